import type { ClearKind } from '../../domain/regulation/personal.ts';
import type { RuleWords } from '../messages.ts';

const listed = (items: readonly string[]) => items.join('、');

const kinds: Record<ClearKind, string> = {
  mobile: '手机号',
  'identity-card': '身份证号',
  plate: '车牌号',
  'bank-card': '银行卡号',
};

/** Rules about data of persons in Chinese. */
export const personalRules: Pick<
  RuleWords,
  | 'gate-personal'
  | 'personal-clear'
  | 'personal-moved'
  | 'personal-number'
  | 'personal-sealed'
  | 'regulation-personal'
> = {
  'gate-personal': {
    title: '申请的说明里有个人号码',
    words: ({ kind, where, commit }) => ({
      message: {
        message: `提交 ${commit?.slice(0, 8)} 的说明里写着${kinds[kind]}`,
        title: `申请的标题或说明里写着${kinds[kind]}`,
        branch: `分支的名称里写着${kinds[kind]}`,
      }[where],
      fix: {
        message: '说明只写编号。改写这次提交的说明（git commit --amend，较早的用 git rebase），再推送',
        title: '改写标题和说明，只写编号',
        branch: '换一个分支名称，重新提出',
      }[where],
    }),
  },
  'personal-clear': {
    title: '应当密封的字段写着明文',
    words: ({ field, level }) => ({
      message: `“${field}”应当密封（${level}），这里写着明文`,
      fix: '运行 guidang seal；已经提交过的，旧历史里仍看得到，见手册“密封”',
    }),
  },
  'personal-moved': {
    title: '密文是从别处抄来的',
    words: ({ level, other }) => ({
      message: `“${level}”的密文与 ${other} 的是同一块，只有原处打得开`,
      fix: '删去抄来的密文，把原文重新填入，再运行 guidang seal',
    }),
  },
  'personal-number': {
    title: '个人号码写成了明文',
    words: ({ kind, where }) => ({
      message: `${{ field: '这里', body: '正文里', name: '文件名里' }[where]}有明文的${kinds[kind]}`,
      fix: {
        field:
          '填在应当密封的字段里，再运行 guidang seal；或改写“见原件”；确可公开的，在制度的 clear 中写明缘由',
        body: '删去，或改写“见原件”；确可公开的，在制度的 clear 中写明缘由',
        name: '编号里不要用它；确须以它编号的，在制度的 clear 中写明缘由',
      }[where],
    }),
  },
  'personal-sealed': {
    title: '密封的内容不齐或不对',
    words: (facts) => {
      switch (facts.problem) {
        case 'shape':
          return {
            message: `“${facts.level}”的密文不完整，或者不是密文`,
            fix: '从历史里取回原来的一行，不要手工改动密文；取不回的，重新填写后运行 guidang seal',
          };
        case 'level':
          return {
            message: `这样的文件没有“${facts.level}”这一级的密封字段`,
            fix: `核对密级；制度规定的有：${listed(facts.known)}`,
          };
        case 'empty':
          return {
            message: `有“${facts.level}”的密文，却没有一个字段写着“密封”`,
            fix: `在其中的字段写“密封”：${listed(facts.fields)}；密文多余的，删去`,
          };
        case 'missing':
          return {
            message: `“${facts.field}”写着“密封”，却没有“${facts.level}”的密文`,
            fix: '从历史里取回 sealed 一行；没有内容的，删去这个字段',
          };
        case 'unasked':
          return {
            message: '制度没有规定这样的文件有密封字段，这里却有密文',
            fix: '在制度的 personal 中写明哪些字段密封；不该有的，删去 sealed',
          };
        case 'not-personal':
          return {
            message: `“${facts.field}”写着“密封”，制度却没有规定它密封`,
            fix: '在制度的 personal 中写上这个字段；本来不密封的，填写原来的内容',
          };
      }
    },
  },
  'regulation-personal': {
    title: '制度规定密封的字段不能密封',
    words: (facts) => {
      const name = `“${facts.field}”`;
      switch (facts.problem) {
        case 'identity':
          return {
            message: `${name}标明文件是哪一件、在哪里，不能密封`,
            fix: '从 personal 中删去；不宜写明的，不要写在这个字段里',
          };
        case 'no-text':
          return {
            message: `${name}不是文字字段，不能密封`,
            fix: '日期、数字、选项和列表要供检查使用；须保密的，另设文字字段',
          };
        case 'twice':
          return {
            message: `${name}已经规定为“${facts.other}”密封`,
            fix: '一个字段只归一个密级，删去其中一处',
          };
        case 'tested':
          return {
            message: `${name}要密封，可是制度的 ${facts.setting} 要看它的内容`,
            fix: '密封之后检查看不到内容：改用别的字段，或不密封这个字段',
          };
      }
    },
  },
};
