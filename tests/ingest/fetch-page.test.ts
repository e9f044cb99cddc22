import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/ingest/fetch-page.ts';
import { isPublicAddress } from '../../src/ingest/fetch/public-address.ts';
import type { ProblemError } from '../../src/model/problem.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const page = '<!doctype html><title>Brug open</title><p>De brug is open.';
const html =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
const redirect =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const answers: Record<string, Answer> = {
  '/': html(page, { 'content-type': 'text/html; charset=utf-8' }),
  '/text': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('GOES - De brug is open.'),
  '/latin': html(Buffer.from('<meta charset="iso-8859-1"><p>Cefal\xf9', 'latin1')),
  '/bomb': html(gzipSync(Buffer.alloc(30_000_000, 'a')), { 'content-encoding': 'gzip' }),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const writing = setInterval(() => response.write('a'.repeat(100_000)), 1);
    response.on('close', () => clearInterval(writing));
  },
  '/silent': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const writing = setInterval(() => response.write('a'), 50);
    response.on('close', () => clearInterval(writing));
  },
  '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
  '/untyped': (_, response) => response.writeHead(200).end(page),
  '/missing': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(page),
  '/broken': (_, response) => response.writeHead(503, { 'content-type': 'text/html' }).end(page),
  '/moved': redirect('/'),
  '/moved-name': (request, response) => redirect(`http://other.test:${request.socket.localPort}/`)(request, response),
  '/circle': redirect('/circle'),
  '/inside': redirect('http://10.0.0.1/'),
  '/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/mapped': redirect('http://[::ffff:7f00:2]/'),
  '/file': redirect('file:///etc/passwd'),
  '/inside-name': redirect('http://inside.test/'),
};

const server = createServer((request, response) => answers[request.url ?? '']!(request, response));
let base = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());

/** Loopback stands for the public internet here; names are what `names` says. */
const names: Record<string, string[]> = {
  'other.test': ['127.0.0.1'],
  'inside.test': ['10.0.0.1'],
  'both.test': ['127.0.0.1', '10.0.0.1'],
  'mapped.test': ['::ffff:10.0.0.1'],
};
const limits = {
  isAllowed: (address: string) => address === '127.0.0.1' || isPublicAddress(address),
  resolve: async (name: string) => {
    if (!names[name]) throw new Error(`no such name: ${name}`);
    return names[name].map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  },
  timeoutMs: 500,
  maxBytes: 1_000_000,
};

async function refusal(url: string): Promise<Pick<ProblemError, 'kind' | 'field' | 'message'>> {
  const { kind, field, message } = (await fetchPage({ url }, limits).catch((error) => error)) as ProblemError;
  return { kind, field, message };
}

describe('a page is fetched', () => {
  test('as html, with the address and the time at which it was found', async () => {
    const delivery = await fetchPage({ url: `${base}/moved#top`, source: 'krant.example' }, limits);
    expect(delivery).toMatchObject({ url: null, html: page, foundAt: `${base}/`, source: 'krant.example' });
    expect(Date.now() - Date.parse(delivery.retrievedAt!)).toBeLessThan(10_000);
  });

  test('as text where its server says so', async () => {
    const delivery = await fetchPage({ url: `${base}/text`, retrievedAt: '2026-01-29T22:30:00+01:00' }, limits);
    expect(delivery.text).toBe('GOES - De brug is open.');
    expect(delivery.html).toBeUndefined();
    expect(delivery.retrievedAt).toBe('2026-01-29T22:30:00+01:00');
  });

  test('in the encoding that it names', async () => {
    expect((await fetchPage({ url: `${base}/latin` }, limits)).html).toContain('Cefalù');
  });

  test('over a redirect to another name', async () => {
    expect((await fetchPage({ url: `${base}/moved-name` }, limits)).foundAt).toBe(
      `${base.replace('127.0.0.1', 'other.test')}/`,
    );
  });

  test('from the address that was checked: a name is asked once for a connection', async () => {
    const answered = [['127.0.0.1'], ['10.0.0.1']];
    let asked = 0;
    const resolve = async () => answered[asked++]!.map((address) => ({ address, family: 4 }));
    const rebinding = base.replace('127.0.0.1', 'rebinding.test');
    expect((await fetchPage({ url: rebinding }, { ...limits, resolve })).html).toBe(page);
    expect(asked).toBe(1);
  });
});

describe('a page is not fetched', () => {
  const inner = {
    kind: 'INVALID_INPUT',
    field: 'url',
    message: expect.stringMatching(/^Expected an address on the public internet/),
  };
  test.each([
    ['http://10.0.0.1/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://[::1]/'],
    ['http://[::127.0.0.2]/'],
    ['http://[::ffff:127.0.0.2]/'],
    ['http://[64:ff9b::a00:1]/'],
    ['http://[fd00:ec2::254]/'],
    ['http://0/'],
    ['http://0x0a000001/'],
    ['http://167772161/'],
    ['http://012.0.0.1/'],
    ['http://10.1/'],
    ['http://①⓪.⓪.⓪.①/'],
    ['http://10。0。0。1/'],
    ['http://10.0.0.1./'],
    ['http://inside.test/'],
    ['http://both.test/'],
    ['http://mapped.test/'],
  ])('%s', async (url) => {
    expect(await refusal(url)).toEqual(inner);
  });

  test.each(['/inside', '/metadata', '/mapped', '/inside-name'])('over the redirect %s', async (path) => {
    expect(await refusal(`${base}${path}`)).toEqual(inner);
  });

  test.each([
    ['ftp://krant.example/', /^Expected an http or https address, got "ftp/],
    ['file:///etc/passwd', /^Expected an http or https address/],
    ['data:text/html,<p>', /^Expected an http or https address/],
    ['javascript:alert(1)', /^Expected an http or https address/],
    ['krant.example/verhaal', /^Expected an http or https address, got "krant/],
    ['http://user:secret@krant.example/', /without a user name/],
  ])('%s', async (url, message) => {
    expect(await refusal(url)).toEqual({
      kind: 'INVALID_INPUT',
      field: 'url',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['/file', 'INVALID_INPUT', /^Expected an http or https address/],
    ['/circle', 'UNSUPPORTED', /within 5 redirects/],
    ['/bomb', 'TOO_LARGE', /at most 1,000,000 bytes/],
    ['/endless', 'TOO_LARGE', /at most 1,000,000 bytes/],
    ['/silent', 'UNSUPPORTED', /within 0.5 seconds/],
    ['/drip', 'UNSUPPORTED', /within 0.5 seconds/],
    ['/image', 'UNSUPPORTED', /got "image\/png"/],
    ['/untyped', 'UNSUPPORTED', /got ""/],
    ['/missing', 'NOT_FOUND', /status 404/],
    ['/broken', 'UNSUPPORTED', /status 503/],
  ])('from %s', async (path, kind, message) => {
    expect(await refusal(`${base}${path}`)).toEqual({ kind, field: 'url', message: expect.stringMatching(message) });
  });

  test('from a name that does not exist', async () => {
    expect(await refusal('http://nobody.test/')).toMatchObject({
      kind: 'NOT_FOUND',
      message: expect.stringMatching(/no answer from nobody.test/),
    });
  });
});
