import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDelivery } from '../../src/ingest/read-delivery.ts';
import type { Article } from '../../src/model/article.ts';
import type { Delivery } from '../../src/model/delivery.ts';

const languages = ['nl', 'en', 'de', 'fr'];
const readAt = '2026-01-29T22:30:00+01:00';

function read(text: string, facts: Delivery = {}): readonly Article[] {
  return readDelivery({ text, retrievedAt: readAt, ...facts }, { languages });
}

/** What an editor sees of each story: title, dateline's places, agencies and own time. */
function overview(text: string, facts: Delivery = {}): readonly (readonly (string | null)[])[] {
  return read(text, facts).map(({ title, text: body, dateline, publishedAt }) => [
    title,
    dateline?.places.map(({ start, end }) => body.slice(start, end)).join('/') ?? null,
    dateline?.agencies.join('/') ?? null,
    publishedAt,
  ]);
}

describe('a page whose briefs run together', () => {
  const page = [
    'Brug bij Trondheim na drie weken weer open',
    'OSLO (ANP/AFP) - De brug over de fjord is woensdagmiddag geopend. Twee weken geleden bleek een pijler verschoven.',
    'Ingenieurs',
    'De pijler is hersteld. De veerboot vaart nog tot vrijdag.',
    'Meer uit Buitenland',
    'TURIJN (ANP) - Een goederentrein is ontspoord. Niemand raakte gewond.',
    '1 uur geledenBEIJING/NEW DELHI (ANP/RTR) - De grensweg is weer open, melden beide landen.',
    '2 uur geledenMEXICO-STAD (ANP/DPA) - "Wij hebben niets gevoeld", zegt een bewoner over de aardschok.',
    '35 minuten geleden',
  ].join('\n');

  test('gives its stories, each with the age below it', () => {
    expect(overview(page, { publishedAt: '2023-09-17T12:00:00+02:00' })).toEqual([
      ['Brug bij Trondheim na drie weken weer open', 'OSLO', 'ANP/AFP', '2023-09-17T12:00:00+02:00'],
      ['Een goederentrein is ontspoord', 'TURIJN', 'ANP', '2026-01-29T21:30:00+01:00'],
      ['De grensweg is weer open, melden beide landen', 'BEIJING/NEW DELHI', 'ANP/RTR', '2026-01-29T20:30:00+01:00'],
      [
        '"Wij hebben niets gevoeld", zegt een bewoner over de aardschok',
        'MEXICO-STAD',
        'ANP/DPA',
        '2026-01-29T21:55:00+01:00',
      ],
    ]);
  });

  test('keeps subheads and "twee weken geleden" in the main story, and no age in any', () => {
    const [main, turin] = read(page);
    expect(main!.text).toBe(
      'OSLO (ANP/AFP) - De brug over de fjord is woensdagmiddag geopend. Twee weken geleden bleek een pijler verschoven.\n' +
        'Ingenieurs\nDe pijler is hersteld. De veerboot vaart nog tot vrijdag.',
    );
    expect(turin!.text).toBe('TURIJN (ANP) - Een goederentrein is ontspoord. Niemand raakte gewond.');
    expect(main!.dateline).toEqual({
      span: { start: 0, end: 17 },
      places: [{ start: 0, end: 4 }],
      agencies: ['ANP', 'AFP'],
    });
  });

  test('names the section of all of them', () => {
    expect(read(page).map((article) => article.section)).toEqual(Array(4).fill('Buitenland'));
  });

  test('gives no date where none is said', () => {
    expect(read(page, { retrievedAt: null }).map((article) => article.publishedAt)).toEqual([null, null, null, null]);
  });

  test('lends id, version and status to the main story alone; rights and source to all', () => {
    const [main, brief] = read(page, {
      externalId: 'x1',
      version: 3,
      status: 'CANCELLED',
      source: 'https://www.Krant.example/',
      rights: 'LINK',
    });
    expect(main).toMatchObject({
      externalId: 'x1',
      version: 3,
      status: 'CANCELLED',
      source: 'krant.example',
      rights: 'LINK',
    });
    expect(brief).toMatchObject({
      externalId: null,
      version: 1,
      status: 'USABLE',
      source: 'krant.example',
      rights: 'LINK',
    });
    expect(read(page, { status: 'WITHHELD' }).map((article) => article.status)).toEqual(Array(4).fill('WITHHELD'));
    expect(read(page)[0]!.rights).toBe('QUOTES');
  });

  test('reads the same when all its line feeds were lost', () => {
    expect(overview(page.replaceAll('\n', ' ').replace('Ingenieurs ', ''))).toEqual(overview(page));
  });
});

