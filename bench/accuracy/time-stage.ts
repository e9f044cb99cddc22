import type { Timex } from '../../src/model/timex.ts';
import { de as deText } from '../../src/text/de/index.ts';
import { en as enText } from '../../src/text/en/index.ts';
import { fr as frText } from '../../src/text/fr/index.ts';
import { nl as nlText } from '../../src/text/nl/index.ts';
import { segment } from '../../src/text/segment.ts';
import { de } from '../../src/time/de/index.ts';
import { en } from '../../src/time/en/index.ts';
import { fr } from '../../src/time/fr/index.ts';
import { nl } from '../../src/time/nl/index.ts';
import { readTimes } from '../../src/time/read-times.ts';

/** The two stages that time needs, without the rest of the pipeline. */
const PACKS = {
  nl: { text: nlText, time: nl },
  en: { text: enText, time: en },
  de: { text: deText, time: de },
  fr: { text: frText, time: fr },
};

/** The sentence and time stages alone. A creation time that is no ISO date counts as unknown. */
export function readTimexes(text: string, language: string, created: string | null): readonly Timex[] {
  const pack = PACKS[language as keyof typeof PACKS];
  const instant = created && /^\d{4}-\d{2}-\d{2}/.test(created) ? created : null;
  return readTimes({ text, sentences: segment(text, pack.text), pack: pack.time, reference: { instant } });
}

export function annotate(text: string, language: string, created: string | null) {
  return readTimexes(text, language, created).map(({ span, type, value }) => ({ ...span, type, value }));
}
