import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingsOf } from '../../../../src/outputs/printed/headings.ts';

describe('the headings of a document for the press', () => {
  for (const [what, html, headings] of [
    ['are in their order', '<h1>One</h1><p>Two</p><h3 id="x">Three</h3>', ['One', 'Three']],
    ['have what is marked in them', '<h2>Costs of <em>the</em> <a href="#a">plan</a></h2>', ['Costs of the plan']], // prettier-ignore
    ['have one blank between words', '<h1>Scrutiny Board<br>\n  (Children)</h1>', ['Scrutiny Board (Children)']], // prettier-ignore
    ['are read as text', '<h2>R&amp;D – &lt;b&gt; &#8217;22</h2>', ['R&D – <b> ’22']],
    ['without words are none', '<h2> <img alt="A"></h2><h2>B</h2>', ['B']],
    ['are no heads of tables', '<table><tr><th>Ward</th></tr></table><header>C</header>', []],
  ] as const) {
    it(what, () => assert.deepEqual(headingsOf(html), headings));
  }
});
