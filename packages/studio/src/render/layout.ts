/**
 * The kernel's memory, named once for both sides (the kernel's AssemblyScript imports this file too).
 *
 *   0        ┌ page kept for the compiler's own constants
 *   BASE     ├ header: one 4-byte word per field below, integers or floats
 *   + 4096   ├ materials, lights, background rows, traversal stacks, triangles, tree, picture buffers,
 *            └ each at the address its header word holds; the host lays them out (`memory.ts`)
 */
export const BASE = 65536;
export const HEADER_BYTES = 4096;

// Integers.
export const WIDTH = 0;
export const HEIGHT = 4;
/** Next tile to take; workers count it up atomically. */
export const TILE_COUNTER = 8;
/** Non-zero stops every stage at its next tile. */
export const CANCEL = 12;
export const SEED = 16;
export const TRIANGLE_COUNT = 20;
export const LIGHT_COUNT = 24;
/** Samples every pixel gets. */
export const SAMPLE_LAST = 28;
/** Samples a noisy pixel gets in all. */
export const MORE_SAMPLES = 32;
/** À-trous step of the running denoise pass, pixels. */
export const STEP = 36;
/** 1 where light is gathered at one pixel of four and lent to those between (`lend.ts`). */
export const SHARED_LIGHT = 40;
/** Samples a pixel that lies on an edge gets in all. */
export const EDGE_SAMPLES = 44;
/** Samples of a pixel of ground that has no thing around it: at first, and where it is noisy. */
export const OPEN_SAMPLES = 60;
export const MORE_OPEN_SAMPLES = 72;
/**
 * The picture as a whole. WIDTH and HEIGHT are those of the window that the pixel buffers hold, which begins LEFT and
 * TOP pixels into it; a picture that is drawn in one has a single window.
 */
export const FULL_WIDTH = 76;
export const FULL_HEIGHT = 80;
export const LEFT = 84;
export const TOP = 88;
export const SHAPE_COUNT = 48;
export const INSTANCE_COUNT = 52;
/** Reference of the top tree's root, whose leaves are instances. */
export const ROOT = 56;

/** Rays traced so far, a 64-bit count that workers add to. */
export const RAYS = 64;

// Addresses.
export const TRIANGLES = 100;
export const NODES = 104;
export const PACKS = 108;
export const MATERIALS_AT = 112;
export const LIGHTS_AT = 116;
export const ROWS_AT = 120;
export const STACKS_AT = 124;
export const LIGHT_AT = 128;
export const GLOSS_AT = 132;
export const ALBEDO_AT = 136;
export const GUIDE_AT = 140;
export const BACKDROP_AT = 144;
/** What a filtering pass writes; pass by pass it changes places with the buffer that was read. */
export const SCRATCH_AT = 148;
export const FLAGS_AT = 152;
export const BYTES_AT = 156;
export const BUILD_AT = 160;
export const PICTURE_AT = 164;
/** 4097 floats: display value 0…255 of the linear value (i / 4096)². */
export const TABLE_AT = 168;
/** 4096 sixteen-bit places along the Hilbert curve of a 64 × 64 tile. */
export const HILBERT_AT = 172;
/** A byte per tile: `TILE_QUIET`, or what a glimpse of it met until all of it is traced, or 0. */
export const QUIET_AT = 176;
export const SHAPES_AT = 180;
export const INSTANCES_AT = 184;
/** Two bytes per material: its colour group. */
export const GROUP_OF_AT = 188;
export const GROUPS_AT = 192;
/** Four floats per pixel of the whole picture: radiance of a place seen behind the things; 0 where there is none. */
export const VISTA_AT = 196;

// How the picture is graded, integers.
export const GROUP_COUNT = 200;
/** What things without an asked colour go through: 0 the neutral curve, 1 film. */
export const CURVE = 204;
/** 1 where the ground is one colour that must stay exact: its shadows are neutral, nothing is dithered into it. */
export const GROUND_EXACT = 208;
/** 0 opaque, 1 cut out with its shadow, 2 cut out without. */
export const CUT_OUT = 212;
/** As `SCRATCH_AT`, for the second of two channels that are filtered together. */
export const GLOSS_SCRATCH_AT = 216;

