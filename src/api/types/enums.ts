import { registerEnumType } from 'type-graphql';
import { PUBLICATION_STATUSES, RIGHTS } from '../../model/article.ts';
import { EVENT_KINDS, EVENT_STATUSES, MODALITIES, PLACE_ROLES } from '../../model/event.ts';
import { MENTION_KINDS } from '../../model/mention.ts';
import { GEO_PRECISIONS, PLACE_KINDS } from '../../model/place.ts';
import { REFERENCE_PARTS, RELATION_KINDS, VERDICTS } from '../../model/relation.ts';
import { ROUTE_METHODS, TRAVEL_MODES } from '../../model/route.ts';
import { TIME_FIELDS, TIME_PRECISIONS, TIMEX_TYPES } from '../../model/timex.ts';

/** Registers a list of the model as a GraphQL enum; every value needs its meaning, so that the playground teaches it. */
function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])) as Record<
      Value,
      { description: string }
    >,
  });
  return object;
}

export const PublicationStatusEnum = enumOf(
  'PublicationStatus',
  'Whether a story may be shown, as ninjs and NewsML say it.',
  PUBLICATION_STATUSES,
  {
    USABLE: 'May be published.',
    CORRECTED: 'May be published; an earlier version was wrong.',
    WITHHELD: 'Held back; never shown.',
    CANCELLED: 'Killed: its events are withdrawn.',
  },
);

export const RightsEnum = enumOf('Rights', "How much of a source's text the public may see.", RIGHTS, {
  FULL: 'The whole text.',
  QUOTES: 'The sentences that prove events.',
  LINK: 'No words of the text: headline and link only.',
});

export const EventKindEnum = enumOf(
  'EventKind',
  "What sort of thing happened: PLOVER's kinds and those of a general newsroom.",
  EVENT_KINDS,
  {
    STATEMENT: 'Somebody said something in public.',
    CONSULT: 'A meeting, talk or call.',
    AGREE: 'An agreement was reached or signed.',
    COOPERATE: 'Parties work together or exchange goods.',
    AID: 'Help was given: money, goods, rescue, asylum.',
    REJECT: 'A proposal or demand was refused.',
    THREATEN: 'A threat or ultimatum.',
    SANCTION: 'A sanction, fine, ban or broken-off relation.',
    PROTEST: 'A demonstration, strike or riot.',
    MOBILIZE: 'Forces were moved or shown: exercises, tests, inspections.',
    ASSAULT: 'An attack or act of violence.',
    ARREST: 'An arrest, trial or sentence.',
    CASUALTY: 'Deaths or injuries without a told cause of another kind.',
    ACCIDENT: 'A crash, fire or other mishap.',
    DISASTER: 'A natural disaster.',
    TRAVEL: 'An arrival, departure, journey or visit.',
    ELECTION: 'An election, its campaign or its result.',
    ECONOMY: 'Business, trade, markets, work.',
    SPORT: 'A match, race or transfer.',
    CULTURE: 'Arts, media, religion, science, festivities.',
    WEATHER: 'Weather that is no disaster.',
    OTHER: 'None of the others.',
  },
);

export const ModalityEnum = enumOf('Modality', 'How the text tells the event.', MODALITIES, {
  ACTUAL: 'It happened or is happening.',
  PLANNED: 'It is announced or expected.',
  HYPOTHETICAL: 'It may happen under a condition.',
  DENIED: 'The text says that it did not happen.',
  HISTORICAL: 'It happened long before the story.',
});

export const EventStatusEnum = enumOf('EventStatus', 'Whether the event still stands.', EVENT_STATUSES, {
  ACTIVE: 'It stands.',
  MERGED: 'It turned out to be the same as another event.',
  RETRACTED: 'It was withdrawn: its story was killed, or a new reading no longer finds it.',
});

export const PlaceRoleEnum = enumOf('PlaceRole', 'What a place is to an event.', PLACE_ROLES, {
  HAPPENED_AT: 'It happened there.',
  SAID_AT: 'It was said there.',
  ABOUT: 'It is about that place.',
  ORIGIN: 'A movement began there.',
  DESTINATION: 'A movement goes there.',
  VIA: 'A movement passes there.',
});

export const MentionKindEnum = enumOf('MentionKind', 'How the words name the place.', MENTION_KINDS, {
  LITERAL: 'By its name: "in Artjom".',
  DEMONYM: 'By an adjective or its inhabitants: "de Noord-Koreaanse leider".',
  METONYM: 'By its name standing for something else: "Moskou ontkent".',
  DATELINE: 'In the line that opens the story: "VLADIVOSTOK (ANP) -".',
});

export const PlaceKindEnum = enumOf('PlaceKind', 'What sort of thing a place is.', PLACE_KINDS, {
  CITY: 'A city, town or village.',
  REGION: 'A state, province or other region.',
  DISTRICT: 'A part of a city or a municipality.',
  COUNTRY: 'A country.',
  WORLD_REGION: 'A continent or a group of countries.',
  WATER: 'A sea, lake, river or strait.',
  FEATURE: 'A mountain, desert or other physical feature that is not water.',
  ISLAND: 'An island or group of islands.',
  POI: 'A station, palace, airport or landmark.',
});

