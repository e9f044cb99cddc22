import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ClusterRecord } from '../../store/store.ts';
import { globalId } from '../global-id.ts';
import { BoundingBoxType, PointType } from './point.ts';
import { DateTimeScalar } from './scalars.ts';

@ObjectType('Cluster', { description: 'Events that lie close together at a zoom, drawn as one mark.' })
export class ClusterType {
  readonly #cluster: ClusterRecord;

  constructor(cluster: ClusterRecord) {
    this.#cluster = cluster;
  }

  @Field(() => Int, { description: 'How many events. Example: `17`.' })
  get count(): number {
    return this.#cluster.count;
  }

  @Field(() => PointType, { description: 'Where to draw the mark.' })
  get point(): PointType {
    return new PointType(this.#cluster.point);
  }

  @Field(() => BoundingBoxType, { description: 'The box around its events: what to zoom to.' })
  get bbox(): BoundingBoxType {
    return new BoundingBoxType(this.#cluster.bbox);
  }

  @Field(() => [ID], {
    description: 'Its newest events, at most 20; may be empty for a crowd of more, which is counted and not read.',
  })
  get eventIds(): string[] {
    return this.#cluster.eventIds.map((id) => globalId('Event', id));
  }
}

@ObjectType('HistogramBin', { description: 'How many events began in a stretch of time.' })
export class HistogramBinType {
  @Field(() => DateTimeScalar, { description: 'Its first instant. Example: `2023-09-01T00:00:00.000Z`.' })
  readonly from!: string;

  @Field(() => DateTimeScalar, { description: 'The instant after its last. Example: `2023-10-01T00:00:00.000Z`.' })
  readonly to!: string;

  @Field(() => Int, { description: 'How many events. Example: `12`.' })
  readonly count!: number;
}
