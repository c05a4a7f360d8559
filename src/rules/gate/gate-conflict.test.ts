import { checkGate } from '../../testing/check-gate.ts';
import { loan } from '../../testing/gate-forms.ts';

const path = 'records/kefu/loans/2024/JY2024001.md';

checkGate('gate-conflict', {
  guilty: {
    'two proposals took one number': { head: loan(['H-001']), conflicts: [path], expect: [path] },
    'two files': { head: loan(['H-001']), conflicts: [path, 'package.json'], expect: [path, 'package.json'] },
    'histories that have nothing in common': { head: loan(['H-001']), conflicts: ['.'], expect: ['.'] },
  },
  innocent: { 'nobody else changed anything': { head: loan(['H-001']) } },
  boundary: {
    'somebody else took another number': { base: loan(['H-002']), head: loan(['H-001'], {}, 2) },
  },
});