export const GeoPrecisionEnum = enumOf(
  'GeoPrecision',
  'How exact a location is, finest first. A point is given for EXACT, CITY and AREA only; coarser ones are areas.',
  GEO_PRECISIONS,
  {
    EXACT: 'A building or spot.',
    CITY: 'A city, town or village.',
    AREA: 'A district or island.',
    REGION: 'A region or water.',
    COUNTRY: 'A country.',
    WORLD_REGION: 'A continent or a group of countries.',
  },
);

export const ReferencePartEnum = enumOf(
  'ReferencePart',
  'Which part of the reference a distance is measured to.',
  REFERENCE_PARTS,
  {
    POINT: "The place's point.",
    BORDER: 'The nearest point of its land border.',
    COAST: 'The nearest point of its coast.',
  },
);

export const RelationKindEnum = enumOf('RelationKind', 'What the text says of two places.', RELATION_KINDS, {
  DISTANCE: 'How far apart: "zo\'n 200 kilometer van de grens".',
  DIRECTION: 'In which direction: "ten noorden van".',
  CONTAINMENT: 'One lies in the other.',
  BETWEEN: 'One lies between others.',
  ALONG: 'One lies along the other: "aan de grens met".',
  NEAR: 'One lies near the other: "bij", "vlak buiten".',
});

export const VerdictEnum = enumOf('Verdict', 'A claimed distance beside the measured one.', VERDICTS, {
  CONSISTENT: 'The straight or the rail distance is within 15 % of an approximate claim, 5 % of an exact one.',
  DIFFERS: 'Neither is.',
  UNVERIFIABLE: 'We have nothing to measure on.',
});

export const RouteMethodEnum = enumOf(
  'RouteMethod',
  'How the geometry of a route was found; nothing is drawn by guess.',
  ROUTE_METHODS,
  {
    RAIL_NETWORK: 'The shortest way over the mapped railway tracks.',
    GREAT_CIRCLE: 'The shortest line over the globe.',
  },
);

export const TravelModeEnum = enumOf('TravelMode', 'By what somebody or something travelled.', TRAVEL_MODES, {
  RAIL: 'By train.',
  ROAD: 'By road.',
  AIR: 'By air.',
  SEA: 'Over water.',
  FOOT: 'On foot.',
  UNKNOWN: 'The text does not say.',
});

export const TimexTypeEnum = enumOf('TimexType', 'What sort of time expression it is (ISO-TimeML).', TIMEX_TYPES, {
  DATE: 'A day or longer: "afgelopen dinsdag", "mei 2023".',
  TIME: 'Shorter than a day: "vanochtend", "om 9 uur".',
  DURATION: 'How long: "zes dagen".',
  SET: 'How often: "elke maandag".',
});

export const TimeFieldEnum = enumOf(
  'TimeField',
  'A field that the text itself states, as opposed to what the reference time implies.',
  TIME_FIELDS,
  {
    YEAR: 'The year.',
    QUARTER: 'The quarter of the year.',
    MONTH: 'The month.',
    WEEK: 'The week.',
    DAY: 'The day of the month.',
    WEEKDAY: 'The day of the week.',
    PART_OF_DAY: 'Morning, afternoon, evening or night.',
    HOUR: 'The hour.',
    MINUTE: 'The minute.',
    ZONE: 'The time zone.',
  },
);

export const TimePrecisionEnum = enumOf(
  'TimePrecision',
  'How exactly a time is known, finest first.',
  TIME_PRECISIONS,
  {
    INSTANT: 'To the minute or better.',
    HOUR: 'To the hour.',
    PART_OF_DAY: 'Morning, afternoon, evening or night.',
    DAY: 'To the day.',
    WEEK: 'To the week.',
    MONTH: 'To the month.',
    QUARTER: 'To the quarter of a year.',
    YEAR: 'To the year.',
    DECADE: 'To the decade.',
    UNKNOWN: 'Not known on the calendar.',
  },
);

export const SourceKindEnum = enumOf(
  'SourceKind',
  'What sort of publisher it is.',
  ['AGENCY', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE', 'OWN', 'UNKNOWN'] as const,
  {
    AGENCY: 'A news agency.',
    NEWSPAPER: 'A newspaper.',
    BROADCASTER: 'A radio or television broadcaster.',
    WEBSITE: 'A website.',
    OWN: 'The newsroom that runs this server.',
    UNKNOWN: 'We do not know.',
  },
);

export const EventOrderEnum = enumOf(
  'EventOrder',
  'In which order events come.',
  ['NEWEST_FIRST', 'OLDEST_FIRST', 'RECENTLY_CHANGED', 'NEAREST_FIRST'] as const,
  {
    NEWEST_FIRST: 'Latest time first; unknown times last.',
    OLDEST_FIRST: 'Earliest time first; unknown times last.',
    RECENTLY_CHANGED: 'Last stored or changed first.',
    NEAREST_FIRST: 'By distance from `filter.near`, which must then be given.',
  },
);

export const HistogramIntervalEnum = enumOf(
  'HistogramInterval',
  'How wide the bins of a histogram are.',
  ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const,
  {
    HOUR: 'An hour.',
    DAY: 'A calendar day in the time zone asked for.',
    WEEK: 'A week from Monday.',
    MONTH: 'A calendar month.',
    YEAR: 'A calendar year.',
  },
);

export const DuringModeEnum = enumOf(
  'DuringMode',
  'How an event lies to a window of time.',
  ['OVERLAPS', 'WITHIN'] as const,
  {
    OVERLAPS: 'It may have happened in the window: some of its time lies there.',
    WITHIN: 'It surely happened in the window: all of its time lies there.',
  },
);
