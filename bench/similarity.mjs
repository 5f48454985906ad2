// Multi-scale structural similarity (Wang, Simoncelli and Bovik 2003) of two picture files, by luma; written apart
// from the engine's own, so that the engine does not measure itself.
import sharp from "sharp";

const WEIGHTS = [0.0448, 0.2856, 0.3001, 0.2363, 0.1333];
const half = Array.from({ length: 6 }, (_, k) => Math.exp((-k * k) / 4.5));
const total = half.reduce((sum, weight, k) => sum + (k === 0 ? weight : 2 * weight), 0);
const BELL = half.map((weight) => weight / total);

export async function multiScaleSimilarity(first, second) {
  let [a, b] = await Promise.all([lumaOf(first), lumaOf(second)]);
  let product = 1;
  for (const [scale, weight] of WEIGHTS.entries()) {
    const { structure, whole } = terms(a, b);
    product *= Math.max(1e-4, scale === WEIGHTS.length - 1 ? whole : structure) ** weight;
    [a, b] = [halved(a), halved(b)];
  }
  return product;
}

async function lumaOf(file) {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const values = new Float64Array(info.width * info.height);
  for (let i = 0; i < values.length; i++) {
    values[i] = (0.2126 * data[i * 3] + 0.7152 * data[i * 3 + 1] + 0.0722 * data[i * 3 + 2]) / 255;
  }
  return { width: info.width, height: info.height, values };
}

function terms(a, b) {
  const mean = [blurred(a), blurred(b)].map(({ values }) => values);
  const product = (x, y) => blurred({ ...x, values: x.values.map((value, i) => value * y.values[i]) }).values;
  const [aa, bb, ab] = [product(a, a), product(b, b), product(a, b)];
  let [structure, whole] = [0, 0];
  for (let i = 0; i < ab.length; i++) {
    const [p, q] = [mean[0][i], mean[1][i]];
    const cs = (2 * (ab[i] - p * q) + 9e-4) / (aa[i] - p * p + bb[i] - q * q + 9e-4);
    structure += cs;
    whole += (cs * (2 * p * q + 1e-4)) / (p * p + q * q + 1e-4);
  }
  return { structure: structure / ab.length, whole: whole / ab.length };
}

function blurred({ width, height, values }) {
  const pass = (from, along, across, step, stride) => {
    const to = new Float64Array(from.length);
    for (let v = 0; v < across; v++) {
      for (let u = 0; u < along; u++) {
        const at = v * stride + u * step;
        let sum = BELL[0] * from[at];
        for (let k = 1; k < 6; k++) {
          sum +=
            BELL[k] *
            (from[v * stride + Math.max(0, u - k) * step] +
              from[v * stride + Math.min(along - 1, u + k) * step]);
        }
        to[at] = sum;
      }
    }
    return to;
  };
  return { width, height, values: pass(pass(values, width, height, 1, width), height, width, width, 1) };
}

function halved({ width, height, values }) {
  const [w, h] = [width >> 1, height >> 1];
  const result = new Float64Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = 2 * y * width + 2 * x;
      result[y * w + x] = (values[at] + values[at + 1] + values[at + width] + values[at + width + 1]) / 4;
    }
  }
  return { width: w, height: h, values: result };
}

/** Peak signal to noise of two files of one size, dB; 999 where they are the same. */
export async function peakSignalToNoise(first, second) {
  const [a, b] = await Promise.all([first, second].map((file) => sharp(file).removeAlpha().raw().toBuffer()));
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return sum === 0 ? 999 : 10 * Math.log10((255 * 255 * a.length) / sum);
}
