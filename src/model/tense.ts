/** How a clause's verbs stand to the time of telling. */
export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';
