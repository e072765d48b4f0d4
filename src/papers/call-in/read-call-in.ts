import { formatDate } from '../../language/dates.ts';
import { dayOf } from '../../law/call-in/requests.ts';
import { diagnose } from '../../rules/rules.ts';
import { validate } from '../../source/validate.ts';
import { defined } from '../council/read-council.ts';
import { mattersOf } from '../matter/topic-field.ts';
import type { ReadRecord, RecordInReading } from '../record/record-in-reading.ts';
import { checkRecordWords, readRecordText } from '../record/record-text.ts';
import { callInSchema } from './call-in-schema.ts';

/** Reads a call-in. */
export function readCallIn(paper: RecordInReading): ReadRecord {
  const { reader, file, files, url } = paper;
  const text = readRecordText(reader, file, url, undefined);
  const result = validate(callInSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return { text };
  }
  const { fields } = result;
  checkRecordWords(reader, file, {
    fields: fields.outcome.map(({ words }, at) => ({
      path: ['outcome', at, 'words'],
      text: words,
    })),
    allowed: fields.allowed,
    findMisspeltNames: paper.findMisspeltNames,
  });
  const { of, received, by, withdrawn, parts, meeting } = fields;
  for (const [at, { on }] of fields.outcome.entries()) {
    if (on >= dayOf(received)) continue;
    const message = `Scrutiny considered it on ${formatDate(on)}, and it was received on ${formatDate(dayOf(received))}. Correct one of the two.`;
    reader.diagnostics.push(
      diagnose('record-date', file.placeOf(['outcome', at, 'on'], 'value'), message),
    );
  }
  return {
    text,
    record: {
      kind: 'call-in',
      stated: {
        ...{ slug: files.slug, of, received, by, withdrawn, source: files.path },
        ...defined({ parts, meeting, matters: mattersOf(fields.topic) }),
        outcomes: fields.outcome.map((one) => defined(one)),
        sections: text.sections,
      },
    },
  };
}
