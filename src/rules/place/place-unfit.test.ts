import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const stores = {
  'stores.md': `---
rooms:
  - code: A
    title: 档案室
    cabinets:
      - code: "01"
        shelves: [{ code: "1", boxes: [001…003] }]
      - code: "02"
        kind: 保险柜
        shelves: [{ code: "1", boxes: ["001"] }]
      - code: "03"
        kind: 迁出客户柜
        shelves: [{ code: "1", boxes: ["001"] }]
  - code: B
    title: 特藏室
    kind: 防磁柜
    cabinets: [{ code: "01", shelves: [{ code: "1" }] }]
---
`,
};
const places = (...lines: string[]) => ({
  ...stores,
  ...regulated(`storage:\n  places:\n${lines.map((line) => `    - { ${line} }\n`).join('')}`),
});
const deeds = 'of: records, when: { class: deeds }, in: [保险柜]';
const departed = 'of: dossiers, when: { closed: "*" }, in: [迁出客户柜], apart: yes';
const deed = (place: string) => ({
  'kefu/deeds/3-1-1502-01.md': `---
number: 3-1-1502-01
title: 不动产权证书
dossier: 3-1-1502-01
${place}
---
`,
});
const letter = (lines: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${lines}\n---\n`,
});
const dossier = (lines: string) => ({
  'kefu/dossiers/3-1-1503-01.md': `---
dossier: 3-1-1503-01
unit: 3-1-1503
opened: 2022-05-01
${lines}
---
`,
});
const mark = ' #! place-unfit';

checkRule('place-unfit', {
  guilty: {
    'a deed outside the safe': { files: { ...places(deeds), ...deed(`place: A-01-1-002${mark}`) } },
    'a disc in the safe, not in the anti-magnetic cabinet': {
      files: {
        ...places('of: records, when: { medium: [disc, usb] }, in: [防磁柜]'),
        ...letter(`medium: disc\nplace: A-02-1-001${mark}`),
      },
    },
    'a dossier of somebody who left, among those of customers': {
      files: { ...places(departed), ...dossier(`closed: 2024-01-31\nplace: A-01-1-001${mark}`) },
    },
    'a living dossier among those of people who left': {
      files: { ...places(departed), ...dossier(`place: A-03-1-001${mark}`) },
    },
    'a letter among deeds that are kept apart': {
      files: { ...places(`${deeds}, apart: yes`), ...letter(`place: A-02-1-001${mark}`) },
    },
    'a dossier among deeds that are kept apart': {
      files: { ...places(`${deeds}, apart: yes`), ...dossier(`place: A-02-1${mark}`) },
    },
    'a paper of a living dossier among dossiers of people who left': {
      files: {
        ...places(departed),
        ...letter(`dossier: 3-1-1502-01\nplace: A-03-1-001${mark}`),
      },
    },
    'a view level, which comes from the class': {
      files: {
        ...places('of: records, when: { class: letters, level: normal }, in: [保险柜]'),
        ...letter(`place: A-01-1-001${mark}`),
      },
    },
  },
  innocent: {
    'a deed in the safe': { files: { ...places(`${deeds}, apart: yes`), ...deed('place: A-02-1-001') } },
    'the room says what its cabinets are': {
      files: {
        ...places('of: records, when: { medium: disc }, in: [防磁柜]'),
        ...letter('medium: disc\nplace: B-01-1'),
      },
    },
    'a letter in the safe, where nothing is kept apart': {
      files: { ...places(deeds), ...letter('place: A-02-1-001') },
    },
    'a dossier of somebody who left, with its papers': {
      files: {
        ...places(departed),
        ...dossier('closed: 2024-01-31\nplace: A-03-1-001'),
        ...letter('dossier: 3-1-1503-01\nplace: A-03-1-001'),
      },
    },
    'the regulation says nothing': { files: { ...stores, ...deed('place: A-01-1-002') } },
  },
  boundary: {
    'no place at all': { files: { ...places(deeds), ...deed('medium: paper') } },
    'a place that is not there: told as that': { files: { ...places(deeds), ...deed('place: A-09') } },
    'two lines keep the same safe': {
      files: {
        ...places(
          `${deeds}, apart: yes`,
          'of: records, when: { level: sensitive }, in: [保险柜], apart: yes',
        ),
        ...deed('place: A-02-1-001'),
        ...letter('level: sensitive\nplace: A-02-1-001'),
      },
    },
    'a stub, behind which there is nothing': {
      files: { ...places(deeds), ...deed('void: 2024-01-01\nvoid-reason: 重号\nplace: A-01-1-002') },
    },
    'the dossier of a paper cannot be read': {
      files: {
        ...places(departed),
        ...letter('dossier: 3-1-1503-01\nplace: A-03-1-001'),
        ...dossier('titel: 无'),
      },
    },
    'the stores cannot be read': {
      files: { ...places(deeds), ...deed('place: A-01-1-002'), 'stores.md': '---\nrooms: 无\n---\n' },
    },
    'an empty list of lines': {
      files: { ...stores, ...regulated('storage: { places: [] }'), ...deed('place: A-01-1-002') },
    },
  },
});
