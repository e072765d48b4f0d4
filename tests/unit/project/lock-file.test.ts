import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
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
