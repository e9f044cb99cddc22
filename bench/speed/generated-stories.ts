import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Annotation } from '../../src/model/annotation.ts';
import { EVENT_KINDS } from '../../src/model/event.ts';
import type { Place } from '../../src/model/place.ts';
import { paths } from '../../src/paths.ts';
import { pick, seeded } from './seeded.ts';
import { annotation, type EventSpec, place } from './story-builder.ts';

const days = 730;
const sentence =
  'Het ging om een kwestie die al langer speelde, zei een woordvoerder, en waarover nog niet is beslist.';
const things = ['brand', 'station', 'overleg', 'staking', 'storm', 'verkiezing', 'trein', 'haven', 'rechter', 'school'];

/**
 * Stories without end, the same for the same seed: about 2 kB, four events on average, in towns drawn by population, over two years.
 * Most times are days on the Dutch calendar, some hours, weeks and months; one in eight is unknown.
 */
export function* generatedStories(seed: number): Generator<Annotation, never> {
  const random = seeded(seed);
  const towns = townsByPopulation();
  for (let number = 0; ; number++) {
    const home = towns(random());
    const about = pick(random, things);
    yield annotation({
      title: `${about} ${number} in ${home.name}`,
      source: `paper-${Math.floor(random() * 40)}.example`,
      externalId: `${seed}-${number}`,
      publishedAt: null,
      events: Array.from({ length: 1 + Math.floor(random() * 7) }, (_, event): EventSpec => {
        const where = random() < 0.6 ? home : towns(random());
        return {
          words: `In ${where.name} was ${about} of ${pick(random, things)}, zaak ${Math.floor(random() * 1000)}, deel ${number}.${event}.`,
          kind: pick(random, EVENT_KINDS),
          where: random() < 0.1 ? null : where,
          when: timeOf(random),
          confidence: random(),
        };
      }),
      more: Array.from({ length: 12 }, (_, line) => `${sentence} Dat was regel ${line} van bericht ${number}.`),
    });
  }
}

function timeOf(random: () => number): EventSpec['when'] {
  const day = Math.floor(random() * days);
  const at = (hours: number) => new Date(Date.UTC(2023, 0, 1 + day, hours - 1)).toISOString();
  const sort = random();
  if (sort < 0.125) return null;
  if (sort < 0.75) return [at(0), at(24)];
  const hour = Math.floor(random() * 24);
  if (sort < 0.9) return [at(hour), at(hour + 1)];
  return sort < 0.96 ? [at(0), at(24 * 7)] : [at(0), at(24 * 30)];
}

/** A function from 0..1 to a town, so that even numbers give towns by their share of the population. */
function townsByPopulation(): (share: number) => Place {
  const rows = gunzipSync(readFileSync(join(paths.data, 'gazetteer/geonames_cities500.tsv.gz')))
    .toString()
    .split('\n');
  const towns: Place[] = [];
  const upTo: number[] = [];
  let total = 0;
  for (const row of rows.slice(1)) {
    const [id, name = '', , , latitude, longitude, , countryCode = null, , , population] = row.split('\t');
    if (!id || Number(population) <= 0) continue;
    total += Number(population);
    towns.push(
      place(`gn:${id}`, name, [Number(longitude), Number(latitude)], { countryCode, ancestors: [`c:${countryCode}`] }),
    );
    upTo.push(total);
  }
  return (share) => {
    let [low, high] = [0, towns.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) < share * total) low = middle + 1;
      else high = middle;
    }
    return towns[low] as Place;
  };
}
