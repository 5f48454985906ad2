import { hexSchema } from "@atelier/contract";
import { z } from "zod";
import { FLAT_STYLES, LIT_STYLES, MASONRY, MATERIALS } from "./brief.js";
import { FACES } from "./face.js";
import { HANDS, TINTS } from "./hand.js";
import { ornamentSchema } from "./ornament.js";
import { placeSchema, SEASONS, TREES, WEATHERS } from "./place/place.js";
import { FORMATS } from "./read/texts/format.js";

/**
 * The Scene: everything that decides the pixels, as JSON a person can read and edit.
 *
 * Space is right-handed: x to the right, y up, z towards the viewer; the ground is y = 0; shapes face +z.
 * Lengths are scene units; a composed group is about 2.7 units across. Angles are degrees.
 */
const point = z.tuple([z.number().finite(), z.number().finite(), z.number().finite()]);
const materialName = z.enum(MATERIALS);

/** Most pixels along a side: those of 21:9 at 2K. */
export const LONGEST_SIDE = 3072;
/** Most pixels in all, those of 1:1 at 2K: a drawing's memory grows with them. */
export const MOST_PIXELS = 2048 * 2048;

/** Which shape draws a thing: a sculpted model or an inflated icon, by name, or standing words, which their name holds. */
export const shapeRefSchema = z.strictObject({
  source: z.enum(["sculpted", "icon", "words"]),
  name: z.string().min(1).max(400),
});

/** What is laid over a thing's surface where the prompt says so. */
export const PATTERNS = ["striped", "dotted", "checkered"] as const;

/** How a thing's form departs from that of its shape. */
export const formSchema = z.strictObject({
  /** Factors along its own axes. */
  stretch: z
    .tuple([z.number().min(0.2).max(4), z.number().min(0.2).max(4), z.number().min(0.2).max(4)])
    .optional(),
  /** What is square gets round, what is round gets square: seen from above, or from before what is flat that way. */
  outline: z.enum(["round", "square"]).optional(),
  /** Cut in half, into slices, one slice of it, broken in two, or eaten from: a mouthful, half of it. */
  cut: z.enum(["half", "sliced", "slice", "broken", "bitten", "eaten"]).optional(),
  /** Its lower part runs out into a pool, the rest sags. */
  melting: z.literal(true).optional(),
  /** The mirror image: the right one of what comes as left and right. */
  mirrored: z.literal(true).optional(),
  /** What floats is tied: where its string begins, in its own unit from the spot that the knot is over; to a weight there, or to loose ends. */
  tether: z
    .strictObject({
      neck: z.tuple([z.number().min(-6).max(6), z.number().min(0).max(9), z.number().min(-6).max(6)]),
      weight: z.literal(true).optional(),
    })
    .optional(),
});

/** Fractions of the frame from the top left; may reach past 0…1 where a thing is cropped. */
export const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  w: z.number().nonnegative(),
  h: z.number().nonnegative(),
});

export const thingSchema = z.strictObject({
  id: z.string().min(1).max(40),
  /** The prompt's own noun; null for what direction added. */
  asked: z.string().max(200).nullable(),
  concept: z.string().max(200),
  shape: shapeRefSchema,
  /** The main colour; null keeps the shape's own colours. */
  colour: hexSchema.nullable(),
  material: materialName,
  /** Colours of single parts by the shape's role names, over `colour`. */
  partColours: z.record(z.string(), hexSchema).default({}),
  /** Materials of single parts by the shape's role names, over `material`. */
  partMaterials: z.record(z.string(), materialName).default({}),
  /** A pattern over its main parts, or over the parts named by role. */
  pattern: z
    .strictObject({
      kind: z.enum(PATTERNS),
      colour: hexSchema,
      parts: z.array(z.string().max(60)).max(20).optional(),
    })
    .optional(),
  form: formSchema.optional(),
  /** A face drawn on it, where it has none of its own. */
  face: z.enum(FACES).optional(),
  /** Where the middle of its foot stands. */
  position: point,
  /** Turn about the upright axis: positive shows the thing's right side… as a spinning top seen from above. */
  turn: z.number().finite().default(0),
  /** Lean to the viewer's right (roll about z), before standing on `position`. */
  tilt: z.number().finite().default(0),
  /** Leans back from the viewer (pitch about x) after it is turned; 90 lies on its back. Absent: 0. */
  lean: z.number().finite().optional(),
  /** Its longest side in scene units. */
  size: z.number().positive().max(100),
  /** Where it will appear. Recomputed on every plan; edits to it have no effect. */
  box: boxSchema,
});

