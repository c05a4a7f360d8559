import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, later } from '../domain/day.ts';
import type { Review } from '../domain/review.ts';
import * as forms from '../testing/gate-forms.ts';
import { type Model, modelOffice, proposalOver } from '../testing/gate-model.ts';
import { letter } from '../testing/gate-office.ts';
import { type Deed, Ledger } from '../testing/gate-oracle.ts';
import { judge } from './gate.ts';
import type { Proposal } from './proposal.ts';

const people = ['lijuan', 'wangmin', 'chenyuan', 'sunfa', 'heping', 'zhouming', 'liuli', 'mallory'];
const letters = ['H-001', 'H-002', 'H-003', 'H-004'];
const items = [...letters, 'C-001'];
const holdable = [...items, '3-1-1502-01', 'A-01-1-003', 'A-01'];
const kinds = [
  'lend',
  'renew',
  'return',
  'hold',
  'release',
  'list',
  'certify',
  'file',
  'void',
  'change',
  'edit',
  'remove',
] as const;

/** One thing that somebody tries. Numbers choose among what there is by then. */
const step = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('lend', 'return', 'list', 'certify', 'hold', 'release') },
    { weight: 1, arbitrary: fc.constantFrom(...kinds) },
  ) as fc.Arbitrary<(typeof kinds)[number]>,
  one: fc.nat(40),
  two: fc.nat(40),
  several: fc.boolean(),
  /** Days since the step before, and how long ago the form says that it was. */
  days: fc.constantFrom(0, 0, 0, 1, 2),
  ago: fc.constantFrom(0, 0, 0, 1),
  proposer: fc.constantFrom('lijuan', 'lijuan', 'zhouming', ...people),
  /** Approved as it should be; or by whoever it may be. */
  approved: fc.constantFrom('right', 'right', 'right, and then', 'somehow'),
  words: fc.array(
    fc.record({
      who: fc.constantFrom(...people),
      word: fc.constantFrom('approved', 'approved', 'approved', 'refused', 'withdrawn'),
      hour: fc.integer({ min: 10, max: 14 }),
      stale: fc.constantFrom(false, false, true),
    }),
    { maxLength: 3, size: 'max' },
  ),
  longer: fc.constantFrom(false, false, true),
  damaged: fc.constantFrom(false, false, true),
  /** Uses a number again. */
  again: fc.constantFrom(...Array<boolean>(12).fill(false), true),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const commit = 'c'.repeat(40);
const count = { steps: 0, merged: new Map<string, number>() };

/** Tries one thing after another; what the gate lets pass is merged, and held against the laws. */
function live(
  steps: readonly Step[],
  broken: (proposal: Proposal) => Proposal = (proposal) => proposal,
): void {
  const ledger = new Ledger();
  let main: Model = modelOfficeOnce;
  let today = '2024-07-05' as Day;
  const used = new Map<string, string[]>();
  for (const one of steps) {
    count.steps += 1;
    today = later(today, { days: one.days });
    const [deed, files] = deedOf(one, today, used, main);
    const reviews = wordsOf(one, deed, today);
    const said = { proposer: { login: one.proposer }, reviews, commit, today };
    const { proposal, head } = proposalOver(main, files, said);
    if (proposal.files.length === 0) continue;
    if (judge(broken(proposal)).verdict !== 'pass') continue;
    const law = ledger.broken(deed, { proposer: one.proposer, reviews, commit });
    if (law)
      throw new Error(`${law}: ${JSON.stringify(deed)} by ${one.proposer}, ${JSON.stringify(reviews)}`);
    ledger.enter(deed);
    count.merged.set(deed.kind, (count.merged.get(deed.kind) ?? 0) + 1);
    used.set(deed.kind, [...(used.get(deed.kind) ?? []), deed.number]);
    main = head;
  }
}

const modelOfficeOnce = modelOffice();

