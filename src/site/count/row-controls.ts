import type { CountState, Mark } from './count-list.ts';
import type { CountWords } from './count-words.ts';

/**
 * Puts a tick, and a place for remarks, into the row of a record.
 * @param changed told what is said of the record now; `undefined`: it was not seen
 * @returns shows a state of the count in the row
 */
export function rowControls(
  row: HTMLTableRowElement,
  words: CountWords,
  changed: (mark: Mark | undefined) => void,
): (state: CountState) => void {
  const { number = '', place = '' } = row.dataset;
  const tick = input('checkbox', `${words.tick} ${number}`);
  const damaged = input('checkbox', `${words.damaged} ${number}`);
  const note = input('text', `${words.remark} ${number}`);
  note.placeholder = words.remark;
  note.maxLength = 200;
  let box = place;
  const tell = () => {
    if (!tick.checked) return changed(undefined);
    changed({ box, ...(damaged.checked && { damaged: true }), ...(note.value && { note: note.value }) });
  };
  tick.addEventListener('change', () => {
    box = place;
    tell();
  });
  damaged.addEventListener('change', tell);
  note.addEventListener('change', tell);
  const [cell, said] = [row.querySelector('.count-tick')!, row.querySelector('.count-said')!];
  const label = document.createElement('label');
  label.append(damaged, ` ${words.damaged}`);
  const more = document.createElement('span');
  more.className = 'count-more';
  more.append(label, note);
  const seenAt = document.createElement('span');
  seenAt.className = 'late';
  cell.append(tick);
  said.append(seenAt, more);
  return ({ seen, scope }) => {
    const mark = seen[number];
    const inScope = place === scope || place.startsWith(`${scope}-`);
    tick.checked = mark !== undefined;
    damaged.checked = mark?.damaged ?? false;
    if (note.value !== (mark?.note ?? '')) note.value = mark?.note ?? '';
    box = mark?.box ?? place;
    more.hidden = !mark;
    seenAt.textContent = mark && mark.box !== place ? mark.box : '';
    row.hidden = !inScope && !mark;
    row.classList.toggle('count-done', mark !== undefined);
  };
}

function input(type: string, says: string): HTMLInputElement {
  const made = document.createElement('input');
  made.type = type;
  made.setAttribute('aria-label', says);
  return made;
}
