import { join } from 'node:path';
import { type Cost, measure } from './measure.ts';
import { signedMerges } from './merges.ts';
import { ratio, type Section, seconds } from './table.ts';

const node = join(import.meta.dirname, '../node_modules/.bin/node');
const program = join(import.meta.dirname, '../scripts/guidang.ts');

/** `audit` of a history of signed merges against git's own way of looking at every byte and every change of it. */
export async function benchAudit(asked: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  for (const size of asked.length ? asked : [1000, 10_000]) {
    const office = signedMerges(size);
    const { folder } = office.bare;
    const ours = await measure('/bin/sh', [
      '-c',
      `cd '${folder}' && exec '${node}' '${program}' audit --json`,
    ]);
    const found = /"findings": \[\],\n {2}"seals"/.test(ours.output);
    if (ours.exitCode !== 0 || !found) throw new Error(ours.output.slice(-2000));
    const peers: Cost[] = [
      await measure('git', ['-C', folder, 'fsck', '--full', '--strict']),
      await measure('git', ['-C', folder, 'log', '--patch', '--first-parent', '-m', '--raw', 'main']),
    ];
    const theirs = peers.reduce((sum, cost) => sum + cost.seconds, 0);
    rows.push([
      size.toLocaleString('en'),
      `${seconds(ours.seconds)}, ${ours.megabytes} MB`,
      seconds(theirs),
      ratio(ours.seconds, theirs),
    ]);
    office.remove();
  }
  return {
    title: 'audit',
    head: ['merges', 'guidang audit', 'git fsck + git log --patch', 'ratio'],
    rows,
    notes: [
      'Each merge brings one loan, with a signature of who proposed it and one of who approved it; a thousand a year.',
      'The peer looks at the same bytes and changes, and says nothing of who was allowed to do what.',
    ],
  };
}
