import type { Agent } from '../../agents.js';

/** Where a number leads: to an agent's desk, or to somebody who is not ours to watch and always answers. */
export type Party = { readonly agent: Agent } | { readonly number: string };

/** Colleagues without a desk here: doctors, foremen, the back office. Agents have 5101 and up. */
export const COLLEAGUES = ['4101', '4102', '4103'] as const;

/** Queues, by the number that leads there. */
export const QUEUES = [
  { name: 'Back Office', phoneNumber: '8100', channels: ['voice'] },
  { name: 'Billing', phoneNumber: '8101', channels: ['voice', 'chat', 'email'] },
  { name: 'Rückfragen & Beschwerden', phoneNumber: '8102', channels: ['chat', 'email', 'workitem'] },
] as const;

const INSIDE: ReadonlySet<string> = new Set([...COLLEAGUES, ...QUEUES.map(({ phoneNumber }) => phoneNumber)]);

/** The number of the agent who was hired as the n-th, counted from 0. */
export function agentNumber(index: number): string {
  return String(5101 + index);
}

/** A number as the switch reads it, or undefined if nobody could dial that. */
export function dialled(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '');
  return /^\+?[0-9*#]{1,20}$/.test(digits) ? digits : undefined;
}

/** Whether a number leads out of the house. */
export function isOutside(number: string): boolean {
  return number.startsWith('+') || number.length >= 7;
}

/** Whether somebody has this number: everybody outside, and those inside whom we know. */
export function isConnected(number: string): boolean {
  return isOutside(number) || INSIDE.has(number);
}

/** The other end of a call as `participants` lists it. */
export function participant(number: string): object {
  const national = /^(?:\+1)?(\d{3})(\d{3})(\d{4})$/.exec(number);
  if (!national) {
    const e164Number = number.startsWith('+') ? number : '';
    return { digits: number, phoneNumber: number, formattedPhoneNumber: number, e164Number };
  }
  const [, area, exchange, line] = national;
  return {
    digits: number,
    phoneNumber: `${area}${exchange}${line}`,
    e164Number: `+1${area}${exchange}${line}`,
    formattedPhoneNumber: `(${area}) ${exchange}-${line}`,
    location: 'California',
    country: { name: 'United States', code: 'US', callingCode: '1' },
  };
}
