import type { OfficeWords } from '../office-words.ts';

const listed = (items: readonly string[]) => items.join('、');

/** 单位自己的仓库：建立、文件归谁、程序版本。 */
export const office: OfficeWords = {
  help: {
    repo: '在该文件夹建立单位自己的仓库：登记册、工作流、CODEOWNERS、说明、写死版本的程序',
    repoForge: '仓库放在哪个平台：github、gitea 或 none（办公室服务器）',
    pin: '程序从哪里取：版本号如 0.1.0，或 git+https://…#提交号（40 位）；不写，就在仓库里存一份现在用的程序',
    owners: '按人员表和制度生成 CODEOWNERS',
    ownersCheck: '只核对，不写入；过时则退出码为 1',
    upgrade: '换用新版程序：先列出新版会新报的错误，再另开分支，只改版本和随程序生成的文件',
    to: '新版：版本号，或 git+https://…#提交号；不写则取最新',
    engine: '新版程序所在的文件夹，不再下载',
    dryRun: '只比较，不建分支',
    generated: '只输出本程序为该仓库生成的文件（JSON）',
    comment: '把判断结果写成合并请求里的一条评论，以后只更新这一条',
  },
  refusals: {
    notEmpty: (folder) => ({ message: `${folder} 里已有文件`, fix: '换一个空文件夹' }),
    badPin: (given) => ({
      message: `“${given}”不是确定的一版程序`,
      fix: '写作 0.1.0，或 git+https://主机/仓库.git#40位提交号；范围、分支、标签会变，不能用',
    }),
    noForgeFolder: () => ({
      message: '仓库里没有 .github/workflows，也没有 .gitea/workflows',
      fix: '只有放在平台上的仓库才用 CODEOWNERS；办公室服务器上由钩子把关',
    }),
    noPin: () => ({
      message: 'package.json 里没有写死的 guidang 版本',
      fix: '在 guidang init --repo 建立的仓库里运行',
    }),
    noNewest: (said) => ({ message: `查不到最新一版：${said}`, fix: '用 --to 写明要哪一版' }),
    notPacked: (folder, said) => ({
      message: `不能打包 ${folder}：${said}`,
      fix: '检查 npm 是否可用，或用 --pin 写明程序从哪里取',
    }),
    packedHere: (pin) => ({
      message: `程序是存在仓库里的一份（${pin}），没有别处可问新版`,
      fix: '用 --engine 写明新程序的文件夹，或用 --to 写明版本、git 提交',
    }),
    notInstalled: (pin, said) => ({ message: `装不上 ${pin}：${said}`, fix: '检查网络和版本号' }),
    noEngine: (folder) => ({ message: `${folder} 里没有程序`, fix: '指明含 scripts/guidang.mjs 的文件夹' }),
    engineFailed: (folder, said) => ({
      message: `${folder} 的程序没有跑成：${said}`,
      fix: '核对该版本能否单独运行',
    }),
    samePin: (pin) => ({ message: `现在用的就是 ${pin}`, fix: '用 --to 写明另一版' }),
    commentWhere: () => ({ message: '不知道评论写到哪里', fix: '同时写明 --forge 和 --proposal' }),
  },
  firstCommit: '建立档案登记册',
  laidOut: (folder, pin, committed) =>
    [
      `已建立仓库 ${folder}，程序写死为 ${pin}${committed ? '，并已作首次提交' : ''}。接下来：`,
      '  npm install            安装程序；生成的 package-lock.json 要提交',
      ...(committed
        ? []
        : ['  git add -A && git commit   首次提交（先设好 git 的 user.name 和 user.email）']),
      '  README.md              给档案管理员和经理看的说明',
    ].join('\n'),
  owners: {
    written: (path) => `已写入 ${path}`,
    current: (path) => `${path} 与人员表和制度一致`,
    stale: (path) => `${path} 已过时，请运行 guidang owners 并提交`,
    without: (people) => `没有平台登录名，未列入：${listed(people)}`,
    nobody: '没有一个批准人有登录名：平台不会要求任何人审阅这些文件，只有 gate 把关',
  },
  upgraded: {
    compared: (from, to) => `程序 ${from} → ${to}`,
    newly: (errors, others, gone) =>
      errors + others + gone === 0
        ? '检查结果没有变化'
        : `新出现错误 ${errors} 项、警告和提示 ${others} 项，不再出现 ${gone} 项`,
    finding: (severity, rule, place, message, fix) =>
      `${severity}[${rule}] ${place}\n  ${message}\n  改法：${fix}`,
    branch: (branch, commit) => `已建立分支 ${branch}（${commit}），只含程序版本和随程序生成的文件`,
    nothing: '没有可改的文件，未建分支',
    lockLeft: 'package-lock.json 没有更新：合并前请在该分支运行 npm install 并提交',
    message: (from, to) => `程序由 ${from} 换为 ${to}`,
  },
};
