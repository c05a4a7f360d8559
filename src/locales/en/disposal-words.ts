import type { KeptBar, LoanBar, TermBar } from '../../domain/disposal-bars.ts';
import type { Gone } from '../../domain/disposal-state.ts';
import type { RuleFacts } from '../../rules/index.ts';
import type { RuleWords } from '../messages.ts';
import { counted } from './time-words.ts';

/** How something went. */
const went: Record<Gone['outcome'], string> = {
  destroy: 'destroyed',
  return: 'returned to its owner',
  transfer: 'transferred',
};

const orNearest = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `did you mean "${nearest}"?`;

const holding = (holds: RuleFacts['disposal-under-hold']['holds']) =>
  holds.map(({ hold, on, by, reason }) => `${hold}, set by ${by} on ${on} (${reason})`).join('; ');

const lent = ({ loan, borrower, out, damaged }: Omit<LoanBar, 'bar'>) =>
  damaged
    ? `it came back damaged from ${loan} and is not mended`
    : `out with ${borrower} since ${out} (${loan})`;

const running = (bar: TermBar) =>
  bar.bar === 'running'
    ? `it is kept until ${bar.due}`
    : {
        permanent: 'it is kept for ever',
        unstated: 'the regulation does not say how long it is kept, so it never falls due',
        blank: 'the regulation leaves blank how long it is kept',
        'not-started': 'the time for which it is kept has not begun',
      }[bar.bar];

const keptSince = ({ form, on, until }: Omit<KeptBar, 'bar'>) =>
  `${form} kept it on ${on}${until === undefined ? '' : ` until ${until}`}`;

/** Rules about holds, appraisal and disposal in English. */
export const disposalRules: Pick<
  RuleWords,
  | 'appraisal-terms'
  | 'certificate-blocked'
  | 'certificate-item'
  | 'certificate-method'
  | 'certificate-witness'
  | 'disposal-copy'
  | 'disposal-item'
  | 'disposal-on-loan'
  | 'disposal-running'
  | 'disposal-terms'
  | 'disposal-under-hold'
  | 'hold-gone'
  | 'release-mismatch'
