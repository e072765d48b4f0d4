import { reasonsOfRegister } from '../../../../src/history/register/register-reasons.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openRegister } from '../../../../src/history/register/published-register.ts';
import {
  filesOfRegister,
  manifestOfRegister,
} from '../../../../src/history/register/register-files.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { MisuseError } from '../../../../src/rules/misuse-error.ts';
import { serveFolder, type StaticServer } from '../../../support/static-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const TEXT = 'Bridge at Wrenmoor\n';
const EARLIER = 'Bridge at Wrenmor\n';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const ADDRESS = '/meetings/plans/2026-12-09/bridge/';

let site: string;
let host: StaticServer;
const none = () => undefined;

const register = append(EMPTY_REGISTER, [
  ...[EARLIER, TEXT].map((text, at) => ({
    ...({ what: at === 0 ? 'published' : 'changed', kind: 'report' } as const),
    ...{ address: ADDRESS, sha256: hash(text), day: '2026-12-01' },
    time: `2026-12-01T09:00:0${at}Z`,
  })),
]);

before(async () => {
  site = temporaryFolder('published');
  const files = [...filesOfRegister(register), manifestOfRegister(register, 'Leeds', [])];
  for (const { path: file, text } of [
    ...files,
    { path: `${ADDRESS.slice(1)}text.txt`, text: TEXT },
    { path: 'other/index.html', text: 'A site without a register' },
    { path: `register/texts/${hash(EARLIER)}.txt`, text: EARLIER },
  ]) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
  host = await serveFolder(site, { prefix: '/papers/' });
});
after(() => host.close());

describe('the register of the site before', () => {
  for (const [where, from] of [
    ['the folder of the site', () => site],
    ['a host', () => host.url],
    ['a host, without the last slash', () => host.url.replace(/\/$/, '')],
  ] as const) {
    it(`is read from ${where}, with the texts of its versions`, async () => {
      const opened = await openRegister(from(), '/nowhere', none);
      assert.deepEqual(opened?.register, register);
      assert.equal(await opened.textOf(hash(TEXT), ADDRESS), TEXT);
      assert.equal(await opened.textOf(hash(EARLIER), ADDRESS), EARLIER);
      assert.equal(await opened.textOf(hash('Another'), ADDRESS), undefined);
    });
  }

  it('is that of the output where nothing is said, and none where there is none', async () => {
    assert.deepEqual((await openRegister(undefined, site, none))?.register, register);
    assert.equal(await openRegister(undefined, path.join(site, 'other'), none), undefined);
  });

  it('is its copy where the output was deleted or changed by hand', async () => {
    const copy = () => ({
      lines: register.lines.map((line) => `${line}\n`).join(''),
      reasons: reasonsOfRegister(register).text,
    });
    const opened = await openRegister(undefined, path.join(site, 'other'), copy);
    assert.deepEqual(opened?.register, register);
    const changed = changedSite('copy', (text) => text.replace('"published"', '"removed"'));
    assert.deepEqual((await openRegister(undefined, changed, copy))?.register, register);
    // What is asked for by name is never another.
    await assert.rejects(openRegister(changed, changed, copy), MisuseError);
  });

  it('is empty where nothing was published yet, as the officer says', async () => {
    const opened = await openRegister('new', site, none);
    assert.deepEqual([opened?.register, opened?.past.size], [EMPTY_REGISTER, 0]);
  });

  function changedSite(name: string, change: (text: string) => string): string {
    const folder = path.join(temporaryFolder(`changed-${name}`), 'site');
    cpSync(site, folder, { recursive: true });
    const file = path.join(folder, 'register/lines-0001.jsonl');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return folder;
  }

  for (const [what, from, message] of [
    [
      'was changed',
      () => changedSite('line', (text) => text.replace('bridge', 'brigde')),
      /can’t be trusted\. Its file register\/lines-0001\.jsonl isn’t the one .* Nothing was published/,
    ],
    [
      'isn’t in the folder',
      () => path.join(site, 'meetings'),
      /There is no register in .*--register new/,
    ],
    [
      'isn’t on the host, which has nothing',
      () => `${host.url}nothing/`,
      /There is no register at .*--register new/,
    ],
    [
      'isn’t on the host, which has a site',
      () => `${host.url}other/`,
      /There is no register at .*--register new/,
    ],
    [
      'is on a host that can’t be reached',
      () => 'http://127.0.0.1:9/',
      /can’t be fetched from .*can’t be reached/,
    ],
  ] as const) {
    it(`that ${what} stops the build with a sentence`, async () => {
      await assert.rejects(openRegister(from(), site, none), (error: unknown) => {
        assert.ok(error instanceof MisuseError);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
