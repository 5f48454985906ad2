import { Slider } from "../../../ui/slider.js";
import styles from "./measure-field.module.css";

/** A named number with its slider. */
export function MeasureField({
  label,
  value,
  min,
  max,
  step,
  tell,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  tell(value: number): string;
  onChange(value: number): void;
}) {
  return (
    <div className={styles.measure}>
      <span aria-hidden="true">{label}</span>
      <output>{tell(value)}</output>
      {/* A value beyond the usual range widens it. */}
      <Slider
        label={label}
        {...{ value, step, min: Math.min(min, value), max: Math.max(max, value) }}
        text={tell(value)}
        onChange={onChange}
      />
    </div>
  );
}
