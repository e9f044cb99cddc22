import { coerceInputValue, type GraphQLError, type GraphQLInputObjectType } from 'graphql';
import { ProblemError } from '../../model/problem.ts';
import type { EventFilter } from '../../store/store.ts';
import { type EventFilterInput, eventFilter } from './event-filter.ts';

/** How each condition of the API's filter is written in the query of an address. */
const conditions = {
  bbox: (text: string) => ({ bbox: numbers('bbox', text, ['west', 'south', 'east', 'north']) }),
  near: (text: string) => ({ near: numbers('near', text, ['longitude', 'latitude', 'km']) }),
  place: (text: string) => ({ within: { placeId: text } }),
  kind: (text: string) => ({ kind: text.split(',') }),
  modality: (text: string) => ({ modality: text.split(',') }),
  text: (text: string) => ({ text }),
  article: (text: string) => ({ articleId: text }),
  story: (text: string) => ({ storyId: text }),
  source: (text: string) => ({ sourceId: text }),
  minConfidence: (text: string) => ({ minConfidence: number('minConfidence', text) }),
  minGeoPrecision: (text: string) => ({ minGeoPrecision: text }),
} as const satisfies Readonly<Record<string, (text: string) => object>>;

/** Together they are one condition. */
const windowNames = ['from', 'to', 'mode'] as const;

/**
 * The filter of an address such as `/events.csv?bbox=3,50,8,54&kind=PROTEST,ACCIDENT&from=2026-01-01T00:00:00Z&to=...`: the API's
 * `EventFilter`, checked by the same rules. Throws an INVALID_INPUT problem that names what is wrong.
 */
export function filterFromQuery(query: URLSearchParams, filterType: GraphQLInputObjectType): EventFilter {
  const known = [...Object.keys(conditions), ...windowNames];
  const input: Record<string, unknown> = {};
  for (const [name, text] of query) {
    if (!known.includes(name))
      throw new ProblemError('INVALID_INPUT', `Expected ${known.join(', ')}; got "${name.slice(0, 40)}".`, name);
    if (query.getAll(name).length > 1)
      throw new ProblemError('INVALID_INPUT', `Expected "${name}" once; lists are written with commas.`, name);
    if (isCondition(name)) Object.assign(input, conditions[name](text));
  }
  const [from, to, mode] = windowNames.map((name) => query.get(name));
  if (from || to || mode) input.during = { from: from ?? undefined, to: to ?? undefined, ...(mode && { mode }) };
  const faults: string[] = [];
  const coerced = coerceInputValue(input, filterType, (path, _value, error: GraphQLError) => {
    faults.push(`${path.join('.')}: ${error.message}`);
  }) as EventFilterInput;
  if (faults.length > 0) throw new ProblemError('INVALID_INPUT', faults.join(' '));
  return eventFilter(coerced);
}

function isCondition(name: string): name is keyof typeof conditions {
  return Object.hasOwn(conditions, name);
}

function numbers(name: string, text: string, fields: readonly string[]): Readonly<Record<string, number>> {
  const parts = text.split(',');
  if (parts.length !== fields.length)
    throw new ProblemError('INVALID_INPUT', `Expected ${name}=${fields.join(',')}; got "${text.slice(0, 80)}".`, name);
  return Object.fromEntries(fields.map((field, index) => [field, number(`${name}, ${field}`, parts[index]!)]));
}

function number(name: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new ProblemError('INVALID_INPUT', `Expected a number as ${name}; got "${text.slice(0, 40)}".`, name);
}
