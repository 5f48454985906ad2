import {
  ALBEDO_AT,
  BACKDROP_AT,
  BYTES_AT,
  EXPOSURE,
  FLAGS_AT,
  FLAG_BYTES,
  PICTURE_AT,
  ROWS_AT,
  ROW_BYTES,
  WIDTH,
} from "../../src/render/layout";
import { shownBlue, shownGreen, shownRed, tone } from "./curve";
import { real, word } from "./header";
import { display, writeExactly } from "./quantise";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/** A quick picture of half the sides from the sums so far, each pixel the mean of four. */
export function preview(): void {
  const width = word(WIDTH);
  const exposure = real(EXPOSURE);
  const halfWidth = width / 2;
  while (takeTile()) {
    for (let y = tileTop / 2; y < tileBottom / 2; y++) {
      const row = word(ROWS_AT) + y * 2 * ROW_BYTES;
      for (let x = tileLeft / 2; x < tileRight / 2; x++) {
        let picture = f32x4.splat(0);
        let backdrop = f32x4.splat(0);
        let hits: f32 = 0;
        let samples: f32 = 0;
        for (let corner = 0; corner < 4; corner++) {
          const index = (y * 2 + (corner >> 1)) * width + x * 2 + (corner & 1);
          const pixel = index * 16;
          samples += f32(load<u8>(word(FLAGS_AT) + index * FLAG_BYTES, 1));
          picture = f32x4.add(picture, v128.load(word(PICTURE_AT) + pixel));
          backdrop = f32x4.add(backdrop, v128.load(word(BACKDROP_AT) + pixel));
          hits += load<f32>(word(ALBEDO_AT) + pixel, 12);
        }
        const covered = hits / samples;
        const seen: f32 = hits > 0 ? exposure / hits : 0;
        tone(
          f32x4.extract_lane(picture, 0) * seen,
          f32x4.extract_lane(picture, 1) * seen,
          f32x4.extract_lane(picture, 2) * seen,
        );
        const openShare: f32 = covered < 1 ? (1 - covered) / (samples - hits) : 0;
        writeExactly(
          word(BYTES_AT) + (y * halfWidth + x) * 4,
          display(shownRed * covered + load<f32>(row, 16) * f32x4.extract_lane(backdrop, 0) * openShare),
          display(shownGreen * covered + load<f32>(row, 20) * f32x4.extract_lane(backdrop, 1) * openShare),
          display(shownBlue * covered + load<f32>(row, 24) * f32x4.extract_lane(backdrop, 2) * openShare),
        );
      }
    }
  }
}
