/** What the gateway needs of a logger: attributes first, then a sentence. A pino logger fits as it is. */
export interface Logger {
  debug(attributes: object, sentence: string): void;
  info(attributes: object, sentence: string): void;
  warn(attributes: object, sentence: string): void;
  error(attributes: object, sentence: string): void;
}

/** Says nothing. */
export const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
