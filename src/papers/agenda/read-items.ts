import type { Council } from '../council/council.ts';
import { defined } from '../council/read-council.ts';
import type { LateItem } from '../../law/notice/notice-state.ts';
import { certainlyMeant, nearest } from '../../language/suggest.ts';
import { meetingFolder } from '../../language/days/meeting-day.ts';
import { diagnose } from '../../rules/rules.ts';
import { valueFix } from '../../source/fixes.ts';
import { keyMeant } from '../../source/meant/entries.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { ResolvePath } from '../../source/markdown/references.ts';
import { renderText, type RenderedText } from '../../source/markdown/render-text.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { meetingUrl, MINUTES, reportUrl } from '../addresses.ts';
import type { ContentReader } from '../reading/reader.ts';
import { reportFieldProblems } from '../reading/text-problems.ts';
import { mattersOf } from '../matter/topic-field.ts';
import { noticesNamed } from '../notice/notice-field.ts';
import type { ItemFields } from './item-schema.ts';
import { numbersOf } from './item-numbers.ts';
import type { AgendaItem, ItemBusiness } from './meeting.ts';
import { dayOfFolder } from './meeting-fields.ts';
import type { MeetingIdentity } from './identify-meeting.ts';

/** What the items of an agenda are read with. */
export type ItemsToRead = {
  readonly reader: ContentReader;
  readonly file: SourceFile;
  readonly items: readonly ItemFields[];
  readonly firstItem: number;
  readonly council: Council;
  readonly meeting: MeetingIdentity;
  /** Slugs of the reports in the folder of the meeting. */
  readonly reports: ReadonlySet<string>;
  /** Slugs of the reports whose files have a wrong name, which is reported of them. */
  readonly misnamed: ReadonlySet<string>;
  readonly resolve: ResolvePath;
};

export type ReadItems = {
  readonly items: readonly AgendaItem[];
  /** Slugs of the reports that they name. */
  readonly named: ReadonlySet<string>;
  /** Slugs of the reports that an item nearly names. */
  readonly suspected: ReadonlySet<string>;
  readonly references: readonly TextReference[];
};

/** Reads the items of an agenda, and reports what is wrong with them. */
export function readItems(reading: ItemsToRead): ReadItems {
  const { reader, file, items: fields, resolve } = reading;
  const named = new Set<string>();
  const suspected = new Set<string>();
  const references: TextReference[] = [];
  const numbers = numbersOf(reading);
  const rendered = (text: RenderedText, index: number, field: string): SafeHtml => {
    reportFieldProblems(reader, file, ['items', index, field], text.problems);
    references.push(...text.references.map((reference) => ({ ...reference, line: 0, column: 1 })));
    return text.html;
  };
  const items = fields.map((item, index): AgendaItem => {
    const words = wordsOf(reading, item, index);
    const text =
      item.text === undefined ? standingText(words.text, resolve) : renderText(words.text, resolve);
    const number = numbers[index];
    const isMore = 'report' in item && item['same-item'] === true && index > 0;
    const business = businessOf(item, (field, said) =>
      rendered(renderText(said, resolve), index, field),
    );
    return {
      ...(number !== undefined && { number }),
      ...(isMore && { sameItem: true as const }),
      title: words.title,
      ...(business && { business }),
      text: rendered(text, index, 'text'),
      paper: paperOf(reading, item, index, { named, suspected }),
      ...('added' in item && item.added !== undefined && { added: item.added }),
      ...('public-excluded' in item &&
        item['public-excluded'] !== undefined && { publicExcluded: item['public-excluded'] }),
      ...('late' in item && item.late && { late: lateOf(item.late) }),
      ...defined({ matters: mattersOf(item.topic), notices: noticesNamed(item.notice) }),
      ...(words.exclusion && { exclusion: true as const }),
    };
  });
  return { items, named, suspected, references };
}

/** What `late:` says of an item, in an agenda or in a report. */
export function lateOf(late: {
  readonly reason: string;
  readonly 'standing-order'?: string | undefined;
}): LateItem {
  const { reason, 'standing-order': standingOrder } = late;
  return defined({ reason, standingOrder });
}

function businessOf(
  item: ItemFields,
  html: (field: string, text: string) => SafeHtml,
): ItemBusiness | undefined {
  if (!('kind' in item) || item.kind === undefined) return undefined;
  switch (item.kind) {
    case 'verbal':
      return defined({ kind: item.kind, by: item.by });
    case 'petition': {
      const { kind, by, signatures } = item;
      const words = item.words === undefined ? undefined : html('words', item.words);
      return defined({ kind, by, signatures, words });
    }
    case 'motion': {
      const { kind, proposer, seconder } = item;
      return defined({ kind, proposer, seconder, words: html('words', item.words) });
    }
    case 'public-question':
    case 'member-question': {
      const { kind, by, to } = item;
      const answer = item.answer === undefined ? undefined : html('answer', item.answer);
      return defined({ kind, by, to, words: html('words', item.words), answer });
    }
  }
}

