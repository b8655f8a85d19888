/** Parameters of operations on telephones. */
import { badArgument, type Parameter, textParameter } from './parameter.js';

function checkNumber(value: unknown, name: string): void {
  const number = String(value);
  textParameter('', { longest: 256 }).check?.(number, name);
  if (number.trim() === '') throw badArgument(name, 'must not be blank');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\u0000-\u001f\u007f]/.test(number)) throw badArgument(name, 'must not hold control characters');
}

/** A telephone number, sent as text. */
export function numberParameter(description: string): Parameter {
  return { type: 'String', required: false, description, check: checkNumber };
}

/** Whom to call. GWS wants the number in an object of its own: `{"destination":{"phoneNumber":"5102"}}`. */
export function destinationParameter(description: string): Parameter {
  return {
    ...numberParameter(`${description} GWS: \`destination.phoneNumber\`.`),
    send: (phoneNumber) => ({ destination: { phoneNumber } }),
  };
}
