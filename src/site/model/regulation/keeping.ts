import type { ClassNode } from '../../../domain/file-plan.ts';
import type { FormRoom } from '../../../domain/form.ts';
import type { Register } from '../../../domain/register.ts';
import type { ChecklistItem } from '../../../domain/regulation/class.ts';
import {
  conditionInWords,
  demandInWords,
  type Figure,
  fieldsInWords,
  figure,
  figured,
  routeInWords,
  type Said,
  said,
  type Words,
  whereFits,
  yesOrNo,
} from './in-words.ts';

/** What a dossier is about, how it is numbered, what it must hold. */
export function dossierFigures(register: Register, words: Words): readonly Figure[] {
  const { dossiers } = register.regulation.data;
  const { labels } = words.own;
  if (!dossiers) return [];
  const checklist = register.plan.order.flatMap((node) => checklistOf(register, node, words));
  return [
    ...figure(labels.unit, said(words.site.handbook.compared.units[dossiers.unit])),
    ...figure(labels.template, said(dossiers.template)),
    ...figure(labels.open, dossiers.open && figured(dossiers.open, words)),
    ...figure(
      labels.openPer,
      dossiers['open-per'] === undefined ? undefined : said(fieldsInWords([dossiers['open-per']], words)),
    ),
    ...figure(labels.sort, dossiers.sort && figured(dossiers.sort, words)),
    ...figure(
      labels.countPages,
      dossiers['count-pages'] === undefined ? undefined : yesOrNo(dossiers['count-pages'], words),
    ),
    ...figure(labels.route, routeInWords(register, dossiers.route, words)),
    ...figure(
      labels.demands,
      ...(dossiers.demands ?? []).map((demand) => demandInWords(register, demand, words)),
    ),
    ...checklist,
  ];
}

function checklistOf(register: Register, { title, data }: ClassNode, words: Words): Figure[] {
  const { own, site } = words;
  const line = (item: ChecklistItem): Said => {
    const when = conditionInWords(register, item.when, words, site.fields.kind);
    const documents = item['one-of']?.join(own.either) ?? item.document ?? '';
    const asked = own.asked(
      item.form && own.field(site.values[item.form] ?? item.form),
      item.sides && own.field(site.values[item.sides] ?? item.sides),
      (item.parts ?? []).join(own.and),
    );
    return said(whereFits(when, `${documents}${asked}`, words));
  };
  return figure(`${own.labels.checklist}${own.colon}${title}`, ...(data.checklist ?? []).map(line));
}

/** Where things stand. */
export function storageFigures(register: Register, words: Words): readonly Figure[] {
  const { storage } = register.regulation.data;
  const { own, site } = words;
  const { labels } = own;
  return [
    ...(storage?.places ?? []).flatMap(({ of, when, in: kinds, apart }) =>
      figure(
        `${own.values[of]}${own.colon}${conditionInWords(register, when, words, site.fields.kind)}`,
        said(own.stands(kinds.join(own.or), apart === true)),
      ),
    ),
    ...figure(
      labels.boxes,
      storage?.boxes &&
        said(`${own.values[storage.boxes.of]}${own.colon}${fieldsInWords(storage.boxes.by, words)}`),
    ),
    ...figure(labels.order, storage?.order === undefined ? undefined : said(storage.order)),
    ...figure(labels.differences, storage?.differences && figured(storage.differences, words)),
  ];
}

/** The office's own versions of the forms. @param names what the forms of each room are called */
export function formFigures(
  register: Register,
  words: Words,
  nameOf: (room: FormRoom) => string,
): readonly Figure[] {
  const { own } = words;
  const forms = Object.entries(register.regulation.data.forms ?? {}) as [
    FormRoom,
    NonNullable<NonNullable<Register['regulation']['data']['forms']>[FormRoom]> | undefined,
  ][];
  return forms.flatMap(([room, form]) => {
    if (!form) return [];
    const lines = [
      form.title === undefined ? undefined : said(form.title),
      form.signers?.length ? said(own.signers(form.signers.join(own.and))) : undefined,
      ...(form.demands ?? []).map((demand) =>
        demandInWords(register, demand, words, own.labels.borrowerKind),
      ),
    ];
    return figure(nameOf(room), ...lines);
  });
}
