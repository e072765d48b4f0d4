import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/source/plain-yaml.ts';

/** What the whole parser makes of it; "fault" where it has something to say. */
function parsed(source: string): unknown {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, version: '1.2' });
  if (document.errors.length > 0) return 'fault';
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch {
    return 'fault';
  }
}

const READ: readonly string[] = [
  'title: One',
  'title: "10:00"\nother: \'it is\'',
  'a: true\nb: False\nc: null\nd:\ne: 3\nf: 0',
  'a: 2022-05-11 # a day\nb: x # said',
  'a: []\nb: [3]\nc: [1, 2,3]',
  'list:\n  - one\n  - two: 2\n    three: 3\n  - four: x\nnext: y',
  'list:\n- one\n- two\nnext: y',
  'map:\n    deep:\n      deeper: x\n    beside: y\nnext: z',
  '# a comment\n\na: x\n  # another\nb: y\n',
  'a: https://council.example/x#y',
  'a: The report’s (own) [words], {all} of them & more',
];

const LEFT: readonly string[] = [
  '',
  'just text',
  'a: b: c',
  'a: x\n  y',
  'a: |\n  x',
  'a: >-\n  x',
  'a: &b x\nc: *b',
  'a: x\na: y',
  'a:\tx',
  'true: x',
  'a: "x\\n"',
  "a: 'it''s'",
  'a: 1.5',
  'a: 010',
  'a: 0x1F',
  'a: ~',
  'a: .inf',
  'a: - b',
  'a: {b: c}',
  'a: [b, c]',
  ' a: x\nb: y',
  'a: x\n b: y',
  'a:\n  - b\n   - c',
  '- a\n- b',
  'a:\n  - - b',
  'a:\n  -\n    b: c',
  'A: x',
  '? a\n: b',
  'a: x\n---\nb: y',
  'a: x\u2028b: y',
  'a: "x" y',
  'a: !!str 3',
  'a: @x',
  'a: x:',
];

describe('plain YAML', () => {
  for (const source of READ) {
    it(`reads ${JSON.stringify(source)} as the parser does`, () => {
      assert.deepEqual({ ...readPlainYaml(source) }, parsed(source));
    });
  }
  for (const source of LEFT) {
    it(`leaves ${JSON.stringify(source)} to the parser`, () => {
      assert.equal(readPlainYaml(source), undefined);
    });
  }

  it('gives what the parser gives, or nothing, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'c-1',
        'true',
        'null',
        'No',
        ': ',
        ':',
        '- ',
        '-',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\n  ',
      ],
      ...[
        '\n    ',
        '\n- ',
        '\n  - ',
        '\na: ',
        '\nb:',
        '#',
        ' # c',
        '"',
        "'",
        '"x"',
        "'y'",
        '[',
        ']',
      ],
      ...[
        '[]',
        '[1, 2]',
        '{}',
        ',',
        '0',
        '12',
        '007',
        '1.5',
        '2022-05-11',
        '10:30',
        '1_0',
        '1e3',
        '+1',
      ],
      ...[
        '|',
        '>',
        '&',
        '*',
        '!',
        '%',
        '@',
        '`',
        '?',
        '\t',
        '~',
        '\\',
        'é',
        '£',
        '’',
        '(',
        '…',
        '<<',
      ],
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = `a: ${pieces.join('')}`;
        const plain = readPlainYaml(source);
        if (plain === undefined) return;
        read += 1;
        assert.deepEqual({ ...plain }, parsed(source));
      }),
      { seed: 11, numRuns: 30_000 },
    );
    assert.ok(read > 1000, `only ${read} were read`);
  });

  it('gives what the parser gives of every tree that is written plainly', () => {
    const key = fc.constantFrom('a', 'b-c', 'title', 'of', 'n1', 'constructor', 'to-string');
    const text = fc.constantFrom(
      ...[
        'One',
        'yes',
        'Off',
        'x y',
        'On 9 May',
        'a, b',
        'x-y',
        'it’s',
        'a #b',
        'a:b',
        '"10:00"',
        '3',
      ],
      ...[
        '[]',
        'false',
        '2022-05-09',
        "'- x'",
        '(a) b',
        'Null',
        'Infinity',
        'NaN',
        'x]',
        'y}',
        'a"b',
      ],
    );
    const block = fc.letrec<{ map: string[]; list: string[]; value: string[] }>((tie) => ({
      map: fc
        .uniqueArray(fc.tuple(key, tie('value')), {
          minLength: 1,
          maxLength: 4,
          selector: ([k]) => k,
        })
        .map((fields) =>
          fields.flatMap(([name, value]) =>
            value.length === 1 ? [`${name}: ${value[0] ?? ''}`] : [`${name}:`, ...value.slice(1)],
          ),
        ),
      list: fc
        .array(
          fc.oneof(
            text.map((t) => [t]),
            tie('map'),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((items) =>
          items.flatMap(([head = '', ...rest]) => [
            `- ${head}`,
            ...rest.map((line) => `  ${line}`),
          ]),
        ),
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text.map((t) => [t]),
        fc
          .tuple(fc.constantFrom('', ' ', '  ', '    '), fc.oneof(tie('map'), tie('list')))
          .map(([indent, lines]) => [
            '',
            ...lines.map(
              (line) => (lines[0]?.startsWith('- ') === true ? indent : indent || ' ') + line,
            ),
          ]),
      ),
    }));
    let read = 0;
    fc.assert(
      fc.property(block.map, (lines) => {
        const source = lines.join('\n');
        const plain = readPlainYaml(source);
        if (plain === undefined) return;
        read += 1;
        assert.deepEqual({ ...plain }, parsed(source), source);
      }),
      { seed: 12, numRuns: 5000 },
    );
    assert.ok(read > 4000, `only ${read} were read`);
  });
});
