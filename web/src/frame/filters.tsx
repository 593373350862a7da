import { useId, useState } from 'react';
import { useLocation } from 'react-router';
import { CalendarDays } from 'lucide-react';
import { firstPage } from '../address/params.ts';
import { useAddress } from '../address/use-address.ts';
import { isDay, readDay } from '../text/format.ts';
import type { Me } from '../server/session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { Panel } from '../ui/panel.tsx';

/** Which kommuner and which day one looks at. Both live in the address, so a link shows the same thing to the next reader. */
export function Filters({ me }: { me: Me }) {
  return (
    <div className="filters">
      <KommunFilter me={me} />
      <PerDay today={me.today} />
    </div>
  );
}

function KommunFilter({ me }: { me: Me }) {
  const text = useText();
  const { kommun, change } = useAddress();
  const id = useId();
  const several = kommun.length > 1;
  if (me.kommuner.length < 2) return null;
  return (
    <div className="row-s">
      <label htmlFor={id} className="small">{text.frame.kommun}</label>
      <select id={id} className="control control-dense" value={kommun.join(',')} onChange={event => change({ kommun: event.target.value, ...firstPage })}>
        <option value="">{text.frame.allKommuner}</option>
        {several && <option value={kommun.join(',')}>{text.frame.severalKommuner(kommun.length)}</option>}
        {me.kommuner.map(one => <option key={one.code} value={one.code}>{one.name}</option>)}
      </select>
    </div>
  );
}

function PerDay({ today }: { today: string }) {
  const text = useText();
  const { per, change } = useAddress();
  const location = useLocation();
  return (
    <Panel closeOn={location.pathname} icon={<CalendarDays aria-hidden="true" />} shown={per === null ? text.frame.perToday : text.frame.perOn(per)}>
      {close => <PerForm from={per ?? today} today={today} onChoose={day => { change({ per: day === today ? null : day, ...firstPage }, 'push'); close(); }} />}
    </Panel>
  );
}

function PerForm({ from, today, onChoose }: { from: string; today: string; onChoose: (day: string) => void }) {
  const text = useText();
  const [day, setDay] = useState(from);
  const id = useId();
  return (
    <form className="stack" onSubmit={event => { event.preventDefault(); const read = readDay(day); if (read !== null) onChoose(read); }}>
      <div className="field">
        <label htmlFor={id}>{text.frame.perLabel}</label>
        <DayInput id={id} value={day} onChange={setDay} aria-invalid={!isDay(day) || undefined} />
      </div>
      <div className="row">
        <Button type="submit" dense look="primary">{text.frame.perShow}</Button>
        {from !== today && <Button dense onClick={() => onChoose(today)}>{text.frame.toToday}</Button>}
      </div>
    </form>
  );
}
