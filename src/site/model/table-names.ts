import { pinyin } from 'pinyin-pro';
import { natural } from './office.ts';

/** Each name once, by its sound, surnames read as surnames: 曾 under zeng, 单 under shan, 仇 under qiu. */
export function byName(names: readonly string[]): string[] {
  const keyed = [...new Set(names)].map((name) => ({ name, key: soundOf(name) }));
  return keyed
    .sort(
      (a, b) =>
        natural.compare(a.key, b.key) || natural.compare(a.name, b.name) || (a.name < b.name ? -1 : 1),
    )
    .map(({ name }) => name);
}

/** A company's name begins with no surname: 重庆…公司. */
const longestPersonalName = 4;

/** Syllables with their tones, one after the other. */
function soundOf(name: string): string {
  const surname = Array.from(name).length <= longestPersonalName ? 'head' : 'off';
  return pinyin(name, { surname, toneType: 'num', v: true, nonZh: 'consecutive', type: 'array' }).join(' ');
}
