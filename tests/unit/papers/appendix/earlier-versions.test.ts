import type { Received } from '../../../../src/law/received.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { readGitDates } from '../../../../src/history/git-dates.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import type { Appendix } from '../../../../src/papers/appendix/appendix.ts';
import type { Diagnostic } from '../../../../src/rules/diagnostic.ts';
import {
  copyOf,
  paperRepository,
  REPORT,
  type PaperRepository,
} from '../../../support/paper-repository.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const FIRST = 'Finding,Number\nStrengths,12\n';
const SECOND = 'Finding,Number\nStrengths,13\n';
const EXPECTED = '    expected: 2022-05-09';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Commit = readonly [day: string, write: (papers: PaperRepository) => void];

/** Papers after a commit that several tests begin with, which is made once. */
const after = new Map<string, Promise<PaperRepository>>();

/** The Leeds papers after some commits, each a day and what an officer does on it. */
async function papersAfter(...commits: readonly Commit[]): Promise<PaperRepository> {
  let shared = 0;
  while (shared < commits.length && commits[shared] === [first, second][shared]) shared += 1;
  const papers = copyOf(await papersAfterShared(commits.slice(0, shared)));
  for (const commit of commits.slice(shared)) await add(papers, commit);
  return papers;
}

function papersAfterShared(commits: readonly Commit[]): Promise<PaperRepository> {
  const key = commits.map(([day]) => day).join(' ');
  const made = after.get(key) ?? papersAfterOneMore(commits);
  after.set(key, made);
  return made;
}

async function papersAfterOneMore(commits: readonly Commit[]): Promise<PaperRepository> {
  const last = commits.at(-1);
  if (last === undefined) return paperRepository();
  const papers = copyOf(await papersAfterShared(commits.slice(0, -1)));
  await add(papers, last);
  return papers;
}

async function add(papers: PaperRepository, [day, write]: Commit): Promise<void> {
  write(papers);
  await papers.commit(day);
}

const drop =
  (name: string, content: string | Uint8Array) =>
  (papers: PaperRepository): void =>
    papers.write(`${REPORT}/${name}`, content);

/** Puts lines above the day on which the appendix is expected. */
const say =
  (line: string) =>
  (papers: PaperRepository): void =>
    papers.replace(`${REPORT}.md`, EXPECTED, `    ${line}\n${EXPECTED}`);

type Loaded = { readonly appendix: Appendix; readonly diagnostics: readonly Diagnostic[] };

async function load(papers: PaperRepository, today = '2022-05-16'): Promise<Loaded> {
  const refuse = () => Promise.reject(new Error('no PDF is dropped in'));
  const { archive, diagnostics } = await loadArchive({
    input: papers.content,
    today,
    dates: await readGitDates(papers.content, temporaryFolder('versions')),
    inspector: { inspect: refuse, hidden: refuse, prepareText: refuse },
  });
  const appendix = archive?.reports[0]?.appendices[0];
  assert.ok(appendix);
  return { appendix, diagnostics };
}

const day = (received: Received | undefined): string | undefined =>
  received?.kind === 'recorded' ? received.date : received?.kind;

/** When it arrived, when it was corrected, and the content, days and state of each earlier version. */
function datesOf({ appendix }: Loaded): readonly unknown[] {
  assert.equal(appendix.state.kind, 'here');
  const file = appendix.state.kind === 'here' ? appendix.state.file : undefined;
  return [
    day(file?.received),
    day(file?.corrected),
    ...(appendix.earlier ?? []).map(({ sha256, published, replaced, state }) => [
      sha256 === hashOf(FIRST) ? 'first' : sha256 === hashOf(SECOND) ? 'second' : 'another',
      day(published),
      replaced,
      state.kind,
    ]),
  ];
}

const first = ['2022-05-09', drop('appendix-1.csv', FIRST)] as const;
const second = ['2022-05-12', drop('appendix-1.csv', SECOND)] as const;

