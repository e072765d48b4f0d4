import type { Rule } from '../rule.ts';

/** Rules of the minutes of a meeting. */
export const MINUTES_RULES = {
  'minutes-label-unclear': {
    severity: 'warning',
    title: 'A line of minutes begins like a label, and isn’t read as one',
    meaning:
      'Votes, decisions and interests are read from lines that begin with a label, such as "Against (13):". A line that isn’t read is printed as text, and is on no page of a person or a decision.',
    remedy: 'Write the label as the message gives it, or begin the line with another word.',
  },
  'minutes-decision-hidden': {
    severity: 'warning',
    title: 'A decision is within a sentence',
    meaning:
      'A decision begins its own line. Within a sentence it is no decision on the page, in the search or on the report.',
    remedy: 'Begin a line with RESOLVED or AGREED, and put the words before it on the line above.',
  },
  'minute-number-twice': {
    severity: 'error',
    title: 'Two minutes have one number',
    meaning: 'Minutes are cited by their numbers, and each has its address by its own.',
    remedy: 'Correct the number, or write "(continued)" after the title of a minute that goes on.',
  },
  'minute-item-unknown': {
    severity: 'error',
    title: 'A minute is of an item that the agenda doesn’t have',
    meaning: 'The item and its report lead to the minute by that number.',
    remedy: 'Write the number of the item as the agenda has it.',
  },
  'minute-item-guessed': {
    severity: 'info',
    title: 'A minute is taken for one of an item because of its title',
    meaning: 'The title is nearly that of one item. Its report shows what was decided.',
    remedy: 'Write the number of the item in braces after the heading: {8}.',
  },
  'item-without-minute': {
    severity: 'info',
    title: 'No minute says what became of an item',
    meaning: 'A reader of the agenda looks for what was decided, or why nothing was.',
    remedy: 'Add its minute, or say that it was withdrawn, deferred or not reached.',
  },
  'vote-one-sided': {
    severity: 'warning',
    title: 'A vote has one side alone',
    meaning:
      'The other side may be on a line that isn’t read. Until that is clear no person’s page shows the vote.',
    remedy: 'Correct the line of the other side, or write that nobody voted so: "Against (0):".',
  },
  'vote-motion-unclear': {
    severity: 'warning',
    title: 'It isn’t clear which of two motions members voted on',
    meaning:
      'A second motion or an amendment is moved before the vote on the first, with no heading between them. Until that is clear no person’s page shows the votes.',
    remedy:
      'Write "### Amendment" above what was moved as an amendment, and "### Substantive motion" above the vote on the motion.',
  },
  'vote-disagrees': {
    severity: 'warning',
    title: 'The figures, names or result of a vote don’t agree',
    meaning:
      'The minutes are published as they are, but no person’s page shows the vote until it is put right.',
    remedy: 'Correct what is wrong, as the message says.',
  },
  'attendance-contradictory': {
    severity: 'warning',
    title: 'The lists of those who were there can’t all be right',
    meaning: 'Attendance is counted from these lists.',
    remedy: 'Take the name out of one of them.',
  },
  'signatures-disagree': {
    severity: 'warning',
    title: 'The signatures of a petition don’t make the sum',
    meaning: 'What happens with a petition depends on their number.',
    remedy: 'Correct the figure that is wrong.',
  },
  'exclusion-wrong-law': {
    severity: 'warning',
    title: 'The public was excluded under the law of another kind of body',
    meaning:
      'A council and its committees exclude the public under section 100A of the Act of 1972, an executive under the regulations of 2012.',
    remedy: 'Ask the monitoring officer, or correct the words if they are a slip.',
    law: 'LGA 1972 s.100A(4); SI 2012/2089 reg 4(2)(b)',
  },
  'exempt-minute-unsummarised': {
    severity: 'warning',
    title: 'Nothing open is beside an exempt passage of minutes',
    meaning:
      'Where leaving out what is exempt leaves no fair and coherent record, a written summary without it is open to the public.',
    remedy: 'Write a line "Summary: …" in the minute.',
    law: 'LGA 1972 s.100C(2)',
  },
  'minutes-as-report': {
    severity: 'error',
    unsureWhatIsExempt: true,
    title: 'Minutes are saved as a report',
    meaning:
      'Papers are told apart by the names of their files, and minutes have different fields from a report.',
    remedy: 'Save them as minutes.md beside the agenda.',
  },
  'minutes-date-wrong': {
    severity: 'warning',
    title: 'A date of minutes can’t be right',
    meaning:
      'Minutes are approved, and corrections made, by a later meeting; and a meeting ends after it begins.',
    remedy: 'Write the right day or hour.',
  },
} satisfies Record<string, Rule>;
