/** Where a signal is shown, below the region. */
export const signalAddress = (key: string): string => `/signalen/${encodeURIComponent(key)}`;
