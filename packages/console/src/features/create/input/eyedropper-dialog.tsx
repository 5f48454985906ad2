import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { strings } from "../../../strings/create.js";
import { ColourDot } from "../../../ui/colour-dot.js";
import { Dialog } from "../../../ui/dialog.js";
import { hexOf } from "../colour.js";
import styles from "./eyedropper-dialog.module.css";
import { pixelsOfPicture } from "./read-picture.js";

const words = strings.input;

/** The picture's longest side in here, in pixels. */
const LONGEST = 720;

/** Takes colours from a picture: by a click, or with the arrow keys and Enter. */
export function EyedropperDialog({
  url,
  onTake,
  onClose,
}: {
  url: string;
  onTake(hex: string): void;
  onClose(): void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pixels, setPixels] = useState<ImageData | null>(null);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);

  useEffect(() => {
    let current = true;
    void pixelsOfPicture(url, LONGEST).then((read) => {
      if (!current) return;
      setPixels(read);
      setAt({ x: read.width >> 1, y: read.height >> 1 });
    });
    return () => {
      current = false;
    };
  }, [url]);

  useEffect(() => {
    if (pixels === null || canvas.current === null) return;
    canvas.current.width = pixels.width;
    canvas.current.height = pixels.height;
    canvas.current.getContext("2d")?.putImageData(pixels, 0, 0);
    canvas.current.focus();
  }, [pixels]);

  const hex = pixels === null || at === null ? null : colourAt(pixels, at);

  function placeOf(event: PointerEvent<HTMLCanvasElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height } = event.currentTarget;
    return {
      x: Math.floor(((event.clientX - box.left) / box.width) * width),
      y: Math.floor(((event.clientY - box.top) / box.height) * height),
    };
  }

  function step(event: KeyboardEvent) {
    if (pixels === null || at === null) return;
    const by = event.shiftKey ? 16 : 2;
    const [x, y] = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[
      event.key
    ] ?? [0, 0];
    if (x !== 0 || y !== 0) {
      event.preventDefault();
      setAt({
        x: Math.min(pixels.width - 1, Math.max(0, at.x + x)),
        y: Math.min(pixels.height - 1, Math.max(0, at.y + y)),
      });
    }
    if (event.key === "Enter" && hex !== null) {
      event.preventDefault();
      onTake(hex);
    }
  }

  return (
    <Dialog title={words.eyedropper} closeLabel={words.done} open size="large" onClose={onClose}>
      <div className={styles.stage}>
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes the arrow keys, as an application does */}
        <canvas
          ref={canvas}
          className={styles.canvas}
          role="application"
          aria-label={words.eyedropperKeys}
          tabIndex={0}
          onPointerMove={(event) => setAt(placeOf(event))}
          onClick={() => hex !== null && onTake(hex)}
          onKeyDown={step}
        />
        {pixels !== null && at !== null && (
          <svg className={styles.cross} aria-hidden="true" viewBox={`0 0 ${pixels.width} ${pixels.height}`}>
            <circle cx={at.x} cy={at.y} r="11" className={styles.outer} />
            <circle cx={at.x} cy={at.y} r="9" className={styles.inner} />
          </svg>
        )}
      </div>
      <p className={styles.line} aria-live="polite">
        {hex !== null && <ColourDot colour={hex} side={18} />}
        <code>{hex}</code>
        <span>{words.eyedropperHint}</span>
      </p>
    </Dialog>
  );
}

function colourAt({ data, width }: ImageData, { x, y }: { x: number; y: number }): string {
  const at = 4 * (y * width + x);
  return hexOf([data[at], data[at + 1], data[at + 2]]);
}
