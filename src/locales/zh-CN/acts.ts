import type { ActName } from '../../domain/form.ts';

/** 各种手续的名称。 */
export const acts: Readonly<Record<ActName, string>> = {
  lend: '借出',
  renew: '续借',
  recall: '催还',
  return: '归还',
  read: '查阅',
  reserve: '预约',
  handover: '移交',
  change: '异动登记',
  stocktake: '盘点',
  duty: '定期工作',
  offence: '违规登记',
  mend: '违规改正',
  issue: '受控文件发放',
  withdraw: '受控文件收回',
  hold: '冻结',
  release: '解除冻结',
  appraise: '鉴定',
  dispose: '销毁文件目录',
  certify: '销毁记录',
};
