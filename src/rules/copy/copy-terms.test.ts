import { checkRule } from '../../testing/check-rule.ts';
import { copy, withdrawal } from '../../testing/copies.ts';
import { regulated } from '../../testing/regulated.ts';

const mark = ' #! copy-terms';
const rules = regulated(`roles: { keeper: [档案管理员], manager: [经理] }
editions:
  - { code: full, title: 全表, roles: [manager], controlled: yes, copying: [] }
  - { code: service, title: 客服用表, roles: [keeper], controlled: yes, copying: [manager] }
  - { code: plain, title: 公开表, roles: [keeper] }`);
const service = { edition: 'service', document: '客服用表', stamp: '受控' };
const full = { edition: 'full', document: '全表', stamp: '受控', holder: '王敏' };

checkRule('copy-terms', {
  guilty: {
    'an edition that is not there': {
      files: { ...rules, ...copy(1, { ...service, edition: `services${mark}` }) },
    },
    'no stamp': {
      files: { ...rules, ...copy(1, { ...service, stamp: undefined }) },
      expect: ['kefu/copies/2024/SK2024001.md:1'],
    },
    'issued to somebody in another post': {
      base: rules,
      files: { ...rules, ...copy(1, { ...service, holder: `王敏${mark}` }) },
    },
    'issued to somebody who is not on the list': {
      base: rules,
      files: { ...rules, ...copy(1, { ...service, holder: `业委会 方圆${mark}` }) },
    },
    'a copy of what must not be copied': {
      files: { ...rules, ...copy(1, full), ...copy(2, { ...full, 'copied-from': `SK2024001${mark}` }) },
    },
    'copied from what was never issued': {
      files: { ...rules, ...copy(1, { ...service, 'copied-from': `SK2024009${mark}` }) },
    },
    'copied from itself': {
      files: { ...rules, ...copy(1, { ...service, 'copied-from': `SK2024001${mark}` }) },
    },
    'copied from another document': {
      files: { ...rules, ...copy(1), ...copy(2, { ...service, 'copied-from': `SK2024001${mark}` }) },
    },
    'copied from another version': {
      files: {
        ...rules,
        ...copy(1, service),
        ...copy(2, { ...service, version: '2024-02', 'copied-from': `SK2024001${mark}` }),
      },
    },
    'copied from what had come back': {
      files: {
        ...rules,
        ...copy(1, service),
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
        ...copy(2, { ...service, on: '2024-02-02', 'copied-from': `SK2024001${mark}` }),
      },
    },
  },
  innocent: {
    'stamped, to the right post': { base: rules, files: { ...rules, ...copy(1, service) } },
    'an edition that is not controlled bears no stamp': {
      base: rules,
      files: { ...rules, ...copy(1, { edition: 'plain', document: '公开表' }) },
    },
    'of no edition': { base: rules, files: { ...rules, ...copy(1, { holder: '业委会 方圆' }) } },
    'issued before, and the post has changed since': {
      files: { ...rules, ...copy(1, { ...service, holder: '王敏' }) },
    },
    'copied from a copy of the same': {
      files: { ...rules, ...copy(1, service), ...copy(2, { ...service, 'copied-from': 'sk2024001' }) },
    },
    'who works here is not known': {
      base: rules,
      files: {
        ...rules,
        ...copy(1, { ...service, holder: '王敏' }),
        'people.md': '---\npeople: 李娟\n---\n',
      },
    },
  },
  boundary: {
    'copied on the day on which the original came back': {
      files: {
        ...rules,
        ...copy(1, service),
        ...withdrawal(1, ['SK2024001'], '2024-02-01'),
        ...copy(2, { ...service, on: '2024-02-01', 'copied-from': 'SK2024001' }),
      },
    },
    'copied before the original was issued': {
      files: {
        ...rules,
        ...copy(1, { ...service, 'copied-from': `SK2024002${mark}` }),
        ...copy(2, { ...service, on: '2024-01-06' }),
      },
    },
  },
});
