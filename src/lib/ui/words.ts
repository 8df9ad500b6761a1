import * as m from '$messages';
import type { Level, Outcome } from '$lib/core/items/item';
import { intlLocale } from '$lib/i18n/locale';

export const levelNames: Record<Level, () => string> = {
	locate: m.level_locate,
	infer: m.level_infer,
	integrate: m.level_integrate,
	evaluate: m.level_evaluate
};

/** A number with two decimals at most. */
export function decimal(value: number): string {
	return new Intl.NumberFormat(intlLocale, { maximumFractionDigits: 2 }).format(value);
}

export function points(outcome: Outcome | undefined): string {
	return outcome ? m.points_of({ score: decimal(outcome.score), max: decimal(outcome.max) }) : '';
}

/** "1 question", "2 questions". */
export function count(number: number, one: string, many: string): string {
	return `${decimal(number)} ${number === 1 ? one : many}`;
}
