import type { Page } from 'playwright-core';

/** Looks at an open page and says what is wrong; nothing when all is well. */
export type MannersCheck = (page: Page) => Promise<string[]>;

/** One `h1`, first in `main`; no level left out. */
export const headings: MannersCheck = (page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main :is(h1,h2,h3,h4,h5,h6)')].filter(
      (heading) => heading.offsetParent !== null,
    );
    const levels = all.map(({ tagName }) => Number(tagName[1]));
    const wrong = levels.flatMap((level, at) =>
      at === 0
        ? level === 1
          ? []
          : ['the first is no h1']
        : level === 1
          ? ['a second h1']
          : level > levels[at - 1]! + 1
            ? [`h${levels[at - 1]} → h${level}: ${all[at]!.textContent}`]
            : [],
    );
    return levels.length === 0 ? ['no heading'] : wrong;
  });

/** The first Tab shows the link that skips the header; it leads into `main`. */
export const skipping: MannersCheck = async (page) => {
  await page.keyboard.press('Tab');
  const shown = await page.evaluate(() => {
    const link = document.activeElement as HTMLElement;
    const { left, top, height } = link.getBoundingClientRect();
    return link.matches('a[href="#main"]') && left >= 0 && top >= 0 && height > 0;
  });
  if (!shown) return ['the first Tab shows no link to the text'];
  await page.keyboard.press('Enter');
  const inMain = await page.evaluate(() => document.activeElement?.id === 'main');
  return inMain ? [] : ['the link to the text does not lead there'];
};

/** Whatever has the focus is in sight, has an outline, and nothing lies over it (2.4.7, 2.4.11). */
export const focus: MannersCheck = async (page) => {
  // From now on the browser shows the focus as it does for those who use the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const wrong: string[] = [];
    const seen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ];
    // Backwards: that is where a header that stays in place lies over what has the focus.
    for (const element of all.filter(seen).slice(0, 150).reverse()) {
      element.focus();
      if (document.activeElement !== element) continue;
      const style = getComputedStyle(element);
      const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
      if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2)
        wrong.push(`no outline: ${name}`);
      const { innerWidth, innerHeight } = window;
      const free = [...element.getClientRects()].some(({ left, top, right, bottom }) => {
        const x = Math.max(left, 0) + Math.min(right - Math.max(left, 0), 40) / 2;
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        if (x > innerWidth || right < 0 || top > innerHeight || bottom < 0) return false;
        const over = document.elementFromPoint(x, y);
        const label = over?.closest('label')?.control;
        return over !== null && (element.contains(over) || label === element);
      });
      if (!free) wrong.push(`out of sight or covered: ${name}`);
    }
    return wrong;
  });
};

/** Nothing makes the page wider than the window; what scrolls by itself can be reached by keyboard (1.4.10, 2.1.1). */
export const reflow: MannersCheck = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const wrong = wide > 0 ? [`${wide} px too wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      if (!/auto|scroll/.test(style.overflowX) || element.scrollWidth <= element.clientWidth + 1) continue;
      if (element.tabIndex < 0 && !element.querySelector('a[href], button')) {
        wrong.push(`scrolls, but not by keyboard: ${element.tagName}.${element.className}`);
      }
    }
    return wrong;
  });

/** No text is cut off: for the reader's own spacing of lines, words and letters (1.4.12). */
export const cutOff: MannersCheck = (page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, webkitLineClamp, position, clipPath } = getComputedStyle(element);
      if (
        webkitLineClamp !== 'none' ||
        clipPath !== 'none' ||
        position === 'fixed' ||
        !element.checkVisibility()
      )
        continue;
      const clips = (overflow: string) => /hidden|clip/.test(overflow);
      const over =
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 2);
      if (over && element.textContent?.trim()) wrong.push(`cut off: ${element.tagName}.${element.className}`);
    }
    return wrong;
  });

/** The spacing that a reader may ask for. */
export const readersSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Buttons, fields and the links of the header are at least 24 px in both directions (2.5.8). */
export const targets: MannersCheck = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary, .top a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => !element.closest('label') && (box.height < 24 || box.width < 24))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 80)}`,
      ),
  );

/** Nothing moves for those who asked for that. */
export const stillness: MannersCheck = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const moves =
        animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      return moves ? [`moves: ${element.tagName}.${element.className}`] : [];
    }),
  );

/** What a reader of `main` sees; without forms and buttons, which need scripts. */
export const readText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    for (const button of main.querySelectorAll('button, form, [role=status], div:has(> label)'))
      button.remove();
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is hidden
    return main.innerText.replace(/\s+/g, ' ').trim();
  });
