import { sameLogin } from './account.ts';
import type { Calls } from './calls.ts';
import { ForgeFailure } from './failure.ts';
import type { Account, Forge, ForgePlace, Proposal } from './forge.ts';
import { cutText, cutTitle, markerLine, markerOf } from './text.ts';

/** What every forge does alike, over the calls that each answers in its own way. */
export function forgeOver(calls: Calls, { bot, owner, repository }: ForgePlace): Forge {
  const nameOfFolder = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
  if (!nameOfFolder.test(owner) || !nameOfFolder.test(repository)) {
    throw new ForgeFailure('question', 'repository');
  }
  const forge: Forge = {
    proposal: async (number) => calls.proposal(known(number)),
    reviews: async (number) => calls.reviews(known(number)),
    applicant: (proposal) => applicantOf(proposal, bot, forge),
    findProposal: calls.findProposal,
    async openProposal({ branch, base, title, body }) {
      const open = await calls.findProposal(branch, base);
      if (open) return open;
      try {
        return await calls.createProposal({ branch, base, title: cutTitle(title), body: cutText(body) });
      } catch (failure) {
        // Somebody may have been quicker.
        const rival = alreadyThere(failure) ? await calls.findProposal(branch, base) : undefined;
        if (rival) return rival;
        throw failure;
      }
    },
    async keepComment(number, marker, text) {
      const line = markerLine(marker);
      const body = cutText(`${line}\n${text}`);
      const mine = (await calls.comments(known(number))).find(
        (comment) => comment.author && sameLogin(comment.author.login, bot) && comment.body.startsWith(line),
      );
      if (!mine) await calls.addComment(number, body);
      else if (mine.body !== body) await calls.changeComment(mine.id, body);
    },
    async keptComments(number) {
      return (await calls.comments(known(number))).flatMap(
        ({ author, body }) => (author && sameLogin(author.login, bot) && markerOf(body)) || [],
      );
    },
    issue: async (number) => calls.issue(known(number)),
    async answerIssue(number, marker, text, { labels = [], close = false } = {}) {
      await forge.keepComment(number, marker, text);
      if (labels.length > 0) await calls.addLabels(number, labels);
      if (close) await calls.closeIssue(number);
    },
    async issuesLabelled(label) {
      // GitHub takes a comma for "and", Gitea for "or".
      return (await calls.issuesLabelled(label)).filter(({ labels }) => labels.includes(label));
    },
    openIssue: ({ title, body, ...more }) =>
      calls.createIssue({ ...more, title: cutTitle(title), body: cutText(body) }),
    async closeIssue(number, text) {
      if (text) await calls.addComment(known(number), cutText(text));
      await calls.closeIssue(known(number));
    },
    async merge(number, commit, title, message) {
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new ForgeFailure('question', 'commit');
      return calls.merge(known(number), commit, cutTitle(title), cutText(message));
    },
  };
  return forge;
}

async function applicantOf(
  { author, branch, fromFork }: Proposal,
  bot: string,
  forge: Pick<Forge, 'issue'>,
): Promise<Account | undefined> {
  const request = /^request\/([1-9][0-9]{0,8})$/.exec(branch)?.[1];
  const ours = author && sameLogin(author.login, bot) && !fromFork;
  return ours && request ? (await forge.issue(Number(request))).author : author;
}

function known(number: number): number {
  if (!Number.isSafeInteger(number) || number < 1) throw new ForgeFailure('question', 'number');
  return number;
}

const alreadyThere = (failure: unknown): boolean =>
  failure instanceof ForgeFailure && (failure.status === 409 || failure.status === 422);
