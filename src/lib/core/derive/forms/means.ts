import { plain } from '../../text/rich';
import type { Claim } from '../analysis/analysis';
import { tables } from '../analysis/tables/tables';
import type { Bank } from '../distractors/bank';
import { inverted } from '../english/ask';
import { partsOf } from '../english/parts';
import { hasClause, isPlain, trimmed, wordCount } from '../english/phrase';
import { capitalised, realise, word } from '../english/realise';
import { ingForm } from '../english/verbs';
import type { ChoiceDraft, Context, FormGenerator } from './form';
import { infinitivesIn, type Infinitive } from './infinitives';
import { otherAims } from './purpose';
import { asked, claimFeatures, frontFor, lengthFeatures } from './stem';

const longestKey = 16;

/** How …? Answered by what somebody does: "By sharing the costs". */
export function means(bank: Bank): FormGenerator {
	return function* (context) {
		const aims = infinitivesIn(context.analysis.sentences);
		for (const claim of context.analysis.claims) {
			if (claim.weak || claim.attributed) continue;
			const draft = draftOf(claim, aims, bank, context);
			if (draft) yield draft;
		}
	};
}

function draftOf(
	claim: Claim,
	aims: readonly Infinitive[],
	bank: Bank,
	context: Context
): ChoiceDraft | false {
	const { clause, sentence } = claim;
	const parts = partsOf(claim);
	if (!parts || clause.verb.negated || clause.verb.copula || sentence.quoted) return false;
	const at = parts.core.findIndex(({ lower }, place) => {
		const next = parts.core[place + 1];
		return (
			lower === 'by' && /ing$/.test(next?.lower ?? '') && tables().verbs.has(next?.lemma ?? '')
		);
	});
	const doing = parts.core[at + 1];
	if (at < 1 || !doing) return false;
	const done = parts.core.slice(0, at);
	if (hasClause(done) || !isPlain(realise(done))) return context.drop('F-means-attach');
	const by = trimmed(parts.core.slice(at), longestKey);
	const key = capitalised(realise(by));
	if (!isPlain(key) || wordCount(key) < 3 || wordCount(key) > longestKey)
		return context.drop('F-reason-length');
	const front = frontFor(parts);
	const question = inverted(claim, { ...parts, core: done });
	if (front === false || !question) return context.drop('F-not-invertible');
	const stem = asked(front, [word('how', 'ADV'), ...question]);
	const aim = { sentence, verb: doing as Infinitive['verb'], text: realise(by.slice(1)) };
	return {
		type: 'choice',
		form: 'means',
		stem,
		level: 'infer',
		evidence: [sentence],
		reason: { code: 'other-reasons', count: aims.length },
		key: { text: key },
		distractors: otherAims(aim, aims, claim, bank, context).map((other) => ({
			...other,
			text: `By ${ingForm(other.aim.verb.lower)}${other.aim.text.slice(other.aim.verb.text.length)}`
		})),
		features: { ...claimFeatures(claim), ...lengthFeatures(plain(stem), key) }
	};
}
