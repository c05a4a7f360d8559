import type { Register } from '../../../domain/register.ts';
import {
  conditionInWords,
  type Figure,
  figure,
  figured,
  postInWords,
  routeInWords,
  type Said,
  said,
  type Words,
  yesOrNo,
} from './in-words.ts';

/** On what ground something may go, who approves it, who does it and watches, and what stops it. */
export function disposalFigures(register: Register, words: Words): readonly Figure[] {
  const { disposal, holds, amendment } = register.regulation.data;
  const { own } = words;
  const { labels } = own;
  const grounds = Object.entries(disposal?.grounds ?? {}).flatMap(([ground, { route, running }]) =>
    figure(
      own.ground(ground),
      routeInWords(register, route, words),
      running === true ? said(own.running) : undefined,
    ),
  );
  const methods = (disposal?.methods ?? []).map(({ when, allowed }) =>
    said(
      `${when ? conditionInWords(register, when, words) : own.otherwise}${own.colon}${allowed.join(own.or)}`,
    ),
  );
  return [
    ...grounds,
    ...figure(labels.return, routeInWords(register, disposal?.return?.route, words)),
    ...figure(
      labels.executor,
      disposal?.executor === undefined ? undefined : said(postInWords(register, disposal.executor, words)),
    ),
    ...figure(labels.witness, witnessInWords(register, words)),
    ...figure(labels.method, ...methods),
    ...figure(labels.checked, disposal?.checked === undefined ? undefined : yesOrNo(disposal.checked, words)),
    ...figure(labels.keepRecord, disposal?.['keep-record'] && figured(disposal['keep-record'], words)),
    ...figure(labels.holdRoute, routeInWords(register, holds?.route, words)),
    ...figure(labels.releaseRoute, routeInWords(register, holds?.release, words)),
    ...figure(labels.amendment, routeInWords(register, amendment, words)),
  ];
}

function witnessInWords(register: Register, words: Words): Said | undefined {
  const witness = register.regulation.data.disposal?.witness;
  if (witness === undefined) return undefined;
  if (witness === 'unstated') return figured(witness, words);
  const { role, count, 'not-executor': apart } = witness;
  const posts = role === undefined ? '' : postInWords(register, role, words);
  return said(words.own.witness(posts, count, apart === true));
}
