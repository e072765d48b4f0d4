import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommitteeKind } from '../../../src/law/bodies.ts';
import type { ArchiveIndex } from '../../../src/views/archive-index.ts';
import { searchView } from '../../../src/views/search-view.ts';

type Council = {
  readonly kinds: readonly CommitteeKind[];
  readonly wards?: readonly string[];
  readonly asks?: readonly string[];
  readonly form?: string;
  readonly access?: 'open' | 'exempt';
};

const indexOf = ({
  kinds,
  wards = ['Abbey'],
  asks = ['call-in'],
  form,
  access = 'open',
}: Council) =>
  ({
    archive: {
      council: {
        ...{ name: 'Wick', pillars: [], callIn: {} },
        wards: wards.map((name) => ({ name, slug: name.toLowerCase() })),
        governance: form === undefined ? [] : [{ form }],
        templates: [{ asks, fields: [] }],
      },
      committees: kinds.map((kind) => ({ name: kind, slug: kind, kind })),
      meetings: [],
      reports: [{ access: { kind: access } }],
    },
  }) as unknown as ArchiveIndex;

/** [what, the council, the filters that its search doesn't offer]. */
const CASES: readonly [string, Council, readonly string[]][] = [
  ['a council with a cabinet', { kinds: ['executive', 'scrutiny'] }, ['pillar']],
  ['committees alone', { kinds: ['committee'] }, ['pillar', 'call-in']],
  [
    'a council that had a committee system',
    { kinds: ['committee'], form: 'committee-system' },
    ['pillar'],
  ],
  ['a parish', { kinds: ['parish'], wards: [] }, ['ward', 'pillar', 'call-in', 'exempt']],
  [
    'a parish that withholds a report all the same',
    { kinds: ['parish'], access: 'exempt' },
    ['pillar', 'call-in'],
  ],
  [
    'reports that don’t say whether they can be called in',
    { kinds: ['executive'], asks: [] },
    ['pillar', 'call-in'],
  ],
];

describe('the search offers no filter by which no paper can differ', () => {
  for (const [what, council, without] of CASES) {
    it(`of ${what}`, () => {
      assert.deepEqual(searchView(indexOf(council)).withoutFilters, without);
    });
  }
});
