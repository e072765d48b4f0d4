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
});
