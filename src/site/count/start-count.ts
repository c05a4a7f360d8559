import { canScan, startCamera } from './camera.ts';
import {
  type CountList,
  type CountState,
  freshCount,
  type Heard,
  type Mark,
  progress,
  resultOf,
  take,
} from './count-list.ts';
import type { CountWords } from './count-words.ts';
import { keepCount, keptCount } from './kept-count.ts';
import { rowControls } from './row-controls.ts';

/** Longer addresses are refused by some servers: then the result is pasted. */
const longestAddress = 6000;

const counting = document.querySelector<HTMLElement>('[data-count]');
if (counting) start(counting, document.querySelector('main')!);

/** Brings the page of a shelf to life. */
function start({ dataset }: HTMLElement, root: HTMLElement): void {
  const shelf = dataset.count!;
  const words = JSON.parse(dataset.words!) as CountWords;
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-number]')];
  const list = listOf(root, rows);
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part="${name}"]`)!;
  const [code, scope] = [part<HTMLInputElement>('code'), part<HTMLSelectElement>('scope')];
  let state = keptCount(shelf);
  const set = (next: CountState) => {
    state = next;
    part('kept').textContent = keepCount(shelf, state) ? words.kept : words.notKept;
    show();
  };
  const say = ({ kind, ...told }: Heard) => {
    const said = part('heard');
    said.textContent = filled(words.heard[kind], told);
    said.className = `count-heard count-${kind}`;
  };
  const hear = (typed: string) => {
    if (typed.trim() === '') return;
    const [next, heard] = take(list, state, typed);
    set(next);
    say(heard);
    const row = rows.find(({ dataset }) => dataset.number === heard.code);
    row?.scrollIntoView({ block: 'nearest' });
  };
  const controls = rows.map((row) =>
    rowControls(row, words, (mark: Mark | undefined) => {
      const { [row.dataset.number!]: _, ...others } = state.seen;
      set({ ...state, seen: mark ? { ...others, [row.dataset.number!]: mark } : others });
    }),
  );
  const show = () => {
    const { seen, expected } = progress(list, state);
    part('progress').textContent = filled(words.progress, { n: String(seen), of: String(expected) });
    part('box').textContent = state.box ?? state.scope;
    scope.value = state.scope;
    for (const control of controls) control(state);
    showExtra(part('extra'), state, words, (code) =>
      set({ ...state, extra: state.extra.filter((one) => one.code !== code) }),
    );
    const result = resultOf(list, state);
    part<HTMLTextAreaElement>('result').value = result;
    part('command').textContent = `npx guidang stocktake ${state.scope} --scanned ${fileName(state.scope)}`;
    const request = root.querySelector<HTMLAnchorElement>('[data-part="request"]');
    if (request) request.href = requestHref(request, state.scope, result);
  };
  part<HTMLFormElement>('scan').addEventListener('submit', (event) => {
    event.preventDefault();
    hear(code.value);
    code.value = '';
    code.focus();
  });
  scope.addEventListener('change', () => set({ ...state, scope: scope.value, box: undefined }));
  part('restart').addEventListener('click', () => {
    if (window.confirm(words.startSure)) set(freshCount(shelf));
  });
  part('download').addEventListener('click', () => download(fileName(state.scope), resultOf(list, state)));
  part('copy').addEventListener('click', () => {
    const area = part<HTMLTextAreaElement>('result');
    area.select();
    if (navigator.clipboard) void navigator.clipboard.writeText(area.value);
    else document.execCommand('copy');
    part('copied').textContent = words.copied;
  });
  startScanning(part('camera'), part<HTMLVideoElement>('video'), part('no-camera'), words, hear);
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-live]')) hidden.hidden = false;
  for (const plain of root.querySelectorAll<HTMLElement>('[data-plain]')) plain.hidden = true;
  show();
}

function listOf(root: HTMLElement, rows: readonly HTMLTableRowElement[]): CountList {
  const pageIn = (element: Element) => {
    const href = element.querySelector('a')?.getAttribute('href') ?? '';
    return href.split('/').slice(-2).join('/');
  };
  return {
    items: rows.map((row) => ({
      number: row.dataset.number!,
      place: row.dataset.place!,
      isOut: row.dataset.out !== undefined,
      page: pageIn(row),
    })),
    boxes: [...root.querySelectorAll<HTMLElement>('[data-box]')].map((head) => ({
      code: head.dataset.box!,
      page: pageIn(head),
    })),
  };
}

function startScanning(
  button: HTMLElement,
  video: HTMLVideoElement,
  none: HTMLElement,
  words: CountWords,
  hear: (code: string) => void,
): void {
  button.hidden = !canScan();
  none.hidden = canScan();
  none.textContent = words.noCamera;
  let stop: (() => void) | undefined;
  button.addEventListener('click', async () => {
    stop?.();
    const isOn = stop !== undefined;
    stop = undefined;
    none.hidden = true;
    if (!isOn)
      stop = await startCamera(video, hear).catch(() => {
        none.hidden = false;
        none.textContent = words.cameraRefused;
        return undefined;
      });
    button.textContent = stop ? words.cameraStop : words.camera;
  });
}

function showExtra(
  place: HTMLElement,
  { extra }: CountState,
  words: CountWords,
  remove: (code: string) => void,
): void {
  place.hidden = extra.length === 0;
  place.querySelector('ul')!.replaceChildren(
    ...extra.map(({ code, box }) => {
      const [line, button] = [document.createElement('li'), document.createElement('button')];
      button.type = 'button';
      button.className = 'small';
      button.textContent = words.remove;
      button.addEventListener('click', () => remove(code));
      line.append(`${code} · ${box} `, button);
      return line;
    }),
  );
}

/** The request form with the result filled in, as long as it fits into an address. */
function requestHref({ dataset }: HTMLAnchorElement, scope: string, result: string): string {
  const { form = '', place = '', scanned = '' } = dataset;
  const whole = `${form}&${place}=${encodeURIComponent(scope)}`;
  const filledIn = `${whole}&${scanned}=${encodeURIComponent(result)}`;
  return filledIn.length <= longestAddress ? filledIn : whole;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function fileName(scope: string): string {
  return `${scope}.txt`;
}

function filled(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}
