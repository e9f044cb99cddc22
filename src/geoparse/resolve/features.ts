/**
 * What the ranker looks at, with the words in which it explains itself. Several features may share a label: their contributions
 * are added up. Values are small numbers; 0 means "nothing to say". The order is the order of the feature vector.
 */
export const FEATURES = {
  // The entry itself
  population: 'population',
  populationShortfall: 'population',
  populationRank: 'population',
  size: 'size',
  country: 'kind of place',
  firstLevel: 'kind of place',
  secondLevel: 'kind of place',
  district: 'kind of place',
  city: 'kind of place',
  water: 'kind of place',
  feature: 'kind of place',
  island: 'kind of place',
  pointOfInterest: 'kind of place',
  worldRegion: 'kind of place',
  capital: 'capital or seat of a region',
  seat: 'capital or seat of a region',
  section: 'kind of place',
  unclassified: 'kind of place',
  homeCountry: 'country of the language',
  homeDistance: 'country of the language',
  // How the name fits
  matchLoss: 'match of the name',
  abbreviation: 'match of the name',
  demonym: 'match of the name',
  metonym: 'match of the name',
  partial: 'match of the name',
  nearby: 'places named beside an unknown name',
  alternate: 'match of the name',
  ownName: 'match of the name',
  inLanguage: 'name in this language',
  inOtherLanguage: 'name in another language',
  optionCount: 'ambiguity of the name',
  insideNamesake: 'region and town of one name',
  aroundNamesake: 'region and town of one name',
  // What the text says right there
  kindAgrees: 'words that say what it is',
  kindDisagrees: 'words that say what it is',
  containerAgrees: 'the place said to hold it',
  containerDisagrees: 'the place said to hold it',
  beforeHolds: 'the place named just before',
  afterHolds: 'the place named just after',
  neighbourNear: 'near the place beside it',
  neighbourSameCountry: 'country of the place beside it',
  listedKind: 'kind of the places listed with it',
  inDateline: 'dateline',
  datelineNear: 'near the dateline',
  datelineSameCountry: 'country of the dateline',
  // Who publishes
  publisherKnown: "the publisher's home",
  publisherDistance: "the publisher's home",
  publisherScope: "the publisher's home",
  publisherRegion: "the publisher's home",
  publisherCountry: "the publisher's home",
  publisherNamed: "the publisher's domain",
  publisherDomainCountry: "the publisher's domain",
  // What else the story speaks of
  heldByRegion: 'inside a region of the story',
  heldByCountry: 'inside a country of the story',
  heldShare: 'inside areas of the story',
  holdsShare: 'holds other places of the story',
  holdsMost: 'holds other places of the story',
  sameCountryShare: "country of the story's other places",
  sameRegionShare: "region of the story's other places",
  sameShare: 'named in other words',
  near50: 'near other places of the story',
  near300: 'near other places of the story',
  nearest: 'near other places of the story',
  frequency: 'how often it is named',
  storyNames: 'ambiguity of the name',
} as const satisfies Readonly<Record<string, string>>;

export type Feature = keyof typeof FEATURES;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[];

/** Position of each feature in the vector. */
export const AT = Object.fromEntries(FEATURE_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<Feature, number>
>;

/** Features that need the other names' meaning: absent from the first pass. */
export const OF_OTHERS: ReadonlySet<Feature> = new Set<Feature>([
  'neighbourNear',
  'neighbourSameCountry',
  'listedKind',
  'datelineNear',
  'datelineSameCountry',
  'heldByRegion',
  'heldByCountry',
  'heldShare',
  'holdsShare',
  'holdsMost',
  'sameCountryShare',
  'sameRegionShare',
  'sameShare',
  'near50',
  'near300',
  'nearest',
]);
