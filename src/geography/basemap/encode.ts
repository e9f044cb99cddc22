import type { Position } from 'geojson';

/**
 * A line or ring as whole numbers: first position, then steps, in `1 / precision` degrees. Small numbers compress well.
 * Positions that round to their predecessor are left out; null when fewer than `atLeast` remain.
 */
export function encodeLine(line: readonly Position[], precision: number, atLeast: 2 | 3): number[] | null {
  const out: number[] = [];
  let x = 0;
  let y = 0;
  for (const [longitude, latitude] of line) {
    const nextX = Math.round(longitude! * precision);
    const nextY = Math.round(latitude! * precision);
    if (out.length > 0 && nextX === x && nextY === y) continue;
    out.push(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  return out.length >= atLeast * 2 ? out : null;
}

export function encodeLines(lines: readonly (readonly Position[])[], precision: number, atLeast: 2 | 3): number[][] {
  return lines.map((line) => encodeLine(line, precision, atLeast)).filter((line) => line !== null);
}
