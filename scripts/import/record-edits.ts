import type { FieldDifference } from '../../src/exchange/rows/differences.ts';
import type { RawFields } from '../../src/store/plain-fields.ts';
import { fileText, type Writable } from '../../src/store/write.ts';
import { withField } from '../../src/store/write-field.ts';
import { yamlFields } from '../../src/store/yaml-fields.ts';

/** The text of a record's file with some of its fields said otherwise; what is not named stays as it is, byte by byte. */
export function editedRecord(text: string, differences: readonly FieldDifference[]): string {
  return differences.reduce((before, { field, value }) => {
    if (field === 'body') return withBody(before, String(value ?? ''));
    const single = value === undefined || typeof value === 'string';
    return (single ? withField(before, field, value) : undefined) ?? rewritten(before, field, value);
  }, text);
}

/** A list, or a file that is not written field by field: its frontmatter is written anew. */
function rewritten(text: string, field: string, value: Writable | undefined): string {
  const close = text.indexOf('\n---', 3);
  const fields = yamlFields(text.slice(4, close + 1)) as RawFields & Record<string, Writable | undefined>;
  return fileText({ ...fields, [field]: value }, text.slice(close + 4));
}

function withBody(text: string, body: string): string {
  const close = text.indexOf('\n---', 3) + 4;
  return `${text.slice(0, close)}\n${body === '' ? '' : `\n${body}\n`}`;
}
