import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { RegisterEntry } from '../../../src/history/register/register-line.ts';
import { linesAt, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { runHere } from '../../support/build-command.ts';
import { findBrowser } from '../../support/browser.ts';
import { scriptArguments } from '../../support/program.ts';
import { textsOf } from '../../support/site/read-pack.ts';
import { paperRepository, REPORT, type PaperRepository } from '../../support/paper-repository.ts';
import { runCommand } from '../../support/run-command.ts';
import { attribute, digestsOf, filesBelow, readPage, textOf } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TODAY = '2022-05-05';
const MEETING = `/${path.posix.dirname(REPORT)}/`;
const WITHHELD = [
  'Quagmarine Holdings',
  'a palace of marble',
  'nineteen thousand badgers',
] as const;
const WHY =
  'paragraphs: [3]\nreason: It has an offer.\npublic-interest: It would cost the council.\nreview: 2023-05-01';
const EXEMPT = `{ ${WHY.replaceAll('\n', ', ')} }`;
const STATED = '{ on: 2022-05-03, source: the noticeboard }';
const APPENDICES = `appendices:
  - title: Counts of badgers
  - { title: The offer, exempt: ${EXEMPT} }
  - { title: Views of residents, expected: 2022-05-10 }
`;

const top = temporaryFolder('printed-packs');
const site = path.join(top, 'one/site');
const PACK = `${MEETING.slice(1)}public_pack.pdf`;
/** All that is printed of meetings and reports. */
const PRINTED = /\/(?:public_pack[^/]*\.(?:pdf|epub)|report\.pdf)$/;
const packNow = (): Uint8Array => readFileSync(path.join(site, PACK));

let papers: PaperRepository;
let texts: string[];

const argsOf = (output: string): string[] => [
  ...['--input', papers.content, '--output', output, '--today', TODAY],
  ...['--published-at', `${TODAY}T09:00:00Z`, '--register', 'new'],
];

/** A build whose site, and what it keeps, are below a folder of its own. */
async function build(name: string): Promise<void> {
  const folder = path.join(top, name);
  mkdirSync(folder, { recursive: true });
  const { code, stdout, stderr } = await runHere(
    'build',
    argsOf(path.join(folder, 'site')),
    folder,
  );
  assert.equal(code, 0, stdout + stderr);
}

/** A build on a machine that has git and no browser, and what it says. */
async function buildWithoutBrowser(folder: string, args: readonly string[]): Promise<string> {
  const nowhere = path.join(folder, 'nowhere');
  const programs = path.join(folder, 'programs');
  for (const one of [nowhere, programs]) mkdirSync(one, { recursive: true });
  const git = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((one) => path.join(one, 'git'))
    .find((one) => existsSync(one));
  if (git !== undefined && !existsSync(path.join(programs, 'git'))) {
    symlinkSync(git, path.join(programs, 'git'));
  }
  const none = { PATH: programs, CHROME_PATH: '', PLAYWRIGHT_CHROMIUM: '' };
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    [...scriptArguments('build'), ...args],
    { cwd: folder, env: { ...process.env, ...none, PLAYWRIGHT_BROWSERS_PATH: nowhere } },
  );
  assert.equal(code, 0, stdout + stderr);
  return stdout + stderr;
}

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** The lines of the register of a site, the oldest first. */
function registerOf(folder: string): RegisterEntry[] {
  const names = filesBelow(folder).filter((name) => /^register\/.*\.jsonl$/.test(name));
  return names
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as RegisterEntry);
}

