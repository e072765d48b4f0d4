import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { dateIn } from '../fields/values.ts';
import { BULLET, type Inline } from '../document.ts';
import { markIn } from './exempt-passages.ts';
import { isOfPart, isPart, rowOf } from './decision-parts.ts';
import { isConnecting } from './sentences/connecting-words.ts';
import { askOfDue } from './sentences/unsure.ts';
import type { MinutesLine } from './minutes-line.ts';
import { hasMore, isEmpty } from './minutes-writer.ts';
import type { MinuteContext } from './minute-context.ts';

const SHOUTED =
  /(?:^|[ ,(])((?:(?:and )?[Ii]t was (?:then |therefore |unanimously |accordingly |further ){0,2}|unanimously )?(?:RESOLVED|DECIDED|DETERMINED|RECOMMENDED|AGREED)\b)/;
const SPOKEN =
  /\b((?:and )?it was (?:then |therefore |unanimously |accordingly |further ){0,2}(?:resolved|decided)(?: unanimously)?[:,]? that\b|(?:and )?it was (?:then |therefore )?(?:unanimously )?resolved(?: unanimously)? (?:(?:not|never) )?to\b)/;
const COLON = /[.;–—-] ((?:Resolved|RESOLVED|Decision|Agreed|AGREED)(?: unanimously)?:) /;
const BY_BODY =
  /^(?:the )?(?:[\p{L}&’'-]+ ){0,6}?(?:committee|council|cabinet|board|panel|members|sub-committee|executive|authority|assembly|forum|trustees|conference|meeting) (?:then |therefore |accordingly )?((?:unanimously )?(?:RESOLVED|DECIDED|DETERMINED|RECOMMENDED|AGREED|NOTED|resolved|decided|determined)(?: unanimously)?(?:(?: \([^()]{3,90}\))?[:,]?(?: –| -)? (?:that|(?:(?:not|never) )?to|That|To)\b|,? (?:by|on|with|upon) (?=[^.;]{3,100}?,? (?:that|(?:(?:not|never) )?to)\b)))/iu;

/** Where a decision begins within a paragraph: "… and it was RESOLVED that"; undefined where it is the first word, or there is none. */
export function decisionIn(text: string): number | undefined {
  if (text.length > 12_000) return undefined;
  const open = text.replace(/“[^“”]{0,3000}”|"[^"]{0,3000}"/g, (quoted) =>
    ' '.repeat(quoted.length),
  );
  const body = BY_BODY.exec(open);
  if (body && isConnecting(open.slice(0, open.indexOf(body[1] ?? '')))) {
    const at = open.indexOf(body[1] ?? '');
    if (labelIn(text.slice(at))?.kind === 'decision') return at;
  }
  for (const pattern of [SHOUTED, SPOKEN, COLON]) {
    const found = pattern.exec(open);
    if (!found) continue;
    const at = found.index + found[0].trimEnd().length - (found[1] ?? '').length;
    // "That the Cabinet be RECOMMENDED to …" is within a decision.
    if (/\b(?:be|is|are|was|were|been|has|have|had|as)\s*$/i.test(open.slice(0, at))) continue;
    if (at > 0 && labelIn(text.slice(at))?.kind === 'decision') return at;
  }
  return undefined;
}

export type DecisionToWrite = {
  readonly text: string;
  readonly inlines: readonly Inline[];
  /** It is of an application, so that something came of that. */
  readonly isApplication: boolean;
  /** It may be of one. */
  readonly mayBe: boolean;
};

/** What to write where recommendations are answered by their marks alone: which minute recommended them isn’t said. */
export const ANSWERS =
  'recommendations are answered here, and kept as text: write a line for each with the number of the minute that made it, such as Answer to 41 R1: not accepted, or Progress on 41 R2: done';

/** "R1 – not accepted: the cost isn’t in the budget." */
export const isAnswer = (mark: string | undefined, text: string): boolean =>
  mark !== undefined &&
  /^R\d/.test(mark) &&
  /^[–—-]? ?(?:not |partly |partially )?(?:accepted|agreed|rejected|declined|implemented|completed|done|started|noted)\b/i.test(
    text,
  );

/** What came of an application that it was resolved to grant. */
const PAST: Readonly<Record<string, string>> = {
  ...{
    grant: 'granted',
    refuse: 'refused',
    defer: 'deferred',
    approve: 'approved',
    confirm: 'confirmed',
  },
};

/** So many marks before are looked at for the list that one goes on with. */
const MOST_MARKS = 60;
/** Lines that a decision may have, its parts with it. */
const MOST_LINES = 2_000;

/** "(response due 16 February 2027)" */
const RESPONSE_DUE =
  /\((?:an? )?(?:response|answer|reply)(?: is| to be)? (?:due|given)(?: by| on| before)? [^()]{0,30}\d{4}\)/i;

/** Writes decisions with their parts, and what they say of applications and of earlier minutes. */
export class DecisionWriting {
  readonly #context: MinuteContext;

  constructor(context: MinuteContext) {
    this.#context = context;
  }

  /** Writes a decision and the lines that belong to it; gives the place of the last one. */
  write(
    lines: readonly MinutesLine[],
    at: number,
    { text, inlines, isApplication, mayBe }: DecisionToWrite,
  ): number {
    const { writer } = this.#context;
    const label = labelIn(text);
    const rest = label && 'rest' in label ? label.rest : '';
    if (hasMore(inlines)) writer.labelOf(inlines);
    else writer.label(text);
    const own = lines[at] as MinutesLine;
    const parts: string[] = [];
    const marks: string[] = [];
    let base: number | undefined;
    let lastMark: string | undefined;
    let rows = 0;
    let before = rest;
    let place = at;
    while (place + 1 < lines.length && place - at < MOST_LINES) {
      const next = lines[place + 1] as MinutesLine;
      if (next.table || markIn(next) || next.heading !== undefined || isEmpty(next.inlines)) break;
      if (next.mark !== undefined) {
        if (
          !isPart(next.mark, {
            ...{ own: own.mark, lastMark, before, marks: marks.slice(-MOST_MARKS) },
            isDeeper: next.depth > own.depth,
            isBegun: parts.length > 0,
          })
        )
          break;
        base ??= next.depth;
        const depth = Math.max(0, Math.min(3, next.depth - base));
        writer.point(next.mark === BULLET ? '-' : next.mark, next.inlines, depth);
        if (depth === 0) lastMark = next.mark;
        parts.push(next.text);
        marks.push(next.mark);
      } else {
        // "Wick Almshouses<tab>Councillor Varga": what is set in two columns is a list.
        const row = parts.length === rows ? rowOf(next, before) : undefined;
        if (row !== undefined) {
          writer.point('-', [{ text: row }], 0);
          parts.push(row);
          rows += 1;
          before = ':';
          place += 1;
          continue;
        }
        const known = labelIn(next.text);
        if (known !== undefined && known.kind !== 'unclear') break;
        if (
          parts.length === 0 &&
          (before === '' || /[:–—-]$/.test(before)) &&
          /^(?:that|to|the|this|\p{Lu})/iu.test(next.text)
        ) {
          if (before === '') writer.belowOf(next.inlines);
          else writer.proseOf(next.inlines);
        } else if (parts.length === 0 && /^(?:That|AND|And that|Subject to)\b/.test(next.text))
          writer.proseOf(next.inlines);
        else if (parts.length > 0 && isOfPart(lines, place + 1, { before, base, lastMark })) {
          writer.belowPoint(next.text, Math.max(1, Math.min(3, next.depth - (base ?? 0))));
          parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${next.text}`;
        } else break;
      }
      before = next.text;
      place += 1;
    }
    if (isApplication || mayBe) this.#outcome([rest, ...parts].join(' '), isApplication);
    if (marks.some((mark, one) => isAnswer(mark, parts[one] ?? ''))) this.#context.ask(ANSWERS);
    this.#corrections(rest, parts);
    this.#callIn([rest, ...parts].join(' '));
    const due = [rest, ...parts].join(' ').slice(0, 20_000);
    const askDue = RESPONSE_DUE.test(due)
      ? 'a day by which recommendations are to be answered is within their words: write Answer due: with it on a line of its own below them'
      : askOfDue(due, /^\W{0,3}(?:it was )?recommend/i.test(text));
    if (askDue !== undefined) this.#context.ask(askDue);
    return place;
  }

  /** What became of an application, by the one word for it. */
  #outcome(said: string, isCertain: boolean): void {
    const { writer } = this.#context;
    const first = /^(?:that |to |and )*(grant|refuse|defer|approve|confirm)\b/i.exec(said)?.[1];
    const found = new Set(
      [
        ...(first === undefined ? [] : [['', PAST[first.toLowerCase()] ?? first]]),
        ...said
          .slice(0, 6_000)
          .matchAll(/\b(?:be|is|are) (granted|refused|deferred|confirmed|approved|withdrawn)\b/gi),
      ].map(([, word = '']) => word.toLowerCase()),
    );
    if (
      /\bauthori[sz]ed to (?:grant|approve|refuse|issue)\b|\bdelegated?\b.{0,80}\bto (?:grant|approve|refuse)\b/i.test(
        said,
      )
    ) {
      writer.label('Outcome: authorised');
      this.#context.ask(
        'an officer is authorised: write until when, and what comes of it else: Outcome: authorised until 2026-08-17, else refused',
      );
    } else if (
      found.size === 1 &&
      !/\bcompletion of\b|\blegal agreement\b|\bsection 106\b/i.test(said)
    )
      writer.label(`Outcome: ${[...found][0]}`);
    else if (isCertain)
      this.#context.ask(
        'what became of the application isn’t clear from one word: write Outcome: granted, refused, deferred, or the council’s own word',
      );
  }

  /** What scrutiny made of a call-in, by whose words no decision has a state yet. */
  #callIn(said: string): void {
    const { title } = this.#context.heading;
    const isOfCallIn = /\bcall(?:ed)?[ -]in\b/i.test(`${title} ${said.slice(0, 2_000)}`);
    const isOutcome =
      /\brefer(?:red)?\b.{0,120}\b(?:back|to (?:the )?(?:full )?council)\b|\breleased?\b|\bno (?:further )?action\b|\bupheld\b|\breconsider/i.test(
        said.slice(0, 2_000),
      );
    if (isOfCallIn && isOutcome)
      this.#context.ask(
        'this decides on a call-in: write on a line of its own what became of which decision, such as Call-in outcome: C84(b) referred back; C84(c) released',
      );
  }

  /** Corrections of earlier minutes that a resolution approves, part by part. */
  #corrections(rest: string, parts: readonly string[]): void {
    const { writer } = this.#context;
    const found =
      /\bminutes of\b.{0,200}?\b(?:approved|confirmed|agreed|signed|accepted)\b.{0,200}?\bsubject to\b(.*)$/is.exec(
        rest.slice(0, 4_000),
      );
    if (!found) return;
    const day = dateIn(rest);
    const corrections = parts.length > 0 ? parts : [(found[1] ?? '').trim()];
    for (const words of corrections) {
      const minute =
        /\bminutes? (?:nos?\.? ?|numbers? )?([A-Z]{0,4}\d{1,4}(?:[./]\d{1,4})?[a-z]?(?: ?\([a-z\d]{1,4}\)){0,2})/i.exec(
          words,
        )?.[1];
      if (day === undefined || minute === undefined) {
        this.#context.ask(
          `“${words.slice(0, 80)}” corrects earlier minutes: write Correction: 2026-01-14 54(c) – with its words, and change those minutes`,
        );
        continue;
      }
      writer.label(
        `Correction: ${day} ${minute.replace(/ /g, '')} – ${words.replace(/[;,]?(?: and)?$/, '')}`,
      );
    }
  }
}
