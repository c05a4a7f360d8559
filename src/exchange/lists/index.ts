import { crossIndex } from './cross-index.ts';
import { dossierList } from './dossier-list.ts';
import { ledger } from './ledger.ts';
import type { List } from './list.ts';
import { recordIndex } from './record-index.ts';

/** Every list that a register makes by itself, by the name under which it is asked for. */
export const lists = {
  index: recordIndex,
  'cross-index': crossIndex,
  ledger,
  dossiers: dossierList,
} as const satisfies Readonly<Record<string, List>>;
