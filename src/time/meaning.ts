/** Parts of the day as TIMEX3 codes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Units of time: second, minute, hour, day, week, weekend, month, quarter, year, decade, century; night and evening as spent. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'NI';

/** What an amount is counted from: the publication, or the date that the story spoke of last. */
export type Origin = 'REFERENCE' | 'DISCOURSE';

/** A feast: fixed (`month`, `day`), or so many days from Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number };

/** A word that moves a unit: `vorige`, `this`, `nächste`. */
export interface Shift {
  readonly direction: -1 | 0 | 1;
  readonly origin: Origin;
  /** Days and their parts count from the story: "de volgende ochtend", but "volgende week" from now. */
  readonly daysFromStory?: true;
  /** "de laatste twintig minuten": says nothing of one single unit ("de laatste dag van het toernooi"). */
  readonly needsAmount?: true;
  /** "afgelopen", "past": a decade or century so called reaches to now. */
  readonly rolling?: true;
  /** Says several even where the noun does not: "ces derniers mois". */
  readonly many?: true;
  /** May stand after its noun: "l'an dernier", "het jaar ervoor", "the year before". */
  readonly follows?: true;
  /** Stands after its noun only. */
  readonly onlyFollows?: true;
}

/** Small words that tie times together. */
export type Link =
  | 'OF'
  | 'IN'
  | 'ON'
  | 'AT'
  | 'SINCE'
  | 'FROM'
  | 'UNTIL'
  | 'THROUGH'
  | 'BETWEEN'
  | 'AND'
  | 'OR'
  | 'BEFORE'
  | 'AFTER'
  | 'BY'
  | 'DURING'
  | 'FOR';

/**
 * Everything that one word or phrase can mean in time expressions, all readings side by side: Dutch "een" is
 * `{ number: 1, article: true }`, English "second" `{ ordinal: 2, unit: 'S' }`. A parser asks for the reading it needs.
 */
export interface Meaning {
  readonly month?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  /** "dinsdags", "'s ochtends": as a rule, so a SET. */
  readonly habit?: true;
  /** Days from the reference: "gisteravond" is `{ offset: -1, part: 'EV' }`. */
  readonly day?: {
    readonly offset: number;
    readonly part?: DayPart;
    readonly origin?: Origin;
    readonly nowadays?: true;
  };
  /** "vorjahr", "lendemain": a shifted unit in one word. */
  readonly shifted?: { readonly unit: Unit; readonly by: number; readonly origin: Origin };
  readonly number?: number;
  /** "enkele", "several": an amount that is not said. */
  readonly fuzzy?: true;
  /** "half", "anderhalf": 0.5, 1.5. */
  readonly fraction?: number;
  /** "and a half" after a number or its unit. */
  readonly plusHalf?: true;
  /** -1 is the last. */
  readonly ordinal?: number;
  readonly unit?: Unit;
  /** How many of its unit the word is: "kwartier" is 15 minutes, "fortnight" 14 days. */
  readonly scale?: number;
  /** "jaren", not "jaar": may stand alone as an unsaid amount. */
  readonly plural?: true;
  readonly shift?: Shift;
  /** After an amount: "drie dagen geleden", "three days later". */
  readonly after?: 'AGO' | 'HENCE' | 'LATER' | 'EARLIER';
  /** Before an amount: "vor drei Tagen", "over drie dagen". */
  readonly before?: 'AGO' | 'HENCE';
  /** "in drei Jahren": the amount after it lies that far ahead where its clause looks ahead, else it is how long something took. */
  readonly ahead?: true;
  /** "begin mei", "mid-2011". */
  readonly modifier?: 'START' | 'MID' | 'END';
  /** "ongeveer", "bijna", "ruim", "precies". */
  readonly vagueness?: 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EXACT';
  /** "jour pour jour", "to the day": behind an amount that is counted back. */
  readonly toTheDay?: true;
  /** "eerder deze week", "later vandaag": within that time, on this side of now. */
  readonly within?: true;
  readonly links?: readonly Link[];
  readonly article?: true;
  /** "elke", "every"; 2 for "every other". */
  readonly every?: number;
  /** "twice", "times": makes "a year" after it a habit. */
  readonly times?: true;
  /** "page", "flight": the number after it is no year. */
  readonly numbered?: true;
  /** "per" in "per dag". */
  readonly per?: true;
  /** A SET in one word: "dagelijks" is P1D. */
  readonly set?: string;
  /** A DURATION in one word: "jarenlang" is PXY. */
  readonly duration?: string;
  /** A DATE without a place on the calendar. */
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** Such a date only where its clause ends or goes on with a verb: "toen was", not "toen het bedrijf". */
  readonly refClosed?: true;
  /** Such a date only after an article: "in the past", not "past the house". */
  readonly refAfterArticle?: true;
  readonly feast?: Feast;
  /** "middernacht", "noon". */
  readonly time?: { readonly hour: number; readonly minute: number; readonly endOfDay?: true };
  /** "uur", "Uhr", "o'clock": makes the number before it an hour. */
  readonly oclock?: true;
  readonly meridiem?: 'AM' | 'PM';
  /** Minutes east of UTC, a zone of the IANA database, or `LOCAL`: that of the place itself. */
  readonly zone?: number | string;
  /** "half drie": the half hour before three. */
  readonly halfTo?: true;
  /** "kwart over drie", "vijf voor drie": the amount before it is added to or taken from the hour after it. */
  readonly pastHour?: true;
  readonly toHour?: true;
  /** "huit heures moins le quart", "neuf heures et quart": minutes added to the hour before them. */
  readonly hourPlus?: number;
  /** "kwart": a quarter of an hour as minutes. */
  readonly minutes?: number;
  /** "jaar" in "het jaar 2012", "year". */
  readonly yearWord?: true;
  /** "jaren" in "de jaren negentig". */
  readonly decadeWord?: true;
  /** "negentig" as a decade: the nineties are 9, with the century left to the reader. */
  readonly decade?: number;
  /** "v.Chr.", "BC". */
  readonly bc?: true;
  /** "helft" after an ordinal. */
  readonly halfWord?: true;
  /** "Q3" in one. */
  readonly quarter?: number;
  /** "kwartaal". */
  readonly quarterWord?: true;
  /** "oud", "old", "leeftijd": makes years an age. */
  readonly age?: true;
  /** "aged", "unter", "im Alter von": the years after it are an age. */
  readonly ageBefore?: true;
  /** "homme", "Frau": years after it, led in by "of", are an age. */
  readonly person?: true;
  /** "Black Monday" names a day of history, not this week's. */
  readonly nickname?: true;
  /** French "a", "avait": "il a neuf ans" is an age. */
  readonly has?: true;
  /** "km", "kilometer": makes "per uur" a speed, and the number before it no year. */
  readonly measure?: true;
  /** May stand between an amount and its unit: "drie lange jaren", "five trading days". */
  readonly filler?: true;
  /** "lang", "durende": may close a duration. */
  readonly lasting?: true;
  /** Also an everyday word; needs a capital and company to be the time word: "May", "March", "Sun". */
  readonly weak?: true;
  /** A word that may follow a bare year: "2009 was", "1998 in". */
  readonly grammar?: true;
  /** An auxiliary: "was", "werd". */
  readonly verb?: true;
  /** "-ci" and "-là" behind a noun. */
  readonly here?: Origin;
  /** "op"/"auf" in "de nacht van zondag op maandag". */
  readonly nightTo?: true;
}
