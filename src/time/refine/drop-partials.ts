import type { Refiner } from '../parse/match.ts';

/** What no neighbour made whole was not about time: "eind", "the week", the 21 of a street. */
export const dropPartials: Refiner = (matches) =>
  matches.filter((match) => !match.partial && match.expression.kind !== 'BARE');