function wordsOf({ approved, words, proposer }: Step, { kind }: Deed, today: Day): Review[] {
  const right = (kind === 'release' || kind === 'hold' ? ['sunfa', 'wangmin'] : ['wangmin', 'chenyuan']).map(
    (who, index) => ({
      who: who === proposer ? 'heping' : who,
      word: 'approved',
      hour: 10 + index,
      stale: false,
    }),
  );
  const said = [...(approved === 'somehow' ? [] : right), ...(approved === 'right' ? [] : words)];
  return said.map(({ who, word, hour, stale }) => ({
    by: { login: who },
    word: word as Review['word'],
    at: `${today}T${hour}:00:00+08:00`,
    commit: stale ? 'd'.repeat(40) : commit,
  }));
}

type Files = Readonly<Record<string, string | null>>;

function deedOf(
  one: Step,
  today: Day,
  used: ReadonlyMap<string, readonly string[]>,
  main: Model,
): [Deed, Files] {
  const { kind } = one;
  const pick = (from: readonly string[], by: number) => from[by % Math.max(from.length, 1)];
  const seq = one.again ? 1 : (used.get(kind)?.length ?? 0) + 1;
  const on = later(today, { days: -one.ago });
  const some = (from: readonly string[]) => [
    ...new Set([pick(from, one.one)!, ...(one.several ? [pick(from, one.two)!] : [])]),
  ];
  const form = (files: object, deed: Partial<Deed>): [Deed, Files] => {
    const number = /\/([\w-]+)\.md$/.exec(Object.keys(files)[0]!)![1]!;
    return [{ kind, number, items: [], on, ...deed }, files as Files];
  };
  const last = one.several ? 100 : one.one;
  const latest = (kind: string, or: string) => {
    const known = used.get(kind) ?? [];
    return (last === 100 ? known.at(-1) : pick(known, one.one)) ?? or;
  };
  switch (kind) {
    case 'lend': {
      const named = some(items);
      const due = later(on, { days: one.longer ? 9 : 7 });
      const borrower = one.damaged ? '王敏' : '周明';
      return form(forms.loan(named, { out: on, due, borrower }, seq), {
        items: named,
        longer: one.longer,
        asks: borrower,
      });
    }
    case 'renew': {
      const loan = latest('lend', 'JY2024001');
      const lent = itemsOf(main, loan);
      const due = later(on, { days: one.longer ? 9 : 7 });
      const asks = borrowerOf(main, loan);
      return form(forms.renewal([], { loan, on, due }, seq), {
        of: loan,
        items: lent,
        longer: one.longer,
        asks,
      });
    }
    case 'return': {
      const loan = latest('lend', 'JY2024001');
      const lent = itemsOf(main, loan);
      const named = lent.length > 0 && one.two > 3 ? lent : some(items);
      const lines = named.map((number) => ({ number, condition: one.damaged ? 'damaged' : 'good' }));
      return form(forms.back(lines, { loan, returned: on }, seq), {
        of: loan,
        items: named,
        damaged: one.damaged,
      });
    }
    case 'hold': {
      const named = some(holdable);
      // `A-01` is the cabinet in which all boxes stand.
      const over = named.includes('A-01') ? [...items] : named;
      return form(forms.hold(named, { on }, seq), { items: over, asks: '李娟' });
    }
    case 'release': {
      const hold = latest('hold', 'DJ2024001');
      return form(forms.release([], { on, hold }, seq), { of: hold, asks: '李娟' });
    }
    case 'list': {
      const named = some(letters);
      return form(forms.list(named, { on }, seq), { items: named, asks: '李娟' });
    }
    case 'certify': {
      const disposal = latest('list', 'XH2024001');
      const listed = itemsOf(main, disposal);
      const named = listed.length > 0 && one.two > 3 ? listed : some(letters);
      return form(forms.certificate(named, { on, disposal }, seq), { of: disposal, items: named });
    }
    case 'file': {
      const files = letter(one.again ? 4 : 10 + seq, {
        received: '2024-07-01',
        title: `新${one.one}`,
        dossier: undefined,
      });
      return form(files, {});
    }
    case 'void': {
      const number = pick(letters, one.one)!;
      return [
        { kind, number, items: [number], on },
        edited(main, number, `void: ${on}\nvoid-reason: 重号\n`),
      ];
    }
    case 'change': {
      const number = pick(letters, one.one)!;
      const files = edited(main, number, `department: 客服部${one.two}\n`);
      return [{ kind, number, items: [number], on }, files];
    }
    case 'edit': {
      const paths = main.register.forms.map(({ path }) => path);
      const path = pick(paths, one.one);
      const files =
        path === undefined ? {} : { [path]: String(main.files[path]).replace(/2024-07-\d\d/, '2024-07-30') };
      return [{ kind, number: String(path), items: [], on }, files];
    }
    case 'remove': {
      const { forms: all, records, dossiers } = main.register;
      const path = pick(
        [...all, ...records, ...dossiers].map((entry) => entry.path),
        one.one,
      )!;
      return [{ kind, number: path, items: [], on }, { [path]: null }];
    }
  }
}

