import type { Position } from 'geojson';
import { clipLine, clipRing } from './clip.ts';

const world = { west: -180, south: -90, east: 180, north: 90 };

/**
 * A ring whose longitudes jump from 180 to -180, as rings with a list that stays within ±180: cut at the antimeridian. A ring that
 * goes around a pole is closed along it.
 */
export function cutRing(ring: readonly Position[]): Position[][] {
  const whole = unwrapped(ring);
  const turn = whole.at(-1)![0]! - whole[0]![0]!;
  if (Math.abs(turn) > 180) {
    const pole = whole[0]![1]! < 0 ? -90 : 90;
    whole.push([whole.at(-1)![0]!, pole], [whole[0]![0]!, pole]);
  }
  return copies(whole, (line) => {
    const cut = clipRing(line, world);
    return cut ? [cut] : [];
  });
}

/** A line cut at the antimeridian in the same way. */
export function cutLine(line: readonly Position[]): Position[][] {
  return copies(unwrapped(line), (each) => clipLine(each, world));
}

function unwrapped(line: readonly Position[]): Position[] {
  let turns = 0;
  return line.map(([x, y], i) => {
    if (i > 0) {
      const step = x! - line[i - 1]![0]!;
      if (step > 180) turns -= 360;
      else if (step < -180) turns += 360;
    }
    return [x! + turns, y!];
  });
}

/** The parts of a line in each turn of the world that it touches, brought back to the first. */
function copies(line: readonly Position[], clip: (line: readonly Position[]) => Position[][]): Position[][] {
  let [least, greatest] = [180, -180];
  for (const [x] of line) {
    least = Math.min(least, x!);
    greatest = Math.max(greatest, x!);
  }
  if (least >= -180 && greatest <= 180) return [line as Position[]];
  return [-360, 0, 360].flatMap((shift) => clip(line.map(([x, y]) => [x! + shift, y!])));
}
