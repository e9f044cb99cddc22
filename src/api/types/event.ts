import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Actor, EventDraft, Evidence, Where } from '../../model/event.ts';
import type { EventRecord, EvidenceRecord } from '../../store/store.ts';
import { globalId } from '../global-id.ts';
import { ownText, type ShownText } from '../rights.ts';
import { EventKindEnum, EventStatusEnum, ModalityEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { RouteDraftType } from './route.ts';
import { SpatialRelationDraftType } from './spatial-relation.ts';
import { TextSpanType } from './text-span.ts';
import { WhenType } from './times.ts';
import { WhereType } from './where.ts';

@ObjectType('Actor', { description: 'A person or organisation that does something in an event.' })
class ActorType {
  @Field(() => String, { description: 'As the text names it. Example: `Kim Jong-un`.' })
  readonly name: string;

  constructor({ name }: Actor) {
    this.name = name;
  }
}

/** What a stored event and a draft have in common. */
@ObjectType()
abstract class EventParts {
  protected abstract readonly event: Pick<EventDraft, 'kind' | 'modality' | 'lead' | 'actors' | 'confidence'>;

  @Field(() => EventKindEnum, { description: 'What sort of thing happened. Example: `TRAVEL`.' })
  get kind(): string {
    return this.event.kind;
  }

  @Field(() => ModalityEnum, { description: 'How the text tells it. Example: `ACTUAL`.' })
  get modality(): string {
    return this.event.modality;
  }

  @Field(() => Boolean, { description: 'True for the event that the dateline or the lead sentence tells.' })
  get lead(): boolean {
    return this.event.lead;
  }

  @Field(() => [ActorType], { description: 'Who did it.' })
  get actors(): ActorType[] {
    return this.event.actors.map((actor) => new ActorType(actor));
  }

  @Field(() => Float, { description: 'How sure we are, 0 to 1. Example: `0.82`.' })
  get confidence(): number {
    return this.event.confidence;
  }
}

@ObjectType('Event', {
  implements: NodeType,
  description:
    'One thing that happened, is happening or is announced, in one place or on one route, in one span of time, as sentences of articles tell it.',
})
export class EventType extends EventParts implements NodeType {
  protected readonly event: EventRecord;

  constructor(readonly record: EventRecord) {
    super();
    this.event = record;
  }

  @Field(() => ID, { description: 'Unique over all types; survives re-processing.' })
  get id(): string {
    return globalId('Event', this.event.id);
  }

  @Field(() => Int, { description: 'How many articles tell it. Example: `3`.' })
  get sourceCount(): number {
    return this.event.sourceCount;
  }

  @Field(() => Int, { description: 'How many of them stand apart: copies of one wire story count once. Example: `2`.' })
  get independentSourceCount(): number {
    return this.event.independentSourceCount;
  }

  @Field(() => EventStatusEnum, { description: 'Whether it still stands. Example: `ACTIVE`.' })
  get status(): string {
    return this.event.status;
  }

  @Field(() => ID, { description: 'The last change of this event: a cursor for `eventsSince`. Example: `42`.' })
  get changeSeq(): string {
    return this.event.changeSeq;
  }
}

@ObjectType('EvidenceDraft', { description: 'The words that prove a draft, and the rule that read them.' })
export class EvidenceDraftType {
  readonly #evidence: Evidence;
  readonly #shown: ShownText;

  constructor(evidence: Evidence, shown: ShownText) {
    this.#evidence = evidence;
    this.#shown = shown;
  }

  @Field(() => TextSpanType, { description: 'The words.' })
  get span(): TextSpanType {
    return new TextSpanType(this.#evidence.span, () => this.#shown);
  }

  @Field(() => String, { description: 'The rule that read them. Example: `lead`.' })
  get rule(): string {
    return this.#evidence.rule;
  }
}

@ObjectType('EventDraft', { description: 'An event as a dry run read it; nothing is stored.' })
export class EventDraftType extends EventParts {
  protected readonly event: EventDraft;
  readonly #shown: ShownText;

  constructor(event: EventDraft, text: string) {
    super();
    this.event = event;
    this.#shown = ownText(text);
  }

  @Field(() => String, { description: 'A clause of the text or a headline as it stands, at most 100 characters.' })
  get title(): string {
    return this.event.title;
  }

  @Field(() => WhenType, { nullable: true, description: 'When; null where the text does not say.' })
  get when(): WhenType | null {
    return this.event.when && new WhenType(this.event.when, () => this.#shown);
  }

  @Field(() => WhereType, { nullable: true, description: 'Where; null where the text does not say.' })
  get where(): WhereType | null {
    return this.event.where && whereOf(this.event.where);
  }

  @Field(() => [WhereType], { description: 'The other places it has to do with.' })
  get otherPlaces(): WhereType[] {
    return this.event.otherPlaces.map(whereOf);
  }

  @Field(() => [EvidenceDraftType], { description: 'The words that prove it, at least one.' })
  get evidence(): EvidenceDraftType[] {
    return this.event.evidence.map((evidence) => new EvidenceDraftType(evidence, this.#shown));
  }

  @Field(() => [RouteDraftType], { description: 'The movements it tells.' })
  get routes(): RouteDraftType[] {
    return this.event.routes.map((route) => new RouteDraftType(route));
  }

  @Field(() => [SpatialRelationDraftType], { description: 'What it says of where places lie to each other.' })
  get spatialRelations(): SpatialRelationDraftType[] {
    return this.event.relations.map((relation) => new SpatialRelationDraftType(relation, this.#shown.text!));
  }
}

function whereOf(where: Where): WhereType {
  return new WhereType({ ...where, mentionId: null });
}

@ObjectType('Evidence', { description: 'The words that prove an event and the rule that read them.' })
export class EvidenceType {
  constructor(
    readonly record: Pick<EvidenceRecord, 'articleId' | 'articleVersion' | 'span' | 'rule' | 'engineVersion'>,
  ) {}

  @Field(() => String, { description: 'The rule that read them. Example: `lead`.' })
  get rule(): string {
    return this.record.rule;
  }

  @Field(() => String, { description: 'The version of the engine that read them. Example: `1`.' })
  get engineVersion(): string {
    return this.record.engineVersion;
  }
}
