import { nearest } from '../../../language/suggest.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import { diagnose, type Place } from '../../../rules/rules.ts';
import type { MatterFacts } from '../../matter/matter.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import { placesOf } from '../../reading/places.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { RecordFacts } from '../../record/record-facts.ts';

/** A paper that names a matter. */
type Use = { readonly matter: string; readonly path: string; readonly place: () => Place };

/** All that papers name as their matters. */
export function matterUses(
  reader: ContentReader,
  meetings: readonly MeetingFacts[],
  record: readonly RecordFacts[],
): Use[] {
  const uses: Use[] = [];
  const add = (matters: readonly string[] = [], path: string, place: () => Place): void => {
    for (const matter of matters) uses.push({ matter, path, place });
  };
  for (const { agenda, reports, minutes } of meetings) {
    agenda?.agenda.items.forEach(({ matters }, at) => {
      const { source } = agenda.agenda;
      add(matters, source, () => placesOf(reader, source).placeOf(['items', at, 'topic'], 'value'));
    });
    for (const { report, places } of reports) {
      add(report.matters, report.source, () =>
        placesOf(reader, report.source, places).placeOf(['topic'], 'value'),
      );
    }
    for (const { matters, line } of minutes?.minutes.minutes ?? []) {
      const { source } = minutes?.minutes ?? { source: '' };
      add(matters, source, () => ({ file: reader.shown(source), line, column: 1 }));
    }
  }
  for (const { record: one, path, places } of record) {
    add(one?.stated.matters, path, () =>
      placesOf(reader, path, places).placeOf(['topic'], 'value'),
    );
  }
  return uses;
}

/**
 * Reports a matter that one paper alone names, has no file, and is nearly another one. Of two such matters that are nearly the
 * same the later one is reported.
 */
export function checkTopics(
  reader: ContentReader,
  uses: readonly Use[],
  matters: readonly MatterFacts[],
): void {
  const papers = new Map<string, Set<string>>();
  for (const { matter, path } of uses) {
    papers.set(matter, (papers.get(matter) ?? new Set()).add(path));
  }
  const withFile = new Set(matters.map(({ matter }) => matter.slug));
  const isSure = (matter: string): boolean =>
    withFile.has(matter) || (papers.get(matter)?.size ?? 0) > 1;
  const sure = new Set([...withFile, ...[...papers.keys()].filter(isSure)]);
  const unsure = uses
    .filter(({ matter }) => !sure.has(matter))
    .toSorted((a, b) => compareText(a.path, b.path));
  const said = new Set<string>();
  for (const { matter, place } of unsure) {
    if (said.has(matter)) continue;
    said.add(matter);
    const near = nearest(matter, [...sure].filter(hasSameFigures(matter)));
    sure.add(matter);
    if (near === undefined) continue;
    const message = `Only this paper is of the matter "${matter}". Did you mean "${near}"? If it is a matter of its own, write topics/${matter}.md.`;
    reader.diagnostics.push(diagnose('topic-misspelt', place(), message));
  }
}

/** The budgets of two years are two matters. */
const hasSameFigures =
  (matter: string) =>
  (other: string): boolean =>
    figuresOf(matter) === figuresOf(other);

const figuresOf = (matter: string): string => (matter.match(/\d+/g) ?? []).join(' ');
