import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import type { Waiver } from '../../items/item';
import { oneLine } from '../../text/one-line';
import { unmask, type Attribute } from './attribute-blocks';
import { bearers, type Bearer } from './bearers';
import type { Reading } from './reading';
import { isId } from './slug';
import { nearest } from './suggestion';

/** The attributes of one bearer, each known to have a meaning there and to be given once. */
export class Attributes {
	readonly #given = new Map<string, Attribute>();

	give(attribute: Attribute) {
		this.#given.set(spell(attribute), attribute);
	}
	has(attribute: Attribute): boolean {
		return this.#given.has(spell(attribute));
	}
	id(): Attribute | undefined {
		return this.#given.get('#');
	}
	pair(key: string): Attribute | undefined {
		return this.#given.get(`${key}=`);
	}
	class(name: string): Attribute | undefined {
		return this.#given.get(`.${name}`);
	}
	/** The one class of a family, such as the level. The second of a family is an error. */
	oneOf<Name extends string>(family: readonly Name[], reading: Reading): Name | undefined {
		const [first, ...others] = family
			.flatMap((name) => {
				const given = this.class(name);
				return given ? [{ name, given }] : [];
			})
			.sort((one, other) => one.given.start - other.given.start);
		for (const { name, given } of others) {
			reading.report({
				rule: 'F14',
				at: given,
				message: `“.${name}” stands beside “.${first?.name}”, and only one of them can hold.`,
				remedy: 'Keep one of the two.',
				instead: ''
			});
		}
		return first?.name;
	}
}

/** Reads the attributes at the end of a heading, an option or a card. */
export function readAttributes(node: Node, bearer: Bearer, reading: Reading): Attributes {
	const attributes = new Attributes();
	const block = reading.attributesOf(node);
	if (block?.unread !== undefined) {
		const rest = reading.text.slice(block.unread, block.end).replace(/\s+/g, ' ');
		reading.report({
			rule: 'F12',
			at: { start: block.unread, end: block.end },
			message: `“${rest}” is not an attribute.`,
			remedy:
				'Write #id, .class or key="value" with straight quotes, parted by spaces; ' +
				'for braces in the text itself write \\{ and \\}.'
		});
	}
	for (const attribute of block?.attributes ?? []) {
		if (!isKnown(attribute, bearer)) reportUnknown(attribute, bearer, reading);
		else if (attributes.has(attribute)) reportRepeated(attribute, reading);
		else attributes.give(attribute);
	}
	return attributes;
}

/** The children of a heading or paragraph without the attributes at their end. */
export function wordsOf(node: Heading | Paragraph, reading: Reading): PhrasingContent[] {
	return reading.attributesOf(node) ? unmask(node.children) : node.children;
}

/** The id given in the attributes, if it can be one. */
export function readId(attributes: Attributes, reading: Reading): string | undefined {
	const given = attributes.id();
	if (!given || isId(given.value)) return given?.value;
	reading.report({
		rule: 'F17',
		at: given,
		message: `“${given.value}” can’t be an id.`,
		remedy: 'Write letters, digits and single hyphens between them, such as #far-bulge.'
	});
	return undefined;
}

/** Reads `waive="M07 a reason; M12 another"`: rules to let stand, each with its reason. */
export function readWaivers(attributes: Attributes, reading: Reading): Waiver[] {
	const given = attributes.pair('waive');
	if (!given) return [];
	return given.value.split(/;\s*(?=[A-Z]{1,3}\d+\b|$)/).flatMap((part) => {
		const [, rule, why] = /^([A-Z]{1,3}\d+)(?![\p{L}\p{N}])[ :]*(.*)$/su.exec(oneLine(part)) ?? [];
		if (rule !== undefined && why) return [{ rule, why }];
		if (oneLine(part) === '' && given.value !== '') return [];
		reading.report({
			rule: 'F15',
			at: given,
			message:
				rule === undefined
					? `“${oneLine(part)}” does not begin with the name of a rule.`
					: `${rule} is waived without a reason.`,
			remedy:
				'Write the rule and why it may be broken here: waive="M07 the exact figure is needed".'
		});
		return [];
	});
}

function spell({ kind, name }: Attribute): string {
	return { id: '#', class: `.${name}`, pair: `${name}=` }[kind];
}

function isKnown({ kind, name }: Attribute, bearer: Bearer): boolean {
	const known: { id: boolean; classes: string[]; keys: string[] } = bearers[bearer];
	if (kind === 'id') return known.id;
	return (kind === 'class' ? known.classes : known.keys).includes(name);
}

function reportRepeated(attribute: Attribute, reading: Reading) {
	const shown = attribute.kind === 'id' ? `#${attribute.value}` : spell(attribute);
	reading.report({
		rule: 'F14',
		at: attribute,
		message: `“${shown}” is the second of its kind here.`,
		remedy: 'Keep one of the two.',
		instead: ''
	});
}

const article: Record<Bearer, string> = {
	section: 'a section',
	choice: 'a choice question',
	ordering: 'an ordering question',
	option: 'an option',
	card: 'a card'
};

function reportUnknown(attribute: Attribute, bearer: Bearer, reading: Reading) {
	const shown = attribute.kind === 'id' ? `#${attribute.value}` : spell(attribute);
	reading.report({
		rule: 'F13',
		at: attribute,
		message: `“${shown}” has no meaning on ${article[bearer]}.`,
		...remedyFor(attribute, bearer, reading.text)
	});
}

function remedyFor(
	attribute: Attribute,
	bearer: Bearer,
	text: string
): { remedy: string; instead: string } {
	const { id, classes, keys } = bearers[bearer];
	const here = [...classes.map((name) => `.${name}`), ...keys.map((name) => `${name}=`)];
	const meant = attribute.kind === 'id' ? undefined : nearest(spell(attribute), here);
	if (meant) {
		const written = text.slice(attribute.start, attribute.end);
		return {
			remedy: `Did you mean “${meant}”?`,
			instead: meant + written.slice(spell(attribute).length)
		};
	}
	const home = (['section', 'choice', 'ordering', 'option', 'card'] as const).find((other) =>
		isKnown(attribute, other)
	);
	if (home) return { remedy: `Take it away here; it belongs to ${article[home]}.`, instead: '' };
	const known = [...(id ? ['#id'] : []), ...here];
	return { remedy: `Take it away; here stand ${known.join(' ')}.`, instead: '' };
}
