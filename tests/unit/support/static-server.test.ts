import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serveFolder } from '../../support/site/static-server.ts';

let folder = '';

before(() => {
  const top = mkdtempSync(path.join(tmpdir(), 'moothall-server-'));
  folder = path.join(top, 'site');
  mkdirSync(path.join(folder, 'wards'), { recursive: true });
  writeFileSync(path.join(top, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, '404.html'), 'not here');
  writeFileSync(path.join(folder, 'wards', 'index.html'), 'wards');
});

after(() => {
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** As written: `fetch` would tidy "..": a browser's address bar does, an attacker does not. */
function get(address: string, rawPath: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path: rawPath }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

const cases = [
  { prefix: '/', path: '/', status: 200, body: 'home' },
  { prefix: '/', path: '/?q=x', status: 200, body: 'home' },
  { prefix: '/', path: '/wards/', status: 200, body: 'wards' },
  { prefix: '/', path: '/wards', status: 301, body: '' },
  { prefix: '/', path: '/wards/index.html/', status: 404, body: 'not here' },
  { prefix: '/', path: '/nowhere/at/all', status: 404, body: 'not here' },
  { prefix: '/', path: '/../secret.txt', status: 404, body: 'not here' },
  { prefix: '/', path: '/%2e%2e/secret.txt', status: 404, body: 'not here' },
  { prefix: '/', path: '/..%2fsecret.txt', status: 404, body: 'not here' },
  { prefix: '/', path: '/%zz', status: 404, body: 'not here' },
  { prefix: '/papers/', path: '/papers/wards/', status: 200, body: 'wards' },
  { prefix: '/papers/', path: '/wards/', status: 404, body: 'not here' },
];

for (const { prefix, path: asked, status, body } of cases) {
  test(`under ${prefix}, ${asked} is answered with ${status}`, async () => {
    const server = await serveFolder(folder, { prefix });
    try {
      assert.deepEqual(await get(server.url, asked), { status, body });
    } finally {
      await server.close();
    }
  });
}

test('every request is recorded with its status', async () => {
  const server = await serveFolder(folder);
  await get(server.url, '/wards/');
  await get(server.url, '/missing.css');
  await server.close();
  assert.deepEqual(server.requests, [
    { path: '/wards/', status: 200 },
    { path: '/missing.css', status: 404 },
  ]);
});
