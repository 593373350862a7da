import { useEffect, useRef, useState, type ReactNode } from 'react';

/** The only place a page may scroll sideways: a named region, reachable with the keyboard when there is something to scroll. */
export function ScrollRegion({ label, children, className, busy }: { label: string; children: ReactNode; className?: string; busy?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWide(element.scrollWidth > element.clientWidth + 1);
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    measure();
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} data-scroll-region="" className={className} aria-busy={busy || undefined} {...(wide ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}>
      {children}
    </div>
  );
}
