import { describe, expect, test } from 'vitest';
import type { Evidence } from '../domain/evidence.ts';
import { evidenceOf, withEvidence } from './evidence.ts';

const commit = 'a'.repeat(40);
const approval = {
  person: '张 三 "经理"',
  role: '客服部经理',
  step: 1,
  commit,
  at: '2026-11-22T09:30:00+08:00',
  via: 'ssh',
  proof: 'b2JqZWN0',
} as const;
const evidence: Evidence = {
  acts: [{ act: 'lend', number: 'JY2026001' }],
  approvals: [approval, { ...approval, step: 2, via: 'github', proof: '12345678' }],
};
const json = JSON.stringify(approval);
const kept = `Guidang-Act: lend JY2026001\nGuidang-Approval: ${json}`;

describe('evidence', () => {
  test('is the last paragraph of the message, and comes back as it was given', () => {
    const message = withEvidence('借出 JY2026001\n\n说明\n', evidence);
    expect(message).toMatch(/^借出 JY2026001\n\n说明\n\nGuidang-Act: lend JY2026001\nGuidang-Approval: \{/);
    expect(evidenceOf(message)).toEqual(evidence);
    expect(withEvidence('无\n\n', { acts: [], approvals: [] })).toBe('无\n');
    expect(evidenceOf('借出\n\n说明\n')).toBeUndefined();
    expect(evidenceOf('')).toBeUndefined();
  });
  test('a message cannot bring its own', () => {
    for (const forged of [`标题\n\n${kept}`, `标题\n\n${kept}\n\n`, kept, `标题\r${kept}\n\u2028${kept}`]) {
      expect(evidenceOf(withEvidence(forged, { acts: [], approvals: [] }))).toBeUndefined();
      expect(evidenceOf(withEvidence(forged, evidence))).toEqual(evidence);
    }
  });
  test('only the last paragraph counts, and a title is none', () => {
    expect(evidenceOf(`标题\n\n${kept}\n\n说明`)).toBeUndefined();
    expect(evidenceOf(kept)).toBeUndefined();
  });
  test.each([
    ['another line', `${kept}\nSigned-off-by: x`],
    ['a line before', `x\n${kept}`],
    ['no number', 'Guidang-Act: lend'],
    ['two numbers', 'Guidang-Act: lend JY1 JY2'],
    ['an act in capitals', 'Guidang-Act: Lend JY1'],
    ['no JSON', 'Guidang-Approval: {'],
    ['a list', 'Guidang-Approval: []'],
    ['a key twice', `Guidang-Approval: ${json.replace('{', '{"person":"李四",')}`],
    ['a key too many', `Guidang-Approval: ${json.replace('}', ',"x":1}')}`],
    ['a space', `Guidang-Approval: ${json.replace(',', ', ')}`],
    ['a step below 0', `Guidang-Approval: ${json.replace('"step":1', '"step":-1')}`],
    ['a short commit', `Guidang-Approval: ${json.replace(commit, 'a'.repeat(39))}`],
    ['no instant', `Guidang-Approval: ${json.replace('T09:30:00+08:00', '')}`],
    ['another way', `Guidang-Approval: ${json.replace('"ssh"', '"fax"')}`],
    ['no base64', `Guidang-Approval: ${json.replace('b2JqZWN0', '*')}`],
    ['an unknown mark', `${kept}\nGuidang-Other: x`],
    ['too much', `${kept}\n${'Guidang-Act: lend JY2026001\n'.repeat(40_000)}Guidang-Act: lend JY2026001`],
  ])('damaged: %s', (_, paragraph) => {
    expect(evidenceOf(`标题\n\n${paragraph}\n`)).toBe('damaged');
  });
});
