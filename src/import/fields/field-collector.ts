import { tidy } from '../../files/file-text/file-text.ts';
import { plainText, textOf, type Inline, type Row } from '../document.ts';
import type { Findings } from '../findings.ts';
import type { ImportFrame } from '../frame.ts';
import { answerOf, tickedOf } from './answers.ts';
import type { FieldKey } from './field-labels.ts';
import { fieldsOfRow, withColumnAnswers, type FieldLine } from './field-lines.ts';
import { furnitureIn } from './front-sheet.ts';
import { readAppendix, readBackgroundPaper, saysNone } from './lists.ts';
import { noFields, type ReadFields } from './report-fields.ts';
import { dateIn, wardsIn } from './values.ts';

/** Gathers the fields of a report, wherever a document has them. */
export class FieldCollector {
  readonly fields: ReadFields = noFields();
  readonly frame: ImportFrame;
  readonly findings: Findings;
  readonly #weak: { readonly key: FieldKey; readonly line: FieldLine }[] = [];

  constructor(frame: ImportFrame, findings: Findings) {
    this.frame = frame;
    this.findings = findings;
  }

  /** Takes what only counts where nothing else says the same. */
  finish(): void {
    for (const { key, line } of this.#weak) this.#takeWeak(key, line);
  }

  /** Takes a field whose label is known. */
  take(line: FieldLine): void {
    const { known, label, value } = line;
    if (!known) return;
    const said = tidy(textOf(value));
    for (const { note } of value) if (note !== undefined) this.fields.notes.push(note);
    if ('own' in known) {
      this.findings.add('field', `${label}: ${said}`);
      if (said !== '') this.fields.own.set(known.own, said);
      this.fields.reworded.push(label);
      // A date, an answer or an amount is written in another form.
      const field = this.frame.template?.fields.find(({ key }) => key === known.own);
      if (field !== undefined && field.kind !== 'text') this.fields.reworded.push(said);
      return;
    }
    if (known.isWeak) {
      this.#weak.push({ key: known.key, line });
      return;
    }
    this.findings.add('field', `${label}: ${said}`);
    this.#set(known.key, line, said);
  }

  /** Taken where nothing else says the same, else kept as a field that isn't known. */
  #takeWeak(key: FieldKey, line: FieldLine): void {
    const isSaid =
      key === 'title' ? this.fields.title !== undefined : this.fields.reportOf !== undefined;
    if (isSaid) return this.unknown(line);
    const said = tidy(textOf(line.value));
    this.findings.add('field', `${line.label}: ${said}`);
    if (key === 'report-of' && !POST.test(said))
      this.findings.ask(`report-of: “${said}” must be a post, not a person’s name`);
    this.#set(key, line, said);
  }

  /** "Report of the Head of Planning", without a sign between label and post; says whether a line is that. */
  reportOfLine(text: string): boolean {
    const [, label = '', post = ''] =
      /^((?:joint )?report (?:of|by|from)(?: the)?) (\p{Lu}.{2,100})$/iu.exec(text) ?? [];
    if (this.fields.reportOf !== undefined || !POST.test(post)) return false;
    this.findings.add('field', `${label}: ${post}`);
    this.fields.reportOf = post;
    this.fields.reworded.push(label);
    return true;
  }

  /** Keeps a field that the template doesn’t know. */
  unknown({ label, value }: FieldLine): void {
    const said = tidy(textOf(value));
    this.fields.unknown.push({ label, value: said });
    this.findings.add(
      'field',
      `${label}: ${said} (the template has no such field: kept as a comment)`,
    );
  }

  /** Takes the fields of a table. */
  table(rows: readonly Row[]): void {
    const typed = rows.flatMap(({ cells }) =>
      cells.map(({ blocks }) => plainText(blocks).trim()).filter((text) => /^x$/i.test(text)),
    );
    this.fields.reworded.push(...typed);
    for (const row of withColumnAnswers(rows)) {
      for (const field of fieldsOfRow(row, this.frame.ownFields)) {
        if (field.known) this.take(field);
        else if (field.label === '') {
          const text = tidy(textOf(field.value));
          const furniture = furnitureIn(text, this.frame);
          if (furniture?.isMark) this.fields.marks.push(text);
          this.findings.add('not body', text);
        } else this.unknown(field);
      }
    }
  }

