import { describe, expect, test } from 'vitest';
import { eventsOf, shown } from './marked-story.ts';

type Row = readonly [note: string, text: string, events: readonly string[]];

const check = (rows: readonly Row[], options = {}): void =>
  test.each(rows)('%s: %s', (_, text, events) => {
    expect(eventsOf(text, options).map(shown)).toEqual(events);
  });

describe('the lead: where it happened, with the dateline as evidence', () => {
  check([
    [
      'words of the sentence come before the dateline',
      '[DEN HAAG@Den Haag] (ANP) - Bij een botsing in [Lelystad] zijn {dinsdag=2024-03-12} zeven mensen gewond geraakt.',
      ['ACCIDENT 2024-03-12 Lelystad CITY'],
    ],
    [
      'no place in the sentence: the desk',
      '[LELYSTAD@Lelystad] (ANP) - Een automobilist is {dinsdag=2024-03-12} tegen een boom gebotst.',
      ['ACCIDENT 2024-03-12 Lelystad CITY'],
    ],
    [
      'the weather is not where its desk is',
      '[HOUTEN@Houten] (ANP) - Het wordt {woensdag=2024-03-13} zonnig met temperaturen tot 18 graden.',
      ['WEATHER PLANNED 2024-03-13 ?'],
    ],
    [
      'a country that the desk is not in: the country, as an area',
      '[PARIJS@Parijs] (AFP) - Bij een aardverschuiving in het zuiden van [Colombia] vielen {zondag=2024-03-10} doden.',
      ['DISASTER 2024-03-10 Colombia COUNTRY'],
    ],
    [
      'a description of the country narrowed to the desk in it',
      '[MOSKOU@Moskou] (ANP) - De [Russische=Rusland] autoriteiten hebben {maandag=2024-03-11} een activist opgepakt.',
      ['ARREST 2024-03-11 Moskou CITY'],
    ],
    [
      'a statement is where it is said, not what it is about',
      '[BRUSSEL@Brussel] (ANP) - De minister waarschuwt voor de gevolgen van de droogte in [Kenia].',
      ['STATEMENT 2024-03-12 Brussel CITY SAID_AT'],
    ],
    [
      'a region is an area',
      '[MADRID@Madrid] (ANP) - In [Andalusië] is {zaterdag=2024-03-09} een trein ontspoord.',
      ['ACCIDENT 2024-03-09 Andalusië REGION'],
    ],
    [
      'a town beside it is near it',
      '[LELYSTAD@Lelystad] (ANP) - Een vliegtuigje is {zondag=2024-03-10} neergestort bij [Utrecht].',
      ['ACCIDENT 2024-03-10 Utrecht AREA'],
    ],
    [
      'a headline in the text is no lead',
      'Brand in [Parijs] geblust\n12-03-2024\nBij een brand in [Lyon] raakte {dinsdag=2024-03-12} niemand gewond.',
      ['ACCIDENT 2024-03-12 Lyon CITY'],
    ],
    ['no dateline and no place: unknown', 'Er is brand uitgebroken in een loods.', ['ACCIDENT ? ?']],
  ]);
});

describe('the lead: when it happened', () => {
  check([
    [
      'the nearest time of its clause, not of another verb',
      '[LELYSTAD@Lelystad] (ANP) - De man die {maandag=2024-03-11} werd aangehouden, is {dinsdag=2024-03-12} overleden.',
      ['ARREST 2024-03-11 Lelystad CITY'],
    ],
    [
      'the next sentence that only says who told it',
      '[LELYSTAD@Lelystad] (ANP) - De gemeente Lelystad sluit het zwembad. Dat heeft de wethouder {maandag=2024-03-11} gemeld.',
      ['OTHER 2024-03-11 Lelystad CITY'],
    ],
    [
      '"sinds" names a beginning only',
      '[LELYSTAD@Lelystad] (ANP) - Een jongen die sinds {zondag=2024-03-10} werd vermist, is dood gevonden in [Utrecht].',
      ['CASUALTY ? Utrecht CITY'],
    ],
    [
      'no time and a plan: unknown, nothing is invented',
      '[DEN HAAG@Den Haag] (ANP) - De premier gaat naar [Brussel].',
      ['TRAVEL PLANNED ? Brussel CITY DESTINATION'],
    ],
  ]);

  test('the publication day is marked as inferred', () => {
    const [lead] = eventsOf('[LELYSTAD@Lelystad] (ANP) - De minister waarschuwt voor de gevolgen.');
    expect(lead!.when).toMatchObject({ edtf: '2024-03-12', text: null, span: null, uncertain: true });
    expect(lead!.when).toMatchObject({ earliest: '2024-03-11T23:00:00.000Z', latest: '2024-03-12T23:00:00.000Z' });
  });

  test('what is past has no date unless a word gives one', () => {
    const [lead] = eventsOf('[LELYSTAD@Lelystad] (ANP) - Er is een brug ingestort.');
    expect(lead!.when).toBeNull();
  });

  test('without a publication time there is no day', () => {
    const [lead] = eventsOf('[LELYSTAD@Lelystad] (ANP) - De minister waarschuwt voor de gevolgen.', {
      publishedAt: null,
    });
    expect(lead!.when).toBeNull();
  });

  test('without a publication time a relative time stays relative', () => {
    const text = '[LELYSTAD@Lelystad] (ANP) - Er is {dinsdag=XXXX-WXX-2} een brug ingestort.';
    const [lead] = eventsOf(text, { publishedAt: null });
    expect(lead!.when).toMatchObject({ edtf: null, earliest: null, text: 'dinsdag' });
  });
});

