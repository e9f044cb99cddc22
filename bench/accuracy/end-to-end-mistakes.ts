import type { ResolvedMention } from '../../src/model/mention.ts';
import { overlaps } from '../../src/model/span.ts';
import { type Example, isNear } from './resolver-examples.ts';

/** Prints names that were none, that were missed and that were placed wrongly, with the words around them. */
export function printMistakes(
  predictions: readonly { readonly example: Example; readonly found: readonly ResolvedMention[] }[],
  most: number,
): void {
  if (most === 0) return;
  const lines = predictions
    .filter(({ example }) => example.withSource)
    .flatMap(({ example: { document, story, corpus }, found }) => {
      const gold = document.toponyms ?? [];
      const shown = (start: number, end: number) => {
        const { text } = story.article;
        return `${corpus} ${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`.replace(
          /\s+/g,
          ' ',
        );
      };
      return [
        ...found
          .filter(({ span }) => !gold.some((toponym) => overlaps(span, toponym)))
          .map(
            ({ span, place, recognition }) =>
              `none   ${recognition.toFixed(2)} ${shown(span.start, span.end)} = ${place?.name} ${place?.kind}`,
          ),
        ...gold.flatMap((toponym) => {
          const hit = found.find(({ span }) => overlaps(span, toponym));
          const type = toponym.type ?? '';
          if (!hit) return [`missed ${type} ${shown(toponym.start, toponym.end)}`];
          if (toponym.lat === undefined || (hit.place && isNear(hit.place, toponym))) return [];
          const { place } = hit;
          const chosen = place
            ? `${place.name} ${place.kind} ${place.admin1 ?? place.countryCode} ${place.point.join(',')}`
            : 'no place';
          return [
            `placed ${type} ${shown(toponym.start, toponym.end)} = ${chosen}, gold ${toponym.lat},${toponym.lon}`,
          ];
        }),
      ];
    });
  for (const line of lines.slice(0, most)) console.log(line);
}
