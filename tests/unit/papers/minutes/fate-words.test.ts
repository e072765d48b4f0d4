import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IsoDate } from '../../../../src/language/dates.ts';
import { fateInWords } from '../../../../src/papers/minutes/fate-words.ts';

const DAY = '2025-12-16' as IsoDate;

describe('what became of an item is said once', () => {
  for (const [fate, words] of [
    [{ what: 'withdrawn', words: 'withdrawn' }, 'Withdrawn'],
    [{ what: 'withdrawn', words: 'was withdrawn.' }, 'Withdrawn'],
    [
      { what: 'withdrawn', words: 'withdrawn by the applicant' },
      'Withdrawn: withdrawn by the applicant',
    ],
    [{ what: 'withdrawn', words: 'stood down' }, 'Withdrawn: stood down'],
    [{ what: 'not-reached', words: 'not reached' }, 'Not reached'],
    [{ what: 'not-reached', words: 'not taken' }, 'Not reached: not taken'],
    [{ what: 'deferred', words: 'deferred' }, 'Deferred'],
    [
      { what: 'deferred', words: 'deferred to 2025-12-16', until: DAY },
      'Deferred to 16 December 2025: deferred to 2025-12-16',
    ],
    [
      { what: 'deferred', words: 'deferred to 16 December 2025', until: DAY },
      'Deferred to 16 December 2025',
    ],
    [
      { what: 'deferred', words: 'deferred to 16 December 2025 for a site visit', until: DAY },
      'Deferred to 16 December 2025: deferred to 16 December 2025 for a site visit',
    ],
    [
      { what: 'deferred', words: 'deferred to 16 Decembr 2025' },
      'Deferred: deferred to 16 Decembr 2025',
    ],
  ] as const) {
    it(words, () => {
      assert.equal(fateInWords(fate), words);
    });
  }
});
