import type { Clause, Range, Token } from './analysis';
import { verbGroup } from './chunks';
import { coreFrom } from './core';
import { discourseLength, insertionAt } from './discourse';
import { openingAt } from './front';
import { isMainVerb } from './subject';
import { nounClass } from './tables/tables';
import { saying } from './words';

/** The clauses of a sentence that can stand alone: the main one first, then those joined to it. */
export function clausesOf(tokens: readonly Token[], from = 0, end = lastWord(tokens)): Clause[] {
	const main = clauseAt(tokens, from, end);
	if (!main) return [];
	return main.rest === undefined ? [main] : [main, ...further(tokens, main, end)];
}

/** The end, exclusive, of a sentence's words: without its mark, quotation marks and brackets. */
export function lastWord(tokens: readonly Token[]): number {
	let end = tokens.length;
	while (
		/^([.!?…]+|['\]])$/.test(tokens[end - 1]?.lower ?? '') ||
		isStrayQuote(tokens, end - 1) ||
		isStrayBracket(tokens, end - 1)
	)
		end--;
	return end;
}

/** A closing quotation mark whose partner stands before the sentence, or that ends a quoted sentence. */
function isStrayQuote(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lower !== '"') return false;
	const marks = tokens.slice(0, at).filter(({ lower }) => lower === '"').length;
	return marks % 2 === 0 || /^[.!?,…]+$/.test(tokens[at - 1]?.lower ?? '');
}

/** A closing bracket whose partner stands before the sentence. */
function isStrayBracket(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === ')' && !tokens.slice(0, at).some(({ lower }) => lower === '(');
}

function clauseAt(tokens: readonly Token[], start: number, end: number): Clause | undefined {
	const skipped = discourseLength(tokens, start);
	const from = start + skipped;
	const opening = openingAt(tokens, from);
	if (!opening) return undefined;
	const { front, subject } = opening;
	if (subject.to - subject.from > 40 || subject.to >= end || !isMainVerb(tokens, subject.to))
		return undefined;
	const verb = verbGroup(tokens, subject.to);
	if (!verb || verb.to > end) return undefined;
	return {
		...(front && { front }),
		...(skipped > 0 && { discourse: tokens[start]?.text ?? '' }),
		subject: { from: subject.from, to: subject.to },
		verb,
		...parts(tokens, verb.to, end, [...subject.asides, ...insertionsIn(tokens, subject)])
	};
}

/** Connectives between commas inside a subject: "the roads that can be seen, however, give". */
function insertionsIn(tokens: readonly Token[], { from, to }: Range): Range[] {
	const found: Range[] = [];
	for (let at = from; at < to; at++) {
		const close = tokens[at]?.lower === ',' ? insertionAt(tokens, at, to) : undefined;
		if (close === undefined) continue;
		found.push({ from: at, to: close });
		at = close - 1;
	}
	return found;
}

function parts(tokens: readonly Token[], from: number, end: number, before: readonly Range[]) {
	const { cut, rest, asides, ...core } = coreFrom(tokens, from, end);
	return {
		core: { from: core.from, to: core.to },
		...(cut && { cut }),
		...(rest !== undefined && { rest }),
		asides: [...before, ...asides]
	};
}

/** Clauses after a semicolon or after ", and", and further verbs of the same subject. */
function further(tokens: readonly Token[], before: Clause, end: number): Clause[] {
	let start = before.rest ?? end;
	if (!/^(clause|verb|semicolon)$/.test(before.cut ?? '')) return [];
	if (tokens[start - 1]?.lower === ':' && announces(tokens, before)) return [];
	while (/^(and|but|so|yet|or)$/.test(tokens[start]?.lower ?? '')) start++;
	const next =
		before.cut === 'verb'
			? sharedSubject(tokens, before, start, end)
			: clauseAt(tokens, start, end);
	return next ? [next, ...further(tokens, next, end)] : [];
}

/** "They clung to one idea: …": what follows the colon is a thought or words, and no fact of the text's own. */
function announces(tokens: readonly Token[], { subject, core }: Clause): boolean {
	return tokens
		.slice(subject.from, core.to)
		.some(
			({ lemma, pos }) =>
				saying.has(lemma) ||
				(pos === 'NOUN' && /^(cognition|communication)$/.test(nounClass(lemma) ?? ''))
		);
}

function sharedSubject(
	tokens: readonly Token[],
	before: Clause,
	start: number,
	end: number
): Clause | undefined {
	const verb = verbGroup(tokens, start);
	// "Not all cells divide, and grow": what is denied of some is not said of the rest.
	if (
		!verb ||
		/^(not|no|few|neither|none|nobody|hardly)$/.test(tokens[before.subject.from]?.lower ?? '')
	)
		return undefined;
	const asides = before.asides.filter(({ to }) => to <= before.subject.to);
	return { subject: before.subject, verb, ...parts(tokens, verb.to, end, asides) };
}
