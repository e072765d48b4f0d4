import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signsInFields } from '../../../src/source/field-signs.ts';
import { readYamlFile } from '../../../src/source/source-file.ts';

const found = (yaml: string): string[] =>
  readYamlFile('agenda.yaml', yaml).diagnostics.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('an entry among others', () => {
  const cases: readonly [what: string, yaml: string, at: string, advice: RegExp][] = [
    [
      'that has no blank after its hyphen',
      'wards:\n  - North\n  -South\n',
      '3:3',
      /Write a space after this one/,
    ],
    [
      'that has no blank after its hyphen, at the margin',
      'wards:\n- North\n-South\n- East\n',
      '3:1',
      /Write a space after this one/,
    ],
    [
      'with fields, that has no blank after its hyphen',
      'items:\n  - title: A\n  -title: B\n',
      '3:3',
      /Write a space after this one/,
    ],
    [
      'that has no hyphen',
      'present:\n  - Ann Bell\n  - Tom Vale\n  Ida Kay\n',
      '4:3',
      /has no hyphen. If it is another entry, write a hyphen .* further right than the hyphens\.$/,
    ],
    ['that has no hyphen, at the margin', 'present:\n- Ann Bell\nIda Kay\n', '3:1', /no hyphen/],
    [
      'that begins left of the hyphens',
      'present:\n  - Ann Bell\nIda Kay\nended: "12:00"\n',
      '3:1',
      /no hyphen/,
    ],
    ['that begins a little left of them', 'present:\n  - Ann Bell\n Ida Kay\n', '3:2', /no hyphen/],
    [
      'with a field that the entry above has',
      'items:\n  - standing: a\n  standing: b\n',
      '3:3',
      /has this field already, so another entry begins here/,
    ],
    [
      'with a field that the entry above hasn’t',
      'items:\n  - title: A\n  text: B\n  - title: C\n',
      '3:3',
      /another entry, write a hyphen .* belongs to the entry above, begin it directly below/,
    ],
    [
      'with fields, the first',
      'items:\n  title: A\n  text: B\n  - title: C\n',
      '2:3',
      /The next entry of the list has a hyphen/,
    ],
    [
      'with fields, the first, whose name is in its place',
      'items:\n    title: A\n  - title: C\n',
      '2:5',
      /The next entry of the list has a hyphen/,
    ],
    ['that begins with a bullet', 'wards:\n  - North\n  • South\n', '3:3', /in place of the sign/],
    [
      'that begins with a star',
      'wards:\n- North\n* South\n- East\n',
      '3:1',
      /in place of the sign/,
    ],
    ['that begins with a dash', 'items:\n  - title: A\n  – title: B\n', '3:3', /of the sign/],
    ['that begins with a number', 'wards:\n  - North\n  2. South\n', '3:3', /of the sign/],
    [
      'further right, without a blank after its hyphen',
      'wards:\n  - North\n    -South\n',
      '3:5',
      /read as part of the one above. Write 2 spaces before it and one after it/,
    ],
    [
      'that is a part of the one above, since its hyphen is missing',
      'items:\n  - title: A\n    title: B\n  - title: C\n',
      '3:5',
      /If another entry begins here, write a hyphen and a space before it/,
    ],
    [
      'whose other fields are between',
      'items:\n  - title: A\n    text: B\n    late:\n      reason: C\n    title: D\n',
      '6:5',
      /If another entry begins here/,
    ],
  ];
  for (const [what, yaml, at, advice] of cases) {
    it(`${what} is reported with its cause`, () => {
      const said = found(yaml);
      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]?.startsWith(`${at} `), said[0]);
      assert.match(said[0] ?? '', advice);
    });
  }
});

describe('no entry is missing', () => {
  const right: readonly [what: string, yaml: string][] = [
    ['where a field comes after a list at the margin', 'items:\n- a\n- b\ntitle: X\n'],
    ['where a text goes on', 'a:\n  - long words\n    that go on\n    Tom Vale\n  - y\n'],
    ['where a line of a text begins with a negative number', 'a:\n  - down to\n    -5 degrees\n'],
    ['where a text of lines has hyphens of its own', 'a:\n- b: |\n   words\n   -x\n   • y\n- c\n'],
    ['where a text is in quotation marks', 'a:\n  - "x\n    -Tom"\n  - y\n'],
    ['where a list is within an entry', 'a:\n  - b:\n      - c\n    e: f\n  - b: h\n'],
    ['where a list within an entry is right below', 'a:\n- b:\n  - c\n  d: e\n- b: g\n'],
    ['where lists are within a list', 'a:\n  - - b\n    - c\n  - - d\n'],
    ['where there are notes', '# Note\na:\n  # Tom\n  - x\n# Tom\nb: 1\n'],
    ['where a list is in brackets', 'a: [\n  North,\n  South ]\nb: 1\n'],
    ['where two entries have the same field', 'a:\n  - b: 1\n  - b: 2\n'],
  ];
  for (const [what, yaml] of right) {
    it(what, () => assert.deepEqual(found(yaml), []));
  }

  const others: readonly [what: string, yaml: string, advice: RegExp][] = [
    [
      'where a field below a list has no colon',
      'wards:\n  - North\ncall-in true\n',
      /The name of a field needs a colon/,
    ],
    ['where a field is twice', 'call-in: true\ncall-in: false\n', /This field is here twice/],
    [
      'where a field is twice below one of an entry',
      'a:\n  - title: X\n    late:\n      reason: a\n      reason: b\n',
      /This field is here twice/,
    ],
    [
      'where a hyphen is before the next field',
      'when:\n  from: a\n  to: b\n- call-in: false\n',
      /The fields can’t be read here/,
    ],
  ];
  for (const [what, yaml, advice] of others) {
    it(what, () => {
      const said = found(yaml);
      assert.equal(said.length, 1, said.join('\n'));
      assert.doesNotMatch(said[0] ?? '', /another entry|next entry/);
      assert.match(said[0] ?? '', advice);
    });
  }
});

describe('a link of Markdown in a field', () => {
  for (const [yaml, at] of [
    ['background-papers:\n  - [The survey](https://a.example/s.pdf)\n', '2:5'],
    ['title: [The survey](https://a.example/s.pdf)\n', '1:8'],
  ] as const) {
    it(`is answered with the field for its address: ${yaml.trim()}`, () => {
      const [said = '', ...others] = found(yaml);
      assert.deepEqual(others, []);
      assert.ok(said.startsWith(`${at} `), said);
      assert.match(said, /Write the words alone.* write title: .* and url: /);
    });
  }
  for (const [field, advice] of [
    ['background-papers:\n  - "[The survey](https://a.example/s.pdf)"', /address .* as url:/],
    ['title: "[The survey](https://a.example/s.pdf)"', /a link can be in the text/],
  ] as const) {
    it(`in quotation marks is answered with the field that there is: ${field}`, () => {
      const said = signsInFields(readYamlFile('x.yaml', `${field}\n`));
      assert.deepEqual(
        said.map(({ code }) => code),
        ['sign-in-field'],
      );
      assert.match(said[0]?.message ?? '', advice);
    });
  }
  it('is none where a list is in brackets, or the whole is in quotation marks', () => {
    assert.deepEqual(found('wards: [North, South]\n'), []);
    assert.deepEqual(found('title: "[The survey](https://a.example/s.pdf)"\n'), []);
  });
});
