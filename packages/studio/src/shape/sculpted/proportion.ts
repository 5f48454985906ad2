import { modelKind } from "./index.js";
import type { ModelKind } from "./models/index.js";

/**
 * How far a shape may be stretched and still be one of its kind: the largest share by which it gets wider or narrower, taller
 * or lower, deeper or shallower. What is round about an axis keeps the same leeway, or none, across it.
 */
export type Leeway = readonly [width: number, height: number, depth: number];

/** Made to a standard, or of a form that everybody knows to the inch. */
const NONE: Leeway = [0, 0, 0];

/** Round about the upright axis: what was turned, thrown or blown. */
const upright = (height: number): Leeway => [0, height, 0];
/** On wheels, which turn about an axis across it. */
const WHEELED: Leeway = [0.05, 0, 0];
/** Longer or shorter, and a little higher or lower, without wheels. */
const HULL: Leeway = [0, 0.05, 0.07];
const BUILT: Leeway = [0.06, 0.09, 0.06];
const JOINED: Leeway = [0.06, 0.07, 0.06];

const BY_KIND: Readonly<Record<ModelKind, Leeway>> = {
  animals: [0.035, 0.05, 0.035],
  clothing: upright(0.05),
  devices: NONE,
  food: [0.03, 0.06, 0.03],
  furniture: JOINED,
  nature: [0.05, 0.12, 0.05],
  objects: NONE,
  people: [0.03, 0.03, 0.02],
  places: BUILT,
  play: NONE,
  solids: NONE,
  tableware: upright(0.1),
  vehicles: WHEELED,
};

const names = (list: string): readonly string[] => list.split(",").map((name) => name.trim());

/** Models that depart from their kind. */
const OTHERWISE: readonly (readonly [Leeway, readonly string[]])[] = [
  // Discs and balls, dials and dishes, figures of geometry and monuments.
  [
    NONE,
    names(
      `robot, starfish, bracelet, crown, glasses, sunglasses, ring, watch, brooch, helmet, can, cookie, lollipop, candy cane, kiwi, orange juice,
      clock, wall clock, wall mirror, mirror, fan, microwave, oven, shower head, toilet paper, washing machine, door knob, faucet, office chair,
      grandfather clock, cuckoo clock, pocket watch, wheelchair, stroller, rocking horse, rocking chair, bathtub, sink, toilet, comb, razor,
      clothes hanger, diamond, earth, heart, moon, planet, rainbow, star, sun, snowflake, hand, finger, arm, foot, leg, eye, ear, mouth,
      dandelion clock, wreath, eiffel tower, fire hydrant, mailbox, parking meter, sign, stop sign, street lamp, traffic light, windmill,
      pedestal, podium, hot dog cart, traffic cone, birdhouse, great pyramid, big ben, leaning tower of pisa, tower bridge, taj mahal, colosseum, stonehenge,
      sydney opera house, great wall, statue of liberty, phone booth, vending machine, gumball machine, gas pump, fire extinguisher,
      ferris wheel, jukebox, golden gate bridge, arch, carousel, roller coaster, sphinx, wheel, steering wheel, space station, helicopter, frying pan, wok,
      colander, cutting board, rolling pin, egg carton, test tube, paper cup, straw`,
    ),
  ],
  // Round about the upright axis among what is not.
  [
    upright(0.09),
    names(
      `basket, bucket, candle, hanging lamp, floor lamp, lamp, drum-shaded lamp, column lamp, stool, trash can, candelabra, candlestick, chandelier, umbrella, lava lamp, coat rack,
      barrel, flower pot, lantern, crystal ball, hourglass, bell, perfume bottle, cream jar, dropper bottle, pump bottle, watering can, sack, bird cage,
      trash bag, paint can, bomb, lighthouse, tower, fountain, well, column, obelisk, pagoda, bird bath, gazebo, statue, skyscraper, balloon, trophy,
      hot air balloon, rocket, launching rocket, ufo, beehive, mushroom`,
    ),
  ],
  // Served in something round.
  [
    upright(0.07),
    names(
      `beer, cake, tiered cake, berry cake, cocktail, cupcake, milk, pancakes, pie, pizza, bowl of cereal, popcorn, spaghetti, ramen, salad, slice of cake, cappuccino, latte, espresso,
      tea, hot chocolate, iced coffee, milkshake, bubble tea, whiskey, champagne, honey, soup, bowl of rice, yogurt, maple syrup, donut, hamburger,
      macaron, fried egg, ice cream, popsicle, cotton candy, birthday cake`,
    ),
  ],
  [BUILT, names("doghouse, treehouse, dollhouse, sandcastle, greenhouse")],
  [
    JOINED,
    names(
      `book, notebook, box, gift, treasure chest, crate, suitcase, briefcase, toolbox, envelope, newspaper, poster, scroll, signboard, wall sign, chalkboard,
      billboard, banner, shopping bag, easel, gate, aquarium, scarecrow, garden gnome, nutcracker, piggy bank, kite, flag, doll, rubber duck, sandbox,
      hammock, rug, skull`,
    ),
  ],
  [
    HULL,
    names(
      `boat, ship, sailing ship, pirate ship, canoe, kayak, rowing boat, raft, submarine, blimp, airplane, tank, anchor, sword, dagger, axe, spear, broom,
      paper boat, key, feather`,
    ),
  ],
];

const leeways: ReadonlyMap<string, Leeway> = new Map(
  OTHERWISE.flatMap(([leeway, models]) => models.map((name) => [name, leeway] as const)),
);

/** Every model that departs from the leeway of its kind. */
export function namedLeeways(): readonly string[] {
  return OTHERWISE.flatMap(([, models]) => models);
}

/** The leeway of a model, by its name; what is in a vessel, or marks and pose of a figure, do not change it. */
export function leewayOf(name: string): Leeway {
  const [base = name] = name.split(/[+/~]/);
  // A cake's candles are counted, the cake is the same.
  const own = leeways.get(base) ?? leeways.get(base.replace(/ with \w+ candles?$/, ""));
  if (own) return own;
  const kind = modelKind(base);
  return kind === null ? NONE : BY_KIND[kind];
}
