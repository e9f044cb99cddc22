/** An object of a parsed document: any field may be anything. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of these fields that is a string with something in it; numbers count as their digits. */
export function stringOf(object: Json, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/** The first of these fields that is a list, with only its objects. */
export function objectsOf(object: Json, ...names: readonly string[]): readonly Json[] {
  const list = names.map((name) => object[name]).find(Array.isArray) as readonly unknown[] | undefined;
  return (list ?? []).filter(isObject);
}

/** Paragraphs of plain text. */
export function textLines(text: string | null): readonly string[] {
  return (text ?? '').split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}
