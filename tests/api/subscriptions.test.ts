import { on } from 'node:events';
import { createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { followChanges } from '../../src/api/subscriptions/follow-changes.ts';
import { stoppable } from '../../src/api/subscriptions/stoppable.ts';
import type { ChangeRecord } from '../../src/store/store.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

type Listener = (changes: readonly ChangeRecord[]) => void;

/** A feed of changes that a test fills. */
function feed(stored: readonly ChangeRecord[] = []) {
  const all = [...stored];
  const listeners = new Set<Listener>();
  return {
    listeners,
    reads: 0,
    commit(...changes: ChangeRecord[]) {
      all.push(...changes);
      for (const listener of listeners) listener(changes);
    },
    onChange(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async changesSince(cursor: string | null, first: number) {
      this.reads++;
      const later = all.filter(({ changeSeq }) => Number(changeSeq) > Number(cursor ?? 0));
      return { changes: later.slice(0, first), hasMore: later.length > first };
    },
  };
}

/** As the subscription follows it. */
const follow = (source: ReturnType<typeof feed>, cursor: string | null) =>
  stoppable((signal) => followChanges(source, cursor, signal));

const change = (seq: number): ChangeRecord => ({ changeSeq: String(seq), eventId: `event-${seq}`, status: 'ACTIVE' });
const changes = (from: number, to: number): ChangeRecord[] =>
  Array.from({ length: to - from + 1 }, (_, i) => change(from + i));

/** Reads so many changes of an iteration. */
async function read(iteration: AsyncIterator<readonly ChangeRecord[]>, count: number): Promise<number[]> {
  const heard: number[] = [];
  while (heard.length < count)
    heard.push(
      ...((await iteration.next()).value as readonly ChangeRecord[]).map(({ changeSeq }) => Number(changeSeq)),
    );
  return heard;
}

describe('following changes: none is missed and none comes twice', () => {
  test('without a cursor only what is committed from now on', async () => {
    const source = feed(changes(1, 5));
    const iteration = follow(source, null);
    const heard = read(iteration, 2);
    await Promise.resolve();
    source.commit(change(6), change(7));
    expect(await heard).toEqual([6, 7]);
    expect(source.reads).toBe(0);
  });

  test('from a cursor page by page, with what is committed meanwhile', async () => {
    const source = feed(changes(1, 250));
    const iteration = follow(source, '10');
    const first = await iteration.next();
    source.commit(change(251), change(252));
    const rest = await read(iteration, 142);
    expect([...(first.value as readonly ChangeRecord[]).map(({ changeSeq }) => Number(changeSeq)), ...rest]).toEqual(
      changes(11, 252).map(({ changeSeq }) => Number(changeSeq)),
    );
  });

  test('a slow reader is sent back to the store, and holds no more than its backlog', async () => {
    const source = feed();
    const iteration = follow(source, null);
    const first = iteration.next();
    await Promise.resolve();
    source.commit(change(1));
    expect((await first).value).toEqual([change(1)]);
    for (let seq = 2; seq <= 3_000; seq++) source.commit(change(seq));
    expect(await read(iteration, 2_999)).toEqual(changes(2, 3_000).map(({ changeSeq }) => Number(changeSeq)));
    expect(source.reads).toBeGreaterThan(0);
  });

  test('changes that arrive in another order than committed are told in order', async () => {
    const source = feed();
    const iteration = follow(source, '0');
    const heard = read(iteration, 3);
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const listener of source.listeners) listener([change(3), change(1), change(2)]);
    expect(await heard).toEqual([1, 2, 3]);
  });

  test('who stops listening is forgotten', async () => {
    const source = feed();
    const iteration = follow(source, '0');
    const heard = read(iteration, 1);
    source.commit(change(1));
    await heard;
    expect(source.listeners.size).toBe(1);
    // It waits for the next change and must not wait for it to end.
    const waiting = iteration.next();
    await Promise.resolve();
    await iteration.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(source.listeners.size).toBe(0);
  });
});

/** https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
describe('the graphql-transport-ws protocol', () => {
  const source = feed();
  let api: RunningApi;
  let socket: WebSocket;
  let messages: ReturnType<typeof on>;

  beforeAll(async () => {
    api = await startApi({
      key: 'correct-horse-battery',
      services: {
        store: storeWith({
          onChange: source.onChange,
          changesSince: source.changesSince.bind(source),
          retractArticle: async () => null,
          countEvents: async () => Promise.reject(new Error('secret detail')),
        }),
      },
      limits: { subscriptionsPerConnection: 2 },
    });
  });
  afterAll(() => api.close());
  afterEach(() => socket.terminate());

  const connect = (protocol = 'graphql-transport-ws', path = '/graphql'): Promise<void> => {
    socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, protocol);
    messages = on(socket, 'message');
    return new Promise((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
  };
  const send = (message: object): void => socket.send(JSON.stringify(message));
  const nextMessage = async (): Promise<{ type: string; id?: string; payload?: unknown }> => {
    const { value } = await messages.next();
    return JSON.parse(String(value[0]));
  };
  const closed = (): Promise<number> => new Promise((resolve) => socket.once('close', (code) => resolve(code)));
  const initialise = async (payload?: object): Promise<void> => {
    await connect();
    send({ type: 'connection_init', ...(payload && { payload }) });
    expect(await nextMessage()).toEqual({ type: 'connection_ack' });
  };
  const subscribe = (id: string, query: string): void => send({ id, type: 'subscribe', payload: { query } });

  test('init is acknowledged, pings are answered', async () => {
    await initialise();
    send({ type: 'ping', payload: { nr: 1 } });
    expect(await nextMessage()).toEqual({ type: 'pong', payload: { nr: 1 } });
  });

  test('a query: next, then complete', async () => {
    await initialise();
    subscribe('a', '{ __typename }');
    expect(await nextMessage()).toEqual({ id: 'a', type: 'next', payload: { data: { __typename: 'Query' } } });
    expect(await nextMessage()).toEqual({ id: 'a', type: 'complete' });
  });

  test('a subscription: next for each change until the client completes it', async () => {
    await initialise();
    subscribe('live', 'subscription { eventChanged { changeSeq status } }');
    await expect.poll(() => source.listeners.size).toBe(1);
    const heard = nextMessage();
    source.commit(change(41));
    expect(await heard).toEqual({
      id: 'live',
      type: 'next',
      payload: { data: { eventChanged: { changeSeq: '41', status: 'ACTIVE' } } },
    });
    send({ id: 'live', type: 'complete' });
    await expect.poll(() => source.listeners.size).toBe(0);
  });

  test('a socket that is gone is listened for no longer', async () => {
    await initialise();
    subscribe('live', 'subscription { eventChanged { changeSeq } }');
    await expect.poll(() => source.listeners.size).toBe(1);
    socket.terminate();
    await expect.poll(() => source.listeners.size).toBe(0);
  });

  test.each([
    ['anything before init', 4401, () => subscribe('a', '{ __typename }')],
    ['what is no message', 4400, () => socket.send('hello')],
    ['a subscribe with an id that is no word', 4400, () => socket.send('{"id":1,"type":"subscribe"}')],
  ])('%s closes with %i', async (_what, code, act) => {
    await connect();
    const closing = closed();
    act();
    expect(await closing).toBe(code);
  });

  test('init twice closes with 4429, one id twice with 4409', async () => {
    await initialise();
    let closing = closed();
    send({ type: 'connection_init' });
    expect(await closing).toBe(4429);
    await initialise();
    closing = closed();
    subscribe('live', 'subscription { eventChanged { changeSeq } }');
    subscribe('live', 'subscription { eventChanged { changeSeq } }');
    expect(await closing).toBe(4409);
  });

  test('without the name of the protocol it closes with 4406; another name is refused', async () => {
    socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`);
    expect(await closed()).toBe(4406);
    await expect(connect('graphql-ws')).rejects.toThrow('Server sent no subprotocol');
  });

  test('more operations than the server takes on all connections are refused, until some end', async () => {
    const small = await startApi({
      services: { store: storeWith({ onChange: source.onChange }) },
      limits: { subscriptions: 1 },
    });
    const client = createClient({ url: `${small.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const other = createClient({ url: `${small.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const query = 'subscription { eventChanged { changeSeq } }';
    const first = client.iterate({ query });
    const waiting = first.next();
    await expect.poll(() => source.listeners.size).toBe(1);
    await expect(other.iterate({ query }).next()).rejects.toMatchObject([
      {
        message:
          'Expected at most 1 operations at once on all connections of this server, got one more. Try again in a minute, or poll `eventsSince`.',
        extensions: { code: 'TOO_MANY_OPERATIONS' },
      },
    ]);
    await first.return?.();
    await waiting;
    await expect.poll(() => source.listeners.size).toBe(0);
    await expect
      .poll(async () => (await other.iterate({ query: '{ __typename }' }).next()).value)
      .toEqual({ data: { __typename: 'Query' } });
    await client.dispose();
    await other.dispose();
    await small.close();
    await connect();
  });

  test('who does not init in time is closed with 4408', async () => {
    const hasty = await startApi({ services: { store: storeWith() }, limits: { socketInitMs: 50 } });
    socket = new WebSocket(`${hasty.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    expect(await closed()).toBe(4408);
    await hasty.close();
  });

  test.each([
    ['no JSON', 'hello'],
    ['an unknown type', '{"type":"start"}'],
    ['a subscribe without an id', '{"type":"subscribe","payload":{"query":"{ __typename }"}}'],
    ['a subscribe without a query', '{"id":"a","type":"subscribe","payload":{}}'],
    ['a ping whose payload is no object', '{"type":"ping","payload":"x"}'],
    ['a complete without an id', '{"type":"complete"}'],
  ])('after init %s closes with 4400', async (_what, message) => {
    await initialise();
    const closing = closed();
    socket.send(message);
    expect(await closing).toBe(4400);
  });

  test('a pong may come unasked, and an id that is done may be used again', async () => {
    await initialise();
    send({ type: 'pong' });
    for (let round = 0; round < 2; round++) {
      subscribe('again', '{ __typename }');
      expect(await nextMessage()).toMatchObject({ id: 'again', type: 'next' });
      expect(await nextMessage()).toEqual({ id: 'again', type: 'complete' });
    }
  });

  test('a complete of what is not running changes nothing', async () => {
    await initialise();
    send({ id: 'nothing', type: 'complete' });
    send({ type: 'ping' });
    expect(await nextMessage()).toEqual({ type: 'pong' });
  });

  test('another path is not there', async () => {
    await expect(connect('graphql-transport-ws', '/elsewhere')).rejects.toThrow('404');
  });

  test('the limits of HTTP hold, and more operations than a connection may have are refused', async () => {
    await initialise();
    subscribe('wide', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`);
    expect(await nextMessage()).toMatchObject({
      id: 'wide',
      type: 'error',
      payload: [{ message: 'Expected at most 30 aliases, got 31. Split the operation.' }],
    });
    subscribe('one', 'subscription { eventChanged { changeSeq } }');
    subscribe('two', 'subscription { eventChanged { changeSeq } }');
    subscribe('three', 'subscription { eventChanged { changeSeq } }');
    expect(await nextMessage()).toMatchObject({
      id: 'three',
      type: 'error',
      payload: [{ message: 'Expected at most 2 operations at once on a connection, got one more.' }],
    });
  });

  test('faults are masked, wrong documents explained', async () => {
    await initialise();
    subscribe('a', '{ events { totalCount } }');
    const fault = await nextMessage();
    expect(fault).toMatchObject({
      id: 'a',
      type: 'next',
      payload: { data: { events: null }, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    });
    expect(JSON.stringify(fault)).not.toContain('secret');
    expect(await nextMessage()).toEqual({ id: 'a', type: 'complete' });
    subscribe('b', '{ nothing }');
    expect(await nextMessage()).toMatchObject({
      id: 'b',
      type: 'error',
      payload: [{ message: 'Cannot query field "nothing" on type "Query".' }],
    });
    subscribe('c', 'subscription { eventChanged(cursor: "x") { changeSeq } }');
    expect(await nextMessage()).toMatchObject({ id: 'c', payload: expect.anything() });
  });

  test('a mutation needs the key here too', async () => {
    const mutation =
      'mutation { retractArticle(id: "QXJ0aWNsZTowMWEyMTQyNi1lNjhlLTcwMDAtYjU0My0yZGIwMDlhYzAxMTg") { __typename } }';
    await initialise();
    subscribe('a', mutation);
    expect(await nextMessage()).toMatchObject({
      payload: { data: { retractArticle: null }, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    await initialise({ authorization: 'Bearer correct-horse-battery' });
    subscribe('a', mutation);
    expect(await nextMessage()).toMatchObject({ payload: { data: { retractArticle: { __typename: 'NotFound' } } } });
  });
});
