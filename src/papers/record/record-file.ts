export const RECORD_KINDS = ['decision', 'call-in', 'notice'] as const;

/** The papers that belong to no meeting: decisions that were taken without one, call-ins and notices. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A file of such a paper, as a path below the folder of the content. */
export type RecordFile = {
  readonly kind: RecordKind;
  readonly path: string;
  readonly slug: string;
  /** Of a decision: the folder that it is in, which should be a year. */
  readonly year?: string;
};
