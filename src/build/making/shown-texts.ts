import type { LoadedFacts } from '../../facts/load-facts.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { TextOfPaper } from '../../outputs/register/register-output.ts';
import type { ReportText } from '../../outputs/site/pages-output.ts';
import { publishedMinutes } from '../../papers/minutes/published-minutes.ts';
import { minutesText } from '../../papers/text/minutes-text.ts';
import { agendaText, reportText } from '../../papers/text/paper-text.ts';
import { recordText } from '../../papers/text/record-text.ts';
import type { Papers } from '../../views/archive-index.ts';

/** The papers of a site, and what they state. */
export type PapersToShow = { readonly papers: Papers; readonly facts: LoadedFacts };

/** The texts of the papers that are shown, by volume. */
export function textsToPublish({ papers, facts }: PapersToShow): Map<MunicipalYear, TextOfPaper[]> {
  const shown = new Set([...papers.reports, ...papers.minutes].map(({ url }) => url));
  const texts = new Map<MunicipalYear, TextOfPaper[]>();
  for (const { agenda, minutes, reports } of facts.meetings) {
    if (!agenda) continue;
    const { municipalYear, url } = agenda.agenda;
    const own = texts.get(municipalYear) ?? [];
    texts.set(municipalYear, own);
    const { textSha256: sha256 } = agenda;
    own.push({ url, sha256, text: () => agendaText(agenda.agenda) });
    for (const { minutes: stated, textSha256 } of publishedMinutes(
      [{ ...(minutes && { minutes }) }],
      (at) => shown.has(at),
    )) {
      if (textSha256 === undefined) continue;
      const text = () => minutesText(stated, facts.minutesBody(stated.url));
      own.push({ url: stated.url, sha256: textSha256, text });
    }
    for (const { report, textSha256 } of reports) {
      if (textSha256 === undefined || !shown.has(report.url)) continue;
      own.push({
        ...{ url: report.url, sha256: textSha256 },
        text: () => reportText(report, facts.body(report.url)),
      });
    }
  }
  return texts;
}

/** The texts of the decisions without a meeting and the notices that are shown. */
export function textsOfRecord({ papers, facts }: PapersToShow): TextOfPaper[] {
  const { decisions, notices } = papers.record;
  const shown = new Set([...decisions, ...notices].map(({ url }) => url));
  return facts.record.flatMap(({ url, textSha256: sha256, record }) =>
    sha256 === undefined || !record || !shown.has(url)
      ? []
      : [{ url, sha256, text: () => recordText(record) ?? '' }],
  );
}

/** What is known of the text of each open report without reading it. */
export function textsOf({ meetings }: Pick<LoadedFacts, 'meetings'>): Map<string, ReportText> {
  const texts = new Map<string, ReportText>();
  for (const { report, bodyDigest, later } of meetings.flatMap(({ reports }) => reports)) {
    if (bodyDigest === undefined || later === undefined) continue;
    texts.set(report.url, { digest: bodyDigest, later });
  }
  for (const { minutes } of meetings) {
    if (minutes?.bodyDigest !== undefined) {
      texts.set(minutes.minutes.url, { digest: minutes.bodyDigest });
    }
  }
  return texts;
}

/** The pictures in the text of each report: site path to path of the source. */
export function picturesOf({
  meetings,
}: Pick<LoadedFacts, 'meetings'>): Map<string, [url: string, path: string][]> {
  return new Map(
    meetings
      .flatMap(({ reports }) => reports)
      .map(({ report, pictures }) => [report.url, Object.entries(pictures)]),
  );
}

/** The pictures of the council's own pages that are shown: site path and path of the source. */
export function picturesOfPages({ papers, facts }: PapersToShow): [url: string, path: string][] {
  const shown = new Set(papers.pages.flatMap(({ url, sections }) => (sections ? [url] : [])));
  return facts.pages.flatMap(({ page, pictures }) =>
    shown.has(page.url) ? Object.entries(pictures) : [],
  );
}
