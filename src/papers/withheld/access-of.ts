import type { Access, ExemptParagraph } from '../../law/access.ts';
import { OPEN } from '../../law/access.ts';
import type { ExemptField } from './access-schema.ts';

/** The access that front matter declares. */
export function accessOf(field: ExemptField | undefined): Access {
  if (field === undefined || field === false) return OPEN;
  if ('confidential' in field) {
    const { confidential, reason, review } = field;
    const ground = confidential !== true && { ground: confidential };
    return { kind: 'confidential', ...ground, reason, review };
  }
  if ('political-advice' in field) {
    return { kind: 'political-advice', reason: field.reason, review: field.review };
  }
  const { 'registered-elsewhere': registeredElsewhere, 'own-development': ownDevelopment } = field;
  return {
    kind: 'exempt',
    paragraphs: field.paragraphs as ExemptParagraph[],
    reason: field.reason,
    publicInterest: field['public-interest'],
    review: field.review,
    ...(registeredElsewhere !== undefined && { registeredElsewhere }),
    ...(ownDevelopment !== undefined && { ownDevelopment }),
  };
}

/** The title that the public sees. */
export function publicTitle(title: string, field: ExemptField | undefined): string {
  return field === undefined || field === false ? title : (field['public-title'] ?? title);
}
