import { HOSTILE_TEXTS } from '../support/fixture/hostile-texts.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { expect, test } from './site-test.ts';

const PLACES: readonly (readonly [name: string, sitePaths: readonly string[]])[] = [
  ['the lists', ['/', '/committees/', '/committees/hostile-panel/', '/years/2021-22/']],
  ['the agenda', [PAGES.hostileMeeting]],
  ...HOSTILE_TEXTS.map((attack, index) => {
    const report = `${PAGES.hostileMeeting}attack-${index + 1}/`;
    return [`the papers of “${attack}”`, [report, `${report}appendix-1/`]] as const;
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
for (const [name, sitePaths] of PLACES) {
  test(`nothing of the attacker’s runs on ${name}`, async ({ page, at, server }) => {
    for (const sitePath of sitePaths) {
      await page.goto(at(sitePath));
      await page.evaluate(POKE);
      await page.waitForTimeout(50);
      expect(await page.evaluate('window.moothallRan')).toBeUndefined();
      expect(page.url()).toBe(at(sitePath));
      // The site writes no element of these kinds anywhere, so each would be the attacker's.
      const foreign =
        'iframe, object, embed, base, math, meta[http-equiv=refresh], svg[onload], [onerror], style';
      await expect(page.locator(foreign)).toHaveCount(0);
    }
    expect(server.requests.filter((request) => request.path.includes('moothall-ran'))).toEqual([]);
  });
}

test('the attacker’s title is shown as it was written', async ({ page, at }) => {
  for (const [index, attack] of HOSTILE_TEXTS.entries()) {
    await page.goto(at(`${PAGES.hostileMeeting}attack-${index + 1}/`));
    expect(await page.locator('h1').textContent()).toBe(attack);
    expect(await page.title()).toContain(attack.replace(/\s+/g, ' '));
  }
});
