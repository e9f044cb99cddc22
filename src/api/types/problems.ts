import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { ProblemError, type ProblemKind } from '../../model/problem.ts';

const message = 'What was expected, what was got and what to do, for the person who caused it.';
const field = 'The argument it is about. Example: `publishedAt`.';

@InterfaceType('Problem', {
  description: 'What a caller caused and can mend. Faults of the server are in `errors`, never here.',
})
export abstract class ProblemType {
  @Field(() => String, { description: message })
  readonly message: string;

  @Field(() => String, { nullable: true, description: field })
  readonly field: string | null;

  constructor(problem: ProblemError) {
    this.message = problem.message;
    this.field = problem.field;
  }
}

@ObjectType('InvalidInput', {
  implements: ProblemType,
  description: 'An argument cannot be read or contradicts another.',
})
export class InvalidInputType extends ProblemType {}

@ObjectType('NotFound', { implements: ProblemType, description: 'Nothing answers to that id or address.' })
export class NotFoundType extends ProblemType {}

@ObjectType('Conflict', {
  implements: ProblemType,
  description: 'What is stored speaks against it: an older version, or a key used for something else.',
})
export class ConflictType extends ProblemType {}

@ObjectType('TooLarge', { implements: ProblemType, description: 'More than we take in at once.' })
export class TooLargeType extends ProblemType {}

@ObjectType('Unsupported', {
  implements: ProblemType,
  description: 'Well formed, but nobody taught us to read it: a language, a file type.',
})
export class UnsupportedType extends ProblemType {}

export const problemTypes = [InvalidInputType, NotFoundType, ConflictType, TooLargeType, UnsupportedType] as const;

const typeOfKind: Readonly<Record<ProblemKind, new (problem: ProblemError) => ProblemType>> = {
  INVALID_INPUT: InvalidInputType,
  NOT_FOUND: NotFoundType,
  CONFLICT: ConflictType,
  TOO_LARGE: TooLargeType,
  UNSUPPORTED: UnsupportedType,
};

/** The problem as a member of a mutation's union. */
export function problemOf(error: ProblemError): ProblemType {
  return new typeOfKind[error.kind](error);
}
