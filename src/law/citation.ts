/** Where a rule comes from, as an officer writes it and as a resident reads it. */
export type Citation = {
  /** "LGA 1972 s.100B(4)(b)". */
  readonly short: string;
  /** "section 100B(4)(b) of the Local Government Act 1972". */
  readonly full: string;
};

/** A section of Part VA of the Local Government Act 1972: "100B(4)(b)". */
export function lga1972(section: string): Citation {
  return {
    short: `LGA 1972 s.${section}`,
    full: `section ${section} of the Local Government Act 1972`,
  };
}

/** A section of the Local Government Act 2000: "9F(2)(a)". */
export function lga2000(section: string): Citation {
  return {
    short: `LGA 2000 s.${section}`,
    full: `section ${section} of the Local Government Act 2000`,
  };
}

/** A regulation on access to the meetings and decisions of executives (SI 2012/2089): "9(2)". */
export function executiveRegulation(regulation: string): Citation {
  return {
    short: `SI 2012/2089 reg ${regulation}`,
    full:
      `regulation ${regulation} of the Local Authorities (Executive Arrangements) ` +
      '(Meetings and Access to Information) (England) Regulations 2012',
  };
}

/** A regulation on what follows an Ofsted inspection of a council (SI 2007/462): "2". */
export function inspectionRegulation(regulation: string): Citation {
  return {
    short: `SI 2007/462 reg ${regulation}`,
    full:
      `regulation ${regulation} of the Education and Inspections Act 2006 ` +
      '(Inspection of Local Authorities) Regulations 2007',
  };
}
