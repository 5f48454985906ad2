import { useRef } from "react";
import { useCssVariables } from "./css-variables.js";
import styles from "./slider.module.css";

/** A number on a line; the part up to it is filled. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  text,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** How the value is read aloud. */
  text: string;
  onChange(value: number): void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useCssVariables(input, { "--filled": (value - min) / (max - min) });
  return (
    <input
      ref={input}
      className={styles.slider}
      type="range"
      aria-label={label}
      aria-valuetext={text}
      {...{ min, max, step, value }}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
