import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesInParts } from '../../../../src/language/names/names-in-parts.ts';

const NAMES: readonly (readonly [where: string, text: string, names: readonly string[]])[] = [
  [
    'in columns, the last first',
    '| Surname | Title | Forename |\n| --- | --- | --- |\n| Orrell | Ms | Janet |',
    ['Janet Orrell'],
  ],
  [
    'in columns far from each other',
    'First name\tPost\tLast name\nJanet\tDriver\tOrrell',
    ['Janet Orrell'],
  ],
  ['in rows', 'Field | Value\nForename | Janet\nSurname | Orrell', ['Janet Orrell']],
  [
    'in a list',
    '2. - **Surname:** Orrell\n- **First name:** Janet\n- Post: driver',
    ['Janet Orrell'],
  ],
  ['in one cell', '| Name | Grade |\n| --- | --- |\n| Orrell, Janet | PO4 |', ['Janet Orrell']],
  [
    'in a table without lines',
    'Surname Forename Grade\nOrrell Janet PO4\nPike-Hartley Ann PO2',
    ['Janet Orrell', 'Ann Pike-Hartley'],
  ],
  ['on one line', 'Staff: Forename Janet Surname Orrell', ['Janet Orrell']],
  ['about a title', 'Orrell Mr Barnaby', ['Barnaby Orrell']],
  [
    'not in a sentence on names',
    'Your surname and first name are kept for a year.\n\nMr Orrell agreed.',
    [],
  ],
  ['not of heads alone', '| Surname | Title | Forename | Grade |\n| --- | --- | --- | --- |', []],
];

describe('a name in parts is put together', () => {
  for (const [where, text, names] of NAMES) {
    it(where, () =>
      assert.deepEqual([...new Set(namesInParts(text).map(({ name }) => name))], names),
    );
  }
});
