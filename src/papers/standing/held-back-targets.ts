import { matterUrl, minutesUrl, personUrl } from '../addresses.ts';
import { type OwnPageFacts } from '../page/own-page.ts';
import { type MatterFacts } from '../matter/matter.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import { isOfMarkedPassage } from '../minutes/minutes-as-exempt.ts';
import type { ContentTree } from '../reading/content-tree.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { RecordFacts } from '../record/record-facts.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record-file.ts';
import { unreadReport } from '../withheld/unread-report.ts';
import { maySayWhatIsExempt, speaksOfWithholding } from '../withheld/unknown-fields.ts';
import { type Diagnostic } from '../../rules/diagnostic.ts';
import { RULES } from '../../rules/rules.ts';
import type { Rule } from '../../rules/rule.ts';

/** All that may be held back. */
export type PapersToHold = {
  readonly tree: ContentTree;
  readonly meetings: readonly MeetingFacts[];
  readonly pages: readonly OwnPageFacts[];
  readonly record?: readonly RecordFacts[];
  readonly matters?: readonly MatterFacts[];
};

/** What an error holds back. */
export type Target =
  | {
      readonly kind: 'report' | 'minutes' | 'page' | 'matter' | 'person' | RecordKind;
      readonly url: string;
      readonly file: string;
      /** All that it says is looked for in what is published. */
      readonly takenAsExempt?: true;
      /** Path of its file below the content, where its fields don't say what of it is exempt, but passages of its text do. */
      readonly passagesIn?: string;
    }
  | { readonly kind: 'appendix'; readonly url: string; readonly number: number }
  | { readonly kind: 'file' };

/** What each file of a report is, by its path as shown. */
export function targetsOf(
  reader: ContentReader,
  { tree, meetings, pages, record = [], matters = [] }: PapersToHold,
): Map<string, Target> {
  const targets = new Map<string, Target>();
  const files = (paths: readonly string[]) => {
    for (const path of paths) targets.set(reader.shown(path), { kind: 'file' });
  };
  // Nothing is published from where such a file is, and no paper is missing for it.
  files(
    [...tree.unexpected, ...tree.links, ...tree.names.map(({ path }) => path)].filter(isNoPaper),
  );
  const taken = new Set(meetings.map((one) => one.minutesTakenAsExempt));
  for (const { path, minutes, unexpected, reports, misnamed } of tree.meetings) {
    files(unexpected);
    files(misnamed.map((one) => one.path).filter(isNoPaper));
    if (minutes !== undefined) {
      const file = reader.shown(minutes);
      const url = minutesUrl(`/${path}/`);
      targets.set(file, {
        ...{ kind: 'minutes', url, file, passagesIn: minutes },
        ...(taken.has(file) && { takenAsExempt: true }),
      });
    }
    for (const { dropped, unread = [] } of reports) files([...dropped, ...unread]);
  }
  for (const { dropped } of tree.pages) files(dropped);
  for (const { page, pictures, takenAsExempt } of pages) {
    const file = reader.shown(page.source);
    const whole: Target = {
      ...{ kind: 'page', url: page.url, file, passagesIn: page.source },
      ...(takenAsExempt && { takenAsExempt }),
    };
    for (const path of [page.source, ...Object.values(pictures)]) {
      targets.set(reader.shown(path), whole);
    }
  }
  for (const { kind, url, file, path, isUnsure, takenAsExempt } of record) {
    if (isUnsure) continue;
    targets.set(file, {
      ...{ kind, url, file, passagesIn: path },
      ...(takenAsExempt && { takenAsExempt }),
    });
  }
  for (const { matter, file, takenAsExempt } of matters) {
    const url = matterUrl(matter.slug);
    targets.set(file, {
      ...{ kind: 'matter', url, file, passagesIn: matter.source },
      ...(takenAsExempt && { takenAsExempt }),
    });
  }
  for (const path of tree.people) {
    const id = path.replace(/^people\/|\.md$/g, '');
    const file = reader.shown(path);
    targets.set(file, { kind: 'person', url: personUrl(id), file, passagesIn: path });
  }
  for (const facts of meetings.flatMap(({ reports }) => reports)) {
    const { report, pictures, document } = facts;
    const whole: Target = {
      ...{ kind: 'report', url: report.url, file: reader.shown(report.source) },
      ...(facts.takenAsExempt && { takenAsExempt: true }),
    };
    targets.set(reader.shown(report.source), whole);
    for (const path of Object.values(pictures)) targets.set(reader.shown(path), whole);
    if (document !== undefined) targets.set(reader.shown(document), whole);
    for (const { number, state } of report.appendices) {
      if (state.kind !== 'here') continue;
      const target: Target = { kind: 'appendix', url: report.url, number };
      targets.set(reader.shown(state.file.path), target);
    }
  }
  // Nobody knows what is in such a folder: what it is of is held back.
  for (const { path, closed } of [...tree.pages, ...tree.meetings.flatMap((one) => one.reports)]) {
    const whole = targets.get(reader.shown(path));
    if (closed !== undefined && whole) targets.set(reader.shown(closed), whole);
  }
  return targets;
}

