import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { SourceRecord } from '../../store/store.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { SourceKindEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { PlaceType } from './place.ts';

@ObjectType('Source', { implements: NodeType, description: 'A publisher, known by its domain.' })
export class SourceType implements NodeType {
  readonly #source: SourceRecord;

  constructor(source: SourceRecord) {
    this.#source = source;
  }

  static of(source: SourceRecord | null): SourceType | null {
    return source && new SourceType(source);
  }

  @Field(() => ID, { description: 'Unique over all types and stable.' })
  get id(): string {
    return globalId('Source', this.#source.id);
  }

  @Field(() => String, { description: 'Its name. Example: `ZeelandNet`.' })
  get name(): string {
    return this.#source.name;
  }

  @Field(() => String, { nullable: true, description: 'Its domain. Example: `zeelandnet.nl`.' })
  get domain(): string | null {
    return this.#source.domain;
  }

  @Field(() => PlaceType, { nullable: true, description: 'Where its readers are at home, where we know it.' })
  async homePlace(@Ctx() { loaders }: ApiContext): Promise<PlaceType | null> {
    const { homePlaceId } = this.#source;
    return homePlaceId === null ? null : PlaceType.of(await loaders.place(homePlaceId));
  }

  @Field(() => SourceKindEnum, { description: 'What sort of publisher it is. Example: `AGENCY`.' })
  get kind(): string {
    return this.#source.kind;
  }
}
