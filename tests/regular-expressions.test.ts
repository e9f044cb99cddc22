import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/paths.ts';

/** Folders whose regular expressions see what others wrote. */
const READERS = ['src/geoparse', 'src/gazetteer', 'src/text', 'src/time', 'src/events', 'src/ingest', 'src/model'];
/** Where they see one word at a time, a square of its length is allowed; an exponential never is. */
const OF_WORDS: ReadonlySet<string> = new Set(['src/events']);

/** The regular expressions of a folder as they are printed, each with where it stands. */
function literalsIn(folder: string): readonly (readonly [where: string, literal: string])[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const path = join(folder, name);
      const source = ts.createSourceFile(
        path,
        readFileSync(join(repositoryRoot, path), 'utf8'),
        ts.ScriptTarget.Latest,
      );
      const found: [string, string][] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
          found.push([`${path}:${line + 1}`, node.text]);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

function reportsOn(literal: string, ofWords = false): readonly string[] {
  const end = literal.lastIndexOf('/');
  const { reports } = analyse(
    { source: literal.slice(1, end), flags: literal.slice(end + 1) },
    { reportTypes: { Move: false } },
  );
  return reports
    .filter(({ exponential }) => exponential || !ofWords)
    .map(({ type, exponential, character }) => `${type}${exponential ? ' exponential' : ''} on ${character.pick}`);
}

describe.each(READERS)('regular expressions of %s', (folder) => {
  it.each(literalsIn(folder))('%s never backtrack far: %s', (_, literal) => {
    expect(reportsOn(literal, OF_WORDS.has(folder))).toEqual([]);
  });
});

it('a regular expression that backtracks far is found', () => {
  expect(reportsOn('/^(?:a+)+$/', true)).toEqual(['Self exponential on a']);
  expect(reportsOn('/^a*[ab]a*$/')).not.toEqual([]);
});
