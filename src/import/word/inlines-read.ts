import { isSafeLink } from '../../source/markdown/parser.ts';
import type { Inline } from '../document.ts';
import { NOT_SEEN, type FoundKind } from '../findings.ts';
import { NotedWords } from './noted-words.ts';
import type { RunContext, RunsRead } from './run-context.ts';
import { setOffLine, shownText } from './shown-text.ts';
import { isSymbolFont } from './tick-signs.ts';
import type { Look } from './word-looks.ts';

/** What was read of a paragraph's words so far: its inlines as they are shown, and notes of what isn't carried. */
export class InlinesRead {
  readonly out: RunsRead = { inlines: [], boxes: [], isCaption: false, hasHidden: false };
  readonly #context: RunContext;
  readonly #noted = new NotedWords();
  #href: string | undefined;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** All of it, once the paragraph has ended. */
  end(): RunsRead {
    this.#noted.giveTo(this.#context.findings);
    return this.out;
  }

  /** Adds text that a run shows. */
  text(text: string, look: Look): void {
    if (this.#context.fields.isSilent) {
      if (this.#context.fields.isContents) this.note('contents list', text);
      return;
    }
    const shown = shownText(text, look.font ?? '');
    if (isSymbolFont(look.font ?? '') && /[\p{L}\p{N}]/u.test(text))
      this.#context.findings.shownAsSigns.push(...text);
    this.push({ text: shown }, look);
  }

  /** Adds an inline with the look of its run, or notes why it isn't carried. */
  push(inline: Inline, look: Look): void {
    if (this.#context.fields.isSilent) return;
    if (look.hidden === true || look.unseen === 'hidden' || look.unseen === 'unseen') {
      this.out.hasHidden = true;
      const isUnseen = look.unseen === 'unseen' && look.hidden !== true;
      this.note(isUnseen ? 'not seen on the page' : 'hidden', inline.text);
      if (isUnseen) this.#context.findings.ask(NOT_SEEN);
      return;
    }
    if (look.isPlaceholder === true) {
      this.note('placeholder', inline.text);
      return;
    }
    if (inline.text.trim() !== '') this.#context.fields.showWords();
    const from = this.out.inlines.length;
    const href = this.#href ?? this.#safe(this.#context.fields.href);
    const raised =
      look.raised === 'none' ? undefined : (look.raised ?? setOffLine(inline.text, look));
    this.out.inlines.push({
      ...inline,
      ...(look.bold === true && { bold: true }),
      ...(look.italic === true && { italic: true }),
      ...(look.struck === true && { struck: true }),
      ...(look.underlined === true && { underlined: true }),
      ...(raised && { raised }),
      ...(href !== undefined && href !== '' && { href }),
    });
    if (look.unseen === 'white') this.note('white text', inline.text, from);
  }

  /** What `read` adds is a link, where its address may be one. */
  link(address: string | undefined, read: () => void): void {
    const before = this.#href;
    this.#href = this.#safe(address);
    read();
    this.#href = before;
  }

  #safe(address: string | undefined): string | undefined {
    if (address === undefined || address === '' || address.startsWith('#')) return undefined;
    if (/^(?:https?:\/\/|mailto:)/i.test(address) && isSafeLink(address)) return address;
    this.note('link not taken', address);
    return undefined;
  }

  /** Notes what `read` adds as a finding of this kind. */
  noteRange(kind: FoundKind, read: () => void): void {
    const from = this.out.inlines.length;
    read();
    const words = this.out.inlines
      .slice(from)
      .map(({ text }) => text)
      .join('');
    this.note(kind, words, from);
  }

  /** @param from the first inline that the words are in */
  note(kind: FoundKind, words: string, from = this.out.inlines.length): void {
    this.#noted.add(kind, words, from, this.out.inlines.length);
  }
}
