import { useEffect, useState } from "react";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import type { Picture } from "./session.js";

const words = strings.result;

/** Copies the picture's pixels. Clipboards take PNG alone, so other formats are copied as that. */
export function CopyPicture({
  picture: { url, width, height },
  look = "quiet",
}: {
  picture: Pick<Picture, "url" | "width" | "height">;
  look?: "quiet" | "plain";
}) {
  const [done, setDone] = useState<"copied" | "refused" | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), 2000);
    return () => clearTimeout(timer);
  }, [done]);

  function copy() {
    navigator.clipboard.write([new ClipboardItem({ "image/png": asPng(url, width, height) })]).then(
      () => setDone("copied"),
      () => setDone("refused"),
    );
  }

  return (
    <Button icon={done === "copied" ? "check" : "copy"} look={look} aria-live="polite" onClick={copy}>
      {done === null ? words.copy : done === "copied" ? words.copied : words.copyRefused}
    </Button>
  );
}

async function asPng(url: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return canvas.convertToBlob({ type: "image/png" });
}
