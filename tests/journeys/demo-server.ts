import { rmSync } from 'node:fs';
import { pino } from 'pino';
import { readConfiguration } from '../../src/configuration.ts';
import { type RunningServer, startServer } from '../../src/main.ts';
import { scratchFolder } from '../scratch.ts';

/** The whole product with the demo stories, as `npm start` serves it, on a free port and a store of its own. */
export async function startDemoServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const dataDirectory = scratchFolder('journey');
  const configuration = readConfiguration({ PORT: '0', DATELINE_DATA: dataDirectory, ...settings });
  const { url, close } = await startServer(configuration, pino({ level: 'silent' }));
  return {
    url,
    async close() {
      await close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
