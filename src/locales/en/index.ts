import type { Messages } from '../messages.ts';
import { acts } from './acts.ts';
import { command } from './command.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { site } from './site.ts';

/** Everything said in English. */
export const en = {
  tag: 'en',
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  acts,
  rules,
  command,
  settings,
  site,
} as const satisfies Messages;
