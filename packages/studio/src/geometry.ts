/** What `shape` gives and `render` takes: shapes in their own units, and where each thing stands. */
export interface Geometry {
  readonly things: readonly PlacedShape[];
}

export interface PlacedShape {
  /** Index into `scene.things`. */
  readonly thing: number;
  /** Its surfaces, one per role. Things of one shape share this very list, so that it is traced from one tree. */
  readonly parts: readonly Part[];
  /** One material per part. */
  readonly materials: readonly Material[];
  readonly frame: PlaceFrame;
}

export interface Part {
  /** The role of this surface in its shape ("body", "handle"). */
  readonly role: string;
  readonly mesh: Mesh;
  /** The axis along which its grain runs (0 x, 1 y, 2 z); absent: its longest. */
  readonly grain?: 0 | 1 | 2;
}

/** From own units to the scene: three axes at right angles and of one length, and the origin's place. */
export interface PlaceFrame {
  readonly x: readonly [number, number, number];
  readonly y: readonly [number, number, number];
  readonly z: readonly [number, number, number];
  readonly origin: readonly [number, number, number];
}

/** An indexed triangle mesh. Triangles are counter-clockwise seen from outside. */
export interface Mesh {
  /** x, y, z per vertex. */
  readonly positions: Float32Array;
  /** Unit normals, x, y, z per vertex. A sharp edge has its vertices twice. */
  readonly normals: Float32Array;
  /** Three vertex indices per triangle. */
  readonly indices: Uint32Array;
}

/** How a surface answers light. Colours are linear sRGB, 0 to 1. */
export interface Material {
  readonly kind: "opaque" | "metal" | "glass" | "liquid" | "glow";
  /** Albedo (opaque), reflectance at normal incidence (metal), tint per unit of path (glass, liquid), radiance (glow). */
  readonly colour: readonly [number, number, number];
  /** Perceptual roughness of the highlight, 0 mirror to 1 dull (alpha = roughness²). */
  readonly roughness: number;
  /** Strength of the dielectric highlight over an opaque body: 0 none, 1 that of glaze (F0 = 0.04). */
  readonly coat: number;
  /** Grazing-angle softness of cloth and clay, 0 to 1. */
  readonly sheen: number;
  /** Share of the light that wanders through the body, as in wax and jelly, 0 to 1; of a liquid, how cloudy it is. */
  readonly translucence: number;
  readonly pattern: Pattern | null;
  /** The colour that it must show where it is lit, linear sRGB; absent: whatever light makes of it. */
  readonly asked?: readonly [number, number, number];
}

/** A solid pattern that mixes a second colour into the first, with grain along the part's longest side. */
export interface Pattern {
  readonly kind: PatternName;
  readonly colour: readonly [number, number, number];
  /** Finer above 1. */
  readonly scale: number;
  /** Depth of its relief: 0 smooth. */
  readonly relief: number;
}

export type PatternName =
  | "wood"
  | "marble"
  | "stone"
  | "concrete"
  | "weave"
  | "wool"
  | "knit"
  | "felt"
  | "ice"
  | "leather"
  | "paper"
  | "brushed"
  | "terrazzo"
  | "striped"
  | "dotted"
  | "checkered"
  | "clay"
  | "peel";

/** An axis-aligned box. */
export interface Bounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}
