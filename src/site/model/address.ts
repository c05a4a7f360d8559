import { createHash } from 'node:crypto';
import type { Language } from '../languages.ts';

/** Longest page name in bytes: `<name>.html` must fit every file system. */
const longest = 180;

/**
 * The name of the page that follows from a file name: what URLs, servers or file systems treat specially
 * becomes `~XX`, and a name too long for a file is cut and told apart by a digest.
 */
export function pageName(fileName: string): string {
  const name = fileName
    .replace(/[^\p{L}\p{N}\p{M}._~-]/gu, (char) => `~${char.codePointAt(0)!.toString(16).toUpperCase()}`)
    .replace(/^\./, '~2E');
  if (Buffer.byteLength(name) <= longest) return name;
  let cut = '';
  for (const char of name) {
    if (Buffer.byteLength(cut + char) > longest - 9) break;
    cut += char;
  }
  return `${cut}~${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/**
 * Gives each item its own page name. A name that is taken already, even in other letter case or width, gets
 * `~2`, `~3` …: deeds that share their dossier's number, and numbers that two records claim.
 */
export function claimNames<T>(items: readonly T[], fileNameOf: (item: T) => string): Map<T, string> {
  const taken = new Set<string>();
  const names = new Map<T, string>();
  for (const item of items) {
    const name = pageName(fileNameOf(item));
    let claimed = name;
    for (let n = 2; taken.has(claimed.normalize('NFKC').toLowerCase()); n++) claimed = `${name}~${n}`;
    taken.add(claimed.normalize('NFKC').toLowerCase());
    names.set(item, claimed);
  }
  return names;
}

/** Makes the addresses of pages, for a site that lives at `base` (ends with `/`). */
export function addresses(base: string) {
  const root = (language: Language) => (language === 'zh-CN' ? base : `${base}${language}/`);
  return {
    home: root,
    root,
    records: (language: Language, query = '') => `${root(language)}records/${query}`,
    record: (language: Language, name: string) => `${root(language)}r/${encodeURIComponent(name)}.html`,
    dossier: (language: Language, name: string) => `${root(language)}d/${encodeURIComponent(name)}.html`,
    list: (language: Language, name: string) => `${root(language)}list/${path(name)}.html`,
    regulation: (language: Language, register: string) =>
      `${root(language)}regulation/${encodeURIComponent(register)}.html`,
    /** What a regulation has put up on the wall. */
    notices: (language: Language, register: string) =>
      `${root(language)}regulation/notices/${encodeURIComponent(register)}.html`,
    rules: (language: Language) => `${root(language)}rules/`,
    rule: (language: Language, id: string) => `${root(language)}rules/${id}.html`,
    handbook: (language: Language, slug = '') =>
      slug === '' ? `${root(language)}handbook/` : `${root(language)}handbook/${path(slug)}.html`,
    search: (language: Language) => `${root(language)}search/`,
    /** All forms of a room, by year. */
    forms: (language: Language, room: string) => `${root(language)}forms/${room}/`,
    /** The forms of a room in a year; `hash` is the number of one of them. */
    formsOf: (language: Language, room: string, year: string, hash = '') =>
      `${root(language)}forms/${room}/${path(year)}.html${hash === '' ? '' : `#${encodeURIComponent(hash)}`}`,
    /** A form that has a page of its own: handovers, disposal lists, holds, stocktakes. */
    form: (language: Language, name: string) => `${root(language)}f/${encodeURIComponent(name)}.html`,
    overdue: (language: Language) => `${root(language)}forms/overdue.html`,
    /** The duties of a year; without one, of that of the day. */
    duties: (language: Language, year = '') =>
      year === '' ? `${root(language)}duties/` : `${root(language)}duties/${encodeURIComponent(year)}.html`,
    /** The calendar of due dates, to subscribe to. */
    calendar: (language: Language) => `${root(language)}due.ics`,
    units: (language: Language) => `${root(language)}units/`,
    /** The units of one building, where there are too many for one page. */
    unitsOf: (language: Language, group: string) =>
      `${root(language)}units/${encodeURIComponent(group)}.html`,
    unit: (language: Language, name: string) => `${root(language)}u/${encodeURIComponent(name)}.html`,
    people: (language: Language) => `${root(language)}people/`,
    places: (language: Language) => `${root(language)}places/`,
    place: (language: Language, name: string) => `${root(language)}p/${encodeURIComponent(name)}.html`,
    /** Counting a shelf with a telephone. */
    count: (language: Language, name: string) => `${root(language)}count/${encodeURIComponent(name)}.html`,
    /** The climate of the stores; of a month, where one is named. */
    climate: (language: Language, month = '') =>
      month === ''
        ? `${root(language)}climate/`
        : `${root(language)}climate/${encodeURIComponent(month)}.html`,
    labels: (language: Language, query = '') => `${root(language)}labels/${query}`,
    retention: (language: Language) => `${root(language)}retention/`,
    charts: (language: Language) => `${root(language)}charts/`,
    changes: (language: Language) => `${root(language)}changes/`,
    /** The latest changes as an Atom feed. */
    feed: (language: Language) => `${root(language)}changes.atom`,
    past: (language: Language, query = '') => `${root(language)}past/${query}`,
  };
}

/** The addresses of the site's pages. */
export type Addresses = ReturnType<typeof addresses>;

function path(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
