import type { AnnotateQuery } from '../generated/graphql.ts';
import { inOrderOfTime, type StoryEvent, type StorySummary } from '../selection/events.ts';
import type { StoryText } from '../story/story-panel.ts';

export type Annotation = NonNullable<AnnotateQuery['annotate']>;

/** A dry run in the shape of a stored article, so that the story panel and the map show it as they show any other. */
export interface DraftStory {
  readonly story: StorySummary;
  readonly text: StoryText;
}

/** The one article of a dry run; it exists on this page only. */
const id = 'draft';
const articleVersion = 1;

/** Reads a dry run of `text` as an article: its first line is the headline, unless it is too long for one. */
export function draftStory(text: string, publishedAt: string | null, annotation: Annotation): DraftStory {
  const { language, mentions, timexes } = annotation;
  const title = headlineOf(text);
  const article = { id, title, language, publishedAt, url: null, source: null };
  const events = annotation.events.map((event, i): StoryEvent => {
    const { evidence, where, routes, spatialRelations, ...rest } = event;
    return {
      ...rest,
      id: `${id}-${i}`,
      sourceCount: 1,
      independentSourceCount: 1,
      where: where ? { ...where, mention: null } : null,
      evidence: evidence.map((each) => ({ ...each, article })),
      routes: routes.map((route, n) => ({ ...route, id: `${id}-${i}-route-${n}` })),
      spatialRelations: spatialRelations.map(({ span, ...relation }, n) => ({
        ...relation,
        id: `${id}-${i}-relation-${n}`,
        evidence: { span },
      })),
    };
  });
  return {
    story: { id, title, sourceName: null, publishedAt, events: inOrderOfTime(events) },
    text: {
      ...article,
      rights: 'FULL',
      text,
      section: null,
      dateline: null,
      mentions: {
        edges: mentions.map(({ span, ...mention }, i) => ({
          node: { ...mention, span: { ...span, articleVersion }, id: `${id}-mention-${i}` },
        })),
      },
      timexes: timexes.map(({ span, ...timex }) => ({ ...timex, span: { ...span, articleVersion } })),
    },
  };
}

const longestHeadline = 120;

/** The first line as far as it is a headline; the first words of a longer one. */
export function headlineOf(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.trim();
  if (line.length <= longestHeadline) return line;
  const space = line.lastIndexOf(' ', longestHeadline);
  return `${line.slice(0, space > 0 ? space : longestHeadline)} …`;
}
