import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { oneAtATime } from '../src/build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
const lock = join(folder, 'part.building');
afterAll(() => rmSync(folder, { recursive: true }));

test('of those that come at once one works at a time, and all get their turn', async () => {
  const log: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    log.push(`${name} begins`);
    await setTimeout(20);
    log.push(`${name} ends`);
  };
  await Promise.all(['a', 'b', 'c'].map((name) => oneAtATime(lock, work(name))));
  expect(log.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  expect(existsSync(lock)).toBe(false);
});

test('work that fails gives the lock back', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no space left')))).rejects.toThrow('no space left');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that died is taken over', async () => {
  mkdirSync(lock);
  utimesSync(lock, new Date(0), new Date(0));
  let worked = false;
  await oneAtATime(lock, () => {
    worked = true;
  });
  expect(worked).toBe(true);
});
