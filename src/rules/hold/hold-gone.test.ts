import { checkRule } from '../../testing/check-rule.ts';
import { certificate, disposing, hold, list } from '../../testing/disposing.ts';

const mark = ' #! hold-gone';
const gone = (on: string) => ({ ...disposing(), ...list(['H-001']), ...certificate(['H-001'], { on }) });
const dossier = (...letters: readonly string[]) => ({
  'kefu/dossiers/3-1-1503-01.md': '---\ndossier: 3-1-1503-01\nunit: 3-1-1503\nopened: 2020-01-01\n---\n',
  ...Object.fromEntries(
    letters.map((number) => [
      `kefu/letters/${number}.md`,
      `---\nnumber: ${number}\ntitle: 来函\nreceived: 2020-03-05\ndossier: 3-1-1503-01\n---\n`,
    ]),
  ),
});

checkRule('hold-gone', {
  guilty: {
    'one of two had gone': {
      files: { ...gone('2024-06-20'), ...hold([`H-001${mark}`, 'H-002'], '2024-06-25') },
    },
    'named in another spelling': {
      files: { ...gone('2024-06-20'), ...hold([`ｈ-001${mark}`], '2024-06-25') },
    },
    'a dossier of which nothing is left': {
      files: { ...gone('2024-06-20'), ...dossier('H-001'), ...hold([`3-1-1503-01${mark}`], '2024-06-25') },
    },
  },
  innocent: {
    'it is there': { files: { ...gone('2024-06-20'), ...hold(['H-002'], '2024-06-25') } },
    'it went although it was held: that is told of the certificate': {
      files: { ...gone('2024-06-20'), ...hold(['H-001'], '2024-06-19') },
    },
    'a dossier of which something is left': {
      files: { ...gone('2024-06-20'), ...dossier('H-001', 'H-003'), ...hold(['3-1-1503-01'], '2024-06-25') },
    },
    'a dossier that was always empty': {
      files: { ...gone('2024-06-20'), ...dossier(), ...hold(['3-1-1503-01'], '2024-06-25') },
    },
    'a box': { files: { ...gone('2024-06-20'), ...hold(['A-01-1-003'], '2024-06-25') } },
  },
  boundary: {
    'on the day on which it went: the hold wins': {
      files: { ...gone('2024-06-20'), ...hold(['H-001'], '2024-06-20') },
    },
    'a day later': { files: { ...gone('2024-06-20'), ...hold([`H-001${mark}`], '2024-06-21') } },
  },
});
