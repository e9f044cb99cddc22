import { type BaseMap, decodeDegrees, fetchBasemap, worldLine } from './base-map.ts';
import type { Frame } from './leaflet.ts';

/** An area in world coordinates (`mercator.ts`): closed rings, and where it meets other land. */
export interface Outline {
  readonly rings: readonly Float64Array[];
  readonly border: readonly Float64Array[];
}

type EncodedOutline = { readonly precision: number; readonly rings: number[][]; readonly border: number[][] };

const nothing: Outline = { rings: [], border: [] };

/**
 * Outlines of countries as fine as the base map below them: whole at 1:50m from afar, pieces at 1:10m of the tiles in sight from close
 * by, so that a town in Russia does not fetch the coast of Siberia.
 */
export class CountryOutlines {
  readonly #base: BaseMap;
  readonly #onLoad: () => void;
  readonly #pieces = new Map<string, Outline | 'loading'>();

  /** `onLoad` is called whenever something new can be drawn. */
  constructor(base: BaseMap, onLoad: () => void) {
    this.#base = base;
    this.#onLoad = onLoad;
  }

  /** What there is of a country (ISO 3166-1 alpha-2) for a frame that the base map has just painted; what is missing is fetched. */
  at(code: string, frame: Frame): Outline {
    const tiles = this.#base.tilesWith(code, frame);
    if (!tiles) return this.#piece(`far/${code}`) ?? nothing;
    const pieces = tiles.map((tile) => this.#piece(`near/${code}/${tile}`) ?? nothing);
    return { rings: pieces.flatMap(({ rings }) => rings), border: pieces.flatMap(({ border }) => border) };
  }

  #piece(name: string): Outline | null {
    const known = this.#pieces.get(name);
    if (known === 'loading') return null;
    if (known) return known;
    this.#pieces.set(name, 'loading');
    fetchBasemap(`country/${name}.json`)
      .then((encoded) => this.#pieces.set(name, decode(encoded as EncodedOutline)))
      .catch(() => this.#pieces.set(name, nothing))
      .finally(() => this.#onLoad());
    return null;
  }
}

function decode({ precision, rings, border }: EncodedOutline): Outline {
  const lines = (encoded: number[][]): Float64Array[] =>
    encoded.map((line) => worldLine(decodeDegrees(line, precision)));
  return { rings: lines(rings), border: lines(border) };
}

interface WholeOutline {
  readonly rings: [number, number][][];
  readonly border: [number, number][][];
}

const outlines = new Map<string, Promise<WholeOutline | null>>();

/**
 * A country's whole outline and land border at 1:10m, `[longitude, latitude]`, fetched once: for lines at a distance from it. Null where
 * the base map has none.
 */
export function countryOutline(code: string): Promise<WholeOutline | null> {
  let outline = outlines.get(code);
  if (!outline) {
    outline = fetchCountry(code).catch(() => {
      outlines.delete(code);
      return null;
    });
    outlines.set(code, outline);
  }
  return outline;
}

async function fetchCountry(code: string): Promise<WholeOutline> {
  const { precision, rings, border } = (await fetchBasemap(`country/${code}.json`)) as EncodedOutline;
  const degrees = (lines: number[][]): [number, number][][] => lines.map((line) => decodeDegrees(line, precision));
  return { rings: degrees(rings), border: degrees(border) };
}
