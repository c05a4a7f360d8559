import type { Messages } from '../messages.ts';
import { acts } from './acts.ts';
import { archivists } from './archivists.ts';
import { backup } from './backup.ts';
import { climate } from './climate.ts';
import { command } from './command.ts';
import { gate } from './gate.ts';
import { imports } from './imports.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { office } from './office.ts';
import { penalties } from './penalties.ts';
import { privacy } from './privacy.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { rules } from './rules.ts';
import { sealing } from './sealing.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { site } from './site.ts';
import { stationery } from './stationery.ts';
import { stocktake } from './stocktake.ts';
import { tour } from './tour.ts';

/** Everything said in Chinese. */
export const zhCN = {
  tag: 'zh-CN',
  severities: { error: '错误', warning: '警告', notice: '提示' },
  acts,
  archivists,
  rules,
  backup,
  climate,
  command,
  gate,
  imports,
  keys,
  lists,
  office,
  penalties,
  privacy,
  reports,
  requests,
  sealing,
  settings,
  sharing,
  site,
  stocktake,
  stationery,
  tour,
} as const satisfies Messages;
