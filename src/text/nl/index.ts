import type { TextLanguage } from '../language.ts';

/** Dutch. */
export const nl: TextLanguage = {
  titles: new Set(
    `dr drs prof mr ir ing dhr mevr mw hr jhr jkvr ds st ste sint mgr kol gen lt maj sgt kpt luit fam gebr red vgl evt resp ca
    mrs ms messrs gouv min pres sec stafchef wed zgn zg`.split(/\s+/),
  ),
  beforeNumbers: new Set('nr no nrs art blz pag p afl afb tel hfst lid par vol jg kl max min'.split(' ')),
  abbreviations: new Set(
    `enz etc jr sr bijv bv o.a i.p.v t.a.v jan feb febr mrt apr jun jul aug sep sept okt nov dec e.a inc corp ltd plc inw
    mln mld mio milj gem prov`.split(/\s+/),
  ),
  sentenceStarters: new Set(
    `de het een in op bij na voor volgens dat die dit deze er hij zij ze we wij ik je u jullie maar en ook als toen toch want
    met om aan uit over door tot tijdens sinds daarna daarom daar hier nu dan wie wat waar hoe waarom zo al alle veel geen
    niet omdat hoewel terwijl eerder later vorig volgend wel zijn haar hun ons mijn is was werd wordt heeft zegt`.split(
      /\s+/,
    ),
  ),
  nameParticles: new Set('de het den der van te ten ter in op aan'.split(' ')),
  elisions: new Set(),
  possessive: 'AFTER_CAPITALS',
  dottedOrdinals: false,
};
