/** A small round of colour, as an SVG fill because the page allows no style attributes. */
export function ColourDot({ colour, side = 12 }: { colour: string; side?: number }) {
  return (
    <svg aria-hidden="true" width={side} height={side} viewBox="0 0 12 12">
      <circle cx="6" cy="6" r="5.5" fill={colour} stroke="currentColor" strokeOpacity="0.25" />
    </svg>
  );
}

/** Colours side by side in one rounded bar. */
export function ColourBar({ colours, width = 60 }: { colours: readonly string[]; width?: number }) {
  const step = width / colours.length;
  return (
    <svg aria-hidden="true" width={width} height={16} viewBox={`0 0 ${width} 16`}>
      <clipPath id={`bar-${colours.join("")}`}>
        <rect width={width} height="16" rx="4" />
      </clipPath>
      <g clipPath={`url(#bar-${colours.join("")})`}>
        {colours.map((colour, index) => (
          <rect key={colour} x={index * step} width={step + 0.5} height="16" fill={colour} />
        ))}
      </g>
    </svg>
  );
}
