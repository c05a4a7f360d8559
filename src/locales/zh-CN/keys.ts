import type { KeyWords } from '../key-words.ts';
import { singleFile } from './single-file.ts';

const named = ({ register, level }: { register: string; level: string }) => `${register}“${level}”`;
const listed = (names: readonly string[]) => names.join('、');

/** 密钥的用语。 */
export const keys: KeyWords = {
  help: {
    key: '密封用的密钥：谁能看个人信息，离任怎样收回',
    new: '作一份本人的身份：私钥用口令保护，留在本人处；公钥交给持有人登记',
    add: '把人登记到密钥环，按制度给予应持有的密级；第一次即建立密钥环',
    revoke: '注销离任的人：其持有的密级换新一代密钥，此后密封的他打不开',
    rotate: '密级换新一代密钥，按制度重新给予持有人，各件的密钥随之重包',
    list: '各密级由谁持有，与人员表和制度对照',
    verify: '逐项核对密钥环；有身份的，凡能打开的都打开核对',
    tidy: '列出没有任何文件再用的密钥',
    ring: '密钥环所在的文件夹或裸仓库',
    identity: '本人的身份文件',
    hybrid: '抗量子计算的混合密钥；公钥很长，约两千个字符',
    recipient: '其公钥，以 age1 开头',
    level: '密级代号；不写则是本人持有的全部',
    register: '登记册（文件夹名）；不写则是全部',
    remove: '从密钥环上取走',
  },
  askFor: (file) => `身份 ${file} 的口令`,
  askNew: '给身份定一个口令（以后每次使用时输入）',
  askAgain: '再输入一次',
  weak: singleFile.weak,
  refusals: {
    inside: (place) => ({
      message: `密钥环 ${place} 在登记册的仓库之内`,
      fix: '密钥环要放在仓库之外：提交过的密钥会永远留在历史里，销毁就不成立了',
    }),
    noPassphrase: (variable) => ({
      message: '没有口令',
      fix: `在终端里运行，或者把口令写在一个只有本人能读的文件里，用 ${variable} 指明；不要写在命令里`,
    }),
    weak: (why) => ({ message: why, fix: '用四五个不相干的词连成一句' }),
    differs: () => ({ message: '两次输入的口令不一样', fix: '再运行一次' }),
    thereAlready: (file) => ({
      message: `${file} 已有身份`,
      fix: '一人一份；要另作的，先把旧的移到别处，不要删除：旧的还能打开以前的内容',
    }),
    noPerson: (name, near) => ({
      message: `人员表里没有 ${name}`,
      fix: near.length > 0 ? `是不是 ${listed(near)}？` : '先把他写进 people.md',
    }),
    noLevel: (level, known) => ({
      message: level === undefined ? '制度没有规定要密封的字段' : `没有密级“${level}”要密封`,
      fix: known.length > 0 ? `可用的密级：${listed(known)}` : '先在制度的 personal 中写明',
    }),
  },
  made: (file, recipient) =>
    [
      `身份已写入 ${file}，只有本人能读；另留一份副本在安全的地方，口令不要与它放在一起`,
      '公钥如下，交给持有人登记（可以公开）：',
      recipient,
    ].join('\n'),
  founded: (place) => `已在 ${place} 建立密钥环；它不在仓库里，须另行备份`,
  added: (name) => `${name} 已登记在密钥环上`,
  given: (name, level) => `${name} 现在持有 ${named(level)}`,
  withheld: (name, level) => `${name} 还应当持有 ${named(level)}：请已持有的人再运行一次 key add`,
  nothingDue: (name) => `按制度和人员表，${name} 没有另外应当持有的密级`,
  revoked: (name) => `${name} 已注销`,
  rotated: (level, generation, readers, count) =>
    `${named(level)} 换到第 ${generation} 代密钥，由 ${listed(readers)} 持有；重包了 ${count} 件的密钥`,
  left: (level, count) =>
    `${named(level)} 还有 ${count} 件的密钥没有重包：读不出来，或属于本人没有的旧一代；用 key verify 查明`,
  renewed: (level) => `${named(level)} 已换新一代密钥；以前各件的密钥还没有重包，请持有人运行 key rotate`,
  orphaned: (name, level) =>
    `${named(level)} 除 ${name} 外没有人持有：其中已密封的内容，别人都打不开。尽快请他交接：重新 key add 他，由他 key add 接任的人，再注销`,
  kept: (name) =>
    `说明：${name} 以前看过的、抄走的，以及他手里密钥环的旧副本，收不回来；要紧的内容请用 guidang seal --again 重新密封`,
  wrapping: (done, of) => `重包密钥 ${done}/${of}`,
  wrapped: '密钥已重包',
  standing: ({ generation, holders, lacking, strangers, surplus, older, ...level }) => [
    generation === 0
      ? `${named(level)}：还没有密钥`
      : `${named(level)}：第 ${generation} 代，由 ${holders.length > 0 ? listed(holders) : '无人'} 持有`,
    ...(lacking.length > 0 ? [`  应当持有、还没有给：${listed(lacking)}（key add）`] : []),
    ...(strangers.length > 0
      ? [`  应当持有、还没有登记公钥：${listed(strangers)}（key new，再 key add）`]
      : []),
    ...(surplus.length > 0
      ? [`  已不应当持有：${listed(surplus)}（在任的 key rotate，离任的 key revoke）`]
      : []),
    ...(older > 0 ? [`  还有 ${older} 代旧密钥在用（key rotate）`] : []),
  ],
  gone: (name) => `${name} 已不在任，还在密钥环上（key revoke）`,
  person: (name, recipient, added, revoked) =>
    `${name}  ${recipient.slice(0, 16)}…  ${added} 登记${revoked === undefined ? '' : `，${revoked} 注销`}`,
  verified: ({ people, levels, keys, opened }) =>
    `密钥环：${people} 人，${levels} 个密级，${keys} 件的密钥；打开核对了 ${opened} 件`,
  unopened: '没有身份文件，只核对了能看到的，没有打开密钥',
  faults: (count) => (count === 0 ? '没有发现问题' : `有 ${count} 处问题：`),
  untidy: (count, ids) =>
    `没有文件再用的密钥 ${count} 把：${ids.slice(0, 10).join('、')}${count > 10 ? '…' : ''}。同事还没有推送的改动可能在用；确定没有的，加 --remove 取走`,
  tidied: (count) => `取走了 ${count} 把没有文件再用的密钥`,
  tidy: '密钥环上的密钥都有文件在用',
};
