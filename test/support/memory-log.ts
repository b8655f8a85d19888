import { inspect } from 'node:util';
import type { Logger } from '../../src/lib/log.js';

export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly attributes: Record<string, unknown>;
  readonly sentence: string;
}

/** A log that is kept, to be searched for what must not be in it. */
export interface MemoryLog extends Logger {
  readonly entries: readonly LogEntry[];
  /** The entries with this sentence. */
  told(sentence: string): LogEntry[];
  /** All that was logged, down to the depths of every attribute. */
  text(): string;
}

export function memoryLog(): MemoryLog {
  const entries: LogEntry[] = [];
  const write = (level: LogEntry['level']) => (attributes: object, sentence: string) => {
    entries.push({ level, attributes: attributes as Record<string, unknown>, sentence });
  };
  return {
    entries,
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    told: (sentence) => entries.filter((entry) => entry.sentence === sentence),
    text: () =>
      // Both ways in which a logger may turn attributes into text.
      entries
        .map((entry) => `${inspect(entry, { depth: 20, showHidden: true })}\n${JSON.stringify(entry)}`)
        .join('\n'),
  };
}
