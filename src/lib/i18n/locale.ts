/** The languages of the interface, each in its own words. */
export const locales = {
	en: { name: 'English', dir: 'ltr' },
	uk: { name: 'Українська', dir: 'ltr' },
	tr: { name: 'Türkçe', dir: 'ltr' },
	ar: { name: 'العربية', dir: 'rtl' }
} as const;

export type Locale = keyof typeof locales;

/** The language that this site speaks. Each is a build of its own, so that no page carries another's words. */
export const locale: Locale = __LOCALE__;

/**
 * For numbers and dates. Arabic with the digits of the texts beside it: paragraphs are numbered there with
 * the same, whatever the interface's language.
 */
export const intlLocale: string = locale === 'ar' ? 'ar-u-nu-latn' : locale;

/** Scripts that run from right to left, by the languages that are written in them. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku-Arab', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language is written: for a text in another language than the page's. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	return rightToLeft.has(lang) || rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
