import type { EventsLanguage } from '../language.ts';
import { kinds } from './kinds.ts';
import { space } from './space.ts';

/** English. */
export const en: EventsLanguage = {
  inflection: { verbForms: (verb) => [verb], nounForms: (noun) => [noun], afterParticle: '' },
  kinds,
  movements: {
    DEPARTURE: {
      verbs: `left for, left, leaves, leave, leaving, departed, departs, depart, set off, sets off, took off, fled, flee, flees, fleeing, evacuated from, set sail, sailed from`,
      nouns: `departure, takeoff, take-off`,
    },
    ARRIVAL: {
      verbs: `arrived, arrives, arrive, arriving, landed, landing, lands, reached, reaches, docked, returned, returns, return, returning, disembarked, touched down, boarded`,
      nouns: `arrival, landing`,
    },
    VISIT: {
      verbs: `visited, visits, visit, visiting, toured, tours, paid a visit, called off a trip`,
      nouns: `state visit, official visit, trip, trip to, tour`,
    },
    JOURNEY: {
      verbs: `flew, flies, flown, flying, travelled, travels, travelling, traveled, traveling, travel, sailed, sails, sailing, drove, drives, heading to, heads to, heads for, will go to, went to, going to visit, crossed the border, crossed into, moved on to, marched from`,
      nouns: `journey, voyage`,
    },
    UNDERWAY: {
      verbs: `en route, on its way, on his way, on her way, on their way, bound for, was travelling, was traveling, was heading, headed for, headed to`,
    },
  },
  modes: {
    RAIL: 'train, trains, *train, railway, rail, locomotive, by rail',
    AIR: 'plane, planes, aircraft, airliner, jet, flight, flew, flies, flown, flying, helicopter, helicopters, landed, airport, touched down, took off, takeoff',
    SEA: 'ship, ships, *ship, boat, boats, ferry, vessel, vessels, sailed, sails, sailing, docked, tanker, yacht, set sail, freighter',
    ROAD: 'car, cars, bus, buses, truck, trucks, lorry, convoy, motorcade, drove, drives, minibus, van, motorbike, tractor, tractors',
    FOOT: 'on foot, walked, walking, marched, trekked, hiked',
  },
  modality: {
    planned: `will, plans to, plan to, planned, is to, are to, due to, set to, expected to, next, tomorrow, upcoming, scheduled, announced plans, intends, going to, would-be, is expected, are expected`,
    hypothetical: `would, could, may, might, if, unless, possible, possibly, potential, fears, hopes, should, threatens to`,
    denied: `denied, denies, deny, denying, no truth, called off, cancelled, canceled, ruled out, did not happen, untrue, rejected reports`,
    negation: 'no, not, never',
    historical: `at the time, commemorated, commemorates, commemoration, anniversary, decades ago, years ago, back then`,
  },
  clauseOpeners: 'while, after, because, when, where, which, who, that, but, before, although, as, since, whereas',
  relatives: '',
  subjects: 'he, she, they, it, there, we, i',
  recalling: `in the incident, in the accident, in the attack`,
  happened: `happened, took place, occurred, unfolded`,
  background:
    'after, over, about, despite, following, against, for, without, on suspicion of, accused of, planning, of, because, amid, on charges of, from',
  foreground: 'in a, during, when a, in an',
  reasons: 'because',
  definite: 'the, this, that, these',
  also: `also, too, as well, another, additionally`,
  previous: `last, previous, earlier`,
  before: 'previously, earlier',
  attribution: 'police said, officials said, the announcement, that was announced, it was announced, according to',
  since: 'since, until, till',
  openEnded: 'since',
  states: `lies, lie, lay, lives, live, lived, works, work, worked, stands, stood, remains, remain, remained, has, have, employs, costs, is home, are home, is based, based, normally, usually, typically, still, hopes, fears, would, could, may, might, said, says, according, is a, are a, was a, is the, are the, born, known for`,
  pointing:
    'did so, did that, said so, announced it, announced that, announced this, announced the, the decision, the announcement, the plan was, that decision, confirmed it, confirmed this',
  homeward: 'home, homeward',
  leaders: `leader, president, prime, premier, minister, king, queen, dictator, chancellor, delegation, pope, prince, princess, vice-president, head, ambassador, counterpart, envoy, general, foreign, tourists`,
  space,
};
