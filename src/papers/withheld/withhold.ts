import type { StatedReview } from '../standing/stated.ts';
import type { Council } from '../council/council.ts';
import type { Access } from '../../law/access.ts';
import { hasExemptInformation, type CommitteeKind } from '../../law/bodies.ts';
import type { IsoDate } from '../../language/dates.ts';
import { type Closed, notForPublication } from '../../law/exemption/exemption.ts';
import {
  exemptionProblems,
  speaksOfOwnDevelopment,
  type ExemptionProblem,
} from '../../law/exemption/exemption-problems.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { WithheldPassage } from '../../source/markdown/withheld/withheld-passage.ts';
import { nearest } from '../../language/suggest.ts';
import { withheldNotice } from '../../source/markdown/withheld/withheld-notice.ts';
import { accessOf } from './access-of.ts';
import type { ContentReader } from '../reading/reader.ts';
import { exemptSchema, type ExemptField } from './access-schema.ts';
import { readYamlFile, type SourceFile } from '../../source/source-file.ts';
import { validate } from '../../source/validate.ts';

/** What is needed to withhold something of a paper, and to say so. */
export type Withholding = {
  readonly reader: ContentReader;
  readonly file: SourceFile;
  readonly council: Council;
  readonly meeting: IsoDate;
  /** The body that meets: what may be kept from the public is its law's. */
  readonly kind: CommitteeKind;
  /** Gathers the days by which exemptions are to be looked at again. */
  readonly reviews: StatedReview[];
};

/** Reports what an exemption lacks, each part at its field. */
export function checkExemption(
  { reader, meeting, kind, reviews }: Pick<Withholding, 'reader' | 'meeting' | 'kind' | 'reviews'>,
  access: Access,
  placeOf: (field: ExemptionProblem['field']) => Place,
): void {
  if (access.kind === 'open') return;
  for (const { code, field, message } of exemptionProblems(access, meeting, kind)) {
    reader.diagnostics.push(diagnose(code, placeOf(field), message));
  }
  if (access.review >= meeting) reviews.push({ review: access.review, place: placeOf('review') });
}

/** Keeps what an exemption says to the public, and which of its words may be in open papers too. */
export function noteExemption(
  { openStatements, openWords }: ContentReader,
  field: ExemptField | undefined,
  placeOf: (path: readonly PropertyKey[]) => Place,
): void {
  if (field === undefined || field === false) return;
  const said = (kind: 'title' | 'reason', text: string | undefined, name: string) => {
    if (text !== undefined) openStatements.push({ kind, text, place: placeOf([name]) });
  };
  said('title', field['public-title'], 'public-title');
  said('reason', field.reason, 'reason');
  if ('public-interest' in field) said('reason', field['public-interest'], 'public-interest');
  for (const [index, { what, reason }] of (field['also-open'] ?? []).entries()) {
    openWords.push({ what, reason, place: placeOf(['also-open', index, 'what']) });
  }
}

/** Fields of a withheld report, besides its title and its reasons, that its page and its notices show. */
const SHOWN = ['report-of', 'changed', 'late', 'key-decision', 'decision'];

/** Keeps what a withheld report says to the public in its other fields, which may name what its text names. */
export function noteShownFields(
  { openStatements }: ContentReader,
  fields: Readonly<Record<string, unknown>>,
  placeOf: (path: readonly PropertyKey[]) => Place,
): void {
  const note = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string' && !/^[\d-]*$/.test(value)) {
      openStatements.push({ kind: 'reason', text: value, place: placeOf(path) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) note(inner, [...path, key]);
    }
  };
  for (const field of SHOWN) note(fields[field], [field]);
}

/**
 * Information about the council's own development is never exempt (Sch 12A para 9): where what is withheld speaks of it,
 * the officer is asked. The message has none of its words.
 */
export function checkOwnDevelopment(
  { reader, kind }: Pick<Withholding, 'reader' | 'kind'>,
  access: Access,
  text: string,
  place: () => Place,
): void {
  if (access.kind !== 'exempt' || access.ownDevelopment !== undefined) return;
  if (!hasExemptInformation(kind)) return;
  if (!speaksOfOwnDevelopment(text)) return;
  const message =
    'What is withheld speaks of regulation 3. Information about development for which the council may grant itself permission under it is not exempt, whatever the paragraph (Schedule 12A, paragraph 9). Write exempt: false, or "own-development: false" if it is about another regulation.';
  reader.diagnostics.push(diagnose('exemption-own-development', place(), message));
}

