/** A small round of colour, as an SVG fill because the page allows no style attributes. */
export function ColourDot({ colour, side = 12 }: { colour: string; side?: number }) {
  return (
    <svg aria-hidden="true" width={side} height={side} viewBox="0 0 12 12">
      <circle cx="6" cy="6" r="5.5" fill={colour} stroke="currentColor" strokeOpacity="0.25" />
    </svg>
  );
}

/** Colours side by side, as wide as there is room. */
export function ColourBar({ colours }: { colours: readonly string[] }) {
  return (
    <svg aria-hidden="true" height={16} viewBox={`0 0 ${colours.length} 1`} preserveAspectRatio="none">
      {colours.map((colour, index) => (
        // A hair wider than its share, so that no seam shows between two.
        <rect key={colour} x={index} width={1.02} height={1} fill={colour} />
      ))}
    </svg>
  );
}
