import type { Rule } from '../rule.ts';

/** Rules about the folders of meetings, and about what their agendas name. */
export const MEETING_RULES = {
  'meeting-folder-invalid': {
    severity: 'error',
    title: 'The folder of a meeting isn’t a date',
    meaning:
      'The date of the meeting is taken from its folder. Where a committee meets again on the same day, that folder has a number behind the day.',
    remedy:
      'Name the folder after the day of the meeting: 2022-05-11. That of a second meeting of the day is 2022-05-11-2.',
  },
  'meeting-not-there': {
    severity: 'warning',
    title: 'An agenda names a meeting that isn’t there',
    meaning:
      'What a meeting takes the place of, or goes on with, is named by its folder. A reader would be sent nowhere.',
    remedy: 'Write the name of the folder of that meeting, or add its agenda.',
  },
  'meetings-disagree': {
    severity: 'warning',
    title: 'Two agendas say different things of one another',
    meaning:
      'A meeting was postponed or adjourned to another, and the two agendas don’t agree to which; or a committee meets twice at one time.',
    remedy: 'Correct the one that the message names.',
  },
  'agenda-missing': {
    severity: 'error',
    title: 'The meeting has no agenda',
    meaning: 'Without an agenda nobody knows when and where the meeting is.',
    remedy: 'Add agenda.md to the folder of the meeting.',
    law: 'LGA 1972 s.100B(1)',
  },
  'report-not-on-agenda': {
    severity: 'error',
    stopsAll: true,
    title: 'A report isn’t on the agenda of its meeting',
    meaning: 'A paper that no item refers to would be on no page.',
    remedy: 'Add it to the items of agenda.md, or move it to its meeting.',
  },
  'report-missing': {
    severity: 'error',
    title: 'The agenda names a report that isn’t there',
    meaning: 'The item would have no paper.',
    remedy:
      'Correct the name, add the report, or write title: for the item, which announces the report as to follow.',
  },
  'items-run-together': {
    severity: 'warning',
    title: 'Two items of an agenda seem to have become one',
    meaning:
      'An item that calls a standing item or a report has a title and a text that are about something else. Where a hyphen is lost, two items become one, and the agenda has one row for both.',
    remedy:
      'Write the hyphen that begins the second item, or take out the title that isn’t of this one.',
  },
  'report-twice': {
    severity: 'error',
    title: 'A report has both text and a PDF',
    meaning: 'Readers wouldn’t know which of the two is the report.',
    remedy: 'Remove one of the two. If the PDF is an appendix, name it after its number.',
  },
} satisfies Record<string, Rule>;