/** What stands before the key light: 0 nothing, 1 a window's bars, 2 blinds, 3 leaves. */
export const GOBO = 232;
/** Soft shapes behind a set, farthest first. */
export const BLURS_AT = 220;
export const BLUR_COUNT = 224;
/** The place's own block (`place/layout.ts`); 0 where there is no place. */
export const PLACE_AT = 228;
/** The material that an endless ground is paved with, a record as of `MATERIALS_AT`; 0 where it has the backdrop's colour. */
export const PAVING_AT = 236;

/** 1 where what lies behind the things is a designed backdrop, shown in its own colours rather than through a curve. */
export const DESIGNED = 240;

// Floats.
export const EYE = 256;
export const RIGHT = 268;
export const UP = 280;
export const FORWARD = 292;
/** Ambient radiance, linear RGB, after normalisation. */
export const AMBIENT = 304;
/** Mean background colour, linear RGB: what the floor and far wall reflect. */
export const FLOOR = 316;
/** Multiplies all light falling on things. */
export const EXPOSURE = 328;
/** Weight of the ambient light on the open floor, of 1 in all. */
export const AMBIENT_SHARE = 332;

/** Relative errors that things and ground may keep after the first samples. */
export const THING_NOISE = 336;
export const GROUND_NOISE = 340;

/** Eye to target where rays are parallel; 0 in perspective. */
export const PARALLEL = 344;
/** Radius of the lens, and how far ahead it is sharp; a radius of 0 is sharp everywhere. */
export const APERTURE = 348;
export const FOCUS = 352;
/** Share of their darkness that shadows on the ground keep. */
export const SHADOW = 356;
/** Height of the endless ground; far below where a set has a surface of its own. */
export const GROUND_Y = 380;
/** The z at which that ground ends, far behind where it has no end; and share of its light that it loses far from the things. */
export const GROUND_EDGE = 384;
export const FALLOFF = 388;

/** Linear gains ×3 that balance the light's own colour, for what has no asked colour. */
export const BALANCE = 600;
/** Strength of film grain, 0 none to 1. */
export const GRAIN = 612;

/** Bytes of one source triangle, in its shape's own units: three positions, three normals, part, spare. */
export const TRIANGLE_BYTES = 80;
/** Bytes of a shape: its first triangle, how many, its tree's root, spare; its bounds (min ×3, spare, max ×3, spare). */
export const SHAPE_BYTES = 48;
/** Bytes of an instance: scene to own (3 × 3, rows), origin, own to scene for normals (3 × 3, rows), scale, shape, first material. */
export const INSTANCE_BYTES = 96;
/** Bytes of a tree node: six bound planes × four children, then four child references. */
export const NODE_BYTES = 112;
/** Bytes of a pack of four triangles: corner and two edges (nine × four floats), four triangle numbers. */
export const PACK_BYTES = 160;
/**
 * Bytes of a material: kind, colour ×3, roughness, coat, sheen, pattern; second colour ×3, pattern scale, grain axis,
 * relief depth, translucence, spare.
 */
export const MATERIAL_BYTES = 64;
/** Bytes of a light: centre, half-width axis, half-height axis, normal (each ×3), radiance ×3, area. */
export const LIGHT_BYTES = 64;
/** Bytes of one worker's traversal stack. */
export const STACK_BYTES = 4096;
/** Bytes of one background row: display sRGB 0…255 ×3, spare, linear ×3, spare. */
export const ROW_BYTES = 32;
/** Bytes of a soft shape: middle, half sides, linear colour, spare, softness, cover, whether it is round, spare. */
export const BLUR_BYTES = 48;
/** Scratch of the tree builder per triangle. */
export const BUILD_BYTES = 144;
/** And once, for the bins. */
export const BUILD_MARGIN = 8192;

export const TILE = 32;
/** The first sample met open ground alone, so that nothing there need be done again. */
export const TILE_QUIET = 1;
/** A glimpse met something else than ground in full light; and a thing. */
export const TILE_DISTURBED = 2;
export const TILE_MET = 4;

export const KIND_OPAQUE = 0;
export const KIND_METAL = 1;
export const KIND_GLASS = 2;
export const KIND_GLOW = 3;
/** Clear as glass, with the index of water, its own tint over a longer way, and as cloudy as its translucence says. */
export const KIND_LIQUID = 4;

