import { isStub, yearDay } from '../../domain/record.ts';
import { remembered } from '../../domain/remembered.ts';
import { rule } from '../rule.ts';

/** The name of an electronic file does not follow the regulation's template (NUM-12). */
export const numberEfile = rule('number-efile', 'error', function* ({ register }) {
  for (const record of register.records) {
    const { path, fields, class: node } = record;
    const template = node.data.efile;
    if (template === undefined || fields.efile === undefined || isStub(record)) continue;
    const date = (yearDay(record) ?? fields.filed)?.replaceAll('-', '');
    const name = fields.efile.replace(/\.[A-Za-z0-9]{1,5}$/, '');
    if (!fits(name, template, { number: fields.number, date })) {
      yield {
        at: { path, field: ['efile'] },
        facts: { efile: fields.efile, template, number: fields.number, date },
      };
    }
  }
});

/** The template cut at `{subject}`, each piece into literal texts and names in turn. */
const piecesOf = remembered((template: string) =>
  template.split('{subject}').map((piece) => piece.split(/\{([a-z]+)\}/)),
);

/** Whether a name is the template with these texts in it; `{subject}` stands for any text. */
function fits(name: string, template: string, texts: Readonly<Record<string, string | undefined>>): boolean {
  const pieces = piecesOf(template);
  const filled = (piece: readonly string[]) => {
    let text = '';
    for (const [index, part] of piece.entries()) text += index % 2 === 0 ? part : (texts[part] ?? '');
    return text;
  };
  const [first, last] = [filled(pieces[0]!), filled(pieces.at(-1)!)];
  if (pieces.length === 1) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const text = filled(piece);
    const found = name.indexOf(text, at + 1);
    if (found < 0) return false;
    at = found + text.length;
  }
  return name.endsWith(last) && name.length > at + last.length;
}
