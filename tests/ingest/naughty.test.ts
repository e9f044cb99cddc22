import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/decode-bytes.ts';
import { readDelivery } from '../../src/ingest/read-delivery.ts';
import { readOne } from '../../src/ingest/read-one.ts';
import { ProblemError } from '../../src/model/problem.ts';

const languages = ['nl', 'en', 'de', 'fr'];

/** The kinds of string that break programs, one of each (after the Big List of Naughty Strings). */
const NAUGHTY = [
  'undefined',
  'null',
  '\\',
  '$1.00',
  '-1E+02',
  '0x0',
  '1/0',
  'NaN',
  '１２３',
  '٠١٢٣٤٥٦٧٨٩',
  '<>?:"{}|_+,./;\'[]\\-=',
  '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f',
  '\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a',
  '\u00a0\u1680\u2000\u2028\u2029\u202f\u205f\u3000',
  '\u00ad\u0600\u061c\u180e\u200b\u200e\u202a\u2066\ufeff',
  'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ ÅÍÎÏ˝ÓÔÒÚÆ☃',
  '⁰⁴⁵₀₁₂ ด้้้้้็็็็็้้้้้็็็็',
  "\"'\"'\"''''\"",
  '田中さんにあげて下さい 社會科學院語學研究所',
  'ЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГД',
  'הָיְתָה test الصفحات التّحول ﷽',
  '\u202atest\u202a \u2066test\u2067',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
  '😍 👩🏽 👨‍👩‍👧 🇳🇱🇧🇪 ✋🏿 0️⃣',
  '\ud800',
  '\udc00\ud800',
  "<script>alert('x')</script>",
  '"><img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script>',
  'javascript:alert(1)//',
  "1;DROP TABLE users; -- 1'; EXEC xp_cmdshell",
  '$HOME $(touch /tmp/x) `touch /tmp/x` %x %n %s %d',
  '../../../etc/passwd%00',
  '<?xml version="1.0"?><!DOCTYPE foo [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><foo>&xxe;</foo>',
  '{0} {{7*7}} <%= 7*7 %> __proto__ constructor toString',
  'CON PRN AUX NUL COM1 LPT1',
  '{"__proto__": {"uri": "x"}, "constructor": 1}',
  '[{"uri": "x", "body_text": {"toString": 1}}]',
  '<rss><channel><item><title><![CDATA[]]]]><![CDATA[>]]></title></item></channel></rss>',
  'PARIJS (ANP/)/() - ((((ANP))))',
  '- - - - – — = ( ) / ,',
  '5 uur geleden5 uur geledenA (ANP) - ',
  `${'Meer uit Meer uit '.repeat(3)}`,
  '\r\r\n\r\t\t\v\f',
];

describe.each([
  ['alone', (naughty: string) => naughty],
  [
    'in a story',
    (naughty: string) =>
      `Kop met ${naughty}\nGOES (ANP) - De brug ${naughty} is open.\nMeer uit Zeeland\n${naughty}\nEDE (ANP) - ${naughty}\n${naughty}`,
  ],
  ['many times', (naughty: string) => `${naughty}\n`.repeat(50)],
] as const)('naughty strings %s', (_, put) => {
  test.each(NAUGHTY.map((naughty) => [JSON.stringify(naughty), naughty]))('%s', (_, naughty) => {
    for (const delivery of [
      { text: put(naughty) },
      { html: put(naughty) },
      { html: `<p>${put(naughty)}`, title: naughty },
    ]) {
      expectReadOrRefused(() => {
        for (const { text, dateline } of readDelivery(delivery, { languages })) {
          expect(text).not.toMatch(/\p{Cs}|\0/u);
          for (const { start, end } of dateline ? [dateline.span, ...dateline.places] : [])
            expect(text.slice(start, end)).not.toBe('');
        }
      });
    }
    expectReadOrRefused(() => readOne({ text: put(naughty) }, { languages }));
  });
});

test('random bytes are read or refused', () => {
  let seed = 42;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const pieces = [
    '<',
    '>',
    '&',
    '(',
    ')',
    ' - ',
    'ANP',
    'PARIJS',
    ' uur geleden',
    'Meer uit ',
    '\n',
    '{"',
    '[',
    ']]>',
    '<!--',
    '"',
    '/',
    '\0',
    '\u0301',
    '5',
    '.',
    'é',
  ];
  for (let round = 0; round < 500; round++) {
    const noise = Array.from({ length: 40 }, () =>
      random() < 0.5 ? pieces[Math.floor(random() * pieces.length)]! : String.fromCharCode(random() * 256),
    ).join('');
    const text = decodeBytes(Buffer.from(noise, random() < 0.5 ? 'latin1' : 'utf8'));
    expectReadOrRefused(() => readDelivery({ text }, { languages }));
    expectReadOrRefused(() => readDelivery({ html: text }, { languages }));
  }
});

function expectReadOrRefused(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.message).toMatch(/^Expected .+, got [\s\S]+\./);
  }
}
