import { Field, ObjectType } from 'type-graphql';
import type { Annotation } from '../../model/annotation.ts';
import { ownText } from '../rights.ts';
import { EventDraftType } from './event.ts';
import { MentionDraftType } from './mention.ts';
import { LocaleScalar } from './scalars.ts';
import { TimexType } from './times.ts';

@ObjectType('Annotation', {
  description: 'What a dry run read in a text; nothing is stored. Offsets count in the text as it was given.',
})
export class AnnotationType {
  readonly #annotation: Annotation;

  constructor(annotation: Annotation) {
    this.#annotation = annotation;
  }

  @Field(() => LocaleScalar, {
    description: 'The language it was read in, guessed where none was given. Example: `nl`.',
  })
  get language(): string {
    return this.#annotation.article.language;
  }

  @Field(() => [MentionDraftType], { description: 'Its toponyms, in the order of the text.' })
  get mentions(): MentionDraftType[] {
    const { mentions, article } = this.#annotation;
    return mentions.map((mention) => new MentionDraftType(mention, article.text));
  }

  @Field(() => [TimexType], { description: 'Its time expressions, in the order of the text.' })
  get timexes(): TimexType[] {
    const { timexes, article } = this.#annotation;
    const shown = ownText(article.text);
    return timexes.map((timex) => new TimexType(timex, () => shown));
  }

  @Field(() => [EventDraftType], { description: 'The events it tells.' })
  get events(): EventDraftType[] {
    const { events, article } = this.#annotation;
    return events.map((event) => new EventDraftType(event, article.text));
  }
}
