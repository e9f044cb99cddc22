import type { Refiner } from '../parse/match.ts';
import { dropPartials } from './drop-partials.ts';
import { joinAnchors } from './join-anchors.ts';
import { joinMoments } from './join-moments.ts';
import { joinRanges } from './join-ranges.ts';

/** The shared refiners in their order; a language may add its own before the last. */
export const refiners: readonly Refiner[] = [joinMoments, joinAnchors, joinRanges, dropPartials];
