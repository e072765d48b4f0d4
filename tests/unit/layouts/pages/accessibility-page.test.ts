import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityPage } from '../../../../layouts/pages/about/accessibility.ts';
import * as example from '../example-views.ts';
import { words } from './words-of-page.ts';

const { chrome } = example;

describe('the accessibility statement', () => {
  const view = {
    url: '/accessibility/',
    title: 'Accessibility statement',
    description: '',
    breadcrumbs: [],
  };

  it('has every part that the model statement requires, in its order', () => {
    const text = words(accessibilityPage(chrome, { ...view, years: [] }));
    const parts = [
      'to make its website accessible (regulation 6)',
      'This accessibility statement applies to',
      'Compliance status',
      'Non-accessible content',
      'Preparation of this accessibility statement',
      'prepared on 1 September 2026',
      'last reviewed on 1 November 2026',
      'Feedback and contact information',
      'scrutiny@leeds.example',
      'Enforcement procedure',
      'Equality Advisory and Support Service',
    ];
    const places = parts.map((part) => text.indexOf(part));
    assert.ok(!places.includes(-1), parts[places.indexOf(-1)]);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  const found = [{ year: '2022-23', url: '/accessibility/2022-23/', count: 2 }];
  const statement = (
    said: Partial<typeof chrome.council.accessibility>,
    years: typeof found = [],
  ): string => {
    const accessibility = { ...chrome.council.accessibility, ...said };
    const council = { ...chrome.council, accessibility };
    return words(accessibilityPage({ ...chrome, council }, { ...view, years }));
  };

  for (const [toCome, never] of [
    [['prepared'], /prepared on/],
    [['reviewed'], /last reviewed/],
    [['assessed'], /fully compliant|assessed on/],
  ] as const) {
    it(`states no day that is still to come: ${toCome[0]}`, () => {
      const accessibility = {
        ...chrome.council.accessibility,
        ...({ status: 'full', assessed: '2026-10-20' } as const),
      };
      const council = { ...chrome.council, accessibility };
      const stated = { ...chrome, council };
      assert.match(words(accessibilityPage(stated, { ...view, years: [] })), never);
      assert.doesNotMatch(words(accessibilityPage(stated, { ...view, years: [], toCome })), never);
    });
  }

  for (const [status, shortfalls, claim] of [
    [undefined, [], /has not yet said how far this website complies with the .* AA standard\. Non/],
    [undefined, found, /has not yet said .* What is known not to be accessible is listed below/],
    ['full', [], /states that this website is fully compliant with/],
    ['full', found, /states that .* fully compliant with .* is listed below/],
    ['partial', found, /states that this website is partially compliant with/],
    ['none', found, /states that this website is not compliant with/],
    ['partial', [], /has not yet listed what falls short/],
  ] as const) {
    it(`claims no more than the council says (${status ?? 'nothing'}) and the build finds (${shortfalls.length})`, () => {
      const text = statement(status === undefined ? {} : { status, assessed: '2026-10-20' }, [
        ...shortfalls,
      ]);
      assert.match(text, claim);
      assert.equal(/fully compliant/.test(text), status === 'full');
    });
  }

  for (const [name, years, counted] of [
    ['where papers are counted above', found, true],
    ['where none are', [], false],
  ] as const) {
    it(`speaks of papers that are counted above only where there are some: ${name}`, () => {
      const text = statement({}, [...years]);
      assert.equal(/papers that are counted above/.test(text), counted);
      assert.match(text, /examines each file that is published/);
    });
  }

  it('states no status that no assessment found', () =>
    assert.doesNotMatch(statement({ status: 'full' }), /compliant/));

  it('lists what the build finds and what the council names, and how it was assessed', () => {
    assert.match(
      statement({}, found),
      /2 papers of 2022\/23, each listed with what is wrong with it.*No assessment of this website is on record\./,
    );
    const text = statement({
      status: 'full',
      issues: ['Some older maps have no description.'],
      assessed: '2026-10-20',
      method: 'A self-assessment of a sample of pages.',
    });
    assert.match(text, /fully compliant.*Some older maps have no description\./);
    assert.match(
      text,
      /last assessed on 20 October 2026\. A self-assessment of a sample of pages\./,
    );
  });
});
