import type { VerbForm } from '../tense.ts';

export function verbForm(_word: string): VerbForm | null {
  return null;
}
