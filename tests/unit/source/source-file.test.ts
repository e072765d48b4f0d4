import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMarkdownFile, readYamlFile } from '../../../src/source/source-file.ts';

const BOM = '\uFEFF';

describe('front matter is split from the text', () => {
  const files: [why: string, text: string, data: unknown, body: string, bodyLine: number][] = [
    ['as officers write it', '---\ntitle: One\n---\n\nText.\n', { title: 'One' }, '\nText.\n', 4],
    [
      'with the byte order mark of Windows',
      `${BOM}---\ntitle: One\n---\nText.`,
      { title: 'One' },
      'Text.',
      4,
    ],
    [
      'with the line ends of Windows',
      '---\r\ntitle: One\r\n---\r\nText.\r\n',
      { title: 'One' },
      'Text.\n',
      4,
    ],
    [
      'with the line ends of old Macs',
      '---\rtitle: One\r---\rText.\r',
      { title: 'One' },
      'Text.\n',
      4,
    ],
    [
      'with blanks after the hyphens',
      '---  \ntitle: One\n--- \t\nText.\n',
      { title: 'One' },
      'Text.\n',
      4,
    ],
    ['below empty lines', '\n \n---\ntitle: One\n---\nText.\n', { title: 'One' }, 'Text.\n', 6],
    ['after blanks', '  ---\ntitle: One\n---\nText.\n', { title: 'One' }, 'Text.\n', 4],
    [
      'after two byte order marks and an empty line',
      `${BOM}${BOM}\r\n---\r\ntitle: One\r\n---\r\nText.\r\n`,
      { title: 'One' },
      'Text.\n',
      5,
    ],
    ['without a text', '---\ntitle: One\n---', { title: 'One' }, '', 4],
    ['without a field', '---\n---\nText.\n', {}, 'Text.\n', 3],
    ['with an empty line for fields', '---\n\n---\nText.\n', {}, 'Text.\n', 4],
    ['with nothing but a remark', '---\n# to do\n---\nText.\n', {}, 'Text.\n', 4],
    [
      'with a rule in the text',
      '---\na: 1\n---\nText.\n\n---\n\nMore.\n',
      { a: 1 },
      'Text.\n\n---\n\nMore.\n',
      4,
    ],
    [
      'with times and dates that stay text',
      '---\nat: 18:30\non: 2022-05-11\n---\n',
      { at: '18:30', on: '2022-05-11' },
      '',
      5,
    ],
    [
      'with answers of other YAML that stay text',
      '---\na: yes\nb: 0777\n---\n',
      { a: 'yes', b: 777 },
      '',
      5,
    ],
    [
      'with three hyphens inside a quoted text',
      '---\na: "x --- y"\n---\nT',
      { a: 'x --- y' },
      'T',
      4,
    ],
  ];
  for (const [why, text, data, body, bodyLine] of files) {
    it(why, () => {
      const file = readMarkdownFile('report.md', text);
      assert.deepEqual(file.diagnostics, []);
      assert.deepEqual({ ...(file.data as object) }, data);
      assert.equal(file.body, body);
      assert.equal(file.bodyLine, bodyLine);
    });
  }
});

