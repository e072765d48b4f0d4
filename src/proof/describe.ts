import { count, withCommas } from '../language/count.ts';
import { listInWords } from '../language/sentence.ts';
import type { SecretKind, SecretSource } from '../language/secret.ts';
import { compareDiagnostics, type Diagnostic } from '../rules/diagnostic.ts';
import { diagnose } from '../rules/rules.ts';
import {
  describeCopied,
  describeShared,
  firstEnd,
  nearCopiesOf,
  atLine,
  orOnRecord,
  takeOut,
  takeOutThere,
  type ExemptPapers,
} from './describe-near.ts';
import {
  isGrave,
  placesWithWarnings,
  provesNothingLeaked,
  type LeakHit,
  type LeakProof,
} from './leak-proof.ts';
import { WHY_UNREAD } from './why-unread.ts';

/** One sentence for the log: how much was looked for, in how much, and whether it was found. */
export function summariseLeakProof(proof: LeakProof): string {
  if (proof.secrets === 0) {
    const short =
      proof.passedOver > 0
        ? `, but for ${count(proof.passedOver, 'word or phrase', 'words or phrases')} too common to look for`
        : '';
    // A report may be exempt and have no words yet.
    if (proof.withholding > 0) {
      return `What is exempt has no words that can be looked for${short}.`;
    }
    // What is announced as exempt may have no words and no file here: nothing is said of that.
    return `No paper has exempt words or files${short}, so there was nothing to look for.`;
  }
  const known =
    proof.filesKnown > 0
      ? ` (${withCommas(proof.filesKnown)} of them unchanged since they were last searched)`
      : '';
  const looked = `Looked for ${count(proof.secrets, 'exempt sentence, name or file', 'exempt sentences, names and files')} in ${size(proof.bytes)} of ${count(proof.files, 'published file')}${known}`;
  const allowed =
    proof.allowed > 0 ? `; ${withCommas(proof.allowed)} found and allowed by name` : '';
  const hinted = placesWithWarnings(proof);
  const warned =
    hinted > 0 ? `; ${count(hinted, 'place')} may have some of it: see the warnings` : '';
  if (provesNothingLeaked(proof))
    return `${looked}: none found${hinted > 0 ? ' for certain' : ''}${allowed}${warned}.`;
  const hits = proof.hits.length + proof.moreHits + proof.near.filter(isGrave).length;
  if (hits === 0)
    return `${looked}: none found, but ${count(proof.unread.length, 'file')} can't be read.`;
  return `${looked}: found in ${count(hits, 'place')}${allowed}.`;
}

/** The source of a published file, as the officer knows it; undefined for one that no single paper makes. */
export type SourceOf = (publishedFile: string) => string | undefined;

/** What to write to withdraw a published file that is an earlier version of a paper; undefined for others. */
export type WithdrawalOf = (publishedFile: string) => string | undefined;

/**
 * What is to be put right, where it is exempt: one diagnostic for each place in the papers and each published
 * file that gives it away. Shows no secret.
 */
export function diagnosticsOfLeakProof(
  proof: LeakProof,
  unmasked: SourceOf,
  withdrawalOf: WithdrawalOf = () => undefined,
  papers: Partial<ExemptPapers> = {},
): Diagnostic[] {
  const { isForNow = () => false, unclosedIn = () => undefined } = papers;
  const known: Omit<Known, 'sourceOf'> = { withdrawalOf, isForNow, unclosedIn };
  const sourceOf: SourceOf = (file) => {
    const source = unmasked(file);
    return source === undefined ? undefined : proof.mask(source);
  };
  const isCopied = ({ secret, alsoIn, file }: LeakHit): boolean =>
    alsoIn !== undefined && secret.kind !== 'detail' && withdrawalOf(file) === undefined;
  const near = nearCopiesOf(proof);
  const diagnostics = groupsOf(proof.hits.filter((hit) => !isCopied(hit))).flatMap((group) =>
    describeGroup(group, { sourceOf, ...known }, proof.wordsOf),
  );
  // What one exempt paper and open ones have in common is one decision, however many sentences it is.
  const copied = proof.hits.filter(isCopied);
  for (const file of new Set([...copied, ...near.copied].map(({ secret }) => fileOf(secret)))) {
    const exact = groupsOf(copied.filter(({ secret }) => fileOf(secret) === file));
    const nearly = near.copied.filter(({ secret }) => secret.file === file);
    const told = [
      ...exact.flatMap((group) => describeGroup(group, { sourceOf, ...known }, proof.wordsOf)),
      ...describeCopied(nearly, known),
    ];
    diagnostics.push(...(told.length > 1 ? [asOne(file, told)] : told));
  }
  diagnostics.push(...describeShared(near.shared, known));
  const [first] = diagnostics;
  if (first && proof.moreHits > 0) {
    const message = `What is exempt is in ${count(proof.moreHits, 'more place')} besides those listed. Fix those first, and build again.`;
    diagnostics.push({ ...first, message });
  }
  for (const { file, where, reason } of proof.unread) {
    const place = { file: sourceOf(file) ?? file, line: 1, column: 1 };
    const part = where === '' ? '' : ` (${where})`;
    const message = `${file}${part} can’t be searched for what is exempt: ${reason}. Replace it with an undamaged file of a common kind, or take it out.`;
    diagnostics.push(diagnose('published-unreadable', place, message));
  }
  for (const { why, ...place } of proof.exemptUnread) {
    diagnostics.push(diagnose('exempt-file-unread', place, WHY_UNREAD[why]));
  }
  if (proof.secrets > 0) {
    for (const source of proof.unusedAllowances) {
      const message =
        'These words are in no exempt text that an open paper repeats. Take them out of also-open:, or write them as the exempt text has them.';
      diagnostics.push(diagnose('also-open-unused', source, message));
    }
  }
  return diagnostics;
}

