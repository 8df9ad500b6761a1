import type { Token } from './analysis';

/** What ties a sentence to the one before it and says nothing by itself. */
const connectives = [
	'however',
	'indeed',
	'therefore',
	'thus',
	'moreover',
	'furthermore',
	'nevertheless',
	'nonetheless',
	'instead',
	'meanwhile',
	'similarly',
	'likewise',
	'consequently',
	'hence',
	'firstly',
	'secondly',
	'thirdly',
	'first',
	'second',
	'third',
	'finally',
	'lastly',
	'next',
	'then',
	'also',
	'additionally',
	'still',
	'yet',
	'overall',
	'ultimately',
	'eventually',
	'critically',
	'importantly',
	'interestingly',
	'specifically',
	'clearly',
	'of course',
	'in fact',
	'in addition',
	'in contrast',
	'by contrast',
	'in other words',
	'for example',
	'for instance',
	'as a result',
	'as a consequence',
	'on the other hand',
	'on the contrary',
	'at the same time',
	'in turn',
	'in particular',
	'above all',
	'above all else',
	'that is',
	'after all',
	'in short',
	'once again',
	'again',
	'in the end',
	'at first',
	'afterwards',
	'subsequently',
	'unfortunately',
	'fortunately',
	'surprisingly',
	'accordingly',
	'conversely',
	'rather',
	'besides',
	'further',
	'more importantly',
	'to be sure',
	'as such',
	'on the one hand',
	'of note',
	'notably',
	'not surprisingly',
	'sadly',
	'remarkably',
	'naturally',
	'admittedly',
	'in short',
	'in summary',
	'in essence',
	'in reality',
	'even so',
	'what is more',
	'most importantly',
	'so',
	'and',
	'but',
	'or',
	'nor'
].map((words) => words.split(' '));

const withoutComma =
	/^(then|finally|thus|eventually|therefore|instead|indeed|ultimately|and|but|so|yet|hence)$/;

/** How many tokens at the start of a clause are a connective, its comma among them. */
export function discourseLength(tokens: readonly Token[], from: number): number {
	let at = from;
	for (let found = true; found;) {
		found = false;
		for (const words of connectives) {
			if (!words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
			const end = at + words.length;
			const comma = tokens[end]?.lower === ',';
			if (!comma && !withoutComma.test(words.join(' '))) continue;
			if (/^(of|than|as|that|far|long|many|much|did|does|do)$/.test(tokens[end]?.lower ?? ''))
				continue;
			at = comma ? end + 1 : end;
			found = true;
			break;
		}
	}
	return at - from;
}

/** The end, exclusive, of a connective between two commas, the commas among it. */
export function insertionAt(
	tokens: readonly Token[],
	comma: number,
	end = tokens.length
): number | undefined {
	for (const length of [1, 2, 3, 4]) {
		const words = tokens.slice(comma + 1, comma + 1 + length).map(({ lower }) => lower);
		const close = comma + 1 + length;
		if (close > end || !insertions.test(words.join(' '))) continue;
		const joined = /^(and|but|or|which|who)$/.test(tokens[close + 1]?.lower ?? '');
		if (close === end || tokens[close]?.lower === ',')
			return joined ? close : Math.min(close + 1, end);
	}
	return undefined;
}

/** Connectives that stand between commas inside a clause or at its end. */
const insertions =
	/^(however|therefore|though|too|instead|for example|for instance|in fact|of course|in turn|moreover|meanwhile|indeed|then|nevertheless|nonetheless|also|thus|consequently|on the other hand|by contrast|in contrast|in addition|similarly|likewise|of course|as well|as a result)$/;
