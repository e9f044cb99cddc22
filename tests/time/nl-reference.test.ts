import { nl as text } from '../../src/text/nl/index.ts';
import { nl as time } from '../../src/time/nl/index.ts';
import { readAsTold, type Table } from './read.ts';

/** The same words told at other times, or at none, and what a story says one after another. */
const tables: readonly Table[] = [
  {
    title: 'a dated headline of the day',
    reference: '2023-03-22',
    rows: [
      [
        'Vandaag, woensdag 22 maart, komt het rapport uit.',
        ['Vandaag, woensdag 22 maart', 'DATE', '2023-03-22', '2023-03-22'],
      ],
      [
        'Vanochtend om 9.30 uur werd de deur geopend.',
        ['Vanochtend om 9.30 uur', 'TIME', '2023-03-22T09:30', '2023-03-22T09:30:00'],
      ],
      ['In de loop van de dag trekt de mist op.', ['In de loop van de dag', 'DATE', '2023-03-22', '2023-03-22']],
      ['Volgende week begint de staking.', ['Volgende week', 'DATE', '2023-W13', '2023-03-27/2023-04-02']],
    ],
  },
  {
    title: 'a weekday is told on that day',
    reference: '2025-01-07',
    rows: [
      ['Dinsdag gingen de scholen dicht.', ['Dinsdag', 'DATE', '2025-01-07', '2025-01-07']],
      ['Dinsdag zal de vorst toenemen.', ['Dinsdag', 'DATE', '2025-01-07', '2025-01-07']],
      ['Maandagavond (lokale tijd) viel de eerste sneeuw.', ['Maandagavond', 'TIME', '2025-01-06TEV', '2025-01-06']],
    ],
  },
  {
    title: 'the tense of the verb places a weekday',
    reference: '2024-03-12',
    rows: [
      ['Duizenden inwoners zijn zaterdag de brug over gegaan.', ['zaterdag', 'DATE', '2024-03-09', '2024-03-09']],
      ['De voorzitter is vrijdag herkozen.', ['vrijdag', 'DATE', '2024-03-08', '2024-03-08']],
      ['De trein is vrijdag vertrokken.', ['vrijdag', 'DATE', '2024-03-08', '2024-03-08']],
      ['De ploegen vertrokken vrijdag.', ['vrijdag', 'DATE', '2024-03-08', '2024-03-08']],
      ['De burgemeester is zondag doodgeschoten.', ['zondag', 'DATE', '2024-03-10', '2024-03-10']],
      ['Het besluit is donderdag in de raad besproken.', ['donderdag', 'DATE', '2024-03-07', '2024-03-07']],
      ['De raad bespreekt donderdag het besluit.', ['donderdag', 'DATE', '2024-03-14', '2024-03-14']],
      ['De koning ontvangt vrijdag de ploeg.', ['vrijdag', 'DATE', '2024-03-15', '2024-03-15']],
      ['De koning ontving vrijdag de ploeg.', ['vrijdag', 'DATE', '2024-03-08', '2024-03-08']],
      ['De koning heeft vrijdag de ploeg ontvangen.', ['vrijdag', 'DATE', '2024-03-08', '2024-03-08']],
      ['De koning zal vrijdag de ploeg ontvangen.', ['vrijdag', 'DATE', '2024-03-15', '2024-03-15']],
      ['De ploegen zijn vrijdag in het gebied.', ['vrijdag', 'DATE', '2024-03-15', '2024-03-15']],
      ['De dienst heeft voor donderdag een alarm afgegeven.', ['donderdag', 'DATE', '2024-03-14', '2024-03-14']],
      ['De dienst koos voor donderdag.', ['donderdag', 'DATE', '2024-03-07', '2024-03-07']],
      ['De dienst heeft donderdag een alarm afgegeven.', ['donderdag', 'DATE', '2024-03-07', '2024-03-07']],
      ['De zanger gaat in mei op reis, heeft zijn broer gemeld.', ['mei', 'DATE', '2024-05', '2024-05']],
      ['De zanger zou in mei zijn vertrokken.', ['mei', 'DATE', '2023-05', '2023-05']],
    ],
  },
  {
    title: 'new year',
    reference: '1987-12-30',
    rows: [
      ['Gisteren sloot de fabriek.', ['Gisteren', 'DATE', '1987-12-29', '1987-12-29']],
      ['In januari zal de weg opengaan.', ['januari', 'DATE', '1988-01', '1988-01']],
      ['Op 1 april zal de weg opengaan.', ['1 april', 'DATE', '1988-04-01', '1988-04-01']],
      ['Al sinds 1983 wordt eraan gewerkt.', ['1983', 'DATE', '1983', '1983']],
    ],
  },
  {
    title: 'without a reference time',
    reference: null,
    rows: [
      ['De trein vertrok dinsdag.', ['dinsdag', 'DATE', 'XXXX-WXX-2', null]],
      ['Dinsdagavond brak brand uit.', ['Dinsdagavond', 'TIME', 'XXXX-WXX-2TEV', null]],
      ['Op 18 januari ontspoorde een trein.', ['18 januari', 'DATE', 'XXXX-01-18', null]],
      ['Op 18 januari 2026 ontspoorde een trein.', ['18 januari 2026', 'DATE', '2026-01-18', '2026-01-18']],
      ['Gisteren sprak de minister.', ['Gisteren', 'DATE', 'PAST_REF', null]],
      ['Morgen spreekt de minister.', ['Morgen', 'DATE', 'FUTURE_REF', null]],
      ['Vorige week was het rustig.', ['Vorige week', 'DATE', 'PAST_REF', null]],
      ['Vanavond speelt het orkest.', ['Vanavond', 'TIME', 'TEV', null]],
      ['In de zomer is het druk.', ['de zomer', 'DATE', 'XXXX-SU', null]],
      ['Rond 14.30 uur begon het.', ['14.30 uur', 'TIME', 'T14:30', null]],
      ['Een uur geleden begon het.', ['Een uur geleden', 'DURATION', 'PT1H', null]],
      ['Twee jaar geleden begon het.', ['Twee jaar geleden', 'DURATION', 'P2Y', null]],
      ['Dit weekend is er feest.', ['Dit weekend', 'DATE', 'XXXX-WXX-WE', null]],
      ['In het eerste kwartaal daalde de winst.', ['het eerste kwartaal', 'DATE', 'XXXX-Q1', null]],
      [
        'Op 6 juli 2021 viel hij. Negen dagen later stond hij op.',
        ['6 juli 2021', 'DATE', '2021-07-06', '2021-07-06'],
        ['Negen dagen later', 'DATE', '2021-07-15', '2021-07-15'],
      ],
    ],
  },
  {
    title: 'a page that prints its own date',
    reference: null,
    rows: [
      [
        'Maandag 27 februari 2017 09:20\nDe beurs sloot vrijdag hoger.\nVandaag volgt meer nieuws.',
        ['Maandag 27 februari 2017 09:20', 'TIME', '2017-02-27T09:20', '2017-02-27T09:20:00'],
        ['vrijdag', 'DATE', '2017-02-24', '2017-02-24'],
        ['Vandaag', 'DATE', '2017-02-27', '2017-02-27'],
      ],
    ],
  },
  {
    title: 'nights between two dates',
    reference: '2023-09-17',
    rows: [
      ['In de nacht van 3 op 4 mei brandde het.', ['de nacht van 3 op 4 mei', 'TIME', '2023-05-03TNI', '2023-05-03']],
      [
        'In de nacht van 31 mei op 1 juni brandde het.',
        ['de nacht van 31 mei op 1 juni', 'TIME', '2023-05-31TNI', '2023-05-31'],
      ],
    ],
  },
  {
    title: 'the week just lived, told on a Sunday',
    reference: '2023-09-17',
    rows: [
      ['Afgelopen week werd het akkoord bekend.', ['Afgelopen week', 'DATE', '2023-W37', '2023-09-11/2023-09-17']],
    ],
  },
  {
    title: 'the week just lived, told on a Tuesday',
    reference: '2023-09-19',
    rows: [
      ['Afgelopen week werd het akkoord bekend.', ['Afgelopen week', 'DATE', '2023-W37', '2023-09-11/2023-09-17']],
      ['Vorige week werd het akkoord bekend.', ['Vorige week', 'DATE', '2023-W37', '2023-09-11/2023-09-17']],
    ],
  },
  {
    title: 'counted from what was told before',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      [
        'Om 14.00 uur brak brand uit. Twee uur later was het vuur uit.',
        ['14.00 uur', 'TIME', '2023-09-16T14:00', '2023-09-16T14:00:00+02:00'],
        ['Twee uur later', 'TIME', '2023-09-16T16:00', '2023-09-16T16:00:00+02:00'],
      ],
      ['Twee uur later was het vuur uit.', ['Twee uur later', 'DURATION', 'PT2H', null]],
      [
        'In 2014 won hij. Een dag later was hij ziek.',
        ['2014', 'DATE', '2014', '2014'],
        ['Een dag later', 'DURATION', 'P1D', null],
      ],
      [
        'Zaterdag won hij. In 2014 verloor hij. Een dag eerder was hij ziek.',
        ['Zaterdag', 'DATE', '2023-09-16', '2023-09-16'],
        ['2014', 'DATE', '2014', '2014'],
        ['Een dag eerder', 'DATE', '2023-09-15', '2023-09-15'],
      ],
    ],
  },
  {
    title: 'a clock time without its day, told at noon',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Om 22.00 uur was het vuur uit.', ['22.00 uur', 'TIME', '2023-09-16T22:00', '2023-09-16T22:00:00+02:00']],
      ['Om 9.00 uur was het vuur uit.', ['9.00 uur', 'TIME', '2023-09-17T09:00', '2023-09-17T09:00:00+02:00']],
      ['Om 22.00 uur gaat de brug dicht.', ['22.00 uur', 'TIME', '2023-09-17T22:00', '2023-09-17T22:00:00+02:00']],
    ],
  },
  {
    title: 'more of the wire',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      [
        'In 2012 won hij; het jaar ervoor verloor hij.',
        ['2012', 'DATE', '2012', '2012'],
        ['het jaar ervoor', 'DATE', '2011', '2011'],
      ],
      [
        'In 2012 won hij. Tien jaar daarvoor verloor hij.',
        ['2012', 'DATE', '2012', '2012'],
        ['Tien jaar daarvoor', 'DATE', '2002', '2002'],
      ],
      [
        'Op 3 mei won hij. De dag erna was hij ziek.',
        ['3 mei', 'DATE', '2023-05-03', '2023-05-03'],
        ['De dag erna', 'DATE', '2023-05-04', '2023-05-04'],
      ],
      [
        'Op 3 mei won hij. De week erop was hij ziek.',
        ['3 mei', 'DATE', '2023-05-03', '2023-05-03'],
        ['De week erop', 'DATE', '2023-W19', '2023-05-08/2023-05-14'],
      ],
      ["In de jaren '80 was dat anders.", ["de jaren '80", 'DATE', '198', '198X']],
      [
        'In de jaren tachtig van de vorige eeuw was dat anders.',
        ['de jaren tachtig van de vorige eeuw', 'DATE', '198', '198X'],
      ],
      ['Eind jaren negentig was dat anders.', ['Eind jaren negentig', 'DATE', '199', '199X']],
      ['Begin deze eeuw was dat anders.', ['Begin deze eeuw', 'DATE', '20', '20XX']],
      ['In het eerste kwart van deze eeuw was dat anders.', ['het eerste kwart van deze eeuw', 'DATE', '20', '20XX']],
      ['Per 1 januari gaat de prijs omhoog.', ['1 januari', 'DATE', '2024-01-01', '2024-01-01']],
      ['De regel geldt tot en met 2027.', ['2027', 'DATE', '2027', '2027']],
      ['Rond de kerst was het druk.', ['kerst', 'DATE', '2022-12-25', '2022-12-25']],
      ['Komende zomer gaat hij weg.', ['Komende zomer', 'DATE', '2024-SU', '2024-22']],
      ['Vorige winter was het koud.', ['Vorige winter', 'DATE', '2022-WI', '2022-24']],
      ['Najaar 2024 moet het klaar zijn.', ['Najaar 2024', 'DATE', '2024-FA', '2024-23']],
      ['In week 37 was het druk.', ['week 37', 'DATE', '2023-W37', '2023-09-11/2023-09-17']],
      ['In Q3 daalde de winst.', ['Q3', 'DATE', '2023-Q3', '2023-07/2023-09']],
      [
        'De winkel is open van 9.00 tot 17.00 uur.',
        [
          '9.00 tot 17.00 uur',
          'TIME',
          '2023-09-17T09:00/2023-09-17T17:00',
          '2023-09-17T09:00:00+02:00/2023-09-17T17:00:00+02:00',
        ],
      ],
      [
        'Tussen 9 en 10 uur was het druk.',
        [
          '9 en 10 uur',
          'TIME',
          '2023-09-17T09:00/2023-09-17T10:00',
          '2023-09-17T09:00:00+02:00/2023-09-17T10:00:00+02:00',
        ],
      ],
      [
        'In het weekend van 12 en 13 oktober is er kermis.',
        ['12', 'DATE', '2023-10-12', '2023-10-12?'],
        ['13 oktober', 'DATE', '2023-10-13', '2023-10-13?'],
      ],
      ['Sinds vrijdag is hij weg.', ['vrijdag', 'DATE', '2023-09-15', '2023-09-15']],
      ['Hij blijft tot vrijdag.', ['vrijdag', 'DATE', '2023-09-22', '2023-09-22']],
      ['Vanaf maandag rijden er bussen.', ['maandag', 'DATE', '2023-09-18', '2023-09-18']],
      [
        'Op maandag 18 september om 10.30 uur begint de zitting.',
        ['maandag 18 september om 10.30 uur', 'TIME', '2023-09-18T10:30', '2023-09-18T10:30:00+02:00'],
      ],
      [
        'De zitting was op maandagochtend 11 september.',
        ['maandagochtend 11 september', 'TIME', '2023-09-11TMO', '2023-09-11'],
      ],
      ['Half oktober begint het proces.', ['Half oktober', 'DATE', '2023-10', '2023-10?']],
      ['Het is halverwege 2024 klaar.', ['halverwege 2024', 'DATE', '2024', '2024']],
      ['De afgelopen weken is er veel gebeurd.', ['De afgelopen weken', 'DURATION', 'PXW', null]],
      [
        'In de afgelopen 24 uur vielen tien doden.',
        ['de afgelopen 24 uur', 'DURATION', 'PT24H', '2023-09-16T12:00:00+02:00/2023-09-17T12:00:00+02:00'],
      ],
      ['Drie maanden na zijn aantreden stapt hij op.', ['Drie maanden', 'DURATION', 'P3M', null]],
      ['Twee dagen voor kerst viel er sneeuw.', ['Twee dagen voor kerst', 'DATE', '2022-12-23', '2022-12-23']],
      ['Eerder op de avond was er ruzie.', ['Eerder op de avond', 'TIME', '2023-09-16TEV', '2023-09-16?']],
      ['Het bedrijf bestaat 100 jaar.', ['100 jaar', 'DURATION', 'P100Y', null]],
      ['Hij kreeg twaalf jaar cel.', ['twaalf jaar', 'DURATION', 'P12Y', null]],
      ['Hij werkte er van 1998 tot 2004.', ['1998 tot 2004', 'DATE', '1998/2004', '1998/2004']],
      ['In mei en juni was het droog.', ['mei', 'DATE', '2023-05', '2023-05'], ['juni', 'DATE', '2023-06', '2023-06']],
      [
        'Zondagochtend rond 04.45 uur was er een botsing.',
        ['Zondagochtend rond 04.45 uur', 'TIME', '2023-09-17T04:45', '2023-09-17T04:45:00+02:00'],
      ],
      [
        'Het toernooi is van 3 tot en met 7 juli.',
        ['3 tot en met 7 juli', 'DATE', '2024-07-03/2024-07-07', '2024-07-03?/2024-07-07?'],
      ],
      ['Ruim twee weken later kwam het nieuws.', ['Ruim twee weken later', 'DURATION', 'P2W', null]],
      ['Bijna dertig jaar geleden gebeurde het.', ['Bijna dertig jaar geleden', 'DATE', '1993', '1993~']],
      ['De laatste keer was in 2019.', ['2019', 'DATE', '2019', '2019']],
      [
        'Zijn vader stierf op 12 mei 1940, zijn moeder een jaar later.',
        ['12 mei 1940', 'DATE', '1940-05-12', '1940-05-12'],
        ['een jaar later', 'DATE', '1941', '1941'],
      ],
      [
        'Dit voorjaar en deze zomer was het droog.',
        ['Dit voorjaar', 'DATE', '2023-SP', '2023-21'],
        ['deze zomer', 'DATE', '2023-SU', '2023-22'],
      ],
      ["'s Nachts is het stil.", ["'s Nachts", 'SET', 'XXXX-XX-XXTNI', null]],
      ["'s Avonds laat kwam hij thuis.", ["'s Avonds", 'SET', 'XXXX-XX-XXTEV', null]],
      [
        'In de vroege ochtend van 24 februari 2022 begon de inval.',
        ['de vroege ochtend van 24 februari 2022', 'TIME', '2022-02-24TMO', '2022-02-24'],
      ],
      ['Op de avond van 3 mei viel hij.', ['de avond van 3 mei', 'TIME', '2023-05-03TEV', '2023-05-03']],
      ['In de middag regende het.', ['de middag', 'TIME', '2023-09-17TAF', '2023-09-17?']],
    ],
  },
];

readAsTold('Dutch, by reference and story', { text, time }, tables);
