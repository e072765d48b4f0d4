import type { People } from './people.ts';
import { label, type Piece, type ReadSentence } from './sentences.ts';
import { leading, withPart } from './around-label.ts';

const NAMED_SIDE =
  /[ ,;]*(?:(?:and|while|whilst|with) )?(.{2,2000}?) (voted (?:in favou?r|for|against)|abstained|did not vote)(?: of)?(?: the (?:motion|amendment|proposal|recommendations?))?(?: from voting)?(?=[;,.]| and |$)/iuy;

/** "Councillors A and B voted for, Councillor C voted against and Councillor D abstained." */
export function readNamed(own: string, people: People): ReadSentence | undefined {
  const labels: Piece[] = [];
  NAMED_SIDE.lastIndex = 0;
  let end = 0;
  for (let found = NAMED_SIDE.exec(own); found; found = NAMED_SIDE.exec(own)) {
    const names = people.personsIn(found[1] ?? '');
    if (!names) return undefined;
    const verb = (found[2] ?? '').toLowerCase();
    const side = verb.includes('against')
      ? 'Against'
      : verb === 'abstained'
        ? 'Abstained'
        : verb === 'did not vote'
          ? 'Not voting'
          : verb.includes('in ')
            ? 'In favour'
            : 'For';
    labels.push(label(`${side}: ${(found[1] ?? '').trim()}`));
    end = NAMED_SIDE.lastIndex;
  }
  if (labels.length === 0 || !/^[ .]*$/.test(own.slice(end))) return undefined;
  return withPart(labels, own);
}

const LISTED_SIDE =
  /[ ,;.–—-]*(?:and )?((?:voted |voting |votes? )?(?:for|in favou?r|against)|abst(?:ained|aining|entions?|ain)|not voting)(?: of)?(?: the (?:motion|amendment|proposal|recommendations?))?(?: ?\((\d{1,4})\))?(?::| ?[–—-](?= ))? (.{2,2000}?)(?= ?[;.]? ?(?:and )?(?:(?:voted |voting |votes? )?(?:for|in favou?r|against)\b(?: of)?(?: the (?:motion|amendment|proposal|recommendations?))?(?: ?\(\d{1,4}\))?(?::| ?[–—])|abst\p{L}+(?: ?\(\d{1,4}\))?(?::| ?[–—])|not voting(?::| ?[–—]))|\.?$)/iuy;

/**
 * "For the motion: Councillors A and B (2); Against: Councillor C (1); Abstentions: None", after words of how it was voted. Each side has
 * a colon or a dash, and nothing but names.
 */
export function readListed(own: string, people: People): ReadSentence | undefined {
  const start =
    /(?:^|[:–—-] |\bfollows[:;,]? )(?=(?:(?:voted |voting |votes? )?(?:for|in favou?r)|against)(?: of)?(?: the (?:motion|amendment|proposal|recommendations?))?(?: ?\(\d{1,4}\))?(?::| ?[–—]))/i.exec(
      own,
    );
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const labels: Piece[] = [];
  LISTED_SIDE.lastIndex = from;
  let end = from;
  for (let found = LISTED_SIDE.exec(own); found; found = LISTED_SIDE.exec(own)) {
    const [, verb = '', bracket, said = ''] = found;
    const count = bracket ?? /[ –—-]+\(?(\d{1,4})\)?$/.exec(said)?.[1];
    const list = said.replace(/[ –—-]+\(?\d{1,4}\)?$/, '').trim();
    const isNobody = /^(?:none|nil|0)$/i.test(list);
    if (!isNobody && !people.personsIn(list)) return undefined;
    labels.push(label(`${sideOf(verb)}${count === undefined ? '' : ` (${count})`}: ${list}`));
    end = LISTED_SIDE.lastIndex;
  }
  if (labels.length < 2 || !/^[ .;)]*$/.test(own.slice(end))) return undefined;
  return withPart([...leading(own.slice(0, from)), ...labels], own);
}

function sideOf(verb: string): string {
  if (/against/i.test(verb)) return 'Against';
  if (/^abst/i.test(verb)) return 'Abstained';
  return /not/i.test(verb) ? 'Not voting' : 'For';
}
