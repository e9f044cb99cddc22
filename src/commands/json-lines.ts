import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The lines of a stream in order, without blank ones, with their numbers from 1. */
export async function* linesOf(stream: Readable): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield { line, number };
  }
}

/** Writes one value as a line of JSON; resolves when the reader at the other end can take more. */
export function writeJsonLine(value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
