import type { Text } from './text.tsx';
import { enums, gaps, kommun, seats, states, table, ui } from './en/ui.ts';
import { frame } from './en/frame.ts';
import { signIn, start } from './en/identity.ts';

const texts = { ui, states, table, kommun, gaps, seats, enums, frame, signIn, start };

type Shape<T> = T extends string | ((...values: never[]) => string) ? 'text' : { [Key in keyof T]: Shape<T[Key]> };
type Same<A, B> = [Shape<A>] extends [Shape<B>] ? ([Shape<B>] extends [Shape<A>] ? true : never) : never;

/** English, in exactly the Swedish shape: a text that is missing here, or one too many, does not compile. */
const same: Same<Text, typeof texts> = true;
void same;

export const en: Text = texts;
