import type { AudienceFault } from '../domain/edition/audience.ts';
import type { Refusal } from './command-words.ts';

/** What is said of editions. */
export interface EditionWords {
  /** No edition was chosen, and the regulation knows some. */
  readonly none: string;
  readonly edition: (titles: readonly string[]) => string;
  readonly area: (area: string) => string;
  readonly copy: (number: string) => string;
  /** It is controlled, and this build is no copy that was issued. */
  readonly unnumbered: string;
  readonly holder: (name: string) => string;
  /** Where something does not stand in the edition, which may be there all the same. */
  readonly unlisted: string;
  /** On the home page. */
  readonly partial: string;
  /** On the page of rules: findings are not counted. */
  readonly uncounted: string;
  readonly refused: (fault: AudienceFault) => Refusal;
  /** An option without its value, or one that is not known. */
  readonly usage: (option: string) => Refusal;
  /** The register has errors; what they are is not for every audience. */
  readonly errors: string;
}
