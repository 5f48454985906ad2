import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { KeptPicture } from "../../api/pictures.js";
import { galleryStrings } from "../../strings/gallery.js";
import { useWidth } from "../../ui/chart/use-width.js";
import { useCssVariables } from "../../ui/css-variables.js";
import { Icon } from "../../ui/icon.js";
import styles from "./gallery.module.css";
import { columnsFor, GAP, visibleRows } from "./grid.js";

/** Rows drawn beyond what can be seen, on each side. */
const SPARE_ROWS = 3;
/** The next page is fetched when so many rows are left below. */
const NEAR_ROWS = 6;

/** Pictures in rows of squares; only the rows in sight are there, however many there are in all. */
export function GalleryGrid({
  pictures,
  onOpen,
  onNearEnd,
}: {
  pictures: readonly KeptPicture[];
  onOpen(picture: KeptPicture): void;
  onNearEnd(): void;
}) {
  const room = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(room, 960);
  const columns = columnsFor(width);
  const side = (width - GAP * (columns - 1)) / columns;
  const rows = Math.ceil(pictures.length / columns);
  const seen = useSeenRows(room, side + GAP);
  const { first, last } = visibleRows(seen, rows, SPARE_ROWS);
  useCssVariables(list, {
    "--columns": columns,
    "--height": `${rows * (side + GAP)}px`,
    "--before": `${first * (side + GAP)}px`,
  });

  useEffect(() => {
    if (seen.last >= rows - NEAR_ROWS) onNearEnd();
  }, [seen.last, rows, onNearEnd]);

  function walk(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
    if (by === undefined) return;
    const cells = [...(list.current?.querySelectorAll("button") ?? [])];
    const to = cells[cells.indexOf(document.activeElement as HTMLButtonElement) + by];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <div ref={room} className={styles.room}>
      <ul ref={list} className={styles.grid} aria-label={galleryStrings.title} onKeyDown={walk}>
        {pictures.slice(first * columns, (last + 1) * columns).map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className={styles.cell}
              aria-label={galleryStrings.open(picture.prompt)}
              onClick={() => onOpen(picture)}
            >
              <img src={picture.thumbnail} alt="" decoding="async" />
              {picture.favourite && (
                <span className={styles.mark}>
                  <Icon name="heart" size={16} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rows in sight of the page that scrolls around the grid. */
function useSeenRows(
  room: React.RefObject<HTMLDivElement | null>,
  rowHeight: number,
): { first: number; last: number } {
  const [seen, setSeen] = useState({ first: 0, last: 8 });
  useEffect(() => {
    const page = room.current?.closest("main");
    if (!page) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = room.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight));
      const last = Math.floor((page.clientHeight - top) / rowHeight);
      setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    page.addEventListener("scroll", follow, { passive: true });
    addEventListener("resize", follow);
    return () => {
      cancelAnimationFrame(frame);
      page.removeEventListener("scroll", follow);
      removeEventListener("resize", follow);
    };
  }, [room, rowHeight]);
  return seen;
}
