import { XMLBuilder } from 'fast-xml-parser';
import type { Day } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import { placeInWords } from '../../locales/in-words.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Description } from './description.ts';

/** An element: its attributes (`@name`), its text (`#text`), its children in order. */
interface Element {
  readonly [name: string]: string | number | Element | readonly Element[] | readonly string[] | undefined;
}

/** Characters that no XML 1.0 document may hold. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What a register's description in EAD3 rests on. */
export interface EadAsked {
  readonly register: Register;
  readonly top: Description;
  readonly on: Day;
  readonly messages: Messages;
  /** Who keeps the records. */
  readonly agency: string;
}

/** A register as an EAD3 finding aid. */
export function ead3(asked: EadAsked): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    indentBy: ' ',
    suppressEmptyNode: true,
    tagValueProcessor: (_name, value) =>
      typeof value === 'string' ? value.replace(illegal, '\ufffd') : value,
  });
  const ead = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    ead: {
      '@xmlns': 'http://ead3.archivists.org/schema/',
      control: controlOf(asked),
      archdesc: {
        '@level': asked.top.level,
        did: didOf(asked, asked.top),
        ...(asked.top.parts.length > 0 && {
          dsc: { c: asked.top.parts.map((part) => componentOf(asked, part)) },
        }),
      },
    },
  };
  return builder.build(ead);
}

function controlOf({ register, top, on, agency }: EadAsked): Element {
  return {
    recordid: register.id,
    filedesc: { titlestmt: { titleproper: top.title } },
    maintenancestatus: { '@value': 'derived' },
    maintenanceagency: { agencyname: agency },
    languagedeclaration: { language: { '@langcode': 'chi' }, script: { '@scriptcode': 'Hans' } },
    maintenancehistory: {
      maintenanceevent: {
        eventtype: { '@value': 'derived' },
        eventdatetime: { '@standarddatetime': on, '#text': on },
        agenttype: { '@value': 'machine' },
        agent: 'Guidang',
      },
    },
  };
}

function componentOf(asked: EadAsked, unit: Description): Element {
  return {
    '@level': unit.level,
    did: didOf(asked, unit),
    ...(unit.access !== undefined && {
      accessrestrict: { p: asked.messages.archivists.access(unit.access) },
    }),
    ...(unit.body !== '' && { scopecontent: { p: unit.body.split(/\n{2,}/) } }),
    ...(unit.parts.length > 0 && { c: unit.parts.map((part) => componentOf(asked, part)) }),
  };
}

function didOf({ register, messages }: EadAsked, unit: Description): Element {
  const { archivists, site } = messages;
  const place = placeInWords(unit.place, register.places, site);
  const medium = unit.medium === undefined ? undefined : (site.values[unit.medium] ?? unit.medium);
  const amounts = [
    [unit.items, archivists.item],
    [unit.pages, archivists.page],
  ] as const;
  const extents = amounts.flatMap(([quantity, unittype]) =>
    quantity === undefined ? [] : [extent(quantity, unittype)],
  );
  return {
    unitid: unit.code,
    unittitle: unit.title || unit.code,
    ...(unit.first !== undefined && { unitdatestructured: dateOf(unit) }),
    ...(extents.length > 0 && { physdescstructured: extents }),
    ...(medium !== undefined && { physdesc: medium }),
    ...(unit.creator !== undefined && { origination: { corpname: { part: unit.creator } } }),
    ...(place !== undefined && { container: { '@localtype': 'box', '#text': unit.place }, physloc: place }),
  };
}

function extent(quantity: number, unittype: string): Element {
  return {
    '@coverage': 'whole',
    '@physdescstructuredtype': 'materialtype',
    quantity: String(quantity),
    unittype,
  };
}

function dateOf(unit: Description): Element {
  const day = (date: Day | undefined) => ({ '@standarddate': date, '#text': date });
  return unit.first === unit.last
    ? { datesingle: day(unit.first) }
    : { daterange: { fromdate: day(unit.first), todate: day(unit.last) } };
}
