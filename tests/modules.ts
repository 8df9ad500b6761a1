import fc from 'fast-check';
import { lures, type ChoiceItem } from '../src/lib/core/items/choice';
import { levels, type Evidence, type ItemBase } from '../src/lib/core/items/item';
import type { OrderItem } from '../src/lib/core/items/order';
import { findEvidence } from '../src/lib/core/module/markdown/evidence';
import { tidy } from '../src/lib/core/text/tidy';
import type { Claim, Module, Section } from '../src/lib/core/module/module';
import { partId } from '../src/lib/core/module/markdown/slug';
import { oneLine } from '../src/lib/core/text/one-line';
import { blockText, type Block, type Inline } from '../src/lib/core/text/rich';

/** Pieces of text that mean something to Markdown, to YAML or to the attributes of the module format. */
const nasty = (
	'* ** _ __ ` `` ~~~ # ## + - --- === 1. 1) 12. > | || \\ \\\\ \\| [ ] [x] [ ] ![ ]( ] : [^1] < <b> </span> ' +
	'<!-- --> & &amp; &#35; &lbrace; { } {.x} {.misread} {#id} {x="y"} “q” ‘q’ «q» " \' … – — ! ? . , ; : ' +
	'http://a.b a@b.c $x$ %20 é й の א مرحبا 👩‍👩‍👧 \u00a0 \u200b \u202e \ufeff x y z word Tide the Moon 3.5 U.S. true null ~'
).split(' ');

const words = fc
	.array(
		fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: 'grapheme' })),
		{
			minLength: 1,
			maxLength: 6
		}
	)
	.chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')))
	// Markdown itself has no NUL.
	.map((text) => oneLine(text.replaceAll('\0', '')));

/** A line of text that says something, hard to write in Markdown. */
const line = words.filter((text) => text.trim() !== '');

const url = fc.constantFrom(
	'https://example.org/a?b=c&d=e#f',
	'mailto:a@example.org',
	'../other(1).html',
	'#note',
	'images/a*b_c.png'
);
const imageUrl = fc.constantFrom('data:image/png;base64,aGk=', 'images/a*b_(c).png');
const code = fc
	.tuple(words, fc.constantFrom('', '`', '``', '|', '\\|', ' '))
	.map(([text, mark]): Inline => ({ type: 'code', text: `a${mark}${text}${mark}b` }));

type Kind = { breaks: boolean };

function inline({ breaks }: Kind, depth: number): fc.Arbitrary<Inline> {
	const text = line.map((value): Inline => ({ type: 'text', text: value }));
	const spaced = line.map((value): Inline => ({ type: 'text', text: ` ${value} ` }));
	const image = fc
		.record({ url: imageUrl, alt: words })
		.map((one): Inline => ({ type: 'image', ...one }));
	const leaves = [
		{ weight: 5, arbitrary: text },
		{ weight: 3, arbitrary: spaced },
		{ weight: 1, arbitrary: code },
		{ weight: 1, arbitrary: image },
		...(breaks ? [{ weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) }] : [])
	];
	if (depth === 0) return fc.oneof(...leaves);
	const inner = fc
		.array(inline({ breaks: false }, depth - 1), { minLength: 1, maxLength: 2 })
		.map(tidy)
		.filter((children) => children.length > 0 && children.every(({ type }) => type !== 'link'));
	return fc.oneof(
		...leaves,
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constantFrom('emphasis' as const, 'strong' as const),
				children: inner
			})
		},
		{
			weight: 1,
			arbitrary: fc
				.record({ lang: fc.constantFrom('uk', 'zh-Hans'), children: inner })
				.map((one): Inline => ({ type: 'foreign', ...one }))
		},
		{
			weight: 1,
			arbitrary: fc
				.record({ url, children: inner.filter((children) => !children.some(holdsLink)) })
				.map((one): Inline => ({ type: 'link', ...one }))
		}
	);
}

function holdsLink(one: Inline): boolean {
	return one.type === 'link' || ('children' in one && one.children.some(holdsLink));
}

/** A run of text with marks, as `tidy` leaves it. */
export function runs(kind: Kind = { breaks: true }): fc.Arbitrary<Inline[]> {
	return fc
		.array(inline(kind, 2), { minLength: 1, maxLength: 4 })
		.map(tidy)
		.filter((run) => run.length > 0);
}

