import { useEffect, useRef } from "react";
import { Link } from "../../routing/link.js";
import { modelStrings } from "../../strings/models.js";
import { useSize } from "../../ui/use-size.js";
import styles from "./section-bar.module.css";
import { addressOf, SECTIONS, type SectionName } from "./sections.js";

/** The sections of the page, always in sight. */
export function SectionBar({ base, current }: { base: string; current: SectionName }) {
  const bar = useRef<HTMLElement>(null);
  // On phones the bar scrolls sideways with what is read; the page itself must stay where it is.
  const { width } = useSize(bar);
  useEffect(() => {
    const entry = bar.current?.querySelector<HTMLElement>("[aria-current]");
    if (bar.current && entry)
      bar.current.scrollLeft = entry.offsetLeft - bar.current.clientWidth / 2 + entry.clientWidth / 2;
  }, [current, width]);
  return (
    <nav ref={bar} className={styles.bar} aria-label={modelStrings.sections}>
      {SECTIONS.map(({ name, title }) => (
        <Link
          key={name}
          to={addressOf(base, name)}
          className={styles.entry}
          aria-current={name === current ? "location" : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
