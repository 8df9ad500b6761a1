import type { Attribution, Range, Sentence } from './analysis';
import { lastWord } from './clause';

/** Words of a sentence that stand in quotation marks, and the sentence that says whose they are. */
export type Speech = { content: Range; by?: { sentence: Sentence; attribution: Attribution } };

type Quoted = { sentence: Sentence; ranges: (Range & { quotation: number })[]; inside: boolean };

/**
 * Direct speech by the number of its sentence. A quotation may go on over several sentences; who speaks is
 * said with one of them, or with the quotation before it in the same block.
 */
export function speechIn(sentences: readonly Sentence[]): Map<number, Speech> {
	const found = new Map<number, Speech>();
	const quoted = quotationsIn(sentences);
	const speakers = new Map<number, Speech['by']>();
	for (const { sentence, ranges } of quoted) {
		const { attribution } = sentence;
		if (attribution?.direct)
			for (const { quotation } of ranges) speakers.set(quotation, { sentence, attribution });
	}
	let last: Speech['by'];
	let told = -1;
	for (const { sentence, ranges, inside } of quoted) {
		const [first] = ranges;
		// A quotation that nobody is named with goes on from what was said just before it.
		if (last && !sameBlock(last.sentence, sentence) && !(inside && told === sentence.index - 1))
			last = undefined;
		const { attribution } = sentence;
		const own =
			attribution && (attribution.direct || !inside) ? { sentence, attribution } : undefined;
		const by = (first && speakers.get(first.quotation)) ?? own ?? last;
		if (by) last = by;
		if (own ?? (first && by)) told = sentence.index;
		if (!first || !(inside || sentence.attribution?.direct)) continue;
		found.set(sentence.index, { content: contentOf(sentence, first), ...(by && { by }) });
	}
	return found;
}

/** What lies between quotation marks in each sentence. A quotation of several blocks opens anew with each of them. */
function quotationsIn(sentences: readonly Sentence[]): Quoted[] {
	let open = false;
	let quotation = 0;
	let before: Sentence | undefined;
	return sentences.map((sentence) => {
		const [first] = sentence.tokens;
		const starts = first?.lower === '"';
		if (before && !sameBlock(before, sentence)) open &&= starts && first.text !== '”';
		before = sentence;
		const begins = open || starts;
		const ranges: Quoted['ranges'] = [];
		let from = 0;
		sentence.tokens.forEach(({ lower, text }, at) => {
			if (lower !== '"') return;
			const opens = text === '"' ? !open || (at === 0 && begins) : /[“„«]/.test(text);
			if (opens) {
				if (!open) quotation++;
				from = at + 1;
			} else if (open) ranges.push({ from, to: at, quotation });
			open = opens;
		});
		if (open) ranges.push({ from, to: sentence.tokens.length, quotation });
		const end = lastWord(sentence.tokens);
		const whole = ranges.some((range) => range.from <= 1 && range.to >= end - 1);
		return { sentence, ranges, inside: begins && whole };
	});
}

function sameBlock(one: Sentence, other: Sentence): boolean {
	return one.block === other.block && one.section === other.section;
}

function contentOf({ tokens }: Sentence, { from, to }: Range): Range {
	const end = Math.min(to, lastWord(tokens));
	return { from, to: tokens[end - 1]?.lower === ',' ? end - 1 : end };
}
