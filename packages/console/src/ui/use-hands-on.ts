import { useEffect, useState } from "react";

const HANDS = ["pointermove", "pointerdown", "wheel", "touchstart", "keydown"] as const;

/** Whether a person has done anything on the page yet: what only a reader needs can wait until then. */
export function useHandsOn(): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (on) return;
    const note = () => setOn(true);
    for (const hand of HANDS) addEventListener(hand, note, { passive: true });
    return () => {
      for (const hand of HANDS) removeEventListener(hand, note);
    };
  }, [on]);
  return on;
}
