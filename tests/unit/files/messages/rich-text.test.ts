import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfRichText } from '../../../../src/files/messages/rich-text.ts';

describe('what rich text says', () => {
  for (const [what, body, said] of [
    ['letters', 'Planks', 'Planks'],
    ['letters by their code', "\\'a312,80 caf\\'e9", '£12,80 café'],
    ['letters by their number, without those in their place', "\\u321?\\u243\\'f3d", 'Łód'],
    ['as many letters in their place as it says', '{\\uc2\\u321??}d', 'Łd'],
    ['numbers over half of all', '\\u-3913?', '\uf0b7'],
    ['paragraphs and cells', 'a\\par b\\cell c\\row d', 'a\n\nb\tc\n\nd'],
    ['signs of its own', '\\{a\\}\\\\b\\~c\\_d', '{a}\\b c-d'],
    ['words in two groups', 'Quill{\\b feather}', 'Quillfeather'],
    ['hidden words', '{\\v hidden}', 'hidden'],
    ['notes', 'a{\\footnote b}', 'ab'],
    ['nothing of fonts and pictures', '{\\fonttbl{\\f0 Arial;}}{\\pict 89504e}a', 'a'],
    ['nothing of bytes', 'a\\bin5 }{}{}b', 'ab'],
    ['what is left where groups end too often', 'a}}}b', 'ab'],
    ['letters of another code', '\\ansicpg1250 \\u321?\\u243? \\'.concat("'a3"), 'Łó Ł'],
  ] as const) {
    it(what, () => assert.equal(textOfRichText(`{\\rtf1\\ansi ${body}}`), said));
  }

  it('is nothing of another file', () => assert.equal(textOfRichText('Planks'), undefined));

  it('is nothing where groups are deeper than any program writes', () =>
    assert.equal(textOfRichText(`{\\rtf1${'{'.repeat(5000)}`), undefined));

  it('is read once, however long it is', () => {
    const long = `{\\rtf1 ${"\\'a3\\u321?{a}".repeat(100_000)}}`;
    assert.equal(textOfRichText(long)?.length, 300_000);
  });
});
