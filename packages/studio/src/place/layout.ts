/**
 * The place's own block of kernel memory, named once for both sides. Its address is the header's PLACE_AT; 0 there
 * means that the picture has no place. Lengths are metres: x right, y up, the camera looks towards −z.
 */
export const PLACE_BYTES = 4096;

// Integers.
export const KIND = 0;
export const PLACE_SEED = 4;
/** Radiance ×3 and distance of what lies behind the things, per pixel. */
export const RADIANCE_AT = 8;
/** Premultiplied radiance ×3 and cover of what stands before the things, per pixel; 0 for none. */
export const FRONT_AT = 12;
export const SKY_AT = 16;
export const CLOUD_AT = 20;
export const CLOUD_WIDTH = 24;
export const CLOUD_HEIGHT = 28;
/** Plants and stones that stand about: their places, how many, and their shapes' triangles. */
export const PLANTS_AT = 32;
export const PLANT_COUNT = 36;
export const PLANT_SHAPES_AT = 40;
/** Next row to take in a stage that works by rows. */
export const ROW_COUNTER = 44;
export const GLOW_AT = 48;
export const SAMPLES = 52;
/** As many of them as a quick drawing takes, which draws what is even from every second pixel. */
export const QUICK_SAMPLES = 3;
export const WINDOWS_LIT = 56;
export const HAS_THINGS = 60;
/** For every tile of the picture the first place in the list of plants that touch it; and the list. */
export const BINS_AT = 64;
export const BIN_LIST_AT = 68;
export const BIN_ROOM = 72;
export const PLANT_SHAPE_COUNT = 76;
/** Scratch of each worker that draws plants. */
export const EASEL_AT = 80;

/** Of an abstract picture: how many colours, and which design of several. */
export const COLOUR_COUNT = 84;
export const DESIGN = 88;

/** Things that float in the water. */
export const FLOATER_COUNT = 92;

/** Levels of the land, finest first. */
export const LEVELS = 96;
export const LEVEL_COUNT = 3;
/** Bytes of a level: addresses of its bare heights, heights and shade; side in cells, cell in metres, x of its left, z of its far side, spare. */
export const LEVEL_BYTES = 32;

// Floats, vectors of three unless said.
/** Metres in a scene unit. */
export const METRES = 256;
export const PLACE_EYE = 260;
export const SUN = 272;
/** Irradiance over π from the sun at right angles, where the open level ground gets 1 in all. */
export const SUN_LIGHT = 284;
/** Radiance of the sky's upper half, weighted as level ground sees it. */
export const SKY_LIGHT = 296;
/** Radiance of the haze away from the sun. */
export const HAZE_LIGHT = 308;
/** Extinction per metre of clear air ×3. */
export const HAZE = 320;
/** Extinction per metre of fog at the ground, and the height over which it thins to 1/e. */
export const FOG = 332;
export const FOG_HEIGHT = 336;
export const SUN_DISC = 340;
/** Cosine of the sun's (or moon's) radius. */
export const SUN_RADIUS = 352;
export const STARS = 356;
export const MOON = 360;
/** Picture exposure found by the meter: multiplies radiance. */
export const EXPOSED = 364;
/** What the meter aims at: display-referred mean. */
export const KEY = 368;
export const CLOUDINESS = 372;
export const CLOUD_BASE = 376;
export const CLOUD_DEPTH = 380;
export const CIRRUS = 384;
/** The clouds' panorama: left and right as tangents of azimuth, top as the sine of elevation's root. */
export const CLOUD_LEFT = 388;
export const CLOUD_SPAN = 392;
export const CLOUD_TOP = 396;
export const CLOUD_LIGHT = 400;
export const CLOUD_SHADE = 412;
/** Nothing of the land rises higher. */
export const CEILING = 424;
/** How much farther air is than water, for glints: mean squared slope of waves too small to draw. */
export const GLINT = 428;
/** Above 0 rain falls, below 0 snow; how much. */
export const FALL = 432;
/** How bright northern lights are; 0 for none. */
export const AURORA = 436;
/** How much of the light on open ground reaches the things in the place. */
export const THINGS_LIT = 440;