/**
 * Whether a file can't be a paper, nor a folder of papers, whatever it is called: something in the folder of a report or of a page,
 * or a file with the ending of no text.
 */
function isNoPaper(path: string): boolean {
  const [top, ...below] = path.split('/');
  const deep = top === 'meetings' ? 4 : top === 'pages' ? 2 : Infinity;
  return below.length >= deep || !/(?:^|\/)[^./]*$|\.(?:md|markdown|txt|ya?ml)\W*$/i.test(path);
}

/** Whether something is a paper of the record, by its kind. */
export const isOfRecord = (kind: string): boolean => RECORD_KINDS.some((one) => one === kind);

/** The rule of a code. */
export function ruleOf(code: string): Rule | undefined {
  const rules: Readonly<Record<string, Rule>> = RULES;
  return rules[code];
}

/**
 * Whether it is known what of a paper is exempt, though this is wrong with it: all that it says is looked for, or a field is meant
 * for something else, and its passages are found whatever its fields say.
 */
function knowsWhatIsExempt(
  reader: Pick<ContentReader, 'textOf'>,
  target: Target | undefined,
  error: Diagnostic,
): boolean {
  if (target === undefined || target.kind === 'appendix' || target.kind === 'file') return false;
  if (target.takenAsExempt === true) return true;
  if (target.kind === 'minutes' && isOfMarkedPassage(error.code)) return true;
  const { passagesIn } = target;
  if (error.code !== 'field-unknown' || passagesIn === undefined) return false;
  return !maySayWhatIsExempt(reader.textOf(passagesIn), error);
}

/** Of two who are alike no paper could say which is meant; what can't be an address has no page. */
const OF_MORE_THAN_ONE: ReadonlySet<string> = new Set(['people-alike', 'address-invalid']);

/** Rules by which nothing of a file is read. */
const UNREAD: ReadonlySet<string> = new Set(['paper-too-large', 'file-unreadable']);

const isLookedThrough = (
  reader: Pick<ContentReader, 'absolute'>,
  { passagesIn }: { readonly passagesIn?: string },
): boolean => passagesIn !== undefined && unreadReport(reader.absolute(passagesIn)) !== undefined;

/**
 * Whether nothing but the page of a person is wrong. Nothing in its file can be exempt: whoever writes there that something is, means
 * it, so that the file must be read.
 */
function isOfOnePerson(
  reader: Pick<ContentReader, 'textOf'>,
  { passagesIn }: { readonly passagesIn?: string },
  code: string,
): boolean {
  if (passagesIn === undefined || OF_MORE_THAN_ONE.has(code) || UNREAD.has(code)) return false;
  if (!/^(?:yaml|front-matter|field-unknown)/.test(code)) return true;
  const text = reader.textOf(passagesIn);
  return text !== undefined && !speaksOfWithholding(text);
}

/** What an error holds back; none where it is not one paper's alone. */
export function targetOf(
  reader: Pick<ContentReader, 'textOf' | 'absolute'>,
  targets: ReadonlyMap<string, Target>,
  error: Diagnostic,
): Target | undefined {
  const { file, code, appendix } = error;
  if (ruleOf(code)?.stopsAll === true) return undefined;
  const target = targets.get(file);
  if (target?.kind === 'person') return isOfOnePerson(reader, target, code) ? target : undefined;
  // Nobody knows of what can't even be looked through.
  if (UNREAD.has(code) && target?.kind === 'minutes' && !isLookedThrough(reader, target)) {
    return undefined;
  }
  // Other papers may repeat what nobody knows to be exempt, unless all of it is looked for in them.
  if (ruleOf(code)?.unsureWhatIsExempt === true && !knowsWhatIsExempt(reader, target, error)) {
    return undefined;
  }
  if (appendix === undefined || target?.kind !== 'report') return target;
  return { kind: 'appendix', url: target.url, number: appendix };
}
