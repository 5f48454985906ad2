import { type RefObject, useLayoutEffect } from "react";

/**
 * Lays an element somewhere by a transform, and gives it a size in pixels. Through the CSSOM: the content security
 * policy allows no style attributes.
 *
 * @param transform null hides it
 */
export function useLaid(
  element: RefObject<HTMLElement | SVGElement | null>,
  transform: string | null,
  size: { readonly width: number; readonly height: number } | null,
): void {
  const [width, height] = [size?.width ?? null, size?.height ?? null];
  useLayoutEffect(() => {
    const { style } = element.current ?? {};
    if (style === undefined) return;
    style.visibility = transform === null ? "hidden" : "";
    style.transform = transform ?? "";
    style.width = width === null ? "" : `${width}px`;
    style.height = height === null ? "" : `${height}px`;
  }, [element, transform, width, height]);
}
