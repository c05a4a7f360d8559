import type { PrivacyWords } from '../privacy-words.ts';

/** 个人信息的密封、启封、销毁与核验。 */
export const privacy: PrivacyWords = {
  help: {
    seal: '密封：把登记册里还是明文的个人信息一次全部加密，钥匙放到密钥环上；可只写几个文件',
    again: '已密封的也换上新钥匙重新密封',
    unseal: '启封：显示一件文件或一个案卷密封的内容（须持有该密级的钥匙）',
    destroy: '销毁钥匙：已登记销毁的文件，其钥匙从密钥环上全部取走；可重复执行',
    ring: '密钥环的位置；不写时用 GUIDANG_RING，再用 git 配置 guidang.ring',
    identity: '本人身份文件；不写时用 GUIDANG_IDENTITY，再用 ~/.config/guidang/identity.age',
    auditRing: '连同密钥环一起审计：已销毁文件的钥匙是否确已不在',
    backupRing: '密钥环的位置（默认同其他命令）；密钥环另存一份，只留最新的',
    restoreRing: '密钥环恢复到哪里（默认在恢复的文件夹旁，名称加 .ring）',
  },
  name: '密封',
  refusals: {
    notByField: (path) => ({
      message: `${path} 的字段不是一行一个，不能逐项密封`,
      fix: '先把文件头改成一行一个字段，再密封',
    }),
    nonePersonal: () => ({
      message: '没有一份制度规定了个人信息字段',
      fix: '在制度的 personal 中写明哪些字段属于哪个密级、由哪些岗位查看',
    }),
    noSuchFile: (path) => ({
      message: `登记册里没有可密封的文件 ${path}`,
      fix: '写明登记册文件夹之下的路径，如 kefu/dossiers/3-1-1502-01.md',
    }),
    noEntry: (number) => ({ message: `没有编号 ${number}`, fix: '用 guidang find 查找编号' }),
    notSealed: (number) => ({ message: `${number} 没有密封的内容`, fix: '用 guidang show 查看' }),
    ringThere: (folder) => ({
      message: `${folder} 已有东西，不能把密钥环恢复到那里`,
      fix: '用 --ring 写明另一个位置',
    }),
    noRing: () => ({
      message: '没有写明密钥环在哪里',
      fix: '用 --ring 写明，或设 GUIDANG_RING，或 git config guidang.ring <位置>',
    }),
  },
  seal: {
    nothing: '没有要密封的：个人信息都已密封',
    done: (files, blocks, ring) => `已密封 ${files} 个文件，共 ${blocks} 段；钥匙已放到密钥环 ${ring}`,
    steps: { seal: '加密' },
    old: ({ versions, commits, first }) =>
      `注意：历史里仍是明文。${commits} 次提交（最早 ${first}）写入过 ${versions} 份含明文的文件；克隆、分叉、备份里也都有，密封改变不了它们`,
    clean: '要从一个没有明文的历史重新开始，照手册“密封与密钥”一页的命令做；旧仓库及其全部副本须另行销毁',
  },
  unsealed: (number) => `${number} 密封的内容`,
  destroy: {
    done: (files, keys, ring) =>
      `已销毁的 ${files} 个文件：从密钥环 ${ring} 取走钥匙 ${keys} 把，其密封内容从此无人能读`,
    nothing: (ring) => `密钥环 ${ring} 上没有已销毁文件的钥匙`,
    due: '钥匙还在：销毁记录并入 main 之后，执行 guidang key destroy',
    elsewhere: '这里没有密钥环：请持有密钥环的人执行 guidang key destroy',
    copies: '密钥环若有备份或副本，那里还有这些钥匙：请在每处备份再做一次 guidang backup，并销毁其他副本',
  },
  audit: {
    heading: '密钥环',
    onRing: (path, keys) => `${path} 已销毁，密钥环上还有它的钥匙 ${keys} 把；执行 guidang key destroy`,
    inHistory: (path, objects) =>
      `${path} 已销毁，密钥环自己的历史或残留里还有它的钥匙 ${objects} 处；执行 guidang key destroy`,
    missing: (path, count) =>
      `登记册里有 ${count} 段密文在密钥环上没有钥匙，如 ${path}；密钥环比登记册旧，或不是这一个`,
    clean: (files, ring) =>
      `密钥环 ${ring}：已销毁的 ${files} 个文件，没有一把钥匙还在；它自己的历史和残留（git 的全部对象、没写完的文件）也查过，同样没有`,
    unproven: [
      '不能证明：密钥环有没有被人另抄一份（备份、快照、同步盘、别人的电脑），副本里的钥匙仍然有效',
      '不能证明：磁盘是否已抹去被删的数据（固态盘、日志型文件系统会另留旧块）',
      '不能证明：有权的人在销毁之前看过、抄过、打印过什么',
      '不能证明：密封之前的明文是否还在旧的历史里',
    ],
  },
  closed: (blocks) => `有 ${blocks} 段密封的内容没有打开，页面上显示“密封”`,
  backup: {
    made: (keys, people, folder) =>
      `密钥环另存于 ${folder}：钥匙 ${keys} 把、持有人 ${people} 名；每次备份只留最新一份，旧的一份已覆盖`,
    noRing: '登记册里有密封的内容，而这里没有密钥环：备份里没有钥匙，单凭它打不开密封的内容',
    older: (missing) =>
      `密钥环缺 ${missing} 段密文的钥匙，比登记册旧：没有覆盖以前备份的密钥环；先找回完整的密钥环`,
    restored: (keys, folder) =>
      `密钥环已恢复到 ${folder}：钥匙 ${keys} 把；已记入该仓库的 git 配置 guidang.ring`,
    absent: '备份时有密钥环，而备份旁的 ring 文件夹不在：登记册已恢复，密封的内容打不开',
    damaged: '备份旁的密钥环已损坏：登记册已恢复，密钥环没有恢复；换一处备份的密钥环',
    otherRing: '备份旁的密钥环不是备份时的那一个：登记册已恢复，密钥环没有恢复',
    behind: (missing) => `备份旁的密钥环比登记册旧：有 ${missing} 段密文没有钥匙，这些内容打不开`,
    attested: (keys, sha256) => `密钥环一并备份，钥匙 ${keys} 把，SHA-256 ${sha256}，与登记册相符`,
  },
};
