import type { Severity } from '../domain/finding.ts';
import type { ActName } from '../domain/form.ts';
import type { RuleFacts, RuleId } from '../rules/index.ts';
import type { CommandWords } from './command-words.ts';
import type { GateWords } from './gate-words.ts';
import type { OfficeWords } from './office-words.ts';
import type { RequestWords } from './request-words.ts';
import type { SettingWords } from './settings.ts';
import type { SharingWords } from './sharing-words.ts';
import type { SiteWords } from './site-words.ts';
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
  readonly rules: RuleWords;
  readonly command: CommandWords;
  readonly gate: GateWords;
  /** An office's own repository. */
  readonly office: OfficeWords;
  /** Issue forms, their answers, and reminders. */
  readonly requests: RequestWords;
  readonly sharing: SharingWords;
  /** What the settings of a regulation mean. */
  readonly settings: SettingWords;
  readonly site: SiteWords;
  readonly tour: TourWords;
}