before(async () => {
  await findBrowser();
  papers = await paperRepository();
  papers.replace('council.yaml', 'publishing: public-repository', 'publishing: private-repository');
  papers.write('council.yaml', `${papers.read('council.yaml')}\nprinted-packs: true\n`);
  const report = papers
    .read(`${REPORT}.md`)
    .replace(/^appendices:\n(?: .*\n)*/m, `published: ${STATED}\n${APPENDICES}`);
  papers.write(
    `${REPORT}.md`,
    `${report}\nThe badgers are old.\n\n::: exempt\n${WHY}\n---\nThe council could sell ${WITHHELD[2]}.\n:::\n`,
  );
  papers.write(
    `${REPORT}/appendix-1.pdf`,
    typesetPdf([
      linesAt(60, 780, ['Badgers counted by night.']),
      linesAt(60, 780, ['The last badger.']),
    ]),
  );
  papers.write(
    `${REPORT}/appendix-2.pdf`,
    typesetPdf([linesAt(60, 780, [`${WITHHELD[0]} offers ${WITHHELD[1]}.`])]),
  );
  const agenda = `${path.posix.dirname(REPORT)}/agenda.md`;
  papers.replace(agenda, '---\ntime:', `---\npublished: ${STATED}\ntime:`);
  papers.replace(
    agenda,
    '  - report: ofsted',
    '  - { report: moles, expected: 2022-05-04, title: Moles }\n  - report: ofsted',
  );
  papers.write(
    `${path.posix.dirname(REPORT)}/moles.md`,
    papers
      .read(`${REPORT}.md`)
      .replace(/^appendices:\n(?: .*\n)*/m, '')
      .replace('title: Ofsted Inspection Report', 'title: Moles')
      .replace(/^published: .*$/m, `published: ${STATED.replace('05-03', '05-04')}`)
      .replace(/^Below[^]*|^The badgers[^]*/m, 'The moles are late.\n'),
  );
  // A meeting without a paper has no pack.
  papers.write(
    'meetings/scrutiny-board-children-and-families/2022-06-08/agenda.md',
    '---\ntime: "10:00"\nplace: Civic Hall, Leeds\nitems:\n  - { title: Work Programme, text: To note it. }\n---\n',
  );
  await papers.commit('2022-05-04');
  await build('one');
  texts = await textsOf(packNow());
});

