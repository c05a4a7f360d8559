import { isStated, textsOf } from '../condition.ts';
import { copiesOut } from '../copy-state.ts';
import type { Day } from '../day.ts';
import type { Form } from '../form.ts';
import { nearest } from '../nearest.ts';
import { canonical } from '../number/canonical.ts';
import { actingIn } from '../person.ts';
import { postsOf } from '../posts.ts';
import type { Holdings, Register } from '../register.ts';
import type { Edition } from '../regulation/edition.ts';
import type { Audience } from './cut.ts';

/** For whom a build is asked for. */
export interface Asked {
  readonly edition?: string | undefined;
  readonly area?: string | undefined;
  /** The number of the controlled copy that it is; alone it says the rest. */
  readonly copy?: string | undefined;
  readonly holder?: string | undefined;
}

/** An audience that may have what it asks for. */
export interface Reader extends Audience {
  readonly copy?: string | undefined;
  readonly holder?: string | undefined;
}

/** Why nothing is built. */
export type AudienceFault =
  /** No regulation knows the edition. */
  | {
      readonly problem: 'edition';
      readonly edition: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  /** The edition is of one area, and it is not said which, or no dossier lies in it. */
  | { readonly problem: 'area'; readonly area: string | undefined; readonly known: readonly string[] }
  /** The edition is of one area, and the regulation does not say by which field; or it is not. */
  | { readonly problem: 'area-field' | 'no-areas'; readonly title: string }
  /** No such copy is out. */
  | { readonly problem: 'copy'; readonly copy: string }
  /** The copy was issued as something else than is asked for. */
  | {
      readonly problem: 'differs';
      readonly copy: string;
      readonly what: 'edition' | 'area' | 'holder';
      readonly issued: string;
    }
  /** Whoever is to have it holds none of the posts that read it. */
  | { readonly problem: 'holder'; readonly holder: string; readonly posts: readonly string[] };

/** Who is meant, and may read it on that day; else why not. */
export function readerOf({ registers }: Holdings, asked: Asked, on: Day): Reader | AudienceFault {
  const copy = asked.copy === undefined ? undefined : copyOf(registers, asked.copy, on);
  if (asked.copy !== undefined && !copy) return { problem: 'copy', copy: asked.copy };
  for (const what of ['edition', 'area', 'holder'] as const) {
    const [wanted, issued] = [asked[what], copy?.fields[what] ?? ''];
    if (copy && wanted !== undefined && wanted !== issued) {
      return { problem: 'differs', copy: copy.number, what, issued };
    }
  }
  const { edition = '', area, holder } = { ...asked, ...copy?.fields };
  const known = registers.flatMap((register) =>
    editionsOf(register).map((one) => ({ register, edition: one })),
  );
  const theirs = known.filter((one) => one.edition.code === edition);
  if (theirs.length === 0) {
    const codes = [...new Set(known.map((one) => one.edition.code))];
    return { problem: 'edition', edition, known: codes, nearest: nearest(edition, codes) };
  }
  const reader: Reader = { edition, area, copy: copy?.number, holder };
  return theirs.map((one) => faultOf(one, reader, on)).find((fault) => fault !== undefined) ?? reader;
}

/** The editions that the regulation of a register knows. */
export function editionsOf({ regulation }: Register): readonly Edition[] {
  return regulation.data.editions ?? [];
}

function copyOf(registers: readonly Register[], number: string, on: Day): Form<'copies'> | undefined {
  return registers
    .flatMap((register) => copiesOut(register, on))
    .find((copy) => canonical(copy.number) === canonical(number) && copy.fields.edition !== undefined);
}

function faultOf(
  { register, edition }: { readonly register: Register; readonly edition: Edition },
  { area, holder }: Reader,
  on: Day,
): AudienceFault | undefined {
  const field = edition['area-field'];
  if (edition.area === undefined) {
    if (area !== undefined) return { problem: 'no-areas', title: edition.title };
  } else if (field === undefined) return { problem: 'area-field', title: edition.title };
  else {
    const files = [...register.dossiers, ...register.records].map(({ fields }) => fields[field]);
    const known = [...new Set(files.filter(isStated).flatMap(textsOf))].sort();
    if (area === undefined || !known.includes(area)) return { problem: 'area', area, known };
  }
  if (holder === undefined) return undefined;
  const may = edition.roles.some((role) =>
    actingIn(register.people, role, on).some(({ name }) => name === holder),
  );
  const posts = edition.roles.flatMap((role) => postsOf(register.regulation.data, role));
  return may ? undefined : { problem: 'holder', holder, posts };
}
