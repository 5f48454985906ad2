import { useEffect, useRef } from "react";
import { go } from "../../routing/place.js";
import { addressOf, type SectionName } from "./sections.js";

/** Below the sticky bar, in pixels: where a section counts as being read. */
const READING_LINE = 120;

/** What a person does to scroll by themselves. */
const HANDS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Keeps the address and the scroll in step: an address scrolls to its section, and scrolling past a section's head
 * puts its address in the bar, without a step to go back to. Sections grow as their numbers come; the one that the
 * address names is held in place until a person scrolls.
 *
 * @param ready whether the sections are there
 */
export function useSectionAddress(base: string, section: SectionName, ready: boolean): void {
  /** The section that the scroll stands at, so that our own writing of the address does not scroll again. */
  const standing = useRef<SectionName>("overview");
  const held = useRef<SectionName | null>(null);

  useEffect(() => {
    if (!ready || standing.current === section) return;
    standing.current = section;
    held.current = section;
    scrollTo(section);
  }, [section, ready]);

  useEffect(() => {
    const page = scroller();
    if (!ready || page === null) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const read = held.current === null ? sectionAt(page) : null;
        if (read === null || read === standing.current) return;
        standing.current = read;
        go(addressOf(base, read), { replace: true });
      });
    };
    const letGo = () => {
      held.current = null;
    };
    let width = page.clientWidth;
    const grown = new ResizeObserver(() => {
      // Another width moves every section: the one that is read stays in sight.
      if (page.clientWidth !== width && standing.current !== "overview") held.current ??= standing.current;
      width = page.clientWidth;
      if (held.current !== null) scrollTo(held.current);
    });
    for (const part of page.children) grown.observe(part);
    page.addEventListener("scroll", follow, { passive: true });
    for (const hand of HANDS) addEventListener(hand, letGo, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      grown.disconnect();
      page.removeEventListener("scroll", follow);
      for (const hand of HANDS) removeEventListener(hand, letGo);
    };
  }, [base, ready]);
}

function scroller(): HTMLElement | null {
  return document.getElementById("content");
}

function scrollTo(section: SectionName): void {
  if (section === "overview") scroller()?.scrollTo({ top: 0 });
  else document.getElementById(section)?.scrollIntoView();
}

/** The last section whose head has passed the reading line; the last of all at the end of the page. */
function sectionAt(page: HTMLElement): SectionName | null {
  const sections = [...page.querySelectorAll<HTMLElement>("[data-section]")];
  const atEnd = page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
  const passed = sections.filter((section) => section.getBoundingClientRect().top <= READING_LINE);
  const read = atEnd ? sections.at(-1) : (passed.at(-1) ?? sections[0]);
  return (read?.dataset.section as SectionName | undefined) ?? null;
}
