/** A share of a number of cases, with the bounds of its 95 % interval (Wilson 1927). */
export type Share = { of: number; share: number; low: number; high: number };

const z = 1.96;

export function shareOf(hits: number, of: number): Share {
	if (of === 0) return { of, share: 0, low: 0, high: 1 };
	const share = hits / of;
	const centre = share + (z * z) / (2 * of);
	const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const scale = 1 + (z * z) / of;
	return { of, share, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

/** How far two judges agree beyond chance (Cohen 1960): 1 is always, 0 as by chance. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
	const all = pairs.length;
	if (all === 0) return NaN;
	const agreed = pairs.filter(([one, other]) => one === other).length / all;
	const verdicts = new Set(pairs.flat());
	const chance = [...verdicts].reduce((sum, verdict) => {
		const first = pairs.filter(([one]) => one === verdict).length / all;
		const second = pairs.filter(([, other]) => other === verdict).length / all;
		return sum + first * second;
	}, 0);
	return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

export function percent({ of, share, low, high }: Share): string {
	const whole = (value: number) => String(Math.round(100 * value));
	return of === 0 ? '–' : `${whole(share)} % (${whole(low)}–${whole(high)}, n=${of})`;
}
