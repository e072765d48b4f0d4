import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, BODY, FIELDS, loadCouncil, paper } from '../temporary-council.ts';

const FOLDER = 'meetings/scrutiny/2022-05-11';
const saidWith = async (name: string, text: string): Promise<string> => {
  const { diagnostics } = await loadCouncil({ [`${FOLDER}/${name}`]: text }, { without: [AGENDA_PATH] }); // prettier-ignore
  return diagnostics.flatMap((one) => (one.code === 'agenda-missing' ? [one.message] : [])).join();
};

describe('a meeting without an agenda', () => {
  for (const name of ['agneda.md', 'agendas.md', 'agenda-final.md', 'AgendaFinal.md', 'Agenda 11 May.md', 'agenda,md'])
    it(`names the file that may be it: ${name}`, async () => {
      const said = await saidWith(name, AGENDA);
      assert.ok(said.includes(`If ${name} is its agenda, rename it to agenda.md`), said);
    }); // prettier-ignore

  for (const name of ['budget.md', 'legend-of-the-map.md', 'gender-pay.md', 'age-friendly-city.md'])
    it(`names no file that has another name: ${name}`, async () => {
      const said = await saidWith(name, paper(FIELDS, BODY));
      assert.equal(said, 'This meeting has no agenda. Add agenda.md with the time, the place and the items.'); // prettier-ignore
    });
});
