// Written as 404.html, which static hosts send for an unknown address.
export const trailingSlash = 'never';
