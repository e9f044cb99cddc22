/**
 * The forms of Dutch verbs and nouns that a story uses, so that a list need only name them: "neer|storten" stands for "stort … neer",
 * "stortte … neer", "neerstortte", "neergestort", "neer te storten" and the rest; "brand" for "branden" and every compound that ends in them.
 */

/** Past singular, past plural and participle of verbs that have their own: of the bare verb, without what stands before it. */
const irregular: ReadonlyMap<string, readonly [past: string, pasts: string, participle: string]> = new Map(
  `bakken bakte bakten gebakken; barsten barstte barstten gebarsten; beginnen begon begonnen begonnen; bevelen beval bevalen bevolen; bieden bood boden geboden;
  bijten beet beten gebeten; binden bond bonden gebonden; blazen blies bliezen geblazen; blijken bleek bleken gebleken; blijven bleef bleven gebleven;
  braken brak braken gebroken; breken brak braken gebroken; brengen bracht brachten gebracht; bezwijken bezweek bezweken bezweken; bedriegen bedroog bedrogen bedrogen;
  buigen boog bogen gebogen; denken dacht dachten gedacht; doen deed deden gedaan; dragen droeg droegen gedragen; drijven dreef dreven gedreven;
  dringen drong drongen gedrongen; drinken dronk dronken gedronken; duiken dook doken gedoken; dwingen dwong dwongen gedwongen; eten at aten gegeten;
  fluiten floot floten gefloten; gaan ging gingen gegaan; gelden gold golden gegolden; geven gaf gaven gegeven; gieten goot goten gegoten; glijden gleed gleden gegleden;
  graven groef groeven gegraven; grijpen greep grepen gegrepen; hangen hing hingen gehangen; hebben had hadden gehad; heffen hief hieven geheven; helpen hielp hielpen geholpen;
  hijsen hees hesen gehesen; houden hield hielden gehouden; houwen hieuw hieuwen gehouwen; jagen joeg joegen gejaagd; kiezen koos kozen gekozen; kijken keek keken gekeken;
  klimmen klom klommen geklommen; klinken klonk klonken geklonken; knijpen kneep knepen geknepen; komen kwam kwamen gekomen; kopen kocht kochten gekocht;
  krijgen kreeg kregen gekregen; krimpen kromp krompen gekrompen; kruipen kroop kropen gekropen; laden laadde laadden geladen; laten liet lieten gelaten; lezen las lazen gelezen;
  liegen loog logen gelogen; liggen lag lagen gelegen; lijden leed leden geleden; lijken leek leken geleken; lopen liep liepen gelopen; meten mat maten gemeten;
  mijden meed meden gemeden; nemen nam namen genomen; prijzen prees prezen geprezen; raden raadde raadden geraden; rijden reed reden gereden; rijzen rees rezen gerezen;
  roepen riep riepen geroepen; scheiden scheidde scheidden gescheiden; schelden schold scholden gescholden; schenken schonk schonken geschonken; scheren schoor schoren geschoren;
  schieten schoot schoten geschoten; schijnen scheen schenen geschenen; schrijven schreef schreven geschreven; schrikken schrok schrokken geschrokken; schuiven schoof schoven geschoven;
  slaan sloeg sloegen geslagen; slapen sliep sliepen geslapen; slijpen sleep slepen geslepen; sluipen sloop slopen geslopen; sluiten sloot sloten gesloten; smelten smolt smolten gesmolten;
  smijten smeet smeten gesmeten; snijden sneed sneden gesneden; snuiven snoof snoven gesnoven; spannen spande spanden gespannen; spreken sprak spraken gesproken;
  springen sprong sprongen gesprongen; spuiten spoot spoten gespoten; staan stond stonden gestaan; steken stak staken gestoken; stelen stal stalen gestolen; sterven stierf stierven gestorven;
  stijgen steeg stegen gestegen; stinken stonk stonken gestonken; strijden streed streden gestreden; strijken streek streken gestreken; stuiven stoof stoven gestoven; treden trad traden getreden;
  treffen trof troffen getroffen; trekken trok trokken getrokken; vallen viel vielen gevallen; vangen ving vingen gevangen; varen voer voeren gevaren; vechten vocht vochten gevochten;
  verdwijnen verdween verdwenen verdwenen; vergeten vergat vergaten vergeten; verliezen verloor verloren verloren; verraden verraadde verraadden verraden; vinden vond vonden gevonden;
  vlechten vlocht vlochten gevlochten; vliegen vloog vlogen gevlogen; vouwen vouwde vouwden gevouwen; vragen vroeg vroegen gevraagd; vreten vrat vraten gevreten; vriezen vroor vroren gevroren;
  waaien waaide waaiden gewaaid; wassen waste wasten gewassen; wegen woog wogen gewogen; werpen wierp wierpen geworpen; werven wierf wierven geworven; wijken week weken geweken; wijten weet weten geweten;
  wijzen wees wezen gewezen; winden wond wonden gewonden; winnen won wonnen gewonnen; worden werd werden geworden; wringen wrong wrongen gewrongen; zeggen zei zeiden gezegd; zenden zond zonden gezonden;
  zien zag zagen gezien; zingen zong zongen gezongen; zinken zonk zonken gezonken; zitten zat zaten gezeten; zoeken zocht zochten gezocht; zwellen zwol zwollen gezwollen; zwemmen zwom zwommen gezwommen;
  zweren zwoer zwoeren gezworen; zwijgen zweeg zwegen gezwegen; bevriezen bevroor bevroren bevroren`
    .split(';')
    .map((line) => line.trim().split(' '))
    .map(([infinitive, past, pasts, participle]) => [infinitive!, [past!, pasts!, participle!]]),
);

