import { personalClear } from './personal/personal-clear.ts';
import { personalMoved } from './personal/personal-moved.ts';
import { personalNumber } from './personal/personal-number.ts';
import { personalSealed } from './personal/personal-sealed.ts';

/** What is wrong with data of persons: in clear, sealed badly, moved. */
export const personalRules = [personalClear, personalMoved, personalNumber, personalSealed] as const;
