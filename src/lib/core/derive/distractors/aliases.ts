/** Names that may mean the same, in one text or another. */
const groups = [
	[
		'America',
		'United States',
		'US',
		'U.S.',
		'USA',
		'U.S.A.',
		'United States of America',
		'States',
		'Union'
	],
	['Britain', 'Great Britain', 'United Kingdom', 'UK', 'U.K.', 'England', 'British Empire'],
	['Russia', 'Soviet Union', 'USSR', 'Russian Federation', 'Russian Empire'],
	['Netherlands', 'Holland'],
	['Myanmar', 'Burma'],
	['Iran', 'Persia'],
	['China', 'People’s Republic of China', "People's Republic of China", 'PRC'],
	['Turkey', 'Türkiye', 'Ottoman Empire'],
	['Germany', 'Nazi Germany', 'Third Reich', 'German Empire'],
	['European Union', 'EU', 'Europe'],
	['United Nations', 'UN', 'U.N.'],
	['Istanbul', 'Constantinople', 'Byzantium'],
	['New York', 'New York City', 'NYC', 'Manhattan'],
	['Mumbai', 'Bombay'],
	['Kyiv', 'Kiev'],
	['Beijing', 'Peking'],
	['Washington', 'Washington, D.C.', 'Washington DC']
];

/** Whether two names may mean the same: known aliases, one within the other, or initials. */
export function areAliases(one: string, other: string): boolean {
	if (one === other || one.includes(other) || other.includes(one)) return true;
	if (groups.some((group) => group.includes(one) && group.includes(other))) return true;
	return areInitials(one, other) || areInitials(other, one);
}

/** "AMA" of "Missionary Association" too: a name is often cut short at its front. */
function areInitials(name: string, short: string): boolean {
	const letters = short.replace(/\./g, '');
	const own = initials(name);
	return (
		own === letters || (own.length >= 2 && /^\p{Lu}+$/u.test(letters) && letters.endsWith(own))
	);
}

function initials(name: string): string {
	return name
		.split(/[\s-]+/)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.charAt(0))
		.join('');
}