/** Begin a verb that has no "ge-" of its own. */
const prefixes = [
  'be',
  'ge',
  'ver',
  'ont',
  'her',
  'er',
  'over',
  'onder',
  'door',
  'achter',
  'om',
  'vol',
  'voor',
  'mis',
  'weer',
];
/** Verbs that have no "ge-" of their own. */
const unstressed = /^(?:be|ge|ver|ont|her|er(?=k|v)|over|onder|mis)[a-zë]*[aeiouë][a-zë]*en$/;
/** Of the verbs in "-eren" most have their stress there ("arresteren"); these have none. */
const unstressedEren =
  /(?:plund|[rt]and|rand|hind|lemm|[bv]ord|dond|bet|zek|inn|weig|ev|wijd|meerd|mind|splint|meest|luist|blik|verov|gad|vert|schitt|flad|olt|mart|off|plett|koest|teist|snipp|huiv|loed|klaut|luid|bewaper|keld|offer|klapp|inhald|uist|sidd|dagv|hamst|slent|schadev|kleut|ijv|ankerd|wak|schemer|bemodd|onderschoff)eren$/;
/** Of those in "-elen", "-enen" and "-emen" most have none ("mishandelen"); these have it. */
const stressedElen =
  /(?:^|ver|mee|uit|op|be|in|af)(?:delen|spelen|stelen|velen|helen|lenen|menen|wenen|nemen)$|(?:oordelen|bevelen)$/;
/** Begin with what looks like a prefix. */
const bareVerbs: ReadonlySet<string> = new Set(['beven', 'bellen', 'geven', 'gellen', 'bedelen', 'erven', 'beitelen']);

/** The forms of a verb, "op|blazen" with what parts from it before the bar. */
export function verbForms(entry: string): string[] {
  const bar = entry.indexOf('|');
  const particle = bar < 0 ? '' : entry.slice(0, bar);
  const verb = entry.slice(bar + 1);
  const { present, plural, past, pasts, participle } = principalParts(verb);
  if (particle === '') return unique([present, plural, past, pasts, participle]);
  const space = particle.includes(' ') || particle.length > longestParticle ? ' ' : '';
  // "Brak … in" but not "brak los in de wijk": a particle that is a preposition too closes its clause.
  const closing = prepositions.has(particle) ? `${particle}$` : particle;
  return unique([
    ...[present, plural, past, pasts].flatMap((form) => [`${form} ${closing}`, `${form} … ${closing}`]),
    ...[present, plural, past, pasts, verb, participle].map((form) => `${particle}${space}${form}`),
    `${particle} te ${verb}`,
  ]);
}

const prepositions: ReadonlySet<string> = new Set([
  'aan',
  'bij',
  'binnen',
  'door',
  'in',
  'na',
  'om',
  'onder',
  'op',
  'over',
  'tegen',
  'toe',
  'uit',
  'voor',
]);

/** Longer ones are adverbs and nouns, written apart: "failliet gaan". */
const longestParticle = 6;

/** A noun with its plural, and every compound with either at its end. */
export function nounForms(noun: string): string[] {
  const [singular, given] = noun.split('/');
  const forms = [singular!, given ?? pluralOf(singular!)];
  return unique(forms.flatMap((form) => [form, ...(form.length >= shortestHead ? [`*${form}`] : [])]));
}

