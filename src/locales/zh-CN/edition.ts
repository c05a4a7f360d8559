import type { EditionWords } from '../edition-words.ts';

const listed = (items: readonly string[]) => (items.length === 0 ? '没有' : items.join('、'));
const of = { edition: '版本', area: '片区', holder: '领用人' } as const;

/** 版本用语。 */
export const edition: EditionWords = {
  none: '未分版本：全部内容，只供档案管理人员',
  edition: (titles) => `版本：${titles.join('、')}`,
  area: (area) => `片区：${area}`,
  copy: (number) => `受控编号：${number}`,
  unnumbered: '受控文件，本份未编号发放',
  holder: (name) => `领用人：${name}`,
  unlisted: '本版本不列出。',
  partial: '本版本只有这一类读者可看的内容：这里没有列出的，不等于没有；件数、缺件和到期也只按列出的计算。',
  uncounted: '本版本不含全部文件，不统计检查结果。',
  refused: (fault) => {
    switch (fault.problem) {
      case 'edition':
        return {
          message: fault.edition === '' ? '没有写明版本' : `各登记册的制度都没有版本“${fault.edition}”`,
          fix: `${fault.nearest === undefined ? '' : `是否指 ${fault.nearest}？`}现有版本：${listed(fault.known)}`,
        };
      case 'area':
        return {
          message: fault.area === undefined ? '这个版本只限本人片区，须写明片区' : `没有片区“${fault.area}”`,
          fix: `加 --area 片区。登记册里的片区：${listed(fault.known)}`,
        };
      case 'area-field':
        return {
          message: `制度的版本“${fault.title}”只限本人片区，但没有写明按哪个字段分片区`,
          fix: '在制度 editions 的这一项加 area-field: 字段名',
        };
      case 'no-areas':
        return { message: `版本“${fault.title}”不分片区`, fix: '去掉 --area' };
      case 'copy':
        return {
          message: `没有在发的受控文件 ${fault.copy}`,
          fix: '先登记发放：guidang issue；或者核对编号',
        };
      case 'differs':
        return {
          message: `受控文件 ${fault.copy} 登记的${of[fault.what]}${fault.issued === '' ? '是空的' : `是“${fault.issued}”`}，与所写的不同`,
          fix: `只写 --copy ${fault.copy}，其余以发放登记为准`,
        };
      case 'holder':
        return {
          message: `${fault.holder}不在可看这个版本的岗位上`,
          fix: `可看的岗位：${listed(fault.posts)}`,
        };
    }
  },
  usage: (option) => ({
    message: `选项 ${option} 不认识，或者后面没有写内容`,
    fix: '可用：--build-only --edition 版本 --area 片区 --copy 受控编号 --holder 领用人 --single-file 文件.html',
  }),
  errors: '登记册有错误。错误的内容不一定可以给所有人看，这里不列出：请运行 guidang check。\n',
};
