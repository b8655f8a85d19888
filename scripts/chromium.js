// The GraphiQL tests need a browser: Debian's Chromium, installed here when it is missing and can be.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const present = ['/usr/bin/chromium', process.env.CHROMIUM].some((path) => path && existsSync(path));

if (!present) {
  try {
    console.log('Installing Chromium for the browser tests …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const run = (...command) => {
      const [program, ...rest] = [...asRoot, ...command];
      execFileSync(program, rest, quiet);
    };
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  } catch {
    console.log('Chromium is not there and cannot be installed here: the browser tests will be skipped.');
  }
}
