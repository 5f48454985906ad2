/** What `shape` gives and `render` takes: triangles in scene space, each surface with one material. */
export interface Geometry {
  readonly surfaces: readonly Surface[];
}

export interface Surface {
  /** Index into `scene.things`. */
  readonly thing: number;
  /** The role of this surface in its shape ("body", "handle"). */
  readonly role: string;
  readonly mesh: Mesh;
  readonly material: Material;
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
  readonly kind: "opaque" | "metal" | "glass" | "glow";
  /** Albedo (opaque), reflectance at normal incidence (metal), tint per unit of path (glass), radiance (glow). */
  readonly colour: readonly [number, number, number];
  /** Perceptual roughness of the highlight, 0 mirror to 1 dull (alpha = roughness²). */
  readonly roughness: number;
  /** Strength of the dielectric highlight over an opaque body: 0 none, 1 that of glaze (F0 = 0.04). */
  readonly coat: number;
  /** Grazing-angle softness of cloth and clay, 0 to 1. */
  readonly sheen: number;
}

/** An axis-aligned box. */
export interface Bounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}
