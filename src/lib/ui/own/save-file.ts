/** A place on the device that a person has chosen, to write to it again. Not every browser has them. */
export type Place = {
	name: string;
	createWritable: () => Promise<{
		write: (text: string) => Promise<void>;
		close: () => Promise<void>;
	}>;
};

type Picker = (options: object) => Promise<Place>;

/** Whether the browser can ask where to save a file; else it is handed over as a download. */
export function canAsk(): boolean {
	return 'showSaveFilePicker' in window;
}

/** The place that the person chooses; undefined where they chose none. */
export async function askPlace(suggestedName: string): Promise<Place | undefined> {
	const { showSaveFilePicker } = window as unknown as { showSaveFilePicker: Picker };
	const types = [{ description: 'Markdown', accept: { 'text/markdown': ['.md'] } }];
	return showSaveFilePicker({ suggestedName, types }).catch(() => undefined);
}

/** Writes a text to a place. Whether it could be: the file may have been taken away, or the leave to write. */
export async function writeTo(place: Place, text: string): Promise<boolean> {
	try {
		const file = await place.createWritable();
		await file.write(text);
		await file.close();
		return true;
	} catch {
		return false;
	}
}
