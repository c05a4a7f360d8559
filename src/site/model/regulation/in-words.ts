import { isStated } from '../../../domain/condition.ts';
import { postsOf } from '../../../domain/posts.ts';
import type { Register } from '../../../domain/register.ts';
import type { AccessTerms } from '../../../domain/regulation/access.ts';
import type { Condition, Demand } from '../../../domain/regulation/demand.ts';
import type { RegulationWords } from '../../../locales/regulation-words.ts';
import type { SiteWords } from '../../../locales/site-words.ts';

/** What a setting says: its words, and which of the two silences it is (law 8). */
export interface Said {
  readonly text: string;
  readonly silence?: 'blank' | 'unstated';
}

/** A setting as it is enforced now. */
export interface Figure {
  readonly label: string;
  readonly said: readonly Said[];
}

/** The words of a page: those of the site and those of regulations. */
export interface Words {
  readonly site: SiteWords;
  readonly own: RegulationWords;
}

/** Something said, as words or as a silence. */
export function said(text: string): Said {
  return { text };
}

/** A figure of the regulation, which may be one of the two silences. */
export function figured(
  value: 'blank' | 'unstated' | { readonly text: string } | string | number,
  { own }: Words,
): Said {
  if (value === 'blank') return { text: own.blank, silence: 'blank' };
  if (value === 'unstated') return { text: own.unstated, silence: 'unstated' };
  if (typeof value === 'object') return said(value.text);
  return said(own.values[value] ?? String(value));
}

/** Whether something is allowed. */
export function permitted(value: boolean, { own }: Words): Said {
  return said(value ? own.allowed : own.notAllowed);
}

/** Yes or no, as people write it. */
export function yesOrNo(value: boolean, { own }: Words): Said {
  return said(value ? own.yes : own.no);
}

/** A line of the list, where the regulation says something. */
export function figure(label: string, ...lines: readonly (Said | undefined)[]): Figure[] {
  const kept = lines.filter((line) => line !== undefined);
  return kept.length > 0 ? [{ label, said: kept }] : [];
}

/** The posts that hold a role. */
export function postInWords({ regulation }: Register, role: string, { own }: Words): string {
  return postsOf(regulation.data, role).join(own.or);
}

/** Who approves, in their order. @param empty what a route without steps means */
export function routeInWords(
  register: Register,
  route: AccessTerms['route'],
  words: Words,
  empty: string = words.own.noApproval,
): Said | undefined {
  if (route === undefined) return undefined;
  if (route === 'unstated') return { text: words.own.anyApproval, silence: 'unstated' };
  if (route.length === 0) return said(empty);
  return said(route.map((role) => postInWords(register, role, words)).join(words.own.next));
}

/** A condition as the beginning of a sentence: 密级为敏感、借阅人身份为外单位的. @param kind what `kind` is called there */
export function conditionInWords(
  { plan }: Register,
  condition: Condition | undefined,
  { site, own }: Words,
  kind: string = own.labels.borrowerKind,
): string {
  const named: Readonly<Record<string, string>> = {
    kind,
    class: own.labels.class,
    year: own.labels.year,
  };
  const textOf = (field: string, value: string) =>
    (field === 'class' ? plan.classes.get(value)?.title : site.values[value]) ?? value;
  const lines = Object.entries(condition ?? {}).map(([field, wanted]) => {
    const name = own.field(named[field] ?? site.fields[field] ?? field);
    const values = [wanted].flat();
    return values.includes('*')
      ? own.filled(name)
      : own.valued(name, values.map((value) => textOf(field, value)).join(own.or));
  });
  return lines.length === 0 ? '' : own.where(lines.join(own.conditions));
}

/** A sentence that holds only under a condition. */
export function whereFits(condition: string, text: string, { own }: Words): string {
  return condition === '' ? text : `${condition}${own.comma}${text}`;
}

/** Names of fields as people read them. */
export function fieldsInWords(names: readonly string[] | undefined, { site, own }: Words): string {
  return (names ?? []).map((name) => own.field(site.fields[name] ?? name)).join(own.and);
}

/** What is asked of a file, in one line. */
export function demandInWords(register: Register, demand: Demand, words: Words, kind?: string): Said {
  const { own, site } = words;
  const condition = conditionInWords(register, demand.when, words, kind ?? site.fields.kind);
  const asked = [
    isStated(demand.need) && own.need(fieldsInWords(demand.need, words)),
    ...Object.entries(demand.is ?? {}).map(([field, values]) =>
      own.is(
        own.field(site.fields[field] ?? field),
        values.map((value) => site.values[value] ?? value).join(own.or),
      ),
    ),
    isStated(demand.order) && own.order(fieldsInWords(demand.order, words)),
    isStated(demand.differ) && own.differ(fieldsInWords(demand.differ, words)),
  ].filter((text) => typeof text === 'string');
  const because = demand.because === undefined ? '' : own.because(demand.because);
  return said(whereFits(condition, `${asked.join(own.comma)}${because}`, words));
}
