import type { Sentence } from '../model/sentence.ts';
import type { Tense } from '../model/tense.ts';
import type { TimeLanguage } from './language.ts';
import { readLine } from './line.ts';
import { tenseReader } from './tense.ts';

/** Tells the tense at an offset of a text; null outside its sentences and where no verb shows one. */
type TenseAt = (offset: number) => Tense | null;

/** Reads tenses where they are asked for, by the verbs of the sentence around: at "overleden" in "De zanger is overleden", PAST. */
export function tensesOf(text: string, sentences: readonly Sentence[], pack: TimeLanguage): TenseAt {
  return (offset) => {
    const sentence = sentences.find(({ start, end }) => start <= offset && offset < end);
    if (!sentence) return null;
    const line = readLine(text, sentence.start, sentence.end, pack.lexicon);
    const at = line.findIndex(({ end }) => end > offset);
    return at < 0 ? null : tenseReader(line, pack.verbForm)(at, at);
  };
}
