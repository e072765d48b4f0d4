import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remembered } from '../../../src/language/remembered.ts';

describe('a function whose answers are remembered', () => {
  it('is asked once for a text, and gives what it gave', () => {
    const asked: string[] = [];
    const words = remembered((text) => {
      asked.push(text);
      return text.split(' ');
    });
    assert.equal(words('A B'), words('A B'));
    assert.deepEqual(words('C'), ['C']);
    assert.deepEqual(asked, ['A B', 'C']);
  });

  it('remembers that the answer was no', () => {
    let asked = 0;
    const isLong = remembered((text) => {
      asked += 1;
      return text.length > 3;
    });
    assert.deepEqual([isLong('ab'), isLong('ab'), asked], [false, false, 1]);
  });

  it('begins again where it remembers a great many, with the same answers', () => {
    const length = remembered((text) => text.length);
    for (let at = 0; at < 50_000; at += 1) assert.equal(length(`${at}`), `${at}`.length);
    assert.equal(length('1'), 1);
  });
});
