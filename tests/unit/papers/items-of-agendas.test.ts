import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA_PATH, BODY, FIELDS, loadCouncil, paper, REPORT } from './temporary-council.ts';
import { DAY, ONE, agenda, codes, items, words } from './agendas-of-days.ts';

describe('the numbers of items', () => {
  for (const [what, lines, numbers] of [
    ['begin with 1', [ONE, '- title: B'], ['1', '2']],
    ['leave rows out', ['- { title: A, numbered: false }', ONE], [undefined, '1']],
    [
      'go on after one that is given',
      ['- title: A', '- { title: B, number: 1a }', ONE],
      ['1', '1a', '2'],
    ],
    ['begin anew with a number', ['- { title: A, number: 12 }', ONE], ['12', '13']],
    ['may be of another kind', ['- title: A', '- { title: B, number: A1 }', ONE], ['1', 'A1', '2']],
    ['may have points', ['- { title: A, number: "6.10" }', ONE], ['6.10', '7']],
    [
      'are shared by the reports of an item',
      ['- title: A', '- { report: one, same-item: true }', '- title: C'],
      ['1', '1', '2'],
    ],
  ] as const) {
    it(what, async () => {
      const { archive } = await loadCouncil({ [AGENDA_PATH]: agenda(items(...lines)) });
      assert.deepEqual(
        archive?.meetings[0]?.items.map(({ number }) => number),
        numbers,
      );
    });
  }
  it('go on from the meeting before', async () => {
    const text = agenda(`first-item: 54\n${items(ONE, '- title: B')}`);
    const { archive } = await loadCouncil({ [AGENDA_PATH]: text });
    assert.deepEqual(
      archive?.meetings[0]?.items.map(({ number }) => number),
      ['54', '55'],
    );
  });
  for (const [what, lines, found] of [
    ['twice', [ONE, '- { title: B, number: 1 }'], '7 field-invalid Two items have the number 1.'],
    [
      'on a row without one',
      [`- { report: one, number: 3, numbered: false }`],
      'The item has numbered: false, and a number.',
    ],
    ['that is none', ['- { report: one, number: five }'], 'write a number such as 54, 5a or "6.1"'],
    [
      'first, and a further report',
      ['- { report: one, same-item: true }'],
      'There is no item before this one.',
    ],
  ] as const) {
    it(`are refused: ${what}`, async () => {
      const said = await codes({ [AGENDA_PATH]: agenda(items(...lines)) });
      assert.ok(
        said.some((one) => one.includes(found)),
        said.join('\n'),
      );
    });
  }
});

describe('items without a report', () => {
  for (const [kind, fields, said] of [
    ['verbal', 'by: Director of Children', 'Verbal item · Director of Children'],
    [
      'petition',
      'by: Councillor Lamb, signatures: 1412, words: Build it.',
      'Petition · presented by Councillor Lamb · 1,412 signatures Build it.',
    ],
    [
      'motion',
      'proposer: A Lamb, seconder: S Bentley, words: Plant trees.',
      'Motion · proposed by A Lamb, seconded by S Bentley Plant trees.',
    ],
    [
      'public-question',
      'by: A Resident, to: The Leader, words: When?, answer: In May.',
      'Question by the public · asked by A Resident, to The Leader When? Answer In May.',
    ],
    [
      'member-question',
      'by: J Smith, words: When?',
      'Question by a member · asked by J Smith When?',
    ],
  ] as const) {
    it(`${kind}: its page says all that is written`, async () => {
      const page = await words({
        [AGENDA_PATH]: agenda(items(ONE, `- { kind: ${kind}, title: Title, ${fields} }`)),
      });
      assert.ok(page(DAY).includes(`Title ${said}`), page(DAY));
    });
  }
  for (const [item, found] of [
    ['{ kind: motion, title: T, words: W. }', 'The field "proposer" is missing'],
    ['{ kind: petition, title: T, seconder: S }', 'There is no field "seconder"'],
    ['{ kind: pettition, title: T }', 'write kind: petition'],
    ['{ kind: public-question, title: T, by: A }', 'The field "words" is missing'],
  ] as const) {
    it(`${item}: ${found}`, async () => {
      const said = await codes({ [AGENDA_PATH]: agenda(items(ONE, `- ${item}`)) });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(found, 'i'));
    });
  }
});

it('an item has several reports, each by its title', async () => {
  const page = await words({
    [AGENDA_PATH]: agenda(
      items(
        ONE,
        '- { report: two, same-item: true }',
        '- { report: three, same-item: true, title: Treasury, expected: 2022-05-09 }',
      ),
    ),
    [REPORT.replace('one', 'two')]: paper(FIELDS.replace('title: One', 'title: Capital'), BODY),
  });
  assert.match(page(DAY), /One Report of .* Capital Report of .* Treasury Report To follow/);
  assert.match(page(`${DAY}two/`), /Agenda item 1/);
});
