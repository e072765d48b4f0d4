import { searchMarks, type SearchFacts } from '../../views/search-facts.ts';

/**
 * The HTML of a record that is no page: what the search knows of it, and its words.
 * @param more what else a hit shows, by its name
 * @param body markup whose texts are escaped
 */
export function recordHtml(
  facts: SearchFacts,
  more: Readonly<Record<string, string>>,
  body: readonly string[],
): string {
  const marks = searchMarks(facts, more).map(({ content, attributes }) => {
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${escapeText(value)}"`,
    );
    return `<meta content="${escapeText(content)}"${written.join('')}>`;
  });
  return `<!doctype html><html lang="en-GB"><head>
${marks.join('\n')}
</head><body><main data-pagefind-body>
${body.join('\n')}
</main></body></html>`;
}

/** Text as Pagefind may read it: a run of low lines, a form's blanks, could pass for one of its own marks. */
export function plainForSearch(text: string): string {
  return text
    .replace(/[\p{Cc}\u200B\uFFFD]+/gu, ' ')
    .replace(/_{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text, made safe to be in such a record. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