export const softboxSchema = z.strictObject({
  name: z.string().max(40),
  /** Its middle. */
  centre: point,
  /** Where it points. */
  target: point,
  width: z.number().positive(),
  height: z.number().positive(),
  colour: hexSchema,
  /** Relative to the key light of a studio set-up, which is 1. */
  strength: z.number().nonnegative(),
  /** What stands before it and throws its shape on the scene; for the key light alone. */
  gobo: z.enum(["window", "blinds", "leaves"]).optional(),
});

/** Shapes and places that a painter sets behind things. */
export const BACKDROPS = [
  "plain",
  "disc",
  "arch",
  "blob",
  "floor",
  "hills",
  "mountains",
  "forest",
  "desert",
  "sea",
  "beach",
  "lake",
  "city",
  "snow",
  "space",
] as const;

/** Hours that a painter tells apart. */
export const HOURS = ["day", "dusk", "twilight", "night"] as const;
export type Hour = (typeof HOURS)[number];
export type BackdropName = (typeof BACKDROPS)[number];
/** A flat sheet that lives by type, set by a layout; a scene that has one is not traced. */
export const layoutSchema = z.strictObject({
  format: z.enum(FORMATS),
  /** Which arrangement of that format. */
  arrangement: z.string().min(1).max(40),
  texts: z
    .array(z.strictObject({ text: z.string().min(1).max(2000), role: z.enum(["headline", "line"]) }))
    .max(60),
  /** The headline's face where one was asked for; null leaves it to the arrangement. */
  face: z.strictObject({
    family: z.string().max(60).nullable(),
    weight: z.enum(["light", "bold"]).nullable(),
    italic: z.boolean(),
  }),
  colours: z.strictObject({ ground: hexSchema, ink: hexSchema, accents: z.array(hexSchema).min(1).max(8) }),
  /** The ground was asked for, and nothing else fills the sheet to its edges. */
  groundAsked: z.boolean().optional(),
  /** Colours that would be lost otherwise, as narrow bands along its left edge. */
  edge: z.array(hexSchema).max(32).optional(),
  /** What is shown beside the words; null leaves it to the arrangement. */
  picture: shapeRefSchema.nullable(),
  /** What is shown in one group with it. */
  others: z.array(shapeRefSchema).max(11).optional(),
  chart: z
    .strictObject({
      kind: z.enum(["bar", "line", "pie"]),
      values: z
        .array(
          z.strictObject({
            label: z.string().max(60),
            value: z.number().finite(),
            written: z.string().max(40),
          }),
        )
        .min(2)
        .max(16),
    })
    .nullable(),
});

const corner = z.tuple([z.number().finite(), z.number().finite()]);

/** A text in a scene: on a thing, or laid flat over the picture. */
export const sceneTextSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("on"),
    text: z.string().min(1).max(2000),
    /** Id of the thing that carries it; texts of one thing stand below each other, the first leads. */
    thing: z.string().min(1).max(40),
    side: z.enum(["front", "top"]),
    family: z.string().max(60),
    weight: z.number().int().min(1).max(1000),
    italic: z.boolean(),
    colour: hexSchema,
    /** Printed lies flush, raised stands out, engraved is cut in, glowing shines. */
    finish: z.enum(["printed", "raised", "engraved", "glowing"]),
    /** A label of this colour beneath it; null prints on the thing itself. */
    paper: hexSchema.nullable(),
    /** Roles of the thing that give way to the words. */
    hides: z.array(z.string().max(60)).max(20),
  }),
  z.strictObject({
    kind: z.literal("over"),
    text: z.string().min(1).max(2000),
    /** Fractions of the frame: top left, top right, bottom right, bottom left; may reach out of it. */
    corners: z.tuple([corner, corner, corner, corner]),
    family: z.string().max(60),
    weight: z.number().int().min(1).max(1000),
    italic: z.boolean(),
    /** Null takes what can be read on the picture there. */
    colour: hexSchema.nullable(),
  }),
]);

