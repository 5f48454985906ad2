// Reads type back: first glyph by glyph against Unicode, then the finished pictures by Tesseract (Debian's tesseract-ocr).
// npm run eval:text [-- --quick] [--keep FOLDER]
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import sharp from "sharp";
import { draw } from "../packages/studio/dist/index.js";
import { styleOf } from "../packages/studio/dist/type/fonts/face.js";
import { FAMILIES } from "../packages/studio/dist/type/fonts/families.js";
import { setLine } from "../packages/studio/dist/type/set/line.js";

const run = promisify(execFile);
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, keep: { type: "string" } },
});
const folder = values.keep ?? (await mkdtemp(path.join(os.tmpdir(), "atelier-text-")));
await mkdir(folder, { recursive: true });

const FIRST =
  "Blue Silent Golden Open Northern Quiet Second Hidden Bright Early Gentle Distant Modern Simple Empty Royal Velvet Paper Summer Winter".split(
    " ",
  );
const SECOND =
  "Harbour Garden Festival Market Station Theatre Museum Island Kitchen Library Mountain Orchard River Studio Window Village Bridge Circus Forest Lantern".split(
    " ",
  );
const CLASSES = ["sans serif", "serif", "slab serif", "monospaced", "condensed"];

/** Two hundred headlines of one to five words, every one different, over five classes of type. */
function headlines() {
  const all = [];
  for (let n = 0; n < 200; n++) {
    const [a, b] = [FIRST[n % 20], SECOND[(n * 7 + Math.floor(n / 20)) % 20]];
    const forms = [
      `${a} ${b}`,
      b.toUpperCase(),
      `The ${a} ${b}`,
      `${a} ${b} ${12 + n}`,
      `${b} and the ${a} ${SECOND[(n * 3 + 5) % 20]}`,
    ];
    all.push({ text: forms[n % forms.length], kind: CLASSES[Math.floor(n / forms.length) % CLASSES.length] });
  }
  return all;
}

/** Texts in lit scenes: what carries them, in the words of a prompt. */
const CARRIERS = [
  (text) => `a mug that says "${text}"`,
  (text) => `a wooden sign that says "${text}"`,
  (text) => `a book titled "${text}"`,
  (text) => `a box with the label "${text}"`,
  (text) => `a T-shirt with the words "${text}" printed on it`,
  (text) => `a chalkboard that says "${text}"`,
  (text) => `3D letters spelling "${text}"`,
  (text) => `a billboard that says "${text}"`,
  (text) => `a laptop with "${text}" on the screen`,
  (text) => `a bottle labelled "${text}"`,
  (text) => `a neon sign saying "${text}"`,
  (text) => `a bakery storefront with a sign reading "${text}"`,
  (text) => `a dog saying "${text}"`,
];
const SCENE_TEXTS = ["Good Morning", "WELCOME", "Fresh Bread", "OPEN", "Hello World"];

const started = Date.now();
const lines = [roundTrip()];
const plain = headlines();
const chosen = values.quick ? plain.filter((_, n) => n % 10 === 0) : plain;
lines.push(
  await judged("plain headlines", chosen, ({ text, kind }, seed) => ({
    prompt: `plain poster that says "${text}" in a ${kind} font`,
    seed,
  })),
);
const scenes = CARRIERS.flatMap((say, c) =>
  SCENE_TEXTS.map((text, t) => ({ text, prompt: say(text), order: c + t * CARRIERS.length })),
);
const few = values.quick ? scenes.filter(({ order }) => order < CARRIERS.length && order % 3 === 0) : scenes;
lines.push(await judged("texts in scenes", few, ({ prompt }, seed) => ({ prompt, seed })));
process.stdout.write(
  `${lines.join("\n")}\nin ${Math.round((Date.now() - started) / 1000)} s; pictures in ${folder}\n`,
);
if (!values.keep && values.quick) await rm(folder, { recursive: true });
process.exit(0);

