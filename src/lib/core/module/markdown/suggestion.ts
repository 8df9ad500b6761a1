/** The known word that a misspelt one most likely stands for, if any comes near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const ranked = known
		.map((candidate) => ({
			candidate,
			steps: distance(word.toLowerCase(), candidate.toLowerCase())
		}))
		.filter(({ candidate, steps }) => steps <= Math.max(1, Math.floor(candidate.length / 3)))
		.sort((one, other) => one.steps - other.steps);
	return ranked[0]?.candidate;
}

/** How many letters must be put in, left out, changed or swapped with a neighbour (Damerau, restricted). */
function distance(from: string, to: string): number {
	let twoBack: number[] = [];
	let back = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min(
				(current[column - 1] ?? 0) + 1,
				(back[column] ?? 0) + 1,
				(back[column - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (twoBack[column - 2] ?? Infinity) + 1 : Infinity
			);
		}
		[twoBack, back] = [back, current];
	}
	return back[to.length] ?? 0;
}
