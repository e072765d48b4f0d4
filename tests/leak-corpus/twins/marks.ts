import { smallXlsx } from '../../support/fixture/small-zip.ts';
import { drop } from '../meeting-draft.ts';
import { cells, escaped, paragraph, sheet, wordParts } from '../ways/office-files.ts';
import { linesAt, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import type { Put, Twin } from './twin.ts';

const EXEMPT =
  'The quarry would settle the whole of the matter for £1,618,033 and not a penny less.';
const LINES = Array.from(
  { length: 12 },
  (_, at) =>
    `In week ${at + 1} the gang laid a row of planks and gave each of them a coat of paint.`,
);
const PLAIN = paragraph('Planks and paint.');

/** A file that says of itself that it isn't for the public, and one that says something else in the same place. */
const marked = (name: string, leak: string, honest: string, put: Put): Twin => ({
  ...{ name: `a mark ${name}`, must: 'stop', put, leak, honest },
  ...{ exempt: EXEMPT, by: ['paper-says-exempt'] },
});

const pdf =
  (at: (words: string) => ReturnType<typeof linesAt>): Put =>
  (draft, words) =>
    drop(draft, 'pdf', typesetPdf([[...at(words), ...linesAt(60, 600, LINES)]]));
const word =
  (parts: (words: string) => Readonly<Record<string, string>>): Put =>
  (draft, words) =>
    drop(draft, 'docx', wordParts(PLAIN, parts(escaped(words))));

const head = pdf((words) => linesAt(60, 800, [words]));

const HEADS: readonly Twin[] = (
  [
    ['of the government', 'OFFICIAL-SENSITIVE', 'Official opening'],
    ['of a firm', 'Commercial in confidence', 'Commercial waste'],
    ['that asks not to release', 'Not for release', 'Not for resale'],
    ['to members only', 'Confidential - members only', 'A talk for members only'],
    ['with its letters apart', 'E X E M P T', 'P L A N K S'],
    ['in a box of a form', 'Exempt: Yes', 'Exempt: No'],
    ['that asks whether', 'Is this report exempt? Yes', 'Is this report exempt? No'],
    ['of a class', 'Classification: CONFIDENTIAL', 'Classification: OFFICIAL'],
    ['beside the number of a page', 'Page 1 of 1 - CONFIDENTIAL', 'Page 1 of 1 - Planks'],
    ['behind the name of an appendix', 'Appendix 2: Exempt', 'Appendix 2: Planks'],
    ['of a second part', 'PART TWO: EXEMPT', 'PART TWO: PLANKS'],
    ['that forbids to publish', 'DO NOT PUBLISH', 'Do not publish costs'],
    ['in capitals', 'RESTRICTED', 'Restricted byways'],
    ['of a closed report', 'Closed report', 'Closed roads'],
    ['by the colour of its paper', 'Pink papers', 'Pink ribbons'],
    ['for a private session', 'To be considered in private', 'To be considered in May'],
    ['that excludes the public', 'Press and public excluded', 'Press and public welcome'],
    [
      'of its contents',
      'The contents of this report are exempt',
      'The contents of this report are new',
    ],
    [
      'that must not be disclosed',
      'This document is confidential and must not be disclosed',
      'This document is final and must not be folded',
    ],
    [
      'that asks whether, with a paragraph',
      'Is this report confidential? Yes, paragraph 3',
      'Is this report confidential? No, see paragraph 3',
    ],
    ['that keeps it from the web', 'Not for web publication', 'Not for profit organisations'],
    ['that was misread', 'N0T FOR PUBLICATI0N', 'N0T FOR PR0FIT GR0UPS'],
    ['that holds until a day', 'Embargoed until 3 May', 'Embroidered until 3 May'],
    ['of a privilege', 'Privileged and confidential', 'Printed and bound'],
    ['in Welsh, of a report', 'Adroddiad eithriedig', 'Adroddiad blynyddol'],
    ['in Welsh', "Nid i'w gyhoeddi", 'Planciau'],
  ] as const
).map(([name, leak, honest]) => marked(`${name}`, leak, honest, head));

const FILES: readonly Twin[] = [
  marked(
    'across a Word file',
    'CONFIDENTIAL',
    'DRAFT',
    word((words) => ({
      'word/header1.xml': `<w:hdr xmlns:w="w" xmlns:v="v"><v:textpath string="${words}"/></w:hdr>`,
    })),
  ),
  marked(
    'in the title of a Word file',
    'Exempt Appendix 2',
    'Appendix 2',
    word((words) => ({
      'docProps/core.xml': `<c:coreProperties xmlns:c="c" xmlns:d="d"><d:title>${words}</d:title></c:coreProperties>`,
    })),
  ),
  marked('on the tab of a sheet', 'Exempt bids', 'Exempt sites', (draft, words) =>
    drop(
      draft,
      'xlsx',
      sheet(cells('Planks', 7), {
        'xl/workbook.xml': `<workbook><sheets><sheet name="${words}" sheetId="1"/></sheets></workbook>`,
      }),
    ),
  ),
  marked('at the head of a printed sheet', 'EXEMPT', 'PLANKS', (draft, words) =>
    drop(
      draft,
      'xlsx',
      smallXlsx({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells('Planks', 7)}</sheetData><headerFooter><oddHeader>&amp;C${words}</oddHeader></headerFooter></worksheet>`,
      }),
    ),
  ),
  marked('in the second cell of a CSV', 'Confidential', 'Counted', (draft, words) =>
    drop(draft, 'csv', `Planks,${words}\nFirst,3\n`),
  ),
  marked('in the name of a file', 'ExemptBids', 'PlankCosts', (draft, words) => {
    drop(draft, 'csv', 'Plank,Length\nFirst,3\n');
    const [path = '', bytes = ''] = [...draft.files].at(-1) ?? [];
    draft.files.delete(path);
    draft.files.set(path.replace('.csv', `-${words}.csv`), bytes);
  }),
];

/** What says of itself that it is not for the public. */
export const MARK_TWINS: readonly Twin[] = [...HEADS, ...FILES];
