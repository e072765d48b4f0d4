import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Note = { readonly said: string; readonly why: string; readonly instead: readonly string[] };
type Modules = {
  readonly yearsApart: (question: string, years?: { first: string; last: string }) => Note[];
  readonly allNotes: (read: readonly Note[], found: object) => Note[];
};
const load = (name: string) =>
  import(
    new URL(`../../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { yearsApart, allNotes } = Object.assign(
  {},
  await load('reading/years'),
  await load('missing'),
) as Modules;

const YEARS = { first: '2011/12', last: '2026/27' };

describe('a year of which the archive has no papers', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['decisions in 2035', ['2035']],
    ['what did the cabinet decide in 1999?', ['1999']],
    ['minutes 2035', ['2035']],
    ['papers from 2008 and of 2009', ['2008', '2009']],
    ['2035', ['2035']],
    ['2035 agendas', ['2035']],
    ['In 2035 or in 2035', ['2035']],
    ['November 2035', ['2035']],
    ['5th November 2035', ['2035']],
    ['decisions of May 2035', ['2035']],
    ['05/11/2035', ['2035']],
    ['2035-11-05', ['2035']],
    ['what was decided on roads in Nov. 2035', ['2035']],
    ['November 2026', []],
    ['May 2011', []],
    ['finished by November 2035', []],
    ['November 2035 bonfires', []],
    // The municipal year ends in 2027.
    ['decisions in 2027', []],
    ['decisions in 2011', []],
    ['1998/99', ['1998/99']],
    ['1998-99', ['1998-99']],
    ['minutes of 1998/1999', ['1998/1999']],
    ['2010/11 minutes', ['2010/11']],
    ['2027/28', ['2027/28']],
    ['minutes of 2011/12', []],
    ['2026/27', []],
    ['2035/37', []],
    ['budget 2035/36', []],
    // What papers plan.
    ['net zero by 2030', []],
    ['housing targets 2038', []],
    ['budget for 2035', []],
    // No years.
    ['in 2035/00123', []],
    ['of 2035-36 houses', []],
    ['in 20350', []],
    ['in 1835', []],
  ];
  for (const [question, said] of cases) {
    it(`${said.length === 0 ? 'is not said' : 'is said'} of “${question}”`, () => {
      const notes = yearsApart(question, YEARS);
      assert.deepEqual(
        notes,
        said.map((year) => ({ said: year, why: 'no-year', instead: ['2011/12', '2026/27'] })),
      );
    });
  }

  it('is said with the only year that there is, and not of a site without papers', () => {
    const years = { first: '2021/22', last: '2021/22' };
    assert.deepEqual(yearsApart('in 2035', years)[0]?.instead, ['2021/22']);
    assert.deepEqual(yearsApart('in 2035'), []);
  });

  it('is said beside that no paper has it', () => {
    const missing = { said: '2035', why: '', instead: [] };
    const [apart] = yearsApart('in 2035', YEARS);
    assert.ok(apart);
    const notes = allNotes([missing, apart], { notes: [missing], replaced: [] });
    assert.deepEqual(notes, [missing, apart]);
  });
});
