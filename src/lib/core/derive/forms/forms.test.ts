import { describe, expect, test } from 'vitest';
import { questions } from '#tests/derive';

const harbour = `
A large harbour for trade opened in 1941. Storms destroyed the first lighthouse in 1938.
The fishing fleet counted forty boats after the war. A new railway reached the market square in 1952.`;

describe('when', () => {
	test('asks of what the date goes with', () => {
		const asked = questions('when', harbour);
		expect(asked.map(([stem]) => stem)).toContain(
			'According to the text, when did a large harbour for trade open?'
		);
		expect(asked.map(([, key]) => key)).toContain('In 1941');
	});

	test.each([
		['a clause of its own', 'The town grew after the harbour that opened in 1941 was enlarged.'],
		['a span', 'The old harbour of the town was closed from 1941 to 1945.'],
		['a beginning', 'The old harbour of the town has been closed since 1941.'],
		['a noun', 'The old harbour of the town is missing in the 1941 census.']
	])('does not ask where the date goes with %s', (_, text) => {
		expect(questions('when', text)).toEqual([]);
	});
});

describe('how many', () => {
	test('has digits for every option', () => {
		const [asked] = questions('how-many', harbour);
		expect(asked?.[0]).toBe(
			'According to the text, how many boats did the fishing fleet count after the war?'
		);
		expect(asked?.slice(1)).toEqual(['40', '30', '50']);
	});

	test.each([
		['The museum of the town holds five old boats: a ferry, a barge and a tug.', /ferry|barge/],
		['The council of the north advertised nine posts and two are still empty.', /empty/]
	])('does not ask on after its clause: %s', (text, over) => {
		for (const [stem] of questions('how-many', `${harbour} ${text}`))
			expect(stem).not.toMatch(over);
	});

	test('does not ask for a span', () => {
		expect(questions('how-many', 'The tall trees have between 5 and 10 branches.')).toEqual([]);
	});
});

const talks = `
Anna Bell founded the first school in the valley. Peter Stone visited the school in spring.
The farmers welcomed Mary Porter at the market. Peter Stone wrote a letter to the mayor.
The children thanked Mary Porter for the books. The river flooded the valley twice. The bridge fell in May.
The school stands on a hill near the river. The mayor opened the new library. Snow covered the hill in winter.`;

describe('who', () => {
	test('asks for the name that does it', () => {
		expect(questions('who', talks)).toContainEqual([
			'According to the text, who founded the first school in the valley?',
			'Anna Bell',
			'Mary Porter',
			'Peter Stone'
		]);
	});

	test('does not ask for whom the whole text is about', () => {
		const biography =
			'Anna Bell founded the first school in the valley. Anna Bell wrote four books on birds. ' +
			'Anna Bell married a farmer of the hills. Anna Bell met Peter Stone and Mary Porter in May.';
		expect(questions('who', biography)).toEqual([]);
	});
});

describe('who said it', () => {
	const quoted = `
“The river has carried far more sand since the dam was opened,” said Anna Bell, an engineer.
Peter Stone said that the farmers of the lower valley had lost half of their fields.
Mary Porter argued that the power station was worth the losses of the fishermen.`;

	test('asks for one of three speakers', () => {
		const asked = questions('who-said', quoted);
		expect(asked.map(([stem]) => stem)).toContain(
			'According to the text, who said: “The river has carried far more sand since the dam was opened”?'
		);
		expect(asked.map(([, key]) => key)).toContain('Anna Bell');
	});

	test('does not ask where there are too few', () => {
		const one = '“The river has carried far more sand since the dam was opened,” said Anna Bell.';
		expect(questions('who-said', one)).toEqual([]);
	});
});

describe('statements', () => {
	test('are one of the text and others changed in one thing', () => {
		const asked = questions('statement', harbour);
		expect(asked.length).toBeGreaterThan(0);
		for (const [stem, key, ...wrong] of asked) {
			expect(stem).toBe('Which statement is supported by the text?');
			expect(harbour).toContain(key?.slice(1));
			for (const statement of wrong) expect(harbour).not.toContain(statement);
		}
	});

	test('that are not supported stand beside others that are', () => {
		for (const [stem, key, ...right] of questions('not-statement', harbour)) {
			expect(stem).toBe('Which statement is not supported by the text?');
			expect(harbour).not.toContain(key);
			for (const statement of right) expect(harbour).toContain(statement.slice(1));
		}
	});
});

describe('why', () => {
	const reasons = `
The old bridge was closed to all traffic because the river had washed out two pillars.
The new mill stopped its work because the price of grain had doubled in a month.
The small school moved to the hill because the lower rooms were damp and cold.`;

	test('has the reasons of other things for distractors', () => {
		const asked = questions('why', reasons);
		expect(asked).toContainEqual([
			'According to the text, why was the old bridge closed to all traffic?',
			'Because the river had washed out two pillars',
			'Because the lower rooms were damp and cold',
			'Because the price of grain had doubled in a month'
		]);
	});
});

describe('what for', () => {
	const aims = `
Spain sent two small ships to map the northern coast. The governor built a wooden tower to watch the harbour.
The merchants hired a young captain to carry the letters. The king wanted to visit the islands.`;

	test('asks of aims, and takes others for distractors', () => {
		expect(questions('purpose', aims)).toContainEqual([
			'According to the text, why did the merchants hire a young captain?',
			'To carry the letters',
			'To visit the islands',
			'To watch the harbour'
		]);
	});

	test('does not ask of what a verb or a noun wants by itself', () => {
		const asked = questions('purpose', aims).map(([stem]) => stem);
		expect(asked.some((stem) => stem?.includes('the king'))).toBe(false);
	});
});

describe('by what means', () => {
	test('asks how, and turns aims into means', () => {
		const text = `
The islanders saved the harvest by sharing the wells. The governor built a tower to watch the harbour.
The merchants hired a young captain to carry the letters. Spain sent two ships to map the coast.`;
		const [asked] = questions('means', text);
		expect(asked?.[0]).toBe('According to the text, how did the islanders save the harvest?');
		expect(asked?.[1]).toBe('By sharing the wells');
		expect(asked?.slice(2).every((option) => /^By \w+ing /.test(option))).toBe(true);
	});
});

describe('what is not in a list', () => {
	test('is a thing of the kind that the text names elsewhere', () => {
		const text = `
The smiths of the valley worked metals such as iron, copper and tin. The river was shallow in summer.
Traders paid for salt with silver. The road was closed in winter.`;
		const [asked] = questions('not-listed', text);
		expect(asked?.[0]).toBe('Which of these is not named in the text among the metals?');
		expect(['Iron', 'Copper', 'Tin']).not.toContain(asked?.[1]);
	});
});
