import type { Inline } from '../../text/rich';
import type { Claim } from '../analysis/analysis';
import type { Falsifier } from '../distractors/falsify';
import { english } from '../../module/check/languages/en';
import { tokens } from '../../module/check/words';
import { isPlain, wordCount } from '../english/phrase';
import { doesSay } from '../feedback';
import type { ChoiceDraft, Context, Distractor, FormGenerator } from './form';
import { grades } from '../weights';
import { reordered } from '../reordered';
import { claimFeatures } from './stem';

const shortest = 6;
/** Rule M06: an option of more words is too much to hold in mind. */
const longest = 18;
/** So many other claims of a section are tried as false statements beside one that is true. */
const tried = 24;
const enough = 9;

/** Which statement is supported by the text? One claim, and others changed in one thing each. */
export function statement(falsify: Falsifier): FormGenerator {
	return function* (context) {
		const claims = optionsIn(context.analysis.claims);
		const pool = withOrders(claims);
		const used: Uses = new Map();
		for (const claim of pool) {
			const distractors = falseStatements(claim, pool, falsify, used);
			if (distractors.length < 2) context.drop('F-few-falsified');
			else yield draftOf(claim, distractors);
		}
	};
}

function draftOf(claim: Claim, distractors: Distractor[]): ChoiceDraft {
	return {
		type: 'choice',
		form: 'statement',
		stem: [{ type: 'text', text: 'Which statement is supported by the text?' }],
		level: 'locate',
		evidence: [claim.sentence],
		reason: { code: 'changed-statements', count: distractors.length },
		key: { text: claim.text, sentence: claim.sentence },
		statement: true,
		distractors,
		features: { ...claimFeatures(claim), longKey: Math.max(0, wordCount(claim.text) - 14) }
	};
}

/** How often a claim was changed for a question already: a set needs other ones for each. */
type Uses = Map<Claim, number>;

function worth({ kind, fit = 1 }: Distractor): number {
	return grades[kind] * fit;
}

/** One false statement of each other claim, those of about the same length and of good kinds first. */
function falseStatements(
	claim: Claim,
	claims: readonly Claim[],
	falsify: Falsifier,
	used: Uses
): Distractor[] {
	const made: Distractor[] = [];
	for (const other of nearest(claim, claims)) {
		const best = falsify(other)[0];
		if (!best) continue;
		const closeness = 1 - difference(other, claim) / 60 - distance(other, claim) / 30;
		const freshness = 0.96 ** (used.get(other) ?? 0);
		made.push({ ...best, fit: (best.fit ?? 1) * closeness * freshness });
		if (made.length >= enough && made.some(({ kind }) => kind !== 'negation')) break;
	}
	const likely = [...made].sort((one, other) => worth(other) - worth(one)).slice(0, 2);
	for (const { sentence } of likely) {
		const source = claims.find((other) => other.sentence === sentence);
		if (source) used.set(source, (used.get(source) ?? 0) + 1);
	}
	return made;
}

/** Which statement is not supported by the text? One claim that is changed, and others as they are. */
export function notStatement(falsify: Falsifier): FormGenerator {
	return function* (context) {
		const claims = optionsIn(context.analysis.claims);
		const pool = withOrders(claims);
		for (const claim of claims) {
			const wrong = falsify(claim).find(
				({ kind, text }) => kind !== 'negation' && !hasNegation(text)
			);
			const others = nearest(claim, pool).filter(({ text }) => !hasNegation(text));
			if (wrong && others.length >= 2) yield notDraftOf(claim, wrong, others, context);
		}
	};
}

function notDraftOf(
	claim: Claim,
	wrong: Distractor,
	others: readonly Claim[],
	{ source }: Context
): ChoiceDraft {
	return {
		type: 'choice',
		form: 'not-statement',
		stem: notStem,
		level: 'locate',
		evidence: [claim.sentence],
		reason: { code: 'changed-statements', count: 1 },
		key: { text: wrong.text, sentence: claim.sentence },
		statement: true,
		explanation: wrong.feedback,
		distractors: others.slice(0, enough).map((other) => ({
			text: other.text,
			sentence: other.sentence,
			kind: 'text' as const,
			lures: [],
			feedback: doesSay({ source, sentence: other.sentence })
		})),
		waivers: [{ rule: 'M04', why: 'It asks for the one statement that the text does not make.' }],
		features: { ...claimFeatures(claim), falsified: grades[wrong.kind] * (wrong.fit ?? 1) - 0.8 }
	};
}

const notStem: Inline[] = [
	{ type: 'text', text: 'Which statement is ' },
	{ type: 'strong', children: [{ type: 'text', text: 'not' }] },
	{ type: 'text', text: ' supported by the text?' }
];

/** Claims that can be options. */
function optionsIn(claims: readonly Claim[]): Claim[] {
	return claims.filter((claim) => {
		const count = tokens(claim.text).length;
		return !claim.weak && count >= shortest && count <= longest && isPlain(claim.text);
	});
}

/** Claims with those that can begin in another way as well: options have to begin alike. */
function withOrders(claims: readonly Claim[]): Claim[] {
	return [...claims, ...optionsIn(claims.flatMap((claim) => reordered(claim) ?? []))];
}

/** Other claims that go with one as options: they begin alike, are about as long, and stand near it. */
function nearest(claim: Claim, claims: readonly Claim[]): Claim[] {
	const opening = openingOf(claim);
	return claims
		.filter(
			(other) =>
				other.sentence !== claim.sentence &&
				isOfLength(other, claim) &&
				openingOf(other) === opening
		)
		.sort(
			(one, other) =>
				distance(one, claim) - distance(other, claim) ||
				difference(one, claim) - difference(other, claim) ||
				one.sentence.index - other.sentence.index
		)
		.slice(0, tried);
}

/** Sections between two claims, up to three. */
function distance(one: Claim, other: Claim): number {
	return Math.min(3, Math.abs(one.sentence.part - other.sentence.part));
}

/** What rule M14 compares. */
function openingOf({ text }: Claim): string {
	return english.opening?.(text, tokens(text)[0] ?? '') ?? '';
}

function hasNegation(text: string): boolean {
	return /\b(?:not|except|never|cannot|least)\b|n['’]t\b/i.test(text);
}

function difference(one: Claim, other: Claim): number {
	return Math.abs(one.text.length - other.text.length) / 6;
}

function isOfLength(one: Claim, other: Claim): boolean {
	return (
		Math.max(one.text.length, other.text.length) <=
		1.5 * Math.min(one.text.length, other.text.length)
	);
}
