import { knowing } from './languages/languages';
import type { ItemFinding, Rule } from './rule';
import { sidesOf } from './sides';
import type { Survey } from './survey';
import { fold, words } from './words';

/** How a text begins and ends; null where a feature says nothing. */
type Form = { ending: string | null; initial: string | null; opening: string | null };

const features: { name: keyof Form; words: string }[] = [
	{ name: 'ending', words: 'ends in' },
	{ name: 'initial', words: 'begins with' },
	{ name: 'opening', words: 'opens with' }
];

/** M14: options in one grammatical form (Haladyna, Downing & Rodriguez 2002). */
export const parallelRules: Rule[] = [
	{
		id: 'M14',
		describes: 'Options begin and end alike, so that none stands out.',
		languages: 'any',
		worded: knowing('opening'),
		scope: 'choice',
		find(item, survey) {
			const sides = sidesOf(item);
			// Whole statements are of one form, whatever word each begins with.
			const compared = features.filter(({ name }) => !(item.statement && name === 'opening'));
			const odd = oddOnes(
				sides.map(({ text }) => text),
				survey,
				compared
			);
			return odd.map(({ index, ways }): ItemFinding => {
				const isKey = sides[index]?.isKey === true;
				const id = sides[index]?.id ?? '';
				return {
					part: id,
					severity: isKey ? 'error' : 'warning',
					message: `Option ${id}${isKey ? ', the key,' : ''} ${ways.join(' and ')}.`,
					remedy: 'Give all options the same grammatical form.'
				};
			});
		}
	}
];

/** The texts that differ in form from all others, which agree; and in which ways. */
export function oddOnes(
	texts: readonly string[],
	survey: Survey,
	compared: typeof features = features
): { index: number; ways: string[] }[] {
	const forms = texts.map((text) => formOf(text, survey));
	const odd = new Map<number, string[]>();
	for (const { name, words: verb } of compared) {
		const values = forms.map((form) => form[name]);
		const index = oddOne(values);
		if (index === null) continue;
		const others = values.find((value, other) => other !== index && value !== null) ?? '';
		const way = `${verb} ${values[index] ?? ''}, the others with ${others}`;
		odd.set(index, [...(odd.get(index) ?? []), way.replace('ends in', 'ends with')]);
	}
	return [...odd].map(([index, ways]) => ({ index, ways }));
}

/** The place of the one value that differs where all others, two or more, agree. */
function oddOne(values: readonly (string | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	const kinds = [...new Set(known)];
	if (known.length < 3 || kinds.length !== 2) return null;
	const single = kinds.filter((kind) => known.filter((value) => value === kind).length === 1);
	return single.length === 1 ? values.indexOf(single[0] ?? null) : null;
}

function formOf(text: string, { language, names }: Survey): Form {
	const bare = text.trim().replace(/["'”’»)\]]+$/u, '');
	const first = words(bare)[0]?.text ?? '';
	const isName = names.has(language.nameOf(fold(first)));
	const ending = /[.!?…:;,]$/u.exec(bare)?.[0];
	return {
		ending: ending ? `“${ending}”` : 'no mark',
		// A name keeps its capital anywhere, and a digit has none.
		initial: isName
			? null
			: /^\p{Lu}/u.test(first)
				? 'a capital'
				: /^\p{Ll}/u.test(first)
					? 'a small letter'
					: null,
		opening: language.opening?.(bare, fold(first)) ?? null
	};
}
