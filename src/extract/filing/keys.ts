/** What the named parts of a line leave of it is an undertaking of its own. */
export const restKey = (key: string): string => `${key}:rest`
