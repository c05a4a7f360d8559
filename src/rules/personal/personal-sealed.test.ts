import { checkRule } from '../../testing/check-rule.ts';
import { personalDossier, personalRegister, recordWith } from '../../testing/personal-register.ts';
import { shapedBlock } from '../../testing/shaped-block.ts';

const mark = ' #! personal-sealed';
const block = shapedBlock('0123456789abcdef');
const other = shapedBlock('fedcba9876543210', 3);
const sealed = (text: string, level = 'sensitive') => `联系电话: 密封\nsealed:\n  ${level}: ${text}`;
const at = 'kefu/dossiers/3-1-1502-01.md';
const dossier = (fields: string) => ({
  [at]: `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n${fields}\n---\n`,
});

checkRule('personal-sealed', {
  guilty: {
    'no block but words': { files: personalDossier(sealed(`稍后补上${mark}`)) },
    'a number in its place': { files: personalDossier(sealed(`"13800138000"${mark}`)) },
    'cut off by one sign': { files: personalDossier(sealed(`${block.slice(0, -1)}${mark}`)) },
    'cut off by four signs': { files: personalDossier(sealed(`${block.slice(0, -4)}${mark}`)) },
    'cut off by a unit of its text and a byte': {
      files: personalDossier(sealed(`${other.slice(0, -87)}${mark}`)),
    },
    'nothing but its header': { files: personalDossier(sealed(`${block.slice(0, 49)}${mark}`)) },
    'without the id of its key': { files: personalDossier(sealed(`${block.slice(17)}${mark}`)) },
    'the id of its key in capitals': {
      files: personalDossier(sealed(`${block.replace('abcdef', 'ABCDEF')}${mark}`)),
    },
    'the id of its key too short': { files: personalDossier(sealed(`${block.slice(1)}${mark}`)) },
    'a sign that is none of its alphabet': {
      files: personalDossier(sealed(`${block.slice(0, 60)}*${block.slice(61)}${mark}`)),
    },
    'the other base64': { files: personalDossier(sealed(`${block.slice(0, 60)}+${block.slice(61)}${mark}`)) },
    'another header': { files: personalDossier(sealed(`${block.replace('YWdl', 'YWdm')}${mark}`)) },
    'a level that no field has': {
      files: personalDossier(`联系电话: 密封\nsealed:\n  sensitive: ${block}\n  secret: ${other}${mark}`),
    },
    'a level of records only, on a dossier': {
      files: personalRegister(
        'personal:\n  - { level: sensitive, fields: [联系电话], readers: [keeper], of: dossiers }\n  - { level: normal, fields: [证件号], readers: [keeper], of: records }',
        dossier(`联系电话: 密封\nsealed:\n  sensitive: ${block}\n  normal: ${other}${mark}`),
      ),
    },
    'no field says that it is sealed': { files: personalDossier(`sealed:\n  sensitive: ${block}${mark}`) },
    'a block for the level of another field': {
      files: personalDossier(`联系电话: 密封${mark}\n邮箱: 密封\nsealed:\n  normal: ${block}`),
    },
    'no block at all': { files: personalDossier(`联系电话: 密封${mark}`) },
    'two fields, no block': { files: personalDossier(`联系电话: 密封${mark}\n备用电话: 密封${mark}`) },
    'the regulation has nothing sealed': {
      files: personalRegister('', dossier(`联系电话: 密封\nsealed:${mark}\n  sensitive: ${block}`)),
    },
    'the regulation has nothing of dossiers sealed': {
      files: personalRegister(
        'personal:\n  - { level: sensitive, fields: [证件号], readers: [keeper], of: records }',
        dossier(`sealed:${mark}\n  sensitive: ${block}`),
      ),
    },
    'a field that is not to be sealed': { files: personalDossier(`customer: 密封${mark}`) },
    'a field that is sealed in dossiers only': { files: recordWith(`联系电话: 密封${mark}`) },
  },
  innocent: {
    'one field, one block': { files: personalDossier(sealed(block)) },
    'a longer block': { files: personalDossier(sealed(shapedBlock('0123456789abcdef', 15))) },
    'two fields of one level, one of them filled in': {
      files: personalDossier(`备用电话: 密封\nsealed:\n  sensitive: ${block}`),
    },
    'two levels': {
      files: personalDossier(
        `联系电话: 密封\n邮箱: 密封\nsealed:\n  sensitive: ${block}\n  normal: ${other}`,
      ),
    },
    'nothing sealed': { files: personalDossier('label: 赵一鸣') },
    'a record': { files: recordWith(`证件号: 密封\nsealed:\n  sensitive: ${block}`) },
    'a word that the regulation lets the field have': { files: personalDossier('封存方式: 密封') },
    'the word where the regulation has nothing sealed': {
      files: personalRegister('', dossier('customer: 密封')),
    },
  },
  boundary: {
    'as short as a block can be, and one unit less': {
      files: personalDossier(sealed(`${shapedBlock('0123456789abcdef', 0)}${mark}`)),
    },
    'cut off by exactly a unit of its text: only the key can tell': {
      files: personalDossier(
        sealed(
          Buffer.from(other.slice(17), 'base64url')
            .subarray(0, -64)
            .toString('base64url')
            .replace(/^/, '0123456789abcdef.'),
        ),
      ),
    },
    'bits beyond the last byte': {
      files: personalDossier(sealed(`${shapedBlock('0123456789abcdef', 2).slice(0, -1)}B${mark}`)),
    },
    'a dossier that cannot be read otherwise is told as that': { files: personalDossier('sealed: 密封') },
  },
});
