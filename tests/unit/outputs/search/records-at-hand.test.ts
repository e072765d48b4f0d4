import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordsAtHand } from '../../../../src/outputs/search/records-at-hand.ts';

const record = (url: string, html: string) => ({ url, html, date: '2026-05-14' as const });

test('a record is given as it was made, as often as it is asked for', () => {
  const records = new RecordsAtHand();
  const made = record('/meetings/a/', '<main>“£5” — é 😀</main>');
  records.add(made);
  assert.deepEqual(records.get('/meetings/a/'), made);
  assert.deepEqual(records.get('/meetings/a/'), made);
  assert.equal(records.get('/meetings/b/'), undefined);
});

test('no more are kept than there is room for', () => {
  const records = new RecordsAtHand(10);
  records.add(record('/a/', 'abcdef'));
  records.add(record('/b/', 'abcdef'));
  records.add(record('/c/', 'abcd'));
  records.add(record('/d/', 'a'));
  assert.deepEqual(
    ['/a/', '/b/', '/c/', '/d/'].map((url) => records.get(url)?.html),
    ['abcdef', undefined, 'abcd', undefined],
  );
});

test('what is not kept is read by the first that knows it, once', async () => {
  const asked: string[] = [];
  const of = (name: string, known: string) => (url: string) => {
    asked.push(`${name} ${url}`);
    return url === known ? record(url, name) : undefined;
  };
  const read = new RecordsAtHand().reader([of('pages', '/a/'), of('papers', '/b/#page=2')]);
  assert.equal((await read('/b/#page=2')).html, 'papers');
  assert.equal((await read('/b/#page=2')).html, 'papers');
  assert.equal((await read('/a/')).html, 'pages');
  assert.deepEqual(asked, ['pages /b/#page=2', 'papers /b/#page=2', 'pages /a/']);
  await assert.rejects(read('/c/'), /\/c\/ can’t be read/);
});

test('nothing more is read once the work is to end', async () => {
  const read = new RecordsAtHand().reader([(url) => record(url, 'a')], AbortSignal.abort());
  await assert.rejects(read('/a/'), { name: 'AbortError' });
});
