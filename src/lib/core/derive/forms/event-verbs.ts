function set(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}

/** Verbs of states, habits and slow change, by their lemmas: what they tell has no day on which it began. */
export const lastingVerbs = set(`
	be have remain live know believe own contain include exist stand work seem appear show prize hold continue
	last grow rise increase decrease decline shrink swell double triple need want like love hate think say tell
	cost spend depend consist represent mean reflect rank average total account amount tend use serve rule
	reign govern study teach learn play support oppose face enjoy suffer affect dominate compete range
	vary differ resemble belong relate concern require involve provide offer allow enable help make keep stay
	lie sit wait hope wish plan intend expect fear feel see look watch hear sound taste consider regard view
	call describe argue claim suggest indicate report write note state estimate number reach exceed surpass
	outnumber lack deserve matter reside inhabit specialise specialize try attempt seek strive struggle
	aim focus rely thrive flourish prosper persist prevail linger influence inspire shape characterise
	characterize feature attract boast do get go seek run walk talk speak discuss debate`);

/** Verbs of what happens at one time and is then done: these alone where a date is a decade or a century. */
export const eventVerbs = set(`
	abolish acquire adopt annex appoint arrest arrive assassinate attack award ban begin bomb build burn buy capture
	cede close coin collapse complete compose conquer construct crash create cross crown declare defeat demolish
	destroy develop devise die disappear discover dissolve divide elect emerge enact end erect erupt establish
	execute explode found form free import identify inaugurate incorporate install introduce invade invent isolate
	issue kill land launch merge move murder name nationalise nationalize occupy occur open outlaw overthrow paint
	pass patent pioneer plant privatise privatize prove publish purchase ratify rebuild reform reopen repeal replace
	restore retire sail secede seize sell settle sign sink split standardise standardize translate unify unite
	withdraw`);
