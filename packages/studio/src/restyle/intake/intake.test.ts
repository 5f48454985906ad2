import { AtelierError } from "@atelier/contract";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { takeIn } from "./index.js";

const SQUARE = [{ width: 256, height: 256 }];

/** A picture, red on its left half and blue on its right. */
function halves(width: number, height: number) {
  const raw = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) raw[i * 3 + (i % width < width / 2 ? 0 : 2)] = 255;
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

async function refusal(bytes: Uint8Array): Promise<AtelierError> {
  const fault = await takeIn(bytes, SQUARE, "image").catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AtelierError);
  return fault as AtelierError;
}

function svg(inside: string): Uint8Array {
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">${inside}</svg>`,
  );
}

describe("taken in", () => {
  test.each(["png", "jpeg", "webp", "gif", "avif"] as const)("%s", async (format) => {
    const taken = await takeIn(await halves(256, 256).toFormat(format).toBuffer(), SQUARE, "image");
    expect(taken.source).toEqual({ width: 256, height: 256 });
    const left = taken.rgba.subarray((128 * 256 + 20) * 4, (128 * 256 + 20) * 4 + 3);
    expect(left[0]).toBeGreaterThan(200);
    expect(left[2]).toBeLessThan(60);
  });

  test("a PNG of the size wanted, to the byte", async () => {
    const taken = await takeIn(await halves(256, 256).png().toBuffer(), SQUARE, "image");
    expect([...taken.rgba.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
    expect([...taken.rgba.subarray(255 * 4, 256 * 4)]).toEqual([0, 0, 255, 255]);
  });

  test("a PNG without the comments it carries, which may unpack to anything", async () => {
    const whole = await halves(256, 256).png().toBuffer();
    const broken = Buffer.from("\0\0\0\x04zTXtnone\0\0\0\0", "latin1");
    const file = Buffer.concat([whole.subarray(0, 33), broken, whole.subarray(33)]);
    expect((await takeIn(file, SQUARE, "image")).source).toEqual({ width: 256, height: 256 });
  });

  test("upright, as its orientation says", async () => {
    const turned = await halves(300, 256).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const taken = await takeIn(turned, SQUARE, "image");
    expect(taken.source).toEqual({ width: 256, height: 300 });
    // What was left is at the top now.
    expect(taken.rgba[(5 * taken.width + 100) * 4]).toBeGreaterThan(200);
  });

  test("a small drawing larger", async () => {
    const taken = await takeIn(svg('<rect width="64" height="64" fill="#00ff00"/>'), SQUARE, "image");
    expect([taken.width, taken.height]).toEqual([256, 256]);
    expect([...taken.rgba.subarray(0, 3)]).toEqual([0, 255, 0]);
  });

  test("at the ratio nearest to its own", async () => {
    const sizes = [
      { width: 256, height: 256 },
      { width: 320, height: 256 },
      { width: 256, height: 320 },
    ];
    const taken = await takeIn(await halves(400, 300).png().toBuffer(), sizes, "image");
    expect(taken.size).toEqual({ width: 320, height: 256 });
    expect([taken.width, taken.height]).toEqual([341, 256]);
  });
});

describe("refused", () => {
  test("too small, too large, and too long", async () => {
    expect((await refusal(await halves(255, 300).png().toBuffer())).type).toBe("image_too_small");
    expect((await refusal(await halves(4100, 256).png().toBuffer())).type).toBe("image_too_large");
    expect((await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).type).toBe("image_too_large");
  });

  test("other forms, whatever they are", async () => {
    for (const bytes of [
      Buffer.from("hello"),
      Buffer.from("BM012345678901234567890"),
      Buffer.from("<html/>"),
    ]) {
      expect((await refusal(bytes)).type).toBe("unsupported_image_format");
    }
    expect((await refusal(new Uint8Array())).type).toBe("invalid_image");
  });

  test("a file that breaks off", async () => {
    const whole = await halves(300, 300).png({ compressionLevel: 0 }).toBuffer();
    expect((await refusal(whole.subarray(0, whole.length >> 1))).type).toBe("invalid_image");
  });

  test("a header that promises more pixels than may be", async () => {
    const bomb = Buffer.from(await halves(256, 256).png().toBuffer());
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(["image_too_large", "invalid_image"]).toContain((await refusal(bomb)).type);
  });

  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a picture from elsewhere", '<image href="https://example.com/a.png" width="9" height="9"/>'],
    ["a file of this machine", '<image href="file:///etc/hostname" width="9" height="9"/>'],
    ["an event handler", '<rect width="9" height="9" onclick="x()"/>'],
    ["a style from elsewhere", "<style>@import url(https://example.com/a.css);</style>"],
    ["an embedded page", "<foreignObject><p>x</p></foreignObject>"],
  ])("an SVG with %s", async (_, inside) => {
    expect((await refusal(svg(inside))).type).toBe("invalid_image");
  });

  test("an SVG that declares entities", async () => {
    const text = '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>';
    const { type } = await refusal(new TextEncoder().encode(text));
    expect(["invalid_image", "unsupported_image_format"]).toContain(type);
  });

  test("a text that could be read in endless ways is read in one", async () => {
    expect((await refusal(Buffer.from(`${"<!---->".repeat(580)}<x`))).type).toBe("unsupported_image_format");
    expect((await refusal(svg("<!DOCTYPE ".repeat(300_000)))).type).toBe("invalid_image");
  });

  test("a JPEG that goes over its picture a thousand times", async () => {
    const whole = await halves(300, 300).jpeg({ progressive: true }).toBuffer();
    const last = whole.lastIndexOf(Buffer.from([0xff, 0xda]));
    const scan = whole.subarray(last, -2);
    const many = Buffer.concat([whole.subarray(0, last), ...Array(1000).fill(scan), whole.subarray(-2)]);
    expect(await refusal(many)).toMatchObject({ type: "invalid_image", cause: "it has too many scans" });
  });

  test("a PNG that holds far more than its pixels", async () => {
    const whole = await halves(256, 256).png().toBuffer();
    const at = whole.indexOf("IDAT") - 4;
    const idat = whole.subarray(at, at + 12 + whole.readUInt32BE(at));
    const more = Array(2 + Math.ceil(800_000 / idat.length)).fill(idat);
    const many = Buffer.concat([whole.subarray(0, at), ...more, whole.subarray(at + idat.length)]);
    expect(await refusal(many)).toMatchObject({ cause: "it holds more than its pixels" });
  });

  test("files with bytes changed are refused or taken, and the next one is served", async () => {
    const whole = await halves(256, 256).webp().toBuffer();
    for (let n = 0; n < 12; n++) {
      const broken = Buffer.from(whole);
      for (let k = 0; k < 4; k++) broken[(n * 131 + k * 977) % broken.length]! ^= 1 << (n % 8);
      const outcome = await takeIn(broken, SQUARE, "image").catch((fault: unknown) => fault);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AtelierError);
    }
    expect((await takeIn(whole, SQUARE, "image")).width).toBe(256);
  });
});