describe('a page whose briefs have headlines', () => {
  const page = `Webmail

Kies je webmail

Omdat ZeelandNet ook DELTA webmail aanbiedt, vragen we je eenmalig je voorkeur op te geven.

Wie bouwt  de nieuwe haven van Vlissingen?

Wie bouwt de nieuwe haven van Vlissingen?

VLISSINGEN (ANP) - Twee bedrijven willen de haven bouwen. Dat meldt de provincie.

'Open wond'

De bouw duurt tien jaar. Precies vier jaar geleden werd de haven gesloopt.

Meer uit Binnenland

Waarom staat de trein stil?

UTRECHT (ANP) - Een boom ligt op het spoor. De trein rijdt maandag weer.

7 minuten geleden
Molen van Goes draait weer

GOES - De molen draait weer na een verbouwing.

1 uur geleden
Minister terug uit Washington D.C.

SCHIPHOL (ANP) - De minister is terug.

22 uur geleden
Vulkaan komt tot rust

GRINDAVIK (ANP/R`;

  test('gives each brief its headline and the age below it', () => {
    expect(overview(page)).toEqual([
      ['Wie bouwt de nieuwe haven van Vlissingen?', 'VLISSINGEN', 'ANP', null],
      ['Waarom staat de trein stil?', 'UTRECHT', 'ANP', '2026-01-29T22:23:00+01:00'],
      ['Molen van Goes draait weer', 'GOES', '', '2026-01-29T21:30:00+01:00'],
      ['Minister terug uit Washington D.C.', 'SCHIPHOL', 'ANP', '2026-01-29T00:30:00+01:00'],
      ['Vulkaan komt tot rust', 'GRINDAVIK', 'ANP', null],
    ]);
  });

  test('leaves the chooser above it and the doubled headline out', () => {
    expect(read(page)[0]!.text).toBe(
      'VLISSINGEN (ANP) - Twee bedrijven willen de haven bouwen. Dat meldt de provincie.\n' +
        "'Open wond'\nDe bouw duurt tien jaar. Precies vier jaar geleden werd de haven gesloopt.",
    );
  });

  test('leaves out what follows the last age', () => {
    const footer = '\n\n3 uur geleden\n\nOver ons\n\nDit is een pagina van het bedrijf dat hem heeft gemaakt.';
    expect(overview(page.replace('\n\nGRINDAVIK (ANP/R', '') + footer)).toHaveLength(4);
  });

  test.each([
    ['Vulkaan', 4],
    ['Vulkaan komt tot rust\n\nGRINDAVIK', 5],
    ['Vulkaan komt tot rust\n\nGRINDAVIK (ANP) - De berg rookt nog wat, maar de lav', 5],
  ])('cut off at "%s" it gives %i stories', (end, count) => {
    const cut = page.slice(0, page.lastIndexOf('Vulkaan')) + end;
    expect(read(cut)).toHaveLength(count);
  });
});

test('a page that only lists stories gives each of them', () => {
  const page = `Net binnen
- Voetbal 14:23 Ploeg uit Goes verliest met twee nul
- Buitenland 12:24 Brug bij Trondheim weer open
maandag 3 november 2025
Editie: NL & Wereld | Zeeland

Politiek

ANP Minister wil nog niets zeggen over de brug

KOPENHAGEN (ANP) - De minister zwijgt over de brug.

1 maand geleden
ANP Kamer wil brug snel

DEN HAAG (ANP) - De Kamer wil de brug snel hebben.

2 weken geledenKATS - Onder de brug bij Kats is een man gered.
2 weken geleden`;
  expect(overview(page)).toEqual([
    // A month cannot be counted back, and the date above is that of the page.
    ['Minister wil nog niets zeggen over de brug', 'KOPENHAGEN', 'ANP', null],
    ['Kamer wil brug snel', 'DEN HAAG', 'ANP', '2026-01-15T22:30:00+01:00'],
    ['Onder de brug bij Kats is een man gered', 'KATS', '', '2026-01-15T22:30:00+01:00'],
  ]);
});

