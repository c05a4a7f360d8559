import { expect, test } from 'vitest';
import { rememberedUpTo } from './remembered.ts';

test('so many short texts are answered once, others each time they are asked', () => {
  const asked: string[] = [];
  const length = rememberedUpTo(2, (text) => {
    asked.push(text.slice(0, 5));
    return text.length;
  });
  const long = 'x'.repeat(60);
  for (const text of ['一', '二二', '三三三', long, '一', '二二', '三三三', long])
    expect(length(text)).toBe(text.length);
  expect(asked).toEqual(['一', '二二', '三三三', 'xxxxx', '三三三', 'xxxxx']);
});
