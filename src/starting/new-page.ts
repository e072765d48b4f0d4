import type { PagePlace } from '../papers/page/page-schema.ts';
import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type PageAnswers = {
  readonly title: string;
  readonly summary: string;
  readonly shownIn: PagePlace;
};

/** The file of a page of the council's own; its name is the page's address. */
export function newPage({ title, summary, shownIn }: PageAnswers): NewPaper {
  const path = `pages/${fileSlug(title)}.md`;
  const text = [
    '---',
    `title: ${yamlText(title)}`,
    `summary: ${yamlText(summary)}`,
    '# Where every page links to it: navigation, foot or nowhere.',
    `shown-in: ${shownIn}`,
    '---',
    '',
  ].join('\n');
  return {
    files: { [path]: text },
    notes: [
      'Write the page below the second line of hyphens. A heading begins with ##; a picture goes into the folder of the same name.',
    ],
  };
}
