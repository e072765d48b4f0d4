import { readXml, type XmlElement } from './office-xml.ts';

/** What a Word document holds and doesn't show, or fetches from elsewhere. */
export type WordFinding = 'tracked' | 'hidden' | 'unseen' | 'fetches' | 'malformed';

/** Words whose style may hide them: ids of styles of characters and paragraphs. */
export function hidingStyles(styles: Buffer): ReadonlySet<string> {
  const hiding = new Set<string>();
  let style: string | undefined;
  readXml(styles, {
    open: ({ name, attributes }) => {
      if (name === 'style') style = attributes['styleId'];
      else if (style !== undefined && name === 'vanish' && isOn(attributes)) hiding.add(style);
    },
    close: (name) => {
      if (name === 'style') style = undefined;
    },
  });
  return hiding;
}

/** How a run of words, or what is around it, is painted. */
type Paint = {
  fill?: string;
  color?: string;
  highlight?: string;
  vanish?: boolean;
  tiny?: boolean;
};

/** Elements that have properties of their own, which are those of all within them. */
const FRAMES = new Set(['tbl', 'tr', 'tc', 'p', 'r']);
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel']);
/** Fields that run a program or show another file, whatever the document says now. */
const FETCHING = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|DATABASE)\b/i;

/** What a part of a Word document (its text, a header, a note) holds and doesn't show. */
export function hiddenInWord(part: Buffer, hiding: ReadonlySet<string>): ReadonlySet<WordFinding> {
  const found = new Set<WordFinding>();
  const frames: Paint[] = [{}];
  const path: string[] = [];
  let field: string | undefined;
  const top = () => frames.at(-1) as Paint;
  const isWell = readXml(part, {
    open: (element) => {
      const { name, attributes } = element;
      path.push(name);
      if (FRAMES.has(name)) frames.push({});
      if (TRACKED.has(name)) found.add('tracked');
      if (name === 'fldSimple' && FETCHING.test(attributes['instr'] ?? '')) found.add('fetches');
      if (name === 'instrText') field ??= '';
      if (name === 'fldChar' && attributes['fldCharType'] === 'begin') field = '';
      if (name === 'fldChar' && field !== undefined && attributes['fldCharType'] !== 'begin') {
        if (FETCHING.test(field)) found.add('fetches');
        field = undefined;
      }
      // The properties of a paragraph's own mark are of no word.
      if (!path.includes('pPr') || !path.includes('rPr')) paint(top(), element, hiding);
    },
    close: (name) => {
      path.pop();
      if (FRAMES.has(name)) frames.pop();
    },
    text: (text) => {
      if (text.trim() === '') return;
      if (path.at(-1) === 'instrText') field = (field ?? '') + text;
      if (path.at(-1) !== 't') return;
      const all = Object.assign({}, ...frames) as Paint;
      if (all.vanish === true) found.add('hidden');
      else if (all.tiny === true || isUnseen(all)) found.add('unseen');
    },
  });
  if (field !== undefined && FETCHING.test(field)) found.add('fetches');
  if (!isWell) found.add('malformed');
  return found;
}

function paint(frame: Paint, { name, attributes }: XmlElement, hiding: ReadonlySet<string>): void {
  const value = attributes['val'] ?? '';
  switch (name) {
    case 'vanish':
      frame.vanish = isOn(attributes);
      break;
    case 'rStyle':
    case 'pStyle':
      if (hiding.has(value)) frame.vanish = true;
      break;
    case 'color':
      frame.color = value.toLowerCase();
      break;
    case 'highlight':
      frame.highlight = value.toLowerCase();
      break;
    case 'shd':
      frame.fill = (attributes['fill'] ?? 'auto').toLowerCase();
      break;
    case 'tblStyle':
      // A style may colour the cells.
      frame.fill = 'style';
      break;
    case 'sz':
      // In half points.
      frame.tiny = Number(value) > 0 && Number(value) <= 3;
      break;
  }
}

/** White words on a white page, and dark words under a dark mark. */
function isUnseen({ fill = 'auto', color = 'auto', highlight = 'none' }: Paint): boolean {
  const isMarked = highlight !== 'none';
  if (/^(?:f[c-f]){3}$/.test(color)) {
    return isMarked ? highlight === 'white' : fill === 'auto' || /^(?:f[c-f]){3}$/.test(fill);
  }
  const isDark = color === 'auto' || isDarkColour(color);
  if (isMarked) return highlight === 'black' && isDark;
  return color !== 'auto' && isDark && isDarkColour(fill);
}

const isDarkColour = (colour: string): boolean => /^(?:[0-1][\da-f]){3}$/.test(colour);

const isOn = ({ val = 'true' }: XmlElement['attributes']): boolean =>
  !['0', 'false', 'off'].includes(val);
