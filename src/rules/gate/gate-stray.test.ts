import { checkGate, commit } from '../../testing/check-gate.ts';
import { loan } from '../../testing/gate-forms.ts';

const record = 'records/kefu/letters/H-001.md';

checkGate('gate-stray', {
  guilty: {
    'a record was changed and put back': {
      head: loan(['H-001']),
      strays: [{ commit, path: record }],
      expect: [record],
    },
    'by two commits': {
      head: loan(['H-001']),
      strays: [
        { commit, path: record },
        { commit: 'd'.repeat(40), path: record },
      ],
      expect: [record, record],
    },
  },
  innocent: { 'one commit that does what the whole shows': { head: loan(['H-001']) } },
  boundary: {
    'the whole does nothing': { head: {}, strays: [{ commit, path: 'README.md' }], expect: ['README.md'] },
  },
});
