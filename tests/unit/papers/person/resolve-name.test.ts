import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { familyNameOf } from '../../../../src/papers/person/folded-name.ts';
import {
  nameResolver,
  namesOfPaper,
  type NamedPerson,
} from '../../../../src/papers/person/resolve-name.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

const person = (id: string, name: string, ward: string, more: Partial<NamedPerson> = {}) => ({
  ...{ id, name, ward, familyName: familyNameOf(name) },
  ...{ alsoNames: [], formerNames: [], titles: [] },
  ...more,
});

const COUNCILLORS: readonly NamedPerson[] = [
  person('latchford', 'Winifred Latchford', 'Upper Wick'),
  person('john', 'John Tarrow', 'Cinderhill West'),
  person('jane', 'Jane Tarrow', 'Cinderhill West'),
  person('rhydderch', 'Siân ap Rhydderch', 'Fosse Gate'),
  person('hob', 'Pat Holloway', 'Hob Lane'),
  person('otter', 'Pat Holloway', 'Otter Mills'),
  person('mallinder', 'Godfrey Mallinder', 'Market and Priory'),
  person('yusra', 'Yusra Al-Tamimi-Cole', 'Market and Priory', {
    formerNames: ['Yusra Al-Tamimi'],
  }),
  person('molen', 'Petra van der Molen', 'Netherwick'),
  person('dwyerson', "Colm O'Dwyerson", 'Netherwick'),
  person('li', 'Li Wen-Jie', 'Otter Mills', { familyName: 'Li' }),
  person('darcy', "Rosamund D'Arcy-Quennell", 'Quarry Rise'),
  person('lamb', 'Adaeze Nwachukwu-Lamb', 'Sallow Park'),
  person('marquez', 'Rosa García Márquez', 'Sallow Park'),
  person('anders', 'Bjørn Anders', 'Hob Lane', { party: 'Ratepayers' }),
];

