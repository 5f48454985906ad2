// Times the engine over twenty fixed scenes, warm: seconds by stage, rays, samples, both qualities, one and all
// threads, peak memory; and how far its pictures are from ones with a thousand samples.
// Each picture's time is also given as a ratio to a reference scene drawn in the same run, since machines are noisy.
//
//   npm run bench:studio [-- --quick]     --quick: four scenes
import { availableParallelism } from "node:os";
import { encode } from "../packages/studio/dist/grade/encode.js";
import { grade } from "../packages/studio/dist/grade/index.js";
import { plan } from "../packages/studio/dist/index.js";
import { render, startCrew } from "../packages/studio/dist/render/index.js";
import { buildGeometry } from "../packages/studio/dist/shape/index.js";

const REFERENCE = "a sphere, a cube and a cone";

/** Studio scenes first, then sets and natural places. */
const SCENES = [
  "a teal ceramic mug",
  "fox",
  "three red apples",
  "a blue teapot and two white cups",
  "a green apple on a red book",
  "a gold trophy on a dark blue background",
  "a green glass bottle",
  "ten purple balls",
  "a clay dinosaur",
  "a wool sheep",
  "a leather armchair",
  "five colorful donuts",
  "a photo of a cup of coffee on a wooden table",
  "an isometric bedroom",
  "a fox and a mushroom, paper cut",
  "mountain lake at sunrise",
  "the sea at sunset",
  "desert dunes",
  "a snowy forest",
  "a red tent in a meadow",
];

/** Scenes whose noise is measured, at this side: a thousand samples take their time. */
const MEASURED = ["a teal ceramic mug", "fox", "a green glass bottle", "a wool sheep", "a leather armchair"];
const MEASURED_SIDE = 384;
const REFERENCES = 4;

const crew = startCrew();
const threads = availableParallelism();
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function sceneOf(prompt, side = 1024) {
  const size = { width: side, height: side };
  return plan({ prompt, ...size, seed: 1, palette: [], background: null, quality: "studio", format: "png" })
    .scene;
}

/** Draws a scene from its description to a file; seconds by stage, rays and samples. */
async function time(prompt, quality, count = threads) {
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const scene = sceneOf(prompt);
  mark();
  const geometry = buildGeometry(scene);
  mark();
  const options = { quality, threads: count, signal: undefined, onLight: async () => undefined };
  const picture = await render(crew, geometry, scene, options);
  mark();
  const raster = await grade(picture);
  mark();
  picture.job.close();
  await encode(raster, "png");
  mark();
  const [plan, shape, light, tones, file] = marks.slice(1).map((at, n) => (at - marks[n]) / 1000);
  return { plan, shape, light, tones, file, total: (marks.at(-1) - marks[0]) / 1000, ...picture.work };
}

/** The picture's colours, 0 to 255, three a pixel. */
async function pixelsOf(scene, geometry, quality) {
  const options = { quality, threads, signal: undefined, onLight: async () => undefined };
  const picture = await render(crew, geometry, scene, options);
  const { rgba } = await grade(picture);
  picture.job.close();
  return Float64Array.from(
    { length: (rgba.length / 4) * 3 },
    (_, n) => rgba[Math.floor(n / 3) * 4 + (n % 3)],
  );
}

/** Peak signal-to-noise ratio in decibels, and how many pixels away from edges are off by more than 24. */
async function noiseOf(prompt, quality) {
  const scene = sceneOf(prompt, MEASURED_SIDE);
  const geometry = buildGeometry(scene);
  const truth = new Float64Array(MEASURED_SIDE * MEASURED_SIDE * 3);
  for (let seed = 101; seed < 101 + REFERENCES; seed++) {
    const one = await pixelsOf({ ...scene, seed }, geometry, "reference");
    one.forEach((value, n) => {
      truth[n] += value / REFERENCES;
    });
  }
  const drawn = await pixelsOf(scene, geometry, quality);
  let squares = 0;
  let off = 0;
  for (let n = 0; n < truth.length; n++) {
    const difference = Math.abs(drawn[n] - truth[n]);
    squares += difference * difference;
    if (difference > 24 && !onEdge(truth, n)) off++;
  }
  return { decibels: 10 * Math.log10((255 * 255 * truth.length) / squares), off };
}

/** Whether the reference itself changes by more than 40 within two pixels. */
function onEdge(truth, n) {
  const channel = n % 3;
  const pixel = (n - channel) / 3;
  const [x, y] = [pixel % MEASURED_SIDE, Math.floor(pixel / MEASURED_SIDE)];
  let [low, high] = [255, 0];
  for (let j = Math.max(0, y - 2); j <= Math.min(MEASURED_SIDE - 1, y + 2); j++) {
    for (let i = Math.max(0, x - 2); i <= Math.min(MEASURED_SIDE - 1, x + 2); i++) {
      const value = truth[(j * MEASURED_SIDE + i) * 3 + channel];
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return high - low > 40;
}

const quick = process.argv.includes("--quick");
const scenes = quick ? SCENES.filter((_, n) => n % 5 === 0) : SCENES;
await time(REFERENCE, "studio");
const rows = [];
for (const prompt of scenes) {
  // Shapes are built once and kept: a server's second picture of a thing.
  await time(prompt, "flash");
  const reference = await time(REFERENCE, "studio");
  const studio = await time(prompt, "studio");
  const flash = await time(prompt, "flash");
  rows.push({ studio, flash });
  const ms = ({ plan, shape, light, tones, file }) =>
    [plan, shape, light, tones, file].map((seconds) => (seconds * 1000).toFixed(0)).join("/");
  console.log(
    `${prompt.padEnd(46)} studio ${studio.total.toFixed(2)} s (×${(studio.total / reference.total).toFixed(2)}, ${ms(studio)} ms, ` +
      `${(studio.rays / 1e6 / studio.light).toFixed(1)} Mrays/s, ${studio.samples.toFixed(1)} samples)  ` +
      `flash ${flash.total.toFixed(2)} s (${ms(flash)} ms)`,
  );
}
const single = await time(REFERENCE, "studio", 1);
const shared = await time(REFERENCE, "studio");
const summary = (quality) => {
  const totals = rows.map((row) => row[quality].total);
  return `median ${median(totals).toFixed(2)} s, slowest ${Math.max(...totals).toFixed(2)} s`;
};
console.log(`
plan/shape/light/tones/file, warm, 1024 × 1024, ${threads} threads
studio-1        ${summary("studio")}
studio-1-flash  ${summary("flash")}
${threads} threads against one: ×${(single.light / shared.light).toFixed(2)} (light only)
peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of the whole process
`);
for (const prompt of quick ? MEASURED.slice(0, 1) : MEASURED) {
  const studio = await noiseOf(prompt, "studio");
  const flash = await noiseOf(prompt, "flash");
  const say = ({ decibels, off }) => `${decibels.toFixed(1)} dB, ${off} channels off by more than 24`;
  console.log(`${prompt.padEnd(24)} against 1,000 samples: studio ${say(studio)}; flash ${say(flash)}`);
}
process.exit();
