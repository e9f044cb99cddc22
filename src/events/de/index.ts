import type { EventsLanguage } from '../language.ts';
import { kinds } from './kinds.ts';
import { space } from './space.ts';

/** German. */
export const de: EventsLanguage = {
  inflection: { verbForms: (verb) => [verb], nounForms: (noun) => [noun], afterParticle: '' },
  kinds,
  movements: {
    DEPARTURE: {
      verbs: `verließ, verließen, verlässt, verlassen, abgereist, reiste … ab, reist … ab, abgefahren, fuhr … ab, brach … auf, bricht … auf, aufgebrochen, flüchtete, flüchteten, geflüchtet, floh, flohen, geflohen, ausgelaufen, lief … aus`,
      nouns: `abreise, abfahrt, abflug`,
    },
    ARRIVAL: {
      verbs: `traf … ein, trafen … ein, trifft … ein, treffen … ein, eingetroffen, angekommen, kam … an, kamen … an, kommt … an, kommen … an, landete, landeten, gelandet, landet, erreichte, erreichten, zurückgekehrt, kehrte … zurück, kehrt … zurück, legte … an, an bord`,
      nouns: `ankunft, rückkehr, landung`,
    },
    VISIT: {
      verbs: `besucht, besuchte, besuchten, besuchen, besichtigte, besichtigt, inspizierte, inspiziert`,
      nouns: `besuch, staatsbesuch, arbeitsbesuch, antrittsbesuch`,
    },
    JOURNEY: {
      verbs: `reist, reiste, reisten, reisen, gereist, weitergereist, flog, flogen, fliegt, fliegen, geflogen, fuhr, fuhren, fährt, fahren, gefahren, segelte, zog … nach, zogen … nach, gebracht nach, über die grenze`,
      nouns: `reise, fahrt`,
    },
    UNDERWAY: {
      verbs: `unterwegs, auf dem weg`,
    },
  },
  modes: {
    RAIL: 'zug, züge, zuges, *zug, *züge, bahn, bahnhof, *bahnhof, eisenbahn, schiene',
    AIR: 'flugzeug*, *flugzeug, *maschine, flog, flogen, fliegt, fliegen, geflogen, flug, hubschrauber, landete, gelandet, flughafen',
    SEA: 'schiff, *schiff, schiffe, boot, *boot, boote, fähre, *fähre, frachter, tanker, segelte, yacht',
    ROAD: 'auto, autos, bus, busse, *bus, lastwagen, lkw, konvoi, kolonne, wagen, motorrad',
    FOOT: 'zu fuß, lief, liefen, marschierte, marschierten, gewandert',
  },
  modality: {
    planned: `wird, werden, will, wollen, soll, sollen, plant, planen, geplant, kommende, kommenden, nächste, nächsten, morgen, übermorgen, demnächst, kündigt … an, kündigte … an, angekündigt, erwartet`,
    hypothetical: `würde, würden, könnte, könnten, möglicherweise, vielleicht, falls, wenn, sofern, droht, drohen, dürfte, hofft, hoffen`,
    denied: `dementiert, dementierte, dementierten, bestreitet, bestritt, bestritten, abgesagt, weist … zurück, wies … zurück, stimmt nicht`,
    negation: 'kein, keine, keinen, keinem, keiner, nicht, nie',
    historical: `damals, seinerzeit, gedachte, gedenkt, gedenken, gedenkfeier, jahrestag, vor jahrzehnten`,
  },
  clauseOpeners:
    'während, nachdem, weil, als, wobei, woraufhin, wodurch, wo, dass, aber, doch, obwohl, denn, bevor, sodass',
  relatives: '',
  subjects: 'er, sie, es, man, wir, ich',
  recalling: `dabei, hierbei, bei dem vorfall, bei dem unfall`,
  happened: `ereignete sich, ereigneten sich, geschah, passierte, spielte sich … ab, fand … statt, fanden … statt`,
  background: 'nach, über, wegen, trotz, seit, vor, gegen, für, ohne, infolge, von, zu',
  foreground: 'bei, beim, während',
  reasons: 'weil, denn, da',
  definite: 'der, die, das, dem, den, des, diese, dieser, dieses, dabei, hierbei',
  also: `auch, ebenfalls, zudem, außerdem`,
  previous: `vorige, letzte, vorherige, vorigen, letzten`,
  before: 'zuvor, früher, bereits zuvor',
  attribution: `das teilte, das teilten, dies teilte, das sagte, das sagten, das meldete, das meldet, das berichtete, das berichtet, das gab, das gaben, das kündigte, wie die, das erklärte`,
  since: 'seit, bis',
  openEnded: 'seit, ab',
  states: `liegt, liegen, lag, lagen, wohnt, wohnen, lebt, leben, lebte, arbeitet, arbeiten, steht, stehen, stand, gilt, gelten, besteht, kostet, heißt, bleibt, bleiben, normalerweise, gewöhnlich, meist, jährlich, noch immer, hofft, fürchtet, will, wollen, könnte, kann, sagte, sagt, laut, gibt es, gab es, geboren, bekannt für, zählt, beschäftigt`,
  pointing:
    'teilte das, teilten das, sagte das, gab das, gaben das, kündigte das, die entscheidung, diese entscheidung, der beschluss, tat das, hat das, haben das',
  homeward: 'nach hause, heimwärts, heimreise, heimweg, heimfahrt',
  leaders: `präsident, präsidentin, machthaber, staatschef, regierungschef, regierungschefin, premierminister, ministerpräsident, *minister, *ministerin, könig, königin, kanzler, kanzlerin, bundeskanzler, delegation, papst, botschafter, amtskollege, general`,
  space,
};
