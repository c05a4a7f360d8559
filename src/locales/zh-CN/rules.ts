import type { RuleFacts } from '../../rules/index.ts';
import type { RuleWords } from '../messages.ts';
import { copyRules } from './copy-rules.ts';
import { caseFields, fieldName, inCase, oneOf, restingOn, valueName } from './demand-words.ts';
import { disposalRules, expired } from './disposal-words.ts';
import { personalRules } from './personal-rules.ts';
import { answeredBy, counted } from './time-words.ts';

const orNearest = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `是否应为“${nearest}”？`;

const listed = (items: readonly string[]) => items.join('、');

const expected: Record<RuleFacts['field-invalid']['expected'], [string, string]> = {
  text: ['应为文字，不能留空', '填写文字；若无内容，删去这一行'],
  day: ['应为日期', '按 2026-03-15 的样式填写日期'],
  count: ['应为整数', '填写不带前导零、不带单位的整数，如 12'],
  key: ['应为名称', '只用文字、数字和连字符，如 contact 或 客户沟通'],
  list: ['应为列表', '每项单独一行，以“- ”开头；或写作 [甲, 乙]'],
  map: ['应为“名称: 内容”的一组', '每行写一个“名称: 内容”'],
  measure: ['应为数字', '只写仪表所示的数字，不带单位，最多两位小数，如 21.5'],
  choice: ['不在允许的取值之内', '改用允许的取值'],
  blank: ['应为数字或“blank”', '填写数字；制度留空待填的，写 blank'],
  length: [
    '应为带单位的时间',
    '写明数目和单位，如 3个工作日、7天、1周、2个月、10年；留待本单位填写的，写“待填”',
  ],
  deadline: [
    '应为期限',
    '写作 3个工作日、7天、1个月、当日、次日、月底、年底、次年3月底、年底起10年；留待本单位填写的，写“待填”',
  ],
  rhythm: [
    '应为周期',
    '写作 每日、每周、每月底、每月1日、每季度、每半年、每年、每年1月10日；没有规定的，写“未规定”',
  ],
  sha256: ['应为 64 位十六进制的 SHA-256 校验值', '用 sha256sum 或“证书”窗口算出扫描件的校验值，原样粘贴'],
  landline: ['应为带区号的座机号码', '写作 0551-65881234；有分机的，后加“-分机号”'],
};

const fileText: Record<RuleFacts['file-text']['problem'], [string, string]> = {
  encoding: ['文件不是 UTF-8 编码', '用编辑器“另存为”，编码选 UTF-8'],
  'byte-order-mark': ['文件开头有 BOM（字节顺序标记）', '另存为“UTF-8（无 BOM）”'],
  'carriage-return': ['文件用了 Windows 换行（CRLF）', '把换行改为 LF；多数编辑器在右下角可切换'],
  nul: ['文件中有空字符（NUL）', '删去该字符；文件可能已损坏，请与纸质件核对'],
  control: ['文件中有看不见的控制字符', '删去该字符，重新输入这一处'],
  invisible: ['文件中有看不见或改变显示顺序的字符', '删去该字符，重新输入这一处'],
  'not-nfc': ['文字未按 NFC 组合（同一个字有两种写法）', '删去重新输入，或用编辑器转换为 NFC'],
};

const frontmatter: Record<RuleFacts['file-frontmatter']['problem'], [string, string]> = {
  'no-opening': ['文件不是以“---”开头', '第一行写“---”，前面不能有空行或空格'],
  'text-after-opening': ['第一行“---”后面还有内容', '第一行只写“---”；本系统不接受其他格式的字段区'],
  'no-closing': ['字段区没有结束', '在字段之后另起一行写“---”'],
  'text-after-closing': ['结束字段区的“---”后面还有内容', '“---”单独占一行；正文从下一行开始'],
  empty: ['字段区是空的', '在两行“---”之间填写字段'],
  'blank-lines': ['字段区有连续多个空行', '删去多余的空行'],
};

const yaml: Record<RuleFacts['file-yaml']['problem'], [string, string]> = {
  syntax: ['字段区写法有误，无法读取', '核对缩进、引号与冒号；冒号后要有空格，含“: ”的内容要加引号'],
  'duplicate-name': ['同一个字段写了两次', '只保留一个'],
  'not-a-map': ['字段区应由“名称: 内容”组成', '每行写一个“名称: 内容”'],
  alias: ['用了 YAML 的锚点或引用（& 或 *）', '把内容直接写出来；以 & 或 * 开头的文字要加引号'],
  tag: ['用了 YAML 的类型标记（!）', '删去标记；以 ! 开头的文字要加引号'],
  depth: ['嵌套过深', '减少层级'],
  name: ['字段名含有不允许的字符', '字段名只用文字、数字和连字符'],
  invisible: ['内容中有看不见的字符', '删去转义写法，重新输入这一处'],
  engine: ['字段区声明了其他格式', '只用 YAML 的“名称: 内容”写法'],
};

const fileName: Record<RuleFacts['file-name']['problem'], (other: string) => [string, string]> = {
  extension: () => ['登记册文件夹里只能放 .md 文件', '移出这个文件，或改为 .md 记录'],
  unexpected: () => ['这个位置不应有文件', '记录放在“类别/年度/”下，案卷放在 dossiers/ 下'],
  'not-nfc': () => ['文件名未按 NFC 组合，不同电脑会认作不同文件', '重新输入文件名'],
  characters: () => ['文件名含有不允许的字符', '文件名由编号决定，用 guidang new 生成'],
  version: (effective) => [
    `这一版制度自 ${effective} 起施行，文件名写的是另一天`,
    `文件名改为 ${effective}.md，或更正 effective`,
  ],
  collision: (other) => [
    `文件名与 ${other} 只差大小写或全半角`,
    '两者只能留一个；在 Windows 上它们是同一个文件',
  ],
};

const template: Record<RuleFacts['regulation-template']['problem'], string> = {
  empty: '模板是空的',
  brace: '花括号不成对，或其中不是 year、seq、seq:3 这样的写法或字段名',
  'two-sequences': '出现了两个 {seq}',
  'two-years': '出现了两个 {year}',
};

const reference: Record<
  RuleFacts['regulation-reference']['kind'],
  (facts: RuleFacts['regulation-reference']) => [string, string]
> = {
  field: ({ name }) => [`没有“${name}”这个字段`, '核对字段名；本单位自设的字段，先在 fields 中列出'],
  day: ({ name, known }) => [`“${name}”不是日期字段`, `可用的日期字段：${listed(known)}`],
  word: ({ name, field, known }) => [`“${field}”没有“${name}”这个取值`, `可用的取值：${listed(known)}`],
  class: ({ name, known }) => [`没有存放文件的类别“${name}”`, `可用的类别：${listed(known)}`],
  level: ({ name, known }) => [
    `制度中没有密级“${name}”`,
    known.length > 0 ? `可用的密级：${listed(known)}` : '先在制度的 levels 中列出密级',
  ],
  document: ({ name, known }) => [
    `没有“${name}”这种文件`,
    known.length > 0 ? `可用的种类：${listed(known)}` : '先在类别的 documents 中列出',
  ],
  part: ({ name, known }) => [
    `编号模板中没有 {${name}}`,
    known.length > 0 ? `可用的部分：${listed(known)}` : '在模板中写上，或删去这一项',
  ],
  role: ({ name, known }) => [
    `制度没有列出岗位“${name}”`,
    known.length > 0
      ? `可用的岗位：${listed(known)}；新岗位先在 roles 中列出`
      : '先在制度的 roles 中列出岗位',
  ],
};

