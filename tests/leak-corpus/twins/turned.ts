import { twins, type Twin } from './twin.ts';

/** Sentences whose parts change places, which keep their words; the twins are of the same shape and say something else. */
export const TURNED_TWINS: readonly Twin[] = twins([
  [
    'a sentence whose condition comes last',
    'If the tenant leaves the barn before Easter, the estate will fence the paddock and sell the hay.',
    'The estate will fence the paddock and sell the hay if the tenant leaves the barn before Easter.',
    'The estate will paint the kennels and sweep the yard if the weather turns cold by Easter.',
  ],
  [
    'a sentence whose reason comes last',
    'Because the vestry was stripped of lead in the night, the verger wants to close the crypt to visitors.',
    'The verger wants to close the crypt to visitors because the vestry was stripped of lead in the night.',
    'The verger wants to polish the brass for visitors because the feast was moved to June.',
  ],
  [
    'a sentence in the passive',
    'The surveyor hid the cracked lintel behind a plaster panel.',
    'The cracked lintel was hidden behind a plaster panel by the surveyor.',
    'The broken gutter was patched with a lead strip by the roofer.',
  ],
  [
    'a sentence of who did what, in the passive',
    'The caretaker sold three copper boilers to a dealer in Goole.',
    'Three copper boilers were sold to a dealer in Goole by the caretaker.',
    'Two iron gates were lent to a museum in Selby by the gardener.',
  ],
  [
    'a sentence of who saw what, in the passive',
    'A passing cyclist photographed the foreman burning asbestos sheets.',
    'The foreman was photographed burning asbestos sheets by a passing cyclist.',
    'The postman was photographed carrying heavy parcels by a proud neighbour.',
  ],
  [
    'a sentence whose time comes first',
    'The headteacher dismissed the bursar after the audit found forged receipts.',
    'After the audit found forged receipts the bursar was dismissed by the headteacher.',
    'After the fair took more money the bursar was thanked by the governors.',
  ],
  [
    'a sentence of what somebody slept through',
    'The lifeguard slept through two alarms while the wave machine drained the lagoon.',
    'While the wave machine drained the lagoon, two alarms were slept through by the lifeguard.',
    'While the band played the anthem, two medals were pinned on by the mayor.',
  ],
  [
    'a sentence of what will stop',
    'The ferry will stop on Sundays and its pier will be given to the yacht club.',
    'Its pier will be given to the yacht club and on Sundays the ferry will stop.',
    'Its roof will be painted for the summer fair and on Mondays the café will open.',
  ],
  [
    'a sentence of where somebody will live',
    'Both twins will live with their grandmother in Penzance until the hearing in the spring.',
    'Until the hearing in the spring, both twins will live with their grandmother in Penzance.',
    'Until the show in the autumn, both kilns will stand beside their chimney in Fowey.',
  ],
]);
