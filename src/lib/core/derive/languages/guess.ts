import { textLanguages } from './languages';

/** Words from the beginning, the middle and the end tell as much as all. */
const sampled = 12_000;
/** In running text a fifth and more of all words are function words (derive.md §9). */
const fewest = 0.15;
/** Texts in a script of their own are told by their letters where words are unknown. */
const scripts: readonly (readonly [string, RegExp])[] = [
	['el', /\p{Script=Greek}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['ka', /\p{Script=Georgian}/gu],
	['hy', /\p{Script=Armenian}/gu],
	['th', /\p{Script=Thai}/gu],
	['ko', /\p{Script=Hangul}/gu],
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['zh', /\p{Script=Han}/gu],
	['ar', /\p{Script=Arabic}/gu]
];

/** The language of a text, by its function words; by its script where these tell nothing; else `und`. */
export function guessLanguage(text: string): string {
	const sample = sampleOf(text).normalize('NFC').toLowerCase();
	const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
	const shares = textLanguages.map(({ tag, functionWords }) => ({
		tag,
		share: words.filter((word) => functionWords.has(word)).length / Math.max(1, words.length)
	}));
	const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
	if (best.share >= fewest) return best.tag;
	const letters = Math.max(1, sample.match(/\p{L}/gu)?.length ?? 0);
	const script = scripts.find(
		([, pattern]) => (sample.match(pattern)?.length ?? 0) / letters > 0.3
	);
	return script?.[0] ?? (best.share >= fewest / 2 && words.length < 60 ? best.tag : 'und');
}

function sampleOf(text: string): string {
	if (text.length <= 3 * sampled) return text;
	const middle = Math.floor(text.length / 2);
	return [text.slice(0, sampled), text.slice(middle, middle + sampled), text.slice(-sampled)].join(
		'\n'
	);
}
