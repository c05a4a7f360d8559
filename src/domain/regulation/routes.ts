import type { FieldPath } from '../finding.ts';
import type { Access, AccessTerms } from './access.ts';
import type { Regulation } from './regulation.ts';

/** A route of approval that a regulation sets. */
export interface Route {
  readonly at: FieldPath;
  /** The roles, in order; each step is another person. */
  readonly roles: readonly string[];
  /** Whether a route without steps says something there: copying is forbidden; this case needs no approval. */
  readonly mayBeEmpty: boolean;
}

type Terms = AccessTerms & Pick<Access, 'copying'>;

/** Every route of approval that names its roles, in the order of the regulation. */
export function* routesOf(regulation: Regulation): Generator<Route> {
  for (const room of ['readings', 'loans'] as const) {
    const access = regulation[room];
    if (!access) continue;
    yield* routesOfTerms(access, [room], false);
    // Where somebody approves, named or not, a case may be left to nobody.
    const lifted = access.route === 'unstated' || (access.route ?? []).length > 0;
    for (const [index, terms] of (access.special ?? []).entries()) {
      yield* routesOfTerms(terms, [room, 'special', index], lifted);
    }
  }
  const { grounds = {}, return: back } = regulation.disposal ?? {};
  for (const [ground, { route }] of Object.entries(grounds)) {
    yield* named(route, ['disposal', 'grounds', ground, 'route'], false);
  }
  yield* named(back?.route, ['disposal', 'return', 'route'], false);
  yield* named(regulation.holds?.route, ['holds', 'route'], true);
  yield* named(regulation.holds?.release, ['holds', 'release'], false);
  yield* named(regulation.amendment, ['amendment'], false);
  yield* named(regulation.dossiers?.route, ['dossiers', 'route'], true);
  for (const [index, { copying }] of (regulation.editions ?? []).entries()) {
    yield* named(copying, ['editions', index, 'copying'], true);
  }
}

function* routesOfTerms(terms: Terms, at: FieldPath, lifted: boolean): Generator<Route> {
  yield* named(terms.route, [...at, 'route'], lifted);
  yield* named(terms['longer-route'], [...at, 'longer-route'], false);
  yield* named(terms.copying, [...at, 'copying'], true);
}

function* named(route: AccessTerms['route'], at: FieldPath, mayBeEmpty: boolean): Generator<Route> {
  if (Array.isArray(route)) yield { at, roles: route, mayBeEmpty };
}
