import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteInMaking } from '../../../../src/outputs/output.ts';
import { makeSiteFiles } from '../../../../src/outputs/site/site-files.ts';
import { council } from '../../layouts/example-views.ts';

/** The files for hosts of a council whose site is at an address. */
function filesAt(url: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const write = (path: string, text: string): unknown => files.set(path, text);
  const site = { write, add: () => undefined } as unknown as SiteInMaking;
  makeSiteFiles(site, [], { ...council, url });
  return files;
}

for (const [address, base] of [
  ['https://papers.example/', '/'],
  ['https://example.org/papers/', '/papers/'],
  ['https://example.org/papers%20(2026.1+)/', '/papers (2026.1+)/'],
] as const) {
  test(`Apache opens the folders of data to other sites below ${base} alone`, () => {
    const rules = filesAt(address).get('.htaccess') ?? '';
    const [, source] = /SetEnvIf Request_URI "(.*)" OPEN_FOLDER$/m.exec(rules) ?? [];
    assert.ok(source !== undefined);
    const open = new RegExp(source);
    for (const name of ['data/oparl/system.json', 'data/csv/a.csv', 'feeds/a', 'calendars/a']) {
      assert.ok(open.test(base + name), name);
      assert.ok(!open.test(`/other${base}${name}`), name);
    }
    for (const name of [
      '',
      'data/',
      'data/index.html',
      'meetings/a/feeds/',
      'feeds',
      'register/',
    ]) {
      assert.ok(!open.test(base + name), name);
    }
    assert.ok(!open.test('/papers (2026x1+)/feeds/a'));
  });
}
