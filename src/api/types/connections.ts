import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { ProblemError } from '../../model/problem.ts';
import type { Page, PageRequest } from '../../store/store.ts';

/** Longest page of any connection. */
const LONGEST_PAGE = 100;
const defaultPage = 20;

@ObjectType('PageInfo', { description: 'Where a page lies in its list (Relay).' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more comes after it.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before it.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of its first edge; pass it as `before` to go back.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of its last edge; pass it as `after` to go on.' })
  readonly endCursor!: string | null;
}

/** Relay's paging arguments, forwards only: for lists that are read from their beginning. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { defaultValue: defaultPage, description: 'At most how many, 1 to 100. Example: `50`.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;
}

/** Relay's paging arguments, both ways. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'At most how many from the beginning, 0 to 100; 20 where neither `first` nor `last` is given. Example: `50`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'At most how many from the end, 0 to 100. Example: `50`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

/** The page that the store is asked for. Throws an INVALID_INPUT or TOO_LARGE problem for sizes out of bounds. */
export function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new ProblemError(
      'INVALID_INPUT',
      'Expected one of "first" and "last", got both. Page forwards with "first" and "after", backwards with "last" and "before".',
      'last',
    );
  }
  if (typeof last === 'number') {
    return { last: checkedSize(last, 'last'), ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
  return {
    first: checkedSize(first ?? defaultPage, 'first'),
    ...(after ? { after } : {}),
    ...(before ? { before } : {}),
  };
}

/** A page size within bounds. Throws otherwise. */
export function checkedSize(size: number, field: string): number {
  if (size < 0) throw new ProblemError('INVALID_INPUT', `Expected "${field}" to be 0 or more, got ${size}.`, field);
  if (size > LONGEST_PAGE) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected "${field}" to be at most ${LONGEST_PAGE}, got ${size}. Ask for pages and go on with "after: endCursor".`,
      field,
    );
  }
  return size;
}

/** What a connection reads when its fields are selected, and no earlier. */
export interface ConnectionSource<Node> {
  page(): Promise<Page<Node>>;
  count(): Promise<number>;
}

/** Makes the edge and connection types of a node type. Counting costs a statement and is done only where `totalCount` is selected. */
export function connectionTypes<Node extends object>(name: string, NodeClass: ClassType<Node>, described: string) {
  @ObjectType(`${name}Edge`, { description: `${described}: one of a list, with its place in it (Relay).` })
  class Edge {
    @Field(() => String, { description: 'Where it stands in the list; stays valid when others are added. Opaque.' })
    readonly cursor: string;

    @Field(() => NodeClass, { description: 'The item itself.' })
    readonly node: Node;

    constructor(cursor: string, node: Node) {
      this.cursor = cursor;
      this.node = node;
    }
  }

  @ObjectType(`${name}Connection`, { description: `${described}: a page of a list (Relay).` })
  class Connection {
    readonly #source: ConnectionSource<Node>;
    #page: Promise<Page<Node>> | undefined;

    constructor(source: ConnectionSource<Node>) {
      this.#source = source;
    }

    @Field(() => [Edge], { description: 'The items of this page.' })
    async edges(): Promise<Edge[]> {
      const { rows } = await this.#read();
      return rows.map(({ row, cursor }) => new Edge(cursor, row));
    }

    @Field(() => PageInfoType, { description: 'Where this page lies in the list.' })
    async pageInfo(): Promise<PageInfoType> {
      const { rows, hasNextPage, hasPreviousPage } = await this.#read();
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
    }

    @Field(() => Int, { description: 'How many there are on all pages; counted only where selected. Example: `342`.' })
    totalCount(): Promise<number> {
      return this.#source.count();
    }

    #read(): Promise<Page<Node>> {
      this.#page ??= this.#source.page();
      return this.#page;
    }
  }

  return Connection;
}
