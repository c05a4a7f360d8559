import type { BackupFacts, BackupWords } from '../backup-words.ts';

const listed = (items: readonly string[]) => items.slice(0, 5).join('、') + (items.length > 5 ? '…' : '');
const verdict: BackupWords['verdict'] = ({ errors, warnings, notices, merges, findings }) =>
  `检查：错误 ${errors} 项、警告 ${warnings} 项、提示 ${notices} 项；审计：${merges} 次合并，${findings === 0 ? '没有发现问题' : `${findings} 处问题`}`;
const contents = ({ counts, files, bytes, refs }: BackupFacts) =>
  `文件 ${counts.records} 件、案卷 ${counts.dossiers} 卷、表单 ${counts.forms} 份（${files} 个文件，${bytes} 字节）；提交 ${counts.commits} 次、批准 ${counts.approvals} 个、封存 ${counts.seals} 个，共 ${refs} 个引用`;

/** 备份与恢复的用语。 */
export const backup: BackupWords = {
  help: {
    backup: '备份：在该文件夹写一份当日的备份（全部历史、批准、封存，附清单和校验和）',
    withUncommitted: '登记册里还没有提交的改动也抄一份，另放在 uncommitted 里',
    attest: '该文件夹是一份备份：试恢复一次，核对无误后登记为制度的备份工作',
    kept: '备份存放在哪里',
    by: '经办人',
    duty: '制度中备份这项工作的代号（只有一项时不用写）',
    check: '该项工作要逐项答复的，如 备份可用=是；可写多次',
    restore: '恢复：核对备份的每个字节，在空文件夹里重建登记册，再检查、审计一遍',
  },
  refusals: {
    noFolder: (folder) => ({
      message: `没有文件夹 ${folder}`,
      fix: '先接上存放备份的磁盘，或建好这个文件夹',
    }),
    inside: (folder) => ({
      message: `${folder} 在登记册的仓库之内`,
      fix: '备份要放在仓库之外，最好是另一块磁盘',
    }),
    uncommitted: (paths, count) => ({
      message: `有 ${count} 处改动还没有提交，备份里不会有：${listed(paths)}`,
      fix: '先提交；或加 --with-uncommitted，把登记册里的改动另抄一份',
    }),
    damaged: (said) => ({
      message: `仓库已有损坏，不能据以备份：${said}`,
      fix: '不要删除以前的备份；用 guidang audit 查明，从好的克隆或备份恢复',
    }),
    fault: (folder, fault) => {
      switch (fault.fault) {
        case 'none':
          return { message: `${folder} 不是一份备份`, fix: '写明备份的那个日期文件夹' };
        case 'unfinished':
          return { message: `${folder} 是中途停下的备份，不完整`, fix: '删掉它，用别的备份' };
        case 'missing':
          return { message: `备份里缺少 ${fault.file}`, fix: '这份备份不能用，换一份' };
        case 'altered':
          return {
            message: `${fault.file} 与写入时不同，被改动过或已损坏`,
            fix: '这份备份不能用，换一份',
          };
        case 'disagree':
          return {
            message: `${fault.files.join(' 与 ')} 对不上，其中一个被改动过或已损坏`,
            fix: '这份备份不能用，换一份',
          };
        case 'stranger':
          return { message: `备份里多出了 ${fault.file}`, fix: '查明来历；移走之后再恢复' };
        case 'malformed':
          return { message: `${fault.file} 读不出来，被改动过或已损坏`, fix: '这份备份不能用，换一份' };
      }
    },
    notEmpty: (folder) => ({ message: `${folder} 里已有文件`, fix: '换一个空文件夹，或还没有的名称' }),
    differs: (paths) => ({
      message: `恢复出来的与清单不一致：${listed(paths)}`,
      fix: '这份备份不能用，换一份；什么也没有写入',
    }),
    verdictDiffers: (before, now) => ({
      message: `恢复之后的结论与备份时不同。备份时：${verdict(before)}。现在：${verdict(now)}`,
      fix: '核对程序的版本；仍不同的，换一份备份',
    }),
    foreign: (folder) => ({
      message: `${folder} 不是本登记册的备份`,
      fix: '写明由本仓库作的备份',
    }),
    needs: (options) => ({ message: `还要写明：${options.join('、')}`, fix: '见 guidang backup --help' }),
    noDuty: (known) => ({
      message: '制度里没有备份这项定期工作',
      fix: known.length === 0 ? '在制度的 duties 中加上，再登记' : `用 --duty 写明是哪一项：${listed(known)}`,
    }),
  },
  leftover: (folder) => `${folder} 是以前中途停下的备份，不完整，可以删除`,
  leftOut: (paths) => `没有抄入备份（不在登记册内，或含私钥）：${listed(paths)}`,
  made: (folder, facts, uncommitted) =>
    [
      `备份已写入 ${folder}`,
      contents(facts),
      verdict(facts.verdict),
      ...(uncommitted > 0 ? [`另抄了没有提交的改动 ${uncommitted} 处`] : []),
      `清单 SHA-256：${facts.id}`,
    ].join('\n'),
  restored: (folder, facts, uncommitted) =>
    [
      `${facts.day} 的备份已恢复到 ${folder}`,
      `逐字节核对：${contents(facts)}，全部一致`,
      `${verdict(facts.verdict)}；与备份时相同`,
      ...(uncommitted > 0 ? [`没有提交的改动 ${uncommitted} 处，已照原样放回，仍未提交`] : []),
    ].join('\n'),
  verdict,
  attestation: ({ day, id, files, bytes }, kept, restored) =>
    `${day} 备份，清单 SHA-256 ${id}；存放于${kept}；${restored} 试恢复，${files} 个文件 ${bytes} 字节逐字节一致，检查和审计与备份时相同`,
};
