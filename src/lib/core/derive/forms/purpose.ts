import { plain } from '../../text/rich';
import type { Claim } from '../analysis/analysis';
import { mayAlsoHold } from '../distractors/also-true';
import type { Bank } from '../distractors/bank';
import { inverted } from '../english/ask';
import { partsOf } from '../english/parts';
import { hasClause, isPlain, wordCount } from '../english/phrase';
import { realise, word } from '../english/realise';
import { baseForm } from '../english/verbs';
import { givenElsewhere } from '../feedback';
import type { ChoiceDraft, Context, Distractor, FormGenerator } from './form';
import { infinitivesIn, type Infinitive } from './infinitives';
import { asked, claimFeatures, frontFor, lengthFeatures } from './stem';

/** Verbs whose infinitive is what they mean, not what for. */
const governing =
	/^(?:want|try|fail|plan|seek|begin|start|help|allow|enable|need|have|order|instruct|be|seem|appear|tend|continue|hope|expect|decide|refuse|agree|manage|learn|like|prefer|intend|promise|threaten|attempt|ask|tell|force|cause|require|encourage|persuade|permit|lead|prompt|inspire|get|make|invite|choose|claim|wait|come|go|grow|prove|aim|know|take|believe|consider|say|suggest|think|prepare|urge|direct|teach|drive|move|leave|pledge|train|propose|remain|become|serve|stop|cost|struggle|strive|vow|wish|long|offer|happen|ought|use|give|find|see|call|work|vote|rush|campaign|push|press|battle|fight|compete|spur|oblige|compel|authorise|authorize|empower|motivate|warn|advise|convince|challenge|dare|deserve|hesitate|neglect|pretend|swear|turn|live)$/;
/** Nouns whose infinitive says which: "the ability to fly". */
const completed =
	/^(?:ability|attempts?|efforts?|plans?|rights?|ways?|opportunit\w+|decisions?|desire|need|failure|willingness|power|chances?|permission|proposals?|agreements?|orders?|movement|time|something|directives?|tendency|capacity|reasons?|places?|person|people|first|last|one|able|authority|campaigns?|potential|freedom|tools?|access|reluctance|mission|means|duty|steps?|incentives?|pressure|offers?|struggles?|intention|response|commitment|resistance|addition|relation|due|according|space|likely|things?|bids?|drive|fight|request|calls?|inability|refusal|promise|threat|demand|determination|urge|wish|strategy|method|technology|technique|device|system|law|bill|act|measure|money|funds?|enough|much|little|more|less|room|energy|reference|link|approach|exposure|key|move)$/;

/** Why …? Answered by an aim: "To map the coast". */
export function purpose(bank: Bank): FormGenerator {
	return function* (context) {
		const aims = infinitivesIn(context.analysis.sentences);
		for (const claim of context.analysis.claims) {
			if (claim.weak || claim.attributed) continue;
			for (const aim of aims.filter(({ sentence }) => sentence === claim.sentence)) {
				const draft = draftOf(claim, aim, aims, bank, context);
				if (draft) yield draft;
			}
		}
	};
}

function draftOf(
	claim: Claim,
	aim: Infinitive,
	aims: readonly Infinitive[],
	bank: Bank,
	context: Context
): ChoiceDraft | false {
	const { clause, sentence } = claim;
	if (clause.verb.negated || clause.verb.copula) return false;
	if (aim.from <= clause.verb.to || aim.from >= clause.core.to) return false;
	const main = sentence.tokens[clause.verb.main];
	const before = sentence.tokens[aim.from - 1];
	const inOrder = before?.lower === 'order' && sentence.tokens[aim.from - 2]?.lower === 'in';
	if (!main || !before || (!inOrder && (governing.test(baseForm(main)) || !isAim(before))))
		return context.drop('F-purpose-governed');
	const parts = partsOf(claim);
	if (!parts) return false;
	const end = aim.from - (inOrder ? 2 : 0);
	const upTo = parts.core.findIndex(({ origin }) => origin === end);
	if (upTo < 1) return false;
	const done = parts.core.slice(0, upTo);
	// "put pressure on the towns to merge": the noun before it wants the infinitive.
	if (done.some(({ lower, pos }) => pos === 'NOUN' && completed.test(lower)))
		return context.drop('F-purpose-governed');
	if (hasClause(done) || !isPlain(realise(done))) return context.drop('F-purpose-attach');
	const front = frontFor(parts);
	// "To keep the harvest, why …?" holds an aim already.
	if (parts.front[0]?.lower === 'to') return context.drop('F-purpose-front');
	const question = inverted(claim, { ...parts, core: done });
	if (front === false || !question) return context.drop('F-not-invertible');
	if (!aim.alone && /\b(?:this|these|those|such|here)\b/.test(aim.text))
		return context.drop('F-reason-alone');
	const stem = asked(front, [word('why', 'ADV'), ...question]);
	const key = `To ${aim.text}`;
	return {
		type: 'choice',
		form: 'purpose',
		stem,
		level: 'infer',
		evidence: [sentence],
		reason: { code: 'other-reasons', count: aims.length - 1 },
		key: { text: key },
		distractors: otherAims(aim, aims, claim, bank, context).map((other) => ({
			...other,
			text: `To ${other.aim.text}`
		})),
		features: { ...claimFeatures(claim), ...lengthFeatures(plain(stem), key) }
	};
}

function isAim({ pos, lower, lemma }: { pos: string; lower: string; lemma: string }): boolean {
	return /^(?:NOUN|PROPN|ADV|NUM)$/.test(pos) && !completed.test(lower) && !completed.test(lemma);
}

/** Aims of other sentences: no shared verb or noun, of about the same length, the nearest first. */
export function otherAims(
	aim: Pick<Infinitive, 'sentence' | 'verb' | 'text'>,
	aims: readonly Infinitive[],
	claim: Claim,
	bank: Bank,
	{ source }: Context
): (Omit<Distractor, 'text'> & { aim: Infinitive })[] {
	const length = wordCount(aim.text);
	const taken = new Set([aim.verb.lemma]);
	return aims
		.filter(
			(other) =>
				other.sentence !== aim.sentence &&
				other.alone &&
				!sharesNoun(other, aim) &&
				Math.abs(wordCount(other.text) - length) <= Math.max(3, length)
		)
		.sort(
			(one, other) =>
				Math.abs(wordCount(one.text) - length) - Math.abs(wordCount(other.text) - length) ||
				Math.abs(one.sentence.index - aim.sentence.index) -
					Math.abs(other.sentence.index - aim.sentence.index)
		)
		.filter((other) => !taken.has(other.verb.lemma) && taken.add(other.verb.lemma))
		.filter((other) => !mayAlsoHold(other.text, claim.tokens, claim, bank))
		.slice(0, 6)
		.map((other) => ({
			aim: other,
			sentence: other.sentence,
			kind: 'text',
			lures: ['elsewhere', 'misread'],
			feedback: givenElsewhere({ source, sentence: other.sentence }, `to ${other.text}`)
		}));
}

function sharesNoun(one: Infinitive, other: Pick<Infinitive, 'text'>): boolean {
	const words = new Set(
		other.text
			.toLowerCase()
			.split(/\W+/)
			.filter((word) => word.length > 4)
	);
	return one.text
		.toLowerCase()
		.split(/\W+/)
		.some((word) => words.has(word));
}