describe('ages', () => {
  const brief = (age: string) =>
    read(
      `Kop van het stuk\nGOES (ANP) - De molen draait.\nMeer uit Sport\nEDE (ANP) - De wedstrijd is gestaakt.\n${age}`,
    )[1];
  test.each([
    ['1 minuut geleden', '2026-01-29T22:29:00+01:00'],
    ['47 minuten geleden', '2026-01-29T21:43:00+01:00'],
    ['22 uur geleden', '2026-01-29T00:30:00+01:00'],
    ['een uur geleden', '2026-01-29T21:30:00+01:00'],
    ['2 dagen geleden', '2026-01-27T22:30:00+01:00'],
    ['Zojuist', '2026-01-29T22:30:00+01:00'],
    ['5 hours ago', '2026-01-29T17:30:00+01:00'],
    ['vor 2 Stunden', '2026-01-29T20:30:00+01:00'],
    ['il y a 3 heures', '2026-01-29T19:30:00+01:00'],
    // A month has no fixed length: the brief ends here, but when it came is not known.
    ['3 maanden geleden', null],
    ['Gisteren, 14:05', null],
  ])('%s', (age, publishedAt) => {
    expect(brief(age)).toMatchObject({ text: 'EDE (ANP) - De wedstrijd is gestaakt.', publishedAt });
  });

  test.each([
    ['5 uur geleden vertrok de bus nog.'],
    ['Een paar dagen geleden'],
    ['10 jaar geleden'.replace('10', 'Tien')],
    ['5 uren na de aftrap'],
  ])('running text: %s', (line) => {
    expect(brief(line)!.text).toBe(`EDE (ANP) - De wedstrijd is gestaakt.\n${line}`);
  });

  test('above the stories belong to the story below', () => {
    const page =
      'Meer uit Sport\n5 uur geleden\nFiets gestolen\nEDE (ANP) - Een fiets is weg.\n3 uur geleden\nFiets terug\nEDE (ANP) - De fiets is terug.';
    expect(overview(page).map(([title, , , at]) => [title, at])).toEqual([
      ['Fiets gestolen', '2026-01-29T17:30:00+01:00'],
      ['Fiets terug', '2026-01-29T19:30:00+01:00'],
    ]);
  });

  test('below a headline belongs to that story', () => {
    const [article] = read(
      'Brug na drie weken weer open\n2 uur geleden\nDe brug is weer open. Het verkeer kan er sinds woensdag langs.\nVertraging\nEr is nog wat oponthoud.',
    );
    expect(article).toMatchObject({ publishedAt: '2026-01-29T20:30:00+01:00', title: 'Brug na drie weken weer open' });
    expect(article!.text).toBe(
      'De brug is weer open. Het verkeer kan er sinds woensdag langs.\nVertraging\nEr is nog wat oponthoud.',
    );
  });
});

