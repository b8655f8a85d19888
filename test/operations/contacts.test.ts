import { expect } from 'vitest';
import { describeDoings, done, failed, failing, type Scene } from '../support/desktop.js';

const known: Scene = ({ emulator, names }) => {
  const [customer] = emulator.customers;
  names.set('customer', customer?.id ?? '');
  names.set('email', customer?.emailAddress ?? '');
  names.set('number', customer?.phoneNumber ?? '');
};
const identified = (contactId: unknown = expect.any(String)) =>
  done({ __typename: 'IdentifyUCSContact', raw: { contactId } }, 'both');
const told = (errorMessage: string) => ({ __typename: 'IdentifyUCSContact', raw: { errorMessage } });
const stranger = 'emailAddress: "nobody@kunde.example"';

describeDoings(/^contact[A-Z]/, [
  [known, 'contactIdentify(emailAddress: $email, medium: EMAIL)', identified()],
  [known, 'contactIdentify(phoneNumber: $number)', identified()],
  [known, 'contactIdentify(userData: { ContactId: $customer })', identified()],
  [known, `contactIdentify(${stranger}, lastName: "Niemand", createContactEnabled: true)`, identified()],

  [known, `contactIdentify(${stranger})`, failed(told('UCS request failed'), 'both', 'UCS request failed')],
  [failing('contact'), 'contactIdentify(lastName: "Müller")', failed(told('No line'), 'both')],
]);
