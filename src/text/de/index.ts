import type { TextLanguage } from '../language.ts';

/** German. */
export const de: TextLanguage = {
  titles: new Set(
    `dr prof hr hrn fr frl ing dipl med jur phil st skt sr vgl bzw ca sog gen ggf inkl exkl evtl min mag bezirk geb gest
    z d u i bspw insb einschl max`.split(/\s+/),
  ),
  beforeNumbers: new Set('nr s art abs bd abb kap tel hnr ziff par'.split(' ')),
  abbreviations: new Set(
    `usw etc jan feb febr mrz apr jun jul aug sep sept okt nov dez jh jhd mio mrd tsd str abg co inc ltd jr`.split(
      /\s+/,
    ),
  ),
  sentenceStarters: new Set(
    `der die das den dem des ein eine einen einem einer er sie es wir ich ihr man in im am an auf bei nach vor für mit von
    vom zu zum zur aus über unter durch und aber oder doch denn wenn als da dann dort hier so auch nur noch schon wer was
    wo wie warum dies diese dieser dieses diesen jeder alle viele kein keine nicht laut seit bis während nachdem obwohl
    weil damit dabei dazu dafür daher deshalb sein seine ihre ist war wird hat haben sind waren`.split(/\s+/),
  ),
  nameParticles: new Set('von vom zu zum zur der den'.split(' ')),
  elisions: new Set(),
  possessive: 'NEVER',
  dottedOrdinals: true,
};
