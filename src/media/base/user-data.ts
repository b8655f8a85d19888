import { builder } from '../../builder.js';

/** One entry of `userData`. */
export const UserDatum = builder.objectRef<readonly [key: string, value: unknown]>('UserDatum').implement({
  description:
    'One attached datum of an interaction. For clients who list or search what is attached without knowing its keys.',
  fields: (t) => ({
    key: t.string({
      description: 'Any text: keys with blanks, `-`, `?`, `:` and `>` are in use.',
      resolve: ([key]) => key,
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Text in most cases; numbers, booleans, null and nested values occur.',
      resolve: ([, value]) => value,
    }),
  }),
});
