import { COMMON_WORDING } from '../language/distinctive.ts';
import { wordsOfMarkdown } from '../language/markdown-words.ts';
import type { Allowance, OpenText } from './leak-proof.ts';
import { LONGEST_FINGERPRINT } from './fingerprints.ts';
import { compileMatcher, type Matcher, type Run } from './matcher.ts';
import { PIECE } from './needles.ts';

/** A sentence that stands in so many open papers is the council's way of saying it. */
const PAPERS_OF_BOILERPLATE = 3;
/** A longer piece is judged as a whole sentence: some eighteen words. */
const LONG_PIECE = 90;
/** At the ends of a piece, a letter or two may be the same by chance. */
const SLACK = 6;

/** So that the open part of a piece that only by chance is long enough is known, too. */
const OPEN_PIECE = PIECE - SLACK;

/** What may be said because it is said openly. */
export type OpenWording = {
  judge(run: Run): Verdict;
  /** An open paper that says the same. */
  paperWith(run: Run): { readonly file: string; readonly line: number } | undefined;
  readonly allowed: number;
  unused(): Allowance[];
  /** Changes where a verdict may. */
  readonly fingerprint: string;
};

export type Verdict = 'leak' | 'open' | 'allowed';

/** One stretch of a needle that stands openly. */
type Stretch = {
  readonly from: number;
  readonly to: number;
  /** Line by source; at most as many as make boilerplate. */
  readonly papers: Map<string, number>;
  wording: boolean;
  readonly allowances: Set<Allowance>;
};

/**
 * Reads what is said openly, and keeps of it what the secrets also say. The rules:
 *
 * - The words of the Act, of the council's template and of the site are no leak.
 * - A *piece* of a sentence is no leak where an open paper has the same piece: names of committees and
 *   turns of phrase are shared by all papers. Nor is a name or a figure that an open paper gives.
 * - A *whole* sentence, or a long piece, is a leak even where an open paper has it, since copying it
 *   there is the likeliest mistake of all; unless three papers have it, or it is allowed by name.
 * - A file is a leak whatever papers say.
 *
 * This opens a hole exactly as wide as what officers wrote in their open sources, so those must be read
 * from the sources and never from what the build made of them: a page that leaked would excuse itself.
 */
export function readOpenWording(
  matcher: Matcher,
  openTexts: readonly OpenText[],
  allowances: readonly Allowance[],
): OpenWording {
  const stretches = new Map<number, Map<string, Stretch>>();
  const reader = compileMatcher(
    matcher.needles.map((needle) =>
      needle.least < needle.folded.length ? { ...needle, least: OPEN_PIECE } : needle,
    ),
    OPEN_PIECE - LONGEST_FINGERPRINT,
  );
  const read = (text: string, note: (stretch: Stretch, run: Run) => void) => {
    const onRun = (run: Run) => {
      const { needle, from, to } = run;
      const ofNeedle = stretches.get(needle) ?? new Map<string, Stretch>();
      const stretch = ofNeedle.get(`${from}-${to}`) ?? {
        from,
        to,
        papers: new Map(),
        wording: false,
        allowances: new Set(),
      };
      note(stretch, run);
      ofNeedle.set(`${from}-${to}`, stretch);
      stretches.set(needle, ofNeedle);
    };
    reader.scan(text, 'markup', false, onRun);
    if (/\]\(|\[\^/.test(text)) reader.scan(wordsOfMarkdown(text), 'plain', false, onRun);
  };
  for (const wording of COMMON_WORDING) read(wording, (stretch) => (stretch.wording = true));
  for (const { text, source, line = 1, kind = 'paper' } of openTexts) {
    read(text, (stretch, { needle, start }) => {
      if (kind === 'own-title') {
        stretch.wording ||= matcher.needles[needle]?.secret.source.file === source;
      } else if (kind === 'wording') stretch.wording = true;
      else if (stretch.papers.size < PAPERS_OF_BOILERPLATE && !stretch.papers.has(source)) {
        stretch.papers.set(source, line + text.slice(0, start).split('\n').length - 1);
      }
    });
  }
  for (const allowance of allowances) {
    read(allowance.text, (stretch) => stretch.allowances.add(allowance));
  }

  const lengthOf = (needle: number) => matcher.needles[needle]?.folded.length ?? 0;
  const isWhole = (run: Run) => run.to - run.from === lengthOf(run.needle);
  const covering = (run: Run) => {
    const slack = isWhole(run) ? 0 : SLACK;
    return [...(stretches.get(run.needle)?.values() ?? [])].filter(
      (stretch) => stretch.from <= run.from + slack && stretch.to >= run.to - slack,
    );
  };
  const used = new Set<Allowance>();
  const allowed = new Set<number>();

  const judge = (run: Run): Verdict => {
    const open = covering(run);
    if (open.length === 0) return 'leak';
    const kind = matcher.needles[run.needle]?.secret.kind;
    const papers = new Set(open.flatMap((stretch) => [...stretch.papers.keys()])).size;
    const judgedWhole = isWhole(run) || run.to - run.from >= LONG_PIECE;
    const enough = kind === 'name' || kind === 'detail' || !judgedWhole ? 1 : PAPERS_OF_BOILERPLATE;
    if (kind !== 'file-hash' && kind !== 'withdrawn-file') {
      if (papers >= enough || open.some((stretch) => stretch.wording)) return 'open';
    }
    const by = open.flatMap((stretch) => [...stretch.allowances]);
    if (by.length === 0) return 'leak';
    for (const allowance of by) used.add(allowance);
    allowed.add(run.needle);
    return 'allowed';
  };

  return {
    judge,
    paperWith: (run) => {
      const [first] = covering(run).flatMap((stretch) => [...stretch.papers]);
      return first && { file: first[0], line: first[1] };
    },
    get allowed() {
      return allowed.size;
    },
    fingerprint: fingerprintOf(stretches),
    unused: () => allowances.filter((allowance) => !used.has(allowance)),
  };
}

function fingerprintOf(stretches: ReadonlyMap<number, ReadonlyMap<string, Stretch>>): string {
  return [...stretches]
    .flatMap(([needle, ofNeedle]) =>
      [...ofNeedle].map(
        ([part, { papers, wording, allowances }]) =>
          `${needle}:${part}:${papers.size}:${Number(wording)}:${allowances.size}`,
      ),
    )
    .sort()
    .join(' ');
}