// The land.
export const PEAK_HEIGHT = 512;
export const PEAK_FROM = 516;
export const PEAK_TO = 520;
export const PEAK_SIZE = 524;
export const VALLEY_X = 528;
export const VALLEY_WIDTH = 532;
export const HILL_HEIGHT = 536;
export const HILL_SIZE = 540;
export const DUNE_HEIGHT = 544;
export const DUNE_SIZE = 548;
export const DUNE_TURN = 552;
export const BASIN_X = 556;
export const BASIN_Z = 560;
export const BASIN_RX = 564;
export const BASIN_RZ = 568;
export const BASIN_DEPTH = 572;
export const SHORE_AT = 576;
export const SHORE_SLANT = 580;
export const SHORE_SLOPE = 584;
export const BUMP = 588;
export const LEVEL_RADIUS = 592;
export const LEVEL_X = 596;
export const LEVEL_Z = 600;
export const WATER_LEVEL = 604;
export const WATER_ROUGH = 608;
export const WATER_COLOUR = 612;
export const GULLIES = 624;
export const SPIKES = 628;
export const SPIKE_FROM = 632;
/** Where the level ground has given way to the wild, in its radii. */
export const LEVEL_FALL = 636;

// What grows and lies on it.
export const GROUND_COLOUR = 640;
export const GROUND_SECOND = 652;
export const ROCK_COLOUR = 664;
export const FOREST_COLOUR = 676;
export const SNOW_LINE = 688;
export const SNOW_BELOW = 692;
export const TREE_LINE = 696;
export const RIPPLES = 700;
export const SPARKLE = 704;
export const FOREST_SHARE = 708;
export const WETNESS = 712;
export const GROUND_ROUGH = 716;

/** An abstract picture's colours, the square roots of linear values, in which mixing looks even. */
export const COLOURS = 720;
/** A planet's middle and radius in heights of the frame from its middle. */
export const PLANET_X = 800;
export const PLANET_Y = 804;
export const PLANET_RADIUS = 808;

/** A city: side of a block in metres (0: none), the free strip about its house, z where it begins and depth. */
export const CITY_BLOCK = 820;
export const CITY_STRIP = 824;
export const CITY_FROM = 828;
export const CITY_DEPTH = 832;
/** Usual and greatest height of its houses; radius of the middle, where they are highest. */
export const CITY_LOW = 836;
export const CITY_HIGH = 840;
export const CITY_MIDDLE = 844;
/** Share of windows lit, and their radiance. */
export const CITY_LIT = 848;
export const CITY_GLOW = 852;
/** 1 where the camera stands in its streets. */
export const CITY_WITHIN = 856;