describe('what an appendix was before', () => {
  it('is nothing if it was never replaced', async () => {
    assert.deepEqual(datesOf(await load(await papersAfter(first))), ['2022-05-09', undefined]);
  });

  it('is kept with its days, at an address that has its hash in it', async () => {
    const loaded = await load(await papersAfter(first, second));
    assert.deepEqual(datesOf(loaded), [
      '2022-05-09',
      '2022-05-12',
      ['first', '2022-05-09', '2022-05-12', 'kept'],
    ]);
    const state = loaded.appendix.earlier?.[0]?.state;
    assert.ok(state?.kind === 'kept');
    assert.equal(state.url, `/${REPORT}/appendix-1.${hashOf(FIRST).slice(0, 8)}.csv`);
  });

  it('is each of several, the newest first, and once', async () => {
    const third = drop('appendix-1.csv', 'Finding,Number\nStrengths,14\n');
    const papers = await papersAfter(
      first,
      second,
      ['2022-05-13', drop('appendix-1.csv', FIRST)],
      ['2022-05-14', third],
    );
    assert.deepEqual(datesOf(await load(papers)), [
      '2022-05-09',
      '2022-05-14',
      ['first', '2022-05-13', '2022-05-14', 'kept'],
      ['second', '2022-05-12', '2022-05-13', 'kept'],
    ]);
  });

  it('is found under another name and of another kind', async () => {
    const papers = await papersAfter(
      ['2022-05-09', drop('Appendix A - Leeds ILACS.docx', smallDocx('Findings'))],
      [
        '2022-05-12',
        (folder) => {
          folder.remove(`${REPORT}/Appendix A - Leeds ILACS.docx`);
          drop('appendix-1.csv', SECOND)(folder);
        },
      ],
    );
    assert.deepEqual(datesOf(await load(papers)), [
      '2022-05-09',
      '2022-05-12',
      ['another', '2022-05-09', '2022-05-12', 'kept'],
    ]);
  });

  it('is what is committed, while its replacement is not', async () => {
    const papers = await papersAfter(first);
    drop('appendix-1.csv', SECOND)(papers);
    assert.deepEqual(datesOf(await load(papers)), [
      '2022-05-09',
      'uncommitted',
      ['first', '2022-05-09', undefined, 'kept'],
    ]);
  });

  it('is not known in a shortened history', async () => {
    const clone = await (await papersAfter(first, second)).shallowClone();
    assert.deepEqual(datesOf(await load(clone)), ['unknown', undefined]);
  });
});

describe('what was never public stays where it is', () => {
  const EXEMPT =
    'exempt: { paragraphs: [1], reason: It names people., public-interest: It would harm them., review: 2023-05-01 }';
  const nothing = ['2022-05-09', undefined];

  for (const [name, hide] of [
    ['the appendix was exempt', say(EXEMPT)],
    [
      'the whole report was exempt',
      (papers: PaperRepository) =>
        papers.write(
          `${REPORT}.md`,
          papers.read(`${REPORT}.md`).replace(/^exempt: false.*$/m, EXEMPT),
        ),
    ],
    [
      'the front matter could not be read',
      (papers: PaperRepository) => papers.write(`${REPORT}.md`, '---\nexempt: false\n: [\n---\n'),
    ],
  ] as const) {
    it(`because ${name}`, async () => {
      let open = '';
      const papers = await papersAfter(
        [
          '2022-05-09',
          (folder) => {
            open = folder.read(`${REPORT}.md`);
            hide(folder);
            drop('appendix-1.csv', FIRST)(folder);
          },
        ],
        [
          '2022-05-12',
          (folder) => {
            folder.write(`${REPORT}.md`, open);
            drop('appendix-1.csv', SECOND)(folder);
          },
        ],
      );
      assert.deepEqual(datesOf(await load(papers)), nothing);
    });
  }

  it('because it was made exempt before it was replaced', async () => {
    let open = '';
    const papers = await papersAfter(
      first,
      [
        '2022-05-10',
        (folder) => {
          open = folder.read(`${REPORT}.md`);
          say(EXEMPT)(folder);
        },
      ],
      second,
      ['2022-05-13', (folder) => folder.write(`${REPORT}.md`, open)],
    );
    assert.deepEqual(datesOf(await load(papers)), nothing);
  });

  it('because it was replaced before the report was published', async () => {
    const papers = await papersAfter(first, second, [
      '2022-05-13',
      (folder) =>
        folder.replace(
          `${REPORT}.md`,
          'background-papers: []',
          'background-papers: []\npublished: 2022-05-13',
        ),
    ]);
    assert.deepEqual((await load(papers)).appendix.earlier, undefined);
  });
});

describe('a withdrawal', () => {
  const withdraw = (sha256: string) =>
    say(`withdrawn: [{ sha256: "${sha256}", reason: It named a resident. }]`);
  const codes = ({ diagnostics }: Loaded) =>
    diagnostics.filter(({ code }) => code === 'withdrawal-void').map(({ message }) => message);

  it('leaves only the hash and the reason', async () => {
    const papers = await papersAfter(first, second);
    withdraw(hashOf(FIRST).slice(0, 16))(papers);
    const loaded = await load(papers);
    assert.deepEqual(loaded.appendix.earlier?.[0]?.state, {
      kind: 'withdrawn',
      reason: 'It named a resident.',
    });
    assert.deepEqual(codes(loaded), []);
  });

  for (const [name, sha256, message] of [
    ['names no version', '0'.repeat(16), /No earlier version of appendix 1/],
    [
      'names the file that is there',
      hashOf(SECOND),
      /the current file: appendix-1\.csv\. Replace it first/,
    ],
  ] as const) {
    it(`that ${name} is an error`, async () => {
      const papers = await papersAfter(first, second);
      withdraw(sha256)(papers);
      const [found] = codes(await load(papers));
      assert.match(found ?? '', message);
    });
  }
});

