/**
 * Does the work for each item, at most `atOnce` at a time, and gives the results in the order of the items. Takes no item before there
 * is room for it, so memory stays bounded however long the source is. Rejects with what the work rejects with, at its turn.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // What fails while others are awaited is told at its turn, not as a rejection that nobody handles.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= atOnce) yield await underWay.shift()!;
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}
