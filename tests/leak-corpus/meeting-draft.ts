import { stringify } from 'yaml';
import { exemptText, type Matter } from './matter.ts';

/** A paper as it is written: front matter and text. */
export type PaperDraft = {
  readonly fields: Record<string, unknown>;
  text: string;
};

/** A meeting with an exempt report, and an open one into which words of it may get. */
export type MeetingDraft = {
  /** Below the content: "meetings/cab/2026-06-01". */
  readonly folder: string;
  readonly agenda: PaperDraft & { readonly fields: { items: Record<string, unknown>[] } };
  readonly exempt: PaperDraft;
  /** What it is called in its address. */
  exemptSlug: string;
  readonly open: PaperDraft;
  /** Further files below the content, by path. */
  readonly files: Map<string, string | Uint8Array>;
  /** What the council itself says: fields of council.yaml, or further text of the page of the committee. */
  readonly council: {
    readonly standing: { readonly key: string; readonly text: string }[];
    readonly committee: string[];
  };
};

const EXEMPTION = {
  paragraphs: [3],
  reason: 'It describes the business of one party.',
  'public-interest': 'Disclosure would weaken the council in a negotiation.',
  review: '2031-05-01',
};

const FIELDS = {
  'report-of': 'Director of City Development',
  'call-in': false,
  wards: 'all',
  'ward-members-consulted': false,
  pillars: [],
  'background-papers': [],
};

const ABOUT = '## What is this report about?\n\n';
const RECOMMENDED = '\n\n## Recommendations\n\nMembers are asked to note the report.\n';

export function meetingDraft(folder: string, matter: Matter): MeetingDraft {
  const day = folder.slice(-10);
  return {
    folder,
    agenda: {
      fields: {
        ...{ time: '10:00', place: 'Civic Hall', published: publishedFor(day) },
        items: [
          { standing: 'exempt-information' },
          { report: 'bridge' },
          { report: 'matter' },
        ] as Record<string, unknown>[],
      },
      text: 'Papers for members.',
    },
    exemptSlug: 'matter',
    exempt: {
      fields: {
        title: matter.title,
        ...FIELDS,
        exempt: { ...EXEMPTION },
        appendices: [],
        published: publishedFor(day),
      },
      text: exemptText(matter),
    },
    open: {
      fields: {
        title: 'The footbridge at the mill',
        ...FIELDS,
        exempt: false,
        appendices: [],
        published: publishedFor(day),
      },
      text: 'This report is about the footbridge at the mill, which needs new planks and a coat of paint.',
    },
    files: new Map(),
    council: { standing: [], committee: [] },
  };
}

/** Some two weeks before the meeting, so that no day of notice is missed. */
function publishedFor(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 14 * 86_400_000).toISOString().slice(0, 10);
}

/** Another paper of a meeting on another day, or of another committee, which is open. */
export function furtherMeeting(
  draft: MeetingDraft,
  folder: string,
  text: string,
  title = 'A later report',
): void {
  const day = folder.slice(-10);
  const agenda = {
    ...{ time: '10:00', place: 'Civic Hall', published: publishedFor(day) },
    items: [{ standing: 'exempt-information' }, { report: 'later' }],
  };
  draft.files.set(`${folder}/agenda.md`, paper(agenda, 'Papers for members.'));
  draft.files.set(
    `${folder}/later.md`,
    reportPaper({
      fields: { ...draft.open.fields, title, appendices: [], published: publishedFor(day) },
      text,
    }),
  );
}

/** Announces an appendix of the open report and drops its file. */
export function drop(
  draft: MeetingDraft,
  extension: string,
  bytes: string | Uint8Array,
  title = 'Details of the work',
): void {
  addAppendix(draft.open, { title });
  const number = (draft.open.fields['appendices'] as unknown[]).length;
  draft.files.set(`${draft.folder}/bridge/appendix-${number}.${extension}`, bytes);
}

/** The exempt report has this file, and its own text says nothing. */
export function dropExempt(
  draft: MeetingDraft,
  extension: string,
  bytes: string | Uint8Array,
): void {
  addAppendix(draft.exempt, { title: 'Bids' });
  draft.exempt.text = '1. Officers have looked at the affairs of a supplier of gravel.';
  draft.files.set(`${draft.folder}/${draft.exemptSlug}/appendix-1.${extension}`, bytes);
}

export function addAppendix(draft: PaperDraft, appendix: Record<string, unknown>): void {
  (draft.fields['appendices'] as Record<string, unknown>[]).push(appendix);
}

export function addItem(draft: MeetingDraft, item: Record<string, unknown>): void {
  draft.agenda.fields.items.push(item);
}

/** The council has a standing item with this text, which is on the agenda. */
export function addStanding(draft: MeetingDraft, text: string): void {
  const key = `further-${draft.folder.slice(-10)}`;
  draft.council.standing.push({ key, text });
  addItem(draft, { standing: key });
}

/** The files of a meeting by path below the content. */
export function filesOf(draft: MeetingDraft): Map<string, string | Uint8Array> {
  const { folder, agenda, exempt, exemptSlug, open } = draft;
  const items = agenda.fields.items.map((item) =>
    item['report'] === 'matter' ? { ...item, report: exemptSlug } : item,
  );
  return new Map<string, string | Uint8Array>([
    [`${folder}/agenda.md`, paper({ ...agenda.fields, items }, agenda.text)],
    [`${folder}/${exemptSlug}.md`, reportPaper(exempt)],
    [`${folder}/bridge.md`, reportPaper(open)],
    ...draft.files,
  ]);
}

export function reportPaper({ fields, text }: PaperDraft): string {
  return paper(fields, `${ABOUT}${text}${RECOMMENDED}`);
}

const paper = (fields: Readonly<Record<string, unknown>>, text: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text.trim()}\n`;
