import { checkRule } from '../../testing/check-rule.ts';
import { certificate, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! certificate-method';
const under = (settings: string, more = {}) => ({
  ...disposing(`disposal: { ${settings} }`),
  ...list(['H-001', 'H-002'], more),
});
const byMedium = under(
  'methods: [{ when: { medium: paper }, allowed: [粉碎, 焚烧] }, { when: { medium: disc }, allowed: [销毁光盘] }]',
);
const byLevel = under(
  'methods: [{ when: { level: sensitive }, allowed: [碎纸机] }, { allowed: [碎纸机, 撕毁] }]',
);
const sensitive = {
  'kefu/letters/H-001.md':
    '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2020-03-05\nlevel: sensitive\n---\n',
};
const lowered = {
  'kefu/changes/2024/YD2024001.md':
    '---\nchange: YD2024001\nnumber: H-001\nfield: medium\nfrom: paper\nto: disc\non: 2024-06-21\nby: 李娟\nreason: 误写\n---\n',
  'kefu/letters/H-001.md':
    '---\nnumber: H-001\ntitle: 致业主的一封信\nreceived: 2020-03-05\nmedium: disc\n---\n',
};
const by = (method: string, more = {}) => certificate([`number: H-001, method: ${method}`], more);

checkRule('certificate-method', {
  guilty: {
    'not for this medium': { files: { ...byMedium, ...by(`销毁光盘${mark}`) } },
    'not for this level': { files: { ...byLevel, ...sensitive, ...by(`撕毁${mark}`) } },
    'it does not say how': { files: { ...byMedium, ...certificate([`H-001${mark}`]) } },
    'it does not say how, where no line fits': {
      files: { ...byMedium, ...certificate([`H-002${mark}`]) },
    },
    'nobody says that it was checked': {
      files: { ...under('checked: yes'), ...certificate(['H-001']) },
      expect: ['kefu/certificates/2024/XZ2024001.md:1'],
    },
    'checked after it had gone': {
      files: { ...under('checked: yes'), ...certificate(['H-001'], { checked: `2024-06-21${mark}` }) },
    },
    'checked after it had gone, where nobody asks for it': {
      files: { ...under('checked: no'), ...certificate(['H-001'], { checked: `2024-06-21${mark}` }) },
    },
  },
  innocent: {
    'one of those allowed': { files: { ...byMedium, ...by('焚烧') } },
    'an ordinary letter may be torn': { files: { ...byLevel, ...by('撕毁') } },
    'no line fits': { files: { ...byMedium, ...certificate(['number: H-002, method: 焚烧']) } },
    'the regulation sets no methods': { files: { ...under('checked: no'), ...certificate(['H-001']) } },
    'it went to its owner': {
      files: {
        ...under('return: { route: [manager] }, methods: [{ allowed: [粉碎] }]', { outcome: 'return' }),
        ...certificate(['H-001']),
      },
    },
    'there is no such record: told over there': {
      files: { ...byMedium, ...certificate(['number: H-009, method: 撕毁', 'H-010']) },
    },
    'another medium only since then': { files: { ...byMedium, ...lowered, ...by('粉碎') } },
  },
  boundary: {
    'checked on that day': {
      files: { ...under('checked: yes'), ...certificate(['H-001'], { checked: '2024-06-20' }) },
    },
    'the first line that fits counts': {
      files: {
        ...under('methods: [{ allowed: [粉碎] }, { when: { medium: paper }, allowed: [焚烧] }]'),
        ...by(`焚烧${mark}`),
      },
    },
  },
});
