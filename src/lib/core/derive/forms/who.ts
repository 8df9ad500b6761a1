import { plain } from '../../text/rich';
import type { Claim, Name, NameKind } from '../analysis/analysis';
import { mayAlsoHold } from '../distractors/also-true';
import type { Bank } from '../distractors/bank';
import { namesFor, withArticle } from '../distractors/name';
import { singular } from '../english/ask';
import { inClaim, partsOf } from '../english/parts';
import { isPlain, trimmed, wordCount } from '../english/phrase';
import { capitalised, realise, wordsOf } from '../english/realise';
import { notSo } from '../feedback';
import type { ChoiceDraft, Context, FormGenerator } from './form';
import { asked, claimFeatures, frontFor, lengthFeatures } from './stem';

/** The question word for each kind of name. */
const questionWords: Partial<Record<NameKind, string>> = {
	person: 'who',
	country: 'which country',
	city: 'which city',
	region: 'which region',
	organisation: 'which organisation'
};

const longestCore = 16;
/** A name in so many of the sentences is what the text is about. */
const tooCommon = 0.25;

/** Who, or which country, city, organisation …? Of claims whose subject is a name. */
export function who(bank: Bank): FormGenerator {
	return function* (context) {
		for (const claim of context.analysis.claims) {
			if (claim.weak || claim.resolved || claim.attributed) continue;
			const found = subjectName(claim);
			const name = found && { ...found, kind: bank.names.get(found.text)?.kind ?? found.kind };
			const draft = name && draftOf(claim, name, bank, context);
			if (draft) yield draft;
		}
	};
}

/** The name that a claim's subject is, with a title or an article at most. */
function subjectName(claim: Claim): Name | undefined {
	return claim.sentence.names.find((name) => {
		const range = inClaim(claim, name);
		if (!range || range.to !== claim.subject.to) return false;
		const lead = claim.tokens.slice(claim.subject.from, range.from);
		return (
			lead.length <= 3 &&
			lead.every(
				({ pos, lower }) =>
					lower === 'the' || pos === 'PROPN' || (pos === 'NOUN' && lead.length <= 2)
			)
		);
	});
}

function draftOf(claim: Claim, name: Name, bank: Bank, context: Context): ChoiceDraft | false {
	const asking = questionWords[name.kind];
	const parts = partsOf(claim);
	if (!asking || !parts) return false;
	if (isTopic(name, bank, context)) return context.drop('F-topic-asked');
	if (claim.clause.verb.negated) return context.drop('F-negated');
	const core = trimmed(parts.core, longestCore);
	const front = frontFor(parts);
	if (front === false || !isPlain(realise(core))) return context.drop('F-stem');
	if (wordCount(realise(core)) < 3) return context.drop('F-too-little');
	const verb = singular(claim, parts);
	const stem = asked(front, [...wordsOf(asking, 'PRON'), ...verb, ...core]);
	if (plain(stem).includes(name.text)) return context.drop('F-answer-in-stem');
	const key = capitalised(realise(parts.subject));
	const kept = [...front, ...verb, ...core];
	const others = namesFor(name, claim.sentence, bank).filter(
		(other) => !mayAlsoHold(other.text, kept, claim, bank) || context.drop('F-also-true')
	);
	return {
		type: 'choice',
		form: 'who',
		stem,
		level: 'locate',
		evidence: [claim.sentence],
		reason: { code: 'other-names', count: others.length },
		key: { text: key },
		distractors: others.map((other) => ({
			text: capitalised(realise(withArticle(other))),
			kind: 'name' as const,
			lures: ['elsewhere', 'misread'] as const,
			feedback: notSo({ source: context.source, sentence: claim.sentence }, name.text, other.text),
			fit: other.sentences.length >= 2 ? 1 : 0.95
		})),
		features: { ...claimFeatures(claim), ...lengthFeatures(plain(stem), key) }
	};
}

/** Who asks who did something in his own biography asks nothing. */
function isTopic({ text }: Pick<Name, 'text'>, bank: Bank, { analysis, source }: Context): boolean {
	const last = text.split(' ').at(-1) ?? text;
	if (source.title.includes(last)) return true;
	const sentences = new Set(
		[...bank.names.values()]
			.filter((other) => other.text === text || other.text.split(' ').at(-1) === last)
			.flatMap((other) => other.sentences)
	);
	return sentences.size >= Math.max(4, analysis.sentences.length * tooCommon);
}
