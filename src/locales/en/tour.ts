import type { TourWords } from '../tour-words.ts';

/** The tour: the life of one record. */
export const tour: TourWords = {
  title:
    'Tour: the life of one record. Three people, each with a key and a clone of their own; on the office’s server only a bare repository, guarded by its hook. Every command below is really carried out.',
  options: 'Usage: npm run tour -- [--keep] [--lang zh-CN|en]',
  steps: {
    office:
      'The office opens: a bare repository on the server, its hook installed; 李娟, the archivist, pushes the register.',
    file: 'A letter from an owner has come. 李娟 numbers it, proposes it on a branch, signs, and files it.',
    lend: '赵强 of the engineers wants to borrow the letter. 李娟 proposes the loan.',
    unapproved:
      'Without approval it does not land; once 王敏, the manager, has signed, it does, and the proof stays in the history.',
    second: '周明 at the front desk does not know of it, and would lend the same letter to the guards.',
    overdue: 'Seven days have passed, and the letter is not back.',
    recall:
      '李娟 calls, and puts the call on record. Nobody must approve a reminder that the archivist proposes.',
    damaged: '赵强 brings it back with a corner torn: returned “damaged”, so the loan is not closed yet.',
    repaired: 'Mended, it is returned once more, whole, and goes back on the shelf.',
    hold: 'The owner complains, the letter is evidence: it is put on hold, with the manager’s approval.',
    appraise: 'Its time is up. 李娟 and 王敏 appraise it: it may be destroyed.',
    held: '李娟 would put it on a disposal list, but a hold always wins.',
    release: 'The complaint is settled. 李娟 proposes the release, 王敏 approves.',
    list: 'Now it can be listed for disposal, with the manager’s approval.',
    destroy:
      '李娟 shreds it, 周明 watches, the certificate is filed. The paper is gone, the entry stays for ever.',
    asOf: 'Any past day can be looked up: on 5 June it was still with 赵强.',
    audit:
      'An auditor needs one clone only: all of history is replayed offline, every signature checked, and the day sealed.',
    tamper: 'Somebody would quietly lengthen the loan, and pushes straight to the server.',
    found: 'The push failed, but that clone is changed. The audit names the commit and the file.',
  },
  asItMust: '(as it must be)',
  ended: (steps, seconds) =>
    `The tour ends: ${steps} steps, ${seconds.toFixed(0)} seconds, each as it was told.`,
  kept: (folder) => `the folder stays at ${folder}`,
  removed: (folder) => `the folder ${folder} is removed; --keep would leave it`,
  failed: (command, status, expected, said) =>
    `The tour cannot go on: ${command}\nIt left with ${status} instead of ${expected}, or did not say what it should. It said:\n${said}`,
};
