/** Fields that resources have alike: interactions, calls, devices, instant messages. */
import type { FieldMap, FieldRef } from '@pothos/core';
import { builder, type Types } from '../../builder.js';
import { UserDatum } from './user-data.js';
import { Capability } from './vocabulary.js';
import { readUserData } from './wire.js';

type Fields<Shape extends object> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

/** What the agent may do with it. */
export function capabilityFields<Shape extends { readonly capabilities?: readonly string[] | undefined }>(
  t: Fields<Shape>,
): FieldMap {
  return {
    capabilities: t.field({
      type: [Capability.ref],
      description: 'What the agent may do with it now; empty when nothing, or when GWS does not say.',
      resolve: ({ capabilities }) => Capability.readAll(capabilities),
    }),
    capabilitiesRaw: t.stringList({
      description: "`capabilities` in GWS's own words.",
      resolve: ({ capabilities }) => [...(capabilities ?? [])],
    }),
  };
}

/** What is attached to it. */
export function userDataFields<Shape extends { readonly userData?: unknown }>(t: Fields<Shape>): FieldMap {
  return {
    userData: t.field({
      type: 'JSON',
      description: 'Everything attached to it, key by key. Empty when nothing is.',
      resolve: ({ userData }) => readUserData(userData),
    }),
    userDataEntries: t.field({
      type: [UserDatum],
      description: '`userData` as a list.',
      resolve: ({ userData }) => Object.entries(readUserData(userData)),
    }),
  };
}

/** GWS's address of it. */
export function addressFields<
  Shape extends { readonly uri?: string | undefined; readonly path?: string | undefined },
>(t: Fields<Shape>): FieldMap {
  return {
    uri: t.string({
      nullable: true,
      description: "GWS's address of it, often on an internal host. Not meant to be called: use `id`.",
      resolve: ({ uri }) => uri ?? null,
    }),
    path: t.string({
      nullable: true,
      description: '`uri` without the host. Not meant to be called: use `id`.',
      resolve: ({ path }) => path ?? null,
    }),
  };
}

/**
 * The two fields of a switch that GWS writes as `On` and `Off`: `name`, null when GWS does not say or says
 * something else, and `nameRaw`, the word as GWS sent it.
 */
export function switchFields<Shape extends object, Name extends string>(
  t: Fields<Shape>,
  name: Name,
  word: (parent: Shape) => string | undefined,
  description: string,
): { [Field in Name | `${Name}Raw`]: FieldRef<Types, unknown> } {
  return {
    [name]: t.boolean({
      nullable: true,
      description: `${description} GWS: \`On\`, \`Off\`. Null when GWS does not say.`,
      resolve: (parent) => readSwitch(word(parent)) ?? null,
    }),
    [`${name}Raw`]: t.string({
      nullable: true,
      description: `\`${name}\` in GWS's own word.`,
      resolve: (parent) => word(parent) ?? null,
    }),
  } as never;
}

/** Whether a switch is on; undefined when the word says neither. */
export function readSwitch(word: string | undefined): boolean | undefined {
  const trimmed = word?.trim().toLowerCase();
  if (trimmed === 'on' || trimmed === 'true') return true;
  return trimmed === 'off' || trimmed === 'false' ? false : undefined;
}

interface CountryRecord {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly callingCode?: string | undefined;
}

/** The country of a telephone number. */
export const Country = builder.objectRef<CountryRecord>('Country').implement({
  description: 'The country of a telephone number.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Its name.' }),
    code: t.exposeString('code', { nullable: true, description: 'Its two letters, e.g. `US`.' }),
    callingCode: t.exposeString('callingCode', {
      nullable: true,
      description: 'What is dialled before numbers of it, e.g. `1`.',
    }),
  }),
});
