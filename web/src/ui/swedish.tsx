import type { ReactNode } from 'react';
import { useWords } from '../text/text.tsx';

/** Rules, reasons and refusals come from the register in Swedish, whatever language the page has: said, so that it is also read out as Swedish. */
export function Swedish({ children }: { children: ReactNode }) {
  return useWords().language === 'sv' ? <>{children}</> : <span lang="sv">{children}</span>;
}
