import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { type Language, recordWordsOf, wordsOf } from '../../languages.ts';
import { escapeHtml } from '../html.ts';
import type { Office } from '../office.ts';
import { latestSteps, type Step } from './changes-view.ts';

/**
 * The latest steps as an Atom feed (RFC 4287). Its ids follow from the commits, so they stay the same wherever the site
 * lives, and whenever it is made.
 * @param url where the site is read; without it, links lead on from where the feed itself was found
 */
export function changesFeed(office: Office, language: Language, url: string | undefined): string {
  const { changes: words } = recordWordsOf[language];
  const absolute = (href: string) => new URL(href, url ?? nowhere).href;
  const steps = latestSteps(office, language);
  const feed = new Feed({
    id: idOf(`changes ${language} ${office.facts.changes.at(-1)?.commit ?? ''}`),
    title: `${words.title} · ${wordsOf[language].name}`,
    updated: noonOf(steps[0]?.on ?? office.asOf),
    generator: wordsOf[language].name,
    language,
    author: { name: wordsOf[language].name },
    link: absolute(office.at.changes(language)),
    feed: absolute(office.at.feed(language)),
  });
  for (const step of steps) {
    feed.addItem({
      id: idOf(step.commit),
      // The library says of titles and contents that they are HTML.
      title: escapeHtml(step.message || step.commit),
      content: contentOf(step, language),
      link: absolute(step.files[0]?.href ?? office.at.changes(language)),
      date: noonOf(step.on),
      author: [{ name: step.by || '-' }],
    });
  }
  return feed.atom1().replaceAll(`href="${nowhere}/`, 'href="/');
}

/** Stands for an address that is not known, for a library that takes whole addresses only. */
const nowhere = 'http://site.invalid';

/** A name-based UUID (RFC 9562, version 8). */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`guidang ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}

/** Of a commit the site knows the day alone. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

function contentOf({ files, more }: Step, language: Language): string {
  const { changed, changes } = recordWordsOf[language];
  const lines = files.map(({ kind, text }) => `<li>${escapeHtml(`${changed[kind]} ${text}`)}</li>`);
  const rest = more > 0 ? `<p>${escapeHtml(changes.more(more))}</p>` : '';
  return `<ul>${lines.join('')}</ul>${rest}`;
}
