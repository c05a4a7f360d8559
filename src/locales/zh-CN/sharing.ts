import type { EvidenceFault } from '../../domain/evidence.ts';
import type { SharingWords } from '../sharing-words.ts';

const short = (id: string | undefined) => id?.slice(0, 12) ?? '（无）';

/** 凭据为什么不成立。 */
const evidenceFaults: Readonly<Record<EvidenceFault, string>> = {
  damaged: '签名已损坏',
  unsigned: '没有签名',
  'unknown-key': '签名的密钥不属于当时在册的人',
  'shared-key': '这把密钥登记在两个人名下',
  'wrong-namespace': '签名不是为审批作的',
  'wrong-person': '签名的是另一个人',
  'other-commit': '批准的是另一份申请',
  'unknown-person': '当时不在人员表里',
};

/** 签名、合并、服务器把关和审计的用语。 */
export const sharing: SharingWords = {
  help: {
    approve: '用本人的 SSH 密钥签名，批准某个提交',
    refuse: '不同意',
    withdraw: '撤回以前的批准',
    propose: '不直接登记，另开分支提出申请，等待批准',
    proposeOnly: '说明这份申请由本人提出',
    as: '人员表里的姓名；默认取 git config user.name',
    key: '签名用的 SSH 密钥文件；默认取 git config user.signingkey',
    land: '把批准齐全的申请合并到 main，连同批准的凭据',
    hook: '办公室服务器上的把关',
    hookInstall: '把关装进服务器上的裸仓库',
    preReceive: '由 git 在收到推送时调用',
    audit: '离线审计：逐项列出手续和批准，指出绕过批准、改动和改写历史',
    seal: '审计之后封存：此后改写历史都会被发现',
  },
  refusals: {
    noSigner: () => ({
      message: '不知道签名的人是谁',
      fix: '用 --as 写明人员表里的姓名，或设置 git config user.name',
    }),
    noKey: () => ({
      message: '没有签名用的密钥',
      fix: '用 --key 写明 SSH 密钥文件，或设置 git config user.signingkey；公钥须登入 people.md',
    }),
    signingFailed: (said) => ({ message: `签名没有成功：${said}`, fix: '检查密钥文件和口令' }),
    noRemote: (remote, said) => ({
      message: `连不上服务器 ${remote}：${said}`,
      fix: '检查网络和 git remote -v',
    }),
    forgeFailed: (said) => ({
      message: `平台没有正常答复：${said}`,
      fix: '检查网络、令牌的权限和仓库名，再运行一次；做到一半的会接着办完',
    }),
    pushRefused: (said) => ({ message: `服务器没有接受：${said}`, fix: '照上面的说明办理后再试' }),
    tooBusy: () => ({ message: '一直有别人先合并', fix: '稍后再试' }),
    mergeRefused: (why) => ({
      message: {
        'head-moved': '判断之后又有新的提交',
        'not-mergeable': '有冲突，不能合并',
        'not-allowed': '平台不允许合并',
      }[why],
      fix: '重新判断后再合并；平台的保护规则见手册“各平台的门禁”',
    }),
    notBare: (folder) => ({ message: `${folder} 不是服务器上的裸仓库`, fix: '先用 git init --bare 建立' }),
    hookThere: (path) => ({ message: `${path} 已有别的钩子`, fix: '先把它移开，再安装' }),
    sealThere: (day) => ({ message: `${day} 已经封存过`, fix: '一天封存一次即可' }),
  },
  signed: (word, person, commit) =>
    `${person}已签名${{ approved: '同意', refused: '不同意', withdrawn: '撤回批准', proposed: '提出' }[word]}：提交 ${commit}`,
  landed: (commit) => `已合并：${commit}`,
  proposed: (branch, url) => (url === undefined ? `已提出申请：分支 ${branch}` : `已提出申请：${url}`),
  hookInstalled: (path) => `已安装：${path}`,
  mergeFault: (fault) => {
    switch (fault.fault) {
      case 'no-merge':
        return '不是由申请合并而来，没有经过批准；请另开分支提出，用 guidang land 合并';
      case 'no-evidence':
        return '合并说明里没有批准的凭据；请用 guidang land 合并';
      case 'evidence-damaged':
        return '合并说明里的批准凭据已损坏';
      case 'evidence-bad':
        return `${fault.person}的批准不成立（${evidenceFaults[fault.why]}）`;
      case 'other-content':
        return '合并的内容与申请不符';
      case 'not-approved':
        return fault.paragraph;
    }
  },
  refFault: (ref, fault) =>
    `${ref}：${
      {
        deleted: '不得删除',
        rewound: '不得改写已有的历史',
        'other-ref': '只接受 main、req/ 开头的申请分支、批准和封存',
        'approval-changed': '批准一经签名不得更改',
        'approval-bad': '不是人员表里的人对这个提交的签名',
        'seal-changed': '封存不得更改',
        'too-many': '一次推送太多',
      }[fault]
    }`,
  hookRefuses: '归档：没有接受这次推送。',
  audit: {
    summary: (merges, acts, approvals, findings) =>
      `审计：${merges} 次合并，${acts} 项手续，${approvals} 个批准；${findings === 0 ? '没有发现问题' : `发现 ${findings} 个问题`}`,
    act: (day, name, number, approvals, approved) => {
      const given = approved ? approvals : [...approvals, '批准不全'];
      return `${day} ${name} ${number}：${given.length === 0 ? '不须批准' : given.join('；')}`;
    },
    approval: (person, role, via) =>
      `${person}（${role}，${{ ssh: '本人签名', github: 'GitHub 证明', gitea: 'Gitea 证明' }[via]}）`,
    opening: (day, commit) => `${day} 建立登记册（${short(commit)}）`,
    finding: (commit, words) => `${short(commit)} ${words}`,
    damage: (id, message, paths) =>
      `仓库数据损坏：${id === undefined ? message : short(id)}${paths.length > 0 ? `，涉及 ${paths.join('、')}` : ''}（${message}）`,
    shallow: '历史不完整（浅克隆），之前的无从审计；请完整克隆',
    sealKept: (day) => `${day} 的封存完好`,
    sealDamaged: (ref) => `封存 ${ref} 已损坏`,
    sealBroken: (day, position, sealed, found) =>
      `${day} 封存之后历史被改写：第 ${position} 个提交原为 ${short(sealed)}，现为 ${short(found)}`,
    sealUnsigned: (day) => `${day} 的封存没有可靠的签名`,
    headings: { acts: '手续和批准', findings: '问题', seals: '封存' },
    sealed: (day, commit) => `${day} 已封存于 ${short(commit)}`,
  },
};
