import type { VerbForm } from '../tense.ts';

const FORMS: readonly (readonly [VerbForm, string])[] = [
  [
    'FUTURE',
    'zal zullen zult gaat gaan ga moet moeten wil willen kan kunnen mag mogen verwacht gepland verwachten verwachting plan plannen aanstaande uiterlijk wachten hoopt hopen dreigt dreigen belooft beloofde deadline',
  ],
  ['CLAUSE', 'dat omdat doordat terwijl nadat voordat waarbij waarna toen'],
  ['BECOME', 'wordt worden word'],
  ['HAVE', 'heeft hebben is zijn heb'],
  [
    'PAST',
    'was waren werd werden had hadden kwam kwamen ging gingen zei zeiden vond vonden deed deden gaf gaven nam namen zag zagen stond stonden liep liepen bleef bleven kreeg kregen begon bleek bleken viel vielen reed reden vloog vlogen trok trokken sloot sloten schoot schoten stierf stierven bracht brachten dacht dachten kocht kochten verkochten zocht zochten won wonnen verloor sprak spraken riep riepen hield hielden liet lieten sloeg sloegen droeg droegen ontstond ontstonden overleed vertrok verscheen besloot schreef schreven bezochten ontving ontvingen zat zaten lag lagen at aten dronk dronken steeg stegen zonk zonken bevond bevonden kondigde kondigden vocht vochten brak braken wist wisten moest moesten wilde wilden kon konden mocht mochten zou zouden hing hingen greep grepen beet hief leed leden rees sneed verbood verdween verwierp verwierpen voer wees wezen zond zonden zong zwoer koos kozen bood boden keek keken stak klonk klonken sprong sprongen wierp wierpen hielp hielpen dwong dwongen gleed zwom verliet verlieten overviel overvielen onderbrak besprak bespraken vernam verving verkoos vroor',
  ],
  [
    'PRESENT',
    'geldt gelden duurt duren verhuist verhuizen viert vieren legt leggen zet zetten stopt stoppen vertrekt vertrekken begint beginnen komt komen staat staan volgt volgen speelt spelen opent openen sluit sluiten start starten reist reizen brengt brengen bezoekt bezoeken houdt houden vindt vinden neemt nemen geeft geven treedt treden loopt lopen eindigt eindigen verschijnt verschijnen arriveert stemt stemmen vergadert vergaderen ontmoet ontmoeten spreekt spreken valt vallen blijft blijven doet doen krijgt krijgen gebeurt gebeuren hervat debatteert praat praten overlegt vliegt vliegen maakt maken trekt trekken keert keren strijdt rijdt rijden landt ligt liggen onthult presenteert beslist buigt bereikt levert leveren bespreekt herdenkt lijkt lijken schijnt waarschuwt waarschuwen hekelt bekijkt verkoopt verbreekt organiseert behandelt voert hoort bepaalt kiest trouwt staakt demonstreert protesteert betoogt publiceert lanceert debuteert vaart',
  ],
];

const LISTED: ReadonlyMap<string, VerbForm> = new Map(
  FORMS.flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
);

/** "De droogte", "een beperkte": what follows is a noun or describes one. */
const ARTICLES = new Set(['de', 'een', 'deze']);

/** Nouns and others that end as a past tense does. */
const NOT_PAST = new Set(
  'code periode episode methode mode zijde rede snede bode orde horde breedte lengte diepte hoogte ziekte sekte hitte gewoonte schaarste winkelstraten beide aarde einde waarde vrede mede ronde derde vierde eerste tweede vijfde zesde laatste beste grootste hoogste minste meeste liefde kade schade boete route gemeente ruimte gedeelte grote korte rechte lichte beste late witte vaste juiste zwarte harde goede oude koude wilde rijkste hele snelle bekende gewonde doden leden steden landen handen honden tijden banden beelden woorden uren eenheden overheden autoriteiten grenzen mensen besmette vermiste gezamenlijke oorzaken honderden duizenden tienden minuten seconden maanden wanden kranten buiten binnen sinds moeten weten eten laten staten raketten plaatsten dichte planten soldaten klanten restanten onderhandelaars studenten agenten presidenten patiënten kandidaten resultaten activisten toeristen artiesten journalisten gasten diensten winsten kosten lasten posten punten kanten toekomstige oosten westen noordwesten zuidwesten noordoosten zuidoosten'.split(
    ' ',
  ),
);

