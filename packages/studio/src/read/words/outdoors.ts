import type { Abstract, PlaceKind, Season, TimeOfDay, Trees, Weather } from "../../place/place.js";
import { list } from "./list.js";

/** Places that are drawn, by the nouns that name them; the first that fits a phrase wins. */
export const PLACE_NOUNS: readonly (readonly [PlaceKind, readonly string[]])[] = [
  [
    "planet",
    list(
      "planet, planets, planet earth, earth from space, earth orbit, planet mars, mars from space, gas giant, ringed planet",
    ),
  ],
  [
    "space",
    list(
      "space, outer space, deep space, galaxy, galaxies, nebula, universe, cosmos, milky way galaxy, starfield",
    ),
  ],
  [
    "lake",
    list(
      "lake, lakeside, pond, fjord, loch, lagoon, lakeshore, reservoir, tarn, river, bay, cove, inlet, riverside, riverbank, river bank, creek, brook, stream, canal, canals, mountain stream, forest stream, river valley",
    ),
  ],
  ["beach", list("beach, seaside, seashore, shore, coast, coastline, sandy shore, tropics, tropical island")],
  [
    "sea",
    list(
      "wave, waves, ocean wave, surf, tide, breaker, breakers, tidal wave, sea cliff, sea cliffs, rocky coast, sea, ocean, open sea, open water, high seas, seascape, waters, water",
    ),
  ],
  [
    "street",
    list(
      "street, city street, alley, alleyway, avenue, sidewalk, crosswalk, boulevard, road, town, village street, market, marketplace, market place, street market, farmers market, bazaar, times square, town square, market square, plaza, shopping street",
    ),
  ],
  [
    "city",
    list(
      "city, cityscape, skyline, city skyline, downtown, metropolis, manhattan, new york, new york city, skyscrapers, skyscraper",
    ),
  ],
  [
    "forest",
    list(
      "forest, woods, woodland, wood land, grove, rainforest, rain forest, tropical forest, jungle, tropical jungle, amazon, undergrowth, bamboo forest, pine forest, taiga, birch wood, pine wood, fir wood, spruce wood, beech wood, oak wood, autumn wood, winter wood, summer wood, spring wood, misty wood, foggy wood, dark wood, deciduous wood, birch trees, birches",
    ),
  ],
  [
    "meadow",
    list(
      "meadow, field, grassland, prairie, savanna, savannah, lawn, grass, pasture, flower field, wildflowers, field of flowers, park, garden, flower garden, rose garden, botanical garden, backyard, back yard, front yard, orchard, cornfield, corn field, wheat field, wheatfield, rice field, lavender field, sunflower field",
    ),
  ],
  ["desert", list("desert, dune, dunes, sand dune, sand dunes, sahara, sand, wasteland")],
  ["snow", list("tundra, arctic, antarctica, north pole, snowfield, glacier, snow, ice field, snowscape")],
  [
    "mountains",
    list(
      "mountain, mountains, mountain range, mountainside, mountain top, mountaintop, peak, peaks, alps, himalaya, himalayas, summit, valley, cliff, cliffs, wilderness, ridge, highlands, canyon, gorge, crag, mountain pass",
    ),
  ],
  ["hills", list("hill, hills, hillside, hilltop, countryside, moor, farmland, rolling hills, vineyard")],
  ["sky", list("sky, night sky, blue sky, starry sky, evening sky, sunset sky, cloudscape, heavens")],
];

/** Nouns that say that there is a landscape, not which. */
export const SCENERY = new Set(
  list(
    "path, footpath, trail, clearing, glade, landscape, scenery, background landscape, nature, outdoors, outside, vista, panorama, scene, view, backdrop",
  ),
);

export const TIMES: readonly (readonly [TimeOfDay, readonly string[]])[] = [
  [
    "night",
    list(
      "night, nighttime, dark alley, dark alleyway, dark street, midnight, moonlit, moonlight, starry, stars, starlit, full moon, milky way, aurora borealis, aurora, northern lights, polar lights",
    ),
  ],
  ["dusk", list("dusk, twilight, blue hour, nightfall, gloaming")],
  ["dawn", list("dawn, sunrise, daybreak, first light, early morning")],
  ["sunset", list("sunset, evening, sundown, setting sun")],
  ["golden hour", list("golden hour, golden light, late afternoon, warm evening light")],
  ["morning", list("morning, afternoon, by day, daytime, broad daylight, daylight")],
  ["noon", list("noon, midday, high noon")],
];

