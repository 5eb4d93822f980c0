import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from './reise';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page once it has come; a skeleton that is fading in has not its contrast yet. */
export async function finnBrudd(page: Page): Promise<string[]> {
  await expect(page.locator('.kp-skjelett, .kp-skjelett-rom')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}
