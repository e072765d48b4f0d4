import type { TextProblem } from '../problem.ts';
import { change, placeAt, printedTexts, type WrittenText } from './open-text.ts';

/** Links and pictures that Markdown doesn’t read as such, and addresses that lead nowhere. */
export function linkProblems(text: WrittenText): TextProblem[] {
  if (!/[[(<":!]/.test(text.source)) return [];
  const printed = printedTexts(text).join('');
  const found = [...links(text, printed), ...withoutAddress(text, printed)];
  if (found.length > 0) return found;
  const others = [...otherLinks(text), ...faultyAddresses(text), ...unreadPictures(text, printed)];
  return others.length > 0 ? others : withoutEnd(text);
}

const FILE = String.raw`[^()[\]\n:\\]{0,200}\.(?:png|jpe?g|gif|svg|webp|pdf|docx|xlsx|csv)`;
/** "![A map] (map.png)", "!(A map)[map.png]", "![A map(map.png)", "![A map](my map.png)", "[the plan] (plan.pdf)". */
const UNREAD_FILE = new RegExp(
  String.raw`(?<!\\)(?:!?\[([^[\]\n]{1,300})\] ?\((${FILE})\)|!\([^()\n]{1,300}\) ?\[${FILE}\]|!\[?[^[\]()!\n]{1,300}\]?\(${FILE}\)|! \[[^[\]\n]{1,300}\]\((?:[^()\n:\\]{0,200}\.(?:png|jpe?g|gif|svg|webp))\))`,
  'gi',
);

/** Pictures, and links to files of the paper, that are none for a blank or a bracket. */
function unreadPictures(text: WrittenText, printed: string): TextProblem[] {
  return [...text.source.matchAll(UNREAD_FILE)].flatMap((match): TextProblem[] => {
    const [all, words, file] = match;
    const isPicture = all.startsWith('!');
    // What was read as a link or a picture is no text.
    const isPrinted = all.startsWith('! ')
      ? /!\s/.test(printed)
      : printed.replace(/\s/g, '').includes(all.replace(/\s/g, ''));
    if (!isPrinted) return [];
    const place = placeAt(text, match.index);
    const message = isPicture
      ? 'This isn’t read as a picture, and would be printed with its signs. Write ! and, right after it, what it shows in square brackets and the name of its file, which has no blanks, in round ones: ![A map of the site](map.png).'
      : 'This isn’t read as a link, and would be printed with its brackets. Write the words in square brackets and the name of the file, which has no blanks, right after them in round ones: [the plan](plan.pdf).';
    if (all.startsWith('! '))
      return [change('link-unread', place, message, all, `!${all.slice(2)}`)];
    const isApart = words !== undefined && file !== undefined && !/\s/.test(file);
    if (isApart)
      return [
        change('link-unread', place, message, all, `${isPicture ? '!' : ''}[${words}](${file})`),
      ];
    return [{ code: 'link-unread', ...place, message }];
  });
}

/** How other programs write a link: the words, and the address, in whatever order. */
const OTHER_LINKS: readonly {
  readonly pattern: RegExp;
  readonly right: (match: RegExpExecArray) => string;
}[] = [
  // <the plan>(https://…)
  {
    pattern: /<([^<>\n]{1,200})>\((https?:\/\/[^\s()]{1,500})\)/gi,
    right: ([, words = '', address = '']) => `[${words}](${address})`,
  },
  // [https://… the plan]
  {
    pattern:
      /(?<![\\[\]])\[(https?:\/\/[^\s[\]]{1,500})[ \t]+(?!(?:last )?(?:accessed|retrieved|viewed|checked|as at)\b)([^[\]\n]{1,200})\](?![([:])/gi,
    right: ([, address = '', words = '']) => `[${words.trim()}](${address})`,
  },
  // [the plan|https://…]
  {
    pattern:
      /(?<![\\[\]])\[([^[\]|\n]{1,200}?)[ \t]*\|[ \t]*(https?:\/\/[^\s[\]|]{1,500})\](?![([:])/gi,
    right: ([, words = '', address = '']) => `[${words.trim()}](${address})`,
  },
  // [the plan]<https://…>, [the plan]{https://…}, [the plan]:(https://…)
  {
    pattern:
      /(?<![\\[\]])\[([^[\]\n]{1,200})\](?:<(https?:\/\/[^\s<>]{1,500})>|\{(https?:\/\/[^\s{}]{1,500})\}|:[ ]?\((https?:\/\/[^\s()]{1,500})\))/gi,
    right: ([, words = '', ...addresses]) => `[${words}](${addresses.find(Boolean) ?? ''})`,
  },
  // ((the plan))[https://…]
  {
    pattern: /\(\(([^()\n]{1,200})\)\)\[(https?:\/\/[^\s[\]]{1,500})\]/gi,
    right: ([, words = '', address = '']) => `[${words}](${address})`,
  },
  // [[the plan](https://…)
  {
    pattern: /(?<!\\)\[(\[[^[\]\n]{1,200}\]\([^\s()]{1,500}\))(?![^[]*\])/g,
    right: ([, link = '']) => link,
  },
  // "the plan":https://…
  {
    pattern: /"([^"\n]{1,200})":(https?:\/\/[^\s"<>]{1,500}[^\s"<>.,;:)])/gi,
    right: ([, words = '', address = '']) => `[${words}](${address})`,
  },
];

function otherLinks(text: WrittenText): TextProblem[] {
  const message =
    'This is a link as another program writes it, and would be printed with its signs. Write the words in square brackets and the address right after them in round ones: [the budget](https://…).';
  return OTHER_LINKS.flatMap(({ pattern, right }) =>
    [...text.source.matchAll(pattern)].map((match) =>
      change('link-unread', placeAt(text, match.index), message, match[0], right(match)),
    ),
  );
}

/** "https//…", "https://https://…", and an address of e-mail without @: links that lead nowhere. */
const FAULTY =
  /(?<=\]\(\s*)(?:(https?):?\/{0,2}(?=https?:\/\/)|(https?)\/{1,2}(?=[\w-]{1,60}\.)|(mailto:)(?=[^)@\s]{1,200}\)))/gi;

function faultyAddresses(text: WrittenText): TextProblem[] {
  return [...text.source.matchAll(FAULTY)].map((match) => {
    const [all, twice, scheme, mail] = match;
    const place = placeAt(text, match.index);
    if (mail !== undefined) {
      const message =
        'This address of e-mail has no @, so that the link leads nowhere. Correct it.';
      return { code: 'link-unread', ...place, message };
    }
    const message =
      twice === undefined
        ? `The beginning of this address is misspelt, so that the link leads nowhere. Write "${scheme ?? ''}://".`
        : 'The beginning of this address is here twice, so that the link leads nowhere. Write it once.';
    return change(
      'link-unread',
      place,
      message,
      all,
      twice === undefined ? `${scheme ?? ''}://` : '',
    );
  });
}

/** "[the budget https://…", whose bracket ends nowhere. */
function withoutEnd(text: WrittenText): TextProblem[] {
  const match = /(?<!\\)\[(?![^\]]*\])[^[\]]{1,300}?https?:\/\//i.exec(text.source);
  if (!match) return [];
  const message =
    'This bracket ends nowhere, and would be printed. Write the words in square brackets and the address right after them in round ones: [the budget](https://…).';
  return [{ code: 'link-unread', ...placeAt(text, match.index), message }];
}

/** "[the plan][plan]" and "[the plan][]", where no line says what the address of "plan" is. "[1][2]" are references. */
const BY_LABEL =
  /(?<!\\)\[(?!\^)((?<=!\[)|[^[\]]{1,300})(?<!\\)\]\[(?!\^|\d{1,3}\]|(?:\p{Lu}[\p{L}.]{0,8} )?\d{4}\])([^[\]]{0,200})\]/gu;

function withoutAddress(text: WrittenText, printed: string): TextProblem[] {
  const shown = printed.replace(/\s/g, '');
  if (!shown.includes('][')) return [];
  return [...text.source.matchAll(BY_LABEL)].flatMap((match): TextProblem[] => {
    const [, , label = ''] = match;
    if (!shown.includes(`][${label.replace(/\s/g, '')}]`)) return [];
    const isPicture = text.source[match.index - 1] === '!';
    const message = isPicture
      ? 'This isn’t read as a picture, and would be printed with its brackets: nothing says which file it is. Write the name of the file in round brackets in place of the second pair: ![A map of the site](map.png).'
      : 'This isn’t read as a link, and would be printed with its brackets: nothing says what its address is. Write the address in round brackets in place of the second pair: [the budget](https://…).';
    return [{ code: 'link-unread', ...placeAt(text, match.index), message }];
  });
}

const ADDRESS = String.raw`(?:https?:\/\/|www\.|mailto:|tel:)`;
const UNREAD = new RegExp(String.raw`(?<!\\)\]\(\s*${ADDRESS}`, 'i');
/** "](https://…/plan(1.pdf)": of the brackets of its address one ends, and it is that of the link. */
const OPEN_BRACKET = new RegExp(
  String.raw`\]\(\s*${ADDRESS}[^\s()]{1,500}\([^\s()]{0,500}\)(?![^\s.,;:!?])`,
  'gi',
);
const REVERSED = new RegExp(
  String.raw`\(([^()\[\]\n]{1,200})\)\[(${ADDRESS}[^\s\[\]]{1,500})\]`,
  'gi',
);
const APART = new RegExp(
  String.raw`(?<![\\\]])\[([^\[\]\n]{1,300})\] \((${ADDRESS}[^\s()]{1,500})\)`,
  'gi',
);

/** Links with a blank too many, with brackets the wrong way round, or without their last bracket. */
function links(text: WrittenText, printed: string): TextProblem[] {
  const message =
    'This isn’t read as a link, and would be printed with its brackets. Write the words in square brackets and the address right after them in round ones, with %20 for a blank in it: [the budget](https://…).';
  // "[1] (https://…)" is a reference.
  const apart = [...text.source.matchAll(APART)].filter(([, words = '']) =>
    /\p{L}\S*\s/u.test(words),
  );
  const turned = [...text.source.matchAll(REVERSED), ...apart].map((match) =>
    change(
      'link-unread',
      placeAt(text, match.index),
      message,
      match[0],
      `[${match[1] ?? ''}](${match[2] ?? ''})`,
    ),
  );
  // An escaped bracket is meant.
  if (turned.length > 0 || !UNREAD.test(printed) || text.source.includes('\\](')) return turned;
  const open = [...text.source.matchAll(OPEN_BRACKET)].map((match) =>
    change(
      'link-unread',
      placeAt(text, match.index),
      'This isn’t read as a link, and would be printed: a bracket in its address ends nowhere. Write %28 in place of it: [the plan](https://…/plan%281.pdf).',
      match[0],
      match[0].replace('(', '\0').replace('(', '%28').replace('\0', '('),
    ),
  );
  if (open.length > 0) return open;
  const whole =
    /(?<!\\)\]\(\s*((?:https?:\/\/|www\.)[^\s()"]{1,500}(?: [^\s()"]{1,200}){1,10})\)/i.exec(
      text.source,
    );
  if (whole) {
    const [, address = ''] = whole;
    const place = placeAt(text, whole.index + whole[0].indexOf(address));
    return [change('link-unread', place, message, address, address.replaceAll(' ', '%20'))];
  }
  const at = text.source.search(UNREAD);
  return at === -1 ? [] : [{ code: 'link-unread', ...placeAt(text, at), message }];
}
