import type { MarkdownIt, Token } from 'markdown-it';

const NUMBERED =
  /^(?:Figure|Fig\.|Picture|Image|Photograph|Photo|Map|Plan|Chart|Graph|Diagram) \d{1,3}(?:\.\d{1,3})?[a-z]?(?::| [–—-]) [^\n]{1,300}$/;

type FigureState = { tokens: Token[]; readonly Token: typeof Token };

/**
 * A picture alone in its paragraph is a figure where it has a caption: its title, `![what it shows](map.png "Figure 1: the
 * site")`, or the next paragraph, where that begins with "Figure 1:".
 */
export function figures(parser: MarkdownIt): void {
  parser.core.ruler.after('inline', 'figures', (state) => {
    state.tokens = withFigures(state);
  });
}

function withFigures({ tokens, Token: Made }: FigureState): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [open, inline, close] = tokens.slice(at, at + 3) as [Token, Token, Token];
    const picture = open.type === 'paragraph_open' ? onlyPicture(inline) : undefined;
    if (!picture) {
      result.push(open);
      continue;
    }
    const title = String(picture.attrGet('title') ?? '').trim();
    const caption =
      title === '' ? nextCaption(tokens, at + 3, open.level) : captionOf(title, inline);
    if (!caption) {
      result.push(open);
      continue;
    }
    picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
    for (const token of [open, close]) {
      token.type = token.type.replace('paragraph', 'figure');
      token.tag = 'figure';
      token.hidden = false;
    }
    const begin = new Made('figcaption_open', 'figcaption', 1);
    const end = new Made('figcaption_close', 'figcaption', -1);
    for (const token of [begin, end]) {
      token.block = true;
      token.level = open.level + 1;
    }
    result.push(open, inline, begin, caption, end, close);
    at += title === '' ? 5 : 2;
  }
  return result;

  function captionOf(title: string, beside: Token): Token {
    const text = new Made('text', '', 0);
    text.content = title;
    const caption = new Made('inline', '', 0);
    caption.content = title;
    caption.map = beside.map;
    caption.level = beside.level + 1;
    caption.children = [text];
    return caption;
  }
}

function onlyPicture(inline: Token | undefined): Token | undefined {
  if (inline?.type !== 'inline') return undefined;
  const children = (inline.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content.trim() !== '',
  );
  return children.length === 1 && children[0]?.type === 'image' ? children[0] : undefined;
}

function nextCaption(tokens: readonly Token[], at: number, level: number): Token | undefined {
  const [open, inline] = tokens.slice(at, at + 2);
  if (open?.type !== 'paragraph_open' || open.level !== level) return undefined;
  return inline?.type === 'inline' && NUMBERED.test(inline.content) ? inline : undefined;
}
