import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { linesAt, taggedPdf, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { runHere } from '../../support/build-command.ts';
import { findBrowser } from '../../support/browser.ts';
import { paperRepository, REPORT, type PaperRepository } from '../../support/paper-repository.ts';
import { inPdfium, linksOf, outlineOf, textsOf } from '../../support/site/read-pack.ts';
import { pdfLib } from '../../../src/files/inspecting/pdf-lib.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { CommandResult } from '../../support/run-command.ts';

const COMMITTEE = 'scrutiny-board-children-and-families';
const DAY = '2022-05-11';
const FILE = `packs/${COMMITTEE}-${DAY}.pdf`;
const SECRET = 'Quagmarine Holdings offers a palace';

const EXEMPT =
  'exempt: { paragraphs: [3], reason: It has an offer., public-interest: It would cost the council., review: 2023-05-01 }';
const APPENDICES = `appendices:
  - title: Counts of badgers
  - title: The offer
    ${EXEMPT}
  - title: Views of residents
    expected: 2022-05-10
`;
const DROPPED = taggedPdf(
  [
    [{ type: 'H1', lines: linesAt(60, 780, ['Badgers of the mill'], { size: 20 }) }],
    [{ type: 'P', lines: linesAt(60, 740, ['The last badger.']) }],
  ],
  '/Lang (en-GB)',
);
const COLUMNS = ['School', 'Ward', ...Array.from({ length: 8 }, (_, at) => `Year ${at + 1}`)];
const TABLE = [
  COLUMNS,
  COLUMNS.map(() => '---'),
  ...Array.from({ length: 40 }, (_, row) => COLUMNS.map((_name, at) => `${row + 1}.${at + 1}`)),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');

let papers: PaperRepository;
let printed: CommandResult;
let bytes: Uint8Array;
let texts: string[];

const printAlone = (folder: string, ...args: string[]): Promise<CommandResult> =>
  runHere('pack', [...args, '--input', papers.content, '--today', '2022-05-05'], folder);
/** With the days of the site that is published. */
const print = (folder: string, ...args: string[]): Promise<CommandResult> =>
  printAlone(folder, ...args, '--register', papers.site);
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The position in the file, from 1 on, of the page that has this number printed on it. */
const pageNumbered = (number: string): number =>
  texts.findIndex((text) => new RegExp(`\\bPage ${number}$`).test(text)) + 1;

before(async () => {
  await findBrowser();
  papers = await paperRepository();
  papers.replace('council.yaml', 'publishing: public-repository', 'publishing: private-repository');
  papers.write(
    `${REPORT}.md`,
    `${papers
      .read(`${REPORT}.md`)
      .replace(/^appendices:\n(?: .*\n)*/m, APPENDICES)}\nBelow is a table.\n\n${TABLE}\n`,
  );
  papers.write(`${REPORT}/appendix-2.pdf`, typesetPdf([linesAt(60, 780, [SECRET])]));
  for (const day of ['2022-05-03', '2022-05-04']) {
    const { code, stderr } = await papers.publish(day);
    assert.ok(code === 0, stderr);
    if (day === '2022-05-03') papers.write(`${REPORT}/appendix-1.pdf`, DROPPED);
  }
  await papers.commit('2022-05-04');
  printed = await print(papers.folder, COMMITTEE, DAY);
  assert.equal(printed.code, 0, printed.stdout + printed.stderr);
  bytes = readFileSync(path.join(papers.folder, FILE));
  texts = await textsOf(bytes);
});

describe('the printed pack of a meeting', () => {
  it('says in its agenda the pages on which each paper is', () => {
    const agenda = texts.filter((text) => /\bPage [A-Z]$/.test(text)).join(' ');
    for (const [line, on] of [
      [/Report, pages? (\d+)/, /Agenda item 7 Ofsted Inspection Report/],
      [/Counts of badgers, pages? (\d+)/, /Badgers of the mill/],
      [/The offer \(not for publication\), page (\d+)/, /Not for publication/],
      [/Views of residents \(to follow\), page (\d+)/, /To follow/],
    ] as const) {
      const number = line.exec(agenda)?.[1];
      assert.ok(number !== undefined, `${String(line)} in ${agenda}`);
      assert.match(texts[pageNumbered(number) - 1] ?? '', on);
    }
    const whole = /(\d+) - (\d+)/.exec(agenda);
    assert.match(texts[pageNumbered(whole?.[2] ?? '') - 1] ?? '', /Views of residents/);
    assert.equal(pageNumbered(whole?.[2] ?? ''), texts.length);
  });

  it('is read in the order of the agenda, with a number on every page', () => {
    const numbers = texts.map((text) => /\bPage ([A-Z]|\d+)$/.exec(text)?.[1]);
    const front = numbers.filter((number) => /^[A-Z]$/.test(number ?? ''));
    assert.deepEqual(numbers, [
      ...front,
      ...Array.from({ length: texts.length - front.length }, (_, at) => String(at + 1)),
    ]);
    const order = [
      'Public Document Pack',
      'Item No',
      'What is this report about?',
      'Why is the proposal being put forward? 1 Following the recent',
      '☐ Inclusive Growth',
      'Badgers of the mill',
      'The last badger.',
      'The council has marked this as exempt under paragraph 3',
      'Views of residents',
    ];
    const text = texts.join(' ');
    const places = order.map((words) => text.lastIndexOf(words));
    assert.ok(!places.includes(-1), order[places.indexOf(-1)]);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it('has none of the words that are withheld, and says the paragraph', () => {
    assert.doesNotMatch(texts.join(' '), /Quagmarine|palace/);
    assert.ok(!Buffer.from(bytes).includes('Quagmarine'));
    assert.match(printed.stdout, /Not for publication: Item 7, Appendix 2: The offer\./);
    assert.match(printed.stdout, /To follow: Item 7, Appendix 3: Views of residents\./);
  });

  it('turns the pages of a wide table, and repeats its head', async () => {
    const sizes = await inPdfium(bytes, (document) =>
      Array.from({ length: document.pageCount }, (_, at) =>
        document.withPage(at, ({ width, height }) => width > height),
      ),
    );
    const turned = texts.filter((_, at) => sizes[at]);
    assert.ok(turned.length >= 2, `${turned.length} pages are turned`);
    for (const text of turned) assert.match(text, /School Ward Year 1/);
  });

  it('leads from the agenda to each paper and back, and has an outline of them', async () => {
    const document = await pdfLib.PDFDocument.load(bytes, { updateMetadata: false });
    const pageDicts = document.getPages().map(({ node }) => node);
    const pack = { context: document.context, catalog: document.catalog, pageDicts };
    const report = pageNumbered('1');
    const agenda = texts.findIndex((text) => text.includes('7 All wards')) + 1;
    assert.ok(linksOf(pack, agenda).some((link) => link.startsWith(`${report} `)));
    assert.ok(linksOf(pack, report).some((link) => link.startsWith(`${agenda} `)));
    const outline = outlineOf(pack);
    assert.ok(outline.some((line) => line.startsWith(`7 Ofsted Inspection Report ${report}`)));
    assert.ok(outline.some((line) => /^ +Appendix 1: Counts of badgers/.test(line)));
    assert.ok(outline.some((line) => /^ +What is this report about\?/.test(line)));
  });

  it('has a supplement beside it of what came after the agenda', async () => {
    const file = FILE.replace('.pdf', '-supplement-2022-05-04.pdf');
    assert.ok(printed.stdout.includes(`${file}: `), printed.stdout);
    const own = await textsOf(readFileSync(path.join(papers.folder, file)));
    assert.match(own[0] ?? '', /^Supplement to the agenda/);
    assert.match(own[1] ?? '', /Badgers of the mill/);
  });

  it('has none where git alone has the days: what it has of them may never have gone out', async () => {
    const { code, stdout } = await printAlone(temporaryFolder('pack'), COMMITTEE, DAY);
    assert.equal(code, 0);
    assert.match(stdout, /2022-05-11\.pdf: \d+ pages/);
    assert.doesNotMatch(stdout, /-supplement-/);
  });

  it('is the same byte for byte where nothing is kept', async () => {
    const folder = temporaryFolder('pack');
    const { code, stdout, stderr } = await print(folder, COMMITTEE, DAY);
    assert.equal(code, 0, stdout + stderr);
    assert.equal(sha256(readFileSync(path.join(folder, FILE))), sha256(bytes));
    assert.ok(stdout.includes(sha256(bytes)));
  });

  it('is left as it is where nothing changed, and made anew where a report did', async () => {
    const same = await print(papers.folder, '--all');
    assert.equal(same.stdout, '0 packs made, 1 as it was.\n');
    appendFileSync(path.join(papers.content, `${REPORT}.md`), '\nOne more sentence.\n');
    const kept = (): Set<string> => {
      const names = readdirSync(path.join(papers.folder, '.cache/printed'), { recursive: true });
      return new Set(names.map(String).filter((name) => name.endsWith('.pdf')));
    };
    const earlier = kept();
    const other = await print(papers.folder, '--all');
    assert.match(other.stdout, /^packs.*\n1 pack made\.\n$/);
    const now = kept();
    // The report, the agenda where its pages moved, and the pack; and what was before them is gone.
    const made = [...now].filter((name) => !earlier.has(name));
    const gone = [...earlier].filter((name) => !now.has(name));
    assert.ok(made.length >= 2 && made.length <= 3, `${made.length} were made`);
    assert.equal(gone.length, made.length);
  });

  it('is the agenda alone where all items are spoken, and none where the meeting isn’t held', async () => {
    const spoken = (day: string, more = '') =>
      papers.write(
        `meetings/${COMMITTEE}/${day}/agenda.md`,
        `---\ntime: "10:00"\nplace: Civic Hall\n${more}items: [{ title: Apologies }]\n---\n`,
      );
    spoken('2022-06-08');
    spoken('2022-06-15', 'cancelled: { reason: There is no business. }\n');
    const made = await print(papers.folder, '--all');
    assert.match(made.stdout, /2022-06-08\.pdf: \d pages?, .*\n1 pack made, 1 as it was\.\n$/);
    const again = await print(papers.folder, '--all');
    assert.equal(again.stdout, '0 packs made, 2 as they were.\n');
    for (const day of ['2022-06-08', '2022-06-15']) papers.remove(`meetings/${COMMITTEE}/${day}`);
  });

  it('can be of one report alone', async () => {
    const { folder } = papers;
    const slug = path.basename(REPORT);
    const { code, stdout } = await print(folder, COMMITTEE, DAY, '--report', slug);
    assert.equal(code, 0, stdout);
    const file = path.join(folder, `packs/${COMMITTEE}-${DAY}-${slug}.pdf`);
    const [first = ''] = await textsOf(readFileSync(file));
    assert.match(first, /^Ofsted Inspection Report Date Wednesday 11 May 2022/);
  });

  for (const [args, said] of [
    [
      ['scrutiny', DAY],
      /no committee scrutiny\. Did you mean scrutiny-board-children-and-families\?/,
    ],
    [
      [COMMITTEE, '2022-05-12'],
      /no meeting on Thursday 12 May 2022\. The nearest are: 2022-05-11\./,
    ],
    [[COMMITTEE, 'May'], /not a day of the calendar/],
    [[COMMITTEE], /Name a committee by its file and a day/],
    [[COMMITTEE, DAY, '--minutes'], /11 May 2022 has no minutes that are published/],
    [[COMMITTEE, DAY, '--report', 'ofsted-inspection'], /Did you mean ofsted-inspection-report\?/],
  ] as const) {
    it(`says what is meant by ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await print(papers.folder, ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    });
  }

  it('is never written over a file of somebody else, nor over notes that a reader saved into it', async () => {
    const folder = temporaryFolder('others');
    mkdirSync(path.join(folder, 'packs'));
    for (const there of [
      Buffer.from('My own notes'),
      Buffer.concat([bytes, Buffer.from('1 0 obj\n%%EOF\n')]),
    ]) {
      writeFileSync(path.join(folder, FILE), there);
      const { code, stderr } = await print(folder, COMMITTEE, DAY);
      assert.equal(code, 2);
      assert.match(stderr, /is not as this command wrote it/);
      assert.deepEqual(readFileSync(path.join(folder, FILE)), there);
    }
  });

  it('is never written among the papers, nor into a site', async () => {
    const folder = temporaryFolder('places');
    mkdirSync(path.join(folder, 'site'));
    appendFileSync(path.join(folder, 'site/.moothall'), '');
    for (const out of [path.join(papers.content, 'packs'), path.join(folder, 'site/packs')]) {
      const { code, stderr } = await print(folder, COMMITTEE, DAY, '--out', out);
      assert.equal(code, 2);
      assert.match(stderr, /Name a folder elsewhere/);
    }
  });
});
