import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGENDA_PATH,
  COMMITTEE,
  COUNCIL,
  loadCouncil,
  REPORT,
} from '../papers/temporary-council.ts';

const PAPERS = {
  report: `---
title: Budget Monitoring
report-of: Head of Finance
call-in: false
exempt: false
wards: [Temple Newsam, Armley]
ward-members-consulted: true
pillars: [Inclusive Growth]
published: 2022-05-03
background-papers:
  - The survey of 2021
  - title: The framework
    url: https://council.example/framework
deadlines:
  - label: Publish the plan
    due: 2022-09-30
---

## Recommendations

Members are asked to note this report.

## Why is the proposal being put forward?

1. The budget is due in May.

2. It was published on Monday 9 May 2022, for Temple Newsam:

   - in print, and
   - on the [site of the council](https://council.example/budget).

## What does it cost?

3. The costs are in this table.

   | Year | Visitors |
   | --- | --- |
   | 2020 | 1,200 |

4. They fell in 2021.
`,
  agenda: `---
time: "10:00"
place: Civic Hall
published: 2022-05-03
contact:
  name: Governance Services
  phone: "0113 222 4409"
items:
  - title: Apologies
  - report: one
  - title: Work Schedule
---
`,
  committee: `${COMMITTEE}
It looks at services for children.
`,
  council: COUNCIL.replace('pillars: []', 'pillars: [Inclusive Growth]').replace(
    /(.*heading: Why.*\n)/,
    '$1      - { heading: What does it cost? }\n',
  ),
};

type Paper = keyof typeof PAPERS;
const PATHS: Readonly<Record<Paper, string>> = {
  report: REPORT,
  agenda: AGENDA_PATH,
  committee: 'committees/scrutiny.md',
  council: 'council.yaml',
};

/** What an officer does by mistake: what was there, and what is there then. */
type Mistake = readonly [what: string, paper: Paper, from: string, to: string];