describe('a site with printed packs', () => {
  it('has one of each meeting with an open report, and of no other', () => {
    const packs = filesBelow(site).filter((name) => name.endsWith('/public_pack.pdf'));
    assert.deepEqual(packs, [PACK]);
  });

  it('says on the page of a meeting how many pages it has, how large it is, and its hash', async () => {
    const words = textOf((await readPage(site, MEETING)).root).replace(/\s+/g, ' ');
    const bytes = packNow();
    const said = /Printed pack of this meeting \(PDF, (\d+) pages, (\d+(?:\.\d)?) (KB|MB)\)/.exec(
      words,
    );
    assert.ok(said, words);
    const [, pages, size, unit] = said;
    assert.equal(Number(pages), texts.length);
    const inUnits = bytes.length / (unit === 'KB' ? 1000 : 1_000_000);
    assert.ok(Math.abs(Number(size) - inUnits) <= inUnits / 20 + 1, `${size} ${unit}`);
    assert.ok(words.includes(createHash('sha256').update(bytes).digest('hex')));
  });

  for (const [paper, begins] of [
    ['', /Agenda item 8 Ofsted Inspection Report/],
    ['appendix-1/', /Badgers counted by night/],
    ['appendix-2/', /Not for publication/],
    ['appendix-3/', /To follow/],
  ] as const) {
    it(`says on the page of ${paper === '' ? 'the report' : paper} on which page of the pack it is`, async () => {
      const { root } = await readPage(site, `/${REPORT}/${paper}`);
      const words = textOf(root).replace(/\s+/g, ' ');
      const number = /In the printed pack:? Pages? (\d+)/.exec(words)?.[1];
      assert.ok(number !== undefined, words);
      const position = texts.findIndex((text) => new RegExp(`\\bPage ${number}$`).test(text)) + 1;
      assert.match(texts[position - 1] ?? '', begins);
      const link = root
        .querySelectorAll('a')
        .map((one) => attribute(one, 'href') ?? '')
        .find((href) => href.includes('public_pack.pdf#page='));
      assert.equal(link?.split('#page=')[1], String(position));
    });
  }

  it('has a supplement for each day after the agenda, numbered on from the pack as it was', async () => {
    const read = async (day: string): Promise<string[]> =>
      textsOf(readFileSync(path.join(site, MEETING.slice(1), `public_pack_supplement-${day}.pdf`)));
    const [front = '', ...moles] = await read('2022-05-04');
    const [next = '', ...badgers] = await read('2022-05-05');
    const inPack = (foot: RegExp): number => texts.filter((text) => foot.test(text)).length;
    assert.match(front, /^Supplement to the agenda/);
    assert.match(moles[0] ?? '', /Moles/);
    assert.match(badgers[0] ?? '', /Badgers counted by night/);
    assert.equal(moles.length, inPack(/ Item 7: Moles Page \d+$/));
    assert.equal(badgers.length, inPack(/Counts of badgers Page \d+$/));
    // The pack had one page of each that said that it was to follow.
    const first = inPack(/ Page \d+$/) - moles.length - badgers.length + 2 + 1;
    assert.deepEqual(
      [...moles, ...badgers].map((text) => / Page (\d+)$/.exec(text)?.[1]),
      [...moles, ...badgers].map((_, at) => String(first + at)),
    );
    assert.match(
      front,
      new RegExp(`Item 7: Moles, pages ${first} to ${first + moles.length - 1}\\b`),
    );
    assert.match(next, /Item 8, Appendix 1: Counts of badgers, pages/);
    const words = textOf((await readPage(site, MEETING)).root).replace(/\s+/g, ' ');
    assert.ok(words.includes(`Supplement of 4 May 2022 (PDF, ${moles.length + 1} pages, `), words);
    const later = texts.find((text) => text.includes('agenda was published on')) ?? '';
    assert.match(later, /Wednesday 4 May 2022 \W*Item 7: Moles \(pages [\d to]+\) was added\./);
    assert.match(later, /Page [A-Z]$/);
  });

  it('offers each report as a PDF of its own beside its page, without its appendices', async () => {
    const { root } = await readPage(site, `/${REPORT}/`);
    const link = root
      .querySelectorAll('a')
      .find((one) => textOf(one).trim() === 'This report as a PDF');
    const href = (link && attribute(link, 'href')) ?? '';
    assert.equal(new URL(href, `https://any.example/${REPORT}/`).pathname, `/${REPORT}/report.pdf`);
    const alone = await textsOf(readFileSync(path.join(site, REPORT, 'report.pdf')));
    const said = `${alone.length} pages, `;
    assert.ok(textOf(root).replace(/\s+/g, ' ').includes(said), said);
    const text = alone.join(' ');
    assert.match(text, /^Ofsted Inspection Report/);
    assert.match(text, /badgers are old/);
    assert.doesNotMatch(text, /Back to the agenda|counted by night/);
    for (const words of WITHHELD) assert.ok(!text.includes(words), words);
    const moles = path.join(site, path.dirname(REPORT), 'moles/report.pdf');
    assert.match((await textsOf(readFileSync(moles))).join(' '), /^Moles/);
  });

  it('lists in the book for e-readers the pages of the printed pack, all of them in order', () => {
    const book = unzipSync(readFileSync(path.join(site, PACK.replace(/pdf$/, 'epub'))));
    const nav = strFromU8(book['book/nav.xhtml'] ?? new Uint8Array());
    const listed = [...nav.matchAll(/<a href="[^"]+#printed-[^"]+">([^<]+)</g)].map(
      ([, label]) => label,
    );
    assert.deepEqual(
      listed,
      texts.map((text) => / Page (\w+)$/.exec(text)?.[1]),
    );
  });

  it('has a line for the pack, each supplement, the book and each report as a PDF in its register, with its hash', () => {
    const lines = registerOf(site).filter(({ kind }) => kind === 'pack');
    const days = ['2022-05-04', '2022-05-05'];
    const files = [
      ...[path.posix.join(path.posix.dirname(REPORT), 'moles/report.pdf'), `${REPORT}/report.pdf`],
      ...[PACK.replace(/pdf$/, 'epub'), PACK],
      ...days.map((day) => PACK.replace('.pdf', `_supplement-${day}.pdf`)),
    ];
    assert.deepEqual(
      lines.map(({ what, address, sha256 }) => [what, address, sha256]),
      files.map((file) => ['published', `/${file}`, hashOf(path.join(site, file))]),
    );
    const numbered = texts.flatMap((text) => / Page (\d+)$/.exec(text)?.[1] ?? []);
    const ofPack = lines.find(({ address }) => address === `/${PACK}`);
    assert.deepEqual(ofPack?.numbers, [1, numbered.length]);
  });

  it('says the hash of each supplement on the page of its meeting', async () => {
    const words = textOf((await readPage(site, MEETING)).root);
    const file = path.join(site, PACK.replace('.pdf', '_supplement-2022-05-04.pdf'));
    assert.ok(words.includes(hashOf(file)), words);
  });

  it('has nothing of what is withheld in a pack', () => {
    const text = texts.join(' ');
    const raw = Buffer.from(packNow()).toString('latin1');
    for (const words of WITHHELD) {
      assert.ok(!text.includes(words), words);
      assert.ok(!raw.includes(words), words);
    }
    assert.match(text, /badgers are old/);
  });

  it('prints a pack whose word changed anew, as if nothing were kept', async () => {
    const first = packNow();
    papers.replace(`${REPORT}.md`, 'badgers are old', 'badgers are new');
    for (const name of ['one', 'two']) {
      await build(name);
    }
    assert.notDeepEqual(packNow(), first);
    assert.match((await textsOf(packNow())).join(' '), /badgers are new/);
    const [warm, cold] = [site, path.join(top, 'two/site')].map(digestsOf);
    assert.deepEqual(warm, cold);
  });

  it('keeps what it had where there is no browser, until something of it isn’t open any more', async () => {
    const argsAt = (hour: string): string[] => [
      ...['--input', papers.content, '--output', site, '--today', TODAY],
      ...['--published-at', `${TODAY}T${hour}:00:00Z`],
    ];
    const folder = path.dirname(site);
    const withoutBrowser = (hour: string) => buildWithoutBrowser(folder, argsAt(hour));
    const going = await runHere('build', argsAt('09'), folder);
    assert.doesNotMatch(going.stderr, /paper-taken-off/);
    const before = digestsOf(site);
    const printed = (): string[] => filesBelow(site).filter((name) => PRINTED.test(name));
    const lines = (): number => registerOf(site).filter(({ kind }) => kind === 'pack').length;
    const [files, packs, pack] = [printed(), lines(), packNow()];
    const same = await withoutBrowser('10');
    assert.doesNotMatch(same, /no browser/);
    assert.deepEqual(digestsOf(site), before);
    papers.replace(`${REPORT}.md`, 'badgers are new', 'badgers are newer');
    const changed = await withoutBrowser('11');
    assert.equal(changed.match(/There is no browser on this machine/g)?.length, 1);
    assert.deepEqual(printed(), files);
    assert.deepEqual(packNow(), pack);
    assert.equal(lines(), packs);
    papers.replace(
      `${REPORT}.md`,
      'badgers are newer.',
      `badgers.\n\n::: exempt\n${WHY}\n---\nThey are newer than anybody believes today.\n:::`,
    );
    await withoutBrowser('12');
    assert.deepEqual(printed(), []);
    const gone = registerOf(site).slice(-files.length);
    assert.deepEqual(
      gone.map(({ what, address }) => [what, address.slice(1)]),
      [...files].sort().map((file) => ['removed', file]),
    );
  });

  it('has no packs where there is no browser, and the build says so once', async () => {
    const folder = path.join(top, 'three');
    const output = path.join(folder, 'site');
    const said = await buildWithoutBrowser(folder, argsOf(output));
    assert.equal(said.match(/There is no browser on this machine/g)?.length, 1);
    const names = filesBelow(output);
    assert.deepEqual(
      names.filter((name) => name.endsWith('/public_pack.pdf')),
      [],
    );
    const words = textOf((await readPage(output, MEETING)).root);
    assert.doesNotMatch(words, /Printed pack/);
  });
});
