import type { Item } from '../items/item';
import type { Survey } from '../module/check/survey';
import { plain, type Inline } from '../text/rich';
import { wordsFaults, wordsIn } from './form';
import { refusal, type Refusal } from './refusal';
import { saidIn, type Said } from './said';
import type { Wish } from './wish';

/** A change that a model may be asked for; whatever else it changed is not taken. */
export type Change = Exclude<Wish, 'questions'>;

/** An item with the feedback or the wording of another; undefined where the two have other parts or keys. */
export function changed(own: Item, other: Item, change: Change): Item | undefined {
	const explanation = other.explanation.length > 0 ? other.explanation : own.explanation;
	if (own.type === 'order') {
		if (other.type !== 'order' || !sameRanks(own.cards, other.cards)) return undefined;
		if (change === 'feedback') return { ...own, explanation };
		const cards = own.cards.map((card, place) => ({
			...card,
			text: other.cards[place]?.text ?? card.text
		}));
		return { ...own, stem: other.stem, cards };
	}
	if (other.type !== 'choice' || own.options.length !== other.options.length) return undefined;
	if (own.key.join() !== other.key.join()) return undefined;
	if (change === 'wording') {
		const options = own.options.map((option, place) => ({
			...option,
			text: other.options[place]?.text ?? option.text
		}));
		return { ...own, stem: other.stem, options };
	}
	const options = own.options.map((option, place) => {
		const feedback = other.options[place]?.feedback ?? [];
		return feedback.length > 0 ? { ...option, feedback } : option;
	});
	return { ...own, options, explanation };
}

function sameRanks(own: readonly { rank: number }[], other: readonly { rank: number }[]): boolean {
	return own.map(({ rank }) => rank).join() === other.map(({ rank }) => rank).join();
}

/** Why a change is not taken. */
export function changeFaults(
	own: Item,
	item: Item,
	change: Change,
	survey: Survey,
	passage: Said
): Refusal[] {
	if (JSON.stringify(own) === JSON.stringify(item)) return [refusal('unchanged')];
	const faults = wordsFaults(item);
	const pairs = wordsIn(own).map(({ words }, place) => ({
		before: words,
		after: wordsIn(item)[place]?.words ?? []
	}));
	const differing = pairs.filter(({ before, after }) => plain(before) !== plain(after));
	if (change === 'wording')
		return [...faults, ...differing.flatMap((pair) => meaningFaults(pair, survey))];
	const known = saidIn(
		wordsIn(own)
			.map(({ words }) => plain(words))
			.join('\n'),
		survey
	);
	return [
		...faults,
		...differing.flatMap(({ after }) => inventions(after, known, passage, survey))
	];
}

/** A number, a name or a negation that the plainer words have no more, or have anew. */
function meaningFaults(
	{ before, after }: { before: readonly Inline[]; after: readonly Inline[] },
	survey: Survey
): Refusal[] {
	const [was, is] = [saidIn(plain(before), survey), saidIn(plain(after), survey)];
	const figures = ({ numbers, years, months }: Said) => new Set([...numbers, ...years, ...months]);
	const number = differenceOf(figures(was), figures(is));
	const name = differenceOf(was.names, is.names);
	const turned = negations(before, survey) % 2 !== negations(after, survey) % 2;
	return [
		...(number === undefined ? [] : [refusal('changed-number', number)]),
		...(name === undefined ? [] : [refusal('changed-name', name)]),
		...(turned || oppositeOf(was, is, survey) ? [refusal('changed-polarity', plain(after))] : [])
	];
}

function differenceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined {
	return [...one].find((part) => !other.has(part)) ?? [...other].find((part) => !one.has(part));
}

function negations(words: readonly Inline[], { language }: Survey): number {
	const all = plain(words)
		.toLowerCase()
		.replace(/[’ʼ]/g, "'")
		.split(/[^\p{L}\p{M}']+/u);
	return all.filter((word) => word !== '' && language.negator.is.test(word)).length;
}

function oppositeOf(was: Said, is: Said, { language }: Survey): boolean {
	const has = ({ all }: Said, word: string) => all.has(language.lemma(word));
	return (language.opposites ?? []).some(
		([one, other]) =>
			(has(was, one) && !has(was, other) && has(is, other) && !has(is, one)) ||
			(has(was, other) && !has(was, one) && has(is, one) && !has(is, other))
	);
}

/** Numbers and names in feedback that neither the text nor the question has. */
function inventions(
	words: readonly Inline[],
	known: Said,
	passage: Said,
	survey: Survey
): Refusal[] {
	const said = saidIn(plain(words), survey);
	const unknown = (kind: 'numbers' | 'years' | 'names') =>
		[...said[kind]].filter((one) => !known[kind].has(one) && !passage[kind].has(one));
	return [
		...unknown('numbers').map((one) => refusal('number', one)),
		...unknown('years').map((one) => refusal('date', one)),
		...unknown('names').map((one) => refusal('name', one))
	];
}
