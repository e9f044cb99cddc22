import { ProblemError } from '../../model/problem.ts';
import type { ApiContext } from '../context.ts';
import { isTrusted } from '../identity.ts';

/** Longest text that anyone may have read; the longest story (2,000,000) only who may store it too. */
export const LONGEST_PUBLIC_TEXT = 100_000;

/** What reading a character costs: as much as the rest of an operation of that cost takes, measured. */
const costPerCharacter = 0.25;

/** Makes a caller pay for the reading of a text before it begins. Throws a TOO_LARGE problem, or RATE_LIMITED. */
export async function payForReading(text: string, { identity, spend }: ApiContext): Promise<void> {
  if (text.length > LONGEST_PUBLIC_TEXT && !isTrusted(await identity())) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${LONGEST_PUBLIC_TEXT.toLocaleString('en')} characters without a key, got ${text.length.toLocaleString('en')}. Send a part of it, or a key.`,
      'text',
    );
  }
  await spend(Math.ceil(text.length * costPerCharacter));
}
