import { deflateSync } from "node:zlib";
import sharp from "sharp";
import {
  avifClaiming,
  avifGrid,
  bytes,
  claiming,
  gif,
  plain,
  SIDE,
  scans,
  u16,
  webpFrames,
} from "./forms.mjs";
import { chunk, flat, manyZeros, png } from "./png.mjs";

const text = (...parts) => Buffer.from(parts.join(""));
const svg = (inside, attributes = 'width="1024" height="1024"') =>
  text(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>`,
    inside,
    "</svg>",
  );

/** A picture with slopes, edges and some grain, as a camera gives. */
function photo(width, height, grain) {
  const raw = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const noise = ((state >>> 24) / 255 - 0.5) * grain;
      const disc = (x - width * 0.6) ** 2 + (y - height * 0.4) ** 2 < (width * 0.2) ** 2;
      const wave = 30 * Math.sin(x / 37 + y / 91) + 20 * Math.sin(y / 13 - x / 210);
      raw[at++] = Math.max(0, Math.min(255, (disc ? 210 : 90) + wave + noise));
      raw[at++] = Math.max(0, Math.min(255, (disc ? 90 : 120) + (60 * y) / height + wave + noise));
      raw[at++] = Math.max(0, Math.min(255, (disc ? 50 : 170) - (70 * x) / width + noise));
    }
  }
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

const profile = (packed) => chunk("iCCP", Buffer.concat([Buffer.from("p\0\0", "latin1"), packed]));
const comment = (packed) => chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0", "latin1"), packed]));
const small = () => [flat(300, 300, 3)];
const of300 = { width: 300, height: 300 };

/** Elements within one another. */
const nested = (name, depth, attributes = "") =>
  `<${name}${attributes}>`.repeat(depth) + `</${name}>`.repeat(depth);

/** Files that are made to cost whoever opens them, and files that break off or lie. */
export const BOMBS = {
  "PNG claiming 60000 × 60000": () => png({ width: 60_000, height: 60_000 }, ...small()),
  "PNG claiming 4096 × 4096, empty": () => png({ width: SIDE, height: SIDE }, chunk("IDAT", deflateSync(""))),
  "PNG, profile unpacking to 2 GB": () => png(of300, profile(manyZeros(2048)), ...small()),
  "PNG, comment unpacking to 4 GB": () => png(of300, comment(manyZeros(4096)), ...small()),
  "PNG, 900 comments of 8 MB": () => png(of300, ...Array(900).fill(comment(manyZeros(8))), ...small()),
  "PNG, 600,000 empty comments": () =>
    png(of300, Array(600_000).fill(chunk("tEXt", Buffer.from("a\0"))), ...small()),
  "PNG, rows followed by 9 GB": () => png(of300, chunk("IDAT", manyZeros(9000))),
  "PNG, 16 MP flat": () => png({ width: SIDE, height: SIDE }, flat(SIDE, SIDE, 3)),
  "PNG, 16 MP flat, 16 bits, interlaced": () =>
    png({ width: SIDE, height: SIDE, bits: 16, colours: 6, interlaced: 1 }, flat(SIDE, SIDE + 8, 8)),
  "PNG, 16 MP of one bit, interlaced": () =>
    png({ width: SIDE, height: SIDE, bits: 1, colours: 0, interlaced: 1 }, flat(SIDE, SIDE, 1)),
  "PNG breaking off": async () => (await photo(2000, 2000, 8).png().toBuffer()).subarray(0, 2_000_000),
  "JPEG claiming 65500 × 65500": async () =>
    claiming(await plain(300, 300).jpeg().toBuffer(), 65_500, 65_500),
  "JPEG claiming 4096 × 4096": async () => claiming(await plain(300, 300).jpeg().toBuffer(), SIDE, SIDE),
  "JPEG, 16 MP, 880 scans": () => scans(880),
  "JPEG, 16 MP, 95 scans": () => scans(95),
  "JPEG breaking off": async () => (await photo(SIDE, SIDE, 20).jpeg().toBuffer()).subarray(0, 1_500_000),
  "JPEG, progressive, breaking off": async () =>
    (await photo(SIDE, SIDE, 20).jpeg({ progressive: true }).toBuffer()).subarray(0, 1_500_000),
  "GIF of 12,000 frames": () => gif(300, 300, 12_000),
  "GIF of 16 MP, 40 frames": () => gif(SIDE, SIDE, 40),
  "GIF screen of 65535 × 65535": () => gif(65_535, 16, 1),
  "GIF frame larger than its screen": () => gif(300, 16_000, 1),
  "WebP of 16 MP, 5000 frames": () => webpFrames(SIDE, 5000),
  "WebP of 16383 × 16383, flat": () => plain(16_383, 16_383).webp({ lossless: true, effort: 0 }).toBuffer(),
  "WebP breaking off": async () => (await photo(SIDE, SIDE, 20).webp().toBuffer()).subarray(0, 1_000_000),
  "AVIF claiming 60000 × 60000": async () =>
    avifClaiming(await plain(300, 300).avif().toBuffer(), 60_000, 60_000),
  "AVIF claiming 4096 × 4096": async () => avifClaiming(await plain(300, 300).avif().toBuffer(), SIDE, SIDE),
  "AVIF claiming 300 × 300 of 4096 × 4096": async () =>
    avifClaiming(await plain(SIDE, SIDE).avif({ effort: 0 }).toBuffer(), 300, 300),
  "AVIF grid of 256 × 256 tiles": async () =>
    avifGrid(await plain(256, 256).avif().toBuffer(), 256, 256, 255),
  "AVIF grid of 64 × 64 tiles, 16 MP": async () =>
    avifGrid(await plain(64, 64).avif().toBuffer(), 64, 64, 64),
  "AVIF breaking off": async () =>
    (await photo(2000, 2000, 20).avif({ effort: 0 }).toBuffer()).subarray(0, 200_000),
  "SVG, a billion laughs": () =>
    text(
      '<!DOCTYPE svg [<!ENTITY a "lol">',
      ..."bcdefghij".split("").map((name, n) => `<!ENTITY ${name} "${`&${"abcdefghij"[n]};`.repeat(10)}">`),
      ']><svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><text>&j;</text></svg>',
    ),
  "SVG, 580 comments before nothing": () => text("<!---->".repeat(580), "<x"),
  "SVG, a million document types": () => svg("<!DOCTYPE ".repeat(1_000_000)),
  "SVG, 400,000 groups deep": () => svg(nested("g", 400_000)),
  "SVG, 20,000 groups deep, half seen": () => svg(nested("g", 20_000, ' opacity="0.5"')),
  "SVG, a blur over 100 layers": () =>
    svg(
      '<filter id="f"><feGaussianBlur stdDeviation="300"/></filter>' +
        '<g filter="url(#f)">'.repeat(100) +
        '<rect width="900" height="900"/>' +
        "</g>".repeat(100),
    ),
  "SVG, a filter of ten thousand sides": () =>
    svg(
      '<filter id="f" x="-5000%" y="-5000%" width="10000%" height="10000%"><feTurbulence baseFrequency="0.9" numOctaves="900000"/><feMorphology radius="4000"/></filter><rect width="1000" height="1000" filter="url(#f)"/>',
    ),
  "SVG, copies of copies": () =>
    svg(
      `<defs><g id="a0"><path d="M0 0L9 9"/></g>${Array.from({ length: 60 }, (_, n) => `<g id="a${n + 1}"><use xlink:href="#a${n}"/><use xlink:href="#a${n}"/></g>`).join("")}</defs><use xlink:href="#a60"/>`,
    ),
  "SVG, a copy of itself": () => svg('<g id="a"><use href="#a"/><use href="#a"/></g>'),
  "SVG, patterns in patterns": () =>
    svg(
      `<defs><pattern id="p0" width="0.001" height="0.001"><rect width="9" height="9"/></pattern>${Array.from({ length: 60 }, (_, n) => `<pattern id="p${n + 1}" width="0.001" height="0.001"><rect width="1000" height="1000" fill="url(#p${n})"/></pattern>`).join("")}</defs><rect width="1000" height="1000" fill="url(#p60)"/>`,
    ),
  "SVG, words of 5 MB": () => svg(`<text y="99">${"lorem ipsum ".repeat(420_000)}</text>`),
  "SVG, letters of a million units": () =>
    svg('<text x="-100000" y="300000" font-size="1000000">atelier</text>'),
  "SVG, a path of 9 MB": () =>
    svg(`<path fill="none" stroke-dasharray="0.1" stroke="#000" d="M0 0${"L9 900L900 9".repeat(750_000)}"/>`),
  "SVG, a line of fine dashes": () =>
    svg('<path fill="none" stroke-dasharray="0.00001" stroke="#000" d="M0 0L900 900"/>'),
  "SVG, 40,000 rules of style": () =>
    svg(
      `<style>${Array.from({ length: 40_000 }, (_, n) => `g g g .c${n}{fill:#123}`).join("")}</style>` +
        '<g><g><g><rect class="c1" width="9" height="9"/></g></g></g>'.repeat(9_000),
    ),
  "SVG, a gradient of 49,000 stops": () =>
    svg(
      `<linearGradient id="g">${'<stop offset="0.5"/>'.repeat(49_000)}</linearGradient><rect width="900" height="900" fill="url(#g)"/>`,
    ),
  "SVG claiming a million units": () => svg("<rect/>", 'width="1000000" height="1000000"'),
  "SVG of 1 × 4096 units": () => svg("<rect/>", 'width="1" height="4096"'),
  "SVG carrying a PNG of 30000 × 30000": () => {
    const inner = png({ width: 30_000, height: 30_000, colours: 0, bits: 1 }, flat(3_750, 30_000, 1));
    return svg(`<image width="900" height="900" href="data:image/png;base64,${inner.toString("base64")}"/>`);
  },
  "SVG carrying 150 PNGs of 16 MP": () => {
    const inner = png({ width: SIDE, height: SIDE, colours: 0, bits: 1 }, flat(512, SIDE, 1));
    return svg(
      `<image width="900" height="900" href="data:image/png;base64,${inner.toString("base64")}"/>`.repeat(
        150,
      ),
    );
  },
  "PNG with a page behind it": () =>
    Buffer.concat([png(of300, ...small()), text("<html><script>alert(1)</script>")]),
  "JPEG with an archive in it": async () => {
    const jpeg = await plain(300, 300).jpeg().toBuffer();
    return Buffer.concat([
      jpeg.subarray(0, 2),
      bytes(0xff, 0xfe, u16(30_000)),
      Buffer.alloc(29_998, "PK\x03\x04"),
      jpeg.subarray(2),
    ]);
  },
  "GIF that is a script": () => text("GIF89a=1;alert(1)//", "x".repeat(5000)),
  "SVG that is an archive": () => text("PK\x03\x04", '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  "PNG called by the head of a JPEG": () => Buffer.concat([bytes(0xff, 0xd8, 0xff), png(of300, ...small())]),
  "8 MB of noise with the head of each form": () => {
    let state = 7;
    const noise = Buffer.alloc(8_000_000);
    for (let n = 0; n < noise.length; n++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      noise[n] = state >>> 24;
    }
    noise.set(Buffer.from("RIFF    WEBPVP8 "), 0);
    return noise;
  },
};

/** Large pictures somebody may well send. */
export const PICTURES = {
  "JPEG, 16 MP, a photograph": () => photo(SIDE, SIDE, 40).jpeg({ quality: 85 }).toBuffer(),
  "JPEG, 16 MP, progressive": () =>
    photo(SIDE, SIDE, 40).jpeg({ quality: 85, progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
  "JPEG, 16 MP, lying on its side": () =>
    photo(SIDE, SIDE - 96, 40)
      .jpeg({ quality: 85 })
      .withMetadata({ orientation: 6 })
      .toBuffer(),
  "JPEG, 12 MP, wide gamut": () =>
    photo(4000, 3000, 30).jpeg({ quality: 90 }).withIccProfile("p3").toBuffer(),
  "PNG, 16 MP": () =>
    photo(SIDE, SIDE, 0).png({ palette: true, colours: 256, dither: 0.5, effort: 1 }).toBuffer(),
  "PNG, 4 MP, interlaced": () => photo(2048, 2048, 0).png({ progressive: true }).toBuffer(),
  "PNG, 16 MP, flat art": () =>
    photo(SIDE, SIDE, 0).png({ palette: true, colours: 32, dither: 0, effort: 1 }).toBuffer(),
  "WebP, 16 MP": () => photo(SIDE, SIDE, 30).webp({ quality: 80, effort: 0 }).toBuffer(),
  "AVIF, 16 MP": () => photo(SIDE, SIDE, 30).avif({ quality: 50, effort: 0 }).toBuffer(),
  "GIF, 16 MP": () => photo(SIDE, SIDE, 0).gif({ effort: 1, dither: 0 }).toBuffer(),
  "SVG of 6,000 paths": () =>
    svg(
      Array.from(
        { length: 6_000 },
        (_, n) =>
          `<path fill="#${(n * 7919 + 4096).toString(16).slice(-3).padStart(3, "0")}" d="M${(n * 37) % 1000} ${(n * 91) % 1000}q30 9 20 40t9-30z"/>`,
      ).join(""),
    ),
};
