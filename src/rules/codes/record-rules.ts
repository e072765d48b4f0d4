import type { Rule } from '../rule.ts';

/** Rules of what minutes say of people, of votes and of other meetings. The minutes go out all the same. */
export const RECORD_RULES = {
  'person-unknown': {
    severity: 'error',
    // The minutes are as true without a link to a page.
    holdsNothing: true,
    title: 'Minutes name somebody whom no file of people has, or who may be one of several',
    meaning:
      'A name is looked for among the members of the committee on that day, then among all councillors of that day. Whoever isn’t found has no attendance and no votes on a page of their own. The minutes show the name as it is printed.',
    remedy: 'Write the name as the message says it, or add the person.',
  },
  'person-unknown-of-old': {
    severity: 'warning',
    title: 'Old minutes name somebody whom no file of people has',
    meaning:
      'No list of the members of its committee is of that day: it is older than the first list, or there is none. The minutes show the name as it is printed.',
    remedy: 'Nothing, or add the person.',
  },
  'voted-though-away': {
    severity: 'warning',
    title: 'Somebody voted who was not there, or has no vote',
    meaning:
      'Only those who are present vote, and of those who are co-opted only those to whom the list of members gives a vote. The vote is shown as it is printed, and is on nobody’s own page before it is settled.',
    remedy: 'Correct the names of the vote, the list of those present, or when they came and went.',
  },
  'voted-with-interest': {
    severity: 'warning',
    title: 'Somebody voted who declared a pecuniary interest in the matter',
    meaning:
      'The interest is declared in another minute, and it isn’t said whether the member left. A member with a dispensation may vote.',
    remedy: 'Correct the vote, or write after the interest whether the member left or stayed.',
  },
  'voted-twice': {
    severity: 'warning',
    title: 'Somebody is named twice in a vote',
    meaning:
      'The two names are those of one person. The vote is shown as it is printed, and is on nobody’s own page before it is settled.',
    remedy: 'Correct one of the two names.',
  },
  'present-not-a-member': {
    severity: 'warning',
    title: 'Somebody is present who doesn’t sit on the committee',
    meaning:
      'Those who came without sitting on the committee are in attendance; a substitute says for whom they came.',
    remedy: 'Write for whom they came, or put them under in-attendance:.',
  },
  'member-in-no-list': {
    severity: 'warning',
    title: 'A member of the committee is in no list of the minutes',
    meaning:
      'Nobody is taken for absent, or for present, because nothing is said. Their attendance isn’t counted.',
    remedy: 'Add them to present:, apologies: or absent:.',
  },
  'substitute-not-allowed': {
    severity: 'warning',
    title: 'A substitute isn’t one whom the council’s rules allow',
    meaning: 'The committee’s file says who may be a substitute on it.',
    remedy: 'Correct who was substituted, or substitutes: in the file of the committee.',
  },
  'substitutes-for-one': {
    severity: 'warning',
    title: 'Two substitutes came for one member',
    meaning: 'A member is substituted by one other.',
    remedy: 'Correct who was substituted.',
  },
  'quorum-missing': {
    severity: 'warning',
    title: 'Fewer were there for a decision than the quorum',
    meaning:
      'The number is that of the members and substitutes who are listed and hadn’t left. What follows from it is not for this check to say.',
    remedy: 'Correct the lists, or when people came and went; else ask the monitoring officer.',
  },
  'budget-vote-without-names': {
    severity: 'warning',
    title: 'A vote on the budget or council tax has no names',
    meaning:
      'At a budget decision meeting the minutes record for each member whether they voted for, against or abstained.',
    remedy: 'Add For:, Against: and Abstained: with the names.',
    law: 'SI 2001/3384 Sch 2, as amended by SI 2014/165',
  },
  'approval-not-said': {
    severity: 'info',
    title: 'Minutes are called approved, and the meeting that is named doesn’t say so',
    meaning: 'Minutes are approved by a later meeting of the same committee, whose minutes say so.',
    remedy: 'Correct approved:, or the minutes of that meeting.',
  },
  'approval-not-taken-over': {
    severity: 'info',
    title: 'A meeting approved minutes that are called a draft',
    meaning: 'The page of the earlier minutes still says that they are a draft.',
    remedy: 'Write approved: with the day of that meeting.',
  },
  'minutes-not-approved': {
    severity: 'info',
    title: 'Minutes were not approved by the second meeting after',
    meaning:
      'Minutes are put to the next meeting for approval. An extraordinary meeting doesn’t count.',
    remedy: 'Write approved: with the day of the meeting that approved them.',
  },
  'minutes-missing': {
    severity: 'info',
    title: 'A meeting was held more than a month ago, and has no minutes',
    meaning:
      'Its reports don’t say what was decided. It is said of meetings of a committee that has minutes of earlier ones, and not of those that were cancelled, postponed or adjourned.',
    remedy: 'Add minutes.md beside the agenda.',
  },
  'correction-not-made': {
    severity: 'info',
    title: 'Earlier minutes don’t have the words of a correction',
    meaning:
      'A meeting corrected what an earlier one decided, and the page of that decision still has the old words. The correction is shown beside both.',
    remedy: 'Write the corrected words into the earlier minutes.',
  },
  'minute-not-there': {
    severity: 'error',
    holdsNothing: true,
    title: 'A minute is named that doesn’t exist',
    meaning: 'A reader who follows it finds nothing.',
    remedy:
      'Correct the day or the number. Of a minute that isn’t on this site, write its day too.',
  },
  'recommendation-not-there': {
    severity: 'error',
    holdsNothing: true,
    title: 'Minutes answer a recommendation that doesn’t exist',
    meaning:
      'The register of recommendations can’t show the answer, and the recommendation seems to have none.',
    remedy: 'Write the number of the minute that made it, and its mark.',
  },
  'recommendation-not-answered': {
    severity: 'warning',
    title: 'An answer to a recommendation was due, and no minutes have one',
    meaning: 'The register of recommendations shows it first, as one without an answer on record.',
    remedy: 'Write the answer where it was given or heard: “Answer to 41 R3:”.',
  },
  'minutes-unfinished': {
    severity: 'error',
    title: 'A line that new minutes begin with is still there',
    meaning:
      'What is below it was taken from the report or is what is said as a rule. Nobody has said yet that it was so, and the minutes are held back.',
    remedy: 'Keep what was so, replace the rest, and delete the line.',
  },
  'minutes-in-future': {
    severity: 'error',
    title: 'Minutes have a day that is still to come',
    meaning:
      'Minutes are of what has happened, and no page says before its day that something did: they are held back.',
    remedy: 'Correct the day. If it is right, publish the minutes once it has come.',
  },
} satisfies Record<string, Rule>;
