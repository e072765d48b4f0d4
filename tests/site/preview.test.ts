import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { copyOfProject } from '../support/program.ts';
import { runPreview, type RunningPreview } from '../support/preview.ts';

const PAGE = `/${REPORT}/`;
let papers: PaperRepository;
let preview: RunningPreview;

before(async () => {
  papers = await paperRepository();
  preview = await runPreview({ content: papers.content });
});

after(() => preview.end());

/** Where all is as it should be, and nothing is under way. */
const settled = () => preview.stateOnce(({ step, refused }) => step === 'done' && !refused);

test('what is saved while the first pages are made is not lost', async () => {
  papers.replace(`${REPORT}.md`, 'The purpose of', 'The heron was first. The purpose of');
  await preview.pageOnce(PAGE, (text) => text.includes('The heron was first.'));
  await settled();
});

test('a page that is made shows while the search is brought up to date, and the search follows', async () => {
  const { version } = await settled();
  const record = () => readdirSync(path.join(preview.folder, '.cache/preview/pagefind'));
  assert.ok(record().length > 0);
  papers.replace(`${REPORT}.md`, 'The heron was first.', 'The bittern was second.');
  await preview.pageOnce(PAGE, (text) => text.includes('The bittern was second.'));
  const state = await settled();
  assert.notEqual(state.version, version);
  assert.match(preview.said(), /1 of \d+ pages were made in [\d.]+ s\./);
});

test('what the last save did wrong is said first, and the page stays as it was', async () => {
  papers.replace(`${REPORT}.md`, 'title: Ofsted', 'titel: Ofsted');
  const { fresh } = await preview.stateOnce(({ step, refused }) => step === 'done' && refused);
  const severities = fresh.map(({ severity }) => severity);
  assert.deepEqual(severities, severities.toSorted());
  assert.equal(severities[0], 'error');
  assert.ok(severities.includes('warning'));
  assert.ok((await preview.page(PAGE)).text.includes('The bittern was second.'));
  papers.replace(`${REPORT}.md`, 'titel: Ofsted', 'title: Ofsted');
  await settled();
});

test('a PDF that is dropped in shows by itself', async () => {
  const pdf = await smallPdf('Leeds ILACS Report 2022', ['The kingfisher bridge']);
  papers.write(`${REPORT}/appendix-1-leeds-ilacs-report-2022.pdf`, pdf);
  await preview.pageOnce(`${PAGE}appendix-1/`, (text) => text.includes('The kingfisher bridge'));
  await settled();
});

test('a paper that is renamed moves to its new address, before a commit says when it came', async () => {
  const next = REPORT.replace('ofsted-inspection-report', 'inspection');
  renameSync(path.join(papers.content, REPORT), path.join(papers.content, next));
  renameSync(path.join(papers.content, `${REPORT}.md`), path.join(papers.content, `${next}.md`));
  papers.replace(
    'meetings/scrutiny-board-children-and-families/2022-05-11/agenda.md',
    'report: ofsted-inspection-report',
    'report: inspection',
  );
  // It warns: what is late stops nothing.
  await preview.pageOnce(`/${next}/`, (_text, status) => status === 200);
  await preview.pageOnce(PAGE, (_text, status) => status === 404);
  await papers.commit('2022-05-03T12:00:00Z');
  await settled();
});

test('a style shows by itself; one that is wrong is reported, and the preview goes on', async () => {
  await settled();
  const styles = path.join(preview.folder, 'layouts/styles');
  const [name = ''] = readdirSync(styles).filter((each) => each.endsWith('.scss'));
  const css = () => preview.page('/assets/site.css');
  appendFileSync(path.join(styles, name), '\n.heron { color: grey');
  const { failure } = await preview.stateOnce((state) => state.failure !== undefined);
  assert.match(failure ?? '', /layouts\/styles/);
  assert.match(preview.said(), /failed for a reason that isn’t in your papers/);
  appendFileSync(path.join(styles, name), '; }\n');
  await preview.pageOnce('/assets/site.css', (text) => text.includes('.heron'));
  assert.equal((await css()).status, 200);
  assert.equal((await settled()).failure, undefined);
});

for (const [what, address, host, status] of [
  ['a page of another name', '/', 'council.example', 403],
  ['an address that can’t be read', '/%zz', 'localhost', 400],
  ['a way out of the folder', '/..%2f..%2f..%2fpackage.json', 'localhost', 404],
] as const) {
  test(`${what} is refused with ${status}`, async () => {
    const { request } = await import('node:http');
    const { port } = new URL(preview.url);
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    assert.equal(answer, status);
  });
}

test('where its port is taken the next free one is used, and an end leaves nothing at work', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      resolve((taken.address() as { port: number }).port);
    });
  });
  try {
    // So high a port has no next one that may be asked for.
    if (port > 65_000) return;
    const other = await runPreview({ content: papers.content, port });
    assert.notEqual(new URL(other.url).port, String(port));
    assert.equal(await other.end(), 0);
    const left = readdirSync(path.join(other.folder, '.cache'));
    assert.deepEqual(
      left.filter((name) => name.endsWith('.lock') || name.endsWith('.stage')),
      [],
    );
    assert.ok(!existsSync(path.join(other.folder, '_site')));
  } finally {
    taken.close();
  }
});

/** Starts the preview, says its number, and passes on no signal: as npm does. */
const LIKE_NPM = `process.title = 'npm start';
const env = { ...process.env, npm_execpath: 'npm' };
const child = require('node:child_process').spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit', env });
console.log('The preview is', child.pid);`;

test('it ends where the npm that started it was ended without it', async () => {
  const { folder, scriptArguments } = copyOfProject();
  const args = [...scriptArguments('start'), '--input', papers.content, '--port', '8350'];
  const npm = spawn(process.execPath, ['-e', LIKE_NPM, '--', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  npm.stdout.setEncoding('utf8');
  for await (const text of npm.stdout as AsyncIterable<string>) {
    said += text;
    if (/The papers are at/.test(said)) break;
  }
  const pid = Number(/The preview is (\d+)/.exec(said)?.[1]);
  assert.ok(pid > 0);
  npm.kill('SIGKILL');
  const isThere = (): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  while (isThere()) await setTimeout(50);
});
