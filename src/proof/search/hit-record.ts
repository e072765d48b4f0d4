import type { Secret, SecretKind } from '../../language/secret.ts';
import { cutFairly } from './cut-fairly.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { LeakHit, LeakProof, Limits, Unread } from '../leak-proof.ts';
import type { Matcher, Run } from './matcher.ts';
import type { OpenWording } from './open-wording.ts';

/** Something found, before it is judged and masked. */
export type Find = {
  readonly file: string;
  readonly where: string;
  readonly channel: string;
  readonly run: Run;
};

/**
 * Judges finds, and keeps each secret once a place. What it gives back has nothing in clear: it is masked
 * at the end, since masking scans, and a find is reported in the middle of a scan.
 */
export type HitRecord = {
  onFind(find: Find): void;
  isLeak(run: Run): boolean;
  onUnread(fault: Unread): void;
  result(): Pick<LeakProof, 'hits' | 'moreHits' | 'unread' | 'mask' | 'wordsOf'>;
};

export function createHitRecord(matcher: Matcher, open: OpenWording, limits: Limits): HitRecord {
  const hits = new Map<string, LeakHit>();
  const unread = new Map<string, Unread>();
  const words = new WeakMap<LeakHit, string>();
  const masked = (text: string) => maskSecrets(matcher, open, text);
  const maskedHit = (found: LeakHit): LeakHit => {
    const { alsoIn, ...hit } = found;
    const shown = {
      ...hit,
      file: masked(hit.file),
      where: masked(hit.where),
      secret: {
        ...hit.secret,
        source: { ...hit.secret.source, file: masked(hit.secret.source.file) },
      },
      ...(alsoIn && {
        alsoIn: alsoIn.map((place) => ({ ...place, file: masked(place.file) })),
      }),
    };
    const inClear = words.get(found);
    if (inClear !== undefined) words.set(shown, inClear);
    return shown;
  };

  return {
    isLeak: (run) => open.judge(run) === 'leak',
    onFind: ({ file, where, channel, run }) => {
      const needle = matcher.needles[run.needle];
      if (needle === undefined) return;
      const whole = run.to - run.from === needle.folded.length;
      const container = where.slice(0, where.lastIndexOf(', ') + 1);
      for (const secret of open.leaksOf(run)) {
        const { kind, source } = secret;
        const key = JSON.stringify([file, container, run.needle, source.file, whole]);
        if (hits.has(key)) continue;
        const alsoIn = open.papersWith(run);
        const hit: LeakHit = {
          ...{ file, where, channel, secret: { kind, source }, whole },
          excerpt: excerptOf(secret, (run.to - run.from) / needle.folded.length),
          ...(alsoIn.length > 0 && { alsoIn }),
        };
        words.set(hit, secret.text);
        hits.set(key, hit);
      }
    },
    onUnread: ({ file, where, reason }) => {
      const fault = { file, where, reason };
      unread.set(JSON.stringify(fault), fault);
    },
    result: () => {
      const found = [...hits.values()];
      // Where a whole file is exempt, so is every sentence of it.
      const whole = new Set(
        found
          .filter(({ secret, where }) => WHOLE_FILE.has(secret.kind) && where === '')
          .map(({ file }) => file),
      );
      const telling = found.filter(
        ({ file, secret }) => !whole.has(file) || !IN_A_FILE.has(secret.kind),
      );
      const sorted = telling.sort(
        (a, b) =>
          compareText(a.file, b.file) ||
          compareText(a.secret.source.file, b.secret.source.file) ||
          a.secret.source.line - b.secret.source.line,
      );
      const shown = cutFairly(sorted, limits.hits, ({ secret: { kind, source }, excerpt }) => [
        JSON.stringify([kind, source, excerpt]),
      ]);
      return {
        hits: shown.map(maskedHit),
        mask: masked,
        wordsOf: (hit) => words.get(hit),
        moreHits: sorted.length - shown.length,
        unread: [...unread.values()].map((fault) => ({
          ...fault,
          file: masked(fault.file),
          where: masked(fault.where),
        })),
      };
    },
  };
}

const WHOLE_FILE: ReadonlySet<SecretKind> = new Set(['file-hash', 'withdrawn-file']);
const IN_A_FILE: ReadonlySet<SecretKind> = new Set(['sentence', 'name', 'detail', 'title']);

const MASK = '•••';
const MOST_WORDS_SHOWN = 12;

/** A path may have a secret for its name, and the log of a public build is public. */
function maskSecrets(matcher: Matcher, open: OpenWording, text: string): string {
  let result = text;
  for (const reading of ['plain', 'escaped'] as const) {
    const spans: Run[] = [];
    matcher.scan(result, reading, false, (run) => {
      if (open.judge(run) !== 'open') spans.push(run);
    });
    spans.sort((a, b) => b.end - a.end);
    let from = result.length;
    for (const { start, end } of spans) {
      if (start >= from) continue;
      result = result.slice(0, start) + MASK + result.slice(Math.min(end, from));
      from = start;
    }
  }
  return result;
}

function excerptOf(secret: Secret, share: number): string {
  const words = Math.max(1, Math.round(secret.text.split(/\s+/).length * share));
  const shown = Array.from({ length: Math.min(words, MOST_WORDS_SHOWN) }, () => MASK).join(' ');
  return words > MOST_WORDS_SHOWN ? `${shown} …` : shown;
}
