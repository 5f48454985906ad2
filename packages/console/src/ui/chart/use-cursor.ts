import { type KeyboardEvent, type PointerEvent, useState } from "react";

/** The point of a chart that is looked at, by pointer or by arrow keys. */
export interface Cursor {
  readonly index: number | null;
  /** For the element that takes the keys and the pointer. */
  readonly handlers: {
    onPointerMove(event: PointerEvent): void;
    onPointerLeave(): void;
    onKeyDown(event: KeyboardEvent): void;
    onBlur(): void;
  };
}

/** @param placeAt the point under a place, measured in pixels from the element's left edge */
export function useCursor(count: number, placeAt: (x: number) => number): Cursor {
  const [index, setIndex] = useState<number | null>(null);
  const within = (wanted: number) => Math.min(count - 1, Math.max(0, wanted));

  function press(event: KeyboardEvent) {
    const from = index ?? count;
    const to = {
      ArrowLeft: from - 1,
      ArrowRight: index === null ? 0 : from + 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (event.key === "Escape") setIndex(null);
    if (to === undefined || count === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setIndex(within(to));
  }

  return {
    index: index !== null && index < count ? index : null,
    handlers: {
      onPointerMove: (event) => {
        const { left } = event.currentTarget.getBoundingClientRect();
        if (count > 0) setIndex(within(placeAt(event.clientX - left)));
      },
      onPointerLeave: () => setIndex(null),
      onKeyDown: press,
      onBlur: () => setIndex(null),
    },
  };
}
