import type { Command } from 'commander';
import { ProblemError } from '../model/problem.ts';
import { paths } from '../paths.ts';
import { progressBar } from './progress.ts';
import { say } from './say.ts';

/** `dateline gazetteer build | import | lookup`. */
export function addGazetteer(program: Command): void {
  const gazetteer = program.command('gazetteer').description('the dictionary of places');

  gazetteer
    .command('build')
    .description('compile the tables in data/ into an index that loads in a moment')
    .option('--force', 'build even when nothing has changed')
    .action(async ({ force }: { force?: boolean }) => {
      const [{ buildGazetteer }, { prepareData }] = await Promise.all([
        import('../gazetteer/index.ts'),
        import('../prepare.ts'),
      ]);
      if (force) buildGazetteer(paths.gazetteerSources, paths.gazetteer);
      await prepareData(say);
    });

  gazetteer
    .command('import')
    .argument(
      '<folder>',
      "folder with GeoNames' own dumps: allCountries.zip, alternateNamesV2.zip, admin1CodesASCII.txt ...",
    )
    .description("build the index from GeoNames' own dumps, for more and smaller places")
    .action(async (folder: string) => {
      const bar = progressBar('GeoNames');
      const { importGeonames } = await import('../gazetteer/index.ts');
      await importGeonames(folder, paths.gazetteer, bar.update, { tables: paths.gazetteerSources });
      bar.stop();
    });

  gazetteer
    .command('lookup')
    .argument('<name>')
    .option('--language <tag>', 'language of the name', 'nl')
    .option('--json', 'one JSON document instead of a table')
    .description('every place that a name may mean')
    .action(async (name: string, { language, json }: { language: string; json?: boolean }) => {
      const { openGazetteer } = await import('./engine.ts');
      const places = await openGazetteer();
      const candidates = [...places.lookup(name, language)].sort((a, b) => b.place.population - a.place.population);
      if (json) {
        process.stdout.write(`${JSON.stringify(candidates)}\n`);
        return;
      }
      if (candidates.length === 0)
        throw new ProblemError('NOT_FOUND', `No place is called "${name}". Try another spelling.`);
      for (const { place, match, nameKind } of candidates) {
        const [longitude, latitude] = place.point;
        const where = [place.admin1, place.countryCode].filter(Boolean).join(', ');
        process.stdout.write(
          `${place.id.padEnd(14)} ${place.name} (${place.kind}${where && `, ${where}`})  ${latitude}, ${longitude}  ${match}/${nameKind}${place.population ? `  ${place.population} inhabitants` : ''}\n`,
        );
      }
    });
}
