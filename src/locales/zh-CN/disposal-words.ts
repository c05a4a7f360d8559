import type { KeptBar, LoanBar, TermBar } from '../../domain/disposal-bars.ts';
import type { Gone } from '../../domain/disposal-state.ts';
import type { RuleFacts } from '../../rules/index.ts';
import type { RuleWords } from '../messages.ts';
import { fieldName } from './demand-words.ts';
import { counted } from './time-words.ts';

/** How something went. */
const went: Record<Gone['outcome'], string> = { destroy: '销毁', return: '清退', transfer: '移出' };

/** What an appraisal answers. */
const answers = { ...went, keep: '续存', update: '更新' } as const;

const orNearest = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `是否应为“${nearest}”？`;

const holding = (holds: RuleFacts['disposal-under-hold']['holds']) =>
  holds.map(({ hold, on, by, reason }) => `${hold}，${on} 由${by}设置（${reason}）`).join('；');

const lent = ({ loan, borrower, out, damaged }: Omit<LoanBar, 'bar'>) =>
  damaged ? `${loan} 借出后归还时有损坏，尚未修复` : `${out} 由${borrower}借出（${loan}），尚未归还`;

const running = (bar: TermBar) =>
  bar.bar === 'running'
    ? `保管到 ${bar.due} 才期满`
    : {
        permanent: '永久保管',
        unstated: '制度没有规定保管期限，不会期满',
        blank: '制度的保管期限还是“待填”',
        'not-started': '保管期限还没有起算',
      }[bar.bar];

const keptSince = ({ form, on, until }: Omit<KeptBar, 'bar'>) =>
  `${on} 已由 ${form} 定为续存${until === undefined ? '' : `至 ${until}`}`;

/** Rules about holds, appraisal and disposal in Chinese. */
export const disposalRules: Pick<
  RuleWords,
  | 'appraisal-terms'
  | 'certificate-blocked'
  | 'certificate-item'
  | 'certificate-method'
  | 'certificate-witness'
  | 'disposal-copy'
  | 'disposal-item'
  | 'disposal-on-loan'
  | 'disposal-running'
  | 'disposal-terms'
  | 'disposal-under-hold'
  | 'hold-gone'
  | 'release-mismatch'