const HEADER =
  'The lines above --- say why the passage is exempt, and nothing else: paragraphs, reason, public-interest and review.';

const WHY_EXEMPT =
  'Say why the passage is exempt, right below its first line: paragraphs, reason, public-interest and review, then a line of ---.';

/** Words of a passage may be where its header belongs: they are looked for too, but for what the public reads of an exemption. */
function withholdHeader(
  { withheld }: ContentReader,
  { header, headerLine }: WithheldPassage,
  lineOf: (line: number) => Place,
): void {
  let isOfField = false;
  const lines = header.split('\n').filter((line) => {
    const name = /^["']?([\p{L}-]+)["']?[ \t]*:/u.exec(line)?.[1];
    // What is further in goes on with the field above it.
    if (/^\S/.test(line)) isOfField = name !== undefined && nearest(name, FIELDS) !== undefined;
    return !isOfField;
  });
  const text = lines.join('\n').trim();
  if (text !== '') withheld.push({ kind: 'text', text, place: lineOf(headerLine) });
}

/** What a header may have. */
const FIELDS = [
  ...['paragraphs', 'reason', 'public-interest', 'review', 'registered-elsewhere'],
  ...['own-development', 'public-title', 'also-open', 'confidential', 'political-advice'],
];

/** Takes a passage out of publication, and gives the notice in its place and why it is there. */
export function withholdPassage(
  withholding: Withholding,
  passage: WithheldPassage,
): { readonly notice: SafeHtml; readonly access?: Closed } {
  const { reader, file, council } = withholding;
  const lineOf = (line: number) => ({
    file: file.path,
    line: line + file.bodyLine - 1,
    column: 1,
  });
  reader.withheld.push({ kind: 'text', text: passage.text, place: lineOf(passage.textLine) });
  if (council.publishing === 'public-repository') {
    reader.diagnostics.push(
      diagnose(
        'exempt-in-public-repository',
        lineOf(passage.textLine),
        'This passage is exempt, and everyone can read this repository. Take it out of the file and out of the history of git.',
      ),
    );
  }
  if (!passage.closed) {
    const message = 'The exempt passage doesn’t end. Put ::: on a line of its own below it.';
    reader.diagnostics.push(diagnose('passage-unclosed', lineOf(passage.headerLine - 1), message));
  }
  const header = readYamlFile(file.path, passage.header);
  const result = validate(exemptSchema, header);
  if (!result.ok || result.fields === false) {
    const faults = result.ok ? [] : result.diagnostics;
    const missing = faults.filter(({ code }) => code === 'field-missing');
    if (missing.length > 1 && missing.length === faults.length && passage.header.trim() === '') {
      reader.diagnostics.push(diagnose('exempt-missing', lineOf(passage.headerLine), WHY_EXEMPT));
      return { notice: withheldNotice('Not for publication.', passage.paragraphs) };
    }
    withholdHeader(reader, passage, lineOf);
    for (const fault of faults) {
      const place = { ...lineOf(fault.line + passage.headerLine - 1), column: fault.column };
      // The words of a passage may be where its header belongs: no message repeats them.
      const quotes = fault.code === 'field-unknown' || fault.code === 'yaml-invalid';
      const { severity, message } = fault;
      const code = fault.code === 'field-missing' ? 'exemption-incomplete' : fault.code;
      reader.diagnostics.push({ ...place, severity, code, message: quotes ? HEADER : message });
    }
    if (faults.length === 0) {
      reader.diagnostics.push(diagnose('exempt-missing', lineOf(passage.headerLine), WHY_EXEMPT));
    }
    return { notice: withheldNotice('Not for publication.', passage.paragraphs) };
  }
  const access = accessOf(result.fields);
  const placeOf = (path: readonly PropertyKey[]) => {
    const place = header.placeOf(path, 'value');
    return { ...lineOf(place.line + passage.headerLine - 1), column: place.column };
  };
  noteExemption(reader, result.fields, placeOf);
  checkExemption(withholding, access, (field) => placeOf([field]));
  if (access.kind === 'open') return { notice: withheldNotice('', passage.paragraphs) };
  checkOwnDevelopment(withholding, access, passage.text, () => lineOf(passage.headerLine));
  const { statement } = notForPublication(access, withholding.kind);
  return { notice: withheldNotice(statement, passage.paragraphs), access };
}
