import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reasonTexts } from '../../../../src/build/proving/reason-texts.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type {
  RegisteredKind,
  RegisterEntry,
  RegisterEvent,
} from '../../../../src/history/register/register-line.ts';
import type { MeetingFacts } from '../../../../src/papers/meeting-facts.ts';
import { BEGINNING, NOT_YET, type OpenText } from '../../../../src/proof/leak-proof.ts';
import type { Papers } from '../../../../src/views/archive-index.ts';

const MEETING = 'meetings/plans/2026-05-11';
const REASON = 'A figure was corrected.';
const COMMIT = 'd'.repeat(40);

type Line = {
  readonly day: string;
  readonly slug?: string;
  readonly what?: RegisterEvent;
  readonly kind?: RegisteredKind;
  readonly reason?: string;
};

type Given = {
  /** How many of the lines the site before had. */
  readonly before?: number;
  readonly committed?: readonly string[];
  readonly stated?: string;
};

function textsOf(
  lines: readonly Line[],
  { before = 0, committed = [REASON], stated }: Given = {},
): OpenText[] {
  const entries = lines.map((line, index): RegisterEntry => {
    const { day, slug = 'bridge', what = 'changed', kind = 'report', reason } = line;
    return {
      ...{ number: index + 1, day: day, time: `${day}T09:00:00Z`, what, kind },
      address: `/${MEETING}/${slug}/`,
      ...(isThere(what) && { sha256: String(index).repeat(64) }),
      ...(reason !== undefined && { reason }),
    };
  });
  const report = { source: `${MEETING}/bridge.md`, url: `/${MEETING}/bridge/`, appendices: [] };
  const changed = stated === undefined ? undefined : { reason: stated };
  return reasonTexts({
    register: { entries },
    past: before === 0 ? undefined : pastOf(entries.slice(0, before)),
    papers: {
      ...{ meetings: [], minutes: [], reports: [report] },
      record: { decisions: [], notices: [] },
    } as unknown as Papers,
    meetings: [{ reports: [{ report, stated: { changed } }] } as unknown as MeetingFacts],
    record: [],
    git: {
      facts: {
        repository: {
          ...{ folder: '.', head: COMMIT, changed: new Set<string>(), commits: [COMMIT] },
          changes: committed.map((reason) => ({
            ...{ path: report.source, commit: 0, date: '2026-05-12', boundary: false, reason },
          })),
        },
      },
    },
    shown: (path) => path,
  });
}

const isThere = (what: RegisterEvent): boolean => what === 'published' || what === 'changed';

const PUBLISHED = { day: '2026-05-01', what: 'published' } as const;
const CHANGED = { day: '2026-05-12', reason: REASON } as const;

describe('why a paper was changed is searched where no paper says it', () => {
  it('as what commits say, once for a meeting, and not yet public', () => {
    const lines = [
      PUBLISHED,
      { ...PUBLISHED, slug: 'claim' },
      CHANGED,
      { ...CHANGED, slug: 'claim' },
    ];
    const texts = textsOf(lines, { before: 2 });
    assert.deepEqual(
      texts.map(({ text, source, since }) => [text, source, since?.exchange]),
      [[REASON, `${MEETING}/bridge.md`, NOT_YET]],
    );
  });

  it('says which commit it is, and what to write in its place', () => {
    const [text] = textsOf([PUBLISHED, CHANGED], { before: 1 });
    assert.match(text?.remedy ?? '', /commit ddddddd.*Write changed: \{ reason: … \} here/);
  });

  it('names the commit of one of several reasons that were put together', () => {
    const lines = [PUBLISHED, { ...CHANGED, reason: `${REASON} A word was spelt wrongly.` }];
    assert.match(textsOf(lines, { before: 1 })[0]?.remedy ?? '', /commit ddddddd/);
  });

  it('leads to the message of the commit where the paper is gone', () => {
    const gone = { day: '2026-05-12', slug: 'old', what: 'removed', reason: REASON } as const;
    const [text] = textsOf([{ ...PUBLISHED, slug: 'old' }, gone], { before: 1 });
    assert.equal(text?.source, `${MEETING}/old.md`);
    assert.match(text.remedy ?? '', /So give that commit another message/);
    assert.doesNotMatch(text.remedy ?? '', /changed:/);
  });

  it('is as old as the exchange that brought it, and can be withdrawn', () => {
    const [text] = textsOf([PUBLISHED, CHANGED], { before: 2 });
    assert.equal(text?.since?.exchange, '2026-05-12 2026-05-12T09:00:00Z');
    assert.match(text.remedy ?? '', /earlier: withdrawn/);
    const [first] = textsOf([{ ...PUBLISHED, reason: REASON }], { before: 1 });
    assert.equal(first?.since?.exchange, BEGINNING);
  });

  it('not where a paper says it itself: it is searched there', () => {
    assert.deepEqual(textsOf([PUBLISHED, CHANGED], { before: 1, stated: REASON }), []);
  });
});