function edited(main: Model, number: string, lines: string): Files {
  const path = `kefu/letters/${number}.md`;
  return { [path]: String(main.files[path]).replace(/\n---\n$/, `\n${lines}---\n`) };
}

function formOf(main: Model, number: string) {
  return main.register.forms.find((form) => form.number === number)?.fields as
    | { items?: { number: string }[]; borrower?: string }
    | undefined;
}

const itemsOf = (main: Model, number: string) =>
  formOf(main, number)?.items?.map((item) => item.number) ?? [];
const borrowerOf = (main: Model, number: string) => formOf(main, number)?.borrower;

const lives = fc.array(step, { maxLength: 60, size: 'max' });

test('whatever several people try, no law of the house is ever broken', () => {
  fc.assert(
    fc.property(lives, (steps) => live(steps)),
    { numRuns: 760 },
  );
  expect(count.steps).toBeGreaterThan(20_000);
  // Laws that nothing ever meets are kept by accident.
  for (const kind of [
    'lend',
    'renew',
    'return',
    'hold',
    'release',
    'list',
    'certify',
    'file',
    'void',
    'change',
  ])
    expect(count.merged.get(kind), kind).toBeGreaterThan(20);
});

const without = (proposal: Proposal, rooms: readonly string[]): Proposal => {
  const added = new Set(proposal.files.map(({ path }) => path));
  const plain = (holdings: Proposal['base']): Proposal['base'] => ({
    ...holdings,
    registers: holdings.registers.map((register) => ({
      ...register,
      forms: register.forms.filter(({ room, path }) => !rooms.includes(room) || added.has(path)),
    })),
  });
  return { ...proposal, base: plain(proposal.base), head: plain(proposal.head) };
};

const broken: Readonly<Record<string, (proposal: Proposal) => Proposal>> = {
  'one’s own approval counts': (proposal) => ({ ...proposal, proposer: { claimed: [] } }),
  'an approval of another commit counts': (proposal) => ({
    ...proposal,
    reviews: proposal.reviews.map((review) => ({ ...review, commit })),
  }),
  'what was withdrawn counts': (proposal) => ({
    ...proposal,
    reviews: proposal.reviews.filter(({ word }) => word !== 'withdrawn'),
  }),
  'the order does not matter': (proposal) => ({
    ...proposal,
    reviews: proposal.reviews.map((review) => ({ ...review, at: `${proposal.today}T10:00:00+08:00` })),
  }),
  'holds are not seen': (proposal) => without(proposal, ['holds', 'releases']),
  'loans are not seen': (proposal) => without(proposal, ['loans', 'returns', 'renewals']),
  'what has gone is not seen': (proposal) => without(proposal, ['certificates']),
  'a stand-in stands in for ever': (proposal) => ({
    ...proposal,
    base: {
      ...proposal.base,
      registers: proposal.base.registers.map((register) => ({
        ...register,
        people: register.people.map((person) =>
          person.name === '何平' ? { ...person, roles: ['manager'] } : person,
        ),
      })),
    },
  }),
  'closed forms may change': (proposal) => ({
    ...proposal,
    changes: [],
    files: proposal.files.filter(({ kind }) => kind === 'added'),
  }),
};

test.each(Object.entries(broken))('a gate by which %s is caught', (_, mutate) => {
  const { failed, errorInstance } = fc.check(
    fc.property(lives, (steps) => live(steps, mutate)),
    { numRuns: 400, endOnFailure: true },
  );
  expect(failed).toBe(true);
  expect(String(errorInstance)).toMatch(/by \w+, \[/);
});
