import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULE_EXAMPLES } from '../../../src/rules/rule-guide.ts';
import { PNG_OF_ONE_PIXEL } from '../../site/warm/one-pixel.ts';
import type { RuleExample } from '../../../src/rules/examples/example.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';
import { applyFixes } from '../../../src/rules/fix.ts';
import { RECORD_RULES } from '../../../src/rules/codes/record-rules.ts';
import { RULES, type RuleCode } from '../../../src/rules/rules.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../papers/temporary-council.ts';

const EXECUTIVE = COMMITTEE.replace('kind: scrutiny', 'kind: executive');
const FULL_COUNCIL = COMMITTEE.replace('kind: scrutiny', 'kind: council');

/** What an example needs beyond its own lines. */
const CIRCUMSTANCES: Partial<
  Record<RuleCode, { today?: string; committee?: string; annual?: true; git?: true }>
> = {
  'call-in-time-missing': { committee: EXECUTIVE },
  'heard-in-public': { today: '2022-05-12' },
  'approval-not-said': { today: '2022-08-01' },
  'approval-not-taken-over': { today: '2022-08-01' },
  'minutes-not-approved': { today: '2022-08-01' },
  'minute-not-there': { today: '2022-08-01' },
  'exemption-review-passed': { today: '2022-06-01' },
  'executive-item-late': { committee: EXECUTIVE },
  'council-item-late': { committee: FULL_COUNCIL },
  'council-urgent-business': { committee: FULL_COUNCIL, annual: true },
  'summons-late': { committee: FULL_COUNCIL },
  'key-decision-without-notice': { committee: EXECUTIVE },
  'notice-date-differs': { committee: EXECUTIVE },
  'key-decision-reasons': { committee: EXECUTIVE },
  'key-decision-unsaid': { committee: EXECUTIVE },
  'key-decision-particulars': { committee: EXECUTIVE },
  'key-decision-one-ward': { committee: EXECUTIVE },
  'private-meeting-without-notice': { committee: EXECUTIVE },
  'private-meeting-said': { committee: EXECUTIVE },
  'urgency-office': { committee: EXECUTIVE },
  'background-paper-not-open': { committee: EXECUTIVE },
  'private-meeting-notice-due': { committee: EXECUTIVE, today: '2022-05-03' },
  'call-in-contradictory': { committee: EXECUTIVE },
  'paper-late': { today: '2022-05-06' },
  'paper-overdue': { today: '2022-05-10' },
  'paper-never-followed': { today: '2022-05-12' },
  'publication-not-recorded': { git: true },
};

/** Beside the example's own lines these would be about another paper. */
const SECRET = `${BODY}\n::: exempt\nparagraphs: [3]\nreason: Prices.\npublic-interest: It would harm.\nreview: 2023-05-11\n---\nText.\n:::\n`;

