import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkHistory } from '../../../../src/papers/withheld/history-check.ts';
import { ContentReader } from '../../../../src/papers/reading/reader.ts';
import type { Diagnostic } from '../../../../src/rules/diagnostic.ts';
import { beginRepository, commitAll, git } from '../../../support/git.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const PAPER = 'meetings/executive/2022-05-11/lease.md';
const FILE = (name: string) => PAPER.replace('.md', `/${name}`);

const report = (fields: string, body: string): string =>
  `---\ntitle: Lease\n${fields}\n---\n${body}`;
const EXEMPT = 'exempt: { paragraphs: [3], reason: x, public-interest: y, review: 2023-05-11 }';
const SECRET = 'The tenant offers a premium of seventeen weeks of rent for the northern wing.';
const PASSAGE = `::: exempt\nparagraphs: [3]\nreason: x\n---\n${SECRET}\n:::\n`;
const OPEN = report('exempt: false', '1. The council leases a wing of the mill.\n');

const PUBLIC_TITLE = EXEMPT.replace('}', ', public-title: A lease }');
/** Wholly exempt, and known to the public by another title. */
const named = (publicTitle: string): string =>
  report(EXEMPT.replace('}', `, ${publicTitle} }`), '').replace(
    'title: Lease',
    'title: An offer of seventeen weeks',
  );

/** What is in the papers at each commit; undefined takes a file away. */
type Commit = Readonly<Record<string, string | undefined>>;