/** Patterns; 0 is plain. */
export const PATTERN_WOOD = 1;
export const PATTERN_MARBLE = 2;
export const PATTERN_STONE = 3;
export const PATTERN_CONCRETE = 4;
export const PATTERN_WEAVE = 5;
export const PATTERN_WOOL = 6;
export const PATTERN_LEATHER = 7;
export const PATTERN_PAPER = 8;
export const PATTERN_BRUSHED = 9;
export const PATTERN_TERRAZZO = 10;
export const PATTERN_STRIPED = 11;
export const PATTERN_DOTTED = 12;
export const PATTERN_CHECKERED = 13;
/** Modelled by hand: dents rather than colour. */
export const PATTERN_CLAY = 14;
/** The pores of citrus. */
export const PATTERN_PEEL = 15;
export const PATTERN_KNIT = 16;
export const PATTERN_FELT = 17;
/** White in what is clear: cracks, bubbles and cloudy places. */
export const PATTERN_ICE = 18;
/** Instead of a grain axis: the pattern runs around the upright axis, as on a mug. */
export const AROUND = 3;

/**
 * Per pixel: flags, samples so far (once resolved: roughness, 255 is 1; once finished: its class), the two materials
 * seen first, numbered from 1 (two bytes each; 0 none), and how many samples met each of them.
 */
export const FLAG_BYTES = 8;
export const PIXEL_CLASS = 1;
export const FIRST_MATERIAL = 2;
export const SECOND_MATERIAL = 4;
export const FIRST_COUNT = 6;
export const SECOND_COUNT = 7;

/**
 * Pixel flags: lies on an edge, so gets most samples; mixes two surfaces, so must not be filtered; is noisy; met a
 * thing with its first sample (until edges are marked).
 */
export const FLAG_EDGE = 1;
export const FLAG_MIXED = 2;
export const FLAG_NOISY = 4;
export const FLAG_MET = 8;
/** Borrows its light from the pixels around it. */
export const FLAG_BORROWS = 16;
/** Shows glass, or dents that glitter: more than a few samples tell of (until edges are marked). */
export const FLAG_FINE = 32;

/** What a finished pixel shows: open ground, ground in shadow, a thing well lit, a thing in shade or glare, an edge. */
export const CLASS_OPEN = 0;
export const CLASS_SHADOW = 1;
export const CLASS_LIT = 2;
export const CLASS_UNLIT = 3;
export const CLASS_EDGE = 4;
/** Ground in the outermost part of a shadow, still lit. */
export const CLASS_DIM = 5;

/** How a colour group is graded: not at all, by its light about the asked colour, or by a gain on what it reflects. */
export const MODE_FREE = 0;
export const MODE_MATTE = 1;
export const MODE_GAIN = 2;

/** Bytes of a colour group; its fields, each a 4-byte word. */
export const GROUP_BYTES = 128;
export const GROUP_MODE = 0;
/** 1 where the colour shown must meet the asked one. */
export const GROUP_EXACT = 4;
export const GROUP_FIRST = 8;
export const GROUP_SAMPLES = 12;
/** The colour to meet, linear ×3, and in OKLab ×3. */
export const GROUP_AIM = 16;
export const GROUP_AIM_LAB = 28;
/** How strongly light models it: 0 flat, 1 as lit. */
export const GROUP_FORM = 40;
/** The colour that light is laid over, linear ×3: starts at the aim, corrected until the picture shows the aim. */
export const GROUP_BASE = 44;
/** Median light ×3 and its brightness; brightness of the median highlight. */
export const GROUP_LIGHT = 56;
export const GROUP_LUMINANCE = 68;
export const GROUP_GLOSS = 72;
/** One over the mean albedo ×3, or 0 ×3 where the pixel's own albedo is the base. */
export const GROUP_ALBEDO = 76;
/** Share of the light's own tint that stays, 0 to 1. */
export const GROUP_TINT = 88;
/** For drawing its samples: of how many pixels one is drawn, and how many were seen. */
export const GROUP_EVERY = 92;
export const GROUP_SEEN = 96;
