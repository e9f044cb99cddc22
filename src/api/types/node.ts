import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that can be fetched again by its id, through `node`.' })
export abstract class NodeType {
  @Field(() => ID, {
    description: 'Unique over all types, stable across re-processing, opaque. Example: `UGxhY2U6Z246MjAxMzM0OA`.',
  })
  readonly id!: string;
}
