import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../gate/gate.ts';
import { en } from '../../locales/en/index.ts';
import type { Messages } from '../../locales/messages.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { findingsOf } from '../../report/findings.ts';
import { gateReport, gateText } from '../../report/gate.ts';
import { type GateSpecimen, proposed } from '../../testing/check-gate.ts';
import { loan } from '../../testing/gate-forms.ts';
import { office } from '../../testing/gate-office.ts';
import type { RuleId } from '../index.ts';
import { rulePage } from '../page.ts';

const path = 'records/kefu/loans/2024/JY2024002.md';
const people = { 'people.md': `${office['people.md']}\n` };
const commit = '4f1c2a9b7d3e'.padEnd(40, '0');

/** What the pages tell of. */
const shown: Partial<Record<RuleId, GateSpecimen>> = {
  'gate-backdated': { head: loan(['H-001'], { out: '2024-06-20', due: '2024-06-27' }, 2) },
  'gate-conflict': { head: loan(['H-001'], {}, 2), conflicts: [path] },
  'gate-deadlock': {
    base: { 'people.md': String(office['people.md']).replace(/ {4}stand-ins: .+\n/, '') },
    head: loan(['H-001'], { borrower: '王敏' }, 2),
  },
  'gate-mixed': { head: { ...people, ...loan(['H-001'], {}, 2) } },
  'gate-personal': {
    head: loan(['H-001'], {}, 2),
    sayings: [{ where: 'message', commit, text: '登记业主来电 13800000000\n' }],
  },
  'gate-proposer': { head: loan(['H-001'], {}, 2), proposer: { login: 'mallory' } },
  'gate-stray': { head: loan(['H-001'], {}, 2), strays: [{ commit, path: 'records/kefu/letters/H-001.md' }] },
  'gate-unowned': { head: { 'people.md': null } },
};

describe('each page shows what is printed', () => {
  for (const [id, specimen] of Object.entries(shown)) {
    test.each([
      ['zh-CN', zhCN],
      ['en', en],
    ] as [string, Messages][])(`${id} %s`, (language, messages) => {
      const proposal = proposed(specimen);
      const verdict = judge(proposal);
      const own = verdict.faults.filter(({ rule }) => rule.id === id);
      const findings = findingsOf(own, () => ({ line: 1, column: 1 }), messages, '');
      const text = gateText(gateReport(verdict, findings, proposal.head, messages), messages, 'terminal');
      const line = text.split('\n').find((one) => one.startsWith('- `'));
      const page = readFileSync(new URL(`./${id}.md`, import.meta.url), 'utf8');
      expect(rulePage(page, language)).toContain(`\`\`\`text\n${line}\n\`\`\``);
    });
  }
});
