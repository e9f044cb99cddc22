import { fr as text } from '../../src/text/fr/index.ts';
import { fr as time } from '../../src/time/fr/index.ts';
import { readAsTold, type Table } from './read.ts';

const tables: readonly Table[] = [
  {
    title: 'days',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ["Aujourd'hui, le ministre a reçu les syndicats.", ["Aujourd'hui", 'DATE', '2023-09-17', '2023-09-17']],
      ['Hier, une digue a cédé.', ['Hier', 'DATE', '2023-09-16', '2023-09-16']],
      ['Il sera là après-demain.', ['après-demain', 'DATE', '2023-09-19', '2023-09-19']],
      ["Ce matin, un car s'est renversé.", ['Ce matin', 'TIME', '2023-09-17TMO', '2023-09-17']],
      ["Ce soir, l'orchestre jouera à Lille.", ['Ce soir', 'TIME', '2023-09-17TEV', '2023-09-17']],
    ],
  },
  {
    title: 'weekdays and their tense',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Le président a inspecté samedi une frégate.', ['samedi', 'DATE', '2023-09-16', '2023-09-16']],
      ['Le train partira samedi vers le sud.', ['samedi', 'DATE', '2023-09-23', '2023-09-23']],
      ['Le train part samedi vers le sud.', ['samedi', 'DATE', '2023-09-23', '2023-09-23']],
      ['La reine arrivera lundi soir.', ['lundi soir', 'TIME', '2023-09-18TEV', '2023-09-18']],
      ['Mercredi dernier, il a démissionné.', ['Mercredi dernier', 'DATE', '2023-09-13', '2023-09-13']],
      ['Jeudi prochain, il y aura une grève.', ['Jeudi prochain', 'DATE', '2023-09-21', '2023-09-21']],
    ],
  },
  {
    title: 'dates',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Le 18 janvier, un train a déraillé.', ['18 janvier', 'DATE', '2023-01-18', '2023-01-18']],
      ['Le 18 janvier 2026, un train déraillera.', ['18 janvier 2026', 'DATE', '2026-01-18', '2026-01-18']],
      ['Le 1er avril, la loi entrera en vigueur.', ['1er avril', 'DATE', '2024-04-01', '2024-04-01']],
      [
        'Le mardi 12 septembre 2023, le traité a été signé.',
        ['mardi 12 septembre 2023', 'DATE', '2023-09-12', '2023-09-12'],
      ],
      ['En décembre, les travaux commenceront.', ['décembre', 'DATE', '2023-12', '2023-12']],
      ['En décembre dernier, les travaux ont commencé.', ['décembre dernier', 'DATE', '2022-12', '2022-12']],
      ["Au mois d'avril, il a peu plu.", ["mois d'avril", 'DATE', '2023-04', '2023-04']],
      ['La crise de mars 2011 a tout changé.', ['mars 2011', 'DATE', '2011-03', '2011-03']],
      ['Fin 2019, il a tout vendu.', ['Fin 2019', 'DATE', '2019', '2019']],
      ['Début mai, la loi est entrée en vigueur.', ['Début mai', 'DATE', '2023-05', '2023-05']],
      ['À la mi-juin 2024, tout sera prêt.', ['la mi-juin 2024', 'DATE', '2024-06', '2024-06']],
      ["À la fin de l'année dernière, ils étaient cent.", ["À la fin de l'année dernière", 'DATE', '2022', '2022']],
      ['Le 12/05/2021, le traité a été signé.', ['12/05/2021', 'DATE', '2021-05-12', '2021-05-12']],
    ],
  },
  {
    title: 'periods and ranges',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      [
        'La semaine dernière, elle a démissionné.',
        ['La semaine dernière', 'DATE', '2023-W36', '2023-09-04/2023-09-10'],
      ],
      ['Le mois prochain, le musée déménagera.', ['Le mois prochain', 'DATE', '2023-10', '2023-10']],
      ['Cette année, le bénéfice a baissé.', ['Cette année', 'DATE', '2023', '2023']],
      [
        "Au premier trimestre de l'année dernière, les ventes ont augmenté.",
        ["premier trimestre de l'année dernière", 'DATE', '2022-Q1', '2022-01/2022-03'],
      ],
      [
        "Au quatrième trimestre 2025, l'économie a reculé.",
        ['quatrième trimestre 2025', 'DATE', '2025-Q4', '2025-10/2025-12'],
      ],
      ['Au second semestre 2008, les prix ont baissé.', ['second semestre 2008', 'DATE', '2008-H2', '2008-07/2008-12']],
      ['De 2001 à 2008, il était maire.', ['2001', 'DATE', '2001', '2001/2008'], ['2008', 'DATE', '2008', '2008']],
      [
        'Entre 2019 et 2021, les loyers ont doublé.',
        ['2019', 'DATE', '2019', '2019/2021'],
        ['2021', 'DATE', '2021', '2021'],
      ],
      [
        'Du 27 juin au 19 juillet, les trains ne rouleront pas.',
        ['27 juin', 'DATE', '2024-06-27', '2024-06-27/2024-07-19'],
        ['19 juillet', 'DATE', '2024-07-19', '2024-07-19'],
      ],
      [
        'Les 21 et 22 décembre, la ville fera la fête.',
        ['21', 'DATE', '2023-12-21', '2023-12-21'],
        ['22 décembre', 'DATE', '2023-12-22', '2023-12-22'],
      ],
      ['Dans les années 90, il y avait une usine.', ['années 90', 'DATE', '199', '199X']],
      ["Dans les années soixante, c'était différent.", ['années soixante', 'DATE', '196', '196X']],
      ['Au XXe siècle, la ville a grandi.', ['XXe siècle', 'DATE', '19', '19XX']],
      ["Au siècle dernier, c'était un village.", ['siècle dernier', 'DATE', '19', '19XX']],
      ['Au printemps 2012, les pourparlers ont commencé.', ['printemps 2012', 'DATE', '2012-SP', '2012-21']],
      ['Cet hiver, il a neigé.', ['Cet hiver', 'DATE', '2023-WI', '2023-24']],
      [
        'Le week-end dernier, il y avait une fête.',
        ['Le week-end dernier', 'DATE', '2023-W36-WE', '2023-09-09/2023-09-10'],
      ],
    ],
  },
  {
    title: 'durations',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Pendant six jours, il a été détenu.', ['six jours', 'DURATION', 'P6D', null]],
      ['Cela a duré une heure et demie.', ['une heure et demie', 'DURATION', 'PT1.5H', null]],
      ['Ils ont attendu deux ans et demi.', ['deux ans et demi', 'DURATION', 'P2.5Y', null]],
      ['Depuis des semaines, la grève paralyse le pays.', ['des semaines', 'DURATION', 'PXW', null]],
      [
        'Ces dix dernières années, les prix ont doublé.',
        ['dix dernières années', 'DURATION', 'P10Y', '2013-09-17/2023-09-17'],
      ],
      [
        'Dans les quatre prochaines années, il faudra investir.',
        ['quatre prochaines années', 'DURATION', 'P4Y', '2023-09-17/2027-09-17'],
      ],
      ['Au cours des derniers jours, il a beaucoup plu.', ['derniers jours', 'DURATION', 'PXD', null]],
      [
        'Il a été condamné à trois ans et quatre mois de prison.',
        ['trois ans et quatre mois', 'DURATION', 'P3Y4M', null],
      ],
    ],
  },
  {
    title: 'amounts counted off',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Il y a trois jours, il est parti.', ['Il y a trois jours', 'DATE', '2023-09-14', '2023-09-14']],
      ['Il y a deux ans, le chantier a débuté.', ['Il y a deux ans', 'DATE', '2021', '2021']],
      [
        'Il y a une heure, le courant a été coupé.',
        ['Il y a une heure', 'TIME', '2023-09-17T11:00', '2023-09-17T11:00:00+02:00'],
      ],
      ['Dans trois jours, le tournoi commence.', ['Dans trois jours', 'DATE', '2023-09-20', '2023-09-20']],
      [
        'Le 6 juillet 2021, il a été blessé. Neuf jours plus tard, il est mort.',
        ['6 juillet 2021', 'DATE', '2021-07-06', '2021-07-06'],
        ['Neuf jours plus tard', 'DATE', '2021-07-15', '2021-07-15'],
      ],
      ["Trois semaines après l'attentat, le marché a rouvert.", ['Trois semaines après', 'DURATION', 'P3W', null]],
      [
        'Le 11 mars, un feu a éclaté. Le lendemain, il était éteint.',
        ['11 mars', 'DATE', '2023-03-11', '2023-03-11'],
        ['Le lendemain', 'DATE', '2023-03-12', '2023-03-12'],
      ],
    ],
  },
  {
    title: 'clock times',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Le train est parti jeudi à 15h30.', ['jeudi à 15h30', 'TIME', '2023-09-14T15:30', '2023-09-14T15:30:00+02:00']],
      [
        'À 14 h 46, heure locale, la terre a tremblé.',
        ['14 h 46, heure locale', 'TIME', '2023-09-17T14:46', '2023-09-17T14:46:00'],
      ],
      ['Vers minuit, le feu était maîtrisé.', ['minuit', 'TIME', '2023-09-18T00:00', '2023-09-18T00:00:00+02:00']],
      [
        'La porte ferme à 8 heures du soir.',
        ['8 heures du soir', 'TIME', '2023-09-17T20:00', '2023-09-17T20:00:00+02:00'],
      ],
      [
        "Vers 18 heures GMT, l'avion a décollé.",
        ['18 heures GMT', 'TIME', '2023-09-16T18:00Z', '2023-09-16T18:00:00Z'],
      ],
      ['Dans la matinée, il y avait du brouillard.', ['la matinée', 'TIME', '2023-09-17TMO', '2023-09-17?']],
    ],
  },
  {
    title: 'sets, vague times and feasts',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Chaque lundi, il y a un marché.', ['Chaque lundi', 'SET', 'XXXX-WXX-1', null]],
      ['Le bus passe tous les jours.', ['tous les jours', 'SET', 'P1D', null]],
      ['La fête annuelle est annulée.', ['annuelle', 'SET', 'P1Y', null]],
      ['Il gagne mille euros par mois.', ['par mois', 'SET', 'P1M', null]],
      ['Tous les deux ans, on vote.', ['Tous les deux ans', 'SET', 'P2Y', null]],
      ['Récemment, il a déménagé.', ['Récemment', 'DATE', 'PAST_REF', null]],
      ["En ce moment, il n'y a pas de danger.", ['En ce moment', 'DATE', 'PRESENT_REF', null]],
      ['Bientôt, un pont sera construit.', ['Bientôt', 'DATE', 'FUTURE_REF', null]],
      ['À Noël, il a neigé.', ['Noël', 'DATE', '2022-12-25', '2022-12-25']],
      ['À Pâques 2019, il y avait du monde.', ['Pâques 2019', 'DATE', '2019-04-21', '2019-04-21']],
    ],
  },
  {
    title: 'near misses',
    reference: '2023-09-17T12:00:00+02:00',
    rows: [
      ['Une femme de 34 ans a été arrêtée.'],
      ['Jean Dupont, 34 ans, a été réélu.'],
      ['La fillette a neuf ans.'],
      ['Il a payé 2 000 euros.'],
      ['Le village compte 1950 habitants.'],
      ['Le train roulait à 200 kilomètres par heure.'],
      ['Il a été tué à Paris.'],
      ['Le mouvement des gilets jaunes'],
      ['Il habite au numéro 12.'],
      ['Ils ont gagné 2-1.'],
    ],
  },
  {
    title: 'without a reference time',
    reference: null,
    rows: [
      ['Le train est parti mardi.', ['mardi', 'DATE', 'XXXX-WXX-2', null]],
      ['Mardi soir, un feu a éclaté.', ['Mardi soir', 'TIME', 'XXXX-WXX-2TEV', null]],
      ['Le 18 janvier, un train a déraillé.', ['18 janvier', 'DATE', 'XXXX-01-18', null]],
      ['Le 18 janvier 2026, un train a déraillé.', ['18 janvier 2026', 'DATE', '2026-01-18', '2026-01-18']],
      ['Hier, le ministre a parlé.', ['Hier', 'DATE', 'PAST_REF', null]],
      ['La semaine dernière a été calme.', ['La semaine dernière', 'DATE', 'PAST_REF', null]],
      ['À 15 heures, la cloche a sonné.', ['15 heures', 'TIME', 'T15:00', null]],
      ['Il y a deux ans, tout a commencé.', ['Il y a deux ans', 'DURATION', 'P2Y', null]],
      ['Au premier trimestre, le bénéfice a baissé.', ['premier trimestre', 'DATE', 'XXXX-Q1', null]],
    ],
  },
  {
    title: 'nights between two days',
    reference: '2023-09-17',
    rows: [
      [
        'Dans la nuit du 3 au 4 mai, un feu a éclaté.',
        ['la nuit du 3 au 4 mai', 'TIME', '2023-05-03TNI', '2023-05-03'],
      ],
      [
        'Dans la nuit de mardi à mercredi, un feu a éclaté.',
        ['la nuit de mardi à mercredi', 'TIME', '2023-09-12TNI', '2023-09-12'],
      ],
    ],
  },
];

readAsTold('French', { text, time }, tables);
