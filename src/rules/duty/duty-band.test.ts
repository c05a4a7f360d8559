import { checkRule } from '../../testing/check-rule.ts';
import { regulated } from '../../testing/regulated.ts';

const store = regulated(`duties:
  - code: store
    what: 库房检查
    every: 每日
    bands:
      温度: { from: "14", to: "24", unit: ℃ }
      相对湿度: { from: "45", to: "60", unit: "%" }`);
const read = (temperature: string, humidity: string, of = 'store') => ({
  'kefu/duties/2024/DQ2024001.md': `---
entry: DQ2024001
duty: ${of}
done: 2024-06-30
by: 李娟
readings:
  温度: ${temperature}
  相对湿度: ${humidity}
---
`,
});
const mark = ' #! duty-band';

checkRule('duty-band', {
  guilty: {
    'too hot': { files: { ...store, ...read(`"25"${mark}`, '"50"') } },
    'too dry': { files: { ...store, ...read('"20"', `"44"${mark}`) } },
    both: { files: { ...store, ...read(`"30"${mark}`, `"80"${mark}`) } },
    'below freezing': { files: { ...store, ...read(`"-3"${mark}`, '"50"') } },
  },
  innocent: {
    'as it should be': { files: { ...store, ...read('"20"', '"50"') } },
    'the duty has no bands': {
      files: {
        ...regulated('duties:\n  - { code: store, what: 库房检查, every: 每日 }'),
        ...read('"99"', '"99"'),
      },
    },
  },
  boundary: {
    'the ends belong to the band': { files: { ...store, ...read('"14"', '"60"') } },
    'the other ends': { files: { ...store, ...read('"24"', '"45"') } },
    'one beyond them': { files: { ...store, ...read(`"13"${mark}`, `"61"${mark}`) } },
    'of a duty that there is not: told as that': { files: { ...store, ...read('"99"', '"99"', 'stores') } },
    'no number at all: told as that': { files: { ...store, ...read('常温', '"99"') } },
  },
});
