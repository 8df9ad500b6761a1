import type { ClaimStatus } from '../module';

/** What the front matter must give, what else it may, and what it says of each claim. */
export const required = ['id', 'title', 'lang', 'description', 'source'] as const;
export const keys = [...required, 'version', 'teachers', 'glossary', 'claims'];
export const claimKeys = ['id', 'status', 'contested', 'text'];
export const statuses: readonly ClaimStatus[] = ['stated', 'judged', 'attributed'];
