import { callInRefusal, canBeCalledIn } from '../../law/call-in/call-in.ts';
import { gapsOfRecord, type RecordGap } from '../../law/decision-record.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import { governanceOn } from '../../law/settings.ts';
import { diagnose } from '../../rules/rules.ts';
import { validate } from '../../source/validate.ts';
import { defined } from '../council/read-council.ts';
import type { ReadRecord, RecordInReading } from '../record/record-in-reading.ts';
import { checkRecordWords, readRecordText } from '../record/record-text.ts';
import { takerOf } from '../record/taker.ts';
import { readWards } from '../report/report-lists.ts';
import { reportUrl } from '../addresses.ts';
import { mattersOf } from '../matter/topic-field.ts';
import { minutesNamedIn } from '../minutes/named-minute.ts';
import { decidedIn, missingMark } from './decided.ts';
import type { StatedCallInOfDecision } from './decision.ts';
import { decisionSchema, type DecisionFields } from './decision-schema.ts';

/** A minute, by its meeting: an officer who decides under one was authorised specifically. */
const MINUTE = /^[a-z0-9-]+\/\d{4}-\d\d-\d\d(?:-\d+)?#\S+$/;
const REPORT = /^([a-z0-9-]+\/\d{4}-\d\d-\d\d(?:-\d+)?)\/([a-z0-9-]+)$/;

/** Reads the record of a decision that was taken without a meeting. */
export function readDecision(paper: RecordInReading): ReadRecord {
  const { reader, file, files, council, url } = paper;
  const result = validate(decisionSchema, file);
  // Passages are withheld whatever is wrong with the fields.
  const taken = result.ok ? result.fields.taken : '1900-01-01';
  const kind = result.ok && result.fields.function === 'council' ? 'committee' : 'executive';
  const text = readRecordText(reader, file, url, {
    ...{ reader, file, council, meeting: taken, kind, reviews: [] },
  });
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return { text };
  }
  const { fields } = result;
  const { isDecided, parts } = decidedIn(file.body);
  const place = (field: string, part: 'key' | 'value' = 'value') => file.placeOf([field], part);
  if (!isDecided) {
    const at = { file: file.path, line: file.bodyLine, column: 1 };
    const message =
      'The text doesn’t say what was decided. Write it below the fields, beginning with "DECIDED –".';
    reader.diagnostics.push(diagnose('record-incomplete', at, message));
  }
  const missing = missingMark(parts);
  if (missing !== undefined) {
    const at = { file: file.path, line: file.bodyLine, column: 1 };
    const next = parts.find(({ mark }) => mark > missing && mark.length >= missing.length);
    const line = file.body
      .split('\n')
      .findIndex((one) => next !== undefined && one.includes(next.text.slice(0, 40)));
    const message = `The parts of the decision have no (${missing}). Write it, or give those after it the next marks: each can be called in by its own.`;
    reader.diagnostics.push(
      diagnose('record-incomplete', { ...at, line: at.line + Math.max(0, line) }, message),
    );
  }
  const year = files.year ?? '';
  if (year !== taken.slice(0, 4)) {
    const message = `The decision was taken in ${taken.slice(0, 4)}, and is in the folder of ${year}. Move the file to decisions/${taken.slice(0, 4)}, or correct taken:.`;
    reader.diagnostics.push(diagnose('record-date', place('taken'), message));
  }
  const { published } = fields;
  if (published !== undefined && published < taken) {
    const message =
      'The record was published before the decision was taken. Correct taken: or published:.';
    reader.diagnostics.push(diagnose('record-date', place('published'), message));
  }
  checkWhole(
    paper,
    fields,
    text.sections.some(({ heading }) => /^reasons?\b/i.test(heading)),
  );
  checkRecordWords(reader, file, {
    fields: [
      { path: ['title'], text: fields.title },
      { path: ['reasons'], text: fields.reasons },
      { path: ['alternatives'], text: fields.alternatives },
      { path: ['changed', 'reason'], text: fields.changed?.reason },
      ...(fields.interests ?? []).map(({ nature }, at) => ({
        path: ['interests', at, 'nature'],
        text: nature,
      })),
    ],
    allowed: fields.allowed,
    findMisspeltNames: paper.findMisspeltNames,
  });
  const [, meeting, name] = REPORT.exec(fields.report ?? '') ?? [];
  if (fields.report !== undefined && (meeting === undefined || name === undefined)) {
    const message = `"${fields.report}" names no report. Write its meeting and its name, such as report: cabinet/2026-02-03/bus-shelters`;
    reader.diagnostics.push(diagnose('record-link', place('report'), message));
  }
  const { key, effective, implemented, alternatives, reasons, reference } = fields;
  return {
    text,
    record: {
      kind: 'decision',
      stated: {
        ...{ id: `${year}/${files.slug}`, slug: files.slug, url, title: fields.title, taken },
        ...defined({ reference, published, key, effective, implemented, alternatives, reasons }),
        ...defined({ matters: mattersOf(fields.topic), callIn: callInOf(fields['call-in']) }),
        ...defined({ changed: fields.changed && defined(fields.changed) }),
        municipalYear: municipalYearOf(taken, council.annualMeetings),
        by: takerOf(fields.by),
        function: fields.function,
        wards: readWards(reader, file, fields, council, taken),
        ...(meeting !== undefined &&
          name !== undefined && { report: reportUrl(`/meetings/${meeting}/`, name) }),
        ...(fields.interests && { interests: fields.interests.map((one) => defined(one)) }),
        ...{ parts, summary: text.summary, sections: text.sections, closed: text.closed },
        source: files.path,
      },
    },
  };
}

