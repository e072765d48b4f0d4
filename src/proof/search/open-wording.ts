import { COMMON_WORDING } from '../../language/distinctive.ts';
import { isOrdinaryWording } from '../../language/words/ordinary-words.ts';
import { wordsOfMarkdown } from '../../language/markdown-words.ts';
import { QUOTED_LAW } from '../../law/quoted-law.ts';
import type { Allowance, OpenPlace, OpenText, Recorded } from '../leak-proof.ts';
import { LONGEST_FINGERPRINT } from './fingerprints.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import type { Secret } from '../../language/secret.ts';
import { PIECE, secretsOf, type Needle } from './needles.ts';
import { isOfTheCouncil, isTextOpenBefore, meetingsOf } from './open-before.ts';
import { isStandingSentence, isUntelling } from './standing-sentence.ts';
import { isExcused, type Stretch } from './stretch.ts';

/** Places that are worth saying of one stretch. */
const MOST_PAPERS = 3;
/** A longer piece is judged as a whole sentence: some eighteen words. */
const LONG_PIECE = 90;
/** At the ends of a piece, a letter or two may be the same by chance. */
const SLACK = 6;

/** "The council must", before what the law says. */
const LEFT_OF_LAW = 16;

/** So that the open part of a piece that only by chance is long enough is known, too. */
const OPEN_PIECE = PIECE - SLACK;

/** Part of a needle, and where a text says the same: its line, the first being 0. */
export type OpenRun = {
  readonly needle: number;
  readonly from: number;
  readonly to: number;
  readonly line: number;
};

/** An open text, and what it says that secrets say too. */
export type ReadText = Pick<OpenText, 'source' | 'line' | 'kind' | 'since' | 'remedy'> & {
  readonly runs: readonly OpenRun[];
};

/** A part of a needle. */
export type Part = Pick<OpenRun, 'needle' | 'from' | 'to'>;

/** What may be said because it is said openly. */
export type OpenWording = {
  judge(part: Part): Verdict;
  /** The secrets that leak with a part: of all papers that have its words, those that may not say it openly. */
  leaksOf(part: Part): readonly Secret[];
  /** Open papers that say the same: some of them, where there are many. */
  papersWith(part: Part): readonly OpenPlace[];
  readonly allowed: number;
  unused(): Allowance[];
};

export type Verdict = 'leak' | 'open' | 'allowed';

/** Finds what an open text says that secrets say too: each part once, where it is first. */
export type OpenReader = { read(text: string): OpenRun[] };

export function createOpenReader(needles: readonly Needle[]): OpenReader {
  let matcher: Matcher | undefined;
  return {
    read: (text) => {
      matcher ??= compileMatcher(
        needles.map((needle) =>
          needle.least < needle.folded.length ? { ...needle, least: OPEN_PIECE } : needle,
        ),
        OPEN_PIECE - LONGEST_FINGERPRINT,
      );
      return openRunsIn(text, matcher);
    },
  };
}

