import { fingerprint, seeded, type Random } from '../random';
import { analyse } from './analysis/analyse';
import type { Sentence } from './analysis/analysis';
import { sentencesOnly } from './analysis/sentences-only';
import type { Candidate, Derivation, Progress, Settings, Source } from './candidate';
import { bankOf } from './distractors/bank';
import { falsifier } from './distractors/falsify';
import { first } from './forms/first';
import type { Context, FormGenerator } from './forms/form';
import { howMany } from './forms/how-many';
import { means } from './forms/means';
import { notListed } from './forms/not-listed';
import { prove, sectionPoint } from './forms/section-point';
import { textOrder } from './forms/text-order';
import { timeOrder } from './forms/time-order';
import { purpose } from './forms/purpose';
import { notStatement, statement } from './forms/statement';
import { when } from './forms/when';
import { who } from './forms/who';
import { whoSaid } from './forms/who-said';
import { why } from './forms/why';
import { reachOf } from './languages/languages';
import { make, remade, type Made } from './make';
import { prepared } from './prepared';
import { select } from './select';
import { soundnessOver } from './soundness';

/** Of the engine: it grows whenever the same text may give other questions. */
export const version = '1';

/** One step of the work, so that a worker can report it, send what there is, and stop between two. */
export type Step =
	{ type: 'progress'; progress: Progress } | { type: 'candidate'; candidate: Candidate };

/** Every question that a text can be turned into, each complete and sound; the same on every run. */
export function* derive(source: Source, settings: Settings): Generator<Step, Derivation> {
	const dropped: Record<string, number> = {};
	const drop = (filter: string): false => {
		dropped[filter] = (dropped[filter] ?? 0) + 1;
		return false;
	};
	const reach = reachOf(source.lang);
	const analysis = prepared(reach === 'full' ? analyse(source) : sentencesOnly(source));
	const context: Context = { source, analysis, settings, randomFor: randomFor(settings), drop };
	const sound = soundnessOver(source);
	const generators = reach === 'full' ? [...ofClaims(context), ...ofSentences] : ofSentences;
	yield { type: 'progress', progress: { done: 1, all: generators.length + 1 } };
	const found = new Map<string, Made>();
	for (const [index, generate] of generators.entries()) {
		for (const draft of generate(context)) {
			const made = make(draft, context, sound);
			if (!made || found.has(made.candidate.id)) continue;
			found.set(made.candidate.id, made);
			yield { type: 'candidate', candidate: made.candidate };
		}
		yield { type: 'progress', progress: { done: index + 2, all: generators.length + 1 } };
	}
	const ranked = [...found.values()].sort(byScore);
	const shown = select(ranked, source, wordsIn(analysis.sentences), (made, allowed) =>
		remade(made, allowed, context, sound)
	);
	// What was made anew for the set is a candidate as well.
	for (const made of shown) {
		if (found.has(made.candidate.id)) continue;
		found.set(made.candidate.id, made);
		yield { type: 'candidate', candidate: made.candidate };
	}
	return {
		candidates: [...found.values()].sort(byScore).map(({ candidate }) => candidate),
		shown: shown.map(({ candidate }) => candidate.id),
		reach,
		dropped,
		version
	};
}

function byScore(one: Made, other: Made): number {
	return other.candidate.score - one.candidate.score;
}

/** The forms that are made of claims. */
function ofClaims(context: Context): FormGenerator[] {
	const bank = bankOf(context.analysis);
	const falsify = falsifier(bank, context);
	return [
		when(bank),
		who(bank),
		howMany(bank),
		why(bank),
		purpose(bank),
		means(bank),
		whoSaid(bank),
		notListed(bank),
		statement(falsify),
		notStatement(falsify)
	];
}

/** The forms that take whole sentences: any language has them. */
const ofSentences: readonly FormGenerator[] = [sectionPoint, prove, textOrder, timeOrder, first];

function randomFor({ seed }: Settings): (words: string) => Random {
	return (words) => seeded(Number.parseInt(fingerprint(`${seed} ${words}`).slice(-6), 36));
}

function wordsIn(sentences: readonly Sentence[]): number {
	return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