const MISTAKES: readonly Mistake[] = [
  // Names of fields.
  ['a typing error in a field', 'report', 'report-of:', 'reprot-of:'],
  ['a capital in a field', 'report', 'title: Budget', 'Title: Budget'],
  ['capitals in a field', 'report', 'wards:', 'WARDS:'],
  ['an underscore in a field', 'report', 'call-in:', 'call_in:'],
  ['a space in a field', 'report', 'call-in:', 'call in:'],
  ['a field in the plural', 'report', 'exempt:', 'exempts:'],
  ['a field in the singular', 'report', 'wards:', 'ward:'],
  ['no colon', 'report', 'report-of: Head', 'report-of Head'],
  ['no colon in the last field', 'report', 'published: 2022', 'published 2022'],
  ['no colon in the first field', 'report', 'title: Budget', 'title Budget'],
  ['no space after the colon', 'report', 'title: Budget', 'title:Budget'],
  ['no space after the colon of an answer', 'report', 'call-in: false', 'call-in:false'],
  ['no space after the colon of a list', 'report', 'wards: [', 'wards:['],
  ['a space before the colon', 'report', 'call-in: false', 'call-in : false x'],
  ['an equals sign for a colon', 'report', 'call-in: false', 'call-in = false'],
  ['a semicolon for a colon', 'report', 'call-in: false', 'call-in; false'],
  ['a full-width colon', 'report', 'call-in: false', 'call-in： false'],
  ['a title that runs on', 'report', 'title: Budget Monitoring', 'title: Budget\nMonitoring'],
  [
    'a field too far left in an entry',
    'report',
    '    url: https://council.example/framework',
    '   url: https://council.example/framework',
  ],
  ['a field twice', 'report', 'call-in: false\n', 'call-in: false\ncall-in: false\n'],
  ['a field in bold', 'report', 'call-in:', '**call-in**:'],
  ['a field as a bullet', 'report', 'call-in: false', '- call-in: false'],
  ['a field further right', 'report', 'call-in:', '  call-in:'],
  ['a field after a tab', 'report', 'call-in:', '\tcall-in:'],
  ['a field of another kind of paper', 'report', 'call-in:', 'place: Town Hall\ncall-in:'],
  ['a field left out', 'report', 'report-of: Head of Finance\n', ''],
  ['an answer left out', 'report', 'call-in: false\n', ''],
  ['a field left empty', 'report', 'report-of: Head of Finance', 'report-of:'],
  // Values.
  ['a colon in the title', 'report', 'title: Budget Monitoring', 'title: Budget: Monitoring'],
  ['a # in the title', 'report', 'Budget Monitoring', 'Budget Monitoring #2 of 4'],
  ['a second # in the title', 'report', 'Budget Monitoring', 'C# course #2'],
  ['a title that begins with @', 'report', 'title: Budget', 'title: @Budget'],
  ['a title that begins with %', 'report', 'title: Budget', 'title: % Budget'],
  ['a title that begins with *', 'report', 'title: Budget', 'title: *Budget'],
  ['a title that begins with &', 'report', 'title: Budget', 'title: &Budget'],
  ['a title that begins with !', 'report', 'title: Budget', 'title: !Budget'],
  ['a title that begins with >', 'report', 'title: Budget', 'title: > Budget'],
  ['a title that begins with |', 'report', 'title: Budget', 'title: | Budget'],
  ['a title that begins with [', 'report', 'title: Budget', 'title: [Draft] Budget'],
  ['a title that begins with {', 'report', 'title: Budget', 'title: {Draft} Budget'],
  ['a title that begins with a backtick', 'report', 'title: Budget', 'title: `Budget`'],
  ['a title that begins with a quotation', 'report', 'title: Budget', 'title: "Budget" and'],
  ['a title in brackets', 'report', 'title: Budget Monitoring', 'title: [Budget Monitoring]'],
  ['a title that is a number', 'report', 'title: Budget Monitoring', 'title: 404'],
  ['a title that is a year', 'report', 'title: Budget Monitoring', 'title: 2026'],
  ['a title that is 1e3', 'report', 'title: Budget Monitoring', 'title: 1e3'],
  ['a title that is 0x1F', 'report', 'title: Budget Monitoring', 'title: 0x1F'],
  ['a title that is true', 'report', 'title: Budget Monitoring', 'title: true'],
  ['a title that is null', 'report', 'title: Budget Monitoring', 'title: null'],
  ['a quotation mark that isn’t closed', 'report', 'title: Budget', 'title: "Budget'],
  ['a single one that isn’t closed', 'report', 'title: Budget', "title: 'Budget"],
  ['one that isn’t closed, in a list', 'report', '[Temple Newsam,', '["Temple Newsam,'],
  ['one that isn’t closed, below', 'report', '- The survey', '- "The survey'],
  ['an apostrophe in single ones', 'report', 'Head of Finance', "'The council's Head'"],
  ['quotation marks in double ones', 'report', 'Head of Finance', '"The "new" Head"'],
  ['a backslash in double ones', 'report', 'Head of Finance', '"Finance\\Budget"'],
  ['curly quotation marks around an answer', 'report', 'call-in: false', 'call-in: “false”'],
  ['a bracket that isn’t closed', 'report', 'Armley]', 'Armley'],
  ['a bracket that isn’t opened', 'report', '[Temple Newsam, Armley]', 'Temple Newsam, Armley]'],
  ['round brackets for a list', 'report', '[Temple Newsam, Armley]', '(Temple Newsam, Armley)'],
  ['a list as text', 'report', '[Temple Newsam, Armley]', 'Temple Newsam, Armley'],
  ['curly quotation marks in a list', 'report', 'Armley]', '“Armley”]'],
  ['yes for true', 'report', 'call-in: false', 'call-in: yes'],
  ['No for false', 'report', 'call-in: false', 'call-in: No'],
  ['“false” as text', 'report', 'call-in: false', 'call-in: "false"'],
  ['n/a for an answer', 'report', 'call-in: false', 'call-in: n/a'],
  ['a date in words', 'report', 'published: 2022-05-03', 'published: 3 May 2022'],
  ['a date with slashes', 'report', 'published: 2022-05-03', 'published: 03/05/2022'],
  ['a date with full stops', 'report', 'published: 2022-05-03', 'published: 3.5.22'],
  ['a date without noughts', 'report', 'published: 2022-05-03', 'published: 2022-5-3'],
  ['a day that there isn’t', 'report', 'published: 2022-05-03', 'published: 2022-02-30'],
  ['a date with a time', 'report', 'published: 2022-05-03', 'published: 2022-05-03T09:00'],
  ['a date with non-breaking hyphens', 'report', '2022-05-03', '2022‑05‑03'],
  ['a ward that is misspelt', 'report', 'Armley]', 'Armely]'],
  ['a pillar that is misspelt', 'report', 'Inclusive Growth', 'Inclusive Grwoth'],
  ['a ward of elsewhere', 'report', 'Armley]', 'Skipton]'],
  ['an exemption that says yes', 'report', 'exempt: false', 'exempt: true'],
  ['an entry that is too far left', 'report', '    url:', '  url:'],
  ['an entry that is too far right', 'report', '    url:', '      url:'],
  ['no hyphen before an entry', 'report', '  - The survey of 2021', '  The survey of 2021'],
  ['no space after the hyphen', 'report', '- The survey', '-The survey'],
  ['an address without https', 'report', 'https://council.example/framework', 'council.example'],
  ['a field of an entry misspelt', 'report', '    url:', '    ulr:'],
  ['a field of an entry twice', 'report', '    due: 2022', '    due: 2022-09-01\n    due: 2022'],
  ['a tab before a field of an entry', 'report', '    url:', '\turl:'],
  ['None in a list', 'report', '  - The survey of 2021\n', '  - None\n'],
  ['a date to be confirmed', 'report', 'published: 2022-05-03', 'published: TBC'],
  ['a date with a short month', 'report', 'published: 2022-05-03', 'published: 3 May 22'],
  ['a date as in America', 'report', 'published: 2022-05-03', 'published: May 3, 2022'],
  ['all as a list', 'report', '[Temple Newsam, Armley]', '[all]'],
  ['all in words', 'report', '[Temple Newsam, Armley]', 'All wards'],
  [
    'stars for hyphens',
    'report',
    '- The survey of 2021\n  - title',
    '* The survey of 2021\n  * title',
  ],
  ['bullets for hyphens', 'report', '[Temple Newsam, Armley]', '\n  • Temple Newsam\n  • Armley'],
  ['two posts as a list', 'report', 'Head of Finance', '[Head of Finance, Head of Law]'],
  ['a colon in an entry', 'report', '- The survey of 2021', '- Survey: 2021'],
  ['a space of Word after the colon', 'report', 'title: Budget', 'title:\u00A0Budget'],
  ['curly quotation marks around the title', 'report', 'Budget Monitoring', '“Budget Monitoring”'],
  ['the name of a sign', 'report', 'Budget Monitoring', 'Budget &amp; Monitoring'],
  ['a tag in a title', 'report', 'Budget Monitoring', 'Budget<br>Monitoring'],
  ['stars in a title', 'report', 'title: Budget Monitoring', 'title: The **Budget**'],
  ['a letter in the wrong encoding', 'report', 'Budget Monitoring', 'The councilâ€™s Budget'],
  // The lines around them.
  ['no line that ends the fields', 'report', '09-30\n---\n', '09-30\n'],
  ['two hyphens that end the fields', 'report', '09-30\n---\n', '09-30\n--\n'],
  ['five hyphens that end the fields', 'report', '09-30\n---\n', '09-30\n-----\n'],
  ['a dash that ends the fields', 'report', '09-30\n---\n', '09-30\n—\n'],
  ['spaces before what ends the fields', 'report', '09-30\n---\n', '09-30\n ---\n'],
  ['text after what ends the fields', 'report', '09-30\n---\n', '09-30\n--- end\n'],
  ['no line that begins the fields', 'report', '---\ntitle', 'title'],
  ['a dash that begins the fields', 'report', '---\ntitle', '—\ntitle'],
  ['four hyphens below an empty line', 'report', '---\ntitle', '\n----\ntitle'],
  ['a comment before the fields', 'report', '---\ntitle', '# Report\n---\ntitle'],
  // Headings.
  ['no space after ##', 'report', '## Why', '##Why'],
  ['no space after ## of the last', 'report', '## What', '##What'],
  ['no space after ## of the first', 'report', '## Recommend', '##Recommend'],
  ['a non-breaking space after ##', 'report', '## Why', '##\u00A0Why'],
  ['one # of a heading', 'report', '## Why', '# Why'],
  ['three # of a heading', 'report', '## Why', '### Why'],
  ['a backslash before ##', 'report', '## Why', '\\## Why'],
  ['spaces before ##', 'report', '## Why', '    ## Why'],
  [
    'a heading in bold',
    'report',
    '## Why is the proposal being put forward?',
    '**Why is the proposal being put forward?**',
  ],
  ['a heading as text', 'report', '## Why is', 'Why is'],
  ['a heading that is misspelt', 'report', 'the proposal being', 'the propsal being'],
  ['a heading with a full stop', 'report', 'forward?', 'forward.'],
  ['a heading left out', 'report', '## Why is the proposal being put forward?\n\n', ''],
  [
    'a heading in bold, with a number',
    'report',
    '## Why is the proposal being put forward?',
    '**2. Why is the proposal being put forward?**',
  ],
  // Text.
  ['a number that is missed out', 'report', '4. They', '5. They'],
  ['a number twice', 'report', '2. It', '1. It'],
  ['no space after a number', 'report', '2. It', '2.It'],
  ['no number', 'report', '4. They', 'They'],
  ['a wrong weekday', 'report', 'Monday 9 May', 'Tuesday 9 May'],
  ['a ward misspelt in the text', 'report', 'for Temple Newsam', 'for Temple Newsham'],
  ['a link that isn’t closed', 'report', '[site of the council](', '[here]('],
  [
    'a link without https',
    'report',
    '(https://council.example/budget)',
    '(www.council.gov.uk/budget)',
  ],
  [
    'a link to an e-mail address',
    'report',
    '(https://council.example/budget)',
    '(a@council.gov.uk)',
  ],
  ['a letter of the text in the wrong encoding', 'report', 'They fell', 'They fell by Â£5'],
  ['a cell too many', 'report', '| 1,200 |', '| 1,200 | 1,300 |'],
  ['what was to be filled in', 'report', 'in 2021', 'in [insert year]'],
  ['HTML', 'report', 'in 2021', 'in <b>2021</b>'],
  ['a comment', 'report', 'in 2021', 'in 2021 <!-- check -->'],
  // Agendas, committees, the council.
  ['an item too far left', 'agenda', '  - report: one', '- report: one'],
  ['an item too far right', 'agenda', '  - report: one', '    - report: one'],
  ['a first item too far left', 'agenda', '  - title: Apologies', '- title: Apologies'],
  ['a time without quotation marks', 'agenda', '"10:00"', '10:00am'],
  ['a time with a full stop', 'agenda', '"10:00"', '10.00'],
  ['a time with one digit', 'agenda', '"10:00"', '9:30'],
  ['a time in curly quotation marks', 'agenda', '"10:00"', '“10:00”'],
  ['a telephone number without quotation marks', 'agenda', '"0113 222 4409"', '01132224409'],
  ['a report that is misspelt', 'agenda', 'report: one', 'report: oen'],
  ['a report with its ending', 'agenda', 'report: one', 'report: one.md'],
  ['an item without a hyphen', 'agenda', '  - title: Work', '  title: Work'],
  ['an item without its field', 'agenda', '- title: Work Schedule', '- Work Schedule'],
  ['a range of hours', 'agenda', '"10:00"', '"10:00 - 12:00"'],
  ['a path for a report', 'agenda', 'report: one', 'report: ./one.md'],
  ['a number in a title', 'agenda', 'title: Apologies', 'title: 5. Apologies'],
  [
    'a kind with a capital',
    'agenda',
    'title: Work Schedule',
    'title: Save the weir\n    kind: Petition',
  ],
  [
    'stars at the margin for hyphens',
    'report',
    'wards: [Temple Newsam, Armley]',
    'wards:\n* Temple Newsam\n* Armley',
  ],
  [
    'bullets at the margin for hyphens',
    'report',
    'wards: [Temple Newsam, Armley]',
    'wards:\n• Temple Newsam\n• Armley',
  ],
  ['an exemption of No', 'report', 'exempt: false', 'exempt: No'],
  ['a title that begins with a question mark', 'report', 'title: Budget', 'title: ? Budget'],
  [
    'a title that begins with a bracket of quotations',
    'report',
    'title: Budget',
    'title: > Budget',
  ],
  [
    'a list in the line of its field',
    'report',
    'wards: [Temple Newsam, Armley]',
    'wards: - Temple Newsam - Armley',
  ],
  [
    'a note without its colon',
    'report',
    'They fell in 2021.',
    'They fell in 2021.[^1]\n\n[^1] By vote.',
  ],
  [
    'a telephone number with blanks for an address',
    'report',
    '(https://council.example/budget)',
    '(tel:0113 222 4409)',
  ],
  ['a kind as a field', 'agenda', '- title: Work Schedule', '- petition: Save the weir'],
  ['a meeting that is off, without its reason', 'agenda', 'items:', 'cancelled: true\nitems:'],
  ['an item with a colon alone', 'agenda', '- title: Work Schedule', '- Work Schedule: to note'],
  ['a tab before an item', 'agenda', '  - title: Work', '\t- title: Work'],
  ['no space after the hyphen of an item', 'agenda', '- title: Work', '-title: Work'],
  ['a field by another name', 'agenda', 'place:', 'venue:'],
  ['a telephone number by another name', 'agenda', '  phone:', '  telephone:'],
  ['the day of the meeting as a field', 'agenda', 'time:', 'date: 2022-05-11\ntime:'],
  ['an item without its title', 'agenda', 'title: Work Schedule', 'title:'],
  ['one sign ~ on each side of a word', 'report', 'They fell', 'They ~fell~'],
  ['the author by another name', 'report', 'report-of:', 'author:'],
  ['a deadline by another name', 'report', '    due: 2022', '    deadline: 2022'],
  ['a field of the agenda misspelt', 'agenda', 'place:', 'palce:'],
  ['a field of the contact misspelt', 'agenda', '  name:', '  nmae:'],
  ['a field of an item misspelt', 'agenda', 'title: Work', 'titel: Work'],
  ['a kind of body that there isn’t', 'committee', 'kind: scrutiny', 'kind: scrutinee'],
  ['the kind of a body in capitals', 'committee', 'kind: scrutiny', 'kind: Scrutiny'],
  ['a field of the committee misspelt', 'committee', 'name:', 'nmae:'],
  ['a field of the council misspelt', 'council', 'url:', 'ulr:'],
  ['an address without its slash', 'council', 'papers.example/', 'papers.example'],
  ['wards left empty', 'council', 'wards: [Temple Newsam, Gipton and Harehills, Armley]', 'wards:'],
  ['wards left out', 'council', 'wards: [Temple Newsam, Gipton and Harehills, Armley]\n', ''],
  [
    'wards: all of the council',
    'council',
    'wards: [Temple Newsam, Gipton and Harehills, Armley]',
    'wards: all',
  ],
  ['a ward twice', 'council', 'Armley]', 'Armley, Armley]'],
  ['a nation misspelt', 'council', 'nation: England', 'nation: Englnad'],
  [
    'a heading of the template misspelt as a field',
    'council',
    '{ heading: Recom',
    '{ haeding: Recom',
  ],
  ['a field of the template misspelt', 'council', '- sections:', '- sectoins:'],
  ['a contact as text', 'council', '{ name: Governance Services }', 'Governance Services'],
];

