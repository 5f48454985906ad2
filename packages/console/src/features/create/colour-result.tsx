import type { ColourReport } from "../../api/notes.js";
import { strings } from "../../strings/create.js";
import styles from "./colour-result.module.css";

const words = strings.colourResult;

/** A difference that most people don't see side by side (CIEDE2000). */
const UNSEEN = 2;

/** How near the picture came to each colour asked for: both side by side, and the measured difference. */
export function ColourResult({ colour, background }: { colour: ColourReport; background: string | null }) {
  const several = colour.palette.length > 1;
  const label = several ? words.labelShares : words.label;
  return (
    <div className={styles.result} title={words.explanation}>
      <p className={styles.label}>{label}</p>
      <dl className={styles.colours} aria-label={label}>
        {colour.background !== null && (
          <Measured
            name={words.background}
            asked={background}
            nearest={null}
            error={colour.background}
            share={null}
          />
        )}
        {colour.palette.map(({ asked, nearest, error, share }, index) => (
          // Of one colour alone the share is always the whole.
          <Measured key={index} name={asked} {...{ asked, nearest, error }} share={several ? share : null} />
        ))}
      </dl>
    </div>
  );
}

function Measured({
  name,
  asked,
  nearest,
  error,
  share,
}: {
  name: string;
  asked: string | null;
  nearest: string | null;
  error: number;
  share: number | null;
}) {
  return (
    <div className={styles.measured} title={name}>
      <dt>
        <svg aria-hidden="true" width={26} height={14} viewBox="0 0 26 14">
          {asked !== null && <rect width={nearest === null ? 26 : 13} height={14} fill={asked} />}
          {nearest !== null && <rect x={13} width={13} height={14} fill={nearest} />}
        </svg>
        <span className={nearest === null ? "" : "hidden-text"}>{name}</span>
      </dt>
      <dd>
        <span data-well={error <= UNSEEN || undefined}>{words.difference(error)}</span>
        {share !== null && <span className={styles.share}>, {words.share(share)}</span>}
      </dd>
    </div>
  );
}
