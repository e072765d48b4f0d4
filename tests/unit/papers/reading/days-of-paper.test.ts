import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

describe('a paper is proofread', () => {
  it('the page says since when a paper is open, and claims no law for it', async () => {
    const { archive } = await loadCouncil({});
    assert.deepEqual(
      archive?.reports[0]?.notice?.sentence,
      'Published on Tuesday 3 May 2022, as the council states: 5 clear working days before the meeting.',
    );
    assert.equal(archive.meetings[0]?.notice?.law, undefined);
  });

  it('the day that is stated may have its source, of an agenda, a report and an appendix', async () => {
    const stated = (fields: string) =>
      fields.replace(/^published: (.*)$/m, 'published: { on: $1, source: the old site }');
    const appendix =
      'appendices:\n  - title: A plan\n    published: { on: 2022-05-04, source: a letter }\n';
    const { archive, diagnostics } = await loadCouncil({
      [AGENDA_PATH]: stated(AGENDA),
      [REPORT]: paper(`${stated(FIELDS)}${appendix}`, BODY),
      [REPORT.replace(/\.md$/, '/appendix-1.csv')]: 'Ward,Trees\nArmley,3\n',
    });
    assert.deepEqual(
      diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
    const oldSite = { kind: 'stated', date: '2022-05-03', source: 'the old site' };
    assert.deepEqual(archive?.meetings[0]?.published, oldSite);
    assert.deepEqual(archive.reports[0]?.published, oldSite);
    const [first] = archive.reports[0].appendices;
    assert.deepEqual(first?.state.kind === 'here' && first.state.file.received, {
      kind: 'stated',
      date: '2022-05-04',
      source: 'a letter',
    });
  });

  it('deadlines run from receipt: 9 May 2022 gives 22 June and 17 August', async () => {
    const fields = `${FIELDS}deadlines:\n  - { kind: ofsted-publish-action-statement, received: 2022-05-09 }\n  - { kind: ofsted-publish-report, received: 2022-05-09 }\n`;
    const { archive } = await loadCouncil({ [REPORT]: paper(fields, BODY) });
    assert.deepEqual(
      archive?.reports[0]?.deadlines?.map(({ due }) => due),
      ['2022-06-22', '2022-08-17'],
    );
  });
});
