import { formatDate } from '../../language/dates.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import { diagnose } from '../../rules/rules.ts';
import { statedPublication } from '../../source/fields.ts';
import { validate } from '../../source/validate.ts';
import { defined } from '../council/read-council.ts';
import {
  committeeNamed,
  type ReadRecord,
  type RecordInReading,
} from '../record/record-in-reading.ts';
import { checkRecordWords, readRecordText } from '../record/record-text.ts';
import { takerOf } from '../record/taker.ts';
import { readWards } from '../report/report-lists.ts';
import type { NoticeException, NoticeWhen, PrivateBusiness, StatedNotice } from './notice.ts';
import { mattersOf } from '../matter/topic-field.ts';
import { noticeSchema, type NoticeFields } from './notice-schema.ts';

/** Reads a notice of a key decision, of business in private, or of both. */
export function readNotice(paper: RecordInReading): ReadRecord {
  const { reader, file, files, url, council, committees } = paper;
  const text = readRecordText(reader, file, url, undefined);
  const result = validate(noticeSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return { text };
  }
  const { fields } = result;
  const when = whenOf(fields.when);
  if (when.kind === 'period' && when.to < when.from) {
    const message = `The period ends on ${formatDate(when.to)}, before it begins on ${formatDate(when.from)}. Correct one of the two.`;
    reader.diagnostics.push(
      diagnose('record-date', file.placeOf(['when', 'to'], 'value'), message),
    );
  }
  const day = when.kind === 'day' ? when.on : when.from;
  const by = takerOf(fields.by);
  const committee = by.kind === 'named' ? committeeNamed(committees, by.name) : undefined;
  checkRecordWords(reader, file, {
    fields: [
      { path: ['matter'], text: fields.matter },
      { path: ['private', 'reason'], text: fields.private?.reason },
      { path: ['exception', 'reason'], text: fields.exception?.reason },
      { path: ['withdrawn', 'why'], text: fields.withdrawn?.why },
      { path: ['changed', 'reason'], text: fields.changed?.reason },
    ],
    allowed: fields.allowed,
    findMisspeltNames: paper.findMisspeltNames,
  });
  const { id, matter, members, documents, where, moved, withdrawn } = fields;
  const stated: StatedNotice = {
    ...{ id, slug: files.slug, url, matter, by, when, source: files.path },
    ofKeyDecision: fields.of !== 'private-meeting',
    ...(committee && { committee: committee.slug }),
    ...defined({ members, documents, where, matters: mattersOf(fields.topic) }),
    ...statedPublication(fields.published),
    ...defined({
      otherDocuments: fields['other-documents'],
      changed: fields.changed && defined(fields.changed),
    }),
    municipalYear: municipalYearOf(day, council.annualMeetings),
    ...(fields.private && { private: privateOf(fields.private) }),
    ...(fields['second-notice'] && { secondNotice: secondOf(fields['second-notice']) }),
    ...(fields.exception && { exception: exceptionOf(fields.exception) }),
    moved: moved.map((one) => defined(one)),
    ...(withdrawn && { withdrawn: defined(withdrawn) }),
    wards: readWards(reader, file, fields, council, day),
    sections: text.sections,
  };
  return { text, record: { kind: 'notice', stated } };
}

function whenOf(stated: NoticeFields['when']): NoticeWhen {
  if (typeof stated === 'string') return { kind: 'day', on: stated };
  if ('from' in stated) return { kind: 'period', from: stated.from, to: stated.to };
  return { kind: 'not-before', from: stated['not-before'] };
}

function privateOf(stated: NonNullable<NoticeFields['private']>): PrivateBusiness {
  const { paragraphs = [], reason, urgency } = stated;
  return {
    ...{ paragraphs, reason },
    ...defined({ representationsBy: stated['representations-by'] }),
    ...(urgency && {
      urgency: defined({
        ...{ by: urgency.by, on: urgency.on, reason: urgency.reason },
        earlierOffices: urgency['earlier-offices'],
        reasonsPublished: urgency['reasons-published'],
      }),
    }),
  };
}

function secondOf({
  on,
  representations,
}: NonNullable<NoticeFields['second-notice']>): NonNullable<StatedNotice['secondNotice']> {
  if (representations === undefined) return { on };
  return {
    on,
    representations:
      representations === 'none' ? 'none' : representations.map((one) => defined(one)),
  };
}

function exceptionOf(stated: NonNullable<NoticeFields['exception']>): NoticeException {
  const common = defined({
    reason: stated.reason,
    reasonsPublished: stated['reasons-published'],
  });
  if (stated.kind === 'general') {
    return { kind: 'general', told: stated.told, available: stated.available, ...common };
  }
  const { by, on, 'earlier-offices': earlierOffices } = stated['agreed-by'];
  return {
    kind: 'special',
    agreed: defined({ by, on, earlierOffices }),
    ...common,
    ...defined({ reported: stated.reported }),
  };
}
