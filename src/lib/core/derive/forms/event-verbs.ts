/** Verbs of what happens at one time and is then done: by their lemmas. Others tell states and habits. */
export const eventVerbs: ReadonlySet<string> = new Set(
	(
		'abandon abdicate abolish acquire adopt agree announce annex appear appoint approve arrest arrive ' +
		'assassinate attack award ban become begin bomb break bring build burn buy cancel capture cede change ' +
		'climb close collapse complete compose conduct conquer convert convict crash create cross crown cut ' +
		'debut declare dedicate defeat demolish depart deport describe design destroy detect develop devise die ' +
		'disappear discover dissolve divide donate draft drop earn elect emerge emigrate enact end enrol enter ' +
		'erect erupt escape establish evacuate execute expand expel explode fall file find finish fire flee flood ' +
		'fly form found free gain give graduate grant halt hand happen hire hit host identify immigrate impeach ' +
		'impose inaugurate incorporate inherit install institute introduce invade invent isolate issue join kill ' +
		'land launch leave legalise legalize liberate lift lose make map marry meet merge migrate mint murder move ' +
		'name nationalise nationalize nominate observe obtain occupy occur open order organise organize outlaw ' +
		'overthrow paint pass patent perform photograph pioneer plant premiere present print privatise privatize ' +
		'proclaim produce propose prove publish purchase put quit ratify reach rebuild receive record recover ' +
		'reform reject release rename reopen repeal replace rescue resign restore retire retreat return reunite ' +
		'reveal revolt sail secede secure seize sell send separate sequence settle shift ship show shut sign sink ' +
		'split spread stage start steal step stop storm strike submit succeed suffer surrender suspend swim ' +
		'switch take test topple trade transfer travel triumph turn unify unite unveil vanish visit vote win ' +
		'withdraw write bear hold convene burst derail free cure vaccinate inoculate standardise standardize'
	).split(' ')
);
