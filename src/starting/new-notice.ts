import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type NoticeAnswers = {
  /** Its number, by which decisions name it. */
  readonly id: string;
  readonly matter: string;
  readonly by: string;
  /** The day on which it is to be decided. */
  readonly when: string;
};

/** A notice of a key decision. What nobody has said yet is left out: the check asks for it. */
export function newNotice({ id, matter, by, when }: NoticeAnswers): NewPaper {
  const text = `---
id: ${yamlText(id)}
matter: ${yamlText(matter)}
by: ${yamlText(by)}
when: ${when}
# The day on which this notice goes out, from which its clear days are counted.
# published: 2026-12-08
# The documents submitted: a list, or documents: [] for none.
# Where the public is to be excluded: private: { paragraphs: [3], reason: … }.
---
`;
  return {
    files: { [`notices/${fileSlug(`${id} ${matter}`)}.md`]: text },
    notes: ['What readers should know besides is written below the second line of hyphens.'],
  };
}
