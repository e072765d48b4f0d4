import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { runHere } from '../../support/build-command.ts';
import { findBrowser } from '../../support/browser.ts';
import { scriptArguments } from '../../support/program.ts';
import {
  copyOf,
  paperRepository,
  REPORT,
  type PaperRepository,
} from '../../support/paper-repository.ts';
import { killTree, runCommand } from '../../support/run-command.ts';
import { filesBelow } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TODAY = '2022-05-05';
const MEETING = path.posix.dirname(REPORT);
const REPORTS = 4;
const PACK = 'packs/scrutiny-board-children-and-families-2022-05-11.pdf';

let original: PaperRepository;

before(async () => {
  await findBrowser();
  original = await paperRepository();
  original.write('council.yaml', `${original.read('council.yaml')}\nprinted-packs: true\n`);
  const model = original.read(`${REPORT}.md`).replace(/^topic: .*\n/m, '');
  const more = Array.from({ length: REPORTS - 1 }, (_, at) => `report-${at + 2}`);
  for (const slug of more) {
    original.write(`${MEETING}/${slug}.md`, model.replace(/^title: .*$/m, `title: The ${slug}`));
  }
  const rows = more.map((slug) => `  - report: ${slug}\n`).join('');
  const own = `  - report: ${path.posix.basename(REPORT)}\n`;
  original.replace(`${MEETING}/agenda.md`, own, `${rows}${own}`);
  await original.commit('2022-05-03');
});

/** What was printed and kept whole, and when. */
function printedIn(folder: string): Map<string, number> {
  const kept = path.join(folder, '.cache/printed');
  const names = existsSync(kept) ? filesBelow(kept) : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.pdf') && names.includes(name.replace(/pdf$/, 'json')))
      .map((name) => [name, statSync(path.join(kept, name)).mtimeMs] as const),
  );
}

describe('packs that are stopped in the middle', () => {
  for (const [name, args, file] of [
    ['pack', ['--all'], PACK],
    ['build', ['--register', 'new', '--published-at', `${TODAY}T09:00:00Z`, '--output', '../site'], `../site/${MEETING}/public_pack.pdf`], // prettier-ignore
  ] as const) {
    it(`are gone on with by the next ${name}: nothing is printed again, and no half file is left`, async () => {
      const papers = copyOf(original);
      const asked = (folder: string) => [...args, '--input', path.join(folder, 'content'), '--today', TODAY]; // prettier-ignore
      const { folder } = papers;
      let watching: Promise<Map<string, number>> | undefined;
      const stopped = await runCommand(
        process.execPath,
        [...scriptArguments(name), ...asked(folder)],
        {
          cwd: folder,
          onStart: (pid) => {
            watching = (async () => {
              while (printedIn(folder).size < 2) await wait(20);
              killTree(pid);
              return printedIn(folder);
            })();
          },
        },
      );
      assert.equal(stopped.signal, 'SIGKILL', stopped.stdout + stopped.stderr);
      const kept = (await watching) ?? new Map<string, number>();
      assert.ok(kept.size >= 2);
      const whole = path.join(folder, file);
      assert.ok(!existsSync(whole));
      // What a run that was stopped while it wrote leaves behind: its process is gone.
      mkdirSync(path.dirname(path.join(folder, PACK)), { recursive: true });
      const draft = path.join(folder, `${PACK}.${2 ** 22 + 7}.draft`);
      if (name === 'pack') writeFileSync(draft, '%PDF-');
      const again = await runHere(name, asked(folder), folder);
      assert.equal(again.code, 0, again.stdout + again.stderr);
      const now = printedIn(folder);
      for (const [one, when] of kept) assert.equal(now.get(one), when, `${one} was printed again`);
      assert.ok(now.size > kept.size);
      assert.ok(!existsSync(draft));
      if (name === 'pack') return;
      const fresh = path.join(temporaryFolder('fresh'), 'repository');
      mkdirSync(fresh);
      const cold = await runHere(name, asked(folder), fresh);
      assert.equal(cold.code, 0, cold.stdout + cold.stderr);
      assert.ok(readFileSync(path.join(fresh, file)).equals(readFileSync(whole)));
    });
  }
});
