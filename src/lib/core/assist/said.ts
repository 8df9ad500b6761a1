import { contentLemmas } from '../module/check/content';
import { namesIn, type Survey } from '../module/check/survey';
import { tokens, words } from '../module/check/words';

/** What of a text rules can compare with another text. */
export type Said = {
	/** Years, from 1000 on, and other numbers, in digits or words; as they sort. */
	years: Set<string>;
	numbers: Set<string>;
	months: Set<string>;
	names: Set<string>;
	/** Stems of all words, of content words, and of those of them that a negation stands before. */
	all: Set<string>;
	content: Set<string>;
	negated: Set<string>;
	affirmed: Set<string>;
};

/** How many words after a negation it speaks of. */
const reach = 3;

export function saidIn(text: string, survey: Survey): Said {
	const { language } = survey;
	const { years, numbers } = numbersIn(text, survey);
	const all = tokens(text);
	const negated = new Set<string>();
	const affirmed = new Set<string>();
	let left = 0;
	for (const token of all) {
		if (language.negator.is.test(token)) left = reach;
		else if (language.isFunctionWord?.(token) === false) {
			(left > 0 ? negated : affirmed).add(language.lemma(token));
			left--;
		} else left--;
	}
	return {
		years,
		numbers,
		months: new Set(
			language.months
				.map(whole)
				.flatMap((pattern, month) =>
					all.some((token, at) => isMonth(token, pattern, all, at, survey))
						? [String(month + 1)]
						: []
				)
		),
		names: namesOf(text, survey),
		all: new Set(all.map(language.lemma)),
		content: contentLemmas(text, language),
		negated,
		affirmed
	};
}

function numbersIn(text: string, { language }: Survey) {
	const digits = [...text.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].map(([number]) =>
		number.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
	);
	// "One" is as often a pronoun.
	const numerals = language.numerals.map(whole);
	const spelled = tokens(text).flatMap((token) => {
		const place = numerals.findIndex((pattern) => pattern.test(token));
		return place > 0 ? [String(place + 1)] : [];
	});
	const all = [...digits, ...spelled];
	const isYear = (number: string) => /^[12]\p{Nd}{3}$/u.test(number);
	return {
		years: new Set(all.filter(isYear)),
		numbers: new Set(all.filter((number) => !isYear(number)))
	};
}

/** A month's name that is a word as well is a month only beside a number. */
function isMonth(
	token: string,
	pattern: RegExp,
	all: readonly string[],
	at: number,
	{ language: { monthLike } }: Survey
): boolean {
	if (!pattern.test(token)) return false;
	if (!monthLike?.test(token)) return true;
	return [all[at - 1], all[at + 1]].some((beside) => /^\d/.test(beside ?? ''));
}

/** Names that the passages have, and words with a capital inside a sentence; not where the language is unknown. */
function namesOf(text: string, { language, names }: Survey): Set<string> {
	if (!language.isFunctionWord) return new Set();
	const known = words(text)
		.filter(({ text: word }) => /^\p{Lu}/u.test(word))
		.map(({ text: word }) => language.nameOf(tokens(word)[0] ?? ''))
		.filter((name) => names.has(name));
	const months = language.months.map(whole);
	return new Set(
		[...known, ...[...namesIn([text])].map(language.nameOf)].filter(
			(name) => !months.some((month) => month.test(name))
		)
	);
}

/** A pattern that is the whole of a word. */
function whole(pattern: string): RegExp {
	return new RegExp(`^(?:${pattern})$`, 'u');
}
