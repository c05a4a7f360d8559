import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { en } from '../locales/en/index.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { regulationText, shippedRegulations } from '../regulations/shipped.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { diskSource } from '../store/source.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { formFolder, issueForms } from './issue-form.ts';

/*
 * GitHub's form, as its documentation has it ("Syntax for issue forms", "Syntax for GitHub's form schema"), and the
 * faults of "Common validation errors when creating issue forms".
 */
const text = z.string().min(1);
const required = z.strictObject({ required: z.boolean() }).optional();
const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .optional();
const labelled = { label: text, description: text.optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...labelled, placeholder: text.optional(), value: text.optional() }),
    validations: required,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...labelled,
      placeholder: text.optional(),
      value: text.optional(),
      render: text.optional(),
    }),
    validations: required,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...labelled,
      multiple: z.boolean().optional(),
      options: z
        .array(text)
        .min(1)
        .refine(unlike)
        .refine((words) => !words.some((word) => /^none$/i.test(word))),
      default: z.int().min(0).optional(),
    }),
    validations: required,
  }),
]);
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  assignees: z.array(text).optional(),
  body: z
    .array(element)
    .min(1)
    .refine((all) => all.some(({ type }) => type !== 'markdown'))
    .refine((all) => unlike(all.flatMap((one) => ('id' in one && one.id ? one.id : []))))
    .refine((all) => unlike(all.flatMap((one) => ('label' in one.attributes ? one.attributes.label : [])))),
});

function unlike(words: readonly string[]): boolean {
  return new Set(words.map((word) => word.toLowerCase())).size === words.length;
}

const formsOf = (files: Parameters<typeof memorySource>[0]) =>
  issueForms(readHoldings(memorySource(files)).registers, [zhCN, en]);

test('the issue forms of this repository are those that its acts and regulation ask for', () => {
  const files = issueForms(readHoldings(diskSource('records')).registers, [zhCN, en]);
  for (const [path, wanted] of files) expect(readFileSync(path, 'utf8'), path).toBe(wanted);
  expect(
    readdirSync(formFolder)
      .map((name) => `${formFolder}/${name}`)
      .sort(),
  ).toEqual([...files.keys()].sort());
});

test('no blank issue can be opened', () => {
  expect(parse(formsOf(miniature).get(`${formFolder}/config.yml`)!)).toEqual({ blank_issues_enabled: false });
});

describe('GitHub takes the forms of', () => {
  test.each(shippedRegulations())('%s', (regulation) => {
    const files = { ...miniature, 'kefu/regulation.md': regulationText(regulation) };
    const forms = [...formsOf(files)].filter(([path]) => !path.endsWith('config.yml'));
    expect(forms).toHaveLength(9);
    for (const [path, yaml] of forms) {
      const read = form.safeParse(parse(yaml));
      expect(read.error?.issues ?? [], path).toEqual([]);
      const labels = read.data!.body.flatMap((one) =>
        'label' in one.attributes ? one.attributes.label : [],
      );
      for (const who of ['借阅人', '查阅人', '预约人', '申请人', '部门', '经办人'])
        expect(labels).not.toContain(who);
    }
  });
});

describe('a form', () => {
  const lend = (files = miniature) =>
    parse(formsOf(files).get(`${formFolder}/lend.yml`)!) as z.output<typeof form>;
  const question = (label: string, files = miniature) =>
    lend(files).body.find((one) => 'label' in one.attributes && one.attributes.label === label);
  test('asks what the act asks, in Chinese with English beside it', () => {
    expect(question('用途')).toEqual({
      type: 'input',
      id: 'purpose',
      attributes: { label: '用途', description: 'Purpose', placeholder: '核对业主姓名' },
      validations: { required: true },
    });
  });
  test('says first and unmistakably what is asked for', () => {
    expect(lend().body[1]).toMatchObject({
      type: 'dropdown',
      attributes: { label: '申请事项', options: ['申请借阅'] },
    });
  });
  test('offers the words of the regulation, and requires what it requires', () => {
    const regulation = String(miniature['kefu/regulation.md']).replace(
      'classes:\n',
      'forms:\n  loans:\n    demands:\n      - { need: [kind], is: { kind: [本部门, 外单位] } }\nclasses:\n',
    );
    expect(question('借阅人身份')).toMatchObject({ type: 'input', validations: { required: false } });
    expect(question('借阅人身份', { ...miniature, 'kefu/regulation.md': regulation })).toMatchObject({
      type: 'dropdown',
      attributes: { options: ['本部门', '外单位'] },
      validations: { required: true },
    });
  });
});
