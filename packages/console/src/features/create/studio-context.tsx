import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { changedDraft, type Draft, EMPTY_DRAFT } from "./settings.js";
import { type Studio, useStudio } from "./use-studio.js";

/** The drawings of this visit and the settings being chosen: one state for Create, model pages and their code. */
export interface Workroom {
  readonly studio: Studio;
  readonly draft: Draft;
  changeDraft(changed: Partial<Draft>): void;
}

const WorkroomContext = createContext<Workroom | null>(null);

export function StudioProvider({ children }: { children: ReactNode }) {
  const studio = useStudio();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const changeDraft = useCallback(
    (changed: Partial<Draft>) => setDraft((before) => changedDraft(before, changed)),
    [],
  );
  const workroom = useMemo(() => ({ studio, draft, changeDraft }), [studio, draft, changeDraft]);
  return <WorkroomContext value={workroom}>{children}</WorkroomContext>;
}

export function useWorkroom(): Workroom {
  const workroom = useContext(WorkroomContext);
  if (workroom === null) throw new Error("The workroom is only there inside StudioProvider");
  return workroom;
}