const fileOf = (secret: LeakHit['secret'] | SecretSource): string =>
  'source' in secret ? secret.source.file : secret.file;

/** Places listed of what one exempt paper has in common with open ones. */
const MOST_COPIES = 10;

/** One finding for all that open papers have of one exempt paper, at the first place. */
function asOne(file: string, told: readonly Diagnostic[]): Diagnostic {
  const sorted = told.toSorted(compareDiagnostics);
  const [first] = sorted as [Diagnostic, ...Diagnostic[]];
  const places = [...new Set(sorted.map((one) => `${one.file}:${one.line}`))];
  const others = places.slice(1);
  const also =
    others.length === 0
      ? 'here'
      : `here or in ${cut(others.slice(0, MOST_COPIES), others.length, 'place')}`;
  const more = count(told.length - 1, 'more sentence or row', 'more sentences or rows');
  const message = `${first.message} The same is true of ${more} of ${file}, ${also}.`;
  const asides = sorted.flatMap(({ aside }) => aside ?? []);
  return {
    ...diagnose('exempt-leaked', first, message),
    ...(asides.length > 0 && { aside: asides.join('\n') }),
  };
}

const NAMES: Readonly<Record<SecretKind, readonly [one: string, more: string]>> = {
  sentence: ['a sentence', 'sentences'],
  name: ['a name', 'names'],
  detail: ['a figure, reference or address', 'figures, references or addresses'],
  title: ['a title', 'titles'],
  'file-name': ['the name of a file', 'names of files'],
  'file-hash': ['a whole file, or its hash', 'whole files, or their hashes'],
  'withdrawn-file': ['a whole file', 'whole files'],
  'background-paper': ['a background paper', 'background papers'],
};

/** Places and files listed of one leak; the others are much like them. */
const MOST_PLACES = 3;
const MOST_FILES = 10;

/**
 * What is put right at once: the figures, references and addresses of an exempt paper that open papers have
 * too; what else one line of an open paper says of one place in the exempt papers; where no open paper says it,
 * what published files give away of that place.
 */
