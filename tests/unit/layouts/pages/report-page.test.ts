import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportPage } from '../../../../layouts/pages/report.ts';
import * as example from '../example-views.ts';
import { assertOrderly, words } from './words-of-page.ts';

const { chrome } = example;

describe('the report page', () => {
  const page = reportPage(chrome, example.report);
  const text = words(page);

  it('answers first what, to whom, when, by whom, call-in, exempt, pillars, wards and what is to follow', () => {
    const sheet = text.slice(0, text.lastIndexOf('Contents'));
    for (const part of [
      'Agenda item 7',
      'Ofsted Inspection Report',
      'Scrutiny Board (Children and Families)',
      'Wednesday 11 May 2022',
      'Report of Head of Democratic Services',
      'Will the decision be open for call in? No',
      'Does the report contain confidential or exempt information? No',
      'Key pillars supported Inclusive Growth',
      'Wards affected All',
      'Since In the council’s records since 3 May 2022',
      'Appendix 1. Leeds ILACS Report 2022 Overdue Was due 9 May 2022',
    ]) {
      assert.ok(sheet.includes(part), `${part} in: ${sheet}`);
    }
  });

  it('has its headings in order and every id once', () => assertOrderly(page));

  it('says first what is asked, word for word and once, and keeps the place of it in the report', () => {
    const [first = example.report.sections[0], ...others] = example.report.sections;
    assert.ok(first);
    const asking = {
      id: 'recommendations',
      heading: 'Recommendations',
      asks: true as const,
      html: '<p>Members are asked to note this.</p>' as typeof first.html,
      subheadings: [],
    };
    const made = reportPage(chrome, { ...example.report, sections: [first, asking, ...others] });
    const said = words(made);
    const asked = 'What the meeting is asked to do Members are asked to note this.';
    assert.ok(said.indexOf(asked) < said.indexOf('Report of Head'), said);
    assert.equal(said.split('Members are asked to note this.').length, 2);
    assert.match(said, /The ILACS system\. Recommendations At the head of this page/);
    assert.match(made, /href="#recommendations"/);
    assertOrderly(made);
  });

  it('prints what front matter says where the template says', () => {
    assert.match(
      text,
      /What impact will this proposal have\? Wards affected: All Have ward members been consulted\? Yes The ILACS system/,
    );
    assert.match(text, /Key Pillars\? Inclusive Growth: yes Climate Emergency: no/);
  });

  it('numbers appendices and background papers in the run of the report, each a link', () => {
    assert.match(text, /Appendices 13 Appendix 1 \( to follow \) – Leeds ILACS Report 2022/);
    assert.match(text, /Background papers 14 None/);
    assert.match(page, /id="para-13"[^]*href="#para-13"\s+aria-label="Paragraph 13"/);
  });

  it('lists its sections and what is below them', () => {
    for (const id of ['impact', 'system', 'pillars', 'appendices', 'background-papers']) {
      assert.ok(page.includes(`href="#${id}"`), id);
    }
  });

  it('shows the reason of an exempt report and nothing of its text', () => {
    const exempt = reportPage(chrome, {
      ...example.report,
      access: example.exempt,
      exemptRules: ['10.4(3)'],
      closedParts: [{ rules: ['10.4(3)'] }],
      appendices: [
        { appendix: example.appendixWithheld, overdue: false, number: '1', id: 'para-1' },
      ],
      toFollow: [],
    });
    const read = words(exempt);
    assert.match(read, /exempt information\? Yes Rule 10\.4\(3\)/);
    assert.match(read, /Not for publication/);
    assert.ok(!exempt.includes('ILACS system'));
    assert.ok(!exempt.includes('body-text'));
    assertOrderly(exempt);
  });
});

describe('a key decision on the page of its report', () => {
  it('says why it is key, what its notice stated and where to read it', () => {
    const keyDecision = {
      sentence: 'Notice of this key decision was published in time.',
      law: { short: 'SI 2012/2089 reg 9(2)', full: 'regulation 9(2)' },
      grounds: ['Its effects are significant in two or more wards.'],
      particulars: [{ label: 'The matter', text: 'The <lease>' }],
      noticeUrl: 'https://council.example/12',
    };
    const page = reportPage(chrome, { ...example.report, keyDecision });
    assert.match(
      words(page),
      /published in time\. \(SI 2012\/2089 reg 9\(2\)\) Its effects are significant in two or more wards\. Read the notice of this key decision\. The matter: The &lt;lease&gt;/,
    );
    assert.match(page, /href="https:\/\/council\.example\/12"/);
  });
});
