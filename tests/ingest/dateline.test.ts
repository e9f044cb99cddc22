import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/ingest/dateline/read-dateline.ts';

/** `places | agencies` of the dateline and the first characters behind it; null where the line opens with none. */
function read(line: string, cutShort = false): string | null {
  const dateline = readDateline(line, cutShort);
  if (!dateline) return null;
  const places = dateline.places.map(({ start, end }) => line.slice(start, end));
  return [places.join(' + '), dateline.agencies.join(' '), line.slice(dateline.span.end).slice(0, 6)].join(' | ');
}

describe('datelines', () => {
  test.each([
    // Wire copy: capitals, agencies, a dash.
    ['UTRECHT (ANP) - Het station', 'UTRECHT | ANP | Het st'],
    ['TEHERAN (ANP/DPA) – De regering', 'TEHERAN | ANP DPA | De reg'],
    ['DHAKA (ANP/RTR/AFP/DPA) - De stad', 'DHAKA | ANP RTR AFP DPA | De sta'],
    ['BRUSSEL (Belga) - De trein', 'BRUSSEL | Belga | De tre'],
    ['AMSTERDAM (ABM FN) - De beurs', 'AMSTERDAM | ABM FN | De beu'],
    ['KABUL (ANP)- Een bom', 'KABUL | ANP | Een bo'],
    ['LAS VEGAS (ANP/RTR) - "Wij gaan', 'LAS VEGAS | ANP RTR | "Wij g'],
    ['GOES (ANP) - 12 mensen', 'GOES | ANP | 12 men'],
    // A slash joins places, other marks belong to the name.
    ['WASHINGTON/NUUK (ANP) - De gezant', 'WASHINGTON + NUUK | ANP | De gez'],
    ['PALERMO/CEFALÙ (ANP/DPA) - De brand', 'PALERMO + CEFALÙ | ANP DPA | De bra'],
    ['MEXICO-STAD (ANP/AFP) - De aarde', 'MEXICO-STAD | ANP AFP | De aar'],
    ['MAR-A-LAGO (ANP) - De gasten', 'MAR-A-LAGO | ANP | De gas'],
    ["CORTINA D'AMPEZZO (ANP) - De piste", "CORTINA D'AMPEZZO | ANP | De pis"],
    ['WIJK AAN ZEE (ANP) - De hoogovens', 'WIJK AAN ZEE | ANP | De hoo'],
    ['BERGEN EN DAL (ANP) - De heuvels', 'BERGEN EN DAL | ANP | De heu'],
    ["'s-HERTOGENBOSCH (ANP) - De rechter", "'s-HERTOGENBOSCH | ANP | De rec"],
    ['ALPHEN A/D RIJN (ANP) - De kraan', 'ALPHEN A/D RIJN | ANP | De kra'],
    ['YAOUNDÉ (ANP) - De president', 'YAOUNDÉ | ANP | De pre'],
    ['ST. PETERSBURG (ANP) - De haven', 'ST. PETERSBURG | ANP | De hav'],
    // Regional desks sign nothing.
    ['GOES - De markt', 'GOES |  | De mar'],
    ['DELDEN/BORNE – De weg', 'DELDEN + BORNE |  | De weg'],
    ["'T HARDE - De kazerne", "'T HARDE |  | De kaz"],
    ['OOST-SOUBURG - De molen', 'OOST-SOUBURG |  | De mol'],
    ['Willemstad – De brug zwaait weer open', 'Willemstad |  | De bru'],
    ['-Vaticaanstad- De paus sprak', 'Vaticaanstad |  | De pau'],
    ['NAIROBI. De rivier trad', 'NAIROBI |  | De riv'],
    // A clock before it, a date inside it.
    ['8:49 VLISSINGEN - De veerboot', 'VLISSINGEN |  | De vee'],
    ['13 oktober VLISSINGEN - De veerboot', 'VLISSINGEN |  | De vee'],
    ['Vaticaanstad (rtr/afp/anp) - Het archief', 'Vaticaanstad | rtr afp anp | Het ar'],
    ['MIddelburg, 29 januari 2014 – De abdij', 'MIddelburg |  | De abd'],
    ['BRUSSEL 12/03 (BELGA) = De top', 'BRUSSEL | BELGA | De top'],
    ['DEN HAAG, maandag (ANP) - De minister', 'DEN HAAG | ANP | De min'],
    // English.
    ['LONDON, March 3 (Reuters) - The bank', 'LONDON | Reuters | The ba'],
    ['KYIV, Ukraine (AP) — The mayor', 'KYIV | AP | The ma'],
    ['KYIV, UKRAINE — The mayor', 'KYIV |  | The ma'],
    ['KYIV, Ukraine — (AP) — The mayor', 'KYIV | AP | The ma'],
    ['ST. PETERSBURG, Fla. (AP) — A storm', 'ST. PETERSBURG | AP | A stor'],
    ['WASHINGTON, D.C. (AP) — The court', 'WASHINGTON | AP | The co'],
    ['NEW YORK (CNN Business) -- Shares', 'NEW YORK | CNN Business | Shares'],
    ['MOSCOW (AP) The river', 'MOSCOW | AP | The ri'],
    ['LOS ANGELES, April 05, 2018 (GLOBE NEWSWIRE) -- The firm', 'LOS ANGELES | GLOBE NEWSWIRE | The fi'],
    ['WASHINGTON—President and Congress', 'WASHINGTON |  | Presid'],
    ['BEIRUT (AP) \ufffd The harbour', 'BEIRUT | AP | The ha'],
    ['TOKYO —', 'TOKYO |  | '],
    ['McALLEN, Texas — The river', 'McALLEN |  | The ri'],
    ['LONDON, March 11 Shares opened higher', 'LONDON |  | Shares'],
    // German and French.
    ['Frankfurt/Main (dpa/lhe) - Der Zug', 'Frankfurt/Main | dpa lhe | Der Zu'],
    ['Frankfurt (Oder) (dpa) - Die Brücke', 'Frankfurt | dpa | Die Br'],
    ['Aachen (dpa). Die Kinder', 'Aachen | dpa | Die Ki'],
    ['BOZEN (pir). Die Brücke', 'BOZEN |  | Die Br'],
    ['BOZEN(pir). Die Brücke', 'BOZEN |  | Die Br'],
    ['GROßENHAIN - Die Brücke', 'GROßENHAIN |  | Die Br'],
    ['Hamburg/Berlin (dpa) – Die Bahn', 'Hamburg + Berlin | dpa | Die Ba'],
    ['GENF/BERN (sda) - Die Konferenz', 'GENF + BERN | sda | Die Ko'],
    ['Paris, le 3 mars 2024 (AFP) - Le pont', 'Paris | AFP | Le pon'],
    ['PARIS (AFP) - « Nous', 'PARIS | AFP | « Nous'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    ['De Europese Centrale Bank (ECB) - de bank van Europa'],
    ['Autoriteit Persoonsgegevens (AP) - De toezichthouder kijkt mee'],
    ['OORLOG IN OEKRAÏNE - DE LAATSTE STAND'],
    ['LIVE - De stand in het peloton'],
    ['UPDATE. De weg is weer vrij'],
    ['ANP - De persdienst bestaat lang'],
    ['Vrijdag - De zon schijnt volop'],
    ['A10 - De weg is dicht'],
    ['JAN JANSEN (45) - De timmerman vertrekt'],
    ['Het is koud - zegt men'],
    ['De trein naar Parijs - die van acht uur - reed niet'],
    ['In Den Haag (ZH) - een stad - regent het'],
    ['HELP! De hond is weg'],
    ['Minister Jansen (ANP)'],
    ['De heer Jansen (jr). De broer'],
    ['PARIJS—LYON—MARSEILLE'],
    ['BY RACHEL E. The writer'],
    [''],
    ['- '],
    ['(ANP) - De'],
  ])('no dateline: %s', (line) => {
    expect(read(line)).toBeNull();
  });

  test('a page cut off inside its last dateline', () => {
    expect(read('GELIDA (ANP/R', true)).toBe('GELIDA | ANP | ');
    expect(read('DEN HAAG (AN', true)).toBe('DEN HAAG |  | ');
    expect(read('ULAANBAATAR', true)).toBe('ULAANBAATAR |  | ');
    expect(read('Een halve kop', true)).toBeNull();
    expect(read('GELIDA (ANP/R')).toBeNull();
  });

  test('the date of a dateline, where it is whole', () => {
    expect(readDateline('MIddelburg, 29 januari 2014 – De abdij')!.date).toEqual({
      year: 2014,
      month: 1,
      day: 29,
      minuteOfDay: null,
    });
    expect(readDateline('LONDON, March 3 (Reuters) - The bank')!.date).toBeNull();
  });
});

const printed = join(import.meta.dirname, '../../../shared/wire/dev/datelines.tsv');

describe.skipIf(!existsSync(printed))(`datelines of real pages (${printed})`, () => {
  const rows = existsSync(printed) ? readFileSync(printed, 'utf8').trim().split('\n').slice(1) : [];
  const lines = new Map<string, { places: Set<string>; agencies: string }>();
  for (const row of rows) {
    const [, , line, places, agencies] = row.split('\t') as [string, string, string, string, string];
    const known = lines.get(line) ?? { places: new Set(), agencies };
    lines.set(line, { places: new Set([...known.places, ...places.split(';')]), agencies });
  }
  test.each([...lines])('%s', (line, { places, agencies }) => {
    const cutShort = !/[-–)]$/.test(line);
    const paragraph = cutShort ? line : `${line.replace(/\)$/, ') -')} Er is iets gebeurd.`;
    const dateline = readDateline(paragraph, cutShort)!;
    const read = dateline.places.map(({ start, end }) => paragraph.slice(start, end).toUpperCase());
    expect(new Set(read)).toEqual(new Set([...places].map((place) => place.toUpperCase())));
    // Two pages sign at their end instead of in the dateline.
    if (/\(/.test(line)) expect(dateline.agencies.join(';')).toBe(agencies);
  });
});
