import type { EventsLanguage } from '../language.ts';
import { kinds } from './kinds.ts';
import { space } from './space.ts';

/** French. */
export const fr: EventsLanguage = {
  inflection: { verbForms: (verb) => [verb], nounForms: (noun) => [noun], afterParticle: '' },
  kinds,
  movements: {
    DEPARTURE: {
      verbs: `quitté, quitte, quittent, quitta, quitter, quittait, parti de, partie de, partis de, parti, partie, partis, parties, partent, partira, fui, fuit, fuient, fuyant, décollé, décolle, appareillé`,
      nouns: `départ, décollage`,
    },
    ARRIVAL: {
      verbs: `arrivé, arrivée, arrivés, arrivées, arrive, arrivent, arrivera, atterri, atterrit, rentré, rentrée, rentrés, rentre, revenu, revenue, débarqué, débarque, accosté, monté à bord, à bord`,
      nouns: `arrivée à, retour, atterrissage`,
    },
    VISIT: {
      verbs: `visité, visitait, visitera, visiter, rendu visite, s'est rendu, s'est rendue, se sont rendus, se rend, se rendra, se rendre, en déplacement`,
      nouns: `visite, visite officielle, visite d'état`,
    },
    JOURNEY: {
      verbs: `voyagé, voyageait, voyager, volé vers, vole vers, navigué, s'envole, s'est envolé, s'est envolée, franchi la frontière, traversé, se dirige, transféré, transférés`,
      nouns: `voyage, trajet, traversée, tournée`,
    },
    UNDERWAY: {
      verbs: `en route, à destination, roulait, transportait, faisait route`,
    },
  },
  modes: {
    RAIL: 'train, trains, tgv, gare, chemin de fer, ferroviaire, rail, voie ferrée',
    AIR: 'avion, avions, appareil, vol, hélicoptère, hélicoptères, atterri, atterrit, décollé, envolé, aéroport',
    SEA: 'bateau, bateaux, navire, navires, ferry, paquebot, cargo, pétrolier, embarcation, voilier, yacht',
    ROAD: 'voiture, voitures, bus, autocar, camion, camions, convoi, route, minibus, moto',
    FOOT: 'à pied, marche, marché',
  },
  modality: {
    planned: `va, vont, sera, seront, doit, doivent, prévoit, prévoient, prévu, prévue, prochain, prochaine, prochains, demain, après-demain, bientôt, entend, compte, projette`,
    hypothetical: `pourrait, pourraient, serait, seraient, aurait, auraient, peut-être, éventuel, éventuelle, si, risque, risquent, espère, espèrent`,
    denied: `dément, démenti, démentent, démentit, nie, nié, nient, annulé, annulée, annulés`,
    negation: 'aucun, aucune, pas, jamais',
    historical: `à l'époque, commémoré, commémore, commémoration, anniversaire, il y a des décennies, autrefois`,
  },
  clauseOpeners:
    'tandis, alors, après que, parce, lorsque, quand, où, qui, que, dont, mais, avant, bien que, car, selon',
  relatives: '',
  subjects: 'il, elle, ils, elles, on, nous, je',
  recalling: `dans l'accident, dans l'attaque, lors de l'incident`,
  happened: `s'est produit, s'est produite, s'est déroulé, s'est déroulée, a eu lieu, ont eu lieu, est survenu, est survenue`,
  background: 'après, sur, malgré, depuis, contre, par, pour, sans, à cause de, en raison de, de, des, du, avant',
  foreground: "lors d', lors, dans un, dans une, pendant",
  reasons: 'parce, car, puisque',
  definite: "le, la, les, l', ce, cet, cette, ces",
  also: `aussi, également, en outre`,
  previous: `dernier, dernière, précédent, précédente`,
  before: 'auparavant, précédemment',
  attribution: `c'est ce, a annoncé, a indiqué, a déclaré, selon les, selon la, selon le`,
  since: "depuis, jusqu', jusqu'à, jusqu'au, jusque",
  openEnded: 'depuis',
  states: `est situé, située, vit, vivent, habite, habitent, travaille, travaillent, compte, comptent, reste, restent, vaut, coûte, existe, emploie, d'habitude, normalement, toujours, encore, espère, craint, veut, pourrait, peut, dit, selon, il y a, né, née, connu pour`,
  pointing: "la décision, cette décision, l’a annoncé, l'a annoncé, l'ont annoncé, cette annonce, l'annonce",
  homeward: 'chez lui, chez elle, chez eux, dans son pays, dans leur pays',
  leaders: `dirigeant, président, présidente, premier, première, ministre, roi, reine, dictateur, chancelier, chancelière, délégation, pape, prince, princesse, ambassadeur, ambassadrice, homologue, général, chef`,
  space,
};