/** White balance ×3, and how far colours stand off from grey: how the picture is developed. */
export const BALANCE = 864;
export const VIBRANCE = 876;
/** How far a lid of cloud differs in thickness, and how much more light it lets through over the horizon. */
export const LID_VARIES = 880;
export const LID_OPENS = 884;
/** Height of the sea's swell from trough to crest, metres; 0 where waves are drawn by their slopes alone. */
export const SWELL = 888;
/** Radius about the things in which the swell is quiet, metres. */
export const SWELL_CALM = 892;
/** How much finer than heaps the clouds are. */
export const CLOUD_GRAIN = 1092;
/** A river: where it is beside the origin, and half its width, metres; 0 for none. */
export const RIVER_X = 1096;
export const RIVER_WIDTH = 1100;
/** The hilltop that things stand on: how far the land falls away about it, the radius of its top, and where its foot is, metres. */
export const KNOLL_DROP = 1104;
export const KNOLL_FLAT = 1108;
export const KNOLL_WIDE = 1112;
/** Height of the crags on a shore of rock, metres; 0 for sand. */
export const CRAGS = 1116;
/** A rock face that water falls over: its height, and x and z of the pool's middle at its foot, metres. */
export const FALL_HEIGHT = 1120;
export const FALL_X = 1124;
export const FALL_Z = 1128;
/** Radius of that pool. */
export const FALL_POOL = 1132;
/** Above 0 there are signs of neon on a street's fronts. */
export const NEON = 1136;
/** A field in rows: metres from one to the next (0: none), the plants' share of that, how many colours and of how many rows each. */
export const CROP_PITCH = 1140;
export const CROP_SHARE = 1144;
export const CROP_COUNT = 1148;
export const CROP_BAND = 1152;
/** Cosine and sine of the way across the rows, the colours ×3 of up to four crops, and how high they stand. */
export const CROP_ACROSS = 1156;
export const CROP_COLOURS = 1164;
export const CROP_TALL = 1212;
/** Land in steps: height of one (0: none), how much of it is level, the height that none passes, and how plainly its beds show. */
export const STEP_HEIGHT = 1216;
export const STEP_LEVEL = 1220;
export const STEP_TOP = 1224;
export const BEDS = 1228;
/** Share of the steps' levels that stand under water. */
export const PADDIES = 1232;
/** A lone cone: its middle, height (0: none) and radius, and how much lava runs down it. */
export const CONE_X = 1236;
export const CONE_Z = 1240;
export const CONE_HEIGHT = 1244;
export const CONE_RADIUS = 1248;
export const LAVA = 1252;
/** An island: its middle, radius (0: none) and height. */
export const ISLE_X = 1256;
export const ISLE_Z = 1260;
export const ISLE_RADIUS = 1264;
export const ISLE_HEIGHT = 1268;
/** Height of ice that floats on a sea; 0 for none. */
export const BERGS = 1272;
/** How strongly light plays on the bed of a clear sea. */
export const CAUSTICS = 1276;
/** How bright a rainbow is; 0 for none. */
export const BOW = 1280;
/** How far a field reaches about the things, metres (0: none), and the two tints of its earth or its stalks ×3. */
export const FIELD_REACH = 1284;
export const FIELD_BED = 1288;
export const FIELD_SECOND = 1300;
/** A road or path over the land: its middle beside the origin, half its width (0: none), what it is made of, how far it swings to either side per metre ahead, over how long, where its bends are in their turn, and from where on they widen no more. */
export const WAY_X = 1320;
export const WAY_HALF = 1324;
export const WAY_KIND = 1328;
export const WAY_BEND = 1332;
export const WAY_LONG = 1336;
export const WAY_PHASE = 1340;
export const WAY_FAR = 1344;
/** What a way is made of. */
export const WAY_EARTH = 0;
export const WAY_TRACK = 1;
export const WAY_ASPHALT = 2;
export const WAY_STONES = 3;
/** A street of an old town: paved with setts from wall to wall, its houses under pitched roofs. */
export const CITY_OLD = 1348;
/** How far ahead a town's square ends before houses, metres; 0 where its street goes on. */
export const CITY_CLOSED = 1352;
/** Of the plants the first ones, which are built: how many throw shadows of their own, and how many water mirrors. */
export const BUILT_COUNT = 1356;
export const MIRRORED_COUNT = 1360;
/** Radiance ×3, premultiplied, and cover of what is built as still water mirrors it, per pixel; 0 for none. */
export const MIRRORED_AT = 1364;
/** What is sunk deeper than this floats, by the rest below the water. */
export const FLOATS = 100;
/** The plants' numbers, nearest first, and scratch to put them in order. */
export const PLANT_ORDER_AT = 1400;
export const ORDER_BUCKETS = 1024;
/** The waterlines of floating things: x, z, half length, half breadth, cosine and sine of the length's direction. */
export const FLOATERS = 896;
export const FLOATER_BYTES = 24;
export const MOST_FLOATERS = 8;

/** Values of KIND. */
export const KIND_LAND = 0;
export const KIND_GRADIENT = 1;
export const KIND_SILK = 2;
export const KIND_WAVES = 3;
export const KIND_BOKEH = 4;
export const KIND_TILES = 5;
export const KIND_SPACE = 6;
export const KIND_PLANET = 7;

/** Side of the table of the sky: across is √((1 − cos azimuth from the sun) / 2), up is √(sine of elevation). */
export const SKY_ACROSS = 64;
export const SKY_UP = 48;

/** Bytes of a plant: x, y, z, size, cosine and sine of its turn, shape, tint; left, top, right, bottom in pixels, depth, light ×2, spare. */
export const PLANT_BYTES = 64;
/** Bytes of a plant shape: its triangles, the ball about it, the end of the balls of its clusters, spare; greatest radius and height of one of size 1, how dense its crown is, spare. */
export const PLANT_SHAPE_BYTES = 32;
/** Bytes of a cluster of a plant's triangles: middle ×3 and radius of the ball about them, how many they are, spare. */
export const CLUSTER_BYTES = 32;
/** Bytes of a plant's triangle: x of its three corners and its normal, y of these, z of these, colour ×3, how open it lies. */
export const LEAF_BYTES = 64;
/** Added to how open a triangle lies whose outline is a leaf's, its tip at the first corner. */
export const LEAF_FORM = 4;
/** Samples along a pixel's side where plants are drawn, and in a quick drawing. */
export const FINE = 3;
export const QUICK_FINE = 2;
/** Bytes of one worker's easel: depth and colour number of each sample of a tile, the depths of its blocks, and the colours. */
export const EASEL_COLOURS = 20480;
export const EASEL_BLOCKS = 144;
export const EASEL_BYTES = 32 * 32 * 9 * 8 + EASEL_BLOCKS * 4 + EASEL_COLOURS * 16;
