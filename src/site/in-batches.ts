/** How many files are written at a time. */
const together = 64;

/** Does something with each, many at a time: a disk that is slow to answer has enough to do. */
export async function inBatches<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += together)
    await Promise.all(items.slice(start, start + together).map(act));
}
