/** One PDF of a pack, and how it is to appear in it. */
export type PackPart = {
  /** Names it in links: "agenda", "item-7", "appendix-7-1". */
  readonly key: string;
  /** "printed": made by Chromium from our pages; "dropped": a PDF of somebody else. */
  readonly from: 'printed' | 'dropped';
  readonly bytes: Uint8Array;
  /** Of all that it is made of; none where nothing of it may be kept. */
  readonly digest?: string;
  /** For the outline and the Part element. */
  readonly title: string;
  /** BCP 47, "en-GB". */
  readonly language: string;
  /** Depth in the outline, 0 for an item, 1 for what belongs to it. */
  readonly level: number;
  /** Front matter is lettered A, B, …; the rest numbered from 1 on. */
  readonly numbering: 'letters' | 'numbers';
  /** Of one that is printed: its headings as they are written, for its bookmarks. */
  readonly headings?: readonly string[];
  /** Of a part that another pack has too: the number of its first page there, and how that pack is called ("public pack"). */
  readonly alsoIn?: { readonly first: number; readonly pack: string };
  /** At the foot beside the page number, on each page: an artefact ("Item 7: Ofsted inspection"). */
  readonly runningFoot?: string;
  /** Stamped at the head of each page: "NOT FOR PUBLICATION – paragraph 3", a member's name. */
  readonly stamp?: string;
};

export type PackOptions = {
  readonly title: string;
  readonly language: string;
  /** ISO instant, the only date in the file. */
  readonly date: string;
  readonly author: string;
  readonly subject?: string;
  /** Of the first numbered page; 1 when nothing is said. */
  readonly firstNumber?: number;
  /** A digest, for the file's ID. */
  readonly id: string;
};

/** Where a part came to be in the pack. */
export type AssembledPart = {
  readonly key: string;
  readonly pages: number;
  /** As printed: "B", "17". */
  readonly first: string;
  readonly last: string;
  /** Its position in the file, from 1 on. */
  readonly firstPage: number;
  /** It came with tags of its own. */
  readonly tagged: boolean;
  /** Pages that had no room for a number, and were set on larger paper of the same shape. */
  readonly scaledPages: number;
};

export type AssembledPack = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly parts: readonly AssembledPart[];
  /** True only where every part is ours or checked. */
  readonly pdfUa: boolean;
  /** What isn't as it was in a part, in plain words. */
  readonly findings: readonly string[];
};

/** A part can't be taken into a pack. The message is for officers. */
export class PartError extends Error {
  override readonly name = 'PartError';
  /** Of the part. */
  readonly key: string;
  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}
