/** People the press names without their firm. One line each: name | Chinese names | party id | role. */
export const peopleTable = `
Jensen Huang, Huang | 黃仁勛 黃仁勳 黄仁勋 老黃 | nvidia | CEO
Colette Kress, Kress | 克雷斯 | nvidia | CFO
Sam Altman, Altman | 薩姆·奧特曼 奧特曼 萨姆·奥尔特曼 奥特曼 奥尔特曼 阿特曼 阿爾特曼 | openai | CEO
Sarah Friar, Friar | 莎拉·弗萊爾 弗萊爾 弗莱尔 | openai | CFO
Greg Brockman, Brockman | 布羅克曼 布罗克曼 | openai | president
Sachin Katti, Katti | 薩欽·卡蒂 卡蒂 | openai | compute infrastructure executive
Larry Ellison, Ellison | 艾里森 埃里森 | oracle | chairman
Safra Catz, Catz | 卡茲 卡兹 | oracle | vice chair
Satya Nadella, Nadella | 納德拉 纳德拉 | microsoft | CEO
Amy Hood | 胡德 | microsoft | CFO
Sundar Pichai, Pichai | 皮查伊 皮蔡 | google | CEO
Mark Zuckerberg, Zuckerberg | 扎克伯格 祖克柏 朱克伯格 | meta | CEO
Andy Jassy, Jassy | 賈西 贾西 | amazon | CEO
Elon Musk, Musk | 馬斯克 马斯克 | tesla | CEO
Dario Amodei, Amodei | 阿莫迪 阿莫代 阿莫代伊 | anthropic | CEO
Krishna Rao | 克里希納·拉奧 克里希纳·拉奥 拉奥 | anthropic | CFO
Lisa Su, Dr. Lisa Su | 蘇姿丰 苏姿丰 | amd | CEO
Hock Tan | 陳福陽 陈福阳 | broadcom | CEO
Lip-Bu Tan | 陳立武 陈立武 | intel | CEO
C.C. Wei | 魏哲家 | tsmc | chairman
Masayoshi Son, Son | 孫正義 孙正义 | softbank | CEO
Yoshimitsu Goto | 後藤芳光 后藤芳光 | softbank | CFO
Young Liu | 劉揚偉 刘扬伟 | foxconn | chairman
Tim Cook | 庫克 库克 | apple | CEO
Robin Zeng | 曾毓群 | catl | chairman
Wang Chuanfu | 王傳福 王传福 | byd | chairman
Michael Intrator, Intrator | 因特拉托 | coreweave | CEO
Dan Ives, Ives | 丹·艾夫斯 艾夫斯 | wedbush | analyst
Sarah Kunst, Kunst | 莎拉·昆斯特 昆斯特 | cleo-capital | investor
Gil Luria, Luria | 盧里亞 卢里亚 | da-davidson | analyst
Stacy Rasgon, Rasgon | 拉斯貢 拉斯冈 | bernstein | analyst
Jamie Dimon, Dimon | 戴蒙 | jpmorgan | CEO
Jim Farley, Farley | 法利 | ford | CEO
Mary Barra, Barra | 博拉 巴拉 | gm | CEO
`
/** Begins a person's name in Latin letters when the surname is unknown to us. */
export const firstNames = `
Alistair Ainsley Astrid Audrey Beatrice Birgit Bridget Camille Carmen Cecilia Conor Declan Delia Dmitri Edith Eleanor Erin Esther Fatima Fergus Fiona Florence Freya Gabriela Gareth Geoff Gerard Giulia Gloria Gordon Greta Gunnar Gustav Hanna Hannah Harriet Harald Heidi Helga Hugo Imogen Ines Ingrid Irene Isabel Ivan Jasmine Joan Jonas Jorge Josephine Judith Kamal Karen Karin Katarina Katrin Keiko Kerstin Klaus Lara Laura Leila Lena Leo Liam Lina Linnea Lorenzo Lotte Louise Lucia Luis Magnus Maja Manuel Marcel Marco Margaret Maria Marina Mario Marta Martha Martina Mateo Matilda Maya Mei Mikael Miriam Mohammed Monica Nadia Naomi Natasha Nia Nora Oliver Olivia Oscar Otto Pablo Pål Paula Petra Pilar Rafael Renata Rita Rohan Rosa Rosalind Ruben Sabine Salma Sigrid Silvia Siobhan Solveig Stella Svetlana Tamara Tanya Tariq Tess Tobias Tomoko Ursula Vera Viktor Yasmin Yolanda Zara
Aaron Adam Adrian Akash Akio Akira Alan Albert Alejandro Alex Alexander Alexandra Ali Alice Alistair Amanda Amir Amit Amy Ana Anders Andre Andrea Andreas Andrew Andy Angela Anil Anita Anjali Ann Anna Anne Anthony Antonio Ariel Arjun Arthur Arvind Ashish Ashok Barbara Ben Benjamin Bernard Bill Bjorn Bob Brad Brandon Brendan Brett Brian Bruce Bruno Carl Carla Carlos Carol Caroline Catherine Cathy Charles Charlie Chen Chloe Chris Christian Christine Christoph Christopher Claire Claudia Clara Colin Craig Cristina Daniel Daniela Darren Dave David Dean Deborah Deepak Denis Dennis Derek Diana Diego Dmitry Dominic Don Donald Doug Douglas Eduardo Edward Eiji Elena Elias Elisabeth Elizabeth Emily Emma Emmanuel Eric Erik Ernest Eva Evan Fabio Fatima Felipe Felix Fernando Frances Francesco Francis Francois Frank Fred Frederic Fumio Gabriel Gary Gavin Geoff George Gerald Gerard Giovanni Glen Glenn Gonzalo Gordon Graham Grant Greg Gregory Guillaume Guy Hanna Hannah Hans Harry Hassan Heather Hector Heidi Helen Helena Henrik Henry Hideo Hiroshi Howard Hugh Ian Igor Ingrid Irina Isabel Ivan Jack Jacob James Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jessica Jim Jimmy Joan Joanna Joe Joel Johan Johannes John Jon Jonas Jonathan Jorge Jose Joseph Joshua Juan Julia Julian Julie Jun Jurgen Justin Kaori Karen Karl Karim Kate Katherine Kathleen Kazuo Keith Kelly Ken Kenichi Kenji Kenneth Kevin Khalid Kim Klaus Koji Kumar Lars Laura Lauren Laurent Lawrence Lee Lena Leo Leon Leonardo Lewis Linda Lisa Liz Lorenzo Louis Luca Lucas Lucy Luis Luke Magnus Makoto Manuel Marc Marco Marcus Margaret Maria Marie Mario Mark Markus Martin Martina Mary Masahiro Mathias Matt Matteo Matthew Max Megan Mehmet Melissa Michael Michel Michelle Miguel Mike Mohamed Mohammed Monica Naoki Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nigel Niels Nils Nina Noah Noriko Olga Oliver Olivia Omar Oscar Osamu Pablo Pamela Patricia Patrick Paul Paula Pedro Per Peter Phil Philip Philippe Pierre Priya Rachel Rahul Rajesh Ralph Ramon Raphael Ravi Raymond Rebecca Rene Ricardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Ron Ronald Rosa Ross Ruth Ryan Ryosuke Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Satoshi Saul Scott Sean Sebastian Sergei Sergio Shaun Shigeru Shinji Simon Sofia Sonia Sophia Sophie Stefan Stephanie Stephen Steve Steven Stuart Sunil Susan Suzanne Sven Sylvia Takashi Takeshi Tanaka Tara Taro Teresa Terry Thomas Tim Timothy Tina Todd Tom Tomas Toni Tony Toshiro Trevor Tyler Ulrich Ursula Valerie Vanessa Victor Victoria Vijay Vikram Vincent Vivek Vladimir Walter Wayne Wei Wendy Will William Wolfgang Xavier Yan Yasuhiro Yoshi Yuki Yusuf Yves Zach Zoe
`
/** Chinese surnames; one or two given-name characters follow. */
export const surnames =
  '褚霍关兰焦柳甘祝宁骆樊凌梅盛尤童蒙华耿穆岳丘卓辛阎管沙房裴陆翟齐路牛闵季岑蓝梁曲焦伍邢娄阮纪屈鲍鄢涂王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤简翁游温庄柯詹施洪连赖欧阳司徒上官诸葛'
