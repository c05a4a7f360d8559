import { checkRule } from '../../testing/check-rule.ts';
import { appraisal, certificate, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! disposal-item';
const earlier = (items: readonly string[], on = '2024-05-10') => list(items, { on }, 'XH2024000');
const gone = (on: string, disposal = 'XH2024000') => certificate(['H-001'], { on, disposal });
const by = { appraisal: 'JD2024001' };

checkRule('disposal-item', {
  guilty: {
    'an item twice': { files: { ...disposing(), ...list(['H-001', `H-001${mark}`]) } },
    'twice in another spelling, once struck off': {
      files: {
        ...disposing(),
        ...list(['number: H-001, answer: keep, reason: 常用', `number: ｈ-001${mark}`]),
      },
    },
    'it has gone': {
      files: { ...disposing(), ...earlier(['H-001']), ...gone('2024-06-09'), ...list([`H-001${mark}`]) },
    },
    'it stands on an earlier list': {
      files: { ...disposing(), ...earlier(['H-001']), ...list([`H-001${mark}`]) },
    },
    'it stands on an earlier list of a later number': {
      files: {
        ...disposing(),
        ...list(['H-001'], { on: '2024-05-10' }, 'XH2024009'),
        ...list([`H-001${mark}`]),
      },
    },
    'the appraisal does not name it': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-002, answer: destroy']),
        ...list([`H-001${mark}`, 'H-002'], by),
      },
    },
    'the appraisal gives it back to its owner': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: return']),
        ...list([`H-001${mark}`], by),
      },
    },
    'the appraisal destroys what is to be given back': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: destroy']),
        ...list([`H-001${mark}`], { ...by, outcome: 'return' }),
      },
    },
  },
  innocent: {
    'as it was appraised': {
      files: {
        ...disposing(),
        ...appraisal([
          'number: H-001, answer: destroy',
          'number: H-002, answer: keep, until: 2025-01-01, reason: 用',
        ]),
        ...list(['H-001'], by),
      },
    },
    'handed on as it was appraised': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: transfer']),
        ...list(['H-001'], { ...by, outcome: 'transfer' }),
      },
    },
    'it was struck off the earlier list': {
      files: {
        ...disposing(),
        ...earlier(['number: H-001, answer: keep, reason: 常用']),
        ...list(['H-001']),
      },
    },
    'an appraisal kept it after the earlier list': {
      files: {
        ...disposing(),
        ...earlier(['H-001']),
        ...appraisal(['number: H-001, answer: keep, until: 2024-06-05, reason: 常用']),
        ...list(['H-001']),
      },
    },
    'struck off what had gone, or was appraised otherwise': {
      files: {
        ...disposing(),
        ...earlier(['H-001']),
        ...gone('2024-06-09'),
        ...appraisal(['number: H-002, answer: destroy'], '2024-05-01'),
        ...list(['number: H-001, answer: keep, reason: 已销毁', 'H-002'], by),
      },
    },
  },
  boundary: {
    'carried out on the day of the list': {
      files: { ...disposing(), ...list(['H-001']), ...gone('2024-06-10', 'XH2024001') },
    },
    'gone on that day by another list': {
      files: { ...disposing(), ...earlier(['H-001']), ...gone('2024-06-10'), ...list([`H-001${mark}`]) },
    },
    'gone after it': {
      files: { ...disposing(), ...list(['H-001']), ...gone('2024-06-11', 'XH2024001') },
    },
    'two lists of one day: the first counts': {
      files: { ...disposing(), ...earlier(['H-001'], '2024-06-10'), ...list([`H-001${mark}`]) },
    },
    'an appraisal kept it on the very day of the earlier list': {
      files: {
        ...disposing(),
        ...earlier(['H-001']),
        ...appraisal(['number: H-001, answer: keep, until: 2024-06-05, reason: 常用'], '2024-05-10'),
        ...list([`H-001${mark}`]),
      },
    },
    'there is no such appraisal: told at its name': {
      files: { ...disposing(), ...list(['H-001'], { appraisal: 'JD2024009' }) },
    },
  },
});
