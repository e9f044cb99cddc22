import type { Command } from 'commander';
import type { Annotation } from '../model/annotation.ts';
import type { EventDraft, Where } from '../model/event.ts';
import type { RankedCandidate } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

interface Options {
  readonly language?: string;
  readonly dct?: string;
  readonly source?: string;
  readonly json?: boolean;
}

/** `dateline trace`: what each stage saw in a text and why it chose. */
export function addTrace(program: Command): void {
  program
    .command('trace')
    .argument('<text>', 'a sentence or a story')
    .option('--language <tag>', 'BCP 47; guessed when absent')
    .option('--dct <instant>', 'document creation time, ISO 8601 with offset: what "yesterday" counts from')
    .option('--source <domain>', "the publisher's domain")
    .option('--json', 'one JSON document instead of text')
    .description('print what each stage saw in a text and why it chose')
    .action(async (text: string, { language, dct, source, json }: Options) => {
      const { openReading } = await import('./engine.ts');
      const reading = await openReading();
      const annotation = reading.annotate(reading.readOne({ text, language, publishedAt: dct, source }));
      process.stdout.write(json ? `${JSON.stringify(annotation)}\n` : `${printed(annotation).join('\n')}\n`);
    });
}

function printed({ article, sentences, mentions, entities, timexes, events }: Annotation): string[] {
  const at = (span: Span): string => `${span.start}-${span.end}`;
  const words = (span: Span): string => JSON.stringify(article.text.slice(span.start, span.end));
  return [
    `article    language ${article.language}, published ${article.publishedAt ?? 'unknown'}, source ${article.source ?? 'unknown'}`,
    ...(article.dateline ? [`dateline   ${words(article.dateline.span)}`] : []),
    ...sentences.flatMap((sentence) => [
      `sentence   ${at(sentence)} ${words(sentence)}`,
      `  tokens   ${sentence.tokens.map(({ text }) => text).join(' ')}`,
    ]),
    ...entities.map((entity) => `entity     ${at(entity)} ${words(entity)} ${entity.type}`),
    ...mentions.flatMap(({ span, kind, recognition, place, confidence, candidates }) => [
      `mention    ${at(span)} ${words(span)} ${kind}, a place name ${percent(recognition)} -> ${place ? `${place.name} (${place.id}), right ${percent(confidence)}` : 'unresolved'}`,
      ...candidates.slice(0, 5).map((candidate) => `  candidate ${candidateText(candidate)}`),
    ]),
    ...timexes.map(
      (timex) =>
        `time       ${at(timex.span)} ${words(timex.span)} ${timex.type} ${timex.value}, EDTF ${timex.edtf ?? 'relative'}${timex.anchor ? `, counted from ${timex.anchor}` : ''}, said: ${timex.certain.join(' ') || 'nothing of the calendar'}`,
    ),
    ...events.flatMap((event) => eventText(event, words)),
  ];
}

function candidateText({ place, score, match, reasons }: RankedCandidate): string {
  const where = [place.kind, place.admin1, place.countryCode].filter(Boolean).join(' ');
  const named = reasons.map(({ label, weight }) => `${label} ${weight >= 0 ? '+' : ''}${weight.toFixed(2)}`);
  return `${score.toFixed(2).padStart(7)} ${place.name} (${where}, ${match}): ${named.join(', ')}`;
}

function eventText(event: EventDraft, words: (span: Span) => string): string[] {
  return [
    `event      ${event.lead ? 'lead ' : ''}${event.kind} ${event.modality} "${event.title}", ${percent(event.confidence)}`,
    `  where    ${event.where ? whereText(event.where) : 'unknown'}`,
    ...event.otherPlaces.map((where) => `  place    ${whereText(where)}`),
    `  when     ${event.when?.edtf ?? 'unknown'}${event.when?.text ? ` from "${event.when.text}"` : ''}`,
    ...event.evidence.map(({ span, rule }) => `  because  ${rule}: ${words(span)}`),
    ...event.relations.map(
      ({ kind, subject, reference, referencePart, claimedKm, measuredKm, measuredRailKm, verdict }) =>
        `  relation ${kind} ${subject.name} - ${reference.name} (${referencePart}): claimed ${km(claimedKm)}, measured ${km(measuredKm)}, by rail ${km(measuredRailKm)}: ${verdict}`,
    ),
    ...event.routes.map(
      ({ mode, method, stops, lengthKm }) =>
        `  route    ${mode} ${stops.map(({ place }) => place?.name ?? 'the border').join(' - ')}, ${km(lengthKm)} (${method})`,
    ),
  ];
}

function whereText({ role, place, precision, radiusKm }: Where): string {
  return `${role} ${place.name} (${precision}, within ${Math.round(radiusKm)} km)`;
}

function km(value: number | null): string {
  return value === null ? 'unknown' : `${value.toFixed(1)} km`;
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
