import type { TourWords } from '../tour-words.ts';

/** 导览：一份文件的一生。 */
export const tour: TourWords = {
  title:
    '导览：一份文件的一生。三个人各有自己的密钥和克隆，办公室服务器上只有一个裸仓库，由钩子把关。下面每条命令都真实执行。',
  options: '用法：npm run tour -- [--keep] [--lang zh-CN|en]',
  steps: {
    office: '办公室开张：服务器上建一个裸仓库，装上把关的钩子；档案管理员李娟推送登记册。',
    file: '李娟收到业主来函，编号登记，开分支提出，由她本人签名，合并归档。',
    lend: '工程部赵强要借走这份来函。李娟提出借出申请。',
    unapproved: '没有批准，合不进去；客服部经理王敏签名同意之后才合并，凭据留在历史里。',
    second: '接待周明不知情，又要把同一份借给保安部。',
    overdue: '七天过去，文件没有回来。',
    recall: '李娟打电话催还，登记在案。催还不须批准，由档案管理员提出即可。',
    damaged: '赵强还回来了，但页角撕破：归还登记为“损坏”，这笔借出还不算了结。',
    repaired: '修补之后再登记一次归还，完好上架。',
    hold: '业主提起投诉，来函作为证据冻结，须经理批准。',
    appraise: '保管期限届满。李娟和王敏鉴定：可以销毁。',
    held: '李娟要把它列入销毁文件目录，但冻结一律优先。',
    release: '投诉了结。李娟提出解除冻结，王敏批准。',
    list: '现在可以列入销毁文件目录，由经理批准。',
    destroy: '李娟粉碎，周明监销，销毁记录归档。文件没有了，登记永远留着。',
    asOf: '任何一天的旧账都能查：六月五日，它还在赵强手里。',
    audit: '审计员只要一个克隆，离线重放全部历史，核对每个签名，然后封存。',
    tamper: '有人想把借期悄悄改长，直接推送到服务器。',
    found: '推送不成，他自己的克隆却已改过。审计指出是哪个提交、哪个文件。',
  },
  asItMust: '（理应如此）',
  ended: (steps, seconds) => `导览结束：${steps} 步，${seconds.toFixed(0)} 秒，每一步都如所说。`,
  kept: (folder) => `文件夹保留在 ${folder}`,
  removed: (folder) => `文件夹 ${folder} 已删除；加 --keep 可以保留`,
  failed: (command, status, expected, said) =>
    `导览走不下去：${command}\n退出码是 ${status}，应为 ${expected}，或没有说出该说的话。它说：\n${said}`,
};