/** GFM has no way to write code with a backslash before a bar in a table. */
const cell = fc
	.oneof(fc.constant<Inline[]>([]), runs({ breaks: false }))
	.filter((run) => !JSON.stringify(run).includes('\\\\|'));

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
	const row = fc.array(cell, { minLength: columns, maxLength: columns });
	return fc
		.record({ head: row, rows: fc.array(row, { maxLength: 3 }) })
		.map((one): Block => ({ type: 'table', ...one }));
});

const paragraph = runs().map((children): Block => ({ type: 'paragraph', children }));

/** One block of reading text. */
export const block: fc.Arbitrary<Block> = fc.oneof(
	{ weight: 3, arbitrary: paragraph },
	{
		weight: 1,
		arbitrary: fc
			.array(runs(), { minLength: 1, maxLength: 2 })
			.map((children): Block => ({ type: 'quote', children }))
	},
	{
		weight: 1,
		arbitrary: fc
			.record({
				ordered: fc.boolean(),
				start: fc.integer({ min: 0, max: 2000 }),
				items: fc.array(runs(), { minLength: 1, maxLength: 3 })
			})
			.map(({ ordered, start, items }): Block => {
				return { type: 'list', ordered, start: ordered ? start : 1, items };
			})
	},
	{ weight: 1, arbitrary: table }
);

/** Quotes as an author would take them: the first place where the words stand. */
function evidenceFrom(passages: { section: string; blocks: Block[] }[]): fc.Arbitrary<Evidence> {
	const blocks = passages.flatMap((passage) => passage.blocks.map(blockText));
	return fc
		.tuple(fc.constantFrom(...blocks), fc.nat(), fc.nat())
		.map(([text, from, length]) => {
			const start = from % text.length;
			const quote = text.slice(start, start + 1 + (length % (text.length - start)));
			return first(oneLine(quote), passages) ?? first(text, passages) ?? first('proof', passages);
		})
		.filter((evidence) => evidence !== undefined);
}

function first(quote: string, passages: { section: string; blocks: Block[] }[]) {
	const found = /\S/.test(quote) ? findEvidence(quote, titled(passages))[0] : undefined;
	return found && findEvidence(oneLine(found.quote), titled(passages))[0];
}

function titled(passages: { section: string; blocks: Block[] }[]) {
	return passages.map((passage) => ({ ...passage, title: '' }));
}

const waiver = fc.record({
	rule: fc.constantFrom('M07', 'M12', 'OL3'),
	// A semicolon before a rule's name would begin another waiver.
	why: line.map((text) => `why ${text.replaceAll(';', ',')}`)
});

function base(passages: { section: string; blocks: Block[] }[], claims: string[]) {
	return {
		stem: runs({ breaks: false }),
		level: fc.constantFrom(undefined, ...levels),
		claims: fc.subarray(claims),
		criterion: fc.constantFrom(undefined, 'source', 'logic'),
		evidence: fc.array(evidenceFrom(passages), { minLength: 1, maxLength: 2 }),
		explanation: fc.oneof(fc.constant<Inline[]>([]), runs()),
		memory: fc.boolean(),
		retain: fc.boolean(),
		waivers: fc.array(waiver, { maxLength: 2 })
	} satisfies Partial<Record<keyof ItemBase, fc.Arbitrary<unknown>>>;
}

function choice(passages: { section: string; blocks: Block[] }[], claims: string[]) {
	const option = fc.record({
		text: runs(),
		lure: fc.constantFrom(undefined, ...lures),
		feedback: fc.oneof(fc.constant<Inline[]>([]), runs())
	});
	return fc
		.record({
			...base(passages, claims),
			right: fc.array(option, { minLength: 1, maxLength: 2 }),
			wrong: fc.array(option, { minLength: 1, maxLength: 2 }),
			fixed: fc.boolean(),
			statement: fc.boolean(),
			prove: fc.boolean()
		})
		.map(({ right, wrong, ...rest }): Omit<ChoiceItem, 'id'> => {
			const keyed = right.map(({ text, feedback }) => ({ text, feedback }));
			const options = [...keyed, ...wrong].map((one, index) => ({ id: partId(index), ...one }));
			const key = keyed.map((_, index) => partId(index));
			return { type: 'choice', ...rest, options, key } as Omit<ChoiceItem, 'id'>;
		});
}