/** What a Dutch word tells of its clause's tense: listed verbs, then participles (`ge-t`, `op-ge-en`, `ver-d`) and weak endings (`-de`, `-te`). */
export function verbForm(word: string, _capital = false, before = ''): VerbForm | null {
  const listed = LISTED.get(word);
  if (listed) return listed === 'PRESENT' && word.endsWith('en') ? 'INFINITIVE' : listed;
  if (word.length < 5 || NOUNS.has(word)) return null;
  // "Lijkt te verlaten"
  if (before === 'te' && word.endsWith('en')) return 'INFINITIVE';
  if (WITH_GE.test(word) || STRONG_WITHOUT_GE.has(word)) return 'PARTICIPLE';
  if (WITHOUT_GE.test(word)) return PRESENT_ONLY.test(word) ? 'PRESENT' : 'PARTICIPLE';
  return /(?:[dt]en?)$/u.test(word) &&
    /(?:[^aeiou][dt]|[aeou]{2}d|eerd|ïd)en?$/u.test(word) &&
    !NOT_PAST.has(word) &&
    !ARTICLES.has(before) &&
    isWeakPast(word)
    ? 'PAST'
    : null;
}

/** `gemeld`, `gegaan`, and what a separable verb puts before them: `doodgeschoten`. */
const WITH_GE =
  /^(?:aan|op|af|uit|in|voor|neer|door|om|toe|vrij|deel|plaats|bij|mee|terug|vast|weg|dood|binnen|samen|over|onder|tegen|stil|rond|bekend|open|los|thuis|gevangen)?ge(?:\p{L}{2,}[dt]|\p{L}{3,}en|\p{L}+(?:aan|ien))$/u;

/** `verkocht`, `ontdekt`, `herdacht`. */
const WITHOUT_GE = /^(?:over|ver|be|ont|her|onder)\p{L}{2,}[dt]$/u;

/** A weak participle ends so in `-d`: what has `-t` there is a present ("ontvangt", "vergadert"), as is "verlaat". */
const PRESENT_ONLY = /(?:[bdgjlmnrvwz]t|aat)$/u;

/** Strong participles without `ge-`; some are the plural of the past as well. */
const STRONG_WITHOUT_GE = new Set(
  'vertrokken verloren verschenen besloten begonnen overleden verboden verdwenen verlaten bezweken verdronken verstreken verkregen beschoten bezet herkozen verkozen ontslagen verslagen begraven overvallen ontvangen onderbroken besproken verbroken bedolven bewogen overwogen vernomen ondernomen herroepen vergeten ontheven verheven bevroren herrezen verongelukt begaan ontstaan vergaan ondergaan'.split(
    ' ',
  ),
);

/** Nouns and others that look like participles. */
const NOUNS = new Set(
  'gemeenten gebieden gevallen gevolgen gegevens gebouwen gevoelens gewonden gezinnen gesprekken gedachten gemeenschappen geruchten geven geleden gelden genoeg gevangenen gebeurtenissen gelederen geweld gebied gevecht gerecht gezicht gedicht beeld beleid bericht bestand verband verstand overheid'.split(
    ' ',
  ),
);

/** `-de` and `-te`; the plural only after typical stems, since so many nouns end in `-ten` and `-den`. */
function isWeakPast(word: string): boolean {
  if (word.endsWith('n'))
    return (
      /(?:eerden|elden|erden|igden|akten|ekten|echten|uurden|oorden|ierden|ondden|chtten|eisten|sten)$/u.test(word) &&
      word.length > 6
    );
  return true;
}
