import type { SecretKind } from '../../domain/secrets.ts';
import { provesNothingLeaked, type LeakHit, type LeakProof } from './leak-proof.ts';

/** In the officer's words: a sentence for the log where all is well, else what to put right. Shows no secret. */
export function describeLeakProof(proof: LeakProof): string {
  const lines = [summary(proof)];
  for (const group of groupsOf(proof.hits)) lines.push(...describeGroup(group));
  if (proof.moreHits > 0) lines.push(`  and ${count(proof.moreHits, 'place')} more.`);
  for (const { file, where, reason } of proof.unread) {
    const place = where === '' ? file : `${file} (${where})`;
    lines.push(
      `  ${place} can't be read: ${reason}. What can't be read can't be published: put a sound file of a usual kind in its place, or take it out.`,
    );
  }
  if (proof.secrets > 0) {
    for (const { source, reason } of proof.unusedAllowances) {
      lines.push(
        `  Note: an allowance${source === undefined ? '' : ` in ${source}`} is no longer needed ("${reason}") and can be taken out.`,
      );
    }
  }
  return lines.join('\n');
}

const NAMES: Readonly<Record<SecretKind, readonly [one: string, more: string]>> = {
  sentence: ['a sentence', 'sentences'],
  name: ['a name', 'names'],
  detail: ['a figure, reference or address', 'figures, references or addresses'],
  title: ['a title', 'titles'],
  'file-name': ["a file's name", 'names of files'],
  'file-hash': ['a whole file, or its hash', 'whole files, or their hashes'],
  'background-paper': ['a background paper', 'background papers'],
};

function summary(proof: LeakProof): string {
  if (proof.secrets === 0) {
    const short =
      proof.passedOver > 0
        ? `, but for ${count(proof.passedOver, 'word or phrase', 'words or phrases')} too common to look for`
        : '';
    return `Nothing is exempt${short}: nothing to look for.`;
  }
  const known =
    proof.filesKnown > 0
      ? ` (${number(proof.filesKnown)} of them unchanged since they were last searched)`
      : '';
  const looked = `Looked for ${count(proof.secrets, 'exempt sentence, name or file', 'exempt sentences, names and files')} in ${size(proof.bytes)} of ${count(proof.files, 'published file')}${known}`;
  const allowed = proof.allowed > 0 ? `; ${number(proof.allowed)} found and allowed by name` : '';
  if (provesNothingLeaked(proof)) return `${looked}: none found${allowed}.`;
  const hits = proof.hits.length + proof.moreHits;
  if (hits === 0)
    return `${looked}: none found, but ${count(proof.unread.length, 'file')} can't be read. Nothing was published.`;
  return `${looked}: found in ${count(hits, 'place')}${allowed}. Nothing was published.`;
}

/** What one published file gives away of one place in the papers. */
function groupsOf(hits: readonly LeakHit[]): LeakHit[][] {
  const groups = new Map<string, LeakHit[]>();
  for (const hit of hits) {
    const { file, line } = hit.secret.source;
    const key = JSON.stringify([hit.file, file, line]);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()];
}

function describeGroup(hits: readonly LeakHit[]): string[] {
  const [first] = hits;
  if (first === undefined) return [];
  const kinds = new Map<SecretKind, number>();
  for (const { secret } of hits) kinds.set(secret.kind, (kinds.get(secret.kind) ?? 0) + 1);
  const what = [...kinds].map(([kind, times]) =>
    times === 1 ? NAMES[kind][0] : `${number(times)} ${NAMES[kind][1]}`,
  );
  const { file, line, column } = first.secret.source;
  const alsoIn = hits.find((hit) => hit.alsoIn !== undefined)?.alsoIn;
  const remedy =
    alsoIn === undefined
      ? 'No open paper says this, so the site itself has let it out: report it, and do not publish by hand.'
      : `The open paper ${alsoIn} says the same: take it out there, or, where it is meant to be open, allow it by name.`;
  return [
    `  ${first.file} gives away ${listed(what)} of ${file}:${line}:${column}. ${remedy}`,
    ...hits.map((hit) => {
      const place = hit.where === '' ? '' : `${hit.where}, `;
      return `    ${place}${hit.channel}: ${hit.excerpt}${hit.whole ? '' : ' (part of it)'}`;
    }),
  ];
}

function listed(things: readonly string[]): string {
  return things.length < 2
    ? things.join('')
    : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
}

function count(amount: number, one: string, more = `${one}s`): string {
  return `${number(amount)} ${amount === 1 ? one : more}`;
}

function number(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function size(bytes: number): string {
  if (bytes < 1e3) return count(bytes, 'byte');
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
