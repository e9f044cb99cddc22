import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { Limits } from './limits.ts';

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  /** The most directives on one node, or repetitions of one field in one selection. */
  readonly repetitions: number;
}

const nothing: Shape = { depth: 0, aliases: 0, repetitions: 0 };

/** A validation rule: refuses documents that are deeper, or repeat more, than a person or program needs. */
export function shapeRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const { depth, aliases, repetitions } = shapeOf(document);
      const refuse = (what: string, most: number, got: number): void =>
        context.reportError(
          new GraphQLError(`Expected at most ${most} ${what}, got ${got}. Split the operation.`, {
            extensions: { code: 'OPERATION_TOO_LARGE' },
          }),
        );
      if (depth > limits.depth) refuse('levels of fields', limits.depth, depth);
      if (aliases > limits.aliases) refuse('aliases', limits.aliases, aliases);
      if (repetitions > limits.repetitions)
        refuse('repetitions of a field or directive', limits.repetitions, repetitions);
    },
  });
}

/** The shape of the greatest operation in the document; each fragment is measured once, so it takes time linear in the document. */
function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    // Stands in for a fragment that spreads itself, which another rule refuses.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSelection(fragment.selectionSet) : nothing;
    measured.set(name, shape);
    return shape;
  };

  const ofSelection = ({ selections }: SelectionSetNode): Shape => {
    let [depth, aliases, repetitions] = [0, 0, 0];
    const times = new Map<string, number>();
    for (const selection of selections) {
      repetitions = Math.max(repetitions, selection.directives?.length ?? 0);
      let inner = nothing;
      let own = 0;
      const count = (name: string): unknown => times.set(name, (times.get(name) ?? 0) + 1);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        count(`...${selection.name.value}`);
        inner = ofFragment(selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) inner = ofSelection(selection.selectionSet);
      else {
        count((selection.alias ?? selection.name).value);
        if (selection.alias) aliases++;
        // graphql-js limits the depth of introspection itself.
        if (!selection.name.value.startsWith('__')) {
          own = 1;
          if (selection.selectionSet) inner = ofSelection(selection.selectionSet);
        }
      }
      depth = Math.max(depth, own + inner.depth);
      aliases += inner.aliases;
      repetitions = Math.max(repetitions, inner.repetitions);
    }
    return { depth, aliases, repetitions: Math.max(repetitions, ...times.values()) };
  };

  let greatest = nothing;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = ofSelection(definition.selectionSet);
    greatest = {
      depth: Math.max(greatest.depth, shape.depth),
      aliases: Math.max(greatest.aliases, shape.aliases),
      repetitions: Math.max(greatest.repetitions, shape.repetitions),
    };
  }
  return greatest;
}
