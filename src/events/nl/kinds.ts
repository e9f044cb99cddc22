import type { EventsLanguage } from '../language.ts';
import { kindsOfHarm } from './kinds-of-harm.ts';
import { kindsOfPolitics } from './kinds-of-politics.ts';
import { kindsOfSociety } from './kinds-of-society.ts';

/** Words that tell a kind of event; of kinds that a text tells equally well the one that comes first here wins. */
export const kinds: EventsLanguage['kinds'] = { ...kindsOfHarm, ...kindsOfPolitics, ...kindsOfSociety };
