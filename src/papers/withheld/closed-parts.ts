import type { Access } from '../../law/access.ts';
import type { Appendix } from '../appendix/appendix.ts';
import type { Closed } from '../../law/exemption/exemption.ts';
import type { Report } from '../report/report.ts';

/** What of a report the public may not see. */
export type ClosedPart = {
  readonly access: Closed;
  /** "Appendix 2", "Part"; none where it is the whole report. */
  readonly part?: string;
};

/** A report as far as it is known what of it is open. */
export type MaybeClosed = Pick<Report, 'access' | 'passages'> & {
  readonly appendices: readonly Pick<Appendix, 'number' | 'access'>[];
};

/** The parts of a report that are not open, passages first, then appendices in their order. */
export function closedParts({ access, passages = [], appendices }: MaybeClosed): ClosedPart[] {
  if (isClosed(access)) return [{ access }];
  return [
    ...passages.map((passage) => ({ access: passage, part: 'Part' })),
    ...appendices.flatMap((appendix) =>
      isClosed(appendix.access)
        ? [{ access: appendix.access, part: `Appendix ${appendix.number}` }]
        : [],
    ),
  ];
}

function isClosed(access: Access): access is Closed {
  return access.kind !== 'open';
}
