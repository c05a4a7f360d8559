import { readOffice } from './data.ts';
import { inputs } from './inputs.ts';

/** The data of this build, read once. */
export const office = readOffice(
  inputs.records,
  inputs.asOf,
  inputs.base,
  inputs.facts,
  inputs.reader,
  inputs.opened,
);