const lineOf = (before: string, after: string): number => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.findIndex((line, at) => line !== now[at]) + 1;
};

describe('one mistake is one message, at its line', () => {
  it('a valid paper has none', async () => {
    assert.deepEqual(await found('report', PAPERS.report), []);
  });
  for (const [what, paper, from, to] of MISTAKES) {
    it(`${what} (${paper})`, async () => {
      assert.equal(PAPERS[paper].split(from).length, 2, `"${from}" is there once`);
      const text = PAPERS[paper].replace(from, () => to);
      const line = lineOf(PAPERS[paper], text);
      const messages = await found(paper, text);
      assert.equal(messages.length, 1, JSON.stringify(messages, null, 1));
      // What isn’t there at all has no line.
      if (/-missing$/.test(messages[0]?.code ?? '')) return;
      const at = messages[0]?.line ?? 0;
      assert.ok(Math.abs(at - line) <= 1, `line ${line}: ${JSON.stringify(messages)}`);
    });
  }
});

describe('sections that are missing', () => {
  it('are reported in the order of the template', async () => {
    const [whole, why] = [COUNCIL, '      - { heading: Why'];
    const more = ['Zeta', 'Alpha', 'Mid'].map((name) => `      - { heading: ${name} }\n`).join('');
    const { diagnostics } = await loadCouncil({ 'council.yaml': whole.replace(why, more + why) });
    const names = diagnostics
      .filter(({ code }) => code === 'section-missing')
      .map(({ message }) => [...message.matchAll(/"## (\w+)"/g)].map(([, name]) => name));
    assert.deepEqual(names, [['Zeta', 'Alpha', 'Mid']]);
  });
});

