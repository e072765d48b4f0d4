import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileString } from 'sass';
import { paleColour } from '../../../../src/papers/council/colour-contrast.ts';
import { stylesheetEntry } from '../../../../layouts/styles/entry.ts';

const css = (colour: string) =>
  compileString(stylesheetEntry(colour), {
    loadPaths: ['layouts/styles', 'node_modules'],
    style: 'compressed',
    quietDeps: true,
    charset: false,
  }).css;

/** The value of a token, the first (light) or second (dark) time it is given. */
function token(sheet: string, name: string, dark: boolean): string {
  const values = [...sheet.matchAll(new RegExp(`[{;]--${name}:\\s*([^;}]+)`, 'g'))].map(
    (match) => match[1],
  );
  return values[dark ? 1 : 0] as string;
}

/** Contrast ratio of two colours as Sass writes them (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const named: Record<string, string> = { white: '#ffffff', black: '#000000' };
  const hex = named[colour] ?? colour;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const long = /^#(..)(..)(..)$/i.exec(hex);
  const rgb = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(hex);
  const pairs = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1) ?? [];
  const channels = rgb?.slice(1).map(Number) ?? pairs.map((pair) => parseInt(pair, 16));
  assert.equal(channels.length, 3, `a colour: ${colour}`);
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const full = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;

describe('the stylesheet', () => {
  for (const colour of [
    '#004a7f',
    '#ffdd00',
    '#ffcd00',
    '#e4002b',
    '#767676',
    '#7fbf3f',
    '#000000',
    '#fff',
  ]) {
    it(`can be read whatever colour the council has: ${colour}`, () => {
      const sheet = css(colour);
      assert.equal(contrast(token(sheet, 'council', false), full(colour)), 1, 'as it was given');
      for (const dark of [false, true]) {
        const band = contrast(token(sheet, 'on-council', dark), token(sheet, 'council', dark));
        assert.ok(
          band >= 4.5,
          `on the council’s colour${dark ? ', dark' : ''}: ${band.toFixed(2)}`,
        );
        const button = contrast(token(sheet, 'on-button', dark), token(sheet, 'button', dark));
        assert.ok(button >= 4.5, `on a button${dark ? ', dark' : ''}: ${button.toFixed(2)}`);
        for (const ground of ['paper', 'surface']) {
          for (const ink of ['accent', 'ink', 'quiet']) {
            const ratio = contrast(token(sheet, ink, dark), token(sheet, ground, dark));
            assert.ok(
              ratio >= 4.5,
              `${ink} on ${ground}${dark ? ', dark' : ''}: ${ratio.toFixed(2)}`,
            );
          }
        }
        for (const [, bar = ''] of sheet.matchAll(/--(bar-[a-z-]+):/g)) {
          const ratio = contrast(token(sheet, bar, dark), token(sheet, 'paper', dark));
          assert.ok(ratio >= 3, `${bar}${dark ? ', dark' : ''}: ${ratio.toFixed(2)}`);
        }
        for (const state of ['amber', 'red', 'blue', 'green', 'grey']) {
          const ratio = contrast(token(sheet, state, dark), token(sheet, `${state}-ground`, dark));
          assert.ok(ratio >= 4.5, `${state}${dark ? ', dark' : ''}: ${ratio.toFixed(2)}`);
        }
      }
    });
  }

  it('shows links at least as dark as the colour that officers are offered where theirs is too pale', () => {
    for (const colour of ['#ffcc00', '#7fbf3f', '#ffffff', '#00b5d8', '#ff6f61', '#004a7f']) {
      const offered = paleColour(colour)?.nearest ?? colour;
      assert.ok(contrast(offered, '#ffffff') >= 4.5, colour);
      const link = token(css(colour), 'accent', false);
      assert.ok(contrast(link, '#ffffff') >= Math.min(contrast(offered, '#ffffff'), 5.5), colour);
    }
  });

  it('fetches nothing: no fonts, no pictures, no sheets of others', () => {
    assert.doesNotMatch(css('#004a7f'), /url\(|@import|@font-face|GDS Transport/);
  });

  it('refuses what is not a colour, so that council.yaml can’t add styles', () => {
    for (const colour of ['red', '#12', '#1234567', '#fff); body { display: none } (', '']) {
      assert.throws(() => stylesheetEntry(colour), RangeError);
    }
  });
});
