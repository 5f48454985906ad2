// Gives the engine mutated picture files: each must be taken in or refused with a fault of the contract, within two
// seconds, and memory must not grow. `--files N` says how many (default 10000), `--from N` how many of the same row are
// left out before them, so that it can be run in pieces.
import { parseArgs } from "node:util";
import { AtelierError } from "@atelier/contract";
import sharp from "sharp";
import { takeIn } from "../packages/studio/dist/restyle/intake/index.js";

const { values } = parseArgs({
  options: { files: { type: "string", default: "10000" }, from: { type: "string", default: "0" } },
});
const [files, from] = [Number(values.files), Number(values.from)];
const sizes = [{ width: 256, height: 256 }];
const plain = sharp({ create: { width: 300, height: 280, channels: 3, background: "#c04020" } });
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="280"><defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset="1"/></linearGradient></defs><path d="M10 10 C 90 10 90 90 200 240 Z" fill="url(#a)"/><text x="9" y="40">hello</text></svg>',
);
const whole = [
  ...(await Promise.all(
    ["png", "jpeg", "webp", "gif", "avif"].map((form) => plain.clone().toFormat(form).toBuffer()),
  )),
  svg,
];

let state = 12345;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * below);
};

function mutated(bytes) {
  let result = Buffer.from(bytes);
  for (let n = 1 + random(6); n > 0; n--) {
    const at = random(result.length);
    const kind = random(6);
    if (kind === 0) result[at] ^= 1 << random(8);
    else if (kind === 1) result[at] = random(256);
    else if (kind === 2) result = result.subarray(0, Math.max(8, at));
    else if (kind === 3)
      result = Buffer.concat([result.subarray(0, at), result.subarray(random(result.length))]);
    else if (kind === 4 && at + 4 < result.length) result.writeUInt32BE(random(2 ** 31), at);
    else result.fill(random(256), at, Math.min(result.length, at + random(40)));
  }
  return result;
}

let [taken, refused, wrong, slowest] = [0, 0, 0, 0];
const kinds = new Map();
/** What ended the process that opens files: whoever asked was told, and the next file found a new one. */
const ends = { "it took too long": 0, "it took too much memory": 0, "the decoder ended": 0 };
let before = process.memoryUsage.rss();
for (let n = 0; n < from + files; n++) {
  const bytes = mutated(whole[n % whole.length]);
  if (n < from) continue;
  // What the first files load stays; only from here on does growth mean a leak.
  if (n === from + 500) before = process.memoryUsage.rss();
  const started = performance.now();
  try {
    await takeIn(bytes, sizes, "image");
    taken += 1;
  } catch (fault) {
    if (fault instanceof AtelierError && fault.status < 500) refused += 1;
    else wrong += 1;
    if (fault.cause in ends) ends[fault.cause] += 1;
    kinds.set(fault.type ?? fault.name, (kinds.get(fault.type ?? fault.name) ?? 0) + 1);
  }
  slowest = Math.max(slowest, performance.now() - started);
}
const grown = (process.memoryUsage.rss() - before) / 1e6;
console.log(
  `files ${from} to ${from + files}: ${taken} taken in, ${refused} refused, ${wrong} wrongly answered; ` +
    `slowest ${(slowest / 1000).toFixed(2)} s; memory grew by ${grown.toFixed(0)} MB after the first 500`,
  Object.fromEntries(kinds),
  ends,
);
process.exit(wrong > 0 ? 1 : 0);
