import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, BODY, FIELDS, loadCouncil, paper } from '../temporary-council.ts';

const REPORT = paper(FIELDS, BODY);

/** What is said where these folders have the papers of a meeting each, in the place of the usual one. */
async function said(...folders: string[]): Promise<string[]> {
  const files = folders.flatMap((folder) => [
    [`${folder}/agenda.md`, AGENDA],
    [`${folder}/one.md`, REPORT],
  ]);
  const { diagnostics } = await loadCouncil(Object.fromEntries(files) as Record<string, string>, {
    without: [AGENDA_PATH, AGENDA_PATH.replace('agenda', 'one')],
  });
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ code, file, message }) =>
        `${code} ${file.replace(/^.*?meetings/, 'meetings')}: ${message}`,
    );
}

describe('a meeting that isn’t right within its committee is one message, which says where it goes', () => {
  for (const [folders, at, where] of [
    [
      ['meetings/scrutiny/2022/2022-05-11'],
      'meetings/scrutiny/2022',
      'Move meetings/scrutiny/2022/2022-05-11 to meetings/scrutiny/2022-05-11',
    ],
    [
      ['meetings/scrutiny/2022/05-11'],
      'meetings/scrutiny/2022',
      'Move meetings/scrutiny/2022/05-11 to meetings/scrutiny/2022-05-11',
    ],
    [
      ['meetings/scrutiny/2022/05/11'],
      'meetings/scrutiny/2022',
      'Move meetings/scrutiny/2022/05/11 to meetings/scrutiny/2022-05-11',
    ],
    [
      ['meetings/scrutiny/2022-23/2022-05-11', 'meetings/scrutiny/2022-23/2022-06-08'],
      'meetings/scrutiny/2022-23',
      'to meetings/scrutiny/2022-05-11, the others in the same way',
    ],
    [
      ['meetings/scrutiny/archive/2022-05-11'],
      'meetings/scrutiny/archive',
      'to meetings/scrutiny/2022-05-11',
    ],
    [
      ['meetings/scrutiny/2022/May/11'],
      'meetings/scrutiny/2022',
      'into meetings/scrutiny, and name it after its day',
    ],
    [
      ['meetings/2022/scrutiny/2022-05-11'],
      'meetings/2022/scrutiny',
      'Move this folder to meetings/scrutiny.',
    ],
    [
      ['meetings/2022-05-11/scrutiny'],
      'meetings/2022-05-11/scrutiny',
      'Move what is in this folder to meetings/scrutiny/2022-05-11.',
    ],
  ] as const) {
    it(folders.join(', '), async () => {
      const [one = '', ...others] = await said(...folders);
      assert.deepEqual(others, []);
      assert.ok(one.startsWith(`meeting-folder-invalid ${at}: `), one);
      assert.ok(one.includes(where), one);
    });
  }
});

describe('a folder that is in its place keeps its own message, or none', () => {
  for (const [folder, message] of [
    ['meetings/scrutiny/2022-05-11', ''],
    ['meetings/scrutiny/2022-05-11-2', ''],
    ['meetings/scrutiny/11-05-2022', 'Did you mean 2022-05-11?'],
    ['meetings/scrutiny/2022', '"2022" is not a date'],
    ['meetings/scrutny/2022-05-11', 'Did you mean the folder "scrutiny"?'],
  ] as const) {
    it(folder, async () => {
      const found = await said(folder);
      assert.equal(found.length, message === '' ? 0 : 1, found.join('\n'));
      assert.ok(found.join('').includes(message), found.join('\n'));
    });
  }
});
