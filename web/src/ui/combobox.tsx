import { ComboBox, Button, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { useWords } from '../text/text.tsx';
import './combobox.css';

export interface Choice { value: string; label: string; detail?: string }

/** A long list that one can type in; Swedish letters count as their own. */
export function Combobox({ label, hint, error, value, onChange, choices, optional = false, id, placeholder }: {
  label: string;
  hint?: string;
  error?: string | null;
  value: string | null;
  onChange: (value: string | null) => void;
  choices: readonly Choice[];
  optional?: boolean;
  id?: string;
  placeholder?: string;
}) {
  const { text, language } = useWords();
  const contains = (option: string, written: string) => option.toLocaleLowerCase(language).includes(written.toLocaleLowerCase(language));
  return (
    <ComboBox className={error ? 'field field-wrong combobox' : 'field combobox'} id={id} selectedKey={value} onSelectionChange={key => onChange(key === null ? null : String(key))}
      defaultItems={choices.map(choice => ({ ...choice, id: choice.value }))} defaultFilter={contains} menuTrigger="focus" allowsEmptyCollection isInvalid={Boolean(error)} aria-label={undefined}>
      <Label>{label}{optional && <span className="muted"> {text.ui.optional}</span>}</Label>
      {hint && <Text slot="description" className="field-hint">{hint}</Text>}
      <div className="combobox-control">
        <Input className="control" placeholder={placeholder} aria-required={optional ? undefined : true} />
        <Button className="combobox-button"><ChevronDown aria-hidden="true" /></Button>
      </div>
      {error && <FieldError className="field-error">{error}</FieldError>}
      <Popover className="combobox-list" offset={4}>
        <ListBox renderEmptyState={() => <div className="combobox-empty">{text.ui.noHits}</div>}>
          {(choice: Choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="combobox-item">
              <Text slot="label">{choice.label}</Text>
              {choice.detail && <Text slot="description" className="muted small">{choice.detail}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
