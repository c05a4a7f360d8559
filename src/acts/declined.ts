import type { CountFault } from '../domain/counted-back.ts';

/** Why an act cannot even be put down as a form; the words stand in the locales. */
export type Declined = {
  readonly declined:
    | { readonly problem: 'missing'; readonly questions: readonly string[] }
    /** One answer is wanted, and there are several. */
    | { readonly problem: 'several'; readonly question: string }
    /** An answer that is not written as it must be. */
    | { readonly problem: 'unreadable'; readonly question: string; readonly given: string }
    | { readonly problem: 'no-question'; readonly question: string; readonly known: readonly string[] }
    /** Nothing by that name is there, or not any more. `known`: what there is. */
    | {
        readonly problem: 'unknown';
        readonly what:
          | 'loan'
          | 'hold'
          | 'disposal'
          | 'appraisal'
          | 'entry'
          | 'place'
          | 'duty'
          | 'copy'
          | 'edition'
          | 'penalty'
          | 'offence';
        readonly given: string;
        readonly known: readonly string[];
      }
    /** There is nothing to do: nothing is due, nothing stands there. */
    | { readonly problem: 'nothing'; readonly what: 'due' | 'there' | 'left' }
    /** The items for which no answer was given. */
    | { readonly problem: 'unanswered'; readonly numbers: readonly string[] }
    /** Lines of a count that cannot be taken. */
    | { readonly problem: 'count'; readonly place: string; readonly faults: readonly CountFault[] }
    /** The field holds a list, or says already what it is to say. */
    | { readonly problem: 'list' | 'same'; readonly field: string }
    /** Only one record bears the number. */
    | { readonly problem: 'single'; readonly number: string };
};

/** Declines. */
export function decline(declined: Declined['declined']): Declined {
  return { declined };
}
