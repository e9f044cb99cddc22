import { ProblemError } from '../../model/problem.ts';
import { readAtom } from './atom.ts';
import type { GivenStories } from './given-story.ts';
import { readNewsMl1 } from './newsml-1.ts';
import { readNewsMlG2 } from './newsml-g2.ts';
import { readNitf } from './nitf.ts';
import { readRss } from './rss.ts';
import { readXml, type XmlElement } from './xml.ts';

/** By the local name of a document's root, in lower case. */
const READERS: Readonly<Record<string, (root: XmlElement) => GivenStories>> = {
  rss: readRss,
  rdf: readRss,
  feed: readAtom,
  entry: readAtom,
  newsml: readNewsMl1,
  newsitem: readNewsMlG2,
  newsmessage: readNewsMlG2,
  nitf: readNitf,
};

/** True for the root of a format that is read. */
export function isNewsRoot(name: string): boolean {
  return name in READERS;
}

/** Reads RSS, Atom, NewsML 1.2, NewsML-G2 or NITF. Throws a `ProblemError` for any other XML and for what is not well-formed. */
export function readXmlDocument(document: string, field: string): GivenStories {
  const root = readXml(document, field);
  const read = READERS[root.name.toLowerCase()];
  if (read) return read(root);
  throw new ProblemError(
    'UNSUPPORTED',
    `Expected RSS, Atom, NewsML, NewsML-G2 or NITF, got XML whose root is <${root.name.slice(0, 40)}>. Send the text of the story, or one of these.`,
    field,
  );
}
