import { foldText } from '../../../language/folded-text.ts';
import type { Identifier } from './identifier.ts';

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,60}[a-z\\d])?';
const DOT = String.raw`(?:\.|\[\.\]|\(\.\))`;
const END =
  'com|co|uk|org|net|info|biz|eu|io|shop|online|site|app|me|london|wales|scot|cymru|example|tv|ie|store|club|blog|social';
/** "https://firm.example/lots/4", "hxxps://firm[.]example", "www.firm.co.uk", "firm.co.uk/lots/4": with or without what they begin with. */
const SITE = new RegExp(
  String.raw`(?<![\p{L}\d@.-])(?=[a-z\d-]{1,62}[.:[(])(?:(?:h(?:tt|xx)ps?:\/\/)(?:www\.)?|www\.)?(?<host>(?:${LABEL}${DOT}){1,4}(?:${END}))(?![\p{L}\d@-]|\.[\p{L}\d])(?::\d{2,5})?(?<path>\/[^\s<>"')\]|]{1,300})?`,
  'giu',
);

/** Those of the state, and those where everybody's pages are: who names one tells nothing. */
const OF_EVERYBODY =
  /(?:^|\.)(?:gov\.uk|nhs\.uk|police\.uk|ac\.uk|parliament\.uk|mod\.uk|sch\.uk|org\.uk|gov\.wales|gov\.scot|google\.(?:com|co\.uk)|facebook\.com|instagram\.com|twitter\.com|x\.com|linkedin\.com|youtube\.com|tiktok\.com|rightmove\.co\.uk|zoopla\.co\.uk|ebay\.co\.uk|amazon\.co\.uk|what3words\.com|w3w\.co|bbc\.co\.uk|wikipedia\.org|microsoft\.com|gmail\.com|outlook\.com|hotmail\.com|yahoo\.co\.uk|yahoo\.com)$/i;

/** Letters and figures of a path by which it is one page's. */
const LEAST_OF_PATH = 5;

/** Where "see report.me" isn't the name of a site: its last part is a word, too. */
const WORD_END = /\.(?:me|app|info|co|site|shop|social|store|club|blog|online)$/i;

/**
 * Pages and sites of others, however their addresses begin. A page with a path of its own tells; a site alone may be named in any paper of the
 * matter, such as the portal for tenders, and is as good as a public name.
 */
export function sitesIn(text: string): Identifier[] {
  return [...text.matchAll(SITE)].flatMap(({ 0: written, index, groups = {} }) => {
    const host = (groups['host'] ?? '').toLowerCase().replace(/[[\]()]/g, '');
    const isPlain = !/^(?:h|www)/i.test(written) && groups['path'] === undefined;
    if (isPlain && WORD_END.test(host)) return [];
    const path = (groups['path'] ?? '').replace(/[.,;:!?/]+$/, '');
    const place = { offset: index, end: index + written.length };
    const isPublic = OF_EVERYBODY.test(host);
    const page =
      foldText(path).length >= LEAST_OF_PATH && /\d/.test(path) && !/(?:^|\.)gov\.uk$/.test(host)
        ? [{ key: `page ${host}${path.toLowerCase()}`, ...place }]
        : [];
    const site = { key: `site ${host}`, ...place, publicNames: ['a site'] };
    return isPublic ? page : [...page, site];
  });
}