/** Every family sets the letters of its script, and what its glyphs stand for is what was asked. */
function roundTrip() {
  const samples = {
    latin: "Sphinx of black quartz, judge my vow 0123456789 & ? ! AVATAR To",
    greek: "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
    cyrillic: "Съешь ещё этих мягких французских булок",
    arabic: "نص حكيم له سر قاطع",
    hebrew: "דג סקרן שט בים מאוכזב",
    chinese: "天地玄黃宇宙洪荒",
    japanese: "いろはにほへと カタカナ 東京",
    korean: "키스의 고유조건은 입술끼리",
  };
  let [count, wrong] = [0, []];
  for (const family of FAMILIES) {
    for (const script of family.scripts) {
      const text = samples[script];
      const { glyphs, missing } = setLine(text, styleOf(family), 0);
      const clusters = [...new Set(glyphs.map((glyph) => glyph.text))].join("");
      const kept = [...text].every((character) => clusters.includes(character));
      count++;
      if (missing.length > 0 || !kept) wrong.push(`${family.name} (${script})`);
    }
  }
  return `glyph → Unicode: ${count - wrong.length} of ${count} families × scripts${wrong.length > 0 ? `; wrong: ${wrong.join(", ")}` : ""}`;
}

async function judged(name, cases, requestOf) {
  const failed = [];
  for (const [n, one] of cases.entries()) {
    const size = name === "plain headlines" ? 768 : 896;
    const request = {
      ...requestOf(one, n + 1),
      width: size,
      height: size,
      palette: [],
      background: null,
      quality: "flash",
      format: "png",
    };
    const drawing = await draw(request);
    const read = await readBack(drawing, one.text);
    const exact = read.some((text) => holds(text, one.text));
    if (!exact) {
      failed.push({ asked: one.text, read: read[0], prompt: request.prompt, n });
      await writeFile(path.join(folder, `${name.replaceAll(" ", "-")}-${n}.png`), drawing.bytes);
    }
  }
  const share = ((100 * (cases.length - failed.length)) / cases.length).toFixed(1);
  const worst = failed.map(
    ({ asked, read, prompt, n }) =>
      `  ${n}: ${prompt}\n     asked ${JSON.stringify(asked)}, read ${JSON.stringify(read)}`,
  );
  return [`${name}: ${cases.length - failed.length} of ${cases.length} exactly (${share} %)`, ...worst].join(
    "\n",
  );
}

/** Whether the asked text stands in what was read, letter for letter, lines and spaces aside. */
function holds(read, asked) {
  const bare = (text) => text.replaceAll(/\s+/g, " ").trim();
  return (
    ` ${bare(read)} `.includes(` ${bare(asked)} `) ||
    bare(read).replaceAll(" ", "") === bare(asked).replaceAll(" ", "")
  );
}

/** What Tesseract reads: the sheet, or each thing's part of the picture enlarged, as a block and as sparse text, both polarities. */
async function readBack({ bytes, scene, width, height }, asked) {
  const boxes = scene.layout ? [{ x: 0, y: 0, w: 1, h: 1 }] : scene.things.map(({ box }) => box);
  const read = [];
  for (const box of boxes) {
    const left = Math.max(0, Math.floor((box.x - 0.03) * width));
    const top = Math.max(0, Math.floor((box.y - 0.03) * height));
    const right = Math.min(width, Math.ceil((box.x + box.w + 0.03) * width));
    const bottom = Math.min(height, Math.ceil((box.y + box.h + 0.03) * height));
    const whole = sharp(bytes)
      .extract({ left, top, width: right - left, height: bottom - top })
      .resize({ width: Math.max(900, right - left) })
      .greyscale()
      .normalise();
    // Much empty room around a line makes Tesseract take the page for empty.
    const part = scene.layout
      ? sharp(await whole.trim({ threshold: 40 }).toBuffer()).extend({
          top: 60,
          bottom: 60,
          left: 60,
          right: 60,
          extendWith: "copy",
        })
      : whole;
    for (const negate of [false, true]) {
      const file = path.join(folder, "part.png");
      await (negate ? part.clone().negate({ alpha: false }) : part.clone()).toFile(file);
      for (const mode of ["6", "11", "3"]) {
        const { stdout } = await run("tesseract", [file, "-", "--psm", mode, "-l", "eng"], {
          env: { ...process.env, OMP_THREAD_LIMIT: "1" },
        });
        read.push(stdout.replaceAll(/\s+/g, " ").trim());
        if (holds(read.at(-1), asked)) return read;
      }
    }
  }
  return read;
}
