import { HOSTILE_TEXTS } from '../support/fixture/hostile-texts.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { expect, test } from './site-test.ts';

type Place = {
  readonly name: string;
  readonly sitePaths: readonly string[];
  /** The title as it was written, which the first of the paths shows. */
  readonly title?: string;
};

const PLACES: readonly Place[] = [
  {
    name: 'the lists',
    sitePaths: ['/', '/committees/', '/committees/hostile-panel/', '/years/2021-22/'],
  },
  { name: 'the agenda', sitePaths: [PAGES.hostileMeeting] },
  ...HOSTILE_TEXTS.map((attack, index): Place => {
    const report = `${PAGES.hostileMeeting}attack-${index + 1}/`;
    return {
      name: `the papers of “${attack}”`,
      sitePaths: [report, `${report}appendix-1/`],
      title: attack,
    };
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

/** Until what that set off has had its turn: the page is drawn twice, and what waits without a delay has run. */
const AFTERWARDS = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
)`;

// A dialog, a request for what isn't there and a breach of the policy fail the test by themselves (site-test.ts).
for (const { name, sitePaths, title } of PLACES) {
  const shown = title === undefined ? '' : ', whose title is shown as it was written';
  test(`nothing of the attacker’s runs on ${name}${shown}`, async ({ page, at, server }) => {
    for (const [index, sitePath] of sitePaths.entries()) {
      await page.goto(at(sitePath));
      if (title !== undefined && index === 0) {
        expect(await page.locator('h1').textContent()).toBe(title);
        expect(await page.title()).toContain(title.replace(/\s+/g, ' '));
      }
      await page.evaluate(POKE);
      await page.evaluate(AFTERWARDS);
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
