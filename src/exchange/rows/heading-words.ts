/**
 * What the headings of other people's lists usually mean: a field of records, or `counting` (a running number of the
 * rows), `class`, `date`, `author`, `reference` and `remarks`, which become different fields in different registers.
 * Compared by {@link headingKey}.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  number: [
    '编号',
    '档号',
    '档案号',
    '档案编号',
    '文件编号',
    '登记号',
    '登记编号',
    '资料编号',
    '室编号',
    'number',
    'record number',
    'reference code',
    'code',
    'accession number',
  ],
  title: [
    '题名',
    '文件题名',
    '案卷题名',
    '标题',
    '文件标题',
    '文件名称',
    '档案名称',
    '资料名称',
    '名称',
    '文件材料题名',
    'title',
    'name',
    'description',
  ],
  counting: [
    '序号',
    '顺序号',
    '行号',
    '件号',
    '室编件号',
    '馆编件号',
    'no',
    'serial',
    'serial no',
    'item',
    'item no',
    '#',
  ],
  class: ['类别', '档案类别', '分类', '门类', 'class', 'category'],
  document: [
    '文件种类',
    '文种',
    '种类',
    '资料种类',
    '文件类型',
    '文件类别',
    'type of document',
    'document type',
  ],
  dossier: ['案卷号', '案卷', '案卷编号', '户档号', '所属案卷', 'dossier', 'file number'],
  department: ['形成部门', '部门', '归档部门', '所属部门', '责任部门', 'department'],
  author: ['责任者', '责任单位', '发文单位', '形成单位', '来文单位', 'author', 'creator'],
  reference: ['文号', '发文字号', '文件字号', '发文号', '来文号', 'reference', 'document number'],
  date: ['日期', '文件日期', '成文日期', '形成时间', '时间', '年月日', 'date'],
  filed: ['归档日期', '归档时间', '入档日期', '入档时间', 'filed on', 'filed'],
  submitter: ['移交人', '归档人', '提交人', '送交人', 'handed in by', 'submitter'],
  pages: ['页数', '总页数', '页', '张数', '页数（张）', 'pages', 'sheets'],
  copies: ['份数', '份', 'copies'],
  medium: ['载体', '载体形式', '载体类型', '介质', 'medium', 'format'],
  form: ['原件/复印件', '原件或复印件', '原件复印件', '正本/副本', 'original or copy'],
  sides: ['复印面数', '单双面', 'sides copied'],
  place: ['位置', '存放位置', '存放地点', '库位', '柜位', '存址', 'place', 'location', 'shelf'],
  level: ['密级', '保密级别', '查阅级别', 'view level', 'security class'],
  related: ['互见文件', '互见号', '参见', '相关文件', 'related records'],
  parts: ['内含', '内含文件', '包含', 'contains'],
  efile: ['电子文件名', '电子文件', '电子文件名称', 'electronic file', 'file name'],
  remarks: ['备注', '附注', '说明', '备考', 'remarks', 'notes', 'note'],
};

const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([meaning, headings]) =>
    headings.map((heading) => [headingKey(heading), meaning] as const),
  ),
);

/** What a heading usually means; `undefined` for one that is not known. */
export function meaningOf(heading: string): string | undefined {
  const last = heading.slice(heading.lastIndexOf('/') + 1);
  return meanings.get(headingKey(heading)) ?? meanings.get(headingKey(last));
}

/** A heading as it is compared: any width, case, spaces, stars and colons; a unit in brackets at its end left out. */
export function headingKey(heading: string): string {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_.-]+/g, '');
  return plain.replace(/(?<=.)\([^()]*\)$/, '');
}
