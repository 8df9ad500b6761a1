import type { ChoiceItem } from '../../items/choice';
import { plain } from '../../text/rich';
import { contentLemmas, spelled } from './content';
import { knowing } from './languages/languages';
import type { Finding, ItemFinding, Rule } from './rule';
import { parted, sidesOf } from './sides';
import { stemOf, type Survey } from './survey';
import { isQuotation, listed, longestRun, runFrom, tokens, type RunIndex } from './words';

/** Words that stem and key alone share: one is a hint, two give the key away. */
const clangError = 2;

/** Words in a row that key and text share (Casu & García-García 2019). */
const runError = 7;
const runWarning = 5;
/** What is merely located may stand closer to the text. */
const locateAllowance = 2;
const runAhead = 4;

/** In a statement question every option keeps the text's words: the key may do so by this much more. */
const coverageAhead = 0.25;
/** Shorter runs are anybody's words. */
const fewestInRun = 3;

/** Content words of one question's key that another may not show. */
const givenAway = 4;

/** M11–M13, M23: words that options share with the stem, the text and other questions. */
export const overlapRules: Rule[] = [
	{
		id: 'M11',
		describes: 'Stem and key share no telling word that every distractor lacks.',
		languages: knowing('isFunctionWord'),
		scope: 'choice',
		find: findClang
	},
	{
		id: 'M12',
		describes: 'The key says in other words what the text says.',
		languages: 'any',
		scope: 'choice',
		find: findMatchBySight
	},
	{
		id: 'M13',
		describes: 'Every distractor speaks of something in the text.',
		languages: knowing('isFunctionWord'),
		scope: 'choice',
		find: findImplausible
	},
	{
		id: 'M23',
		describes: 'No question gives away the key of another.',
		languages: knowing('isFunctionWord'),
		scope: 'module',
		find: findGiveaways
	}
];

function findClang(item: ChoiceItem, { names, language }: Survey): ItemFinding[] {
	const { keys, distractors } = parted(item);
	const stem = contentLemmas(stemOf(item), language, names);
	const others = new Set(
		distractors.flatMap(({ text }) => [...contentLemmas(text, language, names)])
	);
	const shared = new Set(
		keys
			.flatMap(({ text }) => [...contentLemmas(text, language, names)])
			.filter((word) => stem.has(word) && !others.has(word))
	);
	if (shared.size === 0) return [];
	return [
		{
			severity: shared.size >= clangError ? 'error' : 'warning',
			message: `Stem and key alone share ${listed(spelled(shared, stemOf(item), language))}.`,
			remedy: 'Say the key in other words, or let a distractor use the word as well.'
		}
	];
}

function findMatchBySight(item: ChoiceItem, { runs }: Survey): ItemFinding[] {
	const { keys, distractors } = parted(item);
	if (item.statement || allFromText(item, runs)) return findNearerText(item, runs);
	// Where every option is a quotation, none can be found by its being one.
	if ([...keys, ...distractors].every(({ text }) => isQuotation(text))) return [];
	const allowance = item.level === 'locate' ? locateAllowance : 0;
	const borrowed = Math.max(
		0,
		...distractors.map(({ text }) => longestRun(tokens(text), runs).length)
	);
	return keys.flatMap(({ id, text }): ItemFinding[] => {
		const run = longestRun(tokens(text), runs);
		const ahead = run.length - borrowed >= runAhead;
		const severity =
			run.length >= runError + allowance || ahead
				? 'error'
				: run.length >= runWarning + allowance
					? 'warning'
					: null;
		if (!severity) return [];
		const lead = ahead ? `, ${run.length - borrowed} more than any distractor` : '';
		return [
			{
				part: id,
				severity,
				message: `The key takes ${run.length} words in a row from the text${lead}: ${listed([run.join(' ')])}.`,
				remedy: 'Say the key in other words; let distractors borrow words of the text.'
			}
		];
	});
}

