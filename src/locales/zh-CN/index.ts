import type { Messages } from '../messages.ts';
import { acts } from './acts.ts';
import { command } from './command.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { site } from './site.ts';

/** Everything said in Chinese. */
export const zhCN = {
  tag: 'zh-CN',
  severities: { error: '错误', warning: '警告', notice: '提示' },
  acts,
  rules,
  command,
  settings,
  site,
} as const satisfies Messages;
