import type { EventsLanguage } from '../language.ts';
import { kinds } from './kinds.ts';
import { space } from './space.ts';

/** French. */
export const fr: EventsLanguage = {
  kinds,
  movements: {
    DEPARTURE: `quitté, quitte, quittent, quitta, quitter, quittait, parti de, partie de, partis de, parti, partie, partis, parties, part, partent, partira, départ, fui, fuit, fuient, fuyant, décollé, décolle, décollage, appareillé`,
    ARRIVAL: `arrivé, arrivée, arrivés, arrivées, arrive, arrivent, arrivera, atterri, atterrit, atterrissage, atteint, rentré, rentrée, rentrés, rentre, retour, revenu, revenue, débarqué, débarque, accosté, monté à bord, à bord`,
    VISIT: `visite, visité, visitait, visitera, visiter, rendu visite, visite officielle, visite d'état, inspecté, inspecte, inspection, s'est rendu, s'est rendue, se sont rendus, se rend, se rendra, se rendre, en déplacement`,
    JOURNEY: `voyage, voyagé, voyageait, voyager, volé vers, vole vers, navigué, roulait, en route, s'envole, s'est envolé, s'est envolée, franchi la frontière, traversé, se dirige, transféré, transférés, transportait`,
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
    historical: `à l'époque, commémoré, commémore, commémoration, anniversaire, il y a des décennies, autrefois`,
  },
  clauseOpeners:
    'tandis, alors, après que, parce, lorsque, quand, où, qui, que, dont, mais, avant, bien que, car, selon',
  background: 'après, sur, malgré, depuis, contre, par, pour, sans, à cause de, en raison de, de, des, du, avant',
  foreground: "lors d', lors, dans un, dans une, pendant",
  definite: "le, la, les, l', ce, cet, cette, ces",
  attribution: `c'est ce, a annoncé, a indiqué, a déclaré, selon les, selon la, selon le`,
  since: "depuis, jusqu', jusqu'à, jusqu'au, jusque",
  leaders: `dirigeant, président, présidente, premier, première, ministre, roi, reine, dictateur, chancelier, chancelière, délégation, pape, prince, princesse, ambassadeur, ambassadrice, homologue, général, chef`,
  space,
};
