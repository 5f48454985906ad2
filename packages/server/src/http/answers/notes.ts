import type { PictureNotes } from "@atelier/contract";
import type { Picture } from "@atelier/gateway";

/** How a picture came to be, as told beside it. */
export function pictureNotes(picture: Picture, cost: number | null): PictureNotes {
  const { seed, width, height, seconds, report } = picture;
  return {
    seed,
    width,
    height,
    seconds: { ...seconds },
    report: {
      depicted: [...report.depicted],
      substituted: [...report.substituted],
      not_depicted: [...report.notDepicted],
    },
    ...(picture.colour && { colour: { ...picture.colour, palette: [...picture.colour.palette] } }),
    cost,
    ...(picture.scene === undefined ? {} : { scene: picture.scene }),
  };
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

export function dataUrl(picture: { bytes: Uint8Array; mediaType: string }): string {
  return `data:${picture.mediaType};base64,${base64(picture.bytes)}`;
}

export function unixSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
