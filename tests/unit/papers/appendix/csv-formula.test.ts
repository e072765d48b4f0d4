import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const ANNOUNCED = paper(`${FIELDS}appendices:\n  - title: Costs\n`, BODY);
const CSV = REPORT.replace('.md', '/appendix-1.csv');

describe('a CSV that is dropped as an appendix', () => {
  it('warns of cells that begin a formula, by their places, and repeats none of them', async () => {
    const { diagnostics } = await loadCouncil({
      [REPORT]: ANNOUNCED,
      [CSV]:
        'Item,Cost\nRoof,"=HYPERLINK(""https://evil.example"")"\nWall,-£1200\nTel,+44 1632 960000\n',
    });
    const found = diagnostics.filter(({ code }) => code === 'csv-formula');
    assert.deepEqual(
      found.map(({ file, line, severity }) => [file.endsWith(CSV), line, severity]),
      [[true, 2, 'warning']],
    );
    assert.match(
      found[0]?.message ?? '',
      /a cell that begins a formula: B2 \(row 2, column 2\)\. /,
    );
    assert.doesNotMatch(JSON.stringify(diagnostics), /HYPERLINK|evil/);
  });

  it('says nothing of an honest one', async () => {
    const csv = 'Ward,Change,Telephone\nArmley,-12.5%,+44 1632 960000\nHarehills,-,- none\n';
    const { diagnostics } = await loadCouncil({ [REPORT]: ANNOUNCED, [CSV]: csv });
    assert.deepEqual(
      diagnostics.filter(({ file }) => file.endsWith(CSV)),
      [],
    );
  });
});
