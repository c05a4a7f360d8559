import { describe, expect, test } from 'vitest';
import type { Day } from '../../../domain/day.ts';
import type { FileChange } from '../../git-facts.ts';
import { officeOf } from '../../testing/specimens.ts';
import { changesFeed } from './changes-feed.ts';
import { latestSteps, stepsByDay } from './changes-view.ts';

const specimens = officeOf();
const officeWith = (...changes: FileChange[]) => ({ ...specimens, facts: { changes, waiting: [] } });
const change = (path: string, commit: string, on = '2024-06-01', message = '归档'): FileChange => {
  return { path, kind: 'added', commit, on: on as Day, by: '李娟', message };
};

describe('the latest changes', () => {
  test('commit by commit; files lead to what they hold', () => {
    const office = officeWith(
      change('kefu/basics/2024/J2024001.md', 'b'),
      change('kefu/dossiers/3-1-1502-01.md', 'b'),
      change('kefu/loans/2024/JY2024002.md', 'b'),
      change('kefu/regulation.md', 'a', '2024-05-01'),
      change('people.md', 'a', '2024-05-01'),
    );
    const steps = latestSteps(office, 'en');
    expect(steps.map(({ commit, files }) => [commit, files.map(({ href }) => href)])).toEqual([
      ['b', ['/en/r/J2024001.html', '/en/d/3-1-1502-01.html', '/en/forms/loans/2024.html#JY2024002']],
      ['a', ['/en/regulation/kefu.html', undefined]],
    ]);
    expect([...stepsByDay(office, 'en').keys()]).toEqual(['2024-06-01', '2024-05-01']);
  });

  test('no more than two hundred, and six files of each', () => {
    const many = Array.from({ length: 201 }, (_, n) => change('people.md', `c${n}`));
    const files = Array.from({ length: 10 }, (_, n) => change(`kefu/x${n}.md`, 'first'));
    const steps = latestSteps(officeWith(...files, ...many), 'zh-CN');
    expect(steps).toHaveLength(200);
    expect([steps[0]!.files.length, steps[0]!.more]).toEqual([6, 4]);
  });
});

describe('the feed', () => {
  const hostile = change(
    'kefu/basics/2024/J2024001.md',
    'b',
    '2024-06-01',
    ']]>]]><script>alert(1)</script>&amp;"href="http://site.invalid/',
  );
  test('nothing in a message can end what it stands in', () => {
    const feed = changesFeed(officeWith(hostile), 'zh-CN', undefined);
    expect(feed.match(/]]>/g)).toHaveLength(2);
    expect(feed).toContain(
      '<![CDATA[]]&gt;]]&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;href=&quot;http://site.invalid/]]>',
    );
    expect(feed).not.toMatch(/<script|<img/);
  });

  test('links lead to the site where its address is known, and on from the feed where it is not', () => {
    const hrefs = (url?: string) =>
      [...changesFeed(officeWith(hostile), 'en', url).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    const paths = ['/en/changes/', '/en/changes.atom', '/en/r/J2024001.html'];
    expect(hrefs()).toEqual(paths);
    expect(hrefs('https://dang.example/')).toEqual(paths.map((path) => `https://dang.example${path}`));
  });

  test('ids follow from commits alone, and times from their days', () => {
    const office = officeWith(hostile, change('people.md', 'a', '2024-05-01'));
    const ids = (feed: string) => [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    const [own, ...entries] = ids(changesFeed(office, 'zh-CN', undefined));
    expect(entries).toHaveLength(2);
    for (const id of [own, ...entries])
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const elsewhere = changesFeed(
      officeWith(change('x.md', 'b'), ...office.facts.changes),
      'zh-CN',
      'https://a/',
    );
    expect(ids(elsewhere).slice(0, 3)).toEqual([own, ...entries]);
    expect(changesFeed(office, 'zh-CN', undefined)).toContain('<updated>2024-06-01T04:00:00.000Z</updated>');
  });

  test('of nothing: an empty feed of the day that the site shows', () => {
    const feed = changesFeed(officeWith(), 'zh-CN', undefined);
    expect(feed).toContain('<updated>2024-06-30T04:00:00.000Z</updated>');
    expect(feed).not.toContain('<entry>');
  });
});
