import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RuleCode } from '../../../src/rules/rules.ts';
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

type Files = Readonly<Record<string, string | Uint8Array>>;
type Case = {
  readonly code: RuleCode;
  readonly what: string;
  readonly wrong: Files;
  /** Of the sound council, those that aren't there. */
  readonly without?: readonly string[];
  /** What the message says to do. */
  readonly says: RegExp;
  /** The files once that is done, in place of the wrong ones, and those that are gone. */
  readonly right: Files;
  readonly gone?: readonly string[];
};

const FOLDER = AGENDA_PATH.replace('agenda.md', '');
const SOUND = paper(FIELDS, BODY);
const APPENDIX = REPORT.replace('.md', '/appendix-1.csv');
const ONE_APPENDIX = paper(`${FIELDS}appendices: [{ title: Trees }]\n`, BODY);
const moved = (from: string, to: string): Files => ({
  [AGENDA_PATH.replace(from, to)]: AGENDA,
  [REPORT.replace(from, to)]: SOUND,
});
const BOTH = BODY.replace('1. It is due.', '<<<<<<< HEAD\n1. A.\n=======\n1. B.\n>>>>>>> x');
const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const CASES: readonly Case[] = [
  {
    code: 'file-unexpected',
    what: 'a note beside the agenda',
    wrong: { [`${FOLDER}notes.docx`]: 'x' },
    says: /Nothing is published from here/,
    right: {},
    gone: [`${FOLDER}notes.docx`],
  },
  {
    code: 'file-unexpected',
    what: 'a picture beside council.yaml',
    wrong: { 'photo.png': 'x' },
    says: /Otherwise delete it/,
    right: {},
    gone: ['photo.png'],
  },
  {
    code: 'file-name-unportable',
    what: 'a name of a device',
    wrong: { 'committees/con.md': COMMITTEE.replace('Scrutiny Board', 'Contracts Board') },
    says: /Give it another name/,
    right: { 'committees/contracts.md': COMMITTEE.replace('Scrutiny Board', 'Contracts Board') },
    gone: ['committees/con.md'],
  },
  {
    code: 'file-name-unreadable',
    what: 'a sign that nobody sees',
    wrong: { [`${FOLDER}on\u202Ee.md`]: SOUND },
    says: /Rename it/,
    right: {},
    gone: [`${FOLDER}on\u202Ee.md`],
  },
  {
    code: 'file-unreadable',
    what: 'UTF-16',
    wrong: { [REPORT]: utf16(SOUND) },
    says: /Save it with the encoding UTF-8/,
    right: { [REPORT]: SOUND },
  },
  {
    code: 'merge-conflict',
    what: 'two versions',
    wrong: { [REPORT]: paper(FIELDS, BOTH) },
    says: /Keep the words that are right, and delete the other ones/,
    right: { [REPORT]: paper(FIELDS, BODY.replace('It is due', 'B')) },
  },
  {
    code: 'front-matter-missing',
    what: 'a text alone',
    wrong: { [REPORT]: BODY },
    says: /Begin it with a line of three hyphens/,
    right: { [REPORT]: SOUND },
  },
  {
    code: 'front-matter-unclosed',
    what: 'fields without an end',
    wrong: { [REPORT]: `---\n${FIELDS}\n${BODY}` },
    says: /Put --- on a line of its own below the last field/,
    right: { [REPORT]: SOUND },
  },
  {
    code: 'committee-unknown',
    what: 'a folder that is misspelt',
    wrong: moved('scrutiny', 'scrutny'),
    without: [AGENDA_PATH, REPORT],
    says: /Did you mean the folder "scrutiny"\?/,
    right: moved('scrutiny', 'scrutiny'),
    gone: Object.keys(moved('scrutiny', 'scrutny')),
  },
  {
    code: 'meeting-folder-invalid',
    what: 'a day as it is said',
    wrong: moved('2022-05-11', '11-05-2022'),
    without: [AGENDA_PATH, REPORT],
    says: /Did you mean 2022-05-11\?/,
    right: moved('2022-05-11', '2022-05-11'),
    gone: Object.keys(moved('2022-05-11', '11-05-2022')),
  },
  {
    code: 'agenda-missing',
    what: 'a report alone',
    wrong: {},
    without: [AGENDA_PATH],
    says: /Add agenda\.md/,
    right: { [AGENDA_PATH]: AGENDA },
  },
  {
    code: 'logo-unsound',
    what: 'a logo that isn’t there',
    wrong: { 'council.yaml': `${COUNCIL}logo: logo.svg\n` },
    says: /or take the line out/,
    right: { 'council.yaml': COUNCIL },
  },
  {
    code: 'address-invalid',
    what: 'a name with capitals and a stroke',
    wrong: { 'committees/Plans_Panel.md': COMMITTEE.replace('Scrutiny Board', 'Plans Panel') },
    says: /Rename it to plans-panel\.md/,
    right: { 'committees/plans-panel.md': COMMITTEE.replace('Scrutiny Board', 'Plans Panel') },
    gone: ['committees/Plans_Panel.md'],
  },
  {
    code: 'address-invalid',
    what: 'a name that Windows can’t have either',
    wrong: { 'committees/plans:panel.md': COMMITTEE.replace('Scrutiny Board', 'Plans Panel') },
    says: /Rename it to plans-panel\.md/,
    right: { 'committees/plans-panel.md': COMMITTEE.replace('Scrutiny Board', 'Plans Panel') },
    gone: ['committees/plans:panel.md'],
  },
  {
    code: 'appendix-unannounced',
    what: 'a file of no appendix',
    wrong: { [APPENDIX]: 'Ward,Trees\nArmley,3\n' },
    says: /Add it to appendices: in one\.md/,
    right: { [REPORT]: ONE_APPENDIX },
  },
  {
    code: 'appendix-unsound',
    what: 'a CSV that is none',
    wrong: { [REPORT]: ONE_APPENDIX, [APPENDIX]: Buffer.from([0, 1, 2, 3]) },
    says: /Save it as “CSV UTF-8/,
    right: { [APPENDIX]: 'Ward,Trees\nArmley,3\n' },
  },
  {
    code: 'csv-formula',
    what: 'a sum in a cell',
    wrong: { [REPORT]: ONE_APPENDIX, [APPENDIX]: 'Item,Cost\nRoof,=120*12\n' },
    says: /Write the value/,
    right: { [APPENDIX]: 'Item,Cost\nRoof,1440\n' },
  },
  {
    code: 'csv-ragged',
    what: 'a comma in a figure',
    wrong: { [REPORT]: ONE_APPENDIX, [APPENDIX]: 'Item,Cost\nWall,90\nDoor,80\nRoof,1,440\n' },
    says: /row 4 has 3\. Put quotation marks around a value with a comma/,
    right: { [APPENDIX]: 'Item,Cost\nWall,90\nDoor,80\nRoof,"1,440"\n' },
  },
  {
    code: 'appendix-twice',
    what: 'two files of one number',
    wrong: {
      [REPORT]: ONE_APPENDIX,
      [APPENDIX]: 'Ward,Trees\nArmley,3\n',
      [APPENDIX.replace('.csv', '.txt')]: 'x',
    },
    says: /Delete the wrong one/,
    right: {},
    gone: [APPENDIX.replace('.csv', '.txt')],
  },
];

const found = async (files: Files, without: readonly string[]) =>
  (await loadCouncil(files, { without })).diagnostics.filter(
    ({ severity, code }) => severity !== 'info' || code === 'csv-formula',
  );

describe('what a message about a file says to do puts it right', () => {
  for (const { code, what, wrong, without = [], says, right, gone = [] } of CASES) {
    it(`${code}: ${what}`, async () => {
      const before = await found(wrong, without);
      const message = before.find((one) => one.code === code)?.message ?? '';
      assert.match(message, says, before.map((one) => `${one.code}: ${one.message}`).join('\n'));
      // One mistake has one code.
      assert.deepEqual([...new Set(before.map((one) => one.code))], [code]);
      const after = await found({ ...wrong, ...right }, [
        ...without.filter((path) => !(path in right)),
        ...gone,
      ]);
      assert.deepEqual(
        after.map((one) => `${one.code}: ${one.message}`),
        [],
      );
    });
  }
});
