import type { Reporter, TestModule } from 'vitest/node';

/** Prints the one line that machines look for, after everything else: `N passed, N failed`. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      let tests = 0;
      for (const test of module.children.allTests()) {
        tests++;
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'skipped') skipped++;
        else failed++;
      }
      // A file that cannot even be loaded has no test that could fail.
      if (module.state() === 'failed' && (tests === 0 || module.errors().length > 0)) failed++;
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // The other reporters write at the end of the run too: let them finish first.
    process.on('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
