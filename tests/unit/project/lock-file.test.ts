import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const file = path.resolve(import.meta.dirname, '../../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

// Where it leaves one out, as npm does for a package that it could not get, `npm ci` refuses the whole file.
test('the lock file has every package of another platform', () => {
  const missing = Object.entries(packages).flatMap(([holder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`]?.version === undefined &&
        packages[`${holder}/node_modules/${name}`]?.version === undefined,
    ),
  );
  assert.deepEqual(missing, []);
});

test('the lock file names no registry, so that any mirror will do', () => {
  const named = Object.keys(packages).filter((name) => packages[name]?.resolved !== undefined);
  assert.deepEqual(named, []);
});

// npm writes none for what it never fetched: such a package would be installed whatever is in it.
test('the lock file has the hash of every package, for whatever system it is', () => {
  const unproved = Object.entries(packages)
    .filter(([holder, { integrity }]) => holder !== '' && !/^sha512-/.test(integrity ?? ''))
    .map(([holder]) => holder);
  assert.deepEqual(unproved, []);
});

test('the lock file names no address to fetch from', () => {
  // Where authors ask for money is for people to read.
  const text = JSON.stringify(packages, (key, value: unknown) =>
    key === 'funding' ? undefined : value,
  );
  assert.deepEqual(text.match(/\b[a-z+]+:\/\/[^"]*/g) ?? [], []);
});
