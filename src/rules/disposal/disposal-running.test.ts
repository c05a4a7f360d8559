import { checkRule } from '../../testing/check-rule.ts';
import { appraisal, disposing, list } from '../../testing/disposing.ts';

const mark = ' #! disposal-running';
const of = (retention: string) => disposing(undefined, retention);
const returning = disposing('disposal: { return: { route: [manager] } }');
const corrected = {
  'kefu/changes/2024/YD2024001.md':
    '---\nchange: YD2024001\nnumber: H-001\nfield: received\nfrom: 2023-03-05\nto: 2020-03-05\non: 2024-06-11\nby: 李娟\nreason: 误写\n---\n',
};

checkRule('disposal-running', {
  guilty: {
    'still to be kept': {
      files: { ...of('{ after: received, keep: 10年 }'), ...list([`H-001${mark}`]) },
    },
    'kept for ever': { files: { ...of('permanent'), ...list([`H-001${mark}`]) } },
    'kept for ever, whatever the ground': {
      files: { ...of('permanent'), ...list([`H-001${mark}`], { ground: '无价值' }) },
    },
    'the regulation is silent': { files: { ...of('unstated'), ...list([`H-001${mark}`]) } },
    'the regulation leaves it blank': { files: { ...of('待填'), ...list([`H-001${mark}`]) } },
    'the figure is blank': {
      files: { ...of('{ after: received, keep: 待填 }'), ...list([`H-001${mark}`]) },
    },
    'the time has not begun': {
      files: {
        ...disposing(),
        'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 致业主的一封信\n---\n',
        ...list([`H-001${mark}`]),
      },
    },
    'an appraisal keeps it longer': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: keep, until: 2025-06-01, reason: 常用']),
        ...list([`H-001${mark}`]),
      },
    },
    'an earlier list keeps it longer': {
      files: {
        ...disposing(),
        ...list(
          ['number: H-001, answer: keep, until: 2025-06-01, reason: 常用'],
          { on: '2024-05-01' },
          'XH2024002',
        ),
        ...list([`H-001${mark}`]),
      },
    },
    'a ground that nobody knows': {
      files: { ...of('{ after: received, keep: 10年 }'), ...list([`H-001${mark}`], { ground: '旧了' }) },
    },
    'handed to another archive before its time': {
      files: { ...of('{ after: received, keep: 10年 }'), ...list([`H-001${mark}`], { outcome: 'transfer' }) },
    },
    'corrected since the list was made': {
      files: { ...disposing(), ...list([`H-001${mark}`]), ...corrected },
    },
  },
  innocent: {
    'it has fallen due': { files: { ...disposing(), ...list(['H-001']) } },
    'the ground lets it go early': {
      files: { ...of('{ after: received, keep: 10年 }'), ...list(['H-001'], { ground: '无价值' }) },
    },
    'the ground lets it go where the regulation is silent': {
      files: { ...of('unstated'), ...list(['H-001'], { ground: '无价值' }) },
    },
    'it goes to its owner, which the regulation knows': {
      files: { ...returning, ...list(['H-002'], { outcome: 'return', on: '2024-06-01' }) },
    },
    'an appraisal kept it until a day that has passed': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: keep, until: 2024-06-09, reason: 常用']),
        ...list(['H-001']),
      },
    },
    'the last appraisal destroys what one before kept': {
      files: {
        ...disposing(),
        ...appraisal(
          ['number: H-001, answer: keep, until: 2025-06-01, reason: 常用'],
          '2023-06-01',
          'JD2023001',
        ),
        ...appraisal(['number: H-001, answer: destroy']),
        ...list(['H-001']),
      },
    },
    'it is struck off': {
      files: { ...of('permanent'), ...list(['number: H-001, answer: keep, reason: 永久']) },
    },
    'there is no such record: told over there': { files: { ...of('permanent'), ...list(['number: H-009']) } },
  },
  boundary: {
    'due on the day of the list': { files: { ...disposing(), ...list(['H-002']) } },
    'due a day later': { files: { ...disposing(), ...list([`H-002${mark}`], { on: '2024-06-09' }) } },
    'kept until the day of the list': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: keep, until: 2024-06-10, reason: 常用']),
        ...list(['H-001']),
      },
    },
    'kept by an appraisal of a day later': {
      files: {
        ...disposing(),
        ...appraisal(['number: H-001, answer: keep, until: 2025-06-01, reason: 常用'], '2024-06-11'),
        ...list(['H-001']),
      },
    },
    'a year of working days that nobody has announced': {
      files: { ...of('{ after: received, keep: 9999个工作日 }'), ...list(['H-001']) },
    },
  },
});
