import type { WordRow } from '../lexicon.ts';

/** "21 Uhr deutscher Zeit": whose clock a time of day is told by. */
export const zoneRows: readonly WordRow[] = [
  [{ zone: 'LOCAL' }, 'ortszeit|lokaler zeit'],
  [{ zone: 'Europe/Berlin' }, 'deutscher zeit|mitteleuropäischer zeit|österreichischer zeit|schweizer zeit'],
  [{ zone: 'Europe/London' }, 'britischer zeit|londoner zeit'],
  [{ zone: 'Europe/Athens' }, 'griechischer zeit'],
  [{ zone: 'Europe/Kyiv' }, 'ukrainischer zeit|kiewer zeit'],
  [{ zone: 'Europe/Moscow' }, 'moskauer zeit'],
  [{ zone: 'Europe/Istanbul' }, 'türkischer zeit'],
  [{ zone: 'Asia/Jerusalem' }, 'israelischer zeit'],
  [{ zone: 'Asia/Tehran' }, 'iranischer zeit'],
  [{ zone: 'Asia/Shanghai' }, 'chinesischer zeit|pekinger zeit'],
  [{ zone: 'Asia/Tokyo' }, 'japanischer zeit'],
  [{ zone: 'America/New_York' }, 'new yorker zeit|ostküstenzeit|washingtoner zeit'],
  [{ zone: 'America/Los_Angeles' }, 'kalifornischer zeit'],
  [{ zone: 0 }, 'utc|gmt'],
  [{ zone: 60 }, 'mez'],
  [{ zone: 120 }, 'mesz'],
];
