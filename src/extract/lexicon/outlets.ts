/** Newspapers, agencies and programmes. One line each: name shown, other Latin names | Chinese names in either script. */
export const outletTable = `
The Wall Street Journal, Wall Street Journal, WSJ | 華爾街日報 华尔街日报
Reuters | 路透 路透社
Bloomberg, Bloomberg News, Bloomberg TV, Bloomberg Television | 彭博 彭博社 彭博新聞 彭博新闻社
Financial Times, The Financial Times, FT | 金融時報 金融时报 英國金融時報
The New York Times, New York Times | 紐約時報 纽约时报
The Washington Post, Washington Post | 華盛頓郵報 华盛顿邮报
The Information | 
CNBC | CNBC電視
CNN | 
BBC | 
Fox Business | 福斯財經
Axios | 
Politico | 
Barron's | 巴倫週刊 巴伦周刊
Forbes | 福布斯 富比士
Fortune | 財富雜誌 财富杂志
The Economist | 經濟學人 经济学人
The Verge | 
TechCrunch | 
Wired | 連線雜誌
Business Insider, Insider | 商業內幕
Handelsblatt | 德國商報 德国商报
Der Spiegel | 明鏡週刊 明镜周刊
Frankfurter Allgemeine Zeitung, FAZ | 法蘭克福匯報
Les Echos | 回聲報 回声报
Le Monde | 世界報
Le Figaro | 費加羅報
La Tribune | 
Il Sole 24 Ore | 
El Pais, El País | 國家報
Expansion, Expansión | 
Nikkei, Nikkei Asia, The Nikkei | 日經 日經新聞 日本經濟新聞 日经 日经新闻 日本经济新闻 日經亞洲 日经亚洲
Kyodo, Kyodo News | 共同社
NHK | 日本放送協會
Yomiuri, Yomiuri Shimbun | 讀賣新聞
Asahi, Asahi Shimbun | 朝日新聞
Yonhap, Yonhap News | 韓聯社 韩联社
Maeil Business Newspaper, Maeil | 每日經濟新聞 每日经济
Korea Economic Daily | 韓國經濟日報 韩国经济日报
Chosun Ilbo | 朝鮮日報 朝鲜日报
JoongAng Ilbo | 中央日報
Economic Times, The Economic Times | 經濟時報
Mint | 
Business Standard | 
The Hindu | 
Times of India | 印度時報
The Straits Times, Straits Times | 海峽時報 海峡时报
Business Times | 商業時報
South China Morning Post, SCMP | 南華早報 南华早报
Xinhua | 新華社 新华社
Caixin | 財新 财新 財新網 财新网
Yicai | 第一財經 第一财经
21st Century Business Herald | 21世紀經濟報道 21世纪经济报道
Securities Times | 證券時報 证券时报
China Securities Journal | 中國證券報 中国证券报
Shanghai Securities News | 上海證券報 上海证券报
National Business Daily | 每日经济新闻
LatePost | 晚點 晚点 晚点LatePost
36Kr | 36氪
The Paper | 澎湃新聞 澎湃新闻 澎湃
Jiemian | 界面新聞 界面新闻
Cailianshe, CLS | 財聯社 财联社
Economic Observer | 經濟觀察報 经济观察报
Huxiu | 虎嗅
NetEase Intelligence | 網易智能 网易智能 網易科技
Sina Finance | 新浪財經 新浪财经 新浪科技
Economic Daily News | 經濟日報
Commercial Times | 工商時報
United Daily News | 聯合報 聯合新聞網
Liberty Times | 自由時報 自由財經
China Times | 中國時報 中時新聞網
DigiTimes, Digitimes | 電子時報
Central News Agency, CNA | 中央社
CommonWealth Magazine | 天下雜誌
Business Weekly | 商業周刊
Mirror Media | 鏡週刊
Hong Kong Economic Journal | 信報
Hong Kong Economic Times | 經濟日報網 香港經濟日報
Ming Pao | 明報
Sing Tao | 星島日報
The Globe and Mail, Globe and Mail | 環球郵報
Australian Financial Review, AFR | 澳洲金融評論報 澳大利亚金融评论报
The Australian | 
Sydney Morning Herald | 
The Times | 泰晤士報 泰晤士报
The Telegraph, Daily Telegraph | 每日電訊報 每日电讯报
The Guardian, Guardian | 衛報 卫报
Sky News | 天空新聞 天空新闻
AFP, Agence France-Presse | 法新社
Associated Press, AP | 美聯社 美联社
dpa | 德新社
Interfax | 國際文傳 国际文传
TASS | 塔斯社
Kommersant | 生意人報 生意人报
Vedomosti | 
Argus, Argus Media | 阿格斯
S&P Global Commodity Insights, Platts | 普氏
Fastmarkets | 
Mining.com | 
Upstream | 
TradeWinds | 
Lloyd's List | 勞氏日報
FlightGlobal | 
Aviation Week | 
Endpoints News, Endpoints | 
STAT, STAT News | 
Fierce Pharma | 
Nine News | 
Semafor | 
Seeking Alpha | 
X | 
LinkedIn | 領英 领英
`
