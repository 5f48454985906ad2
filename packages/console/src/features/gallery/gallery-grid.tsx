import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import type { KeptPicture } from "../../api/pictures.js";
import { galleryStrings } from "../../strings/gallery.js";
import { useWidth } from "../../ui/chart/use-width.js";
import { useCssVariables } from "../../ui/css-variables.js";
import { Icon } from "../../ui/icon.js";
import { useIdleSteps } from "../../ui/use-idle-steps.js";
import styles from "./gallery.module.css";
import { columnsFor, GAP, visibleRows } from "./grid.js";
import { useSeenRows } from "./use-seen-rows.js";

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
  // Those in sight come first, and the others as the browser finds the time.
  const spare = useIdleSteps(0, SPARE_ROWS);
  const { first, last } = visibleRows(seen, rows, spare);
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
          <Cell key={picture.id} picture={picture} hurried={seen.hurried} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

/**
 * Stays as it is while the rows around it come and go. One that comes while the page flies past has its main colour
 * alone: hundreds of pictures a second can’t be decoded, and nobody would see them.
 */
const Cell = memo(function Cell({
  picture,
  hurried,
  onOpen,
}: {
  picture: KeptPicture;
  hurried: boolean;
  onOpen(picture: KeptPicture): void;
}) {
  const shown = useRef(false);
  if (!hurried) shown.current = true;
  return (
    <li>
      <button
        type="button"
        className={styles.cell}
        data-colour={picture.colours[0]}
        aria-label={galleryStrings.open(picture.prompt)}
        onClick={() => onOpen(picture)}
      >
        {shown.current && <img src={picture.thumbnail} alt="" decoding="async" />}
        {picture.favourite && (
          <span className={styles.mark}>
            <Icon name="heart" size={16} />
          </span>
        )}
      </button>
    </li>
  );
});
