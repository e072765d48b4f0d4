import type { HiddenFinding } from './hidden/finding.ts';

/** What is known of a dropped PDF: plain data, the same for the same bytes. */
export type PdfInspection = SoundPdf | UnsoundPdf;

/** Why a file can't be published as a PDF: stable names. */
export type PdfFault =
  | 'cannot-be-read'
  | 'empty'
  | 'too-large'
  | 'html-page'
  | 'other-format'
  | 'git-pointer'
  | 'not-a-pdf'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'no-pages'
  | 'uncheckable'
  | 'timed-out'
  | 'out-of-memory'
  | 'crashed';

export type UnsoundPdf = {
  readonly sound: false;
  readonly fault: PdfFault;
  /** One sentence to the officer: what is wrong. */
  readonly reason: string;
  /** One sentence to the officer: what to do. */
  readonly remedy: string;
  readonly bytes: number;
  /** Of the whole file, in hexadecimal; '' where the file can't be read. */
  readonly sha256: string;
};

export type PageFacts = {
  /** As shown: turned, and cut to the CropBox. In points (1/72 inch). */
  readonly width: number;
  readonly height: number;
  /** Text that can be selected, searched and read aloud. */
  readonly hasText: boolean;
};

/** A file that PDFium opens and every page of it. What its officer should know of it is for `judgePdf`. */
export type SoundPdf = {
  readonly sound: true;
  readonly bytes: number;
  readonly sha256: string;
  /** "1.7"; '' where the file doesn't say. */
  readonly pdfVersion: string;
  readonly pages: number;
  readonly pageFacts: readonly PageFacts[];
  /** 1-based numbers of the pages that show a picture and have no text. */
  readonly scannedPages: readonly number[];
  /** 1-based numbers of the pages whose words may be a picture: scans, also those with a stamp on them, and outlines. */
  readonly picturedPages: readonly number[];

  /** As the file has them; '' where it has none. Often junk, sometimes an officer's name: never published unseen. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly producer: string;
  /** BCP 47, as the file has it ("en-GB", "EN-US"); '' where it has none. */
  readonly language: string;
  /** ISO 8601, with the offset the file gives; '' where it gives none, or none that can be read. */
  readonly created: string;
  readonly modified: string;

  /** Has a structure tree for screen readers. */
  readonly tagged: boolean;
  /** Names, sorted, of the fonts that the reader's own machine must have. */
  readonly fontsNotEmbedded: readonly string[];

  /** Scripts, wherever in the file. */
  readonly javaScript: number;
  /** Actions that start a program or open another file. */
  readonly launchActions: number;
  /** Links to papers in folders of the author's machine or network. */
  readonly localLinks: number;
  /** Links to the web. */
  readonly uriActions: number;
  /** Actions that send what was typed in, or fetch what to fill in. */
  readonly formActions: number;
  /** Films, sounds, three-dimensional and other media that run something. */
  readonly richMedia: number;
  /** Files inside the file, those pinned to a page counted. */
  readonly embeddedFiles: number;
  readonly formFields: number;
  /** Fields in Adobe's XFA, which browsers don't show. */
  readonly xfa: boolean;
  /** By subtype: {Link: 12, Highlight: 1}; keys sorted. */
  readonly annotations: Readonly<Record<string, number>>;
  /** Names, sorted, of the layers that a reader doesn't see unless they turn them on. */
  readonly hiddenLayers: readonly string[];
  /** How often objects were written over after the file was first finished: the older ones are still in it. */
  readonly revisions: number;
  /** What its objects hold and no page shows. Of what is hidden on its pages the search tells. */
  readonly inObjects: readonly HiddenFinding[];
};