/** Whether an officer decides under a minute, and not by a scheme that a minute may have made. */
const isUnderMinute = (under: string): boolean =>
  MINUTE.test(under) ||
  (!/\b(?:scheme|general)\b/i.test(under) && minutesNamedIn(under).length > 0);

function callInOf(stated: DecisionFields['call-in']): StatedCallInOfDecision | undefined {
  if (stated === undefined) return undefined;
  if (typeof stated === 'boolean') return { kind: stated ? 'open' : 'closed' };
  if ('until' in stated) return { kind: 'open', until: stated.until };
  const { not, ...rest } = stated;
  return { kind: 'not', why: not, ...defined(rest) };
}

const ASKED: Readonly<Record<RecordGap['what'], string>> = {
  reasons: 'the reasons for the decision. Write reasons:, or a section "## Reasons"',
  alternatives:
    'what was considered and rejected. Write alternatives:, or "alternatives: none" if nothing was',
  interests: 'the interests that were declared. Write interests:, or "interests: []" if none was',
  dispensation:
    'whether a dispensation was granted for this interest. Write dispensation: with its day, or "dispensation: none"',
};

/** Holds what the record says against what its law asks for. */
function checkWhole(
  { reader, file, council }: RecordInReading,
  fields: DecisionFields,
  hasSection: boolean,
): void {
  const by = takerOf(fields.by);
  const isOfficer = by.kind === 'officer';
  const find = (code: 'record-incomplete' | 'call-in-not-executive', at: string, words: string) =>
    void reader.diagnostics.push(diagnose(code, file.placeOf([at], 'key'), words));
  const gaps = gapsOfRecord({
    function: fields.function,
    byOfficer: isOfficer,
    isSpecific: isOfficer && by.under !== undefined && isUnderMinute(by.under),
    hasReasons: fields.reasons !== undefined || hasSection,
    hasAlternatives: fields.alternatives !== undefined,
    ...(fields.interests && { interests: fields.interests.map((one) => defined(one)) }),
  });
  for (const { what, interest, law } of gaps) {
    const path = interest === undefined ? [what] : ['interests', interest];
    const message = `The record doesn’t say ${ASKED[what]} (${law.short}).`;
    reader.diagnostics.push(diagnose('record-incomplete', file.placeOf(path, 'key'), message));
  }
  if (isOfficer && by.under === undefined) {
    find(
      'record-incomplete',
      'by',
      'It isn’t said under what the officer decides. Write under: below by:, a minute or a rule of the scheme of delegation.',
    );
  }
  if (fields.function === 'executive') {
    if (fields.key === undefined) {
      find(
        'record-incomplete',
        'key',
        'It isn’t said whether the decision is key. Write "key: false", or the id of its notice.',
      );
    }
    if (fields['call-in'] === undefined) {
      find(
        'record-incomplete',
        'call-in',
        'It isn’t said whether the decision can be called in. Write "call-in: true", "call-in: false" or "call-in: { not: urgent, rule: … }".',
      );
    }
  }
  const isOpen = callInOf(fields['call-in'])?.kind === 'open';
  const kind = fields.function === 'executive' ? 'executive' : 'committee';
  const form = governanceOn(council.governance, fields.taken);
  const refusal = callInRefusal(isOpen, kind, canBeCalledIn(kind, council.callIn, form));
  if (refusal !== undefined) find('call-in-not-executive', 'call-in', refusal);
}
