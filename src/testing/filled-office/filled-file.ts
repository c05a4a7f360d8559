import type { FormRoom } from '../../domain/form.ts';
import type { Regulation } from '../../domain/regulation/regulation.ts';
import type { SampleFields } from '../../regulations/shipped.ts';
import type { Given, Write } from './fill-fields.ts';

/** One file of a filled office. */
export interface FilledFile {
  /** The same in every office that is filled from these regulations. */
  readonly key: string;
  readonly register: string;
  readonly kind: 'dossier' | 'record' | FormRoom | 'people';
  readonly path: string;
  readonly number: string;
  /** The view level of a record. */
  readonly level?: string | undefined;
  /** The dossier of a record, the record or dossier that a form is about. */
  readonly about?: FilledFile | undefined;
  readonly fields: SampleFields;
}

/** Makes the values of a file, and keeps what was planted in it. @param of which file */
export type Plant = (of: string) => Write;
/** Gives a file a number that no other has. */
export type Numbered = (of: string, print: (serial: number) => string) => string;

/** The values that fields have by which the editions of a regulation tell areas. */
export const areas = ['东区甲', '西区乙'] as const;

/** Fields by which an edition tells to which area something belongs. */
export function areaFields({ editions = [] }: Regulation): string[] {
  return [...new Set(editions.flatMap((edition) => edition['area-field'] ?? []))];
}

export function inArea(data: Regulation, area: string): Given {
  return Object.fromEntries(areaFields(data).map((field) => [field, area]));
}
