import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, entriesAt, nameAt, nameOf, rawAt, textAt } from '../objects.ts';

/** Names of PDF 2.0 that Chromium gives, and what they are called in the version that PDF/UA-1 is about. */
const EARLIER_NAMES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  FENote: 'Note',
  Title: 'P',
};

/**
 * Puts right what Chromium's tags have against PDF/UA: what an item of a list says belongs into its body, and a
 * figure that holds elements with words of their own is no picture.
 */
export function repairElement(out: PDFContext, element: PDFDict, ref: PDFRef): void {
  const role = nameAt(element, 'S');
  const earlier = EARLIER_NAMES[role];
  if (earlier !== undefined) element.set(nameOf('S'), nameOf(earlier));
  if (role === 'LI') putIntoBody(out, element, ref);
  else if (role === 'Figure' && textAt(element, 'Alt') === '') {
    if (elementsIn(out, element).length > 0) element.set(nameOf('S'), nameOf('Div'));
  }
}

function elementsIn(out: PDFContext, element: PDFDict): PDFDict[] {
  return entriesAt(element, 'K').flatMap((kid) => {
    const dict = asDict(out.lookup(kid));
    return dict && nameAt(dict, 'S') !== '' ? [dict] : [];
  });
}

function putIntoBody(out: PDFContext, item: PDFDict, ref: PDFRef): void {
  const kids = entriesAt(item, 'K');
  const roleOf = (kid: PDFObject) => nameAt(asDict(out.lookup(kid)), 'S');
  const labels = kids.filter((kid) => roleOf(kid) === 'Lbl');
  const bodies = kids.filter((kid) => roleOf(kid) === 'LBody');
  const loose = kids.filter((kid) => !labels.includes(kid) && !bodies.includes(kid));
  if (loose.length === 0) return;
  const page = rawAt(item, 'Pg');
  const body = out.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: [...bodies, ...loose] });
  if (page) body.set(nameOf('Pg'), page);
  const own = out.register(body);
  for (const kid of [...bodies, ...loose]) {
    const dict = asDict(out.lookup(kid));
    if (dict && nameAt(dict, 'S') !== '') dict.set(nameOf('P'), own);
    if (roleOf(kid) === 'LBody') dict?.set(nameOf('S'), nameOf('Div'));
  }
  item.set(nameOf('K'), out.obj([...labels, own]));
}
