import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registerPage } from '../../../../layouts/pages/register.ts';
import type { RegisterView } from '../../../../src/views/register/register-views.ts';
import { chrome } from '../example-views.ts';

const VIEW: RegisterView = {
  ...{ url: '/register/', title: 'The register', description: 'The register', breadcrumbs: [] },
  ...{ lines: 0, head: '0'.repeat(64), hasFound: false, recent: [], files: [] },
};

const words = (view: RegisterView): string =>
  registerPage(chrome, view)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of the register', () => {
  for (const [where, signedAt, command] of [
    [
      'GitHub',
      'https://github.com/leeds/papers',
      'gh attestation verify manifest.json --repo leeds/papers',
    ],
    [
      'GitLab',
      'https://gitlab.com/leeds/governance/papers',
      '--certificate-identity https://gitlab.com/leeds/governance/papers//.gitlab-ci.yml@refs/heads/main',
    ],
  ] as const) {
    it(`says how a signature of ${where} is checked, as the council’s word`, () => {
      const said = words({ ...VIEW, signedAt });
      assert.ok(said.includes(command), said);
      assert.match(said, /The council says that its pipeline at/);
      assert.match(said, /not whether a paper is right/);
    });
  }

  it('says nothing of signatures where the council doesn’t', () =>
    assert.doesNotMatch(words(VIEW), /sign(?:s|ature)|cosign|attestation/));

  describe('shows the newest entries, and folds the others by month', () => {
    const entry = (number: number, day: string): RegisterView['recent'][number] => ({
      ...{ number, day, event: 'published', paper: { text: `Paper ${number}`, url: '/p/' } },
    });
    const page = (days: readonly string[]): string =>
      registerPage(chrome, {
        ...VIEW,
        lines: days.length,
        recent: days.map((day, at) => entry(days.length - at, day)),
      });
    for (const [what, days, folds] of [
      ['few', Array.from({ length: 15 }, () => '2026-11-30'), []],
      ['many of one day', Array.from({ length: 40 }, () => '2026-11-30'), ['November 2026 25']],
      [
        'many of several months',
        [
          ...Array.from({ length: 16 }, () => '2026-11-02'),
          ...['2026-10-30', '2026-10-01', '2025-11-03'],
        ],
        ['November 2026 1', 'October 2026 2', 'November 2025 1'],
      ],
    ] as const) {
      it(what, () => {
        const html = page(days);
        const said = [...html.matchAll(/<summary class="fold__summary">([^]*?)<\/summary>/g)].map(
          ([, text = '']) => text.replace(/<[^>]+>|earlier entr(?:y|ies)/g, ' '),
        );
        assert.deepEqual(
          said.map((text) => text.replace(/\s+/g, ' ').trim()),
          folds,
        );
        assert.equal([...html.matchAll(/class="register__entry"/g)].length, days.length);
        const starts = [...html.matchAll(/reversed start="(\d+)"/g)].map(([, start]) =>
          Number(start),
        );
        assert.equal(starts[0], days.length);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => b - a),
        );
      });
    }
  });
});
