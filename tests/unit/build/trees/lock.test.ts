import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { SiteInUseError, takeLock } from '../../../../src/build/trees/lock.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ended = spawnSync(process.execPath, ['-e', '0']).pid;
const host = hostname();

const taken: Readonly<Record<string, string>> = {
  'of a process that has ended': JSON.stringify({ pid: ended, host, started: '1' }),
  'that an earlier process with our number left': JSON.stringify({
    pid: process.pid,
    host,
    started: '1',
  }),
  'that is cut short': '{"pid":',
  'that is empty': '',
};
for (const [name, text] of Object.entries(taken)) {
  test(`a lock ${name} is taken over`, () => {
    const folder = temporaryFolder('lock');
    const file = path.join(folder, 'lock');
    writeFileSync(file, text);
    const release = takeLock(file, 'site');
    assert.throws(() => takeLock(file, 'site'), SiteInUseError);
    release();
    assert.deepEqual(readdirSync(folder), []);
  });
}

const onLinux = {
  skip: process.platform !== 'linux' && 'the system does not say when a process began',
};
test('a lock of an ended process whose number another has now is taken over', onLinux, () => {
  const file = path.join(temporaryFolder('lock'), 'lock');
  writeFileSync(file, JSON.stringify({ pid: process.ppid, host, started: '1' }));
  takeLock(file, 'site')();
  assert.ok(!existsSync(file));
});

test('a lock of another machine is not taken over, and the message says what to do', () => {
  const file = path.join(temporaryFolder('lock'), 'lock');
  writeFileSync(file, JSON.stringify({ pid: ended, host: 'another', started: '1' }));
  assert.throws(() => takeLock(file, 'site'), {
    message: `A build on the machine another is writing to site, or was stopped there. If none is at work, delete ${file}.`,
  });
  assert.ok(existsSync(file));
});

const dead = JSON.stringify({ pid: ended, host, started: '1' });
for (const [what, name, text, isKept] of [
  ['the draft of a process that has ended', `lock-${ended}`, dead, false],
  ['a draft that was killed before it had its text', `lock-${ended}`, '', false],
  ['a lock that an ended process had moved away', `lock-ended-${ended}`, dead, false],
  ['the draft of an earlier process with our number', `lock-${process.pid}`, '', false],
  ['the draft of a process that is at work', `lock-${process.ppid}`, '', true],
  ['a lock that a process at work has moved away', `lock-ended-${process.ppid}`, dead, true],
  ['the draft of another machine', `lock-${ended}`, dead.replace(host, `not-${host}`), true],
  ['a file of another name', `lock-of-${ended}`, dead, true],
] as const) {
  test(`${what} is ${isKept ? 'left alone' : 'deleted'} when the lock is next taken`, () => {
    const folder = temporaryFolder('lock');
    writeFileSync(path.join(folder, name), text);
    takeLock(path.join(folder, 'lock'), 'site')();
    assert.deepEqual(readdirSync(folder), isKept ? [name] : []);
  });
}
