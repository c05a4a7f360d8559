import type { EvidenceFault } from '../../domain/evidence.ts';
import type { SharingWords } from '../sharing-words.ts';
import { some } from './time-words.ts';

const short = (id: string | undefined) => id?.slice(0, 12) ?? '(none)';

/** Why evidence does not hold. */
const evidenceFaults: Readonly<Record<EvidenceFault, string>> = {
  damaged: 'the signature is damaged',
  unsigned: 'it is not signed',
  'unknown-key': 'the key was nobody’s in the office then',
  'shared-key': 'two people list the key',
  'wrong-namespace': 'signed for something else',
  'wrong-person': 'somebody else signed',
  'other-commit': 'it approves another proposal',
  'unknown-person': 'not among the people then',
};

/** What is said on signing, landing, the server's hook and the audit. */
export const sharing: SharingWords = {
  help: {
    approve: 'sign with your own SSH key that a commit is approved',
    refuse: 'it is refused',
    withdraw: 'take an earlier approval back',
    propose: 'propose it on a branch of its own, to be approved, instead of writing it here',
    proposeOnly: 'say that the proposal is your own',
    as: 'the name in people.md; default: git config user.name',
    key: 'the SSH key to sign with; default: git config user.signingkey',
    land: 'merge an approved proposal into main, with the evidence',
    hook: "the gate on the office's server",
    hookInstall: 'put the gate into a bare repository',
    preReceive: 'called by git when something is pushed',
    audit: 'offline: every act with its approvals, and whatever went past them',
    seal: 'seal the history afterwards: rewriting it shows from then on',
  },
  refusals: {
    noSigner: () => ({
      message: 'nobody knows who signs',
      fix: 'give the name in people.md with --as, or set git config user.name',
    }),
    noKey: () => ({
      message: 'there is no key to sign with',
      fix: 'name the SSH key with --key, or set git config user.signingkey; people.md must hold its public part',
    }),
    signingFailed: (said) => ({
      message: `signing failed: ${said}`,
      fix: 'look at the key file and its passphrase',
    }),
    noRemote: (remote, said) => ({
      message: `the server ${remote} cannot be reached: ${said}`,
      fix: 'look at the network and at git remote -v',
    }),
    forgeFailed: (said) => ({
      message: `the forge did not answer as it should: ${said}`,
      fix: 'look at the network, the rights of the token and the name of the repository, then run it again; it goes on where it stopped',
    }),
    pushRefused: (said) => ({
      message: `the server did not take it: ${said}`,
      fix: 'do as it says, then try again',
    }),
    tooBusy: () => ({ message: 'others were faster every time', fix: 'try again later' }),
    mergeRefused: (why) => ({
      message: {
        'head-moved': 'another commit was pushed since it was judged',
        'not-mergeable': 'there is a conflict',
        'not-allowed': 'the forge does not allow it',
      }[why],
      fix: "judge it again, then merge; the handbook's page on guards tells the forge's settings",
    }),
    notBare: (folder) => ({
      message: `${folder} is no bare repository`,
      fix: 'make one with git init --bare',
    }),
    hookThere: (path) => ({ message: `${path} is another hook`, fix: 'move it away first' }),
    sealThere: (day) => ({ message: `${day} is sealed already`, fix: 'one seal a day is enough' }),
  },
  signed: (word, person, commit) =>
    `${person} signed: ${{ approved: 'approved', refused: 'refused', withdrawn: 'approval withdrawn', proposed: 'proposed' }[word]}, commit ${commit}`,
  landed: (commit) => `merged: ${commit}`,
  proposed: (branch, url) => (url === undefined ? `proposed on branch ${branch}` : `proposed: ${url}`),
  hookInstalled: (path) => `installed: ${path}`,
  mergeFault: (fault) => {
    switch (fault.fault) {
      case 'no-merge':
        return 'is no merge of a proposal, and nobody approved it; propose it on a branch and merge it with guidang land';
      case 'no-evidence':
        return 'its message holds no evidence of approval; merge with guidang land';
      case 'evidence-damaged':
        return 'the evidence in its message is damaged';
      case 'evidence-bad':
        return `the approval of ${fault.person} does not hold (${evidenceFaults[fault.why]})`;
      case 'other-content':
        return 'the merge holds something else than the proposal';
      case 'not-approved':
        return fault.paragraph;
    }
  },
  refFault: (ref, fault) =>
    `${ref}: ${
      {
        deleted: 'must not be deleted',
        rewound: 'history must not be rewritten',
        'other-ref': 'only main, branches req/…, approvals and seals are taken',
        'approval-changed': 'an approval never changes once it is signed',
        'approval-bad': 'is no signature of one of the people on that commit',
        'seal-changed': 'a seal never changes',
        'too-many': 'too much in one push',
      }[fault]
    }`,
  hookRefuses: 'guidang: this push was not taken.',
  audit: {
    summary: (merges, acts, approvals, findings) =>
      `audit: ${some(merges, 'merge')}, ${some(acts, 'act')}, ${some(approvals, 'approval')}; ${findings === 0 ? 'nothing found' : some(findings, 'finding')}`,
    act: (day, name, number, approvals, approved) => {
      const given = approved ? approvals : [...approvals, 'not fully approved'];
      return `${day} ${name} ${number}: ${given.length === 0 ? 'no approval needed' : given.join('; ')}`;
    },
    approval: (person, role, via) =>
      `${person} (${role}, ${{ ssh: 'own signature', github: "GitHub's word", gitea: "Gitea's word" }[via]})`,
    opening: (day, commit) => `${day} the register begins (${short(commit)})`,
    finding: (commit, words) => `${short(commit)} ${words}`,
    damage: (id, message, paths) =>
      `damaged: ${id === undefined ? message : short(id)}${paths.length > 0 ? ` in ${paths.join(', ')}` : ''} (${message})`,
    shallow: 'the history is cut off (shallow clone); what came before cannot be audited: clone it whole',
    sealKept: (day) => `the seal of ${day} is whole`,
    sealDamaged: (ref) => `the seal ${ref} is damaged`,
    sealBroken: (day, position, sealed, found) =>
      `history was rewritten since the seal of ${day}: commit ${position} was ${short(sealed)} and is ${short(found)}`,
    sealUnsigned: (day) => `the seal of ${day} bears no signature that can be relied on`,
    headings: { acts: 'Acts and approvals', findings: 'Findings', seals: 'Seals' },
    sealed: (day, commit) => `${day} sealed at ${short(commit)}`,
  },
};
