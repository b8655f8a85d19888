/** The subject that the server makes of a message. */
export function subjectOf(message: string): string {
  const characters = [...message];
  return characters.length > 12 ? `${characters.slice(0, 12).join('')}...` : message;
}
