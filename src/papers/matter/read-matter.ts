import { diagnose } from '../../rules/rules.ts';
import { validate } from '../../source/validate.ts';
import { matterUrl } from '../addresses.ts';
import { defined } from '../council/read-council.ts';
import { knownPlaces } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { RecordReading } from '../record/record-in-reading.ts';
import { checkRecordWords, readRecordText } from '../record/record-text.ts';
import { isToBeTakenAsExempt, type OpenFile } from '../withheld/page-as-exempt.ts';
import type { MatterDue, MatterFacts } from './matter.ts';
import type { MatterFile } from './matter-file.ts';
import { isMatterSlug } from './topic-field.ts';
import { matterSchema, type MatterFields } from './matter-schema.ts';

/** Reads the files about matters, in the order of their names. */
export function readMatters(
  reader: ContentReader,
  files: readonly MatterFile[],
  reading: Pick<RecordReading, 'findMisspeltNames' | 'council'>,
): readonly MatterFacts[] {
  return files.map((one) => {
    const facts = readMatter(reader, one, reading);
    const isTaken = isToBeTakenAsExempt(reader, matterAsOpenFile(one), reading.council);
    return isTaken ? { ...facts, takenAsExempt: true } : facts;
  });
}

/** A file about a matter, as one in which nothing can be exempt. */
export const matterAsOpenFile = ({ path }: Pick<MatterFile, 'path'>): OpenFile => ({
  ...{ path, dropped: [], fields: Object.keys(matterSchema.shape) },
});

function readMatter(
  reader: ContentReader,
  { slug, path }: MatterFile,
  { findMisspeltNames }: Pick<RecordReading, 'findMisspeltNames'>,
): MatterFacts {
  const file = reader.markdown(path);
  if (!isMatterSlug(slug)) {
    const message = `"${slug}.md" can’t be an address. Name the file with small letters, digits and hyphens, at least one letter, such as corn-exchange.md, as papers name it in topic:.`;
    reader.report('address-invalid', path, message);
  }
  const text = readRecordText(reader, file, matterUrl(slug), undefined, 'A file about a matter');
  const result = validate(matterSchema, file);
  const facts = {
    ...{ anchors: text.anchors, references: text.references },
    ...{ file: file.path, bodyLine: file.bodyLine },
  };
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return { ...facts, matter: { slug, source: path }, places: {} };
  }
  const { fields } = result;
  fields.due.forEach(({ on, when }, at) => {
    if ((on === undefined) !== (when === undefined)) return;
    const message =
      on === undefined
        ? 'It isn’t said by when this is due. Write on: with the day, or when: with words where nobody knows the day.'
        : 'This is due by a day and by words. Keep on: where the day is known, else when:.';
    const place = file.placeOf(['due', at], 'value');
    reader.diagnostics.push(diagnose('topic-date', place, message));
  });
  checkRecordWords(reader, file, {
    fields: [
      { path: ['title'], text: fields.title },
      { path: ['summary'], text: fields.summary },
      ...(['due', 'happened'] as const).flatMap((list) =>
        fields[list].flatMap(({ what, source }, at) => [
          { path: [list, at, 'what'], text: what },
          { path: [list, at, 'source'], text: source },
        ]),
      ),
    ],
    ...{ allowed: fields.allowed, findMisspeltNames },
  });
  const { title, summary } = fields;
  return {
    ...facts,
    matter: {
      slug,
      said: {
        ...{ title, summary, due: fields.due.map(dueOf), sections: text.sections },
        happened: fields.happened.map((one) => defined(one)),
      },
      source: path,
    },
    places: knownPlaces(file, [
      ...fields.due.map((_, at) => ['due', at]),
      ...fields.happened.map((_, at) => ['happened', at, 'on']),
    ]),
  };
}

function dueOf({ what, on, when, source, url, done }: MatterFields['due'][number]): MatterDue {
  return {
    ...{ what, source, ...defined({ url }) },
    by: on === undefined ? { kind: 'words', when: when ?? '' } : { kind: 'day', on },
    ...(done && { done: defined(done) }),
  };
}
