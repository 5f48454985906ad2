import { useEffect, useRef } from "react";
import { go } from "../../routing/place.js";
import { addressOf, type SectionName } from "./sections.js";

/** Below the sticky bar, in pixels: where a section counts as being read. */
const READING_LINE = 120;

/**
 * Keeps the address and the scroll in step: an address scrolls to its section, and scrolling past a section's head
 * puts its address in the bar, without a step to go back to.
 *
 * @param ready whether the sections have their heights
 */
export function useSectionAddress(base: string, section: SectionName, ready: boolean): void {
  /** The section that the scroll stands at, so that our own writing of the address does not scroll again. */
  const standing = useRef<SectionName>("overview");

  useEffect(() => {
    if (!ready || standing.current === section) return;
    standing.current = section;
    const target = document.getElementById(section);
    if (section === "overview") scroller()?.scrollTo({ top: 0 });
    else target?.scrollIntoView();
  }, [section, ready]);

  useEffect(() => {
    const page = scroller();
    if (!ready || page === null) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const read = sectionAt(page);
        if (read === null || read === standing.current) return;
        standing.current = read;
        go(addressOf(base, read), { replace: true });
      });
    };
    page.addEventListener("scroll", follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      page.removeEventListener("scroll", follow);
    };
  }, [base, ready]);
}

function scroller(): HTMLElement | null {
  return document.getElementById("content");
}

/** The last section whose head has passed the reading line; the last of all at the end of the page. */
function sectionAt(page: HTMLElement): SectionName | null {
  const sections = [...page.querySelectorAll<HTMLElement>("[data-section]")];
  const atEnd = page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
  const passed = sections.filter((section) => section.getBoundingClientRect().top <= READING_LINE);
  const read = atEnd ? sections.at(-1) : (passed.at(-1) ?? sections[0]);
  return (read?.dataset.section as SectionName | undefined) ?? null;
}
