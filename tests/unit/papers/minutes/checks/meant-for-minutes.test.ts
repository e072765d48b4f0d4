import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, loadCouncil } from '../../temporary-council.ts';

describe('files that may be meant for minutes', () => {
  it('are told what minutes are written in', async () => {
    for (const name of [
      'Minutes.md',
      'minutes.pdf',
      'minutes.docx',
      'minutes',
      'minute.md',
      'Draft minutes 14 January.docx',
      'minutes.md.txt',
    ]) {
      const { diagnostics } = await loadCouncil({
        [AGENDA_PATH.replace('agenda.md', name)]: 'Text.',
      });
      assert.equal(
        diagnostics.length,
        1,
        `${name}: ${diagnostics.map(({ message }) => message).join()}`,
      );
      assert.match(diagnostics[0]?.message ?? '', /minutes\.md/, name);
    }
  });
  it('a report can’t be called minutes', async () => {
    const { diagnostics } = await loadCouncil({
      [AGENDA_PATH]: AGENDA.replace('- report: one', '- report: one\n  - report: minutes'),
    });
    assert.match(diagnostics.map(({ message }) => message).join(), /no report can have that name/);
  });
});
