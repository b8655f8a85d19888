/** The servers with trees of packages of their own: `bench/peers`, installed when they are asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('bench/peers');

/** @returns the peers' programs by name, for `setStage` */
export async function peers(): Promise<Record<string, string>> {
  if (!existsSync(`${folder}/node_modules`)) {
    console.error('Installing bench/peers …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.js'.length), `${folder}/${file}`]));
}
