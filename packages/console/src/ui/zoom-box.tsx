import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { strings } from "../strings/create.js";
import { IconButton } from "./button.js";
import { useCssVariables } from "./css-variables.js";
import styles from "./zoom-box.module.css";

const words = strings.zoom;

const MOST = 8;
const STEP = 1.5;
/** Pixels that an arrow key moves by. */
const PAN = 48;

interface View {
  /** 1 is fitted into the room. */
  readonly scale: number;
  /** Pixels that the middle is moved by. */
  readonly x: number;
  readonly y: number;
}

const FITTED: View = { scale: 1, x: 0, y: 0 };

/** Room in which a picture can be looked at closely: wheel, buttons or a double click zoom, dragging moves. */
export function ZoomBox({
  subject,
  inScroll = false,
  children,
}: {
  /** What is looked at; another one begins fitted. */
  subject: string | number;
  /** Whether the page around it scrolls: then only a pinch, or the wheel with Ctrl or on what is zoomed, zooms. */
  inScroll?: boolean;
  children: ReactNode;
}) {
  const room = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const full = useFullScreen(box);
  const [view, setView] = useState(FITTED);
  const [dragging, setDragging] = useState(false);
  const { scale, x, y } = view;
  useCssVariables(inner, { "--zoom": scale, "--pan-x": `${x}px`, "--pan-y": `${y}px` });

  useEffect(() => setView(FITTED), [subject]);

  // React listens passively to the wheel, and then the page could not be kept from scrolling.
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      if (inScroll && !event.ctrlKey && !event.metaKey && !("zoomed" in element.dataset)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const point = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      };
      setView((before) => zoomed(before, before.scale * Math.exp(-event.deltaY * 0.002), point));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [inScroll]);

  /** What a pointer does by dragging. */
  function press(event: KeyboardEvent) {
    const [right, down] = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[
      event.key
    ] ?? [0, 0];
    if (scale === 1 || (right === 0 && down === 0)) return;
    event.preventDefault();
    // The arrows leaf through pictures otherwise.
    event.stopPropagation();
    setView((before) => ({ ...before, x: before.x + right * PAN, y: before.y + down * PAN }));
  }

  function drag(event: PointerEvent) {
    if (!dragging) return;
    setView((before) => ({ ...before, x: before.x + event.movementX, y: before.y + event.movementY }));
  }

  return (
    <div ref={box} className={styles.box}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by keyboard */}
      <div
        ref={room}
        className={styles.room}
        data-zoomed={scale > 1 || undefined}
        data-dragging={dragging || undefined}
        onDoubleClick={() => setView(scale > 1 ? FITTED : zoomed(FITTED, 2.5, { x: 0, y: 0 }))}
        onPointerDown={(event) => {
          if (scale === 1 || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
      >
        <div ref={inner} className={styles.inner}>
          {children}
        </div>
      </div>
      <div
        className={styles.tools}
        role="toolbar"
        aria-label={scale > 1 ? words.toolsZoomed : words.tools}
        onKeyDown={press}
      >
        <IconButton
          icon="zoomOut"
          label={words.out}
          disabled={scale <= 1}
          onClick={() => setView((before) => zoomed(before, before.scale / STEP, { x: 0, y: 0 }))}
        />
        <IconButton
          icon="zoomIn"
          label={words.in}
          disabled={scale >= MOST}
          onClick={() => setView((before) => zoomed(before, before.scale * STEP, { x: 0, y: 0 }))}
        />
        {scale > 1 && <IconButton icon="fit" label={words.fit} onClick={() => setView(FITTED)} />}
        {document.fullscreenEnabled && (
          <IconButton
            icon={full.on ? "shrink" : "expand"}
            label={full.on ? words.leaveFull : words.full}
            onClick={full.toggle}
          />
        )}
      </div>
    </div>
  );
}

/** Whether an element fills the screen, and a way to change that. Esc leaves it, as the browser has it. */
function useFullScreen(element: RefObject<HTMLElement | null>): { on: boolean; toggle(): void } {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const changed = () => setOn(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  return {
    on,
    toggle: () => void (on ? document.exitFullscreen() : element.current?.requestFullscreen()),
  };
}

/** Zooms so that what is under the point stays there; the point is measured from the middle of the room. */
function zoomed(view: View, wanted: number, point: { x: number; y: number }): View {
  const scale = Math.min(MOST, Math.max(1, wanted));
  if (scale < 1.02) return FITTED;
  const ratio = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio };
}
