/**
 * Waits for `promise`, but not for longer than `ms`.
 *
 * @param late decides what becomes of it then: returns, or throws the error to reject with
 */
export async function within(ms: number, promise: Promise<void>, late: () => void = () => {}): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, ms, 'late');
  });
  try {
    if ((await Promise.race([promise, limit])) === 'late') late();
  } finally {
    clearTimeout(timer);
  }
}
