import type { Severity } from '../domain/finding.ts';
import type { ActName } from '../domain/form.ts';
import type { RuleFacts, RuleId } from '../rules/index.ts';
import type { ArchivistWords } from './archivist-words.ts';
import type { BackupWords } from './backup-words.ts';
import type { ClimateWords } from './climate-words.ts';
import type { CommandWords } from './command-words.ts';
import type { GateWords } from './gate-words.ts';
import type { ImportWords } from './import-words.ts';
import type { KeyWords } from './key-words.ts';
import type { ListWords } from './list-words.ts';
import type { OfficeWords } from './office-words.ts';
import type { PenaltyWords } from './penalty-words.ts';
import type { PrivacyWords } from './privacy-words.ts';
import type { ReportWords } from './report-words.ts';
import type { RequestWords } from './request-words.ts';
import type { SealingWords } from './sealing-words.ts';
import type { SettingWords } from './settings.ts';
import type { SharingWords } from './sharing-words.ts';
import type { SiteWords } from './site-words.ts';
import type { StationeryWords } from './stationery-words.ts';
import type { StocktakeWords } from './stocktake-words.ts';
import type { TourWords } from './tour-words.ts';

/** What is said of one fault: what is wrong, and what to do about it. */
export interface FaultWords {
  readonly message: string;
  readonly fix: string;
}

/** The title of each rule, and its words for each set of facts. A rule without words does not compile. */
export type RuleWords = {
  readonly [Id in RuleId]: {
    readonly title: string;
    readonly words: (facts: RuleFacts[Id]) => FaultWords;
  };
};

/** Everything a language must be able to say. */
export interface Messages {
  /** BCP 47 tag, for the `lang` of pages. */
  readonly tag: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What each act is called. */
  readonly acts: Readonly<Record<ActName, string>>;
  readonly archivists: ArchivistWords;
  readonly rules: RuleWords;
  /** Climate of the stores, and what is checked there. */
  readonly climate: ClimateWords;
  readonly command: CommandWords;
  readonly backup: BackupWords;
  readonly gate: GateWords;
  /** Tables that become records. */
  readonly imports: ImportWords;
  /** The commands on keys. */
  readonly keys: KeyWords;
  /** Lists that leave the register as sheets. */
  readonly lists: ListWords;
  /** An office's own repository. */
  readonly office: OfficeWords;
  /** What offences cost, and why. */
  readonly penalties: PenaltyWords;
  /** Personal fields: sealed, read, destroyed. */
  readonly privacy: PrivacyWords;
  /** What is reported to those above. */
  readonly reports: ReportWords;
  /** Issue forms, their answers, and reminders. */
  readonly requests: RequestWords;
  /** Sealed fields, and the key ring. */
  readonly sealing: SealingWords;
  readonly sharing: SharingWords;
  /** What the settings of a regulation mean. */
  readonly settings: SettingWords;
  readonly site: SiteWords;
  readonly stocktake: StocktakeWords;
  /** Labels, cards and box papers by command. */
  readonly stationery: StationeryWords;
  readonly tour: TourWords;
}
