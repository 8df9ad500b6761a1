import type { ChoiceItem } from '../../items/choice';
import type { Item } from '../../items/item';
import type { OrderItem } from '../../items/order';
import type { Diagnostic } from '../diagnostic';
import type { Survey } from './survey';

/** What a rule finds; the place and the rule's name are added where it is run. */
export type Finding = Omit<Diagnostic, 'rule' | 'at'>;

/** What a rule finds in one item: the item itself is added to the target. */
export type ItemFinding = Omit<Finding, 'target'> & { part?: string };

type Described = {
	/** As the project's rules of item writing number it: M… for choice, OL… for ordering. */
	id: string;
	/** What a module that passes is like, in one sentence. */
	describes: string;
	/** Languages in which the rule holds (`en`, `uk`); `any` where it needs no words, or does without them. */
	languages: 'any' | readonly string[];
	/** Of a rule that holds in any language: those in which it looks at words as well. */
	worded?: readonly string[];
};

/** One check. `scope` says what it is shown: each item, each of one kind, or the module as a whole. */
export type Rule = Described &
	(
		| { scope: 'item'; find: (item: Item, survey: Survey) => ItemFinding[] }
		| { scope: 'choice'; find: (item: ChoiceItem, survey: Survey) => ItemFinding[] }
		| { scope: 'order'; find: (item: OrderItem, survey: Survey) => ItemFinding[] }
		| { scope: 'module'; find: (survey: Survey) => Finding[] }
		/** Held by the screens and their tests: there is nothing to find in a file. */
		| { scope: 'interface' }
	);
