import { linesAt, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { exemptText, type Matter } from '../matter.ts';
import {
  addAppendix,
  addItem,
  drop,
  furtherMeeting,
  reportPaper,
  type MeetingDraft,
} from '../meeting-draft.ts';
import type { Way } from '../way.ts';

const way = (name: string, plant: Way['plant'], more: Partial<Way> = {}): Way => ({
  ...{ name, plant, must: 'stop' },
  ...more,
});

/** A day of the same committee, so many days after or before. */
const onDay = ({ folder }: MeetingDraft, days: number, committee = 'cab'): string => {
  const day = new Date(Date.parse(`${folder.slice(-10)}T12:00:00Z`) + days * 86_400_000);
  return `meetings/${committee}/${day.toISOString().slice(0, 10)}`;
};

/** More than the divider of an open pack says. */
const LINES = [
  'Officers have gone through the accounts of the quarry line by line, with help from outside,',
  'and have set out below what they found, what it means and what members may wish to ask.',
];

const second = (draft: MeetingDraft, slug: string, text: string): void => {
  draft.files.set(
    `${draft.folder}/${slug}.md`,
    reportPaper({
      fields: { ...draft.open.fields, title: 'A second report', appendices: [] },
      text,
    }),
  );
  addItem(draft, { report: slug });
};

const bids = ({ sentence, plain }: Matter): Buffer =>
  typesetPdf([linesAt(60, 760, [sentence, plain])]);

/** What happens to busy officers. */
export const ACCIDENTS: readonly Way[] = [
  way(
    'an exempt report copied to a later meeting, as open',
    (draft, matter) =>
      furtherMeeting(
        draft,
        onDay(draft, 1, 'later'),
        `${matter.sentence}

${matter.plain}`,
        matter.title,
      ),
    { by: ['exempt-leaked', 'personal-data'], noTwin: true },
  ),
  way(
    'an exempt report copied to the same meeting, as open',
    (draft, matter) => second(draft, 'copy', exemptText(matter)),
    { by: ['exempt-leaked', 'personal-data'], noTwin: true },
  ),
  way('a paragraph pasted into a later report', (draft, { sentence }) =>
    furtherMeeting(draft, onDay(draft, 365, 'later'), `Last year members heard this. ${sentence}`),
  ),
  way('a figure in a later report', (draft, { pounds }) =>
    furtherMeeting(draft, onDay(draft, 365, 'later'), `Last year ${pounds} was paid.`),
  ),
  way('a figure in two open reports', (draft, { pounds }) => {
    draft.open.text += `\n\nThe planks cost ${pounds}.`;
    second(draft, 'second', `The paint cost ${pounds}.`);
  }),
  way('a sentence in two open reports and the agenda', (draft, { sentence }) => {
    draft.open.text += `\n\n${sentence}`;
    draft.agenda.text += `\n\n${sentence}`;
    second(draft, 'second', sentence);
  }),
  way('a sentence with a change in two open reports', (draft, { sentence }) => {
    const less = sentence
      .split(' ')
      .filter((_, at) => at % 6 !== 5)
      .join(' ');
    draft.open.text += `\n\n${less}`;
    second(draft, 'second', less);
  }),
  way('figures of one row in two open reports', (draft, { row, share }) => {
    draft.open.text += `\n\nThe sum for ${row[0]} was ${row[1]}.`;
    second(draft, 'second', `The score was ${share}.`);
  }),
  way(
    'an exempt file copied to another report',
    (draft, matter) => {
      const file = bids(matter);
      addAppendix(draft.exempt, { title: 'Bids' });
      draft.files.set(`${draft.folder}/matter/appendix-1.pdf`, file);
      drop(draft, 'pdf', file);
    },
    { noTwin: true },
  ),
  way('an exempt file made anew for another report', (draft, matter) =>
    drop(draft, 'pdf', bids(matter)),
  ),
  way('an exempt file as a picture in an open report', (draft, { row }) => {
    draft.open.text += `\n\n| A | B | C |\n| --- | --- | --- |\n| ${row.join(' | ')} |`;
  }),
  way(
    'an appendix that says it is exempt',
    (draft, { plain }) =>
      drop(
        draft,
        'pdf',
        typesetPdf([
          [
            ...linesAt(60, 800, ['NOT FOR PUBLICATION: Exempt under Schedule 12A, paragraph 3']),
            ...linesAt(60, 700, [plain, ...LINES]),
          ],
        ]),
      ),
    { by: ['paper-says-exempt'], noTwin: true },
  ),
  way(
    'an open report that says it is exempt',
    (draft, { plain }) =>
      second(
        draft,
        'second',
        `NOT FOR PUBLICATION\n\nExempt under Access to Information Procedure Rule 10.4(3)\n\n${plain}`,
      ),
    { by: ['paper-says-exempt', 'exempt-leaked'], noTwin: true },
  ),
  way(
    'the open report of an exempt appendix says its total',
    (draft, matter) => {
      addAppendix(draft.open, { title: 'Bids', exempt: draft.exempt.fields['exempt'] });
      draft.files.set(`${draft.folder}/bridge/appendix-1.pdf`, bids(matter));
      draft.exempt.text = '1. Officers have looked at the affairs of a supplier of gravel.';
      draft.open.text += `\n\nThe winning bid was ${matter.pounds}.`;
    },
    { exemptIn: 'bridge', noTwin: true },
  ),
  way(
    'the exempt passage of a report, outside of it',
    (draft, { plain, sentence }) => {
      draft.exempt.text = '1. Officers have looked at the affairs of a supplier of gravel.';
      draft.open.text += `\n\n::: exempt\nparagraphs: [3]\nreason: It describes one party.\npublic-interest: It would weaken the council.\nreview: 2027-05-01\n---\n${sentence} ${plain}\n:::\n\nAs said in private, ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
    },
    { exemptIn: 'bridge', noTwin: true },
  ),
  way(
    'an exempt passage that is never closed',
    (draft, { plain }) => {
      draft.open.text += `\n\n::: exempt\nparagraphs: [3]\nreason: It describes one party.\npublic-interest: It would weaken the council.\nreview: 2027-05-01\n---\n${plain}`;
    },
    { by: ['passage-unclosed', 'section-missing'], alone: true, noTwin: true },
  ),
  way('the summary of an exempt report in the next item', (draft, { person, pounds }) =>
    addItem(draft, { title: 'Feedback', text: `${person} has been offered ${pounds}.` }),
  ),
  way('a table of contents of an exempt file', (draft, { reference }) => {
    draft.open.text += `\n\n| Page | File |\n| --- | --- |\n| 3 | ${reference} |`;
  }),
];
