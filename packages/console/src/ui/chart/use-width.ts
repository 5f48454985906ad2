import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** Left and right of everything on a phone, in pixels. */
const GUTTERS = 32;

/** An element's width in pixels, kept up to date; before it is known, the usual one or what a phone has. */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(() => Math.min(usual, innerWidth - GUTTERS));
  useLayoutEffect(() => {
    const { current } = element;
    // What is not laid out, because it is out of sight, is measured once it comes near.
    if (current?.checkVisibility({ contentVisibilityAuto: true })) setWidth(current.clientWidth || usual);
  }, [element, usual]);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
