import type { SingleFileWords } from '../single-file-words.ts';

const weak = {
  short: '口令太短：至少 12 个字符；中文至少 8 个字',
  digits: '口令只有数字：电话、日期、证件号都很容易猜到',
  alike: '口令的字符重复太多',
  known: '口令里去掉常见的词和顺序以后，剩下的太短',
} as const;
const advice = '用四五个不相干的词连成一句，写在纸上，与 U 盘分开交给本人';

/** 单文件版用语。 */
export const singleFile: SingleFileWords = {
  reader: {
    title: '归档 · 加密版',
    about: '内容已加密。输入口令后在本机打开，不联网；关闭、刷新或 15 分钟不动即重新锁上。',
    passphraseLabel: '口令',
    open: '打开',
    opening: '正在打开…',
    passphrase: '口令不对。请看大写锁定和输入法；口令忘了只能向发放人重新领取，没有别的办法打开。',
    damaged: '文件已损坏或被改动过，不能打开。请向发放人重新领取。',
    tooOld: '这个浏览器不能解密。请用新版的 Edge 或 Chrome 打开。',
    noScript: '打开本文件须启用 JavaScript。',
    lock: '锁定',
    damagedPage: '这一页已损坏或被改动过，不能显示。请向发放人重新领取整个文件。',
  },
  ask: '给这份文件定一个口令（读者打开时输入）',
  again: '再输入一次',
  weak,
  refusals: {
    weak: (why) => ({ message: weak[why], fix: advice }),
    differs: () => ({ message: '两次输入的口令不一样', fix: '再运行一次' }),
    noPassphrase: (variable) => ({
      message: '没有口令',
      fix: `在终端里运行，或者把口令写在一个只有本人能读的文件里，用 ${variable} 指明；不要写在命令里`,
    }),
    unreadable: (file) => ({ message: `读不到口令文件 ${file}`, fix: '核对路径和权限' }),
    name: (file) => ({
      message: `“${file}”不是 .html 文件名`,
      fix: '写成 --single-file 文件.html',
    }),
    noFolder: (folder) => ({ message: `没有文件夹 ${folder}`, fix: '先建好文件夹，或者插上 U 盘' }),
  },
  written: (file, megabytes, seconds) =>
    `单文件版已写好：${file}（${megabytes.toFixed(1)} MB，${seconds.toFixed(1)} 秒）。口令请与文件分开交付。\n`,
};
