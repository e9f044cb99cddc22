import { readConfiguration } from '../configuration.ts';
import type { Gazetteer } from '../model/candidate.ts';
import { prepareData } from '../prepare.ts';
import { createReaders, type Readers } from '../readers/readers.ts';
import { createReading, type ThreadReading } from '../reading.ts';
import { loadResources, loadWorld, readSharedFiles } from '../resources.ts';
import { say } from './say.ts';

export interface Engine extends Readers {
  readonly gazetteer: Gazetteer;
}

/**
 * Threads that read articles, as many as DATELINE_READERS says; what they need is built where it is missing. To be closed. Commands
 * import this when they run, not before: asking for help should not load the world's places.
 */
export async function openEngine(): Promise<Engine> {
  const { readers, readingLimitMs } = readConfiguration(process.env);
  await prepareData(say);
  const files = readSharedFiles();
  const { gazetteer } = loadWorld(files);
  const engine = createReaders({ files, gazetteer, threads: readers, timeLimitMs: readingLimitMs });
  return Object.assign(engine, { gazetteer });
}

/** The same for a single text, in this thread; it keeps the tokens, for those who want to see them. */
export async function openReading(): Promise<ThreadReading> {
  await prepareData(say);
  return createReading(loadResources());
}

/** The places alone. */
export async function openGazetteer(): Promise<Gazetteer> {
  await prepareData(say);
  return loadWorld().gazetteer;
}
