import type { Status } from '../../domain/status.ts';

/** 文件的状态。 */
export const status: Readonly<Record<Status, string>> = {
  'in-store': '在库',
  'on-loan': '借出',
  overdue: '逾期',
  damaged: '损坏待处理',
  listed: '待销毁',
  destroyed: '已销毁',
  returned: '已清退',
  transferred: '已移交',
  void: '作废',
  renumbered: '已改号',
};
