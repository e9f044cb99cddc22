/** Minutes east of UTC that a zone of the IANA database keeps at a local time, counted in minutes from 1970-01-01T00:00 there. */
export function offsetAt(zone: string, localMinutes: number): number {
  // The first guess takes the local time for UTC; the second corrects it near a change of the clocks.
  const guess = offsetAtInstant(zone, localMinutes);
  return offsetAtInstant(zone, localMinutes - guess);
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