describe('further events', () => {
  check([
    [
      'another place, another event; "ook" keeps the time',
      '[MADRID@Madrid] (ANP) - In [Madrid] hebben {zaterdag=2024-03-09} duizenden mensen gedemonstreerd. Ook in [Sevilla] werd betoogd.',
      ['PROTEST 2024-03-09 Madrid CITY', 'PROTEST 2024-03-09 Sevilla CITY'],
    ],
    [
      'more about the same event is no other one',
      '[LELYSTAD@Lelystad] (ANP) - Bij een botsing in [Lelystad] raakte {dinsdag=2024-03-12} een man gewond. Het ongeluk gebeurde in het centrum van [Lelystad].',
      ['ACCIDENT 2024-03-12 Lelystad CITY'],
    ],
    [
      'what points back names the place itself',
      '[SURABAYA@Surabaya] (ANP) - Op het eiland [Java] is {vrijdag=2024-03-08} een brug ingestort. Het ongeluk gebeurde bij [Malang].',
      ['ACCIDENT 2024-03-08 Malang AREA'],
    ],
    [
      'a flood in a town does not shrink the flood of the country',
      '[NAIROBI@Nairobi] (ANP) - In [Kenia] zijn {dinsdag=2024-03-12} overstromingen. Rond [Garissa] staan dorpen onder water.',
      ['DISASTER 2024-03-12 Kenia COUNTRY'],
    ],
    [
      'a past happening has its own time, and its place from a later sentence',
      '[MADRID@Madrid] (ANP) - De regering sprak over de treinramp van {18 januari=2024-01-18}. De minister reageerde na de botsing in [Andalusië].',
      ['STATEMENT ? Madrid CITY SAID_AT', 'ACCIDENT 2024-01-18 Andalusië REGION'],
    ],
    [
      'a previous one is only mentioned',
      '[BRUSSEL@Brussel] (ANP) - De leiders komen {vrijdag=2024-03-15} bijeen in [Brussel]. De vorige top was in [Madrid].',
      ['CONSULT PLANNED 2024-03-15 Brussel CITY'],
    ],
    [
      'what someone says without a time is no event beside the story',
      '[LELYSTAD@Lelystad] (ANP) - In [Lelystad] is {dinsdag=2024-03-12} een loods uitgebrand. Dat meldt de brandweer in [Utrecht].',
      ['ACCIDENT 2024-03-12 Lelystad CITY'],
    ],
    [
      'what someone says at a time and a place is',
      '[BRUSSEL@Brussel] (ANP) - Acht landen hebben {maandag=2024-03-11} in [Brussel] een akkoord gesloten. De premier zei {zondag=2024-03-10} in [Madrid] dat hij tegen is.',
      ['AGREE 2024-03-11 Brussel CITY', 'STATEMENT 2024-03-10 Madrid CITY SAID_AT'],
    ],
    [
      'where something was going when another thing happened is no event',
      '[MADRID@Madrid] (ANP) - Een bus is {zondag=2024-03-10} verongelukt in [Andalusië]. De bus was onderweg van [Madrid] naar [Sevilla].',
      ['ACCIDENT 2024-03-10 Andalusië REGION'],
    ],
  ]);
});