function openRunsIn(text: string, matcher: Matcher): OpenRun[] {
  const runs = new Map<string, OpenRun>();
  const onRun = ({ needle, from, to, start }: Part & { readonly start: number }) => {
    const key = `${needle} ${from} ${to}`;
    if (runs.has(key)) return;
    runs.set(key, { needle, from, to, line: text.slice(0, start).split('\n').length - 1 });
  };
  matcher.scan(text, 'markup', false, onRun);
  if (/\]\(|\[\^/.test(text)) matcher.scan(wordsOfMarkdown(text), 'plain', false, onRun);
  return [...runs.values()];
}

type Known = {
  /** What the council says of itself, word by word. */
  readonly ofTheCouncil?: ReadonlySet<string>;
  readonly recorded?: Recorded | undefined;
};

/**
 * Judges what was found by what is said openly. The rules:
 *
 * - The words of Acts, of the council's template and of the site aren't a leak.
 * - Nor is what was open before the exempt paper existed: see {@link isTextOpenBefore}.
 * - Names, references, addresses and pieces that council.yaml or the file of a committee has are no leak: the council
 *   says them of itself. Amounts are.
 * - The public title of an exempt paper opens its names and words, and none of its figures.
 * - A *piece* of a sentence is no leak where an open paper has the same piece: names of committees and
 *   turns of phrase are shared by all papers. Nor is a name that an open paper gives.
 * - A *whole* sentence, a long piece, an amount, a reference or an address is a leak even where open papers
 *   have it, since copying it there is the likeliest mistake of all, and in more papers it is a greater
 *   one; unless it is allowed by name. Links to other sites are no such address.
 * - A sentence of ordinary words alone, and of what the council says of itself, is in every report. One that reads as
 *   standing wording is left to the near search, which warns.
 * - A sentence without names and figures, of a paper in which nothing says that it is exempt, is no leak where an open paper has it.
 * - A file is a leak whatever papers say.
 *
 * This opens a hole exactly as wide as what officers wrote in their open sources, so those must be read
 * from the sources and never from what the build made of them: a page that leaked would excuse itself.
 */
export function judgeByOpenWording(
  needles: readonly Needle[],
  openTexts: Iterable<ReadText>,
  allowances: readonly Allowance[],
  reader: OpenReader,
  { ofTheCouncil = new Set(), recorded }: Known = {},
): OpenWording {
  const secretsAt = ({ needle }: Pick<Part, 'needle'>): readonly Secret[] => {
    const at = needles[needle];
    return at === undefined ? [] : secretsOf(at);
  };
  const stretches = new Map<number, Map<string, Stretch>>();
  const stretchOf = ({ needle, from, to }: Part): Stretch => {
    const ofNeedle = stretches.get(needle) ?? new Map<string, Stretch>();
    stretches.set(needle, ofNeedle);
    const known = ofNeedle.get(`${from}-${to}`);
    if (known) return known;
    const stretch = {
      from,
      to,
      papers: new Map(),
      wording: false,
      openTo: new Set<string>(),
      ofTheCouncil: false,
      ownFields: new Map(),
      reasons: new Map(),
      allowances: new Set<Allowance>(),
    };
    ofNeedle.set(`${from}-${to}`, stretch);
    return stretch;
  };
  for (const wording of [...COMMON_WORDING, ...QUOTED_LAW.map(([, text]) => text)]) {
    for (const run of reader.read(wording)) stretchOf(run).wording = true;
  }
  for (const text of openTexts) {
    const { runs, source, line = 1, kind = 'paper', remedy } = text;
    for (const run of runs) {
      const stretch = stretchOf(run);
      const secrets = secretsAt(run);
      if (kind === 'own-title') {
        for (const secret of secrets) {
          if (secret.source.file !== source) continue;
          // A title for the public may say what the matter is, not what it costs.
          if (secret.kind === 'detail') stretch.ownFields.set(source, line + run.line);
          else stretch.openTo.add(source);
        }
        continue;
      }
      if (kind === 'wording') {
        stretch.wording = true;
        continue;
      }
      const later = secrets.filter(({ source: { file } }) => {
        if (stretch.openTo.has(file)) return false;
        if (!isTextOpenBefore(text, file, recorded)) return true;
        stretch.openTo.add(file);
        return false;
      });
      if (later.length === 0) continue;
      if (isOfTheCouncil(source)) stretch.ofTheCouncil = true;
      else if (kind === 'reason') stretch.reasons.set(source, remedy);
      else if (kind === 'own-field') stretch.ownFields.set(source, line + run.line);
      else if (stretch.papers.size < MOST_PAPERS && !stretch.papers.has(source)) {
        stretch.papers.set(source, line + run.line);
      }
    }
  }
  for (const allowance of allowances) {
    for (const run of reader.read(allowance.text)) {
      if (secretsAt(run).some((secret) => allows(allowance, secret)))
        stretchOf(run).allowances.add(allowance);
    }
  }

  const isWhole = (part: Part): boolean =>
    part.to - part.from === needles[part.needle]?.folded.length;
  const covering = (part: Part) => {
    const slack = isWhole(part) ? 0 : SLACK;
    return [...(stretches.get(part.needle)?.values() ?? [])].filter(
      (stretch) => stretch.from <= part.from + slack && stretch.to >= part.to - slack,
    );
  };
  /** Whether all but a few letters of a part are of law, clause by clause, or of other words that anybody has. */
  const isOfLaw = (part: Part): boolean => {
    const folded = needles[part.needle]?.folded ?? '';
    const open = [...(stretches.get(part.needle)?.values() ?? [])].filter(({ wording }) => wording);
    if (open.length === 0) return false;
    let left = '';
    for (let at = part.from; at < part.to && left.length <= LEFT_OF_LAW; at += 1)
      if (!open.some(({ from, to }) => from <= at && at < to)) left += folded[at] ?? '';
    return left.length <= LEFT_OF_LAW && !/\d/.test(left);
  };
  const used = new Set<Allowance>();
  const allowed = new Set<number>();

  const ordinary = new Map<Secret, boolean>();
  /** Ordinary sentences say nothing; of what reads as standing wording, or counts things, the near search warns. */
  const isLeftToNear = (secret: Secret, part: Part): boolean => {
    if (secret.kind !== 'sentence') return false;
    const known = ordinary.get(secret);
    if (known !== undefined) return known;
    const meetings = meetingsOf(secretsAt(part).map(({ source }) => source.file));
    const isLeft =
      isOrdinaryWording(secret.text, ofTheCouncil) ||
      isStandingSentence(secret, ofTheCouncil, meetings);
    ordinary.set(secret, isLeft);
    return isLeft;
  };
  const judgeFor = (secret: Secret, part: Part, open: readonly Stretch[]): Verdict => {
    if (isLeftToNear(secret, part)) return 'open';
    if (isUntelling(secret, ofTheCouncil) && open.some(({ papers }) => papers.size > 0))
      return 'open';
    if (secret.kind !== 'file-hash' && secret.kind !== 'withdrawn-file') {
      const { file } = secret.source;
      if (open.some((stretch) => stretch.wording || stretch.openTo.has(file))) return 'open';
      if (secret.kind === 'sentence' && isOfLaw(part)) return 'open';
      const isLong = isWhole(part) || part.to - part.from >= LONG_PIECE;
      if (open.some((stretch) => isExcused(secret, isLong, stretch))) return 'open';
    }
    const by = open
      .flatMap((stretch) => [...stretch.allowances])
      .filter((allowance) => allows(allowance, secret));
    if (by.length === 0) return 'leak';
    for (const allowance of by) used.add(allowance);
    return 'allowed';
  };
  const verdictsOn = (part: Part): (readonly [Secret, Verdict])[] => {
    const open = covering(part);
    return secretsAt(part).map((secret) => [secret, judgeFor(secret, part, open)]);
  };
  const judge = (part: Part): Verdict => {
    const verdicts = verdictsOn(part).map(([, verdict]) => verdict);
    if (verdicts.length === 0 || verdicts.includes('leak')) return 'leak';
    if (!verdicts.includes('allowed')) return 'open';
    allowed.add(part.needle);
    return 'allowed';
  };

  return {
    judge,
    leaksOf: (part) =>
      verdictsOn(part).flatMap(([secret, verdict]) => (verdict === 'leak' ? [secret] : [])),
    papersWith: (part) => {
      const papers = new Map(covering(part).flatMap((one) => [...one.papers, ...one.ownFields]));
      const reasons = new Map(covering(part).flatMap((one) => [...one.reasons]));
      return [
        ...[...papers].map(([file, line]) => ({ file, line })),
        ...[...reasons].map(([file, remedy]) => ({ file, line: 1, remedy })),
      ];
    },
    get allowed() {
      return allowed.size;
    },
    unused: () => allowances.filter((allowance) => !used.has(allowance)),
  };
}

/** What one exempt paper may say openly, another may not. */
const allows = ({ source }: Allowance, secret: Secret): boolean =>
  source === undefined || source.file === secret.source.file;
