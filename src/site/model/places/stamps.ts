import { rememberedOf } from '../../../domain/remembered.ts';
import type { StampData } from '../../labels/stamp-data.ts';
import { wordsOf } from '../../languages.ts';
import type { Office } from '../office.ts';
import { tableData } from '../table-data.ts';
import { shortRetention } from './box-label.ts';

/** What the stamp says of each record, in the order of the table's rows. Stamps are Chinese in every language. */
export const stampData = rememberedOf((office: Office): StampData => {
  const retentions: string[] = [''];
  const places = new Map([['', 0]]);
  const rows = office.records.map(({ record }): [number, number] => {
    const retention = shortRetention(record, wordsOf['zh-CN']);
    let at = places.get(retention);
    if (at === undefined) {
      at = retentions.push(retention) - 1;
      places.set(retention, at);
    }
    return [record.fields.pages ?? 0, at];
  });
  return { version: tableData(office).start['zh-CN'].version, retentions, rows };
});
