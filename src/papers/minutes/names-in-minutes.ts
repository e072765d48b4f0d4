import type { PrintedName } from '../person/printed-name.ts';
import type { Attendee, Minute, MinuteBlock, Minutes, Sitting, VoteSide } from './minutes.ts';

/** Where a name is: what it says of the person depends on it. */
export type NameUse =
  /** In the list of those present. */
  | 'present'
  /** In the lists of those who were not. */
  | 'away'
  | 'substituted'
  | 'vote'
  | 'mover'
  | 'interest'
  /** Somebody who comes or goes, who may be anybody. */
  | 'passing';

/** Gives each name in some minutes another form; everything else stays as it is. */
export function mapNames(
  minutes: Minutes,
  change: <T extends PrintedName>(name: T, use: NameUse) => T,
): Minutes {
  const attendee =
    (use: 'present' | 'away') =>
    (one: Attendee): Attendee => {
      const changed = change(one, use);
      return one.for ? { ...changed, for: change(one.for, 'substituted') } : changed;
    };
  return {
    ...minutes,
    present: minutes.present.map(attendee('present')),
    apologies: minutes.apologies.map(attendee('away')),
    absent: minutes.absent.map(attendee('away')),
    sittings: minutes.sittings.map((sitting): Sitting => ({
      ...sitting,
      present: sitting.present.map(attendee('present')),
      apologies: sitting.apologies.map(attendee('away')),
    })),
    opening: minutes.opening.map((block) => mapBlock(block, change)),
    minutes: minutes.minutes.map((minute): Minute => ({
      ...minute,
      blocks: minute.blocks.map((block) => mapBlock(block, change)),
    })),
  };
}

type Change = Parameters<typeof mapNames>[1];

function mapBlock(block: MinuteBlock, change: Change): MinuteBlock {
  switch (block.kind) {
    case 'moved': {
      const seconder = block.seconder && change(block.seconder, 'mover');
      return { ...block, by: change(block.by, 'mover'), ...(seconder && { seconder }) };
    }
    case 'interest':
      return { ...block, name: change(block.name, 'interest') };
    case 'joined':
    case 'left':
      return { ...block, name: change(block.name, 'passing') };
    case 'vote': {
      const side = (of: VoteSide): VoteSide =>
        of.names ? { ...of, names: of.names.map((name) => change(name, 'vote')) } : of;
      const { casting, recorded } = block;
      return {
        ...block,
        ...(block.for && { for: side(block.for) }),
        ...(block.against && { against: side(block.against) }),
        ...(block.abstained && { abstained: side(block.abstained) }),
        ...(block.notVoting && { notVoting: side(block.notVoting) }),
        ...(casting && { casting: { ...casting, by: change(casting.by, 'vote') } }),
        ...(recorded && {
          recorded: recorded.map((one) => ({ ...one, name: change(one.name, 'vote') })),
        }),
      };
    }
    default:
      return block;
  }
}
