import type { Story } from '../../gate/story.ts';
import type { GateWords } from '../gate-words.ts';
import { some } from './time-words.ts';

/** At most three by name, the others counted. */
function things({ items }: Story): string {
  const shown = items.slice(0, 3).map(({ number, title }) => (title ? `"${title}" (${number})` : number));
  return `${shown.join(', ')}${items.length > shown.length ? ` and ${items.length - shown.length} more` : ''}`;
}

const reason = (text: string | undefined, word = 'for') => (text === undefined ? '' : `, ${word}: ${text}`);
const office = (said: Story['said']) => (said.department === undefined ? '' : ` (${said.department})`);

const stories: { readonly [Act in Story['act']]: (story: Story) => string } = {
  lend: (s) =>
    `${s.said.borrower}${office(s.said)} wants to borrow ${things(s)}${reason(s.said.purpose)}; out on ${s.on}, ${s.said.due ? `due back on ${s.said.due}` : 'no day of return is given'}, handed out by ${s.said['handed-out-by']}`,
  renew: (s) =>
    `${s.about.borrower ?? 'the borrower'} keeps ${things(s)} longer (loan ${s.said.loan}), now due on ${s.said.due}${reason(s.said.reason, 'because')}`,
  recall: (s) =>
    `on ${s.on} ${s.said.by} reminded ${s.about.borrower ?? 'the borrower'} of ${things(s)} (loan ${s.said.loan})`,
  return: (s) =>
    `${things(s)} came back (loan ${s.said.loan}), received on ${s.on} by ${s.said['received-by']}`,
  read: (s) =>
    `${s.said.reader}${office(s.said)} wants to read ${things(s)}${s.said.place ? ` in ${s.said.place}` : ''}${reason(s.said.purpose)}; on ${s.on}${s.said.copied && s.said.copied !== '0' ? `, copying ${s.said.copied} sheets` : ''}`,
  reserve: (s) => `${s.said.borrower} reserves ${things(s)} until ${s.said.until}`,
  handover: (s) =>
    `${s.said.from} hands ${things(s)} to ${s.said.to} on ${s.on}${reason(s.said.shortage, 'missing')}`,
  change: (s) =>
    `"${s.said.field}" of ${s.said.number} changes from "${s.said.from ?? 'nothing'}" to "${s.said.to ?? 'nothing'}"${reason(s.said.reason, 'because')}`,
  stocktake: (s) => `${s.said.by} counted ${s.said.place}: ${some(s.items.length, 'item')}, on ${s.on}`,
  duty: (s) => `${s.said.by} did the duty "${s.said.duty}" on ${s.on}`,
  // It is about a person, and open proposals are shown to everybody: no name is told.
  offence: (s) => `an offence is registered (${s.number})`,
  mend: (s) => `offence ${s.said.offence} was mended on ${s.said.on}`,
  issue: (s) =>
    `copy ${s.number} of ${s.said.document}, version ${s.said.version}, goes to ${s.said.holder}${office(s.said)} on ${s.on}${s.said['copied-from'] ? `; it is copied from ${s.said['copied-from']}` : ''}`,
  withdraw: (s) => `${s.said.by} called ${things(s)} back on ${s.on}${reason(s.said.reason, 'because')}`,
  hold: (s) =>
    `${s.said.by} puts ${things(s)} on hold; nothing of it may be destroyed${reason(s.said.reason, 'because')}`,
  release: (s) =>
    `${s.said.by} releases hold ${s.said.hold}${s.items.length > 0 ? ` (${things(s)})` : ''}; the regulation's course goes on${reason(s.said.reason, 'because')}`,
  appraise: (s) => `${s.said.by} appraised ${things(s)} on ${s.on}`,
  dispose: (s) =>
    `${s.said['asked-by']} asks to ${{ return: 'return to the owner', transfer: 'transfer' }[s.said.outcome ?? ''] ?? 'destroy'} ${some(s.said.quantity ?? s.items.length, 'item')}: ${things(s)}; ground: ${s.said.ground}${s.said.reason ? ` (${s.said.reason})` : ''}. Once approved, it is still carried out under witness`,
  certify: (s) =>
    `${s.said.executor} destroyed ${things(s)} on ${s.on} in ${s.said.place} (list ${s.said.disposal}), witnessed by ${s.said.witnesses ?? 'nobody'}`,
  file: (s) => `${things(s)} is filed`,
  update: (s) => `place, links or missing fields of ${things(s)} are filled in; nothing it said is altered`,
  reclassify: (s) => `the view level of ${things(s)} changes`,
  void: (s) => `${things(s)} becomes void, or is void no more`,
  renumber: (s) => `${s.number} is renumbered to ${s.items[0]?.number ?? ''}; the old number stays`,
  open: (s) => `dossier ${s.number} is opened`,
  dossier: (s) => `what dossier ${s.number} says of itself changes`,
  regulation: (s) => `the regulation changes (${s.number})`,
  people: () => 'the people change: roles, stand-ins, logins or keys',
  calendar: () => 'the calendar changes',
  places: () => 'rooms, cabinets, shelves or boxes change',
  readme: () => 'explanatory text changes',
  engine: (s) => `engine, workflows or settings of the repository change (${s.number})`,
};

