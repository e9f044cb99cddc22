import type { Gazetteer } from '../model/candidate.ts';
import { prepareData } from '../prepare.ts';
import { createReading, type Reading } from '../reading.ts';
import { loadResources } from '../resources.ts';
import { say } from './say.ts';

export interface Engine extends Reading {
  readonly gazetteer: Gazetteer;
}

/**
 * Everything that reads an article, built where it is missing. Commands import this when they run, not before: asking for help
 * should not load the world's places.
 */
export async function openEngine(): Promise<Engine> {
  await prepareData(say);
  const resources = loadResources();
  return { ...createReading(resources), gazetteer: resources.gazetteer };
}
