import type { Files } from '../../testing/memory-source.ts';

const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** How many records stand in the box {@link crowdedBox}. */
export const crowd = 2000;

/** The code of the box that holds far too much. */
export const crowdedBox = 'B-9-1-満';

const crowded = Array.from({ length: crowd }, (_, at) => {
  const number = `H-${at + 1001}`;
  return [
    `kefu/letters/${number}.md`,
    `---\nnumber: ${number}\ntitle: 第${at}封\nplace: ${crowdedBox}\n---\n`,
  ];
});

/** Laid over the specimens: stores with a box of 2,000 records, one of markup, and what is out and held there. */
export const storesSpecimens: Files = {
  'stores.md': `---
rooms:
  - code: A
    title: 档案室
    cabinets:
      - code: "01"
        kind: "<b>柜</b>"
        shelves:
          - code: "1"
            boxes: [001…003]
  - code: B
    title: ${JSON.stringify(`库房${markup}`)}
    cabinets:
      - code: "9"
        shelves:
          - code: "1"
            boxes: ["満", ${JSON.stringify(markup)}]
          - code: "2"
---
`,
  ...Object.fromEntries(crowded),
  'kefu/letters/H-900.md': `---
number: H-900
title: ${JSON.stringify(markup)}
place: ${JSON.stringify(`B-9-1-${markup}`)}
pages: 7
---
`,
  'kefu/letters/H-901.md': `---
number: H-901
title: ${'长'.repeat(300)}
place: A-01-1-002
---
`,
};
