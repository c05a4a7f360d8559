import type { Register } from '../../../domain/register.ts';
import type { Clock } from '../../../domain/regulation/clock.ts';
import {
  conditionInWords,
  demandInWords,
  type Figure,
  fieldsInWords,
  figure,
  figured,
  postInWords,
  type Said,
  said,
  type Words,
  whereFits,
  yesOrNo,
} from './in-words.ts';

/** How papers come in: what is asked of each, by when, and on which list. */
export function filingFigures(register: Register, words: Words): readonly Figure[] {
  const { data } = register.regulation;
  const { labels } = words.own;
  const { handover } = data;
  return [
    ...figure(labels.clocks, ...clockLines(register, words)),
    ...figure(labels.updates, ...updateLines(register, words)),
    ...figure(
      labels.demands,
      ...(data.demands ?? []).map((demand) => demandInWords(register, demand, words)),
    ),
    ...register.plan.order.flatMap(({ title, data: own }) =>
      figure(title, ...(own.demands ?? []).map((demand) => demandInWords(register, demand, words))),
    ),
    ...figure(
      labels.handoverRequired,
      handover?.required === undefined ? undefined : yesOrNo(handover.required, words),
    ),
    ...figure(labels.copies, handover?.copies === undefined ? undefined : said(String(handover.copies))),
    ...figure(labels.shortage, handover?.shortage && figured(handover.shortage, words)),
    ...figure(labels.filedWithin, data['filed-within'] && figured(data['filed-within'], words)),
  ];
}

/** Every clock once, with the classes that keep it. */
function clockLines(register: Register, words: Words): Said[] {
  const holders = new Map<string, { readonly line: Said; readonly titles: string[] }>();
  const add = (clock: Clock, title: string) => {
    const line = clockInWords(register, clock, words);
    const known = holders.get(line.text);
    if (known) known.titles.push(title);
    else holders.set(line.text, { line, titles: [title] });
  };
  for (const node of register.plan.order) {
    for (const clock of node.data.clocks ?? []) add(clock, node.title);
  }
  for (const clock of register.regulation.data.dossiers?.clocks ?? []) add(clock, words.own.groups.dossiers);
  return [...holders.values()].map(({ line, titles }) => ({
    ...line,
    text: `${titles.join(words.own.or)}${words.own.colon}${line.text}`,
  }));
}

function clockInWords(register: Register, clock: Clock, words: Words): Said {
  const { own, site } = words;
  const within = figured(clock.within, words);
  const condition = conditionInWords(register, clock.when, words, site.fields.kind);
  const text = [
    clock.documents && `${clock.documents.join(own.or)}${own.colon}`,
    whereFits(condition, own.clock(fieldsInWords([clock.after], words), within.text, clock.what), words),
    clock.unless?.length && own.unless(fieldsInWords(clock.unless, words)),
    clock.role !== undefined && own.by(postInWords(register, clock.role, words)),
  ];
  return { ...within, text: text.filter(Boolean).join('') };
}

function updateLines(register: Register, words: Words): Said[] {
  const { own, site } = words;
  const holders = [
    ...register.plan.order.map(({ title, data }) => ({ title, updates: data.updates ?? [] })),
    { title: own.groups.dossiers, updates: register.regulation.data.dossiers?.updates ?? [] },
  ];
  return holders.flatMap(({ title, updates }) =>
    updates.map((update) => {
      const every = figured(update.every, words);
      const condition = conditionInWords(register, update.when, words, site.fields.kind);
      const by = update.role === undefined ? '' : own.by(postInWords(register, update.role, words));
      const text = whereFits(condition, own.every(every.text, update.what), words);
      return { ...every, text: `${title}${own.colon}${text}${by}` };
    }),
  );
}
