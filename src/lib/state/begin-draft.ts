import { moduleFrom, type TextNote } from '$lib/core/draft/begin';
import type { Draft } from '$lib/core/draft/draft';
import { print } from '$lib/core/module/markdown/print';
import type { Compiled } from '$lib/core/module/compile';
import { loadDraft, saveDraft } from '$lib/store/drafts';
import { compileAside, outlineAside } from './aside';
import { browserStudy } from './shelves';

/** A draft and what its source comes to: all that a workbench begins with. */
type Begun = {
	draft: Draft;
	compiled: Compiled;
	/** What a person should know of the text it was made of. */
	notes?: readonly TextNote[];
};

/** Makes a draft of a text, divided into sections; none where the text has no words. */
export async function beginDraft(
	text: string,
	name: string | undefined,
	unsaid: { title: string; source: string }
): Promise<Begun | undefined> {
	const outline = await outlineAside(text, name === undefined ? {} : { title: name });
	const module = moduleFrom(outline, unsaid);
	return module && { ...(await keep(print(module))), notes: outline.notes };
}

/** Makes a draft of a module that is there already, as its file has it. */
export async function draftOf(markdown: string): Promise<Begun> {
	return keep(markdown);
}

/** A draft that is kept on this device. */
export async function openDraft(id: string): Promise<Begun | undefined> {
	const { drafts, storage } = browserStudy();
	const loaded = await loadDraft(drafts, storage, id);
	if (!loaded.ok || !loaded.value) return undefined;
	return begun(loaded.value);
}

async function keep(source: string): Promise<Begun> {
	const { drafts, storage, id, now } = browserStudy();
	const draft: Draft = {
		id: id(),
		source,
		candidates: [],
		turnedDown: [],
		unconfirmed: [],
		changed: now().getTime()
	};
	await saveDraft(drafts, storage, draft);
	return begun(draft);
}

async function begun(draft: Draft): Promise<Begun> {
	return { draft, compiled: await compileAside(draft.source) };
}
