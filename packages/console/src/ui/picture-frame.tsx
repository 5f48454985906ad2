import { useEffect, useRef, useState } from "react";
import { useCssVariables } from "./css-variables.js";
import styles from "./picture-frame.module.css";

interface Layer {
  readonly url: string;
  readonly ready: boolean;
}

/**
 * A picture fitted into the room there is, never larger than its pixels.
 * A new picture or preview fades in over the one before, which leaves when it is covered.
 */
export function PictureFrame({
  url,
  alt,
  width,
  height,
  backdrop = null,
  waiting = false,
}: {
  /** Null while there is nothing to show yet. */
  url: string | null;
  alt: string;
  width: number;
  height: number;
  /** Colour of the frame before the first preview. */
  backdrop?: string | null;
  waiting?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  // What is there from the beginning stands at once: the picture before it, in another frame, is often the same.
  const [layers, setLayers] = useState<readonly Layer[]>(url === null ? [] : [{ url, ready: false }]);
  const [firstUrl] = useState(url);
  useCssVariables(frame, { "--width": width, "--height": height, "--backdrop": backdrop });

  useEffect(() => {
    if (url === null) setLayers([]);
    else
      setLayers((before) =>
        before.some((layer) => layer.url === url) ? before : [...before.slice(-2), { url, ready: false }],
      );
  }, [url]);

  function arrived(arrivedUrl: string) {
    setLayers((before) =>
      before.map((layer) => (layer.url === arrivedUrl ? { ...layer, ready: true } : layer)),
    );
  }

  /** What lies under a layer that has faded in can't be seen any more. */
  function covered(topUrl: string) {
    setLayers((before) =>
      before.slice(
        Math.max(
          0,
          before.findIndex((layer) => layer.url === topUrl),
        ),
      ),
    );
  }

  return (
    <div ref={frame} className={styles.frame} data-waiting={waiting || undefined}>
      {layers.map((layer) => (
        <img
          key={layer.url}
          className={styles.layer}
          src={layer.url}
          alt={layer.url === url ? alt : ""}
          width={width}
          height={height}
          data-ready={layer.ready || undefined}
          data-first={layer.url === firstUrl || undefined}
          onLoad={() => arrived(layer.url)}
          onAnimationEnd={() => covered(layer.url)}
        />
      ))}
    </div>
  );
}
