import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeEnd } from '../../../../scripts/preview/report.ts';

describe('how a build of the preview ended', () => {
  for (const [how, published, isBack, said] of [
    ['with a new site', true, false, /^All is up to date after 1\.2 s\. /],
    ['with the site that was shown', false, false, /The preview stays as it was\.$/],
    [
      'with a site from before pages that were shown',
      false,
      true,
      /The preview has gone back to the last site that was proved\. What you have saved since is in your files/,
    ],
  ] as const) {
    it(how, () => {
      const result = { published, diagnostics: [], held: [] };
      assert.match(describeEnd(result, 1200, isBack), said);
    });
  }
});
