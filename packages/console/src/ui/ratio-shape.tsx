/** The outline of a width-to-height ratio, as large as fits a square of the given side. */
export function RatioShape({ width, height, side = 22 }: { width: number; height: number; side?: number }) {
  const room = side - 2;
  const scale = room / Math.max(width, height);
  // Half pixels make the hairline crisp.
  const w = Math.round(width * scale);
  const h = Math.round(height * scale);
  const x = Math.floor((side - w) / 2) + 0.5;
  const y = Math.floor((side - h) / 2) + 0.5;
  return (
    <svg aria-hidden="true" width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
      <rect
        x={x}
        y={y}
        width={w - 1}
        height={h - 1}
        rx={1.5}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
      />
    </svg>
  );
}
