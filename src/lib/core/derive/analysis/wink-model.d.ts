/** The parts of the tagger's model that are imported one by one, to leave the others out of the site. */
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
	const load: () => unknown;
	export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
	const load: () => unknown;
	export default load;
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
	const feature: unknown;
	export default feature;
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
	const lemmatize: unknown;
	export default lemmatize;
}
