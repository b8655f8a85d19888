/**
 * Whether a value, written as JSON, is larger than so many bytes: about, and no further than it has to look. Text that is
 * not ASCII counts less than it takes.
 */
export function isLargerThan(value: unknown, bytes: number): boolean {
  let left = bytes;
  const within: unknown[] = [value];
  while (within.length > 0 && left >= 0) {
    const each = within.pop();
    if (typeof each === 'string') left -= each.length + 3;
    else if (typeof each !== 'object' || each === null) left -= 5;
    else if (Array.isArray(each)) within.push(...each);
    else
      for (const key in each) {
        left -= key.length + 3;
        within.push((each as Record<string, unknown>)[key]);
      }
  }
  return left < 0;
}
