import type { TextLanguage } from '../language.ts';

/** English. */
export const en: TextLanguage = {
  titles: new Set(
    `dr mr mrs ms mx prof st ste mt ft rev hon sen rep reps sens gov gen col lt maj capt cmdr adm sgt cpl pvt supt insp det
    pres amb atty fr msgr messrs vs approx est Sec Dist`.split(/\s+/),
  ),
  beforeNumbers: new Set('no nos p pp vol ch sec fig art par'.split(' ')),
  abbreviations: new Set(
    `jan feb apr jun jul aug sept oct nov dec Mar Sep Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun inc corp co ltd llc plc
    bros jr sr esq etc assn dept univ ave blvd rd hwy pkwy Ln Ct Dr Sq Ala Ariz Ark Calif Colo Conn Del Fla Ga Ida Ill
    Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta
    Sask Man Eng`.split(/\s+/),
  ),
  sentenceStarters: new Set(
    `the a an in on at by for from to with of as if it he she they we i you his her their our its this that these those
    there but and or so when while after before since during until although because however meanwhile according what who
    where why how not no yes some many most all one two is was are were has have had will would could can may`.split(
      /\s+/,
    ),
  ),
  nameParticles: new Set('a an i'.split(' ')),
  elisions: new Set(),
  possessive: 'EVERYWHERE',
  dottedOrdinals: false,
};
