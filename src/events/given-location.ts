import { greatCircleKm } from '../geo/distance.ts';
import type { Article, GivenLocation } from '../model/article.ts';
import type { EventDraft, Where } from '../model/event.ts';
import type { ResolvedMention } from '../model/mention.ts';
import { hasPoint, type Place, precisionOf } from '../model/place.ts';

/** What evidence calls a location that came with the story: it was not read in the words. */
const GIVEN_LOCATION = 'given-location';

/** A place's own extent, but at least the distance from a town's centre to its last houses. */
const leastReachKm = 10;
/** A point is a spot, not a town. */
const givenRadiusKm = 1;

/**
 * The events with the location that the publisher gave with the story (GeoRSS, JSON-LD, ninjs): it is where the lead event happened,
 * whatever we read, and marked as given by its evidence's rule. It is called as the place that we read there, else as the publisher
 * calls it, else as a place nearby that the text names, else by its coordinates. Without a given location nothing changes.
 */
export function withGivenLocation(
  events: readonly EventDraft[],
  { location }: Article,
  mentions: readonly ResolvedMention[],
): readonly EventDraft[] {
  if (!location) return events;
  return events.map((event) => (event.lead ? at(location, event, mentions) : event));
}

function at(location: GivenLocation, event: EventDraft, mentions: readonly ResolvedMention[]): EventDraft {
  const inferred = event.where && isAt(event.where.place, location) ? event.where : null;
  const named = inferred ?? (location.name === null ? nearestMention(location, mentions) : null);
  const where: Where = {
    place: named?.place ?? placeOf(location),
    point: location.position,
    precision: 'EXACT',
    radiusKm: givenRadiusKm,
    role: inferred?.role === 'SAID_AT' || !inferred ? 'HAPPENED_AT' : inferred.role,
    span: named?.span ?? null,
    confidence: 1,
  };
  const [proof] = event.evidence;
  return {
    ...event,
    where,
    evidence: proof ? [...event.evidence, { span: proof.span, rule: GIVEN_LOCATION }] : event.evidence,
  };
}

/** The place that the text names nearest to the point, of those that lie there. */
function nearestMention(
  location: GivenLocation,
  mentions: readonly ResolvedMention[],
): { readonly place: Place; readonly span: Where['span'] } | null {
  const there = mentions
    .flatMap(({ place, span }) => (place && isAt(place, location) ? [{ place, span }] : []))
    .map((mention) => ({ ...mention, km: greatCircleKm(mention.place.point, location.position) }))
    .sort((a, b) => a.km - b.km);
  return there[0] ?? null;
}

/** Countries and regions lie around many points; to name one after them would say less than is known. */
function isAt(place: Place, { position }: GivenLocation): boolean {
  if (!hasPoint(precisionOf(place.kind))) return false;
  return greatCircleKm(place.point, position) <= Math.max(leastReachKm, place.radiusKm);
}

function placeOf({ position, name }: GivenLocation): Place {
  const [longitude, latitude] = position;
  const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)];
  return {
    id: `geo:${north}:${east}`,
    name: name ?? `${north}, ${east}`,
    names: {},
    kind: 'POI',
    countryCode: null,
    admin1: null,
    admin2: null,
    ancestors: [],
    disputedBy: [],
    point: position,
    bbox: null,
    population: 0,
    radiusKm: givenRadiusKm,
    featureCode: null,
    gazetteerIds: [],
  };
}
