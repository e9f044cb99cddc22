import { Buffer } from 'node:buffer';
import type { Columns } from '../index-format.ts';

/** Values numbered as they come; 0 is the empty one. */
export class Numbering {
  readonly values: string[] = [''];
  readonly #numbers = new Map([['', 0]]);

  of(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.#numbers.set(value, number);
      this.values.push(value);
    }
    return number;
  }
}

/** Each string once. */
export class StringPool {
  readonly #strings = new Numbering();

  add(text: string): number {
    return this.#strings.of(text);
  }

  columns(): Pick<Columns, 'stringBytes' | 'stringOffsets'> {
    const encoded = this.#strings.values.map((text) => Buffer.from(text));
    return {
      stringBytes: new Uint8Array(Buffer.concat(encoded)),
      stringOffsets: offsets(encoded.map(({ length }) => length)),
    };
  }
}

/** Where each of the stretches begins, and the end of the last. */
export function offsets(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lengths.length + 1);
  for (let n = 0; n < lengths.length; n++) starts[n + 1] = starts[n]! + lengths[n]!;
  return starts;
}
