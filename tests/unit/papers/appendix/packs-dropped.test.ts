import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchAppendices } from '../../../../src/papers/appendix/appendix-matching.ts';
import { BODY, FIELDS, loadCouncil, NO_INSPECTOR, paper, REPORT } from '../temporary-council.ts';

const FOLDER = REPORT.replace(/\.md$/, '');
/** What is said of a file dropped into the folder of a report that announces one appendix. */
const saidOf = async (name: string): Promise<string> => {
  const { diagnostics } = await loadCouncil(
    {
      [REPORT]: paper(`${FIELDS}appendices: [{ title: Plan, expected: 2022-05-09 }]\n`, BODY),
      [`${FOLDER}/${name}`]: '%PDF-1.7',
    },
    { inspector: NO_INSPECTOR },
  );
  return diagnostics.flatMap(({ code, message }) => (code === 'appendix-unannounced' ? [message] : [])).join();
}; // prettier-ignore

describe('a pack of a meeting that is dropped as an appendix', () => {
  for (const name of [
    'Public reports pack 08122026 1000 Cabinet.pdf',
    'agenda-pack.pdf',
    'Agenda frontsheet 11052022.pdf',
    'scrutiny-2022-05-11-pack.pdf',
    'Printed minutes 1.pdf',
  ])
    it(`is said to be that, and never to be the appendix that is awaited: ${name}`, async () => {
      const said = await saidOf(name);
      assert.match(said, /It may be the pack, the agenda or the minutes of a meeting/);
      assert.doesNotMatch(said, /Did you mean/);
    });

  for (const name of ['plan of works.docx', '1.pdf', 'packaging.pdf'])
    it(`is no such file: ${name}`, async () => {
      assert.doesNotMatch(await saidOf(name), /It may be the pack/);
    });

  it('an appendix that is a pack by its title or its number is one', () => {
    const announced = [{ number: 1, title: 'Welcome pack' }];
    for (const file of ['welcome-pack.pdf', 'Appendix 1 pack.pdf'])
      assert.equal(matchAppendices([file], announced).matched.get(1), file);
  });
});
