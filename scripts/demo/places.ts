import { Random } from './random.ts';
import { phrases } from './topics/topic.ts';

/**
 * A made-up city. The names are put together from parts, so that none is meant for a real place; they
 * are the same for every seed, since a city doesn't move.
 */
export type WardFields = { readonly name: string; readonly from?: string; readonly until?: string };

/** Thirty wards on any day; two were redrawn in 2018. */
export const WARDS: readonly WardFields[] = [
  ...phrases(`Alderquill; Bellwhistle and Nether Pell; Brackenmere; Candlewick Hill; Copperfen; Dapplewood; Eastermoss;
    Fiddler's Tarn; Gorsehallow; Hattersedge and Plumb; Inkerwell; Juniper Ings; Kettlegate; Lanternhithe; Marrowdale;
    Nettlecross; Oxenquay; Pennywhist; Quillmarsh and Saltholme; Ravelstitch; Sheepfold Rise; Tamberlea; Underhallow;
    Vinegar Mills; Wethermoot; Yarrowstack; Zephyr Bank; Larkrise and Upper Tarn`).map((name) => ({
    name,
  })),
  { name: 'Ropery and Tallowgate', from: '2018-05-03' },
  { name: 'Riverbank', from: '2018-05-03' },
  { name: 'Ropery', until: '2018-05-02' },
  { name: 'Tallowgate and Quays', until: '2018-05-02' },
];

/** The wards of a day, by name. */
export function wardsOn(date: string): readonly string[] {
  return WARDS.filter(
    (ward) => (ward.from ?? '') <= date && (ward.until === undefined || date <= ward.until),
  ).map((ward) => ward.name);
}

const FIRST =
  phrases(`Acorn; Amber; Anvil; Apron; Basket; Beacon; Bellow; Bobbin; Bodkin; Bonnet; Bracken; Bramble;
  Bridle; Brindle; Bucket; Bunting; Burdock; Button; Candle; Canter; Caper; Carder; Chaffer; Chisel;
  Cider; Cinder; Clapper; Clog; Clover; Cobble; Cockle; Comfrey; Copper; Cricket; Crocus; Crumble;
  Cuckoo; Curlew; Damson; Dapple; Dimple; Dobbin; Drover; Dunnock; Ember; Fallow; Feather; Fennel;
  Ferret; Fettle; Fiddle; Flagon; Fleece; Flint; Fuller; Gable; Gander; Gannet; Garnet; Gimlet;
  Ginger; Glimmer; Goblet; Grackle; Gravel; Hackle; Hamper; Harrow; Heddle; Hobble; Hopper; Hurdle;
  Inkle; Ivory; Jackdaw; Jasper; Jingle; Juniper; Kestrel; Kettle; Kindle; Ladle; Lantern; Lapwing;
  Lattice; Lichen; Linnet; Lintel; Loom; Lozenge; Madder; Magpie; Mallow; Mantle; Marble; Marrow;
  Medlar; Mistle; Mitten; Muddle; Nettle; Nimble; Nuthatch; Nutmeg; Orchard; Paddle; Pannier;
  Parsley; Pebble; Pepper; Pewter; Pickle; Pigeon; Pinnace; Piper; Pippin; Plover; Pocket; Poppy;
  Puddle; Quarrel; Quaver; Quince; Raddle; Rafter; Ramson; Ratchet; Riddle; Rocket; Rowan; Rudder;
  Russet; Saffron; Shuttle; Sickle; Siskin; Skillet; Socket; Sorrel; Sparrow; Spindle; Sprocket;
  Starling; Stipple; Swallow; Tallow; Tansy; Tassel; Teasel; Tether; Thicket; Thimble; Thistle;
  Timber; Tinder; Treacle; Trestle; Trinket; Trowel; Tumble; Tussock; Twitch; Umber; Velour; Velvet;
  Wafer; Walnut; Wattle; Whistle; Whittle; Wicket; Wimble; Winnow; Woad; Wren; Yarrow`);
const SECOND =
  phrases(`beck; bourne; combe; croft; dyke; fold; garth; ghyll; hallow; hithe; holt; ings; keld; lathe; mere;
  moot; moss; pell; quay; rigg; scar; stitch; thorpe; thwaite; wath; wick; yard`);
const STREET = phrases(
  `Avenue; Bank; Close; Court; Drive; Gate; Grove; Hill; Lane; Parade; Place; Rise; Road; Row; Street; Terrace; View; Way`,
);
const BUILDING =
  phrases(`Academy; Baths; Community Centre; Corn Mill; Dye Works; Gardens; House; Infant School; Lodge;
  Memorial Hall; Museum; Park; Pavilion; Primary School; Rooms; Square; Tower; Weaving Shed; Wood`);

const INITIALS = 'ABCDEFGHIJKLMNOPRSTVWY';

/** "Pebblethwaite": good for a village and for a family. */
export function inventedPlace(random: Random): string {
  return random.pick(FIRST) + random.pick(SECOND);
}

/** Streets, halls and neighbourhoods of a ward, drawn afresh for each paper. */
export function placesOf(wards: readonly string[], random: Random) {
  const neighbourhood = new Map(
    wards.map((ward) => [ward, NEIGHBOURHOODS.get(ward) ?? [ward]] as const),
  );
  const anyPlace = (): string => {
    const ward = random.pick(wards);
    return random.chance(0.35) ? ward : random.pick(neighbourhood.get(ward) ?? [ward]);
  };
  let last = '';
  return {
    /** Never the same twice running, since sentences name two. */
    place: (): string => {
      let place = anyPlace();
      while (place === last) place = anyPlace();
      last = place;
      return place;
    },
    street: (): string => `${inventedPlace(random)} ${random.pick(STREET)}`,
    building: (): string => `${random.pick(FIRST)}${random.pick(SECOND)} ${random.pick(BUILDING)}`,
  };
}

const NEIGHBOURHOODS: ReadonlyMap<string, readonly string[]> = neighbourhoods();

function neighbourhoods(): Map<string, string[]> {
  return new Map(
    WARDS.map(({ name }) => {
      const random = new Random(`neighbourhoods/${name}`);
      const suffix = ['', ' Green', ' End', ' Bridge', ' Top', ' Cross'];
      return [name, Array.from({ length: 6 }, () => inventedPlace(random) + random.pick(suffix))];
    }),
  );
}

/** Somebody who doesn't exist: "A Pebblethwaite". */
export function inventedPerson(random: Random): string {
  return `${INITIALS.charAt(random.whole(0, INITIALS.length - 1))} ${inventedPlace(random)}`;
}
