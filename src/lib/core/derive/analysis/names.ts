import type { Name, NameKind, Token } from './analysis';
import { kindOf, type Known } from './name-kinds';
import { calendar } from './words';

/** What a name may contain between its capitals. */
const particle = /^(de|van|von|al|du|la|ibn|bin|el|der|den|della|da|del)$/;
/** After these words "of" goes on with the name: "the Treaty of Paris", "the Gulf of Mexico". */
const takesOf =
	/^(University|Institute|Council|Bank|Department|Ministry|Church|Society|Treaty|Battle|War|Act|Gulf|Bay|House|Isle|Republic|Kingdom|Duke|Earl|Bill|Declaration|Board|Bureau|Organization|Organisation|Association|Academy|School|College|Museum|Strait|Cape|City|Lake|Mount|Sea|Prince|King|Queen|Articles|Siege|Peace|Congress|Statue|Tower|Court|Secretary|Museum|Order|Knights|Law)$/;

/** The proper names among a sentence's tokens, without their kinds. */
function namesIn(tokens: readonly Token[]): Omit<Name, 'kind'>[] {
	const found: Omit<Name, 'kind'>[] = [];
	for (let from = 0; from < tokens.length; from++) {
		if (!isPart(tokens[from])) continue;
		const to = nameEnd(tokens, from);
		const words = tokens.slice(from, to).map(({ text }) => text);
		const dated = calendar.has(words[0]?.toLowerCase() ?? '') && words.length === 1;
		if (!dated)
			found.push({
				from,
				to,
				text: textOf(tokens, from, to),
				article: tokens[from - 1]?.lower === 'the'
			});
		from = to - 1;
	}
	return found;
}

/** The names of a text by sentence, each with its kind: by tables, by definitions in the text and by votes. */
export function nameAll(sentences: readonly (readonly Token[])[], text: string): Name[][] {
	const bare = sentences.map((tokens) => namesIn(tokens));
	const known = knownFrom(sentences, bare, text);
	const kinds = new Map<string, NameKind>();
	const typed = bare.map((names, index) =>
		names.map((name) => {
			const tokens = sentences[index] ?? [];
			const words = tokens.slice(name.from, name.to).map(({ text }) => text);
			const kind = kindOf(words, tokens[name.from - 1]?.text ?? '', known);
			if (kind !== 'other' && kinds.get(name.text) !== 'person') kinds.set(name.text, kind);
			return { ...name, kind };
		})
	);
	return typed.map((names) =>
		names.map((name) => ({ ...name, kind: kinds.get(name.text) ?? name.kind }))
	);
}

function isPart(token: Token | undefined): boolean {
	return token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
}

function nameEnd(tokens: readonly Token[], from: number): number {
	let to = from + 1;
	for (;;) {
		if (isPart(tokens[to])) {
			if (calendar.has(tokens[to]?.lower ?? '')) return to;
			to++;
		} else if (particle.test(tokens[to]?.lower ?? '') && isPart(tokens[to + 1])) to += 2;
		else if (
			tokens[to]?.lower === 'of' &&
			takesOf.test(tokens[to - 1]?.text ?? '') &&
			(isPart(tokens[to + 1]) || (tokens[to + 1]?.lower === 'the' && isPart(tokens[to + 2])))
		)
			to += isPart(tokens[to + 1]) ? 2 : 3;
		else return to;
	}
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ text, start }, index) =>
			index > 0 && start > (tokens[from + index - 1]?.end ?? start) ? ` ${text}` : text
		)
		.join('');
}

function knownFrom(
	sentences: readonly (readonly Token[])[],
	names: readonly (readonly Omit<Name, 'kind'>[])[],
	text: string
): Known {
	const bodies = new Set<string>();
	for (const [, long = '', short = ''] of text.matchAll(
		/((?:\p{Lu}[\p{L}'-]+ (?:(?:of|for|and|the|on|in) ){0,2}){1,8}\p{Lu}[\p{L}'-]+) \(([A-Z]{2,7})\)/gu
	)) {
		const empty = { surnames: new Set<string>(), bodies: new Set<string>() };
		if (
			kindOf(long.split(' '), '', empty) === 'organisation' ||
			/\b(Agency|Union|Council|Institute|Committee|Organi[sz]ation|Party|Association|Department|Bureau|Commission|Society|Foundation|Company|Administration|Authority|Service|Fund|Centre|Center)\b/.test(
				long
			)
		)
			bodies.add(short);
	}
	const surnames = new Set<string>();
	const before = { surnames, bodies };
	names.forEach((found, index) => {
		for (const { from, to } of found) {
			const words = (sentences[index] ?? []).slice(from, to).map(({ text }) => text);
			const person = kindOf(words, sentences[index]?.[from - 1]?.text ?? '', before) === 'person';
			if (person) surnames.add(words.at(-1) ?? '');
		}
	});
	return { surnames, bodies };
}
