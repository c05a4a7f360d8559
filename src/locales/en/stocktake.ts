import type { StocktakeWords } from '../stocktake-words.ts';
import { custody } from './custody.ts';
import { some } from './time-words.ts';

const { results } = custody;

const listed = (numbers: readonly string[]) =>
  numbers.length > 5 ? `${numbers.slice(0, 5).join(', ')}, …` : numbers.join(', ');

/** Words of stocktakes. */
export const stocktake: StocktakeWords = {
  results,
  sheet: {
    name: 'Stocktake',
    title: 'Stocktake sheet',
    scope: (place, code, day, items, out) =>
      `Place: ${place} (${code})   As of ${day}   Registered: ${items}${out > 0 ? `, ${out} of them on loan` : ''}`,
    how: 'Write 1 under Seen for what is there and 0 for what is not; under Result what is damaged or misplaced, and where it stands at the beginning of Remarks; add rows at the end for what is too much.',
    columns: {
      at: 'No.',
      place: 'Place',
      number: 'Number',
      title: 'Title',
      dossier: 'Dossier',
      pages: 'Pages',
      out: 'On loan',
      seen: 'Seen',
      result: 'Result',
      note: 'Remarks',
    },
    isOut: 'on loan',
    signers: 'Counted by:                    Overseen by:                    Date:',
  },
  help: {
    sheet: 'file nothing; write what ought to be there, in shelf order, as a sheet (.xlsx or .csv)',
    counted: 'the sheet, filled in (.xlsx or .csv)',
  },
  written: (path, items) => `sheet of ${some(items, 'item')} written to ${path}`,
  exists: (path) => ({
    message: `there is a file ${path} already`,
    fix: 'choose another name, so that nothing filled in is lost',
  }),
  tooLarge: (path) => ({
    message: `${path} is too large for the count of a place or the log of a month`,
    fix: 'check the file',
  }),
  sheetFault: (fault) => {
    switch (fault.reason) {
      case 'column': {
        const names = fault.columns.map((column) => `"${stocktake.sheet.columns[column]}"`);
        return {
          message: `the sheet has no column ${names.join(' or ')}`,
          fix: 'export it again with guidang stocktake PLACE --sheet FILE and leave the headings as they are',
        };
      }
      case 'open':
        return {
          message: `${some(fault.lines.length, 'row')} of the sheet say nothing: ${fault.lines.slice(0, 10).join(', ')}${fault.lines.length > 10 ? ', …' : ''}`,
          fix: 'what is not filled in was not counted: write 1 or 0 under Seen and hand it in again',
        };
      case 'word':
        return {
          message: `row ${fault.line} of the sheet: "${fault.word}" is no result`,
          fix: `write 1 or 0 under Seen; under Result: ${Object.values(results).join(', ')}`,
        };
    }
  },
  came: (counts) => {
    const differing = (['missing', 'misplaced', 'damaged', 'surplus'] as const).filter(
      (result) => counts[result] > 0,
    );
    const parts = differing.map((result) => `${counts[result]} ${results[result].toLowerCase()}`);
    return parts.length === 0
      ? `shelf and register agree: ${some(counts.found, 'item')}`
      : `${counts.found} ${results.found.toLowerCase()}, ${parts.join(', ')}`;
  },
  compared: (before, on, { settled, still, fresh }) => {
    const parts = [
      settled.length > 0 ? `${settled.length} cleared up (${listed(settled)})` : '',
      still.length > 0 ? `${still.length} differ still (${listed(still)})` : '',
      fresh.length > 0 ? `${fresh.length} new (${listed(fresh)})` : '',
    ].filter((part) => part !== '');
    return `beside ${before} of ${on}: ${parts.length > 0 ? parts.join('; ') : 'no change'}`;
  },
  open: {
    title: 'Shelf and register differ',
    since: (day) => `counted ${day}`,
    seenAt: 'seen at',
    belongsAt: 'belongs at',
    due: (day) => `to be cleared up by ${day}`,
    more: (n) => `${n} more`,
  },
  comparison: {
    title: 'Beside the last stocktake',
    settled: 'Cleared up',
    still: 'Differs still',
    fresh: 'New',
    with: (number, day) => `The last one: ${number}, ${day}`,
  },
  page: {
    title: (place) => `Count ${place}`,
    link: 'Count with a telephone',
    intro:
      'Scan the code of a box, then what is in it; or tick item by item. It works without a network. What you have counted is kept on this device, and the register does not change before you hand in the result.',
    plain:
      'These are all the records registered here, to be printed and ticked off. With scripts on, they can be scanned and ticked on this page.',
    scope: 'What is counted',
    whole: 'The whole shelf',
    scan: 'Scan or type a number',
    scanHelp: 'A barcode scanner needs nothing else; after typing, press Enter.',
    take: 'Take it',
    camera: 'Scan with the camera',
    cameraStop: 'Stop the camera',
    noCamera: 'This browser cannot read codes with the camera: use a scanner, or tick item by item.',
    cameraRefused: 'The camera did not start: it was not allowed, or another program uses it.',
    box: 'Box now',
    tick: 'there',
    remark: 'Remarks',
    progress: '{n} of {of} counted',
    unknown: 'Also scanned',
    unknownHere:
      'Not on the list of this place; once handed in, the register tells whether it is misplaced or too much.',
    remove: 'Remove',
    heard: {
      found: '{code} is there',
      again: '{code} was counted before',
      elsewhere: '{code} belongs at {place}; noted as standing at {box}',
      surplus: '{code} is not on the list; noted as standing at {box}',
      box: 'Counting {code} now',
      outside: '{code} is not within what is counted; not noted',
      out: '{code} is on loan by the register and stands here: noted as too much',
    },
    kept: 'Kept on this device.',
    notKept: 'This browser keeps nothing: hand in the result before you close the page.',
    start: 'Start again',
    startSure: 'Forget what was counted here?',
    result: 'Result',
    resultHelp:
      'For the archivist: copy or download it and run the command below, or hand it in as a request. What was not counted is missing.',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    request: 'Hand in as a request',
    command: 'Command',
    empty: 'No records are registered here.',
  },
};
