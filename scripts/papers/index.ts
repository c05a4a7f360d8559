import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import type { CustodyAct } from '../../src/locales/custody-words.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { formHome, type YearRoom } from '../../src/site/model/forms.ts';
import type { Office } from '../../src/site/model/office.ts';
import { formsOfCustody } from './forms-of-custody.ts';
import { formsOfYear } from './forms-of-year.ts';
import { itemLists } from './lists-of-records.ts';
import { recallNotices, unitSummary } from './units-and-notices.ts';

/** Everything that the site prints, by the name under which it can be exported. @param year only of that year */
export const papers: Readonly<
  Record<string, (office: Office, messages: Messages, year: string | undefined) => Sheet[]>
> = {
  items: itemLists,
  units: unitSummary,
  notices: recallNotices,
  ...Object.fromEntries(
    Object.entries(formHome).map(([room, home]) => [
      room,
      (office: Office, messages: Messages, year: string | undefined) =>
        home === 'year'
          ? formsOfYear(office, messages, room as YearRoom, year)
          : formsOfCustody(office, messages, room as CustodyAct, year),
    ]),
  ),
};
