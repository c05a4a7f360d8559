import { namesIn, readYaml, type SampleFields } from './shipped.ts';

/** Files to lay over others, field by field; `~` takes a field or a file away. */
export type Layer = Readonly<Record<string, SampleFields | '~'>>;

/** One variation of a case. */
export interface Variant {
  readonly what: string;
  readonly files?: Layer;
  /** Text of the regulation → the text that stands there in this variation. */
  readonly regulation?: Readonly<Record<string, string>>;
  readonly 'as-of'?: string;
  /** Guilty only: `path field`, where the rule must speak; the field may be left out. */
  readonly at?: string;
}

/** What a case file says: specimens of one demand under one shipped regulation. */
export interface Case {
  readonly regulation: string;
  readonly name: string;
  /** Ids of the demands of the catalogue that it proves. */
  readonly proves: readonly string[];
  /** The rule that catches the guilty. */
  readonly rule: string;
  readonly 'as-of'?: string;
  readonly files?: Layer;
  /** `yes`: the variations are changes of what stood there before. */
  readonly 'against-base'?: 'yes';
  readonly guilty: readonly Variant[];
  readonly innocent: readonly Variant[];
}

/** The cases of a shipped regulation. */
export function casesOf(regulation: string): Case[] {
  if (!namesIn('cases/', '').includes(regulation)) return [];
  return namesIn(`cases/${regulation}/`, '.yaml')
    .sort()
    .map((name) => {
      const said = readYaml(`cases/${regulation}/${name}.yaml`) as Omit<Case, 'regulation' | 'name'>;
      return { regulation, name, ...said };
    });
}
