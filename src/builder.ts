import SchemaBuilder from '@pothos/core';
import type { Context } from './context.js';

/** The shapes that Pothos checks every type, field and argument against. */
export interface SchemaShapes {
  /** A field may be null only where it says so. */
  DefaultFieldNullability: false;
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    Cursor: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** The one Pothos builder. It has no types of its own: every file in `media/` adds what it knows. */
export const builder = new SchemaBuilder<SchemaShapes>({ defaultFieldNullability: false });

/** The types of {@link builder}, for helpers that take one of its field builders. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
