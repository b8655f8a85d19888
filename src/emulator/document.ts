import type { Answer } from './exchange.js';

/** Something to be downloaded: the one kind of answer that is not an envelope. */
export class Document {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly body: string,
  ) {}

  get answer(): Answer {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(this.name)}`;
    return {
      status: 200,
      body: this.body,
      type: this.type,
      headers: { 'Content-Disposition': disposition },
    };
  }
}
