import { de as text } from '../../src/text/de/index.ts';
import { de as time } from '../../src/time/de/index.ts';
import { readAsTold, type Table } from './read.ts';

const tables: readonly Table[] = [
  {
    title: 'days and weekdays',
    reference: '2014-03-12',
    rows: [
      ['Der Minister traf gestern die Kollegen.', ['gestern', 'DATE', '2014-03-11', '2014-03-11']],
      ['Die Sitzung findet am Freitag statt.', ['Freitag', 'DATE', '2014-03-14', '2014-03-14']],
      ['Der Mann wurde am Montag verhaftet.', ['Montag', 'DATE', '2014-03-10', '2014-03-10']],
      ['Am Dienstagabend brannte ein Haus.', ['Dienstagabend', 'TIME', '2014-03-11TEV', '2014-03-11']],
      ['Am Montagvormittag trafen sich die Bürger.', ['Montagvormittag', 'TIME', '2014-03-10TMO', '2014-03-10']],
      ['In der Nacht auf Sonntag fielen Schüsse.', ['der Nacht auf Sonntag', 'TIME', '2014-03-08TNI', '2014-03-08']],
      [
        'In der Nacht von Freitag auf Samstag fielen Schüsse.',
        ['der Nacht von Freitag auf Samstag', 'TIME', '2014-03-07TNI', '2014-03-07'],
      ],
    ],
  },
  {
    title: 'periods counted from now',
    reference: '2014-03-12',
    rows: [
      ['Vergangene Woche trat er zurück.', ['Vergangene Woche', 'DATE', '2014-W10', '2014-03-03/2014-03-09']],
      ['Kommende Woche tagt der Rat.', ['Kommende Woche', 'DATE', '2014-W12', '2014-03-17/2014-03-23']],
      ['Nächstes Jahr soll gebaut werden.', ['Nächstes Jahr', 'DATE', '2015', '2015']],
      ['Im vergangenen Jahr sank der Umsatz.', ['vergangenen Jahr', 'DATE', '2013', '2013']],
    ],
  },
  {
    title: 'dates and ranges',
    reference: '2014-03-12',
    rows: [
      ['Am 18. Januar entgleiste ein Zug.', ['18. Januar', 'DATE', '2014-01-18', '2014-01-18']],
      ['Am 18. Januar 2012 entgleiste ein Zug.', ['18. Januar 2012', 'DATE', '2012-01-18', '2012-01-18']],
      [
        'Die Messe findet vom 5. bis 22. November statt.',
        ['5.', 'DATE', '2014-11-05', '2014-11-05?/2014-11-22?'],
        ['22. November', 'DATE', '2014-11-22', '2014-11-22'],
      ],
      [
        'Am 21. und 22. Dezember gibt es Konzerte.',
        ['21.', 'DATE', '2014-12-21', '2014-12-21?'],
        ['22. Dezember', 'DATE', '2014-12-22', '2014-12-22?'],
      ],
    ],
  },
  {
    title: 'amounts',
    reference: '2014-03-12',
    rows: [
      ['Vor drei Jahren begann der Bau.', ['drei Jahren', 'DURATION', 'P3Y', '2011']],
      ['Seit drei Jahren wird gebaut.', ['drei Jahren', 'DURATION', 'P3Y', null]],
      [
        'In den vergangenen zwei Jahrzehnten hat sich viel geändert.',
        ['den vergangenen zwei Jahrzehnten', 'DURATION', 'P2DE', '1994-03-12/2014-03-12'],
      ],
    ],
  },
  {
    title: 'parts, seasons, decades',
    reference: '2014-03-12',
    rows: [
      ['Ende nächsten Jahres ist Schluss.', ['Ende nächsten Jahres', 'DATE', '2015', '2015']],
      ['Anfang der Woche hieß es noch anders.', ['Anfang der Woche', 'DATE', '2014-W11', '2014-03-10/2014-03-16']],
      ['Mitte Mai reiste sie ab.', ['Mitte Mai', 'DATE', '2013-05', '2013-05']],
      ['Im Herbst 1998 kamen Lehrer.', ['Herbst 1998', 'DATE', '1998-FA', '1998-23']],
      ['In den neunziger Jahren war das anders.', ['den neunziger Jahren', 'DATE', '199', '199X']],
      ['In den 1990er Jahren war das anders.', ['den 1990er Jahren', 'DATE', '199', '199X']],
      ['In den 60er-Jahren war das anders.', ['den 60er-Jahren', 'DATE', '196', '196X']],
      ['Im 19. Jahrhundert wuchs die Stadt.', ['19. Jahrhundert', 'DATE', '18', '18XX']],
    ],
  },
  {
    title: 'clock times',
    reference: '2014-03-12',
    rows: [
      ['Um halb neun begann die Sitzung.', ['halb neun', 'TIME', '2014-03-12T08:30', '2014-03-12T08:30:00']],
      ['Um 20.30 Uhr beginnt das Konzert.', ['20.30 Uhr', 'TIME', '2014-03-12T20:30', '2014-03-12T20:30:00']],
      [
        'Am Donnerstag um 20 Uhr spielt die Band.',
        ['Donnerstag', 'DATE', '2014-03-13', '2014-03-13'],
        ['20 Uhr', 'TIME', '2014-03-13T20:00', '2014-03-13T20:00:00'],
      ],
      ['Gegen 3 Uhr morgens kam er heim.', ['3 Uhr morgens', 'TIME', '2014-03-12T03:00', '2014-03-12T03:00:00']],
      ['Am Abend regnete es.', ['Abend', 'TIME', '2014-03-12TEV', '2014-03-12?']],
      ['Heute Morgen fiel Schnee.', ['Heute Morgen', 'TIME', '2014-03-12TMO', '2014-03-12']],
      ['Heute Abend spielt die Band.', ['Heute Abend', 'TIME', '2014-03-12TEV', '2014-03-12']],
      ['Morgen beginnt die Messe.', ['Morgen', 'DATE', '2014-03-13', '2014-03-13']],
      ['morgen früh', ['morgen früh', 'TIME', '2014-03-13TMO', '2014-03-13']],
    ],
  },
  {
    title: 'sets and counted times',
    reference: '2014-03-12',
    rows: [
      ['Jeden Montag ist Markt.', ['Jeden Montag', 'SET', 'XXXX-WXX-1', null]],
      ['Jährlich kommen Tausende.', ['Jährlich', 'SET', 'P1Y', null]],
      ['Nachts ist es kalt.', ['Nachts', 'SET', 'XXXX-XX-XXTNI', null]],
      ['Zwei Jahre zuvor war er Bürgermeister.', ['Zwei Jahre zuvor', 'DURATION', 'P2Y', '2012']],
      ['Am nächsten Tag war alles vorbei.', ['Am nächsten Tag', 'DATE', '2014-03-13', '2014-03-13']],
      [
        'Er wurde zu drei Jahren und vier Monaten Haft verurteilt.',
        ['drei Jahren und vier Monaten', 'DURATION', 'P3Y4M', null],
      ],
      ['Eine halbe Stunde später war er tot.', ['Eine halbe Stunde später', 'DURATION', 'PT0.5H', null]],
    ],
  },
  {
    title: 'near misses',
    reference: '2014-03-12',
    rows: [
      ['Die 34-jährige Frau wurde verletzt.'],
      ['Der Junge ist neun Jahre alt.'],
      ['Er zahlte 2.000 Euro.'],
      ['Der 34 Jahre alte Mann floh.'],
    ],
  },
  {
    title: 'more dates',
    reference: '2014-03-12',
    rows: [
      [
        'Zwischen Juni 2011 und September 2012 war er dort.',
        ['Juni 2011', 'DATE', '2011-06', '2011-06/2012-09'],
        ['September 2012', 'DATE', '2012-09', '2012-09'],
      ],
      ['Im dritten Quartal stieg der Umsatz.', ['dritten Quartal', 'DATE', '2013-Q3', '2013-07/2013-09']],
      ['Das gesamte Jahr 2009 war schlecht.', ['Jahr 2009', 'DATE', '2009', '2009']],
      ['Heuer gibt es keine Ernte.', ['Heuer', 'DATE', '2014', '2014']],
      ['An Ostern war es warm.', ['Ostern', 'DATE', '2013-03-31', '2013-03-31']],
      ['Am Wochenende gewann der Verein.', ['Wochenende', 'DATE', '2014-W10-WE', '2014-03-08/2014-03-09']],
      ['dieses Wochenende', ['dieses Wochenende', 'DATE', '2014-W11-WE', '2014-03-15/2014-03-16']],
      ['Im August vorigen Jahres rutschte der Hang ab.', ['August vorigen Jahres', 'DATE', '2013-08', '2013-08']],
      ['Der 11. September veränderte die Welt.', ['11. September', 'DATE', '2013-09-11', '2013-09-11']],
      ['Der Vertrag läuft bis 2015.', ['2015', 'DATE', '2015', '2015']],
      ['Im Mai 2015 wird gewählt.', ['Mai 2015', 'DATE', '2015-05', '2015-05']],
      ['1.2.2013', ['1.2.2013', 'DATE', '2013-02-01', '2013-02-01']],
      ['einwöchiger Aufenthalt', ['einwöchiger', 'DURATION', 'P1W', null]],
      ['die 35-Stunden-Woche', ['35-Stunden', 'DURATION', 'PT35H', null]],
    ],
  },
  {
    title: 'more near misses',
    reference: '2014-03-12',
    rows: [['Er kam zum dritten Mal.'], ['Die Mai-Ausgabe'], ['200 Kilometer pro Stunde']],
  },
  {
    title: 'without a reference time',
    reference: null,
    rows: [
      ['Der Zug fuhr am Dienstag ab.', ['Dienstag', 'DATE', 'XXXX-WXX-2', null]],
      ['Am Dienstagabend brannte es.', ['Dienstagabend', 'TIME', 'XXXX-WXX-2TEV', null]],
      ['Am 18. Januar entgleiste ein Zug.', ['18. Januar', 'DATE', 'XXXX-01-18', null]],
      ['Am 18. Januar 2026 entgleiste ein Zug.', ['18. Januar 2026', 'DATE', '2026-01-18', '2026-01-18']],
      ['Gestern sprach der Minister.', ['Gestern', 'DATE', 'PAST_REF', null]],
      ['Vergangene Woche war es ruhig.', ['Vergangene Woche', 'DATE', 'PAST_REF', null]],
      ['Um 15 Uhr begann es.', ['15 Uhr', 'TIME', 'T15:00', null]],
      ['Vor zwei Jahren begann es.', ['zwei Jahren', 'DURATION', 'P2Y', null]],
    ],
  },
  {
    title: 'an essay that tells no day of its own: "heute" means nowadays',
    reference: '1999-03-31',
    rows: [
      [
        'Früher war das Land arm. Heute ist es reich. Niemand hungert. Alle haben Arbeit. Die Straßen sind breit. Die Häuser sind hoch. Die Schulen sind gut. Die Luft ist rein. Das Wasser ist klar. Die Menschen sind froh.',
        ['Früher', 'DATE', 'PAST_REF', null],
        ['Heute', 'DATE', 'PRESENT_REF', '1999-03-31?'],
      ],
    ],
  },
  {
    title: 'nights between two dates',
    reference: '2015-08-19',
    rows: [
      [
        'In der Nacht auf den 28. Juli fielen Schüsse.',
        ['der Nacht auf den 28. Juli', 'TIME', '2015-07-27TNI', '2015-07-27'],
      ],
      [
        'In der Nacht vom 3. auf den 4. Mai fielen Schüsse.',
        ['der Nacht vom 3. auf den 4. Mai', 'TIME', '2015-05-03TNI', '2015-05-03'],
      ],
    ],
  },
  {
    title: 'chains of dates',
    reference: '2012-09-18',
    rows: [
      [
        'Konzerte gibt es am 3., 4., 5., 6. und 7. Oktober.',
        ['3.', 'DATE', '2012-10-03', '2012-10-03?'],
        ['4.', 'DATE', '2012-10-04', '2012-10-04?'],
        ['5.', 'DATE', '2012-10-05', '2012-10-05?'],
        ['6.', 'DATE', '2012-10-06', '2012-10-06?'],
        ['7. Oktober', 'DATE', '2012-10-07', '2012-10-07?'],
      ],
    ],
  },
  {
    title: 'the noun "Morgen"',
    reference: '2014-03-12',
    rows: [['Am Morgen war es noch kalt.', ['Morgen', 'TIME', '2014-03-12TMO', '2014-03-12?']]],
  },
  {
    title: 'words that only look like times',
    reference: '2014-03-12',
    rows: [['Früher oder später wird er gehen.'], ['So bald kommt er nicht.'], ['Der 16 Jahre jüngere Bruder half.']],
  },
];

readAsTold('German', { text, time }, tables);
