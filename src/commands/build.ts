import type { Command } from 'commander';
import { say } from './say.ts';

/** `dateline build`: what `serve` would compile at its first start, for images and packages whose folders cannot be written to later. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('compile the gazetteer, outlines, base map and pages now, so that the first start need not')
    .action(async () => {
      const { prepareServer } = await import('../prepare.ts');
      await prepareServer(say);
      say('Everything is built.');
    });
}
