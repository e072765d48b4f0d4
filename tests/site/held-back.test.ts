import assert from 'node:assert/strict';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import type { CommandResult } from '../support/run-command.ts';
import { readPages, textOf } from '../support/site/site-reading.ts';
import { AGENDA, MEETING, SECOND, twoReports, wordsOf } from './two-reports.ts';

it('a report with a conflict of git is held back alone, though the officers’ guide quotes its like', async () => {
  const papers = await paperRepository();
  const text = papers.read(`${REPORT}.md`);
  papers.write(`${REPORT}.md`, `${text}\n<<<<<<< HEAD\nOne.\n=======\nAnother.\n>>>>>>> theirs\n`);
  await papers.commit('2022-05-03');
  const { code, stderr } = await papers.build();
  assert.equal(code, 3, stderr);
  assert.deepEqual(stderr.match(/ error [a-z-]+:/g), [' error merge-conflict:']);
});

describe('a report with an error in its text', () => {
  let papers: PaperRepository;
  let built: CommandResult;
  let words: (url: string) => string;

  before(async () => {
    papers = await twoReports();
    papers.replace(`${SECOND}.md`, '\n2. ', '\n7. The kingfisher. ');
    papers.write(`${SECOND}/appendix-1.pdf`, await smallPdf('Leeds ILACS Report', ['The heron']));
    await papers.commit('2022-05-03');
    built = await papers.build();
    words = await wordsOf(papers);
  });

  it('is held back alone: the build ends with 3, and says so first and last', () => {
    assert.equal(built.code, 3);
    const lines = built.stderr.trim().split('\n');
    assert.match(lines[0] ?? '', /^1 paper is held back until the errors in it are corrected\./);
    assert.match(lines[1] ?? '', /second-report\.md \(report\): paragraph-number$/);
    assert.deepEqual(lines.slice(-2), lines.slice(0, 2));
  });

  it('shows as being checked and to follow, at the address that it will have', () => {
    assert.match(words(`/${MEETING}/`), /A second look .*Report \(to follow\) Being checked/);
    assert.match(words(`/${SECOND}/`), /A second look .* is being checked, and is to follow/);
    assert.match(
      words(`/${SECOND}/appendix-1/`),
      /Appendix 1 of A second look .* The report of this appendix is being checked/,
    );
  });

  it('gives away nothing: no word, no file, no record of the search', async () => {
    const pages = await readPages(papers.site);
    for (const { url, root } of pages) assert.ok(!/kingfisher/.test(textOf(root)), url);
    assert.ok(!existsSync(path.join(papers.site, `${SECOND}/appendix-1.pdf`)));
  });

  it('leaves the other reports as they are', () => {
    assert.match(words(`/${REPORT}/`), /What is this report about\?/);
  });

  it('is published once it is corrected, as if nothing had been', async () => {
    papers.replace(`${SECOND}.md`, '\n7. The kingfisher. ', '\n2. ');
    assert.equal((await papers.build()).code, 0);
    assert.doesNotMatch((await wordsOf(papers))(`/${SECOND}/`), /being checked/);
  });
});

describe('a file that may not go out', () => {
  it('is held back alone: its report is published, and says that it is being checked', async () => {
    const papers = await twoReports();
    papers.write(`${REPORT}/appendix-1.pdf`, 'This is no PDF.');
    const { code, stderr } = await papers.build();
    assert.equal(code, 3);
    assert.match(stderr, /appendix-1\.pdf \(file\): appendix-unsound/);
    const words = await wordsOf(papers);
    assert.match(
      words(`/${REPORT}/`),
      /Appendix 1 \(to follow\) – Leeds ILACS Report 2022 Being checked/,
    );
    assert.match(
      words(`/${REPORT}/appendix-1/`),
      /This appendix is being checked, and is to follow/,
    );
    assert.doesNotMatch(stderr, /paper-(?:overdue|to-follow)/);
  });

  it('holds back its report where it is the report', async () => {
    const papers = await twoReports();
    const [fields = ''] = papers.read(`${SECOND}.md`).split('\n## ');
    papers.write(`${SECOND}.md`, fields);
    papers.write(`${SECOND}/report.pdf`, 'This is no PDF.');
    assert.equal((await papers.build()).code, 3);
    assert.match((await wordsOf(papers))(`/${SECOND}/`), /This report is being checked/);
  });
});

describe('an appendix that follows its report, where the council makes that an error', () => {
  it('is held back alone', async () => {
    const papers = await twoReports();
    await papers.commit('2022-05-03');
    const severities = 'severities: { paper-followed: error }';
    papers.write('council.yaml', `${papers.read('council.yaml')}\n${severities}\n`);
    papers.replace(`${SECOND}.md`, '    expected: 2022-05-09', '    published: 2022-05-10');
    papers.write(`${SECOND}/appendix-1.pdf`, await smallPdf('Leeds ILACS Report', ['The heron']));
    const { code, stderr } = await papers.build('2022-05-10');
    assert.equal(code, 3, stderr);
    assert.match(stderr, /second-report\.md \(appendix 1\): paper-followed/);
    const words = await wordsOf(papers);
    assert.match(words(`/${SECOND}/`), /What is this report about\?/);
    assert.match(words(`/${SECOND}/appendix-1/`), /is being checked/);
  });
});

