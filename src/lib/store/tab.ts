import * as v from 'valibot';

/** Texts by their keys. */
export type Texts = Pick<Map<string, string>, 'get' | 'set' | 'delete' | 'keys'>;

const mark = 'readback:';
const schema = v.array(v.tuple([v.string(), v.string()]));

/**
 * Texts that last as long as a tab, from page to page: for what no storage takes. They are held in the
 * tab's name, which browsers empty when the tab goes to another site.
 */
export function tabTexts(tab: { name: string }): Texts {
	const texts = new Map(open(tab.name));
	const hold = () => {
		tab.name = mark + JSON.stringify([...texts]);
	};
	return {
		get: (key) => texts.get(key),
		keys: () => texts.keys(),
		set(key, text) {
			texts.set(key, text);
			hold();
			return texts;
		},
		delete(key) {
			const held = texts.delete(key);
			if (held) hold();
			return held;
		}
	};
}

/** The texts in a name as `hold` left it; none in any other. */
function open(name: string): v.InferOutput<typeof schema> {
	if (!name.startsWith(mark)) return [];
	try {
		return v.parse(schema, JSON.parse(name.slice(mark.length)));
	} catch {
		return [];
	}
}
