import type { PaperText } from '../../../history/register/known-text.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import type { RecordFacts } from '../../record/record-facts.ts';
import type { Report } from '../../report/report.ts';
import { itemKey, titleKey } from '../item-key.ts';

/** The papers of meetings and of the record as they are in their folders, by what the register knows them by. */
export const papersInFolders = (
  meetings: readonly MeetingFacts[],
  record: readonly RecordFacts[] = [],
): PaperText[] => [...papersOfMeetings(meetings), ...record.flatMap(ofRecord)];

/** A call-in has no page, and so none in the register. */
function ofRecord(paper: RecordFacts): PaperText[] {
  const { kind, url: address, textSha256 } = paper;
  if (kind === 'call-in') return [];
  return [{ ...{ kind, address }, ...hash(textSha256), ...keyOfRecord(paper) }];
}

/**
 * What a decision or a notice is known by, whatever its file is called: the reference of a decision, or its title and the day on which it
 * was taken where it has none; the id of a notice.
 */
export function keyOfRecord({ record }: Pick<RecordFacts, 'record'>): Pick<PaperText, 'title'> {
  switch (record?.kind) {
    case 'decision': {
      const { reference, title, taken } = record.stated;
      return { title: titleKey(reference ?? `${title} ${taken}`) };
    }
    case 'notice':
      return { title: titleKey(record.stated.id) };
    default:
      return {};
  }
}

function papersOfMeetings(meetings: readonly MeetingFacts[]): PaperText[] {
  return meetings.flatMap(({ agenda, minutes, reports }): PaperText[] => [
    ...(agenda
      ? [
          {
            ...{ kind: 'agenda' as const, address: agenda.agenda.url },
            ...{ ...hash(agenda.textSha256), said: agenda.saidKey },
            items: agenda.agenda.items.map(itemKey),
          },
        ]
      : []),
    ...(minutes
      ? [{ kind: 'minutes' as const, address: minutes.minutes.url, ...hash(minutes.textSha256) }]
      : []),
    ...reports.flatMap(({ report, textSha256, wordsKey, saidKey }): PaperText[] => [
      {
        ...{ kind: 'report', address: report.url },
        ...(report.access.kind === 'open' && {
          ...hash(textSha256),
          title: titleKey(report.title),
          ...(wordsKey !== undefined && { words: wordsKey }),
          ...(saidKey !== undefined && { said: saidKey }),
        }),
      },
      ...filesOf(report),
    ]),
  ]);
}

const hash = (sha256: string | undefined): Pick<PaperText, 'sha256'> =>
  sha256 === undefined ? {} : { sha256 };

const filesOf = ({
  document,
  appendices,
}: MeetingFacts['reports'][number]['report']): PaperText[] => [
  ...(document ? [ofFile(document)] : []),
  ...appendices.flatMap(({ state }) => (state.kind === 'here' ? [ofFile(state.file)] : [])),
];

const ofFile = ({ url, sha256 }: Pick<NonNullable<Report['document']>, 'url' | 'sha256'>) => ({
  ...{ kind: 'file' as const, address: url, sha256 },
});
