import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../src/api/http/metrics.ts';
import { registerQueueMetrics } from '../src/api/http/queue-metrics.ts';
import { printedConfiguration, readConfiguration, settingNames } from '../src/configuration.ts';
import { repositoryRoot } from '../src/paths.ts';
import type { Store } from '../src/store/store.ts';

const page = readFileSync(join(repositoryRoot, 'docs/operating.md'), 'utf8');

/** The names in the first column of the table under a heading. */
function named(heading: string): readonly string[] {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name as string);
}

describe('docs/operating.md tells', () => {
  test('every setting, and no other', () => {
    expect([...named('Settings')].sort()).toEqual([...settingNames].sort());
  });

  test('every metric of our own, and no other', async () => {
    const { registry } = createMetrics();
    registerQueueMetrics(registry, {} as Store);
    const ours = registry.getMetricsAsArray().flatMap(({ name }) => (name.startsWith('dateline_') ? [name] : []));
    expect([...named('Metrics')].sort()).toEqual(ours.sort());
  });
});

describe('the configuration', () => {
  test('is printed whole, without keys and passwords', () => {
    const printed = printedConfiguration({
      DATABASE_URL: 'postgres://user:secret-1@db.example:5432/dateline?sslpassword=secret-2',
      DATABASE_READ_URL: 'postgres://user:secret-3@replica.example/dateline',
      DATELINE_KEY: 'secret-4-secret-4',
      PORT: '8080',
    });
    expect(printed).not.toContain('secret');
    expect(printed.trim().split('\n')).toHaveLength(settingNames.length);
    expect(printed).toContain('PORT=8080\n');
    expect(printed).toContain('DATABASE_URL=postgres://user:(hidden)@db.example:5432/dateline?sslpassword=(hidden)\n');
    expect(printed).toContain('DATELINE_READERS=');
  });

  test('says all that is wrong at once, and no secret', () => {
    const wrong = () =>
      readConfiguration({
        PORT: 'x',
        DATELINE_KEY: 'short',
        DATABASE_READ_URL: 'postgres://a:secret@b/c',
        LOG_LEVEL: 'loud',
      });
    expect(wrong).toThrow(/PORT.*DATELINE_KEY.*LOG_LEVEL/s);
    expect(wrong).not.toThrow(/short|secret/);
    expect(() => readConfiguration({ DATABASE_READ_URL: 'postgres://a:secret@b/c' })).toThrow(/expected DATABASE_URL/);
    expect(() => readConfiguration({ DATABASE_READ_URL: 'postgres://a:secret@b/c' })).not.toThrow('secret');
  });
});
