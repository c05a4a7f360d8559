import type { Dossier } from '../../domain/dossier.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { folderOf, type Language } from '../languages.ts';
import type { Office, Shelf } from './office.ts';

/** A record's or dossier's page for Astro: where it stands, and what it shows. */
export interface StaticPath<Props> {
  readonly params: { readonly lang: string | undefined; readonly name: string };
  readonly props: Props & { readonly language: Language; readonly shelf: Shelf };
}

/** The page of the first record in each language: the mould for all others. */
export function mouldPaths(office: Office): StaticPath<{ readonly record: RecordEntry }>[] {
  return office.recordLanguages.flatMap((language) =>
    office.records.slice(0, 1).map(({ shelf, record }) => ({
      params: { lang: folderOf(language), name: office.pageOf.get(record)! },
      props: { language, shelf, record },
    })),
  );
}

/** The pages of all dossiers. */
export function dossierPaths(office: Office): StaticPath<{ readonly dossier: Dossier }>[] {
  return office.recordLanguages.flatMap((language) =>
    office.shelves.flatMap((shelf) =>
      shelf.register.dossiers.map((dossier) => ({
        params: { lang: folderOf(language), name: office.pageOf.get(dossier)! },
        props: { language, shelf, dossier },
      })),
    ),
  );
}
