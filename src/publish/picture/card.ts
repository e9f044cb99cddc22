import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { CARD_SIZE } from '../oembed.ts';
import { ATTRIBUTION, type Publication } from '../publication.ts';
import { escapeXml } from '../xml.ts';
import { lightPalette as palette } from './palette.ts';
import { type PictureSources, svgMap } from './svg-map.ts';

const require = createRequire(import.meta.url);
const family = '@expo-google-fonts/source-serif-4';
const fontFiles = [
  '400Regular/SourceSerif4_400Regular',
  '400Regular_Italic/SourceSerif4_400Regular_Italic',
  '600SemiBold/SourceSerif4_600SemiBold',
  '700Bold/SourceSerif4_700Bold',
];

let fonts: Promise<Uint8Array[]> | null = null;

/** A picture of 1200 × 630 for other sites to show beside a link: headline, map and source, as PNG. Drawn without a browser. */
export async function cardPng(publication: Publication, sources: PictureSources): Promise<Uint8Array> {
  fonts ??= load();
  const resvg = new Resvg(cardSvg(publication, sources), {
    font: { fontBuffers: await fonts, defaultFontFamily: 'Source Serif 4', serifFamily: 'Source Serif 4' },
  });
  const picture = resvg.render();
  const png = picture.asPng();
  picture.free();
  resvg.free();
  return png;
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return fontFiles.map((name) => readFileSync(require.resolve(`${family}/${name}.ttf`)));
}

function cardSvg(publication: Publication, sources: PictureSources): string {
  const { width, height } = CARD_SIZE;
  const band = 200;
  const map = svgMap(publication, sources, { width, height: height - band, palette, scale: 1.7 });
  const lines = wrapped(publication.title, 46, 2);
  const source = publication.articles[0]?.sourceName;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<g transform="translate(0 ${band})">${map ?? ''}</g>`,
    `<rect y="${band - 1}" width="${width}" height="1" fill="${palette.border}"/>`,
    ...lines.map(
      (line, i) =>
        `<text x="48" y="${lines.length === 1 ? 112 : 82 + i * 56}" font-family="Source Serif 4" font-weight="700" font-size="48" fill="${palette.ink}">${escapeXml(line)}</text>`,
    ),
    `<text x="48" y="178" font-family="Source Serif 4" font-size="22" fill="${palette.soft}">${escapeXml(source ?? '')}</text>`,
    `<text x="${width - 48}" y="178" text-anchor="end" font-family="Source Serif 4" font-weight="700" font-size="28" fill="${palette.ink}">Dateline<tspan fill="${palette.place}">.</tspan></text>`,
    `<text x="${width - 16}" y="${height - 12}" text-anchor="end" font-family="Source Serif 4" font-size="15" fill="${palette.soft}" paint-order="stroke" stroke="${palette.paper}" stroke-width="4">${escapeXml(ATTRIBUTION)}</text>`,
    '</svg>',
  ].join('');
}

/** Whole words in lines of at most so many characters; the last line says with … that there is more. */
function wrapped(text: string, most: number, count: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else if (lines.length < count) lines.push(word);
    else return [...lines.slice(0, -1), `${line} …`];
  }
  return lines;
}
