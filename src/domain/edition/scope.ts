import { fits, isStated, textsOf } from '../condition.ts';
import { type PersonalOf, personalFieldsOf } from '../personal/personal-fields.ts';
import type { Edition } from '../regulation/edition.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** How far an edition of one register reaches. */
export interface Scope {
  readonly edition: Edition;
  /** The only area that it shows. */
  readonly area: string | undefined;
  /** Whether no level is above it. */
  readonly allLevels: boolean;
  /** Whether nothing at all is cut for it. */
  readonly whole: boolean;
  /** Whether things of that level are shown; a level that the regulation does not list is above all. */
  readonly sees: (level: string | undefined) => boolean;
  /** The sealed fields of dossiers and of records whose level it does not show. */
  readonly above: Readonly<Record<PersonalOf, ReadonlySet<string>>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** How far an edition reaches. @param area where the edition is of one area only */
export function scopeOf(regulation: Regulation, edition: Edition, area: string | undefined): Scope {
  const { levels = [] } = regulation;
  const shown = levels.slice(0, Math.max(0, levels.indexOf(edition.level ?? levels[0] ?? '')) + 1);
  const allLevels = shown.length === levels.length;
  const { fields, hides, masks } = edition;
  const above = (of: PersonalOf) =>
    new Set(
      personalFieldsOf(regulation, of).flatMap(({ field, level }) => (shown.includes(level) ? [] : field)),
    );
  return {
    edition,
    area: edition.area && area,
    allLevels,
    whole: allLevels && !fields && !edition.area && !hides && !masks,
    sees: (level) => (level === undefined ? levels.length === 0 : shown.includes(level)),
    above: { dossiers: above('dossiers'), records: above('records') },
  };
}

/** Whether a field is among those that an edition shows. */
export function isListed({ edition: { fields } }: Scope, field: string): boolean {
  return fields === undefined || fields.includes(field);
}

/** Whether something lies in the area of an edition; what does not say in which it lies, does not. */
export function isInArea({ edition, area }: Scope, ...said: readonly (Fields | undefined)[]): boolean {
  if (edition.area === undefined) return true;
  const field = edition['area-field'];
  if (field === undefined || area === undefined) return false;
  const value = said.map((fields) => fields?.[field]).find(isStated);
  return isStated(value) && textsOf(value).includes(area);
}

/** Whether something says itself in which area it lies. */
export function saysArea({ edition }: Scope, fields: Fields): boolean {
  return isStated(fields[edition['area-field'] ?? '']);
}

/**
 * The fields that are hidden of a dossier or of its records: what the edition hides, and what is of a level above it.
 * @param said what the dossier says, where it is known
 */
export function hiddenFields(
  { edition: { except, hides = [] }, above }: Scope,
  said: Fields | undefined,
  of: PersonalOf,
): Set<string> {
  const isSpared =
    except && said && Object.keys(except).every((field) => isStated(said[field])) && !fits(except, said);
  return new Set([...(isSpared ? [] : hides), ...above[of]]);
}
