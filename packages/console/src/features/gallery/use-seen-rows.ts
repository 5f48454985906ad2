import { type RefObject, useEffect, useState } from "react";

/** Pixels a millisecond from which on nothing can be made out any more. */
const HURRY = 5;
/** Milliseconds without a scroll after which the page stands still. */
const PAUSE = 120;

export interface SeenRows {
  readonly first: number;
  readonly last: number;
  /** Whether the page flies past. */
  readonly hurried: boolean;
}

/** The rows in sight of the page that scrolls around the grid. */
export function useSeenRows(room: RefObject<HTMLElement | null>, rowHeight: number): SeenRows {
  const [seen, setSeen] = useState<SeenRows>(() => ({
    ...{ first: 0, hurried: false },
    // What stands above the grid takes a row or two of it.
    last: Math.max(0, Math.floor(innerHeight / rowHeight) - 1),
  }));
  useEffect(() => {
    const page = room.current?.closest("main");
    if (!page) return;
    let frame = 0;
    let timer = 0;
    let before = { at: 0, top: page.scrollTop };
    const show = (next: SeenRows) =>
      setSeen((old) =>
        old.first === next.first && old.last === next.last && old.hurried === next.hurried ? old : next,
      );
    const look = (at: number) => {
      frame = 0;
      const speed = Math.abs(page.scrollTop - before.top) / Math.max(1, at - before.at);
      // After a rest the first frame can't tell a speed.
      const hurried = at - before.at < PAUSE && speed > HURRY;
      before = { at, top: page.scrollTop };
      const top = room.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight));
      show({ first, last: Math.floor((page.clientHeight - top) / rowHeight), hurried });
      clearTimeout(timer);
      if (hurried) timer = window.setTimeout(() => setSeen((old) => ({ ...old, hurried: false })), PAUSE);
    };
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look(performance.now());
    page.addEventListener("scroll", follow, { passive: true });
    addEventListener("resize", follow);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      page.removeEventListener("scroll", follow);
      removeEventListener("resize", follow);
    };
  }, [room, rowHeight]);
  return seen;
}
