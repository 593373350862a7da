import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { changed, keep, readAddress, type Address, type Change } from './params.ts';

interface UsedAddress extends Address {
  params: URLSearchParams;
  /** Filters replace the address; opening a view or a panel pushes one. */
  change: (change: Change, how?: 'push' | 'replace') => void;
  /** The part of the query that follows to the next page. */
  along: string;
}

export function useAddress(): UsedAddress {
  const [params, setParams] = useSearchParams();
  const change = useCallback((next: Change, how: 'push' | 'replace' = 'replace') => {
    setParams(old => changed(old, next), { replace: how === 'replace', preventScrollReset: true });
  }, [setParams]);
  return useMemo(() => ({ ...readAddress(params), params, change, along: keep(params) }), [params, change]);
}
