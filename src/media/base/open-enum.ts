import type { FieldRef } from '@pothos/core';
import { builder, type Types } from '../../builder.js';

/** A GWS vocabulary: known words have names, any other word is `UNRECOGNIZED` and stands beside it as it came. */
export interface OpenEnum {
  readonly ref: ReturnType<typeof enumRef>;
  /** The GraphQL value for GWS's word; null when there is no word. Blanks around it and its case do not matter. */
  read(word: string | undefined): string | null;
  /** The same for several words. */
  readAll(words: readonly string[] | undefined): string[];
}

interface Word {
  readonly description: string;
  /** Other spellings that GWS is known to use for the same. */
  readonly aliases?: readonly string[];
}

/**
 * Declares an open vocabulary. GraphQL names are GWS's words in capitals: `LeftChat` becomes `LEFT_CHAT`.
 *
 * @param words GWS's words with what they mean
 */
export function openEnum(
  name: string,
  description: string,
  words: Readonly<Record<string, string | Word>>,
): OpenEnum {
  const values: Record<string, { value: string; description: string }> = {};
  const byWord = new Map<string, string>();
  for (const [word, meaning] of Object.entries(words)) {
    const { description, aliases = [] } = typeof meaning === 'string' ? { description: meaning } : meaning;
    const value = word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
    values[value] = { value, description: `${description} GWS: \`${[word, ...aliases].join('`, `')}\`.` };
    // As GWS writes it, which is how it comes in nearly every message, and for any other way of writing it.
    for (const spelling of [word, ...aliases]) byWord.set(spelling, value).set(spelling.toLowerCase(), value);
  }
  values['UNRECOGNIZED'] = {
    value: 'UNRECOGNIZED',
    description: 'A word this gateway does not know; it stands in the field of the same name with `Raw`.',
  };
  const ref = enumRef(name, description, values);
  const read = (word: string | undefined) => {
    const known = word === undefined ? undefined : byWord.get(word);
    if (known !== undefined) return known;
    const trimmed = word?.trim().toLowerCase();
    return trimmed ? (byWord.get(trimmed) ?? 'UNRECOGNIZED') : null;
  };
  const readAll = (words: readonly string[] = []) => {
    const all: string[] = [];
    for (const word of words) {
      const value = read(word);
      if (value !== null) all.push(value);
    }
    return all;
  };
  return { ref, read, readAll };
}

function enumRef(
  name: string,
  description: string,
  values: Record<string, { value: string; description: string }>,
) {
  return builder.enumType(name, { description, values });
}

type Fields<Shape extends object> = PothosSchemaTypes.FieldBuilder<Types, Shape>;

/**
 * The two fields of a word from an open vocabulary: `name`, null when there is no word, and `nameRaw`, the
 * word as GWS sent it.
 */
export function openFields<Shape extends object, Name extends string>(
  t: Fields<Shape>,
  name: Name,
  vocabulary: OpenEnum,
  word: (parent: Shape) => string | undefined,
  description: string,
): { [Field in Name | `${Name}Raw`]: FieldRef<Types, string | null> } {
  return {
    [name]: t.field({
      type: vocabulary.ref,
      nullable: true,
      description,
      resolve: (parent: Shape) => vocabulary.read(word(parent)),
    }),
    [`${name}Raw`]: t.string({
      nullable: true,
      description: `\`${name}\` in GWS's own word.`,
      resolve: (parent: Shape) => word(parent) ?? null,
    }),
  } as never;
}
