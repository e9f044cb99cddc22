import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { readGlobalId } from '../global-id.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { publishedEvent } from '../published.ts';
import { isPublished } from '../../model/article.ts';
import { ArticleType } from '../types/article.ts';
import { MentionType } from '../types/mention.ts';
import { NodeType } from '../types/node.ts';
import { PlaceType } from '../types/place.ts';
import { RouteType } from '../types/route.ts';
import { SourceType } from '../types/source.ts';
import { SpatialRelationType } from '../types/spatial-relation.ts';
import { StoryType } from '../types/story.ts';

/** Anything by its global id. */
@Resolver()
export class NodeQueries {
  @Query(() => NodeType, { nullable: true, description: 'Anything by its id; null where nothing shown has that id.' })
  async node(
    @Arg('id', () => ID, { description: 'The id of any object.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<NodeType | null> {
    const read = readGlobalId(id);
    if (!read) return null;
    const { kind, localId } = read;
    switch (kind) {
      case 'Article':
        return ArticleType.of(await loaders.articles.load(localId));
      case 'Correction':
        // Only editors see corrections, through their article.
        return null;
      case 'Event':
        return publishedEvent(localId, loaders);
      case 'Mention': {
        const mention = await loaders.mentions.load(localId);
        const article = mention && (await loaders.articles.load(mention.articleId));
        return article && isPublished(article) ? MentionType.of(mention) : null;
      }
      case 'Place':
        return PlaceType.of(await loaders.place(localId));
      case 'Route': {
        const route = await loaders.routes.load(localId);
        return (await isEventShown(route?.eventId, loaders)) ? RouteType.of(route) : null;
      }
      case 'SpatialRelation': {
        const relation = await loaders.relations.load(localId);
        return (await isEventShown(relation?.eventId, loaders)) ? SpatialRelationType.of(relation) : null;
      }
      case 'Source':
        return SourceType.of(await loaders.sources.load(localId));
      case 'Story':
        return StoryType.of(await loaders.stories.load(localId));
    }
  }
}

async function isEventShown(eventId: string | undefined, loaders: Loaders): Promise<boolean> {
  return eventId !== undefined && (await publishedEvent(eventId, loaders)) !== null;
}
