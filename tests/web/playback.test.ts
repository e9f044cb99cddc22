import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dwell, hasBegun, nextEvent, nowOf, paces } from '../../web/playback/moments.ts';
import { Player } from '../../web/playback/player.ts';
import type { StoryEvent } from '../../web/selection/events.ts';
import { everything, type Selection } from '../../web/selection/selection.ts';

const event = (id: string, edtf: string | null): StoryEvent =>
  ({ id, when: edtf ? { edtf, earliest: null, latest: null } : null }) as StoryEvent;

const arrival = event('arrival', '2023-09-12');
const visit = event('visit', '2023-09-12/2023-09-17');
const departure = event('departure', '2023-09-17');
const undated = event('undated', null);
const events = [departure, undated, visit, arrival];

describe('the next event', () => {
  it.each([
    ['nothing in focus: the first', null, 'arrival'],
    ['of two that begin together the shorter goes first', 'arrival', 'visit'],
    ['in order of time', 'visit', 'departure'],
    ['after the last none', 'departure', null],
    ['an undated one has no "after": the first', 'undated', 'arrival'],
    ['one that is gone: the first', 'withdrawn', 'arrival'],
  ])('%s', (_name, focused, expected) => expect(nextEvent(events, focused)?.id ?? null).toBe(expected));

  it('is none where nothing is dated', () => expect(nextEvent([undated], null)).toBeNull());
});

describe('cumulative mode', () => {
  const shown = (patch: Partial<Selection>): string[] => {
    const now = nowOf(events, { ...everything, ...patch });
    return events.filter((each) => hasBegun(each, now)).map(({ id }) => id);
  };
  it.each([
    ['off', { event: 'arrival' }, ['departure', 'undated', 'visit', 'arrival']],
    ['on, with nothing in focus', { buildUp: true }, ['departure', 'undated', 'visit', 'arrival']],
    ['what had begun by then', { buildUp: true, event: 'arrival' }, ['undated', 'visit', 'arrival']],
    ['all at the last', { buildUp: true, event: 'departure' }, ['departure', 'undated', 'visit', 'arrival']],
    ['an undated one tells no time', { buildUp: true, event: 'undated' }, ['departure', 'undated', 'visit', 'arrival']],
  ])('%s', (_name, patch, expected) => expect(shown(patch)).toEqual(expected));
});

describe('a player', () => {
  let selection: Selection;
  let player: Player;
  const seen: (string | null)[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { hidden: false });
    seen.length = 0;
    selection = everything;
    const host = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    player = new Player(host, {
      selection: () => selection,
      playable: () => events,
      focus(next) {
        selection = { ...selection, event: next?.id ?? null };
        seen.push(selection.event);
      },
    });
  });
  afterEach(() => {
    player.pause();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('never starts by itself', () => {
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual([]);
  });

  it('goes to the last and stops', () => {
    player.play();
    vi.advanceTimersByTime(dwell(1) * 2);
    expect(seen).toEqual(['arrival', 'visit', 'departure']);
    expect(player.isPlaying).toBe(true);
    vi.advanceTimersByTime(dwell(1));
    expect(player.isPlaying).toBe(false);
  });

  it('begins again at the end', () => {
    selection = { ...selection, event: 'departure' };
    player.play();
    expect(seen).toEqual([null, 'arrival']);
  });

  it('takes another pace as it plays', () => {
    player.play();
    selection = { ...selection, pace: 16 };
    player.keepPace();
    vi.advanceTimersByTime(dwell(16) - 1);
    expect(seen).toEqual(['arrival']);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['arrival', 'visit']);
  });

  it('waits while the page is hidden', () => {
    player.play();
    vi.stubGlobal('document', { hidden: true });
    vi.advanceTimersByTime(dwell(1) * 5);
    expect(seen).toEqual(['arrival']);
  });

  it.each(paces.map((pace) => [pace, 2500 / pace] as const))('at %d× an event has %d ms', (pace, ms) =>
    expect(dwell(pace)).toBe(ms),
  );
});
