/**
 * A view that is read and shown anew whenever something changes: of two readings under way at once, the later counts,
 * also when it ends first.
 * @param read gathers what is to be shown
 * @param show shows it
 * @returns a function to call at first and after every change; its promise ends when what it read is shown, or out of date
 */
export function showLatest<T>(read: () => Promise<T>, show: (value: T) => void): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const own = latest;
    const value = await read();
    if (own === latest) show(value);
  };
}
