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