export type SceneText = z.infer<typeof sceneTextSchema>;
export type TextOnThing = Extract<SceneText, { kind: "on" }>;
export type TextOver = Extract<SceneText, { kind: "over" }>;

/** A shape so far out of focus that it has no detail. */
export const blurSchema = z.strictObject({
  shape: z.enum(["pane", "disc"]),
  /** Its middle and its sides, fractions of the frame from the top left; a disc is as wide as `w` says. */
  x: z.number().finite(),
  y: z.number().finite(),
  w: z.number().nonnegative().max(4),
  h: z.number().nonnegative().max(4),
  /** Over how much of the frame's height its edge fades. */
  blur: z.number().min(0.001).max(1),
  colour: hexSchema,
  /** Brightness of that colour: 1 as written, more for what shines. */
  strength: z.number().min(0).max(16),
  /** How much of what lies behind it hides. */
  cover: z.number().min(0).max(1),
});

const finishSchema = z.strictObject({ colour: hexSchema, material: materialName });

/** A block that the things stand on: round, or square. Lengths in scene units. */
export const plinthSchema = z.strictObject({
  form: z.enum(["round", "square"]),
  /** Half its width; it is as deep as wide unless `depth` (half of it) says otherwise. */
  half: z.number().positive().max(50),
  depth: z.number().positive().max(50).optional(),
  /** How high its top lies over the ground; the things stand there. */
  height: z.number().positive().max(20),
  finish: finishSchema,
});

/** What holds up a thing that hangs in the air and cannot fly, on cords from above the frame. */
export const hangingSchema = z.strictObject({
  /** Where it is tied, or the middle of the board that it stands on. */
  at: point,
  /** Half the sides of that board; absent where the thing itself hangs on one cord. */
  board: z
    .strictObject({ half: z.number().positive().max(50), depth: z.number().positive().max(50) })
    .optional(),
  /** How long the cord is where it ends at something in sight. Absent: past the frame. */
  length: z.number().positive().max(50).optional(),
  finish: finishSchema,
});

/** What things stand on and before, built around them; or a room that they furnish. */
export const setSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["table", "floor", "sill", "shelf", "wall"]),
    surface: finishSchema,
    wall: finishSchema,
    /** Seen out of focus past the surface, farthest first, over the background's gradient. */
    behind: z.array(blurSchema).max(200),
    /** What the wall is built of. Absent: an even one. */
    masonry: z.enum(MASONRY).optional(),
    /** Scene units in a metre, which bricks and windows are measured in. Absent: 1. */
    metre: z.number().positive().max(100).optional(),
    /** The z of the wall, or where the surface ends. Absent: as far back as is usual. */
    back: z.number().max(0).optional(),
    /** A window in the wall. */
    window: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal("ground"),
    /** What the endless ground is paved with; null leaves it the background's colours. */
    surface: finishSchema.nullable(),
    /** Width of its boards or slabs in scene units. Absent: without a joint. */
    pitch: z.number().positive().max(20).optional(),
    /** The z at which it ends before what is behind it. Absent: it goes on until it is lost in haze. */
    edge: z.number().negative().optional(),
    /** Share of its light that it loses far from the things. */
    falloff: z.number().min(0).max(1),
    /** Seen out of focus past the ground, or shining on it, farthest first, over the background's gradient. */
    behind: z.array(blurSchema).max(200),
    plinth: plinthSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("room"),
    /** Of the floor. */
    surface: finishSchema,
    wall: finishSchema,
    /** Degrees that it is turned about its middle. */
    turn: z.number().finite(),
    /** Whether it goes on past the frame, rather than stand there as a block. */
    open: z.boolean(),
  }),
]);

