import { useEffect, type RefObject } from 'react';

let handled: string | null = null;

/** On a change of page the focus goes to its h1, once; never on the first load, which starts where the browser starts. */
export function useHeadingFocus(heading: RefObject<HTMLElement | null>, page: string): void {
  useEffect(() => {
    if (handled === page) return;
    const first = handled === null;
    handled = page;
    if (!first) heading.current?.focus({ preventScroll: true });
  }, [heading, page]);
}
