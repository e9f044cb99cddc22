import type { VerbForm } from '../tense.ts';

const FORMS: readonly (readonly [VerbForm, string])[] = [
  [
    'FUTURE',
    'va vont doit doivent devrait devraient prévoit prévoient prévu prévue prévus prévues compte espère attendu attendue attendus attendues souhaite peut pourrait pourraient',
  ],
  ['HAVE', 'a ont ai ait avoir'],
  ['BE', 'est sont soit être'],
  [
    'PAST',
    'fut furent eut eurent fit firent prit prirent mit mirent vint vinrent vit virent dit dirent put purent dut durent sut tint mourut moururent naquit devint obtint reprit remporta gagna annonça arriva commença décida déclara entra partit perdit rendit reçut répondit tomba trouva tua',
  ],
  [
    'PARTICIPLE',
    'eu pris mis fait dit vu venu venue venus tenu tenue mort morte morts ouvert ouverte parti partie partis sorti rendu perdu reçu conclu descendu élu élue élus battu abattu détenu paru disparu dû lu vendu vécu atteint détruit détruite conduit produit écrit inscrit devenu devenue né née nés fini réussi choisi saisi interdit rouvert rouverte découvert découverte offert offerte souffert couvert promis remis remise commis admis admise soumis soumise permis transmis repris reprise appris compris surpris entrepris conquis acquis requis assis traduit réduit réduite introduit induit construit construite contraint craint peint éteint joint rejoint plaint grandi péri subi fourni averti investi rempli établi établie rétabli franchi garanti trahi puni guéri enfui uni réuni réunis réunie démenti menti senti ressenti servi suivi poursuivi ri',
  ],
  [
    'PRESENT',
    'commence commencent débute débutent ouvre ouvrent ferme part partent arrive arrivent vient viennent joue jouent rencontre rencontrent reprend reprennent tient tiennent organise organisent accueille accueillent lance lancent reste restent fête fêtent vote votent affronte reçoit présente prend prennent',
  ],
  // Last, since some are participles of "avoir" as well: after "est" these make a past.
  [
    'MOTION',
    'arrivé arrivée arrivés arrivées parti partie partis parties venu venue venus venues allé allée allés allées entré entrée entrés entrées sorti sortie sortis sorties monté montée montés descendu descendue descendus tombé tombée tombés tombées mort morte morts mortes né née nés nées resté restée restés restées devenu devenue devenus rentré rentrée rentrés retourné retournée retournés revenu revenue revenus passé passés décédé décédée décédés survenu survenue intervenu apparu parvenu',
  ],
];

const LISTED: ReadonlyMap<string, VerbForm> = new Map(
  FORMS.flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
);

const NOT_FUTURE = new Set('opéra caméra extra infra front affront choléra para'.split(' '));
const NOT_PARTICIPLE = new Set(
  'marché marchés société sociétés côté côtés université sécurité santé liberté majorité autorité autorités qualité identité priorité unité unités réalité communauté armée année années journée soirée matinée arrivée entrée durée idée idées mairie comité député députés café congé intérêt clé blé pré thé été musée lycée degré degrés progrès dernière première étrangère cité cités beauté moitié amitié activité activités capacité publicité vérité propriété volonté facilité conformité gravité mortalité totalité'.split(
    ' ',
  ),
);
const NOT_IN_U = new Set(
  'rue rues vue vues tissu menu plus sous vous nous tous dessus dessous jus bus virus campus refus abus revenu revenus avenue avenues statue issue issues salut début debut surplus longue longues langue langues ligue fatigue banlieue lieue queue contenu individu attendue inconnu inconnue que puisque lorsque presque jusque quelque quelques chaque logique publique politique'.split(
    ' ',
  ),
);
const NOT_IMPERFECT = new Set('fait parfait portrait extrait trait lait souhait forfait retrait attrait'.split(' '));

/** What a French word tells of its clause's tense: listed verbs, then endings of the imperfect, future and participle in -é. */
export function verbForm(word: string, _capital: boolean, before: string): VerbForm | null {
  const listed = LISTED.get(word);
  // "s'est ouvert", "se sont réunis": a reflexive verb makes its past so.
  if (listed === 'BE' && (before === 's' || before === 'se')) return 'HAVE';
  if (listed) return listed;
  if (word.length < 3) return null;
  if (/(?:ra|ront|rons|rez)$/.test(word)) return NOT_FUTURE.has(word) ? null : 'FUTURE';
  if (/(?:ait|aient)$/.test(word)) return NOT_IMPERFECT.has(word) ? null : 'PAST';
  if (/(?:[^ea]u|[^ea]us|ue|ues)$/.test(word) && !NOT_IN_U.has(word)) return 'PARTICIPLE';
  return /(?:é|ée|és|ées)$/.test(word) && !NOT_PARTICIPLE.has(word) ? 'PARTICIPLE' : null;
}