const titled = ({ role, posts }: RuleFacts['regulation-role']) =>
  posts.length > 0 && posts[0] !== role ? `“${posts.join('／')}”（${role}）` : `“${role}”`;

/** Rules in Chinese. */
export const rules: RuleWords = {
  ...disposalRules,
  ...copyRules,
  ...personalRules,
  'body-unsafe': {
    title: '正文含有网页代码、图片或不允许的链接',
    words: ({ problem }) => ({
      message: {
        html: '正文里有 HTML 代码',
        image: '正文里有图片',
        link: '正文里的链接既不是网址也不是邮箱',
      }[problem],
      fix: {
        html: '删去代码；若要显示尖括号，在“<”前加反斜杠“\\”',
        image: '删去图片，改写为文字说明及存放位置',
        link: '改为 https:// 或 mailto: 开头的链接，或只写文字',
      }[problem],
    }),
  },
  'calendar-missing': {
    title: '工作日历缺少一年的安排',
    words: ({ year }) => ({
      message: `工作日历没有 ${year} 年的安排`,
      fix: '公布后写入 records/calendar.md 的 years、off、worked',
    }),
  },
  'checklist-container': {
    title: '整套资料缺少组成部分',
    words: ({ missing }) => ({
      message: `缺少：${listed(missing)}`,
      fix: '补齐后写入 parts；确实没有的，请与移交人核对',
    }),
  },
  'checklist-contradicted': {
    title: '登记为缺失的资料其实已在卷',
    words: ({ documents, number }) => ({
      message: `“${listed(documents)}”登记为缺失，但已有 ${number}`,
      fix: '从 absent 中删去这一项',
    }),
  },
  'checklist-form': {
    title: '资料的原件、复印件或正反面不符合要求',
    words: ({ field, asked, found }) => {
      const names: Record<string, string> = { original: '原件', copy: '复印件', both: '双面', one: '单面' };
      const has = found === undefined ? '未注明' : (names[found] ?? found);
      return {
        message: `要求${names[asked] ?? asked}，现为${has}`,
        fix: `补收后改为 ${field}: ${asked}；若只是漏填，补上这一项`,
      };
    },
  },
  'checklist-missing': {
    title: '应存资料既不在卷也未登记缺失',
    words: ({ dossier, documents }) => ({
      message: `案卷 ${dossier} 缺少“${documents.join('”或“')}”`,
      fix: '收集后登记；暂时没有的，在案卷的 absent 中写明原因和收集人',
    }),
  },
  'class-document': {
    title: '文件种类不在本类别之内',
    words: ({ document, class: title, documents, nearest }) => ({
      message:
        document === undefined ? `没有写明文件种类（document）` : `“${title}”中没有“${document}”这种文件`,
      fix: orNearest(nearest, `可用的种类：${listed(documents)}`),
    }),
  },
  'class-level': {
    title: '密级不在制度之内',
    words: ({ level, levels, nearest }) => ({
      message: `制度中没有密级“${level}”`,
      fix: orNearest(
        nearest,
        levels.length ? `可用的密级：${listed(levels)}` : '先在制度的 levels 中列出密级',
      ),
    }),
  },
  'class-unknown': {
    title: '类别不在分类方案之内',
    words: ({ folder, heading }) =>
      heading
        ? { message: `“${folder}”只是上级类目，不直接存放文件`, fix: '移到它下面的某个类别' }
        : { message: `制度中没有类别“${folder}”`, fix: '移到制度已有的类别；或先在制度的 classes 中增加' },
  },
  'clock-late': {
    title: '超过期限才完成',
    words: ({ what, after, afterDay, within, last, done, days, unless, posts }) => ({
      message: `“${what}”最迟应于 ${last} 完成${counted(after, afterDay, within)}，实际 ${done}，迟了 ${days} 天`,
      fix: unless.length
        ? `事出有因的，补填${unless.map((name) => fieldName(name, 'records')).join('和')}；日期填错的，更正`
        : `日期填错的，更正；确实迟了的，今后按期办理${answeredBy(posts)}`,
    }),
  },
  'clock-missed': {
    title: '期限已过仍未完成',
    words: ({ what, after, afterDay, within, last, field, days, posts }) => ({
      message: `“${what}”最迟应于 ${last} 完成${counted(after, afterDay, within)}，已过 ${days} 天`,
      fix: `尽快办理，完成后填写${fieldName(field, 'records')}${answeredBy(posts)}`,
    }),
  },
  'date-future': {
    title: '日期在将来',
    words: ({ day, today }) => ({ message: `${day} 还没有到（今天是 ${today}）`, fix: '核对年份和月份' }),
  },
  'date-impossible': {
    title: '日期不存在',
    words: ({ day }) => ({ message: `日历上没有 ${day} 这一天`, fix: '核对月份和日数' }),
  },
  'date-order': {
    title: '日期先后颠倒',
    words: ({ second, day }) => ({
      message: second === 'closed' ? `销户日期 ${day} 早于立卷日期` : `应还日期 ${day} 早于借出日期`,
      fix: '核对两个日期',
    }),
  },
  'demand-differ': {
    title: '应由不同的人办理，却填了同一个',
    words: ({ first, second, value, ...ground }) => ({
      message: `${inCase(ground)}${fieldName(second, ground.of)}与${fieldName(first, ground.of)}不能相同，现在都是“${value}”${restingOn(ground)}`,
      fix: '核对两处；没有写错的，按制度须另换一人办理',
    }),
  },
  'demand-missing': {
    title: '制度要求填写的内容没有填',
    words: ({ name, ...ground }) => {
      const others = caseFields(ground);
      return {
        message: `${inCase(ground)}须填写${fieldName(name, ground.of)}${restingOn(ground)}`,
        fix: `补写“${name}: …”${others.length ? `；不属于这种情形的，核对 ${listed(others)}` : ''}`,
      };
    },
  },
  'demand-order': {
    title: '手续的先后与制度不符',
    words: ({ first, firstDay, second, secondDay, ...ground }) => ({
      message: `${inCase(ground)}${fieldName(second, ground.of)}为 ${secondDay}，不能早于${fieldName(first, ground.of)}的 ${firstDay}${restingOn(ground)}`,
      fix: '对照原件核对两个日期；都没有写错的，说明手续颠倒，报负责人处理',
    }),
  },
  'demand-value': {
    title: '填写的内容不合制度',
    words: ({ name, found, allowed, nearest, ...ground }) => ({
      message: `${inCase(ground)}${fieldName(name, ground.of)}${allowed.length > 1 ? '只能是' : '应为'}${oneOf(allowed)}，现为${valueName(found)}${restingOn(ground)}`,
      fix: orNearest(nearest, '写错的，改正；没有写错的，按制度不能这样办'),
    }),
  },
  'dossier-label': {
    title: '卷脊标签与现客户不符',
    words: ({ label, customer }) => ({
      message: `标签写“${label}”，现客户是“${customer ?? '未填写'}”`,
      fix: '换贴标签后改 label；若客户已更换，应另立新卷',
    }),
  },
  'dossier-misplaced': {
    title: '案卷号与模板、户号或文件名不一致',
    words: ({ dossier, problem, template: pattern, expected: path }) =>
      ({
        template: {
          message: `案卷号“${dossier}”不符合模板 ${pattern ?? '（制度未规定案卷号）'}`,
          fix: '按模板改正案卷号和文件名',
        },
        unit: { message: `案卷号“${dossier}”与 unit 不一致`, fix: '核对户号；案卷号以户号开头' },
        path: { message: `案卷“${dossier}”的文件应在 ${path}`, fix: '改正案卷号；已入库的案卷号不再更改' },
      })[problem],
  },
  'dossier-pages': {
    title: '案卷页数与卷内文件不符',
    words: (facts) => {
      switch (facts.problem) {
        case 'dossier':
          return { message: '案卷没有写明总页数', fix: '清点后补写“pages: …”' };
        case 'record':
          return {
            message: `${facts.number} 没有写明页数，案卷的页数无从核对`,
            fix: '清点后补写“pages: …”，封面、封底都算；没有纸页的写 0',
          };
        case 'annex':
          return { message: `附件“${facts.title}”没有写明页数`, fix: '清点后补写“pages: …”' };
        case 'sum': {
          const parts = `${facts.records} 件文件${facts.annexes ? `和 ${facts.annexes} 份附件` : ''}`;
          return {
            message: `案卷登记为 ${facts.pages} 页，卷内 ${parts}共 ${facts.sum} 页`,
            fix: '逐件清点，改正点错的一处；封面、封底都算页',
          };
        }
      }
    },
  },
  'dossier-rival': {
    title: '一户有两个在用案卷',
    words: ({ unit, dossier, first }) => ({
      message: `${unit} 已有在用案卷 ${first}，又有 ${dossier}`,
      fix: '一户一档：原客户已搬离的，在原案卷填写 closed 日期；否则并入原案卷',
    }),
  },
  'dossier-unknown': {
    title: '案卷不存在',
    words: ({ dossier, nearest }) => ({
      message: `没有案卷“${dossier}”`,
      fix: orNearest(nearest, '先在 dossiers/ 下建立该案卷'),
    }),
  },
  'duty-band': {
    title: '读数超出规定范围',
    words: ({ name, value, from, to, unit }) => ({
      message: `${name}读数 ${value}${unit}，应在 ${from}～${to}${unit} 之间`,
      fix: '查明原因并处理，处理后再读一次；抄错的，核对仪表',
    }),
  },
  'duty-incomplete': {
    title: '定期工作的检查项目或读数未填全',
    words: ({ duty, part, missing }) => ({
      message: `“${duty}”缺少${{ checks: '检查项目', readings: '读数', log: '应读的库房或时间' }[part]}：${listed(missing)}`,
      fix: `逐项${part === 'checks' ? '检查' : '读取'}后填入 ${part}`,
    }),
  },
  'duty-log': {
    title: '记录表与日期、库房不符',
    words: (facts) => {
      switch (facts.problem) {
        case 'late':
          return {
            message: `这一行写 ${facts.on} 读取，表却在 ${facts.done} 已经填完`,
            fix: '核对两个日期；填表以后再读的，填在下一张',
          };
        case 'round':
          return {
            message: `${facts.on} 不在 ${facts.round} 这一期之内`,
            fix: '核对日期；别期的读数填在别期的表上',
          };
        case 'place':
          return {
            message: `stores.md 中没有位置“${facts.place}”`,
            fix: orNearest(facts.nearest, '写库房、柜或层的代码，如 A'),
          };
      }
    },
  },
  'duty-missed': {
    title: '定期工作到期未做',
    words: ({ code, what, posts, due, rounds }) => {
      const [newest] = rounds;
      const older = rounds.length > 3 ? `${listed(rounds.slice(0, 3))} 等` : listed(rounds);
      const by = posts.length ? `由${posts.join('或')}` : '';
      return {
        message:
          rounds.length > 1
            ? `“${what}”有 ${rounds.length} 期未做：${older}`
            : `“${what}”${newest} 这一期未做，最迟应在 ${due} 完成`,
        fix: `${by}补做后登记到 duties/（duty: ${code}，for: "${newest}"）`,
      };
    },
  },
  'duty-unknown': {
    title: '定期工作或期次不存在',
    words: (facts) =>
      facts.problem === 'duty'
        ? {
            message: `制度中没有定期工作“${facts.code}”`,
            fix: orNearest(
              facts.nearest,
              facts.known.length ? `可用的代码：${listed(facts.known)}` : '先在制度的 duties 中列出',
            ),
          }
        : facts.problem === 'ahead'
          ? {
              message: `“${facts.name}”这一期 ${facts.first} 才开始，${facts.done} 不能说明没有做`,
              fix: '核对 for；还没有开始的期次不能先作说明',
            }
          : {
              message: `“${facts.every}”没有“${facts.name}”这一期`,
              fix: `${facts.done} 所在的一期写作 "${facts.round}"`,
            },
  },
  'field-invalid': {
    title: '字段内容不符合要求',
    words: ({ name, expected: kind, choices, nearest }) => {
      const [message, fix] = expected[kind] ?? expected.text;
      const allowed = choices.length ? `可用：${listed(choices)}` : fix;
      return { message: `“${name}”${message}`, fix: orNearest(nearest, allowed) };
    },
  },
  'field-missing': {
    title: '缺少必填字段',
    words: ({ name }) => ({ message: `缺少“${name}”`, fix: `在字段区加一行“${name}: …”` }),
  },
  'field-unknown': {
    title: '不认识的字段',
    words: ({ name, nearest, known }) => ({
      message: `没有“${name}”这个字段`,
      fix: orNearest(nearest, known.length ? `可用的字段：${listed(known)}` : '删去这一行'),
    }),
  },
  'file-frontmatter': {
    title: '字段区的起止不对',
    words: ({ problem }) => ({ message: frontmatter[problem][0], fix: frontmatter[problem][1] }),
  },
  'file-kind': {
    title: '不是普通文件',
    words: ({ kind }) => ({
      message: kind === 'symlink' ? '这是一个符号链接' : '这不是普通文件',
      fix: '删去它，放入真正的文件',
    }),
  },
  'file-name': {
    title: '文件名或位置不对',
    words: ({ problem, other }) => {
      const [message, fix] = fileName[problem](other ?? '');
      return { message, fix };
    },
  },
  'file-size': {
    title: '文件过大',
    words: ({ problem, limit }) => ({
      message: `${problem === 'file' ? '文件' : '字段区'}超过 ${limit / 1024} KB`,
      fix: '登记册只存目录信息；扫描件等放在别处，在这里写明位置',
    }),
  },
  'file-text': {
    title: '文件的编码或字符有问题',
    words: ({ problem, code }) => ({
      message: code === undefined ? fileText[problem][0] : `${fileText[problem][0]}(${code})`,
      fix: fileText[problem][1],
    }),
  },
  'file-yaml': {
    title: '字段区读不出来',
    words: ({ problem }) => ({ message: yaml[problem][0], fix: yaml[problem][1] }),
  },
  'gate-mixed': {
    title: '制度与档案在同一份申请里改动',
    words: ({ group, beside, count }) => ({
      message: `${group === 'rules' ? '制度、人员或日历' : '程序和工作流'}与其他文件（${beside.join('、')}${count > beside.length ? ` 等 ${count} 个` : ''}）在同一份申请里改动`,
      fix: '分成两份申请：先改制度或程序，合并之后再改档案',
    }),
  },
  'gate-unowned': {
    title: '改动不属于任何手续',
    words: ({ kind, mode }) => ({
      message:
        mode !== undefined && mode !== '100644'
          ? `这里放的不是普通文件（git 模式 ${mode}）`
          : {
              added: '新增的文件不属于任何手续',
              modified: '对这个文件的改动不属于任何手续',
              removed: '文件被删除或改名',
            }[kind],
      fix:
        kind === 'removed'
          ? '恢复原文件；登记册里的文件不删除，作废、改号、销毁都另办手续'
          : '恢复原样；要登记的事，用相应的手续办理（借出、归还、异动登记等）',
    }),
  },
  'gate-stray': {
    title: '中间的提交另有改动',
    words: ({ commit }) => ({
      message: `提交 ${commit.slice(0, 12)} 改动了这个文件，而整份申请里看不到`,
      fix: '把申请重做成一个提交，只含要办的手续',
    }),
  },
  'gate-conflict': {
    title: '与已合并的内容冲突',
    words: () => ({
      message: '申请提出之后，同一个文件或编号已被别人占用',
      fix: '取最新内容，重新办理；编号被占用的，换下一个编号',
    }),
  },
  'gate-backdated': {
    title: '表单补报过晚',
    words: ({ on, last, today }) => ({
      message: `表单日期 ${on}，最迟应在 ${last} 提出，今天是 ${today}`,
      fix: '如实写明实际日期；确需补报的，由制度的 filed-within 规定期限',
    }),
  },
  'gate-proposer': {
    title: '不知道申请人是谁',
    words: ({ proposer }) => ({
      message: proposer === '' ? '申请没有本人签名，不知道由谁提出' : `提出申请的“${proposer}”不在人员表里`,
      fix: '请人员表里的人提出；或先把此人及其登录名（login）、公钥（key）登入 people.md',
    }),
  },
  'gate-deadlock': {
    title: '没有人可以批准',
    words: ({ posts, people }) => ({
      message:
        people.length === 0
          ? `须由${posts.join('、')}批准，但除申请人外没有人能批`
          : `须由${posts.join('、')}分别批准，但能批的只有${people.join('、')}`,
      fix: '在 people.md 里为批准人写明代班人和起止日期，或改由别人提出',
    }),
  },
  'form-changed': {
    title: '已归档的表单被改动',
    words: ({ number, removed }) => ({
      message: removed ? `表单 ${number} 被删除或改名` : `表单 ${number} 被改动`,
      fix: '恢复原样；需要更正的，另填一张说明它的新表单',
    }),
  },
  'form-item': {
    title: '表单所列文件不存在',
    words: ({ number, mayHold }) => ({
      message: mayHold ? `没有编号为 ${number} 的文件、案卷或位置` : `没有编号为 ${number} 的文件`,
      fix: '核对编号',
    }),
  },
  'form-misplaced': {
    title: '表单编号或位置不对',
    words: ({ number, prefix, expected: path }) => ({
      message: path === undefined ? `“${number}”不是“${prefix}+年份+序号”` : `表单 ${number} 应在 ${path}`,
      fix: `编号写作 ${prefix}2026001 的样式，文件放在年份文件夹下`,
    }),
  },
  'form-unsigned': {
    title: '表单签名不全，或一人签了两处',
    words: (facts) =>
      facts.problem === 'missing'
        ? {
            message: `没有“${facts.signer}”的签名`,
            fix:
              facts.nearest === undefined
                ? `签名后在 signed 下补写“${facts.signer}: 姓名”`
                : `signed 下的“${facts.nearest}”是否应为“${facts.signer}”？`,
          }
        : {
            message: `“${facts.first}”和“${facts.second}”都由“${facts.person}”签名`,
            fix: '各处须由不同的人签名；核对纸质单，由另一人补签',
          },
  },
  'handover-missing': {
    title: '已归档的文件不在移交清单上',
    words: ({ number, filed }) => ({
      message: `${number} 已于 ${filed} 归档，却不在任何移交清单上`,
      fix: '补填移交清单（handovers/），在 items 中写明它的编号',
    }),
  },
  'handover-terms': {
    title: '移交清单的份数或缺件不合规定',
    words: (facts) =>
      facts.problem === 'copies'
        ? {
            message: `移交清单须有 ${facts.asked} 份，${facts.found === undefined ? '没有写明份数' : `现为 ${facts.found} 份`}`,
            fix: '补足后改正 copies；清单已归档的，另填一张更正',
          }
        : {
            message: `制度规定缺件不收，却收下了：${facts.shortage}`,
            fix: '退回补齐后再办移交；制度允许注明后接收的，写 shortage: note',
          },
  },
  'loan-applicant': {
    title: '借阅不是由规定的人申请的',
    words: (facts) => {
      const act = facts.act === 'loan' ? '借出' : '查阅';
      if (facts.problem === 'subject')
        return {
          message: `${facts.number} 是${facts.names.join('、')}的档案，${act}却是给${facts.found}的`,
          fix: '只给本人；代办的，在 kind 中写明受托人，凭制度规定的材料（evidence）办理',
        };
      const posts = facts.posts.join('或');
      return {
        message: `${act}须由${posts}申请，${facts.found}当天不任此职，也不是代班`,
        fix: `由${posts}申请，姓名写入 applicant；代班的，在 people.md 中登记`,
      };
    },
  },
  'loan-conflict': {
    title: '同一文件同时借出两次',
    words: ({ number, other }) => ({
      message: `${number} 已由 ${other} 借出，尚未归还`,
      fix: '先登记归还，或更正其中一张借出单',
    }),
  },
  'loan-evidence': {
    title: '借阅的证明材料不全',
    words: ({ act, paper, began, on }) => ({
      message:
        on === undefined
          ? `没有“${paper}”`
          : `“${paper}”的日期 ${on} 晚于${act === 'loan' ? '借出' : '查阅'}日期 ${began}`,
      fix:
        on === undefined
          ? '核实后在 evidence 中写明材料名称和日期；没有的，不得借阅'
          : '核对日期；材料后补的，事前的借阅不合规定',
    }),
  },
  'loan-forbidden': {
    title: '不得外借的文件借了出去',
    words: ({ number, borrower, kind }) => ({
      message: `按制度，${number} 不能借给${borrower}${kind === undefined ? '' : `（${kind}）`}带出`,
      fix: '改为在室内查阅，登记到 readings/；已带出的，立即追回',
    }),
  },
  'loan-gone': {
    title: '借出、查阅或预约了已经不在的文件',
    words: (facts) => {
      const { number } = facts;
      switch (facts.problem) {
        case 'void':
          return {
            message: `${number} 已于 ${facts.since} 作废`,
            fix: '核对编号；作废的文件不再借阅',
          };
        case 'renumbered':
          return {
            message: `${number} 已改号为 ${facts.now}`,
            fix: `改写 ${facts.now}；改号之前办的，用异动登记（field: number）写明改号日期`,
          };
        default: {
          const ended = { destroy: '销毁', return: '清退', transfer: '移出' }[facts.problem];
          return {
            message: `${number} 已于 ${facts.since} ${ended}（${facts.certificate}）`,
            fix: '核对编号和日期；实物还在的，说明销毁、移出没有办完，报负责人查明',
          };
        }
      }
    },
  },
  'loan-open-ended': {
    title: '借出单没有应还日期',
    words: ({ number, borrower, within }) => ({
      message: `借给${borrower}的 ${number} 没有写明应还日期（due）`,
      fix: within === undefined ? '与借阅人约定应还日期，填入 due' : `填入 due；规定的借期是“${within}”`,
    }),
  },
  'loan-overdue': {
    title: '借出逾期未还',
    words: ({ borrower, due, days, items }) => ({
      message: `${borrower} 应于 ${due} 归还 ${listed(items)}，已逾期 ${days} 天`,
      fix: '催还；已归还的，补登归还单',
    }),
  },
  'loan-period': {
    title: '借期超过规定',
    words: ({ number, within, last, due }) => ({
      message: `应还日期 ${due} 超过规定的借期“${within}”，${number} 最迟应于 ${last} 归还`,
      fix: `改为 ${last} 或更早；届时还要用的，办理续借`,
    }),
  },
  'loan-reserved': {
    title: '为别人预约保留的文件借了出去',
    words: ({ number, borrower, other, until, reservation }) => ({
      message: `${number} 为${other}保留到 ${until}（${reservation}），却借给了${borrower}`,
      fix: `先问${other}；不再需要的，等到 ${until} 以后再借`,
    }),
  },
  'loan-unrecalled': {
    title: '逾期未按规定催还',
    words: ({ borrower, items, every, due, last, until, days }) => ({
      message: `${borrower} 借的 ${listed(items)} 应于 ${due} 归还，逾期每${every}催还一次，${last === undefined ? '还没有催过' : `上次是 ${last}`}，最迟应于 ${until} 催还，已过 ${days} 天`,
      fix: '催还后登记到 recalls/；已归还的，补登归还单',
    }),
  },
  'mending-mismatch': {
    title: '改正登记与违规登记不符',
    words: (facts) => {
      const { offence } = facts;
      switch (facts.problem) {
        case 'offence':
          return { message: `没有违规登记 ${offence}`, fix: '核对违规登记的编号' };
        case 'before':
          return {
            message: `改正日期 ${facts.on} 早于 ${offence} 的违规日期 ${facts.committed}`,
            fix: '核对两个日期',
          };
        case 'again':
          return {
            message: `${offence} 已于 ${facts.since} 改正${facts.form === undefined ? '' : `（${facts.form}）`}`,
            fix: '核对编号；重复的，删去这一张',
          };
      }
    },
  },
  'number-changed': {
    title: '编号被改动',
    words: ({ before, number }) => ({
      message: `编号由 ${before} 改成了 ${number}`,
      fix: '恢复原编号；编号写错的，原文件留作注销，用新编号另立',
    }),
  },
  'number-duplicate': {
    title: '编号重复',
    words: ({ number, first, firstPath }) => ({
      message:
        number === first
          ? `编号 ${number} 已用于 ${firstPath}`
          : `编号 ${number} 与 ${first} 实为同一编号（${firstPath}）`,
      fix: '后登记的一件改用新编号（guidang number 给出下一个）',
    }),
  },
  'number-efile': {
    title: '电子文件名不符合规定',
    words: ({ efile, template: pattern, number, date }) => ({
      message: `“${efile}”不符合 ${pattern}`,
      fix: `应由编号 ${number}、主题${date === undefined ? '和日期' : `、日期 ${date}`} 依次组成`,
    }),
  },
  'number-gap': {
    title: '编号有空号',
    words: ({ missing, gaps }) => ({
      message: `本序列空号 ${missing} 个：${gaps
        .map((gap) =>
          gap.after === undefined
            ? `${gap.before} 之前 ${gap.missing} 个`
            : `${gap.after} 与 ${gap.before} 之间 ${gap.missing} 个`,
        )
        .join(';')}`,
      fix: '空号不必补；如有漏登，请补登',
    }),
  },
  'number-linked': {
    title: '编号与所属案卷不一致',
    words: ({ number, dossier }) => ({
      message:
        dossier === undefined ? `${number} 没有写明所属案卷` : `编号 ${number} 应与案卷号 ${dossier} 相同`,
      fix: '这一类文件沿用案卷号；核对 number 与 dossier',
    }),
  },
  'number-misplaced': {
    title: '文件位置与编号不一致',
    words: ({ number, expected: path }) => ({
      message: `编号 ${number} 的文件应在 ${path}`,
      fix: '编号正确的，把文件移到该处；位置正确的，改正编号',
    }),
  },
  'number-segment': {
    title: '编号中的文字与字段不一致',
    words: ({ number, segment, field, value, expected: text }) => ({
      message:
        value === undefined
          ? `编号 ${number} 中写“${segment}”，但没有填写 ${field}`
          : `编号 ${number} 中写“${segment}”，但 ${field} 是“${value}”`,
      fix: text === undefined ? `核对 ${field}` : `${field} 正确的，编号中应写“${text}”`,
    }),
  },
  'number-series': {
    title: '编号序列与文件种类不符',
    words: ({ number, document, template: pattern }) => ({
      message: `“${document ?? '未写明种类'}”不使用 ${number} 这一序列`,
      fix: pattern === undefined ? '核对 document' : `这种文件的编号模板是 ${pattern}`,
    }),
  },
  'number-unreadable': {
    title: '编号不符合模板',
    words: ({ number, templates, meant }) => ({
      message: `编号“${number}”不符合 ${templates.join(' 或 ')}`,
      fix: meant === undefined ? '按模板改正；序号位数不足的补零' : `应写作 ${meant}`,
    }),
  },
  'number-year': {
    title: '编号年份与日期不一致',
    words: ({ number, year, field, day }) => ({
      message:
        day === undefined
          ? `编号 ${number} 的年份取自 ${field}，但没有填写`
          : `编号 ${number} 的年份是 ${year}，${field} 却是 ${day}`,
      fix: day === undefined ? `补填 ${field}` : `年份以 ${field} 为准；核对日期，或改用该年度的编号`,
    }),
  },
  'offence-terms': {
    title: '违规登记与制度的处罚不符',
    words: (facts) => {
      switch (facts.problem) {
        case 'code':
          return {
            message: `制度中没有处罚“${facts.code}”`,
            fix: orNearest(
              facts.nearest,
              facts.known.length ? `可用的代码：${listed(facts.known)}` : '先在制度的 penalties 中列出',
            ),
          };
        case 'person':
          return {
            message: `“${facts.person}”不在人员表（people.md）里`,
            fix: orNearest(facts.nearest, '核对姓名；已离职的，也留在人员表里并写明 until'),
          };
        case 'early':
          return {
            message: `${facts.on} 制度还没有施行（${facts.effective} 起施行）`,
            fix: '核对日期；施行以前的事不按本制度处罚',
          };
        case 'first':
          return {
            message: `“${facts.what}”只用于初次违规，${facts.person}此前已有 ${facts.earlier}`,
            fix: '改用制度中再犯所适用的代码',
          };
        case 'mended':
          return { message: `改正日期 ${facts.mended} 早于违规日期 ${facts.on}`, fix: '核对两个日期' };
        case 'measure':
          return {
            message: `制度对“${facts.what}”没有规定处分“${facts.measure}”`,
            fix: facts.known.length ? `制度所列，由轻到重：${listed(facts.known)}` : '删去这一行',
          };
        case 'settled':
          return facts.ends
            ? {
                message: `“${facts.what}”的金额应在 ${facts.ends.from} 元到 ${facts.ends.to} 元之间`,
                fix: '由执行人在范围之内确定',
              }
            : {
                message: `“${facts.what}”的金额由制度定死，不另行确定`,
                fix: '删去 settled；金额按制度计算',
              };
        case 'share':
          return facts.ends
            ? {
                message: `“${facts.what}”扣减的比例应在 ${facts.ends.from}% 到 ${facts.ends.to}% 之间`,
                fix: '由执行人在范围之内确定',
              }
            : { message: `制度没有规定“${facts.what}”可以扣减报酬`, fix: '删去 share' };
        case 'share-early':
          return {
            message: `“${facts.what}”当月第 ${facts.from} 次起才可扣减，这是第 ${facts.time} 次`,
            fix: '删去 share',
          };
      }
    },
  },
  'offence-unmended': {
    title: '违规到期没有改正',
    words: ({ number, person, since, times }) => ({
      message: `${number}（${person}）自 ${since} 起没有改正，已再算 ${times} 次`,
      fix: `改正后登记：guidang mend ${number}`,
    }),
  },
  'person-leaving': {
    title: '离岗人员借的档案没有还清',
    words: ({ person, until, loans, items, regulation }) => ({
      message: `${person} 已于 ${until} 离岗，还有 ${listed(items)} 没有归还（${listed(loans)}）；依据：《${regulation}》`,
      fix: '追回后登记归还单；归还之前，不办离岗手续',
    }),
  },
  'person-unknown': {
    title: '人员不在名册',
    words: ({ person, nearest }) => ({
      message: `people.md 中没有“${person}”`,
      fix: orNearest(nearest, '核对姓名；新同事先登记到 people.md'),
    }),
  },
  'person-unprepared': {
    title: '在岗人员缺少规定的证明',
    words: (facts) => {
      const whose = `${facts.person}（${facts.role}）`;
      const asked = `；依据：《${facts.regulation}》`;
      switch (facts.problem) {
        case 'lacking':
          return {
            message: `${whose}没有“${facts.paper}”${asked}`,
            fix: `办妥后在 papers 中写明“${facts.paper}: 日期”；不再担任的，改 roles 或填写 until`,
          };
        case 'future':
          return {
            message: `${whose}的“${facts.paper}”日期是 ${facts.day}，到 ${facts.today} 还没有办妥${asked}`,
            fix: '核对日期；没有办妥之前，不应上岗',
          };
        case 'late':
          return {
            message: `${whose} ${facts.from} 到岗，“${facts.paper}”却是 ${facts.day} 的；应先办妥再上岗${asked}`,
            fix: '核对两个日期；确属先上岗后补办的，报负责人处理',
          };
      }
    },
  },
  'place-mixed': {
    title: '同一盒内混放',
    words: ({ box, of, by, first, other }) => ({
      message: `${box} 盒内的${fieldName(by, of)}不一：${first.number} 是“${first.value}”，${other.number} 是“${other.value}”`,
      fix: '分盒存放后改正 place；只是登记有误的，核对两件的登记',
    }),
  },
  'place-unfit': {
    title: '存放位置不合规定',
    words: ({ number, place, kind, wanted }) =>
      wanted === undefined
        ? {
            message: `${place} 属“${kind}”，专门存放别的档案，${number} 不应放在这里`,
            fix: '移到别处，再改正 place',
          }
        : {
            message: `${number} 应存放在“${wanted.join('”或“')}”，${place} ${kind === undefined ? '未注明种类' : `属“${kind}”`}`,
            fix: '移到规定的位置，再改正 place；库房表有误的，改正 stores.md 中的 kind',
          },
  },
  'place-unknown': {
    title: '存放位置不存在',
    words: ({ place, nearest }) => ({
      message: `stores.md 中没有位置“${place}”`,
      fix: orNearest(nearest, '核对“库房-柜-层-盒”；新盒先登记到 stores.md'),
    }),
  },
  'reading-copied': {
    title: '不得复印、摘抄的作了复印或摘抄',
    words: ({ reader, copied }) => ({
      message: `制度不准复印、摘抄，${reader}却带走了 ${copied} 页`,
      fix: '收回复印件和摘抄，报负责人；只是填错的，改为 copied: 0 或删去',
    }),
  },
  'reading-terms': {
    title: '查阅不合规定',
    words: (facts) => {
      switch (facts.problem) {
        case 'forbidden':
          return {
            message: `按制度，${facts.reader}不能查阅 ${facts.number}`,
            fix: '不予提供；查阅人类别（kind）填错的，改正后再核对',
          };
        case 'place':
          return {
            message: `应在“${facts.wanted}”查阅，${facts.found === undefined ? '单上没有写明地点' : `单上写“${facts.found}”`}`,
            fix: `到规定的地点查阅，place 写“${facts.wanted}”`,
          };
        case 'escort': {
          const posts = facts.posts.join('或');
          return {
            message: `查阅须有${posts}陪同，${facts.found === undefined ? '单上没有写明陪同人' : `${facts.found}当天不任此职`}`,
            fix: `在 escort 中写明陪同的${posts}；代班的，在 people.md 中登记`,
          };
        }
        case 'booked':
          return {
            message: `查阅须预约，${facts.found === undefined ? `${facts.on} 的查阅没有预约` : `预约的是 ${facts.found}，查阅却在 ${facts.on}`}`,
            fix: '在 booked 中写明预约的日期；未按预约来的，重新预约',
          };
      }
    },
  },
  'recall-mismatch': {
    title: '催还与借出不符',
    words: (facts) => {
      switch (facts.problem) {
        case 'loan':
          return { message: `没有借出单 ${facts.loan}`, fix: '核对借出单的编号' };
        case 'before':
          return {
            message: `催还日期 ${facts.on} 早于 ${facts.loan} 的借出日期 ${facts.out}`,
            fix: '核对借出单的编号和日期',
          };
        case 'closed':
          return {
            message: `${facts.loan} 已于 ${facts.closed} 全部归还，${facts.on} 无可催还`,
            fix: '核对借出单的编号和日期',
          };
      }
    },
  },
  'record-related': {
    title: '相关文件不存在',
    words: ({ number }) => ({ message: `没有编号为 ${number} 的文件`, fix: '核对编号' }),
  },
  'record-removed': {
    title: '文件被删除或改名',
    words: ({ number }) => ({
      message: number === undefined ? '该文件被删除或改名' : `${number} 的文件被删除或改名`,
      fix: '恢复它；作废的填写 void 和 void-reason，改号的填写 renumbered-to，文件留在原处',
    }),
  },
  'record-rewritten': {
    title: '原始内容被改动而无异动登记',
    words: ({ number, field }) => ({
      message: `${number} 的 ${field === 'body' ? '正文' : field} 被改动，没有相应的异动登记`,
      fix: '恢复原样；确需更改的，同时填一张异动登记表（changes/）',
    }),
  },
  'regulation-ambiguous': {
    title: '编号模板有两种读法',
    words: ({ template: pattern, texts }) => ({
      message: `${pattern} 中“${texts[0]}”加序号会与“${texts[1]}”混淆`,
      fix: '改写其中一个文字，使它不以数字结尾，或在序号前加连字符',
    }),
  },
  'regulation-blank': {
    title: '制度有待填的数字',
    words: ({ setting, of, wanted }) => ({
      message: `${of === undefined ? '' : `“${of}”的 `}${setting} 还是“待填”`,
      fix: `本单位定下后填入，如 ${
        {
          deadline: '3个工作日、1个月、次年3月底、10年',
          length: '30天、2年',
          rhythm: '每月底、每季度、每年1月10日',
          retention: '{ after: 起算日的字段, keep: 10年 }、permanent',
        }[wanted]
      }`,
    }),
  },
  'regulation-class': {
    title: '类别代码重复',
    words: ({ code, title, other }) => ({
      message: `类别“${title}”与“${other}”都用代码 ${code}`,
      fix: '为其中一个另取代码',
    }),
  },
  'regulation-duty': {
    title: '定期工作的规定不完整或自相矛盾',
    words: (facts) => {
      if (facts.problem === 'evidence')
        return {
          message: `“${facts.what}”没有写明以什么为凭（evidence）`,
          fix: '写上能证明已办的材料或表单名称，如 evidence: 巡查记录表',
        };
      if (facts.problem === 'code')
        return {
          message: `“${facts.what}”与“${facts.other}”都用代码 ${facts.code}`,
          fix: '为后一个另取代码；已有登记的代码不改',
        };
      const { what, reading, from, to, unit } = facts;
      return {
        message: `“${what}”的${reading}下限 ${from} ${unit} 高于上限 ${to} ${unit}`,
        fix: '核对 from 和 to；可能写反了',
      };
    },
  },
  'regulation-loan': {
    title: '借出或查阅的规定自相矛盾',
    words: (facts) => {
      switch (facts.problem) {
        case 'forbidden':
          return {
            message: `不允许（allowed: no），却又规定了 ${listed(facts.settings)}`,
            fix: '确不允许的，删去这些规定；允许的，改为 allowed: yes',
          };
        case 'same-day':
          return {
            message: '当日归还，却又可以续借',
            fix: '不能续借的，写 renewals: 0；可以续借的，放宽 within',
          };
        case 'longer-route':
          return {
            message: '规定了超期限借阅由谁批（longer-route），却没有期限（within）',
            fix: '写明 within，如 1周；没有期限的，删去 longer-route',
          };
        case 'reading-only':
          return {
            message: `${facts.setting} 只用于查阅，借出不适用`,
            fix: '移到 readings 下，或删去',
          };
        case 'unreachable':
          return {
            message: `这种情形轮不到：第 ${facts.earlier} 种情形已经把它包括在内`,
            fix: '条件窄的写在前面；多余的删去',
          };
        case 'never':
          return {
            message: `“${facts.field}”没有列出取值，这种情形永远不会出现`,
            fix: '列出取值；有值即可的，写 "*"',
          };
      }
    },
  },
  'regulation-missing': {
    title: '登记册没有制度',
    words: ({ folder }) => ({
      message: `文件夹 ${folder} 里没有 regulation.md`,
      fix: '补上制度文件（guidang init），或移走这个文件夹',
    }),
  },
  'regulation-number': {
    title: '类别没有编号办法',
    words: ({ title, problem }) =>
      problem === 'none'
        ? {
            message: `类别“${title}”没有编号模板，也不沿用案卷号`,
            fix: '写上 numbers，如 [{ template: "J{year}{seq:3}" }]；沿用案卷号的，写 linked: dossier',
          }
        : {
            message: `类别“${title}”沿用案卷号，但制度没有规定案卷`,
            fix: '在制度中写上 dossiers；不设案卷的，改写 numbers',
          },
  },
  'regulation-reference': {
    title: '制度提到不存在的东西',
    words: (facts) => {
      const [message, fix] = reference[facts.kind](facts);
      return { message, fix: orNearest(facts.nearest, fix) };
    },
  },
  'regulation-role': {
    title: '制度规定的岗位没有人',
    words: (role) => ({
      message: `${titled(role)}现在无人担任，也无人代班`,
      fix: `在 people.md 中给担任的人写上 roles: [${role.role}]；临时空缺的，登记代班人（stand-ins）`,
    }),
  },
  'regulation-route': {
    title: '审批路线走不通',
    words: ({ problem, steps, people }) => {
      if (problem === 'empty')
        return {
          message: '审批路线是空的',
          fix: '按先后写出审批的岗位；制度没有写明由谁批的，写“未规定”',
        };
      const roles = listed([...new Set(steps.map(titled))]);
      const short = `要 ${steps.length} 个不同的人，现在只有${listed(people)}`;
      return problem === 'witness'
        ? {
            message: `销毁的执行与监销：${roles}${short}`,
            fix: '另定一人监销：在 people.md 中写明岗位，或改由别的岗位监销',
          }
        : {
            message: `${roles}${short}`,
            fix: '在 people.md 中为其中一个岗位另定一人，或改短路线；每一步须是不同的人',
          };
    },
  },
  'regulation-template': {
    title: '编号模板写法有误',
    words: ({ template: pattern, problem }) => ({
      message: `${pattern}:${template[problem]}`,
      fix: '写作 J{year}{seq:3} 的样式',
    }),
  },
  'renewal-terms': {
    title: '续借不成立或超过规定',
    words: (facts) => {
      const { loan } = facts;
      switch (facts.problem) {
        case 'loan':
          return { message: `没有借出单 ${loan}`, fix: '核对借出单的编号' };
        case 'before':
          return {
            message: `续借日期 ${facts.on} 早于 ${loan} 的借出日期 ${facts.out}`,
            fix: '核对借出单的编号和日期',
          };
        case 'closed':
          return {
            message: `${loan} 已于 ${facts.closed} 全部归还，${facts.on} 不能续借`,
            fix: '还要用的，重新办理借出',
          };
        case 'due':
          return {
            message: `续借后的应还日期 ${facts.due} 不晚于原来的 ${facts.stood}`,
            fix: '核对应还日期（due）；不需要延长的，不办续借',
          };
        case 'often':
          return facts.allowed === 0
            ? { message: `按制度，${facts.number} 不能续借`, fix: '到期归还；还要用的，归还后重新办理' }
            : {
                message: `按制度，${facts.number} 最多续借 ${facts.allowed} 次，这是第 ${facts.times} 次`,
                fix: '到期归还；还要用的，归还后重新办理',
              };
        case 'same-day':
          return {
            message: `${facts.number} 须“${facts.within}”归还，不能续借`,
            fix: '当日归还，第二天重新办理',
          };
        case 'longer':
          return {
            message: `应还日期 ${facts.due} 超过规定的借期“${facts.within}”，${facts.number} 自续借之日起最迟应于 ${facts.last} 归还`,
            fix: `改为 ${facts.last} 或更早`,
          };
        case 'reserved':
          return {
            message: `${facts.number} 已由${facts.borrower}预约（${facts.reservation}），不能续借`,
            fix: '到期归还，让给预约的人',
          };
      }
    },
  },
  'reservation-terms': {
    title: '预约的日期或清单有误',
    words: (facts) =>
      facts.problem === 'until'
        ? { message: `保留到 ${facts.until}，早于预约日期 ${facts.on}`, fix: '核对两个日期' }
        : { message: `${facts.number} 列了两次`, fix: '删去重复的一行，或更正编号' },
  },
  'retention-due': {
    title: '保管期限已满',
    words: (facts) => ({
      message: expired(facts),
      fix: {
        appraise: '列入鉴定，由人决定续存还是销毁；在此之前照常保管',
        update: '收集新的一份替换；在此之前照常保管',
        transfer: '列入移出清单，交给接收部门；在此之前照常保管',
        return: '列入清退清单，经批准后退还；在此之前照常保管',
      }[facts.outcome],
    }),
  },
  'return-mismatch': {
    title: '归还与借出不符',
    words: (facts) => {
      const { loan } = facts;
      switch (facts.problem) {
        case 'loan':
          return { message: `没有借出单 ${loan}`, fix: '核对借出单的编号' };
        case 'item':
          return {
            message: `${facts.number} 不在借出单 ${loan} 上`,
            fix: `核对编号；${loan} 借出的是 ${listed(facts.lent)}`,
          };
        case 'pages':
          return {
            message: `${facts.number} 借出 ${facts.out} 页，归还 ${facts.back} 页`,
            fix: '当面重新清点；确有缺页的，不能结清，按损毁、遗失处理',
          };
        case 'again':
          return {
            message: `${facts.number} 已由 ${facts.earlier} 完好归还，不能再还一次`,
            fix: `核对编号和借出单；${facts.earlier} 归还时其实已破损的，另填一张更正`,
          };
        case 'before':
          return {
            message: `归还日期 ${facts.returned} 早于 ${loan} 的借出日期 ${facts.out}`,
            fix: '核对两个日期',
          };
      }
    },
  },
  'stocktake-difference': {
    title: '盘点的账物不符尚未处理',
    words: (facts) => {
      const { number, on } = facts;
      switch (facts.problem) {
        case 'missing':
          return {
            message: `${on} 盘点时 ${number} 缺失，至今没有下文`,
            fix: '查找；找到的，再盘点一次登记“在库”；确已遗失的，报负责人处理',
          };
        case 'damaged':
          return {
            message: `${on} 盘点时 ${number} 破损，至今没有下文`,
            fix: '修复后再盘点一次，登记“在库”',
          };
        case 'misplaced':
          return {
            message: `${on} 盘点时 ${number} 在 ${facts.found}，登记的位置是${facts.place === undefined ? '空白' : ` ${facts.place}`}`,
            fix: `放回原位后再盘点一次，登记“在库”；就放在 ${facts.found} 的，把 place 改为 ${facts.found}`,
          };
        case 'surplus':
          return {
            message: `${on} 盘点时 ${facts.found} 多出 ${number}，${facts.known ? '按登记它不应在那里' : '登记册中没有'}`,
            fix: facts.known
              ? '查明：借出的补登归还，已销毁的报负责人；查清后再盘点一次'
              : '应归档的登记编号；放错的取走，再盘点一次',
          };
      }
    },
  },
  'stocktake-incomplete': {
    title: '盘点漏点',
    words: ({ place, missing, first }) => ({
      message: `${place} 应有而没有盘点的 ${missing} 件：${listed(first)}${missing > first.length ? ' 等' : ''}`,
      fix: '逐件补点；找不到的，结果写 missing（缺失）',
    }),
  },
  'stocktake-item': {
    title: '盘点表自相矛盾',
    words: (facts) => {
      switch (facts.problem) {
        case 'twice':
          return { message: `${facts.number} 盘点了两次`, fix: '删去重复的一行，或更正编号' };
        case 'nowhere':
          return {
            message: `${facts.number} 不在原位，却没有写明在哪里`,
            fix: '在 place 中写明实际所在的位置',
          };
        case 'place':
          return {
            message: `stores.md 中没有位置“${facts.place}”`,
            fix: orNearest(facts.nearest, '核对“库房-柜-层-盒”；新盒先登记到 stores.md'),
          };
        case 'lent':
          return {
            message: `${facts.number} 已于 ${facts.out} 借出（${facts.loan}），当天尚未归还，却盘点到了`,
            fix: '核对编号；确已归还的，补登归还单',
          };
        case 'gone':
          return {
            message: `${facts.number} 已于 ${facts.since} 办结销毁或移出（${facts.certificate}），却盘点到了`,
            fix: '核对编号；实物确实还在的，结果写 surplus（多出），报负责人查明',
          };
      }
    },
  },
  'update-late': {
    title: '到期没有核对更新',
    words: ({ what, field, last, never, every, due, days, posts }) => ({
      message: `“${what}”至少每${every}一次，${never ? `${last} 以来没有做过` : `上次是 ${last}`}，最迟应于 ${due} 完成，已过 ${days} 天`,
      fix: `完成后把日期填入${fieldName(field, 'records')}${answeredBy(posts)}`,
    }),
  },
};
