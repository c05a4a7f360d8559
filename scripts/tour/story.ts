import type { Stage } from './stage.ts';

const form = 'records/kefu/loans/2024/JY2024001.md';

/** The life of letter H-001, from the day it comes to the audit after its end. */
export async function tellStory({ on, step, types, edits }: Stage): Promise<void> {
  const lands = (branch: string) => types('李娟', `npx guidang land ${branch}`);
  const approves = (branch: string) => types('王敏', `npx guidang approve ${branch}`);

  on('2024-06-03');
  step('office');
  await types('李娟', 'npx guidang hook install ../server.git');
  await types(
    '李娟',
    'git add --all && git commit --quiet --message 建立登记册 && git push --quiet origin main',
  );
  await types('王敏', 'git pull --quiet');
  await types('周明', 'git pull --quiet');

  step('file');
  await types('李娟', 'git switch --quiet --create req/H-001');
  await types(
    '李娟',
    'npx guidang new letters --title 房屋渗水投诉函 --set received=2021-06-20 --set pages=2 --set place=A-01-1-001',
    { shows: /H-001/ },
  );
  await types(
    '李娟',
    'git add --all && git commit --quiet --message 归档H-001 && git push --quiet origin req/H-001',
  );
  await types('李娟', 'npx guidang approve req/H-001 --propose');
  await lands('req/H-001');
  await types('李娟', 'git switch --quiet main');

  step('lend');
  await types(
    '李娟',
    "npx guidang lend H-001 --borrower '工程部 赵强' --purpose 查找漏点 --by 李娟 --propose",
    {
      shows: /req\/JY2024001/,
    },
  );
  step('unapproved');
  await types('李娟', 'npx guidang land req/JY2024001', { status: 1, shows: /王敏/ });
  await approves('req/JY2024001');
  await lands('req/JY2024001');

  step('second');
  await types('周明', "npx guidang lend H-001 --borrower '保安部 孙立' --purpose 核对 --by 周明 --propose", {
    status: 2,
    shows: /JY2024001/,
  });

  on('2024-06-12');
  step('overdue');
  await types('李娟', 'git pull --quiet && npx guidang overdue', { shows: /JY2024001/ });
  step('recall');
  await types('李娟', 'npx guidang recall JY2024001 --by 李娟 --how 电话 --propose', {
    shows: /req\/CH2024001/,
  });
  await lands('req/CH2024001');

  on('2024-06-14');
  step('damaged');
  await types('李娟', 'npx guidang return JY2024001 --damaged H-001 --by 李娟 --propose', {
    shows: /req\/GH2024001/,
  });
  await lands('req/GH2024001');
  await types('李娟', 'git pull --quiet && npx guidang overdue', { shows: /JY2024001/ });

  on('2024-06-18');
  step('repaired');
  await types('李娟', 'npx guidang return JY2024001 H-001 --by 李娟 --propose', { shows: /req\/GH2024002/ });
  await lands('req/GH2024002');

  on('2024-06-19');
  step('hold');
  await types('李娟', 'npx guidang hold H-001 --by 李娟 --reason 业主投诉未了 --propose', {
    shows: /req\/DJ2024001/,
  });
  await approves('req/DJ2024001');
  await lands('req/DJ2024001');

  on('2024-06-25');
  step('appraise');
  await types('李娟', 'npx guidang appraise --by 李娟 --by 王敏 --destroy H-001 --propose', {
    shows: /req\/JD2024001/,
  });
  await lands('req/JD2024001');
  step('held');
  await types('李娟', 'npx guidang dispose --by 李娟 --propose', { status: 2, shows: /DJ2024001/ });

  on('2024-06-26');
  step('release');
  await types('李娟', 'npx guidang release DJ2024001 --by 李娟 --reason 投诉已了结 --propose', {
    shows: /req\/JC2024001/,
  });
  await approves('req/JC2024001');
  await lands('req/JC2024001');
  step('list');
  await types('李娟', 'npx guidang dispose --by 李娟 --propose', { shows: /req\/XH2024001/ });
  await approves('req/XH2024001');
  await lands('req/XH2024001');

  on('2024-06-28');
  step('destroy');
  await types(
    '李娟',
    'npx guidang certify XH2024001 --place 碎纸间 --executor 李娟 --witnesses 周明 --propose',
    { shows: /req\/XZ2024001/ },
  );
  await lands('req/XZ2024001');
  await types('李娟', 'git pull --quiet && npx guidang show H-001');
  step('asOf');
  await types('李娟', 'npx guidang show H-001 --as-of 2024-06-05', { shows: /赵强/ });

  on('2024-06-30');
  step('audit');
  await types('王敏', 'git pull --quiet && npx guidang audit');
  await types('王敏', 'npx guidang audit --seal', { shows: /2024-06-30/ });

  step('tamper');
  await types('周明', 'git pull --quiet');
  edits('周明', form, (text) => text.replace('due: 2024-06-10', 'due: 2024-06-20'));
  await types('周明', `git commit --quiet --all --message 更正 && git push --quiet origin main`, {
    status: 1,
    shows: /[0-9a-f]{12}/,
  });
  step('found');
  await types('周明', 'npx guidang audit', { status: 1, shows: /^[0-9a-f]{12} .*JY2024001\.md/ });
}
