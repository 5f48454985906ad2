/** Words of every chart. */
export const chartStrings = {
  asTable: "Show as table",
  asChart: "Show as chart",
  csv: "Copy CSV",
  copied: "Copied",
  time: "Time",
  missing: "–",
  table: (name: string) => `${name}, as a table`,
  keys: (title: string) => `${title}. Arrow keys walk along the points.`,
} as const;
