import type { Speech } from '$lib/state/read-aloud.svelte';

/** The browser's speech synthesis; undefined where it has none. */
export function browserSpeech(): Speech | undefined {
	if (!('speechSynthesis' in window)) return undefined;
	const synthesis = window.speechSynthesis;
	const find = (uri: string | undefined) =>
		synthesis.getVoices().find(({ voiceURI }) => voiceURI === uri) ?? null;
	return {
		// Only those that are on the device: a remote voice would send the text away (`nothing leaves the device`).
		voices: () =>
			synthesis
				.getVoices()
				.filter(({ localService }) => localService)
				.map(({ name, lang, voiceURI }) => ({ name, lang, uri: voiceURI })),
		onvoices(changed) {
			// Older Safari has the event only as a property, or not at all; its voices are there at once.
			if (!('addEventListener' in synthesis)) return () => {};
			synthesis.addEventListener('voiceschanged', changed);
			return () => synthesis.removeEventListener('voiceschanged', changed);
		},
		speak(text, { lang, voice, rate }, done) {
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.lang = lang;
			utterance.voice = find(voice);
			utterance.rate = rate;
			utterance.onend = done;
			utterance.onerror = done;
			synthesis.speak(utterance);
		},
		cancel: () => synthesis.cancel()
	};
}
