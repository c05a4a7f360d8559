/** One of the three on the tour. */
export type Actor = '李娟' | '王敏' | '周明';

/**
 * The register with which the office of the tour begins: path from the top of the repository → text.
 * @param keys each person's public key, as one line
 */
export function register(keys: Readonly<Record<Actor, string>>): Readonly<Record<string, string>> {
  return {
    'records/people.md': `---
people:
  - { name: 李娟, roles: [keeper], department: 档案室, key: "${keys.李娟}" }
  - { name: 王敏, roles: [manager], department: 客服部, key: "${keys.王敏}" }
  - { name: 周明, roles: [witness], department: 接待, key: "${keys.周明}" }
  - { name: 赵强, department: 工程部 }
  - { name: 孙立, department: 保安部 }
---
`,
    'records/stores.md': `---
rooms:
  - code: A
    title: 档案室
    cabinets:
      - { code: "01", shelves: [{ code: "1", boxes: [001…003] }] }
---
`,
    'records/kefu/regulation.md': `---
regulation: 客户文件管理办法
effective: 2020-01-01
levels: [normal, sensitive]
roles:
  keeper: [档案管理员]
  manager: [客服部经理]
  witness: [接待]
classes:
  - code: letters
    title: 往来函件
    level: normal
    numbers: [{ template: "H-{seq:3}" }]
    fields: [{ name: received, type: day }]
    retention: { after: received, keep: 3年 }
loans: { within: 7天, renewals: 1, route: [manager] }
holds: { route: [manager], release: [manager] }
disposal:
  grounds:
    期满: { route: [manager] }
  methods: [{ allowed: [粉碎] }]
  executor: keeper
  witness: { count: 1, not-executor: yes }
amendment: [manager]
filed-within: 7天
---

# 客户文件管理办法

借阅须经客服部经理批准，七日内归还。期满文件经鉴定、批准后由档案管理员粉碎，另有一人监销。
`,
  };
}
