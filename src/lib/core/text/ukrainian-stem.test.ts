import { describe, it, expect } from 'vitest';
import { ukrainianStem } from './ukrainian-stem';

describe('the stem of a Ukrainian word', () => {
	it.each([
		['мир миру миром мирі'],
		['країна країни країні країною країнам країнами країнах країн'],
		['гарантія гарантії гарантій гарантіям гарантіями'],
		['делегація делегації делегацією делегацій'],
		['Росія Росії Росією'],
		['Туреччина Туреччини Туреччиною'],
		['Крим Криму Кримом'],
		['Київ Києва Києву Києвом'],
		['рік року роком роки років'],
		['сторона сторони сторін сторонами'],
		['камінь каменя камені каменем'],
		['рішучість рішучості рішучістю'],
		['військовий військового військових військовими'],
		['квартал квартали кварталів кварталами'],
		['результат результати результатом'],
		['нейтральний нейтральна нейтральне нейтральних'],
		['пропонує пропонують пропонувала пропонували пропонувати'],
		['погодилася погодилися погодився погодитися']
	])('is one for %s', (forms) => {
		const stems = forms.toLowerCase().split(' ').map(ukrainianStem);
		expect([...new Set(stems)]).toHaveLength(1);
	});

	it.each([
		['мир', 'мова'],
		['текст', 'тест'],
		['нейтральний', 'нейтралітет'],
		['Росія', 'російський'],
		['переговори', 'договори']
	])('tells %s from %s', (one, other) => {
		expect(ukrainianStem(one.toLowerCase())).not.toBe(ukrainianStem(other.toLowerCase()));
	});

	it.each(['час', 'він', 'дія', 'шлях'])('leaves letters enough of “%s”', (word) => {
		expect(ukrainianStem(word).length).toBeGreaterThanOrEqual(3);
	});

	it.each([
		['день', 'дня'],
		['нога', 'нозі']
	])('does not know that %s and %s are one word', (one, other) => {
		expect(ukrainianStem(one)).not.toBe(ukrainianStem(other));
	});
});
