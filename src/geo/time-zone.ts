import lookUp from '@photostructure/tz-lookup';
import type { Position } from '../model/bounding-box.ts';

/** The IANA time zone at a point, `Asia/Vladivostok`: right but within a few kilometres of a zone's edge. */
export function timeZoneAt([longitude, latitude]: Position): string {
  return lookUp(latitude, longitude);
}
