import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseLocale, locales } from '../../src/cli/messages';

type Plural = { declarations: string[]; match: Record<string, string> };
type Message = string | [Plural];

const folder = 'src/lib/i18n/messages';
const areas = readdirSync(join(folder, baseLocale)).sort();

function messagesOf(locale: string): Map<string, Message> {
	return new Map(
		areas.flatMap((area) =>
			Object.entries(
				JSON.parse(readFileSync(join(folder, locale, area), 'utf8')) as Record<string, Message>
			)
		)
	);
}

const base = messagesOf(baseLocale);
const texts = (message: Message) =>
	typeof message === 'string' ? [message] : Object.values(message[0].match);
/** What a message takes: the names in braces. */
const inputs = (message: Message) =>
	new Set(
		texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
	);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|ts)$/.test(name) && !name.startsWith('lib/i18n/compiled'))
	.map((name) => readFileSync(join('src', name), 'utf8'))
	.join('\n');

describe('The interface’s messages', () => {
	it('are in the same files in every language', () => {
		for (const locale of locales) expect(readdirSync(join(folder, locale)).sort()).toEqual(areas);
	});

	it('are each named once', () => {
		const names = areas.flatMap((area) =>
			Object.keys(
				JSON.parse(readFileSync(join(folder, baseLocale, area), 'utf8')) as Record<string, Message>
			)
		);
		expect(names).toHaveLength(base.size);
	});

	it('are all used', () => {
		const unused = [...base.keys()].filter(
			(name) => !new RegExp(`\\bm\\.${name}\\b`).test(sources)
		);
		expect(unused).toEqual([]);
	});

	it.each(locales)('are all there in “%s”, and take the same', (locale) => {
		const own = messagesOf(locale);
		expect([...own.keys()].sort()).toEqual([...base.keys()].sort());
		for (const [name, message] of own) {
			// A language may leave out a number, as in “one question”, but can't ask for what it is not given.
			const taken = [...inputs(base.get(name) ?? '')];
			expect(taken, `${locale}: ${name}`).toEqual(expect.arrayContaining([...inputs(message)]));
			expect(typeof message, `${locale}: ${name}`).toBe(typeof base.get(name));
			for (const text of texts(message)) expect(text.trim(), `${locale}: ${name}`).not.toBe('');
		}
	});

	it.each(locales)(
		'have in “%s” a form for every kind of number that the language knows',
		(locale) => {
			const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
			const wanted = categories.map((category) => `plural=${category}`).sort();
			for (const [name, message] of messagesOf(locale))
				if (typeof message !== 'string')
					expect(Object.keys(message[0].match).sort(), `${locale}: ${name}`).toEqual(wanted);
		}
	);
});