describe('a story by itself', () => {
  test('without headline has its opening as title', () => {
    expect(read('Gisteren trok in Bergen op Zoom een lange stoet voorbij. Daarna ging het regenen.')).toMatchObject([
      {
        title: 'Gisteren trok in Bergen op Zoom een lange stoet voorbij',
        text: 'Gisteren trok in Bergen op Zoom een lange stoet voorbij. Daarna ging het regenen.',
        dateline: null,
      },
    ]);
  });

  test('with a long opening is called by what comes before a comma, or is cut at a word', () => {
    const title = (text: string) => read(text)[0]!.title;
    expect(
      title(`GOES - De molen die vorig jaar werd afgebroken, is deze week ${'steen voor steen '.repeat(5)}opgebouwd.`),
    ).toBe('De molen die vorig jaar werd afgebroken');
    expect(title(`De molen is deze week ${'steen voor steen '.repeat(5)}opgebouwd.`)).toBe(
      'De molen is deze week steen voor steen steen voor steen steen voor steen steen voor steen steen…',
    );
  });

  test('has menu, byline, credit, links and buttons left out', () => {
    const page =
      'Home\nMijn account\nZwemmers halen de overkant van het meer (foto: archief)\nDoor Jan Jansen\nFoto: ANP\nZes zwemmers zijn zaterdag het Grevelingenmeer overgestoken.\nKoud\nHet water was kouder dan vorig jaar.\nLees ook:\nZwemles voor iedereen\nDeel dit artikel';
    expect(read(page)).toMatchObject([
      {
        title: 'Zwemmers halen de overkant van het meer',
        text: 'Zes zwemmers zijn zaterdag het Grevelingenmeer overgestoken.\nKoud\nHet water was kouder dan vorig jaar.',
      },
    ]);
  });

  test('has its credits left out, even one that is printed twice, and the prompts below it', () => {
    const page =
      'Buitenland\n\nPaus bidt voor Parijs\n\n16 April 2019 09:42Gewijzigd op 16 November 2020 15:47\nbeeld EPA\nbeeld EPA\n\nVan onze correspondent\n\nDe paus bidt voor de stad, zegt het Vaticaan.\n\nMeer over\nBrand in Parijs\n\nKrant.nl in uw mailbox?\n\nOntvang onze wekelijkse nieuwsbrief om op de hoogte te blijven.';
    expect(read(page, { source: 'krant.nl' })).toMatchObject([
      {
        title: 'Paus bidt voor Parijs',
        text: 'De paus bidt voor de stad, zegt het Vaticaan.',
        publishedAt: '2019-04-16T09:42:00+02:00',
      },
    ]);
  });

  test.each([
    'Beeld van stad verandert',
    'Foto VVD verwijderd',
    'Van onze zorg blijft niets over',
    'Von der Leyen naar Kyiv',
    'Door storm geen trein',
  ])('keeps the headline "%s"', (headline) => {
    expect(read(`${headline}\nDe gemeente Goes heeft daarover woensdag een besluit genomen.`)[0]!.title).toBe(headline);
  });

  test('may have an introduction above its dateline', () => {
    const [article] = read(
      'Zee wint terrein\nDe kust verandert snel, ziet de provincie.\nMIDDELBURG - De zee stijgt. Dat is te zien.',
    );
    expect(article!.title).toBe('Zee wint terrein');
    expect(article!.text).toBe(
      'De kust verandert snel, ziet de provincie.\nMIDDELBURG - De zee stijgt. Dat is te zien.',
    );
    expect(article!.dateline!.span).toEqual({ start: 43, end: 56 });
  });

  test('whose text has datelines further down keeps them as text', () => {
    const text =
      'De dag in het kort\nHet weer was overal anders.\nIn het zuiden regende het.\nIn het noorden bleef het droog.\nLONDEN - De mist bleef hangen.';
    expect(read(text)).toMatchObject([{ dateline: null, text: text.slice('De dag in het kort\n'.length) }]);
  });

  test('whose lead is printed twice has it once', () => {
    const lead = 'LONDEN - De winkel opent vijf filialen.';
    expect(read(`Winkel opent deuren\n\n${lead}\n\n${lead}\n\nDe eerste gaat in maart open.`)[0]!.text).toBe(
      `${lead}\nDe eerste gaat in maart open.`,
    );
  });

  test('that is a headline only has it as its text', () => {
    expect(read('Brug na drie weken weer open')).toMatchObject([
      { title: 'Brug na drie weken weer open', text: 'Brug na drie weken weer open' },
    ]);
  });

  test('keeps a subhead that reads like a heading', () => {
    const text =
      'GOES (ANP) - De cursus is vol.\nMeer uit het leven\nVolgens de docent gaat het daarom. Dat zegt hij vaak.';
    expect(read(text)).toMatchObject([{ text, section: null }]);
  });

  test('broken at a fixed width is joined to paragraphs', () => {
    const text = `KABUL (AP) - A river in the north of the country rose above its
banks on Tuesday and cut off three villages, officials said. About
two thousand people were taken to higher ground by the army, which
used boats and a helicopter.
    The water was expected to fall by the end of the week, the
ministry added, but more rain was forecast for the mountains.

In Herat the market stayed closed.`;
    expect(read(text)[0]!.text.split('\n')).toEqual([
      'KABUL (AP) - A river in the north of the country rose above its banks on Tuesday and cut off three villages, officials said. About two thousand people were taken to higher ground by the army, which used boats and a helicopter.',
      'The water was expected to fall by the end of the week, the ministry added, but more rain was forecast for the mountains.',
      'In Herat the market stayed closed.',
    ]);
  });
});

