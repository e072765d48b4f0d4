import { fileAt } from '../papers/addresses.ts';
import { join } from 'node:path';
import type { LoadedContent } from '../facts/load-archive.ts';
import type { Archive } from '../papers/archive.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import { plainText } from '../files/text/text.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import type { AppendixContents } from '../views/appendix-content.ts';
import {
  diagnosticsOfLeakProof,
  summariseLeakProof,
  type SourceOf,
  type WithdrawalOf,
} from '../proof/describe.ts';
import {
  type OpenText,
  type ProofFile,
  type ProofRecord,
  provesNothingLeaked,
} from '../proof/leak-proof.ts';
import { proveNothingLeaked } from '../proof/prove-nothing-leaked.ts';
import { secretsOfWithheld } from '../proof/secrets/secrets-of-withheld.ts';
import { readSiteWording } from '../proof/secrets/site-wording.ts';

export type SiteProof = {
  /** Whether the site may be published. */
  readonly proved: boolean;
  /** How much was looked for, in how much. */
  readonly summary: string;
  readonly diagnostics: readonly Diagnostic[];
};

export type SiteToProve = {
  /** All that would be published. */
  readonly files: readonly ProofFile[];
  /** What the search was given. */
  readonly records?: readonly ProofRecord[];
  /** The folder of the content. */
  readonly input: string;
  readonly cacheDir: string;
  readonly archive: Archive;
  readonly loaded: LoadedContent;
  /** Texts of the open PDFs. */
  readonly contents: AppendixContents;
};

/** Looks for everything that the papers withhold in everything that would be published. */
export async function proveSite(site: SiteToProve): Promise<SiteProof> {
  const { files, records = [], input, archive, loaded } = site;
  const secrets = await secretsOfWithheld(loaded.withheld, archive.council, input);
  const proof = await proveNothingLeaked({
    files,
    records,
    secrets,
    openTexts: secrets.length === 0 ? [] : openTextsOf(site),
    allowed: loaded.openWords.map(({ what, reason, place }) => ({
      text: what,
      reason,
      source: place,
    })),
    store: join(site.cacheDir, 'leak-proof'),
  });
  return {
    proved: provesNothingLeaked(proof),
    summary: summariseLeakProof(proof),
    diagnostics: diagnosticsOfLeakProof(proof, sourcesOf(site), withdrawalsOf(site)),
  };
}

function openTextsOf({ loaded, archive, contents, input }: SiteToProve): OpenText[] {
  const files = archive.reports.flatMap(paperFilesOf).flatMap(({ url, file }): OpenText[] => {
    const text = contents.get(url)?.text();
    if (text === undefined) return [];
    return [{ text: text.pages.map(plainText).join('\n\n'), source: shown(input, file.path) }];
  });
  return [...loaded.readOpenSources(), ...files, ...readSiteWording()];
}

function shown(input: string, path: string): string {
  return join(input, path).replaceAll('\\', '/');
}

function sourcesOf({ input, archive, loaded }: SiteToProve): SourceOf {
  const sources = new Map<string, string>(
    [...loaded.pictures].map(([url, path]) => [decodeURIComponent(url), path]),
  );
  for (const { url, source } of [...archive.meetings, ...archive.reports]) {
    sources.set(fileAt(url), source);
  }
  for (const report of archive.reports) {
    for (const { url } of report.appendices) sources.set(fileAt(url), report.source);
    for (const { file } of paperFilesOf(report)) sources.set(file.url, file.path);
  }
  return (file) => {
    const source = sources.get(`/${file}`);
    return source === undefined ? undefined : shown(input, source);
  };
}

function withdrawalsOf({ input, archive }: SiteToProve): WithdrawalOf {
  const withdrawals = new Map<string, string>();
  for (const { report, appendix, earlier } of archive.reports.flatMap(paperFilesOf)) {
    const [field, where] = appendix
      ? ['withdrawn', `below appendix ${appendix.number}`]
      : ['withdrawn-pdf', 'among the fields'];
    for (const { state, sha256 } of earlier) {
      if (state.kind !== 'kept') continue;
      withdrawals.set(
        state.url,
        `in ${shown(input, report.source)}, ${where}, write ${field}: [{ sha256: "${sha256.slice(0, 16)}", reason: …, exempt: true }].`,
      );
    }
  }
  return (file) => withdrawals.get(`/${file}`);
}