function order(passages: { section: string; blocks: Block[] }[], claims: string[]) {
	const card = fc.record({
		text: runs(),
		short: fc.oneof(fc.constant(undefined), fc.constantFrom('Moon "rises" \\', '{x} *y*')),
		tied: fc.boolean(),
		evidence: fc.array(evidenceFrom(passages), { maxLength: 2 })
	});
	return fc
		.record({ ...base(passages, claims), cards: fc.array(card, { minLength: 2, maxLength: 4 }) })
		.map(({ cards, ...rest }): Omit<OrderItem, 'id'> => {
			let rank = 0;
			const ranked = cards.map(({ tied, ...one }, index) => {
				if (!tied || index === 0) rank += 1;
				return { id: partId(index), ...one, rank };
			});
			return { type: 'order', ...rest, cards: ranked } as Omit<OrderItem, 'id'>;
		});
}

const claim: fc.Arbitrary<Omit<Claim, 'id'>> = fc.record({
	status: fc.constantFrom('stated', 'judged', 'attributed'),
	contested: fc.boolean(),
	text: line
});

const head = fc.record({
	id: fc.constantFrom('tides', 'припливи-2'),
	title: line,
	lang: fc.constantFrom('en', 'uk', 'zh-Hans'),
	description: line,
	source: line,
	version: fc.constantFrom(undefined, '1.10', '2', 'true'),
	teachers: fc.oneof(
		fc.constant(undefined),
		fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n').trim())
	),
	glossary: fc.uniqueArray(fc.record({ term: line, definition: line }), {
		maxLength: 3,
		selector: ({ term }) => term
	}),
	claims: fc
		.array(claim, { maxLength: 3 })
		.map((claims) => claims.map((one, index): Claim => ({ id: `C0${index}`, ...one })))
});

/** Whole modules in canonical form, whose text is as hard to write in Markdown as can be. */
export const modules: fc.Arbitrary<Module> = fc
	.tuple(
		head,
		fc.array(
			fc.record({
				title: line,
				note: fc.oneof(fc.constant(undefined), line),
				blocks: fc.array(block, { minLength: 1, maxLength: 4 })
			}),
			{
				minLength: 1,
				maxLength: 3
			}
		)
	)
	.chain(([front, texts]) => {
		const proof: Block = { type: 'paragraph', children: [{ type: 'text', text: 'The proof.' }] };
		const passages = texts.map(({ blocks }, index) => {
			return { section: `s-${index}`, blocks: [...blocks, proof] };
		});
		const claims = front.claims.map(({ id }) => id);
		const items = (grounds: typeof passages) =>
			fc.array(fc.oneof(choice(grounds, claims), order(grounds, claims)), { maxLength: 2 });
		return fc
			.tuple(
				fc.tuple(...passages.map((passage) => items([passage]))),
				fc.oneof(fc.constant([]), items(passages))
			)
			.map(([own, whole]) => {
				const sections = passages.map(({ section, blocks }, index) => ({
					id: section,
					title: texts[index]?.title ?? '',
					note: texts[index]?.note,
					passage: blocks,
					items: own[index] ?? []
				}));
				const last = { id: 'whole', title: 'Whole', note: undefined, passage: [], items: whole };
				return canonical(front, whole.length > 0 ? [...sections, last] : sections);
			});
	});

type Unnumbered = Omit<Section, 'items' | 'note'> & {
	note: string | undefined;
	items: readonly (Omit<ChoiceItem, 'id'> | Omit<OrderItem, 'id'>)[];
};

/** Numbers the items and leaves out what is undefined. */
function canonical(front: object, sections: Unnumbered[]): Module {
	let number = 0;
	const numbered = sections.map((section) => ({
		...section,
		items: section.items.map((item) => ({ ...item, id: `q-${++number}` }))
	}));
	return present({ ...front, sections: numbered }) as Module;
}

function present(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(present);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(entries.map(([key, one]) => [key, present(one)]));
}
