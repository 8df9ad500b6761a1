import { describe, it, expect } from 'vitest';
import { inOrder, isDated } from './quantity';

describe('inOrder', () => {
	it.each([
		['numbers', ['9', '10', '100'], 'ascending'],
		['numbers that fall', ['9', '8', '7'], 'mixed'],
		['measures', ['About 3 metres', 'About 12 metres', 'About 1,300 metres'], 'ascending'],
		['decimals', ['2.5 m', '2.7 m', '10 m'], 'ascending'],
		['written numbers', ['Two', 'Three', 'Seven'], 'ascending'],
		['paragraph numbers', ['Paragraph 2', 'Paragraph 5', 'Paragraph 3'], 'mixed'],
		['dates', ['31 January 2022', '1 March 2022', 'May 2023'], 'ascending'],
		['Ukrainian dates', ['у лютому 2022', 'у березні 2022', 'у травні 2022'], 'ascending'],
		['different words', ['2 ships', '3 boats', '4 rafts'], 'none'],
		['no numbers', ['The tide', 'The Moon'], 'none'],
		['nothing', [], 'none']
	])('reads %s', (_, texts, order) => {
		expect(inOrder(texts)).toBe(order);
	});
});

describe('isDated', () => {
	it.each([
		['Talks open in 2022', true],
		['The invasion begins in February', true],
		['In May 2022 the talks end', true],
		['Ships may leave', false],
		['The troops march on', false],
		['About 300 ships leave', false]
	])('%s: %s', (text, dated) => {
		expect(isDated(text)).toBe(dated);
	});
});
