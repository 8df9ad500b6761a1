import type { Inline } from '../../text/rich';
import type { Claim } from '../analysis/analysis';
import type { Falsifier } from '../distractors/falsify';
import { isPlain, wordCount } from '../english/phrase';
import { doesSay } from '../feedback';
import type { ChoiceDraft, Context, Distractor, FormGenerator } from './form';
import { claimFeatures } from './stem';

const shortest = 6;
/** Rule M06: an option of more words is too much to hold in mind. */
const longest = 18;
/** So many other claims of a section are tried as false statements beside one that is true. */
const tried = 12;
const enough = 6;

/** Which statement is supported by the text? One claim, and others changed in one thing each. */
export function statement(falsify: Falsifier): FormGenerator {
	return function* (context) {
		for (const claims of bySection(context)) {
			for (const claim of claims) {
				const distractors = falseStatements(claim, claims, falsify);
				if (distractors.length < 2) {
					context.drop('F-few-falsified');
					continue;
				}
				yield draftOf(claim, distractors);
			}
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

/** One false statement of each other claim, those of about the same length and of good kinds first. */
function falseStatements(claim: Claim, claims: readonly Claim[], falsify: Falsifier): Distractor[] {
	const near = claims
		.filter((other) => other.sentence !== claim.sentence && isOfLength(other, claim))
		.sort(
			(one, other) =>
				difference(one, claim) - difference(other, claim) ||
				one.sentence.index - other.sentence.index
		)
		.slice(0, tried);
	const made: Distractor[] = [];
	for (const other of near) {
		const best = falsify(other)[0];
		if (!best) continue;
		const closeness = 1 - difference(other, claim) / 40;
		made.push({ ...best, fit: (best.fit ?? 1) * closeness });
		if (made.length >= enough && made.some(({ kind }) => kind !== 'negation')) break;
	}
	return made;
}

/** Which statement is not supported by the text? One claim that is changed, and others as they are. */
export function notStatement(falsify: Falsifier): FormGenerator {
	return function* (context) {
		for (const claims of bySection(context)) {
			for (const claim of claims) {
				const [wrong] = falsify(claim).filter(({ kind }) => kind !== 'negation');
				if (!wrong) continue;
				const others = claims.filter(
					(other) =>
						other.sentence !== claim.sentence &&
						isOfLength(other, claim) &&
						!hasNegation(other.text)
				);
				if (others.length < 2 || hasNegation(wrong.text)) continue;
				yield {
					type: 'choice',
					form: 'not-statement',
					stem: notStem,
					level: 'locate',
					evidence: [claim.sentence],
					reason: { code: 'changed-statements', count: 1 },
					key: { text: wrong.text, sentence: claim.sentence },
					statement: true,
					explanation: wrong.feedback,
					distractors: others
						.sort((one, other) => difference(one, claim) - difference(other, claim))
						.slice(0, enough)
						.map((other) => ({
							text: other.text,
							sentence: other.sentence,
							kind: 'text' as const,
							lures: [],
							feedback: doesSay({ source: context.source, sentence: other.sentence })
						})),
					waivers: [
						{ rule: 'M04', why: 'It asks for the one statement that the text does not make.' }
					],
					features: { ...claimFeatures(claim), falsified: (wrong.fit ?? 1) - 1 }
				};
			}
		}
	};
}

const notStem: Inline[] = [
	{ type: 'text', text: 'Which statement is ' },
	{ type: 'strong', children: [{ type: 'text', text: 'not' }] },
	{ type: 'text', text: ' supported by the text?' }
];

/** Claims that can be options, by section. */
function bySection({ analysis, source }: Context): Claim[][] {
	const parts = source.sections.map((): Claim[] => []);
	for (const claim of analysis.claims) {
		const count = wordCount(claim.text);
		if (claim.weak || count < shortest || count > longest || !isPlain(claim.text)) continue;
		parts[claim.sentence.part]?.push(claim);
	}
	return parts;
}

function hasNegation(text: string): boolean {
	return /\b(?:not|except|never|cannot|least)\b|n['’]t\b/i.test(text);
}

function difference(one: Claim, other: Claim): number {
	return Math.abs(wordCount(one.text) - wordCount(other.text));
}

function isOfLength(one: Claim, other: Claim): boolean {
	return (
		Math.max(one.text.length, other.text.length) <=
		1.75 * Math.min(one.text.length, other.text.length)
	);
}
