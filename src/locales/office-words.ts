import type { Refusal } from './command-words.ts';

/** What is said of an office's own repository: laying it out, the owners of its files, the engine it runs. */
export interface OfficeWords {
  /** Descriptions of commands and options. */
  readonly help: {
    readonly repo: string;
    readonly repoForge: string;
    readonly pin: string;
    readonly owners: string;
    readonly ownersCheck: string;
    readonly upgrade: string;
    readonly to: string;
    readonly engine: string;
    readonly dryRun: string;
    readonly generated: string;
    readonly comment: string;
  };
  readonly refusals: {
    readonly notEmpty: (folder: string) => Refusal;
    readonly badPin: (given: string) => Refusal;
    readonly noForgeFolder: () => Refusal;
    readonly noPin: () => Refusal;
    readonly noNewest: (said: string) => Refusal;
    readonly notPacked: (folder: string, said: string) => Refusal;
    readonly packedHere: (pin: string) => Refusal;
    readonly notInstalled: (pin: string, said: string) => Refusal;
    readonly noEngine: (folder: string) => Refusal;
    readonly engineFailed: (folder: string, said: string) => Refusal;
    readonly samePin: (pin: string) => Refusal;
    readonly commentWhere: () => Refusal;
  };
  /** The message of the first commit. */
  readonly firstCommit: string;
  /** @param committed whether the first commit was made */
  readonly laidOut: (folder: string, pin: string, committed: boolean) => string;
  readonly owners: {
    readonly written: (path: string) => string;
    readonly current: (path: string) => string;
    readonly stale: (path: string) => string;
    /** People who belong in it and have no login. */
    readonly without: (people: readonly string[]) => string;
    /** Nobody is left. */
    readonly nobody: string;
  };
  readonly upgraded: {
    readonly compared: (from: string, to: string) => string;
    readonly newly: (errors: number, others: number, gone: number) => string;
    readonly finding: (severity: string, rule: string, place: string, message: string, fix: string) => string;
    readonly branch: (branch: string, commit: string) => string;
    readonly nothing: string;
    /** The lock file could not be brought up to date. */
    readonly lockLeft: string;
    /** The message of the commit. */
    readonly message: (from: string, to: string) => string;
  };
}
