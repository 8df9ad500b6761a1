import { expect, it } from 'vitest';
import { guessLanguage } from './guess';

it.each([
	['en', 'The bridge was built by the people of the town, and it has been in use since then.'],
	['uk', 'Міст збудували мешканці міста, і відтоді він служить їм та їхнім дітям щодня.'],
	['ru', 'Мост построили жители города, и с тех пор он служит им и их детям каждый день.'],
	[
		'tr',
		'Köprü kasaba halkı tarafından yapıldı ve o zamandan sonra her gün çok kullanılan bir yol oldu.'
	],
	['ar', 'بنى سكان المدينة هذا الجسر وكان في خدمة الناس منذ ذلك اليوم حتى الآن.'],
	['de', 'Die Brücke wurde von den Bürgern der Stadt gebaut und ist seit dieser Zeit in Gebrauch.'],
	[
		'fr',
		'Le pont a été construit par les habitants de la ville, et il est utilisé depuis ce temps.'
	],
	['es', 'El puente fue construido por los habitantes de la ciudad y se usa desde entonces.'],
	['pl', 'Most został zbudowany przez mieszkańców miasta i jest używany od tego czasu.'],
	['el', 'Η γέφυρα χτίστηκε από τους κατοίκους της πόλης.'],
	['und', 'xyzzy plugh frotz 12 34']
])('tells %s by a sentence', (lang, text) => {
	expect(guessLanguage(text)).toBe(lang);
});
