import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type TopicAnswers = {
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly summary: string;
};

/** What is said of a matter. Which papers belong to it they say themselves, and no file is needed for that. */
export function newTopic({ title, summary }: TopicAnswers): NewPaper {
  const slug = fileSlug(title);
  const text = `---
title: ${yamlText(title)}
summary: ${yamlText(summary)}
# What is due, and what happened, that no paper here has, each with its source:
# due: [{ on: 2026-06-30, what: …, source: … }]
# happened: [{ on: 2026-01-05, what: …, source: … }]
---
`;
  return {
    files: { [`topics/${slug}.md`]: text },
    notes: [`Papers belong to it by their own line: topic: ${yamlText(slug)}`],
  };
}