describe('a printed name', () => {
  const resolve = nameResolver([COUNCILLORS]);
  const meant: readonly (readonly [string, string])[] = [
    ['Councillor W Latchford in the Chair', 'latchford'],
    ['Cllr. Latchford.', 'latchford'],
    ['Cllrs Latchford', 'latchford'],
    ['WINIFRED LATCHFORD', 'latchford'],
    ['Latchford W', 'latchford'],
    ['W.J. Latchford', 'latchford'],
    ['WJ Latchford', 'latchford'],
    ['Winifred J Latchford', 'latchford'],
    ['The Right Hon. Winifred Latchford', 'latchford'],
    ['John Tarrow', 'john'],
    ['Tarrow (Jane)', 'jane'],
    ['Ms S ap Rhydderch', 'rhydderch'],
    ['Sian Ap Rhydderch', 'rhydderch'],
    ['P Holloway (Hob Lane)', 'hob'],
    ['Holloway (OM)', 'otter'],
    ['Pat Holloway (Otter Mills Ward)', 'otter'],
    ['Sir Godfrey Mallinder, KBE (Mayor)', 'mallinder'],
    ['Mallinder K.B.E.', 'mallinder'],
    ['The Mayor (Sir Godfrey Mallinder)', 'mallinder'],
    ['Al-Tamimi', 'yusra'],
    ['Y Al Tamimi Cole', 'yusra'],
    ['Al‑Tamimi–Cole', 'yusra'],
    ['Mrs P van der Molen', 'molen'],
    ['Van Der Molen', 'molen'],
    ['Mr C O’Dwyerson', 'dwyerson'],
    ['ODwyerson', 'dwyerson'],
    ['Councillor Li', 'li'],
    ['Li Wen-Jie', 'li'],
    ['Wen-Jie Li', 'li'],
    ['R D’Arcy Quennell', 'darcy'],
    ['Mrs A Nwachukwu-Lamb, MBE JP', 'lamb'],
    ['García Márquez', 'marquez'],
    ['R G Marquez', 'marquez'],
    ['B Anders (Ratepayers)', 'anders'],
    ['Bjorn Anders (from item 5)', 'anders'],
  ];
  for (const [printed, id] of meant) {
    test(`"${printed}" is one person`, () => {
      assert.deepEqual(resolve(printed), { kind: 'one', person: id });
    });
  }

  const unclear: readonly (readonly [string, readonly string[]])[] = [
    ['Pat Holloway', ['Pat Holloway (Hob Lane)', 'Pat Holloway (Otter Mills)']],
    ['Mrs Holloway', ['Pat Holloway (Hob Lane)', 'Pat Holloway (Otter Mills)']],
    ['J Tarrow', ['John Tarrow', 'Jane Tarrow']],
    ['Mr J Tarrow', ['John Tarrow', 'Jane Tarrow']],
    ['Tarrow (Cinderhill West)', ['John Tarrow', 'Jane Tarrow']],
  ];
  for (const [printed, write] of unclear) {
    test(`"${printed}" is asked about, with the forms to write`, () => {
      const result = resolve(printed);
      assert.equal(result.kind, 'several');
      assert.deepEqual(result.kind === 'several' && result.write, write);
    });
  }

  const unknown: readonly (readonly [string, string | undefined])[] = [
    ['Lachford', 'Winifred Latchford'],
    ['Molen', 'Petra van der Molen'],
    ['Rhydderch', 'Siân ap Rhydderch'],
    ['Quennell', "Rosamund D'Arcy-Quennell"],
    ['Lamb', 'Adaeze Nwachukwu-Lamb'],
    ['Pat Holloway (Quarry Rise)', 'Pat Holloway (Hob Lane)'],
    ['P Holloway (Hob Lnae)', 'Pat Holloway (Hob Lane)'],
    ['X Mallinder', 'Godfrey Mallinder'],
    ['Zebedee Quix', undefined],
    ['', undefined],
    ['a'.repeat(5000), undefined],
  ];
  for (const [printed, near] of unknown) {
    test(`"${printed.slice(0, 30)}" is nobody, with the nearest`, () => {
      assert.deepEqual(resolve(printed), {
        kind: 'none',
        ...(near !== undefined && { nearest: near }),
      });
    });
  }

  describe('what is in brackets, beside one of the same name', () => {
    const known = nameResolver([
      [
        person('mill', 'David Lloyd', 'Mill', { party: 'Green' }),
        person('priory', 'David Lloyd', 'Priory', { party: 'Labour' }),
        person('tom', 'Tom Baker', 'Mill', { party: 'Labour' }),
        person('ruth', 'Ruth Baker', 'Priory', { party: 'Conservative' }),
        person('cara', 'Cara Finch', 'Mill', { party: 'Labour' }),
        person('ann', 'Ann Finch', 'Priory', { party: 'Conservative' }),
        person('petra', 'Petra Nash', 'Mill', { party: 'Labour' }),
        person('una', 'Una Nash', 'Priory', { party: 'Labour' }),
        person('tim', 'Tim Oakes', 'Mill'),
        person('rob', 'Rob Oakes', 'Priory'),
      ],
    ]);
    for (const [printed, id] of [
      ['Cllr David Lloyd (Priory, Labour)', 'priory'],
      ['David Lloyd (Labour, Priory)', 'priory'],
      ['David Lloyd (Green / Mill)', 'mill'],
      ['David Lloyd (Labour – Priory)', 'priory'],
      ['David Lloyd (Priory; Labour)', 'priory'],
      ['Baker (T)', 'tom'],
      ['Baker (R.)', 'ruth'],
    ] as const) {
      test(`"${printed}" is one person`, () => {
        assert.deepEqual(known(printed), { kind: 'one', person: id });
      });
    }
    for (const printed of ['Finch (C)', 'Nash (P)', 'Oakes (T)', 'Baker (X)', 'David Lloyd']) {
      test(`"${printed}" may be several: a letter may stand for a party or a ward`, () => {
        assert.equal(known(printed).kind, 'several');
      });
    }
    for (const printed of ['David Lloyd (Priory, Green)', 'Baker (T, Conservative)']) {
      test(`"${printed}" is nobody: what is in the brackets is of two`, () => {
        assert.equal(known(printed).kind, 'none');
      });
    }
    test('what is in the brackets is of several: the forms of those', () => {
      assert.deepEqual(known('David Lloyd (Priory, Green)'), {
        kind: 'none',
        oneOf: ['David Lloyd (Mill)', 'David Lloyd (Priory)'],
      });
    });
    for (const [printed, near] of [
      ['Davd Lloyd (Priory, Labour)', 'David Lloyd (Priory)'],
      ['David Loyd (Labour)', 'David Lloyd (Priory)'],
      ['David Loyd (Mill, Green)', 'David Lloyd (Mill)'],
      ['Ruth Bakr (Mill)', 'Ruth Baker'],
    ] as const) {
      test(`"${printed}" is nobody, and the nearest is of those the brackets fit`, () => {
        assert.deepEqual(known(printed), { kind: 'none', nearest: near });
      });
    }
  });

  test('a member of the committee comes before another councillor of the name', () => {
    const hob = COUNCILLORS.filter(({ id }) => id === 'hob');
    const others = COUNCILLORS.filter(({ id }) => id !== 'hob');
    const groups = nameResolver([hob, others]);
    assert.deepEqual(groups('Holloway'), { kind: 'one', person: 'hob' });
    assert.deepEqual(groups('Holloway (Otter Mills)'), { kind: 'one', person: 'otter' });
  });

  test('a name of other days counts after all names of the day', () => {
    const other = person('sam', 'Sam Al-Tamimi', 'Hob Lane');
    assert.deepEqual(nameResolver([COUNCILLORS, [other]])('Al-Tamimi'), {
      kind: 'one',
      person: 'sam',
    });
  });
});