async function repository(commits: readonly Commit[]): Promise<string> {
  const folder = temporaryFolder('history');
  await beginRepository(folder);
  for (const [index, commit] of commits.entries()) {
    for (const [path, text] of Object.entries(commit)) {
      const file = join(folder, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
    await commitAll(folder, 'Change the papers', `2022-05-0${index + 1}T09:00:00Z`);
  }
  return folder;
}

async function check(folder: string): Promise<readonly Diagnostic[]> {
  const reader = new ContentReader(join(folder, 'content'));
  await checkHistory(reader);
  return reader.diagnostics;
}

const found = async (commits: readonly Commit[]): Promise<readonly Diagnostic[]> =>
  check(await repository(commits));

describe('the history of a public repository', () => {
  const FAULTS: Readonly<Record<string, readonly Commit[]>> = {
    'a passage that was taken out': [
      { [PAPER]: report('exempt: false', PASSAGE) },
      { [PAPER]: OPEN },
    ],
    'the text of a report that was emptied': [
      { [PAPER]: report(EXEMPT, SECRET) },
      { [PAPER]: report(EXEMPT, '') },
    ],
    'a report that was deleted': [
      { [PAPER]: report(EXEMPT, SECRET), 'meetings/executive/2022-05-11/agenda.md': '' },
      { [PAPER]: undefined },
    ],
    'the exempt appendix that was taken out': [
      {
        [PAPER]: report(`exempt: false\nappendices:\n  - { title: Offer, ${EXEMPT} }`, ''),
        [FILE('appendix-1.pdf')]: 'an offer',
      },
      { [FILE('appendix-1.pdf')]: undefined },
    ],
    'a file of an exempt report': [
      { [PAPER]: report(EXEMPT, ''), [FILE('appendix-1.pdf')]: 'an offer' },
      { [FILE('appendix-1.pdf')]: undefined },
    ],
    'an appendix that was exempted too late': [
      {
        [PAPER]: report('exempt: false\nappendices: [{ title: Offer }]', ''),
        [FILE('offer.pdf')]: 'x',
      },
      {
        [PAPER]: report(`exempt: false\nappendices:\n  - { title: Offer, ${EXEMPT} }`, ''),
        [FILE('offer.pdf')]: undefined,
      },
    ],
    'an exempt appendix whose place a redacted one took': [
      {
        [PAPER]: report(`exempt: false\nappendices:\n  - { title: Offer, ${EXEMPT} }`, ''),
        [FILE('appendix-1.pdf')]: 'an offer',
      },
      {
        [PAPER]: report('exempt: false\nappendices: [{ title: Offer }]', ''),
        [FILE('appendix-1.pdf')]: 'redacted',
      },
    ],
    'a withheld title': [
      { [PAPER]: named('public-title: A lease') },
      {
        [PAPER]: named('public-title: A lease').replace(
          'title: An offer of seventeen weeks',
          'title: A lease',
        ),
      },
    ],
    'a withheld title of an appendix': [
      {
        [PAPER]: report(
          `exempt: false\nappendices:\n  - { title: An offer of Quarrymoor, ${PUBLIC_TITLE} }`,
          '',
        ),
      },
      { [PAPER]: OPEN },
    ],
    'a background paper of an exempt report': [
      {
        [PAPER]: report(`${EXEMPT}\nbackground-papers: [Letter of Wrenfield about the offer]`, ''),
      },
      { [PAPER]: report(EXEMPT, '') },
    ],
  };
  /** Each of them of a meeting of its own, in one repository. */
  const meetingOf = (at: number): string => `meetings/executive/2022-06-${10 + at}/`;
  const inOne = (cases: readonly (readonly Commit[])[]): Commit[] =>
    [0, 1].map((number) =>
      Object.fromEntries(
        cases.flatMap((commits, at) =>
          Object.entries(commits[number] ?? {}).map(([path, text]) => [
            path.replace(dirname(PAPER) + '/', meetingOf(at)),
            text,
          ]),
        ),
      ),
    );
  let ofFaults: readonly Diagnostic[];
  before(async () => {
    ofFaults = await found(inOne(Object.values(FAULTS)));
  });

  it('is searched in each of its reports', () => {
    assert.equal(ofFaults.length, Object.keys(FAULTS).length);
  });

  for (const [at, what] of Object.keys(FAULTS).entries()) {
    it(`may not hold ${what}`, () => {
      const own = `${meetingOf(at)}lease.md`;
      const diagnostics = ofFaults.filter(({ file }) => file.endsWith(own));
      assert.deepEqual(
        diagnostics.map(({ code, severity }) => [code, severity]),
        [['exempt-in-history', 'error']],
      );
      const [{ message } = { message: '' }] = diagnostics;
      assert.match(message, /commit [\da-f]{10} of \d May 2022.*git filter-repo/);
      assert.ok(!/seventeen|offer/.test(message), message);
    });
  }

  const SOUND: Readonly<Record<string, readonly Commit[]>> = {
    'no exempt text': [{ [PAPER]: OPEN }, { [PAPER]: `${OPEN}\n2. It is due.\n` }],
    'the notice of a report whose text was never there': [
      { [PAPER]: report(EXEMPT, '') },
      { [PAPER]: report(EXEMPT, '\n') },
    ],
    'a passage that is public by now': [
      { [PAPER]: report('exempt: false', PASSAGE) },
      { [PAPER]: report('exempt: false', `1. ${SECRET}\n`) },
    ],
    'a report that is public by now': [
      { [PAPER]: report(EXEMPT, SECRET) },
      { [PAPER]: report('exempt: false', `1. ${SECRET}\n`) },
    ],
    'an open appendix that was replaced': [
      {
        [PAPER]: report('exempt: false\nappendices: [{ title: Map }]', ''),
        [FILE('map.pdf')]: 'x',
      },
      { [FILE('map.pdf')]: 'y' },
    ],
    'a title that is public by now': [
      { [PAPER]: named('public-title: A lease') },
      { [PAPER]: OPEN.replace('title: Lease', 'title: An offer of seventeen weeks') },
    ],
    'the title of an exempt report that has no other': [
      { [PAPER]: report(EXEMPT, '').replace('title: Lease', 'title: An offer of seventeen weeks') },
      { [PAPER]: report(EXEMPT, '') },
    ],
    'background papers of common words, or of an open report': [
      { [PAPER]: report(`${EXEMPT}\nbackground-papers: [None, Minutes]`, '') },
      {
        [PAPER]: report(
          'exempt: false\nbackground-papers: [Letter of Wrenfield about the offer]',
          '',
        ),
      },
      { [PAPER]: OPEN },
    ],
    'a background paper that is listed openly by now': [
      {
        [PAPER]: report(`${EXEMPT}\nbackground-papers: [Letter of Wrenfield about the offer]`, ''),
      },
      {
        [PAPER]: report(
          'exempt: false\nbackground-papers: [{ title: Letter of Wrenfield about the offer }]',
          '',
        ),
      },
    ],
  };
  for (const [what, commits] of Object.entries(SOUND)) {
    it(`may hold ${what}`, async () => {
      assert.deepEqual(await found(commits), []);
    });
  }

  it('is searched on every branch', async () => {
    const folder = await repository([{ [PAPER]: OPEN }]);
    await git(folder, ['switch', '--quiet', '--create', 'draft']);
    writeFileSync(join(folder, 'content', PAPER), report(EXEMPT, SECRET));
    await commitAll(folder, 'Draft', '2022-05-02T09:00:00Z');
    await git(folder, ['switch', '--quiet', 'main']);
    assert.deepEqual(
      (await check(folder)).map(({ code }) => code),
      ['exempt-in-history'],
    );
  });

  it('is reported as unknown in a shallow clone', async () => {
    const folder = await repository([{ [PAPER]: report(EXEMPT, SECRET) }, { [PAPER]: OPEN }]);
    const clone = join(temporaryFolder('shallow'), 'clone');
    const from = pathToFileURL(folder).href;
    await git(folder, ['clone', '--quiet', '--depth', '1', from, clone]);
    const diagnostics = await check(clone);
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [['history-unknown', 'warning']],
    );
    assert.match(diagnostics[0]?.message ?? '', /fetch-depth: 0/);
  });

  it('is not searched for a folder outside a repository', async () => {
    const folder = temporaryFolder('plain');
    mkdirSync(join(folder, 'content'));
    assert.deepEqual(await check(folder), []);
  });
});
