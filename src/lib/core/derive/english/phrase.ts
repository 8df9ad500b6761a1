import type { Word } from './realise';

const pronoun =
	/^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves|i|we|you|me|us|my|our|your|this|these|those|here|others|another|both|former|latter)$/;

/** Whether words point at something outside them, so that they can't be read alone. */
export function pointsBack(words: readonly Word[]): boolean {
	return words.some(
		(one, place) =>
			(pronoun.test(one.lower) && one.text !== 'US') ||
			(one.lower === 'such' && words[place + 1]?.lower !== 'as') ||
			(one.lower === 'that' && one.pos === 'DET') ||
			(one.lower === 'that' && place === words.length - 1)
	);
}

const subordinate =
	/^(?:that|which|who|whom|whose|where|when|while|because|if|although|though|unless|whereas)$/;

/** Whether a verb or a clause stands among words: then what follows may belong to it. */
export function hasClause(words: readonly Word[]): boolean {
	return words.some(
		({ pos, lower }) =>
			pos === 'VERB' || pos === 'AUX' || subordinate.test(lower) || lower === 'than'
	);
}

/** Whether quotation marks and brackets that open also close, and none stand at all. */
export function isPlain(text: string): boolean {
	return !/["“”„«»()[\]]|(?<!\p{L})['‘]|\.\.\.|…/u.test(text);
}

/** How many words a text has. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
}

/**
 * The words up to where a phrase or a clause begins that a question does without: a relative clause, a second
 * verb, what comes after a comma; and, of more words than wanted, the last phrases with a preposition.
 */
export function trimmed(words: readonly Word[], most: number): Word[] {
	let end = words.length;
	for (let place = 1; place < words.length; place++) {
		if (beginsAnother(words, place)) {
			end = place;
			break;
		}
	}
	while (end > most) {
		const last = lastPhrase(words.slice(0, end));
		if (last < 3) break;
		end = last;
	}
	return words.slice(0, end);
}

function beginsAnother(words: readonly Word[], place: number): boolean {
	const one = words[place];
	const next = words[place + 1];
	if (!one) return false;
	if (one.text === ',')
		return (
			(/^(?:which|who|whose|whom|where|when|while|although|though|but|so|and|with|as|or|yet)$/.test(
				next?.lower ?? ''
			) &&
				!isList(words, place)) ||
			(next?.pos === 'VERB' && /ing$|ed$/.test(next.lower))
		);
	if (/^(?:and|but|or)$/.test(one.lower)) {
		const verb = next?.pos === 'ADV' ? words[place + 2] : next;
		if ((verb?.pos === 'VERB' && !/ing$/.test(verb.lower)) || verb?.pos === 'AUX') return true;
		return isClause(words, place + 1);
	}
	return false;
}

/** "and the mayor was elected": a noun phrase with a finite verb after it. */
function isClause(words: readonly Word[], from: number): boolean {
	for (const one of words.slice(from)) {
		// "and two Houses to be known as …" is a second object.
		if (one.lower === 'to') return false;
		if (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(one.pos)) continue;
		return one.pos === 'AUX' || (one.pos === 'VERB' && /(?:ed|s)$/.test(one.lower));
	}
	return false;
}

/** ", and" after an earlier comma closes a list. */
function isList(words: readonly Word[], place: number): boolean {
	return (
		/^(?:and|or)$/.test(words[place + 1]?.lower ?? '') &&
		words.slice(0, place).some(({ text }) => text === ',')
	);
}

/** Prepositions of place and time: what they begin can be left out without harm to what was said before. */
const adjunct =
	/^(?:in|on|at|during|after|before|since|throughout|under|across|among|amongst|within|around|near|over|through|inside|outside|behind|beneath|beyond|alongside|amid|despite)$/;

/** Nouns that say little without what changes or takes part. */
const wantsIn =
	/^(?:increases?|decreases?|rises?|declines?|drops?|falls?|changes?|roles?|interest|part|reductions?|growth|place|differences?|step|improvements?|confidence|belief|success)$/;

/** Where the last phrase of place or time begins that can be left out: after a noun, and not inside a list. */
function lastPhrase(words: readonly Word[]): number {
	for (let place = words.length - 2; place > 0; place--) {
		const one = words[place];
		const before = words[place - 1];
		if (one?.pos !== 'ADP' || !adjunct.test(one.lower)) continue;
		if (!/^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '')) continue;
		if (endsInList(words, place)) continue;
		if (one.lower === 'in' && wantsIn.test(before?.lower ?? '')) continue;
		return place;
	}
	return 0;
}

/** "a poet, critic | in …": the list goes on after the cut, or never came to its "and". */
function endsInList(words: readonly Word[], end: number): boolean {
	const comma = words.findIndex(({ text }) => text === ',');
	if (comma < 0 || comma >= end) return false;
	return !words.slice(comma, end).some(({ lower }) => /^(?:and|or)$/.test(lower));
}
