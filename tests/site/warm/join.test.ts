import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { runScript } from '../../support/build-command.ts';
import { smallPdf } from '../../support/fixture/small-pdf.ts';
import type { CommandResult } from '../../support/run-command.ts';
import { digestsOf } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changingCouncil, type ChangingCouncil } from './changing-council.ts';

const VOLUMES = ['2019-20', '2020-21', '2021-22', '2022-23'];
const TODAY = ['--today', '2022-05-04', '--published-at', '2022-05-04T09:00:00Z'];

const NOTICE = `---
id: KD22001
matter: The footbridge
by: { officer: City Surveyor, under: "scheme of delegation, part 3" }
when: 2022-06-16
published: 2022-04-12
documents: [Report of the officers]
where: Civic Hall
other-documents: Other documents may be submitted; ask Governance Services for them.
---
`;

/** How many pages a build says that it made. */
function madeIn({ stdout }: CommandResult): { readonly made: number; readonly all: number } {
  const [, made, all] = /Made ([\d,]+) of ([\d,]+) pages/.exec(stdout) ?? [];
  const count = (written = '') => Number(written.replaceAll(',', ''));
  return { made: count(made), all: count(all) };
}

describe('a site joined from volumes that other machines built', () => {
  const top = temporaryFolder('join');
  let council: ChangingCouncil;
  let pagesOfParts = 0;

  /** The folder of a machine that has a copy of the papers, and nothing that another machine kept. */
  function machine(name: string): string {
    const folder = path.join(top, name);
    mkdirSync(folder);
    cpSync(council.content, path.join(folder, 'content'), { recursive: true });
    return folder;
  }

  /** Registers of which each has something in one year alone, to which the pages of all years link. */
  function writeRecord(): void {
    const at = (...names: string[]) => path.join(council.content, ...names);
    writeFileSync(
      at('meetings/scrutiny/2019-06-12/minutes.md'),
      '---\nstatus: draft\npresent: [A Member (chair), B Member]\n---\n\n## 1. Minute one\n\nRESOLVED: That the report be noted.\n',
    );
    writeFileSync(
      at('meetings/scrutiny/2021-10-13/minutes.md'),
      '---\nstatus: draft\npresent: [A Member (chair), B Member]\n---\n\n## 1. Deputations\n\n### Petition: Save the footbridge\n\nThe petition was received.\n',
    );
    const report = at('meetings/plans/2022-06-15/one.md');
    writeFileSync(
      report,
      readFileSync(report, 'utf8').replace('\n---', '\ntopic: footbridge\n---'),
    );
    mkdirSync(at('notices'), { recursive: true });
    writeFileSync(at('notices/kd22001.md'), NOTICE);
  }

  function run(
    folder: string,
    script: 'build' | 'join',
    ...args: string[]
  ): Promise<CommandResult> {
    // A part goes into no register.
    const day = args.includes('--volume') ? TODAY.slice(0, 2) : TODAY;
    return runScript(script, [...day, ...args], { cwd: folder });
  }

  before(async () => {
    council = await changingCouncil(top, 5);
    const report = path.join(council.content, 'meetings/scrutiny/2020-11-04/one');
    mkdirSync(report);
    writeFileSync(
      path.join(report, 'appendix-1.pdf'),
      await smallPdf('A plan', ['The plan of the footbridge at Wrenmoor']),
    );
    const exempt = path.join(council.content, 'meetings/plans/2022-02-16/two.md');
    writeFileSync(
      exempt,
      `${readFileSync(exempt, 'utf8')}
::: exempt
paragraphs: [3]
reason: It names firms.
public-interest: They would not tender again.
review: 2029-06-01
---
The tender of Quillpit and Pennygate was for £4,567,890.
:::
`,
    );
    writeRecord();
    const one = machine('one-machine');
    const result = await run(one, 'build');
    assert.equal(result.code, 0, result.stderr);
    for (const [at, volumes] of [VOLUMES.slice(0, 2), VOLUMES.slice(2)].entries()) {
      const other = machine(`machine-${at + 1}`);
      for (const volume of volumes) {
        const output = path.join(top, 'parts', volume);
        const built = await run(other, 'build', '--volume', volume, '--output', output);
        assert.equal(built.code, 0, built.stderr);
        pagesOfParts += madeIn(built).all;
      }
    }
  });

  const parts = (): string[] => VOLUMES.map((volume) => path.join(top, 'parts', volume));
  const siteOf = (folder: string): string => path.join(top, folder, '_site');

  it('is the site of one machine, byte for byte, and little of it is made again', async () => {
    const result = await run(machine('joining'), 'join', ...parts());
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(digestsOf(siteOf('joining')), digestsOf(siteOf('one-machine')));
    const { made, all } = madeIn(result);
    assert.ok(pagesOfParts > 40, String(pagesOfParts));
    // The pages of no volume, among them one for each month of the calendar.
    assert.equal(made, all - pagesOfParts, result.stdout);
    const foot = readFileSync(path.join(siteOf('joining'), 'years/2020-21/index.html'), 'utf8');
    for (const list of ['decisions', 'forward-plan', 'matters', 'petitions']) {
      assert.ok(foot.includes(`href="../../${list}/"`), list);
    }
  });

  it('is made from the papers here, even where a part was built from others', async () => {
    const folder = machine('changed');
    const file = path.join(folder, 'content/meetings/scrutiny/2022-05-11/one.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/title: .*/, 'title: Another title'));
    const joined = await run(folder, 'join', ...parts());
    assert.equal(joined.code, 0, joined.stderr);
    const anew = await run(folder, 'build', '--output', path.join(top, 'anew'));
    assert.equal(anew.code, 0, anew.stderr);
    assert.deepEqual(digestsOf(siteOf('changed')), digestsOf(path.join(top, 'anew')));
  });

  it('takes nothing from a part whose files were changed, and is whole where a part is missing', async () => {
    const damaged = path.join(top, 'damaged');
    cpSync(path.join(top, 'parts', '2022-23'), damaged, { recursive: true });
    writeFileSync(path.join(damaged, 'years/2022-23/index.html'), 'Something else.');
    const all = [...parts().slice(1, 3), damaged];
    const result = await run(machine('from-damaged'), 'join', ...all);
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(digestsOf(siteOf('from-damaged')), digestsOf(siteOf('one-machine')));
  });

  for (const [why, folder, message] of [
    ['is no part', 'one-machine/_site', /is not a part of a site\. Make it with/],
    ['has the parts in it', 'parts', /is a folder of parts, .* Name each of them: .*2019-20/],
    ['is not there', 'nowhere', /There is no folder .*nowhere\./],
  ] as const) {
    it(`is refused where a folder ${why}`, async () => {
      const result = await run(path.join(top, 'one-machine'), 'join', path.join(top, folder));
      assert.equal(result.code, 2);
      assert.match(result.stderr, message);
    });
  }

  it('has no volume of a year without meetings', async () => {
    const result = await run(path.join(top, 'one-machine'), 'build', '--volume', '1999-00');
    assert.equal(result.code, 2);
    assert.match(result.stderr, /There are no meetings of 1999-00\. The volumes are 2019-20, /);
  });
});
