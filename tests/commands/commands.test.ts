import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/paths.ts';
import { scratchFolder } from '../scratch.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = scratchFolder('commands');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program as a shell does, on a store of its own. */
function dateline(args: readonly string[], stdin = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(repositoryRoot, 'src/run.mjs'), ...args],
      { env: { ...process.env, DATELINE_DATA: join(folder, 'store'), LOG_LEVEL: 'silent' }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin!.end(stdin);
  });
}

const jsonLines = (text: string): ReturnType<typeof JSON.parse>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

// The first call bundles the program; the others use what it made.
beforeAll(() => dateline(['--help']));

describe('exit codes', () => {
  it.each([
    ['help was asked for', ['--help'], 0],
    ['help on a command', ['ingest', '--help'], 0],
    ['a command that is not there', ['frobnicate'], 2],
    ['an option that is not there', ['ingest', '--colour', 'x'], 2],
    ['an argument is missing', ['trace'], 2],
    ['a file that is not there', ['ingest', join(folder, 'nothing.txt')], 1],
    ['a place that nobody knows', ['gazetteer', 'lookup', 'Qwertzuiopü'], 1],
  ])('%s', async (_name, args, code) => {
    const ended = await dateline(args);
    expect([ended.code, ended.stdout !== '' || ended.stderr !== '']).toEqual([code, true]);
  });
});

describe('annotate', () => {
  it('answers each line in order, and a bad one does not end the rest', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'De minister kwam gisteren in Utrecht aan.', lang: 'nl', dct: '2025-03-06' }),
      '{ this is no JSON',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', text: 'Short.', lang: 'xx' }),
      JSON.stringify({ id: 'd', text: 'Utrecht', spans: [{ start: 3, end: 99 }] }),
      JSON.stringify({ id: 'e', text: 'x'.repeat(2_000_001) }),
      JSON.stringify({ id: 'f', text: 'It rained in Leeds.', lang: 'en', dct: '9:55 AM', source: 'wikinews' }),
    ];
    const { code, stdout, stderr } = await dateline(['annotate'], lines.join('\n'));
    const answers = jsonLines(stdout);
    expect(code).toBe(0);
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['a', true],
      [null, false],
      ['b', false],
      ['c', false],
      ['d', false],
      ['e', false],
      ['f', true],
    ]);
    const [first] = answers;
    expect(first.toponyms[0]).toMatchObject({
      start: 29,
      end: 36,
      text: 'Utrecht',
      countryCode: 'NL',
      kind: 'LITERAL',
    });
    expect(first.timexes[0]).toEqual({ start: 17, end: 25, text: 'gisteren', type: 'DATE', value: '2025-03-05' });
    expect(stderr).toContain('9:55 AM');
    expect(stderr).toContain('wikinews');
  });

  it('with spans resolves exactly those', async () => {
    const text = 'Reading beat Nice in Reading.';
    const line = JSON.stringify({ id: 1, text, lang: 'en', spans: [{ start: 21, end: 28 }] });
    const [answer] = jsonLines((await dateline(['annotate'], line)).stdout);
    expect(answer.toponyms).toHaveLength(1);
    expect(answer.toponyms[0]).toMatchObject({ start: 21, end: 28, name: 'Reading' });
  });
});

describe('trace', () => {
  it('prints what each stage saw', async () => {
    const { code, stdout } = await dateline([
      'trace',
      'LUIK - Een trein ontspoorde dinsdag.',
      '--language',
      'nl',
      '--dct',
      '2025-03-06T12:00:00+01:00',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^dateline {3}"LUIK - "$/m);
    expect(stdout).toMatch(/^mention {4}0-4 "LUIK" DATELINE/m);
    expect(stdout).toMatch(/^time .*"dinsdag" DATE 2025-03-04/m);
    expect(stdout).toMatch(/^event .*ACCIDENT/m);
  });
});

describe('ingest', () => {
  const page = `Brug bij Zwolle weer open

ZWOLLE (ANP) - De brug over de IJssel bij Zwolle is maandag weer opengegaan voor treinen. Vorige week raakte een schip een pijler.

Meer uit Binnenland

Brand in loods

GOES (ANP) - In een loods in Goes heeft dinsdagochtend brand gewoed.

2 uur geleden
`;

  it('stores the stories of a page, once, and purges one for good', async () => {
    const path = join(folder, 'page.txt');
    writeFileSync(path, page);
    const args = [
      'ingest',
      path,
      '--published',
      '2025-03-03T18:00:00+01:00',
      '--retrieved',
      '2025-03-04T12:00:00+01:00',
      '--source',
      'krant.example',
      '--json',
    ];
    const first = jsonLines((await dateline(args)).stdout);
    expect(first.map(({ title, dateline: line }) => [title, line])).toEqual([
      ['Brug bij Zwolle weer open', 'ZWOLLE (ANP) -'],
      ['Brand in loods', 'GOES (ANP) -'],
    ]);
    const again = jsonLines((await dateline(args)).stdout);
    expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect((await dateline(['purge', first[0].id])).code).toBe(0);
    expect((await dateline(['purge', '00000000-0000-7000-8000-000000000000'])).code).toBe(1);
  });

  it.each([
    ['an empty page', '', [], 'text'],
    ['binary data', '\u0000\u0001\u0002PK', [], 'binary'],
    ['a date without an offset', page, ['--published', '2025-03-03'], 'offset'],
    ['a language that nobody taught it', page, ['--language', 'tlh'], 'tlh'],
  ])('%s is refused with the way to mend it', async (_name, text, options, word) => {
    const { code, stderr } = await dateline(['ingest', '-', ...options], text);
    expect(code).toBe(1);
    expect(stderr).toContain(word);
  });
});