describe('a word that a field takes, written in another way', () => {
  const items: [written: string, remedy: RegExp][] = [
    ['kind: Petition\n    title: The weir', /write kind: petition\./],
    ['kind: Public question\n    title: A\n    by: B\n    words: C', /write kind: public-question\./],
    ['kind: question\n    title: A\n    by: B\n    words: C', /write kind: public-question or kind: member-question\./],
    ['petition: The weir', /Write title: in its place, and kind: petition on a line below it\./],
    ['apologies', /write report: apologies for the report in apologies\.md, standing: apologies for an item/],
    ['kind: decision\n    title: A', /write one of: verbal, petition/],
  ]; // prettier-ignore
  for (const [written, remedy] of items) {
    it(`says which is meant by "${written.split('\n')[0] ?? ''}"`, async () => {
      const text = PAPERS.agenda.replace('title: Work Schedule', written);
      const messages = await found('agenda', text);
      assert.equal(messages.length, 1);
      assert.match(messages[0]?.message ?? '', remedy);
    });
  }
});

async function found(paper: Paper, text: string) {
  const papers = { ...PAPERS, [paper]: text };
  const files = Object.fromEntries(
    (Object.keys(PATHS) as Paper[]).map((name) => [PATHS[name], papers[name]]),
  );
  const { diagnostics } = await loadCouncil(files);
  return diagnostics.map(({ line, code, message, file }) => ({
    line,
    code,
    message,
    file: file.replace(/.*\//, ''),
  }));
}
