import type { Register } from '../../domain/register.ts';
import { placeInWords } from '../../locales/in-words.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Description } from './description.ts';

/** The columns of AtoM's template for archival descriptions by ISAD(G), in its order. */
const columns = (
  'legacyId parentId qubitParentSlug accessionNumber identifier title levelOfDescription extentAndMedium repository ' +
  'archivalHistory acquisition scopeAndContent appraisal accruals arrangement accessConditions ' +
  'reproductionConditions language script languageNote physicalCharacteristics findingAids locationOfOriginals ' +
  'locationOfCopies relatedUnitsOfDescription publicationNote digitalObjectPath digitalObjectURI generalNote ' +
  'subjectAccessPoints placeAccessPoints nameAccessPoints genreAccessPoints descriptionIdentifier ' +
  'institutionIdentifier rules descriptionStatus levelOfDetail revisionHistory languageOfDescription ' +
  'scriptOfDescription sources archivistNote publicationStatus physicalObjectName physicalObjectLocation ' +
  'physicalObjectType alternativeIdentifiers alternativeIdentifierLabels eventDates eventTypes eventStartDates ' +
  'eventEndDates eventActors eventActorHistories culture'
).split(' ');

const levels = { fonds: 'Fonds', series: 'Series', file: 'File', item: 'Item' } as const;

/**
 * A register for AtoM (ISAD(G) CSV): parents before their parts, unpublished until somebody there publishes them.
 * @param agency the archive, as AtoM knows it; `undefined` leaves it out
 */
export function isadSheet(
  register: Register,
  top: Description,
  messages: Messages,
  agency: string | undefined,
): Sheet {
  const rows: string[][] = [];
  const { site, archivists } = messages;
  const add = (unit: Description, parent: Description | undefined) => {
    const isDated = unit.first !== undefined;
    const said: Readonly<Record<string, string | undefined>> = {
      legacyId: unit.id,
      parentId: parent?.id,
      identifier: unit.code,
      title: unit.title,
      levelOfDescription: levels[unit.level],
      extentAndMedium: extentOf(unit, messages),
      repository: parent ? undefined : agency,
      scopeAndContent: unit.body,
      accessConditions: unit.access && archivists.access(unit.access),
      language: 'zh',
      script: 'Hans',
      rules: 'ISAD(G)',
      languageOfDescription: 'zh',
      publicationStatus: 'Draft',
      physicalObjectName: unit.place,
      physicalObjectLocation: placeInWords(unit.place, register.places, site),
      physicalObjectType: unit.place && 'Box',
      eventDates: isDated ? spanOf(unit) : undefined,
      eventTypes: isDated ? 'Creation' : undefined,
      eventStartDates: unit.first,
      eventEndDates: unit.last,
      eventActors: unit.creator,
      culture: 'zh',
    };
    rows.push(columns.map((column) => said[column] ?? ''));
    for (const part of unit.parts) add(part, unit);
  };
  add(top, undefined);
  return { name: register.id, title: '', columns: columns.map((heading) => ({ heading })), rows };
}

/** From when to when, as people read it. */
function spanOf({ first, last }: Description): string {
  return first === last ? (first ?? '') : `${first} – ${last}`;
}

/** How much of what there is. */
function extentOf({ items, pages, medium }: Description, { archivists, site }: Messages): string {
  const kind = medium === undefined ? undefined : (site.values[medium] ?? medium);
  const counts = [
    items === undefined ? undefined : archivists.items(items),
    pages === undefined ? undefined : archivists.pages(pages),
    kind,
  ];
  return counts.filter((text) => text !== undefined).join(archivists.comma);
}
