import { twins, type Twin } from './twin.ts';

/** Sentences without a name or figure, of which an open paper has half word for word; its twin says something of the same matter. */
export const HALVES: readonly Twin[] = twins([
  [
    'the first half of a sentence without a name or figure',
    'Officers don’t think that the tenants could be moved before the winter because no other landlord would take them in.',
    'It is said that officers don’t think that the tenants could be moved before the winter.',
    'It is said that the tenants could be moved in winter, whatever officers think.',
  ],
  [
    'the middle of a sentence without a name or figure',
    'The manager knew that the children were not being seen by a doctor each month but told nobody in the team.',
    'Some knew that the children were not being seen by a doctor each month.',
    'The children are seen by a doctor each month.',
  ],
  [
    'the second half of a sentence without a name or figure',
    'The team has been asked to find out whether the wardens were told of the damp before anybody had moved in.',
    'We asked whether the wardens were told of the damp before anybody had moved in.',
    'We asked whether the wardens were content, and the damp has gone.',
  ],
  [
    'half a sentence of ordinary words with marks between them',
    'The service will have to close two of its homes within the year unless more people can be found to work at night.',
    'The service **will have to close** two of its _homes within the year_, unless more people come.',
    'The service will have two more homes within the year.',
  ],
  [
    'half a sentence without a name or figure in a cell',
    'It is feared that the wall behind the school would fall into the lane if the tree beside it were taken down.',
    '| Risk | Level |\n| --- | --- |\n| the wall behind the school would fall into the lane if the tree goes | high |',
    '| Risk | Level |\n| --- | --- |\n| the tree beside the lane falls on the school | high |',
  ],
  [
    'half a sentence without a name or figure in a list',
    'The board was not told that the work on the bridge had been stopped twice because the steel was of the wrong kind.',
    '- the work on the bridge had been stopped twice because the steel was late',
    '- the work on the bridge had been stopped by rain',
  ],
]);
