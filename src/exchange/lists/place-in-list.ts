import type { RecordEntry } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import { placeInWords } from '../../locales/in-words.ts';
import type { Messages } from '../../locales/messages.ts';

/** Where a record stands, in words: its own place, else that of its dossier. Empty where neither says so. */
export function placeInList(register: Register, { fields }: RecordEntry, messages: Messages): string {
  const words = (code: string | undefined) => placeInWords(code, register.places, messages.site);
  const own = words(fields.place);
  if (own !== undefined) return own;
  const dossier = fields.dossier === undefined ? undefined : indexOf(register).dossiers.get(fields.dossier);
  const place = words(dossier?.fields.place);
  return place === undefined ? '' : messages.lists.withDossier(place);
}
