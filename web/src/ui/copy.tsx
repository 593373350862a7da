import { useState } from 'react';
import { Copy } from 'lucide-react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';

/** Copies a text and says so, in the page and to the ear. */
export function CopyButton({ label, copied, value }: { label: string; copied: string; value: () => string }) {
  const text = useText();
  const [told, tell] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value());
      tell(copied);
    } catch {
      tell(text.ui.copyFailed);
    }
    setTimeout(() => tell(''), 8000);
  };
  return (
    <span className="row-s">
      <Button dense icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>{label}</Button>
      <span role="status" className="small muted">{told}</span>
    </span>
  );
}
