import sharp from 'sharp';
import { scanOf } from '../../support/fixture/scans.ts';
import { addAppendix, addItem, furtherMeeting, type MeetingDraft } from '../meeting-draft.ts';
import { bidder, sum } from './bidder.ts';
import type { Put, Twin } from './twin.ts';

const say =
  (write: (words: string) => string): Put =>
  (draft, words) => {
    draft.open.text += `\n\n${write(words)}`;
  };

const field =
  (paper: 'open' | 'agenda', name: string, value: (words: string) => unknown): Put =>
  (draft, words) => {
    draft[paper].fields[name] = value(words);
  };

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const pictured =
  (name: (words: string) => string, alt: (words: string) => string): Put =>
  async (draft, words) => {
    const picture = await sharp({
      create: { width: 20, height: 20, channels: 3, background: '#654321' },
    })
      .png()
      .toBuffer();
    draft.files.set(`${draft.folder}/bridge/${name(words)}`, picture);
    draft.open.text += `\n\n![${alt(words)}](bridge/${name(words)})`;
  };

/** A meeting of another committee, so many days later. */
const later =
  (days: number, write: (draft: MeetingDraft, folder: string, words: string) => void): Put =>
  (draft, words) => {
    const day = new Date(Date.parse(`${draft.folder.slice(-10)}T12:00:00Z`) + days * 86_400_000);
    write(draft, `meetings/later/${day.toISOString().slice(0, 10)}`, words);
  };

const IN_TEXT: readonly Twin[] = [
  bidder(
    'a heading',
    'Tansyfold Roofing',
    'Larkfold Roofing',
    say((firm) => `### A visit to ${firm}\n\nThe planks are dry.`),
  ),
  bidder(
    'a footnote',
    'Gorsebeck Roofing',
    'Larkbeck Roofing',
    say((firm) => `The planks are dry.[^1]\n\n[^1]: So says ${firm}.`),
  ),
  bidder(
    'the caption of a table',
    'Rookshaw Roofing',
    'Larkshaw Roofing',
    say(
      (firm) =>
        `Table 1: lengths, as ${firm} has them\n\n| Plank | Length |\n| --- | --- |\n| First | 3 |`,
    ),
  ),
  bidder(
    'the head of a column',
    'Fennelwick Roofing',
    'Larkwick Roofing',
    say((firm) => `| Plank | ${firm} |\n| --- | --- |\n| First | 3 |`),
  ),
  bidder(
    'the alternative text of a picture',
    'Brackencroft Roofing',
    'Larkcroft Roofing',
    pictured(
      () => 'view.png',
      (firm) => `The yard of ${firm}`,
    ),
  ),
  bidder(
    'the name of a picture',
    'Linnetstead Roofing',
    'Larkstead Roofing',
    pictured(
      (firm) => `${slugOf(firm)}-yard.png`,
      () => 'A yard',
    ),
  ),
  bidder(
    'the address of a link',
    'Cinderholme Roofing',
    'Larkholme Roofing',
    say((firm) => `[the yard](https://maps.example/place/${slugOf(firm)})`),
  ),
  bidder(
    'a list of definitions',
    'Yarrowmoor Roofing',
    'Larkmoor Roofing',
    say((firm) => `${firm}\n: It sawed the planks.`),
  ),
  sum(
    'a heading',
    '£1,518,237',
    '£1,581,237',
    say((pounds) => `### A sum of ${pounds}\n\nThe planks are dry.`),
  ),
  sum(
    'the head of a column',
    '£1,521,346',
    '£1,512,346',
    say((pounds) => `| Plank | ${pounds} |\n| --- | --- |\n| First | 3 |`),
  ),
  sum(
    'the caption of a picture',
    '£1,524,457',
    '£1,542,457',
    pictured(
      () => 'bill.png',
      (pounds) => `A bill, ${pounds}`,
    ),
  ),
  sum('the letters of a picture', '£1,527,568', '£1,572,568', async (draft, pounds) => {
    draft.files.set(
      `${draft.folder}/bridge/bill.png`,
      await scanOf([`The whole bill comes to ${pounds}`]),
    );
    draft.open.text += '\n\n![A bill](bridge/bill.png)';
  }),
];

