import type { TextLanguage } from '../language.ts';

/** French. */
export const fr: TextLanguage = {
  titles: new Set('m mm mme mmes mlle mlles me mgr dr pr prof st ste sts cf env gal cdt col lt cap av bd'.split(' ')),
  beforeNumbers: new Set('no nos n art p pp vol chap fig tél'.split(' ')),
  abbreviations: new Set('etc janv févr avr juil sept oct nov déc inc ltd jr al hab dép éd'.split(' ')),
  sentenceStarters: new Set(
    `le la les l' un une des du de d' il elle ils elles on nous vous je j' ce c' cet cette ces son sa ses leur leurs mais et
    ou or donc car en dans sur sous à au aux par pour avec sans chez vers selon après avant depuis pendant lors quand lorsque
    si comme que qui quoi où pourquoi comment alors puis aussi ainsi tout tous toutes plusieurs aucun aucune est a ont sont`.split(
      /\s+/,
    ),
  ),
  nameParticles: new Set("de d' du des le la les l'".split(' ')),
  elisions: new Set('l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu'.split(' ')),
  possessive: 'NEVER',
  dottedOrdinals: false,
};
