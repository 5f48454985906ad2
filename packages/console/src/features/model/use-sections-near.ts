import { type RefObject, startTransition, useEffect, useState } from "react";

/** The names of the sections that have come near what is in sight. */
export function useSectionsNear(room: RefObject<HTMLElement | null>): ReadonlySet<string | undefined> {
  const [near, setNear] = useState<ReadonlySet<string | undefined>>(new Set());
  useEffect(() => {
    if (room.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => (target as HTMLElement).dataset.section);
        if (come.length > 0) startTransition(() => setNear((before) => new Set([...before, ...come])));
      },
      // The page scrolls, not the window, and the margin counts for what scrolls.
      { root: room.current.closest("main"), rootMargin: "400px 0px" },
    );
    for (const section of room.current.querySelectorAll("[data-section]")) observer.observe(section);
    return () => observer.disconnect();
  }, [room]);
  return near;
}