describe('an earlier version that can’t be shown', () => {
  it('is reported to the officer without its content', async () => {
    const papers = await papersAfter(
      ['2022-05-09', drop('appendix-1.csv', Buffer.from('£', 'latin1'))],
      second,
    );
    const loaded = await load(papers);
    assert.deepEqual(datesOf(loaded), [
      '2022-05-09',
      '2022-05-12',
      ['another', '2022-05-09', '2022-05-12', 'not-kept'],
    ]);
    const found = loaded.diagnostics.find(({ code }) => code === 'version-not-shown');
    assert.equal(found?.severity, 'warning');
    assert.match(
      found.message,
      /replaced on 12 May 2022, isn’t shown: .*withdrawn: \[\{ sha256: "/,
    );
  });
});

describe('a file that took the place of a public one', () => {
  const codesOf = ({ diagnostics }: Loaded): string[] =>
    diagnostics.filter(({ code }) => code.startsWith('replacement-')).map(({ code }) => code);
  const REPLACED = (rest: string): string => `replaced: { reason: A figure was wrong., ${rest} }`;

  it('needs a decision, and the officer sees what it leaves out', async () => {
    const loaded = await load(await papersAfter(first, second));
    assert.deepEqual(codesOf(loaded), ['replacement-undecided']);
    const found = loaded.diagnostics.find(({ code }) => code === 'replacement-undecided');
    assert.match(found?.file ?? '', /appendix-1\.csv$/);
    assert.match(found?.message ?? '', /took the place of a file on 12 May 2022 that was public/);
    assert.match(found?.message ?? '', /It leaves out 1 line of the earlier one\./);
    assert.match(found?.message ?? '', /replaced: \{ reason: …, earlier: withdrawn \}/);
    assert.equal(found?.aside, 'Left out: Strengths,12');
  });

  it('needs one before it is committed, too', async () => {
    const papers = await papersAfter(first);
    drop('appendix-1.csv', SECOND)(papers);
    assert.deepEqual(codesOf(await load(papers)), ['replacement-undecided']);
  });

  it('leaves the earlier one where that stays open, with the reason', async () => {
    const papers = await papersAfter(first, second);
    say(REPLACED('earlier: open'))(papers);
    const loaded = await load(papers);
    assert.deepEqual(codesOf(loaded), []);
    const [version] = loaded.appendix.earlier ?? [];
    assert.deepEqual([version?.state.kind, version?.why], ['kept', 'A figure was wrong.']);
  });

  it('takes the earlier one away where that is withdrawn', async () => {
    const papers = await papersAfter(first, second);
    say(REPLACED('earlier: withdrawn'))(papers);
    const loaded = await load(papers);
    assert.deepEqual(codesOf(loaded), []);
    const [version] = loaded.appendix.earlier ?? [];
    assert.deepEqual(version?.state, { kind: 'withdrawn', reason: 'A figure was wrong.' });
  });

  it('needs none where the earlier one is withdrawn by its hash', async () => {
    const papers = await papersAfter(first, second);
    say(`withdrawn: [{ sha256: "${hashOf(FIRST).slice(0, 16)}", reason: Wrong. }]`)(papers);
    assert.deepEqual(codesOf(await load(papers)), []);
  });

  it('needs a new decision where it was replaced again', async () => {
    const third = 'Finding,Number\nStrengths,14\n';
    const papers = await papersAfter(first, second, ['2022-05-14', drop('appendix-1.csv', third)]);
    say(REPLACED('earlier: open'))(papers);
    assert.deepEqual(codesOf(await load(papers)), ['replacement-undecided']);
    papers.replace(
      `${REPORT}.md`,
      'earlier: open }',
      `earlier: open, sha256: "${hashOf(third).slice(0, 16)}" }`,
    );
    assert.deepEqual(codesOf(await load(papers)), []);
  });

  for (const [what, rest, files] of [
    ['was never replaced', 'earlier: open', [first]],
    [
      'is another than the one that was decided on',
      'earlier: open, sha256: "0000000000000000"',
      [first, second],
    ],
  ] as const) {
    it(`is not covered by a decision on one that ${what}`, async () => {
      const papers = await papersAfter(...files);
      say(REPLACED(rest))(papers);
      const loaded = await load(papers);
      assert.ok(codesOf(loaded).includes('replacement-void'));
    });
  }
});
