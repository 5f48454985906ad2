import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { ApiFault } from "../../api/fault.js";
import { getJson } from "../../api/http.js";
import {
  type KeptPicture,
  type PictureQuery,
  picturesPath,
  readPicturePage,
  removePicture,
  setFavourite,
} from "../../api/pictures.js";
import type { Resource } from "../../api/resource.js";

const PAGE = 100;

/** A person is still typing within this time. */
const PAUSE_MILLISECONDS = 200;

interface Shelf {
  readonly pictures: readonly KeptPicture[];
  readonly next: string | null;
  readonly total: number;
}

export interface Pictures {
  readonly resource: Resource<readonly KeptPicture[]>;
  /** Null before the first answer. */
  readonly total: number | null;
  /** Fetches the next page, unless that is under way or there is none. */
  more(): void;
  favour(picture: KeptPicture): void;
  remove(picture: KeptPicture): void;
}

/** The pictures that fit a query, page by page as they are wanted. */
export function usePictures(query: PictureQuery): Pictures {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [round, setRound] = useState(0);
  const fetching = useRef<AbortController | null>(null);
  const { text, colour, favourites } = query;
  const first = useRef(true);

  useEffect(() => {
    const controller = new AbortController();
    fetching.current = controller;
    const begin = () =>
      getJson(picturesPath({ text, colour, favourites }, { limit: PAGE }), controller.signal).then(
        (body) => {
          fetching.current = null;
          setFault(null);
          setShelf(readPicturePage(body));
        },
        (cause: unknown) => {
          if (controller.signal.aborted) return;
          setFault(cause instanceof ApiFault ? cause : new ApiFault(String(cause), null));
        },
      );
    const timer = setTimeout(begin, first.current ? 0 : PAUSE_MILLISECONDS);
    first.current = false;
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, colour, favourites, round]);

  const more = useCallback(() => {
    if (fetching.current !== null || shelf === null || shelf.next === null) return;
    const controller = new AbortController();
    fetching.current = controller;
    const path = picturesPath({ text, colour, favourites }, { limit: PAGE, cursor: shelf.next });
    getJson(path, controller.signal).then(
      (body) => {
        fetching.current = null;
        const page = readPicturePage(body);
        startTransition(() =>
          setShelf((before) => before && { ...page, pictures: [...before.pictures, ...page.pictures] }),
        );
      },
      () => {
        fetching.current = null;
      },
    );
  }, [shelf, text, colour, favourites]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  const fail = (cause: unknown) =>
    setFault(cause instanceof ApiFault ? cause : new ApiFault(String(cause), null));

  const favour = useCallback(({ id, favourite }: KeptPicture) => {
    const mark = (marked: boolean) =>
      setShelf(
        (before) =>
          before && {
            ...before,
            pictures: before.pictures.map((one) => (one.id === id ? { ...one, favourite: marked } : one)),
          },
      );
    mark(!favourite);
    setFavourite(id, !favourite).catch(() => mark(favourite));
  }, []);

  const remove = useCallback(({ id }: KeptPicture) => {
    removePicture(id).then(
      () =>
        setShelf(
          (before) =>
            before && {
              ...before,
              total: before.total - 1,
              pictures: before.pictures.filter((one) => one.id !== id),
            },
        ),
      fail,
    );
  }, []);

  return {
    resource: {
      value: shelf?.pictures ?? null,
      fault: shelf === null || fault?.needsKey ? fault : null,
      reload,
    },
    total: shelf?.total ?? null,
    ...{ more, favour, remove },
  };
}
