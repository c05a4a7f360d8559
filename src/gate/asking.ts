import { fold } from '../domain/chinese.ts';
import { formsOf } from '../domain/register.ts';
import type { Act } from './act.ts';
import type { NeedContext } from './needs.ts';

/** Who asks for it, by the form: their own word does not count (BOR-32). Names of people of the office. */
export function askingFor({ form, register }: Act, { people, head }: NeedContext): string[] {
  if (!form) return [];
  const fields = form.fields as Readonly<Record<string, unknown>>;
  const proposed = head.find(({ id }) => form.path.startsWith(`${id}/`));
  const loan = [register, proposed]
    .flatMap((one) => (one ? formsOf(one, 'loans') : []))
    .find(({ number }) => number === fields.loan);
  const own = [fields.borrower, fields.reader, fields.applicant, fields['asked-by'], fields.holder];
  const renewed = form.room === 'renewals' ? [loan?.fields.borrower, loan?.fields.applicant] : [];
  const set = form.room === 'holds' || form.room === 'releases' ? [fields.by] : [];
  // Nobody confirms what they did themselves.
  const { offence } = fields;
  const did = [register, proposed]
    .flatMap((one) => (one ? formsOf(one, 'offences') : []))
    .flatMap((one) => (one.number === offence ? one.fields.person : []));
  const texts = [...own, ...renewed, ...set, ...did].flatMap((text) =>
    typeof text === 'string' ? plain(text) : [],
  );
  return people.flatMap(({ name }) => (texts.some((text) => text.endsWith(plain(name))) ? name : []));
}

/** A name as it is compared: `工程部 周 明（组长）` ends in `周明`. Rather one approver too few than one's own approval. */
function plain(name: string): string {
  return fold(name).replace(/\(.*?\)|[（【[].*?[）】\]]|\s+/g, '');
}
