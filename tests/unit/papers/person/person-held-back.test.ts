import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personBeingChecked, type Person } from '../../../../src/papers/person/person.ts';
import { ContentReader } from '../../../../src/papers/reading/reader.ts';
import { targetOf, targetsOf } from '../../../../src/papers/standing/held-back-targets.ts';
import type { RuleCode } from '../../../../src/rules/rules.ts';
import { diagnose } from '../../../../src/rules/rules.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';

const PATH = 'people/ann-bell.md';
const TREE = {
  ...{ committees: [], pages: [], record: [], topics: [], logos: [], links: [] },
  ...{ unexpected: [], misnamed: [], names: [], meetings: [], people: [PATH] },
};
const reader = new ContentReader('papers');

/** What an error in the file of a person holds back, where the file has this text. */
function heldBy(code: RuleCode, text: string | undefined) {
  const file = reader.shown(PATH);
  const error = diagnose(code, { file, line: 2, column: 1 }, 'What is wrong.');
  const targets = targetsOf(reader, { tree: TREE, meetings: [], pages: [] });
  const source = { textOf: () => text, absolute: (path: string) => path };
  return targetOf(source, targets, { ...error, severity: 'error' })?.kind;
}

describe('an error in the file of a person', () => {
  for (const [what, code, text] of [
    ['front matter that can’t be read', 'yaml-invalid', '---\nname: [Ann\n---\n'],
    ['a field that there isn’t', 'field-unknown', '---\nphoto: bell.png\n---\n'],
    ['a field of another form', 'field-invalid', '---\nphone: 01632960983\n---\n'],
    ['a ward that there isn’t', 'ward-unknown', '---\nname: Ann Bell\n---\n'],
    ['an address of her own', 'personal-data', '---\nname: Ann Bell\n---\n'],
  ] as const) {
    it(`holds back her page alone: ${what}`, () => assert.equal(heldBy(code, text), 'person'));
  }

  for (const [what, code, text] of [
    ['where it says that something is exempt', 'field-unknown', '---\nexempt: true\n---\n'],
    ['where what can’t be read may say so', 'yaml-invalid', '---\nconfidential: [\n---\n'],
    ['where nobody can read it', 'file-unreadable', undefined],
    ['where two are alike', 'people-alike', '---\nname: Ann Bell\n---\n'],
  ] as const) {
    it(`stops all ${what}`, () => assert.equal(heldBy(code, text), undefined));
  }
});

describe('a person whose file is being checked', () => {
  const person: Person = {
    ...{ id: 'ann-bell', url: '/people/ann-bell/', name: 'Ann Bell', familyName: 'Bell' },
    ...{ titles: [], honours: [], also: [{ name: 'A Bell' }], parties: [], source: PATH },
    ...{ email: 'ann@home.example', phone: '01632 960983', isUnsure: true },
    seats: [
      { ward: '', from: '1000-01-01' },
      { ward: 'armley', from: '2019-05-06' },
    ],
    description: renderText('She lives at 4 Weir Lane.').html,
  };
  it('keeps the name and the seats that are known, and nothing else that the file says', () => {
    const shown = personBeingChecked(person);
    assert.deepEqual(shown.seats, [{ ward: 'armley', from: '2019-05-06' }]);
    assert.equal(shown.name, 'Ann Bell');
    assert.doesNotMatch(JSON.stringify(shown), /home|960983|Weir|A Bell/);
  });
});
