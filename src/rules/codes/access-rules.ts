import type { Rule } from '../rule.ts';

/** Rules of access to information. */
export const ACCESS_RULES = {
  'call-in-not-executive': {
    severity: 'error',
    title: 'A decision is marked as open for call-in but can’t be called in',
    meaning:
      'By the council’s settings, decisions of that body can’t be called in: as a rule those of an executive can, under a committee system those of committees, and of a combined authority. The council’s own rules may say otherwise.',
    remedy:
      'Write call-in: false; or set governance:, or bodies: below call-in:, in council.yaml as the council’s rules say.',
    law: 'LGA 2000 s.9F(2)(a); SI 2012/1020 reg 4(4); SI 2017/68 art 7(4)',
  },
  'exclusion-item-missing': {
    severity: 'warning',
    title: 'No item of an agenda asks the meeting to exclude the public for what is exempt',
    meaning:
      'The public is excluded for exempt information only by a resolution that names the item and the description, before the item. What is confidential needs none.',
    remedy: 'Add the standing item that has exclusion: true before the exempt item.',
    law: 'LGA 1972 s.100A(4), (5); SI 2012/2089 reg 4(2)(b), (3)',
  },
  'exempt-in-public-repository': {
    severity: 'error',
    fixed: true,
    stopsAll: true,
    title: 'Exempt material is in a public repository',
    meaning:
      'Everyone can read the repository, so anything that is or ever was in it is published, whatever the site shows.',
    remedy:
      'Take it out of the files and out of the history of git, and keep it where only members can read it; or make the repository private and write publishing: private-repository in council.yaml.',
    law: 'LGA 1972 s.100B(2)',
  },
  'exempt-in-history': {
    severity: 'error',
    fixed: true,
    stopsAll: true,
    title: 'Exempt material is in the history of a public repository',
    meaning:
      'Everyone can read the history of the repository, so what was taken out of the papers is still published.',
    remedy:
      'Take it out of the history of git (git filter-repo) and ask the host to forget the old commits; or make the repository private and write publishing: private-repository in council.yaml.',
    law: 'LGA 1972 s.100B(2)',
  },
  'history-unknown': {
    severity: 'warning',
    title: 'The history of a public repository can’t be searched',
    meaning:
      'There may be exempt text in commits that are missing here, or that are too many to search.',
    remedy: 'Fetch the whole history: for GitHub Actions, fetch-depth: 0.',
  },
  'exempt-leaked': {
    severity: 'error',
    fixed: true,
    stopsAll: true,
    title: 'Something exempt would be published',
    meaning:
      'The build found exempt words, or an exempt file, in what it was about to publish, and stopped. The message names the published file, never the words.',
    remedy:
      'Take the words out of the open paper that also says them; or, if they may be public, put them on record in also-open: of the exemption.',
    law: 'LGA 1972 s.100B(2)',
  },
  'paper-says-exempt': {
    severity: 'error',
    title: 'An open paper says that it is not for the public',
    meaning:
      'A line at the head or foot of a page, or the name of the file, says “Not for publication”, “Exempt” or “Confidential”, and the front matter says that it is open. One of the two is wrong. Or the heading of a minute says so, and nothing of the minute is withheld.',
    remedy:
      'If it is exempt, say so in exempt:, with its paragraphs and reasons. If it is open, take the line out; of a file that can’t be changed, put it on record in allowed:.',
    law: 'LGA 1972 s.100B(5)',
  },
  'exempt-hinted': {
    severity: 'warning',
    title: 'An open paper may give away something exempt',
    meaning:
      'It has an amount of an exempt paper, rounded, or names a person or firm that the exempt paper names. That may be public, or tell a reader what is exempt.',
    remedy:
      'Take it out of the open paper; or, if it may be public, put it on record in also-open: of the exemption.',
  },
  'exempt-file-unread': {
    severity: 'warning',
    title: 'An exempt file can’t be read',
    meaning:
      'The build looks for its name and for the whole file in what is published. It can’t look for its words, because it can’t read them: it is damaged or locked, a CSV of more than 5 MB, or a scan in which a machine reads nothing.',
    remedy:
      'Replace it with an undamaged copy that has no password, and that is made from the document itself rather than from a scan. Split a CSV that is too large.',
  },
  'also-open-unused': {
    severity: 'warning',
    title: 'Words are on record as open but don’t need to be',
    meaning: 'These words are in no exempt text that an open paper repeats.',
    remedy: 'Take them out of also-open:, or correct them.',
  },
  'published-unreadable': {
    severity: 'error',
    fixed: true,
    stopsAll: true,
    title: 'A file can’t be searched for what is exempt',
    meaning: 'If a file can’t be read, nobody can prove that it holds nothing exempt.',
    remedy: 'Replace it with an undamaged file of a common kind, or take it out.',
  },
  'exemption-incomplete': {
    severity: 'error',
    fixed: true,
    title: 'An exemption doesn’t say all that it has to',
    meaning:
      'The public must be able to read under which paragraph a paper is withheld, and why the public interest in withholding it outweighs the public interest in disclosing it.',
    remedy: 'Fill in the part that the message names.',
    law: 'LGA 1972 s.100B(5), Sch 12A para 10',
  },
  'exemption-defeated': {
    severity: 'error',
    title: 'What is marked as exempt can’t be, by what the paper itself says',
    meaning:
      'Information about the council’s own development under regulation 3 is never exempt. What must be registered under the Companies Act or another Act of the list isn’t exempt by paragraph 3.',
    remedy: 'Publish it, rely on another paragraph, or correct the answer.',
    law: 'LGA 1972 Sch 12A paras 8, 9',
  },
  'exemption-own-development': {
    severity: 'warning',
    title: 'What is withheld speaks of regulation 3',
    meaning:
      'Information about development for which the council may grant itself planning permission is not exempt, whatever the paragraph.',
    remedy: 'Write exempt: false, or own-development: false.',
    law: 'LGA 1972 Sch 12A para 9',
  },
  'exemption-unanswered': {
    severity: 'warning',
    title: 'An exemption doesn’t say whether paragraphs 8 and 9 apply',
    meaning:
      'They take information out of the exemption: what must be registered elsewhere, and the council’s own development.',
    remedy: 'Write own-development:, and with paragraph 3 registered-elsewhere:.',
    law: 'LGA 1972 Sch 12A paras 8, 9',
  },
  'confidential-ground-unsaid': {
    severity: 'info',
    title: 'It isn’t said what forbids disclosure of a confidential paper',
    meaning:
      'There are three: a Government department, an enactment, the order of a court. A duty to a private person is none of them.',
    remedy: 'Write confidential: department, enactment or court.',
    law: 'LGA 1972 s.100A(3); SI 2012/2089 reg 2',
  },
  'exemption-not-of-this-body': {
    severity: 'error',
    fixed: true,
    title: 'A body has no exempt information of that kind',
    meaning:
      'Schedule 12A describes what principal councils and executives may keep from the public, and only an executive has political advisers’ advice. This site doesn’t know the law of parishes and licensing hearings on this.',
    remedy: 'Ask the monitoring officer, and leave the paper out until then.',
    law: 'LGA 1972 s.100I; SI 2005/44 reg 14; SI 2012/2089 reg 20',
  },
  'heard-in-public': {
    severity: 'warning',
    title: 'A report is withheld, and its item was heard in public or nobody says that it wasn’t',
    meaning:
      'After the meeting so much of a report is open, for six years, as relates to what was heard in public. Until it is said whether the public was excluded, nobody knows which of the two it is.',
    remedy: 'Publish the report, or write public-excluded: true at the item.',
    law: 'LGA 1972 s.100C(1)(d)',
  },
  'exemption-review-early': {
    severity: 'error',
    title: 'The review of an exemption is before the meeting',
    meaning: 'Either the day is wrong, or the paper should be reviewed now.',
    remedy: 'Write the day of the meeting or a later one.',
  },
  'exemption-review-passed': {
    severity: 'info',
    title: 'The review of an exemption is due',
    meaning:
      'Information is exempt only as long as the public interest in withholding it outweighs the public interest in disclosing it.',
    remedy: 'Publish the paper, or write the day of the next review in review:.',
    law: 'LGA 1972 Sch 12A para 10',
  },
  'passage-unclosed': {
    severity: 'error',
    fixed: true,
    unsureWhatIsExempt: true,
    title: 'An exempt passage doesn’t end',
    meaning:
      'All the text below it is withheld, because nothing shows where the passage was meant to end.',
    remedy: 'Put ::: on a line of its own below the passage.',
  },
} satisfies Record<string, Rule>;
