import { hrefOf, isContentsField, isSequence, showsWhatIsElsewhere } from './field-stack.ts';
import { InlinesRead } from './inlines-read.ts';
import { isOwnMark, LINKED, LINKED_DOCUMENT, SILENT, TRANSPARENT } from './run-elements.ts';
import { alternativeOf, isPlaceholder } from './shown-text.ts';
import { unstoredField } from './unstored-fields.ts';
import { signOf, TICKED, UNTICKED } from './tick-signs.ts';
import type { RunContext, RunsRead } from './run-context.ts';
import { lookOf, type Look } from './word-looks.ts';
import { unseenBelow } from '../xml/unseen-words.ts';
import {
  ownText,
  allOf,
  childOf,
  elementsOf,
  isOn,
  textBelow,
  valueOf,
  within,
  type XmlNode,
} from '../xml/xml-tree.ts';

const WORDS = new Set(['t', 'delText']);

/** Reads the words of a paragraph. */
export class RunReader {
  readonly #context: RunContext;
  readonly #read: InlinesRead;

  constructor(context: RunContext) {
    this.#context = context;
    this.#read = new InlinesRead(context);
  }

  /** Reads the children of a paragraph, in order; what is found in them is noted at the end. */
  read(node: XmlNode): RunsRead {
    this.#walk(node);
    return this.#read.end();
  }

