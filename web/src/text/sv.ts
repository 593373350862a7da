import { enums, gaps, kommun, seats, states, table, ui } from './sv/ui.ts';
import { changes, matter, request, waiting } from './sv/changes.ts';
import { frame } from './sv/frame.ts';
import { signIn, start } from './sv/identity.ts';
import { who } from './sv/authority.ts';
import { map, object, search } from './sv/objects.ts';
import { overlap, system, systems } from './sv/systems.ts';
import { admin, setUp } from './sv/admin.ts';
import { data, importing } from './sv/exchange.ts';
import { accessibility, glossary } from './sv/about.ts';
import { audit } from './sv/audit.ts';
import { delegation, disclosure, forum, meeting, register } from './sv/register.ts';
import { deliveries, settings } from './sv/messages.ts';

/** Every text that people read. Swedish is the origin; en.ts must have exactly this shape. */
export const sv = { ui, states, table, kommun, gaps, seats, enums, frame, signIn, start, who, map, object, search, systems, system, overlap, admin, setUp, importing, data, audit, accessibility, glossary, changes, matter, request, waiting, settings, deliveries, forum, meeting, register, delegation, disclosure };
