import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Access } from '../../../../src/law/access.ts';
import { aboutPage } from '../../../../layouts/pages/about/about.ts';
import { exampleSearch } from '../../../../src/views/about/example-search.ts';
import { rulesHere } from '../../../../src/views/about/rules-here.ts';
import { chrome } from '../../layouts/example-views.ts';

const open = (title: string) => ({ title, access: { kind: 'open' } as Access });
const exempt = (title: string) => ({ title, access: { kind: 'exempt' } as Access });

describe('the example of a search', () => {
  for (const [name, reports, expected] of [
    ['is the title of the oldest report', [open('Bus lanes'), open('New parks')], 'Bus lanes'],
    ['is never of an exempt report', [exempt('Sale of land'), open('New parks')], 'New parks'],
    ['has more words than one', [open('Minutes'), open('New parks')], 'New parks'],
    ['has no sign that the search reads', [open('The “Hub”'), open('Gain - loss')], undefined],
    ['is short', [open('Review of the whole of the arrangements of wards')], undefined],
    ['is none where there is no report', [], undefined],
  ] as const) {
    it(name, () => assert.equal(exampleSearch(reports), expected));
  }

  for (const [example, said] of [
    ['New parks', /for words that are in it: New parks\. Papers that have all of them come first/],
    [undefined, /for words that are in it\. Papers that have all of them come first/],
  ] as const) {
    it(`is on the page of how to use the site: ${example ?? 'none'}`, () => {
      const page = aboutPage(chrome, {
        ...{ url: '/about/', title: 'How to use this site', description: '', breadcrumbs: [] },
        rules: rulesHere(chrome.council, [], '2026-01-01'),
        ...(example !== undefined && { example }),
      });
      assert.match(page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '), said);
    });
  }
});
