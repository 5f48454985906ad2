import { z } from "zod";

/** Pixels of each offered aspect ratio at 1K: every side a multiple of 32, about one megapixel. */
export const SIZES_1K = {
  "1:1": { width: 1024, height: 1024 },
  "2:3": { width: 832, height: 1248 },
  "3:2": { width: 1248, height: 832 },
  "3:4": { width: 864, height: 1184 },
  "4:3": { width: 1184, height: 864 },
  "4:5": { width: 896, height: 1152 },
  "5:4": { width: 1152, height: 896 },
  "9:16": { width: 768, height: 1344 },
  "16:9": { width: 1344, height: 768 },
  "21:9": { width: 1536, height: 672 },
} as const;

export type AspectRatio = keyof typeof SIZES_1K;

export const ASPECT_RATIOS = Object.keys(SIZES_1K) as AspectRatio[];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Tiers that the built-in models draw at, the usual one first. */
export const TIERS = ["1K", "2K"] as const;

export type Tier = (typeof TIERS)[number];

/** More pixels than these are no picture at 1K any more. */
const MOST_AT_1K = 1_600_000;

/** Pixels of a picture at a tier such as "2K", given those at 1K: both sides grow by the tier's number. */
export function sizeAt({ width, height }: Size, tier: string): Size {
  const times = Number.parseFloat(tier);
  return { width: width * times, height: height * times };
}

/** The tier that exact pixels belong to. */
export function tierOf({ width, height }: Size): Tier {
  return width * height > MOST_AT_1K ? "2K" : "1K";
}

/** What the Images API's `size` may say: nothing of weight, a tier, or pixels. */
export type SizeWish =
  | { readonly kind: "auto" }
  | { readonly kind: "tier"; readonly tier: string }
  | { readonly kind: "pixels"; readonly pixels: Size };

/** `auto`, a tier such as `1K` or `512`, or `WIDTHxHEIGHT`. */
export const sizeWishSchema = z.string().transform((text, context): SizeWish => {
  if (text === "auto") return { kind: "auto" };
  const pixels = /^(\d{1,5})x(\d{1,5})$/i.exec(text);
  if (pixels) return { kind: "pixels", pixels: { width: Number(pixels[1]), height: Number(pixels[2]) } };
  if (/^(\d+(\.\d+)?K|\d{3,4})$/.test(text)) return { kind: "tier", tier: text };
  context.addIssue({
    code: "custom",
    message: 'must be "auto", a tier such as "1K", or WIDTHxHEIGHT in pixels',
  });
  return z.NEVER;
});
