import { type Evidence, keptActSchema, keptApprovalSchema } from '../domain/evidence.ts';

/**
 * A merge's message with its evidence as the last paragraph. Lines of the message that look like evidence are moved
 * in by a space, so that only what is given here counts.
 */
export function withEvidence(message: string, { acts, approvals }: Evidence): string {
  const words = message.replace(/^Guidang-/gm, ' Guidang-').trimEnd();
  const lines = [
    ...acts.map(({ act, number }) => `${actMark}${act} ${number}`),
    ...approvals.map((approval) => approvalMark + approvalText(approval)),
  ];
  return lines.length === 0 ? `${words}\n` : `${words}\n\n${lines.join('\n')}\n`;
}

/**
 * The evidence in a commit's message: its last paragraph, if every line of it is evidence exactly as `withEvidence`
 * writes it. `undefined` when there is none; `damaged` when that paragraph holds a line of evidence and another thing.
 */
export function evidenceOf(message: string): Evidence | 'damaged' | undefined {
  const text = message.replace(/\n$/, '');
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 2);
  if (!text.includes('\n\n') || !/^Guidang-/m.test(paragraph)) return undefined;
  if (paragraph.length > sizeLimit) return 'damaged';
  const acts: Evidence['acts'][number][] = [];
  const approvals: Evidence['approvals'][number][] = [];
  for (const line of paragraph.split('\n')) {
    if (line.startsWith(actMark)) {
      const [act, number, ...more] = line.slice(actMark.length).split(' ');
      const read = keptActSchema.safeParse({ act, number });
      if (!read.success || more.length > 0) return 'damaged';
      acts.push(read.data);
    } else if (line.startsWith(approvalMark)) {
      const json = line.slice(approvalMark.length);
      const read = keptApprovalSchema.safeParse(jsonOf(json));
      // One text for one meaning: no second key of a name, no other order.
      if (!read.success || approvalText(read.data) !== json) return 'damaged';
      approvals.push(read.data);
    } else return 'damaged';
  }
  return { acts, approvals };
}

const actMark = 'Guidang-Act: ';
const approvalMark = 'Guidang-Approval: ';

/** Characters that the evidence of one merge may take: five thousand acts and their approvals. */
const sizeLimit = 1024 * 1024;

function approvalText({ person, role, step, commit, at, via, proof }: Evidence['approvals'][number]): string {
  return JSON.stringify({ person, role, step, commit, at, via, proof });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
