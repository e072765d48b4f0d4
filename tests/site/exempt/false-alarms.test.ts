import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';
import { runBuild } from '../../support/build-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPORTS = 120;
const EXEMPT = 24;

const EXEMPTION = `exempt:
  paragraphs: [3]
  reason: It sets out the prices of companies that compete for the council’s work.
  public-interest: To disclose prices would weaken the council in the negotiation.
  review: 2027-07-06`;

/** As officers write: the common words of every report, with a name or a sum here and there. */
const SENTENCES = [
  'The lowest tender came from Marlpit Engineering. There are no other legal implications.',
  'Members are asked to note the offer of the tenant, whose rent would rise by four per cent.',
  'The Director recommends that the claim be settled. An equality screening was done.',
  'None of the bidders met the standard, and the work would be done by existing staff.',
  'Following consultation, these were added: a break clause, and a bond of the parent company.',
  'The main risk is that the landlord may withdraw. This report has no implications for the climate.',
] as const;

const exemptText = (number: number): string =>
  `${SENTENCES[number % SENTENCES.length] ?? ''} The council’s costs to date are £${18_400 + 37 * number}.`;

const passage = (number: number): string => {
  const header = EXEMPTION.split('\n')
    .slice(1)
    .map((line) => line.trim());
  return `\n::: exempt\n${header.join('\n')}\n---\n${exemptText(number)}\n:::\n`;
};

/** The report with other words below its headings: those of the demo are in open reports, too. */
const withheld = (report: string, number: number): string => {
  let paragraph = 0;
  return report
    .replace('exempt: false', EXEMPTION)
    .replace(/^(## .*\n\n)(?:(?!^## )[\s\S])*?(?=^## |$(?![\s\S]))/gm, (_, heading: string) => {
      paragraph += 1;
      return `${heading}${paragraph}. ${exemptText(number + paragraph)}\n\n`;
    });
};

/** A made-up council whose latest papers have their appendices, with papers of all ages made exempt. */
async function councilWithExemptPapers(): Promise<{ content: string; exempt: number }> {
  const content = path.join(temporaryFolder('demo'), 'content');
  await writeDemo({ reports: REPORTS, output: content, seed: 1, withheld: 0, pdfs: 'small' });
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
  // To read the text of PDFs takes longest.
  for (const file of files.filter((name) => name.endsWith('.pdf') && !/\/2026-/.test(name))) {
    rmSync(path.join(content, file));
  }
  const reports = files.filter(
    (file) => /^meetings\/.*\.md$/.test(file) && !file.endsWith('agenda.md'),
  );
  let exempt = 0;
  for (const [at, file] of reports.entries()) {
    if (at % Math.floor(REPORTS / EXEMPT) !== 0) continue;
    const text = readFileSync(path.join(content, file), 'utf8');
    const whole = exempt % 2 === 0;
    const changed = whole ? withheld(text, 100 * exempt) : text + passage(exempt);
    assert.notEqual(changed, text);
    writeFileSync(path.join(content, file), changed);
    exempt += 1;
  }
  return { content, exempt };
}

test('a council of 120 reports, some of them exempt, is published without a false alarm', async () => {
  const { content, exempt } = await councilWithExemptPapers();
  assert.ok(exempt >= EXEMPT);
  const output = path.join(path.dirname(content), 'site');
  const { code, stdout, stderr } = await runBuild({ input: content, output, today: '2026-11-18' });
  assert.equal(
    code,
    0,
    stderr
      .split('\n')
      .filter((line) => line.includes(' error '))
      .join('\n'),
  );
  assert.doesNotMatch(stderr, /exempt-leaked|published-unreadable/);
  const said =
    /Looked for ([\d,]+) exempt sentences, names and files in ([\d.]+) MB of [\d,]+ published files[^:]*: none found\./.exec(
      stdout,
    );
  assert.ok(said, stdout);
  assert.ok(Number(said[1]?.replace(',', '')) > 100, stdout);
  assert.ok(Number(said[2]) > 2, stdout);
});
