/** Minutes east of UTC that a zone of the IANA database keeps at a local time, counted in minutes from 1970-01-01T00:00 there. */
export function offsetAt(zone: string, localMinutes: number): number {
  const day = Math.floor(localMinutes / DAY);
  const [before, after] = [offsetAtMidnight(zone, day), offsetAtMidnight(zone, day + 1)];
  if (before === after) return before;
  // The clocks change on this day: the first guess takes the local time for UTC, the second corrects it.
  const guess = offsetAtInstant(zone, localMinutes);
  return offsetAtInstant(zone, localMinutes - guess);
}

const DAY = 1440;

/** Offsets at the midnights that were asked for: a story names the same few days, and asking the runtime takes long. */
const midnights = new Map<string, Map<number, number>>();
const MOST_REMEMBERED = 5_000;

function offsetAtMidnight(zone: string, day: number): number {
  let days = midnights.get(zone);
  if (!days) {
    days = new Map();
    midnights.set(zone, days);
  }
  let offset = days.get(day);
  if (offset === undefined) {
    if (days.size >= MOST_REMEMBERED) days.clear();
    offset = offsetAtInstant(zone, day * DAY - offsetAtInstant(zone, day * DAY));
    days.set(day, offset);
  }
  return offset;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAtInstant(zone: string, utcMinutes: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name =
    format.formatToParts(new Date(utcMinutes * 60_000)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // `GMT`, `GMT+02:00`
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
