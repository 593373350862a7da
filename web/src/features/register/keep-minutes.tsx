import { useId, useState, type FormEvent } from 'react';
import { KeepMinutesDocument, type PositionVerdict } from '../../server/generated/register/graphql.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type Fault } from '../../ui/error-summary.tsx';
import { Checkbox, Select, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { Swedish } from '../../ui/swedish.tsx';
import { useWrite } from '../changes/use-write.ts';
import type { Meeting } from './meeting-page.tsx';

type Said = PositionVerdict | 'RECUSED';
interface Taken { take: boolean; postponed: boolean; said: Record<string, Said>; words: Record<string, string> }

const choices = ['FOR', 'AGAINST', 'ABSTAIN', 'RECUSED'] as const;

/** The secretary's form: who was there, and how each matter ended. Most meetings agree, so everybody present has said yes until somebody is said to have done otherwise. */
export function KeepMinutes({ slug, day, meeting, onDone }: { slug: string; day: string; meeting: Meeting; onDone: () => void }) {
  const text = useText();
  const id = useId();
  const { busy, write } = useWrite();
  const places = meeting.places.filter(place => place.votes && place.who.length > 0);
  const items = meeting.agenda.filter(item => item.mayRecord);
  const [seats, sit] = useState<Record<number, string>>(() => Object.fromEntries(places.map((place, index) => [index, place.who[0]!.slug])));
  const [presiding, preside] = useState(places.find(place => place.presides)?.who[0]?.slug ?? '');
  const [taken, take] = useState<Record<string, Taken>>(() => Object.fromEntries(items.map(item => [item.matter.id, { take: item.due, postponed: false, said: {}, words: {} }])));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [turn, setTurn] = useState(0);

  const present = [...new Set(Object.values(seats).filter(one => one !== ''))];
  const nameOf = (person: string) => places.flatMap(place => place.who).find(one => one.slug === person)?.name ?? person;
  const change = (matter: string, part: (old: Taken) => Partial<Taken>) => take(old => ({ ...old, [matter]: { ...old[matter]!, ...part(old[matter]!) } }));
  const fail = (found: Fault[]) => { setFaults(found); setTurn(old => old + 1); };
  const votersOf = (item: Meeting['agenda'][number]) => item.voters.flatMap(voter => voter.person !== null && present.includes(voter.person.slug) ? [voter.person] : []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const chosen = items.filter(item => taken[item.matter.id]!.take);
    if (present.length === 0) return fail([{ field: `${id}-seat-0`, message: text.meeting.nobody }]);
    if (chosen.length === 0) return fail([{ field: null, message: text.meeting.nothing }]);
    const silent = chosen.flatMap(item => votersOf(item).filter(one => taken[item.matter.id]!.said[one.slug] === 'RECUSED' && (taken[item.matter.id]!.words[one.slug] ?? '').trim() === '').map(one => ({ field: `${id}-${item.matter.id}-${one.slug}-words`, message: text.meeting.conflictMissing(one.name) })));
    if (silent.length > 0) return fail(silent);
    const answer = await write(KeepMinutesDocument, {
      changeRequestId: null, votes: null, version: null, forum: slug, day, present, presiding: presiding === '' ? null : presiding,
      items: chosen.map(item => {
        const { said, words, postponed } = taken[item.matter.id]!;
        const voters = votersOf(item);
        const recused = voters.filter(one => said[one.slug] === 'RECUSED');
        return {
          changeRequestId: item.matter.id, version: item.version, postponed, absent: null, presiding: null,
          recused: recused.map(one => ({ person: one.slug, reason: words[one.slug] ?? '' })),
          votes: postponed ? [] : voters.filter(one => said[one.slug] !== 'RECUSED').map(one => ({ person: one.slug, verdict: (said[one.slug] ?? 'FOR') as PositionVerdict, reason: (words[one.slug] ?? '').trim() || null })),
        };
      }),
    });
    if (answer === null) return;
    if ('done' in answer) return onDone();
    fail([{ field: null, message: text.meeting.notKept }, ...answer.refused.map(one => ({ field: null, message: one.message }))]);
  };

  return (
    <Section id="for-in" title={text.meeting.keep} className="no-print">
      <form className="keep" noValidate onSubmit={event => void submit(event)}>
        <p className="prose">{text.meeting.keepLead} {text.meeting.keepSameDay}</p>
        <ErrorSummary faults={faults} turn={turn} />
        <fieldset>
          <legend>{text.meeting.present}</legend>
          <div className="keep-grid">
            {places.map((place, index) => (
              <Select key={index} id={`${id}-seat-${index}`} filter label={`${place.name}${place.kommun ? `, ${place.kommun.name}` : ''}`} empty={text.meeting.absent} value={seats[index] ?? ''} onChange={one => sit(old => ({ ...old, [index]: one }))} options={place.who.map(one => ({ value: one.slug, label: one.name }))} />
            ))}
          </div>
          <div className="keep-grid"><Select filter label={text.meeting.presiding} empty={text.request.choose} value={presiding} onChange={preside} options={present.map(one => ({ value: one, label: nameOf(one) }))} /></div>
        </fieldset>
        {items.map(item => {
          const it = taken[item.matter.id]!;
          const hindered = item.voters.flatMap(voter => voter.hindered === null ? [] : [voter.hindered]);
          return (
            <fieldset key={item.matter.id} className="keep-item">
              <legend>{item.matter.title} <span className="muted">({item.matter.number})</span></legend>
              <Checkbox label={`${text.meeting.take} ${item.matter.number}`} checked={it.take} onChange={take => change(item.matter.id, () => ({ take }))} />
              {it.take && (
                <>
                  <Select filter label={text.meeting.how} value={it.postponed ? 'POSTPONED' : 'VOTED'} onChange={how => change(item.matter.id, () => ({ postponed: how === 'POSTPONED' }))} options={[{ value: 'VOTED', label: text.meeting.voted }, { value: 'POSTPONED', label: text.meeting.postponed }]} />
                  {hindered.length > 0 && <p className="small muted">{text.meeting.hindered} <Swedish>{hindered.join('; ')}</Swedish></p>}
                  {!it.postponed && (
                    <div className="keep-grid" role="group" aria-label={text.meeting.votes}>
                      {votersOf(item).map(one => {
                        const said = it.said[one.slug] ?? 'FOR';
                        return (
                          <div key={one.slug} className="stack-s">
                            <Select filter label={one.name} value={said} onChange={value => change(item.matter.id, old => ({ said: { ...old.said, [one.slug]: value as Said } }))} options={choices.map(value => ({ value, label: text.meeting.said[value] }))} />
                            {(said === 'AGAINST' || said === 'RECUSED') && <TextField id={`${id}-${item.matter.id}-${one.slug}-words`} label={said === 'RECUSED' ? text.meeting.conflict(one.name) : text.meeting.reservation(one.name)} optional={said !== 'RECUSED'} maxLength={2000} value={it.words[one.slug] ?? ''} onChange={words => change(item.matter.id, old => ({ words: { ...old.words, [one.slug]: words } }))} />}
                          </div>
                        );
                      })}
                    </div>
                  )}
                </>
              )}
            </fieldset>
          );
        })}
        <div><Button type="submit" look="primary" aria-disabled={busy || undefined}>{busy ? text.meeting.saving : text.meeting.save}</Button></div>
      </form>
    </Section>
  );
}