  #walk(node: XmlNode): void {
    for (const child of elementsOf(node)) this.#visit(child);
  }

  #visit(node: XmlNode): void {
    const { fields } = this.#context;
    switch (node.name) {
      case 'r':
        this.#run(node);
        return;
      case 'hyperlink':
        this.#read.link(this.#addressOf(node), () => this.#walk(node));
        return;
      case 'fldSimple': {
        const code = node.attributes['instr'] ?? '';
        if (isContentsField(code)) return this.#read.note('contents list', textBelow(node, WORDS));
        fields.begin(within(node, 'ffData'));
        fields.addCode(code);
        fields.separate();
        const href = hrefOf(code);
        if (href === undefined) this.#walk(node);
        else this.#read.link(href, () => this.#walk(node));
        this.#endField();
        return;
      }
      case 'ins':
        this.#read.noteRange('inserted', () => this.#walk(node));
        return;
      case 'moveTo':
        this.#read.noteRange('moved', () => this.#walk(node));
        return;
      case 'del':
        this.#read.note('deleted', textBelow(node, WORDS));
        return;
      case 'moveFrom':
        return;
      case 'oMath':
        this.#read.text([...allOf(node, 't')].map(ownText).join(' '), {
          unseen: unseenBelow(node, this.#context.unseen),
        });
        this.#context.findings.ask(
          'a sum is written as plain signs: look whether it says the same',
        );
        return;
      case 'rt':
        return this.#read.note('not carried', textBelow(node, WORDS));
      case 'sdt':
        this.#control(node);
        return;
      case 'AlternateContent':
        this.#walkAlternative(node);
        return;
      case 'subDoc':
        this.#context.findings.add('not carried', LINKED);
        this.#context.findings.ask(LINKED_DOCUMENT);
        return;
      default:
        if (SILENT.has(node.name)) return;
        if (TRANSPARENT.has(node.name)) this.#walk(node);
        else this.#unknown(node);
    }
  }

  #run(run: XmlNode): void {
    const properties = childOf(run, 'rPr');
    const style = this.#context.styles.of(valueOf(properties, 'rStyle'));
    const look: Look = { ...this.#context.look, ...style.look, ...lookOf(properties) };
    let isMark = false;
    for (const child of elementsOf(run)) {
      // A mark of the author's own, such as a star, is what a note is called by.
      if (isMark && (child.name === 't' || child.name === 'sym')) {
        this.#context.findings.shownAsSigns.push(ownText(child));
        continue;
      }
      if (isOwnMark(child)) isMark = true;
      this.#inRun(child, look);
    }
  }

  #inRun(node: XmlNode, look: Look): void {
    const { fields, findings } = this.#context;
    switch (node.name) {
      case 't':
        this.#read.text(ownText(node), { ...look, unseen: this.#context.unseen.get(node) });
        return;
      case 'tab':
      case 'ptab':
        this.#read.text('\t', look);
        return;
      case 'br':
        // A new page or column parts words, and no lines.
        if (['page', 'column'].includes(node.attributes['type'] ?? ''))
          return this.#read.text(' ', look);
        this.#read.push({ text: '', isBreak: true }, look);
        return;
      case 'cr':
        this.#read.push({ text: '', isBreak: true }, look);
        return;
      case 'noBreakHyphen':
        this.#read.text('-', look);
        return;
      case 'sym': {
        const font = node.attributes['font'] ?? '';
        const sign = signOf(font, Number.parseInt(node.attributes['char'] ?? '', 16));
        if (sign === undefined) findings.add('not carried', `a sign of the font ${font}`);
        else this.#read.text(sign, { ...look, font: '' });
        return;
      }
      case 'fldChar':
        this.#fieldSign(node);
        return;
      case 'instrText':
        fields.addCode(ownText(node));
        return;
      case 'footnoteReference':
      case 'endnoteReference': {
        if (fields.isSilent || look.hidden === true) return;
        const note = this.#context.callNote(
          node.name.replace('Reference', ''),
          node.attributes['id'] ?? '',
        );
        if (note !== undefined) this.#read.out.inlines.push({ text: '', note });
        return;
      }
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawing(node);
        return;
      case 'AlternateContent': {
        const choice = alternativeOf(node);
        if (choice) for (const child of elementsOf(choice)) this.#inRun(child, look);
        return;
      }
      default:
        if (!SILENT.has(node.name)) this.#visitInRun(node, look);
    }
  }

  #visitInRun(node: XmlNode, look: Look): void {
    if (node.name === 'r' || TRANSPARENT.has(node.name)) this.#visit(node);
    else if (node.name === 'del' || node.name === 'moveFrom') this.#visit(node);
    else {
      const words = textBelow(node, WORDS);
      const unseen = unseenBelow(node, this.#context.unseen);
      if (words.trim() !== '') this.#read.text(words, { ...look, unseen });
    }
  }

  #fieldSign(node: XmlNode): void {
    const { fields } = this.#context;
    const type = node.attributes['fldCharType'];
    if (type === 'begin') fields.begin(childOf(node, 'ffData'));
    else if (type === 'separate') fields.separate();
    else if (type === 'end') this.#endField();
  }

  #endField(): void {
    const { shown, code, hasWords } = this.#context.fields.end();
    if (!hasWords) this.#unstored(code);
    if (shown !== '' && !isPlaceholder(shown)) this.#read.text(shown, {});
    else if (shown !== '') this.#read.note('placeholder', shown);
    if (isSequence(code)) this.#read.out.isCaption = true;
    if (showsWhatIsElsewhere(code)) this.#read.note('link not taken', code);
  }

  /** What a field shows whose result is in no file. */
  #unstored(code: string): void {
    const found = unstoredField(code);
    if (found?.kind === 'text') this.#read.text(found.text, {});
    else if (found?.kind === 'placeholder') this.#read.note('placeholder', found.text);
    else if (found) this.#context.findings.ask(found.question);
  }

  /** A content control: a box, a list, a date, or words in a frame. */
  #control(node: XmlNode): void {
    const properties = childOf(node, 'sdtPr');
    const content = childOf(node, 'sdtContent');
    const box = childOf(properties, 'checkbox') ?? childOf(properties, 'checkBox');
    if (box) {
      this.#read.text(isOn(box, 'checked') === true ? TICKED : UNTICKED, {});
      return;
    }
    if (!content) return;
    const words = textBelow(content, WORDS);
    if (isOn(properties, 'showingPlcHdr') === true || isPlaceholder(words)) {
      this.#read.note('placeholder', words);
      return;
    }
    const date = childOf(properties, 'date')?.attributes['fullDate']?.slice(0, 10);
    if (words.trim() === '' && date !== undefined) this.#read.text(date, {});
    const bound = this.#context.boundText(node);
    if (bound !== undefined && bound.trim() !== words.trim()) {
      this.#context.findings.ask(
        `a control shows “${words.trim()}”, but it is bound to “${bound.trim()}”: which of the two is right`,
      );
    }
    this.#walk(content);
  }

  #walkAlternative(node: XmlNode): void {
    const choice = alternativeOf(node);
    if (choice) this.#walk(choice);
  }

  #drawing(node: XmlNode): void {
    const { pictures, findings, fields } = this.#context;
    if (fields.isSilent) return;
    const boxes = [...allOf(node, 'txbxContent')];
    this.#read.out.boxes.push(
      ...boxes.filter(
        (box) =>
          !boxes.some((other) => other !== box && [...allOf(other, 'txbxContent')].includes(box)),
      ),
    );
    if (boxes.length > 0) {
      // A group may hold a picture beside its boxes.
      if (![...allOf(node, 'blip')].length) return;
    }
    for (const inline of pictures.read(node, this.#context.relationships))
      this.#read.out.inlines.push(inline);
    if (node.name === 'object' || [...allOf(node, 'control')].length > 0) {
      if ([...allOf(node, 'control')].length > 0) {
        findings.ask(
          'a control of a form can’t be read (ActiveX): look in the document what it says',
        );
      } else findings.add('picture not taken', 'an embedded object');
    }
  }

  #addressOf({ attributes }: XmlNode): string | undefined {
    const { target } = this.#context.relationships.get(attributes['id'] ?? '') ?? {};
    const place = attributes['anchor'];
    if (target === undefined) return undefined;
    return place === undefined || target.includes('#') ? target : `${target}#${place}`;
  }

  #unknown(node: XmlNode): void {
    const words = textBelow(node, WORDS);
    if (words.trim() === '') return;
    this.#context.findings.ask(
      `“${words.trim().slice(0, 60)}” is in a kind of frame that isn’t known (${node.name}): look whether it is right`,
    );
    this.#walk(node);
  }
}
