import { html } from 'lit';
import type { Words } from '../i18n/words.ts';
import { dayMs } from './measure.ts';
import type { FoldedScale } from './scale.ts';

/** The folded stretches of the axis, each with how long it is in words. */
export function folds({ segments }: FoldedScale, height: number, words: Words) {
  return segments.slice(1).map((segment, i) => {
    const before = segments[i]!;
    const label = words.t('folded', { years: gapWords(segment.from - before.to, words.language) });
    return html`<div class="fold" style="left:${before.x1}px; width:${segment.x0 - before.x1}px; height:${height}px" title=${label}>
      <svg viewBox="0 0 20 100" preserveAspectRatio="none" aria-hidden="true"><path d="M6 0l4 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8M14 0l4 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8" /></svg>
      <span class="hidden">${label}</span>
    </div>`;
  });
}

/** "2,5 jaar", "4 maanden", "20 dagen". */
function gapWords(ms: number, locale: string): string {
  const months = Math.round(ms / (30.44 * dayMs));
  const unit = (value: number, name: 'year' | 'month' | 'day'): string =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(value);
  if (months >= 18) return unit(Math.round((months / 12) * 2) / 2, 'year');
  return months >= 2 ? unit(months, 'month') : unit(Math.round(ms / dayMs), 'day');
}
