import { actingIn } from '../../../domain/person.ts';
import type { Register } from '../../../domain/register.ts';
import type { AccessTerms } from '../../../domain/regulation/access.ts';
import { type Language, peopleWordsOf, regulationWordsOf, wordsOf } from '../../languages.ts';
import type { Shelf } from '../office.ts';
import { conditionInWords, postInWords, routeInWords } from '../regulation/in-words.ts';

/** Who approves an act in one case. */
export interface RouteLine {
  readonly act: string;
  readonly case: string;
  readonly route: string;
}

/** A role, who holds it, and who acts in it on the day of the site. */
export interface RoleLine {
  readonly posts: string;
  readonly acting: readonly { readonly name: string; readonly standsIn: boolean }[];
}

/** The roles of a regulation in its order. */
export function rolesToday({ register }: Shelf, asOf: RouteDay, language: Language): RoleLine[] {
  const words = { site: wordsOf[language], own: regulationWordsOf[language] };
  return Object.keys(register.regulation.data.roles ?? {}).map((role) => ({
    posts: postInWords(register, role, words),
    acting: actingIn(register.people, role, asOf).map(({ name, roles }) => ({
      name,
      standsIn: !roles?.includes(role),
    })),
  }));
}

type RouteDay = Parameters<typeof actingIn>[2];

/** Every route of approval that a regulation sets, in words and in its order. */
export function routeLines({ register }: Shelf, language: Language): RouteLine[] {
  const said = peopleWordsOf[language];
  const words = { site: wordsOf[language], own: regulationWordsOf[language] };
  const { data } = register.regulation;
  const lines: RouteLine[] = [];
  const add = (act: string, inCase: string, route: AccessTerms['route'], empty?: string) => {
    const text = routeInWords(register, route, words, empty)?.text;
    if (text !== undefined) lines.push({ act, case: inCase, route: text });
  };
  for (const room of ['readings', 'loans'] as const) {
    const access = data[room];
    if (!access) continue;
    const act = said.acts[room];
    for (const [inCase, terms] of casesOf(register, room, language)) {
      add(act, inCase, terms.route);
      add(
        act,
        [inCase, said.longer].filter((text) => text !== said.usual).join(words.own.conditions),
        terms['longer-route'],
      );
    }
    add(said.copying, said.usual, access.copying, words.own.forbidden);
  }
  for (const [ground, { route }] of Object.entries(data.disposal?.grounds ?? {}))
    add(words.own.groups.disposal, words.own.ground(ground), route);
  add(said.acts.return, said.usual, data.disposal?.return?.route);
  add(said.acts.holds, said.usual, data.holds?.route);
  add(said.acts.releases, said.usual, data.holds?.release);
  add(said.acts.amendment, said.usual, data.amendment);
  add(said.acts.dossiers, said.usual, data.dossiers?.route);
  return lines;
}

/** The usual terms, then each special case that is allowed and says who approves. */
function casesOf(
  register: Register,
  room: 'readings' | 'loans',
  language: Language,
): (readonly [string, AccessTerms])[] {
  const words = { site: wordsOf[language], own: regulationWordsOf[language] };
  const access = register.regulation.data[room]!;
  return [
    [peopleWordsOf[language].usual, access],
    ...(access.special ?? []).map(
      ({ when, ...terms }) => [conditionInWords(register, when, words), terms] as const,
    ),
  ];
}
