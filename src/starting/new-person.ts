import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type PersonAnswers = {
  readonly name: string;
  /** As council.yaml names it; none of a co-opted member. */
  readonly ward?: string;
  /** The first day in office. */
  readonly from?: string;
  readonly party?: string;
  /** Whether somebody has this name already. */
  readonly isShared: boolean;
};

/** The file of a person; its name is the address of their page, and never changes. */
export function newPerson({ name, ward, from, party, isShared }: PersonAnswers): NewPaper {
  const id = fileSlug(isShared && ward !== undefined ? `${name} ${ward}` : name);
  const seat =
    ward === undefined
      ? ['# Whom a co-opted or independent member represents.', '# represents: Parent governors']
      : ['seats:', `  - { ward: ${yamlText(ward)}, from: ${from ?? ''} }`];
  const text = [
    '---',
    `name: ${yamlText(name)}`,
    ...seat,
    ...(party === undefined ? [] : [`party: ${yamlText(party)}`]),
    '# Contact that may be public: email: and phone:. Where somebody lives is in no file.',
    '---',
    '',
  ].join('\n');
  return {
    files: { [`people/${id}.md`]: text },
    notes: ['Write surgeries and the like below the second line of hyphens: the page shows it.'],
  };
}
