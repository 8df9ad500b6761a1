import type { ChoiceItem } from '../items/choice';
import { parted, sidesOf } from '../module/check/sides';
import { stemOf, type Survey } from '../module/check/survey';
import { longestRun, runIndex, tokens } from '../module/check/words';
import { refusal, type Refusal } from './refusal';
import { saidIn, type Said } from './said';

/** A distractor of so many words that all stand in the evidence in a row is what the text says. */
const statedWords = 4;
/** A sentence that has so much of a key's content says something of the same thing. */
const sameThing = 0.5;
/** Of fewer content words a share says little. */
const fewestWords = 3;

/**
 * What speaks against a choice question by its own evidence, by rules alone: options that say the same,
 * a distractor that the evidence states, a number, name or date in the key that the evidence does not
 * bear out, a negation or an opposite against it. `passage`: what the whole text says.
 */
export function contradictions(item: ChoiceItem, survey: Survey, passage: Said): Refusal[] {
	const sentences = evidenceSentences(item, survey);
	const evidence = saidIn(sentences.join(' '), survey);
	const stem = saidIn(stemOf(item), survey);
	const { keys } = parted(item);
	const stated = sentences.map((sentence) => saidIn(sentence, survey));
	return [
		...sameOptions(item),
		...statedDistractors(item, sentences),
		...keys.flatMap(({ text }) => {
			const key = saidIn(text, survey);
			return [
				...unborne(key, evidence, passage, stem),
				...misnamed(key, stated, stem, passage),
				...turned(key, stated, survey),
				...unrelated(key, stem, evidence, survey)
			];
		})
	];
}

/** The whole sentences that the evidence touches. */
function evidenceSentences({ evidence }: ChoiceItem, survey: Survey): string[] {
	return survey.sentences.flatMap(({ section, block, start, end }) => {
		const touched = evidence.some(
			(quote) =>
				quote.section === section && quote.block === block && quote.start < end && start < quote.end
		);
		return touched ? [survey.blocks.get(section)?.[block]?.slice(start, end) ?? ''] : [];
	});
}

function sameOptions(item: ChoiceItem): Refusal[] {
	const seen = new Set<string>();
	return sidesOf(item).flatMap(({ text }) => {
		const folded = tokens(text).join(' ');
		if (seen.has(folded)) return [refusal('same-option', text)];
		seen.add(folded);
		return [];
	});
}

function statedDistractors(item: ChoiceItem, sentences: readonly string[]): Refusal[] {
	const runs = sentences.map((sentence) => runIndex(tokens(sentence)));
	return parted(item).distractors.flatMap(({ text }) => {
		const words = tokens(text);
		const stated =
			words.length >= statedWords &&
			runs.some((run) => longestRun(words, run).length === words.length);
		return stated ? [refusal('also-right', text)] : [];
	});
}

/** Numbers and dates that the text has nowhere, or that the evidence has others of. */
function unborne(key: Said, evidence: Said, passage: Said, stem: Said): Refusal[] {
	const kinds = [
		['numbers', 'number'],
		['years', 'date'],
		['months', 'date']
	] as const;
	return kinds.flatMap(([kind, code]) =>
		[...key[kind]]
			.filter((one) => !evidence[kind].has(one) && !stem[kind].has(one))
			.filter((one) => evidence[kind].size > 0 || !passage[kind].has(one))
			.map((one) => refusal(code, one))
	);
}

/** Names that the text does not have, or in whose place the sentence that says the same has another. */
function misnamed(key: Said, stated: readonly Said[], stem: Said, passage: Said): Refusal[] {
	const others = (sentence: Said) => [...sentence.names].filter((name) => !stem.names.has(name));
	return [...key.names]
		.filter((name) => !stem.names.has(name) && !stated.some(({ names }) => names.has(name)))
		.filter((name) => {
			if (!passage.names.has(name)) return true;
			const bare = [...key.content].every((word) => key.names.has(word));
			return stated.some(
				(sentence) =>
					others(sentence).some((other) => !key.names.has(other)) &&
					(bare || share(key, sentence) >= sameThing)
			);
		})
		.map((name) => refusal('name', name));
}

/** A negation on one side alone, or an opposite, in a sentence that says the same thing. */
function turned(key: Said, stated: readonly Said[], { language }: Survey): Refusal[] {
	return stated
		.filter((sentence) => share(key, sentence) >= sameThing)
		.flatMap((sentence) => {
			const word =
				[...key.negated].find((one) => sentence.affirmed.has(one) && !sentence.negated.has(one)) ??
				[...key.affirmed].find(
					(one) => sentence.negated.has(one) && !sentence.affirmed.has(one) && !key.negated.has(one)
				);
			const has = ({ all }: Said, one: string) => all.has(language.lemma(one));
			const pair = language.opposites
				?.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
				.find(
					([one, other]) =>
						has(key, one) && !has(key, other) && has(sentence, other) && !has(sentence, one)
				);
			return [
				...(word === undefined ? [] : [refusal('negated', word)]),
				...(pair ? [refusal('opposite', pair.join(' / '))] : [])
			];
		});
}

/** Evidence that has no word in common with what is asked and answered proves nothing of it. */
function unrelated(key: Said, stem: Said, evidence: Said, { language }: Survey): Refusal[] {
	const asked = [...key.content, ...stem.content];
	const met = asked.some((word) => evidence.content.has(word));
	const figures = [...key.numbers, ...key.years].some(
		(one) => evidence.numbers.has(one) || evidence.years.has(one)
	);
	return met || figures || !language.isFunctionWord ? [] : [refusal('unrelated')];
}

/** How much of a key's content a sentence has. */
function share(key: Said, sentence: Said): number {
	if (key.content.size < fewestWords) return 0;
	return [...key.content].filter((word) => sentence.content.has(word)).length / key.content.size;
}
