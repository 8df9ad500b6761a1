import { isMap, isNode, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Reading } from './reading';
import type { FormatRule } from './format-rules';

/** One key and its value. */
export type Entry = { key: string; at: Node; value: Node | null };

type Found = {
	rule: FormatRule;
	message: string;
	remedy: string;
	instead?: string | undefined;
};

const tooDeep: Found = {
	rule: 'F31',
	message: 'The front matter is nested too deep to be read.',
	remedy: 'Keep to the keys that the format names.'
};

/** The YAML of one file: every scalar is text, and every place counts in the file. */
export class Sheet {
	readonly #reading: Reading;
	readonly #offset: number;
	readonly root: Node | null = null;

	/** `offset` is where the YAML begins in the file. Reports what it refuses, and then has no root. */
	constructor(yaml: string, offset: number, reading: Reading) {
		this.#reading = reading;
		this.#offset = offset;
		try {
			// With the failsafe schema "1.10" stays "1.10", and "no" is not a truth value.
			const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
			if (this.#accepts(document)) this.root = document.contents;
		} catch (error) {
			// The library goes down level by level, and an absurd depth exhausts the stack.
			if (!(error instanceof RangeError)) throw error;
			this.#report([0, 0], tooDeep);
		}
	}

	report(at: Node, found: Found) {
		this.#report(at.range ?? [0, 0], found);
	}

	/** The entries of a map whose keys are text; undefined if it is no map. */
	entries(map: Node | null): Entry[] | undefined {
		if (!isMap(map)) return undefined;
		return map.items.flatMap(({ key, value }) => {
			if (isScalar(key) && typeof key.value === 'string') {
				return [{ key: key.value, at: key, value: isNode(value) ? value : null }];
			}
			this.report(isNode(key) ? key : map, {
				rule: 'F05',
				message: 'This key is not a word.',
				remedy: 'Write the key as plain text before the colon.'
			});
			return [];
		});
	}

	/** The text of a scalar, undefined if the value is a list or a map. */
	text(value: Node | null): string | undefined {
		if (value === null) return '';
		return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
	}

	#accepts(document: Document): boolean {
		const [error] = document.errors;
		if (error) {
			const exhausted = error.code === 'RESOURCE_EXHAUSTION';
			this.#report(
				error.pos,
				exhausted
					? tooDeep
					: {
							rule: 'F02',
							message: `The front matter can’t be read as YAML: ${error.message}.`,
							remedy:
								'Put a value with a colon or another sign in it between quotes, and give each key once.'
						}
			);
			return false;
		}
		let plain = true;
		const refuse = (node: Node, what: string) => {
			plain = false;
			this.report(node, {
				rule: 'F02',
				message: `The front matter uses ${what} of YAML.`,
				remedy: 'Write the value out; put it between quotes if the sign is part of the text.'
			});
		};
		visit(document, {
			Alias: (_, node) => refuse(node, 'an alias (*)'),
			Value: (_, node) => {
				if (node.anchor) refuse(node, 'an anchor (&)');
				if (node.tag) refuse(node, 'a tag (!)');
			}
		});
		return plain;
	}

	#report([start, end]: readonly number[], found: Found) {
		const at = { start: this.#offset + (start ?? 0), end: this.#offset + (end ?? 0) };
		this.#reading.report({ ...found, at });
	}
}
