import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

export interface Shortcuts {
  generate(): void;
  cancel(): void;
  focusPrompt(): void;
  /** Along the strip; left out where the arrows scroll the page. */
  walk?(by: 1 | -1): void;
  showKeys(): void;
}

/**
 * Keys that work anywhere on the page, or in its room for drawing where there is more on it. An open dialog keeps its
 * own, and typing is never taken for a command.
 */
export function useShortcuts(shortcuts: Shortcuts, room: RefObject<HTMLElement | null> | null = null): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  // Before the page is painted: whoever sees it may press a key.
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      if (room !== null && !room.current?.contains(event.target as Node)) return;
      const command = commandFor(event, latest.current);
      if (command === null) return;
      event.preventDefault();
      command();
    }
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [room]);
}

function commandFor(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return shortcuts.generate;
  if (event.key === "Escape") return shortcuts.cancel;
  if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return null;
  switch (event.key) {
    case "/":
      return shortcuts.focusPrompt;
    case "?":
      return shortcuts.showKeys;
    case "ArrowRight":
    case "ArrowDown":
      return shortcuts.walk === undefined ? null : () => shortcuts.walk?.(1);
    case "ArrowLeft":
    case "ArrowUp":
      return shortcuts.walk === undefined ? null : () => shortcuts.walk?.(-1);
    default:
      return null;
  }
}

/** Whether the element has its own use for letters and arrows. */
function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [role=tab], [tabindex='0']") !== null
  );
}
