import type { EventsLanguage } from '../language.ts';

/** Words that tell a kind of event. Where a word stands in two lists, the kind that comes first wins it. */
export const kinds: EventsLanguage['kinds'] = {
  ACCIDENT: {
    verbs: `percuté, percute, percutés, heurté, heurte, déraillé, déraille, chaviré, chavire, coulé, sombré, écrasé, écrasée, s'est écrasé, s'écrase, effondré, effondrée, s'effondre, explosé, explose, noyé, noyés, noyées, renversé, renversée, échoué, tombé d', fait une chute`,
    nouns: `accident, accidents, collision, collisions, déraillement, naufrage, crash, incendie, incendies, explosion, explosions, effondrement, panne, carambolage, fuite de gaz, bousculade, catastrophe ferroviaire`,
  },
  DISASTER: {
    verbs: `dévasté, dévastée, inondé, inondée, inondés, ravagé, ravagée, entré en éruption, emporté, tremblé`,
    nouns: `séisme, séismes, tremblement de terre, réplique, tsunami, volcan, éruption, inondation, inondations, crue, crues, glissement de terrain, coulée de boue, avalanche, feux de forêt, feu de forêt, famine, épidémie, choléra, ebola, sécheresse, catastrophe, ouragan, cyclone, typhon, tornade`,
  },
  ASSAULT: {
    verbs: `attaqué, attaquée, attaque à, bombardé, bombardée, bombardés, bombarde, tué par balles, assassiné, assassinée, abattu, abattue, abattus, poignardé, poignardée, poignardés, enlevé, enlevée, enlevés, kidnappé, kidnappés, ouvert le feu, pris d'assaut, envahi, tiré sur, tirés sur, visé, pris en otage, violée, agressé`,
    nouns: `attaque, attaques, attentat, attentats, fusillade, bombardement, bombardements, frappe, frappes, raid, raids, assassinat, meurtre, meurtres, massacre, prise d'otages, enlèvement, affrontements, combats, émeute, émeutes, guerre, invasion, offensive, coup d'état, violences, tir, tirs, missile, missiles, roquettes, drone, drones`,
  },
  ARREST: {
    verbs: `arrêté, arrêtée, arrêtés, arrêtées, interpellé, interpellée, interpellés, condamné, condamnée, condamnés, acquitté, acquittée, inculpé, inculpés, mis en examen, incarcéré, incarcérés, écroué, extradé, saisi, saisie, placé en garde à vue, jugé, jugée`,
    nouns: `arrestation, arrestations, interpellation, procès, verdict, tribunal, condamnation, garde à vue, perquisition, perquisitions, extradition, prison ferme`,
  },
  PROTEST: {
    verbs: `manifesté, manifeste, manifestent, manifestaient, protesté, protestent, défilé, défilent, débrayé, bloqué, bloquent, en grève, descendus dans la rue`,
    nouns: `manifestation, manifestations, manifestants, grève, grèves, protestation, protestations, rassemblement, blocage, mobilisation, marche blanche, soulèvement`,
  },
  ELECTION: {
    verbs: `élu, élue, élus, réélu, réélue, investi, investie, démissionné, démissionne, nommé, nommée, prêté serment, prête serment, voté pour, aux urnes`,
    nouns: `élection, élections, référendum, scrutin, investiture, second tour, premier tour, démission, législatives, présidentielle, municipales`,
  },
  AGREE: {
    verbs: `signé, signée, signent, conclu, conclue, ratifié, approuvé, adopté, adoptée, mis d'accord, entendus sur`,
    nouns: `accord, accords, traité, trêve, cessez-le-feu, pacte, convention`,
  },
  CONSULT: {
    verbs: `rencontré, rencontre, rencontrera, reçoit, reçu, recevra, discuté, réunis, réunissent, se réunissent, se réuniront, s'est entretenu, négocié, négocient`,
    nouns: `sommet, réunion, rencontre, entretien, entretiens, négociations, pourparlers, conférence, discussions, consultations`,
  },
  SANCTION: {
    verbs: `sanctionné, sanctionnés, imposé des sanctions`,
    nouns: `sanction, sanctions, embargo, boycott, droits de douane`,
  },
  AID: {
    verbs: `secouru, secourus, secourues, évacué, évacués, évacuées, envoyé de l'aide, sauvé, sauvés`,
    nouns: `aide humanitaire, secours, aide alimentaire, opération de sauvetage, convoi humanitaire`,
  },
  MOBILIZE: {
    verbs: `mobilisé, mobilisés, déployé, déployés, déploie, envoyé des troupes`,
    nouns: `déploiement, manœuvres, exercices militaires, renforts`,
  },
  THREATEN: { verbs: `menacé, menace de, menacent`, nouns: `menace, menaces, ultimatum, alerte à la bombe` },
  REJECT: {
    verbs: `rejeté, rejette, rejettent, refusé, refuse, refusent, opposé son veto`,
    nouns: `rejet, refus, veto`,
  },
  COOPERATE: { verbs: `coopérer, coopèrent, collaboré`, nouns: `coopération, partenariat, collaboration` },
  SPORT: {
    verbs: `battu, battue, bat, remporté, remporte, éliminé, éliminée, qualifié, qualifiée, qualifiés, vaincu, inscrit le but, gagné contre`,
    nouns: `match, finale, demi-finale, quart de finale, tournoi, championnat, championnats, coupe, ligue 1, ligue des champions, jeux olympiques, étape, grand prix, but, buts, marathon, tour de france`,
  },
  CULTURE: {
    verbs: `inauguré, inaugurée, inaugure, célébré, célèbre, dévoilé, rendu hommage, inhumé, inhumée, décerné, récompensé, commémoré`,
    nouns: `exposition, concert, concerts, festival, musée, prix nobel, obsèques, funérailles, hommage, cérémonie, commémoration, carnaval, défilé, mariage, avant-première`,
  },
  WEATHER: {
    verbs: `neigé, plu, mesuré`,
    nouns: `météo, tempête, tempêtes, neige, pluie, pluies, orage, orages, canicule, chaleur, grêle, température, températures, vents, verglas, froid, vigilance orange, vigilance rouge, degrés, brouillard`,
  },
  ECONOMY: {
    verbs: `licencié, licencie, supprimer … emplois, supprime … emplois, faillite, racheté, rachète, augmenté, baissé, progressé, reculé, clôturé`,
    nouns: `bourse, inflation, économie, croissance, bénéfice, chiffre d'affaires, emplois, taux, pétrole, rachat, fusion, exportations, budget, cac, actions, licenciements`,
  },
  CASUALTY: {
    verbs: `mort, morte, morts, mortes, décédé, décédée, décédés, tué, tuée, tués, tuées, blessé, blessée, blessés, blessées, disparu, disparus, perdu la vie, trouvé la mort`,
    nouns: `victime, victimes, bilan, corps, décès`,
  },
  OTHER: {
    verbs: 'inspecté, inspecte',
  },
  STATEMENT: {
    verbs: `annoncé, annonce, annoncent, déclaré, déclare, affirmé, affirme, indiqué, indique, averti, avertit, appelé, appelle, accusé, accuse, accusent, estimé, estime, demandé, demande, promis, promet, dénoncé, dénonce, condamne, assuré, assure, confirmé, confirme, démenti, dément, veut, veulent, décidé, décide, selon, souligné`,
    nouns: `déclaration, annonce, discours, conférence de presse, avertissement, communiqué, appel, rapport`,
  },
};
