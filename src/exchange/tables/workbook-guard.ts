import { columnIndex } from './column-letter.ts';
import type { TableFault } from './table-fault.ts';
import { unpacked, type ZipPart, zipParts } from './zip-parts.ts';

const megabyte = 2 ** 20;
/** What one part and all parts together may come to, in MB; a hundred thousand rows take some 80. */
const most = { part: 160, all: 256, parts: 1000, cells: 3_000_000, columns: 500, rows: 300_000 };
/** How far a large part may be packed: tables come to 1/10 … 1/40, a bomb to 1/1000. */
const ratio = { from: 10 * megabyte, most: 150 };

/** The part of a workbook's sheets that has anything in it: from A1 to the last column (from 0) and line (from 1). */
export interface Extent {
  readonly column: number;
  readonly line: number;
}

/**
 * Looks through an Excel workbook before anything reads it: what it is, how large it would become, how far its cells
 * reach. Whatever is no plain workbook of a usual size is refused.
 */
export function guardWorkbook(bytes: Uint8Array): Extent | TableFault {
  if (bytes[0] === 0xd0) return oleFault(bytes);
  const parts = zipParts(bytes);
  if (!parts) return { reason: 'damaged' };
  const fault = kindFault(parts) ?? sizeFault(parts);
  if (fault) return fault;
  let extent: Extent = { column: -1, line: 0 };
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const xml = unpacked(bytes, part);
    if (!xml) return { reason: 'damaged' };
    const inside = xmlFault(part, xml);
    if (inside) return inside;
    if (!/^\/?xl\/worksheets\/[^/]+\.xml$/i.test(part.name)) continue;
    const found = extentOf(xml);
    if ('reason' in found) return found;
    extent = {
      column: Math.max(extent.column, found.column),
      line: Math.max(extent.line, found.line),
    };
  }
  return extent;
}

/** An OLE container is a workbook of before 2007, or one that is protected by a password. */
function oleFault(bytes: Uint8Array): TableFault {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return { reason: isEncrypted ? 'encrypted' : 'old-excel' };
}

function kindFault(parts: readonly ZipPart[]): TableFault | undefined {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name));
  if (has(/(?:^|\/)vbaProject\.bin$|^\/?xl\/macrosheets\//i)) return { reason: 'macros' };
  if (has(/^\/?xl\/workbook\.bin$/i)) return { reason: 'format', what: 'xlsb' };
  if (has(/^\/?xl\/worksheets\//i)) return undefined;
  return { reason: 'format', what: has(/^mimetype$/) && has(/^content\.xml$/) ? 'ods' : 'other' };
}

function sizeFault(parts: readonly ZipPart[]): TableFault | undefined {
  if (parts.length > most.parts) return { reason: 'too-many', what: 'parts', most: most.parts };
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  if (names.size < parts.length) return { reason: 'damaged' };
  let all = 0;
  for (const { name, size, packed } of parts) {
    all += size;
    const isPacked = size > ratio.from && size / Math.max(packed, 1) > ratio.most;
    if (size > most.part * megabyte || isPacked)
      return { reason: 'too-big', part: name, most: isPacked ? ratio.from / megabyte : most.part };
    if (all > most.all * megabyte) return { reason: 'too-big', part: name, most: most.all };
  }
  return undefined;
}

function xmlFault({ name }: ZipPart, xml: Buffer): TableFault | undefined {
  // Every spreadsheet writes UTF-8; another encoding would hide what is looked for here.
  if (xml[0] === 0xff || xml[0] === 0xfe || xml[0] === 0 || xml[1] === 0) return { reason: 'damaged' };
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) return { reason: 'doctype', part: name };
  if (name === '[Content_Types].xml' && xml.includes('macroEnabled')) return { reason: 'macros' };
  return undefined;
}

/** How far the cells of a sheet reach that have anything in them. */
function extentOf(xml: Buffer): Extent | TableFault {
  let [cells, column, line, implicit] = [0, -1, 0, 0];
  for (const [, name, attributes = ''] of xml
    .toString('latin1')
    .matchAll(/<(?:[\w.-]+:)?(c|row)(?=[\s>/])([^>]*)>/g)) {
    if (name === 'row') {
      implicit = 0;
      continue;
    }
    const quotes = attributes.split('"').length + attributes.split("'").length;
    if (quotes % 2 === 1) return { reason: 'damaged' };
    cells += 1;
    if (cells > most.cells) return { reason: 'too-many', what: 'cells', most: most.cells };
    const ref = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    const place = ref === undefined ? undefined : /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(ref);
    if (ref !== undefined && !place) return { reason: 'damaged' };
    implicit = place ? columnIndex(place[1]!) + 1 : implicit + 1;
    if (attributes.endsWith('/')) continue;
    column = Math.max(column, implicit - 1);
    line = Math.max(line, place ? Number(place[2]) : 0);
    if (column >= most.columns) return { reason: 'too-many', what: 'columns', most: most.columns };
    if (line > most.rows) return { reason: 'too-many', what: 'rows', most: most.rows };
  }
  return { column, line };
}
