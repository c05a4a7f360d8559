import { checkRule } from '../../testing/check-rule.ts';
import { copy, withdrawal } from '../../testing/copies.ts';
import { miniature } from '../../testing/miniature.ts';

const mark = ' #! copy-held';
const people = (until: string) => ({
  'people.md': `---\npeople:\n  - { name: 李娟, roles: [keeper] }\n  - { name: 周明, until: ${until} }\n---\n`,
});
const old = (more = {}) => copy(1, { version: `2024-01${mark}`, ...more });
const kept = copy(1, { version: '2024-01' });
const inForceFrom = (day: string) => ({
  'kefu/regulation.md': String(miniature['kefu/regulation.md']).replace('2020-01-01', day),
});
const newer = (more = {}) => copy(2, { version: '2024-06', on: '2024-06-03', ...more });

checkRule('copy-held', {
  guilty: {
    'a newer version was issued': { files: { ...old(), ...newer() } },
    'the holder has left': { files: { ...people('2024-06-15'), ...copy(1, { holder: `周明${mark}` }) } },
    'named with the department': {
      files: { ...people('2024-06-15'), ...copy(1, { holder: `工程部 周明${mark}` }) },
    },
    'an old version issued when the new one was there': {
      files: {
        ...copy(1, { version: 'A/0', on: '2024-01-05' }),
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
        ...copy(2, { version: 'A/1', on: '2024-02-01' }),
        ...copy(3, { version: `A/0${mark}`, on: '2024-03-01' }),
      },
    },
    'a newer regulation applies': {
      files: {
        ...inForceFrom('2024-05-01'),
        ...copy(1, { document: '客户文件管理办法', version: `2020-01-01${mark}`, on: '2024-01-05' }),
      },
    },
  },
  innocent: {
    'one version': { files: { ...kept, ...copy(2, { version: '2024-01' }) } },
    'of another area': { files: { ...copy(1, { area: '东区' }), ...newer({ area: '西区' }) } },
    'of another document': { files: { ...kept, ...newer({ document: '钥匙清单' }) } },
    'called back': { files: { ...kept, ...newer(), ...withdrawal(1, ['sk2024001'], '2024-06-03') } },
    'lost, and told': {
      files: { ...kept, ...newer(), ...withdrawal(1, ['SK2024001'], '2024-06-04', 'lost') },
    },
    'held by an outsider': { files: copy(1, { holder: '业委会 方圆' }) },
    'the regulation in force': {
      files: copy(1, { document: '客户文件管理办法', version: '2020-01-01' }),
    },
  },
  boundary: {
    'the newer version comes out tomorrow': {
      files: { ...kept, ...newer({ on: '2024-07-01' }) },
    },
    'called back tomorrow': {
      files: { ...old(), ...newer(), ...withdrawal(1, ['SK2024001'], '2024-07-01') },
    },
    'the holder’s last day': { files: { ...people('2024-06-30'), ...copy(1, { holder: '周明' }) } },
    'the day after it': { files: { ...people('2024-06-29'), ...copy(1, { holder: `周明${mark}` }) } },
    'the newer version was issued on the same day': {
      files: { ...old(), ...newer({ on: '2024-01-05' }) },
    },
  },
});
