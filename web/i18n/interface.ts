import { en } from './en.ts';
import { type ExplorerMessages, type MessageKey, nl } from './nl.ts';

export type InterfaceLanguage = 'nl' | 'en';

const messages: Record<InterfaceLanguage, Readonly<Partial<Record<MessageKey, string>>>> = { nl, en };

/** Makes the explorer's own messages known. */
export function addMessages(more: Readonly<Record<InterfaceLanguage, ExplorerMessages>>): void {
  messages.nl = { ...messages.nl, ...more.nl };
  messages.en = { ...messages.en, ...more.en };
}

/** A message in a language, with its `{names}` filled in. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export function translator(language: InterfaceLanguage): Translate {
  return (key, values = {}) =>
    (messages[language][key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The first of the reader's languages that the interface speaks; Dutch when it speaks none. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
  const found = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in messages);
  return (found as InterfaceLanguage | undefined) ?? 'nl';
}

export function isMessageKey(text: string): text is MessageKey {
  return text in messages.nl;
}
