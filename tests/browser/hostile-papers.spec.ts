import { HOSTILE_TEXTS } from '../support/fixture/hostile-texts.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { expect, test } from './site-test.ts';

const PAGES_OF_THE_ATTACK: readonly (readonly [name: string, sitePath: string])[] = [
  ['the first page', '/'],
  ['the committees', '/committees/'],
  ['the committee', '/committees/hostile-panel/'],
  ['the agenda', PAGES.hostileMeeting],
  ['the municipal year', '/years/2021-22/'],
  ...HOSTILE_TEXTS.flatMap((attack, index) => {
    const report = `${PAGES.hostileMeeting}attack-${index + 1}/`;
    return [
      [`the report “${attack}”`, report],
      [`the appendix “${attack}”`, `${report}appendix-1/`],
    ] as const;
  }),
];

/** Everything that a reader could point at, click or open, and all that opens by itself. */
const POKE = `(() => {
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'error', 'load', 'pointerover']) {
      element.dispatchEvent(new Event(type));
    }
    if (element.tagName === 'DETAILS') element.open = true;
  }
})()`;

// A dialog, a request for what isn't there and a breach of the policy fail the test by themselves (site-test.ts).
for (const [name, sitePath] of PAGES_OF_THE_ATTACK) {
  test(`nothing of the attacker’s runs on ${name}`, async ({ page, at, server }) => {
    await page.goto(at(sitePath), { waitUntil: 'networkidle' });
    await page.evaluate(POKE);
    await page.waitForTimeout(50);
    expect(await page.evaluate('window.moothallRan')).toBeUndefined();
    expect(page.url()).toBe(at(sitePath));
    expect(server.requests.filter((request) => request.path.includes('moothall-ran'))).toEqual([]);
    // The site writes no element of these kinds anywhere, so each would be the attacker's.
    const foreign =
      'iframe, object, embed, base, math, meta[http-equiv=refresh], svg[onload], [onerror], style';
    await expect(page.locator(foreign)).toHaveCount(0);
  });
}

test('the attacker’s title is shown as it was written', async ({ page, at }) => {
  for (const [index, attack] of HOSTILE_TEXTS.entries()) {
    await page.goto(at(`${PAGES.hostileMeeting}attack-${index + 1}/`));
    expect(await page.locator('h1').textContent()).toBe(attack);
    expect(await page.title()).toContain(attack.replace(/\s+/g, ' '));
  }
});
