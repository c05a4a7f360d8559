import { rm } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { fold, squash } from '../../domain/chinese.ts';
import { writeInto } from '../write-into.ts';
import { type TextOnTheWire, textTokens } from './text-tokens.ts';

/** One record whose body is to be searched. */
export interface TextEntry {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly status: string;
  readonly place: string;
  /** The body as people read it, without markup. */
  readonly body: string;
}

/** What a text index was made of. */
export interface TextIndexReport {
  /** Records with a body. */
  readonly entries: number;
  /** All folded characters that occur. */
  readonly chars: ReadonlySet<string>;
}

/** Records in one document: Pagefind loads a list of all documents before its first query. */
const perDocument = 16;
/** A document is closed early when its bodies reach this many characters. */
const charsPerDocument = 8000;
/** More documents than this share their files. */
const mostFragments = 1000;

/**
 * Writes a Pagefind index over the bodies into `outputDir` (`…/pagefind`), or nothing when no entry
 * has a body. Its fragments carry the records themselves instead of the text cut for indexing.
 */
export async function writeTextIndex(
  entries: Iterable<TextEntry>,
  outputDir: string,
): Promise<TextIndexReport> {
  await rm(outputDir, { recursive: true, force: true });
  const documents: TextOnTheWire[][] = [];
  const chars = new Set<string>();
  let count = 0;
  let room = 0;
  for (const { number, title, href, status, place, body } of entries) {
    if (squash(body) === '') continue;
    count++;
    for (const char of fold(body)) chars.add(char);
    if (room <= 0 || documents.at(-1)!.length >= perDocument) {
      documents.push([]);
      room = charsPerDocument;
    }
    documents.at(-1)!.push([number, title, href, status, place, body]);
    room -= body.length;
  }
  if (count > 0) await writeFiles(documents, outputDir);
  return { entries: count, chars };
}

async function writeFiles(documents: readonly TextOnTheWire[][], outputDir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn', maxFragments: mostFragments });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const [at, document] of documents.entries()) {
      const added = await index.addHTMLFile({ url: `/${at}`, content: page(document) });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const files = (await index.getFiles()).files.filter(({ path }) => wanted.test(path));
    const contentOf = ({ path, content }: (typeof files)[number]) =>
      path.endsWith('.pf_fragment') ? withRecords(content, documents) : content;
    await writeInto(outputDir, new Map(files.map((file) => [file.path, contentOf(file)])));
  } finally {
    await close();
  }
}

/** What a search needs; the rest is Pagefind's own interface. */
const wanted = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(pf_\w+|pagefind))$/;

// Paragraphs keep bodies apart: no phrase is found across two of them.
const page = (document: readonly TextOnTheWire[]): string => {
  const paragraphs = document.map((record) => `<p>${textTokens(squash(record[5])).join(' ')}</p>`);
  return `<html lang="zh-CN"><body data-pagefind-body>${paragraphs.join('')}</body></html>`;
};

const signature = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  content: string;
  anchors: unknown[];
}

function withRecords(packed: Uint8Array, documents: readonly TextOnTheWire[][]): Uint8Array {
  const plain = gunzipSync(packed).toString('utf8');
  if (!plain.startsWith(signature)) throw new Error('Pagefind writes its fragments in another way now');
  const data = JSON.parse(plain.slice(signature.length)) as Fragment | Record<string, Fragment>;
  const fragments = 'content' in data ? [data as Fragment] : Object.values(data as Record<string, Fragment>);
  for (const fragment of fragments) {
    const document = documents[Number(fragment.url.slice(1))];
    if (!document) throw new Error(`Pagefind returned an unknown document ${fragment.url}`);
    fragment.content = JSON.stringify(document);
    fragment.anchors = [];
  }
  return gzipSync(signature + JSON.stringify(data), { level: 9 });
}
