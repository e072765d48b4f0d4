import { canBeCalledIn } from '../../law/call-in/call-in.ts';
import type { Council } from '../council/council.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Committee } from './committee.ts';

/**
 * Asks for how long decisions can be called in, where the council has a body whose decisions can be. Its own rules say it,
 * and no Act that was read does.
 * @param path of council.yaml
 */
export function checkCallInTime(
  reader: ContentReader,
  path: string,
  { callIn, governance }: Pick<Council, 'callIn' | 'governance'>,
  committees: readonly Pick<Committee, 'kind' | 'name'>[],
): void {
  if (callIn.workingDays !== undefined) return;
  const forms = [undefined, ...governance.map(({ form }) => form)];
  const body = committees.find(({ kind }) =>
    forms.some((form) => canBeCalledIn(kind, callIn, form)),
  );
  if (!body) return;
  reader.report(
    'call-in-time-missing',
    path,
    `Nothing says whether, and for how long, decisions of ${body.name} can be called in. Write it, by the council’s own rules: “call-in: { working-days: … }”, with the number of working days after a decision is published. Until then pages say that it isn’t on record.`,
  );
}
