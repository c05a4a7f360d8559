import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const script = axeCore.source;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}
declare const axe: { run(options: object): Promise<AxeResults> };

/**
 * What axe finds against a page as it is now, one line for each kind of offence; for some rules, or for WCAG 2.2 AA and
 * best practice. The page's context must bypass the policy: axe is put into it.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(script);
  const options = {
    runOnly: rules ?? tags,
    resultTypes: ['violations'],
    preload: false,
  };
  const { violations } = await page.evaluate((chosen) => axe.run(chosen), options);
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} ×${nodes.length}: ${first?.html.slice(0, 200)} ${first?.failureSummary?.slice(0, 300)}`;
  });
}
