import type { IncomingMessage } from 'node:http';

/** How long a client may go on sending after it has been told that it is too much. Milliseconds. */
const patienceMs = 1_000;

/**
 * Reads a request's body.
 *
 * @param limit the most it may hold, in bytes
 * @param tooLarge called once instead when it holds more: at once if it says so itself, else as soon as it does
 * @returns the body; never resolves when it is too large, or its sender has gone
 */
export function readBody(request: IncomingMessage, limit: number, tooLarge: () => void): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let refused = false;
    const refuse = () => {
      if (refused) return;
      refused = true;
      chunks.length = 0;
      // Closed at once, the connection would be reset, and the answer might be lost with it. So what is on its way is
      // thrown away for a moment; more than once again the limit is not read.
      const timer = setTimeout(() => request.socket.destroy(), patienceMs);
      for (const end of ['end', 'close']) request.once(end, () => clearTimeout(timer));
      tooLarge();
    };
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (!refused && bytes > limit) refuse();
      if (refused && bytes > 2 * limit) request.pause();
      if (!refused) chunks.push(chunk);
    });
    request.once('end', () => {
      if (!refused) resolve(Buffer.concat(chunks, bytes));
    });
    // Who leaves midway is owed no answer, and is no failure of ours.
    request.once('error', () => {});
    // Not in this very turn: Node reads to its end what nobody has begun to read when it is answered.
    if (Number(request.headers['content-length']) > limit) setImmediate(refuse);
  });
}
