import type { TextLanguage } from '../languages/language';

/** Letters of a word that its other forms share; enough for telling topics, in any language. */
const stemLength = 5;
/** So many content words on either side of a place are compared. */
const windowWords = 45;

/** The content words of a text as rough stems, in order. */
export function contentStems(text: string, language: TextLanguage | undefined): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words
		.filter((word) => word.length > 2 && !language?.functionWords.has(word))
		.map((word) => word.slice(0, stemLength));
}

/**
 * How alike the words before and after each unit's beginning are, from 0 to 1 (cosine, after Hearst's
 * TextTiling): where the topic changes, few words are the same.
 */
export function cohesion(units: readonly (readonly string[])[]): number[] {
	const stems = units.flat();
	let at = 0;
	return units.map((unit) => {
		const before = counted(stems.slice(Math.max(0, at - windowWords), at));
		const after = counted(stems.slice(at, at + windowWords));
		at += unit.length;
		return cosine(before, after);
	});
}

function counted(stems: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return counts;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	let shared = 0;
	for (const [stem, count] of one) shared += count * (other.get(stem) ?? 0);
	return shared === 0 ? 0 : shared / (length(one) * length(other));
}

function length(counts: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const count of counts.values()) sum += count * count;
	return Math.sqrt(sum);
}
