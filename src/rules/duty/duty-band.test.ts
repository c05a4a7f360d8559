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

const logged = (more: string, temperature = '"25.5"') => ({
  'kefu/duties/2024/DQ2024001.md': `---
entry: DQ2024001
duty: store
done: 2024-06-30
by: 李娟
log:
  - time: 上午
    readings:
      温度: ${temperature}
      相对湿度: "50"
${more}---
`,
});
const measures = '    measures: 开空调\n';
const after = (temperature: string) => `    after: { 温度: "${temperature}" }\n`;

checkRule('duty-band', {
  guilty: {
    'too hot': { files: { ...store, ...read(`"25"${mark}`, '"50"') } },
    'too dry': { files: { ...store, ...read('"20"', `"44"${mark}`) } },
    both: { files: { ...store, ...read(`"30"${mark}`, `"80"${mark}`) } },
    'a line of a log': { files: { ...store, ...logged('', `"25.5"${mark}`) } },
    'something was done, and nothing read since': {
      files: { ...store, ...logged(measures, `"25.5"${mark}`) },
    },
    'it is still too hot': {
      files: { ...store, ...logged(measures + after('24.1'), `"25.5"${mark}`) },
    },
    'read again, and nothing is said to have been done': {
      files: { ...store, ...logged(after('22'), `"25.5"${mark}`) },
    },
    'below freezing': { files: { ...store, ...read(`"-3"${mark}`, '"50"') } },
  },
  innocent: {
    'as it should be': { files: { ...store, ...read('"20"', '"50"') } },
    'something was done, and it reads within the band': {
      files: { ...store, ...logged(measures + after('23.5')) },
    },
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
    'a tenth of a degree beyond': { files: { ...store, ...read(`"24.1"${mark}`, '"50"') } },
    'on the end after it was mended': { files: { ...store, ...logged(measures + after('24')) } },
    'one beyond them': { files: { ...store, ...read(`"13"${mark}`, `"61"${mark}`) } },
    'of a duty that there is not: told as that': { files: { ...store, ...read('"99"', '"99"', 'stores') } },
    'no number at all: told as that': { files: { ...store, ...read('常温', '"99"') } },
  },
});
