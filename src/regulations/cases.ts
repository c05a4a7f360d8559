import { namesIn, readYaml, type SampleFields } from './shipped.ts';

/** Files to lay over others, field by field; `~` takes a field or a file away. */
export type Layer = Readonly<Record<string, SampleFields | '~'>>;

/** Text of the regulation → the text that stands there instead. */
export type Replacements = Readonly<Record<string, string>>;

/** One variation of a case. */
export interface Variant {
  readonly what: string;
  readonly files?: Layer;
  /** How the regulation reads in this variation. */
  readonly regulation?: Replacements;
  readonly 'as-of'?: string;
  /** Guilty only: `path field`, where the rule must speak; the field may be left out. */
  readonly at?: string;
}

/** What every case file says. */
interface CaseOf<V> {
  readonly regulation: string;
  readonly name: string;
  /** Ids of the demands of the catalogue that it proves. */
  readonly proves: readonly string[];
  readonly 'as-of'?: string;
  readonly files?: Layer;
  readonly guilty: readonly V[];
  readonly innocent: readonly V[];
}

/** Specimens of one demand under one shipped regulation, and the rule that judges them. */
export interface Case extends CaseOf<Variant> {
  /** The rule that catches the guilty. */
  readonly rule: string;
  /** `yes`: the variations are changes of what stood there before. */
  readonly 'against-base'?: 'yes';
}

/** Somebody's word on a proposal. */
export interface Word {
  readonly by: string;
  /** The time of day, e.g. `09:30`. Default: each an hour after the one before, from nine. */
  readonly at?: string;
  /** Default: approved. */
  readonly word?: 'approved' | 'refused' | 'withdrawn';
}

/** One variation of what is proposed. */
export interface ProposedVariant {
  readonly what: string;
  /** Laid over what the case proposes. */
  readonly files?: Layer;
  readonly 'as-of'?: string;
  readonly proposer?: string;
  readonly words?: readonly Word[];
  /** Guilty only: the roles that have not approved yet, in order; the verdict is to wait. */
  readonly missing?: readonly string[];
  /** Guilty only: the rule for which it cannot be merged, whoever approves. */
  readonly finding?: string;
}

/** Proposals under one shipped regulation, and what the gate must decide: the guilty wait or fail, the innocent pass. */
export interface GateCase extends CaseOf<ProposedVariant> {
  /** The name of the person who proposes. */
  readonly proposer: string;
  /** Laid over the sample: what is merged. {@link files} are proposed. */
  readonly merged?: Layer;
  /** How the regulation reads, where it leaves a blank that the office has to fill in. */
  readonly wording?: Replacements;
  /** The regulation without what is proved: some proposal must come to another verdict. */
  readonly off: Replacements;
}

/** The cases of a shipped regulation that rules judge. */
export function casesOf(regulation: string): Case[] {
  return read(regulation).filter((one): one is Case => 'rule' in one);
}

/** The cases of a shipped regulation that the gate judges. */
export function gateCasesOf(regulation: string): GateCase[] {
  return read(regulation).filter((one): one is GateCase => 'off' in one);
}

function read(regulation: string): (Case | GateCase)[] {
  if (!namesIn('cases/', '').includes(regulation)) return [];
  return namesIn(`cases/${regulation}/`, '.yaml')
    .sort()
    .map((name) => {
      const said = readYaml(`cases/${regulation}/${name}.yaml`) as Omit<Case, 'regulation' | 'name'>;
      return { regulation, name, ...said };
    });
}
