import { join } from 'node:path';
import type { Command } from 'commander';
import { printedConfiguration, readConfiguration } from '../configuration.ts';
import { refuseWhereLocked } from '../store/connect/process-lock.ts';

/** `dateline serve`: the API, the explorer and the embeds over HTTP. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the API, the explorer and the embeds over HTTP')
    .option('--print-config', 'print the settings as they apply, without keys and passwords, and stop')
    .addHelpText(
      'after',
      `
Settings come from the environment:
  HOST, PORT        where to listen (127.0.0.1, 4000)
  DATELINE_DATA     folder of the embedded store (.dateline)
  DATABASE_URL      postgres://... to use PostgreSQL instead
  DATABASE_READ_URL postgres://... of a streaming replica, for what readers ask
  DATELINE_KEY      a key for everything, beside those of key create; without any key only this machine may
                    change anything
  DATELINE_DEMO     false to leave an empty store empty
  DATELINE_WATCH    a file that lists feeds to watch (see watch --help)
  DATELINE_READERS  threads that read articles (one less than there are cores)
  DATELINE_READING_SECONDS
                    how long one article may take to be read (60)
  DATELINE_EMBED_ORIGINS
                    whose pages may show embeds, apart by spaces (* = anyone's)
  LOG_LEVEL         fatal, error, warn, info, debug or silent`,
    )
    .action(async ({ printConfig }: { printConfig?: true }) => {
      if (printConfig) {
        process.stdout.write(printedConfiguration(process.env));
        return;
      }
      // The second process on a folder learns that it is the second before it has loaded a server.
      const { databaseUrl, dataDirectory } = readConfiguration(process.env);
      if (databaseUrl === null) refuseWhereLocked(join(dataDirectory, 'lock'));
      const { serve } = await import('../main.ts');
      await serve();
    });
}
