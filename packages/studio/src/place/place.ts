import { hexSchema } from "@atelier/contract";
import { z } from "zod";

/** Landscapes that stand on ground or water, under a sky. */
export const OUTDOORS = [
  "mountains",
  "hills",
  "desert",
  "sea",
  "beach",
  "lake",
  "forest",
  "meadow",
  "snow",
  "sky",
  "city",
  "street",
] as const;

export const WEATHERS = ["clear", "cloudy", "overcast", "fog", "rain", "snow", "storm"] as const;
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
/** Land of a form of its own, whatever its kind is. */
export const LANDFORMS = [
  "savannah",
  "canyon",
  "volcano",
  "cone",
  "island",
  "reef",
  "ice",
  "terraces",
  "swamp",
] as const;
/** What fields are sown or planted with. */
export const CROPS = [
  "lavender",
  "tulip",
  "wheat",
  "sunflower",
  "poppy",
  "daisy",
  "rapeseed",
  "corn",
  "vine",
  "rose",
  "cotton",
] as const;
export const TREES = ["birch", "broadleaf", "conifer", "tropical"] as const;
/** Places that people have made in the land, or in a town. */
export const SITES = ["harbour", "farm", "garden", "road", "path", "old town", "square", "market"] as const;
/** Trees that may be asked for one by one. */
export const PLANTED = ["birch", "broadleaf", "blossom", "conifer", "palm"] as const;
/** From before sunrise to deep night. */
export const TIMES_OF_DAY = ["dawn", "morning", "noon", "golden hour", "sunset", "dusk", "night"] as const;
/** How the picture of a place is developed: the colours that a mood asks for. */
export const LOOKS = ["warm", "golden", "cool", "pastel", "vivid", "faded"] as const;
export const ABSTRACTS = ["gradient", "silk", "waves", "bokeh", "tiles"] as const;

const outdoorSchema = z.strictObject({
  kind: z.enum(OUTDOORS),
  /** What the land is made from; the same seed gives the same land. */
  seed: z.number().int().min(0).max(0xffffffff),
  weather: z.enum(WEATHERS),
  season: z.enum(SEASONS),
  sun: z.strictObject({
    /** Degrees above the horizon; below it for dusk. At night it is the moon's. */
    elevation: z.number().min(-18).max(90),
    /** Degrees to the right of straight ahead. */
    azimuth: z.number().min(-180).max(180),
  }),
  night: z.boolean(),
  /** Things float on the water instead of standing on land. */
  afloat: z.boolean(),
  /** Among mountains, where the kind does not say so itself. */
  high: z.boolean(),
  /** Grey dust under a black sky with stars, by day: the moon. */
  airless: z.literal(true).optional(),
  /** Not one cloud is in its sky by day. */
  cloudless: z.literal(true).optional(),
  /** What a wood is of, where the prompt says so. */
  trees: z.enum(TREES).optional(),
  /** Its water is a river (of `lake`). */
  river: z.literal(true).optional(),
  /** Hardly a wind is on its water. */
  calm: z.literal(true).optional(),
  /** Its land's own form: a volcano that smokes is no quiet cone, a reef is seen under water. */
  landform: z.enum(LANDFORMS).optional(),
  /** What people have made of it. */
  site: z.enum(SITES).optional(),
  /** Its fields, and their colours where those are asked for. */
  crop: z.strictObject({ kind: z.enum(CROPS), colours: z.array(hexSchema).max(4) }).optional(),
  /** The colour of its sky, where that is no sky's own. */
  sky: hexSchema.optional(),
  /** A rainbow stands in its sky. */
  rainbow: z.literal(true).optional(),
  /** Homes stand together in the land. */
  village: z.literal(true).optional(),
  /** The moon itself is in the picture. */
  moon: z.literal(true).optional(),
  /** Northern lights hang in the night sky. */
  aurora: z.literal(true).optional(),
  /** A shore of rock that the sea breaks on (of `sea`). */
  rocky: z.literal(true).optional(),
  /** Water falls down a rock face. */
  falls: z.literal(true).optional(),
  /** Signs of neon on a street's fronts. */
  neon: z.literal(true).optional(),
  /** It has rained: stone and asphalt are wet. */
  wet: z.literal(true).optional(),
  /** Its colours are developed to a mood. */
  look: z.enum(LOOKS).optional(),
  /** Things stand in it. */
  stands: z.literal(true).optional(),
  /** Metres above the ground at which things are in the air. */
  aloft: z.number().positive().max(2000).optional(),
  /** Things stand on a hilltop: how far the land falls, and from where to where about them, metres. */
  knoll: z
    .strictObject({
      drop: z.number().positive().max(400),
      flat: z.number().positive().max(400),
      wide: z.number().positive().max(2000),
    })
    .optional(),
  /** Things stand beside its road or path: metres from their middle to its edge. */
  verge: z.number().positive().max(100).optional(),
  /** Single trees that the prompt asks for: where they grow and how high they are, metres. */
  planted: z
    .array(
      z.strictObject({
        kind: z.enum(PLANTED),
        x: z.number().finite(),
        z: z.number().finite(),
        size: z.number().positive().max(60),
      }),
    )
    .max(40)
    .optional(),
  /** Metres in a scene unit. */
  metres: z.number().positive().max(1000),
});

const spaceSchema = z.strictObject({
  kind: z.enum(["space", "planet"]),
  seed: z.number().int().min(0).max(0xffffffff),
  sun: z.strictObject({ elevation: z.number().min(-90).max(90), azimuth: z.number().min(-180).max(180) }),
  planet: z.enum(["earth", "giant", "rocky"]).optional(),
});

const abstractSchema = z.strictObject({
  kind: z.enum(ABSTRACTS),
  seed: z.number().int().min(0).max(0xffffffff),
  /** Of what it is made, leading first. */
  colours: z.array(hexSchema).min(2).max(6),
});

/** Where it all stands, when that is no plain studio ground: a landscape, space, or an abstract field of colour. */
export const placeSchema = z.discriminatedUnion("kind", [outdoorSchema, spaceSchema, abstractSchema]);

export type Place = z.infer<typeof placeSchema>;
export type Outdoors = z.infer<typeof outdoorSchema>;
export type Space = z.infer<typeof spaceSchema>;
export type Abstract = z.infer<typeof abstractSchema>;
export type OutdoorKind = (typeof OUTDOORS)[number];
export type Weather = (typeof WEATHERS)[number];
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export type Look = (typeof LOOKS)[number];
export type PlaceKind = Place["kind"];
export type Planted = (typeof PLANTED)[number];
export type Trees = (typeof TREES)[number];
export type Landform = (typeof LANDFORMS)[number];
export type Site = (typeof SITES)[number];
export type Crop = (typeof CROPS)[number];
export type Season = (typeof SEASONS)[number];

/** Whether clouds or what falls from them stand before the sun. */
export function hidesSun(weather: Weather | null | undefined): boolean {
  return weather !== null && weather !== undefined && weather !== "clear" && weather !== "cloudy";
}

export function isAbstract(place: Place): place is Abstract {
  return isAbstractKind(place.kind);
}

/** Whether a place is no place but form and colour. */
export function isAbstractKind(kind: PlaceKind): kind is Abstract["kind"] {
  return (ABSTRACTS as readonly string[]).includes(kind);
}

export function isOutdoors(place: Place): place is Outdoors {
  return (OUTDOORS as readonly string[]).includes(place.kind);
}
