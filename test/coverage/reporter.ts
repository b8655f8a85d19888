import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Sighting } from './sightings.js';

/** What was seen in a test that passed. */
export interface TestSighting extends Sighting {
  readonly file: string;
  readonly title: string;
}

/** Writes what `sightings.ts` noted to the file that `SIGHTINGS_TO` names. */
export default class SightingsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const seen = modules.flatMap((module) =>
      [...module.children.allTests('passed')].flatMap((test): TestSighting[] => {
        const { sighting } = test.meta();
        return sighting ? [{ file: module.relativeModuleId, title: test.fullName, ...sighting }] : [];
      }),
    );
    writeFileSync(String(process.env['SIGHTINGS_TO']), JSON.stringify(seen));
  }
}
