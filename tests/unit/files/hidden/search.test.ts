import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WHOLE_FILE, type HiddenQuestion } from '../../../../src/files/hidden/hidden-question.ts';
import type { HiddenFinding } from '../../../../src/files/hidden/finding.ts';
import { searchFile } from '../../../../src/files/hidden/search.ts';

const PDF = { pages: 9, hiddenLayers: [] };

const found = (page: number): HiddenFinding => ({
  kind: 'covered-words',
  severity: 'error',
  page,
  box: null,
  reason: '',
  masked: '',
});

/** A worker that finds one thing a page, does `most` pages a job, and fails at some. */
function worker(most: number, failing: readonly number[], work = 1) {
  const asked: HiddenQuestion[] = [];
  const ask = (question: HiddenQuestion) => {
    asked.push(question);
    const { from } = question;
    if (failing.includes(from)) return failure();
    if (from === WHOLE_FILE) return answer([], work, 0);
    const end = Math.min(from + Math.min(most, question.pages), PDF.pages);
    const pages = Array.from({ length: end - from }, (_, index) => from + index);
    if (pages.some((page) => failing.includes(page))) return failure();
    return answer(
      pages.map((page) => found(page + 1)),
      work,
      end < PDF.pages ? end : undefined,
    );
  };
  return { asked, ask };
}

const failure = () => Promise.resolve({ ok: false, failure: 'timed-out', detail: '' } as const);
const answer = (findings: HiddenFinding[], work: number, next?: number) =>
  Promise.resolve({
    ok: true,
    value: { findings, work, ...(next !== undefined && { next }) },
  } as const);

describe('a file is searched in jobs that end', () => {
  for (const most of [1, 4, 9]) {
    it(`${most} pages a job: each page once`, async () => {
      const { ask, asked } = worker(most, []);
      const { findings, whole } = await searchFile(PDF, ask);
      assert.deepEqual(
        findings.map(({ page }) => page),
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
      );
      assert.equal(whole, true);
      assert.equal(asked.length, 1 + Math.ceil(9 / most));
    });
  }

  it('a page that fails is reported as not looked at, and the others are looked at', async () => {
    const { findings, whole } = await searchFile(PDF, worker(1, [3]).ask);
    assert.deepEqual(
      findings.map(({ kind, page }) => (kind === 'unchecked' ? -page : page)),
      [1, 2, 3, -4, 5, 6, 7, 8, 9],
    );
    assert.equal(whole, false);
  });

  it('a file that is too large ends, and the pages left are reported as not checked', async () => {
    const { findings, whole } = await searchFile(PDF, worker(1, [], 20_000_000).ask);
    assert.deepEqual(
      findings.map(({ kind, page }) => (kind === 'unchecked' ? 'unchecked' : page)),
      [1, 2, 'unchecked'],
    );
    assert.match(findings[2]?.reason ?? '', /^Pages 3 to 9 were not checked/);
    assert.equal(whole, false);
  });

  it('a file whose pages all fail ends soon, with none reported as looked at', async () => {
    const { ask, asked } = worker(9, [WHOLE_FILE, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const { findings } = await searchFile(PDF, ask);
    assert.deepEqual(
      findings.map(({ kind, page }) => [kind, page]),
      [
        ['unchecked', 0],
        ['unchecked', 1],
        ['unchecked', 2],
      ],
    );
    assert.match(findings[2]?.reason ?? '', /Pages 2 to 9/);
    assert.equal(asked.length, 6);
  });
});