test('stories one below the other, without heading or age, part at the agency and its headline', () => {
  const page =
    'Trein rijdt weer\n\nUTRECHT (ANP) - De trein rijdt weer.\n\nSpoor\n\nHet spoor is heel.\n\nBoot vaart weer\n\nVLISSINGEN (ANP) - De boot vaart weer.';
  expect(overview(page).map(([title, place]) => [title, place])).toEqual([
    ['Trein rijdt weer', 'UTRECHT'],
    ['Boot vaart weer', 'VLISSINGEN'],
  ]);
  expect(read(page)[0]!.text).toBe('UTRECHT (ANP) - De trein rijdt weer.\nSpoor\nHet spoor is heel.');
});

describe('the date that a page prints', () => {
  const story = 'Storm trekt over het land';
  test.each([
    [
      `${story}\n10 February 2006 07:13Gewijzigd op 14 November 2020 03:27\nUTRECHT. Een storm is overgetrokken.`,
      'rd.nl',
      '2006-02-10T07:13:00+01:00',
    ],
    [
      `${story}\nMaandag 27 juni 2017 09:20\nUTRECHT (ANP) - Een storm is overgetrokken.`,
      'beurs.nl',
      '2017-06-27T09:20:00+02:00',
    ],
    [
      `${story}\nUTRECHT - Een storm is overgetrokken.\nDoor ANP - 7-10-2016, 9:23`,
      'krant.nl',
      '2016-10-07T09:23:00+02:00',
    ],
    [`${story}\nMarch 3, 2024, 10:15\nA storm has crossed the country.`, 'paper.co.uk', '2024-03-03T10:15:00Z'],
    // A day without a time of day is noon UTC, that day in nearly every zone.
    [`${story}\nMIddelburg, 29 januari 2014 – Een storm is overgetrokken.`, 'krant.nl', '2014-01-29T12:00:00Z'],
    // A date as subhead, or in a sentence, dates nothing.
    [
      `${story}\nUTRECHT (ANP) - Een storm is overgetrokken.\n3 maart 2021\nToen was het erger. Dat weet men nog.`,
      'krant.nl',
      null,
    ],
    [`${story}\nUTRECHT (ANP) - Op 3 maart 2021 was het erger.`, 'krant.nl', null],
  ])('%s', (text, source, publishedAt) => {
    expect(read(text, { source })[0]!.publishedAt).toBe(publishedAt);
  });

  test('an agency that signs below is the dateline’s', () => {
    expect(overview('Storm trekt over Utrecht\nUTRECHT. Een storm is overgetrokken.\nANP')).toEqual([
      ['Storm trekt over Utrecht', 'UTRECHT', 'ANP', null],
    ]);
  });
});

describe('other languages', () => {
  test.each([
    [
      'en',
      'Bridge reopens after storm\nBy Our Reporter\nLONDON, March 3 (Reuters) - The bridge has reopened.\nMore from World\nTURIN (AP) — A freight train has left the tracks.\n35 minutes ago',
      'World',
    ],
    [
      'de',
      'Brücke wieder offen\nBerlin (dpa) - Die Brücke ist wieder offen, niemand wurde verletzt.\nMehr aus Politik\nTURIN (dpa) - Ein Güterzug ist entgleist.\nvor 35 Minuten',
      'Politik',
    ],
    [
      'fr',
      'Le pont rouvre après la tempête\nPARIS (AFP) - Le pont est rouvert depuis mercredi.\nPlus de Monde\nTURIN (AFP) - Un train de marchandises a déraillé.\nil y a 35 minutes',
      'Monde',
    ],
  ])('%s', (language, page, section) => {
    const [main, brief] = read(page);
    expect(main).toMatchObject({ language, section, publishedAt: null });
    expect(brief).toMatchObject({ language, section, publishedAt: '2026-01-29T21:55:00+01:00' });
    expect(brief!.text.slice(0, 5)).toBe('TURIN');
  });
});

const printed = join(import.meta.dirname, '../../../shared/wire/dev/datelines.tsv');

