import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../papers/temporary-council.ts';

const WRONG = {
  [REPORT]: paper(FIELDS, BODY.replace('It is due.', 'It is due on Tuesday 9 May 2022.')),
};

const found = async (severities: string, files: Readonly<Record<string, string>> = WRONG) => {
  const council = { 'council.yaml': `${COUNCIL}severities: { ${severities} }\n` };
  const { diagnostics } = await loadCouncil({ ...files, ...council });
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
};

describe('the severities of a council', () => {
  it('make a rule a warning, a note or nothing', async () => {
    assert.match((await found('weekday-wrong: warning'))[0] ?? '', /^warning weekday-wrong/);
    assert.match((await found('weekday-wrong: info'))[0] ?? '', /^info weekday-wrong/);
    assert.deepEqual(await found('weekday-wrong: off'), []);
  });

  it('can’t lower what keeps exempt text from being published', async () => {
    for (const code of [
      'passage-misplaced',
      'passage-unclosed',
      'exempt-missing',
      'exemption-incomplete',
      'exempt-in-public-repository',
    ]) {
      const [first = ''] = await found(`${code}: off`);
      assert.match(
        first,
        /^error field-invalid: .* can’t be switched off\. It keeps what is exempt/,
      );
      assert.ok(first.includes(code));
    }
  });

  it('can’t let a paper be left out without a message', async () => {
    const [first = ''] = await found('yaml-invalid: warning');
    assert.match(
      first,
      /can’t be made a warning\. A paper that breaks it can’t be made into a page/,
    );
  });

  it('may state the severity that such a rule has already', async () => {
    assert.match((await found('passage-unclosed: error'))[0] ?? '', /^error weekday-wrong/);
  });

  it('are part of what pages are compared by', async () => {
    const council = { 'council.yaml': `${COUNCIL}severities: { weekday-wrong: info }\n` };
    const { archive } = await loadCouncil({ ...WRONG, ...council });
    assert.match(JSON.stringify(archive?.council), /"weekday-wrong":"info"/);
  });

  it('may name only rules that exist', async () => {
    assert.match(
      (await found('weekday-worng: off'))[0] ?? '',
      /There is no rule "weekday-worng"\. Did you mean "weekday-wrong"\?/,
    );
  });
});