describe('clauses', () => {
  check([
    [
      'a reason is not what happened',
      '[BRUSSEL@Brussel] (ANP) - De minister zegt dat de schepen in [Artjom] blijven, omdat het daar vriest.',
      ['STATEMENT 2024-03-12 Brussel CITY SAID_AT'],
    ],
    [
      'without a statement beside it, it is',
      '[BRUSSEL@Brussel] (ANP) - De schepen blijven in [Artjom] terwijl het daar vriest.',
      ['WEATHER 2024-03-12 Artjom CITY'],
    ],
    [
      'a place beyond a semicolon is not its place',
      '[BRUSSEL@Brussel] (ANP) - De ministers hebben {maandag=2024-03-11} een verdrag getekend; in [Lyon] leeft twijfel.',
      ['AGREE 2024-03-11 Brussel CITY'],
    ],
    [
      '"daarbij" inside a sentence: where the one before was',
      '[BRUSSEL@Brussel] (ANP) - De ministers hebben {maandag=2024-03-11} vergaderd in [Lyon]. Volgens de voorzitter is daarbij een verdrag getekend.',
      ['CONSULT 2024-03-11 Lyon CITY', 'AGREE 2024-03-11 Lyon CITY'],
    ],
    [
      'without it nobody knows where: no event',
      '[BRUSSEL@Brussel] (ANP) - De ministers hebben {maandag=2024-03-11} vergaderd in [Lyon]. Volgens de voorzitter is een verdrag getekend.',
      ['CONSULT 2024-03-11 Lyon CITY'],
    ],
    [
      'an inspection is no travel',
      '[BRUSSEL@Brussel] (ANP) - De koning inspecteerde {maandag=2024-03-11} in [Lyon] de dijken.',
      ['OTHER 2024-03-11 Lyon CITY'],
    ],
    [
      'a visit is',
      '[BRUSSEL@Brussel] (ANP) - De koning bezocht {maandag=2024-03-11} in [Lyon] de dijken.',
      ['TRAVEL 2024-03-11 Lyon CITY'],
    ],
  ]);
});

describe('words that stand for a place', () => {
  check([
    [
      '"daar" is the place told last',
      '[MOSKOU@Moskou] (ANP) - De premier is in [Artjom]. Daar opende hij {maandag=2024-03-11} een museum.',
      ['CULTURE 2024-03-11 Artjom CITY'],
    ],
    [
      '"zijn buurland" is the other country of the story, "daar" points to it',
      '[MOSKOU@Moskou] (ANP) - De [Noord-Koreaanse=Noord-Korea] leider verlaat [Rusland]. Hij bracht zes dagen door in zijn buurland. Hij arriveerde daar {dinsdag=2024-03-05}.',
      ['TRAVEL 2024-03-12 Rusland COUNTRY ORIGIN', 'TRAVEL 2024-03-05 Rusland COUNTRY'],
    ],
    [
      '"besloot daar toe" is no place',
      '[LELYSTAD@Lelystad] (ANP) - De brug over de [Seine] gaat dicht. Het college besloot daar {maandag=2024-03-11} toe.',
      ['OTHER 2024-03-11 Seine REGION'],
    ],
  ]);
});

describe('"daar" tells more of what happened there', () => {
  check([
    [
      'no time of its own: the same event',
      '[PARIJS@Parijs] (AFP) - De minister hekelt de berichten over de treinramp van {18 januari=2024-01-18} in [Lyon]. Daar botsten twee treinen.',
      ['STATEMENT 2024-03-12 Parijs CITY SAID_AT', 'ACCIDENT 2024-01-18 Lyon CITY'],
    ],
    [
      'a time of its own: another one',
      '[PARIJS@Parijs] (AFP) - De minister hekelt de berichten over de treinramp van {18 januari=2024-01-18} in [Lyon]. Daar botsten {maandag=2024-03-11} twee treinen.',
      ['STATEMENT 2024-03-12 Parijs CITY SAID_AT', 'ACCIDENT 2024-01-18 Lyon CITY', 'ACCIDENT 2024-03-11 Lyon CITY'],
    ],
  ]);
});

