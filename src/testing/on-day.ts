/**
 * What `NODE_OPTIONS` must say for programs, and those that they start, to take a day for today; its clock goes on.
 * @param day `2026-11-22`: the programs start at ten in the morning, in Asia/Shanghai
 */
export function onDay(day: string): string {
  const code = `
    const RealDate = Date;
    const ahead = RealDate.parse('${day}T10:00:00+08:00') - RealDate.parse('${new Date().toISOString()}');
    globalThis.Date = class extends RealDate {
      constructor(...given) {
        super(...(given.length > 0 ? given : [RealDate.now() + ahead]));
      }
      static now() {
        return RealDate.now() + ahead;
      }
    };`;
  return `--import data:text/javascript,${encodeURIComponent(code)}`;
}
