/** What an e-mail says, and what is attached to it. */
export type Mail = {
  /** Who wrote to whom about what, and the text; of its two forms, as HTML where it has that. */
  readonly heads: readonly string[];
  readonly text: string;
  readonly html: string;
  readonly attached: readonly { readonly name: string; readonly bytes: Buffer }[];
};

/** Longer ones are no letters. */
const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 16;
const MOST_HEADS = 1 << 20;
const HEAD =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+|content-type):/im;

/** Whether a text begins as an e-mail does. @param name of the file. */
export const isMail = (text: string, name: string): boolean =>
  /\.eml$/i.test(name) ||
  (/^[\w-]{2,40}:[ \t]/.test(text) &&
    HEAD.test(text.slice(0, 4096)) &&
    /^mime-version:|^content-type:/im.test(text.slice(0, 1 << 16)));

/** Reads an e-mail, within limits; undefined where it can't be read. */
export async function readMail(bytes: Buffer): Promise<Mail | undefined> {
  if (bytes.length > MOST_BYTES) return undefined;
  // Loaded here, since hardly a build reads one.
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MOST_HEADS,
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
    });
    const people = [mail.from, mail.sender, ...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(
      // As a line by which somebody is reached: of the council's own addresses nothing is looked for.
      (one) => (one ? [`E-mail: ${[one.name, one.address].filter(Boolean).join(' ')}`] : []),
    );
    return {
      heads: [...(mail.subject === undefined ? [] : [mail.subject]), ...people],
      text: mail.text ?? '',
      html: mail.html ?? '',
      attached: mail.attachments.map(({ filename, content }) => ({
        name: filename ?? '',
        bytes: Buffer.from(content as ArrayBuffer),
      })),
    };
  } catch {
    return undefined;
  }
}
