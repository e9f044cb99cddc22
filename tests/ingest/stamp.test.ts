import { describe, expect, test } from 'vitest';
import { readStamp } from '../../src/ingest/page/stamp.ts';
import { dayOf } from '../../src/ingest/publisher.ts';

const at = (year: number, month: number, day: number, minuteOfDay: number | null = null) => ({
  year,
  month,
  day,
  minuteOfDay,
});

describe('lines that only say when and by whom', () => {
  test.each([
    ['10 February 2006 07:13Gewijzigd op 14 November 2020 03:27', at(2006, 2, 10, 433), null],
    ['Maandag 27 februari 2017 09:20', at(2017, 2, 27, 560), null],
    ['Gepubliceerd op 3 maart 2021 om 10.15 uur', at(2021, 3, 3, 615), null],
    ['Door ANP - 7-10-2016, 9:23', at(2016, 10, 7, 563), 'ANP'],
    ['ANP/RTR', null, 'ANP/RTR'],
    ['Bron: ANP', null, 'ANP'],
    ['March 3, 2024, 10:15', at(2024, 3, 3, 615), null],
    ['Veröffentlicht am 3. März 2024', at(2024, 3, 3), null],
    ['Publié le 1er août 2024 à 10h30', at(2024, 8, 1, 630), null],
    ['01.11.2020, 18:17 Uhr | dpa', at(2020, 11, 1, 1097), 'dpa'],
    ['January 14, 2023 3:00 am', at(2023, 1, 14, 180), null],
    ['January 14, 2023 12:30 pm', at(2023, 1, 14, 750), null],
    ['Sunday, June 26th 2022', at(2022, 6, 26), null],
    ['Laatste update: 3 maart 2021 10:15', null, null],
    ['vrijdag', null, null],
    ['3 maart', null, null],
  ])('%s', (line, date, agency) => {
    expect(readStamp(line)).toEqual({ date, agency });
  });

  test.each([
    ['Gewijzigd plan voor de brug'],
    ['Update over de storm'],
    ['Update: 3 doden bij brand'],
    ['3 maart was het warm'],
    ['ANP viert feest'],
    ['Mei'],
    ['2024'],
    ['31-31-2020'],
    ['30 februari 2020'],
    ['De trein van 10:15'],
    ['Zondag in de zon'],
  ])('no stamp: %s', (line) => {
    expect(readStamp(line)).toBeNull();
  });
});

describe('the day in an address', () => {
  test.each([
    ['https://krant.example/2024/03/05/brug-open', at(2024, 3, 5)],
    ['https://krant.example/nieuws/2024-03-05/brug', at(2024, 3, 5)],
    ['https://krant.example/20240305_brug', at(2024, 3, 5)],
    ['https://krant.example/nieuws/brug-open-ANP050125027', at(2025, 1, 5)],
    ['https://beurs.example/Nieuws/ANP-070618-077/brug.aspx', at(2018, 6, 7)],
    ['https://krant.example/nieuws/brug-open', null],
    ['https://krant.example/2024/13/05/', null],
    ['https://krant.example/2024/02/31/', null],
    ['https://krant.example/artikel/202403051', null],
    ['https://krant.example/brug?d=2024/03/05/', null],
    ['krant', null],
  ])('%s', (address, day) => {
    expect(dayOf(address)).toEqual(day);
  });
});
