import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import type { CustodyAct } from '../../src/locales/custody-words.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { Language } from '../../src/site/languages.ts';
import {
  type CustodyForm,
  formTitle,
  formView,
  isCustodyForm,
} from '../../src/site/model/custody/form-view.ts';
import type { Sheet as Printed, Table } from '../../src/site/model/custody/sheet.ts';
import { yearOfForm } from '../../src/site/model/forms.ts';
import type { Office, Shelf } from '../../src/site/model/office.ts';
import { paperSheet } from './paper-sheet.ts';

/**
 * The forms of handover, appraisal, disposal, holding and stocktaking, each on sheets of its own as the office prints
 * it (移交清单, 销毁文件目录, 盘点表 …); a form that has no printed sheet, as its page shows it.
 */
export function formsOfCustody(
  office: Office,
  messages: Messages,
  room: CustodyAct,
  year: string | undefined,
): Sheet[] {
  return office.shelves.flatMap((shelf) =>
    shelf.register.forms
      .filter((form) => isCustodyForm(form) && form.room === room)
      .filter((form) => year === undefined || yearOfForm(form) === year)
      .flatMap((form) => sheetsOf(office, shelf, form as CustodyForm, messages)),
  );
}

function sheetsOf(office: Office, shelf: Shelf, form: CustodyForm, messages: Messages): Sheet[] {
  const language = messages.tag as Language;
  const view = formView(office, shelf, form, language);
  const printed = covered(view.sheets);
  if (printed.length > 0) {
    return printed.map((paper) => paperSheet(`${paper.code} ${paper.title}`, paper, messages.lists));
  }
  const title = formTitle(shelf, form, language);
  const head = view.facts.map(({ label, values }) => [label, textOf(values)] as const);
  return view.tables.map((table) =>
    paperSheet(
      `${form.number} ${table.heading}`,
      { title, code: form.number, head, ...shown(table) },
      messages.lists,
    ),
  );
}

/** A cover becomes the head of the sheet that follows it. */
function covered(sheets: readonly Printed[]): Printed[] {
  let cover: Printed | undefined;
  return sheets.flatMap((sheet) => {
    if (sheet.columns.length === 0 && sheet.cover.length > 0 && !cover) {
      cover = sheet;
      return [];
    }
    const under = cover;
    cover = undefined;
    return [under ? { ...sheet, cover: under.cover, notes: [...sheet.notes, ...under.notes] } : sheet];
  });
}

function shown({ columns, rows }: Table) {
  return { columns, rows: rows.map((row) => row.map(textOf)) };
}

function textOf(cells: Table['rows'][number][number]): string {
  return cells.map(({ text }) => text).join(' ');
}
