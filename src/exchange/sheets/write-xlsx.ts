import { type CellStyle, type WriteSheet, writeXlsx as write } from 'hucre/xlsx';
import type { Cell, Sheet } from './sheet.ts';
import { asTabs, linesAbove } from './sheet-limits.ts';
import { heightOf, widthsOf } from './sheet-size.ts';

const line = { style: 'thin', color: { rgb: '808080' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const alignment = { vertical: 'center', wrapText: true } as const;
/** The format of text: what is typed over a code stays a code. */
const numFmt = '@';
const styles = {
  text: { border, alignment, numFmt },
  number: { border, alignment: { ...alignment, horizontal: 'center' } },
  heading: {
    border,
    alignment: { ...alignment, horizontal: 'center' },
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
    numFmt,
  },
  title: { font: { bold: true, size: 14 }, alignment: { horizontal: 'center', vertical: 'center' }, numFmt },
  line: { alignment: { vertical: 'center', wrapText: true }, numFmt },
} satisfies Record<string, CellStyle>;

/** Wider than this, in characters, a table is printed on its side. */
const uprightWidth = 95;

/**
 * Sheets as an Excel workbook: A4, as wide as the page, the headings again on every page. A text stays the text it is –
 * `00123`, `=1+1` – and nothing is ever a formula. Rows beyond the last one of a tab go on in a further tab; what does
 * not fit into a cell must have been refused before (`sheetFault`). The same sheets give the same bytes.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const tabs = asTabs(sheets);
  return await write({
    sheets: tabs.map(tabOf),
    // The writer's own print titles do not quote the name of the tab.
    namedRanges: tabs.map((tab) => ({
      name: '_xlnm.Print_Titles',
      range: `'${tab.name.replaceAll("'", "''")}'!$${linesAbove(tab)}:$${linesAbove(tab)}`,
      scope: tab.name,
    })),
    defaultFont: { name: 'SimSun', size: 11 },
    properties: { modified: new Date('1980-01-01T00:00:00Z') },
  });
}

function tabOf(sheet: Sheet): WriteSheet {
  const { name, title, columns, rows, notes = [], foot = [] } = sheet;
  const wide = columns.length;
  const above = [...(title ? [title] : []), ...notes];
  const head = linesAbove(sheet) - 1;
  const footAt = head + 1 + rows.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [at, text] of above.entries()) {
    cells.set(`${at},0`, { value: plain(text), style: at === 0 && title ? styles.title : styles.line });
  }
  for (const [at, { heading }] of columns.entries()) {
    cells.set(`${head},${at}`, { value: plain(heading), style: styles.heading });
  }
  for (const [at, text] of foot.entries()) {
    cells.set(`${footAt + at},0`, { value: plain(text), style: styles.line });
  }
  const lines = [...above.keys(), ...foot.keys().map((at) => footAt + at)];
  const widths = widthsOf(sheet);
  const rowDefs = new Map<number, { height: number }>();
  const whole = [widths.reduce((sum, width) => sum + width, 0)];
  const measure = (at: number, row: readonly Cell[], within = widths) => {
    const height = heightOf(row, within);
    if (height !== undefined) rowDefs.set(at, { height });
  };
  for (const [at, text] of above.entries()) measure(at, [text], whole);
  measure(
    head,
    columns.map(({ heading }) => heading),
  );
  for (const [at, row] of rows.entries()) measure(head + 1 + at, row);
  for (const [at, text] of foot.entries()) measure(footAt + at, [text], whole);
  const landscape = whole[0]! > uprightWidth;
  return {
    name,
    columns: columns.map((_, at) => ({
      width: widths[at]!,
      style: rows.some((row) => typeof row[at] === 'number') ? styles.number : styles.text,
    })),
    rows: [
      ...Array.from({ length: head + 1 }, () => []),
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))),
    ],
    cells,
    rowDefs,
    merges: wide > 1 ? lines.map((at) => ({ startRow: at, startCol: 0, endRow: at, endCol: wide - 1 })) : [],
    freezePane: { rows: head + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.8, bottom: 0.6, left: 1, right: 0.6, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/** A text that the file format takes for nothing else: neither an escape (`_x0041_`) nor an error value (`#N/A`). */
function plain(text: string): string {
  const kept = text.toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd');
  return kept.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/^#(?=[A-Z_/0-9]+[!?]?$)/, '_x0023_');
}
