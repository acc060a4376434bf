// How the head of a printed or pasted article names its publisher, author and date. Data: a reader may add to it.

const label = (words: string) => new RegExp(`^(?:${words})\\s*(?:[|｜:：/／丨]|\\s-\\s)\\s*(.+)$`, 'i')

export const publisherLabel = label(
  '出品|出品方|來源|来源|稿源|文章來源|文章来源|資料來源|资料来源|媒體|媒体|出處|出处|Source|Publisher|Published by|Publication',
)
export const authorLabel = label('作者|文|撰文|撰稿|記者|记者|採訪|采访|Author|Authors|Written by|By')
export const addressLabel = label('原文鏈接|原文链接|原文連結|鏈接|链接|連結|網址|网址|Link|URL|Address')
export const dateLabel =
  /(?:\b(?:published|posted|released|date|dated|first published)\b|發布|发布|發佈|發表|发表|刊登|刊發|刊发|日期|時間|时间)\s*(?:on\b|at\b|時間|时间|日期|於|于)?\s*[|｜:：]?\s*$/i
/** A date after these is not the one of publication. */
export const otherDateLabel =
  /(?:updated|modified|last edited|accessed|retrieved|as of|as at|更新|修改|瀏覽|浏览|訪問|访问|截至|截止)[^\d]*$/i

/** "By Jane Doe", without a colon. */
export const byLine = /^By\s+(\p{Lu}[\p{L}.'’-]+(?:[ ,&]+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){0,9})(?:\s*[|,].*)?$/u
/** "〔記者陳冠宇／台北報導〕", "（記者 周嵐）": the name ends at a mark. */
export const reporterInBrackets = /[〔（(【]\s*(?:本報|本报)?(?:記者|记者)\s*([\p{Script=Han}·]{2,5})\s*[／/)）〕】,，]/u

/** Wire services, as they sign in front of a Chinese dateline: "路透北京4月8日電". */
export const wireInHan =
  /^[【（(〔[]?\s*(路透社?|彭博社?|新華社|新华社|中新社|中新網|中新网|中央社|法新社|美聯社|美联社|共同社|韓聯社|韩联社|財聯社|财联社|澎湃新聞|澎湃新闻|界面新聞|界面新闻)(?=[^。，]{0,20}?\d{1,2}\s*[日號号]\s*(?:電|电|訊|讯))/
/** "SINGAPORE, Feb 11 (Reuters) - ": a short capitalised name in brackets, then a dash. A ticker ("NASDAQ: AMD") is none. */
export const wireInBrackets = /^[\p{Lu}\p{L}\d .,'’/()-]{0,70}?\((\p{Lu}[\p{L}&.' -]{1,30})\)\s*(?:[-–—]|--)\s*\S/u
/** "NEW YORK, June 2, 2026 /PRNewswire/ -- " */
export const wireInSlashes = /^.{0,70}?\/(\p{Lu}[\p{L} ]{2,30})\/\s*(?:[-–—]|--)/u

/** What follows the date of a dateline. */
export const datelineEnd =
  /^[^。.!?]{0,24}?(?:\([\p{L}&.' -]{2,30}\)|\/[\p{L} ]{3,30}\/)?\s*(?:--|[-–—]\s|[電电訊讯][\s】）)〕\]|，,:：]?)/u
/** What may stand on a line of its own beside a date: a place, a weekday, a time, a name, but no sentence. */
export const besideDate = /^[^。！？!?；;]{0,32}$/

/** First lines that are no title. */
export const notTitle =
  /^(?:FOR IMMEDIATE RELEASE|PRESS RELEASE|新聞稿|新闻稿|即時發布|即时发布|公告|本報訊|本报讯|By\s|Published|Source\s*[:：|｜])/i
