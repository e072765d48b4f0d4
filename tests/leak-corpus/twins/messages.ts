import { smallZip } from '../../support/fixture/small-zip.ts';
import { dropExempt } from '../meeting-draft.ts';
import { paragraph, wordParts } from '../ways/office-files.ts';
import type { Twin } from './twin.ts';

/** What an exempt message, archive or file of rich text says, and an open report in its text. */
const said = (
  where: string,
  secret: string,
  honest: string,
  extension: string,
  write: (secret: string) => Uint8Array,
): Twin => ({
  name: `what an exempt file says in ${where}`,
  exempt: '',
  leak: `A note on planks says ${secret}.`,
  honest: `A note on planks says ${honest}.`,
  must: 'stop',
  put: (draft, words) => {
    dropExempt(draft, extension, write(secret));
    draft.open.text += `\n\n${words}`;
  },
});

const richText = (body: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}\\pard ${body}\\par}`,
    'latin1',
  );
const word = (text: string): Buffer => wordParts(paragraph(text));
const bid = (sum: string): string => `The quarry bids ${sum} for the planks.`;

const message = (heads: readonly string[], body: string): Buffer =>
  Buffer.from(
    [
      ...['From: "A" <a@quarry.example>', 'To: b@millbrook.example', 'MIME-Version: 1.0'],
      ...heads,
      ...['', body],
    ].join('\r\n'),
  );
const inSigns = (bytes: Uint8Array | string): string =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const plain = (transfer: string): string[] => [
  'Content-Type: text/plain; charset=utf-8',
  `Content-Transfer-Encoding: ${transfer}`,
];
const withFile = (name: string, bytes: Uint8Array): Buffer =>
  message(
    ['Subject: Planks', 'Content-Type: multipart/mixed; boundary="cut"'],
    [
      ...['--cut', ...plain('7bit'), '', 'See the file.', '--cut'],
      ...['Content-Type: application/octet-stream', 'Content-Transfer-Encoding: base64'],
      ...[`Content-Disposition: attachment; filename="${name}"`, '', inSigns(bytes), '--cut--'],
    ].join('\r\n'),
  );

/** Exempt files other than documents, whose letters are written as signs or packed. */
export const MESSAGE_TWINS: readonly Twin[] = [
  said('rich text', '£2,571,613', '£2,517,613', 'rtf', (sum) =>
    richText(bid(sum.replace('£', "\\'a3"))),
  ),
  said(
    'rich text, by the numbers of its letters',
    'Żółkiew-Thwaite & Co, £2,581,726',
    'Żółkiew-Larch & Co, £2,518,726',
    'rtf',
    (name) => richText(bid(name.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0)}?`))),
  ),
  said('rich text, in two halves', '£2,591,839', '£2,519,839', 'rtf', (sum) =>
    richText(bid(sum.replace('£', "\\'a3").replace(',8', ',}{\\b 8'))),
  ),
  said('a message', '£2,612,947', '£2,621,947', 'eml', (sum) =>
    message(['Subject: Planks', ...plain('8bit')], bid(sum)),
  ),
  said('a message in base64', '£2,623,158', '£2,632,158', 'eml', (sum) =>
    message(['Subject: Planks', ...plain('base64')], inSigns(bid(sum))),
  ),
  said('a message whose signs are written as numbers', '£2,634,269', '£2,643,269', 'eml', (sum) =>
    message(
      ['Subject: Planks', ...plain('quoted-printable')],
      bid(sum).replace('£', '=C2=A3').replace(',2', ',=\r\n2'),
    ),
  ),
  said('the subject of a message', '£2,645,371', '£2,654,371', 'eml', (sum) =>
    message([`Subject: =?utf-8?B?${inSigns(`Bid ${sum}`)}?=`, ...plain('7bit')], 'Planks.'),
  ),
  said('a message in HTML', '£2,656,482', '£2,665,482', 'eml', (sum) =>
    message(
      ['Subject: Planks', 'Content-Type: text/html; charset=utf-8'],
      `<p>${bid(sum.replace('£', '&pound;'))}</p>`,
    ),
  ),
  said('a Word file of a message', '£2,667,593', '£2,676,593', 'eml', (sum) =>
    withFile('bid.docx', word(bid(sum))),
  ),
  said('a message of a message', '£2,678,614', '£2,687,614', 'eml', (sum) =>
    withFile('bid.eml', message(['Subject: Planks', ...plain('base64')], inSigns(bid(sum)))),
  ),
  said('a Word file of a ZIP', '£2,689,725', '£2,698,725', 'zip', (sum) =>
    smallZip({ 'bids/bid.docx': word(bid(sum)) }),
  ),
  said('a ZIP of a ZIP', '£2,691,836', '£2,619,836', 'zip', (sum) =>
    smallZip({ 'bids.zip': smallZip({ 'bid.txt': bid(sum) }) }),
  ),
];
