import type { Inline } from '../text/rich';
import type { Evidence, ItemBase } from './item';

export type Card = {
	/** A letter by place in the file: a, b, c … */
	id: string;
	text: Inline[];
	/** A name for announcements and feedback, 40 characters at most. */
	short?: string;
	/** Place in the right order, from 1. Cards of equal rank may stand in any order among themselves. */
	rank: number;
	/** What proves that it comes after the cards before it. */
	evidence: Evidence[];
};

export type OrderItem = ItemBase & { type: 'order'; cards: Card[] };
