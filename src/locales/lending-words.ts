import type { FormRoom } from '../domain/form.ts';

/** The rooms that are shown as lists by year. */
export type ListedRoom = Extract<
  FormRoom,
  | 'loans'
  | 'readings'
  | 'renewals'
  | 'recalls'
  | 'reservations'
  | 'returns'
  | 'changes'
  | 'duties'
  | 'copies'
  | 'withdrawals'
>;

/** A column of one of the lists. */
export type ListColumn =
  | 'number'
  | 'out'
  | 'on'
  | 'items'
  | 'borrower'
  | 'reader'
  | 'purpose'
  | 'due'
  | 'returned'
  | 'status'
  | 'handedOut'
  | 'received'
  | 'by'
  | 'copied'
  | 'use'
  | 'loan'
  | 'newDue'
  | 'reason'
  | 'how'
  | 'answer'
  | 'until'
  | 'reshelved'
  | 'file'
  | 'field'
  | 'from'
  | 'to'
  | 'duty'
  | 'result'
  | 'recalls'
  | 'notice'
  | 'document'
  | 'version'
  | 'holder'
  | 'stamp'
  | 'copies';

/** Something with a heading and a word for when there is nothing below it. */
interface Section {
  readonly title: string;
  readonly none: string;
}

/** What the lists of loans, readings and the other forms of the desk say. */
export interface LendingWords {
  /** Name of the strip that leads between the lists. */
  readonly strip: string;
  /** The lists, as short as the strip wants them. */
  readonly rooms: Readonly<Record<ListedRoom, string>>;
  /** Heading of a room. */
  readonly titles: Readonly<Record<ListedRoom, string>>;
  readonly columns: Readonly<Record<ListColumn, string>>;
  /** Heading of a year. */
  readonly year: (title: string, year: string) => string;
  readonly years: string;
  readonly forms: (n: number) => string;
  readonly page: (at: number, of: number) => string;
  readonly pages: string;
  readonly noForms: string;
  readonly open: Section;
  readonly reserved: Section;
  /** Controlled copies. */
  readonly controlled: Section & {
    readonly out: string;
    readonly superseded: (newer: string) => string;
    readonly outcomes: Readonly<Record<'kept' | 'destroyed' | 'lost', string>>;
    readonly copiedFrom: string;
  };
  readonly state: {
    readonly returned: string;
    readonly onLoan: string;
    readonly damaged: string;
    readonly ahead: string;
    readonly stands: string;
    readonly lapsed: string;
    /** Days past due, and working days among them where the calendar knows them. */
    readonly overdue: (days: number, working: number | undefined) => string;
    readonly left: (days: number, working: number | undefined) => string;
    readonly partly: (back: number, all: number) => string;
  };
  readonly renewed: (times: number) => string;
  readonly noDue: string;
  readonly conditions: Readonly<Record<'good' | 'damaged', string>>;
  readonly applicant: (name: string) => string;
  readonly evidence: (paper: string, on: string, number: string | undefined) => string;
  /** Stands between a label and what it is of. */
  readonly colon: string;
  readonly comma: string;
  readonly empty: string;
  readonly copies: (n: number) => string;
  readonly pagesOf: (n: number) => string;
  readonly print: Readonly<Record<'loans' | 'readings' | 'copies' | 'notices' | 'notice', string>>;
  readonly overdue: {
    readonly title: string;
    readonly tab: string;
    readonly overdue: Section;
    readonly soon: Section;
    readonly damaged: Section;
    readonly calendar: string;
    readonly calendarHint: string;
    readonly recalled: (times: number, last: string) => string;
  };
  readonly papers: {
    readonly loans: LoanPaper;
    readonly readings: ReadingPaper;
    readonly copies: CopyPaper;
    readonly head: Readonly<Record<'office' | 'year' | 'regulation' | 'printed', string>>;
    readonly signers: readonly string[];
    /** What stands in the remarks of a loan. */
    readonly remark: (number: string, renewals: number) => string;
    readonly copiesAndPages: (copies: number | undefined, pages: number | undefined) => string;
    readonly mode: Readonly<Record<'read' | 'copied', string>>;
  };
  readonly notice: {
    readonly title: string;
    readonly number: string;
    readonly to: string;
    readonly nth: (n: number) => string;
    readonly columns: Readonly<Record<'number' | 'title' | 'out' | 'due' | 'late' | 'pages', string>>;
    readonly late: (days: number, working: number | undefined) => string;
    /** Asks for it back by a day that is written in. @param renewable whether a renewal may be asked for */
    readonly request: (renewable: boolean) => readonly [string, string];
    readonly by: string;
    readonly seal: string;
    readonly date: string;
    readonly slip: string;
    readonly slipNumber: string;
    readonly returned: string;
    readonly renew: string;
    readonly lost: string;
    readonly signature: string;
  };
  readonly calendar: {
    readonly name: string;
    readonly description: string;
    readonly late: string;
    readonly loan: (what: string, who: string) => string;
    readonly reservation: (what: string, who: string) => string;
    readonly retention: (n: number) => string;
    readonly clock: (n: number, what: string) => string;
    readonly update: (n: number, what: string) => string;
    readonly difference: (n: number, what: string) => string;
    readonly duty: (what: string) => string;
    readonly paper: (n: number, what: string) => string;
    readonly who: string;
    readonly more: (n: number) => string;
  };
}

/** Columns of the loan register as it is printed. */
type LoanPaper = PaperWords<
  | 'at'
  | 'out'
  | 'number'
  | 'title'
  | 'copies'
  | 'level'
  | 'borrower'
  | 'signature'
  | 'department'
  | 'phone'
  | 'purpose'
  | 'form'
  | 'due'
  | 'approver'
  | 'handedOut'
  | 'returned'
  | 'condition'
  | 'received'
  | 'remarks'
>;

/** Columns of the register of readings as it is printed. */
type ReadingPaper = PaperWords<
  | 'at'
  | 'on'
  | 'reader'
  | 'department'
  | 'identity'
  | 'number'
  | 'title'
  | 'purpose'
  | 'mode'
  | 'copies'
  | 'approver'
  | 'time'
  | 'use'
  | 'handedOut'
  | 'signature'
  | 'remarks'
>;

/** Columns of the register of controlled copies as it is printed. */
type CopyPaper = PaperWords<
  | 'at'
  | 'code'
  | 'title'
  | 'version'
  | 'number'
  | 'copies'
  | 'on'
  | 'department'
  | 'holder'
  | 'signature'
  | 'withdrawn'
  | 'back'
  | 'receiver'
  | 'outcome'
  | 'by'
  | 'remarks'
>;

interface PaperWords<Column extends string> {
  readonly title: string;
  readonly columns: Readonly<Record<Column, string>>;
}
