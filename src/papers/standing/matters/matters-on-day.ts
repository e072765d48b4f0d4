import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { diagnose } from '../../../rules/rules.ts';
import type { Matter, MatterFacts } from '../../matter/matter.ts';
import { isMatterSlug } from '../../matter/topic-field.ts';
import { placesOf } from '../../reading/places.ts';
import type { ContentReader } from '../../reading/reader.ts';

/** What files say of matters on a day. Reports to the reader what is said to have happened, and is still to come. */
export function mattersOnDay(
  reader: ContentReader,
  facts: readonly MatterFacts[],
  today: IsoDate,
): readonly Matter[] {
  for (const { matter, places } of facts) {
    const find = (on: IsoDate | undefined, field: readonly PropertyKey[], what: string): void => {
      if (on === undefined || on <= today) return;
      const place = placesOf(reader, matter.source, places).placeOf(field, 'value');
      const message = `${formatDate(on)} is still to come, and this is said to ${what}. Correct the day, or put it under due: until then.`;
      reader.diagnostics.push(diagnose('topic-date', place, message));
    };
    matter.said?.happened.forEach(({ on }, at) => {
      find(on, ['happened', at, 'on'], 'have happened');
    });
    matter.said?.due.forEach(({ done }, at) => {
      find(done?.on, ['due', at], 'be done');
    });
  }
  return facts.map(({ matter }) => matter).filter(({ slug }) => isMatterSlug(slug));
}