> = {
  'appraisal-terms': {
    title: 'Appraisal incomplete or contradictory',
    words: (facts) => {
      const { number } = facts;
      switch (facts.problem) {
        case 'twice':
          return { message: `${number} stands twice on one appraisal`, fix: 'leave one line' };
        case 'lacking': {
          const names = { until: 'until when (until)', reason: 'why (reason)' };
          return {
            message: `${number} is kept, and the form does not say ${facts.lacking.map((name) => names[name]).join(' and ')}`,
            fix: 'have those who appraised it decide, and add it',
          };
        }
        case 'until':
          return {
            message: `${number} is kept until ${facts.until}, no later than the appraisal on ${facts.on}`,
            fix: 'check the year; until is a day after the appraisal',
          };
        case 'idle':
          return {
            message: `the answer for ${number} is ${facts.answer}, and yet it says until ${facts.until}`,
            fix: 'write keep if it is kept; remove until if it is not',
          };
        case 'permanent':
          return {
            message: `${number} is kept for ever and cannot be destroyed`,
            fix: 'write keep; if its class or document is wrong, correct that first',
          };
        case 'gone':
          return {
            message: `${number} was ${went[facts.outcome]} on ${facts.gone} (${facts.certificate}), there is nothing to appraise`,
            fix: 'check the number; remove the line',
          };
      }
    },
  },
  'certificate-blocked': {
    title: 'Something went that could not go on that day',
    words: (facts) => {
      const { number, list } = facts;
      const report =
        'report it at once; if nothing has been done yet, stop and take the item off the certificate';
      switch (facts.bar) {
        case 'hold':
          return { message: `${number} was under a hold on that day: ${holding(facts.holds)}`, fix: report };
        case 'loan':
          return {
            message: `${number} was not there on that day: ${lent(facts)}`,
            fix: 'check the day and the number; what is not back cannot go',
          };
        case 'kept':
          return { message: `${number}, after it was put on ${list}: ${keptSince(facts)}`, fix: report };
        default:
          return { message: `${number} could not go on that day: ${running(facts)}`, fix: report };
      }
    },
  },
  'certificate-item': {
    title: 'Certificate does not fit its disposal list',
    words: (facts) => {
      switch (facts.problem) {
        case 'list':
          return {
            message: `there is no disposal list ${facts.list}`,
            fix: 'check the number of the list; without an approved list nothing may go',
          };
        case 'before':
          return {
            message: `carried out on ${facts.on}, before list ${facts.list} was made on ${facts.listed}`,
            fix: 'check both days; approval comes first',
          };
        case 'item':
          return {
            message: `${facts.number} is not on list ${facts.list}`,
            fix: 'check the number; what is not on the list may not go',
          };
        case 'struck-off':
          return {
            message: `${facts.number} was struck off list ${facts.list} and is to stay`,
            fix: 'take it off the certificate; if it has gone, report it at once',
          };
        case 'twice':
          return { message: `${facts.number} stands twice on one certificate`, fix: 'leave one line' };
        case 'gone':
          return {
            message: `${facts.number} went on ${facts.on} already, by ${facts.certificate}`,
            fix: 'check the number; a record goes once',
          };
      }
    },
  },
  'certificate-method': {
    title: 'Destroyed in a way that is not allowed, or not checked before',
    words: (facts) => {
      switch (facts.problem) {
        case 'method': {
          const ways = facts.allowed.map((way) => `"${way}"`).join(' or ');
          return {
            message:
              facts.method === undefined
                ? `it does not say how ${facts.number} was destroyed`
                : `${facts.number} must not be destroyed by "${facts.method}"`,
            fix: orNearest(
              facts.nearest,
              ways === '' ? 'write how it was destroyed under method' : `allowed for it: ${ways}`,
            ),
          };
        }
        case 'unchecked':
          return {
            message: 'it does not say on which day the items were held against the list',
            fix: 'write that day under checked; without the check nothing may go',
          };
        case 'late':
          return {
            message: `checked on ${facts.checked}, after it was carried out on ${facts.on}`,
            fix: 'check both days; the check comes first',
          };
      }
    },
  },
  'certificate-witness': {
    title: 'Wrong people carried it out or watched',
    words: (facts) => {
      switch (facts.problem) {
        case 'few':
          return {
            message: `${facts.asked} must watch, the form names ${facts.found}`,
            fix: 'name everyone who watched under witnesses; with fewer nothing may go',
          };
        case 'executor':
          return {
            message: `"${facts.person}" carried it out and watched it too`,
            fix: 'somebody else must watch; check the signatures on the paper',
          };
        case 'post': {
          const posts = facts.posts.join(' or ');
          return {
            message: `${facts.as === 'executor' ? 'carrying it out' : 'watching it'} is for the ${posts}, "${facts.person}" does not hold that post on the day`,
            fix: `name the ${posts} who was there; enter stand-ins in people.md`,
          };
        }
      }
    },
  },
  'disposal-copy': {
    title: 'Disposal list and record disagree',
    words: ({ number, field, listed, recorded }) => ({
      message: `${field} of ${number}: the list says "${listed}", the record "${recorded}"`,
      fix: 'copy it again; if the record is wrong, file a change entry first',
    }),
  },
  'disposal-item': {
    title: 'Line that cannot stand on a disposal list',
    words: (facts) => {
      const { number } = facts;
      switch (facts.problem) {
        case 'twice':
          return { message: `${number} stands twice on one list`, fix: 'leave one line, and check quantity' };
        case 'gone':
          return {
            message: `${number} went on ${facts.on} already, by ${facts.certificate}`,
            fix: 'check the number; take it off the list',
          };
        case 'listed':
          return {
            message: `${number} stands on list ${facts.list} of ${facts.on}, which is not carried out yet`,
            fix: `take it off this list and proceed by ${facts.list}`,
          };
        case 'answer':
          return {
            message: `${number} is to be ${went[facts.outcome]}, appraisal ${facts.appraisal} ${facts.answer === undefined ? 'does not name it' : `answered ${facts.answer}`}`,
            fix: 'take it off the list, or appraise it first',
          };
      }
    },
  },
  'disposal-on-loan': {
    title: 'Something lent out is on a disposal list',
    words: ({ number, ...loan }) => ({
      message: `${number} is not there: ${lent(loan)}`,
      fix: 'take it off the list; list it again when it is back',
    }),
  },
  'disposal-running': {
    title: 'Something that must still be kept is on a disposal list',
    words: (facts) => ({
      message: `${facts.number} cannot go yet: ${running(facts)}`,
      fix:
        facts.bar === 'permanent'
          ? 'take it off the list; what is kept for ever goes on no ground'
          : 'take it off the list; if the regulation lets it go early, write running: yes under that ground',
    }),
  },
  'disposal-terms': {
    title: 'Disposal list not as the regulation asks',
    words: (facts) => {
      switch (facts.problem) {
        case 'ground':
          return {
            message: `the regulation has no ground "${facts.ground}"`,
            fix: orNearest(facts.nearest, `grounds: ${facts.known.join(', ')}`),
          };
        case 'return':
          return {
            message: 'the regulation does not say who approves that something goes back to its owner',
            fix: 'remove outcome; or first give the regulation a route under disposal.return',
          };
        case 'quantity':
          return {
            message: `the list says ${facts.stated}, and ${facts.found} on it are to go`,
            fix: `check it item by item; if none is missing or too many, write quantity: ${facts.found}`,
          };
        case 'reason':
          return {
            message: `${facts.number} is struck off without a reason`,
            fix: 'have the approver say why (reason)',
          };
        case 'until':
          return {
            message: `${facts.number} is struck off until ${facts.until}, no later than the list of ${facts.on}`,
            fix: 'check the year; until is a later day',
          };
        case 'appraisal':
          return {
            message: `there is no appraisal ${facts.appraisal}`,
            fix: 'check the number of the appraisal',
          };
        case 'later':
          return {
            message: `appraisal ${facts.appraisal} was made on ${facts.appraised}, after the list of ${facts.on}`,
            fix: 'check both days; the appraisal comes first',
          };
      }
    },
  },
  'disposal-under-hold': {
    title: 'Something under a hold is on a disposal list',
    words: ({ number, holds }) => ({
      message: `${number} is under a hold: ${holding(holds)}`,
      fix: 'take it off the list, or release the hold first',
    }),
  },
  'hold-gone': {
    title: 'Held when it had gone',
    words: ({ number, certificate, gone, outcome }) => ({
      message: `${number} was ${went[outcome]} on ${gone} (${certificate}), a hold comes too late`,
      fix: 'check the number; take it off the hold and tell whoever asked for it',
    }),
  },
  'release-mismatch': {
    title: 'Release does not fit its hold',
    words: (facts) => {
      const { hold } = facts;
      switch (facts.problem) {
        case 'hold':
          return { message: `there is no hold ${hold}`, fix: 'check the number of the hold' };
        case 'before':
          return {
            message: `released on ${facts.on}, before ${hold} was set on ${facts.held}`,
            fix: 'check both days',
          };
        case 'item':
          return {
            message: `${facts.number} is not on hold ${hold}`,
            fix: `check the number; ${hold} holds ${facts.items.join(', ')}`,
          };
        case 'released':
          return {
            message: `${facts.number === undefined ? hold : `${facts.number} of ${hold}`} was released by ${facts.release}`,
            fix: 'check the number; if it is said twice, remove this form or line',
          };
      }
    },
  },
};

/** Why a record has fallen due on a day: the term of the regulation, or the form that kept it until then. */
export function expired({ due, term, kept }: RuleFacts['retention-due']): string {
  if (kept) return `the time for which ${kept.form} of ${kept.on} kept it ended on ${due}`;
  const from = term ? ` ${counted(term.after, term.start, term.keep)}` : '';
  return `the time for which it is kept ended on ${due}${from}`;
}
