import { checkRule } from '../../testing/check-rule.ts';
import { personalRegister } from '../../testing/personal-register.ts';
import { shapedBlock } from '../../testing/shaped-block.ts';

const mark = ' #! personal-moved';
const key = '0123456789abcdef';
const block = shapedBlock(key);
const dossier = (unit: string, sealed: string) => ({
  [`kefu/dossiers/${unit}-01.md`]: `---\ndossier: ${unit}-01\nunit: ${unit}\nopened: 2022-05-01\n联系电话: 密封\n邮箱: 密封\nsealed:\n${sealed}\n---\n`,
});
const letter = (sealed: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 复函\n证件号: 密封\nsealed:\n${sealed}\n---\n`,
});
const over = (...files: Record<string, string>[]) => ({
  files: personalRegister(undefined, Object.assign({}, ...files)),
});

checkRule('personal-moved', {
  guilty: {
    'copied to another dossier': over(
      dossier('3-1-1502', `  sensitive: ${block}`),
      dossier('3-1-1503', `  sensitive: ${block}${mark}`),
    ),
    'copied to another level': over(dossier('3-1-1502', `  sensitive: ${block}\n  normal: ${block}${mark}`)),
    'copied from a dossier to a record': over(
      dossier('3-1-1502', `  sensitive: ${block}`),
      letter(`  sensitive: ${block}${mark}`),
    ),
    'copied twice': over(
      dossier('3-1-1502', `  sensitive: ${block}`),
      dossier('3-1-1503', `  sensitive: ${block}${mark}`),
      dossier('3-1-1504', `  sensitive: ${block}${mark}`),
    ),
    'the id of the key alone': over(
      dossier('3-1-1502', `  sensitive: ${block}`),
      dossier('3-1-1503', `  sensitive: ${shapedBlock(key, 4)}${mark}`),
    ),
  },
  innocent: {
    'a key for each': over(
      dossier('3-1-1502', `  sensitive: ${block}\n  normal: ${shapedBlock('1'.repeat(16))}`),
      dossier('3-1-1503', `  sensitive: ${shapedBlock('2'.repeat(16))}`),
    ),
    'nothing sealed': { files: {} },
  },
  boundary: {
    'what is no block is told as that': over(
      dossier('3-1-1502', `  sensitive: ${block}`),
      dossier('3-1-1503', `  sensitive: ${block.slice(0, -1)}`),
    ),
  },
});
