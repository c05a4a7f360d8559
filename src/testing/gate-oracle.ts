import type { Review } from '../domain/review.ts';

/** What somebody tries to have merged, as the laws of the house see it. */
export interface Deed {
  readonly kind:
    | 'lend'
    | 'renew'
    | 'return'
    | 'hold'
    | 'release'
    | 'list'
    | 'certify'
    | 'file'
    | 'void'
    | 'change'
    | 'edit'
    | 'remove';
  /** The number of the form, or of the record. */
  readonly number: string;
  /** The items that it names; of a release, the hold; of a return or renewal, the loan. */
  readonly items: readonly string[];
  readonly of?: string | undefined;
  readonly damaged?: boolean;
  /** Who asks for it, by name. */
  readonly asks?: string | undefined;
  readonly longer?: boolean;
  readonly on: string;
}

interface Said {
  readonly proposer: string;
  readonly reviews: readonly Review[];
  readonly commit: string;
}

const names: Readonly<Record<string, string>> = {
  lijuan: '李娟',
  wangmin: '王敏',
  chenyuan: '陈远',
  sunfa: '孙法',
  heping: '何平',
  zhouming: '周明',
  liuli: '刘离',
};

/** The dossier of an item, and the box in which it stands. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'H-001': ['3-1-1502-01', 'A-01-1-001'],
  'H-002': ['3-1-1502-01', 'A-01-1-001'],
  'H-003': ['A-01-1-003'],
  'H-004': ['A-01-1-003'],
  'C-001': ['A-01-1-002'],
};

/**
 * The laws of the house, kept as a clerk would keep them on a sheet: who has what, what is held, what may go, what has
 * gone. It shares nothing with the gate.
 */
export class Ledger {
  readonly #out = new Map<string, string>();
  readonly #lent = new Map<string, readonly string[]>();
  readonly #holds = new Map<string, readonly string[]>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #gone = new Set<string>();
  readonly #void = new Set<string>();
  readonly #numbers = new Set<string>(Object.keys(homes));

  /** What law a merge broke; `undefined`: none. */
  broken(deed: Deed, said: Said): string | undefined {
    const { kind, number, items, of = '' } = deed;
    if (kind === 'edit') return 'a closed form changed';
    if (kind === 'remove') return 'something was removed';
    if (kind !== 'change' && kind !== 'void' && this.#numbers.has(number)) return 'a number was used again';
    const route = this.#route(deed);
    if (route && !isApproved(route, deed, said)) return 'not approved';
    const ended = items.find((item) => this.#gone.has(item) || this.#void.has(item));
    if (kind === 'lend' && ended) return `${ended} is not there any more`;
    if (kind === 'lend' && items.some((item) => this.#out.has(item))) return 'two holders of one item';
    const lent = this.#lent.get(of);
    if ((kind === 'return' || kind === 'renew') && !lent) return 'no such loan';
    if (kind === 'return' && items.some((item) => !lent!.includes(item))) return 'it was not lent';
    // That something came back damaged may be told late, after it was mended.
    if (kind === 'return' && !deed.damaged && items.some((item) => this.#out.get(item) !== of))
      return 'it came back already';
    if (kind === 'release' && !this.#holds.has(of)) return 'no such hold';
    if (kind !== 'list' && kind !== 'certify') return undefined;
    if (kind === 'certify' && items.some((item) => !this.#lists.get(of)?.includes(item))) return 'on no list';
    if (items.some((item) => this.#gone.has(item))) return 'gone already';
    if (items.some((item) => this.#out.has(item))) return 'destroyed while on loan';
    return items.some((item) => this.#isHeld(item)) ? 'destroyed while held' : undefined;
  }

  /** Enters what was merged. */
  enter({ kind, number, items, of = '', damaged }: Deed): void {
    this.#numbers.add(number);
    if (kind === 'lend') {
      this.#lent.set(number, items);
      for (const item of items) this.#out.set(item, number);
    }
    if (kind === 'return' && !damaged) {
      for (const item of items) if (this.#out.get(item) === of) this.#out.delete(item);
    }
    if (kind === 'hold') this.#holds.set(number, items);
    if (kind === 'release') this.#holds.delete(of);
    if (kind === 'list') this.#lists.set(number, items);
    if (kind === 'certify') for (const item of items) this.#gone.add(item);
    if (kind === 'void') this.#void.add(number);
  }

  #isHeld(item: string): boolean {
    const over = [item, ...(homes[item] ?? [])];
    return [...this.#holds.values()].some((held) => held.some((one) => over.includes(one)));
  }

  #route({ kind, items, longer }: Deed): readonly string[] | undefined {
    if (kind === 'lend' || kind === 'renew')
      return longer || items.includes('C-001') ? ['manager', 'director'] : ['manager'];
    if (kind === 'list') return ['manager', 'director'];
    if (kind === 'hold') return ['legal'];
    if (kind === 'release') return ['legal', 'manager'];
    return kind === 'void' ? ['any'] : undefined;
  }
}

/** Whether people approved it step by step: each another, in order, none their own, none taken back. */
function isApproved(route: readonly string[], { asks }: Deed, { proposer, reviews, commit }: Said): boolean {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const login = 'login' in review.by ? review.by.login : '';
    const before = last.get(login);
    if (!before || before.at <= review.at) last.set(login, review);
  }
  const good = [...last].filter(
    ([login, { word, commit: on }]) =>
      word === 'approved' &&
      on === commit &&
      login !== proposer &&
      names[login] !== asks &&
      login !== 'liuli',
  );
  const from = (step: number, since: string, used: readonly string[]): boolean =>
    step === route.length ||
    good.some(
      ([login, { at }]) =>
        at >= since &&
        !used.includes(login) &&
        rolesOf(login, at.slice(0, 10)).some((role) => role === route[step] || route[step] === 'any') &&
        from(step + 1, at, [...used, login]),
    );
  return from(0, '', []);
}

function rolesOf(login: string, day: string): readonly string[] {
  if (login === 'wangmin') return ['manager'];
  if (login === 'heping') return day >= '2024-07-01' && day <= '2024-07-10' ? ['manager'] : [];
  if (login === 'chenyuan') return ['director'];
  return login === 'sunfa' ? ['legal'] : [];
}
