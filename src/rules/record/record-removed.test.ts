import { checkRule } from '../../testing/check-rule.ts';

const letter = (path: string, fields = 'title: 停水通知') => ({
  [`kefu/letters/${path}.md`]: `---\nnumber: H-002\n${fields}\n---\n`,
});
const removed = (path: string) => [`kefu/letters/${path}.md:1`];

checkRule('record-removed', {
  guilty: {
    'a record was deleted': { base: letter('H-002'), files: {}, expect: removed('H-002') },
    'a record was renamed': {
      base: letter('H-002'),
      files: letter('停水通知'),
      expect: removed('H-002'),
    },
    'a void stub was deleted': {
      base: letter('H-002', 'title: 停水通知\nvoid: 2024-05-01\nvoid-reason: 未发出'),
      files: {},
      expect: removed('H-002'),
    },
    'a dossier was deleted': {
      base: {},
      files: {},
      without: ['kefu/dossiers/3-1-1502-01.md'],
      expect: ['kefu/dossiers/3-1-1502-01.md:1'],
    },
    'a record that could not be read was deleted': {
      base: letter('H-002', 'titel: 停水通知'),
      files: {},
      expect: removed('H-002'),
    },
  },
  innocent: {
    'the record stays as a stub': {
      base: letter('H-002'),
      files: letter('H-002', 'title: 停水通知\nvoid: 2024-05-01\nvoid-reason: 未发出'),
    },
    'a form is the matter of another rule': {
      base: {},
      files: {},
      without: ['kefu/returns/2024/GH2024001.md'],
    },
    'what does not belong in a register was cleared away': {
      base: { 'kefu/letters/Thumbs.db': 'x', 'kefu/说明.md': '---\ntitle: 说明\n---\n' },
      files: {},
    },
    'nothing to compare with': { files: {}, without: ['kefu/letters/H-001.md'] },
  },
  boundary: {
    'a misplaced record was moved to where its number leads': {
      base: letter('停水通知'),
      files: letter('H-002'),
    },
    'a misplaced record was deleted': {
      base: letter('停水通知'),
      files: {},
      expect: removed('停水通知'),
    },
    'of two deeds with one number one was deleted': {
      base: {
        'kefu/deeds/3-1-1502-01~2.md':
          '---\nnumber: 3-1-1502-01\ntitle: 他项权证\ndossier: 3-1-1502-01\n---\n',
      },
      files: {},
      expect: ['kefu/deeds/3-1-1502-01~2.md:1'],
    },
  },
});
