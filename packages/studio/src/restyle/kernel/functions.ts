/** The picture kernel's functions by number, which is how threads name them to each other. */
export const FUNCTIONS = [
  "fromBytes",
  "toBytes",
  "toLab",
  "fromLab",
  "luma",
  "mix",
  "mixBy",
  "blurAcross",
  "blurDown",
  "blurPlaneAcross",
  "blurPlaneDown",
  "shrink",
  "enlarge",
  "enlargePlane",
  "tensor",
  "flow",
  "sectors",
  "squared",
  "kuwahara",
  "comb",
  "softenAcross",
  "softenDown",
  "pair",
  "terms",
  "halve",
  "warp",
  "assign",
  "vote",
  "noise",
  "strokes",
] as const;

export type FunctionName = (typeof FUNCTIONS)[number];

export type KernelExports = Readonly<Record<FunctionName, (...numbers: number[]) => void>>;
