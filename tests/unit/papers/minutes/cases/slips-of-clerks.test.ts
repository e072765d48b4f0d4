import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute } from '../minutes-of.ts';
import { inShort } from './read-cases.ts';

describe('slips that clerks make', () => {
  const decision = (body: string) => minutesOf(oneMinute(body));
  const SLIPS: readonly (readonly [name: string, body: string, parts: readonly string[]])[] = [
    [
      'a part over two lines',
      'RESOLVED –\n(a) That the report, with\nall its figures, be noted.\n(b) That it be kept.',
      ['a: That the report, with all its figures, be noted.', 'b: That it be kept.'],
    ],
    [
      'lists within a list',
      'RESOLVED –\n(a) That:\n(i) one be kept; and\n(ii) another be sold.\n(b) That it be noted.',
      ['a: That:', 'ai: one be kept; and', 'aii: another be sold.', 'b: That it be noted.'],
    ],
    [
      'tabs',
      'RESOLVED –\n\t(a)\tThat one be kept.\n\t(b)\tThat another be sold.',
      ['a: That one be kept.', 'b: That another be sold.'],
    ],
    [
      'an empty line after the label',
      'RESOLVED –\n\n(a) That one be kept.\n\n(b) That another be sold.',
      ['a: That one be kept.', 'b: That another be sold.'],
    ],
    [
      'one bracket',
      'RESOLVED:\na) That one be kept.\nb) That another be sold.',
      ['a: That one be kept.', 'b: That another be sold.'],
    ],
    [
      'numbers in brackets',
      'RESOLVED –\n(1) That one be kept.\n(2) That another be sold.',
      ['1: That one be kept.', '2: That another be sold.'],
    ],
    [
      'letters below numbers',
      'RESOLVED –\n1. That:\n(a) one be kept;\n(b) another be sold.\n2. That it be noted.',
      ['1: That:', '1a: one be kept;', '1b: another be sold.', '2: That it be noted.'],
    ],
    ['a hash', 'RESOLVED – That lot #3 be sold # and kept.', []],
    ['points without marks', 'RESOLVED – That:\n- one be kept;\n- another be sold.', []],
  ];
  for (const [name, body, parts] of SLIPS) {
    it(name, async () => {
      const slip = await decision(body);
      const [made, ...more] = blocksOf(slip, 'decision');
      assert.deepEqual(more, []);
      assert.deepEqual(
        made?.parts.map(({ mark, text }) => `${mark}: ${text}`),
        parts,
      );
      assert.deepEqual(slip.codes, []);
    });
  }
  it('a hash cuts nothing off', async () => {
    const [made] = blocksOf(
      await decision('RESOLVED – That lot #3 be sold # and kept.'),
      'decision',
    );
    assert.equal(made?.text, 'That lot #3 be sold # and kept.');
  });
  it('two lists of one minute that both begin with (a) have addresses of their own', async () => {
    const slip = await decision(
      'RESOLVED –\n(a) one\n(b) two\n\n**Finance**\n\n(a) three\n(b) four',
    );
    assert.deepEqual(
      blocksOf(slip, 'decision')[0]?.parts.map(({ id }) => id),
      ['minute-54-a', 'minute-54-b', 'minute-54-a-2', 'minute-54-b-2'],
    );
  });
  it('a vote directly below a quotation isn’t a part of it', async () => {
    const slip = await decision('> That it be noted.\nFor (2): Ince, Li\nAgainst (0):\nCarried');
    assert.deepEqual(blocksOf(slip, 'vote').map(inShort), ['2–0 carried']);
  });
  it('names one below the other, with points or without', async () => {
    for (const list of ['- Ince\n- Li', 'Ince\nLi', '\nIncetown\nLi']) {
      const slip = await minutesOf(
        oneMinute(`For (2):\n${list}\nAgainst (0):\nCarried`, 'Ince, Li'),
      );
      assert.equal(blocksOf(slip, 'vote')[0]?.for?.names?.length, 2, list);
      assert.deepEqual(slip.codes, []);
    }
  });
  it('what is said below the names of a vote is none of them', async () => {
    for (const line of [
      'There being an equality of votes the Mayor spoke',
      'Absent (2): Pyke, Sallis',
      '(Councillor Pyke left the room)',
    ]) {
      const slip = await decision(`For (2): Ince, Li\n${line}\nAgainst (0):`);
      assert.deepEqual(
        blocksOf(slip, 'vote')[0]?.for?.names?.map(({ printed }) => printed),
        ['Ince', 'Li'],
      );
      assert.match(slip.text, new RegExp(line.slice(1, 12).replace(/[()]/g, '.')));
    }
  });
  it('four honest spellings of names', async () => {
    const honest = await minutesOf(
      '---\nstatus: draft\npresent:\n  - Sir Godfrey Mallinder, KBE\n  - Cllrs Ince, Li and\n    Sallis\n---\n\n## 54 School Places {1}\n\nFor (4): Sir Godfrey Mallinder, KBE, Cllrs Ince,\nLi and Sallis\nAgainst (0): none\n',
    );
    const names = ['Sir Godfrey Mallinder, KBE', 'Ince', 'Li', 'Sallis'];
    assert.deepEqual(
      honest.minutes.present.map(({ printed }) => printed),
      names,
    );
    assert.deepEqual(
      blocksOf(honest, 'vote')[0]?.for?.names?.map(({ printed }) => printed.replace(/^Cllrs /, '')),
      names,
    );
    assert.deepEqual(honest.codes, []);
  });
  it('HTML is never read as HTML', async () => {
    const hostile = await decision(
      '<script>alert(1)</script>\n\nRESOLVED – That <b>it</b> be noted.\n\nReasons: <img src=x onerror=alert(1)>',
    );
    assert.doesNotMatch(
      JSON.stringify([hostile.body, hostile.minutes], (name, value: unknown) =>
        name === 'text' ? '' : value,
      ),
      /<script|<img|<b>/,
    );
  });
});
