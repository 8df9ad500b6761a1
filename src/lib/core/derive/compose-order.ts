import type { OrderItem } from '../items/order';
import { partId } from '../module/markdown/slug';
import { fingerprint } from '../random';
import { plain } from '../text/rich';
import { evidenceFrom } from './evidence';
import type { OrderDraft } from './forms/form';
import type { Soundness } from './soundness';

/** An ordering of a draft's cards, each with the sentence that proves its place; else the rule that it breaks. */
export function composeOrder(draft: OrderDraft, sound: Soundness): OrderItem | string {
	const item: OrderItem = {
		type: 'order',
		id: idOf(draft),
		stem: draft.stem,
		level: draft.level,
		claims: [],
		evidence: draft.evidence.map(evidenceFrom),
		explanation: draft.explanation ?? [],
		memory: draft.memory ?? false,
		retain: false,
		waivers: draft.waivers ?? [],
		cards: draft.cards.map(({ text, rank, short, evidence }, place) => ({
			id: partId(place),
			text: [{ type: 'text', text }],
			rank,
			...(short === undefined ? {} : { short }),
			evidence: [evidenceFrom(evidence)]
		}))
	};
	return sound(item) ?? item;
}

function idOf({ form, stem, cards }: OrderDraft): string {
	const words = cards.map(({ text, rank }) => `${rank} ${text}`);
	return `${form}-${fingerprint([form, plain(stem), ...words].join('\n'))}`;
}
