import type { StationeryWords } from '../stationery-words.ts';
import { some } from './time-words.ts';

const listed = (items: readonly string[]) => items.slice(0, 10).join(', ') + (items.length > 10 ? ' …' : '');

/** Words of labels, cards and box papers by command. */
export const stationery: StationeryWords = {
  help: {
    label:
      'lay out labels, one SVG file for each A4 sheet: records (QR), barcodes (Code 128), stamps, cards, boxes, spines, covers',
    items:
      'numbers of records; for boxes, spines and covers codes of places, for boxes also numbers of dossiers',
    class: 'only this class',
    year: 'only this year',
    box: 'only what stands in this place',
    sheet: 'the sheet: 3x8, 4x10, 5x13, stamps, 2x4 (A7 cards)',
    start: 'begin at the n-th label of a used sheet (default 1)',
    spine: 'width of spines: 20, 30, 40 or 50 mm (default 30)',
    fonds: 'number of the fonds',
    name: 'name of the fonds (covers)',
    url: 'address of the site: QR codes then lead to the page; without it they hold the bare number',
    border: 'print borders, to align and cut',
    out: 'write into this folder; a single sheet is printed without it',
  },
  refusals: {
    choose: (what) =>
      what === 'boxes' || what === 'spines' || what === 'covers'
        ? {
            message: 'no boxes were named',
            fix: 'name codes of boxes; of a shelf, cabinet or room, those with something in them count',
          }
        : { message: 'no records were named', fix: 'name numbers, or choose with --class, --year or --box' },
    unknown: (given) => ({ message: `the register has no ${listed(given)}`, fix: 'check numbers and codes' }),
    none: () => ({
      message: 'nothing fits',
      fix: 'check class, year and place; what is destroyed, transferred or void gets no label',
    }),
    tooMany: (count, limit) => ({
      message: `${count} labels; at most ${limit} at a time`,
      fix: 'print by class, year or place',
    }),
    badStart: (given, last) => ({
      message: `"${given}" is no place on the sheet`,
      fix: `a whole number from 1 to ${last}, counted across from the top left`,
    }),
    badUrl: (given) => ({
      message: `"${given}" is no address of a site`,
      fix: 'write https://… or http://…, with / at the end',
    }),
    several: (sheets) => ({
      message: `${sheets} sheets, each a file of its own`,
      fix: 'say with --out into which folder',
    }),
    unfit: (sheet) => ({
      message: `the labels of ${sheet} are too small for this`,
      fix: 'stamps need 45 × 16 mm, cards and box labels 70 × 37 mm',
    }),
  },
  instead: (count) =>
    `${some(count, 'label')} with a QR code instead: the number has characters that Code 128 has not, or its bars would be too fine`,
  written: (labels, files) =>
    `${some(labels, 'label')} on ${some(files.length, 'sheet')}: ${files.length > 2 ? `${files[0]} … ${files.at(-1)}` : files.join(', ')}`,
  scale: 'print at actual size (100 %), never fitted to the page',
  labels: {
    name: 'Name',
    number: 'Number',
    pages: 'Pages',
    filed: 'Filed',
    place: 'Place',
    class: 'Class',
    year: 'Year',
    date: 'Date',
    dossier: 'Dossier',
    retention: 'Kept for',
  },
  comma: ', ',
  pages: (pages, unpaged) =>
    `${some(pages, 'page')}${unpaged === 0 ? '' : ` (${some(unpaged, 'record')} not counted)`}`,
  records: (count) => some(count, 'record'),
};
