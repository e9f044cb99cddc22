import type { WordRow } from '../lexicon.ts';

/** "22.00 uur Nederlandse tijd": whose clock a time of day is told by. */
export const zoneRows: readonly WordRow[] = [
  [{ zone: 'LOCAL' }, 'lokale tijd|plaatselijke tijd|lokale|ter plaatse'],
  [
    { zone: 'Europe/Amsterdam' },
    'nederlandse tijd|belgische tijd|duitse tijd|franse tijd|onze tijd|midden-europese tijd|amsterdamse tijd',
  ],
  [{ zone: 'Europe/London' }, 'britse tijd|engelse tijd|londense tijd'],
  [{ zone: 'Europe/Athens' }, 'griekse tijd'],
  [{ zone: 'Europe/Kyiv' }, 'oekraïense tijd|kievse tijd'],
  [{ zone: 'Europe/Moscow' }, 'moskouse tijd'],
  [{ zone: 'Europe/Istanbul' }, 'turkse tijd'],
  [{ zone: 'Asia/Jerusalem' }, 'israëlische tijd'],
  [{ zone: 'Asia/Tehran' }, 'iraanse tijd'],
  [{ zone: 'Asia/Kolkata' }, 'indiase tijd'],
  [{ zone: 'Asia/Shanghai' }, 'chinese tijd'],
  [{ zone: 'Asia/Tokyo' }, 'japanse tijd'],
  [{ zone: 'Australia/Sydney' }, 'sydneyse tijd'],
  [{ zone: 'America/New_York' }, 'new yorkse tijd|amerikaanse oostkusttijd|oostkusttijd'],
  [{ zone: 'America/Los_Angeles' }, 'californische tijd'],
  [{ zone: 'America/Curacao' }, 'curaçaose tijd'],
  [{ zone: 'America/Paramaribo' }, 'surinaamse tijd'],
  [{ zone: 0 }, 'utc|gmt|greenwichtijd'],
  [{ zone: 60 }, 'wintertijd|cet'],
  [{ zone: 120 }, 'zomertijd|cest'],
];
