/** The kernel's stages; each runs over all tiles, on as many workers as the drawing may use. */
export const STAGES = [
  "build",
  "glimpse",
  "trace",
  "mark",
  "refine",
  "resolve",
  "filterThings",
  "filterGround",
  "lend",
  "survey",
  "match",
  "finish",
  "gaugeBlur",
  "defocus",
  "preview",
  "vista",
  "abstractView",
  "spaceView",
  "raise",
  "carve",
  "joinLevels",
  "plantWoods",
  "findSummits",
  "shadeLand",
  "plantOut",
  "throwShadows",
  "listPlants",
  "mirrorPlants",
  "drawPlants",
  "cloudPanorama",
  "placeGlimpse",
  "placeView",
  "placeMark",
  "placeEdges",
  "placeMeter",
  "glowGather",
  "glowAcross",
  "glowDown",
  "placePreview",
  "placeFinish",
] as const;

export type KernelStage = (typeof STAGES)[number];

/** What the host tells a worker. Memory and module are shared, never copied. */
export type Order =
  | {
      readonly kind: "open";
      readonly job: number;
      readonly memory: WebAssembly.Memory;
      readonly module: WebAssembly.Module;
    }
  | { readonly kind: "run"; readonly job: number; readonly ticket: number; readonly stage: KernelStage }
  | { readonly kind: "close"; readonly job: number };

/** What a worker answers to a "run". */
export interface Answer {
  readonly ticket: number;
  /** Null when the stage went through; else what the kernel trapped on. */
  readonly fault: string | null;
}
