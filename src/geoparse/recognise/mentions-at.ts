import type { Article } from '../../model/article.ts';
import type { Candidate, Gazetteer } from '../../model/candidate.ts';
import type { Mention, MentionKind, NamedEntity } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { contains, type Span, wordsOf } from '../../model/span.ts';
import { candidatesFor } from '../candidates/candidates-for.ts';
import type { GeoparseLanguage } from '../language.ts';
import { memoised } from '../memoised.ts';

/**
 * Exactly the given spans as mentions, in the order of the text: for callers that know where the place names stand.
 * A span outside the text, or without candidates, is a mention without candidates.
 */
export function mentionsAt({
  article,
  gazetteer,
  pack,
  spans,
}: {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  readonly pack: GeoparseLanguage;
  readonly spans: readonly Span[];
}): { readonly mentions: readonly Mention[]; readonly entities: readonly NamedEntity[] } {
  const candidatesOf = memoised((words: string) => candidatesFor(words, article.language, gazetteer, pack));
  const mentions = [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }): Mention => {
      const text = wordsOf(article.text, { start, end });
      const candidates = candidatesOf(text);
      return {
        span: { start, end },
        kind: kindOf({ start, end }, candidates, article),
        text,
        candidates,
        recognition: 1,
      };
    });
  return { mentions, entities: [] };
}

function kindOf(span: Span, candidates: readonly Candidate[], { dateline }: Article): MentionKind {
  if (dateline?.places.some((place) => contains(place, span))) return 'DATELINE';
  const isOnly = (...kinds: readonly Candidate['nameKind'][]) =>
    candidates.length > 0 && candidates.every(({ nameKind }) => kinds.includes(nameKind));
  if (isOnly('ADJECTIVE', 'INHABITANT')) return 'DEMONYM';
  return isOnly('METONYM') ? 'METONYM' : 'LITERAL';
}
