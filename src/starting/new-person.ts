import { fileSlug } from './file-slug.ts';
import { withoutTitlesInName } from '../papers/person/titles.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type PersonAnswers = {
  /** Without titles and honours: see {@link untitledName}. */
  readonly name: string;
  /** As it was given, where that may be with titles. */
  readonly given?: string;
  /** As council.yaml names it; none of a co-opted member. */
  readonly ward?: string;
  /** The first day in office. */
  readonly from?: string;
  readonly party?: string;
  /** Whether somebody has this name already. */
  readonly isShared: boolean;
};

/** The file of a person; its name is the address of their page, and never changes. */
export function newPerson({ name, given, ward, from, party, isShared }: PersonAnswers): NewPaper {
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
    notes: [
      ...(given === undefined || given === name
        ? []
        : [
            `The name was written as “${name}”, without titles and honours: those that pages print go into titles: and honours:.`,
          ]),
      'Write surgeries and the like below the second line of hyphens: the page shows it.',
    ],
  };
}

/** Offices that go before a name in a minute, and end with the year. */
const OFFICES =
  /^(?:the )?(?:(?:deputy|vice)[ -])?(?:lord )?(?:mayor|mayoress|provost)(?: of \p{Lu}\p{L}+)?,? +(?=\p{L})/iu;

/** A name without the titles, offices and honours around it: "Cllr Anne O'Hara MBE" is Anne O'Hara. */
export function untitledName(given: string): string {
  const name = given.trim().replace(OFFICES, '');
  // "Mayor Hall" may be a name, and "Lord Ashworth" is all that is known.
  if (!name.includes(' ')) return given;
  const bare = withoutTitlesInName(name)?.name ?? name;
  return bare.includes(' ') ? bare : given;
}
