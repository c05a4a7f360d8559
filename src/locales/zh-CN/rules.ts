import type { RuleFacts } from '../../rules/index.ts';
import type { RuleWords } from '../messages.ts';

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

/** Rules in Chinese. */
export const rules: RuleWords = {
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
  'form-changed': {
    title: '已归档的表单被改动',
    words: ({ number, removed }) => ({
      message: removed ? `表单 ${number} 被删除或改名` : `表单 ${number} 被改动`,
      fix: '恢复原样；需要更正的，另填一张说明它的新表单',
    }),
  },
  'form-item': {
    title: '表单所列文件不存在',
    words: ({ number }) => ({ message: `没有编号为 ${number} 的文件`, fix: '核对编号' }),
  },
  'form-misplaced': {
    title: '表单编号或位置不对',
    words: ({ number, prefix, expected: path }) => ({
      message: path === undefined ? `“${number}”不是“${prefix}+年份+序号”` : `表单 ${number} 应在 ${path}`,
      fix: `编号写作 ${prefix}2026001 的样式，文件放在年份文件夹下`,
    }),
  },
  'loan-conflict': {
    title: '同一文件同时借出两次',
    words: ({ number, other }) => ({
      message: `${number} 已由 ${other} 借出，尚未归还`,
      fix: '先登记归还，或更正其中一张借出单',
    }),
  },
  'loan-overdue': {
    title: '借出逾期未还',
    words: ({ borrower, due, days, items }) => ({
      message: `${borrower} 应于 ${due} 归还 ${listed(items)}，已逾期 ${days} 天`,
      fix: '催还；已归还的，补登归还单',
    }),
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
  'person-unknown': {
    title: '人员不在名册',
    words: ({ person, nearest }) => ({
      message: `people.md 中没有“${person}”`,
      fix: orNearest(nearest, '核对姓名；新同事先登记到 people.md'),
    }),
  },
  'place-unknown': {
    title: '存放位置不存在',
    words: ({ place, nearest }) => ({
      message: `stores.md 中没有位置“${place}”`,
      fix: orNearest(nearest, '核对“库房-柜-层-盒”；新盒先登记到 stores.md'),
    }),
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
  'regulation-class': {
    title: '类别代码重复',
    words: ({ code, title, other }) => ({
      message: `类别“${title}”与“${other}”都用代码 ${code}`,
      fix: '为其中一个另取代码',
    }),
  },
  'regulation-missing': {
    title: '登记册没有制度',
    words: ({ folder }) => ({
      message: `文件夹 ${folder} 里没有 regulation.md`,
      fix: '补上制度文件（guidang init），或移走这个文件夹',
    }),
  },
  'regulation-template': {
    title: '编号模板写法有误',
    words: ({ template: pattern, problem }) => ({
      message: `${pattern}:${template[problem]}`,
      fix: '写作 J{year}{seq:3} 的样式',
    }),
  },
};
