import { en } from './en.ts';
import { type MessageKey, type Messages, nl } from './nl.ts';

export type InterfaceLanguage = 'nl' | 'en';

const messages: Readonly<Record<InterfaceLanguage, Messages>> = { nl, en };

/** A message in a language, with its `{names}` filled in. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export function translator(language: InterfaceLanguage): Translate {
  const table = messages[language];
  return (key, values = {}) => table[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The first of the reader's languages that the interface speaks; Dutch when it speaks none. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
  const found = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in messages);
  return (found as InterfaceLanguage | undefined) ?? 'nl';
}

export function isMessageKey(text: string): text is MessageKey {
  return text in nl;
}
