/** A binary heap that gives back the item with the least key first. */
export class MinHeap<Item> {
  readonly #keys: number[] = [];
  readonly #items: Item[] = [];

  push(key: number, item: Item): void {
    let i = this.#keys.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.#keys[parent]! <= key) break;
      this.#keys[i] = this.#keys[parent]!;
      this.#items[i] = this.#items[parent]!;
      i = parent;
    }
    this.#keys[i] = key;
    this.#items[i] = item;
  }

  /** Takes out the item with the least key; undefined when there is none. */
  pop(): Item | undefined {
    const least = this.#items[0];
    const key = this.#keys.pop();
    const item = this.#items.pop();
    if (this.#keys.length === 0 || key === undefined) return least;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= this.#keys.length) break;
      if (child + 1 < this.#keys.length && this.#keys[child + 1]! < this.#keys[child]!) child++;
      if (this.#keys[child]! >= key) break;
      this.#keys[i] = this.#keys[child]!;
      this.#items[i] = this.#items[child]!;
      i = child;
    }
    this.#keys[i] = key;
    this.#items[i] = item!;
    return least;
  }
}
