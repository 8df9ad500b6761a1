import type { Amount, DateMention, Token } from './analysis';
import { nounPhrase } from './chunks';

const words: Record<string, number> = {
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	half: 0.5
};
const scales: Record<string, number> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	m: 1e6,
	bn: 1e9
};

/** The numbers of a sentence that are no dates, with what they count or measure. */
export function amountsIn(tokens: readonly Token[], dates: readonly DateMention[]): Amount[] {
	const found: Amount[] = [];
	for (let from = 0; from < tokens.length; from++) {
		const token = tokens[from];
		const value = token && valueOf(token.lower);
		if (
			!token ||
			value === undefined ||
			dates.some(({ start, end }) => token.start < end && token.end > start)
		)
			continue;
		let to = from + 1;
		let scaled = value;
		while (scales[tokens[to]?.lower ?? ''] !== undefined)
			scaled *= scales[tokens[to++]?.lower ?? ''] ?? 1;
		const last = tokens[to - 1];
		if (!last) continue;
		found.push({
			from,
			to,
			text: spaced(tokens, from, to),
			value: scaled,
			unit: unitOf(tokens, from, to)
		});
		from = to - 1;
	}
	return found;
}

function valueOf(lower: string): number | undefined {
	const figure = /^[$£€¥]?(\d[\d,]*(?:\.\d+)?)%?$/.exec(lower)?.[1];
	return figure === undefined ? words[lower] : Number(figure.replaceAll(',', ''));
}

/** "delegates", "per cent", "$": what stands after the number, or the sign at it. */
function unitOf(tokens: readonly Token[], from: number, to: number): string {
	const { lower = '' } = tokens[from] ?? {};
	const sign = /[$£€¥%]/.exec(lower)?.[0];
	if (sign) return sign;
	if (tokens[to]?.lower === 'per' && tokens[to + 1]?.lower === 'cent') return 'per cent';
	const end = nounPhrase(tokens, to);
	const first = tokens[to];
	if (end === undefined || !first || /^(DET|NUM|PRON)$/.test(first.pos)) return '';
	return spaced(tokens, to, end);
}

function spaced(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ')
		.replace(/ (['’]s?)\b/g, '$1');
}
