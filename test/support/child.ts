import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package, also for what was compiled into a folder of its own. */
const root = fileURLToPath(upTo('package.json', new URL('.', import.meta.url)));

/** The program as people start it, in a process of its own. */
export interface Child extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly stdout: string;
  readonly stderr: string;
  /** Waits until the program has printed this, and answers the match. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals | null>;
}

/** `node bin/gws-graphql.js …`, with these variables and none of the caller's that mean something to us. */
export function startProgram(args: readonly string[], environment: Record<string, string> = {}): Child {
  // Tests run it as built; `npm test` builds first.
  if (!existsSync(`${root}dist/main.js`)) {
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
  }
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['bin/gws-graphql.js', ...args], {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let ended = false;
  let wake = () => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => {
    // `close` and not `exit`: by then everything printed has been read.
    child.once('close', (code, signal) => {
      ended = true;
      resolve(code ?? signal);
      wake();
    });
  });
  return {
    process: child,
    get stdout() {
      return stdout;
    },
    get stderr() {
      return stderr;
    },
    async printed(pattern) {
      for (;;) {
        const match = stdout.match(pattern);
        if (match) return match;
        if (ended) throw new Error(`The program ended without printing ${pattern}.\n${stdout}\n${stderr}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    exited,
    async [Symbol.asyncDispose]() {
      if (!ended) child.kill('SIGKILL');
      await exited;
    },
  };
}

function upTo(file: string, folder: URL): URL {
  return existsSync(new URL(file, folder)) ? folder : upTo(file, new URL('..', folder));
}
