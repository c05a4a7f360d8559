import { checkRule } from '../../testing/check-rule.ts';
import { personalRegister } from '../../testing/personal-register.ts';

const mark = ' #! regulation-personal';
const sealing = (fields: string, more = '') => ({
  files: personalRegister(
    `personal:\n  - { level: normal, fields: ${fields}, readers: [keeper] }${mark}${more}`,
  ),
});
const innocent = (fields: string, more = '') => ({
  files: personalRegister(`personal:\n  - { level: normal, fields: ${fields}, readers: [keeper] }${more}`),
});

checkRule('regulation-personal', {
  guilty: {
    'the number of a dossier': sealing('[dossier]'),
    'the number of a record': sealing('[number]'),
    'the unit': sealing('[unit]'),
    'the title': sealing('[title]'),
    'the place': sealing('[place]'),
    'the customer': sealing('[customer]'),
    'the name on the label': sealing('[label]'),
    'the type of document': sealing('[document]'),
    'a day': sealing('[入住]'),
    'a day that every record may have': sealing('[filed]'),
    'a number': sealing('[人数]'),
    'a list': sealing('[电话]'),
    'a choice': sealing('[封存方式]'),
    'what is absent': sealing('[absent]'),
    'the same field twice in one part': sealing('[联系电话, 联系电话]'),
    'the same field at two levels': {
      files: personalRegister(
        `personal:\n  - { level: normal, fields: [联系电话], readers: [keeper] }\n  - { level: sensitive, fields: [联系电话], readers: [keeper] }${mark}`,
      ),
    },
    'the same field once of both, once of dossiers': {
      files: personalRegister(
        `personal:\n  - { level: normal, fields: [联系电话], readers: [keeper] }\n  - { level: sensitive, fields: [联系电话], readers: [keeper], of: dossiers }${mark}`,
      ),
    },
    'a field by which a number is made': sealing('[kind]'),
    'a field of which a demand asks the value': sealing('[邮箱]', '\ndemands:\n  - { is: { 邮箱: [无] } }'),
    'a field that a condition goes by': sealing(
      '[邮箱]',
      '\ndemands:\n  - { when: { 邮箱: [无] }, need: [place] }',
    ),
    'a field that must differ from another': sealing(
      '[联系电话]',
      '\ndemands:\n  - { differ: [联系电话, submitter] }',
    ),
    'the field of areas': sealing(
      '[联系电话]',
      '\neditions:\n  - { code: own, title: 片区, roles: [keeper], area: own, area-field: 联系电话 }',
    ),
  },
  innocent: {
    'a text of the regulation': innocent('[联系电话]'),
    'a land line': innocent('[备用电话]'),
    'a usual text': innocent('[submitter]'),
    'the same name once of dossiers, once of records': {
      files: personalRegister(
        'personal:\n  - { level: normal, fields: [联系电话], readers: [keeper], of: dossiers }\n  - { level: sensitive, fields: [联系电话], readers: [keeper], of: records }',
      ),
    },
    'nothing sealed': { files: {} },
  },
  boundary: {
    'a condition that asks only whether it is filled in': innocent(
      '[邮箱]',
      '\ndemands:\n  - { when: { 邮箱: "*" }, need: [place] }',
    ),
    'a demand that it be filled in': innocent('[邮箱]', '\ndemands:\n  - { need: [邮箱] }'),
    'a field that there is not is told as that': innocent('[电邮]'),
  },
});
