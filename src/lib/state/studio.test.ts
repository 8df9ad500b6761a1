import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aModule, aSection } from '#tests/builders';
import { aCandidate } from '#tests/candidates';
import type { Draft } from '$lib/core/draft/draft';
import { editStem } from '$lib/core/draft/questions';
import { retext } from '$lib/core/draft/passage';
import { itemIds, itemOf } from '$lib/core/draft/changes';
import { compile } from '$lib/core/module/compile';
import { print } from '$lib/core/module/markdown/print';
import { plain } from '$lib/core/text/rich';
import { StudioState } from './studio.svelte';

const bare = aModule({ sections: [aSection({ items: [] })] });
const first = aCandidate();
const second = aCandidate({ id: 'c-2' });
const third = aCandidate({ id: 'c-3' });
const candidates = [first, second, third];

function open(overrides: Partial<Draft> = {}) {
	const saves: Draft[] = [];
	const keeper = { keep: (draft: Draft) => void saves.push(draft), changedElsewhere: false };
	const draft: Draft = {
		id: 'd',
		source: print(bare),
		candidates,
		shown: ['c-1', 'c-2'],
		turnedDown: [],
		unconfirmed: [],
		changed: 0,
		...overrides
	};
	const compiled = compile(draft.source, { shipped: false });
	const studio = new StudioState(draft, compiled, {
		compile: (source) => Promise.resolve(compile(source, { shipped: false })),
		keeper,
		now: () => 1
	});
	return { studio, saves, keeper };
}

const proposed = (studio: StudioState) => studio.suggestions.map(({ id }) => id);
const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('A draft on the workbench', () => {
	it('takes proposals in, turns them down, and puts others in their place', () => {
		const { studio } = open();
		expect(proposed(studio)).toEqual(['c-1', 'c-2']);
		studio.keep(first);
		expect(itemIds(studio.module)).toEqual(['statement-c-1']);
		expect(studio.another(second)?.id).toBe('c-3');
		expect(proposed(studio)).toEqual(['c-3']);
		studio.turnDown(third);
		expect(proposed(studio)).toEqual([]);
	});

	it('undoes and does again all of it', () => {
		const { studio } = open();
		studio.keep(first);
		studio.turnDown(second);
		expect(studio.undoable).toBe('turn-down');
		studio.undo();
		studio.undo();
		expect(proposed(studio)).toEqual(['c-1', 'c-2']);
		expect(itemIds(studio.module)).toEqual([]);
		studio.redo();
		studio.redo();
		expect(proposed(studio)).toEqual([]);
		expect(studio.redoable).toBeUndefined();
	});

	it('is kept at every change, and what is typed in one field is undone together', () => {
		const { studio, saves } = open();
		studio.keep(first);
		studio.edit('words', (module) => editStem(module, 'statement-c-1', 'Which is so?'), 'stem');
		studio.edit('words', (module) => editStem(module, 'statement-c-1', 'Which is right?'), 'stem');
		expect(saves).toHaveLength(3);
		expect(saves.at(-1)?.source).toContain('### Which is right?');
		studio.undo();
		expect(itemIds(studio.module)).toEqual(['statement-c-1']);
		expect(studio.source).toContain('### Which statement does the text support?');
	});

	it('is opened again as it was kept', () => {
		const { studio, saves } = open();
		studio.keep(second);
		studio.turnDown(first);
		const again = open(saves.at(-1)).studio;
		expect(again.module).toEqual(studio.module);
		expect(proposed(again)).toEqual([]);
	});

	it('is not kept over what another tab has kept, until that is wanted', () => {
		const { studio, saves, keeper } = open();
		keeper.changedElsewhere = true;
		studio.keep(first);
		expect(saves).toEqual([]);
		studio.overwrite();
		expect(saves).toHaveLength(1);
	});

	it('shows what was typed as its source, and the last module that it came to', async () => {
		const { studio } = open();
		studio.keep(first);
		const { source } = studio;
		studio.type(source.replace('Which statement', 'Which sentence'));
		await settle();
		const item = itemOf(studio.module, 'statement-c-1');
		expect(item && plain(item.stem)).toBe('Which sentence does the text support?');
		studio.type(`${studio.source}\n#### no`);
		await settle();
		expect(studio.broken).toBe(true);
		expect(studio.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
		expect(itemIds(studio.module)).toEqual(['statement-c-1']);
		studio.undo();
		expect(studio.source).toBe(source);
		await settle();
		expect(studio.broken).toBe(false);
	});

	it('marks what a model proposed until a person has confirmed it', () => {
		const { studio } = open();
		studio.accept('tides', [first.item]);
		expect(itemIds(studio.module)).toEqual(['statement-c-1']);
		expect(studio.isUnconfirmed('statement-c-1')).toBe(true);
		studio.confirm('statement-c-1');
		expect(studio.isUnconfirmed('statement-c-1')).toBe(false);
		studio.undo();
		expect(studio.isUnconfirmed('statement-c-1')).toBe(true);
	});

	it('tells what checks find, after a pause', async () => {
		const { studio } = open();
		studio.keep(first);
		studio.edit('words', (module) => editStem(module, 'statement-c-1', 'Not so?'));
		await settle();
		expect(studio.diagnostics.length).toBeGreaterThan(0);
	});

	it('says what an edit of the text does to the proofs', () => {
		const { studio } = open();
		studio.keep(first);
		const text = 'The Moon pulls hardest on the water nearest to it.';
		studio.editText('text', (module) => retext(module, 'tides', 0, text));
		expect(studio.outcome).toEqual({ touched: [], lost: ['statement-c-1'] });
		studio.undo();
		expect(studio.outcome).toBeUndefined();
		expect(itemIds(studio.module)).toEqual(['statement-c-1']);
	});

	it('shows the first good proposal of a section while others are looked for', () => {
		const { studio } = open({ candidates: [], shown: [] });
		studio.find([aCandidate({ id: 'c-4', score: 0.5 }), first, second]);
		studio.find([third]);
		expect(proposed(studio)).toEqual(['c-1']);
		studio.propose({ candidates, shown: ['c-2', 'c-3'] });
		expect(proposed(studio)).toEqual(['c-1', 'c-2', 'c-3']);
	});

	it('has the same text for the engine as long as no word of it changes', () => {
		const { studio } = open();
		const { text } = studio;
		studio.keep(first);
		expect(studio.text).toBe(text);
		studio.editText('text', (module) => retext(module, 'tides', 0, 'Other words.'));
		expect(studio.text).not.toBe(text);
	});

	it('keeps what was shown when the engine proposes anew', () => {
		const { studio } = open();
		studio.propose({ candidates: candidates.slice(1), shown: ['c-3'] });
		expect(proposed(studio)).toEqual(['c-2', 'c-3']);
		expect(studio.undoable).toBeUndefined();
	});
});
