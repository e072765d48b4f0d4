import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { orderByEdit } from '../../../../scripts/preview/order-by-edit.ts';
import type { Diagnostic } from '../../../../src/rules/diagnostic.ts';

const found = (file: string, severity: Diagnostic['severity'], line = 1): Diagnostic => ({
  ...{ file, line, column: 1, severity, code: 'title-missing', message: `${severity} ${file}` },
});
const ERROR = found('content/today.md', 'error');
const WARNING = found('content/today.md', 'warning');
const OLD_ERROR = found('content/old.md', 'error');
const OLD_WARNING = found('content/old.md', 'warning');
const TODAY = new Set([resolve('content/today.md')]);

const CASES: readonly {
  readonly when: string;
  readonly all: readonly Diagnostic[];
  readonly touched?: ReadonlySet<string>;
  readonly before?: readonly Diagnostic[];
  readonly fresh: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
}[] = [
  {
    when: 'a file was saved, what is wrong in it is fresh, errors first',
    all: [OLD_WARNING, OLD_ERROR, WARNING, ERROR],
    touched: TODAY,
    before: [OLD_WARNING, OLD_ERROR],
    fresh: [ERROR, WARNING],
    others: [OLD_ERROR, OLD_WARNING],
  },
  {
    when: 'a save makes another file wrong, that is fresh as well',
    all: [OLD_WARNING, OLD_ERROR],
    touched: TODAY,
    before: [OLD_WARNING],
    fresh: [OLD_ERROR],
    others: [OLD_WARNING],
  },
  {
    when: 'lines have moved, what was wrong is still from before',
    all: [found('content/old.md', 'warning', 7)],
    before: [OLD_WARNING],
    fresh: [],
    others: [found('content/old.md', 'warning', 7)],
  },
  {
    when: 'nothing was ever made, nothing is known to be fresh',
    all: [OLD_WARNING, OLD_ERROR],
    fresh: [],
    others: [OLD_ERROR, OLD_WARNING],
  },
  {
    when: 'there are notes, they are left out',
    all: [found('content/today.md', 'info')],
    touched: TODAY,
    fresh: [],
    others: [],
  },
];

for (const { when, all, touched = new Set<string>(), before, fresh, others } of CASES) {
  test(`where ${when}`, () => {
    assert.deepEqual(orderByEdit(all, touched, before), { fresh, others });
  });
}
