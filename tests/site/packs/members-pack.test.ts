import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { linesAt, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { runHere } from '../../support/build-command.ts';
import { findBrowser } from '../../support/browser.ts';
import { paperRepository, REPORT, type PaperRepository } from '../../support/paper-repository.ts';
import { textsOf } from '../../support/site/read-pack.ts';
import type { CommandResult } from '../../support/run-command.ts';
import { filesBelow } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const COMMITTEE = 'scrutiny-board-children-and-families';
const DAY = '2022-05-11';
const SLUG = path.basename(REPORT);
const OFFER = 'Quagmarine Holdings offers a palace of marble for the mill';
const PASSAGE = 'The nineteenth trapper of Hawksworth asks for a second lantern';
const NEXT = `meetings/${COMMITTEE}/2022-06-08`;
const WHY =
  'paragraphs: [3]\nreason: It has an offer.\npublic-interest: It would cost the council.\nreview: 2023-05-01';
const APPENDICES = `appendices:
  - title: Counts of badgers
  - { title: The offer, exempt: { ${WHY.replaceAll('\n', ', ')} } }
`;
const pdfOf = (words: string): Uint8Array => typesetPdf([linesAt(60, 700, [words])]);

let papers: PaperRepository;
let exempt: string;
let out: string;
let printed: CommandResult;
let texts: string[];

const print = (...args: string[]): Promise<CommandResult> => printOf(DAY, ...args);

const printOf = (day: string, ...args: string[]): Promise<CommandResult> =>
  runHere(
    'pack',
    [COMMITTEE, day, ...args, '--input', papers.content, '--today', '2022-05-05'],
    papers.folder,
  );

before(async () => {
  await findBrowser();
  papers = await paperRepository();
  papers.replace('council.yaml', 'publishing: public-repository', 'publishing: private-repository');
  const report = papers.read(`${REPORT}.md`).replace(/^appendices:\n(?: .*\n)*/m, APPENDICES);
  papers.write(
    `${REPORT}.md`,
    `${report}\nThe badgers are old.\n\n::: exempt\n${WHY}\n---\nThe council could sell it.\n:::\n`,
  );
  papers.write(`${REPORT}/appendix-1.pdf`, pdfOf('The badgers of the mill'));
  papers.write(`${REPORT}/appendix-2.pdf`, pdfOf('What the public may not see'));
  // Of the next meeting a whole report is withheld, and an appendix with it.
  const sale = papers
    .read(`${REPORT}.md`)
    .replace(/^title: .*$/m, 'title: Sale of the mill')
    .replace(/^exempt: .*$/m, `exempt: { ${WHY.replaceAll('\n', ', ')} }`)
    .replace(/^appendices:\n(?: .*\n)*/m, 'appendices: [{ title: The valuation }]\n')
    .replace(/^## [^]*/m, '');
  papers.write(`${NEXT}/sale.md`, sale);
  papers.write(
    `${NEXT}/agenda.md`,
    '---\ntime: "10:00"\nplace: Civic Hall, Leeds\nitems:\n  - report: sale\n---\n',
  );
  await papers.commit('2022-05-04');
  // As the papers of the meeting are below the folder of the papers.
  exempt = temporaryFolder('exempt');
  const own = path.join(exempt, COMMITTEE, DAY);
  mkdirSync(path.join(own, SLUG), { recursive: true });
  writeFileSync(path.join(own, SLUG, 'Appendix-2.PDF'), pdfOf(OFFER));
  writeFileSync(path.join(own, `${SLUG}-exempt.pdf`), pdfOf(PASSAGE));
  writeFileSync(path.join(own, '.DS_Store'), 'x');
  out = temporaryFolder('for-members');
  printed = await print('--with-exempt', exempt, '--member', 'Councillor A O’Neill', '--out', out);
  assert.equal(printed.code, 0, printed.stdout + printed.stderr);
  const file = path.join(out, `${COMMITTEE}-${DAY}-with-exempt-councillor-a-oneill.pdf`);
  assert.ok(existsSync(file), printed.stdout);
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o077, 0);
  texts = await textsOf(readFileSync(file));
});

describe('a pack with exempt papers', () => {
  it('has them in their places, each page marked with its paragraph and whose copy it is', () => {
    for (const words of [OFFER, PASSAGE]) {
      const page = texts.find((text) => text.includes(words)) ?? '';
      assert.match(page, /NOT FOR PUBLICATION/);
      assert.match(page, /paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972/);
      assert.match(page, /Information relating to the financial or business affairs/);
      assert.match(page, /Copy of Councillor A O’Neill/);
    }
    const order = ['The badgers are old', PASSAGE, 'The badgers of the mill', OFFER];
    const places = order.map((words) => texts.findIndex((text) => text.includes(words)));
    assert.ok(!places.includes(-1), String(places));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    const open = texts.filter((text) => !text.includes(OFFER) && !text.includes(PASSAGE));
    assert.ok(open.every((text) => !text.includes('NOT FOR PUBLICATION')));
    assert.match(texts[0] ?? '', /^With papers that are not for publication/);
    const agenda = texts.filter((text) => /Page [A-Z]$/.test(text)).join(' ');
    const number = /The offer \(not for publication\), page (\d+)/.exec(agenda)?.[1];
    assert.ok(texts.some((text) => text.includes(OFFER) && text.endsWith(`Page ${number}`)));
    // Who has the public pack cites the number of that: pages behind what members have more say both.
    const both = open.flatMap((text) => {
      const [, inPublic, own] = /\(public pack: page (\d+)\) Page (\d+)$/.exec(text) ?? [];
      return own === undefined ? [] : [[text.includes('The badgers of the mill'), Number(own) - Number(inPublic)]]; // prettier-ignore
    });
    assert.deepEqual(both, [[true, 1]]);
    assert.match(printed.stdout, /NOT FOR PUBLICATION: .*Exempt passages.*Appendix 2: The offer\./);
  });

  it('has a report that is withheld as a whole, and the appendix that is withheld with it', async () => {
    const folder = temporaryFolder('whole');
    mkdirSync(path.join(folder, 'sale'));
    writeFileSync(path.join(folder, 'sale.pdf'), pdfOf(OFFER));
    const target = temporaryFolder('whole-out');
    const args = ['2022-06-08', '--with-exempt', folder, '--out', target] as const;
    const file = path.join(target, `${COMMITTEE}-2022-06-08-with-exempt.pdf`);
    const first = await printOf(...args);
    assert.equal(first.code, 0, first.stderr);
    assert.match(
      first.stdout,
      /Without .*Appendix 1: The valuation: there is no sale\/appendix-1\.pdf\./,
    );
    writeFileSync(path.join(folder, 'sale/appendix-1.pdf'), pdfOf(PASSAGE));
    const second = await printOf(...args);
    assert.equal(second.code, 0, second.stderr);
    assert.match(second.stdout, /NOT FOR PUBLICATION: Item 1: Sale of the mill; .*The valuation\./);
    const [agenda = '', ...pages] = (await textsOf(readFileSync(file))).filter(
      (text) => !/Page A$/.test(text),
    );
    assert.match(
      agenda,
      /Report \(not for publication\), page 1 .*The valuation \(not for publication\), page 2/,
    );
    assert.equal(pages.length, 2);
    for (const [at, words] of [OFFER, PASSAGE].entries()) {
      assert.ok(pages[at]?.includes(words), pages[at]);
      assert.match(pages[at] ?? '', /NOT FOR PUBLICATION .*paragraph 3/);
      assert.match(pages[at] ?? '', new RegExp(`Page ${at + 1}$`));
    }
  });

  it('leaves nothing of them in the repository or in what is kept', async () => {
    for (const name of filesBelow(papers.folder)) {
      const bytes = readFileSync(path.join(papers.folder, name));
      assert.ok(!bytes.includes('Quagmarine') && !bytes.includes('nineteenth trapper'), name);
      if (!name.endsWith('.pdf') || !name.includes('.cache')) continue;
      assert.doesNotMatch(
        (await textsOf(bytes)).join(' '),
        /Quagmarine|NOT FOR PUBLICATION|O’Neill/,
      );
    }
  });

  it('is not made where the words of an exempt paper are found in what is published', async () => {
    const found = path.join(temporaryFolder('found'), 'out');
    const args = ['--with-exempt', exempt, '--search-exempt', '--out', found];
    const before = papers.read(`${REPORT}.md`);
    papers.replace(`${REPORT}.md`, 'The badgers are old.', `The badgers are old. ${PASSAGE}.`);
    const { code, stderr } = await print(...args);
    papers.write(`${REPORT}.md`, before);
    assert.equal(code, 1, stderr);
    assert.match(stderr, /Nothing was written/);
    assert.ok(!existsSync(found));
    const { code: fine, stdout, stderr: said } = await print(...args);
    assert.equal(fine, 0, stdout + said);
    for (const name of filesBelow(path.join(papers.folder, '.cache'))) {
      const bytes = readFileSync(path.join(papers.folder, '.cache', name));
      assert.ok(!bytes.includes('Quagmarine') && !bytes.includes('nineteenth trapper'), name);
    }
  });

  it('is refused in the repository, in what is kept and in a site, through links too', async () => {
    const elsewhere = temporaryFolder('elsewhere');
    const site = path.join(elsewhere, 'site');
    mkdirSync(path.join(site, 'papers'), { recursive: true });
    writeFileSync(path.join(site, '.moothall'), '');
    symlinkSync(papers.folder, path.join(elsewhere, 'link'));
    mkdirSync(path.join(papers.folder, '.cache/x'), { recursive: true });
    for (const bad of [
      path.join(papers.folder, 'packs'),
      path.join(papers.content, 'x'),
      path.join(papers.folder, '.cache/x'),
      path.join(site, 'papers'),
      path.join(elsewhere, 'link/new'),
    ]) {
      for (const args of [
        ['--with-exempt', bad, '--out', out],
        ['--with-exempt', exempt, '--out', bad],
      ]) {
        const { code, stdout, stderr } = await print(...args);
        assert.deepEqual([code, stdout], [2, ''], stderr);
        assert.match(
          stderr,
          /is in .*(?:and exempt papers would get out|Name a folder elsewhere)/s,
        );
      }
    }
    const { code } = await print('--with-exempt', exempt);
    assert.equal(code, 2);
  });

  it('may be written beside the exempt papers, and again', async () => {
    const folder = path.join(temporaryFolder('exempt'), 'papers');
    cpSync(path.join(exempt, COMMITTEE, DAY), folder, { recursive: true });
    const again = ['--with-exempt', folder, '--out', folder] as const;
    for (const args of [again, [...again, "--member", "A. Holloway"], again]) {
      const { code, stdout, stderr } = await print(...args);
      assert.equal(code, 0, stdout + stderr);
    }
    // Another PDF of such a name is taken for a paper.
    writeFileSync(path.join(folder, 'plan-with-exempt.pdf'), pdfOf('A plan'));
    assert.match((await print(...again)).stderr, /has plan-with-exempt\.pdf/);
  });

  it('is refused where a file is called as no exempt paper, or is a link to elsewhere', async () => {
    const strange = temporaryFolder('strange');
    writeFileSync(path.join(strange, 'appendix-1.pdf'), pdfOf('x'));
    const first = await print('--with-exempt', strange, '--out', out);
    assert.equal(first.code, 2);
    assert.match(
      first.stderr,
      /appendix-1\.pdf\. It has another name than the exempt papers of this meeting\. Rename it/,
    );
    assert.match(first.stderr, new RegExp(`${SLUG}/appendix-2\\.pdf  Appendix 2: The offer`));
    const linked = temporaryFolder('linked');
    symlinkSync(
      path.join(exempt, COMMITTEE, DAY, `${SLUG}-exempt.pdf`),
      path.join(linked, `${SLUG}-exempt.pdf`),
    );
    const second = await print('--with-exempt', linked, '--out', out);
    assert.match(second.stderr, /has a link to a place outside of it/);
    const broken = temporaryFolder('broken');
    writeFileSync(path.join(broken, `${SLUG}-exempt.pdf`), '%PDF-1.7\nno more');
    const third = await print('--with-exempt', broken, '--out', out);
    assert.equal(third.code, 2, third.stderr);
    assert.match(third.stderr, /Item 7, Exempt passages: .* can’t be taken\. The PDF is damaged/);
  });

  for (const args of [
    ['--member', 'A'],
    ['--search-exempt'],
    ['--with-exempt', '/nowhere', '--minutes'],
  ]) {
    it(`says what goes together, with ${args.join(' ')}`, async () => {
      const { code, stderr } = await print(...args);
      assert.equal(code, 2);
      assert.match(stderr, /use it with/);
    });
  }
});
