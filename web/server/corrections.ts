import {
  CorrectMentionDocument,
  type CorrectMentionInput,
  CorrectTimeDocument,
  type CorrectTimeInput,
  FindPlacesDocument,
  type FindPlacesQuery,
  HideEventDocument,
  type HideEventInput,
  WithdrawCorrectionDocument,
} from '../generated/graphql.ts';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import { fetchGraphql, ServerAnswerError } from './fetch-graphql.ts';

/** A place that a search found, with what contains it. */
export type FoundPlace = NonNullable<FindPlacesQuery['places']>[number];

/** What an editor says in place of what was read. */
export type Correction =
  | { readonly kind: 'place'; readonly input: CorrectMentionInput }
  | { readonly kind: 'time'; readonly input: CorrectTimeInput }
  | { readonly kind: 'event'; readonly input: HideEventInput };

/** Sends a correction; resolves to its id. Rejects with the server's words (`ServerAnswerError`) where it is refused. */
export async function sendCorrection(correction: Correction, key: string): Promise<string> {
  switch (correction.kind) {
    case 'place':
      return accepted((await fetchGraphql(CorrectMentionDocument, { input: correction.input }, key)).correctMention);
    case 'time':
      return accepted((await fetchGraphql(CorrectTimeDocument, { input: correction.input }, key)).correctTime);
    case 'event':
      return accepted((await fetchGraphql(HideEventDocument, { input: correction.input }, key)).hideEvent);
  }
}

/** Takes a correction back. Rejects as `sendCorrection` does. */
export async function withdrawCorrection(id: string, key: string): Promise<void> {
  accepted((await fetchGraphql(WithdrawCorrectionDocument, { id }, key)).withdrawCorrection);
}

/** Places whose name begins so, most populous first. */
export async function findPlaces(search: string, language: InterfaceLanguage): Promise<readonly FoundPlace[]> {
  const { places } = await fetchGraphql(FindPlacesDocument, { search, language });
  return places ?? [];
}

type Answer = { readonly correction: { readonly id: string } } | { readonly message: string };

function accepted(answer: Answer | null | undefined): string {
  if (answer && 'correction' in answer) return answer.correction.id;
  throw new ServerAnswerError(answer?.message ?? 'The server answered without a correction.');
}
