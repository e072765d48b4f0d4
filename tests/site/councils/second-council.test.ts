import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runBuild } from '../../support/build-command.ts';
import type { CommandResult } from '../../support/run-command.ts';
import { htmlFaults } from '../../support/site/html-faults.ts';
import { wrongOnSite } from '../../support/site/site-claims.ts';
import { mainText, readPages, type SitePage } from '../../support/site/site-reading.ts';

const COUNCIL = path.resolve(import.meta.dirname, '../../fixtures/second-council');
const folder = mkdtempSync(path.join(tmpdir(), 'moothall-second-'));
let built: CommandResult;
let pages: SitePage[] = [];

before(async () => {
  const output = path.join(folder, 'site');
  built = await runBuild({
    input: COUNCIL,
    output,
    today: '2026-11-28',
    register: 'new',
    cwd: folder,
  });
  pages = await readPages(output);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const wordsOf = (url: string): string => mainText(pages, url).replace(/\s+/g, ' ');

const PLANS = '/meetings/plans-panel/2026-12-08';

describe('a council with other templates, numbers and rules than the first', () => {
  it('is published without a finding', () => {
    assert.equal(built.code, 0, built.stderr);
    assert.match(built.stderr, /Nothing is wrong/);
  });

  it('says no more of law or time than there is evidence for', () => {
    assert.deepEqual(wrongOnSite(path.join(folder, 'site'), pages, '2026-11-28'), []);
  });

  it('has nothing of the first one on any page: no pillars, no rule 10.4, no name', () => {
    // The officer guide has examples of real papers.
    for (const { url, html } of pages.filter((page) => !page.url.startsWith('/officers/'))) {
      for (const foreign of [/pillar/i, /10\.4/, /Leeds/, /Scrutiny Board/]) {
        assert.doesNotMatch(html, foreign, url);
      }
    }
  });

  it('prints a planning report with its own fields, numbers by section, a note and merged cells', () => {
    const words = wordsOf(`${PLANS}/weir-lane/`);
    for (const expected of [
      'Application reference 26/00412/FUL',
      'Officers recommend Approve',
      '1. Proposal',
      '1.1Twelve houses are proposed.',
      '3.2The conditions would be',
      '4. Appendices 4.1 Appendix 1',
      '5. Background papers 5.1 Local Plan 2024',
      'Notes Four of them would be affordable.',
    ]) {
      assert.ok(words.includes(expected), `${expected}\n${words}`);
    }
    assert.doesNotMatch(words, /call.in/i);
    const html = pages.find(({ url }) => url === `${PLANS}/weir-lane/`)?.html ?? '';
    assert.match(html, /<th[^>]* colspan="2"[^>]*>Effect<\/th>/);
    assert.match(html, /id="para-3\.2"/);
  });

  it('shows its own fields on the agenda, and both meetings of a day by their hours', () => {
    const agenda = wordsOf(`${PLANS}/`);
    assert.match(agenda, /Application reference: 26\/00412\/FUL · Site: Land at Weir Lane/);
    assert.match(agenda, /Petition · presented by A resident of Upper Wye · 214 signatures/);
    assert.match(agenda, /When will the fish pass be built\?/);
    assert.match(agenda, /8 December 2026, 2\.00\spm/);
    assert.match(wordsOf(`${PLANS}-2/`), /6 Enforcement.*6a Dates of meetings/);
  });

  it('numbers paragraphs through the whole report where that is its template, and says that a meeting is cancelled', () => {
    assert.match(
      wordsOf('/meetings/cabinet/2026-11-10/winter-service/'),
      /4The cost is within the budget\. Background papers 5 None\. Appendices 6 None\./,
    );
    assert.match(
      wordsOf('/meetings/licensing-committee/2026-12-15/'),
      /The application was withdrawn\./,
    );
    assert.match(
      wordsOf('/meetings/full-council/2026-12-09/'),
      /Councillor A Morgan.*lamps in villages/,
    );
  });

  it('shows the members of the day on agenda and committee, sub-committees and joint committees', () => {
    assert.match(
      wordsOf(`${PLANS}/`),
      /Membership \(2 members\).*A Morgan \(Chair\) – Upper Wye, Independent/,
    );
    const panel = wordsOf('/committees/plans-panel/');
    assert.match(panel, /Members Councillors A Morgan \(Chair\)/);
    assert.doesNotMatch(panel, /C Evans/);
    assert.match(panel, /Sub-committees Site Visits Sub-Committee/);
    assert.match(wordsOf('/committees/site-visits/'), /A sub-committee of Plans Panel\./);
    assert.match(
      wordsOf('/committees/joint-waste/'),
      /A joint committee of Borderlands District Council and Wye County Council\./,
    );
  });

  it('offers its own fields as filters of the search', () => {
    const search = pages.find(({ url }) => url === '/search/')?.html ?? '';
    assert.match(
      search,
      /data-filters="\[\[&quot;Parish&quot;,&quot;parish&quot;\],\[&quot;Officers recommend&quot;,&quot;recommended&quot;\]\]"/,
    );
  });

  it('has valid pages', async () => {
    const faults = await htmlFaults(pages);
    assert.deepEqual(faults, []);
  });
});
