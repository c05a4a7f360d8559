import { rememberedOf } from '../../domain/remembered.ts';
import { type Office, type ShelvedRecord, yearOfRecord } from './office.ts';

/** All records of one class and year: what can be reached without scripts. */
export interface BrowseGroup {
  /** `<register>/<class>/<year>`, `-` for no year. */
  readonly name: string;
  readonly year: string;
  readonly records: readonly ShelvedRecord[];
}

/** A class and its years. */
export interface BrowseClass {
  readonly title: string;
  readonly groups: readonly BrowseGroup[];
}

/** Rows on one static page. */
export const rowsPerPage = 500;

/** The classes that hold records, each with its years, newest first. */
export const browse = rememberedOf((office: Office): readonly BrowseClass[] => {
  const byClass = Map.groupBy(office.records, ({ record }) => record.class);
  return office.shelves.flatMap(({ register }) =>
    register.plan.order.flatMap((node) => {
      const records = byClass.get(node);
      if (!records) return [];
      const byYear = Map.groupBy(records, ({ record }) => yearOfRecord(record));
      const groups = [...byYear]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, inYear]) => ({
          name: `${register.id}/${node.code}/${year === '' ? '-' : year}`,
          year,
          records: inYear,
        }));
      return [{ title: node.title, groups }];
    }),
  );
});

/** The name of a page of a group; the first bears the group's own. */
export function pageOfGroup(group: BrowseGroup, page: number): string {
  return page === 1 ? group.name : `${group.name}.${page}`;
}
