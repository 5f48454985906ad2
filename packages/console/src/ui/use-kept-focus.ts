import { type RefObject, useLayoutEffect, useRef } from "react";

interface FocusKeeper {
  readonly tabIndex: -1;
  onFocus(): void;
  onBlur(): void;
}

/**
 * Keeps the focus in a room when what held it is replaced, so that a keyboard goes on from there and not from the top of
 * the page. Spread what it gives on the room's element.
 */
export function useKeptFocus(room: RefObject<HTMLElement | null>): FocusKeeper {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (inside.current && lost) room.current?.focus();
  });
  return {
    tabIndex: -1,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}
