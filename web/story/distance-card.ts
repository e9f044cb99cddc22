import { html, nothing } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { StoryEvent } from '../selection/events.ts';

type Relation = StoryEvent['spatialRelations'][number];

/** What the text claims and what we measured, side by side; neither overwrites the other. */
export function distanceCard(relation: Relation, words: Words) {
  const { t, km } = words;
  const heading = { BORDER: 'distanceBorder', COAST: 'distanceCoast', POINT: 'distancePoint' } as const;
  return html`<section class="card" aria-label=${t(heading[relation.referencePart], { place: relation.reference.name })}>
    <header>
      <h2>${relation.subject.place.name}: ${lowerFirst(t(heading[relation.referencePart], { place: relation.reference.name }))}</h2>
      <strong class=${`verdict ${relation.verdict.toLowerCase()}`}>${t(relation.verdict)}</strong>
    </header>
    <dl>
      ${relation.claimedKm == null ? nothing : row(t('perText'), words.claimed(relation.claimedKm, relation.claimedApproximate), 'claim')}
      ${relation.measuredKm == null ? nothing : row(t('measuredStraight'), km(relation.measuredKm), 'straight')}
      ${relation.measuredRailKm == null ? nothing : row(t('measuredRail'), km(relation.measuredRailKm), 'rail')}
    </dl>
  </section>`;
}

function row(term: string, value: string, stroke: 'claim' | 'straight' | 'rail') {
  return html`<div><dt><i class=${stroke} aria-hidden="true"></i>${term}</dt><dd>${value}</dd></div>`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
