/** What a message that tells the state of several resources at once is about: another of the same ones replaces it. */
export function allOf(ids: readonly (string | undefined)[] | undefined): string | undefined {
  if (!ids || ids.length === 0) return undefined;
  return JSON.stringify(ids.map((id) => id ?? null).sort());
}