> = {
  'appraisal-terms': {
    title: '鉴定结论不完整或自相矛盾',
    words: (facts) => {
      const { number } = facts;
      switch (facts.problem) {
        case 'twice':
          return { message: `${number} 在同一张鉴定表上列了两次`, fix: '只保留一行' };
        case 'lacking': {
          const names = { until: '续存到哪一天（until）', reason: '续存的理由（reason）' };
          return {
            message: `${number} 续存，却没有写明${facts.lacking.map((name) => names[name]).join('和')}`,
            fix: '由鉴定人定下后补写',
          };
        }
        case 'until':
          return {
            message: `${number} 只续存到 ${facts.until}，不晚于鉴定当日 ${facts.on}`,
            fix: '核对年份；续存应到鉴定日以后的某一天',
          };
        case 'idle':
          return {
            message: `${number} 的结论是“${answers[facts.answer]}”，却写了续存到 ${facts.until}`,
            fix: '续存的，结论改为 keep；不续存的，删去 until',
          };
        case 'permanent':
          return {
            message: `${number} 属永久保管，不能定为销毁`,
            fix: '改为 keep；确属归类有误的，先更正类别或文件种类',
          };
        case 'gone':
          return {
            message: `${number} 已于 ${facts.gone} ${went[facts.outcome]}（${facts.certificate}），无从鉴定`,
            fix: '核对编号；从鉴定表上删去这一行',
          };
      }
    },
  },
  'certificate-blocked': {
    title: '执行当日不能处置的文件已被处置',
    words: (facts) => {
      const { number, list } = facts;
      const report = '立即报告负责人，按事故追查；还没有执行的，停下，从销毁记录中删去这一件';
      switch (facts.bar) {
        case 'hold':
          return { message: `${number} 当日冻结中：${holding(facts.holds)}`, fix: report };
        case 'loan':
          return {
            message: `${number} 当日不在库：${lent(facts)}`,
            fix: '核对日期和编号；没有收回的不能处置',
          };
        case 'kept':
          return {
            message: `${number} 列入 ${list} 之后，${keptSince(facts)}`,
            fix: report,
          };
        default:
          return { message: `${number} 当日不能处置：${running(facts)}`, fix: report };
      }
    },
  },
  'certificate-item': {
    title: '销毁记录与销毁文件目录不符',
    words: (facts) => {
      switch (facts.problem) {
        case 'list':
          return {
            message: `没有销毁文件目录 ${facts.list}`,
            fix: '核对目录编号；没有经批准的目录，不得销毁',
          };
        case 'before':
          return {
            message: `执行日期 ${facts.on} 早于目录 ${facts.list} 的日期 ${facts.listed}`,
            fix: '核对两个日期；先批准，后执行',
          };
        case 'item':
          return {
            message: `${facts.number} 不在目录 ${facts.list} 上`,
            fix: '核对编号；目录上没有的，不得销毁',
          };
        case 'struck-off':
          return {
            message: `${facts.number} 已从目录 ${facts.list} 中划去，应当保留`,
            fix: '从销毁记录中删去这一件；已经销毁的，立即报告负责人',
          };
        case 'twice':
          return { message: `${facts.number} 在同一张销毁记录上列了两次`, fix: '只保留一行' };
        case 'gone':
          return {
            message: `${facts.number} 已于 ${facts.on} 凭 ${facts.certificate} 处置过`,
            fix: '核对编号；一件文件只能处置一次',
          };
      }
    },
  },
  'certificate-method': {
    title: '销毁方法或事前核对不合规定',
    words: (facts) => {
      switch (facts.problem) {
        case 'method': {
          const ways = facts.allowed.map((way) => `“${way}”`).join('或');
          const only = ways === '' ? '写明实际的销毁方法（method）' : `这类文件的销毁方法是${ways}`;
          return {
            message:
              facts.method === undefined
                ? `没有写明 ${facts.number} 的销毁方法`
                : `${facts.number} 不能用“${facts.method}”的方法销毁`,
            fix: orNearest(facts.nearest, only),
          };
        }
        case 'unchecked':
          return {
            message: '没有写明哪一天与目录逐件核对过',
            fix: '核对后在 checked 中填写日期；没有核对的，不得执行',
          };
        case 'late':
          return {
            message: `核对日期 ${facts.checked} 晚于执行日期 ${facts.on}`,
            fix: '核对两个日期；应先核对，后执行',
          };
      }
    },
  },
  'certificate-witness': {
    title: '执行人或监销人不合规定',
    words: (facts) => {
      switch (facts.problem) {
        case 'few':
          return {
            message: `监销须有 ${facts.asked} 人，单上只有 ${facts.found} 人`,
            fix: '在 witnesses 中写明到场监销的每一个人；人数不足的，不得执行',
          };
        case 'executor':
          return {
            message: `“${facts.person}”自己执行，又自己监销`,
            fix: '监销须由另一人到场；核对纸质单上的签名',
          };
        case 'post': {
          const posts = facts.posts.join('或');
          return {
            message: `${facts.as === 'executor' ? '执行' : '监销'}应由${posts}担任，“${facts.person}”当天不任此职`,
            fix: `写明当天到场的${posts}；代班的，在 people.md 中登记`,
          };
        }
      }
    },
  },
  'disposal-copy': {
    title: '销毁文件目录所抄与登记不符',
    words: ({ number, field, listed, recorded }) => ({
      message: `${number} 的${fieldName(field, 'records')}，目录写“${listed}”，登记为“${recorded}”`,
      fix: '照登记重抄；登记有误的，先办异动登记',
    }),
  },
  'disposal-item': {
    title: '列入销毁文件目录的文件不当',
    words: (facts) => {
      const { number } = facts;
      switch (facts.problem) {
        case 'twice':
          return { message: `${number} 在同一张目录上列了两次`, fix: '只保留一行，并核对 quantity' };
        case 'gone':
          return {
            message: `${number} 已于 ${facts.on} 凭 ${facts.certificate} 处置过`,
            fix: '核对编号；从目录中删去这一件',
          };
        case 'listed':
          return {
            message: `${number} 已列入 ${facts.on} 的目录 ${facts.list}，尚未执行`,
            fix: `从这张目录中删去，按 ${facts.list} 办理`,
          };
        case 'answer':
          return {
            message: `${number} 要${went[facts.outcome]}，鉴定 ${facts.appraisal} ${facts.answer === undefined ? '却没有提到它' : `却定为“${answers[facts.answer]}”`}`,
            fix: '从目录中删去这一件，或先鉴定',
          };
      }
    },
  },
  'disposal-on-loan': {
    title: '借出未还的文件列入销毁文件目录',
    words: ({ number, ...loan }) => ({
      message: `${number} 不在库：${lent(loan)}`,
      fix: '从目录中删去；收回后另行列入',
    }),
  },
  'disposal-running': {
    title: '保管期限未满的文件列入销毁文件目录',
    words: (facts) => ({
      message: `${facts.number} 还不能处置：${running(facts)}`,
      fix:
        facts.bar === 'permanent'
          ? '从目录中删去；永久保管的，什么理由都不能处置'
          : '从目录中删去；制度允许提前处置的，在该理由下写 running: yes',
    }),
  },
  'disposal-terms': {
    title: '销毁文件目录不合规定',
    words: (facts) => {
      switch (facts.problem) {
        case 'ground':
          return {
            message: `制度没有“${facts.ground}”这种销毁理由`,
            fix: orNearest(facts.nearest, `可用的理由：${facts.known.join('、')}`),
          };
        case 'return':
          return {
            message: '制度没有规定清退由谁批准',
            fix: '不能清退的，删去 outcome；可以清退的，先在制度的 disposal.return 中写明审批路线',
          };
        case 'quantity':
          return {
            message: `目录写 ${facts.stated} 件，实际列出要处置的是 ${facts.found} 件`,
            fix: `逐件核对；没有漏列、多列的，quantity 改为 ${facts.found}`,
          };
        case 'reason':
          return { message: `${facts.number} 已划去，没有写明理由`, fix: '由批准人写明理由（reason）' };
        case 'until':
          return {
            message: `${facts.number} 已划去，再看的日期 ${facts.until} 不晚于目录日期 ${facts.on}`,
            fix: '核对年份；until 应是以后的某一天',
          };
        case 'appraisal':
          return { message: `没有鉴定 ${facts.appraisal}`, fix: '核对鉴定表的编号' };
        case 'later':
          return {
            message: `鉴定 ${facts.appraisal} 是 ${facts.appraised} 做的，晚于目录日期 ${facts.on}`,
            fix: '核对两个日期；先鉴定，后列目录',
          };
      }
    },
  },
  'disposal-under-hold': {
    title: '冻结中的文件列入销毁文件目录',
    words: ({ number, holds }) => ({
      message: `${number} 冻结中：${holding(holds)}`,
      fix: '从目录中移除，或先解除冻结',
    }),
  },
  'hold-gone': {
    title: '冻结的文件已不存在',
    words: ({ number, certificate, gone, outcome }) => ({
      message: `${number} 已于 ${gone} ${went[outcome]}（${certificate}），冻结不了`,
      fix: '核对编号；从冻结单中删去，并告知要求冻结的人',
    }),
  },
  'release-mismatch': {
    title: '解除冻结与冻结单不符',
    words: (facts) => {
      const { hold } = facts;
      switch (facts.problem) {
        case 'hold':
          return { message: `没有冻结单 ${hold}`, fix: '核对冻结单的编号' };
        case 'before':
          return {
            message: `解除日期 ${facts.on} 早于 ${hold} 的冻结日期 ${facts.held}`,
            fix: '核对两个日期',
          };
        case 'item':
          return {
            message: `${facts.number} 不在冻结单 ${hold} 上`,
            fix: `核对编号；${hold} 冻结的是 ${facts.items.join('、')}`,
          };
        case 'released':
          return {
            message: `${facts.number === undefined ? hold : `${hold} 冻结的 ${facts.number}`} 已由 ${facts.release} 解除`,
            fix: '核对编号；重复的，删去这一张或这一行',
          };
      }
    },
  },
};

/** Why a record has fallen due on a day: the term of the regulation, or the form that kept it until then. */
export function expired({ due, term, kept }: RuleFacts['retention-due']): string {
  if (kept) return `续存期已于 ${due} 届满（${kept.on} 由 ${kept.form} 定为续存至该日）`;
  return `保管期限已于 ${due} 届满${term ? counted(term.after, term.start, term.keep) : ''}`;
}
