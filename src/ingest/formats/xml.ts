import { Parser } from 'htmlparser2';
import { ProblemError } from '../../model/problem.ts';
import { visibleLines } from '../html/scan-page.ts';

const DEEPEST = 100;
const MOST_NODES = 500_000;

/** An element by its local name; formats are told apart by their root, and prefixes are the writer's choice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Reads a document into its elements. A DTD is passed over unread, so entities of its own, external ones among them, are never
 * expanded, and nothing is included from elsewhere. Throws a `ProblemError` for a document that is cut short or not well nested,
 * too deep or too large.
 */
export function readXml(document: string, field: string): XmlElement {
  const top: MutableElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let latest = top;
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: MutableElement = { name: localName(name), attributes: localNames(attributes), children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
        latest = element;
        if (open.length > DEEPEST) throw problem(field, `Expected XML of at most ${DEEPEST} levels, got more.`);
        if (++nodes > MOST_NODES)
          throw problem(field, `Expected XML of at most ${MOST_NODES.toLocaleString('en')} elements, got more.`);
      },
      ontext(text) {
        if (text !== '') open.at(-1)!.children.push(text);
      },
      onclosetag(name, isImplied) {
        const element = open.pop()!;
        // To the parser `<a/>` is closed by implication too.
        const closesItself = element === latest && document.startsWith('/>', parser.endIndex - 1);
        if (isImplied && !closesItself)
          throw problem(field, `Expected well-formed XML, got a document in which <${name}> is not closed.`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(document);
  parser.end();
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw problem(field, 'Expected an XML document, got no element.');
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return children(element, name)[0];
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((each): each is XmlElement => typeof each !== 'string' && each.name === name);
}

/** The first descendant on that way: `path(item, 'itemMeta', 'pubStatus')`. */
export function path(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(child, element);
}

/** All text in it, entities read, white space as it is; null where there is none. */
export function textOf(element: XmlElement | undefined): string | null {
  const text = element ? rawText(element).trim() : '';
  return text === '' ? null : text;
}

/** The lines of text that holds HTML as its characters, as feeds do. */
export function htmlLines(element: XmlElement | undefined): readonly string[] {
  return visibleLines(textOf(element) ?? '');
}

/** The lines of text that has its markup as elements: XHTML, NITF. */
export function markupLines(element: XmlElement | undefined): readonly string[] {
  return element ? visibleLines(element.children.map(toMarkup).join('')) : [];
}

interface MutableElement extends XmlElement {
  readonly children: (MutableElement | string)[];
}

function rawText(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : rawText(each))).join('');
}

function toMarkup(node: XmlElement | string): string {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${node.name}>${node.children.map(toMarkup).join('')}</${node.name}>`;
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function problem(field: string, message: string): ProblemError {
  return new ProblemError('INVALID_INPUT', `${message} Send the document whole, as its publisher made it.`, field);
}
