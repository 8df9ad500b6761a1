import { judgements, type Judgement } from './judgement';
import { kappa, percent, shareOf } from './statistics';

/** Prints how many questions were accepted, by form, by kind of text and in all, and how far judges agree. */
export function printAcceptance() {
	const all = judgements();
	if (all.length === 0) {
		console.log('\nAcceptance: nothing has been judged yet.');
		return;
	}
	console.log(
		'\nAcceptance                as is                       usable                      wrong key or order'
	);
	row('all', all);
	row(
		'news',
		all.filter(({ kind }) => kind === 'news')
	);
	row(
		'not news',
		all.filter(({ kind }) => kind !== 'news')
	);
	for (const form of [...new Set(all.map((one) => one.form))].sort())
		row(
			form,
			all.filter((one) => one.form === form)
		);
	for (const judge of [...new Set(all.map((one) => one.judge))].sort())
		row(
			`judge ${judge}`,
			all.filter((one) => one.judge === judge)
		);
	const pairs = doublyJudged(all);
	const agreed = pairs.filter(([one, other]) => one === other).length;
	console.log(
		pairs.length === 0
			? 'No question has two judges.'
			: `Two judges: ${pairs.length} questions, agreement ${Math.round((100 * agreed) / pairs.length)} %, κ ${kappa(pairs).toFixed(2)}`
	);
}

function row(name: string, some: readonly Judgement[]) {
	const count = (holds: (one: Judgement) => boolean) =>
		shareOf(some.filter(holds).length, some.length);
	const columns = [
		count(({ verdict }) => verdict === 'as-is'),
		count(({ verdict }) => verdict !== 'reject'),
		count(({ ticks, form }) => !ticks.includes('K') || (/order/.test(form) && !ticks.includes('O')))
	];
	console.log([name.padEnd(24), ...columns.map((share) => percent(share).padEnd(26))].join('  '));
}

/** The verdicts of the first two judges of each question. */
function doublyJudged(all: readonly Judgement[]): [string, string][] {
	const byItem = new Map<string, Judgement[]>();
	for (const one of all) byItem.set(one.item, [...(byItem.get(one.item) ?? []), one]);
	return [...byItem.values()].flatMap((some): [string, string][] => {
		const [first, second] = [...some].sort((a, b) => (a.judge < b.judge ? -1 : 1));
		return first && second && first.judge !== second.judge ? [[first.verdict, second.verdict]] : [];
	});
}
