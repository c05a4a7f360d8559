import { expect, test } from 'vitest';
import type { Regulation } from './regulation.ts';
import { rolesUsed } from './roles-used.ts';
import { routesOf } from './routes.ts';

const regulation = {
  readings: {
    ...{ route: ['r1', 'r2'], 'longer-route': ['r3'], copying: ['r4'], exempt: ['r5'], escort: 'r6' },
    special: [{ route: [], escort: 'r7' }, { 'longer-route': ['r8'] }],
  },
  loans: { route: 'unstated', copying: [], exempt: ['r10'], special: [{ route: ['r9'] }] },
  disposal: {
    grounds: { 期满: { route: ['d1'] }, 无价值: { route: 'unstated' } },
    return: { route: ['d2'] },
    executor: 'd3',
    witness: { role: 'd4' },
  },
  holds: { route: ['h1'], release: ['h2'] },
  amendment: ['a1'],
  dossiers: { route: ['o1'], clocks: [{ role: 'o2' }, {}], updates: [{ role: 'o3' }] },
  editions: [{ roles: ['e1', 'e2'], keeper: 'e3', copying: ['e4'] }, { roles: [] }],
  classes: [
    { clocks: [{ role: 'c1' }], classes: [{ updates: [{}, { role: 'c2' }] }] },
    { classes: [{}, { clocks: [{ role: 'c3' }] }] },
  ],
  staff: [{ roles: ['s1'] }],
  duties: [{ role: 'u1' }, {}],
  personal: [{ readers: ['p1', 'p2'] }],
  penalties: [{}, { enforcer: 'n1' }],
} as unknown as Regulation;
const bare = { classes: [] } as unknown as Regulation;

const routes = [
  'readings.route: r1 r2',
  'readings.longer-route: r3',
  'readings.copying?: r4',
  'readings.special.0.route?:',
  'readings.special.1.longer-route: r8',
  'loans.copying?:',
  'loans.special.0.route?: r9',
  'disposal.grounds.期满.route: d1',
  'disposal.return.route: d2',
  'holds.route?: h1',
  'holds.release: h2',
  'amendment: a1',
  'dossiers.route?: o1',
  'editions.0.copying?: e4',
];

test('every route that names its roles, in the order of the regulation; `?`: one without steps says something', () => {
  const said = [...routesOf(regulation)].map(({ at, roles, mayBeEmpty }) =>
    `${at.join('.')}${mayBeEmpty ? '?' : ''}: ${roles.join(' ')}`.trim(),
  );
  expect(said).toEqual(routes);
  expect([...routesOf(bare)]).toEqual([]);
});

test('only where there is a route otherwise can a special case be let off it', () => {
  const may = (route: unknown) =>
    [...routesOf({ loans: { route, special: [{ route: [] }] } } as unknown as Regulation)].at(-1)!.mayBeEmpty;
  expect([['r1'], [], 'unstated', undefined].map(may)).toEqual([true, false, true, false]);
});

test('every role that the regulation relies on, where it names it', () => {
  const ofRoutes = routes.flatMap((route) => {
    const [at = '', roles = ''] = route.split(/\??: ?/);
    return roles.split(' ').flatMap((role, index) => (role ? `${role} ${at}.${index}` : []));
  });
  const used = [...rolesUsed(regulation)].map(({ role, at }) => `${role} ${at.join('.')}`);
  expect(used).toEqual([
    'o2 dossiers.clocks.0.role',
    'o3 dossiers.updates.0.role',
    'c1 classes.0.clocks.0.role',
    'c2 classes.0.classes.0.updates.1.role',
    'c3 classes.1.classes.1.clocks.0.role',
    ...ofRoutes,
    'r5 readings.exempt.0',
    'r6 readings.escort',
    'r7 readings.special.0.escort',
    'r10 loans.exempt.0',
    'd3 disposal.executor',
    'd4 disposal.witness.role',
    's1 staff.0.roles.0',
    'u1 duties.0.role',
    'e1 editions.0.roles.0',
    'e2 editions.0.roles.1',
    'e3 editions.0.keeper',
    'p1 personal.0.readers.0',
    'p2 personal.0.readers.1',
    'n1 penalties.1.enforcer',
  ]);
  expect([...rolesUsed(bare)]).toEqual([]);
});

test('a witness whom the regulation leaves open is no role', () => {
  const open = { classes: [], disposal: { witness: 'unstated' } } as unknown as Regulation;
  expect([...rolesUsed(open)]).toEqual([]);
});
