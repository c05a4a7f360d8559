import { SealFault } from '../../src/sealing/fault.ts';
import { Refused, type Situation } from '../outcome.ts';

/** What sealing or the ring declined, in words; any other error as it is. */
export function sealingRefused({ messages }: Pick<Situation, 'messages'>, error: unknown): unknown {
  return error instanceof SealFault ? new Refused(messages.sealing.fault(error.problem, error.place)) : error;
}
