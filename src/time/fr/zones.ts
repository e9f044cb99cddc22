import type { WordRow } from '../lexicon.ts';

/** "21 heures, heure de Paris": whose clock a time of day is told by. */
export const zoneRows: readonly WordRow[] = [
  [{ zone: 'LOCAL' }, 'heure locale|heures locales|locales|locale'],
  [
    { zone: 'Europe/Paris' },
    'heure française|heure de paris|heures de paris|heure belge|heure de bruxelles|heure suisse',
  ],
  [{ zone: 'Europe/London' }, 'heure britannique|heure de londres'],
  [{ zone: 'Europe/Kyiv' }, 'heure ukrainienne|heure de kiev'],
  [{ zone: 'Europe/Moscow' }, 'heure de moscou'],
  [{ zone: 'Asia/Jerusalem' }, 'heure israélienne'],
  [{ zone: 'Asia/Tehran' }, 'heure de téhéran'],
  [{ zone: 'Asia/Shanghai' }, 'heure de pékin|heure chinoise'],
  [{ zone: 'Asia/Tokyo' }, 'heure de tokyo|heure japonaise'],
  [{ zone: 'America/New_York' }, 'heure de new york|heure de washington|heure de la côte est'],
  [{ zone: 'America/Toronto' }, 'heure de montréal|heure de toronto|heure du québec'],
  [{ zone: 'America/Los_Angeles' }, 'heure de los angeles|heure du pacifique'],
  [{ zone: 0 }, 'gmt|utc|tu'],
  [{ zone: 60 }, 'cet'],
  [{ zone: 120 }, 'cest'],
];
