import { fits } from './condition.ts';
import type { Dossier } from './dossier.ts';
import type { ClassNode } from './file-plan.ts';
import { isStub, type RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import type { ChecklistItem } from './regulation/class.ts';

/** One line of a dossier's checklist, held against what is there. */
export interface CheckedItem {
  readonly class: ClassNode;
  readonly item: ChecklistItem;
  /** Types of document any one of which will do. */
  readonly documents: readonly string[];
  /** The records that answer to it. */
  readonly present: readonly RecordEntry[];
  /** The dossier's own word that it is missing. */
  readonly absent: { readonly index: number; readonly reason: string } | undefined;
}

/** The checklist of a dossier: what each class asks of a dossier of this kind, and what is there (CHK-02). */
export function checklistOf(register: Register, dossier: Dossier): CheckedItem[] {
  const asking = register.plan.order.filter((node) => node.data.checklist);
  if (asking.length === 0) return [];
  const { ofDossier } = indexOf(register);
  const records = (ofDossier.get(dossier.fields.dossier) ?? []).filter((record) => !isStub(record));
  const declared = dossier.fields.absent ?? [];
  return asking.flatMap((node) =>
    node.data
      .checklist!.filter(({ when }) => fits(when, dossier.fields))
      .map((item) => {
        const documents = item['one-of'] ?? (item.document === undefined ? [] : [item.document]);
        const index = declared.findIndex(({ document }) => documents.includes(document));
        return {
          class: node,
          item,
          documents,
          present: records.filter(({ fields }) => fields.document && documents.includes(fields.document)),
          absent: index < 0 ? undefined : { index, reason: declared[index]!.reason },
        };
      }),
  );
}