describe('modality', () => {
  check([
    [
      'after publication: planned',
      '[PARIJS@Parijs] (AFP) - In [Lyon] begint {vrijdag=2024-03-15} een festival.',
      ['CULTURE PLANNED 2024-03-15 Lyon CITY'],
    ],
    [
      'long before: history',
      '[PARIJS@Parijs] (AFP) - In [Lyon] is de aanslag van {13 mei 2000=2000-05-13} herdacht.',
      ['CULTURE ? Lyon CITY', 'ASSAULT HISTORICAL 2000-05-13 Lyon CITY'],
    ],
    [
      'denied',
      '[MOSKOU@Moskou] (ANP) - [Rusland] ontkent dat het {maandag=2024-03-11} een drone heeft neergehaald boven [Artjom].',
      ['ASSAULT DENIED 2024-03-11 Artjom CITY'],
    ],
    [
      '"geen" right before what tells it: denied',
      '[MOSKOU@Moskou] (ANP) - De partijen hebben {maandag=2024-03-11} in [Lyon] geen nieuw verdrag getekend.',
      ['AGREE DENIED 2024-03-11 Lyon CITY'],
    ],
    [
      'a "geen" that denies another word',
      '[MOSKOU@Moskou] (ANP) - De partijen zonder leger hebben {maandag=2024-03-11} in [Lyon] geen uur voor middernacht een verdrag getekend.',
      ['AGREE 2024-03-11 Lyon CITY'],
    ],
    [
      'what may be is not told as an event: the statement is',
      '[BRUSSEL@Brussel] (ANP) - Er zou een aanval kunnen komen op [Moskou], zegt de minister.',
      ['STATEMENT 2024-03-12 Brussel CITY SAID_AT'],
    ],
  ]);
});

describe('English', () => {
  check(
    [
      [
        'attribution last',
        '[LYON@Lyon] (AP) - Two people were killed when a minibus overturned near [Lelystad] on {Monday=2024-03-11}, police said.',
        ['ACCIDENT 2024-03-11 Lelystad AREA'],
      ],
      [
        'later clauses tell less than the first',
        '[PARIJS@Parijs] (AP) - Thousands attended a vigil in [Lyon] on {Tuesday=2024-03-12}, after a gunman shot a pupil there.',
        ['CULTURE 2024-03-12 Lyon CITY'],
      ],
    ],
    { language: 'en' },
  );
});

describe('German', () => {
  check(
    [
      [
        'separable verb, umlaut, "im Süden von"',
        '[PARIJS@Parijs] (dpa) - Bei einem Erdrutsch im Süden von [Colombia] sind am {Sonntag=2024-03-10} zwölf Menschen ums Leben gekommen.',
        ['DISASTER 2024-03-10 Colombia COUNTRY'],
      ],
      [
        'arrest',
        '[PARIJS@Parijs] (dpa) - Die Polizei nahm am {Montag=2024-03-11} in [Lyon] drei Männer fest.',
        ['ARREST 2024-03-11 Lyon CITY'],
      ],
    ],
    { language: 'de' },
  );
});

describe('French', () => {
  check(
    [
      [
        'train',
        '[MADRID@Madrid] (AFP) - Un train a déraillé {lundi=2024-03-11} près de [Lyon], faisant trois blessés.',
        ['ACCIDENT 2024-03-11 Lyon AREA'],
      ],
      [
        'south of a country',
        '[PARIJS@Parijs] (AFP) - Un séisme a frappé {dimanche=2024-03-10} le sud de la [Colombia].',
        ['DISASTER 2024-03-10 Colombia COUNTRY'],
      ],
    ],
    { language: 'fr' },
  );
});

test('a text without sentences has no events', () => {
  expect(eventsOf('')).toEqual([]);
});

test('every event has evidence, and its spans quote the text', () => {
  const text =
    '[LELYSTAD@Lelystad] (ANP) - In [Lelystad] is {dinsdag=2024-03-12} een loods uitgebrand. Niemand raakte gewond.';
  const plain = text.replaceAll(/[[\]{}]|@Lelystad|=2024-03-12/g, '');
  const [lead] = eventsOf(text);
  expect(lead!.evidence.map(({ span, rule }) => [rule, plain.slice(span.start, span.end)])).toEqual([
    ['lead', 'In Lelystad is dinsdag een loods uitgebrand.'],
  ]);
  expect(plain.slice(lead!.where!.span!.start, lead!.where!.span!.end)).toBe('Lelystad');
  expect(plain.slice(lead!.when!.span!.start, lead!.when!.span!.end)).toBe('dinsdag');
  expect(lead!.title).toBe('In Lelystad is dinsdag een loods uitgebrand');
});
