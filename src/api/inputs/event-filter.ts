import { Field, Float, ID, InputType } from 'type-graphql';
import type { EventKind, Modality } from '../../model/event.ts';
import type { GeoPrecision } from '../../model/place.ts';
import { ProblemError } from '../../model/problem.ts';
import type { EventFilter } from '../../store/store.ts';
import { requireLocalId } from '../global-id.ts';
import { DuringModeEnum, EventKindEnum, GeoPrecisionEnum, ModalityEnum } from '../types/enums.ts';
import { BoundingBoxInput } from '../types/point.ts';
import { DateTimeScalar, GeoJSONScalar } from '../types/scalars.ts';
import { readArea } from './area.ts';
import { readBox, readPosition } from './positions.ts';
import { readSearchText } from './search-text.ts';

@InputType('NearInput', { description: 'A circle on the globe.' })
export class NearInput {
  @Field(() => Float, { description: 'Degrees east of its middle, -180 to 180. Example: `131.9`.' })
  longitude!: number;

  @Field(() => Float, { description: 'Degrees north of its middle, -90 to 90. Example: `43.1`.' })
  latitude!: number;

  @Field(() => Float, { description: 'Its radius in kilometres, above 0 and at most 20,100. Example: `300`.' })
  km!: number;
}

@InputType('WithinInput', { description: 'An area: give exactly one of its fields.' })
export class WithinInput {
  @Field(() => ID, { nullable: true, description: 'A place: events in it or in a place that it contains.' })
  placeId?: string | null;

  @Field(() => GeoJSONScalar, { nullable: true, description: 'A GeoJSON Polygon or MultiPolygon.' })
  geometry?: unknown;
}

@InputType('DuringInput', { description: 'A window of time. Events whose time is unknown are passed over.' })
export class DuringInput {
  @Field(() => DateTimeScalar, { description: 'Its first instant. Example: `2023-09-11T00:00:00Z`.' })
  from!: string;

  @Field(() => DateTimeScalar, { description: 'The instant after its last. Example: `2023-09-18T00:00:00Z`.' })
  to!: string;

  @Field(() => DuringModeEnum, { defaultValue: 'OVERLAPS', description: 'Whether an event may or must lie in it.' })
  mode!: 'OVERLAPS' | 'WITHIN';
}

@InputType('EventFilter', {
  description: 'Every condition must hold; a list means "one of"; what is left out asks nothing.',
})
export class EventFilterInput {
  @Field(() => BoundingBoxInput, {
    nullable: true,
    description: 'In this box. Locations coarser than AREA are passed over unless `minGeoPrecision` admits them.',
  })
  bbox?: BoundingBoxInput | null;

  @Field(() => NearInput, {
    nullable: true,
    description:
      'Within so many kilometres of a point. Locations coarser than AREA are passed over unless `minGeoPrecision` admits them.',
  })
  near?: NearInput | null;

  @Field(() => WithinInput, { nullable: true, description: 'In a place or a polygon.' })
  within?: WithinInput | null;

  @Field(() => DuringInput, { nullable: true, description: 'In a window of time.' })
  during?: DuringInput | null;

  @Field(() => [EventKindEnum], { nullable: true, description: 'Of one of these kinds. Example: `[TRAVEL, CONSULT]`.' })
  kind?: EventKind[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Told in one of these ways. Example: `[ACTUAL]`.' })
  modality?: Modality[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words of the event's title, of its evidence or of the headline, in the article's language. Example: `trein`.",
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this article.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this story.' })
  storyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this source.' })
  sourceId?: string | null;

  @Field(() => Float, { nullable: true, description: 'At least this sure, 0 to 1. Example: `0.5`.' })
  minConfidence?: number | null;

  @Field(() => GeoPrecisionEnum, { nullable: true, description: 'Located at least this exactly. Example: `CITY`.' })
  minGeoPrecision?: GeoPrecision | null;
}

/** The store's filter. Throws an INVALID_INPUT problem that names the field for what cannot hold of any event. */
export function eventFilter(input: EventFilterInput | null | undefined): EventFilter {
  if (!input) return {};
  const {
    bbox,
    near,
    within,
    during,
    kind,
    modality,
    text,
    articleId,
    storyId,
    sourceId,
    minConfidence,
    minGeoPrecision,
  } = input;
  return {
    ...(bbox && { bbox: readBox(bbox, 'filter.bbox') }),
    ...(near && { near: { position: readPosition(near, 'filter.near'), km: readRadius(near.km) } }),
    ...(within && readWithin(within)),
    ...(during && { during: readWindow(during) }),
    ...(kind && { kinds: kind }),
    ...(modality && { modalities: modality }),
    ...(text?.trim() && { text: readSearchText(text, 'filter.text') }),
    ...(articleId && { articleId: requireLocalId('Article', articleId, 'filter.articleId') }),
    ...(storyId && { storyId: requireLocalId('Story', storyId, 'filter.storyId') }),
    ...(sourceId && { sourceId: requireLocalId('Source', sourceId, 'filter.sourceId') }),
    ...(typeof minConfidence === 'number' && { minConfidence: readShare(minConfidence) }),
    ...(minGeoPrecision && { minGeoPrecision }),
  };
}

function readWithin({ placeId, geometry }: WithinInput): Pick<EventFilter, 'withinPlaceId' | 'withinGeometry'> {
  const given = [placeId, geometry].filter((value) => value !== null && value !== undefined).length;
  if (given !== 1) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected one of "placeId" and "geometry", got ${given === 0 ? 'neither' : 'both'}.`,
      'filter.within',
    );
  }
  return placeId
    ? { withinPlaceId: requireLocalId('Place', placeId, 'filter.within.placeId') }
    : { withinGeometry: readArea(geometry, 'filter.within.geometry') };
}

function readWindow({ from, to, mode }: DuringInput): NonNullable<EventFilter['during']> {
  if (Date.parse(from) >= Date.parse(to)) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected "from" to lie before "to", got ${from} and ${to}. Swap them.`,
      'filter.during',
    );
  }
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), mode };
}

function readRadius(km: number): number {
  if (km > 0 && km <= 20_100) return km;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected a radius above 0 and at most 20,100 km, half around the Earth; got ${km}.`,
    'filter.near.km',
  );
}

function readShare(value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new ProblemError('INVALID_INPUT', `Expected a confidence from 0 to 1, got ${value}.`, 'filter.minConfidence');
}
