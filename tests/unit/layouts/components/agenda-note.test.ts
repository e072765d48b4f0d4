import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaNote } from '../../../../layouts/components/papers/agenda-note.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

const noteOf = (words: number) =>
  `<p>The hall has a loop. ${'Ask in good time. '.repeat(words)}</p>` as SafeHtml;

describe('the note of an agenda', () => {
  const cases: readonly (readonly [string, SafeHtml, boolean, 'none' | 'open' | 'folded'])[] = [
    ['says nothing', ' \n' as SafeHtml, true, 'none'],
    ['is short', noteOf(5), true, 'open'],
    ['is long', noteOf(30), true, 'folded'],
    ['is long, and all that there is', noteOf(30), false, 'open'],
    [
      'is short, with a long address in its link',
      `<p><a href="/${'a'.repeat(400)}">Here</a></p>` as SafeHtml,
      true,
      'open',
    ],
  ];
  for (const [what, note, hasItems, expected] of cases) {
    it(`that ${what} is ${expected}`, () => {
      const shown = agendaNote(note, hasItems);
      if (expected === 'none') return assert.equal(shown, false);
      const page = String(shown);
      assert.ok(page.includes(String(note)));
      assert.equal(page.startsWith('<details'), expected === 'folded');
      if (expected === 'folded') assert.match(page, /fold__hint">The hall has a loop\. [^<]+…</);
    });
  }
});
