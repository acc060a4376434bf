/** Written by tools/train-reading.ts; docs/decisions/0007-learned-reading.md says how. */
export const weightTable: string = `pair after|% 0=-5 1=11 3=6 4=-6 7=-3 9=3 10=-4 11=6 12=-3 13=-3 16=-3 17=-6
pair after|%|of 0=-3 1=5 3=7 8=7 9=4 13=-4 17=-5
pair after|( 0=13 1=4 2=3 3=4 7=5 8=21 9=5 10=-3 11=-3 12=5 13=4 17=3
pair after|(|MONEY 8=-3 9=6 13=4 17=9
pair after|(|PARTY 0=7 1=5 2=5 3=-4 4=3 7=5 8=16 10=-3 11=-3 12=7
pair after|(|other 0=13 4=-3 8=8
pair after|) 0=4 1=4 2=3 3=-5 7=6 8=8 9=-3 10=-4 12=6 13=4
pair after|)|, 9=5 11=4 13=4 17=10
pair after|, 0=19 1=5 2=28 3=25 4=8 5=-3 6=3 7=10 8=18 9=-4 10=13 11=24 12=4 13=23 14=7 15=10 17=4
pair after|,|DATE 0=8 1=-3 3=4 4=12 6=-5 7=-5 8=8 9=10 11=-7 12=-6 13=-3 15=3 17=-5
pair after|,|MONEY 0=3 1=-5 2=4 3=-6 4=-4 6=6 8=-4 9=-7 10=-6 11=5 13=18 15=-5
pair after|,|PARTY 0=23 2=5 4=4 7=9 8=29 9=-15 10=16 11=4 13=11 15=-4 16=6 17=10
pair after|,|PERSON 2=4 8=8
pair after|,|SIZE 0=-10 8=-11
pair after|,|a 0=-4 1=4 4=4 5=-3 7=-4 8=-6 9=-8 10=5 11=9 12=3 16=-4 17=3
pair after|,|accord 4=12 8=10 17=-3
pair after|,|against 0=8 3=7 6=-3 8=7 17=-3
pair after|,|an 0=5 1=3 4=-8 9=-5 10=9 13=-3
pair after|,|and 1=-5 2=-5 3=-7 5=5 6=-4 7=-9 8=-25 9=-6 10=-7 11=9 12=-6 16=-4 17=-17
pair after|,|at 1=5 3=-3 7=-3 11=7 12=3 17=8
pair after|,|beginn 0=-7 8=-7 9=11 17=11
pair after|,|but 9=4 14=8 17=3
pair after|,|by 3=5 11=7
pair after|,|clos 0=6 8=5 11=7 17=3
pair after|,|company 0=-7 1=5 3=6 4=4 7=-3 9=6 17=3
pair after|,|could 6=6 8=7
pair after|,|end 3=3 4=3 13=9 17=6
pair after|,|for 0=10 1=-8 2=8 4=5 6=-4 8=8 9=3 10=5 11=-4 12=-5 13=3 15=7 17=5
pair after|,|from 3=-4 4=-5 8=-12 12=6 17=4
pair after|,|had 8=-4 11=7 12=3 17=6
pair after|,|half 1=3 8=3 10=-3 11=-7 17=-11
pair after|,|has 0=-13 2=3 3=5 6=4 8=-7 9=-6 10=-6 13=-4 15=-3 17=-21
pair after|,|hav 0=5 1=3 2=3 4=8 8=13 17=-3
pair after|,|have 3=7 8=5 11=4
pair after|,|if 6=7 8=3
pair after|,|in 1=4 3=5 6=-3 7=-3 9=-7 12=7 13=7 17=7
pair after|,|is 0=-8 7=-4 8=-15 9=-3 17=-6
pair after|,|other 6=-12 8=-15 17=-3
pair after|,|out 7=9 8=4 17=-3
pair after|,|pronoun 0=-13 1=5 2=3 3=-9 5=7 6=-10 7=9 8=-12 9=-17 10=3 11=-12 12=3 13=-5 17=-28
pair after|,|should 8=-3 11=-6 15=10 17=3
pair after|,|sign 0=7 2=3 8=9
pair after|,|the 0=-8 1=-5 2=4 4=10 7=-4 8=-7 11=13 12=4 13=-7 14=8 15=6 16=-5 17=12
pair after|,|to 0=5 1=-3 2=11 4=3 6=-3 8=10 9=-7 13=-3 16=3 17=-10
pair after|,|under 0=7 8=6 9=-6 10=7 15=5 17=6
pair after|,|was 0=7 1=4 2=7 8=11 10=-4 11=-4 12=3 13=-3 16=-3 17=-11
pair after|,|which 1=-11 3=-8 4=8 6=8 7=5 8=-4 9=12 10=6 11=-5 12=3 13=8 16=3 17=19
pair after|,|whos 0=5 3=5 7=-4 13=15 17=18
pair after|,|will 0=4 1=-5 6=5 7=6 8=10 9=-3 10=5
pair after|,|with 0=5 1=-4 2=-8 3=6 4=8 7=-6 8=-3 9=-5 12=-3 17=-10
pair after|,|worth 0=4 4=10 8=10 17=-6
pair after|,|would 0=4 13=-3 17=-7
pair after|,|“ 0=-7 3=-3 7=7 8=-4 12=3
pair after|,|三 0=8 2=5 3=8 8=13 9=-7 11=-4 17=-11
pair after|,|不 4=4 6=4 8=8 9=7 11=-4 16=9 17=11
pair after|,|与 4=7 8=9 17=-3
pair after|,|五 3=8 8=6 9=-3 17=-3
pair after|,|亦 0=6 8=7
pair after|,|从 0=-8 8=-7 9=14 17=12
pair after|,|付 0=6 4=-3 6=3 8=7 13=-4 17=-7
pair after|,|但 3=-5 8=-11 12=3
pair after|,|作 0=3 7=5 8=6 9=-3 13=8 17=3
pair after|,|保 6=7 8=5 15=-3 17=-5
pair after|,|先 3=10 8=7 17=-3
pair after|,|全 0=3 8=4 9=8 13=3 17=6
pair after|,|公 7=7 8=6
pair after|,|共 9=8 17=8
pair after|,|写 0=-4 2=7 4=4 7=5 8=11 17=-3
pair after|,|决 9=7 17=6
pair after|,|出 4=-12 8=-9 10=-4 13=-3 17=-8
pair after|,|分 0=5 1=3 2=4 5=-3 8=4 13=-11 17=-15
pair after|,|包 0=-6 3=10 8=3
pair after|,|十 0=4 5=5 8=9 11=4 17=3
pair after|,|合 0=-6 8=-13 9=22 11=-3 12=3 16=-3 17=16
pair after|,|员 8=-3 13=7 17=5
pair after|,|在 0=-3 4=3 9=6 16=5 17=9
pair after|,|契 0=-5 8=-6 9=-8 17=-8
pair after|,|将 3=-8 8=-9
pair after|,|就 2=3 13=7 17=4
pair after|,|已 0=-13 1=6 8=-10 17=-3
pair after|,|年 0=-6 8=-9 9=15 17=9
pair after|,|并 0=7 2=3 5=3 8=12 17=-4
pair after|,|总 0=7 8=3 17=-3
pair after|,|成 4=-4 8=-8 13=4 17=3
pair after|,|打 4=3 7=12 8=11 17=-3
pair after|,|承 8=-3 10=5 13=-5 16=5 17=8
pair after|,|按 0=-4 3=7 8=3 9=4
pair after|,|整 4=-4 8=-5 13=-8 17=-8
pair after|,|是 0=-4 4=-3 8=-7 11=4 13=6 17=7
pair after|,|最 3=-12 7=4 8=-10 15=4 17=8
pair after|,|月 0=8 2=6 8=9 13=-3 17=-6
pair after|,|期 2=8 8=6 17=-3
pair after|,|本 0=9 6=4 7=3 8=13 10=8 17=3
pair after|,|看 0=8 8=7
pair after|,|租 0=-4 8=-7 9=6 17=4
pair after|,|第 0=-7 2=-3 7=10 17=-5
pair after|,|签 0=4 2=4 7=-6 8=-3 12=7 13=-3
pair after|,|自 0=9 5=-3 8=3 17=-4
pair after|,|该 2=3 11=-5 17=-7
pair after|,|账 4=4 7=5 8=7 17=-4
pair after|,|购 0=-7 8=-8
pair after|,|费 0=7 3=8 8=13
pair after|,|预 0=5 3=8 8=8 17=-6
pair after|,|额 6=4 8=3 11=7 17=8
pair after|,|首 0=8 3=10 4=-3 8=14 9=-4 13=3 17=-5
pair after|9 0=3 1=5 2=13 3=-15 4=-17 8=-14 9=8 10=-13 11=12 13=19 16=-7 17=7
pair after|9|% 0=-5 1=11 3=6 4=-6 7=-3 9=3 10=-4 11=6 12=-3 16=-3 17=-5
pair after|9|9 0=7 2=3 8=10 9=-4 17=-5
pair after|9|million 0=-3 8=-6 9=8 11=-3 13=3 17=7
pair after|9|neo 2=9 8=10 11=-3 17=-4
pair after|9|t 0=-9 8=-9 9=3 17=3
pair after|9|year 0=-7 6=4 8=-4
pair after|9|年 0=20 2=4 8=22 9=-9 17=-11
pair after|9|的 8=-4 12=12 17=10
pair after|9|签 0=6 2=3 3=-3 8=5 9=-3 12=-5 17=-9
pair after|: 0=7 1=16 2=8 3=6 4=-3 7=3 8=22 9=-4 12=6 13=3 14=-3 15=11 16=6 17=9
pair after|:|MONEY 1=3 2=-3 3=10 6=-3 7=-4 9=6 11=4 12=-3 15=8 17=11
pair after|:|PRONOUN 0=8 1=3 4=-4 7=4 8=8 15=4 17=-4
pair after|:|a 0=-3 4=-4 7=-3 8=-12 12=9
pair after|:|other 2=-3 3=4 7=7 8=6 17=-3
pair after|:|the 0=-4 8=-7
pair after|:|“ 1=12 2=-3 4=3 8=8 13=13 17=11
pair after|COMPANY|s 8=-4 9=10 17=8
pair after|DATE 0=14 1=4 2=-12 3=-5 4=27 5=-5 6=-10 8=4 9=15 11=17 12=4 13=-16 14=-4 16=-8
pair after|DATE|, 0=16 3=-3 4=6 8=12 9=5 10=-5 11=5 17=-3
pair after|DATE|and 0=-8 2=3 4=6 9=9 11=5 17=13
pair after|DATE|for 0=13 8=10 9=-4 13=-6 17=-14
pair after|DATE|to 4=7 8=4 9=-3 17=-5
pair after|DATE|下 9=9 16=3 17=11
pair after|DATE|二 0=7 8=7
pair after|DATE|八 0=3 9=-8 17=-9
pair after|DATE|初 7=-4 8=-7
pair after|DATE|已 0=3 7=3 8=5 9=3 12=3 17=8
pair after|DATE|底 6=-4 7=7 9=-8 13=-8 17=-20
pair after|DATE|承 0=-7 8=-9 9=8 17=6
pair after|DATE|的 0=8 8=8 9=-5 17=-6
pair after|DATE|签 0=-3 3=5 4=10 7=4 8=11 11=-8 12=-4 13=-3 17=-17
pair after|DATE|起 0=10 8=9
pair after|MONEY 0=3 1=11 2=18 4=9 6=19 7=-11 9=16 10=18 11=27 12=13 13=22 14=-3 15=-4 16=12 17=28
pair after|MONEY|( 0=13 4=-3 8=8
pair after|MONEY|) 0=-12 8=-11 9=6 17=7
pair after|MONEY|, 0=-26 1=15 2=13 4=21 5=-7 7=4 9=-13 10=-6 11=10 12=5 13=12 14=4 15=4
pair after|MONEY|contract 0=7 8=6
pair after|MONEY|for 0=-11 1=14 3=-3 7=4 9=-9 10=8 12=9 13=-4 16=-4 17=-6
pair after|MONEY|from 0=7 8=7 10=-3 11=3 17=-4
pair after|MONEY|if 3=11 8=6 17=-3
pair after|MONEY|in 2=4 3=4 8=3 12=-3 13=-7 15=6 17=-10
pair after|MONEY|loan 2=8 8=7
pair after|MONEY|more 2=-12 8=-13
pair after|MONEY|of 0=-3 1=-3 2=-4 3=-4 4=-5 6=-7 8=-27 9=9 10=9 12=-3 13=-5 15=4 17=7
pair after|MONEY|on 2=5 4=6 8=8 9=-5 13=5 14=-4 17=-6
pair after|MONEY|over 0=12 7=-4 8=4 9=-3 17=-5
pair after|MONEY|that 2=4 6=4 8=8
pair after|MONEY|under 0=4 2=7 8=9 9=-3 11=3
pair after|MONEY|” 0=-9 1=-10 4=6 8=-17 9=-5 10=-4 11=-7 17=-17
pair after|MONEY|三 11=-8 17=-8
pair after|MONEY|公 0=6 6=4 8=8
pair after|MONEY|已 0=9 8=11 12=6 13=-4
pair after|MONEY|循 2=8 6=-4 8=3 11=-4 17=-5
pair after|MONEY|投 8=-5 12=9 17=4
pair after|MONEY|收 4=7 8=6 17=-3
pair after|MONEY|的 0=-5 1=3 2=4 5=13 6=3 7=-7 8=7 9=5 10=10 12=-5 13=8 14=-3 15=-4 17=7
pair after|MONEY|租 6=-4 8=-7 9=-3 17=-4
pair after|MONEY|购 7=4 16=11 17=9
pair after|MONEY|贷 6=6 11=-6 17=-7
pair after|MONEY|过 11=16 17=14
pair after|PARTY 0=13 2=-11 3=-17 4=15 7=18 9=-4 10=17 11=19 12=3 13=-9 14=9 15=6 16=9 17=11
pair after|PARTY|) 0=8 1=5 2=5 3=-4 4=3 7=5 8=17 10=-3 11=-3 12=7
pair after|PARTY|, 0=33 1=-4 3=-4 4=-10 6=-7 7=-5 9=6 11=3 12=-6 13=-5 14=7 15=-4 16=3
pair after|PARTY|PARTY 0=-4 8=-5 11=-9 13=-4 17=-16
pair after|PARTY|and 8=-4 10=14 11=4 17=17
pair after|PARTY|for 0=-10 1=-3 3=-7 4=4 7=11 8=-6 9=6 13=5 14=-3 17=3
pair after|PARTY|has 8=-3 14=8 17=5
pair after|PARTY|s 0=-3 2=3 4=7 6=5 8=10 9=-7 11=3 15=4 17=-3
pair after|PARTY|to 3=-5 8=-11 11=5 12=-3
pair after|PARTY|was 1=7 8=5
pair after|PARTY|三 11=-8 17=-10
pair after|PARTY|产 0=8 8=8
pair after|PARTY|发 0=11 4=3 8=11 9=-3 13=4
pair after|PARTY|旗 1=7 8=6 17=-3
pair after|PARTY|的 3=-3 4=-11 6=7 7=4 8=-3 9=-3 12=-3 13=4 15=-5 17=-9
pair after|PARTY|等 11=8 17=7
pair after|PARTY|签 4=7 8=5 11=8 17=5
pair after|PERSON 0=3 1=14 4=5 8=20 13=3 17=-3
pair after|PRONOUN 0=-11 1=10 2=3 3=6 5=12 6=12 7=14 8=7 9=-11 10=19 11=-6 12=21 13=3 14=5 16=5 17=7
pair after|PRONOUN|MONEY 0=-7 1=6 2=-3 4=-4 6=10 7=3 8=6 17=-7
pair after|PRONOUN|at 0=13 8=12 13=4
pair after|PRONOUN|first 0=-3 1=7
pair after|PRONOUN|good 3=7 8=5
pair after|PRONOUN|had 10=4 12=5 17=8
pair after|PRONOUN|has 0=-5 8=-8 9=-3 11=5 13=3
pair after|PRONOUN|is 0=3 2=3 3=7 8=7 12=-6 17=-8
pair after|PRONOUN|mak 0=-4 8=-7 17=-6
pair after|PRONOUN|of 0=5 13=10 17=9
pair after|PRONOUN|owner 4=7 7=-5 13=6 17=3
pair after|PRONOUN|shar 0=3 2=3 3=-3 4=3 7=6 8=12 10=7
pair after|PRONOUN|to 2=3 9=7 17=5
pair after|PRONOUN|will 0=-7 7=9
pair after|PRONOUN|would 4=3 10=-3 17=-8
pair after|PRONOUN|全 4=7 8=6
pair after|RATE 0=19 1=-8 3=14 4=-5 6=-3 7=-4 8=11 9=10 13=-4 17=4
pair after|RATE|a 1=-7 3=8 4=-3 7=-3 8=-5 9=16 17=12
pair after|RATE|annually 0=8 8=7
pair after|SIZE 0=20 2=4 3=4 6=-3 7=-8 8=13 9=8 10=-5 12=-4 13=-8 16=6 17=-7
pair after|SIZE|, 7=-5 8=-5 9=11 17=8
pair after|SIZE|SIZE 0=11 8=10
pair after|SIZE|of 0=-10 7=-4 8=-15
pair after|SIZE|的 0=-6 8=-8 17=-3
pair after|a 1=-3 2=11 3=8 4=6 5=-3 6=6 7=16 8=14 9=8 10=6 11=-7 12=7 13=11 14=-5 15=4 17=5
pair after|about 0=6 2=6 3=-4 4=5 6=3 7=-3 8=10 9=-3 11=-5 12=4 17=-9
pair after|about|a 0=9 4=9 8=12 11=-7 17=-11
pair after|accord 0=-5 4=12 8=5 9=11 17=6
pair after|accord|to 4=12 8=10 17=-3
pair after|advanc|, 8=-3 11=9 17=6
pair after|adviser 11=-7 17=-6
pair after|adviser|, 11=-7 17=-6
pair after|africa 9=-5 13=7 17=3
pair after|after 0=4 1=6 4=4 8=10 9=-3 10=5 12=3 16=-3
pair after|after|PRONOUN 4=7 8=6
pair after|again 8=-5 11=-7 17=-10
pair after|against 0=4 2=5 3=4 6=12 7=-4 8=17 9=-3 11=8
pair after|against|the 11=9 17=7
pair after|again|, 11=-6 17=-9
pair after|ago 0=-8 8=-9 12=-3 13=-3 17=-8
pair after|agre 0=11 1=3 8=8 12=4 13=-5 14=-4 16=9
pair after|agreement 0=8 4=3 8=9 9=-6 11=4 13=-5 16=5 17=-5
pair after|agreement|, 0=11 8=11
pair after|agreement|dat 0=8 8=7 9=-5 11=4 17=-3
pair after|agre|on 0=7 8=6
pair after|agre|to 0=-5 1=4 8=-7 9=4 12=4 13=-5 14=-4 17=-3
pair after|ahead 0=4 1=5 8=7
pair after|all 0=-15 1=-5 4=8 8=-15 9=3 10=3 11=4 12=8 16=-4 17=8
pair after|all|of 0=-8 1=-4 3=-3 4=11 8=-3 9=-6 10=3 13=-6 17=-11
pair after|among 8=-3 10=-3 11=8 17=5
pair after|among|them 10=-3 11=8 17=3
pair after|an 1=9 4=-7 7=-5 8=-9 9=-8 10=12 11=3 13=-16 16=-4 17=-18
pair after|and 1=-8 2=3 3=11 4=8 5=4 7=-24 8=-13 9=-16 10=5 11=16 12=-14 13=9 14=-3 15=-3 17=-12
pair after|and|9 0=3 3=7 8=8 17=-5
pair after|and|MONEY 2=-3 7=-4 8=-8 10=-6 17=-10
pair after|and|OTHER 3=-5 8=-11 10=6
pair after|and|PARTY 0=-9 2=-3 4=3 8=-16 10=10 11=14 13=4 17=20
pair after|and|a 0=-6 4=-5 8=-14 9=-3 13=3 17=-3
pair after|and|has 0=-5 1=-3 4=4 7=-5 8=-10 9=-5 12=3 17=-5
pair after|and|not 0=7 8=3
pair after|and|pay 3=9 8=7 11=9 17=3
pair after|and|pronoun 0=9 9=-5 13=6 17=-3
pair after|and|the 0=-9 4=4 7=3 8=-6 9=3
pair after|and|will 0=18 2=4 3=4 5=5 8=26 9=3 12=-5 17=-6
pair after|announc 0=-4 8=-7 9=11 17=7
pair after|annually 0=8 8=7
pair after|anyth 1=7 2=-5 8=-3
pair after|an|offer 4=-5 8=-4 12=6 13=-8 17=-4
pair after|an|order 0=9 8=8 17=-4
pair after|are 0=-9 1=4 2=5 3=-3 4=14 8=12 9=7 11=3 13=-3
pair after|are|in 0=-3 8=-3 9=11 17=12
pair after|are|“ 1=6 2=7 4=-4 8=5
pair after|arm 8=-4 13=-7 17=-9
pair after|arrangement 9=10 10=5 17=13
pair after|as 0=14 1=-3 2=-5 3=-3 4=-3 7=7 8=3 9=-15 10=12 11=4 12=-4 13=8 16=-4 17=-4
pair after|ask 0=10 8=5 17=-4
pair after|as|a 7=8 10=3 17=-3
pair after|at 0=14 1=-6 2=5 3=-9 5=4 6=-6 9=-12 10=-6 11=8 12=9 13=18 15=-3 16=3 17=9
pair after|at|MONEY 3=-4 4=-3 8=-13 10=-5 12=3 13=20 14=4 17=13
pair after|at|PARTY 0=14 8=13 14=-4 17=-7
pair after|at|RATE 8=-5 9=-6 17=-8
pair after|at|a 3=-3 7=-3 8=-6 9=7 13=6 17=9
pair after|at|the 0=-3 2=8 7=8 8=10 9=-3 16=7
pair after|a|9 0=-6 2=9 6=4 8=4 9=-3 11=-3 17=-8
pair after|a|MONEY 0=-14 2=3 3=-3 4=6 6=8 8=-4 9=8 10=-6 11=-3 13=-7 16=-3 17=-15
pair after|a|cost 0=4 1=-5 8=-7 13=10 17=10
pair after|a|fee 3=3 4=6 8=8 17=-5
pair after|a|firm 0=5 7=5 8=7 17=-4
pair after|a|full 1=-5 8=-7
pair after|a|joint 7=-3 8=-5 16=7 17=5
pair after|a|jointly 7=10 8=7
pair after|a|letter 8=-3 9=-5 13=10 15=3 17=6
pair after|a|pric 0=-7 1=6 4=9 7=-3 9=6 17=3
pair after|a|quarter 2=5 6=5 8=8
pair after|a|season 0=6 8=3 9=7 12=-3 13=-3
pair after|a|year 0=6 1=-8 3=6 4=-4 6=-4 7=-5 8=-8 9=7 13=-5
pair after|back 0=15 2=5 6=3 7=-3 8=14 9=-6 10=-3 11=-3 13=-3 15=-4 17=-21
pair after|bank 1=-3 2=-3 4=7 6=3 7=-3 11=-5 17=-9
pair after|be 0=-9 2=9 6=6 9=-6 10=5 11=-8 15=5 17=-3
pair after|becom 1=3 2=-4 4=5 7=4 8=3 10=4 11=8 17=9
pair after|been 2=-4 3=5 4=-4 7=19 8=10 9=-9 12=10 13=7
pair after|befor 0=17 1=-9 2=4 6=-3 7=-3 8=3 10=-4 17=-9
pair after|beginn 0=-18 8=-18 9=9 17=9
pair after|beginn|DATE 0=-18 8=-18 9=9 17=9
pair after|behalf 0=7 8=5
pair after|berth 0=5 3=-3 4=7 8=6
pair after|better 7=13 8=8
pair after|between 0=-6 4=-3 8=-11 10=9 16=-3
pair after|between|them 10=9 17=6
pair after|be|return 2=7 7=-3
pair after|bid 8=-3 9=-4 10=-6 13=18 17=5
pair after|bill 4=4 9=9 13=-3 14=7 17=9
pair after|billion 8=-7 9=3
pair after|bill|of 14=8 17=5
pair after|board 0=-12 1=4 4=7 8=-3 9=4 13=-4
pair after|bond 6=12 8=7 17=-3
pair after|borrow 2=-4 4=5 11=9 17=8
pair after|both 0=-3 7=-4 8=-10 9=-10 11=4 17=-10
pair after|bought 8=-4 9=8 13=-4
pair after|breath 0=8 8=8
pair after|bridg 2=3 4=3 8=7
pair after|build 14=8 17=6
pair after|but 0=-6 1=6 8=-6 9=-4 14=8 17=-6
pair after|buy 1=-8 4=3 7=9 9=9 13=-8
pair after|by 0=-12 1=5 2=-4 6=-8 8=-19 9=3 11=10 12=5 13=-9 17=4
pair after|by|DATE 0=-6 8=-12 9=7 17=4
pair after|call 7=9 8=7 17=-3
pair after|campu 14=8 17=4
pair after|can 0=-3 2=7 6=9 8=9 15=-3 17=-5
pair after|cancell 1=7 2=-4 9=-3 17=-6
pair after|capital 1=3 2=-3 8=-7 10=10 17=6
pair after|cash 3=4 8=3 12=-4 17=-11
pair after|cell 0=5 3=5 7=-3 8=4 9=8 17=5
pair after|channel 12=10 17=6
pair after|chief 11=8 17=6
pair after|chines 0=8 8=7
pair after|chip 0=8 8=7 9=-5 17=-6
pair after|claim 6=7 8=4 9=4
pair after|claim|MONEY 6=8 8=6
pair after|clear 0=-3 3=10 8=4 17=-3
pair after|clos 1=-5 4=10 8=3 10=-3 11=6 13=-4 17=-3
pair after|clos|on 0=-3 4=9 8=6
pair after|come 0=-3 1=4 3=13 8=12 15=3 17=-5
pair after|company 0=-21 1=9 2=9 3=11 4=-4 6=15 7=5 8=16 9=8 10=-6 12=-4 13=15 15=-4 16=8 17=11
pair after|company|, 1=5 3=6 6=4 7=-3 8=10 17=-5
pair after|company|PARTY 6=8 8=8 17=-3
pair after|consideration 0=-3 3=3 9=7 17=3
pair after|consideration|of 0=-3 3=3 9=7 17=3
pair after|contract 0=7 4=4 8=6 9=10 11=5 17=9
pair after|contract|to 0=5 8=3 9=-8 17=-8
pair after|cost 1=-8 2=3 3=6 4=-4 7=8 8=4 13=9 17=4
pair after|cost|to 0=4 13=10 17=8
pair after|could 0=11 4=-3 6=9 8=13 17=-6
pair after|could|not 0=11 6=4 8=12
pair after|court 4=-3 7=7 17=-4
pair after|creat 3=8 8=8
pair after|credit 0=-6 6=3 8=-8 9=7 11=6 17=8
pair after|customer 0=-7 8=-9 9=-5 10=7
pair after|customer|, 0=-7 8=-9 9=-5 10=7 13=-3 17=-3
pair after|cut 12=7 17=3
pair after|d 9=8 17=7
pair after|dat 0=8 8=7 9=-5 11=4 17=-3
pair after|dat|DATE 0=8 8=7 9=-5 11=4 17=-3
pair after|day 0=-8 2=4 8=-5 9=7 17=4
pair after|deal 1=-6 4=8 13=5
pair after|debt 1=5 2=-5 6=11 7=-3 8=3 11=-3 17=-10
pair after|declin 2=-12 8=-14
pair after|deliver 9=-7 17=-8
pair after|deposit 8=-8 9=7 17=4
pair after|different 3=-6 8=-10 12=-5 17=-7
pair after|discuss 7=14 8=13 9=6 17=3
pair after|discussion 0=-3 2=-3 8=-7 9=11 17=7
pair after|down 3=-3 8=-6 10=6 12=7 13=3 17=9
pair after|draft 3=7 8=8
pair after|drug 3=11 7=-4
pair after|eight|year 0=-6 8=-8 9=5 17=4
pair after|eleven 11=-8 17=-8
pair after|end 0=-6 3=8 4=8 8=10 9=5 11=4 13=7 17=11
pair after|entitl 9=8 17=9
pair after|entitl|PRONOUN 9=8 17=9
pair after|every|year 0=8 8=6 17=-3
pair after|exclusiv 4=5 5=6 8=6 9=-3 12=-3 17=-9
pair after|exercis 0=-3 2=7 4=-5 8=-3 16=8 17=4
pair after|f 8=-4 9=5 13=6 17=11
pair after|facility 2=-7 8=-8 11=7 17=5
pair after|favour 6=9 8=7 15=4
pair after|fee 0=4 2=-5 3=6 4=3 8=5 17=-11
pair after|fee|of 0=5 3=7 8=9 17=-4
pair after|fewer 8=-3 9=9 17=10
pair after|fewer|than 8=-3 9=9 17=9
pair after|finish 6=8 8=6
pair after|firm 0=8 4=-7 7=5 8=3 9=-4 13=6 17=-4
pair after|first 0=9 1=6 2=-4 6=-3 7=3 8=7 11=5 12=3 13=5 17=8
pair after|five 0=-5 3=3 8=-4 9=-7 17=-9
pair after|five|year 0=-6 3=3 8=-5 9=-7 17=-9
pair after|fleet 9=-5 13=4 16=7 17=4
pair after|fleet|of 9=-3 13=4 16=7 17=7
pair after|float 0=7 8=7 17=-3
pair after|foot 9=4 13=4 14=7 17=10
pair after|foot|the 9=4 14=7 17=7
pair after|for 0=20 4=12 6=-16 8=4 9=-9 10=13 11=4 12=10 13=13 14=-7 15=9 16=-16
pair after|for|9 0=-8 1=5 4=-4 8=-9 9=11 13=3 17=14
pair after|for|MONEY 0=28 1=-5 2=-6 3=4 4=17 5=-3 6=-14 7=-10 8=10 9=-13 10=16 11=6 12=-8 13=5 14=-5 15=16 16=-4 17=3
pair after|for|PARTY 8=-6 13=-3 17=-7
pair after|for|PRONOUN 0=10 1=3 4=10 5=5 7=-6 8=19 9=-8 10=-3 13=15
pair after|for|RATE 1=-7 8=-4 9=7 17=6
pair after|for|SIZE 7=-4 8=-7 17=-6
pair after|for|all 8=-3 10=4 12=10 17=10
pair after|for|other 0=-9 8=-11
pair after|for|sale 13=15 17=14
pair after|for|the 0=-8 4=-8 6=4 7=14 9=-6 10=-4 12=6 13=-8 16=-4 17=-19
pair after|for|which 0=-4 4=10 7=7 8=8
pair after|founder 4=-5 7=5 8=-8 9=-3 10=5 12=4 13=-3
pair after|freight 0=9 8=3
pair after|fresh 8=-4 10=13 17=10
pair after|fresh|equity 10=7 17=6
pair after|from 0=-19 2=11 3=-6 4=7 8=-13 11=4 12=6 15=-3
pair after|from|DATE 0=-9 8=-11 9=5 11=9 17=10
pair after|from|PARTY 0=-5 4=5 9=-4 17=-7
pair after|from|a 0=9 2=-4 4=5 8=8
pair after|from|pronoun 4=-6 8=-7 9=6 17=3
pair after|full 1=-5 8=-8
pair after|fully 8=-3 11=10 17=7
pair after|full|takeover 1=-5 8=-7
pair after|fund 1=-7 8=-10 11=5
pair after|gain 8=-6 13=11 17=8
pair after|get 0=3 2=3 3=-4 4=9 8=11 13=-3 17=-6
pair after|given 0=7 8=6
pair after|going 0=6 7=4 8=7
pair after|good 0=7 1=-3 3=6 8=7 9=-4 17=-7
pair after|grant 2=-4 3=-5 7=10 8=-3 12=-3 17=-5
pair after|grant|of 7=7 8=3
pair after|ground 8=-4 9=12 17=9
pair after|guarante 0=-3 3=3 6=4 12=-3 15=8 17=3
pair after|had 1=-4 3=-5 4=-10 6=-4 7=7 8=-17 9=-3 10=6 11=3 12=22 13=9 14=-4 16=-4 17=22
pair after|had|been 0=4 3=-3 4=-5 7=9 12=5 13=9 17=8
pair after|had|bought 9=7 17=5
pair after|half 1=6 2=4 4=-3 9=9 13=-5
pair after|hand 0=8 3=6 4=-6 6=-3 7=11 8=13 9=-6 10=-4 12=6 17=-9
pair after|hand|MONEY 0=-3 3=7 4=-3 7=9 8=7 17=-4
pair after|hand|PRONOUN 0=8 8=7 12=5 17=4
pair after|harbour 0=7 7=3 8=7
pair after|has 0=-36 1=-7 2=10 3=4 6=7 8=-24 9=-18 10=-10 11=8 12=12 13=10 14=6 16=-8 17=-7
pair after|has|a 6=9 8=8 13=3
pair after|has|agre 8=-4 9=7 13=-3
pair after|has|been 0=-10 4=-3 8=-15 9=-6 12=5 17=-3
pair after|has|put 8=-3 9=4 12=5 14=7 16=-3 17=11
pair after|hav 0=4 1=3 2=3 4=8 8=12 9=-3 12=6
pair after|have 0=-10 1=-3 3=4 4=-8 7=10 8=-8 10=-3 11=3 12=-4 13=3 17=-3
pair after|have|PRONOUN 8=-5 9=12 17=5
pair after|have|been 0=5 3=6 4=4 7=12 8=23 17=-4
pair after|hav|paid 4=7 8=4
pair after|hint 0=8 8=7
pair after|hir 9=11 17=11
pair after|if 0=-3 2=-3 3=11 4=-3 6=22 7=-5 8=15 12=-4 16=3 17=-10
pair after|if|COMPANY 6=9 8=5
pair after|if|the 3=9 6=8 8=10
pair after|in 0=6 1=-10 3=6 4=10 6=6 7=-9 9=5 10=6 12=-6 13=9 15=5 17=7
pair after|intent 9=-5 13=11 17=5
pair after|into 0=-4 1=6 4=-5 7=-3 8=-8 10=3 14=4 16=-3
pair after|investor 8=-3 10=13 17=11
pair after|in|DATE 0=4 9=-5 10=9 12=-3 13=7 17=6
pair after|in|PRONOUN 6=8 8=5 9=-3 10=4 13=4 15=3 17=4
pair after|in|a 1=5 7=9 8=8 9=-7 10=-4 12=7 13=-3 17=-9
pair after|in|cash 3=5 8=5 12=-4 13=-4 17=-10
pair after|in|company 9=10 17=10
pair after|in|the 0=9 3=-4 4=8 7=-5 8=3 9=-8 12=-4 13=-3 16=3 17=-13
pair after|in|which 4=-4 8=-9 13=9 17=4
pair after|is 0=-8 1=13 2=-5 4=-11 7=-5 8=-19 9=-26 11=7 12=-15 13=17 14=4 15=-5 16=6 17=-10
pair after|is|MONEY 2=-7 8=-9 13=4
pair after|is|no 0=5 1=9 2=-3 8=11
pair after|is|not 8=-5 13=13 17=11
pair after|is|pay 13=7
pair after|is|the 0=8 8=7
pair after|is|worth 8=-3 9=-6 17=-8
pair after|jet 0=-6 8=-8 9=6 17=4
pair after|job 0=11 7=-3 8=6 17=-3
pair after|joint 7=-3 8=-5 16=7 17=4
pair after|jointly 7=10 8=7
pair after|jointly|own 7=10 8=7
pair after|keep 8=-7 9=-4 17=-6
pair after|lab 1=5 3=3 8=7
pair after|launch 0=-5 8=-6 9=10 17=9
pair after|leas 0=11 6=-3 8=7 9=-8 17=-11
pair after|leav 0=-6 7=15 8=7 9=-3 12=4
pair after|lender 1=3 2=-4 7=-3 8=-7 9=-3 11=8
pair after|lender|, 8=-5 11=10 17=8
pair after|less|than 0=7 8=3 17=-4
pair after|let 3=3 13=-4 17=-8
pair after|letter 0=-5 8=-7 9=-8 13=10 15=3 17=3
pair after|letter|of 8=-3 9=-5 13=10 15=3 17=6
pair after|licenc 1=5 2=-3 3=8 8=5 12=4
pair after|licens 3=4 12=11 17=10
pair after|licens|PRONOUN 3=-3 8=-3 12=7 17=6
pair after|likewis 0=-3 1=7 8=3
pair after|list 1=10 8=7
pair after|lng 0=10 8=10 9=-8 17=-8
pair after|loan 2=12 6=-4 8=3 11=-8 17=-12
pair after|loan|of 2=7 8=5
pair after|long 0=10 8=9 9=-4 17=-6
pair after|long|as 0=10 8=9 9=-4 17=-6
pair after|loss 6=10 8=5 17=-7
pair after|loss|of 6=8 8=6
pair after|made 8=-5 9=-3 17=-7
pair after|mak 0=6 3=-3 4=-7 7=-3 8=-10 9=-3 10=-3 12=3 13=-8 17=-14
pair after|maker 0=6 4=5 8=8 9=-4 12=4 17=-3
pair after|mandat 2=-8 8=-9 9=11 17=11
pair after|market 2=-3 4=-6 8=-14 9=-4 13=-3 17=-13
pair after|may 0=-3 6=-5 7=3 8=-9 12=6 17=3
pair after|million 0=-5 7=9 9=11 11=-3 13=3 17=9
pair after|million|of 7=9 8=8 9=11 17=11
pair after|monday 8=-4 9=9 17=7
pair after|money|went 1=9 8=7
pair after|month 4=6 7=3 8=7 9=-3 17=-5
pair after|more 0=-3 2=-12 3=8 8=-11 9=8 11=4 16=3 17=7
pair after|must 8=-4 12=5 13=6 17=9
pair after|near 7=14 8=13
pair after|neo 2=9 8=10 11=-3 17=-4
pair after|network 8=-4 9=12 17=9
pair after|new 0=6 7=3 8=7 9=-8 10=3 13=4
pair after|no 1=8 2=-3 7=-4 9=5
pair after|not 0=12 1=3 2=-7 3=-4 4=-9 6=6 7=6 8=5 9=-10 10=3 11=-3 13=9 16=-4 17=-9
pair after|noth 0=-10 1=5 4=-3 8=-10 9=-3 17=-4
pair after|not|a 0=7 8=3
pair after|not|for 13=14 17=13
pair after|now 0=-8 1=4 3=-3 4=-5 8=-11 9=4 10=6 11=-3 13=4 17=6
pair after|no|such 1=9 2=-3 4=3 8=7
pair after|obligation 6=-6 8=-8
pair after|of 0=11 1=14 2=6 3=10 4=-4 6=11 7=12 8=28 10=12 12=4 14=5 15=19 16=-5 17=12
pair after|off 4=16 8=14 9=-3 12=3 17=-3
pair after|of|MONEY 0=5 1=7 2=8 4=-6 5=5 8=8 9=9 10=3 11=-3 12=3 14=7 15=4 16=-4 17=12
pair after|of|PARTY 1=-3 6=9 8=6 9=-6 11=-3 13=4 16=3 17=-5
pair after|of|SIZE 0=4 8=3 9=-3 16=7 17=4
pair after|of|fresh 8=-3 10=11 17=9
pair after|of|intent 9=-5 13=11 17=5
pair after|of|pronoun 1=6 4=8 6=4 7=7 8=17 10=9 11=3 12=9 13=-7 16=-4 17=8
pair after|of|sal 8=-4 12=7 17=3
pair after|of|the 0=3 1=7 3=9 4=-3 8=17 9=5 10=6 13=-8 15=3
pair after|of|them 0=8 3=-5 6=3 9=8 10=5 12=-4 17=5
pair after|of|two 4=8 8=7
pair after|of|which 0=4 7=8 8=8 9=-3 11=-3 13=3 17=-6
pair after|old 2=-3 7=8 10=-3 13=4 17=-6
pair after|on 0=8 2=5 3=7 4=7 6=-3 7=6 8=19 10=3 11=3 12=7 13=-6 14=-5 17=-4
pair after|one 0=-3 9=-5 12=8 13=-5 17=-7
pair after|only 2=-4 4=4 7=5 11=8 17=6
pair after|on|DATE 0=10 4=3 8=8 13=-8 17=-12
pair after|on|a 0=13 8=10 9=12 13=-3 17=6
pair after|on|pronoun 0=4 3=10 8=12 9=-5 12=3 13=4
pair after|order 0=-8 4=-3 8=-17 9=23 10=-3 17=13
pair after|order|for 0=-6 8=-7 17=-3
pair after|other 0=-8 2=-5 3=-6 4=-5 5=-4 6=-26 7=25 8=-25 13=6 14=-3 15=-3 16=-17 17=-18
pair after|other|) 0=20 4=-3 8=17
pair after|other|, 0=-3 4=-3 6=-16 7=18 8=-5 9=-6 11=6 13=5
pair after|other|from 2=3 8=3 10=7 17=9
pair after|other|的 0=-9 8=-12
pair after|out 0=5 6=4 7=5 8=6 9=-7 10=-3 12=7 13=-9 17=-17
pair after|outsid 3=-10 8=-12 12=-3 17=-4
pair after|outsid|PARTY 3=-8 8=-10 12=-3 17=-4
pair after|outstand 6=10 8=8
pair after|out|of 0=-3 7=9 8=3 17=-4
pair after|over 1=-4 2=-7 4=12 9=7 10=-3 12=3 13=-5 16=9 17=6
pair after|over|a 2=-4 8=-7 16=7 17=3
pair after|over|five 0=-7 8=-8 9=-4 17=-5
pair after|over|four 0=7 8=5
pair after|over|the 3=4 4=-4 7=7 8=5 9=5 16=3
pair after|owe 2=7 4=-5 8=-5 16=8 17=7
pair after|own 1=-4 2=4 3=-4 5=4 7=17 8=9 9=-4 11=-4 15=3 17=-7
pair after|owner 1=3 4=7 7=-6 13=10
pair after|own|COMPANY 0=3 7=7 8=9
pair after|paid 0=-10 3=-3 4=16 8=5 9=-7 13=12
pair after|paid|DATE 4=6 7=4 8=7
pair after|paid|MONEY 4=7 6=3 8=4 9=-3 13=10 17=4
pair after|parent 0=-3 2=5 6=5 8=5 13=4 15=8 17=7
pair after|parent|, 2=5 15=8 17=6
pair after|part 0=9 1=8 8=12 11=4
pair after|part|in 0=11 1=4 8=12
pair after|patent 8=-4 12=9 17=7
pair after|pay 0=-14 1=5 2=6 4=-7 6=4 7=-3 8=-10 12=8 13=-4 15=8 17=6
pair after|payment 2=7 3=-3 6=-4 8=-4 9=6 12=5 13=-5 15=4 17=5
pair after|pay|MONEY 0=-5 1=7 4=-4 8=-7 9=3 12=5
pair after|pay|the 0=-6 8=-8 9=3 13=4 17=3
pair after|plac 0=-4 6=7 8=-3 9=-6 17=-8
pair after|plant 0=-3 1=-3 2=10 4=6 7=7 8=14 16=4 17=-5
pair after|plant|in 7=7 8=5
pair after|platform 3=7 8=3
pair after|pre-delivery 2=7 7=-3 17=-3
pair after|pre-delivery|payment 2=7 7=-3 17=-3
pair after|preferr 1=-5 8=-7
pair after|preliminary 0=-6 8=-9 9=23 17=19
pair after|pric 1=4 2=-3 4=14 7=5 8=14 9=10 17=5
pair after|pric|MONEY 4=11 8=5
pair after|project 0=-3 2=3 6=5 10=-6 17=-8
pair after|pronoun|, 2=-8 6=3 8=-11 9=4 13=3 17=5
pair after|pronoun|RATE 12=9 17=7
pair after|pronoun|in 9=-6 13=12 17=6
pair after|pronoun|own 1=-3 2=4 3=-3 4=-3 5=4 8=-3 10=-3 12=3 13=-3 17=-11
pair after|pronoun|的 0=-8 5=6 8=-12 9=14 17=8
pair after|put 0=-4 1=3 2=-3 4=12 5=5 7=-6 9=-4 10=-5 12=14 13=-6 14=6
pair after|put|the 8=-7 12=6 14=8 17=6
pair after|rais 7=8 8=6 10=-3 13=3
pair after|reach 0=-5 8=-10
pair after|rebuild 0=7 8=7
pair after|receiv 7=4 9=8 13=4 17=9
pair after|recip 8=-4 12=10 17=8
pair after|regard 0=-3 8=-3 9=11 13=4 17=13
pair after|regard|a 0=-3 8=-3 9=11 13=4 17=13
pair after|releas 1=5 8=4 11=7 17=5
pair after|remain 6=5 8=3 16=7 17=6
pair after|rent 6=-5 8=-8 9=3 15=4 17=5
pair after|repay 6=8 8=6
pair after|return 0=5 2=7 7=-3 8=6
pair after|right 0=-4 2=5 4=-8 7=4 8=-5 12=4 16=7 17=5
pair after|right|to 0=-3 2=6 3=3 4=-7 7=4 12=6 16=7 17=8
pair after|rival 0=3 13=8 17=4
pair after|round 1=7 17=-3
pair after|rul 1=-5 8=-7
pair after|run 0=15 8=10 9=-7 12=10 16=3
pair after|runn 0=7 8=5 9=6 17=5
pair after|s 0=-17 2=6 3=4 4=3 6=12 9=17 10=-3 11=9 13=-5 14=4 16=-6 17=8
pair after|said 8=-7 9=-8 17=-12
pair after|sal 0=-3 2=3 3=9 4=-5 7=-3 8=-3 9=-3 12=7 13=-3 17=-4
pair after|sale 8=-3 13=14 17=14
pair after|same 0=7 17=-4
pair after|school 7=8 8=4
pair after|season 0=5 3=-3 4=-4 8=-4 9=10 12=4 13=-4 17=7
pair after|season|, 3=-4 8=-8 9=4 12=7 17=10
pair after|sell 0=-9 3=-3 4=-4 6=3 8=-13 9=-6 10=7 12=4 13=-4 17=-3
pair after|sell|PRONOUN 0=-4 8=-7 9=-4 10=7
pair after|set 7=9 8=5 10=9 17=4
pair after|settl 0=9 8=9 9=-5 12=6
pair after|set|up 0=-4 7=9 8=3 10=9 17=5
pair after|shar 1=6 2=3 3=-4 7=5 8=5 9=-4 10=19 11=-3 12=-4 16=9 17=13
pair after|shareholder 8=-8 10=5 13=9 17=9
pair after|shar|at 1=4 7=9 8=11 10=4 17=3
pair after|should 6=12 8=8 11=-6 15=11 17=3
pair after|should|the 11=-6 15=9 17=3
pair after|show 8=-4 9=-4 11=-4 17=-10
pair after|sign 2=-4 4=5 7=3 13=-3 17=-7
pair after|sign|in 0=7 8=6
pair after|similar 2=8 4=-4 16=3
pair after|sit 0=7 7=14 8=17
pair after|six 0=10 1=-3 8=5 9=7 17=3
pair after|slot 0=10 8=9 17=-3
pair after|some 0=7 8=4 9=-5 17=-6
pair after|someth 2=8 4=-4 6=4 8=7 17=-3
pair after|some|of 0=7 8=4 9=-5 17=-6
pair after|south 8=-3 9=-4 13=7 17=3
pair after|start 0=-7 6=8 9=3 17=3
pair after|start-up 1=-5 8=-8 9=4
pair after|stay 0=6 7=4 8=7 17=-3
pair after|stock 1=8 7=-4
pair after|stop 0=10 8=9 12=3
pair after|stor 0=-8 8=-12 9=4
pair after|such 0=3 1=9 2=-3 4=3 8=8 17=-3
pair after|sum 0=7 4=-3 8=3 13=4
pair after|supply 0=9 1=4 8=11 9=-9 17=-10
pair after|surpris 4=7 8=6
pair after|system 0=-10 8=-12 9=-4 17=-5
pair after|s|MONEY 8=-3 13=9 17=7
pair after|s|PARTY 0=-10 4=-3 8=-13 13=-11 17=-14
pair after|t 0=-9 2=-5 8=-16 9=8 17=4
pair after|tabl 4=6 8=4 16=7 17=4
pair after|take 0=-3 4=6 9=-7 17=-8
pair after|taken 2=9 4=-3 7=6 8=10
pair after|take|SIZE 9=-7 17=-7
pair after|tender 13=12 17=10
pair after|terminal 0=-4 6=6 9=8 17=6
pair after|terminat 0=3 9=-6 17=-7
pair after|texa 1=-3 8=-7
pair after|than 0=7 6=3 7=-3 8=3 9=7 12=5 13=-3 17=6
pair after|that 0=-13 1=4 2=4 3=-3 4=-11 7=6 8=-16 9=4 10=7 13=3 16=-3
pair after|that|PARTY 6=-3 8=-8 10=5 11=3 13=6 17=11
pair after|that|PRONOUN 2=4 6=6 7=4 8=10 17=-8
pair after|the 0=-13 2=14 3=-3 4=22 5=-3 6=3 7=11 8=3 9=-8 10=6 11=12 12=22 13=-23 14=17 15=8 16=-4
pair after|their 0=-5 7=6 8=-6 9=-5 12=8 13=-3 15=4
pair after|their|patent 12=9 17=9
pair after|them 0=5 3=-9 4=-4 6=6 7=-4 8=-11 10=10 11=7 17=10
pair after|them|, 6=7 10=-5 11=8
pair after|ther|is 0=4 1=9 2=-3 8=9 17=-3
pair after|the|MONEY 1=-3 2=11 4=4 6=9 8=15 10=4 11=4 15=-4
pair after|the|PARTY 0=4 2=-3 4=8 6=-4 8=3 9=16 10=4 11=3 13=-3 15=4 17=22
pair after|the|bill 4=4 10=3 14=7 17=6
pair after|the|board 0=-9 4=6 13=-3 17=-4
pair after|the|drug 3=9 8=5
pair after|the|first 0=8 9=4 11=5 12=4 17=9
pair after|the|job 0=12 8=7 17=-3
pair after|the|leas 0=-5 6=-6 8=-11
pair after|the|parent 8=-5 13=4 15=8 17=8
pair after|the|pric 0=4 7=9 8=13 17=-3
pair after|the|project 1=6 2=4 8=8 17=-3
pair after|the|rent 0=-6 8=-8 9=5 17=4
pair after|the|same 0=7 17=-4
pair after|the|second 8=-3 11=3 12=5 17=8
pair after|the|tabl 4=6 8=5 16=7 17=5
pair after|the|work 0=-7 8=-11
pair after|the|year 1=-9 8=-11 10=-4 17=-7
pair after|third 2=4 17=-7
pair after|thos 4=10 8=7
pair after|thre 2=3 3=-10 4=-5 7=-7 8=-19 9=5 12=3 17=6
pair after|thre|season 3=-4 8=-8 9=4 12=7 17=10
pair after|through 4=8 8=4 17=-4
pair after|till 0=7 2=4 8=7
pair after|to 0=-9 2=11 3=11 4=-6 5=4 6=5 7=12 8=7 10=-10 11=-11 12=14 14=-10 15=4 16=7 17=-9
pair after|too 0=4 3=-3 8=-4 13=9 17=4
pair after|to|DATE 0=10 8=8 17=-3
pair after|to|MONEY 6=-3 8=-5 9=7 10=-3 13=5 17=5
pair after|to|PARTY 8=-9 9=12 13=-3 17=6
pair after|to|a 2=-4 4=12 6=5 8=10 17=-5
pair after|to|be 0=-7 1=-3 2=11 3=3 8=5 9=-4 13=3 16=3
pair after|to|buy 4=4 7=9 8=10 13=-5 17=-4
pair after|to|company 3=7 8=3
pair after|to|have 8=-5 9=7 17=4
pair after|to|make 0=3 3=5 4=-3 7=4 8=7
pair after|to|pay 0=-5 2=5 8=-8 9=-6 11=-6 12=10 13=-4 15=10
pair after|to|pronoun 0=4 3=-6 4=-4 7=3 10=-3 12=3 13=9 17=6
pair after|to|put 1=6 5=5 8=8 12=4
pair after|to|rebuild 0=7 8=7
pair after|to|stop 0=10 8=9 12=3
pair after|to|take 4=7 8=4
pair after|to|the 2=-4 3=-3 7=3 8=-10 9=-3 12=7 15=4 17=6
pair after|to|which 16=7 17=7
pair after|trad 3=7 8=3
pair after|two 0=-4 4=7 7=7 8=4 12=-3 17=-5
pair after|two|year 0=-5 8=-7 17=-3
pair after|under 0=5 1=-3 7=-4 8=-3 10=6 13=-4 15=4 16=5 17=12
pair after|under|a 6=4 9=8 16=5 17=9
pair after|under|which 0=-6 8=-7 9=-5 10=7 15=5 17=7
pair after|until 0=11 8=9 9=5 12=5 17=3
pair after|until|DATE 0=13 6=3 8=12 17=-3
pair after|up 0=-11 4=-5 5=5 6=9 7=15 8=7 9=-4 10=5 11=-3 13=6 15=3
pair after|upgrad 9=7 17=6
pair after|up|in 0=-3 8=-3 10=10 17=9
pair after|up|to 6=9 7=3 8=9
pair after|use 0=-6 3=3 5=6 7=-3 8=-4 9=-5 12=17 13=-3 16=-3 17=3
pair after|used 2=5 8=3 11=7 17=4
pair after|valu 0=12 1=6 4=-4 8=11 9=-3 13=13 17=7
pair after|valu|of 0=7 8=5 17=-3
pair after|walk 2=7 4=-5 8=-3 9=-3 13=3 16=8 17=6
pair after|was 0=22 1=19 2=-11 3=-3 4=5 6=-3 7=-8 8=14 11=-8 13=6 17=-7
pair after|went 0=-5 1=15 8=7 13=5 17=3
pair after|wher 1=8 6=3 8=6 17=-4
pair after|which 0=-11 1=-9 3=-11 4=12 6=4 7=19 10=10 11=-8 12=3 13=18 15=4 16=9 17=22
pair after|which|PARTY 4=-3 8=-6 13=7 17=4
pair after|which|had 7=11 8=7 10=-3 12=3
pair after|which|has 6=8 8=6 9=7 13=-3
pair after|which|is 4=7 8=-3 9=-7 10=5 13=4
pair after|which|now 0=-3 2=3 9=5 10=7 17=8
pair after|which|pronoun 0=-9 4=13 6=-3 7=8 8=4 9=-5 10=7 11=-3 13=-3 17=-6
pair after|which|valu 13=11 17=10
pair after|which|will 0=5 8=3 9=8
pair after|whil 0=-6 2=-4 7=5 8=-7 11=12 17=7
pair after|whos 0=5 3=5 7=-4 13=15 17=18
pair after|will 0=10 1=-13 3=-3 4=-3 5=9 6=5 7=14 8=14 10=4 12=9 13=-4 15=-3 16=-5
pair after|will|hand 0=7 7=9 8=9
pair after|will|pay 0=-8 8=-8 9=12 12=-3 17=6
pair after|with 0=-4 1=-3 3=3 6=-4 8=-13 9=6 10=8 11=-5 16=-3
pair after|without 0=-7 7=5 8=-4 9=-3 17=-3
pair after|with|MONEY 1=-6 3=-3 4=6 7=10 8=7 9=-4 10=14 17=5
pair after|with|a 0=6 2=3 4=6 7=-3 8=9 9=-4 13=3 17=-5
pair after|with|pronoun 2=-3 8=-6 9=10 12=3 17=10
pair after|won 9=11 17=7
pair after|word 13=13 17=12
pair after|worth 0=5 1=-3 3=-3 4=14 6=4 7=-4 8=12 9=3 10=-5 12=6 13=-9 17=-9
pair after|worth|MONEY 4=15 6=5 7=-3 8=12 10=-3 12=7 13=-6 17=-6
pair after|would 0=-7 3=-6 8=-15 9=-11 10=-4 11=-3 12=3 13=-7 14=11 17=-11
pair after|wrong 0=20 8=22
pair after|year 0=-9 1=-22 2=6 3=10 4=-7 7=-12 8=-32 10=-9 13=-8 17=-18
pair after|year|ago 0=-8 8=-9 12=-3 13=-3 17=-8
pair after|year|from 0=-12 8=-13 9=-5 17=-7
pair after|yet 4=-3 7=14 8=9
pair after|— 0=7 4=-3 9=6 10=8 17=12
pair after|—|— 9=4 10=4 17=7
pair after|“ 0=-14 1=4 2=3 3=-6 4=16 6=9 7=4 8=5 9=-4 12=11 13=16 16=-4 17=9
pair after|“|MONEY 0=-6 1=-8 8=-17 10=-4 17=-7
pair after|” 0=-17 1=4 2=3 3=-8 4=3 6=7 8=-12 9=9 10=-5 11=-5 12=8 13=-3 16=-3 17=-4
pair after|”|) 0=-5 8=-7 9=-8 11=4 17=-5
pair after|”|in 1=-8 8=-11 9=10 10=-4 17=4
pair after|”|一 4=-6 8=-7 9=6 17=6
pair after|”|每 0=10 8=9 9=5 17=5
pair after|一 2=12 5=14 8=9 9=9 10=8 11=-4 13=-3 14=3 16=-3
pair after|一|个 2=8 13=3
pair after|一|共 4=7 8=4 13=-4 17=-8
pair after|一|半 3=-3 8=-10 12=4
pair after|一|年 0=-10 2=6 8=-11 9=-4 12=-3 17=-10
pair after|一|座 0=4 5=8 8=5 9=-5 13=5 14=3
pair after|一|批 0=-11 2=-3 4=3 8=-12 10=8 17=5
pair after|一|期 7=9 8=6 9=10 17=9
pair after|一|样 9=8 17=8
pair after|一|次 1=4 6=6 8=8 13=3 17=-3
pair after|一|款 3=10 8=6 17=-5
pair after|一|点 9=8 17=8
pair after|一|笔 0=-3 2=7 9=4 11=3 17=6
pair after|一|起 0=-4 4=5 7=8 8=4 16=5
pair after|七 4=8 6=5 8=11 9=-3 11=3 15=-3 17=-4
pair after|七|月 4=9 6=3 8=11
pair after|万 1=-5 8=-7 9=4 10=-5 17=-5
pair after|三 0=8 1=12 3=10 4=-4 6=3 8=17 9=10 10=4 11=-17 16=9
pair after|三|个 1=9 3=3 8=10
pair after|三|天 8=-3 13=5 16=9 17=13
pair after|三|年 4=-3 7=-3 8=-7 9=5 10=6 11=-16 12=3 16=3 17=-3
pair after|三|成 0=10 8=10
pair after|上 0=-6 1=-14 2=4 3=5 4=3 7=7 8=-5 9=-7 11=-3 16=4 17=-13
pair after|上|, 0=5 2=3 7=4 8=9 17=-3
pair after|上|风 0=-6 8=-7
pair after|下 0=16 1=8 2=-6 3=6 4=13 6=-3 7=-8 8=18 9=-4 10=-5 11=6 12=13 13=-10 15=4
pair after|下|PARTY 0=4 1=7 4=3 8=12 17=-3
pair after|下|SIZE 0=-8 3=10 9=-7 17=-7
pair after|下|三 0=8 8=7
pair after|下|十 0=-6 8=-7 9=6 17=5
pair after|下|来 0=-3 4=8 17=-5
pair after|下|的 0=-4 3=5 4=11 8=6 9=5 12=-4
pair after|不 0=-15 2=7 3=-4 4=6 5=4 6=6 11=-11 16=10 17=-10
pair after|不|是 0=-4 2=-4 4=7 7=6 8=5 9=8 16=3 17=8
pair after|与 0=-4 1=-3 4=7 9=-3 10=-3 11=-9 17=-17
pair after|与|PARTY 0=-13 4=8 8=-8 9=4 11=-9 17=-7
pair after|专 5=12 7=4 8=6 14=3
pair after|专|用 5=8 8=6
pair after|业 0=-8 2=-4 4=-3 7=6 8=-14 9=-4 10=-3 11=3 13=5 17=-3
pair after|业|, 4=-12 8=-12
pair after|业|务 4=12 8=9 13=3
pair after|东 0=-5 1=11 3=5 4=4 7=-5 8=4 9=6 10=-4 12=-4 13=4
pair after|东|, 1=13 8=9
pair after|两 0=10 2=8 3=-3 4=7 7=-3 8=13 9=-11 13=-3 14=6 17=-11
pair after|两|年 0=4 2=9 8=8
pair after|个 0=-5 1=7 2=7 7=-3 8=5 9=11 17=6
pair after|个|月 4=-3 8=-7 9=10 13=3 17=11
pair after|中 3=9 4=5 8=8 12=-5 17=-7
pair after|中|一 0=10 8=9
pair after|中|国 0=-4 3=4 9=7 12=-3
pair after|为 0=-9 1=-7 2=10 3=4 4=3 6=3 9=8 10=-4 12=3 13=5 15=-7
pair after|为|期 2=10 3=-5 4=-3 12=7 17=7
pair after|主 4=-4 8=-11 17=-5
pair after|主|承 11=-7 17=-8
pair after|之 0=-6 2=6 3=-3 4=5 7=-3 9=-4 11=-5 16=3 17=-11
pair after|之|间 2=9 8=9 11=-3 17=-5
pair after|乙 1=-3 7=9 8=6 17=-4
pair after|乙|烯 7=9 8=9
pair after|也 0=-16 1=-5 3=4 6=-3 8=-21 9=-6 13=4 15=5 17=-8
pair after|也|没 4=-3 8=-5 13=7 17=6
pair after|书 2=-3 7=4 10=4 15=5 16=3 17=7
pair after|书|, 0=-5 7=5 8=-7 9=-6 15=5
pair after|买 0=-11 1=-5 2=-3 3=-3 4=7 6=7 7=10 8=-3 9=-8 11=-3 13=-7 15=6 17=-16
pair after|买|, 0=-8 8=-9
pair after|买|SIZE 0=7 8=6
pair after|买|卖 0=-3 4=7 8=3
pair after|买|家 0=8 6=3 7=-3 8=4 9=-4 15=6
pair after|买|方 0=-6 8=-7 13=-3
pair after|了 0=5 1=9 2=-3 3=-4 4=-5 5=4 6=-5 7=5 8=-3 10=7 11=10 12=-5 14=4 15=8 17=9
pair after|了|MONEY 2=-13 7=-3 8=-11 9=-10 10=3 11=3 13=-5 14=5 16=11 17=3
pair after|了|OTHER 2=4 9=12 11=3 16=-7 17=8
pair after|了|PARTY 0=-5 4=-6 8=-13 9=-3 17=-6
pair after|了|pronoun 2=3 13=8 17=3
pair after|了|一 0=-3 3=-4 7=-3 8=-11 10=6 12=4 17=9
pair after|了|三 0=-5 1=9 3=3 8=6
pair after|了|合 7=7 8=4
pair after|争 0=-5 8=-11 9=-5 17=-7
pair after|事 0=-6 3=6 4=9 10=5 13=5
pair after|事|会 4=8 8=5
pair after|二 0=-9 1=5 3=4 4=4 5=-3 7=-3 8=-4 9=-20 12=13 17=-8
pair after|二|十 8=-7 9=5 12=8 17=12
pair after|二|号 0=-7 8=-8
pair after|二|月 0=12 8=10
pair after|二|期 0=-15 3=5 8=-13 9=-8 17=-10
pair after|于 0=5 4=6 7=7 8=8 9=-3 10=7 12=7 13=-11 17=-6
pair after|于|DATE 0=9 8=4 9=-4 12=6 13=-8 17=-9
pair after|云 0=8 8=5 9=-3
pair after|互 0=-6 8=-6 9=-4 17=-8
pair after|五 0=5 1=-5 2=-4 3=5 4=7 5=8 8=12 9=6 10=5 11=8 13=3 17=14
pair after|五|年 2=-3 3=6 7=4 8=6 9=6 10=5 11=6 13=4 17=14
pair after|交 3=7 6=5 7=-3 8=4 12=-4 13=3 14=4 16=3
pair after|交|付 9=6 14=5 17=7
pair after|交|割 4=5 8=4 13=8 17=7
pair after|交|易 4=6 6=5 8=6 13=-5 17=-8
pair after|亦 0=6 8=7
pair after|产 0=10 1=-5 7=-4 8=-5 9=-12 11=5 17=-8
pair after|产|线 0=9 1=-5 11=3
pair after|产|能 0=10 8=4
pair after|人 0=-5 1=8 2=-5 3=3 5=5 6=11 7=-4 8=9 11=-3 12=-4 17=-12
pair after|人|PERSON 1=9 8=4 13=4 17=3
pair after|人|机 3=7 8=4
pair after|亿 4=-6 8=-10 12=4
pair after|今 0=4 3=-4 5=4 7=-3 9=-8 12=8 17=-3
pair after|从 0=-18 3=-4 4=5 7=3 8=-14 9=13 12=6 17=17
pair after|从|DATE 0=-7 8=-8 9=7 17=7
pair after|仓 0=7 8=5 17=-3
pair after|付 0=5 1=-3 2=-4 3=15 4=-11 7=4 9=9 11=-4 12=11 13=-6 14=3 17=9
pair after|付|RATE 0=10 8=10 9=-5 17=-7
pair after|付|款 0=-9 3=5 8=-7
pair after|代|工 0=-3 8=-5 9=8 17=7
pair after|以 0=5 1=5 2=-3 3=-7 7=-3 8=-3 9=-6 10=-3 12=9 13=3 15=-3 17=-5
pair after|以|MONEY 1=5 4=8 8=4 9=-3 10=-6 12=8 16=-3 17=-9
pair after|件 1=5 10=-3 13=6 16=7 17=6
pair after|价 0=14 1=-7 4=12 5=-3 6=-4 7=-8 8=4 9=-4 12=4 13=9 17=-3
pair after|价|MONEY 3=-3 4=7 7=-6 8=-5 9=6 13=4 17=3
pair after|价|other 0=9 8=9 13=-4 17=-7
pair after|价|格 4=-5 8=-8 13=9 17=8
pair after|价|码 3=6 4=3 8=7
pair after|任 0=-3 1=-3 2=7 4=-3 6=-3 8=-7 11=-4 13=4 17=-6
pair after|任|何 1=-3 2=9 4=-3 9=-4 11=-3 13=4 17=-5
pair after|份 1=20 3=-7 5=6 7=-3 8=9 9=6 12=12 13=5 17=20
pair after|份|” 1=6 8=7
pair after|休 4=7 8=7
pair after|优 0=5 2=-3 4=-4 7=7 10=3
pair after|会 7=-3 8=-7 10=4 13=-4 16=10
pair after|会|议 0=7 8=4
pair after|估 0=4 1=8 6=-3 7=5 8=8 10=-3 17=-4
pair after|估|值 1=9 8=3 17=-3
pair after|但 3=-5 8=-12 12=3
pair after|位 0=11 8=4 9=-7 17=-7
pair after|低 3=7 7=3 8=9 9=4 12=3 17=5
pair after|体 0=5 1=-5 3=8 4=8 5=6 7=8 8=25 10=-3 17=-6
pair after|体|, 4=5 7=9 8=13 17=-4
pair after|何 1=-3 2=9 4=-3 9=-4 11=-3 13=4 17=-5
pair after|作 0=10 2=-3 4=5 6=5 7=9 8=18 9=-9 12=3 13=3 15=-4 16=-3 17=-13
pair after|作|为 7=6 8=6 9=-6 17=-7
pair after|作|价 0=4 9=-3 13=8 17=4
pair after|作|备 0=5 7=4 8=8
pair after|供 0=-5 2=-7 5=4 6=9 8=-5 9=32 11=-7 14=3 15=-3 17=18
pair after|供|应 8=-5 9=19 17=15
pair after|供|的 2=-8 6=-5 8=-15 11=-4 17=-4
pair after|供|货 0=7 8=6 17=-3
pair after|依 0=-4 3=5 9=5 16=5 17=10
pair after|保 0=7 1=-4 2=-14 3=7 6=13 8=3 9=-5 11=4 13=-4 15=-4 16=4 17=-10
pair after|保|证 2=-7 8=-13 11=6 12=4 15=-6
pair after|保|额 6=9 8=9 11=3 17=3
pair after|信 1=3 4=9 8=8 11=7 16=3 17=6
pair after|修 0=-5 5=9 9=-4 17=-5
pair after|借 1=-3 2=9 8=3 11=13 17=9
pair after|借|款 2=12 6=4 8=13
pair after|借|的 8=-3 11=8 17=8
pair after|债 1=-3 2=-6 4=4 6=15 11=5
pair after|债|券 2=-3 6=8 11=-3 17=-4
pair after|值 0=-4 1=8 3=-3 4=-6 7=4 8=-5 9=3 11=-7 12=-3 13=6
pair after|值|MONEY 4=-3 7=3 8=-7 9=5 11=-7 17=-8
pair after|做 3=-3 4=-4 6=-4 7=4 8=-9 9=3 17=-5
pair after|停 0=-5 7=3 8=-6 9=10 16=7 17=13
pair after|停|了 9=7 17=7
pair after|偿 0=-8 4=-3 7=16 9=-3 11=7 13=3 15=8 17=13
pair after|偿|MONEY 0=-5 8=-7 17=-3
pair after|偿|还 11=7 17=5
pair after|储 0=-6 5=3 7=8 9=3
pair after|充 0=-8 8=-10 9=-11 17=-13
pair after|充|电 8=3 9=-9 17=-9
pair after|先 1=-3 2=-3 3=8 4=-6 8=-5 9=-11 13=-3 16=3 17=-11
pair after|光 0=4 4=3 7=5 8=11
pair after|克 0=-3 4=4 9=12 17=12
pair after|免 0=-3 7=8 8=4
pair after|入 0=-18 2=-10 3=-3 4=7 8=-23 9=-3 10=3 11=8 13=-3 17=4
pair after|入|SIZE 0=-11 8=-11
pair after|全 0=-10 1=-6 3=13 4=15 7=4 8=14 9=8 10=4 14=5 15=4 16=-3 17=16
pair after|全|年 8=-4 9=12 17=9
pair after|全|数 7=7 8=4 12=5 17=3
pair after|全|部 0=-3 1=-3 3=14 4=7 8=11 12=-3 17=-9
pair after|八 2=6 9=-9 11=-3 13=-3 15=4 16=4 17=-10
pair after|八|年 0=-4 8=-5 9=8 17=8
pair after|八|月 0=3 9=-9 16=4 17=-6
pair after|公 0=9 2=-4 3=7 4=-8 6=3 7=15 8=16 9=-7 10=-4 11=7 14=6 17=-4
pair after|公|估 7=7 8=6
pair after|公|司 0=5 2=-3 3=8 4=-5 6=4 7=3 8=9 10=-3 11=7 13=3 14=6 17=9
pair after|六 0=-4 4=-3 6=3 8=-10 9=-5 13=4 17=-6
pair after|兰 0=3 6=8 8=11
pair after|共 0=-4 4=4 7=15 8=9 11=-3 17=-6
pair after|共|同 0=-3 7=7 8=3
pair after|共|建 7=9 8=8
pair after|其 0=7 8=4 9=-6 17=-7
pair after|其|中 0=9 8=9 9=-6 17=-7
pair after|内 3=4 7=4 8=3 9=-7 13=3 16=4 17=-5
pair after|内|付 8=-3 13=4 16=5 17=7
pair after|再 0=6 1=8 6=5 7=-3 8=8 9=-3 13=-3 14=7 16=4 17=4
pair after|写 2=7 4=4 7=5 8=13 17=-5
pair after|决 8=-7 9=3 10=4 17=5
pair after|冷|库 5=-3 8=-8 17=-4
pair after|准 0=-4 1=9 2=4 8=8 9=6
pair after|准|备 1=7 2=4 8=7 17=-3
pair after|凭 1=-3 8=-6 16=9 17=9
pair after|出 0=-7 1=-3 2=-3 4=-11 6=5 7=3 8=-17 10=-9 13=6 17=-9
pair after|出|MONEY 4=-3 7=3 13=7
pair after|出|具 6=-6 8=-9 15=-6 17=-7
pair after|出|口 6=8 8=8
pair after|出|售 8=-4 13=8 17=8
pair after|出|资 10=-9 16=4 17=-6
pair after|分 0=8 4=-3 5=-3 6=-4 7=14 8=4 9=-10 13=-16 17=-26
pair after|分|三 1=3 9=-5 17=-7
pair after|分|到 0=6 7=3 8=8
pair after|分|包 0=8 8=7 9=-4 17=-6
pair after|分|手 7=11 8=7 16=-3 17=-4
pair after|分|文 4=-3 8=-4 13=-7 17=-7
pair after|划 1=-4 8=-10 17=-6
pair after|则 7=4 10=7 13=-3
pair after|刚 9=-4 11=8 13=4 17=6
pair after|创 1=10 8=6
pair after|初 7=-4 8=-8
pair after|删 4=-4 8=-6 10=8 17=8
pair after|删|除 4=-4 8=-6 10=8 17=8
pair after|利 0=-10 3=4 4=-3 6=-3 8=-13 11=-3 12=7 13=6 17=6
pair after|利|, 3=7 4=-3 12=7 17=6
pair after|别 0=-6 1=-3 4=4 7=-3 8=-10 17=-6
pair after|到 0=8 1=3 2=-3 6=3 7=3 8=4 9=-4 10=5 11=11 12=7 13=-5 15=3 16=3 17=12
pair after|到|DATE 0=-3 8=-4 9=7 17=7
pair after|到|本 3=4 11=7 17=7
pair after|到|的 0=-5 8=-8 9=-4 11=-3 12=5 16=8 17=5
pair after|制 0=4 3=20 8=20 12=-3 17=-6
pair after|券 2=-3 6=8 11=-3 17=-4
pair after|刻 3=3 4=-3 8=-3 9=6 10=5 17=7
pair after|前 0=-5 1=5 3=3 9=12 11=5 12=3 13=4 17=21
pair after|前|签 0=-4 8=-4 9=7 17=7
pair after|剧 0=-3 7=6 12=8 17=6
pair after|剧|, 7=7 8=5
pair after|割 4=5 8=4 13=8 17=7
pair after|力 0=11 2=-3 8=5 9=6 17=4
pair after|力|, 0=3 8=3 9=7 17=5
pair after|办 2=3 3=-3 6=5 8=7 9=-6 11=3 12=-3 17=-7
pair after|加 6=-4 7=-3 8=-4 9=7 12=4 13=3 17=10
pair after|务 0=20 2=-3 3=-4 4=6 7=3 8=17 9=7 12=3 13=3 15=3 17=8
pair after|务|, 0=7 8=8
pair after|务|协 0=12 8=11 9=-5 17=-5
pair after|务|费 7=6 9=8 12=3 17=7
pair after|动|机 0=8 8=8 9=-3 17=-3
pair after|募 1=8 8=7
pair after|包 0=15 3=8 4=-4 5=-4 7=3 8=15 9=4 10=6 12=5 13=-3 17=9
pair after|包|, 0=5 5=-3 10=7 17=4
pair after|包|下 0=4 3=10 4=-3 8=11
pair after|化 0=-3 4=4 5=6 7=5 8=7 9=16 10=5 13=-3 17=14
pair after|北 0=-5 3=-3 4=3 8=-6 9=6 11=7 12=-5 17=7
pair after|区 0=7 3=-4 4=6 7=4 8=8
pair after|十 0=16 3=-9 5=3 7=-7 9=6 11=7 12=13 16=4 17=24
pair after|十|二 0=-3 3=-8 8=-11 9=-6 12=8 17=3
pair after|十|四 8=-3 9=13 17=11
pair after|十|年 4=-4 5=3 7=-3 9=4 12=7 16=5 17=12
pair after|千 6=-3 8=-8
pair after|午 0=-3 4=9 8=5 16=3
pair after|半 0=3 2=-3 3=-5 4=7 6=-3 7=-4 8=-5 12=3 13=-4 17=-3
pair after|华 0=7 4=-7 8=-3
pair after|协 0=4 3=-6 4=8 7=-5 8=-5 9=-12 10=8 12=5 13=3
pair after|协|议 3=-3 4=8 7=-4 8=-5 9=-3 10=9 13=4 16=-4
pair after|单 0=-9 1=-4 2=6 3=3 4=-5 6=11 7=-6 8=-4 9=15 12=-5 13=-5 17=3
pair after|单|, 2=4 6=11 8=7 9=5
pair after|单|” 9=8 17=8
pair after|单|额 9=9 17=8
pair after|卖 0=-8 3=-4 4=11 8=-4 13=-4 17=-12
pair after|占 0=3 2=-5 6=-4 7=8 14=-3 17=-7
pair after|印 12=12 17=9
pair after|即 4=15 8=12 15=-4 17=-7
pair after|却 0=-12 2=-4 4=-5 8=-26 9=-6 10=5 12=3 15=5 17=5
pair after|厂 1=4 2=-4 4=16 5=-4 6=-4 7=3 8=5 9=-4 12=5 15=4
pair after|厂|PARTY 6=-3 8=-4 12=6 15=5 17=9
pair after|厂|房 0=3 4=9 8=11
pair after|原 0=-3 3=3 4=5 9=7 12=-3
pair after|去 0=6 7=5 8=9
pair after|及 0=-9 5=6 8=-7 11=12 17=7
pair after|及|PARTY 11=8 17=8
pair after|及|SIZE 0=-7 8=-7
pair after|友 1=9 8=6 17=-3
pair after|发 0=5 1=5 2=-6 6=7 7=4 8=11 10=4 11=6 13=9 15=5 17=19
pair after|发|了 1=8 8=6 10=3 11=4 17=5
pair after|发|出 0=-5 7=3 8=-3 9=5 15=5 17=10
pair after|发|动 0=8 8=8 9=-3 17=-3
pair after|发|展 0=-3 8=-3 13=7 17=7
pair after|发|言 0=6 4=3 8=7 13=4 17=3
pair after|取 0=16 1=-3 8=10 9=6 11=-3
pair after|取|消 9=9 17=8
pair after|变 0=-4 8=-5 9=8 13=3 17=9
pair after|口 3=-8 4=3 5=4 6=6 8=4 10=4 11=3 12=-3 17=-3
pair after|只 0=-5 1=-3 2=4 6=-3 7=-5 8=-18 12=8 17=5
pair after|可 0=-4 2=-3 3=-6 6=4 7=9 8=-7 11=3 12=-4 17=-7
pair after|台 0=5 7=5 8=5 9=-9 11=7 17=-4
pair after|号 0=-9 4=4 8=-6 9=-4 12=3 17=-3
pair after|号|” 0=-7 8=-5
pair after|司 0=4 2=-4 3=8 4=-6 6=4 7=9 8=12 10=-3 11=7 13=3 14=6 17=9
pair after|司|的 3=8 8=8
pair after|吃 0=-7 8=-10 10=3
pair after|吃|下 0=-7 8=-8
pair after|各 0=-5 1=-4 2=-5 4=-3 7=8 8=-13 13=3 16=-4 17=-4
pair after|合 0=5 1=-3 3=9 4=-3 6=4 7=27 8=19 9=3 10=-3 12=20 13=-7 14=5 16=-9
pair after|合|MONEY 0=5 6=3 8=7
pair after|合|体 4=5 7=9 8=13 17=-4
pair after|合|作 3=-3 7=9 8=5 12=3
pair after|合|共 0=7 8=4 14=4 17=3
pair after|合|同 0=-8 8=-13 9=6 12=8 17=6
pair after|合|约 0=6 8=5 9=5 12=13 17=15
pair after|合|组 7=13 8=10 17=-4
pair after|合|资 7=7 8=3 16=-3 17=-6
pair after|同 0=-6 1=-3 2=3 8=-9 10=10 11=-5 12=9 13=-5 16=-4 17=-5
pair after|同|, 0=7 2=4 8=9 9=-5 17=-7
pair after|同|价 0=-7 8=-9
pair after|同|期 0=4 8=3 9=-6 17=-7
pair after|同|额 0=-8 8=-9 9=3 17=3
pair after|后 0=-6 2=11 3=-4 4=-7 7=5 8=-6 9=-10 10=-9 11=-5 16=4 17=-24
pair after|后|, 8=-7 16=6
pair after|向 0=-6 1=5 3=-3 4=-3 7=7 8=-6 9=5 13=-3
pair after|向|PARTY 8=-9 9=4
pair after|否 0=-3 4=9 8=7 17=-5
pair after|含 8=-4 13=8 17=6
pair after|告 8=-4 9=-4 17=-8
pair after|员 4=5 13=7
pair after|周 0=-4 1=-5 2=13 7=8 8=8 9=-4 17=-8
pair after|周|转 2=10 8=7
pair after|和 0=-4 3=-4 4=-6 8=-16 9=-5 12=3 16=7 17=5
pair after|和|解 8=-3 16=7 17=5
pair after|品 3=15 8=11 9=-7 11=3 12=-3 17=-10
pair after|售 0=3 2=5 4=-6 7=-3 9=3 11=-3 13=14 17=9
pair after|商 0=-3 1=-3 2=3 4=3 13=-6 17=-11
pair after|器 0=5 9=8 16=4 17=8
pair after|四 0=-8 1=4 2=-3 4=-3 8=-15 9=18 12=3 13=6 17=21
pair after|四|年 0=-5 8=-5 9=14 17=13
pair after|四|成 1=6 8=3 13=9 17=8
pair after|回 0=-4 1=-5 4=21 7=-3 8=7 9=5 10=-3 12=-3 16=5
pair after|团 8=-3 11=-9 17=-12
pair after|团|贷 11=-6 17=-7
pair after|园 0=8 7=-3 8=3 9=-4 17=-6
pair after|园|区 0=9 8=6
pair after|围 0=-11 8=-11
pair after|国 3=4 4=4 7=9 8=12 12=-4 14=5 17=-5
pair after|圆 0=-4 8=-4 9=11 17=10
pair after|圈 1=9 8=8
pair after|土 3=3 9=-5 13=7
pair after|在 0=10 2=5 3=7 5=-3 6=-3 8=6 9=5 10=9 12=-14 17=-5
pair after|在|MONEY 1=6 2=5 8=8
pair after|在|拉 0=7 3=-4 17=-4
pair after|在|的 0=-3 2=-3 8=-7
pair after|地 0=-7 1=-3 5=3 8=-7 10=-5 13=3 14=-3 16=-3 17=-11
pair after|场 0=-7 4=-8 5=4 7=8 8=-8 9=-5 11=-5 17=-12
pair after|垫 7=-3 8=-3 9=-3 11=-4 16=11
pair after|基 0=-4 1=3 2=-3 8=-11 9=-7 13=3 17=-6
pair after|基|地 8=-7 13=3 17=-3
pair after|基|础 0=-10 8=-11 9=-4 17=-4
pair after|填 8=-3 11=-6 17=-8
pair after|境 2=-9 8=-10
pair after|增 8=-4 10=9 17=5
pair after|处 0=-3 8=-6 9=8 11=4 16=3 17=11
pair after|备 0=-3 1=6 4=-6 6=3 7=3 16=9 17=4
pair after|夏 0=-4 5=5 9=-11 17=-11
pair after|外 8=-4 13=3 16=5 17=8
pair after|多 0=-5 1=5 2=5 3=-6 7=7 8=7 12=3 15=4 16=4 17=6
pair after|多|晶 7=8 8=7
pair after|大 0=-9 2=3 6=-3 7=3 8=-9 12=-3 13=3
pair after|大|单 0=-3 8=-4 9=-7 17=-7
pair after|天 0=3 8=-6 9=-3 10=3 13=9 16=8 17=15
pair after|头 0=4 9=9 10=-3 17=3
pair after|奉 7=8 8=5 12=4
pair after|契 0=5 8=4 9=-13 17=-13
pair after|契|约 9=-13 17=-13
pair after|套 0=-8 7=-3 8=-14 9=-4 13=4
pair after|好 0=-3 3=7 4=3 8=5 12=-3 14=5 16=4 17=4
pair after|好|的 3=9 8=8 11=3
pair after|妥 3=6 9=6 17=7
pair after|妥|了 0=-8 3=3 8=-4 9=9 17=7
pair after|始 1=9 8=6
pair after|子 1=3 3=9 8=11 9=-11 12=-3 13=-4 17=-21
pair after|子|, 3=5 4=3 8=7
pair after|存 2=9 4=7 8=12 11=-3 17=-7
pair after|季 3=11 4=-3 8=7 9=-3 11=7 17=-3
pair after|安 0=4 2=8 3=-9 6=4 7=3 8=7 9=8 11=-4 12=8 17=8
pair after|安|排 2=9 8=8 11=-3 17=-8
pair after|完 0=-3 2=11 8=6 11=-4 13=-6 17=-9
pair after|完|工 0=-6 8=-7
pair after|完|成 2=7 4=-3 9=4 13=-5 17=-5
pair after|定 0=-7 1=6 2=-4 3=18 5=-3 7=4 8=7 9=-4 10=6 16=-3 17=-9
pair after|定|不 9=-6 17=-7
pair after|实 4=-9 8=-9 10=-3 17=-5
pair after|客 0=6 8=3 9=-5 10=7
pair after|害 8=-4 16=9 17=7
pair after|害|PRONOUN 16=9 17=8
pair after|家 0=5 1=-6 2=-7 4=3 6=3 7=-3 8=-9 9=-5 10=4 11=6 12=-9 13=5 14=3 15=5 17=4
pair after|家|, 0=8 8=5 9=-3 10=8
pair after|家|银 11=13 17=13
pair after|密 0=3 9=-5 17=-8
pair after|对 0=3 9=8 10=-4 16=5 17=6
pair after|对|应 8=-3 9=-4 10=-6 17=-11
pair after|将 1=-3 3=-9 4=6 6=3 8=-8 9=-3 11=-5 17=-11
pair after|将|在 0=9 8=7
pair after|少 0=-7 4=5 8=-8 9=12 17=5
pair after|少|一 8=-3 9=8 17=8
pair after|尔 0=-5 7=3 8=-3 9=7 16=5 17=11
pair after|尚 3=8 7=-3 17=-6
pair after|就 1=-3 2=6 4=5 7=-3 9=5 10=-5 13=7 17=5
pair after|尼 0=6 4=6 7=6 8=16 9=-4 13=3
pair after|尽 1=7 17=-3
pair after|尾 4=7 8=5 9=-3 17=-5
pair after|层 0=7 2=6 3=3 4=3 8=13 9=-3 17=-7
pair after|居 2=6 8=4 13=-3 17=-8
pair after|居|间 0=3 2=6 8=7 13=-3 17=-5
pair after|展 0=-5 2=-4 8=-13 11=6 13=6 17=11
pair after|履 6=-4 8=-8 15=-4 17=-9
pair after|工 1=5 3=4 4=6 7=-5 9=7 10=-3 13=6 14=3 16=-3 17=4
pair after|工|在 4=7 8=5
pair after|差 3=3 4=-3 6=3 8=-5 13=-8 17=-13
pair after|己 2=-4 3=9 5=-4 6=-3 17=-5
pair after|已 0=-12 1=14 4=3 7=5 9=-5 10=6 11=5 12=7 17=3
pair after|已|于 9=-5 17=-7
pair after|已|完 0=-8 4=-4 8=-10
pair after|已|经 0=-12 8=-10 12=3 16=-4 17=-5
pair after|市 1=-3 8=-11 13=-4 17=-12
pair after|布 0=-7 8=-10 17=-4
pair after|年 0=5 1=-8 2=16 3=21 6=-5 7=-7 8=6 9=26 10=5 11=-11 12=4 13=-4 17=12
pair after|年|MONEY 8=-3 9=10 17=7
pair after|年|RATE 0=-3 3=8 8=5 12=-3 17=-5
pair after|年|付 0=8 8=9 17=-4
pair after|年|供 0=-8 8=-8 9=5 17=5
pair after|年|内 0=-3 9=5 16=5 17=8
pair after|年|前 0=-3 8=-5 9=6 13=5 17=9
pair after|年|合 0=9 8=7
pair after|年|后 0=-11 2=9 8=-3 11=-3 17=-5
pair after|年|度 0=4 3=9 8=13 9=-9 17=-10
pair after|年|期 0=5 2=-5 8=-4 9=11 11=-11
pair after|年|维 0=-9 8=-10 9=6 17=5
pair after|年|购 0=9 8=9
pair after|年|采 0=7 8=7 9=-5 17=-5
pair after|并 0=-5 1=-3 2=4 4=6 5=3 7=-4 9=-6 11=-6 13=3 17=-13
pair after|广 0=7 8=6 9=5 17=4
pair after|库 2=-3 3=-4 8=-9 9=-4 11=3 12=8 17=3
pair after|库|, 5=-3 8=-8 12=4
pair after|应 1=-3 6=4 8=-5 9=11 10=-7
pair after|应|合 0=-4 8=-4 9=7 17=7
pair after|底 3=13 6=-6 7=4 8=3 9=-12 10=-3 11=-3 13=-10 15=5 17=-23
pair after|店 3=4 9=8 17=6
pair after|度 2=8 3=9 4=9 6=3 8=24 9=-10 17=-9
pair after|度|合 0=7 8=6
pair after|座 0=6 1=-3 4=6 5=13 8=18 9=-7 13=5 14=8
pair after|座|MONEY 5=11 8=8
pair after|廊 3=5 4=4 8=7
pair after|延 0=-8 1=6 8=-3 9=4 16=4 17=7
pair after|延|长 0=-5 8=-5 9=8 17=8
pair after|建 0=27 1=-4 2=-11 7=10 8=17 9=-8 14=10 17=-6
pair after|建|设 0=12 8=11
pair after|开 0=3 1=-3 2=-3 3=-5 4=3 5=3 8=-5 11=7 13=-3 17=-3
pair after|弃 4=-3 7=8 10=4
pair after|式 0=6 2=6 3=5 4=-11 7=3 8=7 9=7 13=-4 16=4
pair after|引 3=13 8=8 17=-4
pair after|张 6=8 8=7
pair after|录|, 0=7 7=-8 8=-3
pair after|得 0=3 2=-4 3=4 4=-3 6=-3 7=-4 8=-10 9=-5 10=12 12=5 13=-8 16=9 17=6
pair after|得|MONEY 8=-6 10=5 11=6 13=-5 16=5 17=8
pair after|循 2=7 6=-5 11=-3 17=-4
pair after|循|环 2=7 6=-5 11=-3 17=-4
pair after|微 0=-6 4=-7 8=-14 9=4 17=3
pair after|怎 7=7
pair after|怎|么 7=7
pair after|急 0=-3 7=4 9=8 17=5
pair after|总 0=6 2=-6 8=-6 9=13 10=-3 11=3 12=-4 16=-3
pair after|总|值 9=7 17=6
pair after|总|额 0=-5 8=-9 9=5 17=6
pair after|息 0=-5 2=10 8=-4 11=-3 13=-5 17=-14
pair after|意 3=-3 4=-7 8=-11 9=-4 10=-4 12=4 13=14 16=3 17=9
pair after|愿 8=-6 9=3 12=3 13=3 17=9
pair after|成 1=12 3=8 4=4 6=4 7=-4 8=16 9=-3 11=-4 14=5 17=-4
pair after|成|SIZE 0=-13 2=6 8=-8 9=-4 17=-6
pair after|成|交 4=-9 8=-13 13=4
pair after|成|股 1=16 4=3 8=15
pair after|房 0=4 4=8 5=3 8=11
pair after|所 0=-6 1=-3 2=-7 4=5 6=4 7=12 17=-4
pair after|所|持 4=9 8=8
pair after|所|有 7=9 8=9
pair after|手 2=3 4=16 6=-4 7=9 8=16 9=-4 11=-4 12=8 13=-4 16=-4 17=-11
pair after|手|费 7=11 8=8 16=-3 17=-4
pair after|手|里 4=10 8=5 9=-3 12=11 17=4
pair after|才 4=13 8=9 9=6
pair after|打 5=4 7=16 8=17 12=6 17=3
pair after|打|了 7=7 8=5
pair after|托 0=-5 6=-5 8=-11 9=6 15=5 17=8
pair after|扩 0=-3 1=3 2=-9 5=4 8=-7 9=-7 11=-3 17=-11
pair after|扩|建 0=3 2=-9 8=-7 11=-3 17=-5
pair after|批 0=-8 2=-3 4=3 8=-9 9=-3 10=8 11=4 17=6
pair after|承 0=3 2=-4 6=8 7=-3 9=5 11=-11 13=-3 14=4 16=6 17=-3
pair after|承|建 0=7 8=6 17=-3
pair after|承|诺 0=-10 2=-3 6=3 8=-14 9=13 10=-6 16=7 17=10
pair after|承|销 10=5 11=-7 13=-4 17=-7
pair after|技 0=-4 1=4 3=9 8=5 12=13 17=9
pair after|技|术 1=4 3=8 8=6 12=8 17=6
pair after|把 8=-10 10=5 12=-4
pair after|投 0=13 1=4 2=-9 3=-4 5=-5 6=3 7=-7 8=-8 10=7 11=8 12=6 13=-4 16=-4 17=3
pair after|投|得 12=8
pair after|投|资 0=6 1=3 2=-5 5=-5 6=4 7=-3 8=-3 9=-3 11=9
pair after|报 0=-6 7=-3 8=-12 9=6 10=7 13=-4 17=3
pair after|抵 0=-3 2=4 6=3 7=8 8=8 11=7 16=3 17=5
pair after|抵|押 2=5 6=3 8=5 11=8 17=6
pair after|押 2=7 6=3 7=3 8=7 11=11 17=7
pair after|押|贷 11=7 17=6
pair after|担 0=-3 2=-4 6=8 9=-4 14=5 15=4
pair after|拉 0=-3 3=-4 7=5 8=-4 9=9 17=6
pair after|拉|锯 0=7 3=-4 8=3 17=-4
pair after|拒 4=9 8=6
pair after|拨 1=3 2=3 7=9 8=8 17=-3
pair after|拿 3=4 9=4 11=7 12=9 17=16
pair after|拿|到 8=-5 11=7 12=8 17=11
pair after|持 1=-7 4=16 8=6 11=5
pair after|挂 6=-3 8=-5 11=9 17=8
pair after|按 1=-3 3=7 7=-3 9=9 12=-3 17=4
pair after|按|月 9=10 17=7
pair after|挑 13=8 17=6
pair after|挖 17=-7
pair after|换 0=4 1=3 2=-7 4=4 8=5 10=7 11=3 17=5
pair after|换|股 2=-4 4=8 17=-5
pair after|据 0=-4 2=-6 8=-9 9=5 17=-4
pair after|授 2=3 3=11 8=10 11=8 12=-7
pair after|授|权 3=10 8=7 12=-6 17=-8
pair after|掉 0=14 8=14 9=-3 17=-3
pair after|排 2=8 4=-3 9=-4 11=-3 13=-3 17=-10
pair after|排|, 2=9 8=9 11=-3 17=-3
pair after|接 0=-13 1=-5 3=-5 4=27 8=3 9=3 10=10 13=6 17=13
pair after|接|下 4=8 8=5 9=3
pair after|接|收 7=-3 8=-5 13=8 17=5
pair after|接|触 0=-3 4=-4 7=6 8=-5 10=7 17=6
pair after|接|过 4=10 8=7
pair after|推 0=7 4=3 8=9
pair after|推|广 0=9 8=8 9=-3 17=-3
pair after|提 1=-3 2=-5 3=4 6=9 7=-4 13=-3 15=-3 16=3 17=-8
pair after|提|供 0=-4 2=-6 6=10 9=6 11=-7 15=-3 17=-5
pair after|摆 4=3 9=7 17=7
pair after|撕 0=11 8=10 9=-7 17=-8
pair after|播 3=13 8=7 12=3
pair after|播|, 3=10 8=6
pair after|支 0=-4 3=-9 5=4 7=6 8=-3 11=-4 17=-7
pair after|支|付 3=-8 7=8 8=-3
pair after|收 1=-3 2=-5 3=-4 4=8 5=4 6=6 7=4 8=3 10=-5 11=6 12=7 13=10 16=4 17=14
pair after|收|购 4=13 8=8 11=4 13=6 17=7
pair after|改 4=-4 8=-7 12=5 17=4
pair after|放 4=-5 7=10 11=9 13=3 17=8
pair after|放|弃 4=-3 7=8 8=4
pair after|效 0=-4 6=7 9=7 10=3 11=3 17=11
pair after|数 2=5 7=5 8=8 9=3 10=3 12=5 13=-4 17=7
pair after|数|量 0=9 8=8
pair after|敲 0=-5 2=-4 4=3 8=-6 9=7 17=5
pair after|整 0=13 8=8 9=-5 10=-6 17=-15
pair after|整|整 0=3 4=-3 13=-7 17=-9
pair after|整|条 0=11 8=9
pair after|文 0=4 4=-4 7=5 9=-3 13=-8 17=-12
pair after|文|不 4=-3 8=-4 13=-7 17=-7
pair after|料 4=-3 7=-3 8=-9 9=-6 13=-10 17=-15
pair after|斯 0=8 8=8 9=4 17=4
pair after|新 1=4 3=6 8=9 9=6 11=3 13=3 17=6
pair after|方 0=-4 1=4 2=8 4=-6 6=3 9=4 12=-4 17=-7
pair after|方|式 0=7 2=6 4=-4 8=8 9=5
pair after|施 2=-4 8=-4 9=-8 12=3 17=-7
pair after|旗 1=6 4=9 8=11 9=5 11=8 17=9
pair after|旗|下 1=6 4=9 8=13 9=-3 11=8
pair after|无 0=9 2=-3 3=5 6=-4 9=-11 11=3 14=3 17=-12
pair after|无|人 0=6 3=7 8=11 14=3
pair after|日 0=8 7=-3 12=4 13=6 17=4
pair after|早 0=10 8=7 9=-3 17=-3
pair after|时 0=-6 1=-4 4=3 8=-12 9=3 11=4 13=3 17=6
pair after|明 2=7 4=5 8=9 17=-4
pair after|明|两 2=7 8=5 17=-3
pair after|易 4=5 6=5 8=4 13=-5 17=-8
pair after|星 9=-8 17=-9
pair after|是 1=4 3=-3 4=17 5=-4 6=-6 7=5 8=5 11=5 13=10 15=15 16=15 17=25
pair after|是|MONEY 0=10 1=3 8=8 13=8 15=4 16=5 17=11
pair after|是|PARTY 0=11 8=9 10=-5 13=-4 15=9
pair after|是|other 0=-9 8=-10 13=3 17=3
pair after|是|“ 0=5 4=5 8=8
pair after|是|买 0=-5 4=6 7=3 9=-5 17=-7
pair after|是|真 0=-5 4=8 9=-4 17=-5
pair after|晶 7=7 8=3 9=9 16=3 17=11
pair after|晶|圆 0=-4 8=-4 9=11 17=10
pair after|晶|硅 7=8 8=7
pair after|曲|库 3=-3 8=-3 12=7 17=6
pair after|更 0=-5 7=5 9=9 17=7
pair after|替 0=6 5=3 8=10 9=-3 15=3 17=-4
pair after|最 0=-3 1=3 3=-13 7=6 8=-9 9=-6 10=3 12=5 15=4 16=-3 17=3
pair after|最|低 9=5 12=4 17=8
pair after|最|后 0=3 9=-5 17=-7
pair after|最|高 2=-3 3=-7 8=-10 17=-3
pair after|月 0=20 1=-3 2=11 4=4 6=3 7=-5 8=21 9=11 10=-4 12=3 13=-4 17=5
pair after|月|租 0=7 8=6
pair after|有 0=7 2=8 3=-8 4=3 6=3 7=5 8=9 15=-3 17=-8
pair after|服 0=20 3=-10 4=-5 7=3 8=5 9=10 16=3 17=8
pair after|服|务 0=22 4=-5 7=4 8=15 9=7 12=3 17=5
pair after|期 0=-17 1=7 2=5 3=3 4=-8 5=-4 6=3 7=4 8=-12 9=16 11=-3 15=4 17=8
pair after|期|other 1=4 7=6 8=7 17=-5
pair after|期|三 0=-4 3=-3 8=-7 9=7 12=5 17=12
pair after|期|供 0=-6 8=-6 9=14 17=14
pair after|期|十 0=6 2=4 8=8 9=-5 17=-5
pair after|期|租 0=-5 8=-5 9=-8 17=-8
pair after|未 1=6 3=4 4=-4 6=4 7=-6 9=13 13=-5 17=5
pair after|未|来 9=10 17=8
pair after|未|获 4=-8 8=-7
pair after|本 0=3 1=11 2=4 4=-5 8=9 10=21 11=-3 16=3 17=11
pair after|本|来 0=7 8=8 9=-4 10=10 16=5 17=9
pair after|术 1=4 3=8 8=7 12=8 17=6
pair after|机 0=20 3=3 8=20 9=-10 11=3 13=-5 15=6 16=7 17=-5
pair after|权 0=-9 2=-3 3=22 4=3 7=9 8=14 9=-4 10=7 11=8 13=-5 17=-4
pair after|权|, 3=13 4=5 8=11 10=3 12=-5 17=-6
pair after|权|MONEY 1=6 8=7 17=-4
pair after|权|利 3=6 12=8 17=6
pair after|权|证 7=8 8=3
pair after|权|金 8=-3 12=8 17=7
pair after|条 0=7 4=-3 7=-3 9=-5 13=4 16=-4 17=-7
pair after|条|件 1=5 8=5 9=-3 13=7
pair after|来 0=-3 3=5 4=7 7=10 8=7 10=9 11=-6 12=-4 13=15 16=6 17=15
pair after|来|, 4=8 8=6 13=5 17=4
pair after|板 0=-13 7=6 8=-11 9=16 17=12
pair after|构 4=7 7=3 8=6 15=6
pair after|架 0=-8 1=4 3=13 7=7 8=11 9=5
pair after|架|, 0=-6 3=15 7=6 8=16 12=-3 17=-7
pair after|标 0=-4 2=6 3=4 4=-4 8=-4 11=-3 12=-3 13=5 17=-7
pair after|标|的 0=-4 8=-11 9=3 13=6 17=7
pair after|样 8=-3 9=9 10=6 13=4 17=15
pair after|格 4=-5 8=-9 13=9 17=7
pair after|框 0=-8 1=4 3=10 7=7 8=10 17=-5
pair after|框|架 0=-7 1=4 3=10 7=7 8=11 9=5
pair after|案 3=-4 4=-3 7=3 8=-10 10=-4 11=7 12=4 13=3 16=-3 17=3
pair after|案|, 8=-6 9=4 11=5 12=5 17=13
pair after|桥 1=-3 2=3 11=13 17=13
pair after|桥|贷 2=3 11=7 17=6
pair after|次 0=-4 1=9 3=3 6=8 8=8 17=-8
pair after|款 0=-11 1=-4 2=10 3=6 5=-3 6=-5 7=8 8=-3 9=-6 10=3 11=6 15=-5 16=10
pair after|款|, 2=16 8=11 11=-6 16=7 17=-3
pair after|款|DATE 4=7 8=3 9=-3 17=-3
pair after|款|MONEY 0=15 1=-3 2=8 7=5 8=19 10=3 11=8 17=6
pair after|款|other 0=-5 2=-3 3=-3 8=-12 12=3
pair after|款|保 6=-8 8=-9
pair after|止 0=3 6=5 7=-3 8=3 9=-3 17=-10
pair after|正 2=-4 4=-6 7=4 8=-7 9=-3 17=-6
pair after|此 0=-7 3=6 4=3 7=5 8=3 9=10
pair after|此|前 0=-4 8=-3 9=8 17=8
pair after|残 4=5 7=3 8=7
pair after|段 3=5 8=8 9=-3 17=-6
pair after|每 0=6 3=5 4=-5 6=5 8=6 9=15 10=3 17=11
pair after|每|日 0=10 8=10
pair after|每|股 4=-3 8=-7 10=4 13=4 17=7
pair after|比 0=-3 1=-4 2=-3 4=7 5=-3 8=-7 17=-3
pair after|毛 0=7 8=5
pair after|氢 0=9 8=7 14=3
pair after|氧 0=-5 4=4 9=14 14=3 17=11
pair after|水 0=-11 1=6 8=-8 9=13 17=11
pair after|水|淡 9=9 17=8
pair after|求|偿 8=-7 17=-3
pair after|没 0=9 1=-7 3=-6 4=3 5=5 7=-5 8=-5 9=-3 12=-3 13=4
pair after|没|有 0=7 1=-6 3=-3 8=-5 13=-3 16=4
pair after|泊 0=7 8=6
pair after|泊|位 0=7 8=6
pair after|法 0=8 8=5 16=4
pair after|波 6=8 8=7
pair after|注 1=10 8=5 10=7 17=6
pair after|泰 7=10 8=9
pair after|泰|国 7=10 8=9
pair after|洲 0=-3 1=3 3=7 8=3 12=6 17=3
pair after|洲|的 3=7 8=5
pair after|活 0=8 8=7
pair after|测 0=-3 1=-3 8=-7 9=9 17=4
pair after|海 0=-4 3=-10 6=4 8=-14 9=4 12=11 17=12
pair after|海|上 0=-6 8=-7
pair after|海|水 9=9 17=8
pair after|消 9=8 17=6
pair after|涉 7=-4 8=-8 9=-3 17=-3
pair after|液 0=-4 7=5 8=-3 9=7 17=4
pair after|淡 9=9 17=8
pair after|淡|化 9=9 17=8
pair after|清 1=-4 2=6 3=4 7=6 8=8 9=-4 10=-3 13=6
pair after|清|偿 8=-5 13=5 15=3 17=8
pair after|渡 3=-8 8=-9 12=8 17=5
pair after|湾 9=4 13=7 17=7
pair after|源 9=7 13=3 17=10
pair after|点 0=-8 3=5 4=3 6=3 8=3 9=8
pair after|热 0=8 8=7
pair after|烯 7=9 8=11
pair after|烷 0=-4 8=-5 9=11 17=7
pair after|然 9=6 10=4 17=8
pair after|煤 0=3 8=7
pair after|版 3=8 8=3 17=-4
pair after|版|税 3=8 8=4 17=-4
pair after|牌 3=11 7=10 8=20 9=-5 12=-3 17=-12
pair after|物 0=-3 4=-6 6=4 7=4 8=-3 13=8
pair after|特 0=-11 3=4 8=-11
pair after|独 1=-3 4=5 9=-3 17=-9
pair after|独|家 12=-6 17=-11
pair after|独|立 4=6 8=7
pair after|率 8=-7 17=-4
pair after|环 0=-4 2=7 6=-5 8=-4 9=6 11=-5 16=3
pair after|现 0=-6 3=-9 4=13 7=-3 8=-9 9=7 10=-3 11=17 13=7 17=21
pair after|现|金 3=-8 4=9 7=-3 8=-8 13=4 17=-4
pair after|理 0=-3 1=-3 4=10 6=8 8=6 9=5 13=4 17=6
pair after|生 1=6 8=5 9=3 11=5 12=3 17=9
pair after|用 0=5 2=-5 3=14 5=7 7=3 8=18 9=-11 11=4 12=14 13=8 16=-3 17=6
pair after|用|MONEY 0=7 8=4 13=8 17=7
pair after|由 6=6 7=6 8=11 12=-3 13=3 16=7 17=-3
pair after|由|PRONOUN 0=9 3=3 7=3 8=15 17=-3
pair after|申 2=3 7=-3 11=4 16=3 17=7
pair after|电 0=7 2=-4 8=-5 9=-13 17=-20
pair after|电|合 0=17 8=17 9=-5 17=-5
pair after|电|设 0=-3 7=-4 8=-7 9=-7 17=-8
pair after|画 3=11 8=7 17=-4
pair after|的 0=-10 1=4 2=-10 3=19 4=27 5=15 7=-9 9=19 10=6 13=-3 14=-11 15=5 16=23 17=8
pair after|的|MONEY 0=-9 1=-4 3=-3 5=4 6=15 7=-12 8=-7 10=5 13=-3 15=-3 16=3 17=-4
pair after|的|OTHER 2=-6 6=-5 8=-11 11=-3 17=-3
pair after|的|PARTY 4=5 9=10 13=-4 17=4
pair after|的|SIZE 0=14 8=10 9=10 17=8
pair after|的|a 1=7 8=3
pair after|的|一 8=-8 13=6 15=3 17=5
pair after|的|三 0=3 11=-7 17=-6
pair after|的|两 0=8 4=6 8=9 9=-3 17=-5
pair after|的|买 0=8 8=7 17=-3
pair after|的|五 9=7 17=9
pair after|的|产 1=-5 8=-7
pair after|的|保 6=-6 8=-8 16=4
pair after|的|单 0=9 8=6
pair after|的|口 3=-7 8=-10 17=-3
pair after|的|合 0=-7 8=-10 9=-5 12=5
pair after|的|员 4=7 8=4
pair after|的|基 0=7 8=6 11=3
pair after|的|尾 4=7 8=5 9=-3 17=-4
pair after|的|意 0=-8 7=6 9=-9 17=-9
pair after|的|授 3=-8 8=-9 12=-3
pair after|的|新 3=7 8=5
pair after|的|是 0=3 2=-3 4=12 7=-6 9=-7 11=4 15=5 16=5
pair after|的|条 9=-3 13=7
pair after|的|绿 0=-9 8=-9
pair after|的|网 3=7 4=-3 8=3
pair after|的|股 1=8 7=-5 8=-4 10=4 17=3
pair after|的|苏 4=-3 8=-5 9=8 17=8
pair after|的|要 4=7 8=3 13=4
pair after|的|订 0=-7 7=4 8=-4 9=-3 17=-4
pair after|的|货 0=-11 8=-12 9=3
pair after|的|购 0=14 8=13
pair after|的|转 3=9 8=7
pair after|的|那 0=-3 8=-4 9=4 12=9 17=13
pair after|的|采 0=7 8=6
pair after|的|门 0=-3 4=6 13=8 15=7 17=11
pair after|盖 0=-3 8=-7 16=4
pair after|盘 4=7 17=-6
pair after|目 0=-7 1=8 2=-3 3=5 4=-5 7=8 8=3 9=-4 11=8 13=7 17=4
pair after|直 1=-3 2=3 3=4 4=5 8=7 9=4
pair after|省 0=-4 1=6 7=-4 8=-10 17=-4
pair after|省|下 8=-7 17=-3
pair after|看 0=6 10=-3 17=-8
pair after|真 0=-5 4=9 9=-4 10=5
pair after|真|的 4=8 8=7
pair after|着 0=-4 3=-3 7=8 8=-5 9=-3 12=3 15=4
pair after|知 4=7 8=3 11=3 15=5 17=8
pair after|知|道 4=7 8=6
pair after|短 0=-9 1=-3 3=10 7=5 10=8 12=4 17=9
pair after|短|剧 0=-8 3=9 7=6 8=5
pair after|石 0=-5 8=-7 9=-6 13=3 17=-4
pair after|矿 0=-5 2=-9 8=-13 11=-3 13=3
pair after|码 0=-6 3=9 4=3 8=3 17=3
pair after|码|头 9=7 17=7
pair after|破 0=-6 4=3 6=-4 7=5 9=-7 15=5 17=-3
pair after|础 0=-10 8=-11 9=-4 17=-4
pair after|硅 0=-3 7=13 8=10
pair after|确 8=-4 9=-6 17=-8
pair after|碳 0=-3 8=-4 9=8 17=7
pair after|票 0=-4 2=-7 6=3 8=-10 12=-3 13=6
pair after|租 0=10 2=-3 5=5 6=-5 8=3 12=-3 17=-6
pair after|租|MONEY 0=8 8=5 17=-4
pair after|租|下 0=20 8=19
pair after|租|入 0=-9 8=-9
pair after|租|期 0=5 8=4 9=8 17=7
pair after|租|用 0=8 3=3 8=10 17=-3
pair after|租|约 6=-3 8=-6 9=-5 17=-7
pair after|租|赁 0=-12 8=-12
pair after|程 0=9 12=3 13=4 14=5 17=8
pair after|税 3=7 4=-3 7=10 8=6 17=-7
pair after|立 0=-9 2=-3 4=6 7=-3 8=-9 9=-9 11=7 17=-3
pair after|站 0=3 5=9 8=8 9=-14 17=-12
pair after|竞 7=8 13=-3 17=-6
pair after|端 0=3 4=6 8=7 9=-3 17=-5
pair after|笔 0=-4 2=8 3=3 4=5 5=5 6=-4 8=12 10=3 11=3 17=5
pair after|笔|MONEY 2=9 5=5 8=10 11=3
pair after|第 0=-10 2=-3 6=7 7=9 9=-6 10=4 12=-3 13=3 17=-7
pair after|第|一 0=-11 2=-3 4=-3 7=10 8=-9 17=-3
pair after|第|二 0=3 4=4 8=7 9=-3 13=3
pair after|等 2=-3 5=5 10=-3 11=9
pair after|等|PARTY 11=8 17=8
pair after|等|值 11=-6 17=-7
pair after|筹 10=4 11=4 17=8
pair after|签 0=13 1=-3 3=-9 4=12 7=8 8=12 9=-6 12=16 15=8
pair after|签|了 0=14 6=-4 7=8 8=10 9=-16 12=3 13=3 15=9 16=-3 17=-8
pair after|签|五 0=-4 8=-4 9=9 17=9
pair after|签|的 3=-9 4=16 6=3 8=4 9=-5 11=6 16=5
pair after|签|约 0=12 1=-4 3=-3 12=7
pair after|签|署 0=-15 1=3 3=6 4=-3 7=4 8=-6 9=-3 13=5
pair after|签|订 0=5 3=-3 9=8 11=3 12=-6 17=3
pair after|算 4=7 7=5 8=8 9=5 13=6 17=6
pair after|算|在 7=6 8=7
pair after|管 0=3 2=6 4=10 8=16 9=3 13=-4 17=-6
pair after|管|机 4=5 7=4 8=8 17=-3
pair after|箱 0=-5 8=-5 9=7 17=6
pair after|系 0=7 3=6 8=14 17=-5
pair after|系|统 0=8 3=7 8=12
pair after|索 8=-3 15=9 17=5
pair after|约 0=9 5=-3 6=-9 7=7 9=-5 10=-3 12=21 13=5 15=-5 16=11 17=10
pair after|约|, 0=9 1=-3 3=9 8=13 9=-4 16=9
pair after|约|一 9=8 17=8
pair after|约|定 7=10 8=6
pair after|约|被 0=9 8=9 9=7 17=7
pair after|约|金 0=-6 8=-6 9=-9 12=6 17=-4
pair after|级 8=-3 9=-4 17=-9
pair after|线 0=4 1=-7 4=-6 5=4 8=-10 9=-3 17=-4
pair after|线|, 0=12 5=4 8=11
pair after|组 0=-6 6=4 7=14 8=6 9=-3 11=-3 17=-10
pair after|组|件 0=-6 8=-9 9=3
pair after|终 0=7 9=-5 10=6
pair after|终|止 0=5 9=-4 17=-7
pair after|经 0=-8 1=3 2=3 3=-3 4=-6 8=-11 10=-3 12=5 17=-5
pair after|结 4=10 8=11 9=9 17=4
pair after|结|清 4=7 8=5
pair after|给 0=-7 2=-3 3=-4 4=5 7=-5 8=-16 9=8 10=-5 11=-5 13=-4 16=8
pair after|给|PARTY 0=-4 4=-3 8=-9 9=3 13=-4 16=4
pair after|给|了 4=3 9=-4 11=-8 17=-13
pair after|统 0=9 3=6 5=-3 8=9
pair after|续 0=-6 1=3 2=3 3=8 7=-3 9=3 11=7 16=4 17=12
pair after|续|租 0=-4 8=-4 9=8 17=8
pair after|续|签 0=4 8=4 9=7 17=5
pair after|续|约 0=-4 3=9 8=5 9=-7 17=-7
pair after|维|修 0=-7 8=-6 9=-3 17=-4
pair after|综 4=7 8=5
pair after|绿 0=-12 2=9 8=-6 9=7 17=9
pair after|绿|电 0=-11 8=-11 9=6 17=6
pair after|绿|色 2=9 8=7
pair after|缓 0=6 8=7
pair after|缩 0=-5 8=-7 9=-3 11=-3 17=-6
pair after|缴 3=10 7=3 8=9 9=-3 12=4 17=3
pair after|缴|MONEY 3=8 7=4 8=10 17=-4
pair after|网 0=-12 3=5 4=-3 8=-12 17=3
pair after|罚 8=-5 17=-7
pair after|署 0=-15 1=3 3=6 4=-3 7=4 8=-6 9=-3 13=5
pair after|署|合 3=7 8=8
pair after|署|的 0=-8 7=4 8=-5 9=5 17=3
pair after|老 0=3 7=6 8=8 17=-4
pair after|耶 0=-4 8=-4 9=10 17=9
pair after|联 6=6 7=8 8=11 11=9 17=3
pair after|联|合 0=4 7=8 8=10 17=-3
pair after|联|贷 11=7 17=6
pair after|股 0=-7 1=20 2=-10 3=-7 4=21 7=3 8=15 9=-3 10=19 12=-5 13=10 17=12
pair after|股|东 1=14 4=5 7=-5 8=7 10=-3 11=3 17=-4
pair after|股|份 1=19 8=14 10=-3 13=6
pair after|股|本 10=8 17=4
pair after|股|权 4=9 7=6 8=10 13=-6 17=-7
pair after|能 0=17 3=-3 4=3 7=-4 8=10 17=-6
pair after|能|, 0=7 8=3
pair after|膜 0=-3 8=-3 9=10 17=9
pair after|自 0=6 2=-3 4=10 6=-3 7=-5 9=-5 12=-3 14=4 17=-7
pair after|自|DATE 0=7 8=7 9=-3 17=-3
pair after|自|己 0=3 2=-3 5=-4 6=-3 8=-10 17=-3
pair after|自|有 0=4 4=6 8=10 9=-3 17=-3
pair after|舱 0=7 8=4 17=-3
pair after|船 0=12 5=3 6=-4 8=8 9=-11 11=5 13=7 15=5
pair after|船|, 0=-7 8=-7
pair after|色 2=8 3=3 8=8 10=3
pair after|艺 3=11 8=9
pair after|苏 0=-4 8=-3 9=9 17=11
pair after|药 0=-4 3=6 4=-7 8=-7 12=-3 17=-7
pair after|菲 0=7 8=7 9=4 17=4
pair after|营 4=-8 6=3 8=-4 13=3
pair after|董 4=17 8=13 10=3
pair after|董|事 4=17 8=13 10=3
pair after|虚 3=8 8=8
pair after|行 1=-7 2=6 6=-3 8=-8 9=-9 10=9 11=19 13=-4 17=10
pair after|街 0=-4 8=-4 13=7 17=5
pair after|补 0=-13 1=3 3=3 6=3 7=6 9=-8 16=8 17=-6
pair after|补|偿 0=-4 7=12 8=7
pair after|补|充 0=-9 8=-9 9=-3 17=-3
pair after|装 0=6 3=-8 9=7 12=8 17=14
pair after|西 9=10 17=9
pair after|要 0=7 1=-3 4=7 6=-3 7=4 8=9 9=-14 10=-3 11=8 12=-3 13=3 15=5 17=-7
pair after|要|合 7=7 8=3
pair after|要|约 4=3 8=-5 13=8 17=4
pair after|规 0=4 9=-3 17=-7
pair after|解 0=-3 4=-3 6=-6 7=4 8=-16 13=-3 16=16 17=9
pair after|解|约 0=-6 7=3 8=-6 9=5 16=5 17=9
pair after|触 0=-3 4=-4 7=6 8=-5 10=7 17=6
pair after|触|, 7=6 10=8 17=8
pair after|言 0=6 4=4 8=7 13=4 17=3
pair after|计 1=-5 8=-8 9=10 11=4 12=3 16=4 17=14
pair after|计|划 1=-4 8=-7
pair after|订 0=16 3=-6 4=-4 7=-5 11=6 12=-5 17=-5
pair after|订|SIZE 0=11 7=-4 8=7 9=-3 17=-3
pair after|订|下 0=7 8=6
pair after|订|单 0=-13 8=-14 9=7 17=5
pair after|订|的 0=6 8=3 9=9 11=3 17=11
pair after|订|立 0=-6 8=-10 9=-7 10=3 11=4
pair after|认 0=-3 1=5 2=-4 4=7 7=6 8=8 10=4 11=-4 12=-4 16=9 17=4
pair after|认|购 1=8 2=-4 11=-3 17=-4
pair after|讨 0=4 1=7 4=3 8=12 13=5 17=3
pair after|讨|论 1=7 8=6 13=6 17=5
pair after|让 3=4 4=-5 8=-5 11=-3 17=-7
pair after|训 9=4 10=5 17=7
pair after|议 0=7 3=-4 4=8 5=-3 7=-4 9=-14 10=7 17=-14
pair after|议|, 0=9 4=8 6=4 8=12 9=-4 11=-3 13=3 16=4
pair after|讯 10=8 17=8
pair after|许 1=3 3=9 7=-3 8=3 12=-8 17=-11
pair after|许|可 3=5 12=-7 17=-9
pair after|论 0=-3 1=7 13=5
pair after|讼 3=-5 8=-8 12=5 17=4
pair after|设 0=4 2=-6 4=-5 8=-7 16=4 17=3
pair after|设|备 0=-4 4=-5 7=-5 8=-17 9=5 16=5 17=8
pair after|设|施 2=-4 8=-7 9=-7 17=-8
pair after|证 0=-4 1=-3 2=-9 3=-3 4=-9 7=5 8=-22 11=5 12=3 13=-3 15=-6 16=4
pair after|试 8=-3 9=8 14=3 17=6
pair after|该 1=3 2=3 10=8 11=-4
pair after|诺 0=-10 1=4 2=-3 6=3 7=-3 8=-14 9=12 10=-3 16=7 17=11
pair after|读 4=9 8=6
pair after|调 0=3 1=7 8=3 16=6
pair after|谈 0=14 1=-4 2=4 3=14 4=4 8=20 10=6 16=4 17=7
pair after|谈|好 0=9 3=9 8=16 11=3 16=5 17=4
pair after|谈|妥 3=3 9=7 17=6
pair after|账 2=11 6=-4 7=3 8=5 9=8 13=-3 16=5 17=6
pair after|账|面 4=4 7=5 8=7 17=-4
pair after|货 0=7 4=5 6=3 8=6 13=-6 16=4 17=-7
pair after|货|一 4=7 8=4 13=-3 17=-6
pair after|货|协 0=-4 8=-4 9=10 17=9
pair after|货|款 6=4 9=8 16=4 17=11
pair after|购 0=22 2=-6 3=8 4=12 8=26 9=-7 13=4 16=3 17=-9
pair after|购|, 0=-6 4=5 8=-3 9=4 13=5 17=7
pair after|购|PARTY 1=6 4=5 8=11 17=-4
pair after|购|PRONOUN 4=8 8=6 13=-3 17=-4
pair after|购|买 9=7 17=6
pair after|购|协 0=13 8=11 9=-9 10=4 17=-5
pair after|购|意 0=-3 8=-3 9=8 17=8
pair after|购|电 0=9 8=9 9=-9 17=-9
pair after|购|额 0=10 8=10 9=-5 17=-5
pair after|贷 0=-3 6=-7 8=-11 11=5 15=-7 16=3 17=-4
pair after|贷|案 11=9 17=9
pair after|贷|款 6=-6 8=-9 11=-3 15=-7 16=3 17=-10
pair after|费 0=7 2=-3 3=17 4=-7 6=-5 7=10 8=14 9=13 12=-7 13=-4 16=8 17=8
pair after|费|, 3=8 8=3 10=3 16=5 17=8
pair after|费|MONEY 0=-14 3=5 5=3 7=-8 8=-17 9=9 13=-3 14=3 16=5 17=8
pair after|费|用 0=7 3=8 8=12 17=-3
pair after|赁 0=-12 8=-12
pair after|资 1=21 3=-4 4=9 5=-5 6=7 7=-5 8=12 9=-6 11=10 13=-5 17=-11
pair after|资|, 2=4 6=4 8=7 17=-3
pair after|资|MONEY 1=3 6=-3 8=-7 16=11 17=6
pair after|资|other 16=-7 17=-9
pair after|资|建 0=9 8=11
pair after|资|本 1=10 8=6 17=-3
pair after|赌 7=14 8=11
pair after|赔 0=-5 7=7 9=4 10=-3 12=-4 13=-3 16=20 17=15
pair after|赔|MONEY 8=-3 10=-3 16=10 17=3
pair after|赛 3=14 4=-3 8=7
pair after|赛|事 3=8 8=5
pair after|赞 9=7 12=-3 17=3
pair after|赞|助 9=7 12=-3 17=4
pair after|赠 16=10 17=7
pair after|走 0=-4 3=4 4=-3 5=5 10=9 13=-3 17=3
pair after|起 0=5 2=-3 4=4 5=3 7=7 8=9 9=3 11=-10 16=3 17=-5
pair after|起|来 11=-8 17=-8
pair after|跌 8=-8 17=-5
pair after|跟 1=-3 4=8 9=6 10=-4
pair after|跟|进 4=9 8=7
pair after|路 4=-6 8=-9
pair after|身 0=3 5=10 8=8 9=-3 13=4
pair after|车 0=4 6=4 7=3 8=8 9=4
pair after|转 2=10 3=13 4=-5 7=-3 8=8 9=-3 11=3 12=6 13=8 17=9
pair after|转|播 3=11 8=8
pair after|转|让 3=5 4=-7 8=-5
pair after|转|金 2=7 8=6
pair after|轮 1=10 8=4 9=-5 10=7
pair after|边 8=-4 9=7 17=4
pair after|达|成 9=5 11=4 17=8
pair after|过 1=-7 2=5 3=-4 4=12 5=3 6=-3 7=-4 9=-9 11=8 12=-3 13=9 16=5 17=6
pair after|过|, 4=4 13=8 17=5
pair after|过|桥 11=11 17=11
pair after|还 0=11 1=-3 2=7 6=-6 7=4 8=8 9=-7 10=-3 11=7 13=-4 17=-12
pair after|还|, 7=8 8=3
pair after|还|在 0=9 4=-3 8=4 9=-3 17=-7
pair after|还|款 6=-7 8=-8
pair after|这 1=7 4=8 5=5 6=-4 8=9 10=-4 17=-7
pair after|这|才 4=7 8=7
pair after|进 0=5 1=-5 2=4 3=7 4=11 8=15 17=-3
pair after|连 0=11 1=4 2=6 4=3 6=4 7=-5 8=17 9=-5 16=4
pair after|连|同 0=5 4=5 8=9 13=-3 17=-5
pair after|迟 9=9 16=9 17=18
pair after|追 6=5 9=4 15=5 17=7
pair after|退|租 0=5 5=5 8=8 17=-5
pair after|送 0=9 8=7 9=-5 10=3 16=5
pair after|送|, 0=10 8=10 9=-4 17=-5
pair after|逐 7=10 8=9 9=-4 17=-6
pair after|造 0=16 5=5 7=-3 8=10 9=-3 17=-7
pair after|道 0=-3 4=3 7=7 8=4 9=9 17=3
pair after|那 1=-4 2=3 4=-5 5=5 6=10 7=-3 9=13 11=4 12=8 16=4 17=24
pair after|那|份 0=-3 8=-5 9=5 12=9 17=13
pair after|那|边 8=-3 9=8 17=8
pair after|那|里 0=7 8=3 16=5 17=6
pair after|部 1=-5 2=-5 3=16 6=-3 9=-5 10=-4 12=-4 13=-5 16=3 17=-18
pair after|部|分 8=-8 13=-3 16=4
pair after|部|股 4=7 8=7 13=-3 17=-3
pair after|都 0=4 1=4 2=-3 4=5 7=3 8=7 9=-8 11=3 17=-12
pair after|都|是 8=-3 9=-6 17=-7
pair after|配 0=9 6=3 7=-3 8=5 9=-7 10=6 17=-4
pair after|配|套 0=-9 8=-13 9=-3 17=-4
pair after|配|送 0=10 8=10
pair after|采 0=12 3=10 4=-3 8=13 9=-12 17=-14
pair after|采|购 0=13 3=10 4=-3 8=15 17=-3
pair after|里 0=14 1=-4 3=-7 4=7 8=4 9=-7 10=-3 12=12 16=5 17=3
pair after|里|买 4=-7 8=-8
pair after|里|接 4=14 8=10 9=3
pair after|量 0=16 4=-3 5=10 8=17 17=-4
pair after|量|身 5=10 8=7 17=-4
pair after|金 0=-34 1=8 2=5 3=-14 4=8 6=-3 7=11 8=-25 9=-16 12=16 13=-4 15=-3 17=-12
pair after|金|MONEY 0=-4 2=5 12=10 17=6
pair after|金|额 0=-6 1=8 2=3 17=-6
pair after|钱 0=4 1=6 4=6 7=-4 8=7 9=12 11=3 12=3 13=-3 17=13
pair after|钱|, 9=5 16=3 17=7
pair after|铀 0=-13 8=-13 9=8 17=8
pair after|铜 2=-9 8=-9 9=3 11=-3
pair after|银 0=-5 8=-10 9=-4 10=5 11=5 17=4
pair after|银|团 11=-9 17=-9
pair after|银|行 8=-4 11=10 17=9
pair after|销 8=4 9=-4 10=5 11=-9 12=-4 13=-6 17=-18
pair after|销|售 0=-7 8=-7
pair after|锂 9=5 13=3 17=8
pair after|锯 0=7 3=-4 8=3 17=-4
pair after|长 0=-10 1=11 2=-3 3=-8 8=-13 9=23 12=8 17=29
pair after|长|期 0=-3 8=-3 9=10 17=10
pair after|长|约 9=9 17=9
pair after|门 0=3 3=-3 4=4 5=4 8=3 9=-4 13=10 15=7 17=6
pair after|间 0=4 2=14 8=11 9=-3 11=-4 13=-3 14=6 17=-5
pair after|间|公 13=3 14=6 17=9
pair after|闹 0=8 8=7
pair after|降 0=-3 6=-4 8=-10 9=4
pair after|除 4=-3 6=-4 8=-9 10=8 17=3
pair after|随 4=10 8=3 12=3
pair after|随|即 4=9 8=6
pair after|集 3=4 9=-3 17=-8
pair after|面 0=-8 3=-3 4=9 7=3 8=-4 9=10 15=8 17=10
pair after|面|板 0=-9 8=-9 9=11 17=10
pair after|项 0=-3 1=6 2=-4 3=-4 7=6 8=-3 9=-4 11=7 13=8 17=3
pair after|项|目 0=-5 2=-3 7=5 8=-5 9=-3 11=7 13=7 17=6
pair after|须|于 12=8 17=5
pair after|预 0=14 3=5 4=-3 7=-7 8=4 17=-10
pair after|预|付 0=15 3=6 4=-3 7=-4 8=13 17=-6
pair after|预|算 7=-4 8=-8
pair after|领 7=5 8=3 10=10 16=3 17=10
pair after|领|投 10=10 17=9
pair after|频 3=8 4=-3 8=3 12=4
pair after|额 0=-10 1=6 2=9 4=-4 6=17 8=7 9=12 11=14 12=-3 15=5 17=21
pair after|额|MONEY 0=4 2=3 6=16 8=18 11=-3 15=5
pair after|额|other 1=-4 6=-4 8=-10 11=7 17=7
pair after|风 0=-12 8=-15 9=6 17=5
pair after|飞 0=-3 7=4 9=4 11=4 17=7
pair after|首 0=8 1=5 3=9 4=-3 7=-3 8=14 9=-6 10=-3 13=5 14=6
pair after|高 3=-6 8=-10 17=-10
pair are|bank|bank 2=-22 4=3 6=13 8=-8 11=-9 17=-12
pair are|bank|buyer 1=-4 8=-9 9=3 15=-6 17=-5
pair are|bank|firm 0=-23 1=5 2=51 3=-5 4=-6 5=-3 6=21 7=-13 8=28 9=-10 10=-4 11=-10 13=-4 15=58 16=3 17=26
pair are|bank|fund 1=-4 2=-6 4=9 6=-6 8=-9 11=6 13=4 17=7
pair are|bank|seller 0=-6 1=8 4=-5 6=3 8=-6 9=-3 17=-8
pair are|bank|state 2=-12 6=23 8=10 15=3
pair are|buyer|bank 0=-10 8=-13 9=-3 11=14 17=8
pair are|buyer|buyer 0=-5 1=38 4=-18 8=10 9=11 17=5
pair are|buyer|firm 0=-6 1=-31 2=3 3=19 4=4 7=-3 8=-18 9=3 13=-4 15=4 17=-7
pair are|buyer|fund 4=3 13=21 17=20
pair are|buyer|seller 0=42 1=-5 2=-8 4=-12 7=-3 8=17 9=-6 10=3 17=-9
pair are|buyer|state 0=-15 8=-15
pair are|firm|bank 0=-16 1=8 2=-16 3=-5 4=-18 5=-7 6=34 7=-12 8=-18 9=-13 10=-19 11=46 12=-6 13=-17 15=12 16=-12
pair are|firm|buyer 1=-7 2=6 5=19 6=-3 7=-4 9=5 11=-3 13=-6 17=-11
pair are|firm|firm 0=39 1=34 2=30 3=37 4=43 5=-9 7=26 8=15 9=39 10=28 11=9 12=30 13=42 14=17 15=16 16=38 17=15
pair are|firm|fund 0=3 1=-9 4=9 5=-3 6=-3 8=-8 9=-14 10=42 12=-6 13=-6 15=-3 16=-4 17=5
pair are|firm|seller 0=-3 1=3 2=9 4=-4 5=-20 6=8 7=10 8=-22 9=13 11=-15 12=34 14=-5 15=-3 16=14 17=6
pair are|firm|state 0=9 2=10 3=18 4=-4 5=-6 6=-12 7=-4 8=-3 9=16 10=-6 11=-14 12=-4 13=-11 16=37 17=8
pair are|fund|bank 1=-9 4=-5 6=3 8=-14 16=-3 17=-3
pair are|fund|buyer 1=-11 4=14 7=17 8=16
pair are|fund|firm 0=-9 1=29 2=12 3=-6 4=22 5=-4 7=-16 8=19 10=-13 11=-4 13=-8 16=8 17=-22
pair are|fund|fund 1=-4 4=-4 8=-13 17=-3
pair are|fund|seller 0=-5 1=11 2=22 4=13 6=5 8=31 16=4
pair are|fund|state 4=-12 8=-14
pair are|seller|bank 0=-7 6=9 8=-9 9=-18 11=28 13=-11
pair are|seller|buyer 0=-20 3=-4 4=-3 5=-5 7=6 8=-31 9=28 11=-3 17=20
pair are|seller|firm 0=15 1=33 2=-10 3=35 4=26 5=-28 6=5 8=24 9=18 10=4 11=-8 12=18 13=20 14=-4 15=-4 16=14 17=18
pair are|seller|fund 8=-8 9=-9 10=3 13=3 17=-8
pair are|seller|seller 0=46 1=-4 3=-7 4=5 6=-4 7=27 8=34 9=11 10=-3 12=7 13=8 14=-3 15=-3 16=-8
pair are|seller|state 0=-10 5=11 8=-5 9=18 17=14
pair are|state|bank 6=30 7=-15 8=10 17=-4
pair are|state|buyer 6=-3 7=-5 8=-9 9=-6 17=-7
pair are|state|firm 0=14 1=-6 3=-11 4=-8 5=-6 6=14 7=43 8=19 9=5 11=-3 12=11 13=4 15=-3 16=15 17=11
pair are|state|seller 6=-12 7=-6 8=-19 17=-5
pair before|backward 0=-11 1=-3 2=9 3=32 4=-22 5=-15 7=27 8=-8 9=-9 10=-4 11=13 12=32 13=-10 14=-5 15=5 16=14
pair before|forward 0=9 1=38 3=-8 4=19 5=-11 6=5 7=53 8=34 9=-4 10=4 11=38 13=-12 14=-5 15=-14 16=33 17=9
pair between|% 0=-4 4=5 7=8 8=4 10=-4 11=4 13=20 17=14
pair between|%|, 7=9 8=3 11=6
pair between|%|DATE 13=7 17=6
pair between|%|股 4=3 8=3 13=7 17=6
pair between|( 0=-18 1=-4 2=4 3=-6 6=11 7=10 8=-6 9=-5 11=4 12=4
pair between|(|9 6=9 7=9 8=8 9=8 10=3 12=5 13=7 17=19
pair between|(|PARTY 0=-7 1=-3 2=6 8=-5 9=5
pair between|(|作 9=-6 17=-7
pair between|) 0=-13 1=-5 2=4 3=-6 6=11 7=10 9=3 10=-4 12=4 13=7 17=3
pair between|)|: 0=-3 4=3 6=3 9=4 12=5 13=3 17=9
pair between|)|与 0=7 8=5 9=-4 17=-4
pair between|, 0=-7 1=-10 2=-7 3=7 5=-8 6=13 7=17 8=-23 9=-8 10=20 11=3 12=20 14=6 16=13 17=-11
pair between|,|DATE 0=-4 8=-13 17=-3
pair between|,|MONEY 1=-5 2=4 6=-3 8=-7 9=17 10=14 11=3 13=-4 15=-3 17=18
pair between|,|PARTY 0=3 1=-4 2=-7 3=-7 6=-5 8=-20 9=4 12=-3 13=-12 15=7 17=-7
pair between|,|PRONOUN 0=-13 2=7 4=10 6=7 8=7 10=-3 13=-5 17=-11
pair between|,|SIZE 0=6 7=4 8=9 17=-3
pair between|,|a 0=-13 1=-5 7=14 8=-9 9=-10 10=5 17=-11
pair between|,|after 0=3 4=9 8=9 13=-3 17=-7
pair between|,|against 2=10 8=7 17=-3
pair between|,|and 0=11 1=8 2=-7 3=-4 4=3 6=-4 7=-3 9=-6 10=7 13=6 15=-3 16=5
pair between|,|as 6=12 8=9 11=3 15=5
pair between|,|ask 6=4 8=3 13=21 17=17
pair between|,|at 0=-6 4=10 9=7 11=6 17=10
pair between|,|belong 4=3 13=7 17=4
pair between|,|company 4=9 6=5 8=7 9=5 13=-4
pair between|,|for 0=17 4=-7 8=10 9=-5 12=-3 13=7 17=-5
pair between|,|from 0=3 2=3 8=3 9=7 11=6 17=9
pair between|,|had 8=-4 9=10 17=5
pair between|,|has 0=12 1=-3 3=4 4=16 6=-10 8=13 10=7 17=3
pair between|,|hav 8=-4 11=-6 17=-7
pair between|,|in 0=-3 4=-5 6=9 7=8 8=9 9=-3 10=3 11=-5 17=-9
pair between|,|is 0=-3 2=3 3=5 6=3 8=11 9=-3 16=5
pair between|,|of 2=5 11=7 17=5
pair between|,|other 10=-4 17=-7
pair between|,|said 3=9 8=5 17=-5
pair between|,|that 0=-6 6=7 9=7 17=4
pair between|,|the 8=-6 9=5 10=4 12=7 17=11
pair between|,|thre 11=-5 17=-8
pair between|,|to 1=6 2=3 4=7 6=5 8=15 9=10 12=3 13=-6 17=6
pair between|,|was 0=5 4=-5 6=9 8=6 10=4 12=-3 17=5
pair between|,|which 0=-7 1=8 2=-6 3=3 4=-8 6=-5 7=-4 8=-19 9=-4 12=8 17=7
pair between|,|who 8=-3 9=-5 17=-7
pair between|,|whos 8=-3 9=8 13=-3
pair between|,|will 0=5 6=6 7=-3 8=10 17=-6
pair between|,|with 4=3 8=-3 14=8
pair between|,|“ 0=-7 8=-9
pair between|,|一 8=-3 9=-4 17=-9
pair between|,|业 0=8 8=6
pair between|,|买 0=4 13=8 17=5
pair between|,|从 0=4 4=-4 8=-4 11=9 13=5 17=10
pair between|,|保 6=-7 8=-9 17=-3
pair between|,|卖 0=8 4=-8 13=-3 17=-6
pair between|,|只 0=7 8=3
pair between|,|可 11=7 17=5
pair between|,|同 0=8 2=-5 17=-6
pair between|,|向 0=6 7=3 8=7 11=4
pair between|,|因 0=3 7=3 8=5 9=-10 16=3 17=-11
pair between|,|地 0=-3 1=-3 8=-7
pair between|,|对 2=7 8=4
pair between|,|把 0=4 2=4 7=-3 8=-3 9=-3 13=11 17=8
pair between|,|按 11=7 17=6
pair between|,|据 7=7 9=3
pair between|,|收 6=7 8=6
pair between|,|改 0=8 3=3 8=8
pair between|,|新 12=9 13=3 17=8
pair between|,|旧 12=8 17=6
pair between|,|是 3=3 10=3 15=6 17=8
pair between|,|最 0=3 3=5 8=7 9=-4 15=-4 17=-11
pair between|,|正 0=-7 8=-7
pair between|,|由 0=8 8=5 11=-5 14=5 15=10 17=10
pair between|,|目 2=-4 8=-7
pair between|,|而 1=5 2=4 8=6 10=8 17=7
pair between|,|钱 4=-3 7=4 13=-8 17=-7
pair between|,|额 2=-5 8=-7
pair between|9 0=10 2=-3 3=-6 4=8 6=7 7=14 8=17 9=9 12=16 13=11 16=10 17=28
pair between|9|% 0=-4 4=5 7=8 8=5 10=-4 11=4 13=15 17=10
pair between|9|) 6=9 7=9 8=9 9=8 10=3 12=5 13=3 17=17
pair between|9|PARTY 0=7 8=6
pair between|9|squar 0=11 8=10
pair between|9|万 0=-3 8=-5 9=9 17=8
pair between|9|年 8=-3 9=-6 17=-8
pair between|: 0=10 1=7 3=-4 4=20 6=8 7=-4 8=20 10=-4 12=9 13=21 14=8 15=3 17=15
pair between|:|DATE 0=9 7=-3 8=6
pair between|:|PARTY 6=3 7=-3 8=-6 10=-3 17=-7
pair between|:|pronoun 0=8 1=-3 4=12 6=-3 8=11 13=7 15=3 17=7
pair between|:|与 0=-3 8=-5 9=6 13=3 17=9
pair between|COMPANY 0=14 1=12 3=-4 4=13 6=19 7=5 8=45 13=14 14=5 15=-3 17=11
pair between|COMPANY|, 0=6 1=-3 4=-3 6=10 7=6 8=12 9=5 13=-4
pair between|DATE 0=-5 1=5 2=-3 3=6 4=20 5=-4 6=3 7=11 8=13 9=14 10=18 12=-7 13=6 15=7 17=17
pair between|DATE|, 0=-10 2=-6 3=3 4=-6 7=9 8=-12 9=4 10=12 11=-4 12=-4 13=-9 17=-3
pair between|DATE|for 4=10 8=9 17=-5
pair between|DATE|that 4=6 8=3 9=11 13=3 17=14
pair between|DATE|to 0=3 1=10 3=6 8=15 13=4
pair between|DATE|与 0=-3 3=-7 7=5 8=-4 9=-10 17=-16
pair between|DATE|九 4=3 7=8 8=8
pair between|DATE|从 0=-4 8=-6 11=9 17=7
pair between|DATE|公 9=5 13=4 17=8
pair between|DATE|同 0=-8 8=-7 11=4 17=4
pair between|DATE|把 13=8 17=7
pair between|DATE|拿 4=7 8=4 9=4
pair between|DATE|的 0=-4 8=-7 17=-3
pair between|MONEY 0=-18 1=18 2=18 3=-25 4=5 5=-11 6=10 7=19 8=-6 9=4 10=15 12=-15 14=-7 16=19 17=-9
pair between|MONEY|, 0=-17 2=3 3=-6 4=-13 5=-6 6=4 8=-34 9=-4 13=-11 16=10 17=-13
pair between|MONEY|: 11=-7 17=-6
pair between|MONEY|and 0=-3 1=-4 4=12 7=4 8=7 13=-3 17=-6
pair between|MONEY|for 0=-10 1=-6 2=-3 3=7 4=6 8=-9 9=-7 11=3 13=8 17=-3
pair between|MONEY|from 0=-13 2=-4 8=-23 9=9 10=27 11=12 12=5 13=-3 16=3 17=46
pair between|MONEY|in 4=-4 7=5 8=-5 9=8 17=3
pair between|MONEY|into 1=12 8=8
pair between|MONEY|leas 0=9 8=8
pair between|MONEY|loan 2=6 6=3 8=7 11=3
pair between|MONEY|of 0=5 2=-3 4=-9 6=10 7=-6 8=-7 9=-6 10=7 17=-6
pair between|MONEY|on 0=10 5=-4 8=6 17=-4
pair between|MONEY|order 0=11 8=9 9=4 17=3
pair between|MONEY|owed 0=6 1=4 8=8
pair between|MONEY|to 0=-5 1=-3 2=9 3=-5 4=-5 7=18 8=9 9=3 12=-4 13=-5 17=-6
pair between|MONEY|with 0=-3 1=7
pair between|MONEY|从 0=-3 4=7 8=5 17=-3
pair between|MONEY|入 1=5 7=3 8=7
pair between|MONEY|受 3=-13 4=3 8=-10
pair between|MONEY|向 0=4 4=8 7=-5 8=5
pair between|MONEY|工 0=4 6=5 8=8
pair between|MONEY|归 7=11 8=9
pair between|MONEY|把 4=13 8=10 17=-3
pair between|MONEY|换 0=-7 8=-9
pair between|MONEY|的 0=18 2=10 4=-4 7=-4 8=16 9=-4 10=-3 11=3 15=4 17=-3
pair between|MONEY|盖 0=-7 8=-8
pair between|MONEY|签 3=7 8=3
pair between|MONEY|绿 11=-8 17=-9
pair between|PARTY 0=13 2=-12 3=-6 4=-6 5=-4 6=35 7=-19 8=-3 9=-9 10=-4 11=-19 13=33 15=14 16=-9 17=-6
pair between|PARTY|( 0=-4 6=3 8=-3 9=-7 11=3 17=-5
pair between|PARTY|, 1=-4 4=5 6=9 8=3 9=-3 10=3 12=5 13=-9 15=5 17=-5
pair between|PARTY|PARTY 0=6 1=7 8=11 11=3
pair between|PARTY|a 0=7 8=9
pair between|PARTY|and 0=-3 2=-3 8=-13 9=-3 13=7 17=3
pair between|PARTY|for 4=-3 8=-10 17=-3
pair between|PARTY|from 0=-3 6=7
pair between|PARTY|has 0=-3 1=-11 6=-5 8=-20 9=-4 10=-4 17=-12
pair between|PARTY|have 2=-7 8=-5 13=-7 17=-7
pair between|PARTY|is 4=-3 7=-3 8=-11 15=6 17=3
pair between|PARTY|s 0=5 3=13 4=7 6=10 8=27 10=-3 13=-3 17=-11
pair between|PARTY|to 8=-4 9=10 13=6 17=15
pair between|PARTY|与 0=7 8=3 11=7 17=5
pair between|PARTY|以 2=-3 4=-5 8=-10
pair between|PARTY|公 2=7 8=4
pair between|PARTY|分 9=-7 17=-7
pair between|PARTY|各 2=8 8=5
pair between|PARTY|向 2=3 6=12 7=4 8=16 11=-4 17=-5
pair between|PARTY|在 6=19 8=15
pair between|PARTY|将 0=-8 8=-8
pair between|PARTY|的 0=8 1=3 2=-9 3=-3 4=-6 6=16 7=-3 8=4 9=5 13=12 17=11
pair between|PARTY|第 14=7 17=7
pair between|PARTY|等 11=-8 17=-8
pair between|PARTY|给 1=7 8=4
pair between|PERSON 2=5 4=4 8=8 9=-6 13=-3 17=-11
pair between|PRONOUN|name 9=7 17=4
pair between|PRONOUN|part 0=6 1=3 8=7
pair between|PRONOUN|s 9=3 11=5 17=7
pair between|PRONOUN|to 2=5 8=3 9=-6 10=9 12=8 13=-6 17=5
pair between|RATE 0=7 8=5 9=8 13=6 17=12
pair between|SIZE 3=-3 8=-7 9=-7 10=4 11=-3 12=-3 16=-3 17=-14
pair between|SIZE|a 9=8 17=7
pair between|SIZE|from 0=13 8=11 9=-5 17=-8
pair between|SIZE|的 0=-10 8=-10
pair between|a 0=3 1=21 2=-4 3=7 4=7 5=5 6=-7 7=7 8=14 9=11 10=5 11=6 12=-6 13=4 14=12 17=8
pair between|about 2=3 3=6 8=5 9=-3 12=4 13=15 17=11
pair between|after 1=8 4=5 8=10 9=-5 17=-8
pair between|after|a 8=-3 13=-3 17=-7
pair between|again 9=16 17=14
pair between|against 0=-3 2=8 4=-4 8=-3 9=-7 13=-3 17=-15
pair between|again|, 9=16 17=14
pair between|agre 0=-7 2=6 4=20 7=3 8=17 13=5 16=6 17=8
pair between|agreement 0=7 3=6 4=-5 8=5 10=7 17=3
pair between|agreement|of 3=6 8=3 10=7 17=3
pair between|agreement|with 0=8 8=5 17=-3
pair between|agre|to 0=-7 2=6 4=13 8=10 13=5 16=8 17=10
pair between|agre|with 4=8 8=7
pair between|all 0=11 4=13 8=19 10=8
pair between|allow 3=7 8=5
pair between|allow|to 3=7 8=5
pair between|all|, 0=3 4=10 8=11 10=4
pair between|already 2=9 4=3 8=9
pair between|american 0=8 8=3 12=5 17=5
pair between|an 0=-10 1=-3 2=-5 3=11 7=4 8=-9 10=-3 12=-5 13=6 17=-9
pair between|and 0=15 2=-20 3=-10 4=17 6=-4 7=18 9=-19 11=-8 13=4 14=6 16=15 17=-10
pair between|and|DATE 2=3 4=-3 7=-3 8=-5 11=-3 13=-4 17=-9
pair between|and|MONEY 3=-3 7=3 8=-4 10=12 12=-3 17=5
pair between|and|PARTY 2=-4 8=-9 9=-3 12=5 13=20 17=19
pair between|and|a 0=-4 3=7 7=5 8=5 17=-5
pair between|and|other 2=-4 7=7 10=-10 17=-12
pair between|and|that 0=-6 4=10 13=4
pair between|and|the 0=21 1=-3 8=13 17=-3
pair between|and|will 0=8 4=-3 14=8 17=4
pair between|another 11=14 17=10
pair between|another|MONEY 11=16 17=13
pair between|answer 0=4 9=-3 12=10 17=5
pair between|an|award 9=10 17=9
pair between|an|offer 7=6 8=7 13=4 17=4
pair between|an|unsolicit 13=9 17=6
pair between|are 0=9 2=-3 5=7 8=7 9=5 12=4
pair between|arm 0=-3 2=5 9=5 13=12 17=13
pair between|arrangement|with 0=3 3=6 8=7 17=-3
pair between|as 0=-3 1=-4 2=16 3=-3 6=11 7=-8 8=3 9=-7 10=-4 15=3 17=-10
pair between|ask 0=7 6=3 7=-3 8=3 9=4 11=4 13=17 15=6 17=26
pair between|ask|the 9=5 13=21 17=25
pair between|as|lender 2=12 7=-4 8=4
pair between|at 0=-3 1=-9 4=11 5=-4 6=6 8=-4 11=5 15=3 16=-5
pair between|at|MONEY 0=-4 4=10 7=6 8=9 13=-3 17=-5
pair between|at|a 0=-3 8=-5 9=8 13=-4 17=3
pair between|award 0=-5 7=6 9=13 12=4 17=13
pair between|away 0=4 4=8 8=8 12=-5 17=-11
pair between|a|9 8=4 9=8 17=7
pair between|a|MONEY 0=4 1=10 2=-7 4=-6 5=6 7=10 8=12 9=12 11=-12 13=10 16=-3
pair between|a|contract 0=8 8=7 17=-3
pair between|a|deal 4=5 8=3 9=3 13=7 17=7
pair between|a|facility 2=8 8=8
pair between|a|fifth 9=-3 10=10 13=-5
pair between|a|former 8=-6 9=-4 17=-8
pair between|a|group 11=7 17=7
pair between|a|letter 0=5 8=4 9=7 17=5
pair between|a|paper 9=9 17=7
pair between|a|pric 7=-3 8=-5 13=-4 17=-7
pair between|a|purchas 0=9 8=8
pair between|a|quarter 1=-8 4=5 8=-5
pair between|a|reservation 0=11 8=10 9=-4 17=-5
pair between|a|sale 11=-11 13=6 17=-5
pair between|a|singl 5=8 8=7 17=-3
pair between|back 0=-6 2=3 3=6 7=-6 8=-6 9=-4 13=9 17=4
pair between|backstop 6=8 8=8
pair between|bakery 5=3 13=9 17=3
pair between|be 0=15 1=9 2=-5 3=6 4=12 6=-4 7=-5 8=24 10=-3 12=6 15=8 17=6
pair between|becam 1=4 4=9 8=9 17=-4
pair between|becom 0=6 1=13 8=11 15=3
pair between|becom|a 1=12 8=7
pair between|becom|the 0=7 8=6
pair between|been 0=-4 1=9 4=3 5=5 6=-3 8=7 9=4 10=-6 11=4 13=5 14=7 16=5 17=15
pair between|been|promis 14=8 17=5
pair between|behalf 0=8 8=6
pair between|behind 0=4 4=7 6=3 8=10 13=6 17=3
pair between|being 5=8 8=7 13=4
pair between|berth 0=10 8=9 17=-3
pair between|be|allow 3=7 8=5
pair between|be|bought 13=8 17=7
pair between|be|paid 8=-5 9=10 15=4 17=12
pair between|board 0=-5 8=-9 9=-5 13=10
pair between|bond 8=-5 11=-8 15=-4 17=-13
pair between|bond|to 11=-6 17=-7
pair between|book 0=-4 8=-9 10=5
pair between|borrow 3=4 11=12 17=8
pair between|borrowing 2=11 8=11
pair between|borrow|MONEY 8=-3 11=11 17=9
pair between|bottl 0=9 3=3 8=11 9=-4 17=-6
pair between|bought 1=4 4=20 8=18 13=6
pair between|bought|by 13=8 17=8
pair between|bring 8=-3 16=19 17=17
pair between|build 8=-7 9=-3 16=19 17=12
pair between|builder 0=7 8=7
pair between|buy 0=5 2=4 7=-4 9=-8 13=-5 16=7 17=-10
pair between|buyer 0=-5 8=-8 9=5 17=4
pair between|buy|9 0=3 1=9 4=-6 8=6
pair between|by 0=-6 1=7 2=8 4=22 5=4 6=-4 7=-5 8=15 9=12 11=-3 13=7 15=9 16=4 17=15
pair between|by|a 0=-8 4=21 8=11 15=5
pair between|by|the 1=4 4=6 8=6 9=8 13=-4 16=8 17=6
pair between|call 0=-8 2=7 4=-3 8=-9 9=-3 15=5
pair between|call|in 2=7 8=6
pair between|call|off 0=-5 8=-7
pair between|came 1=-7 8=-14 9=3 12=-5 17=-6
pair between|came|in 1=-4 8=-7
pair between|campu 0=-3 14=8 17=5
pair between|can 0=-5 2=-5 3=7 6=-3 8=-9 15=17 17=15
pair between|capital 2=7 8=6
pair between|cash 6=-3 8=-10 10=5 13=-3
pair between|charter 0=-10 8=-11
pair between|chief 4=-3 8=-7 11=-3 17=-7
pair between|chip 7=4 9=16 17=13
pair between|chos 0=8 8=8
pair between|claim 7=10 8=5 17=-3
pair between|come 0=8 2=3 4=3 6=-3 7=-4 8=5 9=4 11=-6 15=7
pair between|come|from 0=12 8=11 9=-3 17=-4
pair between|committ 0=-9 2=3 8=-11 9=-4 17=-5
pair between|committ|to 0=-9 8=-14 9=-4 17=-5
pair between|confirm 0=-3 2=12 3=6 4=-7 8=6 13=8
pair between|confirm|that 2=13 3=6 4=-3 8=13
pair between|contract 0=17 4=7 7=-3 8=16 12=-3 13=-4 17=-14
pair between|contract|to 0=9 8=7 9=3 13=-3
pair between|contract|with 0=-5 8=-9 9=-11 17=-15
pair between|convert 0=7 8=6
pair between|cost 7=3 8=-3 9=11 12=5 17=13
pair between|could 8=-7 11=-4 17=-10
pair between|cover 6=12 8=10 11=-5 17=-9
pair between|credit 1=-4 2=10 8=3 17=-3
pair between|customer|of 0=7
pair between|day 2=-4 8=-7 13=3
pair between|deal 4=4 8=-5 13=11 17=6
pair between|debt 6=6 11=7 17=3
pair between|debt|, 11=7 17=5
pair between|deliver 0=9 8=8 17=-3
pair between|depot 0=3 8=-3 9=7 17=6
pair between|design 0=-3 3=13 8=7
pair between|develop 3=11 8=5
pair between|do 0=-3 4=-4 8=-11
pair between|donat 7=11 8=7 17=-3
pair between|donat|MONEY 7=11 8=7 17=-3
pair between|door 1=-4 8=-7 12=5 15=3 17=3
pair between|end 0=10 8=6 9=-3 13=3 17=-3
pair between|end|PRONOUN 0=9 8=7 17=-3
pair between|entrust 0=7 8=5 9=-3 17=-5
pair between|every 8=-3 9=7 17=4
pair between|exchang 0=5 4=10 8=15 13=8 17=6
pair between|exclusiv 2=4 3=7 4=7 8=13 17=-5
pair between|exclusiv|right 3=7 8=6
pair between|exclusiv|talk 2=4 4=7 8=7
pair between|exposur 2=-7 8=-8 15=4 17=4
pair between|extend 2=8 8=3
pair between|facility 2=8 8=7 11=4 17=3
pair between|farm 9=-3 13=10 17=7
pair between|favourit 0=7 8=7
pair between|favour|of 0=6 6=3 8=8
pair between|feed 0=7 8=6 9=10 17=8
pair between|fifth 9=-3 10=10 13=-5
pair between|finalis 0=5 4=3 8=7
pair between|financ 2=-4 8=-6 11=-9 17=-12
pair between|firm 2=-4 3=7 13=-3 17=-4
pair between|firm|, 3=7 8=5 13=-4 17=-6
pair between|first 0=7 8=3 11=-7 17=-6
pair between|floor 1=-4 7=11 8=4
pair between|follow-on 0=-3 8=-3 9=10 17=9
pair between|for 0=-7 1=-6 2=-7 4=9 6=18 7=-15 8=-12 9=12 10=-3 11=-9 13=9 15=8 16=-8
pair between|former 0=-3 8=-7 9=-4 17=-8
pair between|for|MONEY 0=12 1=5 2=3 3=-4 4=-11 6=14 8=13 10=-3 13=5 17=-3
pair between|for|PRONOUN 0=3 4=-4 8=-6 9=4 13=8 17=6
pair between|for|SIZE 0=-6 8=-7
pair between|for|a 0=4 1=-7 8=-6 17=-3
pair between|for|new 1=-9 8=-10
pair between|for|the 0=-5 6=5 7=3 13=-4 17=-8
pair between|found 0=7 4=-3 10=3
pair between|fram 0=8 8=7
pair between|framework 10=7 17=5
pair between|fram|agreement 0=8 8=7
pair between|from 0=19 1=-8 2=4 3=16 6=-3 7=-8 8=9 9=13 10=16 11=7 15=4 16=3 17=22
pair between|from|PARTY 0=-3 2=-3 3=13 4=-5 9=7 11=5 16=-3 17=5
pair between|from|the 0=-10 3=3 6=5 8=-8 9=-5 16=5 17=-5
pair between|from|which 2=3 8=3 9=8 17=6
pair between|further 2=-4 7=5 11=8 17=7
pair between|gave 0=14 8=11 9=-7 17=-10
pair between|gave|a 0=11 7=-3 8=6
pair between|get 0=-4 4=4 9=8 13=-3 14=8 16=5 17=14
pair between|go 0=-6 4=-3 8=-12 9=4 13=4 17=6
pair between|got 8=-7 13=4 15=5 17=4
pair between|go|to 0=-5 8=-6 9=9 13=5 17=12
pair between|grant 2=3 3=-3 7=7 8=3 12=-6 16=8
pair between|group 8=-4 9=-5 11=7
pair between|group|of 11=7 17=7
pair between|guarante 2=-6 8=-11 17=-4
pair between|guarante|MONEY 6=7 8=5
pair between|guarantor 6=7 8=4
pair between|guarantor|, 6=7 8=4
pair between|had 0=-7 2=10 5=-3 7=12 8=5 9=24 11=-3 12=-8 13=7 14=7 15=-5 16=3 17=17
pair between|had|agre 2=6 16=8 17=5
pair between|had|been 0=6 4=-3 9=-3 14=7
pair between|had|given 6=4 7=4 8=7 17=-3
pair between|had|promis 0=5 7=8 8=11
pair between|had|sign 0=-7 8=-9 11=4 13=4 17=5
pair between|had|sold 9=17 13=-4 17=10
pair between|half 2=5 6=8 8=9
pair between|half|of 2=5 6=8 8=13
pair between|hand 0=-6 3=7 4=9 6=3 7=-7 9=-10 12=-3 13=10 17=-4
pair between|hand|MONEY 4=9 8=10
pair between|hand|the 4=5 7=-5 8=3 16=-3 17=-7
pair between|has 0=17 1=7 2=14 3=-6 4=14 6=-3 7=3 8=23 10=7 11=6 13=8 15=3 17=4
pair between|has|a 7=-3 8=-11 13=4
pair between|has|agre 0=-3 4=20 8=15 13=5
pair between|has|becom 0=7 8=5
pair between|has|been 0=-9 1=10 5=5 6=-3 8=5 9=8 10=-4 11=3 13=4 16=6 17=16
pair between|has|entrust 0=7 8=5 9=-3 17=-5
pair between|has|extend 2=9 8=6
pair between|has|guarante 2=-5 8=-8 17=-3
pair between|has|issu 6=7 8=6
pair between|has|just 0=9 2=6 8=12
pair between|has|land 9=6 12=22 17=26
pair between|has|not 1=7 2=-5 4=13 8=10
pair between|has|said 1=-5 8=-9 10=-4 17=-5
pair between|has|taken 0=9 1=-7 2=6 8=6
pair between|has|undertaken 0=6 7=3 8=7
pair between|hav 8=-4 11=-7 17=-11
pair between|have 8=-7 11=-4 17=-8
pair between|head 4=-3 8=-6 17=-9
pair between|hir 0=-3 8=-7
pair between|hold 0=-4 1=5 9=13 15=4 17=13
pair between|holder 4=4 6=5 8=7
pair between|hop 8=-7
pair between|hop|to 8=-7
pair between|hous 0=-3 4=4 9=10 17=10
pair between|in 1=3 2=16 4=-7 5=3 6=5 7=5 8=10 9=3 10=15 11=-14 12=7 13=6 15=-5 16=-7 17=-4
pair between|includ 8=-4 9=13 10=4 17=15
pair between|indicat 1=6 2=4 8=8 17=-3
pair between|insur 6=7 8=8 15=5 17=3
pair between|insurer 11=-6 17=-7
pair between|intent 0=7 8=7
pair between|into 1=14 3=-3 4=-11 7=-4 8=-6 9=-8 13=15 17=3
pair between|invest 1=-4 8=-8
pair between|investor 0=-4 8=-4 9=7 17=6
pair between|in|MONEY 1=-3 4=3 10=16 11=-6 17=8
pair between|in|a 0=7 1=-11 6=3 8=-5 11=-5 17=-6
pair between|in|discussion 2=7 8=4
pair between|in|exclusiv 2=4 4=7 8=7
pair between|in|favour 0=6 6=3 8=8
pair between|in|talk 3=7 8=7
pair between|in|the 1=11 3=3 8=7 9=-4 11=4 13=12 17=5
pair between|in|valu 0=-4 8=-5 9=7 17=6
pair between|is 0=-10 1=4 2=8 3=3 4=25 6=-5 7=-5 8=8 10=-10 11=12 12=-4 13=4 14=4 15=16 16=6 17=11
pair between|issu 6=7 7=-5 10=5 15=-4 16=5
pair between|is|in 1=-7 2=9 3=5 17=-4
pair between|is|negotiat 3=5 13=7 17=5
pair between|is|pay 0=-4 8=-9
pair between|is|putt 2=7 8=4
pair between|is|sell 9=13 13=-3 17=10
pair between|is|to 0=7 1=10 2=-3 4=-5 5=5 7=5 8=18 9=-5 12=6 13=-4 16=-3 17=-11
pair between|jet 0=7 8=7
pair between|just 0=10 2=6 8=12 12=-4 17=-7
pair between|keep 0=-5 2=6 7=7 9=12 17=12
pair between|keep|the 0=-3 8=-4 9=14 17=14
pair between|know 8=-3 9=7 17=3
pair between|land 8=-4 9=11 12=18 17=27
pair between|land|a 9=8 17=7
pair between|largest 0=7 8=6 10=7 17=5
pair between|last 0=5 2=6 4=-4 7=-9 8=-5 13=-4 17=-9
pair between|leas 0=8 6=-5
pair between|leav 0=-4 4=5 13=13 17=11
pair between|leav|PARTY 4=6 8=5 13=11 17=11
pair between|left 8=-11 15=4
pair between|lender 1=-6 2=14 4=-3 7=-5 8=-4 10=-3 11=11 17=5
pair between|lender|to 1=-4 2=11 8=4
pair between|lent 1=4 2=7 7=6 8=15 17=3
pair between|let 2=3 4=-3 9=8 10=3 12=7 17=18
pair between|letter 0=5 8=5 9=7 17=5
pair between|letter|of 0=5 8=5 9=7 17=5
pair between|let|pronoun 0=-3 8=-4 9=11 13=5 17=15
pair between|library 9=-3 12=11 17=7
pair between|licens 3=14 8=9 17=-3
pair between|licens|a 3=13 8=11
pair between|like 1=-7 2=-4 4=-3 8=-16 14=6
pair between|like|to 1=-8 8=-11
pair between|loan 0=-3 2=7 7=4 8=5 11=11 12=3 17=11
pair between|loan|to 2=8 6=3 8=9 11=-4 17=-3
pair between|logistic 0=7 8=6 9=-3 17=-5
pair between|logistic|to 0=7 8=6 9=-3 17=-5
pair between|long 0=10 8=8
pair between|made 0=3 4=11 6=4 7=3 8=16 9=-6 12=-3 17=-13
pair between|made|by 0=7 8=6
pair between|mak 0=-7 3=3 8=-4
pair between|maker 4=6 9=8 17=5
pair between|may 4=-4 8=-11 17=-7
pair between|merely 0=10 8=9 9=5
pair between|might 0=8 8=5 9=-5 17=-6
pair between|mind 0=-3 5=8 8=3 17=-4
pair between|mind|, 0=-3 5=8 8=3 17=-4
pair between|more 0=-6 1=3 7=3 8=-5 9=-4 11=-3 17=-11
pair between|must 2=-3 6=7 8=3 11=8 17=5
pair between|name 3=3 9=7
pair between|negotiat 3=5 11=9 13=6 17=13
pair between|new 0=-5 8=-6 9=-6 10=16 13=-5
pair between|newspaper 4=17 8=14 13=6 17=5
pair between|new|shar 1=-6 8=-9 9=-4 10=12 13=-5 17=3
pair between|night 0=8 8=7
pair between|nine 0=8 8=6 9=-3 12=5
pair between|not 0=-6 1=9 2=-5 4=22 8=17 9=-3 10=3 11=4 13=-6 15=4 16=-3 17=-5
pair between|not|, 4=10 8=8
pair between|of 0=8 1=-6 2=-4 3=3 4=12 5=-7 6=8 7=6 8=4 9=-6 10=11 11=3 13=-13 14=-3 17=-19
pair between|off 0=7 4=-4 9=-5 12=4 13=3 15=5 17=3
pair between|offer 0=3 1=-3 2=-7 7=11
pair between|offer|for 4=7 8=7
pair between|offer|from 4=-4 8=-5 13=7 17=7
pair between|offer|to 2=-8 4=-4 8=-16 13=-3 17=-5
pair between|of|DATE 1=5 3=6 8=8 10=7 17=3
pair between|of|MONEY 0=-11 2=4 8=-12 9=-4 11=-3 16=10
pair between|of|PARTY 1=-3 4=-6 6=11 15=5
pair between|of|a 4=8 8=3 15=-3 17=-9
pair between|of|bond 11=-7 17=-8
pair between|of|company 0=6 1=5 8=7
pair between|of|intent 0=7 8=7
pair between|of|other 0=8 4=5 8=12
pair between|of|pronoun 0=-4 1=-5 7=5 8=-9 10=15 12=6 13=-9 17=5
pair between|of|the 0=-4 1=-3 3=-4 4=-5 6=3 7=10 8=-3 10=-5 12=4 13=-6 16=-3 17=-12
pair between|of|which 2=9 8=8 11=7 17=5
pair between|on 0=8 1=6 3=-3 5=-5 6=-11 7=7 9=-5 12=3 13=-5 15=12 17=-4
pair between|once 9=-3 13=7
pair between|one 0=11 1=-4 3=4 4=-5 8=3 14=8
pair between|one|: 1=-3 3=7 8=-3 14=8 17=4
pair between|only 3=-3 8=-9 9=9 10=4 17=9
pair between|on|the 6=-5 8=-8
pair between|operator 4=7 8=3
pair between|option 3=-6 8=-10
pair between|order 0=8 4=-4 7=4 9=15 10=-4 13=-3 17=4
pair between|order|at 0=12 8=12
pair between|order|from 0=-18 8=-20 9=14 10=-3 17=7
pair between|other 0=21 1=-5 2=-13 3=12 6=3 7=-11 9=-4 10=6 11=11 13=-3 15=3 16=-7 17=3
pair between|other|, 4=4 8=-3 10=19 17=14
pair between|other|from 0=9 8=7 10=-10 17=-11
pair between|other|of 2=-4 7=7 10=-5 11=-6 17=-12
pair between|other|盖 0=11 8=10 15=4 17=3
pair between|out 0=17 3=-5 4=-8 6=-3 9=-3 10=8 11=-4 12=4 13=3 17=3
pair between|over 0=8 1=-4 2=13 3=-4 8=8 9=-8 13=-3 16=8
pair between|over|9 0=4 8=4 16=13 17=12
pair between|over|a 2=10 8=9
pair between|owe 3=9 8=4 9=-5 11=10
pair between|owed|to 0=6 1=4 8=8
pair between|owe|PRONOUN 11=11 17=8
pair between|own 0=4 1=12 3=8 4=3 5=-3 6=-4 7=-7 8=10 9=-6 13=-4 17=-18
pair between|owner 0=13 4=8 8=16 9=4 13=-3 17=-3
pair between|owner|, 0=8 8=7 17=-4
pair between|owner|of 4=9 8=7
pair between|paid 0=-5 4=-5 7=7 8=-8 9=5 13=-3 15=4
pair between|paid|MONEY 0=-3 8=-9 9=6
pair between|paper 8=-4 9=9 15=4 17=11
pair between|part 1=3 3=4 4=-7 8=-4 9=-6 13=4 17=-4
pair between|pass 0=8 8=4
pair between|pass|over 0=8 8=6
pair between|patent 12=12 17=7
pair between|patent|, 12=9 17=7
pair between|pay 0=6 1=-4 3=-3 4=13 6=6 8=8 9=-4 11=9 12=-3 17=-3
pair between|payment 8=-3 9=-3 16=10 17=7
pair between|payment|of 8=-3 9=-3 16=10 17=7
pair between|pay|, 7=7 8=3
pair between|pay|MONEY 4=16 6=3 8=13
pair between|pay|the 0=-11 7=-3 8=-13
pair between|pellet 9=7 17=6
pair between|per 8=-3 13=10 17=9
pair between|per|shar 13=10 17=10
pair between|plan 1=-3 2=4 8=-6 9=-4 13=10 17=3
pair between|plant 1=9 8=5 11=8 17=3
pair between|plan|to 1=-3 8=-8 9=-3 13=10 17=6
pair between|pledg|to 1=6 6=3 8=7
pair between|port 0=-6 8=-8 15=3
pair between|prepar 0=12 4=7 8=17
pair between|pric 0=3 7=-5 8=-5 11=8 13=-5 16=-3
pair between|pric|PRONOUN 11=8 17=6
pair between|project 0=7 8=3 17=-5
pair between|promis 0=13 1=9 7=3 8=16 14=8
pair between|pronoun 2=14 3=-3 5=-9 6=9 7=17 8=9 9=-4 10=12 11=10 13=27 14=-8 15=-5 17=18
pair between|pronoun|, 0=-3 4=-4 8=-11 9=-3 12=3 16=10 17=10
pair between|pronoun|: 6=7 8=7
pair between|pronoun|has 3=-3 4=7 7=6 8=7 12=-3
pair between|pronoun|is 4=-4 6=-3 8=-9 13=6 17=6
pair between|pronoun|own 0=5 1=-4 3=9 5=-3 7=-4 17=-8
pair between|pronoun|smaller 4=7 8=6 17=-3
pair between|pronoun|was 2=5 9=-3 13=-4 17=-8
pair between|pronoun|will 0=-5 4=-3 8=-11 17=-4
pair between|pronoun|以 4=11 8=11
pair between|proposal 13=12 17=8
pair between|pull 0=9 1=5 7=4 8=14 9=-4 10=15 11=-5 17=3
pair between|purchas 0=-3 4=20 8=9
pair between|purchas|from 0=-7 8=-7
pair between|purchas|of 4=20 8=14 17=-3
pair between|put 0=-6 2=-4 3=7 5=12 6=3 8=7 17=-7
pair between|putt 2=7 8=4
pair between|put|up 5=13 8=9 17=-4
pair between|quarter 1=-8 4=5 8=-5
pair between|quarter|of 1=-8 4=5 8=-5
pair between|rais 1=4 10=10 11=-8
pair between|rais|MONEY 10=-7 11=-9 17=-16
pair between|rather 0=-3 9=-5 12=3 13=-3 17=-7
pair between|rebuild 9=8 17=7
pair between|receiv 0=6 1=3 4=-6 9=7 11=-3 13=3 17=3
pair between|receiv|a 0=-3 8=-3 9=11 17=9
pair between|reject 8=-3 13=16 17=14
pair between|rent 0=6 6=5 8=11 12=3
pair between|report 1=9 4=4 8=8 13=-5 14=-3 17=-10
pair between|report|that 1=9 8=7 13=-4 14=-3 17=-9
pair between|reservation 0=11 8=10 9=-4 17=-5
pair between|return 7=7 9=7 12=-3
pair between|right 3=9 8=4 12=-13 17=-18
pair between|right|to 3=7 8=5 12=-10 17=-12
pair between|rival 0=-4 4=12 9=5 10=3 13=-4
pair between|roll 0=7 8=4
pair between|run 4=5 11=-5 17=-8
pair between|s 0=15 1=-7 2=-11 3=-3 4=17 5=6 6=10 8=15 9=7 10=3 11=13 12=5 13=-9 16=4 17=8
pair between|said 1=-4 3=3 7=-3 8=-8 9=-8 10=-9 12=9 13=9 16=-3 17=-7
pair between|said|to 0=7 8=6
pair between|sale 8=-6 11=-11 12=4 13=9
pair between|same 0=9 2=-4 8=4 9=7 13=21 17=24
pair between|say 0=-3 4=-3 8=-14 9=-4 12=-3 13=-3 16=9 17=-7
pair between|second 0=3 7=-3 8=-5 9=-4 10=-5 17=-9
pair between|second-largest 4=8 8=7
pair between|sell 0=-5 3=7 9=10 13=15 17=18
pair between|sell|pronoun 9=-4 13=14 17=9
pair between|sell|the 3=4 8=3 9=-5 13=7
pair between|servic 0=4 9=-5 17=-7
pair between|shar 0=-5 1=5 2=-3 4=-6 8=-12 9=-5 10=15 13=5 17=13
pair between|shareholder 1=9 8=7 10=4
pair between|ship 0=-5 8=-8 9=19 13=-3 15=3 17=19
pair between|ship|, 0=-4 8=-4 9=7 17=4
pair between|show 0=-3 3=10 8=3 9=-3 17=-6
pair between|sign 0=15 2=-10 4=-5 7=3 9=-7 11=10 13=3 17=4
pair between|sign|a 0=5 2=-4 7=5 8=5 9=-4 11=9 13=4 17=8
pair between|sign|in 0=-10 8=-10
pair between|sign|with 0=7 8=5 11=4 17=3
pair between|sinc 0=-4 1=6 7=9 8=5 11=-3 17=-7
pair between|sinc|DATE 0=-4 7=11 8=3 11=-3 17=-3
pair between|singl 5=8 8=7 17=-3
pair between|smaller 4=7 8=6 17=-3
pair between|so 0=4 2=7 4=-3 9=-3 10=6 13=-3 15=4 16=-3
pair between|sold 0=-5 8=-8 10=10 12=4 13=3 17=9
pair between|sold|a 9=-3 10=9 13=-4
pair between|spend 0=11 4=3 5=-4 8=5 17=-4
pair between|spend|MONEY 0=10 4=3 5=-4 8=5 17=-3
pair between|sponsor 0=10 6=4 8=10 17=-6
pair between|squar 0=11 8=10
pair between|stak 1=6 7=6 8=9 13=3
pair between|stak|in 1=6 7=6 8=9
pair between|stand 0=3 6=6 7=4 8=10
pair between|start-up 1=12 8=11
pair between|still 11=9 13=6 17=13
pair between|subscrib 1=-6 8=-10
pair between|subscrib|for 1=-6 8=-10
pair between|supplier 0=10 8=9
pair between|sure 15=7 17=6
pair between|suspend 0=-6 8=-8
pair between|swoop 4=7 8=4
pair between|s|PARTY 9=-3 13=10 17=7
pair between|s|board 0=-4 8=-7 9=-4 13=7
pair between|s|exposur 2=-7 8=-8 15=4 17=4
pair between|s|purchas 0=-4 4=13 8=7
pair between|s|second-largest 4=8 8=7
pair between|tak 4=12 8=9 17=-3
pair between|take 1=7 13=-3 16=-3 17=-10
pair between|taken 0=9 1=-8 2=6 4=-3 11=5 13=-3
pair between|take|SIZE 0=8 8=7
pair between|talk 0=3 1=-4 2=12 8=8 11=3 12=4 13=-5
pair between|talk|with 0=4 2=8 3=4 4=-4 8=9 12=5 17=3
pair between|tapp 8=-6 11=-6 17=-10
pair between|tenant 7=11 8=4
pair between|than 0=-9 4=-4 7=-5 8=-22 9=-6 11=-3 13=-3 17=-19
pair between|that 1=6 2=17 3=9 4=-8 5=3 6=16 7=-16 8=13 9=-6 11=-3 12=-5 13=3 14=6 15=3 16=-6 17=-11
pair between|that|company 0=-3 1=9 4=12 6=9 8=25 13=-3 17=-4
pair between|that|of 1=-3 3=6 4=-6 6=-4 8=-11 9=-5 15=5 17=-6
pair between|that|pronoun 0=-3 2=7 3=6 6=-3 11=4
pair between|that|talk 2=8 4=-4
pair between|that|the 8=-3 9=-6 17=-8
pair between|the 0=13 1=-18 2=-8 3=14 4=7 5=-5 6=5 7=-7 8=-6 9=20 10=-11 13=9 14=-4 15=9 16=10 17=9
pair between|their 0=7 6=-3 15=4 16=-3 17=-3
pair between|them 0=6 8=5 12=-3 16=-3 17=-10
pair between|then 0=-8 3=7 8=-8 17=-4
pair between|the|MONEY 1=-3 2=8 4=-3 6=-5 7=-4 8=-10 9=11 17=5
pair between|the|american 0=8 8=3 12=5 17=5
pair between|the|favourit 0=7 8=7
pair between|the|first 0=8 8=5
pair between|the|one 0=8 8=7
pair between|the|order 9=7
pair between|the|owner 0=11 4=11 8=18 17=-3
pair between|the|right 3=6 8=4 12=-12 17=-14
pair between|the|same 0=9 2=-4 8=4 9=7 13=21 17=24
pair between|the|ship 9=11 17=11
pair between|the|ventur 1=4 3=-3 7=6 8=7 12=-3 17=-4
pair between|the|water 3=7 8=4
pair between|thos 0=-3 3=11 4=-4 9=11 13=-3 17=4
pair between|thos|of 3=11 4=-4 17=-5
pair between|thought 3=7
pair between|thre 1=10 8=3 12=-3 17=-8
pair between|through 1=-4 8=-9 17=4
pair between|to 0=-8 1=17 2=10 3=6 4=-26 5=-6 6=27 7=19 8=9 9=7 10=-4 12=-9 13=6 14=-3 15=4 16=3 17=-7
pair between|told 0=3 5=3 9=4 13=7 15=3 17=13
pair between|too 14=8 17=4
pair between|tower 0=4 1=-7 4=11 8=7
pair between|tower|, 0=-4 4=11 8=8
pair between|to|PARTY 0=-7 2=-4 6=4 8=-9 9=-3 13=-3 15=11 17=3
pair between|to|PRONOUN 1=3 16=12 17=9
pair between|to|a 0=-5 7=4 8=-4 9=8
pair between|to|an 0=5 3=3 8=7 9=-3 17=-4
pair between|to|be 0=6 1=7 4=11 8=17 9=-3 13=4 15=7 17=6
pair between|to|becom 1=9 8=7
pair between|to|buy 0=-5 1=4 2=6 4=-14 7=-3 8=-13 9=-5 13=-3 16=7 17=-4
pair between|to|have 9=8 17=6
pair between|to|own 1=11 7=-3 8=5
pair between|to|pay 0=-3 3=-3 4=6 6=7 7=5 8=8 17=-4
pair between|to|receiv 0=10 8=10 9=-4 17=-6
pair between|to|rent 0=9 3=3 8=9
pair between|to|sell 13=10 17=7
pair between|to|the 1=-5 4=-5 6=5 8=-3 9=-5 12=-9 17=-16
pair between|to|use 3=10 8=7
pair between|train 8=-4 14=8 17=5
pair between|two 0=5 1=-5 4=-3 7=10 8=3 9=4
pair between|two|floor 1=-4 7=11 8=4
pair between|under 0=6 4=-4 6=-6 8=-8 9=-8 12=4 13=6
pair between|undertak 6=8 8=5 15=4
pair between|undertaken 0=6 1=5 7=3 8=11
pair between|undertaken|to 0=6 7=3 8=7
pair between|under|which 0=8 8=4 9=-5 13=3
pair between|unsolicit 13=9 17=6
pair between|until 3=3 9=10 12=-3 13=6 17=13
pair between|until|DATE 3=4 8=3 9=10 17=8
pair between|up 0=-8 1=8 2=11 5=12 6=5 7=-8 8=15 9=-4 10=-3 12=3 17=-10
pair between|up|MONEY 2=9 3=4 8=8 17=-3
pair between|up|PRONOUN 0=-9 1=6 4=4 7=-3 8=-4 13=3
pair between|up|by 0=-3 7=-3 8=-7
pair between|up|with 5=7 6=6 8=13 17=-4
pair between|use 3=8 9=-3 12=4 14=5
pair between|use|the 3=7 8=6
pair between|valu 0=-4 8=-8 9=7 17=5
pair between|valu|, 0=-4 8=-5 9=7 17=6
pair between|vendor 0=7 8=3
pair between|ventur 0=-3 1=6 2=-4 3=-5 6=3 7=13 8=10 11=8 12=-3 17=4
pair between|vessel 0=8 8=7
pair between|want 0=16 1=12 3=6 4=-16 8=13 10=3 15=4
pair between|want|to 0=-3 1=8 3=8 4=-15 8=-4 15=4
pair between|warrant 16=16 17=14
pair between|warrant|over 16=13 17=13
pair between|was 1=-3 2=6 3=-5 4=11 6=10 7=-5 8=11 9=-7 10=9 12=-5 15=5 16=5
pair between|was|in 2=7 4=8 8=12
pair between|was|prepar 0=12 4=7 8=17
pair between|was|the 6=9 8=9 17=-4
pair between|was|to 0=-5 4=5 9=-4 17=-7
pair between|water 3=7 8=4
pair between|way 4=-4 8=-8 17=-3
pair between|week 1=9 7=-5 9=-6 17=-10
pair between|week|after 1=9 8=9 17=-3
pair between|went 0=3 9=-4 12=-6 13=-6 17=-19
pair between|went|to 7=3 9=-3 13=-5 17=-11
pair between|what 0=4 1=-3 2=3 3=7 7=-3 8=9 10=6 17=-3
pair between|which 0=4 1=11 2=14 3=4 4=-19 6=-12 7=-6 8=-6 9=-5 11=5 12=12 13=3 16=3 17=10
pair between|which|sign 0=12 8=11
pair between|which|the 8=-5 11=7 17=3
pair between|who 4=-3 8=-7 9=-6 17=-8
pair between|whos 8=-5 9=13 13=-3 17=6
pair between|will 1=-3 2=6 3=15 4=6 6=5 7=-7 8=13 9=20 10=-14 13=-4 14=10 15=-5
pair between|will|backstop 6=8 8=8
pair between|will|be 0=11 3=9 4=-3 8=11 12=6 13=-5 16=3
pair between|will|get 8=-3 9=7 14=8 17=14
pair between|will|not 0=-3 4=14 8=10
pair between|will|pay 0=9 4=7 8=12
pair between|will|sell 3=7 8=7 9=-5 13=6
pair between|will|take 1=8 8=8
pair between|with 0=13 1=-10 2=8 3=8 4=11 5=6 6=3 7=6 8=25 11=16 14=7 15=5 17=13
pair between|with|MONEY 1=-7 3=4 4=-6 8=-13 16=5
pair between|with|PARTY 0=12 8=9 9=-3 17=-4
pair between|with|a 5=7 8=3 13=6 15=7 17=10
pair between|with|pronoun 2=9 8=7 13=5
pair between|with|the 0=4 4=4 8=7 9=9 17=6
pair between|work 8=-6 9=-6 13=3 17=-7
pair between|work|to 9=-4 13=7 17=3
pair between|worth 0=4 6=7 7=-3 8=4 9=6 10=7 17=8
pair between|worth|MONEY 0=-3 6=7 7=-3 9=7 10=5 17=7
pair between|would 0=15 2=-3 4=-6 7=-4 8=-5 9=-10 12=-3 13=-5 14=5 15=4 16=16 17=3
pair between|would|like 1=-7 4=-3 8=-12 14=6
pair between|yard 8=-7
pair between|year 0=7 7=6 8=4 12=7
pair between|year|from 0=7 8=6
pair between|year|to 0=-4 7=7 9=6 17=3
pair between|— 0=-7 3=9 4=10 7=7 8=12 9=9 17=4
pair between|—|— 0=-3 3=4 4=5 7=4 8=7 9=5
pair between|“ 0=-9 1=4 4=3 6=3 7=3 8=-4 9=5 10=-5 13=9 17=4
pair between|“|未 4=8 8=8
pair between|” 0=5 1=-3 3=4 11=-4 13=17 17=9
pair between|”|, 0=4 4=9 8=11 13=3
pair between|一 0=5 1=-3 2=-4 3=9 7=11 8=8 9=-14 13=3 15=8 16=-4 17=-8
pair between|一|年 7=-3 8=-6 9=10 17=9
pair between|一|开 0=7 8=6 9=4 17=3
pair between|一|次 3=3 7=10 8=7 10=4
pair between|一|边 13=-3 17=-8
pair between|万 0=-3 8=-5 9=9 17=8
pair between|三 0=14 1=5 2=-5 3=-4 4=4 5=-3 6=-3 8=7 9=4 10=-3 12=-3 13=3 15=5 17=4
pair between|三|年 0=10 1=4 8=7 9=7 17=5
pair between|三|成 11=7 13=3 17=9
pair between|上 1=4 2=-4 3=6 6=-6 7=-6 8=-10 9=5 10=5 11=7 12=-6 13=-3 14=6 17=9
pair between|上|了 1=7 17=-3
pair between|上|周 2=-4 8=-6 10=7 17=6
pair between|下 0=-4 2=7 3=5 4=-7 5=5 8=-3 10=-3 11=-7 12=-4 13=3 15=-4 16=4 17=-13
pair between|下|属 15=-3 17=-7
pair between|下|的 0=-15 4=6 8=-10 17=-3
pair between|不 0=7 1=7 2=4 4=-5 5=-4 8=5 9=-4 10=4 11=-6 13=-5 15=4 17=-12
pair between|不|再 0=6 1=8 8=9 17=-3
pair between|与 2=17 7=3 8=6 9=12 10=15 11=19 12=3 15=-3 16=-4 17=20
pair between|与|印 7=7 8=3
pair between|与|美 3=4 8=5 12=-6 17=-8
pair between|业 0=9 1=-3 2=-3 4=-6 6=-5 7=4 8=-7 9=11 13=14 15=-4 17=10
pair between|业|主 0=8 8=5 13=3
pair between|业|务 13=8 17=5
pair between|东 0=-3 1=-7 2=-3 4=-4 6=4 7=-3 8=-17 9=-4 12=4 17=-6
pair between|两 0=-8 1=5 3=12 8=5 9=-6 12=-3 17=-9
pair between|个 0=-3 3=4 4=6 8=3 13=13 14=3 17=11
pair between|中 0=4 1=4 3=-3 4=4 11=-9 12=8 17=-7
pair between|中|期 11=-7 17=-8
pair between|中|的 0=4 4=3 8=7 17=-4
pair between|为 0=-9 1=-3 2=-7 4=-6 5=10 6=26 7=7 8=11 11=-5 12=-4 17=-11
pair between|为|PARTY 0=-3 6=17 8=12 17=-3
pair between|主 0=14 4=-5 9=7 10=6 13=9 15=-3 17=10
pair between|之 0=-5 4=-3 8=-16 9=-11 10=5 11=-5 12=8 13=4 15=3
pair between|九 0=-3 4=7 7=8 8=10
pair between|九|月 4=3 7=8 8=8
pair between|也 3=8 4=-3 8=4 9=5 13=4 15=-4
pair between|书 0=-3 3=5 4=-3 6=6 8=4 9=-3 17=-11
pair between|买 1=-4 2=6 3=5 4=-7 6=-3 8=-5 10=-3 12=-3 13=11
pair between|买|SIZE 0=-9 8=-9
pair between|买|方 0=10 8=6 13=7 17=4
pair between|了 0=17 3=13 4=-18 5=4 7=-9 9=-8 10=-9 13=9 16=6 17=-8
pair between|了|, 0=11 2=-3 7=-4 10=-3 11=6 16=4
pair between|了|PARTY 4=-3 8=-7 13=-7 16=3 17=-7
pair between|了|一 0=-3 3=4 7=4 9=-4 17=-8
pair between|予 0=7 3=-3 4=-3 7=3 8=7 9=-5 13=10
pair between|事 1=7 4=-5 5=-5 8=-7 10=-5 13=8
pair between|二 1=3 5=-3 7=-3 8=-3 9=17 13=-6 14=4 17=9
pair between|二|六 9=7 13=-3 17=4
pair between|二|十 0=-5 8=-5 9=-6 17=-9
pair between|二|手 9=8 17=7
pair between|二|期 0=6 1=5 8=7 9=4 14=6 17=8
pair between|二|零 0=-3 8=-3 9=7 13=-3 17=4
pair between|于 0=-7 1=-4 4=-3 8=-15 12=4 13=6 15=3 16=11 17=15
pair between|于|DATE 9=-8 12=5 13=-4 16=4 17=-4
pair between|于|二 9=7 13=-3 17=4
pair between|五 0=-8 2=-4 4=-4 8=-15 17=-3
pair between|五|年 0=-5 2=-4 4=-3 8=-12
pair between|亚 0=-8 8=-12
pair between|交 8=-5 9=8 12=6 13=-4 14=6 17=9
pair between|产 4=-3 7=-4 8=-11 9=8 10=-3 16=6 17=9
pair between|京 2=5 8=4 9=8 17=7
pair between|人 0=-13 6=9 8=-10 9=3 11=6 13=9 16=-6 17=7
pair between|人|: 9=5 13=6 17=8
pair between|今 1=-3 8=-7 13=6 17=5
pair between|仍 4=3 11=7 17=5
pair between|仍|要 8=-4 11=7 17=5
pair between|从 0=3 1=4 2=-3 4=15 6=-3 7=-4 8=9 9=-13 10=4 11=9 12=3 16=8 17=8
pair between|从|PARTY 0=5 4=-3 11=-3 17=-7
pair between|从|未 1=7 4=3 8=7 10=7 13=5 17=11
pair between|付 0=-3 3=5 6=6 7=11 8=11 11=4 12=-3 13=-9 15=4 16=3 17=-3
pair between|付|MONEY 4=-8 7=3 8=-11
pair between|付|清 4=3 7=5 8=7 17=-3
pair between|付|给 6=8 8=5 13=-7 17=-9
pair between|代 0=6 3=-3 4=-3 6=7 7=-3 9=-7 10=5 12=6 17=-4
pair between|代|理 0=5 12=7 17=3
pair between|以 1=7 3=11 4=26 8=28 9=-8 10=-4 11=6 13=6
pair between|以|MONEY 0=3 1=7 3=-8 4=25 7=-3 8=20 12=3 13=4
pair between|以|色 0=4 3=4 8=7
pair between|件 0=9 8=9 9=5 13=-3
pair between|价|, 3=5 4=11 8=13
pair between|价|” 8=-4 9=4 13=6 17=10
pair between|价|格 4=-4 8=-7
pair between|企 0=3 2=7 7=-3 8=5 9=-3 10=6
pair between|伙 0=5 7=12 8=15 17=-5
pair between|会 1=3 4=-6 5=-4 8=-15 10=-4 11=-10 13=7 16=3 17=-10
pair between|传 4=-8 8=-13 13=12 17=12
pair between|传|出 4=-12 8=-13 13=3 17=3
pair between|位 0=-5 7=3 8=-5 9=12 12=-3 13=3 17=10
pair between|位|于 9=4 13=4 17=7
pair between|低 8=-8 9=-4 13=3 17=-4
pair between|作|为 6=3 9=-7 17=-8
pair between|作|价 1=4 4=5 8=7
pair between|作|的 12=7 17=5
pair between|例 0=8 2=5 8=10 17=-3
pair between|例|, 0=9 8=9
pair between|便 0=5 1=4 5=4 8=10 10=4 12=3 17=4
pair between|保 0=-3 2=-4 8=-9 11=4
pair between|保|证 6=7 15=6 17=4
pair between|信|用 6=-3 8=-7 15=4
pair between|借 2=16 6=4 7=-5 8=9 11=-3 12=4 17=-4
pair between|借|给 2=12 8=10
pair between|债 2=-5 8=-11 10=-3 11=10 15=11 17=8
pair between|债|, 2=-4 8=-6 11=3 15=6 17=7
pair between|债|权 6=3 11=9 17=6
pair between|做 0=-4 8=-4 9=-3 11=8 12=4 17=5
pair between|停|了 8=-3 11=7 17=5
pair between|偿 7=12 8=5 17=-7
pair between|储 2=-3 8=-3 11=7 17=5
pair between|儿 4=4 8=3 13=7 17=6
pair between|先 0=5 4=4 6=3 7=-4 8=5 9=-3 11=-6 15=3 17=-13
pair between|光 1=-3 8=-8 11=4 12=8 17=8
pair between|光|, 8=-5 10=4 12=5 17=7
pair between|兜 8=-4 9=8 17=8
pair between|入 1=10 2=3 4=4 7=-4 8=10 9=7
pair between|入|MONEY 1=-3 2=-4 8=-7 17=-3
pair between|入|股 1=12 4=-3 8=6
pair between|全 0=6 2=-7 3=-3 7=-5 8=-12 10=-6 12=-4 17=-17
pair between|公 2=11 4=-6 6=15 8=4 9=-9 11=-16 13=6 15=3 16=4 17=-14
pair between|公|司 0=-15 2=9 4=4 6=11 7=-3 9=-8 10=-3 11=-12 13=-6 15=3 16=6 17=-22
pair between|公|告 0=3 4=-3 6=6 8=3 9=3 11=-4 13=7 17=7
pair between|公|室 4=-7 8=-9
pair between|六 8=-3 9=8 13=-3 17=4
pair between|六|年 9=8 13=-3 17=5
pair between|兰 0=4 4=7 8=8 9=-5 17=-6
pair between|关 0=8 2=-5 11=3 16=3
pair between|养 15=4 16=6 17=9
pair between|养|殖 15=4 16=6 17=7
pair between|内 0=-8 8=-10 9=9 13=3 17=11
pair between|再 0=3 1=12 2=8 3=3 4=-3 6=-3 7=-3 8=13 9=8 17=4
pair between|决 0=10 7=-3 8=4 13=3 17=-3
pair between|出 2=10 3=5 4=-27 5=9 6=3 7=-8 8=-12 9=8 11=-3 13=6 15=-5 16=-3 17=-3
pair between|出|, 0=7 2=-4 13=-4 17=-9
pair between|出|MONEY 1=3 2=13 7=-4 8=6 11=-4 17=-6
pair between|出|售 8=-3 13=9 17=6
pair between|出|炉 0=3 7=5 8=7
pair between|出|要 4=-12 8=-13 13=3 17=3
pair between|分 0=3 4=-3 6=4 7=-5 8=-4 9=-6 10=4 13=-5 17=-10
pair between|划 0=4 7=5 8=11 9=-3 17=-4
pair between|列 0=12 3=4 8=16 9=-3 17=-7
pair between|则 2=-3 4=-5 6=6 13=9 17=5
pair between|则|向 0=-8 8=-8
pair between|刚 0=-4 8=-8 9=-5 11=6
pair between|判 0=7 8=8
pair between|利 4=-3 6=-3 7=4 11=-4 12=12 13=-7 17=-3
pair between|到 0=-9 1=-3 2=7 3=3 4=4 7=4 9=6 13=-4 15=3 17=5
pair between|到|期 2=3 6=3 8=7
pair between|制 12=-3 17=-7
pair between|前 0=14 1=6 2=-6 6=4 8=10 9=5 11=-5 13=-3 15=6 16=-3
pair between|力 0=-10 8=-12 17=-3
pair between|办 0=-3 1=4 4=-6 6=-4 8=-13 13=-3 17=-7
pair between|办|公 4=-7 8=-9
pair between|加 0=-6 2=3 4=7 8=-4 10=4 11=-5 17=-5
pair between|募 8=-3 10=4 15=6 17=9
pair between|包 0=6 4=-8 8=-5 9=-9 13=4 17=-7
pair between|北 2=4 4=5 5=-3 8=3 9=4 11=-6 12=8 17=3
pair between|十 0=-10 4=6 8=-4 9=-4 17=-6
pair between|升 7=10 8=8
pair between|协|议 0=-6 7=5 8=-3 9=7 17=6
pair between|单 0=18 8=10 9=-8 10=9 13=-3 17=-5
pair between|单|: 9=-3 13=-3 17=-7
pair between|卖 2=4 3=6 4=-14 6=3 7=-3 8=-8 9=5 11=-5 12=7 13=14 17=14
pair between|卖|方 4=-8 8=-12 9=3
pair between|卖|给 0=-5 8=-10 9=3 10=5 12=-3 13=13 17=13
pair between|卫 0=-10 8=-10 9=-3 17=-3
pair between|卫|星 0=-10 8=-10 9=-3 17=-3
pair between|印 2=4 4=3 7=6 8=10 12=4
pair between|印|度 2=3 3=-4 7=7 12=5 17=3
pair between|却 0=13 8=12
pair between|厂 3=4 4=-5 7=-4 8=-11 10=-4 12=-5 13=9 15=3
pair between|厂|, 0=8 8=5 9=-3 15=4 17=-4
pair between|压|力 0=-7 8=-7
pair between|原 0=3 3=4 4=-5 7=-6 8=-9 9=-11 11=-3 17=-21
pair between|原|来 3=4 7=4 8=7 9=-4 17=-6
pair between|去 0=-3 2=-3 6=4 8=-5 9=7 11=4 14=3 17=10
pair between|参|与 1=9 8=6
pair between|又 0=10 8=7 10=6 17=3
pair between|及 3=5 6=3 8=4 11=-5 17=-7
pair between|发 0=8 1=-8 2=5 6=-6 7=4 10=3 11=-15 12=8 13=-10 15=10 16=-5 17=-9
pair between|发|行 3=4 6=-3 11=-10 12=4 17=-8
pair between|取 0=4 2=-5 11=7
pair between|取|得 11=7
pair between|取|消 0=7 8=7
pair between|受 8=-4 13=7 16=4 17=4
pair between|受|让 13=7 17=6
pair between|变 4=-3 8=-4 13=3 16=6 17=10
pair between|口 0=-5 5=7 6=-5 8=-9
pair between|只 0=11 2=4 4=5 6=-4 7=-3 8=7 9=-4 11=7 13=-3 15=4
pair between|只|有 0=13 4=3 8=13 15=3
pair between|可 0=-6 4=-4 8=-14 9=-4 11=4 16=3 17=4
pair between|台 0=-8 1=-4 3=7 4=6 8=-5 11=-7 13=6 17=-4
pair between|司 0=-15 2=9 4=4 6=11 7=-3 9=-8 10=-3 11=-12 13=-6 15=3 16=6 17=-22
pair between|司|DATE 0=-7 8=-7
pair between|司|PARTY 0=5 6=13 8=14 11=-4 17=-7
pair between|吃 0=-6 1=6 4=8 8=5 9=4 13=-4
pair between|各 1=6 2=12 8=13
pair between|合 1=7 3=4 4=3 6=6 7=8 8=21 10=-3 12=-4 13=8 16=7
pair between|合|资 0=6 6=3 8=7 17=-3
pair between|同 0=13 1=-6 3=6 4=3 5=-4 6=9 7=4 8=18 9=11 10=-4 15=-3 16=4 17=6
pair between|同|意 0=-3 7=8 9=4 13=4 16=4 17=9
pair between|同|时 0=8 8=11
pair between|名 0=-5 1=-3 7=10 8=-3 9=3 10=13 12=-3 13=-4 17=5
pair between|名|单 7=4 10=9 17=7
pair between|后|, 1=4 11=-4 17=-7
pair between|向 0=14 1=7 2=9 3=16 5=-3 6=6 7=3 8=28 11=14 12=-7 15=4 17=6
pair between|向|PARTY 4=-5 8=-9 11=10 15=-3 17=6
pair between|否 8=-5 9=-4 17=-7
pair between|告|, 0=-6 8=-10 9=4 17=5
pair between|告|里 0=6 6=3 8=8 13=10 17=8
pair between|员 0=-3 7=-8 8=-15 17=-3
pair between|周 6=-4 7=3 8=-8 10=6 11=-4
pair between|和 0=-9 2=-3 4=-3 7=15 8=-7 16=4 17=-3
pair between|哥 2=-3 7=6 9=7 17=5
pair between|售 0=3 2=3 4=-4 9=-6 10=5 11=3 13=10 17=9
pair between|售|予 0=7 8=6 9=-3 17=-6
pair between|商 0=-3 3=4 6=8 7=7 8=14 9=-15 11=5 12=3 13=4 17=-9
pair between|四 9=7 13=8 17=13
pair between|四|个 9=5 13=10 17=16
pair between|回 1=3 2=7 8=8 9=-3 10=7 16=3 17=7
pair between|回|对 4=7
pair between|因 8=-6 9=-14 12=-4 16=11 17=-10
pair between|团 2=3 4=3 8=3 11=7 13=5 17=8
pair between|团|贷 11=7 17=6
pair between|团|队 13=5 17=7
pair between|园 5=3 9=-4 13=10
pair between|国 0=-7 2=7 3=-4 4=17 6=6 8=12 9=8 13=-7
pair between|国|PARTY 0=5 8=7
pair between|国|际 0=-10 8=-10
pair between|土 0=-6 8=-7 17=-3
pair between|在 1=-5 2=-4 5=-5 6=11 8=-5 9=-15 10=-4 11=-4 12=7 13=8 14=-3 15=4 17=-11
pair between|在|DATE 4=4 8=5 11=4 15=6 17=8
pair between|在|了 0=8 1=-5
pair between|地 0=-6 1=-3 5=3 7=-4 8=-12 9=-14 16=5 17=-15
pair between|场 0=-6 8=-9 9=-7 11=3 12=-4 16=3 17=-4
pair between|基 2=7 4=-3 7=-4 8=-3 10=9 13=-4
pair between|基|金 2=8 4=-3 7=-4 10=4 13=-4 17=-5
pair between|增 8=-8
pair between|声 0=6 7=5 8=13 13=6 17=5
pair between|声|明 0=6 8=7 13=6 17=5
pair between|备 0=-7 1=6 5=4 9=-3 17=-9
pair between|外 0=6 1=3 2=7 3=-3 4=-3 7=-3 8=4 9=-3 13=5
pair between|大 0=-11 1=-4 8=-14 9=6 10=-5 13=4 14=3 17=3
pair between|大|户 0=-7 8=-6 14=3
pair between|天 0=10 8=6 13=7 17=5
pair between|太 3=-3 8=-7 13=6 17=4
pair between|头 1=4 3=-4 9=11 12=7 17=15
pair between|好 0=-4 2=3 5=3 9=8 11=4 17=9
pair between|委 0=12 8=7 9=-4 13=10 17=4
pair between|委|托 0=9 8=7 9=-3 13=7
pair between|嫌 0=7 4=-3 13=5
pair between|子 1=4 4=4 6=4 8=7 9=-4 11=-6 13=12
pair between|子|, 13=7 17=5
pair between|子|公 1=5 6=5 8=8 9=-3 11=-5 13=4 17=-5
pair between|字 8=-5 12=3 13=13 17=15
pair between|字|: 10=3 13=10 17=11
pair between|定 0=9 2=-3 4=-3 6=-3 7=9 8=3 9=6 10=4 11=-4 13=-4
pair between|实 0=-3 4=8 8=4
pair between|客 0=-5 8=-8 9=4
pair between|室 4=-8 8=-9
pair between|家 0=4 3=8 4=-13 8=-5 9=-5 10=-3 13=6 15=4 17=-3
pair between|家|族 4=-5 8=-8
pair between|容 0=-7 8=-7
pair between|对 1=6 2=11 3=-9 4=22 5=-3 6=-8 7=-10 8=4 9=-3 10=-3 11=-4 12=6 15=-3 17=-7
pair between|对|PARTY 4=6 6=4 8=10 13=5 17=4
pair between|对|象 2=10 6=-3 8=10 11=-3 17=-7
pair between|封 0=8 8=9 17=-4
pair between|将 0=7 3=3 4=11 6=4 8=19 9=14 10=-4 11=3 12=7 13=5 14=8 17=27
pair between|将|PARTY 13=-3 14=7 17=5
pair between|将|以 4=9 8=9
pair between|将|把 0=5 8=5 13=7 17=6
pair between|尔 0=-7 3=4 8=-5 9=-3 13=4
pair between|就 0=7 1=8 3=8 4=-8 6=20 8=26 9=-4 12=-3 17=-13
pair between|就|把 0=6 2=-3 6=4 8=7 17=-4
pair between|尾 0=-7 6=6 8=-4 9=4 13=-5 17=-5
pair between|尾|矿 0=-6 8=-7 13=-5 17=-8
pair between|层 2=4 3=4 5=6 8=11
pair between|属|的 15=-3 17=-7
pair between|工 0=-8 1=-4 4=3 6=6 7=-9 8=-15 9=-3 10=-4 17=-12
pair between|工|程 0=3 6=5 8=7
pair between|己 0=-4 2=-3 6=8
pair between|已 0=15 1=-4 4=3 6=8 8=15 12=3 13=4 16=3 17=9
pair between|已|与 0=-4 4=-3 8=-9 13=5 17=9
pair between|布 0=6 4=-5 9=-5 11=-3 12=5 13=8 17=3
pair between|席 1=-3 7=-4 8=-12 9=4
pair between|干 0=11 4=5 8=13 17=-3
pair between|干|脆 0=4 4=5 8=8
pair between|平 0=-5 1=-3 7=-5 8=-13 12=8 17=3
pair between|平|台 0=-6 1=-3 7=-3 8=-12 9=-3 17=-9
pair between|年 0=3 1=8 2=-5 3=8 4=-10 7=-10 8=-11 9=13 10=-4 13=-8 15=-5 16=12 17=3
pair between|年|SIZE 0=-4 8=-4 9=8 17=8
pair between|年|前 0=12 1=4 4=-3 8=11
pair between|年|收 8=-3 9=10 17=9
pair between|年|期 0=-4 2=-4 8=-9 9=-7 17=-8
pair between|并 0=-3 1=-4 2=4 4=16 8=9 11=4 13=13 17=13
pair between|并|购 4=10 8=8
pair between|广 0=7 3=-3 8=3
pair between|广|告 0=7 8=4 17=-5
pair between|库 0=-6 8=-9 9=-3 12=4
pair between|应 0=10 1=3 4=-3 6=4 8=10 9=6 10=5 13=-4
pair between|应|商 0=9 6=4 8=11 9=-7 17=-8
pair between|底 8=-6 9=7 17=6
pair between|座 8=-3 13=7
pair between|开 4=10 7=7 8=15 10=3 11=-6 15=5 16=-5 17=-5
pair between|开|出 0=7 8=6
pair between|弃 0=7 3=3 8=6 16=3
pair between|式 4=11 7=3 8=15 13=6 16=4 17=5
pair between|引 3=7 7=4 8=5 10=4 11=4
pair between|引|进 3=7 8=4 11=4
pair between|归 0=4 3=-3 4=4 7=7 8=9 9=4 12=-5 13=11 17=8
pair between|归|了 8=-3 9=5 12=-3 13=8 17=7
pair between|当 1=6 4=4 8=4 12=4 13=-6 15=-4 17=-7
pair between|当|年 0=-3 4=-3 8=-7 12=4 13=-5 15=-4 17=-6
pair between|得 0=-4 1=-3 2=7 3=4 4=3 8=3 9=7 10=-4 17=3
pair between|得|的 11=7 13=4 17=9
pair between|心 8=-6 9=-4 15=7 17=3
pair between|总 0=-7 4=6 8=-4 10=-3 12=7 13=-4 17=-3
pair between|总|部 0=-4 8=-8
pair between|息 0=3 2=3 11=-5 17=-9
pair between|悔 0=8 8=6
pair between|想 3=10 4=8 8=12 12=-5 14=3 17=-7
pair between|想|把 3=9 8=6
pair between|意 1=9 3=5 4=-3 7=6 8=12 9=-4 12=3 13=3 16=5 17=3
pair between|意|向 0=-4 2=3 3=5 8=4 9=-4 17=-7
pair between|成 0=13 1=6 2=-3 3=-4 4=3 8=7 10=4 15=-3
pair between|战 10=9 17=9
pair between|户 0=-7 8=-8 14=3
pair between|房 0=7 1=3 8=6 9=-4 13=4 14=4
pair between|所|得 11=-7 17=-7
pair between|所|持 4=-3 8=-4 11=7 13=4 17=9
pair between|手 1=3 2=10 7=-4 13=7
pair between|手|里 4=-4 8=-8 9=-6 13=-3 17=-11
pair between|才 0=-4 1=5 9=-3 17=-9
pair between|打 3=-3 4=7 9=5 11=-3 12=3 13=3 17=4
pair between|打|包 13=7 17=6
pair between|打|算 4=9 8=6 11=-3 17=-7
pair between|托 0=15 4=3 8=13 9=-6 13=7 17=-3
pair between|扩 0=-6 8=-7
pair between|扩|容 0=-6 8=-7
pair between|承 0=-10 6=8 8=-8 9=-8 11=-3 16=5 17=-10
pair between|承|认 0=-3 8=-6 9=4 11=3 17=7
pair between|承|诺 0=4 1=3 6=6 7=5 8=12 17=-4
pair between|把 0=28 1=-3 2=10 3=4 4=4 5=-3 6=5 8=32 9=-5 11=-4 12=17 13=31 16=-4 17=25
pair between|把|MONEY 0=4 1=4 2=3 7=5 8=13 17=-4
pair between|把|PARTY 13=9 17=9
pair between|把|SIZE 0=-3 8=-4 9=10 17=7
pair between|把|一 8=-3 9=3 13=4 17=7
pair between|投 1=3 5=-4 8=-7 10=8 11=-4 16=8 17=5
pair between|投|诉 8=-3 16=8 17=5
pair between|投|资 0=4 5=-3 6=4 10=8 11=-3
pair between|披 0=-3 8=-4 9=7 17=4
pair between|披|露 0=-3 8=-4 9=7 17=4
pair between|抵 8=-5 11=7 17=5
pair between|拍 6=3 12=8
pair between|拒 1=9 8=5 15=4 16=5 17=8
pair between|拒|绝 1=9 8=6 16=5 17=4
pair between|拖 0=3 11=7 17=4
pair between|拖|欠 0=5 11=7 17=6
pair between|招 0=14 8=12 9=-4 13=3 17=-4
pair between|招|标 0=15 8=14
pair between|拿 0=-8 1=4 2=5 4=7 7=-4 9=11 10=-4 12=-6 13=-3 16=7 17=7
pair between|拿|下 0=-5 1=3 4=9 8=6 9=7
pair between|持 1=-4 4=-3 6=5 8=-6 11=6 13=5 17=8
pair between|指 7=13 8=8
pair between|按 0=-6 3=5 7=12 8=7 9=-3 11=7
pair between|捐 0=-3 7=13 8=6 9=5 16=3 17=4
pair between|捐|MONEY 7=8 8=5
pair between|捞 0=-7 8=-8
pair between|换 0=8 1=3 8=7 12=6 17=4
pair between|据 0=-4 3=5 7=9 8=6 9=6 11=-10 17=-3
pair between|接 0=-9 3=3 8=-10 13=-3 16=4 17=-3
pair between|接|手 4=6 8=3 13=7 17=7
pair between|控 4=10 8=10 9=-6 17=-8
pair between|控|股 0=-4 4=8 8=3 9=-5 17=-7
pair between|提 1=-6 2=-3 4=6 10=-3 17=-10
pair between|提|到 3=3 4=7 8=7 10=-3 17=-6
pair between|援 2=5 7=4 8=8 17=-3
pair between|撤|回 4=7
pair between|收 0=-6 1=5 4=3 6=6 7=-3 9=11 13=-5 15=5 16=4 17=11
pair between|收|了 9=6 16=3 17=8
pair between|收|到 8=-4 9=3 15=3 16=3 17=8
pair between|改 0=16 3=3 5=-3 7=-4 8=11 9=-3 16=5 17=-3
pair between|放 1=6 2=-3 3=3 6=-3 8=3 13=6 15=7 16=3 17=11
pair between|放|心 8=-3 15=7 17=7
pair between|救 7=7 8=3
pair between|敲 0=3 11=3 15=7 17=3
pair between|整 0=-7 4=5 8=-5 13=7 17=5
pair between|文 4=-3 8=-7 12=4 13=7 17=9
pair between|新 0=-7 2=4 4=-3 7=-4 8=-16 9=-9 10=17 12=11 17=15
pair between|新|的 12=9 17=7
pair between|方 1=-3 4=14 8=10 9=3 13=11 16=9 17=17
pair between|方|式 4=11 8=9
pair between|方|是 4=-3 7=-3 8=-8 16=5
pair between|方|面 4=13 8=12
pair between|族 4=-5 8=-8
pair between|旗 0=7 1=-6 2=6 3=5 4=-3 7=-4 10=3 11=-3 13=4
pair between|无 6=-5 7=8 13=-3 17=-5
pair between|日 0=6 3=-3 4=5 7=-4 9=4 11=-7 12=5 13=-3 16=-3 17=-8
pair between|日|本 4=3 8=3 9=-3 11=-4 17=-8
pair between|旧 12=8 13=3 17=8
pair between|早 0=9 1=-6 4=-3 8=-3 13=3 16=6 17=4
pair between|早|已 0=10 1=-5 8=4
pair between|时 0=13 4=4 8=14 17=-4
pair between|明 4=10 8=10 9=7 13=3 17=10
pair between|明|, 0=4 8=5 9=4 13=6 17=9
pair between|易 8=-5 9=5 13=7 17=10
pair between|星 0=-4 8=-6 9=-5 17=-7
pair between|是 0=4 3=5 4=-13 7=-4 8=-10 10=19 11=-11 12=9 13=-3 15=6 17=9
pair between|是|: 11=-7 17=-7
pair between|是|PARTY 0=-4 7=4 8=-4 10=8 12=9 17=13
pair between|普 3=-8 8=-8
pair between|更 0=3 4=5 8=7
pair between|曾 0=7 1=-3 4=4 5=6 8=9 10=5 17=3
pair between|替 0=-5 2=-3 3=-3 6=20 8=5 9=9 11=-8 12=3 16=6 17=5
pair between|替|PARTY 6=9 8=7 12=3
pair between|最 3=3 4=-3 5=3 7=6 8=7 9=-4 13=10 15=-3 17=-4
pair between|最|近 7=7 8=3
pair between|月 0=7 1=3 7=6 8=9 9=-5 11=6 12=3
pair between|有 0=13 1=7 3=4 4=11 6=-5 7=-8 8=14 9=-6 13=4 15=13
pair between|有|一 0=6 4=4 8=9
pair between|有|意 0=6 1=10 8=12 17=-3
pair between|期 0=6 1=4 2=-4 3=3 6=4 7=3 8=11 9=3 11=-6 14=6 15=5 16=3 17=4
pair between|期|票 11=-7 17=-8
pair between|未 0=-5 1=6 4=12 8=5 10=6 12=-3 17=4
pair between|未|与 0=-4 1=7 4=-4 8=-3 9=-3 10=6 13=4 17=5
pair between|本 0=8 7=-7 9=-10 10=3 11=-8 12=3 16=4 17=-12
pair between|机 0=-5 2=5 3=4 4=-4 7=3 8=-3 9=8 13=7 17=10
pair between|权 3=-5 6=3 7=7 11=13 12=12 13=8 16=-3 17=23
pair between|权|人 6=3 11=9 17=7
pair between|权|利 8=-3 12=10 13=-5 17=5
pair between|权|益 4=5 11=6 13=6 17=10
pair between|条 0=-13 2=-5 8=-19 9=4
pair between|条|款 0=-9 8=-10 17=-3
pair between|来 0=5 1=5 2=5 3=3 6=5 8=16 9=7 10=3 12=-4 17=4
pair between|来|过 13=7 17=6
pair between|架 0=-3 3=5 5=3 8=4 9=-6 17=-12
pair between|标 0=10 4=-3 9=10
pair between|格 4=-4 8=-7 17=-3
pair between|案 0=-5 1=3 6=-3 8=-8 9=-7 17=-12
pair between|案|, 1=3 8=-4 9=-4 17=-7
pair between|横 0=-7 8=-8
pair between|欠 0=3 2=-5 6=3 7=7 8=5 11=16 17=11
pair between|次 0=-5 1=-4 2=5 3=7 7=9 8=11 11=-6 15=4 17=-6
pair between|欧 0=-3 8=-5 12=8 17=4
pair between|欧|洲 0=-3 8=-4 12=8 17=4
pair between|款 0=-6 2=-9 3=7 4=-5 6=11 7=11 8=4 10=-3 12=-6 17=-4
pair between|止 0=5 7=5 8=8 11=-3 17=-6
pair between|止|, 0=5 7=5 8=10
pair between|正 0=-5 1=-3 2=6 4=14 6=3 7=-3 8=8 10=3 11=5 12=4 13=4 17=14
pair between|正|与 0=-9 2=9 4=5 6=3 8=5 9=4 10=4 17=3
pair between|正|向 8=-4 11=7 17=5
pair between|正|在 0=3 4=5 8=7
pair between|殖 15=4 16=6 17=7
pair between|每 0=8 1=-3 3=9 7=-4 8=5 9=-4 10=-3 11=7 17=-6
pair between|每|年 0=11 3=3 8=8
pair between|每|月 11=7 17=4
pair between|比 3=-3 8=-9 9=-5 17=-13
pair between|水 0=13 4=3 8=16 9=-5 15=4
pair between|求 0=4 6=-5 8=-6 11=3 13=6 15=4 17=10
pair between|污 0=5 8=7 17=-3
pair between|沉 0=-7 8=-8 12=3 17=3
pair between|没 0=-3 4=-3 8=-9 9=-4 12=-3 13=3 16=3 17=-3
pair between|法|国 9=7 13=-3 17=4
pair between|泰 2=4 4=4 6=3 8=9
pair between|泰|国 2=4 4=4 6=3 8=9
pair between|洲 0=-4 8=-6 9=-4 12=8
pair between|活 0=7 8=6
pair between|测 4=7 8=7 9=-3 17=-4
pair between|海 0=-18 3=3 8=-16 11=4 17=3
pair between|消 0=10 8=9
pair between|清 7=3 8=-4 9=-3 13=8
pair between|渡 0=6 2=5 3=4 8=12
pair between|港 0=-8 1=-4 4=-3 8=-17 9=-4 17=-8
pair between|湖 1=-3 6=-3 8=-7 17=-3
pair between|源 0=-14 6=3 8=-12
pair between|澄 4=-3 8=-4 13=10 17=8
pair between|澄|清 4=-3 8=-4 13=10 17=8
pair between|炉 0=5 7=4 8=7
pair between|爱 0=7 8=7
pair between|片 0=-6 1=3 8=-4 9=8 17=7
pair between|片|则 0=-11 8=-11
pair between|牌|“ 1=3 4=5 8=7
pair between|牛 0=8 8=7 9=-3 17=-3
pair between|牧 9=-4 17=-7
pair between|牧|场 9=-4 17=-7
pair between|特 8=-8 10=6 11=-3 13=-4
pair between|率 6=-3 8=-8 11=-3 17=-7
pair between|环 4=-3 8=-7 11=3 15=4 17=6
pair between|现 0=4 2=8 8=5 13=-5 17=-8
pair between|班 8=-3 11=7 16=5 17=9
pair between|班|停 8=-3 11=7 17=5
pair between|理 0=17 2=-3 4=-4 6=-5 7=-4 8=3 10=-3 12=6 13=-3 17=-6
pair between|用 0=11 6=-6 7=-4 9=-12 11=-3 12=-4 13=6 15=3 16=-3 17=-16
pair between|用|MONEY 1=7 3=-3 17=-6
pair between|用|了 3=5 8=3 13=10 17=10
pair between|用|的 0=6 8=7
pair between|由 0=17 2=-8 6=-3 9=-10 11=-7 13=-3 14=10 15=4 17=-6
pair between|电 0=-7 3=6 4=-6 5=-3 7=-4 8=-13 9=-12 12=-3 13=10 17=-8
pair between|略 10=8 17=6
pair between|的 0=7 1=-10 2=18 3=20 4=5 5=-4 7=-10 9=-12 10=16 11=12 12=17 14=4 15=4 16=3 17=6
pair between|的|, 3=9 8=7 10=7 17=4
pair between|的|: 0=5 2=3 8=9 17=-3
pair between|的|MONEY 0=5 1=-6 4=11 8=6 9=3 10=-3 11=13 13=4 15=3 17=17
pair between|的|PARTY 0=5 2=7 7=4 8=10 10=6
pair between|的|other 6=5 8=5 11=-11 17=-12
pair between|的|一 0=4 5=3 8=9 17=-5
pair between|的|供 0=7 8=7
pair between|的|债 11=5 17=7
pair between|的|光 0=8 8=4 11=4
pair between|的|是 4=-5 7=3 8=-8 9=-6 10=-3 12=15 13=4 15=4 17=10
pair between|的|用 0=-6 8=-7
pair between|的|航 8=-3 11=7 17=5
pair between|的|董 1=4 5=-4 9=-3 17=-9
pair between|的|逆 16=6 17=7
pair between|的|首 0=4 3=5 7=3 8=11
pair between|盘 4=-4 8=-7
pair between|目 1=5 2=-6 4=-3 6=-4 8=-13 13=-6 17=-7
pair between|目|公 1=7 8=6
pair between|看 0=-4 1=9 17=-5
pair between|真 0=8 8=5 17=-3
pair between|知 6=3 9=7 11=-3
pair between|破 0=11 2=5 8=12
pair between|砸|MONEY 0=-16 8=-17 17=-3
pair between|确 0=-4 4=9 8=6 9=8 16=3 17=9
pair between|确|认 0=-3 8=-3 9=8 16=3 17=9
pair between|示 0=3 9=-4 10=8 17=3
pair between|票 11=-11 17=-14
pair between|票|据 11=-9 17=-10
pair between|私 10=3 13=3 15=5 17=10
pair between|私|募 10=3 13=3 15=6 17=10
pair between|租 2=7 4=-3 6=7 8=7 9=7 11=3 12=-3
pair between|租|的 0=7 8=9
pair between|租|给 0=-3 8=-4 9=14 17=13
pair between|称 0=-7 2=3 8=-7 9=-8 10=4 13=-4 17=-7
pair between|程 0=3 3=5 6=5 8=11
pair between|空 8=-4 9=-7 17=-5
pair between|站 8=3 9=-5 13=9 15=3 17=6
pair between|等 2=4 10=5 11=-8 16=6
pair between|答 0=11 7=-7 9=6 17=3
pair between|答|应 0=11 7=-6 9=6 17=5
pair between|签 0=-21 1=-4 3=10 6=-3 7=-3 8=-23 17=-6
pair between|签|的 0=-6 8=-7 9=4 17=3
pair between|签|订 0=-7 8=-8
pair between|算 0=3 4=8 7=-3 10=-3 11=-4 17=-13
pair between|管 0=10 3=4 4=-3 8=4 9=4
pair between|米 9=10 13=3 17=12
pair between|系 0=-8 3=3 8=-7 9=-6 17=-8
pair between|约 0=-11 2=-6 4=6 6=8 7=12 8=7 9=4 12=4 16=-4
pair between|约|定 0=-3 8=-3 9=10 17=7
pair between|终 3=7 4=-4 8=7 9=-3 13=11 15=4 17=11
pair between|终|于 3=3 4=-4 8=-4 13=6 15=4 17=9
pair between|经 0=8 7=3 8=7 9=-5 15=3 17=-4
pair between|结 0=4 4=4 8=6 11=-6 13=-3 17=-11
pair between|给 0=13 2=30 4=-10 5=-4 6=5 7=11 8=29 9=19 11=-5 12=14 13=18 14=-3 15=7 16=-5 17=30
pair between|给|PARTY 0=-3 8=-6 9=-3 13=13 15=5 17=14
pair between|给|PRONOUN 1=-5 8=-11
pair between|绝 1=9 8=4 13=5 16=4 17=6
pair between|绝|了 8=-5 13=5 16=4 17=7
pair between|统 2=-4 3=3 8=-7 9=-6 17=-8
pair between|继 1=-4 8=-8
pair between|继|续 0=-3 1=-3 8=-8
pair between|续 1=-3 2=-4 3=7 8=-6 12=3
pair between|维 0=-9 8=-10
pair between|绿 2=-3 8=-4 11=-8 17=-8
pair between|美 6=3 9=-3 11=-3 17=-10
pair between|美|国 3=-3 6=4 12=-5 17=-10
pair between|翼 0=-7 8=-5
pair between|考 0=3 4=9 8=11 13=3
pair between|考|虑 0=3 4=9 8=11 13=3
pair between|者 0=-3 8=-7 9=5 10=6 17=10
pair between|而 1=5 2=3 4=3 8=7 10=9 13=-4 16=5 17=10
pair between|联 0=-3 1=8 2=-6 9=3
pair between|联|合 1=8 8=7 17=-4
pair between|聘 0=11 8=7
pair between|股 0=-11 1=3 4=6 6=5 7=-6 8=-8 9=-7 10=6 13=4 17=-6
pair between|股|东 0=-4 1=-3 2=-5 8=-15 17=-3
pair between|股|权 13=11 17=9
pair between|能 0=-8 8=-12 9=-4 16=11 17=5
pair between|脆 0=4 4=5 8=8
pair between|自 0=-12 3=13 5=-5 6=7 7=-4 8=-5 9=3 10=-4 12=3 13=-4 17=-9
pair between|自|家 0=-4 3=10 8=4 17=-3
pair between|自|己 0=-4 2=-3 6=8
pair between|航 0=-8 2=3 7=-4 8=-12 9=-3 11=7 16=4 17=8
pair between|航|班 8=-5 11=7 16=5 17=10
pair between|航|空 0=-7 8=-8 9=-3
pair between|船|期 9=8 17=8
pair between|色 0=7 2=-3 3=4 8=6 11=-5 17=-9
pair between|色|列 0=4 3=4 8=7
pair between|花|MONEY 4=11 8=11
pair between|荐 10=-6 17=-9
pair between|药 8=-4 12=7 13=-4
pair between|荷 4=7 8=6 9=-5 17=-6
pair between|荷|兰 4=7 8=6 9=-5 17=-6
pair between|获 0=-5 1=-3 3=7 7=-3 8=-6 9=4 10=8 11=3 12=-4 16=12 17=18
pair between|营 0=3 4=3 7=7 8=7 9=-7 15=4 17=-7
pair between|营|商 0=-7 7=5 8=-3 9=-3 17=-4
pair between|落 0=7 12=4
pair between|董 1=7 4=-4 5=-5 7=-3 8=-6 13=3 16=4
pair between|董|事 1=8 4=-3 5=-5 8=-3 9=3 13=4
pair between|虑 0=3 4=9 8=11 13=3
pair between|行 3=3 4=6 7=3 8=5 11=-12 15=-3 17=-13
pair between|衣 9=7 17=4
pair between|补 2=-3 7=8 17=-6
pair between|表 0=8 8=4 9=-5 10=7 11=7 17=3
pair between|表|示 0=3 9=-4 10=8 17=4
pair between|被 8=-4 10=3 13=8 15=-3 16=6 17=8
pair between|西 0=15 2=-3 3=-8 9=-5 17=-10
pair between|要 0=-9 1=8 2=-4 3=6 4=-5 5=-4 6=-5 8=-15 9=-13 10=-6 11=9 13=8 14=3 15=6 16=-5
pair between|要|买 0=-10 4=7 7=6
pair between|要|把 0=7 4=-3 8=3 13=9 17=6
pair between|视 0=-3 3=3 4=5 8=3 9=-3 17=-7
pair between|解 8=-4 12=8 17=6
pair between|言 4=7 8=4 13=-3 16=7
pair between|计 0=-3 1=3 3=4 7=-3 17=-8
pair between|订|立 9=7 17=6
pair between|认 1=3 2=-4 4=3 9=10 10=-3 11=4 13=-3 16=3 17=8
pair between|认|, 0=-3 8=-3 9=8 16=3 17=9
pair between|让 0=10 2=4 4=-3 8=9 12=3 13=15 15=-3 16=-3 17=11
pair between|让|PARTY 13=8 17=7
pair between|讲 0=-5 8=-7 9=3
pair between|许 3=-3 12=12 17=8
pair between|论 1=9 8=5 11=-6 17=-8
pair between|论|, 1=9 8=9
pair between|设 0=-8 1=3 2=3 5=3 7=-4 8=-6 9=-3 17=-8
pair between|证 4=8 6=6 7=3 8=12 9=4 15=5 17=3
pair between|证|实 0=-4 4=8 8=4 9=3 17=3
pair between|评 1=7 2=-3 17=-4
pair between|评|论 1=9 8=6
pair between|诉 8=-7 16=8
pair between|说 1=3 3=3 4=-4 6=4 9=18 16=-3 17=11
pair between|说|, 1=5 6=3 9=12 17=9
pair between|说|“ 4=9 8=9
pair between|诺 0=3 1=3 6=7 8=8 17=-4
pair between|诺|, 6=7 8=5
pair between|谈 0=-10 4=-4 8=-17 9=9 13=-4 17=3
pair between|象 2=10 6=-3 8=10 11=-3 17=-7
pair between|财 2=6 7=-3 8=-3 10=-3 17=-7
pair between|货 0=-7 8=-10 9=9 11=-5 16=3 17=3
pair between|购 0=9 1=5 2=-5 4=11 8=9 9=-4 10=-3 13=-6 17=-17
pair between|购|SIZE 0=-8 8=-8
pair between|购|入 4=5 8=7
pair between|贷 6=4 8=-4 11=3 13=4 15=3 17=7
pair between|贷|款 6=4 11=6 13=4 17=7
pair between|费 0=-4 7=6 17=-7
pair between|资 2=6 4=-6 5=-6 6=9 7=-8 8=-13 9=-5 10=7 11=6 13=-4 16=-5 17=-6
pair between|资|MONEY 0=-6 5=-3 7=-3 8=-15 17=-3
pair between|资|公 1=-3 6=8 17=-3
pair between|资|金 2=3 11=8 17=3
pair between|赔 0=-4 7=6 16=10 17=6
pair between|跟 0=19 3=3 4=-3 8=16 10=-3 12=10 16=9 17=8
pair between|跟|PARTY 0=10 8=8 11=-6 17=-7
pair between|车 0=6 3=3 8=10 9=8 10=3 17=7
pair between|车|厂 8=-3 9=8 17=7
pair between|转 0=6 2=13 3=-4 7=-6 8=6 11=-3 13=7 17=5
pair between|转|让 13=10 17=9
pair between|轮 1=-5 8=-9 9=5 10=8 16=4 17=11
pair between|边 0=-7 8=-11 9=6 11=-3 13=-3 16=5
pair between|达 2=-3 8=-7 9=-3 17=-6
pair between|过 1=4 2=10 4=7 8=17 12=-3 15=5 17=-3
pair between|过|, 13=7 17=6
pair between|运|到 9=7 17=6
pair between|近 3=4 4=3 7=7 8=9
pair between|还 0=-7 3=6 8=3 9=-10 11=8 12=-5 17=-11
pair between|这 0=-3 1=4 2=7 8=5 10=4 12=-3 13=3 14=3 16=3 17=7
pair between|这|次 2=7 8=3
pair between|进 0=5 3=7 11=5 13=3 17=6
pair between|连 4=7 8=4 17=-3
pair between|连|锁 4=7 8=7
pair between|追 8=-7 17=-7
pair between|退 2=-4 3=6 4=-5 7=9 8=3 9=-6 10=-3 12=-4 13=-5 17=-22
pair between|退|出 2=-4 4=-4 7=5 8=-7 13=-4 17=-13
pair between|退|还 0=-3 3=3 9=-4 17=-7
pair between|透 1=3 2=8 6=-3 8=7 9=3
pair between|透|过 2=8 6=-3 8=4
pair between|通|知 6=3 9=7 11=-3
pair between|造 5=-3 8=-8 9=5
pair between|那 0=-11 1=3 4=3 8=-9 9=5 12=4 13=5 16=5 17=13
pair between|那|边 0=-7 8=-8 9=8 16=5 17=11
pair between|部 0=4 7=-3 8=-7 9=3 10=4 15=3 17=8
pair between|都 0=10 3=4 8=11 12=-3 13=6
pair between|配 7=3 10=7 17=5
pair between|释 0=7 8=3 9=-4 12=5
pair between|里 0=7 3=8 4=-5 8=4 9=-10 10=5 13=8
pair between|里|接 8=-3 9=-5 17=-8
pair between|重 0=-10 8=-11 9=-4 17=-7
pair between|量 9=7 17=5
pair between|金 0=3 2=16 4=-4 7=4 8=16 9=-6 10=8 11=5 12=-3 13=-6 17=-9
pair between|金|MONEY 7=7 8=5
pair between|钱 0=-5 1=-4 2=11 5=5 6=-4 10=5 13=-6 17=-11
pair between|铜 6=5 8=7 9=4 17=4
pair between|锁 4=7 8=6
pair between|门 8=-7 13=4 17=4
pair between|问 8=-4 17=-7
pair between|间 7=10 8=7
pair between|闻 4=4 10=5 13=5 17=9
pair between|队 11=6 13=8 17=10
pair between|阿 7=4 9=8 13=-3 17=4
pair between|际 0=-10 8=-11 10=5
pair between|集|团 2=6 4=4 8=8
pair between|零 0=-3 8=-4 9=9 13=-4 17=5
pair between|零|二 0=-3 8=-3 9=7 13=-3 17=4
pair between|露 1=3 9=6 10=5 17=8
pair between|面 0=-3 1=6 4=12 6=-3 8=7 13=3
pair between|项 0=3 1=6 2=-3 13=-5 17=-7
pair between|项|目 1=7 6=-3 13=-5 17=-7
pair between|须 0=-5 7=12 8=9 17=-4
pair between|额 2=-3 8=-7 10=3 15=-3 17=-6
pair between|风 0=-5 6=3 9=-3 12=9 17=3
pair between|飞 0=6 2=4 8=7
pair between|首 0=3 3=8 8=9 9=5 12=-4 17=-4
pair between|黑 0=5 2=8 8=11
pair deal|aft|acquire 3=5 4=9 8=7 11=7 13=5 17=8
pair deal|aft|award 0=-10 8=-13 9=11 17=5
pair deal|aft|borrow 0=-5 1=-4 2=14 6=4 8=9 11=22 17=14
pair deal|aft|build 0=24 2=-10 7=12 8=19 9=-7 10=8 11=-4 14=12 17=4
pair deal|aft|buy 0=7 1=-14 2=12 3=7 7=12 8=9 9=13 11=-5 12=-6 13=-11 17=-7
pair deal|aft|commit 1=-10 3=-4 4=16 5=4 6=6 7=-10 9=5 10=-13 12=4 13=-7 14=4 15=-3 16=12
pair deal|aft|cooperate 0=-5 3=6 5=6 7=7 8=11 17=-5
pair deal|aft|fee 4=5 7=13 8=13 17=-4
pair deal|aft|guarantee 0=-6 2=-8 6=3 8=-12 11=17 17=10
pair deal|aft|invest 0=-3 1=9 2=-5 4=3 7=6 8=4 10=4 17=-4
pair deal|aft|lend 2=14 8=6 9=-3 10=3 11=-4 14=5 17=-5
pair deal|aft|licence-paper 1=3 2=-3 3=13 7=-3 8=9 9=-3 12=27 17=21
pair deal|aft|license 3=-6 8=-8 12=12 17=11
pair deal|aft|license-out 1=3 2=-5 3=-3 6=3 8=-9 11=5 12=4 17=4
pair deal|aft|loan 0=-4 2=-10 6=9 8=-11 10=-3 11=18 15=-10 17=4
pair deal|aft|obtain 0=5 1=-3 3=3 10=7
pair deal|aft|order 0=22 3=10 6=-4 7=-3 8=14 9=16 10=-4 11=6 12=5 15=-3 16=-4 17=7
pair deal|aft|paper 0=-13 1=-7 2=-4 4=18 5=-3 7=11 9=19 12=5 14=5 17=15
pair deal|aft|pay 2=7 3=13 4=-3 6=7 8=7 9=-6 10=-5 11=-6 12=17 13=14 15=7 16=-3 17=5
pair deal|aft|provide 0=-4 2=-5 6=13 9=6 11=-10 17=-8
pair deal|aft|raise 1=-6 6=8 7=9 8=7 10=6 12=3 13=3 17=5
pair deal|aft|rent 0=7 4=-4 5=10 8=5 9=-6 13=9 17=-3
pair deal|aft|sell 0=-15 2=3 3=-5 4=-3 7=-5 8=-25 9=7 10=4 11=-4 12=6 14=4 16=-4 17=4
pair deal|aft|serve 0=-9 1=-4 3=8 6=7 7=-3 9=-3 13=5
pair deal|aft|sign 0=4 2=-7 3=8 4=9 5=-4 7=15 8=7 9=12 11=7 12=19 13=-5 15=6 16=4 17=14
pair deal|aft|stake 0=-6 1=21 3=-4 4=20 7=-6 8=19 10=4 11=3 16=3
pair deal|aft|subscribe 1=10 2=-4 10=7 17=5
pair deal|aft|takeover 1=-6 2=-4 4=-3 8=-15 13=-8 16=5 17=-9
pair deal|aft|talks 0=14 1=-7 2=5 3=-10 4=7 8=7 9=3 10=3
pair deal|aft|venture 7=5 8=-3 16=-4 17=-8
pair deal|aft|warrant 0=-3 7=7 17=-4
pair deal|aft|win 4=-4 7=6 9=23 17=18
pair deal|fore|acquire 4=8 8=7 13=-9 17=-10
pair deal|fore|award 0=-6 8=-10 9=-3 10=7
pair deal|fore|borrow 1=6 2=4 8=8
pair deal|fore|buy 6=9 8=5 13=-3 15=4
pair deal|fore|commit 1=9 6=5 8=8 9=11 11=4 17=10
pair deal|fore|guarantee-paper 6=17 8=14
pair deal|fore|licence-paper 3=-3 8=-5 12=10 17=7
pair deal|fore|loan 11=-5 13=4 15=12 17=8
pair deal|fore|order 3=8 7=4 8=8 15=3 16=4 17=6
pair deal|fore|paper 0=-5 1=5 6=-3 8=-4 9=-4 12=3 17=-7
pair deal|fore|sell 0=18 8=10 9=-4 16=5 17=-3
pair deal|fore|sign 1=7 3=5 4=-7 6=3 7=-3 8=3 9=4
pair deal|fore|takeover 0=5 4=3 7=3 8=7 17=-4
pair deal|fore|win 0=3 3=-8 7=3 8=-6 9=-4 17=-5
pair deal|mid|acquire 0=-5 2=7 3=3 4=13 7=-4 8=6 9=5 10=-3 11=-3 12=-3 17=-9
pair deal|mid|award 0=13 4=-5 5=-3 7=9 8=7 9=-8 13=11
pair deal|mid|bid 4=-7 7=6 8=-6
pair deal|mid|borrow 0=7 2=-11 4=-4 6=3 7=5 9=-3 10=-3 11=16 13=-4 15=-3
pair deal|mid|build 0=-7 1=3 3=9 4=-4 6=-4 7=-3 8=-8 9=-8 17=-20
pair deal|mid|buy 0=3 1=4 2=4 3=-5 4=17 6=-9 8=7 9=-17 13=3 16=6 17=-15
pair deal|mid|commit 0=13 1=8 2=8 4=-6 5=4 7=-5 8=12 10=-5 13=13 14=6
pair deal|mid|divest 6=3 7=-3 8=-5 12=4 13=9 17=8
pair deal|mid|guarantee 6=9 8=3 11=4 15=9 17=9
pair deal|mid|guarantee-paper 8=-5 15=-6 17=-7
pair deal|mid|invest 1=5 2=3 4=-7 6=3 7=-10 8=-9 10=-6 11=7 17=-6
pair deal|mid|join-round 1=10 8=5
pair deal|mid|lend 0=-6 1=11 2=8 4=-5 7=8 8=5 9=4 12=4 13=-3 15=8
pair deal|mid|licence-paper 0=5 4=4 7=5 8=10 11=6 12=-4 13=7 17=7
pair deal|mid|license 3=13 8=7
pair deal|mid|license-out 2=3 3=-8 7=8 16=7 17=4
pair deal|mid|loan 0=-3 2=16 6=-5 7=3 8=4 11=7
pair deal|mid|order 2=-7 4=5 8=-5 9=4 11=3 12=-5 17=-6
pair deal|mid|paper 0=14 3=10 8=18 9=4 10=4 12=-3 13=9 17=7
pair deal|mid|pay 0=20 1=-10 2=-5 3=-4 4=6 5=-9 6=8 7=7 8=10 9=-7 10=-5 11=11 12=-6 13=-14 15=8 17=-19
pair deal|mid|provide 2=8 8=5
pair deal|mid|raise 3=4 8=-3 10=9 11=-5 12=3 13=-3 15=5
pair deal|mid|receive-money 3=7 8=4 10=5 11=4 17=6
pair deal|mid|rent 0=25 2=3 4=-5 8=22 13=-3 17=-5
pair deal|mid|rent-out 0=-3 8=-6 9=15 17=12
pair deal|mid|sell 0=-5 2=3 3=11 4=-4 6=4 7=-3 8=-6 9=7 10=9 11=-6 12=4 13=21 16=-3 17=20
pair deal|mid|sign 1=-6 2=8 3=3 4=11 5=-3 6=-6 9=-3 11=10 12=-4 15=-3
pair deal|mid|stake 0=-3 4=4 6=4 7=3 8=7 13=6 17=3
pair deal|mid|subscribe 0=5 1=-5 2=-5 8=-8 10=-3 17=-5
pair deal|mid|takeover 4=7 13=10 17=6
pair deal|mid|talks 0=-6 1=-5 2=16 3=5 4=8 7=-3 8=12 11=8 12=9 17=11
pair deal|mid|venture 0=5 6=7 7=4 8=11
pair deal|mid|warrant 7=5 8=4 16=15 17=13
pair deal|mid|win 0=-12 1=4 3=-4 8=-17 9=27 10=-6 11=3 12=12 13=-3 17=27
pair governed|bare|bare 0=15 1=-10 2=6 3=13 4=24 5=-19 6=-12 7=27 9=13 11=5 12=12 13=13 16=10 17=-7
pair governed|bare|by 0=14 1=-4 2=-7 4=-10 7=-8 8=-10 10=5 11=-8 13=15 14=8 15=11 16=5 17=20
pair governed|bare|for 0=-4 1=10 2=9 4=5 5=9 6=-3 8=9 9=28 10=-4 11=-3 12=3 17=15
pair governed|bare|from 0=19 1=-5 3=9 4=8 5=-3 7=-8 8=12 9=-4 10=13 11=9 12=3 13=-7 15=-6 16=11 17=9
pair governed|bare|in 0=9 1=11 2=3 3=-5 4=-4 6=6 7=-8 9=-4 10=-4 11=-10 13=8 17=-13
pair governed|bare|of 0=-6 1=10 2=-7 3=12 4=-3 5=-4 6=5 9=-4 12=-4 13=-7 15=7 17=-19
pair governed|bare|to 0=7 1=6 2=26 3=-4 5=-7 6=12 7=5 8=20 9=6 10=6 11=9 13=15 16=5 17=17
pair governed|bare|with 0=8 2=6 4=14 6=3 7=22 8=26 9=-3 10=10 11=19 12=7 14=6 17=15
pair governed|by|bare 0=10 1=3 2=-5 4=3 5=4 6=8 7=-4 8=15 9=4 12=3
pair governed|by|for 1=3 2=3 4=6 6=-4 7=3 8=11
pair governed|by|of 4=3 6=6 9=9 17=7
pair governed|for|bare 8=-7 9=4 10=-3 13=-6 14=6 17=-3
pair governed|for|by 9=11 16=3 17=11
pair governed|for|for 8=-3 11=13 12=3 17=13
pair governed|for|from 0=-6 8=-7 9=4
pair governed|for|in 8=-3 10=4 11=5 17=9
pair governed|for|to 6=-7 8=-9 11=11 17=9
pair governed|from|bare 0=-7 2=13 4=-4 7=7 8=6 9=-6 13=-4 17=-13
pair governed|from|by 11=-5 17=-10
pair governed|from|from 8=-5 12=4 15=8 17=7
pair governed|from|in 6=9 8=9
pair governed|from|to 0=-3 3=6 12=8 17=7
pair governed|in|bare 0=4 1=5 5=8 8=10 9=-3 15=3 17=-7
pair governed|in|by 9=5 17=8
pair governed|in|from 9=8 10=-3 17=3
pair governed|in|in 10=-3 11=-3 17=-7
pair governed|of|bare 2=7 3=-3 9=8 10=4 12=-5 13=15 15=8 17=22
pair governed|of|for 6=4 9=8 17=7
pair governed|of|from 0=7 8=4 10=5 11=-7 15=6 17=3
pair governed|of|of 0=-3 8=-9 10=-5 11=3 12=5 13=5 14=4 17=7
pair governed|of|to 0=3 13=-5 17=-8
pair governed|to|bare 0=-11 2=-8 3=9 8=-12 9=-9 12=5 15=-3 16=4 17=-11
pair governed|to|by 0=-3 2=13 8=8 9=-4 15=-4 17=-9
pair governed|to|to 0=-3 6=9 17=-8
pair governed|with|bare 0=-13 1=5 2=-5 4=6 8=-12 9=-16 13=-4 16=5 17=-17
pair governed|with|of 0=-4 4=-5 8=-9
pair governed|with|with 0=-4 2=-4 8=-9 11=-3 17=-6
pair markets|borrow 11=-17 17=-19
pair markets|buy 9=-4 11=-3 17=-13
pair markets|commit 10=23 17=14
pair markets|guarantee 11=13 17=8
pair markets|invest 10=27 17=21
pair markets|lend 11=-10 17=-13
pair markets|licence-paper 12=-4 17=-7
pair markets|license-out 11=-6 12=-3 17=-10
pair markets|loan 11=35 17=30
pair markets|meant 9=-5 10=-6 11=15 17=-24
pair markets|named 9=-29 10=52 11=52 12=-12 13=-6 15=-6 16=-6 17=17
pair markets|none 10=27 11=5 17=8
pair markets|order 9=-5 17=-11
pair markets|paper 11=22 17=16
pair markets|pay 11=13 12=-3
pair markets|raise 10=-3 11=29 17=19
pair markets|sell 9=-8 11=12 17=-4
pair markets|serve 11=12 17=8
pair markets|sign 17=-8
pair markets|subscribe 10=-8 11=10
pair markets|talks 10=-3 17=-7
pair markets|win 9=-4 17=-8
pair nobody|acquire 5=10 17=-5
pair nobody|award 0=24 5=13 8=25 9=-4 17=-6
pair nobody|borrow 2=-4 5=-3 8=-14 11=-3 17=-6
pair nobody|build 5=15 8=6 9=-4 17=-6
pair nobody|buildout 5=25 8=19
pair nobody|buy 0=16 4=25 5=5 8=16 9=-8 17=-14
pair nobody|commit 0=-4 5=16 7=16 8=12 17=-7
pair nobody|divest 5=-3 7=14 8=9
pair nobody|grant 5=11 7=-10
pair nobody|guarantee 6=-12 8=-19 17=-3
pair nobody|invest 1=-13 5=35 7=-12 8=13 17=-5
pair nobody|join-round 5=7 8=5
pair nobody|lend 2=-7 5=6 8=-9 11=-3 17=-6
pair nobody|licence-paper 3=-5 5=-3 8=-13 12=-4 17=-6
pair nobody|license-out 5=-3 8=-8 12=-3 17=-5
pair nobody|loan 2=-8 8=-16 11=-5 17=-9
pair nobody|meant 0=-28 1=-3 2=-3 3=-4 4=-3 5=53 6=-3 7=19 8=9 10=-3 11=-7 12=-3 17=-42
pair nobody|named 0=18 1=-30 2=-32 3=-17 4=-4 5=52 6=-24 7=15 8=-6 9=18 10=-6 11=-13 12=-10 13=-5 15=-4 16=-4 17=-28
pair nobody|none 0=-7 1=-3 2=-4 4=-5 5=29 6=-4 7=43 8=15 9=-3 17=-16
pair nobody|order 0=-13 5=-3 8=-24 17=-3
pair nobody|paper 0=-5 5=-15 8=-27 17=-6
pair nobody|pay 3=-3 4=-6 5=38 7=-7 8=13 9=-3 17=-11
pair nobody|raise 5=8 11=-3 17=-6
pair nobody|receive-money 5=8 8=7
pair nobody|rent 0=-11 5=5 8=-13 9=9 17=7
pair nobody|sell 0=-11 3=-3 4=-4 5=18 7=12 9=-4 17=-11
pair nobody|serve 0=-3 8=-14 17=-5
pair nobody|sign 0=19 5=16 7=-3 8=11 9=25 17=19
pair nobody|stake 8=-9
pair nobody|subscribe 1=-4 8=-8
pair nobody|talks 8=-10 17=-4
pair nobody|win 5=-3 8=-8 9=21 17=18
pair slots|-|- 0=23 1=12 2=23 4=11 5=-9 6=39 7=9 8=8 9=9 10=-7 11=39 12=11 14=-3 15=17 16=42
pair slots|-|-|acquire 4=-4 6=8 13=-4 17=-10
pair slots|-|-|borrow 0=-3 2=28 6=10 8=31 11=-9 17=-15
pair slots|-|-|buy 0=40 6=-3 8=27 9=-13 13=11 16=30 17=19
pair slots|-|-|commit 6=-3 8=-12 16=-6 17=-17
pair slots|-|-|guarantee 0=-3 6=-6 8=-11 15=17 17=13
pair slots|-|-|guarantee-paper 0=8 8=4 15=5 17=4
pair slots|-|-|invest 8=-11 10=5 16=7
pair slots|-|-|lend 2=10 4=8 8=11 11=9 16=5 17=6
pair slots|-|-|license 3=8 8=7
pair slots|-|-|loan 6=-4 8=-7 11=18 15=-5 17=10
pair slots|-|-|none 1=12 3=4 6=37 7=8 8=14 9=31 10=-7 11=16 12=-4 13=-10 14=6 15=-9 16=-6 17=-3
pair slots|-|-|order 6=-3 8=-8 9=3 11=-3 15=4 16=7 17=4
pair slots|-|-|paper 0=17 3=4 8=13 9=5
pair slots|-|-|pay 1=4 4=3 6=7 7=-4 8=-4 9=-5 16=-3 17=-22
pair slots|-|-|raise 2=14 6=-3 8=8 10=-4 11=16 13=5 17=12
pair slots|-|-|rent 0=-6 6=6 7=4 16=-3 17=-11
pair slots|-|-|sell 0=4 3=-7 6=8 8=-4 9=-4 12=27 13=6 17=16
pair slots|-|-|serve 0=6 9=-4 15=19 17=7
pair slots|-|-|sign 0=-13 2=-6 4=-3 8=-26 11=20 13=3 17=10
pair slots|-|-|stake 1=-3 4=17 6=-4 8=9 10=5 13=-3
pair slots|-|-|subscribe 8=-3 11=-8 17=-10
pair slots|-|-|takeover 4=3 7=10 8=8 13=-3 17=-9
pair slots|-|-|talks 8=-8 13=5 17=-4
pair slots|-|-|warrant 8=-3 16=28 17=28
pair slots|-|for 1=-3 8=-6 9=6 12=4 17=10
pair slots|-|of 0=9 2=5 3=5 8=18 17=-7
pair slots|-|of|none 0=5 8=7 17=-4
pair slots|-|subject 0=15 2=5 4=-4 8=5 14=-4 15=6
pair slots|-|subject|guarantee-paper 15=12 17=12
pair slots|-|subject|none 2=21 8=17 9=8 17=7
pair slots|-|subject|order 0=10 8=10
pair slots|-|subject|paper 0=13 8=12
pair slots|-|subject|sell 8=-7 9=-4 17=-8
pair slots|-|to 0=9 6=-5 7=9 8=12 9=-4 15=3
pair slots|-|to|none 6=-4 7=9
pair slots|-|to|sell 0=12 8=12 9=-3 13=5
pair slots|by|- 0=14 1=-3 2=10 3=8 4=-7 5=26 6=14 8=25 9=28 12=-3 15=-3 17=15
pair slots|by|-|build 5=4 9=14 17=13
pair slots|by|-|guarantee 6=8 8=6
pair slots|by|-|guarantee-paper 6=8 8=5 15=-6 17=-7
pair slots|by|-|invest 1=-3 5=23 7=-3 8=13
pair slots|by|-|pay 0=-3 7=5 8=-3 9=9 17=7
pair slots|by|-|rent 0=20 8=17
pair slots|by|-|sell 0=-6 2=6 8=-4 9=8 17=8
pair slots|by|-|serve 6=9 8=7
pair slots|by|-|win 8=-4 9=10 17=9
pair slots|by|by|none 8=-3 9=-5 17=-7
pair slots|by|object 4=-3 6=-3 8=-8
pair slots|by|of 0=-3 2=-3 4=6 6=5 9=14 17=11
pair slots|by|of|none 4=3 8=-4 9=15 17=13
pair slots|by|subject 0=5 8=4 15=8 17=10
pair slots|for|- 0=-10 2=-6 4=-3 8=-27 9=-17 13=-3 14=3 15=-9 17=-34
pair slots|for|-|none 0=-3 8=-9 9=-4 14=3 17=-10
pair slots|for|-|sell 0=-7 8=-8 9=-5 17=-5
pair slots|for|by 9=11 16=3 17=11
pair slots|for|for 8=-3 11=13 12=3 17=13
pair slots|for|for|guarantee 11=7 17=6
pair slots|for|from 0=-6 8=-7 9=4
pair slots|for|in 8=-3 10=4 11=5 17=9
pair slots|for|of 17=-7
pair slots|for|subject 0=8 8=5 9=16 10=-3 11=-4 15=18 17=21
pair slots|for|subject|commit 9=9 15=3 17=9
pair slots|for|subject|guarantee 15=7 17=7
pair slots|for|subject|sell 0=12 8=11 9=6 17=5
pair slots|for|subject|venture 15=10 17=9
pair slots|for|to 6=-7 8=-9 11=11 17=9
pair slots|for|to|borrow 11=8 17=8
pair slots|from|- 0=-6 2=7 3=-3 4=4 6=4 8=-7 9=15 11=-3 12=-3 15=11 17=12
pair slots|from|-|borrow 2=19 8=18
pair slots|from|-|buy 2=-6 8=-14 9=-14 17=-17
pair slots|from|-|lend 2=11 8=9
pair slots|from|-|none 2=-12 8=-17 9=24 17=21
pair slots|from|-|raise 15=7 17=7
pair slots|from|-|rent 9=8 15=8 17=15
pair slots|from|-|win 4=10 8=8
pair slots|from|by 11=-5 17=-10
pair slots|from|by|none 11=-5 17=-10
pair slots|from|from 8=-5 12=4 15=8 17=7
pair slots|from|in 6=9 8=9
pair slots|from|in|buy 6=10 8=8
pair slots|from|subject 0=17 2=7 3=-5 4=7 8=19 9=-3 17=-6
pair slots|from|subject|award 0=19 2=-3 8=13 9=-6 17=-7
pair slots|from|subject|buy 0=3 2=10 8=9 9=12 17=10
pair slots|from|subject|licence-paper 3=-3 4=11 8=5
pair slots|from|subject|none 1=4 2=19 8=19 9=-12 17=-14
pair slots|from|to 3=6 12=8 17=4
pair slots|from|to|none 3=6 12=8 17=4
pair slots|in|- 2=19 5=7 8=12 10=8 15=-6 17=-5
pair slots|in|-|buy 9=9 17=8
pair slots|in|-|guarantee 2=10 8=10
pair slots|in|-|invest 2=12 8=10
pair slots|in|-|loan 15=-12 17=-12
pair slots|in|-|none 5=8 9=-3 10=-3 15=5 17=-5
pair slots|in|by 9=6 17=7
pair slots|in|by|buy 9=6 17=7
pair slots|in|from 9=8 10=-3 17=3
pair slots|in|in 10=-3 11=-3 17=-7
pair slots|in|subject 0=-4 1=4 2=-7 8=-12 9=-18 10=-4 12=-4 13=3 15=18 17=-7
pair slots|in|subject|buy 9=-10 17=-13
pair slots|object|- 0=-27 1=8 2=3 3=27 4=12 5=-11 8=-19 9=33 11=-4 12=5 13=8 14=6 15=-5 16=5 17=15
pair slots|object|-|acquire 4=17 8=11 13=7
pair slots|object|-|assume 7=-6 8=-9
pair slots|object|-|award 0=-28 3=6 4=10 8=-15 9=11 17=5
pair slots|object|-|bid 1=3 4=-3 9=10 17=9
pair slots|object|-|borrow 0=3 2=-5 8=-7 17=-3
pair slots|object|-|build 8=-4 9=-4 13=8
pair slots|object|-|buy 0=8 4=4 8=7 9=11 10=8 13=-4 15=3 17=13
pair slots|object|-|commit 1=5 9=-3 16=8
pair slots|object|-|divest 13=7 17=6
pair slots|object|-|invest 1=-3 5=-7 8=-15 10=-4 17=-7
pair slots|object|-|join-round 7=8 8=6 11=11 17=10
pair slots|object|-|license-out 3=10 8=8 12=-3 17=-4
pair slots|object|-|loan 2=10 6=6 8=10 17=-5
pair slots|object|-|order 0=15 8=14 9=18 17=17
pair slots|object|-|pay 0=-5 3=5 4=-3 8=-13 9=5 12=17 15=-3 16=6 17=14
pair slots|object|-|rent-out 0=-7 2=-8 8=-17
pair slots|object|-|sell 0=-13 3=10 8=-10 14=10 15=3
pair slots|object|-|serve 6=-3 8=-8 9=10 17=7
pair slots|object|-|sign 1=15 8=10 9=-4 17=-5
pair slots|object|-|stake 8=-3 9=9 17=6
pair slots|object|-|subscribe 11=-8 17=-10
pair slots|object|by 0=14 2=-4 3=4 4=-4 8=4 10=11 13=12 14=10 15=10 17=31
pair slots|object|by|award 0=-4 8=-5 9=9 17=8
pair slots|object|by|buy 13=11 17=8
pair slots|object|by|invest 8=-3 10=13 16=4 17=15
pair slots|object|by|loan 11=-10 15=5 17=-6
pair slots|object|by|sell 0=16 8=15
pair slots|object|for 0=4 1=10 2=-4 6=-4 9=-7 15=4 17=-5
pair slots|object|for|buy 0=7 8=7
pair slots|object|from 0=-9 3=-4 8=-15 9=-5 11=3 12=5
pair slots|object|in 1=4 3=-8 4=-4 6=-3 8=-13 13=5 17=3
pair slots|object|object 0=5 2=-5 3=14 4=-27 6=13 7=13 8=7 9=4 10=-3 11=11 13=7 16=3 17=13
pair slots|object|object|acquire 4=-15 8=-16
pair slots|object|object|award 0=7 8=7 13=5
pair slots|object|object|invest 7=8 8=6
pair slots|object|object|lend 11=7 17=6
pair slots|object|object|license-out 3=9 8=6
pair slots|object|object|pay 0=-4 6=9 9=3 13=3
pair slots|object|object|raise 6=6 7=8 8=12
pair slots|object|object|receive-money 3=8 8=7
pair slots|object|object|sell 9=12 13=4 17=14
pair slots|object|object|stake 1=7 8=5
pair slots|object|of 0=4 6=-3 8=-3 10=-4 13=-4 14=6 15=4 16=10 17=8
pair slots|object|of|license-out 16=8 17=8
pair slots|object|of|paper 0=9 8=8
pair slots|object|of|sell 9=7 13=-3 17=5
pair slots|object|subject 0=20 1=19 2=-4 3=13 4=21 6=-4 7=11 8=32 10=16 11=21 12=17 13=9 17=17
pair slots|object|subject|acquire 3=5 4=6 8=5 13=22 17=19
pair slots|object|subject|assume 7=15 8=12 9=-3 17=-4
pair slots|object|subject|award 0=10 3=5 4=-8 8=4 9=-5 17=-7
pair slots|object|subject|borrow 2=-11 4=3 6=-3 7=3 8=-7 11=4
pair slots|object|subject|build 0=8 7=5 8=10 10=9 14=7 17=10
pair slots|object|subject|buy 0=-3 2=3 3=9 4=8 8=9 9=18 17=11
pair slots|object|subject|commit 0=-3 8=-9 9=-6 12=3 16=6
pair slots|object|subject|fee 4=6 7=4 8=7 17=-3
pair slots|object|subject|invest 1=-6 4=7 7=-4 8=-8 10=7 14=-3
pair slots|object|subject|lend 8=-8 10=4 11=3 14=5 17=5
pair slots|object|subject|licence-paper 0=4 3=5 8=8
pair slots|object|subject|license-out 1=3 6=3 8=4 12=10 17=9
pair slots|object|subject|loan 4=14 8=10 11=-6 17=-8
pair slots|object|subject|order 0=-11 6=3 8=-12 9=-12 12=-3 17=-17
pair slots|object|subject|paper 1=5 4=3 9=-3 13=9 17=4
pair slots|object|subject|pay 0=-11 3=7 4=3 8=-6 9=7 11=8 12=8 14=-5 15=-3 16=-5 17=6
pair slots|object|subject|rent 0=16 5=6 8=15 9=14 15=5 17=17
pair slots|object|subject|rent-out 0=15 2=16 8=28
pair slots|object|subject|sell 3=-5 4=4 8=-9 12=4
pair slots|object|subject|serve 0=-3 1=17 6=3 8=15 9=-3 17=-4
pair slots|object|subject|sign 0=14 1=-4 4=-3 8=5 9=6 12=-4
pair slots|object|subject|stake 1=15 4=-5 8=7 10=5 17=5
pair slots|object|subject|subscribe 1=8 8=6 11=24 17=25
pair slots|object|subject|takeover 8=-4 13=-9 16=5 17=-6
pair slots|object|to 0=-17 2=6 3=-3 4=6 7=3 8=-5 9=-12 15=-3 17=-13
pair slots|object|to|acquire 4=8 8=8
pair slots|object|to|rent 0=-11 8=-11 9=-6 17=-9
pair slots|object|to|sell 8=-4 13=10 17=6
pair slots|object|with 0=14 2=9 3=7 7=5 8=27 9=-7 11=-3 14=7 17=-8
pair slots|object|with|lend 2=7 8=7 17=-3
pair slots|object|with|paper 0=10 8=10
pair slots|object|with|pay 0=7 8=7 17=-3
pair slots|of|- 0=10 1=21 2=-10 3=-5 4=5 5=-3 6=3 9=15 10=-6 11=26 12=5 13=7 15=-11 16=-3 17=12
pair slots|of|-|borrow 2=-10 8=-12 17=-4
pair slots|of|-|buy 0=-6 1=14 4=8 8=11 17=-4
pair slots|of|-|commit 7=7
pair slots|of|-|none 2=4 4=12 7=-6 9=26 10=-3 12=-7 13=-5 17=8
pair slots|of|-|order 8=-8 9=6 17=3
pair slots|of|-|paper 0=12 8=9 9=-5 13=4 17=-4
pair slots|of|-|pay 11=10 17=5
pair slots|of|-|rent 8=-5 11=9 17=4
pair slots|of|-|sell 4=-5 8=-9 9=-3 17=-7
pair slots|of|-|serve 0=12 8=10 17=-3
pair slots|of|-|sign 11=8 13=4 17=7
pair slots|of|-|stake 1=16 6=7 8=19
pair slots|of|-|win 7=4 12=18 17=17
pair slots|of|by|none 12=6 17=7
pair slots|of|for 8=-4 9=6 13=4 17=9
pair slots|of|for|none 9=8 17=7
pair slots|of|from 0=12 8=8 10=5 11=-7 15=6
pair slots|of|object 1=-3 6=4 9=3 12=3 13=3 17=8
pair slots|of|object|sell 0=-3 8=-3 9=5 13=9 17=13
pair slots|of|of 0=-9 2=3 3=-3 4=4 8=-11 9=-4 10=-5 12=5 14=4
pair slots|of|subject 2=19 4=10 5=5 8=24 11=3 13=4 14=3 15=8 16=-5 17=7
pair slots|of|subject|acquire 1=14 8=11
pair slots|of|subject|borrow 2=18 8=17 17=-4
pair slots|of|subject|buy 1=-7 2=3 8=-6 9=3 13=-3 17=-3
pair slots|of|subject|guarantee 15=13 17=11
pair slots|of|subject|none 8=-4 13=13 17=7
pair slots|of|subject|order 0=7 8=6 9=-3 17=-4
pair slots|of|subject|paper 0=8 8=8
pair slots|of|subject|rent 0=-3 2=7 5=6 8=8 9=-4 11=3 17=-4
pair slots|of|subject|sell 4=15 6=4 8=14 17=-3
pair slots|of|to 7=3 13=-6 17=-11
pair slots|of|with 0=-6 2=8 3=5 4=-5 6=3 9=-4 17=-9
pair slots|subject|- 0=25 1=26 2=23 3=34 4=19 5=-47 6=24 7=32 9=13 10=19 11=-29 12=20 13=35 14=-6 15=25 16=28 17=-13
pair slots|subject|-|acquire 0=-3 1=-5 2=-5 3=9 8=-12 13=13
pair slots|subject|-|assume 0=8 4=12 8=15 12=13 17=11
pair slots|subject|-|award 8=-10 9=-4 10=4 11=3 17=-5
pair slots|subject|-|bid 0=-3 1=-4 3=10 4=14 7=9 8=19 17=-6
pair slots|subject|-|borrow 1=-3 2=-10 4=10 6=3 7=-3 8=-11 9=7 13=5
pair slots|subject|-|build 0=-3 1=-5 4=-3 7=8 8=-14 9=17 17=8
pair slots|subject|-|buildout 4=8 5=-11 8=-15 9=5
pair slots|subject|-|buy 1=6 2=4 3=10 4=-15 6=7 7=-8 8=-18 9=-3 11=7 14=9 16=-4 17=-5
pair slots|subject|-|commit 0=17 1=7 2=-9 3=12 4=-10 6=3 7=11 8=10 9=-3 10=-13 13=7 15=12 16=-4 17=-16
pair slots|subject|-|divest 0=7 7=-3 8=-3 15=8
pair slots|subject|-|fee 0=-3 2=-5 3=-3 4=-3 6=26 7=-7 8=3 15=-3 16=18 17=8
pair slots|subject|-|grant 0=-3 2=-4 7=25 8=12 17=-6
pair slots|subject|-|guarantee 2=4 6=5 7=-3 8=-5 9=24 11=-3 15=4 17=19
pair slots|subject|-|guarantee-paper 8=-8 17=-3
pair slots|subject|-|invest 0=-5 1=14 2=9 3=6 5=-12 6=-3 7=38 8=15 10=-5 11=8 14=-3 16=6 17=-5
pair slots|subject|-|lend 1=4 2=29 4=8 5=3 6=-3 7=-3 8=21 10=3 11=-5 16=5 17=-7
pair slots|subject|-|licence-paper 0=-4 1=5 3=24 4=-4 7=-3 8=10 12=3 13=5
pair slots|subject|-|license-out 2=19 3=-7 8=3 12=19 17=11
pair slots|subject|-|loan 1=6 6=-4 8=-5 11=-19 15=18 17=-13
pair slots|subject|-|none 0=10 1=9 2=18 4=13 5=-10 6=17 7=12 8=-3 9=13 10=6 12=18 13=19 14=-5 15=4 16=6
pair slots|subject|-|obtain 3=9 8=6 17=-3
pair slots|subject|-|order 0=28 2=11 3=3 4=3 6=8 7=-3 8=25 9=-3 11=6 12=-3 13=9 14=9 17=3
pair slots|subject|-|paper 0=11 1=10 2=-7 4=-8 7=-5 8=-9 9=-15 11=-5 17=-32
pair slots|subject|-|pay 0=14 1=9 2=-11 3=18 4=15 5=-24 6=-7 7=11 9=23 10=3 11=-10 12=-9 16=17 17=7
pair slots|subject|-|provide 2=7 6=10 8=10 17=-3
pair slots|subject|-|raise 0=12 1=-4 2=-7 6=-3 8=-10 9=-4 10=14 11=-22 13=-3 15=-5 17=-28
pair slots|subject|-|receive-money 5=-3 8=-8 11=4
pair slots|subject|-|rent 0=-4 4=-3 7=-4 8=-17 9=-13 14=-3 15=4 16=8 17=-14
pair slots|subject|-|sell 0=25 1=-4 2=8 3=-6 4=-12 5=-10 6=-4 7=3 8=-6 9=15 10=-5 12=4 13=15 14=-3 15=-3 16=6 17=10
pair slots|subject|-|serve 0=-17 1=-6 2=4 3=-4 4=6 6=6 7=8 8=-10 9=19 15=-6 17=3
pair slots|subject|-|sign 0=5 2=6 6=3 7=-9 8=-15 9=4 11=-3 13=-3 15=8 17=-7
pair slots|subject|-|stake 1=6 4=19 6=3 8=11 10=-6 13=-4 17=-16
pair slots|subject|-|subscribe 1=19 2=8 4=-4 8=12 10=18 17=13
pair slots|subject|-|takeover 4=5 13=14 17=11
pair slots|subject|-|talks 0=11 1=13 2=-6 3=10 4=-11 8=4 9=-5 10=18 12=-5
pair slots|subject|-|venture 6=-4 7=13 8=5 17=-3
pair slots|subject|-|warrant 7=-7 8=-11
pair slots|subject|-|win 0=-10 3=-3 4=21 8=-3 9=-21 12=4 17=-27
pair slots|subject|by 0=-5 5=5 8=-7 9=3 11=-4 13=4 15=-6 17=-4
pair slots|subject|by|order 0=-12 8=-12 9=3
pair slots|subject|for 0=-4 2=11 4=7 5=10 8=11 9=29 10=-3 11=-3 13=-5 15=-4 17=10
pair slots|subject|for|commit 0=6 4=10 5=7 8=15 9=4 17=3
pair slots|subject|for|none 0=4 1=5 2=8 3=-4 4=-12 7=6 9=11 12=6 16=3 17=15
pair slots|subject|for|order 0=-6 8=-11 9=-3 17=-4
pair slots|subject|for|paper 4=9 8=5 17=-3
pair slots|subject|for|pay 4=5 7=-3 9=10 17=9
pair slots|subject|for|rent-out 9=8 17=8
pair slots|subject|for|sell 0=4 3=5 8=7 17=-4
pair slots|subject|from 0=22 1=-5 3=12 4=9 5=-3 7=-8 8=19 10=14 11=7 13=-6 15=-4 16=11 17=10
pair slots|subject|from|acquire 8=-6 11=7 17=4
pair slots|subject|from|borrow 8=-5 11=14 17=11
pair slots|subject|from|buy 0=5 2=6 4=4 8=7 9=11 11=-4 13=-5 16=8 17=3
pair slots|subject|from|guarantee 6=8 8=7
pair slots|subject|from|license 3=12 8=9 12=-4 17=-6
pair slots|subject|from|none 0=3 4=3 7=-3 8=-3 10=10 11=-8 13=3 16=3 17=5
pair slots|subject|from|order 0=-6 8=-8 12=6
pair slots|subject|from|raise 10=12 11=-9
pair slots|subject|from|rent 0=12 8=12 9=-6 17=-8
pair slots|subject|from|sell 0=7 4=8 8=14
pair slots|subject|from|win 0=5 4=-5 9=-3 12=-3 17=-8
pair slots|subject|in 0=9 1=7 2=3 3=3 6=7 7=-8 8=9 9=-6 10=-3 11=-10 12=3 13=3 17=-17
pair slots|subject|in|guarantee 1=4 6=9 8=11 11=-6 17=-6
pair slots|subject|in|none 0=-8 8=-7 13=3
pair slots|subject|in|order 0=15 8=14
pair slots|subject|in|sell 0=-3 1=4 9=-5 17=-7
pair slots|subject|in|sign 0=7 3=3 8=9
pair slots|subject|object 0=15 1=13 2=15 4=10 5=-14 6=-14 7=15 8=16 10=-6 11=-6 12=14 13=13 14=-3 15=3 16=-8
pair slots|subject|object|acquire 3=4 4=13 8=10 13=-5 17=-8
pair slots|subject|object|award 0=19 4=-3 8=9 9=-9 12=-4 13=9 17=-7
pair slots|subject|object|buy 0=-13 4=7 6=-3 8=-10
pair slots|subject|object|commit 1=-4 2=5 3=5 4=-3 7=-8 8=-6 10=-5 17=-9
pair slots|subject|object|divest 4=-3 8=-7 12=5 17=3
pair slots|subject|object|grant 7=9 8=3
pair slots|subject|object|invest 1=20 4=-5 7=-5 8=6 10=-3 17=-5
pair slots|subject|object|licence-paper 0=7 8=5
pair slots|subject|object|license-out 2=3 3=-7 7=8 12=5
pair slots|subject|object|order 0=10 7=3 8=12
pair slots|subject|object|pay 0=6 1=-3 2=-3 4=8 7=5 8=6 9=-4 11=4 17=-3
pair slots|subject|object|sell 0=-8 2=5 4=-5 8=-15 9=14 12=-4 13=11 17=16
pair slots|subject|object|sign 0=-5 2=9
pair slots|subject|object|takeover 0=5 4=5 8=10 13=8 17=7
pair slots|subject|object|win 0=-4 4=11 8=4 9=5 12=16 13=-3 17=13
pair slots|subject|of 0=3 1=18 3=11 4=10 5=-8 7=4 8=13 9=-3 10=-4 12=-8 13=16 15=8 16=14
pair slots|subject|of|acquire 4=15 8=10 17=-3
pair slots|subject|of|borrow 3=3 6=6 7=6 8=9 11=6
pair slots|subject|of|buy 0=4 1=8 2=-3 4=11 8=11 9=10 11=4 13=-3 17=7
pair slots|subject|of|lend 2=7 8=5 15=3
pair slots|subject|of|loan 2=6 7=4 8=7 17=-4
pair slots|subject|of|none 1=9 2=-6 3=14 5=-3 6=-7 11=-4 13=15 16=4 17=5
pair slots|subject|of|pay 1=6 3=-8 8=-3 9=-3 17=-6
pair slots|subject|of|raise 15=7 17=3
pair slots|subject|of|sell 3=4 4=-3 8=-4 9=-6 10=6 13=7
pair slots|subject|of|warrant 16=7 17=6
pair slots|subject|subject 1=-12 2=-5 3=11 4=-3 6=3 8=-11 10=-10 11=5 13=-3 17=-14
pair slots|subject|subject|borrow 2=9 8=8 17=-3
pair slots|subject|subject|buy 0=12 8=7 17=-3
pair slots|subject|subject|license-out 2=-3 3=7
pair slots|subject|subject|loan 2=-6 8=-6 11=12 17=12
pair slots|subject|subject|serve 0=-5 3=8 6=6 8=5
pair slots|subject|subject|subscribe 1=-4 8=-7 10=-4 17=-5
pair slots|subject|to 0=12 1=4 2=22 4=-3 5=-6 6=16 7=-8 8=17 9=19 10=5 11=10 12=-3 13=11 16=5 17=23
pair slots|subject|to|acquire 2=6 4=4 8=7
pair slots|subject|to|award 0=7 8=8 9=-4 12=4
pair slots|subject|to|borrow 11=10 17=9
pair slots|subject|to|divest 3=5 13=8 17=7
pair slots|subject|to|grant 0=5 7=-7 8=-3 16=3 17=3
pair slots|subject|to|lend 2=9 8=7 17=-5
pair slots|subject|to|loan 1=3 2=6 8=7 17=-3
pair slots|subject|to|none 0=-6 2=6 7=-7 8=-16 9=6 11=8 12=-9 13=-3 15=7 16=-4
pair slots|subject|to|order 0=7 8=4 9=-4 17=-7
pair slots|subject|to|pay 0=16 3=-5 8=12
pair slots|subject|to|rent 0=7 3=3 8=7 9=9 17=5
pair slots|subject|to|sale 13=14 17=13
pair slots|subject|to|sell 0=-6 6=7 9=19 10=10 11=-4 12=3 13=-3 17=19
pair slots|subject|to|sign 6=5 7=4 8=3 9=-3 16=10 17=6
pair slots|subject|with 0=7 2=-10 3=-9 4=22 5=-3 6=6 7=10 8=6 9=13 10=14 11=15 12=15 13=-6 14=-3 15=3 17=21
pair slots|subject|with|acquire 4=8 8=6
pair slots|subject|with|buy 0=9 7=-3 9=-4 13=5
pair slots|subject|with|invest 0=4 1=6 5=4 8=9
pair slots|subject|with|lend 2=-7 7=5 8=-6 11=7 12=3 15=7 17=14
pair slots|subject|with|license-out 3=-8 8=-11 11=5 12=-4
pair slots|subject|with|loan 6=3 11=18 17=15
pair slots|subject|with|none 0=14 1=7 2=-3 3=3 4=15 7=-6 8=21 9=-7 10=-6 11=-3 12=-5 13=-6 16=4 17=-28
pair slots|subject|with|order 0=12 4=4 7=-4 8=8 9=8 12=11 17=9
pair slots|subject|with|paper 7=4 9=6 10=11 13=-3 16=4 17=13
pair slots|subject|with|pay 0=-3 8=-9 17=-3
pair slots|subject|with|rent 0=6 8=4 9=9 17=8
pair slots|subject|with|sell 0=-8 8=-11 13=5 17=7
pair slots|subject|with|sign 0=-10 1=-3 2=-3 3=4 4=5 7=11 10=5 12=7
pair slots|subject|with|win 9=10 17=6
pair slots|to|- 0=-15 1=-3 2=25 3=7 4=16 6=-3 7=-3 8=9 9=19 10=23 11=-4 12=3 13=9 15=-8 16=-14 17=14
pair slots|to|-|award 9=9 17=9
pair slots|to|-|borrow 2=14 8=13 15=3 17=3
pair slots|to|-|buy 8=-3 13=7 17=6
pair slots|to|-|commit 8=-3 10=24 17=20
pair slots|to|-|loan 2=21 8=20
pair slots|to|-|none 0=-3 2=-4 3=9 4=9 8=6 9=5 12=5 13=3 16=4 17=12
pair slots|to|-|rent 4=-12 8=-15 9=-22 17=-23
pair slots|to|-|sale 4=20 8=19
pair slots|to|-|sell 0=-11 4=-11 8=-26 9=-8 17=-13
pair slots|to|-|sign 0=6 4=15 8=19 9=11 17=11
pair slots|to|-|warrant 16=-11 17=-12
pair slots|to|by 0=-3 2=13 8=8 9=-4 15=-4 17=-8
pair slots|to|object 0=-8 4=12 9=-4 17=-8
pair slots|to|object|sell 0=-3 4=9 8=4 17=-3
pair slots|to|subject 0=14 1=-3 2=-34 4=15 6=3 8=-7 9=11 10=-14 13=5 15=19 16=32 17=36
pair slots|to|subject|award 9=-8 17=-7
pair slots|to|subject|borrow 2=-9 8=-10
pair slots|to|subject|build 9=-7 17=-7
pair slots|to|subject|buy 0=-3 8=-6 9=22 13=8 17=27
pair slots|to|subject|commit 6=4 10=-13 16=9 17=-5
pair slots|to|subject|guarantee 15=7 17=7
pair slots|to|subject|none 4=-3 8=-7
pair slots|to|subject|order 0=12 8=10 17=-3
pair slots|to|subject|rent 4=29 8=27 9=21 17=19
pair slots|to|subject|sale 4=-13 8=-14
pair slots|to|subject|sell 0=15 4=15 8=29 9=-3 17=-4
pair slots|to|subject|sign 0=-3 4=-5 8=-8 9=-4 17=-5
pair slots|with|- 0=24 1=3 2=-19 3=-7 4=31 5=14 6=5 7=-4 8=19 9=11 12=30 13=6 17=18
pair slots|with|-|borrow 2=-15 8=-15
pair slots|with|-|build 0=17 8=15
pair slots|with|-|buy 0=-5 8=-7 9=21 17=20
pair slots|with|-|grant 9=11 17=11
pair slots|with|-|license-out 12=12 17=12
pair slots|with|-|loan 2=3 9=7 17=5
pair slots|with|-|none 0=-6 1=7 6=8 8=3 9=-3 17=-7
pair slots|with|-|order 4=14 8=10 17=-3
pair slots|with|-|paper 0=-17 5=22 9=-11 17=-14
pair slots|with|-|rent 0=12 8=11 9=-4 17=-4
pair slots|with|-|sale 8=-5 13=9 17=7
pair slots|with|-|sell 0=8 8=5
pair slots|with|-|serve 0=17 8=16
pair slots|with|-|sign 0=11 4=20 5=-8 8=13 9=5
pair slots|with|-|talks 1=5 4=14 8=12 12=22 17=17
pair slots|with|for 4=9 8=7 9=5 17=5
pair slots|with|of 0=-5 4=-5 8=-11
pair slots|with|subject 0=16 1=4 2=25 3=10 4=-7 8=33 9=28 10=4 12=-3 13=-5 16=9 17=27
pair slots|with|subject|borrow 2=18 8=18
pair slots|with|subject|buy 0=-6 8=-7 9=-4 17=-5
pair slots|with|subject|licence-paper 3=14 8=12 17=-3
pair slots|with|subject|none 0=20 8=17 9=-6 10=5 17=-3
pair slots|with|subject|order 0=-3 4=-4 8=-8 9=-7 17=-7
pair slots|with|subject|paper 0=10 8=7 9=23 17=22
pair slots|with|subject|pay 8=-3 9=5 14=3 17=7
pair slots|with|subject|sale 1=10 4=-4 8=4 17=-3
pair slots|with|subject|sell 0=-5 4=6 9=18 17=18
pair slots|with|subject|sign 0=16 4=-3 8=11 9=6 16=5 17=9
pair slots|with|with 0=-5 2=-4 8=-12 9=-3 11=-3 17=-8
pair told|meant|meant 0=38 2=32 3=11 4=13 5=-25 6=30 8=5 9=12 10=21 11=32 13=19 14=-11 15=-5 16=37 17=-6
pair told|meant|named 15=11 17=11
pair told|named|meant 0=30 1=35 2=28 3=43 4=36 5=-21 6=35 7=30 8=14 9=40 10=16 11=-7 12=47 13=33 15=28 16=28 17=15
pair told|named|named 0=20 1=24 2=23 3=18 4=25 5=-12 6=11 7=21 8=20 9=26 10=12 11=20 12=21 13=20 14=11 15=36 16=30 17=26
passage amounts|first 0=-17 1=-12 2=29 4=-3 6=-31 8=-26
passage amounts|second 0=-10 2=-52 4=-21 5=-6 6=9 7=14 8=-50
passage any 0=-8 1=-14 2=-10 3=-16 4=-14 5=-13 6=-17 7=-15 8=-111
passage context|back 1=6 3=7 4=33 5=-16 6=5 7=5 8=13
passage context|hypothetical 0=-35 1=-9 3=21 4=-11 5=-7 6=29 8=-15
passage context|measure 0=-28 1=-7 2=-29 4=17 5=4 6=-7 8=-55
passage context|negation 0=10 1=7 2=-3 3=-12 4=5 5=-11 6=-6 7=12 8=-25
passage context|overtaken 1=5 3=8 4=-12 5=26 6=6 7=6 8=26
passage context|part 0=17 1=14 2=19 3=-13 4=-15 5=-12 6=-11 7=5 8=-3
passage context|sum 0=-6 1=-11 2=-7 3=3 4=5 5=-4 6=23 7=-16 8=-16
passage deal|acquire 0=-23 1=-9 2=-6 3=3 4=24 6=-6 7=-18 8=-26
passage deal|assume 0=-6 1=3 3=9 4=13 8=17
passage deal|award 0=12 1=-3 2=-16 4=4 6=-14 7=-8 8=-23
passage deal|bid 2=-6 3=8 4=9 5=-3 6=-4 7=4 8=10
passage deal|borrow 0=-9 1=-10 2=21 3=-9 4=-4 5=-11 7=-9 8=-28
passage deal|build 0=10 1=-6 2=-17 3=-7 4=-21 5=24 6=-15 7=-4 8=-22
passage deal|buildout 0=-11 1=-8 2=-5 3=-5 5=16 6=-5 7=-3 8=-20
passage deal|buy 0=13 2=-9 3=-16 4=7 5=-13 6=-13 7=6 8=-26
passage deal|commit 0=-19 1=12 2=-6 3=-18 4=-9 5=15 6=5 7=21 8=-11
passage deal|divest 1=-9 2=-5 3=3 4=10 5=-5 6=5 7=3
passage deal|fee 0=-10 1=-6 2=-9 3=-10 4=-3 6=18 7=17 8=-5
passage deal|grant 0=-6 1=-6 2=-13 3=-4 4=-6 5=7 6=-6 7=20 8=-16
passage deal|guarantee 1=-10 2=12 3=-10 4=-14 5=-6 6=20 7=-9 8=-15
passage deal|guarantee-paper 0=-3 1=-5 2=-11 3=-4 4=-5 5=-4 6=20 7=-6 8=-16
passage deal|invest 0=-23 1=15 3=-9 4=-14 5=21 6=-10 7=9 8=-10
passage deal|lend 0=-26 1=-3 2=36 3=-10 4=-8 6=-12 7=-4 8=-21
passage deal|licence-paper 0=-19 1=-8 2=-11 3=27 4=8 5=-12 6=-5 7=-10 8=-19
passage deal|license 0=-6 2=-3 3=15 4=-5 7=-3 8=-5
passage deal|license-out 0=-15 1=-5 2=6 3=13 4=-12 5=-6 7=3 8=-16
passage deal|loan 0=-28 1=-19 2=57 3=-13 4=-10 5=-17 6=3 7=-14 8=-13
passage deal|obtain 0=-11 3=15 4=-3 5=-4 7=-6 8=-9
passage deal|order 0=45 1=-26 2=-9 3=-6 4=-11 5=-16 6=-7 7=-11 8=-19
passage deal|paper 0=16 2=-9 3=4 4=-7 5=-7 6=-12 7=10 8=-14
passage deal|pay 1=-24 2=-17 3=27 5=6 6=-6 8=-22
passage deal|provide 0=-13 1=-5 2=6 3=-3 4=-5 5=-6 6=32 7=-3 8=3
passage deal|raise 0=-9 2=9 3=4 4=-9 6=-8 7=-7 8=-22
passage deal|receive-money 0=-5 1=-4 2=5 3=8 7=-3 8=-3
passage deal|rent 0=19 1=-14 2=-3 3=-8 6=11 7=-8 8=-5
passage deal|sell 0=12 1=-11 2=5 4=3 5=-7 6=-13 7=-15 8=-27
passage deal|serve 0=-5 1=-6 2=-4 3=-7 4=3 5=-7 6=9 8=-19
passage deal|share-sale 1=17 2=-3 8=9
passage deal|sign 0=26 1=-7 2=18 3=11 4=-4 5=-12 6=-18 7=-6 8=-8
passage deal|stake 0=-18 1=28 2=-22 3=-18 4=31 5=-20 6=-4 7=-11 8=-19
passage deal|subscribe 0=-7 1=24 2=8 3=-5 4=-12 5=-5 6=-5 7=-5 8=-7
passage deal|takeover 0=-11 1=-5 2=5 3=-8 4=14 5=-4 6=-5 7=5 8=-11
passage deal|talks 3=4 4=17 5=-4 6=-11 7=-17 8=-12
passage deal|venture 0=-10 1=-5 3=-7 4=-7 6=8 7=11 8=-13
passage deal|warrant 0=-9 1=-5 2=-3 3=-9 4=-6 7=38 8=7
passage deal|win 0=5 1=-17 2=-15 3=17 4=3 5=-12 6=-7 7=-9 8=-26
passage goodskind|licence 0=-20 2=-14 3=35 5=-9 6=-7 7=-5 8=-13
passage goodskind|offtake 0=15 1=-14 3=-7 4=-19 5=-6 8=-24
passage goodskind|purchase 0=34 1=-23 3=-12 4=-31 5=22 6=-11 7=6 8=-11
passage goodskind|services 0=23 1=-15 3=-24 4=-8 5=25 6=3 7=-8 8=-8
passage goods|aircraft 1=-4 3=-4 4=-9 5=-4 6=4 7=-7 8=-21
passage goods|batteries 0=-13 1=7 2=-4 4=-4 5=20 6=-4 7=-5 8=-4
passage goods|cars 0=7 8=6
passage goods|chips 0=22 1=-3 4=7 5=-6 6=-3 7=16 8=29
passage goods|cloud 8=-9
passage goods|datacentre 0=-13 1=-7 2=-4 3=-3 4=-4 5=27 6=-3 7=-4 8=-9
passage goods|defence 1=-3 2=-4 4=-12 5=8 7=-3 8=-17
passage goods|drugs 0=-8 2=-4 3=6 5=-4 7=-4 8=-11
passage goods|engines 0=13 1=6 3=5 8=15
passage goods|epc 0=11 1=-12 2=-4 3=-6 4=-4 5=15 6=-6 7=-10 8=-13
passage goods|equipment 0=-7 1=-6 2=10 3=-5 4=-13 5=14 6=-5 7=4 8=-12
passage goods|farm 0=6 2=-3 3=3 4=-9 6=-4 7=11 8=3
passage goods|fuelcells 0=7 8=4
passage goods|grain 3=-3 5=-3 7=8
passage goods|launch 0=8 1=-3 2=-6 4=13 5=-6 8=8
passage goods|lease 0=18 1=-7 3=-10 4=5 5=-7 6=29 7=-8 8=11
passage goods|lng 0=-5 1=-3 4=-5 5=10 7=-4 8=-13
passage goods|materials 0=3 1=-4 4=-4 7=-4 8=-16
passage goods|mining 0=4 1=-5 2=4 3=-7 7=3 8=-3
passage goods|oil 0=9 3=-3 4=-4 7=-5 8=-6
passage goods|polysilicon 7=7 8=6
passage goods|power 0=13 2=7 3=6 5=-20 6=7 7=-9
passage goods|rights 0=-20 2=-14 3=35 5=-9 6=-7 7=-5 8=-13
passage goods|ships 0=12 1=-8 2=7 3=-11 4=-4 7=-3 8=-8
passage goods|software 1=14 2=13 3=6 4=-7 5=-9 6=-12
passage goods|solar 0=3 2=-3 8=-7
passage goods|trains 0=-4 1=-4 2=8 3=-4 7=8 8=-12
passage goods|transport 0=5 2=3 3=-12 4=-8 5=5 6=-8 7=7 8=-11
passage goods|turbines 0=17 2=-3 8=11
passage goods|uranium 0=-8 4=-3 8=-14
passage goods|wafers 0=8
passage headline 0=-31 1=3 2=3 3=-5 4=-4 5=11 7=13 8=-44
passage lead|acquire 0=-19 1=-7 2=-8 4=17 6=-3 7=-16 8=-31
passage lead|acquire|ing 4=-5 8=-10
passage lead|acquire|order 3=7 8=5
passage lead|acquire|past 2=5 3=-3 4=-3 8=-8
passage lead|acquire|pay 0=-4 1=-5 2=-3 4=6 7=-4 8=-12
passage lead|acquire|plain 0=-16 1=-7 2=-12 4=22 7=-14 8=-21
passage lead|acquire|raise 3=7 8=5
passage lead|acquire|sign 4=10
passage lead|acquire|stake 1=3 4=18 8=15
passage lead|acquire|win 4=-7 8=-9
passage lead|assume 0=-3 3=8 4=9 7=4 8=12
passage lead|assume|plain 0=-3 3=8 4=9 7=4 8=12
passage lead|award 0=18 2=-9 5=3 6=-11 7=-9 8=-11
passage lead|award|award 0=-6 8=-9
passage lead|award|build 7=-3 8=-10
passage lead|award|order 0=20 3=-3 7=-3 8=10
passage lead|award|paper 0=-8 3=4 8=-4
passage lead|award|past 0=15 4=-9 6=-3 7=-3
passage lead|award|pay 0=-5 3=-3 4=7 5=9 8=5
passage lead|award|plain 0=9 2=-13 3=4 4=7 6=-8 7=-5 8=-11
passage lead|award|sign 0=-12 3=3 4=10 5=5
passage lead|bid 2=-5 3=9 4=6 5=-3 6=-4 7=4 8=8
passage lead|bid|past 0=6 1=-3 2=-3 3=-8 4=4 7=8
passage lead|bid|plain 0=-6 1=4 3=16 7=-4 8=6
passage lead|borrow 0=-10 1=-12 2=8 3=-7 5=-10 7=-7 8=-37
passage lead|borrow|borrow 2=14 8=10
passage lead|borrow|loan 2=12 8=6
passage lead|borrow|order 0=-3 8=-8
passage lead|borrow|past 0=-15 2=-14 3=-4 4=5 6=-6 7=-4 8=-36
passage lead|borrow|plain 0=3 1=-13 2=16 3=-4 4=-5 5=-8 6=4 7=-4 8=-13
passage lead|borrow|sign 2=11 7=4 8=7
passage lead|build 0=12 1=-4 2=-8 3=-8 4=-11 5=12 6=-8 8=-13
passage lead|buildout 0=-7 1=-7 2=-5 3=-4 5=5 6=-4 7=-7 8=-25
passage lead|buildout|buildout 5=10 8=8
passage lead|buildout|plain 0=-7 1=-7 2=-5 3=-4 5=5 6=-4 7=-7 8=-25
passage lead|build|buildout 5=7 8=3
passage lead|build|commit 5=13 8=6
passage lead|build|ing 0=24 1=-3 4=-5 5=4 7=-3 8=14
passage lead|build|pay 0=-5 1=-3 5=9 8=-5
passage lead|build|plain 0=-13 2=-6 3=-8 4=-13 5=12 6=-6 7=3 8=-28
passage lead|build|sign 0=-4 4=-3 5=11 8=4
passage lead|buy 0=11 2=-6 3=-12 4=12 5=-7 6=-11 7=-6 8=-24
passage lead|buy|award 0=-3 8=-7
passage lead|buy|build 0=7 4=-4 5=-4 7=-3 8=-8
passage lead|buy|commit 0=9 1=9 4=-8 5=-3 7=26 8=24
passage lead|buy|guarantee-paper 0=-3 6=10 8=3
passage lead|buy|ing 0=-5 1=7 2=7 4=12 5=-4 7=-3 8=10
passage lead|buy|licence-paper 0=-3 3=8 5=-3
passage lead|buy|order 3=9 4=-3 5=9 8=7
passage lead|buy|paper 1=-3 7=-7 8=-17
passage lead|buy|past 0=-16 1=-4 2=-3 3=-4 4=6 5=-4 7=-5 8=-28
passage lead|buy|pay 0=10 2=3 4=7 8=12
passage lead|buy|plain 0=22 1=-5 2=-9 3=-7 6=-11 8=-17
passage lead|buy|rent 0=9 8=6
passage lead|buy|sell 0=3 4=-8 8=-12
passage lead|buy|sign 0=4 3=7 8=3
passage lead|buy|stake 0=-3 4=11 8=5
passage lead|buy|talks 0=-6 1=-8 4=11 8=-8
passage lead|buy|win 0=3 3=7 4=-3 8=4
passage lead|commit 0=-8 1=4 2=-17 3=-4 4=-16 5=12 7=7 8=-24
passage lead|commit|commit 0=-4 1=3 2=-4 7=-5 8=-15
passage lead|commit|past 0=11 1=-12 2=-3 3=-5 4=-5 5=16 6=-7 8=-6
passage lead|commit|plain 0=-16 1=13 2=-21 4=-10 6=6 7=11 8=-20
passage lead|commit|sign 0=-3 1=15 2=-3 5=-5 7=9 8=9
passage lead|cooperate 0=-5 3=-3 4=-3 7=-5 8=-19
passage lead|cooperate|plain 0=-5 3=-3 4=-3 7=-5 8=-19
passage lead|divest|plain 1=-6 2=-4 3=4 5=-3 6=5 8=-7
passage lead|fee 0=-10 1=-6 2=-9 3=-10 4=-3 6=18 7=17 8=-4
passage lead|fee|pay 0=-4 3=-4 4=-3 7=14
passage lead|fee|plain 0=-10 1=-6 2=-9 3=-10 4=-3 6=18 7=17 8=-4
passage lead|grant 0=-4 1=-5 2=-12 3=-4 4=-6 5=7 6=-6 7=16 8=-17
passage lead|grant|paper 0=8 8=8
passage lead|grant|plain 0=-4 1=-5 2=-12 3=-4 4=-6 5=7 6=-6 7=16 8=-17
passage lead|grant|sign 0=8 7=-5
passage lead|guarantee 0=4 1=-7 2=3 3=-9 4=-12 5=-5 6=15 7=-9 8=-20
passage lead|guarantee-paper 1=-4 2=-9 3=-3 4=-4 5=-3 6=20 7=-5 8=-6
passage lead|guarantee-paper|commit 6=-5 8=-9
passage lead|guarantee-paper|pay 0=8 6=-6
passage lead|guarantee-paper|plain 1=-4 2=-9 3=-3 4=-4 5=-3 6=20 7=-5 8=-6
passage lead|guarantee-paper|provide 6=19 8=17
passage lead|guarantee-paper|sign 6=-5 8=-9
passage lead|guarantee|commit 6=9 8=8
passage lead|guarantee|guarantee 2=12 6=-7
passage lead|guarantee|guarantee-paper 6=-7 8=-11
passage lead|guarantee|loan 0=-3 2=15 6=-12 8=-11
passage lead|guarantee|past 0=15 2=10 4=-4 6=-8 8=4
passage lead|guarantee|plain 0=-9 1=-5 2=-5 3=-7 4=-8 5=-5 6=20 7=-7 8=-21
passage lead|invest 0=-22 1=9 3=-8 4=-17 5=15 6=-9 7=13 8=-17
passage lead|invest|acquire 4=7
passage lead|invest|buy 0=-3 1=5 4=-3 5=-4 7=-4 8=-11
passage lead|invest|commit 1=-9 2=19 5=5 7=-10
passage lead|invest|ing 1=-4 2=-5 4=7 5=21 7=-8 8=6
passage lead|invest|invest 1=10 5=-4 7=-5 8=-3
passage lead|invest|loan 2=12 5=-3 8=6
passage lead|invest|order 4=7 5=-4 8=-4
passage lead|invest|paper 1=13 4=-3 5=3 7=-6
passage lead|invest|past 2=6 4=-5 7=-6 8=-9
passage lead|invest|pay 1=7 5=-5 8=-5
passage lead|invest|plain 0=-19 1=12 3=-5 4=-20 5=3 6=-7 7=22 8=-15
passage lead|invest|provide 5=-10 8=-11
passage lead|invest|raise 1=-4 2=7
passage lead|invest|sign 4=3 5=9 7=-13 8=-6
passage lead|invest|stake 1=9 2=-4 4=-3 5=-5 7=-5 8=-10
passage lead|invest|talks 1=-6 8=-8
passage lead|invest|win 1=-4 8=-8
passage lead|join-round|loan 2=7 8=5
passage lead|join-round|sign 2=7 8=5
passage lead|lend 0=-16 2=33 3=-10 4=-5 6=-13 7=-3 8=-12
passage lead|lend|commit 2=-5 8=-10
passage lead|lend|ing 0=-4 1=-4 2=14 4=6 7=-4
passage lead|lend|lend 2=-8 8=-13
passage lead|lend|loan 2=-16 8=-24
passage lead|lend|order 0=-4 8=-9
passage lead|lend|past 2=-12 4=-3 7=4 8=-17
passage lead|lend|plain 0=-11 2=34 3=-7 4=-10 5=5 6=-11 7=-3
passage lead|lend|sign 0=-7 1=4 2=7 3=-5 4=-3 8=-8
passage lead|licence-paper 0=-11 1=-4 2=-8 3=17 5=-6 6=-5 8=-22
passage lead|licence-paper|licence-paper 3=-3 8=-11
passage lead|licence-paper|order 0=6 3=-12 8=-6
passage lead|licence-paper|pay 0=-5 3=19 7=-3 8=4
passage lead|licence-paper|plain 0=-11 1=-4 2=-8 3=17 5=-6 6=-5 8=-22
passage lead|licence-paper|sign 0=-7 3=11 4=-3 8=-4
passage lead|licence-paper|win 4=8
passage lead|license 0=-6 2=-3 3=15 4=-5 7=-3 8=-5
passage lead|license-out 0=-15 1=-4 2=6 3=10 4=-11 5=-6 7=3 8=-18
passage lead|license-out|paper 3=7
passage lead|license-out|past 0=-7 1=-5 2=8 3=4 4=-8 5=-3 6=-3 7=8 8=-5
passage lead|license-out|pay 3=10 4=-3
passage lead|license-out|plain 0=-8 3=7 4=-4 5=-3 7=-5 8=-16
passage lead|license-out|sign 0=-4 3=10 7=-3
passage lead|license-out|warrant 3=-3 7=11 8=7
passage lead|license|paper 3=7 8=4
passage lead|license|past 0=-3 4=-3 8=-10
passage lead|license|pay 3=9
passage lead|license|plain 3=12 8=3
passage lead|license|talks 3=7 8=5
passage lead|loan 0=-12 1=-3 2=19 3=-8 5=-8 7=-5 8=-19
passage lead|loan|loan 2=-4 8=-9
passage lead|loan|obtain 2=-8 8=-10
passage lead|loan|order 2=14 8=11
passage lead|loan|pay 2=-4 6=9 8=5
passage lead|loan|plain 0=-12 1=-3 2=19 3=-8 5=-8 7=-5 8=-19
passage lead|loan|sign 0=-3 2=8
passage lead|loan|talks 2=11 8=5
passage lead|none 0=5 1=-5 2=-4 3=-7 4=-7 5=-8 6=-7 7=-6 8=-50
passage lead|none|plain 0=5 1=-5 2=-4 3=-7 4=-7 5=-8 6=-7 7=-6 8=-50
passage lead|order 0=12 1=-13 2=-4 3=-7 4=-3 5=-4 6=-3 7=-10 8=-31
passage lead|order|build 0=-12 8=-15
passage lead|order|paper 0=-7 8=-7
passage lead|order|plain 0=12 1=-13 2=-4 3=-7 4=-3 5=-4 6=-3 7=-10 8=-31
passage lead|order|sign 0=4 2=11 3=3 4=6 7=-4 8=5
passage lead|order|talks 0=19 8=16
passage lead|paper 0=13 2=-4 3=-10 4=-9 6=-10 7=-13 8=-30
passage lead|paper|plain 0=13 2=-4 3=-10 4=-9 6=-10 7=-13 8=-30
passage lead|paper|sign 0=16 2=-3 3=-3 4=-4
passage lead|pay 1=-6 2=-13 3=-4 4=-8 6=-11 7=-8 8=-43
passage lead|pay|commit 0=-12 1=6 2=4 3=-4 4=-4 6=3 7=-3 8=-12
passage lead|pay|ing 0=15 1=5 2=-7 3=-8 5=17 6=-5 7=-9 8=7
passage lead|pay|obtain 3=8 8=4
passage lead|pay|order 0=19 2=-5 4=-5 5=-8 7=5 8=3
passage lead|pay|paper 0=7 3=-5 4=-8 7=17 8=8
passage lead|pay|past 0=-9 1=-3 2=-3 3=-7 4=-5 5=-21 6=-3 8=-45
passage lead|pay|pay 0=11 7=17 8=23
passage lead|pay|plain 0=-3 1=-8 2=-5 3=7 4=-4 5=4 6=-4 8=-20
passage lead|pay|sign 0=16 1=-5 2=-6 3=3 5=-7 7=4 8=3
passage lead|provide 0=-5 2=7 6=8 8=4
passage lead|provide|plain 0=-5 2=7 6=8 8=4
passage lead|raise 0=-9 1=6 4=-6 6=-8 7=-6 8=-27
passage lead|raise|commit 1=4 7=7 8=8
passage lead|raise|ing 1=9 2=-3
passage lead|raise|loan 2=23 8=13
passage lead|raise|paper 2=9 3=3 8=10
passage lead|raise|past 0=-8 1=3 2=-13 3=-3 4=5 5=-4 7=3 8=-18
passage lead|raise|pay 2=12 3=3 8=9
passage lead|raise|plain 1=-4 2=11 4=-10 5=7 6=-6 7=-9 8=-14
passage lead|raise|sell 2=9 3=3 8=7
passage lead|raise|sign 2=7 3=10 4=-3 8=7
passage lead|raise|stake 2=-5 4=5 8=-9
passage lead|receive-money 0=-5 1=-4 2=5 3=8 7=-3 8=-3
passage lead|receive-money|invest 5=7 8=4
passage lead|receive-money|licence-paper 3=7 8=5
passage lead|receive-money|pay 3=8 8=6
passage lead|receive-money|plain 0=-5 1=-3 3=8 8=-6
passage lead|rent 0=6 1=-12 3=-3 4=-3 6=5 7=-5 8=-15
passage lead|rent-out 1=-3 2=5 4=-3 7=-4 8=-8
passage lead|rent-out|plain 1=-3 2=5 4=-3 7=-4 8=-8
passage lead|rent-out|rent 0=-6 8=-8
passage lead|rent|commit 0=-4 6=7
passage lead|rent|loan 0=-4 2=8
passage lead|rent|paper 0=15 7=-3 8=5
passage lead|rent|past 0=3 3=8 4=-3 5=-4 6=5 7=-3 8=3
passage lead|rent|pay 0=-5 3=-5 6=4 8=-11
passage lead|rent|plain 0=7 1=-11 2=-6 3=-10 5=4 8=-15
passage lead|rent|rent 0=7 2=-3 6=3
passage lead|rent|sign 0=18 8=11
passage lead|rent|talks 0=10 8=8
passage lead|sale 0=-6 1=4 4=5 7=-4 8=-7
passage lead|sale|plain 0=-6 1=4 4=5 7=-4 8=-7
passage lead|sell 0=6 1=-11 2=-5 3=-3 4=9 5=-5 6=-10 7=-10 8=-29
passage lead|sell|build 0=5 5=7 8=12
passage lead|sell|buy 0=-7 8=-12
passage lead|sell|commit 0=-6 2=-3 3=-3 4=13 8=-3
passage lead|sell|ing 0=17 1=5 2=-3 3=-4 4=5 5=3 8=17
passage lead|sell|licence-paper 3=12 4=4 8=11
passage lead|sell|order 0=38 2=-3 3=-3 4=-5 5=-3 8=25
passage lead|sell|paper 0=13 4=13 8=21
passage lead|sell|past 2=18 4=-12 5=-9 6=-3 7=13
passage lead|sell|pay 0=-6 1=-3 2=-4 3=13 7=-3
passage lead|sell|plain 1=-18 2=-21 4=14 6=-6 7=-20 8=-41
passage lead|sell|rent 4=9 8=7
passage lead|sell|sell 0=8 8=3
passage lead|sell|sign 0=13 2=-3 4=5 5=-6 7=3 8=12
passage lead|sell|talks 3=-3 4=23 8=13
passage lead|sell|win 0=-5 8=-8
passage lead|serve 3=-6 4=-12 5=-6 6=11 7=-7 8=-23
passage lead|serve|buy 0=10 8=7
passage lead|serve|commit 0=-4 1=-3 2=-3 4=11 7=7 8=8
passage lead|serve|ing 0=-3 2=11
passage lead|serve|loan 6=12 8=8
passage lead|serve|order 0=12 8=7
passage lead|serve|paper 0=16 8=11
passage lead|serve|past 0=-5 1=-4 2=7 3=-3 4=-4 6=3 8=-7
passage lead|serve|plain 0=8 2=-18 3=-5 4=-7 5=-4 6=11 7=-8 8=-21
passage lead|serve|rent 0=18 8=16
passage lead|serve|sign 0=11 8=9
passage lead|share-sale 1=8 8=4
passage lead|share-sale|plain 1=8 8=4
passage lead|sign 0=12 1=-8 2=3 3=-10 4=-3 5=-10 7=-13 8=-30
passage lead|sign|ing 0=-9 8=-12
passage lead|sign|paper 0=-7 1=-6 2=-6 4=7 6=-3 7=8 8=-10
passage lead|sign|past 0=23 1=-6 2=18 3=-3 5=-11 6=-5 7=-12 8=3
passage lead|sign|plain 2=-16 3=-9 6=5 7=-3 8=-31
passage lead|sign|sign 0=-8 7=4 8=-5
passage lead|sign|talks 0=-4 5=8
passage lead|stake 0=-4 1=9 2=-11 3=-9 4=12 5=-7 7=-3 8=-18
passage lead|stake|commit 1=7 8=4
passage lead|stake|pay 1=-7 4=9 8=-3
passage lead|stake|plain 0=-4 1=9 2=-11 3=-9 4=12 5=-7 7=-3 8=-18
passage lead|subscribe 0=-5 1=22 2=8 3=-4 4=-11 5=-4 6=-4 7=-6 8=-5
passage lead|subscribe|loan 1=-7 2=14 8=4
passage lead|subscribe|paper 0=-3 2=-4 8=-12
passage lead|subscribe|past 1=-5 8=-9
passage lead|subscribe|plain 0=-5 1=23 2=10 3=-3 4=-10 5=-4 6=-3 7=-5
passage lead|subscribe|sign 0=-3 8=-11
passage lead|subscribe|stake 1=8 4=-4 8=-5
passage lead|takeover 0=-6 1=-6 2=-4 3=-6 4=13 5=-3 6=-4 7=6 8=-12
passage lead|takeover|commit 4=7 8=5
passage lead|takeover|plain 0=-6 1=-6 2=-4 3=-6 4=13 5=-3 6=-4 7=6 8=-12
passage lead|talks 0=-14 1=13 2=-5 3=6 4=-4 5=-8 6=-7 7=-11 8=-28
passage lead|talks|plain 0=-14 1=13 2=-5 3=6 4=-4 5=-8 6=-7 7=-11 8=-28
passage lead|venture 0=-9 1=-5 3=-5 4=-7 5=-4 6=5 7=13 8=-13
passage lead|venture|build 7=7 8=3
passage lead|venture|plain 0=-9 1=-5 3=-5 4=-7 5=-4 6=5 7=13 8=-13
passage lead|warrant 0=-6 1=-3 3=-4 4=-5 7=27 8=6
passage lead|warrant|plain 0=-6 1=-3 3=-4 4=-5 7=27 8=6
passage lead|win 0=-4 1=-9 2=-11 3=12 4=10 5=-9 6=-6 7=-7 8=-22
passage lead|win|order 4=-5 7=-5 8=-19
passage lead|win|past 0=-19 1=-5 3=18 4=11 5=-3 7=-6 8=-9
passage lead|win|plain 0=12 1=-4 2=-9 3=-7 5=-6 6=-5 8=-19
passage lead|win|sign 0=16 3=-3 4=-3 8=6
passage money<|, 0=25 2=4 3=-10 5=8 6=26 7=-5 8=36
passage money<|,|and 0=4 1=-7 2=-12 3=7 4=-5 7=-4 8=-19
passage money<|,|at 0=-6 1=-3 2=-8 3=10 4=13 6=-5 7=-4
passage money<|,|for 2=-10 3=5 5=6 6=15 7=-10
passage money<|,|of 0=-6 2=-10 6=4 7=-3 8=-20
passage money<|,|paid 0=12 4=-4 8=4
passage money<|,|pronoun 0=7 8=3
passage money<|,|with 0=3 1=-5 2=-7 4=10 6=-4 7=-3 8=-9
passage money<|,|worth 0=7 4=6 7=-4
passage money<|,|以 1=-4 4=8
passage money<|,|即 2=-11 5=6 6=24 8=17
passage money<|,|是 0=17 4=5 8=20
passage money<|: 0=-6 1=-7 2=13 5=11 6=4 7=-5 8=7
passage money<|:|party 0=-3 5=-3 7=-4 8=-15
passage money<|COMPANY 0=8 2=18 3=-3 4=-3 7=-4 8=12
passage money<|DATE 0=-3 8=-7
passage money<|DATE|for 0=16 1=-3 3=5 8=14
passage money<|DATE|以 0=3 4=8 8=8
passage money<|DATE|的 1=10 2=-3 8=5
passage money<|OTHER 0=-19 2=10 4=-4 7=-3 8=-24
passage money<|PRONOUN|的 1=9 8=4
passage money<|SIZE|, 0=16 8=10
passage money<|SIZE|for 0=8 8=4
passage money<|^ 0=-23 2=51 3=-8 4=-4 5=-7 6=-15 7=-8 8=-3
passage money<|a 0=12 1=-10 2=16 3=-12 5=19 6=13 7=10 8=39
passage money<|add 2=-4 5=-9 7=-5 8=-21
passage money<|and 2=-13 3=5 4=-3 7=-3 8=-13
passage money<|and|party 0=5 7=13 8=14
passage money<|and|the 8=-9
passage money<|another 0=3 2=9 4=-3 7=10 8=18
passage money<|ask|for 4=-7 7=-3 8=-20
passage money<|at 0=15 1=-17 2=-21 3=7 4=7 5=-10 6=-18 7=-3 8=-34
passage money<|a|further 0=-6 4=-8 7=10 8=-6
passage money<|a|pric 0=-3 2=-3 4=10
passage money<|back 1=-3 5=-4 7=-5 8=-18
passage money<|be 0=8 1=10 2=-3 4=-3 5=-5 8=5
passage money<|being 0=3 6=20 7=-4 8=17
passage money<|between 1=-4 2=-3 3=-4 4=13 5=7 7=4 8=11
passage money<|bid|of 0=16 8=9
passage money<|bill|of 0=-3 5=7
passage money<|bring 1=7
passage money<|buy 0=13 1=11 2=-3 4=-3 8=12
passage money<|by 0=-4 8=-11
passage money<|chip|in 0=-3 7=11
passage money<|cit 8=-7
passage money<|claim 1=-3 6=7
passage money<|claim|for 0=-3 4=-4 7=-3 8=-15
passage money<|committ 1=-3 2=9 5=13 6=-3 8=12
passage money<|company|a 2=9 8=8
passage money<|company|的 2=-3 8=-7
passage money<|consideration|of 0=4 3=-21 8=-21
passage money<|contribut 0=-4 1=10 4=-4 7=7 8=5
passage money<|date|: 2=-4 8=-10
passage money<|debt|of 2=8 6=-3
passage money<|donat 7=10
passage money<|down 2=-4 3=3 7=-4 8=-10
passage money<|every 5=-3 8=-8
passage money<|fell|to 0=-3 8=-11
passage money<|for 2=-25 3=26 4=29 6=11 7=-12 8=22
passage money<|for|a 0=-7 2=10 5=13 8=12
passage money<|for|every 5=-3 8=-8
passage money<|from|the 0=-19 2=-14 8=-33
passage money<|further 0=-6 4=-8 7=10 8=-6
passage money<|gave|the 0=9 8=4
passage money<|get 0=3 1=-6 2=-6 3=17 4=3 5=-9 6=5 7=-5 8=4
passage money<|guarante 0=19 2=-5 6=7 8=14
passage money<|guarante|of 6=7 8=4
passage money<|had 2=-7 8=-10
passage money<|had|rais 1=-15 8=-13
passage money<|hand 0=-8 3=11 6=-3 7=9 8=7
passage money<|has 7=-4 8=-8
passage money<|has|a 0=-3 1=-3 4=-4 6=8 8=-6
passage money<|in 0=-10 1=19 2=-7 3=-6 4=-3 5=-14 6=-4 7=29 8=8
passage money<|inject 1=9 8=3
passage money<|instalment|of 8=-7
passage money<|invest 1=-5 5=12 8=4
passage money<|in|with 1=11 8=4
passage money<|is 0=-8 2=-10 4=5 5=-4 8=-21
passage money<|is|spend 0=-3 5=14 8=8
passage money<|is|worth 0=7 1=-4 2=-5 4=-4 5=-5 7=-3 8=-17
passage money<|lend 2=11 8=5
passage money<|lend|COMPANY 2=9 8=5
passage money<|licenc|at 3=10 5=-3
passage money<|limit|to 0=-3 4=-6 6=3 7=15 8=7
passage money<|loan|of 1=-5 2=23 8=10
passage money<|lodg|a 6=8
passage money<|los 1=8 5=-4 8=-4
passage money<|match|the 2=-3 4=13 8=5
passage money<|money|, 1=11 8=3
passage money<|of 0=14 1=-7 2=15 3=-13 4=5 5=-16 6=11 7=-10
passage money<|offer 3=-7 4=16 7=-3
passage money<|of|a 0=11 8=4
passage money<|of|the 2=8 4=-4 7=23 8=23
passage money<|on 1=-3 2=-6 5=7 8=-7
passage money<|only 8=-7
passage money<|on|a 0=8
passage money<|on|the 0=4 2=6 4=8 8=14
passage money<|other|, 1=11 3=3 8=11
passage money<|out 0=-7 6=-3 8=-16
passage money<|owe|party 3=9 8=4
passage money<|paid 0=3 1=-7 2=-6 3=-4 4=10 5=-6 7=-9 8=-18
passage money<|party 0=17 1=-4 5=-8 6=-3 7=19 8=15
passage money<|party|, 0=7 1=-12 2=-13 3=-3 4=14 5=-7 6=4 7=-8 8=-18
passage money<|party|: 0=4 1=-3 3=4 4=7 6=5 7=-6 8=13
passage money<|party|PRONOUN 0=-3 6=7
passage money<|party|at 0=24 2=-3 4=-9 6=-3 8=3
passage money<|party|for 0=-8 1=4 2=9 3=-8 4=28 5=5 6=-3 8=28
passage money<|party|get 0=-6 1=-4 2=-4 3=20 6=7 8=12
passage money<|party|hand 3=3 4=7 8=6
passage money<|party|has 2=-6 8=-10
passage money<|party|is 2=-9 8=-17
passage money<|party|paid 0=-4 4=3 7=-5 8=-12
passage money<|party|party 8=-9
passage money<|party|pay 0=-3 1=8
passage money<|party|rais 1=5 2=-6 8=-7
passage money<|party|s 2=9 4=6 8=12
passage money<|party|sold 0=-7 2=3 8=-9
passage money<|party|suppli 0=-8 2=17 7=7 8=9
passage money<|party|with 0=-4 1=-5 2=7 4=-3 7=10
passage money<|party|付 0=-6 4=15 6=5 8=10
passage money<|party|以 0=5 1=-13 2=-3 3=13 7=9 8=7
passage money<|party|出 0=-4 1=-8 4=15 7=4 8=5
passage money<|party|拿 1=10 8=5
passage money<|party|的 0=3 1=5 2=8 3=-6 4=13 5=-7 6=22 7=-3 8=33
passage money<|party|花 3=5 4=10 8=11
passage money<|pay 0=6 1=8 2=-5 3=-7 4=5 5=-7
passage money<|payment|of 0=7 1=-4 2=-5 3=17 4=13 8=24
passage money<|pay|PRONOUN 3=10 8=5
passage money<|pay|party 3=-3 4=10 8=3
passage money<|premium|of 0=12 8=7
passage money<|pric 4=9 8=4
passage money<|pric|at 2=-3 4=5 6=-3 8=-7
passage money<|pric|of 0=-4 4=15 7=-3 8=4
passage money<|promis 0=-3 2=-4 3=3 4=-5 5=-3 8=-15
passage money<|pronoun 0=5 1=-7 2=11 3=9 4=-12 5=7 6=6 7=10 8=27
passage money<|pronoun|for 0=12 1=-3 2=-14 3=-3 4=-6 7=5 8=-11
passage money<|provid 2=9 8=3
passage money<|provid|a 2=7 8=4
passage money<|pull|a 0=-4 2=16 6=3 8=8
passage money<|put|at 0=-3 5=-3 8=-14
passage money<|put|in 1=10 5=-7 7=21 8=18
passage money<|rais 0=-5 1=-16 2=4 3=-3 4=-3 5=-4 6=4 8=-24
passage money<|reach 5=-4 8=-13
passage money<|rent|of 0=8
passage money<|s 2=25 4=4 8=23
passage money<|said 0=-11 8=-16
passage money<|shar|for 1=8 4=-3 5=-3
passage money<|sign|a 2=-24 7=17 8=-10
passage money<|sold 0=-7 2=3 8=-9
passage money<|spend 0=-5 2=-7 3=-8 5=23 6=-4 7=-8 8=-5
passage money<|spent 0=-3 1=-3 8=-10
passage money<|stand|at 0=-4 7=18 8=10
passage money<|stood|at 5=-3 8=-7
passage money<|sum|of 0=12 5=-4 8=5
passage money<|suppli 0=-8 2=17 7=7 8=9
passage money<|swallow 4=-3 5=10 8=3
passage money<|taken 0=-3 1=-3 2=-3 8=-13
passage money<|target|of 8=-9
passage money<|the 0=-17 1=-6 2=13 3=-14 4=7 5=22 6=-4
passage money<|the|party 2=-6 7=7
passage money<|to 0=22 1=-4 2=-16 4=-9 5=-6 6=-5 7=5 8=-12
passage money<|took 0=-7 5=4 8=-6
passage money<|to|a 0=7
passage money<|to|be 0=-4 5=-3 8=-11
passage money<|to|buy 0=10 8=7
passage money<|to|invest 1=-5 5=12 8=3
passage money<|to|spend 0=-3 3=-4 5=15 7=-3
passage money<|up 2=9 3=7 7=-5 8=8
passage money<|valu|of 0=12 8=6
passage money<|want 0=-8 4=-6 8=-21
passage money<|was 0=-5 1=4 8=-8
passage money<|was|worth 0=-4 8=-10
passage money<|will|get 0=13 5=-6 7=-3
passage money<|will|pay 0=12 4=-3 8=3
passage money<|will|spend 1=9 5=-3 8=3
passage money<|will|swallow 5=13 8=11
passage money<|with 0=-10 1=24 2=-3 3=-3 5=-4 6=-8 7=6 8=4
passage money<|worth 0=30 2=-11 3=-4 5=-14 7=-13 8=-7
passage money<|year|, 0=17 5=3 8=14
passage money<|“ 2=-3 3=-3 4=-6 5=3 7=-4 8=-14
passage money<|一|批 2=-8 8=-9
passage money<|一|笔 0=7 2=6 4=-3 7=-17 8=-10
passage money<|三|年 0=9 8=6
passage money<|下 2=-6 5=-3 6=7 7=-3 8=-6
passage money<|业|额 0=-3 8=-10
passage money<|为 0=13 1=-7 2=-3 3=3 4=14 5=-13 7=-4 8=3
passage money<|了 0=-20 3=-5 4=-10 5=4 6=-17 7=10 8=-35
passage money<|了|, 0=7 2=-3 5=5 7=-3 8=4
passage money<|五|年 0=3 3=8 8=8
passage money<|交 0=-7 3=4 7=-3 8=-9
passage money<|付 0=6 1=-11 2=-7 3=17 5=-10 6=10 7=8 8=11
passage money<|付|款 0=-12 3=-3 8=-20
passage money<|付|的 1=4 7=8 8=7
passage money<|以 0=8 1=3 2=-6 3=-5 4=34 5=-7 6=-5 7=-5 8=16
passage money<|价 0=8 2=-10 3=4 4=40 5=-17 6=-8 7=27 8=41
passage money<|价|为 1=-3 4=15 8=11
passage money<|价|格 0=-9 8=-8
passage money<|价|款 0=11 8=10
passage money<|价|钱 0=-3 4=13 8=6
passage money<|余 0=3 2=21 3=12 8=33
passage money<|余|款 0=7
passage money<|作|价 0=-9 4=19 7=16 8=20
passage money<|供 0=-3 2=11 6=3 8=5
passage money<|保 6=7 8=5
passage money<|借 1=-4 2=10
passage money<|借|了 2=9 8=7
passage money<|借|入 2=7 8=6
passage money<|借|得 2=-8 8=-9
passage money<|借|款 2=15 8=10
passage money<|值 0=11 1=-5 2=-14 3=-5 4=-24 5=-4 6=-3 8=-43
passage money<|偿 0=-7 8=-13
passage money<|入 0=-4 1=-8 2=5 4=5 5=-14 7=-3 8=-20
passage money<|其|余 0=3 3=12 8=15
passage money<|出 0=-11 1=-7 2=8 4=7 6=-3 7=15 8=8
passage money<|出|资 2=7 5=-12 7=31 8=26
passage money<|到 0=-15 3=-6 4=12 6=-4 7=5 8=-9
passage money<|到|账 7=-9 8=-10
passage money<|加 4=-4 8=-8
passage money<|务|费 7=-16 8=-17
passage money<|升|至 2=-4 5=-5 8=-13
passage money<|单 0=11 8=6
passage money<|卖 0=-5 3=-3 4=-4 8=-17
passage money<|卖|了 0=-4 4=-4 8=-14
passage money<|占 5=26 8=21
passage money<|即 0=-4 2=-12 6=24 7=-3 8=3
passage money<|厂|的 5=7
passage money<|及 1=6 2=4 8=7
passage money<|取|了 2=-11 8=-12
passage money<|合 0=13 2=-3 3=-9
passage money<|合|同 0=9 8=5
passage money<|合|计 0=9 2=4 3=5 4=-4 5=-3 7=-3 8=3
passage money<|同 0=9 8=5
passage money<|同|价 0=8 8=4
passage money<|在 0=-3 1=5 4=17 8=17
passage money<|地|价 0=-7 4=5 8=-7
passage money<|奖|金 3=-3 8=-7
passage money<|季 3=7 8=5
passage money<|家|, 0=-7 2=8 4=6
passage money<|对|价 4=11 8=6
passage money<|少|付 3=-4 8=-11
passage money<|少|收 8=-7
passage money<|布|以 3=-13 8=-14
passage money<|年 0=7 3=26 4=-13 7=-3 8=10
passage money<|底|价 7=11 8=3
passage money<|度 1=-6 6=9 8=-5
passage money<|得 1=5 2=10 4=-5
passage money<|总|价 0=21 4=13 6=-3 7=-3 8=20
passage money<|总|值 0=12 7=-3 8=3
passage money<|总|额 0=5 2=-4 4=-7 5=4 7=-3 8=-8
passage money<|息 2=-4 8=-9
passage money<|意|拿 1=7 2=-4
passage money<|成|交 0=-3 8=-13
passage money<|批 2=-8 8=-9
passage money<|把 1=9 3=-4 4=-3
passage money<|投 0=-8 1=15 2=-4 3=-3 5=13 7=3 8=13
passage money<|投|了 5=7 8=4
passage money<|投|入 1=-9 5=-14 7=-3 8=-28
passage money<|投|资 0=-9 1=-12 2=-4 5=38 8=9
passage money<|折|合 3=-8 8=-11
passage money<|拨 2=-10 8=-10
passage money<|拿 1=16 2=-4 4=-7 5=-3
passage money<|拿|出 5=-4 7=7
passage money<|拿|到 7=7
passage money<|捐 7=7
passage money<|提|了 2=-4 6=-14 8=-19
passage money<|提|供 0=-3 2=11 6=3 8=5
passage money<|支 6=-11 8=-11
passage money<|支|的 2=-18 8=-23
passage money<|收 0=-3 3=7 4=6 7=-4
passage money<|放|出 5=-3 8=-10
passage money<|是 0=22 1=5 2=-5 4=4 8=26
passage money<|有 2=3 3=7 5=-4
passage money<|权|金 3=10 8=8
passage money<|来 0=10 2=5 7=4 8=16
passage money<|格 0=-9 8=-8
passage money<|案|值 8=-7
passage money<|欠|party 2=-9 8=-12
passage money<|款 0=12 1=-6 2=4 3=-8 4=-13 5=-11 8=-22
passage money<|款|, 2=8 8=7
passage money<|每|年 0=-10 3=21 4=-10 8=-5
passage money<|求|偿 0=-3 7=-3 8=-11
passage money<|注|资 1=13 2=-3 5=-3 8=4
passage money<|现|金 2=-5 4=3 8=-8
passage money<|用 0=-3 1=3 3=-6 4=13 8=4
passage money<|用|了 2=-3 8=-11
passage money<|的 0=-23 1=19 2=16 3=-10 6=11 7=11 8=16
passage money<|的|, 0=13 2=-3 8=6
passage money<|的|是 0=20 5=-7 8=10
passage money<|省 4=-3 8=-10
passage money<|省|下 2=-5 8=-11
passage money<|砸 0=-19 5=32 8=5
passage money<|租 0=11 2=4 8=6
passage money<|程|款 0=9 5=-8
passage money<|笔 0=4 2=7 4=-4 5=3 7=-16 8=-8
passage money<|算 1=-4 2=-3 4=6 5=29 7=-4 8=24
passage money<|算|为 5=-10 8=-14
passage money<|索|赔 8=-7
passage money<|约|合 0=11 8=9
passage money<|给|party 0=10 4=-4 7=4 8=8
passage money<|给|了 2=7 7=3 8=7
passage money<|缴 0=-3 1=7 2=-3 3=9 4=-4 5=-5 7=9 8=10
passage money<|罚 2=-3 8=-14
passage money<|花 0=-6 4=16 5=22 7=-3 8=26
passage money<|融|资 1=-5 8=-12
passage money<|补|贴 7=11 8=5
passage money<|要|投 0=-3 1=11 5=7 7=-3 8=6
passage money<|要|花 0=-3 5=19 8=13
passage money<|计 0=19 2=3 4=-5 5=-4 6=-3 8=6
passage money<|订|的 5=8 8=6
passage money<|认|缴 1=9 5=-3 7=3 8=4
passage money<|认|购 1=7
passage money<|证|, 2=-3 6=9
passage money<|证|金 1=-9 8=-13
passage money<|诺|的 0=-3 1=7 7=4 8=3
passage money<|账 0=3 7=-10 8=-9
passage money<|货 0=-3 5=-4 7=-3 8=-14
passage money<|贴 7=11 8=5
passage money<|贷 2=9 8=4
passage money<|费 1=-5 2=-7 3=25 4=-8 5=8 6=-3 7=-8
passage money<|资 0=-6 1=12 2=-7 3=-4 5=23 6=-7 7=20 8=28
passage money<|资|额 5=14 8=9
passage money<|赔 1=-5 4=-3 7=9 8=-7
passage money<|赔|付 6=10 8=4
passage money<|赚 0=-4 4=-3 5=-4 8=-18
passage money<|走 2=-6 8=-8
passage money<|轮 1=8
passage money<|达 0=-5 1=-4 2=-4 5=-3 8=-20
passage money<|过 0=-3 4=7
passage money<|过|的 8=-8
passage money<|还 7=7
passage money<|进 5=7 8=6
passage money<|金 0=-6 1=-13 2=-3 3=25 5=-5 6=-3 8=-4
passage money<|金|额 0=41 1=14 2=3 3=-4 4=-8 5=-8 6=3 7=-10 8=31
passage money<|钱 0=-3 2=4 4=13 8=8
passage money<|门|费 3=12 8=9
passage money<|需 5=9
passage money<|面|值 4=-17 8=-22
passage money<|预|付 0=4 3=10 7=-4 8=6
passage money<|预|算 1=-4 4=5 5=29 7=-4 8=23
passage money<|领 0=-10 7=4 8=-6
passage money<|额 0=37 1=15 2=-6 3=-10 4=-18 5=5 6=18 7=-16 8=22
passage money<|额|OTHER 0=-14 8=-18
passage money<|额|度 1=-6 6=9 8=-6
passage money>|( 0=20 1=-3 2=-4 5=4 7=-4 8=11
passage money>|(|other 0=14 4=-4 5=5 8=9
passage money>|(|约 0=3 3=3 8=7
passage money>|) 0=-7 1=-3 5=4 8=-12
passage money>|, 0=19 1=-5 2=14 3=-3 7=19 8=12
passage money>|,|DATE 0=15 1=-11 3=-4 4=5 6=12 8=14
passage money>|,|a 0=8 5=6 8=8
passage money>|,|all 0=-5 1=3 3=11 8=5
passage money>|,|and 1=-3 2=-5 3=-4 4=19 5=4 7=3 8=13
passage money>|,|by 0=-4 8=-7
passage money>|,|completion 0=-4 4=8
passage money>|,|for 7=8 8=5
passage money>|,|from 2=7 8=3
passage money>|,|half 0=-5 1=-4 2=10 4=5 8=3
passage money>|,|has 2=-11 5=5 8=-9
passage money>|,|in 0=-5 5=5 6=8 8=4
passage money>|,|is 0=11 5=-3
passage money>|,|other 1=-14 2=-3 3=4 8=-16
passage money>|,|party 0=-6 1=-5 2=-14 3=5 4=-6 5=-14 6=8 7=-8 8=-38
passage money>|,|pronoun 0=16 1=8 2=-7 3=-5 4=7 5=-6 6=3 7=-14
passage money>|,|said 5=-4 8=-7
passage money>|,|the 2=3 4=-6 5=-4 7=14
passage money>|,|to 1=-3 2=9 4=4 7=-4
passage money>|,|was 0=-17 1=-3 2=-4 3=6 5=-3 6=-4 7=-3 8=-28
passage money>|,|which 0=-5 1=-3 2=-3 4=-8 7=4 8=-19
passage money>|,|with 0=-5 1=-3 2=-5 4=14
passage money>|,|“ 0=4 2=5 7=7 8=10
passage money>|,|一 0=-5 1=9 2=-6 4=6 5=4 8=4
passage money>|,|三 2=8 3=-3 4=5 7=-3 8=5
passage money>|,|交 0=19 8=12
passage money>|,|估 0=-11 1=3 8=-11
passage money>|,|余 0=-4 4=-6 7=18 8=3
passage money>|,|作 4=-22 7=4 8=-22
passage money>|,|分 0=8 2=-6 3=-4 4=19 5=10 6=-3 7=-4 8=21
passage money>|,|到 0=13 8=9
passage money>|,|十 3=9 8=9
passage money>|,|卖 4=9 8=5
passage money>|,|受 2=-9 6=17 7=8 8=10
passage money>|,|合 0=-15 4=10 7=4 8=-5
passage money>|,|同 1=-3 2=-6 5=-3 8=-18
passage money>|,|后 0=10 1=-3 5=3 8=6
passage money>|,|均 5=14 8=14
passage money>|,|头 0=3 4=8 8=10
passage money>|,|实 0=8 8=6
passage money>|,|对 1=11 8=4
passage money>|,|工 0=12 8=12
passage money>|,|已 0=11 1=-3 3=-7 4=-7 5=-4 7=8 8=-4
passage money>|,|年 1=-3 2=26 8=21
passage money>|,|建 5=10 8=5
passage money>|,|当 2=9 8=7
passage money>|,|截 0=10 8=7
passage money>|,|月 0=8 2=6 4=-3 5=-8
passage money>|,|条 1=7 7=-3
passage money>|,|此 0=-3 2=-3 8=-9
passage money>|,|比 0=4 5=15 8=13
passage money>|,|没 7=-3 8=-10
passage money>|,|用 1=-6 2=3 8=-8
passage money>|,|第 0=7 8=7
passage money>|,|签 0=3 3=6 8=7
passage money>|,|统 2=-5 8=-11
passage money>|,|董 5=10 8=6
passage money>|,|评 2=8 8=4
passage money>|,|贷 2=-5 6=15 8=8
passage money>|,|转 2=7 7=-5
passage money>|,|还 0=-7 5=7 7=6
passage money>|,|这 1=5 6=9 8=10
passage money>|,|首 0=8 1=7 3=-3 5=-7
passage money>|9 0=12 8=10
passage money>|DATE 0=-18 1=7 2=-6 3=-3 4=-3 5=-7 7=-5 8=-35
passage money>|OTHER 0=-4 4=-11 8=-21
passage money>|OTHER|, 0=12 4=-3 8=5
passage money>|PRONOUN 0=-6 1=-5 2=4 3=-4 4=6 5=-8 7=19 8=7
passage money>|^ 0=17 1=-5 2=-58 3=11 5=-39 6=11 7=16 8=-45
passage money>|a 0=11 1=-3 2=-7 4=-17 5=-12 6=-5 7=-3 8=-31
passage money>|and 0=12 1=4 2=-9 3=14 4=10 5=-6 6=3 7=-11 8=16
passage money>|and|a 0=-3 4=11 7=-4 8=3
passage money>|and|party 0=8
passage money>|at 1=-3 4=-4 8=-9
passage money>|a|month 0=-8 1=8 8=-8
passage money>|a|season 0=9 3=9 4=-5 8=8
passage money>|a|year 0=13 1=-8 2=-3 3=-7 4=-8 5=-6 6=-4 8=-20
passage money>|bid 4=9
passage money>|by 0=11 1=-6 2=7 3=-4 4=-4 5=7 6=-3 7=3 8=10
passage money>|by|DATE 0=-4 2=-4 5=11
passage money>|by|the 2=7 7=3 8=3
passage money>|contract 0=11 8=3
passage money>|deal 4=9
passage money>|due 2=13 8=12
passage money>|facility 2=9 8=4
passage money>|for 1=16 2=6 3=-7 4=9 5=-8 6=-9 7=15 8=20
passage money>|for|9 1=12 8=7
passage money>|for|PRONOUN 0=-8 3=-3 4=14 7=-6 8=-5
passage money>|for|a 0=-11 4=6 5=9 7=5 8=8
passage money>|for|all 1=8 3=-3 4=-3
passage money>|for|company 0=-3 2=9 4=4 6=-3 8=3
passage money>|for|party 2=4 4=7 5=-3 8=4
passage money>|for|the 0=9 2=-3 3=-9 4=10 5=-5 6=-3 7=9 8=10
passage money>|from 0=-16 1=15 2=9 4=-12 6=3 7=3
passage money>|from|a 0=7 8=6
passage money>|from|party 0=-15 1=15 4=-8 6=4 7=-6 8=-8
passage money>|from|pronoun 2=-7 8=-7
passage money>|from|the 0=-6 1=7 7=11 8=8
passage money>|grant 2=-8 8=-13
passage money>|has 0=15 4=-4 6=4 8=9
passage money>|has|been 0=15 4=-4 8=9
passage money>|if 0=4 2=-3 4=-3 5=-3 7=-4 8=-9
passage money>|if|PRONOUN 3=-7 8=-9
passage money>|in 0=-20 1=-4 3=15 4=-7 5=-9 6=3 7=5 8=-16
passage money>|into 1=15 5=3 7=-4 8=6
passage money>|into|party 1=7
passage money>|in|DATE 2=11 4=-3 5=-3 7=-10 8=-8
passage money>|in|all 0=4 4=-3 5=10 7=-5
passage money>|in|cash 3=9 8=6
passage money>|in|the 0=-12 2=11 8=-11
passage money>|is 0=-15 1=-6 3=-3 4=18 5=-3 6=-4 7=3 8=-10
passage money>|job 0=11 4=-3 8=4
passage money>|last 0=-7 1=-4 2=-3 7=-3 8=-19
passage money>|later 0=6 3=9 4=-3 8=10
passage money>|line 0=-3 2=15 8=9
passage money>|line|from 0=-3 2=14 8=8
passage money>|loan 2=17 8=10
passage money>|market 4=-4 8=-12
passage money>|more|in 2=-3 8=-8
passage money>|now 0=-4 3=29 8=19
passage money>|of 0=3 1=29 2=6 3=-20 4=-35 5=15 7=-21 8=-17
passage money>|offer 1=-3 2=-4 4=18 5=-4 8=3
passage money>|of|cash 1=-4 4=-3 5=-3 8=-13
passage money>|of|damag 8=-8
passage money>|of|equity 0=-3 1=11 4=-3 8=3
passage money>|of|fresh 1=15 2=-3 8=4
passage money>|of|good 0=-4 4=-3 8=-14
passage money>|of|party 5=7 6=5 8=7
passage money>|of|pronoun 0=-7 1=27 2=-17 3=-7 4=-5 5=20 6=-7 7=-7
passage money>|of|spend 5=15 8=11
passage money>|of|ten-year 0=-3 2=9 8=5
passage money>|of|the 0=-4 1=3 4=-3 6=8 8=3
passage money>|on 0=-3 2=-6 3=-7 4=3 5=7 6=-3 7=-7 8=-14
passage money>|on|a 0=-5 5=24 8=15
passage money>|on|averag 8=-8
passage money>|on|pronoun 0=-5 4=10 5=6 8=7
passage money>|on|the 0=5 4=3 5=10 7=-3 8=10
passage money>|order 0=26 2=-4 4=-4 8=12
passage money>|order|for 0=11 8=4
passage money>|over 0=25 3=-5 4=-6 5=-3 8=8
passage money>|overdraft 2=11 8=6
passage money>|party 0=-7 2=34 4=-9 5=14 8=30
passage money>|per 0=13 8=6
passage money>|performanc 6=8
passage money>|performanc|bond 6=8
passage money>|poorer 5=-3 8=-7
passage money>|poorer|than 5=-3 8=-7
passage money>|pronoun|was 0=-3 8=-7
passage money>|pump 1=-6 5=14 7=-4
passage money>|revolv 0=-3 2=13 8=8
passage money>|revolv|line 0=-3 2=12 8=8
passage money>|s 2=-3 8=-10
passage money>|sale 1=7
passage money>|sale|of 1=7
passage money>|short 0=-8 8=-14
passage money>|swoop 4=7
passage money>|s|worth 2=-3 8=-10
passage money>|that 1=-3 2=8 4=7 7=-3 8=5
passage money>|to 0=-4 1=5 3=4 4=-6 5=-7 6=-7 7=15
passage money>|toward 0=-4 2=3 7=-15 8=-20
passage money>|toward|the 0=-3 7=-14 8=-21
passage money>|to|be 0=-5 1=-3 3=8 4=12 5=-3 7=-3 8=3
passage money>|to|build 0=10 5=-8 7=-3 8=-3
passage money>|to|party 0=-6 2=7 4=-9 7=12 8=3
passage money>|to|the 1=10 3=-7 4=-5 7=15 8=7
passage money>|under|a 2=7 8=6
passage money>|was 2=-3 5=-3 7=-3 8=-11
passage money>|went 0=-3 8=-7
passage money>|which 0=-3 5=-6 8=-14
passage money>|within 3=14 8=11
passage money>|within|9 3=14 8=11
passage money>|worth 0=5 1=-3 4=-5 8=-11
passage money>|— 0=-17 6=-12 8=-31
passage money>|—|— 0=-17 6=-12 8=-31
passage money>|” 0=17 1=-4 2=-9 3=-3 5=5 7=-6 8=-4
passage money>|”|, 0=7 1=-4 5=-4 8=-6
passage money>|一 0=-4 2=-10 7=5 8=-12
passage money>|七 0=-7 2=8 7=-16 8=-18
passage money>|三 2=8 8=5
passage money>|三|年 2=8 8=5
passage money>|与 1=3 3=13 8=13
passage money>|之 4=20 8=22
passage money>|之|间 4=20 8=21
passage money>|买 0=-4 1=-5 3=-3 4=17 6=3 7=-3
passage money>|买|下 4=12 8=4
passage money>|债 6=7 8=4
passage money>|入 1=15 5=-4 8=8
passage money>|入|股 1=12 5=-3 8=4
passage money>|出 7=7
passage money>|分 0=-9 6=5 7=3 8=-6
passage money>|到 1=7 3=-13 8=-10
passage money>|到|账 1=7 3=-13 8=-11
passage money>|参 1=16 5=-4 7=-4 8=4
passage money>|参|股 1=11 5=-3 7=-3 8=3
passage money>|取 1=3 3=8 8=6
passage money>|取|得 1=3 3=8 8=6
passage money>|受 3=-13 4=3 8=-12
passage money>|受|让 3=-13 4=3 8=-12
passage money>|向|party 0=7 7=-5
passage money>|在 1=7 8=4
passage money>|定 0=-4 8=-7
passage money>|定|金 0=-3 8=-9
passage money>|将 4=7
passage money>|就 0=-4 8=-9
passage money>|工 0=8 8=4
passage money>|工|程 0=8 8=4
passage money>|已 0=-7 2=-10 3=25 7=-14 8=-6
passage money>|已|付 0=-5 4=7
passage money>|并 0=-4 1=-3 8=-8
passage money>|建 1=-5 5=26 8=14
passage money>|循 2=11 6=-5
passage money>|循|环 2=11 6=-5
passage money>|承 0=-5 1=6 4=10 8=7
passage money>|承|接 0=-4 4=10 8=4
passage money>|把 1=-3 4=16 8=5
passage money>|把|party 4=10 8=4
passage money>|投 0=-5 3=10 5=11 8=11
passage money>|投|得 3=11 8=3
passage money>|投|资 5=13 8=6
passage money>|换 0=-10 1=15 4=4 5=4 7=-5 8=4
passage money>|换|取 1=7
passage money>|换|新 0=-8 5=5 8=-7
passage money>|收 4=8 8=4
passage money>|现 1=-8 3=3 7=10 8=3
passage money>|现|金 1=-8 3=3 7=10 8=3
passage money>|的 0=16 2=10 3=-9 4=4 5=13 6=-4 7=4 8=24
passage money>|的|单 0=8
passage money>|的|固 0=9 5=-6
passage money>|的|开 3=9 5=-3 8=4
passage money>|的|补 7=8 8=3
passage money>|的|质 6=-5 8=-9
passage money>|盖 0=-7 5=11 8=3
passage money>|租 0=-5 6=11 8=3
passage money>|签 0=4 1=-3 3=7 4=-3
passage money>|绿 2=7 8=5
passage money>|股 1=3 2=-16 8=-17
passage money>|股|东 2=-16 8=-18
passage money>|落 4=-5 8=-11
passage money>|设 1=9 8=6
passage money>|诚 8=-9
passage money>|诚|意 8=-9
passage money>|购 7=11 8=5
passage money>|购|置 7=11 8=5
passage money>|贷 2=5 6=9 8=9
passage money>|贷|款 2=3 6=10 8=9
passage money>|资 1=7 7=-3
passage money>|资|本 1=8
passage money>|过 1=-3 2=12 6=-5
passage money>|过|桥 1=-3 2=11 6=-5
passage money>|银 2=14 6=-10 8=3
passage money>|银|团 2=14 6=-10 8=3
passage money>|预 2=7 5=4 8=6
passage money>|预|付 2=7
passage named|0 0=-27 1=-19 2=-24 3=-32 4=-29 5=-18 6=-46 7=-9 8=-138
passage named|1 0=-9 1=-16 2=-4 3=-8 4=-17 5=-3 6=-20 7=-23 8=-87
passage named|2 0=8 2=5 3=-4 4=-8 5=-7 6=-23 8=-52
passage named|3 0=-5 1=-13 2=-18 3=-10 4=12 5=-12 6=50 7=-7 8=-17
passage named|4 0=-9 1=10 4=4 6=-5 7=5
passage paid 2=3 3=-19 4=-11 5=6 6=-6 7=12 8=-14
passage party|bank 0=-25 1=-20 2=33 3=-33 4=-24 5=-26 6=20 7=-33 8=-59
passage party|buyer 0=25 1=-5 2=-15 3=4 4=-16 5=-12 6=-7 7=-16 8=-24
passage party|firm 0=9 1=-6 2=-9 4=6 6=10 8=-53
passage party|fund 0=-25 1=26 3=-21 4=18 5=-18 6=-14 7=-12 8=-30
passage party|seller 0=-10 1=-8 2=-40 3=-14 4=-14 6=-14 7=-13 8=-77
passage party|state 0=-27 1=-10 2=-19 3=-3 4=-21 5=-7 6=19 7=12 8=-53
passage previous|acquisition 0=-11 1=-16 2=-6 4=27 6=-4 7=-6 8=-15
passage previous|buildout 0=-7 1=4 2=-3 3=-13 5=38 7=-14 8=3
passage previous|debt 0=-43 1=12 2=32 3=-23 4=-16 5=-17 6=10 7=-17 8=-40
passage previous|equity 0=-31 1=29 2=-17 3=-7 4=19 5=-8 6=-7 7=-4 8=-21
passage previous|guarantee 1=-5 2=-14 3=-5 4=-4 5=-4 6=53 7=-7 8=21
passage previous|licence 0=-9 1=-6 2=-10 3=59 4=-6 5=-13 6=-10 7=-12
passage previous|other 0=-19 1=-24 2=-15 3=-11 6=-3 7=53 8=-9
passage previous|trade 0=25 1=-17 2=5 3=-21 5=-18 6=-8 7=7 8=-19
passage quoted 0=-20 1=-7 2=8 3=-3 4=-11 5=-10 6=-4 8=-44
passage rule|acquisition 0=-10 1=5 2=-12 3=-3 4=19 6=-6 8=-11
passage rule|acquisition|told 0=-3 1=8 3=7 4=18 5=-3 6=-10 7=-8
passage rule|acquisition|untold 0=-9 2=-12 3=-12 5=4 6=4 7=10 8=-15
passage rule|buildout 0=17 1=-4 2=-14 3=-8 4=-4 5=13 6=-13 7=3 8=-8
passage rule|buildout|told 0=7 2=-10 3=-7 4=-5 5=17 6=-7 7=-6 8=-7
passage rule|buildout|untold 0=12 1=-7 2=-4 5=-5 6=-7 7=9 8=-3
passage rule|debt 0=-8 1=3 2=19 3=-15 4=-5 5=-6 7=-4 8=-26
passage rule|debt|told 1=-9 2=11 3=-3 4=-10 5=3 6=3 7=-4 8=-20
passage rule|debt|untold 0=-8 1=13 2=11 3=-13 4=5 5=-10 6=-4 8=-13
passage rule|equity 0=-11 1=16 2=4 3=-9 4=-4 5=6 6=-8 7=-7 8=-20
passage rule|equity|told 0=-8 1=20 2=3 3=-12 4=7 5=-8 6=-8 7=4 8=-4
passage rule|equity|untold 0=-4 1=-4 4=-14 5=15 7=-14 8=-21
passage rule|guarantee 0=7 1=-4 3=3 4=-11 5=-7 6=12 7=-5 8=-10
passage rule|guarantee|told 0=7 1=-3 3=-9 4=-10 5=-6 6=9 8=-17
passage rule|guarantee|untold 2=3 3=12 6=5 7=-3 8=9
passage rule|licence 0=-18 1=-9 2=-6 3=30 4=-5 5=-10 6=-8 7=4 8=-17
passage rule|licence|told 0=-10 1=-10 2=3 3=29 4=-5 5=-3 6=-6 7=10 8=7
passage rule|licence|untold 0=-9 2=-9 3=4 5=-8 7=-6 8=-28
passage rule|other 0=4 1=-4 2=7 3=-4 4=3 5=-7 6=4 7=4 8=-21
passage rule|other|told 0=-12 1=-8 2=7 4=-6 5=-3 7=15 8=-12
passage rule|other|untold 0=12 3=-5 4=7 5=-5 6=6 7=-7 8=-18
passage rule|trade 0=14 1=-6 3=-7 4=-3 8=-29
passage rule|trade|told 0=15 2=-6 3=-10 4=5 5=-3 6=4 7=-16 8=-23
passage rule|trade|untold 1=-6 2=4 4=-11 5=4 6=-8 7=16 8=-17
passage scale|10 0=12 1=-5 2=11 3=-15 4=6 5=27 6=-25 7=-29 8=-16
passage scale|11 0=-40 2=-9 3=-11 5=-28 6=-7 7=6 8=-75
passage scale|12 2=-11 4=-6 5=-8 7=7 8=-23
passage scale|3 0=-4 7=10
passage scale|4 0=-4 1=-4 2=-4 4=-6 7=6 8=-16
passage scale|6 0=-6 1=-6 2=-13 4=-7 5=-5 6=-3 7=19 8=-16
passage scale|7 0=8 2=-32 3=12 4=-24 5=-15 6=7 7=43 8=-3
passage scale|8 0=13 1=17 2=22 3=10 4=-9 5=5 6=20 7=-19 8=17
passage scale|9 0=5 2=32 3=-6 4=22 5=16 6=-5 7=-22 8=10
passage size<|, 0=12 5=-3 6=5 8=5
passage size<|a 0=22 8=20
passage size<|and 0=7 8=5
passage size<|contract|for 0=7 8=5
passage size<|for 0=-10 4=-5 7=7 8=-17
passage size<|of 0=14 8=7
passage size<|on 0=-6 8=-8
passage size<|order|for 0=-7 8=-9
passage size<|party 8=-9
passage size<|party|for 0=-8 8=-10
passage size<|party|was 0=-6 8=-8
passage size<|party|的 0=7 8=3
passage size<|tak 0=-6 8=-8
passage size<|take 0=-12 8=-15
passage size<|warrant|for 7=12 8=10
passage size<|was 0=-6 8=-8
passage size<|一|年 0=7 8=5
passage size<|了 0=-9 8=-12
passage size<|交|了 0=-6 8=-8
passage size<|余 0=14 8=11
passage size<|入 0=-7 8=-8
passage size<|年 0=10 3=-3 8=3
passage size<|把 0=-4 2=-3 8=-9
passage size<|有 7=10 8=7
passage size<|至 5=5 8=7
passage size<|订|的 0=-6 8=-7
passage size<|购 0=-8 8=-11
passage size<|购|入 0=-8 8=-8
passage size<|采|购 0=-5 8=-8
passage size>|, 0=-3 1=-3 3=-3 4=-5 5=-8 6=-4 8=-26
passage size>|9 0=-14 8=-16
passage size>|DATE 0=-7 8=-10
passage size>|DATE|, 0=-8 8=-9
passage size>|^ 0=9 1=-7 2=-4 3=-5 4=-5 5=4 6=-3 7=-10 8=-14
passage size>|and 0=-5 8=-8
passage size>|a|year 8=-8
passage size>|from 0=10
passage size>|of 0=4 4=-3 7=14 8=7
passage size>|over 0=-9 8=-11
passage size>|船 2=-3 8=-12
passage size>|试 0=7 8=7
passage size>|货 0=-4 2=-3 8=-8
passage size>|风 0=-9 7=4 8=-6
passage sized|bare 0=-21 1=-37 2=-48 3=-22 4=-14 5=-28 6=-25 7=-28 8=-144
passage sized|bare|both 0=-10 1=-9 2=-47 3=-5 5=-19 7=-20 8=-77
passage sized|bare|none 0=-38 1=-19 2=-23 3=-27 4=-6 5=-20 6=-33 7=5 8=-128
passage sized|bare|one 0=-5 1=-39 2=-11 3=-13 4=-18 5=-9 6=-16 7=-30 8=-98
passage sized|bare|told 2=-15 3=-3 4=4 5=-14 6=-11 7=-15 8=-39
passage sized|bare|untold 0=5 1=-8 3=3 4=10 5=11 6=4 8=-25
passage sized|money 1=7 2=20 3=-4 4=3 5=9 7=-3 8=-14
passage sized|money|both 1=8 2=20 4=10 5=3 6=13 8=3
passage sized|money|none 0=23 3=-6 4=-29 6=-16 7=-15 8=-33
passage sized|money|one 0=-10 1=3 2=11 4=5 5=12 6=-6 8=-10
passage sized|money|told 1=5 2=12 4=9 5=10 6=6 7=-3 8=4
passage sized|money|untold 0=-10 1=3 2=10 3=-4 4=-12 5=-6 6=-4 7=5 8=-26
passage sized|rate 0=24 1=-3 2=-9 3=6 4=-23 5=-10 6=-7 7=-5 8=-21
passage sized|rate|both 0=44 1=-8 3=3 4=-13 5=-6 6=-3 7=-4 8=13
passage sized|rate|one 0=-14 1=5 2=-6 3=4 4=-11 5=-5 6=-4 8=-29
passage sized|rate|told 1=-3 2=-4 3=8 4=-9 5=-4 6=-4 7=-3 8=-17
passage sized|rate|untold 0=23 3=-8 4=-10 5=-5
passage sized|size 1=-11 2=-23 3=-17 4=-32 5=-22 6=-15 7=9 8=-62
passage sized|size|both 0=5 1=-14 2=-8 3=-19 4=-20 5=-4 6=-10 7=22 8=-30
passage sized|size|none 0=-18 2=-3 8=-31
passage sized|size|one 0=7 1=3 2=-13 4=-13 5=-17 6=-5 7=-14 8=-35
passage sized|size|told 0=7 1=-7 2=-8 3=-7 4=-19 5=-8 6=-10 7=15 8=-21
passage sized|size|untold 0=-5 2=-8 3=-8 4=-5 5=-9 6=-3 7=-4 8=-39
passage stage|agreed|meant 0=-13 1=-9 3=-15 4=-29 5=-12 6=-4 7=-11 8=-100
passage stage|agreed|said 0=11 1=-24 2=-13 4=-12 5=3 6=5 7=-15 8=-46
passage stage|completed|meant 0=-10 1=6 3=-4 4=-11 5=-29 6=-3 7=-5 8=-54
passage stage|completed|said 0=-8 1=-4 2=16 3=-12 4=13 6=-11 8=-14
passage stage|intent|said 0=11 2=-19 3=-22 4=9 5=21 6=-9 7=-6 8=-23
passage stage|negotiating|said 0=-27 1=-6 2=5 3=15 4=19 5=-10 6=-10 7=-5 8=-19
passage stage|partly_funded|said 0=-9 1=3 2=-6 4=-4 5=-20 6=-12 8=-39
passage stage|rumoured|said 1=5 2=-14 4=23 5=-21 6=4 7=-18 8=-18
passage stage|stalled|said 0=12 1=-5 2=6 3=-9 4=-18 5=9 6=-5 7=3 8=-8
passage stage|terminated|said 1=-10 2=-9 3=6 4=-8 5=6 6=-17 7=7 8=-27
passage told 6=-6 7=-5 8=-31
passage unit|GW 0=28 1=-3 2=-7 3=-8 4=-3 5=-7 8=3
passage unit|GWh 0=-6 1=8 4=3 6=-3 7=-3 8=-6
passage unit|mtpa 0=10 4=-3 8=-3
passage unit|shares 0=-9 1=6 4=3 6=5 7=13 8=12
passage unit|tonnes 0=36 1=-7 2=-5 3=-9 4=-9 5=-7 6=-5 8=3
passage unit|units 0=5 1=-6 2=-12 3=11 4=-16 5=-6 6=-9 8=-31
passage untold 1=-3 2=3 3=-6 4=-4 8=-42
passage voice| 0=6 1=-18 2=-8 3=-7 4=-20 5=-9 6=-6 7=-9 8=-87
passage voice|asserts 0=-8 1=9 2=-12 3=-18 4=7 5=-4 6=-33 8=-53
passage voice|asserts-quoted 0=-27 1=9 2=-4 3=-4 4=-6 5=-16 6=-6 8=-50
passage voice|asserts-quoted|told 0=-9 1=11 2=-9 4=3 5=-6 8=-13
passage voice|asserts-quoted|untold 0=-8 2=6 5=-4 6=-3 7=8 8=-9
passage voice|asserts|told 1=7 3=-18 4=7 5=-9 6=-17 7=3 8=-22
passage voice|asserts|untold 0=-4 1=3 2=3 3=5 4=11 6=-6
passage voice|comments 0=-5 1=-9 2=-3 4=4 5=-14 6=4 7=-8 8=-29
passage voice|comments|told 0=-12 2=3 4=-3 5=-3 6=5 7=-6 8=-14
passage voice|comments|untold 0=6 1=-7 2=-4 4=3 5=-8 8=-9
passage voice|commits 2=13 3=-10 4=-7 5=4 6=-7 7=-6 8=-11
passage voice|commits|told 1=3 2=6 3=-6 4=3 5=11 8=13
passage voice|commits|untold 1=-5 2=4 4=-7 5=-7 8=-16
passage voice|denies 0=-4 1=-6 2=11 3=-5 4=-12 5=-8 6=4 7=-6 8=-24
passage voice|denies-quoted 0=-8 4=17 5=5 8=4
passage voice|denies-quoted|untold 0=-6 1=4 4=10 8=4
passage voice|denies|told 0=4 2=-6 4=-3 6=4 8=-7
passage voice|denies|untold 0=-6 1=-6 2=13 4=-4 5=-5 8=-12
passage voice|estimates 0=-13 1=-8 2=-7 3=-5 4=-11 5=-11 6=-5 7=-12 8=-63
passage voice|estimates|told 5=-13 8=-20
passage voice|estimates|untold 0=-5 1=-4 2=-4 4=-5 5=9 6=-3 7=-7 8=-22
passage voice|hedges 0=-24 1=6 4=12 7=-17 8=-22
passage voice|hedges|told 0=-9 1=-7 4=5 5=3 7=-7 8=-10
passage voice|hedges|untold 0=-9 1=15 2=-4 3=-3 4=3 5=-3 7=-4
passage voice|redefines 0=-8 4=3 5=13 8=3
passage voice|redefines|told 0=-4 5=11 7=3 8=4
passage why|no-payee 0=-3 1=6 2=-10 3=4 4=-4 5=3 6=-8 8=-12
passage why|no-payer 0=-9 1=-3 2=12 3=-4 4=4 5=-14 6=-3 7=24 8=6
passage why|paper 0=20 1=-8 2=-12 3=-8 4=-4 5=3 6=11 7=-3 8=-4
passage why|second 1=7 2=-21 3=-11 4=-11 6=6 7=11 8=-22
passage why|silent 0=12 1=4 2=5 4=4 7=-3 8=-9
passage word|% 0=-32 1=30 2=14 3=-11 4=14 5=-13 6=-5 8=-7
passage word|%|, 0=-10 1=-4 2=22 4=-8 5=-4 7=9
passage word|%|gross 3=-3 4=9 8=3
passage word|%|of 0=-7 1=15 2=-4 3=3 4=-11 7=-5 8=-10
passage word|%|stak 1=17 8=16
passage word|%|的 1=-5 4=11
passage word|%|股 4=8 8=3
passage word|( 1=-7 2=-4 3=-7 4=-13 5=4 7=7 8=-23
passage word|(|9 0=-12 1=-3 5=3 6=5 7=16 8=4
passage word|(|DATE 0=-13 2=4 8=-15
passage word|(|other 0=14 4=-4 5=5 8=9
passage word|(|party 0=4 3=-6 6=-4 8=-7
passage word|(|the 0=-6 8=-14
passage word|(|一 0=-7 8=-8
passage word|(|以 0=-6 5=14 8=7
passage word|(|作 0=10 8=8
passage word|(|约 0=6 3=3 8=9
passage word|) 0=3 1=-8 2=-5 3=-8 4=-12 5=8 7=7 8=-21
passage word|)|: 0=12 1=3 5=3 8=18
passage word|)|is 0=-6 8=-7
passage word|)|party 0=-18 2=3 7=14 8=-8
passage word|)|于 0=-7 8=-8
passage word|)|签 0=-5 8=-8
passage word|, 0=18 1=6 2=22 3=11 4=6 5=20 7=7 8=-8
passage word|,|9 0=6 4=-8 6=3 7=3 8=-4
passage word|,|DATE 1=3 3=12 4=9 5=-8 6=18 7=11 8=21
passage word|,|OTHER 0=14 1=-6 2=-5 3=7 6=-14 8=-9
passage word|,|PERSON 0=-4 2=4 3=11 8=10
passage word|,|SIZE 0=20 1=-3 4=-3 5=-3 6=4 8=10
passage word|,|a 0=-19 1=7 2=15 3=9 4=4 5=9 6=-11 7=3 8=6
passage word|,|accord 0=-4 4=11 8=5
passage word|,|against 1=7 3=5 4=-4 6=-6 7=-5 8=-7
passage word|,|agre 0=-4 4=12 8=6
passage word|,|all 0=-7 1=6 2=-4 3=6 5=4 6=3 8=4
passage word|,|amount 0=19 2=8 8=20
passage word|,|an 1=10 2=-4 5=-3 6=-3 7=3
passage word|,|and 0=-5 1=-10 3=27 4=11 5=-10 6=-20 7=-22 8=-25
passage word|,|are 0=-5 2=-3 8=-10
passage word|,|as 2=-3 4=-7 5=6 6=19 7=-4 8=8
passage word|,|ask 0=-4 4=19 8=14
passage word|,|at 0=-6 1=-5 2=4 4=10 6=-6 7=-8 8=-11
passage word|,|befor 8=-9
passage word|,|both 0=-4 2=19 5=-3 7=-4
passage word|,|but 0=13 1=4 4=-8 5=8 8=12
passage word|,|buy 0=-7 1=10 4=5 8=7
passage word|,|by 0=-12 2=3 3=3 4=-5 6=11 8=-4
passage word|,|can 0=-3 6=8 8=4
passage word|,|cash 0=10 4=-4
passage word|,|company 1=-7 2=12 4=19 7=-12
passage word|,|completion 0=-4 4=8
passage word|,|count 2=-9 8=-13
passage word|,|dat 0=20 2=-3 8=14
passage word|,|end 0=3 4=8 8=7
passage word|,|fewer 0=-6 8=-7
passage word|,|for 0=27 1=-10 2=-14 3=8 4=5 6=11 7=8 8=30
passage word|,|from 0=16 1=-5 2=9 3=-6 4=-12 5=5 8=7
passage word|,|got 8=-7
passage word|,|guarante 6=-6 8=-9
passage word|,|had 0=-5 2=8 3=-3 4=19 7=-7 8=6
passage word|,|half 0=-3 2=9 4=3 8=5
passage word|,|has 0=11 2=-5 3=-4 4=6 5=9 6=7 8=16
passage word|,|hav 2=-3 3=-3 4=14 5=5 6=-4 7=-5 8=6
passage word|,|head 0=7 8=4
passage word|,|if 0=-4 1=-3 2=9 4=-3 6=6 7=-4 8=-4
passage word|,|in 0=-8 1=17 2=-4 3=14 4=-4 5=-5 6=9 7=-3 8=10
passage word|,|includ 8=-7
passage word|,|is 2=-11 3=9 4=-3 5=-9 6=-5 7=9 8=-15
passage word|,|led 8=-8
passage word|,|let 3=20 8=15
passage word|,|meanwhil 0=8 2=-3 4=-3
passage word|,|money 0=22 2=4 3=-9 4=3 5=8 6=26 7=-5 8=35
passage word|,|most 0=-4 1=-7 2=11 5=6 8=3
passage word|,|not 2=13 8=12
passage word|,|of 0=-8 1=-5 2=7 3=-4 4=-3 6=6 7=-7 8=-14
passage word|,|on 0=7 1=-9 2=15 4=11 5=4 7=-3 8=23
passage word|,|once 0=-3 2=-5 3=-3 4=-5 5=4 8=-12
passage word|,|order 0=10 8=5
passage word|,|out 7=9
passage word|,|paid 0=9 1=4 3=4 4=-5 8=7
passage word|,|party 0=9 1=4 2=-5 4=13 5=12 6=-5 7=-10 8=-9
passage word|,|pay 1=3 4=-3 6=8 8=7
passage word|,|payabl 0=7 1=-3 2=4 4=-6 7=6 8=6
passage word|,|prais 4=-4 8=-7
passage word|,|pric 0=7 8=3
passage word|,|pronoun 0=32 1=7 2=-5 3=-27 4=-5 5=-5 6=22 8=8
passage word|,|regulatory 3=7
passage word|,|run 0=-4 5=-7 8=-14
passage word|,|said 0=-11 1=-5 2=-3 4=-8 5=5 8=-25
passage word|,|second 2=8 8=8
passage word|,|should 2=-6 6=8
passage word|,|sign 0=-4 8=-7
passage word|,|so 1=3 5=-3 7=7 8=5
passage word|,|start 0=-6 8=-7
passage word|,|that 0=6 1=5 2=8 4=-12 5=-5 6=5 7=10 8=13
passage word|,|the 0=-15 1=-15 2=7 3=3 4=-5 5=8 7=24
passage word|,|then 0=-4 2=-3 3=8 6=5 7=8 8=7
passage word|,|ther 0=9 1=8 2=-5 4=-3 8=5
passage word|,|though 1=5 2=-3 3=-4 4=-9 5=-4 8=-12
passage word|,|through 0=-12 8=-18
passage word|,|to 0=-12 2=18 5=-8 8=-12
passage word|,|too 3=-3 8=-10
passage word|,|took 0=-9 1=-5 2=-3 8=-22
passage word|,|up 5=12 8=10
passage word|,|upsiz 0=-5 2=-10 8=-17
passage word|,|was 1=-5 2=-6 3=6 5=-6 7=-6 8=-12
passage word|,|were 0=3 2=-3 3=-3 8=-11
passage word|,|wher 0=-9 1=11 3=-4 4=-6 5=-4 7=-3 8=-15
passage word|,|which 1=11 2=-17 7=-14 8=-16
passage word|,|who 1=-3 2=-4 3=-3 4=-7 5=-5 6=-3 7=-3 8=-27
passage word|,|whos 1=-9 2=-4 3=4 4=17 5=-6 7=-7 8=-9
passage word|,|will 0=-10 5=16 6=13 8=13
passage word|,|with 1=-13 2=-13 3=-3 4=22 5=6 6=-6 7=-5 8=-12
passage word|,|worth 0=7 3=-3 4=6 7=-4
passage word|,|would 4=-5 5=7 8=-9
passage word|,|wrot 4=-8 8=-9
passage word|,|“ 0=33 1=5 2=4 4=-10 5=-8 6=-3 7=10 8=23
passage word|,|一 0=-7 1=6 2=13 6=-3 7=-6 8=-3
passage word|,|三 0=-9 1=-4 2=3 4=13 5=-3 6=-4 7=-3 8=-10
passage word|,|不 0=5 1=11 2=-11 3=-4 4=3 5=-3
passage word|,|与 0=3 4=7 5=-3
passage word|,|业 0=8 4=-6 8=-5
passage word|,|两 0=-4 2=-6 7=-4 8=-18
passage word|,|为 0=-5 3=11 4=-5 5=6
passage word|,|主 0=8 3=-3 5=4 6=-3 8=3
passage word|,|九 0=-3 5=8 8=3
passage word|,|也 1=-3 3=-3 6=3 8=-9
passage word|,|买 0=6 2=-4 5=-4 7=9 8=5
passage word|,|于 0=16 8=14
passage word|,|五 0=7 2=6 3=6 4=-3 6=-3 8=8
passage word|,|交 0=18 4=5 8=14
passage word|,|亦 0=7 8=6
passage word|,|从 0=-3 1=-3 2=4 4=-3 8=-12
passage word|,|付 0=13 2=-3 3=-3 8=6
passage word|,|代 1=3 7=13 8=12
passage word|,|以 0=3 1=-5 2=-3 4=12 8=3
passage word|,|价 0=6 1=-4 2=-4 3=4 4=10 7=-5
passage word|,|传 4=10 8=9
passage word|,|但 0=-5 1=-5 3=-4 5=4 7=4 8=-10
passage word|,|余 0=-8 3=-7 4=3 5=-3 8=-17
passage word|,|作 0=-7 1=-3 2=-5 3=-4 4=13 7=10
passage word|,|依 3=4 7=5 8=7
passage word|,|保 0=-5 2=-7 4=-3 6=8 7=-5 8=-11
passage word|,|信 2=-7 6=11
passage word|,|债 2=5 6=4 8=7
passage word|,|先 0=17 2=5 3=8 8=23
passage word|,|全 1=-6 3=-3 4=4 6=-5 7=4 8=-7
passage word|,|具 1=11 8=4
passage word|,|再 0=-5 8=-7
passage word|,|出 0=-5 1=9 3=10 7=-3 8=5
passage word|,|分 0=-3 1=4 2=-6 3=-5 4=10 5=10 6=-4 7=-3
passage word|,|则 0=-4 3=9 4=-4
passage word|,|利 2=16 8=12
passage word|,|别 7=-4 8=-10
passage word|,|到 0=7 4=-3
passage word|,|剩 3=-3 7=11 8=8
passage word|,|包 0=-7 3=10
passage word|,|十 0=5 2=5 3=10 7=-3 8=15
passage word|,|单 0=10 1=-3 5=5 7=-8 8=3
passage word|,|卖 0=6 4=8 8=6
passage word|,|即 0=-3 1=6 5=5 6=6 8=9
passage word|,|原 1=-5 3=5 5=14 7=-4 8=7
passage word|,|受 0=-3 2=11 6=5 7=7 8=14
passage word|,|另 0=-3 2=3 3=12 7=3 8=9
passage word|,|只 0=5 1=-3 2=-8 3=-4 5=5 8=-6
passage word|,|吃 0=5 4=5 8=10
passage word|,|各 0=-6 5=-5 7=17
passage word|,|合 0=10 1=-4 2=10 3=10 7=5 8=21
passage word|,|同 2=-6 5=-3 8=-18
passage word|,|后 0=9 1=-5 2=-3 5=14 8=13
passage word|,|向 0=-3 4=-3 8=-10
passage word|,|因 0=17 1=-4 3=-4 5=9 7=3 8=15
passage word|,|国 2=-7 8=-9
passage word|,|地 0=-13 1=11 2=-3 4=7 5=-5 8=-3
passage word|,|均 2=4 5=7 8=4
passage word|,|备 7=9 8=5
passage word|,|外 3=8 5=9 8=13
passage word|,|够 0=-4 8=-7
passage word|,|大 0=-4 8=-7
passage word|,|如 1=7 2=3 4=7 7=-4 8=7
passage word|,|媒 0=-4 4=-3 7=18 8=9
passage word|,|嫌 2=5 4=8 8=8
passage word|,|定 0=-7 7=4 8=-7
passage word|,|实 0=7 3=-4 5=-3 8=-4
passage word|,|将 0=-3 3=4 5=-5 8=-10
passage word|,|就 0=-9 3=4 4=5 6=7
passage word|,|尽 4=7
passage word|,|展 5=-3 8=-12
passage word|,|工 0=14 5=16 8=19
passage word|,|已 0=4 3=-10 4=-7 5=3 6=-3 7=7 8=-10
passage word|,|市 0=-6 4=-4 5=-4 7=-5 8=-20
passage word|,|干 0=9 8=5
passage word|,|年 0=-4 1=-5 7=-6 8=-20
passage word|,|并 0=8 1=-4 3=4 4=-5 5=3 6=-3 7=-3
passage word|,|底 7=11 8=3
passage word|,|建 5=10 8=5
passage word|,|当 0=-4 1=-6 2=9 4=3 7=-5 8=-7
passage word|,|惟 0=-3 7=-3 8=-13
passage word|,|成 0=-6 4=3 8=-12
passage word|,|截 0=-8 6=3 8=-9
passage word|,|房 0=-3 8=-9
passage word|,|手 2=4 6=-3 8=-8
passage word|,|打 0=-6 5=8 7=10 8=8
passage word|,|批 2=9 8=6
passage word|,|承 0=-3 1=11 4=-5 7=6 8=6
passage word|,|把 1=-4 2=4 3=-3 4=7 6=-3 7=3 8=4
passage word|,|投 1=-4 2=-5 5=10 6=3
passage word|,|押 0=-6 8=-7
passage word|,|担 2=12 6=-7
passage word|,|按 0=9 3=5 7=4 8=18
passage word|,|据 0=3 7=15 8=12
passage word|,|改 0=6 2=6 3=3 8=10
passage word|,|新 1=-6 3=7 4=8 5=5 8=14
passage word|,|旧 0=-4 3=8
passage word|,|早 0=9 4=-6
passage word|,|是 0=-9 1=4 2=-5 5=-7 6=5 8=-15
passage word|,|暂 0=8 8=6
passage word|,|最 0=-5 2=-5 3=5 5=-3 8=-8
passage word|,|月 0=8 2=5 4=-5 8=4
passage word|,|有 0=-7 7=4 8=-9
passage word|,|期 2=6 3=7 8=7
passage word|,|未 0=4 1=-3 6=-3 8=-7
passage word|,|机 0=-7 2=3 7=4
passage word|,|条 1=10 7=-3
passage word|,|校 7=8
passage word|,|案 8=-7
passage word|,|欠 0=12 2=-5 8=4
passage word|,|此 0=-6 2=-3 3=3 8=-9
passage word|,|母 1=4 6=9 8=10
passage word|,|每 0=9 2=-3 3=8 4=-6 7=-3
passage word|,|水 0=8 8=7
passage word|,|没 0=5 1=-5 2=-3 4=19 5=-7 6=-8 7=-7 8=-5
passage word|,|用 1=-7 2=13 8=3
passage word|,|由 0=7 3=8 5=8 6=9 8=24
passage word|,|目 1=-8 2=4 8=-11
passage word|,|票 2=9 6=-3 8=4
passage word|,|租 0=4 2=-4 3=-3 8=-11
passage word|,|第 2=-7 5=3 7=6 8=-6
passage word|,|筹 2=9 8=8
passage word|,|签 0=4 3=11 4=-6 5=4 7=-6
passage word|,|索 0=-3 6=3 7=-4 8=-11
passage word|,|终 0=7 4=3 8=8
passage word|,|经 0=7 2=3 8=7
passage word|,|统 2=-5 8=-11
passage word|,|而 0=-6 1=8 7=4 8=8
passage word|,|自 0=-6 2=3 4=-3 5=13
passage word|,|至 0=10 2=-3 8=4
passage word|,|花 0=-3 4=11 5=7 8=8
passage word|,|药 0=-3 3=10 8=3
passage word|,|董 0=-4 1=6 4=-3 5=20 8=15
passage word|,|行 0=-3 3=-4 7=8 8=-6
passage word|,|被 0=-8 8=-16
passage word|,|要 3=-3 5=-6 7=3 8=-9
passage word|,|计 0=-3 1=-4 5=9 7=-3 8=-4
passage word|,|订 0=10 8=7
passage word|,|认 1=-7 2=4 8=-10
passage word|,|该 0=-6 5=-4 7=6 8=-7
passage word|,|说 5=-3 7=-4 8=-12
passage word|,|谈 4=13 8=7
passage word|,|货 0=12 8=5
passage word|,|购 0=-11 8=-12
passage word|,|贷 1=5 6=7 8=9
passage word|,|费 0=7 3=7 8=11
passage word|,|赞 1=7 3=-6
passage word|,|转 2=12 7=-5 8=3
passage word|,|还 0=3 1=-4 4=-3 5=7 7=7 8=6
passage word|,|这 1=12 3=-3 4=3 5=4 6=3 8=11
passage word|,|通 1=7 2=-4
passage word|,|造 0=10 5=9 8=16
passage word|,|那 0=12 4=3 5=3 8=10
passage word|,|配 1=13 6=-3 8=7
passage word|,|金 0=22 1=26 2=3 3=-4 4=-5 5=-5 7=-4 8=29
passage word|,|钱 0=-5 1=22 2=3 3=12 4=-5 5=-3 6=-7 8=15
passage word|,|集 0=5 4=-8 5=4 8=-5
passage word|,|须 1=-3 3=7 7=5 8=7
passage word|,|额 1=-5 8=-8
passage word|,|首 0=11 1=5 3=5 5=-8 6=-3 7=-3 8=3
passage word|9 0=3 1=13 2=3 3=-13 4=-3 5=-12 6=-20 7=4 8=-33
passage word|9|% 0=-32 1=31 2=14 3=-11 4=12 5=-13 6=-5 8=-8
passage word|9|) 0=-6 1=-3 5=4 6=4 7=16 8=8
passage word|9|9 0=8 4=-6 8=-6
passage word|9|DATE 4=-7 8=-8
passage word|9|billion 0=-8 1=-4 2=-4 4=-3 8=-26
passage word|9|e 0=8 8=6
passage word|9|f 0=-7 8=-8
passage word|9|from 0=13 8=10
passage word|9|in 1=3 3=-3 8=-7
passage word|9|is 4=11 5=-3 8=6
passage word|9|job 0=-3 5=11 8=3
passage word|9|million 0=-12 1=3 2=-10 3=-4 5=-3 7=3 8=-23
passage word|9|party 0=-5 1=-9 2=3 3=5 4=-5 5=6 7=5 8=-3
passage word|9|s 0=8 4=10 8=8
passage word|9|squar 0=9 8=7
passage word|9|the 0=-8 2=6 8=-5
passage word|9|year 0=19 7=-3 8=12
passage word|9|万 0=13 1=18 2=-7 4=-8 8=7
passage word|9|亿 0=-8 3=4 4=-7 8=-14
passage word|9|号 0=3 4=7 8=5
passage word|9|家 2=8 8=3
passage word|9|年 0=16 8=12
passage word|9|的 0=-4 3=8 8=3
passage word|9|签 3=-8 8=-6
passage word|: 0=-19 1=18 2=5 3=-12 4=9 5=18 6=-4 8=-17
passage word|:|9 0=8 8=5
passage word|:|DATE 0=-7 1=12 2=-5 3=-6 5=7 7=7 8=5
passage word|:|a 0=3 1=-5 2=8 3=7 4=-8 5=3 6=5 7=-4 8=8
passage word|:|company 0=-5 2=9 4=-7 7=5
passage word|:|money 0=-10 1=-7 2=11 5=11 6=4 7=-5
passage word|:|other 2=-7 7=6 8=-3
passage word|:|party 0=7 1=-6 2=10 4=-4 5=-7 6=-4 7=4 8=-8
passage word|:|pronoun 0=12 1=13 2=-5 3=-7 4=3 5=4 6=-5 7=-3 8=10
passage word|:|that 0=25 2=-3 3=6 8=29
passage word|:|ther 2=-3 8=-7
passage word|:|you 0=-8 8=-12
passage word|:|“ 0=-11 1=13 2=-12 3=-6 4=15 7=-6 8=-9
passage word|:|总 5=10 8=11
passage word|:|未 0=-4 8=-8
passage word|:|每 0=-6 1=-5 8=-13
passage word|:|该 0=8 8=8
passage word|; 0=-4 1=-5 2=-7 4=-6 5=-3 6=-17 7=3 8=-36
passage word|? 0=-5 8=-7
passage word|COMPANY|also 3=-4 7=-3 8=-10
passage word|COMPANY|money 2=18 3=-3 4=-3 7=-4 8=6
passage word|DATE 0=20 1=4 2=6 3=-8 5=7 6=-37 7=-16 8=-30
passage word|DATE|) 0=-11 2=4 8=-13
passage word|DATE|, 1=-6 3=-4 4=8 5=6 6=-10 7=4 8=-12
passage word|DATE|: 0=-6 2=-4 8=-19
passage word|DATE|; 8=-7
passage word|DATE|after 4=8 8=4
passage word|DATE|and 0=25 1=-4 2=10 3=5 4=3 5=-5 7=-4 8=27
passage word|DATE|for 0=-9 1=-5 2=-3 4=6 5=10 8=-5
passage word|DATE|from 0=-3 8=-7
passage word|DATE|grant 2=10 3=-5 7=-4
passage word|DATE|in 2=7 8=-5
passage word|DATE|money 0=-3 8=-7
passage word|DATE|party 0=4 1=-7 3=3 4=6 5=-5 6=-3 8=-8
passage word|DATE|pronoun 1=-6 2=-12 3=4 5=9 7=-4 8=-14
passage word|DATE|s 0=-4 2=11 5=12 8=16
passage word|DATE|that 0=4 1=8 2=-6 4=7 5=9 7=-5 8=11
passage word|DATE|the 4=-3 7=9 8=5
passage word|DATE|to 0=10 2=-3 3=5 6=3 8=12
passage word|DATE|took 0=8 5=-3 8=3
passage word|DATE|with 0=-11 1=14 8=-4
passage word|DATE|一 0=9 8=5
passage word|DATE|不 0=-3 8=-7
passage word|DATE|与 0=-9 2=-3 5=8 7=6
passage word|DATE|中 1=7 4=5 5=-5
passage word|DATE|九 0=-3 4=3 7=7 8=5
passage word|DATE|买 0=-5 4=8
passage word|DATE|五 6=9 8=5
passage word|DATE|交 0=-5 2=-3 4=11
passage word|DATE|产 5=-10 8=-13
passage word|DATE|付 0=3 3=11 4=-6 8=4
passage word|DATE|公 1=-4 4=4 5=9 8=7
passage word|DATE|冬 0=-3 1=17 8=13
passage word|DATE|到 2=-5 6=8 7=-3
passage word|DATE|十 0=-10 4=5 8=-10
passage word|DATE|就 0=10 8=9
passage word|DATE|届 0=15 7=4 8=16
passage word|DATE|已 0=12 1=9 5=-3 7=3 8=17
passage word|DATE|底 2=-9 3=-5 6=3 7=-4 8=-16
passage word|DATE|开 5=10
passage word|DATE|得 0=-4 8=-10
passage word|DATE|才 0=-5 5=8
passage word|DATE|投 1=-4 5=8
passage word|DATE|报 0=8 8=5
passage word|DATE|拍 0=-3 3=6 4=7 8=7
passage word|DATE|收 2=7 4=-7 8=-4
passage word|DATE|春 0=-8 1=-3 8=-15
passage word|DATE|澄 4=-4 8=-8
passage word|DATE|点 0=-10 5=5 8=-11
passage word|DATE|的 1=10 2=8 5=-3 8=11
passage word|DATE|签 1=6 2=-4 3=11 4=5 6=-5 8=8
passage word|DATE|终 0=-3 8=-7
passage word|DATE|经 5=8 8=6
passage word|DATE|给 1=8 2=-3 8=4
passage word|DATE|至 0=13 3=3 8=13
passage word|DATE|董 5=8 8=6
passage word|DATE|起 2=3 3=9 4=-3
passage word|DATE|转 0=-7 1=12 2=-3 4=-4 8=-3
passage word|DATE|那 0=10 8=10
passage word|MONEY|has 0=14 1=-3 4=-4 6=4 8=6
passage word|MONEY|per 0=-6 8=-11
passage word|MONEY|pronoun 0=-7 1=-5 2=4 3=-4 4=6 5=-8 7=19 8=6
passage word|MONEY|was 2=-3 5=-4 7=-3 8=-13
passage word|MONEY|出 7=7
passage word|MONEY|投 0=-5 3=10 5=7 8=7
passage word|MONEY|提 6=-11 8=-12
passage word|MONEY|设 0=-3 1=9 8=3
passage word|OTHER|) 0=25 1=-3 2=-4 4=-3 5=4 7=-4 8=15
passage word|OTHER|OTHER 0=-10 2=3 8=-10
passage word|OTHER|by 0=-10 2=9
passage word|OTHER|in 0=23 3=-8 8=8
passage word|OTHER|money 0=-19 2=10 4=-4 7=-3 8=-24
passage word|OTHER|per 1=4 6=21 7=-4 8=19
passage word|OTHER|— 0=20 6=13 8=31
passage word|PERSON 0=13 1=17 2=-13 3=-8 4=3 7=-4 8=-8
passage word|PERSON|( 0=-4 8=-7
passage word|PERSON|, 0=6 2=-3 4=-3 8=-9
passage word|PERSON|: 0=19 1=15 2=-4 3=-4 4=-3 5=5 6=-7 7=6 8=21
passage word|PERSON|先 6=7 8=7
passage word|PERSON|在 0=3 1=8 8=3
passage word|PERSON|用 3=11 8=11
passage word|PERSON|表 0=-4 8=-9
passage word|PERSON|认 0=-3 8=-7
passage word|PRONOUN|account 8=-7
passage word|PRONOUN|at 0=11 8=8
passage word|PRONOUN|bid 1=-3 4=11 8=3
passage word|PRONOUN|board 1=4 5=3 8=8
passage word|PRONOUN|cash 5=-3 8=-8
passage word|PRONOUN|claim 7=10 8=8
passage word|PRONOUN|d 8=-9
passage word|PRONOUN|every 0=-5 8=-7
passage word|PRONOUN|expect 2=10 3=-3
passage word|PRONOUN|good 3=7 8=3
passage word|PRONOUN|has 0=-33 1=13 3=-11 4=-3 5=3 7=5 8=-31
passage word|PRONOUN|let 0=-6 3=7 4=3 8=4
passage word|PRONOUN|licenc 2=-4 8=-8
passage word|PRONOUN|mak 0=-4 3=-3 4=-3 8=-14
passage word|PRONOUN|murrin 0=-6 4=-4 8=-12
passage word|PRONOUN|new 0=6 5=13 7=-3 8=12
passage word|PRONOUN|old 0=-4 1=-4 4=10 7=5 8=3
passage word|PRONOUN|only 4=9 8=6
passage word|PRONOUN|order 0=17 4=-4 8=7
passage word|PRONOUN|owner 0=-5 1=-3 3=-4 4=9 7=-7 8=-11
passage word|PRONOUN|part 1=6 4=-4 7=8 8=5
passage word|PRONOUN|patent 3=-3 4=7 8=3
passage word|PRONOUN|promis 0=10 1=-6 5=13 6=4 7=-4 8=12
passage word|PRONOUN|rate 3=8 8=5
passage word|PRONOUN|say 0=12 8=9
passage word|PRONOUN|shar 1=9 3=-4 7=5 8=11
passage word|PRONOUN|sign 0=-15 7=7 8=-11
passage word|PRONOUN|supply 0=-6 8=-8
passage word|PRONOUN|way 0=7
passage word|PRONOUN|全 1=-4 4=9 8=3
passage word|PRONOUN|又 4=-3 8=-9
passage word|PRONOUN|合 0=11 7=-4 8=4
passage word|PRONOUN|每 6=8 8=4
passage word|PRONOUN|连 4=8 8=7
passage word|RATE|each 0=-7 3=3 8=-7
passage word|SIZE 0=43 1=-5 2=-34 3=-14 4=-26 5=-25 6=-6 8=-23
passage word|SIZE|, 0=16 1=-7 2=-7 3=-8 4=-4 5=-10 6=3 7=-6 8=-16
passage word|SIZE|9 0=-11 8=-14
passage word|SIZE|from 0=14 8=4
passage word|SIZE|新 0=8 8=5
passage word|a 0=9 1=11 2=5 3=-8 5=9 6=-12 7=13 8=-8
passage word|about 0=-3 1=-7 3=5 4=10 5=11 7=-8 8=4
passage word|about|a 0=4 4=8 5=5 7=-3 8=8
passage word|about|party 0=-6 4=16 8=5
passage word|about|pronoun 8=-7
passage word|about|to 0=-4 8=-10
passage word|abroad 0=8 5=-4
passage word|abu 0=-4 4=14 8=4
passage word|abu|dhabi 0=-4 4=14 8=4
passage word|accelerator 0=10 8=4
passage word|accept 0=13 3=-3 4=6 8=14
passage word|accord|to 0=-5 4=8
passage word|account 0=-15 3=-3 4=6 5=5 7=-4 8=-9
passage word|accus 0=-4 4=16 8=11
passage word|accus|by 0=-4 4=16 8=11
passage word|acquir 0=-3 1=-4 3=-4 4=10 8=-8
passage word|acquisition 2=9 4=-5 7=-3 8=-6
passage word|across|the 0=7
passage word|add 0=-10 2=-9 3=-4 5=3 6=-3 7=-9 8=-28
passage word|add|9 5=8 8=7
passage word|add|money 2=-4 5=-9 7=-5 8=-21
passage word|administrator 0=-3 1=7 8=-4
passage word|advanc 0=-11 1=-8 2=30 3=-4 4=-4 7=-4
passage word|advanc|, 0=-4 2=7
passage word|advanc|PRONOUN 2=13 8=8
passage word|after 1=11 3=-6 4=5 5=-8 6=-9 7=-3 8=-14
passage word|after|a 1=-4 4=3 5=-3 8=-10
passage word|after|all 0=-3 1=4 4=7 7=-3 8=5
passage word|after|the 3=3 4=-7 7=6
passage word|again 0=6 1=-3 2=7 4=-5 7=-3 8=-3
passage word|against 0=10 1=17 3=5 4=-13 5=-5 7=-12 8=5
passage word|against|a 0=-3 3=7
passage word|against|party 0=-3 8=-11
passage word|again|, 0=10 1=-7 2=8 4=-3 5=-3 8=4
passage word|age 4=-3 8=-9
passage word|agency 2=-3 4=-5 6=7 7=-4 8=-11
passage word|age|, 4=-3 8=-10
passage word|aggregat 0=-7 1=3 4=12 6=21 7=-4 8=24
passage word|ago 0=-8 3=5 4=3 5=-3 8=-10
passage word|ago|, 0=-8 8=-11
passage word|agre 0=-15 3=-5 4=14 6=-7 7=22 8=6
passage word|agreement 0=24 1=9 2=-9 3=-9 4=-16 5=6 6=-3
passage word|agreement|, 0=4 2=-3 3=-3 8=-8
passage word|agreement|giv 0=4 3=-3 4=7 8=5
passage word|agreement|has 0=-6 8=-8
passage word|agreement|of 0=-9 1=11 2=-3 3=5 4=-3
passage word|agreement|under 0=16 8=14
passage word|agreement|with 0=4 4=-3 7=10
passage word|agre|in 0=-4 4=12 8=5
passage word|agre|on 0=-3 8=-8
passage word|agre|term 0=-8 2=-5 8=-17
passage word|agre|to 3=-4 4=4 5=5 6=-3 7=10 8=11
passage word|agre|with 4=7 5=-5 7=10 8=8
passage word|ahead 1=4 2=-10 3=-3 4=-3 8=-14
passage word|ahead|of 1=4 2=-9 3=-3 8=-15
passage word|aircraft 0=-13 8=-18
passage word|airport 4=-4 5=-3 7=5 8=-8
passage word|air|show 0=-5 8=-7
passage word|all 0=14 1=7 2=-7 3=-3 4=13 7=-16 8=4
passage word|allow 3=11 8=5
passage word|allow|to 3=11 8=5
passage word|all|of 0=9 1=7 2=-4 4=8 6=-3 7=-4 8=10
passage word|all|the 0=-7 4=6 8=-5
passage word|alon 0=-4 1=5 3=4 5=6 8=10
passage word|already 0=-5 1=-8 2=6 3=-3 5=17 6=-3 7=4 8=7
passage word|already|paid 7=7
passage word|also 0=16 2=-6 3=-14 5=4 7=-7 8=-11
passage word|among|them 1=-4 2=7
passage word|amount 0=16 2=5 3=4 4=-5 6=4 8=17
passage word|amount|withheld 0=13 8=11
passage word|an 0=-12 1=11 2=-9 3=6 4=15 6=-11 8=-5
passage word|analyst 0=-11 2=-3 3=-3 4=-3 5=-4 6=-3 8=-27
passage word|analyst|at 0=-4 8=-9
passage word|anchor 1=-8 2=13 5=-4 8=-3
passage word|and 0=22 2=-4 3=18 4=4 5=-7 6=-31 7=19 8=4
passage word|and|DATE 0=12 3=-4 7=-5
passage word|and|a 0=-9 1=-6 2=-5 3=10 4=9 7=7
passage word|and|cost 3=8 4=-3
passage word|and|four 0=9 8=6
passage word|and|has 0=18 2=-4 3=16 4=-3 6=7 7=-12 8=21
passage word|and|is 0=5 1=7 3=-4 4=-5 5=3 8=3
passage word|and|may 0=-6 2=-3 3=5 4=15 7=-3 8=6
passage word|and|money 2=-13 3=5 4=-3 7=-3 8=-14
passage word|and|no 0=13 2=-3 4=10 5=6 7=-3 8=17
passage word|and|noth 0=10 5=-3
passage word|and|now 0=-4 7=10
passage word|and|one 0=-3 4=-4 8=-10
passage word|and|only 0=-3 3=14 6=-3
passage word|and|other 0=-5 1=-5 2=5 3=10 7=5 8=4
passage word|and|paid 0=-15 3=4 4=-4 7=10 8=-8
passage word|and|party 0=29 1=4 3=-16 4=-3 5=-11 6=-23 7=25 8=7
passage word|and|pronoun 0=-5 2=-3 3=9 5=-6 6=-3 7=-6 8=-14
passage word|and|sal 3=7
passage word|and|say 0=-5 8=-11
passage word|and|size 0=7 8=5
passage word|and|that 0=-13 4=4 8=-18
passage word|and|the 0=5 2=-10 3=-7 4=13 5=-4 6=-4 8=-10
passage word|and|then 0=-6 1=-3 5=-3 8=-16
passage word|and|ther 0=-4 8=-10
passage word|and|thos 4=7
passage word|and|was 0=32 7=-3 8=26
passage word|and|went 0=-8 2=7 4=4
passage word|and|were 0=4 2=5 8=7
passage word|and|will 0=13 1=-5 4=-6 5=15 7=-3 8=12
passage word|and|would 3=-7 8=-9
passage word|announc 0=-6 1=-5 2=3 3=-7 4=-9 5=-9 8=-35
passage word|announc|in 8=-7
passage word|announc|pronoun 0=-3 2=5 5=-7 8=-7
passage word|announc|that 3=-5 8=-7
passage word|annual 0=14 2=-4 4=-3 5=-6 6=-3 7=4
passage word|annually 0=7 8=3
passage word|annual|rent 0=18 8=15
passage word|another 0=20 2=6 4=-8 5=-8 6=-3 7=12 8=16
passage word|another|, 0=-4 8=-9
passage word|another|money 0=3 2=9 4=-3 7=10 8=18
passage word|another|other 7=9 8=5
passage word|antitrust 4=7 8=3
passage word|any 1=-5 2=-6 4=-7 5=-3 6=3 7=7 8=-11
passage word|anyon 0=-7 4=-4 8=-16
passage word|anyth 1=7 2=-5 8=-4
passage word|an|aggregat 0=-7 4=13 8=5
passage word|an|agreement 0=4 1=6 4=-4 5=11 8=14
passage word|an|extension 0=-3 8=-7
passage word|an|investment 1=-3 4=-5 8=-11
passage word|an|offer 0=-5 3=4 4=13 7=4 8=14
passage word|an|option 0=-5 5=-7 7=-5 8=-23
passage word|an|undisclos 0=12 7=4 8=13
passage word|an|unsolicit 4=21 8=15
passage word|apart 4=-3 8=-7
passage word|appeal 0=-6 8=-9
passage word|appear 7=7
passage word|approv 0=-11 3=4 4=-4 5=25 7=-6 8=4
passage word|approv|DATE 0=-4 5=14 8=5
passage word|are 1=-10 2=-3 3=3 4=3 6=-8 7=-9 8=-25
passage word|arena 0=4 5=9 8=6
passage word|are|, 7=-3 8=-7
passage word|are|in 0=7 3=4 8=10
passage word|are|not 0=-3 8=-8
passage word|are|paid 2=9 7=-3 8=4
passage word|arm 0=-5 1=-4 2=4 3=-4 4=20 5=-3 8=5
passage word|arrang 2=-8 8=-14
passage word|arrangement 0=10 1=3 3=3 4=-4 8=6
passage word|arrang|by 2=-12 8=-15
passage word|arriv 0=16 2=3 6=-3 8=14
passage word|as 0=-5 1=11 2=18 3=-23 4=5 5=11 6=-3 7=4 8=7
passage word|ask 0=5 1=-10 2=-3 3=-7 5=-3 7=-12 8=-29
passage word|ask|for 0=-7 1=-3 2=-4 4=-9 6=4 7=-4 8=-26
passage word|ask|party 0=7 2=3 4=-3
passage word|ask|the 0=3 4=20 8=20
passage word|ask|to 0=-3 7=-3 8=-11
passage word|asset 0=-4 4=10
passage word|asset|, 0=-3 4=10 8=6
passage word|assum 0=-3 4=-4 7=8
passage word|assuranc 0=-3 2=-3 6=5 8=-8
passage word|assuranc|that 2=-3 8=-8
passage word|as|COMPANY 5=7 8=4
passage word|as|a 0=-13 1=16 2=-5 4=-7 5=-4 7=3 8=-11
passage word|as|for 4=7 8=6
passage word|as|larg 5=7 8=5
passage word|as|lender 2=10 4=-3 7=-5
passage word|as|much 0=-8 1=5 5=-3 8=-9
passage word|as|part 0=-3 7=7
passage word|as|party 0=-4 1=-6 2=-4 4=-8 8=-28
passage word|as|pronoun 0=-4 2=-9 4=6 8=-13
passage word|as|the 0=8 4=8 6=-8
passage word|as|to 6=8 8=7
passage word|as|too 4=11 8=5
passage word|at 0=15 1=-18 2=-10 3=-13 4=11 5=26 6=-26 7=-19 8=-30
passage word|attach 0=-3 7=11 8=3
passage word|at|9 0=-9 1=-6 2=14 4=-3 8=-4
passage word|at|OTHER 0=21 1=7 4=-3 5=6 7=-7 8=20
passage word|at|PRONOUN 5=16 8=7
passage word|at|a 0=21 1=4 2=-5 4=13 6=-4 7=-8 8=18
passage word|at|all 0=-5 1=3 4=13 8=10
passage word|at|an 4=11 8=7
passage word|at|company 0=7 8=3
passage word|at|money 0=25 1=-18 2=-20 3=7 4=10 5=-12 6=-18 8=-25
passage word|at|noon 0=-4 2=3 4=9 8=7
passage word|at|party 0=4 1=-16 2=-11 3=-6 4=-10 5=15 7=-8 8=-28
passage word|at|rate 0=-7 8=-15
passage word|at|stak 1=-4 8=-8
passage word|at|the 0=-7 1=-5 2=7 3=-9 4=-14 5=12 7=7 8=-13
passage word|audit 0=-3 8=-10
passage word|auditor 7=-4 8=-11
passage word|australia 4=16 8=14
passage word|australia|s 4=16 8=14
passage word|authority|party 0=-3 8=-7
passage word|autumn 2=-3 4=14 7=8 8=8
passage word|autumn|and 0=5 7=11 8=13
passage word|averag 0=-6 6=-3 8=-18
passage word|award 0=-4 1=-3 2=-6 4=-10 5=-3 6=-3 8=-27
passage word|award|from 0=15 2=-3 8=5
passage word|award|the 0=8 8=5
passage word|away|from 8=-8
passage word|a|( 0=16 1=4 8=18
passage word|a|9 0=-5 1=14 3=-4 4=5 7=-5
passage word|a|bank 2=15 4=3 7=-3 8=9
passage word|a|bind 0=12 8=10
passage word|a|bridg 2=-3 8=-7
passage word|a|broker 0=-3 2=9 3=-3
passage word|a|buyer 7=9 8=3
passage word|a|call 0=-4 8=-9
passage word|a|chair 7=7
passage word|a|chines 0=7 8=3
passage word|a|claim 4=-3 7=-3 8=-12
passage word|a|claus 0=-4 4=-3 7=11
passage word|a|conferenc 1=-3 8=-8
passage word|a|contract 0=25 2=-3 4=-6 7=-3 8=8
passage word|a|cost 2=-3 4=14 5=4 8=12
passage word|a|court 8=-7
passage word|a|deal 0=4 1=5 4=8 8=15
passage word|a|direct 0=-6 8=-8
passage word|a|fee 0=6 3=7 7=-3 8=9
passage word|a|fifth 0=-3 1=18 4=-7 8=3
passage word|a|firm 0=-7 4=-5 7=3 8=-15
passage word|a|five-year 0=8 2=-10 8=-7
passage word|a|fixed-pric 0=11 8=7
passage word|a|former 0=-7 1=-3 2=3 4=-3 5=-4 7=-3 8=-19
passage word|a|friend 2=15 8=13
passage word|a|further 0=-8 7=9 8=-5
passage word|a|gift 2=-3 7=10
passage word|a|guarante 0=21 2=-3 6=-4 8=9
passage word|a|hangar 5=9 8=3
passage word|a|job 0=-6 8=-12
passage word|a|jointly 7=10 8=5
passage word|a|leas 0=14 8=12
passage word|a|letter 0=4 2=-3 4=3 6=16 7=-3 8=10
passage word|a|licenc 0=-4 3=7 4=-3 5=-5 8=-10
passage word|a|line 2=7 8=4
passage word|a|loan 1=-3 4=-3 6=-7 7=5 8=-11
passage word|a|local 0=-3 4=9
passage word|a|maker 3=9 4=5 5=-3 7=-4 8=5
passage word|a|market 0=-5 4=-3 8=-12
passage word|a|memorandum 0=17 8=12
passage word|a|mill 1=-3 4=7
passage word|a|minority 4=-7 8=-10
passage word|a|money 0=11 1=-10 2=16 3=-12 5=19 6=13 7=6 8=32
passage word|a|month 1=8
passage word|a|new 1=-4 4=-3 7=3 8=-7
passage word|a|other 0=-6 2=23 4=-6 7=-20 8=-9
passage word|a|pair 0=-5 8=-10
passage word|a|paper 0=7
passage word|a|part 0=7 7=3 8=6
passage word|a|party 0=-12 1=-5 4=6 5=13 8=-5
passage word|a|payment 0=-8 1=-4 2=-3 3=4 4=7 6=6 7=7 8=9
passage word|a|person 0=4 1=8 8=5
passage word|a|piec 4=-4 8=-7
passage word|a|plan 4=-5 8=-9
passage word|a|plant 5=-6 8=-7
passage word|a|pledg 8=-8
passage word|a|press 2=-3 8=-8
passage word|a|pric 0=-6 1=4 2=-4 4=8 8=-4
passage word|a|project 0=-6 5=19 8=7
passage word|a|promis 0=-17 1=-3 2=-3 4=8 7=10 8=-6
passage word|a|quarter 0=-5 1=9 6=6 8=6
passage word|a|replacement 0=9 8=6
passage word|a|royalty 3=11 8=6
passage word|a|sale 2=7 4=10 8=8
passage word|a|season 0=9 3=8 4=-7 8=5
passage word|a|seat 1=7 4=-4
passage word|a|second 0=5 4=8 7=-4 8=6
passage word|a|shareholder 0=-6 1=30 4=-8 8=13
passage word|a|ship 0=9 6=3 8=7
passage word|a|size 0=21 8=20
passage word|a|story 2=6 4=5 6=7 8=15
passage word|a|subscription 1=12 2=-3
passage word|a|sum 0=7 4=-3
passage word|a|ten-year 0=-5 8=-9
passage word|a|tenth 0=7 4=4 5=-5
passage word|a|term 0=-3 3=8
passage word|a|third 2=8 3=-4 4=-4 5=12 7=-4 8=6
passage word|a|three-year 0=17 8=12
passage word|a|truc 3=8 5=-3 7=8 8=8
passage word|a|valu 0=10 8=4
passage word|a|vehicl 1=5 2=-5 8=-9
passage word|a|warehous 0=-3 2=6 5=10 8=10
passage word|a|warrant 7=12 8=10
passage word|a|year 0=8 1=-12 2=-3 3=-4 4=-8 5=-11 6=-8 7=7 8=-26
passage word|a|轮 1=9
passage word|b 2=7 5=-3
passage word|back 0=-8 1=-22 2=13 3=13 4=22 5=-13 6=9 7=-19 8=-5
passage word|backstop 6=7 8=6
passage word|back|a 8=-7
passage word|back|from 2=4 6=7 8=4
passage word|back|money 1=-3 5=-4 7=-5 8=-18
passage word|back|party 1=-4 2=3 3=6 4=7 7=-3 8=10
passage word|bad 2=-4 8=-8
passage word|bag 0=9 8=6
passage word|bakery 0=-4 4=7 5=4
passage word|band 0=-3 4=-4 7=8
passage word|bank 0=-7 1=-5 2=29 3=-5 5=-7 6=7 7=-8 8=4
passage word|banker 2=8 4=-4 6=-4 8=-4
passage word|bankroll 1=7 2=-6 5=4
passage word|bankruptcy 4=7
passage word|bank|guarante 6=7 8=4
passage word|bargain 1=5 4=16 8=15
passage word|barrack 5=12 8=5
passage word|battery 0=-4 1=8 5=5 8=3
passage word|be 1=7 2=25 5=-18 6=-3 7=-19 8=-13
passage word|becaus 0=-4 2=7 3=4
passage word|becaus|pronoun 2=9 3=6 4=3 8=13
passage word|becom 1=20 3=-4 5=-4 8=9
passage word|becom|a 1=17 2=-3 4=-4 8=5
passage word|becom|the 0=7 8=5
passage word|been 3=19 4=-12 6=-10 8=-9
passage word|been|award 0=-5 8=-9
passage word|been|conclud 0=9 8=7
passage word|been|contract 0=5 3=9 8=12
passage word|been|discuss 0=-3 2=17 7=13 8=24
passage word|been|exchang 0=-9 4=9
passage word|been|grant 2=-5 7=7
passage word|been|promis 0=-3 5=7 8=-3
passage word|been|select 0=-3 8=-7
passage word|been|terminat 0=-9 8=-14
passage word|befor 0=8 1=26 2=15 3=-10 4=-10 5=-8 6=-6 7=-11 8=6
passage word|befor|DATE 0=4 8=-7
passage word|befor|PRONOUN 1=8 5=9 8=13
passage word|befor|christma 0=5 1=17 5=-3 8=14
passage word|befor|the 0=-4 1=7 4=-3 5=-11 7=-3 8=-18
passage word|began 0=10 8=5
passage word|beginn 0=8 8=7
passage word|beginn|DATE 0=7 8=6
passage word|behalf 0=11 5=-3 6=3 8=4
passage word|behind|the 4=8 8=6
passage word|being 0=4 1=-6 3=4 6=18 7=-4 8=9
passage word|being|money 0=3 6=20 7=-4 8=17
passage word|belong 0=8 3=-5 4=15 8=14
passage word|belong|to 0=8 3=-5 4=15 8=16
passage word|berth 0=10 3=-4 4=6 8=7
passage word|better 0=-7 1=-6 2=4 4=-5 5=-3 6=-3 7=10 8=-9
passage word|between 2=-8 4=19 5=-7 6=-3 7=-3 8=-5
passage word|between|DATE 0=13 8=7
passage word|between|money 1=-4 2=-3 3=-4 4=13 5=7 7=4 8=10
passage word|between|party 4=12 8=6
passage word|between|them 0=-6 1=6 5=-13 7=-3 8=-21
passage word|be|allow 0=-4 3=12 8=3
passage word|be|convert 0=10 2=-3 8=6
passage word|be|drawn 0=-3 1=7 2=-3
passage word|be|money 0=8 1=10 2=-3 4=-3 5=-5 8=5
passage word|be|paid 0=10 3=-3 6=5 8=7
passage word|be|receiv 3=-3 4=8
passage word|be|repaid 2=15 8=9
passage word|be|return 2=7 7=-3
passage word|be|sign 0=-10 8=-14
passage word|be|sold 0=11 8=7
passage word|bid 0=8 1=-11 2=-8 3=-8 4=23 6=6 7=-6 8=4
passage word|bidder 0=11 2=-3 5=-7 7=11 8=14
passage word|bid|of 0=16 8=9
passage word|bigger 5=7
passage word|biggest 0=17 1=8 3=-4 5=-3 8=14
passage word|bill 0=12 2=-3 3=-3 4=-4 5=7 6=5 7=-5 8=5
passage word|billion 0=-9 1=-4 2=-5 4=-4 6=-4 8=-31
passage word|bill|of 0=-4 5=6 6=7 8=4
passage word|bind 0=-3 4=-3 7=26 8=14
passage word|bit 0=-5 4=13 8=8
passage word|black 0=7
passage word|blam 8=-8
passage word|board 0=-12 1=7 2=-8 3=-6 4=22 5=24 6=-4 7=-6 8=17
passage word|board|has 5=9 8=4
passage word|board|not 2=-6 4=15 8=3
passage word|board|seat 1=8
passage word|boat 0=9 8=4
passage word|boat|will 0=9 8=6
passage word|body 0=-3 3=14 4=-4 8=6
passage word|bond 0=-6 1=-4 2=7 4=-8 5=-3 6=25 7=-4 8=6
passage word|book 0=24 3=-3 4=7 5=-8 6=-8 7=-7 8=7
passage word|book|, 2=-6 6=-3 8=-9
passage word|book|at 0=-5 8=-8
passage word|border 4=-3 8=-9
passage word|border|, 4=-3 8=-7
passage word|borrow 0=-4 1=-5 2=4 4=8 7=-3
passage word|boss 0=-4 8=-13
passage word|both 0=19 1=-4 2=17 4=-8 5=-4 6=-3 7=-11 8=7
passage word|bought 0=-16 1=8 2=-3 4=19 5=-5 6=-3 7=-4 8=-3
passage word|bought|PRONOUN 3=-4 4=8
passage word|bought|party 0=-4 4=15 8=8
passage word|branch 0=-8 8=-12
passage word|brand 0=-7 1=-3 3=23 5=-4 6=-4 7=-3
passage word|brazil 3=9 4=-5 8=4
passage word|break 0=-8 7=19 8=4
passage word|brewer 1=3 3=5 8=8
passage word|bring 0=-8 1=5 2=10 3=-7 7=17 8=16
passage word|bring|money 1=7
passage word|bring|the 0=-4 2=8 7=16 8=16
passage word|brok 7=10 8=4
passage word|broker 0=-4 2=8 3=-4 4=11 8=4
passage word|broker|, 2=10
passage word|brought 0=5 2=5 3=6 8=11
passage word|budget 0=-17 5=13 7=4 8=-9
passage word|budget|at 5=13 8=12
passage word|build 0=9 1=-9 2=-7 3=-7 4=-13 5=16 6=-5 7=8 8=-4
passage word|builder 0=7 4=-4 6=4
passage word|build|a 0=-7 4=-4 5=13 8=-4
passage word|build|such 5=-5 8=-7
passage word|build|the 0=-6 5=-4 7=-3 8=-18
passage word|built 3=-3 4=5 5=-5 7=-5 8=-11
passage word|bulk 7=17 8=11
passage word|business 0=-4 3=4 4=4 5=-5 7=8
passage word|but 0=10 1=6 3=-3 4=-15 5=6 7=-4
passage word|but|a 0=-4 6=3 8=-8
passage word|but|party 1=-3 4=-4 5=11 7=4 8=3
passage word|buy 0=-6 1=16 3=-8 4=12 5=-9 6=-7
passage word|buyer 0=-8 4=-7 5=-3 7=8 8=-14
passage word|buy|9 1=8 4=-7
passage word|buy|PRONOUN 4=8 8=3
passage word|buy|a 1=-5 4=-9 8=-14
passage word|buy|and 0=-4 8=-9
passage word|buy|money 0=13 1=11 2=-3 4=-3 8=12
passage word|buy|no 0=7 8=4
passage word|buy|out 4=-3 8=-7
passage word|buy|party 0=-8 1=4 4=10 7=-3 8=-3
passage word|buy|the 0=-15 4=24 8=5
passage word|by 0=-13 1=-9 2=29 3=-14 4=3 5=-3 7=-12 8=-24
passage word|by|DATE 0=-18 1=-9 2=-9 3=-4 4=-8 5=24 7=-4 8=-27
passage word|by|MONEY 0=-5 8=-17
passage word|by|a 0=-9 1=4 4=13 5=-3
passage word|by|another 0=-3 8=-9
passage word|by|company 4=17 8=12
passage word|by|mutual 0=5 1=6 8=9
passage word|by|party 0=9 1=-4 2=4 5=-9 7=-17 8=-16
passage word|by|sell 0=-4 2=8 4=-4 8=-7
passage word|by|the 0=-3 1=-3 2=29 3=-6 4=-7 5=-4 7=10 8=18
passage word|b|, 8=-7
passage word|c 0=-4 1=14 2=-5 4=-4 5=-3 6=7
passage word|cabl 0=-5 8=-7
passage word|call 0=-13 1=-4 3=-3 4=-6 5=-7 6=12 8=-23
passage word|call|off 0=-9 2=10 4=-4 8=-9
passage word|call|on 0=10 6=4 8=9
passage word|call|party 4=-4 8=-9
passage word|came 0=-10 1=25 3=-3 4=-13 6=-3 7=-5 8=-10
passage word|came|in 0=5 1=7 4=-4 8=4
passage word|came|to 0=-5 4=-6 8=-17
passage word|came|with 1=8
passage word|campu 5=16 8=5
passage word|can 0=-13 2=-4 4=-9 5=-5 6=33 7=-7 8=-3
passage word|canadian 0=-3 1=11 2=3 4=-4 8=3
passage word|can|be 2=-3 8=-9
passage word|can|now 2=-4 6=14 8=5
passage word|capacity 0=14 2=-4 4=-4
passage word|capital 0=-10 1=20 2=-4 3=-4 4=-6 5=-5 6=-3 7=9 8=-4
passage word|capital|, 0=-3 2=-3 7=12 8=3
passage word|cargo 0=-5 1=-3 2=22 5=9 8=18
passage word|carri 0=13 8=8
passage word|carrier 0=3 1=5 4=16 8=20
passage word|carry 0=-14 1=-7 2=-5 4=21 5=4 6=-3 7=14 8=12
passage word|carry|the 0=-3 1=-3 2=-3 4=11 5=5 7=7 8=14
passage word|case 4=-5 5=-3 8=-15
passage word|case|of 4=-5 8=-9
passage word|cash 1=-3 2=-6 3=11 4=-5 5=6 6=-4 7=-5 8=-11
passage word|cash|, 0=-5 1=3 3=-3 4=-3 8=-12
passage word|cash|PRONOUN 4=-3 8=-7
passage word|cathod 0=3 4=-3 5=-3 8=-7
passage word|cell 3=3 4=-4 7=-5 8=-7
passage word|cent 0=4 1=-4 4=8 5=3 8=6
passage word|centr 5=12 8=3
passage word|cent|of 0=-3 1=-4 4=8
passage word|ceo 0=-4 4=9 8=4
passage word|certain 4=9 8=5
passage word|chain 0=14 1=-6 3=3 5=-3 8=5
passage word|chair 0=-4 7=7 8=-7
passage word|chairman 4=-3 8=-10
passage word|chang 0=-4 1=-3 7=7 8=-7
passage word|channel 0=-10 3=9 4=-3 8=-5
passage word|cheap 2=5 4=-3 5=7 8=7
passage word|cheaper 0=7
passage word|chemical 5=-4 7=10 8=6
passage word|chequ 0=-3 1=4 2=-4 4=16 8=8
passage word|chequ|for 1=-4 4=19 8=9
passage word|chief 1=-7 3=-4 4=-6 5=4 6=-3 7=-4 8=-18
passage word|chief|executiv 0=-3 8=-8
passage word|chief|of 0=9 5=4 8=9
passage word|china 0=-4 3=4 4=-3 8=-9
passage word|china|to 0=-3 3=3 8=-7
passage word|chip 0=6 1=-3 4=10 5=-4 7=12 8=19
passage word|chip|in 0=-3 7=11
passage word|christma 0=4 1=23 2=-3 4=-4 5=-3 8=17
passage word|cit 8=-7
passage word|cit|money 8=-7
passage word|claim 0=-8 1=-7 2=-3 3=-5 4=-12 5=-5 6=3 7=10 8=-26
passage word|claim|MONEY 1=-3 6=7
passage word|claim|for 0=-3 4=-4 7=-3 8=-15
passage word|claim|on 7=11 8=7
passage word|claus 0=-10 4=6 7=10
passage word|claus|in 0=-7 4=-5 7=11 8=-4
passage word|clear 0=-7 3=8 4=-7 7=-3 8=-12
passage word|client 0=8 4=-3
passage word|climb 1=-3 2=-3 8=-10
passage word|clinical 0=3 3=9 8=7
passage word|clos 0=-6 1=11 2=-3 3=-7 4=12 5=-3 6=-3
passage word|clos|a 0=-4 4=7
passage word|clos|at 1=7 4=6 8=7
passage word|clos|on 0=-3 4=8 8=4
passage word|clos|to 0=7 1=8 4=-8 8=3
passage word|club 0=-3 4=-4 6=4 7=-4 8=-12
passage word|coal 0=-7 8=-8
passage word|coast 0=-10 8=-11
passage word|cobalt 0=-6 4=-4 8=-14
passage word|coin 1=-4 2=-3 8=-14
passage word|cold 0=-4 8=-7
passage word|collaps 0=-5 1=-3 3=-3 4=10 8=-3
passage word|collect 1=-4 3=8
passage word|com 0=-15 1=-5 4=5 5=3 6=-5 7=-3 8=-20
passage word|come 0=12 1=7 2=-6 3=6 6=5 7=-8 8=13
passage word|come|from 0=12 8=4
passage word|comment 4=-4 8=-10
passage word|commission 0=-7 4=-5 7=26 8=12
passage word|commitment 2=-3 4=-4 8=-14
passage word|committ 0=17 1=-3 3=-3 4=-3 5=11 6=-5 7=-5 8=8
passage word|committ|money 1=-3 2=9 5=13 6=-3 8=12
passage word|committ|to 0=19 8=11
passage word|common 7=12 8=10
passage word|common|stock 7=12 8=10
passage word|compani 0=-8 1=-4 2=9 4=-4 8=-13
passage word|company 0=-9 1=13 2=4 3=-20 4=-4 6=29 7=-4 8=-17
passage word|company|, 0=11 1=5 3=-3 4=-13 5=-10 6=21 7=5 8=11
passage word|company|DATE 0=-9 1=4 7=3 8=-10
passage word|company|a 2=9 6=4 8=11
passage word|company|for 0=-10 8=-9
passage word|company|had 2=-3 8=-7
passage word|company|in 4=-3 5=11
passage word|company|is 3=5 4=11 8=10
passage word|company|on 2=9 6=-3 8=4
passage word|company|party 0=8 1=11 2=-7 3=-5 4=10 5=9 7=-3 8=23
passage word|company|plan 1=-5 5=9
passage word|company|previously 5=-5 8=-8
passage word|company|s 0=10 2=10 3=-4 5=7 6=21 7=-4 8=33
passage word|company|will 4=-6 8=-9
passage word|company|would 1=8 2=-4
passage word|company|“ 1=-4 8=-10
passage word|company|为 6=10 8=7
passage word|company|向 0=3 6=-6 8=-7
passage word|company|在 0=7 8=7
passage word|company|拟 5=-5 8=-9
passage word|company|有 0=-6 8=-7
passage word|company|未 0=-8 8=-10
passage word|company|认 7=11 8=5
passage word|compensat 4=-3 7=8 8=3
passage word|competition 0=-4 8=-7
passage word|complain 7=7 8=4
passage word|complain|that 7=7 8=4
passage word|completion 0=-12 4=7 8=-10
passage word|comput 0=11 8=6
passage word|com|in 5=4 8=-7
passage word|concentrat 0=-3 4=-3 8=-9
passage word|concession 6=7 8=4
passage word|conclud 0=9 8=7
passage word|conclud|with 0=9 8=7
passage word|concret 5=8 8=6
passage word|conditional|proposal 4=7 8=4
passage word|conferenc 1=-3 8=-8
passage word|confirm 0=-5 1=-3 2=6 4=13 7=-3 8=5
passage word|confirm|that 0=-3 2=8 3=3 4=-8 8=-5
passage word|consensu 5=-4 8=-10
passage word|consent 0=4 1=6 8=7
passage word|construction 2=15 6=-4 8=8
passage word|consultant 0=-5 8=-9
passage word|contain 3=5 4=11 8=12
passage word|continu 0=-4 4=-5 7=8 8=-6
passage word|contract 0=45 1=-9 2=-11 3=-7 4=-3 5=-9 6=-4 7=-6 8=6
passage word|contractor 2=-3 4=-3 5=5 6=7 7=-5 8=-3
passage word|contractor|, 0=-3 2=-3 6=8
passage word|contract|, 0=7 4=3 8=5
passage word|contract|DATE 0=-3 4=10 8=5
passage word|contract|have 0=-9 4=9
passage word|contract|is 0=9 8=4
passage word|contract|of 0=7
passage word|contract|that 0=12 8=10
passage word|contract|to 0=7 3=7 4=-7
passage word|contract|with 0=-5 3=-3 8=-17
passage word|contribut 0=-6 1=8 3=-4 4=-6 5=8 7=6
passage word|contribut|between 5=9 7=-3
passage word|contribut|money 0=-4 1=10 4=-4 7=7 8=5
passage word|conversation 8=-10
passage word|convert 0=10 2=-3 4=-3 5=-3
passage word|convertibl 1=-5 2=4 5=-3 8=-9
passage word|convert|into 0=10 8=9
passage word|cost 0=3 1=-9 2=-6 3=8 4=5 5=10 6=-6 7=15 8=14
passage word|cost|MONEY 0=-3 4=-4 7=-3 8=-11
passage word|cost|at 0=7 5=3 8=8
passage word|cost|of 2=-4 3=3 4=4 5=4 7=6 8=12
passage word|cost|party 0=4 3=5 4=5 8=7
passage word|cost|pronoun 1=-4 4=-4 7=9
passage word|cost|to 3=-3 4=7
passage word|could 0=-4 1=3 2=-9 3=-5 4=-6 5=-9 6=10 7=-9 8=-28
passage word|could|be 0=-3 1=10 4=-5 8=-7
passage word|council 0=-8 4=-4 5=7 7=23 8=15
passage word|count 0=-7 2=-13 5=-3 6=-3 7=-3 8=-34
passage word|county 0=7 4=-4 5=9 7=-3
passage word|count|, 8=-7
passage word|count|of 0=-4 8=-8
passage word|court 0=-6 1=-6 2=-3 3=-4 4=9 7=5 8=-8
passage word|cover 0=5 1=-4 2=9 3=-3 4=-8 6=24 7=-4 8=14
passage word|cover|9 0=8 8=6
passage word|creat 3=8 8=5
passage word|credit 0=14 1=-12 2=3 3=-5 4=-9 6=15 7=-6
passage word|creditor 0=-3 2=7
passage word|credit|for 2=-3 6=7
passage word|customer 0=19 2=-4 3=-7 5=-3 6=6 7=-4 8=12
passage word|customer|, 0=6 1=8 3=-3 4=-7
passage word|customer|of 0=7
passage word|cut 0=-3 2=5 3=6 4=-4 6=-5 7=-4 8=-9
passage word|c|轮 1=14 8=6
passage word|d 0=-3 1=6 5=-5 8=-11
passage word|dairy 0=-8 4=3 8=-8
passage word|damag 0=-4 1=-3 8=-14
passage word|dat 0=17 8=11
passage word|data 0=-3 7=-3 8=-12
passage word|day 0=20 1=-4 2=7 3=6 4=-5 5=-7 7=-4 8=8
passage word|day|and 0=11 3=-3 8=3
passage word|deal 0=-9 1=-4 2=9 3=-5 4=18 5=-7 6=-5 7=-10 8=-14
passage word|deal|, 0=10 8=9
passage word|deal|and 4=7
passage word|deal|for 4=8 8=5
passage word|deal|that 1=8
passage word|deal|with 0=4 2=-3 4=-3 8=-8
passage word|debentur 2=10 8=6
passage word|debt 0=-14 1=-8 2=24 3=-8 4=-11 5=-13 6=11 7=-12 8=-27
passage word|debt|: 2=9 8=4
passage word|decad 0=7 3=4 5=-3 8=3
passage word|decid 0=-3 1=15 2=-3 3=6 5=10 8=24
passage word|decid|, 5=12 8=9
passage word|declin 2=9 4=-8 5=-3 7=-3 8=-7
passage word|declin|to 2=5 4=-7 8=-8
passage word|deep 0=-4 4=-3 5=-5 8=-14
passage word|default 6=11
passage word|default|, 6=9 8=3
passage word|definitiv 7=-3 8=-7
passage word|deliver 0=18 2=-3 3=-4 4=-6
passage word|deliveri 0=-3 8=-10
passage word|delivery 0=12 1=-3 8=3
passage word|deliver|the 0=-3 4=-3 8=-12
passage word|demand 0=-12 8=-20
passage word|deni 0=-5 5=7 8=-4
passage word|deni|a 5=8 8=3
passage word|deny 4=12 8=8
passage word|deposit 0=5 1=-5 2=-11 3=-3 4=-4 5=-5 7=-5 8=-28
passage word|depot 0=10 4=-3 5=-3 8=-3
passage word|design 0=5 2=-3 3=19 5=-6 8=9
passage word|desk 0=-4 8=-11
passage word|develop 0=7 3=10 5=-3 8=8
passage word|developer 0=4 4=8 8=7
passage word|developer|, 0=4 4=8 8=6
passage word|dhabi 0=-4 4=14 8=4
passage word|dhabi|s 0=-7 4=15
passage word|did 0=-6 1=6 2=-4 3=-3 4=-5 5=-5 6=4 7=-4 8=-17
passage word|different 0=-3 3=11
passage word|digg 0=5 5=3 8=7
passage word|dinner 0=12 4=-7
passage word|direct 0=-7 8=-12
passage word|director 0=-6 1=3 2=4 5=8
passage word|disclos 0=18 4=-3 7=-3 8=6
passage word|discuss 2=15 3=-3 4=-4 7=12 8=17
passage word|discussion 0=-6 1=-3 2=-3 3=-6 4=4 8=-20
passage word|discussion|with 0=-5 4=3 8=-8
passage word|dismiss 2=4 4=10 8=7
passage word|disput 0=-6 1=-3 2=-3 3=3 4=-6 8=-16
passage word|do 3=11 4=-9 5=7
passage word|document 0=7 7=-4
passage word|doe 4=-5 7=-6 8=-10
passage word|doe|not 0=-6 4=-4 5=7 8=-3
passage word|doing 0=-5 4=-3 8=-11
passage word|doing|the 0=-5 8=-8
passage word|dollar 0=-3 4=-4 8=-14
passage word|donat 7=10
passage word|donat|money 7=10
passage word|done 0=-10 1=-3 3=-3 4=3 8=-15
passage word|door 1=7 3=5 7=-3 8=3
passage word|dormant 0=-4 8=-9
passage word|down 0=-10 1=3 3=10 4=-4 7=-9 8=-14
passage word|downgrad 0=-3 8=-8
passage word|down|money 2=-4 3=3 7=-4 8=-10
passage word|do|so 0=-3 3=13 8=7
passage word|draft 0=12 8=8
passage word|draw 0=14 8=13
passage word|drawn 0=-23 1=3 2=7 3=-3 4=-7 5=-3 7=-6 8=-29
passage word|drawn|on 0=-10 1=4 2=-7 4=-3 8=-20
passage word|dredg 0=6 5=12 8=12
passage word|drug 0=-3 3=12 4=-3 7=-4 8=-3
passage word|drug|, 7=-3 8=-9
passage word|due 0=17 2=18 4=-5 7=3 8=28
passage word|due|DATE 0=10 2=16 8=23
passage word|due|to 0=9 7=3 8=8
passage word|dur 0=-4 4=9 7=-3 8=-3
passage word|each 0=-15 5=-5 7=26 8=7
passage word|earn 8=-7
passage word|eight 0=-4 4=-5 8=-16
passage word|eighteen 0=7 4=4 8=9
passage word|eight|year 0=-4 4=-3 8=-10
passage word|elect 0=-3 8=-10
passage word|electric 0=11 8=7
passage word|eligibl 8=-8
passage word|eligibl|for 8=-8
passage word|else 0=-8 3=5 8=-9
passage word|elsewher 0=7 8=3
passage word|emergency 0=-4 8=-8
passage word|end 0=22 2=5 4=4 5=-6 6=-4 8=20
passage word|end|, 0=6 3=6 8=9
passage word|end|DATE 0=4 1=7 8=3
passage word|end|of 2=11 8=4
passage word|engag 0=-3 8=-8
passage word|enter 3=-3 8=-8
passage word|enter|into 3=-3 8=-7
passage word|entitl 0=7 3=4 8=10
passage word|entitl|PRONOUN 0=8 8=8
passage word|epc 0=7 8=6
passage word|equal 0=7 8=3
passage word|equity 0=-6 1=17 2=-6 4=-4 5=-3 7=-3 8=-10
passage word|erect|a 0=-3 5=7
passage word|error 0=-9 8=-14
passage word|estat 0=-3 4=8
passage word|estimat 0=-5 5=-4 8=-15
passage word|euro 0=-7 2=-3 4=-7 8=-23
passage word|europ 0=16 8=12
passage word|european 0=9 8=8
passage word|ever 0=-3 3=-8 5=-3 7=-4 8=-24
passage word|every 0=-13 1=-3 2=-3 4=4 8=-19
passage word|everyth 0=-7 3=11 4=-4 8=-3
passage word|every|money 5=-3 8=-8
passage word|exact 3=7
passage word|exchang 1=6 2=-3 4=16 7=-7 8=11
passage word|exchang|contract 0=-8 4=14 8=5
passage word|exchang|for 0=-7 1=7 3=3 4=-5 5=5 7=-4 8=-4
passage word|exchang|with 0=-9 4=9
passage word|exclusiv 0=-8 1=-4 3=7 4=24 7=-5 8=16
passage word|exclusiv|right 3=7 8=4
passage word|exclusiv|talk 2=3 3=-3 4=11 8=5
passage word|executiv 0=-3 8=-8
passage word|exist 2=19 4=-4 8=11
passage word|expect 1=-6 2=7 3=-7 4=-4 6=-5 7=-4 8=-18
passage word|expect|party 8=-8
passage word|expect|to 0=11 2=-3 4=3 5=10 8=14
passage word|expens 0=-3 5=7
passage word|expens|of 0=-3 5=7
passage word|expir 0=12 8=8
passage word|expir|on 0=-4 8=-7
passage word|export 0=4 2=-8 6=9
passage word|export|credit 0=6 2=-6 6=8 8=4
passage word|exposur 2=-7 6=7
passage word|extend 0=13 2=19 8=24
passage word|extend|DATE 0=14 8=13
passage word|eye 0=-3 1=4 3=-6 8=-7
passage word|e|9 0=11 8=6
passage word|facility 1=-3 4=-3 6=-4 8=-14
passage word|factory 0=-3 4=-3 5=12 8=4
passage word|fail 0=-3 4=10 7=-3
passage word|fail|to 2=-3 4=9 8=4
passage word|family 0=-7 3=-3 4=18 7=-3
passage word|fan 1=-3 3=6 4=-4 5=-3 8=-7
passage word|fantasy 3=-7 8=-10
passage word|fan|in 1=-3 3=6 4=-4 5=-3 8=-7
passage word|far 0=-7 2=-5 4=-3 5=10 8=-11
passage word|farm 0=6 4=6 8=8
passage word|farm|, 0=7 4=5 8=9
passage word|favour 2=-5 6=20 8=10
passage word|favour|of 0=3 2=-4 6=12 8=7
passage word|fear 4=4 6=7 8=5
passage word|fee 0=9 1=-4 3=13 4=-8 8=9
passage word|feed 0=13 8=7
passage word|fee|for 0=4 2=5 7=4 8=8
passage word|fell 0=-5 2=-4 3=-3 4=3 5=-4 7=-3 8=-19
passage word|fell|to 0=-4 5=-3 8=-14
passage word|field 0=-6 4=3 5=7 7=-3 8=-3
passage word|fifteen-year 0=11 8=9
passage word|fifth 0=-3 1=18 4=-7 8=3
passage word|fifth|of 1=18 4=-7 8=4
passage word|fifty 4=-4 8=-9
passage word|figur 0=-3 2=-3 3=-3 4=-5 7=-4 8=-24
passage word|fil 0=-6 8=-10
passage word|fill 0=-10 2=11 4=-4 6=-3 8=-9
passage word|film 0=-5 3=12 4=-3 8=3
passage word|finalis 0=-7 8=-12
passage word|financ 0=-10 1=11 2=-3 3=-3 4=9 5=3 6=-6 7=-4 8=-5
passage word|financ|chief 2=-7 5=3 8=-12
passage word|financ|ministry 1=11 2=-4 8=5
passage word|find 0=-3 2=3 4=-5 7=5 8=-7
passage word|fine 0=-4 8=-12
passage word|finish 5=8 6=7 8=9
passage word|firm 0=-17 1=-12 2=-9 3=5 4=11 5=-10 6=-4 7=-12 8=-41
passage word|firmer 0=-3 8=-7
passage word|firm|, 0=-6 1=-6 3=17 4=7 5=-3 7=-5
passage word|firm|like 2=-5 8=-13
passage word|firm|order 0=-17 8=-18
passage word|firm|to 7=-6 8=-11
passage word|firm|with 4=-4 8=-7
passage word|first 0=32 2=-7 3=-4 5=-5 6=-10 8=7
passage word|first|, 2=-5 7=-3 8=-17
passage word|first|9 7=7 8=3
passage word|first|of 0=7 2=4 8=7
passage word|first|refusal 7=8 8=7
passage word|fish 0=-3 8=-7
passage word|five 0=12 1=5 8=16
passage word|five-year 0=12 2=-9 4=-3 8=-4
passage word|five-year|agreement 0=7 8=4
passage word|five|year 0=15 4=4 8=14
passage word|fixed-pric 0=11 8=7
passage word|fixed-pric|contract 0=11 8=7
passage word|float 0=-11 1=10 5=8 8=3
passage word|floor 1=-4 4=-4 7=8 8=-5
passage word|florida 0=10 4=-5
passage word|flow 3=3 5=7 8=4
passage word|follow 0=-14 4=13 8=-11
passage word|for 0=27 1=-6 2=-19 3=4 4=28 5=-4 6=-10 7=13 8=12
passage word|forc 0=-3 8=-9
passage word|former 0=-10 1=-4 2=3 4=-4 5=-5 8=-20
passage word|forward 0=-4 2=3 3=7 4=3 7=-3 8=4
passage word|for|9 0=12 1=16 2=-3 4=5 7=-5 8=19
passage word|for|DATE 0=18 8=15
passage word|for|PERSON 0=7 8=4
passage word|for|PRONOUN 1=-4 3=-10 4=22 5=11 7=-6 8=14
passage word|for|a 0=14 1=9 3=-4 4=13 5=3 6=-19 8=11
passage word|for|all 1=8 3=4 4=-10 8=-4
passage word|for|an 0=-4 1=5 3=-4 7=-4 8=-9
passage word|for|another 0=8 3=3 8=11
passage word|for|company 0=-4 1=-4 2=8 3=-4 4=8 5=11 6=-4 8=9
passage word|for|eight 0=-12 8=-14
passage word|for|every 0=-4 5=-3 7=5 8=-8
passage word|for|everyth 0=-3 3=9 8=5
passage word|for|four 0=-7 3=3 8=-5
passage word|for|in 0=-4 2=9 7=7 8=5
passage word|for|money 0=-4 1=4 2=-25 3=25 4=30 6=14 7=-3 8=32
passage word|for|new 1=-5 5=10
passage word|for|other 0=-6 3=-9 4=-3 8=-19
passage word|for|party 0=5 2=-11 3=-10 4=8 5=-11 6=7 7=-12 8=-24
passage word|for|rate 0=6 1=-7 4=-3 8=-6
passage word|for|sale 0=-3 4=11 8=5
passage word|for|school 0=-3 7=15 8=8
passage word|for|six 0=9 8=5
passage word|for|size 4=-5 7=7 8=-10
passage word|for|such 0=-8 8=-13
passage word|for|ten 0=-6 1=-4 3=6 4=-3 8=-13
passage word|for|the 0=18 2=-9 3=-5 5=-10 6=7 7=4
passage word|for|thre 0=26 8=22
passage word|for|twelv 0=-8 8=-11
passage word|for|two 4=11 8=11
passage word|for|which 0=-13 1=-3 2=-3 3=13 4=11 6=-5 7=3 8=3
passage word|found 0=-10 4=18 5=-6 6=-3 7=22 8=17
passage word|founder 0=-12 1=18 2=-5 3=-3 4=-13 5=-6 6=-5 7=5 8=-20
passage word|founder|of 0=-3 8=-8
passage word|found|, 7=-3 8=-9
passage word|found|family 0=-7 4=18 8=8
passage word|found|the 0=-3 7=26 8=24
passage word|four 0=12 1=-5 3=8 4=-14 7=-5 8=-4
passage word|fourth 0=6 2=-3 5=-7 8=-12
passage word|four|year 0=-5 1=-3 2=3 5=-3 8=-8
passage word|fram 0=9 8=5
passage word|framework 0=-7 1=4 4=-5 7=-3 8=-16
passage word|french 0=-7 1=-4 2=-4 6=-3 8=-21
passage word|fresh 0=-3 1=10 2=10 4=-5 5=-5 8=4
passage word|fresh|equity 1=12 2=-3 8=4
passage word|friday 4=7
passage word|friend 2=15 8=13
passage word|from 0=20 1=-13 2=7 4=-9 5=11 6=8 7=-21 8=-6
passage word|from|DATE 0=18 2=4 4=-6 8=9
passage word|from|a 0=14 1=-4 6=-3 7=3 8=7
passage word|from|company 0=-11 8=-12
passage word|from|party 0=-3 1=3 2=15 3=7 4=4 5=-6 6=10 7=-22
passage word|from|pronoun 0=7 2=-6 3=-6 4=-10 5=5 8=-16
passage word|from|the 0=3 1=-4 2=-15 3=-4 5=7 7=8 8=-9
passage word|front 0=-8 8=-11
passage word|fuel 0=15 8=10
passage word|fuel|cell 0=7 8=4
passage word|full 0=-4 3=5 4=-4 8=-7
passage word|fully 0=3 2=8 8=7
passage word|fund 0=-18 1=24 3=-6 4=-12 5=-11 6=-7 7=6 8=-19
passage word|fund|a 5=-3 7=7 8=-3
passage word|fund|party 1=13 4=-4 8=3
passage word|further 0=-6 3=-3 4=7 5=-3 7=11 8=5
passage word|further|money 0=-6 4=-8 7=10 8=-6
passage word|gain 1=-5 4=9
passage word|gam 0=-3 8=-11
passage word|gas 4=-3 5=11 8=6
passage word|gave 0=15 2=-4 3=-5 4=9 6=-3 7=-3 8=10
passage word|gave|a 0=10 1=4 7=-4 8=7
passage word|gave|the 0=12 4=-3 8=5
passage word|gave|up 0=-5 4=10
passage word|german 0=-9 4=-6 8=-19
passage word|get 0=13 1=-10 2=-15 3=15 4=5 5=-9 7=5 8=4
passage word|gett 3=18 5=10 8=22
passage word|get|money 0=3 1=-6 2=-6 3=17 4=3 5=-9 6=5 7=-5 8=4
passage word|get|one 5=8
passage word|get|the 4=4 5=-5 7=13 8=11
passage word|gift 2=-3 7=12
passage word|giv 0=6 3=-5 4=3 6=5 7=9 8=13
passage word|given 0=-7 1=4 2=-6 3=-3 4=-5 5=-3 6=12 7=4 8=-5
passage word|given|a 0=-3 6=8 8=3
passage word|giv|party 3=-4 4=6 6=6 7=-3 8=7
passage word|global 0=-7 8=-20
passage word|go 0=-4 1=-8 2=3 3=12 4=8 7=-8
passage word|going 0=11 4=-3 6=-4 7=4 8=6
passage word|going|to 0=8
passage word|gone 0=29 5=-4 8=21
passage word|gone|to 0=9 2=-5 4=-5 8=-4
passage word|good 0=6 1=-10 2=-3 4=-8 5=-7 6=22 7=-8 8=-7
passage word|good|for 0=-7 1=-5 8=-17
passage word|got 0=-18 1=-4 2=6 3=6 4=7 5=-6 8=-11
passage word|got|PRONOUN 0=-4 1=-3 3=6 4=8 7=-3
passage word|go|on 0=-7 3=8 5=3
passage word|go|to 3=5 4=10 8=5
passage word|grain 0=11 6=4 8=11
passage word|grand 0=-5 8=-7
passage word|grant 0=-11 1=-6 2=4 4=-8 5=-4 6=-5 7=33
passage word|grant|company 2=10 7=-3
passage word|grant|party 3=-3 7=10 8=5
passage word|grant|pronoun 2=9 3=-3 7=-3 8=-3
passage word|grant|to 2=-5 8=-8
passage word|green 2=8 8=3
passage word|gross 3=-3 4=9 8=3
passage word|gross|royalty 3=-3 4=9 8=3
passage word|ground 0=8 5=4 8=6
passage word|group 0=-13 4=23 5=-8 7=11 8=9
passage word|group|party 0=-9 4=4 5=-4 7=10
passage word|guarante 0=14 1=-6 2=-10 3=-4 4=-6 6=22 7=-8
passage word|guarante|company 0=6 6=7 8=11
passage word|guarante|money 0=19 2=-5 6=7 8=14
passage word|guarante|of 6=7 8=4
passage word|guarantor 0=-3 6=7
passage word|guarantor|, 0=-3 6=7
passage word|guess 0=4 2=-5 6=-3 8=-12
passage word|guid 0=-3 5=-7 8=-14
passage word|guid|to 0=-3 5=-7 8=-14
passage word|had 0=-18 1=7 2=5 5=7 6=-8 7=3 8=-11
passage word|had|a 0=13 4=-4 7=-3
passage word|had|agre 0=-6 2=4 3=4 4=-5 5=7 7=8 8=9
passage word|had|been 0=-7 1=3 2=-5 3=6 6=-3 8=-9
passage word|had|lent 2=-6 7=8
passage word|had|made 0=-4 1=7 4=-4 8=-6
passage word|had|money 2=-7 5=9
passage word|had|not 0=-3 8=-8
passage word|had|offer 0=8 4=-3 7=5
passage word|had|paid 0=-6 3=9 4=-3 8=-4
passage word|had|party 4=9 8=5
passage word|had|promis 0=4 3=4 4=-5 7=7 8=6
passage word|had|reach 0=11 8=8
passage word|had|receiv 4=7 8=3
passage word|had|seen 1=7
passage word|had|sign 0=-12 4=3 8=-9
passage word|had|sold 0=13 4=-5 8=4
passage word|had|the 0=-5 7=-3 8=-10
passage word|had|to 4=-5 6=7 8=-3
passage word|had|want 0=7 1=8 4=-5 5=-3
passage word|haggl 3=8 8=6
passage word|haggl|over 3=8 8=6
passage word|half 0=-12 2=31 3=-9 7=3 8=16
passage word|half|of 0=-3 1=3 3=-4 4=13 5=-3 6=7 7=-4 8=8
passage word|half|the 0=-3 4=-3 5=4 8=-8
passage word|hall 0=11 1=-3 4=-4 5=20 8=19
passage word|hall|, 0=7 8=6
passage word|hall|at 0=6 5=14 8=15
passage word|hand 0=-26 1=-6 2=-7 3=15 4=24 5=-5 6=-3 7=26 8=19
passage word|hand|in 1=-3 8=-7
passage word|hand|money 0=-8 3=11 6=-3 7=9 8=7
passage word|hand|over 0=-5 4=9
passage word|hand|the 0=-3 4=3 7=17 8=14
passage word|hangar 5=9 8=4
passage word|harbour 0=8 5=8 8=12
passage word|hard 1=15 5=4 8=16
passage word|has 0=5 1=3 2=3 3=-5 4=-5 5=7 6=14 7=-5 8=-7
passage word|has|DATE 3=-3 8=-7
passage word|has|a 0=-14 1=-6 3=-4 6=5 7=4 8=-19
passage word|has|agre 0=10 1=-4 2=-7 3=-7 4=16 5=-6 7=14 8=13
passage word|has|already 0=-5 5=13 6=-3 7=6 8=6
passage word|has|also 0=4 5=6 8=9
passage word|has|an 0=-4 8=-10
passage word|has|approv 0=-3 4=-4 5=12
passage word|has|ask 0=3 4=-7 7=-4 8=-14
passage word|has|been 0=28 1=-3 2=7 3=3 4=-17 5=-5 6=-8 8=5
passage word|has|bought 1=6 3=-4 4=7 8=4
passage word|has|committ 0=11 8=10
passage word|has|extend 0=-3 2=8
passage word|has|given 0=-4 1=5 6=8 8=6
passage word|has|guarante 0=-7 2=5 8=-6
passage word|has|had 2=-6 8=-7
passage word|has|just 0=8 2=4 6=-3 8=5
passage word|has|land 3=21 4=-3 8=19
passage word|has|leas 3=8 5=-3 8=4
passage word|has|made 0=8 4=-3 6=-4
passage word|has|money 7=-4 8=-8
passage word|has|never 8=-8
passage word|has|no 0=10 4=-3 5=-3
passage word|has|not 0=-11 1=3 2=-8 3=15 4=7 5=9 6=3 8=18
passage word|has|offer 3=-6 4=8 7=3
passage word|has|open 0=-4 1=8 8=3
passage word|has|party 0=3 4=12 8=13
passage word|has|pronoun 5=-5 8=-10
passage word|has|said 1=10 7=4 8=8
passage word|has|sign 0=16 2=5 8=17
passage word|has|simultaneously 0=-3 8=-9
passage word|has|sinc 1=3 2=-3 7=-3 8=-8
passage word|has|spent 5=9
passage word|has|subscrib 1=-7 8=-9
passage word|has|taken 1=-6 2=8 4=-4 6=7
passage word|has|the 3=10 8=5
passage word|has|to 3=-3 4=7 8=3
passage word|has|torn 0=-8 8=-9
passage word|has|written 1=20 2=-4 4=-4 6=7 8=15
passage word|has|yet 0=-3 2=8 4=-3 7=-4 8=-7
passage word|haul 0=-6 8=-12
passage word|haulag 0=7 8=3
passage word|haulier 0=9 6=-3
passage word|hav 0=-12 2=-3 3=9 4=40 6=-7 7=-8 8=22
passage word|have 0=7 1=-14 2=-13 3=-18 4=9 5=-9 6=-5 7=-3 8=-40
passage word|have|PRONOUN 0=13 3=-3 7=-3
passage word|have|been 0=-19 1=3 2=-3 4=6 7=6 8=-11
passage word|have|both 0=19 8=17
passage word|have|gone 0=9 2=-5 4=-5 8=-4
passage word|have|paid 0=-4 4=3 8=-7
passage word|have|seen 0=-4 4=10 7=6 8=6
passage word|have|sold 0=8 4=-4
passage word|have|taken 2=-4 8=-10
passage word|hav|first 4=10 8=6
passage word|head 0=-4 3=-4 4=-9 6=-3 7=-4 8=-23
passage word|headlin 0=-9 8=-14
passage word|head|of 4=-4 5=4 8=-10
passage word|health 5=9
passage word|her 2=-3 3=10 4=-4 8=-4
passage word|here 0=-10 7=4 8=-14
passage word|higher 0=7 5=-3
passage word|higher|, 0=8 5=-3
passage word|hir 1=-3 4=-4 8=-12
passage word|hire 0=7 8=5
passage word|his 0=5 1=-4 4=-3 8=-8
passage word|hit 2=-3 8=-9
passage word|hold 0=4 1=18 2=-4 4=-9 7=-8
passage word|hold|party 0=7 1=-3
passage word|hole 0=-8 7=-3 8=-16
passage word|home 0=-7 1=-3 2=4 3=3 4=4 7=-3 8=-3
passage word|hong 4=9 8=9
passage word|hong|kong 4=9 8=9
passage word|hop 0=-9 1=-4 4=9 6=-3 8=-10
passage word|hop|to 0=-4 8=-11
passage word|hospital 0=-3 1=-3 4=7 7=4
passage word|host 0=-10 4=-3 8=-18
passage word|hotel 0=-9 2=4 4=14 5=3 8=7
passage word|hotelier 6=8
passage word|hour 3=7 4=-3
passage word|hous 0=4 2=7 4=4 8=5
passage word|how 0=-11 1=-5 3=15 4=-5 5=-3 8=-13
passage word|how|much 0=-3 3=18 4=-3 8=9
passage word|how|party 0=-5 1=-3 2=3 8=-9
passage word|how|to 2=-3 8=-8
passage word|hub 0=-3 5=16 8=10
passage word|hundr 4=-3 8=-9
passage word|hydrogen 0=-7 5=4 8=-7
passage word|i 0=-11 1=-4 2=6 3=-12 4=8 5=5 7=-6 8=-19
passage word|identifi 0=13 8=9
passage word|if 0=-16 1=-8 2=3 3=10 5=-7 6=16 7=-9 8=-9
passage word|if|COMPANY 6=7
passage word|if|PRONOUN 0=-4 3=-8 7=3 8=-11
passage word|if|a 3=-3 8=-9
passage word|if|the 3=8 6=6 8=3
passage word|in 0=-12 1=18 2=3 3=20 6=-15 8=-8
passage word|includ 0=10 2=-3 4=-8 8=-8
passage word|includ|, 0=10 8=8
passage word|increas 0=-4 1=9 2=-5 8=-6
passage word|index 0=-7 4=-4 8=-19
passage word|india|s 8=-8
passage word|indicativ 0=-3 4=-6 8=-13
passage word|inject 1=9 8=3
passage word|inject|money 1=9 8=3
passage word|instead 0=5 1=-3 4=-6 8=-7
passage word|insur 0=7 2=-3 6=13 8=12
passage word|intend 1=4 2=7 7=-3 8=4
passage word|intend|to 1=4 2=7 7=-3 8=4
passage word|intent 0=14 1=-3 4=5 8=8
passage word|intent|for 4=9 8=7
passage word|interest 1=-3 2=3 6=-3 8=-7
passage word|into 0=17 1=10 2=5 3=-13 4=-5 5=18 6=-3 7=-14 8=11
passage word|into|PRONOUN 1=7 5=3 7=-4
passage word|into|a 1=-3 4=-3 5=10 7=-3 8=-4
passage word|investment 0=-3 1=-3 4=-6 5=-5 8=-20
passage word|investment|in 1=-4 4=-5 8=-14
passage word|investor 0=-7 1=30 2=10 3=-7 4=-3 5=-4 7=-6 8=15
passage word|investor|will 1=10 5=-3
passage word|invest|money 1=-5 5=12 8=4
passage word|invoic 4=-5 6=7
passage word|in|DATE 0=3 1=3 2=21 3=-14 4=-8 5=25 6=-8 7=-21
passage word|in|PRONOUN 0=-12 5=-7 6=8 7=-6 8=-18
passage word|in|a 0=-10 2=-3 4=-3 5=5 8=-11
passage word|in|advanc 4=-3 8=-10
passage word|in|all 0=7 1=-6 2=-5 3=-4 4=-6 5=7 7=-5 8=-13
passage word|in|an 2=9 5=3 8=9
passage word|in|bankruptcy 4=7
passage word|in|brazil 3=9 4=-5
passage word|in|cash 3=16 8=8
passage word|in|company 0=9 1=-5 4=-4 5=-3 7=7
passage word|in|consideration 0=-3 3=9
passage word|in|discussion 0=-4 8=-8
passage word|in|europ 0=16 8=14
passage word|in|exchang 0=-7 1=8 3=3 4=-5 5=4 7=-5 8=-4
passage word|in|exclusiv 2=3 3=-3 4=11 8=5
passage word|in|favour 0=3 2=-4 6=12 8=7
passage word|in|forc 8=-8
passage word|in|good 0=9 8=4
passage word|in|japan 0=-4 3=13 8=4
passage word|in|money 0=-11 1=19 2=-7 3=-6 4=-4 5=-14 6=-5 7=29 8=6
passage word|in|new 8=-8
passage word|in|no 0=-4 1=8 4=4 7=7 8=11
passage word|in|one 3=4 5=-4 8=-7
passage word|in|party 0=-16 1=30 2=-3 4=-19 6=4 7=-5 8=-7
passage word|in|principl 0=-6 5=11
passage word|in|return 1=5 2=-3 4=6 7=19 8=23
passage word|in|talk 2=-3 3=18 4=18 8=28
passage word|in|the 0=19 2=4 3=-9 4=-3 5=-10 6=-12 7=-7 8=-18
passage word|in|thre 0=6 2=-4 7=-3 8=-7
passage word|in|which 0=-5 1=-3 2=-4 3=-3 4=7 6=-3 8=-13
passage word|in|with 1=11 8=4
passage word|is 0=16 1=-4 3=-8 4=13 6=16 8=6
passage word|isn 0=-7 4=13 8=5
passage word|isn|t 0=-7 4=13 8=5
passage word|issu 0=-9 1=17 2=17 3=-4 4=-9 5=-4 6=10 7=12 8=27
passage word|issuer 0=15 2=-6 6=6 8=13
passage word|issu|by 6=9
passage word|issu|shar 0=-3 1=15 4=-4 7=-3
passage word|issu|to 2=13 6=4 7=12 8=23
passage word|is|, 0=-3 2=-10 5=-3 7=6 8=-14
passage word|is|MONEY 0=-6 2=-10 4=5 5=-4 8=-20
passage word|is|a 0=4 1=-3 2=11 3=-5 4=-5 5=-3 7=4
passage word|is|about 0=-4 8=-7
passage word|is|being 0=-11 3=6 8=-6
passage word|is|for 0=-9 2=11 6=5
passage word|is|giv 0=-4 7=13 8=3
passage word|is|in 0=-11 1=-4 2=4 3=16 4=7 8=6
passage word|is|leav 4=7 8=3
passage word|is|mind 5=9
passage word|is|no 0=-5 1=5 2=8 4=-3
passage word|is|not 0=-6 4=3 5=3 7=-7 8=-10
passage word|is|now 0=-6 1=-3 2=-3 3=-4 4=-6 5=-4 7=-3 8=-30
passage word|is|on 0=15 8=5
passage word|is|party 0=-9 2=12 3=-3 4=7 5=-4 6=9 7=-4 8=10
passage word|is|pay 0=17 1=3 3=-4 5=-3 6=-3 7=-4 8=5
passage word|is|said 0=-4 8=-8
passage word|is|sell 0=11 4=-3 8=6
passage word|is|spend 0=-3 5=14 8=8
passage word|is|tak 0=8 8=8
passage word|is|the 0=17 1=3 2=-4 3=5 4=-10 5=-4 6=-4 8=5
passage word|is|to 0=20 1=9 2=-7 3=11 4=-14 5=6 6=-6 7=4 8=20
passage word|is|valu 0=-6 5=-3 8=-12
passage word|is|weigh 0=6 1=-6 4=-5 8=-7
passage word|is|what 0=8 8=9
passage word|is|wher 1=9 8=5
passage word|is|worth 0=6 1=-5 2=-5 3=-3 4=-5 5=-5 7=-3 8=-20
passage word|is|“ 0=9 6=7 8=13
passage word|item 2=3 4=-4 8=-10
passage word|item|9 0=-7 8=-9
passage word|i|e 2=7 8=3
passage word|i|read 0=-3 5=12 8=7
passage word|japan 0=-13 1=9 3=10
passage word|japan|s 0=-10 1=10
passage word|jet 0=8 8=3
passage word|job 0=10 1=-4 2=-3 3=-5 4=-6 5=10 6=-3 7=4
passage word|joint 0=-6 3=-4 6=3 7=5 8=-8
passage word|jointly 0=-3 2=-4 4=-3 6=3 7=9
passage word|jointly|own 7=10 8=5
passage word|joint|ventur 0=-3 3=-3 6=3 7=-3 8=-11
passage word|just 2=4 3=-6 6=-3 8=-13
passage word|just|sign 0=-7 8=-9
passage word|keep 0=11 1=-4 2=3 3=-3 4=-7 5=-6 8=-5
passage word|kept 0=-9 7=8 8=-10
passage word|key 0=-6 4=17 8=6
passage word|kiln 0=11 8=8
passage word|know 0=24 3=-4 4=-4 5=-5 8=8
passage word|knowledg 1=11 4=-3 8=3
passage word|knowledg|of 1=11 4=-3 8=3
passage word|known 2=8 5=3 7=-5
passage word|known|for 2=9 8=4
passage word|kong 4=9 8=9
passage word|korea 0=11 8=6
passage word|korean 0=10 3=-8 7=-3 8=-6
passage word|korea|s 0=11 8=6
passage word|laboratory 0=7 8=4
passage word|lack 0=-3 1=10 8=3
passage word|land 0=-3 3=13 4=3 8=10
passage word|landlord 0=8 8=4
passage word|land|party 0=-6 3=17 4=-3 8=7
passage word|larg 0=7 5=7 8=9
passage word|largest 0=6 1=4 4=5 8=9
passage word|larg|as 5=7 8=5
passage word|last 0=3 1=-12 3=-8 4=-3 5=-6 6=-8 7=11 8=-18
passage word|last|autumn 0=-4 7=10
passage word|last|night 0=-6 8=-7
passage word|last|of 0=-5 4=5 8=-7
passage word|last|thursday 0=-9 1=-4 2=-3 4=-5 7=-3 8=-25
passage word|last|week 0=20 2=3 3=-3 7=16 8=31
passage word|late 0=-13 1=-7 4=3 5=4 6=-3 7=14
passage word|later 0=16 3=12 4=-5 7=-3 8=15
passage word|later|pronoun 0=10 8=3
passage word|latest 0=-3 1=7 8=4
passage word|launch 1=-4 2=13 3=-3 4=11 5=-6 7=3 8=13
passage word|launch|a 2=-4 4=14 5=-4 8=3
passage word|lawyer 0=-6 3=-3 7=8 8=-8
passage word|lead 8=-8
passage word|lean 0=-6 8=-7
passage word|lean|on 0=-6 8=-7
passage word|leas 0=10 1=-5 2=-9 3=5 4=6 5=-8 6=23 7=-7 8=12
passage word|least 0=-4 8=-7
passage word|leas|PRONOUN 0=-6 6=9
passage word|leas|back 0=-3 4=16 8=11
passage word|leas|for 3=8 5=-3
passage word|leas|from 0=18 8=12
passage word|leas|of 0=-5 8=-7
passage word|leas|the 0=-6 8=-9
passage word|leav 0=-8 1=-4 4=10 7=12 8=9
passage word|leav|party 4=9 8=6
passage word|led 0=-5 1=6 2=6 4=-4 5=-3 7=-5 8=-8
passage word|led|by 0=-4 2=6 4=-4 7=-4 8=-9
passage word|left 0=17 2=-3 3=5 4=-7 7=-5 8=3
passage word|left|out 3=8 8=5
passage word|lend 1=-7 2=28 3=-3 4=-8 5=-3 7=-5
passage word|lender 0=-9 1=-11 2=24 3=-3 4=-10 5=-6 6=11 7=-10 8=-12
passage word|lender|, 0=-3 1=-4 2=16 8=5
passage word|lender|on 1=-3 2=-4 8=-12
passage word|lender|to 1=-4 2=11 4=-3 8=3
passage word|lend|COMPANY 2=-5 8=-11
passage word|lend|money 2=11 8=5
passage word|lend|party 4=-3 8=-7
passage word|lend|the 2=27 8=22
passage word|lent 1=3 2=8 7=5 8=8
passage word|lent|party 2=10 8=3
passage word|less 0=-5 1=-4 2=3 3=-6 4=8 5=-3 7=-6 8=-14
passage word|less|, 0=-4 3=-3 4=7
passage word|less|DATE 0=-3 8=-7
passage word|let 0=-10 3=36 4=4 5=-3 7=-7 8=17
passage word|letter 0=19 1=-5 2=-7 3=-4 4=-5 5=-3 6=20 7=-8 8=8
passage word|letter|, 0=4 1=-3 2=-3 4=-5 8=-10
passage word|letter|of 0=9 2=-3 6=17 7=-4 8=12
passage word|let|go 1=-4 4=4 8=-8
passage word|let|party 0=-5 2=3 3=12 4=-4 8=3
passage word|let|pronoun 0=3 3=3 4=6 8=7
passage word|let|the 0=-5 3=17 4=3 6=4 8=16
passage word|liability 6=23 7=-4 8=17
passage word|library 0=-4 3=11 8=5
passage word|licenc 0=-11 2=-6 3=23 4=-9 5=-6 8=-14
passage word|licenc|, 3=-3 8=-7
passage word|licenc|at 3=10 5=-3
passage word|licenc|to 2=-4 3=-3 8=-12
passage word|licens 0=-6 1=-3 2=-3 3=31 4=-7 7=-3 8=9
passage word|licens|a 3=10 8=4
passage word|licens|an 3=11 8=6
passage word|licens|pronoun 3=-4 8=-7
passage word|lift 8=-8
passage word|light 1=11 8=7
passage word|lik 0=-3 2=-3 8=-8
passage word|like 0=-15 1=3 3=-9 4=-8 5=14 7=-13 8=-25
passage word|likewis 0=-6 1=6 2=10 8=5
passage word|like|party 0=-6 2=-5 3=-3 4=-4 5=20 7=-4 8=-5
passage word|limit 0=-6 1=-4 2=-3 4=11 6=3 7=7 8=9
passage word|limit|to 0=-6 1=-4 2=-3 4=11 6=3 7=7 8=9
passage word|lin 0=-3 2=9
passage word|line 0=-9 1=-6 2=30 4=-11 6=-6 7=-7 8=-6
passage word|line|, 2=10 5=4 8=7
passage word|line|at 0=-3 5=-4 8=-8
passage word|line|that 2=8 8=4
passage word|list 0=29 1=6 5=-4 8=25
passage word|list|pric 0=19 8=16
passage word|lng 0=-7 7=-4 8=-18
passage word|loan 0=-5 1=-17 2=34 4=-11 5=-10 6=-9 8=-9
passage word|loan|, 2=9 8=4
passage word|loan|of 1=-5 2=21 8=7
passage word|loan|that 6=-4 8=-7
passage word|loan|to 2=-5 6=9 8=-3
passage word|local 0=-3 4=9
passage word|lock 0=25 4=3 8=24
passage word|lodg 0=-3 2=-3 6=8 7=-4 8=-9
passage word|lodg|a 0=-3 2=-3 6=7 7=-4 8=-9
passage word|long 0=8 4=4 8=4
passage word|longer 0=-3 8=-11
passage word|look 0=12 1=16 3=-5 5=3 6=-5 7=-6 8=15
passage word|los 0=-5 1=8 5=-4 7=-3 8=-7
passage word|loss 0=-8 4=-5 6=20 7=-4 8=-4
passage word|loss-mak 4=4 7=10 8=9
passage word|loss|, 0=-4 6=4 7=-3 8=-7
passage word|lost 0=5 1=-4 2=-3 3=-3 7=-7 8=-15
passage word|lost|PRONOUN 2=-4 8=-10
passage word|los|money 5=-3 8=-10
passage word|lot 0=-6 3=-4 4=14
passage word|low 0=-3 3=-3 4=11
passage word|lower 6=20 7=-5 8=16
passage word|lump 0=9 5=-4 8=3
passage word|m 0=-4 1=7 4=-3 8=-4
passage word|machin 0=15 8=9
passage word|machin|for 0=15 8=9
passage word|made 0=-7 1=-3 2=5 3=-9 4=8 5=-9 6=-6 7=-5 8=-27
passage word|made|an 0=-3 4=11 8=5
passage word|made|by 0=7
passage word|made|party 0=9 2=-3 6=-3
passage word|main 0=8 1=5 7=-3 8=7
passage word|make 0=-6 1=-3 3=7 4=4 5=-4 6=19 7=6 8=21
passage word|maker 1=3 2=-7 3=9 4=10 5=-6 6=-4 7=-8 8=-5
passage word|maker|of 0=-3 1=-3 2=-3 3=8 4=4 5=-3 7=-5 8=-6
passage word|maker|party 0=-6 1=8 2=-3 4=8
passage word|make|good 6=21 7=-4 8=17
passage word|mak|, 0=7
passage word|mak|pronoun 0=-7 5=7 8=-4
passage word|man 0=-3 2=7 4=-8 8=-11
passage word|manag 0=-9 8=-11
passage word|management 0=9 8=4
passage word|manager 0=-8 2=-4 4=3 8=-15
passage word|manager|, 0=-5 2=-3 4=7 8=-6
passage word|manager|party 4=-3 8=-7
passage word|mandat 0=10 2=4 8=5
passage word|manila 0=-6 4=7
passage word|many 0=3 3=-3 4=-3 8=-8
passage word|many|as 0=6 5=3 8=7
passage word|mark 0=16 8=14
passage word|market 0=-14 1=-8 2=5 3=-6 4=-15 5=-7 6=15 7=-13 8=-36
passage word|market|at 0=-3 2=9 8=3
passage word|market|for 0=-6 8=-12
passage word|market|valu 8=-9
passage word|match 0=-8 2=-4 3=20 4=5 8=9
passage word|match|the 2=-3 4=13 8=5
passage word|matter 0=4 1=7 4=-8 7=4
passage word|may 0=-13 1=-11 3=5 4=20 5=-6 8=-5
passage word|mayor 7=-4 8=-9
passage word|may|go 3=7 4=-7 8=-5
passage word|may|put 3=7
passage word|me 0=-4 1=10
passage word|mean 0=4 4=-4 5=10 8=4
passage word|meanwhil 0=10 2=-3 4=-4 8=-3
passage word|meanwhil|, 0=8 2=-3 4=-3
passage word|mean|to 5=10 8=4
passage word|meet 4=-3 7=8 8=3
passage word|member 0=-10 1=-3 4=-3 5=-13 7=5 8=-27
passage word|memoir 0=-3 3=23 8=17
passage word|memorandum 0=12 8=6
passage word|memorandum|, 0=9 8=6
passage word|merely 0=20 5=-3 6=-4 8=8
passage word|merger 4=-3 7=8
passage word|met 0=-6 8=-10
passage word|mexican 0=-3 8=-8
passage word|me|that 0=9 8=6
passage word|might 0=-3 2=-4 4=3 8=-10
passage word|mill 0=-6 1=-5 3=-3 4=6 5=3 7=-4 8=-10
passage word|million 0=-16 2=-13 3=-5 5=-3 6=-3 7=10 8=-29
passage word|million|, 0=-5 8=-11
passage word|million|DATE 7=7 8=4
passage word|million|dollar 4=-4 8=-11
passage word|million|of 0=11 7=9 8=18
passage word|mind 0=3 1=-4 4=-4 5=12 7=-3
passage word|mind|to 5=9
passage word|ministry 1=15 7=6 8=13
passage word|minority 4=-7 8=-10
passage word|miss 0=-8 3=3 4=-7 6=6 8=-7
passage word|miss|a 0=-4 3=4 4=-4 6=7
passage word|model 0=-3 2=-3 8=-8
passage word|monday 0=9 2=5 8=6
passage word|money 0=-14 1=3 2=15 3=-8 4=-3 5=18 6=-5 7=-5 8=-42
passage word|money|( 0=20 1=-3 2=-4 5=4 7=-4 8=11
passage word|money|) 0=-9 1=-3 5=4 8=-17
passage word|money|, 0=9 2=11 3=-10 5=12 7=20 8=6
passage word|money|: 2=10 5=3 8=7
passage word|money|DATE 0=-18 1=6 2=-6 3=-3 4=-3 5=-8 7=-6 8=-37
passage word|money|OTHER 4=-10 8=-16
passage word|money|a 0=6 1=-5 2=-3 3=14 4=-9 5=-5 7=-5 8=-7
passage word|money|and 0=10 1=5 2=-9 3=13 4=16 5=4 6=5 7=-14 8=27
passage word|money|appear 7=7
passage word|money|at 1=-3 4=-4 8=-10
passage word|money|bid 4=9
passage word|money|by 0=10 1=-6 2=7 3=-4 4=-5 5=7 6=-4 8=5
passage word|money|com 8=-8
passage word|money|contract 0=13 8=4
passage word|money|deal 4=9
passage word|money|due 2=13 8=12
passage word|money|facility 2=10 8=4
passage word|money|for 0=-7 1=14 3=-3 4=6 6=-10 7=14 8=13
passage word|money|from 0=-16 1=15 2=8 4=-12 6=3 7=5
passage word|money|grant 2=-8 8=-13
passage word|money|if 0=4 2=-3 4=-3 5=-3 7=-4 8=-9
passage word|money|in 0=-23 1=-5 3=19 4=-10 5=-10 6=3 7=6 8=-20
passage word|money|into 1=14 5=3 7=-4 8=5
passage word|money|is 0=-15 1=-7 2=3 3=-3 4=17 5=-3 6=-4 7=3 8=-8
passage word|money|job 0=11 4=-3 8=4
passage word|money|last 0=-7 1=-4 2=-3 7=-3 8=-19
passage word|money|later 0=6 3=9 4=-3 8=10
passage word|money|line 0=-3 2=15 8=9
passage word|money|loan 2=17 8=10
passage word|money|market 4=-4 8=-12
passage word|money|now 0=-4 3=29 8=19
passage word|money|of 1=26 2=5 3=-22 4=-38 5=13 6=-3 7=-22 8=-34
passage word|money|offer 1=-3 2=-4 4=18 5=-4 8=3
passage word|money|on 0=-4 2=-6 3=-7 4=3 5=7 7=-7 8=-13
passage word|money|order 0=27 2=-4 4=-4 8=12
passage word|money|over 0=25 3=-5 4=-6 5=-3 8=8
passage word|money|overdraft 2=11 8=6
passage word|money|party 0=-7 2=34 4=-9 5=14 8=30
passage word|money|performanc 6=8
passage word|money|poorer 5=-3 8=-7
passage word|money|pump 1=-6 5=14 7=-4
passage word|money|revolv 0=-3 2=13 8=8
passage word|money|s 2=-3 8=-10
passage word|money|sale 1=7
passage word|money|short 0=-8 8=-14
passage word|money|swoop 4=7
passage word|money|that 1=-3 2=7 4=7 7=-3 8=4
passage word|money|to 0=-6 1=4 2=-4 3=7 4=4 5=3 6=-8 7=22 8=19
passage word|money|toward 0=-4 7=-15 8=-21
passage word|money|went 0=-3 1=8 7=-3 8=-3
passage word|money|which 0=-3 5=-6 8=-14
passage word|money|within 3=14 8=11
passage word|money|worth 0=5 1=-3 4=-5 8=-11
passage word|money|— 0=-17 2=-3 6=-13 8=-34
passage word|money|” 0=17 1=-4 2=-9 3=-3 5=5 7=-6 8=-4
passage word|money|一 0=-4 2=-10 7=5 8=-12
passage word|money|七 0=-7 2=8 7=-16 8=-18
passage word|money|三 2=8 8=5
passage word|money|与 1=3 3=13 8=12
passage word|money|之 4=20 8=22
passage word|money|买 0=-4 1=-5 3=-3 4=17 6=3 7=-3
passage word|money|债 6=7 8=4
passage word|money|入 1=15 5=-4 8=8
passage word|money|分 0=-9 6=5 7=3 8=-6
passage word|money|到 1=7 3=-13 8=-10
passage word|money|参 1=18 5=-5 7=-4 8=5
passage word|money|取 1=3 3=8 8=6
passage word|money|受 3=-13 4=3 8=-12
passage word|money|在 1=7 8=4
passage word|money|定 0=-4 8=-7
passage word|money|将 4=7
passage word|money|就 0=-4 8=-9
passage word|money|工 0=8 8=4
passage word|money|已 0=-8 2=-10 3=25 5=-3 7=-14 8=-9
passage word|money|并 0=-5 1=-3 8=-10
passage word|money|建 1=-5 5=26 8=14
passage word|money|归 7=9 8=5
passage word|money|循 2=11 6=-5
passage word|money|承 0=-5 1=6 4=10 8=7
passage word|money|把 1=-3 4=17 8=7
passage word|money|换 0=-10 1=15 4=4 5=4 7=-5 8=4
passage word|money|收 4=8 8=4
passage word|money|现 1=-8 3=3 7=10 8=3
passage word|money|的 0=12 2=13 3=-9 5=19 6=-4 7=4 8=23
passage word|money|盖 0=-7 5=11 8=3
passage word|money|票 2=7 8=5
passage word|money|租 0=-5 6=9
passage word|money|签 0=4 1=-3 3=7 4=-3
passage word|money|绿 2=7 8=5
passage word|money|股 1=3 2=-16 8=-17
passage word|money|落 4=-5 8=-11
passage word|money|诚 8=-9
passage word|money|购 7=11 8=5
passage word|money|贷 2=5 6=9 8=8
passage word|money|资 1=7 7=-3
passage word|money|过 1=-3 2=12 6=-5
passage word|money|银 2=14 6=-10 8=3
passage word|money|预 2=7 5=4 8=6
passage word|month 0=9 1=6 3=-5 4=6 6=-3 8=9
passage word|more 0=7 1=4 4=-11 7=-6 8=-9
passage word|more|in 2=-3 8=-8
passage word|more|may 0=11 8=10
passage word|more|than 4=-3 5=7 8=-4
passage word|more|to 0=12 3=5 8=12
passage word|mortgag 2=8
passage word|most 0=-8 1=-7 2=13 4=-3 5=5 7=4
passage word|most|of 0=-7 1=-7 2=11 5=6 8=-4
passage word|motorway 2=-4 5=7
passage word|mov 0=8 8=4
passage word|mr|party 0=-4 8=-8
passage word|ms 0=-3 4=-3 8=-8
passage word|much 0=-8 2=4 3=14 4=4 5=-3 7=-4 8=3
passage word|much|, 0=-3 8=-8
passage word|much|pronoun 3=18 8=16
passage word|murrin 0=-6 4=-4 8=-12
passage word|must 1=-4 2=5 6=5 7=5 8=9
passage word|mutual 0=10 1=6 8=12
passage word|mutual|consent 0=5 1=6 8=7
passage word|my 0=-4 8=-7
passage word|nam 0=7 1=-3 6=-3 7=-3 8=-8
passage word|name 3=11 4=-4 7=8 8=11
passage word|name|on 0=-3 3=7 8=3
passage word|nationalis 4=6 7=-7 8=-3
passage word|nationalis|party 4=6 7=-7 8=-3
passage word|near 0=-5 4=-4 5=5 7=15 8=9
passage word|near|party 0=-5 5=4 7=14 8=10
passage word|need 0=-7 1=-5 4=-6 6=8 7=-3 8=-11
passage word|need|for 0=-4 8=-7
passage word|need|money 8=-8
passage word|negotiat 0=-5 2=6 4=9 8=8
passage word|negotiation 0=-4 1=10 4=15 8=18
passage word|negotiation|said 1=11 4=-3 8=3
passage word|negotiat|a 2=7
passage word|neither 0=8 1=-5 2=-3 4=-4 6=-5 7=3 8=-9
passage word|network 0=9 8=3
passage word|never 0=-7 1=-4 4=4 6=5 7=-6 8=-13
passage word|new 1=39 2=-8 3=4 4=-22 5=11 6=-8 7=-3 8=13
passage word|newly 1=14 4=-6
passage word|newly|issu 1=10 4=-4
passage word|newsletter 0=4 4=6 8=7
passage word|newspaper 0=-9 1=-3 4=29 7=6 8=19
passage word|new|mill 8=-9
passage word|new|money 1=7
passage word|new|shar 0=-7 1=14 4=-6 8=-6
passage word|new|stock 0=-5 1=29 4=-7 5=-9 8=6
passage word|next 0=-3 2=-6 3=16 4=-6 5=4 6=-3
passage word|night 0=-3 8=-7
passage word|nine 0=14 1=-3 3=5 5=4 7=-3 8=15
passage word|nine|, 0=8
passage word|no 1=18 4=-7 5=-3 6=-4 7=8
passage word|nobody 0=4 1=-6 2=-3 3=11 5=-3 7=-3 8=-4
passage word|non-bind 0=9 4=4 8=7
passage word|none 0=-3 2=-4 8=-14
passage word|noon 0=-4 2=8 4=9 8=11
passage word|nor 0=15 1=-3 8=4
passage word|north 0=-4 8=-7
passage word|nor|party 8=-8
passage word|not 0=-7 1=7 2=7 3=8 5=-4 7=-5 8=-4
passage word|note 0=-6 2=3 4=-7 7=5 8=-10
passage word|note|that 0=-3 2=5 4=-7 7=5 8=-3
passage word|noth 0=-7 3=-8 4=-9 5=-7 7=3 8=-33
passage word|noth|but 0=-9 8=-12
passage word|noth|is 0=-6 7=9 8=-4
passage word|noth|more 0=13 8=8
passage word|notic 0=-7 8=-9
passage word|notic|of 0=-14 8=-14
passage word|not|, 0=-3 4=7 8=3
passage word|not|a 0=9 2=10 7=5 8=16
passage word|not|for 0=-3 4=9 8=4
passage word|not|say 0=12 4=-3 8=6
passage word|now 0=-30 2=-14 3=29 4=-6 5=-14 6=9 7=-4 8=-24
passage word|now|, 2=-3 3=15 8=7
passage word|now|sell 6=7
passage word|now|stand 0=-4 7=11 8=4
passage word|now|the 4=8
passage word|now|valu 8=-8
passage word|now|worth 8=-7
passage word|no|, 0=12 8=9
passage word|no|agreement 0=-9 8=-11
passage word|no|assuranc 2=-3 8=-8
passage word|no|longer 8=-7
passage word|no|party 3=8
passage word|no|string 0=-3 7=11 8=4
passage word|no|such 0=-4 1=14 2=8 8=16
passage word|nuclear 0=10 8=8
passage word|number 0=-4 1=-3 2=-4 4=-3 5=3 8=-16
passage word|number|: 0=-3 1=-3 2=-4 5=4 8=-11
passage word|oblig 0=3 2=-6 6=8
passage word|obligation 0=-4 6=9
passage word|obligation|under 6=8 8=5
passage word|obtain 0=-9 2=5 3=3 8=-4
passage word|of 0=13 1=11 2=14 4=-12 5=-20 6=11 7=14 8=-5
passage word|off 0=-19 1=-6 2=6 3=5 4=16 5=-4 8=-6
passage word|offer 0=-6 1=-6 2=-9 3=-12 4=66 5=-13 6=-5 7=4 8=33
passage word|offer|for 0=-3 4=20 8=10
passage word|offer|money 3=-7 4=16 7=-3
passage word|offer|to 2=5 4=10 8=10
passage word|offtak 8=-7
passage word|offtak|and 0=-3 8=-7
passage word|off|a 0=-8 2=3 8=-10
passage word|off|party 0=6 1=-3 4=6 8=7
passage word|off|pronoun 0=-5 2=7 3=3 4=6 8=7
passage word|off|the 0=-7 8=-6
passage word|of|9 0=-3 2=-3 3=-4 8=-15
passage word|of|DATE 0=-3 1=10 2=15 3=3 4=-4 5=-4 7=11 8=22
passage word|of|MONEY 0=15 1=-8 2=9 3=-10 4=20 5=-15 6=12 7=-16
passage word|of|SIZE 0=14 4=-3 7=4 8=7
passage word|of|a 1=-9 2=8 6=3 7=4 8=3
passage word|of|acquisition 2=9 8=4
passage word|of|any 0=5 2=-3 6=5 7=9 8=9
passage word|of|bargain 4=16 8=13
passage word|of|cash 1=-4 4=-3 5=-3 8=-13
passage word|of|company 0=4 1=25 2=-4 4=-4 8=20
passage word|of|court 7=7
passage word|of|credit 0=-3 6=10 8=3
passage word|of|damag 8=-8
passage word|of|equity 0=-3 1=11 4=-3 8=3
passage word|of|export 0=7 8=3
passage word|of|fresh 1=15 2=-3 8=4
passage word|of|good 0=-4 4=-3 8=-14
passage word|of|intent 0=14 1=-3 4=5 8=8
passage word|of|one 1=-4 3=-3 4=12 7=7 8=10
passage word|of|other 0=3 1=-3 2=11 3=9 4=-3 7=11 8=22
passage word|of|party 0=-14 2=3 3=-6 5=6 6=11 7=-11 8=-25
passage word|of|preferr 0=-4 1=19 2=-3 4=-6 8=5
passage word|of|pronoun 0=-19 1=18 2=-6 3=18 4=-15 5=26 6=-11 7=20 8=22
passage word|of|rate 0=-7 4=5 8=-6
passage word|of|sit 7=13 8=10
passage word|of|spend 5=15 8=11
passage word|of|ten-year 0=-3 2=9 8=5
passage word|of|that 0=-7 2=-4 3=8 6=5 7=-3
passage word|of|the 0=13 1=9 2=-26 3=7 4=-4 5=-6 6=9 7=7
passage word|of|them 0=19 1=4 3=8 4=-7 5=-4 6=-3 7=-4 8=9
passage word|of|thre 1=-3 3=9 4=-6 8=-6
passage word|of|two 0=9 4=7 8=8
passage word|of|what 1=-4 2=9 3=-5 4=9 6=3 8=8
passage word|of|which 0=14 1=-5 2=17 3=-6 4=-3 8=15
passage word|ohio 0=24 8=17
passage word|oil 0=-3 7=-3 8=-11
passage word|old 0=-15 1=-6 3=-4 4=4 5=11 6=-3 7=5 8=-7
passage word|older 0=16 2=3 8=16
passage word|old|one 0=-10 4=5 8=-9
passage word|on 0=14 1=-21 2=16 3=-5 4=-8 5=5 6=-6 7=-7 8=-16
passage word|once 0=7 2=-6 3=-6 5=8
passage word|once|a 0=8 8=6
passage word|one 1=-7 2=-6 5=13 6=-8 7=-8 8=-18
passage word|one|, 1=-3 4=3 5=12 8=13
passage word|one|: 0=-3 3=7 5=7 8=6
passage word|one|from 5=9 8=6
passage word|one|of 0=17 3=-3 4=-3 7=-4 8=6
passage word|only 0=-12 1=6 3=9 6=-5 7=-4 8=-5
passage word|only|money 8=-7
passage word|on|9 7=8 8=5
passage word|on|DATE 0=16 1=-6 2=13 3=-8 4=29 5=-5 6=-6 7=-3 8=24
passage word|on|a 0=12 1=3 3=-6 4=-10 5=26 7=-4 8=20
passage word|on|averag 8=-9
passage word|on|hold 0=6 5=7 8=6
passage word|on|money 1=-3 2=-6 5=6 8=-8
passage word|on|one 5=-3 7=-3 8=-10
passage word|on|party 0=20 2=-4 4=-6 7=4 8=14
passage word|on|pronoun 0=-9 1=-3 2=-10 3=8 4=5 5=7 6=8 7=-4
passage word|on|size 0=-6 8=-8
passage word|on|talk 1=-7 2=13 5=-3
passage word|on|the 0=-9 2=7 3=-7 4=10 6=-4 8=-7
passage word|on|thi 0=-11 2=7 8=-9
passage word|on|top 2=11 3=7 4=-4 7=8 8=18
passage word|on|which 5=7 8=3
passage word|open 0=-6 1=17 4=-6 7=-3 8=3
passage word|open|the 0=8 1=3 4=-3 8=6
passage word|operator 0=-4 1=-3 8=-10
passage word|operator|of 4=-6 8=-11
passage word|option 0=-12 1=-4 2=-4 3=19 4=-4 5=-8 7=-5 8=-15
passage word|option|for 0=-5 5=-7 8=-18
passage word|or 0=-15 2=14 3=4 4=-4 5=8 7=-6
passage word|order 0=56 1=-18 2=-7 3=-9 4=-26 6=-4 7=-5
passage word|order|, 0=16 6=3 8=14
passage word|order|: 0=9 1=-3 8=3
passage word|order|SIZE 0=7
passage word|order|at 0=7
passage word|order|book 5=-4 8=-11
passage word|order|for 0=10 4=-3
passage word|order|from 0=3 1=-3 4=-4 8=-9
passage word|order|is 0=29 8=27
passage word|order|to 2=7
passage word|ore 0=-7 2=3 8=-8
passage word|organiser 3=8
passage word|organiser|, 0=-5 3=9
passage word|originally 0=-3 8=-8
passage word|or|rather 0=-3 3=4 5=9 8=6
passage word|other 0=-18 1=3 4=-13 5=20 6=-5 7=16 8=-15
passage word|other|, 0=-24 2=-10 3=22 4=7 5=-8 6=-41 8=-42
passage word|other|9 0=-5 7=-3 8=-12
passage word|other|PRONOUN 0=-3 2=4 7=-17 8=-19
passage word|other|and 0=5 1=-3 3=7 4=-8 7=10 8=9
passage word|other|for 0=-3 1=4 7=10 8=6
passage word|other|from 0=7 1=-4
passage word|other|is 0=-4 6=8 7=6 8=4
passage word|other|line 0=-3 2=-7 8=-12
passage word|other|与 1=6 3=-13 8=-11
passage word|other|到 3=8 8=8
passage word|other|已 0=-6 1=-3 2=5 3=-10 5=3 7=7 8=-6
passage word|other|提 4=7 5=8 8=14
passage word|other|的 0=-10 2=-10 5=11 8=-8
passage word|other|盖 0=10 2=-3 5=-8 6=4
passage word|other|银 2=-14 6=12
passage word|out 0=7 1=6 2=-7 3=18 4=-5 5=-16 6=-9 8=-3
passage word|outfit 0=-5 4=13 6=-4
passage word|output 8=-7
passage word|out|DATE 3=17 5=-7 7=-3 8=5
passage word|out|a 4=-4 8=-7
passage word|out|money 0=-8 3=4 7=-5 8=-18
passage word|out|of 3=5 4=-5 5=-3 6=-3 7=17 8=7
passage word|out|the 0=9 3=-3 4=-3
passage word|out|to 0=5 4=7 8=9
passage word|out|with 0=7 5=4 8=6
passage word|oven 5=7 8=3
passage word|over 0=16 2=5 4=6 5=-9 6=-3 7=5 8=11
passage word|overdraft 2=14 8=7
passage word|overnight 4=-3 8=-7
passage word|overstat 0=-5 8=-8
passage word|over|9 0=3 2=3 7=12 8=14
passage word|over|a 0=-8 1=5 2=3 4=-7 7=8 8=-4
passage word|over|five 0=14 8=11
passage word|over|four 0=7
passage word|over|party 0=-6 3=-3 4=15
passage word|over|the 0=4 1=-3 2=-6 4=14 7=4 8=7
passage word|over|thre 0=7 5=4 7=-3 8=3
passage word|owe 1=-5 2=12 3=12 4=-13 5=-5 8=5
passage word|owed 0=9 1=3 2=6 5=-3 8=12
passage word|owe|PRONOUN 0=-3 2=8 5=-3
passage word|owe|a 0=4 2=5 3=4 4=-8 7=5 8=8
passage word|owe|party 3=9
passage word|owing 0=-14 4=-6 7=7 8=-19
passage word|owing|to 0=-14 7=7 8=-12
passage word|own 0=-13 1=-4 3=-5 4=7 5=58 6=-8 8=32
passage word|owner 0=-10 1=-7 2=-5 4=25 5=-8 7=-8 8=-13
passage word|owner|of 0=-9 1=-4 3=7 4=8 5=-3 8=-3
passage word|own|COMPANY 7=7 8=7
passage word|own|account 5=7 8=7
passage word|own|money 2=-3 5=23 8=14
passage word|own|plant 5=10 8=6
passage word|own|pronoun 0=-5 1=-3 3=-5 4=7 5=8 8=4
passage word|own|size 0=-4 8=-8
passage word|pact 0=3 3=9 7=-5
passage word|page 0=-3 2=-3 8=-13
passage word|paid 0=-17 1=-9 3=4 5=-18 7=3 8=-36
passage word|paid|DATE 0=8 4=3 8=8
passage word|paid|at 3=-4 8=-8
passage word|paid|for 0=-8 2=8 3=-3 4=-5 6=3 7=-4 8=-12
passage word|paid|money 1=-7 2=-6 4=9 5=-7 7=-9 8=-17
passage word|paid|the 0=-7 3=9 5=-3 7=7 8=3
passage word|pair 0=-5 8=-10
passage word|paper 1=5 2=8 3=-3 4=-7 5=-7 6=3
passage word|paper|, 1=9 4=-4 6=3 8=3
passage word|paper|machin 0=9 8=5
passage word|parent 0=-5 3=-5 4=8 6=18 8=13
passage word|parent|, 0=-6 1=3 4=-5 6=12 8=3
passage word|pari 4=7 8=4
passage word|park 0=-10 1=3 4=8 5=6 8=5
passage word|parliament 2=6 6=8 8=5
passage word|part 0=14 1=4 4=-10 5=-6 6=-4 7=28 8=26
passage word|partner 0=5 3=6 4=-5 7=4 8=8
passage word|partner|in 0=-3 1=4 3=8 8=6
passage word|party 0=-4 3=-8 6=5 8=-62
passage word|party|( 0=-11 3=-5 5=8 7=8 8=-5
passage word|party|) 0=3 3=-6 5=11 6=-5
passage word|party|, 0=8 1=3 2=21 3=-9 4=16 5=-13 6=12 8=7
passage word|party|9 0=3 2=4 4=13 7=-3 8=10
passage word|party|: 0=-8 1=-4 2=-7 3=4 6=3 7=12 8=-3
passage word|party|; 8=-7
passage word|party|DATE 0=10 1=4 3=-6 4=-13 5=5 7=-9 8=-15
passage word|party|PERSON 0=-5 8=-9
passage word|party|PRONOUN 0=12 4=-9 5=7 6=5 7=-3 8=5
passage word|party|SIZE 0=11 1=5 4=-3
passage word|party|a 0=-22 1=-4 3=-4 4=-3 6=3 7=18 8=-14
passage word|party|acquir 4=7
passage word|party|advanc 0=-4 2=12
passage word|party|again 1=-4 2=9
passage word|party|agre 0=-4 1=3 7=10
passage word|party|all 0=-4 8=-7
passage word|party|an 0=-3 3=-3 4=-4 7=8 8=-3
passage word|party|and 1=-5 4=16 5=-13 6=-8 7=4 8=-11
passage word|party|announc 0=6 1=-3 2=4 4=-3 5=-7 8=-7
passage word|party|are 0=8 1=-5 4=15 8=13
passage word|party|as 0=-3 1=7 2=10 3=-5 6=-8 7=-3 8=-4
passage word|party|at 0=29 1=-5 3=-3 4=-4 6=-5 7=-4 8=4
passage word|party|back 4=9 7=-3 8=-3
passage word|party|befor 5=10 8=8
passage word|party|book 0=33 8=26
passage word|party|bought 0=-7 4=-3 5=-3 8=-15
passage word|party|buy 0=-5 4=13 8=7
passage word|party|by 0=4 1=-3 2=3 4=-9 6=-5 7=9
passage word|party|call 2=3 4=-3 5=-3 7=8 8=-3
passage word|party|came 0=-8 1=14 2=5 4=-6 5=3 8=6
passage word|party|can 0=-6 4=-4 5=-3 6=14
passage word|party|contract 0=9 8=6
passage word|party|cover 0=5 6=7 8=9
passage word|party|cut 2=3 8=-8
passage word|party|deal 0=-10 2=-4 4=-3 8=-21
passage word|party|deni 0=-5 5=7 8=-4
passage word|party|did 5=-3 8=-9
passage word|party|doe 0=4 1=3 5=7 7=-4 8=5
passage word|party|end 0=10 4=7 8=11
passage word|party|ever 7=-3 8=-9
passage word|party|expect 4=-3 5=8
passage word|party|firm 1=-4 4=13 8=8
passage word|party|first 2=-3 7=7
passage word|party|for 1=-6 3=-7 4=13 5=6 6=-7 8=-6
passage word|party|found 8=-9
passage word|party|from 1=-5 4=15 5=4 8=9
passage word|party|gave 0=11 3=-3 4=4 8=4
passage word|party|get 0=-7 1=-5 2=-5 3=16 4=9 6=5 7=6 8=18
passage word|party|got 0=-11 2=7 3=7 5=-3 7=-3 8=-6
passage word|party|grant 3=11 8=7
passage word|party|guarante 6=10 8=3
passage word|party|had 0=13 2=-3 3=-5 4=-5 5=4 7=12 8=13
passage word|party|hand 0=-11 3=9 7=16 8=12
passage word|party|has 0=-16 1=6 2=3 3=11 6=5 7=11
passage word|party|have 0=19 3=-3 7=5 8=18
passage word|party|in 1=-5 2=-5 3=-5 4=9 5=-3 7=-8 8=-17
passage word|party|instead 0=3 4=-5 8=-7
passage word|party|into 0=22 1=-3 8=15
passage word|party|is 1=-7 2=16 3=-5 5=7 6=-6 7=-12 8=-10
passage word|party|issu 7=11 8=3
passage word|party|keep 2=-3 4=-3 5=-4 8=-10
passage word|party|lean 0=-6 8=-8
passage word|party|leas 0=-5 8=-8
passage word|party|let 0=9 3=7 4=-4 8=8
passage word|party|look 0=3 1=17 8=15
passage word|party|made 0=-4 2=8 4=11 8=11
passage word|party|mak 0=3 1=-4 4=8 8=3
passage word|party|mandat 0=11 8=6
passage word|party|may 0=-8 1=-4 2=-5 3=5 6=3 8=-15
passage word|party|mean 5=10 8=4
passage word|party|merely 0=16 6=-4 8=6
passage word|party|might 4=-5 8=-9
passage word|party|miss 0=-4 6=7
passage word|party|money 0=12 1=-8 2=5 3=7 4=4 5=-9 6=-3 7=22 8=24
passage word|party|must 0=5 4=-4 7=7 8=6
passage word|party|now 0=-7 4=-4 8=-12
passage word|party|of 0=8 4=8 7=3 8=18
passage word|party|offer 0=-3 4=12
passage word|party|on 0=9 1=4 2=-6 4=-5 5=-3 8=-4
passage word|party|or 0=-6 8=-11
passage word|party|other 0=14 2=-5 7=-3 8=4
passage word|party|outright 1=8 4=-3
passage word|party|over 1=5 4=15 6=-3 7=-4 8=10
passage word|party|owe 0=-4 2=7 4=-3 5=-3 8=-8
passage word|party|own 0=-4 8=-9
passage word|party|paid 3=-3 4=3 7=-6 8=-13
passage word|party|party 0=-5 1=10 3=5 4=-6 5=-7 6=-14 7=-5 8=-23
passage word|party|pay 0=-13 1=5 2=6 3=-10 4=-6 5=3 6=-6 7=9 8=-14
passage word|party|plan 5=-7 8=-12
passage word|party|pledg 0=-3 2=3 7=7 8=3
passage word|party|pric 1=-4 2=8
passage word|party|promis 0=-6 1=-3 2=-4 4=-3 5=-3 7=-10 8=-30
passage word|party|provid 0=16 2=5 8=14
passage word|party|pull 0=-3 1=9 2=7 3=-3 8=6
passage word|party|put 0=-9 1=4 2=-6 3=-3 5=-4 6=-3 8=-24
passage word|party|rais 0=-3 1=5 2=-9 6=-3 8=-16
passage word|party|ran 2=7 8=3
passage word|party|rate 0=12 7=-3 8=4
passage word|party|return 0=4 2=-3 7=-3 8=-7
passage word|party|s 0=-4 1=5 2=-9 3=5 4=-12 5=-6 6=-7 7=-18 8=-42
passage word|party|said 2=-3 3=19 4=-9 5=-3 7=3
passage word|party|say 1=-4 2=-3 3=-7 5=-4 6=5 7=7 8=-10
passage word|party|secur 3=-3 4=-3 8=-8
passage word|party|see 0=-9 1=4 4=-3 8=-12
passage word|party|set 0=-4 1=8 8=6
passage word|party|shar 7=12 8=9
passage word|party|show 0=-5 2=-7 8=-16
passage word|party|sign 0=22 2=-4 4=-4 5=-3 8=8
passage word|party|sold 0=-19 1=11 2=3 3=-4 4=-4 8=-18
passage word|party|stand 2=5 6=5 8=7
passage word|party|start 0=-3 4=18 5=4 8=16
passage word|party|suppli 2=16 3=-5 4=-3 7=15 8=21
passage word|party|tak 4=14 8=6
passage word|party|that 0=-7 1=-4 6=5 8=-9
passage word|party|the 0=7 1=-3 2=10 4=-5
passage word|party|then 0=15 8=7
passage word|party|think 0=-4 8=-14
passage word|party|thought 3=7
passage word|party|to 0=9 1=-7 2=15 3=7 4=-11 5=9 6=-7 7=-6 8=4
passage word|party|told 4=7 5=3 8=6
passage word|party|too 0=11 7=-4 8=4
passage word|party|took 0=10 3=-4 4=10 5=-3 8=11
passage word|party|tri 0=-7 8=-8
passage word|party|want 0=5 1=15 3=5 4=6 7=-8 8=18
passage word|party|was 0=7 1=-6 2=-4 3=-7 4=5 6=-8 7=5 8=-10
passage word|party|will 0=6 1=-3 2=-3 3=13 4=7 6=-11 7=-12 8=-6
passage word|party|with 0=-5 2=9 4=-6 5=-3 6=-3 7=5 8=-6
passage word|party|would 0=-7 2=-9 3=-4 4=10 5=7 6=-3 7=5
passage word|party|wrot 4=4 5=9 8=5
passage word|party|× 5=7
passage word|party|“ 0=12 1=-7 2=-4 4=3 7=-3
passage word|party|” 0=-8 2=6 3=-3 5=-5 6=-4 8=-16
passage word|party|一 2=4 4=-3 8=-7
passage word|party|三 0=9 6=7 7=-4 8=14
passage word|party|下 1=6 4=-3 5=9 8=6
passage word|party|不 0=-5 3=6 4=5 5=12 6=4 8=23
passage word|party|与 2=4 4=-8 6=-7 8=-15
passage word|party|两 0=-8 4=-3 8=-14
passage word|party|中 0=-9 7=3 8=-9
passage word|party|为 0=-6 1=-4 2=-7 4=11 5=3 6=-6 8=-11
passage word|party|主 0=-3 1=5 2=7 3=-6 5=-3 6=8 7=-5
passage word|party|也 0=-11 1=17 2=-4 3=-3 4=17 5=3 8=18
passage word|party|二 0=-3 1=4 4=-4 5=9 8=3
passage word|party|从 0=5 1=-3 2=-17 3=-3 4=11 7=7 8=-6
passage word|party|付 0=-14 1=-4 2=-4 4=6 5=-6 6=6 8=-15
passage word|party|代 2=-3 3=6 6=5 8=8
passage word|party|以 0=3 1=-12 2=-3 3=13 4=-8 5=-9 6=-4 7=17 8=-4
passage word|party|任 1=9 5=6 6=-5 8=3
passage word|party|会 0=-3 8=-8
passage word|party|估 0=3 5=-6 7=9
passage word|party|作 2=-5 3=-4 4=3 5=-3 6=15 7=-4 8=4
passage word|party|便 0=-3 1=3 5=8 8=5
passage word|party|倒 0=12 1=7 2=9 4=-3 8=21
passage word|party|借 0=-3 2=10 6=-5 8=-4
passage word|party|做 0=12 2=-6 4=-4 7=-3 8=-4
passage word|party|全 0=9 1=-3 3=7 5=-3 6=-5 7=-4
passage word|party|公 0=-10 1=-6 3=9 4=-6 5=7 7=-3 8=-7
passage word|party|共 8=-10
passage word|party|准 1=4 3=8 4=-3 8=6
passage word|party|出 0=-11 1=-13 2=-8 4=9 5=-8 6=10 7=25 8=3
passage word|party|则 0=8 1=-7 4=4 5=-5 6=11 7=9 8=16
passage word|party|刚 0=9
passage word|party|创 1=13 8=5
passage word|party|力 4=-8 8=-9
passage word|party|卖 0=-4 3=-6 8=-18
passage word|party|原 1=-10 2=12 4=-6 8=-8
passage word|party|又 1=12 4=-3 5=-6 7=-3
passage word|party|发 1=3 2=-9 3=-3 5=-3 6=4 7=5 8=-10
passage word|party|取 0=9 1=-3 2=-6 7=-3 8=-5
passage word|party|口 4=-4 8=-7
passage word|party|只 0=-6 1=-6 2=3 3=10 4=-6 5=-4 7=-3 8=-13
passage word|party|可 0=-4 2=-6 3=-5 6=3 7=9 8=-8
passage word|party|吃 0=-8 4=3 8=-12
passage word|party|各 1=12 2=6 6=-4 7=-3 8=8
passage word|party|合 5=-3 7=21 8=10
passage word|party|同 0=-9 1=-9 4=6 8=-13
passage word|party|向 0=3 1=-3 2=4 3=-4 4=-8 5=7 6=6 7=3 8=4
passage word|party|否 0=-3 1=-5 8=-9
passage word|party|和 3=-4 4=-4 8=-16
passage word|party|回 0=-3 4=9 5=4 7=-3 8=5
passage word|party|因 0=-4 6=-3 8=-15
passage word|party|国 0=-14 8=-17
passage word|party|在 0=-6 2=4 3=7 4=3 5=3 6=11 8=10
passage word|party|均 0=7 8=5
passage word|party|委 4=8 8=3
passage word|party|完 0=7 3=-3 4=3
passage word|party|官 5=7 7=-5
passage word|party|对 2=-3 3=-4 4=-3 5=9 6=3 7=-6 8=-6
passage word|party|少 3=-4 8=-8
passage word|party|就 0=-5 1=-4 2=-6 3=-3 6=12 8=-9
passage word|party|已 0=-3 1=-7 2=6 3=-3 6=15 7=-4 8=3
passage word|party|市 0=-3 1=8
passage word|party|并 1=-5 4=7 8=-3
passage word|party|应 0=-9 2=-3 3=-4 7=3 8=-17
passage word|party|开 0=12 4=4 8=11
passage word|party|得 0=9 7=3 8=8
passage word|party|总 0=8 2=4 8=8
passage word|party|悔 0=7 7=3 8=4
passage word|party|所 0=-4 1=-3 4=8 5=-7 7=5 8=-3
passage word|party|手 0=-13 1=-3 3=5 4=9 8=-6
passage word|party|打 0=5 2=3 4=6 7=8 8=16
passage word|party|执 3=-3 4=6 5=3 8=7
passage word|party|承 0=15 1=6 2=-4 3=-3 4=-4 5=5 7=-4 8=9
passage word|party|把 0=-5 1=3 2=9 3=6 4=-15 5=6 6=-4 8=-3
passage word|party|投 0=-4 1=-3 4=3 5=7 6=-6 7=6
passage word|party|披 0=-5 8=-8
passage word|party|担 2=-7 6=-5 8=-15
passage word|party|拖 0=7 1=-3 2=-4 4=-3 6=-4 8=-12
passage word|party|拿 0=4 3=-3 5=-6 7=12
passage word|party|持 0=8 1=-3 3=-5 4=5
passage word|party|按 0=8 1=-3 3=6 5=3 8=9
passage word|party|挖 8=-8
passage word|party|授 3=5 6=3 8=7
passage word|party|接 0=-5 1=7 2=-3 3=9 4=-4 7=6 8=6
passage word|party|提 3=3 4=-7 5=-6 6=3
passage word|party|支 5=6 7=5 8=9
passage word|party|收 0=-13 2=3 4=8 6=7
passage word|party|放 0=5 2=-10 8=-5
passage word|party|料 8=-7
passage word|party|新 0=-4 1=12 4=-4 5=5 8=12
passage word|party|方 0=6 1=-5 3=8 7=-3 8=4
passage word|party|旗 1=10 2=6 3=3 4=4 5=-6 6=-5 7=-6 8=3
passage word|party|旧 5=9 8=7
passage word|party|早 0=10 7=4 8=9
passage word|party|时 0=8 4=4 6=6 8=15
passage word|party|是 0=5 1=10 2=3 4=-5 7=-3 8=3
passage word|party|曾 0=8 1=8 3=-3 4=-5 6=3 7=-4 8=6
passage word|party|替 0=-3 2=-5 8=-14
passage word|party|未 0=-6 2=3 6=-6 8=-9
passage word|party|本 0=-8 1=7 4=-5 7=4 8=-5
passage word|party|来 0=10 1=4 5=8 7=4 8=21
passage word|party|欠 0=-5 2=-6 4=-3 6=10 7=4
passage word|party|正 0=6 4=4 5=3 8=8
passage word|party|武 0=10 2=4 8=11
passage word|party|每 0=15 3=4 4=-3 7=-4 8=6
passage word|party|比 5=7
passage word|party|水 0=-8 1=-8 8=-18
passage word|party|求 0=-4 8=-9
passage word|party|没 1=-3 4=8 5=6 6=-3 8=3
passage word|party|注 1=7
passage word|party|洽 0=4 4=-9 8=-5
passage word|party|派 8=-7
passage word|party|海 0=-9 5=3 8=-7
passage word|party|港 0=-7 8=-10
passage word|party|照 5=7
passage word|party|牧 0=-8 8=-11
passage word|party|特 0=-16 8=-16
passage word|party|独 0=-4 1=3 2=8
passage word|party|现 6=6 8=7
passage word|party|电 0=-10 8=-11
passage word|party|的 0=14 2=-6 3=-4 4=-12 5=-25 6=19 8=-24
passage word|party|研 0=10 8=8
passage word|party|砸 0=-8 8=-11
passage word|party|竞 7=10 8=8
passage word|party|第 0=-5 3=-4 4=4 8=-10
passage word|party|等 0=-4 2=3 4=-3 5=15 8=7
passage word|party|答 1=-3 2=-4 5=-5 6=3 7=7 8=-5
passage word|party|签 0=-12 1=-4 2=-5 3=4 4=7 5=12 8=-9
passage word|party|算 0=-3 3=-4 8=-8
passage word|party|累 1=-3 2=-4 8=-10
passage word|party|组 2=-6 8=-9
passage word|party|给 0=-16 2=8 3=-3 4=-6 5=10 6=6 8=-4
passage word|party|继 0=-5 1=12 8=4
passage word|party|股 1=-7 4=3 7=3 8=-8
passage word|party|能 0=-8 5=-3 7=4 8=-9
passage word|party|自 0=11 3=-3 5=6 8=8
passage word|party|航 0=-10 8=-11
passage word|party|获 0=-3 1=8
passage word|party|营 0=10 4=3 8=7
passage word|party|落 5=10 8=7
passage word|party|董 0=10 1=4 2=3 4=8 7=-3 8=16
passage word|party|表 0=20 1=10 2=-5 3=-3 4=-4 8=13
passage word|party|要 0=5 1=11 3=-4 5=18 6=3 7=17 8=44
passage word|party|解 0=-3 3=5 5=8 8=8
passage word|party|讨 1=6 4=6 8=11
passage word|party|诉 8=-10
passage word|party|说 0=7 1=3 2=-6 3=-3 4=-12 5=6 7=-3 8=-7
passage word|party|谈 0=6 1=-4 3=11 4=7 8=15
passage word|party|负 7=9 8=3
passage word|party|财 2=11 4=-3
passage word|party|购 0=-7 4=6 8=-6
passage word|party|资 0=-12 8=-15
passage word|party|赶 2=11 8=6
passage word|party|跟 0=-12 2=-3 3=3 4=-3 5=-3 7=3 8=-18
passage word|party|还 0=-5 1=-6 2=4 4=-3 5=-4 7=-5 8=-21
passage word|party|这 0=-3 2=3 4=-3 6=8 7=-3
passage word|party|追 0=-3 2=-3 4=-4 5=10 8=-3
passage word|party|退 1=9 5=4 6=-3 7=-4 8=11
passage word|party|送 0=8 7=6 8=10
passage word|party|那 0=11 1=-4 4=-7 5=10 7=4 8=11
passage word|party|都 0=-3 1=-3 4=7 5=-5 7=-3 8=-10
passage word|party|采 0=-9 4=-3 7=-3 8=-20
passage word|party|重 0=6 2=8 8=12
passage word|party|长 0=-3 5=-3 8=-7
passage word|party|门 5=11 8=6
passage word|party|随 0=-4 4=9
passage word|party|隔 0=-4 5=8
passage word|party|领 1=8 2=-5 8=-6
passage word|party|首 8=-8
passage word|part|, 7=8
passage word|part|in 0=9 1=5 8=6
passage word|part|of 0=14 4=-4 7=23 8=32
passage word|pass|over 0=7 8=3
passage word|patent 0=-5 1=-4 3=20 4=4 5=-4 7=-4 8=7
passage word|patent|, 4=7 8=3
passage word|pay 0=14 1=-6 2=25 3=-10 5=-22 6=7 7=-4
passage word|payabl 0=8 1=-3 2=4 4=-6 7=6 8=6
passage word|payment 0=3 1=-10 2=4 3=5 5=-3 6=3 7=10 8=9
passage word|payment|of 0=5 1=-5 2=-6 3=5 4=8 7=13 8=16
passage word|payment|on 0=-4 6=7
passage word|pay|9 0=-3 2=15 8=6
passage word|pay|PRONOUN 2=8 3=10 4=-4 5=-4 6=-3 8=4
passage word|pay|for 0=-7 2=7 4=-4 5=3 7=-4 8=-11
passage word|pay|money 1=8 2=-5 4=4 5=-7
passage word|pay|the 0=12 6=6 7=-6 8=4
passage word|pay|to 0=-3 5=-3 8=-10
passage word|peak 5=-3 8=-8
passage word|penalty 7=-6 8=-10
passage word|pencill 4=3 5=12 8=10
passage word|pencill|in 4=3 5=12 8=10
passage word|pend 0=-5 5=7 8=-3
passage word|pension 0=-4 1=7 4=-6 8=-11
passage word|peopl 1=21 2=-4 3=-6 4=-6 5=-3 7=-3 8=-4
passage word|peopl|with 1=11 4=-3 8=3
passage word|per 0=-6 1=-4 2=-10 3=-6 4=20 5=-6 6=18 7=-11 8=-3
passage word|performanc 6=12 8=3
passage word|performanc|bond 6=8
passage word|permission 0=-5 1=5 4=-3 7=10 8=5
passage word|permission|to 0=-5 1=5 4=-3 7=10 8=5
passage word|person|who 0=-3 1=9 8=3
passage word|per|party 0=-5 4=-3 7=-3 8=-19
passage word|per|shar 1=3 2=-3 4=22 8=19
passage word|phas 1=8 4=-6 5=19 8=17
passage word|phas|one 5=13 8=11
passage word|pick 0=12 8=3
passage word|piec 0=-3 4=-4 8=-10
passage word|pipelin 0=-4 4=6 5=-3 8=-7
passage word|plac 2=4 3=-4 4=-8 5=-3 6=5 7=-4 8=-10
passage word|plac|in 0=7
passage word|plan 0=-12 1=-5 3=-5 4=-4 5=6 7=-4 8=-23
passage word|plant 0=10 1=-3 2=5 3=-8 4=-7 5=22 6=-6 7=5 8=17
passage word|plant|, 8=-7
passage word|plant|in 0=22 1=5 4=-4 7=6 8=26
passage word|plant|to 5=10 8=7
passage word|plan|to 0=-9 1=-7 4=5 5=8 7=-4 8=-10
passage word|platform 0=11 2=-3 3=11 4=-3 7=-3 8=8
passage word|pledg 0=-12 1=3 3=-4 4=-6 5=-3 7=19
passage word|plough 3=9 8=3
passage word|point 0=-11 1=-5 2=-3 4=8 6=-3 7=7 8=-11
passage word|poorer 5=-3 8=-7
passage word|poorer|than 5=-3 8=-7
passage word|port 0=-7 5=6 7=-3 8=-9
passage word|portfolio 0=-3 5=7
passage word|portugal 0=-9 8=-11
passage word|port|of 0=-4 8=-7
passage word|position 0=-3 4=-3 8=-8
passage word|pound 0=-3 8=-7
passage word|pour 0=-4 1=-7 2=10 5=3
passage word|power 0=18 8=15
passage word|prais 4=-4 8=-7
passage word|pre-delivery 2=10 7=-3
passage word|pre-delivery|payment 2=10 7=-3
passage word|prefer 8=-7
passage word|preferr 0=-4 1=20 2=-4 4=-6 8=4
passage word|preferr|shar 1=8 4=-4
passage word|preliminary 0=15 4=-3 8=7
passage word|premium 0=10 6=4 8=6
passage word|premium|of 0=12 8=7
passage word|prepaid 0=12 4=-4 7=-3
passage word|press 0=-4 1=3 2=-7 4=3 8=-6
passage word|previou 0=9 8=8
passage word|previously 5=-5 8=-8
passage word|pric 0=13 2=-9 3=-13 4=20 5=-7 6=10 7=-8 8=4
passage word|pric|PRONOUN 1=-4 2=7 7=6 8=4
passage word|pric|at 2=-3 4=5 6=-3 8=-7
passage word|pric|is 6=21 7=-4 8=14
passage word|pric|money 4=9 8=4
passage word|pric|of 0=-7 1=5 4=13 7=4 8=9
passage word|pric|will 0=-4 8=-8
passage word|principal 0=-9 8=-9
passage word|principl 0=-6 5=11
passage word|privat 0=-3 4=7 5=-4
passage word|privileg 0=-3 3=7
passage word|proceed 0=-3 8=-9
passage word|processor 0=10 8=6
passage word|profit 0=-3 1=-3 2=-4 4=-3 5=-9 6=-3 8=-29
passage word|profit|, 5=-3 8=-12
passage word|project 0=-5 1=9 2=-5 3=-3 5=16 7=-8
passage word|project|PRONOUN 0=-4 5=10 8=3
passage word|prolong 0=-3 2=10 8=6
passage word|promis 1=-12 2=-17 3=-4 4=-6 5=8 6=14 7=29 8=13
passage word|promis|money 0=-4 2=-4 3=3 4=-5 5=-3 8=-17
passage word|promis|party 0=21 7=4 8=20
passage word|promis|pronoun 0=-7 7=6 8=-7
passage word|promis|to 0=-13 2=-7 3=-3 4=7 5=-5 6=6 8=-16
passage word|pronoun 0=-3 2=-6 3=5 5=18 6=11 7=4 8=-26
passage word|pronoun|, 0=4 1=7 3=6 4=6 5=7 6=-3 7=6 8=23
passage word|pronoun|DATE 3=5 4=14 5=-4 7=3 8=13
passage word|pronoun|agreement 0=4 3=6 8=8
passage word|pronoun|all 0=8 5=-6
passage word|pronoun|also 0=8 2=-3 4=-3
passage word|pronoun|and 2=9 8=5
passage word|pronoun|announc 0=-3 8=-7
passage word|pronoun|are 0=7 3=-4 4=-4 5=4 8=-3
passage word|pronoun|as 2=-3 5=-3 7=16 8=4
passage word|pronoun|being 1=-4 8=-7
passage word|pronoun|capital 7=7
passage word|pronoun|chairman 4=-3 8=-9
passage word|pronoun|cost 7=7
passage word|pronoun|could 0=4 1=-3 2=-4 4=3 5=-3 8=-8
passage word|pronoun|first 1=12 4=-3 8=6
passage word|pronoun|for 0=4 1=-3 2=-14 3=-4 4=-4 5=-3 7=4 8=-20
passage word|pronoun|from 1=9 2=-4
passage word|pronoun|gave 0=-5 4=10
passage word|pronoun|guarante 0=13 6=-4 8=7
passage word|pronoun|had 0=-3 2=18 3=13 7=3 8=25
passage word|pronoun|half 4=7
passage word|pronoun|hand 0=-4 3=4 4=8 8=6
passage word|pronoun|have 0=-4 1=-5 3=-3 5=-4 8=-23
passage word|pronoun|in 0=-3 3=8 4=17 5=-3 8=13
passage word|pronoun|intend 1=4 2=9 5=-3 7=-3 8=3
passage word|pronoun|is 0=11 1=-5 2=-17 3=7 4=-16 5=13 6=9
passage word|pronoun|keep 0=12 8=10
passage word|pronoun|loss-mak 4=4 7=10 8=9
passage word|pronoun|may 2=9 4=-3
passage word|pronoun|money 0=4 1=3 2=11 3=4 4=-18 5=5 6=5 7=15 8=24
passage word|pronoun|of 0=4 3=-3 4=8 8=6
passage word|pronoun|other 0=6 3=13 8=16
passage word|pronoun|own 1=-18 3=3 4=-13 5=55 6=-5 7=-8 8=21
passage word|pronoun|party 0=-7 8=-10
passage word|pronoun|pay 2=6 3=15 5=-4 7=8 8=19
passage word|pronoun|pric 0=-3 8=-7
passage word|pronoun|project 2=-7 6=3 8=-4
passage word|pronoun|receiv 0=-3 3=7 4=-7 8=-5
passage word|pronoun|rescu 2=7 8=5
passage word|pronoun|s 0=-8 3=15 4=5 5=-3 6=-3 7=-5
passage word|pronoun|said 0=9 4=-4 7=-3
passage word|pronoun|seat 2=10 3=-3 7=-4
passage word|pronoun|spend 0=-3 5=-5 8=-14
passage word|pronoun|take 0=-3 3=3 4=-4 7=8
passage word|pronoun|to 0=-3 1=20 2=3 4=-12 6=-5
passage word|pronoun|told 5=8 8=5
passage word|pronoun|took 0=-3 8=-9
passage word|pronoun|unit 6=7
passage word|pronoun|was 0=-11 1=-6 3=-6 6=-3 8=-28
passage word|pronoun|will 0=13 1=24 2=-6 3=-5 4=-6 5=-11 6=13 7=-4 8=15
passage word|pronoun|would 0=-10 1=-5 2=17 3=-9 5=4 7=14 8=7
passage word|pronoun|“ 0=-5 4=-7 8=-15
passage word|pronoun|不 0=-5 3=10 5=3
passage word|pronoun|买 4=10 8=7
passage word|pronoun|于 0=-3 8=-9
passage word|pronoun|仍 3=12 8=8
passage word|pronoun|从 0=-11 1=6 3=3 8=-4
passage word|pronoun|停 7=8 8=8
passage word|pronoun|共 1=-3 5=5 7=-4 8=-8
passage word|pronoun|出 4=7 5=-3 6=3 7=4 8=6
passage word|pronoun|协 4=12 5=8 7=-3 8=11
passage word|pronoun|厂 0=8 8=6
passage word|pronoun|口 0=-3 8=-7
passage word|pronoun|因 0=9 8=5
passage word|pronoun|在 0=5 2=-3 3=-4 4=-7 5=9 7=-4 8=-5
passage word|pronoun|对 0=-4 3=4 4=7 7=5 8=8
passage word|pronoun|已 0=10 4=-3
passage word|pronoun|建 5=-3 8=-8
passage word|pronoun|正 0=5 1=-6 2=7
passage word|pronoun|的 1=15 2=4 3=-13 4=-11 7=-4 8=-15
passage word|pronoun|签 3=-6 4=9 5=-6 8=-3
passage word|pronoun|自 2=-3 5=9 8=3
passage word|pronoun|要 0=-5 6=-6 8=-19
passage word|pronoun|订 0=-9 8=-10
passage word|pronoun|说 1=-4 2=5 3=-3 4=-4 5=-4 7=-5 8=-16
passage word|pronoun|还 0=11 2=-4 6=4 8=6
passage word|pronoun|预 3=3 7=8 8=9
passage word|property 0=-6 4=12 7=-3
passage word|propos 4=14 8=8
passage word|proposal 0=-5 1=15 2=-10 4=7 8=4
passage word|prospectu 0=8 8=4
passage word|provid 0=16 2=16 4=-4 7=-3 8=17
passage word|provid|a 2=7 8=4
passage word|provid|money 2=9 8=3
passage word|publish 8=-9
passage word|publisher 3=-7 8=-11
passage word|pull 1=12 2=7 3=-3 4=-3 7=-3 8=7
passage word|pull|a 0=-4 2=16 4=-3 6=3 8=9
passage word|pull|in 0=-3 1=15 2=-6 8=4
passage word|pump 1=-6 5=13
passage word|purchas 0=7 1=-6 3=-4 4=27 5=-3 6=-5 7=-5 8=10
passage word|purchas|by 4=8 8=4
passage word|purchas|from 0=7 8=6
passage word|purchas|of 1=-3 2=5 4=21 6=-3 8=14
passage word|purpos 1=7
passage word|push 5=9 8=6
passage word|put 1=4 2=-14 3=13 4=-9 5=3 6=-6 7=4 8=-7
passage word|putt 0=-3 2=5 5=14 7=-5 8=5
passage word|putt|up 1=-3 2=5 5=8 8=4
passage word|put|at 0=-3 5=-3 8=-14
passage word|put|in 1=11 2=-4 5=-11 7=19 8=12
passage word|put|party 2=-3 3=3 4=-3 8=-8
passage word|put|the 0=9 1=-4 2=-3 3=6 4=-7 5=7 6=-3 7=-4
passage word|put|up 0=-8 1=-5 3=-3 4=-3 5=14 7=-4 8=-6
passage word|q 0=-8 8=-15
passage word|quarrel 0=-4 3=-3 8=-9
passage word|quarrel|with 0=-4 3=-3 8=-9
passage word|quarter 1=7 2=-7 5=-3 7=-5 8=-10
passage word|quarter|of 0=-5 1=9 6=6 8=6
passage word|quot 0=12 1=5 4=-11 7=-5 8=-4
passage word|race 0=10 3=3 8=8
passage word|railway 0=6 1=11 7=-5 8=6
passage word|rais 0=-10 1=11 2=-3 3=-6 4=-4 6=-3 8=-12
passage word|rais|money 0=-5 1=-16 2=4 3=-3 4=-3 5=-4 6=4 8=-24
passage word|ran 2=7 8=5
passage word|rat 8=-11
passage word|rate 0=24 1=-5 2=-8 3=12 5=-12 6=-10 7=-9 8=-8
passage word|rate|a 0=8 2=-4 3=-3 4=-12 5=-9 6=-5 8=-23
passage word|rate|per 0=11 2=-3 4=14 8=15
passage word|rather 2=6 3=6 4=-10 5=16 8=17
passage word|rather|than 0=-5 1=4 2=6 3=3 4=-4 5=8 8=12
passage word|rating 8=-7
passage word|reach 0=12 3=-3 4=-6 5=-3 6=-3 7=-4 8=-9
passage word|reach|money 5=-4 8=-14
passage word|read 0=-11 4=13 5=11 7=-3 8=7
passage word|read|that 0=-3 5=12 8=7
passage word|rebuild 0=11 5=3 8=11
passage word|receiv 1=-4 2=-8 3=3 4=15 7=-3 8=-5
passage word|receiv|an 3=-3 8=-8
passage word|receiv|from 3=-3 4=21 8=13
passage word|recip 3=11 8=5
passage word|reduc 0=11 1=6 8=13
passage word|refinanc 2=-6 8=-8
passage word|refinanc|pronoun 2=-7 8=-7
passage word|refusal 7=8 8=7
passage word|regard 0=7 4=4 8=6
passage word|regard|a 0=7 4=4 8=7
passage word|region 0=-5 4=5 7=7
passage word|regulatory|and 3=7
passage word|reject 0=-6 4=9
passage word|reject|as 4=9 8=5
passage word|reject|pronoun 0=-4 4=-4 8=-10
passage word|releas 2=5 3=3 7=8 8=11
passage word|relief 0=-6 8=-12
passage word|remain 1=5 4=-3 5=-5 7=12 8=8
passage word|renew 0=3 4=-6 8=-8
passage word|renew|PRONOUN 0=8 3=3 8=5
passage word|rent 0=19 1=-5 8=12
passage word|rent|of 0=8
passage word|repaid 0=7 1=-3 2=19 4=-3 7=-3 8=14
passage word|repaid|in 2=14 8=7
passage word|repair 7=15 8=5
passage word|repay 2=5 6=8 7=-3 8=7
passage word|repayabl 2=12 8=6
passage word|repayabl|over 2=11 8=5
passage word|replac 4=-4 7=-3 8=-10
passage word|replacement 0=9 8=6
passage word|reply 0=-3 4=-3 8=-9
passage word|reply|to 0=-3 4=-3 8=-9
passage word|report 0=-4 2=13 3=-4 4=8 5=9 6=-5 7=-7 8=10
passage word|report|by 0=-3 2=21 4=4 6=-3 8=17
passage word|report|that 2=-8 5=7 8=-7
passage word|rescu 0=-6 2=14 4=7 8=8
passage word|research 5=-5 8=-8
passage word|reserv 0=-4 1=4 4=-7 8=-12
passage word|reservation 2=-3 8=-8
passage word|respect 0=-3 6=3 8=-7
passage word|respectively 0=4 2=11 3=11 7=-3 8=19
passage word|rest 0=-10 1=5 4=3 7=-3 8=-9
passage word|result 5=-3 8=-15
passage word|return 3=-3 4=3 5=-3 7=13 8=10
passage word|return|for 1=5 2=-3 3=3 4=6 7=-3 8=7
passage word|revenu 0=-4 5=-3 8=-14
passage word|review 0=-3 5=7
passage word|revolv 0=-3 2=11 8=3
passage word|revolv|line 0=-3 2=12 8=8
passage word|right 0=-16 3=30 4=-6 5=-5 6=-5
passage word|right|to 0=-8 2=4 3=13 4=-12 7=6 8=-5
passage word|rival 2=8 3=-9 4=9 5=9 6=-5 7=-6 8=3
passage word|rival|to 0=3 2=9 3=-3 8=3
passage word|road 0=-11 4=-3 7=3 8=-19
passage word|robot 0=-4 1=4 2=-6 8=-7
passage word|robot|, 2=-3 8=-8
passage word|roll 0=11 4=-3 8=3
passage word|room 0=-8 4=10 5=7 8=7
passage word|rose 0=3 7=-4 8=-9
passage word|round 0=-6 1=12 2=-6 4=-4 8=-9
passage word|royalti 0=-3 3=-8 8=-14
passage word|royalty 0=-3 1=-3 3=6 4=7
passage word|rubin 0=10 8=7
passage word|rumour 2=-3 4=9 5=-4 7=5 8=4
passage word|run 0=-10 1=-5 3=19 4=-5 5=-7 6=-5 7=-4 8=-14
passage word|runn 0=10 2=-6 5=-3 6=-3 8=-8
passage word|run|by 0=-12 2=4 8=-14
passage word|run|out 3=18 5=-5 7=-3 8=4
passage word|s 1=3 2=3 3=18 4=12 5=-8 7=-12 8=-6
passage word|safe 4=-3 6=8
passage word|said 0=-7 1=12 2=-18 4=-5 5=-12 6=-8 7=15 8=-25
passage word|said|, 0=-11 1=8 2=-6 3=-5 4=16
passage word|said|DATE 0=-4 1=4 2=-7 3=4 8=-7
passage word|said|a 1=9 4=-4
passage word|said|money 0=-11 8=-16
passage word|said|no 0=-3 1=9 2=-4 3=9 4=-3 8=6
passage word|said|party 0=-18 1=-7 2=8 3=-7 4=-14 6=-7 7=10 8=-33
passage word|said|pronoun 0=12 2=3 4=7 6=5 7=8 8=28
passage word|said|that 0=-5 2=-4 6=3 7=6 8=-7
passage word|said|the 8=-10
passage word|said|yes 0=4 3=7 4=4 8=7
passage word|sal 0=-12 1=-4 2=3 3=10 4=-4 7=-7 8=-18
passage word|sale 0=-12 2=9 4=24 5=-4 6=-3 7=-6 8=9
passage word|sale|, 0=-3 8=-7
passage word|same 0=17 1=-5 3=-5 4=9 5=-4 6=-4 7=4 8=10
passage word|say 0=-6 1=-6 2=7 4=-4 5=-4 6=4 7=-3 8=-15
passage word|say|PRONOUN 3=-4 4=-5 5=4 6=3 8=-7
passage word|say|a 0=-4 6=7 7=8 8=5
passage word|say|how 3=18 8=16
passage word|say|no 2=17 8=14
passage word|say|party 0=-14 1=-6 2=-3 4=11 8=-20
passage word|say|that 1=8 4=-3
passage word|say|the 0=-10 4=-3 8=-18
passage word|say|ther 0=13 8=9
passage word|say|what 0=18 4=-3 8=7
passage word|scanner 0=-7 4=4 8=-6
passage word|schedul 0=-4 2=-8 4=7 8=-9
passage word|school 0=-3 1=-3 4=-3 7=26 8=12
passage word|school|, 7=11 8=5
passage word|scrapp 1=-6 5=14 7=-4
passage word|seal 0=10 4=4 8=11
passage word|season 0=8 1=-3 3=15 4=-11 8=4
passage word|seat 0=4 1=13 2=6 3=-4 4=-8 5=-3 7=-5
passage word|seat|on 1=7 4=-4
passage word|second 0=5 1=7 2=7 5=11 6=-4 7=-8 8=12
passage word|second-largest 4=7 8=3
passage word|secretary 0=-3 2=8 4=-5 8=-6
passage word|secur 0=-7 2=4 3=-6 4=-8 8=-16
passage word|secur|a 0=-4 4=-4 8=-10
passage word|see 0=-13 2=-4 4=-7 7=-5 8=-32
passage word|seek 0=-8 8=-17
passage word|seen|a 0=-4 4=10 7=7 8=6
passage word|sell 0=-25 1=-5 2=8 3=6 4=32 5=-15 6=3 7=-6
passage word|seller 0=10 4=8 8=10
passage word|sell|party 0=-6 3=3 4=-3 8=-8
passage word|sell|pronoun 0=-7 1=5 3=4 4=8
passage word|sell|the 0=-10 3=3 4=5 5=-5 7=6 8=-5
passage word|sell|to 6=7
passage word|send 4=-4 6=8
passage word|send|the 4=-3 6=9
passage word|senior 1=-5 8=-10
passage word|sent 0=-3 7=4 8=-7
passage word|seoul 0=-3 1=9 4=-6
passage word|separately 0=-4 4=26 8=20
passage word|separately|, 0=-4 4=26 8=19
passage word|september 0=-4 8=-9
passage word|seri 0=-6 3=-8 8=-19
passage word|serv 0=-6 8=-8
passage word|servic 0=22 3=-3 4=-5 7=-3 8=9
passage word|servic|of 0=9 8=7
passage word|set 0=-10 1=4 2=-3 3=-5 4=-7 7=10 8=-10
passage word|settl 0=12 1=-4 2=3 4=-8 7=8 8=9
passage word|settlement 0=-4 4=-3 7=11
passage word|settl|: 0=-4 7=9
passage word|set|up 0=-9 1=7 5=-5 7=15 8=4
passage word|seven 0=10 2=7 4=-6 8=5
passage word|seven-year 0=6 2=4 8=7
passage word|seven|year 2=8 8=5
passage word|shar 0=-16 1=52 2=-12 3=-16 5=-15 6=-9 7=16 8=4
passage word|shareholder 0=-20 1=37 2=3 3=-8 4=5 5=-6 6=-4 7=-6
passage word|shareholder|, 0=-3 1=15 2=-3 4=-5
passage word|shareholder|loan 2=9 8=7
passage word|shar|, 0=-3 1=8 8=4
passage word|shar|and 1=4 4=10 8=9
passage word|shar|at 1=9 7=9 8=11
passage word|shar|for 1=8 4=-3 5=-3
passage word|shar|of 0=-6 2=-3 4=6 5=-6 6=-4 7=9 8=-3
passage word|shar|with 0=-4 4=-4 8=-13
passage word|shed 0=10 8=6
passage word|sheet 3=7 4=-6 7=7 8=4
passage word|shell 0=9 4=-7 5=8 8=8
passage word|shelv|a 0=-6 8=-9
passage word|ship 0=19 1=-3 3=-3 4=-5 5=-12 7=-4 8=-5
passage word|shipp 0=20 8=16
passage word|ship|, 0=4 5=-7 8=-11
passage word|shop 1=-4 3=3 4=7 7=-3 8=-3
passage word|shopp 0=-3 8=-7
passage word|short 0=-14 4=8 8=-12
passage word|short|of 0=-8 8=-12
passage word|short|seller 0=-4 4=10 8=6
passage word|should 0=-11 1=-4 2=-10 3=-4 4=-5 6=33 7=-6 8=-7
passage word|should|party 0=-5 6=19 8=8
passage word|should|the 2=-7 6=10 7=-3 8=-4
passage word|show 0=12 1=-3 2=-14 3=12 4=-8 5=-3 6=-4 7=-3 8=-12
passage word|show|a 0=21 2=-3 8=15
passage word|show|that 0=-8 8=-9
passage word|shrank 2=-6 6=-3 8=-13
passage word|side 0=-13 1=-4 4=15 5=-6 6=-3 7=25 8=13
passage word|sign 0=12 1=-10 2=-5 3=-9 4=-17 5=-13 6=-3 8=-35
passage word|sign|DATE 0=-21 2=-9 4=-3 7=-3 8=-39
passage word|sign|first 0=20 8=17
passage word|sign|for 0=35 2=3 4=-3 6=-3 8=29
passage word|sign|in 0=-15 8=-20
passage word|sign|last 0=8 8=5
passage word|sign|up 0=3 5=-3 7=7 8=3
passage word|sign|with 0=10 4=-3 8=4
passage word|similar 2=8 4=-6 7=3
passage word|simultaneously 0=-3 8=-9
passage word|sinc 0=7 2=-6 3=5 4=-10 5=-5 6=-4 8=-15
passage word|sinc|, 0=13 8=8
passage word|sinc|DATE 0=6 2=-7 4=-5 7=8 8=-3
passage word|sinc|party 3=5 8=-7
passage word|sinc|the 2=7 7=-3
passage word|singapor 0=-9 8=-11
passage word|singl 0=13 1=-3 3=-4 5=3 7=-3 8=8
passage word|sit 2=14 4=-4 5=5 7=11 8=22
passage word|site 0=12 1=-3 2=-5 3=-3 4=-8 5=19 6=-3 7=-3 8=7
passage word|sit|on 0=-3 2=13 8=7
passage word|six 1=3 3=3 4=12 7=-3 8=7
passage word|size|DATE 0=-7 8=-10
passage word|size|and 0=-12 1=7 4=4 6=8
passage word|size|for 0=14 5=-3 8=5
passage word|size|of 0=9 4=-4 7=14 8=10
passage word|size|over 0=-9 8=-11
passage word|size|would 0=-5 7=-3 8=-14
passage word|size|” 0=-5 8=-7
passage word|size|的 0=12 1=5 3=-4 8=6
passage word|size|船 2=-3 8=-11
passage word|size|试 0=7 8=7
passage word|size|货 0=-4 2=-3 8=-8
passage word|sleep 2=-7 6=7
passage word|slic 0=7 1=6 4=-4 8=5
passage word|slic|of 1=7 4=-3
passage word|slip 0=-6 8=-11
passage word|sliver 4=8 8=7
passage word|small 4=-3 8=-10
passage word|smaller 3=14 8=9
passage word|so 0=-13 3=7 4=-10 6=3 7=3 8=-12
passage word|softwar 1=5 4=3 5=-10 8=-8
passage word|solar 0=-17 4=9 5=7 8=-6
passage word|sold 0=-7 1=6 2=6 3=-4 5=-6 6=-3 8=-13
passage word|sold|a 0=-5 1=9 4=-5 8=-3
passage word|sold|money 0=-7 2=3 8=-9
passage word|sold|the 0=-5 8=-9
passage word|sold|to 0=14 2=8 8=18
passage word|sole 1=-4 8=-11
passage word|some 0=-3 1=-5 4=-3 5=-4 8=-20
passage word|someth 2=7 4=3 8=3
passage word|someth|similar 2=8 4=-6
passage word|song 3=-3 4=8
passage word|sound 0=-6 4=-4 8=-14
passage word|sound|out 0=-6 4=-4 8=-14
passage word|sourc 1=-3 2=-3 3=-5 4=18 7=-4 8=3
passage word|south 0=-3 3=8 4=5 5=4 7=-4 8=6
passage word|so|PRONOUN 1=4 5=-3 7=7 8=6
passage word|so|far 0=-6 2=-4 8=-13
passage word|spac 0=3 4=-7 7=-3 8=-10
passage word|spend 0=-15 2=-13 3=-13 4=-7 5=23 6=-7 7=-16 8=-38
passage word|spend|money 0=-4 2=-7 3=-8 5=23 6=-4 7=-8 8=-3
passage word|spend|on 0=-7 2=-4 4=-4 7=-6 8=-26
passage word|spent 0=-6 1=-3 2=-3 5=5 7=-3 8=-16
passage word|spent|money 0=-3 1=-3 8=-10
passage word|split 2=17 8=11
passage word|spokesman 1=8 2=-4
passage word|sponsor 0=8 2=-3 4=-4 6=3
passage word|staff 0=-8 1=5 2=-4 3=-3 7=-3 8=-17
passage word|stag 0=-8 2=15 4=-12 5=-3 8=-13
passage word|stak 0=-5 1=15 4=7 6=-3 7=3 8=12
passage word|stak|in 0=-4 1=4 4=8 7=5 8=8
passage word|stand 0=-3 5=5 6=7 7=12 8=14
passage word|standby 2=-5 8=-9
passage word|stand|at 0=-6 7=13
passage word|start 0=-12 4=16 5=16 6=7 7=-3 8=16
passage word|start-up 1=3 4=-7 8=-9
passage word|stat 0=6 2=-5 3=9 4=-4 6=5 8=5
passage word|station 1=-6 5=13 7=-4
passage word|stat|s 6=-3 8=-8
passage word|stat|that 0=15 8=12
passage word|stay 0=-3 1=9 2=-3 3=4 4=-3 8=6
passage word|stay|with 3=7
passage word|step 0=-3 1=5 4=10 7=-4 8=9
passage word|step|in 0=-4 1=6 4=10 7=-3 8=8
passage word|still 0=-7 1=-3 2=5 3=12 4=4 8=9
passage word|stock 0=-8 1=41 2=-5 3=-3 4=-12 5=-13 6=-3 7=14 8=13
passage word|stood 0=-5 8=-12
passage word|stood|at 5=-3 8=-8
passage word|stop 0=8 8=9
passage word|stopp 0=19 8=14
passage word|stor 0=23 1=-3 4=-3 8=14
passage word|storm 0=-5 3=-3 8=-14
passage word|story 2=6 4=5 6=7 8=15
passage word|stream 0=-4 3=7
passage word|strength 0=-4 8=-7
passage word|strength|of 0=-4 8=-7
passage word|stretch 2=-4 8=-7
passage word|stretch|the 2=-5 8=-7
passage word|string 0=-4 7=11 8=5
passage word|string|attach 0=-3 7=11 8=4
passage word|structur 0=-3 1=3 2=-3 5=9
passage word|study 8=-9
passage word|subscrib 0=-4 1=15 2=-4 4=-4 8=-3
passage word|subscrib|for 0=-3 1=7 4=-3 8=-5
passage word|subscription 0=-4 1=18 2=-4 8=3
passage word|subsidiary 0=-10 6=4 8=-9
passage word|subsidiary|, 0=-10 8=-12
passage word|subsidy 5=10 8=9
passage word|such 0=-11 1=10 2=10 4=-6 5=-7 6=-3 7=-6 8=-13
passage word|such|a 5=-6 8=-8
passage word|sued 8=-8
passage word|sued|party 8=-8
passage word|suitor 2=-4 4=5 8=-9
passage word|sum 0=16 2=-4 3=11 4=-6 5=-3 7=-3 8=9
passage word|summer 3=15 8=7
passage word|sum|of 0=12 5=-4 8=5
passage word|suppli 2=18 3=-5 4=-3 7=15 8=22
passage word|suppli|money 0=-8 2=17 7=7 8=9
passage word|suppli|the 0=6 7=9 8=10
passage word|supply 2=-3 3=-4 4=-6 8=-17
passage word|supply|agreement 0=-5 8=-8
passage word|supply|deal 0=10 8=9
passage word|suspend 1=-3 4=-4 8=-16
passage word|swallow 5=10 8=7
passage word|swallow|money 4=-3 5=10 8=3
passage word|swap 7=13 8=11
passage word|swoop 4=10
passage word|syndicat 2=13 8=7
passage word|system 0=-7 1=-4 2=-4 7=-4 8=-21
passage word|system|in 4=-6 7=-3 8=-16
passage word|s|DATE 0=9 8=6
passage word|s|biggest 0=20 4=-3 8=12
passage word|s|budget 5=11 8=9
passage word|s|exposur 2=-7 6=7
passage word|s|film 0=-4 3=9 4=-3
passage word|s|founder 3=-3 4=-3 8=-12
passage word|s|loan 2=-4 8=-8
passage word|s|money 0=-3 1=-3 2=22 3=-3 4=4 6=-3 7=-4 8=11
passage word|s|own 0=-6 1=6 4=12 8=8
passage word|s|party 0=-8 1=17 2=-7 3=16 4=-15 5=-6 6=-6 7=-4 8=-13
passage word|s|position 0=-3 4=-3 8=-8
passage word|s|principal 0=-9 8=-9
passage word|s|purchas 0=-6 4=11
passage word|s|second-largest 4=7 8=3
passage word|s|shar 0=-5 1=6 2=-3 4=11 7=5 8=9
passage word|s|song 4=8
passage word|s|worth 2=-3 8=-11
passage word|t 0=-5 1=-3 3=13 4=14 7=-5 8=10
passage word|tabl 1=-4 2=-8 3=-3 4=19 6=-3
passage word|tabl|, 0=7 2=-4
passage word|tak 0=-8 1=17 2=-4 4=11 5=-7 8=3
passage word|take 1=13 2=-4 3=7 5=-10 8=5
passage word|take-or-pay 0=-13 8=-16
passage word|take-or-pay|contract 0=-12 8=-14
passage word|taken 1=-9 2=9 4=-13 5=-3 6=6 7=4 8=-11
passage word|taken|money 0=-3 1=-3 2=-3 8=-13
passage word|takeover 0=-4 4=16 8=6
passage word|take|a 3=9 5=-5
passage word|take|party 0=15 4=8 8=15
passage word|take|size 0=-11 8=-14
passage word|take|the 0=-5 1=11 4=5 6=3 8=9
passage word|taking 3=8
passage word|tak|a 1=19 3=-3 8=11
passage word|tak|size 0=-6 8=-8
passage word|tak|the 0=-3 3=3 4=7 8=4
passage word|talk 0=-6 1=-5 2=16 3=11 4=4 6=-5 7=-12
passage word|talk|of 0=10 4=-4 5=7 8=7
passage word|talk|that 2=13 5=-3 8=6
passage word|talk|to 0=-4 1=-6 2=3 3=-5 4=10 7=-3 8=-5
passage word|talk|with 1=10 2=5 3=5 4=-13
passage word|tank 0=-8 5=12 8=-3
passage word|tapp 0=-3 2=-8 4=-3 8=-19
passage word|target 0=-6 1=4 4=-4 7=-3 8=-16
passage word|target|of 8=-9
passage word|tariff 0=15 8=12
passage word|tax 0=-5 1=-4 3=-3 4=-4 5=-4 7=-5 8=-28
passage word|technology 7=-6 8=-9
passage word|ten 1=-11 2=-4 3=5 5=-8 6=-4 7=4 8=-16
passage word|ten-year 0=-9 2=7 4=-3 8=-10
passage word|tenant 3=-3 4=-5 7=9 8=4
passage word|tender 0=7 3=4 4=5 7=-3 8=9
passage word|tenth 0=7 4=4 5=-6
passage word|tenth|of 0=7 1=3 8=3
passage word|ten|year 1=-6 3=7 4=-5 5=-5 7=5 8=-8
passage word|term 0=14 1=-4 4=-12 5=-3 6=-6 8=-7
passage word|terminat 0=-9 4=-3 8=-17
passage word|termination 0=-16 4=-3 8=-27
passage word|term|of 0=9 7=-3
passage word|term|sheet 3=7 4=-6 7=7 8=3
passage word|texa 0=-3 1=-6 4=-5 8=-16
passage word|than 0=-7 2=6 3=-5 4=-13 5=7 6=14 7=-12 8=-12
passage word|than|at 5=-3 8=-7
passage word|than|party 0=-9 1=-3 2=-4 3=-3 4=-7 5=-4 6=-4 7=-7 8=-41
passage word|that 0=-13 1=-8 2=15 3=-14 4=12 5=3 6=3 7=-7 8=-22
passage word|that|any 0=-3 8=-8
passage word|that|as 0=-3 8=-7
passage word|that|company 0=-4 1=3 2=-7 3=9 4=4 6=7 8=8
passage word|that|is 1=-8 2=11 4=-5 7=4
passage word|that|made 2=-3 8=-9
passage word|that|much 1=-3 4=7 8=-4
passage word|that|of 0=-7 1=-5 4=-9 5=10 7=-5 8=-18
passage word|that|order 0=22 8=21
passage word|that|party 0=-11 1=6 2=-9 3=-15 4=21 5=12 7=15 8=13
passage word|that|pronoun 1=-3 2=8 3=-9 4=-14 5=6 6=7 7=-8 8=-16
passage word|that|s 2=9 8=5
passage word|that|sit 0=-3 2=13 8=7
passage word|that|talk 0=-3 1=4 2=6 4=-8 8=-6
passage word|that|the 0=5 1=-3 5=-5 7=-3 8=-10
passage word|that|will 0=-4 3=4 5=-4 7=11 8=4
passage word|that|“ 0=14 8=9
passage word|the 0=11 1=-10 2=-18 3=10 4=6 5=-8 6=30 7=33
passage word|their 1=-4 2=-7 4=-4 5=11 7=13 8=7
passage word|their|patent 3=8 8=7
passage word|them 0=39 1=-6 3=6 4=-18 5=-10 7=-6 8=5
passage word|them|, 1=3 2=12 4=-5 5=-4 6=5 7=-4 8=7
passage word|them|at 4=-4 7=8 8=5
passage word|them|for 0=11 4=3 8=11
passage word|them|in 0=12 1=-6 5=13 7=-5 8=10
passage word|then 0=8 1=-9 2=-3 3=5 4=-10 5=-6 6=10 7=14 8=7
passage word|then|, 0=-6 8=-8
passage word|ther 0=34 1=9 2=8 3=-13 4=-4 5=14 6=-4 7=-8 8=31
passage word|therefor 0=-6 4=6 6=10 8=6
passage word|ther|, 0=10 4=-3 5=9 8=11
passage word|ther|are 0=-3 8=-9
passage word|ther|is 0=16 1=5 2=9 3=-4 4=-4 8=16
passage word|ther|was 0=3 1=8 2=-5 4=-3
passage word|the|9 4=7
passage word|the|DATE 0=7
passage word|the|OUTLET 0=7 2=6 8=8
passage word|the|administrator 8=-9
passage word|the|airport 4=-3 5=7 7=5 8=7
passage word|the|autumn 4=17 8=11
passage word|the|averag 0=-4 8=-10
passage word|the|award 0=-6 8=-9
passage word|the|bill 5=9 6=6 8=11
passage word|the|board 0=-14 2=-7 3=-3 4=18 5=10 6=-3 7=-3
passage word|the|book 2=9 8=6
passage word|the|border 4=-3 8=-7
passage word|the|brand 3=9 6=-3
passage word|the|brewer 1=3 3=6 8=8
passage word|the|build 0=-5 1=-3 5=8 7=15 8=10
passage word|the|campu 0=4 5=7 8=6
passage word|the|cash 4=-4 8=-8
passage word|the|chain 0=16 3=4 8=15
passage word|the|cheaper 0=7 8=3
passage word|the|chief 0=8 5=4 8=7
passage word|the|city 0=7 4=4 8=5
passage word|the|club 2=-3 4=-3 6=4 7=-3 8=-8
passage word|the|contract 0=3 3=-4 5=-3 6=4 7=8
passage word|the|contractor 5=5 6=8 7=-3 8=4
passage word|the|cost 0=10 3=-3 4=-4 5=3 7=10 8=13
passage word|the|county 0=7 4=-4 5=9 7=-3
passage word|the|court 0=-4 4=12 8=4
passage word|the|customer 0=18 1=-3 3=-3 4=9 8=16
passage word|the|deal 0=-13 4=6 8=-12
passage word|the|debt 2=7 6=5 8=5
passage word|the|drug 3=10 8=4
passage word|the|end 0=-4 2=12 5=-4
passage word|the|estat 0=-3 4=8
passage word|the|exist 0=8 5=4 8=9
passage word|the|figur 4=-3 8=-9
passage word|the|financ 1=11 2=-4 8=5
passage word|the|first 0=9 1=-6 2=3 4=-10 5=-5 6=-5 8=-9
passage word|the|found 0=-7 4=18 8=8
passage word|the|founder 0=-8 1=16 2=-4 4=-3 6=-3 7=4 8=-3
passage word|the|fourth 0=8
passage word|the|framework 0=-5 1=5 4=-3 8=-9
passage word|the|french 0=-7 1=-4 2=-4 6=-3 8=-21
passage word|the|german 0=-7 8=-9
passage word|the|grain 0=7 8=7
passage word|the|harbour 5=9 7=4 8=12
passage word|the|head 0=-6 5=4 8=-9
passage word|the|hour 3=7 8=3
passage word|the|investor 1=10 5=-3
passage word|the|invoic 0=3 4=-3 6=8
passage word|the|issuer 0=15 2=-6 6=6 8=13
passage word|the|job 0=9 4=-4 7=4
passage word|the|key 0=-6 4=17 8=6
passage word|the|korean 0=10 8=3
passage word|the|largest 0=-3 1=3 4=7 8=4
passage word|the|last 0=-4 1=-3 4=4 6=-3 7=-5 8=-15
passage word|the|late 0=-3 1=-5 4=6 7=9 8=4
passage word|the|latest 1=8 4=-3
passage word|the|leas 6=10 8=3
passage word|the|lender 2=-3 6=9
passage word|the|licenc 3=8 8=3
passage word|the|loan 0=7 6=3 8=5
passage word|the|loss 8=-7
passage word|the|lot 0=-6 3=-4 4=14
passage word|the|maker 0=7 8=3
passage word|the|market 2=5 4=-5 6=18 7=-5 8=8
passage word|the|matter 0=-4 1=8 4=-7 7=5 8=-4
passage word|the|mayor 7=-4 8=-9
passage word|the|memoir 3=18 8=14
passage word|the|money 0=-11 1=-6 2=19 3=-16 4=5 5=21 6=-6 7=5 8=9
passage word|the|month 0=16 8=11
passage word|the|negotiation 1=11 4=-3 8=3
passage word|the|old 0=-11 4=-7 5=12 8=-9
passage word|the|one 0=10 3=-4 4=5 7=-3 8=6
passage word|the|order 0=11 1=-3 5=-3
passage word|the|organiser 0=-5 3=9
passage word|the|other 1=6 2=7 3=-4 4=-11 5=8 6=3 8=7
passage word|the|owner 0=3 1=-4 3=6 4=9 5=-4 8=7
passage word|the|paper 0=-5 1=9 4=-4 8=-3
passage word|the|parent 0=-5 3=-3 6=8
passage word|the|party 0=-6 2=10 3=-14 4=-32 5=-16 6=20 7=43 8=3
passage word|the|patent 0=-3 3=12 5=-3
passage word|the|port 0=-9 8=-15
passage word|the|pric 0=8 1=5 3=-3 4=5 5=4 6=-3 7=7 8=19
passage word|the|promis 6=4 7=27 8=26
passage word|the|property 4=12 7=-3
passage word|the|purchas 0=-7 4=15
passage word|the|purpos 1=7
passage word|the|quarter 0=-3 7=-3 8=-12
passage word|the|railway 0=8 4=3 7=-3 8=6
passage word|the|region 0=-5 4=5 7=7
passage word|the|rescu 0=-5 2=7 4=6 8=4
passage word|the|rest 0=-10 1=4 4=3 8=-9
passage word|the|right 0=-7 3=18 4=-7 7=-8 8=-11
passage word|the|road 7=-5 8=-10
passage word|the|round 0=-5 8=-8
passage word|the|sale 0=-9 4=7 8=-8
passage word|the|same 0=17 1=-5 3=-5 4=9 5=-4 6=-4 7=4 8=10
passage word|the|second 1=9 4=-8 5=6 6=-3 7=-3
passage word|the|servic 0=9 8=7
passage word|the|shar 0=-5 4=-10 7=3 8=-20
passage word|the|site 0=5 1=-3 2=-4 3=-3 4=-5 5=19 7=-3 8=5
passage word|the|size 8=-7
passage word|the|south 3=9 5=4 7=-3 8=7
passage word|the|stat 0=-4 3=8 6=8 8=9
passage word|the|strength 0=-4 8=-7
passage word|the|sum 3=14 8=10
passage word|the|supply 0=-6 8=-8
passage word|the|tabl 4=10 7=4 8=9
passage word|the|takeover 4=8 8=3
passage word|the|term 0=12 7=-3
passage word|the|thre 3=11 8=6
passage word|the|time 3=-4 7=-3 8=-11
passage word|the|total 2=8
passage word|the|trad 4=-4 7=-5 8=-12
passage word|the|union 8=-8
passage word|the|use 0=8 1=-4 3=14 7=-3 8=12
passage word|the|vendor 4=5 5=-5 7=9 8=5
passage word|the|ventur 1=4 3=-7 4=4 6=3
passage word|the|water 3=7
passage word|the|way 4=-4 8=-10
passage word|the|whol 0=8 2=-4 4=20 8=14
passage word|the|winner 0=3 3=10 4=-3 8=7
passage word|the|world 0=-3 3=3 5=-11 8=-17
passage word|the|year 1=7 4=-4 5=-6 7=-3 8=-12
passage word|the|“ 0=-4 5=-3 8=-9
passage word|thi 0=-17 2=4 3=14 4=-6 5=-3 6=4 7=-6 8=-13
passage word|thing 0=-3 3=-3 8=-11
passage word|think 0=-5 4=3 5=-3 8=-13
passage word|think|the 0=-3 8=-10
passage word|third 0=-7 2=5 3=-5 5=22 7=-7 8=6
passage word|third|of 0=-3 2=9 3=-3 4=-3
passage word|thirty 0=-9 4=8 8=-6
passage word|thirty|year 0=-9 4=8 8=-6
passage word|thos 0=-6 1=-7 2=22 3=4 4=-6 6=-6 7=-4 8=-3
passage word|thos|of 0=-9 1=-5 2=17 3=11 5=-3 7=-3 8=5
passage word|though 1=5 2=-3 3=-4 4=-9 5=-4 8=-12
passage word|thought|about 3=7
passage word|thre 0=33 3=16 4=3 5=-5 6=-8 7=-19 8=18
passage word|three-year 0=17 8=12
passage word|thre|tim 0=-3 2=13 8=7
passage word|thre|year 0=24 2=-3 3=-3 5=5 7=-5 8=12
passage word|through 0=-4 1=5 2=-7 3=-5 6=-4 7=-3 8=-14
passage word|through|DATE 0=19 1=-3 2=-3 3=-3 4=-4
passage word|through|the 0=-10 1=9 2=-3 8=-7
passage word|thursday 0=-9 1=-4 4=-5 7=-3 8=-25
passage word|till 0=-5 2=4 3=8 4=6 6=-3 8=6
passage word|till|DATE 3=9 8=8
passage word|tim 0=-7 1=5 2=12 8=7
passage word|time 0=-9 1=-3 5=-3 7=-6 8=-20
passage word|tim|as 0=-3 1=7
passage word|tim|cover 0=-3 2=13 8=7
passage word|titl 3=11 8=6
passage word|to 0=5 1=-7 2=10 3=6 4=11 5=-17 6=14 7=9
passage word|together 0=-4 1=-4 2=7 3=-5 7=-5 8=-11
passage word|told 0=-18 1=8 3=-5 5=14 7=-5 8=-6
passage word|told|me 0=-6 1=11
passage word|told|party 1=-3 8=-10
passage word|told|pronoun 0=-5 4=-3 5=8
passage word|told|the 0=-7 4=8 6=3
passage word|toll 4=8 8=6
passage word|too 0=3 1=-3 3=-6 4=8 5=5 7=-7 8=-6
passage word|took 0=4 1=-8 3=-7 4=5 6=-4 8=-14
passage word|took|9 0=4 1=-4 2=-3 4=11 7=7 8=14
passage word|took|in 0=-6 1=-3 4=-5 8=-19
passage word|took|money 0=-7 5=4 8=-6
passage word|took|the 4=9 8=5
passage word|too|, 0=-4 3=-3 5=6 8=-7
passage word|too|low 4=11 8=5
passage word|top 2=11 3=6 4=-5 7=7 8=14
passage word|top|of 2=11 3=7 4=-4 7=8 8=18
passage word|torn 0=-8 8=-9
passage word|torn|up 0=-8 8=-9
passage word|total 0=-7 1=-3 2=9 3=3 4=5 5=3 7=-3 8=6
passage word|total|, 4=7
passage word|tour 0=-5 1=9 2=-4 4=-4 8=-6
passage word|toward 0=-7 7=11
passage word|toward|the 0=-6 7=12
passage word|tower 0=5 1=-7 4=9 8=3
passage word|tower|, 0=-6 4=10 8=4
passage word|toy 0=5 3=6 8=7
passage word|to|9 1=4 2=-9 4=-4 8=-18
passage word|to|DATE 0=28 1=-3 2=7 4=-5 8=20
passage word|to|OTHER 0=-15 1=-3 2=12 4=15 7=-10
passage word|to|PRONOUN 0=-8 1=3 3=-4 7=14 8=5
passage word|to|a 0=-5 1=-4 2=-8 3=-4 4=8 6=5 7=9 8=3
passage word|to|acquir 4=8 8=5
passage word|to|an 0=-8 3=8 8=-8
passage word|to|appeal 0=-5 8=-7
passage word|to|be 0=-5 1=-7 2=30 3=5 4=16 5=-11 7=-7 8=14
passage word|to|becom 1=15 8=7
passage word|to|bid 4=-8 6=6 8=-4
passage word|to|build 1=-3 4=-5 5=-7 8=-22
passage word|to|buy 0=-3 3=-3 4=6 5=-3 7=11 8=4
passage word|to|carry 0=-6 1=-4 2=-3 4=11 7=7 8=4
passage word|to|come 1=6 3=5 8=7
passage word|to|comment 4=-5 8=-10
passage word|to|do 0=7 3=11 4=-9 8=5
passage word|to|erect 0=-4 5=7
passage word|to|feed 0=7
passage word|to|finish 6=7 8=6
passage word|to|follow 0=-5 4=4 8=-7
passage word|to|have 0=7 3=-3 4=3 7=-4 8=-3
passage word|to|hold 8=-8
passage word|to|invest 1=-5 5=12 8=3
passage word|to|lend 2=9
passage word|to|make 3=3 4=6 7=5 8=8
passage word|to|match 2=-3 4=13 8=5
passage word|to|money 0=14 1=-3 2=-15 3=4 4=-8 5=-6 6=-5 7=5 8=-16
passage word|to|negotiat 4=8 8=3
passage word|to|own 1=12 7=-3 8=7
passage word|to|party 0=30 1=-10 3=10 4=3 5=-13 6=11 8=22
passage word|to|pay 0=5 1=-7 2=17 3=-5 5=-8 6=7 8=6
passage word|to|provid 2=7
passage word|to|put 0=-9 3=11 4=-3 5=4 7=20 8=20
passage word|to|rais 0=-3 5=6 8=-7
passage word|to|rate 0=8 2=-3 4=11 8=11
passage word|to|say 4=-3 8=-10
passage word|to|sell 3=-4 4=27 5=-6 7=3 8=18
passage word|to|spend 0=-7 1=-4 2=-5 3=-5 5=7 7=-8 8=-21
passage word|to|stop 0=8 3=3 8=10
passage word|to|subscrib 1=9
passage word|to|take 0=13 1=-3 4=10 7=-4 8=10
passage word|to|the 0=-19 1=29 2=-7 3=-18 4=-24 5=10 6=18 7=14
passage word|to|train 0=-3 8=-7
passage word|to|use 0=-6 2=3 3=25 4=-3 7=-4 8=9
passage word|to|which 0=-6 1=5 7=9
passage word|to|win 0=15 8=11
passage word|track 5=9 7=-3 8=3
passage word|trad 0=-3 1=-4 3=4 4=-8 7=-9 8=-24
passage word|trader 0=23 2=-6 4=-3 6=-4 8=3
passage word|trader|at 0=9 2=-3
passage word|train 0=-8 1=-3 2=4 3=-4 4=-7 6=5 8=-14
passage word|transaction 0=-4 1=11 4=7 8=7
passage word|treat 0=-5 2=-3 8=-17
passage word|treat|that 0=-3 8=-7
passage word|tri 0=-5 8=-8
passage word|trial 3=16 8=11
passage word|tri|to 0=-8 4=3 8=-9
passage word|truc 3=8 5=-3 7=8 8=8
passage word|truck 0=-5 8=-10
passage word|trust 0=-5 4=-3 7=5 8=-8
passage word|turbin 0=7 2=-3 8=3
passage word|turn 0=-6 2=4 3=-3 5=6 7=-9 8=-11
passage word|turn|a 5=7
passage word|turn|up 0=-3 8=-10
passage word|twelv 0=-4 8=-11
passage word|twelv|year 0=-3 8=-7
passage word|twenty 0=-6 8=-7
passage word|twic 0=-6 4=-11 8=-24
passage word|two 0=-5 1=-13 2=-10 3=-4 4=7 5=6 6=-5 7=11 8=-12
passage word|two|floor 1=-4 7=10
passage word|two|further 4=12 8=9
passage word|two|of 0=5 5=7 8=7
passage word|two|other 0=-11 4=7 8=-11
passage word|t|say 3=17 8=14
passage word|u 4=10 8=6
passage word|under 0=15 1=-8 2=-8 3=-4 4=4 5=-4 6=6 8=-5
passage word|undertak 0=-6 4=-4 6=13
passage word|underwrot 2=12 6=-3 8=5
passage word|under|a 0=16 1=-5 2=-10 3=6 4=-10 5=-3 8=-8
passage word|under|an 0=12 4=-4 8=4
passage word|under|discussion 0=-7 4=6 8=-3
passage word|under|pronoun 0=-6 3=-3 7=4 8=-8
passage word|under|the 0=-22 1=-5 2=5 3=-4 5=3 6=10 8=-12
passage word|under|which 0=4 1=6 8=9
passage word|undisclos 0=12 7=4 8=13
passage word|union 0=-4 3=-3 4=8 5=-3 8=-7
passage word|unit 0=-16 1=4 2=3 3=-5 4=3 5=-4 6=8 7=-3 8=-10
passage word|university 3=7 5=4 7=-3 8=5
passage word|unsecur 0=-3 2=-4 8=-11
passage word|unsecur|loan 2=-8 8=-11
passage word|unsign 0=7
passage word|unsign|on 0=7
passage word|unsolicit 4=21 8=15
passage word|until 0=18 1=-5 3=25 4=-7 5=-4 6=-4 7=-6 8=18
passage word|until|DATE 0=21 3=14 4=-9 7=-3 8=15
passage word|up 0=-27 2=-7 3=-4 4=4 5=26 6=-3 7=11 8=-5
passage word|upkeep 0=8 8=4
passage word|upsiz 0=-5 2=-10 8=-17
passage word|up|9 0=-5 5=4 8=-8
passage word|up|PRONOUN 0=-8 1=4 3=-3 4=5 7=-5 8=-7
passage word|up|by 1=3 7=9 8=5
passage word|up|from 4=3 5=12 8=11
passage word|up|in 0=-4 1=8 8=3
passage word|up|money 0=-4 2=9 3=9 7=-5 8=8
passage word|up|the 0=-3 1=-3 3=3 4=-4 5=7
passage word|use 0=-11 1=-7 3=38 4=-10 5=7 6=-3 7=-10 8=4
passage word|used 0=-6 2=5 4=-4 8=-14
passage word|used|to 8=-9
passage word|user 3=-7 5=5 8=-6
passage word|use|, 0=-4 5=7 8=-4
passage word|use|PRONOUN 0=-3 3=12 4=-3 7=-4 8=3
passage word|use|of 0=6 1=-5 3=18 7=-3 8=13
passage word|use|them 0=-3 3=-3 8=-9
passage word|u|s 4=10 8=6
passage word|vaccin 0=-4 3=9 5=-7 8=-6
passage word|valu 0=16 2=-10 3=-6 4=-3 5=-5 6=-7 7=-7 8=-24
passage word|valu|of 0=14 2=-3 4=-3 6=-4
passage word|vault 2=3 5=5 8=7
passage word|vehicl 0=7 1=5 2=-5 4=-3 7=-3
passage word|vehicl|of 1=5 2=-5 8=-9
passage word|vendor 0=7 3=-4 4=4 5=-5 7=8 8=8
passage word|ventur 0=-10 3=-12 5=-4 6=5 7=8 8=-9
passage word|very 0=-7 4=12
passage word|vessel 0=7 8=5
passage word|vietnames 0=-9 8=-10
passage word|volum 0=-9 8=-17
passage word|vot 1=3 5=4 6=8 7=3 8=11
passage word|walk|away 1=-3 4=-3 8=-9
passage word|wall 0=-3 7=7 8=-4
passage word|wallet 0=-5 1=7 4=-3 8=-5
passage word|want 0=7 1=15 2=-3 5=-8 6=-5 7=-9 8=-3
passage word|want|money 0=-8 4=-6 8=-21
passage word|want|pronoun 1=9 3=-3
passage word|want|to 0=-8 1=6 3=7 4=9 8=10
passage word|war 3=8 5=4 8=6
passage word|warehous 0=-5 1=-3 2=4 5=12
passage word|warehous|in 5=9 8=7
passage word|warehous|robot 2=-3 8=-9
passage word|warn 8=-9
passage word|warrant 0=-3 7=27 8=22
passage word|warrant|for 7=12 8=10
passage word|warrant|over 7=12 8=11
passage word|was 0=28 2=8 3=-8 4=6 5=-8 6=-9 7=7 8=11
passage word|washington 0=-7 8=-8
passage word|wasn 0=-3 2=4 4=7 8=5
passage word|wasn|t 0=-3 2=4 4=7 8=5
passage word|was|a 0=-5 8=-13
passage word|was|drawn 0=-8 8=-19
passage word|was|given 0=11 8=7
passage word|was|going 0=8 8=5
passage word|was|in 0=-4 4=7
passage word|was|left 3=8 8=5
passage word|was|money 0=-6 1=4 7=-3 8=-7
passage word|was|no 1=8 2=-4
passage word|was|not 0=7 8=3
passage word|was|paid 3=-5 4=5 7=-4 8=-13
passage word|was|party 0=-14 1=-3 3=8 4=6 7=-3 8=-10
passage word|was|pick 0=4 5=4 8=7
passage word|was|sign 0=12 8=10
passage word|was|size 0=-6 8=-8
passage word|was|the 0=11 2=-3 4=-4 6=7 8=7
passage word|was|to 0=9 1=-3 5=-5 7=23 8=21
passage word|was|worth 0=-4 8=-10
passage word|was|wrong 0=15 8=12
passage word|water 0=-9 3=6 4=-3 5=-3 7=6
passage word|way 1=-4 2=16 3=-6 4=-7 5=-6 6=-3 8=-9
passage word|week 0=4 1=3 3=-5 4=-4 5=-6 6=-3 7=17 8=3
passage word|week|after 0=-7 1=8 2=-4 4=-3 8=-8
passage word|week|to 0=-5 8=-7
passage word|weigh 0=10 1=-6 8=-4
passage word|weigh|an 0=6 1=-5 4=-5 8=-7
passage word|well 1=-6 2=-6 3=-3 4=4 7=5 8=-9
passage word|well|, 2=-5 4=9 7=7 8=11
passage word|went 0=-19 1=8 2=3 3=-4 4=7 5=-8 6=-5 7=-4 8=-23
passage word|went|to 0=-10 3=-3 8=-12
passage word|were 0=3 1=-11 2=17 3=-7 4=-7 5=-9 7=-9 8=-23
passage word|were|party 4=-4 8=-10
passage word|what 0=9 1=4 2=7 3=5 4=6 5=-5 7=-18 8=3
passage word|whatever 0=-7 8=-9
passage word|whatever|com 0=-7 8=-9
passage word|what|PRONOUN 0=4 2=6 5=-7 7=-4 8=-3
passage word|what|party 0=16 1=8 4=-3 7=-7 8=17
passage word|what|the 0=-6 1=-3 4=11 5=3 6=3 8=5
passage word|when 0=-10 2=3 3=-5 6=4 7=-7 8=-16
passage word|when|party 0=4 2=3 4=-9 7=-3 8=-10
passage word|when|the 0=-8 2=-3 4=8 5=5 6=3 7=-3 8=4
passage word|wher 0=-15 1=16 3=-6 4=-9 7=-8 8=-23
passage word|wher|party 0=-4 5=3 8=-10
passage word|wher|pronoun 0=-3 1=11 3=-4 4=-5 5=-5 6=-3 7=-3 8=-11
passage word|whether 4=-3 8=-7
passage word|which 0=3 1=20 2=6 3=-4 5=-12 6=-7 7=-3 8=-5
passage word|which|a 0=-4 4=5 5=-6 8=-10
passage word|which|bought 3=7 4=-3
passage word|which|could 1=11 4=-3
passage word|which|had 0=-8 1=6 7=7 8=4
passage word|which|has 0=5 1=-3 2=-3 4=-6 5=-3 6=5 7=-6 8=-11
passage word|which|hold 1=19 2=-3 8=14
passage word|which|is 0=3 3=-5 4=17 6=-3 7=4 8=12
passage word|which|leas 0=-6 6=9
passage word|which|now 0=6 1=6 8=7
passage word|which|party 0=-14 1=4 3=10 4=5 5=-5 8=-5
passage word|which|pay 0=-10 3=4 5=8 8=-5
passage word|which|pronoun 0=7 1=-4 2=12 3=-5 4=4 5=-4 6=-6 7=10 8=12
passage word|which|sign 0=9 8=7
passage word|which|valu 4=10 8=8
passage word|which|was 0=3 2=31 3=-4 4=-3 8=24
passage word|which|will 0=12 1=-3 3=-4 7=-3
passage word|which|would 0=-4 5=-7 8=-15
passage word|whil 0=5 1=-3 2=3 3=3 8=7
passage word|whil|the 0=8 6=3 8=6
passage word|who 0=-10 1=4 2=-5 3=11 4=-8 5=-7 6=-4 7=-9 8=-26
passage word|whol 0=8 2=-4 3=-6 4=26 8=17
passage word|whom|PRONOUN 0=9 2=-4 6=6 8=4
passage word|whos 1=-10 2=-5 3=3 4=22 5=-7 7=-7 8=-7
passage word|who|had 1=9 4=-4
passage word|who|is 8=-7
passage word|why 1=3 2=9 8=3
passage word|why|party 8=-7
passage word|will 0=19 1=12 2=-21 3=15 4=-24 5=24 7=-9 8=7
passage word|will|acquir 4=-3 8=-8
passage word|will|backstop 6=7 8=6
passage word|will|be 0=4 3=6 4=-6 6=-8 7=-3 8=-9
passage word|will|build 0=-12 5=9 8=-12
passage word|will|contribut 1=11 4=-4 7=-3
passage word|will|cost 0=5 1=-3 5=3 7=7 8=7
passage word|will|cover 0=-4 6=12
passage word|will|get 0=16 4=-3 7=-4 8=5
passage word|will|give 3=7
passage word|will|hand 6=-3 7=7
passage word|will|have 4=-3 7=7
passage word|will|keep 0=8
passage word|will|owe 0=7 8=6
passage word|will|own 0=-4 2=-3 3=-3 4=3 5=8
passage word|will|pay 0=15 1=-3 5=-9 7=-5 8=-4
passage word|will|sell 0=-15 3=14 4=4
passage word|will|serv 0=7 8=6
passage word|will|spend 0=-3 1=9
passage word|will|swallow 5=13 8=11
passage word|will|take 1=6 3=7 4=3 5=-3 6=3 8=12
passage word|will|use 5=8 8=3
passage word|win 0=16 8=11
passage word|wind 0=7 8=5
passage word|winner 0=3 3=10 4=-3 8=5
passage word|winter 0=11 7=-8
passage word|win|a 0=15 8=12
passage word|with 1=14 2=-11 3=-3 4=6 5=4 6=-24 7=-5 8=-20
passage word|withdrawn 0=-4 1=3 4=-4 8=-8
passage word|withheld 0=13 8=11
passage word|withheld|, 0=13 8=11
passage word|within 0=-8 2=4 3=9 4=3 8=3
passage word|without 1=5 2=-8 4=-6 5=5 6=9 7=6 8=4
passage word|without|a 2=-5 8=-9
passage word|with|a 0=-5 3=-6 4=13 6=4 8=4
passage word|with|company 1=-3 4=-8 5=10 8=-9
passage word|with|knowledg 1=11 4=-3 8=3
passage word|with|money 0=-11 1=23 2=-7 3=-3 4=6 5=-4 6=-8 7=6
passage word|with|no 0=-5 4=5 7=7 8=3
passage word|with|one 0=8 4=-5
passage word|with|party 0=8 2=5 3=8 4=3 5=-3 6=-10 8=5
passage word|with|pronoun 4=5 5=7 8=7
passage word|with|that 8=-9
passage word|with|the 0=8 2=-5 3=3 4=-9 6=-3 8=-8
passage word|with|which 0=20 8=18
passage word|won 0=-8 1=-3 3=12 4=-8 8=-10
passage word|won|t 3=15 4=-4 8=9
passage word|word 0=-4 1=-3 4=6 5=5 6=5 7=12 8=17
passage word|word|, 5=7 6=4 8=5
passage word|word|and 0=-3 4=-4 7=8
passage word|work 0=7 1=-6 2=-5 3=-6 5=9 8=-3
passage word|work|for 0=-6 5=-5 7=6 8=-7
passage word|work|on 0=-4 5=9 7=3 8=8
passage word|work|under 0=15 4=-3 8=7
passage word|world 0=-3 3=3 5=-11 8=-17
passage word|worth 0=28 2=-17 3=-9 4=-11 5=-18 7=-18 8=-36
passage word|worth|, 0=7
passage word|worth|money 0=29 1=-3 2=-11 3=-4 5=-14 6=3 7=-13 8=-8
passage word|worth|of 0=-6 2=-4 4=-3 8=-19
passage word|would 0=-16 1=-10 2=-4 3=-19 4=-11 5=-7 6=-6 7=4 8=-59
passage word|would|add 5=-7 8=-13
passage word|would|be 0=7 4=-8 5=-4 7=-5 8=-14
passage word|would|build 5=9 8=7
passage word|would|cost 0=-3 5=-5 7=-4 8=-15
passage word|would|have 0=3 4=-6 8=-9
passage word|would|like 0=-8 2=8 3=-4 4=-9 5=8 7=-7 8=-13
passage word|would|meet 7=7 8=5
passage word|would|never 4=9 8=5
passage word|would|not 0=5 1=4 2=-5 5=-3 7=9 8=9
passage word|would|pay 3=-10 8=-17
passage word|would|put 1=-3 8=-7
passage word|would|rather 0=8 4=-4
passage word|would|step 0=-4 1=6 4=10 8=8
passage word|would|take 0=-9 4=-4 5=-3 8=-16
passage word|written 0=-4 1=20 2=-4 4=-4 6=7 8=11
passage word|written|to 1=20 2=-3 4=-3 8=13
passage word|wrong 0=13 8=12
passage word|wrot 0=7 5=8 7=-4 8=4
passage word|wrot|DATE 5=9
passage word|wrot|party 4=-6 8=-8
passage word|yard 0=-3 4=-4 5=10 8=4
passage word|yard|to 0=-3 4=-3 5=9
passage word|year 0=35 1=-15 2=-3 3=12 4=-19 5=-17 6=-17 7=-4 8=-16
passage word|year-end 2=-3 8=-8
passage word|year|, 0=22 1=-6 2=-4 4=5 5=3 6=-5 7=-9 8=6
passage word|year|ago 0=-12 3=5 4=4 5=-3 8=-11
passage word|year|at 0=-7 3=3 8=-9
passage word|year|for 0=7 5=-3
passage word|year|from 0=-9 4=-4 8=-15
passage word|year|in 0=8 8=6
passage word|year|of 0=-7 8=-10
passage word|year|to 0=-5 7=5 8=-7
passage word|yes 0=4 3=7 4=3 8=7
passage word|yes|, 3=9 8=3
passage word|yet 0=-6 1=-4 2=3 3=-4 4=-12 6=-4 7=32 8=9
passage word|yet|to 0=-7 2=7 4=-4 7=8
passage word|you 0=-25 1=-5 2=-3 3=-3 4=18 5=-5 7=-7 8=-30
passage word|your 5=9
passage word|× 5=7
passage word|×|party 5=7
passage word|— 0=6 2=-17 3=6 4=18 5=-10 6=6 7=-6
passage word|—|— 0=5 2=-9 4=10 5=-5 6=4 7=-3
passage word|“ 0=6 1=7 2=-3 3=-11 5=-3 6=-5 7=-14 8=-31
passage word|“|COMPANY 0=7 5=-3
passage word|“|DATE 8=-7
passage word|“|a 0=22 8=18
passage word|“|at 0=8 2=8 4=-6 8=5
passage word|“|has 0=-3 4=-3 8=-7
passage word|“|is 0=11 8=7
passage word|“|money 2=-3 3=-3 4=-6 5=3 7=-4 8=-14
passage word|“|party 0=-8 2=14 6=-6 7=-5 8=-14
passage word|“|pronoun 0=-15 1=-5 3=6 6=-3 7=4 8=-12
passage word|“|ther 0=-3 1=8 2=-6 8=-5
passage word|“|买 0=-3 4=-5 7=7 8=-3
passage word|“|国 0=-3 8=-7
passage word|“|并 0=4 1=5 8=7
passage word|“|暂 0=-5 2=9
passage word|“|未 0=7 4=6 8=11
passage word|“|没 0=11 4=4 8=13
passage word|“|现 1=11 4=-4 8=3
passage word|“|真 7=9 8=6
passage word|“|离 3=11 8=10
passage word|“|聊 1=7 8=5
passage word|“|谈 0=7
passage word|” 0=13 1=7 2=-5 7=-13 8=-17
passage word|”|) 0=-8 1=3 8=-7
passage word|”|, 2=-5 4=7 6=6 7=-5
passage word|”|for 0=-6 8=-13
passage word|”|in 0=6 1=8 5=-3 8=7
passage word|”|party 0=5 1=8 3=4 4=5 5=6 8=24
passage word|”|一 0=19 4=-7 8=10
passage word|”|是 4=7 8=3
passage word|一 0=14 1=9 4=-8 5=11 6=-14 7=-6 8=-18
passage word|一|) 0=-7 8=-8
passage word|一|, 2=7 3=3 4=-4
passage word|一|个 0=-13 1=7 3=5 7=-4 8=-10
passage word|一|件 0=-6 2=6 8=-7
passage word|一|份 0=-7 1=-3 6=4 8=-9
passage word|一|共 2=-8 8=-7
passage word|一|分 0=-7 2=7 3=5 5=-3 6=-3 7=8
passage word|一|则 1=6 4=-4 7=7 8=6
passage word|一|千 0=3 2=-10 8=-11
passage word|一|半 0=7 1=-3 3=8 4=-5 5=-3 7=-3
passage word|一|单 0=9 1=-4
passage word|一|口 3=7 4=-3 5=4 7=-3 8=7
passage word|一|家 0=8 1=4 3=-3 8=5
passage word|一|席 1=7 8=4
passage word|一|年 0=3 1=7 3=-11 4=-7 5=-9 6=-3 8=-18
passage word|一|座 0=7 1=-8 3=-3 4=5 5=18 7=-3 8=12
passage word|一|开 0=8 8=5
passage word|一|张 0=23 8=19
passage word|一|手 0=-3 4=11 8=6
passage word|一|批 1=6 2=-10 4=3 5=3 8=-8
passage word|一|文 0=-10 1=-3 5=3 8=-11
passage word|一|月 0=5 1=3 2=-3 3=8 8=6
passage word|一|期 0=9 1=-3 2=-10 5=5 7=4 8=5
passage word|一|条 0=-7 2=4 3=-3 4=6 5=13 7=7 8=15
passage word|一|桩 4=7 8=6
passage word|一|次 1=19 2=-8 3=6 4=-7 5=-3 6=-3
passage word|一|点 0=12 8=9
passage word|一|直 0=-7 3=3 4=4 5=3
passage word|一|笔 0=3 2=18 3=-3 4=-7 5=-5 6=3 8=7
passage word|一|致 0=7 8=6
passage word|一|起 0=-7 1=-3 3=-4 4=3 7=8 8=-5
passage word|一|轮 1=-3 8=-9
passage word|一|边 0=-7 2=8 4=-6 8=-13
passage word|一|道 1=-6 8=-8
passage word|一|间 0=8 4=-3 8=4
passage word|一|项 0=10 8=3
passage word|七 0=-14 1=-4 2=12 4=9 6=6
passage word|七|年 0=-8 2=14
passage word|七|月 4=10 8=4
passage word|万 0=4 1=14 2=-16 3=-4 4=-15 5=-4 6=-3 8=-22
passage word|万|, 0=-17 1=4 4=-8 6=-4 8=-27
passage word|万|立 0=8 8=7
passage word|三 0=13 1=6 2=-3 3=-19 4=-3 7=-5 8=-18
passage word|三|个 0=-6 1=14 2=-4 6=7 7=-3 8=8
passage word|三|十 0=-7 5=3 7=-3 8=-9
passage word|三|天 7=8
passage word|三|年 0=13 1=-3 3=-8 4=-7 5=7 6=-5 7=7
passage word|三|成 0=8 1=9 3=-4 5=-7 7=-8 8=-4
passage word|三|方 8=-7
passage word|三|月 0=-3 2=-5 3=-3 5=13
passage word|三|期 0=8 4=3 8=4
passage word|三|次 0=6 4=5 6=3 8=10
passage word|上 0=-14 1=13 2=5 3=-5 6=15 7=10
passage word|上|party 0=4 3=-5 4=-3 8=-8
passage word|上|一 0=-3 1=6 2=9 8=9
passage word|上|了 0=-3 1=9 2=-4
passage word|上|半 0=-3 8=-7
passage word|上|周 0=5 1=6 7=9 8=12
passage word|上|有 5=7 8=4
passage word|上|没 3=-3 8=-9
passage word|下 0=12 1=-8 2=-6 3=9 4=6 7=10 8=3
passage word|下|MONEY 2=-6 5=-3 6=7 7=-3 8=-7
passage word|下|PRONOUN 4=6 8=7
passage word|下|SIZE 0=-18 3=10 8=-10
passage word|下|party 0=10 1=8 2=-4 3=-3 5=-3 6=-4 7=-3
passage word|下|一 1=-3 4=-3 8=-10
passage word|下|了 0=9 4=-7 8=-3
passage word|下|其 0=7 8=4
passage word|下|十 0=-7 8=-13
passage word|下|单 0=-4 4=-4 8=-8
passage word|下|基 0=8 1=6 8=8
passage word|下|季 3=10 8=7
passage word|下|放 2=7 5=-4 8=-3
passage word|下|文 0=10 8=5
passage word|下|来 0=-9 1=-4 2=-7 3=7 4=4 5=-4 6=6 7=9
passage word|下|的 0=4 1=-5 2=6 3=-7 4=13 5=9 7=-5 8=10
passage word|下|简 0=-6 5=14 8=7
passage word|下|线 0=7 8=3
passage word|不 2=-5 3=-3 4=-8 5=6 6=11 7=6 8=-18
passage word|不|买 0=19 7=6 8=21
passage word|不|便 0=9 8=5
passage word|不|公 3=5 8=7
passage word|不|再 0=16 1=5 4=-3 7=-4 8=11
passage word|不|动 0=-5 5=7 8=-4
passage word|不|卖 4=-4 8=-9
passage word|不|可 6=-3 8=-10
passage word|不|在 5=-4 8=-9
passage word|不|够 2=5 4=3 6=6 8=8
passage word|不|对 0=-3 8=-7
passage word|不|少 0=-4 2=7 3=5 6=4 8=7
passage word|不|必 2=-3 5=4 6=4 7=3 8=7
passage word|不|拢 0=10 4=-3
passage word|不|是 0=-8 1=7 2=-6 3=8 7=9
passage word|不|用 0=-3 1=-5 5=-4 7=5 8=-11
passage word|不|良 2=-4 8=-7
passage word|不|要 3=-3 8=-12
passage word|不|计 0=-3 2=-3 8=-8
passage word|不|足 0=3 1=3 4=-8 8=-6
passage word|与 0=-3 2=8 3=3 4=-15 5=18 6=-15 7=-10 8=-21
passage word|与|company 0=-3 4=-3 8=-8
passage word|与|party 0=6 2=12 3=3 5=-10 6=-9 7=-14 8=-15
passage word|与|此 5=7 8=6
passage word|与|沙 1=4 5=4 7=6 8=10
passage word|与|美 0=-4 8=-10
passage word|与|销 3=10 8=8
passage word|专 1=-5 2=9 3=-6 4=-6 5=12 6=-4 7=16 8=11
passage word|专|供 5=7
passage word|专|利 3=-4 4=-3 7=9 8=-5
passage word|专|案 2=7 8=8
passage word|业 0=-21 1=-5 2=-10 3=-13 4=19 5=-7 6=-12 7=13 8=-30
passage word|业|, 0=-4 2=-7 4=4 7=15 8=3
passage word|业|party 1=-5 2=9 7=-3
passage word|业|主 0=-4 1=-5 2=-5 3=-3 4=-4 6=6 8=-14
passage word|业|务 3=-3 4=20 7=-3 8=5
passage word|业|基 1=9 8=5
passage word|业|投 5=-5 8=-7
passage word|业|里 5=9 8=7
passage word|业|额 7=-3 8=-11
passage word|东 0=-19 1=13 2=5 3=-4 4=13 5=-3 6=13 7=-8
passage word|东|, 1=14 8=6
passage word|东|party 0=-6 6=13
passage word|东|不 4=-6 8=-8
passage word|东|会 0=3 1=10 8=9
passage word|东|借 2=13 8=9
passage word|东|方 5=9 7=4 8=10
passage word|东|西 0=-4 4=7
passage word|丝 8=-10
passage word|丢 0=7 4=3 5=-3 8=3
passage word|两 0=-16 1=7 2=-15 3=-12 6=-10 8=-41
passage word|两|份 1=-3 2=-5 8=-11
passage word|两|年 0=-10 2=7 3=-3 4=3 6=-3 7=4 8=-5
passage word|两|期 0=-5 4=4 5=11 8=4
passage word|两|架 0=-7 8=-9
passage word|两|派 1=8 3=-3
passage word|两|笔 0=-4 8=-11
passage word|两|边 0=-5 5=-3 7=8 8=-3
passage word|个 0=-21 1=13 2=-11 4=20 6=26 7=-16
passage word|个|, 0=-3 1=16 2=-6
passage word|个|人 2=-4 6=18 8=7
passage word|个|字 1=8 4=9 8=14
passage word|个|总 0=-7 8=-8
passage word|个|数 8=-7
passage word|个|计 6=11 8=5
passage word|个|赛 3=7 8=6
passage word|中 0=17 2=-4 3=8 4=9 6=-15 7=-14 8=-6
passage word|中|MONEY 7=-11 8=-13
passage word|中|SIZE 0=12 8=11
passage word|中|华 0=-11 4=-3 8=-15
passage word|中|国 3=9 4=-5
passage word|中|心 0=-7 8=-11
passage word|中|断 0=8 8=6
passage word|中|旬 0=-8 1=7 4=5
passage word|中|标 8=-10
passage word|中|止 0=9 8=7
passage word|中|的 4=8 6=-14 8=-10
passage word|临 0=-13 1=18 4=-4
passage word|丹 0=6 6=9 8=8
passage word|丹|麦 0=7 6=9 8=8
passage word|为 1=3 3=7 4=15 5=-3 6=13 8=8
passage word|为|, 0=-6 8=-10
passage word|为|DATE 0=7 5=-3 8=3
passage word|为|PRONOUN 0=-8 1=-5 2=-6 4=5 6=8 8=-5
passage word|为|money 0=11 1=-7 2=-3 4=13 5=-13 7=-4
passage word|为|party 0=-12 1=11 2=-4 5=8 6=9 7=-4
passage word|为|一 0=5 1=5 2=-9 3=5
passage word|为|买 0=4 2=-3 4=10 6=-3 8=6
passage word|为|其 6=-4 8=-7
passage word|为|准 0=8 1=8 8=8
passage word|为|卖 2=-3 4=12 8=3
passage word|为|合 8=-7
passage word|为|期 0=-4 2=12 3=9 4=-8 7=-3
passage word|为|条 2=8 8=3
passage word|为|此 1=-3 2=-3 3=3 5=11 7=4 8=6
passage word|为|每 0=-6 8=-7
passage word|为|由 0=-6 3=-3 5=-3 7=4 8=-10
passage word|为|该 6=9 8=9
passage word|为|这 6=-10 8=-11
passage word|为|银 6=11 8=10
passage word|主 0=-5 1=11 3=-11 4=-11 5=-3 7=-9 8=-29
passage word|主|party 1=-4 2=-5 3=-3 4=7 6=7
passage word|主|人 0=8 8=5
passage word|主|办 0=-4 2=10 3=-3 6=-5 7=-3 8=-10
passage word|主|持 1=-3 8=-8
passage word|主|管 1=12 2=-3 4=-6 5=-3 8=-3
passage word|么 0=12 3=-3 4=-6 5=-4 7=10 8=9
passage word|么|也 0=19 4=-3 8=16
passage word|义 0=-9 3=-3 4=-6 5=19 6=10 7=11 8=21
passage word|之 1=14 2=10 5=-13 7=6 8=5
passage word|之|一 0=-3 2=8 7=4
passage word|之|后 0=-6 1=3 4=-3 6=-4 8=-15
passage word|之|订 0=7 8=6
passage word|之|选 0=-6 8=-8
passage word|乐|部 0=11 6=3 8=6
passage word|九 0=-19 1=-4 3=-4 4=6 6=6 7=-3 8=-18
passage word|九|成 6=8 8=4
passage word|九|月 0=-8 4=4 5=8
passage word|也 0=-3 1=13 2=-11 3=17 4=-8 6=7 7=-9 8=-5
passage word|也|不 8=-8
passage word|也|在 0=-4 3=15 4=-6 5=-3 8=-6
passage word|也|投 0=-5 1=13 8=6
passage word|也|没 0=20 3=-3 4=6 8=15
passage word|也|被 8=-8
passage word|也|递 3=9 4=-6
passage word|乡 0=-7 8=-8
passage word|书 0=-8 2=-6 3=10 4=-16 5=-4 6=5 7=5 8=-18
passage word|书|, 0=-11 1=3 2=-5 3=11 4=-9 6=6 8=-6
passage word|书|记 7=9 8=8
passage word|书|面 0=-3 8=-10
passage word|买 0=8 1=-16 2=-6 3=6 4=19 5=-18 7=17
passage word|买|SIZE 0=10 8=8
passage word|买|下 1=-4 4=7 5=-3 7=-3 8=-3
passage word|买|了 0=11 4=-3 7=5 8=9
passage word|买|入 0=-9 4=14
passage word|买|家 0=-6 1=-3 2=-5 4=6 5=-4 6=7 7=9
passage word|买|断 3=10 4=-3 8=5
passage word|买|方 0=14 2=-3 4=5 6=-4 8=6
passage word|买|权 0=-5 8=-10
passage word|买|的 0=-5 2=-3 4=5 8=-12
passage word|买|走 3=8 4=-8 6=-3 8=-4
passage word|买|飞 0=-6 8=-8
passage word|乳 0=-5 5=-4 8=-10
passage word|了 0=11 1=23 2=-11 3=3 4=3 5=-16 6=-10 7=3 8=-13
passage word|了|, 0=23 3=5 6=-3 8=19
passage word|了|9 1=-4 4=7 7=3
passage word|了|OTHER 0=20 2=11 4=4 6=10 7=-9 8=31
passage word|了|SIZE 8=-10
passage word|了|money 0=-21 3=-5 4=-11 5=3 6=-17 7=9 8=-37
passage word|了|party 0=11 4=-8 5=-4 6=-5 7=-6 8=-11
passage word|了|一 2=3 3=3 4=-7 5=-5 6=-3 8=-10
passage word|了|下 0=-7 1=-5 4=4 8=-14
passage word|了|两 4=8 5=-3 7=9 8=13
passage word|了|二 0=6 8=7
passage word|了|保 2=-3 6=7
passage word|了|八 0=7 8=5
passage word|了|十 0=16 7=5 8=13
passage word|了|合 0=-11 7=6 8=-6
passage word|了|四 0=7 1=-4 4=9 8=11
passage word|了|多 0=-3 4=10 8=5
passage word|了|本 6=11 8=8
passage word|了|标 3=9 4=-5
passage word|了|约 0=-5 8=-7
passage word|予 3=-5 4=9 6=3 7=5 8=5
passage word|予|party 0=6 2=-3 4=11 8=12
passage word|争 0=-7 1=-4 4=4 8=-14
passage word|争|议 8=-10
passage word|事 0=-5 1=21 2=-10 3=-10 4=13 5=27 6=-10 7=-13 8=8
passage word|事|, 0=-4 1=17 3=3 5=-5 7=-4 8=5
passage word|事|会 0=-7 1=15 2=-10 3=-8 4=5 5=43 6=-3 7=-7 8=27
passage word|事|长 0=5 4=-7 5=-4 6=-4 7=-3 8=-19
passage word|二 0=6 1=3 2=-28 4=-16 5=32 6=8 7=-17 8=-11
passage word|二|六 0=8 4=-3 8=4
passage word|二|十 0=7 3=7 4=-4 5=12 7=-4 8=12
passage word|二|年 0=8 2=4 8=8
passage word|二|座 0=-3 4=4 5=8 8=5
passage word|二|手 4=-3 8=-8
passage word|二|月 0=-3 1=-3 2=-9 8=-21
passage word|二|期 0=4 1=9 2=-4 4=-4 5=14 8=14
passage word|二|次 1=7 4=3 8=7
passage word|于 1=-10 4=8 5=-4 7=7 8=-7
passage word|于|9 0=-7 8=-10
passage word|于|party 0=5 1=-3 2=-4 4=4 5=-3 8=-7
passage word|于|pronoun 0=-8 7=4 8=-8
passage word|于|二 0=9 4=-3 8=5
passage word|于|先 0=6 7=7 8=9
passage word|于|在 0=-5 5=-6 8=-11
passage word|于|外 1=-5 8=-7
passage word|于|本 4=7 8=5
passage word|亏|损 1=6 5=7 8=9
passage word|云 0=-4 4=-3 5=6 8=-7
passage word|互 0=-6 5=-4 7=-4 8=-18
passage word|五 0=13 1=-15 3=-6 4=-7 5=4 8=-12
passage word|五|个 5=-4 8=-8
passage word|五|家 2=-4 8=-7
passage word|五|年 0=29 2=5 3=-4 6=-3 7=-3 8=20
passage word|亚 0=-5 2=-5 3=-4 5=-4 8=-22
passage word|亚|太 3=-3 8=-8
passage word|交 0=-5 1=-9 2=-11 3=-4 4=20 7=-10 8=-22
passage word|交|money 0=-7 3=4 7=-3 8=-9
passage word|交|party 0=8 8=4
passage word|交|了 0=-15 2=-3 8=-21
passage word|交|付 0=26 1=-3 3=-4 4=-6 5=3 8=13
passage word|交|割 0=-5 1=3 4=15 5=-3 8=7
passage word|交|完 0=-6 8=-11
passage word|交|易 0=-10 1=-4 3=-3 4=5 6=4 8=-17
passage word|交|给 0=6 2=-4 3=3 4=8 5=3 7=-3 8=8
passage word|交|货 0=-6 8=-11
passage word|亦 0=7 1=4 3=3 5=-3 8=3
passage word|亦|无 0=9 8=8
passage word|产 1=8 2=-9 3=-3 5=21 6=-14 7=10 8=4
passage word|产|业 0=-4 1=9 3=3 5=-3 7=8 8=9
passage word|产|值 5=-11 8=-16
passage word|产|品 0=-5 8=-9
passage word|产|线 1=5 5=14 7=-4 8=14
passage word|产|能 0=8 4=-3 5=6 7=3 8=10
passage word|产|进 8=-8
passage word|产|量 0=7 4=-4
passage word|享 0=-6 8=-8
passage word|京 0=8 8=3
passage word|亲 0=-4 1=-3 2=7 4=8 8=4
passage word|亲|自 1=-3 2=6 4=8 8=6
passage word|人 0=-18 1=22 2=-16 3=-13 4=-9 5=-4 6=15 7=7 8=-26
passage word|人|, 4=-3 7=-5 8=-9
passage word|人|PERSON 0=-4 8=-7
passage word|人|party 0=-4 2=15 6=5 7=4 8=16
passage word|人|名 6=10 8=9
passage word|人|在 0=7 2=3 8=4
passage word|人|家 0=11 8=10
passage word|人|担 6=10 8=9
passage word|人|提 0=4 4=5 8=7
passage word|人|的 1=6 2=-7 3=7 4=-4
passage word|人|看 7=10 8=7
passage word|亿 0=-20 1=-3 2=-6 3=3 4=-12 7=-3 8=-42
passage word|亿|元 0=-5 2=-3 8=-15
passage word|亿|平 0=-6 8=-8
passage word|什 0=14 1=3 4=-3 5=-3 7=4 8=12
passage word|什|么 0=14 1=3 4=-3 5=-3 7=4 8=12
passage word|仅 0=6 1=8 2=-3 3=-3 6=4 8=5
passage word|今 0=-3 4=5 6=-3 7=-6 8=-10
passage word|今|一 0=-4 4=-3 8=-10
passage word|仍 0=10 2=3 3=16 4=3 5=8 7=-5 8=25
passage word|仍|在 3=18 8=14
passage word|仍|是 4=3 5=8 8=3
passage word|从 0=-8 2=-12 4=11 5=-3 6=-6 8=-20
passage word|从|other 4=7 5=4 8=10
passage word|从|party 0=-5 1=-6 2=-6 3=4 4=-6 5=-3 6=-5 7=3 8=-24
passage word|从|未 1=10 4=3 8=6
passage word|他 0=-3 6=-3 8=-12
passage word|付 0=20 1=-27 2=-24 3=38 4=4 5=-34 6=22 7=11 8=5
passage word|付|, 0=5 3=-3 4=7 5=3 7=-3 8=6
passage word|付|9 0=8 8=5
passage word|付|OTHER 7=10 8=10
passage word|付|money 1=-11 2=-3 3=18 5=-9 6=6 7=11 8=11
passage word|付|party 2=3 7=7 8=4
passage word|付|了 0=23 2=-5 3=11 4=-5 8=26
passage word|付|到 4=-3 8=-9
passage word|付|款 0=-9 3=17 4=-4 5=-4 6=-4 7=-7 8=-10
passage word|付|清 1=-4 2=-3 4=4 5=-4 6=-5 8=-12
passage word|付|给 3=3 4=6 6=7 8=10
passage word|付|讫 0=-9 8=-15
passage word|付|过 0=6 4=-4 5=-3 8=-8
passage word|付|预 0=-5 8=-10
passage word|代 0=-3 1=10 5=-7
passage word|代|价 1=6 3=-4 4=15 7=-3 8=7
passage word|代|偿 2=-4 6=8
passage word|代|办 2=3 3=7 6=-3 8=3
passage word|代|理 1=10 5=-3 6=-4 7=11 8=17
passage word|代|表 0=-5 3=-3 7=-3 8=-15
passage word|令 0=-3 8=-7
passage word|以 0=3 1=16 2=-8 3=4 4=18 5=-8 8=7
passage word|以|money 0=8 1=3 2=-6 3=-5 4=31 5=-7 6=-5 7=-5 8=12
passage word|以|party 8=-9
passage word|以|一 1=7 3=4 8=3
passage word|以|下 0=-6 5=14 8=6
passage word|以|个 6=10 8=9
passage word|以|售 0=-4 8=-8
passage word|以|基 1=10 2=-5
passage word|以|旧 5=-4 7=7
passage word|以|每 4=10 8=8
passage word|们 4=7 8=4
passage word|件 0=6 1=-3 2=13 3=-7 7=6 8=7
passage word|件|, 0=9 4=-3 8=3
passage word|价 0=31 1=-23 2=-14 3=20 4=46 5=-7 6=-25 8=22
passage word|价|, 0=-8 1=-3 3=15 4=6 7=-3 8=3
passage word|价|money 0=11 1=-3 2=-11 4=33 5=-16 6=-9 7=27 8=30
passage word|价|other 0=-4 4=-8 7=-16 8=-29
passage word|价|” 0=9 4=7 8=14
passage word|价|为 1=-3 4=18 8=12
passage word|价|值 1=-4 7=3 8=-7
passage word|价|函 4=6 8=7
passage word|价|合 0=12 8=9
passage word|价|就 4=13 8=5
passage word|价|格 0=9 1=-3 3=3 4=-3 7=-3
passage word|价|款 0=29 8=24
passage word|价|约 0=7 5=5 8=8
passage word|价|钱 3=-4 8=-12
passage word|任 0=14 1=6 3=-5 4=-8 6=-8 7=-8 8=-15
passage word|任|保 2=4 6=-7 8=-5
passage word|任|担 6=8 8=6
passage word|份 0=-7 2=-10 4=9 6=4 7=4 8=-11
passage word|份|, 1=-3 4=12 8=5
passage word|份|” 1=9 4=-3 8=3
passage word|份|合 0=-13 2=5 8=-11
passage word|份|额 4=-3 8=-8
passage word|企 0=7 1=18 3=-4 4=-9 5=-7 6=-5 7=7 8=5
passage word|企|业 0=-5 1=9 2=3 4=-7 5=-3 6=-4 7=9
passage word|休 0=-3 8=-9
passage word|众 0=-6 1=3 4=10
passage word|优 0=-5 1=-4 2=11 3=-3 4=4 6=-3
passage word|优|惠 0=-3 2=8 7=3 8=6
passage word|伙 1=-3 4=-4 5=-6 7=14
passage word|会 0=-19 1=9 2=-9 3=-17 4=-10 5=25 6=-7 7=-7 8=-30
passage word|会|, 0=-3 8=-11
passage word|会|DATE 0=-3 1=8 5=12 8=14
passage word|会|付 0=7
passage word|会|再 2=5 7=5 8=8
passage word|会|否 0=-3 8=-7
passage word|会|表 6=-5 8=-8
passage word|会|议 0=10 5=-6
passage word|会|还 5=11 8=6
passage word|传 0=15 1=8 3=-9 4=23 7=3 8=34
passage word|传|party 0=9 1=-7 4=5 7=-4
passage word|传|出 0=11 8=10
passage word|传|的 0=9 5=4 7=-3 8=5
passage word|传|闻 0=-5 4=18 7=6 8=17
passage word|伦 0=-7 2=3 4=-6 8=-16
passage word|伦|敦 0=-4 2=3 4=-6 8=-13
passage word|估 0=4 1=7 2=-4 3=-6 4=-7 5=-10 6=-8 7=8 8=-18
passage word|估|价 0=-4 4=-3 8=-12
passage word|估|值 0=-4 1=14 5=-5 7=7 8=8
passage word|估|算 0=10 5=9 8=16
passage word|估|计 5=-7 8=-12
passage word|但 0=-6 1=-3 2=3 3=-4 6=-3 7=3 8=-11
passage word|位 0=14 1=7 2=-16 3=3 6=4 8=6
passage word|位|party 0=-3 5=8 8=3
passage word|位|数 0=-4 3=11 8=5
passage word|低 1=-5 2=-5 3=15 5=-6 6=4
passage word|低|下 0=-8 8=-8
passage word|低|于 0=-3 6=9 7=4 8=5
passage word|低|双 3=10 8=8
passage word|体 0=4 1=6 2=-7 3=19 5=5 6=-5 7=22 8=39
passage word|体|, 0=9 1=-4 4=5 5=3 7=8 8=17
passage word|体|育 0=-4 3=11 4=-4
passage word|何 4=-3 5=-3 7=-5 8=-11
passage word|何|东 0=-4 4=7
passage word|何|投 1=-4 8=-7
passage word|余 0=8 1=-7 2=-10 3=-6 4=-7 5=-11 6=3 7=10 8=-18
passage word|余|MONEY 0=3 2=21 3=12 8=33
passage word|余|other 2=-22 3=-13 8=-35
passage word|余|size 0=14 8=11
passage word|作 1=-4 4=17 5=-10 6=15 7=17 8=17
passage word|作|业 4=8 8=5
passage word|作|为 1=3 2=5 3=-6 5=-3 7=11 8=8
passage word|作|价 0=-4 2=-5 3=-3 4=16
passage word|作|保 2=-3 6=-5 8=-13
passage word|作|备 1=3 7=9 8=9
passage word|作|废 0=-5 1=-4 2=5 4=9 5=-3 7=4 8=5
passage word|作|抵 2=8 8=3
passage word|作|的 0=6 3=5 4=4 8=11
passage word|作|费 0=14 8=13
passage word|你 0=-9 4=13
passage word|你|们 4=7 8=5
passage word|使 0=7 3=12 4=4 5=-8 6=-4 7=4 8=11
passage word|使|用 0=10 2=3 3=15 5=-6 6=-4 8=12
passage word|例 0=5 1=-8 2=5 4=6 7=-3 8=3
passage word|供 0=31 1=-11 3=-14 4=-8 5=11 6=23 7=-17 8=16
passage word|供|money 0=-3 2=11 6=3 8=5
passage word|供|party 0=9 8=5
passage word|供|个 6=9 8=9
passage word|供|应 0=24 3=-6 4=-7 5=14 6=-3 7=-5 8=15
passage word|供|的 2=4 4=3 5=-10 8=-9
passage word|供|货 0=12 4=-3 6=5 8=4
passage word|供|连 2=4 6=6 8=8
passage word|依 0=-12 3=3 7=11 8=-3
passage word|依|约 7=8 8=4
passage word|便 0=14 1=6 2=-3 4=-9 5=4 6=-6 7=-4
passage word|便|出 6=-5 8=-7
passage word|便|宜 4=-5 8=-13
passage word|保 0=-23 1=-20 2=-9 3=-5 4=-10 5=-22 6=60 8=-8
passage word|保|, 2=-7 6=13 7=3
passage word|保|money 6=7 8=5
passage word|保|函 2=-3 6=-12 8=-22
passage word|保|密 0=10 8=8
passage word|保|底 0=-5 3=8 8=-4
passage word|保|的 6=-7 8=-11
passage word|保|证 0=-10 1=-4 2=-12 4=-9 5=-5 6=48 7=-9 8=7
passage word|保|费 0=-5 6=8
passage word|保|金 2=4 6=3 8=7
passage word|保|险 2=8 5=-5 7=4
passage word|信 0=7 3=-5 5=-4 6=17 8=9
passage word|信|托 2=-7 6=12 7=3 8=5
passage word|信|用 0=6 2=-7 3=-3 6=4 8=-6
passage word|修 0=-9 3=-3 5=8 6=3 8=-10
passage word|俱 0=11 6=3 8=6
passage word|俱|乐 0=11 6=3 8=6
passage word|倍 0=-5 2=5 4=-3 8=-9
passage word|倒 0=15 1=-5 2=-5 3=-3 5=-3 7=8 8=5
passage word|倒|是 0=15 1=-4 3=-3 7=5 8=11
passage word|借 0=-21 1=-6 2=36 3=3 4=-6 5=-7 7=-8 8=-7
passage word|借|money 1=-4 2=10
passage word|借|了 1=6 2=9 8=12
passage word|借|入 2=7 8=6
passage word|借|得 2=-8 8=-9
passage word|借|款 2=15 6=3 8=10
passage word|借|给 1=-3 2=8 8=-4
passage word|债 0=-17 1=-6 2=50 3=-9 4=-5 5=-20 6=23 7=-11 8=11
passage word|债|, 0=-3 1=-5 2=18 6=3 8=5
passage word|债|市 2=13 8=8
passage word|债|权 0=-5 1=-3 2=12 3=-3 4=4 5=-6 6=3
passage word|值 1=9 2=-13 3=-11 5=-23 6=-5 7=7 8=-40
passage word|值|MONEY 0=7 1=-7 2=-15 3=-7 4=-20 5=-8 6=-4 7=12 8=-40
passage word|值|other 4=20 5=-10 8=8
passage word|做|完 0=-5 4=7
passage word|做|的 0=17 2=-5 8=8
passage word|停 1=-9 2=12 3=-9 4=-3 5=-3 6=-6 7=7 8=-16
passage word|停|在 0=4 1=-3 5=8 8=7
passage word|健 1=9 5=-3 7=3 8=6
passage word|偿 0=-15 2=3 3=-6 4=-8 5=-4 6=7 7=29 8=6
passage word|偿|money 0=-7 7=3 8=-11
passage word|偿|party 6=3 7=7 8=5
passage word|偿|还 2=9 8=5
passage word|储 0=-13 1=-4 3=-3 4=-3 5=11 7=4 8=-9
passage word|储|能 5=11 8=5
passage word|像 0=-4 6=-4 8=-14
passage word|像|party 6=-4 8=-9
passage word|儿 4=8 8=3
passage word|允 0=-3 5=3 7=9 8=4
passage word|允|诺 5=5 7=9 8=5
passage word|元 0=-12 1=-4 2=5 3=3 4=-3 6=5 7=-4 8=-13
passage word|元|债 2=9 8=7
passage word|充 0=-7 2=-7 4=-6 8=-25
passage word|充|, 2=-5 8=-7
passage word|充|协 0=-4 8=-9
passage word|先 0=13 1=-3 4=-3 5=-8 6=11 7=7 8=9
passage word|先|前 0=6 7=9 8=11
passage word|先|敲 6=7
passage word|先|权 1=-5 4=7 8=-3
passage word|先|生 6=9 8=8
passage word|先|购 0=-5 8=-10
passage word|光 1=-5 3=8 5=3 6=-6 8=-4
passage word|克 0=-4 4=11
passage word|克|party 0=7 8=6
passage word|克|斯 0=-4 8=-7
passage word|免 0=9 4=-3 7=9 8=14
passage word|免|费 0=11 3=3 8=12
passage word|兜 0=3 2=-4 6=8 8=4
passage word|入 0=-27 2=7 4=7 5=3 6=-8 7=8 8=-18
passage word|入|, 0=-5 1=5 4=7
passage word|入|money 0=-5 1=-8 2=5 3=-3 4=5 5=-15 7=-4 8=-28
passage word|入|other 5=30 8=27
passage word|入|size 0=-7 8=-8
passage word|入|股 1=11 2=-3 4=-9 5=-14 7=15 8=-4
passage word|入|门 3=11 8=6
passage word|全 0=-6 1=-17 3=10 4=16 5=-12 6=13 7=9
passage word|全|国 0=-5 3=-6 8=-16
passage word|全|市 7=8
passage word|全|年 0=4 1=-3 4=-3 5=-4 7=-4 8=-13
passage word|全|数 0=5 2=9 4=4 5=-5 6=-5 7=7 8=13
passage word|全|案 0=-5 8=-10
passage word|全|球 0=-8 3=18 4=-6 8=-3
passage word|全|行 2=-8 6=-5 8=-17
passage word|全|部 0=17 1=-4 3=8 4=5 6=-3 7=4 8=25
passage word|全|额 4=11 6=23 8=25
passage word|八 0=-16 1=-6 3=-3 5=-8 6=20 7=-3 8=-15
passage word|八|个 5=-4 8=-7
passage word|八|成 6=11 8=9
passage word|八|月 4=7 8=8
passage word|公 0=-20 1=3 2=10 3=3 5=7 6=6 8=-10
passage word|公|众 1=3 4=11 8=11
passage word|公|估 6=-3 7=7
passage word|公|关 1=-3 5=7
passage word|公|司 0=-16 1=7 2=13 4=-9 5=-10 6=12 7=7 8=-8
passage word|公|告 0=-5 1=-3 5=7 7=-9 8=-9
passage word|公|室 4=7
passage word|公|布 3=9 5=9 7=-10
passage word|公|开 0=3 3=3 4=-3 7=7 8=11
passage word|公|斤 0=-4 8=-7
passage word|六 0=15 2=-23 3=-6 4=-7 6=-6 7=-10 8=-32
passage word|六|十 2=-5 8=-8
passage word|六|年 0=10 4=-4
passage word|六|月 0=7 2=-8 3=-5 4=-3 7=-5 8=-17
passage word|六|的 0=-4 4=-3 8=-8
passage word|兰 4=8 6=3 8=5
passage word|共 0=-8 1=-11 2=-5 7=10 8=-16
passage word|共|money 0=-5 1=-4 2=3 3=4 5=-3 6=3 7=-5 8=-8
passage word|共|同 0=-6 2=5 3=-3 5=-3 7=8 8=-4
passage word|共|用 0=-3 5=-3 7=9
passage word|关 0=-6 3=-4 5=7 8=-13
passage word|关|联 1=-3 2=8 6=4 8=4
passage word|兴 1=5 5=20 7=-7 8=8
passage word|兴|筑 5=7 7=-4 8=3
passage word|兵 5=8 8=4
passage word|兵|不 5=8 8=4
passage word|其 0=22 2=-5 3=3 4=-11 5=-8 6=-9 7=-5 8=-13
passage word|其|中 0=17 1=3 2=-4 4=-6 6=-6
passage word|其|他 0=-3 6=-3 8=-12
passage word|其|余 0=17 3=7 4=-4 5=-4 8=15
passage word|其|实 0=-12 1=-3 5=-4 8=-20
passage word|具 0=-3 1=9 2=-3 3=3 6=-5 7=-4 8=-5
passage word|具|体 1=11 8=4
passage word|具|保 6=-8 8=-8
passage word|具|约 0=4 4=6 8=9
passage word|内 2=-9 4=-4 5=5 6=-6 8=-17
passage word|内|地 0=7 1=3 4=-3 8=3
passage word|内|容 0=9 8=3
passage word|内|支 0=-4 8=-7
passage word|再 0=5 1=11 2=6 3=4 4=-16 5=17 6=-4 7=-12 8=4
passage word|再|盖 5=8 8=6
passage word|再|续 0=15 8=7
passage word|写 0=-4 1=-6 3=-8 4=-8 5=5 7=24
passage word|写|party 0=-9 5=4 7=23 8=17
passage word|写|成 4=-4 8=-7
passage word|写|的 0=8 4=3 8=10
passage word|写|着 0=-8 5=4 7=5 8=-3
passage word|军 0=-4 2=-8 8=-18
passage word|农 0=-10 7=5 8=-3
passage word|冠|名 0=9 8=7
passage word|冬 0=-5 1=21 2=3 8=15
passage word|冬|天 0=-4 1=21 8=15
passage word|冲 8=-7
passage word|决 1=-5 2=-7 3=-3 5=9 6=-7 7=4 8=-13
passage word|决|议 5=7 6=3 8=5
passage word|况 5=10 8=4
passage word|冷 0=-6 1=3 2=-3 4=-3 5=14 7=-5
passage word|冷|库 0=-4 5=11
passage word|净 0=-3 1=5 2=-5 5=3 6=-4 8=-10
passage word|净|额 1=7 2=-3 5=5 6=-3 8=5
passage word|准 0=3 1=19 2=4 3=9 4=-10 5=4 6=-5 7=-5 8=13
passage word|准|后 1=3 4=-7 8=-9
passage word|准|备 0=-3 1=12 8=5
passage word|减 0=4 1=-6 2=3 5=-3 6=-3 7=-4 8=-11
passage word|凭 1=-4 6=5 7=6 8=9
passage word|出 0=-10 1=-15 2=6 5=9 6=8 7=28 8=3
passage word|出|, 0=9 3=-4 6=-7 7=6 8=6
passage word|出|money 0=-14 1=-7 2=7 4=6 5=10 6=-4 7=10 8=5
passage word|出|other 0=5 2=5 7=5 8=10
passage word|出|了 1=12 2=-3 3=4 4=-5 6=11 8=14
passage word|出|价 0=-5 1=-3 3=12 4=8 5=-3 7=-4 8=3
passage word|出|具 6=-8 8=-18
passage word|出|口 3=-3 6=3 8=-9
passage word|出|品 5=7
passage word|出|售 0=-9 3=-4 4=6 5=-4 8=-18
passage word|出|地 5=-3 7=-4 8=-11
passage word|出|席 5=7 7=-5
passage word|出|的 0=-7 2=-3 3=11 4=-4 8=-3
passage word|出|租 2=7
passage word|出|要 0=7 8=7
passage word|出|资 0=-3 1=-10 2=7 5=-14 7=23 8=-3
passage word|出|过 4=13 8=6
passage word|函 0=-5 1=-4 2=-4 4=4 5=-3 6=-9 8=-25
passage word|分 0=-20 1=5 2=-3 3=7 4=13 5=-10 6=12 7=14
passage word|分|三 0=-5 2=-3 4=4 5=-3 8=-7
passage word|分|不 0=-5 2=7 3=6
passage word|分|两 0=-4 2=-4 5=10 7=-4 8=-3
passage word|分|之 0=6 8=8
passage word|分|出 8=-7
passage word|分|别 0=-5 1=6 2=7 8=5
passage word|分|包 0=7 4=-5 6=4
passage word|分|子 3=7
passage word|分|成 1=7 3=11 4=-4 7=-3 8=5
passage word|分|手 0=-3 7=15
passage word|分|文 0=-6 2=-5 3=-3 4=20 6=5 8=8
passage word|分|行 2=7 6=-3
passage word|分|账 0=-5 3=-3 4=-5 7=6 8=-10
passage word|划 0=-13 3=-6 4=3 5=23 6=11 7=4 8=19
passage word|划|” 1=12 4=-4 8=6
passage word|划|出 6=11 8=12
passage word|划|投 1=-4 5=12 8=3
passage word|划|的 1=-5 5=9
passage word|划|走 0=-4 4=8
passage word|列 0=-7 2=-3 4=-6 5=-4 6=4 7=-4 8=-24
passage word|列|出 8=-7
passage word|则 0=-8 1=25 2=-3 4=-20 5=-10 6=6 7=8 8=-4
passage word|则|已 0=-9 8=-15
passage word|则|正 1=12 4=3 8=14
passage word|则|由 0=-9 6=-5 8=-15
passage word|刚 0=21 2=3 3=-3 4=-5 7=-3 8=11
passage word|创 0=-3 1=9 3=-4 4=-3 5=-5 8=-8
passage word|创|办 0=-3 3=-3 8=-9
passage word|删 0=4 1=7 4=-5 8=3
passage word|删|除 1=7 4=-5
passage word|判 0=6 1=-3 2=-4 4=-4 5=-3 7=-3 8=-12
passage word|利 0=-13 1=-11 2=15 3=9 4=-7 5=-10 6=-3 7=5 8=-18
passage word|利|, 0=-4 3=14 4=-5
passage word|利|party 0=3 7=7 8=10
passage word|利|息 0=-4 2=4 3=-3 5=-3 8=-12
passage word|别 0=-12 2=8 4=3 6=-3 7=-7 8=-10
passage word|到 0=3 1=25 3=4 4=-6
passage word|到|money 0=-15 3=-7 4=12 5=3 6=-4 7=5 8=-8
passage word|到|了 3=14 4=-3 7=3 8=8
passage word|到|二 0=9 8=7
passage word|到|任 0=13 8=8
passage word|到|位 1=16 2=-3 8=7
passage word|到|六 0=9 3=-3
passage word|到|半 0=7 8=3
passage word|到|期 0=7 6=13 7=-4 8=10
passage word|到|的 0=-13 2=-3 3=6 7=6 8=-9
passage word|到|签 0=-7 1=13 4=-3
passage word|到|账 0=-8 1=19 2=8 4=-6 5=-8 8=5
passage word|到|货 0=7 8=5
passage word|制 1=-3 2=-3 3=15 7=-7
passage word|制|造 0=5 4=-3 5=-4 6=-3 8=-7
passage word|券|, 1=-4 2=11 8=5
passage word|刹 0=-10 5=3 8=-8
passage word|刹|车 0=-10 5=3 8=-8
passage word|刻 0=7 1=4 4=-5 7=-4 8=3
passage word|剂 0=-5 3=3 8=-8
passage word|前 0=-5 1=-8 2=7 3=-15 4=-13 5=6 7=14 8=-20
passage word|前|, 0=-3 3=-3 8=-9
passage word|前|两 0=-8 4=4 5=3 8=-8
passage word|前|交 0=-5 8=-7
passage word|前|任 0=12 4=-4 8=6
passage word|前|先 6=7
passage word|前|就 0=4 1=11 5=3 8=11
passage word|前|已 0=-8 8=-14
passage word|前|终 0=-5 8=-7
passage word|前|退 7=9
passage word|剧 0=-12 1=-3 2=-5 3=11 4=-9 7=11 8=-8
passage word|剧|的 3=10 4=-4 8=4
passage word|剩 0=-11 1=-5 2=16 3=-5 4=-4 6=3 7=8
passage word|剩|下 0=-5 1=-3 2=15 8=5
passage word|剩|余 3=-4 4=-5 7=11
passage word|副 1=7 7=9 8=11
passage word|副|总 1=7 8=4
passage word|割 0=-5 1=3 4=15 5=-3 8=7
passage word|力 0=14 1=-4 2=-4 4=-4 5=11 7=-6
passage word|力|, 0=10 8=8
passage word|劝 0=-4 8=-9
passage word|办 0=-19 1=8 2=11 4=6 5=-8 6=-10 7=-7 8=-21
passage word|办|公 4=7
passage word|办|的 2=4 7=-3 8=-7
passage word|加 0=-8 1=-7 3=8 5=12 8=-7
passage word|加|MONEY 4=-4 8=-9
passage word|加|了 5=-4 8=-7
passage word|加|到 0=6 2=3 5=4 8=11
passage word|加|坡 0=-11 3=-3 4=4 8=-10
passage word|加|工 0=-4 5=-4 7=8
passage word|加|征 0=-3 8=-7
passage word|加|拿 0=-7 4=3 8=-6
passage word|加|码 0=-7 8=-7
passage word|务 0=8 1=3 2=5 3=-6 4=19 5=-7 6=-3 7=-4 8=6
passage word|务|协 0=4 4=3 8=7
passage word|务|的 0=8 4=-4
passage word|务|长 4=-3 8=-7
passage word|动 0=-10 1=-6 2=8 4=-7 5=9 7=8 8=-6
passage word|动|party 6=7 8=4
passage word|动|土 0=-4 5=8
passage word|动|工 0=13 5=-4 8=6
passage word|动|机 0=9 8=7
passage word|动|用 0=-8 2=12 4=3 6=8 8=15
passage word|动|静 0=-3 7=9
passage word|助 0=9 1=-4 2=-3 3=-6 4=-8 5=-6 6=-4 7=17 8=-5
passage word|励 7=7 8=5
passage word|势 2=3 5=10 8=10
passage word|募 0=-3 1=16 2=-6 5=10 8=8
passage word|募|资 1=7 2=-4 5=9 8=9
passage word|包 0=8 1=4 3=5 4=-22 5=16 7=-8
passage word|包|, 0=5 5=5 7=3 8=11
passage word|包|下 0=19 3=9 4=-10 8=16
passage word|包|了 0=-6 8=-8
passage word|包|商 0=3 5=10 6=3 8=8
passage word|包|给 0=3 1=-3 2=-4 4=-4 8=-12
passage word|包|销 2=10 8=5
passage word|北 3=-3 4=8 5=25 7=-5 8=14
passage word|北|京 0=7 8=3
passage word|区 0=-20 1=-9 2=-3 3=-10 4=6 5=16 6=5 8=-11
passage word|医 0=-5 7=3 8=-7
passage word|十 1=-10 5=10 6=7 8=-3
passage word|十|一 0=-4 3=9 4=4
passage word|十|二 0=4 1=-6 2=3 3=-7 5=8 8=-4
passage word|十|五 0=21 5=-4 8=16
passage word|十|八 0=-8 6=8
passage word|十|四 0=10 8=4
passage word|十|年 1=-4 2=3 3=4 4=-9 5=9 6=-3 7=4
passage word|千 1=-3 2=-10 4=-7 6=-5 7=4 8=-22
passage word|千|万 0=-7 2=-12 4=-5 7=3 8=-25
passage word|升 0=-9 2=-3 4=-4 5=-7 6=-3 7=7 8=-21
passage word|升|9 7=10 8=8
passage word|升|到 8=-9
passage word|升|至 2=-4 5=-5 8=-13
passage word|半 0=6 1=-8 3=4 5=3 7=-8 8=-9
passage word|半|, 0=6 3=7 7=-3 8=3
passage word|半|年 0=-5 1=-4 4=4 5=8 8=-4
passage word|华 0=-8 1=-3 7=-3 8=-20
passage word|协 0=-8 2=-5 3=-7 4=8 5=4 7=15 8=-7
passage word|协|商 5=8 8=5
passage word|协|议 0=-7 2=-6 3=-6 4=11 7=12 8=-6
passage word|单 0=22 1=-9 2=-8 3=-8 4=-21 5=16 6=10 7=-14 8=-11
passage word|单|, 0=5 1=-4 3=-5 5=-7 6=11 7=-5 8=-6
passage word|单|money 0=10 8=5
passage word|单|位 0=-4 5=8
passage word|单|加 0=-7 8=-8
passage word|单|是 0=10 8=9
passage word|卖 0=-32 1=-8 2=-5 4=30 5=-19 6=-7 7=-11 8=-41
passage word|卖|, 0=7 8=4
passage word|卖|money 0=-5 3=-3 4=-4 8=-17
passage word|卖|了 0=-5 3=-3 8=-15
passage word|卖|得 8=-8
passage word|卖|掉 0=6 3=-3 4=-7 6=6 7=-6 8=-10
passage word|卖|方 2=-5 3=-4 4=29 6=-3 8=11
passage word|卖|楼 2=10 8=5
passage word|卖|的 0=-4 3=7 4=7 8=5
passage word|卖|给 0=-9 1=8 2=-5 7=-3 8=-14
passage word|南 1=-9 2=-5 5=13 7=-3 8=-9
passage word|南|平 1=-5 5=11 8=3
passage word|南|部 4=-6 8=-10
passage word|占 0=4 1=-6 2=-13 3=-4 4=-8 6=-5 7=7 8=-24
passage word|占|9 1=-4 2=-4 5=-3 7=5 8=-8
passage word|占|money 5=26 8=21
passage word|占|六 0=10 8=9
passage word|卫 0=8 8=6
passage word|卫|星 0=8 8=6
passage word|印 1=-5 2=-5 3=17 4=-6 5=7 6=-7
passage word|印|尼 2=-6 3=-3 5=8 6=-6 8=-8
passage word|即 1=4 2=7 3=-4 4=7 6=6 7=-4 8=16
passage word|即|money 0=-4 2=-12 6=24 7=-3 8=3
passage word|即|other 2=11 6=-18 8=-8
passage word|却 2=-9 3=5 4=-5 7=-6 8=-15
passage word|厂 0=-16 1=-8 2=-18 3=-7 4=7 5=49 6=-3 7=6 8=3
passage word|厂|, 1=-5 2=-4 3=-3 4=6 5=16 8=7
passage word|厂|房 0=11 1=6 3=-3 4=5 5=-5 8=9
passage word|厂|的 1=-3 3=4 4=-5 5=7 7=4
passage word|厂|预 5=8 8=5
passage word|厘 0=-3 2=13 4=-4 6=3 8=4
passage word|厘|, 2=8 4=-3
passage word|原 0=3 1=-7 2=6 3=6 4=-16 5=18 6=-6 7=7
passage word|原|与 0=15 8=14
passage word|原|因 0=-4 4=-5 5=3 8=-10
passage word|原|定 0=-4 1=-3 8=-7
passage word|原|料 0=-6 7=4 8=-8
passage word|原|本 0=6 1=-12 2=13 3=8 5=8 7=-4 8=13
passage word|原|预 5=12 8=9
passage word|厦 0=-8 4=7 8=-5
passage word|去 1=-8 3=-5 4=-5 5=8 7=-3 8=-12
passage word|去|了 0=13 4=-3 8=8
passage word|参 0=-12 1=9 2=4 3=-3 4=-6 5=7 6=7 7=-5
passage word|参|股 1=5 5=4 7=-7
passage word|又 1=15 2=4 3=-5 4=-5 5=-5 7=-6 8=-3
passage word|又|向 0=3 2=6 8=7
passage word|又|说 4=-6 8=-10
passage word|及|money 1=6 2=4 8=7
passage word|及|party 2=5 4=6 8=8
passage word|双 3=12 4=-3 8=7
passage word|双|位 3=10 8=8
passage word|反 0=-15 5=-4 6=-7 7=4 8=-20
passage word|发 0=-4 1=-4 2=23 3=15 4=-27 5=4 6=-12 7=5 8=-9
passage word|发|, 1=-6 4=-7 5=-4 7=3 8=-14
passage word|发|了 0=-3 1=8
passage word|发|债 2=11 6=3 8=7
passage word|发|出 0=-5 1=3 3=5 6=3 8=8
passage word|发|动 0=9 8=7
passage word|发|包 0=-9 5=4 8=-12
passage word|发|展 0=-7 4=5 5=-4 8=-11
passage word|发|放 2=-5 6=-3 7=3 8=-8
passage word|发|行 0=-3 1=-3 2=8 3=14 5=-3 6=-4 7=5 8=11
passage word|取 0=-3 1=5 2=-5 3=7 5=-5 7=-8 8=-16
passage word|取|, 2=7 8=6
passage word|取|了 2=-6 8=-7
passage word|取|得 2=-6 3=13 5=-3 6=3 7=-6 8=-6
passage word|取|消 8=-8
passage word|受 0=-11 2=4 3=13 4=-4 5=-5 6=3 7=5
passage word|受|托 2=8 8=6
passage word|受|理 3=12 8=7
passage word|受|赠 7=8 8=3
passage word|变 2=-3 5=-4 7=7 8=-6
passage word|口 1=-7 3=18 4=-9 5=3 7=-14 8=-16
passage word|口|头 0=-4 8=-10
passage word|口|径 4=-4 8=-8
passage word|古 0=-9 3=-6 5=-9 8=-26
passage word|句 8=-8
passage word|另 1=-7 3=19 4=-4 5=11 6=-3 7=7 8=14
passage word|另|付 0=-3 3=9 7=6 8=8
passage word|另|据 0=-6 8=-7
passage word|另|有 0=8 1=-5
passage word|另|行 5=7 8=7
passage word|只 0=-12 2=-4 4=-10 5=4 7=-15 8=-35
passage word|只|卖 0=-4 4=-4 8=-14
passage word|只|是 0=-4 1=-4 4=-4 5=10 6=-3 8=-9
passage word|只|有 1=5 5=-6 7=-8 8=-9
passage word|只|管 3=9 8=7
passage word|只|说 0=18 5=-6 8=9
passage word|叫 0=-10 4=-6 5=-4 7=17 8=-8
passage word|叫|“ 0=-4 8=-8
passage word|可 0=-15 3=12 4=-23 5=-7 6=-5 8=-34
passage word|可|以 0=-4 3=-3 7=-4 8=-14
passage word|可|谈 3=-6 8=-8
passage word|台 1=5 2=7 3=11 5=4 6=-14 7=11 8=11
passage word|台|, 0=-3 2=-4 3=3 7=-3 8=-7
passage word|台|SIZE 0=14 8=9
passage word|台|party 0=-5 1=14 8=8
passage word|台|上 2=7 6=-4
passage word|台|湾 0=-9 4=-3 7=16
passage word|号 0=-3 1=-3 2=-3 3=11 5=5 6=-4
passage word|号|称 5=10
passage word|司 0=-18 1=6 2=15 4=-4 5=-10 6=12 7=12
passage word|司|, 0=7 4=-8 7=8
passage word|司|party 0=-19 1=-3 2=7 5=-6 6=3 8=-18
passage word|司|与 1=-5 8=-8
passage word|司|担 6=-4 8=-7
passage word|司|的 3=8 8=7
passage word|吃 0=-6 1=6 3=-3 4=16 5=-3 7=-4
passage word|吃|下 0=-5 1=6 4=13 5=-3 7=-3
passage word|各 0=-17 1=13 2=-3 3=-5 4=-4 5=-8 6=-3 7=28 8=3
passage word|合 0=15 1=-27 2=10 3=14 4=-20 5=-15 6=3 7=27 8=-4
passage word|合|OTHER 0=3 3=3 8=7
passage word|合|money 0=13 2=-3 3=-9
passage word|合|体 0=5 4=5 7=8 8=13
passage word|合|作 0=-3 2=-3 3=4 4=-5 5=4 6=5 7=11 8=8
passage word|合|出 5=7
passage word|合|同 0=16 1=-9 2=5 3=6 4=-7 5=-12 6=-3 8=-5
passage word|合|并 0=-4 4=7 8=-4
passage word|合|建 0=-4 7=12 8=6
passage word|合|约 0=9 1=-3 2=7 3=12 5=-7 6=-3 7=7 8=11
passage word|合|组 0=-5 7=14 8=5
passage word|合|计 2=4 3=7 4=-5 5=-4 6=-3 7=-5 8=-11
passage word|合|资 0=-4 4=-3 7=8 8=-6
passage word|吉 8=-7
passage word|吊 0=11
passage word|吊|, 0=8 8=3
passage word|同 1=-19 2=8 3=-4 4=4 5=-10 6=-5 7=9 8=-23
passage word|同|, 0=-9 2=-3 3=3 8=-13
passage word|同|money 0=9 8=5
passage word|同|pronoun 0=6 7=8 8=11
passage word|同|也 0=-3 3=8
passage word|同|价 0=15 8=10
passage word|同|总 0=13 8=8
passage word|同|意 0=-5 1=-3 2=9 3=-3 4=5 5=3 7=19 8=21
passage word|同|文 0=-3 2=-8 8=-14
passage word|同|日 0=-11 1=-3 2=4 5=3 8=-10
passage word|同|时 0=-9 2=6 5=4 8=-6
passage word|同|期 0=8 2=-5 3=-3 8=-5
passage word|同|样 4=-3 8=-9
passage word|同|签 0=8 3=-3 4=5 7=-3
passage word|同|里 0=-4 8=-7
passage word|名 1=9 2=-4 3=5 4=-14 5=-11 6=10 7=10
passage word|名|, 1=7 4=-4
passage word|名|义 0=-3 6=10 7=6 8=10
passage word|后 0=-15 3=9 4=-3 5=9 6=-8 7=-3 8=-21
passage word|后|, 0=-7 1=13 3=-4 6=-7 7=8 8=4
passage word|后|9 0=-4 7=-3 8=-7
passage word|后|一 0=9 4=-3
passage word|后|只 0=-4 4=-4 8=-12
passage word|后|回 0=-3 2=12 8=6
passage word|后|已 4=-6 8=-10
passage word|后|是 0=-7 2=8
passage word|后|的 0=-4 8=-7
passage word|后|面 3=9 8=8
passage word|向 0=10 1=8 2=-4 4=-13 5=-7 6=3 7=-3 8=-10
passage word|向|party 0=12 1=-4 4=-7 5=-7 6=5 7=-4 8=-8
passage word|向|书 0=8 1=4 2=-3 4=-4 8=3
passage word|否 0=-16 1=-5 2=-3 3=-4 4=23 5=-9 8=-11
passage word|否|认 0=-5 4=12 5=-3
passage word|含 4=7
passage word|听 0=-11 1=6 5=-3 8=-13
passage word|听|说 0=-9 1=5 8=-8
passage word|吹 0=-4 7=7
passage word|告 0=9 1=-3 3=-14 4=-5 6=-3 7=-14 8=-27
passage word|告|, 1=-5 8=-11
passage word|告|party 8=-7
passage word|告|为 1=8 2=-4
passage word|告|显 0=9 2=10 8=13
passage word|告|称 0=-6 4=-4 8=-14
passage word|告|终 4=-5 5=10
passage word|告|诉 0=19 1=4 8=19
passage word|告|里 4=9 8=5
passage word|员 0=-8 3=-6 7=-9 8=-25
passage word|员|工 0=-6 1=-3 3=-3 4=4 5=-4 8=-14
passage word|呢 1=7 8=5
passage word|周 2=7 4=-10 7=6 8=-7
passage word|周|三 4=-4 5=-3 6=3 8=-9
passage word|周|五 0=4 3=4 8=7
passage word|周|转 2=9
passage word|和 0=-15 1=-5 3=-15 4=-18 7=28 8=-25
passage word|和|party 0=-18 2=-3 3=-4 4=-4 6=-3 7=9 8=-26
passage word|和|解 0=-7 3=-5 4=-3 7=18
passage word|和|记 0=-8 8=-9
passage word|咨 0=-3 4=-3 8=-14
passage word|咨|询 0=-3 4=-3 8=-14
passage word|品 0=-7 1=-8 2=-3 3=12 4=-11 6=-3 7=-10 8=-26
passage word|品|牌 0=-3 3=10 4=-4 5=-3 8=-5
passage word|哈 0=-8 8=-13
passage word|哈|萨 0=-8 8=-11
passage word|哪 0=-3 2=-3 8=-9
passage word|售 0=-12 1=10 3=14 4=15 5=-14 6=-6 7=-3 8=-4
passage word|售|代 0=-3 1=12 6=-3
passage word|售|协 0=-9 4=3 8=-7
passage word|售|后 2=10 8=4
passage word|售|里 3=14 8=10
passage word|唱 5=7
passage word|商 0=13 1=-16 2=-12 4=-10 5=19 6=14 7=5
passage word|商|) 0=8 8=6
passage word|商|, 0=10 3=-4 4=-4 5=4
passage word|商|party 0=6 3=7 6=12 7=6 8=23
passage word|商|解 5=8 8=5
passage word|商|议 0=10 8=9
passage word|商|说 2=9 8=7
passage word|嘉 0=-4 1=3 5=26 8=19
passage word|嘉|兴 1=6 5=8 8=11
passage word|四 0=10 1=-3 2=4 3=-4 5=-13 7=-4 8=-11
passage word|四|party 4=-5 8=-9
passage word|四|个 0=14 4=8 8=13
passage word|四|十 0=-4 6=9 7=3 8=6
passage word|四|季 0=-10 8=-11
passage word|四|家 0=8 8=6
passage word|四|年 0=6 1=4 2=-3 3=8 4=-4 8=7
passage word|四|成 2=-3 3=-7 4=12 5=-5 7=-3 8=-10
passage word|四|次 0=9 8=5
passage word|回 1=-3 2=12 3=-8 4=5 5=10 8=3
passage word|回|一 0=-3 8=-7
passage word|回|了 2=7
passage word|回|信 4=9 8=7
passage word|回|对 4=7 5=6 8=5
passage word|回|方 0=-4 8=-8
passage word|回|租 0=-3 2=12 8=6
passage word|回|绝 4=4 5=7 8=4
passage word|回|购 5=-3 8=-7
passage word|因 0=33 1=-8 2=-12 3=-12 4=-12 5=9 7=6 8=6
passage word|因|party 0=-3 4=-3 7=9 8=3
passage word|因|pronoun 0=20 4=3 5=-3 7=4 8=19
passage word|因|为 0=-4 7=10 8=3
passage word|因|此 0=-4 8=-8
passage word|因|环 5=8 8=4
passage word|团 0=-8 1=-5 3=-4 4=-3 5=-3 7=-5 8=-29
passage word|团|同 0=-7 8=-9
passage word|园 0=-25 1=-5 3=-4 5=22 8=-11
passage word|园|区 0=-15 1=-4 5=9 8=-15
passage word|园|的 5=9 7=-3 8=5
passage word|国 0=-24 2=-17 5=9 8=-36
passage word|国|party 3=-6 5=9
passage word|国|内 0=-5 2=-4 8=-13
passage word|国|大 3=7 4=-4
passage word|国|家 0=-3 8=-7
passage word|国|的 3=5 4=3 8=8
passage word|国|际 0=-13 8=-16
passage word|图 0=-4 1=6 3=5 4=-3 5=9 8=9
passage word|土 4=10 5=8 7=-4 8=6
passage word|土|地 0=-7 4=7 8=-6
passage word|在 0=-4 1=12 2=-7 3=7 4=-12 5=13 6=3 7=15 8=-5
passage word|在|DATE 0=-4 1=4 2=3 3=6 4=8 5=-7 6=3 7=8 8=14
passage word|在|MONEY 0=-7 1=5 4=15 8=9
passage word|在|party 4=-4 5=8 6=13 7=-4 8=9
passage word|在|一 8=-9
passage word|在|了 0=3 1=8 2=-5
passage word|在|交 0=-5 8=-7
passage word|在|伦 2=7 8=4
passage word|在|印 5=9 8=3
passage word|在|台 0=-3 3=4 7=17 8=14
passage word|在|同 0=-3 2=-3 5=3 8=-9
passage word|在|建 5=-4 8=-8
passage word|在|拉 0=5 3=12 4=-3 8=9
passage word|在|欧 0=4 3=9 8=11
passage word|在|此 0=6 4=3 5=4 8=11
passage word|在|河 5=12 8=3
passage word|在|法 0=6 5=4 8=8
passage word|在|的 0=-4 2=-3 5=-4 8=-14
passage word|在|看 0=-3 5=9
passage word|在|网 4=-4 8=-11
passage word|在|自 0=-3 3=9 5=6 7=-3 8=6
passage word|在|记 1=8 8=3
passage word|在|谈 2=-3 4=-6 8=-18
passage word|在|这 1=-5 8=-7
passage word|地 0=-27 1=-8 2=-3 4=11 5=40 6=-11 7=-14 8=-13
passage word|地|, 1=-6 2=5 5=15 7=-5 8=4
passage word|地|DATE 0=-4 5=8
passage word|地|价 0=-12 4=10 5=4
passage word|地|块 5=10 7=4 8=12
passage word|地|方 0=-4 1=13 5=5 8=10
passage word|地|的 3=4 5=11 7=-3 8=10
passage word|地|皮 8=-8
passage word|场 0=6 1=-8 2=-18 3=-10 4=5 5=25 6=-3 7=-3 8=-10
passage word|场|, 0=4 1=6 5=6 8=12
passage word|场|一 4=7 8=3
passage word|场|上 4=7 8=4
passage word|场|与 5=7 8=6
passage word|场|传 0=-3 4=8
passage word|场|卖 4=-4 8=-10
passage word|均 3=-3 4=-3 5=3 7=-3 8=-8
passage word|均|价 0=-4 8=-10
passage word|均|未 8=-7
passage word|坊 0=-7 1=8 3=-3 4=4 7=8 8=7
passage word|坊|间 0=-6 1=8 7=8 8=6
passage word|坏 4=-5 8=-10
passage word|坑 0=-6 8=-11
passage word|块 0=-7 1=-5 3=-3 4=8 5=13 7=12 8=16
passage word|坛 7=-7 8=-11
passage word|坡 0=-12 3=-3 4=7 5=-3 7=-5 8=-15
passage word|坦 0=-5 6=-3 8=-14
passage word|型 0=-17 6=8 8=-11
passage word|垫 0=-5 4=-3 7=8
passage word|城 0=-10 1=-8 5=10 8=-10
passage word|培 4=3 5=14 6=-3 8=12
passage word|培|训 4=3 5=14 6=-3 8=12
passage word|基 0=3 1=25 2=-5 4=-4 5=12 6=-8 7=-17 8=4
passage word|基|地 1=-6 3=-3 5=22 7=-6 8=4
passage word|基|石 1=11 2=-3 8=3
passage word|基|础 0=10 5=-5 8=3
passage word|基|金 0=-3 1=23 5=-8 6=-3 7=-9
passage word|塘 4=8 8=3
passage word|填 0=-4 2=3 4=-3 8=-7
passage word|境 0=-3 4=-6 8=-13
passage word|墙 0=12 2=-5 8=4
passage word|增 0=-11 1=29 2=-13 3=-3 4=-8 7=-7 8=-11
passage word|增|资 1=13 2=-4 4=-3 8=3
passage word|壁|, 0=-3 5=8 8=3
passage word|士 1=3 3=-3 8=-7
passage word|声 0=5 4=5 7=4 8=14
passage word|声|明 0=6 4=6 8=9
passage word|处|理 0=8 3=-3 5=-3
passage word|备 0=-12 1=6 3=-8 4=-15 5=17 7=23
passage word|备|, 0=-7 4=-6 5=4 7=3 8=-10
passage word|备|忘 0=-6 2=-3 3=-3 7=22 8=9
passage word|备|投 5=10 8=6
passage word|备|的 0=-7 7=4 8=-7
passage word|复 0=-7 1=-3 5=4 8=-6
passage word|夏 0=-9 5=4 8=-6
passage word|外 0=-22 1=-4 3=9 4=6 5=-4 6=14 7=-13 8=-17
passage word|外|加 3=9 8=8
passage word|外|发 3=7
passage word|外|电 0=-3 1=-4 8=-11
passage word|外|资 8=-7
passage word|多 0=-3 3=-9 4=6 6=-3 7=23 8=4
passage word|多|付 8=-7
passage word|多|少 1=3 4=7 7=5 8=9
passage word|多|收 7=8 8=3
passage word|多|晶 7=7 8=4
passage word|大 0=-8 1=-12 2=-4 4=8 5=17 6=-5 7=-3 8=-13
passage word|大|party 0=-7 4=3 8=-6
passage word|大|会 0=-6 1=-4 5=8
passage word|大|单 0=-12 3=3 5=9 8=-8
passage word|大|厦 0=-6 4=7
passage word|大|楼 0=8 4=-3
passage word|大|的 0=7 8=3
passage word|大|陆 3=7 4=-4
passage word|天 0=-9 1=14 6=3 7=3 8=4
passage word|天|, 4=11 8=6
passage word|天|地 5=9 8=5
passage word|太 0=8 1=-3 2=4 3=-5 4=5 5=-5 7=-3
passage word|太|多 0=13 8=11
passage word|失 0=9 2=-5 7=3
passage word|失|效 0=7 2=-4 3=-3
passage word|头 0=6 1=-7 2=-8 3=6 5=6 6=-4 7=-7 8=-10
passage word|头|, 0=4 2=-10 3=3 8=-9
passage word|夹 2=8
passage word|夹|层 2=8
passage word|奈 0=-3 7=9 8=4
passage word|奉 2=4 3=3 7=5 8=7
passage word|契 0=-9 2=5 7=-3 8=-14
passage word|契|约 0=-5 2=5 7=-3 8=-7
passage word|奖 0=-6 3=-4 5=-3 7=5 8=-14
passage word|奖|励 7=7 8=5
passage word|奖|金 3=-3 8=-8
passage word|好 0=6 1=8 3=-7 4=-5 5=4 7=10 8=11
passage word|好|party 0=-5 1=15 8=7
passage word|好|” 0=8 8=8
passage word|如 0=-8 1=12 2=4 3=-4 5=-4 7=-6 8=-10
passage word|妥 2=7 3=7 4=-3 5=7 7=-3 8=8
passage word|始 0=-5 1=3 3=-5 5=-3 7=-3 8=-10
passage word|始|, 0=-8 8=-9
passage word|委 0=3 3=-4 4=7 5=-10 6=-3 7=5 8=-6
passage word|委|会 0=-3 5=-7 8=-11
passage word|媒 0=17 2=-3 4=-10 5=-6 7=13 8=8
passage word|媒|体 0=6 4=-6 7=15 8=12
passage word|嫌 1=-3 2=5 3=4 4=8 5=-3 7=-4 8=8
passage word|子 0=-9 1=7 3=7 4=8 5=9 7=-12
passage word|子|, 0=-3 3=6 4=7 8=7
passage word|子|公 0=3 1=8 4=6 7=-3 8=6
passage word|字 0=-13 1=4 3=18 5=-8 7=-5 8=-7
passage word|字|, 0=-5 2=3 3=11 7=4 8=7
passage word|字|: 1=10 4=9 8=14
passage word|存 0=-8 1=-3 4=-3 6=3 7=-9 8=-24
passage word|存|货 5=-3 7=-3 8=-8
passage word|季 0=-17 3=21 4=-10 5=-9 6=-4 7=-8 8=-25
passage word|季|money 3=7 8=4
passage word|季|度 0=-8 3=9 8=-7
passage word|学 0=-8 4=-4 8=-14
passage word|宁 5=7 8=4
passage word|安 0=12 1=-4 3=-10 4=-6 5=-3 7=6 8=-4
passage word|安|排 0=-5 1=-3 2=4 4=-4 7=4 8=-7
passage word|安|装 0=9 8=6
passage word|完 0=-10 1=-10 2=5 3=-11 4=9 5=5 7=-5 8=-21
passage word|完|了 0=-6 4=8 8=-3
passage word|完|就 0=-3 1=-3 4=7 5=-3 7=-4 8=-7
passage word|完|工 0=7 6=4 8=8
passage word|完|成 1=-6 2=8 3=-5 5=11 6=-3
passage word|完|毕 0=-6 8=-12
passage word|官 4=4 5=7 8=6
passage word|官|司 4=5 7=6 8=11
passage word|官|员 5=8 7=-5
passage word|定 0=-7 1=11 3=4 4=-9 5=11 6=-11 7=14
passage word|定|不 0=7
passage word|定|价 0=-8 2=3 8=-8
passage word|定|制 3=6 5=4 8=7
passage word|定|增 1=11 4=-3
passage word|定|期 2=10 8=5
passage word|定|补 7=8 8=4
passage word|宜 0=-7 1=-3 4=-6 8=-21
passage word|宝 0=8 1=4 4=3 8=12
passage word|实 0=-12 1=-15 2=-5 4=14 6=-3 7=-3 8=-23
passage word|实|报 0=-9 8=-9
passage word|实|际 0=-3 1=-5 5=-3 8=-16
passage word|审 0=-3 3=-4 4=4 6=-5 8=-8
passage word|审|查 4=6 5=3 7=4 8=7
passage word|客 0=13 2=9 3=-7 4=-6 6=-5 7=-3
passage word|客|户 0=9 2=9 3=-5 4=-4 5=4 6=-4 8=8
passage word|宣|布 0=-10 2=3 4=4 5=-3 6=-3 8=-6
passage word|宣|称 5=7 8=7
passage word|室 0=-7 4=4 5=3 7=-3 8=-6
passage word|室|party 4=8 8=4
passage word|害 0=-5 3=-3 6=9 7=8 8=5
passage word|害|PRONOUN 7=8 8=5
passage word|家 1=-4 2=-5 3=14 4=14 5=-4 6=6 7=-10
passage word|家|, 0=-5 1=7 2=3 4=4 5=-3
passage word|家|叫 4=-4 8=-7
passage word|家|族 0=-3 4=10 6=-5 8=-3
passage word|家|的 0=3 3=5 8=8
passage word|家|都 8=-8
passage word|家|银 2=13 8=8
passage word|容 0=10 3=9 4=-4 5=3 7=-3 8=6
passage word|宽 0=-6 3=-4 8=-15
passage word|宾 0=-6 8=-12
passage word|寄 0=14 4=-9
passage word|寄|发 4=-7 8=-8
passage word|密 0=16 5=-3 8=13
passage word|寒 0=-3 6=9 8=4
passage word|察 0=-9 1=3 8=-7
passage word|对 0=-7 1=-4 2=-8 3=-12 4=10 5=-3 7=-9 8=-34
passage word|对|party 0=-5 1=4 3=-6 4=13 7=-5 8=-6
passage word|对|于 0=4 1=-5 4=-6 8=-10
passage word|对|价 0=-5 4=7 8=-3
passage word|对|外 0=-7 1=5 3=-5 5=-5 6=-5 8=-23
passage word|对|应 0=3 4=12 8=12
passage word|对|手 5=-3 8=-8
passage word|对|此 8=-7
passage word|对|象 1=-3 2=7 8=-3
passage word|导 0=4 1=-3 2=-6 6=7 7=7 8=7
passage word|封 0=12 1=4 4=-5 7=-4 8=5
passage word|封|测 0=8
passage word|将 0=3 1=7 2=-8 3=7 5=-6 8=-5
passage word|将|在 5=-5 8=-7
passage word|将|拿 7=9 8=7
passage word|小 1=7 4=-8 5=-3 6=6 7=-5 8=-6
passage word|小|时 0=-3 4=-3 6=9
passage word|小|股 1=9
passage word|少 0=-12 1=-3 3=-6 4=8 5=-8 6=3 8=-21
passage word|少|付 3=-4 8=-11
passage word|少|收 0=-3 7=-3 8=-10
passage word|少|钱 4=5 7=6 8=8
passage word|尔 0=5 5=3 7=4 8=7
passage word|尚 4=-10 5=-3 6=-6 7=7 8=-12
passage word|就 0=5 2=-10 4=12 5=10 6=19 7=-20 8=4
passage word|就|算 4=7 8=6
passage word|就|要 0=8 3=4 8=11
passage word|尼 2=-10 3=-3 4=9 5=8 6=-6 7=3
passage word|尼|亚 2=-4 8=-7
passage word|尽 0=-7 1=3 4=13 7=-3
passage word|尽|职 4=7
passage word|尽|调 0=-4 1=4 4=7
passage word|尾|矿 4=-6 8=-8
passage word|局 0=-11 1=-4 3=-3 4=-3 7=7 8=-15
passage word|层|, 0=9 8=9
passage word|届 0=10 2=-3 5=3 8=6
passage word|届|满 0=16 7=3 8=14
passage word|屏 0=-8 5=3 8=-9
passage word|屏|东 0=-6 5=-3 8=-11
passage word|展 0=-14 1=-4 2=6 3=-5 5=-11 6=-3 7=-6 8=-38
passage word|展|延 0=-3 2=9 8=4
passage word|属 1=7 4=-5 7=-3 8=-7
passage word|履 0=10 1=4 2=-3 3=-4 4=-3 5=7 6=8 7=-4 8=11
passage word|履|约 0=-4 5=8 6=9 8=9
passage word|履|行 0=9 1=6 3=-3 7=-4
passage word|岗 5=8 8=9
passage word|岸 5=-3 7=11
passage word|州 0=-5 1=-4 5=15 7=3 8=4
passage word|州|二 5=9 8=4
passage word|工 0=6 1=-9 2=-7 3=-10 4=-6 5=15 7=12 8=-7
passage word|工|, 0=11 5=7 6=-4 7=5 8=14
passage word|工|人 5=8 7=3 8=9
passage word|工|厂 0=-10 3=-3 5=6 8=-7
passage word|工|后 0=5 6=4 8=7
passage word|工|期 0=7 5=4 8=9
passage word|工|程 0=7 1=-6 4=-6 7=-7 8=-17
passage word|巨 3=10 4=-4 8=5
passage word|差 0=3 1=4 3=-10 4=-5 5=-5 7=-5 8=-18
passage word|差|太 0=15 8=14
passage word|差|距 0=-3 1=-3 8=-10
passage word|己 0=-9 1=-5 2=-12 3=11 4=-3 5=34 6=8 7=-6 8=17
passage word|己|盖 0=-3 5=10 8=5
passage word|已 0=-5 1=10 2=-13 4=5 5=-6 6=-12 7=11 8=-16
passage word|已|与 0=-8 8=-8
passage word|已|从 0=7 8=6
passage word|已|付 0=9 1=-3 4=9 7=6 8=15
passage word|已|动 0=4 2=-4 6=-11 8=-13
passage word|已|发 0=-6 1=-3 5=-3 8=-15
passage word|已|在 4=9 8=9
passage word|已|完 5=9 8=6
passage word|已|拨 1=-3 5=-3 7=3 8=-9
passage word|已|支 0=-5 3=-3 8=-8
passage word|已|收 0=-3 3=9 8=3
passage word|已|有 4=3 7=9 8=6
passage word|已|用 1=8 8=4
passage word|已|签 0=-5 1=-6 2=-4 4=6 5=4 7=-4 8=-7
passage word|已|经 0=5 3=-3 4=-8 5=-3 6=4 7=9
passage word|已|落 5=-9 8=-11
passage word|已|认 0=-3 8=-9
passage word|已|通 1=9 8=5
passage word|巴|西 0=9 8=8
passage word|币 6=8 8=3
passage word|市 0=-20 2=5 3=-7 4=9 5=-3 6=-9 7=11 8=-17
passage word|市|, 0=-4 2=13
passage word|市|值 8=-12
passage word|市|场 1=-6 2=-3 4=13 7=-11 8=-12
passage word|市|委 7=9 8=6
passage word|市|的 1=9 8=7
passage word|市|长 7=9 8=4
passage word|布 1=-3 3=8 5=27 6=-6 7=-12 8=9
passage word|布|新 7=-5 8=-11
passage word|布|袋 5=20 8=16
passage word|师 0=-5 1=3 2=5 4=-4 5=-8 6=-3 8=-14
passage word|希 8=-7
passage word|帐 0=-4 1=-3 4=-9 7=4 8=-18
passage word|帐|户 8=-8
passage word|带 0=7 1=-5 2=8 3=-5 5=-4 6=-4 8=-4
passage word|带|保 6=-6 8=-9
passage word|带|来 0=7
passage word|席 1=14 3=-7 5=8 7=-8 8=4
passage word|席|PERSON 6=-6 8=-9
passage word|席|party 5=7 6=11 7=-4 8=11
passage word|席|在 1=8 8=3
passage word|常 1=-3 5=-5 8=-9
passage word|幕 0=13 1=-4 2=-6 4=-3 5=5 8=3
passage word|幕|墙 0=12 2=-5 8=4
passage word|干 0=4 1=-4 3=-4 5=16 7=-3 8=4
passage word|平 0=-10 1=3 2=13 3=9 4=-5 5=12 6=-11 7=-7 8=-3
passage word|平|台 0=-11 1=9 2=15 3=3 4=-5 6=-10 7=-3 8=-5
passage word|年 0=36 1=-21 2=10 3=9 4=-21 5=-13 6=-15 7=-6 8=-12
passage word|年|, 0=-8 1=-7 2=10 3=15 4=-5 5=5
passage word|年|money 0=17 3=10 4=-3 8=18
passage word|年|other 0=-12 3=-13 4=8 8=-17
passage word|年|rate 0=-10 3=18 4=-10 8=-8
passage word|年|size 0=17 3=-4 8=9
passage word|年|之 0=-5 8=-7
passage word|年|交 0=-7 8=-9
passage word|年|产 0=-4 5=5 7=10 8=8
passage word|年|付 0=7
passage word|年|供 0=-6 8=-7
passage word|年|可 0=11 8=9
passage word|年|合 0=7 8=3
passage word|年|后 1=-4 2=6 4=8 8=8
passage word|年|向 0=-4 8=-7
passage word|年|就 4=7 8=3
passage word|年|底 0=9 4=4 8=12
passage word|年|度 3=7 5=-9 8=-10
passage word|年|报 1=-3 5=-4 8=-12
passage word|年|提 0=-4 2=-3 8=-8
passage word|年|支 0=11 8=9
passage word|年|收 0=-3 5=4 7=-3 8=-8
passage word|年|期 0=8 1=-3 2=7 3=-4 5=-5 6=-4 7=-3 8=-5
passage word|年|每 0=9 8=7
passage word|年|的 0=20 2=-3 4=-4 5=-3 6=6 8=11
passage word|年|租 0=-6 3=-3 4=3 5=-3 6=4 8=-11
passage word|年|要 0=-4 3=3 5=-4 8=-12
passage word|年|购 0=9 8=8
passage word|年|里 8=-7
passage word|年|长 0=-12 5=10 8=-4
passage word|并 1=-11 2=-3 3=-5 4=21 5=-7 7=4 8=-8
passage word|并|向 0=7 7=5 8=8
passage word|并|无 4=8
passage word|并|未 8=-7
passage word|并|终 0=-3 2=-3 8=-8
passage word|幸 8=-7
passage word|广 0=6 3=-4 4=-3 5=-6 7=-3 8=-14
passage word|广|告 3=-5 5=-4 7=-3 8=-19
passage word|庆 0=-3 4=8
passage word|序 0=-6 8=-9
passage word|库 0=-9 2=-3 3=7 4=-7 5=18 7=-6 8=-5
passage word|库|, 0=-3 2=-3 4=-3 5=15 7=-4 8=5
passage word|库|存 0=-6 5=3 8=-7
passage word|应 0=23 2=-7 3=-20 4=-16 5=3 6=11 7=9 8=-3
passage word|应|, 0=-3 8=-10
passage word|应|party 0=-4 5=17 8=6
passage word|应|付 0=-5 1=4 2=-3 7=12 8=3
passage word|应|在 0=-7 6=3 8=-3
passage word|应|收 2=4 6=8 8=6
passage word|底 0=-3 2=-15 3=13 5=-6 7=10 8=-13
passage word|底|付 0=9 3=-4 7=6
passage word|底|价 0=3 4=-3 7=11 8=3
passage word|底|到 3=9 7=3 8=6
passage word|底|已 0=-3 2=-5 6=-11 8=-16
passage word|店 0=-5 1=-3 4=-5 5=-3 7=-4 8=-21
passage word|府 0=-4 4=5 6=-6 7=-3 8=-10
passage word|废 0=-5 2=5 3=3 4=9 5=-7 7=12 8=12
passage word|度 0=-18 1=-6 2=16 3=14 5=-16 7=-7 8=-18
passage word|度|money 1=-6 6=9 8=-5
passage word|度|付 0=-5 3=13 8=6
passage word|度|预 5=-6 8=-8
passage word|座 0=14 1=-11 2=-5 3=-6 4=7 5=32 6=-6 7=-6 8=17
passage word|座|MONEY 5=8 8=4
passage word|座|在 0=5 5=9 8=9
passage word|庭 0=-4 3=-3 7=3 8=-10
passage word|康 1=9 4=3 8=6
passage word|廊 3=5 7=4 8=7
passage word|延 0=-7 2=19 3=-3 4=-6 7=3
passage word|延|期 0=-8 8=-13
passage word|建 0=-21 1=-17 2=-3 3=-10 4=-9 5=36 6=-5 7=-3 8=-29
passage word|建|协 0=-4 8=-7
passage word|建|厂 0=-3 8=-8
passage word|建|成 5=7 8=3
passage word|建|议 0=-5 5=-4 8=-12
passage word|开 0=-6 1=-10 2=-4 3=15 4=-13 5=14 6=-8 7=19
passage word|开|价 1=4 4=-4 5=-3 8=-7
passage word|开|出 0=3 3=11 8=6
passage word|开|发 0=-3 1=-3 2=-4 3=12 4=-4 5=13 6=-3 7=9 8=15
passage word|开|始 0=-8 3=-3 8=-15
passage word|开|工 0=-6 2=-3 5=12 7=14 8=13
passage word|开|挖 5=7
passage word|开|支 5=-8 8=-16
passage word|开|过 4=10 8=7
passage word|式 0=-3 1=5 2=-4 4=-5 5=-3 7=8 8=-7
passage word|式|合 0=-7 8=-5
passage word|引 0=-7 1=-6 3=12 4=-6 5=-5 7=9 8=-8
passage word|引|擎 3=6 8=7
passage word|引|进 0=-4 1=-3 3=9 5=3
passage word|引|述 4=-3 8=-8
passage word|张 0=23 1=-4 2=-4 3=-3 4=-7 5=3 8=4
passage word|张|单 0=9 8=7
passage word|张|约 0=17 8=15
passage word|弹 0=-8 4=-3 8=-16
passage word|弹|, 0=-5 8=-7
passage word|归 0=21 1=-5 2=3 3=-14 4=12 5=-3 7=8 8=21
passage word|归|party 0=20 3=-6 7=7 8=20
passage word|归|了 0=3 3=-4 4=7 8=3
passage word|当 0=-9 2=17 4=13 5=-10 6=-6 7=-12 8=-10
passage word|当|中 1=-4 5=-3 7=-3 8=-14
passage word|当|天 0=5 2=12 4=-3 8=8
passage word|当|年 0=-5 2=-3 3=6 4=9 8=6
passage word|当|时 4=8 5=-3 8=-3
passage word|录 0=5 2=-5 3=-5 4=-4 7=19 8=8
passage word|录|价 0=16 8=10
passage word|形 0=5 1=-3 2=-4 3=10 4=-4 7=-4 8=-3
passage word|形|容 0=3 3=10 8=8
passage word|形|式 0=3 8=-7
passage word|影 1=10 2=-7 4=-4 5=-4 7=3 8=-5
passage word|往 0=-9 1=-3 2=4 4=8 5=7 7=-3 8=4
passage word|往|后 0=-7 3=3 8=-6
passage word|征 0=-11 8=-13
passage word|征|关 0=-3 8=-7
passage word|径 4=-4 8=-8
passage word|律 1=5 2=7 3=-3 5=-3 6=-4
passage word|得 0=-5 3=19 4=-16 5=-18 6=-3 7=-9 8=-29
passage word|得|money 0=-3 1=5 2=10 4=-5 7=3 8=4
passage word|得|到 7=9 8=8
passage word|得|好 3=-3 4=-3 8=-13
passage word|得|明 4=7
passage word|得|标 0=10 8=5
passage word|循 0=-3 2=14 6=-3 8=5
passage word|循|环 0=-3 2=14 6=-3 8=5
passage word|微 0=-3 1=4 4=-8 8=-9
passage word|德 0=-4 1=-4 2=3 3=7 5=5 7=-3
passage word|德|国 3=8 4=-3
passage word|心 0=-22 1=-3 3=5 4=-3 6=4 7=-4 8=-23
passage word|心|, 3=7 8=7
passage word|必 2=-3 4=3 5=4 6=4 8=10
passage word|忘 0=-6 2=-3 3=-3 7=22 8=9
passage word|忘|录 0=-6 2=-3 3=-3 7=23 8=9
passage word|怀 0=-5 8=-7
passage word|怕 6=13 8=5
passage word|怕|要 0=3 6=9 8=6
passage word|性 0=4 1=5 3=12 4=-4 8=13
passage word|总 0=19 1=-3 2=-20 4=6 5=14 6=-5 7=-17 8=-10
passage word|总|代 0=-6 1=-4 3=7 4=12 8=6
passage word|总|价 0=12 1=-3 3=5 4=14 5=4 6=-3 7=-4 8=21
passage word|总|值 0=11 7=-3
passage word|总|投 5=17 7=4 8=18
passage word|总|监 0=3 2=-5 4=-3 8=-13
passage word|总|部 0=12 1=4 3=-4 6=-3 8=7
passage word|总|金 0=-10 4=-3 8=-21
passage word|总|额 0=4 2=-11 3=-4 4=-8 6=6 7=-4 8=-18
passage word|息 0=-12 1=-12 2=25 3=-6 4=-5 5=-9 6=19 7=-6 8=-5
passage word|息|, 1=-3 2=12 8=4
passage word|息|9 1=-3 2=8 8=4
passage word|息|money 2=-4 8=-10
passage word|悉 3=8 4=-5
passage word|情 0=4 3=-3 4=8 5=5 8=8
passage word|情|况 5=8
passage word|情|者 4=7
passage word|惟 0=-3 7=-3 8=-13
passage word|惠 2=7 8=6
passage word|想 0=7 1=6 2=-3 3=5 4=12 8=21
passage word|想|并 4=9 8=4
passage word|想|把 3=8 8=3
passage word|意 0=7 1=12 2=-7 3=6 4=4 5=-14 6=-8 7=13 8=7
passage word|意|入 4=-3 5=-3 8=-11
passage word|意|向 0=14 1=11 2=-3 3=5 4=-9 5=-4 7=-3 8=9
passage word|意|拿 1=7 2=-4
passage word|意|收 4=6 8=8
passage word|意|终 0=8 8=7
passage word|意|补 7=7 8=3
passage word|意|金 0=-4 3=-3 4=-3 5=-3 7=3 8=-14
passage word|愿 0=-4 1=20 2=-6 5=-3 6=-3 7=-9 8=-6
passage word|愿|意 1=12 2=-5 4=-6 7=-4 8=-11
passage word|慢|, 8=-8
passage word|成 1=30 2=-26 4=7 5=5 6=9 7=-19 8=-10
passage word|成|, 0=11 1=-7 2=-4 3=5 4=7 5=6 7=-5 8=8
passage word|成|两 1=8 3=-3
passage word|成|为 1=8 8=3
passage word|成|了 0=-9 3=6 8=-9
passage word|成|交 0=-6 1=-4 4=6 7=-3 8=-15
passage word|成|保 2=-3 6=14 8=9
passage word|成|才 0=-4 1=4 3=-3 4=-3 8=-9
passage word|成|权 2=3 3=-5 4=7 6=3 8=7
passage word|成|的 0=4 2=-5 8=-7
passage word|成|移 4=-6 8=-8
passage word|成|立 0=-3 1=8 8=-3
passage word|成|股 1=14 8=7
passage word|我 0=-5 8=-9
passage word|截 0=-13 2=-7 3=5 6=-9 7=-3 8=-28
passage word|截|至 0=-11 2=-7 6=-9 8=-30
passage word|户 0=3 1=7 2=6 4=10 5=7 6=-6 7=-5 8=12
passage word|户|party 0=4 5=8 8=10
passage word|房 2=-6 4=3 5=10 6=-3 7=-6
passage word|房|, 0=3 4=5 5=10 6=-3 8=8
passage word|所 0=-15 1=4 3=-4 4=13 5=-6 6=8 7=5
passage word|所|传 4=8 8=5
passage word|所|在 0=-4 2=-3 5=-4 7=4 8=-10
passage word|所|持 2=3 4=7 8=6
passage word|所|有 7=7 8=3
passage word|手 0=-16 1=-8 2=5 3=9 4=7 6=-7 7=17 8=-3
passage word|手|上 0=-3 4=3 7=8 8=4
passage word|手|的 0=-5 8=-9
passage word|手|费 0=-3 7=15
passage word|手|里 0=-13 1=-3 2=-3 3=5 5=3 8=-10
passage word|才 0=-10 1=9 2=-4 5=9 6=9 7=-5 8=4
passage word|才|卖 0=-3 4=-3 8=-9
passage word|打 2=4 5=10 6=-6 7=32 8=34
passage word|打|了 5=3 7=7 8=4
passage word|打|算 0=-4 1=-5 2=3 3=-3 4=5 5=5 7=11 8=9
passage word|打|进 0=8 1=4 8=8
passage word|托 0=3 1=5 3=-5 4=7 5=-3 6=13 8=11
passage word|托|管 0=5 1=8 7=-3 8=9
passage word|托|贷 2=-4 6=9 8=4
passage word|扣 0=-8 7=11 8=-4
passage word|执 0=3 3=7 4=4 7=-7 8=3
passage word|执|行 0=3 3=7 4=4 7=-7 8=4
passage word|扩 0=-14 2=7 4=-4 5=13 6=-3 7=-3 8=-9
passage word|扩|产 0=-12 5=11 8=-5
passage word|扩|建 0=-9 2=4 8=-13
passage word|扬 4=-13 5=5 8=-12
passage word|扶 7=11 8=4
passage word|扶|持 7=11 8=4
passage word|批 0=6 1=5 5=13 6=-7 8=5
passage word|批|, 0=-5 6=4 8=-8
passage word|批|money 2=-8 8=-9
passage word|批|了 5=9 8=5
passage word|找 0=-4 4=-4 5=-3 6=8 7=-6 8=-7
passage word|找|party 0=6 2=4 8=7
passage word|承 0=8 1=8 2=6 3=-7 4=-11 5=6 6=11 7=-10
passage word|承|保 0=-3 6=11
passage word|承|包 0=5 5=10 8=6
passage word|承|建 0=-5 5=-3 8=-15
passage word|承|担 2=4 6=8 7=-3 8=5
passage word|承|接 0=10 4=5 8=9
passage word|承|租 0=10 8=5
passage word|承|认 0=-7 1=4 2=7 3=5 4=-3 5=4 6=-4 7=-3 8=3
passage word|承|诺 0=-3 1=4 2=3 3=-6 8=-9
passage word|承|造 0=9 8=7
passage word|技 0=-10 2=-3 3=25 4=-6 8=5
passage word|技|术 0=-5 3=20 4=-5 8=7
passage word|把 0=-12 1=-11 2=7 3=3 4=18 5=5 6=-8 8=-7
passage word|把|DATE 5=7 8=4
passage word|把|SIZE 2=-3 8=-7
passage word|把|money 1=9 3=-4 4=-3
passage word|把|party 0=-4 1=-7 3=3 4=14 5=-3 7=7 8=7
passage word|把|pronoun 4=-6 8=-10
passage word|把|上 2=9 8=8
passage word|把|关 2=-3 4=7
passage word|把|总 0=-5 8=-9
passage word|把|整 4=7 8=3
passage word|把|这 0=-4 8=-7
passage word|投 0=-24 1=28 2=-28 3=-13 4=-11 5=52 6=-13 7=-17 8=-7
passage word|投|, 0=-5 1=14 8=5
passage word|投|money 0=-8 1=15 2=-4 3=-3 5=15 7=3 8=15
passage word|投|party 1=9
passage word|投|了 1=7 5=7 8=10
passage word|投|产 0=6 1=-4 5=9 8=7
passage word|投|保 6=-7 7=4 8=-4
passage word|投|入 1=-14 5=21 7=-5
passage word|投|得 0=-4 3=10 5=-6 8=-6
passage word|投|的 1=-5 5=8
passage word|投|诉 0=-4 7=7 8=-5
passage word|投|资 0=-12 1=-8 2=-9 3=-7 4=-12 5=31 7=-16 8=-26
passage word|抗 0=-3 3=7
passage word|折 0=5 1=3 2=-3 3=-9 4=-3 8=-5
passage word|折|合 0=4 3=-8 8=-7
passage word|抢 0=-4 1=5 4=-4 6=-4 8=-7
passage word|护 0=8 3=-4 4=3 7=3 8=4
passage word|护|理 0=9 4=3 8=10
passage word|报 0=-8 1=3 3=-11 6=-5 7=3 8=-19
passage word|报|了 5=8 8=6
passage word|报|价 1=-4 4=11 8=3
passage word|报|告 0=-4 3=-4 4=-3 5=-3 7=3 8=-14
passage word|披 0=-5 1=5 4=-9 7=-3 8=-18
passage word|披|露 0=-5 1=5 4=-9 7=-3 8=-18
passage word|抵 0=-3 1=-6 2=16 3=-5 4=-6 6=-3 7=10
passage word|抵|押 0=-3 2=24 4=-3 8=8
passage word|押 0=-14 2=24 3=-4 4=-6
passage word|押|, 2=9 6=-4
passage word|押|贷 2=10 6=-4 8=3
passage word|担 0=-10 1=-7 2=14 3=-5 4=-8 6=15 7=-8 8=-8
passage word|担|party 6=12 8=10
passage word|担|任 2=-4 6=-13 8=-17
passage word|担|保 0=-8 1=-5 2=17 3=-3 4=-5 6=6 7=-3 8=-5
passage word|拆 0=-8 1=-6 2=11 5=-3 7=6 8=-3
passage word|拉 0=-4 1=-3 3=11 4=-4 5=7 8=5
passage word|拉|锯 0=5 3=12 4=-3 8=11
passage word|拍 0=-8 1=-5 2=-8 3=4 4=8 5=9 7=-7 8=-7
passage word|拍|摄 5=10 8=3
passage word|拍|板 4=11 5=5 7=-3 8=8
passage word|拒 1=4 2=-3 3=-5 4=9 5=-7
passage word|拖 2=-8 3=-5 6=4 7=-6 8=-15
passage word|拖|欠 2=-3 7=-4 8=-14
passage word|拖|累 0=-4 8=-7
passage word|招 2=-7 6=-3 7=-4 8=-14
passage word|招|商 0=-5 1=4 2=-5 8=-9
passage word|招|标 0=10 5=-4
passage word|拟 0=-14 2=8 4=5 6=-4 7=-4 8=-10
passage word|拟|以 1=-6 4=13 8=7
passage word|拟|向 0=-8 2=4 8=-10
passage word|拟|拍 5=10 8=3
passage word|拢 0=9 3=-7 4=-3 8=-5
passage word|拨 0=-5 2=-8 3=-4 4=-4 5=-5 6=-4 7=15 8=-17
passage word|拨|money 2=-10 8=-10
passage word|拨|款 2=-4 8=-10
passage word|择 0=-13 3=5 8=-12
passage word|择|权 0=-8 3=5 8=-7
passage word|拿 0=-10 1=6 2=-7 5=-16 6=-7 7=11 8=-20
passage word|拿|money 1=16 2=-4 4=-7 5=-3
passage word|拿|下 0=-9 2=-3 4=5 7=-3 8=-13
passage word|拿|了 1=-6 4=9
passage word|拿|出 5=-4 7=7
passage word|拿|大 0=-7 4=3 8=-6
passage word|持 1=-6 2=6 3=-10 4=22 6=3 7=5 8=17
passage word|持|的 5=6 8=7
passage word|持|股 0=7 1=-9 4=13 6=-4 7=-3
passage word|挂 0=-9 1=4 5=-3 7=12
passage word|挂|牌 7=11
passage word|指 0=4 2=-6 6=-3 7=9
passage word|指|出 0=7 8=4
passage word|指|数 8=-8
passage word|按 0=13 1=-11 2=5 3=18 4=-7 5=3 6=-3 7=20 8=28
passage word|按|party 0=8 8=7
passage word|按|兵 5=8 8=4
passage word|按|合 0=-4 3=3 7=12 8=9
passage word|按|季 3=9 8=7
passage word|按|持 1=-4 6=-3 8=-9
passage word|按|月 0=9 8=3
passage word|按|进 0=-3 3=9 8=4
passage word|挖 0=-3 4=-3 5=8 7=-3 8=-7
passage word|挡 4=9 8=5
passage word|挫 0=-3 8=-7
passage word|捐 0=-3 1=-6 2=-5 4=-4 7=14 8=-9
passage word|捐|money 7=7
passage word|捐|款 1=-4 8=-8
passage word|捕 0=-4 5=9
passage word|捞 0=-4 2=8
passage word|损 0=-8 1=4 5=7 6=-3 7=6
passage word|损|money 1=5 5=7 7=3 8=7
passage word|捡 0=-4 4=-3 8=-8
passage word|换 0=3 1=19 2=3 4=6 5=5 6=-5 7=-10 8=15
passage word|换|取 1=7
passage word|换|得 1=7 8=5
passage word|换|新 0=-9 5=5 8=-11
passage word|换|股 0=-3 1=-5 2=6 4=11 8=6
passage word|换|走 1=5 4=7 8=7
passage word|据 0=12 1=-4 2=5 3=16 4=-24 5=-11 6=-4 7=13
passage word|据|, 2=11 8=3
passage word|据|party 1=-3 4=-5 8=-9
passage word|据|悉 3=9 4=-5
passage word|据|说 0=-4 3=3 4=-4 7=14 8=6
passage word|授 0=-4 1=-5 2=8 3=16 4=-7 5=-4 6=4 7=-4
passage word|授|信 0=-3 2=11 8=6
passage word|授|权 0=-6 1=-3 2=-5 3=16 4=-5 5=-3 7=-5 8=-9
passage word|掉 0=16 1=-5 2=3 3=-9 4=-8 6=5 7=5 8=4
passage word|掏 0=-6 1=11 2=-3 3=4 4=-3 5=5 8=7
passage word|掏|钱 1=7 8=5
passage word|排 0=-8 1=-4 4=3 6=-5 8=-19
passage word|排|pronoun 4=12 7=-3 8=6
passage word|接 1=-7 2=-11 3=-4 4=31 7=11 8=12
passage word|接|手 1=-3 3=9 4=3 7=5 8=10
passage word|接|收 4=7 8=5
passage word|接|洽 0=7 1=3 7=5 8=9
passage word|接|盘 3=-3 4=5 8=-8
passage word|接|触 0=-7 1=3 3=-4 4=-5 7=5 8=-10
passage word|接|过 3=3 4=7 8=4
passage word|控 1=-9 2=3 3=-4 4=5 6=9 7=-3
passage word|控|股 1=-8 2=3 6=9
passage word|推 0=-8 4=3 5=6 6=-3 7=-5 8=-11
passage word|推|算 0=-5 8=-8
passage word|提 1=-13 2=17 6=14 7=3 8=10
passage word|提|供 0=-13 1=-5 2=5 3=-3 4=3 5=-6 6=24 7=-5
passage word|提|出 0=17 1=4 4=3 8=14
passage word|提|到 0=12 1=-6 4=10 5=3 8=16
passage word|提|前 0=-3 2=9 6=-3 7=10 8=6
passage word|提|成 0=-4 3=13 8=7
passage word|提|早 0=-3 7=8
passage word|提|高 5=9 7=-3 8=5
passage word|插 0=-3 1=8
passage word|揭 4=8 8=4
passage word|搬 3=3 5=7 8=3
passage word|搬|迁 5=8 8=7
passage word|摄 0=-4 5=10 6=8 8=7
passage word|摄|基 5=10 8=3
passage word|摆 5=-3 7=17 8=11
passage word|摊 0=5 3=-10 8=-6
passage word|摊|, 0=7 8=8
passage word|撕 0=10 8=9
passage word|撤|销 0=-6 8=-9
passage word|播 0=-6 3=14 4=-5 8=4
passage word|播|, 3=8 8=3
passage word|播|权 3=-5 8=-8
passage word|操 0=28 8=27
passage word|擎 3=6 8=7
passage word|支 0=-8 1=-8 2=-4 5=23 6=-19 7=4 8=-16
passage word|支|money 6=-11 8=-12
passage word|支|付 0=-4 1=-3 2=-4 4=8 5=-4 6=-9 7=10 8=-5
passage word|支|出 5=31 8=29
passage word|支|应 2=-3 4=-4 8=-11
passage word|支|持 2=7 5=6 8=9
passage word|收 0=-11 1=-8 2=-4 3=4 4=20 5=-9 6=9 7=5 8=-6
passage word|收|MONEY 0=7 3=7 4=5 5=-4 7=-5 8=4
passage word|收|PRONOUN 0=-5 6=9
passage word|收|了 0=5 7=5 8=7
passage word|收|到 0=-6 2=-3 5=-3 7=5 8=-12
passage word|收|回 0=-6 1=-3 2=4 5=3 7=7 8=3
passage word|收|场 4=-7 8=-8
passage word|收|款 0=-3 4=-3 6=13 8=4
passage word|收|益 1=-3 4=9 5=3
passage word|收|购 0=-11 1=9 2=-5 3=-6 4=21 5=-5 6=-3 7=-6 8=-4
passage word|收|齐 3=9 8=8
passage word|改 0=11 4=3 5=13 7=-4 8=17
passage word|改|签 0=7 8=5
passage word|改|造 4=-3 5=12
passage word|放 1=3 2=-16 3=-5 4=5 5=10 8=-8
passage word|放|出 2=4 5=-4 8=-7
passage word|放|款 1=5 2=-6 6=-3 8=-10
passage word|放|的 2=-7 8=-9
passage word|政 0=-8 1=-3 5=7 7=-6 8=-13
passage word|政|府 0=-6 6=-6 8=-12
passage word|效 1=-3 2=-7 3=-3 5=-3 6=9 7=5
passage word|效|后 0=-3 8=-7
passage word|救 0=-5 4=-3 7=10
passage word|散 0=11 8=8
passage word|敦 0=-5 2=3 4=-6 8=-13
passage word|数 0=-6 2=4 3=6 4=-5 5=-11 8=-16
passage word|数|字 0=-7 1=-3 4=-4 5=-4 8=-20
passage word|数|据 0=-3 5=-3 7=-3 8=-13
passage word|数|收 3=4 4=10 8=13
passage word|敲|定 0=-5 2=3 8=-7
passage word|整 2=-6 3=-8 4=33 5=-6 6=-3 7=-7
passage word|整|个 0=-3 4=9 8=-3
passage word|整|体 0=-5 4=12 8=4
passage word|整|合 5=-3 7=-4 8=-14
passage word|整|条 0=7 8=4
passage word|文 0=7 1=3 2=-17 3=-7 4=10 5=5 7=3
passage word|文|不 0=-3 3=-3 4=9 6=5
passage word|文|件 0=8 1=4 4=-5 5=3 7=8 8=11
passage word|文|未 0=-3 2=-4 4=12 8=4
passage word|文|本 0=13 8=12
passage word|文|称 0=-10 1=-4 2=-9 5=3 8=-23
passage word|料 1=-4 3=-4 4=-6 5=-7 6=-3 7=6 8=-17
passage word|斤 0=-4 8=-7
passage word|斥 1=6 4=3 8=7
passage word|断 3=8 4=-4 5=-4
passage word|斯 0=8 6=-3
passage word|斯|坦 0=-7 6=-3 8=-12
passage word|新 1=10 3=13 4=-13 5=16 7=-13 8=-3
passage word|新|一 2=10 8=9
passage word|新|公 7=7 8=3
passage word|新|加 0=-11 3=-3 4=4 8=-10
passage word|新|增 2=-7 5=7
passage word|新|机 5=-3 8=-8
passage word|新|的 0=-3 3=7 5=5 8=4
passage word|新|股 1=12 2=-4 4=-5 8=-4
passage word|新|药 0=-3 3=7
passage word|新|补 7=-7 8=-11
passage word|方 0=21 1=-7 2=-6 4=13 5=9 6=-5 7=-4 8=10
passage word|方|) 0=7 8=5
passage word|方|party 1=-6 2=-5 4=5 5=-6 6=8 7=9 8=3
passage word|方|式 0=10 4=-3
passage word|方|把 2=-3 4=7 5=5 8=4
passage word|方|是 0=-7 3=5 4=12 8=4
passage word|方|的 1=-3 3=3 5=10 8=7
passage word|方|米 0=11 8=6
passage word|方|面 0=17 3=6 4=4 7=-4 8=16
passage word|施 0=-7 2=5 3=4 4=-3 5=3
passage word|旅 5=7
passage word|族 0=-3 4=10 6=-5 8=-4
passage word|旗 1=8 2=3 4=9 5=-9 8=4
passage word|旗|下 0=-6 1=8 2=3 4=10 5=-9
passage word|旗|舰 0=8 8=5
passage word|无 0=10 1=6 2=3 3=6 5=7 6=-5 8=14
passage word|无|任 0=10 1=7 8=11
passage word|无|偿 7=10 8=4
passage word|无|此 0=4 1=6 4=6 8=14
passage word|无|菌 0=-4 8=-8
passage word|日 0=-7 1=-7 2=3 3=-5 6=-9 8=-26
passage word|日|, 0=-6 8=-10
passage word|日|SIZE 0=14 8=12
passage word|日|后 0=-4 8=-7
passage word|日|商 0=-4 7=7
passage word|日|有 0=7 8=3
passage word|日|本 2=-12 3=-5 4=11 5=-3 8=-10
passage word|旧 1=-7 2=7 3=15 4=3 7=8 8=18
passage word|旧|厂 5=3 7=7 8=7
passage word|旧|的 0=-4 3=8
passage word|早 0=9 1=6 2=-3 4=-3 5=-8 7=15 8=10
passage word|早|前 0=-3 4=-5 8=-12
passage word|早|在 0=7 8=3
passage word|早|已 0=7 1=14 4=-7 5=-3 7=8 8=14
passage word|旬 0=-12 1=6 4=7 8=-5
passage word|时 0=-7 1=-3 2=-3 3=-3 4=17 5=-7 6=22 7=-3 8=5
passage word|时|, 5=7 8=3
passage word|时|付 0=-3 3=6 4=5 8=7
passage word|明 0=17 3=6 4=24 5=-3 7=-9 8=28
passage word|明|, 0=4 4=6 8=9
passage word|明|: 0=9 8=7
passage word|明|明 4=7
passage word|明|白 4=7
passage word|易 0=-14 1=-9 2=-3 3=-4 4=14 5=-3 6=4 8=-20
passage word|星 0=14 3=-3 5=6 7=-3 8=8
passage word|春 0=-15 1=-3 2=4 8=-21
passage word|春|天 1=-3 8=-7
passage word|是 1=8 2=-11 4=18 5=10 6=3 7=-14 8=-9
passage word|是|, 0=6 8=11
passage word|是|DATE 0=-4 1=-5 2=5 4=13 7=-3 8=3
passage word|是|OTHER 0=-27 5=11 8=-20
passage word|是|SIZE 0=9 6=-4
passage word|是|money 0=20 1=5 2=-6 4=3 8=21
passage word|是|party 0=12 1=4 2=-6 3=6 4=-14 5=-6 6=7 7=-4 8=-6
passage word|是|pronoun 1=-8 2=5 5=8 8=-3
passage word|是|“ 0=-4 1=-4 2=8 5=8
passage word|是|二 0=-7 2=-5 5=10 8=-3
passage word|是|十 5=-4 8=-7
passage word|是|卖 0=-3 3=9 8=3
passage word|是|合 7=-5 8=-7
passage word|是|家 4=8 8=4
passage word|是|把 5=-4 8=-10
passage word|是|最 4=6 8=7
passage word|是|每 0=-5 3=7 4=-5 8=-5
passage word|是|第 1=9 2=-3 8=4
passage word|是|联 0=10 8=11
passage word|是|行 5=9 8=8
passage word|显 0=9 1=3 2=11 4=-3 5=-12 7=-4
passage word|显|示 0=10 1=3 2=11 4=-3 5=-12 7=-4 8=4
passage word|晓 4=8 8=4
passage word|晓|, 4=8 8=4
passage word|景 0=-4 1=12 8=6
passage word|晶 0=8 7=7 8=11
passage word|晶|片 0=7 8=4
passage word|晶|硅 7=7 8=4
passage word|暂 1=-3 2=7 4=-7 5=3
passage word|暂|缓 2=8 5=4 8=3
passage word|更 0=-3 2=-3 3=-4 4=4 5=-7 8=-17
passage word|曾 0=15 1=6 3=-3 4=-7 7=4 8=15
passage word|曾|提 0=9 8=6
passage word|曾|是 0=10 3=-3 4=-4 8=3
passage word|替 0=9 1=-4 2=-9 3=-3 4=-5 6=17
passage word|替|party 2=-3 6=12 7=4 8=6
passage word|替|pronoun 0=7 6=3 8=4
passage word|替|这 6=-6 8=-7
passage word|最 0=-8 1=-10 2=9 3=6 4=11 6=13 7=3 8=10
passage word|最|后 1=-9 4=9 5=-4 7=-4 8=-6
passage word|最|大 0=13 8=9
passage word|最|新 2=10 8=9
passage word|最|重 5=9 8=5
passage word|最|高 0=-3 2=-6 3=3 6=14 7=-3
passage word|月 0=5 1=-11 3=-4 4=4 5=10 6=-5 8=-11
passage word|月|, 2=-4 4=9 7=3
passage word|月|pronoun 4=-4 8=-7
passage word|月|十 0=-7 2=3 7=4
passage word|月|固 0=-5 8=-7
passage word|月|底 0=8 3=8 4=-5 6=-12 7=4
passage word|月|拨 2=-6 8=-10
passage word|月|的 0=-9 4=3 8=-7
passage word|月|起 0=8
passage word|有 0=-9 1=-6 2=-12 3=-4 4=26 5=-17 6=-15 7=-7 8=-37
passage word|有|SIZE 7=10 8=8
passage word|有|money 2=3 3=7 5=-4
passage word|有|一 0=16 4=7 7=-4 8=14
passage word|有|三 7=-6 8=-10
passage word|有|了 0=-7 1=5 8=-3
passage word|有|人 1=-4 2=-3 4=3 5=-6 8=-11
passage word|有|任 0=-6 8=-8
passage word|有|写 0=7 8=4
passage word|有|参 5=7 8=5
passage word|有|外 1=-6 8=-11
passage word|有|意 0=8 4=4 5=-4 7=-3 8=5
passage word|有|担 2=9 6=-4 8=5
passage word|有|的 1=7 2=-3 3=-5 4=10 8=7
passage word|有|签 0=-3 1=-5 4=7 5=5
passage word|有|续 0=-7 1=3 4=3 8=-4
passage word|有|股 0=-4 4=12 8=7
passage word|朋 0=-3 1=7
passage word|朋|友 0=-3 1=7
passage word|服 0=9 1=-5 2=-4 3=7 7=-3
passage word|服|务 0=13 2=-3 8=8
passage word|望 5=3 7=-3 8=-7
passage word|期 0=20 2=13 3=9 4=-7 5=14 6=-4 7=-3 8=19
passage word|期|, 0=-4 1=-3 2=15 6=-3 7=-3
passage word|期|9 0=5 5=4 7=5 8=11
passage word|期|money 0=-5 2=8 6=3 8=7
passage word|期|other 0=-5 2=-3 4=6 5=-3 7=7
passage word|期|party 0=16 8=14
passage word|期|为 0=10 8=8
passage word|期|付 3=3 4=9 8=7
passage word|期|到 1=8 5=-5 6=3
passage word|期|十 0=11 2=3 4=-3 8=7
passage word|期|厂 1=9 5=-6
passage word|期|四 3=10 8=3
passage word|期|工 0=-5 5=-3 8=-9
passage word|期|没 0=-3 2=-7 4=3 6=9 8=3
passage word|期|满 0=-8 7=3 8=-6
passage word|期|电 5=8
passage word|期|租 0=-9 8=-14
passage word|期|贷 2=-4 6=-3 8=-11
passage word|期|限 2=16 3=7 8=15
passage word|木 0=-9 8=-11
passage word|未 0=16 1=4 2=-10 3=-3 4=11 5=-6 6=-18 8=-7
passage word|未|与 0=-11 1=8 4=-4 8=-13
passage word|未|付 0=10 8=10
passage word|未|披 0=6 1=4 8=7
passage word|未|收 8=-7
passage word|未|曾 0=9 8=9
passage word|未|来 0=6 3=-4 4=-3 8=-7
passage word|未|果 0=13 8=11
passage word|未|能 0=9 5=-3 8=3
passage word|未|过 5=8 8=6
passage word|末 0=-9 8=-13
passage word|本 0=4 1=21 2=-5 4=-5 5=13 6=11 7=-8 8=10
passage word|本|party 0=7 1=-5 2=-9 3=-4 4=12 6=3
passage word|本|周 0=-3 8=-9
passage word|本|土 0=6 3=3 8=7
passage word|本|息 2=4 6=10 8=8
passage word|本|报 1=16 4=-8
passage word|本|支 5=23 8=21
passage word|本|来 0=4 1=8 4=-3 5=-3 7=12 8=14
passage word|本|港 4=7 8=5
passage word|本|的 1=10 2=-3 8=5
passage word|本|身 4=8
passage word|术 0=-3 3=20 4=-5 5=-3 8=7
passage word|术|的 3=8 4=-3
passage word|机 1=-10 2=9 3=-4 5=7 8=-9
passage word|机|party 0=-4 8=-7
passage word|机|交 0=-7 8=-7
passage word|机|台 0=8
passage word|机|器 0=-6 2=4 4=7
passage word|机|场 4=4 5=11 8=10
passage word|机|房 5=7
passage word|机|构 0=-5 1=-3 2=8
passage word|机|的 0=8 2=-4
passage word|杀 0=7 8=6
passage word|权 0=-38 1=-18 3=42 4=11 5=-17 8=-11
passage word|权|, 0=-11 1=-5 2=-6 3=35 5=-5 7=-4 8=6
passage word|权|人 0=-3 2=9 6=4 8=6
passage word|权|价 7=7 8=4
passage word|权|利 0=-6 3=22 4=-12 7=-3
passage word|权|合 8=-7
passage word|权|归 0=11 3=-7
passage word|权|益 0=-5 1=-4 3=-8 4=20 8=3
passage word|权|证 0=-5 1=-3 3=-8 4=-4 7=13 8=-12
passage word|权|金 3=14 8=4
passage word|材 4=-6 5=-6 7=-3 8=-16
passage word|材|料 5=-5 8=-9
passage word|杜 0=7 8=7
passage word|束 0=8 2=9 4=7 5=3 8=22
passage word|束|力 0=4 4=6 5=4 7=-3 8=8
passage word|条 2=13 3=-9 4=6 5=11 7=4 8=14
passage word|条|件 1=-3 2=11 3=-3 4=11 6=3 7=-4 8=12
passage word|条|款 0=5 1=6 3=-4 4=-7 7=-5 8=-10
passage word|条|线 2=9 8=4
passage word|来 0=17 1=11 2=-4 5=-14 6=-5 7=6
passage word|来|, 3=-3 4=12 5=-4 7=6 8=8
passage word|来|money 0=10 2=5 7=4 8=15
passage word|来|了 1=3 3=11 4=-3 6=4 7=-4 8=8
passage word|来|讲 0=-3 7=9 8=3
passage word|来|谈 0=9 1=-3 4=-5 7=4
passage word|来|越 8=-7
passage word|来|过 4=13 8=10
passage word|松|口 0=3 4=3 5=4 8=9
passage word|板 0=4 2=-3 3=-4 4=8 8=6
passage word|板|, 1=5 4=10 8=8
passage word|构 0=8 1=-6 2=7 3=-3 5=-9 8=-3
passage word|构|DATE 0=7 8=6
passage word|构|成 8=-7
passage word|果 0=13 3=-3 4=6 5=-4 8=6
passage word|果|, 0=13 8=8
passage word|果|party 4=7
passage word|架 0=-6 2=-6 3=12 4=-7 5=9 6=-3 7=6
passage word|架|, 0=-14 3=10 5=7 7=12 8=8
passage word|查 0=-10 1=-4 2=-4 3=-4 4=8 6=-5 8=-17
passage word|标 0=20 1=-8 2=-7 3=5 4=-14 5=-14 6=-8 7=-3 8=-24
passage word|标|, 1=3 2=-3 4=-4 5=-7 7=6 8=-7
passage word|标|party 0=7 8=4
passage word|标|书 0=-4 3=9 4=-5 5=3
passage word|标|公 8=-7
passage word|标|的 1=-4 2=3 3=-3 4=8 5=-3 7=-4 8=-5
passage word|校 7=8 8=3
passage word|样 0=19 1=-6 3=-4 4=-4 5=-3 7=-6 8=-5
passage word|样|品 0=12 8=6
passage word|核 0=-12 1=-3 3=5 4=-9 5=7 6=-3 7=4 8=-13
passage word|核|定 5=6 7=6 8=8
passage word|核|实 0=-5 8=-10
passage word|核|心 0=-4 3=7
passage word|格 0=10 1=-4 4=-3 5=-4 7=-4 8=-4
passage word|格|, 4=-4 8=-9
passage word|格|money 0=-9 8=-8
passage word|格|差 0=17 8=14
passage word|格|跟 0=-7 8=-9
passage word|框 0=-5 2=-3 3=7 4=-4 5=3 7=3 8=-3
passage word|框|架 0=-9 2=-3 3=8 4=-4 5=3 7=4 8=-6
passage word|案 1=5 3=-7 4=-11 5=27 6=-7 7=-3
passage word|案|, 0=16 5=11 7=-4 8=21
passage word|案|值 8=-7
passage word|案|融 2=7 8=5
passage word|桑 0=-9 4=7 8=-6
passage word|桑|比 0=-7 4=7 8=-3
passage word|桥 1=-5 2=9 5=8 6=3 7=-3 8=8
passage word|桩 0=9 1=-3 3=-3 4=5 5=10 8=11
passage word|棒 0=-10 8=-11
passage word|棚 0=9 8=6
passage word|楼 2=8 3=-4 4=-9 5=9 6=-5 7=3
passage word|楼|, 0=-3 5=11
passage word|榜 8=-7
passage word|模 1=-7 2=10 4=-5 7=-4 8=-9
passage word|横 0=-6 7=4 8=-9
passage word|欠 0=11 1=-6 2=-13 3=-4 4=3 5=-4 6=5 8=-14
passage word|欠|款 0=8 8=3
passage word|欠|薪 6=9 8=4
passage word|次 0=14 1=17 3=6 4=9 5=-14 7=-7 8=17
passage word|次|付 0=-11 3=-3 7=3 8=-14
passage word|次|性 0=4 1=4 3=7 4=-3 8=6
passage word|欧 1=12 3=15 5=3 8=24
passage word|欧|洲 0=-3 1=12 3=13 8=18
passage word|款 0=17 1=-11 4=-15 5=-25 6=16 7=-4 8=-24
passage word|款|, 0=11 1=-7 2=28 3=10 4=-9 5=-3 6=-7 7=4 8=20
passage word|款|DATE 2=-6 3=-3 4=11
passage word|款|money 0=5 1=-6 2=3 3=-13 4=-13 5=-12 7=-3 8=-35
passage word|款|other 2=-10 3=8 4=8 5=7 8=8
passage word|款|提 2=-4 6=15 8=8
passage word|款|方 3=7 8=6
passage word|款|由 0=9 2=-3
passage word|款|的 6=8 8=4
passage word|款|银 2=-4 6=-3 8=-7
passage word|止 0=14 1=-9 2=-6 3=-5 5=10 7=-3 8=-3
passage word|止|, 0=7 2=-3 7=4 8=8
passage word|止|协 0=-3 8=-7
passage word|止|合 0=-7 8=-9
passage word|正 0=-3 1=10 2=3 4=7 7=3 8=7
passage word|正|式 0=-14 1=11 8=-5
passage word|正|是 8=-7
passage word|正|洽 1=-3 4=8 8=3
passage word|此 0=13 2=-15 3=9 4=5 5=11 6=-4 7=13 8=22
passage word|此|事 0=5 1=6 8=10
passage word|此|前 0=5 3=4 7=4 8=8
passage word|此|同 5=7 8=6
passage word|此|后 0=-3 2=-3 8=-9
passage word|此|项 0=9 8=8
passage word|步 0=-4 1=-3 2=3 4=8 5=9 7=-3 8=7
passage word|武 0=10 2=3 8=11
passage word|武|汉 0=10 8=10
passage word|段 0=10 1=9 3=8 7=-5 8=14
passage word|母 2=8 4=3 6=16 8=17
passage word|母|公 0=-4 2=8 4=3 6=16 8=17
passage word|每 1=-9 2=-7 3=15 4=-4 5=-14 7=-16 8=-24
passage word|每|吨 0=7
passage word|每|年 0=4 1=-4 2=-7 3=18 4=-7 5=-6 6=4 7=-9 8=-6
passage word|每|股 0=-3 1=4 4=9
passage word|比 0=-7 1=-14 2=-6 3=-4 7=4 8=-26
passage word|比|party 0=-6 2=-3 4=-4 5=-4 8=-22
passage word|比|例 1=-5 3=4 4=8 8=5
passage word|比|克 0=-7 4=7 8=-3
passage word|毕 0=-11 8=-18
passage word|毕|, 0=-7 8=-12
passage word|毛|钱 0=7 8=3
passage word|氏 0=-3 6=9 8=4
passage word|民 4=3 7=-4 8=-8
passage word|气 0=21 2=-6 3=-3 4=3 5=13 8=22
passage word|气|体 0=5 7=5 8=8
passage word|氢 0=23 1=-4 5=11 8=25
passage word|氧 0=8 8=4
passage word|水 0=16 2=-7 6=9 7=-7 8=7
passage word|水|, 0=9 8=5
passage word|水|下 0=8 8=6
passage word|水|价 0=10 5=5 8=13
passage word|水|协 0=12 8=11
passage word|求 0=-14 1=-7 2=4 3=-7 4=-10 5=9 6=-9 7=-6 8=-37
passage word|求|不 4=-3 8=-7
passage word|求|偿 0=-4 7=-3 8=-11
passage word|汉 0=10 8=9
passage word|池 5=11 7=-4 8=7
passage word|汽 0=14 8=8
passage word|沙 0=5 2=-3 4=-8 5=3 7=12 8=11
passage word|沙|特 0=-5 1=3 4=-4 5=4 7=11 8=4
passage word|没 0=11 1=-9 2=8 3=-12 4=18 5=-9 7=3
passage word|没|下 0=16 4=-3 8=8
passage word|没|买 0=19 4=-3 8=16
passage word|没|付 6=8 7=-3
passage word|没|动 0=-16 2=8 7=10 8=-4
passage word|没|有 0=-3 1=-8 3=-5 4=4 5=-3 6=-12 7=-3 8=-28
passage word|没|给 0=3 2=4 7=7 8=9
passage word|没|谈 0=7 1=-3 4=11 8=5
passage word|没|还 6=9 8=6
passage word|河 0=-3 1=-3 2=-3 5=10 7=-3
passage word|油 0=-15 3=-3 8=-16
passage word|油|轮 0=-12 8=-12
passage word|治 0=-3 3=-3 4=-3 5=3 6=3 7=-3 8=-8
passage word|治|理 3=-3 4=-3 8=-13
passage word|沿 0=3 7=5 8=9
passage word|法 0=7 1=-12 2=-6 3=-6 4=-3 5=16 6=-3 7=-7 8=-14
passage word|法|, 7=-6 8=-9
passage word|法|律 8=-7
passage word|法|是 1=-3 5=11 8=8
passage word|法|说 0=5 3=3 5=4 8=9
passage word|法|院 1=-3 2=-5 3=-4 5=-4 8=-15
passage word|注 1=20 2=-3 4=-6 5=-7 6=-3 7=-7 8=-7
passage word|注|资 1=14 2=-3 5=-4 7=-5
passage word|泰 0=-8 4=5 5=10 7=7 8=13
passage word|泰|国 0=-7 4=5 5=9 7=7 8=11
passage word|洲 0=-13 1=13 2=-7 3=14 4=-4 7=-3 8=-6
passage word|洲|的 3=7 8=5
passage word|洽 0=7 1=-3 4=5 5=-3 7=3 8=5
passage word|洽|商 0=-6 8=-8
passage word|洽|谈 0=9 1=-5 8=5
passage word|派 0=-3 1=13 2=-3 3=-5 5=-4 6=-3 7=-4 8=-8
passage word|派|, 1=8 3=-3
passage word|流 3=6 4=-4 5=7 6=7 8=12
passage word|测 0=-3 1=-4 2=-3 5=-3 8=-17
passage word|测|算 0=-5 8=-11
passage word|测|试 4=-3 8=-8
passage word|浮 0=-6 7=7
passage word|海 0=-3 1=-3 2=-6 3=4 4=-7 6=8 7=-8 8=-15
passage word|海|底 0=-9 8=-9
passage word|消 0=-3 2=-6 4=4 5=-5 7=-4 8=-20
passage word|消|费 0=-4 8=-10
passage word|涉 0=7 1=-5 3=-3 5=-3 6=-3 7=-8 8=-16
passage word|涨 0=-4 8=-9
passage word|淡 0=7 8=6
passage word|深 0=-4 7=9
passage word|清 0=-17 1=-13 2=10 3=-8 4=11 5=-9 6=-8 7=15 8=-23
passage word|清|, 0=-3 1=-7 8=-15
passage word|清|公 4=9 8=7
passage word|渡|海 2=-3 8=-9
passage word|温 2=5 6=9 8=10
passage word|港 0=-24 1=-4 2=-8 5=17 8=-26
passage word|港|party 0=-6 1=-4 5=4 8=-10
passage word|港|口 0=-8 8=-11
passage word|港|的 0=-5 1=-3 5=8
passage word|港|股 4=-9 6=3 8=-7
passage word|游 0=-5 1=-3 2=7 4=-3 5=-3 7=-3 8=-11
passage word|湾 0=-10 4=3 7=14
passage word|源 0=-8 2=4 7=-3 8=-10
passage word|滞 0=-3 8=-8
passage word|满 0=8 2=-4 7=7 8=6
passage word|满|, 0=-3 7=7 8=3
passage word|演 8=-7
passage word|潮 5=-4 8=-10
passage word|澄 1=-7 4=6 8=-6
passage word|澄|清 1=-7 4=6 8=-6
passage word|澳 0=-5 1=-3 2=3 8=-7
passage word|灾 7=8 8=3
passage word|炉 0=-10 1=-6 2=-4 3=-3 4=-4 5=13 6=-4 8=-16
passage word|点 0=-11 2=5 3=4 4=-7 7=-6 8=-21
passage word|点|, 0=12 2=-4 4=-3
passage word|点|交 0=-11 8=-13
passage word|烧 1=4 5=10 8=8
passage word|热 1=-3 2=-3 4=-3 7=3 8=-10
passage word|然 0=9 5=-5 7=-3
passage word|煤 0=8 8=9
passage word|照 1=-5 3=-6 4=-4 5=8 8=-10
passage word|照|旧 0=6 7=4 8=9
passage word|燃 0=3 5=9 8=11
passage word|燃|气 0=-3 5=10 8=6
passage word|爱 1=-10 8=-12
passage word|片 0=3 2=-4 3=7 4=-10 7=3 8=-7
passage word|版 0=-3 3=14 4=-4 7=-4 8=-5
passage word|版|税 3=8 4=-6 8=-3
passage word|牌 0=-10 1=-7 2=-3 3=17 4=9 5=-7 6=-4 7=12 8=3
passage word|牌|, 3=8 7=4
passage word|牌|子 0=-3 4=11 8=4
passage word|牌|的 0=-3 1=-3 8=-9
passage word|牙 4=7 8=5
passage word|牛 1=-9 2=3 8=-9
passage word|牧 0=-5 2=-3 4=-5 6=5 8=-12
passage word|牧|场 0=-5 2=-3 4=-5 6=5 8=-12
passage word|物 0=-5 1=-9 3=-4 4=8 7=10
passage word|物|流 0=-4 5=7
passage word|特 0=-12 2=4 4=-14 7=7 8=-15
passage word|特|party 5=5 7=7 8=8
passage word|特|别 4=-4 8=-7
passage word|特|的 4=-6 8=-9
passage word|特|许 0=7 3=4 4=-4 8=4
passage word|独 0=-10 1=6 2=4 3=12 4=-4 7=-6 8=-3
passage word|独|家 0=-9 1=6 2=6 3=13 4=-6 5=-3 7=-4
passage word|率 1=-7 2=-4 3=-3 4=-13 6=-3 7=-9 8=-38
passage word|率|9 1=-3 2=3 4=-4 6=-3 8=-9
passage word|率|高 2=-4 8=-8
passage word|玉 0=-8 5=-4 8=-14
passage word|玉|米 0=-8 5=-4 8=-14
passage word|环 0=-12 1=-7 2=9 3=-3 5=3 6=-5 7=3 8=-11
passage word|环|保 0=-3 4=8 5=-3
passage word|环|境 0=-3 4=-4 8=-14
passage word|环|评 5=7 7=4 8=5
passage word|环|贷 2=10 6=-5
passage word|现 0=-15 1=10 3=-8 4=9 5=-10 6=4 7=5 8=-13
passage word|现|在 0=-3 1=5 2=-5 4=-4 8=-12
passage word|现|金 0=-15 3=-5 4=11 5=-3 6=3 7=6 8=-9
passage word|玻 0=15 2=-6 8=7
passage word|玻|璃 0=12 2=-5 8=4
passage word|球 0=-15 1=-3 2=-3 3=18 4=-9 5=-3 8=-19
passage word|球|衣 0=-3 8=-7
passage word|理 0=5 1=11 3=6 5=-9 6=-10 7=-3 8=-7
passage word|理|, 0=-4 3=9
passage word|理|人 1=8 7=-3
passage word|理|层 0=-8 3=3 8=-4
passage word|理|权 0=10 3=-6
passage word|理|由 0=-4 4=3 7=3 8=-8
passage word|理|行 2=4 7=10 8=9
passage word|瑞 0=6 8=7
passage word|瑞|典 0=7 8=7
passage word|璃 0=12 2=-5 8=4
passage word|生 1=-5 3=4 4=-8 5=7 6=12
passage word|用 0=-21 1=-12 2=15 3=31 4=8 5=-3 7=-5
passage word|用|, 0=10 6=5 8=8
passage word|用|MONEY 1=4 3=-6 4=11 5=10 6=8 7=-4 8=19
passage word|用|party 0=-3 3=12
passage word|用|一 0=-6 5=-3 7=9 8=-3
passage word|用|不 1=-5 8=-9
passage word|用|了 0=-6 3=4 4=7 8=-4
passage word|用|于 2=3 5=3 8=8
passage word|用|以 2=7 8=6
passage word|用|商 0=-3 8=-7
passage word|用|权 3=7
passage word|用|水 0=-5 8=-8
passage word|用|证 0=8 8=3
passage word|用|费 3=9 8=3
passage word|甩 4=7 8=3
passage word|田 0=-6 4=8 8=-5
passage word|由 0=10 1=-8 2=-6 3=4 4=-15 5=12 6=23 7=11 8=14
passage word|由|DATE 0=-4 5=9 8=3
passage word|由|OTHER 0=4 5=7 8=5
passage word|由|party 0=8 2=-4 3=12 4=-13 5=9 6=4 7=3 8=11
passage word|由|pronoun 2=-3 5=-4 6=3 7=7
passage word|由|于 0=7 8=3
passage word|由|是 0=-4 7=5 8=-7
passage word|由|母 6=11 8=9
passage word|甲 8=-11
passage word|甲|方 0=-4 3=-3 8=-13
passage word|申 0=-4 2=9 3=10 5=-3 6=-3 7=-3
passage word|申|请 0=-3 2=5 3=11 6=-4 7=-3
passage word|电 0=11 2=-11 3=-3 5=23 6=-6 7=-4 8=5
passage word|电|, 5=7 8=4
passage word|电|厂 0=-8 5=9
passage word|电|合 0=10 8=10
passage word|电|子 0=-10 8=-9
passage word|电|池 5=8 8=6
passage word|电|的 0=10 2=3 8=8
passage word|电|站 4=10 5=-3
passage word|电|路 0=-6 8=-7
passage word|画 3=17 5=-3 8=11
passage word|画|” 0=8 4=6 8=13
passage word|界 1=3 3=3 5=-10 8=-7
passage word|留 0=-4 3=-4 8=-11
passage word|略 1=7 4=-3 7=-4 8=-5
passage word|登 0=-14 1=6 4=-3 7=7 8=-8
passage word|白 0=5 2=-3 3=-3 4=10 7=16 8=21
passage word|白|白 4=7
passage word|白|银 1=4 7=10 8=12
passage word|百 3=-3 6=-5 7=-4 8=-12
passage word|的 0=3 1=7 2=-10 3=15 5=18 6=-10 8=-20
passage word|的|, 0=8 1=16 2=-4 4=3 6=-3 7=-6 8=8
passage word|的|9 3=3 7=-3 8=-11
passage word|的|: 0=7 8=5
passage word|的|OTHER 0=4 2=-7 5=24 6=15 7=3 8=29
passage word|的|money 0=-20 1=18 2=15 3=-9 4=5 7=10 8=7
passage word|的|party 0=12 1=18 2=3 3=3 4=9 6=-11 7=-8 8=13
passage word|的|size 4=-4 6=-3 7=3 8=-11
passage word|的|“ 0=12 1=-8 4=-3 5=5 8=-3
passage word|的|一 0=5 3=-4 4=12 5=7 7=-5 8=11
passage word|的|三 2=-7 8=-15
passage word|的|业 1=-3 8=-9
passage word|的|东 5=8 8=7
passage word|的|中 5=7 8=7
passage word|的|买 0=9 8=7
passage word|的|事 0=7 1=11 5=-4 8=5
passage word|的|五 0=9 5=5 8=11
passage word|的|产 1=8 4=-3
passage word|的|人 0=-8 2=-4 8=-20
passage word|的|份 1=-3 8=-7
passage word|的|企 1=11 5=-3
passage word|的|优 0=-5 1=-4 2=7 8=-9
passage word|的|估 0=-3 4=-3 8=-9
passage word|的|供 0=10 8=7
passage word|的|保 0=-7 2=-5 6=18 8=4
passage word|的|债 0=-3 5=-3 6=7
passage word|的|储 5=7 8=4
passage word|的|全 0=-3 3=11 8=4
passage word|的|公 0=-3 1=6 2=-3 4=-10 8=-18
passage word|的|分 2=-3 3=7 7=6 8=3
passage word|的|创 1=-3 8=-7
passage word|的|利 2=-3 8=-9
passage word|的|前 0=9 4=-4 8=3
passage word|的|协 0=-3 4=7
passage word|的|厂 0=6 5=7 6=-6
passage word|的|只 8=-10
passage word|的|合 0=-12 4=-4 8=-20
passage word|的|员 8=-9
passage word|的|商 0=-3 2=-4 7=4 8=-7
passage word|的|四 0=10 4=3 8=7
passage word|的|回 0=8
passage word|的|备 0=-9 7=8 8=-4
passage word|的|大 3=-3 8=-9
passage word|的|存 5=-4 8=-10
passage word|的|工 0=-5 8=-10
passage word|的|巴 0=-3 6=-3 8=-7
passage word|的|开 3=8 5=3 7=-5 8=4
passage word|的|总 4=12 8=8
passage word|的|意 0=8 7=4 8=10
passage word|的|投 0=-4 1=-4 4=-5 5=4 8=-14
passage word|的|报 4=8 8=3
passage word|的|授 8=-10
passage word|的|收 8=-10
passage word|的|新 3=16 4=-5 5=-3 7=-3
passage word|的|无 0=-4 8=-8
passage word|的|日 4=-3 7=7 8=3
passage word|的|旧 2=6 4=7 5=-4 7=-3 8=4
passage word|的|是 0=6 4=18 5=3 6=-8 7=-5 8=7
passage word|的|最 0=3 2=10 8=11
passage word|的|标 0=10 4=4 8=9
passage word|的|框 0=-8 8=-8
passage word|的|电 2=-4 8=-7
passage word|的|目 0=-8 8=-10
passage word|的|约 0=7 8=5
passage word|的|老 0=3 7=9 8=6
passage word|的|股 0=-3 1=9 2=3 3=-5 4=5 5=-4 7=-11 8=-5
passage word|的|董 6=4 7=-3 8=-7
passage word|的|补 0=-3 7=17 8=6
passage word|的|要 4=11 7=-3 8=4
passage word|的|订 0=17 7=3 8=15
passage word|的|认 7=10
passage word|的|说 0=-3 1=-3 5=11
passage word|的|货 0=10 8=4
passage word|的|质 1=3 6=-4 8=-8
passage word|的|购 0=12 8=10
passage word|的|贷 2=-8 6=3 8=-7
passage word|的|路 0=18 5=3 8=19
passage word|的|违 7=7
passage word|的|那 0=-11 3=8 4=4 8=-4
passage word|的|采 0=7
passage word|的|重 0=-4 4=7 8=3
passage word|的|银 2=-14 8=-18
passage word|的|门 0=-10 4=15 6=6 7=-3
passage word|的|预 0=-7 8=-13
passage word|的|首 0=7 7=3 8=6
passage word|皆 0=-5 8=-8
passage word|皮 8=-10
passage word|益 0=-10 1=-8 3=-10 4=24 6=7 8=3
passage word|监 0=6 2=-7 3=-4 4=8 8=-4
passage word|监|侦 0=7 8=3
passage word|监|管 0=-3 4=13 7=3 8=7
passage word|盖 0=-11 1=-3 2=-6 3=-3 4=-6 5=38 8=13
passage word|盖|, 0=-3 5=8 7=5 8=7
passage word|盘 0=-6 1=-5 3=-6 4=17 5=7 7=-5
passage word|盘|子 5=11 8=10
passage word|盘|的 4=8 8=4
passage word|盛 0=-7 1=5 7=5
passage word|盛|传 0=-7 1=5 7=5
passage word|目 0=-10 1=-8 2=-11 3=-12 4=-15 5=16 7=3 8=-32
passage word|目|, 1=-3 4=4 5=12 8=10
passage word|目|公 1=11 7=-4 8=6
passage word|目|前 0=-9 1=-10 5=5 8=-17
passage word|目|录 0=15 7=-3 8=5
passage word|目|总 5=-7 8=-10
passage word|目|标 0=-7 4=-5 5=-3 8=-20
passage word|盯 0=-5 2=8
passage word|直 0=-4 1=-3 3=5 4=5 5=11 7=4 8=14
passage word|相 0=-4 1=-3 5=-4 8=-15
passage word|相|关 5=-3 8=-8
passage word|省 0=-7 2=-6 3=-3 4=-6 5=6 7=-6 8=-21
passage word|省|money 4=-3 8=-10
passage word|省|下 2=-5 5=4 7=-3 8=-10
passage word|省|的 5=8 8=4
passage word|看 0=-12 1=5 2=5 3=-4 4=3 5=11 6=-3 7=3 8=3
passage word|看|过 0=-3 4=8 7=9 8=11
passage word|真 0=-3 1=3 5=3 7=10 8=6
passage word|真|金 1=4 7=10 8=12
passage word|着 1=8 3=-6 4=-3 5=3 6=3 7=7 8=3
passage word|知 2=-7 3=6 4=3 5=-4 6=4 7=-4 8=-3
passage word|短 0=-16 1=9 3=11
passage word|短|剧 0=-11 3=8 7=5 8=-4
passage word|石 1=9 2=-3 5=9 8=10
passage word|石|投 1=8 8=5
passage word|矿 0=8 1=-3 2=3 3=-5 5=10 7=-3 8=3
passage word|码 0=-8 2=-4 3=8 4=12 7=-5
passage word|码|头 2=-3 4=10 8=4
passage word|研 1=-11 2=-3 3=-5 5=12 8=-8
passage word|研|发 0=-3 1=-5 3=-3 5=4 8=-9
passage word|研|究 0=3 1=-5 5=8 7=4 8=4
passage word|破 0=8 1=-3 5=-3 7=7 8=7
passage word|砸 0=-10 5=26 8=8
passage word|砸|money 0=-19 5=32 8=5
passage word|础 0=10 5=-5 8=3
passage word|硅 5=3 7=10 8=9
passage word|确 0=10 1=-5 2=-4 3=-3 4=3 6=5 7=6 8=11
passage word|确|认 0=10 4=-4 7=7 8=7
passage word|碑 1=4 3=19 8=16
passage word|碰 0=-5 6=9
passage word|碳 0=6 5=11 8=11
passage word|碳|捕 5=9 8=6
passage word|磋 0=12 1=-7 4=3
passage word|磋|商 0=12 1=-7 4=3
passage word|示 0=5 1=19 2=4 3=-7 4=-11 5=-10
passage word|示|, 0=-9 1=10 2=10 3=-4 4=-7 5=-12 6=3 7=5 8=-4
passage word|票 0=-15 1=3 2=23 3=-5 7=-5
passage word|票|据 2=19 8=10
passage word|福 0=-7 5=3 8=-9
passage word|离 1=-6 3=9 4=8 5=3 6=-3 7=-4 8=6
passage word|离|谱 1=-3 3=11 8=11
passage word|私 0=-3 1=7 2=-5 8=-9
passage word|私|募 1=9 2=-5 6=3
passage word|科 0=-7 8=-10
passage word|租 0=4 1=-11 2=13 3=-19 4=-12 5=-4 6=10 7=-8 8=-22
passage word|租|, 2=9 6=-4
passage word|租|rate 0=7 8=4
passage word|租|下 0=8 8=5
passage word|租|合 0=-10 8=-13
passage word|租|回 0=7 8=3
passage word|租|期 0=20 8=12
passage word|租|约 0=-15 2=-4 6=4 8=-24
passage word|租|给 0=10 8=6
passage word|租|赁 0=4 2=11 8=11
passage word|租|金 2=-4 6=7
passage word|积 0=-3 8=-9
passage word|称 0=-20 2=-11 3=-10 4=-6 5=14 6=-4 7=-11 8=-41
passage word|称|, 0=-8 1=8 4=8 7=-3
passage word|称|party 0=-6 3=-5 5=15 7=-3 8=-5
passage word|称|“ 0=-7 2=-9 4=-4 8=-21
passage word|移 4=-5 8=-8
passage word|程 0=5 3=18 4=-6 5=-3 6=-6 7=-13 8=-9
passage word|程|款 0=7
passage word|程|碑 1=4 3=19 8=16
passage word|税 1=-4 2=-4 3=6 4=-9 5=3 6=-3 7=6 8=-9
passage word|税|, 0=-3 8=-7
passage word|税|合 3=7 8=3
passage word|稿 0=-3 2=-4 8=-16
passage word|究 0=3 1=-6 5=8 7=3 8=4
passage word|究|报 0=-4 8=-7
passage word|究|部 0=11 8=9
passage word|窄 2=7 8=6
passage word|立 0=-12 1=3 2=9 5=-8 7=-6 8=-22
passage word|立|方 0=8 8=7
passage word|立|法 0=-3 8=-9
passage word|站 0=-9 1=-3 2=-4 3=-5 4=10 5=16 6=3 7=-5
passage word|站|, 4=7 5=5 8=6
passage word|站|城 5=7
passage word|竞 0=-5 1=-3 7=12 8=3
passage word|端 2=-7 4=4 6=-6 8=-15
passage word|笑 0=-7 1=-4 5=-4 8=-18
passage word|笔 1=3 2=14 3=-5 4=-13 6=-19 7=-5 8=-26
passage word|笔|money 0=4 2=7 4=-4 5=3 7=-16 8=-8
passage word|笔|other 3=3 7=18 8=16
passage word|笔|债 6=-5 8=-8
passage word|笔|贷 2=-3 6=-9 8=-14
passage word|第 1=17 2=-25 3=-15 6=6 8=-18
passage word|第|一 0=23 1=7 2=-7 3=-3 4=-6 8=13
passage word|第|三 1=4 2=-7 3=-5 5=-3 7=-3 8=-14
passage word|第|二 0=-9 1=6 2=-10 5=10 6=10
passage word|第|五 0=-5 5=-5 8=-14
passage word|第|四 0=-6 1=6 3=-3 8=-9
passage word|等 0=-12 2=-9 3=5 4=13 5=3 6=-5 7=10 8=3
passage word|等|, 4=7
passage word|等|值 2=-9 8=-10
passage word|答 1=-4 2=-12 3=-8 4=-4 5=-6 6=6 8=-27
passage word|答|: 0=-5 1=-3 8=-12
passage word|答|应 0=7 1=-5 3=-4 4=-5 5=-3 6=7 7=4
passage word|答|案 4=-3 8=-7
passage word|筹 1=6 2=7 6=-5
passage word|签 0=3 1=-5 3=21 4=6 7=-3
passage word|签|, 0=-7 3=3 8=-9
passage word|签|party 0=5 3=5 8=7
passage word|签|三 0=22 8=21
passage word|签|下 0=-9 3=6 4=-4 8=-12
passage word|签|了 1=3 2=6 3=-3 4=7 5=-10 7=12 8=7
passage word|签|在 0=-10 4=-3 5=-5 7=8 8=-11
passage word|签|字 0=-3 3=16 4=-3 8=12
passage word|签|得 4=7
passage word|签|的 2=-5 3=-4 4=9 6=3 7=5
passage word|签|约 1=4 2=7 3=9 6=-3 7=-11
passage word|签|署 1=3 2=7 4=-6 7=-5 8=-8
passage word|签|订 0=-11 2=-3 3=-8 4=3 5=4 8=-17
passage word|签|过 0=-7 1=-6 2=-3 4=9 5=11 7=-6 8=-3
passage word|简 0=-5 5=13 8=7
passage word|简|称 0=-6 5=14 8=7
passage word|算 0=-13 1=-11 2=-10 3=-16 4=10 5=14 6=-10 7=11 8=-23
passage word|算|, 0=5 1=-3 4=-3 7=-5 8=-13
passage word|算|money 1=-4 2=-3 4=6 5=37 7=-4 8=32
passage word|算|为 5=-10 8=-15
passage word|算|了 0=-5 3=-3 5=-3 7=7 8=-5
passage word|算|只 5=-3 8=-7
passage word|算|正 1=7 2=-3
passage word|管 0=15 1=19 3=5 4=4 5=-12 6=-6 7=-11 8=9
passage word|管|, 0=13 8=10
passage word|管|则 1=12 8=9
passage word|管|制 0=7 8=4
passage word|管|机 4=9
passage word|管|理 1=7 2=4 3=5 7=-6 8=7
passage word|管|部 0=-6 8=-8
passage word|箱 0=-9 8=-14
passage word|簿 2=9 8=4
passage word|类 0=-3 1=3 6=-4 8=-8
passage word|粉 0=-8 6=-3 7=-3 8=-19
passage word|粉|丝 8=-10
passage word|粮 1=4 7=8 8=8
passage word|精 0=-4 7=9
passage word|系 0=12 3=6 8=7
passage word|系|统 0=8 3=8 8=8
passage word|索 0=-4 1=-3 2=-4 3=-3 5=-3 6=5 8=-16
passage word|索|赔 6=-3 7=-3 8=-11
passage word|累 1=-6 2=-10 7=3 8=-22
passage word|累|计 1=-5 2=-9 7=4 8=-14
passage word|纠 0=-4 1=-3 7=-3 8=-15
passage word|纠|纷 0=-3 7=-3 8=-10
passage word|约 0=8 2=-3 3=14 4=-3 5=-12 7=11 8=-6
passage word|约|, 1=8 2=5 3=7 7=6 8=11
passage word|约|DATE 0=8 4=5 8=10
passage word|约|上 0=7 2=3 8=8
passage word|约|价 0=7
passage word|约|合 0=14 8=15
passage word|约|收 4=-8 8=-9
passage word|约|束 0=5 4=5 5=4 7=-3 8=8
passage word|约|签 0=8 2=8 8=13
passage word|约|被 0=13 8=12
passage word|约|谈 0=-5 8=-9
passage word|约|金 3=3 4=-4 7=8
passage word|约|项 0=-7 8=-11
passage word|级 0=-11 1=-4 2=14 3=-3 4=-3 5=-5 6=3 7=-4 8=-14
passage word|级|机 2=10 8=6
passage word|级|票 2=7 8=3
passage word|纪 0=-3 3=7
passage word|纷 0=-3 7=-3 8=-10
passage word|纸 0=-12 2=-10 4=7 6=3 7=-4 8=-18
passage word|线 0=19 1=-6 2=7 3=-6 4=-6 5=32 7=-5 8=26
passage word|线|上 1=9 8=4
passage word|线|的 0=6 2=8 8=10
passage word|组 0=-9 1=-6 2=-4 3=-3 4=-7 7=30 8=-4
passage word|组|件 0=-7 8=-12
passage word|组|装 4=-3 7=18 8=12
passage word|终 0=-4 1=-3 2=-3 5=9 6=3 7=3
passage word|终|于 0=-7 4=3 6=6
passage word|终|止 0=7 1=-5 2=-5 3=-5 5=12 7=-4 8=-5
passage word|经 0=19 1=4 2=-3 3=-6 4=-25 5=-3 6=-3 7=10 8=-8
passage word|经|pronoun 0=7 5=8 8=12
passage word|经|核 0=-5 8=-7
passage word|经|理 0=4 1=-4 4=-3 8=-9
passage word|经|签 0=6 7=4 8=9
passage word|经|股 1=7 2=-3 8=4
passage word|经|营 0=8 1=4 4=-10 8=-3
passage word|结 0=15 1=-7 2=8 3=-7 4=14 5=-11 6=-3 7=7 8=14
passage word|结|束 0=4 2=9 7=3 8=15
passage word|结|构 0=7 4=-3 5=-5
passage word|结|果 4=7 5=-3 8=-3
passage word|给 0=3 1=6 2=5 3=7 4=6 5=14 7=11 8=24
passage word|给|company 4=-3 8=-7
passage word|给|money 4=5 5=3 8=8
passage word|给|party 0=17 2=-5 4=17 5=5 6=6 8=30
passage word|给|pronoun 0=-6 1=5 3=-4 4=-6 5=4 6=-4 7=-4 8=-18
passage word|给|了 0=-5 1=-5 2=12 4=7 5=-3 6=-10 8=-6
passage word|给|沙 0=-3 3=4 4=-7 8=-8
passage word|绝 1=3 3=-3 7=9 8=9
passage word|统 0=7 1=-3 2=-8 3=5 4=-4 6=-8 7=-5 8=-12
passage word|统|包 0=6 5=5 8=8
passage word|统|筹 2=-5 6=-4 8=-13
passage word|统|计 0=-5 2=-3 6=-3 8=-17
passage word|继 0=-5 1=15 4=-4 5=4 6=-4 7=-3
passage word|继|续 0=-6 1=12 4=-3 5=6 8=5
passage word|续 0=4 1=13 2=6 3=14 4=-7 6=4 7=-10 8=13
passage word|续|两 0=-4 8=-7
passage word|续|作 0=-4 3=7
passage word|续|四 0=-3 6=9 8=4
passage word|续|租 0=-9 8=-13
passage word|续|签 0=21 8=14
passage word|续|约 3=9 8=8
passage word|维 0=-7 3=-4 4=-3 6=3 7=-3 8=-18
passage word|维|修 0=-14 6=4 8=-16
passage word|综 0=-7 4=4
passage word|综|合 0=-7 4=5 5=3
passage word|绿 2=16 8=8
passage word|绿|色 2=12 8=5
passage word|缓 0=-4 2=7 5=6 8=5
passage word|编 0=-5 1=-3 2=-6 4=-3 7=-3 8=-17
passage word|编|列 5=3 7=-6 8=-7
passage word|缩 5=7 7=-3 8=4
passage word|缴 0=-18 1=3 2=-6 3=16 4=-4 5=-11 7=9 8=-13
passage word|缴|money 0=-3 1=7 2=-3 3=9 4=-4 5=-5 7=9 8=10
passage word|缴|付 0=-6 1=-5 3=5 4=-3 5=-4 7=-3 8=-17
passage word|缴|的 7=7
passage word|缺 0=-3 1=-5 2=3 3=-3 6=3 7=-3 8=-12
passage word|缺|口 1=-3 8=-9
passage word|罐 4=7 8=5
passage word|网 0=13 1=-5 3=4 4=-11 7=-6 8=-6
passage word|网|上 4=-5 8=-11
passage word|网|传 0=15 2=4 4=-3 5=4 7=-3 8=14
passage word|罗 0=-3 1=-3 2=-4 4=4 8=-7
passage word|罚 2=-3 4=-3 5=-3 6=-4 8=-16
passage word|罚|money 2=-3 8=-14
passage word|罚|金 7=7 8=6
passage word|置 0=-5 1=-5 4=-3 5=10 7=6
passage word|署 0=-3 2=6 4=-6 7=-5 8=-12
passage word|署|, 0=-4 2=9
passage word|署|之 0=12 8=10
passage word|署|合 1=3 3=5 8=7
passage word|美 0=-13 3=-4 6=6 8=-15
passage word|美|元 2=8 6=5 8=8
passage word|美|商 3=5 4=5 8=8
passage word|美|国 0=-7 1=3 2=-9 3=-10 7=4 8=-19
passage word|老|客 0=8 5=-3
passage word|者 1=8 2=-6 3=-7 4=12 5=-8 8=-8
passage word|者|party 4=7 8=3
passage word|者|会 1=8 8=3
passage word|而 0=5 3=-8 5=6 7=10 8=13
passage word|而|party 0=4 1=8 8=6
passage word|而|是 0=-7 5=3 7=5
passage word|职 0=-9 4=6 8=-14
passage word|职|调 4=7
passage word|联 1=-7 2=11 4=-7 5=6 7=3
passage word|联|贷 2=9 6=-6
passage word|聘 0=10 8=3
passage word|股 0=-29 1=31 2=4 3=-25 4=25 5=-25 6=5 7=7 8=-3
passage word|股|, 0=-3 1=25 4=-6 5=-4 8=12
passage word|股|RATE 4=9 8=3
passage word|股|party 1=9 4=-4 7=-4 8=-3
passage word|股|东 0=-4 1=13 2=12 3=-7 4=5 5=-3 6=5 7=-6 8=9
passage word|股|价 0=-3 1=-3 2=5 3=5 4=-7 5=3 6=-4 8=-6
passage word|股|份 0=-4 2=-3 3=-5 4=11 5=-3 8=-4
passage word|股|公 1=-3 4=-3 8=-7
passage word|股|本 1=13 3=-3 8=3
passage word|股|权 0=-7 1=-9 2=-5 3=-8 4=22 5=-3 7=6 8=-4
passage word|股|比 1=-6 4=4 5=-4 6=-3 7=10
passage word|股|的 0=7 8=3
passage word|股|股 1=-3 2=3 4=-11 6=9 8=-5
passage word|肯 0=-10 6=12 8=-4
passage word|肯|签 6=11 8=7
passage word|育 0=-4 3=11 4=-4
passage word|背 0=-3 1=8 2=-8 6=11
passage word|背|书 2=-6 6=8
passage word|胎 7=9 8=3
passage word|胜 8=-8
passage word|能 2=-6 4=-3 5=21 6=5 7=-5 8=3
passage word|能|, 0=4 5=7 7=5 8=11
passage word|能|否 4=7 5=-3
passage word|能|源 0=-8 8=-10
passage word|脚 5=7 8=5
passage word|膜 0=9 8=6
passage word|自 0=-6 1=-11 2=-7 3=6 5=35 6=10 7=-10 8=6
passage word|自|party 0=8 1=5 6=-3 7=-6
passage word|自|备 0=-4 8=-7
passage word|自|家 0=-8 1=-3 3=8 4=-3 5=7 6=7 7=-3
passage word|自|己 0=-9 1=-5 2=-11 3=7 4=-5 5=34 6=8 7=-5 8=14
passage word|自|建 5=-5 8=-8
passage word|自|有 1=-3 2=5 4=5 5=3 8=8
passage word|至 0=14 2=-18 3=-3 4=4 6=-16 7=3 8=-17
passage word|至|DATE 0=9 4=-3 6=-4
passage word|至|MONEY 0=-4 2=-4 5=5 8=-7
passage word|至|于 0=13 4=7 5=-7 7=8 8=16
passage word|致 0=3 6=9 7=8 8=13
passage word|致|辞 7=9 8=5
passage word|航 0=-9 2=7 5=-3 7=-4 8=-12
passage word|航|空 0=-7 8=-7
passage word|舰 0=8 8=5
passage word|舱 0=12 8=6
passage word|船 0=-4 1=-6 2=7 3=-9 4=3 6=3 8=-12
passage word|船|, 0=10 8=4
passage word|艘 0=-7 8=-12
passage word|色 2=10 3=4 4=-4 8=5
passage word|艺 3=7 8=3
passage word|节 2=3 4=-4 5=-6 8=-15
passage word|芯 0=-17 7=6 8=-9
passage word|芯|片 0=-8 7=6
passage word|花 0=-3 2=-5 3=-5 4=13 5=21 6=-3 7=-8 8=8
passage word|花|money 0=-6 4=16 5=21 7=-4 8=22
passage word|花|了 0=-4 1=-5 4=9
passage word|苏|州 1=-4 8=-9
passage word|若 0=-3 4=-3 5=3 6=6 7=8 8=4
passage word|茶 4=-5 7=8
passage word|草 2=7 8=3
passage word|药 0=-15 2=-3 3=27 5=-4 7=-6 8=-4
passage word|药|证 0=-3 3=10 8=3
passage word|莫 0=-8 1=-3 4=9 8=-5
passage word|莫|桑 0=-7 4=7 8=-3
passage word|获|party 0=-3 8=-10
passage word|菌 0=-4 8=-8
passage word|菲 0=9 8=8
passage word|营 0=21 2=-10 3=-5 4=-13 5=-6 6=8 8=-8
passage word|营|业 8=-10
passage word|营|公 4=-4 6=10 8=3
passage word|营|收 0=13 4=3 8=11
passage word|营|权 4=-7 8=-6
passage word|萨 0=-11 1=-3 7=3 8=-13
passage word|萨|克 0=-8 8=-11
passage word|落 0=10 4=3 5=7 6=-7 7=-6 8=5
passage word|落|在 5=7
passage word|落|地 2=5 5=-9 8=-10
passage word|落|笔 0=8 8=3
passage word|落|选 0=5 5=10 8=13
passage word|著 0=-3 3=-3 8=-12
passage word|董 1=12 2=-14 3=-7 5=36 6=-10 7=-8 8=8
passage word|董|事 1=14 2=-12 3=-12 4=5 5=37 6=-7 7=-10 8=12
passage word|蒸 0=8 4=-3
passage word|蒸|汽 0=9 8=4
passage word|薪 0=-4 4=-4 6=9 8=-7
passage word|虚 1=-6 3=6 5=10 8=4
passage word|虚|拟 5=10 8=3
passage word|融 0=4 1=-6 2=18 3=-4 5=-6 7=-7 8=-5
passage word|融|资 0=4 1=-5 2=13 3=-3 5=-6 7=-5 8=-7
passage word|行 0=-11 1=4 2=14 3=5 4=-5 5=10 6=-18 7=6 8=-11
passage word|行|party 1=5 2=5 4=-6 6=4 7=10 8=17
passage word|行|业 0=-6 2=-5 4=-3 5=5 6=-4 8=-15
passage word|行|使 0=-3 3=-3 4=7 7=3
passage word|行|是 0=-3 8=-9
passage word|行|权 3=9 4=-4 7=8 8=10
passage word|行|率 5=-3 7=-5 8=-10
passage word|行|的 0=-3 6=-5 8=-14
passage word|行|磋 0=9 8=7
passage word|街 1=8 2=-4 4=5 8=7
passage word|补 0=-9 1=-7 2=-19 3=-4 4=-12 5=-6 6=6 7=27 8=-23
passage word|补|偿 0=-7 7=17
passage word|补|充 2=-6 8=-15
passage word|补|助 0=4 2=-5 5=-3 7=16 8=4
passage word|补|贴 5=-3 7=-5 8=-17
passage word|表 0=3 1=21 4=-11 5=-6 6=-10 7=3 8=-3
passage word|表|决 0=4 6=-6 8=-7
passage word|表|示 0=-4 1=18 2=-5 3=-5 4=-8 5=-3 7=6 8=-3
passage word|袋 1=5 2=-3 3=-3 5=18 7=-3 8=13
passage word|被 0=11 1=-5 2=-4 4=4 5=-9 6=-3 7=-4 8=-12
passage word|裁 1=4 2=-3 3=-4 4=-4 8=-11
passage word|裂 0=-6 7=9
passage word|装 0=17 1=-6 2=-4 3=-5 4=-8 5=3 6=-4 7=13 8=6
passage word|装|party 7=17 8=13
passage word|装|机 0=9 4=-3
passage word|装|置 0=6 8=7
passage word|装|船 0=7
passage word|西|party 0=10 8=8
passage word|要 0=5 2=-5 3=-4 4=-8 5=21 6=5 7=25 8=17
passage word|要|买 0=-3 2=5 4=6 7=5 8=7
passage word|要|了 0=10 8=4
passage word|要|供 0=7 8=6
passage word|要|到 0=12 8=12
passage word|要|包 0=10 8=8
passage word|要|在 7=22 8=17
passage word|要|投 0=-4 1=14 5=7 7=-3 8=7
passage word|要|求 0=-9 1=-3 2=3 3=-3 4=-9 6=-8 7=-3 8=-32
passage word|要|看 0=6 5=7 8=13
passage word|要|等 1=7 5=-6 7=7 8=6
passage word|要|约 0=-5 1=-5 3=-3 4=7 7=-5 8=-14
passage word|要|自 0=-3 5=10 8=5
passage word|要|花 0=-3 5=19 8=12
passage word|要|造 0=-7 1=3 8=-7
passage word|见 0=-4 4=11 6=-4 7=-3
passage word|见|, 2=-3 4=7 6=-3
passage word|观 0=-7 4=6
passage word|观|塘 4=8 8=4
passage word|规 0=-8 1=-6 2=7 3=-4 4=-5 5=11 6=-3 8=-12
passage word|规|划 0=-3 5=14 8=10
passage word|规|模 1=-5 2=10 3=-3 4=-3 8=-10
passage word|解 0=-15 2=-14 3=3 4=-20 5=14 7=23 8=-13
passage word|解|, 4=-3 8=-7
passage word|解|约 7=8
passage word|解|释 3=5 4=-4 5=8 8=6
passage word|解|除 0=-16 1=3 2=-4 3=6 4=-5 5=5 7=-6 8=-18
passage word|触 0=-7 3=-3 4=-6 7=4 8=-13
passage word|触|” 0=-4 4=-4 8=-9
passage word|言 0=-6 2=-3 3=-4 4=7 7=3 8=-5
passage word|言|人 0=-7 5=3 8=-11
passage word|警 0=-3 8=-11
passage word|计 1=-10 2=-7 3=-8 4=-18 5=3 7=-11 8=-45
passage word|计|, 0=-6 2=4 5=-7 6=-3 8=-20
passage word|计|DATE 0=-11 8=-17
passage word|计|money 0=19 2=3 4=-5 5=-4 6=-3 8=5
passage word|计|划 0=-4 3=-3 4=-10 5=12 6=12 8=7
passage word|计|画 0=7 4=5 8=8
passage word|订 0=13 1=-4 3=-14 6=-4 7=-8 8=-15
passage word|订|了 0=13 8=6
passage word|订|单 0=3 5=-4 7=-3 8=-12
passage word|订|的 5=8 7=-3 8=5
passage word|订|立 0=-8 2=7 8=-5
passage word|认 0=-12 1=16 2=7 3=-13 4=-8 5=-11 6=-5 7=21 8=-8
passage word|认|, 4=-4 7=8
passage word|认|为 0=-4 8=-12
passage word|认|列 0=-3 8=-9
passage word|认|缴 1=5 2=-3 5=-4 7=8
passage word|认|股 1=-4 3=-4 7=15
passage word|认|购 0=-3 1=12 2=9 3=-4 4=-8 5=-3 6=-3 7=-3 8=-7
passage word|讨 0=6 1=11 8=12
passage word|讨|论 0=-3 1=10 4=5 8=10
passage word|让 0=6 1=-11 3=4 4=8 5=3 6=-5
passage word|讫 2=-3 3=5 4=-7 8=-11
passage word|训 0=5 3=3 5=11 6=-4 8=15
passage word|议 0=14 1=-4 2=-9 3=-9 4=5 7=9
passage word|议|, 2=-3 4=13 5=6 7=9 8=16
passage word|议|价 0=13 8=7
passage word|议|定 0=8 3=5 8=11
passage word|议|已 1=8 7=3 8=4
passage word|议|签 0=-4 8=-8
passage word|讯 1=24 4=-6 8=18
passage word|记 1=4 4=3 5=-5 7=7 8=3
passage word|记|港 0=-8 8=-9
passage word|讲 0=-21 3=-4 4=12 7=11 8=-8
passage word|讲|, 0=-9 5=4 8=-8
passage word|讲|party 4=7 8=5
passage word|讲|好 0=-5 7=9
passage word|许 1=3 2=-4 3=19 4=-8 5=-3 7=-8 8=-3
passage word|许|可 0=-3 2=-3 3=12 4=-3 7=-6 8=-5
passage word|许|经 0=9 4=-3 8=4
passage word|论 0=-6 1=15 3=-3 4=-3 7=-9 8=-8
passage word|论|, 0=-3 1=11 8=5
passage word|论|坛 7=-7 8=-11
passage word|讼 7=-3 8=-7
passage word|设 0=-6 1=5 2=5 3=-7 4=-14 5=22 6=-4 7=4
passage word|设|备 0=-4 1=-4 3=-3 4=-9 5=16 7=6
passage word|设|施 0=-7 2=6 8=-3
passage word|访 8=-8
passage word|证 0=-7 1=-14 2=-13 3=4 4=-6 5=-11 6=40 7=7
passage word|证|, 0=-5 1=-3 2=-5 3=-7 4=-4 6=16 7=9
passage word|证|人 6=-7 8=-17
passage word|证|实 0=-8 1=-3 3=5 4=11
passage word|评 0=-7 1=4 3=-6 4=-9 6=7 8=-10
passage word|评|估 8=-8
passage word|评|论 1=7
passage word|识 0=7 1=5 8=11
passage word|诉 0=8 2=-3 4=-5 5=-6 7=4 8=-6
passage word|诉|, 0=-5 8=-10
passage word|诉|party 7=8 8=4
passage word|诉|pronoun 0=17 8=10
passage word|词 0=13 8=10
passage word|试 0=16 3=-4 4=-8 5=4 7=-4
passage word|诚 0=-5 1=-3 3=-3 5=-3 7=3 8=-13
passage word|诚|意 0=-5 1=-3 3=-3 5=-3 7=3 8=-13
passage word|话 0=14 1=3 3=4 4=11 5=-4 8=21
passage word|询 0=-3 1=5 4=-3 8=-8
passage word|询|公 0=-5 8=-15
passage word|该 0=8 1=9 4=-8 5=3 6=13 7=11 8=23
passage word|该|报 0=7 8=4
passage word|该|贷 6=15 8=13
passage word|误 0=15 1=-3 7=5 8=9
passage word|说 0=7 1=5 3=-11 4=-19 5=4 7=9 8=-11
passage word|说|, 2=5 3=-6 4=-14 6=3 7=-7 8=-17
passage word|说|: 0=-5 4=-3 8=-14
passage word|说|party 1=5 2=-3 4=15 5=-4 6=3 8=9
passage word|说|“ 0=-4 2=-3 4=8
passage word|说|会 0=5 3=3 5=4 8=9
passage word|说|合 0=14 8=13
passage word|说|好 0=-4 1=12 7=3 8=9
passage word|说|明 0=9
passage word|说|是 2=9 8=4
passage word|说|法 1=-4 5=11 8=3
passage word|说|要 1=-4 4=-7 5=3 7=22 8=13
passage word|请 1=5 3=10 5=-9 8=-8
passage word|请|party 0=8 8=5
passage word|请|以 1=7 2=-4
passage word|诺 0=-6 1=5 3=-6 7=7 8=-5
passage word|诺|, 0=-4 2=-5 5=3 6=8
passage word|诺|出 1=-11 2=13 5=-4 7=-4 8=-10
passage word|谁 1=5 3=-3 4=-4 6=-4 7=5 8=-8
passage word|调 0=7 2=5 3=-8 4=13 5=-8 6=-4 7=-3
passage word|调|, 0=-3 8=-8
passage word|调|整 0=8
passage word|调|查 0=-3 4=7
passage word|谈 0=10 1=10 2=-3 4=18 5=-7 6=-7 7=-17
passage word|谈|, 0=-10 1=-3 3=4 8=-14
passage word|谈|” 2=-3 8=-9
passage word|谈|不 0=12 4=-3 8=4
passage word|谈|了 1=-5 4=9
passage word|谈|价 0=-4 8=-8
passage word|谈|到 1=-3 4=10 7=-3
passage word|谈|妥 3=5 5=5 8=7
passage word|谈|成 0=3 1=3 2=4 7=-3 8=8
passage word|谈|的 0=-3 1=17 8=12
passage word|谈|过 0=9 1=11 2=-3 3=-4 4=7 8=13
passage word|谱 1=-3 3=15 8=11
passage word|谱|” 3=11 8=10
passage word|负 0=3 1=3 2=3 7=6 8=7
passage word|负|债 1=4 2=7 8=4
passage word|负|责 0=3 4=3 7=9 8=6
passage word|财 0=-4 2=7 6=-6 7=-3 8=-4
passage word|财|务 1=6 2=9 5=-4 6=-4 7=-3
passage word|责 1=-4 5=-5 6=8 7=4
passage word|责|任 0=-5 2=3 6=9 7=-3
passage word|账 0=-7 1=14 2=16 3=-3 4=-13 5=-12 6=-3 7=11 8=-3
passage word|账|, 0=11 8=5
passage word|账|money 0=3 7=-10 8=-9
passage word|账|上 6=-3 8=-8
passage word|账|后 0=-3 1=7 7=5 8=4
passage word|账|户 1=3 2=5 5=4 7=-5 8=8
passage word|货 0=29 1=-12 2=-9 3=-12 4=-19 5=-12 6=-5 7=6 8=-22
passage word|货|, 0=12 8=6
passage word|货|money 0=-3 5=-4 7=-3 8=-14
passage word|货|协 0=7 8=5
passage word|货|机 0=-4 2=-3 8=-14
passage word|货|架 0=-4 7=8
passage word|货|款 0=10 1=-3 2=-4 6=-5 8=-4
passage word|货|约 0=-8 8=-8
passage word|质 3=-3 5=-3 6=-3 7=-4 8=-14
passage word|质|量 6=-5 8=-9
passage word|购 0=4 1=7 2=7 3=-12 4=16 5=-20 6=-11 7=-14 8=-18
passage word|购|party 0=4 1=8 2=4 8=6
passage word|购|size 0=-5 8=-9
passage word|购|买 0=3 8=-7
passage word|购|入 0=-15 4=11 8=-9
passage word|购|协 0=-3 1=-4 7=4 8=-9
passage word|购|合 0=-3 1=-3 8=-7
passage word|购|总 4=-4 8=-10
passage word|购|本 4=8 8=4
passage word|购|的 4=9
passage word|购|置 0=-7 1=-4 8=-16
passage word|购|计 0=9 1=12 4=-3 8=17
passage word|贴 0=3 5=-4 8=-12
passage word|贴|money 7=11 8=5
passage word|贵 0=3 2=5 4=5 5=-3 8=7
passage word|贷 0=-22 1=-6 2=20 3=-6 4=-9 5=-7 6=9 7=-8 8=-21
passage word|贷|, 6=-3 8=-8
passage word|贷|MONEY 2=7
passage word|贷|款 0=-12 1=-3 2=-3 3=-4 4=-5 5=-5 6=15 7=-3 8=-20
passage word|费 0=15 1=-8 2=-7 3=29 4=-22 5=10 7=13 8=22
passage word|费|, 3=4 4=-3 6=7 7=3 8=6
passage word|费|money 1=-5 2=-7 3=22 4=-8 5=9 7=-8 8=-3
passage word|费|other 7=19 8=17
passage word|费|” 0=14 8=13
passage word|费|用 3=3 5=7 7=-5
passage word|贺 0=14 8=13
passage word|赁 0=4 2=11 8=11
passage word|资 0=-20 1=19 2=7 3=-26 4=-9 5=17 6=-21 7=9 8=-24
passage word|资|, 0=-3 2=9 4=-3 5=13 8=14
passage word|资|money 0=-6 1=12 2=-8 3=-4 5=22 6=-7 7=19 8=24
passage word|资|other 0=10 1=-10 5=-9 7=-11 8=-20
passage word|资|人 1=13 2=-5 5=-3 6=4 8=5
passage word|资|公 1=-8 4=-4 6=3 7=3 8=-10
passage word|资|加 5=-4 8=-8
passage word|资|助 8=-8
passage word|资|意 2=-3 4=7
passage word|资|本 0=-3 1=11 2=-5 5=19 7=-4 8=13
passage word|资|租 2=10 8=8
passage word|资|者 1=7 2=-3 5=-4 8=-8
passage word|资|金 0=-11 2=14 3=-4 5=-10 7=6 8=-5
passage word|资|额 5=13 8=6
passage word|赌 3=3 4=-4 7=14 8=7
passage word|赌|牌 7=10 8=9
passage word|赔 0=-14 1=-8 2=-9 3=-8 4=-9 5=-3 6=26 7=29 8=6
passage word|赔|, 0=-3 6=9 8=4
passage word|赔|money 1=-5 4=-3 7=9 8=-7
passage word|赔|付 0=-3 2=-5 4=-3 6=23 8=8
passage word|赔|偿 7=10 8=7
passage word|赚 0=-7 2=-3 4=-4 5=-5 8=-24
passage word|赚|money 0=-4 4=-3 5=-4 8=-18
passage word|赛 2=-3 3=16 4=-5
passage word|赛|事 3=8 8=3
passage word|赛|季 3=7 8=6
passage word|赞 0=3 1=7 3=-7 8=-3
passage word|赞|成 1=8 3=-3
passage word|赠 7=12 8=4
passage word|走 0=-13 1=-3 2=15 3=12 4=9 6=-9 7=-6
passage word|走|, 2=5 4=12 6=-4 8=8
passage word|走|money 2=-6 8=-8
passage word|走|了 0=-4 4=-6 8=-13
passage word|赶 0=5 2=11 5=4 8=13
passage word|赶|在 2=11 8=6
passage word|起 1=-11 3=7 4=3 5=18 8=10
passage word|起|二 0=12 8=11
passage word|起|执 0=-5 3=10 8=3
passage word|超 4=-5 5=-3 8=-11
passage word|超|过 8=-8
passage word|越 1=-8 2=-3 4=-3 5=15 7=-5
passage word|越|南 1=-6 5=15 8=5
passage word|足 1=17 2=-3 3=-3 4=-12 6=3 8=-5
passage word|跌 1=-6 2=-3 3=4 4=-8 5=-3 7=-3 8=-24
passage word|跑 2=3 5=3 6=6 8=9
passage word|跑|道 2=3 6=3 8=7
passage word|距 0=-5 1=-3 8=-12
passage word|跟 0=-10 1=13 2=-7 3=4 6=-4 8=-12
passage word|跟|party 0=8 3=3 4=-4 5=5 6=-3 8=4
passage word|跟|投 1=10 5=-7 8=-4
passage word|跟|进 4=7 8=4
passage word|路 0=12 1=-5 3=-5 4=-9 5=7 6=-3 8=-7
passage word|路|线 0=19 4=-6 8=9
passage word|踩 0=-10 5=3 8=-8
passage word|踩|刹 0=-10 5=3 8=-8
passage word|身 0=-11 1=4 2=-5 3=-4 4=12 5=3 8=-6
passage word|车 0=8 1=3 2=-4 3=-3 4=-5 5=9 7=-6
passage word|车|一 0=7
passage word|车|企 0=12 1=8 5=-3 7=-3 8=11
passage word|车|间 5=10 8=4
passage word|轨 0=-4 2=-3 8=-10
passage word|转 0=-15 1=7 2=12 3=13 6=3 7=-15 8=3
passage word|转|手 2=11 4=-4 8=3
passage word|转|播 0=-3 3=7
passage word|转|让 1=-5 4=13 7=-3 8=5
passage word|轮 0=4 1=33 2=-9 3=4 4=-13 5=-14 6=-3 7=6 8=8
passage word|轮|, 0=10 1=10 5=-5 8=9
passage word|轮|money 1=8
passage word|轮|胎 7=9 8=3
passage word|软 7=8 8=7
passage word|软|件 7=8 8=7
passage word|载 1=6 3=7 4=-5 8=5
passage word|较 4=-3 8=-9
passage word|辅 1=-3 8=-7
passage word|辅|导 1=-3 8=-7
passage word|输 0=10 1=3 8=10
passage word|辞 7=8
passage word|边 0=-15 1=-6 2=7 3=-4 4=-7 5=-7 6=-3 7=11 8=-24
passage word|边|, 0=-6 7=7
passage word|边|都 0=-5 5=-3 7=8 8=-4
passage word|达 2=-7 3=-3 5=-6 8=-14
passage word|达|money 0=-5 1=-4 2=-4 5=-4 8=-23
passage word|达|成 0=10 1=5 7=-3 8=6
passage word|迁 0=-6 1=6 5=7 7=5 8=6
passage word|过 0=-18 1=20 2=-7 3=-20 4=42 5=12 6=-7 7=-3 8=14
passage word|过|, 1=22 2=-4 3=-3 4=21 5=5 7=-4 8=32
passage word|过|money 0=-3 4=7
passage word|过|party 0=-5 1=-3 6=-3 7=-3 8=-16
passage word|过|价 4=12 8=9
passage word|过|关 1=7 3=-3 5=3 8=5
passage word|过|半 0=7 8=3
passage word|过|去 0=-7 7=4 8=-10
passage word|过|同 0=-3 1=8
passage word|过|户 0=-6 4=13
passage word|过|投 1=-5 5=-3 8=-11
passage word|过|来 0=7 1=3 8=5
passage word|过|桥 2=7 6=4 8=6
passage word|过|的 0=-3 4=-4 5=3 7=-3 8=-10
passage word|运 1=-4 4=-10 5=-5 8=-20
passage word|运|SIZE 0=-10 8=-10
passage word|运|抵 0=8 8=7
passage word|运|营 0=10 4=-7 7=3 8=4
passage word|运|输 0=13 8=12
passage word|近 3=-3 4=-3 5=17 6=-3 7=4 8=8
passage word|近|日 0=4 5=9 8=11
passage word|返|还 0=-6 3=-4 8=-14
passage word|还 0=-12 1=-7 2=17 3=-3 4=4 6=16 7=11 8=7
passage word|还|, 4=-4 7=9
passage word|还|money 7=7
passage word|还|party 0=-3 2=6 6=6 8=8
passage word|还|在 1=-3 3=-6 5=7 8=-10
passage word|还|是 0=-3 1=-3 2=-3 3=5 4=3 5=-3 7=-4 8=-9
passage word|还|有 0=12 1=-4 3=8 4=20 8=30
passage word|还|本 6=7
passage word|还|款 0=-3 2=3 6=7 8=3
passage word|还|没 0=-5 1=8 4=-8 7=11 8=3
passage word|这 1=7 2=5 3=-17 4=16 5=-7 6=5 8=-4
passage word|这|一 0=15 8=15
passage word|这|个 1=-5 2=3 3=-4 5=-3 6=11 7=-3
passage word|这|家 0=8 8=5
passage word|这|才 0=-3 1=4 4=5 6=8 8=10
passage word|这|是 1=8 2=-3 4=3 5=-4 6=8 7=-4 8=7
passage word|这|次 0=-3 1=-3 2=10 4=3 8=5
passage word|这|笔 0=-7 2=-5 5=8 6=-19 8=-28
passage word|进 0=8 1=-3 2=-7 3=10 5=17 6=-9 7=-18 8=-7
passage word|进|, 5=7 8=3
passage word|进|money 5=7 8=6
passage word|进|来 2=-7 4=3 5=-4 8=-12
passage word|进|行 0=8 1=-4 8=-4
passage word|远 0=-8 4=-3 7=3 8=-12
passage word|违 0=-6 6=-3 7=5 8=-12
passage word|违|反 2=7 8=3
passage word|违|约 0=-4 2=-4 7=6 8=-10
passage word|连 3=-5 4=21 5=-5 6=3 7=-5 8=5
passage word|连|同 0=4 2=-4 4=14 8=10
passage word|连|续 6=8 7=4 8=6
passage word|迟 0=19 5=-4 7=8 8=19
passage word|迟|未 0=11 8=7
passage word|迟|迟 0=12 8=8
passage word|述 0=-6 4=-3 6=6 8=-10
passage word|追 0=-5 1=-4 4=-9 5=20 6=4 7=-3
passage word|追|加 2=-3 4=-4 5=20 8=7
passage word|退 0=-10 2=-11 3=-4 5=-6 6=-9 7=17 8=-23
passage word|退|了 0=-6 1=10 4=6 8=3
passage word|退|出 0=-5 1=-6 4=-3 6=-3 7=14 8=-6
passage word|退|回 0=4 4=-3 5=-3 7=-4 8=-9
passage word|退|租 6=-3 7=8 8=5
passage word|退|还 7=8
passage word|送 0=3 1=3 2=-3 3=-3 4=-5 5=-4 8=-10
passage word|逆 5=4 7=5 8=8
passage word|选 0=-8 1=-3 3=7 5=19 6=-4 7=-6 8=3
passage word|选|择 0=-12 3=5 8=-11
passage word|透 0=10 1=3 4=-3 5=-4 6=-4
passage word|透|露 0=9 1=3 2=-3 5=-4
passage word|逐 7=13 8=8
passage word|递 3=8
passage word|递|了 3=9 4=-6
passage word|通 0=-8 1=21 2=-9 4=-7 5=15 6=6 7=-11 8=5
passage word|通|报 5=8 8=3
passage word|通|过 1=15 2=-5 5=10 7=-3 8=13
passage word|造 0=8 3=-8 4=-11 5=27 6=-4 7=-10
passage word|造|业 5=-3 8=-7
passage word|造|价 0=10 5=7 8=12
passage word|造|船 0=-7 8=-11
passage word|逾 0=-3 2=-3 8=-7
passage word|道 1=-12 8=-9
passage word|那 0=23 1=-8 3=3 4=-11 5=19 7=-5 8=11
passage word|那|一 0=-7 1=-4 5=7 8=-9
passage word|那|个 0=-5 1=-3 4=3 5=10
passage word|那|份 0=11 3=6 8=13
passage word|那|张 0=12 2=-3
passage word|那|里 0=7 2=4 5=4 7=3 8=14
passage word|部 0=22 2=-5 3=7 5=-11 6=11 7=-4 8=13
passage word|部|从 0=-3 8=-9
passage word|部|分 0=-4 2=-5 4=7 6=18 8=8
passage word|部|的 0=7 2=-3 6=3 8=5
passage word|部|股 1=-3 4=8
passage word|部|门 0=-10 4=3 5=-4 8=-12
passage word|都 0=-7 1=-3 2=-14 3=9 4=8 5=-11 6=-7 7=13 8=-12
passage word|都|下 3=12 8=11
passage word|都|没 0=-3 1=-4 2=-3 7=-3 8=-19
passage word|都|说 2=-3 8=-8
passage word|都|还 7=6 8=7
passage word|配 0=8 1=34 2=-7 4=-8 5=-3 7=-8 8=13
passage word|配|售 0=-4 1=17 2=-3 6=-3 8=3
passage word|酒 0=-5 1=-3 3=4 7=-4 8=-13
passage word|酒|店 3=3 4=-5 8=-10
passage word|酬 0=6 1=-3 2=-3 4=-4 8=-7
passage word|采 0=10 1=-6 3=6 4=-12 5=-4 7=-4 8=-10
passage word|采|购 0=15 1=-5 3=5 4=-12 5=-4 7=-3 8=-3
passage word|释 3=4 4=-5 5=7
passage word|释|, 4=-3 5=8
passage word|里 0=-20 1=-8 2=-4 3=25 4=5 5=6 7=5 8=-3
passage word|里|, 0=-7 1=4 3=3 8=-5
passage word|里|买 4=-10 8=-13
passage word|里|写 0=-6 8=-9
passage word|里|接 4=9 8=6
passage word|里|最 5=9 8=7
passage word|里|有 0=-5 4=-4 8=-12
passage word|里|程 1=4 3=19 8=16
passage word|重 0=11 2=5 4=4 5=6 7=-7 8=10
passage word|重|庆 0=-4 4=8
passage word|重|新 0=21 5=-5 8=14
passage word|重|的 5=9 8=7
passage word|重|签 0=8 8=7
passage word|重|返 2=8 8=7
passage word|量 0=5 1=-4 2=-8 3=-8 4=-8 5=6 7=-6 8=-19
passage word|量|, 0=15 4=-3 8=9
passage word|量|保 6=-5 8=-9
passage word|量|身 0=-3 5=9 8=3
passage word|金 0=-10 1=28 2=3 3=8 4=-14 5=-26 6=-3 7=15 8=-12
passage word|金|, 0=-10 5=-7 7=8 8=-8
passage word|金|MONEY 1=-13 3=24 4=6 5=-9 6=-3 7=3
passage word|金|OTHER 1=11 8=8
passage word|金|入 1=-8 7=10
passage word|金|全 4=-3 6=-6 7=7 8=-4
passage word|金|原 0=-3 8=-12
passage word|金|增 1=9 8=5
passage word|金|属 0=-9 8=-10
passage word|金|流 6=6 8=7
passage word|金|白 1=4 7=10 8=12
passage word|金|的 1=8 2=-8 5=-4 6=4 8=-5
passage word|金|缺 8=-7
passage word|金|额 0=16 1=16 3=-4 4=-13 5=-7 8=3
passage word|鉴 0=-4 8=-9
passage word|钱 1=24 2=4 6=-9 8=8
passage word|钱|, 0=5 3=-3 5=-6 6=3 7=9 8=6
passage word|钱|money 0=-3 2=4 4=13 8=8
passage word|钱|已 0=-4 1=3 3=12 8=9
passage word|钱|的 0=3 2=3 4=6 8=9
passage word|钱|还 0=11 1=8 4=-3 5=-4 8=7
passage word|铀 0=-11 8=-13
passage word|铁 0=5 5=9 7=5 8=12
passage word|铁|矿 0=10 8=8
passage word|铁|路 5=8 8=6
passage word|铜 0=4 2=3 3=-4 4=6 7=7 8=12
passage word|银 0=-6 6=6 7=7
passage word|银|团 2=-7 8=-12
passage word|银|行 0=-6 2=9 6=7 8=3
passage word|销 0=-11 2=7 3=12 4=-15 5=-5 7=-6 8=-20
passage word|销|售 0=-7 2=-4 3=23 4=-6
passage word|销|商 2=10 8=6
passage word|销|的 3=-8 8=-11
passage word|锂 0=3 4=3 5=4 8=7
passage word|锅 0=-5 1=-3 2=-3 5=3 8=-14
passage word|锅|炉 0=-4 1=-3 2=-3 5=3 8=-13
passage word|锋 0=7 8=4
passage word|错 0=-5 4=7 8=-5
passage word|错|, 0=-3 4=9 8=5
passage word|锯 0=5 3=12 4=-3 8=11
passage word|镜 0=8 8=5
passage word|长 0=-6 1=4 2=3 3=-10 4=-12 6=-10 7=4 8=-30
passage word|长|PERSON 1=-3 2=-10 4=-6 8=-24
passage word|长|单 0=-11 5=10 8=-3
passage word|长|沙 0=9 8=5
passage word|长|说 2=5 6=5 8=7
passage word|门 0=-17 1=11 2=-7 4=12 5=12 6=5 7=-10 8=4
passage word|门|, 0=-3 4=9 8=4
passage word|门|店 0=-3 8=-7
passage word|门|票 0=-6 3=-3 5=5 8=-8
passage word|门|要 0=-6 8=-9
passage word|门|费 3=11 8=6
passage word|问 0=-16 1=4 2=-3 4=4 5=-6 6=-9 7=-7 8=-30
passage word|问|party 0=-6 3=3 8=-7
passage word|间 1=4 2=6 3=-8 4=7 5=8 6=-5 7=3 8=7
passage word|间|, 5=7
passage word|间|指 7=10 8=9
passage word|闹 0=8 4=-9 8=-4
passage word|闻 0=-7 3=5 4=14 7=4 8=13
passage word|阳 1=-5 5=15 8=10
passage word|阶 1=10 4=-3 8=7
passage word|阶|段 1=11 4=-3 8=8
passage word|附 0=4 1=-6 2=4 4=12 8=7
passage word|附|上 4=8
passage word|附|件 0=7 8=6
passage word|际 0=-17 5=-4 8=-29
passage word|陆 0=-9 1=5 3=6 4=-5 8=-4
passage word|降 0=6 2=-7 8=-6
passage word|限 1=-3 2=16 3=10 5=-3 7=-5 8=7
passage word|限|9 3=7
passage word|院 0=4 1=-4 2=-7 3=-5 4=-4 5=-4 7=3 8=-16
passage word|院|, 0=9 8=7
passage word|除 0=-20 1=9 2=-7 3=5 4=-13 5=4 7=-8 8=-29
passage word|除|, 0=-6 4=-3 5=-3 7=-3 8=-16
passage word|险 0=-6 1=-4 2=9 3=-3 4=-4 5=-9 6=5 7=7 8=-6
passage word|险|, 6=8 8=4
passage word|险|公 2=3 6=-3 7=8 8=6
passage word|险|资 2=9 5=-4
passage word|随 0=-9 1=-7 3=3 5=-4 6=-4 7=3 8=-18
passage word|随|party 8=-7
passage word|随|即 2=-3 4=8
passage word|随|后 8=-7
passage word|随|行 0=-5 8=-9
passage word|难 0=-7 2=-4 8=-15
passage word|集 0=-10 3=4 4=-10 5=5 6=-4 7=-3 8=-22
passage word|集|团 1=-3 2=4 4=-5 7=-3 8=-12
passage word|集|资 1=4 5=7 6=-3 8=5
passage word|零 2=-4 3=-3 4=-4 5=-3 7=-3 8=-20
passage word|零|售 8=-7
passage word|雷 5=-10 8=-17
passage word|需 1=-3 5=17 7=-4
passage word|需|MONEY 0=-3 5=9
passage word|需|求 5=13 8=10
passage word|露 0=4 1=12 2=-5 4=-6 5=-4 6=-3 7=-4 8=-10
passage word|露|交 0=-3 8=-8
passage word|青|海 1=-3 5=-4 8=-7
passage word|静 0=-3 7=9
passage word|静|, 0=-3 7=9
passage word|非 0=-6 3=4 4=-5 8=-13
passage word|靠 1=-3 2=8 3=8 4=-8 5=5 7=-3 8=6
passage word|面 0=6 1=-4 3=5 4=12 5=-10 7=-9 8=-4
passage word|面|, 0=7 2=4 3=5 4=-9 7=-3
passage word|面|解 0=-6 8=-7
passage word|面|还 3=9 4=3 8=10
passage word|韩 0=10 8=4
passage word|韩|国 0=8 8=5
passage word|项 0=-3 2=-8 3=-15 4=4 5=14 6=-3 7=17
passage word|项|下 3=-3 7=11 8=6
passage word|项|已 2=4 4=4 7=6 8=9
passage word|项|目 0=-13 2=-11 3=-7 4=-5 5=16 7=4 8=-15
passage word|项|采 0=7 8=6
passage word|顺 0=3 2=7 8=5
passage word|须 0=-11 1=4 2=4 3=9 4=-4 6=-4 7=3
passage word|须|于 3=7 8=7
passage word|须|赔 7=8 8=4
passage word|顾 0=-3 1=3 4=-7 6=-4 8=-12
passage word|顾|问 1=3 4=-5 6=-4 8=-11
passage word|预 1=-11 4=-9 6=-8 7=-3 8=-32
passage word|预|付 0=9 2=5 3=4 4=-9 5=-3 6=-4
passage word|预|算 0=-6 1=-6 2=-5 3=-3 5=7 6=-3 8=-16
passage word|预|计 8=-9
passage word|领 1=13 2=-7 5=-5 6=-3 7=4 8=-4
passage word|领|money 0=-10 7=4 8=-6
passage word|领|投 1=10 5=-3 8=4
passage word|频 0=-3 3=16 4=-4 7=-4
passage word|频|段 3=10 8=5
passage word|颗 5=9 8=9
passage word|题 8=-9
passage word|额 0=11 2=9 3=-8 4=-21 5=4 6=34 7=-18
passage word|额|OTHER 0=-48 1=-6 2=5 6=-8 7=8 8=-50
passage word|额|money 0=37 1=14 2=-7 3=-10 4=-18 5=5 6=23 7=-17 8=21
passage word|额|不 0=-5 5=4 6=-5 8=-11
passage word|额|保 0=10 6=17 8=25
passage word|额|度 0=-4 1=-7 2=17 6=6 7=-3
passage word|额|未 0=8 8=6
passage word|额|的 0=-9 5=5 7=4 8=-6
passage word|风 1=7 2=-3 3=5 4=-3 5=-5 6=9 7=6 8=13
passage word|风|场 0=8 1=5 8=9
passage word|风|电 0=6 7=5 8=7
passage word|风|险 5=-4 6=10
passage word|飞 0=-7 2=5 4=-4 7=8 8=-3
passage word|食 0=3 7=8 8=6
passage word|餐 0=-3 8=-8
passage word|首 0=11 2=-6 3=7 4=-7 5=-5 6=-8 7=-6 8=-14
passage word|首|付 0=-3 1=-3 2=-3 3=3 4=3 8=-9
passage word|首|席 8=-9
passage word|首|批 0=12 8=11
passage word|首|期 0=-3 1=7
passage word|首|次 8=-7
passage word|香 0=-9 1=6 2=-4 4=-3 8=-13
passage word|香|港 0=-7 1=4 2=-4 4=-3 8=-11
passage word|马 0=-5 2=-5 7=4 8=-9
passage word|驾 0=-6 8=-7
passage word|验 0=8
passage word|骨 5=7 8=4
passage word|高 0=-9 1=-8 2=-15 3=3 4=-9 5=9 6=16 7=-14 8=-26
passage word|高|于 2=-4 8=-8
passage word|高|管 1=-3 4=-5 8=-17
passage word|鱼 4=7 8=4
passage word|麦 0=7 6=9 8=8
passage word|麦|party 0=4 6=9 8=10
passage word|齐 0=-3 3=8 8=-4
passage years 0=40 1=-17 2=24 3=13 4=-22 6=-11 7=-15 8=15
side aft|acquire|plain 0=3 1=-4 4=-5 5=4 8=-9 9=-6 13=29 16=-4 17=16
side aft|assume|plain 4=-3 7=8 9=-6 17=-9
side aft|award|past 0=8 1=7 4=-3 8=3 9=3 10=7 13=-3 17=4
side aft|award|plain 0=-6 1=-3 2=-5 3=11 4=13 5=-5 7=-3 9=12 12=-3 13=-4 14=-3 17=-4
side aft|bid|past 4=-3 8=-4 9=8 13=-6 16=6 17=4
side aft|borrow|plain 0=-3 2=14 6=-3 9=8 11=-4 13=-3 16=4 17=3
side aft|buildout|plain 8=-6 14=-4 17=-10
side aft|build|ing 8=-6 9=15 17=12
side aft|build|past 5=-3 8=-7 9=10 12=3 13=8 17=19
side aft|build|plain 0=-4 5=5 8=-7 9=-7 14=-4 17=-16
side aft|buy|past 0=-5 1=5 2=3 4=7 6=8 8=10 9=3 10=-3 13=13 15=7 16=4 17=15
side aft|buy|plain 0=-8 1=-4 2=-5 4=-11 7=4 8=-29 9=-3 10=12 11=3 12=-5 14=-3 16=-4 17=-8
side aft|commit|past 5=7 9=-4 11=3 16=3 17=-5
side aft|commit|plain 1=3 4=-3 6=-3 8=-7 9=4 11=-7 14=5 17=-4
side aft|divest|plain 3=4 4=7 8=4 13=-7 16=-3 17=-12
side aft|grant|plain 2=-4 8=-7 16=3 17=-3
side aft|guarantee-paper|plain 6=11 8=4 15=14 17=9
side aft|guarantee|past 8=-5 15=-9 17=-14
side aft|guarantee|plain 6=9 11=-3 15=21 17=12
side aft|invest|ing 4=5 5=8 8=9 10=-4 13=3 17=-5
side aft|invest|plain 1=-4 2=6 5=-5 8=-11 10=13 13=-10 15=5 16=-10
side aft|lend|past 2=-7 8=-9 10=4 11=5 16=6 17=10
side aft|lend|plain 1=-7 2=14 3=3 5=6 8=10 9=-7 10=3 11=9 15=-8 17=-6
side aft|licence-paper|plain 3=11 8=3 9=4 16=5
side aft|license-out|past 3=-3 4=-4 7=7 8=-6 12=-3 16=6 17=-4
side aft|license-out|plain 3=4 12=-6 17=-7
side aft|license|past 3=9 8=4 12=-5 17=-10
side aft|license|plain 3=-3 8=-5 12=14 17=11
side aft|loan|plain 1=-3 4=15 11=13 17=10
side aft|none|plain 0=4 1=9 2=14 3=7 4=18 5=5 6=7 7=13 8=5 9=9 10=4 11=-4 12=7 13=19 14=4 17=-8
side aft|order|plain 0=-6 3=-3 8=-16 9=-9 13=4 15=3 17=-12
side aft|paper|plain 0=-6 1=6 2=-5 3=3 5=10 9=-3 10=-3 12=5 16=-4 17=-12
side aft|pay|ing 8=-4 9=7 13=4 16=-4
side aft|pay|past 0=4 4=-3 6=4 8=-3 9=3 13=-6 16=3 17=-7
side aft|pay|plain 0=-11 2=6 3=3 6=-3 7=3 8=-7 10=-6 11=-4 12=9 13=5 14=-5 15=7 16=3
side aft|raise|past 1=11 2=-8 8=-4 10=4 11=-3 15=5
side aft|raise|plain 3=7 4=-4 6=5 10=-3 11=-4 12=3 14=3 15=-4 17=-9
side aft|receive-money|plain 2=4 12=7
side aft|rent-out|plain 0=14 2=7 8=16 9=-7 15=3 17=-7
side aft|rent|past 0=12 8=10 9=-3 15=3
side aft|rent|plain 4=13 9=9 11=6 13=-5 15=9 17=10
side aft|sale|plain 3=5 4=7 8=6 13=-6 17=-9
side aft|sell|ing 0=8 4=10 8=15 9=-3 17=-4
side aft|sell|past 0=-10 1=8 2=4 3=3 6=-5 8=-5 9=16 15=3 17=11
side aft|sell|plain 2=-7 3=-10 4=22 5=-3 12=8 13=-12 14=4 17=-12
side aft|serve|past 0=-3 6=8 7=3 8=4 15=-4 16=3 17=-4
side aft|serve|plain 0=5 1=7 2=-3 4=-6 6=-8 8=-8 9=7 13=-3 15=12 17=10
side aft|sign|past 3=4 4=-3 8=-5 9=24 11=15 12=3 13=4 17=39
side aft|sign|plain 0=-3 8=-11 16=-4 17=-8
side aft|stake|plain 1=-4 4=-3 6=7 9=9 10=-7 13=-4 16=5
side aft|subscribe|plain 1=-4 2=-6 8=-12 9=3 11=6 17=4
side aft|takeover|plain 0=4 4=7 13=11 17=6
side aft|talks|plain 2=-3 3=-6 4=12 9=-6 10=3 11=9 12=4 13=4 16=-6 17=4
side aft|venture|plain 0=-4 2=3 6=-8 7=4 8=-9 9=3 11=3 15=11 16=6 17=17
side aft|warrant|plain 7=10 8=6 16=8 17=6
side aft|win|past 0=-4 3=13 4=8 6=3 8=14 9=-10 12=17 13=-8 17=-4
side aft|win|plain 0=12 3=-6 4=-6 8=-4 9=3 13=9 17=8
side ahead|% 0=-5 4=4 8=-9 9=-5 10=5 13=-5 17=-10
side ahead|( 0=-9 2=17 5=-3 9=-3 10=-7 12=4 13=4 16=10
side ahead|(|9 0=7 2=8 3=-4 8=7 9=-7 12=5 16=12 17=6
side ahead|(|DATE 0=-3 2=9 8=5 11=-3 17=-4
side ahead|(|一 0=-8 8=-7 9=-4 17=-5
side ahead|(|二 0=-4 3=7 6=3 9=-3 17=-5
side ahead|) 0=-4 1=-3 2=12 3=5 4=-7 5=-9 8=-8 9=6 11=7 12=7 15=4 16=10 17=17
side ahead|)|: 0=4 1=-4 2=4 3=5 8=7 9=12 10=7 11=5 17=18
side ahead|)|PARTY 9=6 12=6 17=10
side ahead|, 1=24 2=4 3=20 4=14 5=20 6=7 7=3 8=6 9=9 10=-8 11=5 12=6 14=-9 15=19 16=6 17=-16
side ahead|,|DATE 0=-13 3=8 4=6 5=-3 8=-9 9=-20 12=4 13=-3 17=-26
side ahead|,|MONEY 1=20 2=-10 4=-3 5=6 8=7 10=-4 11=-3 13=4 17=-3
side ahead|,|PARTY 0=5 1=15 4=-6 9=20 10=-11 11=-3 15=9 16=14 17=20
side ahead|,|a 0=-4 3=7 10=-3 16=6 17=-3
side ahead|,|after 13=9 17=6
side ahead|,|against 0=-3 8=-6 11=9 17=5
side ahead|,|and 0=-13 1=6 3=9 4=11 6=-4 7=3 8=8 9=4 10=7 11=-5 12=-4 16=-5 17=-7
side ahead|,|ask 4=20 6=-3 8=14 15=4
side ahead|,|at 0=6 3=9 4=-4 8=7 9=-4 17=-5
side ahead|,|becaus 3=8 8=5 17=-3
side ahead|,|but 0=-4 3=4 5=5 7=5 8=7 9=7
side ahead|,|by 0=-3 4=-3 6=13 8=7 15=-3 17=-6
side ahead|,|company 0=-13 2=4 6=5 8=-5 9=15 13=6 15=-3 17=15
side ahead|,|for 4=7 17=3
side ahead|,|from 0=3 2=-9 4=-3 8=-11 9=3 11=3 17=3
side ahead|,|had 0=10 3=-3 4=-3 17=-5
side ahead|,|has 0=-6 3=3 8=-5 9=9 13=6 15=-11 16=-4
side ahead|,|i 2=15 8=12 17=-3
side ahead|,|in 5=4 6=4 12=6 15=9 16=9 17=17
side ahead|,|is 4=-6 5=-3 8=-13 9=7 11=3 17=5
side ahead|,|on 0=7 1=-8 2=14 5=-7 6=5 8=7 9=-3 17=-5
side ahead|,|or 5=8 8=4 17=-3
side ahead|,|other 1=-13 8=-14
side ahead|,|pronoun 2=7 4=-6 5=9 6=4 7=4 8=13 9=-6 10=12 11=-3 13=7 15=6 17=9
side ahead|,|said 0=-4 3=-4 4=-4 5=3 7=-4 8=-16 9=-5 12=8 13=-3 17=-4
side ahead|,|so 1=4 5=-3 7=7 8=8 17=-4
side ahead|,|that 0=3 1=8 4=-9 9=-6 15=7
side ahead|,|the 1=-7 3=-3 5=7 8=-4 9=-6 11=3 13=-3 17=-10
side ahead|,|to 0=10 3=3 8=11 9=-3 10=6 11=3 15=3 17=6
side ahead|,|was 1=4 3=8 4=14 8=22 9=-4 13=-3 15=9
side ahead|,|when 1=3 4=7 8=7 17=-3
side ahead|,|wher 0=-3 4=-3 8=-10 10=5
side ahead|,|which 1=6 4=-7 7=6 9=-7 11=-7 12=3 13=-6 16=-3 17=-23
side ahead|,|will 5=5 8=5 9=7 15=5 17=8
side ahead|,|with 0=-5 2=3 5=7 9=13 17=10
side ahead|,|“ 8=-6 9=15 17=13
side ahead|,|业 9=7 17=8
side ahead|,|主 0=11 2=-3 8=7 9=-4 15=-3 17=-9
side ahead|,|买 4=8 8=6
side ahead|,|从 2=7 4=4 8=7 9=4 13=-4 17=-4
side ahead|,|债 2=4 15=12 17=11
side ahead|,|全 5=9 8=8 17=-3
side ahead|,|卖 9=10 17=9
side ahead|,|原 0=6 2=-3 9=-7 17=-11
side ahead|,|同 0=-4 8=-8 9=6
side ahead|,|地 8=-3 9=-3 10=-3 17=-7
side ahead|,|对 8=-3 11=7 17=3
side ahead|,|并 0=-6 8=-6 9=-6 17=-7
side ahead|,|批 2=6 8=5 11=-9 17=-10
side ahead|,|接 4=11 8=10 17=-3
side ahead|,|新 3=8 4=8 8=11 17=-3
side ahead|,|日 0=5 1=8 2=-3 8=8 17=-4
side ahead|,|由 0=-6 2=-10 5=4 6=6 8=-5 9=5
side ahead|,|终 0=5 7=3 8=7 9=6 17=5
side ahead|,|给 0=8 8=6 15=4
side ahead|,|而 1=5 8=4 10=6 11=4 17=9
side ahead|,|贷 15=9 17=9
side ahead|,|这 0=-3 8=-5 9=15 17=14
side ahead|9 0=-13 1=10 2=12 3=9 4=-7 7=5 10=5 11=-11 12=9 13=-6 16=3 17=-7
side ahead|9|% 0=-5 1=-3 8=-13 9=-5 10=6 13=-3 17=-7
side ahead|9|) 0=4 2=9 3=-4 8=4 12=5 16=12 17=10
side ahead|9|PARTY 0=9 1=-6 2=7 3=5 4=-9 8=3 9=-15 10=5 12=6 13=4 16=-4 17=-6
side ahead|9|from 9=14 17=13
side ahead|9|万 0=-5 6=4 9=-6 17=-7
side ahead|: 0=-3 2=22 3=17 4=12 5=12 7=8 8=26 9=20 10=9 14=-4 15=5 16=11 17=12
side ahead|:|DATE 0=-5 1=12 5=9 8=10 9=7 10=-7 17=-5
side ahead|:|MONEY 0=-3 1=-4 2=21 8=14 9=-3 11=-3 15=5 16=6 17=3
side ahead|:|PARTY 2=-6 3=9 4=11 8=6 9=16 13=-3 16=15 17=23
side ahead|:|company 2=-3 8=-5 11=9 17=8
side ahead|:|pronoun 1=5 4=3 8=5 9=9 13=12 15=-3 17=15
side ahead|:|that 8=-5 9=-3 10=3 12=7 13=4 17=8
side ahead|:|the 0=8 2=-5 4=-3 6=3 13=7
side ahead|:|“ 0=-7 4=5 8=-8 9=4 11=-4 13=-4 17=-10
side ahead|COMPANY|confirm 2=-3 4=6 11=-4 13=-4 17=-11
side ahead|COMPANY|s 0=-9 6=8 8=-3 9=-10 17=-12
side ahead|DATE 0=-6 1=12 2=-6 3=7 4=15 5=10 7=-10 9=-25 10=5 12=7 13=-12 14=6 16=-5 17=-31
side ahead|DATE|, 0=7 2=-5 4=13 5=4 7=3 8=12 9=-3 10=-7 11=-6 13=-4 17=-18
side ahead|DATE|PARTY 0=10 4=-6 9=-4 12=8
side ahead|DATE|PRONOUN 3=6 8=4 14=11 17=8
side ahead|DATE|and 0=-3 4=8 8=5 17=-3
side ahead|DATE|for 9=-9 17=-10
side ahead|DATE|that 0=9 1=5 5=8 8=13 9=-3 10=5 11=-4 13=10 17=4
side ahead|DATE|the 7=-9 8=-12 16=-5 17=-8
side ahead|DATE|to 6=4 9=6 10=5 17=7
side ahead|DATE|与 0=-11 5=10 8=-8 11=4 12=7 16=4 17=12
side ahead|DATE|从 2=9 8=6 9=-3 17=-6
side ahead|DATE|到 0=-6 8=-7 9=5 11=3 17=6
side ahead|DATE|同 9=-7 17=-8
side ahead|DATE|底 0=-9 8=-12
side ahead|DATE|由 2=4 3=8 8=11 17=-3
side ahead|MONEY 0=-8 1=21 2=60 3=-4 4=-4 5=-10 6=6 7=4 8=27 9=3 10=32 11=14 12=-6 14=-4 15=-4 16=14 17=11
side ahead|MONEY|, 0=-30 2=-4 3=8 4=-7 5=-11 6=10 8=-36 9=-4 10=-5 12=-3 13=-15 14=-7 15=10 17=-29
side ahead|MONEY|: 1=4 2=11 5=3 8=15 17=-4
side ahead|MONEY|and 8=-7 9=8 13=4 15=3 17=12
side ahead|MONEY|bid 13=9 17=8
side ahead|MONEY|by 7=5 9=-4 17=-7
side ahead|MONEY|facility 2=8 8=5
side ahead|MONEY|for 0=-6 2=3 8=-10 9=-3 10=-6 11=-5 12=7 16=-3 17=-9
side ahead|MONEY|from 0=4 1=24 2=17 3=4 4=-5 7=8 8=46 9=-16 12=-3 13=-3 15=4 17=-20
side ahead|MONEY|into 10=14 17=10
side ahead|MONEY|leas 9=7 17=7
side ahead|MONEY|line 2=15 8=13 17=-3
side ahead|MONEY|loan 11=8 15=-4
side ahead|MONEY|of 0=6 1=13 2=-6 5=8 8=12 9=11 10=11 11=6 13=-6 16=-5 17=12
side ahead|MONEY|on 8=-5 9=11 13=3 15=-3 17=7
side ahead|MONEY|performanc 6=10 8=7
side ahead|MONEY|to 1=3 4=3 9=-6 11=10 12=4 13=-3 14=6 16=20 17=25
side ahead|MONEY|was 8=-4 9=11 17=8
side ahead|MONEY|will 7=7 8=4
side ahead|MONEY|买 4=3 13=-10 17=-16
side ahead|MONEY|受 12=-13 17=-14
side ahead|MONEY|向 9=5 13=8 16=-5 17=7
side ahead|MONEY|增 8=-3 10=8 17=6
side ahead|MONEY|归 16=11 17=8
side ahead|MONEY|把 13=15 17=11
side ahead|MONEY|换 9=-7 10=3 17=-6
side ahead|MONEY|收 13=12 17=10
side ahead|MONEY|的 2=6 5=-16 6=8 8=-5 17=-3
side ahead|MONEY|签 12=7 17=3
side ahead|OTHER|from 1=-10 2=-8 8=-20 9=8 17=6
side ahead|OTHER|of 1=-13 8=-15 16=7 17=4
side ahead|OUTLET 0=18 2=-7 4=4 6=4 7=-5 8=10 9=-13 10=4 11=5 13=5 17=-3
side ahead|OUTLET|report 0=5 1=6 2=-3 8=7
side ahead|PARTY 0=14 1=10 2=-10 3=33 4=-5 5=9 7=-5 8=-9 10=17 12=5 13=10 14=-3 15=15 16=24
side ahead|PARTY|( 0=-5 1=3 2=11 8=3 11=-4 17=-6
side ahead|PARTY|, 0=-8 2=10 3=10 4=7 5=-5 7=-7 8=-5 9=-14 10=-6 11=16 12=4 13=-7 16=-8 17=-20
side ahead|PARTY|: 8=-4 9=14 15=3 16=-3 17=15
side ahead|PARTY|DATE 0=16 2=5 3=-3 8=8 9=-20 12=3 13=-13 15=5 16=3 17=-24
side ahead|PARTY|MONEY 0=-10 1=-3 2=7 8=-9 17=-3
side ahead|PARTY|PARTY 1=24 2=-3 8=17 11=7 13=-9 15=-4 16=-4 17=-11
side ahead|PARTY|a 9=-6 17=-10
side ahead|PARTY|and 0=19 1=-6 2=-17 4=-3 7=7 8=-7 11=-14 12=-6 13=9 15=-3 16=15 17=-6
side ahead|PARTY|announc 5=-6 8=-7 11=5
side ahead|PARTY|as 8=-4 9=3 13=5 17=7
side ahead|PARTY|befor 5=10 8=10
side ahead|PARTY|can 6=11 8=8 9=-3 17=-6
side ahead|PARTY|for 8=-4 13=5 15=14 17=11
side ahead|PARTY|from 9=-3 13=4 15=7 17=7
side ahead|PARTY|had 4=13 6=5 8=11 9=7 11=4 16=14 17=21
side ahead|PARTY|hand 0=-4 1=3 8=-4 9=-3 12=8 16=-4
side ahead|PARTY|has 0=3 1=6 3=17 4=-10 5=-3 6=-3 7=5 8=9 9=6 10=20 11=15 12=-3 13=6 14=4 15=-3 16=-9 17=29
side ahead|PARTY|hold 0=13 3=3 8=15
side ahead|PARTY|in 9=5 15=5 17=9
side ahead|PARTY|is 0=10 1=-3 2=7 3=-5 7=-3 9=-16 10=-7 11=-5 13=7 15=-3 16=5 17=-20
side ahead|PARTY|let 3=8 8=5 17=-3
side ahead|PARTY|made 2=-16 8=-18 13=6 17=3
side ahead|PARTY|of 0=6 4=5 8=7 9=-3 13=-3 15=-5 16=9 17=-7
side ahead|PARTY|order 9=-6 17=-8
side ahead|PARTY|owe 2=9 8=5
side ahead|PARTY|pay 0=5 9=-8 16=3 17=-9
side ahead|PARTY|report 1=-4 5=8 13=3
side ahead|PARTY|s 0=8 1=-15 2=-4 3=6 6=-4 8=-11 9=-9 10=-3 11=-20 12=24 13=13 15=6 16=-4 17=3
side ahead|PARTY|said 0=11 3=17 4=-5 5=7 8=23 10=3 11=10 12=-5 15=3 16=-3 17=6
side ahead|PARTY|say 0=8 3=-4 4=6 8=6 17=-7
side ahead|PARTY|sell 0=9 8=8 17=-3
side ahead|PARTY|tak 8=-3 13=12 17=7
side ahead|PARTY|to 0=12 1=-7 3=6 4=4 8=11 10=-3 12=5 13=-4 15=-3 16=4 17=-6
side ahead|PARTY|told 4=10 8=10 9=-6 17=-8
side ahead|PARTY|took 8=-3 9=7 11=-3 15=4 17=9
side ahead|PARTY|want 8=-3 9=10 13=-10
side ahead|PARTY|was 2=3 4=9 8=10 9=-4 17=-8
side ahead|PARTY|will 0=-12 1=-3 3=5 4=-9 5=4 8=-19 9=4 12=3 14=5 16=3 17=10
side ahead|PARTY|下 0=-8 1=6 8=-3 9=-10 11=3 17=-9
side ahead|PARTY|不 8=-5 9=-3 10=8 12=3 14=-3
side ahead|PARTY|与 0=4 1=9 2=8 4=-4 5=-6 7=-5 9=11 10=-8 11=-4 12=7 15=3 16=4 17=6
side ahead|PARTY|为 3=8 8=4 11=-8 12=-4 15=8 16=3 17=-5
side ahead|PARTY|主 6=11 8=12
side ahead|PARTY|从 2=-15 7=8 8=-14 9=10 13=10 17=13
side ahead|PARTY|付 9=-5 12=-3 16=7
side ahead|PARTY|再 0=7 8=9 10=3
side ahead|PARTY|写 0=7 8=5 17=-3
side ahead|PARTY|则 9=3 15=8 17=8
side ahead|PARTY|包 0=-4 8=-5 9=7 13=-4
side ahead|PARTY|可 6=5 7=3 8=7 17=-3
side ahead|PARTY|同 8=-3 9=5 12=3 17=8
side ahead|PARTY|向 3=-3 6=3 9=4 10=-4 11=7 13=-3 15=7 16=4 17=11
side ahead|PARTY|和 0=7 2=-6 8=-5 9=-12 10=4 11=-3 16=7 17=-10
side ahead|PARTY|在 2=7 8=3 9=-5 15=5
side ahead|PARTY|委 4=10 8=6
side ahead|PARTY|对 4=-5 8=-10 9=6 10=5 11=4 12=-5 13=3 15=-6 16=-4
side ahead|PARTY|将 0=4 3=3 8=4 12=-3 13=-12 15=4 17=-16
side ahead|PARTY|并 13=7 17=6
side ahead|PARTY|开 0=7 8=5 13=9 17=8
side ahead|PARTY|引 1=7 8=6 12=5
side ahead|PARTY|打 3=3 9=4 12=-3 13=8 17=6
side ahead|PARTY|承 2=11 8=8 9=-3 17=-7
side ahead|PARTY|把 0=-9 3=8 4=-5 8=-9 9=-10 13=5 16=5
side ahead|PARTY|投 7=9 8=8
side ahead|PARTY|拟 9=7 17=7
side ahead|PARTY|拿 7=8 8=3 9=-6 13=5 17=-4
side ahead|PARTY|持 9=9 10=-4
side ahead|PARTY|撤 13=7 17=5
side ahead|PARTY|支 5=7 8=7
side ahead|PARTY|收 13=-8 17=-9
side ahead|PARTY|旗 0=-8 1=11 2=3 9=6 10=-6 13=-10 17=-12
side ahead|PARTY|早 7=6 8=3 9=10 17=7
side ahead|PARTY|是 8=-4 9=10 17=5
side ahead|PARTY|有 10=11 17=11
side ahead|PARTY|欠 8=-4 16=7 17=4
side ahead|PARTY|正 8=-6 9=4 11=3 13=3 15=4 17=12
side ahead|PARTY|每 9=13 17=7
side ahead|PARTY|的 0=9 3=-6 4=-14 7=-3 8=-16 9=8 11=-3 12=-3 13=-7 16=6
side ahead|PARTY|看 6=3 10=10 17=7
side ahead|PARTY|称 0=10 8=10 11=3
side ahead|PARTY|等 1=6 2=-8 8=-6
side ahead|PARTY|给 0=-4 5=5 9=-6 10=4 11=8 15=-4
side ahead|PARTY|船 0=8 8=8 9=-3 17=-3
side ahead|PARTY|要 0=-6 3=3 8=-9 9=-6 10=4 12=-3 13=9 15=-3
side ahead|PARTY|说 0=7 5=3 8=7 15=4
side ahead|PARTY|资 9=-8 17=-8
side ahead|PARTY|跟 0=-3 3=4 7=4 8=3 9=-9 17=-10
side ahead|PARTY|通 0=7 8=7
side ahead|PERSON 0=-3 1=-6 2=-5 3=-5 5=5 6=-6 8=-26 9=4 10=3 12=3 15=5 17=5
side ahead|PERSON|) 1=-4 8=-4 10=8 17=9
side ahead|PERSON|: 0=5 4=-6 5=6 6=-3 8=-3 17=-9
side ahead|PERSON|说 0=-3 4=7
side ahead|PERSON|跟 0=-3 8=-4 9=10 17=9
side ahead|PRONOUN|to 0=-7 1=9 3=8 4=-8 9=-3 11=5
side ahead|RATE 0=10 4=5 7=3 8=14
side ahead|SIZE 0=15 3=-4 5=-11 6=-4 8=-3 9=-3 12=-4 17=-14
side ahead|SIZE|, 0=7 6=-3 7=3 9=-13 16=4 17=-12
side ahead|SIZE|9 0=-5 8=-6 9=-8 17=-8
side ahead|SIZE|from 0=-6 8=-10 9=16 17=14
side ahead|SIZE|of 0=-5 7=5 8=-3 9=-7 17=-10
side ahead|SIZE|to 0=8 8=5 17=-3
side ahead|SIZE|的 1=6 8=5 9=-11 17=-11
side ahead|a 1=-21 2=21 3=11 4=-3 5=-15 6=14 7=-5 8=-8 9=8 10=21 11=-11 13=-18 15=-13 17=-19
side ahead|about 0=-4 4=15 8=5 11=4
side ahead|abu 4=16 8=11 9=-3 17=-4
side ahead|abu|dhabi 4=16 8=11 9=-3 17=-4
side ahead|accord 8=-7 17=-5
side ahead|accord|to 8=-7 17=-5
side ahead|acquir 8=-4 13=12 17=7
side ahead|administrator 1=3 8=-3 10=8 17=5
side ahead|after 0=-8 2=-3 3=-3 4=-8 7=6 8=-19 9=-5 10=-4 11=6 13=10
side ahead|after|PARTY 1=-4 8=-7 11=8 17=6
side ahead|after|the 7=7 8=4 17=-3
side ahead|against 0=-4 4=-4 8=-14 9=-3 11=7 13=-4 17=-3
side ahead|agre 7=7 9=-11 11=14 12=-3 13=11 16=6 17=14
side ahead|agreement 0=-10 1=9 2=-3 3=-12 5=11 7=-3 8=-12 9=8 13=4 16=-3 17=4
side ahead|agreement|, 0=7 3=-6 9=-4 12=4
side ahead|agreement|giv 0=5 3=-3 4=7 8=6 13=8 17=3
side ahead|agreement|of 0=-4 1=12 8=4
side ahead|agreement|with 0=-5 4=-7 8=-15 9=15 17=10
side ahead|agre|to 7=8 8=5 9=-9 11=8 13=4 16=3
side ahead|agre|with 13=8 16=4 17=8
side ahead|airport 8=-5 9=-3 16=7
side ahead|all 1=8 8=3 9=19 12=-3 13=16 17=26
side ahead|all|, 1=4 13=10 17=10
side ahead|all|of 9=5 13=9 17=11
side ahead|also 0=-3 5=7 9=6 12=-3 17=3
side ahead|an 0=8 1=-3 2=-4 3=-6 5=10 9=-22 10=-5 11=-6 12=12 13=8 16=5 17=-12
side ahead|analyst 0=-4 5=-3 8=-14 17=-6
side ahead|and 0=-14 1=-6 2=-34 3=13 4=4 6=-8 7=38 8=-11 9=12 11=-19 12=-12 13=10 14=-3 15=-6 16=6 17=-15
side ahead|and|DATE 2=-3 4=8 11=3 13=-3 16=-3 17=-6
side ahead|and|MONEY 1=12 8=6 17=-3
side ahead|and|OTHER 1=-10 8=-12
side ahead|and|PARTY 0=3 2=-16 4=16 7=8 8=7 9=-3 17=-10
side ahead|and|a 3=-4 8=-10 9=-3 12=6 16=5 17=4
side ahead|and|only 3=15 8=9 11=5
side ahead|and|that 4=3 9=-6 13=10
side ahead|and|the 0=-8 3=5 7=10 9=5 10=-3 17=-4
side ahead|and|will 0=-3 5=8 8=3 9=4
side ahead|another|MONEY 2=8 8=7
side ahead|answer 3=10 8=8 17=-4
side ahead|an|offer 4=6 8=4 13=7 16=6 17=10
side ahead|an|order 0=-3 8=-4 9=-7 17=-7
side ahead|are 0=9 2=5 8=7 9=10 17=5
side ahead|arm 0=-3 4=12 8=6 17=-4
side ahead|arrang 2=-11 8=-12 11=-8 17=-10
side ahead|arrang|by 2=-11 8=-12
side ahead|as 0=8 1=-6 2=13 4=-8 5=-3 6=5 8=8 9=-3 10=-9 11=11 12=-6 16=-5 17=-13
side ahead|ask 4=16 6=4 7=-3 8=10 9=4 14=3 15=3
side ahead|ask|for 6=8 8=5 17=-3
side ahead|ask|the 0=5 4=21 8=24 17=-3
side ahead|assum 4=-4 7=9 13=-3 17=-6
side ahead|as|for 0=3 9=5 11=5 17=8
side ahead|as|pronoun 2=-6 8=-8 17=-4
side ahead|as|to 6=9 8=9
side ahead|at 0=-4 2=-6 3=6 7=-6 8=-12 9=8 10=-11 12=-4 14=-7 16=-5 17=-21
side ahead|at|MONEY 3=11 4=-5 9=3 13=-3 17=-3
side ahead|at|a 0=8 8=6 9=-6 17=-7
side ahead|at|the 4=-3 5=4 6=3 9=-3 17=-7
side ahead|award 0=19 2=-3 3=4 4=-4 8=11 9=-4 16=6
side ahead|award|from 0=23 2=-3 8=17 9=-8 17=-9
side ahead|a|9 9=-6 17=-7
side ahead|a|MONEY 0=27 1=-7 8=12 9=-4 10=9 11=-8 13=4 14=6 15=-5 16=12 17=9
side ahead|a|PARTY 0=4 5=8 8=8 17=-3
side ahead|a|bid 8=-5 13=9 17=6
side ahead|a|contract 0=-6 8=-8 9=4 17=3
side ahead|a|letter 6=13 8=7
side ahead|a|other 2=28 8=24 9=-3 11=-4 16=-13 17=-21
side ahead|a|paper 0=9 8=7
side ahead|a|pric 7=8 8=5
side ahead|a|promis 6=4 9=-6 17=-9
side ahead|a|purchas 9=7 17=6
side ahead|a|quarter 10=-5 17=-8
side ahead|a|reservation 0=-4 8=-6 9=10 17=9
side ahead|a|second 0=-5 8=-8 9=18 16=-3 17=13
side ahead|a|story 2=7 8=7
side ahead|a|third 0=7 8=6 17=-3
side ahead|back 1=-4 4=9 6=11 8=10 9=-5 10=-5 12=5 16=-6 17=-12
side ahead|backstop 15=8 17=8
side ahead|bakery 4=9 8=3 14=3
side ahead|bangladesh 0=8 8=7 9=-3 17=-3
side ahead|bangladesh|s 0=8 8=7 9=-3 17=-3
side ahead|bank 2=9 8=5 11=4
side ahead|banker 0=-4 2=10 6=-3 11=-3 17=-7
side ahead|be 0=-4 1=-6 3=5 7=6 8=-7 9=26 10=6 11=-3 16=-3 17=23
side ahead|becam 10=4 13=9 17=10
side ahead|becaus 2=-16 3=7 4=3 8=-8 13=5
side ahead|becaus|pronoun 2=-16 8=-17 13=5 17=3
side ahead|becom 6=3 9=6 10=13 17=11
side ahead|becom|a 10=12 17=7
side ahead|becom|the 9=7 17=6
side ahead|been 0=6 2=4 4=4 6=-3 7=9 8=10 9=10 12=-3 13=-7 14=5
side ahead|been|conclud 8=-3 9=11 17=10
side ahead|been|grant 7=8 8=7 11=-5 17=-5
side ahead|befor 0=7 1=9 5=8 8=19 17=-7
side ahead|befor|PRONOUN 1=9 5=10 8=16
side ahead|behind 8=-5 9=7 13=-5 15=5 17=6
side ahead|being 0=-8 3=9 4=3 9=4
side ahead|belong 0=-4 1=3 3=-4 4=15 8=8 9=13 17=12
side ahead|belong|to 0=-4 1=3 3=-4 4=15 8=8 9=13 17=12
side ahead|berth 8=-4 9=8 17=7
side ahead|between 0=5 4=9 8=9 9=-3 13=8
side ahead|between|PARTY 8=-4 13=10 17=9
side ahead|be|bought 4=7 8=5
side ahead|be|paid 0=5 6=4 8=8 17=-3
side ahead|be|sold 0=-3 8=-5 9=14 17=13
side ahead|bid 0=-3 4=-4 8=-12 9=-3 13=14 15=3 17=8
side ahead|bidder 5=-5 7=9 8=4 17=-3
side ahead|bid|for 4=-6 8=-7 13=16 17=14
side ahead|biggest 0=6 1=4 8=6 10=-4 17=-9
side ahead|board 0=-9 2=-4 4=17 9=-6 13=4 17=-7
side ahead|board|not 2=-3 4=12 8=6
side ahead|bond 6=9 8=3 11=-6 15=12
side ahead|bond|of 11=-6 15=7
side ahead|bond|that 15=7 17=4
side ahead|book 1=5 9=-4 17=-7
side ahead|borrowing 11=10 17=10
side ahead|borrow|MONEY 2=12 8=9 17=-3
side ahead|bottl 0=-4 8=-5 9=8 12=3 17=11
side ahead|bought 4=3 13=22 17=18
side ahead|brand 0=-3 3=7 4=5 8=4 12=5
side ahead|bring 7=19 8=17 16=-3 17=-5
side ahead|build 0=-6 7=18 8=5 9=22 17=14
side ahead|built 8=-4 13=8 17=3
side ahead|but 3=3 5=5 6=3 7=4 8=8 9=12 12=-3 17=4
side ahead|buy 0=-5 4=-7 7=8 8=-7 10=12 11=7 16=-4 17=8
side ahead|buyer 0=9 8=6 9=-7 10=3 17=-6
side ahead|buy|9 10=9 13=-5
side ahead|by 0=-8 1=-4 3=-3 4=5 5=-9 6=17 8=-10 9=9 11=5 13=-4 14=3 15=-7 16=-8 17=-8
side ahead|by|PARTY 6=-3 8=-8 9=-5 13=11 17=4
side ahead|by|the 0=12 2=-8 4=-5 6=-3 7=6 8=-3 9=-8 17=-12
side ahead|call 3=3 6=4 11=8 13=-4
side ahead|call|on 0=-3 6=5 9=7 17=4
side ahead|came 10=-3 17=-7
side ahead|campu 0=-6 5=7 8=-3 9=-8 17=-8
side ahead|can 0=-3 6=14 8=6 9=-5 12=6 15=-3
side ahead|capital 7=8 8=3 10=5
side ahead|case 4=-5 8=-9 13=-5 17=-8
side ahead|case|of 4=-5 8=-9 13=-5 17=-8
side ahead|cent 0=9 4=5 8=12 9=-3 17=-6
side ahead|certain 4=9 8=5 17=-3
side ahead|chang 7=7
side ahead|charter 9=-11 15=4 17=-8
side ahead|chemical 5=-4 7=10 8=6
side ahead|chief 0=9 5=4 8=7 11=-4 17=-10
side ahead|chief|of 0=9 5=4 8=11
side ahead|chip 0=11 8=7 9=-5 12=4 16=3
side ahead|chosen 9=7 17=6
side ahead|claim 7=7 8=-3 9=-3 16=10 17=3
side ahead|client 0=11 8=5 9=-3 17=-4
side ahead|com 2=5 3=-3 4=5 8=3 12=4 13=8 17=7
side ahead|come 2=-6 5=3 6=7 9=11 13=3 17=7
side ahead|come|from 0=-4 8=-6 9=15 17=14
side ahead|come|with 2=-6 5=3 6=7 8=4 17=-3
side ahead|comment 1=-5 4=-4 8=-11
side ahead|committ 8=-3 9=-5 11=3 17=-7
side ahead|committ|to 9=-5 17=-9
side ahead|company 1=-8 2=-3 3=-6 4=14 6=11 7=-8 8=-5 9=-5 10=13 11=-4 12=4 13=10 14=7 15=14 17=18
side ahead|company|, 6=6 13=-3 15=11 16=3 17=6
side ahead|company|DATE 1=4 9=3 16=5 17=8
side ahead|company|PARTY 0=7 1=-6 8=-4 10=14 17=9
side ahead|company|and 0=11 5=-3 8=6 9=-4 17=-6
side ahead|company|is 8=-3 9=-3 12=7 13=12 17=13
side ahead|company|与 0=-3 2=-3 3=-6 8=-12 9=5 11=8 12=-4 16=-3 17=5
side ahead|company|向 0=5 1=3 2=-3 11=-3 15=-3 17=-7
side ahead|company|正 3=4 13=8 17=3
side ahead|complain 7=9 8=7 16=8 17=7
side ahead|complain|that 7=9 8=7 16=8 17=7
side ahead|conclud 8=-3 9=11 17=10
side ahead|conclud|with 8=-3 9=11 17=10
side ahead|confirm 0=5 4=11 8=9 9=-5 11=8 12=-3 13=-6 17=-9
side ahead|confirm|that 4=-4 8=-8 11=4 17=-4
side ahead|consideration 3=7 8=4 17=-3
side ahead|contract 0=6 3=-4 4=3 6=6 7=9 8=9 16=3 17=-4
side ahead|contractor 8=-9
side ahead|contract|, 7=5 9=14 17=13
side ahead|contract|with 0=6 9=-10 13=4 17=-11
side ahead|cost 0=9 3=8 4=5 7=3 8=19 9=-4 12=-3 13=-4 17=-13
side ahead|could 8=-7 17=-6
side ahead|county 0=15 8=11
side ahead|cover 8=-4 15=11 17=9
side ahead|credit 1=-3 2=-3 6=12 9=-3 11=4 17=-4
side ahead|customer 0=17 4=-5 8=8 9=5
side ahead|customer|, 0=7
side ahead|customer|of 9=7
side ahead|cut 0=3 2=3 5=3 8=7 11=5
side ahead|day 0=10 8=6 9=-3 17=-7
side ahead|deal 0=4 1=-3 3=-3 4=14 8=5 9=-4 11=-3 12=3 13=6 16=-3 17=-6
side ahead|deal|for 13=8 17=6
side ahead|deal|with 0=6 17=-7
side ahead|dear 4=5 9=7 17=4
side ahead|default 8=-6 15=10 17=7
side ahead|default|, 8=-4 15=10 17=8
side ahead|deliver 0=-5 8=-7 9=6 17=6
side ahead|deni 5=8 8=3 14=-4 17=-5
side ahead|depot 0=7 8=4 17=-7
side ahead|developer 0=-3 4=10 8=4 9=9 17=6
side ahead|developer|, 0=-3 4=10 8=4 9=9 17=6
side ahead|dhabi 4=16 8=11 9=-3 17=-4
side ahead|dhabi|s 4=16 8=11 9=-3 17=-4
side ahead|do 9=9 13=-4 17=3
side ahead|draft 0=14 8=11
side ahead|due 4=-3 8=-5 9=11 16=4 17=10
side ahead|due|to 8=-4 9=11 16=4 17=13
side ahead|e 2=15 8=11 9=4
side ahead|earlier 0=-5 8=-7 9=8 13=-3 17=4
side ahead|end 0=9 8=6 9=-7 17=-10
side ahead|end|, 0=11 8=10 9=-9 17=-10
side ahead|every 0=7 8=3 9=-3 12=3 15=3
side ahead|everyth 3=14 8=11 17=-4
side ahead|exchang 0=22 4=9 8=27
side ahead|exclusiv 4=18 8=12 9=-3 12=11 13=7 17=13
side ahead|exist 0=-5 1=-3 2=7 5=5 9=10 17=6
side ahead|extend 8=-3 9=6 11=8 17=9
side ahead|fall 0=-3 8=-4 9=7 17=6
side ahead|family 0=-4 4=10 8=6 13=5
side ahead|farm 0=8 4=8 5=3 8=18 9=14 17=11
side ahead|favour 8=-3 9=5 15=8 17=12
side ahead|favour|of 8=-3 9=5 15=11 17=14
side ahead|fifth 0=-4 1=15 4=-6 8=3 10=5
side ahead|fifth|of 0=-4 1=15 4=-6 8=3 10=5
side ahead|financ 2=8 8=6 11=-3 17=-5
side ahead|firm 0=-5 1=-3 3=10 4=-3 5=-4 7=-5 8=-9 9=-6 11=-4 12=4 13=-4 16=-3 17=-16
side ahead|firm|, 3=12 7=-3 8=3 12=6
side ahead|firm|like 8=-6 11=-4 17=-10
side ahead|first 2=-4 8=-10 9=17 17=12
side ahead|five-year 0=13 8=8 11=5
side ahead|five-year|agreement 0=9 8=8
side ahead|floor 9=4 10=-4 16=10 17=5
side ahead|for 0=13 1=-3 3=19 4=-10 6=8 8=15 10=-5 11=-8 12=6 13=17 15=5 16=-13 17=-5
side ahead|former 8=-7 17=-4
side ahead|for|MONEY 0=-7 1=-3 3=9 4=5 9=9 10=4 12=-4 13=-5 15=6 17=4
side ahead|for|PARTY 0=5 4=-4 6=5 8=5 9=-3 10=-3 13=-3 17=-9
side ahead|for|PRONOUN 0=10 4=7 8=13 9=-3 13=-4 17=-9
side ahead|for|SIZE 9=-11 17=-11
side ahead|for|a 8=-4 10=-7 13=6 17=-3
side ahead|for|everyth 3=10 8=9
side ahead|for|the 1=3 2=-3 6=-5 7=-6 8=-14 9=16 13=-4 16=3 17=14
side ahead|for|which 3=5 7=-3 8=-3 9=-3 12=9 17=4
side ahead|found 8=-7 13=4 17=6
side ahead|four 3=3 9=-8 17=-10
side ahead|fram 9=8 17=7
side ahead|framework 1=7 8=3 17=-4
side ahead|fram|agreement 9=8 17=7
side ahead|from 0=-4 1=5 2=20 5=-7 6=5 7=5 8=11 9=18 10=-10 11=6 12=18 13=-3 14=-4 15=14 16=-3 17=17
side ahead|from|PARTY 3=8 4=-4 9=-8 11=10 12=17 13=-4 16=-5 17=8
side ahead|from|PRONOUN 1=4 8=7 9=3
side ahead|from|the 0=4 1=-3 2=3 4=-4 6=-5 7=16 8=8 15=4 16=9 17=5
side ahead|fund 1=7 2=-3 4=-3 8=-3 10=15 11=4 17=12
side ahead|gave 4=9 9=17 17=15
side ahead|gave|the 4=-3 8=-7 9=16 17=14
side ahead|gave|up 4=12 8=10 9=-4 17=-6
side ahead|get 5=4 7=11 8=9 13=5
side ahead|get|the 5=-4 7=9 13=6 17=6
side ahead|giv 0=4 3=-3 4=7 8=6 13=7 15=6 17=6
side ahead|given 1=5 2=-3 6=4 7=4 8=4 9=7 17=7
side ahead|given|to 0=-3 8=-8 9=9 15=3 17=11
side ahead|go 0=5 3=5 4=9 8=13 9=-13 10=-4 11=9 17=-14
side ahead|gone 0=16 4=-5 8=10 9=-7 17=-6
side ahead|got 0=-3 2=4 4=-3 6=5 9=-4 13=7 17=-4
side ahead|go|to 0=7 3=6 4=7 8=17 9=-12 17=-16
side ahead|grant 3=-5 7=8 8=-3 12=-3 16=5 17=-3
side ahead|group 0=-3 2=6 5=-4 7=10 8=5 9=-3 13=5
side ahead|guarante 2=8 8=5 11=6 15=-10 17=-7
side ahead|guarante|to 2=11 8=7 11=8 15=4 17=10
side ahead|guarantor 15=7 17=3
side ahead|guarantor|, 15=7 17=3
side ahead|had 0=8 1=-3 3=-11 4=5 6=3 7=4 10=-5 11=14 12=-4 13=-12 16=11
side ahead|had|a 4=-3 8=-8 9=5 17=3
side ahead|had|agre 7=8 8=5 11=8 16=3 17=7
side ahead|had|offer 8=-3 9=9 11=4 17=11
side ahead|half 5=4 11=4 13=7 15=15 17=18
side ahead|half|of 8=-4 11=4 13=7 15=15 17=21
side ahead|hall 5=4 8=-3 9=8 17=6
side ahead|hand 0=-8 4=9 7=5 8=4 9=-12 12=7 16=5
side ahead|hand|: 0=-3 4=4 7=6 8=6 13=-3 16=7
side ahead|has 0=-3 1=17 3=5 4=-5 7=3 9=4 10=23 11=5 12=-4 13=10 15=-18 17=12
side ahead|has|a 7=8
side ahead|has|agre 9=-7 13=11 17=3
side ahead|has|been 0=12 4=-6 8=5 9=12 14=6 17=10
side ahead|has|chosen 9=7 17=6
side ahead|has|guarante 2=11 8=10 11=-3 15=-4 17=-8
side ahead|has|not 4=4 10=7 11=-5 13=13 17=12
side ahead|hav 2=-7 4=9 7=-3 8=-8 9=-5 13=3 17=-6
side ahead|have 0=11 1=-4 2=-6 3=-3 4=14 8=7 9=-19 10=-7 13=3 15=6 17=-22
side ahead|have|been 0=-4 4=10 8=4 9=-4 17=-8
side ahead|have|seen 4=12 8=9
side ahead|head 0=-7 2=4 5=5 8=-6 9=-7 17=-15
side ahead|head|of 0=-6 5=5 8=-6 9=-7 17=-12
side ahead|hir 0=-3 8=-5 9=-4 17=-8
side ahead|his 0=8 1=-3 8=3 17=-3
side ahead|hold 0=12 1=-4 8=4 9=-3 10=5
side ahead|holder 13=4 15=5 17=7
side ahead|hong 4=9 8=9
side ahead|hong|kong 4=9 8=9
side ahead|hospital 0=4 4=-5 9=-5 17=-8
side ahead|hour 3=9 8=6 17=-5
side ahead|hous 0=8 8=8 17=-3
side ahead|how 0=-3 8=-9 9=-4 11=5 12=18 17=14
side ahead|how|much 12=19 17=18
side ahead|i 0=-9 2=14 4=12 5=9 8=20 9=-3 11=4 12=-4 17=-5
side ahead|in 0=-5 1=11 2=-10 4=6 5=10 6=6 8=6 9=7 10=29 11=4 13=-14 14=15 15=14 16=11 17=38
side ahead|includ 0=12 8=10
side ahead|insur 8=-3 15=6 17=8
side ahead|intent 0=-4 8=-8 9=10 17=8
side ahead|into 0=7 1=-8 2=11 4=15 5=3 8=22 9=6 10=17 11=-5 12=-3 13=-9
side ahead|into|the 0=9 4=4 5=5 8=16 16=3 17=-5
side ahead|investor 1=14 4=-4 6=5 8=10 17=-5
side ahead|invoic 0=4 6=9 8=9 11=-4 17=-10
side ahead|in|DATE 0=-3 4=6 10=4 13=-3 14=11 17=7
side ahead|in|MONEY 1=15 2=-6 8=7 13=3
side ahead|in|OUTLET 0=4 4=4 8=7
side ahead|in|SIZE 9=8 17=8
side ahead|in|a 2=-5 8=-4 9=6 10=-10 17=-4
side ahead|in|favour 8=-3 9=5 15=11 17=14
side ahead|in|mind 8=-3 14=8 17=6
side ahead|in|return 8=-3 12=7 16=14 17=17
side ahead|in|talk 12=7 17=6
side ahead|in|the 5=-4 6=-3 7=3 8=-9 9=-4 10=11 13=-7 17=-3
side ahead|is 1=-10 3=14 4=-8 6=15 9=-8 10=-6 13=17 14=-3 15=-4 16=5 17=-5
side ahead|issu 1=4 6=12 7=4 8=14 16=-7 17=-11
side ahead|issu|by 6=13 8=8
side ahead|issu|to 16=-7 17=-8
side ahead|is|, 2=-6 8=-8 17=-4
side ahead|is|PARTY 0=10 1=-4 4=-3 9=-4 15=6
side ahead|is|being 0=-8 3=10 4=3 8=5 9=4
side ahead|is|pay 9=-5 17=-9
side ahead|is|sell 0=13 4=-3 8=9
side ahead|is|to 8=-9 9=6 13=-3 16=8 17=5
side ahead|is|what 0=-4 4=3 5=3 6=3 11=3 13=4 17=7
side ahead|japan 0=-8 1=11
side ahead|japan|s 0=-8 1=11
side ahead|jet 9=7 17=7
side ahead|job 4=-6 8=-12 9=20 13=-3 17=15
side ahead|just 0=-4 3=-5 8=-11 9=4
side ahead|keep 8=-3 9=-7 11=6 17=-4
side ahead|keep|the 0=4 8=3 9=-5 17=-7
side ahead|kong 4=9 8=9
side ahead|korea 0=9 8=6 9=3
side ahead|korean 3=-6 8=-9 9=13 17=10
side ahead|korea|s 0=9 8=6 9=3
side ahead|laboratory 0=-6 8=-6 9=18 17=18
side ahead|land 3=17 8=18 17=-6
side ahead|landlord 0=-6 8=-8 9=4
side ahead|land|of 0=7 8=6 17=-3
side ahead|last 0=19 1=-3 4=-3 7=12 8=22 9=-3 10=-3 11=5 13=-4 16=-9 17=-15
side ahead|last|week 0=20 7=12 8=28 16=-5 17=-9
side ahead|late 7=3 8=-4 9=-3 10=-3 16=-3 17=-7
side ahead|later 0=15 4=-4 8=9 9=-6 17=-8
side ahead|latest 4=-4 8=-8 10=9 13=5 17=13
side ahead|leas 0=-6 6=-3 8=-12 13=-4 15=4
side ahead|leas|from 9=21 17=19
side ahead|leas|that 8=-4 9=8 17=4
side ahead|leav 8=-4 9=8 13=-3 17=3
side ahead|led 2=11 8=7 17=-5
side ahead|led|by 2=11 8=7 17=-5
side ahead|left 8=-5 17=-7
side ahead|lend 0=4 8=-5 11=8 13=-3 15=-6 17=-6
side ahead|lender 1=-3 2=11 6=3 8=7 10=-5 11=15 13=-3 15=4 16=-5
side ahead|lender|, 2=10 8=7
side ahead|lender|to 10=-4 11=11 17=4
side ahead|lend|MONEY 8=-3 11=7 17=5
side ahead|lent 2=5 10=4 11=8 16=6 17=13
side ahead|less 4=7 8=3 17=-7
side ahead|let 0=-7 3=24 6=3 8=17 11=3 12=5 17=6
side ahead|letter 0=4 4=-3 6=16 8=14 9=3
side ahead|letter|of 6=12 8=6 17=-4
side ahead|licenc 3=-3 8=-5 12=9 17=6
side ahead|licens 3=7 4=-3 17=-7
side ahead|like 0=-4 4=-3 5=21 7=-3 8=7 9=-3 11=-4 13=-3 17=-16
side ahead|like|PARTY 5=10 8=5 17=-3
side ahead|line 0=15 8=8 9=14 11=4 17=10
side ahead|line|, 2=-9 8=-10
side ahead|line|from 2=8 8=5 9=-4 17=-6
side ahead|loan 2=14 8=4 9=-4 11=9 16=4 17=3
side ahead|loan|led 2=8 8=6
side ahead|loan|to 2=-5 8=-8 11=8 17=7
side ahead|lock 9=8 17=8
side ahead|lock|in 9=8 17=8
side ahead|look 0=-3 4=8 17=-7
side ahead|loss 15=7 17=5
side ahead|lost 8=-8 11=-3 17=-6
side ahead|made 0=8 2=-18 3=-4 4=-5 7=-3 8=-27 9=4 13=14 17=17
side ahead|made|a 4=-3 8=-3 13=10 17=9
side ahead|made|by 9=9 17=7
side ahead|make 0=5 9=-3 16=7 17=3
side ahead|maker 8=-7 9=-6 10=9 13=5 17=3
side ahead|match|the 4=8 8=6
side ahead|matter 0=-6 1=8 4=-7 8=-5
side ahead|may 0=-3 4=3 7=5 11=-3 13=-5 17=-13
side ahead|me 0=-5 1=11 4=6 8=10
side ahead|member 5=-9 8=-13
side ahead|might 0=-6 4=6 8=-3 9=7 13=10 17=16
side ahead|mind 0=-3 8=-7 9=-4 14=8
side ahead|mind|, 0=-3 8=-7 9=-4 14=8
side ahead|more 0=-4 2=-3 8=-15 9=-6 16=3 17=-8
side ahead|more|than 8=-7 9=-3 17=-7
side ahead|much 5=3 12=18 17=16
side ahead|must 2=8 8=4 11=-3 15=6
side ahead|name 0=4 3=9 8=7 17=-3
side ahead|negotiat 2=8 4=5 8=10 12=5
side ahead|never 2=-4 8=-5 15=7 17=3
side ahead|new 1=10 3=14 4=-8 8=10 9=-6 10=18 13=-3 17=4
side ahead|newspaper 0=-4 4=11 7=7 8=9 9=-3 13=18 17=13
side ahead|new|shar 0=-4 1=12 4=-5 8=3 10=6
side ahead|new|stock 10=8 17=5
side ahead|next|to 5=5 11=-4 17=-8
side ahead|nine 0=12 8=7 9=4
side ahead|nine|, 0=13 8=9 9=-4 17=-6
side ahead|no 2=-3 3=8 5=-3 8=4 9=-5 13=-3 17=-13
side ahead|norway 8=-3 9=7 17=6
side ahead|norway|s 8=-3 9=7 17=6
side ahead|not 0=9 1=-3 4=5 5=-7 7=-5 9=-11 10=6 11=-8 13=8 15=-5 17=-12
side ahead|note 2=6 4=-5 8=-4 16=7
side ahead|note|that 2=6 4=-5 8=-3 16=7 17=5
side ahead|not|say 0=15 8=11
side ahead|now 0=-8 1=4 8=-11 9=10 12=4 13=-5 16=-3
side ahead|number 2=-3 8=-8 17=-3
side ahead|of 0=24 1=19 2=13 3=-9 4=-16 6=3 7=-3 8=3 9=6 11=8 13=11 14=-4 15=13 17=7
side ahead|off 0=-8 3=3 4=6 7=3 9=5 11=8 13=3 17=10
side ahead|offer 0=-3 4=15 8=9 9=4 10=-3 11=-7 13=7 16=5
side ahead|offer|for 13=11 17=10
side ahead|offer|from 4=7 8=7 13=-3 17=-4
side ahead|offer|to 4=10 8=6 9=7 11=-9 13=-4 17=-8
side ahead|of|DATE 0=-4 1=12 2=-8 7=8 8=5 9=-3 17=-5
side ahead|of|MONEY 0=4 2=-4 5=-4 7=8 9=9 11=4 16=7 17=17
side ahead|of|PARTY 0=13 1=3 2=6 5=3 6=3 7=-3 8=23 9=-14 10=-5 12=-3 13=4 15=6 16=-4 17=-15
side ahead|of|PRONOUN 1=16 2=-3 4=-9 6=-3 9=-4 10=-3 11=5 15=-5 16=5 17=-7
side ahead|of|SIZE 0=6 8=3 9=10 17=6
side ahead|of|a 2=11 17=-3
side ahead|of|other 9=8 17=8
side ahead|of|that 1=3 3=9 4=4 8=11 12=9
side ahead|of|the 0=4 3=-6 4=9 5=6 6=6 7=-8 8=4 9=8 12=-5 13=-10 16=7 17=-4
side ahead|of|thre 3=9 8=4 17=-4
side ahead|of|what 9=6 15=5 17=8
side ahead|of|which 2=6 8=4 11=9 17=7
side ahead|old 0=-7 8=-10 17=-5
side ahead|older 9=17 17=16
side ahead|old|one 0=-6 8=-10 17=-5
side ahead|on 0=21 1=-11 2=12 3=6 4=-14 5=-10 6=10 7=-15 8=-5 9=14 12=-6 13=7 14=-4 15=-4 16=3 17=3
side ahead|once 0=-3 4=3 8=-3 9=-7 17=-11
side ahead|one 0=-12 1=9 3=-3 4=-7 5=6 7=-3 8=-14 9=-7 10=-9 11=6 15=-4 17=-10
side ahead|one|, 0=-3 4=-3 8=-10 9=-3 13=-3 17=-4
side ahead|one|: 1=6 5=8 8=10 12=7
side ahead|only 0=5 1=3 3=19 5=-3 8=19 9=-3 11=4 13=7 14=5 17=9
side ahead|on|DATE 0=6 8=3 9=-9 13=4 17=-7
side ahead|on|PARTY 8=-5 9=21 17=17
side ahead|on|the 0=-5 5=-10 7=-9 8=-22 9=-4 11=7 15=-5 16=-5 17=-10
side ahead|on|which 5=-4 8=-9 17=-3
side ahead|or 0=-3 2=4 5=8 8=7 9=-3 13=4 17=-5
side ahead|order 0=10 1=-4 4=-4 8=-4 9=14 13=-5
side ahead|order|at 9=19 17=17
side ahead|order|from 0=14 1=-3 8=7 9=-19 17=-22
side ahead|order|with 0=-4 8=-4 9=20 17=19
side ahead|ore 0=-7 8=-8
side ahead|other 0=-12 1=-13 2=-5 4=-5 6=8 7=-8 8=-32 9=6 11=-6 12=11 15=-3 16=5 17=5
side ahead|out 0=7 1=6 2=-4 3=-4 4=9 8=8 13=-7 17=-14
side ahead|out|of 0=-3 8=-3 9=-4 13=-3 17=-8
side ahead|out|to 0=-4 4=10 8=6 9=4
side ahead|over 0=-3 1=6 3=8 4=-4 7=10 8=12 9=9 10=-6 11=-3 12=-5 13=-3 16=-3 17=-10
side ahead|over|9 7=13 8=12
side ahead|owe 0=-4 2=9 3=-3 6=3 12=12 15=4 17=12
side ahead|owed 2=4 6=-3 9=5 15=4 17=7
side ahead|owe|PRONOUN 2=9 8=6
side ahead|own 2=-4 4=-5 7=-5 8=-19 10=8 11=-8 12=-4 13=8 16=-7 17=-8
side ahead|owner 1=-3 6=4 8=-6 9=-5 10=-6 13=11 17=-7
side ahead|owner|, 8=-6 13=-4 17=-7
side ahead|owner|of 0=-4 8=-7 9=-3 13=9 17=3
side ahead|paid 6=4 7=-3 8=-3 9=-5 13=-4 16=7 17=-5
side ahead|paper 0=11 6=3 8=9 11=4
side ahead|parent 0=4 1=3 6=5 8=7 9=-10 17=-15
side ahead|parent|PARTY 0=-7 8=-8 9=-6 17=-8
side ahead|partner 8=-7 9=8 10=4 15=-8 16=4 17=6
side ahead|partner|, 8=-3 9=10 15=-8
side ahead|patent 3=8 8=6
side ahead|patent|, 3=9 8=7
side ahead|pay 2=4 3=-5 6=-4 8=-11 9=4 10=-4 12=15 13=6 17=15
side ahead|payment 15=8 17=6
side ahead|pay|MONEY 13=8 15=3 17=6
side ahead|pay|the 8=-3 9=-11 12=4 16=-3 17=-12
side ahead|pension 1=-6 2=3 4=-4 8=-9 10=17 13=-3 17=11
side ahead|peopl 0=-3 4=5 9=9 17=7
side ahead|per 0=-5 4=10 6=-5 7=-5 8=-8 9=-4 17=-12
side ahead|performanc 6=10 8=7 17=-3
side ahead|performanc|bond 6=10 8=7
side ahead|phas 0=8 1=-5 5=7 8=8 9=-3 10=-3 17=-11
side ahead|phas|9 0=8 8=8 9=-3 17=-3
side ahead|point 0=-3 8=-8
side ahead|port 0=-3 8=-4 9=-6 17=-8
side ahead|power 9=11 17=9
side ahead|prepar 9=11 13=6 17=16
side ahead|previou 0=-3 3=5 9=16 12=-3 17=12
side ahead|pric 0=-4 1=3 4=-3 7=10 10=6 17=-3
side ahead|production 0=-3 8=-3 9=7 17=7
side ahead|promis 0=6 4=-4 6=7 9=12 12=-3 16=16 17=15
side ahead|promis|to 9=-6 16=-3 17=-13
side ahead|pronoun 0=-19 1=12 3=15 4=-14 5=17 6=-7 7=12 8=-10 9=-11 10=13 11=-13 13=21 15=9 16=3
side ahead|pronoun|, 0=6 1=8 3=3 4=-3 5=5 7=18 8=34 9=-5 17=-10
side ahead|pronoun|DATE 2=4 7=4 8=4 9=-6 12=7 13=7 17=4
side ahead|pronoun|are 8=-3 9=10 17=8
side ahead|pronoun|bought 13=8 17=6
side ahead|pronoun|from 1=8 8=5
side ahead|pronoun|had 3=-3 4=-3 8=-9 11=4 15=3 16=3 17=6
side ahead|pronoun|has 1=8 3=-6 4=-3 8=-3 10=7 11=-7 12=-4 16=5
side ahead|pronoun|is 2=-7 3=10 4=6 5=4 6=8 7=-3 8=13 9=-4 11=-4 12=-3 13=-6 16=3 17=-17
side ahead|pronoun|order 0=-4 8=-5 9=8 17=7
side ahead|pronoun|pay 12=15 17=12
side ahead|pronoun|promis 0=11 8=10 9=11 17=11
side ahead|pronoun|smaller 8=-3 13=7 17=6
side ahead|pronoun|was 0=-5 4=-7 8=-18 9=11 17=5
side ahead|pronoun|will 9=-9 10=3 13=9 15=8 17=9
side ahead|pronoun|would 0=-5 4=-5 5=12 9=-4 11=3 17=-4
side ahead|pronoun|从 3=6 10=7 17=3
side ahead|pronoun|以 13=11 17=10
side ahead|pronoun|是 0=7 8=6 9=-7 17=-7
side ahead|pronoun|正 2=7 8=5 17=-5
side ahead|propos 13=7 17=6
side ahead|propos|acquisition 13=7 17=6
side ahead|purchas 4=11 8=6 9=-10 13=23 17=4
side ahead|purchas|by 4=9 8=6
side ahead|purchas|from 0=-4 8=-4 9=-9 17=-9
side ahead|purchas|of 4=5 13=24 17=18
side ahead|put 1=-3 2=3 8=-7 9=-4 10=4 11=-3 12=6 13=-4 14=5
side ahead|quarter 10=-5 17=-8
side ahead|quarter|of 10=-5 17=-8
side ahead|quot 7=-3 8=-8 9=17 17=10
side ahead|rail 8=-4 9=7 17=6
side ahead|rais|MONEY 1=6 2=-8 8=-4 15=7 17=3
side ahead|rather 0=-5 4=-5 5=10 8=-6 9=-6 10=7 11=3 17=-4
side ahead|rather|than 8=-6 9=-6 10=7 11=3 17=-3
side ahead|read 5=12 8=10 13=11 17=9
side ahead|rebuild 0=7 8=6
side ahead|receiv 4=12 9=7 10=3 13=-5
side ahead|receiv|from 4=16 8=10 13=-3 17=-5
side ahead|reject 4=9 8=6 17=-4
side ahead|releas 3=3 16=7 17=6
side ahead|relief 0=-4 8=-4 9=7 17=6
side ahead|renew|PRONOUN 8=-3 9=5 12=3 17=7
side ahead|rent 0=7 8=5 9=-4 15=6
side ahead|repay 2=7 8=6
side ahead|report 0=8 1=-5 2=-10 4=6 5=8 6=-3 9=-5 11=4 17=-3
side ahead|report|by 2=-4 8=-7
side ahead|report|that 0=3 1=-4 2=-5 4=3 5=9 8=3 13=3
side ahead|rescu 0=-3 4=8 17=-3
side ahead|reservation 0=-4 8=-6 9=10 17=9
side ahead|return 0=5 3=-3 8=-3 9=-4 12=4 16=11 17=6
side ahead|rig 0=5 8=4 9=5 17=7
side ahead|right 0=-3 3=5 4=-3 8=-4 12=9 17=4
side ahead|right|to 8=-3 12=8 17=6
side ahead|rival 1=3 4=-3 8=-8 9=-3 13=3 17=-8
side ahead|rocket 0=-3 8=-5 9=4 10=5 17=8
side ahead|roll 9=7 17=4
side ahead|room 0=-5 4=11 8=6
side ahead|rumour 0=6 4=12 8=12 17=-4
side ahead|run 0=-6 2=-5 8=-16 9=-11 13=5 17=-11
side ahead|run|by 0=-6 2=-5 8=-14 9=-13 17=-14
side ahead|s 0=32 1=-4 3=17 4=9 5=4 7=5 8=38 10=5 11=-11 12=25 13=-4 15=3 16=-8
side ahead|said 0=-9 1=-12 2=-14 3=10 4=-5 5=6 6=-8 7=8 8=-24 9=14 10=11 13=-9 16=-10
side ahead|said|DATE 8=-7 10=6 11=-5
side ahead|said|pronoun 0=-4 8=-10 9=-3 17=-8
side ahead|said|that 2=-6 7=8 15=4
side ahead|said|to 9=7 17=4
side ahead|sale 0=-4 2=-6 4=16 13=-7 17=-9
side ahead|same 0=-7 4=21 7=-9 8=3 9=6 16=-5
side ahead|say 0=11 2=-4 3=-7 4=13 5=3 6=3 7=-3 8=14 9=-11 12=16 13=-17 17=-19
side ahead|say|PARTY 13=-13 17=-17
side ahead|say|that 1=9 8=8
side ahead|say|what 0=15 8=10
side ahead|season 3=10 8=8 12=6
side ahead|second 0=-6 1=-6 4=-3 8=-18 9=17 10=-4 13=-4 16=-3 17=6
side ahead|seed 3=7 5=3 8=8
side ahead|seen 0=-3 4=14 8=6 17=-5
side ahead|sell 0=12 8=6 9=-7 13=4 17=-5
side ahead|sell|pronoun 4=-8 8=-8 13=6 17=4
side ahead|send 6=11 8=10 9=-3 16=3 17=-5
side ahead|send|the 6=12 8=11 17=-5
side ahead|senior 2=-10 8=-11 10=-4 11=5
side ahead|separately 9=-4 13=12 17=7
side ahead|separately|, 9=-4 13=12 17=7
side ahead|serv 9=-8 17=-7
side ahead|servic 0=8 8=6 9=3
side ahead|servic|of 0=10 8=8
side ahead|set 8=-8 17=-8
side ahead|settlement 3=3 7=4 8=4 12=-3 17=-8
side ahead|seven-year 9=3 11=4 17=7
side ahead|shar 0=-6 1=14 3=-5 4=3 9=10 10=10 12=3 17=15
side ahead|shareholder 1=4 8=-3 9=-4 10=8 13=-4 17=-4
side ahead|shar|of 3=-5 8=-10 10=6 12=5 17=7
side ahead|ship 9=7 15=-4
side ahead|shopp 3=-7 8=-8
side ahead|should 0=-4 6=-5 7=-4 8=-18 9=-3 15=4 16=-4 17=-8
side ahead|show 0=-5 8=-8 9=-5 12=12 13=-3 17=3
side ahead|side 0=-3 8=-7 9=-3 13=4
side ahead|sign 0=-12 8=-14 9=6
side ahead|sign|with 0=-5 2=3 8=-4 9=8 17=6
side ahead|sinc 3=3 5=-3 8=-5 10=9 12=3 17=4
side ahead|site 0=3 9=7 17=4
side ahead|smaller 13=7 17=6
side ahead|so 0=-4 7=7 8=4 11=6 12=-3 13=3 15=3 17=4
side ahead|sold 3=4 4=5 9=10 17=6
side ahead|sold|to 0=-9 4=3 8=-11 9=14 17=12
side ahead|so|that 11=7 15=4 17=8
side ahead|split 2=18 8=14
side ahead|staff 1=9 17=-3
side ahead|stag 8=-3 11=8 13=-3 17=4
side ahead|stak 4=4 10=8
side ahead|stak|in 10=9 17=5
side ahead|start-up 0=4 10=11 17=9
side ahead|stay 3=8 8=3 13=4
side ahead|still 2=8 8=6
side ahead|stock 4=-6 8=-6 10=7 16=3 17=7
side ahead|stor 0=-5 8=-5 9=11 17=10
side ahead|story 2=7 8=7
side ahead|straight 0=10 8=10
side ahead|sum 5=-3 8=-5 9=12 17=11
side ahead|supplier 8=-4 9=10 15=4 17=12
side ahead|suspend 9=-6 17=-7
side ahead|swoop 13=7 17=4
side ahead|system 4=7 8=4 13=6 17=4
side ahead|s|MONEY 2=13 8=12
side ahead|s|PARTY 0=3 3=5 4=7 8=13 9=-6 11=3 12=-3 17=-9
side ahead|s|board 0=-6 4=6 9=-5 17=-8
side ahead|s|claim 7=7 17=-4
side ahead|s|parent 0=5 6=8 8=10 9=-10 17=-11
side ahead|s|purchas 9=-3 13=10 17=5
side ahead|t 4=8 8=3 12=18 17=15
side ahead|tabl 2=-3 4=7 13=7
side ahead|tabl|by 4=7 8=5 13=8 17=6
side ahead|tak 8=-6 13=12 17=8
side ahead|take 4=-4 8=-7 12=4 13=3 17=4
side ahead|taken 4=-4 8=-8
side ahead|takeover 4=3 13=12 17=8
side ahead|takeover|of 4=-3 8=-6 13=7 17=4
side ahead|talk 0=3 1=8 2=12 4=-19 5=-4 7=-3 8=-4 10=-3 11=11 13=5 16=-4 17=3
side ahead|talk|that 2=14 4=-5 13=6 17=5
side ahead|talk|to 4=-6 8=-7 11=4
side ahead|talk|with 0=-3 1=12 2=-3 3=3 4=-7 11=8 13=-7
side ahead|tapp 2=-6 8=-11 17=-6
side ahead|tell 4=7 8=6
side ahead|term 0=8 2=4 3=-7 9=-4 12=4
side ahead|term|of 3=-6 8=-7 12=4 17=3
side ahead|test 9=9 17=8
side ahead|than 0=-8 2=-3 4=-6 6=-6 7=-4 8=-32 9=-14 10=5 11=3 13=-7 15=-5 16=-5 17=-27
side ahead|that 0=-13 3=-5 4=15 5=25 6=-10 7=12 8=7 9=-14 10=-6 11=4 12=3 13=8 14=6 15=26 16=7 17=11
side ahead|that|PARTY 0=-8 3=5 8=-9 9=-6 12=-3 13=-11 15=5 16=15
side ahead|that|company 9=-4 12=9 13=11 15=9 17=22
side ahead|that|is 0=-8 8=-11 10=4
side ahead|that|of 0=-5 6=5 8=-7 10=-3 12=6 13=-6 15=-4 17=-11
side ahead|that|pronoun 0=-5 3=-3 4=-4 8=-16 13=-3 17=-11
side ahead|that|talk 1=5 4=-3 11=8 13=-6
side ahead|that|the 2=-3 8=-7 9=4
side ahead|the 0=-6 1=-9 2=18 3=-17 4=-6 5=10 7=6 8=-26 9=10 11=-4 12=4 16=-5 17=-14
side ahead|them 0=5 3=-6 7=4 9=9 17=7
side ahead|then 6=9 8=5 9=-7 17=-16
side ahead|ther 5=9 8=6 10=3
side ahead|the|MONEY 0=8 2=12 4=15 5=7 6=-3 7=-3 8=28 9=11 10=-5 11=13 13=-4 14=5 16=-10 17=7
side ahead|the|PARTY 0=-6 2=5 7=-4 8=-12 9=15 13=6 16=4 17=20
side ahead|the|agreement 0=4 3=-9 4=7 9=-3 12=4
side ahead|the|airport 8=-4 16=8 17=4
side ahead|the|chief 0=9 5=4 8=10
side ahead|the|contract 0=-7 6=6 7=10 8=4 9=-5 16=5 17=-4
side ahead|the|exist 0=-3 5=5 9=11 17=9
side ahead|the|first 2=3 9=7 17=4
side ahead|the|hospital 0=8 8=7 9=-4 17=-5
side ahead|the|land 0=7 8=6 17=-3
side ahead|the|old 0=-6 8=-7
side ahead|the|one 8=-4 9=5 12=-3 13=8 17=8
side ahead|the|order 0=7 17=-3
side ahead|the|other 2=-6 8=-12 9=-4 16=13 17=10
side ahead|the|owner 0=-4 8=-9 13=8 17=5
side ahead|the|previou 8=-3 9=9 17=8
side ahead|the|propos 4=-3 8=-3 13=7 17=6
side ahead|the|purchas 4=13 8=8 13=12 17=10
side ahead|the|right 3=8 8=3
side ahead|the|sale 4=7 17=-5
side ahead|the|same 0=-5 4=21 7=-9 8=5 9=8 16=-5
side ahead|the|site 0=-5 8=-8 9=9 17=7
side ahead|the|takeover 8=-3 13=9 17=7
side ahead|the|trad 0=9 8=8 17=-3
side ahead|the|use 9=10 17=8
side ahead|the|water 0=4 12=7 17=5
side ahead|the|whol 4=8 8=4 9=3
side ahead|thi 0=-3 3=7 4=-3 8=-4 15=5
side ahead|thing 8=-7 17=-7
side ahead|think 8=-7 13=3
side ahead|thos 0=7 2=9 3=3 4=-6 5=4 6=-4 8=10 9=-7 10=-3 11=5 12=14 13=-6
side ahead|thos|of 0=-3 3=4 8=-6 9=-4 10=-3 11=8 12=14 13=-5 17=10
side ahead|thre 0=6 3=6 5=-4 13=-3 17=-8
side ahead|time 1=-3 2=3 3=7 4=-3 10=-3 11=3 17=-4
side ahead|to 0=9 1=-10 2=-6 3=9 4=33 7=9 8=20 9=7 10=12 11=15 13=-38 14=3 15=18 16=16 17=8
side ahead|told 0=-7 1=14 2=-4 4=6 5=14 8=16 9=-10 10=-3 11=10 13=-6 14=12
side ahead|told|PARTY 5=8 8=4
side ahead|told|me 0=-5 1=11 8=4
side ahead|told|pronoun 5=9 8=7
side ahead|told|the 0=3 4=10 8=12 9=-6 17=-6
side ahead|too 5=7 8=3
side ahead|took 4=5 9=14 11=-4 15=4 17=15
side ahead|total 4=8 8=3
side ahead|tower 9=7 10=-7
side ahead|to|9 9=4 10=6 17=8
side ahead|to|PARTY 0=-3 3=-3 4=10 6=3 8=4 11=7 12=8 13=-3 15=6 17=12
side ahead|to|PRONOUN 0=-3 7=19 8=11 10=3 17=-7
side ahead|to|a 0=10 4=7 8=10 16=5
side ahead|to|acquir 13=8 17=6
side ahead|to|be 0=-5 2=-3 4=11 8=3 13=-3 15=5
side ahead|to|buy 4=-4 7=8 9=-6 10=7 11=8 13=-8 17=-3
side ahead|to|comment 1=-5 4=-4 8=-11
side ahead|to|company 15=9 17=9
side ahead|to|have 0=8 8=7
side ahead|to|pay 8=-6 9=-5 12=-3 13=-3 16=5 17=-7
side ahead|to|rent 9=7 17=6
side ahead|to|the 0=-4 1=5 3=-3 4=-4 5=3 7=-5 8=-11 10=-5 11=-4 13=-3 15=5 17=-8
side ahead|to|use 8=-3 12=15 17=11
side ahead|trad 0=7 3=4 7=-3 9=-3 17=-9
side ahead|train 5=6 8=4 9=-4 11=9 17=3
side ahead|two 1=-3 2=3 4=3 5=7 8=4 10=-3 12=-3 13=-7 16=8 17=-9
side ahead|two|of 5=7 8=6 9=5
side ahead|under 0=-15 3=8 4=16 13=-6 17=-16
side ahead|understand 0=9 8=6 9=-5 17=-5
side ahead|understand|with 0=9 8=6 9=-5 17=-5
side ahead|undertaken 9=6 16=3 17=7
side ahead|undertaken|to 9=6 16=3 17=7
side ahead|under|a 0=-6 3=9 9=-3 17=-5
side ahead|under|the 0=-4 8=-6 9=-4 17=-8
side ahead|under|which 4=7 8=4 9=8 13=-3
side ahead|unit 0=-7 1=-4 2=6 4=13 8=5 9=-6 13=-3 15=7 17=-6
side ahead|up 1=-3 4=13 5=3 6=-4 8=6 9=-11 10=3 11=12 14=4 16=-5 17=3
side ahead|up|MONEY 5=4 8=3 10=-3 11=7 12=4 17=4
side ahead|up|PRONOUN 4=3 9=-9 10=3 13=5 16=-3 17=-6
side ahead|use 3=4 5=10 8=9 9=9 12=12 17=14
side ahead|use|of 9=10 17=8
side ahead|use|the 12=7 17=6
side ahead|valu 8=-6 9=-3 17=-11
side ahead|ve 13=11 17=10
side ahead|ventur 2=6 3=-3 9=-3 11=-4 12=-5 15=3 16=13 17=5
side ahead|vessel 8=-3 9=8 17=6
side ahead|want 4=-5 8=-9 9=11 10=4 13=-11
side ahead|want|to 12=3 13=-9 17=-9
side ahead|warrant 7=12 8=11
side ahead|warrant|over 7=13 8=12
side ahead|was 0=-14 1=8 2=11 3=4 4=19 6=3 7=-7 8=18 9=11 10=-4 13=10 15=8 16=-4 17=16
side ahead|was|to 0=-6 8=-7
side ahead|watch 3=7 4=-3 8=3 12=6 13=-4
side ahead|water 0=4 12=7 17=5
side ahead|way 2=4 17=-7
side ahead|week 0=16 2=-4 4=-5 7=12 8=18 9=-4 16=-5 17=-12
side ahead|week|after 0=-4 2=-3 8=-7
side ahead|weigh|a 13=7 17=6
side ahead|went 3=3 4=4 8=4 9=-4 12=-3 17=-9
side ahead|were 3=5 4=-5 8=-5 9=-4 13=-3 16=3 17=-9
side ahead|what 0=5 1=5 4=-5 5=8 7=-4 8=4 9=6 10=4 12=8 15=4 16=-5 17=16
side ahead|what|PARTY 5=9 8=5 13=4
side ahead|when 0=4 4=3 6=6 7=-4 9=-4 11=4 13=-6 15=3 17=-7
side ahead|wher 0=-7 4=-4 5=-3 8=-19 9=-4 10=3 17=-8
side ahead|which 0=-4 1=12 5=-10 6=-7 7=3 8=-12 9=-16 11=9 12=12 13=-15 15=-3 17=-16
side ahead|which|the 0=5 2=7 8=10 9=-5 17=-6
side ahead|which|was 0=8 2=-4 8=3
side ahead|who 0=-5 8=-8 17=-9
side ahead|whol 4=7 8=5 9=3
side ahead|will 0=18 1=-9 2=4 3=-6 4=-8 5=22 6=-5 8=13 9=-6 11=-4 12=10 15=11 17=4
side ahead|will|backstop 15=8 17=8
side ahead|will|be 0=5 1=-3 2=5 3=4 4=-5 6=-3 9=7 10=3 13=-3
side ahead|will|not 0=14 8=10
side ahead|will|pay 8=-4 9=5 13=7 17=11
side ahead|will|use 5=10 8=8 17=-4
side ahead|win 0=3 9=15 17=14
side ahead|wind 0=10 8=9 9=12 17=10
side ahead|win|a 9=17 17=16
side ahead|with 0=3 1=3 2=12 3=12 4=-7 5=14 8=15 9=24 10=-7 11=-8 13=5 14=-4 16=6 17=9
side ahead|without 6=7 8=7
side ahead|with|PARTY 0=-16 2=-7 8=-26 9=11 11=-3 13=-3
side ahead|with|a 6=7 8=5 17=-4
side ahead|won 0=-6 8=-7 9=-5 12=19 17=13
side ahead|work 0=-8 4=5 8=-7 13=-3 16=-3 17=-9
side ahead|worth 0=4 1=4 9=-6 15=3 16=-3 17=-10
side ahead|worth|MONEY 0=7 1=4 8=7 9=-3 15=3 16=-3 17=-5
side ahead|would 0=-11 1=-5 3=-3 4=-8 5=12 7=16 9=-6 10=-3 13=4 15=-3 16=-6 17=-16
side ahead|would|like 5=13 8=8
side ahead|writ 6=4 8=3 9=-4 13=9 17=4
side ahead|wrot 4=4 5=9 7=-3 8=4 17=-3
side ahead|wrot|DATE 5=9 8=4
side ahead|yard 17=-7
side ahead|year 0=11 4=-3 5=3 8=8 10=-3 16=3 17=-4
side ahead|year|, 0=7 5=5 8=5 17=-4
side ahead|you 0=-3 8=-6 9=-6 17=-7
side ahead|— 0=5 1=-5 2=-14 4=13 5=-3 8=-4 9=19 10=4 11=-9 13=-14 15=4
side ahead|—|PARTY 0=11 8=9 9=-5 17=-6
side ahead|—|— 0=4 2=-7 4=7 9=13 11=-5 13=-7
side ahead|“ 0=11 2=6 4=-12 6=-3 7=-6 8=-9 9=8 13=5 14=-3
side ahead|“|COMPANY 0=3 8=3 9=9 17=9
side ahead|“|PARTY 0=3 2=-8 8=-6 9=10 11=4 13=-8
side ahead|” 0=7 2=-4 3=4 4=7 5=5 6=-4 8=11 10=3 12=3 13=10 17=6
side ahead|”|, 9=3 13=8 17=8
side ahead|一 0=-9 1=5 2=14 3=-8 4=7 5=11 6=-7 9=-21 11=-10 13=7 15=-4 16=9 17=-22
side ahead|一|) 0=-8 8=-7 9=-4 17=-5
side ahead|一|, 2=8 8=3
side ahead|一|PARTY 0=7 8=6 9=-7 17=-8
side ahead|一|口 8=-7 12=9 17=6
side ahead|一|张 0=18 8=16 9=4 17=3
side ahead|一|条 5=9 8=5 11=-3 13=7 17=3
side ahead|一|直 3=4 4=5 8=8 17=-4
side ahead|一|笔 0=9 2=5 8=10
side ahead|万 0=-6 6=4 9=-6 17=-7
side ahead|三 0=5 1=-3 3=-5 4=7 5=3 6=6 7=-4 8=5 9=11 11=-6 12=-3 13=9 15=-3 16=-3
side ahead|三|, 0=4 3=-3 4=3 8=3 9=7 17=5
side ahead|三|年 0=14 5=5 6=4 8=19 11=-3 17=-5
side ahead|上 0=-8 3=-8 5=16 7=3 8=-3 9=10 11=-7 12=4 14=5 16=-6 17=3
side ahead|上|, 5=3 9=10 13=4 14=6 16=-3 17=17
side ahead|上|了 8=-4 10=7
side ahead|上|有 5=10 8=8
side ahead|下 0=-4 1=13 2=8 4=-4 5=-7 6=4 7=4 8=6 9=-8 14=4 15=-5 17=-12
side ahead|下|, 0=7 3=3 8=6 9=5 16=4 17=4
side ahead|下|的 0=-7 2=4 5=-3 8=-6 9=-10 17=-15
side ahead|下|简 9=-7 17=-7
side ahead|不 0=12 1=-5 3=-5 4=-3 8=-9 9=7 10=3 13=-4 14=-4 16=-3
side ahead|不|再 8=-3 9=5 10=8 17=7
side ahead|不|够 15=8 17=7
side ahead|不|是 8=-3 17=-7
side ahead|与 1=8 2=4 6=-4 7=-12 8=-10 9=9 11=7 12=6 15=3 16=4 17=8
side ahead|与|PARTY 0=-8 8=-7 11=-5 17=-8
side ahead|与|日 3=4 8=4 9=-5 17=-7
side ahead|与|沙 8=-3 16=8 17=6
side ahead|与|泰 5=7 8=3 9=-3 11=4
side ahead|与|美 0=-10 3=-6 8=-16 9=6 12=3 17=7
side ahead|业 1=-8 2=5 3=-3 4=16 5=10 6=-3 8=13 9=3 10=-4 15=7 16=-5 17=-5
side ahead|业|主 1=-3 8=-3 9=6 15=10 17=11
side ahead|业|务 4=8 8=6
side ahead|业|者 0=4 2=7 8=9 9=-3 17=-4
side ahead|东 0=8 1=6 2=-5 4=-7 6=3 8=-3 9=-12 13=3 15=6 17=-7
side ahead|两 4=-5 5=-3 8=-14 9=-5 10=6 12=4 13=-5 17=-3
side ahead|个 1=7 2=-4 4=7 10=4 11=3
side ahead|个|月 0=-6 8=-11 9=4 10=4 17=5
side ahead|中 0=-6 1=15 2=-8 4=8 5=-6 6=-4 8=-3 10=3 11=-7 13=5 15=4 17=4
side ahead|中|的 4=8 8=5 10=3
side ahead|丹 0=11 6=9 8=18 9=-14 17=-17
side ahead|丹|麦 0=11 6=9 8=18 9=-14 17=-17
side ahead|为 3=14 4=-5 6=-10 7=-5 8=-9 9=-24 10=3 11=-12 12=-6 13=6 14=25 15=17 16=17 17=17
side ahead|为|PARTY 0=-4 8=-5 9=-3 15=13 17=8
side ahead|为|买 4=-4 8=-6 9=5 13=10 17=14
side ahead|主 0=5 1=-3 2=-5 4=11 6=6 8=9 11=-4 13=-4 15=7 16=-3 17=-4
side ahead|主|席 6=11 8=9
side ahead|之 1=4 2=13 3=-3 4=10 8=15 9=-12 11=5 12=4 17=-7
side ahead|之|一 2=8 8=7
side ahead|之|后 11=7 17=6
side ahead|九 13=3 16=8 17=10
side ahead|九|月 13=3 16=8 17=9
side ahead|书 1=-5 5=3 8=-14 10=8 12=5 17=8
side ahead|书|, 1=-5 8=-9 10=8 17=7
side ahead|买 0=-3 3=-3 4=9 9=-17 10=-3 15=-3 16=6 17=-16
side ahead|买|下 4=-3 8=-5 13=9 17=6
side ahead|买|方 4=7 8=6 9=3
side ahead|了 0=-3 1=-3 2=-8 4=7 5=4 6=-4 7=5 8=-8 9=6 11=-6 13=-13 14=5 15=6 16=-9 17=-14
side ahead|了|PARTY 4=-9 8=-10 9=4 13=-3
side ahead|了|一 0=-5 8=-9 9=-3 17=-5
side ahead|了|出 0=4 1=5 8=7
side ahead|予 0=-9 4=17 8=4 9=-6 12=-3 13=-3 16=3 17=-7
side ahead|事 0=3 1=9 2=-5 7=6 8=7 10=6 11=-3 17=-5
side ahead|事|, 1=11 8=8
side ahead|二 0=-23 1=-6 2=-6 3=6 5=17 6=3 8=-10 9=-10 11=-10 15=10 17=-17
side ahead|二|) 0=-4 3=7 6=3 9=-3 17=-5
side ahead|二|, 5=9 8=5 9=7 17=5
side ahead|二|十 0=-4 5=10 8=4 9=-5 17=-6
side ahead|于 1=-7 2=-3 3=-5 4=3 6=7 7=5 8=-5 9=5 10=-4 13=7
side ahead|于|DATE 0=-14 8=-16 9=11 17=9
side ahead|五 0=-8 4=-3 6=4 8=-10 9=-5 11=-7 14=6 17=-8
side ahead|五|年 0=-6 8=-8
side ahead|亚 0=13 8=11 9=-3 17=-5
side ahead|亚|的 0=13 8=13 9=-4 17=-4
side ahead|交 2=-4 4=10 7=4 8=7 9=10 13=-3 14=-3 15=4 17=4
side ahead|交|给 0=-3 4=11 5=-3 9=13 17=7
side ahead|产 0=7 1=-3 4=6 5=-12 7=6 13=4 15=-4 17=-6
side ahead|京 0=8 2=-3 8=3 10=-4 11=3 17=-6
side ahead|人 0=5 2=7 3=-4 4=5 5=-4 9=-13 10=-16 13=9 15=21 17=-3
side ahead|人|为 2=8 8=6 15=6 17=4
side ahead|人|家 0=-8 8=-8
side ahead|人|是 0=8 8=4 9=-5 15=3 17=-4
side ahead|今 4=6 8=7 10=-3 17=-7
side ahead|仍 2=8 8=4 13=3
side ahead|仍|要 2=7 8=5 17=-5
side ahead|从 0=-14 1=4 2=4 3=3 7=8 9=19 10=5 11=-4 12=5 15=-4 16=-4 17=13
side ahead|从|未 1=6 4=5 8=11 10=7 17=3
side ahead|付 0=6 2=3 3=6 4=-10 6=3 7=-3 8=3 11=-5 13=-4 15=5 16=14
side ahead|付|款 3=8 8=5 17=-5
side ahead|付|清 4=-3 8=-3 13=3 16=5 17=7
side ahead|付|给 4=-6 8=-9 9=5 12=4 13=-5 15=9 17=9
side ahead|付|钱 0=7 8=5 9=-3 17=-7
side ahead|代 0=-4 1=6 11=-3 12=-3 16=-3 17=-8
side ahead|以 0=6 1=-3 3=6 4=-3 9=-3 10=13 11=-8 12=6 13=12 16=-6 17=9
side ahead|以|MONEY 8=-4 10=9 12=-10 13=14 16=-3 17=8
side ahead|以|下 9=-7 17=-7
side ahead|以|色 8=-3 9=4 12=5 17=8
side ahead|件 0=5 2=9 4=-4 7=3 8=8 9=-4 15=3
side ahead|价 1=3 5=-3 7=-3 8=-7 9=-7 10=5 12=13 13=7 15=-3 17=10
side ahead|价|, 8=-3 12=5 13=10 17=15
side ahead|价|MONEY 0=5 4=-3 5=-3 8=-8 9=-4 10=3 12=10 17=9
side ahead|价|” 0=5 4=6 8=10 17=-4
side ahead|价|格 9=-5 17=-7
side ahead|任 0=9 8=7 9=-3 17=-5
side ahead|企 1=5 5=4 7=3 8=8 9=9 11=4 16=-3 17=10
side ahead|企|业 5=4 7=3 9=3 11=5 13=3 17=7
side ahead|伙 8=-8 11=3 16=16 17=17
side ahead|伙|伴 11=3 16=3 17=7
side ahead|会 0=-10 1=3 6=-3 7=3 8=-12 9=4 11=-3 17=-7
side ahead|会|上 1=5 9=8 17=6
side ahead|传 0=17 1=-4 3=-3 4=15 7=3 8=21 9=10 15=4 16=-3
side ahead|传|PARTY 8=-4 9=7 17=5
side ahead|传|出 0=5 4=3 8=6 13=-13 17=-13
side ahead|传|的 0=12 1=-4 4=-3 8=4 13=3
side ahead|传|闻 4=3 7=7 8=7 13=11 17=6
side ahead|估 5=-8 8=-11 17=-7
side ahead|伴 11=3 16=3 17=7
side ahead|但 0=4 10=4 13=3 17=8
side ahead|位 0=4 2=-3 8=-7 15=9 17=3
side ahead|低 0=-6 4=5 8=-4 17=-9
side ahead|体 0=-4 4=4 7=-5 8=-10 9=5 13=9 16=-3 17=9
side ahead|余 0=16 8=13
side ahead|作 1=-3 4=-5 7=-3 8=-15 9=-3 10=8 11=3 13=7 15=6 16=8 17=23
side ahead|作|为 8=-3 16=9 17=8
side ahead|作|价 13=7 17=6
side ahead|供 0=11 4=-4 7=-3 11=-4 13=-3 14=8 15=9 16=-3 17=3
side ahead|供|应 0=3 9=4 14=8 15=3 17=9
side ahead|供|货 8=-3 9=-3 15=7
side ahead|便 1=4 3=3 6=3 8=7 10=4 11=-4 13=-5 14=4 17=-6
side ahead|保 0=3 5=-4 6=10 8=7 9=-6 11=-6 15=7 16=3 17=-8
side ahead|保|证 6=8 8=6 17=-6
side ahead|信 2=-3 6=9 8=3 11=6 15=-5 17=-4
side ahead|修 6=-3 8=-8 9=6 17=3
side ahead|倒 1=-5 4=4 7=9 8=4
side ahead|倒|是 1=-5 4=5 7=7 8=3
side ahead|借 2=-4 8=-12 9=-4 11=8 12=5 15=4 17=7
side ahead|债 2=4 6=5 8=3 11=6 15=12 17=13
side ahead|债|权 2=4 15=13 17=12
side ahead|做 0=-7 3=4 9=6 17=3
side ahead|偿 2=3 10=5 11=-3 16=12 17=11
side ahead|储 0=6 5=6 8=9
side ahead|储|能 0=6 5=6 8=9
side ahead|元 6=7 8=6
side ahead|先 0=-3 1=11 5=-3 6=5 7=-4 8=4 9=4 13=3 15=4 16=-5
side ahead|先|前 8=-3 9=4 13=4 17=8
side ahead|光 1=3 3=4 8=3 9=-3 10=-3 17=-9
side ahead|光|, 1=4 3=4 8=7 17=-5
side ahead|克 0=-7 8=-8 9=4 13=5 17=8
side ahead|兜 0=5 6=3 8=7 17=-4
side ahead|入 0=5 1=-7 8=-8 10=12 11=6 16=-4 17=10
side ahead|入|股 10=13 17=7
side ahead|全 0=6 2=-3 3=-3 5=8 6=4 8=8 11=4 15=-3
side ahead|全|年 0=5 8=4 9=-9 17=-9
side ahead|公 0=9 2=10 3=-4 4=-10 5=-4 6=-5 7=11 9=-3 11=11 15=-10 17=-8
side ahead|公|司 0=8 2=12 3=-3 4=-8 6=-5 7=12 8=6 9=-10 11=12 13=6 15=-8 17=-4
side ahead|公|室 13=-7 17=-10
side ahead|六 5=7 8=4 12=5 13=-4
side ahead|六|月 5=7 8=5
side ahead|兰|租 0=-5 8=-5 9=10 17=10
side ahead|关 0=-4 2=-3 8=-14 9=-5 11=12 15=-3
side ahead|关|联 8=-4 11=12 17=8
side ahead|其 0=15 1=7 2=-18 7=-3 8=-5 9=13 11=-4 17=5
side ahead|其|中 1=7 2=-17 7=-3 8=-16 9=6 11=-4
side ahead|其|余 0=16 8=14
side ahead|典 0=-6 8=-6 9=14 17=14
side ahead|内 0=-15 5=4 8=-17 9=10 17=8
side ahead|内|, 0=-13 5=4 8=-11 17=-3
side ahead|内|容 9=12 17=11
side ahead|再 0=7 6=4 8=7 9=3 10=11 11=3 12=3 15=-3 16=-3 17=10
side ahead|写 5=7 7=-3 8=3 17=-5
side ahead|军 2=-8 8=-8
side ahead|准 2=6 3=6 8=9 10=5 11=-9 17=-7
side ahead|凭 0=6 6=6 8=9 13=4
side ahead|出 2=7 3=-5 4=-5 5=4 6=5 7=-7 8=-4 9=3 11=5 13=-19 14=4 16=-8 17=-17
side ahead|出|, 8=-6 9=7 17=4
side ahead|出|席 5=9 8=7 16=-4 17=-5
side ahead|出|租 0=-4 2=8 17=-3
side ahead|出|要 8=3 13=-13 17=-14
side ahead|出|资 2=3 8=4 13=-6 17=-11
side ahead|分 1=6 5=-4 6=4 8=-3 9=-9 11=9 13=-6 15=3 17=-5
side ahead|分|拆 4=6 8=4 11=11 17=7
side ahead|刊 1=-4 8=-6 9=5 10=6 17=10
side ahead|刊|载 1=-4 8=-6 9=5 10=6 17=11
side ahead|划 4=-3 8=-8 16=5 17=7
side ahead|列 8=-7 9=3 12=4 17=4
side ahead|则 0=-4 1=6 4=-5 7=6 13=-5 15=8 16=9 17=12
side ahead|刚 0=-7 2=6 8=-4 9=-3 17=-7
side ahead|创 0=5 1=-3 9=5 15=7 17=14
side ahead|利 3=8 7=-3 9=10 13=-6 16=7 17=8
side ahead|到 0=-8 1=-4 2=3 4=6 8=-6 9=-5 10=7 12=6 13=9 16=4 17=11
side ahead|到|MONEY 4=12 8=4 13=3 17=-4
side ahead|到|期 0=-11 8=-11 9=5 17=4
side ahead|前 1=-7 2=4 4=3 5=-4 6=6 7=6 9=11 13=3 15=9 17=13
side ahead|前|与 9=8 17=8
side ahead|前|期 7=7 8=5
side ahead|剩 2=7 8=3 17=-3
side ahead|副 1=-4 8=-4 10=8 17=7
side ahead|副|总 1=-4 8=-4 10=8 17=7
side ahead|办 8=-7 13=-8 15=-5 17=-16
side ahead|办|公 13=-7 17=-10
side ahead|加 0=-3 1=4 4=6 5=-7 8=-8 9=-3 10=-4 13=4 15=5
side ahead|加|坡 1=4 4=7 8=5 11=4 15=5 17=3
side ahead|务 0=-3 4=13 8=8 13=-3 17=-7
side ahead|动 0=-5 6=9 9=11 17=10
side ahead|动|机 0=-4 8=-5 9=11 17=11
side ahead|助 2=3 13=-7 17=-9
side ahead|包 0=-25 4=-8 5=-3 8=-39 9=22 13=-10 17=7
side ahead|包|下 9=12 13=-6 17=6
side ahead|包|商 0=-11 8=-15 9=3 15=5 17=4
side ahead|北 0=8 2=-8 8=-6 10=-3 11=-4 14=-3 17=-14
side ahead|北|京 0=4 10=-3 17=-7
side ahead|区 0=-3 5=8 9=-6 11=5 15=-3 16=3 17=-3
side ahead|十 0=-11 2=-3 4=3 5=11 7=4 9=-19 10=3 16=5 17=-13
side ahead|十|二 5=10 8=5 9=-3 17=-4
side ahead|半 2=3 5=7 8=10 17=-3
side ahead|半|年 5=7 8=7 17=-3
side ahead|华 0=-8 8=-9
side ahead|协 8=-5 9=5 13=-7 17=-6
side ahead|单 0=-9 1=3 3=4 5=-4 8=-9 9=20 12=5 17=20
side ahead|单|给 9=7 17=7
side ahead|卖 2=-3 3=-3 4=16 7=-3 8=3 9=4 13=6
side ahead|卖|家 9=6 17=7
side ahead|卖|方 4=-5 8=-5 13=14 17=13
side ahead|卖|给 1=4 4=19 8=19 9=-4 13=-5 17=-13
side ahead|南 0=6 3=4 8=8 9=-3 17=-6
side ahead|印 0=11 2=-6 3=5 6=-3 8=4 9=-3 12=-5 16=5 17=-7
side ahead|印|尼 0=3 2=-5 6=-3 8=-7 9=3 17=-3
side ahead|印|度 0=8 3=7 8=12 9=-5 11=3 12=-7 16=5 17=-6
side ahead|即 0=5 1=7 6=3 8=8 9=-4 12=3 17=-5
side ahead|即|PARTY 1=8 8=7 17=-4
side ahead|却 4=3 6=-3 9=8 17=6
side ahead|厂 1=-3 2=-3 3=-3 4=3 5=7 6=-5 7=7 9=-4 13=-4 15=-6 16=-3 17=-20
side ahead|厂|, 5=6 15=-3 17=-7
side ahead|原 0=-5 1=12 2=-4 5=13 8=9 9=9 13=-3 16=9 17=6
side ahead|原|来 0=-5 8=-5 9=7 16=4 17=7
side ahead|去 0=9 8=6 9=-5 11=-3 15=4 17=-6
side ahead|又 2=9 5=4 8=10 9=11 17=8
side ahead|又|向 2=9 8=7 9=6 17=3
side ahead|及 2=-3 4=7 6=-3 13=7 15=7 17=10
side ahead|及|PARTY 13=7 17=7
side ahead|受 0=-4 2=-3 3=4 4=3 7=4 9=-4 15=-5 16=4 17=-10
side ahead|受|让 3=4 4=4 8=7 17=-3
side ahead|变 0=4 4=3 8=7 13=-3 17=-3
side ahead|口 5=-3 6=10 8=5 9=-5 12=8 14=6 17=4
side ahead|口|, 11=3 14=6 17=7
side ahead|另 0=13 2=9 3=3 4=-5 7=-3 8=11 9=3 13=7 16=5 17=10
side ahead|另|一 0=3 3=4 8=5 13=7 17=4
side ahead|另|外 1=3 2=7 8=8 9=5 17=6
side ahead|只 1=3 4=-4 6=7 8=3 15=-5 16=-3 17=-11
side ahead|可 0=5 6=5 7=3 8=9 13=-4 17=-9
side ahead|台 0=-4 2=-8 4=-5 5=4 7=-3 8=-17 9=-12 10=-3 11=16 12=8 15=-3 17=4
side ahead|台|“ 8=-4 11=11 17=9
side ahead|司 2=10 3=-3 4=-7 5=-3 7=12 11=15 13=4 15=-9
side ahead|司|, 0=3 7=7 8=8
side ahead|司|PARTY 0=-8 2=10 9=7
side ahead|吃 0=4 9=-7 10=5 13=12 17=6
side ahead|各 10=6 11=10 17=12
side ahead|合 0=-6 1=-7 2=-4 3=5 4=5 5=-3 6=-6 7=5 8=-13 9=3 10=3 11=6 12=5 17=13
side ahead|合|并 4=8 8=5 17=-3
side ahead|吊 0=15 8=13 9=-5 17=-7
side ahead|吊|, 0=11 8=9 9=-4 17=-5
side ahead|同 0=-8 2=7 5=-4 6=-3 7=5 8=-6 9=9 10=-7 11=-11 15=7 16=9 17=5
side ahead|同|日 0=-5 8=-8 9=-4 17=-6
side ahead|同|时 0=-4 2=11 8=3 15=4 17=3
side ahead|同|期 0=12 8=10
side ahead|名 0=7 1=13 4=-4 8=14 10=-4 16=10 17=3
side ahead|后 0=5 1=3 2=7 3=-3 4=11 5=-3 6=5 7=5 8=25 9=-5 10=7 11=6 13=-5 15=-7 16=-3 17=-9
side ahead|后|, 2=-3 4=6 8=-5 10=13 11=10 17=17
side ahead|向 0=-4 1=-8 2=8 3=-9 4=-3 6=3 8=-15 9=11 10=4 12=15 13=9 14=-3 15=15 16=8 17=32
side ahead|向|PARTY 2=10 8=6 9=-3 11=-4 13=-3 16=4 17=-8
side ahead|向|书 1=-5 8=-6 10=9 17=8
side ahead|向|日 0=9 2=-5 17=-3
side ahead|告 0=-21 3=-3 4=-3 5=-4 8=-32 12=-3 16=-3 17=-7
side ahead|告|诉 0=-7 1=5 8=-5 11=3
side ahead|员 5=8 8=7 16=-5 17=-11
side ahead|周 3=4 6=11 8=6 11=-6 17=-13
side ahead|和 1=3 2=-7 3=-5 7=6 8=-12 9=-6 10=4 11=-4 12=-3 13=-3 16=18
side ahead|和|, 7=7 8=3
side ahead|售 0=8 1=4 4=8 8=14 9=-7 17=-13
side ahead|唱 5=9 8=6 17=-3
side ahead|商 0=-9 2=-6 3=6 4=4 5=3 6=-3 7=7 8=-4 9=9 11=5 13=3 15=12 16=3 17=25
side ahead|器 0=-9 7=6 8=-5 13=-3 17=-4
side ahead|回|对 8=-3 13=7
side ahead|因 0=12 3=-3 4=-3 5=-6 6=4 7=11 8=13 9=4 17=3
side ahead|团 0=-9 4=5 8=-4 9=5 11=-3 13=4 17=3
side ahead|团|队 2=5 4=5 8=9
side ahead|国 0=-4 2=-6 5=15 7=5 8=4 9=5 11=3 12=-5 13=16 15=3 16=-6 17=8
side ahead|土 0=-7 8=-8 9=3 13=9 17=10
side ahead|土|建 8=-3 9=8 17=8
side ahead|在 3=-3 4=18 5=-13 6=3 7=-7 9=-3 10=-9 11=-9 12=-8 13=-3 15=12 16=6 17=-12
side ahead|在|DATE 4=9 7=-3 8=4 13=3
side ahead|在|PARTY 0=7 8=5
side ahead|在|了 9=8 10=-5
side ahead|地 0=-12 1=3 2=-3 3=5 5=5 8=-8 9=9 10=-5 13=14 16=-3 17=12
side ahead|地|利 9=8 17=7
side ahead|场 0=3 1=5 2=-5 4=16 5=11 8=20 9=5 13=3 15=6 17=8
side ahead|场|, 1=6 8=7 9=5 17=4
side ahead|场|上 0=-3 9=7 17=7
side ahead|场|传 4=11 8=5 17=-3
side ahead|坊 0=-4 1=10 8=4 16=10 17=5
side ahead|坊|间 0=-4 1=10 8=4 16=10 17=5
side ahead|坡 1=4 2=3 4=7 8=7 11=4 15=5
side ahead|坦 0=-7 8=-8 9=3
side ahead|基 0=-3 1=3 2=3 4=8 8=7 9=8 13=-3 17=3
side ahead|基|金 1=3 2=3 4=9 8=12 13=-3 17=-7
side ahead|墙 2=-3 8=-7 9=14 14=3 17=14
side ahead|增 6=4 10=9 17=5
side ahead|增|持 8=-3 10=8 17=6
side ahead|备 0=11 1=4 7=-3 8=5 9=5 10=4 14=5 17=10
side ahead|外 0=-3 1=-3 2=5 3=5 4=8 7=-5 9=7 10=4 12=-3 16=-4
side ahead|多 4=7 7=5 8=9 17=-4
side ahead|够 15=8 17=7
side ahead|大 0=7 1=-3 3=4 4=9 7=-3 8=10 9=-6 10=5 13=-3 17=-10
side ahead|天|, 3=3 4=4 8=4 9=3 12=3 13=4 17=9
side ahead|太 3=3 4=6 8=7 17=-5
side ahead|失 8=-3 9=7 17=5
side ahead|头 0=16 3=9 5=3 8=24 9=-3 10=3 15=5
side ahead|头|, 0=8 3=6 5=3 8=12 9=-5 17=-6
side ahead|奥|地 9=8 17=7
side ahead|好 1=13 8=9 9=-5 17=-4
side ahead|委 0=-4 4=9 9=9 17=4
side ahead|媒|体 0=-3 7=-3 8=-8 9=6
side ahead|嫌 8=-3 9=7 17=4
side ahead|子 0=9 2=6 3=-3 4=13 8=17 9=-4 10=5 11=11 12=5 17=12
side ahead|子|, 4=7 8=4 12=3
side ahead|子|公 0=11 2=6 4=5 8=17 10=5 11=11 17=12
side ahead|字 0=-4 3=3 4=10 8=8 17=-7
side ahead|字|: 1=3 4=10 8=11
side ahead|官 5=8 8=6 16=-4 17=-6
side ahead|官|员 5=8 8=8 16=-4 17=-5
side ahead|定 0=-10 1=7 2=-3 5=-3 7=4 8=-8 9=8 10=-3 11=-4 13=-3 17=-3
side ahead|实 0=-6 4=7 7=3 9=3 13=5 17=3
side ahead|实|, 0=-4 8=-6 13=6 17=7
side ahead|客 0=27 1=-3 8=16 9=-9 17=-14
side ahead|客|户 0=22 8=16 9=-8 17=-11
side ahead|室 13=-7 17=-11
side ahead|家 0=-16 1=-3 3=10 6=-6 7=-3 8=-20 12=6 13=-10 17=-8
side ahead|家|族 6=-5 8=-6 9=-3 13=-5 17=-9
side ahead|容 8=-3 9=11 17=10
side ahead|对 0=-3 1=-5 3=5 4=-15 6=-4 8=-29 9=-5 10=13 11=8 12=-11 13=7 14=-4 15=-3 16=-7 17=-5
side ahead|对|于 1=-4 8=-8 9=-3 17=-3
side ahead|对|手 8=-5 17=-8
side ahead|对|象 4=-3 8=-7 11=10 13=-3 15=5 17=13
side ahead|导 0=-3 2=-3 8=-8 9=5
side ahead|封 0=-3 8=-5 9=8 17=6
side ahead|将 4=-6 8=-7 9=5 13=-15 15=4 17=-12
side ahead|小 0=9 8=8
side ahead|尔 0=-6 8=-8 9=5 12=3 17=8
side ahead|尔|兰 0=-5 8=-5 9=10 17=10
side ahead|就 0=-7 6=-7 8=-20 9=-4 10=9 11=-3 12=3 13=-3 14=8 15=4 17=10
side ahead|尼 0=3 2=-6 6=-3 8=-8 9=3 11=-4 17=-5
side ahead|属 1=6 3=-3 5=4 8=8 9=3 12=4 15=-3 17=3
side ahead|工 0=8 1=-3 2=3 7=-3 9=4 16=-6 17=-5
side ahead|己 0=4 3=4 8=7 9=-3
side ahead|已 0=-5 3=3 4=5 9=17 10=-5 11=-3 13=3 15=5 17=13
side ahead|已|与 4=5 8=8 9=-3 13=-3 17=-8
side ahead|巴 0=7 8=6 9=4 17=3
side ahead|巴|西 0=7 8=6 9=4 17=3
side ahead|市 1=5 4=9 7=-5 8=3 9=4
side ahead|市|场 4=10 7=-3 9=4
side ahead|布 0=-8 2=6 3=-3 5=-3 7=3 8=-8 9=7 17=3
side ahead|师 5=-4 7=3 8=-8 17=-4
side ahead|希 9=-5 17=-7
side ahead|席 5=8 6=11 8=16 16=-4 17=-7
side ahead|幕 2=-3 8=-6 9=13 12=4 17=14
side ahead|干 9=8 17=6
side ahead|平 0=-3 3=8 9=-5 10=-3 11=13 16=-3
side ahead|平|台 0=-5 8=-13 9=-8 10=-3 11=13 16=-3
side ahead|年 0=15 1=-4 3=-5 4=-5 5=4 6=3 7=7 8=13 9=-3 10=6 11=-6 12=6 13=-7 16=-8 17=-16
side ahead|年|SIZE 0=15 8=13 9=-10 17=-10
side ahead|年|产 5=-8 7=6 8=-3
side ahead|年|前 0=-3 8=-5 9=9 10=4 17=12
side ahead|年|收 0=10 8=8 17=-3
side ahead|并 0=-17 1=6 4=16 6=6 8=7 10=-3 13=10 16=4 17=5
side ahead|并|向 0=-3 8=-4 9=9 16=5 17=11
side ahead|并|无 1=7 4=10 8=16
side ahead|并|购 13=7 17=6
side ahead|应 1=4 4=-5 5=-10 6=-4 8=-17 9=9 12=-3 13=-3 14=11 17=9
side ahead|应|商 0=-10 8=-11 9=7 15=4 17=10
side ahead|底 0=-7 6=3 8=-9 15=-3 16=-3 17=-6
side ahead|底|价 0=5 17=-7
side ahead|府 5=-6 6=-6 7=3 8=-14 17=-4
side ahead|度 0=7 3=5 8=7 10=3 11=6 12=-4 16=5 17=5
side ahead|度|的 0=9 8=8
side ahead|庭 0=-4 8=-8
side ahead|建 0=-5 8=-10 9=11 10=3 17=8
side ahead|开 0=4 4=-3 5=3 6=8 7=-6 8=4 9=4 11=3 13=10 17=13
side ahead|开|价 0=7 8=4
side ahead|弃 8=-3 9=9 17=5
side ahead|式 0=6 1=-3 13=11 17=6
side ahead|引 0=3 1=7 8=8 12=7 17=3
side ahead|引|进 12=7 17=7
side ahead|张 0=18 8=14 9=3
side ahead|归 0=24 3=-6 4=11 6=9 8=32 12=-3 13=4 16=7 17=5
side ahead|归|了 0=5 3=-3 4=8 8=7 17=-3
side ahead|形 0=7 1=-3 8=4 9=-3 10=3
side ahead|形|式 0=7 8=4 9=-3 10=3
side ahead|得 0=13 1=-3 2=4 3=3 4=5 6=3 8=17 9=-4 13=4 17=-3
side ahead|德 0=-3 2=-3 3=9 9=5 17=5
side ahead|德|国 0=-3 3=9 8=3 9=5 17=5
side ahead|总 0=-6 5=-5 8=-14 10=7 13=-3
side ahead|总|部 4=7 8=3 9=-6 17=-7
side ahead|息 0=4 3=3 8=5 9=5 13=5 17=9
side ahead|情 4=15 5=3 8=13 17=-4
side ahead|情|者 0=-3 4=8 8=3
side ahead|想 4=-3 8=-9 12=11 13=9 17=17
side ahead|想|把 12=8 13=3 17=8
side ahead|意 1=-8 2=-3 3=3 6=-3 7=4 8=-10 9=-6 10=17 13=-4 17=4
side ahead|意|向 0=-3 1=-6 8=-11 10=10 17=6
side ahead|愿 10=12 17=7
side ahead|成 0=-13 2=-14 7=-3 8=-29 10=11 12=-3 13=-4 17=-3
side ahead|成|为 10=9 17=5
side ahead|战 0=5 1=4 8=7 17=-3
side ahead|户 0=15 1=-3 8=5 10=4 16=4 17=5
side ahead|户|是 0=10 8=7 17=-3
side ahead|所|传 4=8 8=6
side ahead|手 1=-4 3=5 4=-5 8=-8 9=-10 11=4 13=6 16=-3 17=-6
side ahead|手|里 0=-6 4=-4 8=-12 17=-5
side ahead|打 0=5 3=3 8=8 9=3 12=-3 13=7 16=3 17=6
side ahead|打|算 9=4 13=8 17=9
side ahead|托 0=-6 4=6 8=-5 9=12 15=-8
side ahead|扬 4=-12 8=-14
side ahead|批 0=4 2=5 6=4 8=8 11=-7 17=-14
side ahead|批|准 2=6 8=6 11=-9 17=-11
side ahead|承 2=7 5=-3 7=3 8=-3 9=-9 10=3 15=-4 17=-17
side ahead|承|包 0=-10 8=-13 17=-4
side ahead|承|接 0=8 8=7 9=-4 17=-3
side ahead|技 3=7 8=4 12=-3 17=-5
side ahead|技|术 3=7 8=5 17=-3
side ahead|把 0=-14 1=-4 3=5 4=3 5=-3 7=-4 8=-22 9=-8 12=6 13=9 14=-3 16=11 17=9
side ahead|投 0=-3 1=9 2=5 5=-5 7=8 8=6 9=-5 11=-6 15=-3 17=-14
side ahead|投|诉 7=8 8=4 17=-3
side ahead|报 0=-13 1=6 4=3 7=-3 8=-14 9=6 11=-3 16=5
side ahead|报|告 0=-16 8=-21 9=-3 17=-6
side ahead|拆 4=5 9=-3 11=14 17=7
side ahead|拍 4=7 13=4
side ahead|拍|板 4=7 8=3 13=4 17=3
side ahead|拒 4=7 7=4 8=5 17=-6
side ahead|拖 2=7 4=4 5=7 8=15 17=-3
side ahead|拟|向 2=3 9=-4 17=-7
side ahead|拿 0=5 1=-3 2=-3 3=-3 4=-3 6=6 7=6 8=3 9=-11 11=3 16=-4 17=-14
side ahead|持 5=6 9=7 13=-6
side ahead|持|股 9=9 10=-3 17=3
side ahead|指 0=4 2=-4 8=-4 11=-4 13=6 16=12 17=8
side ahead|按 0=-7 8=-14 9=-7 14=6 16=3
side ahead|捐 0=5 1=-3 9=-3 16=7
side ahead|换|成 0=-3 8=-4 9=5 10=3 17=7
side ahead|据 1=7 2=-5 3=-6 4=-4 8=-11 9=-8 12=12 13=-3 16=-3 17=-3
side ahead|捷 9=6 13=5 17=10
side ahead|捷|克 9=6 13=5 17=10
side ahead|接 0=4 1=4 3=-3 4=7 7=3 8=11 9=-20 10=-3 13=4 17=-20
side ahead|接|盘 4=9 8=9
side ahead|控 0=6 2=-4 4=-4 6=3 9=-5 11=3 13=14 17=9
side ahead|控|制 4=-3 8=-4 13=7 17=5
side ahead|控|股 0=6 2=-4 6=3 8=3 9=-4 11=3 13=7 17=5
side ahead|提 0=-5 8=-8 9=-4 13=6
side ahead|提|到 13=7 17=5
side ahead|撤 8=-3 13=7 17=3
side ahead|撤|回 13=7 17=4
side ahead|支|持 5=7 8=5
side ahead|收 0=4 2=5 7=3 9=-5 11=-5 16=-3 17=-11
side ahead|收|到 0=3 2=4 7=6 8=10 9=-3 11=-4 17=-8
side ahead|收|购 4=-5 8=-7 10=4
side ahead|改 0=-6 6=3 8=-7 9=15 12=4 17=12
side ahead|政 4=-5 5=-7 6=-6 7=3 8=-18 17=-7
side ahead|政|府 5=-6 6=-6 7=3 8=-13 17=-4
side ahead|救 16=7 17=4
side ahead|敲 6=7 8=7
side ahead|文 1=8 2=-8 5=5 7=3 8=3 9=-8 11=-8 13=-4 17=-24
side ahead|文|件 0=5 1=4 4=-3 7=5 8=10 17=-3
side ahead|料 0=8 8=9 9=8 16=4 17=6
side ahead|新 3=8 4=7 5=-4 8=7 9=-4 11=3 13=-3 15=5 16=-3 17=-3
side ahead|新|加 0=-5 1=5 4=7 11=4 15=5 17=7
side ahead|方 1=-5 3=4 4=5 5=-8 7=8 9=7 10=-6 11=5 13=15 14=-5 15=12 16=5 17=24
side ahead|方|式 13=11 17=7
side ahead|方|是 3=7 4=-5 7=5 8=4 9=-4 13=12 16=-3 17=3
side ahead|方|面 0=8 5=-5 9=8 11=8 14=-3 17=10
side ahead|族 6=-5 8=-6 9=-3 13=-5 17=-9
side ahead|旗 0=-10 1=11 2=3 5=-3 9=8 10=-6 13=-10 17=-10
side ahead|旗|下 0=-10 1=11 2=3 5=-3 9=8 10=-6 13=-10 17=-10
side ahead|无 1=7 4=9 8=11 11=12 16=5 17=13
side ahead|无|关 8=-4 11=12 17=10
side ahead|日 0=-7 2=-9 4=17 5=8 7=6 8=8 9=-6 10=-3 11=4 12=-4 16=-4 17=-14
side ahead|日|, 0=-11 8=-13 9=-12 17=-14
side ahead|日|商 3=3 4=4 7=9 8=15 9=-4 13=-3 17=-10
side ahead|日|本 1=5 2=-9 3=-3 4=17 8=4 9=4
side ahead|早 1=-7 4=9 7=5 8=3 9=11 10=-6 15=6 17=5
side ahead|早|已 9=10 10=-5 17=4
side ahead|时 0=-4 2=10 4=-7 8=-4 9=-3 13=9 15=6 17=8
side ahead|明 0=6 4=6 8=9 9=-5 12=3 17=-3
side ahead|明|, 4=6 8=7 9=-3 12=4
side ahead|易 0=3 1=-4 4=6 7=5 8=9 9=-4 17=-5
side ahead|春 9=-5 17=-8
side ahead|是 1=6 2=7 3=4 4=23 5=-15 8=8 9=19 10=-4 11=-5 12=8 14=-4 15=12 16=-8 17=7
side ahead|是|DATE 4=8 8=4
side ahead|是|PARTY 0=-9 8=-14 9=-8 17=-9
side ahead|普 12=-8 17=-10
side ahead|晶 9=6 10=3 17=8
side ahead|晶|片 9=6 10=3 17=8
side ahead|更 0=5 9=7 13=3 15=6 17=11
side ahead|更|新 0=7 8=5 9=5 17=3
side ahead|曾 8=-4 9=6 13=3 14=6 17=11
side ahead|替 0=3 6=-9 7=5 8=-3 9=-4 11=4 12=-3 17=-7
side ahead|最 1=-13 2=7 4=23 8=13 9=-12 12=3 13=-3 15=-11 16=6 17=-17
side ahead|最|后 0=-5 1=-5 2=8 4=9 6=3 8=9 9=-4 15=-5 17=-12
side ahead|最|大 0=8 8=5 9=-4 17=-6
side ahead|月 0=-11 5=4 7=4 8=-3 10=3 11=-6 16=11 17=3
side ahead|有 0=-11 1=-3 4=5 5=6 6=13 7=-7 8=-6 10=4 11=-4 13=17 15=-6 16=-4
side ahead|有|一 0=-4 1=-5 4=3 5=9 13=3
side ahead|有|外 1=-5 8=-9
side ahead|期 0=-3 2=-3 3=7 5=7 7=3 8=3 11=3 17=-5
side ahead|期|, 0=-10 8=-13 9=6 11=3 17=6
side ahead|未|与 0=-5 1=6 9=-7 10=6 13=-4 17=-8
side ahead|本 1=7 2=-8 3=-4 4=17 6=5 7=-3 8=7 9=25 10=5 13=-4 15=-3 16=-4 17=15
side ahead|本|地 0=-4 4=4 8=-3 9=9 11=3 17=10
side ahead|本|来 2=4 9=13 17=10
side ahead|本|的 1=8 2=-3 4=3 8=7
side ahead|术 3=7 8=5 17=-3
side ahead|机 0=-15 2=-3 4=4 6=4 8=-12 9=25 12=4 13=-4 16=-3 17=19
side ahead|权 2=6 3=12 4=4 6=3 8=20 9=6 15=11 17=11
side ahead|权|人 2=4 8=6 15=12 17=10
side ahead|条 0=-4 1=-3 2=7 5=9 8=5 9=-4 11=-3 13=4 17=-6
side ahead|条|件 0=-3 2=8
side ahead|来 0=9 1=19 2=3 3=-3 8=19 9=4 12=3 13=-6 17=-3
side ahead|来|, 0=7 1=5 7=5 8=14
side ahead|来|只 0=3 8=3 9=-5 17=-8
side ahead|来|自 0=9 1=8 7=-3 8=10 9=-5 17=-9
side ahead|来|跟 9=9 17=8
side ahead|来|过 4=7 8=5
side ahead|板 0=-6 4=14 8=3
side ahead|板|, 4=7 8=3 13=4 17=3
side ahead|板|块 4=7 8=6 13=-3 17=-3
side ahead|果 8=-7 13=8 17=5
side ahead|架 3=-3 8=-11 12=5 14=3 17=4
side ahead|格 9=-5 17=-7
side ahead|案|是 8=-4 9=7 17=6
side ahead|检 0=-4 8=-5 13=7 17=4
side ahead|棒 0=-8 8=-9
side ahead|棚 0=7 8=8
side ahead|横 9=-8 17=-9
side ahead|欠 2=13 8=6 11=-10 16=7 17=-6
side ahead|次 0=-4 4=10 11=-3 12=3 13=4 16=5 17=8
side ahead|欧 0=-3 8=-6 10=9 17=7
side ahead|欧|洲 0=-3 8=-6 10=9 17=7
side ahead|款 1=-4 6=-7 8=-11 13=-3 15=8 16=10 17=9
side ahead|款|方 3=8 8=8 15=3
side ahead|款|行 15=8 17=8
side ahead|正 0=-8 1=-5 3=3 8=-10 9=6 10=9 13=10 15=3 16=-3 17=18
side ahead|正|与 0=-3 2=-5 8=-10 9=3 10=4 13=4 15=4 17=11
side ahead|此 1=6 3=5 5=8 8=13 9=6 13=3 16=3 17=6
side ahead|步 4=4 13=7 17=7
side ahead|母 0=-3 2=7 6=3 8=3 11=-5 13=3 15=-8 17=-15
side ahead|母|公 0=-3 2=7 6=3 8=3 11=-5 13=3 15=-8 17=-15
side ahead|每 0=6 2=7 8=6 9=13 11=-3 12=5 13=-4 16=-3 17=6
side ahead|每|年 0=8 8=4 9=12 12=3 17=9
side ahead|每|月 2=7 8=4
side ahead|比 4=-3 5=-5 7=4 8=-11 9=-5 11=-3 12=-3 13=-3 15=5 17=-13
side ahead|池 0=-7 1=3 8=-7 9=15 17=14
side ahead|沙 3=4 4=-9 8=-10 9=-3 16=13 17=8
side ahead|沙|特 4=-5 8=-10 16=13 17=10
side ahead|没 1=8 7=-3 12=3 13=-4 17=-8
side ahead|没|有 1=3 8=-4 17=-8
side ahead|法 0=5 3=-3 4=3 5=6 8=3 9=-4 13=7
side ahead|法|国 0=7 5=8 8=13 9=-3 13=5
side ahead|泰 0=3 3=7 5=6 8=13 11=3 12=-12 13=3 17=-6
side ahead|泰|国 0=3 5=6 8=7 11=3 13=3 17=5
side ahead|洲 0=-5 2=-7 8=-16 9=-3 10=9 11=3 17=5
side ahead|活 9=8 17=7
side ahead|洽 0=-6 8=-6 9=-8 17=-6
side ahead|流 0=4 8=3 15=8 17=6
side ahead|海 0=4 3=4 8=5 9=-5 17=-7
side ahead|消 3=3 9=8 13=5 17=9
side ahead|消|息 3=3 9=6 13=5 17=9
side ahead|渡 9=5 11=5 17=9
side ahead|港 0=8 4=-5 9=-6 10=-3 11=4 13=-3 17=-11
side ahead|源 8=3 9=-15 17=-16
side ahead|点 0=-3 1=4 3=4 9=7
side ahead|点|名 1=4 9=8 17=6
side ahead|烧 5=7 8=4 10=4 17=3
side ahead|爆 0=6 8=7
side ahead|爆|料 0=6 8=7
side ahead|爱 1=-10 8=-11 9=-6 17=-6
side ahead|片 9=4 10=3 12=8 13=-3 17=10
side ahead|版 0=6 3=-6 8=-4 12=9 17=5
side ahead|牛 8=-3 9=7 17=6
side ahead|牵 2=3 15=7 17=6
side ahead|牵|头 2=3 15=7 17=7
side ahead|特 1=6 4=-8 8=-8 16=13 17=6
side ahead|独 0=8 3=3 8=8
side ahead|理 1=-3 3=-6 4=-5 8=-21 9=4 10=-7 15=-7 16=-5 17=-20
side ahead|理|人 0=5 2=-3 10=-6 17=-7
side ahead|瑞 0=-3 4=-3 8=-6 9=15 13=4 17=18
side ahead|用 0=-9 1=-6 2=-3 6=4 7=-3 8=-23 9=17 11=-5 12=7 13=4 16=-3 17=11
side ahead|用|, 0=-3 2=-3 6=4 8=-3 9=12 17=10
side ahead|用|MONEY 8=-5 10=7 12=-3 13=9 17=10
side ahead|由 1=6 4=-9 5=8 6=11 8=7 9=27 11=-12 12=-3 13=-3 14=-3 15=-7
side ahead|由|PARTY 0=5 2=-6 5=-4 8=-8 9=-4 11=-4 17=-6
side ahead|申 8=-6 11=3 12=4 17=7
side ahead|电 0=-4 1=3 4=3 5=3 9=16 13=-4 14=-3 16=-3 17=6
side ahead|电|, 0=7 5=7 8=13 9=-3 17=-4
side ahead|电|池 0=-7 1=3 8=-7 9=15 17=14
side ahead|登 0=-9 8=-10 9=-5 17=-5
side ahead|的 0=24 1=27 3=11 4=-22 5=-11 6=7 7=5 8=14 9=17 11=20 12=5 14=-9 15=-14 16=-13 17=-4
side ahead|的|MONEY 0=5 6=5 8=8 15=-4 17=-6
side ahead|的|PARTY 0=3 1=5 4=4 8=10 9=-6 11=3 17=-6
side ahead|的|“ 0=19 4=-3 8=14 9=4 13=-4
side ahead|的|一 9=10 17=10
side ahead|的|是 0=3 1=6 2=4 3=6 4=8 6=10 7=-3 8=24 9=12 13=-6 15=-7 17=-4
side ahead|的|缺 2=6 6=8 8=12
side ahead|盘 1=-3 4=19 8=14 13=-5 17=-6
side ahead|盘|的 4=17 8=15 13=-4 17=-5
side ahead|盛 0=-3 1=-4 8=-7 9=-3 13=3
side ahead|盛|传 0=-3 1=-4 8=-7 9=-3 13=3
side ahead|目|公 10=7 17=6
side ahead|直 0=-3 3=4 4=5 6=3 8=9 17=-3
side ahead|看 0=-5 1=-4 4=-5 8=-17 9=-6 10=15 13=-4 17=3
side ahead|着 0=3 4=6 6=5 8=10 9=-5 17=-8
side ahead|知 0=3 2=-4 4=8 8=3 9=-7 12=6 15=4
side ahead|知|情 4=8 8=5
side ahead|研 1=-3 7=7 10=-3 17=-5
side ahead|研|究 7=7 8=4
side ahead|砸 9=-7 17=-6
side ahead|砸|MONEY 9=-7 17=-7
side ahead|示 1=9 3=-3 6=-3 8=4 10=3
side ahead|租 0=21 2=9 3=-3 4=-4 8=16 9=-15 11=9 13=-3 15=6 17=-9
side ahead|租|回 0=10 8=7 9=-4 11=4 17=-3
side ahead|租|给 0=21 8=19 9=-6 17=-7
side ahead|租|赁 0=7 8=5 11=3 15=3 17=4
side ahead|称 0=3 1=7 2=-10 3=-6 4=6 7=-5 8=-5 9=-4 10=-5 11=-6 17=-19
side ahead|称|, 0=-4 1=3 4=10 8=6 11=3 13=4 17=4
side ahead|称|PARTY 8=-3 13=-6 17=-7
side ahead|称|“ 1=4 2=-8 8=-10 11=-7 17=-12
side ahead|程 0=5 9=11 17=11
side ahead|究 0=-3 7=7 17=-3
side ahead|端 0=9 6=-6 8=4
side ahead|笔 0=9 8=8 17=-6
side ahead|第 0=14 2=-4 3=-3 7=4 8=6 9=-5 13=5 15=10 17=5
side ahead|第|一 0=18 8=16 17=-3
side ahead|第|二 2=-4 8=-6 15=10 17=8
side ahead|等 1=5 2=-8 8=-5 17=-3
side ahead|答 0=3 2=3 4=-4 5=-7 8=-11 9=5 13=-3 16=-6 17=-12
side ahead|答|: 2=3 4=-3 8=-7 9=-3 11=-3 13=-3 17=-13
side ahead|答|应 0=7 5=-6 16=-5 17=-5
side ahead|答|案 8=-4 9=7 17=5
side ahead|签 1=3 4=3 9=-7 12=11 17=-5
side ahead|简 0=5 8=4 9=-8 17=-8
side ahead|简|称 9=-7 17=-7
side ahead|算 0=-4 8=-11 13=7 17=-3
side ahead|算|MONEY 5=14 8=12
side ahead|管 0=3 2=-4 8=-10 10=-6 12=4 17=-7
side ahead|簿 2=-8 8=-9
side ahead|米 0=10 8=7
side ahead|索 6=-3 8=-10 17=-6
side ahead|约 0=19 5=-3 8=13 16=9 17=3
side ahead|约|定 1=3 9=8 17=6
side ahead|纸 2=-7 5=5 8=-6
side ahead|终 2=-3 4=5 6=8 8=9 11=-3 12=4
side ahead|终|于 6=9 8=8
side ahead|经 0=-9 8=-16 9=6
side ahead|结 2=3 4=-3 8=-5 13=7
side ahead|结|果 8=-6 13=8 17=6
side ahead|给 0=22 1=-3 2=-12 3=11 4=20 6=-3 7=-6 8=18 9=12 10=5 11=23 12=3 13=-23 14=-8 15=6 16=7 17=14
side ahead|给|丹 0=8 8=8 17=-3
side ahead|给|了 0=10 2=-5 3=3 4=6 8=9 13=-5 17=-9
side ahead|绝 4=5 7=4 8=5 10=7
side ahead|绝|了 4=5 7=4 8=7 17=-5
side ahead|统 0=-5 2=-4 8=-12 9=6 12=3 17=5
side ahead|续 0=-3 8=-5 11=-4 12=7 17=3
side ahead|缺 2=3 6=12 8=12
side ahead|缺|口 2=6 6=8 8=12
side ahead|网 0=16 4=-3 8=7 9=6 13=-4
side ahead|网|传 0=17 8=12 9=9 17=5
side ahead|美 0=-10 3=-6 5=3 6=3 7=7 8=-9 9=3 13=5 17=4
side ahead|美|商 12=6 13=5 17=9
side ahead|美|国 0=-5 3=-6 5=3 7=7 8=-5 9=-3 12=-3 17=-9
side ahead|考 13=9 17=8
side ahead|者 4=9 8=5 9=-5 13=-3 17=-8
side ahead|而 0=7 1=4 6=3 7=3 8=11 10=6 11=4 17=4
side ahead|职 0=-3 8=-7 17=-3
side ahead|联 0=-5 1=-7 8=-17 9=-3 11=11 15=-4 17=3
side ahead|联|合 0=-3 1=-6 8=-13 10=3
side ahead|聘 9=11 17=7
side ahead|股 0=8 1=6 2=-9 4=-7 5=-3 6=8 7=3 9=-5 10=11 11=4 13=5 15=-4 17=4
side ahead|股|东 0=5 1=3 2=-4 4=-3 6=4 9=-8 11=-3 13=4 16=3 17=-10
side ahead|股|股 0=6 2=-3 6=3 8=5 9=-4 17=-8
side ahead|背 1=6 6=4 8=8 15=-4 17=-3
side ahead|背|后 1=3 6=5 8=8 17=-3
side ahead|能 1=4 5=5 7=4 8=8 9=-4 17=-11
side ahead|自 0=11 1=10 3=3 6=-5 7=-4 8=8 9=9
side ahead|自|媒 9=7 17=6
side ahead|自|己 0=4 3=4 8=7 9=-3
side ahead|至 0=5 6=3 13=7 15=3 17=6
side ahead|至|于 0=4 13=7 17=6
side ahead|船 6=-5 8=-7 11=4 13=3 15=10 17=14
side ahead|船|期 0=8 8=8 9=-3 17=-3
side ahead|色 8=-4 9=7 12=5 17=10
side ahead|色|列 8=-3 9=4 12=5 17=8
side ahead|节 4=-4 8=-7
side ahead|花 4=3 9=7 17=4
side ahead|花|落 9=8 17=5
side ahead|英 0=7 8=6
side ahead|获 0=8 1=4 2=6 3=4 7=3 8=20 17=-8
side ahead|获|得 3=8 8=9 12=-3 17=-5
side ahead|营|公 6=-5 8=-8 11=4
side ahead|营|商 0=7 8=5 9=-10 11=3 16=4 17=-3
side ahead|落 8=-3 9=13 12=3 17=12
side ahead|虑 7=4 8=3 13=10 16=4 17=11
side ahead|行 0=-3 3=6 6=-6 8=-12 9=-4 11=5 15=14 16=-3 17=8
side ahead|衣 0=8 8=6
side ahead|补 11=-3 16=9 17=4
side ahead|表 0=-4 1=6 3=5 8=7 12=3
side ahead|被 0=7 1=3 4=15 6=-4 7=-3 8=13
side ahead|装 0=4 4=-7 8=-4 12=3
side ahead|西 0=5 1=3 2=7 8=14 9=9 11=-3 12=-9 17=-4
side ahead|要 0=-10 1=-3 2=10 6=-3 7=-5 8=-14 10=4 11=-4 12=15 13=-6 15=-4 16=6
side ahead|要|买 9=-11 13=8 16=6
side ahead|要|向 8=-3 9=3 12=5 17=7
side ahead|观 13=-8 17=-9
side ahead|解 3=4 4=-3 7=3 8=-3 17=-7
side ahead|计 0=-4 5=-5 8=-17 9=-4 10=3 12=4
side ahead|订 0=-7 8=-11 9=5 16=5 17=6
side ahead|订|单 8=-3 9=7 17=5
side ahead|认 0=5 1=-6 3=7 4=4 8=7 9=-6 10=10 11=-5 16=-3 17=-8
side ahead|认|购 1=-3 2=-4 8=-8 9=5 11=-4
side ahead|让 1=-3 3=7 4=8 7=-3 8=6 9=9 11=4 15=-3 17=3
side ahead|议 5=-4 8=-9 9=-3 17=-6
side ahead|讲 3=-3 4=10 7=4 8=10 17=-4
side ahead|许 3=11 8=8
side ahead|论 0=5 2=3 8=5 10=9 17=5
side ahead|设 0=5 5=6 8=9 9=4 14=3 17=5
side ahead|设|备 0=6 8=3 9=6 14=5 17=7
side ahead|评 8=-7 10=7 17=3
side ahead|评|论 10=9 17=8
side ahead|诉 0=-9 1=3 7=5 8=-7 9=-3 11=3 17=-5
side ahead|试 0=-3 8=-4 9=15 17=15
side ahead|话 0=-4 1=6 8=-4 9=16 17=16
side ahead|该 0=7 9=-4 16=9 17=3
side ahead|说 0=8 1=27 3=-4 4=12 5=5 7=-5 8=36 13=-4 16=6
side ahead|说|, 0=8 1=5 5=8 8=15 13=-3 15=3 17=-9
side ahead|说|PARTY 8=-5 9=8 10=7 13=5 16=5 17=22
side ahead|说|好 0=-4 1=13 8=8
side ahead|请 0=-4 8=-6 9=10 12=3 17=12
side ahead|谈 0=-4 3=-3 4=18 7=-3 8=4 9=-5 13=-5 17=-14
side ahead|象 4=-3 8=-9 11=10 13=-3 15=10 17=18
side ahead|账 6=5 8=-5 10=9 17=5
side ahead|货 0=7 6=-7 7=3 8=-3 9=-10 11=9 15=6
side ahead|货|款 6=-6 8=-7
side ahead|购 0=-5 1=-3 2=-4 4=-7 8=-22 9=11 10=5 13=9 15=4 17=16
side ahead|购|PARTY 10=-4 13=-3 17=-7
side ahead|购|SIZE 9=-8 17=-8
side ahead|购|入 13=5 17=7
side ahead|贷 2=17 8=15 11=9 15=6 17=8
side ahead|贷|款 2=-4 8=-3 11=5 15=8 17=11
side ahead|赁 0=7 8=5 11=3 15=3 17=4
side ahead|赁|商 0=-5 8=-6 9=7 11=4 15=3 17=13
side ahead|资 0=4 1=14 2=5 4=-3 5=-7 7=-3 8=4 9=-11 11=13 12=-3 13=-6 14=-3 15=4 17=-8
side ahead|资|MONEY 1=6 17=-7
side ahead|资|金 1=5 2=4 6=4 8=4 11=8 15=5 17=12
side ahead|赔 8=-5 9=-4 16=11 17=5
side ahead|走 8=-7 9=-4 12=5 17=-7
side ahead|越 0=7 3=4 8=8 9=3
side ahead|跟 1=-5 3=8 7=7 8=4 9=13 10=4 13=-3 17=8
side ahead|跟|PARTY 2=-3 8=-6 9=9 17=5
side ahead|车 0=9 1=3 8=7 12=3
side ahead|车|企 0=5 1=3 8=7
side ahead|轨 8=-4 9=-7 17=-8
side ahead|轮 0=6 1=6 8=10 10=-4 17=-6
side ahead|边 0=-8 2=3 4=-3 7=3 8=-8 17=-5
side ahead|达 0=-3 8=-8 11=-3 17=-8
side ahead|达|成 0=-4 8=-7 17=-3
side ahead|过 0=11 1=-3 2=-3 3=-3 5=-5 8=-3 11=6 12=3 13=10 15=-4 17=10
side ahead|运 0=10 7=5 8=10 9=-8 11=3 17=-9
side ahead|运|营 0=7 8=5 9=-10 11=3 16=4 17=-3
side ahead|近 5=10 8=6 9=-4 10=-3 12=-3 14=10 16=6 17=4
side ahead|近|日 5=11 8=8 13=3
side ahead|还 0=-7 1=5 2=8 3=-7 4=7 7=-5 9=-14 11=-7 12=15 15=10 16=9 17=9
side ahead|还|是 0=-3 8=-9 9=-6 12=7 17=-3
side ahead|还|有 0=3 4=12 8=11
side ahead|这 0=-16 2=-3 4=4 5=8 7=5 8=-8 9=8 11=7 13=-3 15=6 16=6 17=17
side ahead|进 0=9 1=7 4=-6 8=6 9=-4 12=7
side ahead|连|锁 13=7 17=6
side ahead|追 0=-3 8=-8 17=-7
side ahead|退 0=-4 3=-4 4=3 5=-5 7=-3 8=-16 9=-8 12=3 16=10
side ahead|退|还 0=-5 3=-3 8=-9 9=-6 12=3 16=11 17=7
side ahead|选 4=7 9=8 17=3
side ahead|透 0=-7 1=3 2=-3 3=-3 8=-12 9=3 10=4 12=3 17=8
side ahead|透|露 0=-7 1=3 3=-3 8=-10 9=3 10=4 12=3 17=8
side ahead|通 0=11 1=5 5=-4 8=6 9=4 17=3
side ahead|造 0=4 9=-9 17=-14
side ahead|道|, 0=3 3=6 8=10 9=-4 10=-3 12=6 17=-4
side ahead|那 0=6 3=3 4=-5 9=-6 10=3 13=-3 17=-7
side ahead|那|头 0=7 17=-3
side ahead|部 1=7 3=-3 4=9 7=-4 8=7 9=-3 11=3 13=-3 17=-5
side ahead|部|从 0=-4 8=-8
side ahead|部|分 0=4 1=5 8=8
side ahead|都 0=-6 8=-10 9=6 12=4 13=-4 17=3
side ahead|配 1=7 8=4 17=-5
side ahead|里 0=-13 3=4 4=-7 7=4 8=-17 13=4
side ahead|里|接 0=-6 8=-9 17=-3
side ahead|里|的 4=-5 8=-7 13=8 17=7
side ahead|重 0=-4 8=-8 13=6 17=4
side ahead|量 0=7 8=4 9=-3 17=-4
side ahead|金 0=-9 1=8 2=6 3=-3 4=3 6=4 8=3 9=3 11=13 13=-6 15=10 16=8 17=20
side ahead|金|MONEY 16=7 17=6
side ahead|钢 9=-7 17=-7
side ahead|钱 0=15 1=7 6=3 8=15 9=-5 11=4 13=-3 14=6 15=-3 16=-4 17=-7
side ahead|钱|: 0=10 8=10
side ahead|钱|的 0=7 8=5 10=-3 11=3 17=-4
side ahead|银 2=-12 8=-13 17=3
side ahead|银|团 2=-8 8=-8
side ahead|锁 13=7 17=6
side ahead|长 3=-3 4=-4 8=-15 10=5 17=-5
side ahead|问 0=-5 4=9 8=-5 9=-4 10=-3 13=7 17=-3
side ahead|问|及 4=7 8=6 13=7 17=7
side ahead|间 0=-4 1=10 4=6 8=6 9=-6 16=9
side ahead|间|指 16=10 17=10
side ahead|间|说 1=7 8=5 17=-3
side ahead|闻 4=3 7=7 8=6 13=14 17=9
side ahead|队 2=6 4=8 8=11 17=-4
side ahead|际 1=5 9=-6 17=-7
side ahead|院 4=-3 8=-9 17=-6
side ahead|除 4=-3 8=-8 17=-7
side ahead|险 2=4 7=7 8=5 15=3 17=-3
side ahead|险|公 7=9 8=7
side ahead|随 2=-3 8=-11 17=-3
side ahead|集 0=-9 7=5 8=-4 9=5 13=4 17=4
side ahead|集|团 0=-8 8=-7 9=5 13=4 17=7
side ahead|零 4=7 8=6 13=-4 17=-5
side ahead|靠 2=3 9=4 11=8 12=4 17=12
side ahead|面 0=7 1=3 2=3 4=3 5=-6 8=5 9=5 11=10 13=-4 14=-3 17=4
side ahead|面|, 0=9 1=3 2=5 4=-3 5=-6 8=4 9=5 11=10 14=-3 17=6
side ahead|韩 0=4 1=13 8=13 9=6 17=6
side ahead|韩|国 0=-3 1=13 8=6 9=12 17=11
side ahead|项 5=-4 8=-7 10=5 15=5 17=5
side ahead|须 0=11 8=6 9=-12 16=11 17=-3
side ahead|须|向 0=10 8=8 9=-7 17=-5
side ahead|顾 0=-5 8=-8 9=3 16=4 17=3
side ahead|额 0=-9 1=3 7=4 8=-10 9=3 11=3
side ahead|风 0=7 1=10 8=12 15=3 16=6 17=9
side ahead|风|场 0=4 1=6 8=7
side ahead|首 4=-3 8=-9 12=3
side ahead|马 9=-6 17=-8
side ahead|麦 0=11 6=9 8=18 9=-14 17=-17
side ahead|麦|PARTY 0=-8 8=-6 9=-9 17=-10
side ahead|麦|的 0=7 8=5 17=-4
side ahead|黑 2=-6 8=-11 9=4 17=4
side behind|% 0=-3 1=8 2=-8 4=10 5=-4 7=8 8=10 9=-7 11=12 12=3 13=8 16=-4 17=6
side behind|%|, 1=-5 7=8 10=3
side behind|%|DATE 13=7 17=6
side behind|%|gross 4=9 8=4
side behind|%|of 1=8 3=4 4=-11 9=-5 10=4 12=6
side behind|%|stak 1=18 8=17
side behind|%|的 1=-7 4=13 8=5 17=-3
side behind|( 0=-3 2=-4 3=-6 4=-4 5=17 6=7 7=5 9=9 17=5
side behind|(|9 0=-7 4=-3 5=4 6=8 7=8 9=3 12=5 13=7 17=14
side behind|(|DATE 9=-6 17=-8
side behind|(|OTHER 4=-3 5=6 9=15 13=-3 17=11
side behind|(|PARTY 1=4 2=5 3=-3 6=-4 9=10 16=3 17=11
side behind|(|以 5=14 8=13 9=-7 17=-8
side behind|(|作 0=7 8=7 9=-5 17=-6
side behind|) 0=-3 3=-9 4=-3 5=17 6=5 7=6 8=3 9=12 10=-3 13=5 16=3 17=7
side behind|)|: 0=-4 5=4 6=3 9=4 12=5 13=3 17=7
side behind|)|PARTY 0=-7 8=-8 9=-4 16=3
side behind|)|的 0=-4 8=-7 9=8 17=6
side behind|)|订 0=7 8=7 9=3
side behind|, 0=-5 1=27 2=19 3=10 4=12 6=9 7=17 9=9 10=14 12=6 13=12 14=-5 15=14 17=-15
side behind|,|9 6=-3 8=-7
side behind|,|DATE 0=20 1=4 2=-12 3=-6 4=-8 7=3 9=-4 10=-3 11=-10 12=4 15=9 16=-5 17=-13
side behind|,|MONEY 0=7 1=-7 2=4 4=6 6=-7 7=-11 8=-9 9=-6 11=3 12=-7 13=10 15=7 16=-4 17=-5
side behind|,|OTHER 2=8 9=18 10=-5 11=-3 17=5
side behind|,|PARTY 0=-15 1=11 2=3 3=-7 4=20 5=-12 7=-10 8=-19 9=9 12=-6 13=-19 14=9 15=-4 16=4 17=-13
side behind|,|SIZE 0=4 9=10 17=8
side behind|,|a 0=-25 1=-5 2=15 3=10 4=5 5=-8 6=-4 7=3 8=-12 9=-22 10=5 11=-7 14=-4 15=-3 16=-8 17=-35
side behind|,|after 0=-3 3=4 4=9 8=7 9=3
side behind|,|against 1=9 9=6 12=3 15=-3
side behind|,|agre 0=-4 4=12 8=7
side behind|,|all 1=5 3=4 8=7 16=3
side behind|,|an 1=9 2=-3 3=4 7=5 8=11 10=8 13=-9 17=-5
side behind|,|and 0=-4 2=16 3=-12 5=-7 6=-7 7=-11 8=-26 12=4 13=13 15=-7 16=-6 17=-7
side behind|,|are 8=-8 10=5 13=4
side behind|,|as 5=9 6=11 7=-6 8=9 9=-3 13=-4 15=7
side behind|,|ask 6=4 13=21 17=17
side behind|,|at 0=-6 1=-4 4=-3 7=-3 8=-16 9=4 10=3 11=6 12=-4 13=5 15=-4 16=-3 17=5
side behind|,|belong 13=7 17=3
side behind|,|both 0=-3 2=5 8=-5 11=-3 17=-9
side behind|,|but 0=13 1=9 4=-6 5=6 8=17 9=-8 13=-3 14=5 17=-7
side behind|,|came 1=5 4=5 8=7
side behind|,|cancell 0=7 8=5
side behind|,|cash 0=16 4=-4 8=10 9=-7 17=-7
side behind|,|company 0=-5 1=-3 4=10 5=11 6=5 7=-3 8=15 9=-6 10=4 11=3 12=5 13=-4 16=-3 17=-4
side behind|,|count 2=-6 8=-8 17=-4
side behind|,|end 3=3 4=8 8=7 12=3 13=-4 17=-4
side behind|,|for 1=6 2=-8 3=4 4=-8 5=-3 6=16 7=21 8=21 9=19 10=-10 11=5 12=-6 13=11 15=-6 17=13
side behind|,|from 3=4 6=6 8=8 9=22 12=-9 17=7
side behind|,|guarante 6=-6 8=-8
side behind|,|had 0=-7 2=7 4=20 7=-5 8=13 9=3 13=-3 17=-7
side behind|,|half 2=11 4=-3 8=5 11=-8 17=-7
side behind|,|has 0=-10 1=-7 2=-8 3=-4 4=15 5=4 7=12 9=10 10=6 11=-6 12=-5 15=3 16=-4
side behind|,|hav 0=3 4=7 7=-4 9=4 10=3 12=-3 13=13 16=-3 17=12
side behind|,|i 2=-9 8=-11
side behind|,|if 15=7
side behind|,|in 0=7 1=-3 3=11 4=-10 6=7 7=7 8=14 9=-10 10=6 11=4 12=4 15=-4 16=-4 17=-7
side behind|,|is 0=-9 1=4 3=3 4=-10 5=-3 8=-16 11=-3 12=10 15=-3 17=3
side behind|,|let 3=19 8=16
side behind|,|meanwhil 0=-4 8=-7 9=7 17=7
side behind|,|not 2=14 8=14 16=3
side behind|,|of 0=-8 2=4 8=-7 15=5 16=-3 17=-4
side behind|,|on 0=4 2=3 4=14 6=-3 8=14 9=-4 11=4 13=-5 17=-9
side behind|,|once 3=-3 4=-3 8=-9 17=-5
side behind|,|order 0=14 8=10 9=-3 17=-4
side behind|,|out 7=4 16=9 17=3
side behind|,|paid 0=14 4=-3 8=9 16=3 17=-4
side behind|,|pric 9=12 17=10
side behind|,|pronoun 0=-7 1=13 2=-16 3=-10 4=3 6=-3 7=7 8=-15 9=6 12=-11 13=-15 14=4 16=3 17=-15
side behind|,|put 0=7 8=3
side behind|,|resum 8=-5 9=-5 17=-8
side behind|,|said 3=5 5=3 8=4 12=-3 17=-7
side behind|,|should 2=-6 6=10
side behind|,|sign 9=6 11=3 17=7
side behind|,|that 0=-3 2=-14 6=7 8=-16 16=5
side behind|,|the 0=-19 1=-6 2=9 3=-3 4=-6 5=-4 6=6 7=21 8=-3 9=-8 12=21 13=7 15=7 16=-8 17=14
side behind|,|though 8=-7 17=-4
side behind|,|thre 0=9 8=8 11=4
side behind|,|to 0=-5 1=-3 2=16 3=-3 4=-6 5=-3 8=-4 9=7 10=-5 11=7 12=3 15=-4 16=4 17=10
side behind|,|too 8=-7 17=-6
side behind|,|under 1=7 3=3 8=7 17=-3
side behind|,|was 0=10 1=-4 2=-4 4=-10 6=8 7=-6 8=-7 10=3 11=3 15=-3
side behind|,|were 0=-3 8=-9 9=7 17=4
side behind|,|wher 1=-3 8=-8 9=-4 17=-6
side behind|,|which 0=5 1=16 2=-13 3=5 4=14 5=7 6=-4 7=-12 8=8 9=-15 10=10 11=-6 12=-5 14=-3 15=18 16=3 17=-7
side behind|,|who 0=4 4=-3 8=-7 17=-7
side behind|,|whos 1=-4 3=9 5=-4 7=-5 8=-10 9=-3 10=-5 12=10 13=12 15=-3 16=-5
side behind|,|will 0=-10 1=5 2=-4 5=8 6=17 7=-4 8=10 9=-6 15=3 16=5
side behind|,|with 1=-5 2=-10 3=-7 4=22 5=4 6=-4 7=-7 8=-9 9=3 10=-7 11=-9 12=4 13=11 15=-3 16=-4 17=-7
side behind|,|worth 0=5 4=6 8=3 13=9 17=8
side behind|,|would 4=-3 5=-5 8=-15 17=-4
side behind|,|wrot 4=-7 8=-7 13=-7 17=-8
side behind|,|“ 0=36 4=-5 8=25
side behind|,|一 0=-4 2=6 8=-4 11=7 13=-4 17=-4
side behind|,|三 0=-6 2=5 4=6 9=9 11=6 12=3 17=10
side behind|,|不 0=3 2=-4 7=7 8=9 11=-4 13=4 15=3
side behind|,|为 0=-4 1=-3 4=3 8=-6 9=6 10=-3 11=4 12=4 17=10
side behind|,|于 0=14 8=13
side behind|,|五 3=7 8=6 9=-5 12=7
side behind|,|交 4=3 8=4 13=-6 17=-9
side behind|,|付 4=7 7=3 8=6 9=6 13=-3 17=4
side behind|,|代 0=-4 1=3 7=10 8=8 9=4 16=4 17=5
side behind|,|价 0=-3 3=3 4=4 9=-6 12=4 13=14 17=10
side behind|,|但 0=-5 8=-11 17=-9
side behind|,|作 0=-4 4=21 7=-3 8=11 9=3 16=5 17=5
side behind|,|依 7=5 8=4 12=4 16=5 17=8
side behind|,|保 6=5 11=-3 15=-5 17=-10
side behind|,|信 2=-4 8=-6 15=10 17=9
side behind|,|先 0=-7 8=-8
side behind|,|全 0=7 4=5 8=3 9=-4 13=5
side behind|,|公 16=7 17=5
side behind|,|其 0=-6 8=-8
side behind|,|农 2=11 8=10 16=6 17=3
side behind|,|出 1=6 4=5 8=5 13=-13 16=-4 17=-19
side behind|,|分 0=-4 4=3 8=-6 9=6 10=3 13=-7
side behind|,|则 3=10 4=-4 8=4 9=-3 17=-4
side behind|,|十 0=-3 8=-5 9=9 14=5 17=13
side behind|,|单 5=8
side behind|,|卖 4=8 8=4 13=3
side behind|,|受 7=8 8=4 11=5
side behind|,|只 5=8 8=4 9=-3 17=-12
side behind|,|合 0=32 2=11 3=-4 4=-7 7=8 8=32 9=5 12=5 13=7 17=9
side behind|,|后 0=-4 7=6 9=9 16=5 17=8
side behind|,|员 4=6 7=5 8=7 17=-3
side behind|,|因 4=8 5=-7 7=4 8=4 10=-3 13=-5 17=-12
side behind|,|地 0=-4 1=13 8=10
side behind|,|契 0=-3 8=-4 9=7 17=7
side behind|,|对 0=-5 1=5 3=3 9=-4 17=-7
side behind|,|将 8=-5 12=-6 17=-8
side behind|,|已 0=-11 5=-4 8=-22 9=16 10=4 17=14
side behind|,|干 0=8 8=6 17=-4
side behind|,|并 3=5 8=-5 9=8 11=3 13=-3 14=3 17=8
side behind|,|开 1=5 2=3 4=-3 8=4 11=7 13=5 17=8
side behind|,|总 4=-3 8=-9 9=5 13=3 15=7 17=11
side behind|,|打 0=-3 7=5 9=-3 16=12 17=9
side behind|,|执 0=9 8=7 17=-4
side behind|,|承 1=5 2=3 4=-5 7=7 8=10 17=-3
side behind|,|把 0=5 2=3 5=4 7=4 8=10 9=-4 13=5 17=-3
side behind|,|换 4=7 8=4 13=7 17=3
side behind|,|接 4=-11 5=5 8=-7 17=-4
side behind|,|收 3=7 8=5 14=5
side behind|,|整 4=-4 8=-5 13=-5 17=-7
side behind|,|月 0=-4 4=-3 8=-8 9=4 11=6 17=6
side behind|,|本 0=-3 1=8 9=8 17=7
side behind|,|条 1=4 10=7
side behind|,|校 7=3 16=8 17=6
side behind|,|框 9=5 10=3 17=7
side behind|,|欠 2=-3 8=-5 9=14 17=12
side behind|,|正 4=-7 8=-8 13=-4 17=-6
side behind|,|涉 0=9 2=4 8=8 9=-5 17=-11
side behind|,|用 2=4 4=3 5=3 8=9
side behind|,|由 8=-5 9=4 14=5 17=10
side behind|,|看 0=7 8=4 9=7 17=5
side behind|,|租 0=18 8=15 9=-4 17=-6
side behind|,|第 0=-12 6=3 8=-9 16=6
side behind|,|签 3=3 4=-3 5=-4 7=-3 8=-10 9=6 12=-4 16=-7 17=-8
side behind|,|管 0=-3 8=-3 9=7 15=3 17=9
side behind|,|索 7=-3 8=-8 17=-6
side behind|,|自 8=-7 11=4 14=-3
side behind|,|购 9=-8 17=-9
side behind|,|转 2=8 7=-5 13=3
side behind|,|还 0=-3 2=3 8=-6 9=-7 13=5 16=8
side behind|,|这 0=5 1=5 2=3 4=3 5=-3 8=9 9=-10 10=8 14=5 16=4 17=4
side behind|,|连 8=-4 9=5 10=4 13=5 17=8
side behind|,|造 5=11 8=9 9=6 17=4
side behind|,|那 0=8 4=7 8=13 9=-3 14=6 17=5
side behind|,|金 0=8 2=-3 6=3 8=3 10=11 11=13 17=16
side behind|,|钱 1=5 4=-4 13=9 17=7
side behind|,|附 2=7 8=6
side behind|,|首 0=5 9=7 17=5
side behind|9 0=19 1=12 2=-13 3=-11 4=18 7=11 8=16 9=23 10=-11 11=15 13=-8 15=-9 16=9 17=6
side behind|9|% 0=-3 1=9 2=-8 4=12 5=-4 7=8 8=11 9=-7 11=12 12=3 13=5 16=-4 17=4
side behind|9|) 5=4 6=8 7=8 8=7 9=7 10=3 12=5 13=3 17=15
side behind|9|PARTY 0=5 9=3 16=8 17=9
side behind|9|e 9=10 17=9
side behind|9|from 0=-6 8=-7 9=5 17=5
side behind|9|million 0=5 1=7 2=-6 7=-4 8=-4 9=-6 16=5 17=-5
side behind|9|of 0=7 8=5
side behind|9|s 9=-6 13=-3 17=-10
side behind|9|squar 0=10 8=9
side behind|9|t 9=-9 17=-9
side behind|9|x 0=-6 8=-7 9=5 17=5
side behind|9|year 0=10 8=6 15=-3 17=-7
side behind|9|万 1=21 4=-3 8=12 9=5 10=-4 16=5 17=4
side behind|9|年 9=7 17=4
side behind|9|的 3=8 8=6 17=-4
side behind|9|签 3=-8 8=-7 11=3 12=-8 17=-6
side behind|: 0=-14 1=-4 3=-12 4=8 5=18 6=14 8=-3 9=5 11=7 12=12 13=17 14=-3 15=3 16=6 17=21
side behind|:|COMPANY 7=8 8=5 11=9 13=-3 17=4
side behind|:|DATE 0=9 3=-3 7=-4 16=14 17=9
side behind|:|MONEY 0=4 1=-3 2=-5 5=7 6=9 8=11 9=-5 16=-3 17=-10
side behind|:|PARTY 0=-6 2=5 3=-4 4=-10 7=-7 8=-22 11=-8 12=3 13=8 16=-5 17=-4
side behind|:|PRONOUN 0=6 3=-5 4=11 7=-3 8=7 17=-4
side behind|:|a 0=-7 3=8 4=-3 5=5 7=-3 8=-3 9=10 12=8 13=-5 16=-3 17=9
side behind|:|other 2=-3 8=-4 11=-3 16=7
side behind|:|the 3=-3 5=3 8=-4 12=-8 13=-3 17=-14
side behind|:|“ 4=8 8=7 10=9 11=-3 13=-4
side behind|:|三 13=6 17=7
side behind|:|与 0=-4 8=-5 9=6 13=3 17=9
side behind|:|原 0=-7 8=-7 9=9 17=9
side behind|:|未 8=-4 9=-4 17=-7
side behind|; 4=-3 6=-10 8=-16 12=3 16=5 17=6
side behind|COMPANY 0=-17 1=3 3=-7 4=3 5=14 6=18 7=25 8=19 9=6 10=6 11=12 14=4 15=5 16=-6 17=12
side behind|COMPANY|, 1=-6 4=-4 5=-4 6=11 7=14 8=11 9=12 10=3 12=4 13=-6 16=-5 17=5
side behind|COMPANY|MONEY 2=21 7=-4 8=14 11=-3 17=-6
side behind|COMPANY|PARTY 0=3 1=5 2=-4 6=-4 9=-3 14=6 15=7 17=7
side behind|COMPANY|at 4=6 5=5 8=6 13=10 17=9
side behind|COMPANY|s 0=-4 2=4 6=13 8=8 9=23 17=18
side behind|COMPANY|向 0=-8 8=-8
side behind|COMPANY|支 0=-3 7=7 8=3
side behind|DATE 0=35 2=-6 4=19 5=-5 6=-16 7=-12 8=9 9=15 10=6 12=-4 14=-8 15=6 16=-5 17=-8
side behind|DATE|) 9=-6 17=-10
side behind|DATE|, 2=4 3=-6 4=5 5=3 6=-3 7=3 11=-14 12=-4 13=-4 16=-3 17=-25
side behind|DATE|PARTY 0=11 7=-3 8=5 9=-5 17=-7
side behind|DATE|after 4=4 13=7 17=6
side behind|DATE|and 0=-5 4=4 8=-5 11=14 17=13
side behind|DATE|for 0=-9 1=-3 3=5 4=9 5=11 8=7 9=4 13=-3 17=-3
side behind|DATE|grant 2=10 7=-3 8=4 12=-3 17=-4
side behind|DATE|that 4=6 8=4 9=11 13=3 17=13
side behind|DATE|to 0=6 1=3 3=6 4=-5 8=7 13=6 17=3
side behind|DATE|with 1=-6 8=-10 10=7 17=5
side behind|DATE|一 9=9 17=8
side behind|DATE|下 0=9 7=3 8=10 9=-4 17=-5
side behind|DATE|与 2=3 3=-8 7=5 8=-3 9=-11 12=-4 17=-18
side behind|DATE|九 0=-3 4=3 7=8 8=7
side behind|DATE|交 0=7 8=6
side behind|DATE|从 0=-4 8=-9 11=9 17=6
side behind|DATE|八 0=-8 8=-10 9=4
side behind|DATE|公 1=-3 2=-3 5=14 8=4 9=5 11=6 13=4 17=12
side behind|DATE|同 0=7 8=6 11=4
side behind|DATE|完 0=-3 8=-4 11=7 17=8
side behind|DATE|将 0=5 1=5 8=7 12=5 13=-4
side behind|DATE|底 1=6 8=4 9=-4 13=-6 17=-12
side behind|DATE|才 5=9 8=6 9=-3 17=-3
side behind|DATE|把 13=8 17=7
side behind|DATE|报 0=7 8=5
side behind|DATE|收 4=-6 8=-9
side behind|DATE|曾 2=8 8=6
side behind|DATE|的 1=10 2=-12 8=-4 9=10 11=-8
side behind|DATE|签 0=18 3=-6 4=4 6=-3 7=6 8=17 9=-6 12=10 13=5 16=-3 17=3
side behind|DATE|给 1=9 5=4 6=-3 7=3 8=7 15=4
side behind|DATE|起 0=5 8=5 9=11 17=10
side behind|MONEY 0=-10 1=28 2=36 3=-5 4=19 6=-4 7=16 8=14 9=32 10=8 11=23 12=8 13=5 14=-16 15=13 16=8 17=14
side behind|MONEY|( 3=4 5=5 9=14 13=-3 17=8
side behind|MONEY|, 0=-43 1=9 2=18 3=-5 4=40 5=-18 7=25 8=9 9=-4 10=5 11=-5 12=-17 13=19 14=-10 16=7 17=-15
side behind|MONEY|: 8=-4 11=-7 17=-6
side behind|MONEY|DATE 0=-5 2=-4 5=-3 8=-19 9=-4 13=3 17=-4
side behind|MONEY|a 0=10 1=-3 3=4 4=-6 5=-4 8=-4 9=3 12=7 13=-5
side behind|MONEY|and 0=-7 1=7 2=-4 3=15 4=8 5=-4 6=-6 8=8 9=8 13=-6 15=8 16=-3 17=4
side behind|MONEY|at 8=-3 9=-3 17=-10
side behind|MONEY|by 0=-3 2=-7 8=-17 11=21 17=14
side behind|MONEY|contract 9=12 17=7
side behind|MONEY|deal 4=3 13=8 17=3
side behind|MONEY|for 0=13 1=3 2=-10 3=3 4=9 5=7 6=-3 7=3 8=20 9=-25 10=6 11=3 13=6 16=7 17=-13
side behind|MONEY|from 0=-5 1=-6 2=-5 4=-3 8=-25 9=4 10=19 11=19 12=-3 13=-4 15=3 16=5 17=38
side behind|MONEY|has 6=6 9=17 17=12
side behind|MONEY|if 3=7 8=-3 12=6
side behind|MONEY|in 0=-10 2=9 3=-5 4=-11 5=5 7=12 9=-4 11=11 12=11 13=-4 17=8
side behind|MONEY|into 1=12 5=3 7=-3 8=7 14=5
side behind|MONEY|investment 1=6 8=7
side behind|MONEY|is 1=-4 2=3 4=-10 8=-15 9=-5 16=8
side behind|MONEY|later 8=-3 9=8 12=10 17=15
side behind|MONEY|leas 0=8 8=5 17=-3
side behind|MONEY|line 2=-5 8=-8 11=3 17=3
side behind|MONEY|loan 2=-10 8=-11 11=6 17=4
side behind|MONEY|more 2=4 6=5 7=3 8=3 11=-17 17=-23
side behind|MONEY|now 3=-4 8=-9 9=-3 12=29 17=24
side behind|MONEY|of 1=15 2=-6 3=-10 4=-22 5=-8 6=14 7=-11 8=-27 9=8 12=-4 13=-7 15=-11 17=-18
side behind|MONEY|offer 1=-3 2=-4 4=17 5=-4 8=3
side behind|MONEY|on 0=13 1=6 2=-3 3=-4 4=-3 5=8 7=-3 8=12 9=-7 11=3 13=5 17=-5
side behind|MONEY|order 0=13 8=6 9=13 17=10
side behind|MONEY|over 8=-3 9=19 16=-4 17=10
side behind|MONEY|overdraft 2=11 8=7 11=-5 17=-6
side behind|MONEY|owed 0=6 1=4 8=7
side behind|MONEY|pump 1=-6 5=15 7=-4 8=3
side behind|MONEY|sale 1=7 4=-4
side behind|MONEY|short 8=-4 9=-7 17=-9
side behind|MONEY|so 2=7 8=5
side behind|MONEY|to 1=-7 3=16 4=7 5=-8 7=16 8=18 10=20 12=6 13=-5 16=-3 17=14
side behind|MONEY|under 2=7 11=5
side behind|MONEY|was 0=-3 1=4 8=-7 9=-5 10=4 13=5
side behind|MONEY|went 8=-4 10=9 17=7
side behind|MONEY|with 0=6 1=7 8=8
side behind|MONEY|within 3=6 8=3 12=9 17=8
side behind|MONEY|worth 0=-6 8=-14 9=9 17=6
side behind|MONEY|— 9=-15 17=-16
side behind|MONEY|” 0=12 1=-7 2=-9 5=-3 8=-11 9=-16 10=12 11=-8 13=5 17=-11
side behind|MONEY|一 2=-9 7=6 8=-5 17=-5
side behind|MONEY|买 0=-3 1=-4 4=17 6=3 8=8 9=-4 13=5 15=4
side behind|MONEY|从 0=-3 4=7 8=5 17=-4
side behind|MONEY|入 1=12 8=10
side behind|MONEY|公 0=7 8=5 9=5 15=3 17=6
side behind|MONEY|分 0=-5 8=-7 16=5
side behind|MONEY|参 1=6 5=-3 7=-3 8=-3 10=8 17=7
side behind|MONEY|取 3=10 8=7
side behind|MONEY|受 3=-13 8=-12 13=-3 17=-3
side behind|MONEY|和 4=4 8=7 17=-3
side behind|MONEY|工 0=10 6=4 8=9
side behind|MONEY|已 0=4 3=6 4=-5 8=3 13=9 17=7
side behind|MONEY|循 2=11 6=-5 8=3 15=-5 17=-4
side behind|MONEY|承 1=-3 4=11 8=6 10=9 17=4
side behind|MONEY|把 4=9 8=7 17=-3
side behind|MONEY|投 0=-3 1=6 3=11 8=9 17=-3
side behind|MONEY|拿 1=-4 4=7 8=3 9=4 17=3
side behind|MONEY|换 0=-7 1=11 4=8 7=-4 17=-3
side behind|MONEY|提 6=-10 8=-12
side behind|MONEY|的 0=22 2=7 3=-9 4=-3 5=7 7=-3 8=13 9=3 10=5 13=18 14=6 16=9 17=29
side behind|MONEY|盖 0=-7 5=10 8=3
side behind|MONEY|租 0=-4 6=8 9=-4 15=-5 17=-11
side behind|MONEY|签 3=7
side behind|MONEY|给 0=5 3=-3 4=7 8=4 12=3
side behind|MONEY|设 1=-5 8=-8 10=15 17=13
side behind|MONEY|购 7=12 8=8 16=3
side behind|MONEY|贷 8=-3 11=7 15=6 17=10
side behind|MONEY|过 1=-3 2=11 8=7 10=-3 11=15 15=-6 17=6
side behind|MONEY|银 2=5 8=4 11=10 17=8
side behind|MONEY|预 2=8 8=4
side behind|MONEY|首 12=7 17=7
side behind|OTHER 0=3 1=9 3=4 4=-14 5=-4 6=-16 7=-34 8=-33 9=14 10=8 11=6 12=3 13=-19 14=-4 15=-7 16=15 17=5
side behind|OTHER|, 1=-4 2=-4 4=-5 8=-17 9=5 10=18 13=-6 15=-5 16=16 17=22
side behind|OTHER|PARTY 2=-10 8=-10 11=-3 17=-4
side behind|OTHER|from 1=6 8=6 11=7 17=5
side behind|OTHER|of 2=12 8=10 9=5 10=-5 11=-6 17=-10
side behind|OTHER|盖 0=10 5=-8 11=-3 15=4
side behind|OTHER|银 2=-6 8=-6 11=-8 17=-10
side behind|PARTY 0=12 1=12 2=22 3=6 4=7 5=3 6=17 9=24 10=6 12=4 13=5 14=10 15=-3 16=14 17=-4
side behind|PARTY|( 0=-13 1=4 3=-5 6=3 8=-13 9=4 10=-3 12=5 17=4
side behind|PARTY|) 1=4 2=5 3=-3 5=13 6=-4 8=8 9=10 16=3 17=8
side behind|PARTY|, 0=29 1=10 3=-14 6=-6 8=4 9=-18 10=4 11=4 13=3 14=-3 15=5 16=-8 17=-23
side behind|PARTY|: 0=-3 2=-3 3=4 4=5 8=-4 10=-4 11=-7 12=5 15=6 16=-4 17=-8
side behind|PARTY|DATE 4=3 8=-3 9=15 10=3 11=4 13=-7 17=11
side behind|PARTY|MONEY 0=12 1=-7 2=12 3=7 5=-6 6=-3 7=23 8=34 10=-5 11=-4 12=3 13=6 16=11 17=8
side behind|PARTY|PARTY 0=-3 1=-3 4=-6 8=-12 9=10 10=-3 11=9 17=12
side behind|PARTY|PRONOUN 0=9 1=5 8=11
side behind|PARTY|RATE 0=4 9=11 17=8
side behind|PARTY|SIZE 0=-11 8=-13
side behind|PARTY|a 2=3 7=3 9=-10 13=6 16=-5 17=-16
side behind|PARTY|again 8=-5 11=-7 17=-9
side behind|PARTY|an 4=-4 7=9 17=-3
side behind|PARTY|and 0=-3 1=13 2=15 3=6 4=5 7=-3 8=25 9=-10 10=7 12=-4 13=15 17=7
side behind|PARTY|are 0=-5 1=-3 4=18 7=4 8=9 9=9 12=4 17=8
side behind|PARTY|as 4=6 6=-3 8=-5 9=-8 10=10 17=-4
side behind|PARTY|at 0=-3 1=-6 4=-5 8=-18 9=3 13=8 17=8
side behind|PARTY|call 7=9 8=7
side behind|PARTY|came 0=-3 8=-7 17=-4
side behind|PARTY|doe 0=6 1=4 6=3 7=-3 8=8 17=-3
side behind|PARTY|end 4=10 8=8
side behind|PARTY|first 7=8 8=4
side behind|PARTY|for 0=6 1=3 3=-8 5=10 6=-8 7=-8 8=-9 9=3 11=16 12=-12 15=-5 16=-3 17=-8
side behind|PARTY|from 0=-7 1=-4 4=11 9=8 17=7
side behind|PARTY|had 4=-3 7=-3 8=-11 9=5 10=5 13=-4 17=7
side behind|PARTY|has 0=-8 1=-9 3=-5 4=4 6=-5 8=-26 9=-9 10=-6 12=9 13=13 17=3
side behind|PARTY|have 0=-4 7=9 9=-9 13=-7 17=-19
side behind|PARTY|in 0=4 7=-3 8=-4 9=-4 13=-5 17=-16
side behind|PARTY|into 0=15 8=9
side behind|PARTY|is 0=4 4=-12 6=4 7=-5 8=-14 9=-6 10=-3 14=4 15=3 16=6
side behind|PARTY|mak 4=-5 8=-8 12=4 13=-7 17=-6
side behind|PARTY|of 0=-4 1=6 2=6 3=7 4=3 7=-3 8=12 9=4 11=-5 13=8 17=5
side behind|PARTY|report 1=9 8=8
side behind|PARTY|s 0=10 1=-3 3=15 5=-4 6=9 8=23 9=8 10=-4 11=-3 12=-4 13=7 14=6 15=4 16=-3 17=7
side behind|PARTY|set 0=-3 1=9 8=5 9=-3 10=9 17=5
side behind|PARTY|shar 1=3 16=13 17=10
side behind|PARTY|the 0=3 2=6 3=-6 9=-6 17=-7
side behind|PARTY|to 0=6 2=6 3=-3 4=-5 6=-3 9=14 10=-3 12=-3 14=-3 15=-3
side behind|PARTY|too 0=8 8=5
side behind|PARTY|under 0=-6 8=-10 9=6 15=-3
side behind|PARTY|was 0=18 8=16 10=7
side behind|PARTY|will 0=-3 4=-3 8=-8 9=4 14=4 17=4
side behind|PARTY|with 0=-6 1=3 2=5 3=4 7=9 8=12 9=-3 10=-4 13=-4 17=-15
side behind|PARTY|would 8=-3 14=12 17=8
side behind|PARTY|” 0=-6 1=-3 4=4 6=-4 8=-10 9=-5 17=-10
side behind|PARTY|一 1=-4 2=7 3=6 4=6 7=-3 8=10 9=-4 17=-8
side behind|PARTY|不 4=9 6=7 8=13
side behind|PARTY|与 0=4 9=-5 17=-8
side behind|PARTY|之 2=8 8=5 11=-3 13=3 17=-3
side behind|PARTY|买 0=-7 8=-11 17=-3
side behind|PARTY|二 0=11 1=6 4=-3 8=12 9=-4 17=-5
side behind|PARTY|于 0=5 3=-3 9=-5 12=7
side behind|PARTY|代 3=8 8=8 9=-3 17=-6
side behind|PARTY|以 2=-3 4=-7 8=-11 10=4
side behind|PARTY|任 1=10 8=8
side behind|PARTY|作 6=-5 8=-6 15=-5 17=-7
side behind|PARTY|供 8=-3 9=13 17=12
side behind|PARTY|借 8=-4 11=9 17=8
side behind|PARTY|全 0=7 1=-4 3=8 4=4 8=10 10=3 13=-3 17=-3
side behind|PARTY|公 2=4 3=8 4=-3 8=5
side behind|PARTY|分 0=-3 1=-11 8=-12 17=-3
side behind|PARTY|创 1=9 8=8
side behind|PARTY|原 1=-4 2=20 8=11 17=-5
side behind|PARTY|发 0=-3 2=-5 4=3 8=-6 11=-3 13=10 15=3 17=8
side behind|PARTY|取 2=-6 8=-5 9=6 11=-7 17=-3
side behind|PARTY|台 2=7 8=6 11=3 17=3
side behind|PARTY|合 0=-4 2=6 7=16 8=14 11=4 16=3 17=4
side behind|PARTY|向 0=-3 2=3 6=9 7=3 8=9 11=-4 17=-4
side behind|PARTY|和 0=-4 8=-5 9=-6 17=-7
side behind|PARTY|商 2=5 6=3 8=7 11=-4 13=-3 17=-10
side behind|PARTY|在 0=3 3=4 6=16 7=-3 8=15 9=5
side behind|PARTY|均 0=-3 8=-4 9=8 17=7
side behind|PARTY|就 2=-4 8=-7 9=3 11=4 17=5
side behind|PARTY|弃 1=7 6=4 8=8
side behind|PARTY|所 0=-3 2=-3 4=10 7=-5 8=-5 15=3
side behind|PARTY|手 4=15 8=8 9=-3 12=6 17=-3
side behind|PARTY|批 2=5 3=3 8=7
side behind|PARTY|承 0=5 2=-10 11=-4 16=4 17=-5
side behind|PARTY|投 6=-3 8=-8 11=5 17=3
side behind|PARTY|提 0=-4 2=3 6=-5 8=-9 9=4 16=-3
side behind|PARTY|收 0=-4 4=-5 7=4 8=-8 17=-3
side behind|PARTY|敲 0=-4 8=-4 9=11 17=10
side behind|PARTY|旗 4=9 8=5 9=-3 10=5 11=7 13=-3 17=5
side behind|PARTY|无 0=-3 7=3 9=-10 17=-11
side behind|PARTY|最 0=4 1=4 8=8
side behind|PARTY|服 0=-4 4=-3 8=-7 9=4 17=4
side behind|PARTY|本 8=-4 10=8 15=3 16=4 17=12
side behind|PARTY|现 2=6 4=4 8=10
side behind|PARTY|用 8=-6 12=9 17=7
side behind|PARTY|的 2=-10 4=9 5=-12 6=15 7=5 9=8 11=-5 12=-5 15=8 16=10
side behind|PARTY|磋 2=8 8=8
side behind|PARTY|租 0=9 8=7 9=5 17=3
side behind|PARTY|第 14=7 17=6
side behind|PARTY|签 0=5 1=-5 2=10 3=-13 5=14 7=8 8=12 9=-9 11=4 12=4 13=4 17=-6
side behind|PARTY|续 0=4 1=3 3=8 8=13 9=5 17=3
side behind|PARTY|董 4=9 8=8
side behind|PARTY|要 7=6 8=3 9=-5 17=-8
side behind|PARTY|订 0=7 8=3 9=-7 17=-5
side behind|PARTY|谈 1=-3 3=18 4=5 8=15 9=5 11=3 12=-5 13=4 17=5
side behind|PARTY|这 1=3 10=-3 15=-3 17=-9
side behind|PARTY|那 0=7 9=7 16=5 17=10
side behind|PARTY|都 4=3 8=-7 13=7 17=3
side behind|PARTY|配 0=-7 8=-8 9=-3 17=-3
side behind|PARTY|重 9=8 17=8
side behind|PARTY|领 10=7 16=3 17=8
side behind|PERSON 0=9 1=-5 4=4 5=5 7=-4 8=3 9=-8 10=11 12=-4 13=10
side behind|PERSON|, 0=8 9=4
side behind|PERSON|在 10=9 17=7
side behind|PERSON|说 0=13 8=12 17=-4
side behind|PRONOUN 0=4 3=-3 4=15 5=5 6=10 7=15 8=3 9=7 10=6 11=-8 12=22 13=7 14=4 15=20 17=5
side behind|PRONOUN|: 6=6 8=7
side behind|PRONOUN|DATE 4=4 7=7 8=8 9=14 17=13
side behind|PRONOUN|MONEY 0=-7 2=19 4=-10 5=8 6=-3 7=-5 9=17 10=4 11=-11 12=-3 13=-3 15=9 17=11
side behind|PRONOUN|SIZE 0=-6 4=5 8=-3 9=8 13=5 17=10
side behind|PRONOUN|adviser 2=-6 8=-8
side behind|PRONOUN|at 4=3 9=13 17=11
side behind|PRONOUN|beer 3=7 13=4 17=3
side behind|PRONOUN|claim 0=4 7=11 8=11 17=-3
side behind|PRONOUN|cost 7=8 8=6
side behind|PRONOUN|could 0=10 8=6 11=-3 13=6
side behind|PRONOUN|d 9=9 17=8
side behind|PRONOUN|first 0=-3 1=7 9=-3 10=7
side behind|PRONOUN|for 2=-3 8=-14 9=4 11=-10 13=-4 15=3 17=-9
side behind|PRONOUN|good 12=7 17=5
side behind|PRONOUN|had 0=-5 3=4 4=-4 5=-6 6=3 7=8 8=-3 11=17 12=8 14=-4 16=-3 17=16
side behind|PRONOUN|has 0=-5 2=4 4=4 8=-5 9=-8 10=6 13=6 15=5 17=7
side behind|PRONOUN|in 0=3 3=4 8=3 9=-3 12=6 13=12 17=12
side behind|PRONOUN|new 5=10 7=-3 8=7
side behind|PRONOUN|of 4=10 8=9 9=5
side behind|PRONOUN|order 0=8 8=4 9=8 17=9
side behind|PRONOUN|parent 6=7 8=6 13=5
side behind|PRONOUN|part 0=4 7=9 8=9 10=4
side behind|PRONOUN|patent 3=-4 4=7 8=3
side behind|PRONOUN|promis 1=-5 5=15 7=-4 8=4
side behind|PRONOUN|the 15=7 17=6
side behind|PRONOUN|to 0=7 2=4 4=-4 9=-11 10=8 12=7 13=-8 17=-8
side behind|PRONOUN|will 1=-8 3=-3 4=-5 6=9 7=-3 8=-12 9=-9 10=-4 13=-3 16=8 17=-14
side behind|PRONOUN|would 0=-3 1=-9 2=20 4=-6 5=-4 7=10 8=7 14=-4 16=3 17=-6
side behind|PRONOUN|一 0=10 1=3 4=3 8=16 9=-4 17=-6
side behind|PRONOUN|以 1=3 4=10 8=10
side behind|PRONOUN|每 6=11 8=8 17=-3
side behind|PRONOUN|的 0=5 1=5 3=-5 4=-6 5=-5 8=-4 9=-5 11=-4 14=5 17=-10
side behind|PRONOUN|签 0=11 8=7 9=-8 17=-7
side behind|PRONOUN|连 4=7 8=6 13=-4 17=-5
side behind|RATE 0=30 1=-11 3=4 4=10 5=-6 6=-4 8=16 9=22 10=9 12=6 13=-6 15=-3 16=-6 17=16
side behind|RATE|a 0=3 3=3 4=-4 5=-5 6=-3 8=-8 10=3 12=6 13=-3 16=-4
side behind|RATE|per 0=9 4=11 8=16 9=-4 17=-5
side behind|SIZE 0=25 1=-11 2=-8 3=-11 4=-12 5=-14 6=-8 7=-24 8=-30 9=10 10=12 11=-6 12=-5 13=-6 14=-3 15=-6 16=-16 17=-16
side behind|SIZE|, 0=21 5=-4 8=7 9=-7 16=-4 17=-18
side behind|SIZE|9 0=-12 8=-12 9=6 17=6
side behind|SIZE|DATE 9=-10 17=-11
side behind|SIZE|SIZE 0=3 8=3 9=9 17=8
side behind|SIZE|a 0=-8 2=-3 8=-14 9=16 11=5 17=18
side behind|SIZE|for 0=5 9=10 17=9
side behind|SIZE|from 0=19 8=14 9=-7 17=-10
side behind|SIZE|is 0=3 9=10 17=10
side behind|SIZE|of 7=-4 8=-8 9=-13 16=-4 17=-22
side behind|SIZE|的 0=10 8=5 17=-5
side behind|SIZE|风 0=8 8=7 9=-5 17=-7
side behind|a 0=-24 1=29 2=11 3=13 4=15 5=28 6=-22 7=3 8=6 10=5 11=11 12=-17 13=9 14=6 16=10 17=-11
side behind|about 0=9 1=-4 2=-8 3=6 4=-8 5=14 7=-3 9=-8 11=8 12=5 13=23 16=-4 17=20
side behind|about|PARTY 8=-3 13=19 17=16
side behind|about|a 0=3 2=-7 5=6 11=-3 13=13 17=4
side behind|about|the 8=-6 12=5 15=3 17=7
side behind|abov 11=7
side behind|abu 0=5 8=4 9=-4 17=-7
side behind|abu|dhabi 0=5 8=4 9=-4 17=-7
side behind|accelerator 0=10 8=5 9=6 17=4
side behind|accept 0=-3 4=-3 8=-4 9=16 17=11
side behind|accord 0=10 4=-3 9=6 13=4 17=5
side behind|account 0=-7 1=3 4=-3 8=-13 9=-3 11=4 17=-3
side behind|accus 4=17 8=14
side behind|accus|by 4=17 8=14
side behind|acquir 4=15 8=5 13=-5 17=-9
side behind|acquir|all 4=7 8=6
side behind|acquisition 4=-4 8=-8 11=-3 17=-9
side behind|across 0=-3 8=-7 9=-3 17=-4
side behind|advanc 0=-5 1=-6 2=36 3=-4 8=17 9=-4 11=-3 13=3 17=-6
side behind|advanc|, 2=8 8=4 17=-3
side behind|adviser 2=-7 8=-8
side behind|adviser|, 2=-7 8=-8
side behind|after 0=-11 1=13 4=14 6=-3 7=-4 8=6 9=4 10=5 12=-3 13=6 17=7
side behind|after|PARTY 1=9 8=8 9=4
side behind|after|a 0=-3 4=6 13=-4 17=-7
side behind|after|all 1=4 4=8 7=-3 8=6
side behind|again 0=-4 1=-4 2=9 5=-3 8=-7 9=11 11=-8 13=-3
side behind|against 0=-11 1=6 2=7 3=4 4=-6 5=-3 7=-5 8=-9 9=15 10=-5 13=-5 15=6 16=-4 17=5
side behind|against|the 2=8 8=3 9=-4 17=-5
side behind|again|, 1=-4 2=9 9=14 10=-3 11=-7
side behind|age 8=-8 13=-3 17=-6
side behind|aggregat 0=-4 4=12 6=-5 7=-3 17=-3
side behind|ago 0=-4 3=7 4=6 8=5 9=-10 10=3 17=-10
side behind|agre 0=-6 3=-3 7=20 8=6 9=8 10=4 11=-3 14=-4 16=5 17=6
side behind|agreement 0=-6 2=3 3=4 4=-4 7=4 8=-6 9=3 10=7 13=4 17=6
side behind|agreement|for 0=11 8=9 9=-5 17=-6
side behind|agreement|of 0=-3 3=6 10=7
side behind|agreement|under 8=-4 9=13 13=3 17=14
side behind|agre|in 0=-3 4=12 8=8
side behind|agre|term 0=-6 2=-4 8=-14
side behind|agre|to 0=-6 2=5 4=-7 5=7 7=6 10=3 12=3 14=-4 16=6 17=3
side behind|agre|with 4=-3 5=-4 7=8
side behind|airport 8=-7
side behind|all 0=15 1=9 2=3 3=3 4=13 5=3 6=-5 7=-4 8=29 9=-3 10=-3 12=-5 17=-13
side behind|allow 0=7 3=6 8=11 9=-5 12=5 17=-3
side behind|all|, 0=-3 2=4 4=7 8=3 10=3 15=3
side behind|all|of 0=20 1=9 4=11 7=-4 8=29 9=-14 10=-4 12=-3 13=3 17=-18
side behind|alon 0=-4 1=6 3=4 5=6 8=10 9=-4 10=6 12=4 17=5
side behind|already 0=-4 1=-3 2=9 5=-11 8=-12 17=-5
side behind|also 0=-5 4=-13 7=-3 8=-20 13=15 17=6
side behind|american 0=7 3=4 4=-3 8=7 12=3
side behind|among 1=-3 2=7
side behind|among|them 1=-3 2=7
side behind|an 0=-3 1=4 3=13 4=14 5=6 6=-4 7=5 8=22 9=-18 10=16 11=4 12=-4 15=-3 16=-8 17=-18
side behind|anchor 1=-8 2=14 5=-3
side behind|and 0=-34 1=12 2=37 3=7 4=18 5=-5 6=-13 7=-11 8=-11 9=13 10=-3 11=-6 12=7 13=21 14=3 16=-4 17=6
side behind|and|DATE 2=10 4=-5 7=-3 13=-4 17=-6
side behind|and|MONEY 0=-3 1=-8 2=-8 3=-3 7=4 8=-20 9=7 12=6 16=-5 17=7
side behind|and|OTHER 1=6 2=9 3=-4 8=5 12=5 17=-3
side behind|and|PARTY 0=-13 1=3 2=22 3=-10 4=3 5=-4 6=-6 7=8 8=-3 9=-6 10=4 11=-8 12=7 13=14 15=-5 16=7
side behind|and|a 0=-3 3=6 7=4 8=9 9=-3 11=-3 17=-6
side behind|and|eleven 2=9 8=6 17=-3
side behind|and|expect 0=-6 8=-9 9=-6 17=-8
side behind|and|found 0=7 3=3 8=8
side behind|and|has 8=-6 9=16 10=4 13=3 16=-5 17=15
side behind|and|may 3=9 8=5
side behind|and|not 9=7 16=6 17=7
side behind|and|paid 3=4 9=-6 17=-7
side behind|and|pronoun 4=9 8=-3 9=-5 17=-7
side behind|and|that 0=-3 4=-6 8=-12 9=-3 17=-5
side behind|and|the 0=4 1=4 2=-3 3=-3 9=-5 17=-8
side behind|and|thos 13=8 17=4
side behind|and|was 0=-3 4=5 9=10 17=4
side behind|and|went 0=-5 2=-4 4=4 8=-6 9=-6 11=11 13=5 17=8
side behind|and|will 0=10 2=-3 4=-5 5=6 8=5 9=18 11=3 13=-6 14=8 17=17
side behind|announc 0=6 9=8
side behind|annual 0=-4 5=-5 8=-13 16=7 17=3
side behind|another 0=11 1=4 4=-3 5=-6 7=9 8=8 9=-8 10=3 11=13 13=-4 16=-6
side behind|another|MONEY 0=5 2=-5 7=16 8=14 10=3 11=14 17=10
side behind|answer 6=3 9=-5 12=9 17=3
side behind|any 0=13 8=8 9=-4 17=-13
side behind|anyth 1=7 2=-5 10=7 11=-5
side behind|an|aggregat 0=-3 4=12 8=9 9=-3
side behind|an|agreement 0=7 8=9 9=-3 13=5
side behind|an|award 9=9 17=8
side behind|an|investment 1=-5 4=-4 8=-11 10=4
side behind|an|offer 3=5 13=9 17=6
side behind|an|order 0=4 9=-8 17=-10
side behind|an|unsolicit 4=8 8=6
side behind|appoint 0=-6 8=-7 9=11 17=10
side behind|approv 0=-5 2=4 7=-4 8=-6 9=-4 17=-10
side behind|are 0=11 1=-7 2=-11 3=-6 4=16 5=8 6=-6 11=10 13=13 17=12
side behind|arena 8=-3 9=8
side behind|are|in 0=8 8=7 9=8 12=5 17=11
side behind|are|“ 4=3 10=6 11=7 13=-5
side behind|arm 0=-5 2=4 4=16 7=4 8=13 9=5
side behind|arrangement 0=14 1=4 3=5 8=19 9=-4 10=4 17=-4
side behind|as 0=-18 1=17 2=8 3=-9 4=6 5=7 6=4 7=-14 8=-8 9=-4 10=7 11=-5 12=-8 13=3 15=-3 17=-14
side behind|ask 1=-4 3=-3 4=-7 5=3 7=-3 8=-12 9=5 11=3 13=14 15=4 16=-3 17=17
side behind|ask|PARTY 0=10 8=9 11=6 17=3
side behind|ask|for 0=-4 4=-5 7=-3 8=-17 9=-3 15=7
side behind|ask|the 8=-3 9=5 13=21 17=25
side behind|as|9 0=8 8=7
side behind|as|COMPANY 5=9 8=9 17=-3
side behind|as|PARTY 0=-3 4=-3 7=-3 8=-12 9=-3 17=-8
side behind|as|a 0=-6 1=18 4=-6 5=-3 6=3 7=-4 9=-3 16=8 17=-4
side behind|as|lender 2=10 7=-5 17=-4
side behind|as|many 0=8 8=6
side behind|as|pronoun 0=-3 4=7 9=-3 17=-7
side behind|as|the 8=-5 9=13 13=4 15=-5 17=9
side behind|as|too 4=12 8=7 13=8 17=4
side behind|at 0=-26 1=-7 3=8 4=9 5=19 7=-6 8=-18 9=7 10=-7 12=-10 13=24 15=-14 16=-10 17=-11
side behind|at|MONEY 0=-8 1=-8 2=-6 3=7 5=4 6=-4 7=-7 8=-24 9=20 10=-3 11=-6 12=-4 13=11 15=-6 16=-4 17=4
side behind|at|PARTY 0=4 6=6 8=8 9=13 13=-3 17=7
side behind|at|RATE 0=3 9=-8 17=-9
side behind|at|a 2=-3 3=7 4=5 8=5 9=12 12=-4 13=12 17=15
side behind|at|an 4=12 8=12 17=-3
side behind|at|pronoun 5=7 8=3 14=5
side behind|at|the 4=-3 7=6 8=-3 9=-5 11=10 16=7 17=9
side behind|autumn 4=10 8=7 17=-5
side behind|availabl 2=8 8=6 11=-4 16=4 17=-3
side behind|award 0=-8 7=5 8=-10 9=12 12=4 17=11
side behind|award|the 9=8 17=7
side behind|away 0=3 3=-5 8=-6 9=-3 17=-9
side behind|a|9 0=9 1=16 2=-6 4=8 7=-3 8=18 11=5 15=-3 17=-3
side behind|a|MONEY 1=-6 2=-7 3=-5 5=22 6=3 7=4 8=4 9=-7 10=-5 11=3 12=-3 15=6 16=-3 17=-13
side behind|a|PARTY 0=-3 5=8 8=3 17=-3
side behind|a|SIZE 0=-11 8=-12 9=-5 17=-6
side behind|a|bank 2=20 8=15 17=-6
side behind|a|bind 0=-4 8=-5 9=18 17=17
side behind|a|chair 7=7
side behind|a|chines 8=-3 9=8 17=7
side behind|a|claim 4=-3 7=-3 8=-9
side behind|a|contract 0=8 8=5 9=16 17=13
side behind|a|cost 3=8 4=9 8=9 9=3 13=8 17=9
side behind|a|day 8=-8 17=-3
side behind|a|deal 4=4 9=7 10=-5 13=6 17=4
side behind|a|fee 0=-5 8=-10 13=5 17=4
side behind|a|fifth 1=3 9=-6 10=10 13=-5 17=-3
side behind|a|firm 0=-6 8=-11 9=-8 16=5 17=-7
side behind|a|five-year 0=3 2=-7 8=-5
side behind|a|further 4=-5 7=15 8=4 10=6
side behind|a|gift 11=-3 16=8
side behind|a|jointly 16=10 17=7
side behind|a|letter 0=-9 1=3 4=7 6=3 9=5
side behind|a|licenc 3=7 5=-4 12=3
side behind|a|loan 2=3 8=-5 15=-5 16=7
side behind|a|maker 1=-3 3=9 4=6 7=-3 8=5 13=5
side behind|a|market 0=-3 4=-3 8=-9 9=-3 13=-3 17=-8
side behind|a|month 0=-13 8=-17 10=9 17=6
side behind|a|non-bind 0=6 4=6 8=9
side behind|a|paper 8=-3 9=9 17=7
side behind|a|payment 0=-6 1=-3 4=12 7=9 8=10 17=-6
side behind|a|purchas 0=7 8=5
side behind|a|quarter 0=-3 1=8 4=4 8=7 11=4 15=5 17=6
side behind|a|reservation 0=10 8=9 9=-4 17=-5
side behind|a|rival 0=3 4=8 8=6 9=3
side behind|a|sale 11=9 17=7
side behind|a|season 0=11 3=-3 4=-4 9=11 13=-4 17=5
side behind|a|second 0=7 7=-3
side behind|a|shareholder 1=19 4=-3 8=13 17=-4
side behind|a|ten-year 0=4 3=3 8=4 9=-10 12=-3 17=-14
side behind|a|third 8=-9
side behind|a|three-year 9=17 17=16
side behind|a|train 8=-3 9=5 14=8 17=10
side behind|a|warrant 7=-10 8=-12 16=-10 17=-13
side behind|a|year 1=-3 3=-5 4=4 5=-4 8=-10 9=19 10=-5 12=6 13=-3 15=-4 16=-5 17=5
side behind|back 0=6 1=-6 3=3 4=-7 5=-4 6=-8 7=-8 8=-25 10=-4 12=-3 13=-3 15=15 16=-4 17=-4
side behind|backstop 6=7 8=7
side behind|back|from 8=-5 15=9 17=6
side behind|back|to 0=9 8=9 9=-4 17=-4
side behind|bag 0=8 8=6 9=10 17=8
side behind|bakery 5=4 13=9
side behind|bank 2=28 4=-4 5=-3 7=-3 8=12 11=3 13=3 15=3 16=-4 17=-3
side behind|bankruptcy 4=8 8=3
side behind|bargain 0=-4 1=5 4=17 8=16 10=5
side behind|barrack 5=12 8=7
side behind|battery 1=-6 5=8 10=14 17=11
side behind|be 0=-11 1=9 2=7 3=11 4=-7 5=-3 7=-11 8=-9 9=6 10=-9 12=6 15=11 16=4 17=9
side behind|becam 1=4 4=7 8=6 17=-5
side behind|becom 0=5 1=20 8=18 13=4 17=3
side behind|becom|a 1=18 4=-3 8=11 17=-4
side behind|becom|the 0=7 8=6
side behind|been 0=-26 1=3 3=4 5=-4 7=5 8=-19 9=13 10=8 11=-4 12=4 13=-5 14=5 15=-4 16=17 17=24
side behind|been|grant 16=8 17=7
side behind|been|promis 14=8 17=4
side behind|beer 3=7 13=4 17=3
side behind|befor 0=-5 3=-4 4=-4 5=-11 7=-3 8=-30 9=3 11=14 17=7
side behind|befor|DATE 8=-7 9=4
side behind|befor|the 5=-10 8=-15
side behind|beginn 9=-18 17=-19
side behind|behalf 6=3 9=7 17=4
side behind|behind 0=9 2=-3 4=5 6=6 8=12 9=-6 13=5 16=4
side behind|behind|MONEY 6=7
side behind|behind|the 4=8 8=8
side behind|berth 0=14 3=-3 4=7 8=13 9=3 12=-3 13=7
side behind|better 0=-3 1=-4 2=9 3=-3 4=-3 7=-3 8=-10 9=-3 12=-3 17=-12
side behind|between 1=-3 4=-6 5=-3 7=5 8=-10 9=-7 13=-3 17=-13
side behind|between|MONEY 0=-3 4=-5 5=9 7=7 8=5 9=-3 13=-3 17=-7
side behind|between|them 0=-3 5=-10 8=-16
side behind|beyond 0=8 5=6 7=-3 8=10 17=-3
side behind|be|allow 3=7 8=4 9=-3 12=5
side behind|be|paid 0=-5 8=-6 9=15 15=6 17=18
side behind|be|put 0=-5 8=-9 9=4 17=3
side behind|be|return 11=7 16=-3
side behind|bid 0=-5 1=-5 3=-3 4=16 7=-3 8=-3 9=13 10=-4 13=8 17=11
side behind|bidder 0=14 7=3 8=11 15=6 17=3
side behind|bill 0=10 4=-4 5=9 6=5 7=-3 8=10 13=3 17=-3
side behind|billion 8=-8 17=-7
side behind|bill|, 0=8 8=3 17=-4
side behind|bill|of 5=7 6=5 8=7 17=-3
side behind|bind 0=-5 8=-7 9=17 17=15
side behind|black 0=8 8=4 9=8 17=4
side behind|board 0=19 4=-7 8=11 9=-13 13=10 17=-7
side behind|boiler 5=7 8=3 15=3 17=3
side behind|bond 6=-3 8=-12 11=9 13=-3 15=-3 17=-3
side behind|book 0=-3 1=-3 2=-8 4=13 5=-3 6=-3 7=-5 8=-13 9=31 13=-4 15=-4 17=21
side behind|book|in 4=7
side behind|borrow 6=5 10=-3 11=8 13=11 17=7
side behind|borrowing 2=6 8=4 11=-4 15=-3 17=-8
side behind|borrow|MONEY 2=-3 6=6 11=7 17=3
side behind|both 0=17 2=4 4=-6 7=-5 8=3 9=-10 11=-3 13=-4 16=-5 17=-26
side behind|bottl 0=7 3=3 5=5 8=14 9=-6 17=-11
side behind|bought 0=-11 1=3 3=3 4=18 5=-4 7=-3 8=4 9=5 10=3 12=-4 13=-5 17=-5
side behind|bought|9 0=3 9=7 17=5
side behind|bought|PARTY 0=-4 4=16 8=11 13=-3 17=-4
side behind|bound 8=-3 9=9 17=8
side behind|branch 0=-3 8=-5 9=-6 17=-7
side behind|brand 4=-4 8=-8 9=-3 12=13 13=3 17=10
side behind|brazil 3=3 6=3 8=3 12=3 15=5 17=7
side behind|breath 8=-5 9=7 17=9
side behind|bring 0=-3 2=13 8=6 9=-4 10=7 11=-3 12=-3 16=18 17=13
side behind|bring|the 2=10 7=-3 8=3 16=19 17=16
side behind|brought 8=-5 9=9 11=5 12=6 17=18
side behind|build 0=9 1=-4 3=-3 4=-7 5=22 7=-7 8=6 9=-8 13=-3 14=7 16=18 17=5
side behind|build|a 4=-3 5=14 8=5 9=-4 14=-4 17=-11
side behind|build|the 0=-3 5=-3 8=-10 9=-6 17=-8
side behind|business 5=-4 7=10 13=6
side behind|but 0=4 1=8 4=-9 5=5 6=-3 7=-3 9=-22 10=4 13=-5 14=5 17=-25
side behind|but|PARTY 5=7 14=5
side behind|buy 1=5 2=9 3=-4 4=29 5=-5 6=-3 7=-7 8=19 9=13 10=-10 11=-4 13=-4 16=14 17=5
side behind|buyer 0=-9 4=-4 8=-20
side behind|buy|9 0=3 1=8 4=-7 8=3
side behind|buy|MONEY 0=-9 1=11 8=-3 9=16 10=-7 17=7
side behind|buy|PARTY 0=-6 4=16 8=3 17=-4
side behind|buy|PRONOUN 4=10 8=8
side behind|buy|SIZE 0=8 8=6
side behind|buy|a 0=5 1=-4 4=-6 8=-7 17=-3
side behind|buy|from 2=6 4=-5 8=-3 16=7 17=4
side behind|buy|no 0=8 8=6 9=10 17=9
side behind|buy|the 0=-11 4=20 8=8 9=-3 13=5
side behind|by 2=17 4=4 6=-4 7=7 8=10 9=19 10=6 11=6 12=-6 13=-7 14=-4 15=3 17=7
side behind|by|DATE 0=4 5=11 8=11 9=-6 17=-13
side behind|by|MONEY 8=-7 9=-3 15=3 17=-5
side behind|by|PARTY 0=17 2=5 3=-3 4=-9 6=-3 7=-3 9=12 11=-7 15=-3
side behind|by|PRONOUN 0=-4 2=5 9=17 17=13
side behind|by|a 4=19 8=9 9=-5 10=6 13=-3 15=4 17=-3
side behind|by|mutual 0=-3 2=3 9=9 10=7 17=12
side behind|by|sell 8=-5 11=12 17=7
side behind|by|the 0=-5 1=3 4=4 7=16 8=10 9=3 11=6 12=-3 13=-3 16=5 17=5
side behind|c 0=-3 1=9 9=4 10=6 17=6
side behind|call 3=-3 4=-8 5=-4 6=4 7=6 8=-5 9=-7 15=3 16=7
side behind|call|a 7=8 8=6 16=8 17=6
side behind|call|off 0=-6 8=-10
side behind|call|on 0=7 8=4 9=-4 15=5
side behind|came 0=-12 1=28 2=-6 3=-4 4=-3 8=3 9=-6 11=9 12=-6 13=-5 17=-11
side behind|came|from 1=7 9=4
side behind|came|in 1=9 8=4 17=-4
side behind|came|to 0=-3 8=-8 9=-3 10=4
side behind|campu 0=-4 8=-5 14=8 17=6
side behind|can 0=-8 1=-3 3=5 4=-3 6=9 8=-4 10=5 11=5 13=-3 15=24 17=24
side behind|cancell 0=7 2=3 8=7 9=-4 10=7
side behind|cancell|PRONOUN 0=8 8=8
side behind|cancell|by 2=3 10=7 17=3
side behind|capacity 0=24 2=-3 4=-3 8=12 9=-9 17=-12
side behind|capital 1=9 2=-3 7=3 8=3 10=9 11=-4 17=-3
side behind|cash 0=13 1=-4 2=-4 3=-4 5=9 8=6 9=-7 10=3 12=3 13=-6 17=-10
side behind|cash|by 5=8 8=8 17=-4
side behind|cell 8=-7 9=13 17=9
side behind|centr 5=13 8=9 9=-3 17=-4
side behind|ceo 0=-3 8=-3 13=8 17=8
side behind|chair 7=7 17=-4
side behind|channel 0=-3 3=10 8=5 12=6
side behind|charg 8=-7
side behind|chequ 1=5 4=-10 8=-10
side behind|chequ|for 1=-3 4=-9 8=-13
side behind|chief 0=-3 1=-3 2=8 8=-6 11=-3 17=-10
side behind|chines 8=-4 9=8 17=6
side behind|chip 7=5 9=15 16=5 17=15
side behind|claim 1=-3 4=-7 6=4 7=7 8=-3 9=-3 15=7 17=-3
side behind|claim|MONEY 6=5 15=8 17=5
side behind|claim|for 4=-3 7=-3 8=-11 17=-3
side behind|clear 0=-3 3=9 4=-3 12=9 17=3
side behind|client 8=-4 9=7 17=4
side behind|clinic 0=8 8=6 9=-7 17=-7
side behind|clinical 0=-3 8=-5 9=6 12=10 17=12
side behind|clos 0=-5 1=-5 4=11 7=3 8=3 10=-6 12=-4 13=9 17=-3
side behind|clos|at 10=-5 17=-7
side behind|clos|on 9=-3 13=9 17=6
side behind|cobalt 4=-3 8=-7 9=-4 17=-5
side behind|collaps 0=-3 4=13 8=4 17=-5
side behind|com 0=-7 5=5 8=-7 9=-3 17=-6
side behind|come 0=10 1=9 2=3 7=-5 8=12 9=-4 11=-6 15=7 17=-4
side behind|come|from 0=12 8=11 9=-4 17=-5
side behind|committ 0=14 5=-11 6=-3 7=-3 8=-4 9=13 17=9
side behind|committ|money 2=11 5=-10 8=-5
side behind|committ|to 0=15 8=10 9=13 17=12
side behind|common 7=-3 16=-6 17=-7
side behind|common|stock 7=-3 16=-6 17=-7
side behind|compani 0=-4 1=-4 2=10 4=-3 8=-3
side behind|competitor 4=7 13=4
side behind|complet 4=4 9=7 17=3
side behind|comput 0=-4 8=-7 9=15 17=13
side behind|concentrat 9=-6 17=-9
side behind|concern 3=6 4=-4 6=-4 8=-5 12=6 15=9 17=9
side behind|concern|the 3=6 4=-3 6=-4 8=-4 12=6 15=9 17=10
side behind|confirm 0=-3 2=11 3=5 8=13 9=-3 11=-3 13=7
side behind|confirm|that 2=12 3=6 4=-3 8=12
side behind|consent 0=-4 8=-4 9=9 10=7 17=13
side behind|consideration 0=7 8=3 9=-3 12=3
side behind|construction 2=9 6=-3 8=3 11=-11 17=-15
side behind|contract 0=14 3=7 7=-5 8=8 9=25 11=-4 12=-4 13=-6 17=7
side behind|contractor 0=-3 8=-6 9=7 17=6
side behind|contract|DATE 4=11 8=7 9=5 17=3
side behind|contract|for 0=11 8=10
side behind|contract|in 0=11 8=9 9=-4 17=-6
side behind|contract|sum 0=-5 8=-6 9=9 17=9
side behind|contract|to 0=-4 3=10 9=8 17=3
side behind|contract|with 8=-4 9=-7 17=-11
side behind|contribut 1=-7 4=-4 5=8 8=-8 10=17 17=14
side behind|contribut|MONEY 1=-6 4=-3 8=-9 10=17 17=16
side behind|contribut|between 5=9 7=-3
side behind|convertibl 1=-8 2=14 11=3
side behind|cost 0=-7 1=-4 2=-4 3=12 4=4 5=4 7=14 8=13 9=15 12=9 13=6 16=7 17=30
side behind|cost|PARTY 9=7 12=7 17=12
side behind|cost|at 5=5 8=3 9=7 17=6
side behind|cost|to 4=10 8=6 9=5 13=8 17=10
side behind|could 0=5 1=-3 3=-3 4=-5 5=-3 6=4 7=-3 8=-6 9=6 11=-8 15=5 16=-4 17=-5
side behind|could|not 0=8 2=3 8=5 9=8 17=4
side behind|council 7=8 8=4 16=-3 17=-7
side behind|count 2=-7 8=-12 11=-4 17=-6
side behind|court 1=-3 8=-8 10=-3 13=-3 16=7
side behind|cover 0=15 4=-3 6=20 8=24 9=-11 11=3 15=4 17=-9
side behind|creat 3=8 8=5 12=8 17=6
side behind|credit 0=20 1=-6 2=11 4=-4 6=4 8=22 17=-12
side behind|customer 0=12 1=6 3=-4 4=10 8=17 9=-11 13=-3 17=-18
side behind|customer|, 0=3 1=9 4=-4 8=4 9=-11 17=-16
side behind|customer|of 0=7
side behind|cut 0=-4 2=4 3=8 6=-3 7=-3 8=-4 12=6 17=3
side behind|c|轮 1=8 8=4 10=5 17=4
side behind|d 0=3 5=-3 8=-5 9=3 10=8 17=6
side behind|dairy 0=-6 8=-4 9=-6 17=-7
side behind|damag 8=-9 17=-6
side behind|dat 0=-7 8=-10 9=-8 17=-10
side behind|day 8=-7 17=-6
side behind|day|, 0=3 9=-8 17=-9
side behind|dead 2=6 4=-6 7=7 8=3 11=7 13=-4 16=6 17=7
side behind|deal 0=-5 1=-4 2=-8 7=-4 8=-24 9=7 10=-8 11=17 12=-4 13=13 16=-3 17=19
side behind|debentur 2=-3 8=-4 11=11 17=8
side behind|debt 2=4 4=-4 5=-5 7=-4 8=-16 9=-4 10=-6 11=6 12=-3 15=7 16=-3 17=-6
side behind|debt|of 2=8 11=-4 17=-5
side behind|declin 0=4 2=7 8=3 10=6 11=-14 17=-13
side behind|declin|to 0=4 2=8 8=5 10=6
side behind|deliver 8=-5 9=9 17=5
side behind|deliver|the 0=-5 8=-8 9=5 17=3
side behind|demand 8=-5 9=-8 17=-9
side behind|deny 4=-3 8=-5 13=12 17=11
side behind|deposit 1=-3 2=-6 4=-3 5=-3 7=-4 8=-20 9=4 11=-6 16=-3 17=-11
side behind|depot 0=3 8=-4 9=7 17=5
side behind|design 0=-4 3=12 5=-4 9=13 17=11
side behind|develop 3=7 9=10 17=7
side behind|dhabi 0=5 8=4 9=-4 17=-7
side behind|did 5=-4 8=-15 10=9
side behind|digg 0=5 5=3 8=7 9=5 17=4
side behind|discuss 0=-3 7=13 8=7 16=14 17=10
side behind|dismiss 2=4 4=13 8=12 17=-3
side behind|do 0=-7 3=8 4=-7 5=9 9=-5 17=-7
side behind|doe 0=3 2=3 4=-3 5=7 7=-4 8=8 9=5 10=3 16=-4 17=-3
side behind|doe|not 2=3 5=8 8=10 10=4
side behind|donat 7=10 8=5 17=-5
side behind|donat|MONEY 7=10 8=5 17=-5
side behind|done 0=-9 4=7 8=-3 9=-6 17=-9
side behind|door 1=9 8=4 12=5
side behind|down 0=-5 1=8 3=4 5=-3 6=-3 7=-3 8=-4 9=-3 10=3 17=-4
side behind|do|so 3=9 8=7
side behind|drawn 2=-12 8=-17 11=-3 17=-7
side behind|drug 0=-3 3=15 4=-3 7=-4 9=-3 12=9 13=-3 16=-4 17=-4
side behind|drug|, 7=-3 8=-7 16=-3 17=-7
side behind|e 0=4 2=-9 8=-9 9=7 17=3
side behind|each 0=-4 3=4 4=7 8=4 9=-4 10=3 12=4 13=-4
side behind|easy 2=-4 8=-5 15=5 17=7
side behind|eight 0=-10 8=-13 9=-4 11=3 17=-4
side behind|electricity 0=10 8=9 9=-6 17=-7
side behind|eleven 0=7 2=9 5=-3 8=9 11=-3 17=-5
side behind|else 8=-6 9=-6 17=-9
side behind|elsewher 0=7 8=5
side behind|end 0=7 1=5 2=-5 4=10 5=-4 8=7 9=7 10=-3 11=8 12=7 13=4 16=3 17=21
side behind|end|PRONOUN 0=8 8=6 9=-3 17=-4
side behind|end|of 8=-6 11=10 16=4 17=11
side behind|entitl 0=8 8=9
side behind|entitl|PRONOUN 0=8 8=9
side behind|entrust 0=7 8=5 9=-3 17=-5
side behind|equity 1=14 4=-5 8=4 10=-4 17=-8
side behind|erect 0=-3 8=-4 9=11 17=9
side behind|estat 4=9 8=5
side behind|everyon 0=8 8=5
side behind|every|year 9=8 17=7
side behind|exchang 3=6 4=6 5=-3 8=7 9=-4 10=5 13=7 16=-3 17=3
side behind|exclusiv 0=-6 2=4 4=11 9=-5 12=-6 13=3 14=6 17=-8
side behind|exclusiv|talk 2=4 4=12 8=8 13=4
side behind|exercis 7=7 11=6 13=-5 17=-4
side behind|exist 8=-3 11=8 17=5
side behind|expect 0=-3 4=3 5=10 9=-9 13=-3 17=-18
side behind|expect|to 0=3 4=4 5=12 8=16 17=-4
side behind|export 2=-5 6=11 8=4 10=5
side behind|exposur 2=-7 8=-9 15=4 17=3
side behind|eye 1=5 3=-7 8=-5 12=-6 17=-9
side behind|e|PARTY 2=-9 8=-10
side behind|facility 2=7 8=3 11=-3 17=-5
side behind|factory 5=10 8=4 12=4
side behind|family 8=-7 9=-4 13=4 17=-3
side behind|far 2=-3 5=4 8=-3 9=-3 11=-3 17=-10
side behind|farm 9=-3 13=10 17=6
side behind|favour 0=-3 6=9 8=3 9=-3 15=9 17=5
side behind|fee 2=-4 3=-6 4=-4 8=-15 9=3 11=-3 12=9 13=4 17=9
side behind|fee|of 9=7 12=3 17=8
side behind|fell 4=-3 8=-11 9=-5 11=-3 13=6 17=-6
side behind|fewer|than 0=9 8=8 9=9 17=8
side behind|fifteen 0=8 3=-4 8=3 9=-5 12=5
side behind|fifteen|year 0=8 3=-4 8=3 9=-5 12=5
side behind|fifth 1=3 9=-6 10=10 13=-5 17=-3
side behind|fifth|of 9=-6 10=11 13=-5
side behind|fill 0=-5 2=12 9=-4 17=-7
side behind|film 0=-3 3=7 9=-3 12=8 13=-3
side behind|financ 0=-4 1=8 9=-3 10=5 11=-17 14=5 17=-18
side behind|financ|chief 2=-4 8=-8 17=-5
side behind|finish 15=8 17=6
side behind|firm 0=-8 1=-6 2=-4 4=5 6=-3 7=-9 8=-23 9=-11 12=-4 13=-8 16=4 17=-19
side behind|firm|, 1=-3 3=7 4=-9 8=-8
side behind|firm|order 0=-4 8=-5 9=-12 17=-13
side behind|first 0=28 1=9 2=4 3=4 4=3 5=-4 7=6 8=39 9=-11 10=7 11=-5 12=-3 15=-3 16=4 17=-11
side behind|first|MONEY 3=7 17=-5
side behind|first|refusal 7=8 8=9 16=8 17=7
side behind|five 0=-6 5=5 8=-3 9=-11 12=3 17=-9
side behind|five|year 0=-5 8=-6 9=-13 12=3 17=-10
side behind|fix 0=-7 7=-3 8=-13 13=6 16=-5
side behind|fleet 0=-5 6=-3 7=6 8=-3 9=6 11=3 13=3 17=9
side behind|float 0=-11 1=-3 4=4 5=10 9=4 10=7 17=6
side behind|flow 3=4 5=5 8=7 17=-3
side behind|fly 0=-3 8=-7 9=4
side behind|foot 0=4 4=3 5=6 8=11 17=-4
side behind|foot|the 0=3 5=6 8=8 17=-3
side behind|for 0=22 2=-12 3=11 4=13 5=14 6=8 7=-3 8=15 9=16 10=-11 13=11 14=-4 15=-5 16=-20 17=-15
side behind|for|9 0=14 1=3 8=11 10=4 13=6 17=9
side behind|for|COMPANY 0=-3 2=-4 4=4 5=3 8=-8 9=3
side behind|for|MONEY 0=-6 1=4 2=-5 3=4 4=6 6=28 7=-7 8=7 9=28 10=-10 11=-7 12=8 13=7 14=-5 15=-6 16=-12
side behind|for|PARTY 0=3 1=-3 2=-7 3=-3 4=16 5=-4 6=10 7=-6 8=3 9=11 13=-6
side behind|for|PRONOUN 0=-14 1=-4 3=-4 4=10 5=9 6=-3 7=5 8=-4 11=-5 12=-4 13=11 14=5 15=6 16=-3 17=8
side behind|for|RATE 8=-6 9=8 10=-7
side behind|for|SIZE 0=14 4=-4 7=-12 8=-6 9=-7 16=-13 17=-23
side behind|for|a 0=5 1=11 2=-6 3=-4 4=13 5=18 6=-7 8=28 9=-18 10=4 11=6 13=3 15=-4 16=-3 17=-14
side behind|for|all 0=-4 1=9 3=8 4=-7 8=4 17=-4
side behind|for|capacity 0=9 8=6 9=-4 17=-4
side behind|for|new 1=-10 5=10
side behind|for|school 7=9 8=6 16=8 17=4
side behind|for|six 0=-5 8=-6 9=13 17=12
side behind|for|the 1=-6 2=-10 3=-3 4=11 7=-13 8=-18 9=-10 13=6 17=-7
side behind|for|two 0=-7 4=12 8=5 9=8 17=8
side behind|for|which 6=-3 7=9 9=-4 13=11 15=-3 16=7 17=8
side behind|found 0=6 4=-4 7=-3 8=-5 9=-4 13=8
side behind|four 0=9 4=-5 12=5
side behind|framework 8=-8 10=7
side behind|fram|agreement 0=7 8=6
side behind|french 8=-3 17=-7
side behind|fresh 2=13 5=-3 8=7 17=-4
side behind|from 1=-4 3=12 4=15 5=-5 6=-8 7=-13 8=-9 9=10 10=16 11=16 12=-20 13=-3 15=12 16=3 17=18
side behind|from|COMPANY 0=-9 8=-10
side behind|from|DATE 0=-3 2=7 4=-3 9=-3 17=-8
side behind|from|PARTY 0=10 1=-3 3=6 4=7 5=-3 6=-6 7=-6 9=-7 10=15 11=4 13=-6 15=5 16=3 17=5
side behind|from|PRONOUN 0=13 2=-4 4=-3 5=5 8=7 9=-3 10=3 11=-3 17=-8
side behind|from|a 0=7 2=4 8=3 9=7 11=6 17=9
side behind|from|the 0=-14 2=-5 4=12 6=-3 8=-9 9=-11 10=-4 11=-3 13=-3 15=3 16=3 17=-18
side behind|from|which 2=3 9=8 17=6
side behind|fuel 9=12 17=11
side behind|fuel|cell 0=-4 8=-6 9=13 17=12
side behind|fully 2=9 8=4 9=6 17=5
side behind|fund 0=-6 1=7 2=3 4=-4 5=-3 7=6 17=-6
side behind|fund|a 7=7
side behind|further 1=-3 2=-6 4=7 7=18 8=14 9=-7 10=5 11=7 16=-3
side behind|further|MONEY 4=-5 7=15 8=4 10=6
side behind|futur 0=7 4=-3
side behind|gain 1=-3 4=10 8=6 10=-5 17=-7
side behind|gas 0=13 5=12 8=19 9=-7 17=-8
side behind|gave 0=8 1=3 8=3 9=-7 17=-13
side behind|gave|a 0=11 1=4 7=-3 8=8
side behind|gave|up 0=-4 8=-8
side behind|german 0=-8 4=-3 8=-14 9=3
side behind|get 1=-4 2=-8 3=-4 4=10 5=-9 6=-4 7=-6 8=-23 9=4 10=-4 11=-6 12=19 14=8 15=8 16=9 17=33
side behind|gett 5=10 8=6 12=18 17=16
side behind|get|MONEY 0=6 1=-3 3=-4 4=9 5=-7 7=-6 8=-10 10=-3 11=-3 12=20 15=8 17=19
side behind|get|one 8=-4 14=8 17=5
side behind|gift 7=5 11=-3 16=8
side behind|giv 0=7 7=-3 9=-3 10=3 16=-3 17=-7
side behind|given 0=-3 6=4 7=4 8=3 9=7 11=-3 16=4 17=3
side behind|go 0=-7 3=7 4=-6 6=5 8=-5 17=-4
side behind|goe 7=5 13=-7 17=-7
side behind|goe|to 7=5 13=-7 17=-7
side behind|going|on 9=8 17=7
side behind|good 0=-5 1=-3 3=-3 4=-4 7=-4 8=-20 9=4 10=-3 12=6
side behind|good|for 0=-6 8=-6 9=-6 17=-10
side behind|got 0=-6 3=7 5=-3 6=-3 7=5 9=-6 12=-3 13=5 15=5
side behind|got|PRONOUN 3=8 8=6 13=3 17=-4
side behind|government 0=9 8=5
side behind|go|on 0=-3 3=9 4=-3 17=-4
side behind|go|to 0=-3 8=-4 9=11 17=8
side behind|grain 6=4 9=10 15=4 17=13
side behind|grant 0=-4 1=-3 2=14 3=-16 4=-4 7=25 8=9 9=-3 11=-5 12=11 16=15 17=12
side behind|grant|PARTY 7=10 8=8 17=-3
side behind|grant|pronoun 2=8 8=4 11=-3 17=-7
side behind|gross 4=9 8=4
side behind|gross|royalty 4=9 8=4
side behind|ground 0=12 5=3 8=11 9=-3 17=-6
side behind|group 5=-4 8=-4 9=-16 11=4 17=-15
side behind|guarante 0=8 2=-9 6=15 7=-3 8=4 9=-7 11=-3 15=11
side behind|guarante|COMPANY 0=8 6=7 8=13
side behind|guarantor 6=7 8=3
side behind|guarantor|, 6=7 8=3
side behind|guid 5=-5 8=-8 17=-3
side behind|had 0=-4 1=-8 3=15 4=7 6=-8 7=12 9=6 10=6 11=16 13=-8 15=-10 17=3
side behind|had|MONEY 2=-3 3=3 5=9 8=5 11=-3 12=3 17=-4
side behind|had|a 0=15 7=-3 8=11
side behind|had|agre 0=-5 2=6 3=4 4=-3 5=8 8=7 9=-3 12=5 13=-3 14=-4 16=7
side behind|had|been 3=8 4=-5 8=-7 9=-3 10=7 14=7 16=4 17=9
side behind|had|bought 4=-3 8=-3 9=7 17=4
side behind|had|one 9=8 17=6
side behind|had|paid 0=-3 8=-8
side behind|had|promis 0=12 3=4 4=-4 7=7 8=17 9=-6 17=-8
side behind|had|reach 8=-3 9=13 17=11
side behind|had|sign 0=-9 8=-11 9=-3 11=3 13=4 17=4
side behind|had|sold 8=-3 9=14 13=-4 17=7
side behind|had|to 6=-3 8=-5 13=-4 15=-4 17=-9
side behind|had|want 5=-3 8=-8 17=-5
side behind|half 0=4 2=7 3=-4 4=-4 6=3 7=3 8=8 10=12 11=-3 13=-7 16=-3 17=-3
side behind|half|of 0=4 1=5 3=-3 6=6 7=-3 8=10 10=6
side behind|hall 2=6 5=3 8=7
side behind|hand 0=-6 1=-3 2=-3 3=18 4=13 6=-3 7=8 8=21 9=-3 12=7 13=4 15=-3 16=9 17=9
side behind|hand|MONEY 4=7 8=4 9=-3 12=7 13=-3 16=8 17=5
side behind|hand|PRONOUN 3=5 9=7 12=5 17=12
side behind|hand|the 4=4 7=7 8=12 16=-3 17=-8
side behind|harbour 0=8 8=4 9=7 16=3 17=4
side behind|hard 1=16 5=5 8=18
side behind|has 0=-10 1=-4 2=5 3=-5 4=15 5=-12 6=19 7=16 9=10 10=10 12=3 13=18 14=-4 15=11 16=-9 17=10
side behind|has|PRONOUN 0=-4 8=-7 9=7 17=6
side behind|has|a 0=-3 1=-3 8=-17 13=3 15=9 17=5
side behind|has|agre 2=-5 3=-3 4=-5 5=-5 7=13 8=-6 9=4 13=3 17=4
side behind|has|already 0=-3 2=4 5=-10 8=-13 17=-4
side behind|has|ask 0=7 4=-5 7=-3 8=-6 17=-4
side behind|has|becom 0=7 8=4
side behind|has|been 0=-16 1=8 4=-3 6=-4 8=-17 9=18 10=-5 12=3 13=-6 16=4 17=12
side behind|has|bought 0=-3 3=-4 4=9 10=5 17=3
side behind|has|committ 0=-3 8=-3 9=14 17=14
side behind|has|entrust 0=7 8=5 9=-3 17=-5
side behind|has|extend 2=9 8=4
side behind|has|guarante 2=-5 6=-4 8=-12 9=-4 15=5
side behind|has|issu 2=5 6=5 8=7
side behind|has|just 0=9 2=5 8=9
side behind|has|land 9=5 12=22 17=24
side behind|has|leas 0=3 3=8 8=8 17=-3
side behind|has|mandat 11=7 17=6
side behind|has|no 0=-4 3=3 8=-7
side behind|has|not 0=-3 1=7 2=-5 4=9 5=5 8=7 13=-3 16=6
side behind|has|offer 3=-5 4=9 7=3 8=4
side behind|has|put 0=4 1=-3 3=5 6=9 7=-3 8=9 17=-3
side behind|has|sign 0=3 2=6 9=16 12=3 17=18
side behind|has|simultaneously 8=-4 9=-10 17=-12
side behind|has|taken 0=5 1=-8 2=10 9=-5 10=4 11=9 17=4
side behind|has|the 3=12 8=9 12=-3 17=-3
side behind|has|to 0=4 3=-3 4=7 8=6
side behind|has|torn 0=-7 8=-7
side behind|has|written 1=19 2=-4 6=7 8=18
side behind|haulag 0=7 8=4
side behind|hav 3=4 4=14 7=-4 8=12 12=-3 13=13 16=-3 17=7
side behind|have 0=15 1=-8 2=6 3=-11 4=-13 5=-6 6=-4 7=5 8=-15 9=-12 11=-5 13=8 15=-4 16=7 17=-11
side behind|have|PRONOUN 0=11 4=-3 8=4 17=-5
side behind|have|been 0=-6 3=-4 4=3 7=11 10=6 11=-3 12=4 16=10 17=16
side behind|have|both 0=20 8=17 9=-5 17=-6
side behind|head 4=-4 8=-12 9=-3 17=-8
side behind|health 5=10 17=-3
side behind|held 0=7 8=6 13=3
side behind|here 0=-7 8=-10 9=-7 16=6 17=-5
side behind|him 4=8 8=7 17=-3
side behind|hint 0=8 9=7
side behind|hir 0=5 9=9 17=3
side behind|his 0=-5 8=-7 9=-5 17=-7
side behind|hold 0=-9 1=14 4=-3 5=-3 6=-3 7=-4 8=-7 9=5 13=-3 15=4
side behind|holder 4=3 6=7 8=5 15=5
side behind|holder|of 4=3 6=7 8=5 15=5
side behind|hole 8=-9 9=-4 17=-10
side behind|home 2=-3 8=-5 9=-4 11=11 12=6 17=9
side behind|hop 0=-3 4=-3 8=-10 9=-3 17=-6
side behind|hop|to 8=-9 17=-4
side behind|hospital 4=5 7=8 8=7 16=6
side behind|hotel 0=-3 4=16 5=3 8=13 9=-4 11=4 17=-3
side behind|hour 8=-3 12=10 17=9
side behind|hous 0=-8 4=4 8=-8 9=4 17=3
side behind|how 0=-4 8=-12 17=-8
side behind|hub 5=17 8=15 17=-4
side behind|hydrogen 5=4 9=-5 17=-8
side behind|i 0=10 2=-9 8=-5 9=-3 17=-5
side behind|if 0=-6 1=-3 3=3 4=5 5=-3 6=8 9=-5 10=-3 11=-4 12=18 13=-3 15=18 16=-5 17=15
side behind|if|the 3=9 12=8 15=8 17=7
side behind|in 0=7 1=10 2=-13 3=9 4=8 5=9 6=-3 7=10 8=11 9=-5 10=18 11=4 12=16 13=5 14=-5 16=-5
side behind|includ 4=-4 8=-12 9=10 10=3 17=8
side behind|includ|, 9=12 17=10
side behind|index 0=-4 4=-3 8=-11 17=-6
side behind|indicat 1=6 2=4 8=7 17=-3
side behind|instead 0=-4 4=-5 8=-16 9=5 11=3 17=4
side behind|insur 6=7 8=5 15=9 17=5
side behind|intend 1=4 2=-3 8=-3 10=4 11=10 17=10
side behind|intend|to 1=4 2=-3 8=-3 10=4 11=10 17=10
side behind|intent 0=-6 4=8 17=-4
side behind|intent|for 0=-5 4=9 8=4 9=5 17=4
side behind|into 0=13 1=11 3=-7 4=-15 5=19 7=-10 8=8 9=-12 10=3 12=-3 13=9 14=4 16=-5 17=-9
side behind|into|PARTY 4=-5 8=-7 13=12 17=10
side behind|into|a 0=3 5=11 8=7 14=5
side behind|invest 1=-20 5=8 8=-19 10=8 17=4
side behind|investment 4=-4 8=-7
side behind|investor 0=-5 1=7 9=6 10=6 17=9
side behind|invest|MONEY 1=-4 5=14 8=8
side behind|in|DATE 0=13 1=6 2=-9 4=-4 5=6 7=-13 8=-3 9=-12 10=3 11=-7 12=-3 13=-5 17=-27
side behind|in|MONEY 1=9 2=-3 4=3 5=-5 7=7 8=7 10=14 16=-3 17=10
side behind|in|PARTY 0=-4 1=9 4=-6 6=7 13=-4 17=-8
side behind|in|PRONOUN 0=-5 1=-4 3=-3 5=-4 6=7 7=-3 8=-13 9=-4 15=8
side behind|in|a 1=-13 3=5 4=-4 5=-3 6=3 8=-19 9=-5 10=3 11=3 12=-3 15=-3 16=9
side behind|in|all 0=-3 3=-4 5=10 9=-3 11=-3 17=-8
side behind|in|an 11=10 17=9
side behind|in|as 1=7 8=5
side behind|in|exclusiv 2=4 4=12 8=8 13=4
side behind|in|return 4=8 7=9 8=12 9=5 17=3
side behind|in|talk 3=21 8=16 13=4
side behind|in|the 0=6 1=8 6=-4 9=9 11=13 12=-7 13=12 15=-3 16=-8 17=10
side behind|in|which 1=-3 4=3 8=-5 17=-8
side behind|in|with 1=12 8=8 17=-3
side behind|is 0=6 1=-9 2=20 3=5 5=25 6=-18 7=-10 8=5 9=23 10=-10 11=-5 14=6 15=13 16=8 17=14
side behind|issu 0=-3 1=-4 2=4 6=3 7=-11 8=-13 9=-3 10=11 13=-3 15=-6
side behind|issuer 2=-6 6=8
side behind|issu|shar 4=-3 8=-9 10=14 17=12
side behind|issu|to 6=5 7=-9 8=-6 16=-3 17=-5
side behind|is|COMPANY 4=6 13=6 14=6 17=8
side behind|is|MONEY 2=-9 4=3 5=-3 8=-14 11=-8 13=-3 17=-15
side behind|is|PARTY 0=-7 4=4 9=3
side behind|is|a 0=-4 2=14 8=4 9=5 11=-3 16=7 17=7
side behind|is|for 2=13 4=-3 6=-4 9=-6 13=4 15=9 17=5
side behind|is|in 0=-5 1=-9 2=6 3=18 4=-9 12=-3 13=4
side behind|is|leav 13=14 17=13
side behind|is|mind 5=9 8=4
side behind|is|negotiat 3=5 13=7 17=5
side behind|is|not 1=3 4=-4 8=-8 13=-3 17=-9
side behind|is|now 4=-3 5=-3 8=-14 9=-4 17=-12
side behind|is|on 0=-3 4=-3 8=-8 9=-5 17=-5
side behind|is|pay 0=21 1=4 3=-3 6=-3 7=-3 8=14 17=-4
side behind|is|putt 2=6 5=6 8=7 14=5
side behind|is|sell 9=12 13=-3 17=8
side behind|is|spend 5=16 8=12
side behind|is|tak 0=10 8=11
side behind|is|the 0=7 3=6 8=9 9=18 17=13
side behind|is|to 0=4 1=11 2=-4 4=-8 5=9 7=11 8=18 9=22 10=-3 12=11 16=-4 17=17
side behind|is|weigh 0=8 1=-5 4=-4 8=-3 17=-3
side behind|is|wher 8=-3 10=9 17=7
side behind|is|worth 0=12 4=-3 5=-4 9=-12 10=-3 11=-3 13=-3 17=-24
side behind|is|“ 6=7 8=5 9=6 15=8 17=13
side behind|i|e 2=-9 8=-10
side behind|joint 0=-3 7=4 8=-3 17=-8
side behind|jointly 6=4 16=10 17=4
side behind|joint|ventur 7=-3 8=-9 17=-5
side behind|jump 1=3 8=3 13=7 17=6
side behind|just 0=9 2=5 8=8 12=-5 17=-9
side behind|keep 0=-4 2=6 3=-3 4=-3 5=-3 7=5 8=-6 9=9 17=3
side behind|keep|PARTY 2=7 7=3 8=8
side behind|keep|the 0=-6 8=-7 9=12 17=11
side behind|kept 0=-3 7=3 8=-4 9=-3 16=7
side behind|kiln 9=9 17=7
side behind|know 0=10 8=6 9=22 17=18
side behind|known 2=10 8=5
side behind|known|for 2=10 8=5
side behind|korean 0=5 4=3 8=7
side behind|lab 10=5 12=3 17=7
side behind|land 8=-5 9=4 12=17 16=4 17=23
side behind|land|PARTY 9=-5 12=18 17=12
side behind|last 0=-4 2=6 3=-3 4=11 5=-3 8=3 9=-11 11=4 16=-5 17=-17
side behind|last|of 4=10 8=3 13=-4 17=-8
side behind|last|week 4=8 7=8 8=10 11=4 16=-3
side behind|late 0=-5 7=13 8=8 9=-3 17=-3
side behind|later 3=-3 8=-9 9=7 12=14 17=16
side behind|launch 1=-3 2=-8 4=12 5=-4 9=-6 11=21 17=16
side behind|launch|a 2=-4 4=14 5=-3 8=4
side behind|leas 0=18 2=-3 3=6 4=-6 5=-4 7=-3 8=6 9=-3 13=-3 15=-5 17=-16
side behind|leas|PRONOUN 0=-4 6=-3 8=-8 15=6 17=4
side behind|leas|for 3=8 8=6 9=4 17=3
side behind|leas|which 0=11 6=5 8=13 9=-7 17=-7
side behind|leav 0=-8 3=4 4=6 8=-4 9=-8 13=13 16=14 17=15
side behind|leav|PARTY 4=8 8=7 13=11 17=10
side behind|led 1=6 7=-4 11=-3 16=-3 17=-8
side behind|left 0=15 7=-3 9=6 13=-3
side behind|lend 2=7 4=-3 8=-5 11=-7 15=5 17=-10
side behind|lender 0=-3 1=-5 2=19 4=-6 5=-4 7=-6 8=-7 9=-4 11=-7 13=-4 16=-3 17=-18
side behind|lender|, 2=8 8=7 17=-5
side behind|lender|on 1=-3 8=-7 17=-5
side behind|lend|MONEY 2=9 8=8
side behind|lent 1=5 2=5 7=6 8=12
side behind|lent|PARTY 2=11 8=5
side behind|less 0=-6 1=-3 3=-3 4=3 7=-3 8=-14 13=-3 16=-3 17=-8
side behind|let 0=-3 2=3 3=17 4=-4 7=-3 8=8 9=3 12=9 17=11
side behind|letter 1=3 4=7 6=4 8=6 17=-5
side behind|letter|of 0=-9 1=3 4=7 6=4 9=5
side behind|let|pronoun 0=-4 8=-5 9=9 12=4 13=4 17=15
side behind|library 9=-3 12=11 17=7
side behind|licenc 0=-3 3=13 4=-3 5=-4 10=5 11=-4 17=-6
side behind|licenc|to 8=-4 11=-3 17=-7
side behind|licens 0=-3 3=26 4=-3 8=16 12=9
side behind|licens|PRONOUN 3=-6 8=-8 12=6 17=5
side behind|light 0=-3 1=-5 8=-10 9=5 10=-3 17=-3
side behind|like 1=7 2=-3 3=-3 4=-5 5=-3 8=-11 14=6
side behind|likewis 9=-3 10=7
side behind|like|a 14=8 17=6
side behind|like|to 1=7
side behind|lin 2=11 8=6
side behind|line 0=-5 2=-4 8=-18 9=-3 17=-5
side behind|lng 7=-3 8=-8
side behind|loan 0=-5 1=-5 2=-11 4=-3 5=-3 6=4 8=-24 10=-4 11=11 16=4 17=6
side behind|loan|PRONOUN 2=7 8=6 17=-3
side behind|loan|of 2=6 8=3 11=7 17=3
side behind|loan|to 2=4 11=-4 15=8
side behind|lock 0=20 8=18 9=-4 13=4
side behind|lodg 6=-3 7=-3 8=-12 17=-3
side behind|lodg|a 6=-3 7=-3 8=-12 15=-3 17=-7
side behind|logistic 0=6 5=6 8=11 9=-3 17=-6
side behind|logistic|to 0=7 8=5 9=-3 17=-5
side behind|long 0=6 9=8 17=7
side behind|look 0=6 1=16 4=-3 5=5 7=-3 8=14 13=3 17=-6
side behind|look|elsewher 0=7 8=5
side behind|los 0=-4 5=-4 8=-15 9=-3 10=8 17=3
side behind|loss 4=-3 6=13 8=4 15=4 17=-3
side behind|loss|of 6=4 15=7 17=5
side behind|lost 8=-7 9=9 10=-3 16=-3
side behind|los|MONEY 5=-3 8=-7 17=-3
side behind|lot 0=-6 3=-4 4=15
side behind|machin 8=-4 9=18 17=17
side behind|machin|for 8=-6 9=17 17=16
side behind|made 1=-4 5=-3 7=3 9=-4 12=-4 13=13
side behind|made|an 4=-4 8=-8 13=16 17=14
side behind|made|by 0=7 8=4
side behind|maintenanc 0=8 8=5
side behind|mak 1=-3 3=6 4=11 5=8 8=19 9=9 10=-4 13=-13 16=-4 17=-14
side behind|make 0=-5 3=5 4=8 5=-3 6=-5 7=4 8=3 12=-3 16=6
side behind|maker 0=3 1=-4 3=8 4=5 5=-3 7=-4 8=3 9=11 11=-3 13=4 16=-3 17=5
side behind|maker|, 0=4 8=3 9=9 17=7
side behind|maker|of 1=-4 3=8 4=5 7=-3 13=5 16=-3 17=-4
side behind|make|an 2=4 3=7 8=7
side behind|make|good 6=-4 7=-3 8=-8
side behind|mak|, 9=7 17=3
side behind|man 2=8 4=-5 8=-4 17=-7
side behind|management 0=16 8=14 9=-8 17=-9
side behind|manager 11=-3 13=7 17=3
side behind|mandat 0=11 8=7 9=11 17=6
side behind|many 0=8 8=5 17=-3
side behind|market 0=-7 4=-6 5=-3 7=-4 8=-29 9=-4 13=-8 17=-21
side behind|may 0=-4 2=-4 3=14 7=-3 8=-4 9=-6 11=9 12=-3 13=-5 15=-6 16=5 17=-7
side behind|may|go 3=8 4=-4 17=-5
side behind|may|put 3=8 8=5 17=-4
side behind|me 0=-3 8=-5 9=9 17=8
side behind|mean 5=10 8=7 17=-5
side behind|meanwhil 8=-6 9=13 17=13
side behind|meanwhil|, 0=-4 8=-7 9=7 17=7
side behind|mean|to 1=3 5=10 8=7 17=-3
side behind|meet 0=-6 7=9 8=-3 9=4 15=3 17=4
side behind|memoir 3=19 8=17
side behind|merely 0=9 8=4 9=11 15=-4 17=3
side behind|might 0=7 4=-4 9=-7 10=4 13=-3 17=-9
side behind|million 0=7 1=7 2=-6 7=-5 8=-3 9=-7 16=13
side behind|million|new 1=8 8=6
side behind|million|of 0=11 8=10 16=9 17=8
side behind|mind 5=9 8=4
side behind|mind|to 5=9 8=4
side behind|ministry 1=11 2=-3 8=7
side behind|miss 0=-5 8=-8 9=-4 10=5
side behind|monday 0=8 2=6 8=10 9=-3 17=-5
side behind|month 0=-11 8=-15 9=-4 10=9 16=3 17=5
side behind|more 0=-7 2=9 3=-5 4=-5 5=-4 7=-3 8=-15 10=-3 11=-13 12=6 15=-3 17=-18
side behind|more|, 6=6 7=4 8=7 17=-4
side behind|mortgag 2=8 8=4
side behind|most 1=-6 2=12 11=-3 16=6 17=-4
side behind|most|of 1=-6 2=12 11=-3 17=-7
side behind|much 2=6 3=-3 4=5 8=4 10=-3 13=-3 17=-8
side behind|must 0=3 2=-3 6=6 7=5 8=11 11=8 12=4 17=4
side behind|mutual 0=-4 2=3 8=-3 9=6 10=7 17=9
side behind|mutual|consent 0=-3 8=-4 9=9 10=7 17=13
side behind|nam 0=12 8=4 9=-8 17=-15
side behind|nationalis 4=6 7=-7
side behind|nationalis|PARTY 4=6 7=-7
side behind|near 5=8 7=3 8=8 16=13 17=9
side behind|need 0=-3 8=-8 9=3 13=-3
side behind|negotiat 3=3 4=-3 8=-5 11=9 13=5 17=10
side behind|negotiat|a 8=-3 11=9 17=6
side behind|neither 8=-9 9=-4 17=-10
side behind|never 0=-3 2=3 4=-3 7=-3 8=-11 9=-3 13=-3 17=-11
side behind|new 1=8 4=-3 5=10 8=7 9=-6 10=9 12=-4 13=-6 17=-8
side behind|newly 1=3 4=-5 8=-6 10=9 17=8
side behind|newsletter 0=7 4=6 8=11 9=-4 17=-5
side behind|new|shar 1=-7 8=-12 9=-3 10=7 13=-3
side behind|new|stock 1=11 5=-8
side behind|nine 0=11 8=7 12=4 17=-3
side behind|no 0=-5 1=3 4=-4 5=-3 8=-12 9=6 17=-4
side behind|non-bind 0=17 4=5 8=18 9=-11 17=-13
side behind|not 1=13 2=10 3=-6 4=7 5=5 6=-6 7=-5 8=5 10=4 11=-6 13=-17 15=3 16=11 17=-16
side behind|noth 0=-10 4=-3 8=-19 9=-16 10=5 17=-17
side behind|noth|but 0=-8 8=-11 9=-6 17=-8
side behind|notic 0=8 8=7
side behind|not|, 0=-3 4=8 8=4
side behind|not|a 2=14 8=12 9=7 16=6 17=6
side behind|not|agre 0=9 8=6 9=9 17=7
side behind|now 0=-5 1=3 2=-9 3=-6 5=-6 6=9 7=-5 8=-22 9=-21 10=12 12=34 15=-3 16=-3 17=17
side behind|now|, 2=-3 8=-8 12=15 17=10
side behind|oblig 0=4 2=-5 6=9 8=4 17=-3
side behind|obligation 6=11 8=6 15=-7 17=-10
side behind|obtain 0=-5 2=-6 3=3 8=-10 17=-5
side behind|occupy 0=7 8=5 9=-6 14=6
side behind|of 0=12 1=20 2=6 3=-5 4=13 5=-28 6=28 7=9 8=18 9=6 10=19 11=5 12=10 13=-10 15=8 16=8 17=5
side behind|off 4=3 9=-6 12=3 13=11 15=4 17=9
side behind|offer 0=-11 1=-12 3=-5 4=51 5=-10 6=-3 7=4 8=21 9=-4 10=-3 12=-3 13=7 17=-8
side behind|offer|MONEY 1=-3 3=-6 4=18 7=-3 17=-3
side behind|offer|for 4=6 13=7 17=4
side behind|offer|from 4=-4 8=-5 13=7 17=7
side behind|offer|of 3=5 4=8 8=7 13=-4 17=-6
side behind|offer|to 0=-4 2=7 13=-4 17=-7
side behind|off|PARTY 0=11 3=3 8=12 17=-4
side behind|off|PRONOUN 4=-4 8=-7 9=-3 12=4
side behind|off|a 0=-6 8=-8 11=3
side behind|of|DATE 0=-3 3=6 8=4 10=7 17=4
side behind|of|MONEY 0=-22 1=-4 3=-4 4=26 5=-8 6=6 7=-13 8=-18 9=32 10=3 11=7 12=10 13=-4 14=4 15=-6 16=9 17=42
side behind|of|PARTY 1=11 2=-5 3=-10 4=7 6=7 7=3 8=3 9=9 11=-5 12=-3 13=6 15=10 16=-3 17=4
side behind|of|PRONOUN 0=-16 2=4 3=15 5=4 6=3 7=5 8=5 9=-19 10=23 11=-9 16=6 17=4
side behind|of|SIZE 9=11 17=10
side behind|of|a 0=-3 2=5 3=-3 4=6 6=5 8=3 11=-4 15=-3 17=-10
side behind|of|cash 5=-3 8=-10
side behind|of|equity 1=12 8=6 10=-4 17=-7
side behind|of|fresh 1=8 8=5 17=-3
side behind|of|good 0=-3 8=-10 17=-3
side behind|of|intent 0=-6 4=8 17=-4
side behind|of|other 0=-3 2=10 3=-4 7=14 8=12 12=-6 16=-3 17=-12
side behind|of|preferr 0=-3 1=19 2=-3 4=-5 8=8 10=-7 17=-11
side behind|of|sal 3=7 8=4
side behind|of|sit 16=14 17=13
side behind|of|the 0=19 1=-6 3=-6 4=-12 5=-8 6=15 7=16 8=14 9=4 12=13 13=-7 15=-4
side behind|of|them 0=7 1=6 3=-12 4=-4 8=-10 9=5 12=14 17=17
side behind|of|two 0=10 8=5
side behind|of|what 0=-3 3=-4 4=4 8=-7 17=-4
side behind|of|which 0=-4 2=16 8=8 11=-4 17=-8
side behind|old 0=-4 1=-4 4=10 5=13 8=13 9=-3 10=-4 11=-4 16=7 17=-6
side behind|on 0=21 1=5 4=12 5=11 6=-7 7=6 8=29 10=-8 11=4 12=5 13=-8 14=-4 15=7 17=-11
side behind|once 8=-8 9=-4 10=4 12=-5 17=-8
side behind|one 0=10 1=-5 3=3 4=4 5=-3 6=3 8=6 9=4 10=-3 12=-4 14=8 17=3
side behind|one|, 4=7 8=4 9=9 17=6
side behind|one|of 0=10 8=9 9=4 15=3 17=3
side behind|only 0=-9 1=10 3=-7 4=3 8=-7
side behind|on|DATE 0=-9 2=-3 4=34 8=17 9=20 13=-5 17=10
side behind|on|PARTY 4=4 5=-3 7=9 8=8 12=5 13=-4 15=9 17=6
side behind|on|a 0=12 1=5 3=-3 4=-3 5=18 8=25 9=16 17=7
side behind|on|pronoun 0=-9 2=-3 3=5 5=7 11=-5 12=9 15=3
side behind|on|the 0=13 2=3 3=-7 4=-5 5=6 7=-3 8=8 9=-15 11=5 13=6 15=-3 17=-12
side behind|open 0=7 2=4 8=8 9=-5 10=3 13=-3 17=-8
side behind|open|the 0=10 8=8 10=3
side behind|operator 4=7 13=-5 17=-7
side behind|option 0=-7 3=23 7=-4 8=8 9=-3 17=-9
side behind|or 0=-3 2=-3 5=5 8=-8 9=-7 11=3 12=3 17=-4
side behind|order 0=28 1=-7 2=-6 4=-12 8=3 9=3 10=-6 13=-7 17=-17
side behind|order|, 0=-7 6=4 8=-5 9=7 17=6
side behind|order|DATE 0=-3 8=-6 9=9 17=8
side behind|order|SIZE 0=10 8=7 9=-4 17=-4
side behind|order|for 0=24 8=19 9=-18 17=-18
side behind|order|from 0=-9 8=-13 9=10 10=-3 17=4
side behind|ore 9=-7 11=4 17=-5
side behind|other|) 0=5 3=4 5=6 8=7 9=4
side behind|other|and 2=11 8=8 16=-4 17=-6
side behind|other|is 2=4 8=3 11=-3 16=7
side behind|other|的 8=-4 9=-9 17=-10
side behind|out 0=17 1=-5 4=-8 6=-7 8=-5 9=-7 10=8 12=5 13=-7 15=3 16=3
side behind|outfit 0=-4 4=14 8=9 17=-3
side behind|outright 0=-3 4=3 8=-4 10=8 13=4 17=8
side behind|outsid 3=-12 8=-15 12=13 17=10
side behind|outsid|PARTY 3=-4 8=-6 12=11 17=9
side behind|outstand 6=-3 8=-4 11=-3 15=10 17=5
side behind|out|, 0=-3 4=8 8=4 9=-3 13=-3 17=-6
side behind|out|of 0=12 4=-4 5=-3 7=7 8=8 9=-8 16=8
side behind|over 0=12 3=-7 5=-6 6=-3 7=7 9=-12 10=-4 11=-5 12=8 13=14 15=3 16=9 17=3
side behind|overdraft 2=11 8=7 11=-5 17=-6
side behind|overnight 0=7 8=5 9=-4 17=-7
side behind|over|9 0=4 8=3 9=-5 16=13 17=8
side behind|over|PARTY 4=5 9=-4 13=13 17=7
side behind|over|a 0=-4 1=7 4=-5 7=5 11=-4 17=-11
side behind|over|five 0=-4 8=-4 9=-12 17=-13
side behind|over|four 0=8 8=6 9=4 17=3
side behind|over|the 0=7 2=-3 4=10 7=8 8=15 9=-8 12=4 16=9
side behind|over|thre 0=8 7=-3 9=5 16=-3
side behind|owe 0=-4 2=-3 3=9 4=-4 5=-3 8=-11 11=7 13=-4 17=-4
side behind|owed 0=-3 1=3 8=-6 9=9 15=-3 17=4
side behind|owed|MONEY 0=-9 8=-11 9=9 17=7
side behind|owed|to 0=6 1=4 8=7
side behind|owe|PARTY 3=9 8=5 17=-3
side behind|owe|PRONOUN 5=-3 8=-5 11=10 17=7
side behind|owe|a 0=-3 8=-6 9=-3 11=-3 12=3 13=-3 17=-7
side behind|owing 8=-5 9=-4 13=-3 16=10
side behind|own 0=4 1=9 2=-6 3=4 5=19 6=-3 7=-7 8=14 9=-11 11=-3 12=-6 13=-4 15=3 16=3 17=-19
side behind|owner 0=8 3=-5 4=11 6=-3 7=3 8=7 12=8 13=-3
side behind|owner|of 4=6 7=4 8=3 12=10 17=6
side behind|own|PRONOUN 4=11 5=4 8=8 17=-6
side behind|own|by 0=4 2=5 8=8 17=-4
side behind|own|money 2=-3 5=-10 8=-15
side behind|packag 3=7 4=-4 8=4 13=-5 17=-6
side behind|paid 0=-4 1=-5 4=4 5=-6 7=-11 8=-24 9=5 11=8 12=-7 13=7 15=5 17=9
side behind|paid|DATE 8=-5 9=10 13=6 16=3 17=16
side behind|paid|MONEY 0=4 1=-4 2=-3 3=4 4=7 5=-4 7=-7 12=-3 13=4 17=-3
side behind|paid|for 0=-4 4=-4 8=-14 9=-3 11=9 15=4 17=7
side behind|paper 0=-4 5=-3 6=-3 7=3 8=-12 9=5 11=7 15=3 16=3 17=16
side behind|paper|machin 8=-3 9=8 17=8
side behind|parent 0=-3 6=16 8=10 9=-4 11=4 13=3 15=10 17=7
side behind|parent|, 6=9 8=3 9=-3 11=4 15=6 17=3
side behind|park 1=3 5=6 8=6 9=-8 13=9
side behind|part 0=17 4=-9 5=-5 7=10 8=12 10=6 11=-3 17=6
side behind|partner 1=3 7=4 8=6 17=-8
side behind|part|, 0=3 7=9 8=8 17=-4
side behind|part|in 8=-4 9=11 10=4 17=12
side behind|part|of 0=18 2=3 7=5 8=22 9=-4 10=3 17=-5
side behind|pass 0=7 4=-3 8=3
side behind|pass|over 0=8 8=6
side behind|patent 4=6 8=3 10=-3 12=7 16=-3
side behind|patent|, 3=-5 4=7
side behind|pay 0=17 1=4 2=-5 5=-10 7=12 8=13 9=-25 11=19 13=-9 15=-5 16=-6 17=-27
side behind|payment 1=-5 2=-6 4=9 7=7 9=11 11=5 13=-3 15=-5 16=6 17=12
side behind|payment|of 0=-6 1=-4 2=-4 4=10 7=8 9=13 12=3 16=9 17=19
side behind|pay|MONEY 0=6 1=7 2=-3 3=3 5=-6 8=6 10=5 11=-3 13=-3 16=-3 17=-10
side behind|pay|PARTY 0=5 4=5 7=6 8=12 9=-4 11=4 17=-5
side behind|pay|the 0=7 7=-4 9=-6 17=-8
side behind|pellet 9=7 17=6
side behind|peopl 3=-3 8=-8 12=-3 17=-7
side behind|per 0=7 1=-3 4=9 8=7 9=-5 13=4 17=-3
side behind|permission 1=6 8=4 9=-5 16=10
side behind|permission|to 1=6 8=4 9=-5 16=10
side behind|phas 1=-6 4=-3 8=-13 10=17 17=15
side behind|pick 0=-8 8=-9
side behind|plac 0=4 3=-3 4=-4 6=4 8=-7 9=-18 10=-3 11=6 15=7 17=-15
side behind|plac|a 0=-8 8=-10 9=-7 17=-8
side behind|plan 0=-6 1=-6 2=3 4=-6 5=10 7=-4 8=-12 15=7
side behind|plant 0=-6 1=5 2=-3 3=-3 4=-8 5=27 7=6 8=14 9=13 10=-3 11=16 13=4 16=6 17=26
side behind|plant|in 1=5 4=-3 7=7 8=5 9=23 13=-3 16=7 17=25
side behind|plant|to 5=11 8=8
side behind|plan|to 0=-3 1=-5 5=11 7=-3 8=-5 9=-5 13=3 17=-3
side behind|platform 0=-4 8=-10 9=15 12=7 17=17
side behind|pledg 0=-5 1=3 2=-3 4=-4 7=22 8=8 9=-4 11=4 15=3 17=-3
side behind|plough 3=9 8=5
side behind|plug 0=7 8=6 17=-3
side behind|plug|on 0=7 8=6 17=-3
side behind|point 0=-3 1=-4 4=12 7=9 8=9 17=-4
side behind|port 5=7 6=-3 7=-3 9=-7 17=-6
side behind|portugal 0=-7 8=-8
side behind|post 15=7 17=3
side behind|power 0=19 8=18 9=-9 17=-9
side behind|pre-delivery 8=-3 11=7 16=-3
side behind|pre-delivery|payment 8=-3 11=7 16=-3
side behind|preferr 0=-3 1=20 2=-3 4=-5 8=8 10=-6 17=-10
side behind|preferr|shar 1=8 4=-3 8=3
side behind|preliminary 0=15 8=8 9=16 17=9
side behind|prepaid 0=10 4=-4
side behind|pric 1=-4 2=-4 5=-4 6=-4 7=-6 8=-21 9=9 11=6 12=-5 15=-3 16=-6
side behind|pric|MONEY 8=-5 9=7 13=6 17=11
side behind|processor 8=-4 9=13 17=11
side behind|profit 5=-8 8=-16 11=-3 17=-12
side behind|profit|, 8=-7 17=-7
side behind|project 0=8 4=3 8=4 9=-5 15=4 17=-8
side behind|promis 0=13 2=-7 4=-8 5=10 6=9 7=-3 8=10 9=-12 10=-3 13=-3 14=7 16=-3 17=-20
side behind|promis|PARTY 0=12 7=5 8=13
side behind|promis|to 0=6 2=-3 6=4 9=-10 17=-14
side behind|pronoun|, 0=-7 3=4 4=6 5=6 7=-3 8=4 11=-8 12=-4 13=-7 15=3 17=-17
side behind|pronoun|RATE 3=8 8=6 12=4 17=3
side behind|pronoun|is 3=3 4=-5 5=8 9=9 12=8 13=4 17=17
side behind|pronoun|leas 0=7 8=4 9=-7 17=-9
side behind|pronoun|own 1=-9 2=-7 3=9 4=-5 5=16 6=-4 7=-7 8=-3 9=-4 10=-3 12=-3 13=-3 17=-8
side behind|pronoun|在 0=9 8=7 13=3
side behind|property 0=-4 3=-5 4=12 13=4
side behind|proposal 13=7 17=3
side behind|provid 0=-3 2=18 8=6 9=19 17=17
side behind|provid|MONEY 2=12 8=7
side behind|provid|a 2=8 8=5
side behind|pull 0=6 2=-7 6=3 9=-8 10=12 11=14 16=-4 17=10
side behind|pull|a 1=4 2=-5 6=4 11=21 17=15
side behind|pump 1=-6 5=15 7=-4 16=5 17=3
side behind|purchas 1=-3 4=13 9=-14 11=3 17=-12
side behind|purchas|from 0=-13 8=-14 9=-3 17=-3
side behind|purchas|of 0=3 4=14 8=11 11=3
side behind|push 5=10 8=8
side behind|put 0=-3 1=12 2=-9 3=15 5=14 6=3 7=-8 8=17 9=-4 10=-3 11=-4 13=8 14=3 16=-6 17=-11
side behind|putt 2=6 5=5 7=-3 8=7 14=5
side behind|put|the 0=3 3=8 4=-4 5=3 8=4 9=4 17=-5
side behind|put|up 0=-6 1=-3 5=16 6=4 7=-3 9=-3 14=5
side behind|quarter 0=-5 1=7 4=3 11=3 15=4
side behind|quarter|of 0=-3 1=9 4=4 8=7
side behind|rais 2=-7 8=-13 10=14 11=14 13=-3 15=-4 17=13
side behind|rais|MONEY 2=-6 8=-14 10=-10 11=16
side behind|ran 8=-7 9=5 17=3
side behind|rather 3=5 8=4 9=9 13=-5 16=4 17=8
side behind|re 1=5 10=-4 17=-7
side behind|reach 8=-7 9=12 17=8
side behind|reactor 0=-7 3=7 8=-8 9=14 17=10
side behind|reactor|, 8=-3 9=8 17=7
side behind|ready 2=9 8=8
side behind|ready|with 2=9 8=7
side behind|rebuild 9=14 17=13
side behind|receiv 0=12 3=-6 4=4 8=6 9=-8 11=-3 12=6 17=-7
side behind|receiv|MONEY 8=-5 9=-4 12=8 13=4 17=7
side behind|receiv|an 3=-6 8=-9 12=4
side behind|recip 3=8 8=3 12=11 17=6
side behind|refinanc|PRONOUN 2=-7 8=-7
side behind|refusal 7=8 8=9 16=8 17=7
side behind|regard 0=8 4=4 8=7 9=8 17=6
side behind|regard|a 0=8 4=4 8=8 9=8 17=6
side behind|region 7=10 8=5 13=6
side behind|reject 8=-6 13=11 17=7
side behind|releas 2=7 7=5 8=8 9=-4 10=4 12=3
side behind|remain 0=-4 1=5 5=-4 7=13 8=7 9=-3 15=5 16=7 17=7
side behind|renew 0=16 2=6 4=-3 8=13 9=-9 17=-12
side behind|renew|PRONOUN 0=11 8=8
side behind|rent 0=19 5=7 8=16 9=-13 15=3 17=-12
side behind|rent|of 0=-6 8=-9 17=-3
side behind|repair 7=17 8=10
side behind|repay 6=3 7=-3 8=-3 11=4 15=8 17=8
side behind|replac 7=-3 8=-5 11=-4 13=-3 17=-9
side behind|replac|the 11=-4 17=-7
side behind|report 0=-4 1=7 2=-3 4=10 5=3 8=10 9=-3 10=4 13=-6 14=-4 17=-12
side behind|report|that 1=9 8=6 13=-4 14=-4 17=-9
side behind|rescu 8=-3 10=4 11=8 17=7
side behind|reserv 4=-5 8=-7 9=-4 10=5
side behind|reservation 0=9 8=5 9=-6 17=-8
side behind|rest 1=7 3=5 8=5 13=3
side behind|resum 8=-5 9=-5 17=-8
side behind|resum|DATE 8=-5 9=-5 17=-8
side behind|return 0=-3 2=-3 3=-4 4=7 7=6 9=11 11=6 12=-4 16=-4 17=5
side behind|return|for 4=8 8=4 9=5 17=3
side behind|revenu 8=-7 17=-4
side behind|right 0=-7 2=-3 3=-10 4=8 5=-3 7=7 8=-12 9=-7 11=4 12=19 13=-12
side behind|right|to 0=-5 3=7 8=-3 9=-4 11=5 12=7 13=-9 16=3
side behind|risk 6=5 8=3 15=7 17=7
side behind|rival 0=-3 3=-4 4=18 5=7 7=-3 8=9 9=6 11=-3 12=-3 17=-4
side behind|road 0=-4 8=-9 9=-4 17=-7
side behind|royalti 3=-4 8=-7
side behind|royalty 4=9 8=4
side behind|rubin 0=-4 8=-6 9=14 17=14
side behind|run 3=24 7=-3 8=17 9=4 12=-3 13=-4 17=-7
side behind|runn 0=7 8=5 9=15 17=13
side behind|s 0=10 1=5 3=-12 4=3 6=12 11=6 12=10 13=-12 14=3 15=4 17=-11
side behind|said 0=-17 1=-8 2=-3 3=11 4=-7 5=-3 6=8 7=17 8=-7 9=-14 10=-11 11=-6 12=10 13=6 16=-5 17=-25
side behind|said|PRONOUN 1=-8 3=-3 4=-4 5=-4 6=8 7=16 8=7 9=-4 10=-7 12=4 13=3 16=-3 17=-11
side behind|said|yes 3=9 8=3 13=6
side behind|sal 0=-4 3=6 7=-4 8=-9 11=3 13=-5 16=-3 17=-12
side behind|sale 0=-3 1=7 4=-8 8=-10 9=-4 11=9 12=4 13=9 17=14
side behind|sale|of 1=7 4=-6 8=-6 9=-3 11=5 12=5 13=6 17=9
side behind|same 0=19 2=3 4=-5 8=11 11=-3 13=19 17=9
side behind|say 0=-8 3=-3 4=-6 5=-3 7=-3 8=-30 9=-9 12=-4 13=-4 16=9 17=-16
side behind|say|PRONOUN 8=-3 17=-8
side behind|say|a 0=-7 8=-10 9=-6 16=10 17=4
side behind|say|the 9=-4 17=-7
side behind|school 7=15 8=8 16=15 17=7
side behind|school|, 7=9 8=6
side behind|scrapp 1=-6 5=15 7=-4 8=4
side behind|season 0=14 4=-7 8=4 9=9 12=3 13=-6 17=3
side behind|seat 0=3 1=3 2=9 7=-3 8=7 17=-6
side behind|second 0=6 1=-6 3=3 4=-4 7=-4 10=16 13=-3 17=9
side behind|secur 0=-3 4=-5 8=-15 9=-5 11=3 12=-4 13=-3 17=-8
side behind|see 0=-6 4=-4 8=-15 9=-8 10=-3 13=-4 17=-21
side behind|seek 8=-3 9=-3 17=-7
side behind|see|a 1=6 9=-4 17=-10
side behind|sell 0=-13 2=-4 3=7 4=-5 5=-5 7=-4 8=-29 10=-5 11=10 12=9 13=5 16=-3 17=11
side behind|seller 0=-4 8=-6 9=-5 17=-7
side behind|sell|pronoun 0=-6 8=-9 9=5 12=5 17=5
side behind|send|the 0=8 8=6 9=-6 17=-7
side behind|senior 11=8 17=7
side behind|servic 0=14 8=6 9=-13 15=3 17=-15
side behind|servic|of 9=-6 17=-7
side behind|set 0=-7 1=7 5=5 7=13 8=12 9=-3 10=9 16=7 17=7
side behind|set|up 0=-5 1=8 5=-4 7=13 8=10 9=-6 16=7 17=-3
side behind|shar 0=-10 1=14 2=-6 3=-6 4=-15 5=-7 6=-4 7=12 8=-19 9=-11 10=22 12=-3 16=11 17=13
side behind|shareholder 0=-8 1=23 4=9 8=14 9=-5 13=3 17=-4
side behind|shar|for 8=-7 10=5 17=5
side behind|shar|of 1=5 4=-7 5=-3 8=-6
side behind|shar|with 4=-3 8=-8 17=-3
side behind|shell 0=6 4=-3 5=9 8=13 9=4 13=-4
side behind|shelv 0=-5 8=-7 9=-4 17=-6
side behind|shelv|a 0=-5 8=-7 9=-4 17=-6
side behind|ship 0=6 5=-3 9=15 15=3 17=15
side behind|ship|, 9=7 17=5
side behind|shop 8=-6 13=11 17=6
side behind|short 8=-6 9=-7 17=-8
side behind|short|of 8=-4 9=-7 17=-7
side behind|should 2=-6 6=14 8=4 9=-3 15=14 17=6
side behind|should|the 2=-6 6=10 8=3
side behind|show 0=-18 2=-7 3=10 4=-3 8=-23 9=-12 11=-3 17=-22
side behind|show|a 0=-11 8=-14 9=-7 17=-9
side behind|sign 0=12 1=-4 2=9 3=-6 4=-7 5=-6 6=4 9=-11 11=5 12=3 13=6 17=-5
side behind|sign|a 0=5 2=-5 7=4 9=-4 11=8 13=4 17=6
side behind|sign|for 0=8 2=5 8=7 9=16 17=14
side behind|sign|in 0=-8 8=-10 9=5 17=3
side behind|sign|up 0=7 8=4
side behind|sign|with 0=16 8=11 11=3
side behind|similar 0=4 11=8 13=-5
side behind|simultaneously 8=-4 9=-10 17=-12
side behind|sinc 0=-3 1=4 2=-3 4=-4 7=8 9=6 11=-3 17=-6
side behind|sinc|DATE 2=-3 4=-3 7=10 9=7 11=-3
side behind|sit 9=6 16=13 17=17
side behind|six 0=-3 1=-3 3=7 4=-3 8=-6 9=16 10=-3 17=6
side behind|six|year 3=7 8=8
side behind|slip 0=-5 8=-9
side behind|slot 0=3 9=8 17=7
side behind|smaller 0=-5 4=6 9=8 17=4
side behind|so 0=3 1=-3 2=5 3=8 4=-4 8=5 9=-5 10=4 11=-3 13=-3 16=-3 17=-10
side behind|softwar 0=4 4=4 5=-9 8=-5 9=-3 10=6
side behind|solar 0=-15 4=9 5=4 8=-5 9=-9 13=9
side behind|sold 0=-12 2=-3 3=-3 5=-3 7=-3 8=-27 10=10 11=3 17=8
side behind|sold|PARTY 0=-3 8=-5 9=6 13=6 17=9
side behind|sold|a 9=-3 10=9 13=-4 17=3
side behind|sold|to 9=7 17=5
side behind|sole 1=-3 8=-8 17=-5
side behind|someth 4=3 8=3 11=8 13=-5
side behind|someth|similar 0=5 11=8 13=-5
side behind|song 13=9 17=4
side behind|sourc 0=8 8=5 9=8 17=5
side behind|south 3=4 4=6 8=8 9=-4 13=9 17=4
side behind|so|far 2=-3 8=-5 9=-3 17=-8
side behind|so|that 2=8 8=3
side behind|spac 4=-6 8=-8
side behind|spend 0=4 1=5 2=-3 3=-6 4=-3 5=19 6=-3 7=-6 8=5 9=-7 14=-5 17=-25
side behind|spend|MONEY 0=9 1=6 2=-3 3=-4 5=19 7=-4 8=17 9=-4 14=-3 17=-13
side behind|spent 0=-3 5=-3 8=-9 17=-3
side behind|spent|MONEY 5=-6 8=-9
side behind|sponsor 0=9 6=4 8=8 17=-7
side behind|squar 0=10 8=9
side behind|stag 2=8 4=-4
side behind|stak 1=20 7=5 8=21 10=-3 17=-8
side behind|stak|in 1=5 4=4 7=5 8=8
side behind|stand 2=7 6=9 8=16 10=3 16=-3 17=-5
side behind|stand|ready 2=9 8=7
side behind|start 0=-4 4=18 5=5 8=14 9=-6 15=8
side behind|start-up 1=6 8=5 10=-4 17=-7
side behind|stat 0=18 1=-5 8=10 9=-6 15=10 17=3
side behind|stay 1=10 8=5 9=4 12=-4 16=3
side behind|step 0=-3 1=6 4=12 7=-3 8=14 17=-4
side behind|step|in 0=-3 1=6 4=12 8=13 17=-3
side behind|still 4=5 8=3 9=-4 11=9 13=4 17=5
side behind|stock 1=15 4=-3 5=-10 8=-4 10=8 16=-7 17=-5
side behind|stood 6=-3 8=-8 17=-5
side behind|stop 0=9 8=6 9=10 17=8
side behind|stopp 5=3 9=20 17=18
side behind|stor 0=-3 8=-5 9=-5 17=-12
side behind|struck 0=6 1=5 8=7 10=5
side behind|structur 5=9 10=4
side behind|subscrib 1=14 2=-3 4=-3 17=-3
side behind|suitor 4=5 11=-3 17=-7
side behind|sum 0=-6 4=4 8=-5 9=8 13=-3 17=3
side behind|suppli 0=-8 2=19 7=7 8=12 9=8 16=9 17=10
side behind|supplier 0=10 17=-3
side behind|supplier|, 0=8 8=5 17=-3
side behind|suppli|MONEY 2=19 7=7 8=21 9=-6 17=-11
side behind|suppli|the 0=-6 8=-9 9=12 16=10 17=20
side behind|supply 0=-20 8=-27 9=24 10=4 17=21
side behind|supply|agreement 0=-14 8=-16 9=6 17=5
side behind|supply|deal 0=-4 8=-5 9=15 17=15
side behind|sure 8=-4 15=8 17=6
side behind|swap 7=13 8=12 16=14 17=12
side behind|swoop 4=7 8=3
side behind|system 0=-11 4=-7 7=-3 8=-26 17=-6
side behind|s|DATE 0=15 8=13 9=-4 17=-6
side behind|s|MONEY 0=6 1=-3 2=17 4=5 8=22 9=-5 13=7
side behind|s|PARTY 0=-8 1=7 3=-6 4=-14 8=-24 9=-8 12=-6 13=-7 16=7 17=-17
side behind|s|board 0=16 4=-3 8=11 9=-8 13=7
side behind|s|exposur 2=-7 8=-9 15=4 17=3
side behind|s|film 3=4 9=-3 12=9 13=-3
side behind|s|financ 8=-3 10=7 17=4
side behind|s|founder 8=-9 17=-6
side behind|s|own 0=-3 1=7 17=-4
side behind|s|purchas 0=-5 4=12 8=4
side behind|s|song 13=9 17=5
side behind|s|worth 0=7 9=-7 17=-10
side behind|t 0=6 8=-3 9=-12 11=-5 17=-22
side behind|tabl 0=12 7=5 8=11 9=-10 13=4 16=6 17=-4
side behind|tabl|, 0=15 4=-5 8=8 9=-7 13=6
side behind|tak 1=18 2=-3 4=15 5=-4 8=25 9=-4 13=-3 17=-9
side behind|take 0=21 1=4 2=-3 3=7 4=5 5=-7 6=3 7=-5 8=23 9=-16 16=-4 17=-20
side behind|take-or-pay 0=-9 8=-11 17=-3
side behind|take-or-pay|contract 0=-9 8=-11 17=-3
side behind|taken 0=4 1=-9 2=9 4=-4 8=-6 9=-5 11=11 13=-6 16=6 17=4
side behind|taken|MONEY 0=-3 2=-8 8=-16 9=-3 17=-7
side behind|takeover 13=7 17=6
side behind|take|PARTY 0=17 8=10 13=7 17=4
side behind|take|SIZE 9=-9 17=-10
side behind|take|a 3=10 5=-5
side behind|take|the 0=3 4=8 6=4 8=13 17=-3
side behind|taking 8=-4 12=7 17=4
side behind|tak|a 1=19 8=17
side behind|tak|the 3=3 4=8 8=8 17=-4
side behind|talk 1=-6 2=9 3=14 4=3 7=-4 8=11 9=-4 11=3 12=3 13=6
side behind|talk|to 1=-4 2=3 4=-3 8=-9 11=4 17=3
side behind|talk|with 0=4 2=8 3=4 4=-4 8=8 12=5 17=3
side behind|tapp 8=-7 11=-6 17=-11
side behind|target 4=-3 8=-10 17=-5
side behind|tax 8=-9 17=-6
side behind|technology 7=-6 8=-8
side behind|ten-year 0=3 9=-11 12=-3 17=-15
side behind|tenant 7=11 8=4 11=3 17=3
side behind|tender 0=-4 3=5 4=9 8=7 13=10 17=8
side behind|ten|year 7=4 9=8 12=5 17=7
side behind|term 0=16 2=-5 4=-4 9=-6 11=3 17=-6
side behind|terminal 0=7 8=6 9=-3 17=-5
side behind|texa 10=-3 17=-8
side behind|than 7=-4 8=-5 9=4 10=-3 11=-3 12=-3 13=-4 16=3 17=-8
side behind|than|PARTY 0=-6 8=-15 9=-6 11=-3 17=-16
side behind|that 0=-13 1=11 2=7 3=5 4=-8 6=10 7=-11 8=-7 9=-6 12=-9 13=-9 14=4 15=5 16=4 17=-17
side behind|that|PARTY 0=6 2=6 4=4 6=3 7=-4 8=12 9=-7 10=8 11=-3 13=7 14=11 15=-4 17=6
side behind|that|PRONOUN 0=-6 1=4 3=5 4=-5 7=-6 8=-11 9=16 10=-4 11=6 13=-3 14=-5 15=8 17=15
side behind|that|much 4=7 8=4
side behind|that|s 2=-16 8=-16
side behind|that|talk 2=8 4=-3
side behind|that|the 2=-3 4=-4 8=-11 9=-6 17=-8
side behind|that|will 3=4 5=-4 7=7 8=6
side behind|the 0=5 1=-8 3=31 4=11 5=6 7=10 8=10 9=8 10=-5 11=7 12=18 13=24 14=-10 15=10 16=8 17=13
side behind|their 0=7 3=5 4=5 5=10 7=3 8=21 9=-15 12=7 13=-4 15=4 17=-10
side behind|their|patent 3=8 8=7 12=3
side behind|them 0=28 2=6 3=-3 4=-5 5=-14 7=-7 8=4 9=3 10=-3 11=3 12=10 13=-6 15=5 16=-6 17=3
side behind|them|, 0=9 1=-6 2=9 8=10 11=4 15=7 17=3
side behind|them|for 0=7 4=5 8=9 9=5 17=3
side behind|them|in 0=14 8=11
side behind|then 0=13 6=7 8=12 9=-3 17=-8
side behind|ther 2=12 3=-4 4=-3 5=10 8=12 10=-3 12=-3 17=-12
side behind|therefor 0=-4 4=6 6=10 8=10 9=-3 13=7 17=3
side behind|ther|is 0=-6 8=-9 9=15 17=12
side behind|the|MONEY 1=-7 2=12 3=-5 4=-12 5=21 6=-4 7=-10 8=-4 9=6 11=9 12=-4 13=6 15=4 16=-3 17=13
side behind|the|PARTY 0=-7 1=11 4=-6 6=12 7=-3 8=3 9=5 10=-4 11=-7 13=6 15=-7 16=4 17=-8
side behind|the|american 0=7 3=4 4=-3 8=7 12=3
side behind|the|bill 5=10 6=5 8=7 13=4
side behind|the|board 4=-3 8=-7
side behind|the|brand 8=-8 12=11 17=8
side behind|the|build 7=-3 8=-9 16=19 17=17
side behind|the|cost 5=4 7=11 8=6 9=6 11=3 16=3 17=8
side behind|the|customer 0=5 4=15 8=15 17=-3
side behind|the|deal 0=-3 8=-4 9=-5 17=-7
side behind|the|drug 3=12 8=6 12=7
side behind|the|end 5=-3 8=-8 11=10 16=4 17=11
side behind|the|estat 4=9 8=5
side behind|the|first 0=4 2=8 3=6 8=11 9=-3 15=-3 17=-10
side behind|the|framework 8=-4 10=7 17=3
side behind|the|french 8=-3 17=-7
side behind|the|german 0=-7 8=-8 9=3 17=3
side behind|the|grain 8=-3 9=9 17=10
side behind|the|hour 8=-3 12=10 17=9
side behind|the|issuer 2=-6 6=7
side behind|the|job 0=8 7=-3 9=9 16=-3 17=4
side behind|the|korean 0=5 4=3 8=7
side behind|the|land 8=-4 9=5 16=5 17=9
side behind|the|last 0=3 4=8 8=7 9=-5 17=-7
side behind|the|leas 0=3 15=-6 17=-8
side behind|the|lot 0=-6 3=-4 4=15
side behind|the|maker 0=4 8=3 9=7 17=5
side behind|the|market 8=-8 13=-3 17=-9
side behind|the|memoir 3=19 8=17
side behind|the|name 3=4 7=4 8=7 16=4
side behind|the|old 5=13 8=9 11=-4 13=-4 17=-9
side behind|the|one 0=7 8=7
side behind|the|other 1=8 2=7 4=-3 7=3 8=9 17=-8
side behind|the|owner 0=7 3=-3 4=9 7=4 8=13 12=10 17=5
side behind|the|parent 4=3 6=9 8=7 9=-3 15=8
side behind|the|port 0=-4 6=-3 8=-10 9=-5 17=-4
side behind|the|property 3=-5 4=12 13=4
side behind|the|region 7=10 8=5 13=6
side behind|the|rent 0=4 9=-8 15=6
side behind|the|right 0=-4 3=7 7=-5 8=-8 9=-4 12=-4 13=-5 16=-4 17=-20
side behind|the|same 0=19 2=3 4=-5 8=11 11=-3 13=19 17=9
side behind|the|second 1=-5 3=4 4=-3 8=-4 10=17 17=11
side behind|the|servic 9=-6 17=-7
side behind|the|ship 0=-4 5=-3 8=-9 9=8 17=7
side behind|the|tabl 0=13 4=-5 7=6 8=11 9=-9 13=6 16=7
side behind|the|unit 8=-3 10=7
side behind|the|use 1=-4 3=17 8=9
side behind|the|vendor 5=-4 7=9 8=5
side behind|the|water 0=-3 3=7 8=3
side behind|the|whol 0=11 4=15 8=19 9=7 17=4
side behind|the|work 4=-3 6=-5 8=-8 9=-11 13=4 15=9
side behind|thi 0=-5 8=-7 9=6 16=-3 17=3
side behind|third 0=-3 3=-3 5=8 9=3
side behind|third|of 8=-7
side behind|thirty 0=-5 8=-7 9=-8 13=8 17=-3
side behind|thirty|year 0=-5 8=-7 9=-8 13=8 17=-3
side behind|thos 1=-3 3=5 4=-5 8=-9 9=8 13=6 17=8
side behind|thos|of 3=8 4=-4 13=8 17=4
side behind|though 8=-7 17=-4
side behind|thought 3=7 17=-4
side behind|thre 0=16 1=9 2=-4 3=-9 4=-4 7=-4 9=4 11=9 12=15 13=-7 16=-7 17=10
side behind|three-year 9=17 17=16
side behind|through 1=8 4=-6 5=4 9=-10 13=11
side behind|through|the 0=-3 1=9 9=-6 17=-9
side behind|till 3=10 8=5 13=3
side behind|time 5=-4 8=-10 17=-5
side behind|to 0=12 1=16 3=4 4=-27 5=34 6=-6 9=18 10=8 11=9 12=8 13=-16 14=-7 16=5 17=-3
side behind|together 2=9 11=-3 17=-11
side behind|told 1=-3 5=3 8=-8 13=6 15=3 17=10
side behind|toll 13=10 17=8
side behind|too 0=4 3=-4 4=10 7=-3 12=-3 13=6 14=7 16=-3
side behind|took 0=12 2=7 4=5 5=-3 6=-3 7=5 8=16 9=-9 10=3 13=6 15=-5 17=-13
side behind|took|9 0=-8 1=-3 4=12 7=9 8=7 17=-3
side behind|took|MONEY 0=-6 8=-9
side behind|took|the 0=3 8=4 13=10 17=7
side behind|too|, 8=-7 14=7
side behind|torn 0=-7 8=-7
side behind|torn|up 0=-7 8=-7
side behind|total 2=14 8=11 9=-3 12=7
side behind|tour 0=-4 1=10 4=-3
side behind|tower 0=16 1=-7 8=7 9=-5 17=-7
side behind|tower|for 0=9 8=8 9=-5 17=-5
side behind|toy 0=6 8=8 9=-9 17=-8
side behind|to|DATE 0=13 8=9 9=6 17=3
side behind|to|MONEY 2=-6 4=-3 7=-4 8=-14 10=-3 17=-14
side behind|to|PARTY 0=13 2=-11 3=-8 4=-17 5=-3 6=3 7=20 8=-7 9=7 10=5 11=4 12=7 13=-18 15=6
side behind|to|RATE 4=12 8=9
side behind|to|a 0=-3 5=10 9=11 11=-5 13=4 15=4 17=8
side behind|to|acquir 4=8 8=6 17=-3
side behind|to|be 0=-8 2=10 3=9 5=-3 6=-3 8=3 9=-5 10=-5 11=6 12=3 15=6 16=6 17=7
side behind|to|becom 1=16 8=10 17=-4
side behind|to|build 4=-3 5=-3 8=-10 14=-4 17=-8
side behind|to|buy 0=-8 2=5 4=13 7=-3 9=9 16=15 17=18
side behind|to|deliver 0=-5 8=-7 9=9 17=7
side behind|to|do 0=-4 3=9 4=-6 9=-4 17=-6
side behind|to|invest 1=-4 5=14 8=7
side behind|to|lend 2=9 8=6
side behind|to|licens 3=7 8=5
side behind|to|make 4=9 7=4 8=13 16=5 17=3
side behind|to|other 2=17 8=11 17=-3
side behind|to|own 1=11 7=-3 8=5 9=3
side behind|to|pay 0=-6 1=-3 5=-3 6=8 7=5 9=-9 11=7 12=6 13=-3 17=-5
side behind|to|pronoun 1=3 3=-5 4=12 8=4 9=5 12=4 13=-4 17=7
side behind|to|provid 2=9 8=6
side behind|to|purchas 0=8 8=6 9=-4 17=-4
side behind|to|put 0=-6 1=3 3=8 5=9 7=-4 8=6 9=-3 10=4 14=5 17=4
side behind|to|receiv 0=9 8=7 9=-8 12=7 17=-4
side behind|to|rent 0=8 8=6
side behind|to|sell 0=-4 7=-3 8=-12 9=6 11=3 13=3 17=6
side behind|to|send 0=8 7=4 8=9 9=-7 17=-8
side behind|to|spend 3=-3 5=18 7=-3 8=8 9=-3 14=-3 17=-10
side behind|to|stop 0=9 8=6 9=10 17=8
side behind|to|subscrib 1=10 8=4
side behind|to|supply 8=-4 9=9 10=4 17=11
side behind|to|take 0=25 4=4 7=-3 8=21 9=-6 13=4 17=-5
side behind|to|the 0=-11 1=13 2=-5 3=7 4=-9 6=5 7=4 9=-3 10=21 11=-4 12=-12 16=-3
side behind|to|use 0=-3 3=10 11=3 12=4 17=4
side behind|trad 3=-4 8=-8 12=6
side behind|train 0=-5 5=-3 8=-12 9=4 14=7 17=8
side behind|tram 0=9 8=10
side behind|tri 0=-5 4=5 9=-5 13=-6 17=-13
side behind|trial 12=15 17=12
side behind|tri|to 0=-3 4=8 8=4 9=-3 17=-7
side behind|turbin 0=10 8=7 9=11 17=11
side behind|turn 0=-3 2=9 4=5 5=7 7=-3 8=9 11=3 13=-3 16=-3 17=-4
side behind|turn|a 5=8 17=-3
side behind|two 0=3 1=-7 2=-3 3=4 5=5 7=8 8=4 9=3 16=7
side behind|two|further 0=5 4=12 8=16 9=-6 17=-6
side behind|two|year 3=7 5=6 8=7 9=-6 17=-9
side behind|under 0=18 2=-6 4=-7 8=3 9=12 10=-5 11=-4 12=-5 13=6 16=-6
side behind|undertak 0=-4 6=9 9=-3 10=5 15=4 17=4
side behind|under|PARTY 0=8 8=5
side behind|under|a 0=11 2=-5 4=-4 7=3 9=19 15=3 16=-3 17=11
side behind|under|an 9=-5 17=-9
side behind|under|which 1=7 8=6 9=-3 13=3
side behind|unit 0=-8 6=-3 8=-16 9=3 10=11 17=9
side behind|university 3=8 5=4 7=-3 8=6
side behind|unsecur 2=-6 8=-8 11=6 17=4
side behind|unsolicit 4=8 8=6
side behind|until 0=13 3=14 4=-5 6=-3 8=12 9=13 12=-4 13=4 17=7
side behind|until|DATE 8=-3 9=16 17=14
side behind|up 1=13 2=5 4=-6 5=5 7=3 8=11 9=-21 10=-4 11=-4 12=3 13=-8 14=4 16=11 17=-20
side behind|upfront 3=-3 8=-6 12=7 17=5
side behind|upgrad 0=7 8=5 9=7 17=5
side behind|up|MONEY 0=-3 2=8 3=7 8=9 10=-3 12=3 17=-7
side behind|up|by 7=11 8=7 10=4
side behind|up|in 1=9 8=7 9=-3 17=-4
side behind|up|to 0=8 1=5 8=8 15=3 16=3
side behind|use 0=-6 1=-4 3=29 4=-6 5=-3 7=-4 8=5 9=-6 11=3 12=8 13=-3 14=5 16=-4
side behind|use|PRONOUN 3=7 4=-3 8=3 12=10 16=-3
side behind|use|of 1=-4 3=17 8=9
side behind|valu 2=-3 4=9 6=-3 8=-5 13=-3 17=-9
side behind|vendor 5=-4 7=9 8=4
side behind|ventur 0=-5 1=5 2=-5 3=-4 7=9 8=-6 9=-4 11=8 12=-5 13=3
side behind|walk 4=3 8=-3 9=-3 11=-3 13=-3 17=-12
side behind|wallet 0=-3 8=-6 9=-4 10=7
side behind|want 0=8 1=7 3=3 4=10 5=-5 6=-4 7=-6 8=11 9=-6 13=-3 15=3 17=-7
side behind|want|to 0=-7 1=6 3=7 4=10 8=13 15=4
side behind|warrant 7=-8 8=-12 16=7
side behind|warrant|for 7=-10 8=-12 16=-10 17=-13
side behind|warrant|over 16=13 17=12
side behind|was 0=16 1=-7 2=-3 3=-9 4=16 5=-8 7=-14 8=-9 9=19 10=15 11=-21 12=-7 13=3
side behind|was|given 0=-3 8=-3 9=9 17=9
side behind|was|in 4=7 8=5 11=-3 17=-7
side behind|was|not 0=8 8=6 9=-3 17=-5
side behind|was|the 3=3 6=8 8=7
side behind|was|to 0=-4 4=7 9=7 13=-3
side behind|was|“ 0=8 8=6 13=4
side behind|water 0=-6 3=7 7=10 8=9 10=3 17=-3
side behind|way 0=-3 3=-3 4=-4 8=-14 9=-3 11=9
side behind|week 0=-6 1=9 4=6 7=7 8=8 9=-10 11=4 13=-4 17=-10
side behind|week|after 1=9 8=6 9=-4 17=-5
side behind|weigh 0=13 1=-5 4=-4
side behind|weigh|an 0=8 1=-5 4=-4 17=-3
side behind|well 4=-4 8=-9 10=-3 13=-3 17=-9
side behind|went 1=-3 2=-4 5=-5 8=-14 9=-8 10=12 11=15 17=12
side behind|went|to 0=-3 7=3 8=-5 9=-3 13=-5 17=-12
side behind|what|PARTY 3=8 8=5 10=6
side behind|when 0=-4 4=8 5=5 8=7 10=7 13=-3 17=-5
side behind|wher 0=-3 1=-4 8=-15 9=-4 10=11
side behind|wher|PRONOUN 8=-9 10=3
side behind|which 0=9 1=16 2=6 3=6 4=6 5=4 6=-4 7=-6 8=19 9=-24 10=5 11=-10 12=-9 13=8 14=-3 15=14 16=16 17=-14
side behind|which|PARTY 0=-5 2=3 8=-5 10=9 16=6 17=14
side behind|which|PRONOUN 0=-6 2=24 8=15 9=-8 12=-3 13=19 15=-3 16=11 17=10
side behind|which|bought 3=8 4=-3 8=3 12=-3 17=-4
side behind|which|had 0=-3 8=-5 9=-8 10=9 13=3 16=7 17=7
side behind|which|has 0=4 15=8
side behind|which|hold 1=9 8=5
side behind|which|is 0=13 1=4 3=-3 4=10 8=24 9=-6 10=-3 13=4 17=-9
side behind|which|leas 0=-4 6=-3 8=-8 15=6 17=4
side behind|which|now 0=11 1=6 2=-3 8=11 9=-6 10=7
side behind|which|pay 0=-6 3=6 5=8 8=3 9=-4 17=-7
side behind|which|the 0=9 8=7 9=-8 17=-13
side behind|which|valu 4=11 8=10
side behind|which|will 0=6 4=-3 5=-3 8=-6 9=8 13=3 17=5
side behind|whil 0=-3 2=9 9=-6 16=4 17=-3
side behind|who 0=3 4=-5 7=-3 8=-13 13=4 17=-6
side behind|whol 0=11 4=15 8=19 9=7 17=4
side behind|whos 0=-3 1=-4 3=9 5=-5 7=-5 8=-13 10=-5 12=10 13=11 15=-3 16=-5 17=5
side behind|whos|MONEY 2=4 4=4 8=7 13=5
side behind|will 2=-10 3=18 4=-4 6=27 7=-18 9=13 10=11 11=-6 12=3 14=14 15=-4 16=3 17=15
side behind|will|backstop 6=7 8=7
side behind|will|be 1=6 3=4 4=-5 7=-3 9=13 11=-4 12=5 13=5 17=16
side behind|will|build 0=-5 5=14 8=4 9=-4 17=-7
side behind|will|contribut 1=-5 4=-3 8=-11 10=17 17=15
side behind|will|cover 6=13 8=7
side behind|will|get 0=10 5=-6 7=-3 8=-4 9=11 14=8 17=15
side behind|will|hand 4=6 8=3 9=5 13=-3 16=9 17=7
side behind|will|insur 6=7 8=4 15=5 17=3
side behind|will|make 0=-3 3=7 7=3 8=4 9=4
side behind|will|not 0=-6 1=3 4=11 5=-3 9=-3 12=4 13=-3 17=-5
side behind|will|occupy 0=7 8=5 9=-6 14=6
side behind|will|own 0=-3 4=5 5=9 8=5 17=-4
side behind|will|pay 0=24 3=3 5=-7 7=-4 8=13 9=-3 12=-3 13=-3 17=-13
side behind|will|receiv 3=-7 8=-8 12=5 17=3
side behind|will|run 3=8 4=4 8=10 17=-4
side behind|will|sell 0=-3 3=9 8=4 9=-13 12=8 13=5 17=-3
side behind|will|spend 1=9 17=-3
side behind|will|take 0=5 1=7 3=7 4=4 5=-4 6=3 8=18 17=-4
side behind|winter 0=3 3=3 7=-3 9=10 12=-3 16=-5
side behind|wir 0=6 1=3 8=7
side behind|with 0=16 1=11 4=-12 5=-3 6=-13 7=4 8=-3 9=-8 10=-11 11=12 12=4 14=-3 17=-17
side behind|within 8=-4 11=6 12=12 16=-3 17=9
side behind|without 0=-8 5=5 7=5 8=-5 9=-8 11=-3 16=5 17=-12
side behind|with|MONEY 0=-9 1=20 2=-6 4=-7 5=-4 6=-3 7=7 8=-3 10=-11 12=-4 16=14
side behind|with|PARTY 0=10 2=3 3=9 4=-14 6=-3 7=-4 9=-7 10=-6 11=10 12=6 13=-7 15=-3 17=-14
side behind|with|a 0=-7 1=-3 2=10 3=-4 4=7 5=-6 7=3 8=-3 9=3 13=10 15=6 16=-3 17=10
side behind|with|one 0=11 8=7 17=-3
side behind|with|pronoun 0=10 2=4 8=9 11=-4 13=4
side behind|with|the 0=11 3=-4 9=6 12=5 17=6
side behind|with|which 0=8 8=7 9=4 17=4
side behind|won 0=3 4=-4 8=-8 9=-5 11=4 17=-8
side behind|word 1=-3 4=11 5=-4 7=4 8=8 13=11 16=-3 17=6
side behind|work 4=-5 5=4 6=-6 8=-11 9=-4 13=8 15=9 17=6
side behind|worth 0=22 1=-8 2=-6 3=3 4=-8 5=-9 7=-8 8=-11 9=-7 12=-6 13=7 16=-5 17=-15
side behind|worth|MONEY 0=22 1=-5 2=-3 3=5 5=-7 7=-5 8=4 9=-5 12=-3 13=12 15=4 16=-4
side behind|worth|of 8=-7 9=-6 17=-9
side behind|would 0=-9 1=-5 2=21 3=-6 4=3 5=-4 6=-3 7=-8 8=-14 9=-21 10=-6 11=-7 12=-12 13=-8 14=15 15=5 16=16 17=-21
side behind|would|be 2=4 7=-4 8=-5 16=-3 17=-9
side behind|would|build 5=10 8=8 14=12 17=11
side behind|would|have 4=-4 8=-7 13=-5 16=3 17=-6
side behind|would|like 1=8 4=-4 14=6
side behind|would|not 0=-3 2=-3 8=-9 9=-5 15=4
side behind|would|pay 3=-3 8=-8 12=-4 17=-5
side behind|would|rather 9=8 13=-4 17=3
side behind|would|step 0=-3 1=7 4=12 8=13 17=-3
side behind|would|take 0=-7 8=-10 9=-8 17=-9
side behind|written 1=19 2=-3 6=7 8=17 15=-3 17=-5
side behind|written|to 1=19 2=-3 8=15
side behind|wrong 0=19 8=16 9=18 17=20
side behind|wrot 0=-5 4=-7 8=-12 9=-5 13=-8 17=-14
side behind|x 0=-6 8=-7 9=5 17=5
side behind|yard 5=9 8=3
side behind|year 0=19 1=-6 2=-4 3=13 4=-3 5=-5 6=-4 8=7 9=-3 10=-7 11=-3 12=21 15=-9 16=-9 17=-15
side behind|year|, 4=3 8=-4 9=3 12=5 13=7 15=-3 16=-3 17=6
side behind|year|ago 0=-4 3=7 4=6 8=5 9=-10 10=3 17=-10
side behind|year|at 3=4 9=-6 17=-8
side behind|year|from 9=-9 17=-10
side behind|year|in 0=10 8=10
side behind|year|that 3=8 8=5 17=-3
side behind|yes 3=9 8=3 13=6
side behind|yes|, 3=9 8=5 17=-3
side behind|yet 8=-5 9=-3 13=-4 16=14 17=5
side behind|yet|to 16=8 17=7
side behind|— 0=-7 7=4 8=-9 9=14 17=9
side behind|—|— 8=-5 9=8 17=5
side behind|“ 0=27 1=-18 2=-8 3=11 4=11 7=-7 8=7 9=3 10=16 12=-7 13=11 15=5 16=-7 17=5
side behind|“|MONEY 0=-6 1=-14 5=-3 8=-25 9=-8 10=9 17=-3
side behind|“|PARTY 0=-9 2=-4 6=-3 8=-19 9=3 13=3
side behind|“|is 0=18 8=16 9=-7 17=-7
side behind|“|未 0=10 4=7 8=15
side behind|“|没 0=14 8=12
side behind|” 0=18 1=-5 2=-9 4=-18 5=-16 6=-8 7=-5 8=-32 9=13 10=17 12=-7 13=15 15=6 17=23
side behind|”|) 1=4 2=3 9=-6 17=-9
side behind|”|, 0=-5 8=-12 9=20 13=-8 17=11
side behind|”|in 0=5 1=-6 8=-3 10=14 17=11
side behind|”|一 0=5 4=-6 13=-6 17=-9
side behind|”|每 0=4 8=3 9=9 17=8
side behind|”|的 8=-4 10=4 11=11 17=11
side behind|”|系 5=-8 8=-9 13=3 17=3
side behind|一 0=15 2=-3 5=3 7=9 9=13 10=-10 11=29 14=14 15=5 16=-9 17=13
side behind|一|个 0=-6 1=11 2=4 3=3 8=6 9=-8 11=7 17=-8
side behind|一|共 0=8 8=8 9=-6 17=-6
side behind|一|千 2=-9 8=-11 17=-4
side behind|一|半 3=3 4=4 7=4 8=7 12=-3 17=-8
side behind|一|口 0=-4 1=5 9=9 17=7
side behind|一|家 1=7 13=5 15=4 17=4
side behind|一|年 5=-3 7=-3 8=-12 11=5 16=-4 17=-6
side behind|一|座 0=-6 4=5 8=-4 10=-3 14=7 17=5
side behind|一|成 0=-6 1=-5 4=-3 8=-17 9=3 10=4 13=-3
side behind|一|批 8=-4 13=7 17=3
side behind|一|期 0=7 2=-3 4=3 9=8 15=6 16=3 17=13
side behind|一|条 2=-3 8=-4 11=14 17=13
side behind|一|次 0=4 2=-3 7=7 8=7 9=-3 10=8 15=6 17=6
side behind|一|款 0=-3 3=4 9=-3 12=8 17=3
side behind|一|点 0=18 8=16 9=-11 17=-12
side behind|一|笔 0=6 2=3 8=4 11=16 13=-3 17=6
side behind|一|纸 6=7 8=5
side behind|一|起 7=6 9=-4 11=-3 16=12 17=3
side behind|七 2=12 6=-4 8=4 9=-3 13=11 15=4 17=6
side behind|七|月 0=5 8=3 13=11 15=3 17=11
side behind|万 1=21 2=-9 4=-5 10=-4 16=5 17=-8
side behind|万|, 4=-3 8=-7 17=-3
side behind|三 1=6 2=3 3=3 4=4 5=-5 6=-6 7=5 9=5 14=-6 16=-6 17=-8
side behind|三|季 0=-4 8=-7 12=4 17=3
side behind|三|家 0=5 2=4 4=5 8=8 11=-5 17=-6
side behind|三|年 0=-3 5=-7 7=3 8=-10 9=14 11=6 12=-5 13=-3 17=8
side behind|三|成 0=3 1=4 5=-3 9=9 17=8
side behind|三|月 0=4 1=3 5=7 8=10 17=-5
side behind|三|期 9=5 10=3 12=3 17=8
side behind|上 0=-14 2=-9 3=9 4=7 5=8 6=14 7=14 8=11 9=-5 11=20 12=-8 13=-9 14=3 16=4 17=-4
side behind|上|, 4=4 6=-3 8=-4 9=4 11=3 16=3 17=7
side behind|上|周 0=-5 4=10 7=5 8=7 13=-5 16=5
side behind|上|述 6=9 8=5 17=-3
side behind|下 0=15 3=9 4=6 5=16 6=3 7=-6 8=19 9=3 11=-6 13=-4 14=7 15=-7 17=-14
side behind|下|, 1=5 7=5 8=8
side behind|下|PARTY 0=8 1=6 3=3 4=14 8=21 17=-5
side behind|下|SIZE 0=-13 8=-14 9=-8 17=-8
side behind|下|一 0=7 8=3 9=-4 10=-3 17=-8
side behind|下|了 0=9 8=5 13=-6 17=-9
side behind|下|十 0=7 8=6 9=-9 17=-11
side behind|下|单 0=5 9=9 17=6
side behind|下|属 8=-4 15=-3 17=-7
side behind|下|游 0=-6 8=-8 17=-4
side behind|下|的 0=4 4=5 5=-3 8=-3 9=-9 13=6 14=9 17=3
side behind|下|简 5=14 8=11 9=-7 17=-8
side behind|不 0=-17 2=3 3=-5 4=4 5=19 6=-3 8=-9 9=-13 12=4 14=3 15=7 17=-9
side behind|不|会 8=-6 9=7 11=6 13=-3 17=9
side behind|不|再 0=9 1=6 7=3 8=16 15=3
side behind|不|动 5=8 8=6 17=-4
side behind|不|懂 0=-8 8=-8
side behind|不|是 4=6 7=6 8=3 10=3 11=-8 12=10 13=4 16=8 17=15
side behind|与 0=-8 1=7 2=16 4=-7 5=18 6=-5 7=-3 9=13 10=8 11=11 15=-6 16=-6 17=4
side behind|与|PARTY 1=-3 2=14 3=-6 5=7 9=8 10=10 11=10 12=6 15=-5 16=-5 17=10
side behind|与|company 0=-7 1=3 8=-7
side behind|与|本 9=7 17=6
side behind|与|美 3=4 8=4 9=-3 12=-6 17=-8
side behind|专 0=-7 2=4 3=-5 4=-3 5=4 7=5 8=-6 11=6 13=-3 16=16 17=18
side behind|专|利 3=-3 8=-6 12=3 16=13 17=11
side behind|专|案 0=-3 8=-4 11=7 17=4
side behind|业 0=-7 1=3 2=5 3=-3 4=6 6=-6 8=-6 10=12 11=-9 12=-3 13=10 15=-4 16=-6
side behind|业|, 4=-3 7=6 13=-10 17=-13
side behind|业|务 4=-5 8=-9 9=-5 13=19 17=10
side behind|业|基 1=-5 5=3 8=-3 10=15 17=13
side behind|业|者 4=8 8=6
side behind|东 0=-5 2=8 4=-6 5=9 6=-6 8=-7 10=15 12=4 13=3 17=12
side behind|东|, 1=8 10=13 17=8
side behind|东|会 8=-4 9=5 10=6 17=9
side behind|东|贷 2=9 8=8 11=-5 17=-6
side behind|两 0=8 1=12 2=-8 3=5 4=-8 7=-4 9=6 11=4 12=-9 16=-4 17=-7
side behind|两|座 0=3 13=8 17=10
side behind|两|成 2=-3 4=-3 8=-8 9=11 10=4 17=13
side behind|两|派 1=8 8=5 17=-3
side behind|个 0=-3 1=3 2=3 3=5 4=-3 5=-14 6=15 7=-5 9=-4 10=-4 11=4 12=-3 16=-4 17=-16
side behind|个|人 6=7 8=5
side behind|个|月 0=7 1=-4 8=-6 9=3 17=-5
side behind|中 0=10 1=4 3=-8 4=-3 5=12 6=-5 9=-13 10=-4 11=4 12=6 16=3 17=-11
side behind|中|一 9=7 17=6
side behind|中|心 0=8 8=5 9=-6 17=-5
side behind|中|的 0=3 4=3 6=-12 8=-8 9=-3 17=-5
side behind|临 0=-5 3=4 8=-3 9=-7 12=4 17=-3
side behind|为 0=-13 1=-5 3=-3 5=6 6=30 8=10 9=9 10=-9 11=-4 15=-3 16=-7 17=-16
side behind|为|PARTY 0=-13 5=8 6=20 7=-3 8=10 9=4
side behind|为|PRONOUN 6=12 8=7 17=-4
side behind|为|上 6=9 8=9
side behind|为|买 0=12 8=10 9=-5 17=-8
side behind|为|期 0=-3 3=4 11=10 13=-3 17=6
side behind|为|这 6=-9 8=-10
side behind|主 0=3 1=7 2=3 3=-3 4=-5 6=-5 7=-3 8=-6 10=15 12=-3 13=7 16=-3 17=11
side behind|主|PARTY 4=-4 8=-9 13=11 17=9
side behind|主|办 2=13 8=5 11=3
side behind|主|席 1=-3 4=3 8=-5 9=3 10=9 17=8
side behind|主|承 2=-9 8=-9
side behind|主|管 0=6 1=12 4=-3 8=13 17=-3
side behind|么 0=-7 8=-8 9=22 13=-4 17=17
side behind|么|也 0=-5 8=-6 9=24 17=22
side behind|义 6=11 8=10
side behind|之 0=-10 1=-4 3=-3 4=-3 8=-21 9=9 10=6 11=-4 12=5 13=7 15=8 16=-3 17=19
side behind|之|后 8=-9 11=-4 17=-9
side behind|乙 0=5 1=-3 7=7 8=9 10=-4 16=7
side behind|乙|烯 7=7 8=6 16=7 17=6
side behind|九 1=-3 4=9 6=-3 7=7 8=4 13=3 17=-5
side behind|九|月 0=-3 4=3 7=8 8=7
side behind|也 0=-15 3=15 4=-3 5=-5 7=-5 8=-16 9=19 10=-6 12=-5 15=-6 17=-5
side behind|也|不 0=-3 8=-3 9=7 16=3 17=4
side behind|也|投 9=-3 10=-3 17=-7
side behind|也|没 0=-5 4=6 9=25 13=-3 17=20
side behind|也|递 3=10 4=-6
side behind|书 0=-5 2=-4 3=7 4=-6 6=8 7=-3 8=-7 9=3 11=-5 12=-4 16=3 17=-5
side behind|书|, 0=-8 3=3 6=5 8=-4 9=-8 16=4 17=-9
side behind|买 1=-11 3=16 5=-3 6=5 8=-6 9=13 10=-7 12=-6 13=17 17=11
side behind|买|, 0=-8 8=-9
side behind|买|SIZE 0=9 8=8
side behind|买|下 1=-3 4=13 7=-3 8=4 9=6 13=-5
side behind|买|了 0=-7 8=-8 9=-3 16=6
side behind|买|入 4=3 9=-6 13=11 17=4
side behind|买|卖 0=-4 4=6 9=-5 13=7
side behind|买|方 0=18 4=-4 8=13 9=-7 13=5 17=-4
side behind|买|的 0=-3 4=-3 8=-11 13=3
side behind|买|走 3=10 4=-4 8=5 13=-3 17=-4
side behind|了 0=11 1=13 2=-8 3=19 4=3 5=-18 6=3 7=-8 10=11 11=17 12=-11 13=-4 15=10 16=13 17=9
side behind|了|, 1=5 7=-4 8=-5 10=-3 11=7 16=5 17=9
side behind|了|9 1=-3 4=8 16=6 17=4
side behind|了|MONEY 0=-3 1=4 2=15 4=4 5=-3 7=10 8=25 9=-5 10=8 11=-3 14=5 15=-4 16=-3 17=-6
side behind|了|OTHER 0=11 4=3 7=-8 8=6 11=7 17=4
side behind|了|PARTY 3=-3 4=-8 7=-3 8=-14 9=15 13=-4 16=3 17=12
side behind|了|SIZE 0=20 8=15 9=-16 17=-19
side behind|了|pronoun 3=7 4=10 8=13 11=3 17=-3
side behind|了|一 0=-3 2=-3 3=5 8=-7 9=8 16=-3
side behind|了|三 0=-5 8=-7 9=-12 11=-6 15=4 17=-12
side behind|了|下 8=-6 10=-3 13=7
side behind|了|五 0=-4 8=-4 9=9 17=9
side behind|了|保 15=7 17=6
side behind|了|十 0=17 8=13 9=-8 17=-9
side behind|了|合 7=8 8=5 16=7 17=4
side behind|了|本 6=12 8=10
side behind|了|标 3=11 4=-4 8=4
side behind|了|框 0=3 7=5 8=7 9=-4 16=6
side behind|了|约 0=-7 8=-9 17=-4
side behind|予 0=-7 3=-4 4=-6 7=8 8=-8 9=-7 15=3 17=-6
side behind|予|PARTY 1=3 4=-6 7=4 8=-6 9=-3 17=-7
side behind|争 0=-5 4=3 8=-6 9=-5 17=-11
side behind|事 0=8 1=10 3=-3 4=12 5=-3 6=-8 7=-6 8=4 9=-3 10=-3 12=4 13=9 14=-4 15=-3 17=-6
side behind|事|, 3=3 4=-7 8=-7 12=4 13=-5 17=-6
side behind|事|业 13=-9 17=-10
side behind|事|会 1=12 2=-4 3=-4 4=6 8=10 9=-3 13=11 14=-3 17=-3
side behind|事|长 0=9 2=4 4=-3 6=-9 17=-6
side behind|二 0=32 1=3 3=16 4=-6 5=-6 7=-7 8=25 9=-7 10=10 11=-3 12=15 13=-9 14=10 16=-4 17=4
side behind|二|六 9=7 13=-3 17=4
side behind|二|十 0=18 3=7 8=17 9=-9 12=7 14=7
side behind|二|厂 5=-16 8=-15
side behind|二|季 1=-4 8=-6 10=7 17=6
side behind|二|手 0=-7 8=-11 17=-4
side behind|二|期 0=10 5=9 8=14 9=-17 12=5 14=4 17=-12
side behind|二|零 9=7 13=-3 17=4
side behind|于 0=11 1=-3 3=9 5=4 6=-6 7=-5 8=3 9=-5 10=-3 11=-3 12=6 16=11
side behind|于|DATE 0=18 6=-3 8=13 9=-6 12=11 13=-6 17=-4
side behind|于|二 9=7 13=-3 17=4
side behind|亏 5=7 8=3 13=4 17=3
side behind|亏|损 5=9 8=8
side behind|互 0=-8 8=-14
side behind|五 0=12 2=7 3=3 5=-17 7=9 8=7 11=-3 12=3 13=7 14=-3
side behind|五|年 0=15 1=4 2=6 3=6 5=3 7=-3 8=24 9=8 10=4 11=-4 12=5 13=4 17=10
side behind|五|成 7=7 13=4
side behind|五|月 0=3 5=-16 8=-15 17=-3
side behind|亚 0=-4 3=-3 7=-3 8=-12 10=3 16=5
side behind|交 0=5 1=3 2=-4 3=-5 6=4 9=-6 11=-4 13=-3 14=4 17=-10
side behind|交|付 0=14 8=11 9=-5 17=-6
side behind|交|易 4=12 6=3 8=9 11=-3 15=3 17=-6
side behind|交|给 0=-13 8=-14
side behind|产 0=-7 1=-8 4=-8 5=7 7=-6 8=-26 9=20 10=17 11=3 12=-3 13=-3 14=-3 15=-3 17=22
side behind|产|, 8=-6 9=3 10=6 17=7
side behind|产|品 0=-5 8=-8 9=-4 17=-6
side behind|产|能 0=4 5=7 8=7 9=8
side behind|产|量 9=7 13=-4
side behind|人 0=-20 1=5 2=-3 3=5 5=-6 6=8 7=-3 8=-15 9=-3 10=10 13=-3 14=5 15=4 16=-11 17=-4
side behind|人|PERSON 4=3 10=7 13=-3
side behind|亿 0=-5 2=-4 3=3 4=-4 8=-16 9=-8 17=-15
side behind|亿|元 0=-3 8=-8 17=-6
side behind|什 0=-7 8=-7 9=23 13=-3 17=19
side behind|什|么 0=-7 8=-7 9=23 13=-3 17=19
side behind|仍 0=10 3=-8 12=11 17=8
side behind|仍|在 3=-6 8=-10 12=13 17=11
side behind|从 1=4 2=-6 4=15 5=-4 6=-3 9=-17 10=5 13=4 16=12
side behind|从|DATE 0=11 8=10 9=-4 17=-4
side behind|从|PARTY 0=8 2=-5 3=-6 4=3 7=-4 8=-8 9=-10 12=6 16=9
side behind|从|other 4=7 8=6
side behind|从|未 0=-4 1=6 10=6 13=4 17=9
side behind|付 0=20 1=-4 2=-3 3=14 5=-14 6=-18 7=11 8=5 9=-7 10=-4 11=5 12=3 13=5 16=11
side behind|付|, 0=11 8=9 9=-7 17=-8
side behind|付|MONEY 1=-4 4=8 5=-5 6=-5 7=3 8=-4 9=5 12=-5 13=-3 16=5
side behind|付|PARTY 7=10 8=7 11=4
side behind|付|了 0=6 1=4 3=13 4=3 8=20 13=-3 17=-4
side behind|付|款 0=-5 2=7 9=-6 12=6 17=-4
side behind|付|的 0=-4 5=-3 6=-4 8=-12 15=5 16=9 17=12
side behind|付|给 0=3 4=-5 8=3 13=10 17=8
side behind|代 0=5 2=-4 3=3 5=-3 6=11 7=6 8=12 9=10 10=3 11=3 12=5 13=-5 15=4 16=-4 17=11
side behind|代|价 0=-4 1=3 9=4 10=5 17=9
side behind|代|偿 2=-4 6=7 15=8 17=4
side behind|代|理 0=5 8=3 12=7 17=4
side behind|以 1=8 3=13 4=22 5=8 6=7 8=34 9=-7 10=4 12=-6 16=12 17=-10
side behind|以|MONEY 4=17 8=11 9=6 11=-3 16=-3
side behind|以|下 5=14 8=11 9=-7 17=-8
side behind|以|旧 5=-3 8=-5 16=10 17=9
side behind|以|每 1=-5 4=12 8=5 10=8 17=6
side behind|们 4=8 8=6
side behind|件 0=-4 4=5 5=4 6=4 7=5 8=8 9=-7 11=-3 13=4 16=8 17=-3
side behind|价 1=5 2=-7 3=7 4=9 5=10 6=-4 7=-10 9=19 10=-5 11=3 12=9 13=20 15=-3 16=-6 17=23
side behind|价|, 3=4 4=8 8=6 13=-3 17=-8
side behind|价|MONEY 1=5 3=3 4=8 7=-5 8=4 9=-4 10=-3 11=3 12=-4 13=-3 16=-5 17=-17
side behind|价|other 4=-4 8=-6 9=10 17=10
side behind|价|” 0=-3 8=-5 9=13 17=12
side behind|价|格 4=4 13=-5 17=-9
side behind|价|每 4=7 8=3 9=7 17=5
side behind|价|金 3=5 4=-3 9=-5 13=9
side behind|价|钱 8=-8 13=6 17=3
side behind|任 0=-7 1=7 6=-5 8=-10 9=-5 10=-4 11=4 13=-5 15=-7 17=-20
side behind|任|何 0=-11 1=-3 2=-3 4=3 8=-16 10=-3 11=9 13=-4
side behind|任|物 0=7 8=5
side behind|份 0=9 1=5 2=4 3=7 4=3 6=5 7=-7 8=21 10=16 12=-3 13=-5 14=5 17=8
side behind|份|合 0=-6 2=7 9=-3 17=-4
side behind|企 0=3 1=12 8=7 13=-5 17=-9
side behind|企|业 0=3 1=12 8=8 13=-4 17=-9
side behind|休 8=-3 13=7 17=4
side behind|优 0=-5 1=3 8=-10 9=-6 11=10 13=-5 16=6 17=3
side behind|优|先 1=4 8=-5 9=-4 11=10 13=-4 16=3
side behind|会 1=9 2=-7 3=-8 5=-5 8=-16 10=4 11=-8 12=-3 13=7 14=-4 15=-3 17=-13
side behind|会|, 8=-6 9=3 11=-7 17=-6
side behind|会|决 0=4 6=3 8=7
side behind|传 1=12 4=3 8=11 13=8 17=5
side behind|估 0=4 1=-4 4=-3 8=-9 10=12 13=-3 15=-3 16=4 17=7
side behind|估|值 8=-6 10=13 17=8
side behind|伸 0=8 5=3 8=10
side behind|但 0=-5 2=3 8=-8 13=-3 17=-10
side behind|位 0=-11 8=-17 9=7 12=-4
side behind|低 2=-3 3=4 8=-7 11=3 12=6 13=3 17=10
side behind|低|, 8=-7 13=5 17=3
side behind|体 0=4 3=7 8=8 9=-7 12=9 13=5 14=5 17=5
side behind|何 0=-16 1=-3 2=-3 4=3 8=-21 10=-3 11=9 13=-4
side behind|何|采 0=-5 8=-7 9=-3 17=-6
side behind|余 0=7 6=6 8=6 13=4 16=4 17=5
side behind|余|额 6=7 8=6
side behind|作 0=-7 1=9 2=-8 3=-3 4=14 5=-4 6=11 8=4 9=13 10=-8 11=4 15=3 17=4
side behind|作|为 0=6 1=4 8=8 9=-6 17=-7
side behind|作|价 0=-4 1=3 4=10 8=6 9=4 17=3
side behind|作|备 7=8 8=4 16=7 17=4
side behind|作|抵 8=-3 11=8 17=7
side behind|作|的 8=-6 9=9 12=3 15=3 17=12
side behind|你 4=8 8=6
side behind|使 0=6 5=-3 8=4 9=-6 12=7 16=4
side behind|例 0=3 4=10 8=6 9=-4 10=-3 13=5 17=-5
side behind|供 0=9 1=-4 2=21 3=-4 4=-6 5=-5 6=-3 7=-5 9=17 11=-12 12=-3 13=-5 15=14 16=-3 17=5
side behind|供|MONEY 2=8 6=5 8=7 11=5 15=3 17=5
side behind|供|应 0=13 8=4 9=5
side behind|供|担 6=-7 8=-8 15=4
side behind|供|的 0=3 5=-3 6=-4 8=-5 11=-11 15=4 17=-11
side behind|供|货 0=-10 8=-12 9=-3 17=-4
side behind|供|连 6=5 8=4 15=7 17=7
side behind|依 7=10 8=7 9=-3 12=4 16=3 17=3
side behind|依|约 7=10 8=9 17=-3
side behind|便 5=8 6=-5 8=-3 9=-4 10=4 14=5 17=-4
side behind|保 0=-4 1=-5 2=-15 4=-8 5=-6 6=29 7=4 8=-4 9=6 11=-5 13=-5 15=8 16=3
side behind|保|函 6=7 8=6
side behind|保|底 0=-3 8=-6 9=4 12=5 17=7
side behind|保|证 0=-4 2=-5 4=-4 6=22 8=8 9=-3 11=-3 15=6 17=-5
side behind|保|费 6=10 8=8 17=-5
side behind|保|险 11=7 17=7
side behind|信 1=-3 8=-5 9=-3 11=-6 13=9 15=7 17=4
side behind|信|托 2=-4 8=-6 15=9 17=9
side behind|信|用 8=-5 15=-3 17=-8
side behind|修 0=-7 5=6 8=-6 9=-5 14=9
side behind|倍 0=-3 8=-7 9=-3 17=-6
side behind|倒 0=11 8=6 13=-4 17=-6
side behind|倒|是 0=12 4=-3 8=5
side behind|候 0=-3 4=-6 8=-9 12=4 13=3 17=6
side behind|借 1=-6 2=19 4=-4 8=8 9=-5 10=-5 11=25 12=3 13=-3 17=12
side behind|借|MONEY 1=-4 2=9 10=-3 11=10 17=5
side behind|借|了 2=5 8=4 11=10 17=9
side behind|借|入 2=10 8=9
side behind|借|得 2=-8 8=-8 11=-7 17=-8
side behind|借|款 11=8 15=4 17=8
side behind|借|的 2=5 11=7
side behind|借|给 2=7 8=4
side behind|债 1=-4 5=-6 7=-3 8=-15 9=-5 10=-3 11=33 12=-3 15=26 16=-5 17=37
side behind|债|, 11=15 17=13
side behind|债|券 8=-3 11=-3 15=11 17=6
side behind|债|市 11=8 17=7
side behind|债|权 4=4 11=6 13=6 15=3 17=8
side behind|值 0=3 1=3 2=-10 5=-3 8=-14 9=-5 10=12 11=-8 16=10
side behind|值|MONEY 0=5 2=-9 8=-13 9=-4 13=3 16=9
side behind|做 2=-5 3=-4 4=-4 5=-5 6=5 7=-4 8=-16 9=11 11=9 13=-5 15=-7 16=3 17=7
side behind|做|的 0=4 2=-3 9=17 17=15
side behind|停 0=3 7=14 8=7 9=-3 11=4 12=-4 17=-8
side behind|停|止 0=-3 8=-5 11=-4 17=-9
side behind|健 1=-5 7=4 8=-4 10=15 17=13
side behind|偶 15=7 17=6
side behind|偿 0=-9 1=-3 3=-3 6=7 7=23 8=10 9=-10 11=-6 12=-3 15=5 16=10 17=-6
side behind|偿|, 6=3 7=4 8=8
side behind|偿|MONEY 0=-4 8=-9 9=-6 17=-10
side behind|偿|PARTY 7=7 8=3 15=3
side behind|储 0=11 8=5 9=-17 11=7 16=8 17=-7
side behind|储|能 0=10 8=8 9=-8 17=-9
side behind|允 5=5 7=11 8=9
side behind|允|诺 5=5 7=11 8=10
side behind|元 0=-3 8=-13 9=-7 11=8 15=4
side behind|元|债 11=9 17=9
side behind|充 0=3 9=-18 17=-19
side behind|先 2=-4 4=-3 7=8 8=-3 9=-6 10=-3 11=3 13=-7 17=-15
side behind|先|付 0=-5 3=3 8=-8 9=6 17=3
side behind|先|垫 5=3 7=6 8=7
side behind|光 5=11 6=-3 7=3 8=6 10=-3 11=4 12=11 16=4 17=11
side behind|克 0=11 4=4 8=12
side behind|入 0=-13 1=3 2=5 3=-3 4=-8 5=6 7=4 8=-11 9=-7 10=-3 11=-4 13=19 16=11 17=7
side behind|入|MONEY 1=-4 2=10 5=-8 8=-5 9=-3 10=3 13=6
side behind|入|OTHER 5=17 8=16
side behind|入|SIZE 0=-10 8=-10 9=3 17=3
side behind|入|股 1=9 4=-7 5=-9 7=6 8=-5 10=-6 16=12 17=3
side behind|全 0=22 1=-4 2=-9 4=3 6=5 7=-3 8=12 9=-12 10=-6 12=9 13=8 17=-6
side behind|全|国 5=4 9=-3 12=-3 17=-7
side behind|全|年 0=11 5=-3 17=-4
side behind|全|数 0=3 3=4 4=-7 7=7 8=5 16=7 17=5
side behind|全|部 0=18 1=-4 4=3 8=15 10=-6 12=12 13=8 17=10
side behind|八 0=-15 4=-5 6=12 8=-13 9=-3 11=6 17=-6
side behind|八|年 0=6 6=6 8=10 9=-6 17=-7
side behind|八|月 0=-9 8=-12 9=7 17=6
side behind|公 1=10 2=-7 4=-9 5=9 6=5 7=-9 8=-9 9=-7 11=-4 12=9 13=-7 15=6 16=8 17=-8
side behind|公|估 16=7 17=5
side behind|公|司 0=-15 1=4 2=5 3=8 4=-6 5=-8 6=7 8=-6 9=-4 10=-4 11=-6 12=6 13=-6 15=5 16=4 17=-9
side behind|公|告 1=-5 2=-14 3=-4 5=11 6=4 7=-3 8=-9 12=5 16=-3 17=-3
side behind|公|布 5=12 7=-7 8=4 9=-3 13=3
side behind|六 0=8 1=-4 5=-5 8=-4 10=-3 13=-5 14=-3 17=-10
side behind|六|年 0=-3 8=-6 9=8 13=-3 17=3
side behind|兰 4=7 8=3 9=-3 15=8 17=4
side behind|共 0=4 3=-3 5=3 8=-4 9=-18 10=-3 16=4 17=-23
side behind|共|同 8=-7 17=-5
side behind|兴 5=20 7=-6 8=12 9=-3 17=-4
side behind|兴|筑 5=7 7=-4 8=3
side behind|兵 5=9 8=8 17=-4
side behind|兵|不 5=9 8=8 17=-4
side behind|其 0=17 6=-5 8=4 9=-5 13=-3 17=-8
side behind|其|中 0=12 6=-3 8=3 9=-3 17=-7
side behind|具 1=9 2=-5 3=5 8=3 15=-9 17=-12
side behind|具|保 6=-7 8=-8
side behind|养 16=7 17=3
side behind|内 0=3 3=4 7=-3 8=-3 9=10 12=-4 13=4 17=7
side behind|再 1=16 2=5 3=3 4=-9 5=4 6=-5 7=-4 8=8 9=21 10=6 13=-3 15=4 16=-3 17=17
side behind|再|生 0=-5 1=5 8=-3 9=8 10=5 17=11
side behind|再|续 0=9 8=6 9=4
side behind|写|明 2=-3 8=-4 11=7 15=3 17=6
side behind|农 2=11 8=12 16=6 17=3
side behind|冠 0=-7 3=4 8=-5 12=4
side behind|冷 0=-8 1=4 5=6 8=-3 9=4
side behind|冷|库 0=-3 5=3 8=-4 14=-3 17=-9
side behind|冷|链 0=-7 8=-7 9=10 17=11
side behind|准 1=10 3=5 4=-3 8=11 10=4 12=8 13=-4 17=3
side behind|准|备 0=-3 1=11 4=-3 8=4 10=6 11=3 17=3
side behind|出 0=-15 1=-4 3=-3 4=18 6=14 7=18 8=11 9=-12 10=-9 11=-6 12=10 15=-3 16=-9 17=-29
side behind|出|, 0=5 1=3 2=-4 4=-6 6=-3 7=6 8=4 13=-4 17=-11
side behind|出|MONEY 0=-3 1=-4 2=8 4=14 5=-3 8=5 9=-3 16=3
side behind|出|PARTY 3=4 5=7 7=-3 8=4 17=-3
side behind|出|了 1=8 3=5 4=-4 6=11 8=15 10=4
side behind|出|价 8=-3 13=-8 17=-9
side behind|出|具 8=-6 15=-8 17=-8
side behind|出|口 15=7 17=5
side behind|出|售 4=9 5=-3 7=4 8=4 13=9 17=3
side behind|出|地 7=-4 8=-9 16=-3 17=-4
side behind|出|席 7=-4 8=-8 17=-3
side behind|出|的 0=-3 1=3 3=-3 5=4 8=-6 12=14 17=10
side behind|出|资 1=-7 2=8 4=4 5=-10 7=18 8=10 16=-4 17=-6
side behind|出|过 4=11 8=5
side behind|出|钱 1=-5 7=-6 8=-12 10=3
side behind|函 0=-3 6=13 8=4 9=5 11=-3
side behind|函|, 0=-5 6=7 8=-3 9=4
side behind|分 0=-18 1=12 3=-7 4=-9 6=6 7=6 8=-9 9=12 11=-4 13=-22 15=-5 16=22
side behind|分|三 0=-5 8=-7 10=3
side behind|分|别 0=-3 1=5 2=3 8=4 9=-4 10=-3 17=-10
side behind|分|到 0=-3 8=-3 9=5 16=3 17=7
side behind|分|包 0=-6 8=-9 9=11 17=9
side behind|分|子 8=-4 12=9 17=8
side behind|分|成 1=8 3=-4 17=-8
side behind|分|手 8=-6 16=22 17=15
side behind|分|文 4=5 13=-5 17=-9
side behind|分|行 2=9 8=5 11=4
side behind|划 0=4 5=7 6=11 7=3 8=21 9=-3 10=-4 17=-9
side behind|划|出 0=3 6=12 8=13
side behind|列 0=5 1=3 3=3 5=3 7=-3 8=6 9=-4 10=-4 17=-11
side behind|则 0=-3 1=14 3=9 4=-11 5=-5 6=12 7=6 8=14 9=-3 10=6 12=-3 13=6
side behind|则|与 0=7 8=7 9=-3 17=-3
side behind|则|只 1=7
side behind|则|向 0=-9 8=-9
side behind|则|在 1=-4 7=7 9=6 10=8 17=10
side behind|刚 0=11 8=8 9=-4 11=4 13=-3 17=-6
side behind|创 0=-4 1=12 5=-3 10=10 13=-5 15=4
side behind|创|办 1=4 13=-3 17=-10
side behind|创|始 10=9 17=8
side behind|删 1=8 8=7 13=-4 17=-6
side behind|删|除 1=8 8=7 13=-4 17=-6
side behind|判 0=5 6=3 8=8
side behind|利 0=-6 2=-4 3=4 4=3 5=-4 6=-3 7=3 8=-11 9=-7 11=-5 13=-3 15=3 16=11 17=-5
side behind|利|息 8=-8
side behind|利|率 2=-4 8=-7 15=3
side behind|别 0=-4 1=3 2=3 9=-5 10=-3 13=10 17=-4
side behind|到 0=-18 1=-5 2=5 4=-5 5=-3 6=-3 8=-29 9=8 11=-5 12=4 13=-12 15=9 16=18 17=13
side behind|到|DATE 0=8 8=8
side behind|到|MONEY 0=-3 1=-3 4=5 7=-5 8=-9 9=-3 10=9 13=-3 16=15 17=14
side behind|到|一 1=-3 8=-6 9=9 10=-4 14=3 17=4
side behind|到|半 9=7 17=5
side behind|到|的 0=-8 2=-3 3=3 7=7 8=-5 9=-9 11=-3 12=7 15=3 16=7
side behind|制 0=-5 3=11 7=-3 12=12 13=5 16=-3 17=11
side behind|制|剂 8=-3 9=-3 12=-5 17=-10
side behind|券 11=-3 15=11 17=6
side behind|刻 0=8 8=6 9=7 13=-3
side behind|剂 8=-5 9=-4 12=-4 17=-11
side behind|前 0=25 1=7 2=-4 3=-11 5=-6 7=-7 10=6 11=7 12=5 15=3 16=4 17=15
side behind|前|两 8=-7 17=-3
side behind|前|签 0=7 5=4 8=9 9=-4 17=-4
side behind|剧 0=-9 3=7 8=-7 9=-7 12=8 16=-8 17=-9
side behind|力 0=12 4=-6 8=4 9=7 11=-3
side behind|办 0=-9 2=10 3=-4 5=-5 8=-14 9=-3 10=9 12=-4 13=-5
side behind|办|人 1=4 13=-3 17=-10
side behind|加 0=-11 3=3 4=3 7=-8 8=-13 9=-6 10=4 12=3 14=10 15=-8 16=-4 17=-3
side behind|加|坡 7=-3 8=-6 10=7 13=3 16=-3 17=4
side behind|务 1=-3 4=-13 5=-3 7=4 8=-13 10=-5 11=8 12=-3 13=17 15=-4 17=11
side behind|务|, 9=4 13=8 17=11
side behind|务|费 0=3 3=3 7=5 8=7 16=4
side behind|动 0=-6 2=3 4=3 5=9 8=3 9=8 11=-4 17=4
side behind|动|工 8=-4 9=8 17=8
side behind|助 2=-4 3=-3 7=22 8=4 11=6 17=3
side behind|助|PARTY 7=3 11=7 17=5
side behind|励 7=7 8=6
side behind|募 10=18 11=-3 17=11
side behind|包 0=11 1=10 4=-12 8=4 9=24 12=-3 13=-4 14=-4 16=-3 17=11
side behind|包|下 0=24 4=-8 8=15 9=6 13=-3
side behind|包|了 0=-7 8=-7
side behind|包|销 0=9 8=10
side behind|化 0=9 1=4 4=4 5=-3 7=-4 8=6 9=-5 17=-8
side behind|化|西 0=8 8=8 9=-6 17=-6
side behind|北 0=6 2=9 3=-6 4=8 5=21 8=31 9=-8 13=3 17=-6
side behind|区 0=-7 4=-3 5=6 8=-9 9=-4 12=-3 13=4 14=-3 16=6 17=-4
side behind|十 0=37 1=-5 2=9 3=4 4=-6 5=-4 6=-3 7=-6 8=24 9=-4 10=-3 12=4 13=-3 14=11 16=-8 17=-9
side behind|十|二 0=10 2=3 8=9 9=-3 17=-4
side behind|十|五 0=14 2=4 8=13 17=-3
side behind|十|四 0=13 8=10 9=-3 17=-3
side behind|十|年 2=3 3=7 8=3 9=-3 12=-3 13=-4 14=13 16=-3
side behind|千 2=-9 4=-3 8=-15 17=-6
side behind|千|万 2=-9 8=-13 17=-6
side behind|升 5=-4 7=9 9=-3 17=-9
side behind|午 7=3 13=7 17=6
side behind|半 0=-7 1=-4 4=9 5=3 7=3 12=-5 13=6 16=-4 17=-8
side behind|华 0=4 4=-4 8=-5 9=6 13=-7 17=-5
side behind|协 0=-13 1=7 2=-6 3=-4 4=19 5=-3 8=-6 9=-4 10=8 11=-7 12=-6 16=6 17=-10
side behind|协|议 0=-5 1=8 2=-4 3=-4 4=14 7=-3 10=3 12=-5 16=3 17=-7
side behind|单 0=17 1=-8 3=-7 4=-6 5=6 6=-4 8=-5 9=-7 10=-7 11=3 13=-3 14=21 15=13 16=-7 17=4
side behind|单|, 8=-5 11=4 15=12 17=7
side behind|单|: 9=-3 13=-3 17=-7
side behind|单|MONEY 9=10 17=9
side behind|卖 1=-3 2=3 3=10 4=13 5=-7 8=9 9=-20 12=9 13=15 15=5 16=-4
side behind|卖|掉 0=9 8=3 15=8 17=4
side behind|卖|楼 0=9 2=6 8=13 9=-7 11=4 17=-6
side behind|卖|给 0=-5 8=-8 9=3 13=-5 17=-3
side behind|南 0=5 4=-7 5=7 7=-3 8=-5 12=5 16=5 17=5
side behind|占 0=-3 6=-3 7=4 8=-4 11=-4 15=-5 16=3 17=-15
side behind|占|MONEY 5=27 8=26
side behind|卡 0=-12 4=5 8=-10 9=5 13=5 17=7
side behind|卫 0=-8 8=-9
side behind|卫|星 0=-9 8=-10
side behind|印 2=3 3=3 4=3 7=5 8=9 9=-3 12=10
side behind|即 0=-5 7=-4 8=-16 9=6 11=-3 13=10 16=-3 17=8
side behind|即|MONEY 5=-3 8=-8 17=-5
side behind|却 0=16 1=4 3=9 6=5 7=-3 8=23 9=-4 11=-3 13=-6 17=-19
side behind|却|是 0=4 6=5 8=9 9=-6 17=-6
side behind|厂 0=-19 1=-5 2=-5 4=-4 5=15 6=-3 8=-18 9=18 11=-5 12=-6 13=9 14=-4 15=-4 16=8 17=9
side behind|厂|房 9=9 14=5 17=13
side behind|压 0=7 9=5
side behind|压|着 8=-4 9=7 17=6
side behind|原 0=-9 1=-10 2=16 3=6 4=-10 5=9 8=-3 9=19 11=-6 13=-3 16=-3
side behind|原|先 7=7 8=3
side behind|原|定 0=-5 2=5 8=-3 9=10 11=-4 17=5
side behind|原|本 0=3 1=-10 2=13 3=10 4=-4 5=5 7=-7 8=10 9=-3 17=-7
side behind|去 4=-3 5=-4 8=-17 9=8 11=6 13=-6 17=4
side behind|参 1=5 5=-5 7=-6 8=-9 10=7 17=-3
side behind|参|与 1=8
side behind|又 0=5 1=7 5=-5 9=-3 10=6
side behind|及 2=8 8=4 9=-11 14=6 17=-12
side behind|及|PARTY 2=8 8=7
side behind|友 8=-4 10=8 17=5
side behind|反 3=6 4=8 8=12 9=-3 11=6 12=5
side behind|发 0=-4 1=-5 2=-5 3=-6 4=6 5=10 7=-4 8=-12 9=-3 10=5 11=10 15=17 16=3 17=15
side behind|发|出 6=4 9=-3 10=4 12=5 15=3 17=9
side behind|发|展 0=-4 4=6 9=-4 13=7
side behind|发|放 2=-4 8=-7 15=-3 16=4 17=-3
side behind|发|行 2=-7 4=5 8=-5 11=8 16=7 17=13
side behind|取 0=6 1=7 2=-7 3=10 7=-3 8=5 9=18 11=-4 13=-4 15=-5
side behind|取|得 2=-8 3=11 8=-5 9=4 13=-3 15=-4 17=-8
side behind|受|赠 7=8 8=5
side behind|口 0=-10 1=3 2=4 3=-12 4=-7 5=6 6=-3 7=-6 8=-25 9=3 10=-4 11=8 12=3 13=3 14=3 15=3 16=-3 17=11
side behind|口|服 3=-10 8=-14 12=6 17=3
side behind|口|气 0=-4 8=-5 9=11 17=10
side behind|另 0=-5 3=11 17=-10
side behind|只 0=-8 1=10 2=4 6=-4 8=-5 9=-12 10=-8 11=10 12=-3 13=-6 14=-3 16=-3 17=-25
side behind|只|是 0=3 9=-3 17=-12
side behind|只|有 0=7 4=3 8=5 11=3
side behind|可 0=-7 1=-5 2=13 3=-6 4=-7 7=5 8=-12 9=-8 10=-4 12=8 13=-4 15=6 16=13 17=6
side behind|台 0=-4 1=12 3=5 4=4 5=7 6=-3 7=-5 8=12 9=11 11=-4 12=-4 13=6 16=-5
side behind|台|北 2=6 4=6 8=10
side behind|司 0=-15 1=4 2=5 3=8 4=-6 5=-8 6=7 8=-6 9=-4 10=-4 11=-7 12=6 13=-6 15=5 16=4 17=-11
side behind|司|DATE 0=-8 5=-8 8=-16
side behind|司|PARTY 0=-3 2=-5 4=-3 6=9 8=-5 11=-9 15=3 17=-12
side behind|司|的 3=8 8=7 12=8 17=8
side behind|吃 0=-13 1=12 8=-6 9=-4 13=-4 17=-13
side behind|吃|下 0=-12 1=10 8=-7 9=-4 17=-8
side behind|各 0=-4 1=13 6=-3 7=7 8=10 9=-5 10=-8 11=-3 12=-3 13=-4 16=9 17=-16
side behind|合 0=-4 2=10 3=3 4=-15 7=34 8=12 9=-4 10=-8 11=-6 12=11 13=5 14=-4 15=-3 16=32 17=7
side behind|合|, 0=-3 3=-4 8=-10 17=-7
side behind|合|作 0=-4 4=-3 7=8 9=8 12=-4
side behind|合|同 0=6 2=15 4=-7 5=-3 8=6 13=7
side behind|合|建 16=7 17=6
side behind|合|约 0=-9 2=-8 3=7 6=3 8=-10 12=17 17=10
side behind|合|组 0=-6 7=13 8=4 9=-4 16=11 17=5
side behind|合|资 0=4 7=8 8=11 9=-5 16=12 17=4
side behind|吉 5=-7 8=-8
side behind|吊 9=8 17=6
side behind|同 1=-10 2=22 4=-5 7=-9 8=-7 9=8 13=5 14=-3 15=-5 16=-6 17=-7
side behind|同|MONEY 0=-3 8=-5 9=11 17=10
side behind|同|PARTY 0=9 4=3 8=8 9=5
side behind|同|一 0=-5 8=-8 9=15 11=3 12=5 17=18
side behind|同|总 9=-13 17=-14
side behind|同|意 0=-9 2=9 7=4 8=6 13=3 16=3
side behind|同|日 5=7
side behind|同|期 0=-5 8=-7 9=7 17=5
side behind|名 0=-6 3=4 6=7 7=9 8=8 9=-4 17=-7
side behind|名|义 6=11 8=11
side behind|后 0=-12 1=-6 2=5 3=5 5=5 8=-10 10=-5 12=4 13=-4 14=8 15=-3
side behind|后|, 1=3 5=6 7=-3 10=-3 11=-4 17=-14
side behind|后|一 0=-8 8=-9 13=-3
side behind|后|回 2=9 8=6
side behind|后|来 0=-4 7=6 9=9 16=5 17=7
side behind|后|租 0=9 4=4 8=9 9=-6 17=-7
side behind|向 0=13 1=16 2=-4 3=6 4=-14 6=-13 7=-3 8=-4 11=22 12=-7 13=-3 16=5 17=8
side behind|向|PARTY 0=15 1=4 2=-6 3=6 4=-11 5=-3 6=-13 7=-9 8=-15 9=10 11=21 12=-5 17=22
side behind|向|书 0=-3 8=-9 9=8 16=4 17=8
side behind|否 1=-5 8=-10 9=-6 13=13 17=4
side behind|否|认 1=-4 4=7 9=-3 13=5
side behind|吨 0=8 8=6
side behind|吨|RATE 0=7 8=6
side behind|告 1=-6 2=-15 3=-7 5=11 6=3 7=-4 8=-19 9=-3 10=-4 12=3 17=-13
side behind|告|, 0=-10 1=-3 2=-4 3=-4 4=7 8=-15 9=4 11=7 12=4 13=-5 17=6
side behind|告|显 0=4 2=-9 8=-7 11=-8 17=-8
side behind|告|称 4=-3 8=-9 13=-4 17=-4
side behind|告|终 5=15 8=13 17=-3
side behind|告|里 0=5 6=3 8=7 17=-5
side behind|员 0=-5 1=-3 4=8 5=-5 8=-13 9=-3 13=3 17=-4
side behind|周 1=-4 2=13 3=-3 4=8 5=-3 6=-3 7=7 8=14 9=-3 10=-6 11=9 13=-6 16=4 17=-6
side behind|周|期 0=7 8=3 17=-3
side behind|周|转 2=4 11=9 17=4
side behind|和 0=-15 1=-3 2=5 7=18 9=-10 12=-6 13=-8 16=21 17=-9
side behind|和|PARTY 0=-8 2=5 7=9 17=-5
side behind|和|PRONOUN 9=-11 17=-12
side behind|和|解 7=6 16=21 17=14
side behind|品 0=9 7=-3 9=-8 12=14 13=-4 17=-5
side behind|售 0=6 1=-4 2=4 4=18 5=-7 7=4 8=13 10=-3 12=-4 16=-3 17=-8
side behind|售|予 0=-4 4=-3 8=-7 13=-8 17=-11
side behind|售|后 0=-4 2=8 4=4 8=4 11=3
side behind|商 0=12 1=-5 4=-4 5=-4 6=4 7=5 9=-17 10=-4 11=7 17=-15
side behind|商|, 0=19 8=14 17=-3
side behind|商|PARTY 0=-9 3=5 7=4 9=-10 12=3 13=-3 17=-11
side behind|商|讨 0=10 8=5 9=-4 17=-4
side behind|商|议 0=-6 6=3 8=-5 9=12 15=4 17=13
side behind|器 0=7 4=-3 9=8 16=5 17=9
side behind|四 0=14 4=3 5=-4 7=-3 8=8 9=17 10=4 12=-9 16=-4 17=4
side behind|四|个 0=4 1=-3 9=10 12=-4 17=3
side behind|四|家 9=10 17=10
side behind|四|年 0=11 8=10 9=-3 17=-3
side behind|回 0=9 1=-4 2=13 4=-3 5=8 8=15 9=-20 10=4 13=16 16=4
side behind|回|了 2=8 8=3
side behind|回|对 4=7 5=9 8=9
side behind|回|租 2=9 8=6
side behind|因 0=-6 2=-3 4=7 8=-9 9=-6 12=-4 13=-6 15=4 16=6 17=-12
side behind|团 0=-7 2=8 8=-7 9=3 13=4 15=-3
side behind|园 0=-9 5=14 7=6 8=6 9=3 13=3 16=-3 17=-3
side behind|固 0=4 2=3 8=8
side behind|固|定 0=5 2=3 8=7
side behind|国 0=-15 2=6 3=-7 4=14 5=9 6=4 7=-7 8=-3 9=3 11=-5 12=-4 16=8
side behind|国|的 2=3 4=3 8=8
side behind|国|际 0=-10 8=-11 17=-3
side behind|圆 0=3 1=5 8=7 9=8 17=6
side behind|圈 10=7 17=5
side behind|土 0=-9 4=6 5=4 8=-3 9=3 13=6 17=5
side behind|在 0=4 1=-3 2=-5 3=-3 4=-7 5=17 6=15 7=-4 9=12 10=9 11=11 12=11 13=6 14=-8 15=-3 16=-6 17=12
side behind|在|DATE 7=7 8=8 9=6 11=10 15=5 17=16
side behind|在|PARTY 0=-6 3=4 8=-12 9=-5 11=-4 15=-5 17=-19
side behind|在|为 6=4 8=3 10=-4 11=-7 17=-12
side behind|在|公 6=3 9=8 17=8
side behind|在|华 9=-3 13=-5 17=-9
side behind|在|对 5=7
side behind|在|拉 0=6 3=-7 8=-6 9=6 12=13 17=13
side behind|在|欧 9=6 12=9 17=14
side behind|在|此 5=-5 8=-7 13=4
side behind|在|河 5=15 8=10 17=-3
side behind|在|的 0=-4 5=-3 8=-9 9=-4 11=-3 17=-10
side behind|在|第 0=-3 1=-4 8=-7 10=8 17=6
side behind|在|议 8=-3 9=8 17=7
side behind|在|记 8=-4 10=8 17=7
side behind|地 1=7 2=-3 4=-6 7=-4 8=-10 9=-14 10=-6 11=7 12=5 13=-3 16=5 17=-11
side behind|地|, 5=-5 7=-3 8=-12 11=5 14=4 17=5
side behind|地|方 0=-4 1=13 5=5 8=14
side behind|场 0=-19 2=-4 3=-3 4=-6 5=12 7=5 8=-16 9=-6 10=-3 12=-5 13=-3 16=9 17=-7
side behind|均 0=-5 8=-7 9=8 17=5
side behind|坊 0=-3 7=10 8=6 9=4 13=4 17=7
side behind|坊|的 0=-3 8=-4 9=4 13=4 17=7
side behind|坏 4=-4 8=-7 17=-3
side behind|坡 7=-7 8=-8 10=7 13=3 16=-3 17=3
side behind|垫 0=-3 7=9 8=4 9=-4 16=3
side behind|基 0=3 2=6 3=8 4=-4 5=7 6=-4 7=-8 8=4 9=-14 10=21 12=-4 13=-6 14=-3 16=-3 17=-9
side behind|基|地 5=-3 8=-8 11=5
side behind|基|础 9=-15 17=-16
side behind|填 2=6 6=3 8=8
side behind|增 1=22 2=-6 4=-7 5=3 7=-3 8=4 9=-5 10=13 16=-3
side behind|增|资 1=9 10=5
side behind|声 0=6 7=5 8=10 10=5 13=5 17=8
side behind|备 0=-14 1=9 2=4 4=-3 5=9 6=4 7=15 8=16 10=4 13=-4 17=-7
side behind|备|, 5=5 7=5 8=8 16=5 17=4
side behind|备|忘 0=-5 7=11 8=4 16=4
side behind|备|的 8=-4 9=-5 11=3 16=-5 17=-7
side behind|外 0=-3 2=5 3=-9 6=14 9=-8 10=9 11=-4 12=3
side behind|多 1=4 2=6 4=-5 7=10 8=11 9=-10 10=4 11=4 12=-6 13=4 16=11 17=5
side behind|多|晶 7=7 8=5 16=7 17=5
side behind|夜 9=-3 13=-3 17=-7
side behind|大 0=-7 2=6 3=-3 4=-8 5=-7 6=-3 8=-25 9=-3 10=-4 12=-6 14=12 15=-5 16=-3 17=-10
side behind|大|单 0=-5 8=-9 9=-3 14=10 17=3
side behind|大|家 0=-3 8=-5 9=12 13=4 17=15
side behind|大|彰 0=8 8=7 9=-6 17=-7
side behind|大|户 0=-8 8=-8 14=3
side behind|大|楼 0=9 8=4 17=-5
side behind|太 0=-4 3=-3 8=-14 9=-4 13=6
side behind|失 0=-5 1=3 8=-8 10=3 16=4 17=3
side behind|头 0=6 2=5 3=-5 6=-5 7=-3 8=-4 9=11 10=-4 11=4 12=9 13=-5 15=-5 17=8
side behind|头|, 0=3 2=-8 8=-6 9=-3 12=5
side behind|头|PARTY 0=-3 1=4 9=7 17=7
side behind|头|的 2=10 8=7 15=-4 16=3
side behind|奉 0=-3 3=3 7=7 8=5 16=7
side behind|契 0=-5 8=-4 9=9 11=6 17=15
side behind|契|约 9=5 11=6 17=10
side behind|奖|励 7=7 8=6
side behind|套 0=-4 8=-7 16=-3 17=-9
side behind|好 0=-5 5=7 7=3 9=-4 11=5 16=4 17=4
side behind|好|, 0=-3 8=-4 9=-8 17=-8
side behind|好|” 0=9 8=9 9=9 17=8
side behind|好|的 3=7 5=3 8=8 12=6 17=5
side behind|妥 3=4 5=5 6=4 8=10 9=5 17=3
side behind|始 10=9 17=6
side behind|姓 1=-3 7=6 13=3 16=6 17=8
side behind|委 8=-4 9=-4 13=10
side behind|婚 4=8 8=3 13=3
side behind|嫌|贵 0=7 8=5
side behind|子 0=-14 1=9 2=-4 4=-7 5=3 6=3 8=-12 9=-3 11=-6 12=11 13=9 17=4
side behind|子|公 0=-8 1=8 4=-3 8=-7 9=-4 17=-7
side behind|存 0=-4 2=5 4=4 5=-5 7=-4 8=-7 9=-4 11=5 13=4
side behind|孟 0=6 5=-7 8=-3 9=-3 17=-3
side behind|季 0=-4 1=-6 3=14 4=-6 5=-4 7=-3 8=-10 10=6 11=4 12=6 13=-4 17=5
side behind|季|度 0=-3 3=11 8=4
side behind|学 8=-7 16=5
side behind|安 0=19 3=5 4=-6 7=5 8=17 9=8 12=-12 15=4 16=3
side behind|完 0=-5 1=-3 4=10 5=4 9=15 11=13 12=-3 17=18
side behind|完|工 0=-3 8=-3 9=11 17=10
side behind|完|成 1=-3 4=7 5=4 8=3 9=5 11=6 13=4 17=10
side behind|官 7=-5 8=-9 17=-4
side behind|官|员 7=-4 8=-9
side behind|定 0=-4 1=7 2=11 4=-7 6=-5 7=17 8=16 9=14 10=11 12=3 16=3 17=15
side behind|定|不 0=-3 8=-7 9=3
side behind|定|增 1=11 8=4 10=4
side behind|定|期 2=14 8=10
side behind|定|补 7=9 8=6
side behind|宜 8=-6 9=-5 17=-7
side behind|实 1=-4 3=9 4=6 8=9 9=-4 12=-4 17=-11
side behind|审 8=-8 13=5
side behind|客 8=-17 9=12 17=3
side behind|客|户 0=-3 8=-12 9=6
side behind|宣 1=3 4=-4 8=-5 9=-5 11=-4 12=3 13=11
side behind|宣|布 1=3 4=-4 8=-4 9=-5 11=-4 12=3 13=11
side behind|室 10=-4 17=-8
side behind|害 7=8 8=3 16=8 17=4
side behind|家 0=-11 1=15 2=17 3=8 4=7 5=-4 7=-5 8=17 9=5 11=-8 12=-6 13=15 16=-4
side behind|家|, 1=9 2=9 4=-4 8=7 10=7 13=5 17=9
side behind|家|族 4=9 8=5
side behind|家|的 0=-3 8=-6 9=11 13=3 17=12
side behind|家|银 2=9 8=8 11=3
side behind|容 0=-8 8=-9
side behind|对 3=-10 4=21 5=21 7=-3 8=18 11=-5 12=6 13=-3 15=-6 17=-11
side behind|对|PARTY 1=3 3=-6 4=17 6=4 7=-8 8=9
side behind|对|外 5=-3 8=-6 10=7 11=-3 17=3
side behind|封 0=19 5=4 8=20 9=-3 17=-9
side behind|封|测 0=12 8=8 17=-4
side behind|射 9=3 15=6 17=7
side behind|将 0=13 1=6 2=-4 3=3 5=-4 8=12 9=-3 11=-4 13=4 14=8 15=3
side behind|将|PARTY 14=7 17=6
side behind|将|以 0=7 1=5 4=5 8=13
side behind|将|在 9=8 17=6
side behind|将|把 0=5 8=4 13=7 17=5
side behind|小 0=18 1=8 4=-4 8=18 9=-12 10=4 12=4 13=-4 17=-10
side behind|少 0=-4 3=-5 4=-4 8=-21 9=-5 10=-3 13=6 16=-3 17=-10
side behind|尚 0=-3 3=-6 6=-3 8=-14 9=-3 11=5
side behind|尚|未 3=-6 8=-10
side behind|就 0=7 1=6 2=-6 4=-6 5=-25 6=25 7=-5 8=-4 9=-4 11=4 12=-5 13=18 14=-3 16=-5
side behind|就|PARTY 0=-4 6=12 8=7 9=-3 17=-5
side behind|就|付 4=-5 8=-6 13=10 17=9
side behind|就|反 3=7 8=6 12=6 17=5
side behind|就|是 6=3 13=6 17=7
side behind|尼 0=7 4=5 8=10 13=10 17=11
side behind|尽 4=7 13=6 17=5
side behind|尽|职 4=8 8=3
side behind|尾 0=-9 8=-13 9=3
side behind|尾|款 0=-3 8=-5 9=5 13=6 17=7
side behind|尾|矿 0=-9 8=-10 13=-5 17=-8
side behind|局 0=-7 7=5 8=-7 9=-6 16=5
side behind|层 0=-7 3=3 5=7 11=5 17=5
side behind|届 0=13 8=10 9=-3 17=-5
side behind|屏 1=-4 5=-3 8=-9 10=6 17=3
side behind|展 0=-4 2=4 4=4 5=-3 8=-6 9=-5 11=-3 12=-3 13=4 17=-10
side behind|展|延 2=7 8=6
side behind|属 1=-3 8=-9 10=-6 11=-3 15=-3 17=-12
side behind|属|的 8=-4 15=-3 17=-7
side behind|履 15=7
side behind|履|约 8=-3 15=7 17=5
side behind|州 4=-3 5=7 8=3 9=4 17=3
side behind|工 0=-4 1=-5 2=-3 5=5 6=9 7=-8 8=-10 9=15 11=-3 13=8 14=-3 15=-4 16=-9
side behind|工|厂 5=8 8=4 13=8 17=5
side behind|工|在 13=7 17=4
side behind|工|程 0=12 3=4 5=-4 6=4 8=8 17=-9
side behind|工|艺 12=8 17=7
side behind|巨 0=-4 3=10 4=-4 8=3 9=4 17=4
side behind|差 0=-3 6=-5 8=-15 9=-4 17=-9
side behind|差|额 6=-5 8=-8 12=3
side behind|己 2=-4 3=6 4=-4 5=13 6=-3 7=-3 8=3 11=-5 12=6 14=-5 17=-8
side behind|已 0=-6 1=5 4=-4 5=-7 6=11 7=-5 8=-11 9=19 11=3 12=-6 13=12 14=-3 15=-4 16=-3 17=12
side behind|已|与 0=-4 4=-3 8=-10 13=5 17=9
side behind|已|付 8=-5 13=9 17=8
side behind|已|用 1=9 8=4
side behind|已|签 0=-5 1=-4 8=-15 13=6 17=6
side behind|已|经 0=-3 6=4 7=3 8=6 17=-7
side behind|巴 0=-5 8=-13
side behind|币 6=9 8=7
side behind|市 1=-7 3=-3 4=-4 5=5 7=-3 8=-15 9=-9 11=8 13=-7 16=-5 17=-16
side behind|市|, 4=-3 8=-6 11=8 17=6
side behind|市|场 17=-8
side behind|布 0=9 4=-6 5=11 7=-6 8=5 9=-12 11=-5 12=3 13=13 17=-5
side behind|布|新 7=-5 8=-9
side behind|师 3=4 8=-3 10=-7 17=-11
side behind|帐 4=-4 8=-7 17=-4
side behind|带 0=6 6=-5 8=-7 12=-3 15=8 17=3
side behind|席 1=-4 5=-3 7=-5 8=-16 9=10 10=9 12=-4 17=8
side behind|席|PARTY 7=-4 8=-7
side behind|干 0=8 4=3 5=11 8=15 13=-4 17=-12
side behind|平 1=10 5=6 6=-3 7=-8 11=-4 17=-7
side behind|平|台 0=-5 1=12 6=-3 7=-6 9=4 11=-5 17=-8
side behind|年 0=17 1=-5 2=6 3=25 4=-16 5=-17 6=9 7=-16 9=16 11=7 12=8 13=3 14=8 15=-10 16=-4 17=11
side behind|年|, 0=-3 3=12 9=-7 12=5 14=4
side behind|年|MONEY 0=13 8=10 17=-4
side behind|年|SIZE 9=7 17=6
side behind|年|供 9=-11 17=-11
side behind|年|内 0=8 8=7
side behind|年|初 0=4 8=7
side behind|年|前 0=10 1=3 5=-6 8=6 9=-4 13=5
side behind|年|合 9=8 17=7
side behind|年|后 9=-10 11=3 17=-9
side behind|年|底 9=6 17=8
side behind|年|度 0=-17 3=10 8=-10 9=3 12=9 17=10
side behind|年|收 8=-4 9=9 17=7
side behind|年|期 0=-20 2=16 8=-7 9=11 17=6
side behind|年|的 0=-5 6=10 9=9 17=6
side behind|年|要 8=-7
side behind|年|里 0=3 9=7 17=6
side behind|年|长 0=-12 8=-13 9=-6 14=10 17=3
side behind|并 0=-10 1=-6 4=19 5=-3 8=-3 10=-3 11=6 13=5 14=3 16=-3 17=3
side behind|广 0=16 3=-3 8=9 9=10 17=7
side behind|库 0=-11 2=-3 3=3 5=3 8=-15 11=-3 13=-3 14=-3 17=-13
side behind|库|, 8=-6 14=-3 17=-7
side behind|应 0=11 1=8 2=-4 3=-3 4=-11 5=-11 6=19 7=4 8=6 11=-4 12=-8 13=-7 16=-3 17=-24
side behind|应|, 0=-7 8=-8 9=5
side behind|应|商 0=11 8=6 9=-8 17=-10
side behind|应|收 6=10 8=7 15=4
side behind|应|给 7=8 8=3
side behind|底 0=-9 1=5 2=-4 6=12 8=-3 12=9 13=-7 15=-3 16=-4 17=-9
side behind|底|已 9=-6 13=-3 17=-9
side behind|店 0=8 12=4 13=3 17=3
side behind|度 0=-22 1=3 3=15 6=-4 7=3 8=-11 9=-3 12=11 13=11 15=3 17=17
side behind|度|MONEY 2=-8 8=-10 15=3
side behind|座 4=4 9=10 10=-3 13=9 14=13 17=22
side behind|座|MONEY 14=11 17=8
side behind|廊 0=-3 7=5 9=4 13=4 17=7
side behind|廊|坊 0=-3 8=-4 9=4 13=4 17=7
side behind|延 0=5 2=6 7=4 8=14 9=-5 10=5 17=-3
side behind|建 1=-8 2=4 3=-3 4=-5 5=20 9=-9 10=-5 11=-11 15=-3 16=11 17=-23
side behind|建|的 9=-3 16=7 17=3
side behind|开 0=-7 2=3 4=4 5=17 7=-4 8=9 9=-6 12=10 13=3 16=-13 17=-10
side behind|开|了 11=-6 15=-4 17=-12
side behind|开|出 0=6 6=-3 7=-3 8=-5 12=13 15=3 17=11
side behind|开|发 0=3 5=14 8=13 16=-3 17=-4
side behind|开|工 5=8 7=-3 16=-5 17=-8
side behind|弃 1=3 6=3 7=-3 8=5 9=-3 13=-4 16=10 17=-3
side behind|式 0=10 1=-5 2=3 7=3 8=4 9=3 11=5 13=-5 16=7 17=7
side behind|引 0=-3 1=-3 3=14 8=3 9=-4 10=3 17=-5
side behind|引|进 3=8 8=4 17=-4
side behind|张 0=16 5=7 8=15 9=-12 15=10 17=-4
side behind|当 0=-5 1=10 4=-3 7=-3 8=-9 9=7 12=3 13=15 15=-5 17=14
side behind|当|场 4=-3 8=-4 13=9 17=8
side behind|当|年 0=-3 4=-4 8=-10 12=4 13=12 15=-4 17=12
side behind|彰 0=10 8=8 9=-4 17=-5
side behind|彰|化 0=10 8=8 9=-4 17=-5
side behind|往 3=4 9=-4 17=-9
side behind|律 2=3 8=-3 10=-7 17=-3
side behind|律|师 8=-4 10=-7 17=-6
side behind|得 0=-17 1=6 2=-7 3=17 4=-8 5=-5 6=-6 8=-21 9=16 10=-8 13=-7 15=-5 16=5 17=-5
side behind|得|MONEY 1=7 4=-5 11=-4 17=-8
side behind|得|到 7=4 16=11 17=7
side behind|得|标 8=-4 9=11 17=9
side behind|得|的 5=-4 8=-9 11=5 13=3
side behind|循 2=11 6=-5 8=3
side behind|循|环 2=12 6=-6
side behind|微 0=3 4=-8 8=-5 9=-7 13=-4 17=-13
side behind|德 0=-4 2=5 5=7 8=6 17=-3
side behind|德|州 5=7 8=4 9=4 17=3
side behind|心 0=7 6=-3 9=-10 12=7 15=11 17=9
side behind|心|, 9=-4 12=7 15=3 17=6
side behind|必 6=7 8=6 9=-3 13=4 15=4 17=5
side behind|忘 0=-5 7=11 8=4 16=4
side behind|急 0=7 16=4
side behind|总 0=14 3=-3 5=13 6=-4 7=-5 8=8 9=-8 10=-5 11=-8 12=4 13=-6 15=4 17=-21
side behind|总|代 0=-3 8=-4 12=8 17=4
side behind|总|价 0=11 4=-3 8=7 9=-8 17=-10
side behind|总|部 0=14 8=8 9=4 11=-4 13=-3 16=3 17=-6
side behind|总|额 0=-7 8=-10 9=-8 11=-6 17=-16
side behind|息 1=-4 2=7 3=-3 4=-6 5=-3 6=-3 8=-13 9=-4 10=-3 11=11 13=-3
side behind|息|, 2=8
side behind|息|MONEY 2=-3 8=-7 11=-3 17=-5
side behind|悔 0=8 7=3 8=7 17=-3
side behind|想 0=-4 1=8 3=5 4=10 5=3 7=-3 8=15 9=-4 12=-4 13=3 16=5
side behind|想|并 4=10 8=7 17=-3
side behind|意 0=-3 1=15 4=6 5=-5 8=10 9=7 11=-4 15=-3 16=5
side behind|意|以 1=-6 4=3 8=-4 10=9 17=7
side behind|意|入 5=-3 8=-8
side behind|意|向 0=-8 1=6 3=4 4=-4 8=-9 9=6 16=3 17=4
side behind|意|拿 1=10 2=-4 8=5
side behind|愿 1=13 2=-4 7=-4 8=6 10=6
side behind|愿|意 0=3 1=8 2=-4 4=-4 7=-3 10=7 17=4
side behind|懂 0=-8 8=-8
side behind|成 0=-8 1=15 3=8 4=-10 7=-4 8=-10 10=14 11=-5 13=7 15=-3 16=-7 17=-3
side behind|成|, 0=-4 3=10 4=3 6=6 8=9 13=3 17=-4
side behind|成|SIZE 0=3 9=-20 11=4 17=-17
side behind|成|两 1=8 8=5 17=-3
side behind|成|了 3=7 12=3 15=3 17=3
side behind|成|交 0=-4 8=-8 13=-4 17=-8
side behind|成|股 1=15 4=-9 8=5 10=16 13=-5 17=8
side behind|或 0=-4 8=-7 10=7 17=4
side behind|战 8=-10 10=10 17=4
side behind|战|略 8=-4 10=7 17=4
side behind|截 9=-8 12=6 17=-3
side behind|户 0=-11 8=-19 9=5 16=-5 17=-3
side behind|房 4=3 5=5 9=9 14=3 17=6
side behind|所 2=-15 3=-3 4=11 5=-6 7=-6 8=-15 9=-6 10=-6 11=-18 12=-3 13=6 15=8 16=7 17=-12
side behind|所|在 0=-4 5=-3 8=-9 9=-4 11=-3 17=-10
side behind|所|持 13=12 17=10
side behind|所|有 7=-3 8=-4 16=9 17=9
side behind|手 0=-9 3=4 4=8 5=-7 6=-4 7=5 8=-7 10=-4 11=-5 12=10 13=11 15=-3 16=21 17=16
side behind|手|, 0=8 2=3 8=7
side behind|手|PARTY 4=10 8=8 17=-3
side behind|手|费 8=-6 16=22 17=15
side behind|手|里 0=-6 3=8 4=7 7=4 8=8 12=3 13=6 15=3 17=4
side behind|才 1=4 3=4 5=14 6=-3 8=12 9=-5 11=-3 13=13 15=9 17=6
side behind|打 2=-3 3=3 4=5 7=13 8=16 9=6 10=-3 11=7 14=4 16=9 17=21
side behind|打|算 4=8 7=8 8=10 11=7 13=-3 16=5 17=5
side behind|托 0=10 1=9 2=-9 6=4 8=12 9=-11 11=5 13=6 17=-3
side behind|托|贷 2=-7 8=-9 15=8 17=9
side behind|扣 0=-4 7=12 8=6 9=-4 16=5
side behind|执 0=3 9=9 17=4
side behind|执|行 0=-6 8=-8 17=-4
side behind|扩 0=-11 1=-3 2=5 5=6 8=-7 9=-3 10=3 11=-9 14=4 17=-8
side behind|扩|容 0=-8 8=-9
side behind|扩|建 2=4 11=-9 17=-12
side behind|批 1=-3 2=4 8=-3 12=4 13=7 17=4
side behind|找 4=-3 6=-4 8=-13 15=4 17=-4
side behind|承 1=5 2=-12 3=-3 5=4 6=21 8=3 9=16 11=-5 12=-3 13=-3 14=-3 15=3
side behind|承|保 6=8 8=5 17=-3
side behind|承|建 0=4 9=-7 17=-10
side behind|承|接 0=-5 4=9 8=3
side behind|承|认 0=-3 5=5 8=-5 11=8 17=8
side behind|承|诺 0=11 1=5 2=9 4=-4 6=3 7=-3 8=13 9=-5 10=4 11=-5 16=-4 17=-15
side behind|承|贷 2=-9 8=-9 11=-7 17=-7
side behind|承|造 8=-3 9=11 17=10
side behind|承|销 1=5 2=-9 4=-4 8=-9
side behind|技 0=-5 3=7 8=-5 9=-7 10=3 12=20 17=12
side behind|技|术 0=-3 3=10 9=-3 10=3 12=3
side behind|把 0=20 2=7 3=-7 4=-4 5=16 7=5 8=24 9=-6 10=4 11=10 12=13 13=22 14=-3 15=-4 16=-7 17=19
side behind|把|DATE 0=6 5=6 8=10
side behind|把|MONEY 1=10 8=8 17=-7
side behind|把|PARTY 1=-3 4=6 7=6 8=12 13=7 17=3
side behind|把|SIZE 0=-4 8=-5 9=7 17=3
side behind|把|上 2=-3 8=-6 11=14 13=4 17=16
side behind|把|这 0=8 8=8 17=-4
side behind|投 0=-3 1=45 2=-11 3=3 4=-13 5=19 6=-3 7=-20 8=20 9=4 10=12 11=-8 12=-5 13=9 14=-9 17=-5
side behind|投|, 9=-3 10=-3 17=-7
side behind|投|MONEY 1=19 2=-3 5=8 7=-4 8=14 10=-4 17=-8
side behind|投|入 1=-8 5=16 8=5
side behind|投|得 0=-3 3=10 5=-5 17=-6
side behind|投|的 5=10 8=10
side behind|投|诉 8=-3 16=9 17=6
side behind|投|资 1=4 2=-4 4=-3 6=4 7=-7 8=-11 10=9 14=-4 15=3 16=-5 17=-4
side behind|抢 1=6 7=3 11=3 17=-7
side behind|护 8=-5 9=9 13=3 16=3 17=11
side behind|护|理 9=10 13=3 17=12
side behind|报 1=6 4=-4 7=-3 8=-4 9=-6 12=-3 17=-13
side behind|披 0=-4 8=-7 9=3 10=4 17=3
side behind|披|露 0=-4 8=-7 9=3 10=4 17=3
side behind|抵 0=-3 1=-3 2=5 6=5 7=6 8=7 9=-3 11=19 16=6 17=17
side behind|抵|押 2=6 11=10 17=8
side behind|押 0=-3 2=5 4=-3 5=6 6=5 8=9 10=-4 11=11 13=-4
side behind|担 8=-9 9=-3 15=8
side behind|担|PARTY 6=14 8=14
side behind|担|任 6=-10 8=-10
side behind|担|保 8=-4 15=10 17=6
side behind|拆 0=-3 2=-4 8=-9 9=-3 16=8
side behind|拉 0=8 3=-5 4=-4 5=-8 8=-8 12=12 13=-3
side behind|拉|锯 0=6 3=-7 8=-4 9=6 12=13 17=15
side behind|拍 5=-9 6=3 8=-13 9=-3 12=11
side behind|拍|摄 5=-9 8=-12
side behind|拒 0=-3 1=9 4=-3 15=4 16=4 17=5
side behind|拒|绝 1=9 8=5 16=4 17=3
side behind|拖 0=6 2=-5 6=-3 7=-3 8=-13 13=-3 17=-7
side behind|拖|欠 0=4 2=-5 8=-8 11=4
side behind|招 0=11 8=7 9=-5 13=3 17=-6
side behind|招|标 0=16 8=13
side behind|拟 1=10 2=-3 4=7 5=-15 6=-3 8=-7 9=-4 11=9 13=-6 17=-8
side behind|拟|以 1=-4 2=3 4=11 8=10
side behind|拟|参 1=7 8=4
side behind|拟|拍 5=-9 8=-12
side behind|拨 0=-3 6=-3 7=9 10=3 16=5
side behind|拿 0=-8 2=-3 3=6 4=10 7=-7 8=-8 9=9 10=8 11=11 13=-6 16=14 17=24
side behind|拿|MONEY 1=8 2=-4 4=-6 8=-5 10=12 17=9
side behind|拿|PARTY 8=-4 9=8 16=4 17=11
side behind|拿|下 0=-6 4=8 8=3 9=5
side behind|拿|到 0=-4 1=-4 3=5 7=-3 8=-7 9=5 10=-3 12=3 16=9 17=12
side behind|持 1=-6 2=12 3=-3 5=-3 8=-4 10=-7 12=-5 13=24 17=9
side behind|持|有 6=3 12=-4 13=7 15=3 17=5
side behind|持|股 1=-4 8=-8 10=-6 13=3 17=-6
side behind|挂 0=-4 6=-3 7=4 8=-8 13=5 17=3
side behind|按 0=10 3=9 5=9 7=9 8=33 10=-4 16=-4 17=-15
side behind|按|兵 5=9 8=8 17=-4
side behind|挑 4=8 8=4 17=-3
side behind|挖 8=-8 17=-7
side behind|振 9=-6 17=-7
side behind|捐 0=-5 7=14 9=4 16=6 17=3
side behind|捐|MONEY 7=7 8=4
side behind|损 5=8 7=4 8=8 9=-3 16=4
side behind|损|MONEY 5=8 7=4 8=10
side behind|换 0=11 1=6 3=-4 4=13 5=-4 7=-3 8=12 10=6 11=-6 12=5 13=7 17=10
side behind|换|约 8=-3 10=9 17=8
side behind|换|股 4=8 8=3 13=8 17=6
side behind|据 2=-4 3=4 7=4 9=-3 11=12 17=11
side behind|据|, 8=-3 11=11 17=9
side behind|授 2=7 3=10 6=8 8=19 9=-3 11=6 12=6 17=4
side behind|授|信 2=5 6=6 8=10
side behind|掉 0=17 7=7 8=19 9=-3 15=8
side behind|掉|了 0=9 8=7
side behind|掏 0=4 3=-3 4=4 5=12 7=-4 8=11 10=3
side behind|排 0=-8 4=9 7=3 9=-7 13=-3 17=-14
side behind|排|pronoun 4=13 8=7 17=-5
side behind|接 0=-11 1=3 2=-4 4=23 7=-6 8=6 9=-4 10=5 12=6 13=12 17=8
side behind|接|下 13=7 17=5
side behind|接|手 4=7 12=13 13=3 17=14
side behind|接|收 9=8 16=-3 17=4
side behind|接|盘 4=-7 8=-12 13=-9 17=-11
side behind|接|过 3=4 4=5 8=6 13=9 17=4
side behind|控 0=5 4=13 8=15 17=-9
side behind|控|股 4=12 8=12
side behind|推 0=6 1=-3 3=-3 9=4 10=-7
side behind|推|广 0=5 8=3 9=5 12=3 17=7
side behind|提 0=-3 2=23 3=10 5=-5 6=6 7=-6 8=18 9=-12 10=-7 11=-8 13=-4 15=16 16=8 17=-7
side behind|提|供 1=-3 2=22 5=-5 7=-3 8=5 9=-4 11=-10 15=15 17=-3
side behind|提|到 3=3 4=5 5=3 8=8 10=-3 17=-6
side behind|提|前 0=3 16=10 17=5
side behind|提|成 0=-3 3=11 8=6 12=4
side behind|揽 0=-4 8=-7 9=9 17=10
side behind|搬 5=8 7=3 8=8 12=3
side behind|搬|迁 5=8 8=9
side behind|搭 0=3 5=7 8=8 17=-3
side behind|摄 5=-9 8=-12
side behind|摄|基 5=-9 8=-12
side behind|摆 7=8 8=7 9=5 17=3
side behind|摊 0=-5 2=3 3=-6 8=-12 9=9 12=-4
side behind|撕 0=-12 8=-11 9=15 17=13
side behind|撤 0=5 4=5 5=8 8=13
side behind|撤|回 4=7 5=8 8=8
side behind|操 9=18 17=17
side behind|支 2=-3 3=3 4=-3 5=-4 6=-7 8=-19 9=-6 12=-13 14=3 16=8 17=-12
side behind|支|付 3=3 6=-7 7=4 8=-5 9=-4 12=-12 16=11 17=-8
side behind|收 0=-11 1=-5 3=4 4=8 5=-8 6=15 9=21 10=-7 11=-6 13=-10 14=3 15=9 16=10 17=7
side behind|收|MONEY 0=13 3=6 8=14 9=-4 17=-11
side behind|收|到 0=-7 3=-3 8=-16 9=5 12=5 13=-4 15=3 17=9
side behind|收|回 2=6 8=7 9=-3 16=3 17=-3
side behind|收|款 6=11 8=8 15=4
side behind|收|的 7=3 9=7 16=3 17=9
side behind|改 0=7 1=3 3=4 5=8 7=-4 8=12 16=3 17=-6
side behind|放 0=5 1=5 2=-5 4=4 7=-3 9=4 11=3 12=-3 15=8 16=13 17=18
side behind|放|弃 3=3 13=-3 16=11 17=5
side behind|放|心 8=-3 15=7 17=7
side behind|放|款 2=-6 8=-7
side behind|政 2=3 4=6 5=-7 6=9 7=-6
side behind|救 7=7
side behind|数 0=5 3=3 4=-8 5=5 7=7 8=7 9=9 11=5 13=-3 16=5 17=10
side behind|数|量 9=8 17=8
side behind|敲 0=6 8=4 9=6 13=3 15=7 17=9
side behind|整|个 4=6 13=7 17=5
side behind|整|体 4=5 9=-3 13=7 17=3
side behind|整|整 4=-8 8=-7 13=-4 17=-4
side behind|整|条 0=8 8=5 9=10 17=8
side behind|文 0=-3 2=-3 4=4 5=8 9=-5 11=-3 13=-3 17=-13
side behind|文|不 4=-8 8=-9 13=-4 17=-6
side behind|文|未 4=13 8=9 17=-4
side behind|斗 8=-4 17=-8
side behind|斗|六 8=-4 17=-8
side behind|料 5=3 8=-4 13=-10 17=-15
side behind|断 0=-4 3=7 4=-3 8=-4 9=-5 10=4 12=-3 13=4
side behind|斯 0=8 8=4 9=19 17=17
side behind|新 1=5 2=-3 3=-3 4=-8 5=3 6=-3 7=-13 8=-22 9=-9 10=22 12=19 17=23
side behind|新|加 7=-4 8=-7 10=7 13=3 17=4
side behind|方 0=15 1=6 3=4 4=10 6=-5 7=3 8=23 9=-7 10=3 11=3 12=-4 17=-7
side behind|方|) 0=14 8=13 17=-3
side behind|方|式 0=10 1=-4 2=4 8=6 9=5 11=6 13=-5 17=5
side behind|方|是 4=9 8=5
side behind|方|面 0=9 3=10 4=9 8=23 17=-3
side behind|施 0=-6 8=-7 11=-5 17=-8
side behind|族 4=9 8=5
side behind|旗 0=6 1=4 2=10 3=3 4=5 5=-3 6=3 7=-5 8=17 9=-7 10=3 11=4 13=5
side behind|旗|下 0=-7 2=9 3=4 4=6 6=3 7=-4 8=5 9=-3 10=4 11=4 13=5 17=5
side behind|旗|舰 0=13 8=12 9=-4 17=-5
side behind|无 0=-17 1=-3 3=4 5=3 6=3 7=7 8=-6 9=5 10=-4 12=4
side behind|无|偿 7=8 8=4 16=3
side behind|日 0=3 1=-5 3=3 5=5 7=-8 8=-6 9=11 11=-8 13=-5 16=-6 17=-10
side behind|日|本 3=-3 8=-8 9=5 11=-4 17=-4
side behind|旧 2=4 5=3 8=3 11=3 12=8 13=3 16=8 17=19
side behind|旧|厂 5=4 13=3 16=9 17=8
side behind|早 0=10 1=12 3=-3 4=-5 8=10 16=5
side behind|早|已 0=9 1=9 8=12
side behind|时 0=-5 4=3 5=-3 6=3 7=-3 8=-10 9=-4 10=-3 15=5 17=-6
side behind|明 0=-8 1=-3 2=-3 4=10 5=3 8=-4 9=14 11=6 13=10 17=26
side behind|明|, 5=4 9=3 13=5 17=8
side behind|明|两 8=-3 11=7 17=5
side behind|易 2=-3 4=10 6=3 8=3 11=-3 13=3 15=3
side behind|易|主 8=-4 13=7 17=4
side behind|星 0=-8 8=-9 9=6
side behind|是 0=8 1=9 2=-5 3=-5 4=18 5=-23 6=5 9=-6 10=12 11=-12 13=19 14=4 17=4
side behind|是|, 0=8 8=8 13=4
side behind|是|MONEY 0=-5 4=4 6=4 8=-4 9=7 10=9 13=6 17=15
side behind|是|OTHER 4=3 9=-9 17=-10
side behind|是|PARTY 0=8 1=-7 2=-3 4=-10 6=7 7=-3 8=-10 9=11 12=-4 13=-3 17=3
side behind|是|PRONOUN 5=-17 8=-18 17=-7
side behind|是|买 4=7 8=7 9=-10 13=6 16=3
side behind|是|十 2=4 9=-3 17=-7
side behind|是|卖 12=10 17=6
side behind|是|家 4=9 8=6
side behind|是|真 0=4 8=3 9=-6 13=8
side behind|是|第 1=11 8=6
side behind|显 0=3 2=-10 5=-3 8=-13 11=-8 17=-9
side behind|显|示 0=3 2=-10 5=-3 8=-13 11=-8 17=-9
side behind|普 1=3 3=8 8=7 12=-4 16=3
side behind|晶 7=8 9=10 16=9 17=15
side behind|晶|圆 0=3 9=8 17=7
side behind|晶|硅 7=7 8=4 16=7 17=5
side behind|智 5=7 7=-3 16=-3 17=-3
side behind|更 0=3 4=4 9=-8 17=-11
side behind|曾 0=13 1=5 2=6 3=-3 6=5 7=-3 8=20 9=-5 13=-4 17=-14
side behind|曾|承 1=6 6=5 8=8 17=-5
side behind|曾|答 1=3 2=7 8=6 17=-5
side behind|替 0=-4 2=-9 3=-3 6=14 7=-3 8=-9 9=25 11=-10 14=3 16=5 17=19
side behind|替|PARTY 6=14 8=3 12=3 16=6 17=5
side behind|替|PRONOUN 0=-7 6=-4 8=-15 9=15 11=-5 14=3 17=11
side behind|最 0=-11 1=10 2=-3 4=-3 7=4 8=-3 9=5 12=-3 13=3 15=4 16=3 17=8
side behind|最|后 0=-9 8=-10 13=5
side behind|最|近 7=7 8=3
side behind|月 0=13 2=3 4=-9 5=-11 6=-4 7=3 8=-6 9=16 10=-4 11=10 12=-3 13=7 14=-3 16=-5 17=14
side behind|有 0=-15 1=-5 2=-5 4=14 5=-4 6=-4 7=-8 8=-30 10=-3 11=10 12=-11 13=8 15=4 16=5 17=3
side behind|有|三 0=-7 8=-8 9=9 17=6
side behind|有|了 4=-4 8=-8 10=5 13=5 17=8
side behind|有|意 0=4 1=3 4=6 5=-3 8=7 9=10 17=6
side behind|有|的 12=-4 13=9 17=4
side behind|有|资 11=5 13=5 17=8
side behind|朋 10=8 17=7
side behind|朋|友 10=8 17=7
side behind|服 3=-8 4=-5 7=3 8=-12 9=11 11=-3 12=7 17=13
side behind|服|务 0=4 4=-5 7=4 9=5 16=4 17=7
side behind|期 0=9 1=-3 2=19 5=4 8=17 9=-3 11=17 12=8 13=-9 15=7 17=9
side behind|期|, 0=-7 2=11 8=4 9=7 17=4
side behind|期|OTHER 8=-7 10=4 16=3 17=3
side behind|期|供 0=14 8=13 9=-6 17=-7
side behind|期|十 0=8 8=7 11=4
side behind|期|租 0=-14 8=-15 9=-6 17=-7
side behind|期|贷 2=8 8=7 17=-3
side behind|期|限 0=-3 8=-7 11=6
side behind|未 0=21 1=3 2=-5 3=-9 4=17 5=-3 6=-7 7=-5 8=9 10=10 13=6 16=-4
side behind|未|与 0=-8 1=5 4=-5 8=-10 9=-4 10=5
side behind|未|来 0=10 8=6 9=3 12=-3 17=-3
side behind|未|果 0=14 8=13
side behind|未|能 0=-3 8=-7 9=7 11=3 17=9
side behind|本 1=6 2=22 3=12 4=-14 6=6 7=-7 8=14 9=5 10=17 11=-5 13=-11 16=7 17=4
side behind|本|PARTY 0=4 11=-4 17=-7
side behind|本|周 2=10 8=10
side behind|本|报 1=7 8=4 10=4
side behind|本|来 1=8 7=5 8=5 10=8 16=6 17=12
side behind|本|金 1=9 8=4
side behind|术 0=-3 3=10 10=3 12=3
side behind|机 0=-13 1=-3 2=5 4=-11 5=10 7=8 8=-10 9=20 10=-3 11=-3 17=9
side behind|机|场 5=10 8=9 9=3 17=3
side behind|机|的 0=12 8=11 17=-5
side behind|权 3=4 4=-5 5=-4 6=3 7=8 9=-8 10=-3 13=11
side behind|权|, 3=3 7=3 13=10 17=7
side behind|权|利 3=10 8=7
side behind|权|证 7=9 8=4 16=4
side behind|权|金 3=-4 8=-5 12=8 17=7
side behind|条 0=-6 2=-5 6=5 7=-3 8=-14 10=5 11=14 13=4 16=-5 17=13
side behind|条|款 0=-3 1=4 8=-4 9=-3 17=-7
side behind|条|线 2=-3 8=-4 11=14 17=12
side behind|来 0=17 1=6 2=8 3=-8 4=7 5=-4 7=12 8=25 9=10 10=8 11=-4 12=-3 13=-6 14=-3 16=8
side behind|来|MONEY 2=6 7=5 8=7
side behind|来|的 2=6 4=5 8=9 9=-3 13=-4 17=-8
side behind|来|谈 0=9 4=-3 7=5 8=5 16=6 17=4
side behind|果 0=14 8=13
side behind|枪 0=-9 8=-10
side behind|架 1=-4 3=3 5=10 8=6 9=-10 12=12 16=5 17=3
side behind|架|PARTY 0=-3 3=5 9=9 17=6
side behind|架|协 0=5 5=6 8=7 10=3
side behind|查 0=-3 7=3 8=-8 9=-4 17=-11
side behind|标 1=-3 2=-3 3=6 4=-4 5=-4 8=-14 9=6 10=-4 13=6 16=-3
side behind|标|案 0=-6 8=-8 9=-7 17=-8
side behind|标|的 0=-3 4=5 13=10 17=5
side behind|校 7=4 8=3 16=9 17=5
side behind|样 0=20 6=-3 7=-3 8=13 17=-5
side behind|样|品 0=16 8=11 17=-3
side behind|核 4=3 7=7 8=8 9=-4 11=3 12=6
side behind|核|定 5=3 7=6 8=7
side behind|核|心 9=-3 12=7 17=4
side behind|格 4=4 9=-3 13=-5 17=-11
side behind|框 0=-18 1=-3 3=10 5=6 7=4 8=-4 9=-3 10=4 12=10 16=7 17=13
side behind|框|架 0=-3 1=-3 5=6 7=4 9=-14 10=3 12=10 16=7
side behind|案 0=-14 2=-3 3=3 4=4 5=7 7=3 8=-7 9=-4 10=-3 11=4 12=-3 13=-3 17=-10
side behind|桥 0=4 2=9 8=9 10=-4 11=7 15=3
side behind|桥|贷 2=4 8=3 11=5 15=6 17=10
side behind|桩 0=8 4=4 8=11 9=3
side behind|楼 0=15 2=6 5=9 7=-3 8=20 9=-9 11=5 13=-6 17=-12
side behind|楼|, 5=10 8=9 17=-4
side behind|横 0=-7 8=-8
side behind|欠 2=-19 3=-3 4=9 7=3 8=-16 9=13 11=9 12=-3 13=-4 17=7
side behind|欠|PARTY 2=-6 6=3 7=7 11=11 17=5
side behind|次 0=3 1=-3 2=5 3=5 4=11 7=5 8=19 9=-6 10=9 11=-6 15=9
side behind|次|性 0=7 8=3
side behind|欧 3=7 5=6 8=10 9=4 12=7 17=9
side behind|欧|洲 3=4 5=5 8=7 9=-3 12=9 17=4
side behind|款 0=-7 1=4 3=3 4=-13 5=-5 6=14 7=22 8=6 9=-3 10=-10 12=3 13=-3 14=-3 15=8 16=8 17=-3
side behind|款|, 2=13 8=10 16=3
side behind|款|MONEY 2=-3 7=3 8=-4 9=11 10=-3 11=6 15=10 16=5 17=22
side behind|款|OTHER 9=-6 17=-8
side behind|款|作 6=-4 8=-6 15=7 17=6
side behind|款|保 6=8 8=5 15=-9 17=-11
side behind|款|提 2=5 6=10 8=12 11=-3 15=3
side behind|止 0=-8 1=-3 5=19 9=-5 11=-4 15=5 17=-12
side behind|正 0=-5 1=-4 2=3 3=-4 4=3 5=5 8=-4 9=9 11=4 12=5 13=-3 17=8
side behind|正|与 2=8 6=3 8=7 9=4 10=4 17=3
side behind|正|向 8=-5 11=7 17=5
side behind|正|在 4=6 8=5 9=8 11=-4 17=3
side behind|此 0=7 2=-4 3=3 5=-7 8=-6 11=-4 13=3 16=5 17=7
side behind|武 0=13 8=11 9=-3 11=4 13=6 17=5
side behind|武|汉 0=12 8=10 13=6 17=5
side behind|残 13=5 16=3 17=7
side behind|段 12=11 17=11
side behind|每 0=27 1=-8 2=-7 4=11 5=-6 6=8 7=-7 8=17 9=15 10=4 11=7 13=-6 15=3 16=-3 17=15
side behind|每|吨 0=8 8=6
side behind|每|年 0=17 2=-3 4=-3 6=8 7=-4 8=10 12=6 17=-4
side behind|每|股 1=-3 4=12 8=5 10=8 17=5
side behind|比 0=-4 1=-3 4=10 6=-3 7=3 9=-9 10=-6 11=-4 13=6 14=-3 16=-3 17=-20
side behind|比|例 4=10 8=5 10=-3 13=5
side behind|气 0=-4 5=11 8=4 9=20 13=5 17=19
side behind|氢 0=-9 1=-3 5=12 9=3 17=3
side behind|水 0=-4 1=-8 2=-3 5=9 8=-7 10=12 15=3 17=7
side behind|水|, 0=-6 8=-7 9=7 17=7
side behind|水|电 0=7 8=4 9=-3 10=7 17=3
side behind|求 0=-3 1=-4 2=4 3=-3 4=-5 6=-8 7=-6 8=-26 9=-8 11=5 13=3 17=-6
side behind|求|偿 0=-3 7=-3 8=-11 9=-3 16=-3 17=-11
side behind|汉 0=12 8=10 13=6 17=5
side behind|江 0=3 5=6 6=3 8=8 9=-3 17=-3
side behind|池 5=9 8=6
side behind|汽 0=7 8=4 9=14 17=10
side behind|沙 0=4 5=6 8=6 9=7 10=4 13=4 17=11
side behind|没 0=-4 1=-6 2=6 3=-4 4=6 5=-4 8=-11 9=23 10=-9 12=-5 15=-8 16=7 17=4
side behind|没|买 0=-5 8=-6 9=24 17=22
side behind|没|有 0=-8 1=-3 4=-4 5=-3 7=4 8=-16 10=-6 13=-8 15=-5 17=-23
side behind|河 0=4 5=15 8=14 9=-3 17=-6
side behind|治 5=3 6=10 8=8 17=-5
side behind|法 0=-4 5=3 7=-3 8=-10 9=10 17=4
side behind|法|, 7=-6 8=-11 17=-4
side behind|法|国 9=7 17=6
side behind|波 0=6 6=3 8=8 15=8 17=6
side behind|注 1=11 2=-3 3=3 7=-4 8=3 10=9
side behind|注|资 1=11 5=-3 7=-4 10=4 17=3
side behind|泰 2=3 4=4 5=4 8=11 16=10 17=9
side behind|泰|国 2=3 4=4 8=7 16=10 17=9
side behind|洲 0=-3 3=6 5=4 8=5 9=-6 10=3 11=-3 12=11
side behind|洲|的 12=7 17=5
side behind|洽 0=-3 2=-5 4=8 11=4 12=3 13=-4
side behind|洽|购 0=-4 4=9 9=4
side behind|派 1=7 13=-3 17=-8
side behind|流 1=-3 2=3 5=9 8=7 17=-4
side behind|测 0=10 4=-3 8=4 9=-6 13=-3 17=-12
side behind|海 0=-20 2=-4 5=4 6=10 7=-3 8=-11 9=8 17=8
side behind|海|外 0=-3 6=7 9=-3
side behind|消 0=8 8=4 9=5 17=3
side behind|涉 0=7 1=-3 2=3 4=-5 9=-7 16=-3 17=-14
side behind|涉|资 0=10 8=8 9=-4 17=-4
side behind|涨 4=3 8=-4 17=-7
side behind|液 0=7 7=3 8=6 9=-4 17=-7
side behind|清 0=-8 1=-8 4=-3 5=-3 7=15 8=-11 9=-3 10=-5 11=8 13=18 16=7 17=19
side behind|清|, 1=-5 8=-7
side behind|清|了 0=-3 8=-9 11=7 17=4
side behind|清|公 13=10 17=8
side behind|清|单 11=3 13=6 17=8
side behind|渡 0=5 2=3 3=4 8=8 17=-3
side behind|港 0=6 2=-4 4=-5 8=-4 9=-11 17=-16
side behind|港|的 0=4 1=-3 5=11 8=12
side behind|游 0=-7 8=-9 12=4 17=-3
side behind|湾 3=-3 4=7 8=3 9=4 13=6 17=7
side behind|澄 0=3 1=-5 4=-3 8=-8 13=9 17=7
side behind|澄|清 0=3 1=-5 4=-3 8=-8 13=9 17=7
side behind|火 0=4 8=9 17=-4
side behind|炉 0=3 5=3 9=-3 11=7
side behind|点 0=13 2=4 3=-3 4=-3 8=8 9=-12 10=3 12=6 15=3 17=-3
side behind|点|, 0=17 8=15 9=-9 17=-11
side behind|点|头 8=-3 12=7 15=3 17=8
side behind|热 8=-3 9=10 17=9
side behind|烯 7=7 8=7 16=7 17=6
side behind|烷 0=7 8=4
side behind|然 0=5 1=4 8=8 17=-4
side behind|燃 0=-3 5=10 8=6 17=4
side behind|燃|气 5=11 8=8
side behind|片 0=-12 3=7 8=-7 9=15 16=4 17=19
side behind|牌 0=-4 3=7 7=4 9=-5 10=-3 12=11 13=3 16=7 17=10
side behind|牌|子 4=-4 8=-8 12=3 13=6 17=7
side behind|牛 0=6 1=-8 2=4 9=-7 13=4 17=-5
side behind|牧 8=-4 9=-5 13=-3 17=-9
side behind|牧|场 8=-4 9=-5 13=-3 17=-9
side behind|物 0=5 1=-4 2=-5 5=7 9=-4 10=-3 11=-4 13=-4 15=4 17=-12
side behind|物|流 5=10 8=6
side behind|牵 2=8 11=4 15=-4 16=3
side behind|牵|头 2=8 8=3 11=4 15=-4 16=3
side behind|特 1=-3 4=-5 5=5 7=-3 8=-8 9=-10 10=4 17=-7
side behind|特|许 0=9 4=-3 8=4
side behind|独 0=-10 2=8 3=6 4=-3 7=-3 10=-6 12=-4 13=6 17=-7
side behind|独|家 0=-13 1=4 2=8 3=10 9=-4 17=-10
side behind|率 0=7 2=-4 6=-3 8=-5 11=-3 15=3 17=-8
side behind|玩 1=5 3=6 8=7 10=5
side behind|环 2=10 4=-5 5=-3 6=-6 8=-7 17=-7
side behind|环|贷 2=10 6=-5 15=-4 17=-6
side behind|现 0=3 1=-8 2=6 3=-4 4=17 5=-3 6=-4 7=10 8=13 9=-10 10=9 11=-3 12=-3 15=5 16=-6 17=-9
side behind|现|金 0=-10 1=-6 2=3 4=13 7=7 10=7 13=4 16=-4
side behind|理 1=-6 4=3 7=-5 8=-10 9=11 11=4 12=3 13=9 15=5 17=21
side behind|理|, 0=3 9=-3 12=8 17=3
side behind|理|PARTY 11=4 15=5 17=8
side behind|生 0=-4 1=3 3=3 4=-6 5=6 9=8 10=4 12=5 17=12
side behind|生|产 0=-4 8=-5 9=9 17=9
side behind|生|水 0=-5 8=-9 9=8 10=6 17=12
side behind|用 0=13 1=4 4=13 5=-5 7=-8 8=11 9=-18 10=-4 11=-6 12=10 15=-3 16=-5 17=-28
side behind|用|MONEY 3=-4 4=16 8=8 9=6 13=-4 17=-3
side behind|用|了 8=-4 13=-3 17=-8
side behind|用|电 0=-8 8=-8
side behind|用|的 0=7 8=7
side behind|甩 8=-3 13=9 17=7
side behind|由 1=-3 3=3 5=-4 6=-7 7=-3 8=-16 9=-4 10=-3 15=-3 16=5 17=-9
side behind|由|PARTY 2=4 3=7 6=-6 9=-11 15=-6 17=-19
side behind|申 3=13 8=8 11=8 15=-3
side behind|申|请 3=13 8=8 11=6 15=-5 17=-6
side behind|电 0=12 1=-4 4=-8 5=20 7=-6 8=7 9=-3 10=3 11=-5 12=-5 17=-13
side behind|电|厂 0=-4 5=10 8=5
side behind|电|合 0=9 8=8 9=13 17=13
side behind|电|子 0=-9 3=3 8=-7
side behind|电|桩 0=8 8=9 9=3 17=3
side behind|电|池 5=9 8=6
side behind|电|站 0=-6 8=-7
side behind|电|设 0=-7 8=-9 9=-4 16=-4 17=-9
side behind|电|长 0=9 8=9 9=-4 17=-4
side behind|画 7=4 12=10 17=5
side behind|略 8=-3 10=9 17=5
side behind|疫 0=9 3=-4 8=5 9=5 12=3 17=4
side behind|白 0=3 1=4 2=3 8=11 9=-7 17=-11
side behind|白|银 0=4 1=4 8=9 9=-6 17=-7
side behind|百 8=-7 13=4
side behind|的 0=6 1=-8 2=10 3=3 4=-5 5=13 6=-4 7=19 8=-11 9=11 10=10 11=-6 12=18 13=19 14=8 15=10 16=8 17=12
side behind|的|, 0=-6 3=4 4=3 8=-5 9=34 10=6 13=-4 17=30
side behind|的|MONEY 0=-8 1=27 2=25 3=-8 4=12 5=7 6=-9 7=-3 8=26 10=4 11=24 15=8 16=4 17=23
side behind|的|OTHER 2=-13 6=-6 8=-19 11=-19 17=-19
side behind|的|PARTY 0=18 2=5 3=7 4=-7 6=-6 7=5 8=14 9=-8 10=-4 11=-3 12=-7 13=5 15=-5 17=-23
side behind|的|SIZE 0=-8 8=-15 9=17 17=11
side behind|的|a 10=7
side behind|的|“ 1=-3 5=12 8=3 9=4
side behind|的|一 0=-4 4=8 8=4 9=4 13=7 15=-3 17=6
side behind|的|三 8=-4 9=-8 17=-12
side behind|的|不 8=-7 10=4 15=3 17=5
side behind|的|专 0=-3 3=-3 8=-9 11=7
side behind|的|东 5=9 8=8
side behind|的|两 0=-3 8=-8 9=6
side behind|的|买 0=10 8=6 9=5
side behind|的|二 0=5 4=4 8=7 13=4 17=4
side behind|的|五 0=11 5=5 8=15
side behind|的|产 8=-4 10=-5 17=-9
side behind|的|人 0=-6 8=-9
side behind|的|企 1=13 8=10
side behind|的|优 0=-3 8=-4 11=11 17=9
side behind|的|供 8=-3 9=14 17=14
side behind|的|保 2=-4 6=11 7=4 8=6 17=-6
side behind|的|债 8=-4 15=9 17=7
side behind|的|光 0=8 5=3 8=7 11=4
side behind|的|公 8=-10 17=-5
side behind|的|出 4=-7 8=-12 13=10 17=8
side behind|的|分 8=-4 16=10 17=8
side behind|的|利 8=-7
side behind|的|前 0=7 8=5 9=-8 17=-10
side behind|的|口 3=-9 8=-13 12=4 13=4 17=3
side behind|的|合 0=-7 3=3 7=5 8=-6 9=-4 12=4 17=-6
side behind|的|四 4=4 9=12 17=7
side behind|的|回 0=10 8=8 17=-4
side behind|的|外 3=-4 8=-8 12=5 17=3
side behind|的|尾 0=-9 8=-10 9=-3 13=6 17=3
side behind|的|投 5=-3 8=-8
side behind|的|授 3=3 12=-10 17=-11
side behind|的|收 4=-9 8=-12 17=-6
side behind|的|新 4=-3 8=-8 12=19 13=-3 17=12
side behind|的|是 0=-6 3=-3 4=3 5=-6 7=4 8=-12 9=-6 10=-6 12=-5 13=17 14=7 16=-7 17=-3
side behind|的|用 0=-7 8=-7
side behind|的|网 12=8 13=-3 17=3
side behind|的|老 7=10 8=5 16=5
side behind|的|股 1=-10 2=3 4=12 7=-6 8=-3 10=7 16=-6 17=-4
side behind|的|苏 0=8 8=8 13=-4 17=-5
side behind|的|董 1=4 5=4 6=6 8=10 9=-3 17=-12
side behind|的|蒸 0=5 9=8 17=6
side behind|的|融 2=-5 8=-7 11=11 17=7
side behind|的|补 7=9 8=6
side behind|的|要 4=11 7=-3 8=4 13=11 16=-3 17=4
side behind|的|认 7=4 16=9 17=4
side behind|的|设 7=4 11=-5 17=-7
side behind|的|购 0=14 8=13 9=10 17=9
side behind|的|那 0=-7 3=8 8=-3 12=6 17=4
side behind|的|银 2=-6 8=-7 11=-3 17=-3
side behind|的|门 0=-3 4=8 6=6 8=6 9=-3 13=5
side behind|的|预 0=-4 5=-16 8=-22 9=-4 17=-7
side behind|的|飞 0=6 2=4 8=10 17=-3
side behind|的|首 3=3 7=3 8=7 17=-4
side behind|益 7=5 13=-5 17=-11
side behind|监 0=-5 4=5 8=-7 9=11 17=9
side behind|监|管 4=9 8=7 13=-4 17=-5
side behind|盖 2=-3 4=-3 5=26 8=18 9=-5 11=-4 14=3 15=3 17=-7
side behind|盘 3=-4 8=-14 13=-7 17=-10
side behind|盘|的 4=-11 8=-11 13=-5 17=-6
side behind|目 0=-4 1=8 7=-4 9=-6 10=7 11=5 12=4 13=-11 16=-4 17=-9
side behind|目|公 1=11 7=-3 8=4
side behind|直 5=8 8=6 9=3 11=3
side behind|省 2=-3 8=-8 9=-4 16=-3 17=-13
side behind|省|下 2=-3 8=-7 17=-5
side behind|真 0=10 1=4 8=8 9=-7 10=4 13=7 16=-3
side behind|真|金 0=4 1=4 8=8 9=-6 10=4 17=-3
side behind|着 0=-6 5=9 6=3 9=14 11=-3 12=-3 13=-4 15=-3
side behind|知 0=5 2=4 6=8 8=12 9=4 11=-3 15=3
side behind|短 0=-9 3=12 8=-3 9=-11 10=-3 12=13 16=4
side behind|短|剧 0=-9 3=9 8=-3 9=-9 12=10
side behind|矿 0=-12 2=5 5=9 8=-4 9=-5 11=-9 17=-16
side behind|码 0=3 1=5 8=4 9=-4 12=10 13=4 17=7
side behind|研 1=-3 8=-12 17=-7
side behind|砸 0=-8 8=-6
side behind|砸|MONEY 0=-7 8=-8
side behind|础 9=-15 17=-16
side behind|硅 0=-6 7=12 8=5 16=12 17=11
side behind|确 0=6 4=7 5=4 8=11 9=4 16=3 17=3
side behind|确|认 0=9 8=4 9=5 16=3 17=6
side behind|碳 0=7 5=4 7=3 8=11 9=6 17=3
side behind|示 0=12 1=5 2=-14 4=-4 5=-3 7=-3 8=-10 9=-8 10=6 11=-6 17=-13
side behind|示|, 0=-3 2=-10 8=-20 9=-4 11=-8 17=-15
side behind|示|愿 0=4 1=9 2=-4 8=6 17=-3
side behind|票 0=-5 2=-5 4=3 8=-12 9=-5 11=15 15=3 17=8
side behind|票|据 2=-3 8=-5 11=13 15=4 17=15
side behind|福 0=4 5=6 8=8
side behind|离 8=-8 9=-6 13=8 17=-4
side behind|私 8=-3 10=9 17=5
side behind|私|募 10=9 17=7
side behind|种 2=-7 8=-8 11=-5 12=5 17=-3
side behind|科 0=-5 8=-8 9=-4 10=3 17=-3
side behind|秘 3=8 8=5 17=-3
side behind|租 0=6 1=-3 2=9 3=-6 4=-4 6=11 8=4 9=14 11=-5 12=-4 13=-5 14=3 15=-10 16=6
side behind|租|, 0=-8 8=-7 9=7 17=5
side behind|租|MONEY 0=-4 2=6 9=8 17=5
side behind|租|下 0=11 8=10 9=10 17=8
side behind|租|入 0=-10 8=-10
side behind|租|回 0=10 8=7 9=-7 17=-9
side behind|租|期 0=20 8=19 9=-6 17=-8
side behind|租|约 6=5 9=-10 15=-3 17=-15
side behind|称 0=-8 4=-6 5=9 6=-3 8=-13 9=-8 11=3 13=-7 17=-15
side behind|称|PARTY 0=-8 5=14 8=5 17=-3
side behind|称|“ 0=7 8=4 9=-4 17=-4
side behind|程 0=7 3=7 5=-4 6=3 7=-3 8=6 9=5 11=-4 17=-3
side behind|税 7=6 9=-3 12=5 16=8 17=3
side behind|空 0=-10 5=3 8=-8
side behind|立 0=-12 1=4 2=10 4=-3 7=-8 8=-8 9=-16 13=5 16=4 17=-11
side behind|站 0=-11 5=7 8=-6 13=3 14=8 17=6
side behind|竞 4=7 13=-3 16=8
side behind|竣 6=6 8=7
side behind|笔 1=3 5=-3 6=-15 8=-19 9=3 11=16 12=-4 13=3 14=5 15=-3 17=14
side behind|笔|MONEY 0=5 2=4 8=6 11=8
side behind|笔|贷 2=-3 6=-5 8=-9
side behind|第 0=-22 1=7 2=-4 3=-5 4=4 8=-23 9=-10 10=8 12=-4 14=5 15=3 16=4 17=4
side behind|第|一 0=-3 1=11 6=3 8=3 16=3
side behind|第|二 8=-7 10=7 14=6 17=9
side behind|等 1=-4 2=9 4=-3 5=-3 8=-6 9=-4 10=4 11=-4 12=-3 14=5 15=-3 16=10 17=4
side behind|等|PARTY 2=8 8=7
side behind|等|值 2=-9 8=-10 11=-7 17=-8
side behind|答 0=5 1=-3 2=4 3=-3 4=-4 5=-10 6=8 10=-3 11=-3 16=3 17=-8
side behind|答|应 0=7 2=4 4=-3 5=-9 6=8 7=3 8=3 10=-3 17=-8
side behind|筹 1=3 2=10 8=10 11=8 17=6
side behind|筹|得 11=9 17=8
side behind|签 0=17 1=-15 4=8 5=13 6=-3 7=9 8=15 10=-6 11=6 13=7 14=-3 15=10 16=-6 17=-5
side behind|签|, 0=-7 8=-9 9=5 17=3
side behind|签|PARTY 0=8 3=5 8=11 9=7 17=6
side behind|签|下 0=3 3=4 9=-8 12=5 13=-3 17=-7
side behind|签|了 0=4 1=4 4=12 5=-6 6=7 7=5 8=15 9=-7 13=-3 16=7 17=-6
side behind|签|到 0=5 8=4 9=-8 17=-9
side behind|签|有 0=-7 8=-7 9=10 17=10
side behind|签|的 0=-3 2=5 3=-12 4=8 5=-5 7=11 9=-12 13=7 14=-3 15=4 17=-8
side behind|签|约 0=-3 1=-5 3=7 5=4 7=-3 8=-3 9=7 10=-4 12=-5 17=-7
side behind|签|署 0=-14 5=6 8=-13 9=-6 11=6 17=-3
side behind|签|订 0=14 2=-6 3=-9 5=7 8=3 9=13 12=3 17=10
side behind|签|过 0=-3 1=-7 5=13 7=-5 10=-3 14=4 16=-4 17=-8
side behind|简 5=14 8=11 9=-8 17=-7
side behind|简|称 0=4 5=14 8=15 9=-4 17=-4
side behind|算 0=3 1=-4 2=-3 3=-4 4=11 5=-10 7=4 8=-8 9=-11 11=6 12=-3 14=-3 16=13
side behind|算|力 0=7 8=7 9=-3 17=-4
side behind|算|是 5=-16 8=-16
side behind|管 0=-5 1=13 2=-3 3=5 4=6 6=-5 8=7 9=16 11=9 12=-4 17=13
side behind|管|, 9=14 17=11
side behind|管|则 1=13 8=11
side behind|管|理 0=-8 1=-3 3=4 5=3 8=-8 9=7 11=4 13=5 17=15
side behind|粉 0=-4 8=-8 9=-7 17=-8
side behind|系 0=-8 5=-10 8=-21 9=-5 12=5 16=-3 17=-5
side behind|系|的 0=-8 8=-9
side behind|索 7=-3 8=-10 15=13 17=5
side behind|累 0=-4 8=-9 10=-4 11=-4 17=-12
side behind|累|计 8=-4 10=-3 11=-4 17=-7
side behind|约 0=-15 1=-11 2=-12 3=25 4=8 6=7 7=23 8=6 9=-3 10=7 11=5 12=16 14=-3 16=5 17=8
side behind|约|, 0=-22 3=12 4=-4 7=10 8=-10 9=3 10=-3 11=4 12=9 17=8
side behind|约|保 6=-4 8=-5 15=12 17=11
side behind|约|定 7=6 8=4 9=3 16=7 17=7
side behind|约|被 0=7 8=6 9=8 17=8
side behind|级 0=-5 8=-6 11=13 17=9
side behind|纸 6=7 8=3 14=6 17=4
side behind|线 0=-3 5=10 10=-8 11=12 13=-7 14=6 17=-3
side behind|线|, 9=10 13=-3 14=5 17=8
side behind|线|的 2=-3 8=-5 11=14 17=15
side behind|组 0=-6 2=-6 7=13 8=-8 9=-5 11=-5 13=-3 15=3 16=12 17=-3
side behind|组|, 0=6 8=7
side behind|组|件 0=-3 8=-7 9=-6 17=-10
side behind|终 0=-4 1=4 4=-3 5=19 6=-3 8=10 13=5 15=3
side behind|终|于 0=-3 1=3 3=3 6=-3 8=-5 13=8 15=3 17=11
side behind|终|止 0=-5 5=19 8=10 17=-5
side behind|经 0=9 6=-3 7=3 9=-3 10=-3 11=5 13=-7 17=-11
side behind|经|营 0=11 4=-3 8=6 13=-5 17=-8
side behind|结 0=7 8=5 13=3
side behind|给 0=-5 1=6 2=15 4=-5 5=16 6=6 7=17 8=29 11=-12 12=6 13=18 14=-4 15=6 17=4
side behind|给|PARTY 0=12 3=-3 5=12 6=6 7=4 8=30 12=5 13=6 15=4 17=5
side behind|给|PRONOUN 1=9 4=-3 6=-3 8=-3 9=-6 17=-10
side behind|给|了 0=-8 2=-8 4=-5 6=-5 8=-26 9=9 12=3 13=10 17=18
side behind|绝 1=9 8=3 13=5 16=3 17=5
side behind|绝|了 8=-5 13=5 16=4 17=7
side behind|统 0=-3 2=7 5=-5 6=-3 7=-3 8=-9 11=-4 14=-3 17=-11
side behind|统|包 5=-4 8=-7 9=6 14=-3
side behind|统|筹 2=9 8=8 11=-3 17=-3
side behind|统|计 8=-9 17=-4
side behind|继 0=-4 1=12 4=-3 8=3 17=-4
side behind|继|续 0=-4 1=13 8=5 17=-4
side behind|续 1=12 2=5 3=14 4=-3 5=-3 6=-4 8=15 9=9 10=6 12=8 13=-3 16=-6 17=9
side behind|续|了 0=-6 8=-8 9=-3 17=-5
side behind|续|签 0=13 8=8 9=18 17=13
side behind|续|约 0=-4 3=9 8=4 9=-8 12=9
side behind|维 0=-5 8=-9
side behind|维|修 0=-6 8=-7 9=-6 17=-6
side behind|绿 2=10 6=4 8=9 9=7 11=9 17=11
side behind|绿|色 6=4 8=4 11=9 17=5
side behind|缩 9=-10 17=-12
side behind|缩|成 9=-11 17=-11
side behind|缴 1=10 4=-3 5=-5 7=15 8=17 12=6 16=5 17=4
side behind|缴|MONEY 1=9 3=3 5=-4 7=7 8=9 12=7 16=3 17=5
side behind|缴|的 7=9 8=7
side behind|缺 2=-3 8=-9 15=-3 17=-8
side behind|缺|口 2=-3 8=-8 15=-3 17=-8
side behind|罐 13=7 17=5
side behind|罚 8=-9 17=-7
side behind|罚|MONEY 8=-8 17=-3
side behind|署 0=-14 5=6 8=-14 9=-6 11=6
side behind|美 2=-3 3=6 5=3 7=-3 9=-4 11=5 12=-11 15=4 17=-8
side behind|美|元 11=9 15=4 17=12
side behind|美|国 3=-3 6=3 8=-3 9=-3 11=-3 12=-5 17=-13
side behind|翻 2=-4 3=10 11=-5 12=10 16=3 17=3
side behind|翼 0=-7 8=-5 9=-3 17=-4
side behind|老 7=9 8=8 16=5
side behind|者 4=7 5=-3 8=-5 10=8 17=4
side behind|者|会 8=-3 10=8 17=7
side behind|职 4=7
side behind|职|调 4=8 8=3
side behind|联 0=13 1=5 3=4 6=-5 7=7 8=15 10=-3 11=3 15=5 16=9 17=5
side behind|联|合 1=7 7=7 8=11 16=9
side behind|股 0=-11 1=9 2=9 3=-4 4=20 5=-16 7=-4 9=-8 10=26 11=-8 12=-9 13=12 16=19 17=17
side behind|股|, 1=7 2=3 4=-3 8=3 10=-3 17=-5
side behind|股|PARTY 1=10 8=4 17=-4
side behind|股|RATE 1=-8 4=8 10=9 17=8
side behind|股|东 0=-3 2=11 4=-4 6=-5 8=-5 9=3 10=11 13=5 16=-6 17=4
side behind|股|份 1=4 8=3 10=17 13=-3 17=8
side behind|股|权 1=-4 4=-6 6=4 7=3 8=-8 13=8 17=3
side behind|肯 8=-4 15=9 17=5
side behind|育 3=7 4=-3 8=3
side behind|能 0=4 1=-4 3=3 4=-3 5=12 6=-3 7=-4 9=10 10=-3 12=-3 13=-4 14=-3 15=16 17=11
side behind|能|, 5=7 8=4 9=7
side behind|能|卖 8=-3 15=9 17=5
side behind|脸 0=-9 8=-8
side behind|膜 0=7 8=6 9=3
side behind|自 1=-4 3=8 5=20 6=-4 7=-7 8=10 9=-6 10=-4 15=-4 16=-7 17=-22
side behind|自|DATE 0=9 8=9 9=3 17=3
side behind|自|己 2=-4 4=-3 5=13 6=-3 11=-4 13=-3 14=-5 17=-14
side behind|自|掏 0=4 4=6 8=8 17=-3
side behind|自|有 4=5 8=4 11=5 13=6 17=10
side behind|至 4=3 5=-4 8=-6 9=-6 11=-3 17=-13
side behind|航 0=-11 1=4 7=-4 8=-14 11=6 16=3 17=4
side behind|航|班 7=-3 8=-6 11=6 16=4 17=8
side behind|航|空 0=-10 8=-11 17=3
side behind|舰 0=13 8=12 9=-4 17=-5
side behind|舰|店 0=8 8=6 17=-3
side behind|舱 0=-4 8=-5 9=16 17=12
side behind|船 0=-3 2=4 3=-3 4=4 5=5 11=8 12=-3 14=3 15=-5
side behind|艘 0=-6 8=-7 9=-4 17=-6
side behind|色 3=3 6=4 8=5 11=8 17=4
side behind|艺 12=9 17=7
side behind|节 0=4 1=-3 10=-4 17=-7
side behind|芯 0=-10 8=-8 9=-4 16=5
side behind|芯|片 0=-6 8=-4 9=6 16=5 17=12
side behind|花 1=-3 3=4 4=7 8=6 10=-3 12=-3 14=6 17=-3
side behind|花|MONEY 3=5 4=15 5=-4 8=11 17=-4
side behind|荐 8=-4 10=-6 17=-10
side behind|药 3=7 4=-4 9=-6 12=20 13=-12 17=-3
side behind|药|物 13=-6 17=-7
side behind|荷 4=7 8=6 9=-5 17=-6
side behind|荷|兰 0=-3 4=7 8=4 9=-3 17=-4
side behind|获 0=-7 3=7 5=-3 7=-5 8=-13 9=4 10=7 12=-5 13=5 16=8 17=16
side behind|获|PARTY 0=-5 3=3 8=-8 10=5 11=4 12=-3 16=5 17=7
side behind|菲 0=10 8=9 9=10 17=10
side behind|营 0=15 4=3 7=3 8=13 9=-4 13=-8 15=3 17=-11
side behind|营|商 0=-6 7=5 8=-3 9=-7 17=-7
side behind|营|收 0=9 4=3 8=9 9=5 17=4
side behind|落 8=-10 9=-4 10=7 12=6 13=8 17=11
side behind|董 0=8 1=12 3=4 5=-5 6=-8 7=-5 8=3 9=-3 10=-4 12=-5 13=16 14=-4 16=3
side behind|董|事 0=10 1=13 3=-4 6=-7 7=-3 8=4 10=-4 13=17 14=-3
side behind|董|秘 3=8 8=6 17=-3
side behind|蒸 0=5 9=8 17=6
side behind|蒸|汽 0=5 9=8 17=6
side behind|虚 1=-3 3=7 5=-9 8=-8 12=7
side behind|虚|拟 5=-9 8=-12
side behind|融 0=12 2=5 8=9 9=-5 11=16 13=-3 16=-3
side behind|融|资 0=12 8=9 9=-4 11=16 13=-3 17=3
side behind|行 0=-15 1=8 2=11 3=-5 4=3 6=5 7=3 8=4 10=-4 11=17 12=-5 13=-4 15=-8 17=-10
side behind|衣 9=7 17=4
side behind|补 2=-7 4=-4 5=-6 7=33 8=13 9=-23 17=-28
side behind|补|偿 7=12 8=7 9=-4 16=7
side behind|补|充 0=8 8=6 9=-17 17=-18
side behind|补|助 2=-4 7=23 8=11 16=-3 17=-7
side behind|表 0=13 1=8 2=-3 3=-3 4=-4 6=-7 10=9 11=6 12=-4 17=7
side behind|表|示 0=9 1=6 2=-4 4=-3 9=-7 10=6 17=-4
side behind|被 1=-3 2=-3 3=-3 5=-3 6=4 8=-9 13=4 15=-3
side behind|被|PARTY 8=-5 10=5 13=10 17=10
side behind|装 3=-3 5=3 8=-6 9=22 17=14
side behind|西 0=17 2=-4 3=7 4=-3 8=14 9=-3 12=-4 13=-3 17=-13
side behind|要 0=20 1=7 3=-4 4=13 5=19 6=-13 7=-8 8=24 9=-6 10=-10 11=4 13=13 15=18 16=-8 17=3
side behind|要|PARTY 3=4 6=5 8=7 17=-3
side behind|要|PRONOUN 0=12 8=10 9=-3 17=-4
side behind|要|买 0=6 4=4 7=6 8=14 9=-4 11=5 13=4 17=3
side behind|要|包 0=11 8=9 9=-3 17=-3
side behind|要|把 4=-4 5=7 8=3 9=-3 13=7 17=3
side behind|要|求 2=4 6=-7 8=-14 17=-5
side behind|要|租 0=7 8=6
side behind|要|约 4=12 7=-3 8=3 9=-3 13=3 16=-3 17=-7
side behind|要|自 5=11 8=9
side behind|规 0=-4 7=-3 8=-13 11=3
side behind|规|模 0=-3 8=-7 9=4 11=3 17=5
side behind|视 0=-3 3=4 4=6 7=6 8=7 9=-4 11=-3 12=5 17=-5
side behind|觉 1=6 4=6 8=10 9=-3 17=-4
side behind|解 0=-3 3=-3 4=-5 5=9 7=7 8=-3 10=-4 12=7 13=-4 14=-3 16=22 17=11
side behind|解|约 0=-3 7=8 8=3 12=3 16=8 17=8
side behind|解|释 5=8 8=8 12=5
side behind|触|, 1=8 8=7 16=6
side behind|言 4=6 9=-5 16=7 17=-3
side behind|言|人 4=6 13=-4 17=-7
side behind|计 0=-4 3=-5 4=-3 5=3 6=10 7=-5 8=-8 9=-8 10=-8 12=3 13=-3 16=-3 17=-23
side behind|计|, 8=-8 17=-4
side behind|计|MONEY 0=-4 2=3 3=-3 8=-7 9=-11 11=4 12=5 17=-4
side behind|计|划 5=7 6=12 8=19 10=-4 17=-5
side behind|订 0=28 3=-10 4=-7 5=5 8=11 9=18 13=-5 16=-6
side behind|订|SIZE 9=10 16=-5 17=5
side behind|订|了 0=10 8=4 9=3
side behind|订|单 8=-6 9=-8 17=-9
side behind|订|的 2=-6 3=-3 5=9 9=4 12=6 17=5
side behind|订|立 0=-4 2=7 9=-11 11=-4 17=-14
side behind|订|贷 2=-6 8=-7
side behind|认 0=5 1=22 3=-10 4=-3 5=-3 6=-5 7=17 8=19 12=-5 16=23 17=9
side behind|认|缴 1=10 5=-3 7=10 8=13 17=-3
side behind|认|股 1=-3 7=6 10=-3 16=17 17=7
side behind|认|购 0=3 1=13 2=6 3=-3 4=-3 8=9 10=8 11=-5 17=-3
side behind|讨 0=9 1=4 4=4 8=12 10=13 17=8
side behind|讨|论 1=5 4=6 8=10 10=11 17=8
side behind|让 0=10 7=8 8=11 13=5 15=-3 16=-3
side behind|让|PARTY 0=7 4=-3 13=7 17=3
side behind|议 0=-13 1=7 2=-3 3=-5 4=11 5=-4 6=5 8=-8 9=18 11=-3 12=-7 16=4 17=6
side behind|议|, 1=8 2=-3 4=5 5=-6 6=3 7=4 8=8 9=11 11=-3 13=5 15=4 17=11
side behind|议|价 0=-3 8=-5 9=17 17=15
side behind|讯 1=13 8=11
side behind|记 0=-6 4=-3 5=-3 8=-17 9=-5 10=7 11=4
side behind|记|者 5=-3 8=-8 10=8 17=5
side behind|讲 0=-6 8=-9
side behind|许 0=7 3=-11 4=-4 8=-11 9=-3 12=20 16=-3 17=9
side behind|许|可 3=-7 8=-11 12=14 17=7
side behind|论 1=13 4=5 7=-3 8=10 9=-3 10=10
side behind|论|, 1=8 8=6 10=4
side behind|设 0=-10 1=-7 2=3 4=-3 7=6 8=-12 9=-5 10=15 11=-8 16=7
side behind|设|厂 5=6 7=5 8=9 16=6 17=4
side behind|设|备 2=4 5=4 7=7 8=9 17=-6
side behind|设|施 0=-7 8=-8 9=-3 11=-5 17=-8
side behind|证 0=-3 1=-5 2=-6 3=15 5=-3 6=16 7=12 8=21 10=-5 11=-6 12=-9 13=-3 15=5 16=5 17=-14
side behind|证|, 2=-4 8=-6 11=-3 17=-7
side behind|证|实 0=-4 3=8 4=3 8=6 9=3
side behind|评|论 1=9 8=5
side behind|诉 1=-3 7=4 8=-8 16=6
side behind|诉|PARTY 8=-3 16=9 17=8
side behind|试 0=3 4=-4 8=-3 9=20 17=17
side behind|该 0=-3 1=-6 2=3 6=14 8=5 9=-3 10=3 11=3 12=3
side behind|该|贷 6=13 8=13
side behind|说 0=11 2=-4 4=-7 5=11 7=-4 9=5 10=-3 11=3 16=-6 17=-11
side behind|说|, 0=13 1=4 4=-3 7=-3 8=5 9=-3 11=5 17=-4
side behind|说|PARTY 8=-3 13=7
side behind|说|“ 0=-3 4=8 8=5
side behind|说|只 0=4 1=6 8=7
side behind|说|要 0=10 1=-3 4=-4 5=6 8=7 9=-4 17=-5
side behind|请 0=3 3=12 5=-4 6=-3 8=6 9=-4 11=5 15=-7 16=3
side behind|诺 0=9 1=4 2=8 3=-3 4=-4 5=5 6=4 7=7 8=21 9=-7 10=9 11=-5 16=-6 17=-15
side behind|诺|出 1=-8 2=13 17=-4
side behind|诺|在 6=7 8=7
side behind|诺|投 0=4 5=8 8=9
side behind|诺|的 1=8 8=4 17=-3
side behind|调 0=-3 2=-4 4=5 8=-10 11=-3 13=4
side behind|谈 0=4 1=-3 2=8 3=18 4=-5 5=3 8=15 9=16 10=-7 11=6 12=7 13=4 17=14
side behind|谈|, 3=5 8=3 9=-10 12=5 13=3 17=-5
side behind|谈|了 1=-3 8=-7 9=4
side behind|谈|好 0=5 3=6 7=5 8=11 9=6 12=5 16=6 17=14
side behind|谈|成 2=6 3=3 8=7 12=3
side behind|谈|过 0=13 1=-3 4=-4 13=4 17=3
side behind|负 8=-8 9=3 10=4 11=3 13=-4 17=4
side behind|财 2=6 4=-3 7=-3 8=-6 10=-3 11=8 13=-3
side behind|财|务 2=6 4=-3 8=-6 11=11 17=4
side behind|责 2=-3 6=9 9=3 13=-3 15=-3 17=-5
side behind|账 0=7 3=-5 4=-4 6=-5 8=-14 9=3 11=10 13=-5 17=4
side behind|账|, 0=5 9=7 17=4
side behind|货 0=4 2=-3 5=-5 7=3 8=-8 9=4 10=-3 11=-7 12=-3 15=3 17=-5
side behind|货|机 8=-4 9=-4 17=-9
side behind|货|款 0=7 8=3 15=4 17=3
side behind|质|押 6=7 8=5
side behind|质|量 6=-5 8=-7
side behind|购 0=13 1=8 2=8 3=3 4=10 5=-5 6=-4 7=-3 8=14 10=3 11=-8 12=5 13=5 17=-6
side behind|购|, 4=5 13=8 17=5
side behind|购|9 0=3 1=5 8=7 10=-3 17=-5
side behind|购|PARTY 1=11 8=7 9=8 10=5 17=11
side behind|购|了 0=4 1=-5 8=-3 13=-4 17=-7
side behind|购|入 9=-5 13=9
side behind|购|协 0=-4 8=-9 9=8 17=8
side behind|购|意 0=7 8=7 9=-3 17=-4
side behind|购|部 0=-3 4=-3 8=-7
side behind|贴 7=5 8=-4 9=7 17=3
side behind|贴|MONEY 7=13 8=12
side behind|贵 0=7 8=4 17=-3
side behind|贵|, 0=7 8=5
side behind|贷 0=-4 2=18 6=-7 9=-4 15=11
side behind|贷|MONEY 2=7 8=6 11=-4 17=-5
side behind|费 0=19 2=-5 3=-7 4=-8 6=10 7=13 8=17 10=-3 11=-9 12=-4 13=-8 14=5 15=-8 16=20 17=-4
side behind|费|, 0=4 1=3 6=10 7=7 8=19 9=-3 17=-7
side behind|费|MONEY 0=7 4=-3 8=4 9=-5 14=3 16=-8 17=-16
side behind|资 0=15 1=10 3=-7 4=-4 5=-15 7=8 9=-21 10=42 11=20 12=-4 13=7 14=-6 16=-4 17=20
side behind|资|MONEY 0=3 1=6 2=-15 4=4 7=22 8=16 9=-5 10=19 11=-7 15=-3 16=-4 17=-7
side behind|资|OTHER 0=10 1=-9 5=-8 7=-9 8=-15
side behind|资|产 1=-3 8=-8 10=9 11=5 13=6 17=16
side behind|资|人 1=7
side behind|资|本 8=-4 10=7
side behind|资|设 7=3 16=11 17=10
side behind|资|金 1=4 9=-3 11=12 13=4 17=8
side behind|赌 7=5 16=14 17=10
side behind|赌|牌 16=10 17=10
side behind|赔 0=-4 1=-5 3=-3 4=-4 7=29 8=9 10=-3 13=-3 16=17 17=6
side behind|赔|MONEY 1=-4 7=7 8=-4 16=8
side behind|赔|偿 7=7 8=6 16=5 17=4
side behind|赖 8=-3 9=7
side behind|赚 5=-3 8=-9 13=3 15=-4 17=-6
side behind|赛 3=9 8=4 9=4 12=12 13=-4 17=9
side behind|赛|事 3=3 12=8 17=4
side behind|赠 7=13 8=8 17=-3
side behind|走 1=-6 3=13 4=10 8=10 9=-7 13=-3 14=5 17=-11
side behind|走|, 2=3 4=8 8=5 9=-4 17=-5
side behind|赶 11=12 17=10
side behind|赶|在 11=12 17=10
side behind|起 1=-4 4=-3 5=11 7=3 8=7 9=15 10=-4 11=-12 16=10 17=6
side behind|起|二 0=17 8=17 9=-4 17=-4
side behind|起|来 11=-9 17=-9
side behind|越|南 0=6 5=6 8=8 12=4
side behind|足 0=-3 8=-7
side behind|跌 1=-4 3=5 4=-6 8=-11 17=-6
side behind|跟 0=16 1=29 4=-6 8=32 9=-7 10=-11 12=5 13=6 16=7 17=-3
side behind|跟|PARTY 1=4 3=5 5=7 7=3 8=13 9=-3 11=3 16=4
side behind|跟|pronoun 0=7 8=4 9=3 16=5 17=6
side behind|跟|投 1=19 5=-5 8=12 10=-5 17=-5
side behind|跟|进 13=9 17=7
side behind|路 3=-3 4=-7 5=5 8=-11 11=3 13=-6 17=-8
side behind|跳 0=-5 8=-7 9=6 17=4
side behind|跳|, 0=-4 8=-5 9=7 17=6
side behind|身 0=-4 1=6 5=3 9=3 13=9 14=4 17=10
side behind|身|份 1=7 8=5
side behind|车 0=3 5=5 9=13 15=4 16=3 17=12
side behind|转 2=9 3=4 4=5 7=-9 8=4 9=-7 11=7 12=7 13=16 16=-4 17=14
side behind|转|让 4=3 5=3 8=3 12=4 13=9 17=10
side behind|轮 0=-9 1=15 3=9 4=-7 5=-5 8=-5 9=3 10=17 13=-4 17=8
side behind|软 7=8 8=8 16=8 17=6
side behind|软|件 7=8 8=8 16=8 17=6
side behind|边 4=-3 8=-10 9=9 16=4 17=7
side behind|边|的 9=7 17=6
side behind|达|MONEY 0=-3 2=-3 8=-8
side behind|迁 5=8 7=3 8=8 9=-3
side behind|过 0=9 2=9 3=-3 4=21 5=7 6=-6 8=24 9=-3 10=-11 11=11 12=-8 13=7 15=7 16=-4 17=-4
side behind|过|, 0=13 4=8 8=15 9=-3 13=3
side behind|过|MONEY 4=8
side behind|过|价 4=12 8=10
side behind|过|投 1=-5 8=-10 17=-4
side behind|过|桥 2=8 8=8 11=4 15=4 17=4
side behind|运 0=-13 7=5 8=-8 9=9 12=-3 13=-3
side behind|运|SIZE 0=-9 8=-9 9=-6 17=-6
side behind|运|营 7=5 9=-5 17=-8
side behind|返 0=-3 3=-4 8=-9 9=-3 11=8 12=-3
side behind|返|还 0=-3 3=-6 8=-10 9=-3 12=-3 17=-6
side behind|还 0=-7 1=-7 3=-3 4=-6 5=-8 6=5 7=-5 8=-30 9=12 11=-3 12=-12 15=-13 16=11 17=-10
side behind|还|, 16=8
side behind|还|了 0=-3 8=-5 9=9 17=8
side behind|还|在 0=4 4=-4 6=4 9=5 11=-7 13=-4 17=-12
side behind|还|款 6=6 15=-8 17=-10
side behind|还|没 8=-3 9=-3 16=9 17=4
side behind|还|要 8=-4 9=9 17=7
side behind|这 0=7 1=7 4=4 5=-5 6=-6 7=-4 9=-11 10=11 13=7 14=8 15=9 17=16
side behind|这|个 4=-4 6=12 8=5 14=3
side behind|这|家 0=8 8=8 9=-4 17=-5
side behind|这|才 8=-3 13=7 15=10 17=15
side behind|这|笔 6=-14 8=-17 14=6
side behind|进 0=4 3=6 5=-3 6=-3 7=-4 8=-7 10=-6 13=17 16=-3 17=3
side behind|进|度 9=-4 13=12 17=7
side behind|进|行 0=-3 8=-5 13=-3 17=-7
side behind|连 0=-9 4=9 7=3 8=-3 9=10 10=3 13=3 15=7 16=-3 17=12
side behind|连|带 6=-5 8=-6 15=8 17=7
side behind|迟 0=3 3=-4 5=-3 7=6 9=16 12=3 16=6 17=24
side behind|迟|迟 8=-4 9=9 17=10
side behind|述 6=9 8=5 17=-3
side behind|述|贷 6=9 8=9
side behind|追 4=-4 5=7 6=9 8=7 9=3 14=10 15=6 17=13
side behind|追|加 4=-3 5=7 14=10 17=6
side behind|退 2=-5 3=4 4=-8 7=12 9=14 10=-5 11=-5 12=-6 13=-6 14=4 16=9
side behind|退|出 2=-4 4=-6 5=5 7=20 8=10 10=-3 13=-5 17=-15
side behind|退|租 8=-9 9=4 14=5 16=9 17=14
side behind|退|还 0=-3 3=3 9=9 17=6
side behind|送 0=-3 7=5 8=-4 9=9 16=3 17=6
side behind|送|, 9=8 17=7
side behind|选 5=7 7=-3 8=-4 9=-7 12=4 13=4 14=-3 17=-6
side behind|透 1=3 2=8 6=-3 8=6
side behind|透|过 2=8 6=-3 8=4
side behind|逐 0=-5 8=-8 9=-3 16=8 17=4
side behind|递 3=10 4=-6 8=3 17=-4
side behind|递|了 3=10 4=-6
side behind|通 0=12 1=10 4=-3 5=4 6=8 7=-4 8=23 9=-6 15=7 17=-3
side behind|通|知 0=5 2=3 6=8 8=12 9=5 11=-5 15=3
side behind|通|过 0=3 1=8 2=-3 5=-3 8=4
side behind|造 0=-7 3=-3 4=-3 5=32 7=-5 8=9 9=19 12=-3 14=4 16=-4 17=10
side behind|造|两 0=7 8=6
side behind|造|价 5=11 8=8 9=6 17=4
side behind|造|好 0=-3 5=5 9=-8 17=-9
side behind|道 0=8 1=-4 5=5 9=3 13=-3 16=3
side behind|道|, 1=-5 8=-8
side behind|那 0=27 1=-4 3=6 4=3 5=-12 6=-3 8=14 9=-4 10=-7 12=8 13=6 14=4 15=9 16=6 17=16
side behind|那|个 5=-9 8=-13 17=-3
side behind|那|份 0=4 3=9 8=10 17=-4
side behind|那|张 0=18 8=14 9=-11 15=8 17=-4
side behind|那|笔 13=9 17=9
side behind|那|边 8=-6 9=11 16=4 17=13
side behind|那|里 0=11 2=4 3=-3 7=4 8=12 9=5 16=4 17=8
side behind|部 0=25 1=-6 2=-4 4=-7 5=-5 6=6 7=6 8=10 9=-4 10=-8 11=-6 12=18 17=-3
side behind|部|分 6=9 7=4 8=11 9=-3 13=-7 17=-15
side behind|部|大 0=9 8=5 17=-5
side behind|部|的 0=10 8=5 9=-11 15=4 17=-8
side behind|部|股 13=10 17=10
side behind|都 0=-9 1=-5 7=3 8=-12 10=-5 11=-4 12=-4 13=17 16=3
side behind|都|是 0=-7 8=-10 9=6 17=4
side behind|配 0=-13 1=5 3=-3 8=-16 9=15 12=-4 15=6 16=-3 17=10
side behind|配|套 0=-10 8=-15 17=-3
side behind|配|送 9=8 17=8
side behind|酸 0=5 8=3 9=7 17=9
side behind|采 0=-12 3=10 4=-4 8=-16 9=8 12=11 13=-3 17=9
side behind|采|购 0=4 3=10 4=-4 12=10 13=-3
side behind|释 5=8 8=7 12=5
side behind|里 0=17 1=-4 2=4 3=8 4=3 5=-4 7=12 8=25 9=13 11=-3 17=8
side behind|里|买 4=-4 8=-5 13=-7 17=-8
side behind|里|接 4=12 8=9 9=5 13=11 17=12
side behind|重 1=7 5=6 7=-4 8=7 9=5 11=8 17=10
side behind|重|返 11=8 17=7
side behind|量 4=-3 5=4 6=-6 8=-7 9=15 13=-4 14=4 17=11
side behind|量|保 6=-5 8=-7
side behind|金 0=-10 1=6 2=-4 4=-3 5=-10 6=-3 7=10 8=-15 9=-5 10=22 11=24 12=-3 13=6 15=-6 17=22
side behind|金|MONEY 1=3 2=-3 3=7 4=-5 5=-4 7=-5 8=-7 9=-5 13=12 17=4
side behind|金|入 1=-8 7=10 12=4
side behind|金|白 0=4 1=4 8=9 9=-6 17=-7
side behind|金|额 0=4 1=-3 2=-4 6=3 8=-4 9=9 10=8 11=11 17=19
side behind|钱 0=4 1=8 3=-3 4=-9 5=8 7=-8 8=-4 10=5 11=-4 12=-3 13=19 16=-6 17=8
side behind|钱|MONEY 4=7 8=4 13=8 17=4
side behind|铀 0=-9 8=-10 9=-11 17=-12
side behind|铜 0=3 2=6 6=4 8=10 11=-9 13=4 17=-10
side behind|铜|矿 2=6 8=6 11=-9 13=4 17=-8
side behind|铝 0=-3 8=-4 9=7 17=6
side behind|银 0=3 1=4 6=7 8=10 9=-9 15=-6 17=-14
side behind|银|, 0=7 8=8 9=-5 17=-5
side behind|银|行 2=5 6=7 8=9 15=-3 17=-3
side behind|铺 0=4 5=4 8=7 9=-4 17=-3
side behind|链 0=-3 8=-4 9=10 17=10
side behind|销 0=5 1=3 2=-11 4=-8 8=-15 9=6 12=-4
side behind|销|的 3=-5 8=-7 12=-3 17=-4
side behind|锯 0=6 3=-7 8=-4 9=6 12=13 17=15
side behind|镜 0=4 8=4 9=9 17=7
side behind|长 0=11 1=6 2=4 3=-5 4=-5 5=-6 6=-9 7=-5 8=-8 10=9 11=3 13=-6 14=10 16=-3 17=3
side behind|长|PERSON 0=8 8=5 9=-5 17=-10
side behind|长|单 0=-11 8=-12 9=-9 14=10
side behind|长|期 0=12 8=11 9=-7 17=-8
side behind|长|约 0=9 8=8
side behind|门 1=-5 3=-3 4=6 5=7 6=5 8=5 10=-4 12=-4 13=5 14=3 16=-3 17=-4
side behind|问 0=-5 2=3 8=-9 17=-12
side behind|间 0=5 2=4 5=8 8=10 9=-3 11=4 17=-5
side behind|闹 9=8 17=6
side behind|闻 8=-3 10=5 13=4 17=7
side behind|阳 5=10 8=3 9=4 17=3
side behind|阿 7=4 9=7 13=-3
side behind|附 2=7 3=3 8=5 11=-3 13=5
side behind|际 0=-11 5=-3 8=-16 9=-3 10=4
side behind|限 0=-5 6=4 8=-8 9=-5 11=6 12=7 17=3
side behind|院 8=-6 9=9 16=4 17=12
side behind|除 1=7 9=-4 13=-3 17=-11
side behind|随 0=-3 7=-3 8=-8 9=7 13=9 17=9
side behind|随|即 0=-3 8=-7 9=7 13=9 17=12
side behind|集 0=-5 1=-3 2=11 5=12 7=-3 8=13 9=10 11=-4 12=3 16=-8 17=-3
side behind|集|团 0=-3 2=12 8=6 9=8 11=-3 17=5
side behind|零 8=-4 9=8 11=-4 13=-4
side behind|零|二 9=7 13=-3 17=4
side behind|面 0=8 2=-3 3=7 4=6 5=-3 6=9 7=-3 8=15 9=7 16=3
side behind|面|, 3=8 4=-4 8=3 17=-3
side behind|鞋 3=7 8=6 17=-3
side behind|项 0=5 1=8 2=4 3=-3 4=4 5=-4 6=4 7=5 8=16 9=-3 12=-3 13=-6 15=-3 17=-17
side behind|项|目 1=9 4=3 5=-3 8=3 11=4 13=-7 17=-11
side behind|须 0=-6 3=7 4=-3 7=12 8=9 11=3 17=-6
side behind|须|于 3=8 8=4
side behind|预 0=3 2=5 4=-6 5=-13 6=-7 7=-7 8=-28 9=-5 13=-4 14=-4 15=4 16=5 17=-6
side behind|预|付 0=7 2=7 4=-3 6=-6 7=-6 8=-5 15=5 16=5 17=5
side behind|预|算 5=-15 8=-20 14=-3 17=-5
side behind|领 1=15 2=-4 5=-3 8=5 10=6 11=-3 16=8 17=6
side behind|领|投 1=12 8=7 10=5 17=4
side behind|频 0=-3 8=-6 9=-3 12=18 13=-4 17=8
side behind|频|段 8=-4 12=11 17=7
side behind|题 8=-4 17=-7
side behind|额 0=-3 2=4 3=-3 5=-8 8=-12 10=6 11=13 13=-3 15=4 16=-5 17=6
side behind|额|MONEY 0=-3 2=-11 5=-4 6=13 8=-8 9=9 11=11 15=7 17=18
side behind|额|OTHER 2=7 8=7 15=-4 17=-4
side behind|风 0=6 8=4 9=-12 12=9 17=-10
side behind|风|电 0=12 8=11 9=-3 17=-4
side behind|飞 2=7 4=-3 9=-6 16=4 17=-5
side behind|飞|机 0=-7 2=7 4=-3 8=-5 9=-3 17=-6
side behind|首 0=8 5=3 8=6 9=11 11=6 13=-4 17=7
side behind|首|付 12=8 17=7
side behind|香 1=8 2=-3
side behind|驱 0=10 8=9 9=-4 17=-5
side behind|高 0=-4 2=-5 5=6 7=-7 8=-16 11=3 16=-3 17=-6
side behind|高|管 8=-8 17=-5
side behind|黑 0=4 2=6 8=9
side behind|黑|PARTY 0=5 2=6 8=10
side behind|龙 0=7 8=5 9=-3 13=3 17=-3
side behind|龙|头 0=8 8=6 9=-4 17=-6
side called|aero 0=-6 8=-7
side called|aerospac 0=7 3=6 4=-3 9=9 10=3 13=-5 16=5 17=3
side called|aerospac|other 8=-3 9=13 10=7 16=-3 17=14
side called|aerospac|trade 0=11 8=4 9=-7 16=9 17=-6
side called|ai 0=-7 8=-12 9=-4 10=15 11=-8 17=-3
side called|air 0=16 1=-3 6=10 7=3 8=19 9=-11 10=10 16=4
side called|airlin 0=24 1=5 4=-5 5=-4 7=-4 8=7 9=-17 13=-4 14=12 17=-19
side called|airlin|buildout 14=12 17=12
side called|airlin|equity 1=6 8=-3 17=-7
side called|airlin|other 0=15 8=9 17=-3
side called|airlin|trade 0=14 4=-3 8=4 9=-14 17=-19
side called|airport 7=9 8=6 9=25 13=4 17=24
side called|airport|trade 9=5 13=7 17=11
side called|airway 0=35 1=27 2=-4 4=-3 8=46 9=-4 10=8 13=-7 17=-9
side called|airway|debt 1=11 2=-3 8=7 11=5 17=3
side called|airway|equity 1=9 8=7 10=9 13=-5 17=3
side called|airway|other 0=-7 1=9 8=-3 17=-10
side called|airway|trade 0=42 8=38 17=-6
side called|air|equity 8=-3 10=11 17=10
side called|air|trade 0=19 6=10 7=3 8=26 9=-9 16=4 17=-7
side called|ai|trade 0=-6 8=-10 9=-4 10=17 17=7
side called|aluminium 0=-3 8=-3 9=-3 11=10 17=6
side called|aluminium|other 11=10 17=10
side called|an 1=-4 2=4 4=5 17=-7
side called|and 4=-5 8=-4 9=4 11=10 17=11
side called|and|debt 11=10 17=10
side called|aramco 1=-3 4=8 8=3 9=-4 17=-6
side called|asia 0=-4 2=-5 8=-15 9=7 10=16 13=11 15=-6 17=19
side called|asia|debt 2=-9 8=-11 13=4 17=3
side called|asia|trade 8=-6 9=8 13=10 17=16
side called|asset 0=-7 1=10 2=5 4=12 8=11 9=-5 10=-5 11=-4 13=-4 17=-20
side called|asset|debt 1=-3 2=7 8=4 11=-3 17=-4
side called|asset|trade 0=-5 1=7 4=5 9=-4 17=-9
side called|association 9=-5 17=-8
side called|association|trade 8=-3 9=-5 17=-7
side called|authority 0=-9 1=-3 4=-5 8=-20 9=27 13=6 15=20 17=44
side called|authority|guarantee 15=21 17=21
side called|authority|trade 0=-8 8=-10 9=28 13=7 17=33
side called|aviation 0=18 4=-4 6=-9 7=3 8=5 9=21 10=6 11=3 13=-5 16=-4 17=15
side called|aviation|equity 10=7 17=4
side called|aviation|other 7=3 9=11 17=11
side called|aviation|trade 0=21 4=-4 6=-9 8=6 9=11 13=-7
side called|bank 0=-16 1=-4 2=32 3=-5 4=-11 5=-7 6=17 7=-12 9=-16 10=-9 11=-22 12=-3 13=-5 14=-5 15=50 16=-8 17=-5
side called|bank|debt 0=-4 2=20 4=-4 6=-4 7=-3 11=-17 15=22 17=-6
side called|bank|equity 0=-3 2=-4 8=-10 10=-5 15=4 17=-5
side called|bank|guarantee 6=8 15=26 17=22
side called|bank|other 2=23 6=7 7=-3 8=18 9=-3 15=11 16=-6 17=-5
side called|bank|trade 0=-14 2=9 6=8 8=-9 9=-8 15=8 17=-10
side called|baowu 0=-11 1=3 7=3 8=-10 9=-6 16=-4 17=-13
side called|baowu|trade 0=-11 7=4 8=-8 9=-6 17=-7
side called|basin 8=-4 9=8 13=-3
side called|basin|trade 8=-3 9=8 17=4
side called|benz 1=11 2=-6 17=-3
side called|bio 0=6 3=8 5=8 7=4 8=18 9=-10 10=-3 11=7 12=24 13=-6 16=-3 17=6
side called|biologic 0=-9 3=-6 8=-22 9=11 12=11 16=4 17=20
side called|biologic|licence 3=-6 8=-6 12=10 17=9
side called|biologic|trade 0=-7 8=-12 9=9 16=5 17=10
side called|bioscienc 0=10 3=-4 9=-5 10=3 12=11 17=4
side called|bioscienc|licence 3=-4 8=-8 12=12 13=-3 17=3
side called|bioscienc|trade 0=12 8=11 9=-3 17=-4
side called|biotech 3=-5 5=4 6=-3 8=-4 12=12 13=-3 17=7
side called|biotech|licence 3=-5 8=-6 12=11 17=9
side called|bio|licence 3=10 8=5 12=18 17=11
side called|bio|trade 0=5 7=4 8=5 9=-7 12=9 17=-4
side called|bravo 2=-3 4=12 7=5 8=10 11=27 17=20
side called|bravo|equity 11=30 17=28
side called|brems 4=19 8=15 17=-3
side called|brems|trade 4=13 8=10
side called|bridg 4=21 8=17 17=-4
side called|bridg|acquisition 4=8 8=6
side called|bridg|other 4=15 8=14
side called|brother 9=-5 12=9 17=4
side called|buffalo 0=5 1=9 8=10
side called|build 0=-3 4=9 8=4
side called|bulk 0=3 4=7 8=6 9=4 11=7 13=20 17=23
side called|bulk|acquisition 4=14 8=12 13=17 17=16
side called|bulk|debt 11=7 17=5
side called|bureau 0=5 9=20 11=-5 17=9
side called|bureau|trade 0=6 9=21 17=19
side called|bus 0=55 4=-3 8=51 9=4 11=5 17=6
side called|bus|other 0=29 8=27 9=6 17=5
side called|bus|trade 0=33 8=32
side called|cabl 0=-3 5=-3 7=4 8=-7 9=11 11=11 17=19
side called|cabl|debt 11=11 17=11
side called|cabl|other 9=6 17=7
side called|capital 0=-11 1=29 2=6 3=-4 4=17 5=-4 6=-14 7=-7 8=9 9=-5 10=-4 11=-6 13=-4 15=-3 17=-27
side called|capital|acquisition 4=9 8=3 13=-5 17=-7
side called|capital|debt 2=6 4=6 8=8 11=-5 17=-7
side called|capital|equity 0=3 1=12 2=-4 7=-3 8=3 10=-3 17=-6
side called|capital|other 1=7 4=-4 8=-3 17=-5
side called|capital|trade 0=-12 1=14 2=6 4=6 6=-9 13=4 17=-3
side called|carrier 0=5 9=6 13=28 17=28
side called|carrier|trade 0=6 8=3 9=6 13=9 17=12
side called|cement 2=-6 4=20 5=7 8=11 9=-12 11=12 13=11 15=28 17=32
side called|cement|other 0=22 2=-4 8=13 9=-6 11=10
side called|cement|trade 0=-24 4=19 5=3 8=-5 9=-5 13=7 15=-5 16=3
side called|cgm 16=7 17=3
side called|cgm|other 16=7 17=6
side called|chain 0=20 8=15
side called|chain|buildout 0=11 8=9 9=-3 17=-3
side called|charter 2=13 8=4 9=-4 11=-12 15=40 17=24
side called|charter|debt 2=5 8=3 11=-12 17=-13
side called|charter|guarantee 15=24 17=24
side called|charter|trade 2=6 9=-3 15=19 17=15
side called|chemical 3=-4 4=-7 7=8 8=-7 9=5 10=-10 11=-8 13=23 16=-4 17=4
side called|chemical|debt 11=-7 17=-8
side called|chemical|trade 4=-5 7=8 9=6 10=-9 13=21 17=15
side called|china 0=-16 1=5 2=16 6=-4 7=-3 8=-5 9=-24 10=-12 13=-3 15=16 16=-8 17=-27
side called|china|debt 2=5 9=-11 11=-7 15=5 17=-15
side called|china|equity 1=7 8=4 10=-11 16=-7 17=-21
side called|china|guarantee 2=7 8=5
side called|china|trade 0=-13 8=-18 9=-13 11=8 15=11
side called|circuit 1=4 9=7 17=5
side called|city 0=11 5=-9 9=8 11=3 15=4 16=3 17=11
side called|city|equity 5=-8 8=-8
side called|city|other 9=5 16=4 17=7
side called|city|trade 0=10 8=8 9=3
side called|club 0=-4 7=18 8=10 9=-4 16=-17 17=-26
side called|co 1=-5 3=27 4=4 8=25 9=-3 17=-7
side called|coast 0=-7 8=-8 9=39 17=36
side called|coast|trade 0=-7 8=-8 9=39 17=38
side called|cold 0=-6 8=-7 9=6 17=3
side called|com 0=-8 5=9 8=-3 9=-3 17=-8
side called|commercial 2=6 8=4 10=7 15=-5
side called|communication 0=-4 8=-8 9=8 17=7
side called|communication|trade 0=-3 8=-3 9=9 17=8
side called|composit 8=-3 9=8 17=5
side called|com|equity 5=10 8=7
side called|com|trade 0=-6 8=-7 17=-4
side called|construction 0=-7 2=-3 4=-3 8=-20 9=7 10=-9 11=-5 13=-9 14=-4 17=-20
side called|construction|acquisition 13=-8 17=-9
side called|construction|debt 2=-9 8=-9 11=-3 17=-4
side called|construction|equity 10=-9 17=-11
side called|cooperativ 2=-6 8=-9 15=4
side called|copper 8=-4 9=-12 17=-18
side called|copper|trade 8=-4 9=-12 17=-14
side called|corporation 1=-3 2=26 7=5 8=19 9=-3 10=5 17=-3
side called|corporation|debt 2=28 8=25
side called|corporation|equity 1=-4 8=-7 10=6 17=5
side called|corporation|other 0=6 7=7 8=9
side called|council 6=4 7=-4 8=-7 11=12 16=11 17=15
side called|council|debt 11=13 17=11
side called|council|other 7=-3 8=-8
side called|council|trade 6=4 8=3 16=11 17=9
side called|county 0=-15 3=-5 4=-3 5=-7 6=8 7=20 8=-8 9=-18 11=-6 12=9 13=-11 14=22 17=-8
side called|county|acquisition 8=-4 13=-8 17=-9
side called|county|debt 6=8 8=8 11=-5 17=-4
side called|county|other 0=6 7=11 8=8 12=4
side called|county|trade 0=-25 7=9 8=-23 9=-17 12=3 14=23 17=4
side called|co|licence 3=28 8=28
side called|co|other 1=-5 8=-8
side called|credit 0=-4 2=-3 8=-9 10=17 15=5 17=20
side called|credit|equity 8=-3 10=17 17=16
side called|data 0=12 8=9 9=-4 11=13 17=8
side called|data|trade 0=7 8=7
side called|de 0=-3 8=-7
side called|del 0=4 9=11 10=5 17=8
side called|del|trade 0=6 8=4 9=14 17=9
side called|department 0=21 6=18 8=33 16=18 17=13
side called|department|other 6=18 8=16 16=18 17=16
side called|department|trade 0=23 8=22
side called|development 0=-8 1=12 4=-4 5=-5 7=-4 8=-13 9=-7 10=-12 16=3 17=-18
side called|development|equity 0=-3 1=7 2=-3 8=-4 10=-11 17=-16
side called|development|guarantee 8=-4 15=7 17=6
side called|digital 0=36 8=29 9=-12 10=-4 17=-21
side called|digital|trade 0=38 8=32 9=-10 10=-3 17=-17
side called|dragon 4=12 8=12 13=8 17=7
side called|dragon|acquisition 13=8 17=8
side called|east 0=-6 2=28 7=-4 8=14 13=3 15=-4 17=-8
side called|eastern 0=-4 2=4 5=28 7=-3 8=23 9=-3 15=-6 17=-13
side called|east|debt 2=17 8=15 13=4
side called|east|trade 0=-5 2=9
side called|economic 0=-4 8=-7 17=-3
side called|electric 0=16 8=10 9=7 11=-9 17=-10
side called|electric|debt 11=-9 17=-10
side called|electric|other 0=8 8=7
side called|electric|trade 0=10 8=5 9=8 17=3
side called|electronic 0=13 3=9 4=-10 5=10 8=16 9=-6 10=10 11=-3 13=20 16=-3 17=10
side called|electronic|acquisition 4=-8 8=-8 13=12 17=11
side called|electronic|equity 3=5 8=4 10=11 17=10
side called|electronic|other 8=-3 13=12 17=7
side called|electronic|trade 0=13 8=9 9=-5 17=-11
side called|energy 0=18 3=-6 4=36 5=8 7=-6 8=30 9=13 12=-3 13=-3 14=-4 15=-9 17=-8
side called|energy|acquisition 0=-3 4=11 8=6 13=3
side called|energy|equity 1=3 4=27 5=5 8=28 10=4 13=-3
side called|energy|guarantee 15=-8 17=-9
side called|energy|trade 0=19 4=3 5=6 8=14 9=15 13=-3
side called|engineer 0=7 8=4 9=-13 11=-4 17=-20
side called|engineer|trade 0=-3 8=-5 9=-9 17=-10
side called|environmental 8=-3 9=12 10=11 17=22
side called|environmental|trade 9=13 17=12
side called|equipment 0=11 8=10 9=25 17=25
side called|equipment|other 9=8 17=9
side called|equipment|trade 0=11 8=11 9=15 17=14
side called|exim 15=7 17=6
side called|exim|trade 15=7 17=7
side called|express 0=-9 5=10 9=-9 11=4 17=-9
side called|express|other 5=10 8=9
side called|express|trade 0=-9 8=-10 9=-8 17=-9
side called|family 0=-3 1=3 4=-3 8=-3 9=9 17=4
side called|family|trade 8=-3 9=10 17=10
side called|film 9=-6 11=8 13=-5 17=-9
side called|film|other 8=-3 11=8 13=-3
side called|financ 0=-4 2=6 6=-6 8=-5 10=-3 11=-5 15=9 17=-5
side called|financial 0=-4 1=10 2=-4 4=11 6=6 8=16 11=-3 15=-3 17=-9
side called|financial|equity 1=11 8=9
side called|financial|guarantee 6=7 8=4 17=-3
side called|financial|trade 0=-4 4=8 17=-3
side called|financ|debt 2=7 8=5 11=-5 17=-6
side called|financ|guarantee 6=-6 8=-7 15=9 17=8
side called|fine 0=-10 4=-3 8=-16 9=4 13=-7 16=-3 17=-7
side called|fine|trade 0=-9 8=-11 9=5 13=-5 16=-3 17=-4
side called|food 0=8 1=19 2=-9 3=8 4=-5 8=5 9=11 10=-13 11=13 12=4 14=3 15=-12 16=15 17=4
side called|food|buildout 5=7 8=5 9=-4 13=3 16=4
side called|food|debt 0=4 1=-4 2=-7 5=4 6=6 9=6 10=4 11=9 15=-6 17=9
side called|food|equity 1=14 5=-3 8=9 9=4 10=-10 11=3 12=4 16=-4 17=-5
side called|food|guarantee 8=-3 15=-7 17=-11
side called|food|licence 3=7 8=3 17=-6
side called|food|other 0=9 1=5 3=-4 5=-5 6=-4 8=-3 9=-3 10=-4 12=4 13=-6 15=6 16=12
side called|food|trade 1=6 2=-3 3=8 4=-3 9=11 10=-3 11=6 13=3 15=-4 16=7 17=15
side called|fook 0=-7 8=-12 9=-9 17=-11
side called|fook|trade 0=-7 8=-9 9=-9 17=-10
side called|forg 9=32 11=5 17=36
side called|forg|trade 9=32 17=32
side called|foundation 7=9 8=6 17=-4
side called|franc 0=-5 8=-8 9=4
side called|freight 0=8 2=-4 4=8 5=5 6=-8 7=-3 8=-7 10=5 11=8 12=6 15=-5 17=4
side called|freight|acquisition 1=4 4=3 5=4 8=8 10=4 13=-4 17=-5
side called|freight|debt 0=-3 3=3 6=-6 8=-7 9=3 10=7 13=4 14=4 15=-3 17=8
side called|freight|licence 3=7 8=4
side called|freight|other 0=3 6=5 7=-3 8=-5 9=-4 10=-3 12=10 13=6 16=-7 17=-3
side called|freight|trade 0=11 3=-8 6=-7 8=-5 10=3 11=5 13=-4 16=9
side called|fudosan 0=-5 7=-3 8=-12 9=13 11=-3 16=11 17=19
side called|fudosan|other 7=-3 8=-6 16=11 17=9
side called|fudosan|trade 0=-5 8=-6 9=14 17=13
side called|fund 0=-6 1=37 2=-6 5=-6 7=-5 8=10 9=-5 10=5 11=-4 17=-10
side called|fund|buildout 5=-3 8=-6 16=-3 17=-8
side called|fund|equity 1=21 2=-5 8=8 10=10 17=7
side called|fund|other 1=13 8=7 17=-3
side called|gam 5=8 8=5 9=-3 12=7 13=-3 16=3
side called|gamesa 0=-6 8=-9 9=18 11=-3 17=12
side called|gamesa|trade 0=-6 8=-7 9=18 17=18
side called|gam|trade 5=7 8=4 9=-3 17=-5
side called|gas 0=-11 8=-18 9=33 11=11 13=4 17=38
side called|gas|acquisition 13=7 17=5
side called|gas|trade 0=-9 8=-13 9=29 11=8 17=29
side called|general 2=10 8=7 17=-4
side called|general|debt 2=10 8=9
side called|government 0=14 5=-3 7=15 8=15 9=3 17=-4
side called|government|other 7=15 8=8 9=5 17=3
side called|government|trade 0=16 8=13 17=-3
side called|grain 9=6 17=7
side called|group 0=-16 1=7 2=15 4=-4 5=26 6=9 7=-7 8=14 9=23 10=-10 11=-5 12=-4 13=18 16=-12 17=3
side called|group|debt 2=9 6=12 8=18 11=6
side called|group|equity 5=27 8=24
side called|group|other 0=4 1=-3 2=10 4=-3 7=-3 9=25 10=-3 11=-4 16=-7 17=11
side called|group|trade 0=-19 4=-3 5=4 7=-3 8=-26 9=7 10=-4 11=-5 13=13 15=-3 16=-3
side called|growth 2=5 7=-3 11=-4 16=12 17=3
side called|growth|licence 16=8 17=7
side called|guarante|debt 6=9 8=8
side called|hangzhou 2=6 6=-3 15=9 17=4
side called|hangzhou|guarantee 6=-3 8=-3 15=9 17=6
side called|health 4=5 9=-5 13=7
side called|healthcar 0=-8 4=11 9=-5 11=13 13=10 17=14
side called|healthcar|acquisition 4=9 8=8 13=12 17=11
side called|healthcar|debt 11=13 17=13
side called|healthcar|trade 0=-6 8=-8 9=-3 17=-5
side called|healthineer 0=-4 8=-13 9=12 11=-5 17=3
side called|healthineer|trade 0=-4 8=-11 9=11 17=7
side called|health|trade 4=6 8=3 9=-4 17=-8
side called|heavy 0=4 4=4 5=5 8=5 9=29 10=5 15=-5 17=20
side called|heavy|other 9=7 17=7
side called|heavy|trade 0=8 8=6 9=17 11=3 17=18
side called|high 0=3 9=7 10=-5 12=-5 17=-5
side called|highway 0=-5 8=-7 17=-6
side called|high|trade 0=3 9=7 12=-5
side called|hill 1=4 2=8 8=6 11=-28 17=-33
side called|hill|debt 2=6 8=4 11=-27 17=-28
side called|hold 7=3 13=-9 16=-3 17=-18
side called|holding 1=-4 2=-8 5=-4 6=10 7=-3 8=-8 10=3 11=24 12=-3 13=5 15=-3 16=-4 17=16
side called|holding|acquisition 4=9 8=7
side called|holding|debt 8=-3 11=6 13=8 17=12
side called|holding|guarantee 6=12 8=9 15=-3 17=-4
side called|holding|other 0=5 2=-4 3=5 4=-3 7=-5 8=-8 9=-5 11=18 16=-3 17=5
side called|hold|trade 13=-8 17=-10
side called|home 5=5 9=13 11=3 15=7 16=7 17=25
side called|home|trade 5=4 9=6 15=7 17=12
side called|hong 2=10 8=6 9=4 11=-3 15=10 17=9
side called|hong|other 2=6 8=4 15=7 17=7
side called|horizon 0=-3 2=33 7=-4 8=25
side called|horizon|debt 2=25 8=25
side called|horizon|trade 0=-3 2=9 8=3
side called|hospital 9=-7 11=-4 13=9 16=7
side called|hospital|acquisition 13=8 17=7
side called|hospital|trade 9=-5 13=-3 16=7
side called|hotel 0=20 7=7 8=18 9=-18 11=21 13=24 17=19
side called|hotel|acquisition 7=8 8=6 11=8 13=3 17=7
side called|hotel|debt 11=15 13=4 17=16
side called|hotel|other 0=10 8=8 9=-6 17=-9
side called|hotel|trade 0=11 8=9 9=-10 13=19 17=7
side called|hung 8=-4 9=8 17=6
side called|hyundai 0=-3 5=4 8=-3 9=-4 17=-9
side called|ii 1=7 10=-3 11=-4 17=-9
side called|ii|other 1=7 8=4
side called|import 2=-7 8=-12 15=9 17=6
side called|import|debt 2=-6 8=-8
side called|import|trade 8=-3 15=12 17=11
side called|in 13=-3 16=8
side called|india 2=-10 8=-14 10=-3 15=-10 17=-17
side called|india|other 2=-6 8=-10
side called|industri 0=-12 4=4 8=-11 9=8
side called|industri|trade 0=-10 8=-11 9=9 17=8
side called|industry 1=14 4=3 5=-5 8=4 9=4 15=-6 17=-7
side called|industry|buildout 1=7 5=-4
side called|infra 0=-3 8=-8 17=-3
side called|infrastructur 0=-6 1=8 5=-4 8=-9 9=9 10=-6 11=24 13=15 15=-9 16=3 17=25
side called|infrastructur|equity 0=5 1=9 8=11 10=-5 13=13 17=3
side called|infrastructur|guarantee 11=23 17=23
side called|infrastructur|other 0=-3 8=-4 9=22 15=-3 17=18
side called|infrastructur|trade 0=-9 8=-12 9=-10 16=4 17=-10
side called|insuranc 0=-4 1=7 2=-6 4=3 6=10 8=6 9=-6 10=-3 11=43 13=-3 15=3 17=32
side called|insuranc|debt 1=7 2=-4 11=-9 17=-11
side called|insuranc|equity 4=3 11=16 17=12
side called|insuranc|other 11=40 17=37
side called|insuranc|trade 0=-3 6=11 8=6 9=-4 17=-6
side called|integrat 1=4 9=-6 17=-9
side called|intelligent 0=-6 8=-9 9=4
side called|international 0=-6 1=4 4=-4 5=6 7=5 9=16 10=-7 11=-10 13=18 15=-3 16=13 17=19
side called|international|debt 11=-7 17=-8
side called|international|equity 5=8 8=7 10=-4 13=4 16=15 17=12
side called|international|trade 0=-4 8=-6 9=17 13=5 17=16
side called|investment 0=-10 1=15 2=14 6=-3 7=-6 8=4 9=6 10=-16 11=-6 13=3 14=-5 15=7 17=-13
side called|investment|acquisition 4=5 13=-8 17=-10
side called|investment|debt 1=4 2=9 8=9 17=-5
side called|investment|equity 1=-3 2=3 5=-3 8=-7 10=-14 17=-20
side called|investment|guarantee 1=7 8=3 15=9 17=7
side called|investment|other 1=12 2=6 8=9 17=-11
side called|investment|trade 0=-7 8=-11 9=9 13=14 16=5 17=23
side called|in|trade 13=-3 16=8
side called|iron 0=-15 8=-14 9=19 17=14
side called|iron|trade 0=-14 8=-15 9=19 17=13
side called|japan 0=10 2=3 8=11 17=-3
side called|japan|trade 0=11 8=10
side called|jiangsu 2=4 8=3 15=12 17=11
side called|kai 8=-4 9=8 17=6
side called|kenya 7=7 8=4 11=-14 15=-3 17=-19
side called|kong 1=-4 2=15 4=-6 5=-7 8=-5 9=3 11=-7 15=10
side called|kong|buildout 5=-6 8=-7
side called|kong|debt 2=9 8=7 11=-6 17=-7
side called|kong|other 2=6 8=4 15=7 17=6
side called|lab 0=-8 2=-3 3=3 8=-13 9=3 10=7 11=-4 12=-3
side called|lab|other 8=-3 9=4 13=5 17=7
side called|lab|trade 0=-7 8=-12 10=8 11=-3 13=-6 17=-3
side called|lake 0=-4 8=-6 9=-5 17=-11
side called|land 2=-3 6=7 9=4 13=9 17=9
side called|land|other 6=9 8=7
side called|lane 7=8 8=6 11=8 13=-3
side called|leagu 12=15 17=13
side called|leas 0=-22 1=3 2=16 6=3 7=-4 8=-8 11=-6 15=6 17=-10
side called|leas|debt 2=11 8=4 11=-6 17=-11
side called|leas|guarantee 6=4 15=7 17=6
side called|leas|other 9=-5 17=-7
side called|leas|trade 0=-18 2=3 4=6 8=-13 17=-3
side called|life 0=14 1=14 2=-3 3=5 5=-3 8=19 9=-15 10=15 11=13 12=-3 13=14 15=10 17=25
side called|life|debt 1=7 2=-7 11=18 13=12 17=26
side called|life|equity 1=6 2=4 4=3 8=7 10=3
side called|life|other 0=13 1=3 3=7 8=16 17=-4
side called|life|trade 0=4 8=3 9=-12 10=13 17=-5
side called|lilly 1=-3 5=10 17=-7
side called|lin 0=10 4=3 8=11 9=-4 17=-5
side called|line 0=13 8=9 9=-3 10=7 13=-4 16=5
side called|line|trade 0=13 8=12 9=-3 17=-5
side called|liquid 1=-3 5=12 8=5 9=-4 17=-9
side called|lithium 0=8 3=-3 4=-3 8=-8 9=-11 10=10 11=-4 12=-4 13=41 17=20
side called|lithium|acquisition 8=-3 13=36 17=33
side called|lithium|equity 8=-5 10=12 17=7
side called|lithium|licence 8=-4 12=-3 13=10
side called|lithium|trade 0=-6 8=-10 9=-7 17=-12
side called|logistic 0=18 8=15 9=-3 17=-5
side called|logistic|trade 0=18 8=16 9=-3 17=-3
side called|macau 17=-7
side called|management 0=5 1=3 2=5 4=9 8=14 9=-6 10=-4 13=-4 17=-18
side called|management|debt 1=-3 2=7 8=3 17=-3
side called|management|trade 0=7 4=6 8=12 9=-5 17=-9
side called|marin 0=-9 1=-11 2=-4 3=11 4=18 5=-8 7=15 8=-5 9=27 10=6 11=5 12=-10 13=5 14=-6 15=-5 16=7 17=13
side called|marin|acquisition 8=-7 10=3
side called|marin|debt 0=5 1=-3 2=-3 6=-7 7=4 8=-10 9=5 10=-4 11=15 14=3 15=-9 16=6 17=9
side called|marin|equity 1=-8 3=4 6=5 10=6 13=3 17=8
side called|marin|guarantee 15=8 17=5
side called|marin|licence 3=7 4=3 8=8 17=-4
side called|marin|other 0=-5 4=8 6=-3 7=8 9=13 10=3 11=-6 13=4 15=3 17=4
side called|marin|trade 0=-3 1=-3 4=9 5=-10 6=3 8=-5 9=17 11=-4 12=-8 14=-3 15=-4 16=4 17=3
side called|maritim 0=-3 4=4 9=-4 11=8
side called|maritim|debt 11=9 17=7
side called|market 0=-6 2=5 4=-7 5=-3 6=-5 7=-3 8=-27 9=-4 10=-10 11=-9 15=-11 17=-45
side called|market|acquisition 4=-5 8=-7 17=-4
side called|market|debt 8=-3 11=-7 17=-8
side called|market|equity 10=-9 17=-12
side called|market|guarantee 15=-9 17=-10
side called|market|trade 0=-5 2=7 8=-9 9=-3 17=-8
side called|mart 0=20 3=8 8=22 9=-10 17=-15
side called|mart|other 0=19 8=17
side called|mart|trade 0=3 9=-8 17=-10
side called|material 0=-10 1=-3 3=13 4=12 5=13 8=20 9=33 10=20 11=4 12=-4 17=42
side called|material|acquisition 4=13 8=12
side called|material|buildout 5=12 8=11
side called|material|debt 10=8 11=6 17=14
side called|material|equity 1=-3 5=3 10=7 17=5
side called|material|licence 3=9 8=8 12=-3
side called|material|other 8=-4 9=8 10=8 13=8 17=22
side called|material|trade 0=-7 3=4 8=-6 9=25 13=-6 17=16
side called|media 0=-3 3=-5 5=10 8=-3 12=8
side called|media|equity 5=10 8=7
side called|medical 0=-5 3=20 4=4 8=17 9=12 10=3 17=11
side called|medical|equity 3=8 8=8 10=4
side called|medical|trade 0=-4 3=12 8=9 9=12 17=11
side called|medicin 13=12 17=13
side called|merchant 1=-5 2=7 5=6 8=4 15=8 17=3
side called|merchant|debt 2=9 8=8 17=-3
side called|merchant|guarantee 15=13 17=13
side called|metal 0=-3 7=26 8=16 9=26 15=31 16=-4 17=41
side called|metal|other 7=26 8=23 9=-3 15=32 16=-4 17=24
side called|metal|trade 0=3 9=30 17=26
side called|metro 2=16 6=-5 8=8 11=-7 17=-9
side called|metro|debt 2=16 8=15 11=-7 17=-8
side called|metro|guarantee 6=-5 8=-7
side called|microelectronic 0=-6 8=-10 9=-8 13=-18 16=-11 17=-41
side called|microelectronic|acquisition 4=-7 8=-9 13=-10 17=-12
side called|microelectronic|other 4=9 8=5 16=-10 17=-13
side called|microelectronic|trade 0=-3 8=-5 9=-7 13=-7 17=-16
side called|mill 8=-3 13=12 17=9
side called|mill|other 13=12 17=11
side called|min 0=22 4=7 8=27 9=10 13=5 17=13
side called|minister 4=-4 7=7
side called|ministry 0=11 8=6 9=-4 10=-3 11=-3 16=-7 17=-20
side called|ministry|other 9=-3 16=-7 17=-14
side called|ministry|trade 0=9 8=8
side called|min|acquisition 4=7 8=7
side called|min|trade 0=23 8=22 9=10 17=10
side called|mitsui 2=20 8=17 9=-3 17=-8
side called|mobil 2=-3 5=-4 7=9 9=-6 10=-7 11=4 13=-6 15=-5 16=45 17=20
side called|mobility|other 0=7 8=5
side called|mobil|debt 11=6 16=8 17=11
side called|mobil|equity 1=5 8=-3 10=-6 16=15 17=6
side called|mobil|other 1=-3 7=12 8=7 17=-5
side called|mobil|trade 0=4 8=-3 9=-4 13=-4 15=-5 16=29 17=13
side called|motor 0=-6 1=3 2=-5 8=-13 10=9 17=3
side called|motor|equity 8=-7 10=10 17=9
side called|mutual 2=4 8=-3 9=-5 13=-4 17=-14
side called|mutual|other 8=-8 17=-4
side called|nan 15=-5 17=-7
side called|national 2=3 16=-3 17=-10
side called|network 8=-5 9=27 11=-8 15=-4 16=-5 17=5
side called|network|other 9=11 16=-4 17=3
side called|network|trade 0=3 9=19 11=-3 17=12
side called|new 1=-3 3=9 5=13 8=16 9=26 13=-4 17=16
side called|new|buildout 5=9 8=9
side called|new|licence 3=9 8=9
side called|new|other 9=9 17=9
side called|new|trade 9=19 13=-5 17=13
side called|ningbo 2=-3 8=-7 16=5
side called|nord 7=9 8=3 9=25 11=-4 13=6 17=21
side called|nord|other 9=12 17=10
side called|nord|trade 9=4 13=7 17=9
side called|nuclear 0=-6 1=7 8=-6 9=14 10=9 11=3 15=-7 17=11
side called|nuclear|equity 1=7 8=4 10=10 11=5 17=11
side called|nuclear|guarantee 15=-7 17=-8
side called|nuclear|trade 0=-4 8=-9 9=14 17=8
side called|ocean 0=-10 1=-5 4=-4 8=-22 9=20 11=-5 17=11
side called|ocean|trade 0=-10 8=-10 9=21 17=19
side called|of 0=13 2=21 3=-13 4=-28 5=-19 6=22 7=9 9=-22 10=-9 11=-13 12=3 15=24 16=22 17=-5
side called|offic 0=9 8=8
side called|offic|trade 0=9 8=9
side called|offshor 0=10 4=-3 5=-5 7=4 8=3 9=28 10=7 11=25 15=-10 16=3 17=42
side called|offshor|buildout 5=-5 8=-7
side called|offshor|debt 11=27 17=26
side called|offshor|equity 6=3 10=9 11=3 17=9
side called|offshor|guarantee 15=-9 17=-13
side called|offshor|trade 0=11 7=4 8=13 9=29 16=4 17=28
side called|of|acquisition 0=4 4=-20 8=-14 13=-3 17=-8
side called|of|buildout 5=-9 8=-14 14=-3 17=-6
side called|of|debt 0=-4 2=7 4=-3 8=-10 11=-9 13=3 15=10 16=4
side called|of|equity 6=-3 8=-9 10=-5 15=6
side called|of|guarantee 2=8 6=7 8=8 15=4
side called|of|other 0=10 1=-3 3=-3 6=17 7=10 8=19 9=-5 10=3 12=3 13=-3 15=3 16=14 17=8
side called|of|trade 0=9 1=3 2=8 3=-3 4=-4 5=-4 6=5 7=3 8=10 9=-14 14=8 15=12 16=9 17=4
side called|on 0=6 7=5 8=8 9=-6 17=-8
side called|optoelectronic 0=6 6=9 8=14 13=5 16=3 17=8
side called|optoelectronic|trade 0=7 8=7
side called|owl 1=-5 2=13 4=-4 11=-5 17=-10
side called|pacific 0=27 5=-4 8=19 9=17 11=7 13=-4 17=16
side called|pariba 2=19 8=15 11=-3 17=-4
side called|pariba|equity 2=25 8=25
side called|partner 0=-8 1=8 2=-4 5=-4 8=-15 9=-7 10=-5 13=15 15=-9 17=-13
side called|partner|debt 8=-5 15=-6 17=-8
side called|partner|equity 0=5 8=3 10=-4 13=13 17=5
side called|partner|other 1=7 8=4 15=-3 17=-5
side called|partner|trade 0=-11 4=5 8=-9 17=-5
side called|petrochemical 0=11 8=8 11=10 17=10
side called|petrochemical|debt 11=10 17=10
side called|pharma 0=-4 1=-3 2=-5 3=18 4=4 5=-4 7=-3 9=-6 10=5 11=4 12=10 17=5
side called|pharmaceutical 0=-5 3=5 4=-3 5=-3 8=-7 9=14 12=-6 17=5
side called|pharmaceutical|trade 0=-5 8=-5 9=14 17=13
side called|pharma|equity 4=8 10=6 17=4
side called|pharma|licence 3=10 8=5 12=8 17=5
side called|pictur 0=-10 3=-7 4=-3 5=4 7=26 8=7 9=6 11=13 12=3 13=5 15=-6 16=-6 17=8
side called|pictur|acquisition 13=10 17=7
side called|pictur|buildout 5=5 7=26 8=28 16=-4 17=-8
side called|pictur|debt 11=16 17=13
side called|pictur|guarantee 15=-5 17=-7
side called|pictur|licence 3=-6 8=-8 12=5
side called|pictur|trade 0=-6 8=-9 9=10 17=3
side called|point 0=-8 4=7 17=-5
side called|point|trade 0=-7 4=4 8=-4
side called|port 0=3 1=-8 2=-4 4=-5 5=24 7=7 8=11 9=18 11=3 12=-3 13=-8 15=21 16=10 17=28
side called|port|acquisition 5=13 8=11 16=9 17=4
side called|port|debt 8=-7 11=6
side called|port|guarantee 15=22 17=22
side called|port|other 0=-9 1=-3 5=8 7=5 8=-3 9=6 16=3
side called|port|trade 0=14 7=4 8=12 9=14 13=-3 17=5
side called|power 0=-10 1=7 2=-10 3=15 4=8 5=-14 6=18 7=-4 8=-8 9=5 10=19 11=-13 13=4 14=12 16=-15
side called|power|debt 0=-3 1=-4 2=-4 6=4 7=3 8=-4 9=5 10=9 11=-4 13=3 15=-5 17=4
side called|power|equity 1=5 5=-4 10=16 12=4 13=-4 17=14
side called|power|licence 3=11 8=7 12=-4 17=-7
side called|power|other 0=-3 1=6 2=-3 3=5 5=-8 6=10 7=-10 8=-7 10=-4 11=-4 13=4 14=4 15=6 16=-10 17=-10
side called|power|trade 0=-8 2=-3 3=6 4=4 5=-5 6=9 7=3 9=7 11=-7 14=9 16=-5
side called|properti 0=-4 6=-3 8=-9 9=13 17=10
side called|properti|trade 0=-4 4=5 9=13 17=8
side called|rail 0=12 4=5 8=13 11=8 14=3 15=-4 17=4
side called|rail|trade 0=13 8=12
side called|rale 2=17 8=14 17=-3
side called|rale|debt 2=11 8=10
side called|re 2=-3 8=-9 9=24 11=-4 17=17
side called|reit 0=15 4=8 8=14 9=32 10=5 11=-7 13=37 15=-6 16=8 17=54
side called|reit|acquisition 4=9 8=6
side called|reit|guarantee 0=27 8=26 9=-4 15=-4 17=-12
side called|reit|other 10=6 13=25 17=28
side called|reit|trade 0=-10 8=-13 9=21 13=15 16=10 17=37
side called|resourc 0=-5 1=9 2=-4 4=6 5=-3 6=5 7=-4 9=9 10=3 11=-9 13=-10 15=-4 17=-17
side called|resourc|acquisition 4=7 13=-3 17=-5
side called|resourc|equity 1=10 8=5 17=-3
side called|resourc|other 6=6 10=4 11=-8 13=-6 17=-14
side called|resourc|trade 9=14 17=12
side called|retail 0=15 8=12 9=-4 13=3 17=-3
side called|retail|trade 0=15 8=13 9=-4 17=-5
side called|review 0=-6 8=-9 9=-11 11=-3 13=-3 17=-19
side called|review|trade 0=-4 8=-5 9=-10 17=-12
side called|re|other 8=-3 9=14 17=13
side called|ridg 0=-4 8=-8 9=-5 10=3 11=15 13=-6
side called|ridg|debt 11=18 17=14
side called|robotic 0=-3 8=-5 10=21 11=3 17=19
side called|robotic|equity 10=21 17=19
side called|royc 0=10 8=5 11=-3 17=-5
side called|royc|trade 0=10 8=5 17=-3
side called|sach 1=3 2=26 7=-3 8=17 11=-3 13=-3 17=-13
side called|sach|debt 2=10 8=9 17=-3
side called|sach|equity 1=3 2=17 8=12 17=-4
side called|scientific 0=4 9=7 17=4
side called|scientific|trade 9=8 17=7
side called|semiconductor 0=-3 8=-6 9=8 17=6
side called|semiconductor|trade 0=-3 8=-3 9=8 17=6
side called|servic 0=6 4=16 8=14 9=-6 11=12 14=8 16=3 17=11
side called|servic|debt 11=9 16=3 17=11
side called|servic|equity 14=8 17=8
side called|servic|other 9=6 11=3 17=8
side called|servic|trade 0=10 4=10 8=18 9=-11 17=-14
side called|shanghai 0=-3 8=-3 9=-7 17=-9
side called|shanghai|trade 0=-3 8=-3 9=-7 17=-9
side called|shipbuild 0=-8 8=-11 9=12 11=-4 17=4
side called|shipbuild|trade 0=-8 8=-9 9=11 17=8
side called|shipp 0=14 6=5 8=17 9=24 17=19
side called|shipp|other 0=11 8=10
side called|shipp|trade 0=3 9=22 17=20
side called|sing 9=10 17=8
side called|sing|trade 9=10 17=10
side called|sinopac 15=7 17=6
side called|sinopac|trade 15=7 17=6
side called|solar 0=-14 5=6 8=-11 10=3 13=4 17=6
side called|solar|trade 0=-14 8=-16 13=3
side called|solution 0=-8 4=6 8=-7 9=-10 13=-4 16=17
side called|solution|acquisition 4=7 8=3 9=-3 17=-4
side called|solution|trade 0=-5 8=-8 9=-6 13=-3 16=17 17=6
side called|son 0=7 8=5 9=-5 16=-3 17=-10
side called|son|trade 0=7 8=7 9=-5 17=-5
side called|spac 0=9 2=-4 8=-4 9=9 11=-6 15=6 17=5
side called|spac|trade 0=11 2=-3 9=5 17=3
side called|spe 0=4 15=-4 17=-8
side called|sport 0=-5 3=9 5=9 8=11 9=-5 17=-6
side called|sport|other 0=-5 3=9 8=4 9=-4 17=-5
side called|stat 0=18 2=3 6=31 7=-9 8=34 10=5 15=-6 16=23 17=15
side called|stat|other 0=-3 2=4 6=27 7=-7 8=18 10=5 16=23 17=24
side called|stat|trade 0=21 4=3 8=22
side called|steel 0=13 1=14 8=15 9=-25 10=3 11=3 13=7 16=16 17=-6
side called|steel|acquisition 0=-3 8=-5 13=11 17=8
side called|steel|equity 1=16 4=3 8=18 10=4 17=3
side called|steel|other 8=-4 9=-3 16=17 17=9
side called|steel|trade 0=16 8=8 9=-22 17=-28
side called|stock 0=-6 8=-10 17=-3
side called|storag 0=7 8=3 16=8 17=9
side called|storag|other 16=8 17=7
side called|storag|trade 0=7 8=7
side called|street 0=-8 2=4 4=-6 5=-4 7=25 8=8 9=6 13=10 15=-4 16=5 17=11
side called|street|acquisition 2=7 4=-5 13=12 16=7 17=16
side called|street|buildout 5=-4 7=26 8=22 17=-3
side called|street|trade 0=-4 8=-4 9=8
side called|sun 2=-7 8=-10 17=-5
side called|system 0=-5 3=20 8=13 9=9 11=-11 17=-5
side called|system|debt 11=-11 17=-11
side called|system|equity 3=8 8=8
side called|system|trade 0=-5 3=13 8=7 9=10 17=8
side called|tai 0=-7 8=-12 9=-9 17=-11
side called|taiwan 0=6 2=5 4=-3 5=-3 8=4 13=-4 16=-5 17=-16
side called|taiwan|trade 0=7 6=3 8=8 17=-3
side called|tai|trade 0=-7 8=-9 9=-9 17=-10
side called|tarrant 1=6 2=8 3=-3 4=-5 5=-3 6=12 7=-5 8=4 9=-3 11=-3 13=-3 15=12 17=-6
side called|tarrant|guarantee 6=7 8=4
side called|tech 0=-3 4=-6 8=-11 9=4 10=-6 17=-12
side called|technologi 0=-4 8=-7 11=-4 17=-7
side called|technology 0=8 5=15 6=4 8=18 9=31 10=9 11=9 13=-4 14=-7 16=-5 17=25
side called|technology|buildout 5=8 8=7 14=-6 17=-8
side called|technology|debt 5=9 8=8 11=10 17=7
side called|technology|other 0=4 9=21 10=5 17=25
side called|technology|trade 0=6 4=-5 6=5 9=14 16=-4 17=3
side called|tech|debt 10=-5 17=-7
side called|tech|trade 0=-3 4=-7 8=-11 9=4
side called|telecom 0=15 4=8 8=23 9=-3 10=5 11=3
side called|telecom|trade 0=9 4=10 8=18 17=-3
side called|therapeutic 0=-3 2=-4 3=-8 7=7 8=-13 9=-11 11=3 12=25 13=-9 17=4
side called|therapeutic|debt 2=-4 8=-4 11=8 17=7
side called|therapeutic|licence 3=-8 7=6 8=-5 9=-3 12=17 13=-3 17=6
side called|therapeutic|other 8=-3 11=-3 17=-8
side called|therapeutic|trade 5=-3 8=-4 9=-5 12=12 13=-3
side called|tiger 0=4 5=-4 8=-4 15=8
side called|tourism 0=11 8=9 11=15 17=14
side called|tourism|trade 0=11 8=11 11=12 17=11
side called|tower 0=-9 4=6 7=39 8=29 9=3 10=6
side called|tower|acquisition 4=7 8=4 13=-7 17=-9
side called|tower|debt 7=9 8=8
side called|tower|equity 10=7 17=5
side called|tower|trade 0=-7 7=32 8=21 9=5 13=6 17=7
side called|transportation 0=-21 8=-25 9=3 16=-3 17=-7
side called|transportation|other 0=-3 8=-6 9=7 16=-3 17=3
side called|transportation|trade 0=-18 8=-19 9=-4 17=-5
side called|trust 7=11 10=-5 11=-4 15=11 17=-5
side called|trust|debt 2=-3 8=-6 11=-4 15=10 17=4
side called|tv 0=-4 8=-8 9=-6 17=-12
side called|uk 2=11 8=9 11=-3 15=4 17=-3
side called|unit 2=7 8=5 15=26 17=23
side called|unit|debt 2=11 8=10 15=13 17=13
side called|unit|guarantee 15=8 17=7
side called|unit|other 2=-3 8=-5 15=7 17=6
side called|vehicl 10=11 17=11
side called|ventur 1=34 2=11 3=-3 4=6 5=-3 6=-4 7=-5 8=34 10=-3 17=-11
side called|ventur|debt 1=12 8=10 17=-4
side called|ventur|other 1=13 8=9
side called|ventur|trade 0=-3 1=8 2=11 8=11
side called|water 0=16 1=-5 8=10 9=25 10=14 11=-3 13=-3 16=3 17=28
side called|water|equity 1=-5 8=-8 10=14 17=11
side called|water|other 9=11 16=3 17=12
side called|water|trade 0=18 8=17 9=15 17=13
side called|whal 0=14 7=3 8=14 9=-6 13=6 16=3
side called|whal|acquisition 13=7 17=7
side called|whal|trade 0=14 8=13 9=-6 17=-8
side called|whitney 0=-3 8=-4 9=-7 17=-10
side called|wind 0=21 8=20 10=7 13=-4 17=4
side called|wind|equity 10=7 11=3 17=8
side called|wind|trade 0=19 8=18 9=3 13=-3
side called|work 0=9 2=-3 3=-4 5=-6 6=6 7=16 8=12 9=-3 12=10 17=3
side called|work|debt 6=8 8=8
side called|work|trade 0=4 7=6 8=7 12=4
side called|world 8=-4 10=-8 13=4 17=-9
side called|world|equity 10=-8 17=-9
side called|yangtz 8=-6 10=7 17=4
side called|yangtz|equity 8=-3 10=7 17=5
side called|世界 0=-3 8=-7 17=-4
side called|东方 5=9 8=9 17=-3
side called|东方|other 5=9 8=6
side called|中油 0=-5 8=-5 9=10 17=10
side called|中油|trade 0=-5 8=-5 9=10 17=10
side called|二期 1=11 8=5 17=-4
side called|亚迪 8=-3 9=-8 17=-9
side called|亚迪|trade 8=-3 9=-8 17=-8
side called|交所 2=-4 8=-6 11=-3 13=-3 17=-8
side called|产业 1=12 5=-5 8=4 11=-4 17=-6
side called|产投 1=9 4=4 5=-3 8=8
side called|产投|guarantee 1=7 8=4
side called|人寿 0=7 1=21 2=-5 4=8 5=-3 8=25 10=-4 13=5 15=14 17=10
side called|人寿|equity 1=12 8=8 17=-4
side called|人寿|trade 0=9 4=5 8=13
side called|信保|trade 6=8 8=5 17=-3
side called|信托 8=-4 11=-5 15=13 17=7
side called|信托|debt 8=-3 11=-4 15=10 17=5
side called|信託 1=-3 2=-4 8=-9 11=4
side called|備局 0=60 8=56
side called|備局|trade 0=61 8=58
side called|兄弟 0=-5 8=-8 9=-6 12=9 17=4
side called|光電 0=4 6=17 8=17 13=10 16=9 17=11
side called|光電|other 16=9 17=8
side called|创投 0=-4 1=13 4=-8 8=-4 10=-5 13=-3 17=-10
side called|创投|equity 1=7 4=-6 8=-4 10=-4 17=-8
side called|创投|other 1=8 8=6
side called|制药 9=-7 17=-8
side called|創投 1=7 8=6 10=-3 11=3
side called|創投|equity 1=7 8=6 10=-3 17=-3
side called|动力 8=-3 10=-9 17=-10
side called|医疗 0=-7 4=6 8=-6 9=8 11=5 13=-3 17=8
side called|医疗|trade 0=-6 8=-8 9=8 17=7
side called|南亚 1=-4 5=-15 8=-22 9=-3 17=-6
side called|发展 5=-3 8=-4 11=7
side called|商局 1=-4 5=7
side called|商行 6=-3 8=-4 15=-6 17=-7
side called|商飞 0=-4 8=-5 9=9 17=9
side called|商飞|trade 0=-4 8=-5 9=9 17=9
side called|国际 0=17 2=6 4=3 6=3 8=24 9=-3 11=-6 16=3 17=-7
side called|国际|trade 0=17 4=4 8=19 9=-3 17=-4
side called|國際 8=4 11=-8 13=9 17=-3
side called|國際|debt 11=-7 17=-7
side called|地产|acquisition 13=7 17=7
side called|基金 0=-5 1=31 2=-7 4=6 5=-6 6=6 7=-5 8=17 9=3 10=3
side called|基金|acquisition 4=8 8=7
side called|基金|debt 6=8 8=6
side called|基金|equity 1=24 2=-4 7=-4 8=10 10=3
side called|士尼 0=-4 8=-7
side called|士尼|trade 0=-4 8=-7
side called|备局 0=-12 8=-15
side called|备局|trade 0=-12 8=-15
side called|复材 8=-3 9=8 17=7
side called|大学 0=4 8=-4 9=-4 16=9 17=4
side called|大通 1=-3 2=-6 8=-10
side called|委会 5=-4 8=-8 17=-3
side called|娱乐 1=4 7=10 8=12
side called|实业 0=10 5=14 8=22
side called|实业|other 0=9 5=14 8=21
side called|家族 4=-5 8=-7 13=-12 17=-18
side called|工程 0=-4 8=-6 9=10 17=9
side called|工程|buildout 9=7 17=6
side called|巴西 0=-3 8=-5 9=8 11=4 17=11
side called|市府 0=21 8=17 9=18 17=15
side called|市府|other 9=12 17=11
side called|市府|trade 0=22 8=19 9=7 17=5
side called|建设 4=6 9=9 17=8
side called|建设|trade 4=5 9=9 17=8
side called|影业 4=-7 5=16 7=4 8=12 9=-7 10=4 11=3 12=11 13=-4 16=4 17=6
side called|影业|buildout 5=17 8=16 17=-3
side called|影业|licence 12=8 17=7
side called|投资 4=-4 8=-6 13=11 17=5
side called|投资|acquisition 4=-3 8=-4 13=9 17=8
side called|担保 8=-8 11=-3 12=-4 17=-11
side called|担保|guarantee 6=-4 8=-8
side called|控股 0=-6 1=-9 4=3 5=-3 6=12 8=-10 9=-27 10=3 11=9 13=-12 17=-33
side called|控股|acquisition 4=-4 8=-6 13=-6 17=-9
side called|控股|debt 11=7 17=7
side called|控股|equity 1=-8 4=10 10=5 17=3
side called|控股|guarantee 6=13 8=12
side called|控股|other 8=-5 13=-4 17=-8
side called|控股|trade 8=-6 9=-25 11=3 17=-25
side called|政府 0=4 1=-8 2=3 3=-4 6=4 7=19 8=9 9=-4 10=-5 11=-6 12=7 14=-4 15=-3 16=-7 17=-29
side called|政府|buildout 5=-6 7=3 8=-7 17=-3
side called|政府|debt 6=8 8=6 11=-5 12=3 17=-5
side called|政府|equity 5=-8 8=-13 17=-3
side called|政府|guarantee 6=7 8=4 17=-4
side called|政府|other 0=-11 1=-3 5=4 6=-8 7=13 8=-6 12=5 16=-4 17=-6
side called|政府|trade 0=18 5=13 6=-5 7=8 8=27 9=-3 17=-9
side called|数据 0=36 8=30 9=-5 10=8 11=9 15=4 17=12
side called|数据|other 0=10 8=7 9=-4 17=-4
side called|数据|trade 0=28 8=27 17=-4
side called|文化 2=9 8=5 17=-6
side called|文化|debt 2=9 8=8 17=-3
side called|斯夫 0=8 8=7 9=-3 17=-4
side called|新材 5=13 8=9 9=5 17=4
side called|新药 8=-5 12=-4 17=-8
side called|时代 9=7 17=5
side called|时代|trade 9=7 17=6
side called|易所 8=-4 9=-6 17=-9
side called|易所|trade 9=-6 17=-7
side called|智能 0=-5 8=-10 9=14 17=8
side called|智能|trade 0=-4 8=-6 9=16 17=13
side called|月光|other 4=7 8=5
side called|材料|trade 9=-8 17=-10
side called|核能 8=-7 9=-14 11=-3 17=-20
side called|榮航 0=18 6=14 8=28 9=-7 17=-10
side called|榮航|trade 0=18 6=14 8=29 9=-6 17=-7
side called|水务 0=15 6=-5 8=5 9=25 11=-7 17=16
side called|水务|debt 11=-7 17=-8
side called|水务|trade 0=16 8=14 9=25 17=25
side called|水泥 2=-3 4=10 5=19 8=22 9=-6 11=5 13=22 15=-9 16=11 17=17
side called|水泥|acquisition 8=-3 13=12 17=11
side called|水泥|debt 2=-3 4=13 8=7 11=5 13=12 17=14
side called|水泥|trade 5=8 8=9 9=-4 15=-9 16=11 17=-4
side called|汽车 0=-3 8=-4 9=8 10=5 17=9
side called|汽车|other 0=-3 8=-3 9=7 17=6
side called|海工 0=5 8=4 9=56 17=54
side called|海工|trade 0=5 8=4 9=56 17=54
side called|海运 1=7 2=-8 3=3 4=-11 5=9 6=-8 7=10 8=-9 11=5 12=-3 13=6 14=5 15=-5 16=6
side called|海运|acquisition 4=-12 6=-3 8=-10 9=8 13=7 17=7
side called|海运|guarantee 0=4 6=-14 8=-10 15=-5 17=-8
side called|海运|licence 1=4 12=-4 17=-7
side called|海运|other 0=6 1=6 3=-4 4=-7 5=3 10=-3 11=-3 13=3 14=4 15=-4 16=5 17=-3
side called|海运|trade 0=-10 2=-4 3=4 4=8 6=3 8=-7 9=-5 10=4 11=3 13=-4 14=-4 15=4 16=3 17=-4
side called|港口 0=3 7=5 8=8 9=5 17=6
side called|港口|trade 0=4 7=5 8=9 9=-3 17=-3
side called|游戏 4=8 7=7 8=16 9=-3 13=-4 16=13 17=5
side called|游戏|acquisition 4=9 8=8 13=-3 17=-3
side called|牧业 0=-3 8=-3 11=27 13=3 17=26
side called|牧业|debt 11=27 17=27
side called|牧场 9=8 17=6
side called|特尔 0=4 4=3 8=5 9=-6 16=11 17=5
side called|环保 0=4 2=10 5=8 8=19
side called|环保|equity 5=8 8=5
side called|生技 0=3 5=7 6=-6 9=-3 13=-3 17=-5
side called|生活 4=-10 6=9 8=-4 10=-5 13=7 17=-4
side called|生活|trade 4=-3 8=-4 13=9 17=9
side called|生物 0=8 3=-9 8=-7 10=4 12=27 13=-4 17=22
side called|生物|licence 3=-8 8=-11 12=24 17=21
side called|生物|trade 0=8 8=6 13=-3 17=-3
side called|电信 1=-3 8=-6 9=-7 17=-7
side called|电信|trade 9=-7 17=-7
side called|电力 3=-4 5=3 7=6 8=-8 11=10 13=4 14=15 17=11
side called|电力|acquisition 0=7 16=6
side called|电力|licence 3=-8 8=-10 13=3 17=4
side called|电力|other 1=-3 5=4 7=6 10=4 11=7 12=-7 13=10 17=9
side called|电力|trade 0=-7 7=4 8=-4 10=-3 11=4 12=5 14=11
side called|电子 3=9 8=4 9=7 13=-9 17=-5
side called|电子|trade 0=3 9=8 17=7
side called|电投 6=12 8=9 9=3
side called|电源 8=-4 9=-5 16=-12 17=-18
side called|石化 0=13 8=12 9=-4 17=-5
side called|石化|trade 0=9 8=9 9=-3 17=-3
side called|科技 1=-4 2=-3 5=16 6=-5 9=14 10=19 11=-5 12=6 14=-8 15=-3 17=16
side called|科技|buildout 5=18 8=18 14=-6 17=-10
side called|科技|debt 8=-3 11=-5 17=-7
side called|科技|equity 1=-3 8=-7 10=14 17=9
side called|科技|other 0=7 8=5 9=-6 10=12 17=6
side called|科技|trade 0=-3 4=3 8=-7 9=22 10=-5 11=-3 12=8 17=17
side called|科院 3=7 8=4 17=-3
side called|租赁 1=12 2=10 4=-5 8=14
side called|租赁|trade 0=3 1=5 2=5 8=10 17=-4
side called|积电 0=14 3=-3 8=7 9=-8 12=9
side called|积电|trade 0=14 8=10 9=-8 17=-9
side called|精工 1=5 3=6 5=3 6=3 7=8 8=5 9=5 14=11 15=3 16=5 17=9
side called|精工|acquisition 0=5 6=-3 8=3 9=-3 12=-3 13=-5 15=7 17=-5
side called|精工|equity 1=6 6=3 8=7 9=4 10=-6 13=7 14=4 16=4 17=6
side called|精工|licence 8=-4 9=4 12=6 13=3 17=9
side called|精工|other 0=-4 3=10 5=-5 6=5 7=9 8=6 9=6 10=3 12=-4 13=5 16=4 17=7
side called|精工|trade 4=5 6=3 9=-11 10=8 12=6 13=-9 14=10
side called|置业 8=-6 9=-5 11=12 17=5
side called|置业|debt 8=-3 11=12 17=10
side called|置地 4=-4 8=-7 13=9 17=7
side called|置業 5=-7 8=-10 9=10 11=15 13=9 14=-3 17=23
side called|置業|acquisition 13=11 17=8
side called|置業|debt 11=7 17=6
side called|置業|guarantee 11=10 17=10
side called|置業|trade 0=3 5=-3 9=11 17=7
side called|联盟 0=7 8=7 16=3 17=3
side called|联盟|other 0=9 8=9 16=3
side called|联赛 12=27 17=25
side called|股份 5=5 11=-4 13=-4 17=-14
side called|股份|trade 0=-4 8=-5 11=-3 13=-4 17=-9
side called|能源 0=4 1=-4 3=-5 4=-3 5=19 7=3 8=8 9=11 10=10 11=7 12=-3 13=-4 15=-3 16=-3 17=10
side called|能源|acquisition 9=8 13=-6
side called|能源|equity 1=-3 5=6 10=11 13=3 17=11
side called|能源|trade 0=6 5=15 7=4 8=15 9=6
side called|航天 9=20 10=25 15=4 17=42
side called|航天|equity 10=14 17=13
side called|航天|trade 9=20 17=20
side called|航太 6=-3 8=-4 9=-5 17=-9
side called|航太|trade 6=-3 8=-4 9=-5 17=-9
side called|航空 0=27 1=-4 2=-5 4=-4 5=-7 8=4 9=-5 10=7 11=8 14=20 17=21
side called|航空|buildout 5=-4 8=-4 14=20 17=20
side called|航空|debt 0=7 2=-3 9=-3 11=10 17=5
side called|航空|equity 1=-3 8=-8 10=9 17=3
side called|航空|trade 0=17 8=10 17=-3
side called|航运 0=-3 1=-5 8=-11 9=-8 15=5 17=-4
side called|航運 0=-3 8=-5 9=33 13=3 17=33
side called|航運|trade 0=-5 8=-5 9=33 17=31
side called|药业 2=-3 3=-7 8=-14 9=7 11=22 12=7 13=-3 17=29
side called|药业|licence 8=-3 12=7 17=5
side called|药业|trade 9=8 11=9 17=16
side called|莱德 1=3 2=3 7=-3 9=-4 16=10
side called|莱德|other 8=-4 16=10 17=7
side called|莱斯 0=-3 8=-3 9=11 17=11
side called|莱斯|trade 0=-3 8=-3 9=11 17=11
side called|装备 0=-22 5=-3 8=-27 9=-21 17=-23
side called|装备|trade 0=-22 8=-24 9=-20 17=-22
side called|豐銀 2=3 15=13 17=7
side called|豐銀|trade 15=13 17=11
side called|资产|trade 0=-3 1=7
side called|资本 0=-7 1=6 2=-3 4=6 5=-4 6=9 7=-5 9=-4 10=-6 13=-8 16=4 17=-19
side called|资本|equity 1=5 2=-4 6=6 8=-4 10=-5 17=-7
side called|资源|trade 9=7 17=6
side called|轨道 0=12 8=10 10=8 11=12 14=3 17=20
side called|轨道|trade 0=7 8=6 9=4
side called|达尔 3=35 8=33 10=24 12=-3 17=20
side called|达尔|trade 10=24 17=24
side called|造船 8=-3 9=9 17=8
side called|造船|trade 9=7 17=7
side called|運局 0=-9 8=-12 17=-3
side called|運局|trade 0=-8 8=-9
side called|醫療 8=-4 13=-6 17=-7
side called|重工 0=-4 8=-12 9=13 10=13 11=-5 13=-5 15=-10 17=4
side called|重工|debt 11=-7 17=-7
side called|重工|guarantee 15=-5 17=-7
side called|重工|trade 0=-3 8=-6 9=5 10=6 11=3 17=10
side called|金控 0=-5 1=19 8=12 11=-6 13=7 17=-5
side called|金控|equity 1=20 8=18
side called|金租 4=6 6=4 8=7 17=-4
side called|銀行 2=-10 8=-12 15=5
side called|銀行|debt 2=-10 8=-10
side called|钢铁 0=6 5=4 7=4 8=10 9=12 10=5 13=6 17=21
side called|银行 0=-12 1=-13 2=33 3=-4 4=-8 5=-9 6=10 7=-8 9=-13 10=-4 11=-24 12=-3 14=-3 15=50 16=-9 17=5
side called|银行|acquisition 8=-3 15=-4 17=-9
side called|银行|debt 0=-3 1=-6 2=20 4=-3 6=-15 8=-7 9=-3 11=-20 13=3 15=25 16=-4 17=-4
side called|银行|equity 1=-4 2=-5 8=-12 15=3
side called|银行|guarantee 2=3 6=13 8=11 15=8 17=4
side called|银行|other 2=12 6=7 8=9 15=13 17=6
side called|银行|trade 0=-6 2=16 6=3 8=5 9=-7 15=21 17=7
side called|锂业 0=-18 8=-23 10=6 11=-4 13=-10 17=-12
side called|锂业|acquisition 13=-9 17=-11
side called|锂业|trade 0=-17 8=-20 17=-4
side called|防部 0=-4 8=-6 9=-5 17=-7
side called|集團 0=7 6=-3 9=-12 11=-6 17=-24
side called|集團|debt 11=16 17=14
side called|集團|guarantee 8=-3 11=-5 17=-8
side called|集團|trade 0=8 5=3 8=8 9=-10 11=-18 17=-27
side called|電子 4=-10 5=24 8=13 9=4 13=14 16=-5 17=12
side called|電子|acquisition 4=-9 8=-10 13=18 17=17
side called|電子|other 16=-5 17=-8
side called|電訊 0=10 1=10 3=4 4=-3 8=18 10=10 11=4 17=9
side called|電訊|acquisition 1=9 8=8 10=10 13=-4 17=6
side called|電訊|trade 0=11 3=4 8=11
side called|風電 0=4 9=22 10=14 11=3 17=35
side called|風電|equity 10=14 11=4 17=16
side called|风电 9=-9 17=-10
side called|风电|trade 9=-9 17=-10
side called|食品 0=3 1=-3 3=-5 4=10 5=7 6=5 7=10 8=8 9=5 10=4 11=14 12=4 13=13 14=4 15=-3 16=4 17=20
side called|食品|acquisition 3=-3 4=4 5=3 6=7 7=-3 8=5 12=8 13=12 17=15
side called|食品|buildout 0=3 4=4 5=6 8=12 17=-4
side called|食品|debt 2=6 4=4 5=-4 8=5 9=4 10=6 11=6 13=-3 17=12
side called|食品|licence 3=-5 8=-9 10=5 12=5 17=8
side called|食品|other 0=-4 1=-6 5=4 6=-7 7=7 8=-13 10=-4 11=6 12=-8 13=11 15=-3 17=-4
side called|食品|trade 0=4 3=4 4=3 8=8 9=3 10=3 12=-3 13=-3 14=4 16=8 17=8
side called|香港 2=10 8=7 11=-3 15=11 17=7
side called|高科 5=6 8=4 9=-5 17=-7
side figure|after|apart|acquisition 0=-17 2=-15 3=6 4=19 5=-3 7=12 9=-9 10=-5 11=-4 12=6 13=17 14=3 15=-3 16=7 17=5
side figure|after|apart|buildout 0=6 4=-5 5=23 7=7 8=23 9=3 10=-3 13=-3 14=4
side figure|after|apart|debt 0=-6 1=-6 2=35 4=-4 5=-8 6=6 7=-3 8=10 9=-11 10=6 11=20 12=3 13=-3 14=3 15=6 17=11
side figure|after|apart|equity 0=18 1=11 2=-4 3=-4 5=6 8=15 9=-10 10=7 11=-6 12=-3 13=6 14=-3 15=-3 16=13 17=-3
side figure|after|apart|guarantee 0=7 2=4 6=26 7=-3 8=22 10=-3 11=-5 17=-16
side figure|after|apart|licence 2=15 3=21 4=-8 5=3 6=-3 7=-6 8=16 9=3 10=-3 12=20 13=-7 16=-3 17=8
side figure|after|apart|other 0=-11 1=-3 3=16 4=15 5=5 9=13 10=7 11=-13 12=-4 13=8 14=3 15=-5 17=-5
side figure|after|apart|trade 0=27 2=-7 3=-4 4=-5 5=-15 6=8 7=4 8=3 9=13 10=7 12=-8 13=4 14=-9 15=-6 16=6 17=-8
side figure|after|next|acquisition 0=-22 1=-11 2=-6 3=13 4=21 5=7 6=-4 8=-3 9=-9 11=-9 12=-4 13=29 14=-3
side figure|after|next|buildout 2=-8 4=-7 5=28 6=-3 7=-6 8=3 9=10 11=-3 13=-4 14=-8 16=-8 17=-18
side figure|after|next|debt 0=-12 2=32 4=-9 6=-5 7=10 8=5 9=-5 10=-9 11=24 12=-4 13=-6 14=-6 16=-5 17=-10
side figure|after|next|equity 0=-16 1=54 2=4 3=-9 5=14 6=-7 8=38 9=8 10=34 11=9 12=-5 15=3 16=-17 17=20
side figure|after|next|guarantee 0=-3 1=6 2=-7 3=-3 4=-3 6=21 8=7 9=-5 10=-3 12=-3 13=-3 15=30 16=4 17=19
side figure|after|next|licence 1=-7 2=-4 3=20 4=-5 5=-3 9=-11 11=-3 12=41 14=4 15=-3 16=7 17=28
side figure|after|next|other 0=-8 1=13 2=-10 3=-13 4=-9 5=10 6=-18 7=40 8=-6 9=4 10=-5 11=15 12=16 13=3 14=-8 15=14 16=18 17=14
side figure|after|next|trade 0=16 1=11 2=21 3=-4 4=14 5=20 6=13 7=7 8=25 9=32 10=9 11=-10 13=-5 15=6 17=6
side figure|before|apart|acquisition 1=-5 7=-6 8=-10 9=-4 10=-3 11=11 13=8 17=8
side figure|before|apart|debt 1=-12 2=-13 8=-28 10=7 15=-11 17=-9
side figure|before|apart|guarantee 8=-4 15=10 17=8
side figure|before|apart|other 3=5 4=-7 8=-8 9=5 10=-4 12=-6 13=19 15=-3 16=4 17=10
side figure|before|apart|trade 0=16 1=-4 2=16 3=-4 4=6 7=-10 8=12 9=-10 11=14 13=8 15=-4 16=9 17=11
side figure|before|next|acquisition 1=-3 2=7 3=-4 8=-6 9=-4 10=-3 12=-4 13=-5 15=-4 16=-3 17=-24
side figure|before|next|buildout 0=-3 5=-4 8=-14 9=3 16=3
side figure|before|next|debt 0=-7 1=11 2=21 5=10 6=-11 8=13 10=-6 11=11 13=-3 15=7 16=11 17=14
side figure|before|next|equity 1=5 2=16 5=-9 9=-4 10=19 13=-5 14=-4 16=-7
side figure|before|next|guarantee 2=3 6=8 8=4 9=-3 10=3 11=-3 15=-5 16=4 17=-7
side figure|before|next|licence 3=10 4=7 8=10 12=-17 13=-3 16=6 17=-17
side figure|before|next|other 0=-28 1=-8 2=38 3=-6 5=-15 7=7 8=-13 10=3 13=-6 14=-5 16=4 17=-13
side figure|before|next|trade 0=27 1=4 2=-11 3=-4 4=-17 5=-7 6=-5 7=12 8=-4 10=-11 12=-11 13=-12 14=-3 15=15 16=-3 17=-27
side focus|meant 0=48 1=19 2=-16 3=-28 4=10 5=52 6=11 7=7 8=16 9=33 10=6 11=25 12=9 13=35 14=13 15=-6 16=15 17=22
side focus|named 0=5 1=-11 2=-14 3=5 4=8 5=17 6=3 7=27 8=-14 10=21 11=23 12=12 13=11 14=36 15=-3 16=8
side focus|other 0=24 1=9 2=-15 3=-9 4=14 5=44 6=-3 7=18 8=-5 9=20 10=11 11=22 13=29 14=42 15=7 16=16 17=9
side focus|own 0=39 1=-17 2=-15 4=-5 5=3 6=24 7=24 8=19 9=12 10=21 11=33 12=33 13=9 14=-8 15=-32 17=23
side fore|acquire|past 2=6 4=6 8=5 13=-4 17=-7
side fore|acquire|plain 0=-10 1=4 2=-3 3=9 4=28 5=-6 7=-7 8=12 10=-6 11=3 12=-6 17=-17
side fore|assume|plain 0=6 4=14 8=12 12=12 17=9
side fore|award|past 0=25 1=-3 4=-4 5=-5 8=13 9=-4 10=-5 11=4 13=-7 17=-14
side fore|award|plain 3=-4 4=-4 5=3 8=-10 9=10 11=-5 13=20 17=17
side fore|bid|past 0=-3 3=-6 4=7 7=9 17=-4
side fore|bid|plain 0=-3 3=13 4=8 8=10 12=4
side fore|borrow|ing 2=4 11=8 17=6
side fore|borrow|past 0=-3 2=-7 4=3 6=-3 8=-14 11=-5 13=10
side fore|borrow|plain 0=11 1=-7 2=10 4=3 5=-4 6=4 7=3 8=8 9=4 10=-5 11=16 13=-8 15=-3 17=-3
side fore|buildout|plain 4=-3 5=-8 8=-19 17=-7
side fore|build|ing 0=18 4=-3 5=9 8=17 9=4
side fore|build|plain 0=-16 1=4 2=-3 3=-4 4=-8 5=23 6=-3 7=10 9=6 10=7 13=-4 14=9 16=3 17=10
side fore|buy|ing 1=7 2=8 4=15 5=-4 8=21 9=-5 13=-4 17=-10
side fore|buy|past 1=-7 4=8 6=-5 8=-3 10=10 11=13 12=-5 17=7
side fore|buy|plain 0=18 1=6 3=5 4=4 7=-16 9=17 10=-21 11=-4 12=3 13=8 14=8 15=-6 16=-3
side fore|commit|past 0=18 1=-9 2=3 3=-3 4=-3 5=-11 6=-6 7=-3 8=-11 10=-4 11=3 14=7
side fore|commit|plain 0=-14 2=-14 3=12 4=-6 6=4 7=-3 8=-21 10=15 11=-4 12=-5 13=8 15=6 17=7
side fore|cooperate|plain 7=-4 8=-11 9=-3 16=-4 17=-12
side fore|divest|plain 0=6 4=-6 7=4 9=-3 10=-3 11=-3 12=7 13=13 15=7 17=14
side fore|fee|plain 3=-4 4=3 7=8 12=-3 13=3 16=25 17=16
side fore|grant|plain 0=-7 1=-3 2=-3 4=-3 7=19 9=8 11=-3 16=4
side fore|guarantee-paper|plain 2=-4 6=4 8=-11 15=6
side fore|guarantee|past 0=-4 2=14 8=4 9=-3 11=-5 17=-11
side fore|guarantee|plain 0=3 2=-6 3=-3 4=-4 6=23 8=5 9=-5 13=-3 17=-9
side fore|invest|ing 1=-4 2=-3 4=3 5=11 7=-5 17=-3
side fore|invest|past 1=4 2=8 4=-4 5=3 7=-3 8=7 11=-3 17=-4
side fore|invest|plain 0=-8 1=10 2=7 4=-10 5=16 6=-3 7=8 8=11 9=-7 10=10 11=4 12=-3 13=-3 14=-3 15=-3 16=9 17=-5
side fore|join-round|plain 1=6 8=-4 11=8
side fore|lend|ing 2=-7 4=9 8=-5 11=-5 17=-11
side fore|lend|plain 1=13 2=3 3=-6 4=-7 5=8 6=-5 7=-4 8=-6 10=4 13=-5 15=7
side fore|licence-paper|plain 2=-4 3=3 5=-3 8=-6 9=-4 12=17 16=-3 17=4
side fore|license-out|past 2=23 3=-13 4=-3 7=5 8=6 12=7 16=6 17=6
side fore|license-out|plain 0=-4 3=4 8=-4 9=-5 10=3 12=12 15=3 16=-3 17=3
side fore|license|past 3=-5 8=-10 17=-3
side fore|license|plain 3=17 8=12
side fore|loan|plain 0=-6 1=5 2=25 4=-7 5=-4 6=-4 7=4 8=6 11=4 13=-3 15=14
side fore|none|plain 0=5 1=9 2=13 4=7 5=15 6=-3 7=4 8=-6 9=10 10=10 11=-9 12=13 13=14 14=-9 16=5 17=-11
side fore|order|plain 0=6 1=-5 2=7 3=4 5=-6 6=4 7=-8 8=-9 9=12 10=-3 12=4 13=6 14=8 15=-3 16=-7 17=3
side fore|paper|plain 0=12 1=4 2=-9 3=-5 4=7 5=-4 6=-3 9=9 11=15 12=-6 13=13 16=4 17=19
side fore|pay|ing 0=25 1=7 2=-3 3=-5 5=8 6=-4 7=-7 8=21 9=-8 10=3 12=-3 13=3 17=-10
side fore|pay|past 0=-12 3=3 4=3 5=-10 6=-3 7=4 8=-22 9=5 10=3 11=6 12=-8 13=3 15=3 16=-8
side fore|pay|plain 2=-4 3=3 4=-7 5=6 6=3 8=-13 9=9 11=13 13=-15 15=-7 16=12
side fore|provide|plain 0=-4 2=8 6=8 8=9 17=-4
side fore|raise|plain 0=9 9=-7 10=4 11=12 12=3 13=-4 15=7 16=-3 17=6
side fore|receive-money|plain 0=-3 3=11 5=-3 8=-4 9=-3 10=3 11=3 12=3
side fore|rent-out|plain 0=-3 8=-7 9=7 17=4
side fore|rent|past 3=7 5=-3 15=6
side fore|rent|plain 0=17 1=-6 3=-4 4=-9 5=12 7=-4 8=4 9=9 10=-4 11=-3 13=-6 14=6 15=-6 16=8
side fore|sale|plain 1=7 4=-7 8=-8 9=-3 12=5 13=12 17=12
side fore|sell|ing 0=-5 1=7 4=-3 5=4 8=-3 9=25 10=6 13=-4 17=20
side fore|sell|past 0=-19 1=-3 2=11 3=4 4=-6 5=-5 6=4 7=9 8=-8 9=5 10=8 11=7 13=-3 16=7 17=12
side fore|sell|plain 0=18 1=-5 2=-5 3=11 4=-4 6=-5 7=-5 9=3 10=-3 13=16 15=-3 16=-11 17=-5
side fore|serve|ing 2=13 8=9 17=-3
side fore|serve|past 2=-3 4=-3 6=-4 8=-14 10=-3 15=3 17=-6
side fore|serve|plain 0=-8 2=-8 4=4 5=3 6=19 7=3 8=9 9=-6 16=-4 17=-12
side fore|sign|past 0=16 3=-9 4=5 5=-6 6=5 7=-4 8=6 9=3 10=3 11=-5 15=-3 17=-7
side fore|sign|plain 0=13 1=6 2=-8 5=12 7=8 8=13 9=-7 10=-8 11=-6 13=-14 14=-3 15=10 16=17 17=-16
side fore|stake|plain 0=-8 1=24 2=-4 3=-4 4=-11 9=-5 10=9 11=-4 12=-3 17=-12
side fore|subscribe|plain 1=19 4=-6 7=-3 8=4 10=12
side fore|takeover|plain 0=-4 1=-3 7=4 8=-11 9=-3 10=-3 13=10 16=5 17=4
side fore|talks|plain 0=8 1=-4 2=7 3=7 4=-3 5=-3 7=-3 9=-3 12=3 13=-3 17=-7
side fore|venture|plain 4=-3 7=10 9=-8 13=-3 16=6 17=-13
side fore|warrant|plain 0=-3 7=-5 8=-14 9=-3 16=8
side fore|win|past 0=-3 3=-5 4=8 7=-3 8=-10 10=-3 11=-3 12=10 13=-4 17=-6
side fore|win|plain 4=13 9=21 11=-3 13=-4 17=11
side governed|bare 0=12 1=17 2=7 3=10 4=14 5=13 6=3 7=14 8=-8 9=12 10=11 11=18 12=26 13=13 14=-5 15=-4 16=18 17=-10
side governed|by 0=-5 1=6 3=3 4=15 6=20 8=13 9=32 10=-7 11=-4 13=-17 16=-13 17=-10
side governed|by|^ 0=-13 1=8 3=4 4=7 5=3 6=-13 8=-14 9=19 10=-7 11=-12 13=-8 15=5 16=-6 17=-8
side governed|by|build 0=-3 8=-9 9=16 12=3 16=-3 17=14
side governed|by|buy 4=16 8=14 9=-4 17=-8
side governed|by|commit 2=3 4=9 6=3 8=11 15=4
side governed|by|guarantee-paper 6=17 8=12 17=-4
side governed|by|loan 2=-3 6=11 8=6 11=8 15=-4 17=3
side governed|by|order 0=10 8=6 9=4 17=3
side governed|by|rent 0=8 8=9
side governed|by|sell 0=-3 2=6 9=18 17=16
side governed|by|serve 6=8 7=3 8=7
side governed|by|sign 0=-3 8=-3 9=-8 17=-10
side governed|for 0=19 1=-4 4=-7 5=-6 6=-17 8=-15 10=7 11=21 14=12 17=11
side governed|for|^ 0=13 1=-6 3=3 4=-6 5=-5 6=-13 8=-17 9=-3 11=15 13=-16 14=9 16=4
side governed|for|buy 1=6 8=7 9=3
side governed|for|commit 0=4 9=10 13=3 14=7 17=12
side governed|for|lend 10=11 17=10
side governed|for|order 0=-7 8=-7 9=-5 17=-7
side governed|for|paper 13=7 17=4
side governed|for|pay 6=4 13=9 16=-3
side governed|for|rent-out 0=8 8=7
side governed|for|sign 0=7 8=5 17=-5
side governed|from 1=8 2=9 4=-6 5=-6 6=11 7=11 8=5 9=16 10=-7 11=-9 12=11 13=4 14=-5 15=12 16=-11
side governed|from|^ 0=-10 1=10 2=6 3=8 4=-10 5=-4 6=3 7=6 9=18 10=-7 11=-3 13=5 15=-4 16=-6
side governed|from|award 0=17 2=-3 8=10 9=-7 17=-8
side governed|from|borrow 2=11 8=7 17=-3
side governed|from|buy 0=4 2=-3 4=-6 7=7 8=-3 11=6 16=-3
side governed|from|lend 2=8 8=5 15=6 17=3
side governed|from|license 3=-5 8=-8 12=10 17=6
side governed|from|loan 2=9 6=3 8=8 10=4 11=-4
side governed|from|order 0=3 9=-7 17=-9
side governed|from|raise 1=11 2=-10 15=6 17=3
side governed|from|rent 0=-7 8=-11 9=9 15=10 17=17
side governed|from|sell 0=-3 8=-4 9=8 17=7
side governed|from|sign 8=-4 9=-8 11=-4 17=-13
side governed|from|win 0=-4 1=-3 2=-4 3=-4 4=22 8=10 9=8 13=-5
side governed|in 0=-8 2=4 3=3 6=-5 7=-5 8=-18 10=20 11=-7 12=-12 13=-9 14=-6 15=18 16=-12 17=-10
side governed|in|^ 0=-6 1=-4 2=7 3=-4 4=4 5=7 6=-3 7=-4 8=-9 9=-8 10=9 12=-5 16=-8 17=-19
side governed|in|buy 9=14 17=7
side governed|in|commit 5=-7 8=-8 9=-3 10=4 15=-6 17=-6
side governed|in|guarantee 15=10 17=9
side governed|in|order 9=9 11=-4 17=4
side governed|in|win 10=3 12=-8 17=-7
side governed|of 0=3 1=-8 2=7 3=-6 4=-10 5=14 6=5 7=-7 8=-18 9=-21 10=4 11=-8 13=17 15=20 16=-4 17=-8
side governed|of|^ 0=4 5=13 7=-11 8=-9 9=-5 12=3 13=16 16=-7 17=-3
side governed|of|award 10=8 17=6
side governed|of|buy 2=4 4=-3 8=-4 9=-3 10=11 11=-3 13=6 17=3
side governed|of|sell 0=-6 8=-7 9=5 17=3
side governed|of|serve 0=10 8=7 9=-7 17=-7
side governed|of|sign 8=-4 9=5 15=4 17=8
side governed|of|stake 6=7 8=6 16=3
side governed|of|subscribe 10=-6 17=-9
side governed|to 0=-6 2=9 3=9 4=25 5=-9 7=-6 8=4 9=12 10=3 11=9 13=5 14=-9 15=12 16=12 17=14
side governed|to|^ 0=3 1=-7 2=20 3=6 5=-6 6=7 8=6 11=-7 13=14 14=-8 15=-3 16=9 17=-4
side governed|to|build 9=16 17=14
side governed|to|commit 8=-4 10=7 15=-3
side governed|to|guarantee 8=-3 15=16 17=13
side governed|to|lend 2=-5 6=-3 8=-11 11=10 15=-6
side governed|to|loan 2=-3 8=-4 11=7 17=8
side governed|to|pay 8=-3 9=5 15=4 17=10
side governed|to|rent 0=12 4=15 8=23 9=-13 17=-14
side governed|to|sale 3=3 4=10 8=11 17=-5
side governed|to|sell 0=-7 1=10 2=-3 4=12 8=5 9=5 15=4
side governed|to|serve 0=-3 8=-5 9=8 16=3 17=10
side governed|to|stake 1=3 4=4 8=7
side governed|with 0=9 1=7 2=10 3=13 4=5 5=16 6=-6 7=-9 8=15 9=15 11=-5 13=4 16=22 17=14
side governed|with|^ 2=-4 3=13 4=7 5=3 6=-3 7=-10 8=-4 9=9 10=10 11=-3 13=7 15=3 16=17 17=20
side governed|with|buy 0=-3 8=-4 9=20 17=17
side governed|with|commit 5=7
side governed|with|loan 2=16 8=11 11=-3 17=-8
side governed|with|order 0=4 3=-3 4=6 7=4 8=4 9=-7 16=-3 17=-10
side governed|with|paper 0=15 1=3 3=8 4=-7 5=11 8=21 9=-3 12=3 13=-3 16=-3 17=-10
side governed|with|rent 0=10 8=7
side governed|with|sell 0=-4 8=-4 9=7 17=6
side governed|with|sign 0=-7 8=-12 9=16 13=6 17=18
side governed|with|talks 0=-4 1=10 2=-4 4=11 8=13 9=-8 11=7 12=6 13=-3 16=-4 17=-5
side governs|by|^ 1=4 2=-16 4=15 5=-9 6=25 7=11 8=15 9=20 10=-3 11=5 13=-12 14=-3 15=-5 16=-10 17=-11
side governs|by|commit 1=-3 4=-3 8=-10 9=8 14=5 17=8
side governs|by|invest 1=10 5=7 8=11
side governs|by|loan 2=8 6=-3 11=-8 17=-12
side governs|by|paper 0=5 2=4 8=7
side governs|by|pay 0=-16 4=4 6=6 8=-14 9=4 17=-3
side governs|by|provide 2=8 8=7 15=7 17=6
side governs|by|sell 0=-6 8=-11 9=11 17=12
side governs|by|sign 2=6 3=8 8=9 9=6
side governs|by|win 0=-3 8=-7
side governs|for|^ 0=9 3=6 4=-6 5=-4 9=-7 10=5 11=9 12=-6 14=4 16=4
side governs|for|award 8=-3 9=-6 17=-7
side governs|for|borrow 8=-4 11=9 17=5
side governs|for|build 11=-9 14=3 17=-10
side governs|for|loan 2=-4 8=-6 11=14 15=3 17=14
side governs|for|order 9=18 15=-4 17=8
side governs|for|pay 0=8 3=3 8=7 15=-3 17=-3
side governs|from|^ 0=4 1=12 2=5 4=-6 5=-4 7=10 8=9 9=5 10=-3 11=-4 12=4 14=-4 15=5 16=-9 17=-10
side governs|from|acquire 2=4 4=-3 13=-8 17=-10
side governs|from|guarantee 9=-4 15=8 17=3
side governs|from|licence-paper 3=-3 4=9
side governs|from|obtain 2=-8 8=-11 9=5 12=3 17=4
side governs|from|order 3=6 9=-6 17=-8
side governs|from|paper 8=-3 9=8 17=7
side governs|from|pay 0=-3 2=-7 6=10 8=-5 9=4 12=8 13=4 17=14
side governs|from|rent 9=10 17=10
side governs|from|sell 9=-5 13=7
side governs|in|^ 0=-7 2=-7 5=8 7=-4 8=-14 9=5 10=7 11=-3 13=-9 15=16 16=-7
side governs|in|buy 4=5 8=4 9=-6 10=7 13=-3 17=-5
side governs|in|invest 1=-4 2=7 5=-8 8=-5 11=-3 17=-6
side governs|in|loan 2=7 8=5 15=4 17=4
side governs|of|^ 0=-6 1=-9 2=7 3=-3 4=-7 6=7 8=-24 9=-12 10=9 11=-4 12=10 13=5 14=-5 17=-12
side governs|of|commit 5=8 8=4 14=5
side governs|of|guarantee 15=7 17=6
side governs|of|pay 0=4 9=-3 10=8 11=4 12=-3 15=6 17=8
side governs|of|sell 0=-4 1=7 6=3 13=6 17=3
side governs|to|^ 0=-5 1=10 2=-7 4=30 5=-3 6=4 7=-10 8=11 9=-5 10=-5 11=18 12=4 13=-7 14=-4 16=6 17=-6
side governs|to|acquire 4=-7 8=-7 13=10 17=8
side governs|to|award 16=4 17=7
side governs|to|borrow 2=11 8=7 11=-3 15=6
side governs|to|buy 0=-13 8=-15 9=24 13=16 17=30
side governs|to|commit 0=-5 1=-5 3=4 4=-7 8=-15 9=-3 10=11 15=9 17=12
side governs|to|guarantee 15=-8 17=-10
side governs|to|licence-paper 3=12 8=8 17=-3
side governs|to|loan 2=16 8=11 11=-8 17=-11
side governs|to|order 0=-5 8=-10 9=9 17=6
side governs|to|paper 3=8 9=-3 15=3 16=3
side governs|to|pay 0=15 1=-3 3=-6 4=7 8=7 16=12 17=11
side governs|to|provide 2=-4 8=-6 11=5 15=10 17=12
side governs|to|rent 0=-8 8=-10 9=10 12=3 15=5 17=14
side governs|to|sell 0=22 4=5 8=21 9=-21 13=-3 17=-27
side governs|to|sign 0=-3 2=-3 4=11 7=9 8=9 9=14 15=3 16=-3 17=13
side governs|to|win 4=-9 8=-13 17=-6
side governs|with|^ 2=11 3=-4 4=6 5=14 8=10 9=5 10=4 11=-7 12=7 13=10 16=3 17=7
side governs|with|acquire 4=5 8=3 13=7 17=5
side governs|with|build 0=11 8=8 9=-4 17=-5
side governs|with|buy 0=-6 3=8 4=-3 8=-5 13=-4 17=-9
side governs|with|cooperate 8=-4 9=8 17=4
side governs|with|invest 10=5 16=5 17=8
side governs|with|loan 9=7 15=3 17=7
side governs|with|order 0=-3 3=5 9=7 17=4
side governs|with|paper 0=-6 8=-8 9=10 16=4 17=13
side governs|with|rent 0=7 8=6 9=5 17=4
side governs|with|sale 1=8 4=-5 13=4
side governs|with|sign 3=-3 5=7 7=-3 8=-8 11=4 12=9 13=-10 14=3 16=12 17=9
side governs|with|venture 7=-3 8=-7 16=7 17=3
side habit|paid 0=39 1=-7 2=-18 4=-3 5=20 7=4 8=11 10=10 11=-3 12=4 13=15 15=14 16=15
side habit|pays 0=23 1=7 2=-7 3=-14 4=27 5=-6 6=-9 7=-5 8=4 9=5 12=-3 13=-5 14=16 15=-8 16=12 17=-8
side is|bank 0=-65 1=-23 2=67 3=-16 4=-36 5=-34 6=31 7=-38 8=-20 9=-50 10=-17 11=-59 12=-11 13=-25 14=-15 15=75 16=-29 17=-43
side is|bank|acquire 4=-12 6=6 8=-8 9=3 13=-6 17=-8
side is|bank|bid 0=10 8=8 13=-3 17=-4
side is|bank|borrow 2=13 6=-5 11=-8 17=-14
side is|bank|buildout 5=-5 8=-7 17=-3
side is|bank|buy 0=-12 2=9 4=-3 6=5 8=-5 9=-7 13=-4 15=-4 17=-20
side is|bank|commit 1=-3 2=3 5=-7 6=-3 8=-13 10=-3 15=14 16=-8
side is|bank|fee 2=-3 6=18 7=-6 8=7 15=-4 17=-6
side is|bank|grant 8=-6 16=-8 17=-13
side is|bank|guarantee 2=5 8=-3 11=-5 15=29 17=21
side is|bank|guarantee-paper 2=-4 6=19 8=11 15=13 17=10
side is|bank|invest 1=-12 2=18 5=-8 8=-7 10=3 11=4 14=-3 15=4 16=-4
side is|bank|join-round 2=9 8=6 17=-3
side is|bank|lend 1=5 2=18 6=-3 8=10 11=-16 15=11 17=-11
side is|bank|license-out 2=8 8=5 15=3
side is|bank|loan 1=-3 2=10 4=-3 6=-3 8=-6 11=-23 13=3 15=3 17=-22
side is|bank|none 0=-6 2=27 3=-3 4=-4 5=-3 6=4 7=-6 9=-8 10=-5 11=-4 13=-5 15=16 16=-7 17=-21
side is|bank|order 0=-13 2=16 9=-7 15=3 17=-7
side is|bank|paper 8=-4 10=-3 17=-7
side is|bank|pay 0=-4 1=5 6=14 7=-8 13=-3 17=-10
side is|bank|provide 6=5 8=6 15=20 17=20
side is|bank|raise 1=-5 2=3 6=-5 8=-10 11=-5 17=-7
side is|bank|rent 0=-5 2=6 8=-3 9=-8 17=-11
side is|bank|sell 0=-9 2=5 4=-4 6=18 9=-6 15=-6 17=-18
side is|bank|serve 2=-3 8=-10 15=16 17=11
side is|bank|sign 0=-15 2=26 6=-5 9=-7 15=16
side is|bank|stake 8=-4 15=8 17=5
side is|bank|subscribe 2=-12 8=-13 11=-4 17=-5
side is|bank|venture 15=9 17=7
side is|buyer 0=49 2=-19 3=12 4=-9 5=-21 6=-14 7=-16 9=-25 10=16 12=-10 13=3 14=10 15=-7 16=9 17=-20
side is|buyer|acquire 8=-4 13=-10 17=-13
side is|buyer|award 8=-4 9=11 13=-3 17=7
side is|buyer|build 0=32 8=30 17=-4
side is|buyer|buy 0=26 3=6 4=-4 8=21 9=-6 10=3 13=-8 17=-15
side is|buyer|grant 16=-4 17=-8
side is|buyer|invest 1=-8 5=-3 8=-17 10=-14 14=17 16=15 17=11
side is|buyer|lend 1=10 2=-4 8=3 10=19 17=14
side is|buyer|license-out 11=12 16=6 17=15
side is|buyer|loan 2=-7 8=-10 11=13 17=10
side is|buyer|none 0=14 1=-3 2=7 4=6 5=-3 7=-4 8=10 17=-16
side is|buyer|order 0=36 8=31 9=-19 17=-22
side is|buyer|paper 0=-16 8=-18 9=-7 17=-10
side is|buyer|pay 5=-5 8=-11 14=-3 17=-10
side is|buyer|raise 0=6 2=-3 9=-12 10=4 11=-7 17=-15
side is|buyer|rent 0=-20 8=-27 9=13 13=14 17=21
side is|buyer|rent-out 0=3 9=8 17=7
side is|buyer|sell 0=-17 4=3 8=-18 9=-5 13=19 17=10
side is|buyer|serve 0=3 3=5 6=-7 17=-6
side is|buyer|sign 0=11 8=3 11=-4 17=-10
side is|buyer|subscribe 1=5 4=3 8=6 10=13 17=12
side is|buyer|talks 0=8 1=-3 3=9 4=-4 8=6 9=-6 17=-13
side is|firm 0=19 1=13 2=-5 3=23 4=25 5=37 6=14 7=24 8=-12 9=21 10=26 11=33 12=23 13=23 14=-35 16=21 17=-11
side is|firm|acquire 0=-10 4=19 5=8 6=-9 7=-8 8=-8 9=-12 12=8 13=31 14=-3 16=-9 17=7
side is|firm|assume 3=10 4=10 8=14 9=5 13=10 17=8
side is|firm|award 0=29 1=-6 2=-9 3=9 5=-4 6=-6 7=-9 8=5 9=4 10=3 11=-5 13=-3 14=-5 15=-7 17=-18
side is|firm|bid 0=-6 2=-3 3=5 4=7 8=-4 9=3 10=3 11=-4 12=12 13=14 16=8 17=23
side is|firm|borrow 0=6 1=-4 2=31 4=-7 5=-6 8=4 9=3 10=-6 11=23 12=-3 13=-4 15=3 16=-4
side is|firm|build 0=-22 1=7 2=-4 3=-3 4=-5 5=21 6=-3 7=6 8=-12 9=12 11=-5 12=-3 13=-6 14=13 15=-4 16=7
side is|firm|buildout 1=-3 4=4 5=14 7=-3 10=-3 13=4 14=-17 16=-3 17=-32
side is|firm|buy 0=15 1=11 2=-3 3=-9 4=26 6=-9 7=-4 9=13 10=14 13=12 15=-3 16=12 17=3
side is|firm|commit 2=-5 3=5 4=-4 5=29 6=13 7=6 8=6 9=10 10=10 11=-9 12=5 13=-7 14=10 15=-10 16=19
side is|firm|cooperate 0=-4 7=-4 8=-14 9=-3 16=-4 17=-14
side is|firm|divest 0=3 1=-4 4=5 5=-4 6=7 7=6 8=8 9=4 10=-5 11=-3 13=4 15=6 16=-9 17=-6
side is|firm|fee 0=-6 1=-3 2=-3 3=-7 4=-6 6=4 7=29 8=4 9=-6 10=-4 11=-6 12=-7 15=8 16=12 17=-10
side is|firm|grant 0=7 2=-3 5=12 7=-5 8=-5 9=-5 10=-3 11=-5 13=-4 16=24
side is|firm|guarantee 0=15 1=-5 3=-5 4=-8 6=9 8=-11 9=14 10=-4 11=21 12=-5 13=-8 15=-5 16=-3 17=-10
side is|firm|guarantee-paper 0=4 2=-3 6=9 7=-3 8=-4 9=4 11=-6 15=10 16=-3 17=-7
side is|firm|invest 0=-11 1=14 2=-6 4=-7 5=28 7=15 8=9 9=-13 10=20 11=3 13=-24 14=-18 15=-6 16=23 17=-19
side is|firm|join-round 0=-3 5=6 7=4 9=-3 16=4 17=-7
side is|firm|lend 0=-3 1=-7 2=26 3=-4 4=4 5=10 6=-8 7=4 9=-5 10=-9 11=39 12=-7 14=4 15=-17 16=7 17=6
side is|firm|licence-paper 0=-8 2=-5 3=21 4=3 5=-4 6=-3 7=3 9=-4 11=-6 12=20 13=-6 15=-3 17=-5
side is|firm|license 0=-4 3=16 4=-4 9=-4 12=13 13=-4 17=-3
side is|firm|license-out 0=-10 2=7 4=-8 5=-4 8=-19 9=-10 12=15 13=-8 15=-3 16=3 17=-10
side is|firm|loan 1=4 2=8 3=-4 4=5 5=-4 6=12 9=-3 10=4 11=19 12=-5 13=4 15=5 17=6
side is|firm|none 0=21 2=-4 3=17 4=6 5=15 6=9 7=8 8=-16 9=14 10=20 11=5 12=8 13=18 14=-10 15=17 16=-8 17=-16
side is|firm|obtain 0=4 3=7 8=5 9=4 10=3 12=7 17=5
side is|firm|order 0=12 1=-6 2=-6 4=10 6=6 7=-4 8=-6 9=30 10=-7 11=6 12=3 14=6 17=12
side is|firm|paper 0=34 1=3 2=-18 4=-4 6=-4 8=-3 9=-8 10=10 12=-3 14=-5 15=-4 17=-26
side is|firm|pay 0=11 1=-4 2=-7 3=-3 4=9 5=14 6=-10 7=22 8=-4 10=5 12=11 13=11 14=-25 16=10 17=-19
side is|firm|provide 0=-3 6=3 9=-3 11=8 15=-5 17=-3
side is|firm|raise 0=-5 1=17 2=-22 3=3 4=3 5=9 6=-7 7=-3 8=-20 9=-6 10=9 11=19 15=-5 17=4
side is|firm|receive-money 0=-4 1=-3 3=7 5=12 8=5 9=-4 11=7 12=6 14=-5 17=-5
side is|firm|rent 0=7 1=-7 2=4 3=3 4=-8 5=7 6=15 7=-6 8=-4 9=15 10=-7 11=12 13=-11 15=12 17=7
side is|firm|rent-out 0=-3 2=3 8=-8 9=-3 11=6 17=-6
side is|firm|sale 0=-3 3=4 4=11 9=-3 12=4 13=7
side is|firm|sell 0=17 1=5 2=-11 4=12 5=-7 6=-22 7=8 8=-10 9=25 11=6 12=11 13=9 14=-5 15=4 16=-10 17=3
side is|firm|serve 0=13 2=-3 3=-4 4=-3 6=18 7=-3 9=12 10=3 11=4 13=-6 15=17 17=6
side is|firm|share-sale 1=8 8=4 10=8 17=4
side is|firm|sign 0=6 1=7 2=-5 3=5 4=10 6=9 7=-6 8=-9 9=13 10=4 12=4 13=10 14=-10 15=-6 16=-14 17=-18
side is|firm|stake 3=-5 4=22 6=5 10=11 11=-6 12=-6 13=15 14=-3 15=-6 17=-5
side is|firm|subscribe 1=23 4=-10 7=-3 10=16 11=19 13=-6 16=-3 17=10
side is|firm|takeover 0=-3 1=-3 3=-4 4=6 6=-3 7=10 8=-6 9=-8 10=-5 11=-3 12=-5 13=18 15=-3 16=9
side is|firm|talks 0=-12 2=4 3=11 4=5 5=-3 7=-9 8=-21 10=21 11=3 12=3 13=12 15=-3 16=-4 17=6
side is|firm|venture 0=-5 3=-3 4=-5 6=12 7=20 8=8 9=-5 12=-3 13=-5 16=23
side is|firm|warrant 0=-4 4=-3 7=30 8=16 9=-4 12=-3 13=-3 16=20 17=3
side is|firm|win 0=-27 1=-9 2=-6 3=24 4=18 5=-6 8=-21 10=-6 11=-7 12=17 13=14 15=-6 17=-6
side is|fund 0=-41 1=44 2=21 3=-16 4=32 5=-30 7=-9 8=7 9=-7 10=-15 11=-13 12=-6 13=5 14=-9 15=-12 17=-53
side is|fund|award 0=-3 1=11 2=5 8=8 17=-3
side is|fund|borrow 2=-19 4=4 8=-19 11=3
side is|fund|buy 0=-13 1=4 2=8 8=-6 9=-4 17=-8
side is|fund|commit 0=-3 4=-4 8=-15 10=13 17=9
side is|fund|fee 8=-3 16=7 17=6
side is|fund|invest 1=-4 2=6 5=-10 7=13 10=-13 14=-4 17=-21
side is|fund|lend 1=-4 2=15 8=6 11=-4 17=-6
side is|fund|none 1=10 2=4 3=-3 4=14 5=-7 7=-4 8=9 10=-4 13=-4 17=-16
side is|fund|order 8=-3 13=9 17=6
side is|fund|paper 1=8 17=-4
side is|fund|pay 1=9 9=3
side is|fund|raise 1=3 2=7 8=4 17=-5
side is|fund|rent 0=-4 4=12 8=7 9=11 17=11
side is|fund|sell 0=-7 1=-4 2=5 4=23 8=13 9=-3 17=-6
side is|fund|sign 0=-3 8=-10 9=-3 13=5 16=4 17=3
side is|fund|subscribe 1=-5 2=14 8=5 10=-4 11=-3 17=-8
side is|fund|talks 1=23 8=18 17=-4
side is|seller 0=10 1=7 2=-39 3=33 4=10 5=7 6=-9 7=11 8=-13 9=37 10=-4 11=12 12=-3 14=-37 15=-15 16=8 17=-11
side is|seller|acquire 0=-4 3=5 4=17 8=9 9=-4 11=-4 12=-3 17=-15
side is|seller|assume 0=-3 7=5 9=-7 12=10 16=6 17=8
side is|seller|bid 3=6 4=6 8=8 17=-4
side is|seller|borrow 0=-6 4=8 6=3 8=-4 9=-6 11=-11 13=11 16=3 17=-8
side is|seller|build 0=11 1=-7 4=-3 5=5 9=8 14=-6 17=-4
side is|seller|buildout 5=-11 8=-16 14=-4 17=-10
side is|seller|buy 0=4 1=-7 2=-4 4=5 5=-3 7=19 9=22 10=-5 11=4 12=-4 15=4 16=-4 17=7
side is|seller|commit 0=7 5=-4 9=-6 10=-5 16=-7 17=-25
side is|seller|fee 7=4 15=17 16=3 17=16
side is|seller|grant 0=-5 8=-9 9=5 16=7 17=9
side is|seller|guarantee 1=3 6=8 8=4 11=-9 15=3 17=-9
side is|seller|invest 0=-3 1=6 2=-4 4=-4 5=18 7=4 8=9 10=20 11=8 13=18 14=-8 17=20
side is|seller|licence-paper 3=10 13=8
side is|seller|license-out 3=20 7=6 8=19 11=-3 17=-7
side is|seller|loan 2=-5 6=-3 8=-12 11=23 17=18
side is|seller|none 1=3 2=-8 6=-3 7=-11 8=-24 9=24 10=-12 11=22 12=-4 13=-11 15=-11 16=22 17=16
side is|seller|order 0=12 2=-3 4=-6 11=-3 13=-3 17=-13
side is|seller|paper 1=-3 4=4 5=7 9=39 17=30
side is|seller|pay 0=8 1=-4 2=-3 3=22 4=-7 5=3 7=-14 9=20 11=-3 12=-6 13=-4 14=-5 16=-12 17=-12
side is|seller|raise 2=-5 7=7 8=-4 9=14 11=-7
side is|seller|rent 0=6 8=-4 9=-14 11=-10 13=-3 17=-29
side is|seller|sell 0=18 1=-3 2=-3 3=15 4=-4 5=10 7=-3 8=15 9=3 13=4 14=-4 17=-7
side is|seller|serve 0=-4 1=3 4=-4 8=-15 15=-15 17=-21
side is|seller|sign 0=8 1=-4 2=-4 3=-3 5=-4 6=3 7=7 9=5 10=-4 11=17 12=-3 13=-4 14=-5 16=13 17=7
side is|seller|stake 1=12 4=-4 13=3
side is|seller|subscribe 1=14 8=10 10=3 11=-3 17=-3
side is|seller|takeover 4=11 8=8 9=4 13=-4
side is|seller|talks 0=-7 1=5 3=-6 4=6 7=4 8=-6 11=-3 12=12 13=-8 17=-3
side is|seller|venture 8=-6 17=-8
side is|seller|win 0=-15 3=-6 8=-26 17=-6
side is|state 0=21 1=-20 2=-20 3=-19 4=-25 5=-10 6=20 7=41 8=-7 9=-26 10=-8 11=-13 12=24 13=-17 15=3 16=6 17=-39
side is|state|acquire 4=-3 6=4 13=-12 17=-14
side is|state|award 0=-8 5=7 7=5 9=-3 12=8 13=6 17=7
side is|state|build 0=8 5=-8 8=-3 17=-3
side is|state|buildout 5=15 8=10 17=-3
side is|state|buy 0=9 4=-3 5=6 6=3 7=-5 8=5 9=-22 13=5 17=-21
side is|state|commit 1=-6 2=-5 5=-4 6=-4 7=16 8=-6 10=-3 14=-8 15=4 16=-8 17=-20
side is|state|grant 0=-3 2=-5 7=28 8=11 16=4
side is|state|guarantee 2=-3 6=16 7=-3 8=5 15=7 17=5
side is|state|invest 5=-12 7=-5 8=-20 14=-3 17=-8
side is|state|lend 2=4 6=5 7=4 8=9 11=5 12=3 17=5
side is|state|loan 2=-7 8=-5 11=-8 17=-10
side is|state|none 0=-10 1=-4 3=-5 4=-4 5=-5 6=4 7=27 9=4 12=12 13=-4 14=-3 15=-5 16=-5 17=-9
side is|state|order 0=-22 7=3 8=-23 17=-4
side is|state|paper 0=-3 7=-3 8=-12 9=5 14=24 17=24
side is|state|pay 5=-3 6=-5 7=-8 8=-23 12=4 14=-4 16=10 17=5
side is|state|raise 6=10 8=4
side is|state|receive-money 5=-10 8=-10 17=-3
side is|state|rent 0=24 7=8 8=27
side is|state|sell 0=8 5=4 7=-4 8=5 9=-8 17=-13
side is|state|win 0=39 8=35 9=3
side last|^ 0=14 1=19 2=23 3=6 4=8 5=20 6=4 7=10 8=-4 9=19 10=8 11=9 12=22 13=12 14=3 16=12 17=-11
side last|acquire 1=-3 2=-4 5=4 8=-10 9=-7 10=-3 12=-3 13=28 15=-5 16=-5 17=8
side last|assume 0=-3 7=8 8=5 9=-7 13=3 16=-3 17=-8
side last|award 0=6 2=-5 3=9 4=19 5=-6 6=-3 7=-6 8=10 9=4 10=4 11=-3 13=-8 14=-3 15=-3 16=5 17=-10
side last|bid 1=3 9=7 13=-8 16=6
side last|borrow 0=-4 2=10 4=-5 6=-5 7=-3 8=-7 9=5 11=-3 13=-5 16=4 17=-3
side last|build 0=-10 4=-4 7=-3 8=-24 9=14 10=3 13=3 16=-3 17=13
side last|buildout 8=-7 14=-4 17=-10
side last|buy 0=-14 3=-3 6=-3 7=3 8=-25 9=3 10=10 12=-6 13=12 14=-3 15=-3
side last|commit 0=5 1=4 3=-3 4=12 5=-11 6=3 9=17 10=17 11=8 12=-3 13=-6 14=3 15=-7 16=4 17=24
side last|grant 2=-4 8=-7 16=5
side last|guarantee 0=-3 6=7 8=-3 11=-3 15=21 17=12
side last|guarantee-paper 0=-3 2=-3 6=19 8=10 9=-3 15=14 17=6
side last|invest 1=-6 2=5 4=3 5=3 7=-3 8=-3 10=3 13=-4 15=5 16=-10 17=-9
side last|lend 1=-8 2=10 3=3 4=-3 5=6 8=3 9=-9 10=6 11=15 13=-4 15=-9 16=7
side last|licence-paper 2=5 3=3 9=5 15=7 16=5 17=11
side last|license 8=-6 12=10 17=3
side last|license-out 3=4 4=-5 8=-11 12=-8 16=7 17=-10
side last|loan 1=-4 2=-5 4=7 6=6 8=-6 9=-5 11=12 15=5 17=8
side last|order 1=-3 7=4 8=-10 11=-7 13=11 15=9 16=14 17=11
side last|paper 0=9 1=3 2=-6 3=11 4=-7 5=8 6=-6 8=4 9=-11 10=6 11=-3 12=7 15=4 17=-9
side last|pay 0=-10 1=-3 2=7 3=14 4=-10 5=-6 8=-13 9=9 10=-7 12=10 13=6 14=-8 15=5 16=5 17=10
side last|provide 11=7 17=3
side last|raise 0=-3 1=9 2=-6 4=-5 6=3 7=-3 8=-3 9=-3 11=-7 14=3 17=-10
side last|receive-money 1=3 2=4 8=3 12=7
side last|rent 0=9 2=3 4=12 6=-4 8=10 9=17 11=10 13=-8 15=9 17=19
side last|rent-out 0=18 2=7 8=20 9=-7 17=-10
side last|sale 3=5 4=7 8=6 13=-6 17=-9
side last|sell 0=7 1=5 2=-3 3=-5 4=22 6=-6 7=-7 8=7 9=14 10=-3 11=-4 12=6 13=-11 14=5 15=4 16=-6
side last|serve 0=5 1=7 2=-3 4=-7 7=7 8=6 13=-3 17=-10
side last|sign 0=-6 4=8 6=-3 7=-5 8=-16 9=-7 10=-4 11=9 16=-3 17=-12
side last|stake 6=6 7=4 8=5 9=8 10=3 16=5 17=8
side last|subscribe 1=-5 2=-5 8=-13 9=4 11=10 13=-4 17=6
side last|takeover 0=4 8=-6 9=-5 13=12
side last|talks 0=-3 1=9 2=-4 3=4 4=12 8=9 9=-9 11=4 13=7 16=-5 17=-3
side last|venture 0=-4 6=-7 7=7 8=-11 9=3 11=3 15=8 17=9
side last|warrant 7=17 8=13 16=8 17=5
side last|win 0=11 1=-5 2=-5 3=13 4=14 7=4 8=25 9=-6 10=4 12=4 15=-3 17=-6
side listed 0=18 1=3 2=-20 3=8 4=-16 5=12 7=-4 8=-13 9=-6 10=-11 11=-16 13=3 15=12 16=17 17=-14
side markets 0=-43 1=36 2=35 3=-20 4=-15 5=-17 6=-14 7=-15 8=-33
side markets|0 0=-7 1=-7 2=13 3=-4 4=-3 5=-8 7=-4 8=-33
side markets|1 0=-27 1=9 2=27 3=-10 4=-8 5=-7 6=-6 7=-7 8=-34
side markets|2 0=-12 1=25 2=21 3=-5 4=-4 6=-4 7=-4 8=-7
side markets|3 1=19 2=-8
side markets|acquire 4=-3 8=-10
side markets|award 8=-8
side markets|borrow 2=-18 8=-23
side markets|build 8=-7
side markets|buy 0=-5 2=-4 8=-19
side markets|commit 1=21 2=-3 8=8
side markets|free 0=-42 1=38 2=25 3=-19 4=-14 5=-17 6=-13 7=-14 8=-39
side markets|guarantee 2=12 6=-3 8=5
side markets|invest 1=25 2=-3 5=-3 8=12
side markets|lend 2=-14 8=-19
side markets|licence-paper 3=-5 8=-10
side markets|license-out 2=-6 3=-3 8=-12
side markets|loan 2=31 8=24
side markets|none 0=-3 1=25 8=-6
side markets|order 0=-7 8=-15
side markets|paper 2=21 8=12
side markets|pay 0=-3 2=10 3=-3 8=-8
side markets|raise 1=-3 2=26 8=14
side markets|rent 2=-3 8=-8
side markets|ruled 1=-3 2=24 8=13
side markets|sell 0=-9 2=10 8=-11
side markets|serve 2=12 8=5
side markets|sign 0=-3 2=-3 8=-14
side markets|subscribe 1=-9 2=9
side markets|talks 1=-4 8=-10
side markets|win 0=-4 8=-10
side meant 0=10 1=3 2=7 3=22 4=11 5=16 6=13 7=19 8=-33 9=6 10=14 11=16 12=16 13=14 14=-57 15=21 16=12 17=-33
side name<|%|of 8=-4 10=6 13=-8 17=-6
side name<|( 0=-6 8=-9 9=11 10=-3 17=6
side name<|) 0=-13 2=6 3=3 8=-7 9=-14 12=5 16=12 17=-3
side name<|)|: 0=-3 1=-4 2=8 10=7 11=-3
side name<|)|PARTY 0=-4 8=-5 9=9 17=8
side name<|, 0=14 1=12 2=9 4=10 5=10 6=-5 7=-3 8=6 9=6 11=17 12=5 13=13 14=-10 15=8 17=-5
side name<|,|DATE 4=8 5=-3 9=-16 12=6 17=-14
side name<|,|PARTY 17=-7
side name<|,|and 0=-15 3=8 4=9 7=6 8=6 9=6 10=9 13=-4 16=-5
side name<|,|becaus 3=8 8=6 17=-3
side name<|,|but 0=-7 5=5 7=5 9=10 17=5
side name<|,|by 6=14 8=13
side name<|,|from 2=-9 8=-11 9=3
side name<|,|said 0=-3 3=-4 4=-3 5=4 7=-3 8=-12 9=-5 12=8 13=-3 17=-4
side name<|,|so 1=4 7=8 8=10 17=-3
side name<|,|that 0=6 1=8 4=-7 8=4 17=-3
side name<|,|to 0=10 3=3 8=14 15=-6 17=-9
side name<|,|was 3=9 4=6 8=12 17=-4
side name<|,|when 4=8 8=5
side name<|,|wher 4=-3 8=-8 10=5
side name<|,|which 0=-3 1=13 3=5 7=8 8=16 9=-3 17=-7
side name<|,|with 0=-5 2=3 5=7 9=13 17=12
side name<|,|从 2=7 8=5 9=4
side name<|,|由 0=-5 2=-10 5=4 6=6 8=-4 9=5
side name<|,|而 10=9 17=8
side name<|9 0=-16 2=-6 3=8 4=9 5=3 6=-4 7=6 9=11 10=-4 11=-4 12=4 13=-5
side name<|9|) 0=-9 2=6 3=-4 8=-10 9=-3 12=5 16=13 17=11
side name<|: 0=3 2=20 4=-4 5=8 7=17 8=23 10=13 11=6 13=-14 15=-4 16=-8 17=-18
side name<|:|“ 0=-3 8=-5 9=-7 17=-12
side name<|:|与 0=8 8=7 9=-3 17=-5
side name<|DATE 1=-5 2=-7 3=11 4=10 5=-12 7=-6 8=-13 9=-3 13=-5 17=-13
side name<|DATE|, 0=12 4=18 5=8 7=6 8=31 9=5 11=-3 12=3 13=-4 17=-3
side name<|DATE|that 0=9 1=5 5=8 8=14 9=-3 10=5 11=-4 13=8 17=3
side name<|DATE|the 7=-9 8=-11 16=-5 17=-7
side name<|DATE|与 0=-3 5=3 8=-6 9=-4 11=4 12=7 16=4 17=9
side name<|DATE|从 2=9 8=6 9=-3 17=-6
side name<|DATE|同 9=-7 17=-8
side name<|DATE|由 2=4 3=8 8=11 17=-3
side name<|DATE|跟 3=-3 7=4 9=-7 12=3 13=3 17=-4
side name<|MONEY 0=-3 1=-8 2=40 5=11 8=36 9=-4 10=-3 17=-11
side name<|MONEY|, 0=-16 1=4 2=-4 3=5 4=3 5=-9 7=-9 8=-23 9=-8 10=-7 11=6 12=4 13=4 14=-3 17=-11
side name<|MONEY|: 1=4 2=11 8=12 17=-3
side name<|MONEY|and 8=-4 9=9 17=6
side name<|MONEY|by 7=4 9=-4 17=-7
side name<|MONEY|for 0=-5 2=3 8=-4 9=-8 11=-5 13=9 17=-6
side name<|MONEY|from 0=9 1=18 2=12 3=5 4=-5 7=-5 8=32 9=-16 15=5 17=-19
side name<|MONEY|into 10=14 17=10
side name<|MONEY|of 2=-3 5=9 10=10
side name<|MONEY|on 9=5 13=4 17=7
side name<|MONEY|to 1=4 3=5 4=-5 9=-4 11=7 12=-4 13=-3 16=14 17=9
side name<|MONEY|向 9=7 13=7 16=-5 17=8
side name<|MONEY|归 16=12 17=10
side name<|MONEY|把 13=15 17=11
side name<|OTHER|from 2=-7 8=-8 9=8 17=6
side name<|OUTLET|that 0=11 4=4 8=12 9=-6 17=-8
side name<|PARTY 0=-20 1=5 2=-11 3=10 4=-8 5=3 6=-5 8=-29 9=17 11=-10 12=4 13=9 15=-5 16=6 17=12
side name<|PARTY|, 0=-13 1=-6 2=3 3=4 4=-9 6=5 8=-21 9=-4 10=-4 11=5 12=-3 13=8 15=3
side name<|PARTY|PARTY 1=11 8=10 17=-7
side name<|PARTY|and 0=22 1=-7 2=-22 4=-16 6=-3 7=-7 8=-29 9=-5 11=-13 12=-5 13=-3 15=-3 16=16 17=-15
side name<|PARTY|announc 5=-6 8=-7 11=5
side name<|PARTY|by 0=-4 4=5 9=7 17=7
side name<|PARTY|let 3=8 8=5 17=-3
side name<|PARTY|licens 3=3 8=3 12=-9 17=-10
side name<|PARTY|pay 9=-4 12=-3 17=-10
side name<|PARTY|s 1=-11 3=-5 4=4 8=-13 9=3 10=-13 12=13 17=3
side name<|PARTY|said 0=10 3=3 4=-3 5=8 8=13 10=-3 11=11 17=4
side name<|PARTY|say 0=10 5=-5 17=-4
side name<|PARTY|to 0=7 1=-6 3=7 4=6 8=11 9=-6 12=6 17=-4
side name<|PARTY|与 0=9 1=10 4=-4 5=-5 7=-5 9=17 10=-8 12=6 13=3 15=3 17=9
side name<|PARTY|为 8=-3 11=-8 15=6 17=-6
side name<|PARTY|从 2=-12 7=8 8=-10 9=7 13=10 17=11
side name<|PARTY|同 8=-3 9=5 12=3 17=8
side name<|PARTY|向 0=3 1=3 3=-3 6=3 8=4 9=7 10=-3 11=4 15=8 17=11
side name<|PARTY|和 0=7 2=-6 8=-5 9=-9 10=4 11=-3 17=-13
side name<|PARTY|在 2=7 8=5 9=-3 15=5
side name<|PARTY|对 4=-5 8=-8 9=3 11=-3 12=-5 13=3 15=-6 16=-3 17=-13
side name<|PARTY|把 4=-4 8=-6 13=3 16=7 17=5
side name<|PARTY|拿 0=8 7=4 8=11 17=-5
side name<|PARTY|是 8=-4 9=10 17=5
side name<|PARTY|欠 8=-4 16=7 17=4
side name<|PARTY|的 0=10 4=-10 8=-3 9=5 13=-4
side name<|PARTY|跟 2=3 3=4 7=4 8=7 9=-11 17=-12
side name<|PERSON|跟 0=-3 8=-4 9=10 17=9
side name<|PRONOUN|is 3=4 4=6 6=9 8=17 13=-4 17=-7
side name<|PRONOUN|promis 9=11 17=11
side name<|PRONOUN|to 0=-7 1=9 3=8 4=-7 11=5
side name<|SIZE 0=-5 5=-8 8=-13 9=-12 17=-12
side name<|SIZE|, 0=13 7=4 8=14 9=-4 17=-5
side name<|SIZE|from 0=-6 8=-10 9=16 17=13
side name<|SIZE|of 0=-3 7=3 9=-6 17=-7
side name<|SIZE|to 0=8 8=5 17=-3
side name<|^ 0=11 1=10 2=23 3=-12 5=26 6=12 7=12 9=8 10=-3 11=29 13=9 14=-6 15=-12 16=21 17=-12
side name<|a 0=7 1=-3 4=-10 8=-10 9=-5 13=-7 14=-5 17=-18
side name<|about 0=-4 4=18 8=11 17=-4
side name<|acquir 8=-3 13=7 17=5
side name<|after 0=-5 4=-3 8=-13 9=-3 17=-8
side name<|against 4=-3 8=-7 13=-3 17=-6
side name<|agreement|, 0=9 3=-6 9=-4 12=4
side name<|agreement|giv 0=5 3=-3 4=7 8=6
side name<|agreement|with 4=-7 8=-9
side name<|agre|with 13=8 16=4 17=8
side name<|all|of 13=9 17=8
side name<|and 0=11 1=-4 2=-25 3=11 4=-10 6=-7 7=23 8=-5 9=27 10=9 11=-17 12=-13 13=-13 15=-8 17=-12
side name<|and|the 7=11 8=8 17=-3
side name<|announc 5=-6 8=-7 11=5
side name<|arrang|by 2=-11 8=-12
side name<|as 0=5 4=-3 6=-3 7=3 8=-3 9=-4 10=-3 15=3 16=-3 17=-10
side name<|ask 2=4 8=-5 9=9 17=7
side name<|as|for 9=6 11=5 17=9
side name<|at 0=-5 1=-4 2=-4 3=-3 4=-7 5=3 8=-27 9=18 10=-8 13=3 14=-5 15=3 16=-3
side name<|award 0=-4 8=-6 16=7 17=6
side name<|back 4=10 8=6 11=3 12=6 16=-3
side name<|bangladesh|s 0=8 8=7 9=-3 17=-3
side name<|be 0=8 8=4 9=-3 12=3
side name<|becaus 3=8 4=4 8=9 17=-3
side name<|belong|to 1=3 3=-4 8=-5 9=14 17=13
side name<|between 0=8 4=10 8=14 9=-3 17=-8
side name<|bid|for 4=-6 8=-7 13=16 17=14
side name<|bond|that 15=7 17=4
side name<|bought 4=-3 8=-3 9=-3 13=17 17=13
side name<|brand 3=8 8=3 12=5
side name<|but 0=-7 5=5 7=5 9=10 17=5
side name<|buy 4=-3 8=-5 9=-6 10=5 13=9
side name<|by 0=-12 1=-4 2=7 4=10 5=-7 6=17 7=-3 9=18 11=5 12=3 13=-13 14=4 15=-6 16=-5
side name<|by|the 0=10 2=-5 7=11 8=10 15=5
side name<|call 0=5 9=-3 11=-5 17=-11
side name<|call|on 6=5 9=8 17=6
side name<|chief|of 0=9 5=4 8=11
side name<|chosen 9=7 17=6
side name<|come|from 0=-4 8=-6 9=15 17=14
side name<|company 0=13 4=8 5=6 8=20 10=5 11=-3 13=9 14=8 15=4 17=19
side name<|company|, 0=-3 8=-7 15=11 17=6
side name<|company|is 13=13 17=11
side name<|company|与 2=5 9=9 11=8 16=-3 17=12
side name<|company|向 0=5 1=3 2=-7 8=-3 15=-3 17=-5
side name<|complain|that 7=9 8=8
side name<|conclud|with 8=-3 9=11 17=10
side name<|confirm 0=8 8=6 11=5
side name<|confirm|that 8=-6 11=-5 17=-7
side name<|consortium|of 4=10 8=8
side name<|contract|to 0=5 4=-3 9=7 17=6
side name<|contract|with 0=6 9=-10 13=4 17=-11
side name<|cost 0=10 3=9 4=6 7=3 8=25 9=-3 12=-3 17=-11
side name<|customer|of 9=7
side name<|default|, 8=-4 15=10 17=8
side name<|developer|, 0=-3 4=10 8=4 9=9 17=6
side name<|dhabi|s 4=16 8=11 9=-3 17=-4
side name<|due|to 8=-4 9=11 16=4 17=13
side name<|e 2=15 8=13 17=-3
side name<|facility|with 2=10 8=10
side name<|firm|, 3=13 8=4 12=6
side name<|firm|like 11=-4 17=-7
side name<|for 0=5 1=3 3=-3 4=-15 6=3 8=-12 9=-13 10=5 11=-5 12=-3 13=35 16=-6 17=12
side name<|from 0=-14 1=7 2=13 3=-3 4=10 5=-4 6=11 7=-7 8=3 9=17 10=-4 11=-4 12=5 14=-3 15=12 16=-8 17=5
side name<|from|the 0=6 2=-8 4=-3 6=-3 7=16 8=5 9=-3 15=5
side name<|fund 4=-3 8=-6 10=16 11=4 17=16
side name<|giv 0=4 3=-3 4=7 8=7 15=6
side name<|given|to 0=-3 8=-8 9=9 15=3 17=11
side name<|go|to 0=7 3=6 4=7 8=17 9=-12 17=-16
side name<|grant 3=-4 8=-6 11=3 16=7 17=5
side name<|group 5=-4 7=10 13=6 17=3
side name<|guarante 15=-9 17=-13
side name<|guarante|to 2=11 8=8 11=-3 15=5
side name<|had 4=15 8=13 13=-3 17=-4
side name<|has 0=-6 4=13 5=-3 9=-3 17=-4
side name<|has|chosen 9=7 17=6
side name<|has|lent 11=7 17=4
side name<|has|told 5=-7 8=-8
side name<|hold 0=13 1=-3 8=9 17=-3
side name<|hous 0=8 8=8 17=-3
side name<|in 0=5 3=-3 4=-5 5=5 9=-11 10=32 11=4 12=-6 13=-9 15=9 17=15
side name<|intent|with 0=-15 8=-17 9=3
side name<|into 2=-8 4=11 10=15 11=-3 13=-7
side name<|is 0=-3 1=6 6=8 8=7 9=5 10=3 13=16 17=18
side name<|issu|by 6=13 8=8
side name<|is|, 2=-6 8=-8 17=-4
side name<|japan|s 0=-8 1=11
side name<|keep 11=6 16=3 17=7
side name<|korea|s 0=9 8=6 9=3
side name<|land 0=-5 3=18 8=12
side name<|land|of 0=7 8=6 17=-3
side name<|leas|from 0=-6 8=-6 9=7 17=6
side name<|leas|that 8=-4 9=8 17=4
side name<|leav 8=-3 13=-8 17=-9
side name<|led|by 1=3 2=12 8=12
side name<|lender|, 2=8 8=5
side name<|lender|to 10=-4 11=11 17=4
side name<|lent 10=5 11=13 17=12
side name<|let 0=-4 3=16 4=-3 8=7 11=4 17=-3
side name<|licens 3=3 8=3 12=-9 17=-10
side name<|like 5=12 7=-3 8=3 11=-4 17=-12
side name<|line|from 2=8 8=5 9=-4 17=-6
side name<|loan|to 2=-5 8=-8 11=10 15=-6
side name<|made 0=4 2=-18 8=-18 17=-4
side name<|made|by 9=9 17=7
side name<|maker 8=-5 9=-5 10=9 13=5 17=5
side name<|me 0=-5 1=11 4=5 8=10
side name<|more|than 8=-6 9=-3 17=-7
side name<|no 0=3 3=9 8=9
side name<|norway|s 8=-3 9=7 17=6
side name<|of 0=-5 1=-5 2=9 3=-9 4=-5 5=7 6=-3 8=-23 9=-16 10=5 11=-5 12=10 13=6 15=3 17=-11
side name<|off 0=-3 8=-5 9=12 11=7 13=4 17=19
side name<|offer|for 13=11 17=10
side name<|offer|from 4=7 8=7 13=-3 17=-4
side name<|of|the 0=14 4=-3 5=7 7=-6 8=9 9=-5 15=4 17=-8
side name<|on 0=17 1=-3 3=4 4=-6 5=5 6=9 8=20 9=4 10=3 11=-4 12=-3 13=7 16=9 17=10
side name<|only 0=8 1=3 3=5 8=10 14=5
side name<|on|which 5=-4 8=-9 17=-3
side name<|order|at 9=19 17=17
side name<|order|from 0=14 1=-3 8=7 9=-19 17=-22
side name<|order|with 0=-4 8=-4 9=20 17=19
side name<|other 2=10 8=10
side name<|out|of 0=-3 8=-3 9=-4 13=-3 17=-8
side name<|out|to 0=-4 4=10 8=6 9=4
side name<|over 8=-7 13=3
side name<|owe 12=9 15=4 17=9
side name<|own 2=-4 8=-10 11=-8 13=10 17=-3
side name<|owner|of 8=-5 13=9 17=4
side name<|paid 13=-4 16=8
side name<|parent 0=12 8=11 9=-4 17=-6
side name<|parent|, 6=8 8=7
side name<|partner|, 9=10 17=8
side name<|pay 0=-3 2=4 8=-6 9=17 12=13 16=-4 17=21
side name<|pay|the 8=-3 9=-10 17=-12
side name<|promis 8=-4 9=21 16=12 17=26
side name<|pronoun|, 0=8 1=9 3=-4 5=10 8=21 12=3
side name<|pronoun|bought 13=8 17=6
side name<|purchas|by 4=9 8=6
side name<|purchas|of 13=26 17=20
side name<|quarter|of 10=-5 17=-8
side name<|receiv|from 4=16 8=10 13=-3 17=-5
side name<|report|that 0=3 1=-4 2=-5 4=4 5=9 8=4 13=3
side name<|run|by 0=-6 2=-5 8=-13 9=-12 17=-13
side name<|s 0=11 2=-4 3=4 4=5 5=-3 7=3 8=8 9=14 10=-7 11=-3 12=20 13=-4 16=-3 17=13
side name<|said 1=-10 2=-5 4=-4 5=9 6=-5 7=3 8=-12 9=5 10=9 11=8 12=5 16=-5 17=12
side name<|said|that 2=-6 7=8 15=4
side name<|say 1=-6 2=-3 3=-3 4=12 5=-8 6=4 8=-6 9=-7 17=-14
side name<|say|what 0=15 8=10
side name<|sell 4=-6 8=-7 12=3
side name<|separately|, 9=-4 13=12 17=7
side name<|should 0=-3 8=-6 17=-7
side name<|sign|with 0=-5 2=3 8=-4 9=8 17=6
side name<|so 1=4 4=6 7=8 8=15 17=-6
side name<|sold 0=8 4=6 8=11 17=-3
side name<|so|that 11=7 15=4 17=8
side name<|stak|in 10=10 17=6
side name<|tabl|by 4=8 8=6
side name<|takeover|of 8=-3 13=7 17=4
side name<|talk|that 2=14 8=7
side name<|talk|with 0=-3 1=12 2=-3 3=4 4=-6 8=3 11=8 12=3 13=-6 17=4
side name<|tapp 2=-6 8=-11 17=-6
side name<|than 0=-5 2=-3 8=-16 9=-6 13=-3 16=-3 17=-18
side name<|that 0=13 3=-9 4=22 5=28 6=-9 7=14 8=40 9=-3 11=-4 12=-4 13=9 14=3 15=15 17=4
side name<|that|of 0=-5 6=5 8=-7 10=-3 12=6 13=-6 15=-4 17=-11
side name<|the 0=-4 1=-7 2=6 3=-13 4=-22 5=-10 6=5 7=18 8=-24 9=-46 10=-4 11=-10 12=6 13=-15 15=11 16=-8 17=-63
side name<|thos|of 8=-10 9=-3 10=-3 11=8 12=15 13=-5 17=10
side name<|to 0=10 1=4 2=4 3=26 4=25 5=-5 6=-5 7=-10 8=32 9=19 10=-8 11=10 12=-11 13=-18 16=7 17=-5
side name<|told 5=-8 8=-13 14=11 17=5
side name<|to|acquir 13=7 17=6
side name<|to|be 0=8 8=4 9=-3 12=3
side name<|to|buy 8=-3 9=-3 17=-10
side name<|to|lend 11=-8 17=-10
side name<|under|which 0=-8 4=7 9=12 13=-3 17=7
side name<|valu 8=-4 9=-3 17=-8
side name<|want 4=-3 8=-7
side name<|was 0=-6 3=9 4=5 8=4 9=-3 17=-4
side name<|what 0=9 1=6 3=-6 5=-5 7=-4 9=11 10=5 12=9 13=-5 16=-3 17=13
side name<|when 0=6 4=6 6=3 7=-3 8=5 9=-3 11=5 13=-6 17=-7
side name<|wher 0=-3 4=-4 8=-12 10=4 17=-3
side name<|which 0=-16 1=12 3=8 4=4 5=-9 6=-3 7=7 10=3 11=14 12=4 13=-7 15=-6 16=-3
side name<|will|pay 9=5 13=7 17=8
side name<|with 0=-9 1=8 2=20 3=15 5=15 6=-3 7=-6 8=20 9=22 10=-4 11=-3 13=6 16=9 17=18
side name<|— 0=-10 2=-3 4=8 8=-9 9=17 10=3 13=-7 17=10
side name<|—|— 0=-10 2=-3 4=8 8=-9 9=17 10=3 13=-7 17=10
side name<|“ 0=11 2=13 4=-11 5=6 6=-3 7=-5 9=-20 10=4 12=6 13=19 14=-3
side name<|” 0=4 1=3 4=7 5=3 8=13 9=3 10=5 11=-4 12=5 17=6
side name<|”|, 9=4 13=9 17=10
side name<|一 0=-11 3=-3 8=-13 9=9 12=-5 17=3
side name<|一|) 0=-8 8=-8 9=-4 17=-5
side name<|一|, 2=8 8=4
side name<|七 11=7 17=6
side name<|三 0=-8 8=-8 9=5 13=7 17=11
side name<|上|, 0=-6 5=4 9=6 17=7
side name<|下 0=-7 1=4 4=-7 8=-15 10=3 13=-7 17=-4
side name<|下|的 0=-6 2=4 5=-3 8=-5 9=-13 17=-15
side name<|与 0=7 1=9 2=6 4=-3 5=-5 6=-3 7=-10 9=18 11=11 12=8 15=4 16=-3 17=18
side name<|业|主 5=5 7=3 8=5 9=6 15=10 17=12
side name<|东 0=9 2=-5 4=-3 6=4 8=3 9=-11 10=-3 13=5 15=7 17=-4
side name<|中 1=7 2=-13 4=4 7=-3 8=-11 11=-4 12=5
side name<|丹|麦 0=12 6=9 8=19 9=-3 17=-4
side name<|为 2=-4 3=4 6=-6 8=-13 9=-14 10=3 11=-11 12=-3 14=13 15=-3 16=6 17=-11
side name<|主 0=-3 4=10 5=5 7=3 8=8 9=5 15=11 17=6
side name<|书|, 1=-5 8=-6 10=9 17=8
side name<|买|方 4=7 7=3 8=8 17=-3
side name<|了 0=10 3=3 4=6 8=8 9=9 13=-6 15=6 16=-5
side name<|予 0=-6 4=15 8=6 9=-5 12=-3 13=-3 16=3 17=-7
side name<|事|, 1=11 8=8
side name<|二 0=-5 8=-8 17=-3
side name<|二|) 0=-4 3=7 6=3 8=4 9=-3 17=-4
side name<|二|, 5=9 8=5 9=7 17=5
side name<|于 0=7 9=-10 17=-13
side name<|五 6=4 14=8 17=6
side name<|交 0=7 8=7 9=-3 17=-4
side name<|交|由 5=9 8=7 9=6 17=5
side name<|交|给 0=-5 8=-9 9=15 17=12
side name<|人 0=-9 2=3 8=-5 11=4 15=5 16=4 17=7
side name<|人|是 0=11 8=9 9=-4 15=4
side name<|从 0=-13 1=-3 2=7 3=5 4=-4 7=8 9=14 11=-4 16=-3 17=5
side name<|付 2=6 9=3 16=10 17=7
side name<|付|给 9=6 15=4 17=7
side name<|价|, 8=-3 13=11 17=12
side name<|企|业 5=4 9=3 11=5 13=4 17=9
side name<|伙|伴 11=3 16=3 17=7
side name<|传 0=6 1=-5 4=10 7=-3 8=3 9=5
side name<|伴 11=3 16=3 17=7
side name<|但 0=4 10=5 13=3 17=7
side name<|供 0=8 8=7 9=-3 17=-4
side name<|供|应 0=4 8=3 9=-5 14=8
side name<|倒|是 1=-5 4=5 7=7 8=3
side name<|偿 16=7 17=4
side name<|克 9=10 17=10
side name<|入 10=3 13=5 17=10
side name<|入|股 10=10 17=5
side name<|公|司 2=6 6=-3 7=7 9=-7 10=4 11=13 13=10 15=-9 16=-3 17=4
side name<|其|中 1=7 2=-13 7=-3 8=-11 11=-4 17=-4
side name<|内|, 0=-13 5=4 8=-11 17=-3
side name<|写 0=-3 4=3 5=7 7=-3 17=-3
side name<|准 2=6 8=7
side name<|出|, 8=-6 9=7 17=4
side name<|出|席 5=9 8=8 16=-4 17=-5
side name<|利 4=8 8=4 9=7 16=6 17=13
side name<|到 0=9 3=-3 9=-6 11=3 12=8 16=3 17=5
side name<|制|的 4=-3 8=-4 13=7 17=5
side name<|前|与 9=8 17=8
side name<|加|坡 1=6 4=4 8=5 11=4 15=5 17=7
side name<|动 6=9 8=6
side name<|包|下 9=12 13=-6 17=6
side name<|单|: 0=4 3=6 8=8
side name<|卖|方 9=4 13=6 17=9
side name<|卖|给 0=6 1=4 4=21 8=24 9=-3 13=-4 17=-9
side name<|厂 0=-3 6=-4 8=-8 15=-3 17=-8
side name<|厂|, 5=7 6=-3 8=4 17=-3
side name<|又|向 2=9 8=7 9=6 17=3
side name<|及 2=-3 4=7 6=-3 15=7 17=5
side name<|只|有 6=5 8=3 9=7 17=4
side name<|台|“ 8=-4 11=7 17=6
side name<|司 2=6 6=-3 7=7 9=-7 10=4 11=13 13=10 15=-9 16=-3 17=4
side name<|司|, 0=3 7=7 8=8
side name<|同 0=-5 8=-6 9=8 13=3 17=8
side name<|后 4=-5 7=4 8=-6 13=-4 17=-7
side name<|后|, 2=-4 4=6 8=-5 10=13 11=10 17=17
side name<|向 0=-3 2=7 3=-7 6=4 8=-8 9=29 12=12 13=7 14=-3 15=15 16=3 17=43
side name<|告|诉 0=-7 8=-9 11=4 17=3
side name<|和 2=-6 8=-13 9=-10 10=4 11=-3 13=-3 16=12 17=-4
side name<|和|, 7=7 8=3
side name<|哥 16=6 17=8
side name<|商 0=6 2=-8 3=7 5=5 6=-3 7=8 8=9 9=6 11=5 12=3 13=6 15=13 17=24
side name<|四 4=-5 8=-7
side name<|回|对 13=7 17=4
side name<|因 0=12 6=5 7=11 8=18 9=7
side name<|国 5=15 7=6 8=15 9=4 11=3 12=-4 13=3
side name<|国|的 1=9 3=5 8=13 13=3 17=5
side name<|在 0=-9 2=4 4=-3 5=-8 8=-20 9=-13 11=-5 12=-9 15=11 17=-13
side name<|在|了 9=8 10=-5
side name<|地|利 9=8 17=7
side name<|场|, 0=4 1=6 8=8
side name<|坡 1=6 4=4 8=5 11=4 15=5 17=7
side name<|基|金 2=4 4=9 8=12 13=-3 17=-5
side name<|增|持 8=-3 10=8 17=6
side name<|头 0=7 8=6 9=-3 17=-5
side name<|头|, 3=8 5=3 8=8 17=-6
side name<|好 0=-4 1=13 8=8 10=3
side name<|子|, 4=8 8=6 12=4
side name<|定 0=-3 1=3 9=7 17=3
side name<|实|, 8=-3 9=7 17=9
side name<|客|户 0=11 8=9 9=-3 17=-4
side name<|室 13=-7 17=-9
side name<|家 0=-10 8=-13 11=3 15=-3 17=-4
side name<|家|的 3=6 4=6 8=9 13=-4 17=-5
side name<|对 1=4 4=-9 8=-11 12=-8 13=11 15=-8 16=-3 17=-11
side name<|对|手 8=-5 17=-8
side name<|就 6=-6 8=-8 15=5 17=6
side name<|已|与 0=3 4=5 8=10 9=-4 13=-3 17=-8
side name<|巴|西 0=3 9=7 17=6
side name<|席 5=9 6=11 8=18 16=-4 17=-5
side name<|并 8=-4 9=-3 13=10 17=3
side name<|并|向 0=-3 8=-4 9=9 16=5 17=11
side name<|并|购 13=8 17=7
side name<|应 0=4 5=-7 6=-3 8=-7 9=-5 14=8 17=-3
side name<|应|商 8=-3 9=7 15=4 17=10
side name<|度|的 0=10 3=3 8=11 9=-3 17=-5
side name<|归 0=17 3=-3 4=4 6=9 8=24 9=4 16=11 17=8
side name<|得 0=8 8=5 9=-4 13=5
side name<|想|把 12=8 13=3 17=8
side name<|成|为 10=9 17=5
side name<|户 0=11 8=9 9=-3 17=-3
side name<|户|是 0=8 8=6
side name<|手 4=-3 8=-8 13=4 16=-3 17=-3
side name<|批|准 2=6 8=7
side name<|承|接 0=8 8=7 9=-4 17=-3
side name<|把 0=-3 8=-13 9=3 10=-5 12=4 13=7 16=10 17=15
side name<|投|诉 7=9 8=7
side name<|拟|向 2=3 9=-4 17=-7
side name<|拿 0=8 7=3 8=9 9=-3 16=-3 17=-10
side name<|拿|下 0=-7 8=-10 9=-4 10=3
side name<|持 8=-3 10=8 13=-3 17=3
side name<|据 0=-5 3=-4 4=-3 8=-16 12=4
side name<|接 0=9 8=7 9=-4 17=-3
side name<|收|购 4=-4 8=-6 10=4 13=-10 17=-11
side name<|料 0=6 8=7
side name<|方 0=-5 1=-4 4=5 5=-3 7=4 9=6 12=4 13=-3 15=9 16=7 17=15
side name<|方|是 3=8 4=-5 9=-4 13=12 17=5
side name<|旗|下 0=-6 1=6 4=-3 8=-5 10=-5 13=-10 17=-14
side name<|日|, 0=-7 8=-9 9=-10 17=-11
side name<|日|商 3=3 4=4 7=9 8=15 9=-4 13=-3 17=-10
side name<|日|本 1=-3 2=-6 3=-3 4=14 9=7
side name<|是 2=8 3=7 4=4 5=-11 6=-4 9=34 10=-6 11=-12 12=-3 13=-3 14=-3 15=12 17=13
side name<|替 0=3 6=-4 7=6 9=-3 17=-8
side name<|有 0=-3 1=8 6=9 8=11 9=5 10=-3 12=3 15=-5 17=-3
side name<|期 0=11 8=10
side name<|期|, 0=-10 8=-13 9=6 11=3 17=6
side name<|未|与 0=-4 1=6 9=-6 10=6 13=-4 17=-7
side name<|本 1=-3 2=-6 3=-3 4=14 6=5 8=6 9=9 17=3
side name<|本|的 1=8 2=-3 4=3 8=7
side name<|机 0=6 8=5 9=-9 17=-10
side name<|权|人 15=9 17=8
side name<|来|, 0=9 1=3 8=11
side name<|来|自 0=9 1=8 7=-3 8=10 9=-5 17=-9
side name<|板|, 4=7 8=3 13=4 17=3
side name<|果 8=-6 13=8 17=6
side name<|架 0=-5 8=-9 9=-4 12=6
side name<|标 0=7 8=5
side name<|欠 2=10 8=3 11=-10 16=7 17=-6
side name<|正|与 0=-3 2=5 9=3 10=5 13=4 15=4 17=12
side name<|比 0=-3 5=-4 8=-12 17=-9
side name<|沙|特 8=-3 16=8 17=6
side name<|法|国 4=5 5=8 8=12 17=-3
side name<|泰|国 0=4 5=6 8=9 9=-4 11=4 13=4
side name<|洲 8=-4 10=9 17=7
side name<|港 0=-4 8=-7 10=-3 17=-8
side name<|特 8=-3 16=8 17=6
side name<|理 8=-4 15=-3 17=-8
side name<|用 0=-5 8=-9 9=6 12=8 17=9
side name<|由 0=-8 1=6 2=5 3=5 4=-8 5=12 6=14 8=16 9=27 11=-7 12=-5 14=-3 15=-7 16=-3
side name<|电|, 0=7 5=7 8=13 9=-3 17=-4
side name<|的 1=22 2=-7 3=12 4=-11 7=4 8=8 9=-7 11=16 12=3 13=13 14=-4 15=-3 16=-14
side name<|的|: 4=-7 8=-13 9=5 11=3 17=6
side name<|的|“ 0=17 4=-3 8=10 9=-3 13=8 17=3
side name<|的|是 0=4 2=5 3=6 4=-4 6=4 7=-3 8=9 9=13 13=-3 15=-6
side name<|着 0=-3 4=3 6=5 8=5 9=-4 17=-7
side name<|租|给 0=11 8=11 9=-3 17=-4
side name<|称 0=9 3=-5 5=5 7=-3 9=-3 10=-3 17=-6
side name<|称|, 0=-4 1=3 4=10 8=7
side name<|称|“ 0=-3 1=4 8=-4 11=-7 17=-9
side name<|等 2=-8 8=-10
side name<|答|: 2=7 4=-3 17=-3
side name<|约|定 1=3 9=8 17=6
side name<|结|果 8=-6 13=8 17=6
side name<|给 2=-6 4=25 5=-4 7=-3 8=8 9=20 10=6 11=14 13=-18 14=-3 15=4 16=7 17=23
side name<|给|了 0=11 3=4 4=3 8=10 9=-6 17=-8
side name<|绝|了 4=5 7=4 8=7 17=-5
side name<|网|传 0=10 8=10
side name<|美|商 12=6 13=5 17=9
side name<|美|国 0=-5 3=-5 5=3 7=7 8=-3 9=-6 12=-3 17=-11
side name<|而 0=7 8=6 10=9 17=5
side name<|股 6=3 10=15 17=8
side name<|股|东 0=6 2=-4 6=5 8=4 9=-7 10=-3 11=-3 13=5 17=-9
side name<|自 0=9 1=7 7=-3 8=7
side name<|色|列 8=-3 9=4 12=5 17=8
side name<|花|落 9=9 17=6
side name<|营|商 0=7 8=5 9=-10 11=3 16=4 17=-3
side name<|落 9=9 17=6
side name<|行 2=3 15=14 17=10
side name<|被 0=9 1=5 3=3 4=10 7=-3 8=17 9=-4 15=3 17=-6
side name<|西 0=3 9=7 17=6
side name<|要 0=-3 8=-11 9=-3 12=4 17=-3
side name<|要|向 8=-3 9=3 12=5 17=7
side name<|认|购 2=-4 8=-6 10=10 11=-3 17=4
side name<|让 0=-3 8=-7 9=8 11=4 15=-3 17=5
side name<|讲 4=8 8=6
side name<|诉 0=-8 7=8 8=-4 11=4
side name<|话 8=-3 9=12 17=12
side name<|说 1=10 2=-5 4=19 8=19 10=-5 11=7 17=-7
side name<|说|, 0=11 1=6 5=9 8=21 9=-7 15=4 17=-12
side name<|请 0=-3 8=-4 9=11 17=9
side name<|购 2=-4 4=-5 8=-14 10=15 11=-3
side name<|购|入 13=5 17=7
side name<|赁|商 0=-5 8=-6 9=7 11=4 15=3 17=13
side name<|跟 0=5 1=-3 2=5 7=7 8=8 9=3 10=6 12=4 17=4
side name<|跟|PARTY 2=-6 8=-8 9=5
side name<|车|企 0=5 1=3 8=7
side name<|过 2=-3 8=-13 9=-3 12=4
side name<|还 2=11 8=6 9=-4 11=-3 15=7 16=12 17=11
side name<|连|锁 13=7 17=6
side name<|退|还 16=11 17=8
side name<|道|, 0=7 8=6
side name<|部|从 0=-4 8=-8
side name<|里|的 4=-5 8=-7 13=8 17=7
side name<|金 1=6 2=3 4=8 8=15 13=-3 17=-5
side name<|锁 13=7 17=6
side name<|问|及 4=7 8=7
side name<|间|说 1=7 8=5 17=-3
side name<|面|, 5=-5 8=-8 9=10 11=10 14=-3 17=13
side name<|韩|国 0=-3 1=4 8=-3 9=12 17=11
side name<|麦 0=12 6=9 8=19 9=-3 17=-4
side name<|麦|的 0=7 8=5 17=-4
side name>|( 0=6 5=14 7=8 8=15 10=6 11=4 12=-3 13=6 16=5 17=6
side name>|(|9 0=-3 4=-3 5=4 6=5 7=8 8=4 9=6 12=5 13=7 17=18
side name>|(|PARTY 3=6 6=-3 10=4 11=3 12=-7 16=3 17=3
side name>|(|以 0=4 5=14 8=15
side name>|(|作 0=8 8=8 9=-3 17=-4
side name>|) 0=-7 8=-10 9=10 10=-3 13=6 17=11
side name>|, 0=5 1=5 2=18 3=18 4=9 6=10 7=-4 8=11 9=4 10=21 11=14 12=-8 13=23 14=-7 15=17 17=11
side name>|,|COMPANY 0=-3 3=-4 4=9 5=12 6=5 8=12 10=4 11=-3 12=6 13=-5 16=-3 17=-4
side name>|,|DATE 0=14 3=-3 4=-4 7=8 8=12 9=-13 12=3 13=-3 17=-14
side name>|,|MONEY 1=-12 2=-8 4=24 5=-5 6=-5 7=-6 8=-10 9=10 13=-5 15=12 17=12
side name>|,|OTHER 2=8 8=6
side name>|,|PARTY 0=-10 1=9 2=10 5=-3 7=-4 9=4 13=-4 14=4 17=-5
side name>|,|a 0=-18 1=-3 2=12 3=11 5=-9 8=-10 9=-9 10=8 11=-3 13=5 16=-5 17=-10
side name>|,|agre 4=11 8=7
side name>|,|an 1=8 9=-4 13=-5 17=-13
side name>|,|and 0=-5 2=14 3=-7 4=12 8=8 11=-3 13=3 17=-5
side name>|,|as 0=3 6=9 8=6 11=3 17=-4
side name>|,|at 0=-9 4=-6 8=-19 9=16 12=-3 13=10 17=20
side name>|,|for 2=-4 3=-4 4=-10 6=5 7=7 8=-10 9=15 10=-8 11=4 13=13 15=-4 16=5 17=22
side name>|,|from 2=3 9=22 17=18
side name>|,|guarante 6=-6 8=-8
side name>|,|had 0=-4 2=8 4=11 7=-3 8=7 9=8 13=-3
side name>|,|has 0=-3 3=3 4=-3 6=10 8=4 12=-3 17=-3
side name>|,|in 0=4 1=-3 3=13 4=-11 7=8 8=7 13=-3 15=-3 17=-8
side name>|,|is 0=-3 2=4 3=5 4=-7 7=-3 8=-9 9=4 13=-4
side name>|,|on 0=9 4=9 8=14 9=-8 13=-3 17=-10
side name>|,|pronoun 0=11 1=4 2=-8 5=8 6=3 7=-6 8=6 9=-12 11=8 12=-4 13=-8 15=3 16=9 17=-5
side name>|,|sold 13=7 17=6
side name>|,|the 0=-12 1=-5 2=4 4=-9 5=3 6=8 7=12 8=-3 9=-3 12=18 13=6 16=-5 17=15
side name>|,|thre 3=7 8=5 11=4 12=-4
side name>|,|under 1=7 8=5
side name>|,|was 0=4 3=3 4=-3 6=9 8=10 9=5
side name>|,|which 0=12 1=7 2=-7 3=10 4=5 5=12 6=-7 7=-10 8=14 9=-14 10=4 12=-4 13=17 15=16 17=9
side name>|,|whos 0=-4 3=7 4=11 5=-4 8=5 10=-4 12=5 13=-3 16=-4 17=-11
side name>|,|will 0=-5 6=-3 8=-10 9=-5 10=-5 15=5 16=6
side name>|,|worth 8=-9 13=11 17=11
side name>|,|“ 0=-4 8=-5 9=8 17=8
side name>|,|一 0=-3 4=-3 8=-7 9=-10 11=5 13=-3 17=-9
side name>|,|五 0=7 8=6 9=3
side name>|,|交 4=7 8=7 17=-3
side name>|,|作 0=-3 4=14 8=10 13=-4 17=-5
side name>|,|出 1=7 8=4
side name>|,|分 0=-3 8=-5 9=9 17=9
side name>|,|合 0=3 9=12 17=10
side name>|,|看 9=7 17=6
side name>|,|租 0=11 8=10 9=-6 17=-7
side name>|,|这 0=8 4=6 8=11 9=-6 10=4 17=-6
side name>|,|连 13=8 17=6
side name>|,|金 8=-6 10=4 11=11 17=17
side name>|,|钱 4=-4 8=-5 13=10 17=8
side name>|9 0=-16 4=-3 8=-24 9=-9 10=3 11=-3 17=-14
side name>|: 2=5 4=-4 5=4 6=7 8=8 11=-10 12=7 15=-6 16=16
side name>|:|DATE 0=11 7=-4 8=4 16=14 17=11
side name>|:|MONEY 0=4 2=4 3=-3 4=-3 6=5 8=6 11=-4 12=7 13=4 15=-4 16=-4
side name>|:|PRONOUN 4=4 6=3 13=-4 17=-8
side name>|:|a 3=10 8=7 17=-6
side name>|:|other 2=-3 8=-4 11=-3 16=7
side name>|DATE 0=5 1=11 3=-4 5=11 6=-3 8=7 9=16 10=3 11=11 13=7 16=-5 17=17
side name>|DATE|, 0=-5 4=-4 8=-12 9=-3 10=4 17=-3
side name>|DATE|一 9=7 17=6
side name>|DATE|与 3=-7 7=4 8=-6 9=-4 12=-4 17=-9
side name>|DATE|中 0=6 8=7 9=-3 17=-3
side name>|DATE|九 0=-3 4=3 7=8 8=7
side name>|DATE|从 8=-4 11=9 17=7
side name>|DATE|以 4=8 8=6 17=-3
side name>|DATE|公 1=-3 2=-3 5=14 8=6 11=6 17=4
side name>|DATE|同 0=-9 8=-9 9=6 17=5
side name>|DATE|将 0=5 1=5 8=8
side name>|DATE|才 5=9 8=6 9=-3 17=-3
side name>|DATE|承 0=7 8=5 9=-7 17=-9
side name>|DATE|把 13=8 17=7
side name>|DATE|收 4=-6 8=-9
side name>|DATE|曾 2=8 8=6
side name>|DATE|签 0=12 8=11 9=-7 17=-8
side name>|DATE|给 1=9 5=4 6=-3 7=3 8=7 15=4
side name>|DATE|起 0=-3 9=9 17=9
side name>|MONEY 0=11 1=4 2=-6 4=10 5=4 6=-3 7=7 8=13 9=19 10=-9 11=11 12=10 13=-6 14=-5 16=32 17=42
side name>|MONEY|, 4=-4 7=-4 8=-15 9=8 11=-3 12=-3 16=16 17=17
side name>|MONEY|for 8=-4 9=-6 11=3 12=-4 13=9 16=11 17=8
side name>|MONEY|in 3=-4 8=-7 12=4 17=6
side name>|MONEY|more 7=4 11=-12 17=-14
side name>|MONEY|under 0=-3 8=-3 9=4 11=9 17=12
side name>|MONEY|的 0=8 1=-3 2=6 4=12 8=20 9=3 11=-5 13=-4 15=4 17=-7
side name>|PARTY 0=8 1=-19 2=19 3=4 4=9 5=4 7=3 8=15 9=-23 10=-14 11=-11 12=7 13=-7 15=-8 17=-51
side name>|PARTY|( 0=3 1=5 3=-9 8=-3 9=-4 12=7
side name>|PARTY|, 0=-4 5=7
side name>|PARTY|PARTY 1=-6 2=6 11=-8 17=-11
side name>|PARTY|分 0=-3 1=-5 8=-10 9=-7 17=-8
side name>|PARTY|合 2=6 7=3 8=8 16=4 17=3
side name>|PARTY|的 2=4 7=7 8=9
side name>|PARTY|都 8=-6 13=8 17=6
side name>|PRONOUN|MONEY 15=8 17=4
side name>|RATE 0=11 8=8 17=-3
side name>|RATE|a 0=12 8=10 9=-5 17=-8
side name>|RATE|annually 9=7 17=5
side name>|SIZE 0=-11 8=-19 9=-5 10=6 17=-5
side name>|SIZE|of 9=-13 17=-13
side name>|^ 0=-6 1=12 2=22 3=14 4=31 5=-19 7=-7 8=16 9=32 10=-26 11=-26 12=-9 13=26 14=4 15=18 16=-13
side name>|a 0=-14 2=-18 7=-4 8=-39 9=-13 13=-5 15=5 16=11 17=-6
side name>|about 0=-3 3=5 8=-3 11=9 12=-4 15=3 17=7
side name>|acquir 4=9 8=4
side name>|advanc 2=14 8=8 17=-4
side name>|after 8=-3 10=8 13=3 17=8
side name>|again 1=-3 2=11 8=6 17=-3
side name>|agre 0=-5 1=4 4=5 7=12 8=11 9=4
side name>|all 0=-10 5=-5 8=-18 9=17 17=16
side name>|also 0=-5 1=-4 8=-12 9=-5 17=-9
side name>|and 0=-5 1=-10 2=11 3=-5 4=19 5=-5 6=-6 7=12 8=3 9=3 10=-7 11=-11 12=11 13=6 15=3 16=-4 17=-6
side name>|and|PARTY 0=-4 1=-11 2=10 3=-6 4=14 5=-3 6=-4 7=15 8=5 9=-4 10=-6 11=-6 12=6 13=11 16=-7 17=-11
side name>|and|a 3=7 8=5
side name>|announc 0=11 8=6 9=-4 17=-7
side name>|answer 0=4 9=-3 12=10 17=5
side name>|anyth 10=7 11=-5
side name>|are 0=23 2=-9 4=-3 5=5 8=6 9=-3 11=6 12=-3 13=17 17=15
side name>|as 0=-9 1=10 4=-4 8=-11 9=8 11=-3 13=-3 15=-4 17=-7
side name>|ask 8=-5 9=4 15=7 17=5
side name>|as|the 9=7 17=3
side name>|at 4=4 9=20 10=-3 11=-3 13=-9 14=5 17=3
side name>|at|MONEY 4=-4 8=-11 9=16 13=-5 17=4
side name>|at|a 0=4 4=8 8=10 9=4
side name>|a|9 9=-9 17=-9
side name>|a|MONEY 0=-3 2=-17 8=-21 9=4 16=4 17=7
side name>|a|warrant 7=-3 8=-3 16=-6 17=-7
side name>|back 0=8 9=-4 17=-6
side name>|behind 0=8 4=-4 17=-3
side name>|book 0=-4 8=-9 9=36 17=34
side name>|bottl 0=9 3=3 8=11 9=-4 17=-6
side name>|bought 0=-7 4=5 5=-3 8=-5 17=-6
side name>|buy 4=13 8=11 17=-3
side name>|by 0=8 4=-5 9=-4 12=-3 13=3 15=-3 16=4 17=-6
side name>|by|PARTY 0=8 8=6 9=-5 13=6
side name>|call 1=3 4=-3 5=-3 8=-7 16=8 17=5
side name>|came 0=-6 1=18 2=-4 4=-5 5=5 8=7 11=10
side name>|came|in 1=10 8=7 17=-3
side name>|can 0=-3 2=-7 6=5 8=-9 9=4 10=6 11=5 13=-3 15=16 17=22
side name>|chief 2=8 8=3
side name>|concern 8=-3 12=7 17=3
side name>|confirm 2=4 3=6 4=4 8=12 9=-3 11=-3 13=7
side name>|confirm|that 2=4 3=6 8=9
side name>|contract 0=8 8=6 17=-6
side name>|could 0=-3 8=-10 9=9 11=-6 16=-3 17=-3
side name>|could|not 0=-3 8=-7 9=10 17=8
side name>|cover 0=8 6=5 8=11 15=3
side name>|deal 0=-4 8=-10 9=-4 17=-9
side name>|did 5=-3 8=-7 17=-3
side name>|doe 5=8 8=3 9=6 10=4 16=-3
side name>|doe|not 5=8 8=4 10=5
side name>|end 0=7 8=3 9=8 13=9 17=13
side name>|expect 0=6 5=12 8=11 17=-5
side name>|expect|to 0=6 5=14 8=16
side name>|eye 1=5 12=-6 17=-9
side name>|firm 1=-3 4=-9 8=-11
side name>|first 1=7 16=8 17=4
side name>|for 0=8 1=-3 2=-3 3=-5 4=10 5=-7 6=5 9=13 10=3 11=-11 12=8 13=14 14=-3 15=-5 16=-4 17=7
side name>|for|MONEY 0=-21 1=6 2=3 3=-7 4=11 5=-7 6=9 7=7 9=21 11=-5 12=6 13=12 14=-3 15=-8 16=-4 17=17
side name>|for|RATE 0=7 8=7 9=-4 17=-5
side name>|for|a 0=19 2=-3 4=-3 8=9 9=-6 15=-3 17=-11
side name>|for|six 0=-5 8=-6 9=13 17=13
side name>|for|the 0=7 1=-5 2=-5 3=7 4=-10 7=-3 8=-10 9=-12 12=3 13=5 15=4
side name>|from 0=6 4=4 5=5 8=12 9=-5 13=16 15=-5 17=3
side name>|from|DATE 0=7 8=6 9=-3 17=-4
side name>|from|PARTY 13=7 17=5
side name>|fund 1=-4 8=-5 10=-7 17=-8
side name>|gave 0=9 8=3 9=-8 17=-12
side name>|gave|a 0=11 7=-3 8=6
side name>|gave|up 0=-4 8=-8
side name>|get 0=-5 2=-8 4=3 7=-4 8=-20 10=-3 11=-5 12=20 15=8 16=12 17=29
side name>|get|MONEY 4=-3 8=-14 9=-3 12=23 13=4 15=9 17=30
side name>|got 0=-4 3=8 4=3 9=-4 15=5 17=-3
side name>|got|PRONOUN 3=9 4=3 8=8 17=-6
side name>|grant 3=-6 8=-7 12=19 17=17
side name>|guarante 0=12 6=8 8=15 17=-3
side name>|had 0=6 1=-3 3=12 4=-4 5=7 6=-9 7=13 8=12 9=12 11=3 12=-7 13=-3 14=6 15=-7
side name>|had|MONEY 3=3 5=9 8=9
side name>|had|a 0=15 7=-3 8=11
side name>|had|agre 0=-4 2=6 3=5 4=-3 5=9 8=10 16=7 17=3
side name>|had|been 3=10 13=3 14=7 17=4
side name>|had|paid 0=-3 8=-8
side name>|had|promis 0=12 7=9 8=18 9=-6 17=-7
side name>|had|receiv 4=11 8=9 13=4 17=3
side name>|had|sign 0=-9 8=-11 11=5 17=3
side name>|had|want 5=-3 8=-8 17=-5
side name>|hand 0=-5 3=12 4=-4 7=7 8=6 9=-5 10=3 16=-3 17=-7
side name>|hand|the 7=8 8=5 16=-3 17=-4
side name>|has 0=5 1=11 2=11 3=6 4=3 5=-6 6=25 7=14 8=34 11=3 12=8 14=-3 15=-5 17=-7
side name>|has|agre 0=-5 2=-4 5=-5 7=14 8=-3 9=6 13=5 17=8
side name>|has|already 0=-3 2=4 5=-10 8=-13 17=-4
side name>|has|ask 0=8 4=-5 7=-3 8=-4 17=-3
side name>|has|becom 0=7 8=4
side name>|has|been 0=-15 1=9 3=4 8=-3 10=-4 13=-4 16=5 17=-5
side name>|has|committ 0=-3 8=-4 9=14 17=14
side name>|has|entrust 0=7 8=5 9=-3 17=-5
side name>|has|extend 2=9 8=4
side name>|has|guarante 2=-5 6=-4 8=-11 17=-3
side name>|has|issu 2=5 6=5 8=7
side name>|has|just 0=9 2=5 8=10
side name>|has|land 12=22 17=19
side name>|has|leas 0=3 3=8 8=8 17=-3
side name>|has|mandat 11=7 17=6
side name>|has|not 1=7 2=-5 4=11 8=6 13=-3 16=6
side name>|has|offer 3=-5 4=9 7=3 8=4
side name>|has|put 0=4 1=-3 3=5 6=11 7=-3 8=12 17=-3
side name>|has|said 1=3 5=5 7=5 8=9
side name>|has|sign 0=9 2=6 8=9 12=3
side name>|has|taken 0=6 1=-7 2=6 11=9 17=4
side name>|has|torn 0=-7 8=-7
side name>|has|written 1=19 2=-4 6=7 8=18
side name>|have 0=28 2=3 4=-14 7=-3 8=8 9=-14 12=-3 13=26 16=9 17=12
side name>|have|been 8=-4 13=4 16=12 17=11
side name>|have|both 0=23 8=22
side name>|have|end 13=9 17=9
side name>|hold 0=-5 8=-6 9=11 17=12
side name>|in 0=-11 1=-3 4=12 5=9 7=-3 8=-3 10=-3 11=-3 12=-5 13=-5 16=-4 17=-19
side name>|instead 4=-3 8=-8 9=6 17=3
side name>|intend 8=-6 10=5 11=10 17=12
side name>|intend|to 8=-6 10=5 11=10 17=12
side name>|into|a 9=11 17=8
side name>|in|DATE 0=-6 1=-3 3=5 4=-6 5=12 13=-5 17=-8
side name>|in|a 8=-7
side name>|in|return 4=8 8=4 9=5 17=3
side name>|in|the 8=-4 9=-4 17=-7
side name>|is 0=-3 1=-7 2=14 3=10 4=6 5=21 6=-17 8=11 9=22 10=6 11=6 12=-4 13=-9 14=4 15=13 16=-6 17=17
side name>|issu 7=-9 8=-12 16=-5 17=-9
side name>|is|COMPANY 4=9 8=6 14=6 17=3
side name>|is|MONEY 8=-7 11=-7 17=-10
side name>|is|a 2=14 8=11 16=7 17=3
side name>|is|build 0=4 5=5 8=7 17=-3
side name>|is|for 6=-4 8=-7 13=4 15=9 17=11
side name>|is|in 0=-5 1=-5 3=18 4=-8 12=-3 17=-4
side name>|is|now 4=-3 8=-7 17=-6
side name>|is|on 0=-3 4=-3 8=-8 9=-5 17=-5
side name>|is|pay 0=23 1=6 4=-4 7=-3 8=16 17=-3
side name>|is|putt 2=6 5=7 8=8 17=-3
side name>|is|sell 9=12 13=-3 17=8
side name>|is|the 0=3 3=7 8=7 9=12 17=9
side name>|is|to 0=-5 1=6 2=-4 3=-4 4=-7 5=10 7=12 8=4 9=26 12=11 16=-3 17=25
side name>|is|weigh 0=8 1=-5 4=-4 8=-3 17=-3
side name>|is|wher 8=-3 10=9 17=7
side name>|is|worth 0=-7 5=-3 8=-14 9=-4 17=-7
side name>|keep 0=-3 7=3 8=-6 9=16 17=15
side name>|leas 0=-8 8=-11 9=7 17=5
side name>|lend 2=9 8=7 15=6 17=5
side name>|let 8=-6 9=11 12=8 13=-3 17=15
side name>|let|PRONOUN 9=12 17=11
side name>|licens|PRONOUN 3=-9 8=-10 12=3
side name>|look 1=17 8=11
side name>|lost 2=-3 8=-8 9=5
side name>|made 4=12 8=7 17=-5
side name>|made|a 4=7 8=4
side name>|mak 0=-4 3=4 4=17 8=15 9=13 13=-5 16=-3
side name>|mak|, 9=7 17=3
side name>|man 2=8 4=-5 17=-3
side name>|mandat 0=13 8=12
side name>|may 0=-4 2=-3 3=6 8=-7 9=-4 11=10 13=-4 15=-6 17=-5
side name>|may|put 3=8 8=5 17=-4
side name>|mean 5=10 8=7 17=-3
side name>|mean|to 5=10 8=7 17=-3
side name>|merely 0=10 8=6 17=-3
side name>|might 0=7 4=-3 9=-6 10=6 17=-5
side name>|must 0=6 3=3 4=-3 7=8 8=7 11=3
side name>|of 0=5 2=-3 3=-3 4=4 6=7 7=7 8=11 9=8 10=4 11=13 12=5 13=7 16=-3 17=30
side name>|offer 4=14 8=4 17=-3
side name>|of|MONEY 8=-3 9=-3 10=7 11=13 17=14
side name>|of|the 0=7 4=-3 6=6 7=9 8=15 9=-5 17=-7
side name>|on 0=15 1=5 3=-3 4=-4 8=8 11=-4 12=3 17=-5
side name>|on|the 0=10 8=8 17=-3
side name>|open 0=9 8=8 10=3 17=-3
side name>|open|the 0=10 8=8 10=3
side name>|order 0=14 4=-3 8=7 9=-5 17=-9
side name>|other 8=-6 9=14 11=-9 12=10 15=-3 17=8
side name>|outright 10=8 13=-3 17=3
side name>|over 0=5 1=7 4=-6 9=-4 13=23 17=14
side name>|over|a 1=7 4=-4 17=-5
side name>|owe 3=9 5=-3 6=-3 9=-5 11=10
side name>|owe|PARTY 3=9 8=5
side name>|owe|PRONOUN 5=-3 8=-5 11=10 17=7
side name>|own 0=8 6=3 7=3 8=8 9=-6 17=-10
side name>|paid 3=-3 7=-4 8=-9 17=-4
side name>|paid|MONEY 0=-3 4=4 7=-3 8=-7
side name>|pay 0=-15 1=5 3=-6 4=-4 7=19 8=-6 11=15 12=-4 17=4
side name>|pay|MONEY 0=-3 1=8 8=3
side name>|pay|PARTY 0=-3 7=7 8=3
side name>|pay|pronoun 0=-3 8=-10
side name>|plac 0=7 8=4 11=5 15=3 17=5
side name>|plan 0=-3 1=-5 2=3 5=11 13=-4 17=-7
side name>|plan|to 0=-3 1=-5 5=11 13=-4 17=-5
side name>|pledg 7=8 8=4 11=3
side name>|pric 0=-6 8=-12 9=4 11=10 17=10
side name>|promis 0=-4 1=-3 2=-3 6=5 7=-9 8=-18 17=-8
side name>|pronoun 0=-8 4=-3 8=-14 9=19 10=4 13=-4 15=7 17=22
side name>|provid 2=6 9=18 17=16
side name>|pull 0=4 1=-3 2=-6 6=3 9=-6 10=13 11=15 16=-3 17=15
side name>|pull|a 2=-5 6=4 8=-8 11=21 17=17
side name>|put 0=-6 1=10 2=-5 4=-3 6=-3 8=-10 13=5
side name>|rais|MONEY 8=-4 10=7 11=-4
side name>|reject 13=8 17=8
side name>|rent 0=7 6=3 8=7 12=3 17=3
side name>|report 5=-3 8=-7 13=-5 14=-4 17=-10
side name>|report|that 8=-4 13=-4 14=-4 17=-9
side name>|rescu 11=8 17=6
side name>|return 8=-8 9=6 17=4
side name>|s 0=20 1=12 3=-24 4=-4 5=8 6=-6 7=-4 8=-4 9=-10 10=4 11=12 12=15 13=-10 16=-7 17=-10
side name>|said 1=4 3=8 4=-5 5=-4 7=7 8=5 9=-10 10=-4 12=10 13=4 16=-3 17=-9
side name>|said|no 1=9 8=8
side name>|said|pronoun 0=6 5=-6 7=10 8=6 12=5 13=4
side name>|say 0=-9 4=-3 8=-22 9=-7 16=11 17=-3
side name>|say|a 0=-7 8=-10 9=-6 16=10 17=4
side name>|see 1=6 9=-7 17=-12
side name>|sell 0=-3 8=-6 9=7 11=-3
side name>|shar 7=13 8=10 10=4
side name>|should 6=4 8=3 15=10 17=8
side name>|show 0=-13 8=-16 9=-10 17=-13
side name>|sign 0=25 2=-3 4=-7 7=-3 8=9 9=-15 13=6 16=4 17=-8
side name>|sold 0=-5 8=-17 9=-20 10=11 11=5 17=-4
side name>|sold|a 9=-3 10=9 13=-4 17=3
side name>|spend 5=-4 8=-7
side name>|stand 2=9 6=5 8=11
side name>|stand|ready 2=9 8=7
side name>|start 4=19 5=4 8=18
side name>|stopp 5=3 9=21 17=20
side name>|suppli 0=-8 2=19 7=7 8=12 9=8 16=9 17=10
side name>|suppli|MONEY 2=19 7=7 8=21 9=-6 17=-11
side name>|suppli|the 0=-6 8=-9 9=12 16=10 17=20
side name>|s|DATE 0=15 8=15 9=-4 17=-6
side name>|s|MONEY 0=6 2=13 4=7 5=3 8=22 9=-5 17=-8
side name>|s|PARTY 0=-5 1=7 3=-6 4=-15 8=-21 12=-6 13=-4 17=-11
side name>|s|board 0=16 4=-3 8=11 9=-8 13=7
side name>|s|exposur 2=-7 8=-9 15=4 17=3
side name>|s|film 8=-3 12=9 17=4
side name>|s|financ 8=-3 10=7 17=4
side name>|s|new 0=-7 8=-9 10=6 12=-3
side name>|s|own 0=-3 1=7 17=-4
side name>|s|purchas 0=-5 4=12 8=4
side name>|tak 0=-5 3=3 4=16 8=6 9=-3 13=-3 17=-8
side name>|tak|the 3=3 4=8 8=8 17=-4
side name>|that 3=4 4=4 6=6 8=10 13=-3 14=11 17=6
side name>|that|PARTY 9=4 14=12 17=14
side name>|the 0=5 2=6 8=4 9=7 11=8 12=-8 15=4 17=8
side name>|then 0=17 8=12 17=-3
side name>|the|MONEY 9=4 11=9 17=11
side name>|the|right 12=-8 17=-10
side name>|thi 9=7 17=6
side name>|thought 3=7
side name>|to 1=9 2=-12 3=-5 4=-16 5=11 6=3 8=-15 9=9 10=-10 11=7 14=5 15=-5
side name>|took 0=17 2=5 4=7 5=-3 7=5 8=24 9=-8 13=4 17=-11
side name>|took|MONEY 0=-6 8=-9
side name>|to|PARTY 0=-7 3=6 6=-3 8=-8 9=-4 10=-5 12=7 13=3
side name>|to|pay 6=7 7=3 8=6
side name>|to|spend 5=11 8=5
side name>|to|take 0=3 13=7 17=4
side name>|tri 0=-3 4=8 8=4 13=-4 17=-7
side name>|tri|to 0=-3 4=8 8=4 13=-4 17=-7
side name>|under 0=3 15=11 17=6
side name>|under|the 15=14 17=13
side name>|want 0=9 1=16 3=6 4=9 6=-3 7=-7 8=26 9=-3 15=4
side name>|want|a 1=11 8=12
side name>|want|to 0=-7 1=6 3=7 4=10 8=13 15=4
side name>|was 0=-20 1=-6 3=-5 4=13 5=-3 6=-3 8=-30 9=29 10=-6 11=-4 12=-3 13=5 16=7 17=20
side name>|was|in 4=7 8=3 11=-3 17=-4
side name>|was|paid 8=-3 9=-6 17=-10
side name>|was|to 0=-4 4=7 8=3 9=8 13=-3 17=3
side name>|went 0=10 7=3 8=9 9=-4 17=-10
side name>|will 1=4 2=4 3=11 4=11 6=4 7=-14 8=6 9=5 10=18 11=-5 12=8 13=4 14=6 16=-4 17=17
side name>|will|backstop 6=7 8=7
side name>|will|be 0=-3 2=4 5=-5 8=-11 9=14 11=-3 12=5 13=7 16=3 17=24
side name>|will|build 0=-3 5=16 8=10 17=-5
side name>|will|contribut 1=-5 4=-3 8=-11 10=17 17=16
side name>|will|get 0=9 5=-6 7=-3 8=-3 9=5 17=4
side name>|will|make 0=-3 3=7 7=3 8=4 9=4
side name>|will|occupy 0=7 8=5 9=-6 14=6
side name>|will|pay 0=13 3=7 4=4 5=-6 7=-4 8=11 9=-7 12=-3 17=-13
side name>|will|receiv 3=-7 8=-8 12=5 17=4
side name>|will|sell 3=7 8=5 9=-7 12=6 13=8 17=5
side name>|will|spend 1=9 5=5 8=9
side name>|will|supply 9=-7 17=-8
side name>|will|take 0=10 1=4 4=5 8=15 17=-3
side name>|with 1=-4 4=-4 8=-13 10=3 11=10 12=-4 16=7 17=13
side name>|with|MONEY 8=-6 9=-3 10=-3 11=7 13=-3 16=12 17=8
side name>|would 1=9 4=15 5=7 7=-9 8=15 10=-4 11=-4 12=-5 13=-5 14=8 15=4 16=14
side name>|would|build 5=10 8=8
side name>|would|like 1=11 4=-3 8=4 14=8 17=5
side name>|would|pay 3=-3 8=-7
side name>|would|step 0=-3 1=7 4=12 8=13 17=-3
side name>|“ 0=13 1=-7 2=-3 5=-4 8=-3 9=3 10=3 13=-6 17=-4
side name>|“|is 0=18 8=17 9=-7 17=-7
side name>|” 0=11 3=4 4=-9 9=-13 10=7 11=6 12=-4 13=8
side name>|”|) 1=4 2=3 8=5 9=-5 17=-7
side name>|”|的 8=-5 10=4 11=11 13=4 17=17
side name>|一 0=-4 3=-6 4=-5 5=4 6=3 7=7 8=-5 12=5 16=-5 17=-6
side name>|一|事 13=9 17=9
side name>|一|家 1=7 8=5
side name>|一|年 5=-3 8=-9 17=-6
side name>|一|次 0=7
side name>|三 0=16 4=-3 5=-6 8=5 13=-6 17=-10
side name>|三|年 0=17 5=-5 8=9 9=-5 17=-7
side name>|上 0=4 4=7 8=5 9=-5 13=-8 16=5 17=-8
side name>|上|周 0=5 4=9 8=12 9=-4 13=-4 16=6
side name>|下 0=3 8=-3 11=-3 12=3 14=10 15=-3 17=5
side name>|下|单 9=7 17=7
side name>|下|属 8=-4 15=-3 17=-7
side name>|下|的 0=7 8=6 9=-6 14=10 17=3
side name>|不 0=-9 1=4 5=13 6=-4 8=4 9=-3 12=8 13=4 15=6 16=-4 17=4
side name>|不|再 1=8 8=9
side name>|与 1=-8 2=10 3=5 5=14 6=-4 8=5 9=17 10=3 11=12 13=-5 15=-4 16=-5 17=11
side name>|与|PARTY 0=9 1=-7 2=11 3=3 5=5 6=-4 7=-3 8=9 9=13 10=4 11=13 12=6 13=-4 15=-4 16=-3 17=14
side name>|与|本 9=8 17=8
side name>|中 2=3 7=4 8=3 9=-5 17=-8
side name>|中|标 8=-3 9=-5 17=-8
side name>|为 0=-8 1=-4 5=-4 6=19 8=3 9=3 11=-4 15=-8 17=-13
side name>|为|PARTY 0=-6 2=4 6=14 8=10 15=-4 17=-6
side name>|为|pronoun 6=8 8=7
side name>|为|上 6=9 8=9
side name>|为|这 6=-9 8=-10
side name>|主 0=-5 1=-4 2=4 7=-3 8=-11 10=9 12=-3
side name>|主|办 2=12 8=7 17=-3
side name>|主|席 1=-3 4=3 8=-4 10=9 17=5
side name>|主|承 2=-9 8=-9
side name>|之 0=-4 2=-9 8=-16 11=6 13=4 15=4 17=10
side name>|之|间 2=-3 8=-6 11=9 17=7
side name>|也 1=4 4=11 8=3 9=-7 10=-3 13=7 17=-9
side name>|也|没 4=7 8=6
side name>|买 0=-4 3=4 4=-8 8=-11 9=17 13=13 17=22
side name>|买|入 9=-5 13=10 17=4
side name>|事 4=9 8=8 13=-14 17=-15
side name>|二 0=-6 5=-14 8=-22 9=-11 10=5 13=-3 17=-12
side name>|二|期 0=-8 8=-6 9=-10 17=-13
side name>|于 0=-7 5=5 8=-11 9=3 12=5 13=-4
side name>|于|DATE 0=-5 8=-10 12=5 13=-4
side name>|交 0=15 1=3 8=14 9=-7 17=-6
side name>|交|付 0=13 8=12 9=-8 17=-9
side name>|什 0=-5 8=-6 9=24 17=22
side name>|什|么 0=-5 8=-6 9=24 17=22
side name>|仍 3=-7 8=-12 12=12 17=7
side name>|仍|在 3=-6 8=-10 12=13 17=10
side name>|从 0=7 1=5 4=12 8=14 9=-7 11=-13 12=5 16=8 17=-10
side name>|从|PARTY 0=8 4=6 8=5 9=-4 11=-13 12=5 16=8 17=-8
side name>|从|未 1=7 8=5
side name>|付 1=-3 3=9 4=10 5=-5 8=9 9=-7 13=-3 17=-13
side name>|付|MONEY 4=15 7=4 8=13
side name>|付|了 3=14 4=-4 8=6
side name>|付|清 8=-7 12=4
side name>|以 1=-6 2=7 3=13 4=-3 5=-7 7=7 8=8 9=-8 10=-6 12=-5 13=-4 16=16 17=-9
side name>|以|MONEY 1=-12 3=13 7=11 8=11 17=-6
side name>|会 5=3 8=4 9=-7 17=-9
side name>|传 13=-10 17=-10
side name>|位 9=3 13=5 17=8
side name>|位|于 9=3 13=5 17=8
side name>|作 0=3 1=4 2=-3 6=17 8=15 15=4 17=-3
side name>|使 0=12 8=12 9=-6 17=-7
side name>|使|用 0=12 8=12 9=-6 17=-7
side name>|供|应 0=3 9=-4 17=-7
side name>|倒 0=13 1=7 4=-3 8=16 17=-5
side name>|倒|是 0=14 1=8 4=-3 8=17 17=-3
side name>|借 2=11 8=6 11=-4 15=-3 17=-10
side name>|借|入 2=10 8=10
side name>|做 2=-4 8=-10 9=16 17=7
side name>|做|的 0=-3 2=-3 8=-8 9=20 17=18
side name>|先 0=-3 4=3 6=4 7=5 8=9 9=8
side name>|先|付 8=-3 9=9 17=7
side name>|全 0=3 1=6 2=-6 3=-3 4=-4 8=-7 9=-11 10=-5 12=12 13=5 17=-5
side name>|全|部 0=4 9=-9 10=-3 12=9 13=6
side name>|公 0=3 2=-6 3=-3 5=3 7=-7 8=-12 11=-3 12=15 17=8
side name>|公|司 8=-3 12=8 17=6
side name>|公|告 2=-4 3=-3 6=3 8=-7 12=7 17=3
side name>|共 5=9 17=-7
side name>|再 0=-5 1=4 8=-6 9=8 17=8
side name>|准 1=6 11=4 12=9 17=9
side name>|出 0=-6 1=-14 2=-8 3=6 4=23 5=-5 6=9 7=19 8=21 12=-3 13=-3 14=4 16=-5 17=-9
side name>|出|MONEY 1=-7 4=17 8=10 17=-4
side name>|出|口 15=8 17=8
side name>|出|资 1=-10 2=-4 4=6 5=-6 7=24 8=10
side name>|出|钱 1=-4 5=3 7=-4 8=-7 10=3
side name>|分 0=-6 1=19 8=8 9=12 11=-3 17=5
side name>|分|别 1=16 8=15 9=4
side name>|分|到 0=-3 8=-3 9=5 16=3 17=7
side name>|则 0=17 1=-4 2=4 4=-4 6=13 7=9 8=30 9=-3 13=9
side name>|则|与 0=7 8=7 9=-3 17=-3
side name>|刚 0=9 8=5
side name>|创 1=6 10=8 13=-3 17=3
side name>|创|始 10=9 17=8
side name>|力 4=-8 8=-8
side name>|办 8=-3 10=4 15=5 17=8
side name>|办|理 10=3 15=5 17=7
side name>|包 0=10 1=5 4=-4 8=11 9=-6 17=-8
side name>|卖 0=7 9=-11 13=5 17=-11
side name>|卖|楼 0=11 8=11 9=-6 17=-7
side name>|占 5=-6 8=-13 9=-4 17=-9
side name>|却 0=7 4=5 8=10 9=-5 17=-11
side name>|厂 8=-4 9=8 17=7
side name>|厂|房 8=-4 9=9 17=8
side name>|原 1=-5 2=-7 4=-5 5=3 7=5 8=-8 17=-8
side name>|原|先 7=7 8=4
side name>|又 1=7 5=-5 10=6 17=3
side name>|及 2=12 8=11 9=-7 17=-10
side name>|及|PARTY 2=12 8=11
side name>|发|展 4=7 8=5 9=-3 17=-3
side name>|发|行 6=-3 8=-5 11=4 16=7 17=7
side name>|取 0=7 2=-3 4=3 8=4 9=7 11=5 15=-4
side name>|取|消 0=9 8=9 9=-3 17=-4
side name>|口 4=-4 8=-9
side name>|只 1=-3 3=6 8=-9 9=-4 10=-3 11=10 12=-3 17=-3
side name>|可 0=-3 2=-3 3=-3 8=-13 15=7 16=10 17=10
side name>|各 1=6 2=11 7=5 8=19 10=-3 11=-3 17=-10
side name>|各|借 2=9 8=9
side name>|合 0=-5 2=-3 7=-3 8=-16 9=-9 16=21 17=7
side name>|合|资 0=5 9=-3 16=12 17=8
side name>|同 0=-8 1=-6 2=11 3=3 8=-8 9=9 11=-4 12=-3 13=3
side name>|同|PARTY 0=4 3=3 8=7
side name>|同|意 0=-4 2=14 5=3 8=9 11=-3 13=4
side name>|向 0=29 1=-3 2=3 4=-5 5=8 6=-12 8=15 11=15 12=-4 13=-3 17=7
side name>|向|PARTY 0=21 6=-11 7=-6 9=6 10=4 11=15 12=-4 13=-3 17=16
side name>|向|pronoun 0=7 8=6 17=-3
side name>|否 1=-4 4=7 13=-3 17=-5
side name>|否|认 1=-4 4=7 13=-3 17=-5
side name>|和 0=-7 2=6 7=8 9=6
side name>|售 8=-3 13=-8 17=-8
side name>|商 0=9 2=-5 4=-4 9=-3 11=5 13=3 15=4 17=6
side name>|商|讨 0=10 4=-3 8=5 9=-4 13=4
side name>|四 0=3 10=7 17=5
side name>|因 0=-4 7=-5 8=-13 9=-6 16=7 17=-6
side name>|国 0=-11 8=-13 17=-3
side name>|国|际 0=-10 8=-11
side name>|在 0=4 2=-4 3=-4 5=15 6=-13 8=-7 12=7 13=7 15=3 17=7
side name>|在|DATE 0=3 4=3 8=7 15=6
side name>|在|PARTY 0=-3 6=-11 8=-17 9=-5 11=-3 15=-5 17=-13
side name>|在|对 5=7
side name>|委 9=-4 13=10 17=4
side name>|委|托 9=-3 13=7
side name>|完 9=7 13=5 17=9
side name>|官 7=-4 8=-7
side name>|官|员 7=-4 8=-7
side name>|宣 0=-3 9=-3 12=6 13=6 17=8
side name>|宣|布 9=-3 12=6 13=6 17=8
side name>|对 0=3 1=-3 3=-6 4=9 5=14 6=8 7=-5 8=17 9=-3 10=6 11=-4 17=-4
side name>|对|PARTY 2=-3 3=-5 4=9 6=5 7=-3 13=3
side name>|对|外 10=8 11=-3 17=4
side name>|将 0=13 1=6 2=-4 3=5 4=4 8=19 9=6 13=7 14=8 17=13
side name>|将|PARTY 8=-3 14=7 17=7
side name>|将|以 0=7 1=5 4=5 8=13
side name>|将|把 0=13 8=12 13=7 17=6
side name>|少 3=-4 8=-7
side name>|就 0=4 4=-3 6=23 8=20 9=-8 11=-4 13=3 17=-15
side name>|就|PARTY 6=12 8=9
side name>|已 1=-3 2=3 3=-3 5=3 6=12 7=-6 8=4 9=12 11=3 15=-3 17=9
side name>|已|与 0=-5 4=-3 8=-10 13=5 17=7
side name>|库 8=-4 9=7 17=6
side name>|应 0=-7 3=3 6=3 7=5 12=-6 17=-11
side name>|延 0=-5 8=-7
side name>|开 4=9 8=7 11=-8 16=-8 17=-18
side name>|开|了 6=3 11=-6 17=-8
side name>|当 8=-4 9=13 15=-4 17=8
side name>|得 8=-3 9=12 16=5 17=14
side name>|悔 0=7 7=3 8=7
side name>|想 1=4 4=7 8=8 14=3
side name>|想|并 4=7 8=5
side name>|愿 4=-3 6=3 7=-3 8=-3 10=8 17=5
side name>|愿|意 6=3 7=-3 8=-3 10=8 17=5
side name>|所 0=4 2=-8 5=-4 8=-12 9=-4 11=-16 16=4 17=-18
side name>|所|在 5=-3 8=-5 9=-3 11=-3 17=-7
side name>|手 0=-6 3=11 4=-4 8=-6 12=-5 13=14 15=3 16=4 17=13
side name>|手|里 0=-6 3=10 4=-3 12=-3 13=11 15=3 17=8
side name>|打 3=-3 4=8 7=9 8=9 9=4 11=7 12=3 17=11
side name>|打|算 4=9 7=9 8=13 11=7 17=3
side name>|批 2=-5 8=-9 12=5 17=3
side name>|承 1=6 2=-7 5=3 6=8 9=23 17=18
side name>|承|保 6=9 8=8
side name>|承|认 0=-3 5=6 8=-3 9=4 11=6 17=9
side name>|承|诺 0=12 1=7 2=-5 8=8 9=-4 17=-8
side name>|把 0=3 3=-3 5=9 7=5 8=9 11=11 12=14 13=-4 17=13
side name>|把|DATE 0=7 5=6 8=11
side name>|把|PARTY 4=4 7=7 8=7 17=-4
side name>|把|SIZE 0=-7 8=-8 9=10 17=7
side name>|投 2=4 8=-3 13=4 15=-3 16=8 17=3
side name>|担 6=-9 8=-10 17=-3
side name>|担|任 6=-10 8=-10
side name>|拒 1=9 8=4 15=4 16=4 17=6
side name>|拒|绝 1=9 8=5 16=4 17=3
side name>|拖 0=10 2=-5 8=-3 11=4
side name>|招 0=13 8=11 9=-5 17=-5
side name>|招|标 0=13 8=11 9=-5 17=-5
side name>|拟 0=6 1=3 4=9 5=-5 7=4 8=9 17=-5
side name>|拟|以 4=11 8=8
side name>|拿 0=-7 1=-6 3=3 4=3 5=-3 7=-5 8=-17 9=15 10=10 11=4 12=-4 13=-4 16=16 17=31
side name>|拿|MONEY 1=-3 8=-5 10=14 17=13
side name>|拿|PARTY 8=-4 9=8 16=4 17=11
side name>|拿|下 0=-3 3=4 4=4 8=3 12=-4 17=-8
side name>|拿|到 7=-3 8=-5 9=9 10=-4 16=9 17=7
side name>|持 1=-4 8=-8 12=-3 13=7
side name>|持|有 8=-3 12=-3 13=7 17=3
side name>|按 0=7 3=9 6=3 8=15 17=-7
side name>|换 0=6 2=3 8=7
side name>|授 0=3 2=3 3=-7 12=6 15=3 17=8
side name>|接 0=-3 1=10 4=4 8=5 12=10 13=-7 16=3
side name>|接|手 12=13 17=12
side name>|接|触 1=8 8=7 16=6
side name>|提 0=6 1=4 4=-5 5=-5 7=-5 9=-7 11=5 12=4 15=7 16=9 17=13
side name>|提|供 0=5 6=4 8=4 9=-4 11=7 15=8 17=8
side name>|提|前 0=4 16=10 17=5
side name>|撤 4=7 8=3
side name>|撤|回 4=7 8=3
side name>|支 16=13 17=7
side name>|支|付 16=13 17=7
side name>|收 0=-6 2=6 4=12 6=8 7=-4 8=13 9=-4 13=7 16=3 17=4
side name>|收|到 0=-3 8=-7 15=3 16=4 17=5
side name>|收|回 2=8 8=3 12=3
side name>|收|购 4=7 8=5 13=6 17=5
side name>|改 0=8 8=9 9=-8 17=-9
side name>|放|款 2=-6 8=-7
side name>|敲 0=6 8=7 9=-4 17=-6
side name>|整 8=-4 13=8 17=7
side name>|新 5=5 8=3 10=15 12=3 15=6 17=17
side name>|方 0=5 3=9 4=6 8=13 10=-4 11=6 13=-3
side name>|方|面 0=10 3=10 4=9 8=24 17=-3
side name>|旗 0=-3 1=3 2=9 3=4 4=-3 7=-3 13=8 17=4
side name>|旗|下 0=-3 1=3 2=8 3=4 4=-3 7=-3 13=8 17=4
side name>|无 0=-11 8=-13 9=11 16=3 17=8
side name>|旧 5=8 8=8
side name>|早 0=9 4=-3 8=3 13=3 16=5 17=7
side name>|早|已 0=10 8=8
side name>|时 0=5 8=4 15=8 17=6
side name>|是 1=13 2=-3 8=3 9=6 13=-3
side name>|是|PARTY 0=3 9=7 17=4
side name>|晶 0=-11 8=-11
side name>|曾 0=4 1=9 3=-3 4=-4 6=5 8=9 9=-4 13=-3 17=-8
side name>|曾|承 1=7 6=5 8=10
side name>|替 2=-4 8=-13 9=6 11=-3 12=3
side name>|替|PARTY 6=4 9=5 12=3 17=7
side name>|最 0=-3 8=-5 9=3 10=3 15=5 17=11
side name>|有 0=5 1=8 4=4 5=-3 8=9 9=-6 13=-3 17=-14
side name>|有|意 0=6 1=9 4=7 8=18 17=-3
side name>|服 0=4 8=4 9=-4 13=-3 17=-7
side name>|服|务 0=4 8=4 9=-4 13=-3 17=-7
side name>|未 0=-4 6=-5 8=-13 9=-4 11=5 17=-3
side name>|未|与 0=-6 8=-7
side name>|本 0=-3 1=8 4=-4 7=4 9=-4 17=-3
side name>|本|来 0=-3 1=8 7=4 8=5 9=-4 11=3
side name>|机 8=-3 9=-8 17=-8
side name>|来 0=-5 1=4 8=-3 9=17 17=15
side name>|欠 2=-3 6=-4 7=7 8=-4 11=5 16=-3 17=-6
side name>|欠|PARTY 2=-3 7=7 11=3
side name>|正 0=-5 1=-3 2=4 3=-3 4=8 5=4 6=3 8=6 12=3 13=-3 17=-4
side name>|正|与 2=8 6=3 8=7 9=4 10=4 17=3
side name>|正|向 8=-5 11=7 17=6
side name>|武 0=15 8=15 11=3
side name>|武|汉 0=12 8=12
side name>|每 0=20 2=-3 3=3 7=-3 8=12 11=3 17=-3
side name>|每|年 0=21 8=13 17=-3
side name>|气 4=-3 8=-3 9=6 13=4 17=9
side name>|水 0=-5 1=-7 8=-13 9=-3 17=-4
side name>|没 0=-7 4=-3 8=-18 9=6 13=3 15=-4
side name>|没|收 9=6 17=7
side name>|没|有 0=-6 4=-3 8=-14 15=-4 17=-10
side name>|洽 3=4 4=-7 8=-4 9=7 17=3
side name>|海 0=-8 5=3 8=-6
side name>|照 0=4 5=8 8=8 17=-5
side name>|独 0=-5 1=5 2=9 8=6
side name>|独|家 0=-4 1=5 2=9 8=8 9=-5 17=-6
side name>|现 2=-5 8=-9 13=4 17=3
side name>|用 3=7 4=9 8=13 9=-3 17=-12
side name>|申 2=4 3=5 6=-3 7=3 8=6 16=-4 17=-7
side name>|申|请 2=3 3=5 6=-3 7=3 8=6 16=-4 17=-9
side name>|电 0=-9 8=-9
side name>|的 0=-8 2=7 3=4 4=-8 5=9 7=19 8=-7 9=12 10=11 12=-8 13=8 14=-8 15=7
side name>|的|, 0=-4 8=-5 9=24 17=23
side name>|的|MONEY 0=7 1=3 2=16 4=14 5=-3 6=-10 8=20 10=5 11=10 12=-3 15=5 16=-3 17=8
side name>|的|OTHER 11=-4 15=-5 17=-9
side name>|的|PARTY 0=-7 7=4 8=-7 9=-9 17=-10
side name>|的|专 0=-3 8=-5 11=7 12=-4
side name>|的|两 8=-4 9=10 17=6
side name>|的|产 10=-5 17=-7
side name>|的|光 0=5 5=4 8=8 17=-3
side name>|的|回 0=10 8=8 17=-4
side name>|的|尾 0=-8 8=-9
side name>|的|授 12=-11 17=-11
side name>|的|独 13=6 17=7
side name>|的|股 2=3 4=-3 8=-3 10=7 13=3 16=-5
side name>|的|董 1=4 5=4 6=6 8=11 9=-3 17=-12
side name>|的|门 6=7 8=3 13=6
side name>|看 1=10 8=6
side name>|短 8=-3 9=-8 12=10
side name>|短|剧 8=-3 9=-8 12=10
side name>|破|产 9=6 13=3 17=7
side name>|砸 0=-7 8=-10
side name>|磋 2=-7 4=4 8=-4
side name>|磋|商 2=-7 4=4 8=-4
side name>|租 0=7 9=11 17=8
side name>|租|, 0=-5 8=-5 9=11 17=11
side name>|称 0=-8 2=3 8=-11 11=4
side name>|竞 16=10 17=9
side name>|第 0=-3 3=-3 4=6 8=-7 10=3 14=-3 17=-5
side name>|等 1=-4 2=10 9=-3 10=5 11=-3 14=5
side name>|答 0=3 1=-4 2=-3 5=-10 6=4 7=9 8=-4 9=3
side name>|答|应 0=3 1=-4 2=-3 5=-10 6=4 7=9 8=-4 9=3
side name>|签 0=-13 1=-6 2=-9 3=7 4=15 6=6 8=-7 9=9 11=4 12=-4 17=5
side name>|签|下 3=8 8=3
side name>|签|了 0=-19 4=12 6=5 7=-3 8=-9 9=6 12=-5 16=8 17=3
side name>|签|的 0=-11 2=4 3=-4 7=5 8=-11 12=7 13=6 16=-3 17=4
side name>|签|约 0=-4 8=-6 9=14 17=12
side name>|签|署 0=-4 4=5 8=-6 9=-7 11=5 13=-3 16=5
side name>|签|订 0=12 2=-9 5=9 8=9 9=4
side name>|系 0=-8 8=-9
side name>|系|的 0=-8 8=-9
side name>|累 8=-3 10=-3 11=-4 17=-9
side name>|累|计 8=-3 10=-3 11=-4 17=-9
side name>|约 0=-3 7=7 16=7 17=5
side name>|约|定 0=-3 7=7 16=7 17=5
side name>|给 0=-8 1=-5 2=12 4=-3 5=6 6=9 8=7 9=-6 17=-16
side name>|给|了 2=8 6=-5 7=3
side name>|统 0=-3 2=8 5=-4 8=-5 9=3 14=-3 17=-4
side name>|统|筹 2=9 8=8
side name>|统|计 8=-8 17=-4
side name>|继 0=-4 1=13 8=8
side name>|继|续 0=-4 1=13 8=8
side name>|续 8=-5 9=3 10=8 12=8 17=14
side name>|续|签 0=6 8=6 9=8 17=6
side name>|续|约 0=-6 8=-7 12=9 17=8
side name>|联 1=7 8=5 9=-3 16=4 17=-3
side name>|联|合 1=7 8=4 9=-3 16=4 17=-3
side name>|股 8=-3 10=-3 13=-4 17=-9
side name>|能 0=-9 8=-13 16=5 17=5
side name>|能|在 9=3 16=5 17=7
side name>|自 0=8 5=3 6=-6 17=-5
side name>|自|DATE 0=11 8=11
side name>|航 0=-8 8=-8
side name>|航|空 0=-8 8=-8
side name>|花|MONEY 3=6 4=10 8=13
side name>|获 0=-5 1=4 3=6 9=7 10=7 12=-4 17=9
side name>|营 0=9 4=3 8=8 9=4
side name>|营|收 0=9 4=3 8=10 9=5 17=4
side name>|董 0=5 1=6 2=4 3=6 4=-4 5=3 6=-9 8=6 12=-4 13=14 17=5
side name>|董|事 0=7 1=6 2=4 3=-3 4=-4 5=3 6=-8 8=3 13=14 17=9
side name>|董|秘 3=8 8=6 17=-3
side name>|虚 8=-4 12=8 17=5
side name>|融 0=14 8=13
side name>|融|资 0=14 8=13
side name>|补 6=9 8=6 10=3 17=-3
side name>|表 0=17 1=7 2=-4 4=-3 8=11 9=6 10=6 17=10
side name>|表|示 0=19 1=7 2=-4 4=-3 8=13 9=-4 10=6
side name>|西 0=4 3=8 8=10 12=-3 17=-4
side name>|要 0=21 1=15 3=-5 4=4 5=19 6=-5 7=-7 8=34 9=-9 10=-4 11=3 13=-3 14=3 15=9 16=3
side name>|要|PRONOUN 0=12 8=10 9=-3 17=-4
side name>|要|买 0=9 8=8 9=-3 11=5
side name>|要|包 0=12 8=11
side name>|要|合 8=-3 9=-3 16=7 17=3
side name>|要|把 0=3 5=7 8=7 13=3
side name>|要|求 6=-6 8=-12 17=-4
side name>|要|自 5=11 8=9
side name>|解 5=8 7=4 8=13 9=-6 12=4 17=-4
side name>|解|约 0=4 7=4 8=7 9=-4 17=-5
side name>|解|释 5=8 8=6 12=5
side name>|订 0=-15 8=-16 9=15 16=-5 17=5
side name>|订|下 8=-3 9=9 17=8
side name>|认 5=-3 7=17 8=11 10=3
side name>|认|缴 1=4 7=10 8=10
side name>|讨 4=6 8=5 10=7 17=7
side name>|讨|论 4=6 8=5 10=7 17=7
side name>|说 0=10 1=4 4=-9 5=7 7=-5 9=4 13=5
side name>|说|PARTY 8=-3 13=7
side name>|说|只 0=4 1=6 8=7
side name>|说|要 0=11 8=11 9=-4 17=-4
side name>|谈 3=-5 8=-3 9=4 12=18 13=4 17=17
side name>|谈|了 0=-4 8=-6 9=7 17=5
side name>|谈|好 12=8 17=6
side name>|谈|妥 0=8 8=6 12=3 17=4
side name>|购 8=-4 9=-7 13=9
side name>|购|入 8=-3 9=-5 13=10
side name>|资 0=-8 8=-9 9=-3 17=-5
side name>|赶 11=12 17=10
side name>|赶|在 11=12 17=10
side name>|跟 0=-4 8=-13 10=-3 11=3 12=4 16=3 17=3
side name>|跟|PARTY 0=-13 8=-18 11=3 12=4 16=4 17=8
side name>|转 0=5 9=-3 10=4 13=9 17=7
side name>|运 0=-6 8=-8
side name>|还 0=-6 4=-3 5=-3 8=-14 9=14 10=-4 11=-7 13=-3 17=-5
side name>|还|在 6=4 9=7 11=-7 13=-3 17=-5
side name>|还|要 8=-4 9=9 17=7
side name>|这 8=-6 10=4 14=3 15=10 17=14
side name>|这|才 15=12 17=11
side name>|追 4=-3 6=4 14=10 17=5
side name>|追|加 4=-3 8=-7 14=10 17=7
side name>|退 2=-4 3=3 4=-7 5=6 8=-4 9=9 13=-3
side name>|退|出 2=-3 4=-6 5=7 8=-5 13=-4 17=-8
side name>|送 7=6 8=5 9=8 17=6
side name>|透 1=3 2=8 6=-3 8=6
side name>|透|过 2=8 6=-3 8=4
side name>|通|知 9=7 17=7
side name>|造 0=7 8=5
side name>|那 0=15 2=3 4=-5 5=-10 7=4 8=4 9=-4 13=3
side name>|那|里 2=4 7=5 8=9 9=6 17=5
side name>|都 0=-9 8=-16 9=-4 17=-8
side name>|都|是 0=-7 8=-8
side name>|配 6=-3 8=-6 9=5 15=7 17=12
side name>|采 0=-5 8=-10 9=5
side name>|重 0=8 8=7 11=8 17=6
side name>|长 0=-4 8=-8 9=-3 17=-4
side name>|随 8=-3 13=9 17=5
side name>|随|即 13=9 17=5
side name>|项 5=-10 8=-11 17=-3
side name>|项|目 5=-10 8=-11 17=-3
side name>|预 6=-3 8=-4 9=6 15=4 16=7 17=13
side name>|预|付 6=-3 8=-6 9=5 15=4 16=7 17=13
side name>|领 1=11 2=-3 8=5 17=-5
side name>|领|投 1=8 8=5
side named 0=22 1=16 2=18 3=19 4=21 5=14 6=20 7=20 8=8 9=23 10=20 11=20 12=18 13=15 14=-13 15=18 16=18
side next|^ 1=10 2=3 3=6 4=19 5=18 6=11 7=15 8=-13 9=11 10=8 11=7 12=14 13=17 14=-13 15=9 16=6 17=-15
side next|acquire 0=-10 1=5 2=4 3=6 4=23 5=-7 7=-7 8=8 10=-7 11=3 12=-6 13=-5 16=-3 17=-21
side next|assume 0=5 1=5 4=16 7=-3 8=19 12=12 17=7
side next|award 0=21 1=-5 4=-9 5=-7 6=-5 7=6 9=5 10=-4 11=4 13=7 15=-5
side next|bid 0=-6 1=-5 2=-3 3=7 4=13 7=8 8=10 12=3 13=-11 17=-15
side next|borrow 1=-7 2=3 3=-3 4=6 5=-4 6=4 7=4 8=-4 9=10 10=-7 11=7 12=-3
side next|build 0=10 4=-12 5=15 6=-6 7=4 8=7 9=20 10=8 11=-17 12=-3 13=-6 14=11 17=5
side next|buildout 0=-3 5=-9 7=-3 8=-21 14=-5 16=-4 17=-16
side next|buy 0=28 3=-3 4=22 6=-10 7=-12 8=14 10=4 11=6 12=-12 13=-9 14=7 15=-6 16=4 17=-16
side next|commit 0=10 1=12 2=5 3=6 4=-17 5=-13 6=8 7=11 8=5 9=-3 10=3 11=-8 12=-9 13=5 14=9 15=7 17=-12
side next|cooperate 0=-3 7=-4 8=-14 9=6 16=-4
side next|divest 0=7 4=-7 5=-5 7=10 12=3 13=4 15=3
side next|fee 4=4 7=3 13=4 16=19 17=14
side next|grant 0=-7 2=-4 5=3 7=9 8=-7 9=-3 11=-3 16=9 17=-3
side next|guarantee 1=-4 3=-3 4=-5 6=21 8=4 9=-10 11=-9 13=-3 17=-27
side next|guarantee-paper 2=-3 8=-14 15=4 17=-5
side next|invest 0=-10 1=21 4=-8 5=25 7=11 8=27 9=-5 10=14 11=-5 14=-6 15=-3 16=8 17=-5
side next|join-round 1=7 2=-3 8=-5 17=-7
side next|lend 0=-7 1=11 2=9 3=-4 5=7 7=-3 9=-3 13=-7 15=10 17=-4
side next|licence-paper 0=5 1=3 2=-3 3=-4 5=-3 8=-6 12=16 13=13 16=-3 17=18
side next|license 3=10 8=3 12=-5 17=-11
side next|license-out 0=-4 2=25 3=-6 4=-3 7=5 8=7 9=-4 11=-4 12=8 16=5
side next|loan 0=-9 2=29 3=-3 4=-7 5=-5 6=-3 8=3 9=-3 10=-8 11=8 12=-3 15=19 17=3
side next|obtain 2=-12 3=5 8=-18 13=-3 15=-4 17=-10
side next|order 1=-8 2=6 3=14 4=-13 5=-6 7=-9 8=-18 9=9 10=-7 12=15 13=-4 14=7 15=-8 16=-10 17=-6
side next|paper 0=18 2=-7 3=10 4=17 5=-5 6=-5 7=-4 8=14 10=-3 11=13 12=-3 13=4 16=11 17=9
side next|pay 0=7 1=-10 2=-21 3=15 4=16 5=18 6=-4 7=-4 8=3 9=-4 10=6 11=14 12=5 13=6 15=3 17=-3
side next|provide 0=-5 2=15 5=-3 6=11 8=10 11=3 15=19 17=12
side next|raise 0=8 2=-15 3=-4 7=-3 8=-22 9=-9 10=14 11=17 16=4 17=13
side next|receive-money 0=-3 1=-3 3=11 5=-4 8=-5 9=-3 10=3 11=6 12=3 17=4
side next|rent 0=7 1=-4 2=-5 3=4 4=-4 5=7 6=-6 7=-7 8=-9 9=25 10=-4 11=-3 13=-7 14=7 15=5 16=5 17=19
side next|rent-out 0=-3 8=-7 9=7 17=4
side next|sale 1=7 4=-7 8=-8 9=-3 11=3 12=5 13=12 17=13
side next|sell 0=3 1=-3 2=6 3=10 4=-5 8=-9 9=24 10=4 11=10 13=10 14=-5 15=-5 16=-3 17=15
side next|serve 0=-12 2=4 3=-3 4=-3 5=5 6=13 7=-7 8=-7 9=-15 13=-3 15=3 16=-4 17=-22
side next|share-sale 1=-4 8=-5 10=14 17=12
side next|sign 0=20 2=19 3=7 5=9 7=8 8=22 9=13 12=9 13=-6 14=-10 15=9 16=12
side next|stake 0=-6 1=21 2=-3 3=-4 4=-15 7=3 8=-9 9=-5 10=18 12=-3 13=3 17=3
side next|subscribe 1=21 3=-3 4=-6 7=-3 8=6 10=4 17=-5
side next|takeover 0=-4 4=4 7=-4 8=-12 9=-4 13=16 17=9
side next|talks 1=-11 2=12 3=3 4=-4 5=-5 6=-4 7=-4 8=-17 9=7 10=-3 11=11 12=13 13=12 17=19
side next|venture 3=-3 4=-3 6=5 7=6 9=-8 13=-3 16=6 17=-13
side next|warrant 0=-4 7=-4 8=-14 9=-5 16=10
side next|win 0=-23 2=-8 3=-15 4=17 5=-4 6=-3 7=-3 8=-36 9=28 10=-8 12=16 13=-8 17=18
side nobody 0=5 1=-14 2=-27 3=-17 4=-12 5=-6 6=-10 7=-11 8=-68 9=-18 10=-40 11=-45 12=-29 13=-16 14=50 15=-36 16=13 17=-35
side nobody|0 0=-12 1=-4 2=-7 3=-3 4=-3 7=-3 8=-48 9=-28 10=-5 11=-6 12=-6 13=-4 14=19 15=-4 16=18 17=-26
side nobody|1 0=12 1=-7 2=-15 3=-9 4=-6 6=-4 7=-5 8=-40 9=-14 10=-24 11=-26 12=-19 13=6 14=32 15=-21 16=12 17=-33
side nobody|2 0=-7 2=-5 3=-4 4=-3 6=-3 7=-3 8=-38 9=-13 10=-13 11=-13 12=-5 13=-22 14=37 15=-9 16=-10 17=-31
side nobody|3 0=-4 8=-12 9=28 11=-5 13=-3 14=19 15=-5 16=-4 17=15
side nobody|4 0=13 8=12 17=-4
side nobody|acquire 4=-3 8=-6 14=8 17=-4
side nobody|award 0=-4 8=-7 9=22 14=12 17=21
side nobody|bid 13=-3 17=-7
side nobody|borrow 2=-3 8=-7 11=-5 14=-5 17=-17
side nobody|build 0=-4 8=-7 9=-3 14=12 16=-3
side nobody|buildout 14=26 17=19
side nobody|buy 0=-10 8=-17 9=11 10=-3 13=23 16=-3 17=5
side nobody|commit 8=-9 9=-5 10=-3 14=13 16=15 17=7
side nobody|divest 14=-3 16=13 17=8
side nobody|grant 8=-3 14=10 16=-11 17=-5
side nobody|guarantee 8=-5 15=-14 17=-23
side nobody|guarantee-paper 15=-4 17=-7
side nobody|invest 8=-7 10=-15 11=-3 13=-3 14=33 16=-14 17=7
side nobody|lend 2=-5 8=-9 11=-9 14=4 17=-15
side nobody|licence-paper 3=-4 8=-7 12=-7 14=-3 17=-16
side nobody|license-out 3=-3 8=-5 14=-3 17=-10
side nobody|loan 2=-6 8=-11 11=-10 14=-3 17=-20
side nobody|none 0=-5 8=-22 9=-10 10=-4 11=-5 13=-6 14=18 15=-5 16=37
side nobody|order 8=-6 9=-16 14=-5 17=-31
side nobody|paper 0=-3 8=-9 9=-7 14=-17 17=-33
side nobody|pay 0=-4 8=-15 9=-3 12=-4 13=-7 14=34 16=-9 17=4
side nobody|receive-money 14=8 17=7
side nobody|rent 0=8 8=5 9=-13 14=3 17=-17
side nobody|sell 0=-6 8=-15 9=-13 12=-3 13=-5 14=13 16=11 17=-9
side nobody|serve 0=-3 8=-7 9=-5 15=-3 17=-18
side nobody|sign 0=22 8=15 9=15 13=-3 14=10 16=-4
side nobody|stake 8=-3 17=-12
side nobody|subscribe 8=-3 10=-5 17=-10
side nobody|talks 8=-6 9=-3 14=-4 17=-14
side nobody|win 0=20 8=16 14=-4 17=-12
side nth|0|acquire 0=-10 1=6 3=11 4=29 5=-7 6=-3 7=-8 8=13 10=-5 11=4 12=-4 13=-5 17=-18
side nth|0|assume 0=4 3=-3 4=12 7=6 8=15 9=-6 12=12 17=3
side nth|0|award 0=23 1=-8 2=-7 3=10 4=-16 6=-4 9=14 10=4 13=17 15=-3 16=-3 17=17
side nth|0|bid 0=-5 2=-4 4=16 7=7 8=12 12=3 17=-6
side nth|0|borrow 0=8 2=9 4=6 5=-5 8=9 10=-6 11=12 12=-4 15=-3 16=-5 17=-8
side nth|0|build 0=4 1=-5 2=-3 4=-9 5=11 6=-3 7=10 9=25 10=7 12=-3 13=3 14=11 16=-4 17=27
side nth|0|buildout 0=-3 4=-3 8=-11 17=-8
side nth|0|buy 0=4 1=10 2=8 4=18 5=-3 7=-15 8=3 9=22 10=9 11=-6 12=-10 13=10 14=7 17=9
side nth|0|commit 1=-5 2=-7 3=8 5=-8 6=-5 7=-7 8=-28 10=11 12=-4 13=-7 14=6 15=-8 16=17 17=5
side nth|0|cooperate 7=-4 8=-10 17=-5
side nth|0|divest 0=6 3=3 4=-13 5=-3 7=8 8=-3 10=-3 13=12 15=7 17=10
side nth|0|fee 3=-3 4=3 7=11 8=4 16=14 17=5
side nth|0|grant 2=-6 4=-3 7=17 9=6
side nth|0|guarantee 3=-3 4=-5 6=17 9=-5 15=8 17=-9
side nth|0|guarantee-paper 2=-4 6=6 8=-9 17=-4
side nth|0|invest 0=-7 1=11 4=-6 5=36 6=-6 7=8 8=30 9=-4 10=-4 11=5 13=-5 14=-5 16=8 17=-14
side nth|0|lend 1=13 3=-6 6=-11 8=-10 9=-3 10=3 11=-7 13=-6 15=8 17=-9
side nth|0|licence-paper 0=3 2=-4 3=4 5=-3 8=-4 9=-7 12=9 16=-3 17=-5
side nth|0|license 0=-3 3=11 12=10 17=3
side nth|0|license-out 0=-5 2=20 3=-4 4=-7 7=3 9=-4 11=-6 16=5 17=-11
side nth|0|loan 0=-5 1=6 2=32 3=-3 4=5 5=-4 8=24 11=13 15=21 17=20
side nth|0|none 0=8 1=11 2=11 3=3 4=7 5=11 6=-4 8=-8 9=7 10=8 11=-10 12=11 13=17 16=4 17=-13
side nth|0|order 0=8 1=-4 2=9 3=-8 4=10 5=-5 6=5 7=-8 8=-3 9=11 10=-3 12=7 14=8 15=-4 16=-4 17=4
side nth|0|paper 0=9 1=4 2=-11 5=8 6=-4 8=-3 9=-4 10=5 11=14 13=6 17=7
side nth|0|pay 0=9 1=11 2=-13 3=-6 4=-3 5=-7 6=-7 7=-5 8=-23 9=10 10=-3 11=14 12=-3 13=-5 14=-3 15=-6 16=6 17=-4
side nth|0|provide 2=8 6=9 8=11 17=-4
side nth|0|raise 0=8 1=-9 2=-4 7=-3 8=-14 9=-8 10=18 11=7 13=-3 15=-4 16=-6 17=3
side nth|0|receive-money 3=12 5=-4 10=3 11=9 17=6
side nth|0|rent 0=24 1=-6 3=4 4=-10 5=10 6=-11 7=-8 8=7 9=3 10=-3 11=5 13=-8 14=-5 15=6 16=7 17=-3
side nth|0|sale 0=-4 1=7 8=-7 13=15 17=12
side nth|0|sell 0=-7 1=-8 2=11 3=7 5=-3 7=3 8=-18 9=21 10=7 13=3 14=5 15=-3 17=16
side nth|0|serve 0=-22 1=5 6=13 7=5 8=-3 9=4 12=-4 13=-5 15=-4 16=-3 17=-16
side nth|0|sign 0=10 1=9 2=-6 4=9 5=7 7=-8 8=4 9=12 11=-8 13=-4 15=4 16=5 17=-6
side nth|0|stake 0=-7 1=22 2=-4 3=-3 4=-7 6=5 8=3 10=-5 13=-4 16=3 17=-14
side nth|0|subscribe 1=15 2=-6 4=-6 7=-3 8=-8 10=11 11=3 17=6
side nth|0|takeover 1=-3 4=-12 8=-19 9=-3 13=16 16=3 17=8
side nth|0|talks 0=13 1=-7 2=6 3=7 4=9 5=-4 6=-3 7=-4 8=12 9=-13 12=5 13=-5 17=-19
side nth|0|venture 4=-3 6=-3 7=12 8=-4 9=-6 11=3 15=-4 17=-9
side nth|0|warrant 0=-3 8=-9 16=12 17=3
side nth|0|win 0=-8 2=-4 3=-5 4=16 5=-3 8=-7 9=14 10=-6 11=-5 12=23 13=-5 15=-3 16=-3 17=11
side nth|1|acquire 1=-5 4=-10 5=4 8=-16 9=-7 10=-3 11=5 13=15 16=-5
side nth|1|award 1=7 4=15 5=-5 7=-3 8=11 9=11 10=-3 13=-10 14=-3 17=-7
side nth|1|bid 3=6 9=8 13=-11 16=5
side nth|1|borrow 0=-4 1=-4 2=10 3=-3 4=-5 6=-3 7=-3 8=-9 9=5 10=3 11=6 12=3 15=-7 16=6 17=7
side nth|1|build 0=-8 1=11 4=-5 5=20 7=-4 8=9 13=-3 14=-6 16=5 17=-3
side nth|1|buildout 5=-11 8=-15 14=-4 17=-9
side nth|1|buy 0=15 1=-4 2=-5 5=-3 6=-4 7=4 8=-3 10=-8 11=17 13=10 14=-3 16=-3 17=3
side nth|1|commit 0=3 1=3 2=3 4=-12 5=7 8=-3 9=-5 10=4 11=4 13=9 14=7 15=10 16=-19 17=3
side nth|1|cooperate 8=-3 16=-3 17=-9
side nth|1|divest 3=3 4=6 8=3 12=4 13=-3 16=-3 17=-8
side nth|1|fee 13=5 16=11 17=9
side nth|1|guarantee 0=-3 4=-3 6=14 9=-3 11=-5 17=-9
side nth|1|guarantee-paper 6=10 8=3 15=18 17=12
side nth|1|invest 0=-4 1=-8 2=16 5=-12 7=-9 8=-22 10=25 12=-3 13=-10 14=3 16=-7
side nth|1|lend 0=-4 1=-6 2=21 4=-5 5=11 7=-3 8=12 9=-7 11=15 12=-4 13=-4 15=-8 16=5 17=-7
side nth|1|licence-paper 0=-3 3=9 4=-3 9=7 12=9 16=4 17=13
side nth|1|license 3=11 8=5 12=-7 17=-14
side nth|1|license-out 7=6 9=-4 11=3 12=11 13=-3 16=5 17=13
side nth|1|loan 0=-3 1=-4 2=7 4=4 6=-4 13=-4 17=-9
side nth|1|none 0=7 1=4 2=20 3=6 4=7 5=8 6=9 7=18 8=8 9=9 10=5 11=-6 12=4 13=20 15=-12 16=8 17=-7
side nth|1|order 1=-3 3=9 4=-10 6=-3 7=-3 8=-14 12=-4 16=-3 17=-13
side nth|1|paper 1=6 2=-3 4=7 8=6 10=-8 13=9 17=-5
side nth|1|pay 0=-12 1=-11 2=9 3=13 4=3 5=13 6=3 7=9 8=12 9=6 14=-5 16=-4 17=-9
side nth|1|raise 0=-3 1=10 2=-9 3=5 7=-3 9=-4 11=-3 15=11
side nth|1|receive-money 1=3 2=3 12=13 17=6
side nth|1|rent 0=-10 1=-3 2=5 4=13 5=-3 6=8 8=5 9=6 11=-3 12=3 13=-4 14=10 17=3
side nth|1|sale 12=4 13=-9 17=-8
side nth|1|sell 0=24 1=14 2=-8 5=-3 6=-7 8=11 9=5 14=-4 15=-3 16=-9 17=-10
side nth|1|serve 0=8 2=-5 4=-4 8=-4 10=-5 12=10 15=14 17=10
side nth|1|sign 0=14 1=-6 2=-3 4=-7 5=-3 7=12 9=-5 10=-6 11=10 12=7 13=-15 14=-3 16=9 17=-6
side nth|1|subscribe 1=-6 8=-10 9=3 10=6 17=4
side nth|1|takeover 4=7 7=3 13=9 16=3 17=6
side nth|1|talks 0=-6 1=4 3=-6 4=-4 8=-16 9=4 11=11 12=3 13=12 17=22
side nth|1|venture 0=-4 2=4 6=-3 7=3 8=-5 13=-3 15=10 16=11 17=12
side nth|1|win 0=18 1=-5 2=-4 3=7 4=5 8=15 9=5 16=4
side nth|2|acquire 13=15 17=11
side nth|2|award 0=-9 8=-11 9=-13 17=-16
side nth|2|buy 0=-15 4=-5 8=-20 9=-4 11=-3 17=-13
side nth|2|divest 4=10 8=9
side nth|2|lend 0=4 2=-18 6=7 8=-11 10=3
side nth|2|license 8=-3 12=12 17=10
side nth|2|loan 2=-21 8=-23 11=9 15=-10
side nth|2|none 0=-13 1=5 2=-4 4=19 5=5 7=-4 9=7 11=3 12=8 13=-5 15=11 16=-13 17=-3
side nth|2|order 0=-6 8=-8 9=-6 13=8
side nth|2|paper 8=-4 9=13 17=11
side nth|2|pay 1=3 3=-5 4=-4 7=-3 8=-13 9=-6 13=-7 15=7 16=6 17=-5
side nth|2|raise 1=4 7=8 8=7 11=-3 15=-3 17=-10
side nth|2|rent 0=5 9=7 15=7 17=10
side nth|2|sell 0=-14 4=19 9=-4 15=5 17=-6
side nth|2|serve 0=10 8=9 9=-7 17=-8
side nth|2|sign 6=5 9=5 13=9 15=4 17=15
side nth|2|subscribe 1=-7 8=-8
side nth|2|takeover 4=10 8=8 13=-4 17=-6
side nth|2|talks 13=-7 17=-9
side nth|2|win 0=-7 8=-8 9=-6 17=-5
side nth|3|buy 0=10 8=9 9=-4 17=-4
side nth|3|sell 4=11 8=10 9=4 17=3
side nth|3|subscribe 1=15 8=15 10=-4 17=-5
side owns 0=-3 1=10 2=5 3=-16 5=17 6=3 7=11 8=-12 9=8 10=7 11=17 14=-12 15=16 16=-7 17=-3
side owns|acquire 1=12 4=-7 5=4 8=4 13=13 17=6
side owns|award 0=11 5=7 8=15 9=8 17=5
side owns|borrow 2=6 7=-3 8=-4 9=-3 13=5 15=5 16=5 17=8
side owns|buy 0=9 1=11 2=-3 4=14 5=4 7=-3 8=22 9=8 11=-4 13=10 15=7 17=12
side owns|commit 5=-4 6=3 7=5 9=-6 10=8 13=4 15=-5 16=-3 17=-7
side owns|divest 8=-3 15=9 17=8
side owns|guarantee 2=6 8=5 15=-8 17=-12
side owns|invest 1=-3 5=6 6=3 10=12 16=-4 17=5
side owns|lend 8=-4 10=5 11=13 17=16
side owns|licence-paper 3=4 12=-5 17=-8
side owns|license-out 3=-9 8=-15 12=-18 17=-21
side owns|loan 2=8 6=5 8=7 11=-3 15=15 17=6
side owns|none 0=-5 2=-12 3=-7 4=20 6=-7 7=8 8=-14 9=18 10=-4 12=-3 14=-5 16=4 17=-4
side owns|order 3=3 4=-3 8=-8 17=-8
side owns|paper 0=9 1=5 8=7 9=-4 12=3 17=-8
side owns|pay 0=6 6=4 7=4 8=4 9=5 10=4 11=-4 13=-8 14=4 17=-4
side owns|raise 5=8 6=6 8=6 11=4 12=3
side owns|rent 0=-11 5=5 8=-9 9=-3 11=6
side owns|sell 0=-8 1=-3 4=-4 8=-17 12=8 13=-4 17=-3
side owns|serve 0=-7 2=13 8=-4 9=-6 12=6 15=8 17=3
side owns|sign 0=-8 3=4 4=-3 7=-3 8=-12 9=6 11=7 17=3
side owns|stake 1=7 4=-4 7=9 8=7 17=-9
side owns|talks 2=8 4=-5 8=-3 17=-8
side owns|win 7=8 8=4 9=-4 12=18 17=10
side pays 0=18 2=-12 3=38 4=3 6=-14 7=-3 8=23 9=-26 10=-3 11=10 12=-20 13=-4 15=3 16=-4 17=-46
side pronoun|both 0=-27 1=-3 2=-10 3=-9 5=3 8=-45 9=-43 10=-4 11=-9 12=11 13=-11 14=-3 17=-57
side pronoun|company 0=-8 1=-36 2=-25 3=3 4=-22 6=8 8=-57 9=-13 10=13 11=9 12=-7 13=3 16=-9 17=-17
side pronoun|former 0=-16 1=8 2=-3 3=-6 4=6 5=-3 8=-12 11=-6 12=3 13=3 15=-9 17=-12
side pronoun|it 1=12 2=-30 3=9 4=18 5=14 6=3 7=-14 8=-6 9=-8 10=8 11=27 12=-3 13=-15 14=3 15=17 16=-3
side pronoun|latter 0=21 2=4 3=13 4=-7 5=-4 6=4 8=27 9=-11 10=-3 11=-4 12=-4 13=15 17=-9
side pronoun|other 0=-4 1=4 4=-3 6=-5 8=-13 9=10 10=7 17=10
side pronoun|they 0=-13 1=-5 3=4 4=-9 5=-6 7=-5 8=-34 9=-5 10=-6 11=6 12=-6 16=-5 17=-21
side pronoun|we 0=-15 2=-9 3=-8 4=-21 5=-19 6=-4 7=-3 8=-65 10=-12 12=4 14=6 15=-5 16=8 17=-13
side ready|-1 0=49 1=3 2=6 4=23 5=-13 6=12 7=-12 8=24 9=33 10=5 12=30 13=6 14=-23 16=14 17=13
side ready|-2 0=-9 1=8 2=-43 3=-5 4=-21 5=-51 6=5 7=18 8=-70 9=-16 10=-81 11=-21 13=-42 14=-36 15=-13 16=-18 17=-96
side ready|1 0=-32 1=-13 2=-37 3=9 4=-19 5=22 6=-17 7=-3 8=-75 9=-35 10=15 12=-28 13=-40 14=-27 15=8 17=-72
side ready|2 0=-62 2=16 3=-25 4=34 5=-5 6=-6 7=44 8=-29 9=-86 10=-34 11=10 12=10 13=4 14=-15 15=62 16=20 17=-31
side ready|3 0=-8 1=3 2=12 3=-16 4=-7 5=9 6=-13 7=-4 8=-38 9=22 10=14 11=-61 12=-17 13=39 15=6 16=-17 17=-15
side ready|4 0=19 1=14 2=24 3=33 4=16 5=21 6=-14 7=-7 8=3 9=5 11=29 12=18 13=10 14=21 15=18 16=23 17=10
side ready|5 0=28 1=-9 2=16 3=13 4=-25 5=4 6=42 7=-16 8=6 9=18 10=37 11=47 12=16 13=11 14=-34 15=-34 16=6 17=21
side ready|6 0=27 2=-5 7=10 8=25 9=18 10=35 11=23 13=21 16=5 17=73
side recent|0|meant 0=18 1=28 2=4 3=25 4=8 5=13 7=-3 8=-6 9=8 10=24 11=41 12=27 13=17 14=4 15=-11 17=5
side recent|0|named 1=-24 3=22 4=9 5=16 6=-14 7=-5 8=-13 9=-14 10=24 11=19 12=13 13=-17 14=12 15=11 16=12
side recent|1|meant 0=19 2=13 3=-5 4=-8 5=3 6=-9 7=-9 8=-30 9=5 10=-15 11=-5 12=12 13=20 14=8 15=34 16=-37 17=-29
side recent|1|named 1=15 2=8 3=-17 4=-8 5=-24 6=6 7=11 8=-20 9=6 10=-5 11=-18 12=10 13=8 15=-3 16=22 17=-3
side recent|2|meant 0=-5 2=-30 3=39 4=-10 5=-7 6=27 7=4 8=-30 9=14 10=-4 11=12 12=-7 13=-22 14=-32 15=-20 16=39 17=-31
side recent|2|named 0=13 2=19 3=3 4=-16 5=6 6=-10 7=-5 9=8 10=13 11=3 12=4 13=27 14=-5 15=-7 16=15 17=32
side recent|3|meant 1=-22 2=-22 3=-14 4=-18 5=37 6=-14 7=3 8=-47 9=-3 10=13 12=-24 13=17 14=-24 15=7 16=-9 17=-37
side recent|3|named 0=39 1=-16 2=-15 3=-7 4=6 5=4 6=9 8=17 9=-10 10=4 11=19 12=-3 15=-6 16=-12 17=-9
side recent|4|meant 0=5 2=-22 3=-15 5=-14 6=3 7=12 8=-44 9=-10 10=-3 11=-4 12=-21 13=25 14=-20 15=-45 16=3 17=-49
side recent|4|named 0=12 1=-18 2=-16 3=15 4=-15 5=9 6=-10 7=27 8=-8 9=10 10=11 11=18 12=-10 13=5 14=6 15=-7 16=-7 17=4
side recent|new|meant 0=-13 1=-8 2=38 4=32 6=12 7=25 10=11 11=-16 12=27 13=-29 14=-51 15=49 16=20 17=-22
side recent|new|named 0=15 1=26 2=21 3=16 4=28 5=12 6=26 7=15 8=15 9=28 10=9 11=9 12=16 13=12 14=-22 15=23 16=11 17=-5
side rule|out 0=18 1=11 2=12 3=18 4=25 5=8 6=23 7=17 8=-8 9=14 10=17 11=9 12=7 13=14 14=17 15=13 16=17 17=-14
side rule|out|acquire 3=-3 4=8 6=5 9=-3 10=-3 11=-4 12=-7 13=-8 14=7 15=7 17=-19
side rule|out|acquisition 0=-3 1=-3 2=-3 3=-4 4=9 5=-3 6=8 7=-6 8=-18 9=11 11=-10 12=17 13=7 14=4 15=4 17=4
side rule|out|assume 3=10 8=7 9=-5 13=10 16=-5
side rule|out|award 0=-4 1=-3 2=3 8=-10 12=6 13=3 14=7 16=-3
side rule|out|bid 0=9 4=-3 10=3 12=17 13=-4 16=-3 17=6
side rule|out|borrow 0=-4 4=5 6=10 9=4 11=10 14=-3 15=4
side rule|out|build 0=19 1=-4 4=4 5=-18 8=-4 9=7 10=-3 12=-3 14=6 15=-3 16=5
side rule|out|buildout 0=24 1=-7 2=-3 5=9 6=-5 7=-6 9=5 10=6 11=-7 12=-5 13=11 14=-3 15=-9 16=13 17=-10
side rule|out|buy 0=14 2=8 3=-3 4=6 5=7 7=14 8=17 9=19 10=11 11=-3 12=-7 13=14 16=-9 17=7
side rule|out|commit 0=-12 1=11 3=-3 4=-3 5=24 6=3 7=-6 8=4 9=14 10=8 11=-7 12=-5 13=-3 14=-11 16=10 17=-6
side rule|out|debt 1=16 3=3 4=9 5=-7 6=15 7=6 9=6 10=8 11=3 12=-4 13=-5 14=9 15=7 16=4 17=-8
side rule|out|divest 4=7 6=6 8=6 9=8
side rule|out|equity 0=3 1=3 2=6 3=-4 4=6 5=8 7=7 10=-5 11=6 12=9 13=8 14=15 16=8 17=3
side rule|out|fee 6=-3 7=12 8=4 15=-6 16=-6 17=-19
side rule|out|grant 0=5 11=-7 14=8 16=3 17=-4
side rule|out|guarantee 0=-7 6=-5 7=-3 8=-26 9=8 11=31 12=-5 13=-5 14=-4 16=-5 17=-3
side rule|out|guarantee-paper 8=-3 9=7 15=8 17=6
side rule|out|invest 0=-3 1=-3 5=9 7=8 10=-10 11=4 12=7 14=14 15=-3 16=6
side rule|out|lend 1=6 2=17 5=-3 6=7 7=9 8=21 9=3 10=7 13=6 14=8 15=-5
side rule|out|licence 0=-6 2=-3 3=9 7=14 9=-9 10=6 11=10 12=4 13=-11 14=-4 17=-16
side rule|out|licence-paper 3=-33 4=4 7=4 8=-33 10=7 12=3 13=-3
side rule|out|license-out 2=-3 3=13 8=3 11=4 17=-5
side rule|out|loan 0=4 2=-4 4=4 6=-5 8=-12 10=8 13=-3 15=-6 17=-10
side rule|out|none 0=15 2=14 3=9 5=-3 6=9 7=-12 8=-11 9=13 10=18 11=7 15=14 16=12 17=-6
side rule|out|order 0=-4 2=-4 4=-3 5=9 7=6 8=-9 11=16 13=13 14=-3 15=5 17=8
side rule|out|other 0=15 1=11 2=15 4=6 5=-9 6=9 7=3 8=-10 9=6 10=7 12=-8 13=21 15=20 16=9 17=-12
side rule|out|paper 0=-4 2=-3 8=-22 9=19 10=7 13=-5 14=-3 17=3
side rule|out|pay 0=-8 3=15 4=-5 5=-3 6=-3 7=13 8=-9 9=-13 10=4 11=-13 12=9 13=-7 14=17 15=3 16=6 17=-12
side rule|out|provide 11=21 15=11 17=28
side rule|out|raise 0=-7 1=12 2=-6 3=6 4=5 5=-4 6=5 9=6 11=7 13=-4 14=9 15=-11 16=6
side rule|out|rent 0=-6 2=5 6=16 7=5 11=10 13=-11 14=-3 15=11 16=4
side rule|out|rent-out 0=-3 6=3 8=-4 9=-6 11=-4 17=-14
side rule|out|sell 0=-4 1=-4 2=-7 3=18 4=23 5=3 6=3 7=-6 8=3 9=-12 10=-3 11=-9 12=-12 13=11 14=15 16=4 17=-17
side rule|out|serve 0=21 2=-4 3=-3 6=7 7=-3 8=8 9=9 11=-3 12=5 13=-4 14=-5 15=3 16=-5 17=-5
side rule|out|sign 0=20 2=14 6=-5 7=-3 8=9 9=8 10=6 11=-14 12=4 13=24 15=6 16=-7 17=6
side rule|out|stake 0=8 1=-5 4=8 10=7 13=-5 14=-6 15=6 17=-7
side rule|out|subscribe 1=8 2=-13 8=-9 11=3 17=-7
side rule|out|takeover 7=-3 8=-8 16=6 17=-4
side rule|out|talks 0=-5 1=10 3=11 8=4 9=-12 10=-8 12=-3 13=5 17=-27
side rule|out|told 0=15 1=-18 2=-12 3=-11 4=18 5=7 6=15 7=16 8=-17 9=5 10=7 11=4 12=9 13=12 14=7 15=-4 16=8 17=-16
side rule|out|trade 0=10 1=-4 2=9 3=24 4=14 5=7 6=10 7=9 9=9 10=13 11=7 13=4 14=12 17=-15
side rule|out|untold 0=12 1=28 2=28 3=31 4=16 5=3 6=15 7=7 8=4 9=17 10=20 11=12 13=9 14=18 15=25 16=16 17=-7
side rule|out|venture 6=3 7=-8 8=-7 15=4 16=9 17=6
side rule|out|warrant 7=15 8=10 16=13 17=8
side rule|out|win 0=16 2=3 3=8 4=-4 8=11 9=-7 13=7 17=-15
side rule|payee 0=18 1=13 2=8 3=11 4=11 5=22 6=11 7=12 9=13 10=5 11=10 12=12 13=9 14=10 15=12 16=10
side rule|payee|acquire 1=4 2=4 4=-9 5=3 8=-4 9=-6 10=-3 11=3 12=8 13=4 15=-3 16=-5 17=-6
side rule|payee|acquisition 0=-5 1=11 3=7 4=-5 6=-4 7=7 8=-4 9=-4 12=-10 13=13 16=6 17=-5
side rule|payee|award 0=3 1=11 3=7 4=6 8=14 9=12 10=-3 11=-3 13=-5 14=4 15=-4
side rule|payee|borrow 0=7 2=-7 5=-3 6=3 8=-4 10=-5 13=4 15=-7 17=-11
side rule|payee|build 0=-6 1=8 9=-3 16=-3 17=-8
side rule|payee|buildout 8=-5 10=-5 11=-3 12=-3 13=-3 14=21 16=-10
side rule|payee|buy 0=-12 1=10 2=4 3=3 5=-5 6=3 8=-10 9=-4 14=-5 15=-5 16=13 17=-12
side rule|payee|commit 0=8 1=-10 3=-5 4=7 8=-4 9=-14 10=-3 12=11 13=-4 14=19 16=4 17=4
side rule|payee|cooperate 16=-3 17=-9
side rule|payee|debt 0=4 2=5 5=11 7=5 8=-5 9=4 10=9 11=24 12=-4 13=7 14=-4 15=-9 16=-7
side rule|payee|divest 0=6 4=-7 5=-3 7=8 8=3 15=8
side rule|payee|equity 1=9 4=-10 5=18 6=-5 7=6 8=5 9=4 10=21 11=4 12=-14 13=-5 15=-3 16=-9 17=-8
side rule|payee|fee 4=5 7=-3 8=-5 9=-3 11=-4 12=-4 13=-3 15=20 16=3 17=8
side rule|payee|grant 2=-4 5=9 14=4
side rule|payee|guarantee 0=27 2=6 3=-3 4=-4 6=-5 7=-3 8=6 9=-12 10=-8 11=-22 12=8 13=-7 14=-3 15=24 16=4 17=-5
side rule|payee|guarantee-paper 0=7 6=3 8=4 11=-3 15=11
side rule|payee|invest 1=-14 5=9 8=-10 9=-7 10=10 12=-5 13=-11 16=16 17=-3
side rule|payee|lend 0=-3 1=-4 2=4 5=8 6=-7 7=-3 8=-8 11=18 12=-4 15=-6 17=8
side rule|payee|licence 0=-5 1=-5 2=8 3=10 5=-3 6=-3 10=-6 11=-6 12=17 13=6 14=-3 16=-8 17=-4
side rule|payee|licence-paper 3=18 4=-3 8=8 10=-4 11=-3 12=-12 13=3 14=-3 17=-20
side rule|payee|license-out 0=-3 2=13 3=-5 7=10 8=6 9=-3 11=3 12=6 13=-3 15=3 16=-3
side rule|payee|loan 1=5 6=10 7=3 8=5 10=-4 11=5 12=-3 13=7 15=13 17=6
side rule|payee|none 0=26 2=-4 4=7 5=5 6=6 7=12 9=11 10=-5 11=6 12=12 13=11 14=18 15=4 16=6 17=7
side rule|payee|order 0=-5 3=10 4=7 5=-3 8=-4 9=13 10=-3 11=-15 12=-5 13=-5 14=-3 16=-4 17=-12
side rule|payee|other 0=9 3=6 4=19 5=7 6=15 9=14 10=-5 11=13 12=10 14=6 15=4 16=13
side rule|payee|paper 0=12 2=-6 5=3 8=8 10=-4 11=-6 13=7 14=-3 16=-6 17=-14
side rule|payee|pay 0=25 2=3 4=-8 7=-13 9=6 11=7 12=5 13=13 14=-10 15=3 16=-6 17=3
side rule|payee|raise 0=7 1=-3 5=12 6=-7 9=-7 10=9 12=6 13=5 16=-5
side rule|payee|receive-money 3=6 5=4 8=4 11=8 17=3
side rule|payee|rent 0=-10 4=7 5=10 6=-5 8=-6 10=-3 11=-8 12=7 13=-5 14=5 16=-5 17=-9
side rule|payee|rent-out 0=-6 8=-10 9=11 11=9 17=15
side rule|payee|sale 3=4 4=-5 8=-8 10=6 13=-4 17=3
side rule|payee|sell 0=10 1=-4 2=11 4=-12 5=4 7=9 8=4 9=10 10=6 12=6 13=15 14=-8 15=-4 17=10
side rule|payee|serve 0=-8 1=-6 3=-6 6=6 7=4 8=-11 10=10 13=-6 15=-3 16=-4 17=-7
side rule|payee|sign 0=-6 1=8 4=12 5=-3 6=10 8=4 9=3 11=25 13=-12 14=4 15=-7 16=3 17=3
side rule|payee|stake 1=14 4=-9 7=3 9=7 10=-4 13=20 14=4 17=12
side rule|payee|subscribe 1=12 8=9 10=11 17=5
side rule|payee|takeover 4=8 10=-3 12=-3 16=7 17=-4
side rule|payee|talks 3=-5 4=7 8=-8 9=8 10=8 11=4 12=18 13=-5 16=-3 17=20
side rule|payee|told 0=13 1=19 2=9 3=16 4=12 6=9 7=-18 8=5 9=8 10=12 11=10 12=13 13=4 14=9 15=9 16=13 17=11
side rule|payee|trade 0=14 1=10 2=4 4=12 5=6 6=14 7=5 8=4 9=18 11=-11 12=10 13=5 14=-5 15=12 16=18
side rule|payee|untold 0=13 4=4 5=26 6=5 7=29 8=-7 9=12 10=-8 11=4 12=4 13=9 14=4 15=8 17=-14
side rule|payee|venture 0=3 2=-3 6=8 8=3 9=-6 15=7 16=7
side rule|payee|win 2=-3 3=-7 4=20 5=-3 7=-4 11=-4 12=6 13=-7 16=4 17=-4
side rule|payer 0=10 1=11 2=6 3=14 4=13 5=9 6=7 7=19 8=5 9=6 10=16 11=18 12=14 13=15 15=6 16=22 17=-6
side rule|payer|acquire 0=-6 1=-4 3=3 4=3 5=3 7=-6 8=-10 10=4 11=5 13=4 17=5
side rule|payer|acquisition 0=5 1=-13 2=-3 4=26 5=7 6=-5 7=8 8=12 9=-11 10=11 12=-4 13=10 15=-5 16=3 17=-3
side rule|payer|assume 4=12 8=6 12=7 16=9 17=11
side rule|payer|award 0=10 1=-3 4=-6 5=9 6=-4 9=-3 10=6 13=5 14=-3
side rule|payer|bid 0=-4 3=7 4=3 7=4 12=-3 13=-3 17=-9
side rule|payer|borrow 1=-4 2=14 6=-6 11=-12 15=9 17=-5
side rule|payer|build 0=-3 1=-3 3=-3 4=-6 5=21 6=-3 7=5 8=7 9=9 10=6 14=-4 17=7
side rule|payer|buildout 0=-8 1=5 2=-7 3=-6 4=7 5=10 6=-8 7=9 8=-3 9=19 10=-5 11=-4 13=-4 14=-11 17=-13
side rule|payer|buy 0=10 2=4 3=-3 4=8 5=3 6=-5 7=-12 9=-6 10=-4 11=17 13=3 14=8
side rule|payer|commit 0=8 1=-8 2=-6 3=7 4=-8 5=-10 6=3 7=13 8=-3 9=5 12=-6 13=3 14=5 15=8 16=-6
side rule|payer|cooperate 7=-3 8=-8
side rule|payer|debt 1=4 2=18 3=-9 4=-4 5=-3 7=-3 8=-7 9=-10 10=-4 14=-5 15=12 16=10 17=-8
side rule|payer|equity 0=-8 1=14 4=6 5=-9 7=-10 8=-13 9=-7 10=12 14=-10 16=3 17=-10
side rule|payer|fee 0=-3 2=-4 3=-4 4=-4 6=17 8=3 13=4 15=-3 16=14 17=9
side rule|payer|grant 0=-4 7=8 8=-6 16=3 17=-4
side rule|payer|guarantee 1=-5 2=-12 3=5 4=-10 5=-5 6=25 8=-3 9=22 11=3 12=-3 13=-3 15=-14 16=-4 17=-7
side rule|payer|guarantee-paper 2=-4 6=13 17=-7
side rule|payer|invest 0=-5 1=3 2=8 3=3 4=-6 7=16 8=4 9=-3 10=4 11=6 13=4 14=-6
side rule|payer|licence 0=-3 2=-6 3=23 5=-4 7=-7 9=-5 10=-6 11=-8 12=17 15=-3 16=18 17=7
side rule|payer|licence-paper 1=4 2=-3 3=9 5=-3 8=4 12=6 16=3
side rule|payer|license-out 3=-3 4=-3 6=3 7=-3 8=-10 9=-3 16=10 17=-4
side rule|payer|loan 0=-4 8=-11 11=11 15=-3 16=3
side rule|payer|none 0=-3 1=15 2=16 3=11 4=15 5=13 7=8 8=12 9=10 10=12 11=8 12=7 13=10 14=5
side rule|payer|order 0=23 1=-4 2=9 3=-6 5=-5 7=-4 8=11 11=3 12=8 13=-4 14=8 15=-3 16=5
side rule|payer|other 0=5 2=8 3=12 4=3 5=8 6=4 7=20 8=3 9=5 10=13 11=14 12=10 13=6 14=4 15=4 16=3
side rule|payer|paper 0=12 1=4 2=-6 4=4 6=-3 7=-3 8=4 9=-3 11=9 13=3 14=9 17=10
side rule|payer|pay 0=-13 1=7 2=-6 4=12 5=7 8=-7 9=5 10=3 11=9 12=-5 13=-5 14=-5 15=-7 16=3 17=-11
side rule|payer|provide 6=4 8=3 11=-17 15=-3 17=-23
side rule|payer|raise 1=4 2=-8 8=-9 15=6
side rule|payer|rent 0=13 1=-4 3=6 4=-6 8=8 9=3 10=-3 11=3 12=-3 13=14 14=6 16=3 17=13
side rule|payer|rent-out 0=9 2=6 8=10 9=-6 15=3 17=-6
side rule|payer|sale 1=5 8=5 13=-3 17=-9
side rule|payer|sell 1=8 2=-6 3=-3 4=8 5=-4 6=-4 8=-5 10=-4 11=10 12=16 13=-9 14=-5 17=-3
side rule|payer|serve 0=-3 1=12 2=-6 3=7 4=-7 5=-3 7=-5 8=-8 10=-6 11=6 12=-7 14=4 15=10 16=6 17=9
side rule|payer|sign 0=6 1=-3 3=4 4=-5 5=6 6=5 9=7 10=-3 11=-3 12=4 13=-8 15=11 17=-3
side rule|payer|stake 0=-3 3=-3 4=11 6=5 10=3 13=-6 16=3 17=-11
side rule|payer|subscribe 1=4 2=8 4=-3 10=8 11=6 17=10
side rule|payer|takeover 1=-3 3=-3 7=13 13=12 16=-3
side rule|payer|talks 1=5 2=5 3=5 7=-3 8=6 10=12 12=-8 13=8
side rule|payer|told 1=11 2=20 3=17 4=6 5=11 7=19 8=18 9=8 10=5 11=8 13=11 14=4 15=10 16=-3 17=-5
side rule|payer|trade 0=19 1=10 5=11 7=15 8=5 9=7 10=5 11=20 13=13 14=17 15=7 16=10 17=4
side rule|payer|untold 0=13 1=4 2=-17 4=13 6=11 7=10 8=-12 10=18 11=17 12=18 13=10 14=-3 16=30 17=-3
side rule|payer|venture 0=-6 6=-3 7=20 8=3 9=3 15=-3 16=-3 17=-8
side rule|payer|warrant 7=11 8=3 16=3
side rule|payer|win 0=-13 2=-3 3=10 7=5 8=-10 9=5 12=5 13=16 16=-4 17=13
side sells-it 0=-31 1=3 2=-6 3=-6 4=-8 5=-4 7=-3 8=-51 9=55 10=-4 11=11 13=15 14=-8 15=-4 16=-13 17=42
side sells|ai 0=3 8=-8 9=-8 11=-10 14=4 16=7 17=-10
side sells|aircraft 0=-8 3=5 4=-4 8=-15 9=39 10=-14 11=-12 13=-6 17=8
side sells|airline 0=32 1=23 2=-13 3=-5 4=-12 5=-9 6=-4 7=-6 8=10 9=-11 10=26 11=16 13=24 14=15 15=-5 16=-12 17=29
side sells|aluminium 0=10 8=7 9=-4 17=-5
side sells|batteries 0=16 2=9 3=-3 4=13 5=-4 6=-3 7=-3 8=14 9=33 10=7 11=-25 13=-6 16=3 17=10
side sells|cars 0=44 1=17 2=4 3=-10 5=-10 6=-5 7=-10 8=28 9=-23 10=-9 11=-11 13=-5 14=-3 15=-6 16=-13 17=-66
side sells|cdmo 0=-11 5=-4 8=-22 9=17 17=14
side sells|chemicals 0=9 4=-3 5=-9 7=15 8=6 9=-12 11=-3 16=-3 17=-24
side sells|chips 0=-10 1=4 2=-9 4=-5 5=5 8=-17 9=-21 10=-13 11=4 12=7 13=-5 14=-5 15=-4 16=16 17=-24
side sells|cloud 0=39 1=-3 2=-3 3=6 4=-9 6=-4 7=-8 8=18 10=3 11=19 12=-3 13=-11 16=-14 17=-7
side sells|datacentre 0=8 5=-4 8=-4 9=13 10=-5
side sells|defence 0=-5 4=5 5=8 8=3 9=8 16=29 17=30
side sells|devices 0=-4 8=-11 9=9 11=-3 17=3
side sells|drugs 0=-12 1=-8 2=-4 3=61 4=-6 5=-19 7=4 8=26 9=-18 10=4 11=4 12=12 13=18 14=-5 16=-4
side sells|electronics 0=13 8=12 9=-7 15=-4 17=-19
side sells|epc 0=-28 3=-5 4=-3 5=-9 8=-49 9=-13 11=-5 12=21 13=-5 14=-3 15=-4 16=-4 17=-17
side sells|equipment 0=-19 2=-4 4=5 5=-3 8=-26 9=30 10=-3 11=-6 13=-4 15=-4 16=-5 17=8
side sells|farm 0=7 2=-3 3=-3 4=13 5=17 6=-4 7=-4 8=15 9=-23 10=-4 11=17 12=-14 13=24 14=-5 15=8 16=13 17=12
side sells|foundry 0=5 3=-3 8=-4 9=-13 10=-4 12=7 16=9 17=-3
side sells|fuelcells 0=-12 8=-14 9=14 17=9
side sells|gasbuyer 0=8 1=-4 4=7 8=6 9=7 10=-4 17=-5
side sells|gases 0=-12 5=7 8=-10 17=-6
side sells|grain 0=4 4=9 5=8 7=-6 8=10 9=-14 14=-9 16=-15 17=-40
side sells|launch 0=-7 8=-9 9=8 17=4
side sells|lease 0=-3 1=9 2=4 8=8 9=-8 13=3 15=4 17=-3
side sells|lessor 0=-4 6=-5 8=-15 9=15 16=22 17=29
side sells|lithium 3=-3 4=-5 8=-17 9=-16 10=7 11=-6 12=-3 13=25 17=4
side sells|lng 0=-11 5=6 8=-12 9=15 11=6 12=-4 16=-3 17=8
side sells|materials 0=-4 1=-3 4=10 5=5 9=41 10=3 11=12 13=-11 16=-5 17=31
side sells|media 0=-6 3=16 4=-3 9=-6 11=-5 12=-9 17=-22
side sells|memory 1=3 6=4 7=-3 8=-5 9=11 14=-3 16=8 17=9
side sells|mining 0=20 2=6 3=-3 4=-8 5=-4 8=8 9=-19 10=-6 11=10 13=-17 17=-36
side sells|oil 0=12 1=-6 2=-4 4=4 5=3 8=3 9=-17 10=-3 13=-9 17=-30
side sells|oilbuyer 0=5 4=3 8=5 13=-13 17=-18
side sells|packaging 4=-5 8=-8 9=-7 17=-10
side sells|parts 0=-3 4=10 17=-5
side sells|platform 0=8 2=-3 3=20 4=-3 8=19 9=21 12=-4 17=12
side sells|power 0=36 1=-4 2=-3 3=-4 4=-11 5=12 6=12 7=-3 8=27 9=46 10=16 13=-9 14=-3 15=-3 16=-8 17=33
side sells|powerbuyer 0=-18 8=-22 9=-10 17=-17
side sells|reactors 8=-4 9=19 17=16
side sells|retail 0=18 1=-4 2=-5 5=-3 9=-23 11=-5 13=-7 17=-41
side sells|rights 5=5 9=-5 12=3 13=-3 17=-12
side sells|satellites 0=-3 1=12 4=5 8=10 11=-3 13=-5 15=5
side sells|servers 1=-3 4=12 8=4 9=6 11=-5 17=-8
side sells|shipping 0=-13 1=-13 8=-31 9=-13 11=3 14=-3 15=5 17=-15
side sells|ships 0=-4 1=-4 2=-3 8=-15 9=-20 11=18 13=20 15=13 17=15
side sells|social 0=29 4=-6 8=17 9=-10 13=9 17=-4
side sells|software 0=6 4=-4 7=5 9=-17 11=-5 12=3 17=-23
side sells|solar 4=-3 7=3 8=-3 9=-11 11=-3 13=-3 16=-8 17=-29
side sells|steel 0=11 1=10 5=3 7=6 8=15 9=-14 10=3 16=9 17=-10
side sells|telecom 0=-16 1=14 4=6 8=-5 9=-5 11=-11 13=4 15=-3 17=-21
side sells|trading 0=11 2=7 8=12 9=-4 11=-3 13=-7 16=-7 17=-25
side sells|trains 0=-15 3=-3 4=14 5=3 6=4 7=26 8=21 9=15 10=23 11=-10 16=-3 17=21
side sells|transport 0=-21 2=-4 6=-5 8=-39 9=13 10=14 11=33 14=19 17=51
side sells|turbines 0=-13 3=-3 8=-20 9=18 11=-3 15=-8 17=3
side sells|uranium 0=-4 8=-8 9=27 17=25
side sells|wafers 0=-3 5=5 9=4 10=-4 11=14 12=4 16=20 17=32
side sells|wind 0=4 5=10 8=8 9=36 11=-3 15=-4 17=26
side slot|by 0=9 1=5 2=-5 3=3 4=9 6=14 8=14 9=30 10=-6 11=-4 13=-13 16=-6
side slot|by|acquisition 0=-4 4=15 8=9 9=9 13=-6
side slot|by|award 0=9 8=7 9=-4 17=-5
side slot|by|build 5=4 9=13 12=4 17=14
side slot|by|buildout 8=-4 9=12 12=3 14=5 17=17
side slot|by|buy 4=10 8=9 9=-5 17=-8
side slot|by|commit 8=-8 9=9 14=3 17=8
side slot|by|debt 0=4 6=-6 8=-8 15=-5 17=-9
side slot|by|equity 1=14 2=-5 4=5 5=6 8=16 10=-4 17=-8
side slot|by|guarantee 2=-10 6=23 8=8 15=8
side slot|by|guarantee-paper 6=12 8=6 15=4
side slot|by|invest 1=8 2=-3 5=6 8=7 17=-4
side slot|by|licence-paper 3=8 8=7 17=-3
side slot|by|loan 2=-4 8=-9 15=-4 17=-4
side slot|by|none 0=-6 2=-7 3=3 6=-7 8=-19 9=9 10=-3
side slot|by|order 0=10 8=6 9=-8 17=-9
side slot|by|other 1=-3 6=-4 7=6 9=-3 17=-12
side slot|by|pay 0=-5 4=-3 7=3 8=-10 9=10 12=-3 14=3 17=5
side slot|by|rent 0=21 8=20 9=-3 17=-3
side slot|by|sell 0=-11 2=5 8=-13 9=18 17=16
side slot|by|serve 6=10 7=3 8=9
side slot|by|trade 0=14 1=-5 3=-3 4=-9 5=-4 6=7 9=22 13=-3 15=-3 17=7
side slot|for 0=22 1=-3 4=-7 5=-6 6=-17 8=-12 10=4 11=22 14=12 15=-4 17=9
side slot|for|award 0=-4 8=-5 9=-7 17=-9
side slot|for|borrow 8=-4 11=8 17=4
side slot|for|commit 0=3 9=11 10=-4 13=8 14=7 17=17
side slot|for|debt 0=-4 6=-3 8=-13 9=4 10=9 11=5 13=-4 17=5
side slot|for|guarantee 2=9 6=-13 8=-8 11=23 17=13
side slot|for|lend 2=3 8=3 10=11 17=8
side slot|for|none 0=7 1=-3 3=5 5=-4 9=-5 11=5 12=-5 13=-11 15=-5 16=9 17=-13
side slot|for|order 8=-4 9=9 15=-3
side slot|for|other 0=-6 1=-3 2=3 3=6 5=-3 6=-6 8=-11 10=-4 11=9 12=-7 13=4 15=5 16=14 17=11
side slot|for|paper 8=-3 13=9 17=5
side slot|for|pay 0=8 6=3 8=10 13=5 15=-3 16=-4 17=-3
side slot|for|rent-out 0=8 8=7
side slot|for|trade 0=21 1=4 4=-5 8=11 9=-6 11=-3 12=3 13=5 14=9 15=-9 16=-8 17=-14
side slot|for|venture 2=5 6=-6 11=3 15=8 17=10
side slot|from 1=8 2=9 4=-6 5=-6 6=11 7=11 8=6 9=14 10=-7 11=-9 12=11 13=4 14=-5 15=12 16=-11
side slot|from|acquisition 4=-10 7=8 9=-6 11=8 17=-3
side slot|from|award 0=14 2=-3 7=3 8=10 9=-7 17=-8
side slot|from|borrow 2=13 8=7 11=-3 17=-5
side slot|from|buy 0=3 4=-9 6=10 7=6 8=3 11=5 16=-3 17=-3
side slot|from|debt 1=7 2=10 8=11 10=3 11=-10 17=-12
side slot|from|equity 1=7 2=-3 4=-3 10=-5 13=12 17=6
side slot|from|guarantee 6=10 8=6 15=12 17=10
side slot|from|lend 2=8 8=5 11=-6 17=-9
side slot|from|licence 3=-3 4=7 8=-4 9=-3 12=10 17=3
side slot|from|licence-paper 3=3 4=8 8=6 12=-3 17=-6
side slot|from|license 3=-5 8=-8 12=10 17=6
side slot|from|none 0=-3 1=11 3=4 4=-3 6=-5 7=4 9=10 10=-3 12=7 15=-4 16=-4
side slot|from|order 3=6 8=3 9=-7 17=-10
side slot|from|other 1=-3 2=12 3=6 4=-7 6=-4 7=7 8=9 9=7 10=-3 12=3 16=-4 17=-4
side slot|from|raise 1=11 2=-10 15=6 17=3
side slot|from|rent 0=-8 8=-12 9=15 15=9 17=21
side slot|from|sell 0=-3 8=-5 9=3 13=6 17=9
side slot|from|stake 1=3 13=12 17=7
side slot|from|trade 2=-9 3=-3 4=3 5=-3 6=12 7=-4 8=-9 9=17 11=-5 13=-6 14=-3 15=10 16=-5 17=5
side slot|from|win 0=-4 3=-3 4=10 13=-5 17=-3
side slot|in 0=-11 2=4 3=3 6=-5 7=-5 8=-19 10=20 11=-7 12=-12 13=-9 14=-6 15=18 16=-12 17=-10
side slot|in|acquisition 1=6 4=-3 13=-6 17=-8
side slot|in|buy 4=3 9=5 10=5 12=-3 13=-7 15=9 17=7
side slot|in|debt 2=-8 8=-11 10=8 15=11 17=18
side slot|in|equity 2=6 5=-8 8=-8 11=-4 13=-3 17=-16
side slot|in|guarantee 2=17 8=15 10=7 15=8 17=11
side slot|in|invest 2=7 5=-8 8=-4 11=-3 17=-7
side slot|in|licence 12=-7 17=-9
side slot|in|none 1=-4 2=-5 4=3 5=10 7=-3 8=-8 9=-7 16=-4 17=-15
side slot|in|order 9=12 17=11
side slot|in|other 1=-5 4=7 5=6 7=-3 9=8 10=8 12=-5 15=-4 16=-7
side slot|in|sell 0=-5 8=-8 9=-4 10=4 17=-4
side slot|in|trade 0=-9 8=-11 9=-3 10=5 11=-3 14=-4 15=11 16=-3
side slot|object 0=14 1=12 2=-8 3=35 4=6 6=-10 7=6 8=5 9=9 10=11 11=5 12=10 13=11 14=5 16=22 17=9
side slot|object|acquire 1=-5 4=5 8=-3 9=-5 11=-4 13=28 15=-3 16=-3 17=13
side slot|object|acquisition 0=-6 1=-9 2=-6 3=8 4=19 5=-3 6=-3 7=-5 8=-7 9=6 10=-7 11=-5 12=-4 13=25 15=-4 17=6
side slot|object|assume 7=9 9=-5 17=-6
side slot|object|award 3=3 4=11 5=-6 9=21 12=-3 14=-3 15=-3 17=7
side slot|object|bid 1=3 3=5 4=-5 9=9 13=-4
side slot|object|borrow 2=-12 8=-11 11=3 13=-4 16=-3 17=-13
side slot|object|build 0=4 3=3 4=-3 5=-6 7=3 9=-8 10=9 13=5 14=12 17=14
side slot|object|buildout 0=5 4=-4 5=13 7=3 8=13 9=-9 13=3 14=8 17=-5
side slot|object|buy 0=-7 1=-4 3=8 4=5 6=-3 7=3 8=-5 9=4 10=3 12=-4 13=7
side slot|object|commit 0=-4 4=-4 8=-16 9=-10 10=-6 11=3 12=7 13=-6 14=4 15=-3 16=8 17=-5
side slot|object|debt 0=-7 1=4 3=3 4=6 5=-4 6=3 7=4 9=-7 11=6 12=-7 13=-13 14=6 16=6 17=-14
side slot|object|equity 0=9 1=5 2=-5 4=-9 5=7 6=-3 7=7 10=30 11=4 12=4 13=-8 14=-4 16=-4 17=12
side slot|object|fee 4=5 7=6 8=8 16=6
side slot|object|grant 8=-5 16=8
side slot|object|guarantee 2=-5 4=-3 8=-18 10=-4 11=-7 12=-4 13=-4 16=12 17=-14
side slot|object|invest 1=-15 2=-3 4=5 5=8 7=3 8=-9 9=-3 10=18 11=-3 13=-8 14=-3
side slot|object|lend 0=-3 1=4 2=13 4=-3 7=-3 8=4 10=5 11=5 12=-3 13=-5 14=4 15=-4 16=3
side slot|object|licence 3=24 4=-6 6=3 7=-3 8=14 9=6 10=-3 12=23 13=-8 16=12 17=24
side slot|object|license 12=9 17=6
side slot|object|license-out 2=-3 3=20 4=-4 6=3 8=14 11=5 12=6 13=-3 16=14 17=15
side slot|object|loan 1=-3 2=10 4=14 8=16 11=-9 17=-15
side slot|object|order 8=-5 9=9 12=-4 16=3 17=3
side slot|object|other 0=6 2=-3 3=-6 4=9 7=11 8=6 9=-15 12=5 13=-4 14=-3 15=-3 16=4 17=-19
side slot|object|paper 0=14 1=4 7=3 8=16 9=-6 13=7 17=-5
side slot|object|pay 0=-3 1=-5 2=5 3=6 7=-7 8=-10 9=7 10=-6 12=13 13=3 14=-9 15=3 16=4 17=8
side slot|object|receive-money 1=3 3=4 8=4 12=8 17=5
side slot|object|rent 0=-3 5=4 6=-4 8=-11 9=16 13=-5 15=9 17=15
side slot|object|rent-out 0=11 2=8 8=13 9=-5 15=3 17=-4
side slot|object|sell 0=19 2=-4 3=-4 4=15 6=-5 7=-5 8=11 9=-7 10=-3 13=8 14=9 16=-5 17=-6
side slot|object|serve 1=17 4=-4 8=5 9=7 15=-3 17=-3
side slot|object|sign 0=5 1=12 6=-4 8=4 9=-8 11=9 12=-3 13=-3 17=-12
side slot|object|stake 1=18 4=-7 8=5 9=7 10=6 13=-4 16=-4 17=3
side slot|object|subscribe 1=3 2=-5 8=-5 10=4 11=8 17=9
side slot|object|trade 0=14 1=17 2=6 3=18 4=-9 5=-7 6=-11 7=-8 9=19 10=-6 12=-6 13=10 15=13 16=7 17=9
side slot|object|win 0=6 3=16 4=-6 7=-3 8=7 9=-11 13=11 15=4 17=-5
side slot|of 2=11 3=-14 4=10 5=12 6=9 7=16 10=5 11=4 12=12 13=15 14=-5 16=-5 17=-4
side slot|of|acquire 1=12 5=5 8=11 13=7
side slot|of|acquisition 0=-7 1=14 4=13 5=5 7=-3 8=10 11=-5 13=18 16=-4 17=4
side slot|of|award 4=3 8=-3 9=12 10=7 12=-3 17=15
side slot|of|borrow 2=12 6=-3 8=6 9=-3 11=-10 12=3 16=5 17=-6
side slot|of|buy 0=3 1=4 2=4 8=6 10=8 11=-4 12=-3 13=8
side slot|of|commit 1=-4 7=10 9=-3 13=3 14=4 16=-3 17=-4
side slot|of|debt 1=-5 2=10 4=-3 5=7 6=5 8=6 9=-6 11=6 12=4 13=-4 15=-3 16=8
side slot|of|equity 0=-3 1=4 4=-6 6=9 9=9 10=-4 11=-4 13=-12 16=-3 17=-17
side slot|of|guarantee 6=6 9=-3 11=-4 15=26 17=15
side slot|of|guarantee-paper 15=9 17=6
side slot|of|licence 3=-12 7=9 8=-8 13=-3 17=-12
side slot|of|license-out 3=-10 7=7 8=-6 12=-7 17=-12
side slot|of|loan 11=5 16=4 17=10
side slot|of|none 0=3 1=-4 2=6 4=20 5=-4 6=-3 9=19 11=-4 12=12 13=12 14=-5 15=-14 17=10
side slot|of|order 0=5 8=-3 9=-9 17=-12
side slot|of|other 1=-8 2=3 3=6 4=14 5=4 6=-3 7=4 9=3 11=-6 13=17 15=-7 17=-3
side slot|of|paper 0=14 8=8 10=-6 17=-8
side slot|of|pay 0=-5 3=3 5=-4 7=5 8=-9 9=-3 10=6 11=7 12=-3 13=-7 14=4 15=-3
side slot|of|rent 0=-9 2=5 5=5 8=-3 9=-4 11=11 15=-4
side slot|of|sell 0=-6 1=5 3=-3 4=10 6=5 7=-3 17=-7
side slot|of|sign 3=4 4=-4 7=-3 8=-9 9=4 11=6 12=-3 13=4 16=-3 17=4
side slot|of|stake 1=10 6=7 7=4 8=16 10=-4 17=-5
side slot|of|talks 2=8 4=-4 17=-5
side slot|of|trade 0=10 3=-5 4=-6 5=-3 7=11 8=-5 10=6 11=17 12=14 14=-6 15=-6 16=-5 17=3
side slot|of|warrant 7=9 8=8
side slot|of|win 6=4 7=8 8=7 12=17 17=13
side slot|subject 0=20 1=6 2=18 3=14 4=14 5=24 6=25 7=21 8=12 9=25 10=26 11=21 12=5 13=21 14=-27 16=9 17=-5
side slot|subject|acquire 0=-10 1=-7 3=6 4=31 5=4 6=-3 7=-8 8=11 9=-3 10=7 11=3 13=-4 17=-9
side slot|subject|acquisition 1=-30 2=-3 3=4 4=41 5=5 6=-6 7=3 8=9 9=-22 10=19 11=-4 12=-5 13=41 15=4 17=19
side slot|subject|assume 3=-3 4=13 7=-3 8=7 12=12 13=-3 16=14 17=19
side slot|subject|award 0=18 1=-3 2=-3 4=-7 6=-3 9=9 12=7
side slot|subject|bid 0=-5 1=-3 2=-3 3=9 4=9 7=6 8=9 13=-7 17=-13
side slot|subject|borrow 1=-6 2=-10 4=3 5=-4 6=3 8=-20 9=4 10=-6 11=14 13=3 15=-8
side slot|subject|build 0=-22 1=3 2=-3 3=-5 4=-8 5=39 6=-3 7=6 8=8 9=8 10=-3 13=-3 14=-5 17=-8
side slot|subject|buildout 0=-20 2=-13 3=-9 5=50 6=-10 7=13 8=17 9=15 10=-8 11=-4 12=-4 13=-5 14=-15 17=-33
side slot|subject|buy 0=32 3=-3 4=14 6=-5 7=-21 8=11 9=-10 10=-15 11=14 12=3 13=3 14=8 15=-6 17=-19
side slot|subject|commit 0=20 1=-8 2=-8 3=11 4=-4 5=-12 6=-3 7=13 9=-6 10=3 12=-5 14=-5 15=11 16=-7 17=-16
side slot|subject|cooperate 0=-3 7=-3 8=-10 17=-5
side slot|subject|debt 0=-3 1=4 2=38 3=-12 4=-9 5=-3 6=18 8=7 9=-8 10=5 11=13 13=10 14=-5 15=10 17=-5
side slot|subject|divest 0=5 3=3 4=-11 5=-3 7=8 8=-3 10=-3 11=-3 13=9 15=8 17=5
side slot|subject|equity 0=-20 1=37 2=-6 4=3 5=-4 6=-7 7=-17 8=-12 9=-14 10=20 12=-9 13=-12 14=-8 15=-5 16=3 17=-27
side slot|subject|fee 0=-4 1=-3 2=-6 3=-5 4=-5 6=25 7=10 8=11 9=-3 13=4 15=-4 16=17 17=8
side slot|subject|grant 0=-5 2=-7 4=-3 6=-3 7=23 9=-3 11=-3 17=-9
side slot|subject|guarantee 0=-11 2=-16 3=9 4=-13 5=-6 6=49 7=-9 8=12 9=35 10=-4 11=-3 12=-4 13=-4 16=-3
side slot|subject|guarantee-paper 2=-4 6=20 8=6 15=-5 17=-12
side slot|subject|invest 0=-9 1=21 2=4 4=-11 5=7 6=-3 7=20 8=16 9=-4 10=5 11=4 13=4 14=-7 17=-11
side slot|subject|join-round 1=6 8=-3 17=-8
side slot|subject|lend 0=-8 1=6 2=39 3=-5 6=-7 8=19 9=-6 11=-11 13=-5 15=9 17=-22
side slot|subject|licence 0=-11 1=-5 2=4 3=36 4=-7 5=-4 6=-6 7=-5 10=-4 11=-5 12=19 13=10 16=5 17=7
side slot|subject|licence-paper 0=-3 1=3 2=-3 3=22 4=-7 5=-3 8=4 10=-4 12=11 13=11 16=-3 17=6
side slot|subject|license 0=-3 3=12 8=3 12=3
side slot|subject|license-out 0=-5 1=-3 2=18 3=-5 4=-3 7=4 8=-3 9=-4 12=9 13=-3 15=3 16=-4 17=-4
side slot|subject|loan 0=-3 1=8 4=-6 5=-3 6=12 9=-6 10=-6 11=12 12=-3 13=15 15=10 17=13
side slot|subject|none 0=-5 1=11 2=12 4=10 5=9 6=-3 7=15 8=-5 9=11 10=15 11=17 12=5 13=13 14=-9 15=3 16=3
side slot|subject|obtain 0=4 3=9 8=10 17=-7
side slot|subject|order 0=19 1=-5 2=9 3=-7 5=-5 6=3 7=-7 12=9 14=8 16=-3 17=-3
side slot|subject|other 0=17 1=-5 2=6 5=5 6=19 7=27 9=13 10=15 11=22 13=7 14=-8 15=4 16=8
side slot|subject|paper 0=18 1=3 2=-8 3=-5 4=7 5=-4 6=-3 7=-3 9=13 10=10 11=13 12=-4 17=15
side slot|subject|pay 0=14 2=-10 3=7 4=13 5=26 6=-13 7=-4 8=17 9=3 10=4 12=-8 13=-5 14=-5 15=-5 16=10 17=-17
side slot|subject|provide 0=-4 2=8 6=8 8=8
side slot|subject|raise 0=8 1=-7 2=-3 3=-3 4=-3 5=8 6=-6 8=-13 9=-8 10=19 11=-4 12=3 16=-6 17=-4
side slot|subject|receive-money 3=8 5=8 8=7 10=4 11=9 12=-3 17=4
side slot|subject|rent 0=23 1=-5 3=3 4=-8 6=4 7=-5 8=10 9=-9 10=-3 13=23 14=7 16=8 17=9
side slot|subject|rent-out 0=-8 8=-14 9=19 11=14 17=26
side slot|subject|sale 3=4 4=-6 8=-9 10=9 13=-6
side slot|subject|sell 0=5 1=-5 2=7 3=4 4=-21 5=8 7=7 8=-9 9=27 10=6 11=4 12=-12 13=36 14=-6 15=-3 16=-3 17=27
side slot|subject|serve 0=-26 1=-9 6=3 7=3 8=-26 10=15 12=3 13=-6 16=-5
side slot|subject|sign 0=12 1=-8 2=6 4=-6 6=8 8=-4 9=29 10=-4 11=-10 12=3 13=-20 15=6 16=3
side slot|subject|stake 0=-6 3=-4 4=19 5=-3 8=-3 9=-3 13=-14 17=-23
side slot|subject|subscribe 1=15 2=24 4=-6 7=-4 8=17 10=6 17=-3
side slot|subject|takeover 0=3 7=3 8=-4 13=23 16=-3 17=13
side slot|subject|talks 0=8 1=8 2=-4 3=9 5=-3 6=-3 7=-3 9=-5 10=16 12=-13 17=-11
side slot|subject|trade 0=34 1=-9 2=5 3=-4 4=5 5=7 6=-4 7=16 8=5 9=32 10=5 11=21 12=5 13=-3 14=3 15=-13 16=3
side slot|subject|venture 0=-7 2=-3 6=24 7=17 8=21 9=3 16=-3 17=-7
side slot|subject|warrant 0=-3 7=7 8=-4 16=9
side slot|subject|win 0=-11 2=-3 3=-7 4=23 5=-3 7=-5 8=-12 9=17 10=-3 11=-5 12=11 13=-9 15=-3 17=5
side slot|to 0=-7 2=9 4=26 5=-8 7=-5 9=13 10=3 11=9 13=5 14=-9 15=10 16=12 17=15
side slot|to|acquire 4=-7 8=-8 11=6 13=9 17=11
side slot|to|acquisition 1=-3 3=-3 4=22 8=8 9=-14 10=-3 11=5 13=9 16=-3 17=-8
side slot|to|borrow 2=12 8=9 15=5
side slot|to|build 8=-3 9=16 17=15
side slot|to|buildout 8=-3 9=16 17=15
side slot|to|buy 0=-11 8=-15 9=18 10=-3 13=17 16=6 17=30
side slot|to|commit 1=-3 6=3 8=-4 9=-9 10=12 15=-3 16=3
side slot|to|debt 1=3 2=16 4=4 6=-9 8=8 9=-5 10=-3 11=9 16=-3 17=-7
side slot|to|equity 1=-12 2=4 4=5 5=-3 8=-11 9=-3 10=19 14=-3 17=10
side slot|to|fee 16=10 17=5
side slot|to|guarantee 0=-3 6=-4 8=-12 9=-5 11=-5 15=13
side slot|to|lend 2=-3 8=-8 11=11 17=5
side slot|to|licence 3=8 4=-4 9=-3 12=-7 17=-16
side slot|to|loan 2=10 8=5 10=3 11=6
side slot|to|none 1=3 3=5 4=-3 6=9 7=-6 10=-7 12=6 14=-3 17=-8
side slot|to|other 0=-16 1=8 4=-3 6=6 8=-12 9=7 10=-11 12=8 15=4 16=10 17=9
side slot|to|pay 0=-5 8=-10 9=10 12=-6 15=4 16=4 17=11
side slot|to|rent 4=15 8=8 9=-5 17=-8
side slot|to|sale 4=14 8=10 17=-5
side slot|to|sell 0=15 1=9 2=-4 4=15 8=25 9=-13 11=-3 13=-5 15=3 17=-21
side slot|to|serve 0=-3 8=-6 9=8 16=3 17=10
side slot|to|sign 0=-4 4=10 7=9 8=11 9=4 16=3 17=6
side slot|to|trade 0=10 1=5 2=-10 3=-4 4=12 6=7 8=10 9=17 12=-3 13=4 14=-3 16=11 17=16
side slot|with 0=11 1=14 2=7 3=10 4=13 5=10 6=4 7=-7 8=17 9=19 10=-3 11=-5 12=18 13=7 14=-5 16=10 17=14
side slot|with|acquisition 0=-3 1=6 2=-3 4=7 8=5 9=-5 13=10
side slot|with|award 8=-3 9=8 17=7
side slot|with|build 0=10 8=5 9=-3 16=-3 17=-7
side slot|with|buildout 0=9 16=-5 17=-9
side slot|with|buy 0=-22 4=4 8=-22 9=18 13=-3 16=-3 17=8
side slot|with|cooperate 8=-3 16=-3 17=-8
side slot|with|debt 2=23 3=5 4=-3 6=7 8=22 9=3 15=4
side slot|with|equity 1=3 2=-3 4=-4 8=-8 10=-4 13=6 14=4 16=8 17=9
side slot|with|invest 8=-5 9=3 10=5 14=4 17=11
side slot|with|lend 2=5 3=3 6=5 8=9 16=4
side slot|with|licence 0=-4 2=3 3=13 4=-3 8=4 12=22 13=-3 16=3 17=17
side slot|with|licence-paper 3=12 8=7 9=-3 12=-5 16=6 17=-5
side slot|with|license-out 2=3 3=-4 12=11 17=7
side slot|with|loan 2=14 8=8 9=7 11=-8 17=-4
side slot|with|none 0=4 3=-5 5=-3 6=6 8=-7 10=10 11=-4 13=11 16=-9
side slot|with|order 3=9 4=7 12=-3 13=3 16=-4 17=-5
side slot|with|other 0=-3 1=7 2=-7 3=-4 4=12 5=-4 8=-10 9=10 10=10 12=10 13=10 14=-3 16=-8 17=14
side slot|with|paper 1=8 4=-7 5=10 8=3 9=13 17=9
side slot|with|pay 0=-5 8=-10 9=4
side slot|with|rent 0=17 8=13
side slot|with|sale 1=8 4=-5 13=4
side slot|with|sell 0=4 4=8 7=4 8=12 9=10 12=-3 17=3
side slot|with|serve 0=10 8=5 17=-3
side slot|with|sign 0=15 2=-3 3=3 4=12 5=7 7=-4 8=21 9=-4 10=-3 11=-4 12=9 16=12
side slot|with|talks 0=-6 1=9 3=-6 4=13 8=4 9=-7 11=8 12=23 17=18
side slot|with|trade 0=15 2=-12 4=8 5=19 7=-3 8=12 9=16 10=-5 11=-4 12=-10 13=-13 14=-5 15=-3 16=15 17=-3
side slot|with|venture 7=-5 8=-10 9=-4 16=11
side slot|with|win 0=10 8=4 17=-3
side speaker|meant 0=14 1=25 2=14 3=-12 4=-11 5=17 6=-4 7=-5 8=11 9=6 10=13 11=15 13=-5 14=-12 15=-6 16=6
side speaker|named 0=-5 1=3 2=-16 3=6 4=-8 5=59 6=21 7=-5 9=-3 10=16 11=12 12=5 14=-18 15=-6 17=-17
side stood|payee 0=6 1=-25 2=-36 3=11 4=-19 5=53 6=9 7=8 8=-23 9=6 10=4 11=18 12=6 13=10 14=-30 15=27 16=5 17=-16
side stood|payer 0=16 1=18 2=-10 3=32 4=12 5=-9 6=-28 7=-11 8=-26 9=4 11=19 12=-35 13=14 14=30 15=3 16=-16 17=-25
side subject|meant 0=13 2=35 3=39 4=28 5=14 6=7 7=-15 9=17 10=59 11=13 12=14 13=9 14=18 15=-6 17=14
side subject|named 0=11 1=-15 2=-14 4=23 5=14 6=3 8=-9 9=3 10=8 11=3 12=7 14=19 15=-13 16=10 17=-14
side topic|meant 0=41 2=3 4=7 5=4 6=12 7=8 8=55 9=-4 10=33 11=37 13=40 15=-3 16=16 17=83
side topic|named 0=-19 1=11 2=14 3=-8 4=14 5=21 6=9 8=13 9=3 10=6 11=18 13=5 14=5 16=11 17=20
side unnamed 4=-3 8=-5 10=-6 17=-9
side was|payee 0=-3 2=19 3=16 4=14 5=39 6=-6 7=32 9=9 10=25 11=39 12=8 13=15 14=-43 15=26 16=7 17=9
side was|payer 0=34 1=18 2=-27 3=17 4=31 5=28 6=24 7=-7 8=13 9=37 10=-16 12=-4 13=-3 14=28 15=59 16=-6 17=5`
