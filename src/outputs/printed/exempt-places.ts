import type { Closed } from '../../law/exemption/exemption.ts';
import type { Report } from '../../papers/report/report.ts';
import type { PackPaper, PackRow, PackView } from '../../views/pack/pack-view.ts';

/** A paper that the public pack is without, and what its file in a folder for members is called. */
export type ExemptPlace = {
  readonly paper: PackPaper;
  /** Why it is not open: more than one of passages with reasons of their own. */
  readonly closed: readonly Closed[];
  /** Paths in the folder, any of which its file may have; the first is how it is said. */
  readonly names: readonly [string, ...string[]];
};

/** The pack as members have it: what is withheld in its place, and what has no place in the public one behind its report. */
export type ViewForMembers = {
  readonly view: PackView;
  /** By the keys of papers. */
  readonly places: ReadonlyMap<string, ExemptPlace>;
};

/**
 * Finds the places of all that a pack withholds: reports, appendices, and passages of open reports.
 * @param reports of the meeting
 * @param isThere whether a place has its file: what the public pack has no page of is left out where it has none
 */
export function viewForMembers(
  view: PackView,
  reports: readonly Report[],
  isThere: (place: ExemptPlace) => boolean,
): ViewForMembers {
  const places = new Map<string, ExemptPlace>();
  const byUrl = new Map(reports.map((report) => [report.url, report]));
  const keys = new Set(view.papers.map(({ key }) => key));
  const behind = new Map<string, PackPaper[]>();
  for (const paper of view.papers) {
    const report = paper.what === 'Report' ? byUrl.get(paper.url) : undefined;
    // What is to follow or is being checked has no exempt paper yet.
    if (!report || (report.access.kind !== 'open' && !isWithheld(paper))) continue;
    const more: PackPaper[] = [];
    const { access, passages = [], slug } = report;
    if (access.kind !== 'open') {
      places.set(paper.key, { paper, closed: [access], names: [`${slug}.pdf`, `${slug}/report.pdf`] }); // prettier-ignore
    } else if (passages.length > 0) {
      const key = freeKey(keys, `${paper.key}-exempt`);
      const names = [`${slug}-exempt.pdf`, `${slug}/exempt.pdf`] as const;
      const own = { ...paper, key, what: 'Exempt passages' };
      const place: ExemptPlace = { paper: own, closed: passages, names };
      places.set(key, place);
      if (isThere(place)) more.push(own);
    }
    for (const { number, title, url, access: own } of report.appendices) {
      if (own.kind === 'open') continue;
      const names = [`${slug}/appendix-${number}.pdf`, `${slug}-appendix-${number}.pdf`] as const;
      const shown = view.papers.find((one) => one.url === url && one.itemKey === paper.itemKey);
      if (shown) {
        places.set(shown.key, { paper: shown, closed: [own], names });
        continue;
      }
      const key = freeKey(keys, `${paper.key}-appendix-${number}`);
      const hidden = { ...paper, key, what: `Appendix ${number}`, title, url };
      const place: ExemptPlace = { paper: hidden, closed: [own], names };
      places.set(key, place);
      if (isThere(place)) more.push(hidden);
    }
    behind.set(paper.key, more);
  }
  const withMore = (key: string): string[] => [key, ...(behind.get(key) ?? []).map((one) => one.key)]; // prettier-ignore
  const rowWithMore = (row: PackRow): PackRow => ({
    ...row,
    keys: row.keys.flatMap(withMore),
    more: row.more.map(rowWithMore),
  });
  return {
    view: {
      ...view,
      rows: view.rows.map(rowWithMore),
      papers: view.papers.flatMap((paper) => [paper, ...(behind.get(paper.key) ?? [])].map((one) => asWithheld(one, places.get(one.key)))), // prettier-ignore
    },
    places,
  };
}

const isWithheld = ({ content }: PackPaper): boolean =>
  content.kind === 'stand-in' && content.why.kind === 'withheld';

/** The agenda says of it that it is not for publication. */
function asWithheld(paper: PackPaper, place: ExemptPlace | undefined): PackPaper {
  const [access] = place?.closed ?? [];
  if (!access || isWithheld(paper)) return paper;
  const why = { kind: 'withheld', access, rules: [], body: 'committee', with: [] } as const;
  return { ...paper, content: { kind: 'stand-in', why } };
}

function freeKey(taken: Set<string>, wanted: string): string {
  let key = wanted;
  for (let at = 2; taken.has(key); at += 1) key = `${wanted}-${at}`;
  taken.add(key);
  return key;
}