export const sceneSchema = z.strictObject({
  version: z.literal(1),
  width: z.number().int().min(64).max(LONGEST_SIDE),
  height: z.number().int().min(64).max(LONGEST_SIDE),
  seed: z.number().int().min(0).max(0xffffffff),
  style: z.enum([...LIT_STYLES, ...FLAT_STYLES]),
  background: z.strictObject({
    /** Colour at the top and at the foot of the frame, a smooth gradient between. */
    top: hexSchema,
    bottom: hexSchema,
    /** Level stripes instead, from above; `to` is where each ends, of the height. Absent: none. */
    stripes: z
      .array(z.strictObject({ colour: hexSchema, to: z.number().min(0).max(1) }))
      .max(32)
      .optional(),
  }),
  /** A table or floor with what is behind it; absent: an even ground that goes on for ever. */
  set: setSchema.optional(),
  /** What carries things over others; absent: nothing. */
  hangings: z.array(hangingSchema).max(200).optional(),
  camera: z.strictObject({
    eye: point,
    target: point,
    /** Vertical field of view. */
    fieldOfView: z.number().min(1).max(120),
    /** `parallel`: lines never run together; the field of view says how much is seen at the target. */
    projection: z.enum(["perspective", "parallel"]).optional(),
    /** Radius of the lens in scene units: larger blurs more what is not in focus. Absent: sharp everywhere. */
    aperture: z.number().min(0).max(5).optional(),
    /** How far ahead it is sharp, in scene units along the view. Absent: at the target. */
    focus: z.number().positive().optional(),
  }),
  /** Share of their darkness that shadows on the ground keep; 0 leaves them out. Absent: 1. */
  shadow: z.number().min(0).max(1).optional(),
  /** The first is the key light. */
  lights: z.array(softboxSchema).min(1).max(6),
  /** Light from everywhere. */
  ambient: z.strictObject({ colour: hexSchema, strength: z.number().nonnegative() }),
  /** How the light becomes a picture; absent: as the style is usually finished. */
  finish: z
    .strictObject({
      /** What has no asked colour goes through: `film` keeps hue and detail in highlights, `neutral` keeps colours. */
      curve: z.enum(["neutral", "film"]),
      /** Film grain, 0 none to 1. */
      grain: z.number().min(0).max(1),
      /** Share of the light's own tint that stays: 0 is balanced to white, 1 is left as it is. */
      warmth: z.number().min(0).max(1),
    })
    .optional(),
  /** The medium that the finished picture is drawn anew in, and the tint it is left in. Absent: as it comes. */
  hand: z.strictObject({ medium: z.enum(HANDS).nullable(), tint: z.enum(TINTS).nullable() }).optional(),
  /** What stands behind the things of a flat picture; absent: the plain ground. */
  backdrop: z
    .strictObject({
      kind: z.enum(BACKDROPS),
      /** The hour, for backdrops with a sky: dusk is when the sun sets, twilight after it. Absent: day. */
      hour: z.enum(HOURS).optional(),
      season: z.enum(SEASONS).optional(),
      weather: z.enum(WEATHERS).optional(),
      /** What its wood is of. Absent: as the place has it. */
      trees: z.enum(TREES).optional(),
      /** Water falls down a rock face in it. */
      falls: z.literal(true).optional(),
      /** Mountains stand behind the land. */
      high: z.boolean().optional(),
    })
    .optional(),
  /** Colours the caller asked for, leading first. */
  palette: z.array(hexSchema).max(32),
  /** How much of a painted picture, or of one of a place, each of them should take, relative to each other. Absent: as it comes. */
  weights: z.array(z.number().nonnegative()).max(32).optional(),
  things: z.array(thingSchema).max(200),
  layout: layoutSchema.optional(),
  /** A surface pattern that fills the frame, behind any things. */
  ornament: ornamentSchema.optional(),
  texts: z.array(sceneTextSchema).max(60).optional(),
  /** Where it stands; absent: on a plain ground of the `background` colours. */
  place: placeSchema.optional(),
});

export type Scene = z.infer<typeof sceneSchema>;
export type Thing = z.infer<typeof thingSchema>;
export type Form = z.infer<typeof formSchema>;
export type ShapeRef = z.infer<typeof shapeRefSchema>;
export type Box = z.infer<typeof boxSchema>;
export type StageSet = z.infer<typeof setSchema>;
export type Hanging = z.infer<typeof hangingSchema>;
export type SurfaceSet = Exclude<StageSet, { kind: "room" | "ground" }>;
export type GroundSet = Extract<StageSet, { kind: "ground" }>;
export type Plinth = z.infer<typeof plinthSchema>;
export type RoomSet = Extract<StageSet, { kind: "room" }>;
export type Blur = z.infer<typeof blurSchema>;
export type Softbox = z.infer<typeof softboxSchema>;
