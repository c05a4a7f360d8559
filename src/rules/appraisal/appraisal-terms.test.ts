import { checkRule } from '../../testing/check-rule.ts';
import { appraisal, certificate, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! appraisal-terms';
const one = (line: string) => appraisal([`number: H-001, ${line}`]);
const permanent = disposing(undefined, 'permanent');
const gone = (on: string) => ({
  ...disposing(),
  ...list(['H-001'], { on: '2024-05-01' }),
  ...certificate(['H-001'], { on }),
});

checkRule('appraisal-terms', {
  guilty: {
    'an item twice': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: destroy', `number: ｈ-001, answer: destroy${mark}`]),
      },
    },
    'kept without a day': { files: { ...disposing(), ...one(`answer: keep, reason: 常用${mark}`) } },
    'kept without a reason': { files: { ...disposing(), ...one(`answer: keep, until: 2025-01-01${mark}`) } },
    'kept until a day that has passed': {
      files: { ...disposing(), ...one(`answer: keep, until: 2023-01-01, reason: 常用${mark}`) },
    },
    'destroyed, and yet kept until a day': {
      files: { ...disposing(), ...one(`answer: destroy, until: 2025-01-01${mark}`) },
    },
    'destroyed, and kept for ever': { files: { ...permanent, ...one(`answer: destroy${mark}`) } },
    'it had gone': { files: { ...gone('2024-05-20'), ...one(`answer: return${mark}`) } },
  },
  innocent: {
    'every answer': {
      files: {
        ...disposing(),
        ...appraisal([
          'number: H-001, answer: keep, until: 2025-01-01, reason: 常用',
          'number: H-002, answer: update',
        ]),
      },
    },
    'kept for ever, and kept': {
      files: { ...permanent, ...one('answer: keep, until: 2034-01-01, reason: 永久') },
    },
    'kept for ever, and handed to an archive': { files: { ...permanent, ...one('answer: transfer') } },
    'not due yet': {
      files: { ...disposing(undefined, '{ after: received, keep: 10年 }'), ...one('answer: destroy') },
    },
    'there is no such record: told over there': {
      files: { ...permanent, ...appraisal(['number: H-009, answer: destroy']) },
    },
    'it went later': { files: { ...gone('2024-06-20'), ...one('answer: destroy') } },
  },
  boundary: {
    'kept until the day of the appraisal': {
      files: { ...disposing(), ...one(`answer: keep, until: 2024-06-01, reason: 常用${mark}`) },
    },
    'until a day later': {
      files: { ...disposing(), ...one('answer: keep, until: 2024-06-02, reason: 常用') },
    },
    'it went on the day of the appraisal': { files: { ...gone('2024-06-01'), ...one('answer: destroy') } },
    'it went a day before': { files: { ...gone('2024-05-31'), ...one(`answer: destroy${mark}`) } },
  },
});