/** What the gate says, in English. */
export const gate: GateWords = {
  plainActs: {
    file: 'filing',
    update: 'filling in',
    reclassify: 'view level',
    void: 'voiding',
    renumber: 'renumbering',
    open: 'new dossier',
    dossier: 'dossier',
    regulation: 'regulation',
    people: 'people',
    calendar: 'calendar',
    places: 'places',
    readme: 'notes',
    engine: 'engine',
  },
  verdict: { pass: 'May be merged', wait: 'Waiting for approval', fail: 'Cannot be merged' },
  story: (story) => {
    const text = stories[story.act](story);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  paragraph: (story, parts) => {
    const text = parts.join('; ');
    return `${story} ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  reasons: {
    route: 'the regulation asks for it',
    longer: 'it lasts longer than the regulation allows',
    copying: 'copies are taken',
    ground: 'destruction must be approved',
    'return-to-owner': 'returning to the owner must be approved',
    hold: 'a hold must be approved',
    release: 'somebody else must approve that a hold ends',
    penalty: 'a penalty must be confirmed',
    void: 'somebody else must approve that a number becomes void',
    reclassify: 'somebody else must approve another view level',
    amendment: 'somebody else must approve a change of the rules',
    register: 'the keeper must register it',
  },
  given: (post, person, at) => `approved by ${person}${post === undefined ? '' : ` (${post})`} on ${at}`,
  missing: (steps, why) =>
    `still to approve: ${steps.map(({ post, people }) => `${post ?? 'another person who approves'} (${people.length > 0 ? people.join(', ') : 'nobody at present'})`).join(', then ')}; ${why}`,
  refused: (person) => `refused by ${person}`,
  free: 'no approval needed',
  complete: 'all approvals are there',
  ignored: (person, why) => `${person}: ${why}`,
  whyIgnored: {
    'unknown-person': 'is not among the people; does not count',
    own: 'proposed it; their own approval does not count',
    asking: 'asks for it; their own approval does not count',
    'other-commit': 'approved what stood there before; must look at the newest and approve again',
    withdrawn: 'took it back',
    repeated: 'counts once, by the latest word',
    absent: 'was not in the office then',
    'stand-in-over': 'does not stand in for anybody now and has no such say',
    'too-early': 'must approve after the step before',
    'in-future': 'approved on a day that is yet to come',
    'not-needed': 'need not approve this',
  },
  headings: { findings: 'To be mended', ignored: 'Approvals that do not count' },
  nothing: 'Nothing changes.',
  step: (post) => post ?? 'another person who approves',
};
