/** The three languages of the house. Mixed text takes its main one. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const
export type Language = (typeof languages)[number]
