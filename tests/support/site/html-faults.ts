import { HtmlValidate, type RuleConfig } from 'html-validate';
import type { SitePage } from './site-reading.ts';

/**
 * What is wrong with pages by the standard of HTML, and by the rules for screen readers.
 * @param rules of these pages, in place of those of all.
 */
export async function htmlFaults(
  pages: readonly SitePage[],
  rules: RuleConfig = {},
): Promise<string[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Pages are written by templates, whose spacing is nobody's concern.
      'no-trailing-whitespace': 'off',
      // Titles may be long: they are the officers' own.
      'long-title': 'off',
      // Raw characters are right wherever the standard has no objection, as it has none to ">".
      'no-raw-characters': ['error', { relaxed: true }],
      // Every file comes from the site's own host, which could change the sums as well.
      'require-sri': 'off',
      // A list may have a name.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // The standard allows both; the templates write one of them.
      'doctype-style': 'error',
      ...rules,
    },
  });
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map((m) => `${page.url}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
      );
    }
  }
  return faults;
}