function groupsOf(hits: readonly LeakHit[]): LeakHit[][] {
  const groups = new Map<string, LeakHit[]>();
  for (const hit of hits) {
    const { file, line } = hit.secret.source;
    const key = JSON.stringify(
      hit.secret.kind === 'detail' ? [file] : [hit.alsoIn?.[0], file, line],
    );
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}

type Known = ExemptPapers & {
  readonly sourceOf: SourceOf;
  readonly withdrawalOf: WithdrawalOf;
};

function describeGroup(
  hits: readonly LeakHit[],
  known: Known,
  wordsOf: LeakProof['wordsOf'],
): Diagnostic[] {
  const { sourceOf, withdrawalOf } = known;
  const [first] = hits;
  if (first === undefined) return [];
  const { source } = first.secret;
  const [alsoIn] = first.alsoIn ?? [];
  const found = placesOf(hits, sourceOf);
  const isWithdrawn = withdrawalOf(first.file) !== undefined;
  if (first.secret.kind === 'detail' && !isWithdrawn) {
    return [describeDetails(first, hits, known, wordsOf)];
  }
  const toEnd = firstEnd([source], known.unclosedIn);
  if (alsoIn !== undefined) {
    const remedy =
      toEnd === undefined
        ? takeOut(alsoIn, orOnRecord(source.file, known.isForNow))
        : `${toEnd} take it out here.`;
    const message = `This is exempt in ${source.file}:${source.line} and would be published: ${whatOf(hits)}, found in ${found}. ${remedy}`;
    return [diagnose('exempt-leaked', atLine(alsoIn), message)];
  }
  const withdrawal = withdrawalOf(first.file);
  if (withdrawal !== undefined) {
    const message = `What is exempt here would be published: ${whatOf(hits)}, found in ${found}. That file is an earlier version of a paper, and was public once. Withdraw it on record: ${withdrawal}`;
    return [diagnose('exempt-leaked', source, message)];
  }
  const maker = sourceOf(first.file);
  const message =
    `What is ${first.secret.kind === 'withdrawn-file' ? 'withdrawn' : 'exempt'} here would be published: ${whatOf(hits)}, found in ${found}. ` +
    `${toEnd === undefined ? 'Look' : `${toEnd} look`} in ${maker ?? 'the papers that this file is made from'} for the same words, which may be hidden there, and take them out. ` +
    'If they are in no paper, tell whoever looks after the site, and don’t publish by hand.';
  return [diagnose('exempt-leaked', source, message)];
}

/** One decision for an exempt paper: which of its figures may be public. */
function describeDetails(
  first: LeakHit,
  hits: readonly LeakHit[],
  { sourceOf, isForNow, unclosedIn }: Known,
  wordsOf: LeakProof['wordsOf'],
): Diagnostic {
  const { source } = first.secret;
  const inPapers = new Set(
    hits.flatMap(({ alsoIn = [] }) => alsoIn.map(({ file, line }) => `${file}:${line}`)),
  );
  // Where no paper can be named, the published file is, and what it is made from.
  const others = hits.filter(({ alsoIn }) => alsoIn === undefined);
  const inFiles = others.length === 0 ? [] : [placesOf(others, sourceOf)];
  const places = [...[...inPapers].sort(), ...inFiles];
  const shown = places.slice(0, MOST_PLACES);
  const what = `What is exempt here would be published: ${whatOf(hits)}, because it is also in ${cut(shown, places.length, 'place')}.`;
  const toEnd = firstEnd(
    hits.map(({ secret }) => secret.source),
    unclosedIn,
  );
  const remedy =
    toEnd === undefined
      ? takeOutThere(
          hits.flatMap(({ alsoIn = [] }) => alsoIn),
          orOnRecord(source.file, isForNow, 'here, '),
        )
      : `${toEnd} take it out there.`;
  const message = `${what} ${remedy}`;
  if (toEnd !== undefined || isForNow(source.file))
    return diagnose('exempt-leaked', source, message);
  const words = [...new Set(hits.flatMap((hit) => wordsOf(hit) ?? []))].sort();
  const line = `also-open: [${words.map((what) => `{ what: ${JSON.stringify(what)}, reason: … }`).join(', ')}]`;
  return {
    ...diagnose('exempt-leaked', source, message),
    aside: `If all of it may be public, copy this, and say why: ${line}`,
  };
}

function whatOf(hits: readonly LeakHit[]): string {
  const secrets = new Map<SecretKind, Set<string>>();
  for (const { secret, excerpt } of hits) {
    const { line, column } = secret.source;
    const known = secrets.get(secret.kind) ?? new Set<string>();
    secrets.set(secret.kind, known.add(`${line}:${column} ${excerpt}`));
  }
  const what = [...secrets].map(([kind, { size: times }]) =>
    times === 1 ? NAMES[kind][0] : `${withCommas(times)} ${NAMES[kind][1]}`,
  );
  return listInWords(what);
}

/** "meetings/…/index.html, made from content/…/x.md (line 12, column 5, as html text: ••• •••)", for each file. */
function placesOf(hits: readonly LeakHit[], sourceOf: SourceOf): string {
  const files = new Map<string, LeakHit[]>();
  for (const hit of hits) files.set(hit.file, [...(files.get(hit.file) ?? []), hit]);
  const shown = [...files].slice(0, MOST_FILES).map(([file, inFile]) => {
    const maker = sourceOf(file);
    const made = maker === undefined ? '' : `, made from ${maker}`;
    const places = inFile.slice(0, MOST_PLACES).map(({ where, channel, excerpt, whole }) => {
      const place = where === '' ? '' : `${where}, `;
      return `${place}as ${channel}: ${excerpt}${whole ? '' : ', part of it'}`;
    });
    return `${file}${made} (${cut(places, inFile.length, 'place')})`;
  });
  return cut(shown, files.size, 'file');
}

function cut(shown: readonly string[], all: number, unit: string): string {
  const more = all - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${count(more, `more ${unit}`)}` : '');
}

function size(bytes: number): string {
  if (bytes < 1e3) return count(bytes, 'byte');
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
