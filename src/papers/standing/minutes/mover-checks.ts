import { diagnose } from '../../../rules/rules.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { ContentReader } from '../../reading/reader.ts';

/** Reports whoever moved or seconded and is only among those who gave apologies or were absent. Each is reported once. */
export function checkMovers(reader: ContentReader, minutes: Minutes): void {
  const { sittings, apologies, absent } = minutes;
  const there = new Set(
    [minutes.present, ...sittings.map(({ present }) => present)]
      .flat()
      .flatMap(({ person }) => person ?? []),
  );
  const away = new Set(
    [apologies, absent, ...sittings.map((sitting) => sitting.apologies)]
      .flat()
      .flatMap(({ person }) => (person === undefined || there.has(person) ? [] : person)),
  );
  for (const { blocks } of minutes.minutes) {
    for (const block of blocks) {
      if (block.kind !== 'moved') continue;
      const did = [
        [block.by, 'moved'] as const,
        ...(block.seconder ? [[block.seconder, 'seconded'] as const] : []),
      ];
      for (const [{ person, printed, line }, verb] of did) {
        if (person === undefined || !away.delete(person)) continue;
        const place = { file: reader.shown(minutes.source), line, column: 1 };
        const message = `${printed} ${verb} this, and gave apologies or was absent. Correct the name here, or the list of those present.`;
        reader.diagnostics.push(diagnose('attendance-contradictory', place, message));
      }
    }
  }
}
