import { escapeRegExp } from '../../domain/number/template.ts';
import { isStub, yearDay } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** The name of an electronic file does not follow the regulation's template (N7, NUM-12; §4.2, items 16, 17). */
export const numberEfile = rule('number-efile', 'error', function* ({ register }) {
  for (const record of register.records) {
    const { path, fields, class: node } = record;
    const template = node.data.efile;
    if (template === undefined || fields.efile === undefined || isStub(record)) continue;
    const date = (yearDay(record) ?? fields.filed)?.replaceAll('-', '');
    const name = fields.efile.replace(/\.[A-Za-z0-9]{1,5}$/, '');
    const fits = fitter(template, { number: fields.number, date });
    if (!fits(name)) {
      yield {
        at: { path, field: ['efile'] },
        facts: { efile: fields.efile, template, number: fields.number, date },
      };
    }
  }
});

/** Whether a name is the template with these texts in it; `{subject}` stands for any text. */
function fitter(template: string, texts: Readonly<Record<string, string | undefined>>) {
  const source = template.replace(/\{([a-z]+)\}|[^{}]+/g, (piece, name?: string) =>
    name === undefined ? escapeRegExp(piece) : name === 'subject' ? '.+' : escapeRegExp(texts[name] ?? ''),
  );
  const pattern = new RegExp(`^${source}$`, 'u');
  return (name: string) => pattern.test(name);
}
