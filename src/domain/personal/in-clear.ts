import { isStated } from '../condition.ts';
import { sealedWord } from './block.ts';

/** What a field says whose value stands on the original only. */
const onPaper = '见原件';

/** Whether a personal field says in clear what it says: anything but that it is sealed, or to be found on the original. */
export function isInClear(value: unknown): boolean {
  return value !== sealedWord && value !== onPaper && isStated(value);
}
