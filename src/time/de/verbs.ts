import type { VerbForm } from '../tense.ts';

const FORMS: readonly (readonly [VerbForm, string])[] = [
  [
    'FUTURE',
    'soll sollen will wollen muss müssen kann können darf dürfen geplant erwartet voraussichtlich möchte möchten',
  ],
  ['BECOME', 'wird werden'],
  ['HAVE', 'hat haben ist sind habe sei seien'],
  [
    'PAST',
    'geschah geschahen ereignete bestätigte war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben nahm nahmen sah sahen stand standen lief liefen blieb blieben begann begannen fiel fielen fuhr fuhren flog flogen zog zogen schloss schlossen schoss schossen starb starben brachte brachten dachte dachten fand fanden gewann gewannen verlor verloren sprach sprachen rief riefen hielt hielten ließ ließen schlug schlugen trug trugen entstand entstanden erschien erschienen schrieb schrieben saß saßen lag lagen stieg stiegen sank sanken traf trafen trat traten brach brachen wusste mußte musste mussten mußten wollte wollten konnte konnten durfte durften sollte sollten hing hingen griff griffen hieß hießen verließ verließen bekam bekamen unterschrieb erhielt erhielten beschloss beschlossen verschwand bot boten warf warfen wies wiesen half halfen erlitt gelang erlag kannte nannte nannten wandte sang sangen trank verstarb überfiel',
  ],
  ['PARTICIPLE', 'worden gewesen geworden'],
  [
    'PRESENT',
    'findet finden beginnt beginnen startet starten kommt kommen geht gehen steht stehen folgt folgen spielt spielen öffnet öffnen schließt endet tritt treten trifft treffen reist reisen bringt hält halten nimmt nehmen gibt geben lädt laden erfolgt erscheint läuft laufen fährt fahren fliegt fliegen bleibt bleiben feiert feiern wählt wählen stimmt stimmen eröffnet präsentiert gastiert tagt bestreitet bestreiten setzt setzen dauert dauern gilt gelten führt führen stellt stellen legt legen plant planen streikt streiken berät beraten entscheidet entscheiden verhandelt verhandeln debattiert protestiert demonstriert empfängt empfangen nennt kehrt kehren rechnet rechnen sucht suchen zeigt zeigen lässt lassen stirbt wächst sinkt sinken steigt steigen liegt liegen weiß übernimmt übernehmen zieht',
  ],
];

const LISTED: ReadonlyMap<string, VerbForm> = new Map(
  FORMS.flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
);

/** Words that end as a weak past does. */
const NOT_PAST = new Set(
  'heute erste ersten zweite zweiten dritte dritten vierte vierten letzte letzten nächste beste besten meiste meisten weite weiten seite seiten leute mitte kosten karte karten liste beamten beamte rechte rechten gute guten alte alten späte späten breite bunte harte laute nette echte leichte schlechte westen osten norden arbeiten zeiten hälfte ernte miete politiker minute minuten gebiete gebieten städten städte tante rente renten konten raten daten elite kante worte worten orten orte bitte bitten achte achten siebte sechste fünfte neunte zehnte welten festen rasten privaten soldaten präsidenten studenten patienten kandidaten experten geräten projekte projekten monate monaten resultate resultaten dienste diensten punkte punkten gäste gästen ärzte ärzten mächte märkte märkten geschichte geschichten nachrichten aktivisten touristen polizisten journalisten'.split(
    ' ',
  ),
);

const NOT_PARTICIPLE = new Set(
  'gegen dagegen hingegen wogegen gelten geben gehen gerecht gehört geeignet gesamten gewissen genauen gemeinsamen gesellschaftlichen gegenseitigen getrennt bekannt'.split(
    ' ',
  ),
);

/** What a German word tells of its clause's tense: listed verbs, then weak endings (`-te`, `-ten`) and participles (`ge-t`, `ge-en`). */
export function verbForm(word: string, capital: boolean): VerbForm | null {
  if (capital) return null;
  const listed = LISTED.get(word);
  if (listed) return listed === 'PRESENT' && word.endsWith('en') ? 'INFINITIVE' : listed;
  if (word.length < 5) return null;
  if (/^\p{L}{0,6}ge\p{L}{2,}(?:t|en)$/u.test(word) && !NOT_PARTICIPLE.has(word)) return 'PARTICIPLE';
  if (/^(?:ver|be|er|ent|zer|über|unter)\p{L}{3,}t$|ier(?:t)$/u.test(word)) return 'PARTICIPLE';
  return /(?:[^aeiou]t|et|iert|ht|lt)en?$/u.test(word) &&
    !NOT_PAST.has(word) &&
    /te$|rten$|lten$|kten$|gten$|eten$/u.test(word)
    ? 'PAST'
    : null;
}
