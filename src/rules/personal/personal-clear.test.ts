import { checkRule } from '../../testing/check-rule.ts';
import { personalDossier, personalRegister, recordWith } from '../../testing/personal-register.ts';
import { shapedBlock } from '../../testing/shaped-block.ts';

const mark = ' #! personal-clear';
const block = shapedBlock('0'.repeat(16));

const changed = (field: string, from: string, to: string, number = '3-1-1502-01') => ({
  ...personalDossier('label: 赵一鸣'),
  'kefu/changes/2024/YD2024001.md': `---\nchange: YD2024001\nnumber: ${number}\nfield: ${field}\nfrom: ${from}\nto: ${to}\non: 2024-03-01\nby: 李娟\nreason: 更换\n---\n`,
});

checkRule('personal-clear', {
  guilty: {
    'a telephone in clear': { files: personalDossier(`联系电话: "13800138000"${mark}`) },
    'anything at all in clear': { files: personalDossier(`联系电话: 见门卫登记${mark}`) },
    'one of two fields of the level': {
      files: personalDossier(
        `联系电话: 密封\n备用电话: 0551-65881234${mark}\nsealed:\n  sensitive: ${block}`,
      ),
    },
    'the word among others': { files: personalDossier(`联系电话: 已密封${mark}`) },
    'a change entry tells what it was and what it is': {
      files: changed('联系电话', `见门卫登记${mark}`, `分机 8021${mark}`),
    },
    'a change entry of a record': { files: changed('证件号', `某号${mark}`, '密封', 'H-001') },
    'a record': { files: recordWith(`证件号: 见业主手册${mark}`) },
  },
  innocent: {
    'a sealed one': { files: personalDossier(`联系电话: 密封\nsealed:\n  sensitive: ${block}`) },
    'what stands on the original only': { files: personalDossier('联系电话: 见原件') },
    'a change entry that says only that it was sealed': { files: changed('联系电话', '密封', '密封') },
    'a change entry of another field': { files: changed('customer', '张三', '李四') },
    'a change entry of a field of that name that is not sealed there': {
      files: changed('联系电话', '甲', '乙', 'H-001'),
    },
    'none at all': { files: personalDossier('label: 赵一鸣') },
    'the same field of what the setting does not speak of': { files: recordWith('联系电话: 见原件') },
    'a regulation that has nothing sealed': {
      files: personalRegister('', {
        'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\n联系电话: 见原件\n---\n`,
      }),
    },
  },
  boundary: {
    'a field of nothing but spaces says nothing': { files: personalDossier('联系电话: "  "') },
  },
});
