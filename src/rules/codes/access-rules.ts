import type { Rule } from '../rule.ts';

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
    fixed: true,
    title: 'Exempt material stands in a public repository',
    meaning:
      'Everyone can read the repository, so what stands in it, or ever stood in it, is published whatever the site shows.',
    remedy:
      'Take it out of the files and out of the history of git, and keep it where only members can read it; or make the repository private and say publishing: private-repository in council.yaml.',
    law: 'LGA 1972 s.100B(2)',
  },
  'exempt-in-history': {
    severity: 'error',
    fixed: true,
    title: 'Exempt material stood in a public repository',
    meaning:
      'Everyone can read the history of the repository, so that what was taken out of the papers is still published.',
    remedy:
      'Take it out of the history of git (git filter-repo) and ask the host to forget the old commits; or make the repository private and say publishing: private-repository in council.yaml.',
    law: 'LGA 1972 s.100B(2)',
  },
  'history-unknown': {
    severity: 'warning',
    title: 'The history of a public repository can’t be searched',
    meaning: 'Exempt text may stand in commits that aren’t here, or are too many.',
    remedy: 'Fetch the whole history: for GitHub Actions, fetch-depth: 0.',
  },
  'exempt-leaked': {
    severity: 'error',
    fixed: true,
    title: 'Something exempt would be published',
    meaning:
      'The build found exempt words, or an exempt file, in what it was about to publish, and stopped. The message names the published file, never the words.',
    remedy:
      'Take the words out of the open paper that says them too; or, where they may be public, put them on record in also-open: of the exemption.',
    law: 'LGA 1972 s.100B(2)',
  },
  'exempt-file-unread': {
    severity: 'warning',
    title: 'An exempt file can’t be read',
    meaning:
      'Its name and its bytes are looked for in what is published, but its words can’t be, since they can’t be read.',
    remedy: 'Put a sound copy without a password in its place.',
  },
  'also-open-unused': {
    severity: 'warning',
    title: 'Words are on record as open that nothing needs',
    meaning: 'Nothing exempt that also stands in an open paper has these words.',
    remedy: 'Take them out of also-open:, or correct them.',
  },
  'published-unreadable': {
    severity: 'error',
    fixed: true,
    title: 'A file can’t be searched for what is exempt',
    meaning: 'What can’t be read can’t be proved to hold nothing exempt.',
    remedy: 'Put a sound file of a usual kind in its place, or take it out.',
  },
  'exemption-incomplete': {
    severity: 'error',
    fixed: true,
    title: 'An exemption doesn’t say all that the law wants said',
    meaning:
      'The public must be told under which paragraph a paper is withheld and why that outweighs the public interest in seeing it.',
    remedy: 'Fill in the part that the message names.',
    law: 'LGA 1972 s.100B(5), Sch 12A para 10',
  },
  'exemption-review-early': {
    severity: 'error',
    title: 'An exemption is to be reviewed before the meeting',
    meaning: 'The day is a slip, or the paper ought to be looked at now.',
    remedy: 'Write the day of the meeting or a later one.',
  },
  'exemption-review-passed': {
    severity: 'info',
    title: 'The review of an exemption is due',
    meaning:
      'Information is exempt only so long as the public interest in withholding it outweighs.',
    remedy: 'Publish the paper, or write the day of the next review in review:.',
    law: 'LGA 1972 Sch 12A para 10',
  },
  'passage-unclosed': {
    severity: 'error',
    fixed: true,
    title: 'An exempt passage doesn’t end',
    meaning:
      'All text below it is withheld, since it can’t be told where the passage was meant to end.',
    remedy: 'Put ::: on a line of its own below the passage.',
  },
} satisfies Record<string, Rule>;
