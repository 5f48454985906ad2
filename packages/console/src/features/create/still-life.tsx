import { useId } from "react";
import type { Draft } from "./settings.js";
import styles from "./still-life.module.css";

/** How much clay there is in each shade, against the backdrop that it reflects; in percent. */
const CLAY_SHARE = [30, 45, 20] as const;

/** Side of the board's repeat under a transparent picture, in the picture's pixels. */
const BOARD = 40;

/**
 * A small arrangement in the colours that are chosen, in the ratio that is chosen: it shows what the controls
 * will do before anything is drawn. Without colours it stands in plain clay.
 */
export function StillLife({
  width,
  height,
  draft: { palette, background, transparent, shadow },
}: {
  width: number;
  height: number;
  draft: Pick<Draft, "palette" | "background" | "transparent" | "shadow">;
}) {
  const id = useId();
  /** The palette goes round when it is shorter than the arrangement; without one, clay takes on the backdrop. */
  function paint(position: number) {
    if (palette.length > 0) return { fill: palette[position % palette.length] };
    if (background === null) return { className: styles[`clay${position % 3}`] };
    return { fill: `color-mix(in oklab, ${background}, #968c82 ${CLAY_SHARE[position % 3]}%)` };
  }
  // The arrangement is 400 units wide and stands on y = 0.
  const scale = Math.min(width * 0.62, height * 0.86) / 400;
  return (
    <svg
      className={styles.scene}
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
    >
      <defs>
        <linearGradient id={`${id}-side`} x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#fff" stopOpacity="0.2" />
          <stop offset="0.4" stopColor="#fff" stopOpacity="0" />
          <stop offset="1" stopColor="#000" stopOpacity="0.16" />
        </linearGradient>
        <radialGradient id={`${id}-round`} cx="0.36" cy="0.3" r="0.78">
          <stop offset="0" stopColor="#fff" stopOpacity="0.28" />
          <stop offset="0.5" stopColor="#fff" stopOpacity="0" />
          <stop offset="1" stopColor="#000" stopOpacity="0.2" />
        </radialGradient>
        <radialGradient id={`${id}-shadow`}>
          <stop offset="0.3" stopColor="#000" stopOpacity="0.16" />
          <stop offset="1" stopColor="#000" stopOpacity="0" />
        </radialGradient>
        <pattern id={`${id}-board`} width={BOARD} height={BOARD} patternUnits="userSpaceOnUse">
          <rect width={BOARD} height={BOARD} className={styles.board1} />
          <path
            d={`M0 0h${BOARD / 2}v${BOARD}h${BOARD / 2}v-${BOARD / 2}h-${BOARD}z`}
            className={styles.board2}
          />
        </pattern>
        <linearGradient id={`${id}-floor`} x1="0" x2="0" y1="0" y2="1">
          <stop offset="0.55" stopColor="#000" stopOpacity="0" />
          <stop offset="1" stopColor="#000" stopOpacity="0.05" />
        </linearGradient>
      </defs>
      {transparent ? (
        <rect width={width} height={height} fill={`url(#${id}-board)`} />
      ) : (
        <>
          <rect
            width={width}
            height={height}
            {...(background === null ? { className: styles.ground } : { fill: background })}
          />
          <rect width={width} height={height} fill={`url(#${id}-floor)`} />
        </>
      )}
      <g transform={`translate(${width / 2 - 200 * scale} ${height / 2 + 150 * scale}) scale(${scale})`}>
        {shadow && <ellipse cx="210" cy="2" rx="230" ry="26" fill={`url(#${id}-shadow)`} />}
        <Solid
          paint={paint(0)}
          light={`url(#${id}-side)`}
          d="M92 0V-190a88 88 0 0 1 176 0V0h-50v-186a38 38 0 0 0-76 0V0z"
        />
        <Solid
          paint={paint(2)}
          light={`url(#${id}-side)`}
          d="M296 0c-34 0-50-26-50-58 0-40 30-52 30-92 0-14-6-18-6-26h64c0 8-6 12-6 26 0 40 30 52 30 92 0 32-16 58-50 58z"
        />
        {shadow && <ellipse cx="132" cy="2" rx="84" ry="12" fill={`url(#${id}-shadow)`} />}
        <Solid paint={paint(1)} light={`url(#${id}-round)`} d="M132 2a62 62 0 1 0 0-124 62 62 0 0 0 0 124z" />
        <Solid paint={paint(3)} light={`url(#${id}-side)`} d="M8 4v-52a34 9 0 0 1 68 0V4a34 9 0 0 1-68 0z" />
        <Solid paint={paint(4)} light={`url(#${id}-round)`} d="M362 4a27 27 0 1 0 0-54 27 27 0 0 0 0 54z" />
      </g>
    </svg>
  );
}

function Solid({
  d,
  paint,
  light,
}: {
  d: string;
  paint: { className?: string; fill?: string };
  light: string;
}) {
  return (
    <>
      <path d={d} {...paint} />
      <path d={d} fill={light} />
    </>
  );
}
