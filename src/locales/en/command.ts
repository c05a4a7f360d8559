import type { CommandWords } from '../command-words.ts';
import { actWords } from './act-words.ts';
import { status } from './status.ts';
import { some } from './time-words.ts';

const listed = (items: readonly string[]) => items.join(', ');

const usage: Record<string, (word: string) => string> = {
  'commander.unknownCommand': (word) => `there is no command "${word}"`,
  'commander.unknownOption': (word) => `there is no option "${word}"`,
  'commander.missingArgument': (word) => `${word} is missing`,
  'commander.missingMandatoryOptionValue': (word) => `the option ${word} is missing`,
  'commander.optionMissingArgument': (word) => `the option ${word} needs a value`,
  'commander.excessArguments': () => 'there are too many arguments',
};

/** The command line in English. */
export const command: CommandWords = {
  fix: 'fix: ',
  summary: ({ errors, warnings, notices }, records, asOf) =>
    `${records} records checked: ${errors} errors, ${warnings} warnings, ${notices} notices (as of ${asOf})`,
  columns: ['severity', 'rule', 'place', 'what', 'fix'],
  help: {
    program: 'a document register kept in git and checked by CI',
    records: 'the folder that holds the registers',
    asOf: 'the day to take for today (YYYY-MM-DD)',
    lang: 'language: zh-CN or en',
    json: 'answer in JSON',
    init: 'lay out a new register under a regulation',
    check: 'check the whole register',
    gate: 'whether a change may be merged, and who must still approve',
    head: 'the commit to be merged',
    reviews: "GitHub's list of reviews, a JSON file, unchanged",
    forge: 'read the reviews from a forge: github or gitea',
    proposal: 'number of the pull request at the forge',
    proposer: 'login of who proposes it',
    signed: 'take signatures for approvals',
    gateFormat: 'output: terminal or markdown',
    base: 'compare with this commit and check what changed, too',
    format: 'terminal, github, markdown or json',
    create: 'file a new record under the next number',
    number: 'the next free number of a class',
    show: 'one record and its state',
    find: 'look records up by any scrap of number, title, room, name',
    explain: 'the page of a rule',
    coverage: 'tell how each demand of the regulations is met',
    export:
      'write out records, dossiers or forms, any list or printed form (index, ledger, items, loans, disposals …), isad, ead3, or the JSON Schema of a regulation (regulation-schema)',
    register: 'name (folder) of the register',
    regulation: 'id of the regulation, e.g. S004-1',
    fill: 'fill in a figure that the regulation leaves blank: SETTING=FIGURE, e.g. classes.1.retention.keep=10年; repeatable',
    empty: 'without sample records',
    set: 'fill in a field: name=value; may be repeated',
    title: 'the title',
    document: 'the type of document',
  },
  effect: {
    title: (register) => `what the changed regulation does: ${register}`,
    newly: (count) => `new findings: ${count}`,
    mended: (count) => `findings that go: ${count}`,
    moved: (count) => `due days that move: ${count}`,
    routes: (count) => `routes that change: ${count}`,
    more: (count) => `  and ${count} more (all with --json)`,
    day: (what, from, to) =>
      `${what === 'retention' ? 'kept until' : what}: ${from ?? 'none'} → ${to ?? 'none'}`,
    route: (from, to) => `${from?.join(', ') ?? 'none'} → ${to?.join(', ') ?? 'none'}`,
  },
  coverage: {
    standings: {
      enforced: 'enforced',
      evidenced: 'evidenced',
      shown: 'shown',
      planned: 'planned',
      outside: 'outside',
    },
    summary: (total, { enforced, evidenced, shown, planned, outside }) =>
      `${total} demands: ${enforced} enforced, ${evidenced} evidenced, ${shown} shown, ${planned} planned, ${outside} outside`,
  },
  refusals: {
    noRecords: (folder) => ({
      message: `there is no folder ${folder}`,
      fix: 'name it with --records, or run guidang init',
    }),
    badDay: (text) => ({ message: `"${text}" is not a day`, fix: 'write it as 2026-03-15' }),
    badWord: (option, given, allowed) => ({
      message: `${option} cannot be "${given}"`,
      fix: `allowed: ${listed(allowed)}`,
    }),
    noRegister: (id, known) => ({
      message: id === undefined ? 'there is more than one register' : `there is no register "${id}"`,
      fix: known.length
        ? `name it with --register: ${listed(known)}`
        : 'run guidang init, or name a regulation in the map',
    }),
    noClass: (code, known) => ({ message: `there is no class "${code}"`, fix: `classes: ${listed(known)}` }),
    noSeries: (code) => ({
      message: `the class "${code}" has no numbers`,
      fix: 'give it numbers in the regulation',
    }),
    whichSeries: (code, templates) => ({
      message: `the numbers of "${code}" depend on the type of document`,
      fix: `name it with --document: ${templates.join('; ')}`,
    }),
    missingPart: (template, field, allowed) => ({
      message: `${template} needs ${field}`,
      fix: allowed.length ? `say --set ${field}=…; allowed: ${listed(allowed)}` : `say --set ${field}=…`,
    }),
    seriesFull: (template) => ({
      message: `${template} has no number left`,
      fix: 'raise last in the regulation, or add a series',
    }),
    notFound: (number, near) => ({
      message: `no record bears the number "${number}"`,
      fix: near.length ? `did you mean ${listed(near)}?` : 'look it up with guidang find',
    }),
    stopped: () => ({ message: 'stopped half-way', fix: 'run it again, or fill the figures in with --fill' }),
    noRule: (id, nearest) => ({
      message: `there is no rule "${id}"`,
      fix:
        nearest === undefined
          ? 'ids of rules stand in brackets in what check prints'
          : `did you mean ${nearest}?`,
    }),
    headMoved: (asked, now) => ({
      message: `the proposal has a newer commit, ${now.slice(0, 12)}; ${asked.slice(0, 12)} was to be judged`,
      fix: 'judge the newer one',
    }),
    badReviews: (file, place) => ({
      message: `${file} is not GitHub's list of reviews${place === '' ? '' : ` (${place})`}`,
      fix: 'save what "List reviews for a pull request" returns, unchanged',
    }),
    noVariable: (name) => ({
      message: `the variable ${name} is not set`,
      fix: 'run this in a workflow, or set it first',
    }),
    noCommit: (ref) => ({
      message: `there is no commit "${ref}"`,
      fix: 'name a branch or commit; unshallow the clone first',
    }),
    notARepository: (folder) => ({
      message: `${folder} is in no git repository`,
      fix: 'run inside one; to look only at what is there, do without --base',
    }),
    noFile: (path) => ({ message: `there is no file ${path}`, fix: 'check the path' }),
    exists: (path) => ({
      message: `${path} exists already`,
      fix: 'choose another name; a register is never overwritten',
    }),
    badField: (text) => ({
      message: `"${text}" cannot be used`,
      fix: 'write name=value; names are letters, digits, hyphens',
    }),
    noRegulation: (id, known) => ({
      message: `there is no regulation "${id}"`,
      fix: `shipped: ${listed(known)}`,
    }),
    usage: (code, word, meant) => ({
      message: usage[code]?.(word) ?? `this cannot be understood: ${word}`,
      fix: meant === undefined ? 'run guidang --help' : `did you mean ${meant}?`,
    }),
  },
  acting: actWords,
  status,
  fields: {
    hold: 'hold',
    number: 'number',
    title: 'title',
    class: 'class',
    dossier: 'dossier',
    status: 'status',
    location: 'location',
    borrower: 'borrower',
    due: 'due',
    level: 'level',
    path: 'file',
  },
  held: (hold, on, by, reason) => `${hold} (set ${on} by ${by}: ${reason})`,
  stated: (field, value) => `${field}: ${value}`,
  created: (number, path) => `filed ${number}: ${path}`,
  figures: {
    question: (of, setting) =>
      `${of === undefined ? '' : `"${of}": `}${setting} is left to the office. What is it here? (Enter: later)`,
    wrong: (wanted) =>
      ({
        length: 'write 7 days, 2 months, 10 years',
        deadline: 'write 3 working-days, 1 month, 03-31 next-year, 10 years',
        rhythm: 'write monthly, quarterly, yearly on 01-10',
        retention: 'write permanent; a time is written in the regulation, with the day from which it counts',
      })[wanted],
  },
  initialised: (folder, bare, blanks) =>
    [
      bare
        ? `made the register ${folder}. Put people into people.md and stores into stores.md, then run guidang check`
        : `made the register ${folder} with fictional people, stores and a few records; put your own in their place, then run guidang check`,
      ...(blanks.length > 0
        ? [
            `${some(blanks.length, 'figure')} left to the office; guidang check fails until all are filled in:`,
            ...blanks.map((at) => `  ${at}`),
          ]
        : []),
    ].join('\n'),
  nothingFound: (text) => `nothing found for "${text}"`,
  built: (seconds) => `site built in ${seconds.toFixed(1)} s\n`,
  shownAllTheSame:
    'The register has errors and should not be published before they are mended; the site is built all the same, to be looked at here.\n',
  serving: (address) => `open ${address} in a browser (Ctrl+C stops)\n`,
  refused: 'refused: ',
  bug: (message) =>
    `this is a bug of ours; no data was changed. Please report it with the command you ran:\n${message}`,
};