describe('the names of one paper', () => {
  const present = [
    'Mr P Holloway (Hob Lane)',
    'Mrs Holloway',
    'Mr John Tarrow',
    'Mrs J Tarrow',
    'Mr Li',
  ];
  const ids = (printed: readonly string[], people = COUNCILLORS) =>
    namesOfPaper([people], printed).present.map((one) =>
      one.kind === 'one' ? one.person : one.kind,
    );

  test('a title tells people of one name apart where the list of those present does', () => {
    const names = namesOfPaper([COUNCILLORS], present);
    assert.deepEqual(ids(present), ['hob', 'otter', 'john', 'jane', 'li']);
    assert.deepEqual(names.resolve('Mrs Holloway'), { kind: 'one', person: 'otter' });
    assert.deepEqual(names.resolve('Mr J Tarrow'), { kind: 'one', person: 'john' });
  });

  test('without a title such a name is still asked about', () => {
    const names = namesOfPaper([COUNCILLORS], present);
    assert.equal(names.resolve('Holloway').kind, 'several');
    assert.equal(names.resolve('J Tarrow').kind, 'several');
    assert.equal(names.resolve('Dr Holloway').kind, 'several');
  });

  test('two titles that nothing connects with people tell nobody apart', () => {
    assert.deepEqual(ids(['Mr J Tarrow', 'Mrs J Tarrow']), ['several', 'several']);
    assert.deepEqual(ids(['Holloway (Hob Lane)', 'Holloway']), ['hob', 'several']);
  });

  test('titles in people’s own files connect them', () => {
    const titles: Readonly<Record<string, string[]>> = { john: ['Mr'], jane: ['Mrs'] };
    const people = COUNCILLORS.map((one) => ({ ...one, titles: titles[one.id] ?? [] }));
    assert.deepEqual(ids(['Mr J Tarrow', 'Mrs J Tarrow'], people), ['john', 'jane']);
  });

  test('a surname means who is present, not a member who is absent', () => {
    const [john, jane] = ['john', 'jane'].map((id) =>
      COUNCILLORS.filter((one) => one.id === id),
    ) as [NamedPerson[], NamedPerson[]];
    const names = namesOfPaper([john, jane], ['Jane Tarrow']);
    assert.deepEqual(names.resolve('Tarrow'), { kind: 'one', person: 'jane' });
    const both = namesOfPaper([john, jane], ['Jane Tarrow', 'John Tarrow']);
    assert.equal(both.resolve('Tarrow').kind, 'several');
  });
});

describe('a name in a list', () => {
  test('every form to write means the person for whom it is given', () => {
    const resolve = nameResolver([COUNCILLORS]);
    const property = fc.property(
      fc.constantFrom(...COUNCILLORS),
      fc.constantFrom('', 'Councillor ', 'Mrs ', 'Cllr. ', 'The Rev. Canon '),
      fc.constantFrom('', ', MBE', ' OBE', '.'),
      ({ id, name, ward = '' }, title, after) => {
        assert.deepEqual(resolve(`${title}${name} (${ward})${after}`), { kind: 'one', person: id });
      },
    );
    fc.assert(property, { numRuns: propertyRuns(100) });
  });
});
