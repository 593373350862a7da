import { useState } from 'react';
import { Button, ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { useWords } from '../text/text.tsx';
import './combobox.css';

export interface Choice { value: string; label: string; detail?: string }

/** A long list that one can type in. The one who owns it searches; what is written is kept until something is chosen. */
export function Combobox({ label, hint, error, value, initialText = '', onChange, onSearch, choices, optional = false, id }: {
  label: string;
  hint?: string;
  error?: string | null;
  value: string | null;
  initialText?: string;
  onChange: (value: string | null) => void;
  onSearch: (text: string) => void;
  choices: readonly Choice[];
  optional?: boolean;
  id?: string;
}) {
  const { text, language } = useWords();
  const [written, write] = useState(initialText);
  const choose = (key: string | number | null) => {
    const chosen = choices.find(choice => choice.value === key);
    if (key === null && written !== '') return;
    write(chosen?.label ?? '');
    onChange(chosen?.value ?? null);
  };
  return (
    <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <ComboBox className={error ? 'field field-wrong combobox' : 'field combobox'} selectedKey={value} onSelectionChange={choose} inputValue={written}
        onInputChange={next => {
          write(next);
          onSearch(next);
          if (next === '') onChange(null);
        }}
        items={choices.map(choice => ({ ...choice, id: choice.value }))} menuTrigger="input" allowsEmptyCollection isInvalid={Boolean(error)} isRequired={!optional} validationBehavior="aria">
        <Label>{label}{optional && <span className="muted"> {text.ui.optional}</span>}</Label>
        {hint && <Text slot="description" className="field-hint">{hint}</Text>}
        <div className="combobox-control">
          <Input className="control" id={id} autoComplete="off" />
          <Button className="combobox-button"><ChevronDown aria-hidden="true" /></Button>
        </div>
        {error && <Text slot="errorMessage" className="field-error">{error}</Text>}
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
    </I18nProvider>
  );
}
