import type { BackupFacts, BackupWords } from '../backup-words.ts';
import { some } from './time-words.ts';

const listed = (items: readonly string[]) => items.slice(0, 5).join(', ') + (items.length > 5 ? ' …' : '');
const verdict: BackupWords['verdict'] = ({ errors, warnings, notices, merges, findings }) =>
  `check: ${some(errors, 'error')}, ${some(warnings, 'warning')}, ${some(notices, 'notice')}; audit: ${some(merges, 'merge')}, ${findings === 0 ? 'nothing found' : some(findings, 'finding')}`;
const contents = ({ counts, files, bytes, refs }: BackupFacts) =>
  `${some(counts.records, 'record')}, ${some(counts.dossiers, 'dossier')}, ${some(counts.forms, 'form')} (${some(files, 'file')}, ${some(bytes, 'byte')}); ${some(counts.commits, 'commit')}, ${some(counts.approvals, 'approval')}, ${some(counts.seals, 'seal')}, ${some(refs, 'ref')} in all`;

/** Words of backup and restore. */
export const backup: BackupWords = {
  help: {
    backup:
      'write the day’s backup into that folder: all history, approvals and seals, with manifest and checksums',
    withUncommitted: 'also copy changes of the register that are not committed, apart, into uncommitted',
    attest: 'the folder is a backup: restore it on trial, and when all is well file it as the backup duty',
    kept: 'where the backup is kept',
    by: 'who made it',
    duty: 'the code of the backup duty in the regulation (not needed where there is one)',
    check: 'a point that the duty asks for, POINT=ANSWER; may be repeated',
    restore:
      'verify every byte of a backup, rebuild the register in an empty folder, check and audit it anew',
  },
  refusals: {
    noFolder: (folder) => ({
      message: `there is no folder ${folder}`,
      fix: 'connect the disk that holds the backups, or make the folder first',
    }),
    inside: (folder) => ({
      message: `${folder} lies inside the register’s repository`,
      fix: 'a backup lies outside it, best on another disk',
    }),
    uncommitted: (paths, count) => ({
      message: `${some(count, 'change')} not committed would be missing from the backup: ${listed(paths)}`,
      fix: 'commit first; or add --with-uncommitted to have those of the register copied apart',
    }),
    damaged: (said) => ({
      message: `the repository is damaged and cannot be backed up: ${said}`,
      fix: 'keep the older backups; find out with guidang audit, and restore from a good clone or backup',
    }),
    fault: (folder, fault) => {
      switch (fault.fault) {
        case 'none':
          return { message: `${folder} is no backup`, fix: 'name the dated folder of the backup' };
        case 'unfinished':
          return {
            message: `${folder} is a backup that was stopped half-way`,
            fix: 'remove it and use another',
          };
        case 'missing':
          return { message: `the backup lacks ${fault.file}`, fix: 'do not use this backup; take another' };
        case 'altered':
          return {
            message: `${fault.file} is not as it was written: it was altered or is damaged`,
            fix: 'do not use this backup; take another',
          };
        case 'disagree':
          return {
            message: `${fault.files.join(' and ')} do not agree: one of them was altered or is damaged`,
            fix: 'do not use this backup; take another',
          };
        case 'stranger':
          return {
            message: `${fault.file} does not belong in the backup`,
            fix: 'find out where it comes from; take it out and restore again',
          };
        case 'malformed':
          return {
            message: `${fault.file} cannot be read: it was altered or is damaged`,
            fix: 'do not use this backup; take another',
          };
      }
    },
    notEmpty: (folder) => ({
      message: `there are files in ${folder}`,
      fix: 'name an empty folder, or one that is not there yet',
    }),
    differs: (paths) => ({
      message: `what was restored is not what the manifest says: ${listed(paths)}`,
      fix: 'do not use this backup; take another. Nothing was written',
    }),
    verdictDiffers: (before, now) => ({
      message: `the restored register is judged otherwise than when it was backed up. Then: ${verdict(before)}. Now: ${verdict(now)}`,
      fix: 'compare the versions of the program; if it stays so, take another backup',
    }),
    foreign: (folder) => ({
      message: `${folder} is no backup of this register`,
      fix: 'name a backup that was made from this repository',
    }),
    needs: (options) => ({
      message: `still needed: ${options.join(', ')}`,
      fix: 'see guidang backup --help',
    }),
    noDuty: (known) => ({
      message: 'the regulation has no backup among its duties',
      fix:
        known.length === 0
          ? 'add it to duties in the regulation first'
          : `say with --duty which one it is: ${listed(known)}`,
    }),
  },
  leftover: (folder) => `${folder} is an earlier backup that was stopped half-way; it may be removed`,
  leftOut: (paths) => `not copied (outside the register, or holding a private key): ${listed(paths)}`,
  made: (folder, facts, uncommitted) =>
    [
      `backup written to ${folder}`,
      contents(facts),
      verdict(facts.verdict),
      ...(uncommitted > 0 ? [`${some(uncommitted, 'uncommitted change')} copied beside`] : []),
      `SHA-256 of the manifest: ${facts.id}`,
    ].join('\n'),
  restored: (folder, facts, uncommitted) =>
    [
      `the backup of ${facts.day} is restored in ${folder}`,
      `compared byte by byte, all the same: ${contents(facts)}`,
      `${verdict(facts.verdict)}; as it was when it was backed up`,
      ...(uncommitted > 0
        ? [`${some(uncommitted, 'uncommitted change')} put back as they were, still uncommitted`]
        : []),
    ].join('\n'),
  verdict,
  attestation: ({ day, id, files, bytes }, kept, restored) =>
    `backup of ${day}, manifest SHA-256 ${id}; kept in ${kept}; restored on trial on ${restored}: ${some(files, 'file')} of ${some(bytes, 'byte')} the same to the byte, check and audit as when it was made`,
};
