import type { CommitteeKind } from '../law/bodies.ts';
import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type CommitteeAnswers = { readonly name: string; readonly kind: CommitteeKind };

/** The file of a committee; its name is the committee's address. */
export function newCommittee({ name, kind }: CommitteeAnswers): NewPaper {
  const slug = fileSlug(name);
  const text = `---\nname: ${yamlText(name)}\n# What the body does decides its rules.\nkind: ${kind}\n---\n`;
  return {
    files: { [`committees/${slug}.md`]: text },
    notes: ['Write what the committee is for below the second line of hyphens: its page shows it.'],
  };
}