/** Where every distractor is as much the text's own as the key, the eye finds no one before the others. */
function allFromText(item: ChoiceItem, runs: RunIndex): boolean {
	const { keys, distractors } = parted(item);
	const most = Math.max(0, ...keys.map(({ text }) => coverage(tokens(text), runs)));
	return (
		most > 0 &&
		distractors.every(({ text }) => coverage(tokens(text), runs) >= most - coverageAhead)
	);
}

/** Statements are the text's own, true or changed: none may be told by eye as the one that is. */
function findNearerText(item: ChoiceItem, runs: RunIndex): ItemFinding[] {
	const { keys, distractors } = parted(item);
	const nearest = Math.max(0, ...distractors.map(({ text }) => coverage(tokens(text), runs)));
	return keys.flatMap(({ id, text }): ItemFinding[] => {
		const covered = coverage(tokens(text), runs);
		if (covered - nearest <= coverageAhead) return [];
		return [
			{
				part: id,
				severity: 'error',
				message: `The key keeps ${Math.round(100 * covered)} % of its words as the text has them, no distractor more than ${Math.round(100 * nearest)} %.`,
				remedy: 'Take the wrong statements from the text as well, changed in one thing each.'
			}
		];
	});
}

/** The share of words that stand in runs of the text. */
function coverage(words: readonly string[], runs: RunIndex): number {
	let covered = 0;
	for (let at = 0; at < words.length;) {
		const length = runFrom(words, at, runs);
		covered += length >= fewestInRun ? length : 0;
		at += Math.max(1, length);
	}
	return words.length === 0 ? 0 : covered / words.length;
}

function findImplausible(item: ChoiceItem, { lemmas, language }: Survey): ItemFinding[] {
	const strange = parted(item).distractors.filter(({ text }) => {
		const content = [...contentLemmas(text, language)];
		const isNumber = content.every((word) => /^\d+$/.test(word));
		return !isNumber && !content.some((word) => lemmas.has(word));
	});
	return strange.map(({ id }) => ({
		part: id,
		severity: strange.length > 1 ? 'error' : 'warning',
		message:
			strange.length > 1
				? `Distractor ${id} is one of ${strange.length} without any content word of the text.`
				: `Distractor ${id} has no content word of the text.`,
		remedy: 'Build it from words of the text that a hasty reader may mix up.'
	}));
}

function findGiveaways({ items, names, language }: Survey): Finding[] {
	const shown = items.map(({ item, section }) => {
		const parts =
			item.type === 'choice'
				? sidesOf(item).map(({ text }) => text)
				: item.cards.map((card) => plain(card.text));
		return {
			item,
			section: section.id,
			text: parts.join('\n'),
			keys:
				item.type === 'choice'
					? parted(item).keys.map(({ text }) => contentLemmas(text, language, names))
					: [],
			texts: [stemOf(item), ...parts].map((text) => contentLemmas(text, language, names))
		};
	});
	return shown.flatMap((asked, index) =>
		shown.flatMap((other, place): Finding[] => {
			if (place === index) return [];
			const seen = mostShared(asked.keys, other.texts);
			if (seen.length < givenAway) return [];
			const before = place < index;
			return [
				{
					target: { section: other.section, item: other.item.id },
					severity: before ? 'error' : 'warning',
					message: `It shows ${seen.length} content words of the key of “${asked.item.id}”${before ? ', which comes later' : ''}: ${listed(spelled(seen, asked.text, language))}.`,
					remedy: 'Ask it in other words, or after that question.'
				}
			];
		})
	);
}

/** The most that any of the keys shares with any one of the texts. */
function mostShared(keys: readonly Set<string>[], texts: readonly Set<string>[]): string[] {
	let most: string[] = [];
	for (const key of keys) {
		if (key.size <= most.length) continue;
		for (const text of texts) {
			const shared = [...key].filter((word) => text.has(word));
			if (shared.length > most.length) most = shared;
		}
	}
	return most;
}
