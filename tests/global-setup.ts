import { prepareServer } from '../src/prepare.ts';

/** Builds what is missing once, before any test runs. */
export default async function setup(): Promise<void> {
  await prepareServer((line) => process.stderr.write(`${line}\n`));
}
