import type { Text } from './text.tsx';
import { accessibility, glossary } from './en/about.ts';
import { audit } from './en/audit.ts';
import { delegation, disclosure, forum, meeting, register } from './en/register.ts';
import { deliveries, settings } from './en/messages.ts';
import { admin, setUp } from './en/admin.ts';
import { who } from './en/authority.ts';
import { changes, matter, request, waiting } from './en/changes.ts';
import { data, importing } from './en/exchange.ts';
import { frame } from './en/frame.ts';
import { signIn, start } from './en/identity.ts';
import { map, object, search } from './en/objects.ts';
import { overlap, system, systems } from './en/systems.ts';
import { enums, gaps, kommun, seats, states, table, ui } from './en/ui.ts';

const texts = { ui, states, table, kommun, gaps, seats, enums, frame, signIn, start, who, map, object, search, systems, system, overlap, admin, setUp, importing, data, audit, accessibility, glossary, changes, matter, request, waiting, settings, deliveries, forum, meeting, register, delegation, disclosure };

type Shape<T> = T extends string | ((...values: never[]) => string) ? 'text' : { [Key in keyof T]: Shape<T[Key]> };
type Same<A, B> = [Shape<A>] extends [Shape<B>] ? ([Shape<B>] extends [Shape<A>] ? true : never) : never;

/** English, in exactly the Swedish shape: a text that is missing here, or one too many, does not compile. */
const same: Same<Text, typeof texts> = true;
void same;

export const en: Text = texts;
