import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ArticleRecord } from '../../store/store.ts';
import { globalId } from '../global-id.ts';
import { isPublished } from '../../model/article.ts';
import { shownText } from '../rights.ts';
import { PublicationStatusEnum, RightsEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { DateTimeScalar, LocaleScalar, URLScalar } from './scalars.ts';
import { TextSpanType } from './text-span.ts';
import { TimexType } from './times.ts';

@ObjectType('MediaTopic', { description: 'A subject of an article, as its source names it or as an IPTC media topic.' })
export class MediaTopicType {
  @Field(() => String, { description: 'The code or the name. Example: `medtop:20000621`.' })
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

@ObjectType('Article', {
  implements: NodeType,
  description: 'One item of one source: a story as delivered, with a version and a status.',
})
export class ArticleType implements NodeType {
  constructor(readonly record: ArticleRecord) {}

  /** Null for what is not there and for what may not be shown at all. A killed story still says that it was killed. */
  static of(article: ArticleRecord | null): ArticleType | null {
    return article && article.status !== 'WITHHELD' ? new ArticleType(article) : null;
  }

  @Field(() => ID, { description: 'Unique over all types and stable.' })
  get id(): string {
    return globalId('Article', this.record.id);
  }

  @Field(() => String, { nullable: true, description: "The publisher's own id." })
  get externalId(): string | null {
    return this.record.externalId;
  }

  @Field(() => URLScalar, { nullable: true, description: 'Where it can be read.' })
  get url(): string | null {
    return this.record.url;
  }

  @Field(() => String, { description: 'Its headline; empty once it is killed or purged.' })
  get title(): string {
    return isPublished(this.record) ? this.record.title : '';
  }

  @Field(() => LocaleScalar, { description: 'The language of its text. Example: `nl`.' })
  get language(): string {
    return this.record.language;
  }

  @Field(() => Int, { description: 'Grows by one with every correction. Example: `1`.' })
  get version(): number {
    return this.record.version;
  }

  @Field(() => PublicationStatusEnum, { description: 'Whether it may be shown. Example: `USABLE`.' })
  get status(): string {
    return this.record.status;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was published: what its relative times count from. Null where nothing says so; then they stay relative.',
  })
  get publishedAt(): string | null {
    return this.record.publishedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the page was read that it stood on.' })
  get retrievedAt(): string | null {
    return this.record.retrievedAt;
  }

  @Field(() => DateTimeScalar, { description: 'When we stored it; never what a relative time counts from.' })
  get ingestedAt(): string {
    return this.record.ingestedAt;
  }

  @Field(() => RightsEnum, { description: 'How much of its text the public may see. Example: `QUOTES`.' })
  get rights(): string {
    return this.record.rights;
  }

  @Field(() => String, { nullable: true, description: 'Dateline and body; only where `rights` is FULL.' })
  get text(): string | null {
    const { text, whole } = shownText(this.record);
    return whole ? text : null;
  }

  @Field(() => String, { nullable: true, description: 'The section it was printed in. Example: `Buitenland`.' })
  get section(): string | null {
    return this.record.section;
  }

  @Field(() => [MediaTopicType], { description: 'Its subjects.' })
  get mediaTopics(): MediaTopicType[] {
    return this.record.mediaTopics.map((code) => new MediaTopicType(code));
  }

  @Field(() => [TimexType], { description: 'Its time expressions, in the order of the text.' })
  get timexes(): TimexType[] {
    const shown = shownText(this.record);
    return isPublished(this.record) ? this.record.timexes.map((timex) => new TimexType(timex, () => shown)) : [];
  }
}

@ObjectType('Dateline', {
  description: 'The line that opens a news story: `VLADIVOSTOK (ANP/RTR/AFP) -`. It says where the desk is.',
})
export class DatelineType {
  constructor(readonly article: ArticleRecord) {}

  @Field(() => TextSpanType, { description: 'The whole line, up to and including its dash.' })
  get span(): TextSpanType {
    const shown = shownText(this.article);
    return new TextSpanType(this.article.dateline!.span, () => shown);
  }

  @Field(() => [String], { description: 'The agencies as printed, in order. Example: `["ANP", "RTR"]`.' })
  get agencies(): readonly string[] {
    return this.article.dateline!.agencies;
  }
}