export const WEATHER_WORDS: readonly (readonly [Weather, readonly string[]])[] = [
  ["storm", list("storm, stormy, thunderstorm, thunder, tempest, lightning storm")],
  ["snow", list("snowing, snowfall, blizzard, snowstorm, falling snow, heavy snow")],
  ["rain", list("rain, rainy, raining, drizzle, downpour")],
  ["fog", list("fog, foggy, mist, misty, hazy, haze")],
  ["overcast", list("overcast, grey sky, gray sky, gloomy, grey day")],
  ["cloudy", list("cloudy, clouds, dramatic clouds, dramatic sky")],
  ["clear", list("clear, sunny, cloudless, blue sky")],
];

export const SEASON_WORDS: readonly (readonly [Season, readonly string[]])[] = [
  [
    "winter",
    list("winter, wintry, snowy, snow covered, snow capped, snow-capped, frozen, in the snow, snow"),
  ],
  ["autumn", list("autumn, autumnal, fall colors, fall colours, in fall, in the fall, fall foliage")],
  ["spring", list("spring, springtime, blossoming, blooming")],
  ["summer", list("summer, summery")],
];

/** What says that the water of a place runs. */
export const RUNNING = /\b(river|riverside|riverbank|creek|brook|stream|canal)s?\b/i;

const STILL =
  "calm|still|glassy|placid|tranquil|serene|peaceful|quiet|smooth|windless|motionless|unruffled|mirror";
const WATERY = "sea|ocean|waters?|lake|lagoon|pond|bay|fjord|river|harbou?r|reservoir|canal";
const STILL_WATER = new RegExp(
  ` (?:${STILL})(?: (?!and |with |by )\\w+){0,2} (?:${WATERY}) | (?:${WATERY}) (?:is|lies|lay|are|was) (?:\\w+ )?(?:${STILL}) | like a mirror `,
);

/** Whether the words of a prompt, spaced and in lower case, say that its water lies still: "a calm blue sea". */
export function isStill(said: string): boolean {
  return STILL_WATER.test(said);
}

/** What a wood is of, by the words that say so. */
export const TREE_WORDS: readonly (readonly [Trees, readonly string[]])[] = [
  ["birch", list("birch, birches, aspen, aspens")],
  [
    "conifer",
    list(
      "pine, pines, fir, firs, spruce, spruces, conifer, conifers, coniferous, taiga, larch, cedar, redwood",
    ),
  ],
  ["broadleaf", list("oak, oaks, beech, beeches, maple, maples, deciduous, chestnut, linden, leafy")],
];

/** Adjectives that a place's own look answers. */
export const PLACE_ADJECTIVES = new Set(
  list(
    "calm, still, quiet, serene, rolling, tall, high, majestic, vast, wide, deep, rocky, sandy, sand, golden, alpine, mountain, pine, conifer, birch, aspen, fir, spruce, oak, beech, maple, deciduous, city, urban, modern, starry, beautiful, epic, scenic, peaceful, open, empty, lonely, remote, distant, northern, tropical, flowering, wild, green, grassy, lush, dark, night, evening, outer, deep, reflection, reflecting, reflections, mirror, smooth, flower, wildflower",
  ),
);

/** Pictures of nothing but form and colour, by the words that ask for them; the first that fits wins. */
export const ABSTRACT_WORDS: readonly (readonly [Abstract["kind"], RegExp])[] = [
  ["silk", /\b(silk|satin|velvet|draped|fabric folds?|flowing (fabric|cloth))\b/],
  ["bokeh", /\b((?:abstract )?bokeh|blurred lights|out of focus lights|defocused lights)\b/],
  [
    "tiles",
    /\b(geometric (pattern|shapes|wallpaper|background|design|art)|tessellat\w+|bauhaus (pattern|background)|mosaic pattern|hexagon pattern|triangle pattern|abstract pattern|geometric abstract)\b/,
  ],
  [
    "waves",
    /\b((abstract|flowing|colou?rful|layered|gradient|wavy|soft) waves?|wave pattern|wavy (background|lines|wallpaper))\b/,
  ],
  [
    "gradient",
    /\b(gradients?|abstract (wallpaper|art|background|colou?rs)|fluid colou?rs|liquid gradient)\b/,
  ],
];

/** Nouns that stand for the picture itself or its stuff where it is abstract. */
export const ABSTRACT_NOUNS = new Set(
  list(
    "gradient, wallpaper, background, pattern, wave, silk, satin, fabric, cloth, fold, light, bokeh, art, color, colour, abstract, shape, texture, design, mesh, backdrop, swirl, curve, form, line, geometry, hexagon, triangle, tile",
  ),
);