describe('front matter that can’t be split is reported', () => {
  const files: [why: string, text: string, said: string][] = [
    ['an empty file', '', '1:1 front-matter-missing'],
    ['no front matter', '# One\n', '1:1 front-matter-missing'],
    [
      'another language, which could be run',
      '---js\n{title: process.exit(1)}\n---\n',
      '1:1 front-matter-missing',
    ],
    ['four hyphens', '----\ntitle: One\n----\n', '1:1 front-matter-missing'],
    ['a field below empty lines that is wrong', '\n\n---\na: b: c\n---\n', '4:4 yaml-invalid'],
    ['no end', '---\ntitle: One\n\nText.\n', '3:1 front-matter-unclosed'],
    ['something after the end', '---\ntitle: One\n--- Text.\n---\n', '3:4 front-matter-unclosed'],
    ['a tab', '---\nappendices:\n\t- title: One\n---\n', '3:1 yaml-invalid'],
    ['a colon in a text', '---\ntitle: Ofsted: the report\n---\n', '2:8 yaml-invalid'],
    ['entries without brackets', '---\nwards: "One", "Two"\n---\n', '2:8 yaml-invalid'],
    ['a field twice', '---\ntitle: One\ntitle: Two\n---\n', '3:1 yaml-invalid'],
    [
      'aliases that unfold without end',
      `---\na: &a [1]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`).join('\n')}\ni: *h\n---\n`,
      '2:1 yaml-invalid',
    ],
    [
      'a text that begins with &, which YAML would leave out',
      '---\ntitle: &Draft report\n---\n',
      '2:15 yaml-invalid',
    ],
    [
      'a text that begins with *, which refers to nothing',
      '---\ntitle: *Draft\n---\n',
      '2:8 yaml-invalid',
    ],
    [
      'a text that begins with !, which YAML would leave out',
      '---\ntitle: !Note this\n---\n',
      '2:14 yaml-invalid',
    ],
  ];
  for (const [why, text, said] of files) {
    it(why, () => {
      const file = readMarkdownFile('report.md', text);
      const [first] = file.diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
      assert.equal(first, said);
    });
  }
});

describe('front matter that begins wrongly is reported where it should begin', () => {
  const files: [text: string, place: string, said: RegExp][] = [
    ['title: One\n---\nText.\n', '1:1', /Put three hyphens, ---, on a line of their own above/],
    ['\n\ntitle: One\n---\nText.\n', '3:1', /Put three hyphens, ---, on a line of their own above/],
    ['---title: One\n---\nText.\n', '1:1', /Begin a new line after ---/],
    ['–--\ntitle: One\n---\n', '1:1', /Write --- on this line/],
    ['\n***\ntitle: One\n***\n', '2:1', /Write --- on this line/],
    ['```yaml\ntitle: One\n```\n', '1:1', /Write --- on this line/],
    ['\\---\ntitle: One\n\\---\n', '1:1', /Write --- on this line/],
    ['ï»¿---\ntitle: One\n---\n', '1:1', /Take them out, so that the line is ---/],
    ['# Report\n---\ntitle: One\n---\n', '1:1', /Move what is above the three hyphens/],
    ['Report\n\nof today\n\n---\ntitle: One\n---\n', '1:1', /Move what is above the three hyphens/],
    ['Text: it is.\n\n---\n\nMore.', '1:1', /on a line of their own above/],
    ['Text.\n\n---\n\nMore.', '1:1', /This file has no front matter/],
  ]; // prettier-ignore
  for (const [text, place, said] of files) {
    it(JSON.stringify(text), () => {
      const [first, ...others] = readMarkdownFile('report.md', text).diagnostics;
      assert.deepEqual([`${first?.line}:${first?.column}`, others.length], [place, 0]);
      assert.match(first?.message ?? '', said);
    });
  }
});

it('a field may refer to another', () => {
  const { data, diagnostics } = readMarkdownFile(
    'report.md',
    '---\na: &one One\nb: *one\nc: !!str 5\n---\n',
  );
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(data, { a: 'One', b: 'One', c: '5' });
});

it('the text is all that is below the front matter, with the line on which it begins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('---', 'a: 1', '', ' ', '# H', '```', '{{', '…', '\t'), {
        maxLength: 9,
      }),
      (lines) => {
        const body = lines.join('\n');
        const file = readMarkdownFile('report.md', `---\ntitle: One\n---\n${body}`);
        assert.equal(file.body, body);
        assert.equal(file.bodyLine, 4);
      },
    ),
    { seed: 20220511 },
  );
});

describe('a file of fields alone', () => {
  const DATA = { name: 'One', wards: ['A'] };
  for (const [what, text] of [
    ['has no lines of hyphens', 'name: One\nwards:\n  - A\n'],
    ['may begin with one, as papers do', '---\nname: One\nwards:\n  - A\n'],
    ['may begin and end with one', '---\nname: One\nwards:\n  - A\n---\n'],
    ['may end with one', 'name: One\nwards:\n  - A\n---  \n\n'],
    ['may end so without a last line end', 'name: One\r\nwards:\r\n  - A\r\n---'],
  ] as const) {
    it(what, () => {
      const file = readYamlFile('council.yaml', text);
      assert.deepEqual(file.diagnostics, []);
      assert.deepEqual(file.data, DATA);
    });
  }
  it('has no second part behind such a line', () => {
    assert.notDeepEqual(
      readYamlFile('council.yaml', 'name: One\n---\nwards: [A]\n').diagnostics,
      [],
    );
  });
  it('keeps the hyphens of a text', () => {
    const { data } = readYamlFile('council.yaml', 'text: |\n  A\n  ---\n');
    assert.deepEqual(data, { text: 'A\n---\n' });
  });
});
