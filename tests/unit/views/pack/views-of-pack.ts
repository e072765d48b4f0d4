import assert from 'node:assert/strict';
import { indexArchive, type Papers } from '../../../../src/views/archive-index.ts';
import { supplementViews, type SupplementView } from '../../../../src/views/pack/later-papers.ts';
import type { PackPast } from '../../../../src/views/pack/supplement-starts.ts';
import { packView } from '../../../../src/views/pack/make-pack-view.ts';
import type { PackView, PaperContent } from '../../../../src/views/pack/pack-view.ts';
import { BODY, FIELDS, paper } from '../../papers/temporary-council.ts';
import { archiveOf } from '../three-years.ts';

/** The folder of the meeting. */
export const FOLDER = 'meetings/scrutiny/2022-05-11';
/** Its address. */
export const MEETING = `/${FOLDER}/`;
/** What a withheld paper states. */
export const EXEMPT =
  '{ paragraphs: [3], reason: It has a price., public-interest: It would cost more., review: 2023-05-01 }';

/** An agenda of these items, in YAML. */
export const agendaOf = (items: string): string =>
  `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2022-05-03\nitems:\n${items}---\n`;
/** A report with more fields. */
export const reportOf = (title: string, more = ''): string =>
  paper(FIELDS.replace('title: One', `title: ${title}`) + more, BODY);

/** The pack of a meeting with these files. */
export async function viewOf(
  files: Readonly<Record<string, string>>,
  today = '2022-05-04',
): Promise<PackView> {
  return (await viewsOf(files, today)).view;
}

/** The pack and its supplements, of papers that are changed as git or the register have them. */
export async function viewsOf(
  files: Readonly<Record<string, string>>,
  today: string,
  change: (papers: Papers) => Partial<Papers> = () => ({}),
  past?: PackPast,
): Promise<{ readonly view: PackView; readonly supplements: readonly SupplementView[] }> {
  const own = Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]);
  const made = await archiveOf(Object.fromEntries(own) as Record<string, string>, today);
  const archive = { ...made, ...change(made) };
  const meeting = archive.meetings.find(({ url }) => url === MEETING);
  assert.ok(meeting);
  const index = indexArchive(archive);
  const view = packView(index, meeting, (url) => archive.bodies.get(url));
  return { view, supplements: supplementViews(index, meeting, view, past) };
}

const kindOf = (content: PaperContent): string =>
  content.kind === 'stand-in' ? content.why.kind : content.kind;

/** The papers of a pack, "key kind". */
export const papersIn = ({ papers }: PackView): string[] =>
  papers.map(({ key, content }) => `${key} ${kindOf(content)}`);
