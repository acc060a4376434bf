declare const brand: unique symbol
/** A string or number that only a checking door may make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
