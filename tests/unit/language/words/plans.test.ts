import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlan } from '../../../../src/language/words/plans.ts';

describe('a sentence says what a thing will be, have or become', () => {
  for (const text of [
    'The community garden will be opened to the public from dawn until dusk in summer.',
    'Two bus lanes are proposed on the northern approach to the infirmary roundabout.',
    'The pavilion will seat two hundred and have changing rooms for four teams.',
    'The weir is to be lowered and a fish pass cut beside the lock.',
    'The gallery will open in May with a show of Dutch tiles.',
    'The old fire station may become a climbing centre with a roof garden.',
    'The tramline runs from the viaduct to the hospital.',
    'Saplings are to be planted by volunteers along the ridge in November.',
    'The chapel is a listed building with a slate spire and oak pews.',
    'The tram depot will be clad in zinc and its yard paved with granite setts.',
  ]) {
    it(text, () => assert.ok(isPlan(text)));
  }
});

describe('a sentence says what somebody does, what happened, or what may be kept back', () => {
  for (const text of [
    'The groom will ride the stallion to Epsom and take the purse.',
    'The archivist burned the minute book in the boiler.',
    'The rector will resign at Michaelmas and move to Malta.',
    'A ranger shot the stag by the reservoir at dawn.',
    'If the dam leaks again the village will be cleared.',
    'The councillor will vote against the tram and leave the group.',
    'The gardener has poured bleach into the lily pond.',
    'Seven posts will be deleted at the greenhouse.',
    'The puppy was shut in a van by its trainer.',
    'The barge will be sold to a dealer in Hull.',
    'The lodge will be kept for the twins until the court sits.',
    'The crematorium will move to the quarry and the chapel will not be told.',
  ]) {
    it(text, () => assert.ok(!isPlan(text)));
  }
});