/** Fields in which those of an example take the place of their own. */
function withFields(fields: string, example: string): string {
  const keys = new Set([...example.matchAll(/^(?:# )?([a-z-]+):/gm)].map((match) => match[1]));
  const kept = fields.split(/^(?=[a-z])/m).filter((field) => {
    return !keys.has(/^[a-z-]+/.exec(field)?.[0]);
  });
  return `${kept.join('')}${example}\n`;
}

const PAGE_FIELDS = 'title: How to attend\nsummary: How to come to a meeting.\n';
const PAGE_BODY = 'Meetings are open to everyone.\n';

const MATTER_FIELDS = 'title: Corn Exchange\nsummary: What becomes of it.\n';

const PERSON = 'name: Pat Holloway\nseats: [{ ward: Armley, from: 2019-05-06 }]\n';

/** The people and the meetings that examples of the record need besides. */
function filesOfRecord(code: RuleCode): Record<string, string> {
  if (!Object.hasOwn(RECORD_RULES, code)) return {};
  const person = (name: string, party: string) =>
    paper(`name: ${name}\nseats: [{ ward: Armley, from: 2019-05-06 }]\nparty: ${party}\n`, '');
  const since = code === 'person-unknown-of-old' ? '2022-06-01' : '2021-05-20';
  const kind = code === 'budget-vote-without-names' ? 'council' : 'scrutiny';
  const meeting = (day: string, minutes?: string): Record<string, string> => ({
    [AGENDA_PATH.replace('2022-05-11', day)]:
      '---\ntime: "10:00"\nplace: Civic Hall\nitems: [{ title: Minutes }]\n---\n',
    ...(minutes !== undefined && {
      [AGENDA_PATH.replace('2022-05-11/agenda', `${day}/minutes`)]: paper(
        'status: draft\npresent: [Ince, Li, Sallis]\n',
        minutes,
      ),
    }),
  });
  const decided = (words: string) => `## 60 Minutes {1}\n\nRESOLVED – That ${words}.\n`;
  const others: Partial<Record<RuleCode, Record<string, string>>> = {
    'approval-not-said': meeting('2022-06-08', decided('the plan be noted')),
    'approval-not-taken-over': meeting(
      '2022-06-08',
      decided('the minutes of 11 May 2022 be approved as a correct record'),
    ),
    'minutes-not-approved': { ...meeting('2022-06-08'), ...meeting('2022-07-06') },
    'minute-not-there': meeting('2022-04-06', decided('the plan be noted').replace('60', '41')),
  };
  return {
    'committees/scrutiny.md': `---\nname: Scrutiny Board\nkind: ${kind}\nquorum: 2\nsubstitutes: same-group\nmembership: [{ from: ${since}, members: [Bartholomew Ince, Marguerite Sallis, Li Wen-Jie] }]\n---\n`,
    'people/ince.md': person('Bartholomew Ince', 'Alliance'),
    'people/sallis.md': person('Marguerite Sallis', 'Alliance'),
    'people/li.md': person('Li Wen-Jie\nfamily-name: Li', 'Alliance'),
    'people/pyke.md': person('Desmond Pyke', 'Ratepayers'),
    'people/varga.md': person('Ottoline Varga', 'Alliance'),
    'people/tarrow.md': person('Jane Tarrow', 'Alliance'),
    ...others[code],
  };
}

const DECISION_FIELDS = [
  'title: A fence',
  'taken: 2022-05-02',
  'published: 2022-05-03',
  'by: { officer: Head of Parks, under: "Scheme 4.7" }',
  'function: executive',
  'key: false',
  'call-in: true',
  'reasons: It is broken.',
  'alternatives: none',
  'interests: []',
  '',
].join('\n');
/** The notice that examples of a report name. */
const NOTICES = ['notice-unknown', 'notice-date-differs'];
const NOTICE =
  'id: KD112\nmatter: The hall\nby: Executive\nwhen: 2022-05-11\npublished: 2022-04-01\n';
const DECIDED = 'DECIDED – That the fence be repaired.\n';

function filesOf(code: RuleCode, part: RuleExample['part'], text: string): Record<string, string> {
  const fields = withFields(FIELDS, 'published: 2022-05-03');
  switch (part) {
    case 'council': {
      const files = { 'council.yaml': withFields(COUNCIL, text) };
      return code === 'exempt-in-public-repository'
        ? { ...files, [REPORT]: paper(fields, SECRET) }
        : files;
    }
    case 'agenda':
      return {
        ...(['exclusion-item-missing', 'heard-in-public'].includes(code) && {
          [REPORT]: paper(fields, SECRET),
        }),
        [AGENDA_PATH]: `---\n${withFields(AGENDA.replaceAll('---\n', ''), text)}---\n`,
      };
    case 'committee':
      return {
        'committees/scrutiny.md': `---\n${withFields(COMMITTEE.replaceAll('---\n', ''), text)}---\n`,
        'people/pat-holloway.md': paper(PERSON, ''),
      };
    case 'person':
      return {
        'people/pat-holloway.md': paper(withFields(PERSON, text), ''),
        ...(code === 'people-alike' && { 'people/patrick-holloway.md': paper(PERSON, '') }),
      };
    case 'minutes': {
      const isField = !text.startsWith('## ');
      const own = withFields('status: draft\npresent: [Ince, Li, Sallis]\n', isField ? text : '');
      const minutes =
        isField && text.startsWith('approved:') ? own.replace('status: draft\n', '') : own;
      return {
        ...filesOfRecord(code),
        [REPORT]: paper(fields, BODY),
        [AGENDA_PATH]: AGENDA.replace('- report: one', '- report: one\n    title: One'),
        [AGENDA_PATH.replace('agenda.md', 'minutes.md')]: paper(
          minutes,
          isField ? '## 54 One {1}\n\nRESOLVED – That it be noted.\n' : `${text}\n`,
        ),
      };
    }
    case 'page':
      return { 'pages/attend.md': paper(withFields(PAGE_FIELDS, text), PAGE_BODY) };
    case 'decision':
      return { 'decisions/2022/fence.md': paper(withFields(DECISION_FIELDS, text), DECIDED) };
    case 'matter':
      return { 'topics/corn-exchange.md': paper(withFields(MATTER_FIELDS, text), '') };
    case 'report':
      return {
        ...(NOTICES.includes(code) && { 'notices/kd112.md': paper(NOTICE, '') }),
        ...(code === 'topic-misspelt' && { 'topics/corn-exchange.md': paper(MATTER_FIELDS, '') }),
        [REPORT]: paper(withFields(fields, text), /^exempt:\n/.test(text) ? '' : BODY),
      };
    default: {
      const body = text.startsWith('## ') ? text : BODY.replace('1. It is due.', text);
      return { [REPORT]: paper(fields, body) };
    }
  }
}

const COUNCIL_OF_EXAMPLES = withFields(
  COUNCIL,
  'pillars: [Inclusive Growth]\nstanding-items: [{ key: late-items, title: Late Items }, { key: exempt-information, title: Exempt information, exclusion: true }]',
).replace(
  /(.*heading: Why.*\n)/,
  [
    '$1      - { heading: Appendices, shows: appendices }',
    '  - key: budget',
    '    sections: [{ heading: Recommendations, numbered: false }, { heading: Why is the proposal being put forward? }]',
    '',
  ].join('\n'),
);

/** The picture of the example that has one. */
const PICTURE = { [REPORT.replace('.md', '/map.png')]: PNG_OF_ONE_PIXEL };

/** An earlier meeting, which was postponed to the day of the examples. */
const POSTPONED = {
  [AGENDA_PATH.replace('2022-05-11', '2022-04-06')]:
    '---\ntime: "10:00"\nplace: Civic Hall\npostponed: { reason: Snow., to: 2022-05-11 }\n---\n',
};

/** What no machine can put right: its remedy is a decision, or words that only the officer knows. */
const BY_HAND: Partial<Record<RuleCode, string>> = Object.fromEntries(
  Object.entries({
    'it is a decision about what the public may see':
      'person-private personal-data personal-data-likely allowance-unused exclusion-item-missing exempt-in-public-repository exemption-incomplete exemption-own-development exemption-unanswered exemption-not-of-this-body heard-in-public exemption-review-early exemption-review-passed passage-misplaced exclusion-wrong-law',
    'only the council knows on which day, why or by whom it was done':
      'paper-late item-late paper-late-with-reason executive-item-late council-item-late council-urgent-business summons-late meeting-notice-late convened-without-reason paper-to-follow paper-overdue paper-never-followed publication-not-recorded date-in-future dates-out-of-order notice-contradictory not-an-executive minutes-date-wrong signatures-disagree vote-disagrees attendance-contradictory item-without-minute voted-though-away voted-with-interest voted-twice present-not-a-member member-in-no-list substitute-not-allowed substitutes-for-one quorum-missing budget-vote-without-names approval-not-said minutes-not-approved minute-not-there minutes-in-future minutes-unfinished person-unknown person-unknown-of-old approval-not-taken-over key-decision-without-notice key-decision-unsaid key-decision-particulars key-decision-one-ward key-decision-reasons private-meeting-without-notice private-meeting-said urgency-office background-paper-not-open private-meeting-notice-due call-in-time-missing call-in-contradictory record-incomplete record-date record-link decision-against-notice call-in-facts notice-unknown notice-date-differs',
    'only whoever wrote it knows the words that belong there':
      'paragraph-unnumbered section-generated pasted-tick-box table-without-header table-header-empty topic-misspelt topic-invalid topic-date note-twice note-misplaced page-title-taken people-alike exempt-minute-unsummarised minutes-decision-hidden',
    'another file is to be added or changed':
      'meeting-not-there meetings-disagree report-not-on-agenda report-missing image-missing',
    'nothing in the text is to be changed alone':
      'paper-too-large nation-unsupported section-order field-unknown',
  }).flatMap(([why, codes]) => codes.split(' ').map((code) => [code, why])),
);

/** What takes more than lines to find. */
const UNTRIED: Partial<Record<RuleCode, string>> = {
  'paper-followed': 'the paper has to be there',
  'decision-against-notice': 'the notice has to be there',
  'changed-without-reason': 'the report has to be published before',
  'paper-taken-off': 'the report has to be published before',
  'exempt-leaked': 'it is found in what a build makes',
  'exempt-hinted': 'it is found in what a build makes',
  'also-open-unused': 'it is found in what a build makes',
};

type Tried = {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Checks it again, with another text of a file. */
  readonly again: (path: string, text: string) => Promise<readonly Diagnostic[]>;
};

async function tried(code: RuleCode, text: string): Promise<Tried> {
  const { part } = RULE_EXAMPLES[code];
  const { today, committee, annual, git } = CIRCUMSTANCES[code] ?? {};
  const files = {
    'council.yaml': `${COUNCIL_OF_EXAMPLES}${annual ? 'annual-meetings: [2022-05-11]\n' : ''}`,
    ...(code === 'image-without-alt' && PICTURE),
    ...(committee !== undefined && { 'committees/scrutiny.md': committee }),
    ...((code === 'meetings-disagree' || code === 'meeting-not-there') && POSTPONED),
    ...filesOf(code, part, text),
  };
  const check = async (all: Tried['files']): Promise<readonly Diagnostic[]> => {
    const { diagnostics } = await loadCouncil(all, {
      ...(today !== undefined && { today }),
      // Minutes are of a meeting that was held.
      ...(today === undefined && part === 'minutes' && { today: '2022-07-01' }),
      ...(git && { dates: () => ({ kind: 'recorded', date: '2024-01-01' }) }),
    });
    return diagnostics;
  };
  return {
    files,
    diagnostics: await check(files),
    again: (path, changed) => check({ ...files, [path]: changed }),
  };
}

async function codesFound(code: RuleCode, text: string): Promise<string[]> {
  return (await tried(code, text)).diagnostics.map((diagnostic) => diagnostic.code);
}

/** "code: message" of what is an error, without the places, which a change moves. */
const errorsOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.code}: ${one.message}`);

/** What a message says to do, as a change of the text: at its place, in its line, or at the end. */
const REMEDIES: Partial<Record<RuleCode, (lines: string[], at: number) => void>> = {
  'colour-contrast': (lines, at) => {
    lines[at] = 'colour: "#947100"';
  },
  'vote-one-sided': (lines, at) => void lines.splice(at + 1, 0, 'Against (0):'),
  'vote-motion-unclear': (lines, at) => void lines.splice(at, 0, '### Amendment', ''),
  'words-lost': (lines, at) => void (lines[at] = `\\${lines[at] ?? ''}`),
  'section-missing': (lines) => void lines.push('## Recommendations', '', 'A sentence.'),
  'page-number': (lines, at) => void lines.splice(at, 1),
  'comment-in-text': (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/<!--.*-->/, '')),
  'section-empty': (lines, at) => void lines.splice(at + 1, 0, '', '1. This has none.'),
  'text-struck': (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/~~[^~]*~~ ?/, '')),
  'table-ragged': (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/\|[^|]*\|$/, '|')),
  'note-unused': (lines, at) => void lines.splice(at, 1),
  'note-missing': (lines, at) => void lines.splice(at + 1, 0, '', '[^1]: What it says.'),
  'items-run-together': (lines, at) => void (lines[at] = (lines[at] ?? '').replace('    ', '  - ')),
  'passage-unclosed': (lines) => void lines.push(':::'),
  'link-unsafe': (lines, at) =>
    void (lines[at] = (lines[at] ?? '').replace(/\(file:[^)]*\)/, '(https://council.example/)')),
  'link-text-vague': (lines, at) =>
    void (lines[at] = (lines[at] ?? '').replace(/\[here\]/, '[the framework]')),
  'recommendation-missing': (lines) =>
    void lines.splice(lines.indexOf('None.'), 1, 'Members are requested to note this report.'),
  'exemption-defeated': (lines, at) =>
    void lines.forEach((line, index) => {
      if (index >= at - 5)
        lines[index] = line.replace('registered-elsewhere: true', 'registered-elsewhere: false');
    }),
  'text-after-hash': (lines, at) =>
    void (lines[at] = (lines[at] ?? '').replace(/: (.*)$/, ': "$1"')),
  'yaml-invalid': (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/: (.*)$/, ': "$1"')),
  'call-in-missing': (lines, at) => void (lines[at] = 'call-in: false'),
  'word-broken': (lines, at) =>
    void lines.splice(at, 2, `${(lines[at] ?? '').replace(/-$/, '')}${lines[at + 1] ?? ''}`),
  'confidential-ground-unsaid': (lines) =>
    lines.forEach((line, index) => {
      lines[index] = line.replace('confidential: true', 'confidential: enactment');
    }),
};

/** The texts that a message may mean where it says what to write: a name, a field, or the beginning of a line. */
function asSaid({ code, message, line, column }: Diagnostic, text: string): string[] {
  const lines = text.split('\n');
  const remedy = REMEDIES[code as RuleCode];
  if (remedy) {
    remedy(lines, line - 1);
    return [lines.join('\n')];
  }
  const old = lines[line - 1] ?? '';
  const [before, rest] = [old.slice(0, column - 1), old.slice(column - 1)];
  const said =
    /Did you mean "?([^"?]+)"?\?/.exec(message)?.[1] ??
    /[Ww]rite (?:the day as )?"?((?:[a-z-]+: )?[^".;,]+?)"?(?:\.|,| for | if |$)/.exec(
      message,
    )?.[1];
  if (said === undefined) return [];
  const word = /^[\w#/-]+/.exec(rest)?.[0] ?? '';
  return [before + said + rest.slice(word.length), before + said, said].map((right) =>
    [...lines.slice(0, line - 1), right, ...lines.slice(line)].join('\n'),
  );
}

describe('the examples of the officer guide are true', () => {
  for (const [code, example] of Object.entries(RULE_EXAMPLES) as [RuleCode, RuleExample][]) {
    if (example.part === 'files' || UNTRIED[code] !== undefined) continue;
    it(`${code}: what is wrong is found, what is right is not`, async () => {
      assert.ok((await codesFound(code, example.wrong)).includes(code), 'wrong');
      const found = await codesFound(code, example.right);
      assert.ok(!found.includes(code), 'right');
      const errors = found.filter((other) => RULES[other as RuleCode].severity === 'error');
      assert.deepEqual(errors, [], 'what is right has no other error');
    });
  }
});

describe('the remedy of a message, as it is said, puts its example right', () => {
  it('what is left to a hand is a rule with an example', () => {
    for (const code of Object.keys(BY_HAND)) assert.ok(code in RULE_EXAMPLES, code);
  });
  for (const [code, example] of Object.entries(RULE_EXAMPLES) as [RuleCode, RuleExample][]) {
    if (example.part === 'files' || UNTRIED[code] !== undefined || BY_HAND[code] !== undefined) {
      continue;
    }
    it(code, async () => {
      const { files, diagnostics, again } = await tried(code, example.wrong);
      const found = diagnostics.find((one) => one.code === code);
      assert.ok(found);
      const path = Object.keys(files).find((one) => found.file.endsWith(`/${one}`)) ?? '';
      const text = files[path];
      assert.ok(typeof text === 'string');
      const same = diagnostics.filter((one) => one.code === code && one.file === found.file);
      const fixes = same.flatMap(({ fix }) => fix ?? []);
      const ways = fixes.length > 0 ? [applyFixes(text, fixes).text] : asSaid(found, text);
      assert.notEqual(ways.length, 0, found.message);
      const before = errorsOf(diagnostics);
      const after = await Promise.all(ways.map((way) => again(path, way)));
      const isRight = after.some(
        (left) =>
          !left.some((one) => one.code === code && one.message === found.message) &&
          errorsOf(left).every((one) => before.includes(one)),
      );
      assert.ok(
        isRight,
        `${found.message}\n${after.map((left) => errorsOf(left).join()).join('\n')}`,
      );
    });
  }
});
