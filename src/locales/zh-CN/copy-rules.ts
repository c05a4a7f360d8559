import type { RuleWords } from '../messages.ts';

const listed = (items: readonly string[]) => items.join('、');

/** Rules about controlled copies in Chinese. */
export const copyRules: Pick<RuleWords, 'copy-held' | 'copy-order' | 'copy-terms' | 'withdrawal-mismatch'> = {
  'copy-held': {
    title: '受控文件应当收回',
    words: (facts) => {
      const what = `${facts.number}《${facts.document}》`;
      return facts.problem === 'superseded'
        ? {
            message: `${facts.holder}手上的 ${what}是 ${facts.version} 版，已有新版 ${facts.newer}，旧版没有收回`,
            fix: `收回旧版，登记：guidang withdraw ${facts.number}`,
          }
        : {
            message: `${facts.holder}已于 ${facts.until} 离岗，手上的 ${what}没有收回`,
            fix: `收回并登记：guidang withdraw ${facts.number}；找不到的，用 --lost 写明`,
          };
    },
  },
  'copy-order': {
    title: '受控文件的份号不连续或颠倒',
    words: (facts) =>
      facts.problem === 'gap'
        ? {
            message: `${facts.number} 之前缺 ${facts.missing} 个份号（从 ${facts.first} 起），没有登记发给了谁`,
            fix: '补上漏掉的发放登记；确实没有发出的，在异动或工作记录里说明',
          }
        : {
            message: `${facts.number} 的发放日期早于前一份 ${facts.before}`,
            fix: '核对两份的发放日期；份号按发放的先后编',
          },
  },
  'copy-terms': {
    title: '受控文件发放不合规定',
    words: (facts) => {
      switch (facts.problem) {
        case 'edition':
          return {
            message: `制度中没有“${facts.edition}”这种用表`,
            fix: facts.nearest === undefined ? '核对制度的 editions' : `是否应为“${facts.nearest}”？`,
          };
        case 'stamp':
          return {
            message: `《${facts.title}》是受控文件，登记上没有写受控章`,
            fix: '盖章后在 stamp 中写明，如 stamp: 受控',
          };
        case 'holder':
          return {
            message: `${facts.holder}不在可以领用《${facts.title}》的岗位上`,
            fix: `只能发给${listed(facts.posts)}；新到岗的，先登记到 people.md`,
          };
        case 'forbidden':
          return {
            message: `《${facts.title}》一律不得复制`,
            fix: '收回复制件；确需多一份的，由保管人另行编印、发放',
          };
        case 'source':
          return {
            unknown: {
              message: `没有发放过 ${facts.source} 这一份`,
              fix: '核对份号，写明是从哪一份复制的',
            },
            'not-out': {
              message: `${facts.source} 当时不在外面，不能从它复制`,
              fix: '核对份号和日期',
            },
            other: {
              message: `${facts.source} 是另一种文件或另一版，复制件的名称、版本应当与它相同`,
              fix: '核对份号；名称、版本照原件填写',
            },
          }[facts.why];
      }
    },
  },
  'withdrawal-mismatch': {
    title: '收回登记与发放登记不符',
    words: (facts) => {
      switch (facts.problem) {
        case 'unknown':
          return { message: `没有发放过 ${facts.number} 这一份`, fix: '核对份号；漏登的，先补登发放' };
        case 'twice':
          return { message: `${facts.number} 在同一张收回单上写了两次`, fix: '删去重复的一行' };
        case 'closed':
          return {
            message: `${facts.number} 已于 ${facts.on} 收回（${facts.withdrawal}）`,
            fix: '删去这一行，或核对份号',
          };
        case 'early':
          return {
            message: `${facts.number} 在 ${facts.issued} 才发放，收回日期在它之前`,
            fix: '核对收回的日期',
          };
      }
    },
  },
};
