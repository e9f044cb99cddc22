import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { primaryLanguage } from '../../model/language.ts';
import type { ApiContext } from '../context.ts';
import { payForReading } from '../limits/reading.ts';
import { AnnotationType } from '../types/annotation.ts';
import { DateTimeScalar, LocaleScalar } from '../types/scalars.ts';

/** The dry run, and the languages it can be done in. */
@Resolver()
export class AnnotateQuery {
  @Query(() => [LocaleScalar], {
    nullable: true,
    description: 'The languages that this server reads. Example: `["nl", "en"]`.',
  })
  languages(@Ctx() { services }: ApiContext): readonly string[] {
    return services.languages;
  }

  @Query(() => AnnotationType, {
    nullable: true,
    description: 'Reads a text as one story and stores nothing: what would we find in it, and why?',
  })
  async annotate(
    @Arg('text', () => String, {
      description:
        'The text: at most 100,000 characters, with a key 2,000,000. Example: `Gisteren vertrok de trein uit Artjom.`',
    })
    text: string,
    @Arg('language', () => LocaleScalar, {
      nullable: true,
      description: 'Its language; guessed where it is left out. Example: `nl`.',
    })
    language: string | null,
    @Arg('documentCreationTime', () => DateTimeScalar, {
      nullable: true,
      description:
        'When it was published: what "gisteren" counts from. Where it is left out, relative times stay relative. Example: `2023-09-17T12:00:00+02:00`.',
    })
    documentCreationTime: string | null,
    @Arg('source', () => String, {
      nullable: true,
      description: "The publisher's domain, whose home tips the scales. Example: `zeelandnet.nl`.",
    })
    source: string | null,
    @Ctx() context: ApiContext,
  ): Promise<AnnotationType> {
    const { services } = context;
    await payForReading(text, context);
    const article = await services.readOne({
      text,
      language: primaryLanguage(language),
      publishedAt: documentCreationTime,
      source,
    });
    return new AnnotationType(await services.annotate(article));
  }
}
