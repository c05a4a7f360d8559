import { expect, test } from 'vitest';
import { byName } from './table-names.ts';

test('names stand by their sound, surnames read as surnames', () => {
  const names = [
    '仇英',
    '张伟',
    '曾国藩',
    '单雄信',
    '阿明',
    '钱多多',
    '邱少云',
    '蔡琴',
    'Smith',
    '邓超',
    '曾国藩',
  ];
  expect(byName(names)).toEqual([
    '阿明',
    '蔡琴',
    '邓超',
    '钱多多',
    '邱少云',
    '仇英',
    '单雄信',
    'Smith',
    '曾国藩',
    '张伟',
  ]);
});

test('a shorter syllable before a longer one, tones in their order, numbers as numbers', () => {
  expect(byName(['林峰', '李四', '黎明', '李三', '连城'])).toEqual(['黎明', '李三', '李四', '连城', '林峰']);
  expect(byName(['10号商铺', '2号商铺'])).toEqual(['2号商铺', '10号商铺']);
});

test('a company is no person', () => {
  expect(byName(['重庆单位管理有限公司', '陈某', '钟某'])).toEqual(['陈某', '重庆单位管理有限公司', '钟某']);
});