const IN_FIELDS: readonly Twin[] = [
  bidder(
    'the title of an appendix',
    'Sorrelthwaite Roofing',
    'Larkthwaite Roofing',
    (draft, firm) =>
      addAppendix(draft.open, { title: `A letter from ${firm}`, expected: '2025-03-02' }),
  ),
  bidder(
    'a background paper',
    'Teaselcombe Roofing',
    'Larkcombe Roofing',
    field('open', 'background-papers', (firm) => [`A letter from ${firm}`]),
  ),
  bidder(
    'the address of a background paper',
    'Ploverlees Roofing',
    'Larklees Roofing',
    field('open', 'background-papers', (firm) => [
      { title: 'A letter', url: `https://www.${slugOf(firm).replaceAll('-', '')}.example/letter` },
    ]),
  ),
  bidder(
    'what a deadline is for',
    'Pebbleburn Roofing',
    'Larkburn Roofing',
    field('open', 'deadlines', (firm) => [{ label: `${firm} answers`, due: '2027-04-01' }]),
  ),
  bidder('the title of an item', 'Hobgarth Roofing', 'Larkgarth Roofing', (draft, firm) =>
    addItem(draft, { title: `A visit from ${firm}` }),
  ),
  bidder('the text of an item', 'Wrenwick Roofing', 'Robinwick Roofing', (draft, firm) =>
    addItem(draft, { title: 'A visit', text: `To meet ${firm}.` }),
  ),
  bidder('the text of an agenda', 'Brindlemoor Roofing', 'Robinmoor Roofing', (draft, firm) => {
    draft.agenda.text += `\n\n${firm} will show a plank.`;
  }),
  bidder(
    'the place of a meeting',
    'Thornlees Roofing',
    'Robinlees Roofing',
    field('agenda', 'place', (firm) => `The yard of ${firm}`),
  ),
  bidder(
    'a note on what is before a meeting',
    'Marlstead Roofing',
    'Robinstead Roofing',
    field('agenda', 'pre-meeting', (firm) => ({ time: '09:30', note: `${firm} shows a plank.` })),
  ),
  sum('why a meeting was called late', '£1,541,985', '£1,514,985', (draft, pounds) => {
    const day = Date.parse(`${draft.folder.slice(-10)}T12:00:00Z`) - 3 * 86_400_000;
    const on = new Date(day).toISOString().slice(0, 10);
    const { fields } = draft.agenda;
    fields['published'] = on;
    // The reason is shown where the notice was short.
    Object.assign(fields, { convened: { on, reason: `An offer of ${pounds} ends soon.` } });
  }),
];

const ELSEWHERE: readonly Twin[] = [
  sum(
    'a report of the next meeting',
    '£1,544,176',
    '£1,554,176',
    later(28, (draft, folder, pounds) =>
      furtherMeeting(
        draft,
        folder,
        `In March ${pounds} was paid to the quarry.`,
        'A report of the year',
      ),
    ),
  ),
  sum(
    'a report of another committee on the day before',
    '£1,547,287',
    '£1,574,287',
    later(-1, (draft, folder, pounds) =>
      furtherMeeting(
        draft,
        folder,
        `Soon ${pounds} is to be paid to the quarry.`,
        'A report before',
      ),
    ),
  ),
  sum(
    'the title of a report of another committee',
    '£1,551,398',
    '£1,515,398',
    later(1, (draft, folder, pounds) =>
      furtherMeeting(draft, folder, 'The planks are dry.', `A bill of ${pounds}`),
    ),
  ),
  sum('the page of a committee', '£1,553,419', '£1,535,419', (draft, pounds) => {
    draft.council.committee.push(`It has looked into a bill of ${pounds}.`);
  }),
];

/** Where officers write. */
export const PLACE_TWINS: readonly Twin[] = [...IN_TEXT, ...IN_FIELDS, ...ELSEWHERE];
