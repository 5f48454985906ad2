/** The ratios on offer, from tall to wide, with the pixels each has at 1K (contract 2.3). */
export const ASPECT_RATIOS = [
  { name: "9:16", width: 768, height: 1344 },
  { name: "2:3", width: 832, height: 1248 },
  { name: "3:4", width: 864, height: 1184 },
  { name: "4:5", width: 896, height: 1152 },
  { name: "1:1", width: 1024, height: 1024 },
  { name: "5:4", width: 1152, height: 896 },
  { name: "4:3", width: 1184, height: 864 },
  { name: "3:2", width: 1248, height: 832 },
  { name: "16:9", width: 1344, height: 768 },
  { name: "21:9", width: 1536, height: 672 },
] as const;

export type AspectRatio = (typeof ASPECT_RATIOS)[number]["name"];

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is: at 2K each side is twice that at 1K. */
export const RESOLUTIONS = ["1K", "2K"] as const;

export type Resolution = (typeof RESOLUTIONS)[number];

/** The ratio, of those on offer, that cuts least from a picture of this size; all are on offer where none are named. */
export function nearestRatio({ width, height }: PixelSize, offered: readonly string[] = []): AspectRatio {
  const choices = ASPECT_RATIOS.filter(({ name }) => offered.length === 0 || offered.includes(name));
  const kept = (ratio: PixelSize) => {
    const relative = (ratio.width * height) / (ratio.height * width);
    return Math.min(relative, 1 / relative);
  };
  const [first = ASPECT_RATIOS[4], ...others] = choices;
  return others.reduce((best, ratio) => (kept(ratio) > kept(best) ? ratio : best), first).name;
}

/** Pixels of a picture in this ratio. */
export function pixelsOf(name: AspectRatio, resolution: Resolution = "1K"): PixelSize {
  const { width, height } = ASPECT_RATIOS.find((ratio) => ratio.name === name) ?? ASPECT_RATIOS[4];
  const times = resolution === "2K" ? 2 : 1;
  return { width: width * times, height: height * times };
}
