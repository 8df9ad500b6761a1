import type { Claim } from '../analysis/analysis';
import { isPlural } from '../analysis/chunks';
import type { Parts } from './parts';
import { inner, word, type Word } from './realise';
import { baseForm, pastIsBase, thirdPerson } from './verbs';

/** "did the delegation leave Ankara" of "The delegation left Ankara"; undefined where it can't be turned. */
export function inverted(
	{ clause }: Pick<Claim, 'clause'>,
	{ subject, verb, finite, main, core }: Parts
): Word[] | undefined {
	const group = clause.verb;
	const mover = verb[finite];
	const meaning = verb[main];
	if (group.negated || !mover || !meaning) return undefined;
	const rest = verb.filter((_, place) => place !== finite);
	if (finite !== main || group.copula || baseForm(mover) === 'be')
		return [lowered(mover), ...inner(subject), ...rest, ...core];
	if (group.tense === 'modal') return undefined;
	const base = baseForm(meaning);
	// "put" may be either; of one person or thing it is the past.
	const isEither = meaning.lower === base && pastIsBase(base);
	const isPast = group.tense === 'past' || (isEither && !isMany(subject));
	// "They need": a past that looks like the base is a tagger's mistake.
	if (isPast && meaning.lower === base && !pastIsBase(base)) return undefined;
	if (!isPast && meaning.lower !== base && meaning.lower !== thirdPerson(base)) return undefined;
	const support = isPast ? 'did' : meaning.lower === base ? 'do' : 'does';
	const unmoved = verb.map((one, place) =>
		place === main ? { ...one, text: base, lower: base } : one
	);
	return [word(support, 'AUX'), ...inner(subject), ...unmoved, ...core];
}

/** "has left Ankara" for whoever left: the verb as one person's or thing's. */
export function singular({ clause }: Pick<Claim, 'clause'>, { verb, finite, main }: Parts): Word[] {
	return verb.map((one, place) => {
		if (place !== finite) return one;
		const form = singularForms.get(one.lower);
		if (form !== undefined) return { ...one, text: form, lower: form };
		if (finite !== main || clause.verb.tense !== 'present' || one.lower !== baseForm(one))
			return one;
		const third = thirdPerson(one.lower);
		return { ...one, text: third, lower: third };
	});
}

/** Whether a subject is more than one, as far as its words tell. */
function isMany(subject: readonly Word[]): boolean {
	const phrase = subject.findIndex(({ pos }) => pos === 'ADP');
	const own = phrase > 0 ? subject.slice(0, phrase) : subject;
	const head = own.at(-1);
	if (!head || own.some(({ lower }) => lower === 'and')) return true;
	if (
		/^(?:they|we|you|i|these|those|many|most|some|both|few|several|all)$/.test(own[0]?.lower ?? '')
	)
		return true;
	return isPlural({ ...head, start: 0, end: 0 });
}

const singularForms = new Map([
	['are', 'is'],
	['were', 'was'],
	['have', 'has'],
	['do', 'does']
]);

function lowered(one: Word): Word {
	return { ...one, text: one.lower };
}
