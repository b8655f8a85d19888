/** Who takes part in a call, or in instant messages between telephones: known by number, not by name. */
import { z } from 'zod';
import { builder } from '../../builder.js';
import { list, maybe, text } from '../../lib/decode.js';
import { Country } from './fields.js';

export const country = z.object({ name: text, code: text, callingCode: text });

const party = z.object({
  digits: text,
  phoneNumber: text,
  e164Number: text,
  formattedPhoneNumber: text,
  location: text,
  country: maybe(country),
});
export type CallParticipantRecord = z.output<typeof party>;

/**
 * Reads `participants`: a list of objects; in versions before October 2015 one of numbers, with the objects in
 * `participantsInfo`.
 */
export function readCallParticipants(
  participants: unknown,
  participantsInfo: unknown,
): CallParticipantRecord[] {
  const infos = list(party).parse(participantsInfo) ?? [];
  const numbered = z
    .string()
    .transform((digits) => infos.find((info) => numbersOf(info).includes(digitsIn(digits))) ?? { digits })
    .transform((info) => ({ phoneNumber: info.digits, ...withoutGaps(info) }) as CallParticipantRecord);
  return list(z.union([party, numbered])).parse(participants) ?? infos;
}

/** Whether a participant has this number, in whatever way it is written. */
export function hasNumber(participant: CallParticipantRecord, number: string): boolean {
  const wanted = digitsIn(number);
  return numbersOf(participant).some((each) => each.endsWith(wanted) || wanted.endsWith(each));
}

function numbersOf({ digits, phoneNumber, e164Number }: CallParticipantRecord): string[] {
  return [digits, phoneNumber, e164Number].map(digitsIn).filter((each) => each !== '');
}

function digitsIn(number: string | undefined): string {
  return number?.replace(/[^0-9A-Za-z*#]/g, '') ?? '';
}

function withoutGaps(info: object): object {
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
}

/** One who takes part in a call. */
export const CallParticipant = builder.objectRef<CallParticipantRecord>('CallParticipant').implement({
  description: 'The other end of a call, or of instant messages: a telephone number.',
  fields: (t) => ({
    digits: t.exposeString('digits', { nullable: true, description: 'The number as it was dialled.' }),
    phoneNumber: t.exposeString('phoneNumber', { nullable: true, description: 'The number.' }),
    e164Number: t.exposeString('e164Number', {
      nullable: true,
      description: 'The number in international form, e.g. `+14155550123`.',
    }),
    formattedPhoneNumber: t.exposeString('formattedPhoneNumber', {
      nullable: true,
      description: 'The number to show, e.g. `(415) 555-0123`.',
    }),
    location: t.exposeString('location', { nullable: true, description: 'Where the number is from.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country the number is from.',
      resolve: (parent) => parent.country ?? null,
    }),
  }),
});
