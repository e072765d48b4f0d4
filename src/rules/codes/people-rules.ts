import type { Rule } from '../rule.ts';

/** Rules about people and the lists of members. */
export const PEOPLE_RULES = {
  'person-private': {
    severity: 'error',
    fixed: true,
    title: 'A file of a person has what looks like a home address or a date of birth',
    meaning:
      'A person’s file is public, and so is a note in it if everyone can read the repository. Neither is needed to know who represents a ward.',
    remedy:
      'Take the line out, also out of the history of git if everyone can read the repository. For contact write email: or phone:; a surgery has the name of its public place.',
  },
  'person-titled': {
    severity: 'warning',
    title: 'The name of a person has a title or an honour in it',
    meaning:
      'Lists are sorted by names, and names in papers are found with and without titles. A title in the name would be printed twice, and an honour taken for the family name.',
    remedy:
      'Write the name alone. A title such as Dr or Baroness goes into titles:, an honour such as MBE into honours:; Councillor, Mr and Mrs are left out.',
  },
  'people-alike': {
    severity: 'error',
    title: 'Two people can’t be told apart',
    meaning:
      'Two files have the same name and the same ward at the same time, so that no paper could say which of the two is meant.',
    remedy: 'Write a fuller name in one of the two, with a second name or an initial.',
  },
  'member-unknown': {
    severity: 'error',
    // The list is as true without a link to a page.
    holdsNothing: true,
    title: 'A list of members has a name that no person has, or several have',
    meaning:
      'Each member is somebody of the folder people, so that their page and those of the committee agree. A name is looked for among the people of the first day of the list. The page of the committee shows the name as it is written, and the papers go out all the same.',
    remedy:
      'Write the name as the person’s file has it, with the ward in brackets where two have the same; or add a file for the person.',
  },
} as const satisfies Record<string, Rule>;