/** Shorter nouns end too many other words: "val", "ei". */
const shortestHead = 4;

interface Parts {
  readonly present: string;
  readonly plural: string;
  readonly past: string;
  readonly pasts: string;
  readonly participle: string;
}

function principalParts(verb: string): Parts {
  const irregularOnes = irregular.get(verb);
  if (irregularOnes) {
    const [past, pasts, participle] = irregularOnes;
    return { present: presentOf(verb), plural: verb, past, pasts, participle };
  }
  for (const prefix of prefixes) {
    const base = verb.startsWith(prefix) ? irregular.get(verb.slice(prefix.length)) : undefined;
    if (!base) continue;
    const [past, pasts, participle] = base.map((form) => prefix + form) as [string, string, string];
    const bare = base[2].startsWith('ge') ? base[2].slice(2) : base[2];
    return {
      present: presentOf(verb),
      plural: verb,
      past,
      pasts,
      participle: participle === prefix + bare ? participle : prefix + bare,
    };
  }
  const written = verb.slice(0, -2);
  const stem = stemOf(verb);
  const ending = /(?:[tkfsp]|[cs]h|sj|x)$/.test(written) ? 't' : 'd';
  const joined = /[td]$/.test(stem) ? stem : stem + ending;
  const ge = !bareVerbs.has(verb) && unstressed.test(verb) ? '' : 'ge';
  const participle =
    ge +
    (ge && /^[eiu]/.test(joined) && !/^ui|^ij/.test(joined)
      ? joined.replace(/^./, (letter) => diaeresis[letter]!)
      : joined);
  return { present: presentOf(verb), plural: verb, past: `${stem}${ending}e`, pasts: `${stem}${ending}en`, participle };
}

const diaeresis: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', u: 'ü' };

/** The third person: "botst", "stort", "gaat". */
function presentOf(verb: string): string {
  if (/(?:^|[^aeiou])(?:gaan|staan|slaan|doen|zien)$/.test(verb)) return `${verb.slice(0, -1)}t`;
  if (verb.endsWith('komen')) return `${verb.slice(0, -5)}komt`;
  const stem = stemOf(verb);
  return stem.endsWith('t') ? stem : `${stem}t`;
}

/** The verb without "-en", spelled as it is at the end of a word: "rijd", "schiet", "geef", "los", "maak". */
function stemOf(verb: string): string {
  let stem = verb.replace(/e?n$/, '');
  if (/([bdfgklmnprst])\1$/.test(stem)) return stem.slice(0, -1);
  if (isOpen(verb, stem)) stem = stem.replace(/([aeou])([bdfgklmnprstvz])$/, '$1$1$2');
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

/** Ends in a long vowel that is written once before "-en": "maken", "arresteren". */
function isOpen(verb: string, stem: string): boolean {
  if (/(?:[^aeiou]|[^aeiou][iu]|^|qu)[aeou][bdfgklmnprstvz]$/.test(stem) === false) return false;
  if (/[aeiou].*eren$/.test(verb)) return !unstressedEren.test(verb);
  if (/[aeiou].*e[lnm]en$/.test(verb)) return stressedElen.test(verb);
  return !/[^aeiou](?:ie|eu|ui|ij|oe|ou|au|ei|aa|ee|oo|uu)[bdfgklmnprstvz]$/.test(stem) || /[iu]eren$/.test(verb);
}

function pluralOf(noun: string): string {
  if (/(?:ie|[^aeiou]e|el|er|en|em|aar|eur|[aiou]|é|um)$/.test(noun) && !/(?:ieel|eel|oer|ier|eer|iem)$/.test(noun))
    return /[aiou]$/.test(noun) && !/ie$/.test(noun) ? `${noun}'s` : `${noun}s`;
  if (noun.endsWith('heid')) return `${noun.slice(0, -4)}heden`;
  if (/(?:ier|eel)$/.test(noun)) return noun.endsWith('ier') ? `${noun}s` : `${noun.slice(0, -3)}elen`;
  if (/([aeou])\1[bdfgklmnprst]$/.test(noun))
    return `${noun
      .replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2')
      .replace(/f$/, 'v')
      .replace(/s$/, 'z')}en`;
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(noun)) return `${noun}${noun.at(-1)}en`;
  if (/(?:ie|oe|ui|ij|eu|ou|au|ei|[lrn])[fs]$/.test(noun))
    return `${noun.slice(0, -1)}${noun.endsWith('f') ? 'v' : 'z'}en`;
  return `${noun}en`;
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
