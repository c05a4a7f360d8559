import { checkRule } from '../../testing/check-rule.ts';

const [link, device] = [{ kind: 'symlink' as const }, { kind: 'other' as const }];

checkRule('file-kind', {
  guilty: {
    'a link instead of a record': {
      files: { 'kefu/letters/H-002.md': link },
      expect: ['kefu/letters/H-002.md:1'],
    },
    'a link out of the register': { files: { 'kefu/扫描件': link }, expect: ['kefu/扫描件:1'] },
    'something that is neither file nor link': {
      files: { 'kefu/letters/H-002.md': device },
      expect: ['kefu/letters/H-002.md:1'],
    },
  },
  innocent: {
    'a plain file': { files: { 'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 复函\n---\n' } },
  },
  boundary: {
    'the list of people is a link': { files: { 'people.md': link }, expect: ['people.md:1'] },
    'an empty file is a file': { files: { 'kefu/letters/H-002.md': '' } },
  },
});
