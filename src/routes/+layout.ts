export const prerender = true;
export const trailingSlash = 'always';
// Pages are plain documents. What comes alive on them is hydrated by src/live.ts, with half of the
// bytes that a client-side router and the page's data a second time would take.
export const csr = false;
