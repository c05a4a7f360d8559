import { checkRule } from '../../testing/check-rule.ts';
import { miniature } from '../../testing/miniature.ts';

const paper = '---\nnumber: H-001\ntitle: 复函\n---\n';

checkRule('regulation-missing', {
  guilty: {
    'the regulation was taken away': {
      files: {},
      without: ['kefu/regulation.md'],
      expect: ['kefu/regulation.md:1'],
    },
    'a new folder that is no register yet': {
      files: { 'gongcheng/letters/H-001.md': paper },
      expect: ['gongcheng/regulation.md:1'],
    },
    'the regulation stands a folder too deep': {
      files: { 'gongcheng/制度/regulation.md': miniature['kefu/regulation.md']! },
      expect: ['gongcheng/regulation.md:1'],
    },
  },
  innocent: {
    'one register': { files: {} },
    'two registers': {
      files: {
        'gongcheng/regulation.md': miniature['kefu/regulation.md']!,
        'gongcheng/letters/H-001.md': paper,
      },
    },
  },
  boundary: {
    'a regulation and nothing else yet': {
      files: { 'gongcheng/regulation.md': miniature['kefu/regulation.md']! },
    },
    'a regulation that cannot be read: another rule speaks': {
      files: { 'kefu/regulation.md': '---\nregulation: 客户文件管理办法\n---\n' },
    },
  },
});