describe('an error about the law before a meeting, and nothing that the papers say', () => {
  it('holds nothing back: the page says what is late, and the build ends with 3', async () => {
    const papers = await twoReports();
    papers.replace(
      'committees/scrutiny-board-children-and-families.md',
      'kind: scrutiny',
      'kind: executive',
    );
    papers.replace(
      AGENDA,
      '    title: A second look\n',
      '    title: A second look\n    late: { reason: The bid closes. }\n',
    );
    const { code, stderr } = await papers.build('2022-05-09');
    assert.equal(code, 3, stderr);
    assert.match(stderr, /error executive-item-late/);
    assert.doesNotMatch(stderr, /held back/);
    const words = await wordsOf(papers);
    assert.match(
      words(`/${MEETING}/`),
      /Marked as late by the council, with the reason: The bid closes\./,
    );
    assert.match(words(`/${SECOND}/`), /What is this report about\?/);
  });
});

describe(
  'a file whose name can’t be read, and a link',
  { skip: process.platform !== 'linux' },
  () => {
    it('hold back nothing but themselves', async () => {
      const papers = await twoReports();
      papers.write(`${SECOND}/plan\n::error::.pdf`, 'x');
      papers.write(`${MEETING}/notes\u200b.pdf`, 'x');
      symlinkSync('/nowhere/at/all', path.join(papers.content, MEETING, 'map.pdf'));
      const { code, stderr } = await papers.build();
      assert.equal(code, 3, stderr);
      assert.match((await wordsOf(papers))(`/${SECOND}/`), /What is this report about\?/);
    });

    it('is looked for where it may be a part of what is exempt', async () => {
      const papers = await twoReports();
      papers.replace('council.yaml', 'public-repository', 'private-repository');
      const said =
        'The bittern of the long reed bed was moved at night to the Wharfe by its keeper.';
      papers.replace(`${REPORT}.md`, '## Recommendations\n', `## Recommendations\n\n${said}\n`);
      papers.write(
        `${SECOND}.md`,
        papers
          .read(`${SECOND}.md`)
          .replace(
            'exempt: false',
            'exempt: { paragraphs: [3], reason: It is of one party., public-interest: It would weaken the council., review: 2027-05-01 }',
          )
          .replace(/## What[^]*/, '## What is this report about?\n\nA pond.\n'),
      );
      const folder = path.join(papers.content, SECOND);
      mkdirSync(folder, { recursive: true });
      const garbled = Buffer.concat([Buffer.from(`${folder}/Anh`), Buffer.from([0xe4, 0x2e])]);
      writeFileSync(Buffer.concat([garbled, Buffer.from('txt')]), said);
      const { code, stderr } = await papers.build();
      assert.equal(code, 1, stderr);
      assert.match(stderr, /exempt-leaked/);
    });
  },
);

describe('everything is stopped, and the old site stays', () => {
  const stops: readonly (readonly [string, (papers: PaperRepository) => void])[] = [
    ['by an error of an agenda', (papers) => papers.replace(AGENDA, 'time:', 'tiem:')],
    [
      'by a report that is on no agenda',
      (papers) => papers.replace(AGENDA, '- report: second-report', '- report: third-report'),
    ],
    [
      'by an error of the council',
      (papers) => papers.replace('council.yaml', 'nation:', 'natoin:'),
    ],
    [
      'by a misspelt field, which may be one that withholds what another report says',
      (papers) => papers.replace(`${SECOND}.md`, 'appendices:', 'apendices:'),
    ],
    [
      'where a report that may be exempt is too large for its words to be looked for',
      (papers) =>
        papers.write(
          `${SECOND}.md`,
          `${papers.read(`${SECOND}.md`).replace('exempt: false', 'exempt: maybe')}${'\n\nThe heron has its nest.'.repeat(200_000)}`,
        ),
    ],
    [
      'where fields that can’t be read name an earlier version, of which nobody knows what it says',
      (papers) =>
        papers.write(
          `${SECOND}.md`,
          '---\ntitle: "A\nwithdrawn-pdf: [{ sha256: abc, exempt: true }]\n---\n',
        ),
    ],
    [
      'by any error, where the council asks for that',
      (papers) => {
        papers.write(
          'council.yaml',
          `${papers.read('council.yaml')}\npapers-with-errors: stop-all\n`,
        );
        papers.replace(`${SECOND}.md`, '\n2. ', '\n7. ');
      },
    ],
  ];
  for (const [what, change] of stops) {
    it(what, async () => {
      const papers = await twoReports();
      change(papers);
      const { code, stderr } = await papers.build();
      assert.equal(code, 1, stderr);
      assert.match(stderr, /Nothing was published/);
      assert.ok(!existsSync(path.join(papers.site, 'index.html')));
    });
  }
});
