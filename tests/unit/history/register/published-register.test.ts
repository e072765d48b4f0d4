import { reasonsOfRegister } from '../../../../src/history/register/register-reasons.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  asOf,
  isElsewhere,
  mustBeOf,
  mustNotBeBefore,
} from '../../../../src/history/register/going-on.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import {
  openRegister,
  type PublishedRegister,
} from '../../../../src/history/register/published-register.ts';
import {
  filesOfRegister,
  manifestOfRegister,
} from '../../../../src/history/register/register-files.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { MisuseError } from '../../../../src/rules/misuse-error.ts';
import { serveFolder, type StaticServer } from '../../../support/site/static-server.ts';
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
  const files = [
    ...filesOfRegister(register),
    manifestOfRegister(register, { council: 'Leeds' }, []),
  ];
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

  it('is its copy where an older site was put back into the output', async () => {
    const later = append(register, [
      {
        ...({ what: 'removed', kind: 'report', address: ADDRESS } as const),
        ...{ day: '2026-12-02', time: '2026-12-02T09:00:00Z' },
      },
    ]);
    const copyOf = ({ lines }: { readonly lines: readonly string[] }) => ({
      lines: lines.map((line) => `${line}\n`).join(''),
    });
    const opened = await openRegister(undefined, site, () => copyOf(later));
    assert.deepEqual([opened?.register.lines, opened?.outlivesSite], [later.lines, true]);
    assert.equal(await opened?.textOf(hash(TEXT), ADDRESS), TEXT);
    // A copy that says otherwise, or less, is that of another site.
    const other = append(
      EMPTY_REGISTER,
      later.entries.map((entry) => ({ ...entry, day: '2026-12-02' })),
    );
    for (const kept of [other, { lines: register.lines.slice(0, 1) }]) {
      const same = await openRegister(undefined, site, () => copyOf(kept));
      assert.deepEqual([same?.register.lines, same?.outlivesSite], [register.lines, undefined]);
    }
    // What is asked for by name is taken, and it is known where that has less than the output, or other lines.
    for (const [named, kept, isBehind] of [
      [site, later, true],
      ['new', later, true],
      [site, register, undefined],
      [site, { lines: register.lines.slice(0, 1) }, undefined],
    ] as const) {
      const taken = await openRegister(named, site, () => copyOf(kept));
      const lines = named === 'new' ? [] : register.lines;
      assert.deepEqual([taken?.register.lines, taken?.isBehind], [lines, isBehind]);
    }
    const first = await openRegister('new', path.join(site, 'other'), none);
    assert.equal(first?.isBehind, undefined);
  });

  it('is found where its manifest is named in the place of the site', async () => {
    for (const from of [
      path.join(site, 'register/manifest.json'),
      `${host.url}register/manifest.json`,
    ]) {
      assert.deepEqual((await openRegister(from, '/nowhere', none))?.register, register, from);
    }
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
    [
      'has an address that is none',
      () => 'https://council example/papers',
      /--register https:\/\/council example\/papers is not an address/,
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

describe('a host that isn’t as plain as it should be', () => {
  const MANIFEST = 'register/manifest.json';
  const LINES = 'register/lines-0001.jsonl';
  type Answer = (response: ServerResponse, text: string) => void;
  const PAGE = '<!doctype html><title>Not here</title>';
  for (const [what, answers, message] of [
    [
      'answers with its own page in the place of the manifest',
      { [MANIFEST]: (response) => response.end(PAGE) },
      /no register at .*a web page.*--register new/,
    ],
    [
      'answers with its own page in the place of the lines',
      { [LINES]: (response) => response.end(PAGE) },
      /can’t be trusted.*try again in some minutes/,
    ],
    [
      'says that there are no lines',
      { [LINES]: (response) => response.writeHead(404).end(PAGE) },
      /can’t be trusted.*lines-0001\.jsonl is missing.*try again/,
    ],
    [
      'breaks off',
      {
        [LINES]: (response, text) => {
          response.writeHead(200, { 'content-length': String(text.length) });
          response.write(text.slice(0, 20), () => response.destroy());
        },
      },
      /can’t be fetched from .*cut short.*Try again/,
    ],
    [
      'gives a part as if it were the whole',
      { [LINES]: (response, text) => response.end(text.slice(0, -20)) },
      /can’t be trusted.*try again in some minutes/,
    ],
    [
      'sends on to another host',
      {
        [MANIFEST]: (response) =>
          response
            .writeHead(302, { location: host.url.replace('127.0.0.1', 'localhost') + MANIFEST })
            .end(),
      },
      /sends on to localhost:\d+, which is another host.*--register/,
    ],
    [
      'sends on without an end',
      { [MANIFEST]: (response) => response.writeHead(302, { location: `/${MANIFEST}` }).end() },
      /sends on from one address to the next/,
    ],
    [
      'sends on to nowhere',
      { [MANIFEST]: (response) => response.writeHead(302, { location: 'http://' }).end() },
      /sends on from one address to the next/,
    ],
    [
      'names more files than the lines need',
      {
        [MANIFEST]: (response, text) => {
          const manifest = JSON.parse(text) as { register: unknown[] };
          manifest.register.push(...manifest.register);
          response.end(JSON.stringify(manifest));
        },
      },
      /can’t be trusted\. Its manifest says that it has \d+ lines, and names 2 files of them\./,
    ],
    [
      'answers with a fault',
      { [MANIFEST]: (response) => response.writeHead(503).end() },
      /answered 503/,
    ],
    ['says nothing', { [MANIFEST]: () => undefined }, /within 1 seconds/],
    [
      'says nothing more',
      { [LINES]: (response, text) => response.write(text.slice(0, 20)) },
      /within 1 seconds/,
    ],
  ] satisfies readonly (readonly [string, Record<string, Answer>, RegExp])[]) {
    it(`${what}: the build stops with a sentence`, async () => {
      const server = createServer((request, response) => {
        const file = (request.url ?? '/').slice(1);
        const text = readFileSync(path.join(site, file), 'utf8');
        const answer = (answers as Partial<Record<string, Answer>>)[file];
        if (answer) answer(response, text);
        else response.end(text);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const opening = openRegister(`http://127.0.0.1:${port}/`, '/nowhere', none, 600);
        await assert.rejects(opening, (error: unknown) => {
          assert.ok(error instanceof MisuseError);
          assert.match(error.message, message);
          return true;
        });
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });
  }
});

describe('going on from a register', () => {
  const before = (more: Partial<PublishedRegister> = {}): PublishedRegister => ({
    ...{ from: '_site', register, past: pastOf(register.entries), ...more },
    textOf: () => Promise.resolve(undefined),
  });

  it('is for papers of its own council alone, by whatever name it had', () => {
    const leeds = before({ council: 'Leeds' });
    for (const council of [
      { name: 'Leeds', earlierNames: [] },
      { name: 'Leeds City Council', earlierNames: ['Leeds'] },
    ]) {
      mustBeOf(leeds, council);
      mustBeOf(before(), council);
    }
    assert.throws(
      () => mustBeOf(leeds, { name: 'Wrenmoor', earlierNames: ['Leeds City'] }),
      /is that of Leeds, and these are papers of Wrenmoor.*--register new.*earlier-names: \["Leeds"\]/,
    );
  });

  it('never goes back before its last day or moment', () => {
    mustNotBeBefore(before(), '2026-12-01', '2026-12-01T09:00:01Z');
    assert.throws(() => mustNotBeBefore(before(), '2026-11-30'), /on 1 December 2026: nothing/);
    assert.throws(
      () => mustNotBeBefore(before(), '2026-12-01', '2026-12-01T09:00:00Z'),
      /--published-at 2026-12-01T09:00:00Z is before that/,
    );
    mustNotBeBefore(before({ register: EMPTY_REGISTER }), '1999-01-01');
  });

  it('has for an earlier day what the register had then', () => {
    const later = append(register, [
      {
        ...({ what: 'removed', kind: 'report', address: ADDRESS, reason: 'An error' } as const),
        ...{ day: '2026-12-05', time: '2026-12-05T09:00:00Z' },
      },
    ]);
    const whole = before({ register: later });
    for (const [day, lines] of [
      ['2026-12-05', 3],
      ['2026-12-04', 2],
      ['2026-12-01', 2],
      ['2026-11-30', 0],
    ] as const) {
      const { register: then, past } = asOf(whole, day);
      assert.deepEqual([then.lines, past.size], [later.lines.slice(0, lines), lines > 0 ? 1 : 0]);
    }
  });

  for (const [url, elsewhere] of [
    ['https://leeds.example/papers/', false],
    ['https://wrenmoor.example/', true],
    [undefined, false],
  ] as const) {
    it(`is ${elsewhere ? '' : 'not '}said to be that of a site elsewhere, where it was at ${url}`, () => {
      const known = before({ ...(url !== undefined && { url }) });
      assert.equal(isElsewhere(known, 'https://leeds.example/papers/'), elsewhere);
    });
  }
});