  #set(key: FieldKey, { label, value }: FieldLine, said: string): void {
    const { fields } = this;
    fields.reworded.push(label);
    const reworded = () => fields.reworded.push(said);
    switch (key) {
      case 'title':
        if (fields.title === undefined || fields.title === said) fields.title = said;
        else {
          this.findings.ask(`title: the document says “${fields.title}” and “${said}”`);
          fields.unknown.push({ label, value: said });
        }
        return;
      case 'date': {
        const date = dateIn(said);
        reworded();
        if (date !== undefined) fields.date = date;
        else if (said !== '')
          this.findings.ask(`the date of the meeting: “${said}” is no date that can be read`);
        return;
      }
      case 'report-to':
        reworded();
        if (said !== '') fields.committee = said;
        return;
      case 'report-of':
        if (said !== '') fields.reportOf = said;
        return;
      case 'call-in':
        reworded();
        fields.callIn = answerOf(value);
        return;
      case 'exempt':
        reworded();
        fields.exempt = answerOf(value);
        return;
      case 'part':
        reworded();
        if (
          /\b(?:open|public)\b|^(?:part )?1$/i.test(said) &&
          !/exempt|confidential|private|not for publication|not public/i.test(said)
        ) {
          fields.exempt ??= { kind: 'answered', value: false };
        } else fields.marks.push(said);
        return;
      case 'exempt-rule':
        reworded();
        if (said !== '' && !saysNone(said)) fields.marks.push(said);
        return;
      case 'ward-members-consulted':
        reworded();
        fields.consulted = answerOf(value);
        return;
      case 'key-decision':
        reworded();
        fields.keyDecision = answerOf(value);
        return;
      case 'wards': {
        reworded();
        if (ONLY_ANSWER.test(said)) {
          const answer = answerOf(value);
          if (answer.kind === 'answered' && !answer.value) {
            this.findings.ask(
              'wards: the document says that no specific wards are affected: write all, if that is meant',
            );
          }
          return;
        }
        const wards = wardsIn(textOf(value), this.frame.wards);
        if (wards) fields.wards = wards;
        return;
      }
      case 'pillars':
        reworded();
        this.takePillars(textOf(value), label);
        return;
      case 'appendices':
        reworded();
        fields.appendices = linesIn(value).flatMap((line) =>
          saysNone(line) ? [] : [readAppendix(line)],
        );
        return;
      case 'background-papers':
        reworded();
        fields.backgroundPapers = saysNone(said) || said === '' ? [] : [readBackgroundPaper(value)];
        return;
    }
  }

  /** Takes the boxes beside the names of pillars; whether there are any. */
  takePillars(text: string, label: string): boolean {
    const ticked = tickedOf(text, this.frame.pillars);
    if (!ticked) {
      if (label !== '') this.fields.unknown.push({ label, value: tidy(text) });
      return false;
    }
    const { pillars } = this.fields;
    if (pillars?.kind === 'answered' && ticked.kind === 'answered') {
      this.fields.pillars = { kind: 'answered', names: [...pillars.names, ...ticked.names] };
    } else if (pillars?.kind !== 'unanswered') this.fields.pillars = ticked;
    return true;
  }
}

/** A post, and no person's name. */
const POST =
  /\b(?:director|head|officer|manager|solicitor|executive|secretary|clerk|treasurer|service|team|lead)\b/i;

/** "Are specific wards affected?" is answered by Yes or No, and their names follow. */
const ONLY_ANSWER = /^[^\p{L}\p{N}]*(?:yes|no)(?:[^\p{L}\p{N}]+(?:yes|no))?[^\p{L}\p{N}]*$/iu;

const linesIn = (inlines: readonly Inline[]): string[] =>
  textOf(inlines)
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
