import { Arg, Query, Resolver } from 'type-graphql';
import { readSearchText } from '../inputs/search-text.ts';
import { SearchResultType } from '../types/search-result.ts';

/** One box for everything. */
@Resolver()
export class SearchQueries {
  @Query(() => SearchResultType, {
    nullable: true,
    description: 'Events, articles and places that some words find; only what is selected is searched.',
  })
  search(
    @Arg('text', () => String, { description: 'The words. Example: `trein Vladivostok`.' }) text: string,
  ): SearchResultType {
    return new SearchResultType(readSearchText(text, 'text'));
  }
}
