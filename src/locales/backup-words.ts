import type { Backup, BackupFault } from '../domain/backup.ts';
import type { Refusal } from './command-words.ts';

/** What a backup or a restored copy of it is described by. */
export interface BackupFacts {
  readonly day: string;
  /** SHA-256 of the manifest. */
  readonly id: string;
  readonly counts: Backup['counts'];
  /** Files of the records folder. */
  readonly files: number;
  readonly bytes: number;
  readonly refs: number;
  readonly verdict: Backup['verdict'];
}

/** What is said of backups: making one, restoring it, attesting it. */
export interface BackupWords {
  /** Commands and options. */
  readonly help: Readonly<
    Record<'backup' | 'withUncommitted' | 'attest' | 'kept' | 'by' | 'duty' | 'check' | 'restore', string>
  >;
  readonly refusals: {
    /** The folder that is to hold backups is not there, or no folder. */
    readonly noFolder: (folder: string) => Refusal;
    readonly inside: (folder: string) => Refusal;
    /** Work that was not committed: the first few paths, and how many there are. */
    readonly uncommitted: (paths: readonly string[], count: number) => Refusal;
    /** What git says of the repository's damage. */
    readonly damaged: (said: string) => Refusal;
    readonly fault: (folder: string, fault: BackupFault) => Refusal;
    readonly notEmpty: (folder: string) => Refusal;
    /** The restored tree differs: the first few files or refs. */
    readonly differs: (paths: readonly string[]) => Refusal;
    readonly verdictDiffers: (before: Backup['verdict'], now: Backup['verdict']) => Refusal;
    /** It is of another repository. */
    readonly foreign: (folder: string) => Refusal;
    readonly needs: (options: readonly string[]) => Refusal;
    readonly noDuty: (known: readonly string[]) => Refusal;
  };
  /** A backup that was stopped lies there. */
  readonly leftover: (folder: string) => string;
  /** Uncommitted files that were left out, because they lie beside the register or hold a key. */
  readonly leftOut: (paths: readonly string[]) => string;
  readonly made: (folder: string, facts: BackupFacts, uncommitted: number) => string;
  readonly restored: (folder: string, facts: BackupFacts, uncommitted: number) => string;
  readonly verdict: (verdict: Backup['verdict']) => string;
  /** The result of a duty: what was backed up, where it is kept, and that it was tried. */
  readonly attestation: (facts: BackupFacts, kept: string, restored: string) => string;
}
