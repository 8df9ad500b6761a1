import { createContext } from 'svelte';

export type Language = { lang: string; dir: 'ltr' | 'rtl' };

const [get, set, has] = createContext<Language>();

/** Tells the components of a screen what language the words of its module are in. */
export const setModuleLanguage: (language: Language) => void = set;

/** The language of the module's words, and which way it is written. The page's where a screen has not said. */
export function moduleLanguage(): Partial<Language> {
	return has() ? get() : {};
}
