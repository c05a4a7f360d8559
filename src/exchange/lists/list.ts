import type { Day } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** Whose list is asked for, as of which day and in which language. */
export interface ListAsked {
  readonly register: Register;
  readonly on: Day;
  readonly messages: Messages;
}

/** Works out a list of a register. */
export type List = (asked: ListAsked) => readonly Sheet[];
