import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { shownTextOf } from '../rights.ts';
import { ArticleType } from '../types/article.ts';
import { EventType, EvidenceType } from '../types/event.ts';
import { MentionType } from '../types/mention.ts';
import { PlaceType } from '../types/place.ts';
import { placeOf } from '../types/place-of.ts';
import { RouteType } from '../types/route.ts';
import { SpatialRelationType } from '../types/spatial-relation.ts';
import { StoryType } from '../types/story.ts';
import { TextSpanType } from '../types/text-span.ts';
import { WhenType } from '../types/times.ts';
import { WhereType } from '../types/where.ts';

/** The edges of an event to what else is stored. */
@Resolver(() => EventType)
export class EventFields {
  @FieldResolver(() => String, {
    description:
      "A clause of the text or a headline as it stands, at most 100 characters; the headline where the source's rights are LINK.",
  })
  async title(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): Promise<string> {
    const article = await loaders.articles.load(record.articleId);
    return article?.rights === 'LINK' ? article.title : record.title;
  }

  @FieldResolver(() => WhenType, { nullable: true, description: 'When; null where nobody says.' })
  when(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): WhenType | null {
    return record.when && new WhenType(record.when, () => shownTextOf(record.articleId, loaders.articles));
  }

  @FieldResolver(() => WhereType, {
    nullable: true,
    description: 'Where it happened, or where it was said; null where nobody says.',
  })
  async where(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): Promise<WhereType | null> {
    const primary = (await loaders.placesOfEvent.load(record.id)).find((place) => place.primary);
    return primary ? new WhereType({ ...primary, place: primary.placeId }) : null;
  }

  @FieldResolver(() => [WhereType], {
    description: 'The other places it has to do with: what was spoken about, the ends of a journey.',
  })
  async otherPlaces(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): Promise<WhereType[]> {
    const places = await loaders.placesOfEvent.load(record.id);
    return places.filter((place) => !place.primary).map((place) => new WhereType({ ...place, place: place.placeId }));
  }

  @FieldResolver(() => [EvidenceType], { description: 'The words that prove it, at least one.' })
  async evidence(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): Promise<EvidenceType[]> {
    const rows = await loaders.evidenceOfEvent.load(record.id);
    return rows.map((row) => new EvidenceType(row));
  }

  @FieldResolver(() => [RouteType], { description: 'The movements it tells, drawn.' })
  async routes(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): Promise<RouteType[]> {
    const rows = await loaders.routesOfEvent.load(record.id);
    return rows.map((row) => new RouteType(row));
  }

  @FieldResolver(() => [SpatialRelationType], {
    description: 'What it says of where places lie to each other, beside what we measure.',
  })
  async spatialRelations(
    @Root() { record }: EventType,
    @Ctx() { loaders }: ApiContext,
  ): Promise<SpatialRelationType[]> {
    const rows = await loaders.relationsOfEvent.load(record.id);
    return rows.map((row) => new SpatialRelationType(row));
  }

  @FieldResolver(() => StoryType, { nullable: true, description: 'The story it belongs to.' })
  async story(@Root() { record }: EventType, @Ctx() { loaders }: ApiContext): Promise<StoryType | null> {
    return record.storyId === null ? null : StoryType.of(await loaders.stories.load(record.storyId));
  }
}

@Resolver(() => EvidenceType)
export class EvidenceFields {
  @FieldResolver(() => ArticleType, { description: 'The article whose words they are.' })
  async article(@Root() { record }: EvidenceType, @Ctx() { loaders }: ApiContext): Promise<ArticleType> {
    const article = await loaders.articles.load(record.articleId);
    if (!article) throw new Error(`Article ${record.articleId} is missing from the store; run \`dateline verify\`.`);
    return new ArticleType(article);
  }

  @FieldResolver(() => TextSpanType, { description: 'The words.' })
  span(@Root() { record }: EvidenceType, @Ctx() { loaders }: ApiContext): TextSpanType {
    return new TextSpanType(record.span, async () => ({
      ...(await shownTextOf(record.articleId, loaders.articles)),
      version: record.articleVersion,
    }));
  }
}

@Resolver(() => WhereType)
export class WhereFields {
  @FieldResolver(() => MentionType, {
    nullable: true,
    description: 'The words that name it; null in a dry run and where it was inferred.',
  })
  async mention(@Root() where: WhereType, @Ctx() { loaders }: ApiContext): Promise<MentionType | null> {
    return where.mentionId === null ? null : MentionType.of(await loaders.mentions.load(where.mentionId));
  }
}

@Resolver(() => SpatialRelationType)
export class SpatialRelationFields {
  @FieldResolver(() => WhereType, { description: 'The place that is located.' })
  async subject(@Root() { relation }: SpatialRelationType, @Ctx() { loaders }: ApiContext): Promise<WhereType> {
    const located = (await loaders.placesOfEvent.load(relation.eventId)).find(
      ({ placeId }) => placeId === relation.subjectPlaceId,
    );
    if (located) return new WhereType({ ...located, place: located.placeId });
    const place = await loaders.place(relation.subjectPlaceId);
    if (!place)
      throw new Error(`Place ${relation.subjectPlaceId} is in neither gazetteer nor store; run \`dateline verify\`.`);
    return WhereType.at(place, 'ABOUT');
  }

  @FieldResolver(() => PlaceType, { description: 'The place that it is located by.' })
  reference(@Root() { relation }: SpatialRelationType, @Ctx() { loaders }: ApiContext): Promise<PlaceType> {
    return placeOf(relation.referencePlaceId, loaders);
  }

  @FieldResolver(() => EvidenceType, { description: 'The words that say so.' })
  async evidence(@Root() { relation }: SpatialRelationType, @Ctx() { loaders }: ApiContext): Promise<EvidenceType> {
    const rows = await loaders.evidenceOfEvent.load(relation.eventId);
    const row = rows.find(({ span }) => span.start <= relation.span.start && relation.span.end <= span.end) ?? rows[0];
    if (!row) throw new Error(`Event ${relation.eventId} has no evidence in the store; run \`dateline verify\`.`);
    return new EvidenceType({ ...row, span: relation.span });
  }
}
