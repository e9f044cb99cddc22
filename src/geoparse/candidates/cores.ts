import type { PlaceWord, PlaceWords } from './place-words.ts';

/** The name as printed, then without its genitive, elision or article: "l'Irak" → "Irak", "Bagdads" → "Bagdad" in German. */
export function uninflected(name: string, words: PlaceWords): readonly string[] {
  const forms = new Set([name]);
  // The set grows while it is read: "d'Alep" after "de", "the Hague's" without either.
  for (const form of forms) {
    const lower = form.toLowerCase();
    for (const ending of words.genitives)
      if (lower.endsWith(ending) && form.length > ending.length + 2) forms.add(form.slice(0, -ending.length));
    for (const elision of words.elisions) if (lower.startsWith(elision)) forms.add(form.slice(elision.length));
    for (const article of words.articles)
      if (lower.startsWith(`${article} `)) forms.add(form.slice(article.length + 1));
  }
  return [...forms];
}

/** Words are taken off at most this often: "the northern Helmand Province area". */
const MOST_STEPS = 4;

/** The names that remain when words that go with place names are taken off either end, the longest first. */
export function coresOf(name: string, words: PlaceWords): readonly string[] {
  const seen = new Set([name]);
  let forms: readonly string[] = [name];
  for (let step = 0; step < MOST_STEPS && forms.length > 0; step++) {
    forms = forms.flatMap((form) => shorter(form, words)).filter((form) => form !== '' && !seen.has(form));
    for (const form of forms) seen.add(form);
  }
  seen.delete(name);
  return [...seen].sort((a, b) => b.length - a.length);
}

function shorter(name: string, words: PlaceWords): readonly string[] {
  const lower = name.toLowerCase();
  return [
    ...words.after
      .filter(({ words }) => lower.endsWith(` ${words}`))
      .map(({ words }) => name.slice(0, -words.length - 1)),
    ...words.before
      .filter(({ words }) => lower.startsWith(`${words} `))
      .map(({ words }) => name.slice(words.length + 1)),
    ...words.parts
      .filter((part) => lower.startsWith(part) && (name[part.length] === ' ' || name[part.length] === '-'))
      .map((part) => name.slice(part.length + 1)),
    ...words.joinedParts
      .filter((part) => lower.startsWith(part) && name.length > part.length + 3)
      .map((part) => capitalised(name.slice(part.length))),
  ].map((form) => form.trim());
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the words within the name itself say it is: "Helmand Province" a region. Empty where they say nothing. */
export function kindsWithin(name: string, words: PlaceWords): PlaceWord['kinds'] {
  const lower = name.toLowerCase();
  const word =
    words.after.find(({ words }) => lower.endsWith(` ${words}`)) ??
    words.before.find(({ words }) => lower.startsWith(`${words} `));
  return word?.kinds ?? [];
}