describe.skipIf(!existsSync(printed))(`pages with the datelines of real ones (${printed})`, () => {
  const rows = existsSync(printed) ? readFileSync(printed, 'utf8').trim().split('\n').slice(1) : [];
  const datelines = [...new Set(rows.map((row) => row.split('\t')[2]!))].filter((line) =>
    /^\p{Lu}.*(?:\)| [-–])$/u.test(line),
  );
  const headlines = [
    'Wat kost de brug van Trondheim?',
    '"Wij gaan door"',
    'Ajax - Feyenoord gestaakt',
    'Brand in St. Pieter',
    'Meer dan honderd gewonden',
    'A10 dicht',
    '5 uur geleden begon de brand',
  ];
  const leads = [
    'De brug is weer open, meldt de provincie.',
    '"Het is voorbij", zegt hij. Niemand raakte gewond.',
    'Twee weken geleden (WHO) was de man - die vastzat - in LONDEN (ANP).',
  ];
  const subheads = ['Lapland', "'Snitch'", 'Open wond', 'Zondag', '3 maart 2021', 'Meer uit het leven'];
  const ages = ['1 minuut geleden', '51 minuten geleden', '1 uur geleden', '22 uur geleden'];
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length]!;
  const opened = (line: string, index: number) => `${line.replace(/\)$/, ') -')} ${pick(leads, index)}`;

  /** Five stories from the list, beginning at `from`: a main story with subheads and four briefs. */
  const stories = (from: number) =>
    [0, 1, 2, 3, 4].map((i) => ({
      headline: pick(headlines, from + i),
      text: opened(pick(datelines, from + i), from * 2 + i),
      age: pick(ages, from + i),
    }));
  const body = (from: number) => [
    opened(pick(datelines, from), from * 2),
    pick(subheads, from),
    pick(leads, from + 1),
    pick(subheads, from + 1),
    pick(leads, from + 2),
  ];
  const layouts: Record<string, (from: number) => string> = {
    'run together': (from) => {
      const [main, ...briefs] = stories(from);
      return [
        main!.headline,
        ...body(from),
        'Meer uit Buitenland',
        briefs.map(({ text, age }) => `${text}\n${age}`).join(''),
      ].join('\n');
    },
    'with headlines': (from) => {
      const [main, ...briefs] = stories(from);
      const list = briefs.map(({ headline, text, age }) => `${headline}\n\n${text}\n\n${age}`).join('\n');
      return [
        'Webmail',
        'Kies je webmail',
        main!.headline,
        main!.headline.replace(' ', '  '),
        ...body(from),
        'Meer uit Sport',
        list,
      ].join('\n\n');
    },
  };

  test.each(Object.keys(layouts))('%s', (layout) => {
    for (let from = 0; from < datelines.length; from++) {
      const expected = stories(from);
      const got = read(layouts[layout]!(from), { language: 'nl' });
      expect(got.map(({ text }) => text)).toEqual([
        body(from).join('\n'),
        ...expected.slice(1).map(({ text }) => text),
      ]);
      expect(got.map(({ publishedAt }) => publishedAt)).toEqual([
        null,
        ...expected.slice(1).map(({ age }) => minutesBefore(age)),
      ]);
      const titled = layout === 'with headlines' ? got : got.slice(0, 1);
      expect(titled.map(({ title }) => title)).toEqual(
        expected.slice(0, titled.length).map(({ headline }) => headline),
      );
    }
  });

  function minutesBefore(age: string): string {
    const minutes = Number.parseInt(age, 10) * (age.includes('uur') ? 60 : 1);
    return `${new Date(Date.parse(readAt) + 3_600_000 - minutes * 60_000).toISOString().slice(0, 19)}+01:00`;
  }
});

const sample = join(import.meta.dirname, '../../../shared/samples/kim-vertrekt');

describe.skipIf(!existsSync(sample))(`a real page (${sample})`, () => {
  const json = (name: string) => JSON.parse(readFileSync(join(sample, name), 'utf8'));
  test('gives its eight stories', () => {
    const { note: _, ...facts } = json('meta.json');
    const got = overview(readFileSync(join(sample, 'page.txt'), 'utf8'), facts);
    const expected = json('expected.json').articles.map(
      (each: { dateline: string; agencies: string[]; publishedAt?: string; ageHours?: number }) => [
        each.dateline,
        each.agencies.join('/'),
        Date.parse(each.publishedAt ?? facts.retrievedAt) - (each.ageHours ?? 0) * 3_600_000,
      ],
    );
    expect(got.map(([, place, agencies, at]) => [place, agencies, Date.parse(at!)])).toEqual(expected);
    expect(got[0]![0]).toBe('Noord-Koreaanse leider vertrekt na meerdaags bezoek uit Rusland');
  });
});
