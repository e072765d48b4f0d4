import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agenda, codes } from '../agendas-of-days.ts';
import { AGENDA_PATH, COUNCIL } from '../temporary-council.ts';

const STANDING = `standing-items:
  - { key: apologies, title: Apologies for absence, text: To receive them. }
  - { key: late-items, title: Urgent business, text: To hear of items that are urgent. }
  - { key: minutes, title: Minutes of the last meeting, text: To agree them. }
`;

/** Where two items are said to have become one, and with which hyphen they are two. */
async function found(...items: string[]): Promise<string[]> {
  const lines = ['published: 2022-05-03', 'items:', ...items, ''].join('\n');
  const said = await codes({
    'council.yaml': COUNCIL + STANDING,
    [AGENDA_PATH]: agenda(lines),
  });
  return said.map((one) => one.replace(/^(\S+ \S+) .*write "(- \w+):.*$/, '$1 $2'));
}

const ONE = '  - report: one';
const PROGRAMME = ['title: Work programme', 'text: To agree the work of the year.'];
const within = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

describe('two items of which the second has lost its hyphen', () => {
  for (const [what, lines, said] of [
    ['behind a report', [ONE, ...within(PROGRAMME)], '7 items-run-together - title'],
    [
      'behind a standing item',
      ['  - standing: apologies', ...within(PROGRAMME), ONE],
      '7 items-run-together - title',
    ],
    [
      'its text first',
      ['  - standing: minutes', ...within(PROGRAMME.toReversed()), ONE],
      '7 items-run-together - text',
    ],
    [
      'before a report',
      ['  - title: Work programme', ...within([...PROGRAMME.slice(1), 'report: one'])],
      '8 items-run-together - report',
    ],
    [
      'before a standing item',
      [ONE, '  - title: Questions', ...within(['text: Three were sent in.', 'standing: minutes'])],
      '9 items-run-together - standing',
    ],
    [
      'with no word but linking ones in common',
      [
        '  - standing: apologies',
        ...within(['title: Questions for the chair', 'text: Three of them.']),
        ONE,
      ],
      '7 items-run-together - title',
    ],
  ] as const) {
    it(what, async () => assert.deepEqual(await found(...lines), [said]));
  }
});

describe('one item with words of its own', () => {
  for (const [what, ...lines] of [
    [
      'a title with a word of the key',
      '  - standing: minutes',
      ...within(['title: Minutes - 6 April 2022', 'text: To agree them.']),
      ONE,
    ],
    [
      'a word in another form',
      '  - standing: minutes',
      ...within(['title: The minute of 6 April', 'text: To agree it.']),
      ONE,
    ],
    [
      'a word of the standing title',
      '  - standing: late-items',
      ...within(['title: Urgent matters', 'text: None is known.']),
      ONE,
    ],
    ['a title alone', '  - standing: minutes', ...within(['title: Record of 6 April']), ONE],
    ['a text alone', '  - standing: minutes', ...within(['text: To agree those of April.']), ONE],
    ['a report with a text', ONE, ...within(['text: To receive it.'])],
    ['a report with a title', ONE, ...within(['title: Work programme'])],
    [
      'a report with its own title',
      ONE,
      ...within(['title: “One”, the report', 'text: To receive it.']),
    ],
    [
      'a report to follow',
      '  - report: wp-2022',
      ...within([...PROGRAMME, 'expected: 2022-05-09']),
      ONE,
    ],
    ['within braces', `  - { standing: minutes, ${PROGRAMME.join(', ')} }`, ONE],
    ['two that are apart', ONE, '  - title: Work programme', '    text: To agree it.'],
  ] as const) {
    it(what, async () => assert.deepEqual(await found(...lines), []));
  }
});
