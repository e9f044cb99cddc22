import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { Box } from '../../geo/clip.ts';

const layers = ['land', 'coast', 'border', 'dashed', 'hatched', 'lake', 'river', 'rail'] as const;

/** One sheet of the base map, in degrees. */
export type Sheet = Readonly<Record<(typeof layers)[number], readonly Position[][]>>;

/** The sheets that a view needs, as fine as it can show. */
export type SheetSource = (box: Box) => readonly Sheet[];

type Encoded = { readonly precision: number } & Partial<Record<(typeof layers)[number], number[][]>>;
interface World extends Encoded {
  readonly tiles: Readonly<Record<'mid' | 'near', { readonly size: number; readonly names: readonly string[] }>>;
}

/** Below these widths in degrees a view is worth the finer sheets. */
const widest = { near: 24, mid: 90 } as const;

/** Reads sheets of the compiled base map as they are asked for and keeps them. Throws where the base map is not built. */
export function sheetSource(basemapDirectory: string): SheetSource {
  const world = read(basemapDirectory, 'world.json') as World;
  const known = new Map<string, Sheet>();
  const sheet = (name: string): Sheet => {
    const found = known.get(name) ?? decode(name === 'world.json' ? world : (read(basemapDirectory, name) as Encoded));
    known.set(name, found);
    return found;
  };
  return (box) => {
    const width = box.east - box.west;
    const tier = width < widest.near ? 'near' : width < widest.mid ? 'mid' : null;
    if (!tier) return [sheet('world.json')];
    const { size, names } = world.tiles[tier];
    return tilesIn(box, size)
      .filter((name) => names.includes(name))
      .map((name) => sheet(`tiles/${tier}/${name}.json`));
  };
}

function read(directory: string, name: string): unknown {
  const path = join(directory, name);
  if (!existsSync(path))
    throw new Error(`The base map is not built: ${path} is missing. Run \`npm start\`, which builds it.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function tilesIn({ west, south, east, north }: Box, size: number): string[] {
  const columns = 360 / size;
  const names: string[] = [];
  for (let column = Math.floor((west + 180) / size); column <= Math.floor((east + 180) / size); column++) {
    for (let row = Math.floor((south + 90) / size); row <= Math.floor((north + 90) / size); row++) {
      names.push(`${((column % columns) + columns) % columns}_${row}`);
    }
  }
  return names;
}

/** Undoes the base map's `encode.ts`: whole numbers, each a step from the one before. */
function decode(encoded: Encoded): Sheet {
  const lines = layers.map((layer) => [
    layer,
    (encoded[layer] ?? []).map((numbers) => {
      const line: Position[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i]!;
        y += numbers[i + 1]!;
        line.push([x / encoded.precision, y / encoded.precision]);
      }
      return line;
    }),
  ]);
  return Object.fromEntries(lines) as Sheet;
}
