import { checkRule } from '../../testing/check-rule.ts';

const letter = (fields: string) => ({
  'kefu/letters/H-002.md': `---\nnumber: H-002\ntitle: 复函\n${fields}\n---\n`,
});

checkRule('record-related', {
  guilty: {
    'the reply names a letter that is not there': {
      files: letter('related:\n  - H-001\n  - H-010 #! record-related'),
    },
    'a stub leads nowhere': { files: letter('renumbered-to: H-020 #! record-related') },
    'a record that came from nowhere': { files: letter('renumbered-from: H-000 #! record-related') },
  },
  innocent: {
    'the reply names the letter': { files: letter('related: [H-001]') },
    'a paper of another class': { files: letter('related: [Y2023销售合同001]') },
    'stub and new record name each other': {
      files: {
        ...letter('renumbered-to: H-003'),
        'kefu/letters/H-003.md': '---\nnumber: H-003\ntitle: 复函\nrenumbered-from: H-002\n---\n',
      },
    },
  },
  boundary: {
    'named in another spelling': { files: letter('related: [ｈ-001, Y2023銷售合同001]') },
    'the letter is there but cannot be read: told once, over there': {
      files: {
        ...letter('related: [H-003]'),
        'kefu/letters/H-003.md': '---\nnumber: H-003\ntitel: 来函\n---\n',
      },
    },
  },
});
