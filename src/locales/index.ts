import { en } from './en/index.ts';
import type { Messages } from './messages.ts';
import { zhCN } from './zh-CN/index.ts';

/** The languages there are, by tag; the first is the one spoken when nobody asks for another. */
export const languages: Readonly<Record<string, Messages>> = { 'zh-CN': zhCN, en };