function wordsOf(
  { reader, file, council }: ItemsToRead,
  item: ItemFields,
  index: number,
): { title: string; text: string; exclusion: boolean } {
  if (!('standing' in item)) {
    return { title: item.title ?? '', text: item.text ?? '', exclusion: false };
  }
  const standing = council.standingItems.find((candidate) => candidate.key === item.standing);
  if (!standing) {
    const keys = council.standingItems.map((candidate) => candidate.key);
    const near = keyMeant(item.standing, council.standingItems);
    const meant = near?.isCertain === true ? near.key : certainlyMeant(item.standing, keys);
    const advice =
      keys.length === 0
        ? 'The council has none: write title: and the words of the item in its place, or add standing-items: to council.yaml.'
        : near === undefined
          ? `The council’s standing items are: ${keys.join(', ')}.`
          : `Did you mean "${near.key}"?`;
    reader.diagnostics.push(
      diagnose(
        'standing-item-unknown',
        file.placeOf(['items', index, 'standing'], 'value'),
        `There is no standing item "${item.standing}". ${advice}`,
        meant === undefined
          ? undefined
          : valueFix(file, ['items', index, 'standing'], item.standing, meant),
      ),
    );
  }
  return {
    title: item.title ?? standing?.title ?? '',
    text: item.text ?? standing?.text ?? '',
    exclusion: standing?.exclusion ?? false,
  };
}

function paperOf(
  { reader, file, meeting, reports, misnamed }: ItemsToRead,
  item: ItemFields,
  index: number,
  { named, suspected }: Record<'named' | 'suspected', Set<string>>,
): AgendaItem['paper'] {
  if (!('report' in item)) return { kind: 'none' };
  const at = (field: string) => file.placeOf(['items', index, field], 'value');
  const { report: slug, 'of-meeting': folder } = item;
  if (named.has(slug)) {
    const message = `The report "${slug}" is on the agenda twice. Take one of the two items out.`;
    reader.diagnostics.push(diagnose('field-invalid', at('report'), message));
  }
  named.add(slug);
  if (folder !== undefined) {
    const own = meetingFolder(meeting);
    if (folder === own || reports.has(slug)) {
      const message =
        folder === own
          ? `"of-meeting": ${own} is this meeting. Take the line out.`
          : `The report ${slug}.md is in the folder of this meeting. Take of-meeting: out, or delete the copy of the report.`;
      reader.diagnostics.push(diagnose('field-invalid', at('of-meeting'), message));
    }
    if (item.title === undefined) {
      const message = `The field "title" is missing (the title of a report that is with another agenda). Write title: Ofsted Inspection Report`;
      reader.diagnostics.push(diagnose('field-missing', at('of-meeting'), message));
    }
    const of = meetingUrl({ committee: meeting.committee.slug, ...dayOfFolder(folder) });
    return { kind: 'report-elsewhere', slug, url: reportUrl(of, slug) };
  }
  const expected = item.expected !== undefined && { expected: item.expected };
  if (reports.has(slug)) return { kind: 'report', slug, ...expected };
  if (item.title !== undefined) return { kind: 'report-to-follow', slug, ...expected };
  if (misnamed.has(slug)) return { kind: 'none' };
  if (slug === MINUTES) {
    const message = `minutes.md has the minutes of this meeting, so that no report can have that name. Name the file of the report otherwise, such as minutes-of-last-meeting.md, and write report: minutes-of-last-meeting`;
    reader.diagnostics.push(diagnose('report-missing', at('report'), message));
    return { kind: 'none' };
  }
  const near = nearest(slug, [...reports]);
  if (near !== undefined) suspected.add(near);
  const advice =
    near === undefined
      ? `Add ${slug}.md beside the agenda, or write title: for the item if the report is to follow.`
      : `Did you mean "${near}"?`;
  const fix =
    near !== undefined && certainlyMeant(slug, [...reports]) === near
      ? valueFix(file, ['items', index, 'report'], slug, near)
      : undefined;
  reader.diagnostics.push(
    diagnose('report-missing', at('report'), `There is no report "${slug}". ${advice}`, fix),
  );
  return { kind: 'none' };
}

/**
 * The text of a standing item, which is the same on every agenda. One that refers to a file is rendered
 * for each, since its addresses count from there.
 */
function standingText(text: string, resolve: ResolvePath): RenderedText {
  const known = standingTexts.get(text);
  if (known) return known;
  const rendered = renderText(text, resolve);
  if (rendered.references.length === 0) {
    if (standingTexts.size > MOST_STANDING_TEXTS) standingTexts.clear();
    standingTexts.set(text, rendered);
  }
  return rendered;
}

const standingTexts = new Map<string, RenderedText>();
const MOST_STANDING_TEXTS = 500;
