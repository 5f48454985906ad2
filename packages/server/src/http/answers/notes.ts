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

/** A picture's file in base64. */
export function base64Of(picture: Pick<Picture, "bytes" | "base64">): string {
  return picture.base64 === undefined ? base64(picture.bytes) : ascii(picture.base64).toString("latin1");
}

/** The same as bytes: those that a provider sent so are passed on as they came. */
export function base64Bytes(picture: Pick<Picture, "bytes" | "base64">): Buffer<ArrayBuffer> {
  return picture.base64 === undefined ? Buffer.from(base64(picture.bytes), "latin1") : ascii(picture.base64);
}

function ascii({ buffer, byteOffset, byteLength }: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

export function dataUrl(picture: Pick<Picture, "bytes" | "base64" | "mediaType">): string {
  return `data:${picture.mediaType};base64,${base64Of(picture)}`;
}

export function unixSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
