import type { ReactNode } from "react";
import type { StyleName } from "./styles.js";

const CORAL = "#e2694e";
const DEEP = "#a8402c";
const PALE = "#f6a48f";
const CREAM = "#f4e6da";
const INK = "#2b2a33";

const ground = (fill: string) => <rect width="64" height="40" fill={fill} />;
const ball = (fill: string, radius = 12) => <circle cx="32" cy="20" r={radius} fill={fill} />;
const shade = <ellipse cx="35" cy="32.5" rx="13" ry="2.6" fill={INK} opacity="0.22" />;

const DOTS = [4, 3, 2].flatMap((row) => Array.from({ length: 9 }, (_, at) => ({ at, row })));

/** One ball on a ground, as each style would make it. */
const GLYPHS: Readonly<Record<StyleName, ReactNode>> = {
  photo: (
    <>
      <linearGradient id="style-photo" x2="1" y2="1">
        <stop stopColor="#5b6b78" />
        <stop offset="1" stopColor="#20262d" />
      </linearGradient>
      <radialGradient id="style-photo-ball" cx="0.35" cy="0.3">
        <stop stopColor="#ffd9cc" />
        <stop offset="0.35" stopColor={CORAL} />
        <stop offset="1" stopColor="#5a1d12" />
      </radialGradient>
      {ground("url(#style-photo)")}
      <circle cx="12" cy="12" r="7" fill="#fff" opacity="0.14" />
      <circle cx="52" cy="9" r="5" fill="#ffd08a" opacity="0.24" />
      <rect y="29" width="64" height="11" fill="#14181d" opacity="0.6" />
      {ball("url(#style-photo-ball)")}
    </>
  ),
  render: (
    <>
      <radialGradient id="style-render" cx="0.36" cy="0.28">
        <stop stopColor="#ffd0c2" />
        <stop offset="0.5" stopColor={CORAL} />
        <stop offset="1" stopColor={DEEP} />
      </radialGradient>
      {ground("#dfe6ee")}
      {shade}
      {ball("url(#style-render)")}
      <ellipse cx="27.5" cy="13.5" rx="3" ry="2" fill="#fff" opacity="0.85" />
    </>
  ),
  clay: (
    <>
      {ground(PALE)}
      {shade}
      <path
        d="M32 8.4c6.8-.3 12 4.8 11.9 11.4-.1 7-5.4 12.2-12.1 12C25 31.6 20 26.4 20.2 19.7 20.4 13.2 25.2 8.7 32 8.400z"
        fill={CORAL}
      />
      <path
        d="M25 14c2-2.4 4.5-3.3 7-3.200M37 27c2-1.4 3-3 3.5-5M27 24.500c1 1.2 2.2 1.9 3.5 2.3"
        stroke={DEEP}
        strokeWidth="1.2"
        strokeLinecap="round"
        fill="none"
        opacity="0.55"
      />
    </>
  ),
  toy: (
    <>
      {ground("#cfe8e4")}
      {shade}
      <circle cx="23.5" cy="11" r="4.5" fill={CORAL} />
      <circle cx="40.5" cy="11" r="4.5" fill={CORAL} />
      {ball(CORAL)}
      <circle cx="28" cy="19" r="1.7" fill={INK} />
      <circle cx="36" cy="19" r="1.7" fill={INK} />
      <ellipse cx="32" cy="24" rx="4.5" ry="3" fill={CREAM} />
      <ellipse cx="26" cy="12.5" rx="2.6" ry="1.5" fill="#fff" opacity="0.7" />
    </>
  ),
  felt: (
    <>
      {ground("#e9dcc6")}
      {ball(CORAL, 11)}
      <circle cx="32" cy="20" r="11.5" fill="none" stroke={CORAL} strokeWidth="3" strokeDasharray="0.7 1.1" />
      <circle
        cx="32"
        cy="20"
        r="7"
        fill="none"
        stroke={DEEP}
        strokeWidth="6"
        strokeDasharray="0.5 2.4"
        opacity="0.4"
      />
      <circle
        cx="30"
        cy="18"
        r="3"
        fill="none"
        stroke={PALE}
        strokeWidth="4"
        strokeDasharray="0.5 1.9"
        opacity="0.8"
      />
    </>
  ),
  lowpoly: (
    <>
      {ground("#d7dcf0")}
      {shade}
      <path d="M26 9l12-1-7 9z" fill={PALE} />
      <path d="M38 8l6 9-13 0z" fill="#ee8068" />
      <path d="M26 9l5 8-11 4z" fill="#ee8068" />
      <path d="M31 17h13l-6 8z" fill={CORAL} />
      <path d="M20 21l11-4 7 8-11 2z" fill="#d25a40" />
      <path d="M44 17l-1 9-5-1z" fill="#c14d35" />
      <path d="M20 21l7 6 1 5z" fill="#c14d35" />
      <path d="M27 27l11-2-2 7h-8z" fill={DEEP} />
      <path d="M38 25l5 1-7 6z" fill="#8f3423" />
    </>
  ),
  papercut: (
    <>
      {ground("#fbe3c8")}
      <circle cx="32" cy="17" r="9" fill="#f7b267" />
      <path d="M0 25c12-9 22 2 34-3s20-6 30-1v19H0z" fill="#f08b62" />
      <path d="M0 31c14-7 22 3 36-2s20-4 28 0v11H0z" fill={CORAL} />
      <path d="M0 36c16-6 26 2 40-2 10-3 18-1 24 1v5H0z" fill={DEEP} />
    </>
  ),
  glass: (
    <>
      <linearGradient id="style-glass" x2="1" y2="1">
        <stop stopColor="#fff" stopOpacity="0.85" />
        <stop offset="1" stopColor="#fff" stopOpacity="0.15" />
      </linearGradient>
      {ground("#dbe3fb")}
      <circle cx="40" cy="15" r="10" fill={CORAL} />
      <circle cx="27" cy="22" r="12" fill="#8ea3f2" opacity="0.45" />
      <circle cx="27" cy="22" r="12" fill="url(#style-glass)" stroke="#fff" strokeWidth="1" />
    </>
  ),
  neon: (
    <>
      {ground("#151226")}
      <circle cx="32" cy="20" r="11" fill="none" stroke="#ff5d8f" strokeWidth="6" opacity="0.25" />
      <circle cx="32" cy="20" r="11" fill="none" stroke="#ff8fb3" strokeWidth="2" />
      <path d="M10 34h44" stroke="#5de4ff" strokeWidth="5" opacity="0.2" />
      <path d="M10 34h44" stroke="#9ff0ff" strokeWidth="1.5" />
    </>
  ),
  flat: (
    <>
      {ground("#f7d08a")}
      {ball(CORAL)}
      <path d="M32 8a12 12 0 0 1 0 24c6-5 6-19 0-24z" fill={DEEP} />
      <rect y="32" width="64" height="8" fill="#2f6f73" />
    </>
  ),
  line: (
    <>
      {ground("#fbf8f3")}
      <path d="M8 32h48" stroke={INK} strokeWidth="1.4" strokeLinecap="round" />
      <circle cx="32" cy="20" r="12" fill="none" stroke={INK} strokeWidth="1.4" />
      <path
        d="M25 16c1.5-2.5 3.5-3.8 6-4.2"
        stroke={INK}
        strokeWidth="1.4"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  icon: (
    <>
      {ground("#eceaf2")}
      <rect x="18" y="6" width="28" height="28" rx="8" fill="#4b4ddb" />
      <circle cx="32" cy="20" r="7.5" fill="#fff" />
      <path d="M32 12.500a7.5 7.5 0 0 1 0 15z" fill="#c9caff" />
    </>
  ),
  logo: (
    <>
      {ground(CREAM)}
      <path d="M20 31V19a12 12 0 0 1 24 0v12h-8V19a4 4 0 0 0-8 0v12z" fill={INK} />
      <circle cx="42" cy="28" r="6" fill={CORAL} />
    </>
  ),
  duotone: (
    <>
      {ground("#f6e7d2")}
      {ball("#3d4fa8")}
      <path d="M24 11a12 12 0 0 1 8-3v24a12 12 0 0 1-8-3z" fill="#e7755a" opacity="0.9" />
      <rect y="32" width="64" height="8" fill="#3d4fa8" />
    </>
  ),
  isometric: (
    <>
      {ground("#e3eee6")}
      <path d="M32 6l14 7-14 7-14-7z" fill={PALE} />
      <path d="M18 13l14 7v14l-14-7z" fill={CORAL} />
      <path d="M46 13l-14 7v14l14-7z" fill={DEEP} />
    </>
  ),
  silhouette: (
    <>
      {ground("#f3a66c")}
      <circle cx="40" cy="18" r="9" fill="#fbe0a4" />
      <path d="M0 33c8 0 12-3 16-10 2-4 5-4 7 0 4 7 9 8 15 5 5-3 9-2 13 2 4 3 8 4 13 4v6H0z" fill={INK} />
    </>
  ),
  sticker: (
    <>
      {ground("#cdd9ea")}
      <circle cx="32.8" cy="21.2" r="14.5" fill={INK} opacity="0.18" />
      {ball("#fff", 14.5)}
      {ball(CORAL, 11.5)}
      <path
        d="M26 15c1.5-2.4 3.5-3.6 6-4"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
        fill="none"
        opacity="0.8"
      />
    </>
  ),
  pattern: (
    <>
      {ground("#2f6f73")}
      {[0, 1, 2].flatMap((row) =>
        [0, 1, 2, 3, 4].map((at) => (
          <circle
            key={`${row} ${at}`}
            cx={at * 16 - (row % 2) * 8 + 4}
            cy={row * 15 + 5}
            r={(row + at) % 2 === 0 ? 5 : 2.5}
            fill={(row + at) % 2 === 0 ? PALE : "#f7d08a"}
          />
        )),
      )}
    </>
  ),
  watercolour: (
    <>
      {ground("#fdfaf4")}
      <path
        d="M20 20c-1-8 6-13 13-12 8 0 12 6 11 13-1 8-7 12-13 11-7 0-11-5-11-12z"
        fill={CORAL}
        opacity="0.45"
      />
      <path d="M22 23c0-7 5-9 10-8 6 1 9 5 7 10-2 6-7 7-11 6-4 0-6-3-6-8z" fill={CORAL} opacity="0.5" />
      <path d="M4 33c14-4 40-3 56 0-8 4-44 5-56 0z" fill="#5f9ea0" opacity="0.4" />
    </>
  ),
  oil: (
    <>
      {ground("#5d7f8c")}
      <g strokeLinecap="round" strokeWidth="4.5" fill="none">
        <path d="M4 8l14-3M22 6l16 1M44 8l14-2M6 34l16-2M28 36l14-2M48 34l12 1" stroke="#88a7ad" />
        <path d="M23 15l8-5M23 22l15-11M26 27l16-12" stroke={PALE} />
        <path d="M31 29l11-8M28 20l9-6" stroke={CORAL} />
        <path d="M36 30l6-5" stroke={DEEP} />
      </g>
    </>
  ),
  pencil: (
    <>
      {ground("#faf8f4")}
      <g stroke={INK} strokeWidth="0.9" fill="none" opacity="0.75">
        <circle cx="32" cy="20" r="12" />
        <circle cx="32.4" cy="20.3" r="11.6" />
        <path d="M26 30l15-15M29 31l14-14M33 31l11-11M36 31l7-7M24 27l8-8M12 33h42M16 34h44" />
      </g>
    </>
  ),
  pixel: (
    <>
      {ground("#cfe3f5")}
      <path d="M28 8h8v4h4v4h4v8h-4v4h-4v4h-8v-4h-4v-4h-4v-8h4v-4h4z" fill={CORAL} />
      <path d="M28 12h4v4h-4v4h-4v-4h4z" fill={PALE} />
      <path d="M40 20h4v4h-4v4h-4v4h-4v-4h4v-4h4z" fill={DEEP} />
    </>
  ),
  mosaic: (
    <>
      {ground("#e8e0d0")}
      {[0, 1, 2, 3, 4].flatMap((row) =>
        [0, 1, 2, 3, 4, 5, 6, 7].map((at) => {
          const near = Math.hypot(at * 8 + 4 - 32, row * 8 + 4 - 20);
          const fill = near < 9 ? CORAL : near < 15 ? PALE : (row + at) % 2 === 0 ? "#7ba7a6" : "#98bdb8";
          return (
            <rect
              key={`${row} ${at}`}
              x={at * 8 + 0.6}
              y={row * 8 + 0.6}
              width="6.8"
              height="6.8"
              rx="1"
              fill={fill}
            />
          );
        }),
      )}
    </>
  ),
  halftone: (
    <>
      {ground(CREAM)}
      {DOTS.map(({ at, row }) => (
        <circle
          key={`${row} ${at}`}
          cx={at * 7 + 4}
          cy={row * 10 - 10}
          r={0.8 + Math.max(0, 4 - Math.abs(at - 4)) * 0.8}
          fill={CORAL}
        />
      ))}
    </>
  ),
};

export default function StyleGlyph({ name }: { name: StyleName }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 64 40" preserveAspectRatio="xMidYMid slice">
      {GLYPHS[name]}
    </svg>
  );
}
