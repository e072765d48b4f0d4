import type { Rule } from './rule.ts';

/** Rules of access to information. */
export const ACCESS_RULES = {
  'call-in-not-executive': {
    severity: 'error',
    title: 'Call-in is said of a decision that can’t be called in',
    meaning: 'Only decisions of the executive, made and not yet carried out, can be called in.',
    remedy: 'Write call-in: false.',
    law: 'LGA 2000 s.9F(2)(a)',
  },
  'exempt-in-public-repository': {
    severity: 'error',
    title: 'Exempt material stands in a public repository',
    meaning:
      'Everyone can read the repository, so what stands in it, or ever stood in it, is published whatever the site shows.',
    remedy:
      'Take it out of the files and out of the history of git, and keep it where only members can read it; or make the repository private and say publishing: private-repository in council.yaml.',
    law: 'LGA 1972 s.100B(2)',
  },
  'passage-unclosed': {
    severity: 'error',
    title: 'An exempt passage doesn’t end',
    meaning: 'All text below it is withheld, since it can’t be told where the passage was meant to end.',
    remedy: 'Put ::: on a line of its own below the passage.',
  },
} satisfies Record<string, Rule>;
