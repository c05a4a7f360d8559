import type { Messages } from '../messages.ts';
import { acts } from './acts.ts';
import { command } from './command.ts';
import { gate } from './gate.ts';
import { office } from './office.ts';
import { requests } from './requests.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { site } from './site.ts';
import { tour } from './tour.ts';

/** Everything said in English. */
export const en = {
  tag: 'en',
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  acts,
  rules,
  command,
  gate,
  office,
  requests,
  settings,
  sharing,
  site,
  tour,
} as const satisfies Messages;
