import type { PlaceWord, PlaceWords } from './place-words.ts';

/** The name as printed, then without its genitive, elision or article: "l'Irak" → "Irak", "Bagdads" → "Bagdad" in German. */
export function uninflected(name: string, words: PlaceWords): readonly string[] {
  const forms = [name];
  const lower = name.toLowerCase();
  for (const ending of words.genitives) {
    if (lower.endsWith(ending) && name.length > ending.length + 2) forms.push(name.slice(0, -ending.length));
  }
  for (const elision of words.elisions) if (lower.startsWith(elision)) forms.push(name.slice(elision.length));
  for (const article of words.articles) {
    if (!lower.startsWith(`${article} `)) continue;
    for (const form of forms.slice()) if (form.length > article.length + 1) forms.push(form.slice(article.length + 1));
  }
  return forms;
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
    ...uninflected(name, words).slice(1),
  ].map((form) => form.trim());
}

/** What the words within the name itself say it is: "Helmand Province" a region. Empty where they say nothing. */
export function kindsWithin(name: string, words: PlaceWords): PlaceWord['kinds'] {
  const lower = name.toLowerCase();
  const word =
    words.after.find(({ words }) => lower.endsWith(` ${words}`)) ??
    words.before.find(({ words }) => lower.startsWith(`${words} `));
  return word?.kinds ?? [];
}
