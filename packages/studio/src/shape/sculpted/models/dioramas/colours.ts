/** What the parts of a diorama are called, and their colours unless others are asked for. */
export const COLOURS = {
  grass: "#86bf4f",
  rock: "#958fa3",
  snow: "#f5f8fc",
  sand: "#f1d9a2",
  water: "#3aa9d4",
  earth: "#a8703f",
  deep: "#6d4528",
  needles: "#2e8757",
  leaves: "#4fa34a",
  trunk: "#835a37",
  walls: "#f7e7c8",
  roof: "#d9523d",
  cloud: "#fbfcff",
  lava: "#ff6a2a",
  dune: "#e9b36d",
  road: "#6f7480",
  paving: "#cfd3d8",
  tower: "#8fb2cf",
  block: "#e7a877",
  panes: "#38506b",
} as const;
export type Role = keyof typeof COLOURS;
