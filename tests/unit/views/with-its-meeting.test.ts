import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { received, receivedDate } from '../../../layouts/components/papers/received.ts';
import type { Arrival } from '../../../src/law/arrival.ts';
import type { Received } from '../../../src/law/received.ts';
import { publishedWithMeeting } from '../../../src/views/ledger.ts';

const SITE: Received = { kind: 'published', date: '2026-11-09' };
const arrival = (more: Partial<Arrival>): { readonly arrival: Arrival } => ({
  arrival: { published: '2026-11-24', source: 'published', provisional: false, clearDays: 9, when: 'before-meeting', ...more }, // prettier-ignore
});
const plain = (words: unknown): string => String(words).replace(/<[^>]+>/g, '');

describe('when a report came to the papers of its meeting', () => {
  for (const [what, published, coming, words] of [
    [
      'it was published for another before',
      SITE,
      arrival({ elsewhere: { since: '2026-11-09' } }),
      'here since 24 November 2026, first published here 9 November 2026 for another meeting',
    ],
    [
      'it was there when the register began',
      SITE,
      arrival({ elsewhere: {} }),
      'here since 24 November 2026, published for another meeting before',
    ],
    [
      'it was always of this meeting',
      SITE,
      arrival({ published: '2026-11-09' }),
      'published here 9 November 2026',
    ],
    ['nobody knows when it came', SITE, undefined, 'published here 9 November 2026'],
    [
      'it was taken off in between',
      { ...SITE, date: '2026-11-24', first: '2026-11-09' },
      arrival({ first: '2026-11-09' }),
      'here again since 24 November 2026, first published here 9 November 2026',
    ],
    [
      'it was with another meeting in between',
      SITE,
      arrival({ first: '2026-11-09', wasElsewhere: true }),
      'here again since 24 November 2026, first published here 9 November 2026',
    ],
    [
      'it is withheld',
      { ...SITE, withheld: '2026-11-26' },
      arrival({ elsewhere: {} }),
      'published here 9 November 2026, withheld since 26 November 2026',
    ],
    [
      'the council states its day',
      { kind: 'stated', date: '2026-11-09' },
      arrival({ source: 'stated', published: '2026-11-09' }),
      'published 9 November 2026, as the council states',
    ],
  ] as const) {
    // prettier-ignore
    it(`is said where ${what}`, () => {
      const when = publishedWithMeeting({ published, ...(coming && { coming }) });
      assert.equal(plain(received(when)), words);
      assert.equal(plain(receivedDate(when)).toLowerCase(), words.toLowerCase());
    });
  }
});
