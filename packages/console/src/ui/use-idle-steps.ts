import { startTransition, useEffect, useState } from "react";

/**
 * Counts up while the browser has nothing better to do, so that a long page comes piece by piece and answers meanwhile.
 * @param begun whether it is time to count
 */
export function useIdleSteps(first: number, last: number, begun = true): number {
  const [step, setStep] = useState(first);
  useEffect(() => {
    if (!begun || step >= last) return;
    const go = () => startTransition(() => setStep(step + 1));
    // Not every browser tells when it is idle.
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(go, 1);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(go, { timeout: 100 });
    return () => cancelIdleCallback(waiting);
  }, [step, last, begun]);
  return step;
}
