// The input pictures of `npm run eval:image`: drawn by the engine, so that none need be stored, and some of them
// roughened as photographs are, so that masks and media meet noise, blur, blocks of JPEG and casts of colour.
import { draw } from "@atelier/studio";
import sharp from "sharp";

/** What each picture shows, and how it is roughened; studio pictures and places in turn, so that the first few are a fair sample. */
export const PICTURES = [
  { prompt: "a red fox" },
  { prompt: "a cow in a meadow" },
  { prompt: "a bicycle" },
  { prompt: "a photo of a cup of coffee on a wooden table" },
  { prompt: "a sailing boat on a lake" },
  { prompt: "a blue car", rough: "photo" },
  { prompt: "a vintage camera" },
  { prompt: "a beach" },
  { prompt: "a teapot and two cups" },
  { prompt: "a cow in a meadow", rough: "photo" },
  { prompt: "a living room" },
  { prompt: "a glass vase" },
  { prompt: "a lake with mountains" },
  { prompt: "a rocket" },
  { prompt: "a city street" },
  { prompt: "a wooden chair", rough: "graded" },
  { prompt: "a camel in the desert" },
  { prompt: "a yellow rubber duck" },
  { prompt: "a sailing boat on a lake", rough: "soft" },
  { prompt: "a cactus in a pot" },
  { prompt: "a red tent in a snowy forest" },
  { prompt: "three apples in a row", rough: "soft" },
  { prompt: "a sunflower" },
  { prompt: "a leather armchair", rough: "photo" },
];

export function nameOf({ prompt, rough }) {
  return rough ? `${prompt}, ${rough}` : prompt;
}

/** One picture as a PNG file. */
export async function pictureOf({ prompt, rough }, side) {
  const wish = { prompt, width: side, height: side, seed: 7, palette: [], background: null };
  const { bytes } = await draw({ ...wish, quality: "flash", format: "png" });
  return rough ? ROUGH[rough](bytes) : bytes;
}

const ROUGH = {
  /** Sensor noise, a dark rim and a small JPEG file. */
  photo: async (bytes) =>
    asPng(
      await sharp(await noisy(bytes, 14))
        .jpeg({ quality: 42 })
        .toBuffer(),
    ),
  /** A warm, flat grade. */
  graded: async (bytes) =>
    asPng(await sharp(bytes).linear([0.8, 0.72, 0.6], [40, 34, 30]).jpeg({ quality: 70 }).toBuffer()),
  /** Out of focus, and enlarged from half its size. */
  soft: async (bytes) => {
    const { width } = await sharp(bytes).metadata();
    const half = await sharp(bytes)
      .resize(width >> 1)
      .blur(0.8)
      .toBuffer();
    return asPng(
      await sharp(await noisy(half, 6))
        .resize(width)
        .toBuffer(),
    );
  },
};

function asPng(bytes) {
  return sharp(bytes).png().toBuffer();
}

async function noisy(bytes, by) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < info.width * info.height; i++) {
    const [u, v] = [
      ((i % info.width) / info.width) * 2 - 1,
      (Math.floor(i / info.width) / info.height) * 2 - 1,
    ];
    const rim = 1 - 0.16 * (u * u + v * v);
    for (let c = 0; c < 3; c++) {
      const grain = (random() + random() + random() - 1.5) * by;
      data[i * 3 + c] = Math.min(255, Math.max(0, data[i * 3 + c] * rim + grain));
    }
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .png()
    .toBuffer();
}
