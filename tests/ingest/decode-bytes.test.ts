import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/decode-bytes.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

test.each<[string, Uint8Array, string | null, string]>([
  ['UTF-8', bytes('Cefalù – "ja"', 'utf8'), null, 'Cefalù – "ja"'],
  ['UTF-8 with a byte order mark', bytes('\ufeffCefalù', 'utf8'), 'text/html; charset=iso-8859-1', 'Cefalù'],
  ['UTF-16 with a byte order mark', bytes('\ufeffCefalù', 'utf16le'), null, 'Cefalù'],
  ['what the header says', bytes('Cefal\xf9', 'latin1'), 'text/html; charset="ISO-8859-1"', 'Cefalù'],
  [
    'Latin-1, which is Windows-1252 on the web',
    bytes('\x93Cefal\xf9\x94', 'latin1'),
    'text/html; charset=iso-8859-1',
    '“Cefalù”',
  ],
  ['Latin-9', bytes('10 \xa4', 'latin1'), 'text/plain;charset=iso-8859-15', '10 €'],
  [
    'what a meta element says',
    bytes('<meta charset=windows-1250><p>\xe8', 'latin1'),
    'text/html',
    '<meta charset=windows-1250><p>č',
  ],
  [
    'what an old meta element says',
    bytes('<meta http-equiv="content-type" content="text/html; charset=koi8-r">\xc1', 'latin1'),
    null,
    '<meta http-equiv="content-type" content="text/html; charset=koi8-r">а',
  ],
  [
    'what an XML prologue says',
    bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>\xf9</a>', 'latin1'),
    null,
    '<?xml version="1.0" encoding="iso-8859-1"?><a>ù</a>',
  ],
  ['a page that cannot be what it says', bytes('<meta charset=utf-16><p>ù', 'utf8'), null, '<meta charset=utf-16><p>ù'],
  ['Windows-1252 that says nothing', bytes('Cefal\xf9 \x96 \x80 5', 'latin1'), null, 'Cefalù – € 5'],
  ['Windows-1252 that says UTF-8', bytes('Cefal\xf9', 'latin1'), 'text/html; charset=utf-8', 'Cefalù'],
  ['an encoding that nobody knows', bytes('Cefalù', 'utf8'), 'text/html; charset=klingon', 'Cefalù'],
])('%s', (_, given, contentType, text) => {
  expect(decodeBytes(given, contentType)).toBe(text);
});
