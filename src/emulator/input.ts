import type { z } from 'zod';

/** Somebody asked for something that makes no sense; the message says what, in one sentence. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Reads what came from outside. Throws an `InputError` that names the member and what was expected. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new InputError(`${where === '' ? 'The body' : where}: ${issue?.message ?? 'not understood'}.`);
}
