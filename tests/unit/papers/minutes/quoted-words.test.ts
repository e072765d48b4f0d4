import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotedIn } from '../../../../src/papers/minutes/quoted-words.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';

const quoted = (source: string) => quotedIn(renderText(source, () => undefined).html);

describe('the quotation of a text', () => {
  const cases: Record<string, [source: string, words: string | undefined]> = {
    'is in one line': [
      'It was moved:\n\n> Add **£4m**.\n>\n> And spend it.',
      'Add £4m. And spend it.',
    ],
    'is the last of several': ['> One.\n\nThen:\n\n> Two.', 'Two.'],
    'is none where nothing is quoted': ['Add £4m.', undefined],
  };
  for (const [name, [source, words]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(quoted(source), words);
    });
  }

  it('is cut behind a word where it is long', () => {
    const words = quoted(`> ${'seven. '.repeat(100)}`) ?? '';
    assert.ok(words.length < 290);
    assert.match(words, /^(?:seven\. )+…$/);
  });
});
