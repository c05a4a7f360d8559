import { checkRule } from '../../testing/check-rule.ts';
import {
  appraisal,
  back,
  certificate,
  disposing,
  hold,
  list,
  loan,
  release,
} from '../../testing/disposing.ts';

const mark = ' #! certificate-blocked';
const listed = { ...disposing(), ...list(['H-001', 'H-002']) };
const [going, blocked] = [certificate(['H-001', 'H-002']), certificate([`H-001${mark}`, 'H-002'])];
const keeping = (on: string) =>
  appraisal(['number: H-001, answer: keep, until: 2026-01-01, reason: 常用'], on);
const moved = (on: string) => ({
  'kefu/letters/H-001.md':
    '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2023-03-05\npages: 2\nmedium: paper\n---\n',
  'kefu/changes/2024/YD2024001.md': `---\nchange: YD2024001\nnumber: H-001\nfield: received\nfrom: 2020-03-05\nto: 2023-03-05\non: ${on}\nby: 李娟\nreason: 误写\n---\n`,
});

checkRule('certificate-blocked', {
  guilty: {
    'held since the list was made': { files: { ...listed, ...hold(['H-001'], '2024-06-15'), ...blocked } },
    'lent since the list was made': { files: { ...listed, ...loan('H-001', '2024-06-15'), ...blocked } },
    'back, and damaged': {
      files: { ...listed, ...loan('H-001'), ...back('H-001', '2024-06-12', 'damaged'), ...blocked },
    },
    'an appraisal has kept it': { files: { ...listed, ...keeping('2024-06-15'), ...blocked } },
    'an appraisal has kept what could go early': {
      files: {
        ...disposing(),
        ...list(['H-001', 'H-002'], { ground: '无价值' }),
        ...keeping('2024-06-15'),
        ...blocked,
      },
    },
    'another list has struck it off': {
      files: {
        ...listed,
        ...list(['number: H-001, answer: keep, reason: 常用'], { on: '2024-06-15' }, 'XH2024002'),
        ...blocked,
      },
    },
    'it does not fall due as early as it was said': {
      files: { ...listed, ...moved('2024-06-15'), ...blocked },
    },
    'held, and no list at all': {
      files: { ...disposing(), ...hold(['H-001']), ...blocked },
    },
  },
  innocent: {
    'nothing in the way': { files: { ...listed, ...going } },
    'released in time': {
      files: {
        ...listed,
        ...hold(['H-001'], '2024-06-12'),
        ...release(undefined, { on: '2024-06-19' }),
        ...going,
      },
    },
    'back in time': {
      files: { ...listed, ...loan('H-001', '2024-06-12'), ...back('H-001', '2024-06-19'), ...going },
    },
    'the last appraisal destroys it': {
      files: {
        ...listed,
        ...keeping('2024-06-12'),
        ...appraisal(['number: H-001, answer: destroy'], '2024-06-14', 'JD2024002'),
        ...going,
      },
    },
    'the other is held': {
      files: { ...listed, ...hold(['H-002'], '2024-06-15'), ...certificate(['H-001']) },
    },
  },
  boundary: {
    'held on that day': { files: { ...listed, ...hold(['H-001'], '2024-06-20'), ...blocked } },
    'held a day later': { files: { ...listed, ...hold(['H-001'], '2024-06-21'), ...going } },
    'released on that day': {
      files: {
        ...listed,
        ...hold(['H-001'], '2024-06-12'),
        ...release(undefined, { on: '2024-06-20' }),
        ...going,
      },
    },
    'lent on that day': { files: { ...listed, ...loan('H-001', '2024-06-20'), ...blocked } },
    'kept on the day of the list, which lets go early': {
      files: {
        ...disposing(),
        ...list(['H-001', 'H-002'], { ground: '无价值' }),
        ...keeping('2024-06-10'),
        ...going,
      },
    },
    'kept on that day': { files: { ...listed, ...keeping('2024-06-20'), ...blocked } },
    'kept a day later': { files: { ...listed, ...keeping('2024-06-21'), ...going } },
    'corrected a day later': { files: { ...listed, ...moved('2024-06-21'), ...going } },
  },
});
