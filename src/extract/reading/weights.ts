/** Written by tools/train-reading.ts; docs/decisions/0007-learned-reading.md says how. */
export const weightTable: string = `pair after|% 0=-5 1=12 3=7 4=-5 7=-4 10=-3 11=6 12=-3 13=-3 16=-3 17=-6
pair after|%|, 1=5 8=3 10=-3 17=-7
pair after|%|of 0=-4 1=5 3=8 8=6 9=4 13=-4 17=-5
pair after|( 0=14 1=3 2=6 7=3 8=23 10=-3 11=-3 12=5 13=5
pair after|(|MONEY 8=-3 9=5 13=4 17=8
pair after|(|PARTY 0=10 1=5 2=8 3=-6 4=3 7=4 8=20 10=-3 11=-3 12=7 13=3
pair after|(|other 0=12 8=8
pair after|(|作 0=3 8=3 9=-6 17=-6
pair after|) 0=5 1=4 2=6 3=-7 7=4 8=8 9=-7 10=-3 12=6 13=5 17=-3
pair after|)|, 9=5 11=4 13=4 17=10
pair after|)|订 0=3 8=3 9=-6 17=-6
pair after|, 0=19 1=5 2=27 3=24 4=9 5=-6 7=12 8=18 9=-6 10=13 11=23 12=5 13=25 14=5 15=10 17=6
pair after|,|DATE 0=13 1=-3 3=3 4=9 6=-4 8=16 9=11 12=-3 17=5
pair after|,|MONEY 1=-5 2=5 3=-5 4=-4 6=5 8=-4 9=-7 10=-6 11=6 12=3 13=16 15=-5
pair after|,|PARTY 0=23 2=4 7=10 8=27 9=-17 10=16 11=4 13=11 15=-4 16=6 17=8
pair after|,|PERSON 2=4 4=3 8=9
pair after|,|RATE 0=6 8=3 17=-3
pair after|,|a 0=-3 1=5 4=3 5=-3 7=-3 8=-3 9=-9 10=5 11=8 12=4 16=-4
pair after|,|accord 4=13 8=9 17=-3
pair after|,|after 0=6 8=4 12=5 13=-3
pair after|,|against 0=8 3=7 6=-3 8=8 17=-3
pair after|,|all 0=-3 4=3 7=3 9=6 13=-3
pair after|,|an 0=4 1=3 4=-8 9=-5 10=9 13=-3
pair after|,|and 1=-6 2=-5 3=-7 5=5 6=-4 7=-9 8=-27 9=-6 10=-7 11=9 12=-6 16=-4 17=-17
pair after|,|are 1=6 17=-4
pair after|,|at 1=5 3=-3 7=-3 11=7 12=4 17=9
pair after|,|beginn 0=-7 8=-7 9=11 17=11
pair after|,|but 9=5 14=7 17=4
pair after|,|by 3=6 11=7
pair after|,|clos 0=6 8=5 11=7 17=4
pair after|,|company 0=-3 1=5 3=6 4=4 7=-3 8=6 9=8 17=5
pair after|,|could 6=6 8=7
pair after|,|end 3=3 4=3 13=9 17=6
pair after|,|for 0=8 1=-8 2=8 4=5 6=-4 8=7 9=3 10=5 11=-3 12=-3 13=4 15=7 17=8
pair after|,|from 3=-4 4=-5 8=-11 12=6 17=4
pair after|,|had 8=-5 11=7 12=3 17=7
pair after|,|half 1=3 10=-3 11=-6 17=-10
pair after|,|has 0=-13 2=3 3=5 6=4 8=-8 9=-7 10=-6 13=-4 15=-3 17=-22
pair after|,|hav 0=5 1=3 2=4 4=9 8=14 9=-3 17=-3
pair after|,|have 3=7 8=6 11=4
pair after|,|if 6=7 8=3
pair after|,|in 1=4 3=4 4=3 6=-3 9=-7 12=8 13=6 17=6
pair after|,|is 0=-7 7=-4 8=-16 9=-3 17=-6
pair after|,|of 0=6 6=-3 9=-5 13=3 17=-3
pair after|,|other 6=-10 8=-12
pair after|,|out 7=9 8=4 17=-3
pair after|,|pronoun 0=-15 1=4 2=3 3=-10 5=6 6=-10 7=9 8=-15 9=-19 10=3 11=-11 12=3 13=-5 17=-30
pair after|,|should 8=-3 11=-6 15=10 17=3
pair after|,|sign 0=7 8=8
pair after|,|ten 4=6 8=4
pair after|,|the 0=-8 1=-5 2=6 4=10 7=-5 8=-5 11=12 12=3 13=-7 14=7 15=6 16=-5 17=11
pair after|,|to 0=5 1=-3 2=11 4=3 6=-3 8=10 9=-7 17=-10
pair after|,|under 0=7 8=6 9=-6 10=7 15=5 17=5
pair after|,|was 0=6 1=5 2=8 7=-3 8=11 10=-4 11=-4 12=3 13=-3 16=-3 17=-11
pair after|,|which 1=-11 3=-8 4=8 6=8 7=5 8=-3 9=12 10=6 11=-6 12=3 13=9 16=3 17=19
pair after|,|who 0=-5 8=-7 17=-5
pair after|,|whos 0=4 3=5 7=-4 13=15 17=17
pair after|,|will 0=5 1=-4 6=5 7=5 8=10 9=-3 10=5
pair after|,|with 0=5 1=-4 2=-8 3=6 4=8 7=-7 9=-5 12=-4 17=-11
pair after|,|worth 0=5 4=9 8=11 17=-7
pair after|,|would 0=4 13=-3 17=-7
pair after|,|“ 0=-8 7=7 8=-6 12=3 17=4
pair after|,|一 0=-7 2=6 4=-3 8=-3 9=-5 17=-7
pair after|,|三 0=8 2=5 3=9 6=-3 8=12 9=-8 11=-4 17=-13
pair after|,|不 4=3 6=4 8=7 9=6 11=-4 16=8 17=9
pair after|,|与 4=7 8=8 9=-3 17=-3
pair after|,|两 8=-3 14=6 17=4
pair after|,|买 8=-4 9=3 13=-3 15=6
pair after|,|五 3=8 8=5 9=-3 17=-4
pair after|,|亦 0=6 6=3 8=8
pair after|,|从 0=-9 8=-8 9=14 17=13
pair after|,|付 0=6 6=3 8=8
pair after|,|以 9=4 13=6 17=5
pair after|,|价 3=6 8=3 9=-3 12=5 13=4 17=4
pair after|,|但 3=-5 8=-11 12=3
pair after|,|作 0=4 4=-3 7=5 9=-4 13=8 17=4
pair after|,|保 6=6 8=4 15=-3 17=-4
pair after|,|先 3=10 8=7 17=-4
pair after|,|全 0=3 8=4 9=7 13=4 17=6
pair after|,|公 7=7 8=6
pair after|,|共 9=8 17=9
pair after|,|写 2=7 4=5 7=4 8=12 11=-3 17=-4
pair after|,|决 9=8 17=7
pair after|,|凭 8=-4 16=4 17=6
pair after|,|出 8=3 10=-3 17=-6
pair after|,|分 0=5 1=3 2=4 5=-3 8=4 13=-9 17=-14
pair after|,|包 0=-4 3=10 8=5
pair after|,|十 0=5 5=4 8=10 11=4
pair after|,|只 8=-6 13=4
pair after|,|合 0=-10 8=-17 9=23 11=-4 12=3 16=-3 17=16
pair after|,|员 13=6 17=4
pair after|,|在 0=-3 4=3 9=5 16=5 17=7
pair after|,|对 0=-3 8=-6 10=-4 12=3
pair after|,|将 2=5 3=-8 8=-5
pair after|,|就 2=3 13=6 17=3
pair after|,|已 0=-14 1=5 8=-13 11=4
pair after|,|年 0=-6 8=-10 9=12 17=6
pair after|,|并 0=7 5=4 8=11 9=-4 17=-5
pair after|,|总 0=7 8=3 9=5
pair after|,|想 4=3 7=7 8=5
pair after|,|成 4=-4 8=-9 10=3 13=4 17=3
pair after|,|打 4=4 7=12 8=11 17=-3
pair after|,|承 8=-3 10=5 13=-4 16=5 17=8
pair after|,|按 0=-4 3=7 8=3 9=4
pair after|,|换 4=3 10=4 13=3 17=6
pair after|,|收 5=4 12=7 17=5
pair after|,|整 4=-3 8=-4 13=-6 17=-7
pair after|,|是 8=-4 11=4 13=6 17=7
pair after|,|最 3=-12 7=3 8=-13 15=5 17=8
pair after|,|月 0=7 2=6 8=8 13=-3 17=-6
pair after|,|期 2=8 8=6 9=-3 17=-4
pair after|,|本 0=9 6=3 7=3 8=12 10=8 17=4
pair after|,|标 2=5 13=6 17=3
pair after|,|框 0=6 1=5 8=9
pair after|,|正 4=-5 8=-6
pair after|,|每 3=6
pair after|,|没 17=-6
pair after|,|理 0=3 7=3 8=6 13=4
pair after|,|看 0=8 8=7
pair after|,|租 0=-6 8=-9 9=5
pair after|,|第 0=-7 7=8 8=-3 17=-5
pair after|,|签 0=3 7=-5 8=-5 12=6
pair after|,|自 0=9 5=-3 8=3 9=-3 17=-5
pair after|,|被 0=-4 8=-6 17=-5
pair after|,|账 4=5 7=5 8=8 17=-4
pair after|,|购 0=-8 8=-8
pair after|,|贷 6=-4 8=-7 15=-3 17=-6
pair after|,|费 0=6 3=8 8=13
pair after|,|这 0=-5 1=3 4=4 5=6 8=5 17=-3
pair after|,|那 5=6 8=7
pair after|,|酬 9=6 17=6
pair after|,|金 1=6 9=-3 17=-5
pair after|,|钱 1=3 8=5 10=-3 17=-6
pair after|,|须 12=6 17=4
pair after|,|预 0=5 3=7 8=9 17=-5
pair after|,|额 6=5 11=7 17=7
pair after|,|首 0=8 3=9 4=-3 8=14 9=-5 13=4 17=-5
pair after|9 0=3 1=5 2=13 3=-13 4=-16 8=-11 9=10 10=-12 11=11 12=-3 13=19 16=-7 17=9
pair after|9|% 0=-5 1=12 3=7 4=-4 7=-4 10=-3 11=6 12=-3 16=-3 17=-5
pair after|9|9 0=7 2=3 8=11 9=-3 17=-4
pair after|9|billion 8=-7 9=3
pair after|9|million 0=-3 8=-5 9=8 11=-3 13=3 17=7
pair after|9|neo 2=8 8=9 11=-3 17=-4
pair after|9|t 0=-9 8=-9 9=3 17=3
pair after|9|万 1=-5 8=-6 9=4 10=-5 17=-3
pair after|9|亿 4=-4 8=-6 12=4 17=3
pair after|9|年 0=22 2=4 8=24 9=-6 17=-7
pair after|9|的 8=-4 12=12 17=8
pair after|9|签 0=4 2=3 3=-3 8=4 12=-6 17=-7
pair after|: 0=5 1=16 2=8 3=6 7=5 8=22 9=-5 12=6 14=-3 15=12 16=6 17=7
pair after|:|MONEY 1=3 2=-4 3=9 6=-3 7=-4 9=6 11=5 12=-4 15=8 17=12
pair after|:|PRONOUN 0=8 1=3 4=-4 7=3 8=6 10=-3 15=4
pair after|:|SIZE 0=6 8=5
pair after|:|a 0=-3 4=-4 8=-12 12=10 13=-3
pair after|:|other 2=-3 3=5 7=7 8=5 11=-3 17=-5
pair after|:|the 0=-3 8=-6
pair after|:|“ 1=12 2=-3 4=3 8=10 13=12 17=10
pair after|:|租 0=3 7=3 8=6
pair after|COMPANY|s 8=-3 9=10 17=9
pair after|DATE 0=17 1=4 2=-13 3=-6 4=27 5=-6 6=-9 8=8 9=15 11=21 12=7 13=-17 14=-4 16=-8 17=3
pair after|DATE|, 0=14 4=6 8=12 9=5 10=-6 11=5 17=-4
pair after|DATE|and 0=-9 2=3 4=6 9=10 11=5 17=13
pair after|DATE|at 0=4 8=6
pair after|DATE|for 0=13 8=11 9=-4 13=-6 17=-14
pair after|DATE|to 4=7 8=4 9=-3 17=-4
pair after|DATE|下 9=10 16=3 17=11
pair after|DATE|二 0=6 8=6
pair after|DATE|八 0=3 9=-8 17=-8
pair after|DATE|已 0=3 7=3 8=4 9=4 12=3 17=8
pair after|DATE|底 0=6 6=-3 7=6 8=6 9=-5 13=-8 17=-16
pair after|DATE|承 0=-6 8=-8 9=7 17=5
pair after|DATE|的 0=8 8=8 9=-6 17=-6
pair after|DATE|签 2=-3 3=5 4=9 7=4 8=10 12=-4 17=-12
pair after|DATE|起 0=10 8=9
pair after|MONEY 1=12 2=16 4=13 6=16 7=-8 8=3 9=17 10=18 11=27 12=13 13=22 15=-3 16=10 17=29
pair after|MONEY|( 0=12 8=8
pair after|MONEY|) 0=-13 8=-13 9=5 13=3 17=7
pair after|MONEY|, 0=-23 1=14 2=14 4=18 5=-8 7=8 9=-13 10=-5 11=5 12=3 13=15 14=4 15=4
pair after|MONEY|PRONOUN 4=-3 8=-6 10=-3 11=3 13=4
pair after|MONEY|a 0=5 4=-3 9=6 12=4 13=-4
pair after|MONEY|and 1=-3 3=7 8=-3 17=-5
pair after|MONEY|by 11=-3 17=-6
pair after|MONEY|contract 0=6 8=5
pair after|MONEY|debt 6=7 8=7 17=-4
pair after|MONEY|for 0=-11 1=13 3=-3 7=4 9=-9 10=9 11=-3 12=9 13=-4 16=-4 17=-6
pair after|MONEY|from 0=7 8=8 10=-3 11=4 17=-4
pair after|MONEY|if 3=10 8=5
pair after|MONEY|in 2=3 3=5 8=3 12=-3 13=-7 15=6 17=-9
pair after|MONEY|market 8=-6
pair after|MONEY|more 2=-12 8=-13
pair after|MONEY|of 0=-5 2=-4 3=-4 4=-4 6=-6 8=-27 9=9 10=9 12=-3 13=-5 15=4 17=7
pair after|MONEY|on 2=5 4=6 8=8 9=-5 13=5 14=-3 17=-5
pair after|MONEY|order 0=6 8=4 9=-3 17=-5
pair after|MONEY|over 0=13 7=-4 8=5 9=-4 13=-3 17=-7
pair after|MONEY|pact 3=6 7=-4 9=5 17=3
pair after|MONEY|pric 8=-3 9=5 13=3 17=6
pair after|MONEY|that 2=4 6=4 8=8
pair after|MONEY|to 2=-4 3=5 7=-3 8=-6 9=-3 12=6
pair after|MONEY|under 0=4 2=7 8=10
pair after|MONEY|” 0=-8 1=-10 4=6 8=-16 10=-4 11=-6 17=-14
pair after|MONEY|三 11=-8 17=-8
pair after|MONEY|保 15=-4 17=-6
pair after|MONEY|债 6=3 11=6 17=5
pair after|MONEY|公 0=6 6=3 8=8 17=-3
pair after|MONEY|已 0=9 8=11 12=6 13=-4
pair after|MONEY|循 2=7 8=7
pair after|MONEY|投 8=-4 12=9 17=5
pair after|MONEY|收 4=8 8=6 17=-3
pair after|MONEY|的 0=-6 1=3 2=3 5=13 6=4 7=-7 8=5 9=4 10=11 12=-5 13=7 14=-3 15=-5 17=6
pair after|MONEY|社 6=4 7=5 8=6
pair after|MONEY|租 6=-5 8=-8 17=-3
pair after|MONEY|联 6=-5 8=-6 11=-5 17=-5
pair after|MONEY|购 7=3 16=11 17=9
pair after|MONEY|贷 2=3 6=4 8=6 11=-4 17=-5
pair after|MONEY|过 11=17 17=16
pair after|MONEY|首 1=4 3=3 8=6 17=-3
pair after|PARTY 0=17 2=-10 3=-13 4=13 5=-3 7=16 9=-8 10=18 11=18 12=5 13=-10 14=8 15=7 16=9 17=10
pair after|PARTY|) 0=11 1=5 2=8 3=-6 4=3 7=4 8=20 10=-3 11=-3 12=7 13=3
pair after|PARTY|, 0=32 1=-4 3=-3 4=-4 6=-7 7=-5 8=5 11=3 12=-6 14=6 15=-3 16=3
pair after|PARTY|PARTY 8=-3 11=-8 13=-4 17=-16
pair after|PARTY|about 0=6 2=-3 4=-3
pair after|PARTY|and 10=14 11=4 17=17
pair after|PARTY|by 12=6 17=4
pair after|PARTY|for 0=-9 1=-3 3=-6 4=4 7=10 8=-4 9=7 14=-4
pair after|PARTY|get 4=6 8=4 17=-3
pair after|PARTY|has 8=-4 14=7 17=5
pair after|PARTY|of 2=-3 8=-6 17=-3
pair after|PARTY|s 2=3 4=7 6=5 8=10 9=-4 11=3 15=4
pair after|PARTY|was 1=7 8=5
pair after|PARTY|三 8=-3 11=-8 17=-10
pair after|PARTY|产 0=8 8=7
pair after|PARTY|付 15=6 17=6
pair after|PARTY|公 0=4 7=5 8=7 17=-3
pair after|PARTY|占 7=7 8=5 17=-4
pair after|PARTY|发 0=10 8=9 13=4
pair after|PARTY|只 2=3 12=6 17=4
pair after|PARTY|合 7=4 8=5 11=6 17=6
pair after|PARTY|旗 1=7 8=6 17=-3
pair after|PARTY|没 0=4 7=4 8=6
pair after|PARTY|的 3=-3 4=-9 6=9 8=-3 12=-3 13=4 15=-5 17=-7
pair after|PARTY|等 11=7 17=7
pair after|PARTY|签 4=7 8=7 11=7 17=4
pair after|PERSON 1=14 4=6 8=20 17=-3
pair after|PERSON|, 0=6 8=4
pair after|PRONOUN 0=-12 1=8 2=4 3=5 5=12 6=11 7=14 8=6 9=-15 10=20 11=-7 12=22 13=6 14=5 16=5 17=6
pair after|PRONOUN|DATE 7=6 8=5 9=6 13=5 17=8
pair after|PRONOUN|MONEY 0=-7 1=6 2=-3 3=3 4=-4 6=10 7=3 8=6 17=-7
pair after|PRONOUN|at 0=13 8=12 13=4
pair after|PRONOUN|first 0=-3 1=7
pair after|PRONOUN|good 3=7 8=5
pair after|PRONOUN|had 10=4 12=5 17=8
pair after|PRONOUN|has 0=-5 8=-8 9=-3 11=5 13=3
pair after|PRONOUN|is 0=3 2=3 3=7 8=6 12=-5 17=-8
pair after|PRONOUN|mak 0=-3 8=-7 17=-6
pair after|PRONOUN|of 0=6 13=10 17=8
pair after|PRONOUN|owner 4=8 7=-5 13=6 17=3
pair after|PRONOUN|shar 2=3 4=4 7=7 8=11 10=7
pair after|PRONOUN|size 4=6 8=4
pair after|PRONOUN|to 0=-3 2=3 9=8 17=6
pair after|PRONOUN|will 0=-7 7=9
pair after|PRONOUN|would 4=4 8=3 17=-7
pair after|PRONOUN|以 0=6 8=4 10=3
pair after|PRONOUN|全 4=7 8=5
pair after|PRONOUN|签 6=-4 8=-7 9=-4 15=5
pair after|RATE 0=18 1=-8 3=14 4=-5 7=-4 8=9 9=11 13=-4 17=5
pair after|RATE|a 1=-7 3=8 7=-3 8=-6 9=16 17=12
pair after|RATE|annually 0=8 8=7
pair after|SIZE 0=22 2=3 3=4 7=-8 8=15 9=10 10=-6 12=-4 13=-8 16=5 17=-4
pair after|SIZE|, 0=5 7=-4 9=13 17=10
pair after|SIZE|SIZE 0=11 8=10
pair after|SIZE|of 0=-9 7=-4 8=-14
pair after|SIZE|的 0=-6 8=-8
pair after|a 2=13 3=7 4=6 5=-3 6=6 7=15 8=14 9=8 10=6 11=-6 12=8 13=12 14=-6 15=3 17=5
pair after|about 0=6 2=6 3=-4 4=4 6=3 7=-3 8=8 9=-3 11=-4 12=5 17=-7
pair after|about|a 0=9 4=9 7=-3 8=11 11=-6 17=-10
pair after|accord 0=-6 4=12 8=4 9=12 17=7
pair after|accord|to 4=13 8=9 17=-3
pair after|advanc 8=-6 11=6
pair after|advanc|, 11=9 17=6
pair after|adviser 11=-6 17=-6
pair after|adviser|, 11=-6 17=-5
pair after|africa 9=-5 13=7 17=4
pair after|after 0=4 1=7 4=4 8=11 10=4 12=4 16=-3
pair after|after|PRONOUN 4=7 8=6
pair after|again 8=-6 11=-6 17=-9
pair after|against 0=5 2=5 3=5 6=12 7=-4 8=17 9=-4 11=8
pair after|against|the 11=9 17=8
pair after|again|, 8=-3 11=-6 17=-8
pair after|ago 0=-7 8=-9 12=-3 13=-3 17=-8
pair after|agre 0=12 1=3 8=8 12=4 13=-5 14=-4 16=9
pair after|agreement 0=7 4=3 6=3 8=8 9=-6 11=3 13=-5 16=5 17=-6
pair after|agreement|, 0=12 8=12
pair after|agreement|dat 0=8 8=7 9=-6 11=3 17=-3
pair after|agre|on 0=7 8=5
pair after|agre|to 0=-4 1=4 8=-6 9=4 12=4 13=-5 14=-4 17=-3
pair after|ahead 0=4 1=6 8=7
pair after|ahead|of 1=6 8=3
pair after|all 0=-13 1=-5 4=8 8=-12 9=3 11=4 12=7 16=-4 17=7
pair after|all|of 0=-5 1=-3 3=-3 4=11 9=-6 13=-6 17=-11
pair after|alon 9=-3 10=6 12=5 17=6
pair after|among 8=-3 10=-3 11=8 17=6
pair after|among|them 10=-3 11=8 17=4
pair after|an 1=9 4=-8 7=-6 8=-9 9=-10 10=12 11=4 13=-17 16=-4 17=-19
pair after|and 1=-8 3=11 4=9 5=4 7=-24 8=-13 9=-17 10=5 11=15 12=-12 13=8 14=-3 15=-3 17=-12
pair after|and|9 3=8 8=7 17=-5
pair after|and|MONEY 2=-3 7=-4 8=-8 10=-6 17=-10
pair after|and|OTHER 3=-4 8=-7 10=6 17=3
pair after|and|PARTY 0=-8 2=-3 4=3 8=-15 10=10 11=14 17=17
pair after|and|a 0=-7 4=-4 8=-14 9=-3 17=-3
pair after|and|has 0=-5 1=-3 4=4 7=-5 8=-10 9=-4 12=3 17=-5
pair after|and|is 0=7 8=6 9=-3 17=-6
pair after|and|not 0=7 8=3 10=3
pair after|and|paid 0=-5 8=-6
pair after|and|pay 3=9 8=7 11=9 17=4
pair after|and|pronoun 0=9 8=3 9=-5 13=6 17=-3
pair after|and|put 0=3 4=6 8=5 17=-3
pair after|and|sign 0=6 8=3 17=-3
pair after|and|that 4=-3 8=-5 13=-4 17=-6
pair after|and|the 0=-9 4=4 8=-8 9=3 11=3
pair after|and|will 0=18 2=4 3=4 5=6 8=26 9=4 12=-5 17=-6
pair after|announc 0=-4 8=-7 9=11 17=7
pair after|annually 0=8 8=7
pair after|another 0=-4 1=6 3=3 4=-4 7=-5 8=-7 9=4 16=-3 17=-4
pair after|another|MONEY 1=6 9=6
pair after|anyth 1=7 2=-5 8=-3
pair after|an|offer 4=-5 8=-4 12=6 13=-8 17=-4
pair after|an|order 0=8 8=8 17=-5
pair after|approv 0=-3 8=-6
pair after|are 0=-13 1=4 2=6 3=-3 4=15 8=9 11=4 13=-3 17=-5
pair after|are|in 0=-3 8=-4 9=11 11=3 17=12
pair after|are|“ 1=6 2=7 4=-4 8=5
pair after|arm 8=-4 13=-7 17=-9
pair after|arrangement 9=10 10=5 17=13
pair after|as 0=9 1=-3 2=-5 3=-4 7=7 9=-19 10=12 11=4 12=-3 13=8 16=-4 17=-7
pair after|ask 0=10 7=-3 8=5 17=-3
pair after|as|a 0=-3 7=8 10=3 17=-3
pair after|at 0=14 1=-6 2=5 3=-9 5=4 6=-5 9=-16 10=-5 11=8 12=9 13=17 15=-3 16=3 17=4
pair after|at|MONEY 3=-4 4=-4 7=-3 8=-15 10=-5 12=3 13=18 14=4 17=12
pair after|at|PARTY 0=13 8=12 9=-3 14=-4 17=-8
pair after|at|RATE 8=-4 9=-6 17=-7
pair after|at|a 3=-3 7=-3 8=-7 9=6 13=6 17=9
pair after|at|the 0=-3 2=8 7=8 8=10 9=-3 13=-3 16=7
pair after|a|9 0=-7 2=8 6=4 8=3 9=-3 11=-3 17=-8
pair after|a|MONEY 0=-15 2=3 4=6 6=8 8=-4 9=10 10=-6 13=-8 16=-4 17=-14
pair after|a|broker 4=6 8=4
pair after|a|contract 0=-3 8=-3 9=6 17=5
pair after|a|cost 0=4 1=-5 8=-7 13=9 17=9
pair after|a|fee 3=3 4=5 8=8 17=-5
pair after|a|firm 0=5 7=5 8=7 17=-6
pair after|a|full 1=-5 8=-7
pair after|a|joint 7=-3 8=-4 16=7 17=5
pair after|a|jointly 7=10 8=7
pair after|a|letter 8=-3 9=-5 13=11 15=3 17=7
pair after|a|loan 2=6 6=-4 11=-3 17=-5
pair after|a|maker 4=6 8=3
pair after|a|parent 6=6 8=4
pair after|a|pric 0=-7 1=6 4=9 7=-4 9=6 17=3
pair after|a|quarter 2=4 6=5 8=8
pair after|a|reward 7=6 8=4
pair after|a|season 0=6 4=-3 8=3 9=7 12=-3 13=-4
pair after|a|shareholder 10=6 17=4
pair after|a|year 0=10 1=-8 3=6 4=-3 6=-3 7=-5 8=-5 9=7 13=-5
pair after|a|轮 1=7
pair after|back 0=15 2=5 6=3 7=-4 8=14 9=-6 11=-3 13=-3 15=-4 17=-21
pair after|bank 2=-3 4=7 6=3 7=-3 11=-5 17=-9
pair after|banker 0=-5 8=-6 9=-3 17=-4
pair after|be 0=-8 2=9 6=6 9=-5 10=5 11=-8 15=5 17=-3
pair after|becom 1=3 2=-5 4=5 7=4 10=5 11=7 17=9
pair after|been 2=-3 3=4 4=-4 7=18 8=8 9=-9 12=9 13=7
pair after|been|in 4=6
pair after|befor 0=16 1=-9 2=3 6=-3 7=-3 10=-4 17=-8
pair after|beginn 0=-18 8=-18 9=9 17=8
pair after|beginn|DATE 0=-18 8=-18 9=9 17=8
pair after|behalf 0=7 8=5
pair after|being 0=4 2=6 8=7 17=-3
pair after|berth 0=5 3=-3 4=7 8=6
pair after|better 0=-3 7=14 8=8
pair after|between 0=-4 4=-3 8=-12 10=9 16=-3 17=3
pair after|between|them 0=3 9=-3 10=9 17=5
pair after|be|return 2=7 7=-3
pair after|bid 8=-3 9=-4 10=-6 13=19 17=7
pair after|bill 4=4 9=9 13=-3 14=7 17=9
pair after|billion 8=-7 9=3
pair after|bill|of 8=-4 14=7 17=5
pair after|board 0=-13 1=4 4=7 8=-4 9=4 13=-4
pair after|bond 6=11 8=7 17=-4
pair after|borrow 2=-4 4=5 11=9 17=8
pair after|both 0=-3 7=-4 8=-10 9=-10 11=5 17=-10
pair after|bought 8=-5 9=8 12=-3 13=-4
pair after|breath 0=8 8=8
pair after|bridg 2=3 4=3 8=8
pair after|broken 3=-3 7=5 8=-3 12=6 17=6
pair after|brought 3=6 8=6
pair after|build 14=8 17=6
pair after|but 0=-6 1=6 8=-6 9=-3 14=7 17=-5
pair after|buy 1=-7 7=9 9=9 13=-8
pair after|by 0=-10 1=5 2=-4 6=-8 8=-20 9=4 11=11 12=4 13=-10 17=4
pair after|by|DATE 0=-6 8=-12 9=8 17=5
pair after|by|PARTY 0=4 2=-3 6=-4 8=-6 17=-6
pair after|by|hand 3=6 8=3
pair after|call 7=8 8=7
pair after|campu 14=7 17=4
pair after|can 0=-3 2=7 6=9 8=10 15=-3 17=-6
pair after|cancell 1=7 2=-3 9=-3 17=-6
pair after|capital 2=-3 8=-7 10=9 17=6
pair after|carrier 1=6 8=3
pair after|cash 3=6 8=4 17=-6
pair after|cell 0=4 3=5 7=-3 8=3 9=8 17=5
pair after|channel 12=10 17=6
pair after|chief 11=8 17=6
pair after|china 3=-9 8=-10 12=-3 17=-4
pair after|chines 0=8 8=6 17=-3
pair after|chip 0=8 8=7 9=-5 17=-6
pair after|claim 6=7 8=4 9=4
pair after|claim|MONEY 6=8 8=6
pair after|clear 0=-3 3=9 8=3 17=-3
pair after|clos 1=-5 4=10 8=3 11=6 13=-4 17=-3
pair after|clos|on 0=-3 4=8 8=5
pair after|come 0=-3 1=4 3=12 8=11 15=3 17=-4
pair after|company 0=-18 1=9 2=9 3=11 4=-4 6=16 7=5 8=19 9=11 10=-7 12=-4 13=15 15=-3 16=8 17=14
pair after|company|, 1=5 3=6 6=4 7=-3 8=9 17=-5
pair after|company|PARTY 6=8 8=8
pair after|company|从 9=6 17=6
pair after|compensation 4=6 7=-4
pair after|concentrat|produc 0=-4 8=-4 9=6 17=4
pair after|consideration 0=-3 3=3 9=7 17=3
pair after|consideration|of 0=-3 3=3 9=7 17=3
pair after|contract 0=6 4=5 8=6 9=10 11=5 17=10
pair after|contract|, 0=-3 4=6 9=3 11=5 17=6
pair after|contract|to 0=5 8=3 9=-7 17=-8
pair after|cost 1=-8 2=3 3=6 4=-4 7=8 8=4 9=-3 13=9
pair after|cost|PRONOUN 1=-3 7=6
pair after|cost|to 0=4 13=9 17=7
pair after|could 0=11 4=-3 6=9 7=-3 8=12 17=-6
pair after|could|not 0=11 6=4 8=11 17=-3
pair after|court 1=-3 4=-3 7=6 17=-4
pair after|creat 3=9 8=8
pair after|credit 0=-6 8=-8 9=8 11=6 17=9
pair after|customer 0=-7 8=-9 9=-5 10=7
pair after|customer|, 0=-7 8=-9 9=-5 10=7 13=-3 17=-3
pair after|cut 12=7 17=3
pair after|d 9=8 17=7
pair after|dat 0=8 8=7 9=-6 11=3 17=-3
pair after|dat|DATE 0=8 8=7 9=-6 11=3 17=-3
pair after|day 0=-9 2=4 8=-5 9=7 17=4
pair after|deal 1=-5 4=8 13=5
pair after|deal|and 13=6
pair after|debt 1=6 2=-9 6=12 8=4 11=3 17=-4
pair after|declin 2=-12 8=-14
pair after|deliver 9=-7 17=-8
pair after|deposit 8=-8 9=7 17=3
pair after|design 3=3 12=6 17=6
pair after|did 8=-6 17=-4
pair after|different 3=-6 8=-9 12=-3 17=-4
pair after|discuss 7=15 8=13 9=6 17=3
pair after|discussion 0=-3 8=-7 9=11 17=7
pair after|doe 0=6 1=5 7=-3 8=4 17=-4
pair after|down 8=-6 9=-4 10=6 12=7 13=4 17=8
pair after|draft 3=7 8=8
pair after|drug 3=10 7=-4 12=3
pair after|eight 0=-7 2=4 8=-6 9=5
pair after|eight|year 0=-7 8=-9 9=5
pair after|eleven 11=-8 17=-8
pair after|end 0=-7 3=8 4=8 7=3 8=10 9=6 11=5 13=7 17=12
pair after|enlarg 8=-4 10=6 17=4
pair after|entitl 9=9 17=10
pair after|entitl|PRONOUN 9=9 17=10
pair after|every|year 0=7 8=6
pair after|exclusiv 4=5 5=6 8=5 9=-3 12=-3 17=-8
pair after|exercis 0=-3 2=7 4=-5 8=-4 16=8 17=3
pair after|expect|to 8=-4 9=-3 13=6
pair after|f 8=-4 9=5 13=5 17=10
pair after|facility 2=-6 8=-7 11=6 17=4
pair after|fail 2=3 4=6 8=6
pair after|favour 6=9 8=7 15=4
pair after|fee 0=4 2=-5 3=5 4=3 8=5 16=-3 17=-12
pair after|fee|of 0=5 3=7 8=10 17=-4
pair after|fewer 8=-3 9=9 17=9
pair after|fewer|than 9=9 17=9
pair after|finish 6=8 8=6
pair after|firm 0=8 4=-7 7=5 9=-4 13=6 17=-5
pair after|first 0=7 1=6 2=-4 7=3 8=5 11=5 12=3 13=5 17=9
pair after|five 0=-5 3=3 8=-4 9=-8 17=-10
pair after|five|year 0=-7 3=3 8=-6 9=-7 17=-9
pair after|fix 4=6 7=-4
pair after|fleet 9=-5 13=3 16=7 17=4
pair after|fleet|of 9=-3 13=3 16=7 17=7
pair after|float 0=7 8=6 17=-3
pair after|fly 0=6 8=4 17=-3
pair after|foot 8=-3 9=4 13=4 14=7 17=10
pair after|foot|the 9=4 14=7 17=7
pair after|for 0=17 2=-4 4=15 6=-14 8=5 9=-11 10=12 11=5 12=12 13=13 14=-8 15=10 16=-17
pair after|forc 0=3 6=4 8=6
pair after|for|9 0=-7 1=5 4=-4 8=-7 9=11 13=3 17=15
pair after|for|COMPANY 2=-3 8=-7 13=7 17=3
pair after|for|MONEY 0=27 1=-5 2=-6 3=4 4=18 5=-3 6=-14 7=-10 8=11 9=-12 10=15 11=6 12=-7 13=4 14=-5 15=16 16=-4 17=4
pair after|for|PARTY 8=-6 13=-3 17=-6
pair after|for|PRONOUN 0=9 4=11 5=5 7=-6 8=19 9=-7 10=-3 13=16
pair after|for|RATE 1=-7 8=-5 9=8 17=7
pair after|for|all 8=-3 10=4 12=10 17=9
pair after|for|other 0=-9 8=-10 11=3
pair after|for|sale 13=14 17=13
pair after|for|six 0=5 8=6
pair after|for|the 0=-8 4=-9 6=4 7=15 9=-7 10=-4 12=7 13=-8 16=-4 17=-19
pair after|for|which 0=-4 4=11 7=7 8=8
pair after|founder 4=-6 7=5 8=-8 9=-3 10=5 12=4 13=-3
pair after|four 2=3 9=6 17=5
pair after|freight 0=9 6=-3
pair after|fresh 8=-4 10=12 17=9
pair after|fresh|equity 10=7 17=6
pair after|from 0=-20 2=11 3=-6 4=7 7=-3 8=-13 11=5 12=5 15=-3 17=-4
pair after|from|DATE 0=-9 8=-11 9=5 11=9 17=10
pair after|from|PARTY 0=-5 4=5 6=-3 9=-3 17=-6
pair after|from|a 0=8 2=-4 4=5 8=8
pair after|from|pronoun 4=-7 8=-7 9=5 17=3
pair after|from|the 2=3 6=-3 8=-4 9=-6 10=3 17=-7
pair after|full 1=-5 8=-8
pair after|fully 11=10 17=7
pair after|full|takeover 1=-5 8=-7
pair after|fund 1=-7 8=-10 11=5
pair after|further 1=7 8=4
pair after|gain 8=-6 10=-3 13=12 17=8
pair after|get 0=3 2=3 3=-3 4=9 8=11 17=-5
pair after|gett 0=-4 8=-4 9=-6 17=-7
pair after|get|the 8=-3 9=4 17=6
pair after|giv 7=-3 8=-6
pair after|given 0=7 8=6
pair after|go 9=3 12=3 15=4 17=6
pair after|going 0=6 7=5 8=8
pair after|good 0=7 3=6 8=7 9=-4 17=-6
pair after|good|for 0=-4 8=-6 15=3
pair after|grant 2=-4 3=-7 7=9 8=-5 12=-4 17=-5
pair after|grant|of 7=6 8=3
pair after|ground 8=-4 9=13 17=9
pair after|guarante 0=-3 3=3 6=4 12=-3 15=8 17=3
pair after|had 1=-4 3=-6 4=-9 6=-4 7=6 8=-18 10=6 11=4 12=22 13=11 14=-4 16=-5 17=24
pair after|had|agre 12=6 14=-4
pair after|had|been 0=5 3=-3 4=-5 7=8 12=5 13=9 17=7
pair after|had|bought 9=7 17=5
pair after|half 1=7 2=4 4=-4 9=8 13=-5
pair after|hand 0=7 3=6 4=-6 6=-3 7=11 8=11 9=-5 10=-3 12=6 17=-9
pair after|hand|MONEY 0=-3 3=7 4=-3 7=9 8=7 17=-4
pair after|hand|PRONOUN 0=8 8=7 12=5 17=4
pair after|harbour 0=7 7=3 8=7
pair after|has 0=-37 1=-7 2=9 6=6 8=-26 9=-19 10=-11 11=7 12=11 13=10 14=6 16=-8 17=-8
pair after|has|a 6=9 8=8 13=4
pair after|has|agre 8=-4 9=6 13=-3
pair after|has|been 0=-10 4=-4 8=-16 9=-7 12=5 17=-4
pair after|has|not 7=7
pair after|has|put 8=-4 9=5 12=5 14=7 16=-3 17=11
pair after|hav 0=4 1=3 2=4 4=8 8=13 9=-3 12=5
pair after|have 0=-9 3=4 4=-7 7=10 8=-6 10=-3 12=-4 13=3 17=-3
pair after|have|PRONOUN 0=-3 8=-5 9=12 17=6
pair after|have|been 0=6 3=6 4=4 7=12 8=24 17=-3
pair after|hav|paid 4=7 8=4 17=-3
pair after|hint 0=8 8=7
pair after|hir 9=12 17=12
pair after|his 0=4 8=3 9=-4 17=-6
pair after|hold 0=-7 8=-6 17=-4
pair after|holder 6=6 8=3
pair after|holder|of 6=6 8=3
pair after|hospital 7=6 17=-4
pair after|if 0=-4 2=-3 3=10 4=-4 6=22 7=-5 8=14 12=-4 16=3 17=-9
pair after|if|COMPANY 6=8 8=4
pair after|if|the 3=8 6=9 8=10
pair after|in 0=9 1=-10 3=9 4=11 6=6 7=-9 8=3 9=4 10=6 11=3 12=-4 13=7 14=3 15=5 17=7
pair after|instead 8=-6
pair after|intent 8=-3 9=-4 13=11 17=6
pair after|into 1=6 4=-5 7=-3 8=-4 10=3 14=4 16=-3 17=3
pair after|into|a 0=6 8=3 14=5
pair after|investor 8=-4 10=12 17=11
pair after|in|DATE 0=6 9=-7 10=9 12=-3 13=7 17=5
pair after|in|PRONOUN 6=8 8=4 9=-3 10=4 13=4 15=3 17=4
pair after|in|a 1=5 7=9 8=8 9=-6 10=-5 12=7 13=-4 17=-11
pair after|in|all 0=-5 6=3 8=-5 9=6 10=-3
pair after|in|cash 3=7 8=7 13=-4 17=-7
pair after|in|company 9=10 11=3 17=11
pair after|in|forc 0=3 6=4 8=6
pair after|in|the 0=9 3=-4 4=8 7=-5 8=3 9=-8 12=-4 16=3 17=-12
pair after|in|which 4=-4 8=-9 13=9 17=4
pair after|is 0=-6 1=12 2=-6 4=-10 7=-6 8=-20 9=-24 11=8 12=-15 13=15 14=4 15=-4 16=6 17=-10
pair after|is|MONEY 2=-6 8=-8 13=4
pair after|is|PARTY 0=-3 4=-3 8=-7
pair after|is|no 0=5 1=9 2=-3 8=12
pair after|is|not 8=-5 13=13 17=11
pair after|is|on 0=-5 8=-6 17=-3
pair after|is|pay 13=6
pair after|is|the 0=7 8=6
pair after|is|worth 9=-5 17=-7
pair after|jet 0=-6 8=-8 9=5 17=4
pair after|job 0=12 7=-3 8=6 17=-4
pair after|joint 7=-3 8=-5 16=7 17=4
pair after|jointly 7=10 8=7
pair after|jointly|own 7=10 8=7
pair after|keep 8=-6 9=-4 17=-6
pair after|lab 1=6 8=7
pair after|laps 0=6 8=7 17=-3
pair after|last 0=-5 2=-3 4=5 8=-6 11=4
pair after|launch 0=-5 8=-6 9=11 17=9
pair after|leas 0=10 6=-3 8=7 9=-8 17=-11
pair after|leav 0=-6 7=14 8=8 9=-3 12=4
pair after|led 8=-4 11=6 17=5
pair after|left 0=-4 8=-6 17=-3
pair after|lend 6=7 8=4
pair after|lender 1=3 2=-4 8=-6 9=-3 11=8
pair after|lender|, 8=-4 11=10 17=8
pair after|less 0=6 7=-3 17=-5
pair after|less|than 0=7 8=3 17=-4
pair after|let 3=4 4=-3 9=-3 13=-3 17=-8
pair after|letter 0=-5 8=-6 9=-8 13=10 15=3 17=3
pair after|letter|of 8=-3 9=-5 13=11 15=3 17=7
pair after|licenc 1=5 2=-4 3=9 8=4 12=4
pair after|licens 3=4 12=11 17=9
pair after|licens|PRONOUN 3=-3 8=-4 12=7 17=6
pair after|likewis 0=-3 1=8 8=3
pair after|lin 0=6 8=5
pair after|list 1=11 8=8
pair after|lng 0=12 8=11 9=-8 17=-8
pair after|loan 2=9 6=-4 11=-8 17=-12
pair after|loan|of 2=7 8=6
pair after|long 0=7 8=6 9=-9 17=-10
pair after|long|as 0=7 8=6 9=-9 17=-10
pair after|loss 6=11 8=6 17=-5
pair after|loss|of 6=8 8=7
pair after|mak 0=6 3=-4 4=-7 7=-4 8=-10 9=-3 10=-3 12=3 13=-8 17=-14
pair after|make 3=4 4=-3 7=6 8=6 17=-5
pair after|maker 0=6 4=5 8=7 9=-3 12=4 17=-3
pair after|maker|of 4=6 8=6 17=-4
pair after|mandat 2=-9 8=-9 9=12 17=11
pair after|market 2=-3 4=-5 8=-14 9=-3 13=-3 17=-13
pair after|match 3=6 8=4 17=-4
pair after|match|for 3=6 8=4 17=-3
pair after|may 0=-3 6=-5 8=-9 12=6 17=4
pair after|might 1=6 17=-5
pair after|million 0=-5 7=9 9=10 11=-3 13=3 17=8
pair after|million|of 7=9 8=8 9=11 17=10
pair after|monday 8=-3 9=9 17=6
pair after|money|went 1=9 8=7
pair after|month 4=6 7=3 8=7 9=-3 17=-5
pair after|more 0=-3 2=-13 3=8 8=-12 9=7 11=5 16=3 17=7
pair after|much 0=3 1=-3 8=-5 11=6
pair after|must 8=-3 12=5 13=6 17=9
pair after|near 7=15 8=13
pair after|nearly 8=-5 10=6 17=3
pair after|need 0=4 6=4 8=6
pair after|neo 2=8 8=9 11=-3 17=-4
pair after|network 8=-5 9=13 17=9
pair after|new 0=5 7=3 8=6 9=-7 10=3 13=3
pair after|newly 10=6 13=-3
pair after|next 1=3 8=-4 12=6 17=5
pair after|no 1=8 2=-3 7=-4 9=5
pair after|not 0=11 1=3 2=-8 3=-4 4=-8 6=6 7=6 8=3 9=-9 10=3 11=-3 13=9 16=-4 17=-9
pair after|noth 0=-13 1=5 4=-3 8=-13 9=-8 17=-8
pair after|not|a 0=7 8=3
pair after|not|for 13=13 17=13
pair after|not|have 0=-5 8=-6 9=-3 17=-4
pair after|not|yet 7=6
pair after|now 0=-9 1=5 3=-3 4=-5 8=-11 9=4 10=6 11=-3 13=3 17=6
pair after|no|such 1=9 2=-3 4=4 8=9
pair after|obligation 6=-7 8=-8
pair after|of 0=12 1=14 2=7 3=10 4=-3 6=10 7=10 8=27 10=12 12=4 14=4 15=18 16=-6 17=12
pair after|off 4=16 8=13 9=-3 12=3 17=-3
pair after|offer 4=-3 8=-6 12=4 17=3
pair after|offer|of 8=-3 12=5 13=6 17=7
pair after|of|MONEY 0=4 1=7 2=9 4=-5 5=4 8=8 9=8 10=3 11=-4 12=4 14=6 15=3 16=-5 17=10
pair after|of|PARTY 1=-3 6=9 8=6 9=-6 11=-3 13=4 16=3 17=-4
pair after|of|RATE 9=6 17=5
pair after|of|SIZE 0=4 8=3 9=-3 16=7 17=4
pair after|of|a 3=6 11=3 15=5 17=5
pair after|of|fresh 8=-3 10=10 17=8
pair after|of|intent 8=-3 9=-4 13=11 17=6
pair after|of|pronoun 1=5 4=8 6=4 7=7 8=19 10=10 11=4 12=9 13=-7 16=-4 17=9
pair after|of|sal 8=-3 12=7 17=4
pair after|of|the 1=7 3=10 4=-4 8=18 9=4 10=6 13=-8 15=3
pair after|of|them 0=8 2=-3 3=-6 6=3 9=8 10=5 12=-4 17=5
pair after|of|two 4=8 8=7
pair after|of|which 0=3 7=7 8=7 9=-3 11=-3 13=3 17=-6
pair after|old 7=8 10=-3 13=4 17=-6
pair after|on 0=7 2=5 3=6 4=7 6=-3 7=7 8=18 10=3 11=3 12=7 13=-6 14=-4 17=-3
pair after|one 9=-5 12=7 13=-5 17=-7
pair after|on|DATE 0=10 4=3 8=8 13=-8 17=-13
pair after|on|PRONOUN 0=5 3=10 8=14 9=-5 12=3 13=4
pair after|on|a 0=13 8=11 9=13 13=-3 17=6
pair after|order 0=-8 4=-4 8=-20 9=21 10=-3 17=11
pair after|order|for 0=-6 8=-7 17=-3
pair after|other 0=-3 2=-4 3=-3 4=-3 5=-4 6=-25 7=19 8=-22 11=-6 12=3 13=6 14=-4 15=-3 16=-17 17=-19
pair after|other|) 0=21 4=-3 8=17
pair after|other|, 0=-3 6=-15 7=17 8=-5 9=-6 10=-3 11=7 12=4 13=4
pair after|other|from 10=6 17=7
pair after|other|的 0=-7 8=-10
pair after|out 0=5 2=-3 6=4 7=5 8=5 9=-7 10=-4 12=6 13=-8 17=-16
pair after|outright 4=6 8=5 17=-3
pair after|outsid 3=-12 8=-14 12=-3 17=-4
pair after|outsid|china 3=-9 8=-10 12=-3 17=-4
pair after|outstand 6=10 8=8
pair after|out|of 0=-3 7=9 8=3 17=-4
pair after|over 0=-4 1=-4 2=-7 4=12 8=-3 9=9 10=-3 12=3 13=-6 16=9 17=5
pair after|over|9 0=-4 8=-4 9=6 17=6
pair after|over|a 2=-3 8=-6 16=7 17=3
pair after|over|five 0=-7 8=-8 9=-5 17=-5
pair after|over|four 0=7 8=6
pair after|over|the 3=5 4=-5 7=7 8=4 9=5 16=3
pair after|over|thre 0=3 7=-3 9=6 17=4
pair after|owe 2=7 4=-5 8=-5 16=8 17=7
pair after|own 1=-5 2=4 3=-3 5=4 7=16 8=11 9=-4 11=-4 15=3 17=-6
pair after|owner 1=3 4=7 7=-5 13=9 17=3
pair after|own|COMPANY 7=7 8=8
pair after|pact 3=6 7=-4 9=5 17=3
pair after|paid 0=-11 4=16 8=4 9=-8 13=12
pair after|paid|DATE 4=6 7=3 8=6
pair after|paid|MONEY 4=7 6=3 8=4 9=-3 13=10 17=4
pair after|parent 0=-3 2=5 6=6 8=3 13=3 15=8 17=7
pair after|parent|, 0=-3 2=5 15=8 17=6
pair after|part 0=9 1=7 8=12 9=-3 11=5
pair after|part|in 0=11 1=4 8=12
pair after|part|of 1=4 11=6 17=4
pair after|patent 8=-4 12=9 17=7
pair after|pay 0=-14 1=5 2=6 4=-7 6=4 7=-3 8=-10 12=8 13=-4 15=8 17=6
pair after|payment 2=7 6=-4 8=-4 9=6 12=5 13=-5 15=4 17=5
pair after|pay|MONEY 0=-5 1=6 4=-4 8=-7 9=3 12=5
pair after|pay|the 0=-5 8=-7 9=3 13=3 17=3
pair after|plac 0=-4 6=7 8=-4 9=-6 17=-9
pair after|plac|a 0=-6 8=-6 9=-3 17=-4
pair after|plant 2=10 4=7 7=7 8=16 13=-3 16=4 17=-5
pair after|plant|in 7=7 8=5
pair after|platform 3=7 8=4 17=-3
pair after|pre-delivery 2=7 7=-3 17=-3
pair after|pre-delivery|payment 2=7 7=-3 17=-3
pair after|preferr 1=-5 8=-7
pair after|preliminary 0=-6 8=-9 9=23 17=19
pair after|pric 1=4 2=-3 4=14 7=5 8=13 9=11 17=6
pair after|pric|MONEY 4=11 8=5
pair after|pric|of 0=-3 9=6 17=4
pair after|produc 0=-4 8=-5 9=6 17=5
pair after|project 0=-3 2=4 6=5 8=-3 10=-5 17=-8
pair after|pronoun|, 0=-3 2=-9 6=4 8=-11 9=3 13=3 17=5
pair after|pronoun|RATE 12=9 17=8
pair after|pronoun|exclusiv 5=6 8=3 9=-3 17=-5
pair after|pronoun|for 0=-5 8=-7 13=3
pair after|pronoun|in 9=-5 13=13 17=7
pair after|pronoun|own 1=-3 2=4 5=5 10=-3 12=3 13=-3 17=-10
pair after|pronoun|的 0=-9 5=6 8=-12 9=14 10=3 17=9
pair after|put 0=-5 1=3 2=-3 4=11 5=5 7=-5 9=-3 10=-5 12=14 13=-6 14=6
pair after|put|MONEY 4=6 8=4
pair after|put|in 1=6 8=3 17=-3
pair after|put|the 0=-3 8=-8 12=6 14=7 17=6
pair after|put|up 5=6 8=4 15=3
pair after|rais 7=8 8=5 10=-3 13=3
pair after|ran 0=6 8=6
pair after|ran|out 0=6 8=6
pair after|rather 0=3 12=6 17=4
pair after|rather|than 0=4 12=6 17=5
pair after|reach 0=-6 8=-11
pair after|rebuild 0=7 8=6
pair after|receiv 7=3 9=8 13=3 17=9
pair after|recip 8=-3 12=10 17=9
pair after|regard 0=-3 8=-4 9=11 13=4 17=13
pair after|regard|a 0=-3 8=-3 9=11 13=4 17=13
pair after|releas 1=6 8=4 11=8 17=5
pair after|remain 6=4 8=3 16=7 17=6
pair after|rent 6=-5 8=-6 9=3 15=4 17=5
pair after|repay 6=8 8=5
pair after|report 1=6
pair after|return 0=4 2=7 7=-3 8=5
pair after|reward 7=6 8=4
pair after|reward|for 7=6 8=4
pair after|right 0=-4 2=6 3=-3 4=-8 7=4 8=-7 12=4 16=7 17=5
pair after|right|to 0=-4 2=7 3=3 4=-7 7=5 12=6 16=8 17=8
pair after|rival 0=3 2=3 13=8 17=4
pair after|round 1=6 17=-3
pair after|rul 1=-5 8=-7
pair after|run 0=16 8=10 9=-6 12=9 13=-3 16=3
pair after|runn 0=8 8=5 9=7 17=5
pair after|runn|to 0=6 8=5
pair after|s 0=-18 3=5 6=12 8=-6 9=20 10=-5 11=9 13=-5 14=4 16=-6 17=11
pair after|said 8=-8 9=-9 17=-13
pair after|sal 0=-3 2=3 3=9 4=-5 7=-3 8=-3 9=-3 12=7 13=-3 17=-4
pair after|sale 8=-3 13=14 17=13
pair after|same 0=7 2=-3 17=-3
pair after|school 7=7 8=4
pair after|season 0=4 3=-4 4=-4 8=-4 9=10 12=3 13=-4 17=6
pair after|season|, 0=-3 3=-5 8=-8 9=4 12=6 17=9
pair after|sell 0=-9 4=-3 6=3 8=-13 9=-5 10=7 12=4 13=-5 17=-4
pair after|seller 0=-4 8=-6 9=-3 17=-3
pair after|sell|PRONOUN 0=-4 8=-6 9=-4 10=7
pair after|servic 0=-6 6=4 8=-5
pair after|set 7=9 8=6 9=-3 10=9 17=3
pair after|settl 0=9 8=9 9=-5 12=7
pair after|set|up 0=-3 7=9 8=4 9=-3 10=9 17=5
pair after|shar 1=5 2=3 3=-4 7=5 8=6 9=-3 10=18 12=-4 16=9 17=14
pair after|shareholder 8=-8 10=5 13=8 17=9
pair after|shar|at 1=4 7=9 8=11 10=4 17=3
pair after|shell 1=3 14=-4 17=-6
pair after|ship 9=6 17=5
pair after|should 6=12 8=7 11=-6 15=11 17=3
pair after|should|the 11=-6 15=10 17=3
pair after|show 8=-4 9=-4 11=-4 17=-10
pair after|sign 2=-4 4=5 7=3 17=-7
pair after|sign|an 4=7 8=5 17=-3
pair after|sign|in 0=7 8=6
pair after|similar 2=8 4=-4 16=3
pair after|sinc 2=3 3=6 7=-3 8=4 9=6 17=6
pair after|sinc|DATE 9=6 17=5
pair after|sit 0=7 7=14 8=18
pair after|six 0=10 1=-3 8=5 9=7
pair after|slot 0=9 8=8 17=-3
pair after|so 0=-4 8=-3 9=-5 17=-6
pair after|some 0=7 8=3 9=-5 17=-6
pair after|someth 2=8 4=-4 6=4 8=7 17=-3
pair after|some|of 0=7 8=5 9=-5 17=-6
pair after|south 9=-3 13=7 17=3
pair after|spend 8=-5 9=6 13=5 14=-3
pair after|spend|MONEY 8=-3 9=6 13=5 14=-3 17=5
pair after|spr 2=4 12=6 17=4
pair after|stak 1=-3 8=-6
pair after|start 0=-3 6=8 8=3 9=3 17=3
pair after|start-up 1=-3 8=-6 9=4
pair after|stay 0=6 7=3 8=6
pair after|still 0=4 13=6 17=4
pair after|stock 1=9 7=-5 10=3
pair after|stock|, 1=6 8=5
pair after|stop 0=10 8=9 12=3
pair after|stor 0=-4 8=-6 9=4 17=3
pair after|such 0=3 1=9 2=-3 4=3 8=9 17=-3
pair after|sum 0=7 4=-3 8=3 13=4
pair after|supply 0=9 1=4 8=11 9=-9 17=-11
pair after|surpris 4=7 8=5
pair after|system 0=-10 8=-12 9=-4 17=-5
pair after|s|MONEY 2=-3 8=-7 13=9 17=8
pair after|s|PARTY 0=-9 8=-12 13=-11 17=-13
pair after|s|match 3=6 8=4 17=-3
pair after|t 0=-9 2=-4 8=-15 9=8 17=4
pair after|tabl 4=7 8=3 16=7 17=4
pair after|tak 9=-6 13=5
pair after|take 0=-3 4=7 9=-7 17=-8
pair after|taken 2=8 7=6 8=10
pair after|takeover 1=-5 8=-6
pair after|take|SIZE 9=-7 17=-7
pair after|talk 0=-3 3=5 4=6 7=-3 8=3
pair after|ten 3=3 4=6 8=3 9=-3 16=3 17=-5
pair after|tender 13=12 17=10
pair after|terminal 0=-3 6=5 9=7 17=6
pair after|terminat 0=4 8=3 9=-6 17=-8
pair after|texa 8=-6
pair after|than 0=7 6=3 7=-3 8=3 9=7 12=5 13=-3 17=6
pair after|that 0=-12 1=4 2=4 3=-3 4=-11 7=6 8=-15 9=4 10=6 13=3
pair after|that|PARTY 6=-3 8=-7 10=5 11=3 13=5 17=11
pair after|that|PRONOUN 2=4 6=6 7=4 8=11 17=-7
pair after|the 0=-13 2=14 3=-4 4=21 5=-4 6=4 7=11 9=-10 10=6 11=12 12=20 13=-24 14=15 15=9 16=-6
pair after|their 0=-5 7=5 8=-6 9=-5 12=8 13=-3 15=4
pair after|their|patent 12=9 17=9
pair after|them 0=6 3=-11 4=-4 6=5 7=-5 8=-11 10=10 11=7 17=9
pair after|them|, 6=7 9=-3 10=-6 11=8
pair after|them|for 0=7 8=5 13=5
pair after|ther 1=6 2=-3 4=3 8=5 9=3 12=-3 17=-5
pair after|ther|is 0=5 1=9 2=-3 8=10 17=-4
pair after|the|MONEY 1=-3 2=12 4=3 6=9 8=15 10=4 11=5 15=-4
pair after|the|PARTY 0=4 2=-3 4=8 6=-3 8=5 9=9 10=4 11=3 13=-3 15=5 17=15
pair after|the|SIZE 0=6 8=6 9=3 17=3
pair after|the|bill 4=4 10=3 14=7 17=6
pair after|the|board 0=-8 4=6 13=-3 17=-5
pair after|the|contract 0=-4 4=5 9=6 17=5
pair after|the|drug 3=9 8=4
pair after|the|first 0=7 9=4 11=5 12=4 17=9
pair after|the|job 0=12 7=-3 8=7 17=-3
pair after|the|leas 0=-4 6=-6 8=-12
pair after|the|old 7=3 17=-6
pair after|the|parent 8=-4 13=4 15=8 17=8
pair after|the|pric 0=4 7=9 8=13 17=-3
pair after|the|project 1=6 2=4 8=8 17=-3
pair after|the|rent 0=-5 8=-7 9=5 17=4
pair after|the|right 3=6 4=-3 7=-4 8=-3 12=4
pair after|the|same 0=7 2=-3 17=-3
pair after|the|second 8=-4 11=3 12=5 17=7
pair after|the|tabl 4=7 8=4 16=7 17=4
pair after|the|third 0=3 2=5 8=6 17=-3
pair after|the|work 0=-7 8=-11
pair after|the|year 1=-8 8=-11 10=-4 17=-7
pair after|thi 0=6 8=5
pair after|third 2=4 17=-6
pair after|thos 4=10 8=7
pair after|thre 2=4 3=-11 4=-5 7=-7 8=-20 9=5 12=3 17=5
pair after|thre|season 0=-3 3=-5 8=-8 9=4 12=6 17=9
pair after|thre|year 2=6 7=-3
pair after|through 4=8 8=4 17=-5
pair after|till 0=6 2=5 8=7
pair after|tim 4=6 8=4
pair after|time 4=-3 8=-5 13=-3 17=-6
pair after|tim|pronoun 4=6 8=4
pair after|to 0=-11 1=3 2=11 3=10 4=-5 5=3 6=6 7=11 8=7 10=-10 11=-11 12=15 14=-10 15=4 16=7 17=-11
pair after|together 4=6 17=-4
pair after|too 0=4 3=-3 8=-4 13=9 17=3
pair after|too|much 0=6 8=4
pair after|to|DATE 0=9 8=7 17=-3
pair after|to|MONEY 6=-3 8=-4 9=8 10=-4 13=5 17=6
pair after|to|PARTY 4=-3 8=-9 9=13 17=7
pair after|to|a 2=-4 4=12 6=4 8=10 17=-5
pair after|to|be 0=-6 1=-4 2=11 3=3 8=5 9=-4 13=3 16=3
pair after|to|buy 4=4 7=9 8=10 13=-4 17=-4
pair after|to|company 3=7 8=4
pair after|to|have 8=-5 9=7 17=4
pair after|to|make 3=5 7=4 8=8
pair after|to|noth 1=6
pair after|to|pay 0=-5 2=4 8=-8 9=-6 11=-6 12=10 13=-4 15=10
pair after|to|pronoun 0=4 3=-6 4=-5 7=3 8=-3 10=-3 12=4 13=9 17=7
pair after|to|put 1=7 5=6 8=8 12=4
pair after|to|rebuild 0=7 8=6
pair after|to|stop 0=10 8=9 12=3
pair after|to|take 4=7 8=3
pair after|to|the 2=-4 3=-4 8=-12 9=-3 12=6 15=4 17=5
pair after|to|which 16=7 17=7
pair after|tractor 0=6 8=5 9=3
pair after|trad 3=7 8=3
pair after|trust 7=6 17=-3
pair after|two 0=-4 4=7 7=7 8=3 12=-3 17=-5
pair after|two|year 0=-5 8=-7 12=-3 17=-3
pair after|under 0=4 1=-3 7=-4 8=-4 10=6 13=-3 15=4 16=5 17=12
pair after|undertak 1=6 15=3
pair after|under|a 6=3 7=-3 9=8 16=5 17=9
pair after|under|the 4=6 6=-4
pair after|under|which 0=-6 8=-8 9=-4 10=7 15=5 17=7
pair after|until 0=10 8=9 9=5 12=5 17=3
pair after|until|DATE 0=12 6=3 8=12 17=-3
pair after|up 0=-10 4=-4 5=5 6=9 7=14 8=9 9=-4 10=5 11=-3 13=6 15=3
pair after|upgrad 0=3 9=7 17=6
pair after|up|a 5=6 7=4 8=6 15=5
pair after|up|in 10=10 17=9
pair after|up|to 6=9 7=3 8=9
pair after|up|with 13=6 17=4
pair after|use 0=-6 5=6 7=-4 8=-5 9=-5 12=17 17=3
pair after|used 2=4 8=4 11=6 17=3
pair after|valu 0=11 1=6 4=-4 8=9 9=-3 13=12 17=7
pair after|valu|of 0=6 8=5
pair after|ventur 4=4 6=4 7=-6 8=-3 17=-3
pair after|walk 0=-3 2=7 4=-5 8=-4 13=3 16=8 17=6
pair after|was 0=21 1=19 2=-9 4=4 6=-3 7=-8 8=15 11=-8 13=6 17=-8
pair after|was|MONEY 2=3 10=6 17=6
pair after|was|paid 4=7 8=5 13=3
pair after|week 0=-3 7=4 9=-3 17=-7
pair after|went 0=-5 1=14 8=6 13=5 17=3
pair after|what 0=-6 8=-6 17=-3
pair after|wher 1=8 6=3 8=6 17=-4
pair after|which 0=-12 1=-10 3=-11 4=12 6=4 7=19 8=-3 10=11 11=-9 12=3 13=18 15=5 16=8 17=23
pair after|which|MONEY 4=6 17=-3
pair after|which|PARTY 0=-3 4=-3 8=-6 13=6 17=4
pair after|which|had 7=10 8=5 10=-3 12=3
pair after|which|has 6=8 8=6 9=5 13=-3 17=-4
pair after|which|is 4=7 8=-3 9=-8 10=5 13=4
pair after|which|now 0=-3 2=3 9=5 10=7 17=8
pair after|which|pronoun 0=-9 1=-3 3=-3 4=13 6=-3 7=9 8=3 9=-5 10=7 11=-4 13=-3 17=-7
pair after|which|the 8=-4 13=4 15=5 17=6
pair after|which|valu 8=-3 13=11 17=9
pair after|which|will 0=4 8=3 9=8 17=3
pair after|whil 0=-6 2=-5 7=5 8=-8 11=12 17=7
pair after|who 0=-5 4=6 8=-3 17=-6
pair after|whos 0=4 3=5 7=-4 13=15 17=17
pair after|whos|first 0=4 7=-3 13=6 17=4
pair after|who|has 4=6 8=4
pair after|will 0=9 1=-12 3=-3 4=-3 5=10 6=6 7=15 8=15 10=4 12=8 13=-3 14=3 16=-5 17=3
pair after|will|hand 0=7 7=9 8=9
pair after|will|pay 0=-9 8=-9 9=12 12=-3 17=6
pair after|winter 0=6 7=-3
pair after|with 0=-4 1=-3 2=3 3=3 6=-4 7=-4 8=-13 9=5 10=9 11=-5 16=-3
pair after|within 2=6 7=-3 16=4
pair after|without 0=-8 7=5 8=-5 9=-3 17=-3
pair after|with|MONEY 0=3 1=-6 4=6 7=9 8=8 9=-4 10=14 17=4
pair after|with|a 0=5 2=3 4=6 7=-3 8=9 9=-4 13=3 17=-4
pair after|with|an 4=-3 12=6 13=-3
pair after|with|pronoun 2=-3 8=-6 9=10 12=3 17=11
pair after|won 9=9 17=5
pair after|word 13=13 17=12
pair after|work 0=-4 7=3 8=-5 9=6 17=4
pair after|worldwid 3=6 8=5
pair after|worth 0=7 1=-3 4=13 6=4 7=-4 8=13 9=6 10=-5 12=6 13=-10 17=-8
pair after|worth|MONEY 1=-3 4=15 6=4 7=-4 8=13 9=4 10=-3 12=7 13=-7 17=-4
pair after|would 0=-7 3=-6 8=-15 9=-11 10=-4 11=-3 12=3 13=-7 14=11 17=-12
pair after|would|take 9=-5 17=-6
pair after|wrong 0=21 7=3 8=23
pair after|yard 3=-3 8=-3 12=6 17=6
pair after|year 0=-8 1=-22 2=6 3=10 4=-6 7=-12 8=-31 10=-8 13=-9 17=-17
pair after|year|ago 0=-7 8=-9 12=-3 13=-3 17=-8
pair after|year|from 0=-12 8=-13 9=-6 17=-7
pair after|yet 4=-3 7=14 8=9
pair after|— 0=6 4=-3 9=5 10=8 17=10
pair after|—|— 9=3 10=4 17=6
pair after|“ 0=-15 1=4 2=4 3=-6 4=16 6=6 7=4 12=10 13=14 16=-4 17=10
pair after|“|MONEY 0=-5 1=-8 8=-16 10=-4 17=-7
pair after|” 0=-18 1=5 2=4 3=-8 6=6 8=-14 9=8 10=-5 11=-5 12=7 16=-3
pair after|”|) 0=-6 8=-6 9=-8 11=4 17=-6
pair after|”|in 1=-8 8=-11 9=10 10=-4 17=5
pair after|”|一 4=-8 8=-9 9=6 17=6
pair after|”|每 0=9 8=8 9=3 17=3
pair after|一 2=10 5=15 6=3 8=7 9=7 10=8 11=-3 13=-4 14=3 15=3 16=-3
pair after|一|个 2=8 13=3
pair after|一|份 3=-3 5=6 7=-3 12=5 17=5
pair after|一|共 4=6 13=-4 17=-8
pair after|一|半 0=-3 2=-3 3=-4 8=-11 12=3
pair after|一|年 0=-12 2=7 8=-12 9=-4 12=-3 17=-10
pair after|一|座 0=4 1=-3 5=8 8=4 9=-6 13=5 14=3
pair after|一|批 0=-11 2=-3 4=4 8=-10 10=8 17=5
pair after|一|月 0=6 8=5 17=-3
pair after|一|期 0=-3 7=8 8=4 9=7 17=5
pair after|一|样 8=-3 9=8 17=7
pair after|一|次 1=3 6=6 8=6 17=-3
pair after|一|款 3=10 8=6 17=-5
pair after|一|点 7=3 9=8 17=7
pair after|一|笔 0=-3 2=6 9=5 11=7 17=10
pair after|一|起 0=-4 4=5 7=8 8=4 16=5
pair after|七 4=9 6=5 8=11 9=-3 11=3 17=-4
pair after|七|月 4=9 6=4 8=11 17=-3
pair after|万 0=6 1=-6 8=-4 9=5 10=-5 17=-5
pair after|三 0=6 1=12 2=4 3=10 4=-5 8=15 9=8 10=4 11=-17 13=-3 16=9 17=-5
pair after|三|个 1=9 8=10
pair after|三|天 8=-3 13=4 16=9 17=12
pair after|三|季 3=4 8=3 9=-3 17=-6
pair after|三|年 2=5 4=-3 7=-4 8=-4 9=6 10=6 11=-15 12=3 16=3
pair after|三|成 0=8 8=7
pair after|三|次 0=6 8=6
pair after|上 0=-6 1=-13 2=4 3=6 4=3 7=7 8=-3 9=-8 11=-3 16=3 17=-15
pair after|上|, 0=3 2=3 7=4 8=8 17=-3
pair after|上|保 4=6
pair after|上|风 0=-7 8=-7
pair after|下 0=15 1=9 2=-6 3=7 4=12 7=-8 8=19 9=-4 10=-6 11=4 12=12 13=-10 15=4 17=-4
pair after|下|PARTY 0=4 1=7 8=13 17=-3
pair after|下|SIZE 0=-9 3=10 9=-7 17=-7
pair after|下|三 0=7 8=7
pair after|下|了 4=-6 8=-5
pair after|下|十 0=-6 8=-7 9=6 17=5
pair after|下|单 0=5 8=3 9=6 17=4
pair after|下|来 0=-3 4=8 8=3 17=-5
pair after|下|游 9=-5 17=-6
pair after|下|的 0=-4 3=4 4=10 8=4 9=5 12=-4
pair after|不 0=-16 2=6 3=-4 4=5 5=4 6=6 8=-5 11=-12 12=-3 13=3 16=10 17=-11
pair after|不|及 5=6 8=5
pair after|不|是 0=-4 2=-4 4=5 7=6 9=7 11=-3 16=3 17=8
pair after|与 0=-5 1=-3 2=3 4=7 8=-3 9=-3 10=-3 11=-4 17=-13
pair after|与|PARTY 0=-14 4=9 8=-8 9=4 11=-7 17=-5
pair after|专 3=-3 5=12 7=4 8=6 14=3
pair after|专|用 5=8 8=6
pair after|业 0=-8 2=-3 4=6 7=6 8=-5 9=-5 10=-3 11=3 13=6 17=-5
pair after|业|务 4=10 8=8 13=4
pair after|东 0=-5 1=10 3=5 4=5 7=-5 8=4 9=5 10=-4 12=-4 13=4
pair after|东|, 1=12 8=7
pair after|两 0=11 2=8 3=-3 4=5 7=-4 8=12 9=-9 13=-3 14=6 17=-11
pair after|两|年 2=9 8=5
pair after|两|成 1=4 4=6 8=5
pair after|个 0=-6 1=7 2=7 7=-3 8=3 9=12 17=6
pair after|个|月 4=-3 8=-8 9=9 13=3 17=10
pair after|中 3=8 4=4 7=3 8=8 9=7 12=-5
pair after|中|一 0=10 8=9
pair after|中|国 0=-4 3=3 9=6 12=-4
pair after|临 0=-6 1=-3 3=5 8=-5 9=-3 17=-6
pair after|为 0=-8 1=-6 2=8 3=5 4=3 6=3 9=8 10=-4 12=3 13=6 15=-8
pair after|为|期 2=10 3=-5 4=-3 12=7 17=7
pair after|为|此 3=5 9=3 12=-5 17=-6
pair after|为|过 7=6 8=4 17=-3
pair after|主 4=-4 8=-11 9=-3 17=-7
pair after|主|承 11=-7 17=-7
pair after|么 4=-3 7=7
pair after|之 0=-7 2=6 3=-3 4=6 7=-3 9=-6 11=-6 16=3 17=-14
pair after|之|间 2=9 8=9 11=-3 17=-5
pair after|乙 1=-3 7=9 8=6 17=-3
pair after|乙|烯 7=9 8=9
pair after|九 2=-5 8=-10 13=4
pair after|也 0=-15 1=-5 3=4 6=-3 7=-3 8=-23 9=-6 13=3 15=5 17=-7
pair after|也|没 4=-3 8=-5 13=6 17=5
pair after|书 2=-3 7=4 10=4 15=5 16=4 17=8
pair after|书|, 0=-4 2=-3 7=5 8=-6 9=-6 15=5
pair after|买 0=-13 1=-5 2=-3 3=-3 4=8 6=7 7=12 9=-7 11=-3 13=-4 15=6 17=-14
pair after|买|, 0=-8 8=-8
pair after|买|SIZE 0=6 8=6
pair after|买|入 0=-3 4=6
pair after|买|卖 0=-3 4=7 8=3
pair after|买|家 0=6 6=3 9=-3 15=6
pair after|买|方 0=-6 8=-7
pair after|了 0=6 1=7 3=-5 5=4 6=-8 7=5 10=6 11=11 12=-6 13=5 14=5 15=8 17=11
pair after|了|MONEY 0=3 2=-12 4=4 7=-3 8=-9 9=-11 10=4 11=5 12=-3 14=6 16=11 17=6
pair after|了|OTHER 2=5 9=13 16=-7 17=8
pair after|了|PARTY 0=-5 4=-5 8=-13 9=-3 17=-6
pair after|了|pronoun 2=3 13=8 17=3
pair after|了|一 0=-4 3=-3 8=-10 10=5 12=5 17=9
pair after|了|三 0=-5 1=9 8=4
pair after|了|合 0=-3 7=6 8=3
pair after|争 0=-4 8=-10 9=-5 17=-7
pair after|事 0=-7 3=6 4=16 7=-3 8=9 9=-3 10=6 13=6 17=4
pair after|事|, 3=3 4=-6 8=-3
pair after|事|会 4=8 8=5
pair after|二 0=-5 1=5 3=4 4=4 5=-3 9=-17 12=13 17=-6
pair after|二|十 0=-3 8=-9 9=5 12=8 17=12
pair after|二|月 0=11 8=10
pair after|二|期 0=-7 3=5 8=-4 9=-4 17=-7
pair after|于 0=4 4=6 7=7 8=7 9=-4 10=6 12=6 13=-11 17=-8
pair after|于|DATE 0=11 4=-3 8=6 9=-4 12=6 13=-9 17=-9
pair after|云 0=8 8=4 9=-4 17=-3
pair after|互 0=-5 8=-7 9=-4 17=-7
pair after|五 1=-3 2=-4 3=6 4=7 5=7 8=11 9=6 10=5 11=8 13=3 17=13
pair after|五|年 2=-3 3=6 4=3 7=3 8=4 9=6 10=5 11=5 13=3 17=14
pair after|交 3=7 4=5 6=6 7=-3 8=7 11=-3 12=-3 13=4 14=4 16=3
pair after|交|付 9=7 14=5 17=8
pair after|交|出 0=5 8=7 17=-3
pair after|交|割 4=5 8=5 13=9 17=8
pair after|交|易 4=5 6=5 8=5 13=-5 17=-9
pair after|交|货 9=-6 17=-6
pair after|亦 0=6 6=3 8=7
pair after|产 0=9 1=-5 7=-3 8=-7 9=-11 11=5 17=-10
pair after|产|线 0=9 1=-5 4=-3 11=3
pair after|产|能 0=10 8=4
pair after|人 0=-5 1=8 2=-5 3=4 5=5 6=8 7=-3 8=7 12=-5 17=-8
pair after|人|, 0=-5 5=6
pair after|人|PERSON 1=9 8=4 13=4 17=3
pair after|人|机 3=7 8=5
pair after|亿 0=-3 4=-5 8=-10 11=-3 12=4
pair after|今 0=4 3=-4 5=4 7=-3 9=-8 12=8 17=-3
pair after|仍 1=3 3=-6 8=-6 9=4 13=4 17=6
pair after|从 0=-19 3=-4 4=5 7=3 8=-14 9=13 12=6 17=17
pair after|从|DATE 0=-8 8=-8 9=8 17=7
pair after|仓 0=7 8=5 17=-3
pair after|付 0=7 1=-4 2=-4 3=13 4=-8 7=3 8=4 9=10 11=-4 12=11 13=-4 14=3 17=11
pair after|付|MONEY 8=-4 9=6 12=6 13=-4
pair after|付|RATE 0=9 8=9 9=-4 17=-6
pair after|付|一 0=6 8=6
pair after|付|保 3=5 8=6 12=-3 17=-4
pair after|付|款 0=-9 3=5 8=-7 17=-4
pair after|代|工 8=-5 9=8 17=6
pair after|代|管 2=6 8=5
pair after|以 0=8 1=5 2=-4 3=-8 4=-3 7=3 8=-3 9=-5 10=-4 12=9 15=-3 17=-4
pair after|以|MONEY 0=-3 1=6 4=5 9=-3 10=-7 12=8 16=-3 17=-10
pair after|以|预 0=6 8=5
pair after|件 1=5 2=-3 9=-4 13=6 16=8 17=5
pair after|价 0=18 1=-8 4=17 5=-3 6=-4 7=-6 8=10 11=-4 12=3 13=10
pair after|价|, 4=-3 8=-6
pair after|价|MONEY 3=-3 4=14 7=-4 9=8 13=9 17=10
pair after|价|other 0=10 8=10 13=-6 17=-8
pair after|价|格 4=-4 8=-8 13=8 17=7
pair after|价|码 3=6 4=3 8=7
pair after|任 0=-4 2=8 4=-3 6=-3 8=-7 9=-3 11=-4 13=4 17=-8
pair after|任|何 2=9 4=-3 9=-4 11=-3 13=4 17=-6
pair after|份 1=19 3=-6 5=6 7=-3 8=10 9=4 12=12 13=3 17=17
pair after|份|” 1=6 8=5
pair after|休 4=8 8=7
pair after|优 0=5 4=-4 7=7 8=3 10=3
pair after|会 7=-3 8=-9 13=-5 16=9
pair after|会|议 0=7 8=4
pair after|传 2=3 4=3 8=7 13=-3 17=-6
pair after|估 0=4 1=8 6=-3 7=5 8=8 10=-3 17=-5
pair after|估|值 1=9
pair after|伺 9=4 16=4 17=6
pair after|伺|服 9=4 16=4 17=6
pair after|但 3=-5 8=-12 12=3
pair after|位 0=11 2=-3 9=-8 17=-7
pair after|低 3=7 7=3 8=9 9=4 12=3 17=3
pair after|住 0=-3 4=6 8=3
pair after|体 1=-4 3=8 4=8 5=6 7=8 8=21 17=-5
pair after|体|, 4=5 7=9 8=13 17=-3
pair after|何 2=9 4=-3 9=-4 11=-3 13=4 17=-6
pair after|作 0=9 2=-4 6=5 7=10 8=13 9=-11 13=3 15=-4 16=-3 17=-14
pair after|作|为 7=6 8=5 9=-6 11=3 17=-6
pair after|作|价 0=5 9=-4 13=7
pair after|作|备 0=3 7=4 8=7
pair after|使 0=-6 3=5 7=4
pair after|使|用 0=-6 3=6 7=4
pair after|供 0=-5 2=-4 5=5 6=8 7=-3 8=-5 9=34 11=-3 13=-3 14=3 15=-3 17=23
pair after|供|应 8=-5 9=18 17=14
pair after|供|的 6=-3 8=-7
pair after|依 0=-4 3=5 9=5 16=5 17=9
pair after|便 5=6 17=-5
pair after|保 0=6 1=-3 2=-16 3=6 6=14 9=-3 11=-4 13=-4 15=-4 16=4 17=-14
pair after|保|, 0=-3 2=-3 6=-5 7=4 8=-9 9=6 17=3
pair after|保|底 3=5 8=6 9=-3 17=-4
pair after|保|证 2=-8 8=-11 11=-5 12=4 15=-4 17=-9
pair after|保|额 6=10 8=9 11=3
pair after|信 1=3 4=9 8=8 11=5 16=3 17=4
pair after|修 0=-5 5=8 9=-3 17=-4
pair after|倍 8=-6 17=-3
pair after|候 3=4 4=4 8=6 17=-5
pair after|借 1=-4 2=9 11=12 17=9
pair after|借|MONEY 8=-3 11=6 17=4
pair after|借|得 11=-6 17=-6
pair after|借|款 2=11 6=4 8=12 11=3
pair after|借|的 6=-3 8=-4 11=7 17=7
pair after|债 1=-3 2=-5 4=3 6=16 11=3 17=-3
pair after|债|券 2=-3 6=8 17=-4
pair after|值 0=-3 1=8 3=-3 4=-5 7=4 8=-5 11=-7 13=7
pair after|值|MONEY 7=3 8=-6 9=4 11=-6 17=-7
pair after|做 3=-3 4=-4 6=-3 7=4 8=-9 17=-4
pair after|停 0=-5 7=3 8=-6 9=9 16=8 17=13
pair after|停|了 9=7 17=7
pair after|偿 0=-8 4=-3 7=16 9=-3 11=6 13=3 15=8 17=11
pair after|偿|MONEY 0=-6 8=-7 17=-4
pair after|偿|还 11=6 17=5
pair after|储 0=-6 5=3 7=9
pair after|先 1=-3 3=9 4=-5 8=-4 9=-10 13=-3 16=3 17=-11
pair after|光 0=5 4=3 7=4 8=10
pair after|克 4=4 9=13 17=12
pair after|免 0=-3 7=8 8=5
pair after|兜 15=6 17=3
pair after|兜|底 6=-3 15=6 17=4
pair after|入 0=-18 2=-4 3=-3 4=7 8=-18 11=6 13=-3
pair after|入|SIZE 0=-12 8=-13
pair after|全 0=-11 1=-7 3=13 4=16 7=4 8=9 9=6 10=3 11=5 14=5 15=5 16=-3 17=19
pair after|全|国 11=4 14=6 17=7
pair after|全|年 8=-3 9=11 17=9
pair after|全|数 7=7 8=5 12=5 13=-3 17=3
pair after|全|部 0=-4 1=-4 3=14 4=6 8=10 9=-3 12=-3 17=-10
pair after|全|面 4=6 8=4
pair after|八 2=6 6=-3 9=-10 11=-3 13=-3 15=4 16=4 17=-11
pair after|八|年 0=-5 8=-5 9=8 17=7
pair after|八|月 0=3 9=-9 16=4 17=-6
pair after|公 0=7 2=-4 3=7 4=-8 6=3 7=15 8=14 9=-7 10=-5 11=4 14=6 17=-8
pair after|公|估 7=7 8=6
pair after|公|司 2=-3 3=8 4=-4 6=5 7=3 8=6 10=-4 11=4 13=5 14=6 17=9
pair after|公|告 0=3 9=-3 17=-6
pair after|六 4=-3 6=3 8=-9 9=-4 13=4 17=-6
pair after|兰 0=4 6=8 8=11
pair after|共 0=-3 4=3 7=14 8=8 9=3 10=-3 11=-3 14=3 17=-5
pair after|共|同 7=7 8=4
pair after|共|建 7=8 8=7
pair after|关 0=-5 6=4 13=-4 17=-6
pair after|其 0=6 4=-3 8=3 9=-3 17=-4
pair after|其|中 0=8 8=8 9=-3 17=-3
pair after|具 6=-6 8=-6 15=-6 17=-6
pair after|具|MONEY 15=-6 17=-6
pair after|内 2=4 3=3 7=5 8=6 9=-6 13=3 16=4 17=-4
pair after|内|付 8=-3 13=4 16=5 17=7
pair after|再 0=5 1=7 6=6 7=-3 8=7 9=-4 14=7 16=3 17=3
pair after|再|生 1=6 8=5
pair after|写 2=7 4=4 7=4 8=15 11=-3 17=-5
pair after|写|着 7=6 8=4
pair after|决 8=-6 9=4 10=3 17=4
pair after|冷|库 5=-3 8=-7 9=-3 17=-6
pair after|准 0=-3 1=9 8=7 9=6
pair after|准|备 1=8 8=5 17=-5
pair after|减 6=-4 8=-6 11=-3 17=-3
pair after|凭 8=-6 16=9 17=10
pair after|出 0=-8 1=-3 8=-13 9=3 10=-8 11=-3 13=7 17=-3
pair after|出|MONEY 0=-3 4=-3 7=3 13=6 16=-3 17=-3
pair after|出|价 4=7 8=6 13=-4 17=-5
pair after|出|具 6=-8 8=-10 15=-6 17=-7
pair after|出|口 6=8 8=7
pair after|出|售 8=-4 13=8 17=8
pair after|出|资 10=-8 16=4 17=-4
pair after|分 0=7 4=-3 5=-4 6=-3 7=13 8=4 9=-10 10=3 11=3 12=-3 13=-15 17=-24
pair after|分|三 1=4 8=3 9=-5 17=-6
pair after|分|别 0=-3 8=-7 17=-3
pair after|分|到 0=6 7=3 8=8 17=-3
pair after|分|包 0=7 8=6 9=-3 17=-5
pair after|分|手 7=9 8=6 16=-3 17=-3
pair after|分|文 8=-3 13=-6 17=-7
pair after|分|行 2=3 11=7 17=6
pair after|划 1=-4 8=-11 17=-6
pair after|则 7=5 10=7 13=-3
pair after|刚 8=-4 9=-3 11=8 13=4 17=6
pair after|创 1=10 8=7
pair after|删 4=-5 8=-6 10=8 17=8
pair after|删|除 4=-5 8=-6 10=8 17=8
pair after|利 0=-9 4=-3 6=-3 8=-14 9=-3 11=-3 12=6 13=7 17=5
pair after|利|, 3=6 4=-3 12=7 17=5
pair after|别 0=-6 4=4 8=-8 17=-6
pair after|到 0=8 1=3 2=-3 7=4 8=6 9=-4 10=4 11=10 12=8 13=-5 16=4 17=11
pair after|到|DATE 8=-3 9=7 17=6
pair after|到|期 0=-3 8=-6 9=-3 15=3
pair after|到|本 3=4 11=7 17=6
pair after|到|的 0=-5 8=-8 9=-4 11=-3 12=6 16=8 17=5
pair after|制 0=4 3=21 7=-3 8=20 9=-3 14=3 17=-5
pair after|券 2=-3 6=8 17=-4
pair after|刻 3=3 4=-3 9=5 10=6 17=6
pair after|前 0=-5 1=5 6=-3 9=11 11=4 12=3 13=3 17=17
pair after|剧 0=-3 7=6 12=8 17=5
pair after|剧|, 7=7 8=4
pair after|割 4=5 8=5 13=9 17=8
pair after|割|, 4=6 8=4
pair after|力 0=11 2=-3 8=4 9=6 17=4
pair after|力|, 0=3 8=3 9=7 17=5
pair after|办 2=3 3=-3 9=-6 17=-12
pair after|加 0=3 6=-4 8=-4 9=7 12=4 13=4 17=10
pair after|务 0=20 2=-3 3=-4 4=4 7=3 8=15 9=7 13=3 17=9
pair after|务|, 0=7 8=7
pair after|务|协 0=12 8=11 9=-5 17=-6
pair after|务|费 7=6 9=8 12=3 17=7
pair after|动|机 0=7 8=7 9=-3 17=-3
pair after|助 9=6 12=-3 16=5 17=5
pair after|募 1=8 8=7
pair after|包 0=13 3=8 4=-4 5=-4 7=3 8=14 10=6 12=5 13=-3 17=8
pair after|包|, 0=4 5=-3 10=7 17=3
pair after|包|下 0=4 3=10 8=11 17=-3
pair after|包|合 0=3 9=-5 12=7
pair after|化 0=-3 4=5 5=6 7=3 8=6 9=16 10=5 13=-3 17=14
pair after|化|的 5=6 8=5
pair after|北 0=-5 3=-3 8=-7 9=6 11=7 12=-6 17=6
pair after|十 0=15 3=-9 7=-7 9=6 11=6 12=12 16=3 17=21
pair after|十|二 0=-4 3=-8 8=-13 9=-6 12=8
pair after|十|八 0=6 8=6 9=-4 17=-4
pair after|十|四 8=-3 9=14 17=11
pair after|十|年 4=-3 7=-3 9=5 12=7 16=4 17=12
pair after|千 6=-5 8=-9 17=-3
pair after|午 4=8 8=5 16=3
pair after|半 2=-3 3=-5 4=6 6=-3 7=-3 8=-8 11=-3 12=3 13=-4 17=-4
pair after|半|, 8=-6 12=4 17=4
pair after|华 0=6 4=-8 8=-5 17=-3
pair after|华|南 0=5 8=6
pair after|协 0=6 3=-6 4=7 7=-4 9=-12 10=8 12=4 13=5
pair after|协|议 3=-3 4=8 7=-3 8=-3 9=-5 10=9 13=6 16=-4
pair after|单 0=-5 1=-4 2=6 3=3 4=-6 6=10 7=-6 9=16 12=-5 13=-4 17=4
pair after|单|, 0=5 2=4 6=11 8=14 9=8 17=5
pair after|单|” 9=8 17=8
pair after|单|额 9=8 17=8
pair after|卖 0=-7 3=-4 4=13 13=-4 17=-13
pair after|占 2=-5 6=-4 7=9 14=-3 17=-9
pair after|卫 9=-6 17=-6
pair after|卫|星 9=-6 17=-6
pair after|印 8=-3 12=12 17=9
pair after|即 4=15 6=3 8=13 15=-3 17=-6
pair after|却 0=-11 2=-4 4=-5 8=-24 9=-5 10=5 12=3 15=5 17=5
pair after|厂 1=4 2=-5 4=16 6=-4 8=7 9=-5 12=5 13=-3 15=4 17=-3
pair after|厂|PARTY 6=-3 8=-4 12=6 15=4 17=9
pair after|厂|房 4=9 8=10
pair after|厘 2=6 13=-3 17=-5
pair after|原 3=3 4=4 9=6 12=-3
pair after|去 0=5 7=5 8=8
pair after|及 0=-9 5=6 8=-7 11=10 17=5
pair after|及|, 5=6 8=3
pair after|及|PARTY 11=7 17=7
pair after|及|SIZE 0=-6 8=-6
pair after|友 1=9 8=6 17=-3
pair after|发 0=4 1=5 2=-5 6=7 7=5 8=10 10=4 11=5 13=9 15=5 17=19
pair after|发|了 1=8 8=6 10=3 11=4 17=5
pair after|发|出 0=-5 8=-3 9=5 15=5 17=10
pair after|发|动 0=7 8=7 9=-3 17=-3
pair after|发|射 0=-4 6=6
pair after|发|展 8=-3 13=7 17=7
pair after|发|言 0=5 8=6 13=4 17=3
pair after|取 0=15 8=7 9=6
pair after|取|代 0=6 8=4
pair after|取|消 9=9 17=8
pair after|变 0=-3 8=-4 9=7 13=3 17=8
pair after|口 3=-8 4=3 5=4 6=6 8=3 10=4 11=3 12=-3 17=-3
pair after|句 9=-3 17=-6
pair after|另 0=6 9=-7 12=4 16=4
pair after|只 0=-5 1=-4 2=3 6=-3 7=-4 8=-17 12=8 17=5
pair after|可 0=-4 2=-3 3=-6 6=4 7=9 8=-7 11=3 12=-6 17=-8
pair after|可|, 8=-5 12=-5 17=-6
pair after|台 0=4 7=6 8=5 9=-9 11=6 13=-3 17=-5
pair after|号 0=-7 4=4 8=-5 9=-5 12=3 17=-4
pair after|号|” 0=-7 8=-5
pair after|司 2=-3 3=8 4=-5 6=4 7=9 8=10 10=-4 11=4 13=5 14=6 17=8
pair after|司|的 3=9 8=8
pair after|吃 0=-7 8=-10
pair after|吃|下 0=-7 8=-8
pair after|各 0=-4 1=-4 2=-3 4=-4 7=7 8=-13 13=3 16=-4 17=-6
pair after|合 0=3 1=-3 3=9 4=-3 6=5 7=28 8=21 9=3 10=-3 12=20 13=-7 14=6 16=-9
pair after|合|MONEY 0=5 6=3 8=7 17=-3
pair after|合|体 4=5 7=9 8=13 17=-3
pair after|合|作 7=9 8=4 12=3
pair after|合|共 0=7 8=4 14=4 17=3
pair after|合|同 0=-8 8=-12 9=7 12=7 17=7
pair after|合|约 0=7 8=4 9=3 12=14 17=12
pair after|合|组 7=14 8=10 17=-4
pair after|合|资 7=6 16=-4 17=-5
pair after|同 0=-3 1=-3 3=3 8=-10 10=11 11=-4 12=8 13=-5 16=-4 17=-3
pair after|同|, 0=6 2=5 8=9 9=-4 17=-6
pair after|同|一 3=4 10=6
pair after|同|期 0=5 8=3 9=-6 17=-8
pair after|同|样 10=6 17=5
pair after|同|额 0=-9 8=-9 9=4 17=3
pair after|后 0=-6 2=10 3=-4 4=-6 7=4 8=-6 9=-10 10=-7 11=-5 16=4 17=-21
pair after|后|, 8=-7 16=6 17=3
pair after|后|一 0=3 9=-5 17=-6
pair after|后|来 7=6 8=3
pair after|向 0=-5 1=4 3=-3 4=-4 7=6 8=-6 9=8 10=3 13=-3 16=-3
pair after|向|PARTY 8=-8 9=7 17=4
pair after|向|书 0=4 7=4 8=6
pair after|否 0=-6 4=9 8=5 9=-4 17=-8
pair after|否|认 4=9 8=7
pair after|含 8=-5 13=9 17=6
pair after|告 8=-4 9=-4 17=-8
pair after|员 4=5 8=3 13=7
pair after|周 1=-3 2=11 7=7 8=9 9=-4 17=-8
pair after|周|转 2=9 8=5 11=3 17=3
pair after|和 0=-4 3=-3 4=-7 8=-16 9=-5 16=7 17=5
pair after|和|解 8=-3 16=7 17=5
pair after|品 3=15 8=12 9=-6 11=3 12=-4 17=-10
pair after|品|牌 0=4 3=6 8=9 9=-4 17=-6
pair after|售 2=4 4=-6 13=14 17=7
pair after|商 0=-3 2=3 4=3 6=3 8=3 13=-6 17=-11
pair after|商|PARTY 8=-6
pair after|商|标 7=6 8=5
pair after|器 0=5 9=7 16=4 17=6
pair after|器|订 9=6 17=6
pair after|四 0=-8 1=4 4=-3 6=-3 8=-15 9=18 13=6 17=20
pair after|四|个 8=-5 9=6 17=6
pair after|四|年 0=-4 8=-4 9=14 17=13
pair after|四|成 1=6 13=8 17=7
pair after|回 0=-4 1=-4 4=19 7=-3 8=7 9=3 10=-4 12=-3 16=5
pair after|团 8=-4 9=-3 11=-5 17=-8
pair after|园 0=3 7=-3 9=-4 17=-6
pair after|围 0=-11 8=-11
pair after|国 2=-3 3=3 7=9 8=10 9=-4 11=3 12=-5 14=6 17=-4
pair after|圆 0=-4 8=-5 9=11 17=10
pair after|圈 1=8 8=8
pair after|土 3=4 9=-5 13=7
pair after|在 0=6 1=4 2=8 3=6 7=-3 8=6 9=3 10=7 11=-3 12=-12 17=-8
pair after|在|MONEY 1=6 2=4 8=7
pair after|在|东 3=7 8=6 17=-3
pair after|在|华 4=-4 8=-6
pair after|在|拉 0=7 3=-4 17=-3
pair after|在|的 2=-3 8=-7
pair after|地 0=-6 5=3 8=-6 10=-5 13=3 14=-3 16=-3 17=-10
pair after|场 0=-5 4=-9 5=3 7=8 8=-7 11=-4 17=-7
pair after|垫 7=-3 8=-5 11=-4 16=12 17=3
pair after|基|地 8=-7 13=3 17=-3
pair after|增 8=-4 10=9 17=6
pair after|处 8=-6 9=7 11=4 16=3 17=11
pair after|备 1=7 4=-7 6=3 7=9 8=5 16=10
pair after|备|忘 0=4 7=5 8=7 16=5
pair after|夏 0=-5 5=5 9=-10 17=-10
pair after|外 0=3 4=-3 8=-3 13=4 16=4 17=8
pair after|多 0=-5 1=5 2=5 3=-6 7=8 8=7 12=3 15=4 16=4 17=6
pair after|多|晶 7=8 8=7
pair after|大 0=-10 2=3 6=-3 7=3 8=-9 12=-3 13=3 17=-3
pair after|大|单 0=-3 8=-4 9=-6 17=-7
pair after|天 0=3 8=-5 9=-3 10=3 13=7 16=7 17=15
pair after|头 0=4 7=-3 8=-3 9=9 10=-3 11=6 17=7
pair after|头|的 2=-3 8=-5 9=4 11=5 17=9
pair after|奉 7=8 8=5 12=4
pair after|契 0=7 6=3 8=8 9=-5 17=-5
pair after|套 0=-9 7=-3 8=-15 9=-5 13=4
pair after|好 3=8 4=3 8=6 12=-3 14=5 16=5 17=3
pair after|好|的 3=9 8=8
pair after|妥 2=-3 3=7 8=-3 9=5 17=5
pair after|妥|了 0=-7 3=4 8=-4 9=8 17=6
pair after|始 1=9 8=5
pair after|子 3=9 8=10 9=-10 12=-3 13=-4 17=-20
pair after|存 2=9 4=6 8=12 11=-3 17=-7
pair after|季 3=11 4=-3 8=7 9=-3 11=6 17=-4
pair after|安 2=8 3=-9 6=4 7=3 8=6 9=8 11=-3 12=8 17=8
pair after|安|排 2=9 8=8 11=-3 17=-7
pair after|完 0=-3 2=10 4=4 8=8 11=-3 13=-7 17=-9
pair after|完|工 0=-6 8=-7
pair after|完|成 2=7 8=6 9=4 13=-6 17=-5
pair after|官|司 7=7 8=4
pair after|定 0=-7 1=6 2=-4 3=18 5=-3 7=4 8=9 10=6 17=-6
pair after|定|不 9=-7 17=-8
pair after|实 4=-10 8=-9 10=-3 17=-5
pair after|客 0=5 9=-5 10=7 17=-3
pair after|客|户 0=3 17=-7
pair after|害 8=-3 16=9 17=7
pair after|害|PRONOUN 16=9 17=8
pair after|家 0=3 1=-6 2=-7 6=3 7=-3 8=-13 9=-4 10=4 11=5 12=-8 13=4 14=3 15=5 17=4
pair after|家|, 0=6 9=-3 10=8 17=3
pair after|家|银 11=13 17=13
pair after|密 9=-5 17=-7
pair after|对 8=-3 9=8 10=-3 11=-3 16=5 17=5
pair after|对|应 8=-3 9=-4 10=-4 17=-10
pair after|将 1=-3 3=-9 4=6 6=3 8=-5 17=-5
pair after|少 0=-6 4=4 8=-9 9=11 17=5
pair after|少|一 8=-3 9=8 17=7
pair after|尔 0=-5 8=-3 9=7 16=5 17=11
pair after|尚 3=8 8=5 17=-4
pair after|尼 0=5 4=7 7=5 8=15 9=-4 13=3
pair after|尽 1=7 17=-3
pair after|层 0=8 2=5 3=3 4=3 8=15 9=-3 17=-8
pair after|居 2=6 8=4 13=-3 17=-7
pair after|展 0=-5 2=-5 8=-13 11=6 13=6 17=11
pair after|履 6=-5 8=-8 15=-5 17=-9
pair after|工 1=4 3=3 4=6 5=-3 7=-4 9=7 10=-4 13=5 14=3 16=-3 17=5
pair after|工|在 4=7 8=5
pair after|差 3=3 4=-3 6=3 8=-3 13=-6 17=-12
pair after|己 2=-3 3=9 5=-4 6=-4 17=-6
pair after|已 0=-13 1=11 4=3 7=5 9=-7 10=5 11=5 12=7 13=-5 16=-3
pair after|已|于 9=-6 17=-8
pair after|已|全 0=-7 8=-5 12=5 13=-4
pair after|已|完 0=-7 8=-4
pair after|已|经 0=-12 1=3 8=-10 12=3 16=-4 17=-6
pair after|市 0=-3 1=-4 8=-14 13=-4 17=-13
pair after|布 0=-6 8=-8 17=-4
pair after|平 0=-3 7=7 9=5 17=3
pair after|平|台 0=-3 7=7 9=-3 17=-3
pair after|年 0=4 1=-8 2=19 3=21 6=-6 7=-9 8=8 9=32 10=5 11=-11 12=4 13=-5 17=18
pair after|年|MONEY 8=-3 9=9 17=7
pair after|年|RATE 0=-3 3=9 8=5 12=-3 17=-5
pair after|年|付 0=8 8=9 17=-4
pair after|年|供 0=-9 8=-9 9=5 17=5
pair after|年|内 0=-5 2=5 9=5 16=5 17=7
pair after|年|前 0=-3 8=-4 9=6 13=5 17=10
pair after|年|合 0=7 8=6 17=-3
pair after|年|后 0=-11 2=10 11=-3 17=-6
pair after|年|度 0=5 3=9 8=13 9=-12 17=-13
pair after|年|期 0=4 2=-6 8=-7 9=11 11=-11
pair after|年|每 0=4 8=4 9=7 17=7
pair after|年|的 3=-3 9=3 12=5 17=7
pair after|年|维 0=-9 8=-10 9=6 17=6
pair after|年|购 0=9 8=9 9=-3 17=-3
pair after|年|采 0=8 8=7 9=-4 17=-5
pair after|并 0=-5 2=3 4=6 5=3 7=-5 8=-3 9=-6 13=3 17=-8
pair after|广 0=7 8=7 9=4
pair after|库 2=-3 3=-3 8=-9 9=-5 11=6 12=8 17=5
pair after|库|, 5=-3 8=-9 12=4
pair after|应 6=4 8=-5 9=11 10=-5
pair after|应|合 0=-4 8=-4 9=7 17=7
pair after|底 0=7 3=14 6=-6 7=4 8=11 9=-10 10=-3 13=-9 15=5 17=-17
pair after|店 3=4 9=7 17=6
pair after|度 2=8 3=9 4=9 6=4 8=25 9=-13 17=-12
pair after|座 0=7 1=-3 4=4 5=13 8=17 9=-8 13=4 14=8
pair after|座|MONEY 5=12 8=8
pair after|廊 3=5 4=4 8=8
pair after|延 0=-8 1=5 8=-3 9=3 16=4 17=6
pair after|延|长 0=-5 8=-5 9=8 17=8
pair after|建 0=21 2=-4 7=11 8=21 9=-8 14=10 16=-3 17=-5
pair after|建|设 0=7 8=6
pair after|开 2=-5 3=-5 5=3 8=-7 11=6 13=-3 17=-3
pair after|弃 4=-3 7=8 10=3
pair after|式 0=6 2=5 3=6 4=-11 8=5 9=6 13=-4 16=4 17=3
pair after|引 3=13 8=8 17=-4
pair after|张 6=8 8=7
pair after|录|, 0=8 7=-7 9=3
pair after|得 0=3 2=-4 3=3 4=-3 6=-8 7=-4 8=-16 9=-5 10=11 11=-7 12=6 13=-8 16=8
pair after|得|MONEY 6=-6 8=-11 10=4 13=-5 16=5
pair after|微 0=-6 4=-7 8=-14 9=4 17=3
pair after|忘 0=4 7=5 8=7 16=5
pair after|忘|录 0=4 7=5 8=7 16=5
pair after|怎 7=7
pair after|怎|么 7=7
pair after|急 0=-3 7=4 9=8 17=4
pair after|总 0=4 2=-6 4=-3 8=-8 9=13 10=-3 12=-4 13=-3 16=-3
pair after|总|价 8=-3 9=8 17=6
pair after|总|额 0=-5 8=-9
pair after|息 0=-5 2=10 11=-3 13=-5 17=-13
pair after|想 4=3 7=7 8=5 17=-3
pair after|意 3=-3 4=-6 8=-13 9=-3 10=-4 12=4 13=14 16=3 17=9
pair after|愿 0=-3 8=-6 9=3 12=3 13=4 17=10
pair after|成 1=14 3=8 4=6 6=-3 7=-4 8=11 11=-6 14=5 17=-8
pair after|成|SIZE 0=-13 2=5 8=-9 9=-4 17=-6
pair after|成|交 4=-4 8=-9 13=4
pair after|成|股 1=15 8=14
pair after|房 0=3 4=8 5=3 8=9
pair after|所 0=-6 1=-3 2=-8 4=3 6=6 7=12 17=-5
pair after|所|持 4=9 8=7
pair after|所|有 7=9 8=9
pair after|手 2=3 4=15 6=-4 7=9 8=15 9=-5 11=-4 12=8 13=-4 16=-4 17=-11
pair after|手|上 4=4 7=4 8=8
pair after|手|费 7=9 8=7 16=-3 17=-3
pair after|手|里 0=-3 4=10 8=3 9=-4 12=11 17=5
pair after|才 4=13 8=10 9=6 17=3
pair after|打 5=4 7=15 8=18 12=6
pair after|打|了 7=8 8=5
pair after|打|包 9=-3 12=7 17=3
pair after|托 0=-5 6=-5 8=-10 9=6 15=4 17=8
pair after|扩 0=-3 1=3 2=-3 5=5 9=-6 17=-8
pair after|批 0=-7 4=4 8=-7 9=-3 10=8 11=5 17=6
pair after|承 0=4 2=-4 6=9 7=-3 9=5 11=-12 13=-3 14=4 16=6 17=-4
pair after|承|建 0=7 8=6 17=-3
pair after|承|诺 0=-10 2=-3 8=-14 9=13 10=-6 16=7 17=10
pair after|承|销 10=5 11=-7 13=-4 17=-7
pair after|技 1=4 3=9 8=6 12=12 17=9
pair after|技|术 1=4 3=8 8=7 12=8 17=6
pair after|把 0=-3 8=-11 10=6 12=-3
pair after|投 0=9 1=5 2=-9 3=-5 5=-5 6=3 7=-7 8=-10 9=-3 10=5 11=8 12=6 13=-5 16=-4
pair after|投|得 12=8
pair after|投|资 1=6 2=-5 5=-5 6=4 7=-3 8=-5 9=-3 11=9
pair after|抢 8=-4 10=7 17=3
pair after|报 0=-6 7=-3 8=-15 9=6 10=6 11=3 13=-4 17=4
pair after|抵 0=-4 2=4 7=7 8=7 11=8 17=6
pair after|抵|押 2=5 8=5 11=9 17=6
pair after|押 2=7 7=3 8=6 11=12 17=8
pair after|担 2=-4 6=11 9=-5 11=4 14=5 15=4 17=4
pair after|担|保 2=-3 6=9 8=4 11=5 17=5
pair after|拉 3=-4 7=4 8=-4 9=9 17=7
pair after|拉|锯 0=7 3=-4 17=-3
pair after|拒 4=9 8=6
pair after|拖 8=-3 9=7 17=3
pair after|拨 1=3 2=3 7=8 8=9 17=-3
pair after|拿 3=3 4=-3 9=3 11=7 12=10 17=16
pair after|拿|到 8=-5 9=-3 11=7 12=8 17=10
pair after|持 1=-8 4=15 8=3 11=5
pair after|持|股 1=-7 4=3 8=-5
pair after|挂 6=-3 8=-5 11=9 17=8
pair after|按 1=-4 3=7 8=-3 9=7 12=-3 17=3
pair after|按|月 9=8 17=6
pair after|挑 13=8 17=6
pair after|换 0=4 2=-6 4=5 8=4 10=7 11=3 16=-3 17=3
pair after|换|股 2=-3 4=7 17=-5
pair after|授 3=10 6=3 8=11 11=7 12=-6
pair after|授|权 3=10 8=7 12=-5 17=-7
pair after|掉 0=14 8=13 9=-3 17=-3
pair after|掏 8=-4 13=3 14=5 17=7
pair after|排 0=-4 2=9 8=3 9=-5 11=-3 17=-9
pair after|排|, 2=9 8=10 11=-3 17=-4
pair after|接 0=-13 1=-5 3=-4 4=26 8=4 10=10 13=6 17=12
pair after|接|下 4=8 8=6 9=3
pair after|接|收 7=-3 8=-6 13=8 17=5
pair after|接|触 1=-3 4=-4 7=6 8=-5 10=7 17=5
pair after|接|过 4=10 8=8
pair after|推 0=7 4=3 8=9
pair after|推|广 0=9 8=9 9=-4 17=-4
pair after|提 0=3 1=-3 3=4 6=8 7=-3 8=6 12=-3 13=-3 17=-7
pair after|提|供 2=-3 6=9 9=6
pair after|撕 0=11 8=10 9=-7 17=-7
pair after|播 3=13 8=8 12=3
pair after|播|, 3=9 8=6
pair after|支 3=-9 5=3 7=5 8=-3 11=-4 16=-3 17=-6
pair after|支|付 3=-9 6=3 7=8
pair after|收 2=-5 3=-4 4=4 5=3 6=6 7=4 8=-3 10=-5 11=5 12=7 13=8 16=4 17=11
pair after|收|购 4=10 8=5 13=5 17=4
pair after|改 4=-4 8=-10 12=5 17=5
pair after|放 2=3 3=-3 4=-5 7=10 11=6 13=4 17=5
pair after|放|弃 4=-3 7=8 8=4
pair after|效 0=-4 6=7 9=7 10=3 11=3 17=10
pair after|数 2=5 7=6 8=8 10=3 12=5 13=-4 17=4
pair after|数|量 0=9 8=8 9=-3 17=-3
pair after|敲 0=-5 2=-3 8=-7 9=8 17=6
pair after|整 0=13 8=10 9=-4 10=-5 17=-11
pair after|整|整 0=3 13=-6 17=-8
pair after|整|条 0=11 8=8
pair after|文 0=4 4=-3 7=4 9=-4 13=-7 17=-12
pair after|文|不 8=-3 13=-6 17=-7
pair after|料 0=3 8=-4 9=-7 11=3 13=-8 17=-13
pair after|斯 0=7 8=7 9=4 17=4
pair after|新 1=5 3=6 8=11 9=8 17=7
pair after|方 0=-3 1=4 2=7 3=-3 4=-4 6=4 9=6 12=-3 17=-4
pair after|方|) 0=-6 8=-7
pair after|方|式 0=7 2=5 4=-4 8=8 9=4
pair after|旗 0=-3 1=7 4=10 8=12 9=5 11=5 17=6
pair after|旗|下 1=7 4=10 8=14 9=-3 11=5
pair after|无 0=7 2=-3 3=5 6=-4 9=-12 14=3 17=-13
pair after|无|人 0=6 3=7 8=11 14=3
pair after|日 0=11 7=-3 12=4 13=7 17=4
pair after|早 0=9 8=6 9=-3
pair after|时 0=-6 1=-4 4=3 8=-14 11=4 13=3 17=6
pair after|明 2=7 4=5 8=7 9=-3 11=-3 17=-6
pair after|明|两 2=7 8=5 11=-3 17=-3
pair after|易 4=4 6=5 8=3 13=-5 17=-8
pair after|星 9=-9 17=-9
pair after|春 0=-6 8=-7
pair after|是 1=4 2=-3 3=-3 4=16 5=-4 6=-7 7=5 10=-3 11=3 13=11 15=15 16=14 17=25
pair after|是|MONEY 0=9 8=6 13=7 15=4 16=5 17=12
pair after|是|PARTY 0=12 7=3 8=10 10=-5 13=-3 15=9
pair after|是|other 0=-8 8=-9 13=3 17=3
pair after|是|“ 0=5 4=5 8=8
pair after|是|买 0=-5 4=7 7=3 8=3 9=-5 17=-6
pair after|晶 7=8 8=3 9=9 17=10
pair after|晶|圆 0=-4 8=-5 9=11 17=10
pair after|晶|硅 7=8 8=7
pair after|更 0=-6 7=5 9=7 17=5
pair after|替 0=8 5=3 6=3 8=11 15=3 17=-4
pair after|最 1=3 3=-13 7=6 8=-5 10=3 12=5 15=4 17=6
pair after|最|低 9=4 12=4 17=7
pair after|最|后 9=-5 17=-7
pair after|最|高 2=-3 3=-7 8=-10 17=-3
pair after|月 0=17 1=-3 2=11 4=4 6=4 7=-4 8=21 9=9 10=-4 11=3 12=3 13=-3 17=5
pair after|月|租 0=7 8=6
pair after|有 0=7 2=8 3=-8 6=3 7=6 8=11 15=-3 17=-8
pair after|服 0=20 3=-9 4=-5 8=4 9=11 17=8
pair after|服|务 0=21 4=-5 7=4 8=14 9=7 12=3 17=5
pair after|期 0=-14 1=6 3=3 4=-8 5=-3 6=4 7=3 8=-13 9=15 11=-4 15=3 17=5
pair after|期|三 0=-4 3=-3 8=-7 9=7 12=5 17=11
pair after|期|供 0=-7 8=-7 9=18 17=17
pair after|期|十 0=6 2=4 8=7 9=-4 17=-4
pair after|期|租 0=-6 8=-7 9=-7 17=-8
pair after|期|限 2=7 8=4 9=5 17=4
pair after|未 1=6 3=4 4=-3 7=-4 9=12 17=8
pair after|未|来 9=11 17=9
pair after|未|获 4=-8 8=-7
pair after|本 1=11 2=4 4=-5 8=8 9=-3 10=21 16=3 17=10
pair after|本|来 0=7 8=7 9=-4 10=10 16=5 17=9
pair after|术 1=4 3=8 8=8 12=8 17=6
pair after|机 0=19 3=3 8=19 9=-9 11=3 13=-6 15=6 16=7 17=-6
pair after|机|构 4=5 7=4 8=7 15=6
pair after|权 0=-7 2=-3 3=22 4=3 7=8 8=15 9=-5 10=6 11=6 13=-4 17=-4
pair after|权|, 3=12 4=8 8=12 12=-5 17=-5
pair after|权|MONEY 1=6 4=3 8=7 17=-3
pair after|权|利 3=6 12=8 17=6
pair after|权|合 12=-6 17=-7
pair after|权|证 7=8 8=3
pair after|权|金 8=-3 12=8 17=7
pair after|条|件 1=6 8=4 13=7
pair after|来 3=4 4=6 7=9 8=7 10=9 12=-4 13=13 16=7 17=18
pair after|来|, 4=8 8=6 13=5 17=4
pair after|板 0=-12 7=6 8=-10 9=16 17=12
pair after|构 4=7 7=3 8=6 15=6 17=-3
pair after|林 7=7 8=5
pair after|架 0=-6 1=6 3=13 7=6 8=15 9=3
pair after|架|, 0=-5 3=15 7=5 8=16 9=-3 12=-3 17=-7
pair after|标 0=-3 2=6 3=4 4=-4 11=-3 12=-3 13=5 17=-7
pair after|标|的 0=-3 7=-3 8=-11 13=6 17=6
pair after|样 8=-4 9=9 10=6 13=4 17=15
pair after|格 4=-4 8=-9 13=8 17=6
pair after|框 0=-6 1=6 3=10 7=7 8=13 17=-6
pair after|框|架 0=-5 1=6 3=10 7=7 8=15 9=4
pair after|案 3=-4 8=-9 10=-4 11=7 12=4 13=3 16=-3 17=3
pair after|案|, 8=-7 9=5 11=5 12=5 17=14
pair after|桥 1=-4 8=-4 11=13 17=12
pair after|桥|贷 11=7 17=6
pair after|次 0=-4 1=8 2=-3 6=8 8=9 17=-4
pair after|款 0=-5 1=-4 2=15 3=7 5=-3 6=-5 7=7 8=3 11=18 15=-6 16=9 17=11
pair after|款|, 0=-4 2=14 8=7 11=-4 16=8
pair after|款|DATE 2=-3 4=7 9=-3 16=3 17=-4
pair after|款|MONEY 0=15 1=-3 2=8 7=4 8=18 11=8 17=5
pair after|款|other 0=-6 2=-3 8=-12 12=3
pair after|款|保 6=-8 8=-9
pair after|款|项 0=5 1=3 2=4 8=10
pair after|止 6=4 9=-4 17=-11
pair after|正 2=-4 4=-7 7=5 8=-8 9=-4 17=-7
pair after|此 0=-7 3=5 4=3 7=4 9=9
pair after|此|前 0=-4 8=-4 9=7 17=7
pair after|段 3=5 8=7 9=-3 17=-6
pair after|每 0=7 1=-3 3=5 4=-5 6=5 8=6 9=16 10=4 17=12
pair after|每|年 0=7 3=6 8=7 9=6
pair after|每|日 0=10 8=9
pair after|比 0=-3 1=-5 2=-4 4=7 8=-8 9=3 17=-3
pair after|毛 0=7 8=5
pair after|气 0=5 4=6 8=5 9=7 13=-3
pair after|氢 0=9 8=8 14=3
pair after|氧 0=-5 4=4 9=13 13=-3 14=3 17=9
pair after|水 0=-10 1=6 8=-7 9=13 17=10
pair after|水|淡 9=9 17=9
pair after|求|偿 8=-7 17=-3
pair after|汽 0=4 9=9 17=9
pair after|没 0=10 1=-6 3=-6 5=4 7=-5 8=-6 9=-3 12=-3 13=3 17=-3
pair after|没|有 0=8 1=-5 3=-3 4=-3 8=-5 13=-4 16=4
pair after|泊 0=7 8=5
pair after|泊|位 0=7 8=5
pair after|法 0=7 8=4 16=4 17=3
pair after|波 6=8 8=6
pair after|注 1=8 8=3 10=7 17=6
pair after|泰 7=10 8=9
pair after|泰|国 7=10 8=9
pair after|洲|的 3=7 8=4
pair after|活 0=8 8=7
pair after|测 0=-3 1=-3 8=-8 9=9 17=4
pair after|海 0=-6 3=-10 6=4 7=-4 8=-19 9=5 12=11 17=12
pair after|海|上 0=-7 8=-7
pair after|海|水 9=9 17=9
pair after|消 9=8 17=5
pair after|涉 7=-4 8=-7 9=-4 17=-5
pair after|液 7=3 8=-3 9=7 17=6
pair after|淡 9=9 17=8
pair after|淡|化 9=9 17=9
pair after|清 1=-4 2=7 3=4 6=-3 7=6 8=9 9=-4 10=-3 13=5 15=3
pair after|清|偿 8=-5 13=5 15=3 17=8
pair after|渡 3=-8 8=-9 11=-3 12=8 17=4
pair after|游 3=4 9=-5 17=-7
pair after|湾 9=4 13=5 17=7
pair after|源 9=7 13=3 17=10
pair after|点 0=-8 3=5 6=3 9=8
pair after|热 0=8 8=8
pair after|烯 7=9 8=11
pair after|烷 0=-4 8=-4 9=10 17=6
pair after|然 8=-3 9=6 10=4 17=9
pair after|煤 0=4 5=3 8=8
pair after|版 3=7 4=-3 8=3 17=-4
pair after|版|税 3=7 4=-3 8=3 17=-4
pair after|牌 3=12 7=9 8=22 9=-5 12=-3 17=-12
pair after|物 0=-3 4=-7 6=4 7=4 8=-4 13=7
pair after|特 0=-12 3=4 8=-10
pair after|独 1=-3 4=4 9=-3 17=-8
pair after|独|家 12=-5 17=-10
pair after|现 0=-6 3=-9 4=12 8=-10 9=7 10=-3 11=15 13=7 17=19
pair after|现|金 3=-8 4=8 7=-3 8=-9 10=-3 13=3 17=-5
pair after|理 1=-3 3=-3 4=10 9=3 10=-3 13=5 17=3
pair after|生 1=5 8=6 9=3 11=5 12=3 17=8
pair after|用 0=4 2=-5 3=14 5=7 7=3 8=17 9=-12 12=14 13=8 16=-3 17=3
pair after|用|MONEY 0=6 8=4 13=9 17=7
pair after|由 0=7 6=5 7=6 8=16 12=-3 13=3 16=7
pair after|由|PRONOUN 0=9 3=3 7=3 8=15
pair after|申 2=3 6=-3 7=-3 8=-3 11=5 16=4 17=9
pair after|电 0=8 1=-3 2=-4 9=-7 17=-14
pair after|电|合 0=17 8=17 9=-5 17=-5
pair after|画 3=10 8=7 17=-4
pair after|的 0=-16 1=5 2=-5 3=18 4=24 5=16 7=-10 8=-3 9=15 10=6 11=9 13=-4 14=-11 15=4 16=22 17=8
pair after|的|MONEY 0=-9 1=-3 2=4 3=-3 5=4 6=17 7=-8 9=-3 10=5 11=9 12=-3 13=-4 16=3
pair after|的|OTHER 2=-5 6=-5 8=-10 11=-6 17=-6
pair after|的|PARTY 4=5 8=4 9=10 13=-5 17=4
pair after|的|SIZE 0=13 8=9 9=10 17=6
pair after|的|a 1=7 8=3
pair after|的|一 8=-8 13=6 15=3 17=5
pair after|的|三 11=-6 17=-7
pair after|的|两 0=8 4=4 8=8 17=-5
pair after|的|五 9=7 11=3 17=9
pair after|的|产 1=-5 8=-8
pair after|的|保 6=-5 8=-7 16=4
pair after|的|单 0=9 8=6
pair after|的|合 0=-6 8=-10 9=-5 12=5
pair after|的|员 4=7 8=4
pair after|的|基 0=7 8=6
pair after|的|尾 4=7 8=5 9=-3 17=-4
pair after|的|意 0=-8 7=6 9=-9 17=-9
pair after|的|授 3=-8 8=-9
pair after|的|新 3=7 8=5
pair after|的|是 0=3 2=-4 4=13 7=-6 9=-7 11=4 15=5 16=5
pair after|的|条 13=7
pair after|的|确 8=-3 9=-6 17=-7
pair after|的|绿 0=-9 8=-9
pair after|的|网 3=8 4=-3 8=4
pair after|的|股 1=9 7=-5 8=-3 10=4 17=3
pair after|的|苏 4=-3 8=-5 9=9 17=9
pair after|的|要 4=7 8=3 13=4
pair after|的|订 0=-8 7=4 8=-5 9=-4 17=-4
pair after|的|货 0=-11 8=-11 9=3
pair after|的|购 0=14 8=13
pair after|的|转 3=8 8=6
pair after|的|那 0=-3 8=-4 9=3 12=10 17=12
pair after|的|门 0=-3 4=5 13=8 15=7 17=11
pair after|监 0=-3 4=5 13=-3 17=-7
pair after|盖 0=-3 8=-8 16=5
pair after|盘 4=8 17=-6
pair after|目 0=-6 1=7 2=-3 3=5 4=-5 7=7 9=-4 11=8 12=-3 13=7 17=3
pair after|省 0=-4 1=6 4=-3 7=-4 8=-10 17=-3
pair after|省|下 8=-8 17=-3
pair after|看 0=6 10=-3 17=-8
pair after|真 0=-4 4=8 9=-3 10=4
pair after|着 0=-3 7=8 9=-3 15=4
pair after|知 4=7 8=4 15=5 17=7
pair after|知|道 4=7 8=6
pair after|短 0=-8 3=10 7=5 8=3 10=8 12=4 17=8
pair after|短|剧 0=-7 3=9 7=7 8=5 17=-3
pair after|石 0=-5 8=-7 9=-6 13=3 17=-3
pair after|矿 0=-5 2=-3 8=-7 13=3
pair after|码 0=-5 3=9 7=-3 9=3 17=4
pair after|码|头 7=-3 8=-4 9=8 17=8
pair after|破 0=-6 4=3 6=-4 7=5 9=-7 15=4 17=-4
pair after|硅 7=13 8=11 17=-3
pair after|确 8=-5 9=-6 17=-8
pair after|碳 0=-3 8=-3 9=8 17=6
pair after|票 0=-3 2=-5 6=3 7=-3 8=-9 12=-3 13=6
pair after|租 0=7 2=-3 5=5 6=-6 9=-3 12=-3 13=3 17=-6
pair after|租|MONEY 0=8 8=5 17=-4
pair after|租|下 0=21 8=20
pair after|租|入 0=-10 8=-10
pair after|租|期 9=8 17=6
pair after|租|用 0=8 3=3 8=10 9=-3 17=-3
pair after|租|约 6=-3 8=-6 9=-5 17=-8
pair after|租|赁 0=-12 8=-12
pair after|程 0=8 12=3 13=4 14=5 17=10
pair after|税 3=7 4=-4 7=10 8=7 17=-7
pair after|立 0=-10 2=-3 4=5 7=-3 8=-10 9=-10 10=3 11=6 17=-3
pair after|站 0=6 5=9 8=11 9=-8 17=-7
pair after|竞 0=-4 7=9 8=3 17=-3
pair after|笔 0=-5 2=7 3=3 4=4 5=5 6=-3 8=10 10=3 11=11 17=12
pair after|笔|MONEY 2=8 5=5 8=10
pair after|第 0=-10 2=-3 6=7 7=8 9=-5 10=4 12=-4 17=-8
pair after|第|一 0=-10 2=-3 4=-3 7=8 8=-9 17=-3
pair after|第|二 4=5 8=7 13=3
pair after|等 2=-3 5=5 11=10
pair after|等|PARTY 11=8 17=7
pair after|等|值 11=-6 17=-7
pair after|签 0=12 3=-9 4=13 7=6 8=10 9=-7 11=3 12=15 15=8
pair after|签|了 0=13 6=-5 7=8 8=12 9=-12 15=10 16=-3 17=-5
pair after|签|五 0=-4 8=-4 9=10 17=10
pair after|签|的 3=-9 4=16 6=3 8=5 9=-6 11=6 16=5
pair after|签|约 0=12 1=-4 3=-3 12=7
pair after|签|署 0=-15 1=4 3=6 4=-3 7=4 8=-5 9=-3 13=4 17=-5
pair after|签|订 0=7 3=-4 9=5 11=5 12=-6
pair after|算 4=8 7=10 8=13 9=5 13=5 17=6
pair after|算|力 0=3 9=7 17=6
pair after|管 2=5 4=9 8=12 13=-5 17=-7
pair after|管|机 4=5 7=4 8=8 17=-4
pair after|系 0=7 3=6 8=13 17=-5
pair after|系|统 0=7 3=7 8=11
pair after|索 8=-4 15=10 17=6
pair after|约 0=10 5=-3 6=-9 7=7 10=-3 12=20 13=5 15=-5 16=10 17=13
pair after|约|, 0=10 1=-3 3=9 7=-3 8=14 9=-4 16=9
pair after|约|一 9=8 17=7
pair after|约|定 7=9 8=6
pair after|约|被 0=9 8=9 9=7 17=7
pair after|级 8=-3 9=-4 17=-8
pair after|纳 4=7 8=6
pair after|线 0=4 1=-7 4=-6 5=3 8=-10 9=-4 17=-5
pair after|线|, 0=11 4=-3 5=3 8=10
pair after|组 0=-6 6=3 7=15 8=6 9=-4 17=-10
pair after|组|件 0=-6 8=-9
pair after|终|止 0=4 9=-4 17=-7
pair after|经 0=-8 1=4 2=3 3=-3 4=-5 8=-9 10=-3 12=6 17=-4
pair after|结 4=9 8=10 9=9 17=4
pair after|给 0=-7 2=-3 3=-4 4=8 7=-5 8=-13 9=7 10=-4 11=-6 16=8
pair after|给|了 4=4 9=-3 11=-8 17=-13
pair after|统 0=8 3=6 5=-3 8=9
pair after|续 0=-6 1=3 3=7 7=-3 8=-3 11=7 16=4 17=11
pair after|续|租 0=-4 8=-5 9=8 17=7
pair after|续|签 0=5 8=5 9=7 17=5
pair after|续|约 0=-5 3=9 8=4 9=-7 17=-7
pair after|维|修 0=-7 8=-6 17=-4
pair after|综 4=7 8=7
pair after|绿 0=-12 2=9 8=-6 9=6 17=7
pair after|绿|电 0=-11 8=-11 9=5 17=5
pair after|绿|色 2=9 8=7
pair after|缓 0=6 7=3 8=7
pair after|缩 0=-4 8=-7 9=-3 11=-3 17=-7
pair after|缴 3=10 7=3 8=8 12=4 17=3
pair after|缴|MONEY 3=8 7=5 8=10 17=-3
pair after|网 0=-13 3=5 4=-3 8=-12
pair after|罚 8=-6 17=-7
pair after|署 0=-15 1=4 3=6 4=-3 7=4 8=-4 9=-3 13=4 17=-5
pair after|署|合 3=7 8=8
pair after|署|的 0=-9 7=4 8=-6 9=4 17=3
pair after|老 7=7 8=6 17=-4
pair after|耶 0=-3 8=-3 9=9 17=9
pair after|联 7=8 8=7 17=-3
pair after|联|合 0=4 7=8 8=10 9=-3 17=-3
pair after|股 0=-7 1=20 2=-10 3=-7 4=21 7=3 8=15 9=-3 10=18 12=-4 13=9 17=9
pair after|股|东 1=12 4=6 7=-5 8=6 10=-3 17=-5
pair after|股|份 1=18 8=14 10=-3 13=4
pair after|股|本 10=8 17=4
pair after|股|权 4=10 7=6 8=12 13=-5 17=-7
pair after|能 0=16 3=-3 4=3 7=-4 8=8 9=-4 17=-9
pair after|能|, 0=7
pair after|膜 0=-3 9=10 17=9
pair after|自 0=6 2=-3 4=9 6=-4 7=-5 9=-7 12=-3 14=4 17=-10
pair after|自|DATE 0=8 8=7 9=-3 17=-3
pair after|自|己 5=-4 6=-3 8=-10 17=-4
pair after|自|有 0=5 4=6 8=10 9=-4 17=-4
pair after|航 0=-4 8=-5 9=8 17=6
pair after|船 0=9 5=3 6=-5 8=3 9=-10 11=5 13=6 15=4
pair after|船|, 0=-9 8=-9
pair after|色 2=8 3=3 8=7 10=3
pair after|艺 3=11 8=9
pair after|苏 0=-4 8=-3 9=10 17=10
pair after|药 0=-3 3=6 4=-8 8=-7 12=-3 17=-8
pair after|药|物 4=-6 8=-7
pair after|董 4=16 8=12 10=4
pair after|董|事 4=16 8=12 10=4
pair after|虚 3=8 8=8
pair after|行 1=-8 2=7 7=4 8=-6 9=-8 10=8 11=20 13=-4 17=11
pair after|街 0=-3 8=-3 13=7 17=5
pair after|补 0=-7 1=3 3=3 6=3 7=7 8=6 9=-4 16=7 17=-3
pair after|补|偿 0=-4 7=13 8=6
pair after|被 0=3 4=-4 7=-4 8=-7 13=3
pair after|装 0=3 3=-8 8=-6 9=7 12=8 17=14
pair after|西 0=-4 4=3 9=8 17=8
pair after|要 0=6 1=-3 4=8 6=-3 7=5 8=9 9=-13 10=-3 11=7 12=-3 13=4 15=5 17=-5
pair after|要|合 0=-3 7=7 8=3
pair after|要|约 0=-3 4=3 8=-5 13=8 17=4
pair after|解 4=-3 6=-5 7=4 8=-11 16=17 17=11
pair after|解|备 7=5 8=7
pair after|解|约 0=-6 7=4 8=-4 9=5 16=5 17=9
pair after|触 1=-3 4=-4 7=6 8=-5 10=7 17=5
pair after|触|, 1=-3 7=7 10=8 17=7
pair after|计 1=-5 8=-11 9=9 11=4 12=3 16=4 17=12
pair after|计|划 1=-4 8=-8 17=-3
pair after|订 0=19 1=-3 3=-6 4=-4 7=-6 11=8 12=-5 17=-5
pair after|订|SIZE 0=8 7=-3 8=5 9=-3 17=-3
pair after|订|单 0=-8 8=-9 9=9 17=7
pair after|订|的 0=6 8=3 9=8 11=3 17=9
pair after|订|立 0=-7 8=-11 9=-7 10=3 11=4
pair after|认 0=-3 1=4 2=-4 4=8 7=6 8=6 10=4 11=-4 12=-4 16=9
pair after|认|购 1=7 2=-4 11=-3 17=-4
pair after|讨 0=4 1=7 4=4 8=13 13=5
pair after|讨|论 1=8 8=7 13=6 17=5
pair after|训 9=4 10=5 17=7
pair after|议 0=9 3=-5 4=7 5=-3 9=-11 10=8 13=4 17=-8
pair after|讯 10=8 17=8
pair after|许 3=9 7=-3 8=3 12=-9 17=-11
pair after|许|可 3=5 12=-8 17=-9
pair after|论 1=7 13=6
pair after|讼 3=-5 8=-8 12=5 17=5
pair after|设 2=-5 4=-5 7=5 8=-4 9=8 16=5 17=9
pair after|设|备 0=-4 4=-5 8=-11 9=4 16=5 17=7
pair after|证 0=-4 1=-3 2=-10 3=-3 4=-9 7=5 8=-22 11=-5 12=4 13=-3 15=-4 16=4 17=-9
pair after|试 0=-3 8=-4 9=8 17=5
pair after|该 1=3 10=7 17=6
pair after|诺 0=-10 1=4 2=-3 7=-3 8=-14 9=13 10=-3 16=6 17=10
pair after|读 4=8 8=6
pair after|调|解 0=4 16=7 17=3
pair after|谅 7=5 8=7
pair after|谅|解 7=5 8=7
pair after|谈 0=14 1=-5 2=4 3=13 4=3 8=19 10=6 16=4 17=6
pair after|谈|好 0=8 3=9 8=16 16=5 17=4
pair after|谈|妥 3=3 9=7 17=6
pair after|账 2=11 6=-5 7=4 8=5 9=8 13=-3 16=5 17=7
pair after|账|面 4=5 7=5 8=8 17=-4
pair after|货 0=5 3=-3 4=4 6=3 7=-3 13=-7 16=4 17=-7
pair after|货|, 0=3 8=3 9=-7 17=-7
pair after|货|协 0=-4 8=-4 9=9 17=9
pair after|货|款 6=4 9=8 16=4 17=10
pair after|购 0=21 2=-7 3=8 4=11 8=23 9=-10 11=4 13=3 17=-9
pair after|购|, 0=-7 4=4 8=-5 9=4 13=6 17=8
pair after|购|PRONOUN 4=8 8=5 13=-3 17=-5
pair after|购|SIZE 0=4 8=3 9=-5 17=-7
pair after|购|协 0=12 8=10 9=-8 10=4 17=-5
pair after|购|意 0=-4 8=-4 9=9 17=9
pair after|购|电 0=10 8=9 9=-9 17=-9
pair after|购|额 0=9 8=9 9=-6 17=-6
pair after|贷 2=6 6=-10 8=-10 11=11 15=-7 16=3
pair after|贷|案 11=8 17=8
pair after|贷|款 2=5 6=-6 8=-6 11=11 15=-7 16=3
pair after|费 0=12 2=-3 3=18 4=-6 5=3 6=-6 7=8 8=19 9=17 12=-7 13=-4 16=8 17=13
pair after|费|, 3=8 10=3 16=5 17=8
pair after|费|MONEY 0=-9 3=6 5=4 7=-9 8=-11 9=11 13=-3 16=5 17=9
pair after|费|用 0=6 3=8 8=11 17=-3
pair after|赁 0=-12 8=-12
pair after|资 0=-4 1=23 2=-4 3=-4 4=10 5=-5 6=3 7=-4 8=7 9=-6 11=5 17=-12
pair after|资|, 11=-5 17=-7
pair after|资|MONEY 1=5 8=-4 10=3 16=11 17=9
pair after|资|other 16=-8 17=-10
pair after|资|本 1=10 8=6 17=-3
pair after|赌 7=14 8=11
pair after|赔 0=-4 7=7 9=4 10=-3 12=-4 16=20 17=14
pair after|赔|MONEY 8=-4 10=-3 16=10 17=3
pair after|赛 3=13 4=-3 8=6
pair after|赛|事 3=8 8=4
pair after|赞 9=7 17=3
pair after|赞|助 9=7 17=4
pair after|赠 16=10 17=7
pair after|走 0=-6 3=4 5=5 10=9 13=-3 17=3
pair after|起 0=5 2=-4 3=-3 4=4 7=7 8=9 11=-11 16=4 17=-7
pair after|起|来 11=-8 17=-8
pair after|跌 1=-3 8=-8 10=-3 17=-5
pair after|跟 0=-3 1=-4 4=8 9=4 10=-4
pair after|跟|进 4=9 8=7
pair after|路 4=-5 8=-8 11=3
pair after|身 5=10 8=7 9=-3 13=4
pair after|车 0=4 6=4 8=8 9=4
pair after|转 2=9 3=12 7=-4 8=8 11=4 12=6 13=11 17=13
pair after|转|播 3=10 8=8
pair after|转|金 2=7 8=6
pair after|轮 1=10 8=4 9=-4 10=7
pair after|达|成 9=5 11=4 17=8
pair after|过 1=-7 2=4 3=-4 4=10 5=3 6=-3 7=-4 8=-4 9=-9 11=6 12=-4 13=8 16=5 17=4
pair after|过|, 4=3 13=7 17=5
pair after|过|桥 8=-3 11=10 17=10
pair after|运 4=-3 7=-3 8=-7 9=3 17=3
pair after|还 0=10 1=-3 2=6 6=-6 7=3 8=6 9=-7 10=-3 11=7 13=-3 17=-11
pair after|还|, 4=-3 7=8 11=3
pair after|还|在 0=9 4=-3 8=3 9=-3 17=-7
pair after|还|款 6=-8 8=-8
pair after|这 1=7 4=7 5=5 6=-3 8=10 10=-5 17=-7
pair after|这|才 4=6 8=7
pair after|进 0=5 1=-5 2=4 3=7 4=12 8=15 17=-5
pair after|连 0=11 1=4 2=6 4=7 6=4 7=-5 8=21 9=-4 16=4
pair after|连|同 0=4 4=5 8=8 13=-4 17=-4
pair after|迟 9=9 16=9 17=17
pair after|追 6=5 9=4 15=5 17=7
pair after|退 1=-4 5=5 6=-3 8=-5 9=-3 15=4 17=-7
pair after|退|租 0=5 5=5 8=7 17=-5
pair after|送 0=10 8=6 9=-5 10=3 16=5
pair after|送|, 0=10 8=10 9=-4 17=-5
pair after|逐 7=10 8=10
pair after|造 0=17 5=4 7=-3 8=10 9=-4 17=-7
pair after|道 0=-4 4=3 7=8 8=4 9=9
pair after|那 1=-4 2=3 5=6 6=9 7=-3 8=3 9=11 11=3 12=8 16=3 17=24
pair after|那|份 8=-5 9=3 12=10 17=12
pair after|那|边 8=-3 9=8 17=7
pair after|那|里 0=8 8=3 9=3 16=5 17=6
pair after|部 0=-3 1=-4 2=-5 3=16 6=-3 9=-7 10=-4 12=-4 13=-4 16=4 17=-19
pair after|部|分 8=-7 16=4
pair after|都 0=4 1=4 2=-4 4=5 7=4 8=7 9=-8 11=3 17=-12
pair after|都|是 8=-4 9=-6 17=-7
pair after|配 0=9 6=3 7=-3 8=4 9=-8 10=6 17=-5
pair after|配|套 0=-9 8=-14 9=-4 17=-5
pair after|配|送 0=10 8=10
pair after|采 0=12 3=10 8=14 9=-12 17=-16
pair after|采|购 0=11 3=10 8=14 17=-5
pair after|里 0=13 1=-4 3=-7 4=6 7=-3 8=3 9=-7 10=-3 12=12 16=4 17=3
pair after|里|买 4=-7 8=-9
pair after|里|接 4=14 8=11 9=3
pair after|量 0=15 4=-3 5=10 8=18 17=-7
pair after|量|身 5=10 8=8 17=-4
pair after|金 0=-31 1=8 2=5 3=-15 4=6 6=-4 7=11 8=-22 9=-9 12=15 13=-4 15=-3 17=-6
pair after|金|MONEY 0=-4 2=5 12=9 17=6
pair after|金|额 0=-8 1=8 9=3 17=-5
pair after|钱 0=4 1=7 4=4 7=-4 8=5 9=11 12=3 13=-3 17=13
pair after|铀 0=-13 8=-13 9=7 17=7
pair after|银 0=-4 6=-4 8=-9 9=-3 10=4 11=8 17=6
pair after|银|行 8=-3 11=9 17=8
pair after|销 8=4 9=-6 10=5 11=-9 12=-3 13=-6 17=-19
pair after|销|售 0=-7 8=-6 17=-4
pair after|锂 9=5 13=3 17=7
pair after|锯 0=7 3=-4 17=-3
pair after|长 0=-9 1=11 3=-9 8=-12 9=23 12=8 17=29
pair after|长|期 9=10 17=10
pair after|长|约 0=3 9=9 17=9
pair after|门 0=3 4=4 5=4 8=4 9=-4 13=9 15=7 17=6
pair after|间 0=4 2=13 8=12 9=-3 11=-4 13=-3 14=6 17=-6
pair after|间|公 13=3 14=7 17=9
pair after|降 0=-4 6=-4 8=-9 9=4
pair after|除 4=-3 6=-3 8=-9 10=8 17=5
pair after|随 0=-3 4=9
pair after|随|即 0=-3 4=9 8=5
pair after|集 3=4 8=-3 9=-4 17=-8
pair after|面 0=-8 3=-3 4=9 7=4 8=-4 9=9 15=8 17=9
pair after|面|板 0=-8 8=-9 9=10 17=10
pair after|项 0=-3 1=5 3=-4 7=5 9=-6 11=6 13=7
pair after|项|目 0=-4 2=-3 7=3 8=-8 9=-4 11=7 13=7 17=5
pair after|须|于 12=8 17=5
pair after|预 0=15 3=5 4=-4 5=-3 8=9 9=-4 17=-12
pair after|预|付 0=17 3=5 4=-3 7=-4 8=13 17=-6
pair after|领 7=5 8=3 10=10 16=3 17=10
pair after|领|投 10=11 17=10
pair after|频 3=7 4=-3 12=4
pair after|额 0=-12 1=7 2=9 4=-5 6=16 7=-3 8=3 9=10 11=14 12=-3 15=4 17=18
pair after|额|, 9=5 11=3 17=7
pair after|额|MONEY 2=3 4=-3 6=17 8=15 11=-3 15=5
pair after|额|other 1=-5 6=-4 8=-10 11=7 17=7
pair after|风 0=-12 8=-15 9=3
pair after|风|电 0=-7 8=-7
pair after|飞 0=-3 7=4 9=4 11=4 17=7
pair after|首 0=8 1=5 3=9 4=-4 7=-3 8=13 9=-8 10=-3 12=-3 13=4 14=6 17=-4
pair after|高 0=-3 3=-6 4=-3 8=-11 17=-10
pair are|bank|bank 2=-20 6=18 8=-3 11=-10 17=-15
pair are|bank|firm 0=-23 1=8 2=49 3=-5 4=-12 5=-3 6=17 7=-13 8=24 9=-11 10=-4 11=-10 15=58 16=3 17=28
pair are|bank|fund 1=-4 2=-8 4=10 6=-6 8=-8 11=5 13=3 17=6
pair are|bank|seller 4=-4 6=3 8=-6 15=11 17=6
pair are|bank|state 2=-12 6=23 8=10 15=3
pair are|buyer|bank 0=-11 8=-14 9=-3 11=15 17=9
pair are|buyer|buyer 0=-4 1=39 4=-17 8=12 9=10
pair are|buyer|firm 0=-10 1=-33 2=5 3=18 7=-3 8=-24 11=-3 13=-4 15=4 17=-6
pair are|buyer|fund 4=3 13=22 17=20
pair are|buyer|seller 0=42 1=-4 2=-8 4=-10 8=19 9=-6 10=6 17=-7
pair are|buyer|state 0=-15 8=-16
pair are|firm|bank 0=-16 1=7 2=-17 3=-5 4=-22 5=-7 6=31 7=-12 8=-24 9=-13 10=-19 11=48 12=-6 13=-17 15=11 16=-8 17=3
pair are|firm|buyer 1=-10 2=7 5=20 6=-3 7=-6 9=8 11=-3 13=-6 17=-8
pair are|firm|firm 0=39 1=34 2=31 3=35 4=46 5=-10 7=29 8=16 9=41 10=29 11=9 12=31 13=40 14=19 15=14 16=33 17=16
pair are|firm|fund 1=-8 4=12 5=-3 6=-3 8=-9 9=-14 10=43 11=-10 12=-5 15=-4 16=-4
pair are|firm|seller 1=7 2=8 3=-3 4=-4 5=-20 6=6 7=-9 8=-24 9=13 11=-15 12=31 14=-6 15=-4 16=19 17=7
pair are|firm|state 0=12 1=-3 2=10 3=18 4=-5 5=-8 6=-10 7=-4 9=11 10=-6 11=-14 12=-4 13=-11 16=37 17=4
pair are|fund|bank 1=-10 4=-5 6=3 8=-15 11=3 16=-4 17=-3
pair are|fund|buyer 1=-13 4=15 7=16 8=15
pair are|fund|firm 0=-8 1=31 2=13 3=-6 4=18 5=-3 7=-15 8=21 10=-13 11=-4 13=-7 16=9 17=-21
pair are|fund|fund 1=-4 4=-4 8=-13 17=-3
pair are|fund|seller 0=-6 1=9 2=23 4=12 6=5 8=30 16=4
pair are|fund|state 4=-12 8=-15
pair are|seller|bank 0=-8 6=9 8=-9 9=-17 11=22 13=-12 17=-8
pair are|seller|buyer 0=-23 3=-4 4=-3 5=-5 7=7 8=-33 9=24 17=16
pair are|seller|firm 0=14 1=30 2=-12 3=33 4=28 5=-28 6=4 8=22 9=17 10=5 11=-3 12=17 13=18 14=-4 15=-4 16=15 17=18
pair are|seller|fund 0=-4 8=-13 9=-14 10=3 13=4 17=-11
pair are|seller|seller 0=45 1=-3 3=-7 4=5 6=-4 7=25 8=34 9=10 10=-5 12=7 13=7 14=-3 16=-7 17=-3
pair are|seller|state 0=-11 5=11 8=-4 9=21 17=17
pair are|state|bank 6=29 7=-14 8=10
pair are|state|buyer 6=-3 7=-4 8=-9 9=-8 17=-10
pair are|state|firm 0=18 1=-8 3=-11 4=-8 5=-7 6=17 7=41 8=20 9=5 11=-3 12=10 13=4 15=-3 16=15 17=12
pair are|state|seller 0=3 6=-11 7=10 17=-4
pair before|backward 0=-4 1=-8 2=5 3=29 4=-23 5=-16 6=10 7=26 8=-5 9=-7 10=-5 11=14 12=28 13=-11 14=-4 15=5 16=13
pair before|forward 0=15 1=38 2=3 3=-4 4=17 5=-12 6=11 7=39 8=34 10=3 11=37 13=-13 14=-4 15=-14 16=33 17=14
pair between|% 0=-4 4=5 7=8 8=5 10=-4 11=5 13=19 17=14
pair between|%|, 1=-3 7=9 8=3 11=6
pair between|%|股 4=3 8=3 13=8 17=7
pair between|( 0=-16 1=-4 2=3 3=-6 6=11 7=10 8=-6 9=-8 11=4 12=4 13=5
pair between|(|9 4=-3 6=8 7=8 8=9 9=9 12=5 13=7 17=21
pair between|(|PARTY 0=-9 2=6 8=-7 9=4
pair between|(|以 9=-7 17=-7
pair between|(|作 9=-7 17=-8
pair between|) 0=-9 1=-5 2=4 3=-6 6=11 7=10 9=4 12=4 13=5 17=6
pair between|)|: 0=-3 4=3 6=3 9=4 12=5 13=4 17=10
pair between|)|DATE 0=-4 1=6 2=4 8=5 9=5 13=4 17=7
pair between|)|与 0=10 8=8 9=-5 17=-4
pair between|, 0=-5 1=-8 2=-8 3=5 5=-8 6=15 7=15 8=-21 9=-8 10=19 11=3 12=19 14=6 16=14 17=-9
pair between|,|DATE 0=-5 4=-3 8=-16 17=-4
pair between|,|MONEY 1=-4 2=5 6=-3 8=-5 9=17 10=12 11=3 13=-3 15=-3 17=18
pair between|,|PARTY 0=3 1=-4 2=-6 3=-7 4=3 6=-5 8=-19 9=3 12=-3 13=-13 15=7 17=-10
pair between|,|PRONOUN 0=-15 1=3 2=5 4=9 6=7 8=3 13=-5 17=-10
pair between|,|SIZE 0=6 7=4 8=9 17=-4
pair between|,|a 0=-13 1=-5 7=13 8=-9 9=-10 10=5 17=-11
pair between|,|after 4=9 8=9 13=-5 17=-9
pair between|,|against 2=9 8=7 17=-3
pair between|,|and 0=11 1=8 2=-7 3=-4 4=4 6=-4 7=-3 9=-7 10=7 13=5 15=-3 16=6
pair between|,|as 0=3 6=11 8=8 11=4 15=5
pair between|,|ask 6=4 8=3 13=21 17=17
pair between|,|at 0=-6 4=9 9=7 11=6 17=10
pair between|,|belong 4=3 13=7 17=4
pair between|,|company 0=5 4=8 6=4 8=11 9=5 13=-5
pair between|,|for 0=17 4=-7 8=10 9=-5 12=-3 13=7 17=-3
pair between|,|from 0=3 2=3 9=7 11=6 17=9
pair between|,|had 8=-4 9=10 13=-3 17=5
pair between|,|has 0=12 1=-3 3=4 4=16 6=-9 8=13 10=7
pair between|,|hav 8=-4 11=-6 17=-7
pair between|,|in 0=-3 4=-5 6=10 7=8 8=9 9=-3 10=3 11=-5 17=-10
pair between|,|is 0=-3 2=3 3=5 6=3 8=11 9=-4 16=5
pair between|,|of 2=4 11=8 17=5
pair between|,|said 3=9 8=5 17=-5
pair between|,|that 0=-6 6=7 9=6 17=4
pair between|,|the 8=-5 9=5 10=4 12=8 17=11
pair between|,|thre 11=-5 17=-8
pair between|,|to 1=6 2=3 4=6 6=6 8=16 9=11 12=3 13=-6 17=6
pair between|,|was 0=6 4=-4 6=9 8=7 10=4 12=-3 17=4
pair between|,|which 0=-7 1=9 2=-5 3=3 4=-7 6=-5 7=-5 8=-19 9=-8 10=3 12=8 16=3 17=4
pair between|,|who 8=-4 9=-6 17=-7
pair between|,|whos 8=-3 9=8 13=-3
pair between|,|will 0=4 6=6 7=-4 8=10 9=-3 17=-7
pair between|,|with 0=-3 4=3 8=-4 14=7
pair between|,|worth 0=7 8=6 10=3
pair between|,|业 0=8 8=7
pair between|,|买 0=3 13=8 17=6
pair between|,|从 0=5 4=-5 8=-4 11=9 13=5 17=10
pair between|,|保 6=-7 8=-7 17=-4
pair between|,|债 6=3 11=7 17=5
pair between|,|卖 0=6 4=-8 8=-4 13=-3 17=-5
pair between|,|只 0=7 4=-3
pair between|,|可 11=7 17=4
pair between|,|同 0=8 2=-5 17=-5
pair between|,|因 0=4 7=4 8=6 9=-6 16=3 17=-7
pair between|,|地 0=-3 8=-7
pair between|,|对 2=7 8=4
pair between|,|把 0=4 2=3 7=-3 9=-3 13=11 17=7
pair between|,|据 7=7
pair between|,|收 6=7 8=6
pair between|,|改 0=8 3=3 8=8
pair between|,|新 12=9 17=8
pair between|,|旧 12=8 17=5
pair between|,|是 3=3 10=3 15=6 17=7
pair between|,|最 0=4 1=3 3=5 8=8 9=-4 15=-4 17=-12
pair between|,|正 0=-8 8=-7
pair between|,|由 0=7 8=5 9=-4 11=-5 14=5 15=11 17=8
pair between|,|目 2=-4 8=-7
pair between|,|而 1=6 2=4 8=7 10=8 17=7
pair between|,|钱 7=4 13=-7 17=-7
pair between|,|额 2=-5 8=-8
pair between|9 0=13 2=-4 3=-6 4=6 6=8 7=12 8=17 9=12 11=4 12=16 13=11 16=11 17=33
pair between|9|% 0=-4 4=5 7=8 8=5 10=-4 11=5 13=15 17=10
pair between|9|) 6=8 7=8 8=10 9=9 10=3 12=5 13=4 17=19
pair between|9|PARTY 0=7 8=6
pair between|9|squar 0=11 8=10
pair between|9|万 0=-4 8=-6 9=8 17=7
pair between|: 0=9 1=8 3=-3 4=20 6=8 7=-4 8=19 10=-5 11=3 12=9 13=20 14=8 17=18
pair between|:|DATE 0=9 7=-3 8=6
pair between|:|PARTY 7=-3 8=-5 10=-3 17=-7
pair between|:|pronoun 0=8 1=-3 4=13 6=-3 8=12 13=7 17=6
pair between|:|与 8=-4 9=7 13=4 17=9
pair between|COMPANY 0=17 1=12 2=-3 3=-4 4=12 6=17 7=6 8=45 13=11 14=6 17=10
pair between|COMPANY|, 0=5 1=-3 4=-3 6=9 7=6 8=10 9=5 13=-5
pair between|DATE 0=-9 1=6 3=6 4=19 5=-5 7=10 8=7 9=12 10=17 11=-4 12=-6 13=5 15=7 17=13
pair between|DATE|, 0=-9 2=-6 3=3 4=-6 7=8 8=-12 9=4 10=11 11=-4 12=-3 13=-8 17=-3
pair between|DATE|PARTY 0=7 8=4
pair between|DATE|for 4=10 8=9 17=-5
pair between|DATE|that 4=6 8=3 9=11 13=3 17=13
pair between|DATE|to 0=3 1=11 3=6 4=-3 8=15 13=3
pair between|DATE|与 0=-5 3=-7 7=5 8=-7 9=-10 17=-17
pair between|DATE|九 4=3 7=7 8=8
pair between|DATE|从 0=-4 8=-7 11=9 17=6
pair between|DATE|公 8=-3 9=5 13=4 17=8
pair between|DATE|同 0=-8 8=-8 11=4 17=3
pair between|DATE|把 13=7 17=7
pair between|DATE|拿 4=7 8=4 9=3
pair between|DATE|的 0=-4 8=-7 17=-3
pair between|MONEY 0=-16 1=18 2=20 3=-26 4=7 5=-11 6=9 7=16 8=-5 10=15 11=-3 12=-16 13=3 14=-7 15=-3 16=18 17=-13
pair between|MONEY|, 0=-17 3=-5 4=-12 5=-6 6=4 8=-34 9=-7 11=-4 13=-9 16=10 17=-16
pair between|MONEY|and 0=-3 1=-4 4=12 7=4 8=6 17=-6
pair between|MONEY|for 0=-10 1=-6 2=-3 3=8 4=7 8=-8 9=-6 11=3 13=8
pair between|MONEY|from 0=-12 2=-4 8=-24 9=9 10=28 11=12 12=5 13=-3 16=3 17=45
pair between|MONEY|in 4=-3 7=5 8=-4 9=9 17=4
pair between|MONEY|into 1=12 8=8
pair between|MONEY|leas 0=9 8=8
pair between|MONEY|loan 2=6 6=3 8=7 11=3
pair between|MONEY|of 0=5 2=-3 4=-9 6=9 7=-6 8=-8 9=-6 10=5 17=-7
pair between|MONEY|on 0=9 5=-3 8=5 17=-4
pair between|MONEY|order 0=11 8=9 9=3
pair between|MONEY|owed 0=6 1=4 8=9
pair between|MONEY|to 0=-5 2=9 3=-5 4=-4 7=19 8=11 9=3 11=3 12=-4 13=-4 17=-4
pair between|MONEY|with 0=-3 1=7
pair between|MONEY|从 0=-3 4=9 8=7 17=-3
pair between|MONEY|入 1=6 8=8
pair between|MONEY|受 3=-13 4=3 8=-9
pair between|MONEY|向 0=4 4=9 7=-4 8=7
pair between|MONEY|工 0=4 6=5 8=7
pair between|MONEY|归 7=11 8=8
pair between|MONEY|把 4=14 8=10 17=-3
pair between|MONEY|换 0=-7 8=-8
pair between|MONEY|的 0=18 2=9 4=-5 7=-4 8=14 9=-5 10=-3 15=4 17=-4
pair between|MONEY|盖 0=-7 8=-8
pair between|MONEY|签 3=7
pair between|MONEY|绿 11=-8 17=-8
pair between|MONEY|贷 2=7 8=4
pair between|PARTY 0=15 1=3 2=-15 3=-6 4=-14 5=-4 6=38 7=-18 8=-4 9=-9 11=-24 13=33 15=16 16=-8 17=-4
pair between|PARTY|( 0=-3 6=3 8=-3 9=-9 11=3 17=-7
pair between|PARTY|) 0=-7 2=6 8=-4 9=5
pair between|PARTY|, 1=-4 4=5 6=9 9=-3 12=5 13=-10 15=6 17=-6
pair between|PARTY|PARTY 0=7 1=7 8=11 11=3
pair between|PARTY|a 0=7 8=8
pair between|PARTY|and 0=-3 6=-3 8=-13 9=-3 13=9 15=3 17=4
pair between|PARTY|for 4=-3 8=-10 17=-3
pair between|PARTY|from 6=7
pair between|PARTY|has 1=-10 6=-5 8=-18 10=-4 17=-9
pair between|PARTY|have 0=3 2=-5 8=-4 13=-6 17=-7
pair between|PARTY|is 7=-3 8=-10 15=6 17=3
pair between|PARTY|s 0=5 3=13 4=8 6=10 8=30 9=-3 13=-3 17=-8
pair between|PARTY|to 0=-3 8=-4 9=9 13=6 17=14
pair between|PARTY|从 4=-7 8=-8
pair between|PARTY|以 2=-4 4=-4 8=-10
pair between|PARTY|公 2=7 8=4
pair between|PARTY|各 2=10 8=7
pair between|PARTY|向 0=-3 2=3 6=13 7=3 8=15 11=-3 17=-4
pair between|PARTY|在 6=19 8=15
pair between|PARTY|将 0=-6 8=-7
pair between|PARTY|的 1=3 2=-9 3=-3 4=-6 6=15 8=-3 9=7 11=-3 13=10 15=-3 17=10
pair between|PARTY|第 14=8 17=7
pair between|PARTY|等 11=-7 17=-7
pair between|PARTY|给 1=7 8=5
pair between|PARTY|船 9=7 17=7
pair between|PERSON 0=-3 2=5 4=4 8=4 9=-6 13=-3 17=-11
pair between|PRONOUN|name 9=7 17=4
pair between|PRONOUN|s 9=3 11=5 17=7
pair between|PRONOUN|to 2=4 9=-6 10=9 12=8 13=-6 17=5
pair between|PRONOUN|的 1=-6 8=-7 10=3
pair between|RATE 0=7 8=5 9=9 13=5 17=12
pair between|SIZE 0=6 3=-3 8=-4 9=-4 10=4 11=-3 12=-4 17=-10
pair between|SIZE|a 9=8 17=7
pair between|SIZE|from 0=14 8=11 9=-5 17=-8
pair between|SIZE|的 0=-11 8=-11
pair between|a 1=20 2=-4 3=8 4=6 5=5 6=-7 7=8 8=12 9=10 10=4 11=6 12=-7 13=4 14=11 17=9
pair between|about 3=6 9=-3 12=4 13=15 17=11
pair between|after 1=8 4=6 8=9 9=-6 17=-9
pair between|after|a 8=-3 13=-3 17=-7
pair between|again 9=16 17=14
pair between|against 0=-4 2=7 4=-3 8=-4 9=-6 13=-3 17=-15
pair between|again|, 9=16 17=14
pair between|agre 0=-7 2=6 4=21 7=3 8=17 13=5 16=6 17=9
pair between|agreement 0=7 3=5 4=-5 8=5 9=-3 10=7
pair between|agreement|of 3=6 10=7 17=3
pair between|agreement|with 0=8 8=5 17=-3
pair between|agre|to 0=-7 2=6 4=14 8=10 13=5 16=8 17=11
pair between|agre|with 4=8 8=7
pair between|all 0=10 4=14 8=20 10=8
pair between|allow 3=7 8=5
pair between|allow|to 3=7 8=5
pair between|all|, 4=10 8=11 10=4
pair between|already 2=9 4=3 8=9
pair between|american 0=8 8=4 12=6 17=5
pair between|an 0=-9 2=-5 3=11 7=4 8=-7 10=-3 12=-5 13=6 17=-7
pair between|and 0=14 1=-3 2=-18 3=-10 4=18 6=-4 7=18 8=3 9=-21 11=-7 13=6 14=5 16=16 17=-9
pair between|and|DATE 2=3 4=-3 7=-3 8=-5 11=-3 13=-3 17=-9
pair between|and|MONEY 3=-3 8=-4 10=12 12=-3 17=6
pair between|and|PARTY 2=-3 8=-8 9=-3 12=5 13=20 17=19
pair between|and|a 0=-4 3=7 7=5 8=5 17=-5
pair between|and|other 2=-4 7=7 10=-10 17=-12
pair between|and|that 0=-6 4=10 13=4
pair between|and|the 0=20 1=-3 8=11 17=-4
pair between|and|will 0=8 4=-3 14=8 17=4
pair between|another 11=14 17=10
pair between|another|MONEY 11=16 17=13
pair between|answer 0=3 9=-3 12=9 17=6
pair between|an|award 8=-3 9=10 17=9
pair between|an|offer 7=6 8=7 13=4 17=3
pair between|an|unsolicit 13=9 17=6
pair between|are 0=9 2=-3 5=7 8=6 9=5 12=4
pair between|arm 0=-3 2=5 9=5 13=12 17=13
pair between|as 0=-3 1=-5 2=16 3=-3 6=11 7=-9 9=-6 10=-4 11=3 15=3 17=-9
pair between|ask 0=7 6=3 7=-3 8=4 9=4 11=5 13=18 15=6 17=28
pair between|ask|the 9=5 13=21 17=25
pair between|as|lender 2=12 7=-4 8=4
pair between|at 0=-5 1=-10 3=-3 4=12 5=-5 6=6 8=-7 11=5 15=3 16=-4
pair between|at|9 8=-4 11=7 17=5
pair between|at|MONEY 0=-5 4=10 7=6 8=8 13=-4 17=-5
pair between|at|a 0=-3 8=-5 9=8 13=-4 17=3
pair between|award 0=-5 7=6 8=-3 9=13 12=4 17=13
pair between|away 0=4 4=8 8=8 12=-5 17=-11
pair between|a|9 8=3 9=8 17=8
pair between|a|MONEY 0=5 1=10 2=-8 4=-6 5=6 7=5 8=9 9=11 11=-14 13=10 16=-3
pair between|a|bank 2=7 8=3
pair between|a|contract 0=8 8=6 17=-3
pair between|a|deal 4=4 9=4 13=7 17=8
pair between|a|facility 2=8 8=7
pair between|a|fifth 9=-3 10=10 13=-5
pair between|a|former 0=-3 8=-6 9=-4 17=-7
pair between|a|group 11=8 17=7
pair between|a|paper 9=9 17=8
pair between|a|pric 8=-5 13=-4 17=-7
pair between|a|purchas 0=8 8=7
pair between|a|quarter 1=-8 4=5 8=-5
pair between|a|reservation 0=11 8=10 9=-4 17=-5
pair between|a|sale 11=-10 13=7 17=-6
pair between|a|singl 5=8 8=7 17=-3
pair between|back 0=-6 1=-3 2=3 3=6 7=-6 8=-7 9=-4 13=9 17=4
pair between|backstop 6=8 8=7
pair between|bakery 5=3 13=9 17=4
pair between|be 0=15 1=10 2=-5 3=6 4=12 6=-3 7=-5 8=25 10=-3 12=7 15=8 17=7
pair between|becam 1=4 4=9 8=9 17=-4
pair between|becom 0=6 1=13 8=10 15=3
pair between|becom|a 1=11 8=7
pair between|becom|the 0=7 8=6
pair between|been 0=-5 1=9 4=4 5=5 6=-4 8=6 10=-5 11=4 13=5 14=7 16=5 17=10
pair between|been|promis 14=7 17=5
pair between|behalf 0=8 8=7
pair between|behind 0=5 4=7 6=3 8=10 13=5
pair between|being 5=8 8=7 13=4
pair between|berth 0=10 8=9 17=-3
pair between|be|allow 3=7 8=5
pair between|be|bought 13=8 17=7
pair between|be|paid 8=-4 9=10 15=4 17=12
pair between|board 0=-4 8=-9 9=-5 13=10
pair between|bond 8=-4 11=-8 15=-3 17=-13
pair between|bond|to 11=-6 17=-7
pair between|book 0=-4 8=-9 10=4
pair between|borrow 3=4 11=11 17=6
pair between|borrowing 2=12 8=12
pair between|borrow|MONEY 11=9 17=7
pair between|bottl 0=9 3=3 8=11 9=-4 17=-6
pair between|bought 1=4 4=17 8=16 13=5
pair between|bought|a 4=7 8=5
pair between|bought|by 13=8 17=8
pair between|bring 8=-3 16=19 17=16
pair between|build 8=-7 9=-3 16=18 17=10
pair between|builder 0=8 8=7
pair between|buy 0=7 2=4 7=-4 9=-7 13=-6 16=7 17=-9
pair between|buyer 0=-5 8=-8 9=5 17=4
pair between|buy|9 1=9 4=-6 8=5
pair between|by 0=-7 1=6 2=9 4=22 5=4 6=-4 7=-5 8=15 9=12 11=-4 13=7 15=9 16=4 17=14
pair between|by|a 0=-7 4=21 8=11 15=5
pair between|by|the 1=4 4=6 8=6 9=8 13=-3 16=7 17=6
pair between|call 0=-8 2=3 4=-4 8=-13 9=-4 15=5
pair between|call|off 0=-5 8=-7 17=-3
pair between|came 0=-3 1=-8 8=-14 9=3 12=-5 17=-7
pair between|came|in 1=-4 8=-7
pair between|campu 0=-3 8=-3 14=7 17=5
pair between|can 0=-4 2=-5 3=7 6=-3 8=-7 15=16 17=14
pair between|capital 2=7 8=5
pair between|cash 6=-3 8=-10 10=5 13=-3
pair between|charter 0=-10 8=-11
pair between|chief 0=-3 4=-3 8=-8 17=-7
pair between|chip 7=3 9=16 17=13
pair between|chos 0=9 8=9
pair between|claim 7=10 8=5 17=-4
pair between|come 0=8 2=3 4=3 6=-3 7=-4 8=5 9=4 11=-6 15=7
pair between|come|from 0=12 8=10 9=-3 17=-4
pair between|committ 0=-5 2=3 8=-7 9=-3 17=-5
pair between|committ|to 0=-5 8=-8 9=-3 17=-4
pair between|confirm 0=-4 2=11 3=5 4=-7 8=4 13=8
pair between|confirm|that 2=13 3=5 4=-3 8=13
pair between|contract 0=18 4=7 7=-3 8=16 13=-4 17=-12
pair between|contract|to 0=9 8=7
pair between|contract|with 0=-4 8=-9 9=-8 17=-12
pair between|convert 0=7 8=6
pair between|cost 7=3 8=-4 9=6 12=4 17=8
pair between|could 8=-6 11=-4 17=-10
pair between|cover 6=11 8=9 11=-5 17=-8
pair between|credit 1=-4 2=11 8=3 17=-4
pair between|customer|of 0=7
pair between|deal 0=-4 4=5 8=-5 9=3 13=11 17=7
pair between|deal|with 0=-3 8=-7 9=6
pair between|debt 4=-3 6=5 8=-3 11=8 17=4
pair between|debt|, 11=8 17=6
pair between|deliver 0=8 8=7 17=-3
pair between|depot 0=3 8=-3 9=7 17=6
pair between|design 3=13 8=7
pair between|develop 3=10 8=5
pair between|do 0=-4 4=-5 8=-12
pair between|donat 7=11 8=7 17=-3
pair between|donat|MONEY 7=11 8=7 17=-3
pair between|door 1=-4 8=-7 12=5 15=3 17=4
pair between|down 1=3 9=-6 17=-9
pair between|end 0=10 8=6 9=-3 17=-4
pair between|end|PRONOUN 0=9 8=7 17=-4
pair between|entrust 0=7 8=5 9=-3 17=-4
pair between|every 8=-3 9=7 17=5
pair between|exchang 0=5 4=10 8=14 13=7 17=6
pair between|exclusiv 2=5 3=7 4=7 8=14 17=-5
pair between|exclusiv|right 3=7 8=5
pair between|exclusiv|talk 2=5 4=7 8=7
pair between|exposur 2=-6 8=-7 15=4 17=3
pair between|extend 2=8 8=4 17=-3
pair between|facility 2=8 8=7 11=4 17=3
pair between|farm 0=3 9=-3 13=11 17=7
pair between|favourit 0=7 8=7
pair between|favour|of 0=6 6=3 8=7
pair between|feed 0=7 8=6 9=10 17=9
pair between|fifth 9=-3 10=10 13=-5
pair between|finalis 0=4 4=3 8=7
pair between|financ 2=-4 8=-6 11=-9 17=-12
pair between|firm 2=-4 3=7 13=-3 15=3 17=-3
pair between|firm|, 3=7 8=5 13=-3 17=-5
pair between|first 0=7 8=3 11=-6 17=-7
pair between|floor 1=-4 7=10 8=4
pair between|follow-on 8=-3 9=10 17=8
pair between|for 0=-7 1=-7 2=-8 4=9 6=17 7=-15 8=-11 9=12 10=-3 11=-9 13=9 15=8 16=-8
pair between|former 0=-3 8=-7 9=-4 17=-8
pair between|for|MONEY 0=12 1=5 2=3 3=-4 4=-12 6=13 8=13 10=-3 13=6 17=-3
pair between|for|PRONOUN 4=-4 8=-7 9=4 13=8 17=7
pair between|for|SIZE 0=-6 8=-7
pair between|for|a 0=4 1=-7 8=-6 17=-3
pair between|for|new 1=-9 8=-10
pair between|for|the 0=-5 6=5 7=3 13=-4 17=-9
pair between|found 0=7 10=3
pair between|found|a 0=7 8=4 10=3
pair between|four 4=-3 8=-5 9=5 12=4 17=7
pair between|fram 0=9 8=8
pair between|framework 8=-4 10=7 17=4
pair between|fram|agreement 0=9 8=8
pair between|from 0=19 1=-10 2=4 3=16 5=-3 6=-3 7=-8 8=9 9=14 10=15 11=8 15=4 16=4 17=23
pair between|from|PARTY 0=-3 2=-3 3=13 4=-5 9=7 11=5 16=-3 17=6
pair between|from|the 0=-10 3=3 6=5 8=-10 9=-5 11=3 16=5 17=-5
pair between|from|which 2=3 8=3 9=8 17=6
pair between|further 2=-5 7=5 8=-3 11=8 17=7
pair between|gave 0=15 8=11 9=-7 13=-3 17=-12
pair between|gave|a 0=11 7=-3 8=6
pair between|get 0=-4 4=4 8=-3 9=8 14=8 16=5 17=14
pair between|go 0=-6 4=-3 8=-13 9=4 13=3 17=5
pair between|got 8=-8 13=4 15=5 17=5
pair between|go|to 0=-5 8=-7 9=9 13=5 17=12
pair between|grant 2=3 7=7 8=5 12=-3 16=9 17=4
pair between|group 8=-3 9=-5 11=8
pair between|group|of 11=8 17=7
pair between|guarante 2=-6 8=-11 17=-4
pair between|guarante|MONEY 6=8 8=6
pair between|guarantor 6=7 8=3
pair between|guarantor|, 6=7 8=3
pair between|had 0=-8 2=10 5=-3 7=12 8=3 9=24 11=-4 12=-8 13=7 14=6 15=-5 16=3 17=16
pair between|had|agre 0=-3 2=7 16=8 17=5
pair between|had|been 0=6 9=-3 14=7
pair between|had|given 6=4 7=4 8=7 17=-3
pair between|had|promis 0=5 7=8 8=11
pair between|had|sign 0=-7 8=-9 11=4 13=4 17=5
pair between|had|sold 9=17 13=-5 17=10
pair between|half 2=6 6=8 8=10
pair between|half|of 2=6 6=8 8=13
pair between|hand 0=-7 3=7 4=9 6=3 7=-7 9=-9 13=10 17=-4
pair between|hand|MONEY 4=10 8=11
pair between|has 0=16 1=6 2=11 3=-5 4=11 6=-3 7=4 8=22 9=-4 10=7 11=6 13=9 15=3 17=3
pair between|has|MONEY 8=-3 11=7 17=5
pair between|has|a 7=-3 8=-11 13=4
pair between|has|agre 0=-3 4=20 8=15 13=5
pair between|has|becom 0=7 8=5
pair between|has|been 0=-10 1=9 2=3 5=5 6=-3 8=3 9=3 10=-3 11=3 13=4 16=6 17=12
pair between|has|entrust 0=7 8=5 9=-3 17=-4
pair between|has|extend 2=9 8=7
pair between|has|guarante 2=-5 8=-8
pair between|has|issu 6=7 8=5
pair between|has|just 0=9 2=4 8=9
pair between|has|land 9=5 12=22 17=25
pair between|has|not 1=7 2=-5 4=8 8=7
pair between|has|said 1=-5 8=-9 10=-4 17=-5
pair between|has|taken 0=9 1=-7 2=6 8=6
pair between|has|undertaken 0=6 7=3 8=7
pair between|hav 8=-5 11=-6 17=-11
pair between|have 8=-7 11=-4 17=-8
pair between|head 8=-6 9=-3 17=-10
pair between|hir 0=-5 8=-8
pair between|hold 0=-4 1=5 9=13 15=3 17=14
pair between|holder 4=4 6=5 8=7
pair between|hous 0=-3 4=4 9=10 17=10
pair between|in 1=3 2=12 4=-7 5=3 6=5 7=6 8=11 10=16 11=-15 12=6 13=5 15=-5 16=-6 17=-4
pair between|includ 8=-4 9=13 10=5 17=15
pair between|indicat 1=6 2=4 8=8 17=-3
pair between|insur 0=3 6=7 8=9 15=5
pair between|intent 0=7 8=7
pair between|into 1=13 3=-3 4=-11 7=-4 8=-6 9=-9 13=16 17=3
pair between|invest 1=-4 8=-7
pair between|in|MONEY 1=-3 4=4 10=16 11=-6 17=7
pair between|in|a 0=7 1=-11 6=3 8=-5 11=-5 17=-6
pair between|in|discussion 2=7 8=4
pair between|in|exclusiv 2=5 4=7 8=7
pair between|in|favour 0=6 6=3 8=7
pair between|in|talk 3=6 8=8 17=-3
pair between|in|the 1=11 3=3 8=8 9=-3 11=4 13=10 17=4
pair between|ireland 0=7 8=6
pair between|is 0=-11 1=5 2=7 3=3 4=26 6=-5 7=-5 8=7 9=-4 10=-9 11=12 12=-4 13=4 14=4 15=18 16=6 17=12
pair between|issu 6=8 7=-6 10=5 15=-4 16=5
pair between|issu|to 6=7 7=-5
pair between|is|in 1=-7 2=9 3=5 17=-5
pair between|is|negotiat 3=5 13=7 17=5
pair between|is|pay 0=-6 8=-11
pair between|is|putt 2=7 8=4
pair between|is|sell 9=12 17=9
pair between|is|to 0=7 1=11 2=-3 4=-4 5=5 7=4 8=19 9=-5 12=6 13=-4 16=-3 17=-11
pair between|just 0=10 2=4 8=9 12=-4 17=-7
pair between|keep 0=-5 2=6 7=6 9=13 17=12
pair between|keep|the 0=-4 8=-4 9=14 17=14
pair between|know 8=-3 9=7 17=3
pair between|land 8=-5 9=10 12=18 17=26
pair between|land|a 9=8 17=6
pair between|largest 0=7 1=3 8=7 10=7 17=5
pair between|last 0=5 2=6 4=-4 7=-9 8=-5 13=-4 17=-9
pair between|leas 0=8 6=-5
pair between|leav 0=-4 4=4 13=12 17=10
pair between|leav|PARTY 4=5 8=5 13=11 17=10
pair between|left 8=-12 15=4
pair between|lender 1=-6 2=13 4=-3 7=-5 8=-5 11=11 17=5
pair between|lender|to 1=-4 2=12 8=5
pair between|lent 1=4 2=7 7=6 8=15 17=3
pair between|let 2=3 4=-3 9=9 10=3 12=7 17=18
pair between|let|pronoun 0=-3 8=-4 9=11 13=5 17=15
pair between|library 12=12 17=7
pair between|licens 3=14 8=9
pair between|licens|a 3=14 8=11
pair between|like 1=-7 2=-4 4=-3 8=-16 14=6 15=3
pair between|like|to 1=-8 8=-10
pair between|loan 2=6 7=4 8=6 11=11 12=3 17=11
pair between|loan|to 2=9 6=3 8=9 11=-4 17=-3
pair between|long 0=10 8=9
pair between|made 4=11 6=3 7=3 8=15 9=-6 12=-3 17=-14
pair between|made|a 4=7 8=6
pair between|made|by 0=7 8=5
pair between|maker 4=5 9=8 17=5
pair between|may 4=-4 8=-10 17=-8
pair between|merely 0=10 8=9 9=4
pair between|might 0=8 8=5 9=-5 17=-6
pair between|mind 5=8 8=4 17=-4
pair between|mind|, 5=8 8=4 17=-4
pair between|more 0=-6 1=3 7=3 8=-4 9=-4 11=-3 17=-12
pair between|must 2=-3 6=6 11=9 17=5
pair between|name 3=4 9=7
pair between|negotiat 3=5 11=10 13=6 17=13
pair between|new 0=-6 8=-7 9=-6 10=16 13=-5
pair between|newspaper 4=17 8=14 13=6 17=5
pair between|new|shar 1=-5 8=-9 9=-4 10=12 13=-5
pair between|night 0=8 8=8 17=-3
pair between|nine 0=7 8=5 9=-3 12=5
pair between|not 0=-6 1=10 2=-5 4=18 8=13 9=-3 10=4 11=4 13=-6 15=4 16=-3 17=-4
pair between|not|, 4=10 8=9
pair between|of 0=9 1=-5 2=-5 3=4 4=13 5=-7 6=8 7=6 8=3 9=-8 10=13 11=4 12=4 13=-11 14=-3 17=-16
pair between|off 0=7 4=-4 9=-5 12=4 15=5
pair between|offer 1=-3 2=-8 7=11 17=-3
pair between|offer|for 4=7 8=7
pair between|offer|from 4=-4 8=-5 13=7 17=7
pair between|offer|to 2=-9 4=-5 8=-17 13=-4 17=-6
pair between|of|DATE 1=5 3=6 8=7 10=7 17=3
pair between|of|MONEY 0=-10 2=4 8=-11 9=-4 10=3 16=10 17=3
pair between|of|PARTY 4=-4 6=10 10=3 15=5 17=5
pair between|of|a 0=-3 4=8 6=3 15=-3 17=-9
pair between|of|bond 11=-7 17=-8
pair between|of|company 0=6 1=5 8=7
pair between|of|intent 0=7 8=7
pair between|of|one 0=7 8=4
pair between|of|other 0=8 4=5 8=12
pair between|of|pronoun 0=-5 1=-6 7=5 8=-11 10=14 11=-3 12=7 13=-9 17=5
pair between|of|the 0=-3 1=-3 3=-4 4=-4 6=4 7=10 9=3 10=-4 12=4 13=-6 17=-10
pair between|of|which 2=9 8=7 11=7 17=5
pair between|on 0=7 1=5 3=-3 5=-5 6=-11 7=7 9=-5 10=-3 12=3 13=-5 15=12 17=-4
pair between|once 9=-4 13=7
pair between|one 0=11 1=-4 3=3 4=-4 8=5 14=8 17=-3
pair between|one|: 1=-3 3=7 14=8 17=3
pair between|only 3=-3 8=-9 9=9 10=4 13=-3 17=9
pair between|on|the 6=-5 8=-7
pair between|operator 4=7 8=4
pair between|option 3=-7 8=-10
pair between|order 0=11 4=-4 7=5 8=5 9=15 10=-4 13=-4 17=5
pair between|order|at 0=12 8=12
pair between|order|from 0=-17 8=-19 9=16 10=-3 17=10
pair between|order|with 0=7 8=6 9=-3 17=-3
pair between|other 0=19 1=-5 2=-14 3=11 6=4 7=-6 8=3 10=6 11=12 13=-4 15=3 16=-6 17=6
pair between|other|, 4=4 7=-3 10=17 17=15
pair between|other|from 0=8 8=6 10=-11 17=-10
pair between|other|of 2=-4 7=7 10=-3 11=-6 17=-10
pair between|other|盖 0=11 8=10 15=4 17=3
pair between|out 0=16 3=-5 4=-8 6=-3 9=-3 10=9 11=-3 12=4 13=3 17=4
pair between|over 0=8 1=-3 2=13 3=-4 8=10 9=-7 16=8
pair between|over|9 0=5 8=5 16=13 17=12
pair between|over|a 2=9 8=8
pair between|owe 3=9 8=3 9=-5 11=10 17=3
pair between|owed|to 0=6 1=4 8=8
pair between|owe|PRONOUN 11=11 17=8
pair between|own 0=4 1=11 3=8 4=3 5=-3 6=-4 7=-7 8=10 9=-5 13=-6 17=-19
pair between|owner 0=13 4=9 8=17 9=3 13=-3 17=-3
pair between|owner|, 0=8 8=7 17=-5
pair between|owner|of 4=9 8=8
pair between|paid 0=-5 4=-5 7=6 8=-8 13=-3 15=4 17=-3
pair between|paid|MONEY 0=-3 8=-9 9=6
pair between|paper 8=-4 9=9 15=4 17=12
pair between|part 1=3 3=4 4=-7 8=-5 9=-6 13=4 17=-4
pair between|pass 0=7 4=-3 8=3 13=3
pair between|pass|over 0=8 8=6
pair between|patent 12=13 17=8
pair between|patent|, 12=9 17=7
pair between|pay 0=5 1=-5 3=-3 4=13 6=6 8=7 9=-5 11=9 12=-3 17=-3
pair between|payment 6=3 9=-3 16=10 17=7
pair between|payment|of 8=-3 9=-3 16=10 17=8
pair between|pay|, 7=7 8=4
pair between|pay|MONEY 0=-3 4=15 6=3 8=12
pair between|pay|the 0=-11 8=-13
pair between|pellet 9=7 17=6
pair between|per 8=-4 9=-5 13=10 17=4
pair between|per|shar 13=10 17=10
pair between|plan 1=-4 2=5 8=-7 9=-4 13=10 17=3
pair between|plant 1=8 8=5 11=9 17=3
pair between|plan|to 1=-4 8=-7 9=-3 13=10 17=5
pair between|pledg 1=7 8=3
pair between|pledg|to 1=7 6=3 8=7
pair between|port 0=-5 8=-8 9=-3 15=3
pair between|prepar 0=12 4=6 8=17
pair between|pric 0=3 7=-4 8=-5 9=-3 11=8 13=-5 16=-3
pair between|pric|PRONOUN 11=8 17=6
pair between|project 0=7 8=3 17=-4
pair between|promis 0=12 1=10 4=-3 7=3 8=15 14=7
pair between|pronoun 0=-5 2=12 3=-3 4=3 5=-9 6=11 7=16 8=8 9=-7 10=12 11=9 13=29 14=-8 15=-5 16=3 17=16
pair between|pronoun|, 4=-4 8=-10 12=3 16=10 17=9
pair between|pronoun|: 6=7 8=7
pair between|pronoun|has 3=-3 4=7 7=6 8=8 12=-3
pair between|pronoun|is 4=-4 6=-3 8=-9 13=6 17=6
pair between|pronoun|own 0=5 1=-5 3=9 7=-4 13=-3 17=-10
pair between|pronoun|smaller 4=7 8=6 17=-3
pair between|pronoun|will 0=-4 4=-3 8=-11 17=-4
pair between|pronoun|以 4=12 8=12
pair between|proposal 13=11 17=8
pair between|pull 0=9 1=5 7=4 8=14 9=-5 10=15 11=-5 17=3
pair between|purchas 4=21 8=10 9=3
pair between|purchas|from 0=-8 8=-8 9=-3 17=-3
pair between|purchas|of 4=20 8=14 17=-3
pair between|put 0=-6 2=-4 3=7 4=-3 5=12 6=3 8=6 17=-8
pair between|putt 2=7 8=4
pair between|put|up 5=12 8=9 17=-4
pair between|quarter 1=-8 4=5 8=-5
pair between|quarter|of 1=-8 4=5 8=-5
pair between|rais 1=4 10=10 11=-8
pair between|rais|MONEY 10=-6 11=-9 17=-16
pair between|rather 9=-5 12=3 13=-4 17=-8
pair between|reason 4=5 8=4 11=7 17=4
pair between|rebuild 9=8 17=8
pair between|receiv|a 0=-3 8=-3 9=12 17=9
pair between|reject 4=-3 8=-3 13=15 17=14
pair between|renew 0=7 8=5 17=-3
pair between|rent 0=6 6=5 8=10 12=3
pair between|report 1=8 4=4 8=7 13=-4 14=-4 17=-10
pair between|report|that 1=9 8=6 13=-4 14=-4 17=-9
pair between|reservation 0=11 8=10 9=-4 17=-5
pair between|return 7=7 9=7 12=-3
pair between|right 3=11 8=5 12=-10 17=-14
pair between|right|to 3=7 8=4 12=-9 17=-12
pair between|rival 0=-4 4=12 9=5 10=3 13=-4
pair between|roll 0=7 8=4
pair between|run 4=5 11=-5 17=-7
pair between|s 0=13 1=-4 2=-11 3=-4 4=17 5=6 6=11 8=13 9=8 10=6 11=14 12=6 13=-9 16=4 17=10
pair between|said 0=3 1=-3 3=3 7=-4 8=-7 9=-8 10=-8 12=9 13=9 16=-3 17=-6
pair between|said|to 0=8 8=7
pair between|sale 8=-5 11=-11 12=4 13=8 17=-3
pair between|same 0=9 2=-4 8=4 9=6 13=20 17=22
pair between|say 4=-3 8=-13 9=-4 12=-3 13=-3 16=10 17=-5
pair between|second 0=3 7=-3 8=-3 9=-4 10=-3 17=-7
pair between|second-largest 4=8 8=7
pair between|see 1=5 17=-7
pair between|sell 0=-4 3=7 9=10 13=15 17=17
pair between|sell|pronoun 9=-4 13=13 17=7
pair between|sell|the 3=4 8=3 9=-4 13=7
pair between|servic 0=4 9=-5 17=-7
pair between|shar 0=-4 1=5 2=-3 4=-6 8=-13 9=-5 10=14 13=4 17=13
pair between|shareholder 1=9 8=7 10=4
pair between|ship 0=-6 8=-8 9=20 15=4 17=19
pair between|ship|, 0=-3 8=-4 9=7 17=4
pair between|show 0=-3 3=10 8=3 9=-3 17=-6
pair between|sign 0=15 2=-11 4=-5 7=3 9=-6 11=10 13=3 17=4
pair between|sign|a 0=6 2=-5 7=5 8=4 9=-3 11=8 13=4 17=8
pair between|sign|in 0=-9 8=-10
pair between|sinc 0=-4 1=6 7=9 8=6 11=-3 17=-7
pair between|sinc|DATE 0=-4 7=10 8=3 11=-3 17=-4
pair between|singl 5=8 8=7 17=-3
pair between|smaller 4=7 8=6 17=-3
pair between|so 0=3 2=7 4=-3 9=-3 10=6 13=-3 15=4 16=-3
pair between|sold 0=-5 8=-8 9=-3 10=9 12=4 13=3 17=9
pair between|sold|a 9=-3 10=10 13=-3 17=3
pair between|spend 0=11 4=3 5=-4 8=4 17=-5
pair between|spend|MONEY 0=10 4=3 5=-3 8=5 17=-4
pair between|sponsor 0=9 6=4 8=10 17=-6
pair between|squar 0=11 8=10
pair between|stak 1=6 7=5 8=9 13=3
pair between|stak|in 1=6 7=5 8=9
pair between|stand 0=3 6=6 7=3 8=10
pair between|start-up 1=12 8=11
pair between|still 11=10 13=5 17=13
pair between|subscrib 1=-6 8=-10
pair between|subscrib|for 1=-6 8=-10
pair between|supplier 0=11 8=9
pair between|sure 15=7 17=6
pair between|suspend 0=-7 8=-9
pair between|swoop 4=7 8=4
pair between|s|PARTY 9=-3 13=10 17=7
pair between|s|board 0=-4 8=-7 9=-4 13=6
pair between|s|exposur 2=-6 8=-7 15=4 17=3
pair between|s|purchas 0=-4 4=13 8=7
pair between|s|second-largest 4=8 8=7
pair between|tak 4=12 8=9 17=-4
pair between|take 0=4 1=7 8=5 13=-3 16=-3 17=-9
pair between|taken 0=9 1=-8 2=6 4=-4 11=5
pair between|taken|over 2=7 8=3 17=-3
pair between|take|SIZE 0=7 8=6
pair between|talk 0=3 1=-4 2=12 8=9 11=3 12=4 13=-5
pair between|talk|with 0=4 2=8 3=4 4=-4 8=10 12=5 17=3
pair between|tapp 0=-3 8=-7 11=-6 17=-10
pair between|tenant 7=10 8=4
pair between|than 0=-9 4=-3 7=-5 8=-22 9=-6 11=-3 13=-3 17=-19
pair between|that 1=6 2=18 3=8 4=-7 6=16 7=-16 8=13 9=-4 11=-3 12=-5 13=4 14=6 15=3 16=-5 17=-8
pair between|that|company 0=-3 1=9 4=12 6=9 8=24 13=-3 17=-4
pair between|that|of 3=5 4=-6 6=-4 8=-11 9=-4 15=5 17=-6
pair between|that|pronoun 0=-3 2=7 3=5 6=-4 11=4
pair between|that|talk 2=8 4=-3
pair between|the 0=11 1=-16 2=-7 3=16 4=7 5=-5 6=7 7=-6 8=-6 9=20 10=-9 12=3 13=9 14=-4 15=6 16=9 17=11
pair between|their 0=7 6=-3 15=4 16=-3 17=-3
pair between|them 0=7 3=3 8=7 16=-3 17=-7
pair between|the|MONEY 1=-3 2=9 4=-3 6=-5 7=-4 8=-9 9=11 17=5
pair between|the|american 0=8 8=4 12=6 17=5
pair between|the|favourit 0=7 8=7
pair between|the|first 0=7 8=5
pair between|the|one 0=8 8=7
pair between|the|owner 0=10 4=12 8=19 17=-3
pair between|the|right 3=6 8=4 12=-12 17=-14
pair between|the|same 0=9 2=-4 8=4 9=6 13=20 17=22
pair between|the|ship 9=11 17=11
pair between|the|water 3=7 8=5
pair between|the|work 8=-3 9=-3 13=7 17=3
pair between|thos 0=-3 1=-3 3=11 4=-4 9=10 13=-3 17=4
pair between|thos|of 0=-3 1=-3 3=11 4=-4 17=-4
pair between|thought 3=7
pair between|thre 1=10 8=5 17=-5
pair between|through 1=-4 8=-9 13=3 17=3
pair between|to 0=-8 1=16 2=9 3=5 4=-26 5=-5 6=29 7=19 8=9 9=5 10=-4 12=-8 13=7 14=-3 15=4 16=3 17=-7
pair between|told 0=3 5=3 9=4 13=6 15=3 17=13
pair between|too 14=7 17=4
pair between|tower 0=3 1=-7 4=11 8=6
pair between|tower|, 0=-4 4=11 8=6
pair between|to|PARTY 0=-7 2=-4 6=4 8=-9 9=-4 13=-4 15=12
pair between|to|PRONOUN 1=3 9=-3 16=12 17=9
pair between|to|a 0=-5 7=4 8=-4 9=7
pair between|to|an 0=4 3=3 8=7 17=-4
pair between|to|be 0=6 1=7 3=-3 4=11 8=18 9=-3 13=5 15=7 17=6
pair between|to|becom 1=9 8=6
pair between|to|buy 0=-6 1=4 2=6 4=-14 7=-3 8=-16 9=-5 13=-4 16=8 17=-3
pair between|to|have 9=9 17=7
pair between|to|own 1=11 8=6
pair between|to|pay 0=-3 3=-3 4=6 6=7 7=6 8=8 17=-4
pair between|to|receiv 0=10 8=10 9=-4 17=-6
pair between|to|rent 0=9 3=3 8=10
pair between|to|sell 13=11 17=7
pair between|to|spend 0=7 8=3
pair between|to|the 1=-5 4=-3 6=6 9=-5 10=3 12=-9 17=-14
pair between|to|use 3=10 8=7
pair between|train 8=-5 14=7 17=5
pair between|two 0=5 1=-5 7=9 8=4 9=4
pair between|two|floor 1=-4 7=10 8=5
pair between|under 0=7 1=-3 4=-4 6=-5 8=-8 9=-8 12=4 13=5
pair between|undertak 6=8 8=5 15=4 17=3
pair between|undertaken 0=6 1=5 8=12
pair between|undertaken|to 0=6 7=3 8=7
pair between|under|which 0=9 8=3 9=-5 13=3
pair between|unsolicit 13=9 17=6
pair between|until 3=4 9=10 12=-3 13=6 17=12
pair between|until|DATE 3=4 8=3 9=10 17=8
pair between|up 0=-7 1=7 2=12 5=11 6=6 7=-8 8=15 9=-4 10=-3 12=3 13=-3 17=-12
pair between|up|MONEY 2=9 3=4 8=8 17=-3
pair between|up|PRONOUN 0=-9 1=6 4=4 7=-3 8=-4 13=3
pair between|up|by 7=-3 8=-7
pair between|up|with 5=7 6=6 8=13 17=-5
pair between|use 3=8 9=-3 12=4 14=5
pair between|use|the 3=7 8=5
pair between|valu 0=-4 8=-8 9=6 17=4
pair between|vendor 0=7 8=3
pair between|ventur 0=-3 1=6 2=-4 3=-5 6=3 7=14 8=10 11=8 12=-3 17=4
pair between|vessel 0=7 8=6
pair between|want 0=16 1=12 3=7 4=-17 8=13 10=3 15=4
pair between|want|to 0=-3 1=8 3=8 4=-15 8=-5 15=4 17=3
pair between|warrant 16=16 17=14
pair between|warrant|over 16=13 17=12
pair between|was 0=3 1=-3 2=3 3=-4 4=12 6=10 7=-4 8=11 9=-8 10=8 12=-5 15=5 16=4
pair between|was|in 2=7 4=8 8=12
pair between|was|prepar 0=12 4=6 8=17
pair between|was|the 6=9 8=9 17=-4
pair between|was|to 0=-5 4=5 9=-4 17=-8
pair between|water 3=7 8=5
pair between|way 4=-4 8=-8 17=-4
pair between|week 1=9 7=-5 9=-6 17=-9
pair between|week|after 1=9 8=8 17=-3
pair between|went 0=3 9=-4 12=-5 13=-6 17=-18
pair between|went|to 7=3 9=-3 13=-5 17=-11
pair between|what 0=4 1=-3 2=3 3=7 7=-3 8=9 10=6 17=-3
pair between|when 0=4 8=3 10=3 13=-4 17=-7
pair between|which 0=4 1=11 2=15 3=4 4=-19 6=-12 7=-7 8=-7 9=-8 11=6 12=12 13=3 16=4 17=10
pair between|which|sign 0=12 8=11
pair between|which|the 8=-5 11=8 17=3
pair between|who 4=-3 8=-8 9=-6 17=-8
pair between|whos 8=-5 9=14 13=-3 17=6
pair between|will 1=-3 2=6 3=15 4=7 6=4 7=-8 8=13 9=20 10=-12 13=-4 14=9 15=-5 17=3
pair between|will|backstop 6=8 8=7
pair between|will|be 0=11 3=9 4=-3 7=-3 8=11 12=6 13=-4
pair between|will|get 8=-4 9=7 14=8 17=13
pair between|will|not 0=-3 4=14 8=10
pair between|will|pay 0=9 4=7 8=11
pair between|will|sell 3=8 8=7 9=-4 13=6
pair between|will|take 1=7 8=7
pair between|with 0=12 1=-9 2=7 3=8 4=12 5=6 6=4 7=7 8=25 11=15 14=6 15=5 17=12
pair between|with|MONEY 1=-6 3=4 4=-6 8=-13 16=5
pair between|with|PARTY 0=12 8=9 17=-4
pair between|with|a 5=7 8=5 13=6 15=7 17=9
pair between|with|pronoun 2=9 8=7 13=5
pair between|with|the 0=4 4=4 8=7 9=8 17=6
pair between|work|to 9=-3 13=7 17=3
pair between|worth 0=4 6=7 7=-3 8=4 9=7 10=7 17=9
pair between|worth|MONEY 6=7 7=-3 9=7 10=5 17=7
pair between|worth|RATE 0=7 8=6
pair between|would 0=15 1=3 2=-4 3=-3 4=-5 6=-3 7=-4 8=-4 9=-10 12=-3 13=-5 14=5 15=4 16=16
pair between|would|like 1=-6 4=-3 8=-11 14=6
pair between|yard 4=-3 8=-7
pair between|year 0=8 7=5 8=5 12=7
pair between|year|from 0=7 8=6
pair between|year|to 0=-4 7=7 9=6 17=4
pair between|— 0=-7 3=6 4=10 7=7 8=12 9=6
pair between|—|— 0=-3 3=3 4=5 7=4 8=7
pair between|“ 0=-9 1=6 4=5 6=4 7=3 9=6 10=-6 13=10 17=7
pair between|“|未 4=8 8=7
pair between|” 0=6 8=4 11=-4 13=18 17=11
pair between|”|, 0=4 4=9 8=12 13=4
pair between|一 0=6 1=-3 2=-5 3=9 6=-4 7=11 8=6 9=-12 13=3 15=9 16=-4 17=-7
pair between|一|年 0=-3 7=-3 8=-7 9=10 17=9
pair between|一|开 0=7 8=6 9=3 17=3
pair between|一|次 7=10 8=7 10=3
pair between|一|笔 0=5 11=8
pair between|一|边 8=-3 11=-3 13=-3 17=-9
pair between|万 0=-4 8=-6 9=8 17=7
pair between|三 0=15 1=5 2=-6 3=-4 4=3 5=-3 6=-3 7=-4 9=4 10=-3 11=6 12=-3 13=3 15=5 17=6
pair between|三|年 0=11 1=3 8=6 9=7 17=4
pair between|三|成 11=6 13=4 17=8
pair between|上 0=-4 1=4 2=-4 3=6 6=-4 7=-6 8=-9 9=3 10=4 11=7 12=-6 13=-3 14=6 17=6
pair between|上|了 1=8 17=-4
pair between|下 2=6 3=4 4=-10 5=5 6=3 8=-3 10=-3 11=-5 12=-3 15=-4 16=4 17=-14
pair between|下|PARTY 0=-3 8=-7 9=6 17=6
pair between|下|属 17=-7
pair between|下|的 0=-8 4=6 8=-3
pair between|下|简 9=-7 17=-7
pair between|不 0=6 1=7 2=4 4=-4 5=-4 8=4 9=-3 10=4 11=-6 13=-5 15=5 17=-11
pair between|不|再 0=7 1=8 8=7 17=-3
pair between|与 2=17 4=3 7=5 8=6 9=11 10=14 11=13 12=3 15=-3 16=-5 17=15
pair between|与|美 0=3 3=4 8=6 12=-6 17=-8
pair between|业 0=9 1=-3 4=-5 6=-5 7=4 8=-6 9=11 13=13 15=-3 17=10
pair between|业|主 0=8 8=6 13=3
pair between|业|务 13=7 17=5
pair between|东 0=-4 1=-5 4=-4 6=5 7=-3 8=-16 9=-4 10=3 12=3 13=-6 17=-9
pair between|东|家 8=-3 13=-6 17=-7
pair between|两 0=-7 1=5 3=12 8=5 9=-6 17=-8
pair between|个 3=4 4=6 8=6 9=3 13=12 14=3 17=13
pair between|中 0=3 1=4 3=-3 4=4 5=-3 9=-3 11=-9 12=7 17=-5
pair between|中|期 11=-7 17=-7
pair between|中|的 0=4 4=3 8=7 17=-4
pair between|为 0=-8 1=-3 4=-7 5=11 6=26 7=7 8=18 9=3 11=-4 12=-4 17=-9
pair between|为|PARTY 2=3 6=16 8=16 9=4
pair between|主 0=14 4=-5 9=6 10=6 11=-3 13=9 15=-3 17=9
pair between|主|管 0=7 8=6
pair between|之 0=-5 2=5 4=-4 8=-9 9=-8 10=5 11=-5 12=8 13=3 15=3 17=4
pair between|九 4=7 7=7 8=9
pair between|九|月 4=3 7=7 8=8
pair between|也 3=8 4=-3 8=4 9=5 13=3 15=-4
pair between|书 0=-3 3=5 4=-3 6=7 8=3 9=-3 17=-11
pair between|买 1=-5 2=6 3=4 4=-9 6=-3 7=3 8=-8 12=-3 13=10 17=-3
pair between|买|SIZE 0=-9 8=-9
pair between|买|下 2=3 4=-6 8=-7 9=5 17=3
pair between|买|方 0=9 8=6 13=7 17=3
pair between|了 0=20 3=12 4=-17 5=4 7=-9 8=4 10=-8 11=4 13=9 16=5
pair between|了|, 0=11 2=-3 7=-4 10=-3 11=5 16=4 17=3
pair between|了|MONEY 7=-3 8=-7
pair between|了|一 0=-3 3=4 7=3 9=-5 17=-9
pair between|予 0=7 3=-3 4=-3 7=3 8=5 9=-8 13=9
pair between|事 1=7 4=-4 5=-5 8=-7 11=-3 13=8 16=3
pair between|二 7=-3 8=-7 9=16 13=-5 14=4 17=9
pair between|二|六 9=7 17=4
pair between|二|十 0=-5 8=-5 9=-7 17=-10
pair between|二|手 9=9 17=7
pair between|二|期 0=6 1=4 8=6 9=4 14=7 17=8
pair between|于 0=-7 1=-4 3=3 4=-4 8=-15 10=-3 12=4 13=6 15=3 16=11 17=15
pair between|于|DATE 9=-8 12=5 13=-4 16=4 17=-5
pair between|于|二 9=7 17=5
pair between|五 0=-8 2=-4 4=-3 8=-15 17=-4
pair between|五|年 0=-5 2=-4 4=-3 8=-13
pair between|亚 0=-8 8=-11
pair between|交 8=-6 9=7 12=5 13=-4 14=7 17=9
pair between|交|由 0=10 8=9 14=7 17=5
pair between|产 0=-4 7=-4 8=-11 9=7 10=-3 13=5 16=6 17=10
pair between|京 2=5 8=3 9=8 17=7
pair between|人 0=-9 6=10 7=-3 8=-8 9=4 11=7 13=9 16=-7 17=8
pair between|人|: 9=5 13=5 17=8
pair between|今 1=-3 8=-8 13=5
pair between|仍 4=3 11=7 17=4
pair between|仍|要 8=-4 11=7 17=5
pair between|从 1=4 2=-4 4=16 6=-3 7=-4 8=8 9=-12 10=4 11=8 12=4 16=8 17=8
pair between|从|未 1=7 8=7 10=7 13=5 17=11
pair between|付 3=5 6=5 7=10 8=10 11=4 12=-3 13=-8 15=3 16=3 17=-3
pair between|付|MONEY 4=-8 7=3 8=-10
pair between|付|给 0=3 6=8 8=7 13=-6 17=-9
pair between|代 0=6 3=-3 4=-3 6=7 7=-3 9=-3 10=4 12=5
pair between|以 0=-4 1=7 3=11 4=26 8=28 9=-10 10=-3 11=6 13=7 17=-3
pair between|以|MONEY 0=3 1=7 3=-7 4=26 7=-3 8=21 12=3 13=5
pair between|以|下 9=-7 17=-7
pair between|以|色 0=4 3=4 8=7
pair between|件 0=8 8=8 9=5
pair between|价|, 3=5 4=11 8=13
pair between|价|” 8=-3 9=4 13=6 17=10
pair between|企 0=3 2=7 8=6 9=-3 10=5
pair between|伙 0=5 7=12 8=14 17=-6
pair between|会 0=-4 1=4 2=-3 3=-3 4=-5 5=-3 8=-16 9=-3 10=-3 13=7 16=3 17=-3
pair between|传 8=-5 13=14 17=13
pair between|位 0=-5 8=-9 9=12 12=-3 13=3 17=11
pair between|位|于 9=4 13=4 17=7
pair between|低 8=-7 13=4
pair between|作 6=5 7=-3 9=-7 11=4 12=5
pair between|作|为 9=-8 17=-9
pair between|作|价 1=3 4=5 8=8
pair between|作|的 12=7 17=5
pair between|使 2=4 7=5 8=8 17=-3
pair between|例 0=8 2=5 8=10 9=-3 17=-3
pair between|例|, 0=9 8=9 9=-3 17=-3
pair between|供 2=4 6=4 8=3 9=7
pair between|供|应 0=7 6=4 8=8
pair between|便 0=5 1=4 5=5 8=11 10=4 12=3
pair between|保 0=-3 2=-4 6=4 8=-7 11=4
pair between|信 2=4 6=-7 8=-6 11=3 15=4
pair between|信|用 6=-4 8=-7 11=-3 15=4
pair between|借 2=19 6=4 7=-5 8=11 11=-4 12=4 17=-5
pair between|借|给 2=13 8=10 17=-3
pair between|债 2=-4 8=-10 9=-3 10=-4 11=11 15=12 17=9
pair between|债|权 6=4 11=11 17=8
pair between|值|MONEY 2=-3 8=-7 13=4
pair between|做 0=-4 8=-5 9=-3 11=9 12=3 17=6
pair between|停|了 8=-3 11=7 17=4
pair between|偿 7=12 8=6 17=-4
pair between|储 8=-7
pair between|先 0=5 4=3 6=3 8=11 9=-3 17=-8
pair between|光 1=-3 8=-8 9=-3 10=3 11=4 12=9 17=8
pair between|光|, 8=-4 10=4 12=5 17=7
pair between|兜 8=-4 9=8 17=7
pair between|入 1=10 2=8 4=4 7=-4 8=14 9=6 17=-3
pair between|入|股 1=13 8=7
pair between|全 0=7 2=-6 3=-3 7=-4 8=-11 10=-6 12=-4 17=-17
pair between|公 0=-4 2=10 4=-4 6=14 9=-8 11=-16 13=5 15=3 16=4 17=-14
pair between|公|司 0=-15 2=8 4=4 6=10 7=-3 9=-7 10=-3 11=-11 12=-3 13=-7 15=4 16=6 17=-22
pair between|公|告 0=3 6=6 8=4 9=3 11=-4 13=8 17=8
pair between|公|室 4=-7 8=-9
pair between|六 0=-3 8=-3 9=8 17=5
pair between|六|年 9=8 17=5
pair between|兰 0=7 4=7 8=11 9=-6 17=-7
pair between|关 0=8 2=-5 9=-3 11=3 16=3
pair between|养 15=4 16=6 17=8
pair between|养|殖 15=4 16=6 17=7
pair between|内 0=-9 8=-12 9=7 13=3 17=8
pair between|再 1=12 2=8 3=3 4=-4 6=-3 7=-3 8=11 9=8 17=4
pair between|决 0=10 7=-3 8=4 13=3 17=-4
pair between|出 1=3 2=9 3=5 4=-14 5=7 6=4 7=-8 9=8 11=-4 13=11 14=-3 15=-5 16=-3
pair between|出|, 0=7 2=-4 17=-5
pair between|出|MONEY 1=3 2=12 7=-3 8=6 11=-4 17=-7
pair between|出|售 8=-3 13=8 17=5
pair between|出|炉 0=3 7=4 8=7
pair between|分 4=-3 6=4 7=-5 8=-3 9=-5 10=4 13=-4 17=-8
pair between|划 0=5 7=5 8=11 17=-4
pair between|列 0=11 3=4 8=17 9=-3 17=-7
pair between|则 0=3 4=-4 6=6 8=3 13=10 17=3
pair between|则|向 0=-7 8=-8
pair between|刚 0=-5 8=-8 9=-6 11=6
pair between|判 0=5 6=3 8=8
pair between|利 4=-3 6=-3 7=4 8=-3 11=-4 12=13 13=-7 17=-3
pair between|到 0=-10 1=-3 2=6 4=3 7=4 9=6 13=-4 15=4 17=6
pair between|到|期 2=3 6=3 8=7
pair between|前 0=13 1=6 2=-6 6=3 8=10 9=6 11=-5 13=-3 15=6 16=-3
pair between|力 0=-10 8=-12
pair between|办 0=-3 1=3 2=-4 4=-6 8=-12 13=-3 17=-7
pair between|办|公 4=-7 8=-9
pair between|加 0=-7 4=6 8=-5 10=5 11=-5 17=-5
pair between|助 0=-4 7=10 11=3
pair between|募 8=-3 10=4 13=3 15=6 17=8
pair between|包 0=7 4=-9 8=-5 9=-4 13=4
pair between|包|下 4=-7 8=-6
pair between|北 2=4 4=4 5=-3 9=3 11=-6 12=8 13=3 17=4
pair between|十 0=-9 1=-3 4=6 8=-5 9=-5 17=-7
pair between|升 7=10 8=8
pair between|协|议 0=-6 7=4 8=-4 9=7 17=5
pair between|单 0=18 8=11 9=-8 10=8 13=-3 17=-6
pair between|卖 2=3 3=6 4=-13 6=3 7=-3 8=-9 9=3 11=-5 12=8 13=12 17=10
pair between|卖|方 0=-4 4=-8 8=-14 9=3
pair between|卖|给 0=-5 8=-10 10=4 13=11 17=11
pair between|卫 0=-9 8=-9 9=-3 17=-3
pair between|卫|星 0=-9 8=-9 9=-3 17=-3
pair between|印 2=4 4=3 7=6 8=10 12=4
pair between|印|尼 4=4 8=7
pair between|却 0=12 8=12
pair between|厂 0=-3 3=4 4=-5 7=-5 8=-13 10=-4 12=-4 13=9 15=3
pair between|厂|, 0=8 8=5 9=-3 15=4 17=-3
pair between|厂|的 0=-7 3=5 8=-6 17=-3
pair between|压|力 0=-8 8=-7
pair between|原 3=4 4=-4 8=-4 9=-9 11=-3 13=-3 17=-20
pair between|原|来 0=3 3=4 7=3 8=8 9=-4 17=-7
pair between|去 0=-5 2=-3 6=4 8=-8 9=6 11=4 14=3 17=9
pair between|参|与 1=8 8=6
pair between|又 0=10 8=7 10=5 17=3
pair between|及 3=5 6=3 8=4 11=-5 17=-8
pair between|发 0=8 1=-8 2=5 4=-3 6=-6 7=3 11=-15 12=8 13=-8 15=10 16=-6 17=-9
pair between|发|行 3=3 6=-3 11=-9 12=4 17=-7
pair between|取|消 0=7 8=6
pair between|变 8=-4 13=3 16=6 17=10
pair between|口 0=-5 5=6 6=-5 8=-9 9=3 15=-3
pair between|只 0=10 1=-3 2=5 4=3 6=-3 7=-3 8=6 9=-4 11=7 13=-3 15=3
pair between|只|有 0=13 4=3 8=13 15=3
pair between|可 0=-5 4=-4 8=-13 9=-4 11=5 16=3 17=3
pair between|台 0=-7 1=-3 3=7 4=6 9=-3 11=-7 13=7 17=-5
pair between|司 0=-15 2=8 4=4 6=10 7=-3 9=-7 10=-3 11=-11 12=-3 13=-7 15=4 16=6 17=-22
pair between|司|DATE 0=-7 8=-7
pair between|司|PARTY 0=5 6=12 8=13 11=-3 13=-3 17=-8
pair between|吃 0=-6 1=6 4=8 8=6 9=4 13=-3
pair between|各 1=5 2=12 8=14
pair between|合 1=7 3=3 4=4 6=6 7=8 8=22 10=-3 12=-4 13=8 16=7
pair between|合|资 0=5 6=3 8=7 17=-3
pair between|同 0=15 1=-6 3=4 4=3 5=-4 6=9 7=4 8=17 9=9 10=-4 15=-3 16=4 17=5
pair between|同|意 0=-3 7=7 9=3 11=3 13=3 16=3 17=9
pair between|同|时 0=7 8=9
pair between|名 0=-6 7=10 8=-3 10=12 12=-3 17=7
pair between|名|单 7=4 10=8 17=7
pair between|后 2=4 3=3 4=3 6=-5 7=-3 9=7 11=4 12=-3 13=6 15=-6 17=4
pair between|后|, 1=4 11=-4 17=-7
pair between|向 0=11 1=8 2=8 3=15 5=-3 8=24 11=11 12=-7 15=5 17=3
pair between|否 8=-5 9=-4 17=-7
pair between|告 0=5 3=-3 4=-3 6=5 11=-3 13=7 17=3
pair between|告|, 0=-5 8=-9 9=5 17=6
pair between|告|里 0=6 8=7 13=10 17=7
pair between|员 7=-7 8=-15
pair between|周 6=-4 7=3 8=-7 10=5 11=-5 17=-4
pair between|和 0=-9 2=-3 7=14 8=-8 16=4 17=-4
pair between|售 0=3 2=3 4=-5 9=-6 10=5 11=3 13=10 17=9
pair between|商 1=3 3=5 6=8 7=6 8=16 9=-12 11=5 12=3 17=-8
pair between|四 9=6 13=8 17=14
pair between|四|个 9=5 13=10 17=15
pair between|回 1=3 2=7 4=3 8=8 9=-3 10=7 16=3 17=7
pair between|回|对 4=8
pair between|因 8=-5 9=-10 12=-4 16=11 17=-6
pair between|团|队 11=3 13=5 17=7
pair between|园 5=3 13=10
pair between|国 0=-6 2=7 3=-4 4=16 6=5 8=10 9=6 11=-3 13=-4 17=-3
pair between|国|际 0=-11 8=-11
pair between|在 1=-4 2=-4 5=-5 6=9 8=-6 9=-14 10=-5 12=6 13=8 14=-3 15=4 17=-10
pair between|在|DATE 4=5 11=3 15=6 17=8
pair between|在|跟 3=5 7=7 8=6
pair between|地 0=-7 5=3 7=-5 8=-14 9=-10 16=5 17=-10
pair between|场 0=-7 8=-10 9=-8 11=4 12=-3 16=4 17=-5
pair between|坊 7=10 8=9
pair between|基 2=7 7=-4 10=9 17=3
pair between|基|金 2=7 7=-3 10=5 11=-4
pair between|增 1=-3 8=-8
pair between|声 0=6 7=5 8=12 13=6 17=5
pair between|声|明 0=6 8=7 13=6 17=5
pair between|处 0=4 8=3 9=3 10=5 17=7
pair between|备 0=-7 1=6 5=4 9=-3 17=-10
pair between|大 0=-11 1=-4 8=-14 9=6 10=-5 13=3 14=3 17=4
pair between|大|户 0=-8 8=-6 14=3
pair between|天 0=9 8=4 11=-3 13=7 17=3
pair between|太 3=-3 8=-7 13=6 17=4
pair between|头 0=3 1=4 3=-4 9=12 12=7 17=17
pair between|好 0=-4 2=3 5=4 9=7 11=3 17=8
pair between|委 0=12 8=7 9=-5 13=9 17=3
pair between|委|托 0=9 8=7 9=-4 13=7
pair between|嫌 0=7 13=5 17=3
pair between|子 0=-3 1=4 4=4 6=5 8=4 9=-3 11=-6 13=9
pair between|子|, 13=7 17=6
pair between|字 0=3 8=-4 12=3 13=12 17=14
pair between|字|: 10=3 13=10 17=11
pair between|定 0=7 2=-3 4=-3 6=-3 7=7 9=5 10=4 11=-4 13=-4 17=-4
pair between|实 0=-4 4=8 9=3
pair between|客 0=-6 8=-9
pair between|室 4=-8 8=-8
pair between|家 0=4 3=8 4=-14 8=-6 9=-5 15=4 17=-5
pair between|家|族 4=-5 8=-8
pair between|容 0=-7 8=-7
pair between|对 1=6 2=10 3=-9 4=19 5=-3 6=-8 7=-9 8=4 9=-3 10=-3 11=-4 12=7 15=-3 17=-8
pair between|对|象 2=10 4=3 6=-3 8=10 11=-3 17=-6
pair between|封 0=8 3=3 8=9 9=-3 17=-4
pair between|将 0=6 3=4 4=9 6=3 8=16 9=15 10=-4 11=3 12=7 13=5 14=8 17=28
pair between|将|PARTY 14=8 17=6
pair between|将|以 1=3 4=7 8=8
pair between|将|把 0=5 8=5 13=8 17=7
pair between|尔 0=-7 3=3 8=-6 9=-3 13=4
pair between|就 0=7 1=8 3=7 4=-7 6=16 8=24 9=-5 11=-6 12=-3 17=-15
pair between|就|把 0=6 2=-3 6=4 8=7 17=-4
pair between|尾 0=-7 6=6 8=-4 9=5 13=-5 17=-4
pair between|尾|矿 0=-6 8=-7 13=-5 17=-7
pair between|层 2=4 3=4 5=6 8=11
pair between|属|的 17=-7
pair between|工 0=-5 1=-4 6=6 7=-8 8=-13 10=-3 11=-3 17=-13
pair between|己 0=-6 2=-3 6=8
pair between|已 0=14 1=-3 6=9 8=15 13=4 16=3 17=6
pair between|已|与 0=-5 8=-9 9=3 10=3 13=4 17=9
pair between|已|用 1=-5 8=-7
pair between|市 0=-4 1=-3 4=5 8=-7 10=5 16=-4 17=-3
pair between|布 0=6 4=-5 9=-6 12=5 13=8 17=4
pair between|席 1=-3 7=-4 8=-13 9=4
pair between|干 0=10 4=5 8=13 17=-3
pair between|干|脆 0=3 4=5 8=8
pair between|平 0=-8 1=-3 2=3 7=-4 8=-13 12=7
pair between|平|台 0=-6 1=-3 2=3 7=-3 8=-9 9=-5 17=-10
pair between|年 0=5 1=8 2=-6 3=8 4=-10 7=-10 8=-10 9=12 10=-4 13=-7 15=-5 16=12 17=4
pair between|年|, 0=4 3=4 8=7
pair between|年|SIZE 0=-4 8=-4 9=8 17=8
pair between|年|前 0=12 1=4 8=12
pair between|年|收 8=-3 9=9 17=8
pair between|年|期 0=-4 2=-4 8=-9 9=-8 17=-9
pair between|并 0=-3 1=-4 2=4 4=16 8=9 11=3 13=13 17=12
pair between|并|购 4=9 8=7
pair between|库 0=-5 8=-8 9=-3 12=3 17=-3
pair between|应 0=11 1=4 2=-3 4=-3 6=5 8=12 9=6 10=5 13=-4
pair between|应|商 0=11 6=4 8=13 9=-6 17=-7
pair between|度|MONEY 2=-5 8=-7
pair between|座 8=-4 9=-4 13=7
pair between|开 0=3 4=10 7=7 8=16 10=3 15=4 16=-5
pair between|开|出 0=7 8=6
pair between|弃 0=8 3=3 8=6
pair between|式 4=11 8=11 13=6 16=4 17=5
pair between|引 3=7 8=3 10=4 11=4 17=3
pair between|引|进 3=7 8=5 11=4
pair between|归 0=4 3=-3 4=4 7=8 8=9 9=4 12=-5 13=11 17=7
pair between|归|了 8=-3 9=4 12=-3 13=7 17=7
pair between|得 0=-4 1=-3 2=7 3=4 4=3 9=7 10=-4 11=5 17=4
pair between|得|的 11=6 13=4 17=8
pair between|心 0=5 15=8 17=6
pair between|总 0=-6 4=5 8=-5 10=-3 12=7 13=-5 17=-3
pair between|总|部 0=-4 8=-9
pair between|息 0=3 11=-6 17=-10
pair between|悔 0=8 8=5
pair between|想 3=10 4=8 8=13 12=-4 14=3 17=-6
pair between|想|把 3=9 8=6
pair between|意 1=11 3=5 4=-4 7=5 8=12 9=-4 10=-3 12=3 13=3 16=5
pair between|愿 0=4 1=7 8=6 17=-3
pair between|成 0=16 1=5 2=-3 3=-3 8=8 10=4 15=-3 16=-3
pair between|成|了 0=9 8=7
pair between|战 10=9 17=9
pair between|户 0=-8 8=-9 14=3
pair between|房 0=7 8=3 9=-4 10=-3 13=4 14=4
pair between|所|持 4=-3 8=-5 11=6 13=5 17=9
pair between|手 2=10 8=3 13=7
pair between|手|里 2=3 4=-3 8=-4 9=-5 17=-8
pair between|才 0=-4 1=5 9=-3 17=-9
pair between|打|包 13=7 17=6
pair between|打|算 4=8 8=4 17=-7
pair between|托 0=16 6=-4 8=11 9=-7 13=7
pair between|批 8=-8 13=4
pair between|承 0=-7 6=7 8=-6 11=-4 16=5 17=-6
pair between|承|诺 0=4 6=5 7=5 8=11 17=-4
pair between|把 0=25 1=-3 2=9 3=4 4=6 5=-3 6=4 7=3 8=31 9=-6 11=-4 12=17 13=30 16=-4 17=22
pair between|把|DATE 0=7 8=3
pair between|把|MONEY 0=5 1=4 2=3 7=6 8=13 17=-4
pair between|把|SIZE 0=-4 8=-5 9=10 17=7
pair between|把|一 0=-3 8=-4 9=4 13=5 17=7
pair between|投 0=-3 1=5 4=-3 5=-4 8=-5 10=7 11=-4 16=8 17=4
pair between|投|诉 8=-3 16=9 17=5
pair between|投|资 0=3 5=-3 6=5 10=7 11=-3
pair between|披 0=-3 8=-5 9=7 17=4
pair between|披|露 0=-3 8=-5 9=7 17=4
pair between|抵 8=-5 11=7 17=5
pair between|拍 6=3 12=8 17=3
pair between|拒 1=9 8=4 15=4 16=5 17=8
pair between|拒|绝 1=9 8=5 16=5 17=4
pair between|招 0=12 8=10 9=-4 13=3 17=-5
pair between|招|标 0=15 8=13 17=-3
pair between|拿 0=-7 1=4 2=5 4=7 7=-4 9=11 10=-3 12=-6 13=-3 16=7 17=6
pair between|拿|下 0=-4 1=3 4=9 8=7 9=7
pair between|持 1=-5 4=-4 6=6 8=-7 11=6 13=5 17=7
pair between|指 7=13 8=8
pair between|按 0=-6 3=3 7=12 8=5 9=-3 11=6
pair between|捐 0=-3 7=12 8=5 9=5 16=3 17=4
pair between|捐|MONEY 7=8 8=5
pair between|捞 0=-7 8=-8
pair between|换 0=10 1=3 8=10 12=6 17=5
pair between|换|成 0=9 8=8
pair between|据 0=-4 3=5 4=-3 7=6 9=6 11=-10 17=-3
pair between|据|说 3=5 7=7 8=6
pair between|接 0=-7 1=-3 4=3 8=-9 16=4
pair between|接|手 4=6 13=7 17=6
pair between|控 4=7 8=7 9=-6 17=-8
pair between|控|股 0=-3 4=6 9=-5 17=-7
pair between|提 1=-4 4=6 8=3 10=-3 17=-9
pair between|提|到 3=3 4=7 8=6 17=-5
pair between|撤 0=6 4=7 8=5 17=-4
pair between|撤|回 4=8
pair between|收 0=-7 1=5 4=7 6=7 7=-4 9=10 13=-3 15=5 16=4 17=12
pair between|收|了 9=6 16=3 17=8
pair between|收|到 8=-3 9=3 15=3 17=7
pair between|改 0=16 3=4 5=-3 7=-4 8=9 9=-3 16=5 17=-3
pair between|放 1=6 2=-3 3=3 6=-3 13=6 15=7 17=10
pair between|放|心 8=-3 15=8 17=7
pair between|救 7=7 8=4
pair between|敲 0=3 11=3 15=7 17=4
pair between|整 0=-7 4=4 8=-6 13=6 17=4
pair between|文 0=-3 4=-3 8=-9 9=4 12=3 13=7 17=13
pair between|新 0=-8 4=-3 7=-4 8=-18 9=-10 10=17 12=10 17=12
pair between|新|的 12=9 17=7
pair between|方 1=-3 4=14 8=7 13=9 16=9 17=15
pair between|方|式 4=11 8=9
pair between|方|是 4=-3 7=-3 8=-7 16=5 17=3
pair between|方|面 4=13 8=12
pair between|族 4=-5 8=-8
pair between|旗 0=5 1=-7 2=6 3=4 4=-3 7=-4 9=-3 13=3 17=-3
pair between|旗|下 0=3 1=-7 2=5 3=4 4=-3 7=-4 9=-3 13=3
pair between|无 6=-5 7=7 13=-3 15=3 17=-5
pair between|日 0=6 3=-3 6=3 7=-5 11=-4 12=5 13=-4 16=-4 17=-8
pair between|日|本 9=-3 11=-4 17=-8
pair between|旧 12=8 17=8
pair between|早 0=8 1=-6 8=-3 9=-3 13=3 16=6 17=4
pair between|早|已 0=9 1=-5 8=3
pair between|时 0=13 4=3 8=12 17=-4
pair between|明 4=10 8=9 9=7 13=3 17=10
pair between|明|, 0=4 8=4 9=4 13=6 17=9
pair between|易 0=-3 8=-6 9=5 13=6 17=9
pair between|星 0=-3 8=-5 9=-5 17=-8
pair between|是 0=4 3=5 4=-11 7=-4 8=-10 10=21 11=-6 12=10 15=6 17=17
pair between|是|PARTY 0=-4 7=4 8=-5 10=7 12=9 17=13
pair between|普 3=-8 8=-9
pair between|曾 0=7 1=-3 4=4 5=6 8=10 10=4 17=3
pair between|替 0=-5 2=-4 3=-3 6=19 8=4 9=9 11=-8 12=3 16=6 17=5
pair between|替|PARTY 6=8 8=7 12=3
pair between|最 3=3 4=-3 5=4 7=6 8=8 9=-4 13=10 15=-3 17=-4
pair between|最|近 7=7 8=3
pair between|月 0=11 1=3 7=6 8=13 11=5
pair between|有 0=12 1=8 3=4 4=11 6=-5 7=-7 8=14 9=-5 13=3 15=12
pair between|有|一 0=6 4=4 8=9
pair between|有|意 0=6 1=11 8=13 17=-3
pair between|期 0=7 1=3 2=-3 3=3 6=3 8=11 11=-6 14=6 15=4 16=4 17=4
pair between|期|票 11=-7 17=-7
pair between|未 0=-6 1=6 4=11 8=4 10=6 12=-3 13=3 17=3
pair between|未|与 0=-5 1=7 4=-4 8=-4 9=-3 10=6 13=4 17=6
pair between|本 0=6 7=-6 8=-3 9=-11 10=3 11=-8 12=3 16=5 17=-12
pair between|机 0=-5 2=5 3=3 4=-4 7=3 8=-4 9=8 13=5 17=7
pair between|权 3=-6 6=4 7=6 11=13 12=12 13=8 15=-3 16=-3 17=23
pair between|权|人 6=4 11=11 17=9
pair between|权|利 8=-3 12=10 13=-5 17=4
pair between|权|益 4=5 11=6 13=5 17=8
pair between|条 0=-12 2=-5 8=-18 9=4 17=3
pair between|条|款 0=-9 8=-9 17=-3
pair between|来 0=5 1=5 2=4 3=3 6=5 8=15 9=6 10=4 12=-3 17=5
pair between|板 4=-3 8=-5 10=6 13=3 17=7
pair between|架 0=-3 3=5 5=3 8=4 9=-6 17=-12
pair between|标 0=10 4=-3 9=9 12=-3
pair between|格 4=-4 8=-7 17=-3
pair between|案 0=-4 1=3 6=-3 8=-8 9=-3 17=-8
pair between|横 0=-8 8=-8
pair between|欠 0=3 2=-6 7=7 8=4 11=13 17=9
pair between|次 0=-5 1=-4 2=6 3=7 7=8 8=11 15=3
pair between|欧 0=-3 8=-5 12=8 17=5
pair between|欧|洲 0=-3 8=-4 12=8 17=5
pair between|款 0=-7 2=-4 3=7 4=-5 6=10 7=11 8=8 10=-4 11=3 12=-5 17=-3
pair between|止 0=5 7=4 8=8 11=-3 17=-6
pair between|止|, 0=5 7=5 8=10
pair between|正 0=-5 1=-4 2=6 4=15 6=4 8=10 10=3 11=5 12=4 13=4 17=13
pair between|正|与 0=-9 2=8 4=6 6=3 8=6 9=3 10=4
pair between|正|向 8=-5 11=7 17=6
pair between|正|在 0=3 4=5 8=7
pair between|殖 15=4 16=6 17=7
pair between|每 0=12 3=9 7=-3 8=10 9=-3 10=-3 11=7 17=-5
pair between|每|年 0=11 3=4 8=8 17=-3
pair between|每|月 11=7 17=4
pair between|比 2=-3 3=-3 8=-10 9=-5 17=-13
pair between|水 0=11 4=3 8=13 9=-3 15=4
pair between|求 0=4 6=-4 8=-5 11=3 13=6 15=4 17=10
pair between|污 0=5 7=3 8=7
pair between|沉 0=-8 8=-8 12=3 17=3
pair between|没 0=-3 4=-3 8=-9 9=-3 12=-3 13=3 16=3 17=-3
pair between|法|国 9=8 17=6
pair between|泰 2=4 4=4 6=3 8=9
pair between|泰|国 2=4 4=4 6=3 8=9
pair between|洲 0=-4 8=-5 9=-4 12=7
pair between|活 0=7 8=6
pair between|测 4=7 8=5 9=-3 17=-5
pair between|海 0=-18 4=3 8=-16 9=5 11=4 17=8
pair between|消 0=10 8=8
pair between|清 7=3 13=8 17=3
pair between|渡 0=5 2=6 3=3 8=12
pair between|港 0=-7 1=-3 8=-13 9=-5 17=-9
pair between|源 0=-15 6=3 8=-12
pair between|澄 4=-3 8=-5 13=10 17=8
pair between|澄|清 4=-3 8=-5 13=10 17=8
pair between|炉 0=5 7=4 8=8 17=-3
pair between|片 0=-7 1=4 8=-4 9=8 17=6
pair between|片|则 0=-10 8=-11
pair between|牌 1=3 3=4 4=4 7=-3 8=5 9=-3 11=-4 13=9 17=-3
pair between|牛 0=8 8=8 9=-3 17=-3
pair between|牧 9=-5 17=-8
pair between|牧|场 9=-5 17=-8
pair between|特 8=-7 10=7 11=-3 13=-3
pair between|率 6=-3 8=-7 17=-6
pair between|环 4=-3 8=-7 11=3 15=3 17=7
pair between|现 0=4 2=8 8=6 17=-4
pair between|班 7=-3 8=-3 11=7 16=5 17=8
pair between|班|停 8=-3 11=7 17=5
pair between|理 0=18 2=-5 4=-4 6=-3 7=-4 8=3 10=-3 12=6 13=-3 17=-5
pair between|用 0=13 2=5 6=-5 7=-3 8=5 9=-12 10=-3 11=-5 12=-5 13=6 15=4 16=-3 17=-17
pair between|用|MONEY 1=7 3=-3 13=-3 17=-6
pair between|用|了 3=5 8=3 13=10 17=10
pair between|由 0=20 2=-8 6=-3 8=3 9=-12 11=-3 13=-3 14=10 15=4 17=-5
pair between|电 0=-8 3=6 4=-5 7=-4 8=-14 9=-14 12=-3 13=10 17=-11
pair between|略 10=8 17=6
pair between|的 0=9 1=-9 2=19 3=19 4=6 5=-3 6=-3 7=-10 8=3 9=-11 10=15 11=8 12=15 13=4 14=4 15=5 16=3 17=5
pair between|的|, 3=9 8=6 9=3 10=7 17=4
pair between|的|: 0=4 2=3 8=8 17=-3
pair between|的|MONEY 0=5 1=-6 2=7 4=12 8=13 9=4 10=-4 11=12 13=5 17=14
pair between|的|PARTY 0=5 2=7 7=3 8=11 10=6
pair between|的|other 6=5 8=5 11=-12 17=-12
pair between|的|东 8=-3 13=-6 17=-7
pair between|的|供 0=7 8=7
pair between|的|债 11=6 15=3 17=8
pair between|的|光 0=8 8=4 11=4
pair between|的|是 4=-4 7=3 8=-6 9=-6 12=15 13=7 15=5 16=-3 17=15
pair between|的|航 8=-3 11=7 17=5
pair between|的|董 1=4 5=-3 9=-3 17=-9
pair between|的|逆 16=6 17=7
pair between|的|首 0=3 3=5 7=3 8=11
pair between|盖 0=3 5=-3 14=7 15=4 17=6
pair between|目 1=3 2=-6 4=-3 8=-13 13=-6 17=-7
pair between|看 0=-4 1=9 10=-3 17=-6
pair between|真 0=7 8=4 16=-3 17=-3
pair between|知 6=4 9=7 11=-3
pair between|破 0=10 2=5 8=11
pair between|砸 0=-7 1=3 8=-5 17=-5
pair between|砸|MONEY 0=-14 8=-14 17=-3
pair between|确 0=-4 4=9 8=5 9=7 16=3 17=7
pair between|确|认 0=-3 8=-4 9=7 16=3 17=9
pair between|示 9=-4 10=8 17=3
pair between|票 11=-11 17=-13
pair between|票|据 11=-10 17=-10
pair between|私 10=3 13=4 15=6 17=9
pair between|私|募 10=3 13=4 15=6 17=10
pair between|租 2=7 4=-3 6=7 8=7 9=11 11=3 12=-3 17=6
pair between|租|的 0=6 8=8
pair between|租|给 0=-3 8=-5 9=13 17=13
pair between|称 0=-6 2=3 8=-6 9=-9 10=4 17=-7
pair between|称|“ 9=-7 17=-7
pair between|程 0=3 3=5 6=5 8=10
pair between|站 0=3 8=3 9=-6 13=9 15=3 17=4
pair between|笔 0=4 9=4 11=8 17=5
pair between|第|二 0=3 14=7 17=5
pair between|等 2=4 10=5 11=-7 16=5
pair between|答 0=9 7=-5 9=6 17=3
pair between|答|应 0=10 7=-5 9=6 17=5
pair between|签 0=-19 1=-4 3=10 6=-3 7=-3 8=-22 17=-5
pair between|签|的 0=-6 8=-7 9=3
pair between|签|订 0=-7 8=-8 9=-3 17=-4
pair between|简 9=-7 17=-7
pair between|简|称 9=-7 17=-7
pair between|算 4=7 7=-3 9=-3 10=-3 11=-4 17=-13
pair between|管 0=10 3=4 4=-3 8=5 9=3
pair between|米 9=9 13=3 17=11
pair between|约 0=-10 2=-5 4=5 6=7 7=11 8=5 9=8 12=3 16=-3 17=5
pair between|约|定 0=-3 8=-4 9=9 17=6
pair between|终 0=3 3=7 4=-4 8=7 9=-3 13=12 15=4 17=11
pair between|终|于 3=3 4=-4 8=-4 13=6 15=4 17=9
pair between|经 0=8 1=3 8=7
pair between|给 0=12 2=28 4=-10 5=-4 6=5 7=12 8=26 9=18 11=-7 12=14 13=18 14=-3 15=6 16=-5 17=27
pair between|给|PARTY 0=-3 8=-5 9=-3 13=14 15=5 17=15
pair between|给|PRONOUN 1=-5 8=-10
pair between|绝 1=9 8=4 13=5 16=3 17=6
pair between|绝|了 8=-6 13=5 16=4 17=7
pair between|继 1=-4 8=-7
pair between|继|续 0=-3 1=-3 8=-7
pair between|续 1=-3 2=-5 3=7 8=-6 12=3 17=-4
pair between|维 0=-9 8=-11
pair between|绿 2=-3 8=-4 9=3 11=-8 17=-8
pair between|美 3=3 9=-3 17=-8
pair between|美|国 3=-3 6=3 12=-6 17=-9
pair between|翼 0=-7 8=-5
pair between|考 4=9 8=11
pair between|考|虑 4=9 8=11
pair between|者 0=-3 4=-3 8=-8 9=5 10=4 17=8
pair between|而 1=5 2=3 8=6 10=9 13=-4 16=5 17=10
pair between|联 0=-3 1=7 2=-7 8=-4 9=3 16=3
pair between|联|合 1=7 8=7 16=3 17=-4
pair between|聘 0=10 8=7
pair between|股 0=-11 2=3 4=5 6=6 7=-6 8=-6 9=-7 10=6 13=5 17=-5
pair between|股|东 0=-4 2=-3 8=-11 17=-3
pair between|股|份 1=-4 4=7 8=3
pair between|股|权 4=-3 8=-4 13=11 17=9
pair between|能 0=-10 8=-14 9=-5 16=11 17=5
pair between|脆 0=3 4=5 8=8
pair between|自 0=-13 1=-3 3=12 5=-4 6=7 7=-4 8=-6 9=3 10=-3 16=-3 17=-8
pair between|自|家 0=-3 3=10 8=4 17=-3
pair between|自|己 0=-6 2=-3 6=8
pair between|航 0=-9 7=-5 8=-12 9=-4 11=7 16=4 17=7
pair between|航|班 7=-3 8=-5 11=7 16=5 17=9
pair between|航|空 0=-8 8=-8 9=-3
pair between|船|期 9=7 17=7
pair between|色 0=7 2=-3 3=4 8=6 11=-5 17=-9
pair between|色|列 0=4 3=4 8=7
pair between|花|MONEY 4=12 8=11
pair between|荐 10=-4 17=-7
pair between|药 3=-3 8=-4 9=-3 10=3 12=7 13=-3
pair between|荷 0=3 4=7 8=9 9=-5 17=-6
pair between|荷|兰 0=3 4=7 8=9 9=-5 17=-6
pair between|获 0=-5 3=8 7=-3 8=-6 9=4 10=10 12=-4 16=12 17=18
pair between|营 4=3 7=6 8=6 9=-7 15=3 17=-7
pair between|营|商 0=-7 7=4 8=-3 9=-3 17=-4
pair between|落 0=7 12=4
pair between|董 1=7 4=-3 5=-5 8=-7 13=4 16=3
pair between|董|事 1=8 4=-3 5=-5 8=-4 9=3 13=4
pair between|虑 4=9 8=11
pair between|行 0=-3 4=6 8=6 11=-11 12=3 15=-3 17=-13
pair between|衣 9=7 17=4
pair between|补 7=12 8=6 17=-5
pair between|补|助 7=10 8=7
pair between|表 0=7 8=3 9=-5 10=7 11=7 12=-3
pair between|表|示 0=3 9=-3 10=8 17=4
pair between|被 4=-3 8=-5 13=7 16=6 17=7
pair between|西 0=11 2=-4 3=-8 8=-3 9=-5 11=-3 17=-11
pair between|要 0=-8 1=7 2=-5 3=7 4=3 5=-4 6=-5 8=-8 9=-12 10=-6 11=8 13=9 14=4 15=6 16=-4
pair between|要|买 0=-10 4=6 7=5
pair between|要|把 0=6 4=-3 13=9 17=6
pair between|视 0=-3 3=3 4=5 8=3 9=-3 17=-7
pair between|解 8=-4 12=7 17=5
pair between|言 4=7 8=3 13=-3 16=7
pair between|认 1=4 2=-4 4=3 8=-3 9=10 10=-3 11=4 13=-4 16=3 17=7
pair between|认|, 0=-3 8=-4 9=7 16=3 17=8
pair between|让 0=10 2=4 7=5 8=12 12=3 13=14 15=-3 17=10
pair between|让|PARTY 13=8 17=7
pair between|许 3=-3 8=-3 12=11 17=8
pair between|论 1=8 8=5
pair between|论|, 1=9 8=9
pair between|设 0=-8 1=3 2=3 7=-4 8=-7 10=-3 17=-8
pair between|证 4=8 6=6 8=12 9=4 12=-3 15=6
pair between|证|实 0=-4 4=8 8=4 9=3 17=3
pair between|评 1=7 2=-3 6=3 15=3 17=-3
pair between|评|论 1=8 8=6
pair between|诉 0=-3 8=-8 16=8
pair between|说 0=-4 1=3 3=3 4=-5 6=5 8=-3 9=16 16=-3 17=9
pair between|说|, 1=5 4=-3 6=3 9=11 17=8
pair between|说|“ 4=9 8=9
pair between|说|要 4=-5 8=-7
pair between|诺 0=4 6=7 7=6 8=12 17=-3
pair between|谈 0=-10 4=-3 8=-17 9=8 13=-3
pair between|象 2=10 4=3 6=-3 8=10 11=-3 17=-6
pair between|财 2=5 7=-3 10=-3 17=-8
pair between|货 0=-7 8=-10 9=10 11=-5 16=3 17=4
pair between|购 0=7 1=4 2=-5 3=-3 4=13 7=-3 8=10 9=-6 10=-3 13=-4 17=-17
pair between|购|SIZE 0=-8 8=-8
pair between|贷 2=4 11=4 13=4 17=7
pair between|贷|款 11=6 13=4 17=7
pair between|费 0=-4 7=6 17=-7
pair between|资 2=6 3=-3 4=-7 5=-6 6=10 7=-8 8=-10 9=-4 10=5 11=5 13=-4 16=-5 17=-8
pair between|资|MONEY 0=-6 4=-3 7=-3 8=-16 17=-3
pair between|资|公 6=8 17=-4
pair between|资|金 2=4 8=4 11=7
pair between|赔 0=-3 7=6 16=10 17=6
pair between|赞 0=-4 8=-7
pair between|跟 0=18 3=3 4=-3 8=14 9=-4 10=-3 12=10 16=9 17=7
pair between|跟|PARTY 0=10 8=7 11=-5 17=-6
pair between|车 0=6 3=3 8=9 9=7 17=7
pair between|车|厂 8=-3 9=8 17=6
pair between|转 0=5 2=13 3=-4 6=3 7=-6 8=4 11=-3 13=7 17=5
pair between|转|让 4=3 13=10 17=9
pair between|轮 1=-4 8=-8 9=5 10=7 16=4 17=10
pair between|边 0=-3 8=-7 9=7 11=-4 13=-4 16=4
pair between|达 2=-3 8=-7 9=-3 17=-6
pair between|过 1=3 2=10 3=3 4=7 8=16 12=-3 15=6 17=-4
pair between|运 0=-6 6=-4 8=-10 11=-8 16=5 17=-4
pair between|运|到 9=7 17=7
pair between|近 3=4 7=7 8=8
pair between|还 0=-6 3=5 6=3 8=3 9=-10 11=12 12=-4 17=-7
pair between|这 0=-3 1=4 2=6 8=5 10=3 12=-3 16=4 17=8
pair between|这|次 2=7 8=3
pair between|进 0=4 3=7 7=-3 8=3 11=4 13=3 17=6
pair between|追 8=-6 9=-3 17=-7
pair between|退 2=-4 3=6 4=-4 7=8 8=3 9=-6 12=-3 17=-18
pair between|退|出 2=-4 7=4 8=-6 17=-8
pair between|逆 16=6 17=7
pair between|透 1=3 2=7 6=-3 8=7 9=4
pair between|透|过 2=7 6=-3 8=3
pair between|通 2=-4 6=7 8=3 17=-4
pair between|通|知 6=4 9=7 11=-3
pair between|造 5=-3 8=-10 9=3 17=-3
pair between|那 0=-6 1=3 4=4 8=-3 9=6 12=4 13=5 16=5 17=14
pair between|那|边 0=-3 8=-3 9=9 16=5 17=12
pair between|部 4=-3 8=-10 9=4 10=4 11=-3 15=3 17=7
pair between|都 0=8 3=4 8=10 12=-3 13=6
pair between|配 7=3 10=7 17=4
pair between|释 0=7 8=3 9=-4 12=5
pair between|里 0=10 1=-3 3=8 4=-5 8=10 9=-10 10=4 13=10
pair between|里|接 8=-3 9=-5 17=-8
pair between|重 0=-10 8=-11 9=-3 17=-5
pair between|量 8=-3 9=8 17=5
pair between|金 0=3 2=16 7=5 8=20 9=-3 10=8 11=3 12=-3 13=-3 15=-3 17=-5
pair between|金|MONEY 7=7 8=5
pair between|钱 0=-5 1=-3 2=11 5=4 6=-3 7=-3 9=-3 10=5 13=-4 17=-10
pair between|铜 2=4 6=6 8=10 9=4 17=3
pair between|长 2=4 3=-3 4=-3 8=-7 12=5 13=-3 17=-4
pair between|问 8=-5 17=-8
pair between|间 7=10 8=8
pair between|闻 4=4 10=4 13=6 17=9
pair between|队 11=6 13=8 17=10
pair between|阿 9=8 17=4
pair between|际 0=-11 8=-12 10=5
pair between|集|团 2=6 4=3 8=8
pair between|零 0=-4 8=-5 9=9 13=-3 17=5
pair between|露 1=3 9=6 10=4 17=8
pair between|面 0=-3 1=5 2=-3 4=12 6=-3 8=7 11=-3 13=4
pair between|须 0=-5 7=11 8=7 17=-5
pair between|额 2=-3 8=-7 11=-3 15=-3 17=-5
pair between|风 0=-4 1=3 6=3 9=-4 12=10
pair between|首 3=7 8=7 9=5 12=-4 17=-5
pair deal|aft|acquire 3=5 4=8 8=4 11=6 13=4 17=6
pair deal|aft|award 0=-10 8=-13 9=11 17=5
pair deal|aft|bid 4=9 8=7 12=5 13=-3
pair deal|aft|borrow 0=-4 1=-5 2=15 6=3 8=10 11=22 17=15
pair deal|aft|build 0=20 2=-4 7=11 8=21 9=-8 10=8 14=12 16=-3 17=4
pair deal|aft|buy 0=6 1=-14 2=11 3=7 7=14 8=12 9=13 11=-6 12=-7 13=-7 17=-7
pair deal|aft|commit 0=-3 1=-9 3=-5 4=16 5=4 6=6 7=-9 9=6 10=-13 12=4 13=-8 14=4 15=-3 16=12
pair deal|aft|cooperate 0=-5 3=6 5=6 7=7 8=11 17=-6
pair deal|aft|divest 3=5 13=7 17=5
pair deal|aft|fee 4=5 7=12 8=12 17=-5
pair deal|aft|guarantee 0=-4 2=-8 8=-12 11=15 17=10
pair deal|aft|invest 0=-3 1=8 2=-5 4=4 7=5 8=4 10=5
pair deal|aft|lend 2=11 7=-3 8=4 9=-3 10=3 11=-3 14=5 17=-6
pair deal|aft|licence-paper 1=3 3=13 4=3 7=-3 8=10 9=-3 12=28 17=21
pair deal|aft|license 3=-5 8=-7 12=12 17=11
pair deal|aft|license-out 1=3 2=-4 3=-5 6=3 8=-9 11=4 12=4 17=4
pair deal|aft|loan 0=-4 2=-9 6=8 8=-12 9=-3 10=-4 11=21 15=-10 17=5
pair deal|aft|obtain 0=4 1=-3 3=3 10=7
pair deal|aft|order 0=23 3=9 6=-4 7=-3 8=16 9=15 10=-4 11=5 12=7 15=-3 16=-4 17=7
pair deal|aft|paper 0=-12 1=-7 2=-5 4=20 5=-4 7=10 8=-3 9=18 12=5 14=5 17=16
pair deal|aft|pay 0=-4 2=6 3=10 6=8 8=4 9=-6 10=-5 11=-6 12=16 13=16 15=8 16=-3 17=7
pair deal|aft|provide 2=-3 6=10 8=3 9=6 11=-9 17=-6
pair deal|aft|raise 1=-6 6=3 7=9 10=6 11=-4 12=3 13=3
pair deal|aft|rent 0=7 4=-3 5=10 8=5 9=-7 12=-3 13=9 15=3 17=-3
pair deal|aft|sell 0=-16 2=3 3=-5 7=-6 8=-25 9=5 10=3 11=-3 12=6 14=4 16=-3 17=3
pair deal|aft|serve 0=-7 1=-4 3=7 6=7 7=-3 9=-3 13=6 17=-3
pair deal|aft|sign 0=3 2=-10 3=8 4=12 5=-4 7=13 8=6 9=12 11=9 12=17 13=-5 15=7 17=15
pair deal|aft|stake 0=-7 1=23 3=-4 4=20 7=-5 8=21 10=6 16=3
pair deal|aft|subscribe 1=9 2=-4 10=8 17=5
pair deal|aft|takeover 1=-6 2=-4 4=-3 8=-16 13=-8 16=5 17=-10
pair deal|aft|talks 0=14 1=-6 2=5 3=-10 4=7 8=7 9=3
pair deal|aft|venture 0=-3 8=-5 16=-5 17=-8
pair deal|aft|win 4=-3 7=6 8=-4 9=20 17=16
pair deal|fore|acquire 4=8 8=7 13=-8 17=-9
pair deal|fore|award 0=-9 8=-14 9=-4 10=7
pair deal|fore|borrow 1=6 2=4 8=8
pair deal|fore|buy 0=-3 6=9 8=3 9=-7 13=-4 15=3 17=-7
pair deal|fore|commit 1=10 6=6 8=9 9=11 17=8
pair deal|fore|guarantee-paper 6=17 8=14
pair deal|fore|licence-paper 3=-3 8=-5 12=10 17=7
pair deal|fore|loan 11=-6 13=4 15=12 17=7
pair deal|fore|order 3=8 7=4 8=9 9=5 15=3 16=5 17=11
pair deal|fore|paper 0=-5 1=5 6=-3 8=-4 9=-5 12=3 17=-8
pair deal|fore|sell 0=18 6=-3 8=10 9=-4 16=5
pair deal|fore|sign 1=7 3=5 4=-7 6=3 8=4 9=6 17=4
pair deal|fore|takeover 0=5 4=3 7=3 8=8 17=-4
pair deal|fore|win 3=-8 7=3 8=-6 9=-4 17=-7
pair deal|mid|acquire 0=-5 2=8 4=15 7=-4 8=7 9=5 12=-3 13=3 17=-3
pair deal|mid|award 0=12 4=-5 5=-3 7=8 8=6 9=-12 13=11 17=-6
pair deal|mid|borrow 0=6 2=-8 4=-4 6=3 7=5 10=-3 11=12 13=-4 15=-3 17=-3
pair deal|mid|build 0=-4 3=9 4=-4 6=-3 7=-3 8=-4 9=-7 11=-3 17=-21
pair deal|mid|buy 0=6 1=4 2=4 3=-5 4=14 6=-9 8=7 9=-16 16=6 17=-16
pair deal|mid|commit 0=14 1=9 2=6 4=-5 5=4 7=-5 8=14 10=-4 13=13 14=6
pair deal|mid|divest 6=3 12=4 13=10 17=9
pair deal|mid|grant 7=10 8=7
pair deal|mid|guarantee 6=11 11=6 15=8 17=9
pair deal|mid|guarantee-paper 8=-4 15=-5 17=-7
pair deal|mid|invest 1=6 2=3 4=-7 6=3 7=-12 8=-9 10=-5 11=7 17=-7
pair deal|mid|join-round 1=9 8=5
pair deal|mid|lend 0=-5 1=11 2=11 4=-6 7=8 8=8 9=4 11=-4 12=4 15=8
pair deal|mid|licence-paper 0=6 4=3 7=5 8=9 11=6 12=-4 13=7 17=6
pair deal|mid|license 3=12 8=7
pair deal|mid|license-out 2=3 3=-7 7=7 16=8 17=6
pair deal|mid|loan 0=-3 2=19 6=-6 7=3 8=6 11=8 15=-3
pair deal|mid|order 2=-7 4=4 8=-6 9=9 11=3 12=-5
pair deal|mid|paper 0=14 3=10 8=16 10=4 12=-3 13=7 17=4
pair deal|mid|pay 0=22 1=-10 2=-4 3=-5 4=7 5=-9 6=8 7=7 8=10 9=-11 10=-5 11=11 12=-5 13=-13 15=7 17=-22
pair deal|mid|provide 2=10 8=7
pair deal|mid|raise 3=3 8=-3 10=8 11=-5 12=3 13=-3 15=5
pair deal|mid|receive-money 3=7 8=4 10=6 11=4 17=8
pair deal|mid|rent 0=24 2=3 4=-5 8=21 9=5 13=-3
pair deal|mid|rent-out 0=-3 8=-6 9=14 17=11
pair deal|mid|sell 0=-4 3=10 4=-5 6=4 7=-3 8=-6 9=11 10=9 11=-8 12=4 13=20 16=-3 17=19
pair deal|mid|sign 0=3 1=-7 2=7 3=3 4=11 5=-3 6=-5 11=10 12=-5 15=-3
pair deal|mid|stake 0=-3 2=3 4=4 6=3 7=3 8=7 13=7 17=4
pair deal|mid|subscribe 0=5 1=-5 2=-4 8=-7 10=-3 17=-6
pair deal|mid|takeover 0=-3 4=6 13=9 17=5
pair deal|mid|talks 0=-7 1=-5 2=16 3=5 4=8 8=11 11=8 12=9 17=11
pair deal|mid|venture 0=5 6=7 7=5 8=12
pair deal|mid|warrant 7=5 8=4 16=15 17=13
pair deal|mid|win 0=-10 1=4 3=-4 8=-15 9=28 10=-5 11=4 12=12 13=-3 17=30
pair governed|bare|bare 0=15 1=-9 2=5 3=11 4=24 5=-18 6=-15 7=27 9=12 12=12 13=15 16=9 17=-6
pair governed|bare|by 0=13 1=-4 2=-8 4=-10 6=3 7=-7 8=-10 10=5 11=-5 13=15 14=8 15=12 16=5 17=21
pair governed|bare|for 0=-4 1=8 2=10 4=6 5=9 8=9 9=27 10=-5 11=-5 12=3 17=12
pair governed|bare|from 0=20 1=-6 3=9 4=7 5=-3 7=-8 8=12 9=-3 10=13 11=9 12=3 13=-7 15=-6 16=10 17=9
pair governed|bare|in 0=5 1=12 3=-5 4=-4 6=8 7=-8 9=-4 10=-5 11=-5 13=9 17=-8
pair governed|bare|of 0=-5 1=9 2=-6 3=13 4=-3 5=-4 6=5 9=-4 13=-6 15=7 17=-18
pair governed|bare|to 0=7 1=7 2=25 3=-4 5=-7 6=10 7=5 8=19 9=6 10=6 11=8 13=14 16=5 17=16
pair governed|bare|with 0=10 1=4 2=6 4=14 6=3 7=23 8=27 10=10 11=18 12=7 14=5 17=16
pair governed|by|bare 0=9 1=3 4=3 5=4 6=8 7=-4 8=16 9=6
pair governed|by|by 0=-3 2=-3 8=-5 9=-5 17=-7
pair governed|by|for 1=3 2=4 4=7 6=-4 8=11
pair governed|by|of 4=3 6=5 9=9 17=7
pair governed|for|bare 0=-3 8=-7 9=4 10=-3 13=-6 14=6
pair governed|for|by 9=10 16=3 17=10
pair governed|for|for 8=-4 11=11 12=3 17=11
pair governed|for|from 0=-7 8=-7 9=3
pair governed|for|in 6=-3 8=-4 10=4 11=4 17=8
pair governed|for|to 6=-6 8=-8 11=10 17=8
pair governed|from|bare 0=-7 2=12 3=-3 4=-4 7=7 8=5 9=-10 13=-3 17=-16
pair governed|from|by 11=-5 17=-10
pair governed|from|from 8=-5 12=4 15=8 17=7
pair governed|from|in 6=9 8=9
pair governed|from|to 3=6 12=8 17=7
pair governed|in|bare 0=5 1=5 4=-3 5=8 8=10 9=-3 13=-3 15=3 17=-7
pair governed|in|by 9=5 17=8
pair governed|in|from 9=8 17=3
pair governed|in|in 8=-3 11=-3 17=-7
pair governed|of|bare 2=8 3=-3 9=8 10=4 12=-5 13=14 15=8 16=-3 17=22
pair governed|of|for 6=4 9=8 17=7
pair governed|of|from 0=7 8=4 10=5 11=-7 15=6 16=3
pair governed|of|of 0=-3 8=-10 10=-5 11=3 12=5 13=5 14=4 17=8
pair governed|of|to 0=3 13=-5 17=-9
pair governed|to|bare 0=-12 2=-7 3=9 4=4 8=-10 9=-11 12=5 15=-4 16=4 17=-13
pair governed|to|by 0=-4 2=14 8=8 9=-5 15=-4 17=-10
pair governed|to|to 6=9 8=3 17=-8
pair governed|with|bare 0=-13 1=5 2=-5 4=5 8=-13 9=-15 13=-4 16=6 17=-15
pair governed|with|of 0=-4 4=-5 8=-10
pair governed|with|with 0=-7 2=-3 8=-11 9=-3 11=-3 17=-8
pair markets|borrow 11=-14 17=-17
pair markets|buy 9=-4 17=-12
pair markets|commit 10=24 17=15
pair markets|guarantee 11=13 17=8
pair markets|invest 10=28 17=22
pair markets|lend 11=-10 17=-13
pair markets|licence-paper 12=-4 17=-7
pair markets|license-out 11=-6 12=-3 17=-10
pair markets|loan 11=34 15=-3 17=27
pair markets|meant 9=-5 10=-5 11=13 17=-24
pair markets|named 9=-28 10=44 11=56 12=-12 13=-6 15=-8 16=-6 17=16
pair markets|none 10=11 11=6
pair markets|order 9=-5 17=-11
pair markets|paper 11=22 17=16
pair markets|pay 11=12 12=-3
pair markets|raise 11=28 17=19
pair markets|sell 9=-8 11=11 17=-5
pair markets|serve 11=12 17=8
pair markets|sign 17=-8
pair markets|subscribe 10=-6 11=14 17=7
pair markets|win 9=-4 17=-8
pair nobody|acquire 5=10 17=-4
pair nobody|award 0=23 5=14 8=24 9=-4 17=-6
pair nobody|borrow 2=-4 5=-3 8=-14 17=-5
pair nobody|build 5=15 7=-3 8=6 9=-4 17=-6
pair nobody|buildout 5=25 8=19
pair nobody|buy 0=12 4=25 5=5 8=13 9=-9 17=-14
pair nobody|commit 0=-3 5=18 7=3 8=7 17=-6
pair nobody|divest 5=-3 7=10 8=6
pair nobody|grant 5=12 7=-9
pair nobody|guarantee 6=-13 8=-19 17=-3
pair nobody|invest 1=-10 5=35 7=-12 8=14 17=-5
pair nobody|join-round 5=7 8=5
pair nobody|lend 2=-7 5=7 8=-8 11=-3 17=-6
pair nobody|licence-paper 3=-6 5=-3 8=-13 12=-4 17=-6
pair nobody|license-out 8=-9 12=-3 17=-5
pair nobody|loan 2=-8 8=-15 11=-6 17=-10
pair nobody|meant 0=-27 2=-4 3=-4 4=-3 5=54 6=-3 7=4 8=5 10=-3 11=-8 12=-3 17=-43
pair nobody|named 0=14 1=-27 2=-31 3=-18 4=-3 5=53 6=-25 7=17 8=-6 9=18 10=-6 11=-11 12=-10 13=-5 15=-5 16=-4 17=-28
pair nobody|none 0=-8 1=-3 2=-4 4=-5 5=29 6=-4 7=43 8=15 9=-3 17=-14
pair nobody|order 0=-13 5=-3 8=-24 17=-3
pair nobody|paper 0=-5 5=-16 8=-27 17=-6
pair nobody|pay 3=-3 4=-6 5=37 7=-7 8=13 9=-3 17=-11
pair nobody|raise 5=8 11=-3 17=-6
pair nobody|receive-money 5=10 8=8
pair nobody|rent 0=-11 5=5 8=-13 9=9 17=6
pair nobody|sell 0=-11 3=-3 4=-4 5=18 7=12 9=-4 17=-11
pair nobody|serve 0=-4 8=-13 17=-5
pair nobody|sign 0=18 5=16 8=11 9=25 17=20
pair nobody|stake 8=-8
pair nobody|subscribe 1=-4 8=-9
pair nobody|talks 8=-9 17=-4
pair nobody|win 5=-3 8=-9 9=21 17=18
pair slots|-|- 0=22 1=11 2=14 4=14 5=-9 6=39 7=8 8=6 9=8 10=-9 11=40 12=11 14=-3 15=15 16=42 17=4
pair slots|-|-|acquire 4=-4 6=8 13=-5 17=-10
pair slots|-|-|borrow 2=11 6=10 8=17 11=-4 17=-10
pair slots|-|-|buy 0=38 6=-3 8=26 9=-14 13=11 16=29 17=18
pair slots|-|-|commit 6=-3 8=-13 16=-5 17=-16
pair slots|-|-|guarantee 6=-5 8=-11 15=17 17=13
pair slots|-|-|guarantee-paper 0=8 8=4 15=5 17=3
pair slots|-|-|invest 8=-11 10=4 16=7
pair slots|-|-|lend 2=11 4=8 8=12 11=9 16=5 17=6
pair slots|-|-|license 3=8 8=7
pair slots|-|-|loan 2=3 6=-5 8=-5 11=18 15=-6 17=8
pair slots|-|-|none 1=12 3=4 6=37 7=9 8=17 9=31 10=-7 11=15 12=-4 13=-10 14=6 15=-9 16=-6
pair slots|-|-|paper 0=17 3=4 8=13 9=5
pair slots|-|-|pay 1=4 4=3 6=8 7=-4 8=-4 9=-6 16=-3 17=-22
pair slots|-|-|raise 2=13 6=-3 8=8 10=-4 11=16 13=5 17=12
pair slots|-|-|rent 0=-6 6=6 7=4 16=-3 17=-12
pair slots|-|-|sell 0=-5 3=-7 6=8 8=-11 9=-7 12=28 13=8 17=15
pair slots|-|-|serve 0=5 6=3 9=-4 15=18 17=7
pair slots|-|-|sign 0=-12 2=-6 8=-24 11=20 13=3 17=12
pair slots|-|-|stake 1=-3 4=17 6=-4 8=8 10=5
pair slots|-|-|subscribe 8=-3 11=-8 17=-9
pair slots|-|-|takeover 4=3 7=10 8=8 13=-4 17=-9
pair slots|-|-|talks 8=-8 10=-3 13=5 17=-4
pair slots|-|-|warrant 8=-3 16=28 17=28
pair slots|-|-|win 8=-4 9=7 11=3 17=4
pair slots|-|for 1=-3 8=-6 9=6 12=4 17=9
pair slots|-|of 0=9 2=5 3=5 8=18 17=-6
pair slots|-|of|none 0=5 8=7 17=-4
pair slots|-|subject 0=16 2=3 4=-4 8=5 14=-4 15=7
pair slots|-|subject|guarantee-paper 15=13 17=13
pair slots|-|subject|none 2=19 8=17 9=8 17=8
pair slots|-|subject|order 0=9 8=8
pair slots|-|subject|paper 0=14 8=14
pair slots|-|subject|sell 8=-6 9=-5 17=-8
pair slots|-|to 0=8 1=3 6=-4 7=8 8=11 9=-4 15=3
pair slots|-|to|none 6=-3 7=8
pair slots|-|to|sell 0=10 8=10 9=-4 13=5
pair slots|by|- 0=13 1=-3 2=10 3=8 4=-8 5=25 6=13 8=23 9=29 12=-4 15=-5 17=14
pair slots|by|-|build 5=5 9=14 17=13
pair slots|by|-|guarantee 6=8 8=6
pair slots|by|-|guarantee-paper 6=7 8=4 15=-7 17=-7
pair slots|by|-|invest 5=22 7=-4 8=13
pair slots|by|-|none 0=6 6=-3 9=6 15=3 17=7
pair slots|by|-|pay 0=-3 7=5 8=-4 9=9 17=8
pair slots|by|-|rent 0=19 8=16
pair slots|by|-|sell 0=-5 2=5 8=-5 9=8 17=7
pair slots|by|-|serve 6=9 8=7
pair slots|by|-|win 8=-4 9=10 17=9
pair slots|by|by 0=-3 2=-3 8=-5 9=-5 17=-7
pair slots|by|by|none 8=-3 9=-5 17=-7
pair slots|by|object 4=-3 6=-3 8=-7
pair slots|by|of 2=-3 4=7 6=4 9=15 17=11
pair slots|by|of|none 4=3 8=-4 9=15 17=13
pair slots|by|subject 0=4 2=3 8=5 9=3 15=9 17=11
pair slots|for|- 0=-9 2=-4 8=-24 9=-16 11=3 13=-3 14=3 15=-9 17=-29
pair slots|for|-|none 0=-3 8=-8 9=-4 14=3 17=-9
pair slots|for|-|sell 0=-7 8=-8 9=-5 17=-6
pair slots|for|by 9=9 16=3 17=10
pair slots|for|for 8=-4 11=11 12=3 17=11
pair slots|for|from 0=-7 8=-7 9=3
pair slots|for|in 6=-3 8=-4 10=4 11=4 17=8
pair slots|for|subject 0=8 8=4 9=15 10=-3 11=-3 15=17 17=21
pair slots|for|subject|commit 9=8 15=3 17=7
pair slots|for|subject|guarantee 15=7 17=7
pair slots|for|subject|sell 0=12 8=11 9=6 17=6
pair slots|for|subject|venture 15=11 17=9
pair slots|for|to 6=-6 8=-8 11=10 17=8
pair slots|for|to|borrow 11=7 17=6
pair slots|from|- 0=-6 2=-6 3=-3 4=5 6=4 8=-19 9=14 10=3 12=-3 15=11 17=13
pair slots|from|-|buy 0=-3 2=-5 8=-14 9=-15 17=-17
pair slots|from|-|lend 2=13 8=11
pair slots|from|-|none 2=-9 8=-14 9=24 17=22
pair slots|from|-|raise 15=7 17=7
pair slots|from|-|rent 9=9 15=8 17=16
pair slots|from|-|win 4=9 8=8
pair slots|from|by 11=-5 17=-10
pair slots|from|by|none 11=-5 17=-10
pair slots|from|from 8=-5 12=4 15=8 17=7
pair slots|from|in 6=9 8=9
pair slots|from|in|buy 6=10 8=8
pair slots|from|subject 0=16 2=21 3=-6 4=6 6=-3 8=29 17=-6
pair slots|from|subject|award 0=19 2=-3 8=12 9=-6 17=-7
pair slots|from|subject|buy 2=9 8=7 9=12 17=10
pair slots|from|subject|licence-paper 3=-4 4=10
pair slots|from|subject|none 1=4 2=17 8=17 9=-12 17=-13
pair slots|from|to 3=6 12=8 17=4
pair slots|from|to|none 3=6 12=8 17=4
pair slots|in|- 2=12 5=8 8=8 10=8
pair slots|in|-|buy 9=9 17=8
pair slots|in|-|guarantee 15=9 17=9
pair slots|in|-|invest 2=13 8=11
pair slots|in|-|loan 15=-15 17=-15
pair slots|in|-|none 5=8 10=-3 15=5 17=-5
pair slots|in|by 9=6 17=7
pair slots|in|by|buy 9=6 17=7
pair slots|in|from 9=8 17=3
pair slots|in|subject 0=-4 1=4 2=-7 8=-12 9=-16 10=-4 12=-4 13=4 15=13 17=-10
pair slots|in|subject|buy 9=-9 12=-3 17=-13
pair slots|in|subject|guarantee 15=-11 17=-11
pair slots|object|- 0=-23 1=8 2=12 3=26 4=5 5=-11 8=-17 9=34 11=-3 12=7 13=4 14=6 15=-5 16=6 17=15
pair slots|object|-|acquire 4=9 8=4 13=4
pair slots|object|-|assume 7=-6 8=-9
pair slots|object|-|award 0=-30 3=6 4=10 8=-16 9=11 17=5
pair slots|object|-|bid 1=3 9=10 17=9
pair slots|object|-|borrow 0=3 2=-4 8=-7 17=-4
pair slots|object|-|build 8=-5 9=-5 13=8
pair slots|object|-|buy 0=26 4=4 8=22 9=11 10=8 13=-4 15=3 17=13
pair slots|object|-|commit 1=5 9=-3 16=7
pair slots|object|-|invest 1=-3 5=-8 8=-17 10=-5 17=-8
pair slots|object|-|join-round 7=9 8=7 11=7 17=5
pair slots|object|-|license-out 3=10 8=7 17=-4
pair slots|object|-|loan 2=11 4=-3 6=6 8=10 17=-5
pair slots|object|-|order 8=-3 9=20 17=19
pair slots|object|-|pay 0=-6 3=4 4=-3 8=-14 9=4 12=17 15=-3 16=6 17=13
pair slots|object|-|raise 2=11 8=9 10=4
pair slots|object|-|rent-out 0=-6 2=-9 8=-17
pair slots|object|-|sell 0=-8 3=10 8=-6 9=4 14=9 15=3 17=5
pair slots|object|-|serve 6=-4 8=-8 9=10 17=8
pair slots|object|-|sign 0=-3 1=14 8=9 9=-4 17=-5
pair slots|object|-|stake 8=-3 9=9 17=6
pair slots|object|-|win 0=-3 8=-7 9=-3 17=-5
pair slots|object|by 0=14 2=-4 3=4 4=-4 8=4 10=11 11=3 13=11 14=10 15=10 17=33
pair slots|object|by|award 0=-5 8=-5 9=9 17=8
pair slots|object|by|build 3=4 8=3 14=7 17=5
pair slots|object|by|buy 13=10 17=8
pair slots|object|by|invest 8=-3 10=13 16=4 17=15
pair slots|object|by|sell 0=15 8=14 9=-3 17=-3
pair slots|object|for 0=5 1=9 2=-6 6=-4 9=-7 15=4 17=-4
pair slots|object|for|buy 0=7 8=7
pair slots|object|for|lend 1=8 2=-3 8=5
pair slots|object|from 0=-8 3=-3 4=-7 8=-20 9=-4 11=4 12=5
pair slots|object|in 0=-4 1=4 3=-8 4=-4 6=-3 8=-15 13=6 17=3
pair slots|object|in|borrow 1=6 8=7
pair slots|object|object 0=7 3=14 4=-22 6=8 7=13 8=10 9=5 10=-3 11=8 13=8 16=3 17=11
pair slots|object|object|acquire 4=-10 8=-11
pair slots|object|object|award 0=8 8=8 9=-3 13=5
pair slots|object|object|invest 7=7 8=5
pair slots|object|object|lend 2=5 8=3 11=7 17=6
pair slots|object|object|license-out 3=9 8=6
pair slots|object|object|pay 0=-5 6=9 9=3 13=3
pair slots|object|object|raise 7=8 8=6 11=-4 17=-6
pair slots|object|object|receive-money 3=9 8=7
pair slots|object|object|sell 0=4 9=14 13=3 17=14
pair slots|object|object|stake 1=7 8=6
pair slots|object|of 0=4 6=-3 8=-3 10=-4 14=6 15=3 16=11 17=11
pair slots|object|of|license-out 16=8 17=8
pair slots|object|of|paper 0=8 8=8
pair slots|object|of|sell 9=7 17=9
pair slots|object|subject 0=20 1=18 2=-3 3=14 4=21 7=10 8=33 10=15 11=11 12=18 13=8 15=5 17=14
pair slots|object|subject|acquire 3=5 13=20 17=17
pair slots|object|subject|assume 7=16 8=13 17=-4
pair slots|object|subject|award 0=10 3=5 4=-7 8=4 9=-4 17=-6
pair slots|object|subject|borrow 2=-9 4=3 6=-3 7=3 8=-5 11=4
pair slots|object|subject|build 0=9 7=5 8=11 10=9 14=6 17=10
pair slots|object|subject|buy 0=-9 3=9 4=9 8=5 9=18 17=11
pair slots|object|subject|commit 0=-3 8=-10 9=-5 12=3 16=6
pair slots|object|subject|fee 4=6 7=3 8=7 17=-3
pair slots|object|subject|guarantee 6=-3 8=-5 15=8 17=6
pair slots|object|subject|invest 1=-5 4=7 7=-4 8=-8 10=6
pair slots|object|subject|licence-paper 0=5 3=5 8=8
pair slots|object|subject|license 12=7 17=6
pair slots|object|subject|license-out 1=4 6=4 8=4 12=9 17=9
pair slots|object|subject|loan 4=14 8=11 11=-4 17=-6
pair slots|object|subject|order 0=-3 8=-5 9=-11 12=-3 17=-17
pair slots|object|subject|paper 1=6 4=3 8=3 9=-3 13=9 17=3
pair slots|object|subject|pay 0=-11 3=7 4=3 8=-6 9=6 11=8 12=8 14=-5 16=-5 17=5
pair slots|object|subject|rent 0=16 5=6 8=15 9=15 15=5 17=18
pair slots|object|subject|rent-out 0=15 2=16 8=28
pair slots|object|subject|sell 0=-6 3=-5 4=6 8=-11 12=4
pair slots|object|subject|serve 1=16 6=3 8=15 9=-3 17=-4
pair slots|object|subject|sign 0=12 1=-4 4=-3 9=7 12=-4
pair slots|object|subject|stake 1=14 4=-5 8=7 10=5 17=5
pair slots|object|subject|subscribe 1=7 8=5 11=12 17=12
pair slots|object|subject|takeover 8=-4 13=-9 16=5 17=-6
pair slots|object|to 0=-12 2=6 3=-4 4=6 6=3 7=3 9=-12 15=-3 17=-13
pair slots|object|to|rent 0=-6 8=-7 9=-6 13=-3 17=-9
pair slots|object|to|sell 6=-3 8=-5 13=10 17=6
pair slots|object|with 0=19 3=7 7=4 8=26 9=-6 11=-3 14=7 17=-7
pair slots|object|with|pay 0=7 8=7 17=-3
pair slots|of|- 0=10 1=21 2=-12 3=-6 4=6 5=-3 6=3 9=14 10=-6 11=26 12=5 13=7 15=-11 16=-3 17=12
pair slots|of|-|borrow 2=-7 8=-9 17=-3
pair slots|of|-|buy 0=-5 1=15 4=8 8=12 17=-5
pair slots|of|-|commit 7=7
pair slots|of|-|none 2=5 4=12 7=-6 9=27 12=-7 13=-6 17=9
pair slots|of|-|order 8=-7 9=5
pair slots|of|-|paper 0=12 8=8 9=-5 13=4 17=-4
pair slots|of|-|pay 6=3 11=10 17=5
pair slots|of|-|rent 0=-3 8=-6 11=9 17=4
pair slots|of|-|sell 4=-4 8=-8 9=-3 17=-8
pair slots|of|-|serve 0=13 8=11 17=-3
pair slots|of|-|sign 11=8 13=4 17=7
pair slots|of|-|stake 1=16 6=7 8=19
pair slots|of|-|win 7=4 12=18 17=17
pair slots|of|for 8=-4 9=6 17=7
pair slots|of|for|none 9=8 17=7
pair slots|of|from 0=11 8=8 10=5 11=-7 15=6 16=3
pair slots|of|object|sell 9=5 13=8 17=12
pair slots|of|of 0=-9 2=3 3=-3 4=4 8=-11 9=-3 10=-5 11=3 12=5 13=4 14=4 17=4
pair slots|of|subject 2=18 3=-3 4=9 5=5 8=22 9=3 13=3 14=3 15=8 16=-5 17=7
pair slots|of|subject|acquire 1=14 8=12
pair slots|of|subject|borrow 2=17 8=15 17=-3
pair slots|of|subject|buy 1=-7 2=3 8=-6 13=-4 17=-4
pair slots|of|subject|guarantee 15=13 17=11
pair slots|of|subject|license-out 3=-6 8=-8 12=-3 17=-4
pair slots|of|subject|none 8=-4 13=13 17=7
pair slots|of|subject|order 0=7 8=6 9=-3 17=-4
pair slots|of|subject|paper 0=8 8=8
pair slots|of|subject|rent 0=-3 2=7 5=6 8=9 9=-4 11=3 17=-4
pair slots|of|subject|sell 4=14 6=4 8=13 17=-3
pair slots|of|to 13=-6 17=-11
pair slots|of|with 0=-7 2=8 3=4 4=-5 6=3 9=-3 17=-8
pair slots|subject|- 0=23 1=25 2=26 3=33 4=22 5=-48 6=23 7=31 9=11 10=22 11=-28 12=19 13=34 14=-4 15=24 16=26 17=-13
pair slots|subject|-|acquire 1=-5 2=-4 3=9 4=6 8=-7 13=12
pair slots|subject|-|assume 0=8 4=12 8=15 12=13 17=11
pair slots|subject|-|award 8=-9 9=-4 10=5 11=3 17=-5
pair slots|subject|-|bid 1=-3 3=10 4=15 7=9 8=20 17=-7
pair slots|subject|-|borrow 1=-3 2=3 4=9 6=3 7=-3 9=3 13=5
pair slots|subject|-|build 0=-3 1=-4 4=-3 7=9 8=-14 9=17 17=7
pair slots|subject|-|buildout 4=8 5=-12 8=-15 9=5
pair slots|subject|-|buy 1=4 2=4 3=10 4=-14 6=6 7=-9 8=-19 11=7 14=9 16=-4 17=-5
pair slots|subject|-|commit 0=12 1=7 2=-7 3=12 4=-11 6=4 7=20 8=13 9=-3 10=-15 13=6 15=11 16=-3 17=-18
pair slots|subject|-|divest 0=8 7=-3 15=8
pair slots|subject|-|fee 0=-3 2=-4 4=-3 6=26 7=-5 8=4 15=-3 16=18 17=8
pair slots|subject|-|grant 2=-4 7=20 8=8 17=-5
pair slots|subject|-|guarantee 0=3 2=4 6=4 7=-3 8=-5 9=23 15=4 17=19
pair slots|subject|-|guarantee-paper 8=-7 17=-4
pair slots|subject|-|invest 0=-5 1=12 2=9 3=5 4=3 5=-13 6=-3 7=38 8=14 10=-6 11=8 16=6 17=-7
pair slots|subject|-|lend 1=5 2=29 4=8 5=3 6=-3 7=-3 8=21 11=-3 16=6 17=-5
pair slots|subject|-|licence-paper 0=-4 1=5 3=23 4=-3 8=11 12=4 13=5
pair slots|subject|-|license-out 2=18 3=-7 8=3 12=17 17=9
pair slots|subject|-|loan 1=7 6=-3 8=-8 11=-19 15=19 17=-10
pair slots|subject|-|none 0=14 1=11 2=17 4=12 5=-9 6=18 8=-6 9=11 10=14 12=18 13=18 14=-5 15=4 16=6 17=3
pair slots|subject|-|obtain 3=9 8=5 17=-3
pair slots|subject|-|order 0=30 2=11 4=3 6=7 7=-3 8=27 9=-5 11=6 12=-3 13=8 14=9
pair slots|subject|-|paper 0=13 1=10 2=-7 4=-7 7=-5 8=-7 9=-15 11=-5 17=-30
pair slots|subject|-|pay 0=13 1=9 2=-12 3=18 4=16 5=-24 6=-8 7=12 8=3 9=26 10=3 11=-10 12=-9 16=15 17=8
pair slots|subject|-|provide 0=-4 2=6 6=10 8=9 9=-4 17=-5
pair slots|subject|-|raise 0=13 1=-4 2=-8 8=-11 9=-3 10=14 11=-21 13=-3 15=-4 17=-26
pair slots|subject|-|receive-money 5=-3 8=-9 11=4
pair slots|subject|-|rent 0=-8 4=-3 7=-4 8=-21 9=-16 14=-3 15=4 16=8 17=-16
pair slots|subject|-|sell 0=23 1=-4 2=8 3=-5 4=-13 5=-10 6=-4 7=3 8=-6 9=15 10=-5 12=3 13=14 14=-3 15=-3 16=6 17=9
pair slots|subject|-|serve 0=-16 1=-6 2=5 3=-4 4=6 6=4 7=8 8=-11 9=19 15=-6 17=3
pair slots|subject|-|sign 2=7 4=7 6=3 7=-8 8=-17 9=6 11=-3 13=-3 15=8 17=-5
pair slots|subject|-|stake 1=5 4=16 6=3 8=8 10=-5 13=-4 17=-15
pair slots|subject|-|subscribe 1=19 2=9 4=-4 8=13 10=16 17=12
pair slots|subject|-|takeover 4=6 13=14 17=12
pair slots|subject|-|talks 0=5 1=14 2=-6 3=11 4=-11 9=-5 10=18 12=-6
pair slots|subject|-|venture 6=-4 7=15 8=7 17=-3
pair slots|subject|-|warrant 7=-6 8=-10
pair slots|subject|-|win 0=-10 1=-3 3=-3 4=22 8=-3 9=-21 12=3 17=-27
pair slots|subject|by 0=-6 2=-3 5=6 8=-7 9=3 11=-5 13=5 15=-6 17=-4
pair slots|subject|by|order 0=-11 8=-12
pair slots|subject|for 0=-5 2=16 4=7 5=9 6=3 8=12 9=28 10=-4 11=-4 13=-4 15=-3 17=8
pair slots|subject|for|commit 0=5 1=-3 4=11 5=6 8=13 9=3
pair slots|subject|for|none 0=3 1=5 2=10 3=-4 4=-12 7=6 9=9 12=6 16=4 17=13
pair slots|subject|for|order 0=-6 8=-11 9=-3 17=-5
pair slots|subject|for|paper 4=9 8=6 17=-3
pair slots|subject|for|pay 4=5 7=-3 9=11 17=9
pair slots|subject|for|rent-out 9=9 17=8
pair slots|subject|from 0=22 1=-5 3=12 4=13 5=-3 7=-8 8=21 10=13 11=7 13=-6 15=-5 16=11 17=9
pair slots|subject|from|acquire 8=-6 11=7 17=4
pair slots|subject|from|borrow 8=-5 11=14 17=10
pair slots|subject|from|buy 0=4 2=7 4=5 8=6 9=10 11=-4 13=-5 16=8 17=4
pair slots|subject|from|guarantee 6=8 8=8
pair slots|subject|from|license 3=12 8=9 12=-4 17=-6
pair slots|subject|from|none 0=4 4=3 7=-3 8=-3 10=10 11=-9 17=4
pair slots|subject|from|order 0=-6 8=-8 9=-3 12=6
pair slots|subject|from|raise 10=12 11=-9
pair slots|subject|from|rent 0=11 8=11 9=-5 17=-8
pair slots|subject|from|sell 0=7 4=8 8=14 11=3
pair slots|subject|from|stake 4=12 8=12
pair slots|subject|from|win 0=5 4=-5 12=-3 17=-7
pair slots|subject|in 0=9 1=8 3=3 6=10 7=-8 8=10 9=-7 10=-4 11=-5 12=4 13=3 17=-12
pair slots|subject|in|guarantee 1=4 6=14 8=16
pair slots|subject|in|none 0=-8 4=3 8=-8 9=3 13=3
pair slots|subject|in|order 0=15 8=14
pair slots|subject|in|sell 0=-3 1=4 9=-7 17=-8
pair slots|subject|in|sign 0=6 3=3 8=7
pair slots|subject|object 0=14 1=14 2=13 3=-3 4=9 5=-13 6=-14 7=16 8=17 9=5 11=-10 12=13 13=15 14=-3 15=4 16=-7
pair slots|subject|object|acquire 4=13 8=10
pair slots|subject|object|award 0=19 3=-3 4=-3 8=8 9=-9 11=3 12=-5 13=9 17=-8
pair slots|subject|object|borrow 0=3 4=-3 8=-7 17=-7
pair slots|subject|object|buy 0=-13 4=3 6=-3 8=-14
pair slots|subject|object|commit 2=6 3=5 7=-8 8=-3 17=-5
pair slots|subject|object|grant 7=14 8=9
pair slots|subject|object|guarantee 6=-7 7=3 8=-4 15=4 17=4
pair slots|subject|object|invest 1=20 4=-5 7=-6 8=6 10=-4 17=-5
pair slots|subject|object|licence-paper 0=7 8=5 12=-3 17=-3
pair slots|subject|object|license-out 2=3 3=-6 7=8 12=4
pair slots|subject|object|order 0=12 7=3 8=13
pair slots|subject|object|pay 0=4 4=8 7=3 8=4 9=-3 11=4
pair slots|subject|object|sell 0=-7 2=4 4=-6 8=-13 9=18 12=-5 13=9 17=16
pair slots|subject|object|sign 0=-5 2=9
pair slots|subject|object|subscribe 1=7 4=3 8=8
pair slots|subject|object|takeover 0=5 4=5 8=9 13=8 17=7
pair slots|subject|object|win 0=-5 4=11 8=3 9=4 12=16 13=-3 17=12
pair slots|subject|of 1=17 3=12 4=10 5=-8 7=3 8=12 9=-4 10=-3 12=-7 13=12 15=7 16=13
pair slots|subject|of|acquire 4=15 8=10 17=-4
pair slots|subject|of|borrow 0=-3 3=3 6=6 7=6 8=8 11=5
pair slots|subject|of|buy 0=6 1=8 2=-3 4=10 8=13 9=11 11=4 13=-3 17=8
pair slots|subject|of|guarantee-paper 6=7 8=5
pair slots|subject|of|lend 2=8 8=6
pair slots|subject|of|loan 2=6 7=4 8=7 11=4
pair slots|subject|of|none 1=9 2=-6 3=14 5=-3 6=-7 9=-3 11=-5 13=15 16=4 17=4
pair slots|subject|of|pay 1=6 3=-9 8=-3 9=-3 17=-6
pair slots|subject|of|raise 15=7 17=4
pair slots|subject|of|sell 3=4 4=-3 8=-3 9=-7 10=6 17=-4
pair slots|subject|subject 1=-12 2=-5 3=11 4=-3 6=3 8=-10 10=-10 11=5 13=-3 16=-3 17=-14
pair slots|subject|subject|borrow 2=9 8=9 11=-3 17=-3
pair slots|subject|subject|buy 0=15 8=11 9=-3 17=-5
pair slots|subject|subject|license-out 3=7 8=3
pair slots|subject|subject|loan 2=-7 8=-8 11=11 17=11
pair slots|subject|subject|serve 0=-5 3=7 6=6 8=4
pair slots|subject|subject|subscribe 1=-4 8=-7 10=-4 17=-5
pair slots|subject|to 0=10 1=5 2=21 4=-3 5=-6 6=12 7=-7 8=14 9=19 10=5 11=8 13=9 16=5 17=22
pair slots|subject|to|acquire 2=6 4=4 8=7 17=-3
pair slots|subject|to|award 0=7 8=8 9=-4 12=4
pair slots|subject|to|borrow 11=13 17=12
pair slots|subject|to|divest 3=5 13=8 17=7
pair slots|subject|to|invest 6=6 8=3 11=7 17=5
pair slots|subject|to|lend 2=10 8=6 17=-5
pair slots|subject|to|loan 1=3 2=5 8=3 11=-6 17=-9
pair slots|subject|to|none 0=-8 1=-3 2=5 5=-3 7=-6 8=-18 9=6 11=7 12=-9 13=-4 15=7 16=-4
pair slots|subject|to|order 0=4 9=-5 17=-8
pair slots|subject|to|pay 0=16 3=-6 8=11
pair slots|subject|to|rent 0=5 3=3 8=5 9=13 17=8
pair slots|subject|to|sale 13=15 17=13
pair slots|subject|to|sell 0=-4 6=7 9=20 10=10 11=-4 12=3 13=-3 17=20
pair slots|subject|to|sign 6=5 7=4 8=4 9=-4 16=10 17=5
pair slots|subject|with 0=6 2=-4 3=-9 4=22 5=-4 6=7 7=10 8=8 9=15 10=14 11=13 12=15 13=-6 14=-4 17=22
pair slots|subject|with|acquire 4=9 8=7
pair slots|subject|with|buy 0=8 13=5
pair slots|subject|with|invest 0=3 1=8 5=3 8=8
pair slots|subject|with|lend 7=5 11=8 12=3 15=7 17=14
pair slots|subject|with|license-out 3=-9 8=-12 11=5 12=-4
pair slots|subject|with|loan 11=17 17=14
pair slots|subject|with|none 0=11 1=7 2=-3 3=3 4=15 7=-5 8=19 9=-7 10=-6 11=-3 12=-5 13=-5 16=3 17=-27
pair slots|subject|with|order 0=11 4=4 7=-4 8=6 9=10 12=11 17=11
pair slots|subject|with|paper 7=4 9=5 10=11 16=4 17=12
pair slots|subject|with|pay 0=-4 8=-9 17=-3
pair slots|subject|with|rent 0=5 8=3 9=9 17=8
pair slots|subject|with|sell 0=-8 8=-11 13=5 17=7
pair slots|subject|with|sign 0=-9 2=-3 3=5 4=6 7=11 10=4 12=7
pair slots|subject|with|win 9=10 17=6
pair slots|to|- 0=-11 1=-3 2=23 3=7 4=16 6=-4 7=-3 8=9 9=20 10=21 11=-3 12=3 13=9 15=4 16=-15 17=19
pair slots|to|-|award 9=9 17=9
pair slots|to|-|borrow 2=7 8=6 15=3
pair slots|to|-|buy 8=-3 13=8 17=6
pair slots|to|-|commit 8=-4 10=23 17=18
pair slots|to|-|loan 2=23 8=22 15=14 17=12
pair slots|to|-|none 0=-3 2=-3 3=9 4=9 8=6 9=5 12=5 16=4 17=10
pair slots|to|-|rent 4=-11 8=-13 9=-22 17=-23
pair slots|to|-|sale 4=20 8=18
pair slots|to|-|sell 0=-7 4=-12 8=-22 9=-6 17=-12
pair slots|to|-|sign 0=6 4=16 8=20 9=12 17=11
pair slots|to|-|warrant 16=-11 17=-12
pair slots|to|by 0=-4 2=14 8=8 9=-4 15=-4 17=-9
pair slots|to|object 0=-8 4=12 9=-5 17=-10
pair slots|to|object|sell 0=-3 4=8 8=4 17=-3
pair slots|to|subject 0=10 1=-3 2=-32 4=17 6=3 8=-7 9=10 10=-13 13=5 15=18 16=32 17=36
pair slots|to|subject|award 9=-8 17=-7
pair slots|to|subject|build 9=-7 17=-6
pair slots|to|subject|buy 0=-3 8=-5 9=20 13=8 17=25
pair slots|to|subject|commit 6=4 10=-12 16=9 17=-5
pair slots|to|subject|guarantee 15=7 17=7
pair slots|to|subject|none 4=-3 8=-7 17=-3
pair slots|to|subject|order 0=12 8=10
pair slots|to|subject|rent 4=28 8=26 9=23 17=22
pair slots|to|subject|sale 4=-12 8=-13
pair slots|to|subject|sell 0=12 4=16 8=26 9=-5 17=-6
pair slots|to|subject|sign 0=-3 4=-5 8=-9 9=-5 17=-5
pair slots|with|- 0=27 1=4 2=-11 3=-7 4=11 5=15 6=5 7=-4 8=15 9=8 12=29 13=7 17=17
pair slots|with|-|borrow 2=-8 8=-8
pair slots|with|-|build 0=18 8=15
pair slots|with|-|buy 0=-7 8=-8 9=21 17=20
pair slots|with|-|license-out 12=12 17=12
pair slots|with|-|loan 2=4 8=3 9=7 17=5
pair slots|with|-|none 0=-6 1=7 6=7 8=4 9=-3 17=-6
pair slots|with|-|order 4=17 8=11
pair slots|with|-|paper 0=-16 5=23 9=-10 17=-13
pair slots|with|-|rent 0=13 8=11 9=-4 17=-5
pair slots|with|-|sale 8=-4 13=9 17=8
pair slots|with|-|sell 0=8 8=5
pair slots|with|-|serve 0=18 8=16
pair slots|with|-|sign 0=14 4=7 5=-7 8=8 9=5
pair slots|with|-|talks 1=5 4=-4 8=-5 12=22 17=17
pair slots|with|for 4=9 8=7 9=5 17=5
pair slots|with|of 0=-5 4=-5 8=-12
pair slots|with|subject 0=15 1=4 2=19 3=10 4=7 7=-3 8=34 9=30 10=4 12=-3 13=-5 16=9 17=29
pair slots|with|subject|borrow 2=11 8=10
pair slots|with|subject|licence-paper 3=13 8=12 17=-3
pair slots|with|subject|none 0=21 8=18 9=-6 10=4 17=-4
pair slots|with|subject|order 0=-3 4=-7 8=-11 9=-8 17=-9
pair slots|with|subject|paper 0=10 8=6 9=23 17=22
pair slots|with|subject|pay 8=-4 9=5 14=3 17=7
pair slots|with|subject|sale 1=10 4=-4 8=3 17=-3
pair slots|with|subject|sell 0=-5 4=6 9=16 17=16
pair slots|with|subject|sign 0=15 4=-4 8=9 9=5 16=5 17=7
pair slots|with|subject|talks 4=20 8=17 17=-3
pair slots|with|with 0=-8 2=-3 8=-14 9=-4 11=-3 17=-9
pair told|meant|meant 0=39 2=31 3=9 4=13 5=-26 6=30 7=8 8=7 9=12 10=20 11=32 13=19 14=-11 15=-6 16=38 17=-6
pair told|meant|named 15=12 17=12
pair told|named|meant 0=29 1=35 2=29 3=42 4=36 5=-21 6=36 7=25 8=13 9=39 10=20 11=-13 12=46 13=30 14=3 15=31 16=27 17=15
pair told|named|named 0=20 1=24 2=21 3=17 4=25 5=-13 6=9 7=22 8=20 9=26 10=12 11=19 12=22 13=20 14=10 15=37 16=32 17=28
passage amounts|first 0=-17 1=-16 2=29 4=-3 6=-31 7=-6 8=-29
passage amounts|second 0=-11 2=-53 4=-20 5=-6 6=8 7=20 8=-52
passage any 0=-8 1=-14 2=-11 3=-15 4=-13 5=-13 6=-16 7=-15 8=-111
passage context|back 1=7 3=7 4=35 5=-19 6=4 7=6 8=14
passage context|hypothetical 0=-36 1=-9 2=-3 3=22 4=-9 5=-7 6=28 8=-14
passage context|measure 0=-27 1=-8 2=-28 4=13 5=4 6=-7 8=-55
passage context|negation 0=12 1=7 2=-3 3=-11 4=4 5=-11 6=-7 7=13 8=-24
passage context|overtaken 1=4 2=-4 3=8 4=-12 5=27 6=6 7=3 8=22
passage context|part 0=14 1=14 2=23 3=-12 4=-13 5=-15 6=-11 7=4 8=-3
passage context|sum 0=-6 1=-10 2=-6 3=3 4=5 5=-6 6=23 7=-15 8=-18
passage deal|acquire 0=-22 1=-10 2=-5 3=3 4=23 6=-6 7=-17 8=-24
passage deal|assume 0=-4 3=8 4=13 7=3 8=18
passage deal|award 0=17 1=-3 2=-16 4=4 6=-14 7=-8 8=-15
passage deal|bid 2=-5 3=9 4=9 5=-4 6=-4 7=4 8=10
passage deal|borrow 0=-9 1=-12 2=20 3=-8 4=-5 5=-12 7=-8 8=-29
passage deal|build 0=8 1=-6 2=-21 3=-6 4=-21 5=26 6=-13 7=-4 8=-23
passage deal|buildout 0=-11 1=-7 2=-5 3=-5 5=16 6=-5 7=-6 8=-21
passage deal|buy 0=14 2=-9 3=-17 4=7 5=-13 6=-12 7=4 8=-25
passage deal|commit 0=-19 1=13 2=-6 3=-18 4=-8 5=16 6=5 7=22 8=-7
passage deal|divest 1=-8 2=-4 3=3 4=9 5=-5 6=5
passage deal|fee 0=-10 1=-6 2=-9 3=-10 4=-3 6=18 7=17 8=-5
passage deal|grant 0=-6 1=-7 2=-12 3=-5 4=-6 5=7 6=-7 7=20 8=-16
passage deal|guarantee 1=-10 2=10 3=-10 4=-15 5=-6 6=22 7=-9 8=-14
passage deal|guarantee-paper 1=-5 2=-11 3=-4 4=-5 5=-3 6=19 7=-5 8=-15
passage deal|invest 0=-22 1=15 3=-9 4=-13 5=22 6=-10 7=8 8=-10
passage deal|lend 0=-25 1=-4 2=36 3=-10 4=-9 6=-12 7=-4 8=-21
passage deal|licence-paper 0=-17 1=-7 2=-11 3=28 4=8 5=-12 6=-4 7=-8 8=-15
passage deal|license 0=-6 3=14 4=-5 7=-3 8=-6
passage deal|license-out 0=-15 1=-5 2=5 3=12 4=-12 5=-6 7=3 8=-18
passage deal|loan 0=-28 1=-22 2=55 3=-13 4=-10 5=-18 6=6 7=-14 8=-13
passage deal|obtain 0=-11 2=5 3=14 5=-4 7=-6 8=-7
passage deal|order 0=45 1=-27 2=-9 3=-6 4=-12 5=-17 6=-6 7=-10 8=-20
passage deal|paper 0=14 2=-8 3=4 4=-12 5=-5 6=-11 7=12 8=-17
passage deal|pay 1=-25 2=-17 3=27 5=7 6=-5 8=-20
passage deal|provide 0=-12 1=-5 2=10 3=-3 4=-5 5=-5 6=30 8=7
passage deal|raise 0=-9 2=11 3=4 4=-8 6=-8 7=-6 8=-20
passage deal|receive-money 0=-5 1=-4 2=5 3=8 4=-3 7=-3
passage deal|rent 0=20 1=-15 2=-3 3=-9 6=12 7=-8 8=-8
passage deal|rent-out 0=7 1=-3 2=4 4=-4 7=-4 8=-5
passage deal|sell 0=11 1=-13 2=6 4=4 5=-6 6=-14 7=-13 8=-28
passage deal|serve 0=-3 1=-6 2=-3 3=-7 4=3 5=-7 6=9 8=-19
passage deal|share-sale 1=19 2=-3 8=9
passage deal|sign 0=24 1=-7 2=16 3=12 4=-3 5=-11 6=-15 7=-5 8=-7
passage deal|stake 0=-18 1=28 2=-20 3=-18 4=28 5=-21 6=-3 7=-9 8=-20
passage deal|subscribe 0=-6 1=25 2=8 3=-6 4=-11 5=-6 6=-5 7=-5 8=-7
passage deal|takeover 0=-12 1=-6 2=5 3=-8 4=13 5=-4 6=-5 7=6 8=-12
passage deal|talks 3=4 4=18 5=-4 6=-11 7=-17 8=-14
passage deal|venture 0=-10 1=-5 2=-3 3=-7 4=-6 6=9 7=11 8=-12
passage deal|warrant 0=-8 1=-5 3=-9 4=-5 7=38 8=8
passage deal|win 0=6 1=-17 2=-14 3=17 4=3 5=-12 6=-7 7=-9 8=-26
passage goodskind|licence 0=-20 2=-14 3=36 5=-9 6=-7 7=-6 8=-11
passage goodskind|offtake 0=16 1=-12 2=-3 3=-5 4=-20 5=-7 7=3 8=-25
passage goodskind|purchase 0=28 1=-22 3=-11 4=-32 5=22 6=-12 7=6 8=-14
passage goodskind|services 0=22 1=-13 3=-26 4=-8 5=23 6=3 7=-7 8=-8
passage goods|aircraft 1=-4 2=3 3=-4 4=-8 5=-4 6=4 7=-6 8=-19
passage goods|batteries 0=-11 1=8 2=-4 4=-5 5=18 6=-4 7=-4 8=-3
passage goods|cars 0=8 8=7
passage goods|chips 0=24 1=-3 4=6 5=-6 6=-3 7=15 8=29
passage goods|cloud 8=-7
passage goods|datacentre 0=-10 1=-4 2=-4 3=-3 4=-3 5=25 7=-4 8=-4
passage goods|defence 0=3 1=-3 2=-5 4=-12 5=8 7=-3 8=-16
passage goods|drugs 0=-9 2=-3 3=6 5=-3 7=-3 8=-12
passage goods|engines 0=13 1=5 2=-3 3=5 8=14
passage goods|epc 0=13 1=-11 2=-3 3=-6 4=-4 5=13 6=-6 7=-9 8=-10
passage goods|equipment 0=-3 1=-6 2=10 3=-5 4=-12 5=15 6=-5 8=-9
passage goods|farm 0=6 2=-4 3=4 4=-9 6=-4 7=10
passage goods|fuelcells 0=7 8=4
passage goods|launch 0=9 1=-3 2=-6 4=12 5=-6 8=8
passage goods|lease 0=14 1=-7 3=-11 4=4 5=-7 6=30 7=-9 8=6
passage goods|lng 0=-4 1=-3 4=-5 5=9 7=-4 8=-12
passage goods|materials 0=4 1=-5 2=-3 4=-3 5=-3 7=-4 8=-16
passage goods|oil 0=10 3=-3 4=-4 7=-4 8=-4
passage goods|polysilicon 7=7 8=7
passage goods|power 0=14 2=6 3=6 5=-20 6=7 7=-9
passage goods|rights 0=-20 2=-14 3=36 5=-9 6=-7 7=-6 8=-11
passage goods|ships 0=12 1=-8 2=6 3=-11 4=-5 7=-3 8=-9
passage goods|software 1=14 2=12 3=6 4=-8 5=-9 6=-12
passage goods|solar 2=-3 8=-9
passage goods|trains 0=-3 1=-4 2=9 3=-6 4=-3 7=8 8=-11
passage goods|transport 0=4 3=-13 4=-7 5=5 6=-9 7=7 8=-12
passage goods|turbines 0=8 2=-3
passage goods|uranium 0=-11 4=-3 8=-15
passage goods|wafers 0=8
passage headline 0=-30 1=4 2=3 3=-5 4=-4 5=10 7=13 8=-43
passage lead|acquire 0=-18 1=-8 2=-7 4=17 6=-3 7=-15 8=-28
passage lead|acquire|ing 4=-6 8=-10
passage lead|acquire|order 3=7 8=5
passage lead|acquire|past 2=5 3=-3 4=-3 8=-8
passage lead|acquire|pay 0=-4 1=-4 2=-3 4=5 7=-3 8=-10
passage lead|acquire|plain 0=-15 1=-7 2=-11 4=22 7=-14 8=-18
passage lead|acquire|raise 3=7 8=5
passage lead|acquire|sign 0=-3 4=10 8=3
passage lead|acquire|stake 4=13 8=9
passage lead|acquire|win 4=-7 8=-10
passage lead|assume 3=8 4=8 7=4 8=13
passage lead|assume|plain 3=8 4=8 7=4 8=13
passage lead|award 0=17 2=-9 5=3 6=-11 7=-10 8=-12
passage lead|award|award 0=-5 8=-9
passage lead|award|build 7=-3 8=-10
passage lead|award|order 0=19 3=-3 7=-3 8=8
passage lead|award|paper 0=-7 3=4 8=-3
passage lead|award|past 0=14 4=-8 6=-3 7=-4
passage lead|award|pay 0=-6 3=-3 4=7 5=10 8=3
passage lead|award|plain 0=9 2=-14 3=3 4=7 6=-8 7=-5 8=-12
passage lead|award|sign 0=-11 3=3 4=10 5=5
passage lead|bid 2=-5 3=9 4=7 5=-4 6=-4 7=4 8=9
passage lead|bid|past 0=6 1=-3 2=-3 3=-7 4=4 7=8
passage lead|bid|plain 0=-5 1=5 3=16 4=3 5=-3 7=-4 8=7
passage lead|borrow 0=-11 1=-11 2=7 3=-6 5=-10 7=-7 8=-37
passage lead|borrow|borrow 2=13 8=10
passage lead|borrow|loan 2=10 8=5
passage lead|borrow|order 0=-3 8=-9
passage lead|borrow|past 0=-14 2=-15 3=-3 4=5 6=-6 7=-4 8=-36
passage lead|borrow|plain 0=3 1=-12 2=14 3=-3 4=-5 5=-8 6=4 7=-4 8=-14
passage lead|borrow|sign 2=11 4=-3 7=3 8=6
passage lead|build 0=13 1=-4 2=-8 3=-8 4=-11 5=12 6=-8 8=-13
passage lead|buildout 0=-6 1=-6 2=-5 3=-4 5=5 6=-4 7=-6 8=-25
passage lead|buildout|buildout 5=10 8=9
passage lead|buildout|plain 0=-6 1=-6 2=-5 3=-4 5=5 6=-4 7=-6 8=-25
passage lead|build|buildout 5=7
passage lead|build|commit 5=13 8=6
passage lead|build|ing 0=23 1=-3 4=-4 5=3 7=-3 8=13
passage lead|build|pay 0=-5 5=10 8=-4
passage lead|build|plain 0=-13 2=-6 3=-8 4=-13 5=13 6=-6 7=4 8=-28
passage lead|build|sign 0=-3 5=11 8=4
passage lead|buy 0=13 2=-6 3=-13 4=11 5=-7 6=-12 7=-6 8=-24
passage lead|buy|award 0=7 8=4
passage lead|buy|build 0=7 4=-3 5=-4 7=-3 8=-7
passage lead|buy|commit 0=9 1=9 4=-8 7=25 8=26
passage lead|buy|guarantee-paper 0=-4 6=10 8=3
passage lead|buy|ing 0=-5 1=6 2=7 4=13 5=-4 7=-3 8=9
passage lead|buy|licence-paper 0=-3 3=8 5=-3
passage lead|buy|order 0=5 3=9 4=-3 5=9 8=11
passage lead|buy|paper 1=-3 7=-6 8=-15
passage lead|buy|past 0=-11 1=-4 2=-3 3=-5 4=3 5=-5 7=-5 8=-29
passage lead|buy|pay 0=18 2=3 3=-3 4=6 8=19
passage lead|buy|plain 0=21 1=-4 2=-9 3=-7 6=-11 8=-15
passage lead|buy|rent 0=9 8=6
passage lead|buy|sell 4=-7 8=-10
passage lead|buy|sign 0=3 3=7
passage lead|buy|stake 0=-3 4=12 8=6
passage lead|buy|talks 0=-6 1=-8 4=12 8=-7
passage lead|commit 0=-9 1=4 2=-17 3=-4 4=-16 5=13 7=7 8=-26
passage lead|commit|commit 0=-3 1=3 2=-4 5=-3 7=-6 8=-16
passage lead|commit|past 0=5 1=-12 3=-5 4=-5 5=16 6=-7 8=-9
passage lead|commit|plain 0=-12 1=13 2=-21 4=-10 6=6 7=10 8=-18
passage lead|commit|sign 0=-3 1=15 2=-3 5=-5 7=8 8=9
passage lead|cooperate 0=-6 3=-3 7=-5 8=-20
passage lead|cooperate|plain 0=-6 3=-3 7=-5 8=-20
passage lead|fee 0=-10 1=-6 2=-9 3=-10 4=-3 6=18 7=17 8=-4
passage lead|fee|pay 0=-3 3=-5 4=-3 7=15 8=-3
passage lead|fee|plain 0=-10 1=-6 2=-9 3=-10 4=-3 6=18 7=17 8=-4
passage lead|grant 0=-5 1=-6 2=-12 3=-4 4=-6 5=7 6=-7 7=16 8=-17
passage lead|grant|paper 0=6 7=5 8=9
passage lead|grant|plain 0=-5 1=-6 2=-12 3=-4 4=-6 5=7 6=-7 7=16 8=-17
passage lead|grant|sign 0=7 7=-4
passage lead|guarantee 0=5 1=-7 3=-9 4=-12 5=-6 6=15 7=-8 8=-21
passage lead|guarantee-paper 1=-4 2=-8 3=-3 4=-4 5=-3 6=20 7=-5 8=-5
passage lead|guarantee-paper|commit 6=-5 8=-9
passage lead|guarantee-paper|pay 0=8 6=-6
passage lead|guarantee-paper|plain 1=-4 2=-8 3=-3 4=-4 5=-3 6=20 7=-5 8=-5
passage lead|guarantee-paper|provide 6=18 8=17
passage lead|guarantee-paper|sign 6=-5 8=-8
passage lead|guarantee|commit 6=9 8=8
passage lead|guarantee|guarantee 2=11 8=4
passage lead|guarantee|guarantee-paper 6=-7 8=-9
passage lead|guarantee|loan 0=-3 2=14 6=-11 8=-10
passage lead|guarantee|past 0=14 1=-3 2=9 4=-5 6=-7 8=3
passage lead|guarantee|plain 0=-8 1=-5 2=-6 3=-7 4=-8 5=-4 6=20 7=-6 8=-21
passage lead|guarantee|rent 0=-3 6=7
passage lead|invest 0=-20 1=9 3=-8 4=-17 5=14 6=-9 7=12 8=-17
passage lead|invest|acquire 4=7
passage lead|invest|buy 0=-3 1=6 4=-3 5=-4 7=-4 8=-11
passage lead|invest|commit 1=-8 2=18 4=-3 5=5 7=-9
passage lead|invest|ing 1=-5 2=-5 4=6 5=21 7=-8 8=5
passage lead|invest|invest 1=10 5=-4 7=-5 8=-3
passage lead|invest|loan 1=-4 2=13 5=-4 8=4
passage lead|invest|order 4=7 5=-4 8=-4
passage lead|invest|paper 1=13 2=-3 5=5 7=-6
passage lead|invest|past 2=6 4=-4 7=-6 8=-8
passage lead|invest|plain 0=-17 1=11 3=-5 4=-19 6=-7 7=22 8=-16
passage lead|invest|provide 5=-10 8=-11
passage lead|invest|raise 1=-3 2=7 8=3
passage lead|invest|sign 4=4 5=11 7=-13
passage lead|invest|stake 1=10 2=-4 4=-3 5=-5 7=-5 8=-9
passage lead|invest|talks 1=-5 8=-10
passage lead|invest|win 1=-3 8=-7
passage lead|join-round 0=-4 4=-4 5=4 7=3 8=-7
passage lead|join-round|plain 0=-4 4=-4 5=4 7=3 8=-7
passage lead|lend 0=-16 2=33 3=-10 4=-6 6=-13 8=-11
passage lead|lend|commit 2=-3 8=-8
passage lead|lend|ing 0=-3 1=-4 2=12 4=7 7=-4
passage lead|lend|lend 2=-9 8=-13
passage lead|lend|loan 2=-12 8=-22
passage lead|lend|order 0=-3 8=-8
passage lead|lend|past 0=-3 2=-9 4=-3 7=4 8=-15
passage lead|lend|plain 0=-11 2=33 3=-7 4=-11 5=5 6=-11 7=-3 8=-3
passage lead|licence-paper 0=-10 1=-3 2=-9 3=17 5=-6 6=-5 8=-21
passage lead|licence-paper|licence-paper 8=-10
passage lead|licence-paper|order 0=5 3=-10 8=-6
passage lead|licence-paper|pay 0=-5 3=18 7=-3
passage lead|licence-paper|plain 0=-10 1=-3 2=-9 3=17 5=-6 6=-5 8=-21
passage lead|licence-paper|sign 0=-7 3=10 4=-3 8=-5
passage lead|licence-paper|win 4=8
passage lead|license 0=-6 3=14 4=-5 7=-3 8=-6
passage lead|license-out 0=-15 1=-5 2=5 3=10 4=-12 5=-6 7=3 8=-19
passage lead|license-out|paper 3=7
passage lead|license-out|past 0=-7 1=-5 2=8 4=-7 6=-3 7=8 8=-6
passage lead|license-out|pay 3=11 4=-3
passage lead|license-out|plain 0=-8 2=-3 3=8 4=-5 5=-4 7=-5 8=-15
passage lead|license-out|sign 0=-3 3=11
passage lead|license-out|warrant 3=-3 7=11 8=7
passage lead|license|past 0=-3 4=-3 8=-9
passage lead|license|pay 3=9
passage lead|license|plain 3=11
passage lead|license|talks 3=7 8=4
passage lead|loan 0=-12 2=17 3=-8 5=-8 7=-5 8=-18
passage lead|loan|loan 2=-4 8=-8
passage lead|loan|obtain 2=-7 8=-11
passage lead|loan|order 2=15 8=13
passage lead|loan|pay 2=-4 6=9 8=6
passage lead|loan|plain 0=-12 2=17 3=-8 5=-8 7=-5 8=-18
passage lead|loan|sign 0=-3 2=10
passage lead|loan|talks 2=12 8=6
passage lead|none 0=5 1=-5 2=-3 3=-6 4=-7 5=-7 6=-6 7=-8 8=-50
passage lead|none|plain 0=5 1=-5 2=-3 3=-6 4=-7 5=-7 6=-6 7=-8 8=-50
passage lead|order 0=11 1=-12 2=-4 3=-7 5=-4 6=-3 7=-11 8=-32
passage lead|order|build 0=-11 8=-13
passage lead|order|paper 0=-8 4=3 8=-7
passage lead|order|plain 0=11 1=-12 2=-4 3=-7 5=-4 6=-3 7=-11 8=-32
passage lead|order|sign 0=3 2=11 4=8 7=-5 8=5
passage lead|order|talks 0=16 8=13
passage lead|paper 0=15 2=-4 3=-10 4=-9 6=-10 7=-12 8=-29
passage lead|paper|plain 0=15 2=-4 3=-10 4=-9 6=-10 7=-12 8=-29
passage lead|paper|sign 0=17 4=-5 8=4
passage lead|pay 1=-6 2=-13 3=-5 4=-7 5=3 6=-11 7=-7 8=-42
passage lead|pay|commit 0=-14 1=5 2=4 3=-3 4=-4 6=3 8=-13
passage lead|pay|ing 0=12 1=5 2=-7 3=-8 5=22 6=-5 7=-9 8=10
passage lead|pay|obtain 3=9 8=5
passage lead|pay|order 0=19 2=-4 4=-5 5=-8 7=5 8=3
passage lead|pay|paper 0=8 3=-5 4=-7 7=15 8=8
passage lead|pay|past 0=-9 1=-3 2=-3 3=-9 4=-5 5=-20 6=-3 8=-46
passage lead|pay|pay 0=10 3=4 7=14 8=22
passage lead|pay|plain 1=-8 2=-5 3=7 4=-3 6=-4 8=-19
passage lead|pay|sign 0=17 1=-5 2=-6 3=4 5=-7 7=4 8=5
passage lead|provide 0=-5 2=7 6=8 8=5
passage lead|provide|plain 0=-5 2=7 6=8 8=5
passage lead|raise 0=-8 1=6 4=-6 6=-10 7=-6 8=-26
passage lead|raise|commit 1=4 7=7 8=8
passage lead|raise|ing 1=9
passage lead|raise|loan 1=-3 2=22 8=12
passage lead|raise|paper 2=8 3=3 8=9
passage lead|raise|past 0=-7 2=-12 3=-3 4=5 5=-4 7=3 8=-17
passage lead|raise|pay 2=12 8=8
passage lead|raise|plain 1=-4 2=12 4=-10 5=7 6=-8 7=-8 8=-15
passage lead|raise|provide 2=9 8=3
passage lead|raise|sell 2=9 3=3 8=7
passage lead|raise|sign 0=-3 2=6 3=10 4=-3 8=6
passage lead|raise|stake 2=-5 4=5 8=-9
passage lead|receive-money 0=-5 1=-4 2=5 3=8 4=-3 7=-3
passage lead|receive-money|invest 5=8 8=3
passage lead|receive-money|licence-paper 3=7 8=6
passage lead|receive-money|pay 3=9 8=6
passage lead|receive-money|plain 0=-5 1=-3 3=8 4=-3 5=3 8=-5
passage lead|rent 0=4 1=-12 3=-3 4=-3 6=5 7=-5 8=-17
passage lead|rent-out 0=3 1=-3 2=4 4=-4 7=-4 8=-8
passage lead|rent-out|plain 0=3 1=-3 2=4 4=-4 7=-4 8=-8
passage lead|rent-out|rent 0=-6 8=-8
passage lead|rent|build 0=-7 3=3 5=3
passage lead|rent|commit 0=-4 6=7
passage lead|rent|loan 0=-3 2=8 8=3
passage lead|rent|paper 0=10 7=-3
passage lead|rent|past 3=7 4=-3 5=-4 6=5 7=-3
passage lead|rent|pay 0=-4 3=-5 6=3 8=-11
passage lead|rent|plain 0=7 1=-11 2=-6 3=-10 5=5 8=-17
passage lead|rent|sign 0=10
passage lead|rent|talks 0=11 8=9
passage lead|sale 0=-6 1=4 4=5 6=-3 7=-4 8=-7
passage lead|sale|plain 0=-6 1=4 4=5 6=-3 7=-4 8=-7
passage lead|sell 0=7 1=-11 2=-4 3=-3 4=9 5=-5 6=-11 7=-9 8=-29
passage lead|sell|build 0=6 5=7 8=12
passage lead|sell|buy 0=-4 8=-11
passage lead|sell|commit 0=-5 2=-4 3=-3 4=13
passage lead|sell|ing 0=18 1=5 2=-3 3=-4 4=5 5=3 8=17
passage lead|sell|licence-paper 3=9 4=6 8=11
passage lead|sell|order 0=34 2=-3 3=-4 4=-4 5=-3 8=20
passage lead|sell|paper 0=11 4=14 8=19
passage lead|sell|past 0=-4 2=20 4=-13 5=-9 7=12
passage lead|sell|pay 0=-7 1=-4 2=-5 3=15 7=-3 8=-3
passage lead|sell|plain 1=-19 2=-22 4=15 6=-7 7=-19 8=-39
passage lead|sell|rent 4=10 8=9
passage lead|sell|sell 0=9 8=5
passage lead|sell|sign 0=16 2=-3 3=4 4=3 5=-7 7=3 8=13
passage lead|sell|talks 3=-3 4=24 8=12
passage lead|sell|win 0=-4 8=-7
passage lead|serve 0=3 3=-6 4=-12 5=-6 6=11 7=-8 8=-22
passage lead|serve|buy 0=11 8=8
passage lead|serve|commit 0=-4 1=-3 2=-3 4=11 7=7 8=8
passage lead|serve|ing 0=-3 2=12 8=4
passage lead|serve|loan 6=13 8=8
passage lead|serve|order 0=11 3=3 8=7
passage lead|serve|paper 0=17 8=12
passage lead|serve|past 0=-6 1=-3 2=7 4=-4 6=3 8=-7
passage lead|serve|plain 0=10 1=3 2=-19 3=-5 4=-7 5=-4 6=10 7=-8 8=-21
passage lead|serve|rent 0=18 8=15
passage lead|serve|sign 0=13 8=9
passage lead|share-sale 1=8 8=4
passage lead|share-sale|plain 1=8 8=4
passage lead|sign 0=10 1=-7 2=3 3=-9 4=-4 5=-9 7=-12 8=-29
passage lead|sign|ing 0=-8 8=-12
passage lead|sign|paper 0=-7 1=-4 2=-4 7=9 8=-12
passage lead|sign|past 0=20 1=-6 2=17 3=-3 5=-12 6=-5 7=-12
passage lead|sign|plain 2=-14 3=-8 4=-3 6=7 8=-28
passage lead|sign|sign 0=-7 7=4 8=-5
passage lead|sign|talks 0=-4 5=8
passage lead|stake 0=-5 1=9 2=-10 3=-8 4=12 5=-7 7=-3 8=-16
passage lead|stake|commit 1=7 8=4
passage lead|stake|pay 0=-3 1=-8 4=9
passage lead|stake|plain 0=-5 1=9 2=-10 3=-8 4=12 5=-7 7=-3 8=-16
passage lead|subscribe 0=-5 1=21 2=7 3=-4 4=-10 5=-4 6=-4 7=-6 8=-6
passage lead|subscribe|loan 1=-7 2=13 8=4
passage lead|subscribe|paper 0=-3 1=-4 2=-4 8=-14
passage lead|subscribe|past 1=-5 8=-9
passage lead|subscribe|plain 0=-4 1=22 2=9 3=-4 4=-9 5=-3 6=-3 7=-6
passage lead|subscribe|share-sale 1=7 8=4
passage lead|subscribe|sign 0=-3 8=-12
passage lead|subscribe|stake 1=8 4=-3 8=-4
passage lead|takeover 0=-6 1=-6 2=-5 3=-6 4=13 5=-3 6=-4 7=6 8=-12
passage lead|takeover|commit 4=7 8=5
passage lead|takeover|pay 0=3 4=-4 7=7 8=3
passage lead|takeover|plain 0=-6 1=-6 2=-5 3=-6 4=13 5=-3 6=-4 7=6 8=-12
passage lead|talks 0=-16 1=13 2=-5 3=7 4=-5 5=-8 6=-7 7=-11 8=-31
passage lead|talks|plain 0=-16 1=13 2=-5 3=7 4=-5 5=-8 6=-7 7=-11 8=-31
passage lead|talks|talks 0=7
passage lead|venture 0=-9 1=-5 3=-5 4=-6 5=-4 6=6 7=13 8=-12
passage lead|venture|build 7=7
passage lead|venture|plain 0=-9 1=-5 3=-5 4=-6 5=-4 6=6 7=13 8=-12
passage lead|warrant 0=-5 1=-3 3=-4 4=-4 7=27 8=7
passage lead|warrant|plain 0=-5 1=-3 3=-4 4=-4 7=27 8=7
passage lead|win 0=-5 1=-9 2=-11 3=12 4=10 5=-8 6=-6 7=-7 8=-22
passage lead|win|order 4=-5 7=-5 8=-19
passage lead|win|past 0=-19 1=-6 3=18 4=10 5=-3 7=-6 8=-9
passage lead|win|plain 0=12 1=-4 2=-8 3=-7 5=-6 6=-5 8=-18
passage lead|win|sign 0=17 3=-3 4=-4 8=6
passage money<|, 0=25 2=5 3=-10 5=8 6=24 7=-5 8=35
passage money<|,|and 0=3 1=-6 2=-12 3=7 4=-5 7=-4 8=-21
passage money<|,|at 0=-6 1=-3 2=-8 3=10 4=14 6=-6 7=-5 8=-3
passage money<|,|for 2=-10 3=3 5=6 6=15 7=-9
passage money<|,|of 0=-6 2=-10 6=4 7=-3 8=-20
passage money<|,|paid 0=11 4=-3 8=3
passage money<|,|with 0=3 1=-4 2=-7 3=-3 4=10 6=-4 7=-3 8=-9
passage money<|,|worth 0=7 4=6 7=-3 8=3
passage money<|,|即 2=-11 5=6 6=24 8=17
passage money<|,|是 0=17 4=4 8=19
passage money<|: 0=-5 1=-7 2=13 3=-3 5=11 6=5 7=-5 8=8
passage money<|:|party 0=-4 5=-3 7=-3 8=-16
passage money<|COMPANY 0=7 2=19 4=-3 7=-4 8=12
passage money<|DATE 0=-3 8=-7
passage money<|DATE|for 0=16 1=-4 3=5 8=14
passage money<|DATE|以 0=3 4=8 8=7
passage money<|DATE|的 1=9 2=-3 8=4
passage money<|OTHER 0=-19 2=8 4=-3 7=-3 8=-23
passage money<|PRONOUN|的 1=9 8=5
passage money<|SIZE|, 0=18 8=12
passage money<|SIZE|for 0=8 8=4
passage money<|^ 0=-14 2=49 3=-9 4=-4 5=-7 6=-15 7=-8
passage money<|a 0=12 1=-11 2=15 3=-12 5=20 6=13 7=5 8=33
passage money<|add 2=-4 5=-8 7=-5 8=-20
passage money<|and 2=-13 3=5 4=-4 8=-12
passage money<|and|party 0=5 7=13 8=14
passage money<|and|the 8=-9
passage money<|another 0=3 1=3 2=10 4=-3 7=9 8=18
passage money<|ask|for 0=-3 4=-8 7=-3 8=-21
passage money<|at 0=13 1=-16 2=-20 3=6 4=5 5=-10 6=-18 8=-35
passage money<|a|further 0=-6 4=-8 7=10 8=-6
passage money<|a|pric 4=10
passage money<|back 1=-3 5=-4 7=-6 8=-18
passage money<|be 0=8 1=10 2=-3 4=-3 5=-4 8=5
passage money<|being 0=3 6=20 7=-4 8=17
passage money<|between 1=-4 2=-3 3=-4 4=14 5=8 7=4 8=11
passage money<|be|paid 0=7 8=4
passage money<|bid|of 0=16 8=8
passage money<|bring 1=7
passage money<|buy 0=13 1=10 2=-3 4=-4 8=11
passage money<|by 0=-5 8=-12
passage money<|chip|in 0=-3 7=11
passage money<|cit 8=-7
passage money<|claim 6=7
passage money<|claim|for 0=-3 4=-4 7=-3 8=-15
passage money<|committ 2=9 5=13 6=-3 8=14
passage money<|company|a 2=11 8=10
passage money<|company|的 2=-3 8=-7
passage money<|consideration|of 0=4 3=-21 8=-22
passage money<|contribut 0=-4 1=9 4=-3 7=7 8=5
passage money<|date|: 2=-4 8=-11
passage money<|debt|of 2=8 5=-3
passage money<|donat 7=10
passage money<|down 2=-4 3=3 7=-4 8=-10
passage money<|every 5=-3 8=-7
passage money<|fell|to 0=-3 8=-10
passage money<|for 2=-25 3=26 4=29 6=11 7=-12 8=21
passage money<|for|a 0=-6 2=9 5=13 8=12
passage money<|for|every 5=-3 8=-7
passage money<|from|the 0=-19 2=-14 8=-33
passage money<|further 0=-6 4=-8 7=10 8=-6
passage money<|gave|the 0=9 8=4
passage money<|get 0=3 1=-6 2=-7 3=17 4=4 5=-9 6=5 7=-5 8=4
passage money<|guarante 0=19 2=-5 6=7 8=14
passage money<|guarante|of 6=8 8=4
passage money<|had 2=-6 3=3 8=-10
passage money<|had|rais 1=-13 8=-14
passage money<|hand 0=-9 3=11 6=-3 7=10 8=7
passage money<|has 7=-3 8=-8
passage money<|has|a 0=-3 4=-4 6=8 8=-6
passage money<|has|obtain 2=7 8=4
passage money<|in 0=-10 1=20 2=-7 3=-6 4=-3 5=-14 6=-4 7=29 8=8
passage money<|inject 1=7 8=3
passage money<|instalment|of 8=-7
passage money<|invest 1=-5 5=11 8=3
passage money<|in|with 1=10 8=4
passage money<|is 0=-7 2=-9 4=5 5=-4 8=-21
passage money<|is|spend 0=-3 5=13 8=8
passage money<|is|worth 1=-4 2=-4 4=-4 5=-4 8=-23
passage money<|lend 2=12 8=6
passage money<|lend|COMPANY 2=9 8=5
passage money<|licenc|at 3=10 5=-3
passage money<|limit|to 0=-5 4=-5 6=3 7=15 8=7
passage money<|loan|of 1=-6 2=24 8=11
passage money<|lodg|a 6=7
passage money<|los 0=-3 1=7 5=-5 8=-5
passage money<|match|the 2=-3 4=13 8=4
passage money<|money|, 1=11 8=4
passage money<|obtain 2=7 8=4
passage money<|of 0=13 1=-7 2=15 3=-13 4=6 5=-15 6=9 7=-10
passage money<|offer 3=-6 4=16 7=-4
passage money<|of|a 0=11 2=-3 8=4
passage money<|of|the 2=9 4=-4 7=21 8=22
passage money<|on 2=-6 5=7 8=-8
passage money<|on|a 0=8
passage money<|on|the 0=5 2=6 4=8 8=14
passage money<|other|, 1=9 8=9
passage money<|out 0=-6 2=-3 6=-3 8=-14
passage money<|owe|party 3=9 8=4
passage money<|paid 1=-7 2=-5 3=-4 4=10 5=-6 7=-8 8=-18
passage money<|party 0=15 1=-4 5=-9 6=-6 7=20 8=14
passage money<|party|, 0=8 1=-11 2=-14 3=-4 4=12 5=-7 6=5 7=-8 8=-18
passage money<|party|: 0=4 1=-3 2=-4 3=4 4=6 6=6 7=-4 8=10
passage money<|party|PRONOUN 0=-3 6=7
passage money<|party|at 0=23 2=-3 4=-9 6=-3 8=3
passage money<|party|for 0=-7 1=5 2=7 3=-7 4=27 5=5 6=-3 8=27
passage money<|party|get 0=-5 1=-4 2=-5 3=20 6=7 8=11
passage money<|party|has 2=-6 8=-9
passage money<|party|is 2=-8 8=-17
passage money<|party|of 0=-4 1=6 2=7 6=-5
passage money<|party|paid 0=-4 3=-3 4=3 7=-4 8=-13
passage money<|party|party 8=-9
passage money<|party|pay 0=-3 1=8
passage money<|party|s 2=11 4=5 8=11
passage money<|party|sold 0=-7 2=3 8=-9
passage money<|party|suppli 0=-8 2=18 7=6 8=10
passage money<|party|with 0=-4 1=-5 2=7 4=-4 7=10
passage money<|party|付 0=-5 4=14 6=5 8=10
passage money<|party|以 0=5 1=-13 2=-3 3=12 7=9 8=8
passage money<|party|出 0=-4 1=-7 4=12 7=4 8=5
passage money<|party|拿 1=7 8=3
passage money<|party|的 0=3 1=5 2=4 3=-7 4=13 5=-6 6=25 7=-3 8=31
passage money<|party|花 3=6 4=10 8=12
passage money<|pay 0=8 1=7 2=-5 3=-7 4=5 5=-7
passage money<|payment|of 0=8 1=-4 2=-6 3=16 4=12 8=23
passage money<|pay|PRONOUN 3=12 8=7
passage money<|pay|party 0=-3 3=-3 4=9 7=3 8=3
passage money<|premium|of 0=12 8=8
passage money<|pric 0=3 4=9 8=5
passage money<|pric|of 0=-3 4=15 7=-3 8=5
passage money<|promis 0=-3 2=-4 3=3 4=-5 5=-3 8=-14
passage money<|pronoun 0=4 1=-7 2=12 3=10 4=-10 5=7 6=6 7=9 8=28
passage money<|pronoun|for 0=11 1=-3 2=-15 3=-3 4=-7 7=5 8=-12
passage money<|pronoun|to 0=7 1=5 8=7
passage money<|provid 2=10 8=3
passage money<|provid|a 2=7 8=4
passage money<|pull|a 0=-5 2=17 4=-3 6=3 8=8
passage money<|put|at 5=-3 8=-13
passage money<|put|in 1=10 2=-3 5=-7 7=21 8=18
passage money<|rais 0=-5 1=-15 2=4 3=-3 4=-4 5=-4 6=4 7=-3 8=-23
passage money<|reach 5=-4 8=-13
passage money<|rent|of 0=9 8=3
passage money<|s 2=17 4=4 8=11
passage money<|said 0=-13 8=-16
passage money<|shar|for 1=8 4=-3
passage money<|sign|a 2=-28 7=11 8=-20
passage money<|sign|for 2=7 8=3
passage money<|sold 0=-7 2=3 8=-9
passage money<|spend 0=-5 1=3 2=-6 3=-8 4=-3 5=27 6=-4 7=-8
passage money<|spent 0=-3 8=-9
passage money<|stand|at 0=-4 7=18 8=11
passage money<|stood|at 5=-3 8=-8
passage money<|sum|of 0=11 5=-4 8=4
passage money<|suppli 0=-8 2=18 7=6 8=10
passage money<|swallow 4=-4 5=10
passage money<|taken 0=-3 1=-3 2=-3 8=-14
passage money<|target|of 8=-9
passage money<|the 0=-16 1=-6 2=14 3=-16 4=8 5=22 6=-5
passage money<|the|party 2=-6 7=7
passage money<|to 0=21 1=-3 2=-15 4=-8 5=-7 6=-6 7=5 8=-12
passage money<|to|be 0=-3 5=-3 8=-11
passage money<|to|buy 0=10 8=6
passage money<|to|invest 1=-6 5=11
passage money<|to|spend 1=-3 3=-4 5=18 7=-3 8=7
passage money<|up 2=9 3=7 7=-5 8=7
passage money<|valu|of 0=12 8=6
passage money<|want 0=-7 4=-5 8=-21
passage money<|was 0=-5 1=4 8=-8
passage money<|was|worth 0=-4 8=-10
passage money<|will|get 0=12 5=-6 7=-3
passage money<|will|pay 0=14 4=-4 8=4
passage money<|will|spend 1=9 5=-4 8=4
passage money<|will|swallow 5=13 8=11
passage money<|with 0=-11 1=26 2=-3 3=-3 5=-4 6=-8 7=6 8=4
passage money<|worth 0=28 2=-10 3=-4 5=-14 7=-12 8=-7
passage money<|year|, 0=17 5=4 8=15
passage money<|“ 2=-3 3=-3 4=-6 5=3 7=-4 8=-14
passage money<|一|批 2=-6 8=-9
passage money<|一|笔 0=5 2=8 4=-3 6=-3 7=-10 8=-6
passage money<|三|年 0=9 8=6
passage money<|下 2=-5 4=-3 5=-3 6=7 8=-7
passage money<|业|额 0=-3 8=-9
passage money<|为 0=8 1=-6 4=13 5=-13 7=-3
passage money<|了 0=-22 1=3 2=-3 3=-5 4=-11 6=-16 7=11 8=-37
passage money<|了|, 0=7 2=-3 5=5 8=4
passage money<|五|年 0=4 3=7 8=8
passage money<|交 0=-6 3=3 7=-3 8=-9
passage money<|付 0=7 1=-12 2=-7 3=15 5=-10 6=11 7=8 8=11
passage money<|付|款 0=-12 8=-21
passage money<|付|的 1=4 7=9 8=7
passage money<|以 0=9 2=-6 3=-4 4=34 5=-7 6=-5 7=-3 8=17
passage money<|价 0=7 2=-9 3=4 4=40 5=-17 6=-8 7=25 8=39
passage money<|价|为 1=-3 4=15 8=10
passage money<|价|格 0=-10 8=-9
passage money<|价|款 0=11 8=10
passage money<|价|钱 0=-3 4=13 8=5
passage money<|估 1=-3 8=-7
passage money<|余 0=3 2=21 3=12 8=33
passage money<|作|价 0=-9 4=20 7=14 8=19
passage money<|供 0=-4 2=10 6=4 8=6
passage money<|借 1=-4 2=11
passage money<|借|了 2=7 8=7
passage money<|借|得 2=-7 8=-8
passage money<|借|款 2=16 8=11
passage money<|值 0=13 1=-6 2=-15 3=-5 4=-24 5=-4 6=-4 8=-43
passage money<|偿 0=-7 8=-13
passage money<|入 0=-3 1=-8 2=4 4=5 5=-11 7=-4 8=-20
passage money<|共 0=-7 1=-5 2=3 3=5 5=-3 6=4 7=-4 8=-7
passage money<|其|余 0=4 3=12 8=15
passage money<|出 0=-11 1=-6 2=8 4=5 7=15 8=8
passage money<|出|资 1=-4 2=6 4=4 5=-12 7=32 8=22
passage money<|到 0=-12 1=4 3=-6 6=-3 7=7 8=-11
passage money<|到|账 7=-11 8=-11
passage money<|加 4=-5 8=-9
passage money<|务|费 7=-15 8=-16
passage money<|升|至 2=-3 5=-5 8=-12
passage money<|单 0=10 8=5
passage money<|卖 0=-4 3=-3 4=-3 8=-15
passage money<|卖|了 0=-3 2=-3 4=-4 8=-14
passage money<|占 5=24 8=21
passage money<|即 0=-4 2=-11 6=23 8=3
passage money<|厂|的 1=-3 5=7
passage money<|及 1=5 2=4 8=7
passage money<|取|了 2=-11 8=-12
passage money<|合 0=13 2=-3 3=-9
passage money<|合|同 0=8 8=4
passage money<|合|计 0=11 2=4 3=6 4=-4 5=-3 6=-3 7=-4 8=5
passage money<|同 0=8 8=4
passage money<|同|价 0=10 8=5
passage money<|在 0=-4 1=6 4=18 8=14
passage money<|地|价 0=-6 4=4 8=-7
passage money<|家|, 0=-7 2=8 4=6
passage money<|对|价 0=-3 4=12 8=7
passage money<|少|付 3=-4 8=-10
passage money<|差 8=-7
passage money<|布|以 3=-13 8=-14
passage money<|年 0=8 3=25 4=-13 7=-3 8=12
passage money<|底|价 7=9 8=3
passage money<|度 1=-5 6=8 8=-5
passage money<|得 1=4 2=3 4=-6 6=8 8=3
passage money<|总|价 0=20 1=-3 4=12 6=-3 7=-3 8=18
passage money<|总|值 0=12 8=3
passage money<|总|额 0=8 2=-4 4=-8 7=-3 8=-7
passage money<|息 2=-4 8=-8
passage money<|意|拿 1=8 2=-4
passage money<|成|交 0=-3 8=-12
passage money<|批 2=-6 8=-9
passage money<|把 1=8 3=-3 4=-3
passage money<|投 0=-7 1=15 2=-4 3=-3 5=13 7=4 8=14
passage money<|投|入 1=-10 5=-11 7=-3 8=-27
passage money<|投|资 0=-9 1=-11 2=-4 5=36 8=9
passage money<|折|合 3=-8 8=-10
passage money<|拨 2=-9 7=3 8=-9
passage money<|拿 1=14 2=-4 4=-6
passage money<|拿|出 5=-3 7=7
passage money<|拿|到 7=7
passage money<|捐 7=7
passage money<|提|了 2=-3 6=-13 8=-17
passage money<|提|供 0=-4 2=10 6=4 8=6
passage money<|支 0=3 6=-11 8=-10
passage money<|支|的 2=-19 8=-23
passage money<|收 0=-3 3=7 4=6 7=-4
passage money<|放|出 5=-3 8=-11
passage money<|是 0=24 1=5 2=-5 4=4 5=3 6=3 8=31
passage money<|有 2=3 3=8 5=-4
passage money<|权|金 3=9 8=7
passage money<|来 0=10 2=5 7=4 8=15
passage money<|格 0=-10 8=-9
passage money<|欠|party 2=-7 8=-11
passage money<|款 0=10 1=-5 3=-6 4=-13 5=-12 7=-3 8=-22
passage money<|款|, 2=9 8=7
passage money<|每|年 0=-8 3=21 4=-10
passage money<|求|偿 0=-3 7=-3 8=-12
passage money<|注|资 1=13 2=-3 8=3
passage money<|现|金 2=-5 8=-9
passage money<|用 3=-5 4=12 5=3 8=4
passage money<|用|了 2=-10 8=-15
passage money<|的 0=-25 1=19 2=16 3=-10 6=13 7=8 8=13
passage money<|的|, 0=10 2=-3 8=4
passage money<|的|是 0=20 3=-3 5=-6 8=10
passage money<|省 4=-3 8=-10
passage money<|省|下 2=-4 8=-11
passage money<|砸 0=-16 5=28 8=6
passage money<|租 0=12 2=4 8=7
passage money<|称 8=-7
passage money<|程|款 0=11 5=-8
passage money<|笔 0=3 2=9 4=-4 5=3 6=-3 7=-8 8=-4
passage money<|筹|得 2=-3 6=10 8=5
passage money<|算 0=3 1=-3 2=-3 4=6 5=29 7=-3 8=25
passage money<|算|为 5=-10 8=-13
passage money<|索|赔 8=-7
passage money<|约|合 0=11 8=9
passage money<|约|金 3=7 8=4
passage money<|给|party 0=9 4=-3 7=4 8=6
passage money<|给|了 2=7 7=3 8=6
passage money<|缴 1=9 2=-4 3=9 4=-4 5=-5 7=9 8=10
passage money<|罚 2=-4 8=-15
passage money<|花 0=-6 4=16 5=22 7=-3 8=27
passage money<|花|了 0=-3 1=-5 4=3 5=3 8=-7
passage money<|融|资 1=-5 8=-11
passage money<|补|贴 7=12 8=6
passage money<|要|投 0=-3 1=12 5=7 7=-3 8=7
passage money<|要|花 0=-3 5=19 8=13
passage money<|计 0=14 2=3 4=-5 5=-3 6=-3 8=5
passage money<|订|的 5=8 8=6
passage money<|认|缴 1=11 2=-4 5=-3 7=3 8=4
passage money<|证|, 2=-3 6=7
passage money<|证|金 1=-5 8=-8
passage money<|账 0=3 7=-11 8=-11
passage money<|货 5=-4 7=-3 8=-14
passage money<|贴 0=-4 2=-3 7=11
passage money<|贷 2=7 8=3
passage money<|贷|款 6=7
passage money<|费 1=-6 2=-7 3=26 4=-8 5=8 7=-8
passage money<|资 0=-6 1=9 2=-8 3=-4 5=22 6=-6 7=23 8=29
passage money<|资|额 5=14 8=9
passage money<|赔 1=-5 3=-3 4=-3 7=8 8=-6
passage money<|赔|付 6=10 8=4
passage money<|赚 0=-4 4=-3 5=-4 8=-18
passage money<|走 2=-6 8=-8
passage money<|轮 1=9
passage money<|达 0=-3 1=-4 2=-4 8=-17
passage money<|过|的 8=-8
passage money<|还 7=7
passage money<|进 5=8 8=6
passage money<|金 0=-7 1=-9 3=24 5=-5 6=-4
passage money<|金|额 0=40 1=14 3=-5 4=-7 5=-8 7=-9 8=26
passage money<|钱 0=-4 2=4 3=-3 4=13 8=8
passage money<|门|费 3=13 8=9
passage money<|需 5=10
passage money<|面|值 2=-3 4=-17 8=-22
passage money<|预|付 0=4 3=10 7=-4 8=5
passage money<|预|算 1=-3 4=5 5=30 7=-3 8=24
passage money<|领 0=-10 7=4 8=-6
passage money<|额 0=39 1=15 2=-8 3=-11 4=-18 5=4 6=19 7=-16 8=20
passage money<|额|OTHER 0=-12 8=-16
passage money<|额|度 1=-5 6=8 8=-5
passage money>|( 0=19 1=-3 2=-3 5=3 7=-4 8=12
passage money>|(|other 0=13 4=-3 5=4 8=9
passage money>|(|约 0=4 3=3 8=8
passage money>|) 0=-8 5=5 8=-12
passage money>|, 0=16 1=-5 2=13 3=-3 7=18 8=10
passage money>|,|DATE 0=16 1=-7 2=-3 3=-4 4=5 5=-3 6=15 7=-3 8=13
passage money>|,|a 0=9 5=7 8=7
passage money>|,|all 0=-6 1=3 3=11 8=4
passage money>|,|and 1=-3 2=-5 3=-4 4=20 5=5 8=13
passage money>|,|completion 0=-4 4=8
passage money>|,|for 7=9 8=6
passage money>|,|half 0=-5 1=-4 2=10 4=4 8=3
passage money>|,|has 2=-11 5=5 8=-8
passage money>|,|in 0=-5 5=4 6=8 8=3
passage money>|,|is 0=11 5=-3
passage money>|,|other 1=-13 2=-3 8=-16
passage money>|,|party 0=-7 1=-5 2=-14 3=4 4=-7 5=-13 6=6 7=-9 8=-41
passage money>|,|pronoun 0=10 1=6 2=-5 3=-5 4=-5 5=-5 6=4 7=-11 8=-10
passage money>|,|said 5=-4 8=-8
passage money>|,|the 2=3 4=-6 5=-5 7=13
passage money>|,|to 1=-3 2=9 4=4 7=-4
passage money>|,|was 0=-17 1=-3 2=-4 3=6 5=-3 6=-4 7=-3 8=-26
passage money>|,|which 0=-5 1=-3 2=-3 4=-7 6=-3 7=5 8=-19
passage money>|,|with 0=-5 1=-3 2=-5 3=3 4=14
passage money>|,|“ 0=5 2=5 7=7 8=10
passage money>|,|一 0=-5 1=8 2=-6 4=6 5=4 8=4
passage money>|,|三 2=8 3=-3 4=6 7=-3 8=4
passage money>|,|交 0=16 8=13
passage money>|,|估 0=-10 1=3 8=-10
passage money>|,|余 0=-4 4=-6 7=17
passage money>|,|作 4=-23 7=5 8=-22
passage money>|,|分 0=8 2=-6 3=-4 4=19 5=9 6=-3 7=-4 8=19
passage money>|,|到 0=13 8=11
passage money>|,|十 3=9 8=7
passage money>|,|卖 4=9 8=4
passage money>|,|受 2=-9 6=13 7=9 8=7
passage money>|,|合 0=-15 4=11 7=3 8=-5
passage money>|,|同 1=-3 2=-6 5=-3 8=-17
passage money>|,|后 0=10 1=-3 5=3 8=6
passage money>|,|均 5=16 8=16
passage money>|,|头 0=4 4=7 8=9
passage money>|,|实 0=8 8=6
passage money>|,|工 0=12 8=11
passage money>|,|已 0=11 1=-3 3=-5 4=-6 5=-3 7=8
passage money>|,|年 1=-3 2=27 8=21
passage money>|,|建 5=10 8=5
passage money>|,|当 2=9 8=7
passage money>|,|截 0=9 8=7
passage money>|,|月 0=9 2=6 4=-3 5=-8 8=3
passage money>|,|条 1=8 7=-3
passage money>|,|此 0=-3 2=-3 8=-9
passage money>|,|比 0=3 5=15 8=14
passage money>|,|没 8=-9
passage money>|,|用 1=-5 8=-10
passage money>|,|第 0=6 7=3 8=7
passage money>|,|签 0=3 3=6 8=7
passage money>|,|统 2=-5 8=-12
passage money>|,|董 5=8 8=5
passage money>|,|评 2=8 8=5
passage money>|,|贷 2=-5 6=16 8=8
passage money>|,|转 2=7 7=-5 8=-3
passage money>|,|还 0=-6 4=3 5=3 7=7 8=3
passage money>|,|这 1=5 6=9 8=9
passage money>|,|钱 1=6 3=5 6=-4 7=3 8=7
passage money>|,|首 0=5 1=8 5=-6
passage money>|9 0=13 8=11
passage money>|DATE 0=-18 1=7 2=-5 3=-3 4=-4 5=-8 7=-5 8=-36
passage money>|OTHER 0=-4 4=-10 8=-21
passage money>|OTHER|, 0=10 8=5
passage money>|PRONOUN 0=-6 1=-6 2=4 3=-4 4=6 5=-7 7=18 8=6
passage money>|^ 0=16 1=-6 2=-59 3=11 5=-37 6=11 7=15 8=-49
passage money>|a 0=9 1=-3 2=-8 4=-18 5=-12 6=-6 8=-34
passage money>|and 0=11 1=3 2=-9 3=14 4=11 5=-6 6=4 7=-10 8=16
passage money>|and|a 0=-4 2=-3 4=11 7=-4 8=3
passage money>|and|party 0=8
passage money>|at 1=-3 4=-4 8=-10
passage money>|a|month 0=-8 1=8 8=-8
passage money>|a|season 0=8 3=8 4=-6 8=7
passage money>|a|year 0=11 1=-8 2=-3 3=-8 4=-8 5=-7 6=-4 8=-21
passage money>|bid 4=8
passage money>|by 0=10 1=-6 2=8 3=-4 4=-5 5=6 6=-3 7=3 8=8
passage money>|by|DATE 0=-3 2=-4 5=11
passage money>|by|the 2=7 8=3
passage money>|contract 0=11 8=3
passage money>|deal 4=8
passage money>|due 2=14 8=12
passage money>|facility 2=9 8=4
passage money>|for 1=14 2=6 3=-7 4=9 5=-7 6=-9 7=15 8=17
passage money>|for|9 1=12 8=7
passage money>|for|PRONOUN 0=-8 3=-3 4=14 7=-6 8=-5
passage money>|for|a 0=-11 4=5 5=9 7=6 8=9
passage money>|for|all 1=8 3=-3 4=-3
passage money>|for|company 0=-3 2=8 4=4 6=-3 8=3
passage money>|for|party 2=4 4=8 5=-3 7=-3 8=4
passage money>|for|the 0=9 2=-3 3=-9 4=10 5=-5 6=-3 7=8 8=9
passage money>|from 0=-15 1=17 2=10 4=-12 7=3
passage money>|from|party 0=-15 1=16 4=-8 6=4 7=-7 8=-9
passage money>|from|the 0=-5 1=7 7=11 8=9
passage money>|grant 2=-8 8=-13
passage money>|has 0=15 4=-4 6=3 8=9
passage money>|has|been 0=15 4=-4 8=9
passage money>|if 0=4 2=-3 3=3 4=-3 5=-3 7=-4 8=-8
passage money>|if|PRONOUN 3=-7 8=-10
passage money>|in 0=-19 1=-4 3=16 4=-7 5=-11 6=3 7=5 8=-16
passage money>|into 1=15 4=-3 5=4 7=-4 8=6
passage money>|into|party 1=8
passage money>|in|DATE 2=12 4=-3 5=-3 7=-10 8=-8
passage money>|in|all 0=4 4=-4 5=8 7=-5
passage money>|in|cash 3=11 8=6
passage money>|in|the 0=-12 2=10 5=-3 8=-12
passage money>|is 0=-15 1=-7 3=-4 4=19 5=-3 6=-4 7=4 8=-9
passage money>|job 0=10 8=4
passage money>|last 0=-6 1=-4 2=-3 8=-19
passage money>|later 0=6 3=8 4=-3 8=9
passage money>|line 0=-3 2=16 8=10
passage money>|line|from 0=-3 2=15 8=9
passage money>|loan 2=8
passage money>|market 4=-4 8=-12
passage money>|more|in 2=-3 8=-8
passage money>|now 0=-4 3=29 8=19
passage money>|of 0=3 1=27 2=6 3=-19 4=-36 5=15 7=-21 8=-16
passage money>|offer 1=-3 2=-4 4=19 5=-4 8=4
passage money>|of|cash 1=-3 5=-4 8=-14
passage money>|of|damag 8=-8
passage money>|of|equity 1=10 4=-3 8=3
passage money>|of|fresh 1=14 8=4
passage money>|of|good 0=-4 4=-3 8=-14
passage money>|of|party 1=3 5=7 6=5 8=8
passage money>|of|pronoun 0=-7 1=26 2=-16 3=-6 4=-5 5=20 6=-7 7=-6
passage money>|of|spend 5=16 8=11
passage money>|of|ten-year 0=-3 2=9 8=5
passage money>|of|the 0=-4 1=3 4=-3 6=7 8=3
passage money>|on 0=-3 2=-6 3=-8 4=4 5=8 6=-4 7=-7 8=-12
passage money>|on|a 0=-5 5=21 8=13
passage money>|on|averag 8=-8
passage money>|on|pronoun 0=-5 4=10 5=6 8=6
passage money>|on|the 0=5 4=3 5=9 7=-3 8=8
passage money>|order 0=25 2=-4 4=-4 8=11
passage money>|order|for 0=10 8=3
passage money>|over 0=26 3=-4 4=-8 5=-3 8=8
passage money>|overdraft 2=11 8=6
passage money>|party 0=-8 2=34 4=-9 5=12 8=29
passage money>|per 0=13 8=6
passage money>|performanc 6=8
passage money>|performanc|bond 6=8
passage money>|poorer 5=-3 8=-7
passage money>|poorer|than 5=-3 8=-7
passage money>|pronoun|was 8=-7
passage money>|pump 1=-6 5=13 7=-4
passage money>|revolv 0=-3 2=13 8=7
passage money>|revolv|line 0=-3 2=12 8=7
passage money>|s 4=-3 8=-10
passage money>|sale 1=7
passage money>|sale|of 1=7
passage money>|short 0=-8 8=-14
passage money>|swoop 4=7
passage money>|s|worth 4=-3 8=-10
passage money>|that 1=-3 2=8 4=7 7=-3 8=6
passage money>|to 0=-5 1=4 3=4 4=-5 5=-7 6=-7 7=15
passage money>|toward 0=-4 2=3 7=-13 8=-20
passage money>|toward|the 0=-4 7=-13 8=-22
passage money>|to|be 0=-6 1=-3 3=8 4=11 7=-3
passage money>|to|build 0=10 5=-8 7=-3 8=-3
passage money>|to|party 0=-7 2=7 4=-9 7=12 8=3
passage money>|to|the 1=10 3=-7 4=-4 5=-3 7=15 8=6
passage money>|under|a 2=7 8=6
passage money>|was 2=-3 5=-3 7=-3 8=-10
passage money>|went 0=-3 8=-8
passage money>|which 0=-4 4=-3 5=-5 8=-14
passage money>|will 0=-3 5=4 7=7 8=3
passage money>|within 3=13 8=9
passage money>|within|9 3=13 8=9
passage money>|worth 0=6 1=-3 4=-4 8=-9
passage money>|— 0=-16 6=-11 8=-29
passage money>|—|— 0=-16 6=-11 8=-29
passage money>|” 0=12 1=-4 2=-7 3=-3 5=6 7=-5 8=-4
passage money>|”|, 0=7 1=-3 8=-4
passage money>|一 0=-6 2=-9 7=5 8=-12
passage money>|七 0=-6 2=8 7=-9 8=-11
passage money>|三 2=8 8=5
passage money>|三|年 2=8 8=5
passage money>|与 1=3 3=13 8=13
passage money>|之 4=21 8=22
passage money>|之|间 4=21 8=21
passage money>|买 0=-3 1=-6 3=-3 4=16 6=3 7=-3 8=3
passage money>|买|下 1=-3 4=13 8=5
passage money>|保 6=7
passage money>|债 6=8 8=5
passage money>|债|券 2=-4 6=7
passage money>|入 1=15 5=-4 8=8
passage money>|入|股 1=13 5=-4 8=4
passage money>|分 0=-8 6=5 7=4 8=-4
passage money>|到 1=6 3=-13 8=-11
passage money>|到|账 1=7 3=-13 8=-11
passage money>|参 1=15 5=-3 7=-4 8=3
passage money>|参|股 1=9 7=-3 8=3
passage money>|取 1=3 3=9 8=7
passage money>|取|得 1=3 3=9 8=7
passage money>|受 3=-14 4=5 8=-12
passage money>|受|让 3=-14 4=5 8=-12
passage money>|在 1=7 8=5
passage money>|定 0=-4 8=-7
passage money>|定|金 0=-4 8=-9
passage money>|将 4=7
passage money>|就 0=-4 8=-9
passage money>|工 0=8 8=4
passage money>|工|程 0=8 8=4
passage money>|已 0=-6 2=-8 3=24 5=-3 6=-3 7=-14 8=-8
passage money>|已|付 0=-5 4=7
passage money>|并 0=-5 1=-3 8=-8
passage money>|建 1=-4 5=24 8=13
passage money>|归 7=7
passage money>|归|party 7=7
passage money>|循 2=9 8=3
passage money>|循|环 2=9 8=3
passage money>|承 0=-4 1=6 4=10 8=7
passage money>|承|接 0=-5 4=10 8=4
passage money>|把 1=-3 4=17 8=6
passage money>|把|party 4=10 8=4
passage money>|投 0=-4 2=-3 3=10 5=11 8=11
passage money>|投|得 3=11 8=3
passage money>|投|资 1=-3 5=14 8=7
passage money>|换 0=-9 1=15 4=4 5=4 7=-5 8=4
passage money>|换|取 1=7
passage money>|换|新 0=-8 5=5 8=-7
passage money>|收 4=8
passage money>|现 1=-8 3=3 7=10
passage money>|现|金 1=-8 3=3 7=10
passage money>|的 0=21 2=7 3=-9 4=4 5=14 6=-5 7=5 8=27
passage money>|的|单 0=8 4=-3
passage money>|的|合 0=14 8=7
passage money>|的|固 0=7 5=-5
passage money>|的|开 3=9 5=-3 8=3
passage money>|的|补 7=8 8=4
passage money>|的|质 6=-5 8=-8
passage money>|盖 0=-8 5=11 8=3
passage money>|租 0=-4 6=11 8=3
passage money>|联 6=9 8=4
passage money>|联|贷 6=9 8=4
passage money>|股 1=3 2=-18 8=-18
passage money>|股|东 2=-18 8=-19
passage money>|落 4=-5 8=-11
passage money>|设 1=7 8=4
passage money>|诚 0=-3 8=-9
passage money>|诚|意 0=-3 8=-9
passage money>|购 7=11 8=6
passage money>|购|置 7=11 8=5
passage money>|贷 6=8 8=6
passage money>|贷|款 6=8 8=6
passage money>|资 1=7 2=-3
passage money>|资|本 1=8
passage money>|过 1=-4 2=14 6=-6
passage money>|过|桥 1=-4 2=13 6=-6
passage money>|银 2=13 6=-7 8=5
passage money>|银|团 2=13 6=-7 8=5
passage money>|预 0=-3 2=7 5=4 8=5
passage money>|预|付 0=-3 2=7
passage named|0 0=-25 1=-20 2=-19 3=-32 4=-31 5=-18 6=-47 7=-10 8=-136
passage named|1 0=-10 1=-17 2=-6 3=-8 4=-16 6=-20 7=-21 8=-86
passage named|2 0=7 2=4 3=-3 4=-7 5=-7 6=-22 8=-52
passage named|3 0=-14 1=-16 2=-16 3=-13 4=13 5=-12 6=47 7=-13 8=-27
passage named|4 0=8 1=11 2=-3 3=3 6=-3 7=4 8=13
passage paid 1=3 2=6 3=-18 4=-10 5=5 6=-6 7=12 8=-14
passage party|bank 0=-29 1=-20 2=31 3=-32 4=-18 5=-25 6=21 7=-34 8=-59
passage party|buyer 0=22 2=-15 3=4 4=-15 5=-14 6=-6 7=-16 8=-28
passage party|firm 0=10 1=-5 2=-9 4=5 5=-3 6=12 7=-3 8=-53
passage party|fund 0=-26 1=23 2=5 3=-22 4=19 5=-19 6=-14 7=-12 8=-31
passage party|seller 0=-7 1=-6 2=-41 3=-14 4=-15 6=-13 7=-13 8=-76
passage party|state 0=-23 1=-12 2=-21 4=-20 5=-4 6=17 7=14 8=-49
passage previous|acquisition 0=-20 1=-16 2=-9 4=35 6=-3 7=-5 8=-14
passage previous|buildout 0=-11 1=7 2=-8 3=-13 5=36 6=6 7=-13
passage previous|debt 0=-41 1=12 2=37 3=-22 4=-15 5=-16 6=7 7=-15 8=-32
passage previous|equity 0=-31 1=30 2=-18 3=-7 4=27 5=-12 6=-6 7=-3 8=-16
passage previous|guarantee 1=-5 2=-14 3=-4 4=-4 5=-4 6=52 7=-6 8=18
passage previous|licence 0=3 1=-7 2=-11 3=57 4=-7 5=-13 6=-10 7=-11 8=9
passage previous|other 0=-21 1=-24 2=-14 3=-11 4=3 6=-3 7=52 8=-6
passage previous|trade 0=26 1=-18 2=5 3=-20 5=-17 6=-8 7=-6 8=-26
passage quoted 0=-17 1=-7 2=8 3=-3 4=-11 5=-10 6=-4 8=-43
passage rule|acquisition 0=-11 1=5 2=-12 3=-4 4=19 6=-5 8=-14
passage rule|acquisition|told 0=-5 1=7 3=6 4=16 6=-9 7=-11 8=-6
passage rule|acquisition|untold 0=-8 1=-3 2=-12 3=-12 4=6 6=4 7=12 8=-11
passage rule|buildout 0=16 1=-3 2=-14 3=-8 4=-3 5=12 6=-13 7=3 8=-8
passage rule|buildout|told 0=6 2=-10 3=-6 4=-4 5=18 6=-7 7=-6 8=-7
passage rule|buildout|untold 0=13 1=-6 2=-4 5=-8 6=-7 7=10 8=-3
passage rule|debt 0=-9 1=3 2=18 3=-16 4=-4 5=-6 8=-25
passage rule|debt|told 1=-7 2=8 3=-4 4=-10 5=4 6=6 7=-5 8=-22
passage rule|debt|untold 0=-7 1=12 2=14 3=-14 4=5 5=-11 6=-5 7=3 8=-12
passage rule|equity 0=-11 1=17 2=7 3=-9 4=-4 5=4 6=-9 7=-8 8=-20
passage rule|equity|told 0=-6 1=20 2=5 3=-12 4=10 5=-12 6=-8 7=5
passage rule|equity|untold 0=-5 1=-3 4=-16 5=17 7=-15 8=-23
passage rule|guarantee 0=6 1=-4 3=3 4=-11 5=-6 6=12 7=-4 8=-10
passage rule|guarantee|told 0=8 1=-3 3=-10 4=-10 5=-5 6=5 8=-17
passage rule|guarantee|untold 3=12 6=9 7=-3 8=9
passage rule|licence 0=-18 1=-10 2=-6 3=30 4=-4 5=-9 6=-7 7=4 8=-15
passage rule|licence|told 0=-11 1=-11 3=28 4=-4 6=-6 7=10 8=5
passage rule|licence|untold 0=-8 2=-9 3=6 5=-8 7=-6 8=-25
passage rule|other 0=5 1=-4 2=6 3=-4 5=-5 6=3 7=4 8=-22
passage rule|other|told 0=-7 1=-9 2=8 4=-11 7=16 8=-11
passage rule|other|untold 0=9 3=-5 4=8 5=-4 6=5 7=-8 8=-18
passage rule|trade 0=15 1=-6 2=-3 3=-6 4=-4 8=-27
passage rule|trade|told 0=15 2=-7 3=-9 4=8 5=-3 6=5 7=-16 8=-21
passage rule|trade|untold 0=4 1=-7 2=4 4=-16 5=6 6=-8 7=15 8=-17
passage scale|10 0=11 1=-7 2=8 3=-16 4=5 5=25 6=-16 7=-29 8=-15
passage scale|11 0=-39 2=-7 3=-10 4=-5 5=-23 6=-7 7=7 8=-71
passage scale|12 2=-9 4=-7 5=-8 6=-3 7=7 8=-22
passage scale|3 0=-4 4=-3 7=9
passage scale|4 0=-4 1=-4 2=-4 4=-5 5=-3 7=7 8=-16
passage scale|6 0=-7 1=-5 2=-12 4=-7 5=-5 6=-4 7=19 8=-16
passage scale|7 0=7 2=-39 3=13 4=-24 5=-15 6=6 7=43 8=-9
passage scale|8 0=13 1=18 2=23 3=9 4=-9 5=6 6=19 7=-20 8=18
passage scale|9 0=7 2=33 3=-5 4=22 5=13 6=-6 7=-22 8=10
passage size<|a 0=23 8=21
passage size<|and 0=7 8=5
passage size<|contract|for 0=7 8=5
passage size<|for 0=-11 4=-4 7=7 8=-17
passage size<|of 0=14 8=8
passage size<|on 0=-6 8=-8
passage size<|order|for 0=-7 8=-9
passage size<|party|for 0=-10 8=-12
passage size<|party|was 0=-5 8=-7
passage size<|party|的 0=7 8=3
passage size<|tak 0=-5 8=-8
passage size<|take 0=-11 8=-14
passage size<|warrant|for 7=12 8=10
passage size<|was 0=-5 8=-7
passage size<|了 0=-17 8=-20
passage size<|余 0=14 8=12
passage size<|入 0=-6 8=-7
passage size<|年 0=10 8=5
passage size<|把 0=-3 2=-3 8=-8
passage size<|有 7=10 8=7
passage size<|的 0=10 7=3 8=4
passage size<|至 5=5 8=7
passage size<|订|的 0=-7 8=-8
passage size<|购 0=-9 8=-12
passage size<|购|入 0=-6 8=-7
passage size<|采|购 0=-6 8=-10
passage size>|, 1=-3 3=-3 4=-4 5=-7 6=-4 8=-22
passage size>|,|两 0=-8 8=-9
passage size>|,|定 0=-6 8=-7
passage size>|9 0=-13 8=-16
passage size>|DATE 0=-6 8=-10
passage size>|DATE|, 0=-8 8=-9
passage size>|^ 0=8 1=-5 2=-4 3=-5 4=-5 5=5 7=-9 8=-13
passage size>|and 0=-4 8=-9
passage size>|a|year 8=-8
passage size>|from 0=11
passage size>|is 0=7 8=5
passage size>|of 0=3 7=14 8=7
passage size>|over 0=-9 8=-11
passage size>|船 2=-3 8=-12
passage size>|货 0=-4 2=-3 8=-9
passage size>|风 0=-8 7=4 8=-5
passage sized|bare 0=-20 1=-36 2=-47 3=-21 4=-12 5=-26 6=-25 7=-30 8=-144
passage sized|bare|both 0=-7 1=-7 2=-47 3=-3 5=-18 6=3 7=-24 8=-75
passage sized|bare|none 0=-36 1=-19 2=-23 3=-27 4=-7 5=-18 6=-33 7=5 8=-128
passage sized|bare|one 0=-7 1=-40 2=-10 3=-13 4=-17 5=-10 6=-16 7=-28 8=-97
passage sized|bare|told 0=-4 1=4 2=-13 3=-5 4=6 5=-13 6=-11 7=-13 8=-40
passage sized|bare|untold 0=4 1=-8 3=3 4=8 5=14 6=6 8=-28
passage sized|money 1=7 2=20 3=-3 5=9 7=-3 8=-15
passage sized|money|both 0=-3 1=7 2=20 4=10 6=14
passage sized|money|none 0=21 1=-3 2=3 3=-7 4=-31 6=-17 7=-16 8=-32
passage sized|money|one 0=-8 1=5 2=8 4=4 5=13 6=-6 8=-8
passage sized|money|told 1=4 2=11 4=9 5=10 6=7 7=-3 8=4
passage sized|money|untold 0=-13 1=4 2=11 4=-10 5=-8 6=-6 7=8 8=-23
passage sized|rate 0=24 1=-3 2=-9 3=6 4=-24 5=-11 6=-7 7=-4 8=-20
passage sized|rate|both 0=45 1=-8 3=3 4=-14 5=-6 6=-3 7=-3 8=15
passage sized|rate|one 0=-15 1=5 2=-7 3=4 4=-10 5=-5 6=-4 8=-31
passage sized|rate|told 1=-3 2=-4 3=8 4=-8 5=-5 6=-4 7=-4 8=-17
passage sized|rate|untold 0=24 3=-8 4=-11 5=-5
passage sized|size 1=-11 2=-24 3=-17 4=-32 5=-22 6=-15 7=9 8=-63
passage sized|size|both 1=-13 2=-8 3=-19 4=-19 5=-5 6=-9 7=23 8=-31
passage sized|size|none 0=-18 2=-3 5=-4 7=-3 8=-33
passage sized|size|one 0=7 2=-13 4=-14 5=-15 6=-5 7=-14 8=-34
passage sized|size|told 0=4 1=-8 2=-9 3=-6 4=-18 5=-9 6=-10 7=14 8=-26
passage sized|size|untold 2=-8 3=-8 4=-6 5=-10 7=-3 8=-34
passage stage|agreed|meant 0=-12 1=-10 3=-14 4=-27 5=-12 6=-4 7=-12 8=-100
passage stage|agreed|said 0=9 1=-23 2=-12 4=-15 5=3 6=4 7=-11 8=-48
passage stage|completed|meant 0=-11 1=6 3=-5 4=-11 5=-27 6=-4 7=-5 8=-52
passage stage|completed|said 0=-8 2=15 3=-14 4=14 6=-12 8=-14
passage stage|intent|said 0=9 1=-3 2=-17 3=-21 4=9 5=22 6=-8 7=-5 8=-21
passage stage|negotiating|said 0=-27 1=-6 2=4 3=16 4=17 5=-10 6=-10 7=-5 8=-18
passage stage|partly_funded|said 0=-3 1=3 2=-8 4=-3 5=-24 6=-11 8=-37
passage stage|rumoured|said 0=-4 1=4 2=-13 4=24 5=-20 6=4 7=-17 8=-21
passage stage|stalled|said 0=8 1=-5 2=6 3=-10 4=-18 5=9 6=-7 8=-15
passage stage|terminated|said 1=-12 2=-10 3=6 4=-8 5=5 6=-17 7=8 8=-26
passage told 6=-6 7=-5 8=-31
passage unit|GW 0=26 1=-6 2=-7 3=-9 4=-5 5=-9 8=-5
passage unit|GWh 0=-7 1=9 4=4 7=-3 8=-6
passage unit|mtpa 0=12 4=-3
passage unit|shares 0=-8 1=5 4=4 5=-3 6=5 7=13 8=12
passage unit|tonnes 0=34 1=-7 2=-4 3=-8 4=-9 5=-5 6=-4 8=4
passage unit|units 1=-5 2=-13 3=10 4=-14 5=-7 6=-9 8=-31
passage untold 3=-5 4=-5 7=3 8=-43
passage voice| 0=5 1=-19 2=-10 3=-5 4=-18 5=-8 6=-5 7=-8 8=-88
passage voice|asserts 0=-5 1=9 2=-12 3=-17 4=5 5=-3 6=-30 7=-5 8=-51
passage voice|asserts-quoted 0=-24 1=8 2=-4 3=-5 4=-5 5=-16 6=-6 8=-50
passage voice|asserts-quoted|told 0=-6 1=10 2=-8 5=-6 8=-11
passage voice|asserts-quoted|untold 0=-6 2=6 4=-3 5=-4 6=-3 7=7 8=-8
passage voice|asserts|told 1=7 3=-18 4=4 5=-7 6=-18 8=-24
passage voice|asserts|untold 0=-3 1=4 2=4 3=6 4=15 5=3 6=-4 7=-5
passage voice|comments 0=-4 1=-9 4=4 5=-13 6=3 7=-6 8=-28
passage voice|comments|told 0=-10 2=3 5=-3 6=5 7=-5 8=-13
passage voice|comments|untold 0=7 1=-8 2=-3 4=3 5=-8 8=-7
passage voice|commits 0=6 2=13 3=-9 4=-5 6=-5 7=-4 8=-6
passage voice|commits|told 2=8 3=-5 4=3 5=9 8=14
passage voice|commits|untold 0=4 1=-5 2=3 4=-6 5=-6 8=-15
passage voice|denies 0=-5 1=-6 2=11 3=-5 4=-12 5=-8 6=3 7=-7 8=-24
passage voice|denies-quoted 0=-10 4=16 5=5
passage voice|denies-quoted|untold 0=-8 4=9
passage voice|denies|told 2=-6 4=-5 6=3 7=-3 8=-11
passage voice|denies|untold 0=-5 1=-5 2=14 4=-3 5=-4 8=-8
passage voice|estimates 0=-20 1=-7 2=-7 3=-5 4=-11 5=-10 6=-6 7=-12 8=-69
passage voice|estimates|told 0=-9 5=-11 8=-25
passage voice|estimates|untold 0=-3 1=-4 2=-4 4=-5 5=12 6=-3 7=-7 8=-18
passage voice|hedges 0=-23 1=5 3=-3 4=13 7=-17 8=-22
passage voice|hedges|told 0=-7 1=-7 4=7 5=4 7=-8 8=-7
passage voice|hedges|untold 0=-10 1=13 2=-3 5=-3 7=-4 8=-7
passage voice|redefines 0=-9 5=14
passage voice|redefines|told 0=-4 5=9 8=3
passage why|no-payee 0=-3 1=6 2=-9 3=3 4=-4 5=4 6=-9 8=-11
passage why|no-payer 0=-10 1=-3 2=11 3=-4 4=4 5=-14 6=-3 7=24 8=5
passage why|paper 0=23 1=-7 2=-13 3=-7 4=-3 5=3 6=12 7=-3
passage why|second 0=-4 1=9 2=-28 3=-6 4=-8 5=-3 6=7 7=18 8=-18
passage why|silent 0=13 1=4 2=6 4=4 7=-6 8=-10
passage word|% 0=-35 1=32 2=13 3=-11 4=14 5=-14 6=-4 8=-6
passage word|%|, 0=-11 1=-4 2=20 3=-3 4=-8 5=-3 7=9
passage word|%|gross 3=-3 4=9
passage word|%|of 0=-7 1=15 2=-4 3=3 4=-11 7=-5 8=-10
passage word|%|stak 1=17 8=15
passage word|%|的 1=-5 4=9
passage word|%|股 4=11 8=4
passage word|( 0=7 1=-11 2=-7 3=-7 4=-11 5=3 6=-3 7=8 8=-20
passage word|(|9 1=-4 5=3 6=4 7=15 8=9
passage word|(|DATE 0=-13 2=-6 8=-24
passage word|(|other 0=13 4=-3 5=4 8=9
passage word|(|party 1=3 2=3 3=-7 5=-3 6=-4 8=-11
passage word|(|the 0=-9 8=-14
passage word|(|一 0=-7 8=-8
passage word|(|以 0=-4 5=14 8=8
passage word|(|作 0=9 8=7
passage word|(|约 0=7 3=3 8=10
passage word|) 0=9 1=-12 2=-8 3=-9 4=-11 5=8 6=-3 7=7 8=-21
passage word|)|, 0=12 1=3 5=-3 8=9
passage word|)|: 0=11 1=3 2=4 7=-3 8=16
passage word|)|is 0=-6 8=-7
passage word|)|party 0=-15 3=3 7=10 8=-7
passage word|)|与 0=9 8=6
passage word|)|出 6=-3 8=-7
passage word|)|签 0=-6 8=-9
passage word|, 0=18 1=6 2=22 3=11 4=7 5=20 7=6 8=-9
passage word|,|9 0=5 4=-8 6=3 7=4 8=-3
passage word|,|DATE 1=7 3=12 4=10 5=-12 6=20 7=9 8=23
passage word|,|OTHER 0=14 1=-5 2=-4 3=6 6=-12 8=-7
passage word|,|PERSON 0=-5 2=4 3=11 8=9
passage word|,|SIZE 0=13 1=-3 6=5 8=5
passage word|,|a 0=-18 1=8 2=16 3=9 4=3 5=7 6=-12 7=3 8=6
passage word|,|accord 0=-5 4=11 8=4
passage word|,|against 1=7 3=5 4=-3 6=-7 7=-5 8=-7
passage word|,|agre 0=-4 4=12 8=6
passage word|,|all 0=-7 1=7 2=-4 3=6 4=-3 5=5 6=3 8=4
passage word|,|amount 0=18 2=8 8=19
passage word|,|an 1=9 2=-5 5=-4 6=-3 7=4
passage word|,|and 0=-4 1=-11 3=28 4=11 5=-10 6=-21 7=-22 8=-23
passage word|,|are 0=-5 2=-3 8=-10
passage word|,|as 3=-3 4=-7 5=6 6=19 7=-3 8=8
passage word|,|ask 0=-4 4=19 8=13
passage word|,|at 0=-6 1=-4 2=4 4=10 6=-6 7=-8 8=-10
passage word|,|befor 8=-10
passage word|,|both 0=-4 2=18 5=-3 7=-5
passage word|,|but 0=14 1=4 4=-8 5=7 8=10
passage word|,|buy 0=-7 1=10 4=5 8=7
passage word|,|by 0=-11 2=3 3=3 4=-4 6=11 8=-4
passage word|,|can 0=-3 6=8 8=3
passage word|,|cash 0=10 4=-3 8=3
passage word|,|company 0=-4 1=-7 2=12 4=18 7=-11
passage word|,|completion 0=-4 4=8
passage word|,|count 2=-8 8=-12
passage word|,|dat 0=20 8=16
passage word|,|end 0=3 4=8 8=6
passage word|,|fewer 0=-6 8=-7
passage word|,|for 0=28 1=-10 2=-14 3=7 4=6 6=11 7=10 8=35
passage word|,|from 0=17 1=-5 2=9 3=-6 4=-12 5=4 8=7
passage word|,|got 8=-7
passage word|,|guarante 6=-7 8=-10
passage word|,|had 0=-5 2=9 3=-3 4=19 7=-8 8=6
passage word|,|half 0=-3 2=10 4=3 8=4
passage word|,|has 0=10 2=-5 3=-4 4=6 5=9 6=7 8=15
passage word|,|hav 3=-3 4=15 5=6 6=-4 7=-5 8=6
passage word|,|head 0=7 8=5
passage word|,|if 0=-4 1=-3 2=9 4=-3 6=5 7=-4 8=-4
passage word|,|in 0=-9 1=17 2=-5 3=14 4=-3 6=9 8=19
passage word|,|includ 0=-3 8=-8
passage word|,|is 2=-12 3=9 5=-9 6=-5 7=9 8=-12
passage word|,|led 8=-8
passage word|,|let 0=-3 3=20 8=15
passage word|,|meanwhil 0=8 2=-3 4=-3
passage word|,|money 0=22 2=5 3=-10 4=4 5=8 6=24 7=-4 8=35
passage word|,|most 0=-4 1=-7 2=12 5=7 8=4
passage word|,|not 2=13 6=3 8=13
passage word|,|of 0=-7 1=-5 2=9 3=-4 6=6 7=-7 8=-11
passage word|,|on 0=5 1=-10 2=15 4=9 5=12 7=-3 8=27
passage word|,|once 2=-4 3=-3 4=-5 5=4 8=-12
passage word|,|order 0=10 8=4
passage word|,|out 7=9
passage word|,|paid 0=8 1=4 3=4 4=-5 8=6
passage word|,|party 0=10 1=3 2=-3 4=15 5=12 6=-7 7=-9 8=-7
passage word|,|pay 1=3 4=-3 6=8 8=7
passage word|,|payabl 0=7 1=-4 2=4 4=-7 7=8 8=6
passage word|,|prais 4=-4 8=-7
passage word|,|pronoun 0=33 1=6 2=-5 3=-26 4=-11 6=23 8=9
passage word|,|regulatory 3=7
passage word|,|run 0=-4 5=-6 8=-14
passage word|,|said 0=-11 1=-5 2=-3 4=-9 5=3 8=-25
passage word|,|second 2=9 8=8
passage word|,|should 2=-6 6=8
passage word|,|sign 0=-3 8=-7
passage word|,|so 1=3 3=-3 5=-3 7=7 8=5
passage word|,|start 0=-6 8=-7
passage word|,|ten 0=9 4=5 8=12
passage word|,|that 0=5 1=6 2=10 4=-12 5=-5 6=5 7=10 8=13
passage word|,|the 0=-13 1=-16 2=8 3=4 4=-4 5=6 7=23
passage word|,|then 0=-4 2=-3 3=7 6=5 7=8 8=7
passage word|,|ther 0=9 1=7 2=-5 4=-3 8=6
passage word|,|though 1=5 2=-3 3=-4 4=-9 5=-3 8=-13
passage word|,|through 0=-12 8=-19
passage word|,|to 0=-10 2=18 3=-3 5=-8 8=-10
passage word|,|too 3=-3 8=-10
passage word|,|took 0=-9 1=-5 2=-4 8=-23
passage word|,|up 5=12 8=10
passage word|,|upsiz 0=-6 2=-10 8=-17
passage word|,|was 1=-5 2=-6 3=5 5=-6 6=3 7=-6 8=-11
passage word|,|were 0=3 2=-3 3=-3 8=-11
passage word|,|wher 0=-9 1=11 3=-4 4=-6 5=-4 7=-3 8=-16
passage word|,|which 0=5 1=12 2=-17 7=-13 8=-14
passage word|,|who 0=7 1=-4 2=-4 3=-3 4=-7 5=-5 6=-3 7=-3 8=-19
passage word|,|whos 1=-10 2=-4 3=3 4=18 5=-7 7=-7 8=-10
passage word|,|will 0=-11 5=16 6=13 8=13
passage word|,|with 0=-3 1=-13 2=-13 3=-3 4=22 5=6 6=-6 7=-5 8=-15
passage word|,|would 0=-5 1=-3 2=-3 4=-6 5=16 8=-4
passage word|,|wrot 4=-8 8=-9
passage word|,|“ 0=33 1=6 2=5 4=-9 5=-8 7=11 8=27
passage word|,|一 0=-10 1=6 2=14 3=-4 6=-3 7=-5 8=-5
passage word|,|三 0=-9 1=-4 4=12 5=-3 6=-5 7=-3 8=-11
passage word|,|不 0=7 1=12 2=-11 3=-4 4=3 5=-3
passage word|,|与 4=7 5=-3
passage word|,|业 0=9 4=-7 8=-4
passage word|,|两 0=-5 2=-6 7=-3 8=-19
passage word|,|为 0=-5 3=11 4=-4 5=6
passage word|,|主 0=8 3=-3 5=4 8=3
passage word|,|九 0=-3 2=3 5=9 8=5
passage word|,|买 0=6 2=-5 5=-5 6=3 7=9 8=5
passage word|,|于 0=16 8=14
passage word|,|五 0=7 2=7 3=6 4=-3 6=-3 8=8
passage word|,|交 0=16 4=6 8=15
passage word|,|亦 0=6 6=3 8=7
passage word|,|从 2=4 4=-3 7=-3 8=-8
passage word|,|付 0=13 3=-3 4=-5 7=3 8=5
passage word|,|代 7=13 8=12
passage word|,|以 0=3 1=-5 4=11 8=3
passage word|,|价 0=7 1=-4 2=-4 3=3 4=9 5=-3 7=-5 8=3
passage word|,|传 4=9 8=7
passage word|,|但 0=-4 1=-5 3=-4 6=-3 7=4 8=-14
passage word|,|余 0=-8 3=-7 4=3 5=-3 8=-15
passage word|,|作 0=-5 1=-4 2=-4 3=-4 4=12 7=10
passage word|,|依 3=4 7=5 8=7
passage word|,|保 0=-5 2=-7 4=-3 6=10 7=-5 8=-9
passage word|,|信 2=-11 6=14
passage word|,|先 0=20 2=5 3=8 8=26
passage word|,|全 2=-4 3=-3 4=3 6=-4 8=-10
passage word|,|公 6=-3 7=7
passage word|,|具 1=12 2=-4 5=3 8=5
passage word|,|再 0=-4 8=-7
passage word|,|写 0=-3 2=4 4=3 7=4 8=7
passage word|,|决 0=7 8=3
passage word|,|出 0=-4 1=8 3=10 5=-3 8=6
passage word|,|分 0=-3 1=4 2=-7 3=-6 4=11 5=9 6=-4 7=-4
passage word|,|则 0=-3 3=9 4=-4
passage word|,|利 2=15 8=10
passage word|,|别 7=-4 8=-10
passage word|,|到 0=7 4=-3
passage word|,|剩 2=3 7=9 8=8
passage word|,|包 0=-7 3=10
passage word|,|十 0=7 2=5 3=9 7=-3 8=15
passage word|,|单 0=9 1=-3 5=5 7=-7
passage word|,|卖 0=6 4=7 8=6
passage word|,|即 0=-4 1=6 5=5 6=8 8=10
passage word|,|原 0=3 1=-5 3=5 5=15 7=-4 8=7
passage word|,|受 2=10 6=4 7=8 8=13
passage word|,|另 0=-3 3=12 7=3 8=10
passage word|,|只 0=5 1=-3 2=-8 3=-4 5=6 8=-7
passage word|,|各 0=-6 5=-4 7=17
passage word|,|合 0=9 1=-5 2=9 3=9 7=5 8=19
passage word|,|同 2=-6 5=-3 8=-15
passage word|,|后 0=10 1=-5 2=-3 4=-3 5=13 8=12
passage word|,|向 0=-3 8=-9
passage word|,|因 0=14 1=-4 3=-4 5=8 7=4 8=15
passage word|,|国 2=-6 8=-8
passage word|,|地 0=-13 1=11 2=-3 3=-3 4=8 5=-5 8=-4
passage word|,|均 1=-3 2=3 5=7 8=4
passage word|,|备 5=-3 7=9 8=5
passage word|,|复 0=-5 8=-8
passage word|,|外 3=9 5=8 8=12
passage word|,|如 1=7 4=7 7=-4 8=6
passage word|,|嫌 2=5 4=9 8=9
passage word|,|将 0=-3 3=4 5=-6 8=-7
passage word|,|就 0=-9 3=4 4=4 6=8
passage word|,|尽 4=7
passage word|,|展 8=-12
passage word|,|工 0=15 5=14 8=20
passage word|,|已 0=4 3=-9 4=-10 5=3 6=-3 7=7 8=-10
passage word|,|市 0=-6 3=3 4=-3 5=-4 7=-5 8=-20
passage word|,|干 0=9 8=5
passage word|,|年 0=-5 1=-6 6=-3 7=-6 8=-21
passage word|,|并 0=10 1=-4 3=4 4=-5 5=4 6=-3 7=-3
passage word|,|底 7=9 8=3
passage word|,|建 5=10 8=6
passage word|,|当 0=-3 1=-6 2=9 4=3 5=-3 7=-5 8=-7
passage word|,|律 2=7
passage word|,|惟 0=-4 8=-13
passage word|,|成 0=-6 4=3 7=-3 8=-12
passage word|,|截 0=-8 8=-8
passage word|,|房 8=-7
passage word|,|打 0=-5 5=4 7=11 8=8
passage word|,|承 0=-3 1=11 4=-5 7=6 8=5
passage word|,|把 1=-3 2=4 4=7 7=3 8=5
passage word|,|投 1=-3 2=-5 5=10 6=3
passage word|,|押 0=-5 8=-7
passage word|,|担 2=10 6=-6
passage word|,|按 0=3 3=5 4=-3 6=3 7=5 8=13
passage word|,|据 0=3 7=15 8=11
passage word|,|收 0=-7 3=6 5=3 6=6 7=-3
passage word|,|改 0=6 2=6 3=3 8=10
passage word|,|数 0=4 1=5 2=4 4=-3 8=9
passage word|,|新 1=-6 3=6 4=8 5=5 8=15
passage word|,|旧 0=-3 3=8 8=3
passage word|,|早 0=8 4=-6
passage word|,|是 0=-9 1=4 2=-5 5=-7 6=5 8=-12
passage word|,|暂 0=7 8=5
passage word|,|最 0=-5 1=3 2=-5 3=5 5=-4 8=-7
passage word|,|月 0=8 2=6 4=-5 8=5
passage word|,|有 0=-7 4=-3 7=4 8=-10
passage word|,|期 2=6 3=7 8=6
passage word|,|条 1=11 7=-3 8=3
passage word|,|校 7=7
passage word|,|案 8=-7
passage word|,|欠 0=9 2=-5
passage word|,|此 0=-5 2=-3 8=-9
passage word|,|母 1=4 6=8 8=11
passage word|,|每 0=10 2=-3 3=8 4=-6 8=4
passage word|,|水 0=9 8=7
passage word|,|没 0=4 1=-4 2=-3 4=20 5=-6 6=-8 7=-6 8=-5
passage word|,|理 0=-5 4=3 7=3 8=-8
passage word|,|用 1=-6 2=9
passage word|,|由 0=9 3=8 5=7 6=9 8=24
passage word|,|目 0=-3 1=-7 2=5 4=-3 8=-14
passage word|,|票 2=8 6=-3 8=4
passage word|,|租 0=5 2=-4 3=-3 6=-3 8=-9
passage word|,|筹 2=10 8=8
passage word|,|签 0=-12 2=-3 3=9 4=-4 5=4 7=-5 8=-14
passage word|,|索 0=-3 6=3 7=-4 8=-11
passage word|,|统 2=-5 8=-12
passage word|,|续 0=7 8=5
passage word|,|老 0=-4 8=-7
passage word|,|而 0=-5 1=8 5=3 7=4 8=9
passage word|,|自 0=-7 2=3 4=-3 5=12
passage word|,|花 0=-3 4=12 5=7 8=10
passage word|,|药 0=-3 3=10 8=3
passage word|,|董 0=-3 1=5 4=-5 5=17 8=11
passage word|,|行 3=-4 7=7 8=-6
passage word|,|被 0=-9 8=-16
passage word|,|要 0=-7 5=-6 7=4 8=-14
passage word|,|计 0=-3 1=-4 5=9 8=-4
passage word|,|订 0=9 8=6
passage word|,|认 1=-5 2=4 8=-8
passage word|,|该 0=-5 1=3 5=-5 7=5 8=-10
passage word|,|说 0=-3 5=-3 7=-3 8=-12
passage word|,|谈 4=14 8=7
passage word|,|货 0=13 8=5
passage word|,|购 0=-11 8=-11
passage word|,|贷 1=3 6=8 8=6
passage word|,|费 0=6 3=7 8=10
passage word|,|赞 1=8 3=-5
passage word|,|转 1=-3 2=10 4=4 7=-5 8=3
passage word|,|还 1=-3 5=4 7=7
passage word|,|这 0=-4 1=11 3=-3 5=4 6=4 8=10
passage word|,|通 1=7 2=-3
passage word|,|造 0=9 5=9 8=14
passage word|,|那 0=12 5=4 8=13
passage word|,|配 1=13 8=8
passage word|,|金 0=26 1=25 3=-5 4=-5 5=-4 7=-4 8=30
passage word|,|钱 0=-3 1=20 2=3 3=12 4=-4 5=-3 6=-7 8=16
passage word|,|集 0=5 4=-8 5=4 8=-3
passage word|,|须 1=-3 2=3 3=6 7=5 8=7
passage word|,|额 1=-5 8=-8
passage word|,|首 0=10 1=6 3=5 5=-8 8=6
passage word|9 0=5 1=12 3=-11 4=-3 5=-13 6=-19 7=6 8=-34
passage word|9|% 0=-35 1=32 2=14 3=-11 4=11 5=-14 6=-4 8=-8
passage word|9|) 1=-4 5=3 6=4 7=14 8=8
passage word|9|9 0=8 4=-6 8=-5
passage word|9|: 0=-7 8=-6
passage word|9|DATE 4=-8 8=-7
passage word|9|billion 0=-8 1=-4 2=-4 4=-4 8=-26
passage word|9|e 0=8 8=5
passage word|9|f 0=-8 8=-9
passage word|9|from 0=11 8=10
passage word|9|in 1=3 3=-3 8=-7
passage word|9|is 4=11 8=7
passage word|9|job 0=-3 5=11 8=3
passage word|9|million 0=-12 1=4 2=-11 3=-4 4=3 5=-3 7=4 8=-22
passage word|9|party 0=-8 1=-9 2=4 3=6 4=-5 5=6 7=5 8=-5
passage word|9|per 1=-4 4=7
passage word|9|s 0=7 4=10 8=8
passage word|9|squar 0=9 8=7
passage word|9|the 0=-8 2=6 8=-4
passage word|9|year 0=20 2=3 7=-3 8=14
passage word|9|万 0=13 1=17 2=-7 4=-7 8=5
passage word|9|个 3=7 7=4 8=6
passage word|9|亿 3=4 4=-7 8=-8
passage word|9|年 0=18 8=12
passage word|9|的 0=-4 3=8
passage word|9|签 3=-8 8=-7
passage word|: 0=-17 1=19 2=8 3=-10 4=8 5=16 6=-5 7=4 8=-14
passage word|:|9 0=8 8=5
passage word|:|DATE 0=-6 1=11 2=-4 3=-4 5=8 7=6 8=6
passage word|:|a 0=3 1=-5 2=7 3=8 4=-8 5=3 6=5 7=-3 8=8
passage word|:|company 0=-6 2=10 4=-6 7=5
passage word|:|money 0=-9 1=-7 2=12 5=11 6=5 7=-5 8=3
passage word|:|other 2=-8 3=3 7=6 8=-5
passage word|:|party 0=4 1=-5 2=10 4=-3 5=-8 7=5 8=-7
passage word|:|pronoun 0=12 1=13 2=-6 3=-7 4=3 5=4 6=-5 7=-4 8=8
passage word|:|that 0=24 2=-3 3=6 5=3 8=28
passage word|:|ther 2=-3 8=-7
passage word|:|you 0=-8 8=-12
passage word|:|“ 0=-13 1=13 2=-11 3=-6 4=16 7=-5 8=-10
passage word|:|一 4=-3 8=-7
passage word|:|总 5=9 8=10
passage word|:|未 0=-4 8=-8
passage word|:|每 0=-5 1=-5 5=-3 8=-13
passage word|:|订 0=-6 8=-7
passage word|; 0=-4 1=-5 2=-7 4=-6 5=-3 6=-16 7=3 8=-34
passage word|? 0=-4 8=-7
passage word|COMPANY|also 3=-3 8=-8
passage word|COMPANY|money 2=19 4=-3 7=-4 8=6
passage word|DATE 0=20 1=4 2=3 3=-7 4=5 5=8 6=-39 7=-17 8=-29
passage word|DATE|) 0=-11 2=-6 4=-3 8=-22
passage word|DATE|, 1=-7 3=-3 4=7 5=6 6=-10 7=5 8=-10
passage word|DATE|: 0=-6 2=-5 8=-19
passage word|DATE|; 8=-8
passage word|DATE|after 4=7 8=4
passage word|DATE|and 0=23 1=-4 2=12 3=4 4=3 5=-5 7=-3 8=26
passage word|DATE|for 0=-8 1=-6 2=-3 4=6 5=11 8=-5
passage word|DATE|from 0=7 4=-3
passage word|DATE|grant 2=10 3=-4 7=-4
passage word|DATE|in 2=8 8=-4
passage word|DATE|money 0=-3 8=-8
passage word|DATE|party 1=-7 4=5 5=-6 6=-3 8=-10
passage word|DATE|pronoun 1=-6 2=-11 3=5 5=8 7=-5 8=-12
passage word|DATE|s 0=-3 2=11 5=12 8=16
passage word|DATE|that 0=4 1=7 2=-6 4=6 5=9 7=-5 8=10
passage word|DATE|the 0=3 4=-3 7=9 8=5
passage word|DATE|to 0=11 1=3 2=-4 3=4 6=3 8=11
passage word|DATE|took 0=8 8=4
passage word|DATE|with 0=-11 1=14 8=-3
passage word|DATE|一 0=10 8=6
passage word|DATE|不 0=-3 8=-7
passage word|DATE|与 0=-10 2=-4 5=7 7=6 8=-4
passage word|DATE|中 1=8 5=-6
passage word|DATE|九 0=-3 4=3 7=7 8=6
passage word|DATE|书 0=-7 8=-8
passage word|DATE|买 0=-4 4=9
passage word|DATE|五 0=-3 6=9 8=4
passage word|DATE|交 0=-4 2=-3 4=10
passage word|DATE|产 5=-10 8=-12
passage word|DATE|付 0=3 3=10 4=-5 8=4
passage word|DATE|公 1=-4 4=3 5=9 8=6
passage word|DATE|冬 0=-3 1=18 8=14
passage word|DATE|到 0=-3 2=-7 4=3 6=11 7=-3 8=-3
passage word|DATE|十 0=-9 4=5 8=-8
passage word|DATE|就 0=10 8=10
passage word|DATE|届 0=15 7=4 8=16
passage word|DATE|已 0=14 1=6 5=-3 7=3 8=16
passage word|DATE|底 0=-4 2=-7 3=-6 6=3 7=-3 8=-16
passage word|DATE|开 5=10 8=3
passage word|DATE|得 0=-4 8=-9
passage word|DATE|才 0=-6 5=9
passage word|DATE|报 0=8 8=5
passage word|DATE|拍 0=-3 3=6 4=6 8=7
passage word|DATE|收 2=7 4=-7 8=-5
passage word|DATE|春 0=-5 1=-3 8=-13
passage word|DATE|澄 4=-4 8=-7
passage word|DATE|点 0=-10 4=-3 5=5 8=-10
passage word|DATE|的 0=6 1=10 2=7 5=-3 8=18
passage word|DATE|签 1=5 2=-3 3=11 4=8 6=-5 8=8
passage word|DATE|经 5=8 8=6
passage word|DATE|给 1=8 2=-11 5=3 8=-5
passage word|DATE|至 0=15 3=3 8=15
passage word|DATE|董 5=9 8=8
passage word|DATE|起 0=-4 2=3 3=9 4=-3
passage word|DATE|转 0=-6 1=12 2=-3 4=-5 8=-3
passage word|DATE|那 0=10 8=10
passage word|MONEY|has 0=13 1=-3 4=-4 6=3 8=4
passage word|MONEY|pronoun 0=-6 1=-6 2=5 3=-4 4=6 5=-8 7=18 8=6
passage word|MONEY|was 2=-3 3=-3 5=-4 7=-3 8=-13
passage word|MONEY|投 0=-4 2=-3 3=10 5=8 8=7
passage word|MONEY|提 6=-11 8=-14
passage word|MONEY|订 8=-7
passage word|MONEY|设 1=7
passage word|OTHER|) 0=26 1=-3 2=-3 4=-3 5=3 7=-4 8=16
passage word|OTHER|OTHER 0=-10 2=3 8=-10
passage word|OTHER|by 0=-10 2=9
passage word|OTHER|in 0=23 3=-12 8=6
passage word|OTHER|money 0=-19 2=8 4=-3 7=-3 8=-23
passage word|OTHER|per 1=4 6=21 7=-4 8=19
passage word|OTHER|— 0=19 6=11 8=29
passage word|OUTLET 0=4 2=6 3=-4 4=8 5=-6 7=-6
passage word|PERSON 0=9 1=11 2=-9 3=-5 4=5 5=-3 7=3 8=-7
passage word|PERSON|, 0=6 2=-3 4=-3 8=-8
passage word|PERSON|: 0=19 1=5 3=-3 4=-3 5=5 6=-5 7=7 8=19
passage word|PERSON|先 6=7 8=7
passage word|PERSON|在 0=4 1=8 8=6
passage word|PERSON|用 2=3 3=11 8=11
passage word|PERSON|表 0=-4 8=-9
passage word|PERSON|认 0=-4 8=-7
passage word|PRONOUN|account 8=-7
passage word|PRONOUN|adviser 2=7 6=-3
passage word|PRONOUN|at 0=11 8=8
passage word|PRONOUN|bid 1=-3 4=11 8=3
passage word|PRONOUN|board 1=5 5=4 8=8
passage word|PRONOUN|cash 5=-3 8=-9
passage word|PRONOUN|claim 7=10 8=9
passage word|PRONOUN|d 8=-8
passage word|PRONOUN|every 0=-5 8=-7
passage word|PRONOUN|expect 2=9 5=-3
passage word|PRONOUN|good 3=7 8=3
passage word|PRONOUN|has 0=-34 1=12 3=-10 5=4 7=6 8=-30
passage word|PRONOUN|let 0=-7 3=7 4=3 8=3
passage word|PRONOUN|licenc 2=-4 8=-8
passage word|PRONOUN|mak 0=-4 3=-3 4=-3 8=-14
passage word|PRONOUN|murrin 0=-5 4=-4 5=3 8=-10
passage word|PRONOUN|new 0=6 5=13 7=-3 8=11
passage word|PRONOUN|old 0=-5 1=-4 4=11 7=5 8=3
passage word|PRONOUN|only 4=9 8=6
passage word|PRONOUN|order 0=17 4=-3 8=7
passage word|PRONOUN|owner 0=-5 1=-3 3=-4 4=9 7=-7 8=-12
passage word|PRONOUN|part 1=6 4=-4 7=9 8=6
passage word|PRONOUN|patent 3=-3 4=7 8=3
passage word|PRONOUN|promis 0=10 1=-7 5=13 6=4 7=-4 8=12
passage word|PRONOUN|rate 3=8 8=6
passage word|PRONOUN|say 0=11 8=8
passage word|PRONOUN|shar 1=9 3=-3 7=5 8=10
passage word|PRONOUN|sign 0=-14 7=6 8=-11
passage word|PRONOUN|supply 0=-6 8=-8
passage word|PRONOUN|way 0=7
passage word|PRONOUN|全 1=-4 4=8 8=3
passage word|PRONOUN|又 4=-4 8=-8
passage word|PRONOUN|未 0=-5 3=7 7=4 8=4
passage word|PRONOUN|每 6=9 8=3
passage word|RATE|each 0=-7 3=3 8=-7
passage word|SIZE 0=43 1=-6 2=-34 3=-14 4=-26 5=-26 6=-5 8=-25
passage word|SIZE|, 0=17 1=-7 2=-8 3=-7 4=-7 5=-8 6=4 7=-5 8=-13
passage word|SIZE|9 0=-10 8=-15
passage word|SIZE|at 0=-4 8=-7
passage word|SIZE|from 0=15 8=3
passage word|SIZE|party 0=-6 8=-7
passage word|SIZE|新 0=8 8=5
passage word|a 0=11 1=10 2=7 3=-7 5=8 6=-13 7=15 8=-6
passage word|about 1=-7 2=-8 3=5 4=10 5=11 7=-9 8=-4
passage word|about|a 0=5 4=8 5=4 7=-3 8=7
passage word|about|party 0=-5 4=16 8=6
passage word|about|pronoun 8=-7
passage word|about|to 0=-5 2=-11 8=-22
passage word|abroad 0=8 5=-5 8=-3
passage word|abu 0=-4 4=14 8=5
passage word|abu|dhabi 0=-4 4=14 8=5
passage word|accelerator 0=10 5=-3 8=3
passage word|accept 0=13 3=-3 4=7 8=14
passage word|accord|to 0=-5 4=9
passage word|account 0=-15 3=-3 4=6 5=5 7=-3 8=-9
passage word|accus 0=-4 4=16 8=11
passage word|accus|by 0=-4 4=16 8=11
passage word|acquir 0=-3 1=-3 3=-3 4=7 8=-9
passage word|acquisition 2=9 4=-4 8=-6
passage word|acquisition|of 0=-4 8=-7
passage word|across|the 0=7
passage word|add 0=-10 2=-10 3=-4 5=4 6=-3 7=-10 8=-29
passage word|add|9 5=8 8=7
passage word|add|money 2=-4 5=-8 7=-5 8=-20
passage word|administrator 0=-3 1=7 3=-3 8=-6
passage word|advanc 0=-11 1=-8 2=31 3=-4 4=-5 7=-3
passage word|advanc|, 0=-4 2=7 4=-3
passage word|advanc|PRONOUN 2=13 8=8
passage word|adviser 2=7 4=4 6=-4
passage word|adviser|, 2=7 6=-4
passage word|after 0=-3 1=11 3=-5 4=4 5=-7 6=-8 7=-3 8=-16
passage word|after|a 1=-4 4=3 8=-9
passage word|after|all 0=-3 1=4 4=8 7=-3 8=5
passage word|after|the 3=3 4=-8 7=6
passage word|again 0=6 1=-3 2=8 4=-5 5=-3 7=-3 8=-3
passage word|against 0=9 1=17 3=6 4=-12 5=-5 7=-13 8=5
passage word|against|a 0=-4 3=7
passage word|against|party 0=-3 8=-11
passage word|again|, 0=11 1=-7 2=9 4=-3 5=-3 8=4
passage word|age 4=-3 8=-9
passage word|agency 2=-3 4=-5 6=8 7=-3 8=-11
passage word|age|, 4=-3 8=-10
passage word|aggregat 0=-7 1=4 4=12 6=21 7=-4 8=25
passage word|ago 0=-7 3=5 4=4 5=-3 8=-9
passage word|ago|, 0=-8 8=-10
passage word|agre 0=-14 3=-5 4=15 6=-8 7=22 8=6
passage word|agreement 0=24 1=8 2=-9 3=-9 4=-16 5=6 6=-3
passage word|agreement|, 0=5 2=-3 3=-3 8=-8
passage word|agreement|giv 0=5 3=-3 4=7 8=5
passage word|agreement|has 0=-5 8=-7
passage word|agreement|of 0=-8 1=11 2=-3 3=5
passage word|agreement|sign 0=7 8=7
passage word|agreement|under 0=17 8=15
passage word|agreement|with 0=3 7=11 8=4
passage word|agre|in 0=-4 4=12 8=5
passage word|agre|on 0=-3 8=-8
passage word|agre|term 0=-8 2=-4 8=-17
passage word|agre|to 3=-4 4=5 5=6 6=-4 7=10 8=10
passage word|agre|with 4=7 5=-5 7=10 8=7
passage word|ahead 0=3 1=5 2=-10 3=-3 4=-3 8=-12
passage word|ahead|of 1=5 2=-10 3=-3 8=-13
passage word|aircraft 0=-12 8=-17
passage word|air|show 0=-5 8=-7
passage word|all 0=11 1=7 2=-7 4=12 7=-16
passage word|allow 3=12 7=-3 8=5
passage word|allow|to 3=12 7=-3 8=5
passage word|all|of 0=5 1=7 2=-3 4=8 7=-4 8=7
passage word|all|the 0=-7 4=6 8=-4
passage word|alon 0=-4 1=6 3=4 5=6 8=10
passage word|already 0=-6 1=-7 2=7 3=-3 5=18 6=-3 7=3 8=6
passage word|already|paid 7=7
passage word|also 0=10 2=-5 3=-14 4=-3 7=-7 8=-17
passage word|america 0=-4 8=-7
passage word|among|them 1=-4 2=7
passage word|amount 0=15 1=-3 2=5 3=4 4=-5 6=5 8=16
passage word|amount|withheld 0=13 8=11
passage word|an 0=-11 1=10 2=-7 3=6 4=16 6=-11 7=3 8=-6
passage word|analyst 0=-11 2=-3 3=-3 4=-3 5=-4 8=-26
passage word|analyst|at 0=-4 8=-9
passage word|anchor 1=-7 2=13 5=-5 8=-3
passage word|and 0=22 1=-3 3=18 4=4 5=-7 6=-31 7=20 8=5
passage word|and|DATE 0=9 3=-4 7=-5 8=-4
passage word|and|a 0=-9 1=-5 2=-6 3=10 4=8 7=6
passage word|and|cost 3=8 4=-3
passage word|and|four 0=9 8=7
passage word|and|fund 0=-4 2=7
passage word|and|has 0=16 2=-4 3=17 4=-3 6=6 7=-11 8=20
passage word|and|is 0=5 1=8 3=-3 4=-4 5=3 8=5
passage word|and|may 0=-7 2=-3 3=5 4=16 7=-3 8=5
passage word|and|money 2=-13 3=5 4=-4 8=-13
passage word|and|no 0=13 4=10 5=6 7=-3 8=18
passage word|and|not 0=4 1=7 2=-5 7=3
passage word|and|noth 0=9 5=-3
passage word|and|now 0=-3 7=11
passage word|and|one 0=-4 4=-4 8=-10
passage word|and|only 3=14 4=-3 6=-3 8=3
passage word|and|other 0=-4 1=-5 2=5 3=8 7=5 8=4
passage word|and|paid 0=-15 3=4 4=-3 7=9 8=-7
passage word|and|party 0=30 1=3 3=-17 4=-5 5=-12 6=-23 7=27 8=7
passage word|and|pay 0=-3 2=7 3=5 8=5
passage word|and|pronoun 0=-7 2=-3 3=9 4=3 5=-6 7=-6 8=-15
passage word|and|sal 3=7
passage word|and|say 0=-5 8=-11
passage word|and|size 0=7 8=5
passage word|and|that 0=-12 4=5 7=-3 8=-17
passage word|and|the 0=12 2=-10 3=-7 4=12 5=-4 6=-5 8=-4
passage word|and|then 0=-6 1=-4 5=-3 8=-16
passage word|and|ther 0=-5 8=-10
passage word|and|thos 4=7
passage word|and|was 0=31 8=27
passage word|and|went 0=-8 2=7 4=4
passage word|and|were 0=4 2=6 8=7
passage word|and|will 0=12 1=-5 4=-6 5=15 7=-3 8=11
passage word|and|would 3=-7 8=-9
passage word|announc 0=-6 1=-5 3=-6 4=-9 5=-9 8=-35
passage word|announc|pronoun 0=-4 2=4 5=-7 8=-9
passage word|annual 0=15 2=-4 4=-3 5=-6 7=4
passage word|annual|rent 0=19 8=16
passage word|another 0=20 2=6 4=-8 5=-8 6=-3 7=12 8=18
passage word|another|, 0=-4 8=-8
passage word|another|money 0=3 1=3 2=10 4=-3 7=9 8=18
passage word|another|other 7=10 8=6
passage word|answer 3=7 4=-4 6=3
passage word|antitrust 4=7 8=4
passage word|any 1=-5 2=-5 3=3 4=-6 5=-3 6=4 7=7 8=-9
passage word|anyon 0=-7 4=-3 8=-16
passage word|anyth 1=7 2=-5 8=-3
passage word|an|aggregat 0=-6 4=13 8=6
passage word|an|agreement 1=6 4=-4 5=11 8=10
passage word|an|extension 0=-3 8=-7
passage word|an|investment 4=-4 8=-10
passage word|an|offer 0=-5 1=3 3=4 4=14 7=3 8=14
passage word|an|option 0=-5 1=-3 5=-7 7=-5 8=-24
passage word|an|undisclos 0=13 5=-3 7=4 8=13
passage word|an|unsolicit 0=-3 4=21 8=14
passage word|apart 4=-3 8=-7
passage word|appeal 0=-6 8=-10
passage word|appear 7=7
passage word|approv 0=-11 1=-3 3=4 4=-4 5=24 7=-5 8=3
passage word|approv|DATE 0=-3 5=14 8=6
passage word|are 0=7 1=-11 2=-3 3=3 4=3 5=-3 6=-10 7=-9 8=-20
passage word|arena 0=4 3=-3 5=9 8=6
passage word|are|, 7=-3 8=-7
passage word|are|in 0=6 3=4 8=9
passage word|are|not 0=-4 6=-3 8=-9
passage word|are|paid 2=9 8=4
passage word|arm 0=-5 1=-4 2=3 3=-4 4=19 5=-4 8=3
passage word|arrang 2=-8 8=-13
passage word|arrangement 0=9 1=3 3=4 4=-5 8=5
passage word|arrang|by 2=-11 8=-14
passage word|arriv 0=16 2=3 6=-3 8=13
passage word|as 1=11 2=19 3=-23 4=6 5=9 6=-4 7=5 8=11
passage word|ask 0=5 1=-9 2=-3 3=-8 7=-12 8=-25
passage word|ask|for 0=-8 1=-3 2=-4 4=-10 6=4 7=-4 8=-27
passage word|ask|party 0=7 2=3 4=-3
passage word|ask|the 0=3 4=20 8=20
passage word|ask|to 0=-3 7=-4 8=-11
passage word|asset 0=-5 4=10
passage word|asset|, 0=-4 4=11 8=5
passage word|assum 4=-4 7=8
passage word|assuranc 0=-4 2=-3 6=5 8=-7
passage word|assuranc|that 2=-3 8=-7
passage word|as|COMPANY 5=7 8=4
passage word|as|a 0=-14 1=16 2=-4 4=-7 5=-4 7=3 8=-11
passage word|as|for 4=7 8=6
passage word|as|lender 2=10 4=-3 7=-5
passage word|as|much 0=-9 1=5 5=-3 8=-9
passage word|as|part 0=-3 7=7
passage word|as|party 0=-5 1=-6 2=-4 4=-9 8=-30
passage word|as|pronoun 0=5 2=-8 4=5 8=-3
passage word|as|the 0=8 4=8 6=-9
passage word|as|to 6=8 8=7
passage word|as|too 4=11 8=5
passage word|at 0=16 1=-19 2=-9 3=-14 4=11 5=25 6=-27 7=-19 8=-29
passage word|attach 0=-3 7=11 8=3
passage word|at|9 0=-9 1=-6 2=14 4=-3 8=-5
passage word|at|OTHER 0=21 1=7 4=-3 5=5 7=-6 8=18
passage word|at|PRONOUN 1=-3 5=15 8=6
passage word|at|a 0=20 1=5 2=-4 4=14 6=-4 7=-8 8=20
passage word|at|all 0=-5 1=3 4=13 8=10
passage word|at|an 0=3 4=11 8=9
passage word|at|company 0=7 8=3
passage word|at|list 0=7 8=6
passage word|at|money 0=24 1=-17 2=-20 3=6 4=8 5=-12 6=-18 8=-27
passage word|at|noon 0=-3 2=3 4=9 8=6
passage word|at|party 0=13 1=-16 2=-10 3=-6 4=-11 5=20 7=-7 8=-14
passage word|at|rate 0=-8 8=-14
passage word|at|stak 1=-4 8=-7
passage word|at|the 0=-9 1=-4 2=7 3=-8 4=-14 5=11 7=7 8=-13
passage word|audit 0=-3 8=-10
passage word|auditor 7=-4 8=-11
passage word|australia 4=17 8=14
passage word|australia|s 4=17 8=14
passage word|authority|party 0=-3 8=-7
passage word|autumn 0=-4 2=-3 4=15 7=9 8=10
passage word|autumn|and 0=5 7=12 8=14
passage word|availabl 0=-3 7=7
passage word|averag 0=-5 6=-3 8=-18
passage word|award 0=-3 1=-4 2=-6 4=-10 5=-3 6=-3 7=3 8=-27
passage word|award|from 0=15 2=-4 8=4
passage word|award|the 0=8 8=6
passage word|away|from 8=-8
passage word|a|( 0=15 1=4 8=16
passage word|a|9 0=-6 1=13 3=-5 4=6 7=-5
passage word|a|bank 2=16 7=-3 8=8
passage word|a|bind 0=13 8=10
passage word|a|bridg 2=-4 8=-8
passage word|a|broker 0=-3 2=8 3=-3 4=3
passage word|a|buyer 7=9
passage word|a|call 0=-4 8=-8
passage word|a|century 4=7
passage word|a|chair 7=7
passage word|a|chines 0=7 8=3
passage word|a|claim 4=-3 7=-3 8=-12
passage word|a|claus 0=-4 4=-3 7=10
passage word|a|conferenc 1=-4 8=-8
passage word|a|contract 0=26 2=-3 4=-6 7=-3 8=9
passage word|a|cost 4=14 5=5 8=14
passage word|a|court 8=-7
passage word|a|deal 0=5 1=5 4=8 8=15
passage word|a|direct 0=-7 8=-8
passage word|a|fee 0=6 3=6 8=9
passage word|a|fifth 0=-3 1=17 4=-8
passage word|a|firm 0=-8 4=-4 7=3 8=-15
passage word|a|five-year 0=10 2=-11 8=-6
passage word|a|fixed-pric 0=10 8=7
passage word|a|former 0=-7 1=-3 2=3 4=-3 5=-4 7=-3 8=-19
passage word|a|friend 2=15 8=13
passage word|a|further 0=-8 7=10 8=-5
passage word|a|gift 2=-3 7=11 8=3
passage word|a|guarante 0=20 2=-3 6=-4 8=9
passage word|a|hangar 5=9 8=4
passage word|a|job 0=-6 8=-12
passage word|a|jointly 7=10 8=5
passage word|a|leas 0=14 8=12
passage word|a|letter 0=4 2=-3 4=3 6=17 7=-3 8=10
passage word|a|licenc 0=-4 3=6 4=-3 5=-5 8=-10
passage word|a|line 2=7 8=4
passage word|a|loan 1=-3 4=-3 6=-7 7=6 8=-10
passage word|a|local 0=-3 4=10
passage word|a|maker 3=9 4=5 5=-3 7=-3 8=5
passage word|a|market 0=-4 4=-3 8=-12
passage word|a|memorandum 0=16 8=12
passage word|a|mill 1=-3 4=7
passage word|a|minority 4=-8 8=-10
passage word|a|money 0=11 1=-11 2=16 3=-12 4=-3 5=20 6=13 8=27
passage word|a|month 1=8
passage word|a|other 0=-6 2=24 4=-5 7=-13
passage word|a|pair 0=-5 8=-10
passage word|a|paper 0=8 5=-3
passage word|a|part 0=7 7=3 8=6
passage word|a|partner 0=7
passage word|a|party 0=-13 1=-6 4=7 5=14 8=-5
passage word|a|payment 0=-9 1=-4 2=-3 3=4 4=7 6=6 7=7 8=8
passage word|a|person 0=5 1=8 8=5
passage word|a|piec 4=-4 8=-7
passage word|a|plan 4=-5 8=-10
passage word|a|plant 5=-6 8=-8
passage word|a|pledg 8=-8
passage word|a|press 2=-3 8=-8
passage word|a|pric 0=-6 1=4 2=-4 4=8 8=-4
passage word|a|project 0=-6 5=18 8=7
passage word|a|promis 0=-18 2=-4 4=7 7=10 8=-8
passage word|a|quarter 0=-5 1=8 6=6 8=6
passage word|a|replacement 0=9 8=6
passage word|a|royalty 3=10 8=5
passage word|a|sale 0=-3 2=7 4=10 8=8
passage word|a|season 0=8 3=8 4=-7 8=4
passage word|a|seat 1=7 4=-4
passage word|a|second 0=4 4=8 7=-4 8=6
passage word|a|shareholder 0=-6 1=31 4=-8 8=12
passage word|a|ship 0=9 6=3 8=7
passage word|a|size 0=22 8=20
passage word|a|story 2=6 4=6 6=6 8=14
passage word|a|subscription 1=12 2=-3 8=3
passage word|a|sum 0=7 4=-3
passage word|a|ten-year 0=-4 8=-8
passage word|a|tenth 0=7 4=4 5=-5
passage word|a|term 0=-5 3=8
passage word|a|third 2=8 3=-3 4=-5 5=13 7=-4 8=6
passage word|a|three-year 0=16 8=11
passage word|a|truc 0=-3 3=8 5=-3 7=8 8=8
passage word|a|valu 0=9 8=5
passage word|a|vehicl 1=5 2=-4 7=-3 8=-9
passage word|a|warehous 0=-3 2=6 5=9 8=10
passage word|a|warrant 7=12 8=10
passage word|a|year 0=5 1=-12 2=-3 3=-4 4=-7 5=-10 6=-8 7=7 8=-27
passage word|a|轮 1=9
passage word|b 1=7 2=5 4=-3 5=-4 7=-3
passage word|back 0=-7 1=-22 2=13 3=14 4=22 5=-14 6=8 7=-19 8=-5
passage word|backstop 6=7 8=6
passage word|back|a 8=-7
passage word|back|from 2=3 6=7 8=3
passage word|back|money 1=-3 5=-4 7=-6 8=-18
passage word|back|party 1=-3 2=3 3=6 4=7 7=-3 8=9
passage word|bad 2=-4 8=-8
passage word|bag 0=9 8=6
passage word|bakery 0=-4 4=7 5=4
passage word|band 4=-4 7=8
passage word|bank 0=-7 1=-5 2=27 3=-5 5=-7 6=7 7=-8
passage word|banker 2=8 4=-4 6=-3 8=-6
passage word|bankroll 1=7 2=-5 5=4
passage word|bankruptcy 4=7
passage word|bank|guarante 6=7 8=4
passage word|bargain 1=5 4=16 8=15
passage word|barrack 5=11 7=-3 8=4
passage word|battery 0=-4 1=8 5=4
passage word|be 1=7 2=25 5=-18 7=-19 8=-13
passage word|becaus 0=-5 2=9 3=4
passage word|becaus|pronoun 0=-3 2=11 3=6 8=13
passage word|becom 1=19 2=-3 3=-4 5=-3 8=6
passage word|becom|a 1=17 2=-3 4=-4 8=4
passage word|been 0=4 3=19 4=-11 5=-3 6=-11 8=-5
passage word|been|award 0=-5 8=-8
passage word|been|conclud 0=9 8=6
passage word|been|contract 0=3 3=10 8=10
passage word|been|discuss 0=-3 2=17 7=13 8=24
passage word|been|exchang 0=-8 4=9
passage word|been|grant 2=-5 7=7
passage word|been|paid 0=10 3=5 4=-3 8=7
passage word|been|select 0=-4 8=-7
passage word|been|terminat 0=-9 8=-13
passage word|befor 0=9 1=25 2=15 3=-10 4=-9 6=-6 7=-11 8=11
passage word|befor|DATE 0=4 5=-3 8=-8
passage word|befor|PRONOUN 1=8 5=9 8=12
passage word|befor|christma 0=6 1=16 5=-3 8=14
passage word|befor|the 0=-3 1=7 5=-3 7=-3 8=-8
passage word|began 0=10 5=-3 8=4
passage word|beginn 0=8 8=7
passage word|beginn|DATE 0=7 8=6
passage word|behalf 0=11 5=-3 6=3 8=4
passage word|behind|the 4=8 8=5
passage word|being 0=3 1=-6 3=3 6=18 7=-5 8=8
passage word|being|money 0=3 6=20 7=-4 8=17
passage word|belong 0=7 3=-5 4=13 8=12
passage word|belong|to 0=8 3=-5 4=14 8=14
passage word|berth 0=11 1=-3 3=-3 4=6 8=8
passage word|better 0=-7 1=-6 2=5 3=-3 4=-5 5=-3 6=-3 7=11 8=-10
passage word|between 0=-5 2=-7 4=20 5=-7 6=-3 7=-3 8=-7
passage word|between|DATE 0=10 8=6
passage word|between|money 1=-4 2=-3 3=-4 4=14 5=8 7=4 8=11
passage word|between|party 4=11 7=-3 8=4
passage word|between|them 0=-6 1=6 5=-14 7=-3 8=-22
passage word|be|allow 0=-4 3=12 8=3
passage word|be|convert 0=10 2=-3 8=6
passage word|be|drawn 0=-3 1=7 2=-3
passage word|be|money 0=8 1=10 2=-3 4=-3 5=-4 8=5
passage word|be|paid 0=10 3=-3 6=5 8=6
passage word|be|put 0=-3 2=3 8=-7
passage word|be|receiv 3=-3 4=8
passage word|be|repaid 2=16 8=9
passage word|be|return 2=7 7=-3
passage word|be|sign 0=-8 8=-12
passage word|be|sold 0=11 8=7
passage word|bid 0=8 1=-11 2=-8 3=-7 4=24 6=7 7=-5 8=7
passage word|bidd 0=7 3=5 4=-3 8=7
passage word|bidder 0=12 2=-3 5=-8 6=3 7=12 8=13
passage word|bid|of 0=16 8=8
passage word|biggest 0=18 1=7 3=-4 5=-3 8=15
passage word|bill 0=11 2=-3 3=-3 4=-3 5=6 6=5 7=-5 8=5
passage word|billion 0=-9 1=-5 2=-4 4=-5 6=-4 8=-32
passage word|bill|of 0=-4 5=6 6=7 8=4
passage word|bind 0=-4 7=25 8=15
passage word|bit 0=-5 4=13 8=8
passage word|black 0=7
passage word|blam 8=-9
passage word|board 0=-13 1=8 2=-6 3=-6 4=21 5=22 6=-4 7=-6 8=15
passage word|board|has 5=7 8=3
passage word|board|not 2=-5 4=15 8=4
passage word|board|seat 1=8
passage word|body 0=-3 3=14 4=-4 8=6
passage word|bond 0=-6 1=-5 2=7 4=-7 5=-4 6=25 7=-4 8=4
passage word|book 0=24 1=-3 3=-3 4=9 5=-9 6=-8 7=-7 8=6
passage word|book|, 2=-6 6=-3 8=-9
passage word|book|at 0=-5 8=-9
passage word|book|in 4=7
passage word|border 4=-3 8=-9
passage word|border|, 4=-3 8=-8
passage word|borrow 0=-4 1=-5 2=3 4=8 7=-3
passage word|boss 0=-4 8=-12
passage word|both 0=18 1=-4 2=16 4=-8 5=-4 6=-4 7=-11 8=6
passage word|bought 0=-20 1=8 2=-3 4=16 5=-5 6=-3 7=-4 8=-11
passage word|bought|PRONOUN 3=-4 4=9
passage word|bought|party 0=-4 4=10 8=4
passage word|branch 0=-7 8=-12
passage word|brand 0=-6 3=23 5=-4 6=-4 7=-3 8=3
passage word|brazil 3=9 4=-5 6=3 8=4
passage word|break 0=-7 7=19 8=5
passage word|brewer 1=4 3=5 4=3 8=8
passage word|bring 0=-8 1=4 2=10 3=-7 7=17 8=15
passage word|bring|money 1=7
passage word|bring|the 0=-4 2=8 7=16 8=17
passage word|brok 7=10 8=4
passage word|broker 0=-4 2=7 3=-4 4=11
passage word|broker|, 2=9 8=3
passage word|brought 0=5 2=5 3=5 8=11
passage word|budget 0=-18 4=-3 5=13 7=4 8=-11
passage word|budget|at 5=13 8=13
passage word|build 0=9 1=-8 2=-7 3=-7 4=-13 5=17 6=-5 7=8 8=-4
passage word|builder 0=7 4=-3 6=4
passage word|build|a 0=-8 4=-4 5=13 8=-5
passage word|build|such 5=-5 8=-7
passage word|build|the 0=-6 5=-5 7=-3 8=-19
passage word|built 3=-3 4=5 5=-5 7=-5 8=-11
passage word|bulk 2=-3 7=17 8=10
passage word|business 0=-4 3=3 4=3 5=-4 7=9
passage word|but 0=10 1=6 3=-3 4=-13 5=5 7=-4 8=-4
passage word|but|PRONOUN 0=-6 3=3 8=-8
passage word|but|a 0=-4 6=3 8=-9
passage word|but|party 1=-3 3=-3 4=-4 5=11 7=5 8=4
passage word|buy 0=-6 1=15 3=-9 4=11 5=-9 6=-7 7=3
passage word|buyer 0=-8 3=-3 4=-6 5=-3 7=8 8=-14
passage word|buy|9 1=8 4=-7
passage word|buy|PRONOUN 4=8 8=4
passage word|buy|a 1=-5 4=-9 8=-14
passage word|buy|and 0=-5 4=-3 8=-11
passage word|buy|money 0=13 1=10 2=-3 4=-4 8=11
passage word|buy|party 0=-9 1=4 4=11 7=-3 8=-3
passage word|buy|the 0=-14 4=24 8=5
passage word|by 0=-14 1=-9 2=30 3=-15 4=3 5=-4 7=-13 8=-27
passage word|by|DATE 0=-17 1=-9 2=-11 3=-4 4=-8 5=23 7=-4 8=-28
passage word|by|MONEY 0=-5 2=-3 8=-18
passage word|by|a 0=-9 1=4 4=14 5=-3 7=-3
passage word|by|another 0=-3 8=-9
passage word|by|company 4=16 8=11
passage word|by|mutual 0=6 1=6 8=10
passage word|by|party 0=9 1=-4 2=4 4=3 5=-8 7=-16 8=-15
passage word|by|sell 0=-4 1=-3 2=8 4=-4 8=-7
passage word|by|the 0=-7 2=30 3=-7 4=-8 5=-4 7=11 8=14
passage word|b|, 8=-7
passage word|b|轮 1=8 2=-3
passage word|c 0=-5 1=12 2=-5 4=-4 5=-3 6=8
passage word|call 0=-12 1=-4 2=-10 4=-6 5=-7 6=11 8=-31
passage word|call|in 2=-9 8=-16
passage word|call|off 0=-10 2=10 4=-4 8=-9
passage word|call|on 0=10 6=4 8=9
passage word|call|party 4=-5 8=-8
passage word|call|pronoun 2=-5 8=-7
passage word|came 0=-9 1=25 4=-13 6=-3 7=-6 8=-9
passage word|came|in 0=5 1=7 4=-4 8=5
passage word|came|to 0=-5 4=-7 8=-18
passage word|came|with 1=8
passage word|campu 2=-3 5=15 8=5
passage word|can 0=-12 2=-3 4=-9 5=-5 6=33 7=-6
passage word|canadian 1=9 2=3 4=-3 8=3
passage word|can|be 2=-3 8=-7
passage word|can|now 2=-4 6=14 8=5
passage word|capacity 0=16 2=-5 4=-5
passage word|capital 0=-11 1=19 2=-4 3=-5 4=-5 5=-5 6=-3 7=8 8=-6
passage word|capital|, 0=-4 7=11 8=3
passage word|cargo 0=-4 1=-3 2=22 5=10 8=19
passage word|carri 0=14 8=9
passage word|carrier 0=3 1=5 4=16 8=20
passage word|carry 0=-14 1=-7 2=-6 4=20 5=4 6=-3 7=13 8=11
passage word|carry|the 0=-3 1=-3 2=-3 4=11 5=6 7=7 8=14
passage word|cart 0=13 7=-3 8=9
passage word|case 4=-5 5=-3 8=-15
passage word|case|of 4=-4 8=-9
passage word|cash 1=-3 2=-6 3=9 4=-4 5=5 6=-4 7=-6 8=-12
passage word|cash|, 0=-4 1=3 3=-3 4=-3 8=-12
passage word|cash|PRONOUN 4=-3 8=-7
passage word|caterer 0=7 8=3
passage word|cathod 0=3 4=-3 5=-4 8=-9
passage word|cell 3=3 4=-4 7=-4 8=-7
passage word|cent 0=12 1=-4 4=8 8=13
passage word|centr 5=12 8=3
passage word|century 4=7
passage word|cent|of 0=-3 1=-4 4=8
passage word|ceo 0=-3 4=9 8=5
passage word|certain 4=8 8=6
passage word|chair 0=-4 4=-3 7=6 8=-9
passage word|chairman 4=-3 8=-9
passage word|chang 0=-4 1=-3 4=-3 7=8 8=-7
passage word|channel 0=-10 3=9 8=-5
passage word|cheap 2=6 4=-4 5=7 8=7
passage word|cheaper 0=7
passage word|chemical 5=-4 7=10 8=7
passage word|chequ 0=-3 1=4 2=-4 4=16 8=8
passage word|chequ|for 1=-4 4=19 8=9
passage word|chief 1=-7 3=-4 4=-5 5=4 6=-3 7=-4 8=-19
passage word|chief|executiv 0=-3 8=-9
passage word|chief|of 0=9 5=4 8=9
passage word|china 0=-5 2=-3 3=9 4=-3 7=-3 8=-7
passage word|china|to 0=-4 2=-3 3=9 7=-3 8=-4
passage word|chip 0=6 1=-3 3=3 4=9 5=-4 7=12 8=19
passage word|chip|in 0=-3 7=11
passage word|christma 0=4 1=23 2=-3 4=-4 5=-4 8=16
passage word|circl 2=-3 8=-8
passage word|cit 8=-7
passage word|cit|money 8=-7
passage word|claim 0=-8 1=-7 2=-3 3=-5 4=-13 5=-5 6=3 7=9 8=-26
passage word|claim|MONEY 6=7
passage word|claim|for 0=-3 4=-4 7=-3 8=-15
passage word|claim|on 7=11 8=8
passage word|claus 0=-9 4=6 7=10
passage word|claus|in 0=-6 4=-5 7=10 8=-4
passage word|clean 0=7 8=4
passage word|clear 0=-8 3=8 4=-7 7=-3 8=-12
passage word|client 0=8
passage word|climb 1=-4 2=-3 8=-9
passage word|clinical 0=4 3=9 8=8
passage word|clos 0=-5 1=11 2=-3 3=-7 4=11 5=-3 6=-3
passage word|clos|a 0=-4 4=7
passage word|clos|at 1=7 4=6 8=8
passage word|clos|on 0=-3 4=8 8=4
passage word|clos|to 0=7 1=8 4=-8 8=3
passage word|club 0=-3 4=-4 6=4 7=-3 8=-11
passage word|coal 0=-8 8=-9
passage word|coast 0=-8 8=-10
passage word|cobalt 0=-5 4=-4 8=-13
passage word|coin 1=-3 2=-3 8=-13
passage word|cold 0=-5 8=-7
passage word|collaps 0=-5 3=-3 4=11 8=-3
passage word|collect 1=-3 3=7
passage word|com 0=-14 1=-5 4=5 5=4 6=-5 7=-3 8=-18
passage word|come 0=12 1=8 2=-5 3=6 6=5 7=-8 8=13
passage word|come|from 0=12 8=4
passage word|comment 0=-3 4=-3 8=-9
passage word|commission 0=-7 4=-5 7=25 8=10
passage word|commitment 2=-3 4=-4 8=-13
passage word|committ 0=14 1=-3 4=-3 5=12 6=-5 7=-5 8=5
passage word|committ|money 2=9 5=13 6=-3 8=14
passage word|committ|to 0=16 8=7
passage word|common 1=3 7=12 8=11
passage word|common|stock 1=3 7=12 8=11
passage word|compani 0=-8 1=-4 2=9 4=-5 8=-13
passage word|company 0=-10 1=12 2=7 3=-19 5=7 6=30 7=-7 8=-12
passage word|company|, 0=10 1=6 2=-3 3=-4 4=-15 5=-12 6=21 7=4 8=8
passage word|company|DATE 0=-9 1=5 4=-3 7=3 8=-12
passage word|company|a 2=11 6=5 8=14
passage word|company|for 0=-10 8=-10
passage word|company|had 2=-3 8=-8
passage word|company|in 0=-3 4=-4 5=11
passage word|company|is 3=4 4=11 8=8
passage word|company|on 2=9 6=-3 8=3
passage word|company|party 0=9 1=11 2=-7 3=-5 4=8 5=9 7=-3 8=24
passage word|company|plan 1=-6 5=8
passage word|company|s 0=9 2=9 3=-4 5=7 6=20 7=-4 8=32
passage word|company|was 0=-5 4=-4 5=15 8=5
passage word|company|will 4=-6 8=-9
passage word|company|would 1=8 2=-4
passage word|company|“ 1=-4 8=-11
passage word|company|与 0=7 2=4 3=-6 7=-5 8=-4
passage word|company|为 6=8 8=7
passage word|company|向 0=3 6=-5 8=-7
passage word|company|拟 5=-5 8=-9
passage word|company|有 0=-6 8=-7
passage word|company|未 0=-8 8=-10
passage word|company|认 7=11 8=6
passage word|compensat 4=-4 6=3 7=8 8=3
passage word|competition 0=-4 8=-8
passage word|complain 7=7 8=4
passage word|complain|that 7=7 8=4
passage word|complet 0=4 4=5 8=7
passage word|completion 0=-11 4=7 8=-10
passage word|comput 0=12 8=7
passage word|concentrat 0=-4 8=-9
passage word|concession 6=7 8=4
passage word|conclud 0=9 8=6
passage word|conclud|with 0=9 8=6
passage word|concret 5=8 8=6
passage word|conferenc 1=-4 8=-8
passage word|confirm 0=-6 1=-4 2=7 4=14 7=-3 8=5
passage word|confirm|that 0=-3 2=8 3=3 4=-8 8=-4
passage word|consensu 5=-5 8=-10
passage word|consent 0=5 1=6 8=8
passage word|construct 0=-6 8=-7
passage word|construction 2=14 6=-3 8=8
passage word|consultant 0=-4 8=-9
passage word|contain 3=6 4=11 8=12
passage word|continu 0=-3 4=-5 7=7 8=-5
passage word|contract 0=44 1=-9 2=-11 3=-7 5=-10 6=-4 7=-7 8=3
passage word|contractor 2=-3 4=-4 5=5 6=7 7=-5 8=-4
passage word|contractor|, 0=-3 2=-3 6=8
passage word|contract|, 0=8 4=3 8=6
passage word|contract|DATE 0=-3 4=10 8=5
passage word|contract|for 0=7
passage word|contract|have 0=-8 4=9
passage word|contract|is 0=10 8=5
passage word|contract|that 0=15 8=11
passage word|contract|to 0=6 3=7 4=-7
passage word|contract|with 0=-9 3=-3 8=-20
passage word|contribut 0=-6 1=7 3=-4 4=-5 5=8 7=5 8=3
passage word|contribut|between 5=9 7=-3
passage word|contribut|money 0=-4 1=9 4=-3 7=7 8=5
passage word|conversation 8=-9
passage word|convert 0=10 2=-3 5=-3
passage word|convertibl 1=-4 2=5 5=-4 8=-8
passage word|convert|into 0=11 8=9
passage word|cost 0=10 1=-8 2=-6 3=8 4=4 5=9 6=-6 7=14 8=18
passage word|cost|at 0=7 5=3 8=8
passage word|cost|of 2=-3 3=3 4=4 5=4 7=5 8=11
passage word|cost|pronoun 1=-4 4=-4 7=8
passage word|cost|to 3=-3 4=7
passage word|could 0=-4 1=4 2=-9 3=-6 4=-5 5=-8 6=9 7=-10 8=-28
passage word|could|be 1=10 4=-5 8=-6
passage word|council 0=-8 4=-4 5=6 7=23 8=12
passage word|count 0=-7 2=-12 4=-3 5=-4 6=-3 7=-3 8=-35
passage word|country 0=-6 8=-7
passage word|country|s 0=-6 8=-7
passage word|county 0=8 3=-3 4=-4 5=9 7=-3
passage word|count|, 8=-9
passage word|count|of 0=-3 8=-8
passage word|court 0=-6 1=-7 2=-3 3=-4 4=8 7=5 8=-10
passage word|cover 1=-4 2=9 3=-3 4=-7 6=24 7=-4 8=13
passage word|cover|9 0=7 8=5
passage word|creat 0=-3 3=8 8=5
passage word|credit 0=14 1=-12 2=4 3=-5 4=-10 6=15 7=-6
passage word|creditor 0=-3 2=7
passage word|credit|for 2=-3 6=7
passage word|customer 0=18 2=-4 3=-7 5=-3 6=6 7=-4 8=10
passage word|customer|, 0=6 1=8 3=-3 4=-7
passage word|customer|of 0=7
passage word|cut 0=-3 1=-3 2=5 3=6 4=-4 6=-5 7=-5 8=-9
passage word|c|轮 1=13 2=-3 8=4
passage word|d 0=-3 1=5 5=-3 8=-10
passage word|dairy 0=-9 4=3 8=-8
passage word|damag 0=-4 1=-3 8=-14
passage word|dat 0=18 8=12
passage word|data 0=-3 8=-13
passage word|day 0=19 1=-4 2=7 3=6 4=-5 5=-7 7=-3 8=9
passage word|day|and 0=10 8=4
passage word|deal 0=-11 1=-4 2=9 3=-5 4=19 5=-7 6=-5 7=-10 8=-15
passage word|deal|, 0=10 8=9
passage word|deal|and 0=-3 4=7
passage word|deal|for 4=8 8=6
passage word|deal|that 1=8
passage word|deal|with 2=-3 8=-9
passage word|debentur 2=10 8=6
passage word|debt 0=-16 1=-9 2=21 3=-8 4=-10 5=-13 6=12 7=-9 8=-24
passage word|debt|: 0=-3 2=8 8=4
passage word|decad 0=7 3=4 5=-3 8=3
passage word|decid 0=-3 1=15 2=-3 3=6 5=10 8=23
passage word|decid|, 5=12 8=8
passage word|declin 2=8 4=-8 5=-3 7=-3 8=-7
passage word|declin|to 2=4 4=-7 8=-9
passage word|deep 0=-4 4=-3 5=-4 8=-15
passage word|default 6=11
passage word|default|, 6=8
passage word|definitiv 7=-3 8=-7
passage word|deliver 0=15 3=-3 4=-7 8=-3
passage word|deliveri 0=-3 8=-10
passage word|delivery 0=11 1=-3 8=3
passage word|deliver|the 0=-3 4=-3 8=-11
passage word|demand 0=-12 8=-20
passage word|deni 0=-6 5=7 8=-5
passage word|deni|a 5=8 8=4
passage word|deny 4=12 8=9
passage word|deposit 0=5 1=-5 2=-11 3=-3 4=-4 5=-4 7=-5 8=-27
passage word|depot 0=10 4=-3 5=-3 8=-4
passage word|design 0=5 2=-3 3=19 5=-5 8=9
passage word|desk 0=-5 8=-12
passage word|develop 0=7 3=10 5=-3 8=7
passage word|developer 0=5 2=-3 4=7 8=7
passage word|developer|, 0=5 4=7 8=6
passage word|dhabi 0=-4 4=14 8=5
passage word|dhabi|s 0=-8 4=15 8=3
passage word|did 0=-6 1=7 2=-4 3=-3 4=-5 5=-6 6=4 7=-4 8=-17
passage word|different 0=-3 3=9
passage word|digg 0=5 5=3 8=7
passage word|dinner 0=13 4=-6
passage word|direct 0=-7 2=-3 8=-14
passage word|director 0=-6 1=3 2=4 4=-3 5=9 8=3
passage word|disclos 0=18 4=-3 7=-3 8=7
passage word|discuss 2=16 4=-4 7=13 8=18
passage word|discussion 0=-5 1=-3 3=-5 4=3 7=-3 8=-20
passage word|discussion|with 0=-4 4=3 8=-8
passage word|dismiss 1=-3 2=4 4=10 8=7
passage word|disput 0=-6 1=-4 2=-3 3=3 4=-5 8=-15
passage word|do 3=11 4=-9 5=8
passage word|document 0=7 7=-4
passage word|doe 4=-5 7=-5 8=-11
passage word|doe|not 0=-6 4=-4 5=7
passage word|doing 0=-5 4=-3 8=-10
passage word|doing|the 0=-5 8=-8
passage word|dollar 0=-3 2=-3 4=-4 8=-15
passage word|donat 7=10
passage word|donat|money 7=10
passage word|done 0=-9 1=-3 3=-3 4=4 8=-14
passage word|door 1=7 3=5 7=-3 8=4
passage word|down 1=3 3=10 4=-3 7=-8 8=-3
passage word|downgrad 0=-3 8=-9
passage word|down|, 0=10 6=4 8=9
passage word|down|money 2=-4 3=3 7=-4 8=-10
passage word|do|so 0=-4 3=13 8=7
passage word|draft 0=12 4=-3 8=7
passage word|draw 0=15 8=13
passage word|drawn 0=-22 2=9 3=-3 4=-7 5=-3 7=-5 8=-27
passage word|drawn|on 0=-9 1=4 2=-6 4=-3 8=-19
passage word|dredg 0=6 5=11 8=11
passage word|drug 0=-3 3=12 4=-4 7=-4
passage word|drug|, 7=-3 8=-8
passage word|due 0=17 2=18 4=-5 7=3 8=28
passage word|due|DATE 0=10 2=16 8=22
passage word|due|to 0=9 7=4 8=9
passage word|dur 0=-4 4=9 7=-3 8=-3
passage word|each 0=-15 5=-5 7=26 8=6
passage word|earn 8=-7
passage word|eight 0=-4 4=-6 8=-18
passage word|eighteen 0=7 4=4 8=9
passage word|eight|year 0=-4 4=-5 8=-12
passage word|elect 0=-3 8=-11
passage word|electric 0=12 8=8
passage word|eligibl 8=-7
passage word|eligibl|for 8=-7
passage word|else 0=-8 3=5 8=-9
passage word|elsewher 0=8 8=4
passage word|emerg 8=-7
passage word|emergency 0=-4 8=-7
passage word|emerg|as 0=-3 8=-7
passage word|end 0=22 2=7 3=3 5=-7 6=-4 8=19
passage word|end|, 0=5 3=5 8=9
passage word|end|DATE 0=4 1=7 5=-3 8=3
passage word|end|of 0=-3 2=11 8=4
passage word|engag 0=-3 8=-8
passage word|enter 0=-4 8=-7
passage word|enter|into 0=-4 8=-7
passage word|entitl 0=8 3=4 8=11
passage word|entitl|PRONOUN 0=9 8=9
passage word|epc 0=7 8=6
passage word|equal 0=7
passage word|equity 0=-5 1=16 2=-6 4=-4 5=-3 7=-3 8=-10
passage word|erect|a 0=-4 5=7
passage word|error 0=-9 8=-15
passage word|estat 0=-3 4=8
passage word|estimat 0=-4 5=-3 8=-15
passage word|estimat|of 8=-7
passage word|euro 0=-8 2=-3 4=-6 7=-3 8=-24
passage word|europ 0=17 8=14
passage word|european 0=9 8=8
passage word|ever 0=-3 3=-9 5=-3 7=-4 8=-25
passage word|every 0=-13 2=-3 4=5 8=-17
passage word|everyth 0=-7 1=-3 3=12 4=-4 8=-4
passage word|every|money 5=-3 8=-7
passage word|exact 0=-3 3=7
passage word|exchang 1=6 2=-3 4=16 7=-7 8=12
passage word|exchang|contract 0=-8 4=14 8=5
passage word|exchang|for 0=-8 1=8 3=3 4=-5 5=4 7=-4 8=-5
passage word|exchang|with 0=-8 4=9
passage word|exclusiv 0=-7 1=-4 3=6 4=23 7=-6 8=15
passage word|exclusivity 3=-3 8=-7
passage word|exclusiv|right 3=7 8=4
passage word|exclusiv|talk 2=3 3=-3 4=11 7=-3 8=5
passage word|executiv 0=-3 8=-9
passage word|exercis 0=-7 2=6 4=-7 7=5 8=-5
passage word|exist 1=-3 2=19 4=-3 5=3 8=11
passage word|exist|shareholder 8=-7
passage word|expect 1=-5 2=7 3=-7 4=-4 6=-4 7=-3 8=-18
passage word|expect|party 8=-9
passage word|expect|to 0=12 2=-3 4=3 5=8 8=14
passage word|expens 0=-3 5=8
passage word|expens|of 0=-3 5=8
passage word|expir 0=14 8=8
passage word|expir|on 0=-4 8=-7
passage word|export 0=4 2=-8 6=9
passage word|export|credit 0=6 2=-6 6=8 8=4
passage word|extend 0=15 2=18 8=24
passage word|extend|DATE 0=14 8=13
passage word|eye 0=-3 1=5 3=-6 8=-7
passage word|e|9 0=10 8=6
passage word|f 0=-5 8=-8
passage word|facility 4=-3 6=-4 8=-12
passage word|factory 0=-3 5=13 8=4
passage word|fail 0=-3 4=11 7=-3
passage word|fail|to 2=-3 4=10 8=5
passage word|family 0=-7 3=-4 4=19 7=-3
passage word|fan 1=-3 3=6 4=-4 5=-3 8=-7
passage word|fantasy 3=-7 8=-10
passage word|fan|in 1=-3 3=6 4=-4 5=-3 8=-7
passage word|far 0=-8 2=-5 4=-4 5=10 8=-11
passage word|farm 0=5 4=7 8=9
passage word|farm|, 0=7 4=5 8=10
passage word|favour 2=-6 6=21 8=9
passage word|favour|of 0=3 2=-4 6=13 8=7
passage word|fee 0=8 1=-4 3=13 4=-7 8=9
passage word|feed 0=13 8=6
passage word|fee|for 0=4 2=6 7=4 8=8
passage word|fell 0=-6 2=-4 3=-3 4=3 5=-3 7=-4 8=-19
passage word|fell|to 0=-5 2=-3 8=-14
passage word|field 0=-6 4=3 5=8 7=-3 8=-3
passage word|fifteen-year 0=12 8=9
passage word|fifth 0=-3 1=17 4=-8
passage word|fifth|of 1=18 4=-7 8=4
passage word|fifty 4=-4 8=-9
passage word|figur 0=-3 3=-3 4=-5 5=-3 7=-4 8=-24
passage word|fil 0=-6 8=-10
passage word|fill 0=-10 2=12 4=-4 6=-3 8=-10
passage word|film 0=-5 3=12 4=-3 8=3
passage word|finalis 0=-8 8=-13
passage word|financ 0=-9 1=12 3=-3 4=9 5=4 6=-6 7=-4
passage word|financ|chief 2=-7 5=3 8=-13
passage word|financ|ministry 1=11 2=-4 8=6
passage word|financ|the 0=-5 2=7
passage word|fine 0=-4 8=-12
passage word|finish 0=-3 5=6 6=7 8=9
passage word|firm 0=-17 1=-12 2=-9 3=6 4=12 5=-10 6=-3 7=-12 8=-41
passage word|firmer 0=-4 8=-7
passage word|firm|, 0=-7 1=-6 3=18 4=8 5=-4 7=-4
passage word|firm|like 2=-5 8=-13
passage word|firm|order 0=-16 8=-18
passage word|firm|to 7=-7 8=-11
passage word|firm|with 4=-4 8=-7
passage word|first 0=34 2=-8 3=-5 5=-5 6=-10 8=8
passage word|first|, 2=-4 8=-15
passage word|first|9 7=7
passage word|first|of 0=7 2=3 8=6
passage word|first|refusal 7=7 8=6
passage word|fish 8=-8
passage word|five 0=11 1=5 8=15
passage word|five-year 0=14 2=-9 4=-3 8=-3
passage word|five-year|agreement 0=7 8=4
passage word|five|year 0=14 4=4 8=13
passage word|fixed-pric 0=10 8=7
passage word|fixed-pric|contract 0=10 8=7
passage word|float 0=-11 1=10 5=8 8=4
passage word|floor 1=-5 4=-4 7=8 8=-5
passage word|florida 0=10 4=-5 8=3
passage word|flow 3=3 5=7 8=4
passage word|follow 0=-13 4=13 8=-11
passage word|for 0=25 1=-8 2=-18 3=4 4=29 5=-4 6=-10 7=13 8=11
passage word|forc 8=-9
passage word|former 0=-10 1=-4 2=3 4=-4 5=-5 7=3 8=-20
passage word|forward 0=-4 2=3 3=7 4=3 7=-3 8=4
passage word|for|9 0=11 1=17 2=-3 3=-3 4=5 7=-5 8=18
passage word|for|DATE 0=17 8=15
passage word|for|PERSON 0=7 8=3
passage word|for|PRONOUN 1=-4 3=-11 4=24 5=12 7=-6 8=14
passage word|for|a 0=15 1=10 3=-4 4=14 5=4 6=-19 8=12
passage word|for|all 1=8 3=5 4=-11 8=-5
passage word|for|an 0=-3 1=5 3=-3 7=-3 8=-7
passage word|for|another 0=8 3=3 8=11
passage word|for|capacity 0=7
passage word|for|company 0=-3 1=-5 2=8 3=-3 4=8 5=10 6=-3 8=8
passage word|for|eight 0=-11 8=-14
passage word|for|every 0=-4 4=-3 5=-3 7=4 8=-7
passage word|for|everyth 0=-3 3=9 8=4
passage word|for|four 0=-7 3=3 8=-5
passage word|for|in 0=-5 2=9 7=7 8=4
passage word|for|money 0=-4 1=5 2=-26 3=26 4=31 6=14 7=-3 8=33
passage word|for|new 1=-6 5=10
passage word|for|other 0=-5 3=-10 4=-3 7=-3 8=-20
passage word|for|party 0=3 2=-11 3=-10 4=8 5=-10 6=7 7=-11 8=-24
passage word|for|rate 0=4 1=-7 4=-3 8=-8
passage word|for|sale 0=-4 4=11 8=5
passage word|for|school 0=-3 7=15 8=8
passage word|for|six 0=8 8=4
passage word|for|size 4=-5 7=7 8=-9
passage word|for|such 0=-7 8=-12
passage word|for|ten 0=-6 1=-4 3=5 4=-3 8=-14
passage word|for|the 0=20 2=-8 3=-4 5=-11 6=8 7=3 8=4
passage word|for|thre 0=17 8=13
passage word|for|twelv 0=-7 8=-11
passage word|for|two 0=3 4=11 8=11
passage word|for|which 0=-12 1=-4 3=13 4=12 6=-5 7=3 8=3
passage word|found 0=-8 2=-3 4=19 5=-6 6=-4 7=21 8=16
passage word|founder 0=-13 1=19 2=-5 3=-3 4=-13 5=-6 6=-5 7=5 8=-19
passage word|founder|of 0=-3 8=-9
passage word|found|, 7=-3 8=-9
passage word|found|family 0=-6 4=18 8=8
passage word|found|the 0=-3 7=25 8=22
passage word|four 0=13 1=-5 3=8 4=-13 7=-6 8=-3
passage word|fourth 0=6 2=-3 5=-7 8=-11
passage word|four|year 0=-6 2=3 8=-7
passage word|fram 0=10 8=6
passage word|framework 0=-8 1=5 4=-5 7=-3 8=-15
passage word|fram|agreement 0=7 8=5
passage word|french 0=-7 1=-4 2=-4 6=-3 8=-21
passage word|fresh 1=10 2=10 4=-5 5=-6 8=4
passage word|fresh|equity 1=12 8=4
passage word|friday 4=7
passage word|friend 2=15 8=13
passage word|from 0=25 1=-13 2=8 4=-9 5=11 6=8 7=-20 8=-3
passage word|from|DATE 0=18 2=4 4=-6 8=9
passage word|from|a 0=14 1=-4 6=-3 8=6
passage word|from|company 0=-11 8=-12
passage word|from|party 0=5 1=3 2=16 3=7 4=5 5=-6 6=10 7=-22 8=8
passage word|from|pronoun 0=8 2=-6 3=-5 4=-11 5=5 8=-14
passage word|from|the 0=4 1=-5 2=-16 3=-4 5=7 7=8 8=-9
passage word|front 0=-8 8=-11
passage word|fuel 0=16 8=11
passage word|fuel|cell 0=7 8=4
passage word|full 0=-4 3=5 4=-4 8=-7
passage word|fully 0=4 2=9 8=7
passage word|fund 0=-17 1=23 3=-7 4=-10 5=-10 6=-6 7=7 8=-20
passage word|fund|party 1=12 4=-4 8=3
passage word|further 0=-9 3=-3 4=8 5=-3 7=12 8=3
passage word|further|money 0=-6 4=-8 7=10 8=-6
passage word|gain 1=-6 4=10
passage word|gam 0=-3 5=-3 8=-12
passage word|gas 5=12 8=6
passage word|gave 0=15 2=-4 3=-4 4=9 7=-3 8=9
passage word|gave|a 0=10 1=3 7=-3 8=7
passage word|gave|the 0=11 4=-4 8=4
passage word|gave|up 0=-5 4=10
passage word|german 0=-9 4=-6 8=-19
passage word|get 0=11 1=-10 2=-14 3=15 4=5 5=-10 7=4
passage word|gett 0=8 3=18 5=10 8=30
passage word|get|money 0=3 1=-6 2=-7 3=17 4=4 5=-9 6=5 7=-5 8=4
passage word|get|one 5=7
passage word|get|the 4=4 5=-5 7=12 8=11
passage word|gift 2=-3 7=12
passage word|giv 0=5 3=-6 4=4 6=5 7=9 8=12
passage word|given 0=-7 1=4 2=-7 3=-3 4=-5 5=-3 6=13 7=4 8=-6
passage word|given|a 0=-3 6=9
passage word|giv|party 3=-4 4=6 6=6 7=-3 8=7
passage word|global 0=-7 4=-3 5=-3 7=-3 8=-22
passage word|go 0=-5 1=-7 2=4 3=12 4=7 7=-8
passage word|goe|to 0=4 3=4 7=5 8=7
passage word|going 0=10 4=-3 6=-4 7=4 8=6
passage word|going|to 0=8
passage word|gone 0=26 5=-4 8=20
passage word|gone|to 0=9 2=-5 4=-5 8=-3
passage word|good 0=6 1=-10 2=-3 4=-7 5=-7 6=22 7=-8 8=-4
passage word|good|for 0=-7 1=-4 8=-17
passage word|got 0=-18 1=-4 2=7 3=6 4=6 5=-6 8=-12
passage word|got|PRONOUN 0=-3 1=-3 3=6 4=9 5=-3 7=-3
passage word|government 0=7 1=5 2=-5
passage word|go|on 0=-8 3=8 5=3
passage word|go|to 3=5 4=10 7=-3 8=5
passage word|grain 0=11 6=4 8=11
passage word|grant 0=-11 1=-6 2=3 3=-4 4=-8 5=-4 6=-6 7=34
passage word|grant|company 2=10
passage word|grant|party 3=-3 7=9 8=4
passage word|grant|pronoun 2=9 3=-3 7=-3 8=-3
passage word|grant|to 2=-5 8=-8
passage word|green 2=7 8=3
passage word|gross 3=-3 4=9
passage word|gross|royalty 3=-3 4=9
passage word|ground 0=8 5=4 8=6
passage word|group 0=-13 4=23 5=-8 7=11 8=8
passage word|group|party 0=-9 4=4 5=-4 7=10
passage word|guarante 0=13 1=-6 2=-9 3=-4 4=-7 6=22 7=-8
passage word|guarante|company 0=6 6=7 8=11
passage word|guarante|money 0=19 2=-5 6=7 8=14
passage word|guarante|of 6=8 8=4
passage word|guarante|to 0=-3 2=7
passage word|guarantor 0=-3 6=7
passage word|guarantor|, 0=-3 6=7
passage word|guess 0=4 2=-6 8=-12
passage word|guid 0=-3 5=-6 8=-14
passage word|guid|to 0=-3 5=-6 8=-13
passage word|had 0=-18 1=6 2=6 4=4 5=6 6=-9 8=-11
passage word|had|a 0=13 4=-4 7=-4
passage word|had|agre 0=-7 2=5 3=4 4=-4 5=8 7=8 8=9
passage word|had|ask 8=-7
passage word|had|been 0=-7 1=3 2=-5 3=6 6=-3 8=-10
passage word|had|lent 2=-6 7=8
passage word|had|made 0=-3 1=7
passage word|had|money 2=-6 3=3 5=8
passage word|had|not 0=-3 8=-8
passage word|had|offer 0=8 4=-3 7=5
passage word|had|paid 0=-6 3=9 4=-3 8=-5
passage word|had|party 4=8 8=4
passage word|had|promis 0=4 3=4 4=-5 7=7 8=6
passage word|had|reach 0=12 8=8
passage word|had|receiv 4=7 8=3
passage word|had|seen 1=7
passage word|had|sign 0=-11 8=-9
passage word|had|sold 0=13 4=-6 8=4
passage word|had|the 0=-5 7=-3 8=-9
passage word|had|to 4=-5 6=7 8=-3
passage word|had|want 0=6 1=8 4=-5 5=-3
passage word|haggl 3=9 8=6
passage word|haggl|over 3=9 8=6
passage word|half 0=-13 2=32 3=-9 7=4 8=16
passage word|half-year 5=7 8=3
passage word|half|of 0=-4 1=3 3=-5 4=12 6=7 7=-3 8=8
passage word|half|the 0=-3 4=-3 5=4 8=-9
passage word|hall 0=9 1=-3 4=-5 5=26 8=24
passage word|hall|, 0=7 8=6
passage word|hall|at 0=4 4=-3 5=21 8=19
passage word|hand 0=-27 1=-7 2=-9 3=14 4=22 5=-4 6=-3 7=27 8=16
passage word|hand|in 1=-3 8=-7
passage word|hand|money 0=-9 3=11 6=-3 7=10 8=7
passage word|hand|over 0=-5 4=9
passage word|hand|the 4=3 7=17 8=15
passage word|hangar 5=10 8=4
passage word|harbour 0=8 5=8 8=11
passage word|hard 1=15 5=4 8=16
passage word|has 0=6 1=3 2=3 3=-6 4=-6 5=3 6=13 7=-5 8=-7
passage word|has|a 0=-15 1=-5 3=-4 6=6 7=4 8=-18
passage word|has|agre 0=10 1=-4 2=-8 3=-7 4=16 5=-6 6=-3 7=13 8=11
passage word|has|already 0=-5 2=3 5=13 6=-3 7=5 8=7
passage word|has|also 0=5 5=5 8=8
passage word|has|an 0=-4 4=-3 8=-11
passage word|has|approv 0=-4 4=-4 5=11
passage word|has|ask 0=4 4=-7 7=-3 8=-14
passage word|has|been 0=31 1=-3 2=8 4=-17 5=-5 6=-8 8=8
passage word|has|bought 1=7 3=-4 4=8 8=3
passage word|has|committ 0=14 8=11
passage word|has|extend 2=8
passage word|has|given 0=-4 1=5 6=8 8=5
passage word|has|guarante 0=-7 2=6 8=-5
passage word|has|just 0=8 2=4 6=-3 8=5
passage word|has|land 3=21 4=-3 8=18
passage word|has|leas 3=8 5=-3 8=4
passage word|has|made 0=8 6=-5
passage word|has|money 7=-3 8=-8
passage word|has|never 8=-8
passage word|has|no 0=8 4=-3 5=-3
passage word|has|not 0=-12 1=3 2=-8 3=15 4=3 5=9 6=3 8=14
passage word|has|obtain 2=7 8=4
passage word|has|offer 3=-5 4=8 7=3
passage word|has|open 0=-4 1=8 8=3
passage word|has|party 0=4 4=12 8=13
passage word|has|pronoun 5=-6 8=-10
passage word|has|said 1=10 7=3 8=6
passage word|has|sign 0=17 2=6 8=18
passage word|has|simultaneously 0=-3 8=-8
passage word|has|spent 5=9 8=3
passage word|has|subscrib 1=-6 8=-9
passage word|has|taken 1=-5 2=8 4=-5 6=7
passage word|has|the 3=9 8=5
passage word|has|to 0=3 3=-3 4=7 8=3
passage word|has|torn 0=-8 8=-9
passage word|has|written 0=-3 1=20 2=-4 4=-3 6=7 8=15
passage word|has|yet 0=-3 2=7 4=-3 7=-4 8=-7
passage word|haul 0=-7 8=-12
passage word|haulag 0=7 8=3
passage word|haulier 0=9 6=-3
passage word|hav 0=-13 3=8 4=41 6=-7 7=-8 8=22
passage word|have 0=6 1=-13 2=-15 3=-18 4=9 5=-9 6=-5 7=-3 8=-41
passage word|have|PRONOUN 0=13 3=-3 7=-3
passage word|have|been 0=-19 1=3 2=-4 4=6 7=6 8=-10
passage word|have|both 0=18 8=15
passage word|have|gone 0=9 2=-5 4=-5 8=-3
passage word|have|seen 0=-3 4=10 7=6 8=8
passage word|have|sold 0=8 4=-4
passage word|have|taken 2=-4 8=-10
passage word|hav|first 4=10 8=7
passage word|head 0=-4 3=-4 4=-9 7=-4 8=-21
passage word|headlin 0=-9 8=-15
passage word|head|of 4=-4 5=4 8=-10
passage word|health 5=9
passage word|her 3=10 4=-4 8=-3
passage word|here 0=-11 7=4 8=-14
passage word|higher 0=7 5=-3
passage word|higher|, 0=8 5=-3
passage word|hir 4=-3 7=-3 8=-13
passage word|hire 0=7 8=5
passage word|his 0=4 1=-5 4=-3 8=-9
passage word|hit 2=-3 8=-9
passage word|hold 0=5 1=18 2=-3 4=-8 6=-3 7=-7 8=4
passage word|hold|a 0=-4 8=-7
passage word|hold|party 0=7 1=-3
passage word|hole 0=-8 8=-15
passage word|hong 4=9 8=8
passage word|hong|kong 4=9 8=8
passage word|hop 0=-8 1=-4 4=9 6=-3 8=-10
passage word|hop|for 0=-4 4=7
passage word|hop|to 0=-3 8=-11
passage word|host 0=-8 8=-15
passage word|hotel 0=-8 2=4 4=14 5=3 8=8
passage word|hotelier 6=7
passage word|hous 0=3 2=7 4=4 8=5
passage word|how 0=-11 1=-6 3=15 4=-5 5=-3 7=-3 8=-14
passage word|how|much 0=-3 3=18 4=-3 8=9
passage word|how|party 0=-4 1=-4 2=3 8=-9
passage word|how|to 2=-3 8=-9
passage word|hub 5=17 8=11
passage word|hundr 4=-3 8=-9
passage word|hydrogen 0=-6 5=4 8=-7
passage word|i 0=-11 1=-5 2=6 3=-13 4=7 5=4 6=-3 7=-6 8=-23
passage word|identifi 0=14 8=9
passage word|if 0=-16 1=-8 3=11 5=-7 6=16 7=-10 8=-9
passage word|if|COMPANY 6=7 7=-3
passage word|if|PRONOUN 0=-4 3=-8 7=3 8=-12
passage word|if|a 8=-8
passage word|if|the 3=8 4=-3 6=6 8=3
passage word|in 0=-13 1=16 3=19 6=-15 8=-9
passage word|includ 0=9 1=3 4=-9 8=-7
passage word|includ|, 0=11 8=8
passage word|increas 0=-4 1=9 2=-5 8=-6
passage word|index 0=-6 4=-4 8=-16
passage word|india|s 8=-8
passage word|indicativ 0=-3 4=-6 8=-13
passage word|inject 1=7 8=3
passage word|inject|money 1=7 8=3
passage word|instalment|of 8=-7
passage word|instead 0=5 1=-3 4=-6 8=-7
passage word|insur 0=7 2=-3 6=13 8=13
passage word|intend 1=4 2=8 8=4
passage word|intend|to 1=4 2=8 8=4
passage word|intent 0=14 1=-3 4=5 8=8
passage word|intent|for 4=9 8=6
passage word|interest 1=-3 2=3 6=-3 8=-7
passage word|into 0=11 1=10 2=6 3=-13 4=-4 5=18 6=-3 7=-14 8=9
passage word|into|PRONOUN 1=7 5=3 7=-4
passage word|into|a 1=-3 4=-3 5=11 7=-3 8=-3
passage word|into|party 1=4 2=6 4=6 8=7
passage word|invest 0=-3 1=3 5=3 8=-7
passage word|investment 0=-3 4=-6 5=-6 8=-20
passage word|investment|in 1=-3 4=-5 8=-13
passage word|investor 0=-7 1=29 2=10 3=-7 4=-5 5=-3 7=-7 8=13
passage word|investor|will 1=11 5=-3 7=-3
passage word|invest|money 1=-5 5=11 8=3
passage word|invoic 1=-3 4=-5 6=7
passage word|in|DATE 2=23 3=-15 4=-8 5=24 6=-9 7=-21 8=-3
passage word|in|PRONOUN 0=-13 5=-6 6=9 7=-6 8=-17
passage word|in|a 0=-10 2=-3 4=-3 5=5 6=3 8=-12
passage word|in|advanc 4=-3 8=-10
passage word|in|all 0=8 1=-6 2=-5 3=-4 4=-6 5=6 7=-5 8=-13
passage word|in|an 2=9 8=8
passage word|in|bankruptcy 4=7
passage word|in|brazil 3=9 4=-4 8=3
passage word|in|cash 3=15 8=8
passage word|in|company 0=9 1=-4 3=-3 4=-4 5=-4 7=7
passage word|in|consideration 3=9
passage word|in|discussion 0=-3 8=-8
passage word|in|europ 0=18 8=16
passage word|in|exchang 0=-8 1=9 3=3 4=-6 5=4 7=-5 8=-5
passage word|in|exclusiv 2=3 3=-3 4=11 7=-3 8=5
passage word|in|favour 0=3 2=-4 6=13 8=7
passage word|in|forc 8=-8
passage word|in|good 0=9 8=4
passage word|in|japan 0=-3 3=13 4=-3 8=4
passage word|in|money 0=-11 1=20 2=-7 3=-6 4=-3 5=-14 6=-4 7=29 8=7
passage word|in|new 8=-7
passage word|in|no 0=-4 1=8 4=4 7=7 8=11
passage word|in|party 0=-15 1=33 2=-4 4=-17 6=4 7=-4 8=-3
passage word|in|principl 0=-6 5=11
passage word|in|return 1=5 2=-3 4=4 7=19 8=21
passage word|in|talk 0=-3 2=-3 3=17 4=18 8=28
passage word|in|the 0=19 2=5 3=-9 4=-5 5=-12 6=-12 7=-8 8=-21
passage word|in|which 0=-6 1=-4 2=-4 3=-3 4=8 6=-3 8=-16
passage word|in|with 1=10 8=4
passage word|is 0=13 1=-4 3=-7 4=12 6=16 8=3
passage word|isn 0=-6 4=13 8=5
passage word|isn|t 0=-6 4=13 8=5
passage word|issu 0=-7 1=17 2=17 3=-4 4=-9 5=-4 6=11 7=12 8=30
passage word|issuer 0=16 2=-6 6=6 8=12
passage word|issu|by 2=-3 6=9
passage word|issu|shar 1=15 4=-4 7=-3
passage word|issu|to 0=-3 2=14 6=3 7=13 8=23
passage word|is|, 0=-3 2=-9 5=-3 7=6 8=-13
passage word|is|MONEY 0=-6 2=-9 4=5 5=-4 8=-21
passage word|is|a 0=4 1=-3 2=10 3=-4 4=-5 5=-3 7=5
passage word|is|about 0=-4 8=-7
passage word|is|being 0=-11 3=6 8=-6
passage word|is|for 0=-9 2=12 6=5 8=3
passage word|is|giv 0=-4 7=13
passage word|is|good 0=7 8=5
passage word|is|in 0=-10 1=-4 2=4 3=16 4=7 8=6
passage word|is|mind 5=9
passage word|is|no 0=-3 1=5 2=8 4=-3 7=-3
passage word|is|not 0=-5 4=3 5=4 7=-7 8=-9
passage word|is|now 0=-5 1=-3 2=-3 3=-3 4=-6 5=-4 7=-3 8=-28
passage word|is|on 0=15 8=5
passage word|is|party 0=-7 1=3 2=11 4=7 5=-5 6=9 7=-4 8=12
passage word|is|pay 0=17 1=3 3=-4 5=-3 6=-3 7=-4 8=4
passage word|is|said 0=-4 8=-8
passage word|is|sell 0=11 4=-3 8=6
passage word|is|spend 0=-3 5=13 8=8
passage word|is|tak 0=9 8=8
passage word|is|the 0=16 1=3 2=-4 3=5 4=-10 5=-3 6=-4 8=4
passage word|is|thought 0=-6 4=5 8=-7
passage word|is|to 0=20 1=9 2=-7 3=11 4=-13 5=5 6=-5 7=4 8=21
passage word|is|valu 0=-6 5=-3 8=-12
passage word|is|what 0=8 7=-3 8=10
passage word|is|wher 1=9 8=5
passage word|is|worth 0=-3 1=-4 2=-4 4=-5 5=-5 7=-3 8=-26
passage word|is|“ 0=9 6=7 8=12
passage word|item 2=3 4=-4 8=-9
passage word|item|9 0=-7 8=-9
passage word|i|read 0=-3 5=12 8=6
passage word|japan 0=-13 1=9 3=11 4=-4
passage word|japan|s 0=-10 1=10
passage word|jet 0=8 8=3
passage word|job 0=9 1=-4 2=-4 3=-5 4=-6 5=10 6=-3 7=3
passage word|joint 0=-6 3=-4 6=3 7=6 8=-8
passage word|jointly 2=-3 6=3 7=9
passage word|jointly|own 7=10 8=5
passage word|joint|ventur 3=-3 6=3 8=-10
passage word|just 2=3 3=-6 6=-3 8=-13
passage word|just|sign 0=-7 8=-9
passage word|keep 0=9 1=-4 2=3 4=-7 5=-6 8=-5
passage word|kept 0=-9 7=9 8=-8
passage word|key 0=-6 4=17 8=5
passage word|kiln 0=19 8=16
passage word|know 0=25 3=-3 4=-4 5=-5 8=9
passage word|knowledg 1=11 4=-3 8=3
passage word|knowledg|of 1=11 4=-3 8=3
passage word|known 2=8 5=4 7=-6
passage word|known|for 2=9 8=4
passage word|kong 4=9 8=8
passage word|korea 0=10 8=5
passage word|korean 0=10 3=-8 8=-5
passage word|korea|s 0=10 8=6
passage word|lack 0=-3 1=10 8=4
passage word|land 0=-4 3=13 8=8
passage word|landlord 0=9 4=-3 8=3
passage word|land|party 0=-7 3=17 4=-3 8=5
passage word|larg 0=6 5=6 8=9
passage word|largest 0=5 1=4 2=3 4=5 8=10
passage word|last 1=-12 3=-8 4=-3 5=-7 6=-8 7=13 8=-18
passage word|last|autumn 0=-4 7=11
passage word|last|night 0=-6 8=-7
passage word|last|of 0=-5 4=5 8=-7
passage word|last|thursday 0=-9 1=-4 2=-3 4=-4 7=-3 8=-25
passage word|last|week 0=21 2=3 3=-3 7=16 8=31
passage word|late 0=-13 1=-6 5=3 6=-3 7=14
passage word|later 0=16 3=12 4=-5 8=15
passage word|later|pronoun 0=9 8=3
passage word|latest 0=-3 1=7 8=4
passage word|launch 1=-5 2=14 3=-3 4=10 5=-6 7=3 8=13
passage word|launch|a 2=-4 4=14 5=-3 8=3
passage word|lawyer 0=-5 3=-3 7=8 8=-7
passage word|lead 0=-3 8=-8
passage word|lean 0=-6 8=-7
passage word|lean|on 0=-6 8=-7
passage word|leas 0=10 1=-5 2=-9 3=4 4=5 5=-8 6=24 7=-7 8=10
passage word|least 0=-4 8=-7
passage word|leas|PRONOUN 0=-6 6=9
passage word|leas|back 4=16 8=11
passage word|leas|for 3=8 5=-3
passage word|leas|from 0=18 8=11
passage word|leas|the 0=-7 8=-10
passage word|leav 0=-8 1=-3 4=9 7=12 8=9
passage word|leav|party 4=8 8=6
passage word|led 0=-4 1=6 2=6 4=-4 7=-5 8=-7
passage word|led|by 0=-4 2=6 4=-3 7=-4 8=-8
passage word|left 0=17 2=-3 3=5 4=-8 5=-3 7=-5
passage word|left|out 3=9 8=5
passage word|lend 1=-7 2=30 3=-3 4=-8 5=-3 7=-5 8=4
passage word|lender 0=-10 1=-11 2=25 3=-3 4=-10 5=-6 6=11 7=-10 8=-12
passage word|lender|, 1=-4 2=16 8=5
passage word|lender|on 1=-3 2=-4 8=-13
passage word|lender|to 1=-4 2=12 4=-3 8=3
passage word|lend|COMPANY 2=-5 8=-10
passage word|lend|money 2=12 8=6
passage word|lend|party 4=-3 8=-8
passage word|lend|the 2=28 8=24
passage word|lent 1=3 2=9 7=4 8=9
passage word|lent|party 2=10
passage word|less 0=-5 1=-4 2=3 3=-6 4=8 5=-3 7=-5 8=-14
passage word|less|, 0=-4 4=7
passage word|less|DATE 0=-3 8=-7
passage word|let 0=-10 3=36 4=3 5=-3 7=-7 8=17
passage word|letter 0=19 1=-5 2=-7 3=-4 4=-4 5=-4 6=20 7=-8 8=7
passage word|letter|, 0=4 1=-3 2=-3 4=-4 8=-10
passage word|letter|of 0=9 2=-4 6=17 7=-5 8=11
passage word|let|party 0=-5 2=4 3=12 4=-3 8=4
passage word|let|pronoun 0=4 3=4 4=5 8=8
passage word|let|the 0=-6 3=17 4=3 6=3 8=15
passage word|liability 6=23 7=-4 8=17
passage word|library 0=-3 3=12 8=5
passage word|licenc 0=-11 2=-6 3=23 4=-10 5=-6 8=-15
passage word|licenc|, 3=-4 8=-7
passage word|licenc|at 3=10 5=-3
passage word|licenc|to 2=-4 3=-3 8=-12
passage word|licens 0=-6 1=-3 2=-3 3=30 4=-7 7=-3 8=9
passage word|licens|a 3=11 8=4
passage word|licens|an 3=11 8=7
passage word|licens|pronoun 3=-5 8=-8
passage word|lift 8=-7
passage word|light 1=10 8=8
passage word|lik 0=-3 8=-9
passage word|like 0=-16 1=3 3=-7 4=-8 5=12 7=-14 8=-27
passage word|likewis 0=-6 1=6 2=10 8=5
passage word|like|party 0=-6 1=-3 2=-5 3=-3 4=-4 5=18 7=-4 8=-7
passage word|limit 0=-7 1=-3 4=11 6=3 7=7 8=8
passage word|limit|to 0=-7 1=-3 4=11 6=3 7=7 8=8
passage word|lin 2=10 4=-3
passage word|line 0=-9 1=-6 2=29 4=-10 6=-7 7=-7 8=-7
passage word|line|, 2=10 5=4 8=7
passage word|line|at 0=-4 5=-4 8=-9
passage word|line|from 0=-6 2=7 8=-5
passage word|line|that 2=8 8=4
passage word|list 0=28 1=7 5=-4 8=25
passage word|list|pric 0=19 8=15
passage word|lng 0=-6 4=-3 7=-3 8=-17
passage word|loan 0=-5 1=-17 2=32 4=-11 5=-10 6=-9 7=3 8=-11
passage word|loan|, 2=9 8=3
passage word|loan|PRONOUN 2=7 8=3
passage word|loan|of 1=-6 2=21 8=8
passage word|loan|that 6=-4 8=-7
passage word|loan|to 2=-3 6=9 8=-3
passage word|local 0=-3 4=10
passage word|lock 0=23 4=3 8=22
passage word|lodg 2=-3 6=7 7=-4 8=-9
passage word|lodg|a 2=-3 6=7 7=-4 8=-9
passage word|long 0=16 4=4 8=12
passage word|longer 4=-3 8=-10
passage word|long|as 0=8 8=7
passage word|look 0=13 1=15 3=-4 5=3 6=-5 7=-6 8=15
passage word|look|for 0=7
passage word|los 0=-4 1=7 5=-5 7=-3 8=-8
passage word|loss 0=-8 4=-4 6=20 7=-4 8=-4
passage word|loss-mak 4=4 7=10 8=9
passage word|loss|, 0=-4 6=3 7=-3 8=-7
passage word|lost 0=5 1=-3 2=-3 3=-3 7=-8 8=-15
passage word|lost|PRONOUN 2=-4 7=-3 8=-10
passage word|los|money 5=-4 8=-11
passage word|lot 0=-7 3=-5 4=14 8=-3
passage word|low 0=-3 4=11
passage word|lower 6=20 7=-5 8=16
passage word|lump 0=9 5=-4
passage word|m 0=-5 1=7 4=-3 8=-5
passage word|machin 0=16 5=-3 8=8
passage word|machin|for 0=16 5=-3 8=9
passage word|made 0=-7 2=7 3=-9 4=10 5=-9 6=-6 7=-4 8=-21
passage word|made|a 0=-3 1=-3 4=8
passage word|made|an 0=-4 4=11 8=4
passage word|made|by 0=7
passage word|made|party 0=9 2=-3 6=-3
passage word|main 0=8 1=5 7=-3 8=6
passage word|make 0=-6 1=-3 3=6 4=4 5=-5 6=20 7=6 8=21
passage word|maker 1=3 2=-7 3=9 4=9 5=-6 6=-5 7=-8 8=-4
passage word|maker|, 0=7 8=3
passage word|maker|of 0=-3 1=-3 2=-3 3=8 4=4 5=-3 7=-4 8=-7
passage word|maker|party 0=-6 1=8 4=7
passage word|make|good 6=21 7=-4 8=17
passage word|mak|, 0=7
passage word|mak|pronoun 0=-7 5=7 8=-4
passage word|man 0=-4 2=7 4=-8 8=-10
passage word|manag 0=-9 8=-11
passage word|management 0=9 8=4
passage word|manager 0=-9 2=-4 4=3 8=-15
passage word|manager|, 0=-5 2=-3 4=7 8=-6
passage word|manager|party 4=-3 8=-7
passage word|mandat 0=11 2=4 8=6
passage word|manila 0=-5 4=7
passage word|many 0=3 3=-3 4=-3 8=-8
passage word|mark 0=15 8=13
passage word|market 0=-12 1=-7 2=4 3=-5 4=-15 5=-7 6=15 7=-12 8=-34
passage word|market|at 0=-3 2=9 8=3
passage word|market|for 0=-6 8=-13
passage word|market|valu 8=-7
passage word|match 0=-8 2=-4 3=19 4=5 8=9
passage word|match|the 2=-3 4=13 8=5
passage word|matter 0=3 1=7 4=-8 7=4
passage word|may 0=-13 1=-11 3=6 4=20 5=-6 8=-4
passage word|mayor 7=-3 8=-9
passage word|may|be 0=7 7=4 8=3
passage word|may|go 3=7 4=-8 8=-6
passage word|may|put 3=7
passage word|me 0=-5 1=10
passage word|mean 0=4 2=-3 4=-4 5=10 8=4
passage word|meanwhil 0=11 2=-4 4=-4
passage word|meanwhil|, 0=8 2=-3 4=-3
passage word|mean|to 5=10 8=4
passage word|meet 2=-3 4=-3 7=8
passage word|member 0=-10 1=-3 4=-4 5=-14 7=5 8=-27
passage word|memoir 0=-4 3=23 8=17
passage word|memorandum 0=11 8=5
passage word|memorandum|, 0=10 8=6
passage word|merely 0=20 6=-5 8=7
passage word|merger 4=-3 7=8
passage word|met 0=-6 8=-9
passage word|mexican 0=-4 8=-8
passage word|me|that 0=8 8=6
passage word|might 2=-3 7=-3 8=-11
passage word|mill 0=-6 1=-5 3=-3 4=6 5=3 7=-4 8=-11
passage word|million 0=-17 1=3 2=-14 3=-5 5=-3 6=-3 7=10 8=-30
passage word|million|, 0=-6 8=-11
passage word|million|DATE 7=7 8=3
passage word|million|dollar 2=-3 4=-4 8=-12
passage word|million|of 0=10 7=9 8=16
passage word|mind 0=3 1=-4 4=-4 5=12 7=-4
passage word|mind|to 5=9
passage word|ministry 1=16 7=6 8=14
passage word|minority 4=-8 8=-10
passage word|miss 0=-8 3=3 4=-7 6=6 8=-7
passage word|miss|a 0=-4 3=4 4=-4 6=7
passage word|model 1=3 2=-4 8=-8
passage word|monday 0=9 2=4 4=-3 8=5
passage word|money 0=-15 1=4 2=15 3=-8 4=-4 5=17 6=-5 7=-3 8=-41
passage word|money|( 0=19 1=-3 2=-3 5=3 7=-4 8=12
passage word|money|) 0=-11 1=-3 2=-3 5=5 8=-18
passage word|money|, 0=9 2=9 3=-10 4=-4 5=13 7=19 8=5
passage word|money|: 2=10 5=3 8=7
passage word|money|DATE 0=-18 1=6 2=-5 3=-3 4=-4 5=-9 7=-6 8=-39
passage word|money|OTHER 4=-10 8=-16
passage word|money|a 0=5 1=-5 2=-3 3=14 4=-10 5=-5 7=-4 8=-9
passage word|money|and 0=10 1=5 2=-9 3=13 4=16 5=3 6=5 7=-13 8=28
passage word|money|appear 7=7
passage word|money|at 1=-3 4=-4 8=-10
passage word|money|bid 4=8
passage word|money|by 0=10 1=-7 2=8 3=-4 4=-5 5=6 6=-4 8=4
passage word|money|contract 0=13 7=-3 8=4
passage word|money|deal 4=8
passage word|money|due 2=14 8=12
passage word|money|facility 2=10 8=5
passage word|money|for 0=-7 1=13 4=5 6=-10 7=14 8=10
passage word|money|from 0=-15 1=16 2=9 4=-12 7=4
passage word|money|grant 2=-8 8=-13
passage word|money|if 0=4 2=-3 3=3 4=-3 5=-3 7=-4 8=-8
passage word|money|in 0=-23 1=-5 3=20 4=-10 5=-12 7=7 8=-19
passage word|money|into 1=15 4=-3 5=4 7=-4 8=5
passage word|money|is 0=-15 1=-7 2=5 3=-4 4=18 5=-4 6=-5 7=4 8=-7
passage word|money|job 0=10 8=4
passage word|money|last 0=-6 1=-4 2=-3 8=-19
passage word|money|later 0=6 3=8 4=-3 8=9
passage word|money|line 0=-3 2=16 8=10
passage word|money|loan 2=8
passage word|money|market 4=-4 8=-12
passage word|money|now 0=-4 3=29 8=19
passage word|money|of 1=25 2=6 3=-21 4=-38 5=13 6=-3 7=-22 8=-32
passage word|money|offer 1=-3 2=-4 4=19 5=-4 8=4
passage word|money|on 0=-3 2=-6 3=-8 4=4 5=7 7=-7 8=-11
passage word|money|order 0=27 2=-4 4=-4 8=12
passage word|money|over 0=26 3=-4 4=-8 5=-3 8=8
passage word|money|overdraft 2=11 8=6
passage word|money|party 0=-8 2=34 4=-9 5=12 8=29
passage word|money|performanc 6=8
passage word|money|poorer 5=-3 8=-7
passage word|money|pump 1=-6 5=13 7=-4
passage word|money|revolv 0=-3 2=13 8=7
passage word|money|s 4=-3 8=-10
passage word|money|sale 1=7
passage word|money|short 0=-8 8=-14
passage word|money|swoop 4=7
passage word|money|that 1=-3 2=7 4=7 7=-3 8=4
passage word|money|to 0=-7 1=4 2=-4 3=6 4=4 5=4 6=-8 7=22 8=19
passage word|money|toward 0=-5 2=3 7=-14 8=-22
passage word|money|went 0=-3 1=8 7=-3 8=-3
passage word|money|which 0=-4 4=-3 5=-5 8=-14
passage word|money|will 0=-3 5=4 7=7 8=3
passage word|money|within 3=13 8=9
passage word|money|worth 0=6 1=-3 4=-4 8=-9
passage word|money|— 0=-16 2=-3 6=-12 8=-32
passage word|money|” 0=12 1=-4 2=-7 3=-3 5=6 7=-5 8=-4
passage word|money|一 0=-6 2=-9 7=5 8=-12
passage word|money|七 0=-6 2=8 7=-9 8=-11
passage word|money|三 2=8 8=5
passage word|money|与 1=3 3=13 8=12
passage word|money|之 4=21 8=22
passage word|money|买 0=-3 1=-6 3=-3 4=16 6=3 7=-3 8=3
passage word|money|保 6=7
passage word|money|债 6=8 8=5
passage word|money|入 1=15 5=-4 8=8
passage word|money|分 0=-8 6=5 7=4 8=-4
passage word|money|到 1=6 3=-13 8=-11
passage word|money|参 1=16 5=-3 7=-4 8=4
passage word|money|取 1=3 3=9 8=7
passage word|money|受 3=-14 4=5 8=-12
passage word|money|在 1=7 8=5
passage word|money|定 0=-4 8=-7
passage word|money|将 4=7
passage word|money|就 0=-4 8=-9
passage word|money|工 0=8 8=4
passage word|money|已 0=-7 2=-8 3=24 5=-3 6=-3 7=-14 8=-9
passage word|money|并 0=-6 1=-3 8=-10
passage word|money|建 1=-4 5=24 8=13
passage word|money|归 7=10 8=4
passage word|money|循 2=9 8=3
passage word|money|承 0=-4 1=6 4=10 8=7
passage word|money|把 1=-3 4=18 8=7
passage word|money|换 0=-9 1=15 4=4 5=4 7=-5 8=4
passage word|money|收 4=8
passage word|money|现 1=-8 3=3 7=10
passage word|money|的 0=18 2=10 3=-9 5=21 6=-5 7=5 8=27
passage word|money|盖 0=-8 5=11 8=3
passage word|money|租 0=-4 6=9
passage word|money|联 6=9 8=4
passage word|money|股 1=3 2=-18 8=-18
passage word|money|落 4=-5 8=-11
passage word|money|诚 0=-3 8=-9
passage word|money|购 7=11 8=6
passage word|money|贷 6=7 8=6
passage word|money|资 1=7 2=-3
passage word|money|过 1=-4 2=14 6=-6
passage word|money|银 2=13 6=-7 8=5
passage word|money|预 0=-3 2=7 5=4 8=5
passage word|month 0=10 1=5 3=-5 4=6 6=-3 8=9
passage word|more 0=7 1=3 4=-12 7=-7 8=-11
passage word|more|in 2=-3 8=-8
passage word|more|may 0=12 8=10
passage word|more|than 3=-3 4=-3 5=7 8=-4
passage word|more|to 0=12 3=5 8=11
passage word|mortgag 2=7
passage word|most 0=-8 1=-7 2=13 4=-3 5=6 7=3
passage word|most|of 0=-6 1=-7 2=12 5=6 8=-3
passage word|motorway 2=-3 5=7
passage word|mouth 1=7
passage word|mov 0=8 8=4
passage word|mr|party 0=-4 8=-8
passage word|much 0=-8 2=4 3=14 4=3 5=-3 7=-4 8=3
passage word|much|, 0=-3 8=-8
passage word|much|pronoun 3=18 8=16
passage word|murrin 0=-5 4=-4 5=3 8=-10
passage word|must 1=-4 2=5 6=5 7=5 8=9
passage word|mutual 0=10 1=6 8=12
passage word|mutual|consent 0=6 1=7 8=8
passage word|my 0=-4 8=-8
passage word|nam 0=6 6=-3 7=-3 8=-8
passage word|name 3=11 4=-5 7=8 8=12
passage word|name|on 0=-3 3=7 8=3
passage word|nationalis 4=6 7=-7
passage word|nationalis|party 4=6 7=-7
passage word|near 0=-5 4=-4 5=5 7=16 8=9
passage word|near|party 0=-5 5=4 7=13 8=9
passage word|need 0=-7 1=-5 4=-7 6=8 8=-13
passage word|need|money 8=-8
passage word|negotiat 0=-4 2=7 4=9 8=9
passage word|negotiation 0=-5 1=10 4=14 8=17
passage word|negotiation|said 1=11 4=-3 8=3
passage word|negotiat|a 2=7
passage word|neither 0=9 1=-5 2=-3 3=-3 4=-4 6=-4 7=3 8=-8
passage word|network 0=9
passage word|never 0=-7 1=-4 3=-3 4=4 6=5 7=-6 8=-14
passage word|new 0=4 1=38 2=-9 3=3 4=-23 5=11 6=-8 8=14
passage word|newly 1=13 4=-7
passage word|newly|issu 1=10 4=-4
passage word|newsletter 0=4 4=5 8=7
passage word|newspaper 0=-8 1=-3 4=30 7=6 8=21
passage word|new|mill 8=-8
passage word|new|money 1=7
passage word|new|shar 0=-7 1=14 4=-7 8=-6
passage word|new|stock 0=-6 1=29 4=-7 5=-9 8=6
passage word|next 0=-3 2=-6 3=16 4=-6 5=4 6=-3
passage word|night 0=-3 8=-7
passage word|nine 0=14 1=-4 3=5 5=4 7=-4 8=12
passage word|nine|, 0=8
passage word|no 0=-5 1=18 2=3 4=-8 5=-3 6=-4 7=9
passage word|nobody 0=4 1=-7 2=-3 3=11 5=-3 7=-3 8=-5
passage word|non-bind 0=9 4=5 8=6
passage word|none 0=-3 2=-3 8=-14
passage word|noon 0=-3 2=9 4=9 8=11
passage word|nor 0=15 1=-3 8=5
passage word|north 0=-4 8=-8
passage word|nor|party 8=-7
passage word|not 0=-7 1=7 2=7 3=8 7=-4 8=-5
passage word|note 0=-6 2=4 4=-7 7=5 8=-9
passage word|note|that 0=-3 2=5 4=-7 7=5
passage word|noth 3=-8 4=-9 5=-7 8=-27
passage word|noth|but 0=-10 8=-13
passage word|noth|is 0=-6 7=8 8=-4
passage word|noth|more 0=12 8=8
passage word|notic 0=-7 8=-11
passage word|notic|of 0=-15 8=-15
passage word|not|, 0=-3 4=8 8=3
passage word|not|a 0=10 2=10 7=5 8=17
passage word|not|for 0=-3 4=8 8=3
passage word|not|say 0=13 4=-3 8=6
passage word|now 0=-29 1=3 2=-15 3=29 4=-6 5=-13 6=9 7=-3 8=-23
passage word|now|, 2=-4 3=15 8=8
passage word|now|sell 6=7
passage word|now|stand 0=-4 7=12 8=5
passage word|now|the 4=8
passage word|now|valu 8=-7
passage word|now|worth 8=-7
passage word|no|, 0=12 8=10
passage word|no|agreement 0=-8 8=-12
passage word|no|assuranc 2=-3 8=-7
passage word|no|longer 8=-7
passage word|no|party 3=8
passage word|no|string 0=-3 7=11 8=3
passage word|no|such 0=-4 1=14 2=9 8=16
passage word|nuclear 0=10 8=8
passage word|number 0=-5 1=-3 2=-5 4=-3 5=3 7=-3 8=-17
passage word|number|: 0=-3 1=-3 2=-4 4=-3 5=3 8=-13
passage word|oblig 2=-6 6=8
passage word|obligation 0=-4 6=10
passage word|obligation|under 6=8 8=4
passage word|obtain 0=-8 2=7 3=3 8=-3
passage word|obtain|money 2=7 8=4
passage word|of 0=10 1=11 2=13 4=-13 5=-19 6=12 7=14 8=-10
passage word|off 0=-8 1=-6 2=7 3=5 4=15 5=-5
passage word|offer 0=-7 1=-6 2=-8 3=-12 4=69 5=-13 6=-6 7=5 8=35
passage word|offer|for 0=-3 4=20 8=11
passage word|offer|money 3=-6 4=16 7=-4
passage word|offer|to 2=5 4=11 8=10
passage word|offic 0=-6 8=-10
passage word|off|a 0=-8 2=3 8=-9
passage word|off|pronoun 0=-5 2=7 3=3 4=6 8=5
passage word|of|9 0=-3 2=-3 3=-3 7=-3 8=-13
passage word|of|DATE 0=-4 1=11 2=15 4=-4 5=-3 7=11 8=23
passage word|of|MONEY 0=12 1=-8 2=9 3=-11 4=20 5=-14 6=12 7=-16
passage word|of|SIZE 0=15 4=-3 7=4 8=8
passage word|of|a 1=-10 2=9 6=4 7=4 8=4
passage word|of|acquisition 2=8 8=4
passage word|of|any 0=5 2=-3 6=5 7=9 8=9
passage word|of|bargain 4=16 8=13
passage word|of|cash 1=-3 5=-4 8=-13
passage word|of|company 0=4 1=25 2=-4 4=-3 8=21
passage word|of|credit 0=-4 6=10
passage word|of|damag 8=-8
passage word|of|equity 1=10 4=-3 8=3
passage word|of|fresh 1=14 8=4
passage word|of|good 0=-4 4=-3 8=-14
passage word|of|intent 0=14 1=-3 4=5 8=8
passage word|of|one 1=-3 3=-3 4=11 7=7 8=10
passage word|of|other 1=-3 2=12 3=11 7=11 8=24
passage word|of|party 0=-15 2=4 3=-7 5=6 6=11 7=-10 8=-25
passage word|of|preferr 0=-4 1=18 2=-3 4=-6 8=4
passage word|of|pronoun 0=-24 1=18 2=-7 3=20 4=-16 5=27 6=-10 7=20 8=19
passage word|of|rate 0=-7 4=5 8=-5
passage word|of|sit 0=-3 7=14 8=10
passage word|of|spend 5=16 8=11
passage word|of|ten-year 0=-3 2=9 8=5
passage word|of|that 0=-7 2=-5 3=8 6=5 7=-3 8=-3
passage word|of|the 0=15 1=10 2=-26 3=7 4=-4 5=-6 6=9 7=7
passage word|of|them 0=19 1=4 3=6 4=-6 5=-5 6=-3 7=-4 8=9
passage word|of|thi 6=7 8=3
passage word|of|thre 1=-3 3=9 4=-6 8=-6
passage word|of|truck 8=-7
passage word|of|two 0=9 4=7 8=8
passage word|of|what 1=-3 2=9 3=-5 4=9 6=3 8=8
passage word|of|which 0=14 1=-4 2=17 3=-5 8=16
passage word|ohio 0=24 8=18
passage word|oil 0=-4 8=-10
passage word|old 0=-7 1=-6 3=-4 4=4 5=10 6=-3 7=5
passage word|older 0=15 2=3 8=15
passage word|on 0=13 1=-22 2=16 3=-6 4=-9 5=8 6=-5 7=-7 8=-14
passage word|once 0=8 2=-7 3=-6 5=8
passage word|once|a 0=8 8=7
passage word|one 1=-7 2=-7 5=13 6=-9 7=-8 8=-15
passage word|one|, 1=-3 4=4 5=12 8=12
passage word|one|from 5=9 8=6
passage word|one|of 0=17 4=-3 7=-3 8=7
passage word|only 0=-11 1=7 3=9 6=-5 7=-3 8=-7
passage word|on|9 7=8 8=5
passage word|on|DATE 0=17 1=-7 2=12 3=-8 4=28 5=-5 6=-5 7=-3 8=24
passage word|on|a 0=13 1=4 3=-5 4=-11 5=23 7=-3 8=19
passage word|on|averag 8=-9
passage word|on|hold 0=7 5=6 8=7
passage word|on|money 1=-3 2=-6 5=6 8=-9
passage word|on|one 5=-3 7=-3 8=-11
passage word|on|party 0=20 2=-4 4=-7 7=4 8=13
passage word|on|pronoun 0=-9 1=-3 2=-10 3=8 4=6 5=4 6=8 7=-4
passage word|on|size 0=-6 8=-8
passage word|on|talk 1=-7 2=13 5=-4
passage word|on|the 0=-11 2=6 3=-7 4=11 6=-4 8=-10
passage word|on|thi 0=-11 2=7 8=-9
passage word|on|top 2=12 3=7 4=-4 7=8 8=18
passage word|on|which 4=-3 5=16 8=9
passage word|open 0=-6 1=16 4=-5 7=-3 8=3
passage word|open|the 0=7 1=3 4=-3 8=5
passage word|operator 0=-3 1=-3 8=-11
passage word|operator|of 4=-6 8=-11
passage word|option 0=-13 1=-4 2=-3 3=19 4=-5 5=-8 7=-5 8=-17
passage word|option|for 0=-6 5=-6 8=-18
passage word|or 0=-14 2=15 3=4 4=-3 5=7 7=-6
passage word|order 0=59 1=-19 2=-7 3=-10 4=-26 6=-4 7=-5
passage word|order|, 0=17 6=3 8=16
passage word|order|: 0=10 1=-3 8=3
passage word|order|DATE 0=14 8=11
passage word|order|SIZE 0=7
passage word|order|book 5=-5 8=-12
passage word|order|for 0=10 4=-3
passage word|order|from 0=3 1=-3 4=-4 8=-9
passage word|order|is 0=25 8=24
passage word|order|to 2=8
passage word|order|with 0=7 4=-4 8=-3
passage word|ore 0=-7 2=3 8=-9
passage word|organiser 3=8
passage word|organiser|, 0=-5 3=9
passage word|originally 8=-8
passage word|or|rather 0=-3 3=4 5=9 8=6
passage word|other 0=-20 1=3 4=-12 5=19 6=-5 7=15 8=-19
passage word|other|, 0=-24 1=3 2=-5 3=22 4=7 5=-9 6=-38 7=-3 8=-40
passage word|other|9 0=-5 8=-11
passage word|other|PRONOUN 0=-3 2=4 7=-17 8=-20
passage word|other|and 0=5 1=-3 3=6 4=-7 7=9 8=9
passage word|other|for 0=-3 1=5 7=9 8=4
passage word|other|is 0=-5 2=-3 6=8 7=6
passage word|other|line 0=-3 2=-8 8=-13
passage word|other|与 1=6 3=-13 8=-11
passage word|other|到 3=7 8=8
passage word|other|已 0=-6 1=-3 2=6 3=-10 7=8 8=-6
passage word|other|提 4=6 5=9 8=13
passage word|other|的 0=-8 2=-10 5=10 8=-9
passage word|other|盖 0=11 2=-3 5=-8 6=4 8=3
passage word|other|银 2=-13 6=10 8=-3
passage word|out 0=9 1=6 2=-7 3=19 4=-5 5=-14 6=-9
passage word|outfit 0=-5 4=13 6=-4 8=3
passage word|output 8=-7
passage word|outright 0=-5 1=7 4=7 8=5
passage word|outsid|china 3=7 8=3
passage word|out|DATE 3=18 5=-6 7=-3 8=4
passage word|out|money 0=-7 2=-3 3=5 7=-5 8=-15
passage word|out|of 2=-3 3=6 4=-5 5=-3 6=-3 7=15 8=6
passage word|out|the 0=9 3=-3 4=-3
passage word|out|to 0=6 4=8 8=9
passage word|out|with 0=7 5=3 8=6
passage word|oven 0=-4 4=-3 5=16 8=7
passage word|over 0=16 2=5 4=4 5=-10 6=-3 7=5 8=10
passage word|overdraft 2=14 8=8
passage word|overnight 4=-3 8=-7
passage word|overstat 0=-5 8=-8
passage word|over|9 0=4 2=4 7=11 8=16
passage word|over|a 0=-8 1=6 2=3 4=-8 7=7 8=-4
passage word|over|five 0=14 8=11
passage word|over|party 0=-6 3=-3 4=14
passage word|over|the 0=4 1=-3 2=-6 4=13 7=4 8=6
passage word|over|thre 0=8 5=4 7=-3 8=4
passage word|owe 1=-4 2=11 3=12 4=-13 5=-5 7=3 8=5
passage word|owed 0=9 2=6 8=12
passage word|owe|PRONOUN 0=-3 2=8
passage word|owe|a 0=3 2=5 3=4 4=-8 7=5 8=8
passage word|owe|party 3=9
passage word|owing 0=-13 4=-6 7=7 8=-18
passage word|owing|to 0=-13 7=8 8=-11
passage word|own 0=-13 1=-3 2=3 3=-5 4=6 5=57 6=-8 8=32
passage word|owner 0=-9 1=-7 2=-5 4=25 5=-8 7=-7 8=-11
passage word|owner|of 0=-7 1=-4 2=-3 3=8 4=8 5=-3
passage word|own|COMPANY 7=7 8=7
passage word|own|account 5=8 8=7
passage word|own|cash 5=7 8=4
passage word|own|money 2=-3 5=24 7=-3 8=15
passage word|own|plant 5=9 8=5
passage word|own|pronoun 0=-5 1=-3 3=-5 4=8 5=8 8=5
passage word|own|size 0=-4 8=-7
passage word|pact 3=9 7=-4
passage word|page 0=-4 2=-3 8=-14
passage word|paid 0=-11 1=-10 3=4 5=-18 6=-3 7=3 8=-32
passage word|paid|DATE 0=8 4=3 8=8
passage word|paid|at 3=-3 8=-7
passage word|paid|for 0=-8 2=8 3=-3 4=-5 6=3 7=-3 8=-12
passage word|paid|money 1=-8 2=-6 4=10 5=-6 7=-9 8=-17
passage word|paid|the 0=-8 3=9 5=-3 7=6
passage word|pair 0=-5 8=-10
passage word|paper 1=5 2=7 3=-3 4=-6 5=-7 6=3
passage word|paper|, 1=9 4=-4 6=3 8=3
passage word|paper|machin 0=9 5=-3 8=4
passage word|parent 0=-6 3=-5 4=8 6=17 8=12
passage word|parent|, 0=-6 1=3 4=-5 6=12 8=3
passage word|pari 4=7 8=3
passage word|park 0=-10 1=3 4=8 5=6 8=6
passage word|parliament 2=6 6=8 8=5
passage word|part 0=14 1=3 4=-11 5=-6 6=-5 7=30 8=26
passage word|partner 0=5 3=6 4=-5 7=5 8=9
passage word|partner|in 0=-3 1=4 3=8 8=6
passage word|party 3=-8 6=7 8=-59
passage word|party|( 2=5 3=-7 5=8 7=7 8=3
passage word|party|) 1=3 2=3 3=-7 5=11 6=-4
passage word|party|, 0=6 1=5 2=18 3=-8 4=17 5=-10 6=13 7=-6 8=6
passage word|party|9 0=8 4=13 8=14
passage word|party|: 0=-8 1=-5 2=-8 3=6 6=4 7=10 8=-4
passage word|party|DATE 0=13 2=-6 3=-7 4=-11 5=6 6=-4 7=-9 8=-16
passage word|party|PERSON 0=-4 8=-9
passage word|party|PRONOUN 0=11 4=-8 5=3 6=5 7=-4 8=3
passage word|party|SIZE 0=14 1=6 8=9
passage word|party|a 0=-24 1=-5 3=-4 4=-4 7=18 8=-19
passage word|party|advanc 0=-4 2=12
passage word|party|again 1=-3 2=9
passage word|party|agre 1=4 7=10 8=4
passage word|party|all 0=-4 8=-7
passage word|party|an 3=-3 4=-4 7=8 8=-3
passage word|party|and 1=-4 4=15 5=-14 6=-7 7=4 8=-11
passage word|party|announc 0=5 1=-3 2=4 4=-3 5=-8 8=-8
passage word|party|are 0=8 1=-5 4=14 8=12
passage word|party|as 0=-6 1=7 2=9 3=-5 6=-8 7=-3 8=-9
passage word|party|at 0=34 1=-5 3=-3 4=-4 6=-5 7=-4 8=12
passage word|party|back 4=9 7=-4 8=-5
passage word|party|befor 5=10 8=8
passage word|party|book 0=32 8=26
passage word|party|bought 0=-10 5=-3 8=-16
passage word|party|buy 0=-5 4=13 8=7
passage word|party|by 0=4 1=-3 2=4 4=-10 6=-5 7=9
passage word|party|call 2=3 4=-3 7=7
passage word|party|came 0=-8 1=14 2=5 4=-6 5=3 8=6
passage word|party|can 0=-6 4=-4 5=-3 6=13
passage word|party|contract 0=9 8=7
passage word|party|cover 0=4 6=7 8=9
passage word|party|cut 2=3 6=-3 8=-8
passage word|party|deal 0=-9 2=-4 8=-20
passage word|party|deni 0=-6 5=7 8=-5
passage word|party|did 5=-3 8=-9
passage word|party|doe 0=4 1=3 5=7 7=-4 8=5
passage word|party|end 0=10 4=5 8=11
passage word|party|ever 7=-3 8=-9
passage word|party|expect 0=3 5=7
passage word|party|firm 1=-4 4=13 8=8
passage word|party|first 2=-3 7=7
passage word|party|for 1=-7 3=-7 4=14 5=6 6=-7 8=-7
passage word|party|found 8=-9
passage word|party|from 1=-5 2=-3 4=14 5=4 8=9
passage word|party|gave 0=11 3=-3 4=4 7=-3 8=4
passage word|party|get 0=-7 1=-6 2=-5 3=17 4=8 6=5 7=6 8=17
passage word|party|got 0=-11 2=7 3=7 5=-3 7=-3 8=-6
passage word|party|grant 3=9 8=6
passage word|party|guarante 0=-3 6=10 8=3
passage word|party|had 0=14 2=-4 3=-6 4=-4 5=4 7=13 8=14
passage word|party|hand 0=-12 3=10 7=16 8=12
passage word|party|has 0=-15 1=6 3=10 4=-4 6=4 7=11
passage word|party|have 0=18 3=-4 7=5 8=17
passage word|party|in 1=-5 2=-5 3=-5 4=9 5=-3 7=-7 8=-18
passage word|party|into 0=16 1=-3 8=9
passage word|party|is 0=3 1=-7 2=17 3=-5 4=-4 5=8 6=-6 7=-11 8=-9
passage word|party|issu 2=-3 7=10 8=4
passage word|party|keep 2=-3 4=-3 5=-4 8=-10
passage word|party|lean 0=-6 8=-8
passage word|party|leas 0=-6 8=-9
passage word|party|lend 2=9 8=7
passage word|party|let 0=10 3=7 4=-4 8=8
passage word|party|look 1=16 8=15
passage word|party|made 0=-4 2=10 4=11 8=12
passage word|party|mak 0=3 1=-3 4=8 8=3
passage word|party|mandat 0=12 8=8
passage word|party|may 0=-9 1=-4 2=-5 3=5 6=4 8=-14
passage word|party|mean 5=10 8=4
passage word|party|merely 0=16 6=-4 8=6
passage word|party|might 4=-5 8=-8
passage word|party|money 0=10 1=-6 2=10 3=7 4=5 5=-10 6=-6 7=22 8=26
passage word|party|must 0=4 3=3 4=-4 7=8 8=7
passage word|party|now 0=-7 4=-4 8=-12
passage word|party|of 2=3 4=5 6=3 7=4 8=10
passage word|party|offer 0=-3 4=12
passage word|party|on 0=8 1=4 2=-6 4=-5 5=-3 8=-5
passage word|party|or 0=-6 8=-10
passage word|party|other 0=14 2=-5 8=3
passage word|party|outright 1=8 4=-3
passage word|party|over 1=5 3=-3 4=15 6=-3 7=-4 8=9
passage word|party|owe 0=-4 2=7 4=-3 5=-3 8=-8
passage word|party|own 0=-4 8=-9
passage word|party|paid 3=-3 5=-3 7=-5 8=-14
passage word|party|party 1=7 2=4 3=5 4=-5 5=-7 6=-15 7=-4 8=-17
passage word|party|pay 0=-13 1=4 2=6 3=-10 4=-6 6=-6 7=9 8=-14
passage word|party|pledg 0=-3 7=8 8=3
passage word|party|pric 1=-3 2=8
passage word|party|promis 0=-5 1=-3 2=-4 4=-3 5=-3 7=-10 8=-29
passage word|party|provid 0=15 2=5 8=14
passage word|party|pull 0=-3 1=9 2=8 3=-3 5=-3 7=-3 8=5
passage word|party|put 0=-9 1=3 2=-7 3=-3 5=-4 8=-24
passage word|party|rais 1=5 2=-8 6=-3 8=-16
passage word|party|ran 2=7 8=3
passage word|party|rate 0=11 7=-3 8=3
passage word|party|reserv 0=3 4=-4 8=-7
passage word|party|return 0=4 2=-3 7=-3 8=-7
passage word|party|s 1=5 2=-6 3=4 4=-13 5=-7 6=-7 7=-18 8=-39
passage word|party|said 3=19 4=-10 6=-3
passage word|party|say 0=-3 1=-4 2=-4 3=-7 5=-4 6=4 7=7 8=-11
passage word|party|secur 4=-3 8=-8
passage word|party|see 0=-9 1=3 4=-4 8=-13
passage word|party|set 0=-4 1=8 8=6
passage word|party|shar 7=11 8=9
passage word|party|show 0=-5 2=-6 8=-15
passage word|party|sign 0=21 2=-5 4=-4 5=-3 8=7
passage word|party|so 0=-5 8=-8
passage word|party|sold 0=-18 1=11 2=4 3=-4 4=-5 8=-17
passage word|party|stand 2=6 6=5 8=7
passage word|party|start 0=-3 4=18 5=4 8=15
passage word|party|suppli 2=17 3=-5 4=-3 7=15 8=22
passage word|party|tak 4=13 8=4
passage word|party|that 0=-8 1=-4 6=5 8=-8
passage word|party|the 0=7 1=-3 2=10 4=-5 6=-3
passage word|party|then 0=10 8=4
passage word|party|think 0=-5 5=-3 8=-15
passage word|party|thought 3=7
passage word|party|to 0=8 1=-6 2=16 4=-10 5=8 6=-7 7=-5
passage word|party|told 2=-3 4=7 5=3 8=4
passage word|party|too 0=11 7=-4 8=5
passage word|party|took 0=9 3=-5 4=10 5=-3 8=11
passage word|party|tri 0=-7 8=-10
passage word|party|want 0=5 1=14 3=5 4=6 7=-9 8=16
passage word|party|was 0=8 1=-4 2=-12 3=-6 4=5 6=-7 7=6 8=-12
passage word|party|will 0=8 1=-5 2=-3 3=13 4=8 6=-11 7=-12 8=-6
passage word|party|with 0=-4 2=9 4=-7 5=-3 6=-3 7=4 8=-6
passage word|party|would 0=-7 2=-8 4=10 5=7 7=6 8=5
passage word|party|wrot 4=4 5=9 8=5
passage word|party|× 1=-3 5=7
passage word|party|“ 0=8 1=-6 2=-4 4=3 5=3 7=-4 8=-3
passage word|party|” 0=-9 1=4 2=5 3=-3 5=-3 6=-3 8=-13
passage word|party|一 1=-3 2=5 4=-4 7=3 8=-9
passage word|party|三 0=9 6=7 7=-4 8=13
passage word|party|上 1=-3 5=-3 7=3 8=-7
passage word|party|下 1=6 4=-3 5=9 8=8
passage word|party|不 0=-5 3=6 4=4 5=11 6=3 8=22
passage word|party|与 2=6 4=-6 5=3 6=-7 8=-9
passage word|party|业 0=-4 8=-9
passage word|party|两 0=-7 4=-3 8=-13
passage word|party|中 0=-11 7=3 8=-9
passage word|party|为 0=-7 1=-4 2=-11 4=10 8=-10
passage word|party|主 0=-4 1=5 2=7 3=-5 5=-3 6=7 7=-4
passage word|party|也 0=-11 1=16 2=-3 3=-3 4=16 8=17
passage word|party|二 1=4 4=-5 5=8 8=4
passage word|party|五 0=-7 7=6 8=-3
passage word|party|从 0=5 1=-4 2=-17 4=11 6=-3 7=7 8=-5
passage word|party|付 0=-10 1=-4 2=-3 4=7 5=-6 6=6 8=-10
passage word|party|代 0=3 3=6 6=5 8=8
passage word|party|以 1=-13 3=12 4=-5 5=-9 6=-4 7=17
passage word|party|任 1=9 4=-3 5=6 6=-4 8=3
passage word|party|估 0=3 5=-6 7=9
passage word|party|作 2=-4 3=-4 4=3 5=-3 6=15 7=-3 8=5
passage word|party|便 0=-3 1=3 5=8 8=4
passage word|party|倒 0=4 1=6 2=7 4=-3 8=8
passage word|party|借 2=11 6=-7 8=-3
passage word|party|做 0=8 2=-6 4=-3 7=-3 8=-7
passage word|party|储 2=-10 6=12
passage word|party|全 0=8 1=-3 3=8 5=-3 6=-5 7=-4
passage word|party|公 0=-6 1=-5 2=3 3=8 4=-9 5=8 8=-4
passage word|party|共 0=-3 8=-10
passage word|party|准 1=4 3=8 4=-4 8=5
passage word|party|出 0=-11 1=-10 2=-8 4=7 5=-10 6=9 7=24
passage word|party|则 0=5 1=-9 3=-3 4=4 5=-5 6=10 7=10 8=12
passage word|party|刚 0=8 4=-3
passage word|party|创 1=12 8=6
passage word|party|力 4=-7 8=-8
passage word|party|动 0=6 5=4 8=8
passage word|party|卖 3=-6 8=-15
passage word|party|原 1=-8 2=12 4=-6 8=-7
passage word|party|又 1=12 5=-6 7=-3 8=3
passage word|party|发 0=-3 2=-8 3=-3 5=-3 6=3 7=5 8=-11
passage word|party|取 0=9 1=-4 2=-5 7=-3 8=-5
passage word|party|口 4=-5 8=-9
passage word|party|只 0=-6 1=-6 2=3 3=11 4=-5 5=-5 7=-3 8=-11
passage word|party|可 0=-4 2=-6 3=-5 6=4 7=9 8=-7
passage word|party|吃 0=-8 4=3 8=-12
passage word|party|各 1=11 2=3 6=-4 7=-3 8=5
passage word|party|合 0=-3 2=3 4=-3 5=-3 7=21 8=10
passage word|party|同 0=-9 1=-9 4=6 7=3 8=-12
passage word|party|向 0=5 2=7 3=-5 4=-7 5=6 7=3 8=7
passage word|party|否 1=-4 8=-9
passage word|party|和 0=-3 2=-3 3=-4 4=-4 6=-3 7=3 8=-16
passage word|party|回 0=-3 1=3 4=8 5=4 7=-3 8=7
passage word|party|因 8=-14
passage word|party|国 0=-14 8=-17
passage word|party|在 0=-7 3=8 5=4 6=11 8=8
passage word|party|委 4=7 8=3
passage word|party|完 0=7 8=3
passage word|party|官 5=7 7=-4
passage word|party|对 1=3 2=-4 3=-4 5=8 7=-6 8=-7
passage word|party|少 3=-4 8=-7
passage word|party|就 0=-4 1=-4 2=-4 3=-3 6=10 8=-8
passage word|party|局 5=-4 8=-7
passage word|party|已 1=-7 2=4 3=-3 5=3 6=15 7=-4 8=6
passage word|party|市 0=-3 1=7
passage word|party|应 0=-9 2=-3 3=-3 7=3 8=-16
passage word|party|开 0=12 4=5 8=10
passage word|party|得 0=8 8=7
passage word|party|总 0=7 2=5 8=8
passage word|party|所 0=-4 1=-3 2=-9 4=7 5=-6 7=6 8=-11
passage word|party|手 0=-11 1=-4 3=5 4=11 8=-3
passage word|party|打 0=5 2=3 4=6 7=8 8=16
passage word|party|执 4=7 5=3 8=6
passage word|party|承 0=14 1=5 2=-5 3=-3 4=-4 5=5 7=-3 8=8
passage word|party|把 0=-6 2=9 3=6 4=-16 5=6 6=-4 8=-4
passage word|party|披 0=-4 8=-7
passage word|party|担 2=-6 6=-5 8=-14
passage word|party|拖 0=9 1=-3 2=-5 4=-3 6=-4 7=-3 8=-11
passage word|party|拿 0=3 3=-4 5=-6 7=12 8=-3
passage word|party|持 0=8 1=-3 3=-5 4=5
passage word|party|指 0=7 8=4
passage word|party|按 0=9 1=-3 3=6 4=-3 8=9
passage word|party|挖 8=-7
passage word|party|授 3=4 6=3 8=8
passage word|party|接 0=-6 1=8 2=-3 3=9 4=-5 7=6 8=6
passage word|party|撤 4=7
passage word|party|支 5=6 7=5 8=8
passage word|party|收 0=-13 2=3 4=16 6=8 8=9
passage word|party|放 0=5 1=3 2=-9 8=-3
passage word|party|料 8=-7
passage word|party|新 0=-5 1=10 4=-3 5=5 8=8
passage word|party|方 0=6 1=-4 3=8 4=3 8=8
passage word|party|旗 1=9 2=5 3=3 4=5 5=-3 6=-4 7=-5 8=8
passage word|party|旧 5=9 8=7
passage word|party|早 0=10 7=4 8=9
passage word|party|时 0=8 4=4 6=7 8=15
passage word|party|是 0=5 1=8 2=4 4=-5 7=-3 8=3
passage word|party|曾 0=8 1=7 4=-4 7=-3 8=7
passage word|party|替 0=4 2=-6 8=-9
passage word|party|有 5=-5 7=-3 8=-10
passage word|party|未 0=-5 2=3 6=-5 8=-7
passage word|party|本 0=-8 1=7 4=-4 7=4 8=-5
passage word|party|来 0=9 1=4 5=8 7=4 8=19
passage word|party|欠 0=-4 2=-6 6=11 7=4
passage word|party|正 0=5 2=-3 4=5 5=3 7=3 8=8
passage word|party|武 0=11 2=4 8=12
passage word|party|每 0=14 3=4 4=-4 7=-4 8=4
passage word|party|比 5=7
passage word|party|水 0=-8 1=-8 8=-20
passage word|party|求 0=-3 8=-9
passage word|party|没 1=-3 4=8 5=6 8=5
passage word|party|注 1=7
passage word|party|洽 0=4 4=-9 8=-7
passage word|party|派 8=-7
passage word|party|海 0=-8 7=-3 8=-8
passage word|party|照 5=7 8=3
passage word|party|牧 0=-8 8=-11
passage word|party|特 0=-16 8=-15
passage word|party|独 0=-5 2=7
passage word|party|环 0=-3 4=-4 8=-15
passage word|party|现 6=7 8=7
passage word|party|电 0=-10 8=-12
passage word|party|的 0=11 2=-7 3=-3 4=-9 5=-26 6=21 8=-24
passage word|party|研 0=10 8=7
passage word|party|砸 0=-8 8=-10
passage word|party|称 0=-4 1=6 4=-3 5=-4 6=-3 8=-9
passage word|party|竞 7=9 8=6
passage word|party|第 0=-5 3=-4 4=4 8=-9
passage word|party|等 0=-4 2=3 4=-3 5=15 8=6
passage word|party|筹 1=3 2=-9 6=10 8=3
passage word|party|签 0=-11 1=-4 2=-5 3=5 4=11 5=11 8=-7
passage word|party|算 0=-3 3=-4 8=-8
passage word|party|累 1=-3 2=-3 8=-10
passage word|party|组 2=-7 8=-7
passage word|party|给 0=-13 2=7 4=-5 5=12 6=5
passage word|party|继 0=-6 1=12 8=4
passage word|party|股 1=-7 7=3 8=-10
passage word|party|能 0=-8 5=-3 7=4 8=-10
passage word|party|自 0=11 3=-3 5=6 8=8
passage word|party|航 0=-10 8=-11
passage word|party|获 0=-3 1=9
passage word|party|营 0=10 4=3 8=7
passage word|party|落 5=10 8=6
passage word|party|董 0=8 1=4 2=3 4=10 7=-3 8=16
passage word|party|表 0=18 1=11 2=-5 4=-4 8=13
passage word|party|要 0=8 1=12 3=-4 5=18 6=4 8=37
passage word|party|解 0=-3 3=5 5=8 8=8
passage word|party|讨 1=6 4=6 8=11
passage word|party|诉 8=-10
passage word|party|说 0=6 2=-5 3=-3 4=-12 5=5 8=-9
passage word|party|谈 0=6 1=-5 3=11 4=7 8=14
passage word|party|负 7=9 8=4
passage word|party|财 0=-3 2=11 4=-3
passage word|party|资 0=-13 8=-15
passage word|party|赶 2=11 8=6
passage word|party|跟 0=-9 1=-3 2=-3 4=-3 5=-3 7=3 8=-17
passage word|party|还 0=-5 1=-5 2=4 4=-3 5=-3 7=-5 8=-20
passage word|party|这 0=-3 2=3 6=7 7=-3
passage word|party|追 0=-3 2=-4 4=-4 5=10 8=-3
passage word|party|退 1=10 5=4 6=-3 7=-4 8=8
passage word|party|送 0=8 7=6 8=10
passage word|party|那 0=15 1=-4 4=-5 5=11 7=4 8=18
passage word|party|都 0=-3 1=-3 2=-3 4=7 5=-5 8=-11
passage word|party|采 0=-11 4=-3 7=-3 8=-22
passage word|party|重 0=5 2=9 8=12
passage word|party|门 5=11 8=6
passage word|party|随 0=-4 2=-3 4=9
passage word|party|隔 0=-4 5=7
passage word|party|项 5=7 8=3
passage word|party|领 0=-3 1=9 2=-7 8=-6
passage word|party|首 8=-9
passage word|part|, 7=9
passage word|part|in 0=9 1=5 8=5
passage word|part|of 0=14 2=3 4=-4 6=-3 7=24 8=33
passage word|patent 0=-6 1=-3 3=21 4=3 5=-4 7=-4 8=7
passage word|pay 0=15 1=-6 2=24 3=-9 5=-23 6=7 7=-4
passage word|payabl 0=7 1=-4 2=4 4=-7 7=8 8=6
passage word|payment 1=-10 2=3 3=6 5=-3 6=3 7=10 8=8
passage word|payment|of 0=5 1=-5 2=-6 3=6 4=7 7=14 8=17
passage word|payment|on 0=-4 6=7
passage word|pay|9 0=-3 2=15 8=6
passage word|pay|PRONOUN 1=-3 2=9 3=10 4=-5 5=-4 6=-3 8=5
passage word|pay|for 0=-7 2=7 4=-5 5=3 7=-4 8=-11
passage word|pay|money 1=7 2=-5 4=5 5=-7
passage word|pay|the 0=13 3=-3 6=6 7=-5 8=5
passage word|pay|to 0=-4 5=-3 8=-10
passage word|peak 5=-3 8=-9
passage word|penalty 0=-3 7=-5 8=-10
passage word|pencill 4=3 5=12 8=10
passage word|pencill|in 4=3 5=12 8=10
passage word|pension 0=-4 1=6 4=-6 7=-3 8=-11
passage word|peopl 1=20 2=-4 3=-7 4=-6 5=-3 7=-3 8=-4
passage word|peopl|with 1=11 4=-3 8=3
passage word|per 1=-4 2=-10 3=-7 4=19 5=-8 6=17 7=-10 8=3
passage word|performanc 2=-3 6=12 8=3
passage word|performanc|bond 6=8
passage word|permission 0=-5 1=5 4=-3 7=9 8=6
passage word|permission|to 0=-5 1=5 4=-3 7=9 8=6
passage word|person|who 0=-3 1=9 8=3
passage word|per|cent 0=12 1=-4 4=6 8=9
passage word|per|party 0=-5 4=-4 5=-3 7=-3 8=-20
passage word|per|shar 1=3 4=22 8=19
passage word|phas 1=7 3=-3 4=-4 5=18 8=16
passage word|phas|one 5=13 8=11
passage word|pick 0=11 4=-3 8=3
passage word|piec 4=-4 8=-10
passage word|plac 2=4 3=-5 4=-8 5=-3 6=4 7=-4 8=-11
passage word|plac|in 0=8 8=3
passage word|plan 0=-11 1=-6 3=-4 4=-3 5=9 7=-5 8=-18
passage word|plant 0=11 1=-3 2=5 3=-8 4=-7 5=21 6=-7 7=5 8=14
passage word|plant|, 8=-7
passage word|plant|in 0=22 1=5 4=-4 7=6 8=26
passage word|plant|to 5=10 8=7
passage word|plan|to 0=-8 1=-7 4=6 5=13 7=-4 8=-4
passage word|platform 0=10 2=-3 3=11 4=-3 8=11
passage word|pledg 0=-8 1=4 2=-3 3=-3 4=-5 5=-3 7=20 8=5
passage word|plough 3=9 8=3
passage word|point 0=-12 1=-5 2=-3 4=8 6=-3 7=6 8=-13
passage word|poorer 5=-3 8=-7
passage word|poorer|than 5=-3 8=-7
passage word|port 0=-7 5=6 8=-8
passage word|portugal 0=-7 8=-11
passage word|port|of 0=-4 8=-7
passage word|position 4=-4 8=-9
passage word|pour 0=-5 1=-7 2=11
passage word|power 0=18 8=14
passage word|prais 4=-4 8=-7
passage word|pre-delivery 2=11 7=-3
passage word|pre-delivery|payment 2=11 7=-3
passage word|preferr 0=-5 1=20 2=-3 4=-7 8=4
passage word|preferr|shar 1=9 4=-4
passage word|preliminary 0=15 4=-3 8=6
passage word|premium 0=11 6=4 8=6
passage word|premium|of 0=12 8=8
passage word|prepaid 0=13 4=-4 7=-3
passage word|press 0=-3 1=3 2=-7 4=4 8=-6
passage word|previou 0=8 3=3 8=6
passage word|pric 0=13 2=-9 3=-13 4=21 5=-8 6=11 7=-9 8=4
passage word|pric|PRONOUN 1=-3 2=7 7=6 8=4
passage word|pric|is 6=21 7=-5 8=14
passage word|pric|money 0=3 4=9 8=5
passage word|pric|of 0=-8 1=4 3=-3 4=14 7=5 8=7
passage word|pric|will 0=-4 8=-9
passage word|principal 0=-9 8=-10
passage word|principl 0=-6 5=11
passage word|print 0=-4 4=-5 8=-7
passage word|privat 0=-3 1=-3 4=7 5=-4 6=3
passage word|privileg 0=-3 3=7
passage word|proceed 0=-3 2=3 8=-10
passage word|processor 0=9 8=6
passage word|production 0=7
passage word|profit 0=-3 1=-3 2=-4 4=-3 5=-8 6=-3 8=-29
passage word|profit|, 5=-3 8=-11
passage word|project 0=-6 1=10 2=-4 3=-3 5=15 7=-7
passage word|project|PRONOUN 0=-3 5=10 8=4
passage word|prolong 0=-4 2=9 8=5
passage word|promis 1=-11 2=-17 3=-4 4=-7 5=8 6=14 7=29 8=13
passage word|promis|money 0=-3 2=-4 3=3 4=-6 5=-3 8=-16
passage word|promis|party 0=20 7=4 8=19
passage word|promis|to 0=-13 1=-3 2=-7 4=6 5=-4 6=6 8=-16
passage word|pronoun 2=-4 3=6 4=-4 5=18 6=11 7=5 8=-25
passage word|pronoun|, 1=8 3=7 4=6 5=7 6=-4 7=5 8=19
passage word|pronoun|DATE 3=6 4=15 5=-4 7=4 8=11
passage word|pronoun|agreement 0=5 3=5 8=7
passage word|pronoun|all 0=8 5=-6
passage word|pronoun|also 4=-3 8=-7
passage word|pronoun|and 2=12 8=7
passage word|pronoun|announc 0=-4 8=-7
passage word|pronoun|as 2=-3 7=16 8=3
passage word|pronoun|being 1=-4 8=-8
passage word|pronoun|capital 7=7
passage word|pronoun|chairman 4=-3 8=-9
passage word|pronoun|cost 0=9 7=7 8=11
passage word|pronoun|could 0=3 1=-3 2=-4 4=3 5=-3 8=-10
passage word|pronoun|first 1=12 4=-3 8=6
passage word|pronoun|for 0=12 1=-3 2=-15 3=-4 4=-5 5=-3 7=4 8=-12
passage word|pronoun|founder 0=-3 1=4 3=3 4=-7 5=-3 7=3 8=-6
passage word|pronoun|from 1=9 2=-4
passage word|pronoun|gave 0=-6 4=10
passage word|pronoun|guarante 0=12 6=-4 8=7
passage word|pronoun|had 0=-5 2=18 3=14 8=24
passage word|pronoun|hand 0=-4 3=3 4=8 8=5
passage word|pronoun|have 0=-4 1=-4 2=-3 3=-3 5=-4 7=-3 8=-21
passage word|pronoun|in 0=-3 3=8 4=18 5=-3 8=13
passage word|pronoun|intend 1=4 2=10 5=-3 8=3
passage word|pronoun|is 0=11 1=-3 2=-16 3=8 4=-16 5=11 6=9
passage word|pronoun|keep 0=12 8=10
passage word|pronoun|loss-mak 4=4 7=10 8=9
passage word|pronoun|may 2=10
passage word|pronoun|money 0=3 1=4 2=11 3=5 4=-17 5=4 6=4 7=13 8=24
passage word|pronoun|of 0=4 3=-3 4=7 8=6
passage word|pronoun|other 0=6 3=12 8=15
passage word|pronoun|own 1=-18 3=4 4=-13 5=54 6=-4 7=-8 8=21
passage word|pronoun|paid 0=-4 8=-7
passage word|pronoun|party 0=-6 8=-10
passage word|pronoun|pay 2=6 3=15 5=-3 7=8 8=20
passage word|pronoun|pric 0=-3 8=-7
passage word|pronoun|project 2=-7 6=3 8=-4
passage word|pronoun|receiv 3=6 4=-7 8=-5
passage word|pronoun|rescu 2=7 8=5
passage word|pronoun|s 0=-9 3=16 4=5 5=-3 7=-5 8=3
passage word|pronoun|said 0=8 4=-3 7=-3
passage word|pronoun|seat 2=10 7=-4
passage word|pronoun|spend 0=-3 5=-6 8=-14
passage word|pronoun|take 0=-3 4=-4 7=8 8=3
passage word|pronoun|to 0=-3 1=20 2=3 4=-12 6=-5
passage word|pronoun|told 5=8 8=6
passage word|pronoun|took 8=-8
passage word|pronoun|unit 6=7
passage word|pronoun|was 0=-11 1=-6 3=-6 6=-3 8=-25
passage word|pronoun|will 0=12 1=24 2=-7 3=-6 4=-7 5=-12 6=14 7=-3 8=13
passage word|pronoun|would 0=-10 1=-6 2=18 3=-9 4=-3 5=3 7=14 8=4
passage word|pronoun|“ 0=-5 4=-5 8=-15
passage word|pronoun|不 0=-5 3=10 5=3
passage word|pronoun|买 4=10 8=7
passage word|pronoun|于 0=-4 8=-8
passage word|pronoun|仍 3=12 8=8
passage word|pronoun|从 0=-10 1=6 3=3 8=-3
passage word|pronoun|付 0=6 3=5 8=7
passage word|pronoun|停 7=8 8=8
passage word|pronoun|共 0=-3 1=-3 5=5 7=-3 8=-7
passage word|pronoun|出 4=8 7=4 8=6
passage word|pronoun|协 5=8 8=8
passage word|pronoun|厂 0=8 8=6
passage word|pronoun|口 0=-3 8=-7
passage word|pronoun|在 0=3 3=-4 4=-6 5=9 7=-3 8=-3
passage word|pronoun|对 0=-4 3=4 4=6 7=5 8=10
passage word|pronoun|无 0=-5 8=-7
passage word|pronoun|正 0=6 1=-6 2=7
passage word|pronoun|的 1=13 2=6 3=-13 4=-11 7=-3 8=-12
passage word|pronoun|自 2=-3 5=9
passage word|pronoun|要 0=-6 6=-6 8=-19
passage word|pronoun|订 0=-10 8=-12
passage word|pronoun|说 1=-3 2=4 4=-3 5=-4 7=-3 8=-15
passage word|pronoun|还 0=11 2=-4 6=3 8=6
passage word|pronoun|预 3=3 7=8 8=8
passage word|property 0=-5 4=12 7=-3
passage word|propos 4=14 8=9
passage word|proposal 0=-4 1=13 2=-9 4=6 8=3
passage word|prospectu 0=8 8=4
passage word|provid 0=15 2=16 4=-4 7=-3 8=17
passage word|provid|a 2=8 8=4
passage word|provid|money 2=10 8=3
passage word|publish 8=-8
passage word|publisher 3=-7 8=-11
passage word|pull 0=-3 1=13 2=7 3=-3 4=-3 5=-3 7=-4 8=6
passage word|pull|a 0=-5 2=16 4=-3 6=3 8=9
passage word|pull|in 1=16 2=-6 8=5
passage word|pump 0=-3 1=-6 5=13
passage word|purchas 0=8 1=-7 3=-4 4=27 6=-5 7=-5 8=9
passage word|purchas|by 4=8 8=4
passage word|purchas|of 1=-3 2=4 4=22 6=-3 8=14
passage word|purpos 0=-3 1=7
passage word|push 5=9 8=6
passage word|put 1=4 2=-14 3=12 4=-10 6=-6 7=5 8=-9
passage word|putt 0=-3 2=5 4=-3 5=14 7=-5 8=5
passage word|putt|up 1=-3 2=5 5=8 8=4
passage word|put|at 5=-3 8=-13
passage word|put|in 1=11 2=-4 4=-3 5=-10 7=19 8=12
passage word|put|party 2=-3 3=3 4=-3 8=-9
passage word|put|the 0=9 1=-3 2=-3 3=6 4=-6 5=6 6=-3 7=-3
passage word|put|up 0=-8 1=-5 3=-3 4=-3 5=14 7=-4 8=-7
passage word|q 0=-8 8=-15
passage word|quarrel 0=-4 3=-3 8=-9
passage word|quarrel|with 0=-4 3=-3 8=-9
passage word|quarter 1=7 2=-7 7=-5 8=-8
passage word|quarter|of 0=-5 1=9 6=6 8=7
passage word|quot 0=12 1=6 4=-11 7=-5 8=-4
passage word|race 0=10 3=5 8=11
passage word|rail 0=7
passage word|railway 0=6 1=10 7=-5 8=5
passage word|rais 0=-9 1=10 2=-3 3=-5 4=-4 8=-11
passage word|rais|money 0=-5 1=-15 2=4 3=-3 4=-4 5=-4 6=4 7=-3 8=-24
passage word|ran 0=3 2=7 8=5
passage word|rat 8=-12
passage word|rate 0=22 1=-5 2=-8 3=12 5=-13 6=-10 7=-8 8=-8
passage word|rate|a 0=5 2=-5 3=-3 4=-11 5=-9 6=-5 8=-25
passage word|rate|per 0=10 2=-3 4=14 8=14
passage word|rather 2=6 3=6 4=-10 5=16 8=17
passage word|rather|than 0=-5 1=3 2=7 3=3 4=-5 5=8 8=12
passage word|rating 5=-3 8=-8
passage word|reach 0=13 3=-3 4=-5 5=-3 6=-3 7=-4 8=-9
passage word|reach|money 5=-4 8=-14
passage word|read 0=-11 4=12 5=11 7=-3 8=5
passage word|read|that 0=-3 5=12 8=6
passage word|rebuild 0=12 8=9
passage word|receiv 1=-4 2=-8 3=3 4=16 7=-4 8=-4
passage word|receiv|an 8=-8
passage word|receiv|from 0=-3 3=-4 4=22 8=11
passage word|recip 3=10 8=5
passage word|reduc 0=10 1=6 8=12
passage word|refinanc 2=-5 8=-7
passage word|refusal 7=7 8=6
passage word|regard|a 0=7 4=4 8=7
passage word|regulatory 0=-5 3=7 8=-3
passage word|regulatory|and 3=7
passage word|reject 0=-6 4=8 8=-3
passage word|reject|as 4=9 8=6
passage word|reject|pronoun 0=-4 4=-4 8=-11
passage word|releas 2=5 7=9 8=12
passage word|relief 0=-6 8=-12
passage word|remain 1=5 2=-3 4=-3 5=-6 7=12 8=5
passage word|renew 0=4 4=-6 7=-3 8=-8
passage word|renew|PRONOUN 0=8 3=3 8=6
passage word|renew|with 0=-5 8=-7
passage word|rent 0=20 1=-5 8=11
passage word|rent|of 0=9 8=3
passage word|repaid 0=7 1=-4 2=19 4=-3 8=14
passage word|repaid|in 2=14 8=7
passage word|repair 2=-3 7=15 8=5
passage word|repay 2=5 6=8 7=-3 8=6
passage word|repayabl 2=13 8=7
passage word|repayabl|over 2=12 8=6
passage word|replac 4=-4 7=-3 8=-10
passage word|replacement 0=9 8=6
passage word|reply 0=-4 4=-3 8=-9
passage word|reply|to 0=-4 4=-3 8=-9
passage word|report 0=-3 2=5 3=-4 4=8 5=9 6=-5 7=-7
passage word|report|by 2=21 4=4 8=17
passage word|report|that 2=-17 5=7 8=-17
passage word|rescu 0=-6 2=15 4=7 8=9
passage word|research 5=-4 8=-7
passage word|reserv 0=-4 1=4 4=-7 8=-13
passage word|reservation 2=-4 8=-9
passage word|respect 0=-3 8=-7
passage word|respectively 0=4 2=11 3=9 7=-3 8=17
passage word|rest 0=-10 1=4 4=3 7=-3 8=-9
passage word|result 5=-3 8=-14
passage word|return 3=-3 5=-3 7=13 8=8
passage word|revenu 0=-4 5=-3 8=-14
passage word|revenu|of 8=-8
passage word|revolv 0=-4 2=12 8=4
passage word|revolv|line 0=-3 2=12 8=7
passage word|right 0=-16 3=29 4=-6 5=-5 6=-5 8=-4
passage word|right|to 0=-9 1=-3 2=4 3=13 4=-13 5=-3 6=-3 7=6 8=-6
passage word|rival 0=-3 2=8 3=-9 4=10 5=9 6=-5 7=-5 8=4
passage word|rival|to 0=4 2=9 3=-3 8=4
passage word|road 0=-11 4=-3 7=3 8=-18
passage word|robot 0=-3 1=4 2=-6 8=-7
passage word|robot|, 2=-3 8=-7
passage word|roll 0=10 4=-3
passage word|room 0=-8 4=10 5=6 8=6
passage word|rose 7=-4 8=-9
passage word|round 0=-6 1=12 2=-6 4=-4 8=-10
passage word|royalti 0=-3 3=-7 8=-14
passage word|royalty 0=-3 1=-4 3=5 4=7
passage word|rubin 0=9 8=6
passage word|rumour 2=-3 4=9 5=-4 7=5 8=4
passage word|run 0=-8 1=-5 3=19 4=-6 5=-6 6=-6 7=-4 8=-14
passage word|runn 0=11 2=-6 5=-3 6=-4 8=-9
passage word|run|by 0=-12 2=4 8=-15
passage word|run|out 0=-3 3=18 5=-4 7=-3 8=4
passage word|s 0=-3 1=3 3=18 4=14 5=-8 7=-12 8=-5
passage word|safe 4=-3 6=8
passage word|said 0=-8 1=11 2=-17 4=-5 5=-12 6=-9 7=16 8=-27
passage word|said|, 0=-12 1=8 2=-6 3=-5 4=17
passage word|said|a 1=9 4=-4
passage word|said|money 0=-13 8=-16
passage word|said|no 0=-3 1=9 2=-4 3=8 4=-4 8=5
passage word|said|party 0=-17 1=-7 2=8 3=-6 4=-14 6=-8 7=11 8=-33
passage word|said|pronoun 0=13 2=3 4=7 6=4 7=8 8=28
passage word|said|that 0=-5 2=-4 6=3 7=5 8=-7
passage word|said|the 8=-11
passage word|said|yes 0=4 3=6 4=3 8=7
passage word|sal 0=-12 1=-4 3=10 4=-3 7=-7 8=-17
passage word|sale 0=-13 2=10 4=25 5=-4 6=-4 7=-5 8=9
passage word|sale|, 0=-3 8=-7
passage word|same 0=16 1=-5 3=-5 4=9 5=-4 6=-4 7=4 8=9
passage word|say 0=-7 1=-7 2=6 3=3 4=-3 5=-6 6=4 7=-3 8=-17
passage word|say|PRONOUN 3=-5 4=-5 6=3 8=-9
passage word|say|a 0=-4 6=6 7=9 8=5
passage word|say|how 3=18 8=16
passage word|say|no 2=17 8=15
passage word|say|party 0=-14 1=-7 2=-4 4=12 8=-20
passage word|say|that 1=8
passage word|say|the 0=-10 4=-3 8=-19
passage word|say|ther 0=13 8=9
passage word|say|what 0=19 4=-3 5=-3 8=7
passage word|scanner 0=-7 4=3 8=-7
passage word|schedul 0=-4 2=-8 4=7 8=-9
passage word|school 0=-3 1=-3 4=-3 7=25 8=12
passage word|school|, 7=11 8=5
passage word|scrapp 1=-6 5=14 7=-4
passage word|seal 0=10 4=4 8=11
passage word|season 0=5 3=14 4=-11
passage word|seat 0=4 1=13 2=6 3=-4 4=-8 7=-5 8=3
passage word|seat|on 1=7 4=-4
passage word|second 1=6 2=9 3=-4 5=19 6=-4 7=-8 8=17
passage word|second-largest 4=7 8=3
passage word|secretary 0=-3 2=9 4=-5 6=-3 8=-5
passage word|secur 0=-8 2=4 3=-6 4=-8 8=-17
passage word|secur|a 0=-4 4=-4 8=-10
passage word|see 0=-13 2=-5 4=-7 5=-3 7=-5 8=-34
passage word|seek 0=-7 4=-3 8=-17
passage word|seen|a 0=-3 4=10 7=7 8=8
passage word|see|a 0=-5 1=4 4=-3 8=-7
passage word|sell 0=-24 1=-6 2=9 3=5 4=32 5=-15 7=-7
passage word|seller 0=10 4=9 8=11
passage word|sell|party 0=-6 3=3 8=-8
passage word|sell|pronoun 0=-8 1=5 3=3 4=6
passage word|sell|the 0=-9 3=3 4=6 5=-6 7=6 8=-5
passage word|sell|to 6=7
passage word|send 4=-4 6=8
passage word|send|the 4=-3 6=9
passage word|senior 1=-5 8=-11
passage word|sent 0=-4 7=3 8=-7
passage word|seoul 0=-3 1=10 4=-6
passage word|separately 0=-4 2=3 4=26 8=21
passage word|separately|, 0=-3 4=26 8=20
passage word|september 0=-4 8=-11
passage word|seri 0=-6 3=-8 8=-19
passage word|serv 0=-6 8=-9
passage word|servic 0=24 3=-3 4=-5 7=-3 8=9
passage word|servic|contract 0=-5 8=-7
passage word|servic|of 0=10 8=7
passage word|set 0=-10 1=4 3=-5 4=-6 7=10 8=-11
passage word|settl 0=12 1=-4 2=4 4=-8 7=8 8=10
passage word|settlement 0=-4 4=-3 7=11
passage word|settl|: 0=-4 7=9
passage word|set|up 0=-10 1=7 5=-5 7=15 8=4
passage word|seven 0=11 2=7 4=-5 8=5
passage word|seven-year 0=6 2=4 8=7
passage word|seven|year 2=8 8=5
passage word|shar 0=-17 1=51 2=-11 3=-15 5=-15 6=-9 7=16 8=3
passage word|shareholder 0=-18 1=36 2=4 3=-7 4=7 5=-6 6=-4 7=-5 8=7
passage word|shareholder|, 0=-3 1=13 4=-4
passage word|shareholder|loan 2=10 8=7
passage word|shareholder|with 1=7 8=4
passage word|shar|, 0=-3 1=9 8=3
passage word|shar|and 1=3 4=10 8=9
passage word|shar|at 1=8 7=9 8=11
passage word|shar|for 1=8 4=-3
passage word|shar|of 0=-7 2=-3 4=5 5=-5 6=-4 7=9 8=-3
passage word|shar|with 0=-3 4=-3 8=-12
passage word|shed 0=9 8=6
passage word|sheet 3=7 4=-7 7=6 8=3
passage word|shell 0=9 4=-6 5=8 8=8
passage word|shelv|a 0=-7 8=-9
passage word|ship 0=20 1=-4 4=-5 5=-12 7=-4 8=-5
passage word|shipp 0=20 8=16
passage word|ship|, 0=5 4=-3 5=-6 8=-11
passage word|shop 1=-4 4=7
passage word|shopp 0=-3 8=-7
passage word|short 0=-13 4=9 6=-3 8=-13
passage word|short|of 0=-8 8=-13
passage word|short|seller 0=-3 4=11 8=6
passage word|should 0=-11 1=-3 2=-10 3=-4 4=-5 6=33 7=-6 8=-7
passage word|should|party 0=-5 6=19 8=8
passage word|should|the 2=-8 6=11 7=-3 8=-4
passage word|show 0=12 1=-3 2=-14 3=11 4=-8 5=-3 6=-4 7=-3 8=-12
passage word|show|a 0=21 2=-3 8=16
passage word|show|that 0=-8 8=-9
passage word|shrank 2=-6 6=-3 8=-13
passage word|side 0=-13 1=-5 3=-3 4=15 5=-7 6=-3 7=25 8=12
passage word|sign 0=11 1=-9 2=-7 3=-10 4=-17 5=-13 6=-3 8=-37
passage word|sign|DATE 0=-19 2=-9 4=-3 8=-37
passage word|sign|first 0=20 8=17
passage word|sign|for 0=26 2=3 4=-3 8=21
passage word|sign|in 0=-14 8=-20
passage word|sign|last 0=9 8=7
passage word|sign|with 0=11 4=-3 8=6
passage word|similar 2=7 4=-6 7=3
passage word|simultaneously 0=-3 8=-8
passage word|sinc 0=9 2=-4 3=5 4=-11 5=-5 6=-5 8=-13
passage word|sinc|, 0=12 8=7
passage word|sinc|DATE 0=7 2=-7 4=-5 7=8
passage word|sinc|party 1=-3 3=5 8=-7
passage word|sinc|the 2=7 7=-3
passage word|singapor 0=-8 8=-10
passage word|singl 0=15 1=-3 3=-4 5=3 8=10
passage word|sit 2=14 4=-4 5=5 7=12 8=22
passage word|site 0=13 1=-3 2=-4 4=-7 5=19 7=-3 8=9
passage word|sit|on 2=13 8=7
passage word|six 3=3 4=12 5=-3 7=-3 8=3
passage word|size|DATE 0=-6 8=-10
passage word|size|and 0=-12 1=6 4=4 6=8
passage word|size|for 0=15 5=-3 8=6
passage word|size|is 0=7 8=5
passage word|size|of 0=8 4=-3 7=14 8=11
passage word|size|over 0=-9 8=-11
passage word|size|would 0=-5 8=-13
passage word|size|” 0=-5 8=-7
passage word|size|的 0=12 1=3 3=-3 5=-3 8=3
passage word|size|船 0=-3 2=-3 8=-11
passage word|size|货 0=-4 2=-3 8=-9
passage word|sleep 2=-6 6=7
passage word|slic|of 1=7 4=-3
passage word|slip 0=-6 4=-3 8=-12
passage word|sliver 4=8 8=6
passage word|small 4=-4 8=-10
passage word|smaller 2=-3 3=14 8=9
passage word|so 3=7 4=-10 6=3 7=3
passage word|softwar 1=5 4=3 5=-10 7=-3 8=-9
passage word|solar 0=-16 4=8 5=7 8=-5
passage word|sold 0=-6 1=6 2=7 3=-4 5=-6 6=-3 8=-12
passage word|sold|a 0=-5 1=9 4=-5 8=-3
passage word|sold|money 0=-7 2=3 8=-9
passage word|sold|the 0=-4 8=-7
passage word|sold|to 0=14 2=8 3=-3 8=17
passage word|sole 1=-4 2=-4 8=-13
passage word|some 1=-5 4=-3 5=-3 8=-19
passage word|someth 2=7 8=3
passage word|someth|similar 2=8 4=-6
passage word|song 0=-3 3=-3 4=8 8=-3
passage word|sound 0=-5 4=-4 8=-12
passage word|sound|out 0=-5 4=-4 8=-12
passage word|sourc 1=-3 2=-3 3=-5 4=19 7=-3 8=3
passage word|south 0=-3 3=7 4=6 5=4 7=-4 8=7
passage word|so|PRONOUN 1=4 5=-3 7=7 8=6
passage word|so|far 0=-7 2=-4 8=-13
passage word|spac 0=3 4=-8 7=-3 8=-10
passage word|spend 0=-16 2=-13 3=-13 4=-9 5=27 6=-8 7=-15 8=-37
passage word|spend|money 0=-4 1=3 2=-6 3=-8 4=-3 5=27 6=-4 7=-8
passage word|spend|on 0=-8 2=-4 3=-3 4=-4 7=-6 8=-28
passage word|spent 0=-5 1=-3 2=-3 4=-3 5=5 7=-3 8=-15
passage word|spent|money 0=-3 8=-9
passage word|split 2=17 8=11
passage word|spokesman 1=8 2=-4
passage word|sponsor 0=8 2=-3 4=-5
passage word|staff 0=-8 1=5 2=-4 3=-3 5=-3 8=-16
passage word|stag 0=-7 2=15 4=-12 8=-10
passage word|stak 0=-6 1=14 4=6 6=-3 7=3 8=11
passage word|stak|in 0=-4 1=4 4=7 7=4 8=7
passage word|stand 0=-4 4=-3 5=5 6=7 7=12 8=13
passage word|standby 2=-5 8=-10
passage word|stand|at 0=-6 7=14
passage word|start 0=-11 1=-3 3=-3 4=14 5=23 6=6 7=-3 8=18
passage word|start-up 1=4 4=-7 8=-10
passage word|stat 0=7 2=-6 3=10 4=-5 6=5 8=4
passage word|station 1=-6 5=12 7=-4
passage word|stat|s 2=-3 8=-8
passage word|stat|that 0=15 8=11
passage word|stay 0=-4 1=9 2=-3 3=4 4=-3 8=6
passage word|stay|with 3=7
passage word|step 0=-3 1=5 4=9 7=-3 8=9
passage word|step|in 0=-4 1=5 4=10 8=8
passage word|still 0=-7 1=-3 2=6 3=12 4=3 8=8
passage word|stock 0=-9 1=42 2=-5 3=-3 4=-12 5=-13 6=-3 7=14 8=14
passage word|stood 0=-4 8=-13
passage word|stood|at 5=-3 8=-8
passage word|stop 0=8 3=3 8=10
passage word|stopp 0=19 8=14
passage word|stor 0=17 4=-3 8=9
passage word|storm 0=-5 7=-3 8=-12
passage word|story 2=6 4=6 6=6 8=14
passage word|stream 0=-3 3=7
passage word|strength 0=-4 8=-7
passage word|strength|of 0=-4 8=-7
passage word|stretch 2=-5 8=-7
passage word|stretch|the 2=-5 8=-7
passage word|string 0=-4 7=11 8=5
passage word|string|attach 0=-3 7=11 8=3
passage word|structur 1=3 2=-3 5=9
passage word|study 8=-9
passage word|subject 0=-3 7=-4 8=-7
passage word|subscrib 0=-4 1=15 2=-3 4=-4 8=-3
passage word|subscrib|for 0=-4 1=8 4=-3 8=-5
passage word|subscription 0=-4 1=18 2=-4 8=4
passage word|subsidiary 0=-9 6=4 8=-9
passage word|subsidiary|, 0=-9 8=-12
passage word|subsidy 5=10 8=9
passage word|such 0=-11 1=10 2=10 4=-5 5=-7 6=-3 7=-6 8=-13
passage word|such|a 5=-7 8=-9
passage word|sued 4=-3 8=-8
passage word|sued|party 4=-3 8=-8
passage word|suitor 2=-4 4=5 5=-3 8=-9
passage word|sum 0=14 2=-4 3=11 4=-6 7=-3 8=7
passage word|summer 3=15 4=-4 8=6
passage word|sum|of 0=11 5=-4 8=4
passage word|suppli 2=20 3=-5 4=-3 7=15 8=23
passage word|suppli|money 0=-8 2=18 7=6 8=10
passage word|suppli|the 0=8 7=9 8=11
passage word|supply 2=-3 3=-4 4=-6 8=-16
passage word|supply|agreement 0=-5 8=-8
passage word|supply|deal 0=10 8=9
passage word|surat 8=-7
passage word|suspend 1=-3 4=-4 8=-15
passage word|swallow 5=10 8=5
passage word|swallow|money 4=-4 5=10
passage word|swap 0=-3 7=14 8=11
passage word|swoop 4=10 8=3
passage word|syndicat 2=13 8=6
passage word|system 0=-7 1=-5 2=-3 7=-4 8=-22
passage word|system|in 4=-7 7=-3 8=-16
passage word|s|DATE 0=9 8=6
passage word|s|biggest 0=21 4=-3 8=14
passage word|s|budget 5=11 8=10
passage word|s|film 0=-3 3=8 4=-3
passage word|s|founder 3=-3 4=-3 8=-12
passage word|s|loan 2=-5 8=-8
passage word|s|money 0=-3 1=-3 2=15 3=-3 4=3 6=-4 7=-4
passage word|s|own 0=-6 1=6 4=11 8=8
passage word|s|party 0=-4 1=12 2=-5 3=16 4=-11 5=-5 6=-5 8=-8
passage word|s|position 4=-4 8=-9
passage word|s|principal 0=-9 8=-10
passage word|s|purchas 0=-6 4=11
passage word|s|second-largest 4=7 8=3
passage word|s|shar 0=-5 1=6 2=-3 4=11 7=4 8=9
passage word|s|song 4=8
passage word|s|worth 2=-3 4=-3 8=-11
passage word|t 0=-5 1=-4 3=13 4=14 7=-5 8=9
passage word|tabl 0=-3 1=-4 2=-8 3=-3 4=20 6=-3
passage word|tak 0=-8 1=16 2=-4 4=10 5=-7 8=3
passage word|take 0=-8 1=13 2=-4 3=6 4=3 5=-9
passage word|take-or-pay 0=-13 8=-16
passage word|take-or-pay|contract 0=-12 8=-15
passage word|taken 0=-4 1=-10 2=8 4=-13 5=-3 6=5 7=3 8=-13
passage word|taken|money 0=-3 1=-3 2=-3 8=-14
passage word|takeover 0=-3 4=15 8=5
passage word|take|a 3=8 5=-4
passage word|take|party 0=8 4=8 8=9
passage word|take|size 0=-10 8=-14
passage word|take|the 0=-4 1=11 4=5 6=3 8=10
passage word|taking 3=9
passage word|tak|a 1=18 3=-3 8=11
passage word|tak|size 0=-5 8=-8
passage word|tak|the 0=-3 4=7 8=4
passage word|talk 0=-7 1=-5 2=15 3=11 4=6 6=-5 7=-11 8=3
passage word|talk|of 0=9 1=-3 4=-3 5=7 8=7
passage word|talk|that 2=13 5=-4 8=7
passage word|talk|to 0=-4 1=-6 2=3 3=-5 4=10 7=-3 8=-6
passage word|talk|with 1=10 2=5 3=5 4=-13
passage word|tank 0=-8 4=-3 5=12 8=-4
passage word|tapp 0=-3 2=-8 4=-3 8=-19
passage word|target 0=-6 1=4 4=-4 7=-3 8=-15
passage word|target|of 8=-9
passage word|tariff 0=16 8=13
passage word|tax 0=-6 1=-4 4=-4 5=-4 7=-6 8=-29
passage word|tech 0=-5 5=-5 8=-15
passage word|technology 7=-7 8=-10
passage word|ten 0=9 1=-11 2=-4 3=5 5=-8 6=-4 7=4 8=-7
passage word|ten-year 0=-8 2=8 4=-4 8=-9
passage word|tenant 3=-3 4=-5 7=9 8=4
passage word|tender 0=8 3=3 4=5 8=8
passage word|tenth 0=7 4=4 5=-6
passage word|tenth|of 0=7 1=3 8=3
passage word|ten|year 1=-6 2=-3 3=7 4=-5 5=-5 7=5 8=-8
passage word|term 0=13 1=-4 3=4 4=-12 5=-3 6=-6 8=-6
passage word|terminat 0=-9 8=-16
passage word|termination 0=-16 4=-3 8=-28
passage word|term|of 0=9 7=-3
passage word|term|sheet 3=7 4=-7 7=6
passage word|texa 0=-3 1=-5 4=-4 8=-14
passage word|than 0=-8 1=-3 2=6 3=-6 4=-13 5=7 6=15 7=-12 8=-13
passage word|than|at 5=-3 8=-7
passage word|than|party 0=-8 1=-3 2=-5 3=-4 4=-6 5=-4 6=-4 7=-7 8=-39
passage word|that 0=-15 1=-8 2=11 3=-13 4=13 5=3 6=3 7=-6 8=-25
passage word|that|any 0=-3 8=-7
passage word|that|as 0=-3 8=-8
passage word|that|company 0=-4 2=-7 3=9 4=3 5=-3 6=7 8=6
passage word|that|is 1=-7 2=11 4=-5 7=5 8=-3
passage word|that|made 2=-3 8=-9
passage word|that|of 0=-6 1=-5 2=-3 3=3 4=-8 5=10 7=-6 8=-15
passage word|that|order 0=20 8=19
passage word|that|party 0=-10 1=6 2=-14 3=-14 4=22 5=12 7=14 8=12
passage word|that|pronoun 1=-3 2=10 3=-9 4=-13 5=8 6=6 7=-7 8=-12
passage word|that|s 2=11 8=6
passage word|that|sit 2=13 8=7
passage word|that|talk 0=-3 1=4 2=6 4=-7 8=-4
passage word|that|the 1=-4 4=3 5=-6 6=-3 8=-14
passage word|that|will 0=-4 3=4 5=-4 7=11 8=4
passage word|that|“ 0=14 8=9
passage word|the 0=10 1=-10 2=-17 3=9 4=5 5=-6 6=29 7=32
passage word|their 1=-4 2=-6 4=-3 5=11 7=12 8=6
passage word|their|patent 3=8 8=7
passage word|them 0=38 1=-6 3=5 4=-16 5=-11 7=-7 8=4
passage word|them|, 1=3 2=12 4=-4 5=-3 6=5 7=-4 8=8
passage word|them|at 4=-4 7=8 8=4
passage word|them|for 0=12 4=3 8=12
passage word|them|in 0=11 1=-6 5=13 7=-5 8=9
passage word|then 1=-9 2=-4 3=4 4=-9 5=-6 6=11 7=15
passage word|then|, 0=-5 8=-9
passage word|ther 0=31 1=9 2=8 3=-13 4=-3 5=15 6=-4 7=-8 8=29
passage word|therefor 0=-6 4=6 6=9 8=5
passage word|ther|, 0=10 4=-3 5=9 8=11
passage word|ther|are 0=-3 8=-9
passage word|ther|is 0=16 1=5 2=8 3=-4 4=-4 8=14
passage word|ther|was 0=3 1=7 2=-4 4=-4
passage word|thes 0=8
passage word|the|9 4=7
passage word|the|OUTLET 0=7 2=6 8=7
passage word|the|administrator 8=-11
passage word|the|airport 4=-3 5=7 7=5 8=5
passage word|the|auditor 8=-7
passage word|the|autumn 4=17 8=11
passage word|the|averag 0=-3 8=-9
passage word|the|award 0=-5 8=-8
passage word|the|bill 5=9 6=5 8=11
passage word|the|board 0=-14 2=-6 3=-4 4=18 5=10 6=-3 7=-3
passage word|the|book 2=9 8=6
passage word|the|border 4=-3 8=-8
passage word|the|brand 3=9 6=-3
passage word|the|brewer 1=4 3=6 8=8
passage word|the|build 0=-5 5=8 7=15 8=10
passage word|the|cash 4=-4 8=-8
passage word|the|cheaper 0=7 8=3
passage word|the|chief 0=8 5=3 8=7
passage word|the|city 0=7 4=4 8=5
passage word|the|club 2=-3 4=-3 6=4 8=-8
passage word|the|contract 0=6 3=-4 5=-3 6=5 7=8 8=3
passage word|the|contractor 5=5 6=8 7=-4 8=4
passage word|the|cost 0=10 3=-3 4=-4 5=3 7=10 8=13
passage word|the|country 0=-6 8=-7
passage word|the|county 0=8 3=-3 4=-4 5=9 7=-3
passage word|the|court 0=-4 4=12 8=4
passage word|the|customer 0=19 1=-3 3=-3 4=10 8=16
passage word|the|deal 0=-14 4=6 8=-13
passage word|the|drug 3=10 8=4
passage word|the|end 0=-5 2=12 5=-4
passage word|the|estat 0=-3 4=8
passage word|the|exist 0=8 5=5 8=10
passage word|the|figur 4=-3 8=-9
passage word|the|financ 1=11 2=-4 8=6
passage word|the|first 0=12 1=-6 4=-10 5=-5 6=-5 7=3 8=-9
passage word|the|found 0=-6 4=18 8=8
passage word|the|founder 0=-8 1=16 2=-4 3=-3 4=-3 6=-3 7=3 8=-3
passage word|the|fourth 0=8
passage word|the|framework 0=-5 1=5 4=-3 8=-8
passage word|the|french 0=-7 1=-4 2=-4 6=-3 8=-21
passage word|the|german 0=-7 8=-9
passage word|the|grain 0=8 8=8
passage word|the|harbour 5=9 7=3 8=11
passage word|the|head 0=-7 5=5 8=-10
passage word|the|hour 3=7 8=3
passage word|the|investor 1=11 5=-3 7=-3
passage word|the|invoic 0=3 4=-3 6=8
passage word|the|issuer 0=16 2=-6 6=6 8=12
passage word|the|job 0=9 4=-5 7=4
passage word|the|key 0=-6 4=17 8=5
passage word|the|korean 0=11 8=3
passage word|the|largest 0=-3 1=3 4=7 8=4
passage word|the|last 0=-4 1=-4 4=5 6=-3 7=-5 8=-15
passage word|the|late 0=-3 1=-5 4=5 7=9 8=3
passage word|the|latest 1=8 4=-3
passage word|the|leas 6=9 8=4
passage word|the|lender 6=9
passage word|the|licenc 3=8 8=3
passage word|the|loan 0=7 8=5
passage word|the|loss 8=-7
passage word|the|lot 0=-7 3=-5 4=14 8=-3
passage word|the|maker 0=7
passage word|the|market 2=5 4=-5 6=18 7=-6 8=9
passage word|the|matter 0=-5 1=8 4=-7 7=4 8=-5
passage word|the|mayor 7=-3 8=-9
passage word|the|memoir 3=18 8=14
passage word|the|money 0=-11 1=-5 2=20 3=-17 4=5 5=21 6=-7 7=5 8=8
passage word|the|month 0=17 8=12
passage word|the|negotiation 1=11 4=-3 8=3
passage word|the|old 0=-3 4=-7 5=11 8=-3
passage word|the|one 0=10 3=-4 4=5 7=-3 8=6
passage word|the|order 0=7 5=-4 8=-3
passage word|the|organiser 0=-5 3=9
passage word|the|other 1=6 2=7 3=-4 4=-12 5=8 6=3 8=6
passage word|the|owner 0=3 1=-4 3=6 4=10 5=-4 8=9
passage word|the|paper 0=-5 1=9 4=-4 8=-3
passage word|the|parent 0=-5 3=-3 6=8
passage word|the|party 0=-7 1=-3 2=14 3=-14 4=-31 5=-19 6=21 7=45 8=3
passage word|the|patent 0=-3 3=12 5=-3 8=3
passage word|the|port 0=-9 8=-14
passage word|the|pric 0=7 1=4 3=-3 4=4 5=4 7=7 8=16
passage word|the|promis 6=4 7=26 8=25
passage word|the|property 4=12 7=-3
passage word|the|purchas 0=-7 1=-3 4=14
passage word|the|purpos 0=-3 1=7
passage word|the|quarter 7=-3 8=-11
passage word|the|railway 0=7 4=3 7=-3 8=5
passage word|the|rescu 0=-5 2=8 4=7 8=4
passage word|the|rest 0=-10 1=4 4=4 8=-9
passage word|the|right 0=-7 3=19 4=-7 7=-8 8=-11
passage word|the|road 7=-5 8=-10
passage word|the|round 0=-5 8=-8
passage word|the|sale 0=-9 4=8 8=-7
passage word|the|same 0=16 1=-5 3=-5 4=9 5=-4 6=-4 7=4 8=9
passage word|the|second 1=8 4=-8 5=14 7=-4 8=5
passage word|the|servic 0=10 8=7
passage word|the|settlement 0=-3 7=7
passage word|the|shar 0=-5 4=-10 7=3 8=-20
passage word|the|site 0=5 2=-4 4=-5 5=18 7=-3 8=7
passage word|the|size 8=-7
passage word|the|south 3=9 5=4 7=-3 8=7
passage word|the|stat 0=-4 3=8 6=8 8=9
passage word|the|storm 0=-5 8=-7
passage word|the|strength 0=-4 8=-7
passage word|the|sum 3=14 8=10
passage word|the|supply 0=-6 8=-7
passage word|the|tabl 4=11 7=4 8=7
passage word|the|takeover 4=8 8=3
passage word|the|term 0=13 7=-4
passage word|the|thre 3=9 8=5
passage word|the|time 3=-3 7=-3 8=-10
passage word|the|total 2=9
passage word|the|trad 4=-4 7=-6 8=-13
passage word|the|union 8=-8
passage word|the|use 0=8 1=-4 3=14 7=-3 8=12
passage word|the|vendor 4=6 5=-5 7=9 8=5
passage word|the|ventur 1=4 3=-7 4=4 6=4
passage word|the|water 3=7 8=3
passage word|the|way 4=-4 8=-10
passage word|the|whol 0=9 2=-4 3=-3 4=20 8=14
passage word|the|winner 0=4 3=10 4=-3 8=8
passage word|the|world 0=-3 3=4 8=-7
passage word|the|year 1=7 4=-4 5=-7 7=-3 8=-12
passage word|the|“ 0=-7 8=-9
passage word|thi 0=-18 2=4 3=13 4=-7 5=-3 6=5 7=-6 8=-15
passage word|thing 0=-3 3=-3 8=-11
passage word|think 0=-6 4=3 5=-3 8=-14
passage word|think|the 0=-4 5=-3 8=-11
passage word|third 0=-7 2=5 3=-5 5=22 7=-7 8=6
passage word|third|, 0=-7 6=5
passage word|third|of 0=-3 2=9 3=-3 4=-3
passage word|thirty 0=-10 4=7 8=-8
passage word|thirty|year 0=-10 4=7 8=-8
passage word|thos 0=-7 1=-8 2=22 3=4 4=-6 6=-5 7=-5 8=-4
passage word|thos|of 0=-10 1=-6 2=16 3=11 5=-3 7=-3 8=3
passage word|though 1=5 2=-3 3=-4 4=-9 5=-3 8=-12
passage word|thought|about 3=7
passage word|thre 0=26 3=15 4=3 5=-5 6=-7 7=-18 8=12
passage word|three-year 0=16 8=11
passage word|thre|tim 0=-3 2=12 8=8
passage word|thre|year 0=16 2=-4 3=-3 5=5 7=-5 8=4
passage word|through 0=-5 1=5 2=-8 3=-6 4=3 6=-3 7=-4 8=-16
passage word|through|DATE 0=18 1=-3 2=-4 3=-4 4=-4
passage word|through|the 0=-10 1=8 2=-3 8=-8
passage word|thursday 0=-9 1=-4 4=-4 7=-3 8=-25
passage word|till 0=-6 2=5 3=7 4=6 6=-3 8=5
passage word|till|DATE 3=9 8=7
passage word|tim 0=-7 1=5 2=12 8=6
passage word|time 0=-10 1=-4 5=-3 7=-6 8=-21
passage word|tim|as 0=-3 1=7
passage word|tim|cover 0=-3 2=12 8=8
passage word|titl 3=12 8=6
passage word|to 0=5 1=-6 2=8 3=5 4=11 5=-17 6=13 7=9 8=-3
passage word|together 0=-4 1=-3 2=7 3=-4 7=-4 8=-11
passage word|told 0=-17 1=7 3=-4 5=10 7=-5 8=-8
passage word|told|me 0=-6 1=11
passage word|told|party 0=-3 1=-3 8=-10
passage word|told|pronoun 0=-6 4=-3 5=8
passage word|told|the 0=-6 4=8 8=-3
passage word|toll 4=8 7=-3 8=5
passage word|too 1=-3 3=-6 4=8 5=5 7=-7 8=-5
passage word|took 0=3 1=-8 3=-7 4=5 6=-4 7=-3 8=-14
passage word|took|9 0=3 1=-3 2=-3 4=11 7=7 8=13
passage word|took|in 0=-6 1=-4 4=-4 8=-19
passage word|took|the 4=10 8=5
passage word|too|, 0=-4 3=-3 5=6 8=-7
passage word|too|low 4=11 8=5
passage word|top 2=12 3=6 4=-5 7=7 8=14
passage word|top|of 2=12 3=7 4=-4 7=7 8=18
passage word|torn 0=-8 8=-9
passage word|torn|up 0=-8 8=-9
passage word|total 0=-4 1=-3 2=9 3=3 4=5 7=-3 8=6
passage word|total|, 4=7
passage word|tour 0=-5 1=9 2=-4 4=-3 8=-6
passage word|toward 0=-8 7=11 8=-3
passage word|toward|the 0=-6 7=12 8=-3
passage word|tower 0=5 1=-8 4=9 8=3
passage word|tower|, 0=-6 4=10 8=4
passage word|toy 0=4 3=6 8=7
passage word|to|9 1=4 2=-8 4=-4 8=-16
passage word|to|DATE 0=29 1=-3 2=5 4=-6 8=18
passage word|to|OTHER 0=-14 1=-3 2=12 4=15 6=-3 7=-10
passage word|to|PRONOUN 0=-8 1=4 3=-4 7=14 8=5
passage word|to|a 0=-6 1=-4 2=-9 3=-4 4=10 5=3 6=5 7=9 8=3
passage word|to|acquir 4=7 8=4
passage word|to|an 0=-8 3=8 8=-7
passage word|to|appeal 0=-5 8=-7
passage word|to|b 8=-7
passage word|to|be 0=-3 1=-8 2=30 3=4 4=16 5=-11 7=-7 8=17
passage word|to|becom 1=15 2=-3 4=-3 8=6
passage word|to|bid 4=-8 6=6 8=-4
passage word|to|build 1=-3 3=-3 4=-4 5=-7 8=-23
passage word|to|buy 3=-4 4=6 5=-3 6=-3 7=11 8=4
passage word|to|carry 0=-5 1=-3 2=-3 4=11 7=7 8=3
passage word|to|come 1=6 3=5 8=7
passage word|to|comment 4=-4 8=-8
passage word|to|do 0=6 3=11 4=-9 8=4
passage word|to|erect 0=-4 5=7
passage word|to|feed 0=7
passage word|to|finish 6=7 8=6
passage word|to|first 0=7 8=5
passage word|to|follow 0=-5 4=4 8=-7
passage word|to|have 0=7 3=-3 7=-4 8=-3
passage word|to|hold 8=-8
passage word|to|invest 1=-6 5=11
passage word|to|keep 0=-7 6=4 8=-7
passage word|to|lend 2=9
passage word|to|make 3=3 4=7 7=6 8=10
passage word|to|match 2=-3 4=13 8=5
passage word|to|money 0=13 2=-13 3=4 4=-8 5=-7 6=-5 7=4 8=-15
passage word|to|negotiat 4=8 8=4
passage word|to|own 1=12 7=-3 8=7
passage word|to|party 0=31 1=-11 2=3 3=10 5=-13 6=11 8=25
passage word|to|pay 0=5 1=-7 2=17 3=-5 5=-8 6=7 8=6
passage word|to|provid 2=7
passage word|to|put 0=-9 3=11 4=-3 5=3 7=19 8=18
passage word|to|rais 0=-3 1=-3 5=5 8=-7
passage word|to|rate 0=8 2=-3 4=10 8=12
passage word|to|say 4=-3 8=-12
passage word|to|sell 3=-4 4=28 5=-6 7=3 8=17
passage word|to|spend 0=-5 1=-4 2=-5 3=-5 5=10 6=-3 7=-7 8=-18
passage word|to|stop 0=8 3=3 8=10
passage word|to|subscrib 1=9
passage word|to|take 0=6 1=-3 4=10 7=-4 8=3
passage word|to|the 0=-20 1=29 2=-6 3=-18 4=-22 5=9 6=18 7=14
passage word|to|train 0=-3 8=-7
passage word|to|use 0=-7 3=25 4=-3 7=-4 8=9
passage word|to|which 0=-6 1=6 7=9
passage word|to|win 0=15 8=11
passage word|track 5=9 7=-4 8=3
passage word|tractor 0=7 8=3
passage word|trad 0=-4 1=-4 3=6 4=-8 7=-9 8=-23
passage word|trader 0=22 2=-6 4=-3 6=-4 8=4
passage word|trader|at 0=9
passage word|train 0=-9 1=-3 2=4 3=-4 4=-7 6=5 8=-15
passage word|transaction 0=-4 1=11 4=7 8=8
passage word|treat 0=-5 8=-17
passage word|treat|that 0=-3 8=-7
passage word|tri 0=-6 8=-9
passage word|trial 3=16 8=11
passage word|tri|to 0=-8 8=-10
passage word|truc 0=-3 3=8 5=-3 7=8 8=8
passage word|truck 0=-5 8=-10
passage word|trust 0=-5 4=-3 7=5 8=-9
passage word|turbin 0=8 2=-3 8=4
passage word|turn 0=-7 2=3 3=-4 5=6 7=-8 8=-10
passage word|turn|a 5=8
passage word|turn|up 0=-3 8=-10
passage word|twelv 8=-8
passage word|twenty 0=-6 8=-7
passage word|twic 0=-6 4=-11 7=-3 8=-25
passage word|two 0=-7 1=-12 2=-9 3=-4 4=8 5=6 6=-5 7=12 8=-13
passage word|two|floor 1=-4 7=10
passage word|two|further 4=12 8=10
passage word|two|of 0=5 5=6 8=7
passage word|two|other 0=-12 4=7 8=-11
passage word|t|say 3=18 8=14
passage word|u 4=11 8=6
passage word|under 0=16 1=-9 2=-7 3=-4 4=4 5=-5 6=6 8=-5
passage word|undertak 0=-7 4=-3 6=13
passage word|underwrot 2=11 6=-3 8=4
passage word|under|a 0=17 1=-5 2=-10 3=6 4=-10 5=-3 8=-7
passage word|under|an 0=12 4=-3 8=5
passage word|under|discussion 0=-7 4=6 8=-3
passage word|under|pronoun 0=-7 3=-3 7=4 8=-9
passage word|under|the 0=-23 1=-6 2=5 3=-3 5=3 6=9 8=-12
passage word|under|which 0=6 1=6 6=3 8=10
passage word|undisclos 0=13 5=-3 7=4 8=13
passage word|union 0=-4 4=8 5=-4 8=-7
passage word|unit 0=-15 1=5 2=3 3=-5 4=4 5=-4 6=7 7=-3 8=-8
passage word|university 3=8 5=4 7=-3 8=5
passage word|unsecur 2=-4 8=-10
passage word|unsecur|loan 2=-8 8=-9
passage word|unsolicit 0=-3 4=21 8=14
passage word|until 0=16 1=-5 3=25 4=-7 5=-3 6=-4 7=-6 8=17
passage word|until|DATE 0=21 3=14 4=-10 7=-3 8=15
passage word|up 0=-29 2=-9 3=-5 4=4 5=31 6=-3 7=11 8=-3
passage word|upkeep 0=7 8=4
passage word|upsiz 0=-6 2=-10 8=-17
passage word|up|9 0=-5 5=4 8=-8
passage word|up|PRONOUN 0=-7 1=4 3=-3 4=6 7=-4 8=-6
passage word|up|by 0=-3 1=3 5=-3 7=9 8=5
passage word|up|from 4=3 5=12 8=11
passage word|up|in 0=-4 1=8 8=3
passage word|up|money 0=-5 2=9 3=9 7=-4 8=7
passage word|up|the 0=-3 1=-3 3=3 4=-4 5=7
passage word|use 0=-13 1=-7 3=38 4=-10 5=6 6=-3 7=-10
passage word|used 0=-6 1=-3 2=4 4=-4 8=-14
passage word|used|to 8=-10
passage word|use|, 0=-5 5=7 8=-4
passage word|use|PRONOUN 3=12 4=-3 7=-4 8=3
passage word|use|of 0=5 1=-4 3=18 7=-3 8=12
passage word|use|the 2=3 3=7 8=3
passage word|use|them 0=-3 3=-3 8=-9
passage word|u|s 4=11 8=6
passage word|vaccin 0=-5 3=9 5=-7 8=-8
passage word|valu 0=16 2=-9 3=-6 4=-4 5=-5 6=-6 7=-6 8=-23
passage word|valu|of 0=14 2=-3 4=-3 6=-3
passage word|vault 2=4 5=5 8=7
passage word|vehicl 0=8 1=5 2=-4 3=-3 4=-3 7=-3
passage word|vehicl|of 1=5 2=-4 7=-3 8=-9
passage word|vendor 0=6 3=-4 4=4 5=-5 7=8 8=7
passage word|ventur 0=-10 3=-12 5=-4 6=5 7=9 8=-10
passage word|very 0=-7 4=12
passage word|vessel 0=7 8=4
passage word|vietnames 0=-9 8=-11
passage word|volum 0=-9 2=-3 8=-15
passage word|vot 1=3 5=4 6=8 7=3 8=10
passage word|walk|away 1=-3 4=-3 8=-10
passage word|wallet 0=-6 1=7 4=-3 8=-5
passage word|want 0=7 1=15 2=-3 5=-8 6=-5 7=-11 8=-4
passage word|want|money 0=-7 4=-5 8=-21
passage word|want|party 0=-3 8=-7
passage word|want|pronoun 1=9 3=-3
passage word|want|to 0=-8 1=6 3=7 4=9 8=12
passage word|war 3=8 5=4 8=6
passage word|warehous 0=-5 1=-3 2=3 5=12
passage word|warehous|in 5=7 8=6
passage word|warehous|robot 2=-3 8=-9
passage word|warn 8=-10
passage word|warrant 7=28 8=23
passage word|warrant|for 7=12 8=10
passage word|warrant|over 7=12 8=11
passage word|was 0=28 2=3 3=-7 4=6 6=-10 7=7 8=12
passage word|washington 0=-9 8=-11
passage word|wasn 2=4 4=8 8=6
passage word|wasn|t 2=4 4=8 8=6
passage word|was|a 0=-5 8=-13
passage word|was|at 1=-3 8=-7
passage word|was|drawn 0=-8 4=-3 8=-18
passage word|was|given 0=11 8=6
passage word|was|going 0=8 8=6
passage word|was|left 3=9 8=5
passage word|was|money 0=-7 1=3 8=-6
passage word|was|no 1=8 2=-4
passage word|was|order 0=10 8=9
passage word|was|paid 1=-3 3=-5 4=5 7=-3 8=-11
passage word|was|party 0=-13 3=7 4=6 7=-3 8=-10
passage word|was|pick 0=4 5=4 8=8
passage word|was|sign 0=12 8=11
passage word|was|size 0=-5 8=-7
passage word|was|the 0=12 4=-4 6=7 8=8
passage word|was|to 0=10 1=-3 5=-5 7=24 8=21
passage word|was|worth 0=-4 8=-10
passage word|was|wrong 0=16 8=13
passage word|water 0=-9 3=6 4=-3 5=-3 7=6 8=-3
passage word|way 1=-4 2=17 3=-5 4=-7 5=-6 6=-3 8=-9
passage word|week 0=4 1=3 3=-4 4=-6 5=-6 6=-3 7=17 8=4
passage word|week|after 0=-8 1=7 2=-4 4=-3 8=-8
passage word|week|to 0=-5 8=-7
passage word|weigh 0=9 1=-5
passage word|well 1=-5 2=-6 3=-3 4=3 6=-3 7=5 8=-13
passage word|well|, 2=-5 4=9 7=7 8=10
passage word|went 0=-19 1=8 2=3 3=-3 4=6 5=-8 6=-5 7=-4 8=-23
passage word|went|home 0=-3 2=6 4=5 8=7
passage word|went|to 0=-10 3=-3 4=3 8=-12
passage word|were 1=-10 2=19 3=-7 4=-7 5=-9 7=-9 8=-23
passage word|were|party 4=-4 8=-9
passage word|what 0=9 1=3 2=6 3=5 4=6 5=-6 7=-18
passage word|whatever 0=-7 8=-9
passage word|whatever|com 0=-6 8=-9
passage word|what|PRONOUN 0=4 2=5 5=-7 7=-4 8=-4
passage word|what|party 0=16 1=8 4=-3 5=3 7=-7 8=17
passage word|what|the 0=-6 4=12 5=3 6=3 8=5
passage word|when 0=-11 2=3 3=-5 6=4 7=-6 8=-19
passage word|when|party 0=4 2=3 4=-9 7=-3 8=-12
passage word|when|the 0=-9 2=-3 4=9 5=5 6=3 7=-4 8=4
passage word|wher 0=-15 1=17 3=-6 4=-9 7=-9 8=-24
passage word|wher|party 0=-4 5=3 7=-3 8=-10
passage word|wher|pronoun 0=-3 1=12 3=-4 4=-5 5=-5 6=-3 7=-3 8=-12
passage word|which 1=19 2=7 3=-5 5=-7 6=-7 7=-3 8=-4
passage word|which|a 0=-4 4=5 5=-5 8=-11
passage word|which|bought 3=7
passage word|which|company 0=-4 1=4 4=-4 5=15 8=6
passage word|which|could 1=11 4=-3 8=3
passage word|which|had 0=-8 1=7 7=6 8=4
passage word|which|has 0=12 1=-4 4=-6 5=-3 6=5 7=-6
passage word|which|hold 1=19 2=-3 8=14
passage word|which|is 0=3 1=3 3=-5 4=16 6=-3 7=4 8=14
passage word|which|leas 0=-6 6=9
passage word|which|party 0=-14 1=4 3=10 4=4 5=-7 8=-6
passage word|which|pay 0=-11 2=-3 3=4 5=8 8=-5
passage word|which|pronoun 0=7 1=-4 2=12 3=-5 4=5 5=-5 6=-6 7=11 8=13
passage word|which|sign 0=7 8=5
passage word|which|valu 4=9 8=6
passage word|which|was 0=3 2=31 3=-3 8=24
passage word|which|will 0=12 1=-3 3=-3
passage word|which|would 0=-4 5=-6 8=-16
passage word|whil|the 0=9 6=3 8=7
passage word|who 0=-3 1=4 2=-6 3=11 4=-7 5=-7 6=-4 7=-8 8=-18
passage word|whol 0=9 2=-4 3=-6 4=26 5=-3 7=-3 8=16
passage word|whom|PRONOUN 0=9 2=-4 6=6 8=4
passage word|whos 1=-11 2=-5 3=3 4=22 5=-8 7=-8 8=-7
passage word|who|had 1=9 4=-4
passage word|who|is 8=-7
passage word|why 1=3 2=12 7=-3 8=6
passage word|why|party 8=-7
passage word|will 0=17 1=12 2=-22 3=15 4=-23 5=23 7=-9 8=3
passage word|will|acquir 4=-4 8=-8
passage word|will|backstop 6=7 8=6
passage word|will|be 3=6 4=-5 6=-8 7=-4 8=-15
passage word|will|build 0=-11 4=-3 5=9 8=-12
passage word|will|contribut 1=10 4=-3 7=-3
passage word|will|cost 0=5 1=-3 3=-3 5=3 7=7 8=7
passage word|will|cover 0=-4 6=12
passage word|will|get 0=16 4=-3 7=-4 8=4
passage word|will|give 3=7
passage word|will|hand 3=-3 7=8
passage word|will|have 4=-3 7=7
passage word|will|insur 6=7
passage word|will|keep 0=7
passage word|will|not 0=8 4=4 5=-5 6=-4 7=-3
passage word|will|owe 0=7 8=5
passage word|will|own 0=-4 2=-3 3=-3 4=3 5=9
passage word|will|pay 0=16 1=-3 5=-9 7=-5 8=-3
passage word|will|sell 0=-13 3=13 4=4
passage word|will|serv 0=7 8=6
passage word|will|spend 0=-3 1=9 5=-3
passage word|will|supply 0=-3 8=-7
passage word|will|swallow 5=13 8=11
passage word|will|take 1=6 3=7 5=-3 6=3 8=12
passage word|will|use 5=8 8=3
passage word|win 0=15 8=11
passage word|winner 0=4 3=10 4=-3 8=6
passage word|winter 0=10 7=-7
passage word|win|a 0=15 8=12
passage word|with 1=14 2=-10 4=5 5=3 6=-25 7=-4 8=-22
passage word|withdrawn 0=-4 1=3 4=-4 8=-8
passage word|withheld 0=13 8=11
passage word|withheld|, 0=13 8=11
passage word|within 0=-8 2=4 3=9 4=3
passage word|without 1=5 2=-8 4=-7 5=5 6=8 7=6 8=4
passage word|without|a 2=-5 8=-9
passage word|with|a 0=-4 3=-6 4=13 5=-3 6=5 8=4
passage word|with|company 1=-3 4=-8 5=11 8=-9
passage word|with|knowledg 1=11 4=-3 8=3
passage word|with|money 0=-11 1=25 2=-7 3=-3 4=5 5=-4 6=-8 7=5
passage word|with|no 0=-5 4=5 7=7 8=3
passage word|with|one 0=8 4=-5
passage word|with|party 0=7 2=5 3=8 4=4 5=-3 6=-10 8=4
passage word|with|pronoun 4=6 5=7 7=-3 8=7
passage word|with|that 7=-3 8=-8
passage word|with|the 0=7 2=-4 3=3 4=-9 6=-3 7=3 8=-7
passage word|with|which 0=16 8=13
passage word|won 0=-8 1=-3 3=12 4=-10 8=-10
passage word|won|t 3=15 4=-4 8=9
passage word|word 0=-4 1=-3 4=6 5=5 6=5 7=11 8=17
passage word|word|, 5=7 6=4 8=5
passage word|word|and 4=-4 7=8
passage word|work 0=8 1=-7 2=-5 3=-6 4=-4 5=8 8=-4
passage word|work|for 0=-6 5=-5 7=6 8=-7
passage word|work|on 0=-3 5=9 7=3 8=8
passage word|work|under 0=14 4=-3 8=7
passage word|world 0=-3 3=4 8=-7
passage word|worth 0=25 2=-15 3=-9 4=-12 5=-18 7=-18 8=-36
passage word|worth|, 0=7
passage word|worth|money 0=25 2=-10 3=-3 5=-14 6=3 7=-13 8=-10
passage word|worth|of 0=-6 2=-3 4=-3 8=-19
passage word|would 0=-20 1=-12 2=-3 3=-19 4=-13 6=-7 7=3 8=-59
passage word|would|add 5=-6 8=-12
passage word|would|be 0=6 4=-8 5=-4 7=-5 8=-14
passage word|would|build 5=9 8=7
passage word|would|cost 0=-4 5=-5 7=-4 8=-17
passage word|would|have 0=3 4=-6 8=-10
passage word|would|like 0=-9 2=9 3=-4 4=-8 5=7 6=-3 7=-8 8=-15
passage word|would|meet 7=7 8=5
passage word|would|never 4=10 8=6
passage word|would|not 0=5 1=4 2=-5 5=-3 7=9 8=9
passage word|would|pay 3=-8 8=-16
passage word|would|put 1=-4 8=-7
passage word|would|rather 0=8 4=-4
passage word|would|step 0=-4 1=5 4=10 8=8
passage word|would|take 0=-9 4=-3 5=-3 8=-15
passage word|written 0=-4 1=20 2=-3 4=-4 6=7 8=12
passage word|written|to 1=21 2=-3 4=-3 8=13
passage word|wrong 0=14 8=13
passage word|wrot 5=8 7=-4
passage word|wrot|DATE 5=9
passage word|wrot|party 4=-6 8=-7
passage word|yard 0=-3 4=-4 5=10 8=3
passage word|yard|to 0=-3 4=-3 5=9
passage word|year 0=31 1=-16 2=-4 3=13 4=-20 5=-17 6=-17 7=-3 8=-22
passage word|year-end 2=-3 8=-8
passage word|year|, 0=23 1=-6 2=-4 4=5 5=3 6=-5 7=-8 8=7
passage word|year|ago 0=-11 3=5 4=4 8=-10
passage word|year|at 0=-5 3=3 8=-8
passage word|year|for 0=9 5=-3
passage word|year|from 0=-9 4=-4 8=-16
passage word|year|in 0=9 8=7
passage word|year|of 0=-7 8=-10
passage word|year|to 0=-5 7=5 8=-7
passage word|yes 0=4 3=6 4=3 8=7
passage word|yes|, 3=8 8=3
passage word|yet 0=-6 1=-4 3=-4 4=-11 6=-4 7=32 8=8
passage word|yet|to 0=-7 2=7 4=-4 7=9
passage word|you 0=-24 1=-5 2=-3 3=-3 4=18 5=-5 7=-6 8=-29
passage word|your 5=7
passage word|× 1=-3 5=7
passage word|×|party 1=-3 5=7
passage word|— 0=7 2=-18 3=5 4=17 5=-10 6=6 7=-6 8=-5
passage word|—|— 0=6 2=-9 4=9 5=-5 6=3 7=-3 8=-3
passage word|“ 0=4 1=7 3=-11 4=3 6=-8 7=-12 8=-28
passage word|“|COMPANY 0=9
passage word|“|a 0=21 8=17
passage word|“|at 0=8 2=7 4=-6 8=6
passage word|“|has 0=-4 4=-3 8=-9
passage word|“|money 2=-3 3=-3 4=-6 5=3 7=-4 8=-14
passage word|“|party 0=-6 2=13 6=-5 7=-4 8=-7
passage word|“|pronoun 0=-15 1=-5 3=6 6=-3 7=4 8=-13
passage word|“|ther 1=7 2=-5 4=-3 8=-5
passage word|“|买 4=-3 7=7
passage word|“|暂 2=9 8=3
passage word|“|未 0=6 2=3 4=6 8=10
passage word|“|没 0=11 8=10
passage word|“|现 1=11 4=-3 8=4
passage word|“|真 7=7 8=5
passage word|“|离 3=12 8=10
passage word|“|聊 1=7 8=5
passage word|” 0=10 1=7 2=-3 6=-4 7=-12 8=-16
passage word|”|) 0=-9 1=3 8=-7
passage word|”|, 2=-5 4=7 6=6 7=-4
passage word|”|for 0=-7 8=-13
passage word|”|in 0=5 1=8 5=-3 8=6
passage word|”|party 1=7 3=4 4=5 5=6 7=-3 8=18
passage word|”|一 0=18 4=-8 8=9
passage word|一 0=14 1=7 4=-6 5=8 6=-17 7=-4 8=-19
passage word|一|) 0=-7 8=-8
passage word|一|, 2=7 3=4 4=-3
passage word|一|个 0=-11 1=7 2=3 3=5 5=-3 7=-3 8=-9
passage word|一|代 0=7 8=6
passage word|一|份 0=-6 1=-3 6=3 8=-9
passage word|一|共 2=-8 8=-8
passage word|一|分 0=-7 2=7 3=5 5=-4 6=-3 7=8
passage word|一|则 1=5 4=-4 7=7 8=5
passage word|一|千 2=-8 8=-10
passage word|一|半 0=6 1=-3 3=8 4=-4 5=-3
passage word|一|单 0=10 1=-4
passage word|一|口 1=3 3=7 4=-3 5=4 7=-3 8=8
passage word|一|台 0=7 3=4 8=6
passage word|一|名 0=-7 1=7 8=-5
passage word|一|家 0=9 1=3 3=-3 8=8
passage word|一|席 1=7 8=3
passage word|一|年 1=3 3=-11 4=-7 5=-9 8=-22
passage word|一|座 0=8 1=-5 3=-3 4=5 5=13 7=-4 8=12
passage word|一|开 0=7 8=4
passage word|一|张 0=23 8=18
passage word|一|手 0=-4 4=11 8=5
passage word|一|批 1=7 2=-10 4=3 5=3 6=-3 8=-7
passage word|一|文 0=-9 1=-3 5=4 8=-9
passage word|一|月 0=5 1=3 2=-4 3=8 8=5
passage word|一|期 0=6 1=-4 2=-8 5=5 7=5 8=4
passage word|一|条 0=-7 1=-4 2=5 3=-3 4=7 5=13 7=6 8=14
passage word|一|桩 4=7 8=6
passage word|一|次 0=-5 1=17 2=-8 3=6 4=-7 5=-3
passage word|一|点 0=10 8=7
passage word|一|直 0=-8 3=3 4=3 5=3
passage word|一|笔 0=3 2=20 3=-3 4=-6 5=-5 8=6
passage word|一|致 0=7 8=6
passage word|一|起 0=-7 1=-4 3=-4 4=3 7=9 8=-6
passage word|一|轮 1=-3 8=-9
passage word|一|边 0=-7 2=8 4=-7 8=-14
passage word|一|道 1=-6 8=-9
passage word|一|间 0=10 4=-3 8=6
passage word|一|项 0=10 8=4
passage word|七 0=-14 1=-4 2=11 4=9 6=6 7=-3
passage word|七|年 0=-6 2=13
passage word|七|月 0=-4 4=9 6=3
passage word|万 0=6 1=13 2=-16 3=-3 4=-13 5=-4 6=-5 8=-23
passage word|万|, 0=-17 1=4 4=-6 6=-5 8=-27
passage word|万|平 0=7 8=6
passage word|万|立 0=8 8=7
passage word|三 0=12 1=6 3=-20 7=-6 8=-16
passage word|三|个 0=-5 1=14 2=-4 6=7 7=-3 8=8
passage word|三|十 0=-6 5=3 7=-3 8=-8
passage word|三|千 6=-3 8=-8
passage word|三|天 7=7
passage word|三|年 0=13 2=3 3=-7 4=-6 5=7 6=-5 7=8 8=3
passage word|三|成 0=8 1=8 3=-5 5=-7 7=-8 8=-5
passage word|三|月 2=-6 3=-3 5=13 8=3
passage word|三|期 0=8 4=3 5=-3 8=4
passage word|三|次 0=6 4=5 6=3 8=10
passage word|上 0=-12 1=13 3=-3 6=18 7=10 8=3
passage word|上|, 0=3 1=-4 2=4 7=3 8=7
passage word|上|party 0=3 3=-5 4=-3 8=-9
passage word|上|一 0=-4 1=5 2=10 3=3 8=10
passage word|上|了 0=-4 1=8 2=-4 6=3 8=-3
passage word|上|周 0=6 7=9 8=10
passage word|上|有 5=7 8=4
passage word|上|没 3=-3 8=-9
passage word|上|述 0=-5 6=8
passage word|下 0=12 1=-10 2=-5 3=11 4=13 5=3 7=9 8=7
passage word|下|MONEY 2=-5 4=-3 5=-3 6=7 8=-7
passage word|下|SIZE 0=-16 3=10 8=-8
passage word|下|party 0=9 1=7 2=-4 3=-3 5=-3 6=-5 7=-3 8=-3
passage word|下|一 4=-3 8=-10
passage word|下|了 0=8 4=-7
passage word|下|十 0=-5 8=-10
passage word|下|基 0=7 1=5 8=7
passage word|下|季 3=10 8=6
passage word|下|来 0=-10 1=-4 2=-8 3=7 4=4 5=-3 6=6 7=9
passage word|下|的 0=3 1=-6 2=6 3=-7 4=12 5=9 7=-4 8=9
passage word|下|简 0=-4 5=14 8=8
passage word|不 4=-11 5=5 6=10 7=5 8=-16
passage word|不|买 0=18 7=6 8=21
passage word|不|再 0=14 1=5 7=-4 8=10
passage word|不|卖 0=-3 4=-4 8=-9
passage word|不|受 0=-6 1=7 8=-3
passage word|不|可 6=-3 8=-10
passage word|不|在 5=-5 8=-9
passage word|不|够 2=5 4=3 6=6 8=10
passage word|不|少 0=-3 2=7 3=5 6=5 8=7
passage word|不|必 2=-3 5=4 6=4 7=3 8=7
passage word|不|拢 0=11 4=-3 8=3
passage word|不|是 0=-6 1=8 2=-6 3=8 7=9 8=7
passage word|不|用 0=-3 1=-5 5=-4 7=4 8=-12
passage word|不|肯 0=-6 6=4 8=-7
passage word|不|要 8=-8
passage word|不|计 0=-4 2=-3 8=-8
passage word|不|足 0=3 1=3 4=-8 8=-6
passage word|与 0=-3 2=7 3=3 4=-13 5=18 6=-16 7=-9 8=-21
passage word|与|company 0=-4 4=-3 8=-9
passage word|与|party 0=5 2=11 3=3 5=-10 6=-10 7=-15 8=-17
passage word|与|此 5=7 8=8
passage word|与|沙 1=4 5=4 7=6 8=10
passage word|与|美 8=-7
passage word|与|销 3=10 8=8
passage word|专 1=-5 2=7 3=-6 4=-6 5=13 6=-4 7=14 8=10
passage word|专|供 5=7
passage word|专|利 3=-4 4=-3 7=7 8=-5
passage word|业 0=-25 1=-6 2=-6 3=-13 4=17 5=-6 6=-13 7=12 8=-34
passage word|业|, 0=-5 2=-7 4=3 7=13
passage word|业|party 1=-5 2=8 7=-3
passage word|业|主 0=-3 1=-5 2=-5 3=-3 4=-4 6=6 8=-13
passage word|业|务 3=-3 4=19 7=-3 8=5
passage word|业|基 1=7 8=3
passage word|业|投 5=-6 8=-7
passage word|业|里 5=8 8=6
passage word|业|额 0=-8 8=-17
passage word|东 0=-18 1=14 2=6 3=-4 4=17 5=-7 6=11 7=-7
passage word|东|, 1=13 8=6
passage word|东|party 0=-5 2=3 6=12 8=6
passage word|东|不 4=-5 8=-8
passage word|东|会 0=3 1=9 2=3 6=-3 8=8
passage word|东|借 2=13 8=9
passage word|东|方 5=9 7=4 8=9
passage word|丝 6=-3 7=-3 8=-9
passage word|丢 0=7 4=3 5=-3 8=3
passage word|两 0=-21 1=8 2=-12 3=-12 6=-11 8=-45
passage word|两|个 0=-4 4=7
passage word|两|份 1=-3 2=-5 8=-12
passage word|两|年 0=-13 2=8 6=-3 7=4 8=-8
passage word|两|期 0=-6 4=4 5=11 8=4
passage word|两|架 0=-7 8=-8
passage word|两|派 1=8 3=-3
passage word|两|笔 0=-4 8=-10
passage word|两|边 0=-4 1=-3 5=-3 7=8
passage word|个 0=-17 1=12 2=-9 4=20 6=26 7=-14
passage word|个|, 0=-3 1=16 2=-6 8=4
passage word|个|人 2=-4 6=20 8=10
passage word|个|亿 8=-7
passage word|个|字 1=8 4=9 8=14
passage word|个|总 0=-7 8=-8
passage word|个|数 8=-7
passage word|个|计 6=11 8=6
passage word|中 0=17 2=-4 3=7 4=7 6=-15 7=-11 8=-3
passage word|中|MONEY 7=-11 8=-14
passage word|中|SIZE 0=10 8=9
passage word|中|华 0=-4 4=-3 8=-10
passage word|中|国 3=8 4=-3
passage word|中|心 0=-6 8=-10
passage word|中|断 0=9 8=7
passage word|中|旬 0=-7 1=8 8=-4
passage word|中|标 8=-10
passage word|中|止 0=9 8=7
passage word|中|的 4=7 6=-14 8=-13
passage word|临 0=-14 1=17 4=-4
passage word|丹 0=6 6=9 8=8
passage word|丹|麦 0=6 6=9 8=9
passage word|为 0=3 1=3 3=6 4=16 5=-4 6=7 8=5
passage word|为|, 0=-6 8=-10
passage word|为|DATE 0=13 8=10
passage word|为|PRONOUN 0=-7 1=-6 2=-5 4=5 6=6 8=-6
passage word|为|money 0=7 1=-6 2=-3 4=13 5=-13 7=-3 8=-5
passage word|为|party 0=-7 1=12 2=-7 5=7 6=9 7=-4 8=4
passage word|为|一 0=4 2=-8 3=6
passage word|为|上 6=8 8=7
passage word|为|买 0=4 2=-3 4=10 6=-3 8=6
passage word|为|其 6=-4 8=-9
passage word|为|准 0=8 1=8 2=-4 8=7
passage word|为|前 0=-5 8=-10
passage word|为|卖 2=-3 4=12 8=3
passage word|为|期 0=-3 2=11 3=10 4=-7
passage word|为|条 0=-3 2=8 8=3
passage word|为|此 1=-3 2=-3 4=-3 5=12 7=4 8=4
passage word|为|每 0=-5 8=-7
passage word|为|由 0=-5 3=-3 8=-11
passage word|为|该 6=10 8=10
passage word|为|这 6=-10 8=-10
passage word|为|银 6=12 8=11
passage word|主 0=-8 1=10 3=-11 4=-10 7=-8 8=-28
passage word|主|人 0=9 8=5
passage word|主|办 0=-3 2=9 3=-3 6=-5 8=-9
passage word|主|持 1=-3 8=-8
passage word|主|管 0=-4 1=12 4=-6 8=-3
passage word|么 0=13 1=3 3=-3 4=-6 5=-3 7=10 8=9
passage word|么|也 0=18 4=-3 8=14
passage word|义 0=-10 3=-3 4=-7 5=20 6=10 7=11 8=20
passage word|之 1=14 2=14 5=-15 7=3 8=5
passage word|之|一 0=-3 2=8 4=-3 7=4 8=3
passage word|之|内 0=-5 8=-7
passage word|之|前 1=5 4=7 7=3 8=7
passage word|之|后 0=-6 6=-4 8=-16
passage word|之|选 0=-5 8=-7
passage word|乐|部 0=10 8=7
passage word|九 0=-17 1=-4 2=7 3=-3 4=5 8=-12
passage word|九|月 0=-7 4=4 5=8 8=4
passage word|也 0=-3 1=10 2=-9 3=17 4=-8 6=7 7=-9 8=-5
passage word|也|在 0=-3 2=-3 3=14 4=-6 5=-3 8=-6
passage word|也|投 0=-6 1=12 8=5
passage word|也|没 0=19 3=-3 4=4 8=12
passage word|也|被 8=-7
passage word|也|递 3=8 4=-6
passage word|乡 0=-7 8=-7
passage word|书 0=-9 2=-5 3=9 4=-15 5=-3 6=6 7=6 8=-15
passage word|书|, 0=-11 1=3 2=-5 3=12 4=-8 6=7 8=-4
passage word|书|记 7=7 8=7
passage word|书|面 0=-4 8=-11
passage word|买 0=10 1=-16 2=-6 3=6 4=21 5=-19 7=15
passage word|买|SIZE 0=10 8=8
passage word|买|下 1=-6 4=7 5=-3 7=-3 8=-4
passage word|买|了 0=11 4=-3 7=5 8=9
passage word|买|入 0=-8 4=13
passage word|买|家 0=-6 2=-4 4=3 5=-4 6=7 7=10
passage word|买|断 3=10 4=-3 8=5
passage word|买|方 0=15 2=-5 3=-3 4=6 6=-3 8=6
passage word|买|权 0=-5 8=-10
passage word|买|的 0=-6 2=-3 4=7 8=-10
passage word|买|走 3=8 4=-8 6=-3 8=-3
passage word|买|飞 0=-6 8=-8
passage word|乳 0=-5 5=-3 8=-10
passage word|了 0=11 1=24 2=-11 3=6 5=-18 6=-11 7=5 8=-14
passage word|了|, 0=22 3=7 6=-3 7=-3 8=18
passage word|了|OTHER 0=21 2=10 3=-3 4=4 6=10 7=-9 8=31
passage word|了|SIZE 0=-6 8=-17
passage word|了|money 0=-22 1=3 2=-3 3=-5 4=-11 6=-16 7=11 8=-38
passage word|了|party 0=11 4=-8 5=-4 6=-6 7=-6 8=-12
passage word|了|一 3=4 4=-5 5=-5 8=-9
passage word|了|下 0=-6 1=-5 4=3 8=-13
passage word|了|两 0=3 3=3 4=8 5=-3 7=9 8=14
passage word|了|保 2=-3 6=7 8=3
passage word|了|八 0=7 8=6
passage word|了|十 0=11 7=5 8=9
passage word|了|合 0=-9 7=5 8=-4
passage word|了|四 0=7 1=-4 4=8 8=11
passage word|了|多 4=10 8=6
passage word|了|尾 2=7 8=4
passage word|了|本 6=11 8=8
passage word|了|标 3=9 4=-4
passage word|了|约 0=-5 8=-7
passage word|了|解 0=7
passage word|予 0=-3 3=-6 4=10 7=5
passage word|予|party 2=-3 4=9 8=3
passage word|争 0=-5 1=-3 4=4 8=-10
passage word|事 0=-4 1=19 2=-11 3=-11 4=11 5=28 6=-10 7=-12
passage word|事|, 0=-4 1=16 5=-5 7=-4
passage word|事|会 0=-7 1=16 2=-10 3=-9 4=3 5=43 7=-6 8=26
passage word|事|长 0=5 3=-3 4=-6 5=-3 6=-4 7=-3 8=-16
passage word|事|项 8=-7
passage word|二 0=5 1=4 2=-24 3=4 4=-12 5=30 6=8 7=-16 8=-11
passage word|二|六 0=7 8=4
passage word|二|十 0=6 3=8 4=-3 5=13 7=-4 8=12
passage word|二|厂 0=-7 5=6 8=-6
passage word|二|年 0=10 2=4 8=10
passage word|二|手 4=-4 8=-9
passage word|二|月 0=-3 2=-8 8=-19
passage word|二|期 0=8 1=8 2=-3 4=-4 5=12 8=16
passage word|二|次 1=6 4=3 8=7
passage word|于 1=-6 3=3 4=7 5=-3 7=9 8=-7
passage word|于|9 0=-8 8=-11
passage word|于|DATE 0=9 1=5 2=4 3=7 4=-7 6=-7 7=6 8=10
passage word|于|pronoun 0=-8 7=4 8=-8
passage word|于|二 0=9 8=5
passage word|于|先 0=6 7=7 8=9
passage word|于|在 0=-5 5=-5 8=-11
passage word|于|外 1=-4 8=-7
passage word|于|本 4=7 8=4
passage word|亏 0=-3 1=4 4=3 5=4 7=3 8=7
passage word|亏|损 1=6 5=7 8=9
passage word|云 0=-3 5=8
passage word|互 0=-5 5=-4 7=-4 8=-18
passage word|五 0=9 1=-12 3=-6 4=-5 5=4 6=-3 8=-14
passage word|五|, 6=5 7=5 8=7
passage word|五|个 5=-4 8=-7
passage word|五|年 0=27 2=5 3=-5 6=-4 7=-4 8=16
passage word|五|月 0=3 4=-4 5=3 6=-4 8=-9
passage word|亚 0=-12 2=-6 3=-4 4=3 5=-3 8=-27
passage word|亚|party 0=-9 8=-10
passage word|亚|太 3=-3 8=-7
passage word|交 0=-4 1=-9 2=-3 3=-5 4=16 7=-9 8=-20
passage word|交|money 0=-6 3=3 7=-3 8=-9
passage word|交|party 0=8 8=5
passage word|交|了 0=-13 2=-3 8=-18
passage word|交|付 0=25 1=-3 3=-4 4=-6 5=3 8=13
passage word|交|割 0=-4 4=13 8=6
passage word|交|完 0=-6 4=-3 8=-11
passage word|交|所 2=8 8=7
passage word|交|易 0=-9 1=-4 3=-4 4=6 6=4 8=-16
passage word|交|机 0=-5 8=-7
passage word|交|给 0=6 2=-4 4=7 5=3 7=-3 8=6
passage word|交|货 0=-6 8=-10
passage word|亦|无 0=8 8=7
passage word|产 1=9 2=-7 5=18 6=-15 7=10 8=4
passage word|产|业 0=-3 1=6 3=3 7=7 8=10
passage word|产|值 5=-11 8=-16
passage word|产|品 0=-5 8=-8
passage word|产|线 1=6 5=15 6=-3 7=-4 8=15
passage word|产|能 0=6 4=-3 5=6 7=4 8=8
passage word|产|进 8=-8
passage word|享 0=-6 8=-7
passage word|京 0=11 1=-4 8=4
passage word|京|的 0=7 8=5
passage word|亲 0=-3 1=-3 2=7 4=9 8=6
passage word|亲|自 1=-3 2=6 4=9 8=7
passage word|人 0=-18 1=23 2=-14 3=-14 4=-6 5=-4 6=16 7=7 8=-23
passage word|人|, 7=-5 8=-9
passage word|人|party 0=-4 2=16 6=4 7=4 8=16
passage word|人|名 6=10 8=9
passage word|人|在 0=8 2=3 8=6
passage word|人|士 0=7 1=5 2=-3 5=-3
passage word|人|家 0=11 8=10
passage word|人|担 6=10 8=9
passage word|人|提 0=5 4=5 8=8
passage word|人|的 1=7 2=-7 3=6
passage word|人|看 7=10 8=7
passage word|亿 0=-14 1=-3 2=-7 4=-12 7=-3 8=-38
passage word|亿|元 0=-6 2=-3 4=-3 8=-16
passage word|什 0=15 1=4 5=-3 7=4 8=15
passage word|什|么 0=15 1=4 5=-3 7=4 8=15
passage word|仅 0=6 1=8 2=-3 6=4 8=6
passage word|今 0=-7 2=-3 4=5 7=-6 8=-12
passage word|今|一 0=-3 4=-3 8=-9
passage word|今|已 1=-3 4=7
passage word|仍 0=11 1=-3 2=3 3=16 4=3 5=8 7=-4 8=23
passage word|仍|在 0=3 3=17 8=15
passage word|仍|是 4=3 5=8 8=4
passage word|从 0=-7 2=-12 4=10 5=-4 6=-7 8=-20
passage word|从|other 4=6 5=4 8=10
passage word|从|party 0=-6 1=-7 2=-7 3=4 4=-5 5=-3 6=-6 7=3 8=-25
passage word|从|未 1=11 8=5
passage word|仓 0=8 6=-3 7=3 8=4
passage word|他 0=-3 6=-3 8=-11
passage word|付 0=20 1=-27 2=-23 3=38 4=3 5=-36 6=23 7=12 8=5
passage word|付|9 0=7 8=4
passage word|付|OTHER 7=8 8=6
passage word|付|money 1=-12 2=-4 3=16 5=-10 6=8 7=11 8=10
passage word|付|party 2=3 4=-3 7=7 8=4
passage word|付|了 0=24 2=-5 3=12 4=-7 7=3 8=25
passage word|付|到 8=-8
passage word|付|款 0=-9 2=3 3=18 4=-4 5=-4 6=-3 7=-6 8=-8
passage word|付|清 1=-4 4=3 5=-4 6=-4 8=-13
passage word|付|的 1=3 3=5 5=-4 7=7 8=6
passage word|付|给 3=3 4=6 6=7 8=9
passage word|付|讫 0=-9 8=-15
passage word|付|过 0=4 4=-3 5=-3 8=-8
passage word|付|预 0=-5 8=-9
passage word|代 1=10 5=-7 7=3
passage word|代|价 1=6 2=-3 3=-4 4=14 7=-3 8=6
passage word|代|偿 2=-4 6=8
passage word|代|办 2=3 3=7 6=-3
passage word|代|理 1=10 3=3 5=-3 6=-5 7=11 8=17
passage word|代|表 0=-5 7=-3 8=-14
passage word|令 0=-4 8=-7
passage word|以 1=14 2=-8 3=3 4=20 5=-6 6=-5 8=4
passage word|以|money 0=9 2=-6 3=-4 4=31 5=-7 6=-5 7=-4 8=14
passage word|以|party 8=-7
passage word|以|一 1=7 3=4 8=3
passage word|以|下 0=-5 5=14 8=7
passage word|以|个 6=10 8=9
passage word|以|售 0=-4 8=-8
passage word|以|基 1=11 2=-5 8=3
passage word|以|旧 5=-3 7=7
passage word|以|每 4=11 8=10
passage word|件 0=6 2=10 3=-6 4=-4 7=6 8=6
passage word|件|, 0=9 4=-3
passage word|价 0=31 1=-23 2=-16 3=20 4=43 5=-7 6=-25 8=23
passage word|价|, 0=-11 1=-4 3=14 4=6 7=-3
passage word|价|money 0=8 1=-4 2=-10 4=34 5=-16 6=-8 7=25 8=28
passage word|价|other 0=-3 4=-10 7=-14 8=-29
passage word|价|” 0=7 4=6 8=11
passage word|价|为 0=4 1=-4 2=-4 4=19 8=12
passage word|价|值 1=-3 8=-7
passage word|价|合 0=13 8=11
passage word|价|就 4=13 8=6
passage word|价|挂 0=-5 8=-7
passage word|价|格 0=9 1=-3 3=3 4=-3 5=-4 7=-4 8=-3
passage word|价|款 0=27 8=24
passage word|价|约 0=7 5=5 8=8
passage word|价|钱 3=-4 4=3 7=-3 8=-12
passage word|任 0=13 1=5 3=-6 4=-8 6=-7 7=-8 8=-14
passage word|任|担 6=8 8=6
passage word|份 2=-11 4=9 7=3 8=-7
passage word|份|, 0=-3 4=12 8=4
passage word|份|” 1=8 4=-3
passage word|份|合 0=-10 2=5 8=-9
passage word|份|额 4=-3 8=-9
passage word|企 0=9 1=17 3=-4 4=-7 5=-6 6=-5 7=6 8=8
passage word|企|业 0=-4 1=9 2=3 3=-3 4=-6 6=-4 7=8
passage word|休 0=-3 8=-10
passage word|众 0=-6 4=9
passage word|优 0=-4 1=-3 2=8 3=-3 4=4 6=-3 7=3
passage word|伙 1=-4 4=-4 5=-6 7=13 8=-4
passage word|会 0=-20 1=11 2=-6 3=-16 4=-10 5=26 6=-9 7=-5 8=-29
passage word|会|, 8=-7
passage word|会|DATE 1=6 5=9 8=11
passage word|会|付 0=7
passage word|会|再 2=5 7=6 8=8
passage word|会|否 0=-3 8=-7
passage word|会|议 0=10 5=-6
passage word|会|还 5=10 8=6
passage word|传 0=15 1=6 2=3 3=-9 4=21 7=4 8=31
passage word|传|party 0=8 1=-7 4=5 7=-3 8=-3
passage word|传|出 0=11 8=9
passage word|传|的 0=8 5=4 7=-3 8=5
passage word|传|闻 0=-5 4=18 7=7 8=16
passage word|伦 0=-6 2=4 4=-6 8=-14
passage word|伦|敦 0=-4 2=4 4=-6 8=-11
passage word|估 0=3 1=7 3=-4 4=-8 5=-9 6=-7 7=9 8=-15
passage word|估|money 1=-3 8=-7
passage word|估|值 0=-4 1=14 5=-5 7=7 8=5
passage word|估|算 0=10 5=9 8=16
passage word|估|计 5=-6 8=-11
passage word|伺 1=-4 8=-7
passage word|伺|服 1=-4 8=-7
passage word|但 0=-5 1=-3 2=3 3=-4 4=-4 6=-4 7=4 8=-15
passage word|位 0=10 1=8 2=-19 6=6
passage word|位|party 0=-3 5=7
passage word|位|数 0=-4 3=10 8=5
passage word|低 1=-5 2=-6 3=14 5=-6 6=3 8=-4
passage word|低|于 0=-4 6=9 7=3 8=3
passage word|低|双 3=10 8=8
passage word|体 0=3 1=8 2=-8 3=19 4=3 5=7 6=-3 7=6 8=26
passage word|体|, 0=9 1=-4 4=4 5=4 7=8 8=17
passage word|体|育 0=-4 3=11 4=-3 8=3
passage word|何 0=3 4=-3 5=-3 7=-4 8=-10
passage word|何|东 0=-3 4=7
passage word|何|投 1=-3 8=-7
passage word|何|采 0=-3 8=-7
passage word|余 0=9 1=-8 2=-8 3=-5 4=-7 5=-11 7=8 8=-19
passage word|余|MONEY 0=3 2=21 3=12 8=33
passage word|余|other 2=-22 3=-13 8=-36
passage word|余|size 0=14 8=12
passage word|作 0=-7 1=-3 4=19 5=-10 6=10 7=18 8=16
passage word|作|业 4=7 8=5
passage word|作|为 1=3 2=6 3=-6 5=-3 7=10 8=7
passage word|作|价 2=-5 3=-3 4=15 8=3
passage word|作|保 6=-9 8=-13
passage word|作|备 1=3 7=10 8=9
passage word|作|废 0=-6 1=-4 2=5 4=11 5=-3 7=5 8=6
passage word|作|的 0=4 3=4 4=5 6=3 8=11
passage word|作|费 0=8 8=7
passage word|你 0=-8 4=13
passage word|使 0=7 3=11 4=4 5=-8 6=-3 7=5 8=12
passage word|使|用 0=10 3=14 5=-6 8=12
passage word|例 0=4 1=-7 2=5 4=6 7=-3
passage word|供 0=29 1=-11 3=-14 4=-8 5=11 6=24 7=-16 8=14
passage word|供|money 0=-4 2=10 6=4 8=6
passage word|供|party 0=8 8=4
passage word|供|个 6=10 8=9
passage word|供|应 0=22 3=-6 4=-7 5=14 7=-5 8=12
passage word|供|电 0=7 8=5
passage word|供|的 4=3 5=-10 8=-9
passage word|供|货 0=10 4=-3 6=4 8=3
passage word|供|连 2=3 6=5 8=7
passage word|依 0=-9 7=11
passage word|依|约 7=7 8=4
passage word|便 0=10 1=5 4=-9 5=5 6=-5 7=-4
passage word|便|宜 4=-5 8=-13
passage word|保 0=-24 1=-20 2=-6 3=-5 4=-9 5=-21 6=56 8=-5
passage word|保|, 1=-3 2=-3 4=-3 6=12
passage word|保|函 2=-3 6=-10 8=-20
passage word|保|密 0=11 7=3 8=9
passage word|保|底 0=-5 3=8 8=-3
passage word|保|的 6=-8 8=-12
passage word|保|证 0=-11 1=-4 2=-5 4=-8 5=-5 6=45 7=-9 8=11
passage word|保|费 0=-5 6=9
passage word|保|金 2=3 6=4 8=7
passage word|保|险 2=8 5=-5 7=4
passage word|信 0=10 2=-4 3=-5 5=-5 6=15 8=4
passage word|信|, 2=-6 8=-8
passage word|信|托 2=-8 6=12 7=3 8=4
passage word|修 0=-6 2=-3 3=-3 5=7 6=3 7=-3 8=-10
passage word|俱 0=10 8=7
passage word|俱|乐 0=10 8=7
passage word|倍 0=-6 2=6 4=-3 8=-10
passage word|倒 0=3 1=-5 2=-6 3=-4 5=-3 7=8 8=-9
passage word|倒|贴 0=-3 8=-7
passage word|候 0=-3 1=7 4=7 5=-3 8=5
passage word|候|, 4=8 8=6
passage word|借 0=-20 1=-9 2=36 3=4 4=-7 5=-8 6=-4 7=-8 8=-8
passage word|借|money 1=-4 2=11
passage word|借|了 1=4 2=7 8=8
passage word|借|得 2=-7 8=-8
passage word|借|款 2=17 6=3 8=12
passage word|借|给 1=-3 2=8 6=-3 8=-4
passage word|债 0=-16 1=-6 2=48 3=-9 4=-4 5=-20 6=23 7=-12 8=13
passage word|债|, 1=-4 2=18 4=-3 6=3 8=6
passage word|债|券 1=-5 6=8 8=-4
passage word|债|市 2=13 8=9
passage word|债|权 0=-4 1=-3 2=13 3=-3 4=4 5=-6
passage word|值 1=8 2=-16 3=-11 4=-3 5=-23 6=-6 7=8 8=-42
passage word|值|MONEY 0=8 1=-8 2=-16 3=-6 4=-23 5=-8 6=-5 7=12 8=-44
passage word|值|other 4=22 5=-10 8=9
passage word|做|完 0=-5 4=7
passage word|做|的 0=13 2=-5 8=5
passage word|停 0=-4 1=-9 2=11 3=-10 5=-4 6=-6 7=6 8=-18
passage word|停|在 1=-3 5=8
passage word|停|工 0=-3 8=-13
passage word|停|的 4=8
passage word|健 1=7 7=3 8=4
passage word|偿 0=-16 2=5 3=-5 4=-7 5=-4 6=6 7=29 8=7
passage word|偿|money 0=-8 7=3 8=-12
passage word|偿|还 2=9 8=5
passage word|储 0=-10 1=-3 2=-9 4=-3 5=11 6=9 7=4 8=-4
passage word|储|能 0=3 5=10 8=7
passage word|像 0=-4 6=-4 8=-12
passage word|像|party 6=-4 8=-7
passage word|儿 4=7
passage word|元 0=-12 1=-3 2=6 3=3 4=-4 6=4 7=-4 8=-12
passage word|元|债 2=9 8=7
passage word|充 0=-9 2=-5 4=-4 8=-23
passage word|充|, 2=-4 8=-7
passage word|充|协 0=-4 8=-8
passage word|先 0=14 4=-6 5=-8 6=13 7=6 8=10
passage word|先|不 0=22 8=21
passage word|先|前 0=5 7=9 8=10
passage word|先|敲 6=7
passage word|先|权 1=-5 4=7 8=-3
passage word|先|生 6=10 8=9
passage word|先|购 0=-5 8=-10
passage word|光 1=-6 3=8 5=4 6=-6 8=-5
passage word|克 0=-3 1=-3 4=10
passage word|克|斯 0=-4 8=-7
passage word|免 0=10 1=-3 4=-4 7=9 8=14
passage word|免|费 0=13 3=3 8=14
passage word|兜 0=3 2=-3 6=10 8=5
passage word|兜|底 6=7 8=3
passage word|入 0=-25 4=7 5=5 6=-7 7=9 8=-18
passage word|入|, 0=-5 1=5 4=7
passage word|入|money 0=-5 1=-8 2=4 3=-3 4=5 5=-13 7=-4 8=-27
passage word|入|other 5=28 8=26
passage word|入|size 0=-6 8=-7
passage word|入|股 1=11 2=-3 4=-8 5=-13 7=15 8=-3
passage word|入|门 3=12 8=7
passage word|全 1=-12 2=3 3=10 4=14 5=-13 6=9 7=9 8=6
passage word|全|国 0=-5 2=3 3=-6 8=-12
passage word|全|市 7=7
passage word|全|年 0=9 1=-3 4=-3 5=-4 7=-4 8=-11
passage word|全|数 0=3 1=6 2=5 5=-5 6=-5 7=6 8=9
passage word|全|案 0=-6 8=-10
passage word|全|球 0=-7 3=19 4=-6 8=-3
passage word|全|程 0=-3 2=7 4=4 8=3
passage word|全|行 2=-8 6=-7 8=-18
passage word|全|部 0=16 1=-3 3=9 4=4 7=4 8=25
passage word|全|额 2=4 4=9 6=20 8=24
passage word|八 0=-18 1=-5 3=-3 5=-8 6=21 7=-3 8=-14
passage word|八|个 5=-4 8=-8
passage word|八|成 6=11 8=9
passage word|八|月 4=8 8=6
passage word|公 0=-18 2=9 3=4 5=6 6=6 8=-10
passage word|公|众 4=10 8=9
passage word|公|估 6=-3 7=7 8=3
passage word|公|关 4=-3 5=7
passage word|公|司 0=-17 1=6 2=13 4=-11 5=-10 6=13 7=9 8=-9
passage word|公|告 0=-5 1=-3 5=7 7=-9 8=-11
passage word|公|布 3=10 5=9 7=-11
passage word|公|开 3=4 7=6 8=11
passage word|公|斤 0=-4 8=-7
passage word|六 0=14 2=-22 3=-5 4=-8 6=-7 7=-9 8=-33
passage word|六|十 0=-3 2=-5 8=-8
passage word|六|年 0=11 4=-4
passage word|六|月 0=10 2=-7 3=-5 4=-3 6=-3 7=-4 8=-13
passage word|六|的 0=-3 8=-7
passage word|兰 0=3 4=8 8=6
passage word|共 0=-7 1=-13 2=-6 7=11 8=-15
passage word|共|money 0=-7 1=-5 2=3 3=4 5=-3 6=4 7=-4 8=-9
passage word|共|同 0=-5 2=4 3=-3 5=-3 7=9 8=-3
passage word|共|用 5=-3 7=9
passage word|关 0=-6 3=-5 4=11 5=6 6=-6 7=-3 8=-7
passage word|关|联 1=-3 2=9
passage word|兴 0=-3 1=5 5=22 7=-8 8=6
passage word|兴|建 5=7 7=-3
passage word|兴|筑 5=7 7=-4 8=3
passage word|兵 5=7 8=3
passage word|兵|不 5=7 8=4
passage word|其 0=22 2=-5 3=3 4=-12 5=-9 6=-10 7=-3 8=-13
passage word|其|中 0=16 2=-4 4=-6 6=-6 8=-4
passage word|其|他 0=-3 6=-3 8=-11
passage word|其|余 0=18 3=7 4=-4 5=-4 8=16
passage word|其|实 0=-10 5=-4 8=-18
passage word|具 1=11 2=-3 3=3 4=-4 6=-4 7=-4 8=-4
passage word|具|体 1=12 2=-4 5=3 8=5
passage word|具|保 6=-8 8=-8
passage word|内 0=5 2=-8 4=-3 5=7 6=-6 8=-10
passage word|内|地 0=8 1=3 4=-3 8=4
passage word|内|容 0=7 7=-3
passage word|内|支 0=-4 8=-7
passage word|再 0=4 1=12 2=6 3=4 4=-14 5=14 7=-11 8=4
passage word|再|盖 5=8 8=6
passage word|再|续 0=14 8=8
passage word|写 1=-5 3=-7 4=-7 5=6 7=9 8=-9
passage word|写|成 4=-5 8=-8
passage word|写|的 0=5 4=4 8=8
passage word|军 0=-5 2=-8 8=-18
passage word|农 0=-9 2=6 7=6
passage word|农|业 2=7 8=7
passage word|冠|名 0=9 8=7
passage word|冬 0=-4 1=21 2=3 8=16
passage word|冬|天 0=-3 1=21 8=16
passage word|决 1=-7 2=-6 3=-5 5=9 6=-9 7=5 8=-17
passage word|决|标 8=-7
passage word|决|议 5=7 8=5
passage word|况 0=3 5=10 8=9
passage word|况|明 0=5 8=7
passage word|冷 0=-4 4=-3 5=13 7=-4
passage word|冷|库 0=-4 5=10
passage word|净 1=5 2=-6 5=3 6=-3 8=-10
passage word|净|额 1=7 2=-4 5=6 6=-3 8=5
passage word|准 0=4 1=19 3=10 4=-11 5=3 6=-3 7=-5 8=12
passage word|准|后 4=-7 8=-9
passage word|准|备 0=-4 1=11 4=-3 8=3
passage word|减 1=-6 5=-4 6=-4 8=-12
passage word|凭 1=-3 6=5 7=6 8=8
passage word|出 0=-11 1=-16 2=6 5=10 6=9 7=29
passage word|出|, 0=9 2=3 3=-5 4=-4 5=3 6=-6 7=6 8=4
passage word|出|money 0=-14 1=-7 2=7 4=5 5=10 6=-3 7=11 8=6
passage word|出|other 0=5 2=5 7=5 8=11
passage word|出|一 4=-4 6=5 7=-3 8=-7
passage word|出|了 1=12 2=-3 3=4 4=-3 6=10 8=15
passage word|出|价 0=-4 1=-3 3=12 4=7 5=-3 7=-3 8=3
passage word|出|具 6=-9 8=-15
passage word|出|口 3=-3 8=-10
passage word|出|品 1=-3 5=7
passage word|出|售 0=-9 2=-3 3=-4 4=6 5=-4 8=-18
passage word|出|地 5=-3 7=-5 8=-11
passage word|出|多 5=4 7=7 8=4
passage word|出|席 5=7 7=-4
passage word|出|的 0=-7 2=-3 3=11 4=-4 8=-4
passage word|出|要 0=7 8=6
passage word|出|资 0=-4 1=-9 2=5 5=-15 7=24
passage word|出|过 4=11 8=4
passage word|函 0=-5 1=-3 2=-3 5=-3 6=-11 8=-28
passage word|分 0=-18 1=5 3=6 4=13 5=-11 6=13 7=15
passage word|分|, 0=-3 3=-4 8=-7
passage word|分|不 0=-5 2=7 3=5
passage word|分|两 0=-5 2=-3 5=10 7=-3
passage word|分|之 0=5 8=8
passage word|分|出 8=-7
passage word|分|子 3=7
passage word|分|成 1=7 3=11 4=-4 7=-3 8=7
passage word|分|手 7=14
passage word|分|文 0=-6 2=-4 3=-3 4=19 6=5 8=8
passage word|分|期 3=5 4=3 8=7
passage word|分|行 2=8 6=-3
passage word|分|账 0=-5 2=-3 3=-3 4=-5 7=6 8=-12
passage word|划 0=-12 3=-6 4=3 5=22 6=10 7=3 8=18
passage word|划|” 1=11 4=-4 8=6
passage word|划|出 6=11 8=12
passage word|划|投 1=-4 5=11 8=3
passage word|划|的 1=-5 5=9
passage word|划|走 0=-4 4=8
passage word|列 0=-7 2=-3 4=-6 5=-3 6=4 7=-4 8=-22
passage word|列|出 8=-7
passage word|则 0=-10 1=22 2=-4 4=-19 5=-10 6=5 7=10 8=-6
passage word|则|已 0=-9 4=-3 8=-15
passage word|则|正 1=12 4=3 8=14
passage word|则|由 0=-9 6=-5 8=-15
passage word|刚 0=21 2=3 3=-3 4=-6 5=3 6=-3 7=-4 8=10
passage word|创 0=-3 1=8 3=-4 5=-5 8=-9
passage word|创|办 0=-4 3=-3 8=-9
passage word|删 0=3 1=8 4=-6
passage word|删|除 1=8 4=-5
passage word|判 0=3 1=-4 2=-4 4=-5 5=-4 6=3 7=-3 8=-14
passage word|利 0=-13 1=-10 2=18 3=12 4=-9 5=-10 6=-7 7=4 8=-21
passage word|利|, 0=-5 3=14 4=-5
passage word|利|party 0=4 7=6 8=8
passage word|利|息 0=-5 2=3 3=-3 5=-3 8=-12
passage word|别 0=-12 1=4 2=7 6=-3 7=-6 8=-9
passage word|到 1=28 2=-4 3=5 4=-13
passage word|到|money 0=-13 1=3 3=-6 5=4 6=-4 7=7 8=-9
passage word|到|party 0=-10 1=-3 4=-3 6=5 8=-11
passage word|到|了 3=14 4=-3 8=7
passage word|到|任 0=13 8=9
passage word|到|位 1=16 2=-3 8=7
passage word|到|六 0=10 3=-3
passage word|到|半 0=7 8=3
passage word|到|期 0=7 2=-5 6=15 7=-5 8=10
passage word|到|的 0=-12 2=-3 3=7 7=6 8=-9
passage word|到|签 0=-8 1=12
passage word|到|账 0=-8 1=20 2=6 4=-5 5=-8 8=6
passage word|到|货 0=12 8=9
passage word|制 0=8 2=-3 3=13 6=-3 7=-7 8=4
passage word|制|造 0=5 5=-5 6=-4 8=-8
passage word|券|, 1=-5 2=11 8=5
passage word|刹 0=-9 5=3 8=-7
passage word|刹|车 0=-9 5=3 8=-7
passage word|剂 0=-4 4=-3 8=-7
passage word|前 0=-3 1=-7 2=8 3=-15 4=-12 5=7 6=-3 7=15 8=-17
passage word|前|, 0=-3 3=-3 8=-9
passage word|前|两 0=-8 4=5 5=3 8=-6
passage word|前|付 2=7
passage word|前|任 0=13 4=-4 8=6
passage word|前|先 6=7
passage word|前|就 0=4 1=11 8=11
passage word|前|已 0=-8 1=-3 8=-14
passage word|前|提 0=-6 8=-14
passage word|前|终 0=-5 8=-7
passage word|前|退 7=9 8=4
passage word|剧 0=-11 1=-3 2=-5 3=12 4=-8 7=11 8=-7
passage word|剧|, 7=7
passage word|剧|的 3=10 4=-4 8=5
passage word|剩 0=-10 1=-5 2=14 3=-4 4=-3 6=3 7=6
passage word|剩|下 0=-5 1=-3 2=15 8=6
passage word|剩|余 4=-5 7=9
passage word|副 1=7 7=7 8=10
passage word|副|总 1=7 8=3
passage word|割 0=-4 4=13 8=6
passage word|力 0=13 1=-4 2=-4 4=-8 5=13 6=-3 7=-6
passage word|力|, 0=11 8=9
passage word|劝 0=-5 8=-9
passage word|办 0=-19 1=10 2=14 4=4 5=-7 6=-14 7=-6 8=-21
passage word|加 0=-9 1=-6 3=10 5=12 8=-4
passage word|加|MONEY 4=-5 8=-10
passage word|加|到 0=5 2=3 5=4 8=11
passage word|加|在 8=-7
passage word|加|坡 0=-12 3=-3 4=5 6=3 8=-10
passage word|加|工 0=-3 5=-3 7=7
passage word|加|征 0=-4 8=-7
passage word|加|码 0=-7 5=3 8=-5
passage word|务 0=7 2=4 3=-7 4=17 5=-8 6=-3 7=-4
passage word|务|的 0=8 4=-4
passage word|动 0=-4 1=-6 2=10 4=-7 5=8 7=9
passage word|动|party 6=7 8=4
passage word|动|土 0=-4 5=9
passage word|动|工 0=13 5=-4 8=5
passage word|动|机 0=9 8=7
passage word|动|用 0=-7 2=13 4=3 6=7 8=17
passage word|动|静 0=-3 7=9
passage word|助 0=10 1=-4 2=-3 3=-6 4=3 5=-5 6=-4 7=15 8=4
passage word|助|party 2=3 4=10 8=11
passage word|励 7=7 8=5
passage word|势 5=10 8=10
passage word|募 0=-3 1=16 2=-4 4=-3 5=10 7=-3 8=9
passage word|募|资 1=8 2=-3 5=9 8=10
passage word|包 0=7 1=3 2=-3 3=5 4=-23 5=15 7=-8 8=-5
passage word|包|, 0=5 5=5 7=3 8=11
passage word|包|下 0=18 3=9 4=-11 8=14
passage word|包|了 0=-5 8=-7
passage word|包|商 0=3 5=10 6=4 8=9
passage word|包|给 1=-3 2=-4 4=-4 8=-13
passage word|包|销 2=10 8=3
passage word|化 0=5 3=-4 4=-4 6=-3 8=-7
passage word|北 1=-7 3=-3 4=7 5=26 7=-3 8=13
passage word|北|京 0=9 1=-3
passage word|区 0=-17 1=-7 3=-9 4=5 5=16 6=5 8=-8
passage word|区|以 3=-3 4=-3 8=-7
passage word|医 0=-5 7=4 8=-8
passage word|十 1=-9 5=11 6=6 7=3 8=-4
passage word|十|一 0=-5 3=9 4=4
passage word|十|二 0=6 1=-6 2=4 3=-7 5=8
passage word|十|五 0=13 5=-4 8=7
passage word|十|八 0=-9 6=8 8=-3
passage word|十|四 0=11 8=5
passage word|十|年 0=-5 1=-3 2=4 3=4 4=-9 5=9 6=-3 7=3 8=-4
passage word|千 0=-6 2=-11 4=-6 6=-6 7=4 8=-29
passage word|千|万 0=-6 2=-11 4=-3 6=-3 7=3 8=-23
passage word|升 0=-8 2=-3 4=-5 5=-7 6=-3 7=7 8=-21
passage word|升|9 7=10 8=7
passage word|升|到 8=-9
passage word|升|至 2=-4 5=-5 8=-12
passage word|半 0=4 1=-8 2=-4 3=4 5=3 7=-5 8=-11
passage word|半|, 0=5 3=7 8=3
passage word|半|年 0=-4 1=-4 4=5 5=8
passage word|华 1=-5 2=-3 7=-3 8=-15
passage word|华|区 3=-3 4=-3 8=-7
passage word|协 0=-8 2=-4 3=-7 4=11 5=5 6=-4 7=15 8=-6
passage word|协|助 0=5 4=8 8=11
passage word|协|商 5=8 8=6
passage word|协|议 0=-7 2=-5 3=-5 4=5 7=13 8=-9
passage word|单 0=22 1=-10 2=-8 3=-8 4=-22 5=16 6=10 7=-13 8=-11
passage word|单|, 0=3 1=-3 3=-4 5=-7 6=11 7=-5 8=-7
passage word|单|money 0=10 8=4
passage word|单|位 0=-5 5=8
passage word|单|加 0=-7 8=-8
passage word|单|是 0=11 8=10
passage word|卖 0=-23 1=-9 2=-7 4=29 5=-18 6=-7 7=-10 8=-37
passage word|卖|money 0=-4 3=-3 4=-3 8=-15
passage word|卖|了 0=-5 2=-3 3=-3 8=-15
passage word|卖|出 0=-4 2=4 3=-3 8=-7
passage word|卖|得 8=-8
passage word|卖|掉 0=6 3=-3 4=-8 6=6 7=-5 8=-10
passage word|卖|方 0=9 2=-6 3=-6 4=28 6=-3 7=-3 8=16
passage word|卖|楼 0=3 2=10 8=7
passage word|卖|的 0=-5 3=7 4=7 8=4
passage word|卖|给 0=-10 1=6 2=-6 8=-17
passage word|南 1=-6 4=-3 5=9 7=-3 8=-6
passage word|南|部 4=-6 8=-10
passage word|占 0=4 1=-7 2=-14 3=-4 4=-7 6=-6 7=8 8=-22
passage word|占|9 1=-4 2=-5 7=5 8=-8
passage word|占|money 5=24 8=21
passage word|占|六 0=11 8=9
passage word|卡 0=12 4=3 7=-3 8=3
passage word|卡|的 0=12 8=11
passage word|卫 0=9 8=5
passage word|卫|星 0=9 8=5
passage word|印 1=-4 2=-5 3=17 4=-5 6=-7
passage word|印|尼 2=-5 3=-3 4=4 5=4 6=-6 8=-8
passage word|即 1=4 2=6 3=-4 4=6 6=10 7=-4 8=17
passage word|即|money 0=-4 2=-11 6=23 8=3
passage word|即|other 2=10 6=-15 8=-6
passage word|却 1=3 2=-8 3=5 4=-4 7=-6 8=-14
passage word|厂 0=-17 1=-8 2=-14 3=-8 4=7 5=51 6=-5 7=7
passage word|厂|, 1=-4 2=-3 3=-3 4=5 5=15 8=6
passage word|厂|房 0=10 1=6 4=6 5=-4 8=10
passage word|厂|的 1=-3 3=3 4=-5 5=8 7=4 8=3
passage word|厂|预 5=9 8=6
passage word|厘 1=-3 2=12 4=-4 6=3 8=5
passage word|厘|, 2=9 4=-4
passage word|原 1=-7 2=7 3=6 4=-17 5=19 6=-6 7=4
passage word|原|与 0=15 8=14
passage word|原|因 0=-4 4=-5 5=3 8=-10
passage word|原|料 0=-9 7=5 8=-10
passage word|原|本 0=5 1=-12 2=12 3=7 5=9 7=-3 8=14
passage word|原|预 5=12 8=9
passage word|厦 0=-7 4=7 8=-5
passage word|去 1=-9 3=-5 4=-3 5=9 8=-8
passage word|去|了 0=12 4=-3 8=7
passage word|参 0=-12 1=8 2=3 3=-3 4=-6 5=7 6=7 7=-5 8=-4
passage word|参|加 8=-7
passage word|又 0=3 1=13 2=3 3=-5 4=-4 5=-5 7=-6 8=-4
passage word|又|签 0=3 1=7 5=-5
passage word|又|说 4=-6 8=-9
passage word|及 2=7 4=3 5=3 7=-4
passage word|及|money 1=5 2=4 8=7
passage word|双 3=10 4=-3 8=5
passage word|双|位 3=10 8=8
passage word|反 0=-16 1=-3 5=-3 6=-7 7=3 8=-24
passage word|发 0=-3 1=-4 2=23 3=13 4=-26 5=4 6=-10 7=6 8=-7
passage word|发|, 1=-6 4=-8 5=-4 8=-15
passage word|发|了 1=8 8=3
passage word|发|债 2=10 6=3 8=6
passage word|发|动 0=9 8=7
passage word|发|包 0=-9 5=5 8=-11
passage word|发|展 0=-6 4=5 5=-4 8=-10
passage word|发|放 2=-4 6=-4 7=3 8=-8
passage word|发|行 0=-4 1=-3 2=8 3=14 5=-3 6=-5 7=5 8=10
passage word|取 0=-4 1=6 3=6 5=-5 6=-6 7=-6 8=-12
passage word|取|了 2=-5 8=-7
passage word|取|得 0=-3 3=12 5=-3 7=-5 8=-5
passage word|取|消 0=-3 8=-9
passage word|受 0=-18 2=5 3=13 4=-3 5=-4 7=6
passage word|受|party 0=-5 7=3 8=-7
passage word|受|影 0=-6 1=7 8=-3
passage word|受|托 2=8 8=6
passage word|受|理 3=12 8=7
passage word|受|赠 7=8 8=3
passage word|变 5=-3 7=8 8=-4
passage word|叙 0=8 8=7
passage word|口 1=-6 2=-3 3=17 4=-10 5=3 6=-3 7=-15 8=-18
passage word|口|径 4=-5 8=-9
passage word|口|气 0=7 8=3
passage word|古 0=-10 3=-6 5=-8 8=-28
passage word|另 1=-9 3=20 5=12 7=8 8=16
passage word|另|一 0=3 3=5 4=3 8=7
passage word|另|付 0=-3 3=9 7=6 8=8
passage word|另|有 0=8 1=-3
passage word|另|行 5=7 8=7
passage word|只 0=-10 2=-5 4=-10 5=4 7=-14 8=-32
passage word|只|卖 0=-3 2=-3 4=-4 8=-14
passage word|只|是 0=-5 1=-3 4=-4 5=10 6=-3 8=-10
passage word|只|有 0=3 1=6 5=-6 7=-8 8=-5
passage word|只|管 3=9 8=6
passage word|只|说 0=19 5=-6 8=10
passage word|叫 0=-10 4=-6 5=-4 7=16 8=-8
passage word|叫|“ 0=-4 8=-8
passage word|可 0=-17 3=11 4=-22 5=-7 6=-5 7=4 8=-33
passage word|可|以 0=-3 3=-3 7=-3 8=-13
passage word|可|谈 3=-6 8=-8
passage word|台 0=4 1=5 2=7 3=11 5=5 6=-13 8=8
passage word|台|, 0=-3 2=-4 3=3 8=-7
passage word|台|SIZE 0=11 8=8
passage word|台|party 0=-6 1=13 8=8
passage word|台|上 2=7 6=-4
passage word|台|中 0=6 8=7
passage word|台|湾 0=-3 3=3 8=-11
passage word|号 1=-4 2=-3 3=11 4=-4 5=5 6=-3
passage word|号|称 5=10
passage word|司 0=-19 1=6 2=14 4=-10 5=-11 6=12 7=14 8=-7
passage word|司|, 0=4 1=-3 4=-5 7=8
passage word|司|party 0=-17 1=-3 2=6 5=-5 6=4 8=-18
passage word|司|与 1=-5 8=-9
passage word|司|公 8=-7
passage word|司|担 6=-5 8=-8
passage word|司|的 3=8 8=7
passage word|吃 0=-9 1=6 3=-3 4=17 5=-3 7=-4
passage word|吃|下 0=-8 1=5 4=14 5=-3
passage word|各 0=-16 1=12 2=-3 3=-4 4=-4 5=-7 6=-3 7=28 8=3
passage word|合 0=12 1=-27 2=9 3=13 4=-19 5=-16 6=4 7=30 8=-4
passage word|合|OTHER 0=4 3=3 8=8
passage word|合|money 0=13 2=-3 3=-9
passage word|合|体 0=6 4=3 7=8 8=13
passage word|合|作 0=-3 2=-3 3=5 4=-5 5=4 6=3 7=12 8=8
passage word|合|出 1=-3 5=7
passage word|合|同 0=15 1=-9 2=6 3=4 4=-8 5=-14 6=-4 8=-10
passage word|合|并 0=-4 4=7 7=-3 8=-3
passage word|合|建 0=-5 7=13 8=7
passage word|合|约 0=8 1=-3 2=7 3=12 5=-6 6=-3 7=8 8=13
passage word|合|组 0=-5 7=15 8=5
passage word|合|营 0=-4 6=7
passage word|合|计 2=4 3=6 4=-4 5=-4 6=-3 7=-5 8=-10
passage word|合|资 0=-4 4=-3 7=8 8=-6
passage word|吊 0=11
passage word|吊|, 0=8 8=4
passage word|同 0=5 1=-18 2=6 3=-6 5=-10 6=-4 7=8 8=-22
passage word|同|, 0=-9 8=-13
passage word|同|money 0=8 8=4
passage word|同|pronoun 0=6 7=9 8=12
passage word|同|一 0=4 1=7 2=-6 3=3 4=-3
passage word|同|也 0=-3 3=7
passage word|同|价 0=16 8=9
passage word|同|总 0=9 8=4
passage word|同|意 0=-7 1=-3 2=9 3=-4 4=6 5=3 7=17 8=17
passage word|同|文 2=-7 8=-11
passage word|同|日 0=-7 1=-3 2=3 5=3 6=3 8=-6
passage word|同|时 0=-9 2=5 3=-3 5=4 8=-6
passage word|同|期 0=9 2=-5 3=-3 8=-3
passage word|同|样 8=-8
passage word|同|签 0=10 3=-3 4=6 5=-3 7=-3
passage word|同|里 0=-4 8=-7
passage word|同|金 0=-3 8=-8
passage word|名 1=10 2=-3 3=5 4=-14 5=-12 6=9 7=9 8=-4
passage word|名|, 1=7 4=-3
passage word|名|义 0=-3 6=10 7=6 8=10
passage word|名|字 8=-7
passage word|后 0=-10 3=9 4=-6 5=9 6=-8 8=-20
passage word|后|, 0=-7 1=12 3=-4 6=-7 7=9 8=4
passage word|后|一 0=9 4=-3
passage word|后|只 0=-4 2=-3 4=-4 8=-13
passage word|后|回 0=-3 2=12 8=7
passage word|后|已 4=-6 8=-10
passage word|后|是 0=-7 2=8
passage word|后|的 0=-4 8=-8
passage word|后|面 3=9 8=8
passage word|向 0=11 1=6 2=-7 4=-10 5=-9 6=9 8=-9
passage word|向|party 0=11 1=-3 4=-6 5=-8 6=11 7=-4 8=-4
passage word|向|书 0=8 1=3 2=-3 4=-4
passage word|否 0=-16 1=-5 2=-3 3=-3 4=22 5=-8 8=-12
passage word|否|认 0=-4 4=10 5=-3
passage word|含 4=7 8=3
passage word|听 0=-9 1=5 8=-13
passage word|听|说 0=-7 1=5 8=-7
passage word|吹 0=-3 7=8
passage word|告 0=9 3=-14 4=-5 7=-13 8=-27
passage word|告|, 1=-5 2=-3 7=-4 8=-13
passage word|告|为 1=8 2=-4
passage word|告|显 0=9 2=10 8=13
passage word|告|称 0=-4 4=-3 8=-12
passage word|告|终 4=-4 5=10 8=3
passage word|告|诉 0=17 1=5 8=17
passage word|告|里 4=8 8=4
passage word|员 0=-8 3=-7 7=-7 8=-25
passage word|员|工 0=-6 1=-3 3=-3 4=3 5=-4 8=-14
passage word|呢 1=7 8=4
passage word|周 1=-5 2=11 4=-9 7=6 8=-5
passage word|周|三 4=-3 5=-3 6=4 8=-9
passage word|周|五 0=4 3=4 8=7
passage word|周|期 0=3 3=7 8=4
passage word|周|转 2=14 6=-4 8=3
passage word|和 0=-20 1=-5 2=-4 3=-14 4=-17 7=28 8=-29
passage word|和|party 0=-16 2=-4 3=-4 4=-4 6=-3 7=10 8=-22
passage word|和|解 0=-6 3=-4 4=-3 7=17
passage word|和|记 0=-8 8=-9
passage word|咨 0=-3 8=-14
passage word|咨|询 0=-3 8=-14
passage word|品 0=-10 1=-8 3=13 4=-11 6=-3 7=-9 8=-24
passage word|品|牌 0=-3 3=10 4=-3 5=-3 8=-4
passage word|哈 0=-10 8=-17
passage word|哈|萨 0=-8 8=-12
passage word|响 0=-7 1=7 2=-3 8=-8
passage word|响|, 0=-6 8=-8
passage word|哪 8=-7
passage word|售 0=-14 1=11 2=-3 3=14 4=17 5=-14 6=-6 7=-3 8=-3
passage word|售|代 0=-3 1=12 6=-3
passage word|售|协 0=-10 4=3 8=-8
passage word|售|后 2=10 8=5
passage word|售|里 3=14 8=10
passage word|唱 5=7
passage word|商 0=9 1=-15 2=-7 4=-12 5=20 6=10 7=6 8=-5
passage word|商|) 0=9 8=6
passage word|商|, 0=7 3=-3 4=-4 5=4 8=-3
passage word|商|party 3=7 6=11 7=5 8=18
passage word|商|场 2=-3 5=7 8=-3
passage word|商|解 5=8 8=6
passage word|商|议 0=10 6=3 8=10
passage word|商|说 2=9 8=6
passage word|商|谈 1=-3 2=3 4=-3 8=-7
passage word|嘉 0=-4 1=3 2=-4 4=-3 5=26 8=16
passage word|嘉|兴 1=6 2=-3 5=8 8=8
passage word|器 0=3 1=-5 8=-7
passage word|四 0=10 1=-6 4=3 5=-11 8=-14
passage word|四|party 4=-4 8=-9
passage word|四|个 0=13 4=8 8=11
passage word|四|十 0=-5 6=9 7=3 8=6
passage word|四|季 0=-9 8=-10
passage word|四|家 0=8 8=6
passage word|四|年 0=6 1=4 2=-3 3=8 4=-5 8=7
passage word|四|成 2=-5 3=-7 4=13 5=-5 7=-3 8=-8
passage word|四|次 0=10 8=6
passage word|回 0=8 1=-6 2=12 3=-10 4=6 5=12 6=-5 7=-6 8=4
passage word|回|一 0=-3 8=-7
passage word|回|了 1=-3 2=7
passage word|回|信 4=9 8=7
passage word|回|对 1=-3 4=7 5=6 8=5
passage word|回|方 0=-4 8=-8
passage word|回|租 0=-3 2=12 8=7
passage word|回|绝 4=4 5=7 8=3
passage word|回|购 5=-3 8=-9
passage word|因 0=29 1=-8 2=-12 3=-12 4=-13 5=10 7=7 8=4
passage word|因|party 0=-3 1=3 7=9 8=7
passage word|因|pronoun 0=20 4=4 5=-3 7=3 8=20
passage word|因|为 7=10 8=5
passage word|因|此 0=-5 8=-8
passage word|因|环 5=8 8=5
passage word|团 0=-9 1=-5 3=-4 5=-3 7=-5 8=-25
passage word|团|同 0=-7 8=-9
passage word|园 0=-22 3=-3 5=21 8=-7
passage word|园|区 0=-12 5=7 8=-11
passage word|园|的 5=8 8=4
passage word|国 0=-24 1=-4 2=-13 3=-3 5=11 6=-3 8=-36
passage word|国|party 1=-3 3=-6 5=9 7=3
passage word|国|内 0=-5 2=-3 8=-11
passage word|国|的 3=5 4=3 8=8
passage word|国|资 5=-3 6=-3 8=-8
passage word|国|际 0=-14 8=-15
passage word|图 0=-4 1=6 3=5 4=-3 5=8 8=10
passage word|土 4=9 5=7 7=-4 8=5
passage word|在 0=-4 1=13 2=-6 3=8 5=9 6=4 7=5 8=-5
passage word|在|DATE 0=-6 1=5 2=4 3=5 4=19 5=-6 7=9 8=23
passage word|在|MONEY 0=-8 1=5 4=17 7=-3 8=7
passage word|在|party 0=11 5=5 6=15 7=-3 8=20
passage word|在|一 8=-8
passage word|在|了 1=9 2=-5
passage word|在|交 0=-4 8=-7
passage word|在|伦 2=7 8=3
passage word|在|华 0=-3 4=7 8=-3
passage word|在|同 0=-3 2=-3 5=3 8=-9
passage word|在|手 0=-6 5=3 8=-8
passage word|在|拉 0=5 3=12 4=-4 8=10
passage word|在|换 1=7 8=3
passage word|在|欧 0=4 3=9 8=11
passage word|在|此 0=4 4=3 5=3 8=9
passage word|在|河 5=11 8=4
passage word|在|的 0=-4 2=-3 5=-3 8=-13
passage word|在|网 4=-5 8=-11
passage word|在|自 3=9 5=6 7=-3 8=6
passage word|在|记 1=8
passage word|在|谈 2=-3 4=-4 8=-14
passage word|在|这 1=-5 5=-3 8=-7
passage word|地 0=-25 1=-4 3=3 4=9 5=36 6=-11 7=-12 8=-13
passage word|地|, 0=-3 1=-6 2=4 5=16 7=-5 8=4
passage word|地|DATE 0=-4 5=8
passage word|地|价 0=-11 4=10 5=4
passage word|地|块 5=10 7=4 8=12
passage word|地|方 0=-5 1=12 5=5 8=11
passage word|地|的 3=4 5=11 7=-3 8=10
passage word|地|皮 8=-8
passage word|场 0=7 1=-9 2=-18 3=-9 4=3 5=26 6=-4 8=-7
passage word|场|, 0=4 1=3 5=6 8=10
passage word|场|与 5=8 8=5
passage word|场|传 0=-4 1=-3 4=9
passage word|场|卖 4=-3 8=-8
passage word|均 3=-3 4=-3 5=3 8=-7
passage word|均|价 0=-5 8=-10
passage word|坊 0=-7 1=7 4=3 7=8 8=5
passage word|坊|间 0=-7 1=8 7=8 8=4
passage word|坏 4=-5 8=-10
passage word|坑 0=-6 8=-11
passage word|块 0=-4 1=-6 3=-3 4=7 5=14 7=12 8=18
passage word|坛 7=-6 8=-11
passage word|坡 0=-14 3=-3 4=8 5=-3 7=-4 8=-13
passage word|坦 0=-5 6=-3 8=-15
passage word|型 0=-19 2=-3 6=8 8=-16
passage word|垫 0=-5 1=-3 4=-3 7=8
passage word|城 0=-10 1=-8 5=10 8=-11
passage word|培 4=3 5=14 6=-3 8=12
passage word|培|训 4=3 5=14 6=-3 8=12
passage word|基 1=25 4=-6 5=13 6=-10 7=-15 8=5
passage word|基|地 1=-6 3=-3 5=23 7=-6 8=6
passage word|基|石 1=11 2=-3 8=3
passage word|基|础 0=9 5=-5
passage word|基|金 0=-3 1=23 2=4 5=-7 6=-5 7=-8
passage word|塘 4=8 8=3
passage word|塘|总 0=-3 4=7
passage word|填 0=-4 2=3 8=-7
passage word|境 2=-4 4=-5 8=-13
passage word|墙 0=8 2=-5 8=3
passage word|增 0=-9 1=28 2=-11 3=-3 4=-6 7=-7 8=-10
passage word|增|资 1=11 2=-3 7=-3 8=3
passage word|壁|, 0=-3 5=7
passage word|声 0=6 4=4 7=4 8=12
passage word|声|明 0=6 4=6 8=8
passage word|处 0=7 1=5 3=-3 4=-5 5=-4 7=3
passage word|处|理 0=9 5=-3 8=3
passage word|备 0=-10 1=5 3=-9 4=-14 5=17 7=20 8=4
passage word|备|, 0=-5 4=-5 5=3 7=3 8=-8
passage word|备|忘 0=-6 2=-3 3=-3 7=23 8=10
passage word|备|投 5=10 8=5
passage word|备|的 0=-7 8=-9
passage word|复 0=-11 1=-4 5=3 8=-12
passage word|复|工 0=-3 8=-7
passage word|外 0=-22 1=-3 3=9 4=5 5=-5 6=14 7=-11 8=-15
passage word|外|加 3=9 8=8
passage word|外|发 3=8 8=3
passage word|外|电 0=-3 1=-4 8=-10
passage word|多 3=-8 4=6 6=-3 7=26 8=7
passage word|多|付 8=-7
passage word|多|少 1=3 4=8 7=5 8=11
passage word|多|收 7=8 8=3
passage word|多|晶 7=7 8=5
passage word|夜 0=-5 2=4 8=-8
passage word|大 0=-11 1=-12 2=-3 4=7 5=19 7=-3 8=-12
passage word|大|会 0=-6 1=-4 4=3 5=7
passage word|大|单 0=-11 3=3 5=9 8=-7
passage word|大|厦 0=-6 4=7 8=-3
passage word|大|楼 0=8 4=-4 8=-3
passage word|大|的 0=7 8=3
passage word|天 0=-6 1=14 6=4 8=5
passage word|天|, 4=11 8=6
passage word|天|地 5=9 8=4
passage word|太 0=10 1=-4 2=5 3=-5 4=5 5=-4 7=-3
passage word|太|多 0=12 8=11
passage word|失 0=7 2=-6 7=3
passage word|失|效 0=7 2=-5
passage word|头 0=10 1=-6 2=-6 3=4 5=7 6=-3 7=-8 8=-6
passage word|头|, 0=3 2=-9 3=3 8=-9
passage word|夹 2=7
passage word|夹|层 2=7
passage word|奈 0=-4 7=9 8=4
passage word|奉 2=4 3=3 7=5 8=7
passage word|契 0=-10 2=5 7=-3 8=-14
passage word|契|约 0=-7 2=5 7=-3 8=-8
passage word|奖 0=-6 3=-4 5=-3 7=4 8=-14
passage word|奖|励 7=7 8=5
passage word|奖|金 8=-8
passage word|好 0=5 1=8 3=-7 4=-6 5=5 7=11 8=12
passage word|好|party 0=-6 1=15 8=6
passage word|好|” 0=8 8=7
passage word|如 0=-7 1=13 3=-4 5=-7 7=-5 8=-13
passage word|妥 0=-4 2=7 3=7 5=7 7=-3 8=7
passage word|始 0=-4 3=-5 5=-3 7=-3 8=-11
passage word|始|, 0=-7 8=-7
passage word|委 3=-4 4=6 5=-9 7=4 8=-7
passage word|委|会 0=-4 5=-8 8=-12
passage word|媒 0=21 4=-6 5=-5 7=-4
passage word|媒|体 0=10 1=3 3=3 4=-3 7=-3 8=4
passage word|嫌 0=3 1=-3 2=4 3=4 4=9 5=-4 7=-4 8=8
passage word|子 0=-9 1=5 3=7 4=8 5=9 7=-12
passage word|子|, 0=-3 3=6 4=6 8=7
passage word|子|公 0=3 1=8 4=4 5=-3 7=-3 8=5
passage word|字 0=-13 1=4 3=18 5=-8 7=-4 8=-8
passage word|字|, 0=-5 2=3 3=11 7=4 8=8
passage word|字|: 1=10 4=9 8=14
passage word|存 0=-8 1=-3 3=-3 4=-4 5=-3 6=3 7=-8 8=-26
passage word|存|货 5=-4 8=-10
passage word|季 0=-13 3=20 4=-11 5=-9 6=-4 7=-7 8=-24
passage word|季|度 0=-7 3=9 8=-6
passage word|学 0=-7 4=-4 8=-15
passage word|宁 5=8 8=5
passage word|安 0=10 1=-4 3=-9 4=-5 7=6 8=-3
passage word|安|装 0=10 8=7
passage word|完 0=-8 1=-8 3=-11 4=6 5=7 7=-3 8=-20
passage word|完|就 4=7 5=-3 7=-3 8=-6
passage word|完|工 0=8 6=4 8=9
passage word|完|成 1=-4 2=6 3=-5 5=11 6=-3
passage word|完|毕 0=-8 4=-3 8=-14
passage word|官|司 7=6 8=7
passage word|官|员 5=7 7=-4
passage word|定 1=10 3=3 4=-7 5=11 6=-11 7=14 8=9
passage word|定|价 0=-9 2=3 8=-10
passage word|定|制 3=6 5=4 8=7
passage word|定|增 1=11 4=-3
passage word|定|期 2=11 8=4
passage word|定|补 7=8 8=4
passage word|定|金 0=7
passage word|宜 0=-6 1=-3 4=-6 8=-21
passage word|宝 0=8 1=4 4=4 8=12
passage word|实 0=-10 1=-11 2=-7 4=13 6=-4 7=-4 8=-22
passage word|实|报 0=-7 8=-7
passage word|实|际 0=-4 1=-4 5=-3 8=-17
passage word|审 0=-4 2=-3 3=-4 4=5 6=-4 8=-7
passage word|审|查 4=6 7=4 8=7
passage word|客 0=8 2=9 3=-8 4=-8 6=-5 7=-3 8=-8
passage word|客|户 0=10 2=9 3=-5 4=-4 5=4 6=-4 8=10
passage word|宣|布 0=-10 4=3 5=-3 7=3 8=-8
passage word|宣|称 5=8 8=6
passage word|室|party 4=7 8=4
passage word|害 0=-5 6=9 7=7 8=4
passage word|害|PRONOUN 7=8 8=5
passage word|家 0=4 1=-3 2=-3 3=13 4=14 5=-4 6=4 7=-10 8=3
passage word|家|, 0=-5 1=7 2=4 4=4 5=-3 7=-3
passage word|家|叫 4=-4 8=-7
passage word|家|族 4=9 6=-6 8=-3
passage word|家|都 8=-7
passage word|家|银 2=12 8=8
passage word|容 0=8 1=-3 3=9 4=-4 7=-5
passage word|宽 0=-5 3=-4 8=-15
passage word|宾 0=-6 8=-13
passage word|寄 0=8 4=-10 8=-6
passage word|寄|发 4=-7 8=-8
passage word|密 0=12 5=-3 7=3 8=9
passage word|寒 0=-4 6=9 8=3
passage word|察 0=-9 1=3 8=-8
passage word|对 0=-7 1=-4 2=-8 3=-11 4=10 7=-7 8=-32
passage word|对|party 0=-8 1=4 2=-3 3=-6 4=13 7=-5 8=-8
passage word|对|于 0=4 1=-5 4=-5 8=-9
passage word|对|价 0=-5 2=-3 4=8
passage word|对|外 0=-6 1=6 3=-4 5=-5 6=-6 8=-21
passage word|对|应 4=11 8=11
passage word|对|手 5=-3 8=-8
passage word|导 0=5 1=-3 2=-5 6=7 7=6 8=6
passage word|封 0=9 1=5 3=3 4=-4 8=6
passage word|封|顶 1=7 8=5
passage word|将 0=3 1=7 2=-5 3=7 5=-6 8=-5
passage word|将|以 0=7 1=4 8=8
passage word|将|拿 7=7 8=7
passage word|小 1=5 4=-8 5=-3 6=6 7=-4 8=-7
passage word|小|时 0=-4 4=-3 6=9
passage word|小|股 1=7
passage word|少 0=-10 1=-3 3=-6 4=8 5=-7 6=3 8=-18
passage word|少|付 3=-4 8=-10
passage word|少|收 8=-9
passage word|少|钱 4=6 7=6 8=9
passage word|尚 3=3 4=-10 5=-3 6=-5 7=5 8=-11
passage word|就 0=5 1=-3 2=-6 4=12 5=11 6=17 7=-19 8=5
passage word|就|在 1=-5 8=-7
passage word|就|要 0=8 3=4 8=11
passage word|尼 0=3 2=-10 3=-3 4=10 5=3 6=-7 7=3
passage word|尼|亚 0=-3 2=-4 8=-8
passage word|尽 0=-5 1=3 4=13 7=-3
passage word|尽|职 4=7
passage word|尾|矿 4=-6 8=-7
passage word|局 0=-14 1=-3 3=-3 7=7 8=-17
passage word|局|长 5=-6 8=-10
passage word|届 0=11 2=-3 5=3 8=8
passage word|届|满 0=16 8=14
passage word|屏 0=-10 5=3 8=-11
passage word|屏|东 0=-7 5=-4 8=-12
passage word|展 0=-13 1=-4 2=7 3=-6 5=-10 6=-3 7=-6 8=-36
passage word|展|延 2=9 8=5
passage word|属 1=6 4=-5 7=-4 8=-8
passage word|履 0=8 1=5 2=-4 3=-4 4=-3 5=7 6=9 7=-3 8=11
passage word|履|约 0=-3 5=8 6=9 8=10
passage word|履|行 0=7 1=6 3=-3 7=-4
passage word|岗 5=8 8=9
passage word|岸 7=7
passage word|州 0=-4 1=-3 5=13 7=3 8=5
passage word|工 0=7 1=-8 2=-6 3=-12 4=-5 5=14 8=-15
passage word|工|, 0=11 5=7 6=-4 7=5 8=12
passage word|工|人 5=8 7=3 8=9
passage word|工|厂 0=-10 5=7 7=3 8=-3
passage word|工|后 0=6 6=4 8=9
passage word|工|期 0=8 5=4 8=10
passage word|工|的 8=-7
passage word|工|程 0=8 1=-6 4=-6 7=-6 8=-11
passage word|巨 3=10 4=-4 8=6
passage word|差 1=3 3=-10 4=-6 5=-6 7=-6 8=-22
passage word|差|money 8=-7
passage word|差|太 0=14 8=13
passage word|差|距 0=-3 8=-10
passage word|己 0=-10 1=-5 2=-12 3=11 4=-3 5=33 6=7 7=-5 8=14
passage word|己|盖 0=-4 5=10 8=5
passage word|已 0=-6 1=9 2=-10 3=-3 4=3 5=-5 6=-11 7=11 8=-23
passage word|已|与 0=-6 8=-8
passage word|已|付 0=7 1=-3 4=9 7=4 8=13
passage word|已|动 0=3 6=-11 8=-13
passage word|已|发 0=-7 1=-4 5=-3 8=-15
passage word|已|向 0=7 8=4
passage word|已|在 4=8 8=8
passage word|已|完 5=10 8=6
passage word|已|拨 1=-3 5=-3 7=3 8=-9
passage word|已|支 0=-4 3=-3 8=-8
passage word|已|收 0=-3 3=9 4=-3
passage word|已|有 4=3 7=9 8=6
passage word|已|用 1=9 8=5
passage word|已|签 0=-4 1=-6 2=-4 3=3 4=6 5=4 7=-5 8=-7
passage word|已|经 0=4 3=-4 4=-6 6=6 7=9
passage word|已|落 5=-10 8=-11
passage word|已|认 8=-7
passage word|巴 1=-3 4=3 6=-3 7=-6 8=-12
passage word|币 6=8 8=3
passage word|市 0=-21 2=4 3=-7 4=10 6=-11 7=9 8=-22
passage word|市|, 0=-4 2=13 8=3
passage word|市|值 8=-12
passage word|市|场 1=-6 2=-5 4=14 7=-10 8=-9
passage word|市|委 7=7 8=5
passage word|市|的 1=9 8=8
passage word|市|长 7=7 8=4
passage word|布 1=-3 2=-3 3=8 5=27 6=-5 7=-12 8=6
passage word|布|新 7=-5 8=-10
passage word|布|袋 5=20 8=15
passage word|师 0=-5 1=-3 2=6 4=-5 5=-8 6=-3 8=-19
passage word|师|party 0=-4 2=7 8=-5
passage word|希 8=-7
passage word|帐 1=-3 4=-9 7=5 8=-13
passage word|帐|户 8=-7
passage word|带 0=11 1=-4 2=8 3=-5 5=-4 6=-5 8=-3
passage word|带|保 6=-7 8=-9
passage word|带|来 0=7 4=-3 8=-3
passage word|席 0=-3 1=14 3=-7 5=8 7=-7 8=3
passage word|席|PERSON 4=3 6=-6 8=-9
passage word|席|party 5=7 6=11 7=-3 8=12
passage word|席|在 1=8 8=3
passage word|常 1=-3 5=-4 8=-8
passage word|幕 0=10 1=-4 2=-5 5=5
passage word|幕|墙 0=9 2=-5
passage word|干 1=-3 3=-3 5=16 7=-3
passage word|平 0=-12 1=4 2=14 3=8 4=-5 5=8 6=-12 7=-5 8=-6
passage word|平|台 0=-12 1=9 2=14 4=-4 6=-10 8=-5
passage word|年 0=33 1=-21 2=12 3=9 4=-22 5=-12 6=-14 7=-5 8=-14
passage word|年|, 0=-9 1=-6 2=10 3=16 4=-4 5=5
passage word|年|DATE 0=-5 8=-7
passage word|年|money 0=14 3=8 4=-3 8=14
passage word|年|other 0=-13 3=-12 4=10 8=-17
passage word|年|rate 0=-8 3=18 4=-10 8=-6
passage word|年|size 0=16 8=9
passage word|年|之 0=-5 8=-7
passage word|年|交 0=-7 8=-8
passage word|年|产 0=-4 5=5 7=10 8=9
passage word|年|付 0=7 3=-3
passage word|年|内 0=5 5=6 7=6 8=10
passage word|年|可 0=10 8=8
passage word|年|后 2=6 4=5 8=7
passage word|年|底 0=9 4=4 8=12
passage word|年|度 0=-3 3=7 5=-9 8=-10
passage word|年|报 1=-3 5=-4 8=-11
passage word|年|支 0=11 8=9
passage word|年|收 0=-3 5=4 7=-4 8=-10
passage word|年|期 0=10 1=-4 2=9 3=-5 5=-6 6=-6 7=-4 8=-5
passage word|年|每 0=10 8=8
passage word|年|的 0=19 2=-3 4=-4 5=-3 6=6 8=11
passage word|年|租 0=-6 2=-3 3=-3 4=4 5=-3 6=4 8=-10
passage word|年|要 0=-4 3=3 5=-3 8=-11
passage word|年|购 0=8 8=6
passage word|年|长 0=-13 5=10 8=-5
passage word|并 1=-12 2=-3 3=-6 4=27 5=-6 6=-4 7=3 8=-4
passage word|并|向 0=7 7=5 8=7
passage word|并|无 4=8
passage word|并|终 0=-3 2=-3 8=-8
passage word|并|购 0=-4 1=-4 4=13 7=4
passage word|幸 8=-7
passage word|广 0=4 3=-4 4=-3 5=-6 7=-3 8=-16
passage word|广|告 0=-3 3=-5 5=-4 7=-3 8=-20
passage word|庆 0=-4 4=9
passage word|库 0=-9 1=-3 3=7 4=-9 5=17 7=-6 8=-3
passage word|库|, 0=-4 4=-4 5=14 7=-4 8=3
passage word|库|存 0=-6 8=-8
passage word|应 0=22 2=-5 3=-18 4=-14 5=3 6=8 7=8 8=-3
passage word|应|, 0=-3 8=-10
passage word|应|party 0=-4 5=17 8=6
passage word|应|付 0=-5 1=4 2=-3 7=10
passage word|应|在 0=-7 6=4 8=-4
passage word|底 0=-4 2=-13 3=12 5=-6 7=9 8=-11
passage word|底|, 0=-3 6=7
passage word|底|付 0=11 3=-4 4=-3 7=6 8=4
passage word|底|价 0=3 7=9 8=4
passage word|底|到 3=9 8=7
passage word|底|已 0=-4 2=-4 6=-11 8=-17
passage word|店 0=-4 4=-6 7=-3 8=-19
passage word|府 0=-6 4=6 6=-7 8=-9
passage word|废 0=-6 2=5 3=3 4=10 5=-8 7=13 8=12
passage word|度 0=-19 1=-3 2=15 3=14 5=-16 7=-6 8=-17
passage word|度|money 1=-5 6=8 8=-5
passage word|度|付 0=-4 3=13 8=6
passage word|度|预 5=-6 8=-8
passage word|座 0=14 1=-7 2=-3 3=-6 4=8 5=25 6=-6 7=-5 8=17
passage word|座|MONEY 5=9 8=4
passage word|座|在 0=4 5=4 8=7
passage word|庭 0=-5 5=-3 7=3 8=-9
passage word|康 1=7 4=3 8=5
passage word|廊 3=5 7=4 8=8
passage word|延 0=-6 2=19 3=-3 4=-5 7=4 8=7
passage word|延|期 0=-7 8=-12
passage word|建 0=-18 1=-17 2=-6 3=-10 4=-9 5=37 6=-4 8=-26
passage word|建|协 0=-4 8=-8
passage word|建|厂 8=-8
passage word|建|成 5=7 8=3
passage word|建|的 0=-4 7=8
passage word|建|议 0=-4 5=-3 8=-11
passage word|开 1=-8 2=-5 3=15 4=-8 5=13 6=-7 8=-5
passage word|开|价 1=3 4=-4 8=-7
passage word|开|出 3=11 8=5
passage word|开|发 1=-3 2=-6 3=11 4=-3 5=12 6=-3 7=9 8=16
passage word|开|始 0=-5 3=-4 8=-12
passage word|开|工 0=-3 5=12 7=-4 8=3
passage word|开|挖 5=8
passage word|开|支 5=-9 8=-15
passage word|开|过 4=9 8=7
passage word|式 1=4 2=-4 4=-6 5=-3 6=-3 7=7 8=-8
passage word|式|合 0=-7 8=-4
passage word|引 0=-4 1=-5 3=13 4=-7 5=-3 7=6 8=-6
passage word|引|进 0=-4 1=-4 3=10 5=4
passage word|张 0=26 1=-5 2=-4 4=-6 7=-3 8=6
passage word|张|单 0=10 8=7
passage word|张|约 0=18 8=16
passage word|弹 0=-9 8=-16
passage word|弹|, 0=-6 8=-7
passage word|归 0=20 1=-5 2=3 3=-13 4=11 5=-3 7=9 8=21
passage word|归|party 0=20 3=-6 7=8 8=19
passage word|归|了 0=3 3=-3 4=7 8=3
passage word|当 0=-7 2=17 3=-3 4=11 5=-10 6=-7 7=-10 8=-11
passage word|当|中 1=-4 5=-3 7=-3 8=-14
passage word|当|天 0=6 2=12 4=-4 8=9
passage word|当|日 2=3 4=-4 8=-7
passage word|当|时 4=9 5=-3 8=-3
passage word|录 0=7 2=-5 3=-6 4=-3 7=19 8=10
passage word|录|, 0=4 4=3 5=7 8=6
passage word|录|价 0=16 8=11
passage word|形 0=6 1=-4 2=-4 3=10 4=-3 7=-4
passage word|形|容 0=3 3=10 8=8
passage word|形|式 0=4 1=-4 8=-7
passage word|影 0=-4 1=10 2=-7 4=-5 5=-4 7=3 8=-10
passage word|影|响 0=-7 1=7 2=-3 8=-8
passage word|往 0=-10 1=-3 2=4 4=7 5=7 8=3
passage word|往|后 0=-7 3=3 8=-7
passage word|征 0=-11 8=-13
passage word|征|关 0=-4 8=-7
passage word|径 4=-5 8=-9
passage word|律 2=7 3=-3 6=-5 8=-6
passage word|律|师 2=7 6=-3
passage word|得 0=-8 3=17 4=-17 5=-16 7=-9 8=-29
passage word|得|money 1=4 2=3 4=-6 6=8 8=6
passage word|得|到 5=3 7=9 8=8
passage word|得|好 3=-3 8=-13
passage word|得|明 4=7
passage word|得|标 0=9 8=5
passage word|循 0=-3 2=12 8=6
passage word|循|环 0=-3 2=12 8=6
passage word|微 1=4 4=-8 8=-9
passage word|德 0=-7 1=-4 3=7 5=5 7=-3 8=-3
passage word|德|国 3=8 4=-3
passage word|心 0=-16 1=-3 3=5 4=-3 6=4 7=-3 8=-17
passage word|必 2=-3 4=3 5=4 6=4 7=3 8=10
passage word|忘 0=-6 2=-3 3=-3 7=23 8=10
passage word|忘|录 0=-6 2=-3 3=-3 7=23 8=10
passage word|怎 7=7
passage word|怎|么 7=7
passage word|怕 6=12 8=6
passage word|怕|要 0=3 6=9 8=6
passage word|性 1=5 3=11 8=12
passage word|总 0=16 2=-18 4=3 5=15 6=-7 7=-14 8=-8
passage word|总|代 0=-6 1=-5 3=7 4=12 8=6
passage word|总|价 0=10 3=5 4=13 5=4 6=-3 7=-3 8=18
passage word|总|值 0=11 7=-3
passage word|总|投 5=18 7=5 8=17
passage word|总|监 0=3 1=-3 2=-5 4=-3 8=-12
passage word|总|部 0=12 1=4 3=-4 6=-4 8=7
passage word|总|金 0=-11 8=-20
passage word|总|额 0=3 2=-9 3=-3 4=-9 6=5 7=-3 8=-20
passage word|息 0=-12 1=-9 2=21 3=-6 4=-3 5=-8 6=17 7=-5 8=-5
passage word|息|, 1=-3 2=11 8=3
passage word|息|9 1=-3 2=8 8=3
passage word|息|money 2=-4 8=-9
passage word|悉 3=7 4=-5
passage word|情 0=8 1=3 3=-4 4=8 5=4 7=-3 8=10
passage word|情|况 0=3 5=8 8=7
passage word|情|者 4=7
passage word|惟 0=-4 8=-13
passage word|想 0=6 1=4 3=6 4=13 8=20
passage word|想|并 4=8 8=4
passage word|想|把 3=8 8=4
passage word|意 0=9 1=11 2=-6 3=6 4=3 5=-14 6=-7 7=12 8=6
passage word|意|入 5=-3 8=-9
passage word|意|向 0=16 1=7 2=-3 3=6 4=-7 5=-4 7=-3 8=8
passage word|意|拿 1=8 2=-4
passage word|意|终 0=8 8=7
passage word|意|补 7=7 8=3
passage word|意|金 0=-5 3=-3 4=-3 5=-3 7=4 8=-13
passage word|愿 1=22 2=-6 5=-3 6=-3 7=-9
passage word|愿|意 1=13 2=-6 4=-6 5=-3 7=-5 8=-10
passage word|慢|, 8=-8
passage word|成 0=-4 1=28 2=-20 3=3 4=10 5=5 6=5 7=-18 8=-9
passage word|成|, 0=11 1=-7 2=-4 3=5 4=8 5=6 7=-5 8=11
passage word|成|一 0=7 8=5
passage word|成|两 1=8 3=-3
passage word|成|为 1=8 8=4
passage word|成|交 0=-5 1=-3 4=4 7=-3 8=-15
passage word|成|保 6=10 8=10
passage word|成|后 0=4 7=3 8=7
passage word|成|才 0=-3 1=5 3=-3 8=-7
passage word|成|权 2=3 3=-5 4=7 6=3 8=7
passage word|成|移 4=-6 8=-8
passage word|成|立 0=-3 1=8 4=-3
passage word|成|股 1=13 8=7
passage word|我 0=-4 8=-8
passage word|战 0=3 1=7 4=-4 7=-6 8=-5
passage word|截 0=-13 2=-6 3=5 6=-9 7=-3 8=-28
passage word|截|至 0=-11 2=-6 6=-9 8=-30
passage word|户 0=4 1=6 2=7 4=7 5=6 6=-6 7=-3 8=11
passage word|户|party 5=8 8=9
passage word|户|是 0=7 8=4
passage word|房 0=4 2=-8 3=-3 4=3 5=12 6=-4 7=-7
passage word|房|, 4=6 5=10 6=-4 8=7
passage word|所 0=-17 3=-5 4=12 5=-5 6=10 7=5 8=-3
passage word|所|传 4=8 8=5
passage word|所|在 0=-4 2=-3 5=-3 7=4 8=-9
passage word|所|有 7=7 8=3
passage word|手 0=-17 1=-9 2=5 3=10 4=9 6=-7 7=16 8=-4
passage word|手|上 0=-3 4=4 7=9 8=5
passage word|手|的 0=-4 8=-8
passage word|手|费 7=14
passage word|手|里 0=-11 1=-3 3=5 8=-7
passage word|才 0=-9 1=9 2=-5 5=9 6=10 7=-4 8=5
passage word|才|卖 0=-3 8=-8
passage word|打 0=4 1=3 2=3 5=6 6=-5 7=32 8=34
passage word|打|了 5=3 7=7 8=4
passage word|打|算 1=-5 2=4 3=-4 4=6 7=12 8=8
passage word|打|进 0=7 1=4 8=7
passage word|托 1=4 2=-4 3=-4 4=5 5=-3 6=14 8=10
passage word|托|管 0=6 1=8 7=-3 8=10
passage word|托|贷 2=-5 6=9 8=3
passage word|扣 0=-8 7=10 8=-5
passage word|执 0=4 3=6 4=4 7=-7 8=4
passage word|执|行 0=4 3=7 4=5 7=-7 8=5
passage word|扩 0=-12 4=-5 5=12 7=-4 8=-11
passage word|扩|产 0=-11 5=11 8=-3
passage word|扩|建 0=-7 8=-13
passage word|扬 4=-15 5=5 8=-14
passage word|扶 7=9 8=3
passage word|扶|持 7=9 8=4
passage word|批 0=10 1=5 5=14 6=-5 8=11
passage word|批|, 0=-4 6=4 8=-8
passage word|批|money 2=-6 8=-9
passage word|批|了 5=9 8=6
passage word|找 0=-5 4=-4 5=-3 6=8 7=-5 8=-9
passage word|承 0=8 1=8 2=5 3=-8 4=-9 5=5 6=10 7=-9
passage word|承|保 0=-3 6=9
passage word|承|包 0=5 5=10 8=7
passage word|承|建 0=-5 5=-3 8=-16
passage word|承|担 2=4 6=9 7=-3 8=4
passage word|承|接 0=10 4=5 8=10
passage word|承|租 0=11 8=6
passage word|承|认 0=-7 1=3 2=7 3=5 5=3 6=-3 7=-3
passage word|承|诺 0=-3 1=5 3=-6 8=-7
passage word|承|造 0=9 8=6
passage word|技 0=-11 2=-3 3=24 4=-6 8=3
passage word|技|术 0=-5 3=21 4=-5 5=-3 8=8
passage word|把 0=-13 1=-10 2=7 3=4 4=19 5=7 6=-9 8=-8
passage word|把|DATE 5=7
passage word|把|money 1=8 3=-3 4=-3
passage word|把|party 0=-4 1=-7 3=3 4=15 5=-4 7=6 8=6
passage word|把|pronoun 4=-6 8=-11
passage word|把|上 2=9 8=9
passage word|把|关 2=-3 4=7
passage word|把|总 0=-5 8=-9
passage word|把|整 4=7 8=3
passage word|把|这 0=-3 8=-7
passage word|投 0=-22 1=29 2=-24 3=-13 4=-11 5=48 6=-12 7=-16 8=-7
passage word|投|, 0=-6 1=15 8=5
passage word|投|money 0=-7 1=15 2=-4 3=-3 5=15 7=4 8=16
passage word|投|party 1=9
passage word|投|了 1=6 8=7
passage word|投|产 0=6 5=3 8=7
passage word|投|保 6=-7 7=4 8=-4
passage word|投|入 1=-14 5=21 7=-5
passage word|投|得 0=-4 3=10 4=-3 5=-5 8=-6
passage word|投|的 1=-5 5=8
passage word|投|诉 0=-5 7=7 8=-5
passage word|投|资 0=-10 1=-8 2=-8 3=-8 4=-13 5=32 7=-15 8=-22
passage word|折 0=6 1=3 2=-5 3=-9 5=3 8=-3
passage word|折|合 0=5 3=-8 8=-5
passage word|抢 0=-4 1=6 4=-4 5=-3 6=-4 8=-8
passage word|护 0=9 1=-3 3=-4 8=3
passage word|护|理 0=9 4=3 8=10
passage word|报 0=-6 1=5 3=-10 6=-8 7=3 8=-20
passage word|报|了 2=3 5=8 8=6
passage word|报|告 3=-4 5=-3 7=3 8=-11
passage word|披 0=-4 1=6 2=-3 4=-10 7=-3 8=-19
passage word|披|露 0=-4 1=6 2=-3 4=-10 7=-3 8=-19
passage word|抵 0=-4 1=-5 2=15 3=-4 4=-5 6=-5 7=10
passage word|抵|押 0=-4 2=23 4=-3 6=-4 8=7
passage word|押 0=-13 2=24 3=-3 4=-6
passage word|押|, 2=7 6=-4
passage word|押|贷 2=10 6=-5 8=3
passage word|抽 0=-6 1=4 3=4 4=-6 7=-3 8=-9
passage word|担 0=-11 1=-8 2=10 3=-6 4=-9 5=-3 6=19 7=-8 8=-9
passage word|担|party 6=13 8=10
passage word|担|任 2=-4 6=-13 8=-17
passage word|担|保 0=-8 1=-5 2=11 3=-4 4=-6 5=-3 6=10 7=-3 8=-7
passage word|拆 0=-7 1=-6 2=10 3=-3 5=-3 7=6 8=-4
passage word|拉 3=11 4=-6 5=7 8=9
passage word|拉|锯 0=5 3=12 4=-4 8=11
passage word|拍 0=-8 1=-5 2=-6 3=4 4=8 5=10 7=-6 8=-4
passage word|拍|摄 5=10 8=3
passage word|拍|板 4=10 5=5 7=-3 8=8
passage word|拒 1=4 2=-3 3=-5 4=9 5=-7
passage word|拖 2=-9 3=-4 6=3 7=-6 8=-18
passage word|拖|垮 5=-3 8=-7
passage word|拖|欠 2=-4 6=-3 7=-3 8=-14
passage word|拖|累 0=-4 8=-8
passage word|招 2=-7 7=-4 8=-14
passage word|招|商 0=-9 1=4 2=-4 8=-11
passage word|招|标 0=10 5=-4
passage word|拟 0=-12 1=4 2=7 4=3 6=-4 7=-5 8=-10
passage word|拟|以 1=-5 4=13 8=7
passage word|拟|向 0=-8 2=3 7=-3 8=-10
passage word|拟|拍 5=10 8=3
passage word|拢 0=10 3=-7 4=-3 8=-4
passage word|拨 0=-6 2=-7 3=-4 4=-3 5=-5 6=-4 7=15 8=-16
passage word|拨|money 2=-9 7=3 8=-9
passage word|拨|款 2=-3 6=-3 8=-11
passage word|择 0=-11 3=5 8=-11
passage word|择|权 0=-8 3=6 8=-6
passage word|拿 0=-9 1=5 2=-7 4=-5 5=-15 6=-6 7=11 8=-25
passage word|拿|money 1=14 2=-4 4=-6
passage word|拿|下 0=-7 2=-3 4=6 8=-10
passage word|拿|了 1=-5 4=7
passage word|持 1=-5 2=6 3=-10 4=19 6=3 7=3 8=13
passage word|持|有 1=7 2=-3 3=-5 4=5 8=3
passage word|持|股 0=7 1=-9 4=13 6=-4
passage word|挂 0=-10 1=4 5=-4 7=10
passage word|挂|牌 7=9
passage word|指 0=3 2=-6 6=-4 7=10
passage word|指|出 0=7 8=4
passage word|指|数 0=-3 8=-9
passage word|按 0=10 1=-11 2=4 3=18 4=-8 5=3 6=-3 7=21 8=26
passage word|按|party 0=9 8=8
passage word|按|兵 5=7 8=4
passage word|按|合 0=-4 7=12 8=8
passage word|按|季 3=9 8=8
passage word|按|持 1=-4 6=-3 8=-9
passage word|按|月 0=9 8=3
passage word|按|进 3=8 8=4
passage word|挖 0=-3 4=-3 5=8 7=-3 8=-6
passage word|挡 4=21 8=18
passage word|挫 0=-3 8=-7
passage word|捐 0=-3 1=-6 2=-5 4=-3 7=14 8=-8
passage word|捐|money 7=7
passage word|捐|款 1=-4 8=-8
passage word|捕 0=-5 5=9
passage word|捞 0=-4 2=8
passage word|损 0=-8 1=4 5=6 6=-3 7=6
passage word|损|money 1=5 5=6 7=3 8=8
passage word|捡 0=-3 4=-3 8=-7
passage word|换 0=4 1=18 2=4 4=7 5=6 6=-6 7=-10 8=16
passage word|换|取 1=7
passage word|换|得 1=7 8=5
passage word|换|新 0=-9 5=5 8=-12
passage word|换|股 1=-6 2=6 4=12 8=6
passage word|换|走 1=5 4=6 8=7
passage word|据 0=13 2=5 3=15 4=-24 5=-11 6=-3 7=15 8=3
passage word|据|, 2=10 8=4
passage word|据|party 0=9 1=-4 4=-5 7=3
passage word|据|悉 3=9 4=-4
passage word|据|说 0=-5 3=3 4=-4 7=15 8=5
passage word|授 0=-3 1=-5 3=14 4=-6 5=-3 6=4 7=-4 8=-4
passage word|授|权 0=-5 1=-3 2=-4 3=15 4=-4 7=-5 8=-7
passage word|掉 0=14 1=-4 2=3 3=-8 4=-8 6=5 7=5 8=3
passage word|掏 0=-5 1=10 2=-3 3=3 4=-3 5=5 8=7
passage word|掏|钱 1=7 8=5
passage word|排 0=-9 1=-3 4=-10 6=-4 8=-22
passage word|接 0=-6 1=-7 2=-11 3=-4 4=26 7=14 8=5
passage word|接|手 1=-3 3=9 4=3 7=5 8=11
passage word|接|收 4=7 8=5
passage word|接|洽 0=7 1=3 7=5 8=10
passage word|接|盘 3=-3 8=-11
passage word|接|著 0=-8 8=-10
passage word|接|触 0=-6 3=-3 4=-4 7=5 8=-9
passage word|接|过 3=3 4=7 8=5
passage word|控 1=-8 2=4 3=-3 6=8 7=-3 8=-6
passage word|控|股 1=-7 2=4 6=8
passage word|推 0=-9 1=-3 4=3 5=5 6=-5 7=-6 8=-16
passage word|推|算 0=-6 8=-12
passage word|提 1=-15 2=16 6=14 8=5
passage word|提|供 0=-12 1=-5 2=4 3=-3 4=3 5=-6 6=24 7=-5
passage word|提|出 0=18 4=4 8=14
passage word|提|到 0=13 1=-6 4=10 5=3 8=16
passage word|提|前 2=10 6=-3 7=10 8=7
passage word|提|成 0=-4 3=14 8=7
passage word|提|早 0=-3 7=8
passage word|提|高 5=9 7=-3 8=4
passage word|插 0=-3 1=7
passage word|揭 4=7
passage word|搬 3=3 4=-3 5=7 8=3
passage word|搬|迁 5=8 8=7
passage word|摄 0=-5 5=10 6=9 8=7
passage word|摄|基 5=10 8=3
passage word|摆 5=-4 7=17 8=11
passage word|摊 0=6 3=-10 8=-4
passage word|摊|, 0=6 8=8
passage word|撕 0=10 8=8
passage word|撤|回 1=-3 4=7 5=5 8=6
passage word|撤|销 0=-6 8=-8
passage word|播 0=-6 3=16 4=-5 8=5
passage word|播|, 3=7 8=3
passage word|播|权 3=-5 8=-8
passage word|操 0=19 8=16
passage word|支 0=-6 1=-8 5=23 6=-17 7=4 8=-12
passage word|支|money 6=-11 8=-10
passage word|支|付 0=-4 1=-4 2=-4 4=7 5=-4 6=-6 7=10 8=-5
passage word|支|出 5=31 8=27
passage word|支|应 2=-4 4=-5 8=-12
passage word|支|持 2=7 5=6 8=8
passage word|收 0=-7 1=-7 2=-3 3=5 4=17 5=-8 6=8 7=4 8=-3
passage word|收|MONEY 0=7 3=7 4=5 5=-4 7=-5 8=5
passage word|收|PRONOUN 0=-5 6=9 8=3
passage word|收|了 0=4 7=6 8=7
passage word|收|到 2=-3 4=-3 5=-3 7=5 8=-8
passage word|收|场 4=-8 8=-8
passage word|收|款 0=-5 6=10
passage word|收|益 0=-3 4=9 7=-3
passage word|收|购 0=-10 1=9 2=-4 3=-6 4=19 5=-4 6=-3 7=-5 8=-3
passage word|收|齐 3=10 8=7
passage word|改 0=8 3=4 4=5 5=12 6=-4 7=-5 8=15
passage word|改|签 0=7 8=6
passage word|改|造 2=-3 4=-4 5=11
passage word|放 1=3 2=-14 3=-6 4=5 5=10 8=-9
passage word|放|出 2=5 5=-3 8=-7
passage word|放|款 1=5 2=-6 8=-9
passage word|放|的 2=-6 8=-9
passage word|政 0=-8 5=5 7=-5 8=-11
passage word|政|府 0=-6 6=-6 8=-11
passage word|效 1=-3 2=-8 5=-3 6=7 7=3 8=-7
passage word|效|后 0=-3 8=-7
passage word|救 0=-5 4=-4 7=11
passage word|散 0=9 8=6
passage word|敦 0=-4 2=4 4=-6 8=-11
passage word|数 0=-6 1=6 3=5 4=-4 5=-10 8=-14
passage word|数|字 0=-7 4=-4 5=-4 8=-18
passage word|数|收 0=3 3=4 4=9 8=12
passage word|敲|定 0=-5 2=3 8=-8
passage word|整 0=-3 2=-7 3=-7 4=33 5=-5 6=-3 7=-6
passage word|整|个 0=-3 4=8 8=-3
passage word|整|体 0=-5 4=10 8=4
passage word|整|合 5=-3 7=-3 8=-14
passage word|整|条 0=7 4=-3 8=4
passage word|文 0=5 2=-16 3=-7 4=10 5=6 7=3 8=-3
passage word|文|不 0=-3 3=-3 4=9 6=5
passage word|文|件 0=9 1=3 4=-5 5=4 7=8 8=12
passage word|文|未 0=-3 2=-3 4=11 8=4
passage word|文|本 0=12 8=11
passage word|文|称 0=-9 1=-3 2=-8 5=3 8=-20
passage word|料 0=4 1=-4 3=-3 5=-10 6=-3 7=6 8=-13
passage word|斤 0=-4 8=-7
passage word|斥 1=6 4=3 8=8
passage word|断 1=3 3=8 4=-4 5=-3
passage word|斯|坦 0=-7 6=-3 8=-13
passage word|新 1=9 3=12 4=-12 5=15 7=-13
passage word|新|一 0=5 2=10 8=14
passage word|新|公 7=7 8=3
passage word|新|加 0=-12 3=-3 4=5 6=3 8=-9
passage word|新|增 2=-5 5=7
passage word|新|机 5=-3 8=-7
passage word|新|的 0=-3 3=7 5=5 8=4
passage word|新|股 1=11 2=-3 4=-5 8=-3
passage word|新|补 7=-6 8=-12
passage word|方 0=27 1=-7 2=-8 3=-4 4=14 5=8 6=-5 7=-4 8=10
passage word|方|party 1=-6 2=-5 4=5 5=-6 6=8 7=10 8=4
passage word|方|向 0=-4 8=-7
passage word|方|式 0=10 4=-4
passage word|方|把 2=-3 4=7 5=5 8=5
passage word|方|是 0=-8 3=4 4=14 8=3
passage word|方|的 1=-3 3=3 5=9 8=7
passage word|方|米 0=12 8=7
passage word|方|面 0=17 2=3 3=6 4=4 5=-3 7=-4 8=16
passage word|施 0=-8 2=4 3=4 4=-3 5=3 8=-3
passage word|旅 5=7 8=-3
passage word|族 4=9 6=-6 8=-3
passage word|旗 1=7 4=9 5=-8 8=4
passage word|旗|下 0=-6 1=7 4=10 5=-8
passage word|旗|舰 0=9 8=6
passage word|无 0=8 1=6 3=6 5=6 6=-5 8=11
passage word|无|任 0=9 1=8 4=-3 8=10
passage word|无|偿 7=10 8=4
passage word|无|此 0=4 1=6 4=4 8=13
passage word|无|菌 0=-4 8=-7
passage word|日 0=-5 1=-8 3=-4 6=-4 7=-4 8=-25
passage word|日|, 0=-7 8=-10
passage word|日|SIZE 0=13 8=11
passage word|日|后 0=-4 8=-7
passage word|日|有 0=8 8=4
passage word|日|本 1=3 2=-12 3=-5 4=9 5=-3 8=-10
passage word|旧 1=-6 2=6 3=15 6=-3 7=9 8=15
passage word|旧|厂 5=3 7=8 8=7
passage word|旧|的 0=-3 3=8
passage word|早 0=7 1=7 2=-3 4=-4 5=-7 7=14 8=9
passage word|早|前 0=-3 4=-6 8=-12
passage word|早|在 0=7 8=3
passage word|早|已 0=5 1=13 4=-6 5=-3 7=7 8=12
passage word|旬 0=-10 1=8 4=3 8=-5
passage word|时 0=-10 2=-3 4=18 5=-7 6=21 7=-4 8=6
passage word|时|, 5=7 8=4
passage word|时|候 1=7 4=6 5=-3 8=4
passage word|时|程 0=4 4=4 8=7
passage word|明 0=23 3=5 4=26 7=-9 8=34
passage word|明|, 0=4 4=5 8=8
passage word|明|: 0=7 8=5
passage word|明|明 4=7
passage word|明|朗 0=5 8=7
passage word|明|白 4=7
passage word|易 0=-13 1=-9 2=-3 3=-4 4=14 5=-3 6=4 8=-19
passage word|星 0=16 3=-3 5=6 7=-4 8=10
passage word|春 0=-12 1=-4 2=4 8=-18
passage word|是 0=-5 1=10 2=-10 4=17 5=12 6=5 7=-13 8=-10
passage word|是|, 0=7 8=11
passage word|是|DATE 0=-4 1=-3 2=6 4=11 7=-3 8=4
passage word|是|OTHER 0=-25 5=10 8=-18
passage word|是|SIZE 0=9 6=-4
passage word|是|money 0=22 1=4 2=-6 4=3 5=3 8=25
passage word|是|party 0=12 2=-8 3=6 4=-11 5=-5 6=10 7=-3
passage word|是|pronoun 1=-9 2=6 5=8
passage word|是|“ 0=-4 1=-5 2=8 5=9 8=3
passage word|是|二 0=-7 2=-5 5=10 8=-4
passage word|是|卖 0=-4 3=10
passage word|是|合 7=-4 8=-7
passage word|是|家 4=7 8=4
passage word|是|把 0=4 5=-3 8=-8
passage word|是|最 4=6 8=7
passage word|是|每 0=-5 3=7 4=-4 8=-5
passage word|是|第 1=9 2=-3 4=3 8=5
passage word|是|联 0=11 8=11
passage word|是|行 5=9 8=7
passage word|显 0=8 1=3 2=10 4=-3 5=-12 7=-4
passage word|显|示 0=10 1=4 2=10 4=-3 5=-12 7=-4 8=4
passage word|晓 4=8 8=4
passage word|晓|, 4=8 8=4
passage word|景 0=-3 1=12 8=7
passage word|晶 0=8 7=8 8=13
passage word|晶|片 0=7 8=5
passage word|晶|硅 7=7 8=5
passage word|暂 0=5 1=-3 2=7 4=-7 5=3
passage word|暂|缓 2=7 5=4 8=6
passage word|更 0=-6 3=-4 4=4 5=-7 8=-19
passage word|曾 0=16 1=5 2=3 3=-3 4=-6 7=4 8=17
passage word|曾|提 0=9 8=6
passage word|曾|是 0=10 4=-4 8=4
passage word|替 0=9 1=-3 2=-8 3=-3 4=-5 6=15 8=3
passage word|替|party 2=-4 6=13 7=4 8=7
passage word|替|pronoun 0=7 6=3 8=7
passage word|替|这 6=-6 8=-7
passage word|最 0=-5 1=-8 2=7 3=6 4=8 6=14 7=3 8=11
passage word|最|后 1=-10 4=10 5=-4 7=-4 8=-8
passage word|最|大 0=12 8=10
passage word|最|新 2=10 8=9
passage word|最|重 5=8 8=4
passage word|最|高 0=-3 2=-7 3=3 6=14 8=3
passage word|月 0=10 1=-10 3=-3 4=5 5=9 6=-5 8=-8
passage word|月|, 2=-4 4=11 7=3 8=6
passage word|月|份 0=6 2=-4 5=5 8=9
passage word|月|底 0=9 3=7 4=-6 6=-12 7=5
passage word|月|拨 2=-5 8=-10
passage word|月|的 0=-8 4=3 8=-6
passage word|月|租 8=-9
passage word|月|起 0=8
passage word|有 0=-6 1=-4 2=-11 3=-4 4=25 5=-18 6=-17 7=-6 8=-39
passage word|有|SIZE 7=10 8=8
passage word|有|money 2=3 3=8 5=-4
passage word|有|一 0=17 4=8 5=3 7=-4 8=17
passage word|有|三 7=-6 8=-10
passage word|有|人 1=-5 2=-3 4=4 5=-6 8=-8
passage word|有|任 0=-6 8=-7
passage word|有|写 0=7 8=5
passage word|有|化 8=-7
passage word|有|参 5=8 8=6
passage word|有|外 1=-5 8=-8
passage word|有|意 0=7 5=-3 7=-3
passage word|有|担 2=9 6=-4 8=5
passage word|有|的 1=7 2=-3 3=-5 4=9 8=7
passage word|有|股 0=-3 4=11 8=6
passage word|有|资 2=5 4=5 8=7
passage word|朋 1=7 8=5
passage word|朋|友 1=7 8=5
passage word|服 0=9 1=-5 2=-4 3=7 5=-3 7=-3
passage word|服|务 0=13 2=-3 4=3 8=7
passage word|服|器 1=-4 8=-7
passage word|朗 0=5 8=7
passage word|期 0=20 2=13 3=11 4=-4 5=13 6=-3 8=19
passage word|期|, 0=-3 1=-3 2=17 3=-3 6=-4 7=-3
passage word|期|9 0=6 5=3 7=4 8=12
passage word|期|money 0=-4 2=8 6=4 8=7
passage word|期|other 0=-5 2=-4 4=6 5=-3 7=7
passage word|期|party 0=11 8=10
passage word|期|为 0=12 7=-3 8=9
passage word|期|付 3=4 4=9 8=8
passage word|期|供 0=8 8=6
passage word|期|到 1=8 5=-5
passage word|期|十 0=11 2=3 4=-3 8=7
passage word|期|厂 1=9 5=-6
passage word|期|四 3=10 8=4
passage word|期|工 0=-4 5=-3 8=-8
passage word|期|没 0=-3 2=-11 4=4 6=13 8=3
passage word|期|满 0=-8 7=4 8=-5
passage word|期|电 1=-3 5=7
passage word|期|租 0=-10 8=-15
passage word|期|贷 6=-5 8=-11
passage word|期|限 2=15 3=7 8=13
passage word|木 0=-6 2=-9 8=-18
passage word|未 0=18 1=4 2=-8 4=12 5=-7 6=-21 7=-3 8=-7
passage word|未|与 0=-12 1=7 4=-4 8=-13
passage word|未|付 0=9 8=9
passage word|未|披 0=7 1=4 8=7
passage word|未|收 8=-7
passage word|未|曾 0=9 8=9
passage word|未|果 0=14 8=11
passage word|未|能 0=7
passage word|未|过 5=8 8=6
passage word|末 0=-8 8=-12
passage word|本 0=4 1=20 2=-9 4=-5 5=14 6=10 7=-6 8=6
passage word|本|party 0=7 1=-5 2=-8 3=-5 4=11 6=3
passage word|本|周 0=-3 8=-9
passage word|本|息 2=4 6=10 8=8
passage word|本|报 0=-3 1=15 4=-8
passage word|本|支 5=23 8=19
passage word|本|来 0=6 1=7 4=-4 5=-3 7=13 8=15
passage word|本|港 4=7 8=5
passage word|本|的 1=10 2=-3 8=7
passage word|本|身 4=7
passage word|术 0=-3 3=21 4=-5 5=-3 8=8
passage word|术|的 3=8 8=3
passage word|机 0=-8 1=-10 2=9 3=-4 4=9 5=8 6=3 8=-8
passage word|机|交 0=-7 8=-8
passage word|机|关 4=18 8=18
passage word|机|台 0=8
passage word|机|器 0=-5 4=7
passage word|机|场 5=11 8=10
passage word|机|房 5=7
passage word|机|构 0=-4 1=-4 2=9 6=3
passage word|机|组 0=-4 8=-7
passage word|杀 0=7 8=6
passage word|权 0=-36 1=-20 3=43 4=11 5=-16 8=-14
passage word|权|, 0=-9 1=-7 2=-6 3=37 5=-5 7=-3 8=6
passage word|权|人 0=-3 2=10 8=5
passage word|权|利 0=-7 3=23 4=-12 7=-3 8=-3
passage word|权|合 8=-7
passage word|权|归 0=10 3=-7
passage word|权|益 0=-4 1=-4 3=-9 4=20 6=3
passage word|权|计 1=-6 8=-7
passage word|权|证 0=-4 1=-3 3=-8 4=-4 7=12 8=-12
passage word|权|金 3=12 8=5
passage word|材 3=3 4=-7 5=-7 8=-17
passage word|材|料 5=-6 8=-9
passage word|杜 0=7 8=6
passage word|束 0=9 2=10 4=4 5=3 8=20
passage word|条 1=-3 2=14 3=-9 4=3 5=11 8=10
passage word|条|件 2=11 3=-3 4=8 6=3 7=-5 8=11
passage word|条|款 0=3 1=4 3=-4 4=-6 7=-5 8=-11
passage word|条|线 2=9 8=5
passage word|来 0=15 1=12 2=-4 3=4 5=-12 6=-4 7=9 8=4
passage word|来|, 3=-3 4=12 5=-3 7=7 8=9
passage word|来|money 0=10 2=5 7=4 8=14
passage word|来|了 1=4 3=11 6=4 7=-4 8=11
passage word|来|的 0=-5 2=7
passage word|来|自 1=7 6=-3 7=-5 8=-5
passage word|来|讲 0=-4 5=-3 7=9
passage word|来|过 4=12 8=9
passage word|松|口 4=3 5=4 8=9
passage word|板 0=4 2=-3 3=-4 4=9 8=7
passage word|板|, 1=5 4=10 8=8
passage word|构 0=8 1=-7 2=8 3=-3 5=-9 8=-3
passage word|构|成 8=-7
passage word|果 0=13 4=6 5=-3 8=6
passage word|果|, 0=13 8=9
passage word|果|party 4=7
passage word|架 2=-6 3=12 4=-6 5=9 7=6 8=5
passage word|架|, 0=-13 3=11 5=6 7=11 8=7
passage word|查 0=-9 1=-4 2=-4 3=-4 4=8 6=-5 8=-16
passage word|标 0=21 1=-8 2=-8 3=4 4=-12 5=-15 6=-8 8=-24
passage word|标|, 1=4 2=-3 4=-3 5=-8 7=7 8=-6
passage word|标|书 0=-3 3=9 4=-4 5=3
passage word|标|的 1=-4 2=3 3=-3 4=8 5=-4 7=-4 8=-6
passage word|校 7=8
passage word|样 0=14 1=-5 3=-4 4=-3 5=-3 7=-5 8=-9
passage word|样|品 0=8
passage word|核 0=-12 1=-3 3=5 4=-9 5=7 7=4 8=-14
passage word|核|定 5=6 7=5 8=7
passage word|核|实 0=-5 8=-10
passage word|核|心 0=-3 3=7
passage word|根|廷 7=7
passage word|格 0=10 1=-4 4=-4 5=-5 7=-3 8=-5
passage word|格|, 4=-4 8=-8
passage word|格|money 0=-10 8=-9
passage word|格|差 0=13 8=9
passage word|框 2=-4 3=8 4=-3 7=3 8=5
passage word|框|架 0=-3 2=-4 3=8 4=-3 7=3
passage word|案 1=6 3=-6 4=-11 5=27 6=-8
passage word|案|, 0=16 5=10 7=-4 8=20
passage word|桑 0=-7 4=5 8=-6
passage word|桥 0=-3 1=-6 2=8 5=9 6=3 7=-3 8=5
passage word|桩 0=6 1=-3 3=-3 4=6 5=9 8=10
passage word|棚 0=9 8=7
passage word|楼 0=4 2=9 3=-4 4=-9 5=8 6=-5 7=3
passage word|楼|, 0=-3 5=11
passage word|榜 8=-8
passage word|模 1=-7 2=7 4=-5 7=-4 8=-9
passage word|横 0=-8 7=4 8=-8
passage word|欠 0=9 1=-5 2=-12 3=-4 5=-5 6=6 8=-14
passage word|欠|款 0=9 8=4
passage word|欠|的 8=-7
passage word|欠|薪 6=9 8=4
passage word|次 0=12 1=17 2=5 3=5 4=3 5=-14 7=-7 8=14
passage word|次|付 0=-11 3=-3 7=3 8=-15
passage word|次|性 1=4 3=7 8=6
passage word|欧 1=12 3=15 8=22
passage word|欧|洲 0=-3 1=12 3=13 8=18
passage word|款 0=14 1=-16 2=3 4=-15 5=-25 6=15 8=-25
passage word|款|, 0=10 1=-7 2=29 3=10 4=-10 5=-3 6=-10 7=5 8=18
passage word|款|DATE 2=-5 3=-3 4=11
passage word|款|money 0=3 1=-5 3=-12 4=-13 5=-12 7=-4 8=-34
passage word|款|other 2=-9 3=7 4=7 5=7 8=9
passage word|款|已 0=3 8=-7
passage word|款|提 2=-6 6=16 8=8
passage word|款|由 0=7
passage word|款|的 6=9 8=5
passage word|款|银 2=-4 6=-3 8=-7
passage word|止 0=19 1=-10 2=-5 3=-5 5=11
passage word|止|, 0=5 2=-3 7=4 8=7
passage word|止|协 0=-4 8=-9
passage word|止|合 0=-6 8=-9
passage word|正 0=-4 1=9 4=8 7=5 8=7
passage word|正|式 0=-13 1=11 8=-5
passage word|正|是 8=-7
passage word|正|洽 4=8 8=3
passage word|此 0=15 2=-15 3=8 4=3 5=12 6=-4 7=14 8=22
passage word|此|事 0=4 1=6 8=10
passage word|此|前 0=4 3=4 7=4 8=7
passage word|此|同 5=7 8=8
passage word|此|后 0=-4 2=-3 8=-8
passage word|此|项 0=9 8=8
passage word|步 0=-5 2=3 4=9 5=9 7=-3 8=6
passage word|武 0=10 2=4 8=11
passage word|武|汉 0=10 8=9
passage word|段 0=10 1=9 3=7 4=-3 7=-4 8=13
passage word|母 2=4 4=3 6=20 8=18
passage word|母|公 0=-4 2=5 4=3 6=20 8=18
passage word|每 0=4 1=-8 2=-9 3=16 5=-14 6=3 7=-15 8=-20
passage word|每|年 0=4 1=-4 2=-8 3=19 4=-6 5=-6 6=5 7=-9 8=-6
passage word|每|股 1=4 4=10 8=4
passage word|比 0=-13 1=-14 2=-5 3=-4 5=3 7=5 8=-28
passage word|比|party 0=-5 2=-3 4=-3 5=-3 8=-21
passage word|比|亚 0=-8 8=-8
passage word|比|例 1=-3 3=3 4=7 7=-3 8=4
passage word|毕 0=-13 4=-3 8=-19
passage word|毕|, 0=-8 4=-3 8=-14
passage word|毛|钱 0=7 8=3
passage word|氏 0=-4 6=12 8=5
passage word|民 4=3 7=-4 8=-8
passage word|气 0=23 2=-7 3=-4 4=4 5=12 8=24
passage word|气|体 0=4 7=5 8=7
passage word|氢 0=22 1=-4 5=11 8=24
passage word|氧 0=8 8=4
passage word|水 0=12 2=-8 4=-4 5=3 6=9 7=-7
passage word|水|, 0=9 8=6
passage word|水|下 0=7 8=6
passage word|水|价 0=11 5=5 8=13
passage word|水|协 0=12 8=11
passage word|求 0=-14 1=-7 2=3 3=-6 4=-8 5=9 6=-9 7=-5 8=-35
passage word|求|偿 0=-3 7=-3 8=-11
passage word|汉 0=10 8=8
passage word|池 0=3 5=10 7=-3 8=6
passage word|汽 0=16 8=10
passage word|沙 1=4 2=-3 4=-10 5=3 7=11
passage word|沙|特 0=-5 1=4 2=-3 4=-4 5=4 7=11 8=5
passage word|没 0=8 1=-13 2=5 3=-12 4=23 5=-8 7=6
passage word|没|下 0=10 4=-3
passage word|没|买 0=18 4=-3 8=14
passage word|没|付 6=8
passage word|没|动 0=-16 2=8 5=-3 7=10 8=-5
passage word|没|有 0=-5 1=-7 3=-5 4=6 5=-3 6=-13 8=-28
passage word|没|给 0=3 2=5 5=-3 7=8 8=10
passage word|没|谈 0=7 1=-3 4=11 8=6
passage word|没|还 2=-8 6=13 8=4
passage word|河 1=-3 5=9
passage word|油 0=-20 3=-4 8=-22
passage word|油|轮 0=-11 8=-12
passage word|治 0=-3 4=-4 5=3 6=4 8=-7
passage word|治|理 0=-3 4=-4 8=-13
passage word|沿 0=5 7=5 8=10
passage word|法 0=6 1=-12 2=-7 3=-5 4=-5 5=15 7=-5 8=-15
passage word|法|, 7=-5 8=-8
passage word|法|律 8=-7
passage word|法|是 1=-4 5=12 8=8
passage word|法|院 2=-5 3=-3 5=-4 8=-16
passage word|注 1=19 2=-3 4=-4 5=-7 6=-3 7=-7 8=-7
passage word|注|资 1=14 2=-4 5=-4 7=-5
passage word|泰 0=-6 1=-4 4=4 5=13 7=7 8=14
passage word|泰|国 0=-6 4=5 5=8 7=8 8=11
passage word|洲 0=-12 1=13 2=-6 3=15 4=-5 6=-3 7=-3 8=-4
passage word|洲|party 1=7
passage word|洲|的 3=7 8=4
passage word|洽 0=7 1=-3 4=5 5=-3 7=3 8=5
passage word|洽|商 0=-6 8=-7
passage word|洽|谈 0=8 1=-4 8=3
passage word|派 1=13 2=-3 3=-5 5=-4 7=-4 8=-7
passage word|派|, 1=8 3=-3
passage word|流 3=7 4=-6 5=7 6=6 8=12
passage word|测 0=-5 1=-3 2=-3 8=-17
passage word|测|算 0=-5 8=-10
passage word|测|试 4=-3 8=-8
passage word|浮 0=-8 7=6 8=-3
passage word|浮|动 0=-7 8=-7
passage word|海 0=-3 2=-5 3=3 4=-6 5=-4 6=6 7=-10 8=-20
passage word|海|上 0=5 8=7
passage word|海|底 0=-9 8=-10
passage word|消 0=-5 2=-7 4=6 5=-4 7=-4 8=-19
passage word|消|息 0=3 2=-4 4=7 5=-3
passage word|消|费 0=-4 2=-3 8=-12
passage word|涉 1=-5 7=-8 8=-20
passage word|涨 0=-4 4=3 8=-8
passage word|淡 0=7 8=6
passage word|深 0=-5 2=8 7=7
passage word|清 0=-13 1=-13 2=10 3=-10 4=11 5=-8 6=-8 7=15 8=-21
passage word|清|, 0=-3 1=-6 8=-15
passage word|清|公 4=9 8=6
passage word|渡|海 2=-3 8=-8
passage word|温 2=4 6=9 8=9
passage word|港 0=-19 1=-4 2=-7 5=18 7=-3 8=-19
passage word|港|party 0=-5 8=-10
passage word|港|口 0=-8 8=-10
passage word|港|的 0=-5 1=-3 5=8
passage word|港|股 4=-9 6=3 8=-7
passage word|游 0=-5 1=-3 2=7 4=-3 5=-3 7=-3 8=-11
passage word|湖 0=8 2=-3 8=4
passage word|湾 0=-4 4=3 7=-3 8=-10
passage word|源 0=-11 7=-3 8=-14
passage word|滞 0=-3 8=-8
passage word|满 0=9 2=-4 7=8 8=8
passage word|满|, 7=7 8=4
passage word|演 8=-7
passage word|潮 5=-4 8=-10
passage word|澄 1=-6 4=5 8=-8
passage word|澄|清 1=-6 4=5 8=-8
passage word|灾 7=9 8=3
passage word|炉 0=-11 1=-6 2=-5 3=-3 4=-5 5=14 6=-3 8=-16
passage word|点 0=-10 2=5 3=5 4=-7 7=-6 8=-17
passage word|点|, 0=10 2=-3 4=-3
passage word|点|交 0=-10 8=-13
passage word|烧 1=4 5=10 8=8
passage word|热 1=-3 2=-3 4=-3 7=3 8=-10
passage word|然 0=8 1=3 5=-5 7=-4
passage word|煤 0=9 8=10
passage word|照 0=-4 1=-4 3=-6 4=-5 5=8 8=-12
passage word|燃 5=9 8=10
passage word|燃|气 0=-4 4=3 5=9 8=6
passage word|片 0=3 1=-3 2=-5 3=6 4=-10 7=3 8=-10
passage word|版 3=15 4=-5 5=-3 7=-4 8=-4
passage word|版|税 3=8 4=-6 8=-3
passage word|牌 0=-11 1=-7 2=-4 3=18 4=12 5=-8 6=-4 7=10 8=3
passage word|牌|, 2=-3 3=8 7=4
passage word|牌|子 0=-3 4=12 8=6
passage word|牌|的 0=-3 1=-3 8=-9
passage word|牛 1=-8 8=-9
passage word|牧 0=-6 4=-4 6=4 8=-11
passage word|牧|场 0=-6 4=-4 6=4 8=-11
passage word|物 0=-4 1=-8 3=-4 4=7 7=10
passage word|物|流 0=-4 5=7
passage word|特 0=-11 1=3 2=4 4=-13 7=8 8=-10
passage word|特|party 5=4 7=6 8=8
passage word|特|许 0=7 3=5 4=-4 8=4
passage word|独 0=-9 1=4 2=4 3=11 7=-6 8=-4
passage word|独|家 0=-9 1=6 2=6 3=13 4=-5 5=-3 7=-3 8=3
passage word|率 0=-3 1=-8 2=-4 3=-3 4=-14 6=-3 7=-8 8=-42
passage word|率|9 1=-4 2=3 4=-5 6=-3 8=-13
passage word|率|高 2=-4 8=-8
passage word|玉 0=-4 5=-3 8=-10
passage word|玉|米 0=-4 5=-3 8=-10
passage word|环 0=-12 1=-8 2=7 3=-3 5=3 7=5 8=-8
passage word|环|保 0=-3 4=8 5=-3 7=3
passage word|环|境 0=-3 4=-4 8=-14
passage word|环|评 5=8 7=5 8=6
passage word|环|贷 2=7 8=3
passage word|现 0=-15 1=9 3=-7 4=9 5=-10 6=4 7=6 8=-11
passage word|现|在 0=-3 1=4 2=-6 4=-3 8=-11
passage word|现|金 0=-14 1=-3 3=-4 4=9 5=-3 6=3 7=6 8=-9
passage word|玻 0=13 2=-5 8=7
passage word|玻|璃 0=9 2=-5 8=3
passage word|球 0=-12 1=-3 2=-3 3=18 4=-10 8=-16
passage word|球|衣 0=-3 8=-7
passage word|理 0=4 1=11 2=6 3=7 5=-9 6=-16 7=-3 8=-7
passage word|理|, 0=-4 3=9
passage word|理|party 0=-4 1=6 2=7 6=-5
passage word|理|人 1=8 2=3 6=-3 7=-3
passage word|理|层 0=-7 8=-4
passage word|理|权 0=9 3=-5 8=3
passage word|理|由 0=-6 4=3 7=3 8=-10
passage word|理|行 2=4 7=9 8=9
passage word|理|费 0=5 3=4 8=7
passage word|瑞 0=7 8=8
passage word|瑞|典 0=7 8=7
passage word|璃 0=9 2=-5 8=3
passage word|生 0=-4 1=-4 3=4 4=-7 5=8 6=12
passage word|用 0=-21 1=-10 2=11 3=31 4=6 5=-3 7=-4 8=-3
passage word|用|, 0=10 6=5 8=9
passage word|用|MONEY 1=4 3=-7 4=11 5=10 6=7 7=-4 8=19
passage word|用|party 3=11 4=-3
passage word|用|一 0=-7 5=-3 7=9 8=-4
passage word|用|不 1=-4 8=-9
passage word|用|了 0=-6 2=-8 3=4 4=7 8=-8
passage word|用|于 2=4 5=3 8=8
passage word|用|商 8=-7
passage word|用|权 3=7
passage word|用|水 0=-6 8=-9
passage word|用|证 0=7
passage word|用|费 3=9 8=4
passage word|甩 4=8 8=4
passage word|田 0=-4 3=-3 4=8 7=-3 8=-4
passage word|由 0=15 1=-7 2=-3 3=3 4=-14 5=14 6=20 7=7 8=19
passage word|由|DATE 0=-5 5=9
passage word|由|OTHER 5=8 8=4
passage word|由|party 0=8 3=12 4=-13 5=10 7=3 8=12
passage word|由|于 0=7
passage word|由|卖 0=11 8=5
passage word|由|是 0=-6 7=5 8=-7
passage word|由|母 6=10 8=8
passage word|甲 8=-11
passage word|甲|方 0=-4 8=-12
passage word|申 0=-3 2=11 3=10 5=-4 6=-5 7=-3
passage word|申|请 0=-3 2=5 3=10 6=-3 7=-3
passage word|电 0=12 2=-10 3=-3 5=25 6=-6 7=-10
passage word|电|, 5=7 8=5
passage word|电|厂 0=-8 5=9
passage word|电|合 0=9 8=9
passage word|电|子 0=-10 8=-9
passage word|电|池 0=3 5=7 8=5
passage word|电|的 0=11 2=3 8=9
passage word|电|站 4=8
passage word|电|话 1=3 3=5 5=-3 8=7
passage word|电|路 0=-9 8=-9
passage word|画 0=3 3=16 5=-3 8=10
passage word|画|” 0=8 4=5 8=12
passage word|界 1=4 3=3 5=-9 8=-5
passage word|留 3=-4 8=-10
passage word|略 1=7 4=-3 7=-4 8=-6
passage word|登 0=-11 1=7 4=-3 7=7 8=-5
passage word|白 0=5 4=12 7=14 8=22
passage word|白|, 4=7
passage word|白|白 4=7
passage word|白|银 1=4 7=8 8=11
passage word|百 0=-6 3=-3 6=-6 7=-4 8=-21
passage word|百|万 6=-6 8=-8
passage word|的 0=8 1=6 2=-12 3=15 5=21 6=-8 8=-20
passage word|的|, 0=7 1=17 2=-3 3=3 7=-5 8=12
passage word|的|9 3=3 7=-3 8=-11
passage word|的|OTHER 0=4 2=-15 5=24 6=15 7=3 8=19
passage word|的|money 0=-22 1=18 2=14 3=-9 4=5 7=7 8=4
passage word|的|party 0=9 1=12 2=3 3=4 4=8 6=-11 7=-10 8=6
passage word|的|size 0=5 4=-5 8=-7
passage word|的|“ 0=10 1=-8 4=-5 5=5 8=-5
passage word|的|一 0=3 3=-4 4=11 5=7 6=-3 7=-5 8=8
passage word|的|三 0=-3 2=-7 6=-3 8=-15
passage word|的|业 1=-3 8=-9
passage word|的|东 4=3 5=8 8=8
passage word|的|中 5=7 8=7
passage word|的|买 0=8 8=6
passage word|的|事 0=8 1=8 5=-4 8=5
passage word|的|五 0=9 5=4 8=12
passage word|的|产 1=9 4=-3
passage word|的|人 0=-5 2=-3 8=-15
passage word|的|份 1=-3 8=-7
passage word|的|企 1=11 5=-4
passage word|的|优 0=-5 1=-3 2=5 8=-9
passage word|的|供 0=10 8=7
passage word|的|保 0=-7 2=-5 6=16 7=3
passage word|的|储 5=7 8=4
passage word|的|全 0=-3 3=11 8=3
passage word|的|公 0=-4 1=6 2=-3 4=-8 7=-3 8=-17
passage word|的|分 2=-3 3=7 7=6
passage word|的|创 1=-3 8=-7
passage word|的|利 8=-9
passage word|的|前 0=9 4=-4 8=3
passage word|的|协 0=-3 4=8 8=3
passage word|的|厂 0=3 5=7 6=-5
passage word|的|只 0=-3 8=-11
passage word|的|合 0=-5 1=-3 2=-3 4=-5 5=-3 8=-19
passage word|的|员 8=-9
passage word|的|四 0=11 2=-3 4=4 6=-3 8=6
passage word|的|回 0=8
passage word|的|备 0=-10 7=8 8=-4
passage word|的|大 3=-3 8=-7
passage word|的|存 5=-4 8=-9
passage word|的|工 0=-6 7=3 8=-8
passage word|的|巴 0=-3 6=-3 8=-8
passage word|的|开 3=8 5=3 7=-4 8=3
passage word|的|总 0=-3 4=10 8=7
passage word|的|意 0=12 7=5 8=14
passage word|的|投 0=-4 1=-4 4=-5 5=3 8=-13
passage word|的|授 8=-9
passage word|的|收 4=-3 8=-10
passage word|的|新 1=-3 3=16 4=-5 5=-3 7=-3
passage word|的|无 0=-4 8=-7
passage word|的|日 4=-3 7=7 8=3
passage word|的|旧 0=4 2=6 4=7 5=-4 7=-3 8=6
passage word|的|时 4=7 8=4
passage word|的|是 0=7 1=-3 4=13 5=3 6=-7 7=-4 8=4
passage word|的|最 0=3 2=9 8=11
passage word|的|标 0=7 3=-3 4=5 8=7
passage word|的|电 2=-4 8=-7
passage word|的|目 0=-7 8=-9
passage word|的|网 3=7
passage word|的|老 0=4 7=9 8=7
passage word|的|股 1=10 2=3 3=-4 4=5 5=-4 7=-11 8=-5
passage word|的|董 6=4 7=-3 8=-8
passage word|的|补 0=-3 7=18 8=8
passage word|的|要 4=11 7=-3 8=4
passage word|的|计 4=-5 8=-7
passage word|的|订 0=14 7=3 8=11
passage word|的|认 7=10
passage word|的|说 1=-4 5=11 8=3
passage word|的|货 0=10 8=4
passage word|的|质 1=3 6=-4 8=-8
passage word|的|购 0=11 8=10
passage word|的|贷 2=-8 8=-8
passage word|的|路 0=16 5=3 8=17
passage word|的|违 7=7
passage word|的|那 0=-9 3=9 4=4
passage word|的|重 0=-5 4=8 8=4
passage word|的|银 2=-14 8=-18
passage word|的|门 0=-10 4=14 6=6 7=-3
passage word|的|预 0=-7 8=-13
passage word|皮 0=-3 4=-3 8=-11
passage word|益 0=-9 1=-8 3=-10 4=26 6=6
passage word|监 0=6 1=-3 2=-7 3=-4 4=18 8=4
passage word|监|侦 0=7 8=3
passage word|监|管 4=23 7=3 8=17
passage word|盖 0=-12 1=-4 2=-6 3=-3 4=-7 5=39 8=10
passage word|盖|, 0=-3 5=8 7=6 8=7
passage word|盘 0=-6 1=-3 3=-6 4=13 5=7 7=-4 8=-4
passage word|盘|, 3=-3 4=3 8=-7
passage word|盘|子 5=11 8=10
passage word|盛 0=-7 1=4 7=5
passage word|盛|传 0=-7 1=4 7=5
passage word|目 0=-6 1=-7 2=-9 3=-10 4=-13 5=17 6=-3 7=3 8=-27
passage word|目|, 1=-3 4=5 5=11 8=11
passage word|目|公 1=9 7=-4 8=5
passage word|目|前 0=-9 1=-8 5=6 8=-12
passage word|目|录 0=16 7=-3 8=6
passage word|目|总 5=-7 8=-9
passage word|目|标 0=-6 4=-4 5=-3 8=-19
passage word|盯 0=-6 2=9
passage word|直 0=-4 1=-3 3=5 4=4 5=12 7=4 8=12
passage word|相 1=-4 5=-6 8=-14
passage word|相|关 0=4 5=-4 8=-8
passage word|省 0=-6 2=-4 3=-4 4=-7 5=7 7=-6 8=-21
passage word|省|money 4=-3 8=-10
passage word|省|下 2=-5 5=4 7=-3 8=-11
passage word|省|的 1=-3 5=9 8=4
passage word|看 0=-11 1=5 2=5 3=-3 4=6 5=9 6=-3 7=4 8=7
passage word|看|过 0=-3 4=9 7=9 8=12
passage word|真 0=-3 1=4 2=-3 5=3 7=9 8=4
passage word|真|金 1=4 7=8 8=11
passage word|眼 0=6 3=-3 5=-4 8=-7
passage word|着 1=9 3=-5 4=-3 6=3 7=7 8=6
passage word|知 1=12 2=-6 3=5 5=-6 7=-5 8=4
passage word|短 0=-14 1=9 2=3 3=11 4=-5 7=3 8=3
passage word|短|剧 0=-11 3=7 7=5 8=-5
passage word|石 1=8 5=10 8=12
passage word|石|投 1=8 8=4
passage word|矿 0=9 1=-3 3=-5 5=10 7=-3
passage word|码 0=-7 2=-4 3=8 4=11 7=-6
passage word|码|头 4=9 7=-4
passage word|砍|半 0=-6 8=-7
passage word|研 1=-11 2=-3 3=-7 5=11 7=4 8=-8
passage word|研|发 1=-5 3=-4 5=4 8=-9
passage word|研|究 0=3 1=-6 5=8 7=3
passage word|破 0=5 1=-3 5=-3 7=8 8=5
passage word|砸 0=-11 5=23 8=8
passage word|砸|money 0=-16 5=28 8=6
passage word|础 0=9 5=-5
passage word|硅 5=3 7=10 8=10
passage word|确 0=10 1=-4 3=-3 4=4 7=6 8=10
passage word|确|认 0=9 4=-3 7=7 8=6
passage word|碑 1=5 3=19 8=16
passage word|碰 0=-5 6=9
passage word|碳 0=6 5=11 8=11
passage word|碳|捕 5=9 8=5
passage word|磋 0=9 1=-6 4=3
passage word|磋|商 0=9 1=-6 4=3
passage word|示 0=5 1=20 2=5 3=-7 4=-9 5=-10
passage word|示|, 0=-9 1=10 2=10 3=-4 4=-5 5=-12 6=3 7=4 8=-5
passage word|票 0=-15 2=22 3=-5 4=3 7=-6 8=-3
passage word|票|据 2=18 8=9
passage word|离 1=-6 3=9 4=9 5=3 7=-4 8=9
passage word|离|谱 1=-3 3=11 8=10
passage word|私 0=-3 1=7 2=-4 4=-3 6=3 8=-7
passage word|私|募 1=8 2=-3 6=3
passage word|私|有 8=-7
passage word|科 0=-10 8=-12
passage word|科|技 0=-5 8=-7
passage word|租 0=5 1=-11 2=13 3=-20 4=-11 5=-4 6=10 7=-7 8=-20
passage word|租|, 2=10 6=-4
passage word|租|rate 0=7 8=4
passage word|租|下 0=9 8=7
passage word|租|合 0=-10 8=-14
passage word|租|回 0=7 8=3
passage word|租|期 0=18 8=11
passage word|租|约 0=-16 2=-4 6=3 8=-24
passage word|租|给 0=11 8=7
passage word|租|赁 0=5 2=12 8=10
passage word|租|金 2=-5 4=3 6=8
passage word|积 0=-4 8=-9
passage word|称 0=-16 2=-10 3=-10 4=-11 5=15 6=-4 7=-11 8=-40
passage word|称|, 0=-6 1=8 4=4
passage word|称|money 8=-7
passage word|称|party 0=-6 3=-5 5=15 7=-3 8=-3
passage word|称|“ 0=-3 2=-8 4=-5 8=-18
passage word|移 4=-5 8=-8
passage word|程 0=3 3=18 6=-4 7=-12 8=-3
passage word|程|款 0=7
passage word|程|碑 1=5 3=19 8=16
passage word|税 0=-3 1=-3 2=-4 3=6 4=-10 5=4 6=-3 7=7 8=-8
passage word|税|, 0=-4 8=-7
passage word|税|合 3=7 8=3
passage word|稿 0=-3 2=-3 8=-14
passage word|究 0=3 1=-6 5=8 7=3 8=3
passage word|究|部 0=10 8=9
passage word|窄 2=7 8=5
passage word|立 0=-11 2=8 5=-8 6=-3 7=-7 8=-23
passage word|立|方 0=8 8=7
passage word|立|法 0=-3 8=-8
passage word|站 0=-7 1=-4 2=-3 3=-5 4=8 5=16 6=3 7=-5
passage word|站|城 5=7
passage word|竞 0=-6 4=4 7=10
passage word|端 2=-7 4=4 6=-6 8=-14
passage word|笑 0=-7 1=-5 4=3 5=-4 8=-19
passage word|笔 0=3 1=3 2=19 3=-4 4=-13 6=-22 7=-5 8=-22
passage word|笔|money 0=3 2=9 4=-4 5=3 6=-3 7=-8 8=-4
passage word|笔|other 3=3 7=10 8=10
passage word|笔|债 6=-4 8=-7
passage word|笔|贷 2=-3 6=-9 8=-14
passage word|第 0=4 1=17 2=-24 3=-15 5=-3 6=9 8=-17
passage word|第|一 0=25 1=7 2=-5 3=-3 4=-6 6=-3 8=13
passage word|第|三 1=4 2=-6 3=-5 4=3 5=-3 7=-3 8=-11
passage word|第|二 0=-8 1=6 2=-13 4=4 5=5 6=13
passage word|第|五 0=-4 5=-5 8=-14
passage word|第|四 0=-6 1=3 3=-3 8=-11
passage word|等 0=-7 2=-9 3=5 4=13 5=3 6=-6 7=10 8=7
passage word|等|, 4=7
passage word|等|值 2=-9 8=-11
passage word|答 0=4 1=-4 2=-9 3=-8 4=-3 5=-6 6=7 7=3 8=-18
passage word|答|: 1=-3 2=3 8=-8
passage word|答|应 0=8 1=-5 3=-4 4=-4 5=-3 6=7 7=5
passage word|策 1=3 2=3 6=-3 7=-5 8=-7
passage word|筹|得 2=-3 6=10 8=5
passage word|签 1=-5 2=3 3=21 4=5 5=3 7=-3
passage word|签|, 0=-8 3=4 8=-9
passage word|签|三 0=22 8=20
passage word|签|下 0=-5 3=7 4=-4 7=-3 8=-10
passage word|签|了 0=-6 1=5 2=7 4=-4 5=-9 7=14
passage word|签|在 0=-14 5=-5 7=8 8=-15
passage word|签|字 0=-3 2=3 3=15 8=11
passage word|签|得 4=7
passage word|签|的 0=3 2=-3 3=-4 4=11 6=4 7=6 8=7
passage word|签|约 1=4 2=6 3=10 6=-4 7=-11
passage word|签|署 0=-4 1=4 2=6 4=-4 6=-3 7=-4 8=-9
passage word|签|订 0=-13 3=-8 4=4 5=4 8=-18
passage word|签|过 0=-7 1=-6 2=-3 4=10 5=11 7=-6 8=-3
passage word|简 0=-4 5=13 8=7
passage word|简|称 0=-4 5=14 8=8
passage word|算 0=-9 1=-11 2=-8 3=-15 4=10 5=12 6=-10 7=9 8=-19
passage word|算|, 0=5 1=-3 4=-3 7=-4 8=-11
passage word|算|money 0=3 1=-3 2=-3 4=6 5=37 7=-3 8=33
passage word|算|为 5=-10 8=-14
passage word|算|了 0=-4 5=-3 7=8 8=-4
passage word|算|只 5=-3 8=-7
passage word|算|正 1=7 2=-3
passage word|管 0=12 1=19 3=5 4=13 5=-13 6=-9 7=-11 8=10
passage word|管|, 0=12 4=-3 8=8
passage word|管|则 1=12 8=9
passage word|管|制 0=7 8=5
passage word|管|机 4=19 8=13
passage word|管|理 1=7 2=6 3=5 6=-5 7=-6 8=5
passage word|管|部 0=-6 8=-8
passage word|箱 0=-9 8=-15
passage word|簿 2=8 8=6
passage word|米 0=9 2=-14 5=-4 7=3 8=-11
passage word|类 0=-4 1=4 6=-4 8=-7
passage word|粉 0=-6 6=-3 7=-3 8=-17
passage word|粉|丝 8=-9
passage word|粮 0=-6 1=5 7=7
passage word|精 0=-3 7=7
passage word|系 0=14 3=6 8=9
passage word|系|统 0=8 3=8 8=8
passage word|索 0=-4 1=-3 2=-4 3=-3 6=5 8=-16
passage word|索|赔 6=-3 7=-3 8=-11
passage word|累 1=-6 2=-9 7=3 8=-22
passage word|累|计 1=-4 2=-9 7=4 8=-13
passage word|纠 0=-3 7=-3 8=-14
passage word|纠|纷 0=-3 7=-3 8=-9
passage word|约 0=8 2=-3 3=15 4=-4 5=-10 7=13 8=-3
passage word|约|, 0=3 1=8 3=7 7=5 8=12
passage word|约|DATE 0=6 4=6 8=10
passage word|约|上 0=7 8=8
passage word|约|之 1=7 8=3
passage word|约|倒 0=-6 8=-7
passage word|约|合 0=15 3=3 8=16
passage word|约|收 4=-9 8=-10
passage word|约|签 0=10 2=8 8=14
passage word|约|被 0=12 8=12
passage word|约|金 3=4 4=-3 7=9
passage word|约|项 0=-7 8=-10
passage word|级 0=-10 1=-3 2=14 4=-3 5=-4 6=3 7=-4 8=-11
passage word|级|机 2=10 8=6
passage word|纷 0=-3 7=-3 8=-9
passage word|纸 0=-9 2=-9 4=6 6=4 7=-4 8=-14
passage word|线 0=18 1=-7 2=8 3=-6 4=-6 5=33 6=-3 7=-5 8=24
passage word|线|上 1=9 8=5
passage word|线|的 0=6 2=9 8=11
passage word|组 0=-16 1=-5 2=-4 3=-3 4=-5 7=14 8=-23
passage word|组|件 0=-9 8=-15
passage word|终 1=-4 2=-4 5=8 6=4 7=3
passage word|终|止 0=11 1=-6 2=-5 3=-5 5=11 7=-4
passage word|经 0=18 1=3 3=-7 4=-22 6=-5 7=11 8=-7
passage word|经|pronoun 0=6 5=8 8=12
passage word|经|核 0=-5 8=-7
passage word|经|理 0=4 1=-4 4=-3 8=-7
passage word|经|签 0=6 7=4 8=8
passage word|经|股 1=7 8=4
passage word|经|营 0=9 1=3 4=-10
passage word|结 0=15 1=-7 2=9 3=-6 4=11 5=-10 7=8 8=14
passage word|结|束 0=5 2=10 7=4 8=17
passage word|结|构 0=7 5=-5
passage word|结|果 4=7 8=-3
passage word|给 0=6 1=6 3=8 4=5 5=15 7=13 8=27
passage word|给|company 4=-3 8=-7
passage word|给|money 4=5 5=3 8=8
passage word|给|party 0=20 2=-4 4=17 5=5 6=6 8=37
passage word|给|pronoun 0=-6 1=6 3=-4 4=-7 5=4 6=-4 7=-4 8=-16
passage word|给|了 0=-5 1=-6 2=12 4=6 5=-3 6=-9 8=-7
passage word|给|付 3=7 7=3 8=6
passage word|给|沙 3=4 4=-7 8=-6
passage word|给|的 0=-4 2=-7 7=3 8=-13
passage word|绝 1=3 7=8 8=7
passage word|统 0=9 1=-3 2=-6 3=6 4=-4 6=-9 7=-6 8=-9
passage word|统|包 0=7 5=5 8=8
passage word|统|筹 6=-4 8=-12
passage word|统|计 0=-4 6=-3 8=-16
passage word|继 0=-6 1=14 4=-3 5=5 6=-4 7=-3
passage word|继|续 0=-7 1=12 5=6 8=3
passage word|续 0=4 1=11 2=3 3=14 4=-5 6=4 7=-10 8=11
passage word|续|, 4=7 8=4
passage word|续|四 0=-4 6=9 8=3
passage word|续|租 0=-7 8=-11
passage word|续|签 0=21 8=14
passage word|续|约 3=8 8=8
passage word|维 0=-5 3=-4 4=-3 6=4 7=-3 8=-16
passage word|维|修 0=-13 6=4 8=-16
passage word|综 0=-7 4=4
passage word|综|合 0=-7 4=4
passage word|绿 2=15 8=6
passage word|绿|色 0=-3 2=12 8=3
passage word|缓 2=7 5=6 7=3 8=8
passage word|编 0=-5 2=-5 3=3 4=-4 5=3 7=-4 8=-16
passage word|缩 5=8 7=-3 8=5
passage word|缴 0=-16 1=8 2=-9 3=16 4=-4 5=-11 7=9 8=-11
passage word|缴|money 1=9 2=-4 3=9 4=-4 5=-5 7=9 8=10
passage word|缴|付 0=-6 1=-4 3=5 4=-3 5=-4 8=-15
passage word|缴|的 7=8
passage word|缺 0=-4 1=-5 6=3 7=-3 8=-12
passage word|缺|口 1=-3 8=-10
passage word|罐 4=7 8=5
passage word|网 0=16 1=-4 3=3 4=-9 7=-5
passage word|网|上 4=-5 8=-11
passage word|网|传 0=15 2=4 4=-3 5=4 7=-3 8=16
passage word|罗 0=-3 2=-4 4=4 8=-7
passage word|罚 2=-4 4=-3 5=-3 6=-3 8=-17
passage word|罚|money 2=-4 8=-15
passage word|罚|金 7=7 8=5
passage word|置 0=-5 1=-5 4=-3 5=9 7=7
passage word|署 0=-5 2=6 4=-5 6=-3 7=-5 8=-13
passage word|署|, 0=-4 2=9
passage word|署|之 0=10 8=8
passage word|署|合 1=3 3=6 8=8
passage word|美 0=-13 3=-4 6=4 8=-13
passage word|美|元 2=9 6=4 8=8
passage word|美|商 3=6 4=5 8=7
passage word|美|国 0=-6 1=4 2=-7 3=-10 7=4 8=-17
passage word|老|客 0=8 5=-3
passage word|考 0=-7 4=5 5=-4 7=3 8=-5
passage word|者 0=3 1=8 2=-6 3=-7 4=11 5=-9 8=-7
passage word|者|party 4=7 8=3
passage word|者|会 1=8
passage word|者|问 0=-5 8=-7
passage word|而 0=6 1=3 3=-7 5=7 6=3 7=7 8=14
passage word|而|party 0=3 1=8 8=6
passage word|职 0=-3 4=5 8=-9
passage word|职|调 4=7
passage word|联 0=-6 1=-8 2=6 4=-7 5=7 6=5 7=3 8=-3
passage word|聘 0=10 8=3
passage word|股 0=-30 1=33 2=7 3=-24 4=24 5=-24 6=5 7=8
passage word|股|, 1=25 4=-5 5=-3 8=15
passage word|股|RATE 4=9 8=5
passage word|股|party 1=9 4=-6 6=3 7=-4 8=-4
passage word|股|东 0=-5 1=13 2=12 3=-7 4=8 5=-3 6=4 7=-4 8=11
passage word|股|价 1=-3 2=5 3=5 4=-7 5=3 6=-3 8=-6
passage word|股|份 0=-5 1=3 2=-3 3=-5 4=10 5=-4 8=-5
passage word|股|公 1=-3 8=-7
passage word|股|本 1=13 8=4
passage word|股|权 0=-7 1=-9 2=-6 3=-7 4=19 5=-3 7=6 8=-7
passage word|股|比 1=-5 4=3 5=-3 6=-3 7=10
passage word|股|的 0=7 8=3
passage word|股|股 1=-3 2=3 4=-11 6=9 8=-5
passage word|肯 0=-11 2=-3 6=13 8=-5
passage word|肯|签 6=11 8=7
passage word|育 0=-4 3=11 4=-3
passage word|背 0=-3 1=8 2=-7 6=11
passage word|背|书 2=-5 6=8 8=3
passage word|胎 7=9 8=3
passage word|胜 8=-7
passage word|能 0=-5 2=-6 5=21 6=5 7=-4
passage word|能|, 0=3 4=-3 5=7 7=5 8=9
passage word|能|否 0=-3 4=7
passage word|能|源 0=-9 8=-11
passage word|脚 5=7 8=5
passage word|膜 0=10 8=7
passage word|自 0=-5 1=-10 2=-7 3=7 5=38 6=10 7=-9 8=10
passage word|自|party 0=7 1=7 6=-3 7=-6
passage word|自|媒 0=7 8=5
passage word|自|家 0=-8 1=-4 3=7 4=-4 5=7 6=7 7=-3
passage word|自|己 0=-10 1=-5 2=-11 3=7 4=-5 5=33 6=8 7=-5 8=12
passage word|自|建 5=-4 8=-8
passage word|自|有 1=-3 2=5 4=5 5=4 8=8
passage word|至 0=7 2=-16 3=-5 4=7 6=-15 7=3 8=-20
passage word|至|DATE 0=9 6=-4
passage word|至|于 0=11 4=10 5=-6 7=8 8=17
passage word|至|今 0=-5 2=-3 8=-12
passage word|致 0=3 6=9 7=6 8=12
passage word|致|, 0=7 8=6
passage word|致|辞 7=7 8=5
passage word|航 0=-8 2=7 5=-3 7=-3 8=-12
passage word|航|空 0=-7 8=-8
passage word|舰 0=9 8=6
passage word|舱 0=9 8=4
passage word|舶 0=-9 2=6 8=-7
passage word|船 0=-4 1=-6 2=7 3=-8 6=3 7=-3 8=-12
passage word|船|, 0=11 8=5
passage word|船|舶 0=-9 2=6 8=-7
passage word|艘 0=-4 8=-10
passage word|色 2=10 3=4 4=-4 7=-3 8=4
passage word|艺 3=7 8=3
passage word|节 2=3 4=-5 5=-6 8=-16
passage word|芯 0=-17 7=5 8=-10
passage word|花 0=-3 1=-3 2=-5 3=-4 4=15 5=20 6=-3 7=-8 8=9
passage word|花|money 0=-6 4=16 5=21 7=-3 8=23
passage word|花|了 0=-4 1=-5 4=11 5=3
passage word|苏|州 1=-3 8=-7
passage word|若 0=-4 4=-3 5=3 6=6 7=8 8=3
passage word|茶 4=-5 7=8
passage word|草 2=7 8=3
passage word|药 0=-16 2=-3 3=27 5=-5 6=-3 7=-6 8=-6
passage word|药|证 0=-3 3=10 8=3
passage word|莫 0=-6 1=-4 4=7 8=-6
passage word|获 3=6 4=6 5=-4 6=-5 7=-3 8=-7
passage word|获|party 8=-9
passage word|菌 0=-4 8=-7
passage word|菲 0=9 8=8
passage word|营 0=17 2=-8 3=-5 4=-12 5=-5 6=8 8=-8
passage word|营|业 0=-8 8=-16
passage word|营|公 4=-3 6=11 8=5
passage word|营|收 0=13 4=3 8=11
passage word|营|权 4=-6 8=-7
passage word|萨 0=-12 1=-3 4=3 7=4 8=-13
passage word|萨|克 0=-8 8=-12
passage word|落 0=10 4=3 5=7 6=-7 7=-6 8=6
passage word|落|在 5=7
passage word|落|地 2=4 5=-9 8=-11
passage word|落|笔 0=10 8=5
passage word|落|选 0=5 5=10 8=13
passage word|著 0=-11 2=-3 3=-3 8=-22
passage word|董 1=12 2=-13 3=-8 5=36 6=-9 7=-6 8=8
passage word|董|事 1=14 2=-11 3=-13 4=4 5=37 6=-7 7=-9 8=12
passage word|蒸 0=9 4=-3
passage word|蒸|汽 0=9 8=4
passage word|薪 0=-4 4=-3 6=9 8=-6
passage word|虑 4=5 5=-3 7=7
passage word|虚 1=-7 3=6 5=10 8=3
passage word|虚|拟 5=10 8=3
passage word|融 0=4 1=-6 2=21 3=-4 5=-7 6=-5 7=-7 8=-6
passage word|融|资 0=5 1=-5 2=15 3=-4 5=-6 6=-4 7=-5 8=-7
passage word|血 1=7
passage word|行 0=-11 1=10 2=14 4=-5 5=8 6=-18 7=4 8=-10
passage word|行|: 1=12 8=8
passage word|行|party 1=4 2=5 4=-5 6=6 7=10 8=18
passage word|行|业 0=-5 2=-6 4=-3 5=5 6=-4 8=-17
passage word|行|使 0=-3 3=-3 4=7 7=3
passage word|行|是 0=-3 6=-3 8=-10
passage word|行|权 3=9 7=8 8=10
passage word|行|率 5=-3 7=-5 8=-10
passage word|行|的 2=-3 6=-5 8=-16
passage word|行|磋 0=9 8=7
passage word|街 1=7 2=-3 4=5 8=7
passage word|补 0=-15 1=-7 2=-19 3=-5 4=-11 5=-7 6=7 7=27 8=-28
passage word|补|偿 0=-7 7=18
passage word|补|充 0=-4 2=-4 8=-14
passage word|补|助 0=4 2=-4 7=15 8=4
passage word|补|贴 5=-3 7=-4 8=-17
passage word|表 0=4 1=21 4=-9 5=-7 6=-9
passage word|表|示 0=-4 1=18 2=-5 3=-4 4=-6 5=-3 7=5
passage word|袋 1=5 2=-3 3=-3 5=18 7=-3 8=13
passage word|被 0=8 1=-5 2=-3 4=3 5=-8 6=-3 7=-4 8=-13
passage word|裁 1=3 2=-3 3=-3 4=-4 8=-11
passage word|裂 0=-6 5=-3 7=9
passage word|装 0=17 1=-5 2=-4 3=-5 4=-5 5=5 7=-4
passage word|装|机 0=8
passage word|装|置 0=6 8=7
passage word|要 0=8 2=-6 4=-8 5=23 6=6 7=3 8=7
passage word|要|了 0=9 8=4
passage word|要|供 0=7 8=6
passage word|要|到 0=12 8=12
passage word|要|包 0=10 8=8
passage word|要|在 5=4 7=5 8=9
passage word|要|投 0=-4 1=15 4=-3 5=7 7=-3 8=8
passage word|要|求 0=-10 1=-3 4=-8 6=-7 8=-31
passage word|要|看 0=4 5=7 8=10
passage word|要|等 1=7 5=-6 7=8 8=6
passage word|要|约 0=-6 1=-4 3=-3 4=6 5=-3 7=-4 8=-14
passage word|要|自 0=-4 5=10 8=5
passage word|要|花 0=-3 5=19 8=13
passage word|要|造 0=-7 1=3 8=-8
passage word|见 0=-4 2=-3 3=3 4=11 5=3 6=-4 7=-3 8=3
passage word|见|, 2=-3 4=7
passage word|观 0=-7 4=6
passage word|观|塘 4=9 8=4
passage word|规 0=-7 1=-6 2=5 3=-4 4=-5 5=11 6=-3 8=-14
passage word|规|划 0=-3 5=14 8=8
passage word|规|模 1=-5 2=8 3=-3 4=-3 8=-10
passage word|视 0=-8 1=3 2=-4 3=5
passage word|解 0=-8 2=-14 3=3 4=-18 5=13 6=-4 7=22 8=-7
passage word|解|, 4=-3 8=-7
passage word|解|约 7=8
passage word|解|释 3=5 5=7 8=9
passage word|解|除 0=-11 1=3 2=-5 3=4 4=-5 5=4 7=-6 8=-17
passage word|触 0=-6 3=-3 4=-6 7=5 8=-12
passage word|触|” 0=-4 4=-4 8=-9
passage word|言 0=-6 3=-4 4=8 5=3 7=3 8=-5
passage word|言|人 0=-8 5=4 8=-10
passage word|警 0=-3 8=-10
passage word|计 0=-4 1=-8 2=-7 3=-8 4=-18 5=4 7=-11 8=-47
passage word|计|, 0=-6 5=-7 6=-4 8=-20
passage word|计|DATE 0=-10 8=-16
passage word|计|money 0=14 2=3 4=-5 5=-3 6=-3 8=4
passage word|计|划 0=-4 2=3 3=-3 4=-11 5=12 6=11 8=5
passage word|计|画 0=7 4=5 8=7
passage word|订 0=13 1=-5 3=-15 7=-8 8=-16
passage word|订|了 0=13 8=7
passage word|订|单 0=5 5=-4 7=-3 8=-11
passage word|订|的 5=7 6=3 7=-3
passage word|订|立 0=-9 2=7 7=-3 8=-7
passage word|认 0=-10 1=18 2=7 3=-11 4=-7 5=-12 6=-8 7=21 8=-7
passage word|认|, 4=-4 7=8
passage word|认|为 0=-5 8=-13
passage word|认|列 8=-7
passage word|认|缴 1=7 2=-4 5=-4 7=8 8=3
passage word|认|股 1=-4 3=-4 7=14
passage word|认|购 1=12 2=8 3=-4 4=-7 5=-4 6=-3 7=-3 8=-7
passage word|讨 0=6 1=12 6=-3 8=12
passage word|讨|论 0=-3 1=12 4=5 8=10
passage word|让 0=4 1=-10 2=-4 3=6 4=9 5=3 6=-5
passage word|讫 2=-3 3=4 4=-6 8=-10
passage word|训 0=5 3=3 5=11 6=-5 8=15
passage word|议 0=13 1=-3 2=-7 3=-7 5=4 7=12
passage word|议|, 2=-4 4=11 5=7 7=10 8=15
passage word|议|: 0=-5 8=-7
passage word|议|之 0=7 8=7
passage word|议|价 0=11 8=5
passage word|议|定 0=9 3=5 8=13
passage word|议|已 1=7 8=3
passage word|讯 1=23 4=-7 8=17
passage word|记|港 0=-8 8=-9
passage word|记|者 0=5 1=7 5=-5 7=-4 8=-3
passage word|讲 0=-20 2=-3 3=-4 4=12 7=11 8=-8
passage word|讲|, 0=-7 5=4 8=-4
passage word|讲|好 0=-5 5=-3 7=9
passage word|许 2=-4 3=20 4=-8 5=-3 7=-8 8=-4
passage word|许|可 0=-4 2=-3 3=12 7=-6 8=-7
passage word|许|经 0=10 4=-3 8=4
passage word|论 0=-6 1=16 3=-4 5=-3 7=-8 8=-9
passage word|论|, 0=-3 1=11 8=5
passage word|论|坛 7=-6 8=-11
passage word|设 0=-6 2=4 3=-8 4=-13 5=23 6=-4 8=-5
passage word|设|备 1=-4 3=-3 4=-9 5=17 7=3
passage word|设|施 0=-7 2=5 8=-4
passage word|访 8=-8
passage word|证 0=-8 1=-14 2=-6 3=4 4=-5 5=-10 6=36 7=6 8=3
passage word|证|, 0=-6 2=-5 3=-7 4=-4 6=18 7=8
passage word|证|人 2=-3 6=-7 8=-16
passage word|证|函 6=-5 8=-7
passage word|证|实 0=-6 1=-3 3=4 4=11 8=3
passage word|证|的 8=-7
passage word|评 0=-8 1=5 3=-6 4=-8 6=7 8=-8
passage word|评|估 0=-3 8=-8
passage word|评|级 2=5 5=-3 6=7
passage word|识 0=6 1=5 8=10
passage word|诉 0=6 2=-4 4=-5 5=-5 7=4 8=-9
passage word|诉|, 0=-5 8=-10
passage word|诉|party 7=8 8=4
passage word|诉|pronoun 0=16 8=8
passage word|词 0=13 8=10
passage word|试 0=14 3=-4 4=-8 5=5 7=-4
passage word|诚 0=-5 1=-3 3=-3 5=-3 7=3 8=-12
passage word|诚|意 0=-5 1=-3 3=-3 5=-3 7=3 8=-12
passage word|话 0=16 1=3 3=4 4=11 5=-4 8=23
passage word|询 0=-3 1=4 8=-8
passage word|询|公 0=-5 8=-14
passage word|该 0=4 1=8 3=-4 4=-7 6=13 7=9 8=15
passage word|该|合 0=-5 8=-9
passage word|该|贷 6=17 8=14
passage word|误 0=14 1=-3 7=5 8=9
passage word|说 0=12 1=5 2=-3 3=-11 4=-18 5=5 6=4 8=-14
passage word|说|, 2=3 3=-5 4=-13 6=4 7=-6 8=-17
passage word|说|: 0=-6 8=-14
passage word|说|party 1=7 2=-3 4=15 5=-5 6=3 8=10
passage word|说|“ 0=-4 2=-3 4=8
passage word|说|合 0=18 8=16
passage word|说|好 0=-4 1=12 7=3 8=9
passage word|说|明 0=7
passage word|说|是 2=9 8=4
passage word|说|最 0=3 3=-3 7=7 8=4
passage word|说|法 1=-4 5=11 8=3
passage word|说|要 0=9 1=-4 4=-6 5=4 7=5 8=6
passage word|请 0=-3 1=4 3=9 5=-9 8=-8
passage word|请|party 0=8 8=4
passage word|诺 0=-5 1=5 3=-7 5=3 7=5 8=-5
passage word|诺|, 0=-5 2=-5 5=3 6=7 7=3
passage word|诺|出 1=-10 2=12 5=-4 7=-4 8=-9
passage word|诺|的 1=6 7=7 8=3
passage word|谁 1=3 3=-3 4=-4 5=-3 6=-4 7=5 8=-11
passage word|调 0=6 2=6 3=-8 4=13 5=-8 6=-4
passage word|调|, 0=-3 8=-9
passage word|调|查 4=7
passage word|谈 0=11 1=11 4=13 5=-7 6=-7 7=-12
passage word|谈|, 0=-9 1=-3 3=4 8=-12
passage word|谈|” 2=-3 8=-8
passage word|谈|不 0=12 4=-3 8=4
passage word|谈|了 1=-5 4=11
passage word|谈|价 0=-3 8=-8
passage word|谈|成 0=4 1=3 2=5 4=3 8=10
passage word|谈|的 0=-3 1=18 8=12
passage word|谈|过 0=5 1=12 2=-3 3=-3 4=7 7=-3 8=10
passage word|谱 1=-3 3=15 8=10
passage word|谱|” 3=12 8=10
passage word|负|债 1=5 2=7 8=4
passage word|负|责 0=3 7=8 8=3
passage word|财 0=-4 1=3 2=7 6=-6 8=-6
passage word|财|务 1=6 2=10 4=-4 5=-4 6=-4 7=-3
passage word|责 1=-3 4=-3 5=-4 6=10 7=5
passage word|责|任 0=-6 2=3 6=11 7=-3
passage word|败 0=-3 8=-7
passage word|账 0=-5 1=14 2=15 3=-4 4=-13 5=-13 6=-3 7=11
passage word|账|, 0=13 8=7
passage word|账|money 0=3 7=-11 8=-11
passage word|账|上 6=-3 8=-7
passage word|账|后 0=-3 1=7 7=5 8=5
passage word|货 0=31 1=-11 2=-9 3=-12 4=-18 5=-12 6=-4 7=5 8=-18
passage word|货|, 0=11 8=6
passage word|货|money 5=-4 7=-3 8=-14
passage word|货|机 0=-6 2=-3 8=-13
passage word|货|架 0=-4 7=8
passage word|货|款 0=10 1=-3 2=-5 6=-4 8=-5
passage word|质 3=-3 6=-3 7=-4 8=-14
passage word|质|量 6=-5 8=-9
passage word|购 0=3 1=5 2=8 3=-12 4=20 5=-21 6=-11 7=-11 8=-14
passage word|购|company 4=9 8=8
passage word|购|party 1=8
passage word|购|size 0=-6 8=-11
passage word|购|了 1=-4 8=-7
passage word|购|入 0=-12 4=10 8=-8
passage word|购|协 0=-3 1=-4 7=5 8=-8
passage word|购|合 0=-4 1=-3 8=-10
passage word|购|总 1=-3 4=-5 8=-12
passage word|购|本 4=7 8=4
passage word|购|的 4=7
passage word|购|置 0=-6 1=-4 8=-16
passage word|购|计 0=9 1=12 4=-3 8=17
passage word|贴 1=-4 2=-3 4=-3 5=-4 8=-18
passage word|贴|money 0=-4 2=-3 7=11
passage word|贵 0=4 2=4 4=6 5=-3 8=8
passage word|贵|, 0=7
passage word|贷 0=-22 1=-7 2=17 3=-7 4=-10 5=-7 6=13 7=-7 8=-20
passage word|贷|, 6=-3 8=-8
passage word|贷|款 0=-12 1=-5 2=-3 3=-5 4=-6 5=-5 6=15 7=-3 8=-22
passage word|费 0=15 1=-9 2=-10 3=29 4=-21 5=10 7=13 8=23
passage word|费|, 3=3 4=-3 6=7 7=3 8=6
passage word|费|money 1=-6 2=-7 3=22 4=-8 5=9 7=-8
passage word|费|other 7=18 8=16
passage word|费|” 0=14 8=13
passage word|费|用 3=3 5=7 7=-5
passage word|贺 0=13 5=3 8=12
passage word|赁 0=5 2=12 8=10
passage word|资 0=-16 1=19 2=10 3=-26 4=-7 5=18 6=-26 7=10 8=-22
passage word|资|, 0=-3 2=14 4=-3 5=12 6=-3 8=13
passage word|资|money 0=-6 1=9 2=-8 3=-4 5=21 6=-7 7=21 8=25
passage word|资|other 0=10 1=-6 5=-9 7=-11 8=-15
passage word|资|人 1=12 2=-5 5=-3 6=4 8=4
passage word|资|公 0=-3 1=-7 4=-5 6=4 8=-10
passage word|资|加 5=-4 8=-7
passage word|资|助 8=-8
passage word|资|意 2=-3 4=7
passage word|资|本 0=-3 1=11 2=-5 5=19 7=-4 8=12
passage word|资|源 0=-4 8=-7
passage word|资|租 2=10 8=8
passage word|资|金 0=-10 2=18 3=-3 5=-9 6=-6 7=4 8=-4
passage word|资|额 5=12 8=6
passage word|赌 3=3 4=-3 7=13 8=6
passage word|赌|牌 7=10 8=7
passage word|赔 0=-14 1=-8 2=-9 3=-8 4=-9 6=27 7=29 8=8
passage word|赔|, 0=-4 6=9 8=3
passage word|赔|money 1=-5 3=-3 4=-3 7=8 8=-6
passage word|赔|付 0=-3 2=-4 6=23 8=10
passage word|赔|偿 7=10 8=7
passage word|赚 0=-6 2=-3 4=-4 5=-5 7=-3 8=-24
passage word|赚|money 0=-4 4=-3 5=-4 8=-18
passage word|赛 1=-3 3=13 4=-5
passage word|赛|事 3=7 8=3
passage word|赞 1=7 3=-7 8=-9
passage word|赞|成 1=8 3=-3
passage word|赞|比 0=-8 8=-8
passage word|赠 7=12 8=4
passage word|走 0=-15 1=-4 2=17 3=12 4=6 6=-8 7=-4
passage word|走|, 2=5 4=12 6=-4 8=7
passage word|走|money 2=-6 8=-8
passage word|走|了 0=-4 4=-6 8=-12
passage word|赶 0=6 2=11 5=4 8=14
passage word|赶|在 2=11 8=6
passage word|起 1=-12 3=6 5=18 7=3 8=10
passage word|起|二 0=13 8=12
passage word|起|执 0=-5 3=9
passage word|超 4=-5 5=-3 8=-11
passage word|超|过 8=-7
passage word|越 1=-5 5=12 7=-5 8=-3
passage word|越|南 1=-3 5=11 8=4
passage word|足 1=15 2=-3 4=-12 6=4 8=-5
passage word|跌 1=-7 2=-3 3=4 4=-7 5=-3 7=-3 8=-23
passage word|跑 2=3 6=6 8=9
passage word|跑|道 2=3 6=4 8=7
passage word|距 0=-3 8=-10
passage word|跟 0=-5 1=13 2=-8 3=4 6=-4 8=-4
passage word|跟|party 0=12 2=-4 3=3 5=5 6=-3 8=7
passage word|跟|投 1=11 5=-6 8=-3
passage word|跟|进 4=7 8=3
passage word|跨 0=7
passage word|路 0=5 1=-4 3=-6 4=-7 5=7 6=-3 8=-10
passage word|路|线 0=17 4=-6 8=8
passage word|踩 0=-9 5=3 8=-7
passage word|踩|刹 0=-9 5=3 8=-7
passage word|身 0=-12 1=4 2=-5 3=-5 4=11 5=3 8=-7
passage word|车 0=8 2=-4 3=-3 4=-4 5=11 6=-4 7=-5
passage word|车|一 0=7
passage word|车|企 0=13 1=8 7=-4 8=12
passage word|车|间 1=-3 5=12 8=4
passage word|轨 0=-5 2=-3 8=-12
passage word|转 0=-15 1=8 2=16 3=12 7=-14 8=6
passage word|转|手 2=10 4=-3
passage word|转|让 0=-3 1=-4 3=3 4=11 7=-3 8=4
passage word|轮 0=-7 1=35 2=-12 3=3 4=-15 5=-13 6=-4 7=5 8=-6
passage word|轮|money 1=9
passage word|轮|胎 7=9 8=3
passage word|软 7=8 8=7
passage word|软|件 7=8 8=7
passage word|较 0=-3 4=-3 8=-11
passage word|辅 1=-4 8=-8
passage word|辅|导 1=-4 8=-8
passage word|输 0=10 1=3 8=11
passage word|辞 7=7
passage word|边 0=-12 1=-6 2=8 3=-4 4=-7 5=-7 6=-3 7=11 8=-21
passage word|边|, 0=-6 7=7
passage word|边|都 0=-4 5=-3 7=8 8=-3
passage word|达 0=5 2=-7 5=-6 8=-10
passage word|达|money 0=-3 1=-4 2=-4 5=-4 8=-20
passage word|达|成 0=10 1=5 8=7
passage word|迁 0=-5 1=6 5=7 7=5 8=5
passage word|过 0=-19 1=17 2=-7 3=-19 4=42 5=12 6=-5 8=13
passage word|过|, 0=-4 1=20 2=-4 3=-3 4=21 5=6 7=-4 8=28
passage word|过|party 0=-5 1=-3 8=-15
passage word|过|价 4=12 8=8
passage word|过|关 1=8 3=-3 5=3 8=5
passage word|过|半 0=7
passage word|过|去 0=-7 7=4 8=-9
passage word|过|同 0=-3 1=8
passage word|过|户 0=-6 4=11
passage word|过|投 1=-5 5=-3 8=-11
passage word|过|的 0=-3 4=-3 5=4 7=-3 8=-10
passage word|运 1=-3 2=-12 4=-10 5=-4 6=10 8=-18
passage word|运|SIZE 0=-9 8=-10
passage word|运|抵 0=7 8=6
passage word|运|营 0=11 4=-6 7=3 8=5
passage word|运|输 0=13 8=13
passage word|近 4=-4 5=17 6=-3 7=5 8=11
passage word|近|日 0=3 5=9 8=11
passage word|返 0=-3 2=7 3=-5 7=3 8=-4
passage word|返|还 0=-7 3=-4 8=-13
passage word|还 0=-14 1=-8 2=11 6=18 7=15
passage word|还|, 4=-4 7=10
passage word|还|money 7=7
passage word|还|party 0=-3 2=6 6=6 8=9
passage word|还|在 3=-5 8=-11
passage word|还|是 0=-3 3=5 5=-3 7=-3 8=-9
passage word|还|有 0=12 1=-4 3=8 4=19 8=30
passage word|还|本 6=7
passage word|还|款 2=3 6=7 8=4
passage word|还|没 0=-8 1=3 4=-8 7=11 8=-4
passage word|这 1=7 2=7 3=-17 4=15 5=-7 6=4
passage word|这|一 0=16 6=-3 8=15
passage word|这|个 1=-5 3=-4 5=-3 6=10
passage word|这|家 0=7 8=6
passage word|这|才 0=-3 1=4 4=5 6=9 8=10
passage word|这|是 0=3 1=7 2=-3 4=3 5=-4 6=9 7=-4 8=7
passage word|这|次 0=-3 1=-3 2=11 8=4
passage word|这|笔 0=-8 4=-3 5=8 6=-18 8=-25
passage word|进 0=4 1=-5 2=-7 3=11 5=18 6=-9 7=-17 8=-9
passage word|进|, 5=7 8=3
passage word|进|money 5=8 8=6
passage word|进|来 2=-6 4=3 5=-4 8=-10
passage word|进|行 0=9 1=-5
passage word|远 0=-9 5=-5 7=3 8=-15
passage word|违 0=-6 3=-3 6=-3 7=6 8=-12
passage word|违|约 0=-4 2=-4 3=-3 7=7 8=-10
passage word|连 0=-3 3=-5 4=19 5=-3 6=3 7=-4 8=4
passage word|连|同 2=-3 4=13 8=9
passage word|连|续 0=-3 6=9 7=4 8=5
passage word|迟 0=18 5=-4 7=7 8=18
passage word|迟|未 0=11 8=7
passage word|迟|迟 0=12 8=8
passage word|述 0=-3 4=-3 6=7 7=-3 8=-7
passage word|述|贷 6=8 8=7
passage word|追 0=-6 1=-4 4=-7 5=20 6=5 7=-3
passage word|追|加 2=-3 4=-4 5=21 8=7
passage word|退 2=-12 3=-4 4=-3 5=-7 6=-9 7=18 8=-16
passage word|退|了 0=-7 1=10 4=6
passage word|退|出 0=-3 1=-5 4=-7 6=-4 7=16 8=-5
passage word|退|回 0=13 2=-3 4=-3 5=-4 7=-5 8=-3
passage word|退|租 0=3 7=8 8=6
passage word|退|还 7=9
passage word|送 1=3 2=-3 3=-3 4=-4 5=-4 8=-10
passage word|逆 5=4 7=5 8=9
passage word|选 0=-5 1=-4 3=6 5=19 6=-4 7=-6 8=6
passage word|选|择 0=-11 3=5 8=-10
passage word|透 0=10 1=3 4=-3 5=-4 6=-4
passage word|透|露 0=9 1=3 2=-3 4=-3 5=-4
passage word|逐 7=12 8=7
passage word|递 3=8 4=-4 8=-3
passage word|递|了 3=8 4=-6
passage word|通 0=-4 1=20 2=-9 4=-5 5=15 6=5 7=-10 8=7
passage word|通|报 5=8 8=3
passage word|通|过 1=13 2=-6 5=10 7=-3 8=14
passage word|造 0=8 3=-9 4=-11 5=25 6=-5 7=-9
passage word|造|SIZE 0=-6 8=-7
passage word|造|业 5=-4 6=-3 8=-7
passage word|造|价 0=9 5=7 8=10
passage word|造|船 0=-7 8=-9
passage word|逾 0=-3 2=-4 8=-7
passage word|道 1=-11 8=-9
passage word|那 0=23 1=-4 3=3 4=-10 5=15 6=-3 7=-5 8=10
passage word|那|一 0=-8 8=-9
passage word|那|个 0=-6 1=-3 4=3 5=10
passage word|那|份 0=13 3=6 4=3 8=17
passage word|那|张 0=11
passage word|那|里 0=8 5=5 7=3 8=13
passage word|部 0=22 2=-5 3=7 4=4 5=-11 6=11 7=-3 8=14
passage word|部|从 0=-3 8=-10
passage word|部|分 0=-3 2=-6 4=6 6=18 8=8
passage word|部|的 0=7 8=5
passage word|部|门 0=-9 4=3 5=-4 8=-11
passage word|都 0=-8 1=-4 2=-14 3=8 4=11 5=-9 6=-7 7=13 8=-12
passage word|都|下 3=12 8=11
passage word|都|没 0=-3 1=-4 2=-3 7=-3 8=-18
passage word|都|说 2=-3 8=-8
passage word|都|还 5=3 7=7 8=7
passage word|配 0=7 1=35 2=-7 4=-9 5=-3 7=-7 8=13
passage word|配|售 0=-3 1=18 2=-3 6=-3 8=3
passage word|酒 0=-6 1=-3 3=4 4=-3 7=-4 8=-14
passage word|酒|店 3=3 4=-6 8=-10
passage word|采 0=9 1=-5 3=6 4=-12 5=-4 7=-3 8=-10
passage word|采|购 0=11 1=-5 3=5 4=-12 5=-4 8=-5
passage word|释 3=4 4=-3 5=7
passage word|释|, 5=7 8=4
passage word|里 0=-19 1=-9 2=-6 3=23 4=7 5=5 7=4 8=-4
passage word|里|买 4=-10 8=-12
passage word|里|写 0=-5 8=-9
passage word|里|接 0=5 4=9 8=8
passage word|里|最 5=9 8=6
passage word|里|有 0=-4 4=-4 8=-12
passage word|里|程 1=5 3=19 8=16
passage word|重 0=10 2=6 4=5 5=5 7=-6 8=12
passage word|重|庆 0=-4 4=9 8=3
passage word|重|新 0=20 5=-6 8=12
passage word|重|的 5=8 8=7
passage word|重|签 0=7 8=7
passage word|重|返 2=9 8=7
passage word|量 0=4 1=-4 2=-9 3=-8 4=-9 5=5 6=-3 7=-5 8=-24
passage word|量|, 0=13 8=8
passage word|量|保 6=-5 8=-8
passage word|量|身 0=-3 5=9
passage word|金 0=-7 1=27 2=9 3=6 4=-15 5=-26 6=-7 7=15 8=-10
passage word|金|, 0=-11 1=3 3=3 5=-6 6=-3 7=6 8=-9
passage word|金|MONEY 0=-3 1=-9 3=23 4=5 5=-9 6=-4 7=3 8=5
passage word|金|party 1=7 8=3
passage word|金|rate 0=-4 8=-7
passage word|金|入 1=-9 7=10
passage word|金|全 4=-3 6=-6 7=7 8=-5
passage word|金|原 0=-3 8=-11
passage word|金|增 1=10 8=5
passage word|金|属 0=-8 8=-9
passage word|金|流 6=7 8=7
passage word|金|白 1=4 7=8 8=11
passage word|金|的 1=5 2=-8 5=-4 6=5 8=-6
passage word|金|缺 8=-8
passage word|金|退 0=11
passage word|金|额 0=17 1=17 3=-5 4=-12 5=-7
passage word|鉴 0=-5 8=-9
passage word|钱 1=23 2=3 4=5 6=-10 8=8
passage word|钱|, 0=5 4=-3 5=-5 6=3 7=9 8=8
passage word|钱|money 0=-4 2=4 3=-3 4=13 8=8
passage word|钱|已 0=-4 1=4 3=11 8=9
passage word|钱|的 0=3 4=6 8=7
passage word|钱|还 0=11 1=5 5=-4 8=6
passage word|铀 0=-13 8=-14
passage word|铁 0=5 5=9 7=5 8=15
passage word|铁|矿 0=10 8=9
passage word|铁|路 5=8 8=6
passage word|银 0=-5 6=9 7=6
passage word|银|团 2=-7 8=-11
passage word|银|行 0=-5 2=7 6=9
passage word|链 0=5 2=7 6=-4 7=-3
passage word|销 0=-12 2=8 3=12 4=-13 5=-5 7=-5 8=-16
passage word|销|售 0=-8 2=-4 3=22 4=-5
passage word|销|商 2=11 8=8
passage word|销|的 3=-8 8=-10
passage word|锂 0=4 5=3 8=7
passage word|锅 0=-5 1=-3 2=-3 4=-3 5=3 8=-14
passage word|锅|炉 0=-4 1=-3 2=-3 5=3 8=-14
passage word|错 0=-5 4=8 8=-4
passage word|错|, 4=10 8=6
passage word|锯 0=5 3=12 4=-4 8=11
passage word|镜 0=8 8=5
passage word|长 0=-7 1=5 2=4 3=-9 4=-13 6=-10 7=3 8=-31
passage word|长|PERSON 2=-10 4=-5 7=6 8=-17
passage word|长|单 0=-10 5=9 8=-4
passage word|长|约 0=9 8=7
passage word|长|说 2=5 6=5 8=7
passage word|门 0=-18 1=5 2=-6 3=4 4=11 5=13 6=4 7=-9
passage word|门|, 4=8 8=5
passage word|门|票 0=-7 3=-3 5=4 8=-10
passage word|门|要 0=-6 8=-9
passage word|门|费 3=12 8=7
passage word|问 0=-16 1=4 2=-3 5=-5 6=-8 7=-6 8=-32
passage word|问|party 0=-7 3=3 8=-7
passage word|间 1=4 2=5 3=-8 4=8 5=7 6=-5 8=9
passage word|间|, 5=7
passage word|间|指 7=9 8=7
passage word|闹 0=8 4=-9 8=-4
passage word|闻 0=-7 3=4 4=14 7=5 8=14
passage word|队 0=-5 2=6 4=7 5=-6 8=-6
passage word|阳 5=10 8=10
passage word|阶 1=10 4=-3 8=6
passage word|阶|段 1=11 8=8
passage word|阿 4=-4 7=6 8=-7
passage word|阿|根 7=7
passage word|附 0=5 1=-6 2=4 4=8 8=4
passage word|附|上 0=-3 4=8
passage word|附|件 0=7 8=6
passage word|际 0=-18 5=-4 8=-29
passage word|陆 0=-7 1=5 3=5 4=-5 7=3 8=-3
passage word|降 0=5 2=-8 8=-7
passage word|限 0=-5 2=15 3=10 5=-3 7=-5 8=8
passage word|限|9 3=7 8=3
passage word|院 0=4 1=-4 2=-6 3=-4 4=-5 5=-5 7=4 8=-16
passage word|院|, 0=9 8=9
passage word|除 0=-15 1=8 2=-8 3=4 4=-12 5=3 7=-7 8=-27
passage word|除|, 0=3 4=-3 5=-3 7=-4 8=-10
passage word|险 0=-6 1=-4 2=9 4=-4 5=-9 6=6 7=8 8=-4
passage word|险|, 6=9 8=6
passage word|险|公 2=3 6=-3 7=9 8=6
passage word|险|资 2=9 5=-4
passage word|随 0=-10 1=-6 5=-4 6=-3 7=4 8=-18
passage word|随|即 2=-3 4=8
passage word|随|后 2=-3 8=-7
passage word|随|行 0=-5 8=-9
passage word|难 0=-7 2=-4 8=-15
passage word|集 0=-12 3=4 4=-9 5=6 6=-3 7=-3 8=-20
passage word|集|团 1=-3 2=5 4=-5 7=-3 8=-12
passage word|集|资 1=4 5=7 6=-3 8=6
passage word|雨 1=-4 8=-8
passage word|零 2=-4 3=-3 4=-4 5=-3 7=-4 8=-22
passage word|零|售 0=-4 8=-8
passage word|雷 5=-10 8=-17
passage word|需 1=-4 5=18 7=-4
passage word|需|MONEY 0=-3 5=10
passage word|需|求 5=13 8=10
passage word|露 0=4 1=12 2=-6 4=-8 5=-4 6=-3 7=-5 8=-13
passage word|露|交 0=-4 8=-9
passage word|静 0=-3 5=-3 7=9
passage word|静|, 7=9
passage word|非 0=-7 3=4 4=-5 8=-11
passage word|靠 0=-3 1=-3 2=8 3=8 4=-7 5=5 7=-3 8=6
passage word|面 0=6 1=-4 3=7 4=12 5=-10 7=-5
passage word|面|, 0=7 2=4 3=5 4=-9 7=-3
passage word|面|解 0=-6 8=-7
passage word|面|还 3=9 4=3 8=10
passage word|韩 0=9 8=3
passage word|顶 1=7 4=3 8=4
passage word|项 0=-3 1=-3 2=-6 3=-14 4=4 5=14 6=-3 7=16 8=-3
passage word|项|下 7=9 8=5
passage word|项|已 2=4 7=6 8=7
passage word|项|目 0=-11 2=-10 3=-6 4=-3 5=16 7=3 8=-14
passage word|项|采 0=7 8=6
passage word|顺 2=7 8=3
passage word|须 0=-14 1=3 2=3 3=6 4=-4 7=3 8=-9
passage word|须|于 3=7 8=7
passage word|须|以 0=-6 8=-11
passage word|须|赔 7=9 8=5
passage word|顾 0=-4 1=3 4=-7 6=-3 8=-13
passage word|顾|问 1=4 4=-6 6=-4 8=-12
passage word|预 1=-10 4=-9 5=-3 6=-8 7=-5 8=-34
passage word|预|付 0=9 1=-3 2=5 3=3 4=-9 5=-3 6=-4 8=-4
passage word|预|算 0=-6 1=-5 2=-4 3=-3 5=6 7=-3 8=-15
passage word|预|计 0=-6 8=-13
passage word|领 1=11 2=-8 5=-4 6=-3 7=3 8=-6
passage word|领|money 0=-10 7=4 8=-6
passage word|领|投 1=9
passage word|频 0=-3 3=15 4=-5 7=-4
passage word|频|段 3=10 8=5
passage word|颗 5=9 8=8
passage word|额 0=7 1=3 2=11 3=-9 4=-24 5=3 6=32 7=-18 8=-6
passage word|额|OTHER 0=-47 1=-5 2=6 6=-9 7=8 8=-50
passage word|额|money 0=38 1=14 2=-9 3=-11 4=-19 5=4 6=24 7=-16 8=20
passage word|额|不 0=-5 5=4 6=-4 8=-10
passage word|额|保 0=11 6=18 8=25
passage word|额|度 0=-4 1=-7 2=17 6=5 8=3
passage word|额|未 0=10 8=5
passage word|额|的 0=-8 5=5 7=4 8=-5
passage word|风 1=5 2=-3 3=5 4=-4 5=-6 6=11 7=7 8=13
passage word|风|场 0=7 1=3 8=6
passage word|风|电 0=8 7=5 8=9
passage word|风|险 0=-3 5=-4 6=11
passage word|飞 0=-5 2=5 4=-5 7=7
passage word|食 0=4 7=7 8=6
passage word|餐 8=-8
passage word|馆 5=7 7=5 8=3
passage word|首 0=9 2=-4 3=6 4=-4 5=-4 6=-7 7=-5 8=-11
passage word|首|席 8=-10
passage word|首|批 0=11 8=11
passage word|首|期 0=-3 1=7
passage word|首|次 8=-7
passage word|香 0=-9 1=6 2=-4 4=-3 8=-12
passage word|香|港 0=-7 1=5 2=-4 4=-3 8=-11
passage word|马 0=-4 2=-6 7=4 8=-9
passage word|验 0=8 7=-3
passage word|骨 5=7 8=4
passage word|高 0=-10 1=-7 2=-15 3=3 4=-9 5=7 6=16 7=-13 8=-26
passage word|高|于 2=-4 8=-8
passage word|高|管 4=-5 8=-18
passage word|麦 0=6 6=9 8=9
passage word|麦|party 0=3 6=9 8=10
passage word|齐 0=-4 1=-3 3=8 8=-7
passage years 0=41 1=-18 2=25 3=15 4=-22 6=-12 7=-15 8=15
side aft|acquire|plain 0=3 1=-3 4=-7 5=4 8=-9 9=-6 13=30 16=-4 17=16
side aft|assume|plain 4=-3 7=9 9=-5 17=-8
side aft|award|past 0=7 1=7 4=-3 8=3 10=6 17=4
side aft|award|plain 0=-8 1=-3 2=-5 3=10 4=13 5=-5 7=-3 8=-5 9=13 12=-3 13=-4 14=-3 17=-3
side aft|bid|past 8=-4 9=8 13=-5 16=6 17=4
side aft|borrow|plain 2=15 6=-3 9=8 11=-4 12=3 13=-3 16=3 17=4
side aft|buildout|plain 8=-6 14=-3 17=-10
side aft|build|ing 8=-7 9=15 17=12
side aft|build|past 5=-3 8=-7 9=10 12=3 13=7 17=18
side aft|build|plain 0=-4 5=5 8=-7 9=-7 14=-4 17=-16
side aft|buy|past 0=4 1=5 4=6 6=8 8=16 10=-3 13=11 15=7 16=4 17=8
side aft|buy|plain 0=-9 1=-3 2=-4 4=-11 7=4 8=-31 9=-3 10=12 11=3 12=-5 16=-4 17=-7
side aft|commit|plain 1=5 6=-3 8=-5 9=3 11=-7 14=4 17=-4
side aft|divest|plain 3=4 4=7 8=5 13=-7 17=-9
side aft|grant|plain 2=-4 8=-6 16=7
side aft|guarantee-paper|plain 6=10 8=4 15=13 17=9
side aft|guarantee|past 8=-5 15=-8 17=-13
side aft|guarantee|plain 6=9 11=-4 15=20 17=10
side aft|invest|ing 4=5 5=9 8=9 10=-4 13=3 17=-6
side aft|invest|plain 1=-4 2=6 5=-4 8=-12 10=14 13=-10 15=5 16=-11
side aft|lend|past 2=-6 8=-8 10=4 11=5 16=6 17=10
side aft|lend|plain 1=-7 2=13 3=3 5=6 8=9 9=-7 10=3 11=12 15=-8 17=-4
side aft|licence-paper|plain 3=11 8=3 9=4 16=5
side aft|license-out|past 4=-4 7=7 8=-4 16=6
side aft|license-out|plain 3=3 12=-6 17=-8
side aft|license|past 3=8 8=5 12=-4 17=-9
side aft|license|plain 8=-5 12=13 17=10
side aft|loan|plain 1=-3 4=15 8=3 11=11 16=3 17=9
side aft|none|plain 0=4 1=9 2=12 3=7 4=17 5=5 6=7 7=14 8=5 9=8 10=5 11=-6 12=6 13=17 14=3 17=-9
side aft|order|plain 0=-8 3=-3 4=4 8=-18 9=-7 13=5 15=3 17=-11
side aft|paper|plain 0=-7 1=6 2=-4 3=3 4=-3 5=10 9=-4 10=-4 12=5 16=-4 17=-13
side aft|pay|plain 0=-11 2=6 3=3 6=-3 7=3 8=-7 9=-3 10=-6 11=-4 12=10 13=4 14=-5 15=8
side aft|raise|past 1=11 2=-8 8=-4 10=4 11=-3 15=6
side aft|raise|plain 1=-3 2=-3 3=7 4=-3 6=5 10=-3 11=-4 12=3 14=3 15=-4 17=-9
side aft|receive-money|plain 1=3 2=4 8=3 12=7
side aft|rent-out|plain 0=14 2=7 8=15 9=-6 15=3 17=-6
side aft|rent|past 0=9 8=6 9=-3 15=3
side aft|rent|plain 0=3 4=14 6=-3 8=7 9=11 11=6 13=-5 15=9 16=-3 17=11
side aft|sale|plain 3=5 4=8 8=7 13=-6 17=-9
side aft|sell|ing 0=8 4=10 8=14 17=-3
side aft|sell|past 0=-11 1=8 2=4 3=3 6=-5 8=-6 9=15 12=-3 15=3 17=10
side aft|sell|plain 0=5 2=-7 3=-10 4=23 5=-3 12=7 13=-14 14=4 17=-9
side aft|serve|past 0=-4 6=8 7=3 8=3 15=-4 16=3 17=-5
side aft|serve|plain 0=6 1=7 2=-3 4=-7 6=-8 8=-7 9=6 13=-3 15=12 17=10
side aft|sign|past 3=4 4=-3 8=-6 9=22 11=15 12=3 13=4 17=37
side aft|sign|plain 8=-10 9=-3 13=3 16=-4 17=-9
side aft|stake|plain 1=-4 4=-3 6=7 9=10 10=-7 13=-4 16=5
side aft|subscribe|plain 1=-4 2=-5 8=-12 9=4 11=5 17=5
side aft|takeover|plain 0=4 4=6 13=12 17=6
side aft|talks|plain 2=-3 3=-7 4=11 9=-5 10=3 11=9 12=4 13=3 16=-5 17=5
side aft|venture|plain 0=-3 2=3 6=-8 7=4 8=-7 9=3 11=3 15=11 16=6 17=17
side aft|warrant|plain 7=10 8=6 16=8 17=6
side aft|win|past 3=13 4=6 6=3 8=15 9=-8 12=17 13=-9
side aft|win|plain 0=10 3=-5 4=-6 7=3 8=-5 9=3 13=9 17=8
side ahead|% 0=-5 4=5 8=-8 9=-5 10=5 13=-4 17=-10
side ahead|( 0=-17 2=8 6=3 7=3 8=-9 9=-7 10=-5 12=5 16=7 17=-7
side ahead|(|9 0=7 2=7 3=-4 7=3 8=8 9=-5 12=6 16=9 17=7
side ahead|(|一 0=-8 8=-7 9=-5 17=-5
side ahead|(|二 0=-4 3=7 6=4 9=-4 17=-6
side ahead|) 0=-11 1=-5 2=3 3=6 4=-5 5=-9 8=-18 9=3 11=7 12=8 15=4 16=8 17=17
side ahead|)|: 0=4 1=-4 2=5 3=5 8=6 9=11 10=7 11=5 17=18
side ahead|)|PARTY 0=-5 8=-6 12=6 17=7
side ahead|, 1=23 2=3 3=20 4=14 5=17 6=7 7=6 8=5 9=7 10=-9 11=7 12=6 14=-10 15=18 16=6 17=-16
side ahead|,|DATE 0=-11 3=7 4=6 8=-7 9=-19 12=4 13=-3 17=-26
side ahead|,|MONEY 1=19 2=-9 5=6 8=7 10=-3 11=-3 13=3
side ahead|,|PARTY 1=13 9=24 10=-11 11=-3 13=4 14=3 15=5 16=13 17=23
side ahead|,|a 0=-4 1=3 3=7 10=-3 16=5 17=-4
side ahead|,|after 9=-3 13=10 17=6
side ahead|,|against 8=-6 11=8 17=4
side ahead|,|an 8=-7 16=6
side ahead|,|and 0=-13 1=6 3=8 4=10 6=-3 7=3 8=8 10=7 11=-5 12=-4 16=-5 17=-7
side ahead|,|ask 4=20 6=-3 8=14 15=4
side ahead|,|at 0=5 3=9 4=-4 8=7 9=-3 17=-4
side ahead|,|becaus 3=8 8=5 17=-3
side ahead|,|but 0=-5 3=4 5=5 7=5 8=7 9=7
side ahead|,|by 0=-3 4=-3 6=13 8=8 15=-4 17=-6
side ahead|,|company 0=-15 2=4 6=5 8=-5 9=12 13=6 15=-3 17=12
side ahead|,|for 4=8 17=3
side ahead|,|from 0=4 2=-9 4=-3 8=-10 9=3 11=3 17=4
side ahead|,|had 0=10 3=-3 4=-3 17=-6
side ahead|,|has 0=-6 3=3 8=-5 9=9 13=7 15=-11 16=-4
side ahead|,|i 2=15 8=12
side ahead|,|in 5=4 6=4 9=-3 12=6 15=9 16=9 17=15
side ahead|,|is 0=3 4=-6 5=-3 8=-12 9=7 11=3 17=4
side ahead|,|on 0=7 1=-8 2=13 4=-3 5=-12 6=5 9=-4 17=-5
side ahead|,|or 5=7 8=4 17=-3
side ahead|,|other 1=-12 8=-14
side ahead|,|pronoun 2=5 4=-5 5=9 6=4 7=4 8=12 9=-7 10=12 11=-3 13=6 15=6 17=7
side ahead|,|said 0=-3 3=-4 4=-4 7=-4 8=-18 9=-5 12=8 13=-3 17=-4
side ahead|,|so 1=4 7=7 8=9 17=-4
side ahead|,|that 0=3 1=8 4=-9 9=-6 15=7
side ahead|,|the 1=-6 5=7 9=-6 11=3 13=-3 17=-10
side ahead|,|to 0=10 3=3 8=11 10=6 11=3 15=4 17=6
side ahead|,|was 1=3 3=8 4=15 8=22 9=-4 13=-3 15=9
side ahead|,|when 1=3 4=7 8=7
side ahead|,|wher 0=-3 4=-3 8=-10 10=5
side ahead|,|which 1=6 4=-7 7=7 8=4 9=-6 11=-6 12=3 13=-6 16=-3 17=-22
side ahead|,|will 5=5 8=4 9=7 15=5 17=8
side ahead|,|with 0=-4 2=3 5=6 9=12 17=10
side ahead|,|“ 0=-3 8=-7 9=14 17=13
side ahead|,|业 9=8 17=8
side ahead|,|主 0=11 2=-3 8=8 9=-4 15=-3 17=-9
side ahead|,|买 4=8 8=6
side ahead|,|从 2=8 4=4 8=8 9=5 13=-4 17=-4
side ahead|,|债 2=6 8=4 15=9 17=9
side ahead|,|全 5=9 8=8 17=-3
side ahead|,|卖 9=10 17=8
side ahead|,|原 0=6 2=-3 9=-6 17=-10
side ahead|,|同 0=-3 8=-7 9=5
side ahead|,|地 8=-4 9=-3 10=-3 17=-7
side ahead|,|对 8=-3 11=7 17=3
side ahead|,|接 4=12 8=11 17=-3
side ahead|,|新 3=8 4=8 8=12 17=-3
side ahead|,|日 0=5 1=8 2=-3 8=9 17=-4
side ahead|,|由 0=-6 2=-10 5=4 6=8 8=-4 9=7 17=4
side ahead|,|给 0=8 8=6 9=-3 15=4
side ahead|,|而 1=5 8=4 10=6 11=4 17=9
side ahead|,|贷 2=3 15=9 17=8
side ahead|,|这 0=-4 8=-6 9=16 17=15
side ahead|9 0=-15 1=10 2=12 3=9 4=-6 7=6 10=6 11=-10 12=12 13=-6 14=-3 15=-3 17=-10
side ahead|9|% 0=-5 1=-3 8=-13 9=-5 10=6 17=-8
side ahead|9|) 0=6 2=8 3=-5 7=3 8=6 12=6 16=9 17=11
side ahead|9|PARTY 0=5 1=-6 2=8 3=5 4=-10 7=-3 9=-15 10=5 12=7 13=4 16=-4 17=-6
side ahead|9|from 9=14 17=14
side ahead|9|万 0=-5 6=4 9=-7 17=-7
side ahead|: 2=22 3=16 4=11 5=12 7=9 8=28 9=21 10=10 13=-4 14=-4 15=5 16=10 17=14
side ahead|:|DATE 0=-5 1=11 5=9 8=11 9=8 10=-7 16=-3 17=-5
side ahead|:|MONEY 0=-3 1=-4 2=22 8=15 9=-3 11=-3 15=5 16=6 17=3
side ahead|:|PARTY 2=-5 3=9 4=11 8=8 9=17 11=4 13=-3 16=15 17=26
side ahead|:|company 2=-3 8=-4 11=9 17=8
side ahead|:|pronoun 1=4 4=3 8=6 9=9 13=9 15=-3 17=11
side ahead|:|that 8=-5 10=3 12=7 17=7
side ahead|:|the 0=8 2=-5 4=-3 13=7
side ahead|:|“ 0=-8 4=4 8=-11 9=4 11=-4 13=-4 17=-10
side ahead|COMPANY|confirm 2=-3 4=6 11=-3 13=-4 17=-11
side ahead|COMPANY|s 0=-7 6=8 8=-3 9=-10 17=-12
side ahead|DATE 0=-5 1=13 2=-12 3=6 4=15 5=8 7=-7 9=-27 10=6 12=8 13=-13 14=5 16=-5 17=-32
side ahead|DATE|) 0=-4 2=-3 8=-10 11=5
side ahead|DATE|, 0=7 2=-4 4=12 5=4 7=4 8=14 9=-3 10=-7 11=-5 12=3 13=-4 17=-17
side ahead|DATE|PARTY 0=10 4=-6 9=-4 12=8
side ahead|DATE|PRONOUN 0=-3 3=7 14=11 17=8
side ahead|DATE|and 0=-3 4=8 8=4 17=-4
side ahead|DATE|for 9=-8 17=-9
side ahead|DATE|that 0=9 1=5 5=8 7=-3 8=14 9=-4 10=5 11=-4 13=10 17=4
side ahead|DATE|the 7=-9 8=-11 16=-5 17=-7
side ahead|DATE|to 6=4 9=5 10=6 13=-3 17=7
side ahead|DATE|与 0=-9 3=-3 5=9 8=-7 9=3 11=4 12=7 16=4 17=14
side ahead|DATE|中 1=7 5=-4
side ahead|DATE|从 2=8 8=5 9=-3 17=-6
side ahead|DATE|到 0=-7 8=-8 9=4 11=3 17=5
side ahead|DATE|同 9=-7 17=-8
side ahead|DATE|底 0=-7 8=-10
side ahead|DATE|由 2=4 3=8 8=11 12=-3 17=-4
side ahead|MONEY 0=-5 1=20 2=57 3=-4 4=-6 5=-8 6=6 7=5 8=27 9=3 10=32 11=11 12=-6 13=5 14=-4 15=-3 16=12 17=11
side ahead|MONEY|, 0=-28 2=-4 3=9 4=-16 5=-10 6=11 8=-39 9=-3 10=-5 13=-13 14=-7 15=11 17=-26
side ahead|MONEY|: 1=4 2=11 5=3 8=17 17=-5
side ahead|MONEY|and 8=-7 9=7 13=3 15=3 17=12
side ahead|MONEY|bid 13=9 17=7
side ahead|MONEY|by 7=5 9=-4 17=-7
side ahead|MONEY|facility 2=7 8=5
side ahead|MONEY|for 0=-6 2=3 8=-9 9=-4 10=-6 11=-6 12=7 13=3 16=-3 17=-9
side ahead|MONEY|from 0=4 1=25 2=17 3=4 4=-4 7=7 8=46 9=-15 12=-3 13=-3 15=5 17=-20
side ahead|MONEY|in 8=-7 9=3 10=5 17=5
side ahead|MONEY|into 10=14 17=9
side ahead|MONEY|leas 9=8 17=7
side ahead|MONEY|line 2=16 8=14
side ahead|MONEY|loan 11=8 15=-3
side ahead|MONEY|of 0=6 1=11 2=-6 5=7 8=10 9=11 10=12 11=5 13=-6 16=-5 17=11
side ahead|MONEY|on 8=-4 9=11 13=3 15=-3 17=5
side ahead|MONEY|performanc 6=10 8=7
side ahead|MONEY|to 0=-3 1=3 4=3 9=-7 11=10 12=4 13=-4 14=6 16=20 17=25
side ahead|MONEY|was 8=-4 9=11 17=9
side ahead|MONEY|will 7=7 8=5
side ahead|MONEY|买 13=-10 17=-16
side ahead|MONEY|受 12=-13 17=-14
side ahead|MONEY|向 9=5 13=7 16=-4 17=6
side ahead|MONEY|增 8=-3 10=8 17=6
side ahead|MONEY|归 16=11 17=8
side ahead|MONEY|把 13=15 17=12
side ahead|MONEY|换 9=-7 10=4 17=-5
side ahead|MONEY|收 13=12 17=10
side ahead|MONEY|由 1=5 6=4 8=7
side ahead|MONEY|的 0=-3 2=6 5=-14 6=7 17=-3
side ahead|MONEY|签 12=7 17=3
side ahead|OTHER|from 1=-11 2=-7 8=-19 9=8 17=5
side ahead|OTHER|of 1=-12 8=-14 16=7 17=5
side ahead|OUTLET 0=19 2=-7 4=5 5=-3 6=3 7=-5 8=11 9=-13 10=4 11=6 13=6 17=-3
side ahead|OUTLET|report 0=5 1=6 8=8
side ahead|OUTLET|that 0=7 4=3 8=5 13=3
side ahead|PARTY 0=15 1=10 2=-9 3=34 5=5 6=3 7=-3 8=-5 10=16 11=4 12=5 13=9 14=-3 15=18 16=22 17=4
side ahead|PARTY|( 0=-6 1=3 2=11 8=6 9=-3 11=-4 17=-7
side ahead|PARTY|, 0=-9 2=10 3=12 4=4 5=-11 7=-5 8=-8 9=-15 10=-7 11=16 12=4 13=-7 16=-7 17=-22
side ahead|PARTY|: 8=-5 9=14 15=4 16=-3 17=14
side ahead|PARTY|DATE 0=18 2=5 3=-3 4=-3 8=11 9=-18 10=3 11=-3 12=3 13=-12 15=5 16=4 17=-20
side ahead|PARTY|MONEY 0=-11 2=8 8=-7 17=-6
side ahead|PARTY|PARTY 1=24 4=-3 8=17 11=7 13=-5 15=-3 16=-4 17=-8
side ahead|PARTY|a 9=-7 17=-11
side ahead|PARTY|and 0=19 1=-6 2=-14 7=7 8=-6 9=-3 11=-11 12=-6 13=9 15=-4 16=14 17=-5
side ahead|PARTY|announc 5=-6 8=-8 11=4
side ahead|PARTY|befor 5=10 8=10
side ahead|PARTY|can 6=11 8=8 9=-3 17=-5
side ahead|PARTY|for 8=-4 11=-3 13=5 15=14 17=10
side ahead|PARTY|from 13=3 15=7 17=7
side ahead|PARTY|had 1=-3 3=-3 4=12 6=5 8=8 9=7 11=5 16=14 17=21
side ahead|PARTY|hand 0=-4 1=3 8=-4 9=-3 12=9 16=-4
side ahead|PARTY|has 1=5 3=17 4=-11 5=-3 6=-3 7=4 8=9 9=5 10=19 11=15 12=-3 14=4 15=-4 16=-8 17=24
side ahead|PARTY|hold 0=14 3=3 8=16
side ahead|PARTY|in 9=4 15=4 17=8
side ahead|PARTY|is 0=10 1=-3 2=7 3=-5 4=-3 7=-4 9=-16 10=-6 11=-6 13=7 15=-3 16=4 17=-21
side ahead|PARTY|issu 7=-3 8=-4 16=-6 17=-7
side ahead|PARTY|let 3=8 8=5 17=-3
side ahead|PARTY|made 2=-15 8=-17 13=6 17=3
side ahead|PARTY|of 0=7 4=5 8=8 9=-4 13=-3 15=-5 16=9 17=-8
side ahead|PARTY|order 9=-6 17=-7
side ahead|PARTY|owe 2=9 8=5
side ahead|PARTY|pay 0=5 6=-3 9=-8 16=3 17=-9
side ahead|PARTY|report 1=-4 5=9 13=3
side ahead|PARTY|s 0=9 1=-12 2=-4 3=7 6=-4 8=-8 9=-10 11=-20 12=21 13=13 15=7 16=-4
side ahead|PARTY|said 0=11 3=16 4=-5 5=8 8=23 11=10 12=-5 16=-3 17=4
side ahead|PARTY|say 0=9 3=-4 4=5 8=5 17=-7
side ahead|PARTY|sell 0=9 8=9 17=-3
side ahead|PARTY|tak 8=-4 13=12 17=7
side ahead|PARTY|think 8=-7
side ahead|PARTY|to 0=11 1=-6 3=6 4=4 8=10 9=-4 12=5 13=-4 15=-3 16=4 17=-6
side ahead|PARTY|told 4=10 8=9 9=-6 17=-9
side ahead|PARTY|took 8=-3 9=6 11=-4 13=3 15=4 17=8
side ahead|PARTY|want 8=-3 9=10 13=-10
side ahead|PARTY|was 2=3 4=9 8=10 9=-4 17=-7
side ahead|PARTY|will 0=-12 1=-3 3=4 4=-9 5=4 8=-19 9=7 12=4 14=5 16=3 17=12
side ahead|PARTY|不 8=-4 9=-3 10=8 12=3 14=-3 16=-3
side ahead|PARTY|与 0=4 1=9 2=6 4=-4 5=-5 7=-5 9=12 10=-8 11=-5 12=6 16=4 17=5
side ahead|PARTY|为 2=-3 3=8 8=3 12=-4 15=8 16=3
side ahead|PARTY|主 6=11 8=9
side ahead|PARTY|从 2=-14 3=-3 7=8 8=-14 9=9 13=10 15=-3 17=14
side ahead|PARTY|付 9=-5 12=-3 16=7
side ahead|PARTY|再 0=7 8=8 9=-3 10=3
side ahead|PARTY|写 0=7 8=5
side ahead|PARTY|则 15=8 17=10
side ahead|PARTY|同 8=-3 9=5 12=3 17=8
side ahead|PARTY|向 2=3 3=-4 6=3 8=4 9=6 10=-3 11=6 15=3 16=3 17=9
side ahead|PARTY|和 0=7 2=-5 8=-4 9=-10 10=4 11=-3 16=7 17=-7
side ahead|PARTY|在 15=7
side ahead|PARTY|委 0=-3 4=9 8=5
side ahead|PARTY|对 4=-3 8=-8 9=6 10=5 11=4 12=-5 13=6 15=-7 16=-4 17=3
side ahead|PARTY|将 0=3 12=-3 13=-7 15=4 17=-12
side ahead|PARTY|开 0=7 8=5 13=9 17=8
side ahead|PARTY|引 1=7 8=6 12=5 17=3
side ahead|PARTY|打 3=3 9=4 12=-3 13=7 17=5
side ahead|PARTY|承 0=5 2=11 8=13 17=-4
side ahead|PARTY|把 0=-9 3=8 4=-6 8=-10 9=-10 13=4 16=5 17=-3
side ahead|PARTY|投 7=9 8=8
side ahead|PARTY|拟 9=8 17=7
side ahead|PARTY|拿 7=8 8=3 9=-5 13=5 17=-4
side ahead|PARTY|持 9=9 10=-4
side ahead|PARTY|撤 13=8 17=5
side ahead|PARTY|支 5=7 8=7
side ahead|PARTY|收 13=-12 17=-14
side ahead|PARTY|旗 0=-9 1=11 2=3 8=3 9=6 10=-6 13=-9 17=-10
side ahead|PARTY|早 7=6 8=3 9=9 17=7
side ahead|PARTY|是 8=-4 9=9 13=-3 17=4
side ahead|PARTY|有 10=10 17=10
side ahead|PARTY|欠 8=-4 16=7 17=3
side ahead|PARTY|正 8=-7 9=4 11=3 13=4 15=4 17=12
side ahead|PARTY|每 9=13 17=7
side ahead|PARTY|的 0=4 3=-7 4=-10 7=-3 8=-17 9=5 11=-3 13=-6 16=6
side ahead|PARTY|看 6=3 8=-3 10=10 17=7
side ahead|PARTY|称 0=9 8=9 11=3
side ahead|PARTY|等 1=6 2=-7 8=-5 11=3
side ahead|PARTY|船 0=7 8=7
side ahead|PARTY|要 0=-6 3=3 8=-9 9=-6 10=4 12=-3 13=7 15=-3
side ahead|PARTY|说 0=8 8=7 15=4
side ahead|PARTY|资 9=-8 17=-9
side ahead|PARTY|跟 3=4 7=4 8=3 9=-8 17=-9
side ahead|PARTY|通 0=8 8=8
side ahead|PERSON 0=-5 1=-5 2=-4 3=-4 5=4 6=-4 8=-23 9=3 10=3 12=3 15=5 17=5
side ahead|PERSON|) 1=-3 8=-4 10=8 17=8
side ahead|PERSON|: 1=3 4=-6 5=6 13=-3 17=-7
side ahead|PERSON|跟 8=-3 9=9 17=8
side ahead|PRONOUN|to 0=-6 1=9 3=8 4=-8 11=4
side ahead|RATE 0=10 4=5 7=3 8=14
side ahead|SIZE 0=13 3=-4 5=-11 6=-4 7=3 8=-6 12=-4 17=-14
side ahead|SIZE|, 0=4 6=-3 7=3 9=-12 16=4 17=-10
side ahead|SIZE|9 0=-5 8=-6 9=-8 17=-8
side ahead|SIZE|from 0=-7 8=-10 9=18 17=14
side ahead|SIZE|of 0=-4 7=5 9=-5 17=-9
side ahead|SIZE|to 0=8 8=5
side ahead|SIZE|的 1=4 8=3 9=-11 17=-11
side ahead|a 0=-3 1=-21 2=20 3=11 5=-15 6=15 7=-5 8=-10 9=7 10=18 11=-11 13=-18 15=-13 16=4 17=-19
side ahead|about 0=-4 4=14 8=6 9=3 17=-3
side ahead|abu 4=16 8=11 9=-3 17=-4
side ahead|abu|dhabi 4=16 8=11 9=-3 17=-4
side ahead|acquir 8=-4 13=12 17=7
side ahead|administrator 1=3 8=-4 10=8 17=4
side ahead|after 0=-8 3=-3 4=-7 7=6 8=-19 9=-5 10=-4 11=6 13=10
side ahead|after|PARTY 1=-3 8=-7 11=8 17=6
side ahead|after|the 7=7 8=3 17=-3
side ahead|against 0=-4 4=-4 8=-15 9=-3 11=6 13=-4 17=-3
side ahead|agre 7=7 9=-10 11=15 12=-3 13=12 16=6 17=15
side ahead|agreement 0=-10 1=9 2=-4 3=-11 5=11 8=-11 9=9 13=4 16=-3 17=5
side ahead|agreement|, 0=7 3=-6 12=5
side ahead|agreement|giv 0=5 3=-3 4=7 8=6 13=8 17=3
side ahead|agreement|of 0=-3 1=12 8=4 17=-3
side ahead|agreement|with 0=-5 4=-6 8=-14 9=15 17=11
side ahead|agre|to 7=9 8=5 9=-8 11=8 13=5 17=3
side ahead|agre|with 13=8 16=4 17=8
side ahead|all 1=8 8=3 9=19 12=-3 13=17 17=27
side ahead|all|, 1=4 13=10 17=10
side ahead|all|of 9=5 13=9 17=11
side ahead|an 0=9 1=-4 2=-4 3=-6 5=10 9=-20 10=-5 11=-6 12=12 13=9 16=5 17=-9
side ahead|analyst 0=-4 5=-4 8=-15 17=-5
side ahead|and 0=-13 1=-6 2=-32 3=13 4=3 6=-8 7=38 8=-13 9=10 11=-17 12=-12 13=10 14=-3 15=-6 16=7 17=-14
side ahead|and|DATE 0=-3 2=-3 4=8 11=3 13=-3 16=-3 17=-6
side ahead|and|MONEY 1=12 8=6 17=-3
side ahead|and|OTHER 1=-10 8=-12
side ahead|and|PARTY 0=4 2=-15 4=15 7=8 8=9 17=-6
side ahead|and|a 3=-3 8=-9 9=-4 12=6 16=5 17=3
side ahead|and|only 3=15 8=9 11=5
side ahead|and|that 4=3 9=-6 13=10
side ahead|and|the 0=-8 3=4 4=-3 7=10 9=4 10=-3 17=-5
side ahead|and|will 0=-3 5=8 8=3 9=4
side ahead|announc 5=-6 7=4 8=-6 9=-5 11=4 17=-7
side ahead|another|MONEY 2=8 8=7
side ahead|answer 3=9 8=8 17=-4
side ahead|an|offer 4=6 8=4 13=7 16=6 17=10
side ahead|are 0=8 2=6 8=7 9=10 17=6
side ahead|arm 0=-3 4=12 8=6 17=-5
side ahead|arrang 2=-10 8=-12 11=-9 17=-10
side ahead|arrang|by 2=-10 8=-11
side ahead|as 0=9 1=-6 2=12 4=-8 5=-3 6=5 8=8 9=-4 10=-9 11=12 12=-5 16=-5 17=-14
side ahead|ask 4=15 6=4 7=-3 8=9 9=4 14=3
side ahead|ask|for 6=8 8=5 17=-3
side ahead|ask|the 0=5 4=20 8=24 17=-3
side ahead|assum 4=-4 7=8 13=-3 17=-6
side ahead|as|for 0=3 9=5 11=5 17=8
side ahead|as|pronoun 2=-6 8=-8 17=-3
side ahead|as|to 6=9 8=9
side ahead|at 0=-6 2=-6 3=6 5=-4 7=-6 8=-19 9=5 10=-11 12=-4 14=-7 16=-4 17=-22
side ahead|at|MONEY 3=11 4=-5 13=-3 17=-3
side ahead|at|PARTY 0=-5 1=5 5=-8 8=-12 17=-4
side ahead|at|a 0=9 8=7 9=-6 17=-7
side ahead|at|the 4=-3 5=4 6=3 9=-3 17=-7
side ahead|award 0=19 2=-4 3=3 4=-4 8=10 16=6
side ahead|award|from 0=23 2=-3 8=16 9=-7 17=-8
side ahead|a|9 9=-6 17=-7
side ahead|a|MONEY 0=26 1=-7 2=-3 8=9 9=-3 10=9 11=-9 13=4 14=7 15=-4 16=7 17=6
side ahead|a|PARTY 0=3 5=9 8=9 17=-3
side ahead|a|bank 11=7 17=3
side ahead|a|bid 8=-6 13=9 17=6
side ahead|a|contract 0=-6 8=-8 9=4
side ahead|a|letter 0=-3 6=14 8=7
side ahead|a|other 2=29 8=25 11=-4 16=-7 17=-14
side ahead|a|paper 0=9 8=7
side ahead|a|pric 7=8 8=5
side ahead|a|promis 6=4 9=-7 17=-9
side ahead|a|quarter 10=-6 17=-8
side ahead|a|reservation 0=-4 8=-5 9=10 17=9
side ahead|a|second 0=-5 8=-8 9=17 13=-3 16=-3 17=12
side ahead|a|story 2=7 8=6
side ahead|a|third 0=7 8=6
side ahead|back 1=-3 4=8 6=10 8=9 9=-5 10=-5 12=5 16=-6 17=-13
side ahead|backstop 15=7 17=7
side ahead|bakery 4=9 8=4 14=3
side ahead|bangladesh 0=8 8=6
side ahead|bangladesh|s 0=8 8=6
side ahead|bank 2=8 8=3 11=5
side ahead|banker 0=-4 2=10 11=-3 17=-8
side ahead|be 0=-4 1=-7 3=5 7=5 8=-9 9=26 10=6 11=-3 16=-4 17=23
side ahead|becam 10=4 13=9 17=10
side ahead|becaus 2=-15 3=7 8=-9 13=4
side ahead|becaus|pronoun 2=-15 8=-16 13=5
side ahead|becom 6=3 9=6 10=13 17=11
side ahead|becom|a 10=11 17=7
side ahead|becom|the 9=7 17=6
side ahead|been 0=5 2=4 4=4 6=-3 7=8 8=8 9=10 12=-3 13=-7 14=5
side ahead|been|conclud 8=-3 9=11 17=10
side ahead|been|grant 7=8 8=7 11=-4 17=-5
side ahead|befor 0=7 1=9 5=7 8=19 17=-6
side ahead|befor|PRONOUN 1=9 5=10 8=16
side ahead|behind 8=-6 9=7 13=-4 15=6 17=6
side ahead|being 0=-8 3=9 4=3 9=3 12=-3
side ahead|belong 0=-4 1=3 3=-4 4=15 8=8 9=13 17=12
side ahead|belong|to 0=-4 1=3 3=-4 4=15 8=8 9=13 17=12
side ahead|berth 8=-4 9=9 17=8
side ahead|between 0=6 4=9 8=9 9=-3 13=7
side ahead|between|PARTY 8=-4 13=10 17=8
side ahead|be|bought 4=7 8=5
side ahead|be|paid 0=6 6=4 8=8 17=-3
side ahead|be|sold 0=-4 8=-6 9=13 17=12
side ahead|bid 0=-3 4=-4 8=-12 9=-3 13=14 15=3 17=9
side ahead|bidder 5=-5 7=9 8=3 17=-3
side ahead|bid|for 4=-6 8=-6 13=16 17=14
side ahead|biggest 0=6 1=4 8=5 10=-4 17=-9
side ahead|board 0=-9 2=-4 4=16 9=-6 13=3 17=-6
side ahead|board|not 2=-3 4=12 8=6
side ahead|bond 6=10 8=3 11=-6 15=12
side ahead|bond|of 11=-6 15=7
side ahead|bond|that 15=7 17=5
side ahead|book 1=4 9=-4 17=-7
side ahead|borrowing 8=-3 11=11 17=11
side ahead|borrow|MONEY 2=11 8=8
side ahead|bottl 0=-4 8=-5 9=8 12=3 17=11
side ahead|bought 13=20 17=17
side ahead|bought|a 13=7 17=5
side ahead|brand 0=-3 3=7 4=5 8=4 12=5
side ahead|bring 7=18 8=17 17=-5
side ahead|broker 4=7 17=-3
side ahead|build 0=-7 5=-3 7=18 8=4 9=21 17=14
side ahead|built 8=-5 13=7 17=3
side ahead|but 0=-3 3=3 5=5 6=3 7=4 8=7 9=12 12=-3 17=3
side ahead|buy 0=-5 4=-8 7=8 8=-6 9=4 10=12 11=7 16=-4 17=11
side ahead|buyer 0=9 8=6 9=-8 10=3 17=-7
side ahead|buy|9 10=9 13=-6
side ahead|by 0=-9 1=-4 2=-3 3=-4 4=6 5=-10 6=18 8=-12 9=9 11=5 13=-3 14=3 15=-6 16=-8 17=-8
side ahead|by|PARTY 6=-3 8=-5 9=-5 13=12 17=4
side ahead|by|the 0=9 2=-8 4=-5 6=-3 7=6 8=-6 9=-8 17=-12
side ahead|call|on 0=-3 6=5 9=7 17=4
side ahead|came 8=-3 10=-3 17=-8
side ahead|campu 0=-5 5=7 9=-8 17=-8
side ahead|can 6=13 8=6 9=-5 12=6 15=-3 17=-4
side ahead|capital 7=7 10=5
side ahead|case 4=-4 8=-9 13=-4 17=-8
side ahead|case|of 4=-4 8=-9 13=-4 17=-8
side ahead|cent 0=7 4=5 8=10 9=-3 17=-6
side ahead|certain 4=9 8=5 17=-3
side ahead|chang 7=7 8=3
side ahead|charter 9=-10 15=3 17=-8
side ahead|chemical 5=-4 7=10 8=7
side ahead|chief 0=9 5=3 8=7 11=-4 17=-10
side ahead|chief|of 0=9 5=4 8=11
side ahead|chip 0=10 8=7 9=-5 12=5 16=3
side ahead|chos 8=-3 9=7 17=6
side ahead|chosen 9=8 17=7
side ahead|claim 7=7 8=-3 16=10 17=4
side ahead|client 0=11 8=5 9=-4 17=-4
side ahead|com 2=5 3=-3 4=5 8=3 10=-3 12=4 13=8 17=7
side ahead|come 2=-6 6=7 9=11 13=3 17=8
side ahead|come|from 0=-4 8=-6 9=15 17=14
side ahead|come|with 2=-6 6=7 8=3 17=-3
side ahead|comment 1=-5 4=-3 8=-10
side ahead|company 0=3 1=-7 2=-4 3=-6 4=11 6=11 7=-7 8=-3 9=-3 10=13 11=-3 12=4 13=9 14=6 15=12 17=21
side ahead|company|, 6=5 8=3 9=-3 13=-3 15=11 16=3 17=4
side ahead|company|DATE 1=4 8=-3 9=3 16=5 17=8
side ahead|company|PARTY 0=7 1=-5 8=-4 10=14 17=9
side ahead|company|and 0=11 5=-3 8=6 9=-4 17=-6
side ahead|company|is 8=-4 9=-4 12=7 13=11 17=13
side ahead|company|与 0=-3 2=-3 3=-6 8=-13 9=5 11=8 12=-4 16=-4 17=4
side ahead|company|向 0=4 1=3 15=-3 17=-7
side ahead|company|正 3=4 13=8 17=3
side ahead|complain 7=9 8=7 16=8 17=6
side ahead|complain|that 7=9 8=7 16=8 17=6
side ahead|conclud 8=-3 9=11 17=10
side ahead|conclud|with 8=-3 9=11 17=10
side ahead|confirm 0=5 4=10 8=8 9=-6 11=8 12=-3 13=-6 17=-10
side ahead|confirm|that 4=-3 8=-7 11=4 13=-3 17=-4
side ahead|contract 3=-4 4=4 6=6 7=8 8=5 16=3 17=-3
side ahead|contractor 8=-10
side ahead|contract|, 7=6 9=13 17=12
side ahead|contract|to 9=7 17=5
side ahead|contract|with 8=-6 9=-9 13=4 17=-9
side ahead|cost 0=9 3=8 4=5 7=3 8=18 9=-4 12=-3 13=-4 17=-14
side ahead|county 0=16 8=11
side ahead|cover 8=-4 15=11 17=7
side ahead|credit 1=-3 2=-4 6=12 9=-3 11=5
side ahead|customer 0=16 4=-5 8=7 9=5
side ahead|customer|of 9=7
side ahead|cut 0=3 2=3 5=3 8=7 11=6 15=-3
side ahead|day 0=10 5=-3 8=6 9=-3 17=-5
side ahead|deal 0=4 1=-3 3=-3 4=15 8=5 9=-6 11=-3 12=3 13=6 17=-6
side ahead|deal|for 4=3 13=8 17=7
side ahead|deal|with 0=6 9=-3 17=-8
side ahead|dear 0=-3 4=5 9=7 17=4
side ahead|default 8=-6 15=10 17=7
side ahead|default|, 8=-4 15=10 17=8
side ahead|deni 5=9 8=3 9=-3 14=-4 17=-6
side ahead|depot 0=7 8=4 17=-6
side ahead|developer 0=-3 4=10 8=3 9=10 17=7
side ahead|developer|, 0=-3 4=10 8=3 9=10 17=7
side ahead|dhabi 4=16 8=11 9=-3 17=-4
side ahead|dhabi|s 4=16 8=11 9=-3 17=-4
side ahead|do 9=9 13=-4
side ahead|draft 0=15 8=11
side ahead|due 8=-4 9=11 16=4 17=11
side ahead|due|to 8=-4 9=11 16=4 17=13
side ahead|e 2=15 8=11 9=3
side ahead|earlier 0=-6 8=-8 9=8 13=-3 17=5
side ahead|end 0=9 8=6 9=-6 17=-9
side ahead|end|, 0=10 8=9 9=-9 17=-10
side ahead|event 0=7 8=5
side ahead|every 0=7 8=4 9=-3 12=3 15=4
side ahead|everyth 3=15 8=11 17=-5
side ahead|exchang 0=23 4=9 8=29
side ahead|exclusiv 3=-3 4=17 8=11 9=-3 12=12 13=7 17=13
side ahead|exist 0=-5 1=-3 2=7 5=5 9=10 17=5
side ahead|extend 8=-3 9=7 11=8 17=9
side ahead|family 0=-3 4=11 8=7 13=5
side ahead|farm 0=7 4=6 5=3 8=16 9=15 17=12
side ahead|favour 9=5 15=9 17=11
side ahead|favour|of 9=5 15=11 17=13
side ahead|fifth 0=-4 1=15 4=-6 8=3 10=5
side ahead|fifth|of 0=-4 1=15 4=-6 8=3 10=5
side ahead|financ 2=9 8=7 11=-3 17=-5
side ahead|firm 0=-5 1=-3 3=11 4=-4 5=-4 7=-5 8=-8 9=-6 11=-5 12=4 13=-4 16=-3 17=-17
side ahead|firm|, 3=13 5=-3 8=3 12=6
side ahead|firm|like 6=3 8=-5 11=-4 17=-11
side ahead|first 2=-3 8=-9 9=17 17=11
side ahead|five-year 0=12 8=7 11=5
side ahead|five-year|agreement 0=9 8=7
side ahead|floor 9=4 10=-4 16=10 17=5
side ahead|for 0=13 3=19 4=-10 6=8 8=15 9=-3 10=-4 11=-9 12=7 13=17 15=5 16=-13 17=-6
side ahead|for|MONEY 0=-6 1=-3 3=9 4=6 9=9 10=4 11=-3 12=-3 13=-6 15=6 17=4
side ahead|for|PARTY 0=6 4=-4 6=4 7=3 8=4 9=-4 10=-3 13=-3 17=-9
side ahead|for|PRONOUN 0=9 4=7 8=13 9=-3 13=-4 17=-10
side ahead|for|SIZE 9=-11 17=-12
side ahead|for|a 8=-4 10=-7 13=7 17=-3
side ahead|for|everyth 3=10 8=8
side ahead|for|the 1=3 2=-3 4=-3 6=-6 7=-6 8=-14 9=15 13=-4 16=3 17=13
side ahead|for|which 3=5 7=-3 12=10 17=4
side ahead|four 3=3 9=-8 17=-10
side ahead|fram 9=9 17=7
side ahead|framework 1=7 17=-5
side ahead|fram|agreement 9=9 17=7
side ahead|from 0=-3 1=3 2=20 5=-7 6=5 7=6 8=10 9=16 10=-10 11=5 12=19 13=-3 14=-4 15=15 16=-3 17=16
side ahead|from|PARTY 3=9 4=-3 9=-10 11=9 12=17 13=-3 16=-5 17=6
side ahead|from|PRONOUN 1=4 8=7 9=4
side ahead|from|the 0=5 1=-3 2=3 4=-4 6=-5 7=16 8=8 15=4 16=9 17=5
side ahead|fund 1=6 9=-3 10=15 11=3 17=10
side ahead|gave 0=-3 4=7 9=17 13=3 17=15
side ahead|gave|the 0=-3 4=-4 8=-8 9=15 17=14
side ahead|gave|up 4=12 8=10 9=-3 17=-5
side ahead|germany|s 3=-3 4=3 11=3 12=6 17=7
side ahead|get 5=3 7=11 8=9 13=5
side ahead|get|the 5=-5 7=9 13=6 17=4
side ahead|giv 0=4 3=-3 4=7 8=6 13=7 15=6 17=6
side ahead|given 1=5 2=-3 4=-3 6=5 7=3 8=4 9=8 15=3 17=9
side ahead|given|to 0=-3 2=-3 8=-9 9=9 15=3 17=12
side ahead|go 0=5 3=5 4=9 8=13 9=-13 10=-4 11=9 17=-14
side ahead|goe 0=11 3=6 8=12 9=-7 16=6 17=-5
side ahead|goe|to 0=11 3=6 8=13 9=-7 16=6 17=-5
side ahead|gone 0=16 4=-4 8=10 9=-7 17=-6
side ahead|got 0=-3 2=4 4=-3 6=5 9=-4 13=8 17=-4
side ahead|go|to 0=7 3=6 4=7 8=17 9=-12 17=-16
side ahead|grant 3=-5 7=8 8=-3 12=-3 16=4 17=-4
side ahead|group 0=-3 2=6 5=-4 7=10 8=4 9=-3 13=5
side ahead|guarante 2=9 8=6 11=6 15=-10 17=-7
side ahead|guarante|to 2=12 6=-3 8=8 11=9 15=3 17=9
side ahead|guarantor 15=7 17=3
side ahead|guarantor|, 15=7 17=3
side ahead|had 0=9 1=-5 3=-10 4=4 6=3 7=4 10=-5 11=15 12=-4 13=-13 16=11
side ahead|had|a 8=-7 9=4 17=3
side ahead|had|agre 7=9 8=6 11=8 16=3 17=8
side ahead|had|offer 9=9 11=4 17=10
side ahead|half 5=5 11=5 13=6 15=15 17=18
side ahead|half|of 8=-4 11=5 13=6 15=15 17=21
side ahead|hall 5=4 9=7 17=5
side ahead|hand 0=-8 4=9 7=6 8=4 9=-12 12=7 16=5
side ahead|hand|: 0=-3 4=3 7=7 8=6 13=-3 16=7
side ahead|has 1=17 3=5 4=-4 8=4 9=6 10=22 11=4 12=-4 13=6 14=3 15=-18 16=3 17=12
side ahead|has|a 7=7
side ahead|has|agre 9=-6 13=12 17=4
side ahead|has|been 0=11 4=-6 8=3 9=12 14=6 17=10
side ahead|has|chosen 9=8 17=7
side ahead|has|guarante 2=12 8=11 11=-3 15=-4 17=-9
side ahead|has|not 4=4 10=7 11=-5 13=8 17=9
side ahead|hav 0=-3 2=-6 4=8 7=-4 8=-9 9=-6 17=-7
side ahead|have 0=13 1=-4 2=-7 3=-3 4=15 8=8 9=-19 10=-6 12=-3 13=3 15=5 17=-22
side ahead|have|been 0=-3 4=10 8=5 9=-4 13=-3 17=-8
side ahead|have|seen 4=12 8=10
side ahead|head 0=-7 2=4 5=5 8=-7 9=-7 17=-15
side ahead|head|of 0=-7 5=5 8=-7 9=-6 17=-12
side ahead|hir 0=-3 8=-5 9=-5 17=-8
side ahead|his 0=7 1=-3 8=3 17=-3
side ahead|hold 0=12 1=-4 8=4 9=-3 10=5
side ahead|holder 13=4 15=5 17=7
side ahead|hong 4=9 8=9
side ahead|hong|kong 4=9 8=9
side ahead|hospital 0=4 4=-6 8=-4 9=-5 17=-9
side ahead|hour 3=9 8=6 17=-5
side ahead|hous 0=8 8=8 9=-3 17=-3
side ahead|how 8=-9 9=-4 10=-3 11=5 12=18 17=14
side ahead|how|much 12=19 17=18
side ahead|i 0=-8 2=14 4=12 5=9 8=22 9=-3 11=4 12=-4 17=-5
side ahead|in 0=-5 1=11 2=-10 4=8 5=9 6=6 8=7 9=9 10=27 13=-12 14=14 15=15 16=10 17=39
side ahead|includ 0=12 8=10
side ahead|insur 8=-3 9=3 15=6 17=8
side ahead|intent 0=-3 8=-8 9=10 17=8
side ahead|into 0=8 1=-8 2=12 4=15 5=3 8=22 9=7 10=16 11=-5 12=-3 13=-9 15=-3
side ahead|into|the 0=10 4=4 5=5 8=17 16=3 17=-5
side ahead|investor 1=14 4=-4 6=5 8=10 13=-3 17=-6
side ahead|invoic 0=4 6=9 8=10 9=-3 11=-4 17=-11
side ahead|in|DATE 0=-3 4=6 10=4 13=-3 14=11 17=7
side ahead|in|MONEY 1=15 2=-6 8=7 13=4
side ahead|in|OUTLET 0=4 4=4 8=7
side ahead|in|SIZE 8=-3 9=8 17=8
side ahead|in|a 2=-5 8=-3 9=7 10=-10 17=-4
side ahead|in|favour 9=5 15=11 17=13
side ahead|in|mind 8=-4 14=8 17=6
side ahead|in|return 12=7 16=13 17=16
side ahead|in|talk 8=-3 12=7 17=6
side ahead|in|the 5=-5 8=-8 9=-5 10=11 13=-6 17=-3
side ahead|is 1=-9 3=14 4=-8 6=16 7=-3 9=-8 10=-6 13=17 14=-3 15=-5 16=5 17=-5
side ahead|issu 1=5 6=13 7=4 8=14 16=-8 17=-11
side ahead|issu|by 6=13 8=8
side ahead|issu|to 16=-7 17=-8
side ahead|is|, 2=-6 8=-8 17=-3
side ahead|is|PARTY 0=10 1=-4 4=-3 9=-4 15=6
side ahead|is|being 0=-8 3=10 4=3 8=5 9=3
side ahead|is|pay 9=-7 17=-10
side ahead|is|sell 0=12 4=-3 8=8
side ahead|is|to 0=-3 4=-3 8=-9 9=6 16=8 17=5
side ahead|is|what 0=-4 4=3 5=3 6=3 11=3 13=4 17=7
side ahead|japan 0=-8 1=11
side ahead|japan|s 0=-8 1=11
side ahead|job 4=-6 8=-12 9=20 13=-3 17=15
side ahead|just 0=-4 3=-5 8=-11 9=4
side ahead|keep 8=-4 9=-7 11=6 17=-4
side ahead|kong 4=9 8=9
side ahead|korea 0=9 8=6
side ahead|korean 3=-7 8=-9 9=13 17=10
side ahead|korea|s 0=9 8=6
side ahead|laboratory 0=-6 8=-6 9=18 17=18
side ahead|land 3=17 8=17 9=-3 17=-7
side ahead|landlord 0=-6 8=-8 9=5 17=3
side ahead|land|of 0=7 8=6 17=-3
side ahead|last 0=19 1=-3 4=-3 7=11 8=21 9=-3 10=-3 11=5 13=-4 16=-9 17=-16
side ahead|last|week 0=20 7=12 8=28 16=-5 17=-9
side ahead|late 7=3 8=-4 10=-3 16=-4 17=-8
side ahead|later 0=15 4=-4 8=9 9=-6 17=-8
side ahead|latest 4=-3 8=-8 10=9 13=5 17=13
side ahead|leas 0=-6 6=-3 8=-13 9=4 13=-5 15=5
side ahead|leas|from 9=21 17=19
side ahead|leas|that 8=-4 9=8 17=4
side ahead|leav 8=-3 9=8 13=-4
side ahead|led 2=11 8=7 17=-5
side ahead|led|by 2=11 8=7 17=-5
side ahead|left 8=-5 17=-8
side ahead|lend 0=4 8=-4 11=7 13=-3 15=-6 17=-7
side ahead|lender 1=-3 2=10 6=3 8=6 10=-5 11=15 13=-3 15=4 16=-5
side ahead|lender|, 2=10 8=7
side ahead|lender|to 10=-4 11=12 17=5
side ahead|lend|MONEY 8=-3 11=8 17=5
side ahead|lent 2=5 8=3 10=4 11=7 16=6 17=13
side ahead|less 4=7 17=-7
side ahead|let 0=-8 3=23 6=3 8=16 11=4 12=5 17=6
side ahead|letter 0=4 4=-3 6=17 8=14 9=4
side ahead|letter|of 6=11 8=5 17=-3
side ahead|licenc 3=-3 8=-5 12=8 17=5
side ahead|licens 3=7 4=-3 17=-7
side ahead|like 0=-4 4=-3 5=20 7=-3 8=6 9=-4 11=-4 13=-3 17=-16
side ahead|like|PARTY 5=10 8=5 17=-4
side ahead|line 0=15 8=8 9=16 11=4 17=13
side ahead|line|, 2=-9 8=-10
side ahead|line|from 2=8 8=4 9=-3 17=-5
side ahead|loan 2=13 8=3 9=-4 11=8 16=4 17=3
side ahead|loan|led 2=8 8=6
side ahead|loan|to 2=-5 8=-8 11=9 15=3 17=8
side ahead|lock 8=-3 9=8 17=8
side ahead|lock|in 8=-3 9=8 17=8
side ahead|look 0=-3 4=7 17=-7
side ahead|loss 15=7 17=5
side ahead|lost 7=-3 8=-8 11=-3 17=-6
side ahead|made 0=8 2=-17 3=-4 4=-4 7=-3 8=-26 9=3 13=14 17=17
side ahead|made|a 8=-3 13=10 17=9
side ahead|made|by 9=9 17=6
side ahead|make 0=5 9=-3 16=7 17=3
side ahead|maker 8=-7 9=-5 10=9 13=4 17=4
side ahead|match|the 4=8 8=7
side ahead|matter 0=-6 1=8 4=-7 8=-5
side ahead|may 0=-4 7=5 13=-5 17=-13
side ahead|me 0=-5 1=11 4=6 8=10
side ahead|member 5=-10 8=-14
side ahead|might 0=-5 4=5 8=-3 9=7 13=10 17=15
side ahead|mind 0=-3 8=-7 9=-3 14=8
side ahead|mind|, 0=-3 8=-7 9=-3 14=8
side ahead|more 0=-5 2=-3 8=-16 9=-6 16=3 17=-7
side ahead|more|than 0=-3 8=-7 9=-3 17=-6
side ahead|much 5=3 12=19 17=17
side ahead|must 2=8 8=4 11=-3 15=6
side ahead|name 0=3 3=9 8=7
side ahead|negotiat 2=9 4=5 8=10 12=5
side ahead|never 2=-4 8=-5 15=7 17=3
side ahead|new 1=10 3=14 4=-9 8=12 9=-7 10=18 13=-3 17=3
side ahead|newspaper 0=-3 4=12 7=7 8=11 9=-3 13=18 17=14
side ahead|new|shar 0=-4 1=12 4=-5 10=6 17=3
side ahead|new|stock 10=7 17=5
side ahead|next|to 5=4 11=-3 17=-7
side ahead|nine 0=12 8=7 9=4
side ahead|nine|, 0=13 8=9 9=-4 17=-6
side ahead|no 0=3 2=-3 3=8 8=5 9=-6 17=-13
side ahead|norway 8=-3 9=7 17=5
side ahead|norway|s 8=-3 9=7 17=5
side ahead|not 0=10 1=-4 4=5 5=-7 7=-5 9=-10 10=6 11=-7 13=4 15=-5 17=-16
side ahead|note 2=7 4=-5 8=-4 16=7 17=3
side ahead|note|that 2=7 4=-5 8=-3 16=8 17=5
side ahead|not|say 0=15 8=11
side ahead|now 0=-8 1=4 8=-11 9=11 12=3 13=-5 15=-3 16=-3
side ahead|number 2=-3 8=-10 17=-3
side ahead|of 0=24 1=21 2=11 3=-8 4=-15 6=3 7=-4 8=3 9=7 10=3 11=6 12=4 13=11 14=-4 15=12 17=9
side ahead|off 0=-8 3=3 4=5 6=3 7=4 9=5 11=8 13=3 17=10
side ahead|offer 0=-4 1=3 4=16 8=9 9=4 10=-3 11=-8 13=7 16=4
side ahead|offer|for 13=11 17=10
side ahead|offer|from 4=7 8=6 13=-3 17=-4
side ahead|offer|to 4=10 8=6 9=7 11=-9 13=-5 17=-10
side ahead|of|DATE 0=-4 1=12 2=-8 7=7 8=5 9=-3 17=-5
side ahead|of|MONEY 0=3 2=-4 4=3 5=-4 7=8 9=8 11=4 16=8 17=16
side ahead|of|PARTY 0=13 1=7 2=7 5=4 6=3 8=28 9=-14 10=-3 12=-3 13=5 15=6 16=-3 17=-12
side ahead|of|PRONOUN 1=16 2=-3 4=-9 9=-4 11=3 15=-5 16=5 17=-9
side ahead|of|SIZE 0=6 8=3 9=11 17=6
side ahead|of|a 2=11 8=3 17=-3
side ahead|of|other 9=8 17=8
side ahead|of|that 1=3 3=9 4=3 8=10 12=9
side ahead|of|the 0=6 2=-3 3=-6 4=9 5=6 6=5 7=-8 8=5 9=9 12=-4 13=-10 16=7 17=-4
side ahead|of|thre 3=9 8=5 17=-4
side ahead|of|what 9=5 15=5 17=7
side ahead|of|which 2=7 8=4 11=8 17=6
side ahead|older 9=16 17=16
side ahead|on 0=22 1=-11 2=11 3=6 4=-15 5=-16 6=10 7=-15 8=-8 9=15 12=-6 13=7 14=-4 15=-4 16=3 17=4
side ahead|once 0=-3 4=3 8=-4 9=-7 17=-10
side ahead|one 1=9 3=-3 4=-8 5=6 7=-3 8=-5 9=-10 10=-8 11=7 13=3 15=-4 17=-13
side ahead|one|, 0=-4 4=-3 8=-10 9=-4 17=-4
side ahead|one|: 1=6 5=8 8=9 12=7
side ahead|only 0=5 1=3 3=19 5=-3 8=17 9=-4 11=4 13=6 14=5 17=9
side ahead|on|DATE 0=6 9=-10 13=4 17=-8
side ahead|on|PARTY 8=-4 9=21 17=17
side ahead|on|the 0=-5 4=3 5=-10 7=-9 8=-21 9=-3 11=7 15=-5 16=-5 17=-9
side ahead|on|which 0=-3 5=-9 8=-16 17=-3
side ahead|or 0=-3 2=4 5=7 8=6 9=-3 13=4 17=-5
side ahead|order 0=11 1=-4 4=-4 8=-4 9=13 10=-3 13=-6
side ahead|order|at 9=20 17=18
side ahead|order|from 0=17 1=-3 8=10 9=-17 17=-19
side ahead|order|with 0=-4 8=-5 9=21 17=20
side ahead|ore 0=-6 8=-7
side ahead|other 0=-11 1=-13 2=-3 4=-6 6=6 7=-8 8=-33 9=6 11=-6 12=10 15=-3 16=10 17=8
side ahead|out 0=8 1=6 2=-4 3=-4 4=9 7=-3 8=9 13=-7 17=-15
side ahead|out|of 0=-3 9=-4 13=-3 17=-9
side ahead|out|to 0=-3 4=11 8=7 9=5
side ahead|over 0=-3 1=6 3=8 4=-3 7=10 8=11 9=9 10=-5 12=-5 13=-3 17=-10
side ahead|over|9 7=13 8=12
side ahead|owe 0=-4 2=9 6=3 12=12 15=3 17=12
side ahead|owe|PRONOUN 2=10 8=6
side ahead|own 0=3 2=-5 4=-5 7=-5 8=-18 10=7 11=-9 12=-3 13=8 15=-3 16=-7 17=-8
side ahead|owner 1=-3 6=5 8=-6 9=-5 10=-5 13=11 17=-7
side ahead|owner|, 8=-6 13=-4 17=-8
side ahead|owner|of 0=-3 8=-7 9=-3 13=9 17=4
side ahead|paid 6=4 9=-4 13=-4 16=7 17=-4
side ahead|paper 0=11 6=3 8=9 11=4
side ahead|parent 0=4 1=3 6=5 8=8 9=-11 17=-15
side ahead|parent|PARTY 0=-6 8=-7 9=-6 17=-8
side ahead|partner 0=-3 8=-7 9=8 10=4 15=-7 16=4 17=6
side ahead|partner|, 8=-3 9=9 15=-6
side ahead|patent 3=8 8=6
side ahead|patent|, 3=9 8=7
side ahead|pay 2=4 3=-4 6=-4 8=-10 10=-4 12=14 13=5 17=13
side ahead|payment 15=8 17=6
side ahead|pay|MONEY 13=7 15=3 17=6
side ahead|pay|the 8=-3 9=-11 12=4 17=-12
side ahead|pension 1=-6 2=3 4=-4 8=-9 10=16 13=-3 17=10
side ahead|peopl 0=-3 4=6 9=9 17=7
side ahead|per 0=-6 4=10 6=-5 7=-5 8=-9 9=-3 17=-11
side ahead|performanc 6=10 8=6 17=-3
side ahead|performanc|bond 6=10 8=7
side ahead|phas 0=8 1=-3 5=7 8=10 9=-3 17=-7
side ahead|phas|9 0=8 8=8 9=-3 17=-3
side ahead|point 0=-3 8=-9
side ahead|port 0=-3 8=-5 9=-6 17=-7
side ahead|power 9=11 17=9
side ahead|prepar 9=11 13=6 17=16
side ahead|previou 0=-3 3=5 9=16 17=12
side ahead|pric 0=-5 1=4 4=-3 7=10 10=6 17=-3
side ahead|production 0=-3 8=-4 9=8 17=7
side ahead|project 8=-6 9=7
side ahead|promis 0=6 4=-4 6=7 9=10 16=15 17=14
side ahead|promis|to 9=-7 16=-3 17=-13
side ahead|pronoun 0=-20 1=10 3=15 4=-13 5=16 6=-8 7=11 8=-11 9=-14 10=13 11=-15 12=3 13=18 15=10 16=3 17=-5
side ahead|pronoun|, 0=5 1=8 3=3 4=-3 5=5 7=18 8=34 9=-5 12=3 17=-9
side ahead|pronoun|DATE 7=4 8=3 9=-8 12=7 13=7 17=3
side ahead|pronoun|are 8=-3 9=10 17=8
side ahead|pronoun|bought 13=8 17=5
side ahead|pronoun|from 1=8 8=5
side ahead|pronoun|had 3=-3 4=-3 8=-8 11=4 15=3 16=3 17=6
side ahead|pronoun|has 1=8 3=-6 4=-3 8=-3 10=7 11=-7 12=-4 16=5
side ahead|pronoun|is 2=-6 3=10 4=6 5=5 6=8 7=-4 8=13 9=-4 11=-3 12=-3 13=-6 16=3 17=-16
side ahead|pronoun|order 0=-4 8=-5 9=8 17=8
side ahead|pronoun|pay 12=16 17=12
side ahead|pronoun|promis 0=11 8=10 9=11 17=10
side ahead|pronoun|smaller 8=-3 13=7 17=6
side ahead|pronoun|was 0=-5 4=-4 8=-15 9=11 17=7
side ahead|pronoun|will 9=-9 10=3 13=8 15=7 17=8
side ahead|pronoun|would 0=-5 4=-4 5=12 9=-3 17=-4
side ahead|pronoun|从 0=-3 3=6 10=7 17=4
side ahead|pronoun|以 13=7 17=6
side ahead|pronoun|是 0=7 8=5 9=-6 17=-7
side ahead|propos 13=7 17=6
side ahead|propos|acquisition 13=7 17=6
side ahead|purchas 4=11 8=6 9=-8 10=-3 13=23 17=5
side ahead|purchas|by 4=9 8=6
side ahead|purchas|from 0=-4 8=-5 9=-9 17=-10
side ahead|purchas|of 4=5 13=24 17=17
side ahead|put 0=-3 1=-3 2=3 8=-8 9=-4 10=4 11=-3 12=6 13=-4 14=4 15=-3
side ahead|quarter 10=-6 17=-8
side ahead|quarter|of 10=-6 17=-8
side ahead|quot 7=-3 8=-7 9=16 13=-3 17=9
side ahead|rail 8=-4 9=7 17=6
side ahead|rais|MONEY 1=5 2=-8 8=-5 15=7 17=3
side ahead|rather 0=-5 4=-5 5=10 8=-6 9=-6 10=6 11=3 13=-3 17=-4
side ahead|read 5=13 8=11 13=10 17=9
side ahead|rebuild 0=8 8=6
side ahead|receiv 0=-4 2=-3 3=-3 4=11 9=7 10=3 13=-5
side ahead|receiv|from 3=-3 4=16 8=7 13=-3 17=-5
side ahead|reject 4=9 8=6 13=-3 17=-4
side ahead|releas 3=3 8=3 16=7 17=6
side ahead|renew|PRONOUN 9=5 12=3 17=7
side ahead|repay 2=7 8=6 17=-3
side ahead|report 0=10 1=-4 2=-18 4=7 5=8 8=-4 9=-6 11=4 17=-5
side ahead|report|by 2=-5 8=-7
side ahead|report|that 0=3 1=-3 2=-13 4=3 5=9 8=-4 13=3 17=-3
side ahead|rescu 0=-3 4=8 17=-3
side ahead|reservation 0=-4 8=-5 9=10 17=9
side ahead|rest 4=4 10=-3 17=-7
side ahead|result 5=-3 8=-7 17=-3
side ahead|return 0=5 3=-3 8=-3 9=-4 11=-3 12=5 16=11 17=7
side ahead|rig 0=5 8=5 9=6 17=7
side ahead|right 0=-3 3=7 12=10 17=6
side ahead|right|to 8=-3 12=7 17=5
side ahead|rival 1=3 4=-3 8=-7 9=-3 17=-8
side ahead|rocket 0=-3 8=-5 9=5 10=5 17=8
side ahead|roll 9=7 17=4
side ahead|room 0=-5 4=11 8=5
side ahead|round 1=7 8=3
side ahead|rumour 0=6 4=12 8=12 17=-4
side ahead|run 0=-5 2=-5 8=-15 9=-12 13=5 17=-11
side ahead|run|by 0=-6 2=-5 8=-14 9=-14 17=-15
side ahead|s 0=31 3=17 4=8 5=4 7=5 8=37 10=7 11=-10 12=22 13=-4 15=3 16=-8
side ahead|said 0=-9 1=-13 2=-14 3=10 4=-5 5=6 6=-8 7=8 8=-25 9=15 10=11 13=-9 16=-11 17=3
side ahead|said|DATE 8=-7 10=6 11=-5
side ahead|said|pronoun 0=-4 8=-10 17=-8
side ahead|said|that 2=-5 7=8 15=4
side ahead|said|to 9=7 17=5
side ahead|sale 0=-4 2=-6 4=16 13=-7 17=-9
side ahead|same 0=-7 4=20 7=-9 8=3 9=7 16=-5
side ahead|say 0=12 2=-4 3=-7 4=14 6=3 7=-3 8=13 9=-11 10=-3 12=16 13=-17 17=-19
side ahead|say|PARTY 13=-13 17=-17
side ahead|say|that 1=9 8=8
side ahead|say|what 0=15 8=11
side ahead|season 3=10 8=7 12=5
side ahead|second 0=-5 1=-3 4=-3 8=-14 9=17 10=-3 13=-4 16=-3 17=8
side ahead|sector 0=7 8=6
side ahead|sector|, 0=7 8=6
side ahead|seed 3=8 5=3 8=8
side ahead|seen 4=13 8=7 17=-4
side ahead|sell 0=11 4=3 8=6 9=-6 13=3 17=-6
side ahead|sell|pronoun 4=-9 8=-9 13=5 17=4
side ahead|send 6=12 8=10 9=-3 16=3 17=-5
side ahead|send|the 6=12 8=11 17=-5
side ahead|senior 2=-9 8=-10 10=-4 11=5
side ahead|separately 0=3 9=-4 13=12 17=8
side ahead|separately|, 0=3 9=-4 13=12 17=8
side ahead|serv 9=-8 17=-8
side ahead|servic 0=9 8=6 9=4
side ahead|servic|of 0=10 8=9
side ahead|set 8=-8 17=-8
side ahead|settlement 7=4 8=3 12=-3 17=-8
side ahead|seven-year 9=3 11=4 17=7
side ahead|shar 0=-6 1=14 3=-5 5=-3 9=9 10=10 12=3 17=14
side ahead|shareholder 1=3 8=-3 9=-4 10=9 13=-3
side ahead|shar|of 3=-4 8=-10 10=6 12=5 17=7
side ahead|ship 9=7 15=-4
side ahead|shopp 3=-7 8=-8
side ahead|should 0=-4 6=-5 7=-3 8=-18 9=-3 15=4 16=-3 17=-8
side ahead|show 0=-5 8=-8 9=-4 12=11 13=-3 17=3
side ahead|side 0=-3 8=-7 13=4
side ahead|sign 0=-11 8=-14 9=6
side ahead|sign|with 0=-4 2=3 8=-4 9=8 17=6
side ahead|sinc 3=3 8=-5 10=9 12=3 17=4
side ahead|smaller 13=7 17=5
side ahead|so 0=-3 7=7 8=6 11=5 13=3 15=3 17=6
side ahead|sold 0=-3 3=4 4=4 9=10 17=6
side ahead|sold|to 0=-10 4=3 8=-12 9=13 17=11
side ahead|so|that 11=7 15=4 17=7
side ahead|split 2=18 8=14
side ahead|staff 1=9 4=-3 17=-3
side ahead|stag 11=8 13=-4 17=4
side ahead|stak 4=4 10=8 13=-3
side ahead|stak|in 10=8 17=4
side ahead|start-up 0=3 10=11 17=8
side ahead|stay 3=8 8=3 13=3
side ahead|still 2=9 8=6
side ahead|stock 4=-5 8=-5 10=7 16=3 17=6
side ahead|stor 0=-5 8=-5 9=11 17=11
side ahead|story 2=7 8=6
side ahead|straight 0=11 8=10
side ahead|sum 8=-5 9=12 17=11
side ahead|supplier 8=-3 9=10 15=4 17=12
side ahead|suspend 9=-7 17=-8
side ahead|swoop 13=7 17=4
side ahead|system 4=7 8=3 13=6 17=4
side ahead|s|MONEY 2=13 8=10 11=3
side ahead|s|PARTY 3=5 4=6 8=11 9=-6 11=3 12=-3 17=-9
side ahead|s|board 0=-6 4=6 9=-5 17=-8
side ahead|s|claim 7=7 17=-4
side ahead|s|parent 0=5 6=8 8=9 9=-10 17=-11
side ahead|s|purchas 9=-4 13=10 17=5
side ahead|t 4=8 8=3 12=19 17=15
side ahead|tabl 2=-3 4=7 13=7
side ahead|tabl|by 4=8 8=5 13=8 17=6
side ahead|tak 8=-7 13=12 17=7
side ahead|take 4=-3 8=-7 12=3 17=7
side ahead|taken 4=-3 8=-7 12=3
side ahead|takeover 8=-3 13=12 17=8
side ahead|takeover|of 4=-3 8=-6 13=7 17=4
side ahead|talk 0=4 1=9 2=12 4=-20 5=-5 7=-3 8=-3 10=-3 11=11 13=5 16=-3 17=4
side ahead|talk|that 2=14 4=-5 5=-3 13=6 17=6
side ahead|talk|to 4=-6 8=-7 11=4
side ahead|talk|with 0=-3 1=11 2=-3 3=3 4=-7 11=8 13=-7
side ahead|tapp 2=-6 8=-10 9=-3 17=-8
side ahead|tell 4=7 8=6
side ahead|tenant 0=7 9=4
side ahead|term 0=8 2=4 3=-6 9=-5 12=5
side ahead|test 9=8 17=8
side ahead|than 0=-9 2=-3 3=-3 4=-5 6=-6 7=-4 8=-33 9=-13 10=5 11=3 12=-3 13=-7 15=-4 16=-5 17=-27
side ahead|that 0=-13 2=-4 3=-3 4=17 5=26 6=-11 7=12 8=9 9=-14 10=-5 11=5 12=4 13=8 14=6 15=26 16=6 17=11
side ahead|that|PARTY 0=-8 3=5 8=-9 9=-6 13=-11 15=4 16=14
side ahead|that|company 9=-5 12=9 13=11 15=9 17=21
side ahead|that|is 0=-8 8=-12 10=4
side ahead|that|of 0=-5 6=5 8=-7 12=5 13=-6 15=-4 17=-11
side ahead|that|pronoun 0=-5 3=-3 4=-3 8=-16 13=-3 15=-3 17=-10
side ahead|that|talk 1=5 11=8 13=-5
side ahead|the 0=-4 1=-10 2=19 3=-17 4=-5 5=8 7=5 8=-24 9=10 10=-4 12=4 15=3 16=-8 17=-15
side ahead|them 0=5 3=-4 7=4 8=3 9=9 12=3 17=9
side ahead|then 6=9 8=5 9=-4 17=-12
side ahead|ther 4=-3 5=9 8=4 10=3
side ahead|the|MONEY 0=8 1=-3 2=11 4=17 5=7 6=-3 7=-3 8=27 9=12 10=-5 11=13 13=-4 14=5 16=-8 17=9
side ahead|the|PARTY 0=-6 2=6 7=-4 8=-11 9=17 13=7 15=3 17=22
side ahead|the|agreement 0=4 3=-8 4=7 12=5
side ahead|the|airport 8=-4 16=7 17=3
side ahead|the|chief 0=9 5=4 8=10
side ahead|the|contract 0=-7 6=7 7=10 8=4 9=-4 16=4 17=-4
side ahead|the|deal 0=-4 4=5 9=-4 17=-7
side ahead|the|event 0=7 8=5
side ahead|the|exist 0=-3 5=5 9=11 17=9
side ahead|the|first 2=3 9=7 17=4
side ahead|the|hospital 0=7 8=7 9=-4 17=-5
side ahead|the|land 0=7 8=6 17=-3
side ahead|the|one 8=-5 9=5 12=-3 13=8 17=9
side ahead|the|other 2=-5 4=-3 8=-11 9=-3 16=11 17=9
side ahead|the|owner 0=-3 8=-9 13=8 17=5
side ahead|the|previou 8=-3 9=9 17=7
side ahead|the|propos 4=-3 8=-4 13=8 17=7
side ahead|the|purchas 0=-3 4=13 8=7 13=12 17=10
side ahead|the|right 3=7 8=3
side ahead|the|sale 4=8 8=3 17=-5
side ahead|the|same 0=-5 4=20 7=-9 8=5 9=8 16=-5 17=3
side ahead|the|sector 0=7 8=6
side ahead|the|site 0=-5 8=-7 9=8 17=7
side ahead|the|start-up 10=7 17=5
side ahead|the|takeover 8=-3 13=9 17=7
side ahead|the|trad 0=9 8=8 9=-3 17=-3
side ahead|the|truste 15=7 17=4
side ahead|the|use 9=10 17=8
side ahead|the|water 0=4 8=3 12=7 17=5
side ahead|the|whol 4=7 8=4 9=3
side ahead|thi 0=-3 3=7 4=-3 8=-5 15=5
side ahead|thing 8=-6 17=-7
side ahead|think 0=-3 8=-8 13=3
side ahead|thos 0=7 2=9 3=4 4=-6 5=4 6=-3 8=10 9=-7 10=-3 11=5 12=14 13=-6
side ahead|thos|of 3=4 4=-3 8=-6 9=-4 10=-3 11=8 12=14 13=-5 17=9
side ahead|thre 0=6 3=9 5=-5 8=4 17=-5
side ahead|time 1=-3 2=3 3=7 10=-3 17=-4
side ahead|to 0=11 1=-11 2=-5 3=9 4=32 7=9 8=19 9=4 10=10 11=14 13=-39 14=3 15=18 16=16 17=3
side ahead|told 0=-6 1=13 2=-3 4=6 5=12 8=14 9=-10 10=-4 11=10 13=-6 14=13
side ahead|told|me 0=-5 1=11 8=4
side ahead|told|pronoun 5=8 8=7
side ahead|told|the 0=3 4=10 8=12 9=-5 17=-6
side ahead|too 5=7 8=3
side ahead|took 4=5 9=13 11=-4 15=4 17=13
side ahead|total 4=8 8=3
side ahead|tower 9=8 10=-7
side ahead|to|9 9=4 10=6 17=8
side ahead|to|PARTY 0=-5 3=-3 4=8 6=3 9=-5 11=9 12=8 13=-4 15=6 17=10
side ahead|to|PRONOUN 0=-3 7=19 8=11 10=3 17=-6
side ahead|to|a 0=10 4=5 8=7 16=5
side ahead|to|acquir 13=9 17=7
side ahead|to|be 0=-3 2=-3 4=11 8=3 13=-3 15=5
side ahead|to|buy 4=-4 7=9 9=-7 10=7 11=8 13=-8 17=-5
side ahead|to|comment 1=-5 4=-3 8=-10
side ahead|to|company 15=9 17=9
side ahead|to|have 0=9 8=7
side ahead|to|pay 8=-6 9=-6 12=-3 13=-3 16=6 17=-7
side ahead|to|rent 9=7 17=7
side ahead|to|the 0=-5 1=4 3=-3 4=-3 7=-5 8=-12 10=-7 11=-4 13=-3 15=5 17=-12
side ahead|to|use 8=-3 12=15 17=11
side ahead|trad 0=7 3=5 7=-3 8=3 9=-4 17=-9
side ahead|train 5=6 8=4 9=-4 11=9 17=3
side ahead|truste 15=7 17=4
side ahead|two 1=-3 2=3 5=6 8=4 10=-3 12=-3 13=-6 16=7 17=-6
side ahead|two|of 5=7 8=5 9=5
side ahead|under 0=-18 3=8 4=16 10=-3 13=-7 17=-17
side ahead|understand 0=8 8=5 9=-5 17=-5
side ahead|understand|with 0=8 8=5 9=-5 17=-5
side ahead|undertaken 9=6 16=3 17=7
side ahead|undertaken|to 9=6 16=3 17=7
side ahead|under|a 0=-6 3=9 9=-4 17=-6
side ahead|under|the 0=-7 8=-9 9=-4 17=-8
side ahead|under|which 4=8 8=4 9=9 13=-3 17=3
side ahead|unit 0=-6 1=-4 2=6 4=13 8=7 9=-6 13=-3 15=7 17=-7
side ahead|unit|of 2=7 8=3 17=-3
side ahead|up 1=-3 4=13 5=3 6=-4 8=6 9=-10 10=3 11=11 14=4 16=-5
side ahead|up|MONEY 5=4 8=3 11=7 12=4 17=4
side ahead|up|PRONOUN 4=3 9=-9 10=3 13=5 16=-3 17=-6
side ahead|use 3=4 5=10 8=9 9=8 12=12 17=14
side ahead|use|of 9=10 17=8
side ahead|use|the 12=7 17=5
side ahead|valu 8=-7 9=-3 17=-11
side ahead|ve 13=10 17=10
side ahead|ventur 2=6 3=-3 9=-3 11=-4 12=-5 15=3 16=14 17=6
side ahead|vessel 8=-3 9=7 17=5
side ahead|want 4=-5 8=-9 9=11 10=4 13=-12
side ahead|want|to 12=3 13=-10 17=-10
side ahead|warrant 7=12 8=11
side ahead|warrant|over 7=13 8=12
side ahead|was 0=-15 1=8 2=11 3=4 4=21 6=3 7=-7 8=19 9=8 10=-4 11=-3 13=11 15=8 16=-4 17=11
side ahead|water 0=4 8=3 12=7 17=5
side ahead|way 2=3 13=-3 17=-7
side ahead|week 0=16 2=-3 4=-5 7=11 8=18 9=-4 16=-5 17=-13
side ahead|weigh|a 8=-3 13=7 17=6
side ahead|went 3=3 4=4 8=3 9=-3 12=-3 17=-8
side ahead|were 3=5 4=-5 8=-5 9=-4 13=-3 16=3 17=-10
side ahead|what 0=5 1=6 4=-5 5=8 7=-5 8=4 9=6 10=4 12=8 15=4 16=-5 17=15
side ahead|what|PARTY 5=9 8=5 13=5
side ahead|when 0=4 4=3 6=6 7=-4 9=-4 11=4 13=-6 15=3 16=-3 17=-8
side ahead|wher 0=-7 4=-4 5=-3 8=-19 9=-4 10=3 17=-8
side ahead|which 0=-3 1=12 4=-3 5=-16 6=-7 7=4 8=-16 9=-14 11=9 12=12 13=-15 15=-3 17=-15
side ahead|which|the 0=5 2=7 8=10 9=-5 17=-6
side ahead|which|was 0=8 2=-4 8=3
side ahead|who 0=-4 8=-8 9=-3 17=-9
side ahead|will 0=17 1=-9 2=4 3=-6 4=-7 5=21 6=-5 8=13 9=-4 11=-4 12=11 15=10 17=3
side ahead|will|backstop 15=7 17=7
side ahead|will|be 0=3 1=-3 2=5 3=4 4=-5 6=-3 9=7 10=3
side ahead|will|not 0=15 8=10
side ahead|will|pay 8=-3 9=5 13=7 17=9
side ahead|will|sell 0=-3 4=7 12=4 17=3
side ahead|will|serv 9=-7 17=-7
side ahead|will|use 5=10 8=8 17=-3
side ahead|win 0=3 9=15 17=15
side ahead|wind 0=11 8=10 9=12 17=11
side ahead|win|a 9=17 17=16
side ahead|with 2=12 3=11 4=-6 5=14 8=14 9=25 10=-7 11=-7 13=6 14=-4 16=6 17=9
side ahead|without 6=7 8=6
side ahead|with|PARTY 0=-17 2=-6 8=-25 9=11 13=-3
side ahead|with|a 6=7 8=4
side ahead|won 0=-3 8=-4 9=-4 12=19 17=15
side ahead|work 0=-8 4=4 8=-8 13=-3 16=-3 17=-9
side ahead|worth 0=5 1=4 9=-5 15=3 16=-3 17=-8
side ahead|worth|MONEY 0=7 1=5 8=7 9=-3 15=3 16=-3 17=-5
side ahead|would 0=-11 1=-5 3=-3 4=-8 5=11 7=16 8=-4 9=-6 10=-3 13=4 15=-3 16=-6 17=-16
side ahead|would|like 5=12 8=7
side ahead|writ 6=4 8=3 9=-3 13=10 17=5
side ahead|wrot 4=5 5=9 7=-3 8=6 17=-3
side ahead|wrot|DATE 5=10 8=5
side ahead|yard 13=-3 17=-7
side ahead|year 0=11 4=-3 5=3 8=9 16=3 17=-4
side ahead|year|, 0=7 5=5 8=6 17=-3
side ahead|you 0=-3 8=-7 9=-6 17=-7
side ahead|— 0=4 1=-4 2=-11 4=11 8=-5 9=17 10=3 11=-7 13=-7 15=3 17=3
side ahead|—|PARTY 0=11 8=8 9=-6 17=-6
side ahead|—|— 0=3 2=-6 4=6 9=11 11=-4 13=-4 17=4
side ahead|“ 0=14 2=5 4=-13 6=-4 7=-6 8=-10 9=9 10=3 11=-4 13=7 14=-3 16=-3
side ahead|“|COMPANY 0=4 8=3 9=9 17=8
side ahead|“|PARTY 0=4 2=-7 8=-5 9=10 11=4 13=-10
side ahead|” 0=3 2=-4 3=3 4=8 5=4 6=-5 8=6 9=-3 12=3 13=10 17=5
side ahead|”|, 9=3 13=8 17=8
side ahead|一 0=-16 1=6 2=14 3=-7 4=7 5=10 6=-7 8=-3 9=-21 11=-10 13=6 15=-5 16=9 17=-21
side ahead|一|) 0=-9 8=-7 9=-6 17=-6
side ahead|一|, 2=8 8=4
side ahead|一|PARTY 0=7 8=7 9=-7 17=-8
side ahead|一|口 8=-7 12=9 17=6
side ahead|一|张 0=19 8=17 9=4 17=4
side ahead|一|条 5=8 8=5 11=-3 13=7
side ahead|一|直 3=4 4=4 8=7 17=-4
side ahead|万 0=-5 6=4 9=-7 17=-8
side ahead|三 1=-3 3=-5 4=9 5=3 6=6 7=-3 8=3 9=9 10=-3 11=-7 12=-3 13=10 15=-3 16=-3
side ahead|三|, 0=3 3=-3 4=3 9=7 17=5
side ahead|三|PARTY 4=7 8=4 17=-3
side ahead|三|年 0=11 5=5 6=4 8=16 11=-4 17=-6
side ahead|上 0=-8 3=-8 5=15 7=3 8=-4 9=11 11=-6 12=4 14=5 16=-7 17=3
side ahead|上|, 5=3 9=11 13=4 14=6 16=-3 17=19
side ahead|上|了 8=-4 10=8 17=3
side ahead|上|有 5=9 8=8
side ahead|下 1=13 2=9 4=-4 5=-6 6=4 7=4 8=9 14=5 15=-6 16=3 17=-9
side ahead|下|, 0=7 3=3 8=6 9=6 16=5 17=6
side ahead|下|属 1=6 8=7 11=3
side ahead|下|简 9=-7 17=-7
side ahead|不 0=12 1=-4 3=-5 4=-3 7=-3 8=-6 9=7 10=3 14=-4 15=4 16=-3 17=3
side ahead|不|再 8=-3 9=5 10=8 17=6
side ahead|不|够 15=8 17=8
side ahead|与 1=7 2=4 6=-4 7=-12 8=-8 9=6 11=7 12=5 16=4 17=6
side ahead|与|PARTY 0=-9 8=-7 9=-4 11=-5 17=-11
side ahead|与|日 3=4 8=4 9=-4 17=-7
side ahead|与|沙 16=7 17=6
side ahead|与|美 0=-8 3=-6 8=-14 9=3 12=4 17=6
side ahead|业 1=-9 2=5 3=-4 4=15 5=10 6=-4 8=12 10=-4 15=7 16=-5 17=-4
side ahead|业|主 1=-3 7=3 8=-3 9=6 15=10 17=12
side ahead|业|务 4=7 8=5
side ahead|业|者 0=4 2=7 8=9 9=-3 17=-4
side ahead|东 0=7 1=6 2=-6 4=-12 6=3 8=-7 9=-12 15=6 16=3 17=-8
side ahead|东|家 4=-7 8=-8 13=-4 17=-5
side ahead|两 8=-9 9=-4 10=6 12=4
side ahead|个 0=-3 1=7 2=-3 4=7 8=3 10=3 11=3
side ahead|个|月 0=-8 8=-13 9=3 10=4 17=4
side ahead|中 1=15 2=-9 4=8 5=-6 6=-5 8=3 10=4 11=-8 13=5 15=4 17=3
side ahead|中|旬 1=7 5=-4
side ahead|丹 0=12 6=10 8=19 9=-4 17=-7
side ahead|丹|麦 0=12 6=10 8=19 9=-4 17=-7
side ahead|为 0=3 3=14 4=-5 5=-3 6=-11 7=-5 8=-7 9=-23 10=4 11=-8 12=-6 13=5 14=25 15=16 16=16 17=18
side ahead|为|PARTY 15=12 17=9
side ahead|为|买 4=-3 8=-5 9=5 13=10 17=13
side ahead|主 0=5 1=-3 2=-4 4=11 6=6 8=10 11=-5 13=-3 15=7 16=-3 17=-4
side ahead|主|席 6=11 8=9
side ahead|主|权 1=4 2=4 8=7
side ahead|之 1=3 2=12 3=-3 4=11 8=16 9=-13 11=12 12=4 13=-3
side ahead|之|一 2=8 8=8 17=-3
side ahead|九 13=3 16=7 17=10
side ahead|九|月 13=3 16=7 17=8
side ahead|书 1=-6 5=3 8=-14 10=9 12=5 17=8
side ahead|书|, 1=-6 8=-10 10=9 17=6
side ahead|买 3=-3 4=9 9=-16 10=-3 13=3 15=-3 16=6 17=-16
side ahead|买|方 4=7 8=5 9=4 17=3
side ahead|了 0=3 1=-3 2=-7 4=8 5=4 6=-5 7=5 9=9 11=-6 13=-11 14=5 15=5 16=-9 17=-9
side ahead|了|PARTY 4=-7 8=-9 9=3
side ahead|了|一 0=-5 8=-10 9=-4 17=-6
side ahead|了|出 0=3 1=4 8=7
side ahead|予 0=-4 4=16 8=8 12=-3 13=-4 16=3 17=-4
side ahead|事 0=3 1=9 2=-4 7=6 8=9 10=6 17=-4
side ahead|事|, 1=11 8=9
side ahead|二 0=-23 1=-6 2=-9 3=6 5=15 6=5 8=-11 9=-9 11=-9 15=14 17=-12
side ahead|二|) 0=-4 3=7 6=4 9=-4 17=-6
side ahead|二|, 5=8 8=4 9=7 17=5
side ahead|二|十 0=-4 5=9 8=3 9=-5 17=-7
side ahead|于 0=-3 1=-7 2=-3 3=-4 6=7 7=6 8=-8 9=5 10=-4 13=7
side ahead|于|DATE 0=-15 7=3 8=-16 9=10 17=10
side ahead|五 0=-7 4=-3 6=3 8=-11 9=-3 11=-5 14=6 17=-5
side ahead|五|年 0=-6 8=-8
side ahead|亚 0=12 8=9 9=-7 17=-8
side ahead|亚|的 0=13 8=12 9=-5 17=-5
side ahead|交 2=-4 4=9 7=4 8=7 9=8 13=-3 14=-3 15=4
side ahead|交|给 0=-3 4=11 5=-3 9=13 17=7
side ahead|产 0=5 1=-3 4=6 5=-12 7=6 9=-4 14=-3 15=-3 17=-13
side ahead|京 0=8 2=-3 8=3
side ahead|人 2=6 3=-3 4=3 5=-4 9=-13 10=-14 13=9 15=23
side ahead|人|为 2=8 8=5 15=8 17=5
side ahead|人|家 0=-8 8=-9
side ahead|人|是 0=8 8=5 9=-5 15=4
side ahead|今 4=5 8=7 10=-3 17=-7
side ahead|仍 2=8 8=4 13=3
side ahead|仍|要 2=7 8=5 17=-4
side ahead|从 0=-14 1=3 2=5 3=3 7=8 9=19 10=5 11=-5 12=4 13=3 15=-5 16=-3 17=13
side ahead|从|未 1=7 4=5 8=11 10=7 17=4
side ahead|付 0=6 2=4 3=6 4=-3 6=3 8=10 11=-3 12=-4 15=5 16=14 17=6
side ahead|付|款 3=7 8=5 17=-5
side ahead|付|给 8=-3 9=4 12=3 15=9 17=12
side ahead|付|钱 0=7 8=5 9=-3 17=-8
side ahead|代 0=-5 1=6 12=-3 16=-3 17=-8
side ahead|以 0=4 1=-3 3=5 7=-3 8=-4 9=-5 10=13 11=-6 12=6 13=10 16=-5 17=9
side ahead|以|MONEY 1=-3 10=9 12=-10 13=13 17=5
side ahead|以|下 9=-7 17=-7
side ahead|以|色 8=-3 9=4 12=5 17=7
side ahead|件 0=5 2=8 4=-3 7=3 8=9 9=-4 15=3
side ahead|价 1=3 5=-3 7=-3 8=-9 9=-10 10=5 12=13 13=7 17=9
side ahead|价|, 8=-3 12=5 13=11 17=12
side ahead|价|MONEY 0=6 4=-3 5=-3 7=-3 8=-9 9=-3 10=3 12=10 17=10
side ahead|价|” 0=4 4=6 8=10 17=-3
side ahead|价|格 9=-5 17=-7
side ahead|任 0=9 8=7 17=-4
side ahead|企 1=5 5=4 7=3 8=7 9=9 11=5 13=3 17=11
side ahead|企|业 5=4 7=3 9=3 11=5 13=3 17=8
side ahead|伙 8=-8 11=3 16=15 17=16
side ahead|伙|伴 8=-3 11=3 16=3 17=7
side ahead|会 0=-10 1=3 6=-3 7=3 8=-13 9=3 10=-3 11=-3 17=-8
side ahead|会|上 0=-3 1=4 9=7 17=5
side ahead|传 0=18 1=-5 3=-3 4=17 7=4 8=24 9=9 13=9 15=3 16=-3 17=11
side ahead|传|PARTY 8=-4 9=7 17=5
side ahead|传|出 0=6 4=4 8=7
side ahead|传|的 0=13 1=-4 4=-3 8=4 13=3
side ahead|传|闻 7=8 8=6 13=10 17=6
side ahead|估 5=-6 8=-10 17=-7
side ahead|伴 8=-3 11=3 16=3 17=7
side ahead|但 0=5 8=3 10=4 13=3 17=7
side ahead|位 2=-7 8=-13 9=-3 15=12 17=5
side ahead|低 4=6 17=-7
side ahead|体 0=-3 4=3 8=-7 9=8 13=8 17=12
side ahead|体|称 9=8 17=7
side ahead|余 0=16 8=13
side ahead|作 1=-3 4=-5 7=-3 8=-14 10=8 11=3 13=7 15=5 16=7 17=21
side ahead|作|为 8=-3 16=9 17=8
side ahead|作|价 13=7 17=7
side ahead|供 0=11 4=-4 11=-3 13=-3 14=8 15=9 17=3
side ahead|供|应 0=4 9=4 14=8 15=3 17=9
side ahead|供|货 8=-3 9=-3 15=7
side ahead|保 0=4 2=7 5=-4 6=9 8=11 9=-7 11=-6 15=4 17=-12
side ahead|保|证 2=3 6=7 8=8 17=-7
side ahead|信 2=-3 6=9 11=6 15=-6 17=-4
side ahead|修 6=-4 8=-8 9=5 17=3
side ahead|倒 1=-5 4=4 7=10 8=4
side ahead|倒|是 1=-5 4=5 7=7 8=3
side ahead|借 8=-9 9=-4 11=8 12=4 15=3 17=7
side ahead|债 2=5 6=6 8=5 11=6 15=10 17=11
side ahead|债|权 2=5 8=4 15=11 17=10
side ahead|偿 8=-3 10=5 16=11 17=11
side ahead|储 0=7 2=-9 5=5 15=12 17=9
side ahead|储|能 0=7 5=5 8=9 17=-3
side ahead|元 6=7 8=6
side ahead|先 0=-3 1=11 5=-3 6=5 7=-3 8=4 9=4 13=3 15=3 17=8
side ahead|先|前 8=-3 9=4 13=4 17=8
side ahead|光 1=4 3=4 8=3 9=-3 10=-3 17=-9
side ahead|光|, 1=4 3=5 8=7 17=-4
side ahead|克 0=-7 8=-8 9=4 13=5 17=8
side ahead|兜 0=5 6=3 8=8 17=-3
side ahead|入 0=5 1=-6 8=-9 10=12 11=6 16=-4 17=9
side ahead|入|股 10=14 17=8
side ahead|全 0=7 2=-4 3=-4 5=8 6=3 8=6 9=-3 11=3 17=-5
side ahead|全|年 0=5 8=5 9=-9 17=-9
side ahead|公 0=9 2=8 3=-4 4=-10 5=-4 7=11 9=-4 11=14 13=-4 15=-7 17=-5
side ahead|公|司 0=6 2=10 3=-4 4=-8 7=13 8=6 9=-11 11=16 13=5 15=-5
side ahead|公|室 13=-7 17=-9
side ahead|六 5=7 8=3 12=5 13=-4
side ahead|六|月 5=7 8=5
side ahead|兰 0=-6 8=-8 9=10 17=6
side ahead|兰|租 0=-4 8=-4 9=9 17=9
side ahead|关 0=-3 2=-3 7=-3 8=-14 9=-3 11=13 15=-3 16=-3
side ahead|关|联 8=-3 11=14 17=10
side ahead|其 0=15 1=6 2=-18 7=-3 8=-4 9=13 11=-5 17=5
side ahead|其|中 1=7 2=-17 7=-3 8=-16 9=6 11=-5
side ahead|其|余 0=16 8=14
side ahead|典 0=-6 8=-6 9=14 17=14
side ahead|内 0=-14 5=3 7=-3 8=-17 9=10 17=7
side ahead|内|, 0=-12 5=4 8=-10 9=-3 17=-4
side ahead|内|容 8=-3 9=11 17=11
side ahead|再 0=7 6=4 8=8 10=12 15=-3 16=-3 17=7
side ahead|写 0=4 5=7 8=9 17=-3
side ahead|军 2=-7 8=-7
side ahead|冷 0=-4 8=-5 9=5 12=3 17=8
side ahead|准 3=6 8=7 10=4
side ahead|凭 0=7 6=6 8=11 13=4
side ahead|出 2=7 3=-5 5=4 6=6 7=-6 9=3 11=4 13=-9 14=3 16=-7 17=-10
side ahead|出|席 5=9 8=6 16=-3 17=-5
side ahead|出|租 0=-4 2=7 17=-3
side ahead|出|资 2=3 8=5 13=-6 17=-11
side ahead|分 0=-4 1=6 4=3 5=-4 6=3 8=-3 9=-8 11=7 13=-6 15=3 17=-6
side ahead|分|拆 4=7 8=5 11=8 17=3
side ahead|刊 1=-4 8=-6 9=4 10=6 17=9
side ahead|刊|载 1=-4 8=-5 9=4 10=6 17=9
side ahead|划 4=-3 8=-8 16=5 17=7
side ahead|则 0=-5 1=5 4=-5 7=6 13=-3 15=7 16=9 17=13
side ahead|刚 0=-7 2=6 8=-5 9=-4 17=-8
side ahead|创 0=5 1=-3 9=5 15=7 17=13
side ahead|判 0=-3 8=-7 15=3
side ahead|利 3=8 4=-3 9=9 16=4 17=8
side ahead|到 0=-11 1=-3 2=4 4=-7 5=-3 8=-19 9=-6 10=6 12=5 13=10 16=5 17=14
side ahead|到|期 0=-11 8=-12 9=4 11=3 17=4
side ahead|前 1=-8 2=3 4=5 5=-4 6=6 7=6 8=3 9=12 13=3 15=8 17=13
side ahead|前|与 9=9 17=8
side ahead|前|期 7=8 8=5
side ahead|剩 2=7 8=4 17=-3
side ahead|副 1=-3 8=-4 10=8 17=7
side ahead|副|总 1=-3 8=-4 10=8 17=7
side ahead|办 8=-6 11=-5 13=-8 15=-4 17=-16
side ahead|办|公 13=-7 17=-9
side ahead|加 0=-3 1=3 2=-3 4=7 10=-3 13=3 15=5
side ahead|加|坡 1=4 4=8 8=6 15=6 17=3
side ahead|务 0=-3 4=14 8=7 13=-3 17=-8
side ahead|动 0=-5 6=8 9=10 17=9
side ahead|动|机 0=-4 8=-4 9=11 17=11
side ahead|助 2=3 4=11 8=10 13=-14 16=7 17=-10
side ahead|包 0=-18 4=-9 5=-3 8=-35 9=23 13=-10 17=8
side ahead|包|下 9=11 13=-7 17=4
side ahead|包|商 0=-10 8=-14 9=3 15=5 17=4
side ahead|北 0=9 2=-8 5=-3 8=-5 11=-3 14=-3 17=-11
side ahead|区 0=-4 5=8 8=3 9=-3 11=5 15=-3 16=3
side ahead|十 0=-12 2=-3 4=3 5=11 7=4 9=-20 10=3 16=5 17=-14
side ahead|十|二 5=9 8=5 17=-4
side ahead|半 2=3 5=7 8=10 17=-3
side ahead|半|年 5=7 8=7 17=-3
side ahead|协 2=-3 4=10 8=3 9=4 13=-14 17=-13
side ahead|单 0=-10 1=3 3=4 5=-4 8=-10 9=19 12=5 17=19
side ahead|单|给 0=-3 8=-3 9=7 17=7
side ahead|卖 0=-3 2=-4 3=-3 4=17 9=3 11=-3 12=-3 13=5
side ahead|卖|家 9=6 17=7
side ahead|卖|方 4=-4 8=-5 13=14 17=11
side ahead|卖|给 1=4 4=19 8=18 9=-4 13=-5 17=-13
side ahead|南 0=8 3=4 8=11 11=-3 17=-7
side ahead|印 0=13 2=-6 3=5 6=-3 8=5 9=-4 12=-5 16=4 17=-8
side ahead|印|度 0=9 3=7 8=13 9=-6 12=-7 16=5 17=-7
side ahead|即 0=5 1=7 6=3 8=8 9=-5 12=3 17=-5
side ahead|即|PARTY 1=8 8=7 17=-4
side ahead|却 4=3 6=-3 9=7 17=6
side ahead|厂 1=-3 3=-4 4=4 5=7 6=-4 7=7 9=-3 13=-5 15=-5 16=-3 17=-19
side ahead|厂|, 5=6 8=3 15=-3 17=-7
side ahead|原 0=-7 1=12 2=-4 5=12 8=7 9=9 11=-3 16=8 17=9
side ahead|原|来 0=-5 8=-6 9=7 16=4 17=8
side ahead|去 0=9 8=7 9=-5 11=-3 15=4 17=-6
side ahead|又 2=6 5=4 8=7 9=11 17=8
side ahead|及 4=6 13=6 15=7 17=9
side ahead|及|PARTY 13=7 17=6
side ahead|受 0=-4 2=-3 3=4 4=3 7=4 9=-3 13=-3 15=-4 16=3 17=-11
side ahead|变 0=4 4=3 8=7 17=-3
side ahead|口 0=-3 2=3 5=-3 6=9 8=3 9=-5 12=8 14=6 17=4
side ahead|口|, 11=3 14=6 17=7
side ahead|另 0=15 1=-3 2=9 3=3 4=-5 8=13 9=3 13=7 16=5 17=11
side ahead|另|一 0=3 3=4 8=6 13=7 17=5
side ahead|另|外 2=6 8=7 9=4 11=3 17=6
side ahead|只 1=3 4=-3 6=8 8=5 15=-5 16=-3 17=-13
side ahead|只|有 6=5 9=7
side ahead|可 0=5 6=5 7=3 8=10 13=-4 17=-8
side ahead|台 0=-4 2=-7 4=-4 5=4 6=-3 8=-16 9=-9 11=13 12=7 15=-4 17=4
side ahead|台|“ 8=-4 11=8 17=7
side ahead|司 2=7 3=-4 4=-8 7=13 11=18 13=3 15=-7 17=3
side ahead|司|, 7=7 8=8
side ahead|司|PARTY 0=-7 2=5 8=-5 9=6 17=5
side ahead|吃 0=3 9=-7 10=5 13=12 17=7
side ahead|吃|下 0=4 9=-6 10=6 13=7 17=3
side ahead|各 10=6 11=11 17=14
side ahead|合 0=-6 1=-8 2=-5 3=5 4=5 6=-5 7=5 8=-13 10=3 11=6 12=5 17=10
side ahead|合|并 4=8 8=5
side ahead|吊 0=15 8=13 9=-6 17=-8
side ahead|吊|, 0=11 8=9 9=-4 17=-6
side ahead|同 0=-8 2=4 5=-4 6=-5 7=5 8=-8 9=7 10=-9 11=-9 15=5 16=8
side ahead|同|一 0=-6 8=-7 9=3 11=-3
side ahead|同|业 4=3 17=-7
side ahead|同|日 0=-7 8=-9 9=-3 17=-6
side ahead|同|时 2=8 11=3 15=3 17=3
side ahead|同|期 0=11 8=10
side ahead|名 0=6 1=14 4=-3 8=13 10=-3 16=10
side ahead|后 0=6 2=7 3=-3 4=18 5=-3 6=5 7=4 8=31 9=-5 10=8 11=6 15=-9 16=-3 17=-8
side ahead|后|, 2=-3 4=7 8=-4 10=13 11=9 17=16
side ahead|向 0=-5 1=-8 2=6 3=-9 4=-3 6=3 8=-19 9=6 10=5 12=13 13=9 14=-3 15=20 16=8 17=33
side ahead|向|书 1=-5 8=-6 10=9 17=8
side ahead|向|日 0=9 2=-5 17=-4
side ahead|告 0=-19 1=3 3=-3 4=-3 5=-4 8=-28 12=-3 16=-3 17=-9
side ahead|告|诉 0=-7 1=5 8=-5 11=3
side ahead|员 5=8 8=6 16=-4 17=-11
side ahead|周 3=5 6=6 11=-9 17=-18
side ahead|周|三 6=6 17=-7
side ahead|和 1=3 2=-6 3=-5 7=6 8=-9 9=-6 10=4 11=-4 12=-3 13=-3 16=18
side ahead|和|, 7=7 8=3
side ahead|售 0=9 1=4 4=9 8=16 9=-6 17=-13
side ahead|唱 5=9 8=6 17=-3
side ahead|商 0=-9 2=-6 3=6 5=4 6=-4 7=8 8=-7 9=5 11=6 12=3 13=4 15=12 16=3 17=23
side ahead|器 0=-10 7=6 8=-6 13=-3 17=-4
side ahead|回|对 13=8
side ahead|因 0=10 3=-3 4=-3 5=-6 6=4 7=10 8=11 9=4 17=3
side ahead|团 0=-8 4=5 8=-3 9=4 11=-3 13=3 17=3
side ahead|团|队 2=6 4=5 8=10
side ahead|固 0=-7 8=-7 9=-4 17=-5
side ahead|固|定 0=-6 8=-7 9=-3 17=-4
side ahead|国 0=-4 1=3 2=-5 5=13 7=4 8=3 9=7 12=-5 13=15 16=-5 17=8
side ahead|国|PARTY 8=-4 9=6 13=4 17=8
side ahead|土 0=-7 8=-9 9=4 13=9 17=10
side ahead|土|建 9=8 17=8
side ahead|在 2=-4 4=17 5=-7 6=4 7=-6 10=-7 11=-9 12=-7 13=-4 15=13 16=6 17=-9
side ahead|在|DATE 4=8 7=-3 8=4 13=3
side ahead|在|跟 12=5 16=7 17=6
side ahead|地 0=-10 1=3 3=5 5=4 8=-4 9=9 10=-4 13=9 16=-4 17=7
side ahead|地|利 9=8 17=8
side ahead|场 0=4 1=3 2=-5 4=15 5=11 8=19 9=6 13=4 15=5 17=9
side ahead|场|上 0=-3 9=7 17=7
side ahead|场|传 4=12 8=5 17=-4
side ahead|坊 0=-4 1=10 8=3 16=10 17=4
side ahead|坊|间 0=-4 1=10 8=3 16=10 17=4
side ahead|坡 1=4 2=3 4=8 8=8 10=-3 15=6
side ahead|坦 0=-7 8=-9 9=3
side ahead|基 0=-3 1=6 2=7 8=7 9=8 15=-3 17=5
side ahead|基|金 1=6 2=7 8=11 15=-3 17=-5
side ahead|境 0=7 8=3 17=-5
side ahead|墙 2=-4 8=-7 9=9 14=3 17=11
side ahead|增 6=4 10=9 17=5
side ahead|增|持 8=-3 10=8 17=6
side ahead|备 0=11 1=4 7=-4 8=4 9=6 10=5 14=4 17=11
side ahead|外 1=-5 2=5 3=5 4=9 7=-3 8=7 9=8 10=4 12=-3 16=-3 17=4
side ahead|多 4=6 7=5 8=8 17=-4
side ahead|够 15=8 17=7
side ahead|大 0=5 1=-3 3=4 4=8 8=9 9=-7 10=4 17=-8
side ahead|天 0=4 4=4 8=7 17=-3
side ahead|天|, 4=4 8=3 9=4 13=4 17=9
side ahead|太 3=3 4=6 8=7 17=-4
side ahead|头 0=12 3=9 8=20 10=3 15=6 17=3
side ahead|头|, 0=4 2=-3 3=7 8=8 9=-3 17=-4
side ahead|奥|地 9=8 17=8
side ahead|好 1=13 8=9 9=-6 17=-5
side ahead|委 0=-5 4=8 9=9 17=3
side ahead|媒 0=6 9=7
side ahead|媒|体 8=-3 9=8 17=6
side ahead|嫌 8=-3 9=7 17=4
side ahead|子 0=8 2=8 3=-3 4=11 6=-3 8=16 9=-4 10=5 11=8 12=5 17=9
side ahead|子|公 0=10 2=8 4=5 6=-3 8=16 9=-3 10=5 11=9 17=9
side ahead|字 0=-4 3=3 4=10 8=7 17=-5
side ahead|字|: 1=3 4=10 8=11
side ahead|官 5=8 8=6 16=-3 17=-6
side ahead|官|员 5=8 8=8 16=-3 17=-5
side ahead|定 0=-10 1=7 2=-3 5=-3 7=4 8=-8 9=8 11=-4
side ahead|实 0=-6 4=7 5=-3 7=3 13=5
side ahead|客 0=21 1=-3 4=-3 8=9 9=-9 17=-15
side ahead|客|户 0=19 8=13 9=-7 17=-10
side ahead|室 13=-7 17=-10
side ahead|家 0=-15 1=-3 3=9 4=-5 6=-6 7=-4 8=-24 9=3 12=6 13=-13 17=-8
side ahead|家|族 6=-5 8=-7 13=-5 17=-8
side ahead|容 8=-4 9=11 17=8
side ahead|对 0=-3 1=-5 2=-3 3=5 4=-13 6=-4 8=-28 9=-4 10=13 11=8 12=-11 13=7 14=-3 15=-4 16=-6 17=-4
side ahead|对|于 1=-4 8=-7 17=-3
side ahead|对|手 8=-6 17=-8
side ahead|对|象 4=-3 8=-7 11=10 15=5 17=13
side ahead|导 0=-3 1=-3 2=-3 8=-7 9=5
side ahead|封 0=-4 8=-6 9=8 17=6
side ahead|将 4=-6 8=-9 9=4 13=-11 15=3 17=-8
side ahead|尔 0=-7 8=-11 9=5 17=6
side ahead|尔|兰 0=-4 8=-4 9=9 17=9
side ahead|就 0=-8 2=5 6=-7 8=-14 9=-4 10=9 11=-3 12=3 13=-3 14=8 17=7
side ahead|尼 0=4 2=-6 6=-3 8=-8 9=3 11=-4 17=-6
side ahead|属 1=6 5=4 8=9 9=3 12=3 17=3
side ahead|工|程 0=5 9=7 17=7
side ahead|已 0=-3 3=3 4=4 6=-3 9=16 10=-4 11=-3 15=5 17=9
side ahead|已|与 4=4 8=8 9=-3 17=-8
side ahead|已|用 10=-5 17=-7
side ahead|巴 0=7 8=6
side ahead|巴|西 0=7 8=6
side ahead|市 1=4 4=10 7=-4 8=5 9=4
side ahead|市|场 4=11 7=-3 8=4 9=4
side ahead|布 0=-3 3=-3 5=-3 7=3 8=-7 9=9 17=4
side ahead|师 5=-4 7=3 8=-9 17=-5
side ahead|席 5=8 6=11 8=15 16=-3 17=-6
side ahead|幕 2=-4 8=-6 9=9 12=3 17=11
side ahead|干 9=8 17=6
side ahead|平 0=-5 3=7 8=-5 9=-4 10=-3 11=10 15=-3
side ahead|平|台 0=-8 8=-16 9=-7 10=-3 11=10 15=-3 17=-4
side ahead|年 0=12 1=-3 3=-5 5=5 6=3 7=8 8=16 10=6 11=-7 12=6 13=-4 16=-8 17=-12
side ahead|年|, 2=3 5=3 6=4 8=8 9=-3 12=4
side ahead|年|SIZE 0=12 8=11 9=-10 17=-11
side ahead|年|产 5=-8 7=6 8=-3
side ahead|年|前 0=-3 8=-5 9=10 10=4 17=12
side ahead|年|收 0=9 8=8 17=-3
side ahead|并 0=-13 1=7 4=16 6=5 8=10 9=3 10=-3 13=10 16=4 17=9
side ahead|并|向 0=-3 8=-4 9=9 16=5 17=11
side ahead|并|无 1=7 4=10 8=16
side ahead|并|购 13=7 17=6
side ahead|应 1=3 4=-5 5=-11 6=-4 8=-17 9=9 11=-3 12=-3 13=-3 14=12 17=8
side ahead|应|商 0=-10 8=-12 9=4 15=4 17=7
side ahead|底 0=-5 6=3 8=-8 16=-3 17=-7
side ahead|府 6=-6 7=3 8=-7 17=-3
side ahead|度 0=8 3=5 8=8 10=3 11=4 12=-4 16=4 17=3
side ahead|度|的 0=10 8=9
side ahead|庭 0=-5 8=-8
side ahead|建 0=-5 8=-9 9=11 17=7
side ahead|开 0=4 4=-3 5=3 6=8 7=-5 8=4 9=4 11=3 13=10 17=12
side ahead|开|价 0=7 8=3
side ahead|弃 8=-4 9=9 17=5
side ahead|式 0=6 1=-3 13=11 17=6
side ahead|引 0=3 1=7 8=7 12=7 17=4
side ahead|引|进 12=8 17=7
side ahead|张 0=19 8=17 9=3 17=3
side ahead|归 0=25 3=-6 4=10 6=9 8=32 12=-3 13=3 16=8 17=4
side ahead|归|了 0=4 3=-3 4=7 8=7 17=-3
side ahead|形 0=8 1=-3 8=4 9=-3 17=-3
side ahead|形|式 0=8 1=-3 8=4 9=-3 17=-3
side ahead|影 0=8 8=4 17=-5
side ahead|得 0=14 1=-3 2=3 3=3 4=4 6=3 7=-3 8=15 9=-5 13=4 17=-4
side ahead|德 0=-3 3=10 9=4 17=4
side ahead|德|国 0=-3 3=10 8=3 9=4 17=5
side ahead|总 0=-6 5=-5 8=-13 10=7 13=-4
side ahead|总|部 4=8 8=3 9=-5 17=-8
side ahead|息 0=4 3=3 8=4 9=5 13=5 17=7
side ahead|情 4=15 8=13 17=-4
side ahead|情|者 0=-3 4=8 8=3
side ahead|想 4=-3 8=-8 12=11 13=9 17=17
side ahead|想|把 12=9 17=8
side ahead|意 1=-8 2=-3 6=-3 7=6 8=-11 9=-5 10=18 17=8
side ahead|意|向 1=-6 8=-10 10=10 17=7
side ahead|愿 10=13 16=-3 17=7
side ahead|成 0=-14 2=-13 4=4 7=-3 8=-27 10=11 12=-3 13=-3 17=-3
side ahead|成|为 10=9 17=5
side ahead|成|了 9=7 17=7
side ahead|户 0=12 1=-3 8=3 10=4 16=4 17=5
side ahead|户|是 0=10 8=7 17=-3
side ahead|所|传 4=8 8=6
side ahead|手 1=-4 3=4 4=-3 8=-5 9=-9 11=4 13=6 17=-6
side ahead|手|里 0=-6 8=-9
side ahead|打|算 9=4 13=7 17=8
side ahead|托 0=-7 4=6 8=-7 9=13 15=-7 17=3
side ahead|扬 4=-15 8=-16
side ahead|承 0=3 1=-3 2=8 5=-3 6=-3 7=3 9=-6 10=3 15=-4 17=-14
side ahead|承|接 0=8 8=8 9=-4 17=-3
side ahead|技 3=7 8=4 12=-3 17=-6
side ahead|技|术 3=7 8=5 17=-3
side ahead|把 0=-15 1=-3 3=5 5=-4 7=-4 8=-24 9=-7 10=-3 12=6 13=11 14=-3 16=9 17=10
side ahead|投 0=-3 1=9 2=5 5=-4 7=8 8=7 9=-6 11=-6 15=-3 17=-16
side ahead|投|诉 7=8 8=4 17=-3
side ahead|报 0=-10 1=6 4=4 7=-3 8=-9 9=6 11=-3 16=5
side ahead|报|告 0=-13 8=-16 9=-3 17=-6
side ahead|拆 4=6 9=-3 11=11 13=-3 17=4
side ahead|拍|板 4=7 8=3 13=4 17=3
side ahead|拒 0=-3 4=7 7=4 8=5 17=-6
side ahead|拖 2=4 4=4 5=7 8=14
side ahead|拟|向 9=-4 17=-7
side ahead|拿 0=3 1=-3 2=-3 3=-3 4=-3 6=6 7=6 9=-10 11=3 16=-4 17=-13
side ahead|持 5=6 9=7 10=3 13=-6
side ahead|持|股 9=9 10=-3 17=4
side ahead|指 0=4 1=3 2=-5 8=-3 11=-5 13=6 16=12 17=7
side ahead|按 0=-6 7=-3 8=-13 9=-7 14=6 17=-4
side ahead|捐 0=5 1=-3 9=-3 16=7
side ahead|换|成 0=-3 8=-4 9=7 10=3 17=8
side ahead|据 1=7 2=-5 3=-7 4=-5 5=-3 8=-12 9=-3 12=13 13=-3
side ahead|捷 9=5 13=5 17=10
side ahead|捷|克 9=5 13=5 17=10
side ahead|接 1=4 3=-3 4=8 7=3 8=8 9=-16 10=-4 17=-19
side ahead|接|盘 4=10 8=10
side ahead|控 0=5 2=-5 4=-3 6=3 9=-5 11=4 13=11 17=7
side ahead|提 0=-5 8=-8 9=-4 13=6
side ahead|撤 8=-4 13=8
side ahead|撤|回 13=8
side ahead|支|持 5=7 8=5 17=-3
side ahead|收 0=4 2=5 7=3 8=4 9=-5 11=-5 13=4 16=-3 17=-9
side ahead|收|到 0=3 2=4 7=6 8=10 9=-3 11=-4 17=-9
side ahead|改 0=-6 8=-8 9=11 12=4 15=-3 17=7
side ahead|政 4=-6 6=-6 7=3 8=-12 9=-3 17=-7
side ahead|救 16=8 17=4
side ahead|敲 6=7 8=7
side ahead|文 0=7 1=7 2=-6 5=5 7=3 8=11 9=-10 11=-7 13=-3 17=-24
side ahead|文|件 0=6 1=4 4=-3 7=5 8=11 17=-3
side ahead|料 0=7 4=3 8=10 9=8 16=5 17=7
side ahead|新 3=7 4=8 5=-4 8=8 9=-3 15=5 16=-3 17=-4
side ahead|新|加 0=-4 1=5 4=8 8=3 15=6 17=7
side ahead|方 1=-5 3=4 4=4 5=-8 7=7 9=6 10=-6 11=4 13=15 14=-5 15=11 16=5 17=20
side ahead|方|式 13=11 17=7
side ahead|方|是 3=7 4=-4 7=5 8=4 9=-4 13=12 16=-3 17=3
side ahead|方|面 0=8 5=-5 9=8 11=7 14=-3 17=9
side ahead|族 6=-5 8=-7 13=-5 17=-8
side ahead|旗 0=-10 1=10 2=3 9=8 10=-6 13=-9 17=-10
side ahead|旗|下 0=-10 1=10 2=3 9=8 10=-6 13=-9 17=-10
side ahead|无 1=7 4=9 8=11 11=12 16=5 17=14
side ahead|无|关 8=-3 11=12 17=10
side ahead|日 0=-8 2=-8 4=14 5=8 7=7 8=5 9=-8 10=-4 11=3 12=-4 16=-6 17=-17
side ahead|日|, 0=-11 8=-14 9=-12 17=-14
side ahead|日|商 3=3 7=9 8=13 9=-3 17=-8
side ahead|日|本 1=5 2=-8 3=-4 4=15 8=4 9=3 17=-4
side ahead|早 1=-6 4=6 7=5 9=10 10=-6 15=6 17=4
side ahead|早|已 9=9 10=-5 17=3
side ahead|旬 1=7 5=-4
side ahead|时 0=-5 2=7 4=-6 8=-5 9=-3 13=8 15=6 17=7
side ahead|明 0=6 4=5 8=9 9=-5 12=3 17=-4
side ahead|明|, 0=3 4=6 8=7 9=-3 12=3
side ahead|易 0=3 1=-4 4=6 7=5 8=9 9=-5 17=-7
side ahead|春 9=-5 17=-8
side ahead|是 0=-3 1=9 2=4 3=5 4=17 5=-14 8=5 9=16 10=-6 11=-7 12=8 14=-3 15=16 16=-7 17=6
side ahead|是|PARTY 0=-8 4=-3 8=-14 9=-7 17=-8
side ahead|普 12=-8 17=-10
side ahead|晶 9=7 10=4 17=9
side ahead|晶|片 9=7 10=4 17=9
side ahead|更 0=7 9=6 13=3 15=6 17=11
side ahead|更|新 0=7 8=5 9=5
side ahead|曾 8=-3 9=7 13=3 14=6 17=12
side ahead|替 0=3 6=-9 7=5 9=-4 11=5 12=-3 15=3 17=-5
side ahead|最 1=-12 2=7 4=22 8=12 9=-12 12=3 13=-3 15=-12 16=6 17=-18
side ahead|最|后 0=-4 1=-5 2=8 4=10 6=3 8=10 9=-4 15=-6 17=-12
side ahead|最|大 0=7 8=5 9=-5 17=-6
side ahead|月 0=-14 5=3 7=4 8=-6 10=3 11=-6 16=11
side ahead|月|固 0=-6 8=-7 9=-3 17=-4
side ahead|有 0=-8 1=-3 4=6 5=4 6=12 7=-7 8=-4 10=4 11=-3 13=16 15=-7 16=-5
side ahead|有|一 1=-4 4=4 5=8 8=4 13=3
side ahead|有|外 1=-5 8=-7
side ahead|期 0=-3 2=-3 3=7 5=7 7=4 11=3 16=-3 17=-5
side ahead|期|, 0=-10 8=-13 9=5 11=3 17=5
side ahead|未|与 0=-4 1=5 9=-7 10=6 13=-4 17=-8
side ahead|本 1=7 2=-7 3=-5 4=16 6=5 8=6 9=24 10=5 13=-3 16=-4 17=13
side ahead|本|地 0=-5 4=4 8=-3 9=8 17=9
side ahead|本|来 2=4 9=13 17=11
side ahead|本|的 1=8 2=-3 4=3 8=8
side ahead|术 3=7 8=5 17=-3
side ahead|机 0=-15 4=3 6=4 8=-14 9=20 12=4 13=-4 16=-3 17=14
side ahead|权 2=7 3=12 4=6 6=3 8=21 9=4 12=3 15=10 17=10
side ahead|权|人 2=5 6=3 8=8 15=11 17=8
side ahead|权|基 1=4 2=4 8=7
side ahead|条 0=-4 1=-3 2=7 5=8 8=5 9=-6 11=-3 13=4 17=-7
side ahead|条|件 0=-3 2=7 17=-3
side ahead|来 0=9 1=20 2=4 8=22 9=5 12=3 13=-6 17=-3
side ahead|来|, 0=6 1=4 7=5 8=14
side ahead|来|只 0=3 8=3 9=-5 17=-9
side ahead|来|自 0=9 1=8 7=-3 8=10 9=-6 17=-9
side ahead|来|谈 9=7 17=6
side ahead|来|跟 9=9 17=8
side ahead|板 4=14 8=9
side ahead|板|, 4=7 8=3 13=4 17=3
side ahead|板|块 4=8 8=6 13=-3 17=-3
side ahead|果 8=-7 13=8 17=5
side ahead|架 3=-3 8=-11 9=-3 12=5 14=3 17=3
side ahead|柜 0=5 9=3 11=4 12=3 17=7
side ahead|标 0=7 3=-3 8=-4 13=-3 17=-6
side ahead|格 9=-5 17=-7
side ahead|案|是 8=-3 9=7 17=6
side ahead|检 0=-4 8=-5 13=7 17=4
side ahead|棚 0=9 8=8
side ahead|欠 2=13 8=7 11=-9 16=7 17=-5
side ahead|次 0=-4 4=9 12=3 13=4 16=5 17=8
side ahead|款 1=-4 3=3 6=-7 8=-10 13=-3 15=6 16=11 17=6
side ahead|款|方 3=8 8=7 9=-3 15=3
side ahead|款|行 15=7 17=7
side ahead|正 0=-8 1=-5 3=3 8=-10 9=5 10=8 13=11 15=4 17=18
side ahead|正|与 0=-4 1=-3 2=-5 8=-10 10=4 13=5 15=4 17=12
side ahead|此 1=6 3=5 5=8 8=20 9=9 16=4 17=8
side ahead|步 4=4 13=7 17=7
side ahead|母 2=3 6=7 8=3 15=-4 17=-7
side ahead|母|公 2=3 6=7 8=3 15=-4 17=-7
side ahead|每 0=4 2=7 8=4 9=12 11=-3 12=4 13=-3 16=-3 17=6
side ahead|每|年 0=6 9=12 12=3 17=9
side ahead|每|月 2=7 8=4
side ahead|比 5=-5 7=5 8=-11 9=-6 11=-3 12=-3 15=6 17=-14
side ahead|求 2=3 4=7 8=7 15=-3 17=-6
side ahead|池 0=-7 8=-7 9=14 17=14
side ahead|沙 3=4 4=-11 8=-11 9=-4 16=13 17=7
side ahead|沙|特 4=-5 8=-8 16=13 17=9
side ahead|没 1=5 7=-3 12=3 13=-4 17=-7
side ahead|没|有 1=3 8=-5 17=-8
side ahead|法|国 0=5 4=3 5=8 8=11 13=4
side ahead|泰 0=3 3=7 5=6 8=12 11=3 12=-11 13=3 17=-7
side ahead|洲 1=-3 2=-6 8=-12 10=10 11=3 15=-3 17=6
side ahead|活 9=8 17=7
side ahead|流 0=4 8=3 15=8 17=7
side ahead|测 0=-3 8=-4 13=7 17=6
side ahead|海 0=4 3=4 8=4 9=-4 17=-7
side ahead|消 3=3 9=7 13=5 17=8
side ahead|消|息 3=3 9=5 13=5 17=8
side ahead|渡 9=5 11=6 17=9
side ahead|港 0=7 4=-5 6=3 9=-5 11=4 17=-7
side ahead|源 9=-17 17=-19
side ahead|炒 13=7 17=6
side ahead|点|名 0=-3 1=4 9=7 17=5
side ahead|烧 5=7 8=4 10=4 17=3
side ahead|爆 0=5 4=3 8=8
side ahead|爆|料 0=5 4=3 8=8
side ahead|片 9=4 10=3 12=7 17=10
side ahead|版 0=5 3=-6 8=-4 12=9 17=5
side ahead|牵 2=3 15=8 17=7
side ahead|牵|头 2=3 15=8 17=8
side ahead|特 1=8 4=-8 8=-7 9=-3 16=12 17=6
side ahead|独 0=8 3=3 8=8
side ahead|理 1=-3 3=-6 4=-5 8=-22 9=3 10=-5 11=-4 15=-6 16=-5 17=-19
side ahead|瑞 0=-3 8=-6 9=14 13=4 17=17
side ahead|用 0=-9 1=-5 6=4 8=-21 9=17 11=-3 12=6 13=3 16=-3 17=12
side ahead|用|, 0=-3 2=-3 6=4 8=-4 9=12 17=10
side ahead|用|MONEY 8=-5 10=6 12=-3 13=8 17=8
side ahead|由 1=7 3=3 4=-9 5=7 6=9 8=7 9=26 10=-3 11=-7 12=-3 13=-3 14=-4 15=-8
side ahead|由|PARTY 0=4 2=-5 5=-4 8=-8
side ahead|申 8=-6 11=3 12=4 17=7
side ahead|电 0=-6 1=3 4=3 5=3 9=12 11=3 13=-3 16=-3 17=4
side ahead|电|, 0=7 5=7 8=13 9=-3 17=-4
side ahead|电|池 0=-7 8=-7 9=14 17=14
side ahead|留 8=-4 14=7 17=3
side ahead|登 0=-7 8=-7 9=-3 17=-3
side ahead|的 0=24 1=27 3=11 4=-25 5=-10 6=8 7=6 8=15 9=18 11=19 12=5 14=-8 15=-15 16=-12 17=-3
side ahead|的|MONEY 0=5 6=4 8=7 15=-4 17=-6
side ahead|的|PARTY 0=4 1=5 8=11 9=-6 11=4 17=-5
side ahead|的|“ 0=18 4=-6 8=11 13=-5 17=-5
side ahead|的|一 9=10 17=10
side ahead|的|东 4=-6 8=-7 13=-4 17=-4
side ahead|的|是 0=3 1=5 2=6 3=6 6=10 7=-3 8=19 9=13 13=-4 15=-7
side ahead|的|缺 2=7 6=7 8=13
side ahead|盘 4=13 8=10 17=-3
side ahead|盘|的 4=10 8=10
side ahead|盛 0=-3 1=-4 8=-7 9=-3 13=3 17=-3
side ahead|盛|传 0=-3 1=-4 8=-7 9=-3 13=3 17=-3
side ahead|直 0=-3 3=4 4=4 6=3 8=8 17=-3
side ahead|看 0=-5 1=-4 4=-5 8=-17 9=-6 10=14 13=-4
side ahead|着 0=5 4=5 6=5 8=12 9=-5 17=-8
side ahead|知 2=-4 4=8 9=-7 11=-3 12=6 15=4
side ahead|知|情 4=8 8=5
side ahead|研 1=-3 7=7 10=-3 17=-5
side ahead|研|究 7=7 8=4
side ahead|砸 9=-7 13=3 17=-5
side ahead|砸|MONEY 9=-7 13=3 17=-6
side ahead|示 1=9 3=-3 6=-3 8=4 10=4
side ahead|私 4=-6 6=7 8=-3 11=3
side ahead|租 0=21 2=9 3=-3 4=-4 8=17 9=-14 11=9 13=-4 15=6 17=-9
side ahead|租|回 0=10 8=7 9=-4 11=4 17=-3
side ahead|租|给 0=20 8=19 9=-5 17=-6
side ahead|租|赁 0=8 8=7 11=4 15=3
side ahead|称 0=7 1=6 2=-9 3=-5 7=-5 8=-5 10=-5 11=-6 13=3 15=3 17=-12
side ahead|称|“ 1=4 2=-7 8=-6 11=-6 17=-10
side ahead|程 0=4 9=12 17=11
side ahead|究 7=7 8=4
side ahead|端 0=10 6=-6 8=4
side ahead|第 0=14 2=-7 3=-3 7=4 8=3 9=-6 13=5 15=13 17=7
side ahead|第|一 0=19 8=17 17=-3
side ahead|第|二 2=-8 8=-10 15=14 17=11
side ahead|等 1=5 2=-7 8=-5 17=-3
side ahead|答 0=6 1=-4 2=3 4=-4 5=-7 8=-9 9=5 13=-4 16=-5 17=-10
side ahead|答|: 2=3 4=-3 8=-4 13=-3 17=-9
side ahead|答|应 0=7 5=-7 16=-5 17=-6
side ahead|签 0=-4 1=3 4=3 9=-6 11=-3 12=11 17=-5
side ahead|简 0=5 8=4 9=-8 17=-8
side ahead|简|称 9=-7 17=-7
side ahead|算 0=-4 8=-10 10=-3 13=6 17=-5
side ahead|算|MONEY 5=12 8=10
side ahead|管 2=-4 7=-3 8=-11 10=-6 12=4 17=-8
side ahead|管|理 0=3 2=-4 8=-5 10=-4 17=-7
side ahead|簿 2=-9 8=-9
side ahead|米 0=8 8=6 17=-4
side ahead|索 6=-3 8=-10 17=-6
side ahead|约 0=21 5=-3 8=16 16=9 17=3
side ahead|约|定 1=3 9=8 17=7
side ahead|终 2=-3 4=5 6=8 8=7 11=-3 12=4
side ahead|终|于 6=8 8=7
side ahead|经 0=-9 8=-17 9=7
side ahead|结 4=-3 8=-7 13=6 17=3
side ahead|结|果 8=-6 13=8 17=6
side ahead|给 0=20 2=-11 3=12 4=24 6=-3 7=-5 8=21 9=13 10=5 11=24 13=-21 14=-8 15=5 16=7 17=15
side ahead|给|丹 0=8 8=9 9=-3 17=-4
side ahead|给|了 0=8 2=-4 3=3 4=11 8=12 17=-7
side ahead|绝 4=5 7=3 8=5 10=7
side ahead|绝|了 4=5 7=3 8=7 17=-6
side ahead|统 0=-5 2=-4 8=-13 9=6 12=3 17=4
side ahead|续 0=-4 8=-6 11=-3 12=7 17=3
side ahead|缺 2=4 6=11 8=13
side ahead|缺|口 2=7 6=7 8=12
side ahead|网 0=17 8=9 9=8 13=-3
side ahead|网|传 0=18 8=13 9=9 17=5
side ahead|美 0=-10 3=-6 5=3 6=3 7=6 8=-7 13=5 17=4
side ahead|美|商 12=6 13=5 17=9
side ahead|美|国 0=-4 3=-6 5=3 7=7 8=-3 9=-5 12=-3 17=-10
side ahead|者 4=9 8=5 9=-5 13=-4 17=-10
side ahead|而 0=7 1=4 6=3 8=8 10=6 11=4 17=6
side ahead|联 0=-5 1=-7 8=-17 11=12 15=-3 17=5
side ahead|联|合 0=-3 1=-6 8=-14 10=3
side ahead|聘 9=10 17=7
side ahead|股 0=7 1=5 2=-10 4=-6 5=-3 6=9 7=3 9=-5 10=11 11=3 13=4 15=-4
side ahead|股|东 0=5 1=3 2=-4 4=-3 6=5 9=-8 11=-3 13=4 16=4 17=-7
side ahead|股|权 1=-3 4=7 8=4 13=3
side ahead|股|股 0=5 2=-3 6=3 8=5 9=-4 17=-8
side ahead|背 1=6 6=4 8=8 15=-3 17=-3
side ahead|背|后 1=3 6=5 8=7
side ahead|能 1=4 5=4 7=4 8=9 17=-9
side ahead|自 0=11 1=10 3=3 6=-5 7=-4 8=8 9=10 17=4
side ahead|自|媒 9=9 17=7
side ahead|至 0=5 13=9 15=3 17=8
side ahead|至|于 0=4 13=9 17=8
side ahead|船 6=-5 8=-7 11=3 13=3 15=10 17=13
side ahead|船|期 0=7 8=7
side ahead|色 8=-4 9=7 12=5 17=10
side ahead|色|列 8=-3 9=4 12=5 17=7
side ahead|节 0=-3 4=-5 8=-9
side ahead|花 4=3 9=7 17=4
side ahead|花|落 9=8 17=4
side ahead|英 0=7 8=6
side ahead|获 0=7 1=5 2=5 3=5 7=3 8=18 17=-8
side ahead|获|得 3=8 8=8 12=-3 17=-5
side ahead|营|公 6=-5 8=-7 11=4
side ahead|营|商 0=6 8=4 9=-9 11=3 16=4 17=-3
side ahead|落 0=-3 3=3 8=-3 9=12 12=3 17=11
side ahead|虑 7=4 8=4 13=10 16=4 17=11
side ahead|行 3=5 6=-6 8=-9 9=-5 11=6 15=13 16=-3 17=7
side ahead|衣 0=8 8=6 17=-3
side ahead|补 8=-3 16=13 17=9
side ahead|补|助 16=7 17=5
side ahead|被 0=7 4=14 6=-4 8=13
side ahead|裁 4=-5 8=-6 13=-3 17=-7
side ahead|装 0=5 4=-7 8=-3 12=3
side ahead|西 0=5 2=7 8=10 9=5 11=-4 12=-9 17=-8
side ahead|要 0=-9 2=10 6=-4 7=-4 8=-11 9=-5 11=-4 12=15 15=-4 16=6 17=5
side ahead|要|买 8=-3 9=-11 13=8 16=5
side ahead|要|向 8=-3 9=4 12=5 17=7
side ahead|观 13=-9 17=-10
side ahead|计 5=-5 8=-12 10=3 12=5
side ahead|订 0=-9 8=-13 9=4 16=5 17=5
side ahead|订|单 8=-3 9=8 17=6
side ahead|认 0=3 1=-6 3=7 4=4 8=7 9=-7 10=11 11=-4 16=-3 17=-8
side ahead|认|购 2=-3 8=-7 9=5 10=3 11=-3
side ahead|让 1=-3 2=-3 3=7 4=9 7=-3 8=7 9=9 11=3 15=-3 16=4 17=5
side ahead|议 5=-4 8=-9 17=-6
side ahead|讲 4=9 7=4 8=9 17=-3
side ahead|许 3=10 8=8 17=-3
side ahead|论 0=5 8=3 10=8 17=5
side ahead|设 0=7 5=7 8=11 9=6 14=3 17=6
side ahead|设|备 0=6 9=7 14=4 17=9
side ahead|证|实 0=3 8=3 9=-4 13=7 17=3
side ahead|评 8=-7 10=7 17=3
side ahead|评|论 10=8 17=8
side ahead|诉 0=-9 1=3 7=5 8=-7 9=-4 17=-7
side ahead|试 0=-4 8=-4 9=16 17=15
side ahead|话 0=-4 1=6 8=-3 9=16 17=16
side ahead|该 0=8 8=3 9=-4 16=9 17=4
side ahead|说 0=9 1=26 3=-4 4=12 5=5 7=-5 8=37 9=-3 13=-5 16=7 17=-3
side ahead|说|, 0=8 1=3 5=8 8=16 9=-3 11=-3 15=4 17=-9
side ahead|说|PARTY 8=-6 9=6 10=7 13=5 16=5 17=21
side ahead|说|好 0=-4 1=13 8=8
side ahead|请 0=-4 8=-6 9=10 12=3 17=12
side ahead|诺 8=-3 10=4 16=7 17=6
side ahead|谈 3=-3 4=6 9=-4 13=-4 17=-9
side ahead|象 4=-3 8=-8 11=10 15=10 17=17
side ahead|账 2=-3 6=5 8=-5 10=9 17=6
side ahead|货 0=7 6=-7 7=3 9=-11 11=9 15=6
side ahead|购 0=-5 1=-3 2=-4 4=-4 8=-20 9=10 10=6 13=12 15=4 17=20
side ahead|购|SIZE 9=-8 17=-8
side ahead|贷 2=17 8=16 11=13 15=3 17=10
side ahead|贷|款 2=-3 11=5 15=7 17=10
side ahead|赁 0=8 8=7 11=4 15=3
side ahead|赁|商 0=-5 8=-5 9=7 11=4 15=3 17=13
side ahead|资 0=5 1=13 2=6 5=-7 6=-7 7=-3 9=-14 10=3 11=7 12=-3 13=-8 17=-17
side ahead|资|MONEY 1=6 13=-3 17=-7
side ahead|赔 8=-4 9=-3 16=11 17=5
side ahead|走 8=-8 9=-4 12=5 17=-7
side ahead|跟 1=-5 3=8 7=7 8=4 9=13 10=4 13=-4 17=7
side ahead|跟|PARTY 2=-3 8=-6 9=9 17=5
side ahead|车 0=8 8=6 12=3 17=3
side ahead|车|企 0=5 8=7
side ahead|轨 0=-3 8=-5 9=-7 17=-8
side ahead|轮 1=6 9=-3 17=-7
side ahead|边 0=-7 2=3 4=-3 7=3 8=-7 11=-3 17=-5
side ahead|达 0=-3 8=-7 11=-3 17=-8
side ahead|达|成 0=-4 8=-7 9=-3 17=-3
side ahead|过 0=9 1=-3 2=-3 5=-5 8=-3 11=6 12=3 13=9 15=-3 17=8
side ahead|运 0=10 2=-11 7=4 9=-8 15=11
side ahead|运|营 0=6 8=4 9=-9 11=3 16=4 17=-3
side ahead|近 5=10 8=6 9=-5 12=-3 14=10 16=6 17=3
side ahead|近|日 5=10 8=8
side ahead|还 0=-7 2=7 3=-6 4=7 7=-4 8=-3 9=-13 11=-7 12=15 15=10 16=10 17=10
side ahead|还|是 0=-3 8=-9 9=-6 12=7
side ahead|还|有 0=3 4=11 8=11
side ahead|这 0=-18 5=7 7=5 8=-9 9=12 11=7 13=-3 15=6 16=6 17=19
side ahead|进 0=5 1=4 4=-6 9=-3 12=7 13=-3
side ahead|追 0=-3 8=-8 17=-6
side ahead|退 0=-4 3=-3 4=4 5=-4 7=-3 8=-14 9=-8 12=3 13=-3 16=10
side ahead|退|还 0=-5 8=-9 9=-6 12=3 16=12 17=7
side ahead|选 4=8 9=9 17=4
side ahead|透 0=-7 2=-3 8=-13 9=4 10=5 12=3 17=9
side ahead|透|露 0=-7 8=-10 9=4 10=5 12=3 17=8
side ahead|通 0=9 1=5 5=-5 8=5 15=3
side ahead|造 8=-3 9=-10 17=-15
side ahead|道|, 3=6 8=9 9=-4 10=-3 12=6 13=-3 17=-5
side ahead|那 0=6 2=-3 4=-4 8=-3 9=-6 10=3 17=-7
side ahead|那|头 0=7 17=-3
side ahead|部 1=7 4=10 7=-3 8=6 9=-6 11=3 13=-3 17=-8
side ahead|部|从 0=-4 8=-8
side ahead|部|分 0=4 1=5 8=7 10=3
side ahead|都 0=-6 4=3 8=-7 9=6 12=4 17=7
side ahead|配 1=7 8=4 17=-5
side ahead|里 0=-13 3=4 4=-5 7=3 8=-16 13=5 17=3
side ahead|里|接 0=-6 8=-9 17=-3
side ahead|里|的 4=-3 8=-4 13=9 17=10
side ahead|重 0=-3 8=-5 13=7 17=5
side ahead|量 0=8 8=4 9=-4 17=-5
side ahead|金 0=-9 1=10 2=10 3=-3 4=-4 13=-4 15=4 16=9 17=4
side ahead|金|MONEY 16=7 17=6
side ahead|钢 8=-3 9=-7 17=-7
side ahead|钱 0=10 1=8 6=3 8=10 9=-5 11=4 14=5 15=-3 16=-5 17=-7
side ahead|钱|的 0=7 8=5 10=-3 17=-4
side ahead|银 2=-11 8=-12
side ahead|银|团 2=-7 8=-7
side ahead|长 3=-3 4=-7 8=-19 10=4 17=-4
side ahead|问 0=-5 4=8 8=-7 9=-4 10=-3 13=7 17=-4
side ahead|问|及 4=6 8=6 13=7 17=6
side ahead|间 0=-4 1=10 4=6 8=5 9=-6 10=-3 16=8
side ahead|间|指 16=10 17=9
side ahead|间|说 1=8 8=5 17=-4
side ahead|闻 7=8 8=6 13=14 17=9
side ahead|队 2=7 4=8 8=12 17=-4
side ahead|际 1=5 9=-6 17=-8
side ahead|院 4=-3 8=-9 17=-6
side ahead|除 8=-7 17=-6
side ahead|险 2=4 7=8 8=4 15=3 17=-3
side ahead|险|公 7=9 8=7
side ahead|随 2=-4 8=-11 17=-4
side ahead|集 0=-8 7=5 8=-3 9=5 13=3 17=3
side ahead|集|团 0=-8 8=-7 9=5 13=3 17=6
side ahead|靠 2=4 9=3 11=8 12=4 17=12
side ahead|面 0=7 1=3 2=4 5=-6 8=4 9=4 11=10 13=-4 14=-3 17=3
side ahead|面|, 0=9 1=3 2=5 5=-6 8=5 9=5 11=9 14=-3 17=5
side ahead|韩|国 0=-3 1=5 9=11 17=11
side ahead|须 0=9 7=-3 9=-12 16=11 17=-4
side ahead|须|向 0=9 8=8 9=-7 15=3 17=-4
side ahead|顾 0=-4 8=-8 10=-3 16=4
side ahead|额 0=-7 7=5 8=-8 17=-4
side ahead|风 0=8 1=7 8=9 15=3 16=6 17=10
side ahead|马 9=-5 17=-7
side ahead|麦 0=12 6=10 8=19 9=-4 17=-7
side ahead|麦|的 0=8 8=5 9=-3 17=-5
side behind|% 0=-3 1=9 2=-8 4=9 5=-4 7=8 8=8 9=-8 11=13 12=3 13=9 16=-5 17=8
side behind|%|, 1=-5 7=8 10=5
side behind|%|gross 4=9 8=3
side behind|%|of 1=8 3=5 4=-11 7=-3 9=-6 10=3 12=6
side behind|%|stak 1=17 8=16
side behind|%|的 1=-6 4=11 8=4 17=-3
side behind|( 1=-3 2=-4 3=-7 4=-4 5=15 6=7 7=8 8=3 9=4 11=6 13=4 17=4
side behind|(|9 0=3 2=-3 4=-4 5=3 6=8 7=7 8=9 9=3 12=5 13=7 17=14
side behind|(|DATE 8=-3 9=-6 17=-8
side behind|(|OTHER 4=-3 5=5 9=15 17=11
side behind|(|PARTY 2=6 6=-3 9=8 11=5 16=3 17=11
side behind|(|以 5=14 8=13 9=-8 17=-9
side behind|(|作 0=7 8=6 9=-5 17=-6
side behind|) 3=-7 4=-4 5=17 6=5 7=6 8=7 9=12 11=4 13=4 17=9
side behind|)|: 0=-4 5=3 6=3 9=4 12=5 13=3 17=9
side behind|, 0=-3 1=25 2=18 3=10 4=12 6=9 7=18 9=7 10=15 11=4 12=7 13=13 14=-7 15=12 17=-14
side behind|,|9 6=-3 8=-8
side behind|,|DATE 0=19 1=3 2=-10 3=-5 4=-8 7=4 9=-5 10=-3 11=-5 12=3 15=13 17=-3
side behind|,|MONEY 0=8 1=-9 2=5 3=3 4=5 6=-6 7=-12 8=-9 9=-10 11=5 12=-6 13=9 15=6 16=-5 17=-7
side behind|,|OTHER 2=9 8=5 9=18 10=-3 11=-3 17=8
side behind|,|PARTY 0=-14 1=11 2=7 3=-8 4=19 5=-12 7=-11 8=-17 9=9 12=-6 13=-18 14=9 15=-4 16=5 17=-12
side behind|,|SIZE 0=8 8=4 9=19 17=16
side behind|,|a 0=-25 1=-4 2=16 3=10 4=5 5=-9 6=-4 8=-10 9=-21 10=5 11=-7 14=-4 15=-4 16=-7 17=-35
side behind|,|after 0=-3 3=4 4=9 8=7 9=3
side behind|,|against 1=9 9=6 12=3 15=-3
side behind|,|agre 0=-4 4=13 8=7
side behind|,|all 0=3 1=5 3=4 8=9 17=-3
side behind|,|an 1=9 2=-4 3=5 7=5 8=12 10=8 13=-9 17=-6
side behind|,|and 0=-5 2=16 3=-12 5=-7 6=-6 7=-12 8=-26 12=4 13=13 15=-7 16=-5 17=-8
side behind|,|are 8=-8 10=5 13=4
side behind|,|as 5=9 6=11 7=-6 8=8 9=-3 10=3 13=-4 15=7 17=4
side behind|,|ask 6=4 13=20 17=16
side behind|,|at 0=-6 1=-4 3=3 4=-3 7=-3 8=-15 9=4 10=3 11=6 12=-4 13=5 15=-3 16=-3 17=6
side behind|,|befor 8=-7
side behind|,|belong 13=7 17=3
side behind|,|both 2=5 8=-4 11=-3 17=-10
side behind|,|but 0=13 1=9 4=-6 5=5 8=17 9=-7 13=-3 14=5 17=-7
side behind|,|cancell 0=7 8=6
side behind|,|cash 0=16 4=-3 8=11 9=-7 17=-7
side behind|,|company 1=-3 4=9 5=10 6=5 7=-3 8=18 10=4 11=3 12=4 13=-5 16=-3
side behind|,|count 2=-6 8=-8 17=-3
side behind|,|end 3=3 4=8 8=8 12=3 13=-4 17=-4
side behind|,|for 1=5 2=-8 3=6 4=-8 5=-3 6=16 7=22 8=23 9=17 10=-10 11=6 12=-5 13=13 15=-6 17=13
side behind|,|from 3=4 6=6 8=8 9=22 12=-9 13=-3 17=6
side behind|,|get 3=3 4=7 8=5 17=-5
side behind|,|guarante 6=-7 8=-8
side behind|,|had 0=-7 2=7 4=21 7=-5 8=13 9=4 13=-4 17=-7
side behind|,|half 2=11 4=-3 8=4 11=-8 17=-7
side behind|,|has 0=-11 1=-7 2=-8 3=-4 4=15 5=4 7=12 9=9 10=6 11=-6 12=-5 15=3 16=-3
side behind|,|hav 4=8 7=-4 9=4 10=3 12=-3 13=13 16=-3 17=12
side behind|,|i 2=-9 8=-11
side behind|,|if 15=7
side behind|,|in 0=6 1=-3 3=11 4=-10 6=7 7=8 8=12 9=-11 10=6 11=3 12=3 15=-3 16=-4 17=-8
side behind|,|is 0=-9 1=4 3=3 4=-9 5=-3 8=-15 11=-3 12=10 15=-3 17=4
side behind|,|let 3=19 8=16
side behind|,|meanwhil 0=-5 8=-8 9=8 17=7
side behind|,|not 2=14 8=14 16=3 17=3
side behind|,|of 0=-8 2=4 8=-5 15=5 17=-3
side behind|,|on 0=4 2=4 4=14 6=-3 8=14 9=-5 11=4 13=-6 17=-11
side behind|,|once 3=-3 4=-3 8=-8 17=-5
side behind|,|order 0=14 8=11 9=-3 17=-4
side behind|,|out 7=4 16=9 17=3
side behind|,|paid 0=13 8=9 9=-3 16=3 17=-4
side behind|,|pric 9=10 17=9
side behind|,|pronoun 0=-9 1=13 2=-16 3=-11 7=6 8=-20 9=8 12=-12 13=-13 14=4 16=3 17=-13
side behind|,|resum 8=-5 9=-5 17=-8
side behind|,|should 2=-6 6=9
side behind|,|sign 9=5 17=7
side behind|,|ten 0=-3 4=5 9=-8 13=5 17=-4
side behind|,|that 0=-3 2=-13 6=7 8=-15 16=5
side behind|,|the 0=-17 1=-6 2=10 3=-3 4=-6 5=-5 6=6 7=21 8=-3 9=-7 11=3 12=22 13=7 15=7 16=-8 17=15
side behind|,|thre 0=9 8=8 11=4
side behind|,|to 0=-5 1=-3 2=15 3=-4 4=-6 5=-3 7=3 8=-5 9=8 10=-5 11=7 12=3 15=-4 16=4 17=9
side behind|,|too 3=-3 8=-8 17=-6
side behind|,|under 1=7 8=6 17=-4
side behind|,|was 0=10 1=-4 2=-4 4=-10 6=8 7=-6 8=-6 9=-3 10=3 11=3
side behind|,|were 0=-3 8=-9 9=7 17=4
side behind|,|wher 1=-3 2=3 8=-9 9=-4 17=-6
side behind|,|which 0=4 1=15 2=-12 3=5 4=14 5=5 6=-4 7=-12 8=6 9=-16 10=10 11=-5 12=-5 14=-3 15=18 16=4 17=-7
side behind|,|who 0=15 4=-3 8=4 17=-10
side behind|,|whos 1=-5 3=8 5=-5 7=-5 8=-10 9=-3 10=-5 12=10 13=11 15=-3 16=-5
side behind|,|will 0=-10 1=5 2=-4 5=8 6=17 7=-5 8=10 9=-5 15=3 16=5
side behind|,|with 0=-6 1=-5 2=-10 3=-7 4=22 5=4 6=-4 7=-7 8=-13 9=4 10=-7 11=-10 12=4 13=12 15=-3 16=-5 17=-7
side behind|,|worth 0=5 4=5 8=4 13=9 17=9
side behind|,|would 0=-4 4=-4 5=-10 8=-23 17=-4
side behind|,|wrot 4=-7 8=-8 13=-8 17=-9
side behind|,|“ 0=41 4=-4 8=32 12=3
side behind|,|一 0=-4 2=6 8=-3 9=-6 11=8 13=-4 17=-7
side behind|,|三 0=-6 2=5 4=5 9=10 11=5 12=3 13=-3 17=9
side behind|,|不 0=3 2=-4 7=7 8=8 11=-5 13=3 15=3
side behind|,|为 0=-4 1=-3 4=3 8=-5 9=4 10=-3 11=4 12=4 17=8
side behind|,|于 0=15 8=13
side behind|,|五 0=3 3=7 8=7 9=-6 12=7
side behind|,|交 4=3 8=3 13=-7 17=-10
side behind|,|代 0=-4 1=3 7=10 8=8 9=4 16=4 17=5
side behind|,|以 0=5 4=7 8=6 9=-3 12=3
side behind|,|价 0=-3 4=3 9=-6 12=5 13=14 17=10
side behind|,|但 0=-5 8=-11 17=-9
side behind|,|作 0=-5 4=19 8=8 9=4 16=5 17=5
side behind|,|依 7=5 8=3 12=5 16=5 17=8
side behind|,|保 6=6 11=-3 15=-5 17=-10
side behind|,|信 2=-8 8=-9 15=14 17=12
side behind|,|先 0=-7 8=-8
side behind|,|公 16=7 17=6
side behind|,|出 1=5 4=6 8=6 16=-4 17=-10
side behind|,|分 0=-6 4=4 8=-6 9=7 10=3 13=-7
side behind|,|则 3=10 4=-4 8=4 17=-3
side behind|,|十 8=-4 9=10 14=4 17=13
side behind|,|单 5=7
side behind|,|卖 4=7 8=3 13=3
side behind|,|受 7=8 8=3 11=5 15=-3
side behind|,|只 5=8 8=4 9=-3 17=-12
side behind|,|合 0=34 2=9 3=-5 4=-7 7=8 8=33 9=4 12=5 13=8 16=-3 17=9
side behind|,|后 0=-3 7=6 9=9 16=5 17=9
side behind|,|员 4=5 7=5 8=7 17=-3
side behind|,|因 4=9 7=4 8=12 13=-6 17=-11
side behind|,|地 0=-4 1=13 8=9 17=-3
side behind|,|契 0=-3 8=-3 9=7 17=7
side behind|,|对 0=-6 1=4 9=-4 17=-8
side behind|,|将 5=-4 8=-6 11=5 12=-7 17=-5
side behind|,|已 0=-10 4=-3 5=-4 8=-21 9=16 10=3 17=13
side behind|,|干 0=8 8=6 17=-4
side behind|,|并 3=5 8=-5 9=7 13=-3 14=3 17=6
side behind|,|总 0=3 4=-3 8=-4 9=6 15=5 17=10
side behind|,|打 7=5 16=12 17=10
side behind|,|承 1=5 2=3 4=-5 7=6 8=10 17=-4
side behind|,|把 0=5 2=3 5=4 7=4 8=11 9=-4 13=4 17=-4
side behind|,|换 4=6 8=4 13=7 17=3
side behind|,|据 7=7
side behind|,|接 4=-7 5=5 8=-3
side behind|,|收 3=7 8=5 14=4
side behind|,|是 0=-3 3=3 4=3 9=-3 13=4 15=6 17=7
side behind|,|月 0=-4 4=-4 8=-9 9=3 11=6 17=6
side behind|,|本 0=-3 1=8 9=8 17=7
side behind|,|条 1=4 10=8
side behind|,|校 7=3 16=8 17=5
side behind|,|欠 2=-4 8=-5 9=9 17=8
side behind|,|正 4=-9 8=-9 13=-5 17=-6
side behind|,|每 0=-4 8=-7 9=4 12=6 17=6
side behind|,|涉 0=9 2=4 8=8 9=-5 16=-3 17=-10
side behind|,|用 4=3 5=3 8=7
side behind|,|由 8=-5 9=4 14=5 17=10
side behind|,|看 0=7 8=4 9=7 17=5
side behind|,|租 0=16 8=13 9=-5 17=-7
side behind|,|第 0=-12 6=3 8=-7 16=5
side behind|,|签 0=-11 4=-3 5=-4 7=-3 8=-21 12=-4 16=-7 17=-14
side behind|,|管 0=-4 2=3 9=7 17=6
side behind|,|索 7=-3 8=-8 17=-7
side behind|,|自 8=-7 11=4 14=-3 17=-3
side behind|,|董 4=-3 5=10 8=5 13=-3 17=-4
side behind|,|要 0=-7 4=3 8=-5 13=3
side behind|,|购 9=-8 17=-9
side behind|,|转 2=7 7=-4 13=4 15=3 17=3
side behind|,|还 0=-3 2=3 8=-6 9=-6 13=4 16=8 17=3
side behind|,|这 0=4 1=5 2=4 8=7 9=-11 10=7 14=6 16=4 17=3
side behind|,|连 8=-4 9=5 10=4 13=5 17=8
side behind|,|造 5=11 8=8 9=6 17=3
side behind|,|那 0=9 8=8 9=-3 13=4 14=6 17=6
side behind|,|金 0=8 1=-3 2=-3 10=10 11=12 17=16
side behind|,|钱 1=4 4=-4 13=9 17=6
side behind|,|附 2=7 8=6
side behind|,|首 0=5 9=8 13=-3 17=5
side behind|9 0=23 1=12 2=-13 3=-11 4=17 6=3 7=12 8=18 9=23 10=-12 11=18 12=3 13=-6 15=-9 16=8 17=7
side behind|9|% 0=-3 1=9 2=-8 4=10 5=-4 7=8 8=10 9=-8 11=13 12=4 13=5 16=-5 17=5
side behind|9|) 2=-3 4=-3 5=3 6=8 7=8 8=8 9=8 12=5 13=3 17=17
side behind|9|PARTY 0=4 9=4 16=8 17=10
side behind|9|billion 8=-7 17=-6
side behind|9|e 8=-3 9=9 17=9
side behind|9|from 0=-7 8=-8 9=6 17=6
side behind|9|million 0=5 1=7 2=-6 7=-4 8=-3 9=-6 16=5 17=-6
side behind|9|of 0=8 8=6
side behind|9|s 9=-6 13=-3 17=-10
side behind|9|squar 0=10 8=9
side behind|9|t 9=-9 17=-9
side behind|9|x 0=-8 8=-9 9=5 17=5
side behind|9|year 0=10 8=7 15=-3 17=-4
side behind|9|万 0=-3 1=20 4=-3 6=-3 8=10 9=5 10=-5 16=4
side behind|9|年 0=8 8=5 9=14 17=11
side behind|9|的 3=8 8=5 17=-3
side behind|9|签 3=-8 8=-8 11=3 12=-8 17=-6
side behind|: 0=-17 1=-4 3=-10 4=8 5=22 6=14 7=3 8=-4 9=4 11=8 12=13 13=15 14=-4 16=6 17=18
side behind|:|COMPANY 7=9 8=5 11=9 13=-3 17=4
side behind|:|DATE 0=7 7=-3 16=10 17=6
side behind|:|MONEY 0=3 1=-4 2=-4 5=6 6=10 8=10 9=-5 13=-3 17=-9
side behind|:|PARTY 0=-7 2=5 3=-4 4=-10 7=-6 8=-22 11=-8 12=3 13=8 16=-4 17=-3
side behind|:|PRONOUN 0=7 3=-5 4=11 6=3 7=-3 8=7 17=-4
side behind|:|a 0=-7 3=8 4=-4 5=5 8=-3 9=10 11=3 12=8 13=-5 16=-3 17=9
side behind|:|the 5=3 8=-3 12=-8 13=-3 17=-14
side behind|:|“ 4=9 8=7 10=9 11=-3 13=-4
side behind|:|三 13=6 17=7
side behind|:|与 0=-4 8=-5 9=7 13=4 17=10
side behind|:|原 0=-7 8=-7 9=8 17=8
side behind|:|未 8=-4 9=-4 17=-7
side behind|; 4=-3 6=-10 8=-16 12=3 16=6 17=7
side behind|COMPANY 0=-12 1=3 3=-6 4=11 5=13 6=18 7=21 8=25 9=10 10=6 11=11 14=4 15=6 16=-6 17=15
side behind|COMPANY|, 1=-5 4=-5 5=-4 6=10 7=13 8=7 9=11 10=4 12=4 13=-7 16=-5 17=5
side behind|COMPANY|MONEY 2=21 7=-4 8=13 11=-4 17=-6
side behind|COMPANY|PARTY 0=3 1=5 2=-4 6=-3 9=-3 14=6 15=7 17=7
side behind|COMPANY|at 4=6 5=5 8=6 13=10 17=9
side behind|COMPANY|s 2=4 6=12 8=10 9=23 17=19
side behind|COMPANY|支 0=-3 7=7
side behind|DATE 0=36 2=-7 4=20 5=-10 6=-20 7=-12 8=7 9=13 10=5 12=-4 14=-8 15=9 16=-5 17=-10
side behind|DATE|) 9=-6 17=-9
side behind|DATE|, 2=7 3=-7 4=4 5=3 6=-3 11=-13 12=-4 13=-4 16=-3 17=-27
side behind|DATE|PARTY 0=12 7=-3 8=6 9=-6 17=-9
side behind|DATE|and 0=-5 4=3 8=-6 11=14 17=14
side behind|DATE|for 0=-9 1=-4 3=5 4=10 5=11 8=8 9=4 13=-3 17=-5
side behind|DATE|grant 2=10 7=-3 8=3 12=-3 17=-4
side behind|DATE|that 4=6 8=4 9=11 13=3 17=12
side behind|DATE|to 0=8 1=5 3=6 4=-5 8=8 13=6 17=3
side behind|DATE|with 0=-3 1=-6 8=-10 10=7 17=4
side behind|DATE|一 8=-3 9=9 17=8
side behind|DATE|下 0=8 7=3 8=9 9=-4 17=-5
side behind|DATE|与 0=-3 2=3 3=-8 7=5 8=-5 9=-12 12=-4 17=-19
side behind|DATE|九 4=3 7=7 8=7
side behind|DATE|交 0=8 8=6
side behind|DATE|从 0=-4 8=-10 11=8 17=5
side behind|DATE|八 0=-8 8=-9 9=3
side behind|DATE|公 0=-3 1=-3 2=-3 5=13 9=5 11=5 13=3 17=12
side behind|DATE|再 0=7 4=-3 9=6 13=-3
side behind|DATE|同 0=7 8=6 11=4
side behind|DATE|将 0=4 1=4 8=7 12=5 13=-4
side behind|DATE|底 1=3 8=4 9=-6 17=-9
side behind|DATE|才 5=9 8=5 9=-3 17=-3
side behind|DATE|把 13=7 17=7
side behind|DATE|拿 4=7 8=4
side behind|DATE|收 4=-5 8=-7
side behind|DATE|曾 2=7 8=6
side behind|DATE|的 0=8 1=10 2=-8 8=6 9=9 11=-4 17=4
side behind|DATE|签 0=20 3=-6 4=6 7=6 8=21 9=-4 12=10 13=5 16=-3 17=4
side behind|DATE|给 1=9 2=-9 5=4 6=-3 7=3 15=3
side behind|DATE|起 0=6 6=3 8=7 9=10 17=9
side behind|MONEY 0=-8 1=28 2=34 3=-5 4=20 6=-7 7=18 8=13 9=32 10=9 11=18 12=8 13=8 14=-15 15=14 16=12 17=15
side behind|MONEY|( 3=4 5=5 9=14 17=8
side behind|MONEY|, 0=-37 1=9 2=14 3=-5 4=42 5=-17 7=26 8=13 9=-5 10=6 11=-5 12=-15 13=19 14=-11 15=3 16=11 17=-10
side behind|MONEY|DATE 0=-4 2=-4 5=-3 8=-19 9=-4 13=3 17=-3
side behind|MONEY|a 0=10 1=-3 3=3 4=-7 5=-4 8=-4 12=7 13=-6 17=-3
side behind|MONEY|and 0=-7 1=6 2=-4 3=15 4=9 5=-4 6=-5 8=9 9=7 13=-6 15=8 16=-3 17=4
side behind|MONEY|at 8=-4 9=-3 17=-9
side behind|MONEY|by 2=-6 8=-16 11=21 17=15
side behind|MONEY|contract 9=12 17=6
side behind|MONEY|deal 4=3 13=7 17=3
side behind|MONEY|for 0=13 2=-9 3=3 4=9 5=8 7=5 8=20 9=-25 10=6 11=3 13=6 16=7 17=-14
side behind|MONEY|from 0=-5 1=-6 2=-4 4=-3 8=-25 9=4 10=19 11=19 12=-3 13=-4 16=5 17=38
side behind|MONEY|has 6=6 9=17 17=13
side behind|MONEY|if 3=9 8=3 12=6
side behind|MONEY|in 0=-9 2=8 3=-5 4=-10 5=4 7=13 9=-3 11=10 12=12 13=-5 17=8
side behind|MONEY|into 1=13 5=4 7=-4 8=7 14=5
side behind|MONEY|investment 1=6 8=7
side behind|MONEY|is 1=-4 2=5 4=-10 8=-13 9=-5 16=8
side behind|MONEY|later 8=-3 9=8 12=9 17=15
side behind|MONEY|leas 0=8 8=5 17=-3
side behind|MONEY|loan 2=-8 6=3 8=-9
side behind|MONEY|more 2=4 6=5 7=3 8=4 11=-18 17=-23
side behind|MONEY|now 3=-3 8=-9 9=-3 12=30 17=24
side behind|MONEY|of 1=14 2=-5 3=-9 4=-22 5=-8 6=14 7=-11 8=-24 9=5 12=-5 13=-6 15=-11 17=-19
side behind|MONEY|offer 1=-3 2=-4 4=17 5=-4 8=4
side behind|MONEY|on 0=13 1=6 3=-3 5=9 8=19 9=-7 11=3 13=5 17=-3
side behind|MONEY|order 0=11 8=5 9=13 17=10
side behind|MONEY|other 2=-4 4=-4 8=-9
side behind|MONEY|over 4=-4 8=-4 9=19 16=-4 17=11
side behind|MONEY|overdraft 2=12 8=8 11=-4 17=-5
side behind|MONEY|owed 0=6 1=4 8=8
side behind|MONEY|pump 1=-6 5=15 7=-4 8=3
side behind|MONEY|sale 1=8 4=-4
side behind|MONEY|short 8=-3 9=-7 17=-9
side behind|MONEY|so 2=7 8=5
side behind|MONEY|to 1=-7 3=16 4=8 5=-8 7=15 8=19 10=20 12=6 13=-6 16=-4 17=14
side behind|MONEY|under 2=7 11=5
side behind|MONEY|was 0=-3 1=4 4=-3 8=-7 9=-5 10=3 13=5
side behind|MONEY|went 8=-4 10=9 17=7
side behind|MONEY|with 0=7 1=6 8=9
side behind|MONEY|within 3=4 12=9 17=8
side behind|MONEY|worth 0=-5 8=-12 9=9 17=5
side behind|MONEY|— 9=-15 17=-15
side behind|MONEY|” 0=4 1=-6 2=-8 5=-3 8=-17 9=-15 10=12 11=-7 13=5 17=-10
side behind|MONEY|一 2=-7 7=6 8=-3 17=-5
side behind|MONEY|买 1=-5 4=17 6=3 8=9 9=-3 13=5 15=4
side behind|MONEY|从 0=-3 4=9 8=7 17=-3
side behind|MONEY|入 1=13 8=11 17=-3
side behind|MONEY|公 0=7 8=6 9=5 15=3 17=6
side behind|MONEY|分 0=-5 8=-7 16=5
side behind|MONEY|参 1=6 7=-3 10=9 17=7
side behind|MONEY|取 3=11 8=8
side behind|MONEY|受 3=-13 8=-11 17=-3
side behind|MONEY|和 4=4 7=3 8=7
side behind|MONEY|工 0=9 6=4 8=9
side behind|MONEY|已 0=5 3=6 4=-5 8=3 13=8 17=8
side behind|MONEY|建 1=-3 5=9 8=4
side behind|MONEY|循 2=8 8=5 11=6 17=3
side behind|MONEY|承 1=-3 4=12 8=6 10=10 17=4
side behind|MONEY|把 4=11 8=8 17=-3
side behind|MONEY|投 0=-3 1=5 3=11 8=9 17=-3
side behind|MONEY|换 0=-8 1=12 4=8 5=-3 7=-4 17=-3
side behind|MONEY|提 6=-11 8=-13
side behind|MONEY|的 0=20 2=7 3=-9 4=-3 5=4 8=11 9=3 10=5 13=18 14=6 16=7 17=26
side behind|MONEY|盖 0=-7 5=9
side behind|MONEY|租 0=-4 6=8 9=-4 15=-5 17=-11
side behind|MONEY|签 3=7
side behind|MONEY|联 2=-3 6=-5 8=-8 11=-5 15=9 17=4
side behind|MONEY|融 1=4 2=4 8=7 11=-6 17=-7
side behind|MONEY|认 1=7 8=5 17=-3
side behind|MONEY|设 8=-6 10=10 17=8
side behind|MONEY|购 7=12 8=8
side behind|MONEY|过 1=-4 2=13 8=9 10=-3 11=16 15=-8 17=5
side behind|MONEY|银 2=4 8=3 11=8 17=6
side behind|MONEY|预 2=8 8=5
side behind|MONEY|首 12=8 17=7
side behind|OTHER 1=13 3=7 4=-15 5=-7 6=-17 7=-31 8=-32 9=14 10=9 11=8 12=4 13=-18 14=-4 15=-5 16=5
side behind|OTHER|, 0=-3 2=-4 4=-5 7=-3 8=-14 9=4 10=16 11=3 13=-6 15=-5 16=15 17=20
side behind|OTHER|PARTY 2=-9 8=-7 11=-4 17=-4
side behind|OTHER|from 1=6 8=4 11=7 17=5
side behind|OTHER|of 2=11 8=10 9=5 10=-3 11=-6 17=-9
side behind|OTHER|盖 0=11 2=-3 5=-8 11=-3 15=4
side behind|OTHER|银 2=-5 8=-6 11=-8 17=-9
side behind|OUTLET 1=-3 2=5 4=6 8=4 17=-7
side behind|PARTY 0=11 1=13 2=22 3=7 4=3 5=3 6=14 7=3 9=25 10=7 13=4 14=9 16=15 17=-5
side behind|PARTY|( 0=-12 1=4 3=-7 6=4 7=3 8=-11 9=5 12=6 17=5
side behind|PARTY|) 2=6 5=13 6=-4 8=10 9=9 11=5 16=3 17=12
side behind|PARTY|, 0=34 1=10 3=-14 5=-3 6=-6 8=8 9=-16 10=4 11=3 13=5 14=-4 15=5 16=-8 17=-19
side behind|PARTY|9 0=5 8=4 9=8 17=7
side behind|PARTY|: 0=-4 3=4 4=4 8=-4 10=-4 11=-8 12=6 13=-3 15=6 16=-4 17=-9
side behind|PARTY|DATE 0=-3 4=4 8=-4 9=15 13=-7 17=9
side behind|PARTY|MONEY 0=12 1=-6 2=14 3=7 4=3 5=-6 6=-7 7=23 8=35 10=-5 11=-5 12=4 13=6 15=-3 16=11
side behind|PARTY|PARTY 1=-3 4=-7 8=-9 9=14 10=-4 11=12 17=16
side behind|PARTY|PRONOUN 0=9 1=6 8=11
side behind|PARTY|RATE 0=4 9=10 17=8
side behind|PARTY|SIZE 0=-8 8=-10 9=-4 17=-5
side behind|PARTY|a 2=3 7=4 8=-3 9=-10 13=5 16=-5 17=-17
side behind|PARTY|again 8=-6 11=-6 17=-8
side behind|PARTY|an 4=-4 7=8 17=-3
side behind|PARTY|and 1=14 2=13 3=5 4=5 7=-3 8=25 9=-10 10=7 11=3 12=-4 13=15 17=7
side behind|PARTY|are 0=-5 1=-3 4=18 7=3 8=7 9=9 12=4 17=7
side behind|PARTY|as 0=-4 4=7 8=-8 9=-9 10=10 17=-5
side behind|PARTY|at 1=-6 4=-5 8=-17 9=3 13=7 17=7
side behind|PARTY|call 7=8 8=7
side behind|PARTY|came 8=-7 17=-3
side behind|PARTY|doe 0=6 1=4 6=3 7=-3 8=8 17=-3
side behind|PARTY|end 4=10 8=8
side behind|PARTY|first 7=8 8=4
side behind|PARTY|for 0=6 1=3 3=-8 5=10 6=-8 7=-8 8=-10 11=17 12=-11 13=-3 15=-5 16=-3 17=-8
side behind|PARTY|from 0=-7 1=-4 4=11 9=8 17=7
side behind|PARTY|had 8=-8 9=5 10=5 17=8
side behind|PARTY|has 0=-7 1=-9 3=-5 4=4 6=-5 8=-25 9=-9 10=-6 12=8 13=14 17=3
side behind|PARTY|have 0=-4 7=10 8=4 9=-8 13=-7 17=-19
side behind|PARTY|in 0=4 8=-3 9=-4 12=-3 13=-5 17=-16
side behind|PARTY|into 0=8 8=4
side behind|PARTY|is 0=5 4=-11 6=3 7=-5 8=-12 9=-5 10=-3 12=-3 14=5 16=6
side behind|PARTY|mak 4=-5 8=-9 12=4 13=-7 17=-6
side behind|PARTY|of 0=-4 1=7 2=7 3=6 8=12 9=4 11=-5 13=8 17=5
side behind|PARTY|report 1=9 8=8
side behind|PARTY|s 0=12 1=-3 3=15 5=-3 6=10 8=25 9=10 10=-4 11=-3 12=-4 13=6 14=6 15=4 16=-3 17=9
side behind|PARTY|set 0=-3 1=9 8=6 9=-3 10=9 17=6
side behind|PARTY|shar 1=3 16=13 17=10
side behind|PARTY|the 0=3 2=6 3=-5 9=-6 17=-8
side behind|PARTY|to 0=6 2=6 3=-3 4=-5 6=-3 9=14 10=-3 12=-3 14=-3 15=-3
side behind|PARTY|too 0=8 8=5
side behind|PARTY|under 0=-7 8=-10 9=6 17=3
side behind|PARTY|was 0=19 8=17 10=7 17=3
side behind|PARTY|will 0=-4 4=-3 8=-8 9=4 14=5 17=4
side behind|PARTY|with 0=-5 1=3 2=5 3=4 7=8 8=12 9=-3 10=-3 13=-5 17=-15
side behind|PARTY|would 8=-3 14=11 17=7
side behind|PARTY|” 0=-7 6=-3 8=-11 9=-5 13=4 17=-4
side behind|PARTY|一 1=-4 2=6 3=6 4=5 7=-3 8=9 17=-8
side behind|PARTY|不 4=8 6=7 8=13
side behind|PARTY|与 0=5 9=-5 17=-8
side behind|PARTY|之 2=9 8=5 11=-3 17=-3
side behind|PARTY|买 0=-7 8=-11 17=-3
side behind|PARTY|于 0=5 3=-3 9=-4 12=7
side behind|PARTY|从 4=-8 8=-9
side behind|PARTY|代 3=8 8=7 9=-3 17=-6
side behind|PARTY|以 0=-3 2=-4 4=-5 8=-12 10=4
side behind|PARTY|任 1=10 8=7
side behind|PARTY|供 0=-4 8=-5 9=12 17=11
side behind|PARTY|借 8=-7 11=10 17=9
side behind|PARTY|全 0=7 1=-5 3=8 4=5 8=10 10=3 17=-3
side behind|PARTY|公 2=3 3=8 4=-3 8=6
side behind|PARTY|分 0=-4 1=-11 8=-12
side behind|PARTY|创 1=9 8=8
side behind|PARTY|原 1=-3 2=20 8=11 9=-4 17=-7
side behind|PARTY|发 2=-4 4=3 8=-4 11=-3 13=9 15=3 17=7
side behind|PARTY|取 2=-6 3=3 8=-6 9=7 11=-7
side behind|PARTY|可 7=7 8=5 17=-3
side behind|PARTY|台 2=7 8=6 11=3 17=4
side behind|PARTY|各 1=5 17=-7
side behind|PARTY|合 0=-5 2=5 7=16 8=14 11=4 16=3 17=4
side behind|PARTY|向 0=-3 6=10 8=8 11=-4 17=-3
side behind|PARTY|和 0=-5 8=-5 9=-6 17=-7
side behind|PARTY|商 2=4 6=4 8=6 11=-4 13=-3 17=-10
side behind|PARTY|在 0=3 3=4 6=16 8=15 9=4
side behind|PARTY|均 0=-4 8=-5 9=7 17=6
side behind|PARTY|就 2=-4 8=-7 9=4 11=4 17=5
side behind|PARTY|弃 1=7 6=4 8=7
side behind|PARTY|所 2=-3 4=10 7=-4 8=-5 15=3
side behind|PARTY|手 4=15 8=8 9=-4 12=6
side behind|PARTY|批 2=5 8=7
side behind|PARTY|承 0=4 2=-9 7=3 10=-3 11=-4 16=4 17=-5
side behind|PARTY|投 8=-8 11=6 17=4
side behind|PARTY|提 0=-4 2=4 6=-4 8=-8 9=4 16=-3
side behind|PARTY|收 0=-4 4=-5 7=4 8=-7 13=-3 17=-4
side behind|PARTY|敲 0=-3 8=-3 9=10 17=9
side behind|PARTY|旗 4=11 8=7 10=6 11=5 13=-3 17=4
side behind|PARTY|无 7=3 9=-10 17=-11
side behind|PARTY|最 1=4 8=7
side behind|PARTY|服 0=-4 4=-4 8=-8 9=4 17=4
side behind|PARTY|本 8=-4 10=8 15=3 16=5 17=11
side behind|PARTY|用 8=-6 12=9 17=6
side behind|PARTY|的 2=-10 3=3 4=8 5=-11 6=19 7=5 9=8 12=-4 13=-6 15=9 16=7
side behind|PARTY|破 0=-3 4=3 9=-6 17=-7
side behind|PARTY|磋 2=8 8=8
side behind|PARTY|租 0=8 8=7 9=5 17=4
side behind|PARTY|第 14=7 17=7
side behind|PARTY|签 0=3 1=-4 2=7 3=-13 5=13 7=8 8=9 9=-9 11=6 12=4 13=3 17=-5
side behind|PARTY|续 0=6 1=3 3=8 8=13 9=4
side behind|PARTY|董 4=9 8=8
side behind|PARTY|要 7=7 8=5 9=-4 17=-7
side behind|PARTY|谈 1=-3 3=18 4=5 8=15 9=5 12=-5 13=4 17=5
side behind|PARTY|跑 15=6 17=7
side behind|PARTY|这 1=3 10=-3 15=-3 17=-8
side behind|PARTY|那 0=7 7=-3 9=6 16=5 17=9
side behind|PARTY|都 4=3 8=-6 13=7 17=3
side behind|PARTY|配 0=-7 8=-8 9=-3 17=-3
side behind|PARTY|重 9=7 17=7
side behind|PARTY|领 10=8 16=3 17=9
side behind|PERSON 0=7 1=-4 4=3 5=4 7=-4 9=-8 10=11 12=-4 13=11 17=3
side behind|PERSON|, 0=7 9=5
side behind|PERSON|在 10=9 17=8
side behind|PERSON|说 0=12 8=10 17=-4
side behind|PRONOUN 0=8 2=4 4=12 5=5 6=10 7=15 8=5 9=6 10=5 11=-8 12=20 13=9 14=6 15=21 17=5
side behind|PRONOUN|DATE 4=5 7=7 8=8 9=14 13=3 17=13
side behind|PRONOUN|MONEY 0=-8 2=17 4=-9 5=7 6=-3 7=-5 9=16 10=5 11=-10 13=-3 15=9 17=10
side behind|PRONOUN|SIZE 0=-6 4=5 8=-3 9=8 13=5 17=10
side behind|PRONOUN|adviser 2=-6 8=-8
side behind|PRONOUN|at 4=3 9=13 17=11
side behind|PRONOUN|beer 3=7 13=3
side behind|PRONOUN|claim 0=4 7=11 8=11
side behind|PRONOUN|cost 7=8 8=5 9=-6 17=-6
side behind|PRONOUN|could 0=10 8=5 9=-3 11=-3 13=7
side behind|PRONOUN|d 9=9 17=8
side behind|PRONOUN|first 0=-3 1=6 9=-3 10=7
side behind|PRONOUN|for 0=10 2=-3 11=-10 13=-4 15=3 17=-13
side behind|PRONOUN|good 12=7 17=5
side behind|PRONOUN|had 0=-6 3=4 4=-4 5=-6 6=3 7=8 8=-4 11=17 12=8 14=-4 16=-3 17=17
side behind|PRONOUN|has 0=-6 2=4 4=4 8=-5 9=-8 10=6 13=6 15=5 17=6
side behind|PRONOUN|in 0=3 3=4 8=4 9=-4 12=5 13=11 17=11
side behind|PRONOUN|new 5=10 7=-3 8=7
side behind|PRONOUN|of 4=10 8=8 9=6
side behind|PRONOUN|order 0=8 8=4 9=8 17=9
side behind|PRONOUN|parent 6=7 8=6 13=5
side behind|PRONOUN|part 0=4 7=10 8=10 10=4
side behind|PRONOUN|patent 3=-3 4=7 8=3
side behind|PRONOUN|promis 1=-5 5=15 7=-4 8=4
side behind|PRONOUN|the 15=7 17=6
side behind|PRONOUN|to 0=8 1=-3 2=3 4=-3 6=-3 9=-11 10=8 12=7 13=-8 17=-8
side behind|PRONOUN|will 1=-8 3=-3 4=-6 5=6 6=10 7=-3 8=-4 9=-9 10=-4 13=-3 16=7 17=-12
side behind|PRONOUN|would 0=-3 1=-10 2=20 4=-6 5=-4 7=10 8=7 12=-3 14=-3 16=3 17=-5
side behind|PRONOUN|一 0=11 1=4 4=3 8=16 9=-4 17=-6
side behind|PRONOUN|于 0=9 8=8
side behind|PRONOUN|以 1=3 4=10 7=-3 8=10
side behind|PRONOUN|每 6=11 8=7 17=-3
side behind|PRONOUN|的 0=4 1=4 3=-5 4=-6 5=-4 7=3 8=-4 9=-4 11=-4 14=5 17=-10
side behind|PRONOUN|签 0=9 8=5 9=-8 17=-9
side behind|RATE 0=28 1=-10 3=4 4=11 5=-7 6=-4 8=15 9=21 10=10 12=5 13=-6 15=-3 16=-6 17=15
side behind|RATE|a 0=3 3=3 4=-4 5=-5 8=-8 10=3 12=5 13=-3 16=-4 17=-4
side behind|RATE|per 0=8 4=10 8=15 9=-4 17=-5
side behind|SIZE 0=31 1=-12 2=-9 3=-12 4=-13 5=-14 6=-7 7=-24 8=-24 9=9 10=13 11=-6 12=-5 13=-5 15=-5 16=-16 17=-15
side behind|SIZE|, 0=21 5=-3 8=9 9=-10 16=-3 17=-20
side behind|SIZE|9 0=-12 8=-13 9=7 17=5
side behind|SIZE|DATE 9=-9 17=-10
side behind|SIZE|SIZE 0=4 8=4 9=10 17=9
side behind|SIZE|a 0=-7 8=-13 9=16 11=4 17=17
side behind|SIZE|for 0=6 9=9 17=9
side behind|SIZE|from 0=20 8=14 9=-6 17=-10
side behind|SIZE|is 0=3 9=10 17=10
side behind|SIZE|of 7=-5 8=-9 9=-12 16=-5 17=-20
side behind|SIZE|的 0=11 8=6 17=-5
side behind|SIZE|船 0=-3 8=-7
side behind|SIZE|风 0=8 8=7 9=-6 17=-8
side behind|a 0=-24 1=28 2=13 3=15 4=15 5=29 6=-21 7=5 8=7 10=4 11=12 12=-17 13=9 14=6 16=9 17=-11
side behind|about 0=9 1=-4 2=-16 3=6 4=-8 5=14 7=-3 8=-6 9=-8 11=8 12=5 13=23 16=-4 17=18
side behind|about|PARTY 8=-3 13=19 17=16
side behind|about|a 0=3 2=-6 5=6 11=-3 13=13 16=-3 17=3
side behind|about|the 8=-6 12=5 15=3 17=7
side behind|about|to 0=-3 2=-8 8=-15 17=-3
side behind|abu 0=5 8=4 9=-4 13=-3 17=-7
side behind|abu|dhabi 0=5 8=4 9=-4 13=-3 17=-7
side behind|accelerator 0=11 5=-3 8=5 9=7 17=4
side behind|accept 0=-4 4=-3 8=-6 9=16 17=12
side behind|accord 0=11 4=-3 9=6 13=4 17=6
side behind|account 0=-8 1=3 4=-3 8=-13 9=-4 11=5 17=-3
side behind|accus 4=17 8=14
side behind|accus|by 4=17 8=14
side behind|acquir 4=13 8=4 13=-5 17=-8
side behind|acquisition 0=-3 4=-3 8=-9 11=-3 17=-8
side behind|across 0=-3 8=-7 9=-3 17=-4
side behind|advanc 0=-5 1=-6 2=37 3=-4 8=19 9=-3 11=-4 17=-7
side behind|advanc|, 2=8 8=4 17=-3
side behind|adviser 2=-6 8=-9
side behind|adviser|, 2=-6 8=-8
side behind|africa 0=-5 3=5 4=7 8=5
side behind|after 0=-10 1=13 4=14 6=-3 7=-5 8=7 9=3 10=5 13=7 17=7
side behind|after|PARTY 1=9 8=7 9=4
side behind|after|PRONOUN 4=3 13=7 17=5
side behind|after|a 4=6 13=-3 17=-7
side behind|after|all 1=4 4=8 7=-3 8=6
side behind|again 0=-4 1=-4 2=9 5=-3 8=-6 9=12 11=-7 13=-3
side behind|against 0=-12 1=6 2=7 3=4 4=-6 5=-3 7=-6 8=-9 9=16 10=-5 13=-5 15=5 16=-5 17=5
side behind|against|the 2=8 8=3 9=-4 17=-5
side behind|again|, 1=-3 2=9 9=14 10=-3 11=-7
side behind|age 8=-8 17=-6
side behind|agency|, 2=3 6=6 8=7
side behind|aggregat 0=-3 4=12 6=-5 7=-3 17=-3
side behind|ago 0=-4 3=7 4=7 8=6 9=-9 10=3 17=-9
side behind|agre 0=-6 3=-3 4=3 7=20 8=8 9=8 10=4 11=-3 14=-4 16=5 17=6
side behind|agreement 0=-7 2=4 3=4 4=-4 7=4 8=-7 9=4 10=6 13=4 17=7
side behind|agreement|for 0=8 8=5 9=-5 17=-5
side behind|agreement|of 0=-3 3=6 10=7
side behind|agreement|under 8=-4 9=13 17=14
side behind|agre|in 0=-3 4=13 8=9 9=-3
side behind|agre|term 0=-6 2=-4 8=-14
side behind|agre|to 0=-6 2=6 4=-6 5=7 7=5 10=3 12=4 14=-4 16=6 17=3
side behind|agre|with 5=-4 7=9
side behind|all 0=13 1=9 2=3 3=4 4=13 6=-4 7=-4 8=26 12=-5 13=3 17=-10
side behind|allow 0=7 3=7 8=11 9=-5 12=6 17=-4
side behind|all|, 0=-3 2=3 4=8 8=4 10=3 15=3
side behind|all|of 0=18 1=10 4=11 7=-4 8=28 9=-11 10=-4 12=-3 13=4 17=-15
side behind|all|the 0=-3 4=7 13=3
side behind|alon 0=-4 1=6 3=5 5=6 8=10 9=-4 10=6 12=5 17=5
side behind|already 0=-4 1=-3 2=9 5=-11 8=-11 17=-5
side behind|also 0=-3 4=-13 8=-18 10=-3 13=15 17=8
side behind|american 0=7 3=4 4=-3 8=7
side behind|among 1=-3 2=8 8=3
side behind|among|them 1=-3 2=8 8=3
side behind|an 0=-8 1=4 3=14 4=13 5=4 6=-4 7=6 8=18 9=-18 10=16 11=5 12=-4 15=-3 16=-9 17=-18
side behind|anchor 1=-8 2=14 5=-4
side behind|and 0=-35 1=11 2=37 3=6 4=14 5=-5 6=-13 7=-10 8=-14 9=12 10=-3 11=-7 12=7 13=21 14=3 16=-4 17=5
side behind|and|DATE 2=10 4=-6 7=-3 13=-3 17=-6
side behind|and|MONEY 0=-3 1=-8 2=-7 3=-3 4=-3 7=4 8=-20 9=7 12=6 16=-4 17=7
side behind|and|OTHER 1=6 2=8 3=-5 8=5 12=5
side behind|and|PARTY 0=-14 1=3 2=21 3=-10 5=-5 6=-6 7=9 8=-6 9=-5 10=4 11=-9 12=6 13=14 15=-5 16=7
side behind|and|a 0=-3 3=6 7=4 8=8 9=-3 17=-6
side behind|and|eleven 2=9 8=6 17=-3
side behind|and|expect 0=-6 8=-8 9=-6 17=-7
side behind|and|found 0=7 8=8
side behind|and|has 8=-6 9=17 10=5 13=3 16=-5 17=17
side behind|and|may 3=9 4=-3 8=5 17=-3
side behind|and|not 1=3 9=7 16=7 17=6
side behind|and|paid 3=5 9=-6 17=-7
side behind|and|pronoun 3=-3 4=10 8=-3 9=-5 17=-5
side behind|and|that 4=-5 8=-11 9=-3 17=-5
side behind|and|the 0=3 1=4 2=-3 3=-3 8=-4 9=-5 17=-11
side behind|and|thos 13=8 17=4
side behind|and|was 0=-3 4=5 9=10 17=5
side behind|and|went 0=-5 2=-4 4=4 8=-6 9=-6 11=11 13=4 17=8
side behind|and|will 0=10 2=-3 4=-6 5=7 8=5 9=18 11=3 13=-6 14=7 17=17
side behind|announc 0=6 9=9
side behind|annual 0=-3 5=-4 8=-11 16=7 17=3
side behind|another 0=11 1=5 4=-3 5=-6 7=8 8=8 9=-7 10=3 11=13 13=-4 16=-6
side behind|another|MONEY 0=5 2=-4 7=16 8=15 10=3 11=15 16=-3 17=10
side behind|answer 6=3 9=-4 12=9 17=4
side behind|any 0=13 8=8 9=-5 17=-13
side behind|anyth 1=7 2=-5 10=7 11=-5
side behind|an|aggregat 0=-3 4=12 8=10 9=-3
side behind|an|award 9=9 17=8
side behind|an|investment 1=-4 4=-3 8=-9 10=4
side behind|an|offer 3=5 13=9 17=5
side behind|an|option 8=-7 17=-5
side behind|an|order 8=-4 9=-9 17=-10
side behind|an|unsolicit 4=7 8=4
side behind|appoint 0=-5 8=-6 9=10 17=10
side behind|approv 0=-5 2=3 7=-3 8=-6 9=-5 17=-10
side behind|are 0=22 1=-7 2=-11 3=-6 4=15 5=8 6=-7 8=7 9=-5 11=10 13=12 17=7
side behind|arena 8=-3 9=8
side behind|are|in 0=7 8=7 9=7 12=5 17=10
side behind|are|“ 4=3 10=6 11=7 13=-5 17=3
side behind|arm 0=-6 2=3 4=16 7=4 8=12 9=5 11=-3
side behind|arrangement 0=13 1=4 3=5 8=18 9=-4 10=4 13=-3 17=-4
side behind|as 0=-18 1=17 2=9 3=-9 4=7 5=6 6=5 7=-14 8=-6 9=-6 10=8 11=-4 12=-8 13=4 15=-3 16=3 17=-13
side behind|ask 0=3 1=-3 3=-3 4=-7 5=4 8=-11 9=6 11=4 13=15 15=4 16=-3 17=19
side behind|ask|PARTY 0=10 8=9 11=6 17=4
side behind|ask|for 0=-4 4=-6 7=-3 8=-17 9=-3 15=7
side behind|ask|the 8=-3 9=5 13=20 17=24
side behind|as|9 0=8 8=7
side behind|as|COMPANY 5=9 8=9 17=-3
side behind|as|PARTY 0=-3 4=-3 7=-3 8=-14 9=-3 17=-9
side behind|as|a 0=-7 1=19 4=-6 6=3 7=-3 9=-4 16=8 17=-4
side behind|as|lender 2=10 7=-4 17=-5
side behind|as|many 0=8 8=7
side behind|as|pronoun 0=-4 4=6 9=-4 17=-8
side behind|as|the 8=-5 9=13 13=4 15=-6 17=9
side behind|as|too 4=12 8=7 13=8 17=4
side behind|at 0=-16 1=-8 3=8 4=8 5=18 7=-7 8=-13 9=6 10=-8 11=3 12=-10 13=23 15=-13 16=-10 17=-11
side behind|at|MONEY 0=-8 1=-7 2=-6 3=7 5=5 6=-4 7=-8 8=-24 9=20 10=-3 11=-5 12=-4 13=10 15=-6 16=-5 17=4
side behind|at|PARTY 0=20 6=6 8=23 9=12 17=7
side behind|at|RATE 0=3 9=-7 17=-9
side behind|at|a 3=7 4=5 7=-3 8=5 9=13 12=-4 13=12 17=15
side behind|at|an 4=12 8=12
side behind|at|pronoun 5=7 8=3 9=3 14=5 17=3
side behind|at|the 0=-3 4=-4 7=5 8=-4 9=-6 11=11 16=6 17=9
side behind|autumn 4=10 8=6 9=-3 17=-6
side behind|availabl 2=8 8=6 11=-5 16=5 17=-4
side behind|award 0=-9 7=5 8=-10 9=13 12=4 17=12
side behind|award|the 9=7 17=7
side behind|away 0=3 3=-4 8=-7 9=-3 17=-9
side behind|a|9 0=8 1=15 2=-5 3=-3 4=8 8=17 9=-3 11=4 15=-3 17=-5
side behind|a|MONEY 0=4 1=-6 2=-7 3=-5 5=23 8=3 9=-8 10=-5 12=-3 15=7 16=-4 17=-16
side behind|a|PARTY 0=-3 5=9 8=4 17=-3
side behind|a|SIZE 0=-11 8=-12 9=-5 17=-5
side behind|a|bank 2=20 8=15 17=-6
side behind|a|bind 0=-5 8=-5 9=19 17=17
side behind|a|chair 7=7
side behind|a|chines 8=-3 9=8 17=6
side behind|a|claim 7=-3 8=-10
side behind|a|contract 0=8 8=5 9=16 17=14
side behind|a|cost 3=8 4=9 8=8 9=4 12=-3 13=8 17=9
side behind|a|day 8=-7 17=-4
side behind|a|deal 4=4 9=7 10=-5 13=6 17=4
side behind|a|fee 0=-4 8=-9 13=5 17=4
side behind|a|fifth 1=3 9=-7 10=10 13=-5 17=-3
side behind|a|firm 0=-8 8=-13 9=-8 16=5 17=-7
side behind|a|five-year 0=3 2=-7 8=-5
side behind|a|former 2=5 17=-7
side behind|a|further 4=-5 7=15 8=4 10=6
side behind|a|gift 7=3 11=-3 16=8 17=3
side behind|a|jointly 16=10 17=7
side behind|a|letter 0=-10 4=8 6=3 9=4
side behind|a|loan 2=4 8=-4 15=-5 16=7
side behind|a|maker 1=-3 3=9 4=5 8=5 13=5
side behind|a|market 0=-3 8=-8 9=-3 17=-8
side behind|a|month 0=-13 8=-17 10=9 17=6
side behind|a|non-bind 0=6 4=6 8=8 17=-3
side behind|a|paper 8=-4 9=9 17=8
side behind|a|payment 0=-6 1=-3 4=12 7=9 8=9 17=-6
side behind|a|quarter 0=-3 1=8 4=4 8=8 11=3 15=5 17=5
side behind|a|reservation 0=10 8=9 9=-4 17=-5
side behind|a|rival 0=3 4=8 8=6 9=3
side behind|a|sale 11=9 17=7
side behind|a|season 0=10 3=-3 4=-5 9=10 13=-4 17=4
side behind|a|shareholder 1=19 4=-4 8=12 17=-4
side behind|a|ten-year 0=5 3=3 8=5 9=-10 12=-3 17=-14
side behind|a|third 8=-10
side behind|a|three-year 9=17 17=15
side behind|a|train 8=-4 9=6 14=7 17=11
side behind|a|warrant 7=-10 8=-12 16=-11 17=-12
side behind|a|year 1=-3 3=-5 4=4 5=-4 8=-11 9=23 10=-5 12=5 13=-3 15=-4 16=-6 17=8
side behind|a|轮 1=4 8=3 10=7
side behind|back 0=6 1=-6 3=4 4=-7 5=-5 6=-8 7=-8 8=-25 10=-3 12=-3 15=14 16=-5 17=-3
side behind|backstop 6=7 8=6
side behind|back|from 8=-5 15=9 17=6
side behind|back|to 0=9 8=8 9=-4 17=-4
side behind|bag 0=8 8=6 9=10 17=8
side behind|bakery 5=4 13=9
side behind|bank 2=27 4=-4 5=-3 7=-3 8=11 11=3 15=3 16=-4 17=-4
side behind|bankruptcy 4=8 8=3
side behind|bargain 0=-4 1=5 4=17 8=16 10=5
side behind|barrack 5=12 8=6
side behind|battery 1=-5 5=7 10=14 17=11
side behind|be 0=-11 1=9 2=8 3=10 4=-8 5=-4 7=-12 8=-10 9=6 10=-9 12=6 15=11 16=3 17=9
side behind|becam 1=4 4=7 8=7 17=-5
side behind|becom 0=5 1=20 2=-3 8=17 13=4 17=3
side behind|becom|a 1=18 2=-3 4=-3 8=10 17=-4
side behind|becom|the 0=7 8=6
side behind|been 0=-26 1=4 3=4 5=-4 7=6 8=-20 9=14 10=9 11=-4 12=3 13=-5 14=5 15=-4 16=17 17=25
side behind|been|award 0=-5 8=-7
side behind|been|grant 16=8 17=7
side behind|been|promis 8=-3 14=7 17=4
side behind|beer 3=7 13=3
side behind|befor 0=-4 3=-4 4=-3 8=-20 9=3 10=-3 11=14 17=7
side behind|befor|DATE 8=-8 9=4
side behind|beginn 9=-19 17=-19
side behind|behalf 6=3 9=7 17=4
side behind|behind 0=9 2=-3 4=5 6=6 8=13 9=-7 10=3 13=4 16=4
side behind|behind|MONEY 6=7
side behind|behind|the 4=8 8=6
side behind|berth 0=14 3=-3 4=7 8=14 9=3 12=-3 13=7
side behind|better 0=-4 1=-4 2=9 3=-3 4=-3 7=-3 8=-11 9=-3 12=-3 17=-13
side behind|between 1=-3 4=-7 7=5 8=-10 9=-7 13=-4 17=-14
side behind|between|MONEY 4=-5 5=9 7=6 8=6 13=-3 17=-7
side behind|between|them 0=-3 5=-11 8=-18
side behind|beyond 0=8 5=6 7=-3 8=10 9=-3 17=-3
side behind|be|allow 3=7 8=4 9=-3 12=6
side behind|be|paid 0=-4 8=-5 9=15 15=6 17=17
side behind|be|put 0=-5 8=-9 9=4
side behind|be|return 11=7 16=-3
side behind|bid 0=-5 1=-5 3=-3 4=17 7=-3 9=13 10=-4 13=7 17=10
side behind|bidder 0=14 5=-3 7=3 8=11 15=6 17=3
side behind|bill 0=10 4=-4 5=8 6=5 7=-3 8=9 13=3 17=-3
side behind|billion 8=-8 17=-7
side behind|bill|, 0=8 8=3 17=-4
side behind|bill|of 5=7 6=5 8=7 17=-4
side behind|bind 0=-5 8=-7 9=17 17=15
side behind|black 0=8 8=4 9=8 17=5
side behind|board 0=18 4=-7 8=10 9=-13 13=9 17=-8
side behind|board|had 13=7 17=4
side behind|bond 6=-3 8=-13 11=10 13=-3 15=-3
side behind|book 0=-3 1=-4 2=-9 3=-3 4=14 5=-3 6=-3 7=-4 8=-13 9=30 13=-4 15=-4 17=21
side behind|book|in 4=8
side behind|borrow 6=5 8=-3 10=-3 11=7 13=11 15=-3 17=6
side behind|borrowing 2=8 8=5 11=-4 15=-3 17=-8
side behind|both 0=16 2=5 4=-6 7=-5 8=3 9=-10 11=-3 13=-4 16=-5 17=-27
side behind|bottl 0=7 3=3 5=5 8=14 9=-7 17=-11
side behind|bought 0=-14 1=4 3=3 4=16 5=-3 9=4 10=3 12=-4 13=-7 17=-7
side behind|bought|9 0=4 9=7 17=5
side behind|bought|PARTY 0=-3 4=12 8=7 13=-4 17=-6
side behind|bound 8=-4 9=9 17=8
side behind|branch 0=-3 8=-6 9=-6 17=-7
side behind|brand 4=-3 8=-8 12=13 13=4 17=10
side behind|brazil 3=3 6=3 8=4 12=4 15=5 17=8
side behind|breath 8=-4 9=7 17=8
side behind|bring 0=-3 2=13 8=5 9=-4 10=7 11=-3 12=-3 16=18 17=13
side behind|bring|the 2=10 7=-3 8=3 16=19 17=16
side behind|brought 8=-5 9=9 11=5 12=5 17=19
side behind|build 0=8 1=-4 2=-3 3=-4 4=-7 5=22 7=-7 8=4 9=-7 13=-3 14=6 16=18 17=5
side behind|builder 0=7 8=6 9=3
side behind|build|a 0=-3 4=-3 5=15 8=4 9=-4 14=-4 17=-11
side behind|build|the 0=-3 5=-4 8=-11 9=-6 17=-8
side behind|business 5=-4 7=10 13=6
side behind|but 0=5 1=8 4=-9 5=5 6=-3 7=-3 9=-21 10=4 13=-5 14=5 17=-24
side behind|buy 1=4 2=9 3=-4 4=29 5=-4 6=-3 7=-7 8=19 9=13 10=-10 11=-4 13=-5 16=15 17=4
side behind|buyer 0=-9 4=-4 8=-20
side behind|buy|9 1=8 4=-7 8=3
side behind|buy|MONEY 0=-9 1=11 4=-3 8=-3 9=16 10=-7 17=6
side behind|buy|PARTY 0=-6 4=17 8=4 17=-5
side behind|buy|PRONOUN 4=10 8=8
side behind|buy|SIZE 0=8 8=6
side behind|buy|a 0=5 1=-4 4=-6 8=-7 17=-3
side behind|buy|from 2=7 4=-5 8=-3 16=8 17=4
side behind|buy|no 0=8 8=6 9=10 17=9
side behind|buy|the 0=-11 4=21 8=7 9=-3 13=4
side behind|by 2=18 4=3 6=-4 7=7 8=9 9=18 10=7 11=7 12=-6 13=-8 14=-4 15=3 17=6
side behind|by|DATE 0=5 5=12 8=11 9=-6 17=-13
side behind|by|MONEY 8=-8 9=-3 15=3 17=-5
side behind|by|PARTY 0=16 2=7 3=-3 4=-9 6=-3 7=-3 9=11 11=-6 15=-3 17=-3
side behind|by|PRONOUN 0=-4 2=5 9=16 17=12
side behind|by|a 4=19 8=8 9=-5 10=6 13=-3 15=4
side behind|by|mutual 0=-3 9=9 10=7 17=13
side behind|by|sell 8=-5 11=12 17=7
side behind|by|the 0=-5 4=3 7=17 8=10 9=3 11=7 12=-3 13=-3 16=4 17=5
side behind|b|轮 1=7 2=-3
side behind|c 1=6 8=-4 9=3 10=7 17=6
side behind|call 2=-7 4=-8 5=-4 6=4 7=6 8=-11 9=-8 15=3 16=7
side behind|call|a 7=8 8=6 16=8 17=6
side behind|call|in 2=-6 8=-8
side behind|call|off 0=-6 8=-9
side behind|call|on 0=7 8=4 9=-4 15=5
side behind|came 0=-11 1=28 2=-6 3=-4 4=-3 7=-3 9=-5 11=8 12=-6 13=-5 17=-12
side behind|came|from 1=7 9=4
side behind|came|in 1=9 8=4 17=-4
side behind|came|to 0=-3 8=-8 9=-3 10=4
side behind|campu 0=-4 8=-6 14=7 17=6
side behind|can 0=-8 1=-3 3=5 4=-3 6=9 8=-3 10=5 11=4 13=-4 15=24 17=23
side behind|cancell 0=7 8=7 9=-3 10=7
side behind|cancell|PRONOUN 0=9 8=8
side behind|cancell|by 10=7 17=3
side behind|capacity 0=26 2=-3 4=-3 8=12 9=-9 17=-12
side behind|capital 1=9 7=3 8=3 10=9 11=-3 17=-3
side behind|cash 0=12 1=-4 2=-3 3=-5 5=8 8=6 9=-7 10=3 12=4 13=-6 17=-10
side behind|cash|, 8=-7 10=5 13=-3 17=-4
side behind|cash|by 5=8 8=7 17=-4
side behind|caterer 0=7 8=3 9=5
side behind|cell 8=-5 9=13 17=7
side behind|cent 0=-3 1=-3 8=-7 9=-4 13=5
side behind|centr 5=13 8=9 9=-3 17=-4
side behind|ceo 0=-3 13=8 17=7
side behind|chair 7=7 17=-4
side behind|channel 0=-3 3=10 8=4 9=-3 12=6
side behind|chequ 1=5 4=-10 8=-10
side behind|chequ|for 1=-3 4=-8 8=-13
side behind|chief 0=-3 1=-3 2=7 4=-3 8=-7 17=-9
side behind|china 3=-5 8=-6 12=14 17=11
side behind|chines 8=-4 9=7 17=5
side behind|chip 7=5 9=16 16=5 17=15
side behind|circl 4=4 8=-3 17=-7
side behind|claim 1=-3 4=-7 6=4 7=7 8=-3 9=-3 15=7 17=-3
side behind|claim|MONEY 6=5 15=8 17=5
side behind|claim|for 4=-3 7=-3 8=-11 17=-3
side behind|clear 0=-3 3=9 4=-3 12=9 17=3
side behind|client 8=-5 9=7 17=4
side behind|clinic 0=7 8=4 9=-7 17=-9
side behind|clinical 8=-4 9=6 12=9 17=12
side behind|clos 0=-5 1=-4 4=11 7=4 8=3 10=-6 12=-4 13=8 17=-4
side behind|clos|on 9=-3 13=8 17=5
side behind|collaps 0=-3 4=13 8=5 9=-3 17=-6
side behind|com 0=-7 5=5 8=-8 9=-3 17=-5
side behind|come 0=10 1=10 2=3 7=-5 8=13 9=-4 11=-6 13=-3 15=6 17=-5
side behind|come|from 0=12 8=10 9=-3 17=-5
side behind|committ 0=11 2=3 5=-10 6=-3 8=-6 9=14 17=10
side behind|committ|money 2=11 5=-10 8=-4
side behind|committ|to 0=11 8=8 9=14 17=12
side behind|common 1=3 7=-3 16=-7 17=-7
side behind|common|stock 1=3 7=-3 16=-7 17=-7
side behind|compani 0=-4 1=-4 2=9 4=-3 8=-3
side behind|competitor 4=7 9=-3 13=4
side behind|complet 4=4 9=7 17=4
side behind|comput 0=-4 8=-7 9=16 17=14
side behind|concentrat 9=-7 17=-9
side behind|concern 3=5 4=-4 6=-3 8=-5 12=6 15=10 17=8
side behind|concern|the 3=6 4=-3 6=-3 8=-3 12=6 15=10 17=10
side behind|confirm 0=-3 2=10 3=5 4=3 8=13 9=-3 11=-3 13=8
side behind|confirm|that 2=12 3=5 4=-3 8=12
side behind|consent 0=-4 8=-4 9=9 10=7 17=13
side behind|consideration 0=7 8=3 9=-3 12=3
side behind|construction 2=8 8=3 11=-12 17=-15
side behind|contract 0=13 3=7 4=3 7=-5 8=8 9=26 11=-4 12=-4 13=-5 17=8
side behind|contractor 0=-3 8=-5 9=7 17=5
side behind|contract|DATE 4=11 8=7 9=5 17=4
side behind|contract|for 0=11 8=9
side behind|contract|in 0=12 8=9 9=-4 17=-6
side behind|contract|sum 0=-5 8=-5 9=8 17=8
side behind|contract|to 0=-5 3=10 9=6
side behind|contract|with 0=3 8=-4 9=-7 17=-11
side behind|contribut 1=-8 4=-3 5=9 8=-7 10=16 17=13
side behind|contribut|MONEY 1=-6 8=-9 10=16 17=16
side behind|contribut|between 5=10 7=-3 8=3
side behind|convertibl 1=-8 2=15 5=-3 11=3
side behind|cost 0=-10 1=-4 2=-4 3=12 4=4 5=4 7=13 8=10 9=10 12=8 13=6 16=6 17=23
side behind|cost|MONEY 0=-3 8=-6 9=-7 17=-9
side behind|cost|PARTY 9=7 12=6 17=12
side behind|cost|at 5=4 8=3 9=8 17=7
side behind|cost|to 4=9 8=6 9=5 12=-3 13=8 17=10
side behind|could 0=5 1=-3 3=-3 4=-5 5=-3 6=4 7=-3 8=-8 9=6 11=-8 13=3 15=4 16=-4 17=-6
side behind|could|not 0=7 8=4 9=7 17=3
side behind|council 7=9 8=4 16=-3 17=-6
side behind|count 2=-6 8=-12 11=-3 17=-6
side behind|court 1=-4 8=-9 10=-3 13=-3 16=6 17=-3
side behind|cover 0=14 6=20 8=25 9=-11 11=3 15=4 17=-8
side behind|creat 3=8 8=5 9=-3 12=8 17=6
side behind|credit 0=21 1=-6 2=13 4=-5 6=4 8=23 13=-3 15=-3 17=-13
side behind|customer 0=13 1=6 3=-4 4=11 8=19 9=-11 13=-3 17=-19
side behind|customer|, 0=3 1=9 4=-4 8=5 9=-12 17=-16
side behind|customer|of 0=7
side behind|cut 0=-4 2=5 3=8 6=-3 7=-3 8=-3 12=6
side behind|d 5=-3 8=-4 9=3 10=7 17=5
side behind|dairy 0=-6 8=-5 9=-7 17=-7
side behind|damag 8=-9 17=-7
side behind|dat 0=-6 8=-9 9=-8 17=-9
side behind|day 8=-7 9=-3 17=-8
side behind|day|, 0=3 9=-8 17=-9
side behind|deal 0=-6 1=-4 2=-8 7=-5 8=-25 9=7 10=-7 11=18 12=-3 13=14 16=-3 17=21
side behind|debentur 2=-3 8=-5 11=12 17=9
side behind|debt 0=-3 2=8 4=-4 5=-6 7=-5 8=-12 9=-5 10=-6 11=3 15=7 17=-6
side behind|debt|of 2=7 11=-4 15=3 17=-5
side behind|declin 0=4 2=6 10=6 11=-14 17=-14
side behind|declin|to 0=4 2=7 8=3 10=6
side behind|deliver 8=-6 9=9 17=4
side behind|deliver|the 0=-5 8=-9 9=5
side behind|demand 8=-5 9=-8 17=-9
side behind|deny 8=-4 13=12 17=11
side behind|deposit 1=-3 2=-6 4=-3 7=-4 8=-20 9=4 11=-6 16=-3 17=-11
side behind|depot 0=3 8=-4 9=7 17=5
side behind|design 0=-4 3=12 5=-4 9=12 17=10
side behind|develop 3=7 9=10 17=7
side behind|dhabi 0=5 8=4 9=-4 13=-3 17=-7
side behind|did 5=-4 8=-15 10=9
side behind|digg 0=5 5=3 8=7 9=5 17=4
side behind|discuss 0=-3 7=14 8=7 16=14 17=10
side behind|dismiss 0=-3 2=5 4=13 8=12 17=-3
side behind|do 0=-7 3=8 4=-8 5=9 9=-5 17=-7
side behind|doe 0=3 4=-3 5=7 7=-4 8=8 9=5 10=3 13=-3 16=-4 17=-3
side behind|doe|not 2=3 5=8 6=3 8=11 10=4
side behind|donat 7=10 8=5 17=-5
side behind|donat|MONEY 7=10 8=5 17=-5
side behind|done 0=-8 4=7 9=-7 17=-9
side behind|door 1=9 8=4 12=5
side behind|down 0=-5 1=8 3=4 4=-3 5=-3 7=-3 8=-6 9=-4 17=-5
side behind|downgrad 8=-7 17=-4
side behind|do|so 3=9 8=7
side behind|drawn 0=-3 2=-11 8=-17 11=-3 17=-8
side behind|drug 0=-3 3=15 4=-3 7=-4 9=-3 12=9 13=-3 16=-4 17=-4
side behind|drug|, 7=-3 8=-7 16=-3 17=-7
side behind|e 0=3 2=-9 8=-10 9=7 17=3
side behind|each 0=-5 3=4 4=7 8=4 9=-4 10=3 12=4 13=-4
side behind|easy 2=-4 8=-4 15=5 17=7
side behind|eight 0=-9 4=-3 8=-15 9=-5 11=3 17=-4
side behind|elect 8=-7
side behind|electricity 0=12 8=10 9=-6 17=-6
side behind|eleven 0=7 2=9 5=-3 8=10 17=-5
side behind|else 8=-7 9=-6 17=-10
side behind|elsewher 0=7 8=6
side behind|end 0=7 1=5 2=-4 4=9 5=-5 8=8 9=8 10=-3 11=9 12=7 13=3 16=4 17=21
side behind|end|PRONOUN 0=7 8=6 9=-3 17=-5
side behind|end|of 8=-6 11=11 16=4 17=12
side behind|entitl 0=9 8=10
side behind|entitl|PRONOUN 0=9 8=10
side behind|entrust 0=7 8=5 9=-3 17=-4
side behind|equity 1=13 4=-5 8=3 10=-4 17=-7
side behind|erect 0=-3 8=-4 9=10 17=9
side behind|estat 4=9 8=5
side behind|everyon 0=8 8=5
side behind|every|year 9=7 17=6
side behind|exchang 3=6 4=6 5=-3 8=7 9=-4 10=5 13=6 16=-3 17=3
side behind|exclusiv 0=-5 2=3 4=11 7=-3 9=-5 12=-6 13=3 14=6 17=-8
side behind|exclusiv|talk 2=4 4=12 8=9 13=4
side behind|exercis 7=7 9=-3 11=6 13=-5 17=-6
side behind|exist 8=-3 11=8 17=5
side behind|expect 4=3 5=7 9=-8 13=-3 17=-17
side behind|expect|to 0=4 4=5 5=10 8=14 17=-3
side behind|export 2=-4 6=11 8=4 10=5 15=-3
side behind|exposur 2=-6 8=-7 15=4 17=3
side behind|extend 0=7 2=5 8=7 9=-4 15=3 17=-5
side behind|eye 1=5 3=-7 8=-6 12=-7 17=-9
side behind|e|PARTY 2=-9 8=-10
side behind|facility 2=9 8=5 11=-3 17=-4
side behind|factory 5=11 8=5 12=4
side behind|fail 4=7 8=5 13=6 17=3
side behind|family 8=-8 9=-4 13=4 17=-3
side behind|far 2=-3 5=4 8=-4 9=-3 11=-3 17=-9
side behind|farm 0=3 9=-4 13=10 17=5
side behind|favour 6=9 8=3 9=-3 15=9 17=5
side behind|fee 0=3 2=-4 3=-5 4=-3 8=-14 11=-3 12=9 13=3 17=9
side behind|fee|of 9=6 12=3 17=8
side behind|fell 4=-3 8=-10 9=-6 11=-3 13=6 17=-7
side behind|fetch 1=3 9=-3 17=-7
side behind|fewer|than 0=9 8=8 9=9 17=8
side behind|fifteen 0=8 3=-3 8=3 9=-5 12=5
side behind|fifteen|year 0=8 3=-3 8=3 9=-5 12=5
side behind|fifth 1=3 9=-7 10=10 13=-5 17=-3
side behind|fifth|of 9=-6 10=10 13=-5
side behind|fill 0=-4 2=14 9=-4 17=-7
side behind|film 0=-3 3=6 4=-3 12=8 13=-3
side behind|financ 0=-4 1=9 9=-3 10=5 11=-16 14=5 17=-16
side behind|financ|chief 2=-5 8=-9 17=-5
side behind|finish 15=7 17=5
side behind|firm 0=-10 1=-6 2=-5 4=6 7=-10 8=-25 9=-11 12=-3 13=-8 16=4 17=-19
side behind|firm|, 1=-3 3=7 4=-9 8=-8 17=-3
side behind|firm|order 0=-5 8=-6 9=-12 17=-12
side behind|first 0=28 1=9 2=5 3=4 4=3 5=-5 6=-3 7=6 8=40 9=-11 10=7 11=-5 12=-3 15=-3 16=3 17=-12
side behind|first|MONEY 3=8 8=3 17=-5
side behind|first|refusal 7=8 8=9 16=8 17=6
side behind|five 0=-6 5=5 8=-3 9=-12 12=4 17=-10
side behind|five|year 0=-6 8=-7 9=-13 12=4 17=-10
side behind|fix 0=-8 8=-14 13=6 16=-5
side behind|fleet 0=-4 6=-3 7=6 9=6 11=3 13=3 17=8
side behind|float 0=-11 4=4 5=10 9=3 10=7 17=5
side behind|flow 3=4 5=5 8=7 17=-3
side behind|fly 0=-3 8=-7 9=5
side behind|foot 0=4 4=4 5=6 8=11 17=-5
side behind|foot|the 0=4 5=6 8=8 17=-3
side behind|for 0=25 2=-12 3=10 4=12 5=13 6=9 7=-3 8=16 9=17 10=-12 13=12 14=-5 15=-4 16=-20 17=-16
side behind|for|9 0=14 1=3 8=11 9=4 10=4 13=5 17=10
side behind|for|COMPANY 0=-4 1=-3 2=-4 4=4 8=-9 9=4 11=-3
side behind|for|MONEY 0=-7 1=4 2=-4 3=5 4=6 6=28 7=-8 8=7 9=28 10=-10 11=-8 12=8 13=8 14=-5 15=-6 16=-13
side behind|for|PARTY 0=4 1=-3 2=-7 3=-3 4=16 5=-4 6=10 7=-6 8=4 9=11 13=-7
side behind|for|PRONOUN 0=-14 1=-3 3=-4 4=11 5=9 6=-3 7=5 11=-5 12=-4 13=11 14=5 15=6 16=-3 17=9
side behind|for|RATE 0=-5 8=-8 9=8 10=-7
side behind|for|SIZE 0=14 4=-3 7=-12 8=-5 9=-5 16=-13 17=-20
side behind|for|a 0=5 1=12 2=-6 3=-4 4=13 5=18 6=-7 8=27 9=-18 10=4 11=6 13=3 15=-4 16=-3 17=-15
side behind|for|all 0=-4 1=8 3=8 4=-9 8=3 17=-4
side behind|for|capacity 0=10 8=7 9=-3 17=-3
side behind|for|new 1=-11 5=11
side behind|for|school 7=9 8=6 16=7 17=4
side behind|for|six 0=-6 8=-8 9=13 17=12
side behind|for|the 0=3 1=-5 2=-10 4=10 7=-14 8=-17 9=-10 13=5 17=-8
side behind|for|two 0=-7 4=12 8=4 9=9 17=8
side behind|for|which 6=-3 7=9 9=-4 13=12 15=-3 16=7 17=8
side behind|found 0=6 4=-3 7=-3 8=-4 9=-4 13=8
side behind|four 0=11 4=-5 8=3 12=6
side behind|framework 0=-3 8=-8 10=7
side behind|fram|agreement 0=8 8=7
side behind|french 8=-3 17=-7
side behind|fresh 2=13 5=-3 8=7 17=-3
side behind|from 0=-4 1=-5 3=11 4=15 5=-6 6=-8 7=-12 8=-13 9=10 10=16 11=15 12=-20 13=-4 15=11 16=3 17=16
side behind|from|COMPANY 0=-9 8=-10
side behind|from|DATE 0=-3 2=7 4=-3 17=-7
side behind|from|PARTY 0=10 1=-4 3=8 4=7 5=-4 6=-6 7=-5 9=-6 10=15 11=4 13=-6 15=4 16=3 17=5
side behind|from|PRONOUN 0=11 2=-3 5=5 8=7 10=3 11=-4 17=-7
side behind|from|a 0=7 2=4 8=3 9=7 11=7 17=9
side behind|from|the 0=-14 2=-5 4=12 6=-3 8=-11 9=-11 10=-4 11=-3 13=-3 15=4 16=3 17=-18
side behind|from|which 2=3 9=7 17=6
side behind|fuel 9=12 17=11
side behind|fuel|cell 0=-4 8=-6 9=13 17=12
side behind|fully 2=9 8=3 9=7 17=6
side behind|fund|a 7=7
side behind|further 0=3 1=-3 2=-7 4=7 7=19 8=14 9=-7 10=6 11=7 16=-3
side behind|further|MONEY 4=-5 7=15 8=4 10=6
side behind|futur 0=7
side behind|gain 1=-3 4=11 8=6 10=-5 17=-8
side behind|gas 0=12 5=12 8=19 9=-6 17=-7
side behind|gave 0=9 1=3 8=4 9=-8 17=-14
side behind|gave|a 0=11 1=4 7=-3 8=8
side behind|gave|up 0=-3 8=-8
side behind|german 0=-8 4=-4 8=-14 9=3
side behind|get 1=-4 2=-8 3=-3 4=10 5=-9 6=-4 7=-6 8=-23 9=5 10=-4 11=-6 12=19 14=7 15=7 16=9 17=33
side behind|gett 0=12 5=10 8=18 9=-5 12=19 17=12
side behind|get|MONEY 0=6 1=-3 3=-4 4=9 5=-7 7=-6 8=-10 10=-3 11=-3 12=20 15=8 17=17
side behind|get|one 8=-4 14=8 17=5
side behind|gift 7=6 11=-3 16=8
side behind|giv 0=6 7=-3 9=-3 10=3 16=-4 17=-8
side behind|given 0=-3 6=4 7=4 8=3 9=7 11=-3 16=3 17=3
side behind|go 0=-8 3=8 4=-7 6=5 8=-6 17=-6
side behind|goe 7=6 13=-6 17=-8
side behind|goe|to 7=6 13=-6 17=-8
side behind|going|on 9=8 17=7
side behind|good 0=-5 1=-3 3=-3 4=-5 7=-4 8=-20 9=4 10=-3 12=6
side behind|good|for 0=-6 8=-5 9=-6 17=-9
side behind|got 0=-6 3=8 5=-4 6=-3 7=5 8=-4 9=-6 12=-3 13=5 15=5
side behind|got|PRONOUN 3=9 8=6 9=-3 13=3 17=-4
side behind|government 0=10 8=6
side behind|go|on 0=-3 3=9 4=-3 17=-5
side behind|go|to 0=-3 8=-4 9=10 17=8
side behind|grain 6=4 9=10 15=4 17=13
side behind|grant 0=-3 1=-3 2=13 3=-16 4=-3 7=25 8=9 11=-5 12=8 16=14 17=9
side behind|grant|PARTY 7=10 8=7 17=-3
side behind|grant|pronoun 2=8 8=3 11=-3 17=-6
side behind|gross 4=9 8=3
side behind|gross|royalty 4=9 8=3
side behind|ground 0=12 5=3 8=11 9=-3 17=-6
side behind|group 5=-4 8=-4 9=-16 11=4 17=-15
side behind|guarante 0=8 2=-9 4=-3 6=15 7=-3 8=4 9=-7 11=-3 15=11
side behind|guarante|COMPANY 0=8 6=7 8=13
side behind|guarantor 6=7 8=3
side behind|guarantor|, 6=7 8=3
side behind|had 0=-3 1=-8 3=15 4=8 5=-3 6=-8 7=12 8=3 9=6 10=6 11=15 13=-7 15=-10 17=3
side behind|had|MONEY 3=3 5=8 8=6 11=-4 12=3 17=-4
side behind|had|a 0=15 7=-3 8=10
side behind|had|agre 0=-6 2=6 3=4 5=8 8=7 9=-3 12=5 14=-4 16=7
side behind|had|been 0=-3 3=8 4=-5 8=-8 9=-3 10=8 14=7 16=4 17=8
side behind|had|one 9=7 17=6
side behind|had|paid 0=-3 8=-8
side behind|had|promis 0=12 3=5 4=-4 7=7 8=17 9=-7 17=-9
side behind|had|reach 8=-3 9=13 17=12
side behind|had|sign 0=-9 8=-12 11=3 13=3 17=4
side behind|had|sold 8=-3 9=15 13=-5 17=8
side behind|had|to 6=-3 8=-4 13=-4 15=-4 17=-8
side behind|had|want 8=-7 17=-5
side behind|half 0=3 2=9 3=-5 4=-5 6=3 7=4 8=8 10=12 13=-7 17=-4
side behind|half|of 0=3 1=4 3=-3 6=5 8=10 10=6
side behind|hand 0=-7 1=-3 2=-3 3=19 4=13 6=-3 7=9 8=22 9=-3 12=6 13=4 15=-3 16=9 17=8
side behind|hand|MONEY 3=3 4=7 8=4 9=-4 12=6 13=-3 16=9 17=4
side behind|hand|PRONOUN 3=5 9=7 12=5 17=12
side behind|hand|the 4=4 7=8 8=13 16=-3 17=-7
side behind|harbour 0=8 8=4 9=7 16=3 17=4
side behind|hard 1=15 5=5 8=17
side behind|has 0=-10 1=-4 2=4 3=-4 4=13 5=-12 6=19 7=16 9=9 10=10 13=18 14=-5 15=11 16=-8 17=9
side behind|has|PRONOUN 0=-4 8=-7 9=8 17=6
side behind|has|a 0=-3 1=-3 8=-16 13=3 15=9 17=5
side behind|has|agre 2=-6 3=-3 4=-4 5=-5 7=13 8=-6 9=5 13=3 17=4
side behind|has|already 2=4 5=-10 8=-12 17=-4
side behind|has|an 0=-3 8=-7
side behind|has|ask 0=7 4=-6 7=-3 8=-6 17=-4
side behind|has|becom 0=7 8=4
side behind|has|been 0=-17 1=8 4=-3 6=-4 8=-18 9=20 10=-4 13=-5 16=4 17=13
side behind|has|bought 0=-3 3=-4 4=9 10=5 17=3
side behind|has|committ 9=14 17=13
side behind|has|entrust 0=7 8=5 9=-3 17=-4
side behind|has|extend 2=9 8=5
side behind|has|guarante 2=-6 6=-5 8=-13 9=-4 15=5
side behind|has|just 0=9 2=4 8=8
side behind|has|land 9=4 12=22 17=24
side behind|has|leas 0=4 3=8 8=8 17=-3
side behind|has|made 3=3 7=5 8=7 12=-3 17=-5
side behind|has|no 0=-5 8=-8
side behind|has|not 0=-3 1=7 2=-5 4=4 5=5 8=3 16=6
side behind|has|offer 3=-4 4=9 7=3 8=5
side behind|has|put 0=4 1=-3 3=5 6=9 7=-3 8=10 17=-3
side behind|has|sign 0=4 2=7 8=4 9=15 12=3 17=17
side behind|has|simultaneously 8=-3 9=-11 17=-13
side behind|has|taken 0=4 1=-8 2=10 9=-4 10=4 11=8 17=3
side behind|has|the 3=11 8=8 17=-3
side behind|has|to 0=4 3=-3 4=7 8=6
side behind|has|torn 0=-7 8=-7
side behind|has|written 1=19 2=-4 6=7 8=18
side behind|hav 3=4 4=17 7=-4 8=13 12=-4 13=14 16=-3 17=6
side behind|have 0=15 1=-7 2=6 3=-10 4=-12 5=-6 6=-4 7=5 8=-14 9=-11 11=-7 13=10 15=-3 16=8 17=-8
side behind|have|PRONOUN 0=12 4=-3 8=5 9=-3 17=-5
side behind|have|been 0=-5 3=-4 4=3 7=11 10=6 11=-3 12=4 13=3 16=10 17=16
side behind|have|both 0=18 8=16 9=-5 17=-6
side behind|head 4=-3 8=-11 9=-3 17=-8
side behind|health 5=10 17=-3
side behind|held 0=8 8=7 9=-3 13=3 17=-3
side behind|here 0=-7 8=-10 9=-7 16=6 17=-5
side behind|him 0=-3 4=8 8=7 17=-3
side behind|hint 0=8 9=7
side behind|hir 0=4 9=9 17=3
side behind|his 0=-4 8=-7 9=-5 17=-7
side behind|hold 0=-9 1=12 4=-3 5=-3 6=-3 7=-3 8=-7 9=5 13=-3 15=3
side behind|hole 8=-8 9=-4 17=-9
side behind|home 2=-3 8=-5 9=-3 11=11 12=6 17=9
side behind|hop 8=-10 9=-3 17=-6
side behind|hop|to 8=-9 17=-4
side behind|hospital 4=5 7=7 8=7 16=6
side behind|hotel 0=-3 4=16 5=3 8=14 9=-3 11=4
side behind|hour 8=-3 12=9 17=9
side behind|hous 0=-8 4=4 8=-7 9=5 17=3
side behind|how 0=-4 8=-13 9=-3 17=-9
side behind|hub 5=18 8=15 17=-4
side behind|hydrogen 5=4 9=-4 17=-7
side behind|i 0=10 2=-9 8=-5 9=-3 17=-5
side behind|if 0=-6 3=5 4=5 6=8 8=6 9=-5 11=-4 12=18 13=-4 15=18 16=-5 17=16
side behind|if|the 3=9 12=8 15=8 17=8
side behind|in 0=7 1=10 2=-18 3=9 4=8 5=9 7=10 8=8 9=-4 10=19 11=4 12=16 13=4 14=-6 16=-5
side behind|includ 4=-5 8=-12 9=11 10=4 17=9
side behind|includ|, 9=12 17=10
side behind|index 0=-3 4=-3 8=-10 17=-4
side behind|indicat 1=6 2=4 8=7 17=-3
side behind|instead 0=-4 4=-5 8=-15 9=5 11=4 17=4
side behind|insur 6=8 8=6 9=-3 15=9 17=5
side behind|intend 1=4 2=-3 10=4 11=11 17=10
side behind|intend|to 1=4 2=-3 10=4 11=11 17=10
side behind|intent 0=-7 4=9 8=-3 9=-3 17=-5
side behind|intent|for 0=-4 4=9 8=4 9=5 17=4
side behind|into 0=6 1=12 3=-7 4=-15 5=20 7=-10 8=3 9=-9 10=3 12=-3 13=10 14=4 16=-4 17=-6
side behind|into|PARTY 4=-5 8=-8 13=12 17=10
side behind|into|a 5=12 8=6 14=5
side behind|invest 1=-20 5=6 8=-20 10=9 17=4
side behind|investor 0=-5 1=7 9=5 10=6 17=8
side behind|invest|MONEY 1=-4 5=13 8=6
side behind|in|DATE 0=13 1=6 2=-6 4=-3 5=6 7=-13 9=-12 11=-7 12=-3 13=-4 17=-28
side behind|in|MONEY 1=10 2=-3 4=3 5=-5 7=7 8=8 10=15 16=-3 17=9
side behind|in|PARTY 0=-3 1=11 4=-4 6=7 8=5 13=-5 17=-7
side behind|in|PRONOUN 0=-5 1=-4 3=-3 5=-4 6=7 7=-3 8=-13 9=-3 15=8
side behind|in|a 1=-13 3=5 4=-5 6=3 8=-19 9=-6 10=4 11=3 12=-3 15=-3 16=9
side behind|in|all 0=-3 3=-4 5=9 9=-3 11=-3 15=3 17=-8
side behind|in|an 11=10 17=9
side behind|in|as 1=7 8=6
side behind|in|exclusiv 2=4 4=12 8=9 13=4
side behind|in|return 3=-3 4=6 7=9 8=10 9=4
side behind|in|talk 3=21 8=16 13=4
side behind|in|the 0=6 1=9 6=-4 8=3 9=8 11=13 12=-7 13=11 15=-4 16=-7 17=9
side behind|in|which 4=3 8=-5 17=-8
side behind|in|with 1=11 8=8
side behind|is 0=4 1=-8 2=22 3=5 5=24 6=-19 7=-9 8=4 9=24 10=-10 11=-5 14=6 15=12 16=9 17=14
side behind|issu 0=-3 1=-3 2=4 6=3 7=-11 8=-12 9=-3 10=11 13=-3 15=-6
side behind|issuer 2=-6 6=8
side behind|issu|shar 4=-3 7=-3 8=-9 10=14 17=12
side behind|issu|to 6=5 7=-9 8=-7 17=-4
side behind|is|COMPANY 4=5 13=6 14=6 17=8
side behind|is|MONEY 2=-8 5=-3 6=-3 8=-14 11=-7 13=-3 15=-3 17=-15
side behind|is|a 0=-4 2=14 8=3 9=5 11=-3 16=7 17=7
side behind|is|for 2=14 4=-3 6=-4 9=-5 13=4 15=9 17=5
side behind|is|in 0=-4 1=-9 2=7 3=18 4=-10 12=-3 13=3
side behind|is|leav 13=14 17=13
side behind|is|mind 5=10 8=4
side behind|is|negotiat 3=5 13=7 17=4
side behind|is|not 1=3 4=-3 8=-5 13=-3 17=-8
side behind|is|now 4=-4 5=-3 8=-14 9=-4 17=-12
side behind|is|on 0=-3 4=-3 8=-8 9=-5 17=-5
side behind|is|pay 0=21 1=3 3=-3 7=-4 8=13 17=-4
side behind|is|sell 9=11 17=8
side behind|is|spend 5=14 8=10
side behind|is|tak 0=11 8=11
side behind|is|the 0=8 3=6 8=9 9=17 17=13
side behind|is|to 0=4 1=11 2=-4 4=-8 5=7 7=11 8=18 9=21 12=11 16=-4 17=17
side behind|is|valu 5=-3 8=-5 9=-5 17=-7
side behind|is|weigh 0=8 1=-4 4=-3
side behind|is|wher 8=-3 10=9 17=7
side behind|is|worth 0=5 4=-3 5=-4 8=-5 9=-10 10=-3 11=-3 13=-3 17=-23
side behind|is|“ 6=7 8=5 9=5 15=7 17=12
side behind|i|e 2=-9 8=-10
side behind|joint 7=4 17=-7
side behind|jointly 6=4 16=10 17=4
side behind|joint|ventur 8=-8 17=-4
side behind|just 0=9 2=4 8=7 12=-4 17=-8
side behind|keep 0=-4 2=5 4=-4 5=-3 7=5 8=-7 9=9 17=4
side behind|keep|PARTY 2=7 7=3 8=8
side behind|keep|the 0=-6 8=-7 9=12 17=11
side behind|kept 0=-3 7=3 8=-3 9=-3 16=7
side behind|kiln 9=9 17=7
side behind|know 0=11 8=7 9=22 17=17
side behind|known 2=9 8=5
side behind|known|for 2=9 8=5
side behind|korean 0=6 4=3 8=8
side behind|land 0=-3 4=3 8=-6 9=4 12=17 16=4 17=22
side behind|land|PARTY 8=-3 9=-5 12=18 17=12
side behind|largest 0=7 8=6 10=6 11=3 17=3
side behind|last 0=-4 2=6 3=-3 4=10 5=-3 6=-3 7=3 9=-11 11=5 16=-5 17=-16
side behind|last|of 0=-3 4=10 13=-4 17=-7
side behind|last|week 4=6 7=9 8=9 11=4 16=-3
side behind|late 0=-5 7=13 8=8 9=-3 17=-3
side behind|later 3=-4 8=-10 9=7 12=14 17=16
side behind|launch 1=-4 2=-7 4=12 5=-4 9=-6 11=21 16=3 17=16
side behind|launch|a 2=-4 4=14 5=-3 8=5
side behind|leas 0=16 2=-3 3=6 4=-6 5=-4 7=-4 8=5 9=-3 13=-3 15=-5 17=-16
side behind|leas|PRONOUN 0=-4 6=-3 8=-7 15=6 17=5
side behind|leas|for 3=8 8=5 9=4 17=3
side behind|leas|which 0=11 6=6 8=14 9=-7 17=-8
side behind|leav 0=-8 3=4 4=5 8=-4 9=-8 13=13 16=14 17=15
side behind|leav|PARTY 4=7 8=7 13=10 17=9
side behind|led 1=6 7=-4 17=-7
side behind|left 0=16 4=-3 7=-3 8=3 9=6 13=-3
side behind|lend 2=10 4=-3 11=-7 15=5 17=-10
side behind|lender 0=-4 1=-5 2=20 4=-6 5=-4 7=-6 8=-7 9=-4 11=-7 13=-4 16=-3 17=-19
side behind|lender|, 2=9 8=7 17=-4
side behind|lender|on 1=-3 8=-8 17=-5
side behind|lend|MONEY 2=11 8=10
side behind|lent 1=5 2=6 7=5 8=12
side behind|lent|PARTY 2=10 8=4
side behind|less 0=-6 3=-3 4=3 8=-13 13=-3 16=-3 17=-8
side behind|let 0=-3 2=3 3=18 4=-5 7=-3 8=7 9=3 12=9 17=12
side behind|letter 4=7 6=4 8=5 17=-5
side behind|letter|of 0=-10 4=8 6=4 9=4
side behind|let|pronoun 0=-4 8=-5 9=9 12=5 13=4 17=16
side behind|library 12=12 17=7
side behind|licenc 0=-3 3=14 4=-3 5=-4 10=5 11=-4 17=-6
side behind|licenc|to 8=-4 11=-4 17=-7
side behind|licens 0=-3 3=24 4=-3 8=15 12=9
side behind|licens|PRONOUN 3=-5 8=-8 12=5 17=4
side behind|light 0=-3 1=-3 8=-7 9=6
side behind|like 1=8 2=-4 4=-4 5=-3 8=-6 14=6 15=3
side behind|likewis 9=-3 10=7
side behind|like|a 14=8 17=6
side behind|like|to 1=7
side behind|lin 2=12 8=6
side behind|line 0=-5 2=-3 8=-18 9=-3 17=-5
side behind|lng 8=-7
side behind|loan 0=-5 1=-5 2=-9 4=-3 5=-4 6=4 8=-24 10=-4 11=9 16=4 17=4
side behind|loan|PRONOUN 2=7 8=6
side behind|loan|of 2=5 8=3 11=7 17=3
side behind|loan|to 2=5 11=-4 15=8
side behind|lock 0=18 8=16 9=-4 13=4
side behind|lodg 6=-4 7=-3 8=-12 17=-3
side behind|lodg|a 6=-3 7=-3 8=-11 15=-3 17=-7
side behind|logistic 0=6 5=6 8=11 9=-3 17=-5
side behind|long 0=6 9=9 17=7
side behind|look 0=6 1=15 4=-3 5=5 7=-3 8=14 13=3 17=-5
side behind|look|elsewher 0=7 8=6
side behind|los 0=-3 5=-4 8=-15 9=-3 10=7 17=3
side behind|loss 6=13 8=5 15=5
side behind|loss|of 6=4 15=7 17=5
side behind|lost 8=-6 9=9 16=-3
side behind|los|MONEY 5=-3 8=-7 17=-3
side behind|lot 0=-7 3=-4 4=15
side behind|machin 8=-5 9=19 17=17
side behind|machin|for 8=-7 9=18 17=17
side behind|made 1=-4 4=3 5=-3 7=3 9=-3 12=-4 13=14
side behind|made|a 4=7 8=5
side behind|made|an 4=-4 8=-9 13=16 17=14
side behind|made|by 0=7 8=4
side behind|maintenanc 0=7 8=5
side behind|mak 1=-3 3=6 4=11 5=8 8=20 9=8 10=-4 13=-14 16=-4 17=-15
side behind|make 0=-6 2=3 3=5 4=8 5=-3 6=-5 7=3 12=-3 16=6
side behind|maker 0=3 1=-4 3=8 4=5 5=-3 7=-3 8=3 9=11 13=4 16=-3 17=4
side behind|maker|, 0=4 8=4 9=9 17=7
side behind|maker|of 1=-4 3=9 4=5 7=-3 13=5 17=-4
side behind|make|an 2=4 3=6 8=7
side behind|make|good 6=-4 7=-3 8=-8
side behind|mak|, 9=8 17=3
side behind|man 2=8 4=-5 8=-4 17=-7
side behind|management 0=17 8=15 9=-9 17=-9
side behind|manager 11=-3 13=7 17=3
side behind|mandat 0=12 8=8 9=11 11=-3 17=6
side behind|many 0=8 8=5 17=-3
side behind|market 0=-7 4=-6 5=-3 7=-3 8=-28 9=-5 13=-8 17=-21
side behind|may 0=-4 2=-4 3=14 7=-3 8=-4 9=-7 11=10 12=-3 13=-5 15=-6 16=4 17=-8
side behind|may|go 3=8 4=-5 17=-6
side behind|may|put 3=8 8=6 17=-4
side behind|me 0=-3 8=-5 9=9 17=8
side behind|mean 5=10 6=3 7=-3 8=7 17=-4
side behind|meanwhil 8=-6 9=14 17=13
side behind|meanwhil|, 0=-5 8=-8 9=8 17=7
side behind|mean|to 5=10 8=7 17=-3
side behind|meet 0=-6 7=9 8=-3 9=3 15=3 17=4
side behind|memoir 3=19 8=17
side behind|merely 0=9 8=3 9=11 15=-4 17=3
side behind|might 0=7 4=-4 9=-6 10=4 13=-3 17=-9
side behind|million 0=6 1=7 2=-6 7=-4 8=-3 9=-7 16=13
side behind|million|new 1=8 8=6
side behind|million|of 0=11 8=10 16=9 17=8
side behind|mind 5=10 8=4
side behind|mind|to 5=10 8=4
side behind|ministry 1=12 2=-3 8=8
side behind|miss 0=-5 8=-8 9=-3 10=5
side behind|monday 0=8 2=5 8=9 17=-4
side behind|month 0=-11 8=-15 9=-4 10=9 16=3 17=4
side behind|more 0=-7 2=10 3=-5 4=-5 5=-4 7=-3 8=-15 10=-3 11=-13 12=5 13=-3 15=-3 17=-20
side behind|more|, 6=6 7=4 8=8 17=-4
side behind|mortgag 2=7 8=3
side behind|most 1=-6 2=12 11=-3 16=6 17=-4
side behind|most|of 1=-6 2=12 11=-3 17=-7
side behind|mov 0=-4 8=-6 9=-6 17=-7
side behind|much 2=6 3=-3 4=5 8=5 10=-3 13=-3 17=-9
side behind|must 2=-3 6=5 7=6 8=10 11=8 12=4 17=5
side behind|mutual 0=-3 8=-3 9=6 10=7 17=10
side behind|mutual|consent 8=-4 9=9 10=7 17=13
side behind|nam 0=11 8=4 9=-8 17=-14
side behind|near 5=9 7=3 8=8 16=14 17=9
side behind|need 0=-3 8=-8 13=-3 17=-3
side behind|negotiat 3=4 4=-3 8=-4 11=9 13=5 17=10
side behind|negotiat|a 11=9 17=7
side behind|neither 8=-8 9=-4 17=-10
side behind|neither|, 8=-4 9=-4 17=-7
side behind|never 0=-4 4=-3 7=-3 8=-12 9=-3 13=-3 17=-11
side behind|new 1=8 4=-4 5=10 8=5 9=-6 10=9 12=-3 13=-7 17=-7
side behind|newly 1=3 4=-5 8=-6 10=9 17=9
side behind|newsletter 0=7 4=6 8=11 9=-4 17=-5
side behind|new|shar 1=-6 8=-12 9=-3 10=7 13=-4
side behind|new|stock 1=11 5=-8
side behind|nine 0=10 8=5 12=4 17=-3
side behind|no 0=-5 1=3 4=-4 5=-3 8=-13 9=7 17=-4
side behind|non-bind 0=16 4=6 8=17 9=-11 17=-13
side behind|norwegian 6=7
side behind|not 1=14 2=10 3=-6 4=4 5=7 6=-8 7=-5 8=4 9=-4 10=3 11=-7 13=-16 15=3 16=11 17=-17
side behind|noth 0=-11 8=-20 9=-19 10=5 13=-3 17=-21
side behind|noth|but 0=-8 8=-11 9=-6 17=-8
side behind|notic 0=8 8=7
side behind|not|, 4=8 8=5
side behind|not|a 2=14 8=12 9=7 16=6 17=7
side behind|not|agre 0=8 8=5 9=9 17=7
side behind|now 0=-6 1=3 2=-9 3=-6 5=-6 6=9 7=-5 8=-21 9=-21 10=12 12=34 15=-3 16=-3 17=16
side behind|now|, 2=-3 8=-8 12=15 17=10
side behind|oblig 0=3 2=-5 6=8 8=4
side behind|obligation 6=11 8=6 15=-7 17=-10
side behind|obtain 0=-5 2=-6 3=3 8=-10 17=-4
side behind|of 0=11 1=19 2=5 3=-4 4=13 5=-28 6=28 7=9 8=15 9=6 10=18 11=6 12=10 13=-9 15=8 16=6 17=3
side behind|off 4=3 9=-6 12=3 13=10 15=4 17=7
side behind|offer 0=-10 1=-13 3=-5 4=52 5=-10 6=-3 7=4 8=22 9=-5 10=-3 12=-3 13=7 17=-10
side behind|offer|MONEY 1=-3 3=-5 4=18 7=-4 17=-3
side behind|offer|from 4=-4 8=-5 13=7 17=7
side behind|offer|of 1=-3 3=5 4=8 8=8 13=-4 17=-6
side behind|offer|to 0=-4 2=7 13=-4 17=-8
side behind|off|PARTY 0=11 3=3 8=12 17=-4
side behind|off|a 0=-6 8=-7 11=3
side behind|of|DATE 0=-3 1=3 3=6 8=3 10=7 17=4
side behind|of|MONEY 0=-22 1=-4 3=-5 4=26 5=-7 6=6 7=-12 8=-19 9=32 10=3 11=7 12=10 13=-3 14=4 15=-6 16=8 17=41
side behind|of|PARTY 1=11 2=-6 3=-10 4=8 6=6 7=3 8=4 9=10 11=-6 13=6 15=10 17=4
side behind|of|PRONOUN 0=-16 2=4 3=15 4=-3 5=3 7=5 8=3 9=-16 10=23 11=-9 13=3 16=5 17=6
side behind|of|SIZE 9=11 17=10
side behind|of|a 0=-3 2=5 3=-3 4=5 6=6 8=4 9=3 11=-3 15=-3 17=-10
side behind|of|cash 5=-3 8=-10
side behind|of|equity 1=11 4=-3 8=5 10=-4 17=-7
side behind|of|fresh 1=8 8=5 17=-3
side behind|of|good 0=-3 8=-10 17=-3
side behind|of|intent 0=-7 4=9 8=-3 9=-3 17=-5
side behind|of|other 0=-3 2=11 3=-3 7=14 8=13 12=-6 16=-3 17=-13
side behind|of|preferr 0=-3 1=18 2=-3 4=-5 8=7 10=-7 17=-11
side behind|of|sal 3=7 8=4
side behind|of|sit 16=14 17=13
side behind|of|the 0=21 1=-6 3=-6 4=-11 5=-8 6=15 7=16 8=16 9=3 12=14 13=-6 15=-4
side behind|of|them 0=8 1=6 3=-12 4=-3 8=-9 9=5 12=11 17=15
side behind|of|two 0=10 8=5
side behind|of|which 0=-3 2=16 8=10 11=-4 17=-8
side behind|old 0=-4 1=-4 4=11 5=12 8=12 9=-4 10=-4 11=-3 16=8 17=-6
side behind|on 0=20 1=5 4=12 5=13 6=-7 7=6 8=31 10=-9 11=4 12=4 13=-9 14=-3 15=7 17=-10
side behind|once 8=-8 9=-4 10=4 12=-6 17=-8
side behind|one 0=10 1=-5 3=3 4=5 5=-3 6=3 7=-3 8=7 9=3 10=-3 12=-4 14=8
side behind|one|, 4=7 8=5 9=8 17=6
side behind|one|of 0=11 8=10 9=4 15=3 17=3
side behind|only 0=-8 1=10 3=-7 8=-7 10=3
side behind|on|DATE 0=-10 2=-3 4=34 8=16 9=19 13=-6 17=9
side behind|on|PARTY 4=4 5=-4 7=10 8=7 12=5 13=-5 15=9 17=5
side behind|on|a 0=12 1=5 3=-3 4=-4 5=17 8=24 9=17 13=-3 17=9
side behind|on|money 2=-6 5=6 8=-7 17=-5
side behind|on|pronoun 0=-9 2=-3 3=4 5=6 8=-4 11=-5 12=9
side behind|on|the 0=13 2=3 3=-6 4=-5 5=6 6=3 7=-3 8=8 9=-17 11=4 13=6 15=-3 17=-14
side behind|open 0=6 2=4 8=7 9=-4 10=3 17=-7
side behind|open|the 0=9 8=8 10=3
side behind|operator 4=7 8=3 13=-5 17=-6
side behind|option 0=-8 3=22 4=-3 7=-4 8=5 9=-3 17=-9
side behind|or 0=-3 2=-3 5=5 8=-8 9=-7 11=3 12=3 17=-3
side behind|order 0=26 1=-7 2=-6 3=-3 4=-12 9=3 10=-6 12=-3 13=-8 17=-19
side behind|order|DATE 0=-3 8=-6 9=9 17=8
side behind|order|SIZE 0=9 8=7 9=-3 17=-3
side behind|order|for 0=22 8=17 9=-17 17=-17
side behind|order|from 0=-10 8=-14 9=9 10=-3
side behind|ore 9=-7 11=4 17=-5
side behind|other|) 0=4 3=4 5=6 8=7 9=4
side behind|other|and 2=11 8=7 16=-4 17=-6
side behind|other|for 1=5 7=-6 8=-8 17=-3
side behind|other|的 8=-5 9=-7 17=-9
side behind|out 0=17 1=-5 4=-7 6=-6 9=-5 10=7 12=5 13=-8 15=3
side behind|outfit 0=-4 4=13 8=9 17=-3
side behind|outright 0=-3 4=3 8=-3 10=8 13=4 17=8
side behind|outsid 3=-11 8=-13 12=10 17=6
side behind|outsid|china 3=-5 8=-6 12=14 17=11
side behind|outstand 8=-3 11=-3 15=10 17=5
side behind|out|, 0=-4 4=8 8=4 9=-3 13=-3 17=-6
side behind|out|MONEY 3=7 8=6 12=4 13=-3 16=-3 17=-4
side behind|out|of 0=12 1=-3 4=-4 5=-3 7=7 8=6 9=-8 16=8
side behind|over 0=14 3=-7 5=-6 6=-3 7=7 9=-11 10=-4 11=-5 12=8 13=13 15=3 16=10
side behind|overdraft 2=12 8=8 11=-4 17=-5
side behind|overnight 0=6 8=5 9=-4 17=-7
side behind|over|9 0=4 8=4 9=-5 16=13 17=7
side behind|over|PARTY 4=5 9=-4 13=12 17=6
side behind|over|a 0=-4 1=7 4=-5 7=5 11=-4 13=-3 17=-11
side behind|over|five 0=-4 8=-4 9=-12 17=-12
side behind|over|four 0=9 8=7 9=4
side behind|over|from 2=7 8=3
side behind|over|the 0=7 2=-4 3=-3 4=10 7=8 8=14 9=-8 12=4 16=9
side behind|over|thre 0=9 7=-3 8=3 9=6 16=-3
side behind|owe 0=-4 2=-3 3=8 4=-4 5=-3 8=-12 11=7 13=-4 17=-4
side behind|owed 0=-3 1=3 8=-6 9=9 15=-3 17=4
side behind|owed|MONEY 0=-9 8=-12 9=10 17=7
side behind|owed|to 0=6 1=4 8=7
side behind|owe|PARTY 3=9 8=4 17=-3
side behind|owe|PRONOUN 8=-5 11=10 17=6
side behind|owe|a 0=-3 8=-6 9=-3 12=3 17=-7
side behind|owing 8=-5 9=-4 13=-3 16=10
side behind|own 0=5 1=8 2=-5 3=4 5=18 6=-3 7=-7 8=14 9=-11 11=-3 12=-5 13=-5 14=3 15=3 17=-18
side behind|owner 0=8 3=-4 4=11 6=-3 7=3 8=7 12=8
side behind|owner|of 4=7 7=4 8=4 12=11 17=6
side behind|own|PRONOUN 2=-3 4=11 5=4 8=8 17=-6
side behind|own|by 0=4 2=5 8=8 17=-4
side behind|own|money 5=-9 8=-14
side behind|packag 3=7 4=-4 8=3 13=-5 17=-6
side behind|paid 0=-4 1=-5 4=5 5=-6 7=-10 8=-24 9=6 11=8 12=-7 13=7 15=5 17=9
side behind|paid|DATE 8=-5 9=10 13=6 17=16
side behind|paid|MONEY 0=4 1=-4 3=4 4=8 5=-3 7=-6 12=-3 13=4 17=-3
side behind|paid|for 0=-4 4=-4 8=-14 9=-3 11=9 15=4 17=6
side behind|paper 0=-4 5=-4 6=-4 7=3 8=-13 9=6 11=7 15=3 16=3 17=16
side behind|paper|machin 8=-4 9=9 17=8
side behind|parent 0=-3 6=16 8=10 9=-5 11=4 15=10 17=6
side behind|parent|, 6=9 8=3 9=-3 11=4 15=6
side behind|park 1=3 5=6 8=6 9=-8 13=9
side behind|part 0=16 4=-9 5=-5 7=11 8=12 10=6 11=-3 13=3 17=6
side behind|partner 1=3 7=4 8=5 17=-7
side behind|part|, 0=3 7=10 8=8 17=-4
side behind|part|in 8=-4 9=11 10=4 17=11
side behind|part|of 0=18 2=3 7=5 8=23 9=-4 10=4 17=-5
side behind|pass 0=7 4=-3
side behind|pass|over 0=8 8=6
side behind|patent 4=6 8=3 12=7 13=-3
side behind|patent|, 3=-5 4=7
side behind|pay 0=20 1=4 2=-5 5=-9 7=13 8=15 9=-25 11=19 13=-8 15=-6 16=-5 17=-27
side behind|payment 0=-3 1=-5 2=-6 4=9 7=7 9=10 11=6 13=-3 15=-4 16=6 17=13
side behind|payment|of 0=-6 1=-4 2=-4 4=10 7=7 9=13 12=3 16=9 17=20
side behind|pay|MONEY 0=5 1=6 2=-3 5=-5 8=6 10=5 11=-3 13=-4 16=-3 17=-9
side behind|pay|PARTY 0=5 4=4 7=6 8=11 9=-3 11=4 17=-4
side behind|pay|RATE 0=7 8=5
side behind|pay|the 0=8 7=-3 8=3 9=-6 17=-8
side behind|peer 2=7 8=6 17=-4
side behind|pellet 9=7 17=5
side behind|peopl 3=-3 8=-8 12=-3 17=-6
side behind|per 0=5 1=-3 4=9 5=-3 8=3 9=-8 13=4 17=-6
side behind|permission 1=6 8=4 9=-4 16=10 17=3
side behind|permission|to 1=6 8=4 9=-4 16=10 17=3
side behind|per|cent 0=-3 1=-3 8=-7 9=-4 17=-4
side behind|phas 1=-7 8=-12 10=17 17=14
side behind|pick 0=-7 8=-9
side behind|plac 0=5 2=-3 3=-3 4=-4 6=4 8=-7 9=-19 11=7 15=7 17=-16
side behind|plac|a 0=-8 8=-10 9=-7 17=-8
side behind|plan 0=-5 1=-6 2=4 4=-5 5=14 7=-4 8=-7 13=3 15=6
side behind|plant 0=-7 1=5 2=-3 3=-3 4=-8 5=28 6=-3 7=5 8=12 9=13 10=-3 11=16 13=5 16=6 17=28
side behind|plant|in 1=5 4=-3 7=6 8=4 9=22 13=-3 16=6 17=24
side behind|plant|to 5=11 8=7
side behind|plan|to 1=-5 5=16 7=-3 8=4 9=-5 13=3 17=-3
side behind|platform 0=-5 8=-11 9=15 12=7 17=17
side behind|pledg 0=-3 1=4 2=-3 4=-3 7=22 8=13 11=4 15=3
side behind|plough 3=9 8=5
side behind|plug 0=7 8=6 17=-3
side behind|plug|on 0=7 8=6 17=-3
side behind|point 0=-4 1=-3 4=11 7=9 8=8 17=-4
side behind|port 5=7 9=-6 17=-5
side behind|portugal 0=-6 8=-8
side behind|post 15=8 17=3
side behind|powder 0=7 8=3 9=-4 17=-6
side behind|power 0=19 8=17 9=-9 17=-9
side behind|pre-delivery 8=-4 11=7 16=-3
side behind|pre-delivery|payment 8=-4 11=7 16=-3
side behind|preferr 0=-3 1=19 2=-3 4=-5 8=8 10=-6 17=-11
side behind|preferr|shar 1=8 4=-3 8=3
side behind|preliminary 0=15 4=-3 8=8 9=16 17=10
side behind|prepaid 0=10 4=-4
side behind|pric 1=-3 2=-5 4=3 5=-4 6=-3 7=-6 8=-20 9=8 11=5 12=-4 15=-3 16=-6
side behind|pric|MONEY 8=-5 9=7 13=5 17=10
side behind|processor 8=-4 9=13 17=11
side behind|profit 5=-7 8=-15 11=-3 17=-12
side behind|project 0=7 4=3 8=3 9=-6 15=4 17=-9
side behind|promis 0=12 2=-7 4=-9 5=11 6=9 8=11 9=-12 10=-3 13=-3 14=7 16=-3 17=-19
side behind|promis|PARTY 0=12 7=5 8=13
side behind|promis|to 0=5 4=-3 6=5 9=-10 17=-15
side behind|pronoun|, 0=-8 3=4 4=6 5=6 7=-3 8=4 11=-9 12=-4 13=-7 15=3 17=-19
side behind|pronoun|RATE 3=8 8=7 12=4 17=3
side behind|pronoun|exclusiv 0=-4 8=-7 9=-5 14=6
side behind|pronoun|is 0=-3 3=3 4=-5 5=6 9=9 12=8 13=4 17=17
side behind|pronoun|leas 0=8 8=5 9=-6 17=-9
side behind|pronoun|own 1=-10 2=-6 3=9 4=-5 5=16 6=-4 7=-7 8=-4 9=-4 10=-3 13=-4 14=4 17=-7
side behind|pronoun|smaller 4=7 8=5 17=-4
side behind|pronoun|在 0=9 8=9 9=-3 13=4
side behind|property 0=-3 3=-4 4=11 7=-3 13=4
side behind|proposal 13=7 17=4
side behind|provid 0=-3 2=18 8=6 9=19 17=17
side behind|provid|MONEY 2=11 8=7
side behind|provid|a 2=8 8=5
side behind|pull 0=6 2=-7 6=3 9=-8 10=12 11=14 16=-4 17=10
side behind|pull|a 1=4 2=-4 6=4 8=-3 9=-3 11=21 17=16
side behind|pump 1=-6 5=15 7=-4 16=5 17=3
side behind|purchas 0=3 1=-3 2=-3 4=12 9=-14 11=3 17=-11
side behind|purchas|from 0=-14 8=-14 9=-3 17=-4
side behind|purchas|of 4=15 8=9 11=4
side behind|push 5=10 8=8
side behind|put 0=-3 1=13 2=-9 3=15 5=13 6=3 7=-8 8=16 9=-4 10=-3 11=-4 13=8 14=3 16=-5 17=-11
side behind|putt 2=6 5=6 7=-3 8=7 14=5
side behind|put|the 0=3 3=7 4=-3 5=3 8=4 9=4 17=-4
side behind|put|up 0=-6 1=-4 5=16 6=4 7=-3 9=-3 14=5
side behind|quarter 0=-5 1=8 4=4 8=3 11=3 15=4
side behind|quarter|of 0=-3 1=9 4=4 8=8
side behind|rais 2=-6 8=-13 10=13 11=14 13=-3 15=-4 17=12
side behind|rais|MONEY 2=-5 8=-14 10=-9 11=16
side behind|ran 2=-3 8=-8 9=5 17=3
side behind|rather 3=5 8=4 9=9 12=3 13=-5 16=4 17=8
side behind|rather|than 3=5 8=7 16=4 17=4
side behind|re 1=5 10=-4 17=-7
side behind|reach 8=-6 9=13 17=7
side behind|reactor 0=-8 3=6 8=-8 9=13 17=9
side behind|reactor|, 8=-3 9=8 17=7
side behind|ready 2=9 8=8
side behind|ready|with 2=9 8=7
side behind|rebuild 8=-3 9=14 17=13
side behind|receiv 0=12 3=-5 4=5 8=9 9=-8 12=7 17=-7
side behind|receiv|MONEY 8=-4 9=-3 12=7 13=4 17=7
side behind|receiv|an 3=-6 8=-8 12=4
side behind|recip 3=8 8=3 12=11 17=6
side behind|refusal 7=8 8=9 16=8 17=6
side behind|regard 0=7 4=4 8=8 9=8 17=6
side behind|regard|a 0=8 4=4 8=8 9=8 17=6
side behind|region 7=10 8=4 13=6
side behind|reject 8=-6 13=10 17=7
side behind|releas 2=7 7=5 8=8 9=-4 10=5 12=3 17=3
side behind|remain 0=-4 1=6 5=-5 7=13 8=7 15=4 16=7 17=7
side behind|renew 0=16 2=5 4=-3 8=13 9=-8 17=-12
side behind|renew|PRONOUN 0=11 8=8
side behind|rent 0=21 5=7 8=18 9=-13 12=3 15=3 17=-11
side behind|rent|of 0=-5 8=-8
side behind|repair 7=17 8=11
side behind|repay 6=3 7=-3 8=-4 11=4 15=8 17=8
side behind|replac 8=-5 11=-4 13=-3 17=-8
side behind|replac|the 11=-4 17=-7
side behind|report 0=-4 1=7 2=-3 4=9 5=3 8=8 9=-3 10=5 13=-6 14=-4 17=-12
side behind|report|that 1=9 8=5 13=-4 14=-4 17=-9
side behind|rescu 8=-3 10=4 11=8 17=7
side behind|reserv 0=3 4=-5 8=-7 9=-5 10=5 17=-3
side behind|reservation 0=10 8=5 9=-6 17=-8
side behind|rest 1=7 3=5 8=3 13=3
side behind|resum 8=-5 9=-5 17=-8
side behind|resum|DATE 8=-5 9=-5 17=-8
side behind|return 0=-3 2=-4 3=-4 4=5 7=7 9=10 10=-3 11=6 12=-4 16=-4 17=4
side behind|revenu 8=-8 17=-5
side behind|right 0=-7 2=-3 3=-9 4=8 5=-3 7=7 8=-12 9=-7 11=4 12=17 13=-11
side behind|right|to 0=-4 3=8 4=-3 9=-4 11=6 12=7 13=-9 16=4
side behind|risk 6=5 8=3 15=6 17=7
side behind|rival 0=-3 3=-4 4=18 5=6 8=9 9=6 11=-3 12=-3 17=-4
side behind|road 0=-4 8=-9 9=-4 17=-8
side behind|royalti 3=-5 8=-8
side behind|royalty 4=9 8=3
side behind|rubin 0=-4 8=-6 9=14 17=13
side behind|run 3=24 7=-4 8=17 9=5 12=-3 13=-4 17=-6
side behind|runn 0=8 8=5 9=16 17=13
side behind|s 0=11 1=3 2=-6 3=-12 6=12 8=-5 11=4 12=11 13=-13 14=3 15=4 17=-11
side behind|said 0=-18 1=-7 2=-3 3=10 4=-7 5=-3 6=8 7=16 8=-7 9=-15 10=-11 11=-5 12=11 13=6 16=-5 17=-24
side behind|said|PRONOUN 1=-8 3=-3 4=-3 5=-4 6=7 7=16 8=6 9=-4 10=-6 12=4 13=3 16=-3 17=-11
side behind|said|yes 3=9 8=3 13=6
side behind|sal 0=-4 3=6 7=-4 8=-9 11=3 13=-5 16=-3 17=-12
side behind|sale 0=-3 1=7 4=-8 8=-10 9=-4 11=9 12=4 13=9 17=14
side behind|sale|of 1=7 4=-6 8=-6 9=-3 11=5 12=5 13=6 17=9
side behind|sal|of 4=4 7=-3 16=-3 17=-7
side behind|same 0=18 2=3 4=-5 8=10 11=-3 13=19 17=8
side behind|say 0=-7 3=-3 4=-5 5=-3 7=-4 8=-29 9=-10 12=-4 13=-5 16=10 17=-16
side behind|say|PRONOUN 8=-3 17=-7
side behind|say|a 0=-7 8=-10 9=-6 16=10 17=3
side behind|say|the 8=-3 9=-4 17=-7
side behind|school 7=14 8=8 9=-3 16=14 17=7
side behind|school|, 7=9 8=6
side behind|scrapp 1=-6 5=15 7=-4 8=4
side behind|season 0=13 4=-6 8=3 9=8 13=-6 17=3
side behind|seat 0=3 1=3 2=9 7=-3 8=7 17=-7
side behind|second 0=6 1=-6 2=3 3=3 4=-3 7=-4 10=15 13=-3 17=7
side behind|secur 0=-4 4=-5 8=-16 9=-5 11=3 12=-4 13=-3 17=-9
side behind|see 0=-6 2=-3 4=-4 8=-16 9=-9 10=-3 11=-3 13=-3 17=-21
side behind|seek 0=3 8=-3 9=-3 17=-7
side behind|see|a 1=6 9=-4 17=-10
side behind|sell 0=-12 2=-4 3=7 4=-6 5=-4 7=-4 8=-29 10=-5 11=11 12=9 13=4 16=-3 17=11
side behind|sell|pronoun 0=-6 8=-9 9=4 12=4
side behind|send|the 0=8 8=7 9=-6 17=-7
side behind|senior 11=7 17=6
side behind|servic 0=15 8=6 9=-12 15=4 17=-15
side behind|servic|of 9=-6 17=-7
side behind|set 0=-7 1=7 5=5 7=13 8=12 9=-3 10=9 16=7 17=6
side behind|set|up 0=-5 1=8 5=-4 7=13 8=10 9=-5 16=7 17=-3
side behind|shar 0=-10 1=14 2=-6 3=-6 4=-13 5=-7 6=-4 7=11 8=-19 9=-11 10=22 12=-3 16=11 17=13
side behind|shareholder 0=-7 1=23 4=9 8=14 9=-5 13=3 17=-4
side behind|shar|for 8=-7 10=5 17=5
side behind|shar|of 1=5 4=-7 5=-3 8=-6
side behind|shar|with 4=-3 8=-7 17=-3
side behind|shell 0=6 5=9 8=13 9=4 13=-4
side behind|shelv 0=-5 8=-7 9=-4 17=-5
side behind|shelv|a 0=-5 8=-7 9=-4 17=-5
side behind|ship 0=6 5=-3 9=15 15=3 17=15
side behind|ship|, 9=7 17=5
side behind|shop 8=-5 13=11 17=7
side behind|short 8=-6 9=-7 17=-8
side behind|short|of 8=-4 9=-7 17=-7
side behind|should 2=-6 6=14 8=4 15=14 17=6
side behind|should|the 2=-6 6=10 8=3
side behind|show 0=-18 2=-7 3=9 4=-3 8=-23 9=-11 11=-3 17=-22
side behind|show|a 0=-10 8=-13 9=-7 17=-9
side behind|sign 0=13 1=-3 2=7 3=-6 4=-6 5=-6 6=4 7=3 9=-10 11=5 12=3 13=6 17=-4
side behind|sign|a 0=4 2=-6 7=4 9=-4 11=8 13=4 17=6
side behind|sign|for 0=8 2=5 8=7 9=16 17=14
side behind|sign|in 0=-9 8=-10 9=5 17=4
side behind|sign|up 0=7 8=4
side behind|sign|with 0=16 8=12 11=3
side behind|similar 0=4 11=8 13=-5
side behind|simultaneously 8=-3 9=-11 17=-13
side behind|sinc 1=5 4=-4 7=7 8=3 9=6 10=-3 11=-3 17=-7
side behind|sinc|DATE 4=-3 7=9 9=7 11=-3
side behind|sit 9=6 16=14 17=18
side behind|six 0=-3 1=-3 3=6 4=-3 8=-6 9=16 10=-3 13=-3 17=5
side behind|six|year 3=7 8=8
side behind|slip 0=-5 4=-3 8=-9
side behind|slot 0=3 9=7 17=6
side behind|smaller 0=-6 4=7 9=8 17=5
side behind|so 1=-3 2=5 3=8 4=-4 8=3 9=-8 10=5 11=-3 13=-3 16=-3 17=-12
side behind|softwar 0=4 4=4 5=-9 7=-3 8=-6 9=-3 10=6
side behind|solar 0=-14 4=9 5=4 8=-4 9=-9 13=9
side behind|sold 0=-11 3=-3 5=-3 7=-3 8=-27 10=10 11=4 17=9
side behind|sold|PARTY 8=-5 9=7 13=5 17=8
side behind|sold|a 9=-3 10=9 13=-3 17=3
side behind|sold|to 9=7 17=5
side behind|sole 1=-3 8=-10 17=-5
side behind|someth 4=4 8=3 11=8 13=-5
side behind|someth|similar 0=4 11=8 13=-5
side behind|song 13=8 17=4
side behind|sourc 0=8 8=6 9=8 17=5
side behind|south 3=4 4=7 8=8 9=-4 13=9 17=5
side behind|so|far 2=-3 8=-5 17=-8
side behind|so|that 2=8 8=3
side behind|spac 4=-7 8=-8
side behind|spend 0=5 1=5 2=-3 3=-6 4=-4 5=17 6=-3 7=-6 8=6 9=-7 14=-3 17=-23
side behind|spend|MONEY 0=10 1=6 3=-3 5=15 7=-3 8=18 9=-4 17=-11
side behind|spent 8=-9 17=-3
side behind|spent|MONEY 5=-6 8=-9
side behind|sponsor 0=9 6=4 8=8 17=-7
side behind|squar 0=10 8=9
side behind|stag 2=8 4=-4
side behind|stak 1=20 7=4 8=21 10=-3 17=-9
side behind|stak|in 1=5 4=3 7=4 8=8
side behind|stand 2=7 6=9 8=16 9=-3 10=3 16=-3 17=-6
side behind|stand|ready 2=9 8=7
side behind|start 0=-5 4=16 7=-3 8=5 9=-3 15=7
side behind|stat 0=18 1=-4 8=10 9=-6 15=9
side behind|stay 1=10 8=5 9=4 12=-5 16=3
side behind|step 0=-3 1=6 4=11 6=3 7=-3 8=14 17=-3
side behind|step|in 0=-3 1=6 4=11 8=12 17=-3
side behind|still 4=5 8=3 9=-4 11=9 13=4 17=5
side behind|stock 1=16 4=-3 5=-10 8=-3 10=9 16=-7 17=-4
side behind|stood 6=-3 8=-8 17=-5
side behind|stop 0=9 8=6 9=10 17=8
side behind|stopp 5=3 9=20 17=18
side behind|stor 0=-3 8=-5 17=-7
side behind|straight 8=-3 9=-6 17=-7
side behind|struck 0=6 1=5 8=7 10=5
side behind|structur 5=9 10=4
side behind|subscrib 0=-3 1=14 2=-3 4=-3
side behind|suitor 4=5 11=-3 17=-7
side behind|sum 0=-6 4=3 8=-6 9=8 17=3
side behind|suppli 0=-7 2=19 7=6 8=13 9=9 16=9 17=10
side behind|supplier 0=10 17=-4
side behind|supplier|, 0=8 8=5 17=-4
side behind|suppli|MONEY 2=20 7=7 8=22 9=-7 17=-12
side behind|suppli|the 0=-6 8=-9 9=13 16=10 17=21
side behind|supply 0=-19 8=-26 9=23 10=4 13=-3 17=19
side behind|supply|agreement 0=-14 8=-16 9=6 17=6
side behind|supply|deal 0=-4 8=-5 9=15 17=14
side behind|sure 8=-4 15=8 17=6
side behind|swap 7=14 8=13 16=14 17=12
side behind|swoop 4=7 8=4
side behind|system 0=-11 4=-8 7=-3 8=-26 17=-6
side behind|s|DATE 0=15 8=13 9=-5 17=-7
side behind|s|MONEY 0=4 1=-3 2=19 4=5 8=21 9=-5 11=-5 13=8 17=-4
side behind|s|PARTY 0=-9 1=9 3=-7 4=-13 8=-21 9=-7 12=-6 13=-6 16=7 17=-14
side behind|s|board 0=15 4=-3 8=10 9=-8 13=6
side behind|s|exposur 2=-6 8=-7 15=4 17=3
side behind|s|film 3=4 12=8 13=-3
side behind|s|financ 8=-4 10=7 17=5
side behind|s|founder 8=-8 17=-6
side behind|s|own 0=-3 1=8 5=-3 17=-4
side behind|s|purchas 0=-5 4=12 8=4
side behind|s|song 13=8 17=4
side behind|s|worth 0=7 9=-7 17=-9
side behind|t 0=7 4=-3 9=-12 11=-4 17=-21
side behind|tabl 0=12 7=5 8=11 9=-11 13=4 16=6 17=-5
side behind|tabl|, 0=15 4=-4 8=9 9=-8 13=6 17=-3
side behind|tak 1=18 2=-3 4=14 5=-4 8=24 9=-4 17=-9
side behind|take 0=16 1=4 3=7 4=6 5=-6 6=4 7=-5 8=21 9=-15 13=3 16=-4 17=-19
side behind|take-or-pay 0=-9 8=-12 17=-3
side behind|take-or-pay|contract 0=-9 8=-12 17=-3
side behind|taken 0=4 1=-9 2=9 4=-4 8=-7 9=-5 11=11 13=-5 16=6 17=4
side behind|taken|MONEY 2=-8 8=-17 17=-7
side behind|taken|over 2=7 8=3 17=-3
side behind|takeover 13=7 17=6
side behind|take|PARTY 0=11 8=6 13=8 17=5
side behind|take|SIZE 9=-10 17=-10
side behind|take|a 3=9 5=-4
side behind|take|the 0=5 4=8 6=4 8=13 17=-3
side behind|taking 8=-5 12=8 17=4
side behind|tak|a 1=18 8=16
side behind|tak|the 3=3 4=8 8=8 17=-4
side behind|talk 1=-6 2=9 3=14 4=3 7=-3 8=13 9=-3 11=3 12=3 13=6 16=-3
side behind|talk|to 1=-4 2=4 4=-4 8=-9 11=4 17=3
side behind|talk|with 0=4 2=8 3=4 4=-4 8=9 12=5
side behind|tapp 0=-3 8=-8 11=-6 17=-11
side behind|target 8=-9 17=-5
side behind|tax 8=-9 17=-6
side behind|technology 7=-7 8=-9
side behind|ten-year 0=5 4=-3 9=-11 12=-3 17=-15
side behind|tenant 7=10 8=4 11=3 17=4
side behind|tender 0=-4 3=5 4=9 8=7 9=3 13=9 17=8
side behind|ten|year 7=4 9=8 12=6 17=8
side behind|term 0=14 2=-5 4=-4 9=-6 17=-6
side behind|than 7=-4 8=-5 9=4 10=-3 11=-3 12=-3 13=-4 16=3 17=-8
side behind|than|PARTY 0=-5 8=-14 9=-6 11=-3 17=-15
side behind|that 0=-13 1=11 2=8 3=5 4=-6 5=3 6=11 7=-11 8=-5 9=-5 12=-9 13=-8 14=4 15=5 16=4 17=-15
side behind|that|PARTY 0=7 2=6 4=5 6=3 7=-4 8=13 9=-5 10=8 11=-3 13=8 14=10 15=-4 17=8
side behind|that|PRONOUN 0=-6 1=4 3=4 4=-5 7=-6 8=-9 9=15 10=-4 11=5 13=-3 14=-5 15=8 16=3 17=14
side behind|that|much 4=7 8=4
side behind|that|s 2=-15 8=-16
side behind|that|talk 2=8 4=-3
side behind|that|the 2=-3 4=-4 8=-10 9=-4 17=-5
side behind|that|will 3=4 5=-4 7=7 8=6
side behind|the 0=7 1=-8 3=30 4=11 5=7 7=9 8=12 9=11 10=-6 11=8 12=17 13=24 14=-11 15=9 16=7 17=12
side behind|their 0=6 3=5 4=5 5=10 7=3 8=20 9=-14 12=7 13=-4 15=4 17=-10
side behind|their|patent 3=8 8=7
side behind|them 0=27 2=6 3=-3 4=-4 5=-14 7=-7 9=3 10=-3 11=3 12=7 13=-5 15=5 16=-6
side behind|them|, 0=10 1=-5 2=9 8=11 11=4 15=6
side behind|them|for 0=7 4=5 8=9 9=6 17=3
side behind|them|in 0=14 8=10
side behind|then 0=7 6=8 8=8 9=-3 17=-7
side behind|ther 0=4 2=12 3=-5 4=-3 5=11 8=15 10=-3 12=-4 17=-10
side behind|therefor 0=-4 4=6 6=10 8=10 9=-3 13=7 17=3
side behind|ther|is 0=-5 8=-8 9=15 17=12
side behind|the|DATE 0=-4 8=-7 9=-3 17=-5
side behind|the|MONEY 1=-7 2=14 3=-5 4=-12 5=20 6=-5 7=-10 8=-4 9=7 11=9 12=-4 13=5 15=3 16=-3 17=11
side behind|the|PARTY 0=-11 1=9 4=-6 6=13 7=-3 9=5 10=-5 11=-6 13=6 15=-7 16=4 17=-8
side behind|the|american 0=7 3=4 4=-3 8=7
side behind|the|bill 5=10 6=5 8=7 13=4
side behind|the|board 4=-3 8=-7
side behind|the|brand 8=-8 12=11 17=8
side behind|the|build 7=-3 8=-9 16=18 17=17
side behind|the|cost 5=5 7=11 8=6 9=7 11=3 16=3 17=8
side behind|the|customer 0=6 4=16 8=16 17=-3
side behind|the|deal 0=-3 8=-4 9=-6 17=-8
side behind|the|drug 3=12 8=6 12=8
side behind|the|end 5=-3 8=-9 11=11 16=4 17=12
side behind|the|estat 4=9 8=5
side behind|the|first 0=4 2=9 3=6 8=13 9=-3 17=-8
side behind|the|framework 0=-3 8=-5 10=7
side behind|the|french 8=-3 17=-7
side behind|the|german 0=-7 8=-8 9=3 17=3
side behind|the|grain 9=9 17=10
side behind|the|hour 8=-4 12=9 17=9
side behind|the|issuer 2=-6 6=7
side behind|the|job 0=9 7=-3 9=10 16=-3 17=4
side behind|the|korean 0=6 4=3 8=8
side behind|the|land 8=-4 9=5 16=5 17=9
side behind|the|last 0=3 4=8 8=7 9=-5 17=-5
side behind|the|leas 0=3 15=-6 17=-8
side behind|the|lot 0=-7 3=-4 4=15
side behind|the|maker 0=5 8=4 9=7 17=5
side behind|the|market 8=-9 13=-3 17=-9
side behind|the|memoir 3=19 8=17
side behind|the|name 3=4 7=4 8=7 16=4
side behind|the|old 5=12 8=8 11=-4 13=-3 16=3 17=-8
side behind|the|one 0=7 8=7
side behind|the|other 1=8 2=6 4=-3 7=4 8=9 17=-7
side behind|the|owner 0=7 4=10 7=4 8=14 12=10 17=5
side behind|the|parent 6=9 8=6 9=-3 15=8
side behind|the|port 0=-4 8=-9 9=-5 17=-4
side behind|the|property 3=-4 4=11 7=-3 13=4
side behind|the|region 7=10 8=4 13=6
side behind|the|rent 0=4 9=-8 15=6
side behind|the|right 0=-4 3=9 7=-5 8=-6 9=-4 12=-3 13=-5 16=-4 17=-19
side behind|the|sale 8=-6 12=5 13=5 17=7
side behind|the|same 0=18 2=3 4=-5 8=10 11=-3 13=19 17=8
side behind|the|second 1=-6 2=3 3=3 8=-4 10=16 17=10
side behind|the|servic 9=-6 17=-7
side behind|the|shar 4=-6 7=3 8=-7 17=-3
side behind|the|ship 0=-3 5=-3 8=-9 9=9 17=8
side behind|the|tabl 0=13 4=-4 7=6 8=12 9=-10 13=6 16=7
side behind|the|unit 8=-3 10=7
side behind|the|use 1=-4 3=16 8=9 17=-3
side behind|the|vendor 5=-5 7=9 8=5
side behind|the|water 0=-3 3=7 8=3
side behind|the|whol 0=11 4=15 8=19 9=7 17=5
side behind|the|work 4=-3 6=-5 8=-9 9=-11 13=5 15=9
side behind|thi 0=-5 8=-7 9=6 16=-3 17=3
side behind|third 0=-3 3=-3 5=8 9=3
side behind|third|of 8=-7
side behind|thirty 0=-6 8=-8 9=-9 13=7 17=-4
side behind|thirty|year 0=-6 8=-8 9=-9 13=7 17=-4
side behind|thos 1=-3 3=4 4=-5 8=-10 9=7 13=6 17=8
side behind|thos|of 1=-3 3=8 4=-3 13=8 17=3
side behind|thought 3=7 17=-4
side behind|thre 0=17 1=9 2=-5 3=-10 4=-3 7=-4 9=4 11=9 12=12 13=-7 16=-7 17=8
side behind|three-year 9=17 17=15
side behind|through 1=8 4=-6 5=4 8=-3 9=-10 13=11
side behind|through|the 0=-3 1=9 9=-6 17=-9
side behind|till 3=10 8=4 13=3
side behind|time 5=-4 8=-10 17=-6
side behind|to 0=12 1=16 3=5 4=-26 5=37 6=-6 9=17 10=7 11=11 12=9 13=-16 14=-7 16=5 17=-3
side behind|together 2=8 8=-3 11=-3 17=-10
side behind|told 1=-4 4=-3 5=3 8=-9 13=6 15=3 17=10
side behind|toll 13=10 17=8
side behind|too 0=4 3=-4 4=10 7=-3 12=-4 13=7 14=7 16=-3
side behind|took 0=11 2=7 3=-3 4=6 5=-3 6=-3 7=4 8=15 9=-9 10=3 13=6 15=-5 17=-11
side behind|took|9 0=-9 1=-3 4=12 7=9 8=6 17=-3
side behind|took|MONEY 0=-5 8=-8
side behind|took|the 0=3 8=4 13=10 17=7
side behind|too|, 3=-3 8=-9 12=-3 14=7
side behind|torn 0=-7 8=-7
side behind|torn|up 0=-7 8=-7
side behind|total 0=3 2=13 8=12 12=6
side behind|tour 0=-4 1=10 4=-3
side behind|toward 7=7 16=3 17=-3
side behind|tower 0=15 1=-7 8=7 9=-4 17=-6
side behind|tower|for 0=8 8=7 9=-5 17=-5
side behind|toy 0=5 8=7 9=-9 17=-8
side behind|to|DATE 0=13 8=9 9=5 17=3
side behind|to|MONEY 0=3 2=-5 4=-3 7=-4 8=-10 17=-12
side behind|to|PARTY 0=13 2=-11 3=-8 4=-16 6=3 7=21 8=-6 9=5 10=5 11=5 12=8 13=-18 15=7
side behind|to|RATE 4=12 8=10
side behind|to|a 0=-3 5=11 9=10 11=-6 13=4 15=4 17=7
side behind|to|acquir 4=9 8=7 17=-3
side behind|to|be 0=-9 2=10 3=9 6=-3 9=-4 10=-5 11=7 12=4 15=6 16=5 17=8
side behind|to|becom 1=16 2=-3 8=10 17=-3
side behind|to|build 4=-3 5=-3 8=-12 14=-4 17=-8
side behind|to|buy 0=-7 2=5 4=14 7=-3 8=3 9=9 16=16 17=18
side behind|to|deliver 0=-6 8=-8 9=8 17=6
side behind|to|do 0=-4 3=10 4=-7 8=-3 9=-4 17=-6
side behind|to|invest 1=-5 5=12 8=5
side behind|to|lend 2=10 8=7 17=-3
side behind|to|make 2=3 4=10 7=4 8=14 16=5 17=3
side behind|to|other 2=16 8=11 17=-3
side behind|to|own 1=11 7=-3 8=5 9=3
side behind|to|pay 0=-6 1=-3 5=-3 6=8 7=5 9=-9 11=6 12=6 13=-3 17=-5
side behind|to|pronoun 1=3 3=-4 4=11 8=6 9=6 12=4 13=-4 17=6
side behind|to|provid 2=9 8=6
side behind|to|purchas 0=8 8=6 9=-3 17=-4
side behind|to|put 0=-6 1=3 3=8 5=9 7=-4 8=6 10=4 14=5 17=4
side behind|to|rais 2=-3 5=3 8=-4 11=7 17=3
side behind|to|receiv 0=9 8=7 9=-9 12=7 17=-4
side behind|to|rent 0=9 8=7
side behind|to|sell 0=-3 7=-3 8=-11 9=5 11=3 13=4 17=6
side behind|to|send 0=8 7=3 8=9 9=-7 17=-8
side behind|to|spend 3=-3 4=3 5=21 8=16 17=-10
side behind|to|stop 0=9 8=6 9=10 17=8
side behind|to|subscrib 1=10 8=5
side behind|to|supply 8=-3 9=9 10=4 17=10
side behind|to|take 0=20 4=5 8=17 9=-6 13=4 17=-4
side behind|to|the 0=-11 1=12 2=-4 3=6 4=-8 6=6 7=5 9=-4 10=21 11=-4 12=-12 16=-4 17=-4
side behind|to|use 0=-4 3=10 11=3 12=5 17=4
side behind|trad 3=-3 8=-7 12=6
side behind|train 0=-5 5=-3 8=-13 9=4 14=7 17=8
side behind|tram 0=9 8=10
side behind|tri 0=-5 4=5 9=-6 13=-5 17=-14
side behind|trial 12=15 17=12
side behind|tri|to 0=-3 4=7 8=3 9=-4 17=-7
side behind|turbin 0=10 8=7 9=12 17=12
side behind|turn 0=-4 2=9 4=6 5=7 7=-3 8=10 13=-3 16=-3 17=-3
side behind|turn|a 5=8 17=-3
side behind|two 1=-7 3=4 4=3 5=5 7=7 8=8 16=7
side behind|two|further 0=5 4=13 8=17 9=-6 17=-6
side behind|two|year 3=7 5=6 8=8 9=-6 17=-9
side behind|under 0=19 2=-5 4=-7 8=3 9=12 10=-5 11=-3 12=-5 13=6 16=-5
side behind|undertak 0=-4 6=8 9=-4 10=5 15=4 17=3
side behind|under|PARTY 0=7 8=4
side behind|under|a 0=11 2=-5 4=-4 7=3 9=19 15=3 16=-3 17=11
side behind|under|an 9=-7 17=-10
side behind|under|the 0=-5 1=-4 4=5 5=3 6=-3 8=-7 9=-4 10=-3 13=6 17=-4
side behind|under|which 1=7 4=-3 8=5 9=-4
side behind|unit 0=-9 6=-3 8=-17 9=4 10=10 17=10
side behind|university 3=8 5=4 7=-3 8=6
side behind|unsecur 2=-6 8=-8 11=7 17=5
side behind|unsolicit 4=7 8=4
side behind|until 0=12 3=13 4=-4 8=11 9=13 12=-4 13=4 17=6
side behind|until|DATE 8=-3 9=16 17=13
side behind|up 1=11 2=5 4=-7 8=6 9=-20 10=-5 11=-4 12=3 13=-7 14=3 16=11 17=-20
side behind|upfront 3=-3 8=-6 12=7 17=6
side behind|upgrad 0=8 8=5 9=8 17=6
side behind|up|MONEY 0=-4 2=8 3=6 8=9 10=-3 17=-7
side behind|up|by 7=11 8=7 10=4
side behind|up|in 1=9 8=7 17=-4
side behind|up|to 0=8 1=5 8=8 15=3 16=3
side behind|use 0=-6 1=-3 3=28 4=-5 5=-3 7=-4 8=4 9=-6 12=9 13=-3 14=5 16=-4
side behind|use|PRONOUN 3=7 8=3 12=10 16=-3
side behind|use|of 1=-4 3=16 8=9 17=-3
side behind|vaccin 5=-6 8=-7
side behind|valu 2=-3 4=9 8=-4 17=-9
side behind|vendor 5=-5 7=9 8=4
side behind|ventur 0=-4 1=5 2=-5 3=-5 7=9 8=-7 9=-4 11=8 12=-5 13=3
side behind|walk 8=-4 9=-3 13=-3 17=-12
side behind|wallet 0=-3 8=-7 9=-4 10=7
side behind|want 0=7 1=7 3=4 4=10 5=-5 6=-4 7=-7 8=11 9=-6 13=-3 15=3 17=-7
side behind|want|to 0=-7 1=6 3=8 4=11 8=14 15=4
side behind|warrant 7=-8 8=-11 16=6
side behind|warrant|for 7=-10 8=-12 16=-11 17=-12
side behind|warrant|over 16=13 17=12
side behind|was 0=15 1=-8 2=-9 3=-8 4=17 5=-12 7=-14 8=-17 9=17 10=15 11=-20 12=-7 13=3
side behind|was|given 8=-3 9=9 17=8
side behind|was|in 4=7 8=5 11=-3 17=-6
side behind|was|not 0=7 8=6 9=-4 17=-6
side behind|was|prepar 0=5 4=3 8=7
side behind|was|the 3=3 6=8 8=7 12=3
side behind|was|to 4=7 8=4 9=7 13=-4
side behind|was|“ 0=8 8=7 9=-3 13=4
side behind|water 0=-6 3=7 7=10 8=9 10=3 17=-3
side behind|way 0=-4 3=-3 4=-4 8=-14 9=-3 11=10
side behind|week 0=-7 1=9 4=4 7=8 8=7 9=-11 11=4 13=-3 17=-9
side behind|week|after 1=9 8=6 9=-4 17=-5
side behind|weigh 0=12 1=-4 4=-4 9=3
side behind|weigh|an 0=8 1=-4 4=-3
side behind|well 4=-4 8=-9 10=-3 13=-3 17=-10
side behind|went 1=-3 2=-5 5=-5 8=-14 9=-8 10=11 11=15 17=12
side behind|went|to 0=-3 8=-5 9=-3 13=-5 17=-12
side behind|what|PARTY 3=8 8=5 10=6
side behind|when 0=-4 4=9 5=5 8=8 9=-3 10=8 13=-4 17=-6
side behind|wher 0=-3 1=-3 2=3 8=-15 9=-4 10=11
side behind|wher|PRONOUN 8=-9 10=3 17=-3
side behind|which 0=7 1=16 2=8 3=6 4=7 6=-4 7=-5 8=18 9=-25 10=5 11=-8 12=-9 13=7 14=-4 15=13 16=16 17=-16
side behind|which|PARTY 0=-4 2=3 8=-6 10=9 16=6 17=14
side behind|which|PRONOUN 0=-5 2=23 8=16 9=-8 10=-3 12=-4 13=19 15=-3 16=11 17=8
side behind|which|bought 3=7 8=3 12=-3 17=-4
side behind|which|had 0=-4 8=-5 9=-8 10=8 16=7 17=7
side behind|which|has 0=3 8=-4 15=8
side behind|which|hold 1=8 8=4
side behind|which|is 0=13 1=4 3=-3 4=11 8=24 9=-6 10=-3 13=4 17=-9
side behind|which|leas 0=-4 6=-3 8=-7 15=6 17=5
side behind|which|now 0=11 1=6 2=-3 8=11 9=-6 10=7
side behind|which|pay 0=-5 3=6 5=9 8=3 9=-5 17=-8
side behind|which|the 0=9 8=8 9=-8 17=-13
side behind|which|valu 4=11 8=9 17=-3
side behind|which|will 0=6 4=-3 5=-3 8=-6 9=8 13=3 17=5
side behind|who 0=14 4=-5 9=-5 13=5 17=-9
side behind|whol 0=11 4=15 8=18 9=7 17=5
side behind|whos 0=-3 1=-5 3=8 5=-5 6=-3 7=-5 8=-12 10=-5 12=10 13=11 15=-3 16=-5 17=4
side behind|whos|MONEY 2=5 4=4 8=8 13=5
side behind|will 2=-11 3=18 4=-4 6=26 7=-18 9=14 10=11 11=-7 12=3 14=14 15=-3 16=3 17=18
side behind|will|backstop 6=7 8=6
side behind|will|be 1=5 3=3 4=-5 7=-3 8=-3 9=13 11=-4 12=4 13=6 17=14
side behind|will|build 0=-5 5=14 8=4 9=-3 17=-7
side behind|will|contribut 1=-6 8=-11 10=17 17=15
side behind|will|cover 6=12 8=7
side behind|will|get 0=10 5=-6 7=-4 8=-4 9=12 14=8 17=15
side behind|will|hand 4=6 9=6 16=9 17=7
side behind|will|insur 6=7 8=4 15=5 17=3
side behind|will|not 0=-6 1=3 4=11 9=-3 12=4 13=-3 17=-6
side behind|will|own 4=5 5=9 8=5 17=-4
side behind|will|pay 0=25 5=-8 7=-4 8=12 9=-3 12=-3 13=-3 17=-12
side behind|will|receiv 3=-6 8=-8 12=5 17=3
side behind|will|run 3=8 4=4 8=9 17=-4
side behind|will|sell 0=-3 3=8 8=3 9=-11 12=8 13=5
side behind|will|spend 1=9
side behind|will|take 0=5 1=6 3=7 4=3 5=-4 6=3 8=18 17=-4
side behind|winter 3=3 7=-3 9=10 12=-3 16=-5
side behind|wir 0=6 1=3 8=7
side behind|with 0=17 1=11 4=-10 5=-3 6=-12 7=5 9=-9 10=-11 11=11 12=4 13=-3 14=-3 17=-18
side behind|within 8=-5 11=6 12=12 16=-4 17=9
side behind|without 0=-8 5=5 7=5 8=-4 9=-9 11=-3 16=5 17=-14
side behind|with|MONEY 0=-8 1=21 2=-6 4=-7 5=-4 6=-3 7=6 8=-3 10=-10 12=-3 16=13
side behind|with|PARTY 0=10 2=3 3=9 4=-13 7=-3 9=-8 10=-6 11=11 12=5 13=-7 15=-3 17=-13
side behind|with|a 0=-6 1=-3 2=11 3=-4 4=8 5=-6 7=3 9=3 10=-3 13=10 15=6 16=-3 17=9
side behind|with|one 0=11 8=8 17=-3
side behind|with|pronoun 0=10 2=4 8=10 11=-4 13=5
side behind|with|the 0=11 3=-3 8=3 9=5 12=5 17=5
side behind|won 4=-5 8=-10 9=-5 11=3 17=-8
side behind|word 4=11 5=-4 7=4 8=8 13=11 16=-3 17=6
side behind|work 4=-6 5=4 6=-6 8=-12 9=-5 13=9 15=9 17=5
side behind|worth 0=18 1=-8 2=-6 3=3 4=-9 5=-9 7=-7 8=-15 9=-4 12=-6 13=6 16=-6 17=-12
side behind|worth|MONEY 0=16 1=-5 2=-3 3=6 4=-3 5=-7 7=-5 12=-3 13=11 15=3 16=-4
side behind|worth|of 8=-7 9=-6 17=-10
side behind|would 0=-10 1=-5 2=23 3=-4 5=-7 6=-3 7=-8 8=-15 9=-22 10=-6 11=-6 12=-12 13=-8 14=15 15=4 16=16 17=-23
side behind|would|be 2=5 7=-4 8=-5 16=-3 17=-9
side behind|would|build 5=9 8=8 14=11 17=10
side behind|would|have 4=-4 8=-7 13=-4 16=3 17=-4
side behind|would|like 1=8 4=-3 14=6
side behind|would|not 0=-3 2=-3 8=-10 9=-5 15=4
side behind|would|rather 9=8 13=-3 17=3
side behind|would|step 1=6 4=11 8=12 17=-3
side behind|would|take 0=-7 8=-9 9=-8 17=-8
side behind|written 1=19 2=-3 6=7 8=17 15=-3 17=-5
side behind|written|to 1=19 2=-3 8=15
side behind|wrong 0=19 8=17 9=19 16=3 17=21
side behind|wrot 0=-4 4=-7 8=-13 9=-3 13=-8 17=-12
side behind|x 0=-8 8=-9 9=5 17=5
side behind|yard 4=-3 5=9
side behind|year 0=20 1=-6 2=-4 3=14 4=-4 5=-5 6=-4 8=7 10=-7 11=-3 12=22 15=-8 16=-9 17=-13
side behind|year|, 4=3 8=-3 9=4 12=5 13=7 15=-3 16=-3 17=8
side behind|year|ago 0=-4 3=7 4=7 8=6 9=-9 10=3 17=-9
side behind|year|at 3=3 9=-5 17=-7
side behind|year|for 0=8 8=3 9=7 17=4
side behind|year|from 9=-9 17=-11
side behind|year|in 0=10 8=11 17=-3
side behind|year|that 3=8 8=6 17=-3
side behind|yes 3=9 8=3 13=6
side behind|yes|, 3=9 8=5 17=-3
side behind|yet 8=-5 9=-3 13=-3 16=14 17=5
side behind|yet|to 16=8 17=7
side behind|— 0=-8 7=3 8=-11 9=14 17=9
side behind|—|— 0=-3 8=-6 9=8 17=5
side behind|“ 0=27 1=-16 2=-7 3=11 4=15 7=-6 8=14 9=6 10=16 12=-6 13=14 14=-3 15=5 16=-7 17=10
side behind|“|MONEY 0=-6 1=-13 5=-3 8=-25 9=-9 10=9 17=-4
side behind|“|PARTY 0=-11 2=-3 6=-3 8=-20 13=4 17=3
side behind|“|has 0=-3 8=-7 17=-3
side behind|“|is 0=10 8=9 9=-5 17=-6
side behind|“|未 0=9 4=7 8=15
side behind|“|没 0=13 8=11
side behind|” 0=15 1=-3 2=-8 4=-20 5=-16 6=-8 7=-5 8=-34 9=15 10=19 11=-5 12=-7 13=16 15=5 17=24
side behind|”|) 1=3 2=3 9=-9 17=-10
side behind|”|, 0=-6 8=-12 9=20 17=17
side behind|”|MONEY 1=-3 8=-7 16=3 17=3
side behind|”|一 0=6 4=-8 13=-8 17=-10
side behind|”|每 9=8 17=7
side behind|”|的 8=-3 10=4 11=8 17=9
side behind|”|系 5=-8 8=-8 13=3 17=3
side behind|一 0=7 2=-5 5=4 7=10 8=-3 9=9 10=-9 11=29 12=3 14=14 15=6 16=-9 17=13
side behind|一|个 0=-7 1=10 2=4 3=4 8=5 9=-9 11=7 17=-8
side behind|一|共 0=8 8=8 9=-6 17=-7
side behind|一|千 2=-7 8=-10 17=-4
side behind|一|半 3=3 4=4 7=5 8=7 9=-3 12=-3 17=-8
side behind|一|口 0=-3 1=5 9=8 17=6
side behind|一|年 7=-3 8=-12 9=-3 11=6 16=-3 17=-6
side behind|一|座 0=-7 4=5 8=-5 10=-3 14=8 17=5
side behind|一|成 0=-7 1=-4 4=-3 8=-17 9=3 10=5 13=-3 17=3
side behind|一|批 8=-5 13=8 17=4
side behind|一|期 0=4 4=3 9=4 15=6 16=3 17=10
side behind|一|条 2=-3 8=-4 11=14 17=13
side behind|一|次 2=-3 7=7 8=6 9=-3 10=7 15=5 17=5
side behind|一|款 0=-3 3=4 12=7 17=3
side behind|一|点 0=18 8=17 9=-12 17=-13
side behind|一|笔 0=6 11=17 13=-3 17=7
side behind|一|纸 6=8 8=7
side behind|一|起 0=-3 1=-3 7=6 9=-3 11=-3 16=12 17=3
side behind|一|边 4=-3 8=-7
side behind|七 2=12 6=-3 8=4 9=-4 13=11 15=4 17=5
side behind|七|月 0=4 13=11 15=4 17=11
side behind|万 0=-3 1=20 2=-8 4=-4 6=-3 10=-5 15=-3 16=4 17=-10
side behind|万|, 8=-7
side behind|三 1=6 2=4 3=3 5=-7 6=-6 7=5 8=-4 9=6 11=3 14=-6 16=-6 17=-7
side behind|三|季 0=-4 8=-7 12=4
side behind|三|家 0=4 2=4 4=5 8=8 11=-5 17=-6
side behind|三|年 2=-3 5=-7 8=-9 9=15 11=6 12=-5 13=-3 17=7
side behind|三|成 0=3 1=4 5=-3 9=8 17=6
side behind|三|月 0=3 1=3 5=7 8=9 17=-6
side behind|三|期 9=6 10=3 12=3 17=10
side behind|上 0=-13 2=-8 3=10 4=8 5=7 6=14 7=14 8=13 9=-7 11=20 12=-8 13=-9 14=3 15=-3 16=5 17=-4
side behind|上|, 4=4 6=-4 8=-3 9=3 11=3 16=4 17=7
side behind|上|了 1=7 15=3 17=3
side behind|上|周 0=-4 4=11 7=5 8=8 13=-5 16=5
side behind|上|述 6=11 8=7 17=-3
side behind|下 0=15 3=9 4=5 5=16 6=5 7=-4 8=19 9=6 11=-7 13=-5 14=6 15=-7 17=-14
side behind|下|, 1=5 7=5 8=8
side behind|下|PARTY 0=8 1=6 3=3 4=14 6=-3 8=19 9=3 17=-4
side behind|下|SIZE 0=-9 8=-10 9=-9 17=-9
side behind|下|一 0=8 8=4 9=-3 17=-6
side behind|下|了 0=8 8=4 13=-6 17=-9
side behind|下|十 0=8 8=6 9=-8 17=-10
side behind|下|单 0=5 8=3 9=8 17=6
side behind|下|属 8=-4 15=-3 17=-7
side behind|下|游 0=-6 8=-8 17=-3
side behind|下|的 0=-4 4=5 5=-3 8=-10 9=-7 11=-3 13=5 14=8
side behind|下|简 5=14 8=10 9=-8 17=-8
side behind|不 0=-17 2=3 3=-6 4=7 5=19 6=-3 8=-7 9=-12 12=5 14=3 15=7 17=-10
side behind|不|会 8=-6 9=8 11=6 13=-3 17=9
side behind|不|再 0=8 1=5 6=3 8=14 15=4
side behind|不|动 5=8 8=7 17=-4
side behind|不|懂 0=-8 8=-8
side behind|不|是 4=6 7=6 8=5 10=3 11=-9 12=10 13=3 16=9 17=15
side behind|与 0=-8 1=6 2=20 4=-7 5=16 6=-4 9=12 10=8 11=9 13=-4 15=-6 16=-7 17=3
side behind|与|PARTY 1=-3 2=15 3=-7 5=6 9=6 10=11 11=6 12=7 15=-5 16=-5 17=7
side behind|与|company 0=-8 1=3 8=-8
side behind|与|美 0=3 3=4 8=6 12=-6 17=-8
side behind|专 0=-5 2=4 3=-6 5=4 7=6 8=-4 11=4 16=12 17=14
side behind|专|利 3=-3 8=-5 12=4 16=10 17=8
side behind|业 0=-9 1=5 3=-3 4=7 6=-7 8=-13 10=6 11=-3 12=-4 13=18 15=-4 16=-5 17=3
side behind|业|务 4=-5 8=-10 9=-4 13=18 17=9
side behind|业|基 5=3 10=10 17=7
side behind|东 0=-5 2=7 4=-4 5=7 6=-5 8=-6 10=14 12=4 13=4 17=11
side behind|东|, 1=7 10=11 17=6
side behind|东|会 8=-5 9=4 10=6 17=9
side behind|两 0=9 1=12 2=-10 3=4 4=-7 7=-4 9=3 11=5 12=-8 16=-5 17=-10
side behind|两|座 0=3 9=3 13=8 17=10
side behind|两|成 2=-4 4=-3 8=-8 9=7 10=4 17=10
side behind|两|派 1=8 8=5 17=-3
side behind|个 0=-3 2=3 3=5 4=-3 5=-14 6=15 7=-5 8=-4 9=-5 10=-4 11=4 12=-3 15=-3 16=-4 17=-18
side behind|个|人 6=7 8=5
side behind|个|月 0=6 1=-4 8=-6 17=-7
side behind|中 0=17 1=5 2=-4 3=-8 4=-3 5=12 6=-5 8=9 9=-11 10=-4 11=5 12=6 16=3 17=-7
side behind|中|一 8=-3 9=8 17=6
side behind|中|心 0=8 8=6 9=-4
side behind|中|期 8=-3 11=7 17=6
side behind|中|的 0=3 4=3 6=-13 8=-9 9=-4 17=-6
side behind|临 0=-5 3=4 8=-3 9=-7 12=4 17=-3
side behind|为 0=-13 1=-5 3=-3 5=4 6=28 8=5 9=9 10=-8 11=-4 15=-3 16=-5 17=-16
side behind|为|PARTY 0=-11 5=8 6=20 7=-3 8=8 9=8 17=5
side behind|为|PRONOUN 6=10 8=5 17=-4
side behind|为|上 6=11 8=10
side behind|为|买 0=12 8=10 9=-5 17=-8
side behind|为|期 3=5 11=9 13=-3 17=6
side behind|为|这 6=-8 8=-9
side behind|主 0=3 1=6 2=4 3=-4 4=-4 6=-6 7=-3 8=-6 10=15 12=-3 13=5 15=-3 16=-3 17=8
side behind|主|PARTY 4=-4 8=-8 13=11 17=9
side behind|主|办 2=14 8=6
side behind|主|席 1=-3 4=3 8=-7 9=3 10=9 17=8
side behind|主|承 2=-8 8=-9
side behind|主|管 0=6 1=12 4=-3 8=13 17=-4
side behind|么 0=-6 8=-6 9=22 13=-5 17=16
side behind|么|也 0=-5 8=-7 9=24 17=22
side behind|义 6=11 8=9
side behind|之 0=-3 1=-4 2=4 3=-4 4=-3 8=-13 10=6 11=-5 12=4 13=7 15=9 16=-3 17=12
side behind|之|前 0=10 8=9 9=-9 13=4 17=-4
side behind|之|后 0=-3 8=-9 11=-4 17=-8
side behind|乙 0=4 1=-3 7=7 8=8 10=-5 16=7
side behind|乙|烯 7=7 8=7 16=7 17=5
side behind|九 1=-3 4=8 6=-3 7=6 8=3 11=-3 13=3 17=-6
side behind|九|月 4=3 7=7 8=7
side behind|也 0=-15 3=15 5=-5 7=-4 8=-13 9=19 10=-6 12=-5 15=-6 17=-5
side behind|也|不 0=-3 8=-3 9=7 16=3 17=5
side behind|也|投 8=-3 9=-3 10=-3 17=-7
side behind|也|没 0=-6 4=5 9=25 13=-3 17=21
side behind|也|递 3=10 4=-5
side behind|书 0=-7 2=-3 3=7 4=-5 6=8 7=-3 8=-7 9=4 11=-5 12=-4 16=4 17=-5
side behind|书|, 0=-8 3=3 6=5 8=-3 9=-7 16=4 17=-8
side behind|买 1=-13 3=16 4=-3 5=-4 6=5 8=-10 9=10 10=-7 12=-6 13=18 16=3 17=11
side behind|买|, 0=-8 8=-9
side behind|买|SIZE 0=9 8=9
side behind|买|下 1=-4 4=13 7=-3 9=5 13=-5 17=-3
side behind|买|了 0=-7 8=-8 9=-3 16=6
side behind|买|入 4=3 9=-6 13=11 17=4
side behind|买|卖 0=-4 4=7 9=-5 13=7
side behind|买|方 0=19 4=-3 8=14 9=-7 13=5 17=-5
side behind|买|的 0=-4 8=-10 13=3
side behind|买|走 3=10 4=-5 8=4
side behind|了 0=8 1=14 2=-3 3=19 4=-9 5=-18 6=4 7=-6 8=-6 10=11 11=19 12=-13 15=5 16=13 17=9
side behind|了|, 1=3 7=-4 8=-6 11=7 16=4 17=11
side behind|了|MONEY 0=-7 1=5 2=15 7=11 8=21 9=-3 10=6 11=-3 14=6 15=-4 16=-3 17=-4
side behind|了|OTHER 0=12 4=3 7=-7 8=8 9=-3 11=5
side behind|了|PARTY 0=3 3=-3 4=-8 7=-3 8=-11 9=9 13=-4 17=7
side behind|了|SIZE 0=12 8=6 9=-17 17=-19
side behind|了|pronoun 3=7 4=11 8=15 11=3
side behind|了|一 0=-5 3=5 8=-7 9=8
side behind|了|三 0=-3 8=-5 9=-10 15=4 17=-7
side behind|了|下 8=-6 10=-3 13=7
side behind|了|两 0=3 3=4 8=7 9=3
side behind|了|五 0=-3 8=-4 9=9 17=8
side behind|了|十 0=10 8=6 9=-6 17=-8
side behind|了|合 7=7 8=5 9=-3 16=6 17=3
side behind|了|本 6=11 8=10
side behind|了|标 3=10 4=-3 8=5
side behind|了|框 0=3 7=5 8=7 9=-3 16=5
side behind|了|约 0=-7 8=-9 17=-4
side behind|予 0=-6 3=-4 4=-6 7=8 8=-8 9=-8 15=3 17=-7
side behind|予|PARTY 1=3 4=-5 7=4 8=-5 9=-4 17=-8
side behind|争 0=-6 4=3 8=-7 9=-5 17=-11
side behind|事 0=8 1=11 3=-3 4=9 5=-3 6=-7 7=-6 8=3 9=-4 12=3 13=17 14=-4 15=-3 17=3
side behind|事|, 3=3 4=-8 8=-9 12=3 13=-6 17=-7
side behind|事|会 1=13 2=-4 3=-4 4=6 8=10 9=-3 13=10 14=-3 17=-5
side behind|事|长 0=9 2=4 6=-8 17=-5
side behind|二 0=34 3=16 4=-7 5=-3 7=-7 8=26 10=9 11=-3 12=15 13=-8 14=10 16=-4 17=12
side behind|二|十 0=20 3=7 7=-3 8=19 9=-12 12=7 14=7 17=-4
side behind|二|厂 5=-18 8=-18
side behind|二|季 1=-3 8=-5 10=7 17=6
side behind|二|手 0=-7 8=-12 13=-3 17=-4
side behind|二|期 0=10 5=15 8=18 9=-5 12=5 14=4
side behind|于 0=8 3=9 4=-3 5=4 6=-6 7=-5 8=3 9=-7 10=-3 11=-3 12=6 13=-3 16=12
side behind|于|DATE 0=18 1=3 6=-3 8=16 9=-6 12=11 13=-7 17=-3
side behind|亏 5=7 8=3 13=4 17=3
side behind|亏|损 5=9 8=8
side behind|互 0=-8 8=-13 17=-3
side behind|五 0=9 2=7 5=-15 7=9 8=6 10=3 11=-3 12=3 13=7
side behind|五|年 0=12 1=4 2=5 3=6 5=3 8=21 9=7 10=5 11=-5 12=5 13=3 17=8
side behind|五|成 7=7 13=4
side behind|五|月 5=-14 8=-14 17=-3
side behind|亚 0=-4 3=-3 8=-11 10=3 16=5
side behind|交 0=3 1=3 2=-6 3=-4 6=5 9=-6 10=-3 11=-4 13=-6 14=4 17=-13
side behind|交|付 0=14 8=10 9=-5 17=-6
side behind|交|出 8=-3 9=5 17=7
side behind|交|易 2=-3 4=12 6=3 8=8 11=-3 13=-3 15=4 17=-7
side behind|交|给 0=-14 8=-15
side behind|产 0=-7 1=-6 2=3 4=-8 5=7 6=-3 7=-6 8=-24 9=18 10=11 14=-3 15=-3 17=18
side behind|产|, 8=-6 9=4 10=7 17=9
side behind|产|品 0=-5 8=-7 9=-5 17=-6
side behind|产|能 0=5 5=7 8=6 9=7
side behind|产|量 9=7 13=-4
side behind|人 0=-16 1=5 2=-3 3=3 4=4 5=-6 6=8 7=-3 8=-11 10=10 12=3 14=5 15=5 16=-10
side behind|人|, 8=-4 10=3 14=6 17=7
side behind|人|PERSON 4=4 10=7
side behind|亿 0=-4 2=-4 3=3 4=-4 8=-16 9=-9 17=-16
side behind|亿|元 0=-3 8=-8 9=-3 17=-7
side behind|什 0=-5 4=3 8=-5 9=23 13=-3 17=19
side behind|什|么 0=-5 4=3 8=-5 9=23 13=-3 17=19
side behind|今 3=3 8=-7 13=5
side behind|仍 0=10 1=-3 3=-8 12=11 17=7
side behind|仍|在 3=-7 8=-10 12=13 17=11
side behind|从 1=4 2=-7 4=15 5=-4 6=-4 9=-15 10=5 13=4 16=12
side behind|从|DATE 0=11 8=10 9=-4 17=-4
side behind|从|PARTY 0=8 1=-3 2=-6 3=-5 4=3 6=-3 7=-3 8=-9 9=-10 12=6 16=9
side behind|从|other 4=7 8=5
side behind|从|未 0=-4 1=7 10=6 13=5 17=9
side behind|付 0=15 1=-4 3=15 4=-4 5=-15 6=-17 7=12 9=-6 10=-4 11=5 13=6 16=11
side behind|付|, 0=11 8=8 9=-7 17=-9
side behind|付|MONEY 0=3 1=-5 4=7 5=-5 6=-5 7=5 8=-3 9=4 12=-6 13=-3 16=5
side behind|付|PARTY 7=9 8=6 11=4
side behind|付|了 0=3 1=6 3=13 4=-4 8=12
side behind|付|款 0=-5 2=7 9=-8 12=6 17=-6
side behind|付|的 0=-5 6=-3 8=-12 15=4 16=9 17=12
side behind|付|给 4=-4 8=4 13=10 17=7
side behind|代 0=4 2=-3 5=-4 6=12 7=6 8=11 9=10 10=3 11=3 12=4 13=-6 15=3 16=-3 17=9
side behind|代|价 0=-3 1=4 9=4 10=6 17=8
side behind|代|偿 2=-3 6=7 15=7 17=4
side behind|代|理 0=5 8=3 12=7 17=3
side behind|以 0=-5 1=7 3=13 4=24 5=8 6=6 8=34 10=4 11=-3 12=-6 13=-4 16=12 17=-7
side behind|以|MONEY 0=-3 4=18 7=3 8=11 9=5 11=-3 16=-3
side behind|以|下 5=14 8=10 9=-8 17=-8
side behind|以|十 2=7 8=5 11=-3 17=-3
side behind|以|旧 5=-3 8=-5 16=10 17=9
side behind|以|每 1=-5 4=13 8=6 10=9 17=6
side behind|们 4=7 8=5
side behind|件 0=-6 4=5 5=4 6=4 7=5 8=5 9=-7 11=-4 13=4 16=8 17=-3
side behind|价 0=-4 1=5 2=-8 3=6 4=11 5=9 6=-3 7=-9 9=18 10=-5 12=10 13=27 15=-4 16=-3 17=30
side behind|价|, 3=4 4=8 8=6 13=-4 17=-9
side behind|价|MONEY 1=5 4=13 7=-4 8=11 9=-4 10=-3 12=-3 13=6 16=-3 17=-7
side behind|价|other 4=-6 8=-8 9=10 17=10
side behind|价|” 0=-4 8=-6 9=11 17=11
side behind|价|格 4=4 13=-4 17=-9
side behind|价|每 4=6 8=3 9=7 17=6
side behind|价|金 3=5 4=-3 9=-4 13=8
side behind|价|钱 8=-9 13=6
side behind|任 0=-7 1=6 2=3 6=-5 8=-10 9=-6 10=-3 11=4 13=-6 15=-7 17=-21
side behind|任|何 0=-11 1=-3 2=-3 4=3 8=-16 11=9 13=-5 17=-3
side behind|任|物 0=7 8=5
side behind|份 0=11 1=5 2=4 3=8 6=5 7=-7 8=22 10=15 13=-7 14=6 17=7
side behind|企 0=3 1=12 8=7 9=-3 13=-5 17=-10
side behind|企|业 0=3 1=12 8=8 9=-3 13=-4 17=-10
side behind|休 8=-3 13=7 17=4
side behind|优 0=-5 1=3 8=-9 9=-5 11=7 13=-5 16=7
side behind|优|先 1=4 8=-4 9=-4 11=7 13=-5 16=3
side behind|会 1=8 2=-6 3=-8 5=-6 8=-15 9=-4 10=5 11=3 12=-3 13=6 14=-4 15=-3 17=-6
side behind|会|决 0=3 6=3 8=7 17=-3
side behind|传 1=12 8=7 13=10 17=7
side behind|估 0=5 1=-3 8=-8 10=12 15=-3 16=5 17=9
side behind|估|MONEY 0=7 8=4 9=4
side behind|估|值 8=-6 10=13 17=7
side behind|伸 0=5 5=3 8=7
side behind|但 0=-5 2=3 8=-8 13=-3 17=-11
side behind|位 0=-11 8=-18 9=7 11=-3 12=-5 17=-5
side behind|低 2=-4 3=3 8=-7 12=5 13=3 16=3 17=9
side behind|低|, 8=-7 13=5 17=3
side behind|体 0=4 3=7 7=3 8=9 9=-9 12=8 13=4 14=6 17=3
side behind|何 0=-15 1=-3 2=-3 4=3 8=-20 11=9 13=-5 17=-3
side behind|余 0=7 6=6 8=5 13=3 16=4 17=3
side behind|余|额 6=7 8=5
side behind|作 0=-10 1=8 2=-6 3=-3 4=13 5=-4 6=12 9=11 10=-9 11=3 13=-3
side behind|作|为 0=5 1=4 8=6 9=-6 17=-8
side behind|作|价 0=-5 4=9 8=3 9=5 17=4
side behind|作|备 7=9 8=4 16=6 17=4
side behind|作|的 8=-6 9=9 15=4 17=13
side behind|你 4=7 8=5
side behind|使|用 0=7 5=-4 9=-3 12=4
side behind|例 0=3 4=10 8=6 9=-5 10=-3 13=5 17=-5
side behind|供 0=13 1=-4 2=17 3=-4 4=-6 5=-4 6=-3 7=-5 8=3 9=19 11=-11 12=-3 13=-5 15=18 16=-3 17=10
side behind|供|MONEY 2=9 6=4 8=9 11=3 15=3 17=3
side behind|供|应 0=15 8=5 9=9 17=3
side behind|供|担 6=-8 8=-10
side behind|供|货 0=-10 8=-11 9=-5 17=-6
side behind|供|连 6=5 8=4 15=7 17=7
side behind|依 7=9 8=6 9=-3 12=4 16=3 17=3
side behind|依|约 7=10 8=8 17=-3
side behind|便 5=8 6=-4 10=3 14=5 17=-3
side behind|保 0=-9 1=-5 2=-16 3=-3 4=-8 5=-6 6=30 7=4 8=-6 9=5 11=-8 13=-5 15=6 16=3 17=-6
side behind|保|函 6=7 8=6
side behind|保|底 0=-4 8=-6 9=4 12=5 17=7
side behind|保|证 0=-4 2=-7 4=-3 6=20 8=5 9=-3 11=-5 15=7 17=-6
side behind|保|费 0=-3 6=11 7=3 8=8 17=-4
side behind|保|险 11=6 17=7
side behind|信 0=4 1=-3 2=-9 8=-13 9=-4 11=-5 13=8 15=9 17=5
side behind|信|托 2=-8 8=-9 15=13 17=14
side behind|信|用 8=-6 11=-4 15=-4 17=-11
side behind|修 0=-7 5=6 8=-6 9=-5 14=8
side behind|倍 0=-5 8=-8 9=-3 17=-6
side behind|倒 0=4 8=-4 9=-6 13=-3 17=-11
side behind|候 0=-3 4=-5 8=-8 12=4 13=3 17=6
side behind|借 0=3 1=-7 2=17 4=-3 8=7 9=-5 10=-6 11=19 12=3 15=-3 17=5
side behind|借|MONEY 1=-4 2=9 10=-3 11=9 17=3
side behind|借|入 2=8 8=7
side behind|借|得 2=-7 8=-7 11=-6 17=-7
side behind|借|给 2=7 8=4
side behind|债 1=-4 5=-7 6=3 7=-4 8=-15 9=-5 10=-3 11=30 12=-4 15=27 16=-5 17=35
side behind|债|, 11=13 17=12
side behind|债|券 15=11 17=6
side behind|债|市 11=9 17=7
side behind|债|权 4=12 8=7 11=6 13=6 17=8
side behind|值 0=3 1=3 2=-12 5=-3 8=-16 9=-5 10=12 11=-9 15=-3 16=10
side behind|值|MONEY 0=4 2=-9 8=-13 9=-4 13=3 15=-3 16=10
side behind|做 0=3 2=-5 3=-4 4=-4 5=-5 6=5 7=-4 8=-16 9=7 11=10 13=-4 15=-7 16=3 17=4
side behind|做|的 0=4 2=-4 9=13 17=11
side behind|停 4=-3 7=10 9=-6 11=4 12=-5 17=-12
side behind|停|止 0=-4 8=-5 11=-3 17=-9
side behind|健 7=3 10=10 17=7
side behind|偶 15=7 17=6
side behind|偿 0=-8 1=-3 3=-3 6=8 7=23 8=11 9=-11 10=-3 12=-3 15=5 16=10 17=-3
side behind|偿|, 6=3 7=5 8=8
side behind|偿|MONEY 0=-4 8=-10 9=-7 17=-10
side behind|偿|PARTY 7=7 8=3 15=3
side behind|储 0=11 6=-4 9=-14 15=-3 16=8 17=-13
side behind|储|能 0=10 8=9 9=-8 17=-8
side behind|允 5=6 7=6 8=7
side behind|元 0=-4 6=-3 8=-13 9=-6 11=9 15=4
side behind|元|债 11=10 17=9
side behind|充 0=6 8=5 9=-7 17=-7
side behind|先 4=-3 7=3 8=-4 9=-6 10=-4 11=5 13=-7 17=-13
side behind|先|付 0=-5 3=3 8=-7 9=5
side behind|光 5=10 6=-3 7=3 8=4 10=-3 11=3 12=10 16=3 17=9
side behind|克 0=11 4=3 8=12
side behind|兑 6=3 7=6 8=7
side behind|入 0=-12 2=3 3=-4 4=-7 5=6 7=3 8=-13 9=-6 10=-3 11=-3 13=18 16=11 17=7
side behind|入|MONEY 1=-4 2=7 5=-8 8=-7 9=-3 13=6
side behind|入|OTHER 5=17 8=16
side behind|入|SIZE 0=-11 8=-11 9=3
side behind|入|股 1=9 4=-5 5=-8 7=6 8=-3 10=-6 16=12 17=3
side behind|全 0=21 1=-5 2=-3 6=8 7=-3 8=15 9=-12 10=-7 12=9 13=7 15=-6 17=-9
side behind|全|年 0=10 5=-3 17=-4
side behind|全|数 3=4 4=-8 7=7 8=4 16=7 17=4
side behind|全|部 0=17 1=-5 8=13 10=-6 12=12 13=6 17=9
side behind|八 0=-16 4=-5 6=12 8=-12 9=-4 11=6 15=-3 17=-7
side behind|八|年 0=6 6=6 8=10 9=-6 17=-7
side behind|八|成 6=7 8=5
side behind|八|月 0=-9 8=-11 9=6 17=4
side behind|公 1=10 2=-5 4=-10 5=9 6=3 7=-8 8=-9 9=-8 12=9 13=-6 15=6 16=8 17=-7
side behind|公|估 16=7 17=6
side behind|公|司 0=-17 1=4 2=3 3=9 4=-8 5=-8 6=5 7=3 8=-11 9=-7 10=-4 11=-6 12=6 13=-7 15=5 16=5 17=-12
side behind|公|告 1=-5 2=-10 3=-5 4=4 5=10 6=4 7=-3 8=-5 12=4 16=-3
side behind|公|布 0=3 5=12 7=-7 8=5 13=3
side behind|六 0=11 1=-4 5=-7 8=-3 10=-3 13=-4 14=-3 17=-12
side behind|六|年 0=-3 8=-6 9=8 13=-3 17=3
side behind|兰 4=7 8=3 9=-3 15=8 17=4
side behind|共 0=4 3=-3 5=3 8=-3 9=-18 10=-3 11=-3 16=3 17=-25
side behind|共|同 8=-7 17=-6
side behind|关 0=5 2=-6 3=-3 4=-5 7=4 8=-8 9=-3 11=-3 16=5 17=-4
side behind|兴 5=21 7=-6 8=10 9=-3 17=-5
side behind|兴|筑 5=7 7=-4 8=3
side behind|兵 5=9 8=8 17=-4
side behind|兵|不 5=9 8=8 17=-4
side behind|其 0=23 2=-3 6=-5 8=9 9=-5 13=-3 17=-9
side behind|其|中 0=18 6=-3 8=7 9=-4 17=-7
side behind|具 1=9 2=-5 3=4 8=3 15=-11 17=-13
side behind|具|保 6=-7 8=-7
side behind|养 16=7
side behind|再 0=3 1=16 2=4 3=3 4=-10 5=4 6=-4 7=-4 8=8 9=18 10=5 13=-4 15=5 16=-3 17=14
side behind|再|生 0=-4 1=5 9=8 10=5 17=11
side behind|再|续 0=9 8=5 9=3
side behind|写|明 2=-3 8=-4 11=7 17=5
side behind|农 2=3 8=5 11=3 16=6 17=8
side behind|冠 0=-7 3=4 8=-5 12=4
side behind|冷 0=-7 1=3 5=6 17=-4
side behind|冷|库 0=-4 5=4 8=-4 14=-3 17=-9
side behind|冷|链 0=-7 8=-7 9=9 17=10
side behind|准 1=9 3=5 4=-3 7=-3 8=11 10=4 12=8 13=-4 17=3
side behind|准|备 0=-3 1=10 8=4 10=5 13=-3
side behind|出 0=-14 1=-6 4=20 6=14 7=17 8=11 9=-12 10=-9 11=-6 12=12 13=16 15=-7 16=-11 17=-23
side behind|出|, 0=5 1=3 2=-5 7=7 8=8 17=-7
side behind|出|MONEY 0=-3 1=-4 2=9 4=11 8=5 9=-3 15=3 16=3
side behind|出|PARTY 3=4 5=7 7=-3 8=3 17=-4
side behind|出|一 0=-3 8=-7
side behind|出|了 1=8 3=5 4=-3 6=11 8=16 10=4
side behind|出|具 8=-6 15=-10 17=-10
side behind|出|口 15=7 17=4
side behind|出|售 0=-3 4=10 5=-3 7=4 8=5 13=9 17=3
side behind|出|地 7=-4 8=-9 16=-3 17=-5
side behind|出|席 7=-3 8=-7
side behind|出|的 0=-3 1=3 3=-3 5=5 8=-5 12=14 17=9
side behind|出|资 1=-8 2=7 4=5 5=-10 7=19 8=10 16=-4 17=-7
side behind|出|过 4=11 8=5
side behind|出|钱 1=-4 7=-8 8=-13 10=3
side behind|函 0=-3 6=14 8=4 9=6 11=-4
side behind|函|, 0=-5 6=7 8=-3 9=4
side behind|分 0=-19 1=12 2=3 3=-6 4=-8 6=7 7=6 8=-8 9=13 13=-21 15=-4 16=21 17=3
side behind|分|三 0=-5 8=-7 10=4
side behind|分|别 0=-4 1=5 2=3 8=3 9=-4 10=-3 17=-10
side behind|分|到 0=-3 8=-4 9=5 16=3 17=8
side behind|分|包 0=-6 8=-9 9=10 17=9
side behind|分|子 8=-4 12=9 17=8
side behind|分|成 1=8 3=-3 17=-5
side behind|分|手 8=-6 16=20 17=14
side behind|分|文 4=6 13=-4 17=-9
side behind|分|行 2=10 8=6 11=6 17=4
side behind|划 0=5 5=7 6=11 7=3 8=21 9=-3 10=-4 11=3 17=-10
side behind|划|出 0=3 6=11 8=13
side behind|列 0=5 1=3 3=4 5=3 7=-4 8=6 9=-4 10=-3 16=3 17=-10
side behind|则 0=-5 1=11 3=9 4=-10 5=-4 6=12 7=6 8=11 9=-4 10=8 12=-4 13=6
side behind|则|与 0=7 8=7 9=-3 17=-3
side behind|则|向 0=-8 8=-8
side behind|则|在 1=-4 7=7 9=6 10=9 17=11
side behind|刚 0=11 2=3 8=9 9=-4 11=4 13=-4 17=-7
side behind|创 0=-3 1=11 10=10 13=-4 15=4
side behind|创|办 1=3 13=-3 17=-10
side behind|创|始 10=9 17=8
side behind|删 1=8 8=7 13=-5 17=-6
side behind|删|除 1=8 8=7 13=-5 17=-6
side behind|判 0=4 6=4 8=8 17=-3
side behind|利 0=-8 2=-4 3=3 4=3 5=-3 6=-3 7=4 8=-11 9=-7 11=-5 13=-3 15=3 16=8 17=-7
side behind|利|息 8=-7
side behind|别 0=-4 1=4 2=3 9=-5 13=9
side behind|到 0=-19 1=-5 2=6 4=-4 5=-3 6=-5 8=-28 9=7 11=-6 12=5 13=-9 15=9 16=18 17=14
side behind|到|DATE 0=8 8=9 9=-3 17=-3
side behind|到|MONEY 0=-3 1=-3 4=6 7=-4 8=-9 9=-3 10=8 16=15 17=14
side behind|到|PARTY 0=-3 7=4 9=7 15=5 17=4
side behind|到|一 8=-6 9=9 10=-3 14=3 17=4
side behind|到|半 9=7 17=4
side behind|到|的 0=-9 2=-3 3=3 7=7 8=-5 9=-9 11=-3 12=8 15=3 16=7
side behind|制 0=-5 3=11 7=-3 12=13 13=4 16=-3 17=11
side behind|制|剂 8=-3 12=-5 17=-10
side behind|券 15=11 17=6
side behind|刻 0=8 8=6 9=5 13=-3
side behind|剂 8=-5 9=-3 12=-5 17=-10
side behind|前 0=30 1=7 2=-3 3=-10 5=-7 6=-3 7=-7 8=5 9=-4 10=7 11=6 12=5 16=4 17=11
side behind|前|两 8=-7
side behind|前|签 0=6 5=5 8=9 9=-3 17=-3
side behind|剧 0=-9 3=6 8=-8 9=-7 12=9 16=-9 17=-8
side behind|剧|集 16=-8 17=-5
side behind|力 0=12 4=-7 8=4 9=7 11=-3
side behind|办 0=-9 2=16 3=-5 4=-3 5=-5 6=-3 8=-12 9=-4 10=9 12=-4 13=-4 15=-4 17=-7
side behind|办|人 1=3 13=-3 17=-10
side behind|办|的 2=7 17=-3
side behind|加 0=-12 3=3 7=-7 8=-15 9=-6 10=4 12=3 14=10 15=-8 16=-3 17=-3
side behind|加|坡 0=-3 8=-6 10=7 13=4 17=5
side behind|务 1=-3 4=-13 5=-3 7=4 8=-13 11=8 12=-3 13=16 15=-4 16=3 17=12
side behind|务|, 8=-3 9=4 13=7 17=11
side behind|动 0=-7 2=4 4=3 5=10 8=4 9=6 11=-3 12=3
side behind|动|工 8=-3 9=8 17=7
side behind|助 2=-4 3=-3 7=18 8=3 11=6 16=4 17=4
side behind|募 10=19 11=-3 17=11
side behind|包 0=12 1=10 4=-12 8=3 9=23 12=-3 13=-4 14=-5 16=-3 17=10
side behind|包|下 0=23 4=-8 8=13 9=5
side behind|包|销 0=8 8=9
side behind|化 0=11 1=4 4=4 5=-3 8=11 9=-6 17=-9
side behind|化|西 0=11 8=11 9=-7 17=-7
side behind|北 0=4 2=9 3=-6 4=8 5=21 8=27 9=-8 17=-6
side behind|区 0=-5 5=6 8=-6 9=-8 12=-4 13=4 14=-3 16=6 17=-8
side behind|十 0=31 1=-5 2=10 3=4 4=-6 5=-3 6=-3 7=-6 8=18 9=-3 10=-3 12=5 13=-3 14=10 16=-9 17=-8
side behind|十|二 0=11 8=10 9=-4 17=-4
side behind|十|五 0=7 2=3 8=6 17=-4
side behind|十|四 0=13 8=10 17=-3
side behind|十|年 0=-6 2=4 3=7 12=-3 13=-4 14=12 16=-3
side behind|千 2=-7 4=-3 8=-13 15=-3 17=-7
side behind|千|万 2=-7 8=-11 15=-3 17=-7
side behind|升 5=-4 7=9 9=-3 11=-3 17=-9
side behind|午 7=3 13=7 17=6
side behind|半 0=-8 1=-3 4=8 5=3 7=3 12=-5 13=5 16=-3 17=-9
side behind|华 0=3 4=-5 8=-7 9=5 13=-8 17=-6
side behind|协 0=-15 1=8 2=-3 3=-4 4=12 7=5 8=-7 9=-7 10=7 12=-5 13=3 14=-3 16=3 17=-9
side behind|协|议 0=-8 1=10 2=-3 3=-3 4=6 8=-5 12=-4 13=4 17=-3
side behind|单 0=27 1=-8 3=-7 4=-6 5=6 6=-4 8=4 9=-5 10=-7 13=-3 14=20 15=13 16=-7 17=6
side behind|单|, 0=8 9=6 11=4 15=12 17=14
side behind|单|MONEY 8=-3 9=9 17=8
side behind|单|” 0=7 8=7 9=-3 17=-3
side behind|卖 2=4 3=9 4=13 5=-7 8=11 9=-20 12=8 13=18 15=5 16=-4 17=4
side behind|卖|掉 0=9 8=4 15=8 17=3
side behind|卖|楼 0=12 2=6 8=15 9=-8 11=4 17=-7
side behind|卖|给 0=-5 8=-8 13=-3
side behind|南 0=6 1=-3 4=-6 5=8 7=-3 8=-3 12=5 16=5 17=4
side behind|占 0=-3 6=-4 7=5 8=-6 11=-5 15=-6 16=3 17=-13
side behind|占|MONEY 5=27 8=26
side behind|占|比 7=7 8=3 11=-3 17=-4
side behind|卡 0=-14 4=5 8=-12 9=4 13=5 17=6
side behind|卡|, 0=-6 8=-7 9=4 17=3
side behind|卫 0=-8 8=-9
side behind|卫|星 0=-9 8=-9
side behind|印 3=3 4=3 7=5 8=9 9=-4 12=11
side behind|即 0=-5 4=-3 7=-4 8=-15 9=5 11=-3 13=10 15=3 17=9
side behind|即|MONEY 5=-3 8=-8 17=-3
side behind|却 0=17 1=4 3=9 6=4 7=-3 8=24 9=-3 11=-3 12=-3 13=-5 17=-17
side behind|却|是 0=6 6=5 8=11 9=-4 17=-5
side behind|厂 0=-22 1=-4 2=-5 4=-5 5=17 7=3 8=-19 9=17 11=-7 12=-6 13=8 15=-4 16=8 17=10
side behind|厂|房 9=9 14=5 17=13
side behind|压|着 8=-4 9=7 17=6
side behind|原 0=-10 1=-8 2=16 3=5 4=-8 5=9 7=-4 9=17 11=-7 12=-3 13=-3 16=-3
side behind|原|定 0=-6 2=5 9=10 11=-4 17=5
side behind|原|本 1=-10 2=12 3=10 4=-4 5=5 7=-6 8=10 9=-3 17=-7
side behind|去 4=-3 5=-4 8=-16 9=7 11=5 13=-6
side behind|参 1=7 4=-3 5=-4 7=-6 8=-7 10=7 16=-3
side behind|参|与 1=8
side behind|又 0=7 1=8 5=-5 8=5 9=-3 10=5
side behind|又|签 1=7 5=-4
side behind|及 2=7 8=3 9=-11 14=6 17=-12
side behind|及|PARTY 2=7 8=6
side behind|友 8=-4 10=7 17=4
side behind|反 3=6 4=8 8=10 11=5 12=5 17=3
side behind|发 0=-3 1=-5 2=-4 3=-6 4=6 5=8 7=-3 8=-12 9=-4 10=5 11=10 15=16 16=3 17=15
side behind|发|出 6=4 9=-3 10=4 12=5 15=3 17=9
side behind|发|展 0=-4 4=6 8=3 9=-4 13=7
side behind|发|行 2=-7 4=5 8=-5 11=8 16=7 17=13
side behind|发|言 4=6 9=-4 17=-7
side behind|取 0=6 1=7 2=-6 3=10 7=-3 8=6 9=17 11=-3 13=-4 15=-6
side behind|取|得 2=-8 3=11 8=-3 9=4 15=-5 17=-9
side behind|受|赠 7=8 8=5
side behind|口 1=3 2=3 3=-13 4=-8 5=6 6=-4 7=-6 8=-18 9=-3 10=-4 11=7 12=3 14=3 16=-3
side behind|口|头 0=10 8=7 9=-7 17=-8
side behind|口|径 4=-4 8=-7
side behind|口|服 3=-10 8=-14 12=7 17=3
side behind|口|气 0=-3 8=-5 9=10 17=9
side behind|另 0=-8 3=12 17=-9
side behind|只 0=-8 1=8 2=4 6=-3 8=-5 9=-11 10=-7 11=9 12=-3 13=-6 14=-3 16=-4 17=-24
side behind|只|是 8=-3 17=-12
side behind|只|有 0=7 4=3 8=5 11=3
side behind|可 0=-6 1=-5 2=12 3=-5 4=-7 6=-3 7=5 8=-9 9=-8 10=-4 12=7 13=-5 15=6 16=12 17=4
side behind|台 0=-5 1=12 2=3 3=5 5=7 7=-4 8=10 9=8 11=-3 12=-4 13=6 16=-4
side behind|台|北 2=6 4=5 8=9
side behind|司 0=-17 1=4 2=3 3=9 4=-8 5=-8 6=5 7=3 8=-11 9=-7 10=-4 11=-6 12=6 13=-7 15=4 16=5 17=-12
side behind|司|DATE 0=-7 5=-8 8=-16
side behind|司|PARTY 1=-3 2=-5 4=-3 6=9 8=-4 11=-9 13=-3 15=4 17=-12
side behind|司|的 3=8 8=7 12=9 17=8
side behind|吃 0=-13 1=12 4=3 8=-5 9=-4 13=-4 17=-12
side behind|吃|下 0=-12 1=10 8=-6 9=-4 17=-8
side behind|各 0=-3 1=12 2=4 6=-3 7=7 8=11 9=-4 10=-7 11=-7 13=-5 16=8 17=-19
side behind|合 0=-7 2=8 3=4 4=-14 6=3 7=35 8=10 9=-4 10=-8 11=-6 12=11 13=5 14=-5 15=-4 16=34 17=9
side behind|合|, 0=-3 3=-4 8=-10 17=-7
side behind|合|作 0=-4 1=-3 7=8 9=8 12=-3
side behind|合|同 0=8 2=15 4=-7 5=-3 8=9 9=10 13=7 17=10
side behind|合|建 16=10 17=8
side behind|合|约 0=-13 2=-8 3=7 8=-15 9=-4 12=17 17=5
side behind|合|组 0=-5 7=14 8=6 9=-3 16=12 17=5
side behind|合|资 0=3 7=8 8=10 9=-5 16=12 17=3
side behind|吉 5=-7 8=-9
side behind|吊 9=7 17=6
side behind|同 1=-11 2=21 4=-5 6=3 7=-8 8=-5 9=16 13=4 14=-3 15=-5 16=-5
side behind|同|MONEY 0=-3 8=-5 9=10 17=9
side behind|同|PARTY 0=9 1=-3 3=3 4=3 8=8 9=4
side behind|同|一 0=-5 8=-8 9=14 12=5 17=17
side behind|同|总 0=7 8=5 9=-6 17=-7
side behind|同|意 0=-9 2=9 7=4 8=6 9=-5 13=3 16=3 17=-6
side behind|同|时 0=-4 8=-7 17=-4
side behind|同|期 0=-6 8=-7 9=6 17=5
side behind|同|类 8=-4 10=7 17=4
side behind|名 0=-5 3=4 6=7 7=9 8=8 9=-3 17=-4
side behind|名|义 6=11 8=11
side behind|后 0=-10 1=-6 2=4 3=4 4=3 5=5 8=-6 10=-5 12=4 13=-4 14=7 15=-3
side behind|后|, 1=3 5=7 10=-3 11=-4 17=-14
side behind|后|一 0=-8 8=-9
side behind|后|回 2=9 8=7
side behind|后|来 0=-3 4=3 7=5 9=9 16=5 17=8
side behind|后|租 0=9 4=4 8=10 9=-7 17=-8
side behind|向 0=14 1=17 2=-5 3=6 4=-12 6=-16 7=-3 8=-5 9=4 11=16 12=-7 13=-3 16=4 17=5
side behind|向|PARTY 0=17 1=5 2=-6 3=6 4=-10 5=-3 6=-18 7=-10 8=-17 9=10 11=15 12=-5 17=17
side behind|向|书 0=-4 8=-9 9=9 16=4 17=8
side behind|否 1=-5 8=-10 9=-6 13=12 17=3
side behind|吨 0=7 8=6
side behind|吨|RATE 0=7 8=6
side behind|告 1=-5 2=-11 3=-8 5=10 6=3 7=-5 8=-15 10=-4 17=-10
side behind|告|, 0=-9 1=-3 2=-4 3=-4 4=8 8=-12 9=6 11=6 12=4 13=-5 17=7
side behind|告|称 4=-3 8=-9 13=-3 17=-4
side behind|告|终 5=13 8=11 17=-3
side behind|告|里 0=5 8=7 9=-3 13=-3 17=-7
side behind|员 0=-5 1=-3 4=7 5=-5 8=-13 9=-3 13=3 17=-3
side behind|周 1=-4 2=12 3=-3 4=9 5=-3 6=-3 7=7 8=14 10=-5 11=8 13=-7 16=4 17=-6
side behind|周|期 0=7 17=-3
side behind|周|转 2=3 11=9 17=4
side behind|和 0=-16 1=-3 2=4 7=19 9=-10 12=-5 13=-8 16=18 17=-12
side behind|和|PARTY 0=-7 2=4 7=10 9=3 11=-3 17=-5
side behind|和|PRONOUN 8=-3 9=-11 17=-12
side behind|和|解 4=-3 7=7 16=18 17=12
side behind|品 0=5 7=-3 9=-7 12=15 17=-3
side behind|哥|PARTY 7=5 8=7
side behind|售 1=-3 2=4 4=19 5=-7 7=4 8=12 10=-3 12=-3 16=-3 17=-10
side behind|售|予 0=-3 4=-3 8=-6 9=-3 13=-8 17=-11
side behind|售|后 0=-4 2=8 4=4 8=4 11=3
side behind|商 0=10 1=-6 2=-3 5=-4 6=5 7=5 9=-18 10=-4 11=7 13=-4 16=3 17=-20
side behind|商|, 0=16 8=10 9=-3 17=-4
side behind|商|PARTY 0=-9 3=5 7=3 8=-3 9=-11 12=3 13=-4 17=-12
side behind|商|讨 0=10 8=5 9=-4 13=3 17=-3
side behind|商|议 0=-6 6=3 8=-4 9=11 15=4 17=13
side behind|器 0=6 4=-3 9=8 16=5 17=8
side behind|四 0=14 4=4 5=-4 7=-3 8=8 9=19 10=4 12=-8 15=-3 16=-4 17=6
side behind|四|个 0=4 1=-4 9=9 12=-3 17=3
side behind|四|家 9=10 17=10
side behind|四|年 0=11 8=10 17=-3
side behind|回 0=11 1=-6 2=14 5=7 8=15 9=-22 10=3 13=16 16=4 17=-5
side behind|回|了 2=8 8=4
side behind|回|对 1=-3 4=8 5=8 8=9 17=-3
side behind|回|租 2=9 8=7
side behind|因 0=-4 2=-3 4=7 5=4 9=-4 12=-4 13=-7 15=4 16=6 17=-9
side behind|团 0=-8 2=8 8=-6 13=3 15=-4
side behind|园 0=-9 5=13 7=6 8=6 16=-3 17=-8
side behind|固 2=4 8=8
side behind|固|定 0=3 2=4 8=7
side behind|国 0=-17 2=8 3=-7 4=14 5=9 6=4 7=-6 8=-4 9=3 11=-3 12=-5 16=8
side behind|国|PARTY 0=3 2=3 3=-3 9=8 12=-6
side behind|国|的 4=3 6=3 8=7
side behind|国|际 0=-11 8=-11
side behind|圆 0=3 1=5 8=7 9=7 17=6
side behind|土 0=-10 4=6 5=4 8=-3 9=3 13=6 17=6
side behind|在 0=3 1=-4 2=-3 4=-8 5=15 6=16 7=-3 9=6 10=10 11=12 12=11 13=5 14=-7 16=-6 17=9
side behind|在|DATE 4=3 7=7 8=6 9=7 11=8 15=6 17=16
side behind|在|PARTY 0=-3 3=4 8=-6 15=-5 17=-9
side behind|在|pronoun 5=7
side behind|在|为 6=4 8=3 10=-3 11=-7 17=-10
side behind|在|华 13=-5 17=-9
side behind|在|对 5=7
side behind|在|拉 0=7 3=-7 4=-3 8=-6 9=6 12=13 13=-3 17=13
side behind|在|欧 9=7 12=9 17=14
side behind|在|此 5=-5 8=-8 13=4
side behind|在|河 5=14 8=10 17=-3
side behind|在|的 0=-4 5=-3 8=-8 9=-4 11=-3 17=-9
side behind|在|第 1=-3 8=-6 10=7 17=5
side behind|在|议 0=-3 8=-4 9=7 17=6
side behind|在|记 8=-4 10=8 17=7
side behind|在|越 5=7 8=5
side behind|在|跟 3=5 4=-3 7=7 8=6
side behind|地 1=7 2=-3 4=-6 7=-5 8=-11 9=-14 10=-5 11=7 12=5 16=4 17=-9
side behind|地|, 5=-5 7=-3 8=-12 11=5 14=4 17=4
side behind|地|方 0=-4 1=13 5=5 8=14
side behind|场 0=-12 2=-5 4=-6 5=12 7=4 8=-12 9=-6 10=-3 12=-3 13=-5 16=10 17=-6
side behind|均 0=-6 8=-8 9=6 17=4
side behind|坊 0=-3 7=10 8=5 9=3 13=4 17=6
side behind|坊|的 0=-3 8=-3 9=3 13=4 17=7
side behind|坡 7=-6 8=-9 10=7 13=4 17=4
side behind|垫 0=-3 7=9 8=4 9=-4 16=3 17=-3
side behind|基 1=3 2=5 3=8 5=8 6=-5 7=-7 8=8 10=16 12=-4 16=-4
side behind|基|地 5=-3 8=-8 11=4
side behind|填 2=7 8=8
side behind|增 1=21 2=-6 4=-6 5=3 7=-4 8=3 9=-5 10=12 15=-3 16=-3
side behind|增|资 1=8 10=4
side behind|声 0=6 7=5 8=10 10=5 13=5 17=8
side behind|处|理 0=7 8=5 9=-4 17=-5
side behind|备 0=-14 1=9 2=4 3=-3 5=8 6=4 7=15 8=16 10=4 11=-3 13=-5 16=6 17=-5
side behind|备|, 5=5 7=4 8=7 16=5 17=3
side behind|备|忘 0=-5 4=4 7=10 8=4 16=4
side behind|外 0=-3 1=3 2=5 3=-9 4=-3 6=11 9=-7 10=9 11=-3 12=4
side behind|多 1=3 2=6 4=-5 7=10 8=13 9=-10 10=4 11=4 12=-6 13=4 16=11 17=4
side behind|多|晶 7=7 8=6 16=8 17=5
side behind|大 0=-6 1=-3 2=5 3=-4 4=-8 5=-8 6=-3 8=-27 9=-4 10=-5 12=-7 14=12 15=-5 16=-3 17=-11
side behind|大|单 0=-4 8=-10 9=-3 14=10 17=3
side behind|大|家 0=-4 8=-6 9=12 13=4 17=15
side behind|大|彰 0=11 8=10 9=-7 17=-8
side behind|大|户 0=-8 8=-7 14=3
side behind|大|楼 0=9 8=4 13=-3 17=-6
side behind|天 0=3 4=4 6=-3 11=-4 13=8
side behind|太 0=-3 3=-3 5=-3 8=-14 9=-4 13=6
side behind|失 0=-5 1=3 8=-8 9=-4 10=3 16=4
side behind|头 0=17 1=3 2=6 3=-7 6=-6 7=-3 8=5 9=6 10=-3 12=9 13=-5 15=-5
side behind|头|, 0=3 2=-7 8=-5 12=4
side behind|头|PARTY 1=4 9=7 17=7
side behind|头|的 0=3 2=9 6=-3 8=7 15=-5 16=3
side behind|奉 0=-3 3=3 7=7 8=4 16=7
side behind|契 0=-6 8=-5 9=9 11=6 17=14
side behind|契|约 9=5 11=6 17=10
side behind|套 0=-4 4=3 8=-8 16=-3 17=-11
side behind|好 0=-3 3=3 5=7 7=3 8=4 11=4 16=4 17=7
side behind|好|” 0=8 8=8 9=9 17=7
side behind|好|的 3=6 5=3 8=8 12=6 17=5
side behind|妥 3=5 5=5 6=4 8=9 9=5 17=3
side behind|始 8=-4 10=8 17=5
side behind|姓 1=-3 7=6 13=3 16=6 17=8
side behind|委 8=-4 9=-4 13=9
side behind|委|托 8=-3 9=-4 13=7
side behind|婚 4=7 8=3 13=3
side behind|嫌 0=7 4=-3 7=-3 8=-3 13=5
side behind|嫌|贵 0=7 8=5
side behind|子 0=-13 1=9 2=-4 4=-8 5=3 6=4 8=-13 9=-4 11=-5 12=10 13=8 17=3
side behind|子|公 0=-7 1=8 2=-3 4=-3 8=-5 9=-4 11=-3 17=-8
side behind|存 0=-5 2=5 4=3 5=-5 7=-3 8=-8 11=5
side behind|孟 0=7 5=-8 9=-3 17=-4
side behind|季 0=-4 1=-5 3=14 4=-6 5=-4 7=-3 8=-11 9=-3 10=6 12=7 13=-4
side behind|季|度 0=-3 3=11 8=5
side behind|学 8=-7 16=5
side behind|安 0=17 3=5 4=-5 7=4 8=17 9=6 12=-12 15=4 16=3 17=-3
side behind|完 0=-5 1=-3 4=7 5=4 9=14 11=12 17=18
side behind|完|工 9=11 17=10
side behind|完|成 4=5 5=4 9=5 11=6 13=3 17=9
side behind|官 7=-4 8=-8 17=-3
side behind|官|员 7=-4 8=-7
side behind|定 1=9 2=11 3=3 4=-6 6=-5 7=18 8=22 9=11 10=12 11=-3 12=4 13=-5 17=12
side behind|定|不 0=-5 8=-9 9=3
side behind|定|增 1=11 8=4 10=5
side behind|定|期 2=13 8=9
side behind|定|补 7=9 8=6
side behind|实 1=-4 3=9 4=6 8=7 12=-4 13=-3 17=-11
side behind|审 8=-8 13=5
side behind|客 0=-5 1=-3 2=-3 4=-3 8=-21 9=13 17=4
side behind|客|户 8=-11 9=7
side behind|宣 1=3 4=-4 8=-5 9=-7 12=3 13=10
side behind|宣|布 1=3 4=-4 8=-4 9=-6 12=3 13=10
side behind|室 10=-4 17=-7
side behind|害 7=8 8=3 16=8 17=4
side behind|家 0=-13 1=13 2=17 3=10 4=6 5=-4 7=-4 8=18 9=5 11=-7 12=-6 13=13 16=-4
side behind|家|, 1=8 2=9 4=-5 8=5 10=7 13=5 17=8
side behind|家|族 4=8 8=5
side behind|家|的 0=-3 8=-6 9=11 17=12
side behind|家|银 2=9 8=8 11=4 17=4
side behind|容 0=-9 8=-9
side behind|对 3=-10 4=21 5=18 8=14 11=-6 12=6 15=-6 17=-13
side behind|对|PARTY 3=-6 4=13 6=5 7=-8 8=5
side behind|对|外 5=-3 8=-7 10=8 17=4
side behind|封 0=18 5=4 8=20 9=-4 17=-9
side behind|封|测 0=11 8=8 17=-4
side behind|将 0=11 1=6 2=-4 3=3 5=-5 6=3 8=8 12=-4 13=4 14=8 15=3 17=5
side behind|将|PARTY 14=7 17=6
side behind|将|以 0=8 1=5 4=3 8=12
side behind|将|把 0=5 8=4 13=7 17=5
side behind|小 0=18 1=7 4=-3 8=18 9=-13 12=4 13=-4 17=-13
side behind|少 0=-4 3=-5 4=-4 8=-21 9=-4 10=-3 13=5 16=-3 17=-10
side behind|尚 0=-3 3=-5 6=-3 8=-12 9=-3 11=4
side behind|尚|未 3=-5 8=-8
side behind|就 0=8 1=5 2=-6 4=-6 5=-23 6=21 7=-5 8=-5 9=-3 12=-5 13=18 16=-6 17=-3
side behind|就|PARTY 0=-3 6=6 9=-3 11=-4 17=-7
side behind|就|付 4=-4 8=-4 13=9 17=8
side behind|就|反 3=7 8=6 12=6 17=6
side behind|就|是 6=3 13=6 17=8
side behind|尼 0=7 4=5 8=10 13=11 17=11
side behind|尽|职 4=7 8=3
side behind|尾 0=-9 8=-13 9=4
side behind|尾|款 0=-3 8=-5 9=5 13=6 17=8
side behind|尾|矿 0=-9 8=-9 13=-4 17=-5
side behind|局 0=-10 5=-4 7=5 8=-13 9=-8 16=5
side behind|层 0=-7 3=3 5=8 9=3 11=5 17=6
side behind|届 0=13 8=11 17=-4
side behind|屏 0=-3 1=-4 5=-3 8=-10 10=6 17=3
side behind|展 0=-4 2=5 4=4 8=-5 9=-5 11=-3 12=-3 13=4 17=-10
side behind|展|延 2=7 8=6
side behind|属 1=-3 8=-9 10=-6 15=-3 17=-12
side behind|属|的 8=-4 15=-3 17=-7
side behind|履 15=7
side behind|履|约 8=-3 15=7 17=5
side behind|州 4=-7 5=7 9=3 13=3 17=3
side behind|工 1=-4 2=-3 5=6 6=10 7=-5 8=-5 9=11 11=-3 13=8 14=-3 15=-3 16=-7
side behind|工|厂 5=8 8=4 13=8 17=4
side behind|工|在 13=7 17=4
side behind|工|程 0=11 3=4 5=-4 6=4 8=7 17=-8
side behind|工|艺 12=8 17=7
side behind|左 9=5 11=4 17=7
side behind|巨 0=-3 3=10 4=-4 8=4 9=4 17=3
side behind|差 0=-3 6=-5 8=-14 9=-4 17=-9
side behind|差|额 6=-4 8=-8 12=3
side behind|己 2=-4 3=5 4=-3 5=13 6=-3 11=-5 12=6 14=-5 17=-7
side behind|已 0=-7 1=5 4=-5 5=-6 6=12 8=-8 9=18 12=-7 13=16 14=-3 15=-3 16=-4 17=11
side behind|已|与 0=-5 8=-10 10=3 13=4 17=8
side behind|已|付 8=-5 13=9 17=8
side behind|已|全 3=5 4=-5 5=-3 8=-7 9=-3 17=-4
side behind|已|用 1=10 8=5
side behind|已|签 0=-4 1=-4 8=-13 13=6 17=6
side behind|已|经 0=-4 6=4 7=3 8=6 9=-3 17=-8
side behind|巴 0=-8 7=-5 8=-20 9=-4 17=-7
side behind|巴|西 0=-6 8=-7 17=-3
side behind|币 6=10 8=7
side behind|市 1=-6 4=-4 5=5 7=-3 8=-15 9=-10 11=8 13=-7 16=-5 17=-16
side behind|市|, 4=-3 8=-6 11=9 17=6
side behind|市|场 17=-7
side behind|布 0=10 1=3 4=-6 5=11 7=-6 8=6 9=-12 12=3 13=13 17=-3
side behind|布|新 7=-5 8=-8
side behind|希 8=-4 9=-6 17=-7
side behind|帐 4=-4 8=-7 13=-3 17=-5
side behind|带 0=7 6=-4 8=-4 12=-3 15=8 17=3
side behind|席 1=-4 5=-3 7=-5 8=-17 9=9 10=8 12=-3 17=8
side behind|干 0=7 4=3 5=11 8=14 9=-3 13=-4 17=-14
side behind|平 0=-5 1=10 5=7 7=-7 17=-10
side behind|平|台 0=-6 1=11 7=-5 11=-4 17=-10
side behind|年 0=16 1=-4 2=3 3=25 4=-13 5=-16 6=9 7=-16 9=21 11=6 12=9 14=7 15=-11 16=-5 17=15
side behind|年|, 0=-10 3=12 8=-3 12=5 14=4 17=5
side behind|年|MONEY 0=12 8=9 17=-4
side behind|年|SIZE 9=8 17=7
side behind|年|供 9=-11 17=-11
side behind|年|内 0=8 8=7 9=-3 17=-4
side behind|年|前 0=10 1=3 5=-6 8=7 9=-3 13=4
side behind|年|合 8=-3 9=7 17=6
side behind|年|后 9=-10 11=4 17=-9
side behind|年|向 0=-5 8=-6 9=7 17=6
side behind|年|底 3=3 9=7 17=9
side behind|年|度 0=-19 3=10 8=-11 9=3 12=9 17=10
side behind|年|收 8=-4 9=9 17=7
side behind|年|期 0=-16 2=17 8=-3 9=10 17=3
side behind|年|的 0=-5 6=11 9=8 17=5
side behind|年|要 8=-7
side behind|年|里 0=4 9=7 17=7
side behind|年|长 0=-12 8=-13 9=-6 14=10 17=3
side behind|并 0=-10 1=-7 4=18 8=-5 10=-3 11=5 13=4 14=3 16=-5
side behind|广 0=15 3=-3 4=-6 8=3 9=9 17=8
side behind|库 0=-12 3=3 4=-3 5=3 8=-11 11=-4 13=-3 14=-4 17=-15
side behind|库|, 5=-3 8=-7 14=-3 17=-8
side behind|应 0=12 1=9 2=-4 4=-9 5=-12 6=17 7=4 8=9 9=5 10=-3 11=-3 12=-10 13=-6 16=-3 17=-19
side behind|应|, 0=-7 8=-8 9=4
side behind|应|商 0=14 8=9 9=-7 17=-9
side behind|应|收 6=7 8=5 15=4
side behind|应|的 0=-3 7=3 9=7 17=6
side behind|应|给 7=7
side behind|底 0=-9 1=3 2=-3 6=12 12=10 13=-3 15=-4 17=-4
side behind|店 0=9 8=3 12=4
side behind|度 0=-23 1=3 3=15 6=-4 8=-11 9=-3 12=11 13=10 17=14
side behind|度|MONEY 2=-6 8=-8 15=3
side behind|座 4=4 9=8 10=-3 13=8 14=13 17=18
side behind|座|MONEY 14=12 17=8
side behind|廊 0=-3 7=5 9=3 13=4 17=7
side behind|廊|坊 0=-3 8=-3 9=3 13=4 17=7
side behind|延 0=5 2=6 7=4 8=12 9=-4 10=5 17=-3
side behind|建 0=-3 1=-9 3=-3 4=-5 5=25 8=3 9=-9 10=-4 11=-4 16=12 17=-13
side behind|建|的 16=10 17=7
side behind|开 0=-6 4=6 5=17 8=14 9=-6 11=4 12=9 16=-11 17=-7
side behind|开|出 0=5 6=-3 8=-5 12=13 15=3 17=10
side behind|开|发 0=3 5=13 8=11 16=-3 17=-4
side behind|弃 1=3 6=3 7=-3 8=4 9=-4 13=-4 16=10 17=-4
side behind|式 0=10 1=-4 8=4 11=5 13=-5 16=7 17=6
side behind|引 0=-3 1=-3 3=14 9=-4 10=3 17=-5
side behind|引|进 3=8 8=3 17=-4
side behind|张 0=18 5=4 8=15 9=-12 15=9 17=-6
side behind|当 0=-4 1=10 3=-3 7=-3 8=-7 9=7 12=3 13=15 15=-5 17=13
side behind|当|场 4=-3 8=-4 13=9 17=8
side behind|当|年 4=-3 8=-8 12=5 13=11 15=-4 17=9
side behind|彰 0=12 8=10 9=-6 17=-6
side behind|彰|化 0=12 8=10 9=-6 17=-6
side behind|往 3=4 9=-5 17=-9
side behind|径 4=-4 8=-7
side behind|得 0=-16 1=6 2=-12 3=18 4=-8 5=-5 6=-11 8=-26 9=15 10=-8 11=-3 13=-7 15=3 16=4 17=-3
side behind|得|MONEY 1=8 2=-7 4=-5 6=-6 8=-12 11=-11 15=9 17=-6
side behind|得|到 7=4 16=10 17=7
side behind|得|标 8=-4 9=10 17=8
side behind|得|的 5=-3 8=-9 11=5 13=3 15=-3
side behind|循 2=9 8=4 11=5 15=3 17=5
side behind|循|环 2=9 8=3 11=5 15=3 17=5
side behind|微 0=3 4=-7 8=-5 9=-7 13=-3 17=-13
side behind|德|州 5=7 8=3 9=4 17=3
side behind|心 0=7 6=-4 9=-8 12=7 15=12 17=11
side behind|心|, 9=-4 12=7 15=3 17=5
side behind|必 6=7 8=6 13=4 15=4 17=4
side behind|忘 0=-5 4=4 7=10 8=4 16=4
side behind|急 0=8 16=4
side behind|总 0=20 3=-3 5=13 6=-4 7=-4 8=14 10=-5 11=-8 12=4 13=-7 15=3 17=-15
side behind|总|代 0=-3 8=-4 12=8 17=4
side behind|总|价 0=15 4=-3 8=11 9=-7 17=-9
side behind|总|部 0=14 8=7 9=4 11=-4 13=-4 16=3 17=-6
side behind|总|额 0=-3 8=-6 11=-6 17=-8
side behind|息 1=-4 2=6 3=-3 4=-5 5=-3 6=-3 8=-12 9=-4 11=10 13=-3
side behind|息|, 2=8
side behind|悔 0=8 7=3 8=7
side behind|想 0=-4 1=8 3=6 4=10 7=-3 8=14 9=-4 12=-4 13=4 14=3 16=5
side behind|想|并 4=9 8=6 17=-3
side behind|意 1=14 4=3 5=-4 8=9 9=4 10=3 11=-4 15=-3 16=5 17=-3
side behind|意|以 1=-5 4=3 8=-3 10=9 17=7
side behind|意|向 0=-7 1=4 3=4 4=-3 8=-9 9=7 16=3 17=4
side behind|意|拿 1=10 2=-4 8=5
side behind|愿 1=14 2=-5 7=-4 8=7 10=7
side behind|愿|意 0=3 1=9 2=-5 4=-4 7=-3 10=7 17=4
side behind|懂 0=-8 8=-8
side behind|成 0=-7 1=15 3=8 4=-12 7=-3 8=-9 9=-3 10=15 11=-6 13=7 15=-3 16=-6 17=-4
side behind|成|, 0=-4 3=10 4=3 6=6 8=10 13=3 17=-4
side behind|成|SIZE 0=3 8=3 9=-19 11=3 17=-17
side behind|成|两 1=8 8=5 17=-3
side behind|成|交 0=-5 8=-9 13=-4 17=-9
side behind|成|的 2=-3 8=-6 11=-4 17=-7
side behind|成|股 1=14 4=-10 8=3 10=15 13=-4 17=9
side behind|或 0=-5 8=-8 9=-3 10=7 17=4
side behind|战 8=-10 10=10 17=4
side behind|战|略 8=-5 10=7 17=4
side behind|截 9=-8 12=6
side behind|户 0=-9 8=-17 9=6 16=-5
side behind|房 5=5 9=10 10=-3 14=3 17=5
side behind|所 2=-8 3=-3 4=9 5=-5 7=-5 8=-10 9=-6 10=-4 11=-9 12=-3 13=6 15=8 16=7 17=-5
side behind|所|在 0=-4 5=-3 8=-8 9=-4 11=-3 17=-10
side behind|所|持 13=12 17=9
side behind|所|有 8=-4 16=9 17=9
side behind|手 0=-11 3=4 4=7 5=-8 6=-3 7=3 8=-12 10=-4 11=-5 12=11 13=12 15=-3 16=21 17=18
side behind|手|PARTY 4=10 8=7 17=-3
side behind|手|费 8=-6 16=20 17=14
side behind|手|里 0=-6 3=9 4=7 8=6 12=3 13=7 15=3 17=5
side behind|才 1=4 3=4 5=14 6=-4 8=12 9=-5 11=-3 13=12 15=10 17=8
side behind|打 2=-3 3=3 4=4 7=13 8=16 9=7 10=-3 11=7 14=4 16=8 17=21
side behind|打|算 4=8 7=9 8=10 11=8 13=-3 16=4 17=5
side behind|托 0=11 1=9 2=-12 6=4 8=8 9=-12 11=7 13=6 15=5
side behind|托|PARTY 8=-3 9=-3 13=7
side behind|托|贷 2=-10 8=-11 11=4 15=11 17=14
side behind|扣 0=-3 7=11 8=6 9=-3 16=4
side behind|执 9=7 17=4
side behind|扩 0=-10 1=-3 5=8 8=-7 10=4 11=-3 14=4
side behind|扩|容 0=-9 8=-9
side behind|批 1=-3 2=5 9=3 12=3 13=7 17=8
side behind|找 6=-4 8=-12 15=4 17=-4
side behind|承 1=5 2=-13 3=-4 5=3 6=19 8=3 9=14 11=-6 12=-4 13=-4 14=-3 15=3
side behind|承|保 6=8 8=6 17=-3
side behind|承|建 0=4 9=-7 17=-10
side behind|承|接 0=-4 4=8 8=3
side behind|承|认 0=-4 5=5 8=-5 11=8 17=7
side behind|承|诺 0=11 1=5 2=9 3=-3 4=-3 6=3 8=13 9=-6 10=5 11=-5 16=-4 17=-14
side behind|承|贷 2=-9 8=-9 11=-8 17=-8
side behind|承|造 8=-3 9=10 17=10
side behind|承|销 1=5 2=-8 4=-4 8=-8
side behind|技 0=-6 3=6 8=-8 9=-6 10=3 12=20 17=13
side behind|技|术 3=10 7=-3 9=-3 10=3 12=3
side behind|把 0=18 2=6 3=-7 5=15 7=7 8=24 9=-7 10=4 11=10 12=13 13=21 14=-3 15=-4 16=-7 17=17
side behind|把|DATE 0=7 5=5 8=11
side behind|把|MONEY 1=10 8=9 17=-7
side behind|把|PARTY 1=-3 4=8 7=6 8=13 17=-3
side behind|把|SIZE 0=-4 8=-5 9=7 17=3
side behind|把|上 2=-3 8=-7 11=14 13=4 17=17
side behind|把|这 0=7 8=7 17=-4
side behind|投 0=-3 1=45 2=-10 4=-14 5=21 6=-3 7=-21 8=18 9=3 10=13 11=-8 12=-6 13=8 14=-8 17=-6
side behind|投|, 9=-3 10=-3 17=-7
side behind|投|MONEY 1=20 4=-3 5=9 7=-4 8=14 10=-4 17=-8
side behind|投|入 1=-8 5=16 8=5
side behind|投|得 0=-3 3=10 5=-4 17=-7
side behind|投|的 5=9 8=9
side behind|投|诉 8=-3 16=9 17=6
side behind|投|资 1=6 2=-3 4=-4 6=4 7=-7 8=-9 10=9 14=-4 15=3 16=-5 17=-5
side behind|抢 1=6 2=-3 7=3 17=-8
side behind|护 3=-3 8=-5 9=10 13=3 17=11
side behind|护|理 9=10 13=3 17=12
side behind|报 1=5 2=3 4=-3 7=-3 9=-6 17=-13
side behind|披 0=-4 8=-7 9=3 10=5 17=4
side behind|披|露 0=-4 8=-7 9=3 10=5 17=4
side behind|抵 0=-3 1=-3 2=7 6=4 7=6 8=8 11=16 16=6 17=15
side behind|抵|押 2=8 11=7 17=5
side behind|押 2=6 4=-4 5=5 6=5 8=11 10=-3 11=7 13=-3
side behind|担 8=-10 15=7 17=-3
side behind|担|PARTY 6=14 8=14
side behind|担|任 6=-10 8=-9
side behind|担|保 15=9 17=5
side behind|拆 0=-3 8=-7 16=8
side behind|拉 0=8 3=-5 4=-4 5=-9 8=-9 12=12 13=-4
side behind|拉|锯 0=7 3=-7 4=-3 8=-4 9=6 12=13 13=-3 17=15
side behind|拍 5=-9 6=3 8=-14 9=-3 12=11 17=3
side behind|拍|摄 5=-9 8=-13
side behind|拒 1=8 15=4 16=4 17=5
side behind|拒|绝 1=8 8=5 16=4 17=3
side behind|拖 0=7 2=-5 6=-4 8=-11 9=3 17=-7
side behind|招 0=8 8=4 9=-6 13=3 17=-7
side behind|招|标 0=15 8=13 17=-3
side behind|拟 1=10 2=-3 4=7 5=-16 8=-6 9=-3 11=8 13=-5 16=-3 17=-8
side behind|拟|以 1=-3 2=3 4=11 8=10
side behind|拟|参 1=7 8=3
side behind|拟|拍 5=-9 8=-13
side behind|拨 0=-3 7=7 8=-3 9=-3 10=3 16=5
side behind|拿 0=-7 3=6 4=8 7=-7 8=-5 9=10 11=8 13=-7 16=14 17=17
side behind|拿|MONEY 1=10 2=-4 4=-5 10=7 17=4
side behind|拿|PARTY 8=-5 9=7 16=4 17=11
side behind|拿|下 0=-5 4=8 8=4 9=7
side behind|拿|到 0=-4 1=-3 2=3 3=5 7=-3 8=-7 9=4 10=-3 12=3 13=-3 16=8 17=9
side behind|持 1=-8 2=12 3=-3 8=-7 10=-8 12=-5 13=24 17=7
side behind|持|有 6=3 8=-3 12=-4 13=7 17=5
side behind|持|股 1=-4 8=-8 10=-8 17=-8
side behind|挂 0=-3 6=-4 8=-10 11=3 13=6 17=5
side behind|按 0=10 3=10 5=8 7=9 8=32 10=-3 13=-3 16=-3 17=-14
side behind|按|兵 5=9 8=8 17=-4
side behind|挑 4=8 8=5 17=-4
side behind|挖 8=-8 17=-7
side behind|捐 0=-4 7=14 9=3 16=6
side behind|捐|MONEY 7=7 8=4
side behind|损 5=8 7=4 8=8 9=-3 16=4
side behind|损|MONEY 5=9 7=4 8=10
side behind|换 0=14 1=6 3=-4 4=14 5=-4 6=-3 7=-3 8=15 9=4 10=7 11=-5 12=4 13=7 17=11
side behind|换|约 1=-3 8=-4 10=10 17=8
side behind|换|股 4=9 8=3 13=8 17=6
side behind|据 2=-4 3=4 7=5 11=9 17=9
side behind|据|, 11=8 17=7
side behind|授 3=10 6=8 8=13 9=-3 11=4 12=5 17=3
side behind|掉 0=15 7=7 8=17 9=-3 15=8
side behind|掉|了 0=8 8=6 17=-3
side behind|掏 0=5 3=-3 4=5 5=11 7=-4 8=12
side behind|排 0=-7 1=3 4=-4 7=4 8=-5 9=-8 17=-11
side behind|接 0=-11 1=3 2=-3 4=21 6=3 7=-5 8=6 9=-4 10=5 12=6 13=13 17=11
side behind|接|手 4=6 12=13 17=13
side behind|接|收 9=8 16=-3 17=4
side behind|接|盘 4=-4 8=-9 13=-6 17=-8
side behind|接|过 3=4 4=5 8=6 13=9 17=5
side behind|控 0=5 2=3 4=7 8=10 9=-3 17=-10
side behind|控|股 2=3 4=7 8=7 17=-3
side behind|推|广 0=5 8=3 9=5 12=3 17=7
side behind|提 0=-7 1=-3 2=22 3=9 5=-5 6=9 7=-6 8=14 9=-13 10=-7 11=-7 13=-3 15=15 16=8 17=-8
side behind|提|供 1=-3 2=18 5=-5 9=-4 11=-9 15=18
side behind|提|到 3=3 4=5 5=3 8=8 10=-3 17=-5
side behind|提|前 16=10 17=4
side behind|提|成 0=-3 3=11 8=6 12=4
side behind|揽 0=-4 8=-7 9=8 17=10
side behind|搬 5=8 7=3 8=8 12=4
side behind|搬|迁 5=8 8=9
side behind|搭 0=3 5=7 8=8 17=-3
side behind|摄 5=-9 8=-13
side behind|摄|基 5=-9 8=-12
side behind|摆 7=8 8=7 9=5 17=3
side behind|摊 0=-5 3=-4 8=-10 9=8 12=-6
side behind|撕 0=-11 8=-11 9=14 17=13
side behind|撤 0=6 1=-3 4=6 5=7 8=12
side behind|撤|回 1=-3 4=8 5=7 8=7
side behind|操 8=-4 9=14 17=13
side behind|支 1=-3 2=-3 3=3 4=-3 5=-4 6=-7 8=-16 9=-4 11=-3 12=-13 14=3 16=8 17=-10
side behind|支|付 3=4 6=-6 7=5 8=-3 12=-12 16=11 17=-5
side behind|收 0=-10 1=-5 3=5 4=7 5=-8 6=13 8=-3 9=19 10=-6 11=-6 13=-12 14=3 15=10 16=11 17=7
side behind|收|MONEY 0=13 3=6 8=14 9=-4 16=-3 17=-11
side behind|收|到 0=-6 3=-3 8=-15 9=5 12=6 13=-4 15=3 17=10
side behind|收|回 2=6 8=7 9=-3 16=3 17=-3
side behind|收|款 6=7 8=5 15=4
side behind|收|的 7=3 9=7 16=3 17=9
side behind|改 0=8 3=5 5=8 7=-5 8=13 9=-5 16=3 17=-10
side behind|放 0=6 1=5 2=-5 4=5 7=-3 9=4 12=-3 15=8 16=12 17=16
side behind|放|弃 3=3 13=-3 16=10 17=4
side behind|放|心 8=-3 15=8 17=7
side behind|放|款 2=-6 8=-7
side behind|政 2=3 4=6 5=-9 6=9 7=-6 8=3
side behind|救 7=7
side behind|数 0=4 3=3 4=-9 5=5 7=7 8=5 9=7 11=5 12=-3 16=5 17=9
side behind|数|量 9=8 17=7
side behind|敲 0=7 8=5 9=6 15=6 17=5
side behind|整|体 4=3 9=-3 13=7
side behind|整|整 4=-7 8=-6 13=-4 17=-3
side behind|整|条 0=8 8=5 9=10 17=7
side behind|文 0=-6 2=-3 4=4 5=8 11=-3 13=-3 17=-9
side behind|文|不 4=-7 8=-8 13=-4 17=-5
side behind|文|未 4=12 8=9 17=-4
side behind|斗 8=-4 9=-3 14=-3 17=-9
side behind|斗|六 8=-3 9=-3 14=-3 17=-8
side behind|料 0=-3 8=-8 13=-12 17=-17
side behind|斯 0=8 8=4 9=18 17=17
side behind|新 1=7 3=-3 4=-8 5=3 6=-4 7=-12 8=-18 9=-10 10=23 12=19 17=21
side behind|新|加 0=-3 7=-3 8=-8 10=7 13=3 17=5
side behind|新|股 1=4 10=7
side behind|方 0=15 1=7 3=5 4=10 6=-5 7=3 8=25 9=-8 10=4 11=3 12=-4 17=-7
side behind|方|) 0=13 8=13 9=-3 17=-4
side behind|方|式 0=10 2=4 8=9 9=4 11=5 13=-4 17=5
side behind|方|是 4=8 8=4
side behind|方|面 0=10 3=10 4=8 8=23
side behind|族 4=8 8=5
side behind|旗 0=6 1=3 2=8 3=3 4=6 6=3 7=-4 8=16 9=-7 10=3 11=3 13=5
side behind|旗|下 0=-7 2=8 3=3 4=6 6=3 7=-4 8=3 9=-3 10=4 11=3 13=6 17=4
side behind|旗|舰 0=13 8=11 9=-4 17=-5
side behind|无 0=-18 1=-3 3=5 5=3 6=3 7=7 8=-8 9=3 10=-3 12=4
side behind|无|人 3=7 8=4 12=6 17=4
side behind|无|偿 7=8 8=4 16=3
side behind|日 0=4 1=-5 3=4 5=4 7=-9 8=-8 9=13 10=-3 11=-5 13=-5 16=-7 17=-8
side behind|日|本 3=-3 8=-8 9=5 11=-4 17=-4
side behind|旧 2=4 5=3 8=3 9=3 11=3 12=8 16=9 17=18
side behind|旧|厂 5=4 16=9 17=7
side behind|早 0=9 1=13 3=-3 4=-4 8=10 16=4
side behind|早|已 0=8 1=9 8=12 17=-3
side behind|时 0=-5 5=-3 6=3 7=-3 8=-9 9=-4 10=-3 15=6 17=-7
side behind|明 0=-10 1=-3 2=-3 4=9 5=4 8=-5 9=13 11=6 13=10 17=24
side behind|明|, 5=5 9=3 13=5 17=8
side behind|明|两 2=-3 8=-3 11=7 17=4
side behind|易 2=-3 4=10 6=3 8=3 11=-3 15=4
side behind|星 0=-6 7=-3 8=-8 9=7
side behind|是 0=6 1=7 2=-4 3=-5 4=20 5=-24 6=6 9=-7 10=12 11=-14 13=23 14=4 17=3
side behind|是|, 0=8 8=7 13=4 17=3
side behind|是|MONEY 0=-5 4=4 6=4 8=-3 9=8 10=8 13=6 17=17
side behind|是|OTHER 4=3 9=-7 17=-9
side behind|是|PARTY 0=8 1=-7 2=-3 4=-10 6=6 8=-10 9=11 12=-3 13=-3 17=3
side behind|是|PRONOUN 4=3 5=-19 8=-21 9=-3 17=-7
side behind|是|买 4=7 8=6 9=-10 13=6 16=3 17=-3
side behind|是|卖 8=-3 12=10 17=6
side behind|是|第 1=10 8=5
side behind|显 2=-6 5=-3 8=-9 11=-3 17=-5
side behind|显|示 2=-6 5=-3 8=-9 11=-3 17=-5
side behind|普 1=3 3=8 7=-3 8=6 12=-3 17=-3
side behind|晶 7=8 8=3 9=11 16=9 17=15
side behind|晶|圆 0=3 9=8 17=6
side behind|晶|硅 7=7 8=4 16=8 17=6
side behind|智 5=7 7=-3 17=-3
side behind|更 4=5 9=-8 17=-12
side behind|曾 0=14 1=5 2=6 3=-3 6=4 7=-3 8=20 9=-5 13=-4 17=-13
side behind|曾|承 1=6 6=4 8=7 10=-3 17=-4
side behind|曾|答 2=7 8=6 17=-5
side behind|替 0=-3 2=-4 3=-3 6=12 7=-3 8=-5 9=26 11=-11 14=3 16=5 17=20
side behind|替|PARTY 6=14 8=4 12=3 16=6 17=5
side behind|替|PRONOUN 0=-5 6=-3 8=-12 9=16 11=-5 14=3 17=13
side behind|最 0=-13 1=9 2=-5 7=4 8=-5 9=4 11=-3 12=-3 13=3 15=5 16=3 17=6
side behind|最|后 0=-9 8=-10 13=5
side behind|最|近 7=7 8=3
side behind|月 0=10 2=3 4=-9 5=-8 6=-3 7=3 8=-6 9=14 10=-4 11=9 12=-4 13=7 14=-3 16=-5 17=12
side behind|有 0=-13 1=-4 2=-4 4=11 5=-4 6=-5 7=-8 8=-29 11=10 12=-11 13=7 16=5 17=3
side behind|有|三 0=-7 8=-7 9=9 17=6
side behind|有|了 4=-3 8=-7 10=5 13=4 17=8
side behind|有|意 0=4 1=4 4=3 5=-3 8=4 9=9 17=5
side behind|有|的 12=-3 13=8 17=4
side behind|有|资 11=5 13=5 17=8
side behind|朋 10=7 17=7
side behind|朋|友 10=7 17=7
side behind|服 3=-9 4=-6 8=-13 9=10 11=-3 12=7 16=3 17=12
side behind|服|务 0=3 4=-5 7=4 9=5 16=4 17=7
side behind|期 0=8 1=-4 2=19 5=9 8=20 9=3 11=15 12=7 13=-9 15=6 17=12
side behind|期|, 0=-7 2=11 8=5 9=8 17=5
side behind|期|: 5=10 8=8
side behind|期|OTHER 8=-7 10=3 16=3 17=3
side behind|期|供 0=16 8=15 9=-4 17=-5
side behind|期|十 0=7 8=7 11=4
side behind|期|租 0=-14 8=-15 9=-7 17=-9
side behind|期|贷 2=10 8=9 11=-3 17=-4
side behind|期|限 0=-4 8=-7 11=6
side behind|木 0=-5 2=-7 8=-13 9=-6 17=-6
side behind|未 0=20 1=3 2=-4 3=-7 4=16 5=-3 6=-7 7=-5 8=9 10=11 12=-3 13=5 16=-5
side behind|未|与 0=-9 1=4 4=-5 8=-12 9=-3 10=5
side behind|未|来 0=9 8=4 9=3
side behind|未|果 0=15 8=13
side behind|未|能 0=-3 8=-7 9=7 11=3 17=8
side behind|本 1=5 2=21 3=11 4=-12 5=4 6=5 7=-6 8=15 9=4 10=17 11=-6 13=-11 16=7
side behind|本|PARTY 0=5 11=-4 17=-8
side behind|本|周 2=10 8=10
side behind|本|报 1=7 8=4 10=4
side behind|本|来 1=8 7=5 8=5 10=8 16=6 17=12
side behind|本|金 1=9 8=4
side behind|术 3=10 7=-3 10=3 12=3
side behind|机 0=-14 1=-4 2=5 4=-12 5=10 7=9 8=-12 9=18 10=-3 17=7
side behind|机|场 5=10 8=8 9=3 17=3
side behind|机|的 0=11 8=10 17=-5
side behind|权 3=5 5=-4 7=8 8=6 9=-7 13=9
side behind|权|, 3=3 7=3 13=11 17=7
side behind|权|利 3=9 8=6
side behind|权|证 7=9 8=5 16=5
side behind|权|金 3=-4 8=-5 12=8 17=7
side behind|条 0=-6 2=-6 6=5 8=-14 10=6 11=14 13=3 16=-5 17=13
side behind|条|款 1=4 8=-3 9=-4 17=-8
side behind|条|线 2=-3 8=-4 11=14 17=13
side behind|来 0=12 1=6 2=8 3=-8 4=5 5=-5 7=12 8=20 9=10 10=8 11=-3 13=-6 14=-3 16=8 17=3
side behind|来|, 8=-3 9=-3 13=6 16=5 17=7
side behind|来|MONEY 2=6 7=5 8=8
side behind|来|的 2=6 4=4 8=8 9=-3 13=-4 17=-8
side behind|林 7=6 8=3 16=7 17=4
side behind|果 0=15 8=13
side behind|枪 0=-9 8=-10
side behind|架 0=7 1=-4 3=3 5=10 8=13 9=-9 12=13 16=5 17=3
side behind|架|PARTY 0=-4 3=5 9=9 17=6
side behind|架|协 0=5 1=-3 5=7 8=7
side behind|查 8=-7 9=-3 16=-3 17=-11
side behind|标 1=-3 2=-3 3=6 4=-3 5=-5 8=-13 9=6 10=-3 13=7 16=-3
side behind|标|案 0=-5 8=-7 9=-5 17=-7
side behind|标|的 0=-4 4=4 8=-3 9=3 13=10 17=6
side behind|校 7=4 16=9 17=5
side behind|样 0=14 6=-3 8=9 17=-4
side behind|样|品 0=11 8=5
side behind|核 4=3 7=6 8=8 9=-4 11=3 12=6
side behind|核|心 9=-4 12=7 17=4
side behind|格 4=4 13=-5 17=-10
side behind|框 0=-9 1=-3 3=10 5=7 7=4 8=4 9=-4 10=4 12=10 16=6 17=11
side behind|框|架 0=5 1=-3 5=7 7=4 8=10 9=-15 12=10 16=6
side behind|案 0=-13 3=3 4=4 5=6 8=-6 9=-3 10=-3 12=-3 13=-3 17=-10
side behind|桥 0=3 2=9 5=3 8=9 10=-5 11=6 15=3
side behind|桥|贷 2=5 8=3 11=5 15=5 17=9
side behind|楼 0=18 2=7 5=8 6=-3 7=-3 8=21 9=-9 11=6 13=-6 16=3 17=-11
side behind|楼|, 5=9 8=8 17=-3
side behind|横 0=-8 8=-9
side behind|欠 2=-18 4=9 7=4 8=-14 9=9 11=8 13=-3 17=4
side behind|欠|PARTY 2=-7 6=3 7=7 11=7
side behind|次 1=-3 2=8 3=5 4=9 7=4 8=17 9=-6 10=8 15=8 16=-3 17=5
side behind|欧 0=-3 3=8 5=5 8=8 9=5 12=7 17=9
side behind|欧|洲 3=4 5=4 8=6 12=9 17=5
side behind|款 0=-6 2=7 3=3 4=-14 5=-6 6=13 7=22 8=8 9=-3 10=-10 11=5 12=4 14=-3 15=8 16=8
side behind|款|, 2=11 6=-3 8=6 16=3
side behind|款|MONEY 2=-5 7=3 8=-7 9=11 10=-3 11=7 15=12 16=4 17=24
side behind|款|OTHER 9=-6 17=-8
side behind|款|保 6=7 8=5 15=-10 17=-10
side behind|款|提 6=9 8=11 11=-5 15=4
side behind|止 0=-10 1=-3 5=19 9=-6 11=-4 15=4 17=-13
side behind|正 0=-4 1=-5 2=3 3=-3 5=5 6=3 8=-3 9=8 11=3 12=5 13=-4 17=6
side behind|正|与 2=7 6=3 8=8 9=4 10=4
side behind|正|向 8=-5 11=7 17=5
side behind|此 0=6 2=-4 3=3 5=-8 8=-7 11=-4 13=3 16=5 17=6
side behind|武 0=13 8=11 9=-3 11=4 13=6 17=5
side behind|武|汉 0=12 8=11 13=6 17=5
side behind|段 8=-4 12=11 17=10
side behind|每 0=26 1=-8 2=-8 4=11 5=-6 6=10 7=-6 8=16 9=16 10=4 11=6 13=-7 15=3 16=-3 17=16
side behind|每|吨 0=7 8=6
side behind|每|年 0=17 2=-4 4=-3 6=8 7=-3 8=10 9=3 12=6
side behind|每|股 1=-3 4=12 8=6 10=8 17=5
side behind|比 0=-4 1=-4 4=11 7=3 9=-8 10=-6 11=-4 13=5 14=-3 16=-3 17=-20
side behind|比|9 7=7 8=4
side behind|比|例 4=10 8=4 10=-3 13=5
side behind|气 0=-4 5=11 8=3 9=13 13=8 17=16
side behind|氢 0=-9 1=-3 5=12 9=4 17=3
side behind|水 0=-3 1=-7 2=-3 5=8 8=-8 10=12 15=3 17=7
side behind|水|, 0=-6 8=-7 9=6 17=6
side behind|水|电 0=7 8=3 10=7 17=4
side behind|求 1=-4 2=4 4=-4 6=-8 7=-5 8=-24 9=-7 11=5 13=3 17=-6
side behind|求|偿 0=-3 7=-3 8=-11 9=-3 16=-3 17=-10
side behind|汉 0=12 8=11 13=6 17=5
side behind|江 5=4 6=4 8=7 17=-3
side behind|池 5=7 8=5
side behind|汽 0=8 8=6 9=16 17=12
side behind|没 0=-3 1=-6 2=7 3=-5 4=5 5=-4 8=-10 9=23 10=-8 12=-5 13=-3 15=-7 16=8 17=3
side behind|没|买 0=-5 8=-7 9=24 17=22
side behind|没|有 0=-7 1=-3 3=-3 4=-4 7=4 8=-15 9=-4 10=-5 13=-8 15=-5 17=-23
side behind|河 0=4 5=14 8=13 13=3 17=-3
side behind|治 5=3 6=11 8=9 17=-6
side behind|法 0=-3 8=-10 9=9 17=4
side behind|法|, 7=-5 8=-10 17=-4
side behind|法|国 9=8 17=7
side behind|波 0=6 8=7 15=7 17=4
side behind|注 1=11 2=-3 7=-4 8=3 10=10
side behind|注|资 1=11 7=-4 10=5 17=3
side behind|泰 2=3 4=4 5=3 6=3 8=10 16=10 17=7
side behind|泰|国 2=3 4=4 6=3 8=7 16=10 17=8
side behind|洲 0=-4 3=6 5=4 8=4 9=-6 10=3 12=10
side behind|洽 0=-4 2=-5 3=3 4=7 11=3 12=3 13=-3
side behind|洽|购 0=-4 4=9 8=3 9=4
side behind|派 1=7 13=-3 17=-8
side behind|流 2=4 5=8 8=7 17=-4
side behind|测 0=7 4=-4 9=-7 13=-3 17=-13
side behind|海 0=-20 2=-3 5=5 6=7 7=-5 8=-15 9=6 15=3 16=-4 17=3
side behind|消 0=7 8=4 9=4 17=3
side behind|涉 0=8 1=-3 2=3 4=-5 9=-5 16=-3 17=-11
side behind|涉|资 0=10 8=8 9=-4 17=-4
side behind|液 0=7 8=6 9=-3 17=-7
side behind|清 0=-4 1=-7 4=-3 5=-3 7=16 8=-8 10=-6 11=8 13=18 16=7 17=21
side behind|清|, 1=-4 8=-7
side behind|清|了 0=-3 8=-9 11=7 17=4
side behind|清|公 13=9 17=8
side behind|清|单 11=3 13=6 17=8
side behind|渡 0=4 2=3 3=3 8=7
side behind|港 0=8 2=-5 4=-3 9=-10 17=-14
side behind|港|的 0=4 1=-3 5=11 8=11
side behind|游 0=-7 8=-9 12=4 17=-3
side behind|湾 4=6 9=4 13=6 17=9
side behind|澄 0=3 1=-4 4=-4 8=-8 13=8 17=7
side behind|澄|清 0=3 1=-4 4=-4 8=-8 13=8 17=7
side behind|火 0=4 7=3 8=8 17=-4
side behind|点 0=12 2=3 3=-3 4=-3 8=7 9=-13 10=4 12=7 17=-3
side behind|点|, 0=17 8=15 9=-10 17=-12
side behind|点|头 8=-4 12=7 15=3 17=9
side behind|热 8=-3 9=10 17=9
side behind|烯 7=7 8=8 16=7 17=6
side behind|烷 0=7 8=4
side behind|然 0=4 1=4 8=8 17=-4
side behind|照 5=6 8=-3 16=-3 17=-8
side behind|燃 0=-4 5=10 8=5 13=3 17=5
side behind|燃|气 5=10 8=8 13=3
side behind|片 0=-13 3=8 8=-8 9=16 16=4 17=18
side behind|牌 0=-3 3=7 9=-5 12=11 13=8 16=7 17=15
side behind|牌|子 4=-4 8=-7 12=3 13=6 17=7
side behind|牛 0=7 1=-7 9=-6 13=4 17=-4
side behind|牧 8=-3 9=-7 17=-10
side behind|牧|场 8=-3 9=-7 17=-10
side behind|物 0=5 1=-3 2=-4 5=6 9=-4 10=-3 11=-3 13=-5 15=4 17=-13
side behind|物|流 5=9 8=6
side behind|牵 2=9 15=-5 16=3
side behind|牵|头 2=9 8=3 15=-5 16=4
side behind|特 4=-3 5=5 7=-3 8=-5 9=-11 10=6 11=3 17=-4
side behind|特|许 0=9 4=-3 8=5
side behind|独 0=-11 2=7 3=7 9=-3 10=-6 13=6 17=-7
side behind|独|家 0=-14 1=3 2=8 3=11 8=3 9=-5 17=-11
side behind|玩 1=5 3=5 8=7 10=5
side behind|环 1=-3 2=7 4=-5 5=-3 8=-7 10=-3 11=3 16=3
side behind|现 0=3 1=-8 2=6 3=-4 4=17 5=-3 6=-4 7=11 8=13 9=-10 10=9 15=6 16=-6 17=-6
side behind|现|金 0=-9 1=-6 2=3 3=-3 4=11 7=6 10=7 13=3 16=-4
side behind|理 1=-7 2=8 4=4 6=-4 7=-5 8=-6 9=11 11=3 12=3 13=9 15=-3 17=13
side behind|理|, 0=3 9=-3 12=8 17=3
side behind|生 0=-3 1=3 4=-4 5=6 6=3 9=7 10=4 12=5 17=11
side behind|生|产 0=-4 8=-4 9=10 17=9
side behind|生|水 0=-4 8=-8 9=8 10=6 17=11
side behind|用 0=15 1=5 4=12 5=-5 6=-3 7=-7 8=12 9=-19 10=-4 11=-7 12=10 15=-4 16=-5 17=-30
side behind|用|MONEY 3=-4 4=16 8=8 9=6 13=-4 17=-3
side behind|用|一 0=-4 8=-7 9=-3 17=-6
side behind|用|电 0=-8 8=-8
side behind|甩 8=-3 13=10 17=8
side behind|田 0=-4 8=-7 9=-3 13=4 17=-4
side behind|由 1=-4 3=3 5=-5 6=-7 7=-3 8=-16 9=-3 10=-4 11=-4 16=6 17=-8
side behind|由|PARTY 2=4 3=7 5=-3 6=-6 8=-4 9=-10 15=-4 17=-18
side behind|申 2=4 3=12 8=10 11=7 15=-5 17=-5
side behind|申|请 3=12 8=8 11=5 15=-4 17=-6
side behind|电 0=8 1=-5 4=-8 5=20 7=-7 9=-4 10=3 11=-4 12=-5 16=4 17=-10
side behind|电|厂 0=-4 5=10 8=5 17=-3
side behind|电|合 0=8 8=7 9=13 17=12
side behind|电|子 0=-9 3=3 8=-7
side behind|电|池 5=7 8=5
side behind|电|站 0=-6 8=-7
side behind|电|长 0=8 8=8 9=-3 17=-3
side behind|画 7=4 8=-3 12=10 17=6
side behind|略 8=-4 10=9 17=4
side behind|疫 0=9 3=-3 8=5 9=5 12=4 17=4
side behind|白 0=6 1=4 2=3 8=13 9=-5 17=-10
side behind|白|银 0=6 1=4 8=10 9=-4 17=-5
side behind|的 0=10 1=-7 2=11 3=3 4=-4 5=11 7=20 8=-7 9=11 10=10 12=19 13=18 14=9 15=6 16=11 17=12
side behind|的|, 0=-7 3=4 4=5 8=-5 9=30 10=6 13=-4 17=26
side behind|的|MONEY 0=-11 1=28 2=27 3=-9 4=12 5=8 6=-9 8=27 10=4 11=26 15=6 16=8 17=27
side behind|的|OTHER 2=-19 6=-6 8=-26 11=-22 17=-20
side behind|的|PARTY 0=7 2=5 3=6 4=-6 6=-5 10=-4 12=-6 13=8 15=-5 17=-14
side behind|的|SIZE 4=-3 8=-7 9=9
side behind|的|a 10=7 17=3
side behind|的|“ 0=-3 1=-3 5=12 9=4
side behind|的|一 0=-4 4=8 5=3 8=5 9=3 11=4 13=7 17=8
side behind|的|三 0=-3 8=-5 9=-10 17=-14
side behind|的|专 3=-3 8=-8 11=5
side behind|的|东 5=9 8=8
side behind|的|两 0=-3 8=-8 9=6
side behind|的|买 0=9 8=5 9=4 13=-3
side behind|的|二 0=5 4=4 8=8 13=5 17=4
side behind|的|五 0=11 5=5 8=16 17=3
side behind|的|产 8=-4 10=-5 13=-3 17=-10
side behind|的|代 6=4 8=-3 10=7
side behind|的|企 1=13 8=10
side behind|的|优 0=-3 8=-4 11=8 17=7
side behind|的|供 8=-3 9=14 17=13
side behind|的|保 0=-3 2=-4 6=9 7=3 8=4 17=-7
side behind|的|信 15=-3 17=-7
side behind|的|债 8=-4 15=10 17=8
side behind|的|光 0=8 5=3 8=7 11=4
side behind|的|公 8=-11 17=-6
side behind|的|出 4=-7 8=-13 13=9 17=7
side behind|的|分 8=-4 16=10 17=8
side behind|的|利 8=-7
side behind|的|前 0=6 8=4 9=-7 17=-8
side behind|的|协 4=7 8=6
side behind|的|口 3=-10 8=-13 12=4
side behind|的|合 0=-8 3=4 7=4 8=-6 9=-8 12=4 17=-9
side behind|的|四 4=4 9=12 17=6
side behind|的|回 0=10 8=7 17=-4
side behind|的|外 3=-5 8=-7 12=5 17=3
side behind|的|大 0=5 5=4 8=5 9=-3 17=-7
side behind|的|尾 0=-9 8=-10 13=6 17=3
side behind|的|工 0=-4 8=-8 17=-6
side behind|的|技 3=-3 8=-7 10=4 12=4 17=4
side behind|的|投 5=-4 8=-8
side behind|的|授 3=3 12=-9 17=-11
side behind|的|收 4=-6 8=-9 13=-3 17=-6
side behind|的|新 4=-3 8=-9 12=19 13=-3 17=13
side behind|的|是 0=-6 3=-3 4=5 5=-5 7=4 8=-10 9=-6 10=-6 11=-3 12=-5 13=20 14=7 16=-8
side behind|的|绿 2=6 6=4 8=7 9=3 11=-3
side behind|的|网 12=8 13=-3 17=3
side behind|的|老 7=10 8=5 16=5 17=3
side behind|的|股 1=-8 2=3 4=10 7=-5 10=7 16=-6
side behind|的|苏 0=8 8=8 13=-3 17=-5
side behind|的|董 1=4 5=3 6=6 8=9 9=-3 17=-12
side behind|的|蒸 0=5 9=8 17=5
side behind|的|融 2=-5 8=-7 11=12 17=9
side behind|的|补 7=11 8=8
side behind|的|要 4=11 7=-3 8=4 13=11 17=4
side behind|的|认 7=4 16=9 17=4
side behind|的|购 0=14 8=13 9=9 17=8
side behind|的|那 0=-5 3=8 12=7 17=5
side behind|的|银 2=-6 8=-7 11=-4 17=-4
side behind|的|门 0=-3 4=8 6=6 8=6 9=-3 13=5
side behind|的|预 0=-4 5=-17 8=-24 9=-4 17=-6
side behind|的|飞 0=6 2=4 8=9 17=-3
side behind|益 7=4 13=-5 17=-12
side behind|监 0=-5 4=6 8=-6 9=10 17=6
side behind|监|管 4=9 8=8 13=-5 17=-6
side behind|盖 2=-3 4=-3 5=24 7=3 8=16 9=-6 11=-4 13=-3 14=3 15=3 17=-9
side behind|盘 3=-4 8=-11 13=-4 17=-7
side behind|盘|的 4=-7 8=-7
side behind|目 0=-4 1=6 2=3 6=4 7=-5 9=-5 10=7 11=6 12=4 13=-9 15=-3 16=-3 17=-6
side behind|目|公 1=9 7=-3 8=4
side behind|直 5=9 8=6
side behind|省 2=-3 8=-7 9=-4 16=-3 17=-14
side behind|省|下 2=-3 8=-8 17=-6
side behind|看 0=3 1=7 4=-4 8=3 9=5 10=-5 13=-4 17=-4
side behind|真 0=11 1=4 8=10 9=-5 10=3 13=5 16=-4
side behind|真|金 0=6 1=4 8=10 9=-4 10=4
side behind|着 0=-7 4=-3 5=8 6=3 9=13 11=-3 13=-4 15=-3
side behind|知 2=4 6=8 8=10 9=5 11=-3 15=3
side behind|短 0=-9 3=12 8=-3 9=-11 12=12 16=5
side behind|短|剧 0=-9 3=9 8=-3 9=-9 12=9
side behind|矿 0=-13 5=9 8=-7 9=-5 11=-3 17=-10
side behind|码 0=4 1=5 8=4 9=-3 12=10 13=5 17=8
side behind|码|头 0=7 8=6
side behind|研 0=-4 1=-3 3=-3 8=-13 17=-6
side behind|砸 0=-8 4=3 8=-5
side behind|砸|MONEY 0=-7 4=3 8=-7
side behind|硅 0=-6 7=12 8=5 16=12 17=11
side behind|确 0=6 4=8 5=3 8=12 9=4 16=3
side behind|确|认 0=10 8=5 9=5 16=3 17=5
side behind|碳 0=8 5=4 7=3 8=12 9=6 17=3
side behind|示 0=10 1=5 2=-10 4=-3 5=-4 8=-7 9=-7 10=6 17=-7
side behind|示|, 0=-3 2=-6 8=-16 9=-4 11=-3 17=-10
side behind|示|愿 0=4 1=9 2=-4 8=6 17=-3
side behind|票 0=-3 2=-5 4=3 8=-10 9=-4 11=12 15=3 17=6
side behind|票|据 8=-4 11=10 15=4 17=13
side behind|福 0=4 5=7 8=9 9=3
side behind|离 8=-5 9=-5 13=8 17=-3
side behind|秀 11=7 17=4
side behind|私 10=8 17=5
side behind|私|募 10=9 17=6
side behind|种 2=-5 8=-7 11=-4 12=5 17=-5
side behind|科 0=-6 8=-8 9=-4 10=3 17=-4
side behind|秘 3=8 8=5 12=-3 17=-3
side behind|租 0=5 1=-3 2=9 3=-6 4=-3 6=11 8=4 9=14 10=-3 11=-5 12=-4 13=-5 15=-11 16=6 17=-3
side behind|租|, 0=-7 8=-5 9=9 17=6
side behind|租|MONEY 0=-3 2=5 9=8 17=4
side behind|租|下 0=12 8=11 9=10 17=9
side behind|租|入 0=-11 8=-11
side behind|租|回 0=12 8=9 9=-8 17=-10
side behind|租|期 0=19 8=18 9=-5 17=-7
side behind|租|用 0=7 8=5 12=3
side behind|租|约 6=4 9=-10 15=-3 17=-16
side behind|称 0=-5 4=-6 5=9 6=-4 8=-10 9=-7 11=3 13=-5 17=-15
side behind|称|PARTY 0=-7 5=14 8=6 17=-3
side behind|称|“ 0=8 8=4
side behind|程 0=5 3=7 5=-4 6=3 7=-3 8=4 9=4 11=-4 17=-3
side behind|税 7=6 9=-3 12=4 16=9 17=3
side behind|空 0=-10 5=3 8=-7 9=3 17=3
side behind|立 0=-12 1=4 2=10 7=-7 8=-7 9=-15 11=-4 13=5 16=5 17=-14
side behind|站 5=7 13=4 14=8 17=7
side behind|竞 4=9 8=4 13=-3 16=9 17=5
side behind|竣 6=6 8=7
side behind|笔 1=3 4=-3 5=-3 6=-15 8=-19 9=3 11=18 12=-4 13=3 14=5 15=-3 17=14
side behind|笔|MONEY 0=5 2=3 8=5 11=10 17=4
side behind|笔|贷 2=-3 6=-6 8=-9
side behind|第 0=-19 1=8 2=-3 3=-5 4=4 8=-20 9=-7 10=8 12=-5 14=5 15=3 16=3 17=6
side behind|第|一 1=10 6=3 8=4 16=3
side behind|第|二 5=-3 8=-6 10=7 14=6 17=9
side behind|等 1=-4 2=9 4=-4 8=-6 9=-4 10=4 11=-3 12=-3 14=5 15=-4 16=10
side behind|等|PARTY 2=7 8=7
side behind|等|值 2=-8 8=-11 11=-7 17=-8
side behind|答 0=5 2=3 3=-3 4=-3 5=-10 6=9 10=-3 11=-3 16=3 17=-8
side behind|答|应 0=7 2=3 5=-10 6=9 7=3 8=4 10=-3 17=-7
side behind|筹 1=3 2=4 6=-5 15=9 17=6
side behind|筹|得 2=-8 6=-5 8=-14 15=10 17=10
side behind|签 0=16 1=-13 2=4 3=3 4=4 5=14 6=-3 7=10 8=12 10=-4 11=7 13=8 14=-3 15=9 16=-6 17=-5
side behind|签|, 0=-7 8=-9 9=4 17=3
side behind|签|PARTY 0=8 3=5 8=10 9=6 17=6
side behind|签|了 0=-3 1=6 5=-5 6=8 7=7 8=5 9=-5 16=8 17=-3
side behind|签|到 0=4 8=3 9=-8 17=-9
side behind|签|有 0=-6 8=-6 9=9 17=9
side behind|签|的 0=-4 2=5 3=-12 4=10 5=-5 7=11 9=-11 13=7 14=-3 15=3 17=-4
side behind|签|约 1=-4 3=8 5=4 7=-3 9=7 10=-4 12=-5 16=-3 17=-5
side behind|签|署 0=-11 5=5 8=-10 9=-6 11=6 17=-3
side behind|签|订 0=12 2=-5 3=-9 5=7 9=10 12=4 17=9
side behind|签|过 0=-3 1=-7 4=4 5=13 7=-5 9=-3 10=-4 14=4 16=-4 17=-9
side behind|简 5=14 8=10 9=-8 17=-7
side behind|简|称 0=6 5=14 8=17 9=-3 17=-4
side behind|算 1=-5 2=-3 3=-4 4=10 5=-6 7=4 8=-6 9=-13 11=6 14=-4 16=12 17=-3
side behind|算|力 0=7 8=7 9=-3 17=-4
side behind|算|是 5=-18 8=-18
side behind|管 0=-6 1=12 3=5 4=7 6=-5 7=-3 8=7 9=14 11=9 12=-4 15=-5 17=7
side behind|管|, 9=13 17=10
side behind|管|则 1=13 8=11
side behind|管|理 0=-8 1=-3 2=3 3=3 5=3 8=-6 9=6 11=4 13=5 17=12
side behind|类 8=-5 10=7 17=3
side behind|粉 0=-6 8=-10 9=-7 17=-8
side behind|系 0=-8 5=-10 8=-20 9=-5 12=5 16=-3 17=-5
side behind|系|的 0=-7 8=-8
side behind|索 7=-3 8=-10 15=13 17=4
side behind|累 0=-3 8=-9 10=-4 11=-4 17=-10
side behind|约 0=-16 1=-11 2=-12 3=23 4=8 6=6 7=23 8=6 9=-7 10=6 11=6 12=16 14=-3 16=4 17=5
side behind|约|, 0=-19 3=12 4=-3 7=10 8=-8 9=4 10=-3 11=4 12=9 17=9
side behind|约|DATE 0=4 8=3 9=7 17=6
side behind|约|保 6=-5 8=-5 15=13 17=12
side behind|约|定 7=6 8=3 9=3 16=7 17=7
side behind|约|被 0=7 8=6 9=7 17=7
side behind|级 0=-3 2=3 11=10 17=8
side behind|纸 6=8 8=5 14=6 17=4
side behind|线 0=-4 5=9 8=-5 10=-8 11=13 13=-8 14=6 17=-4
side behind|线|, 9=10 13=-3 14=5 17=8
side behind|线|的 2=-3 8=-5 11=14 17=16
side behind|组 0=-7 2=-5 3=-3 7=13 8=-8 9=-7 10=-3 11=-6 13=-3 16=13 17=-5
side behind|组|, 0=6 8=7
side behind|组|件 0=-6 8=-10 9=-8 17=-12
side behind|终 0=-7 4=-4 5=19 6=-3 8=5 9=-4 13=5 15=3
side behind|终|于 0=-3 3=3 6=-3 8=-4 13=8 15=3 17=11
side behind|终|止 0=-6 5=19 8=8 9=-3 17=-6
side behind|经 0=8 7=3 9=-4 11=5 13=-7 17=-12
side behind|经|营 0=12 4=-3 8=6 13=-5 17=-8
side behind|结 0=7 8=5 13=3
side behind|给 0=-5 1=7 2=12 4=-11 5=16 6=7 7=19 8=27 9=-4 11=-13 12=7 13=21 14=-4 15=5 17=3
side behind|给|PARTY 0=13 1=3 2=4 3=-4 4=-5 5=11 6=7 7=5 8=28 11=-3 12=6 13=10 15=4 17=8
side behind|给|PRONOUN 1=9 6=-3 9=-5 17=-10
side behind|给|了 0=-9 2=-8 4=-3 6=-5 7=3 8=-24 9=10 12=3 13=9 17=17
side behind|绝 1=8 8=3 13=5 16=3 17=5
side behind|绝|了 8=-6 13=5 16=3 17=7
side behind|统 2=9 5=-5 6=-4 7=-3 8=-5 11=-4 14=-3 17=-12
side behind|统|包 5=-3 8=-7 9=6 14=-3 17=3
side behind|统|筹 2=11 8=11 11=-3 17=-4
side behind|统|计 8=-8 17=-3
side behind|继 0=-4 1=12 8=4 17=-5
side behind|继|续 0=-4 1=13 8=5 17=-5
side behind|续 0=3 1=11 2=5 3=15 5=-3 6=-4 8=17 9=8 10=6 12=9 13=-3 16=-6 17=8
side behind|续|了 0=-5 8=-7 9=-3 17=-4
side behind|续|签 0=14 8=9 9=18 17=13
side behind|续|约 0=-4 3=9 8=4 9=-8 12=9
side behind|维 0=-4 8=-8 9=3
side behind|维|修 0=-6 8=-7 9=-6 17=-6
side behind|绿 2=10 6=4 8=10 9=6 11=8 17=9
side behind|绿|色 6=4 8=4 11=9 17=4
side behind|缩 9=-9 17=-11
side behind|缩|成 9=-10 17=-11
side behind|缴 1=11 2=-4 4=-3 5=-4 7=16 8=17 12=6 16=6 17=4
side behind|缴|MONEY 1=11 2=-3 3=3 5=-4 7=7 8=9 12=7 16=3 17=5
side behind|缴|的 7=10 8=7
side behind|缺 2=-4 8=-10 15=-3 17=-8
side behind|缺|口 2=-4 8=-9 15=-3 17=-9
side behind|罐 13=8 17=5
side behind|网 0=6 12=7 13=-6
side behind|罚 8=-9 11=-3 17=-8
side behind|罚|MONEY 8=-8 11=-3 17=-4
side behind|置 1=-3 5=4 7=5 9=-6 17=-7
side behind|署 0=-11 5=5 8=-10 9=-6 11=6
side behind|美 2=-3 3=6 5=3 9=-3 11=7 12=-11 15=4 17=-8
side behind|美|元 11=10 15=4 17=12
side behind|美|国 3=-3 8=-4 11=-3 12=-6 17=-12
side behind|翻 2=-3 3=10 8=4 11=-4 12=10 15=-3
side behind|翼 0=-7 8=-5 9=-3 17=-4
side behind|老 7=10 8=6 16=6
side behind|者 4=7 5=-3 8=-5 10=8 17=5
side behind|者|会 8=-4 10=8 17=7
side behind|职 4=7
side behind|职|调 4=7 8=3
side behind|联 0=13 1=5 3=3 6=-12 7=7 8=7 10=-3 11=-5 15=14 16=10 17=6
side behind|联|合 1=7 7=8 8=11 10=-3 16=10
side behind|联|贷 2=3 6=-7 8=-5 11=3 15=9 17=11
side behind|聚 0=-4 8=-5 9=-5 17=-7
side behind|股 0=-12 1=10 2=9 3=-4 4=15 5=-15 7=-3 8=-4 9=-8 10=27 11=-8 12=-9 13=11 16=18 17=17
side behind|股|, 1=7 2=3 4=-3 8=3 17=-3
side behind|股|PARTY 1=10 8=3 17=-4
side behind|股|RATE 1=-7 4=8 10=9 17=8
side behind|股|东 0=-3 2=9 4=-3 6=-4 8=-5 10=9 12=-3 13=6 16=-7 17=3
side behind|股|份 1=3 10=15 13=-4 17=7
side behind|股|权 1=-5 4=-6 6=4 7=3 8=-8 13=6
side behind|肯 8=-4 15=9 17=5
side behind|育 3=7 8=3
side behind|能 0=4 1=-5 3=3 4=-3 5=13 6=-3 7=-5 9=10 10=-3 12=-4 13=-4 14=-3 15=16 17=11
side behind|能|, 5=7 8=4 9=6
side behind|能|卖 8=-3 15=8 17=5
side behind|脸 0=-8 8=-7
side behind|膜 0=7 8=6 9=3
side behind|自 0=4 1=-5 3=8 5=20 6=-4 7=-7 8=11 9=-6 10=-3 15=-5 16=-7 17=-21
side behind|自|DATE 0=10 8=10 9=3 17=3
side behind|自|己 2=-4 4=-3 5=14 6=-3 8=-3 11=-4 13=-3 14=-5 17=-13
side behind|自|掏 0=4 4=7 8=9 17=-3
side behind|自|有 4=5 8=4 11=5 13=6 17=10
side behind|自|费 14=7 17=4
side behind|至 4=3 5=-3 8=-5 9=-9 17=-16
side behind|航 0=-8 1=3 7=-4 8=-11 11=6 16=3 17=6
side behind|航|班 7=-3 8=-6 11=6 16=4 17=8
side behind|航|空 0=-9 8=-10 9=3 17=4
side behind|舰 0=13 8=11 9=-4 17=-5
side behind|舰|店 0=7 8=6 17=-3
side behind|舱 0=-6 8=-6 9=13 17=9
side behind|船 0=-3 2=4 3=-3 4=3 5=5 11=8 12=-3 14=3 15=-6 17=-3
side behind|艘 0=-5 8=-7 9=-3 17=-6
side behind|色 3=3 6=4 8=6 11=8 17=3
side behind|艺 12=10 17=8
side behind|节 0=3 1=-3 9=-3 10=-4 17=-8
side behind|芯 0=-10 3=3 8=-8 16=5 17=3
side behind|芯|片 0=-7 3=3 8=-5 9=7 16=5 17=12
side behind|花 1=-4 3=4 4=8 8=6 10=-4 12=-3 14=6 17=-3
side behind|花|MONEY 3=6 4=16 5=-4 8=12 17=-3
side behind|荐 8=-4 10=-4 17=-8
side behind|药 3=5 4=-3 9=-7 12=20 13=-12 17=-3
side behind|药|物 13=-6 17=-8
side behind|荷 0=4 4=7 8=10 9=-4 17=-6
side behind|荷|兰 0=-4 4=7 8=3 9=-3 17=-4
side behind|莱 0=7 8=6
side behind|获 0=-7 3=7 5=-3 7=-6 8=-12 9=3 10=8 12=-5 13=4 16=9 17=15
side behind|获|PARTY 0=-4 3=3 8=-7 10=4 11=3 12=-3 16=5 17=7
side behind|菲 0=9 8=9 9=10 17=9
side behind|营 0=15 7=3 8=13 9=-3 13=-7 15=4 16=-3 17=-10
side behind|营|商 0=-7 7=4 8=-3 9=-7 17=-7
side behind|营|收 0=9 4=3 8=9 9=5 17=4
side behind|落 8=-10 9=-5 10=7 12=5 13=8 17=11
side behind|董 0=7 1=12 3=4 6=-7 7=-4 8=6 9=-4 10=-4 12=-5 13=16 14=-3 17=-5
side behind|董|事 0=10 1=13 3=-5 6=-6 7=-3 8=4 10=-4 12=-3 13=17 14=-3
side behind|董|秘 3=8 8=6 12=-3 17=-3
side behind|蒸 0=5 9=8 17=5
side behind|蒸|汽 0=5 9=8 17=5
side behind|虚 1=-3 3=7 5=-9 8=-9 10=-3 12=7
side behind|虚|拟 5=-9 8=-13
side behind|融 0=11 2=10 5=-3 6=-3 8=10 9=-5 11=13 13=-3 15=-5 16=-3 17=-5
side behind|融|资 0=13 2=7 6=-3 8=10 9=-3 11=13 15=-5
side behind|行 0=-14 1=7 2=12 3=-5 4=3 6=7 7=4 8=6 9=-3 10=-5 11=18 12=-5 13=-4 15=-10 16=3 17=-11
side behind|衣 9=7 17=4
side behind|补 0=-7 2=-7 3=-3 4=-4 5=-6 6=3 7=30 8=5 9=-15 16=3 17=-18
side behind|补|偿 7=13 8=7 9=-5 16=8
side behind|补|充 0=4 8=3 9=-8 17=-8
side behind|补|助 2=-3 7=19 8=9 17=-4
side behind|表 0=15 1=6 2=-3 3=-3 4=-3 5=-3 6=-6 8=3 10=10 11=6 12=-3 17=9
side behind|表|示 0=8 1=6 2=-4 4=-3 9=-7 10=6 17=-3
side behind|被 1=-4 2=-3 3=-3 6=4 8=-9 13=4 15=-3 17=-4
side behind|被|PARTY 8=-5 10=4 13=9 17=9
side behind|装 3=-3 5=4 8=-5 9=19 17=12
side behind|西 0=16 2=-4 3=8 8=14 9=-8 11=-3 12=-3 17=-18
side behind|要 0=22 1=8 3=-4 4=11 5=19 6=-12 7=-3 8=28 9=-7 10=-10 11=3 13=15 15=18 16=-6 17=5
side behind|要|PARTY 3=4 6=5 8=8 17=-3
side behind|要|PRONOUN 0=11 8=9 9=-3 17=-4
side behind|要|买 0=6 4=4 7=6 8=13 9=-4 11=5 13=3 17=3
side behind|要|包 0=11 8=10 17=-3
side behind|要|在 0=3 5=6 8=8
side behind|要|把 4=-4 5=7 9=-3 13=7 17=3
side behind|要|求 2=4 6=-6 8=-13 17=-5
side behind|要|的 0=10 8=6 9=-6 14=5
side behind|要|约 0=-3 4=11 7=-3 9=-3 13=4 16=-3 17=-6
side behind|要|自 5=11 8=9
side behind|规 0=-3 7=-3 8=-12 11=3
side behind|规|模 0=-3 8=-7 9=4 11=3 17=5
side behind|觉 1=6 4=6 8=10 9=-3 17=-5
side behind|解 4=-5 5=10 7=9 8=4 10=-4 12=8 13=-4 14=-3 16=21 17=10
side behind|解|约 0=-3 7=8 8=3 12=3 16=8 17=7
side behind|解|释 0=3 5=8 8=8 12=5
side behind|解|除 0=-3 8=-6 9=-4 17=-8
side behind|触|, 1=7 8=6 10=-3 16=7
side behind|言|人 4=6 13=-3 17=-7
side behind|计 3=-4 4=-3 5=3 6=9 7=-5 8=-5 10=-8 11=3 12=3 13=-3 15=-3 16=-3 17=-15
side behind|计|, 8=-7 17=-3
side behind|计|划 5=8 6=11 8=18 10=-4 11=3 17=-6
side behind|订 0=30 3=-10 4=-6 5=5 8=13 9=22 13=-5 16=-5 17=6
side behind|订|SIZE 0=-4 8=-4 9=7 16=-3 17=3
side behind|订|了 0=9 8=5
side behind|订|单 0=14 8=8 17=-3
side behind|订|的 2=-5 3=-4 5=9 9=4 12=7 17=5
side behind|订|立 0=-4 2=7 8=3 9=-11 11=-5 17=-15
side behind|认 0=7 1=23 3=-9 6=-5 7=18 8=22 12=-4 16=22 17=7
side behind|认|缴 1=12 2=-3 5=-3 7=11 8=13 17=-3
side behind|认|股 1=-3 7=6 10=-3 16=17 17=7
side behind|认|购 0=4 1=12 2=6 8=11 10=8 11=-4
side behind|讨 0=9 1=4 4=5 8=12 10=13 17=9
side behind|讨|论 1=6 4=6 8=10 10=11 17=8
side behind|让 0=8 7=6 8=10 13=7 15=-3
side behind|让|PARTY 0=6 4=-3 13=7
side behind|议 0=-13 1=9 3=-4 4=4 6=6 8=-8 9=20 11=-3 12=-6 13=3 17=10
side behind|议|, 1=8 2=-3 4=6 5=-6 6=3 7=4 8=8 9=10 13=4 15=4 17=9
side behind|议|价 0=-4 8=-6 9=16 17=14
side behind|讯 1=13 8=12
side behind|记 0=-7 4=-3 5=-3 8=-18 9=-5 10=7 11=4
side behind|记|者 5=-3 8=-8 10=8 17=5
side behind|许 0=7 3=-12 4=-3 8=-11 9=-3 12=20 16=-3 17=9
side behind|许|可 3=-7 8=-10 12=13 16=-3 17=7
side behind|论 1=13 4=5 8=10 9=-4 10=10
side behind|论|, 1=8 8=7 10=4
side behind|设 0=-5 1=-3 2=3 4=-3 7=7 8=-4 9=-3 10=9 11=-6 16=12 17=5
side behind|设|厂 5=5 7=5 8=7 16=6 17=3
side behind|设|备 2=4 5=4 7=8 8=9 16=5
side behind|证 0=-3 1=-4 2=-7 3=14 6=14 7=12 8=18 10=-4 11=-8 12=-9 13=-3 15=4 16=5 17=-16
side behind|证|, 2=-3 8=-7 11=-3 17=-8
side behind|证|实 0=-4 3=8 4=3 8=6 9=3 12=-3
side behind|评|论 1=8 8=5 17=-3
side behind|诉 1=-3 7=3 8=-8 16=6
side behind|诉|PARTY 16=9 17=8
side behind|试 4=-5 8=-4 9=18 17=15
side behind|该 0=-3 1=-6 6=15 8=4 9=-3 10=3 11=3
side behind|该|贷 6=14 8=13
side behind|说 0=17 2=-4 4=-7 5=10 7=-4 8=7 10=-3 16=-6 17=-15
side behind|说|, 0=12 1=4 4=-3 5=-3 7=-3 8=3 9=-3 11=5 17=-5
side behind|说|PARTY 8=-3 13=7 17=3
side behind|说|“ 0=-3 4=9 8=5
side behind|说|只 0=4 1=5 8=7
side behind|说|要 0=19 1=-3 4=-5 5=7 8=16 9=-8 17=-9
side behind|请 3=12 5=-4 8=5 9=-3 11=4 15=-6 16=3 17=-3
side behind|诺 0=10 1=4 2=8 3=-3 4=-4 5=5 6=4 7=3 8=19 9=-7 10=9 11=-5 16=-5 17=-15
side behind|诺|出 1=-8 2=12 17=-3
side behind|诺|在 6=7 8=6
side behind|诺|投 0=4 5=8 8=8
side behind|诺|的 1=7 8=4 17=-3
side behind|谈 1=-3 2=8 3=18 4=-3 5=3 8=13 9=17 10=-8 11=4 12=6 13=4 15=-3 17=12
side behind|谈|, 3=5 8=5 9=-9 12=5 13=3 17=-4
side behind|谈|了 1=-3 8=-7 9=4
side behind|谈|好 0=4 3=6 7=5 8=10 9=5 12=5 16=6 17=13
side behind|谈|成 2=7 8=6
side behind|谈|过 0=7 1=-3 4=-3 9=3 13=4 17=3
side behind|负 8=-8 9=3 10=4 11=3 13=-4 17=4
side behind|财 2=6 4=-3 7=-3 8=-4 10=-4 11=8
side behind|财|务 2=5 8=-5 11=11 17=4
side behind|责 2=-3 6=10 9=3 15=-4 17=-5
side behind|账 0=8 3=-5 4=-4 6=-5 8=-13 9=3 11=10 13=-5 17=4
side behind|账|, 0=5 9=7 17=4
side behind|货 0=5 2=-3 4=-3 5=-5 7=3 8=-8 9=3 10=-3 11=-7 12=-4 15=3 17=-8
side behind|货|机 8=-4 9=-4 17=-8
side behind|货|款 0=7 9=3 15=4 17=4
side behind|质|押 6=7 8=5
side behind|质|量 6=-5 8=-8
side behind|购 0=13 1=7 2=8 3=4 4=10 5=-5 6=-4 7=-3 8=15 9=-3 11=-8 12=5 13=6 16=-3 17=-9
side behind|购|9 0=3 1=5 8=7 10=-3 17=-6
side behind|购|COMPANY 4=10 8=9
side behind|购|PARTY 1=10 8=6 9=5 10=5 17=8
side behind|购|入 0=3 9=-3 13=8
side behind|购|协 0=-3 8=-8 9=3 17=4
side behind|购|意 0=8 8=8 9=-5 17=-6
side behind|购|部 0=-3 4=-3 8=-7
side behind|贴 0=-4 7=4 8=-9 9=6 16=-3
side behind|贴|MONEY 7=14 8=8
side behind|贵 0=7 8=4
side behind|贵|, 0=7 8=5
side behind|贷 0=-4 2=16 4=-3 6=-6 9=-4 11=4 15=18 17=6
side behind|贷|MONEY 2=7 8=6 11=-5 17=-7
side behind|费 0=23 2=-5 3=-8 4=-7 6=9 7=12 8=20 9=4 10=-3 11=-8 12=-3 13=-7 14=5 15=-8 16=19
side behind|费|, 0=4 1=3 6=10 7=7 8=19 9=-4 17=-8
side behind|费|MONEY 0=7 4=-3 8=4 9=-5 14=4 16=-9 17=-15
side behind|资 0=12 1=10 2=5 3=-8 4=-4 5=-14 7=10 9=-21 10=44 11=17 12=-4 13=7 14=-7 15=-5 16=-3 17=16
side behind|资|, 2=8 8=5 11=-4 17=-7
side behind|资|MONEY 1=3 2=-14 4=4 5=4 7=24 8=18 9=-5 10=23 11=-7 13=-3 15=-3 16=-4
side behind|资|OTHER 0=11 1=-5 5=-8 7=-9 8=-11
side behind|资|产 1=-4 2=3 8=-7 10=9 11=4 13=6 17=15
side behind|资|人 1=7
side behind|资|协 1=7 5=-4 7=5 8=6 17=-5
side behind|资|本 8=-4 10=7
side behind|资|设 7=4 16=11 17=9
side behind|资|金 1=3 8=-3 11=12 13=4 17=9
side behind|赌 7=5 16=14 17=10
side behind|赌|牌 16=10 17=10
side behind|赔 0=-4 1=-5 3=-3 4=-4 7=29 8=10 10=-3 16=17 17=5
side behind|赔|MONEY 1=-4 7=6 8=-4 16=8
side behind|赔|偿 7=7 8=5 16=4 17=4
side behind|赖 8=-4 9=7 17=3
side behind|赚 5=-3 8=-9 15=-4 17=-6
side behind|赚|MONEY 5=-3 8=-7 17=-4
side behind|赛 3=8 8=3 9=4 12=11 13=-3 17=9
side behind|赛|事 3=3 12=8 17=4
side behind|赠 7=12 8=8 17=-3
side behind|走 1=-6 2=3 3=13 4=8 5=-3 8=9 9=-8 14=5 17=-11
side behind|走|, 2=3 4=7 8=3 9=-4 17=-4
side behind|赶 11=12 17=9
side behind|赶|在 11=12 17=9
side behind|起 0=3 1=-5 4=-3 5=10 6=3 7=3 8=8 9=15 10=-4 11=-13 16=11 17=5
side behind|起|二 0=19 8=18 9=-5 17=-5
side behind|起|来 11=-9 17=-10
side behind|越 0=4 5=7 8=5 12=4 13=3 17=4
side behind|越|南 0=5 5=7 8=7 12=4
side behind|足 0=-4 8=-8
side behind|跌 1=-5 3=5 4=-4 8=-10 17=-7
side behind|跟 0=14 1=29 4=-5 8=30 9=-8 10=-10 11=3 12=6 13=7 16=7
side behind|跟|PARTY 1=4 3=5 5=7 7=3 8=11 11=3 16=4
side behind|跟|pronoun 0=7 8=3 16=5 17=6
side behind|跟|投 1=20 5=-4 8=13 10=-4 17=-5
side behind|跟|进 13=9 17=6
side behind|路 3=-3 4=-7 5=5 8=-9 11=3 13=-6 17=-6
side behind|跳|, 0=-4 8=-5 9=7 17=6
side behind|身 0=-4 1=6 5=3 8=-3 13=8 14=4 17=8
side behind|身|份 1=7 8=4
side behind|车 5=5 6=-3 8=-3 9=12 15=4 16=3 17=11
side behind|转 1=-3 2=8 3=5 4=4 6=3 7=-9 8=4 9=-8 11=6 12=8 13=14 16=-3 17=13
side behind|转|让 5=3 12=4 13=9 17=9
side behind|轮 0=-8 1=17 2=-5 3=9 4=-7 5=-4 7=-3 8=-5 9=3 10=18 13=-4 17=9
side behind|软 7=8 8=8 16=8 17=6
side behind|软|件 7=8 8=8 16=8 17=6
side behind|边 0=3 4=-3 8=-6 9=10 16=3 17=7
side behind|边|的 0=4 8=3 9=8 17=7
side behind|迁 5=8 7=3 8=7 9=-3 17=-3
side behind|过 0=9 1=-3 2=9 3=-3 4=21 5=7 6=-5 8=23 9=-3 10=-11 11=10 12=-7 13=6 15=7 16=-5 17=-4
side behind|过|, 0=8 4=8 8=10 13=3
side behind|过|MONEY 4=7
side behind|过|价 4=12 8=10
side behind|过|投 1=-5 8=-10 17=-4
side behind|过|桥 2=8 8=8 15=3
side behind|运 0=-14 6=-3 8=-16 9=13 11=-6 12=-3 13=-3 17=-3
side behind|运|SIZE 0=-11 8=-11
side behind|运|营 0=-3 7=4 9=-4 17=-7
side behind|近 0=-3 7=7
side behind|返 0=-3 8=-6 9=-3 11=8 12=-5
side behind|返|还 0=-3 3=-4 7=3 8=-7 9=-3 12=-5 17=-8
side behind|还 0=-8 1=-5 4=-5 5=-8 6=4 7=-5 8=-27 9=14 12=-13 15=-13 16=12 17=-6
side behind|还|, 13=-3 16=8
side behind|还|了 0=-3 8=-5 9=9 17=8
side behind|还|在 0=4 4=-5 6=4 9=5 11=-7 13=-4 17=-12
side behind|还|款 6=5 15=-9 17=-10
side behind|还|没 8=-3 16=9 17=5
side behind|还|要 8=-3 9=8 17=6
side behind|这 0=5 1=6 2=4 5=-4 6=-6 7=-3 9=-12 10=11 13=6 14=8 15=9 17=16
side behind|这|个 4=-3 6=11 8=5 14=3
side behind|这|家 0=7 8=7 9=-5 17=-5
side behind|这|才 8=-3 13=6 15=11 17=15
side behind|这|次 1=-3 2=7 4=3 8=4 11=3
side behind|这|笔 6=-14 8=-16 14=6
side behind|进 0=4 3=6 5=-4 6=-4 7=-5 8=-8 10=-6 11=-3 13=16 16=-3
side behind|进|度 9=-4 13=11 17=6
side behind|连 0=-8 4=8 7=4 9=10 10=4 13=6 15=7 16=-4 17=16
side behind|连|带 6=-4 8=-5 15=8 17=7
side behind|迟 0=3 3=-4 7=6 9=16 16=6 17=22
side behind|迟|迟 8=-4 9=9 17=10
side behind|述 6=11 8=7 17=-3
side behind|述|贷 6=11 8=10
side behind|追 4=-3 5=7 6=10 8=7 9=3 14=10 15=5 17=12
side behind|追|加 4=-3 5=7 14=10 17=7
side behind|退 2=-6 3=3 4=-5 7=12 9=15 10=-5 11=-5 12=-5 13=-4 14=4 15=-3 16=8 17=4
side behind|退|出 2=-4 5=5 7=20 8=15 17=-11
side behind|退|租 0=-3 8=-9 9=4 14=5 16=9 17=14
side behind|退|还 0=-4 9=9 17=6
side behind|送 0=-4 1=3 7=5 8=-4 9=9 16=3 17=6
side behind|送|, 8=-3 9=8 17=7
side behind|透 1=3 2=8 6=-3 8=6
side behind|透|过 2=7 6=-3 8=3
side behind|逐 8=-3 16=7 17=6
side behind|递 3=10 4=-5 17=-4
side behind|递|了 3=10 4=-5
side behind|通 0=15 1=10 5=4 6=8 7=-4 8=26 9=-5 15=7 17=-4
side behind|通|知 2=4 6=8 8=10 9=6 11=-5 15=3
side behind|通|过 0=6 1=8 2=-3 5=-3 8=9
side behind|造 0=-5 3=-3 4=-3 5=31 7=-5 8=11 9=20 12=-3 14=4 16=-3 17=10
side behind|造|两 0=8 8=6
side behind|造|价 5=11 8=8 9=6 17=3
side behind|道 0=8 1=-4 5=5 9=3 13=-4 16=3
side behind|道|, 1=-5 8=-8
side behind|那 0=33 3=6 4=-5 5=-12 6=-3 8=15 9=-3 10=-6 12=8 13=7 14=4 15=8 16=5 17=15
side behind|那|个 5=-9 8=-13 17=-3
side behind|那|份 0=5 3=9 8=13 17=-3
side behind|那|张 0=18 8=14 9=-12 15=8 17=-5
side behind|那|笔 13=9 17=8
side behind|那|边 9=12 16=4 17=14
side behind|那|里 0=12 3=-3 7=3 8=10 9=6 16=3 17=8
side behind|部 0=25 1=-6 2=-4 4=-7 5=-6 6=7 7=7 8=11 9=-4 10=-8 11=-6 12=19 17=-6
side behind|部|分 6=10 7=4 8=10 9=-3 13=-7 17=-16
side behind|部|大 0=9 8=4 13=-3 17=-5
side behind|部|的 0=8 8=5 9=-10 15=3 17=-8
side behind|部|股 13=8 17=8
side behind|都 0=-9 1=-5 7=4 8=-13 9=-3 10=-5 11=-5 12=-4 13=17 16=4
side behind|都|是 0=-8 8=-11 9=5
side behind|配 0=-14 1=5 8=-16 9=14 12=-4 15=6 16=-3 17=10
side behind|配|套 0=-12 8=-17 17=-4
side behind|配|送 0=-3 8=-3 9=8 17=8
side behind|酸 0=5 8=3 9=7 17=9
side behind|采 0=-10 3=9 4=-4 7=-3 8=-15 9=5 12=11 13=-3 16=-3 17=4
side behind|采|购 0=6 3=10 4=-4 8=3 12=10 13=-3
side behind|释 0=3 5=8 8=7 12=5
side behind|里 0=17 1=-5 3=7 4=4 5=-4 7=10 8=24 9=11 17=6
side behind|里|买 4=-4 8=-5 13=-7 17=-9
side behind|里|接 4=12 8=10 9=6 13=11 17=13
side behind|重 1=6 5=6 7=-4 8=9 9=6 11=8 13=3 17=13
side behind|重|返 11=9 17=8
side behind|量 4=-3 5=4 6=-6 8=-7 9=15 13=-5 14=4 17=10
side behind|量|保 6=-5 8=-7
side behind|金 0=-8 1=4 4=-3 5=-11 6=-4 7=12 8=-13 9=-7 10=21 11=24 13=5 15=-7 17=19
side behind|金|MONEY 1=3 3=7 4=-5 5=-4 7=-5 8=-7 9=-4 13=12 17=5
side behind|金|入 1=-8 7=10 12=4
side behind|金|白 0=6 1=4 8=10 9=-4 17=-5
side behind|金|额 0=4 1=-3 2=-3 8=-6 9=9 10=7 11=11 17=19
side behind|钱 0=4 1=9 3=-3 4=-9 5=7 7=-10 8=-4 10=5 11=-4 12=-3 13=19 16=-7 17=7
side behind|钱|MONEY 4=6 8=3 13=7 17=3
side behind|铀 0=-10 8=-11 9=-13 17=-13
side behind|铜 0=3 6=5 8=8 11=-3 13=3 17=-3
side behind|银 0=6 1=4 6=7 8=9 9=-6 15=-7 17=-14
side behind|银|, 0=6 8=7 9=-4 17=-5
side behind|银|行 2=4 6=7 8=7 17=-3
side behind|铺 0=5 5=4 8=8 9=-3
side behind|链 0=-3 8=-5 9=10 17=9
side behind|销 1=4 2=-11 4=-7 8=-14 9=7 12=-6
side behind|锯 0=7 3=-7 4=-3 8=-4 9=6 12=13 13=-3 17=15
side behind|镜 0=4 8=3 9=9 17=7
side behind|长 0=12 1=6 2=4 3=-6 4=-4 5=-8 6=-9 7=-4 8=-9 9=-5 10=9 11=4 13=-6 14=9 16=-3
side behind|长|PERSON 0=7 8=4 9=-5 17=-9
side behind|长|单 0=-12 8=-13 9=-11 14=10 17=-3
side behind|长|期 0=12 8=11 9=-8 17=-8
side behind|长|约 0=11 8=10 9=3 17=3
side behind|门 1=-4 3=-3 4=7 5=7 6=5 8=6 10=-4 12=-3 13=5 14=3 16=-4 17=-4
side behind|问 0=-5 8=-10 17=-12
side behind|间 0=5 2=4 4=3 5=8 8=12 9=-3 11=4 17=-5
side behind|闹 9=8 17=7
side behind|闻 10=4 13=5 17=7
side behind|阳 0=-3 5=9 8=3 9=4
side behind|际 0=-12 8=-16 9=-3 10=5
side behind|限 0=-5 6=4 8=-7 9=-6 11=6 12=7 17=3
side behind|院 8=-6 9=10 16=4 17=13
side behind|除 0=-3 1=8 9=-5 13=-4 17=-12
side behind|险 8=-7 11=6
side behind|随 0=-3 8=-8 9=6 13=9 17=7
side behind|随|即 8=-6 9=6 13=9 17=12
side behind|集 0=-5 1=-3 2=11 5=13 7=-3 8=14 9=9 11=-5 12=4 16=-9 17=-4
side behind|集|团 0=-4 2=12 8=6 9=8 11=-3 17=5
side behind|零 0=-3 8=-5 9=7 11=-3 13=-3
side behind|面 0=7 2=-5 3=7 4=7 5=-3 6=8 8=15 9=8 11=-3 16=3
side behind|面|, 3=8 4=-4 8=4 17=-4
side behind|鞋 3=7 8=6 17=-3
side behind|项 0=5 1=6 2=6 3=-3 4=3 5=-4 6=7 7=5 8=20 9=-3 11=6 12=-3 13=-6 15=-3 16=-3 17=-13
side behind|项|目 1=7 2=3 5=-3 6=4 7=-3 8=5 11=4 13=-6 17=-10
side behind|须 0=-7 3=7 4=-3 7=13 8=10 11=3 17=-5
side behind|须|于 3=7 8=5
side behind|预 0=4 2=6 4=-5 5=-9 6=-7 7=-6 8=-20 13=-4 14=-4 15=4 16=5
side behind|预|付 0=4 2=7 6=-6 7=-5 8=-6 15=4 16=5 17=4
side behind|预|算 5=-12 8=-17 14=-3 17=-6
side behind|领 1=14 2=-4 8=4 10=7 11=-4 16=8 17=6
side behind|领|投 1=11 8=6 10=6 17=4
side behind|频 0=-4 8=-7 9=-3 12=16 13=-4 17=8
side behind|频|段 8=-5 12=11 17=7
side behind|题 0=-3 8=-4 9=-3 17=-7
side behind|额 2=9 3=-3 5=-9 8=-7 9=5 10=6 11=13 13=-4 16=-5 17=7
side behind|额|MONEY 0=-3 2=-12 5=-5 6=11 8=-11 9=10 11=11 15=6 17=18
side behind|额|OTHER 2=7 8=8 15=-4 17=-4
side behind|风 0=7 8=5 9=-14 12=9 17=-12
side behind|风|电 0=13 8=11 9=-4 17=-5
side behind|飞 2=7 4=-3 9=-6 16=4 17=-6
side behind|飞|机 0=-7 2=7 4=-3 8=-5 9=-3 17=-6
side behind|首 0=7 5=4 8=4 9=11 11=7 13=-4 16=-3 17=6
side behind|首|付 12=9 17=7
side behind|香 1=9 2=-3
side behind|驱 0=9 8=9 9=-4 17=-4
side behind|高 0=-4 2=-3 5=6 7=-7 8=-14 16=-3 17=-7
side behind|高|管 8=-8 13=-3 17=-6
side behind|龙 0=7 8=5 9=-4 13=3 17=-3
side behind|龙|头 0=7 8=5 9=-5 17=-5
side called|aerospac 0=6 3=5 9=10 10=4 13=-5 16=5 17=5
side called|aerospac|other 8=-3 9=14 10=7 16=-3 17=15
side called|aerospac|trade 0=10 8=3 9=-8 16=9 17=-5
side called|ai 0=-7 8=-12 9=-4 10=16 11=-8 17=-3
side called|air 0=16 1=-3 4=-3 6=10 7=3 8=19 9=-10 10=11 16=4
side called|airlin 0=22 1=5 4=-5 5=-4 7=-4 8=5 9=-17 13=-3 14=12 17=-18
side called|airlin|buildout 14=12 17=11
side called|airlin|equity 1=7 7=-3 8=-3 17=-6
side called|airlin|other 0=14 8=9 17=-4
side called|airlin|trade 0=13 4=-3 8=4 9=-13 17=-18
side called|airport 7=9 8=6 9=25 13=4 17=25
side called|airport|trade 9=5 13=8 17=12
side called|airway 0=35 1=27 2=-4 8=47 9=-5 10=8 13=-7 17=-10
side called|airway|debt 1=12 2=-3 8=8 11=4 17=3
side called|airway|equity 1=9 8=7 10=9 13=-6 17=3
side called|airway|other 0=-6 1=8 17=-9
side called|airway|trade 0=41 8=37 17=-5
side called|air|equity 10=11 17=10
side called|air|trade 0=18 6=10 7=3 8=26 9=-8 16=4 17=-6
side called|ai|trade 0=-6 8=-10 9=-4 10=17 17=8
side called|aluminium 9=-5 11=10 17=4
side called|aluminium|other 11=10 17=10
side called|an 1=-4 2=5 4=11 8=6 17=-8
side called|and 0=-5 4=-5 8=-11 9=4 11=10 17=11
side called|and|debt 11=10 17=10
side called|an|other 4=11 8=8 17=-3
side called|aramco 1=-3 4=8 9=-4 17=-7
side called|aramco|trade 4=9 8=5 9=-4 17=-5
side called|asia 0=-4 2=-11 8=-20 9=6 10=16 13=11 17=22
side called|asia|debt 2=-9 8=-10 13=4
side called|asia|trade 0=-3 8=-7 9=7 13=9 17=14
side called|asset 0=-7 1=9 2=4 4=13 8=11 9=-5 10=-5 11=-3 13=-4 17=-21
side called|asset|debt 1=-3 2=7 8=4 11=-3 17=-4
side called|asset|trade 0=-6 1=6 4=7 8=3 9=-5 17=-10
side called|association 9=-5 17=-9
side called|association|trade 8=-3 9=-5 17=-7
side called|authority 0=-9 1=-3 4=-5 8=-20 9=27 13=6 15=20 17=43
side called|authority|guarantee 15=21 17=21
side called|authority|trade 0=-8 8=-10 9=27 13=7 17=32
side called|aviation 0=17 4=-4 6=-8 7=3 8=5 9=21 10=5 11=3 13=-7 16=-4 17=14
side called|aviation|equity 10=7 17=5
side called|aviation|other 7=3 9=11 17=11
side called|aviation|trade 0=20 4=-4 6=-8 8=5 9=11 13=-8
side called|bank 0=-17 1=-4 2=34 3=-5 4=-10 5=-7 6=17 7=-10 9=-16 10=-10 11=-22 12=-3 13=-4 14=-5 15=51 16=-7 17=-3
side called|bank|acquisition 0=4 2=3 8=7 17=-5
side called|bank|debt 0=-3 2=19 4=-4 6=-5 7=-3 11=-17 15=25
side called|bank|equity 0=-3 2=-4 8=-9 10=-6 15=4 17=-6
side called|bank|guarantee 6=9 15=25 17=22
side called|bank|other 2=24 6=7 7=-3 8=19 9=-3 15=10 16=-4 17=-4
side called|bank|trade 0=-16 2=9 4=-3 6=8 8=-11 9=-9 15=10 17=-10
side called|baowu 0=-16 8=-16 9=-7 16=-4 17=-15
side called|baowu|trade 0=-15 7=3 8=-14 9=-7 17=-9
side called|basin 8=-4 9=7 13=-3
side called|basin|trade 8=-4 9=8 17=4
side called|benz 1=11 2=-6
side called|bio 0=7 3=9 7=4 8=14 9=-9 10=-4 11=6 12=22 13=-6 17=4
side called|biologic 0=-8 3=-6 8=-21 9=11 12=11 16=4 17=21
side called|biologic|licence 3=-5 8=-6 12=10 17=9
side called|biologic|trade 0=-7 8=-11 9=10 16=5 17=11
side called|bioscienc 0=10 3=-4 9=-4 10=4 12=11 17=4
side called|bioscienc|licence 3=-4 8=-8 12=11 13=-3 17=3
side called|bioscienc|trade 0=11 8=11 17=-3
side called|biotech 0=3 3=-6 5=3 8=-5 12=8 17=5
side called|biotech|licence 3=-6 8=-7 12=7 17=6
side called|bio|licence 3=11 8=7 12=16 17=9
side called|bio|trade 0=6 7=4 8=7 9=-7 12=9 17=-3
side called|bravo 4=36 7=4 8=34 11=27 13=-4 17=18
side called|bravo|equity 11=29 17=27
side called|brems 4=18 8=14 17=-3
side called|brems|trade 4=13 8=9
side called|bridg 4=20 8=18 17=-5
side called|bridg|acquisition 4=7 8=5
side called|bridg|other 4=14 8=13
side called|brother 0=3 9=-5 12=9 17=4
side called|brother|trade 0=7 8=7
side called|buffalo 0=5 1=9 8=11
side called|build 0=-3 4=9 8=5 9=4
side called|bulk 4=8 8=5 9=5 11=7 13=20 17=24
side called|bulk|acquisition 4=14 8=12 13=18 17=17
side called|bulk|debt 11=7 17=5
side called|bulk|trade 0=4 4=-7 8=-5 9=6 13=4 17=5
side called|bureau 0=5 7=3 9=19 11=-8 17=6
side called|bureau|debt 11=-8 17=-9
side called|bureau|trade 0=6 9=20 17=18
side called|bus 0=60 4=-5 7=-4 8=52 11=5 17=4
side called|bus|other 0=31 7=-4 8=27 9=4 17=3
side called|bus|trade 0=36 8=35 17=-3
side called|cabl 0=-3 5=-3 7=5 8=-7 9=11 11=11 17=19
side called|cabl|debt 11=11 17=11
side called|cabl|other 9=6 16=3 17=7
side called|capital 0=-11 1=28 2=8 3=-4 4=11 5=-4 6=-13 7=-6 8=6 9=-4 10=-6 11=-5 13=-3 15=-3 17=-25
side called|capital|debt 2=7 4=6 8=8 11=-4 17=-6
side called|capital|equity 0=3 1=11 2=-3 8=5 10=-4 17=-7
side called|capital|other 1=7 4=-3 17=-5
side called|capital|trade 0=-12 1=14 2=5 4=7 6=-9 13=3 17=-3
side called|carrier 0=5 9=6 13=29 17=28
side called|carrier|trade 0=5 9=6 13=9 17=12
side called|cement 2=-6 4=18 5=7 8=10 9=-13 11=12 13=10 15=29 17=30
side called|cement|other 0=21 2=-4 8=12 9=-6 11=11
side called|cement|trade 0=-22 4=18 8=-5 9=-7 13=7 15=-4 16=3 17=-4
side called|chain 0=20 8=15
side called|chain|buildout 0=11 8=9 17=-3
side called|chain|trade 0=7 8=6 9=4 17=4
side called|charter 2=15 8=6 9=-4 11=-13 15=40 17=22
side called|charter|debt 2=6 8=5 11=-12 17=-13
side called|charter|guarantee 15=24 17=24
side called|charter|trade 2=6 9=-3 15=18 17=14
side called|chemical 3=-4 4=-6 7=9 8=-8 9=6 10=-10 11=-8 13=24 16=-4 17=5
side called|chemical|debt 11=-7 17=-6
side called|chemical|trade 4=-5 7=8 9=7 10=-9 13=21 17=16
side called|china 0=-15 1=5 2=12 6=-4 7=-3 8=-7 9=-25 10=-12 13=-3 15=14 16=-9 17=-30
side called|china|acquisition 2=4 4=4 8=7
side called|china|debt 8=-6 9=-11 11=-6 15=4 17=-15
side called|china|equity 1=6 8=3 10=-11 16=-8 17=-21
side called|china|guarantee 2=7 8=5 15=-3 17=-3
side called|china|trade 0=-13 8=-17 9=-14 11=8 15=11
side called|circuit 1=3 9=8 17=7
side called|city 0=14 5=-9 9=6 11=6 15=6 17=13
side called|city|debt 11=7 17=7
side called|city|equity 5=-7 8=-8
side called|city|trade 0=12 8=11
side called|cloud 0=-3 8=-7 11=8 17=8
side called|cloud|debt 11=8 17=7
side called|club 0=-4 4=-3 7=18 8=9 9=-4 16=-17 17=-26
side called|co 3=26 4=4 6=4 8=30 9=-4 17=-8
side called|coast 0=-7 8=-8 9=36 17=34
side called|coast|trade 0=-7 8=-8 9=37 17=36
side called|cold 0=-6 8=-7 9=5 17=3
side called|com 0=-9 4=3 5=8 8=-3 9=-3 17=-9
side called|commercial 2=5 10=7 15=-5
side called|communication 0=-3 8=-9 9=3 10=3
side called|composit 0=-3 8=-4 9=8 17=5
side called|com|equity 5=9 8=7
side called|com|trade 0=-8 8=-7 17=-3
side called|construction 0=-8 2=-3 4=-3 8=-21 9=6 10=-9 11=-4 13=-9 14=-3 17=-20
side called|construction|acquisition 13=-8 17=-9
side called|construction|debt 2=-8 8=-9 11=-3 17=-4
side called|construction|equity 10=-9 17=-11
side called|construction|trade 0=-7 2=6 8=-6
side called|copper 8=-4 9=-13 17=-19
side called|copper|trade 8=-4 9=-12 17=-15
side called|corporation 2=27 8=19 9=-3 10=5 17=-3
side called|corporation|debt 2=29 8=26
side called|corporation|other 0=7 8=6
side called|corporation|trade 0=-4 8=-7 17=-3
side called|council 6=4 7=-4 8=-8 11=12 16=11 17=15
side called|council|debt 11=13 17=11
side called|council|other 7=-3 8=-8 17=-3
side called|council|trade 6=4 8=3 16=11 17=9
side called|county 0=-15 1=-3 3=-5 4=-3 5=-7 6=8 7=21 8=-7 9=-18 11=-7 12=9 13=-10 14=23 17=-7
side called|county|acquisition 8=-4 13=-7 17=-8
side called|county|debt 6=8 7=3 8=9 11=-6 17=-4
side called|county|other 0=6 7=12 8=8 12=4
side called|county|trade 0=-26 7=9 8=-22 9=-16 12=4 14=23 17=6
side called|co|licence 3=27 8=27
side called|credit 0=-3 2=-3 6=-3 8=-11 10=17 15=4 17=19
side called|credit|equity 8=-3 10=17 17=16
side called|data 0=11 8=9 9=-5 11=14 17=7
side called|data|trade 0=7 8=7 9=-3 17=-4
side called|de 0=-3 8=-7
side called|del 0=5 8=3 9=10 10=5 17=8
side called|del|trade 0=7 8=6 9=13 17=8
side called|department 0=21 6=18 8=34 16=18 17=13
side called|department|other 6=18 8=17 16=18 17=16
side called|department|trade 0=22 8=22
side called|development 0=-8 1=13 2=-3 4=-4 5=-5 7=-4 8=-15 9=-6 10=-12 17=-23
side called|development|acquisition 2=7 8=5 17=-4
side called|development|debt 2=-6 8=-11 17=-5
side called|development|equity 0=-3 1=8 2=-3 8=-3 10=-11 17=-15
side called|digital 0=36 8=27 9=-12 10=-4 17=-19
side called|digital|trade 0=37 8=32 9=-10 10=-3 17=-16
side called|dragon 4=12 8=12 13=7 17=6
side called|dragon|acquisition 13=7 17=7
side called|east 0=-6 2=24 8=11 11=-3 13=3 17=-5
side called|eastern 0=-3 2=3 5=26 8=23 15=-7 17=-13
side called|eastern|guarantee 15=-7 17=-7
side called|east|debt 2=17 8=16 11=-3 13=4
side called|east|trade 0=-5 2=9
side called|ed 1=6 8=3 9=-3 10=-10 17=-15
side called|electric 0=16 8=9 9=9 11=-8 16=-4 17=-9
side called|electric|debt 11=-8 17=-9
side called|electric|other 0=8 8=7 16=-3
side called|electric|trade 0=9 8=4 9=7 17=3
side called|electronic 0=12 3=11 4=-11 5=10 8=14 9=-7 10=10 11=-4 13=21 16=-3 17=10
side called|electronic|acquisition 4=-9 8=-9 13=12 17=12
side called|electronic|equity 1=3 3=5 8=3 10=11 17=10
side called|electronic|licence 3=7 8=6
side called|electronic|other 8=-3 13=11 17=8
side called|electronic|trade 0=12 8=9 9=-6 17=-11
side called|energy 0=18 3=-8 4=34 5=8 7=-7 8=26 9=8 12=-4 13=-4 14=-4 15=-8 17=-14
side called|energy|acquisition 0=-3 4=11 8=6
side called|energy|debt 2=6 11=7 17=5
side called|energy|equity 1=4 4=27 5=4 8=27 10=4 13=-3
side called|energy|guarantee 6=3 15=-7 17=-9
side called|energy|trade 0=20 3=-4 5=6 7=-3 8=10 9=9 13=-3 17=-6
side called|engineer 0=7 8=3 9=-12 11=-4 17=-19
side called|engineer|trade 0=-4 8=-6 9=-9 17=-11
side called|environmental 4=-3 8=-4 9=13 10=11 17=23
side called|environmental|trade 9=13 17=13
side called|equipment 0=10 8=10 9=25 17=25
side called|equipment|other 9=9 17=9
side called|equipment|trade 0=11 8=11 9=14 17=13
side called|estat 4=3 8=-4 11=7
side called|estat|debt 8=-3 11=7 17=5
side called|express 0=-9 5=9 9=-10 11=3 17=-11
side called|express|other 5=10 8=8
side called|express|trade 0=-8 8=-10 9=-9 17=-10
side called|family 0=-4 1=3 4=-3 8=-3 9=7
side called|family|trade 0=-3 8=-3 9=9 17=8
side called|film 9=-4 11=8 13=-5 17=-7
side called|film|other 8=-3 9=-3 11=8 13=-4
side called|financ 0=-5 2=8 6=-4 7=3 10=-3 11=-5 15=7 17=-6
side called|financial 0=-3 1=11 4=7 6=5 8=14 9=-3 11=-4 15=-3 17=-9
side called|financial|equity 1=11 8=9
side called|financ|debt 2=9 8=7 11=-5 17=-7
side called|financ|guarantee 6=-4 8=-4 15=7 17=7
side called|fine 0=-10 4=-3 8=-16 9=4 13=-6 16=-3 17=-7
side called|fine|trade 0=-9 8=-11 9=4 13=-5 16=-3 17=-4
side called|food 0=7 1=20 2=-8 3=7 4=-5 8=6 9=11 10=-14 11=13 12=3 14=3 15=-12 16=16
side called|food|buildout 5=7 8=5 9=-4 13=3 16=4
side called|food|debt 0=4 1=-4 2=-6 5=4 6=6 9=6 10=4 11=9 15=-7 17=9
side called|food|equity 1=14 5=-3 8=10 9=4 10=-10 11=3 12=3 16=-4 17=-6
side called|food|guarantee 8=-3 15=-8 17=-11
side called|food|licence 3=7 8=3 17=-6
side called|food|other 0=8 1=4 3=-4 5=-5 6=-4 8=-4 9=-3 10=-5 12=4 13=-6 15=6 16=11
side called|food|trade 1=6 2=-3 3=7 9=11 10=-4 11=6 13=3 14=3 15=-4 16=8 17=15
side called|fook 0=-7 8=-11 9=-10 17=-12
side called|fook|trade 0=-7 8=-9 9=-10 17=-11
side called|forg 9=12 17=12
side called|forg|trade 9=12 17=12
side called|foundation 7=10 8=7 17=-4
side called|franc 0=-5 8=-8 9=4
side called|freight 0=8 2=-5 4=7 5=6 6=-7 7=-3 8=-7 10=5 11=7 12=6 15=-4 17=3
side called|freight|acquisition 1=4 4=3 5=4 8=8 9=-3 13=-3 17=-6
side called|freight|debt 0=-3 3=3 6=-6 8=-6 9=3 10=7 13=4 14=4 15=-3 17=9
side called|freight|licence 3=7 8=4
side called|freight|other 0=4 6=5 7=-3 8=-4 9=-4 10=-3 12=10 13=6 16=-7 17=-3
side called|freight|trade 0=11 3=-8 6=-6 8=-6 10=4 11=5 13=-3 14=-3 16=9 17=3
side called|fudosan 0=-5 7=-4 8=-12 9=13 11=-4 16=12 17=18
side called|fudosan|other 7=-4 8=-7 16=12 17=9
side called|fudosan|trade 0=-5 8=-6 9=13 17=12
side called|fund 0=-7 1=37 2=-6 5=-6 7=-5 8=9 9=-4 10=5 11=-4 17=-10
side called|fund|buildout 5=-3 8=-5 16=-4 17=-8
side called|fund|equity 1=22 2=-5 7=-3 8=8 10=9 17=6
side called|fund|other 1=13 8=6 17=-4
side called|fund|trade 0=-3 8=-7 9=-3 16=6
side called|gam 4=10 5=7 8=14 9=-4 12=8 13=-3 16=4
side called|gamesa 0=-6 8=-9 9=19 17=14
side called|gamesa|trade 0=-6 8=-7 9=19 17=19
side called|gam|acquisition 4=10 8=10 17=-3
side called|gas 0=-10 8=-18 9=32 11=11 13=4 17=35
side called|gas|acquisition 13=7 17=5
side called|gas|trade 0=-8 8=-13 9=27 11=7 17=26
side called|general 2=9 8=5 17=-5
side called|general|debt 2=9 8=8
side called|government 0=10 5=-4 7=19 8=16 17=-5
side called|government|buildout 5=-3 7=8 8=3
side called|government|other 7=15 8=10 9=4 17=3
side called|government|trade 0=12 8=9 17=-3
side called|green 0=-4 8=-6 9=7
side called|green|trade 0=-4 8=-6 9=7 17=3
side called|group 0=-18 1=6 2=17 3=-3 5=24 6=6 7=-6 8=12 9=22 10=-9 11=-4 12=-4 13=15 14=-3 16=-10
side called|group|buildout 1=7 17=-3
side called|group|debt 2=11 6=8 8=17 11=8 17=3
side called|group|equity 5=25 8=22
side called|group|other 0=4 1=-3 2=10 4=-3 7=-3 9=24 10=-3 11=-5 16=-7 17=10
side called|group|trade 0=-21 4=-3 5=4 8=-27 9=5 10=-4 11=-5 13=14 15=-3
side called|guarante 6=5 17=-7
side called|guarante|debt 6=11 8=9
side called|hangzhou 2=6 8=3 15=7 17=4
side called|hangzhou|guarantee 15=8 17=6
side called|healthcar 0=-7 4=11 9=-5 11=13 13=9 17=14
side called|healthcar|acquisition 4=9 8=8 13=11 17=11
side called|healthcar|debt 11=13 17=13
side called|healthcar|trade 0=-6 8=-8 9=-3 17=-5
side called|healthineer 0=-4 8=-12 9=12 11=-5 17=4
side called|healthineer|trade 0=-4 8=-11 9=10 17=8
side called|health|trade 4=6 9=-4 17=-7
side called|heavy 0=3 4=4 5=5 8=4 9=30 10=3 15=-6 17=20
side called|heavy|other 9=8 17=6
side called|heavy|trade 0=7 8=5 9=18 17=18
side called|high 5=4 8=3 9=7 10=-4 12=-5 17=-5
side called|highway 0=-5 8=-7 17=-6
side called|high|trade 0=3 9=7 12=-5
side called|hill 1=4 2=8 8=6 11=-28 17=-34
side called|hill|debt 2=6 8=4 11=-28 17=-29
side called|hold 4=3 7=3 13=-10 17=-20
side called|holding 1=-5 2=-7 5=-4 6=9 7=-4 8=-9 10=4 11=26 12=-3 13=3 15=-4 16=-4 17=15
side called|holding|acquisition 4=8 8=7
side called|holding|debt 8=-3 11=7 13=7 17=12
side called|holding|guarantee 6=12 8=9 15=-3 17=-4
side called|holding|other 0=5 2=-4 3=5 4=-4 7=-5 8=-8 9=-6 11=19 17=5
side called|hold|trade 13=-8 17=-11
side called|home 0=-3 5=8 9=19 11=4 15=8 16=9 17=34
side called|home|trade 0=-3 5=5 9=7 15=8 17=14
side called|hong 2=9 8=4 9=4 11=-3 15=11 17=9
side called|hong|other 2=5 8=4 15=8 17=7
side called|horizon 0=-3 2=34 8=27
side called|horizon|debt 2=25 8=25
side called|horizon|trade 0=-3 2=10 8=4
side called|hospital 8=-3 9=-7 10=-3 11=-4 13=10 16=7
side called|hospital|acquisition 13=9 17=8
side called|hospital|trade 9=-6 13=-4 16=7 17=-4
side called|hotel 0=19 7=8 8=18 9=-17 11=21 13=26 17=23
side called|hotel|acquisition 7=9 8=7 11=9 13=3 17=7
side called|hotel|debt 11=14 13=4 17=15
side called|hotel|other 0=10 8=8 9=-6 17=-9
side called|hotel|trade 0=10 8=8 9=-9 13=21 17=11
side called|hung 8=-4 9=7 17=6
side called|hyundai 0=-3 5=3 8=-4 9=-5 17=-9
side called|ii 1=6 10=-3 11=-5 17=-10
side called|ii|other 1=7 8=4
side called|import 2=-6 8=-9 15=8 17=6
side called|import|trade 8=-3 15=12 17=11
side called|in 9=-3 13=-4 16=8
side called|india 2=-11 8=-14 10=-3 15=-10 17=-17
side called|india|other 2=-7 8=-10
side called|industri 0=-11 4=4 8=-10 9=-3 17=-10
side called|industri|trade 0=-9 8=-11 17=-3
side called|industry 1=15 2=-3 4=4 5=-6 8=5 9=4 15=-6 17=-5
side called|industry|buildout 1=7 5=-4
side called|infra 0=-3 8=-8 17=-3
side called|infrastructur 0=-11 5=-3 8=-18 9=8 10=-5 11=25 13=14 15=-9 16=3 17=25
side called|infrastructur|equity 0=6 8=5 10=-4 13=13 17=5
side called|infrastructur|guarantee 11=25 17=25
side called|infrastructur|other 0=-3 8=-4 9=23 15=-3 17=19
side called|infrastructur|trade 0=-14 8=-17 9=-14 16=4 17=-14
side called|insuranc 0=-4 1=6 2=-5 6=10 8=3 9=-6 10=-3 11=43 13=-3 15=3 17=32
side called|insuranc|debt 1=7 2=-4 11=-8 17=-9
side called|insuranc|equity 11=16 17=12
side called|insuranc|other 11=39 17=37
side called|insuranc|trade 0=-3 6=11 8=6 9=-5 17=-6
side called|integrat 1=3 9=-6 17=-9
side called|intelligent 0=-6 8=-9 9=4 11=7 17=9
side called|intelligent|debt 11=7 17=7
side called|international 0=-7 4=-3 5=8 8=-6 9=13 10=-7 11=-10 13=17 15=-3 16=15 17=14
side called|international|debt 11=-8 17=-9
side called|international|equity 5=10 8=7 10=-6 13=4 16=15 17=10
side called|international|trade 0=-5 8=-7 9=15 13=3 17=12
side called|investment 0=-11 1=18 2=12 6=-5 7=-8 9=5 10=-17 11=-6 13=6 14=-4 15=7 16=3 17=-13
side called|investment|buildout 5=7 8=4 17=-3
side called|investment|debt 1=4 2=8 8=8 17=-4
side called|investment|equity 5=-3 7=-3 8=-7 10=-14 17=-21
side called|investment|guarantee 1=7 15=9 17=7
side called|investment|other 1=12 2=6 8=8 9=-3 13=-4 17=-12
side called|investment|trade 0=-7 8=-11 9=8 13=13 16=5 17=21
side called|in|trade 9=-3 13=-4 16=8
side called|iron 0=-14 8=-14 9=19 17=14
side called|iron|trade 0=-13 8=-15 9=19 17=13
side called|japan 0=10 8=10 17=-4
side called|japan|trade 0=11 8=10
side called|jiangsu 2=6 8=5 15=12 17=11
side called|kai 8=-4 9=7 17=6
side called|kenya 7=7 8=4 11=-13 17=-17
side called|kong 1=-4 2=13 4=-6 9=3 11=-6 15=11 17=3
side called|kong|debt 2=8 8=5 11=-5 17=-6
side called|kong|other 2=5 8=3 15=8 17=7
side called|lab 0=-8 3=3 8=-12 9=3 10=7 11=-4 12=-3
side called|lab|trade 0=-6 8=-12 10=9 13=-6
side called|lake 0=-5 8=-7 9=-4 17=-11
side called|land 2=-3 6=7 9=3 13=9 17=8
side called|land|other 6=9 8=7
side called|lane 7=9 8=6 9=-3 11=8 13=-3
side called|leagu 12=14 17=13
side called|leas 0=-21 2=19 8=-5 11=-6 15=5 17=-10
side called|leas|debt 2=13 8=7 9=-3 11=-5 17=-11
side called|leas|other 9=-5 17=-7
side called|leas|trade 0=-18 2=3 4=3 8=-14
side called|life 0=15 1=11 2=-3 3=6 8=19 9=-15 10=16 11=13 12=-4 13=18 15=10 17=28
side called|life|debt 1=7 2=-6 11=18 13=12 17=26
side called|life|other 0=13 3=7 8=16 9=-3 13=5
side called|life|trade 0=5 8=4 9=-12 10=14 17=-5
side called|lilly 1=-3 5=10 8=3 17=-6
side called|lin 0=9 4=3 8=11 9=-4 17=-5
side called|line 0=12 8=8 9=-4 10=7 13=-3 16=9 17=3
side called|line|trade 0=13 8=11 9=-4 17=-5
side called|liquid 1=-3 5=12 8=4 9=-4 17=-9
side called|lithium 0=6 1=-3 4=-3 8=-9 9=-10 10=10 11=-4 12=-5 13=40 15=-3 17=19
side called|lithium|acquisition 8=-4 13=35 17=33
side called|lithium|equity 8=-4 10=12 17=8
side called|lithium|licence 8=-4 12=-4 13=9
side called|lithium|trade 0=-6 8=-10 9=-7 17=-11
side called|logistic 0=18 8=15 9=-3 17=-5
side called|logistic|trade 0=18 8=16 17=-3
side called|macau 17=-7
side called|management 0=4 1=3 2=6 4=9 8=15 9=-6 10=-4 13=-4 17=-19
side called|management|debt 1=-3 2=8 8=4 17=-3
side called|management|trade 0=7 4=7 8=13 9=-6 17=-9
side called|marin 0=-10 1=-11 2=-4 3=10 4=17 5=-7 7=14 8=-6 9=26 10=6 11=6 12=-11 13=3 14=-6 15=-5 16=7 17=10
side called|marin|acquisition 0=-3 8=-9 10=3 17=-3
side called|marin|debt 0=5 1=-4 2=-3 4=-3 6=-7 7=4 8=-10 9=4 10=-5 11=17 15=-9 16=6 17=9
side called|marin|equity 1=-7 3=4 6=5 10=6 17=8
side called|marin|guarantee 6=3 15=8 17=5
side called|marin|licence 3=6 4=3 8=7 17=-5
side called|marin|other 0=-5 4=8 6=-3 7=9 9=13 10=3 11=-6 13=4 14=-3 17=5
side called|marin|trade 0=-4 1=-3 4=10 5=-9 6=3 8=-5 9=16 11=-4 12=-7 14=-3 15=-4 16=4
side called|maritim 4=4 9=-4 11=8
side called|maritim|debt 11=9 17=7
side called|market 0=-6 2=4 4=-7 5=-3 6=-5 7=-3 8=-30 9=-4 10=-11 11=-8 15=-12 17=-46
side called|market|acquisition 4=-5 8=-8 17=-3
side called|market|debt 8=-4 11=-7 17=-9
side called|market|equity 10=-10 17=-12
side called|market|guarantee 15=-10 17=-11
side called|market|trade 0=-5 2=5 7=-3 8=-11 9=-3 17=-9
side called|mart 0=21 3=8 8=23 9=-9 17=-15
side called|mart|other 0=20 8=18
side called|mart|trade 0=3 9=-8 17=-9
side called|material 0=-8 1=-4 3=12 4=12 5=15 8=22 9=33 10=22 11=4 12=-4 17=43
side called|material|acquisition 4=13 8=13
side called|material|buildout 5=12 8=12 17=-3
side called|material|debt 10=8 11=7 17=14
side called|material|equity 1=-4 5=4 10=9 17=7
side called|material|licence 3=9 8=8 12=-3
side called|material|other 8=-3 9=8 10=7 13=8 17=22
side called|material|trade 0=-6 3=4 8=-5 9=25 13=-7 17=15
side called|media 3=-6 5=9 8=-3 12=10 17=3
side called|media|equity 5=9 8=7
side called|media|licence 3=-4 8=-4 12=8 17=6
side called|medical 0=-5 3=20 4=4 8=17 9=11 10=3 17=10
side called|medical|equity 3=8 8=8 10=3
side called|medical|trade 0=-4 3=12 8=9 9=12 17=10
side called|medicin 8=-3 13=12 17=12
side called|merchant 1=-5 2=8 5=6 8=4 15=11 17=7
side called|merchant|debt 2=9 8=7 17=-4
side called|merchant|guarantee 15=14 17=14
side called|metal 0=-4 7=26 8=14 9=25 15=31 16=-4 17=41
side called|metal|other 7=26 8=22 9=-3 15=31 16=-4 17=24
side called|metal|trade 9=30 17=26
side called|metro 2=19 6=-5 8=11 11=-7 17=-8
side called|metro|debt 2=19 8=19 11=-7 17=-7
side called|metro|guarantee 6=-5 8=-7
side called|microelectronic 0=-6 4=4 8=-7 9=-8 13=-20 16=-12 17=-44
side called|microelectronic|acquisition 4=-5 8=-7 13=-12 17=-13
side called|microelectronic|other 4=9 8=6 16=-12 17=-15
side called|microelectronic|trade 0=-3 8=-5 9=-7 13=-7 17=-16
side called|mill 8=-4 13=12 17=9
side called|mill|other 13=12 17=11
side called|min 0=22 4=6 8=25 9=10 13=4 17=12
side called|minister 4=-4 7=7
side called|ministry 0=7 8=4 10=-3 17=-11
side called|ministry|other 0=4 17=-7
side called|min|trade 0=22 8=21 9=10 17=9
side called|mitsui 2=21 8=18 9=-3 17=-8
side called|mobil 0=-4 5=-3 7=9 8=-8 9=-5 10=-8 13=-7 15=-6 16=45 17=18
side called|mobility|other 0=7 8=4
side called|mobil|debt 11=4 16=8 17=10
side called|mobil|equity 1=4 8=-3 10=-6 16=15 17=6
side called|mobil|other 1=-3 7=13 8=8 17=-4
side called|mobil|trade 0=-3 8=-10 13=-4 15=-5 16=27 17=12
side called|motor 0=-7 1=4 2=-5 8=-13 10=9 17=4
side called|motor|equity 8=-7 10=9 17=9
side called|motor|other 0=-5 8=-7 9=-3 17=-5
side called|mutual 2=5 8=-3 9=-6 13=-4 17=-15
side called|mutual|other 8=-8 17=-5
side called|nan 2=-7 8=-8 15=5 17=4
side called|national 2=4 6=3 8=3 16=-4 17=-10
side called|network 8=-5 9=27 11=-7 12=-3 13=6 15=-3 16=-6 17=9
side called|network|acquisition 13=10 17=10
side called|network|other 9=12 16=-5 17=3
side called|network|trade 0=3 9=18 11=-3 17=11
side called|new 0=3 1=-4 3=9 5=14 8=20 9=24 12=-3 13=-6 17=12
side called|new|buildout 5=9 8=9
side called|new|licence 3=9 8=9 17=-3
side called|new|other 9=9 17=8
side called|new|trade 0=4 8=3 9=17 13=-6 17=11
side called|nord 7=8 9=25 11=-3 13=6 17=22
side called|nord|other 9=12 17=10
side called|nord|trade 9=5 13=7 17=10
side called|nuclear 0=-5 1=7 8=-5 9=16 10=9 11=3 15=-8 17=12
side called|nuclear|equity 1=7 8=5 10=10 11=4 17=10
side called|nuclear|guarantee 6=3 8=3 15=-7 17=-8
side called|nuclear|trade 0=-4 8=-9 9=16 17=9
side called|ocean 0=-10 1=-4 4=-3 8=-21 9=19 11=-4 17=12
side called|ocean|trade 0=-10 8=-10 9=21 17=19
side called|of 0=12 2=20 3=-12 4=-28 5=-16 6=22 7=8 9=-24 10=-7 11=-14 12=4 15=24 16=24 17=-5
side called|offic 0=10 8=9
side called|offic|trade 0=10 8=9
side called|offshor 0=8 4=-3 5=-6 6=3 7=4 9=36 10=11 11=26 15=-9 16=3 17=51
side called|offshor|buildout 5=-5 8=-7
side called|offshor|debt 11=26 17=26
side called|offshor|equity 6=4 10=13 11=5 17=15
side called|offshor|guarantee 15=-8 17=-12
side called|offshor|trade 0=9 7=4 8=11 9=37 16=4 17=36
side called|of|acquisition 0=3 2=3 4=-20 8=-13 17=-9
side called|of|buildout 5=-6 8=-11 14=-3 17=-6
side called|of|debt 0=-4 2=11 4=-3 8=-5 11=-10 13=3 15=9 16=4 17=-3
side called|of|equity 6=-3 8=-9 10=-4 15=6
side called|of|guarantee 6=8 8=4 15=5
side called|of|other 0=11 6=17 7=8 8=20 9=-4 10=4 12=4 15=3 16=15 17=9
side called|of|trade 0=8 1=3 2=8 3=-3 4=-3 5=-4 6=5 7=3 8=9 9=-16 14=7 15=11 16=9 17=3
side called|on 0=5 7=6 8=8 9=-6 17=-7
side called|optoelectronic 0=4 6=8 8=11 13=5 16=3 17=8
side called|owl 1=-4 2=13 4=-3 11=-5 17=-10
side called|pacific 0=26 5=-3 8=20 9=18 11=9 13=-3 17=19
side called|pariba|equity 2=10 8=10
side called|partner 0=-12 2=-3 5=-3 8=-25 9=-10 10=-5 13=14 15=-8 17=-15
side called|partner|debt 8=-5 15=-5 17=-7
side called|partner|equity 0=6 1=-5 8=-3 10=-3 13=13 17=7
side called|partner|other 1=7 8=4 15=-3 17=-5
side called|partner|trade 0=-16 4=5 8=-15 9=-6 17=-10
side called|petrochemical 0=9 8=6 9=-4 11=10 17=7
side called|petrochemical|debt 11=10 17=10
side called|pharma 0=-3 1=-4 2=-5 3=18 4=5 5=-4 7=-3 8=3 9=-7 10=5 11=6 12=7 17=3
side called|pharmaceutical 0=-6 3=5 4=-3 8=-8 9=14 12=-5 17=6
side called|pharmaceutical|trade 0=-5 8=-6 9=15 17=14
side called|pharma|equity 4=8 10=6 17=5
side called|pharma|licence 3=11 8=6 12=5
side called|pictur 0=-10 3=-4 4=-4 5=4 7=26 8=8 9=6 11=16 13=4 15=-6 16=-5 17=10
side called|pictur|acquisition 13=10 17=7
side called|pictur|buildout 5=4 7=25 8=27 16=-4 17=-8
side called|pictur|debt 11=19 17=17
side called|pictur|guarantee 15=-6 17=-7
side called|pictur|trade 0=-6 8=-9 9=10 17=4
side called|plan 13=-3 15=7
side called|point 0=-9 2=3 4=7 17=-4
side called|point|trade 0=-8 4=4 8=-5
side called|port 0=3 1=-7 2=-4 4=-6 5=25 7=3 8=7 9=19 11=3 12=-3 13=-7 15=20 16=11 17=29
side called|port|acquisition 5=13 8=11 16=9 17=4
side called|port|debt 8=-8 11=6
side called|port|guarantee 15=22 17=22
side called|port|other 0=-9 5=9 8=-6 9=5 16=3
side called|port|trade 0=14 7=5 8=13 9=14 13=-3 17=6
side called|power 0=-7 1=7 2=-10 3=14 4=7 5=-14 6=18 7=-3 8=-6 9=9 10=20 11=-13 13=4 14=12 16=-15
side called|power|debt 0=-3 1=-4 2=-5 6=4 7=3 8=-5 9=5 10=9 11=-5 15=-6 17=3
side called|power|equity 1=4 5=-4 8=-3 10=18 12=4 13=-4 17=15
side called|power|licence 3=10 8=6 12=-3 17=-6
side called|power|other 0=-4 1=7 3=4 4=3 5=-8 6=11 7=-9 8=-5 10=-4 11=-4 13=4 14=4 15=6 16=-9 17=-9
side called|power|trade 3=6 4=4 5=-5 6=9 7=3 9=10 11=-7 14=9 16=-5
side called|properti 0=-3 4=3 6=-5 8=-9 9=14 17=11
side called|properti|trade 0=-3 4=6 9=14 17=9
side called|rail 0=11 4=6 8=12 11=7 15=-4 17=5
side called|rail|trade 0=12 8=11
side called|rale 2=16 8=13 17=-3
side called|rale|debt 2=10 8=9
side called|rating 0=-3 8=-7 9=-3 17=-5
side called|re 0=-3 2=-3 8=-9 9=24 11=-4 17=17
side called|real 4=4 11=7
side called|real|debt 8=-3 11=7 17=5
side called|reit 0=12 4=7 8=10 9=24 10=5 11=-7 13=39 15=-5 16=8 17=50
side called|reit|acquisition 4=8 8=6
side called|reit|buildout 8=-3 9=22 17=20
side called|reit|guarantee 0=26 8=25 9=-4 15=-4 17=-11
side called|reit|other 10=6 13=26 17=29
side called|reit|trade 0=-12 8=-16 9=10 13=16 16=9 17=28
side called|resourc 0=-5 1=8 2=-4 4=5 6=6 7=-4 9=8 11=-9 13=-7 15=-5 17=-16
side called|resourc|acquisition 4=7 13=-3 17=-5
side called|resourc|debt 8=-7 17=-3
side called|resourc|equity 1=10 8=5 17=-3
side called|resourc|other 6=8 8=3 10=3 11=-9 13=-4 17=-13
side called|resourc|trade 9=13 17=11
side called|retail 0=14 8=11 9=-4 13=4
side called|retail|trade 0=14 8=12 9=-4 17=-5
side called|review 0=-4 8=-8 9=-3 11=-7 13=-3 17=-15
side called|re|other 8=-4 9=14 17=12
side called|ridg 0=-3 8=-8 9=-5 10=4 11=14 13=-6
side called|ridg|debt 11=17 17=13
side called|robotic 0=-3 8=-5 10=20 11=11 17=25
side called|robotic|debt 11=11 17=10
side called|robotic|equity 10=20 17=18
side called|sach 2=25 4=-4 7=-3 8=15 11=-3 13=-4 17=-15
side called|sach|debt 2=10 8=9 11=-3 17=-3
side called|sach|equity 1=3 2=16 8=11 17=-4
side called|scientific 0=4 9=7 17=5
side called|scientific|trade 9=8 17=7
side called|semiconductor 0=-3 8=-6 9=8 17=5
side called|semiconductor|trade 0=-3 8=-4 9=8 17=6
side called|servic 0=6 4=17 8=14 9=-6 11=12 14=7 17=10
side called|servic|acquisition 0=-3 4=7 8=3 13=3
side called|servic|debt 11=9 17=8
side called|servic|equity 14=8 17=8
side called|servic|other 9=6 11=4 17=9
side called|servic|trade 0=10 4=10 8=18 9=-11 17=-13
side called|shanghai 8=-3 9=-7 17=-9
side called|shanghai|trade 8=-3 9=-7 17=-9
side called|shipbuild 0=-8 8=-12 9=11 11=-3 17=3
side called|shipbuild|trade 0=-7 8=-9 9=10 17=7
side called|shipp 0=15 6=5 8=18 9=25 17=20
side called|shipp|other 0=11 8=11
side called|shipp|trade 0=5 8=4 9=23 17=21
side called|sing 9=9 17=7
side called|sing|trade 9=10 17=9
side called|solar 0=-15 5=5 8=-12 10=4 13=5 17=7
side called|solar|trade 0=-15 8=-17 13=5 17=3
side called|solution 0=-9 4=6 8=-10 9=-15 13=-4 16=17 17=-6
side called|solution|acquisition 4=7 8=4 9=-3 17=-4
side called|solution|trade 0=-7 8=-11 9=-12 13=-3 16=17
side called|son 0=7 8=4 9=-5 17=-10
side called|son|trade 0=7 8=7 9=-5 17=-5
side called|spac 0=8 2=-4 4=-3 8=-7 9=9 11=-7 15=6 17=4
side called|spac|debt 11=-6 17=-7
side called|spac|trade 0=10 2=-4 9=6 17=3
side called|spe 0=4 15=-4 17=-7
side called|sport 0=-5 3=9 5=8 8=11 9=-4 17=-6
side called|sport|other 0=-5 3=9 8=4 9=-4 17=-5
side called|stat 0=17 2=4 6=29 7=-8 8=33 10=4 15=-5 16=23 17=15
side called|stat|other 0=-3 2=4 6=27 7=-7 8=18 10=5 16=23 17=23
side called|stat|trade 0=21 4=3 8=22
side called|steel 0=12 1=12 6=16 8=23 9=-29 13=8 16=15 17=-10
side called|steel|acquisition 8=-5 13=12 17=9
side called|steel|debt 6=18 8=15 11=5 17=3
side called|steel|equity 1=13 4=3 8=15 10=4 17=3
side called|steel|other 8=-4 16=16 17=10
side called|steel|trade 0=15 8=7 9=-26 17=-32
side called|stock 0=-5 8=-8
side called|storag 0=7 6=-3 11=4 17=5
side called|storag|trade 0=8 8=8
side called|street 0=-8 2=4 4=-6 5=-4 7=24 8=7 9=6 10=-3 13=10 15=-4 16=5 17=9
side called|street|acquisition 2=7 4=-5 13=12 16=7 17=16
side called|street|buildout 5=-4 7=26 8=21 17=-3
side called|street|trade 0=-4 8=-4 9=8
side called|sun 2=-7 8=-10 17=-5
side called|system 0=-5 3=20 8=13 9=9 11=-12 17=-6
side called|system|debt 11=-12 17=-12
side called|system|equity 3=8 8=8
side called|system|trade 0=-5 3=13 8=7 9=9 17=8
side called|tai 0=-7 8=-11 9=-10 17=-12
side called|taiwan 0=6 2=14 5=-3 8=12 9=-3 13=-4 15=-6 16=-4 17=-21
side called|taiwan|debt 2=14 8=12 17=-3
side called|taiwan|equity 8=-7 17=-3
side called|taiwan|trade 0=6 6=3 8=8 17=-3
side called|tai|trade 0=-7 8=-9 9=-10 17=-11
side called|tarrant 1=6 2=8 3=-3 4=-5 5=-3 6=12 7=-6 8=4 9=-3 11=-3 15=11 17=-5
side called|tarrant|guarantee 6=7 8=3
side called|tarrant|other 6=5 8=7
side called|tech 0=-3 4=-4 5=3 8=-7 9=5 10=-6 12=-3 17=-10
side called|technologi 0=-3 8=-8 11=-4 17=-8
side called|technology 0=7 5=17 6=5 8=17 9=29 10=9 11=9 13=-4 14=-7 16=-5 17=23
side called|technology|buildout 5=9 8=9 14=-6 17=-7
side called|technology|debt 5=9 8=8 11=10 17=7
side called|technology|other 0=3 9=20 10=6 17=24
side called|technology|trade 0=5 4=-6 6=5 9=13 16=-4 17=3
side called|tech|trade 0=-3 4=-4 8=-8 9=6 12=-3
side called|telecom 0=14 4=9 8=22 10=4
side called|telecom|trade 0=8 4=11 8=17
side called|therapeutic 2=-5 3=-8 7=7 8=-13 9=-11 10=-3 12=25 13=-8 17=3
side called|therapeutic|debt 2=-4 7=3 8=-3 11=7 17=5
side called|therapeutic|licence 3=-8 7=5 8=-7 9=-3 12=16 17=7
side called|therapeutic|other 9=-3 11=-3 17=-10
side called|therapeutic|trade 8=-4 9=-4 12=13 13=-3
side called|tiger 0=4 5=-4 8=-4 15=7 17=3
side called|tourism 0=11 8=9 11=16 17=15
side called|tourism|trade 0=11 8=11 11=12 17=11
side called|tower 0=-8 4=6 7=38 8=29 9=3 10=5
side called|tower|acquisition 4=7 8=4 13=-6 17=-8
side called|tower|debt 7=9 8=8
side called|tower|trade 0=-5 7=31 8=21 9=4 13=6 17=7
side called|transportation 0=-17 8=-23 17=-7
side called|transportation|trade 0=-14 8=-15 9=-4 17=-5
side called|trust 2=-5 7=11 10=-5 11=-5 15=13
side called|trust|debt 2=-6 8=-8 11=-5 15=13 17=7
side called|tv 0=-5 8=-6 9=-4 17=-10
side called|uk 2=12 8=10 11=-3 13=-3 15=4 17=-5
side called|unit 2=8 8=5 15=25 17=20
side called|unit|debt 2=11 8=11 15=12 17=11
side called|unit|guarantee 15=7 17=7
side called|unit|other 2=-3 8=-5 15=7 17=5
side called|vehicl 9=4 10=11 16=-3 17=11
side called|ventur 1=34 2=12 3=-3 4=7 5=-3 6=-4 7=-6 8=35 10=-3 17=-12
side called|ventur|debt 1=11 4=3 8=10 17=-3
side called|ventur|other 1=13 8=9
side called|ventur|trade 0=-3 1=8 2=12 8=11
side called|water 0=16 1=-4 8=11 9=26 10=15 11=-3 13=-3 16=3 17=30
side called|water|equity 1=-4 8=-6 10=13 17=10
side called|water|other 9=11 16=3 17=12
side called|water|trade 0=18 8=17 9=16 17=14
side called|whal 0=15 8=14 9=-7 13=5 16=4
side called|whal|trade 0=15 8=13 9=-7 17=-9
side called|whitney 8=-3 9=-6 17=-9
side called|wind 0=26 6=3 8=25 9=8 10=11 11=4 13=-4 17=14
side called|wind|equity 10=12 11=5 17=13
side called|wind|trade 0=25 8=23 9=9 17=6
side called|work 0=5 2=-3 3=-4 5=-6 6=6 7=16 8=10 9=-3 12=10 17=3
side called|work|debt 6=8 8=8
side called|work|trade 7=7 8=5 12=4
side called|world 8=-5 10=-8 13=3 17=-9
side called|world|equity 10=-7 17=-8
side called|yangtz 8=-6 10=7 17=5
side called|yangtz|equity 8=-3 10=7 17=6
side called|世界 8=-7 17=-4
side called|东方 4=3 5=8 8=8 17=-4
side called|东方|other 5=8 8=5
side called|中国|equity 1=7 8=4
side called|中油 0=-4 8=-4 9=10 17=9
side called|中油|trade 0=-4 8=-4 9=10 17=9
side called|丰银 2=7 8=6 11=-3 17=-4
side called|丰银|debt 2=7 8=6 11=-3 17=-4
side called|二期 1=10 8=5 17=-3
side called|亚迪 8=-3 9=-9 17=-9
side called|亚迪|trade 8=-3 9=-9 17=-9
side called|交所 2=-5 8=-9 11=-4 13=-3 17=-10
side called|产业 1=9 5=-5 8=3
side called|产投 1=9 4=5 8=8
side called|产投|guarantee 1=7 8=4
side called|人寿 0=7 1=17 2=-5 4=10 8=23 10=-3 15=14 17=5
side called|人寿|debt 1=7 2=-3 8=3
side called|人寿|equity 1=8 4=3 8=6 17=-5
side called|人寿|trade 0=8 4=5 8=12
side called|信保 6=7 15=-4 17=-6
side called|信保|trade 6=8 8=6 17=-3
side called|信托 8=-5 11=-4 15=13 17=7
side called|信托|debt 2=-4 8=-7 11=-4 15=14 17=8
side called|信託 1=-3 2=-4 8=-9 11=5 17=3
side called|備局 0=59 8=55
side called|備局|trade 0=59 8=57
side called|兄弟 0=-5 8=-8 9=-6 12=9 17=4
side called|光電 0=6 6=18 8=21 13=10 16=7 17=9
side called|分行 2=11 8=8 17=-3
side called|分行|debt 2=7 8=6
side called|创投 0=-4 1=13 4=-7 8=-3 10=-5 17=-11
side called|创投|equity 1=7 4=-4 10=-5 17=-8
side called|创投|other 1=9 8=6
side called|制药 3=-3 9=-9 17=-9
side called|創投 1=7 8=6 10=-3 17=-3
side called|創投|equity 1=7 8=7 10=-3 17=-3
side called|动力 8=-3 10=-9 17=-10
side called|医疗 0=-6 4=5 8=-6 9=7 11=6 13=-3 17=8
side called|医疗|trade 0=-5 8=-7 9=7 17=6
side called|商局 1=-4 5=7
side called|商行 2=-7 8=-10
side called|商行|debt 2=-7 8=-7
side called|商飞 0=-6 8=-6 9=9 17=9
side called|商飞|trade 0=-6 8=-6 9=9 17=9
side called|国际 0=16 2=4 4=5 8=19 9=-3 11=-13 17=-15
side called|国际|debt 2=5 6=-4 11=-12 17=-13
side called|国际|trade 0=16 4=4 8=17 17=-3
side called|國際 6=-4 11=-15 13=9 17=-10
side called|國際|debt 2=3 6=-4 11=-14 17=-15
side called|基金 0=-5 1=30 2=-7 4=6 5=-6 7=-5 8=13 9=3 10=3 11=-3
side called|基金|acquisition 4=9 8=6
side called|基金|equity 1=23 2=-3 5=-3 7=-4 8=8 10=3
side called|基金|other 1=7 8=3
side called|士尼 0=-4 8=-8
side called|士尼|trade 0=-4 8=-8
side called|备局 0=-13 8=-16
side called|备局|trade 0=-13 8=-16
side called|复材 0=-3 8=-4 9=8 17=7
side called|大学 0=4 9=-4 16=8 17=3
side called|大通 2=-6 8=-9
side called|娱乐 1=3 7=10 8=11
side called|实业 0=10 5=14 8=22 17=-3
side called|实业|other 0=9 5=14 8=21
side called|家族 4=-5 8=-6 13=-10 17=-16
side called|工程 0=-4 8=-6 9=10 17=8
side called|工程|buildout 9=8 17=6
side called|巴西 8=-3 9=7 11=4 17=11
side called|市府 0=18 8=15 9=17 17=14
side called|市府|other 9=11 17=10
side called|市府|trade 0=19 8=17 9=7 17=5
side called|建设 0=-3 4=5 9=8 17=7
side called|建设|trade 0=-3 4=5 9=8 17=7
side called|影业 0=-3 4=-6 5=16 8=3 9=-9 10=3 11=3 12=11 13=-4 16=3 17=3
side called|影业|buildout 5=17 8=16 17=-3
side called|影业|licence 12=9 17=7
side called|投资 1=6 4=-4 8=-4 13=10 17=5
side called|投资|acquisition 8=-3 13=8 17=8
side called|担保 8=-9 11=-4 12=-3 17=-13
side called|担保|guarantee 6=-5 8=-10
side called|控股 0=-6 1=-8 4=5 5=-3 6=11 7=-3 8=-9 9=-20 10=4 13=-4 17=-29
side called|控股|equity 1=-6 4=7 10=4 17=3
side called|控股|guarantee 6=12 8=12
side called|控股|trade 0=-3 8=-7 9=-19 11=3 17=-19
side called|政府 0=9 1=-8 3=-4 4=-3 5=3 6=5 7=11 8=8 9=-5 10=-5 11=-3 12=7 14=-3 15=-3 16=-6 17=-24
side called|政府|buildout 5=-5 7=8
side called|政府|debt 6=9 8=6 12=3
side called|政府|equity 1=-3 5=-9 8=-15 17=-3
side called|政府|guarantee 6=7 8=4 17=-4
side called|政府|other 0=-10 5=4 6=-8 7=11 8=-8 12=4 16=-5 17=-6
side called|政府|trade 0=22 5=14 6=-5 7=-4 8=24 9=-4 17=-8
side called|数据 0=35 8=29 9=6 10=7 11=9 15=5 17=21
side called|数据|other 0=10 8=7 9=-5 17=-6
side called|数据|trade 0=27 8=26 9=11 17=8
side called|斯夫 0=7 8=6 9=-3 17=-3
side called|新材 5=12 8=7 9=5 17=3
side called|新药 8=-6 12=-3 17=-7
side called|易所 8=-4 9=-6 17=-9
side called|易所|trade 9=-6 17=-7
side called|智能 0=-3 8=-8 9=-3 11=-4 17=-9
side called|月光|other 4=7 8=5
side called|材料|trade 9=-7 17=-9
side called|核能 8=-7 9=-14 11=-3 17=-19
side called|榮航 0=17 6=14 8=28 9=-5 17=-9
side called|榮航|trade 0=18 6=14 8=29 9=-4 17=-6
side called|水务 0=14 6=-4 8=6 9=25 11=-7 17=15
side called|水务|debt 11=-7 17=-8
side called|水务|trade 0=15 8=14 9=26 17=24
side called|水泥 4=10 5=20 8=22 9=-7 11=5 13=21 15=-9 16=9 17=13
side called|水泥|acquisition 13=11 17=10
side called|水泥|debt 4=12 8=6 9=-3 11=5 13=11 17=12
side called|水泥|trade 5=8 8=7 9=-4 15=-9 16=9 17=-6
side called|汽车 8=-4 9=6 10=5 17=7
side called|海工 0=4 8=4 9=35 17=33
side called|海工|trade 0=4 8=4 9=35 17=33
side called|海运 1=7 2=-8 4=-11 5=9 6=-8 7=11 8=-10 11=5 12=-4 13=6 14=5 15=-5 16=6
side called|海运|acquisition 4=-11 6=-3 8=-9 9=8 13=6 17=6
side called|海运|guarantee 0=4 6=-15 8=-11 15=-5 17=-7
side called|海运|other 0=6 1=6 3=-4 4=-8 7=3 10=-3 11=-3 13=4 14=5 15=-3 16=5
side called|海运|trade 0=-11 2=-4 3=4 4=8 6=3 8=-8 9=-4 10=4 13=-5 14=-4 15=4 16=3 17=-5
side called|港口 0=4 7=5 8=9 9=5 17=5
side called|港口|trade 0=5 7=5 8=10 9=-3 17=-3
side called|游戏 4=3 7=8 8=10 9=-3 13=-4 16=12 17=5
side called|牧场 9=8 17=6
side called|特尔 4=3 8=4 9=-6 16=10 17=4
side called|环保 2=8 5=9 8=15
side called|环保|equity 5=9 8=6
side called|生活 4=-10 6=7 8=-6 10=-6 11=-3 13=5 17=-7
side called|生活|trade 4=-3 8=-3 13=9 17=8
side called|生物 0=7 3=-7 4=-3 8=-7 10=4 12=27 13=-5 17=22
side called|生物|licence 3=-6 8=-10 12=24 17=21
side called|生物|trade 0=8 8=5 13=-3 17=-3
side called|电信 8=-6 9=-7 17=-7
side called|电信|trade 8=-3 9=-7 17=-7
side called|电力 0=-3 3=-4 5=3 7=6 8=-11 11=9 13=5 14=14 17=10
side called|电力|acquisition 0=7 16=6
side called|电力|debt 2=3 8=-3 17=-7
side called|电力|equity 1=4 9=3 10=4 14=5 17=7
side called|电力|licence 3=-8 8=-10 13=3 17=4
side called|电力|other 1=-4 5=4 7=6 10=4 11=7 12=-7 13=10 17=9
side called|电力|trade 0=-8 7=4 8=-6 10=-3 11=4 12=4 13=-3 14=11 15=-3
side called|电子 3=9 4=-3 8=3 9=8 13=-10 17=-4
side called|电子|trade 0=3 9=8 17=8
side called|电投 6=11 8=9 9=3
side called|电源 8=-4 9=-5 16=-8 17=-16
side called|石化 0=10 8=10 9=-4 17=-5
side called|科技 1=-5 2=-3 5=17 6=-6 9=16 10=18 11=-4 12=5 14=-8 15=-4 17=16
side called|科技|buildout 5=20 8=19 14=-6 17=-11
side called|科技|debt 11=-5 17=-7
side called|科技|equity 1=-3 8=-8 10=13 17=8
side called|科技|other 0=8 8=6 9=-6 10=13 17=6
side called|科技|trade 0=-4 4=3 8=-8 9=24 10=-5 11=-3 12=7 17=18
side called|科院 3=7 8=4 9=-3 17=-4
side called|租赁 1=12 2=7 4=-5 8=11
side called|租赁|trade 1=5 2=5 8=10 17=-4
side called|积电 0=11 3=-3 8=3 9=-9 12=10
side called|积电|trade 0=11 8=6 9=-9 17=-11
side called|精工 1=5 3=7 4=-3 5=3 7=7 8=4 9=6 14=11 15=3 16=5 17=9
side called|精工|equity 1=7 6=3 8=7 9=4 10=-6 13=7 14=4 16=4 17=6
side called|精工|licence 8=-4 9=4 12=6 13=3 17=9
side called|精工|other 0=-4 3=9 5=-4 6=5 7=10 8=6 9=6 10=3 12=-4 13=5 16=5 17=8
side called|精工|trade 4=5 6=3 9=-11 10=8 12=6 13=-9 14=9
side called|置业 8=-6 9=-5 11=12 17=6
side called|置业|debt 8=-3 11=12 17=10
side called|置地 4=-4 8=-8 13=9 17=5
side called|置業 4=-3 5=-6 8=-10 9=10 13=10 17=13
side called|置業|acquisition 13=11 17=9
side called|置業|trade 0=3 5=-3 8=-3 9=10 17=7
side called|联赛 12=27 17=25
side called|股份 0=-3 5=6 9=-4 11=-4 17=-12
side called|股份|trade 0=-5 8=-5 9=-3 11=-3 17=-7
side called|能源 0=4 1=-4 3=-5 4=-3 5=19 7=3 8=8 9=24 10=8 11=7 12=-3 13=-3 15=-3 17=23
side called|能源|acquisition 9=7 13=-4
side called|能源|equity 1=-3 5=5 10=10 13=3 17=10
side called|能源|trade 0=5 5=15 7=4 8=16 9=19 17=14
side called|航天 9=19 10=25 15=3 17=40
side called|航天|equity 10=14 17=13
side called|航天|trade 9=19 17=19
side called|航太 6=-4 8=-5 9=-7 17=-11
side called|航太|trade 6=-4 8=-5 9=-7 17=-11
side called|航空 0=28 1=-5 2=-4 4=-4 5=-7 7=-3 8=7 9=-4 10=8 11=6 14=19 17=21
side called|航空|buildout 5=-3 8=-3 14=20 17=19
side called|航空|debt 0=7 2=-3 8=3 9=-3 11=8 17=3
side called|航空|equity 1=-4 8=-9 10=10 17=5
side called|航空|trade 0=17 8=11 17=-3
side called|航运 1=-5 8=-10 9=-8 15=4 17=-5
side called|航運 0=-3 8=-4 9=34 13=3 17=35
side called|航運|trade 0=-4 8=-4 9=35 17=33
side called|药业 2=-3 3=-7 8=-15 9=7 11=22 12=6 13=-3 17=29
side called|药业|licence 8=-3 12=7 17=5
side called|药业|trade 9=8 11=9 17=16
side called|莱德 1=3 2=3 16=10 17=5
side called|莱斯 9=11 17=11
side called|莱斯|trade 9=11 17=11
side called|装备 0=-17 5=-3 8=-21 9=-16 17=-17
side called|装备|trade 0=-17 8=-19 9=-16 17=-17
side called|豐銀 2=4 11=-3 15=13 17=7
side called|豐銀|trade 15=13 17=12
side called|资本 0=-7 1=5 2=-4 5=-3 6=9 7=-4 8=-8 9=-3 10=-6 13=-6 16=4 17=-18
side called|资本|equity 1=4 2=-4 6=6 8=-3 10=-5 17=-7
side called|轨道 0=12 8=10 9=3 10=7 11=10 14=4 17=18
side called|轨道|trade 0=7 8=6 9=5
side called|达尔 3=35 8=34 10=24 12=-3 17=20
side called|达尔|trade 10=24 17=24
side called|造船 8=-3 9=10 17=8
side called|造船|trade 9=8 17=7
side called|醫療 4=-3 8=-5 13=-6 17=-7
side called|里云 0=8 8=8 17=-3
side called|里云|trade 0=8 8=8 17=-3
side called|重工 0=-6 8=-13 9=14 10=13 11=-4 13=-6 15=-11 17=4
side called|重工|debt 11=-6 17=-7
side called|重工|guarantee 15=-7 17=-7
side called|重工|trade 0=-4 8=-7 9=5 10=6 11=3 17=11
side called|金控 0=-6 1=19 8=12 10=-3 11=-4 13=6 17=-4
side called|金控|equity 1=19 8=18
side called|銀行 2=-8 8=-10 15=6 17=3
side called|銀行|debt 2=-8 8=-8
side called|钢铁 0=6 5=3 7=4 8=10 9=12 10=4 13=7 17=21
side called|银行 0=-12 1=-13 2=31 3=-4 4=-7 5=-9 6=9 7=-7 9=-12 10=-4 11=-25 12=-3 15=52 16=-8 17=6
side called|银行|acquisition 8=-3 15=-5 17=-8
side called|银行|debt 0=-3 1=-6 2=20 4=-3 6=-14 8=-5 9=-3 11=-22 13=3 15=25 16=-4 17=-6
side called|银行|equity 1=-4 2=-5 8=-12 15=3
side called|银行|guarantee 6=13 8=7 15=10 17=8
side called|银行|other 2=12 6=8 8=10 15=12 17=5
side called|银行|trade 0=-7 2=17 6=3 8=3 9=-8 15=21 17=6
side called|锂业 0=-19 4=-3 8=-25 10=6 11=-4 13=-9 17=-11
side called|锂业|acquisition 4=-3 8=-3 13=-9 17=-10
side called|锂业|trade 0=-19 8=-22 17=-4
side called|防部 0=-4 8=-6 9=-5 17=-8
side called|集團 0=3 9=-12 11=-4 15=-3 17=-21
side called|集團|debt 11=14 17=13
side called|集團|trade 0=5 5=3 8=5 9=-9 11=-18 13=3 17=-26
side called|電子 4=-12 5=24 8=10 9=5 13=16 16=-4 17=15
side called|電子|acquisition 4=-12 8=-13 13=19 17=18
side called|電子|other 13=-3 16=-4 17=-7
side called|電訊 0=10 1=11 3=5 4=-4 8=18 10=11 11=6 13=-3 17=9
side called|電訊|acquisition 1=9 8=8 10=10 13=-3 17=7
side called|電訊|debt 11=7 17=6
side called|電訊|trade 0=10 3=5 8=12
side called|风电 0=5 8=5 9=-7 17=-8
side called|风电|trade 0=5 8=5 9=-7 17=-8
side called|食品 0=4 1=-3 3=-5 4=7 5=8 6=5 7=11 8=9 9=6 10=4 11=15 12=4 14=4 16=5 17=13
side called|食品|acquisition 3=-3 5=4 6=7 7=-3 8=4 12=8 13=-5
side called|食品|buildout 0=3 4=4 5=7 8=13 17=-4
side called|食品|debt 2=6 4=4 5=-4 8=6 9=5 10=6 11=8 13=-3 17=13
side called|食品|equity 1=3 7=7 8=3 9=5 10=-3 16=-4 17=-5
side called|食品|licence 3=-5 8=-9 10=4 12=7 17=10
side called|食品|other 1=-5 5=3 6=-7 7=7 8=-13 10=-4 11=6 12=-8 13=12 15=-3
side called|食品|trade 0=4 3=4 4=3 8=8 9=3 10=3 12=-3 13=-3 14=4 16=7 17=8
side called|香港 2=9 8=6 11=-3 15=12 17=7
side figure|after|apart|acquisition 0=-17 2=-14 3=6 4=21 5=-3 7=8 9=-9 10=-4 11=-4 12=7 13=23 14=4 15=-3 16=6 17=11
side figure|after|apart|buildout 0=7 1=-3 4=-5 5=28 7=6 8=28 9=4 10=-3 13=-3 14=5
side figure|after|apart|debt 0=-4 1=-7 2=38 4=-4 5=-8 8=14 9=-11 10=7 11=19 12=3 14=3 17=8
side figure|after|apart|equity 0=18 1=13 2=-5 3=-4 5=13 8=19 9=-10 10=7 11=-5 12=-3 13=7 15=-3 16=11 17=-4
side figure|after|apart|guarantee 0=6 2=5 6=27 7=-3 8=23 9=-3 10=-3 17=-12
side figure|after|apart|licence 2=15 3=21 4=-8 5=3 7=-6 8=16 10=-3 12=12 13=-5
side figure|after|apart|other 0=-10 1=-3 2=-3 3=16 4=15 5=6 7=-5 9=10 10=8 11=-13 12=-4 13=6 14=3 15=-4 17=-5
side figure|after|apart|trade 0=24 2=-7 3=-4 4=-7 5=-14 6=10 7=4 9=12 10=7 12=-9 13=5 14=-9 15=-6 16=6 17=-6
side figure|after|next|acquisition 0=-21 1=-11 2=-6 3=14 4=20 5=6 6=-4 7=3 8=-4 9=-9 11=-9 12=-4 13=32 14=-3 15=-3 17=5
side figure|after|next|buildout 2=-7 4=-6 5=20 6=-3 7=-3 9=10 11=-3 13=-4 14=-9 16=-8 17=-20
side figure|after|next|debt 0=-12 2=30 4=-9 6=-4 7=6 9=-8 10=-9 11=19 12=-3 13=-5 14=-6 15=9 16=-3 17=-12
side figure|after|next|equity 0=-15 1=55 2=6 3=-9 5=10 6=-7 8=35 9=10 10=33 11=7 12=-6 15=3 16=-16 17=18
side figure|after|next|guarantee 1=6 2=-11 3=-3 4=-3 6=22 8=4 9=-5 10=-3 11=3 12=-4 13=-3 15=28 16=4 17=19
side figure|after|next|licence 1=-8 2=-3 3=22 4=-4 5=-3 6=-3 9=-11 11=-3 12=46 14=3 16=3 17=31
side figure|after|next|other 0=-8 1=12 2=-10 3=-13 4=-9 5=11 6=-19 7=42 8=-5 9=5 10=-6 11=16 12=16 13=3 14=-9 15=13 16=17 17=14
side figure|after|next|trade 0=19 1=11 2=22 3=-5 4=16 5=19 6=11 7=7 8=28 9=38 10=9 11=-10 13=-6 15=5 16=-3 17=9
side figure|before|apart|acquisition 0=3 7=-4 8=-4 9=-4 11=11 13=11 17=12
side figure|before|apart|debt 1=-12 2=-13 5=3 8=-28 9=-3 10=7 15=-11 17=-10
side figure|before|apart|guarantee 8=-4 15=12 17=10
side figure|before|apart|other 3=5 4=-7 6=-3 8=-8 9=4 10=-4 11=-3 12=-6 13=21 15=-3 16=4 17=9
side figure|before|apart|trade 0=15 1=-4 2=15 3=-4 4=5 5=-3 7=-9 8=10 9=-12 11=14 13=8 15=-4 16=10 17=10
side figure|before|next|acquisition 0=-3 1=-4 2=6 3=-4 6=-3 8=-7 9=-4 10=-4 12=-4 13=-3 15=-5 17=-24
side figure|before|next|buildout 0=-3 5=-3 8=-13 16=3
side figure|before|next|debt 0=-6 1=11 2=16 5=10 6=-11 8=9 9=4 10=-7 11=13 13=-3 15=8 16=5 17=14
side figure|before|next|equity 0=-3 1=3 2=17 5=-11 9=-4 10=19 13=-4 14=-5 16=-7
side figure|before|next|guarantee 2=5 6=8 8=6 10=3 11=-3 15=-7 16=4 17=-9
side figure|before|next|licence 3=10 4=8 8=10 12=-15 13=-3 16=5 17=-17
side figure|before|next|other 0=-26 1=-6 2=37 3=-7 4=-4 5=-15 7=8 8=-14 10=4 13=-5 14=-5 16=5 17=-10
side figure|before|next|trade 0=25 1=4 2=-10 3=-5 4=-17 5=-8 6=-5 7=12 8=-6 10=-11 12=-11 13=-12 14=-3 15=15 17=-27
side focus|meant 0=52 1=19 2=-24 3=-27 4=9 5=51 6=4 7=13 8=17 9=31 10=8 11=27 12=10 13=31 14=13 15=-7 16=22 17=21
side focus|named 0=3 1=-12 2=-10 3=5 4=9 5=16 6=3 7=29 8=-15 10=22 11=24 12=11 13=11 14=34 15=-3 16=7
side focus|other 0=25 1=9 2=-16 3=-9 4=15 5=39 6=-7 7=23 8=-6 9=17 10=14 11=22 13=25 14=40 15=7 16=21 17=5
side focus|own 0=37 1=-17 2=-15 4=-8 5=11 6=25 7=24 8=19 9=15 10=18 11=37 12=31 13=10 14=-8 15=-33 17=26
side fore|acquire|past 2=6 4=5 8=4 13=-4 17=-7
side fore|acquire|plain 0=-9 1=3 2=-3 3=9 4=30 5=-6 7=-7 8=12 10=-6 12=-6 15=-3 17=-18
side fore|assume|plain 0=6 4=13 8=13 12=12 17=8
side fore|award|past 0=25 1=-3 4=-4 5=-5 8=13 9=-3 10=-5 11=4 13=-7 17=-13
side fore|award|plain 0=3 3=-4 4=-4 5=3 8=-8 9=9 11=-5 13=19 17=16
side fore|bid|past 0=-3 1=-3 3=-6 4=8 7=9 17=-5
side fore|bid|plain 3=13 4=8 8=10 12=4
side fore|borrow|ing 2=5 11=9 17=7
side fore|borrow|past 0=-4 2=-7 4=3 6=-3 8=-16 11=-7 13=10
side fore|borrow|plain 0=12 1=-7 2=9 5=-4 6=4 8=8 10=-5 11=17 13=-7 15=-4 17=-4
side fore|buildout|plain 4=-3 5=-7 8=-19 17=-7
side fore|build|ing 0=18 4=-3 5=8 8=17 9=4
side fore|build|plain 0=-15 1=4 2=-3 3=-4 4=-7 5=23 7=11 8=4 9=8 10=7 13=-4 14=9 16=4 17=12
side fore|buy|ing 1=7 2=8 4=15 5=-4 8=20 9=-4 13=-4 17=-10
side fore|buy|past 1=-7 2=3 4=6 6=-5 8=-5 9=-3 10=10 11=12 12=-5 17=4
side fore|buy|plain 0=17 1=6 2=-3 3=5 4=4 7=-15 9=17 10=-21 11=-5 12=3 13=9 14=8 15=-6
side fore|commit|past 0=11 1=-9 2=4 3=-3 4=-3 5=-10 6=-5 8=-13 10=-3 11=3 14=6
side fore|commit|plain 0=-10 2=-14 3=12 4=-6 6=5 7=-4 8=-20 10=15 11=-5 12=-5 13=8 15=5 17=8
side fore|cooperate|plain 0=-3 7=-4 8=-12 9=-3 16=-4 17=-12
side fore|divest|plain 0=7 3=3 4=-6 9=-3 10=-3 11=-3 12=7 13=13 15=7 17=14
side fore|fee|plain 3=-4 4=3 7=9 12=-4 13=4 16=24 17=15
side fore|grant|plain 0=-3 1=-3 2=-3 4=-3 5=3 7=18 8=4 9=6 11=-3 16=6
side fore|guarantee-paper|plain 2=-4 6=5 8=-10 15=6 17=-3
side fore|guarantee|past 0=-4 2=13 8=5 9=-3 11=-6 17=-13
side fore|guarantee|plain 0=3 2=-8 3=-3 4=-4 6=24 8=6 9=-4 11=7 17=-5
side fore|invest|ing 1=-4 2=-3 4=3 5=11 7=-5 17=-3
side fore|invest|past 1=5 2=9 4=-3 5=3 7=-3 8=9 11=-3 17=-5
side fore|invest|plain 0=-6 1=8 2=6 4=-10 5=17 7=8 8=8 9=-7 10=10 11=4 12=-3 13=-4 15=-3 16=8 17=-6
side fore|lend|ing 2=-7 4=9 8=-5 11=-5 17=-10
side fore|lend|plain 1=13 3=-6 4=-8 5=8 6=-6 7=-4 8=-7 10=4 11=-4 13=-5 15=7 17=-7
side fore|licence-paper|plain 2=-4 3=3 5=-3 8=-7 9=-4 12=17 16=-4 17=3
side fore|license-out|past 2=23 3=-13 7=4 8=6 12=5 16=6 17=4
side fore|license-out|plain 0=-4 3=4 6=3 8=-3 9=-5 10=3 12=13 15=3 17=4
side fore|license|past 3=-3 8=-9
side fore|license|plain 3=16 8=11 12=3
side fore|loan|plain 0=-7 1=5 2=23 3=-3 4=-8 5=-4 6=-8 7=4 11=8 12=-3 13=-3 15=18 17=6
side fore|none|plain 0=6 1=9 2=12 3=3 4=6 5=15 7=9 9=8 10=9 11=-8 12=14 13=14 14=-9 16=6 17=-12
side fore|order|plain 0=6 1=-5 2=8 3=4 5=-6 6=4 7=-8 8=-7 9=13 10=-4 12=4 13=6 14=7 15=-4 16=-7 17=4
side fore|paper|plain 0=12 1=3 2=-9 3=-5 4=7 5=-5 6=-3 9=8 11=15 12=-5 13=13 16=4 17=18
side fore|pay|ing 0=24 1=7 2=-3 3=-5 6=-4 7=-7 8=14 9=-8 10=3 12=-3 13=3 17=-11
side fore|pay|past 0=-13 1=-3 4=3 5=-10 6=-4 7=3 8=-25 9=7 10=3 11=5 12=-8 13=4 15=3 16=-7
side fore|pay|plain 0=-3 2=-4 3=3 4=-7 5=7 6=3 7=3 8=-9 9=9 11=13 13=-14 15=-7 16=11 17=-3
side fore|provide|plain 2=7 6=9 8=12
side fore|raise|plain 0=9 2=3 9=-7 10=4 11=7 12=3 13=-4 15=4 16=-3
side fore|receive-money|plain 0=-3 1=-3 3=11 5=-3 8=-4 9=-3 10=3 11=3 12=3
side fore|rent-out|plain 0=-3 8=-7 9=7 17=3
side fore|rent|past 3=7 5=-3 15=6
side fore|rent|plain 0=17 1=-5 3=-4 4=-9 5=12 7=-4 8=4 9=10 10=-4 11=-3 13=-6 14=6 15=-6 16=8
side fore|sale|plain 0=-3 1=7 4=-7 8=-8 9=-3 12=6 13=12 17=12
side fore|sell|ing 0=-4 1=7 4=-3 5=4 9=25 10=6 13=-5 17=19
side fore|sell|past 0=-18 2=12 3=4 4=-7 5=-6 6=5 7=9 8=-8 9=5 10=8 11=7 13=-3 16=7 17=12
side fore|sell|plain 0=16 1=-4 2=-5 3=11 6=-4 7=-5 9=5 10=-3 11=-3 13=16 14=-3 15=-3 16=-12 17=-6
side fore|serve|ing 2=14 8=10 17=-3
side fore|serve|past 2=-3 4=-3 6=-3 8=-13 10=-3 15=3 17=-6
side fore|serve|plain 0=-6 1=3 2=-9 4=5 5=3 6=17 7=3 8=8 9=-6 16=-4 17=-12
side fore|sign|past 0=19 3=-8 4=6 5=-6 6=5 7=-5 8=8 9=3 10=3 11=-4 15=-3 17=-7
side fore|sign|plain 0=13 1=6 2=-6 4=-4 5=11 7=8 8=11 9=-10 10=-7 11=-7 13=-12 14=-4 15=11 16=15 17=-18
side fore|stake|plain 0=-8 1=25 2=-3 3=-4 4=-10 9=-6 10=10 11=-4 12=-3 17=-9
side fore|subscribe|plain 1=19 4=-5 7=-3 8=7 10=12
side fore|takeover|plain 0=-4 1=-3 7=4 8=-11 9=-3 10=-3 13=10 16=6 17=3
side fore|talks|plain 0=6 1=-5 2=7 3=8 4=-3 5=-3 7=-3 12=3 13=-5 17=-9
side fore|venture|plain 4=-3 7=9 9=-8 16=4 17=-14
side fore|warrant|plain 7=-6 8=-13 16=7
side fore|win|past 0=-4 3=-5 4=9 8=-11 10=-3 11=-3 12=10 13=-5 17=-7
side fore|win|plain 4=13 9=22 11=-3 13=-3 17=12
side governed|bare 0=14 1=17 2=10 3=9 4=12 5=10 6=3 7=17 8=-7 9=11 10=11 11=18 12=26 13=12 14=-5 15=-5 16=19 17=-11
side governed|by 0=-6 1=6 3=3 4=14 5=-3 6=21 8=13 9=31 10=-7 11=-5 12=-3 13=-17 16=-13 17=-11
side governed|by|^ 0=-12 1=7 3=4 4=6 5=3 6=-13 8=-14 9=19 10=-8 11=-14 13=-8 15=5 16=-6 17=-11
side governed|by|build 8=-8 9=16 12=3 16=-4 17=13
side governed|by|buy 4=16 8=14 9=-4 17=-7
side governed|by|commit 2=3 4=8 6=3 8=10 15=4
side governed|by|guarantee-paper 6=16 8=12 15=-3 17=-5
side governed|by|loan 2=-3 6=11 8=6 11=9 15=-4 17=4
side governed|by|order 0=10 8=7 9=3
side governed|by|rent 0=6 8=7
side governed|by|sell 0=-3 2=6 9=17 17=16
side governed|by|serve 6=8 7=3 8=7
side governed|by|sign 0=-4 8=-3 9=-8 17=-9
side governed|for 0=18 1=-3 3=3 4=-7 5=-6 6=-17 8=-14 10=7 11=21 14=12 17=13
side governed|for|^ 0=12 1=-6 3=3 4=-6 5=-5 6=-14 8=-17 11=17 13=-16 14=10 16=5
side governed|for|buy 1=6 8=7 9=4
side governed|for|commit 0=4 9=10 10=-3 11=-3 13=3 14=6 17=10
side governed|for|lend 10=11 17=10
side governed|for|order 0=-7 8=-8 9=-4 17=-6
side governed|for|paper 9=-3 13=7 17=4
side governed|for|pay 6=4 13=9 16=-3
side governed|for|rent-out 0=9 8=8
side governed|for|sign 0=8 8=5 9=-3 17=-5
side governed|from 0=-3 1=7 2=10 3=-3 4=-7 5=-6 6=11 7=11 8=4 9=14 10=-7 11=-8 12=11 13=4 14=-4 15=11 16=-10
side governed|from|^ 0=-10 1=10 2=6 3=8 4=-11 5=-4 7=6 9=18 10=-6 13=7 15=-5 16=-5 17=3
side governed|from|award 0=17 2=-4 8=9 9=-6 17=-8
side governed|from|borrow 2=11 8=6
side governed|from|buy 0=3 2=-3 4=-6 7=7 8=-4 9=-4 11=6 17=-4
side governed|from|lend 2=9 8=6 15=7 17=4
side governed|from|license 3=-5 8=-8 12=11 17=7
side governed|from|loan 2=9 6=3 8=9 10=4 11=-3
side governed|from|order 0=7 8=3 9=-5 17=-6
side governed|from|pay 2=4 9=7 17=7
side governed|from|raise 1=11 2=-10 15=7 17=4
side governed|from|rent 0=-7 8=-10 9=8 15=11 17=16
side governed|from|sell 0=-3 8=-4 9=8 17=7
side governed|from|sign 8=-4 9=-8 11=-4 17=-13
side governed|from|win 0=-5 1=-3 2=-4 3=-4 4=21 8=8 9=8 13=-5
side governed|in 0=-8 3=3 5=4 6=-4 7=-4 8=-15 10=21 11=-11 12=-12 13=-9 14=-5 15=19 16=-12 17=-10
side governed|in|^ 0=-5 1=-3 2=3 3=-4 4=3 5=6 6=-3 7=-3 8=-12 9=-7 10=8 11=-6 12=-5 16=-7 17=-20
side governed|in|buy 9=13 17=7
side governed|in|guarantee 15=10 17=9
side governed|in|order 9=11 11=-4 17=7
side governed|in|stake 10=7 13=-3 17=4
side governed|in|win 10=3 12=-8 17=-7
side governed|of 0=4 1=-10 2=6 3=-4 4=-9 5=14 6=5 7=-7 8=-17 9=-20 10=4 11=-8 13=16 15=20 16=-5 17=-7
side governed|of|^ 0=5 5=14 7=-11 8=-9 9=-6 12=4 13=15 16=-8 17=-4
side governed|of|award 8=-3 10=8 17=6
side governed|of|buy 2=4 4=-3 8=-4 10=10 11=-3 13=5 17=6
side governed|of|rent 0=-5 2=7 9=-6 11=4 12=3 17=-3
side governed|of|sell 0=-6 8=-7 9=4 17=3
side governed|of|serve 0=12 8=8 9=-8 17=-9
side governed|of|sign 8=-4 9=5 15=4 17=9
side governed|of|stake 6=7 8=6 16=3
side governed|of|subscribe 10=-6 17=-9
side governed|to 0=-6 2=9 3=9 4=26 5=-8 7=-6 8=3 9=11 10=4 11=9 13=6 14=-9 15=15 16=12 17=17
side governed|to|^ 1=-7 2=19 3=6 5=-6 6=7 8=5 11=-6 13=14 14=-7 16=8 17=-3
side governed|to|build 9=16 17=14
side governed|to|commit 8=-3 10=7 15=-4
side governed|to|guarantee 8=-3 15=18 17=14
side governed|to|lend 2=-5 8=-11 11=9 15=-6
side governed|to|license-out 8=-6 11=-5 17=-7
side governed|to|loan 8=-3 11=7 17=7
side governed|to|pay 8=-4 9=6 15=4 17=11
side governed|to|rent 0=11 4=15 8=23 9=-15 17=-15
side governed|to|sale 3=3 4=10 8=11 17=-6
side governed|to|sell 0=-8 1=9 4=12 8=5 9=4 15=3
side governed|to|serve 0=-3 8=-6 9=9 16=3 17=10
side governed|to|sign 9=8 17=3
side governed|to|stake 1=3 4=5 8=7
side governed|with 0=8 1=7 2=10 3=12 4=8 5=14 6=-7 7=-9 8=15 9=15 11=-5 13=4 16=24 17=13
side governed|with|^ 0=4 2=-4 3=12 4=9 6=-3 7=-10 8=-3 9=6 10=11 11=-3 13=7 15=3 16=18 17=18
side governed|with|buy 0=-3 8=-4 9=21 17=18
side governed|with|commit 5=7 8=3
side governed|with|loan 2=16 8=11 17=-7
side governed|with|order 3=-3 4=7 7=4 9=-6 16=-3 17=-10
side governed|with|paper 0=14 1=3 2=-3 3=8 4=-6 5=11 8=22 12=3 16=-3 17=-8
side governed|with|rent 0=10 8=7
side governed|with|sell 0=-5 8=-5 9=8 17=8
side governed|with|sign 0=-7 8=-12 9=14 13=6 16=3 17=17
side governed|with|talks 0=-4 1=10 2=-4 4=11 8=11 9=-8 11=7 12=6 13=-4 16=-4 17=-5
side governs|by|^ 1=4 2=-17 4=15 5=-9 6=25 7=11 8=15 9=20 10=-3 11=6 13=-11 14=-3 15=-4 16=-10 17=-10
side governs|by|commit 1=-3 6=-3 8=-10 9=8 14=5 17=9
side governs|by|invest 1=11 5=6 8=11 17=-3
side governs|by|loan 2=9 6=-3 8=3 11=-9 17=-14
side governs|by|paper 0=4 2=4 8=7
side governs|by|pay 0=-16 4=4 6=6 8=-14 9=3 12=-3 17=-4
side governs|by|provide 2=8 8=7 15=7 17=6
side governs|by|rent 0=7 8=5
side governs|by|sell 0=-7 8=-13 9=10 17=11
side governs|by|sign 2=6 3=8 8=8 9=7 12=-3
side governs|for|^ 0=7 3=6 4=-6 5=-4 8=-3 9=-6 10=5 11=8 12=-5 14=4 16=3
side governs|for|award 9=-6 17=-7
side governs|for|borrow 6=-3 8=-5 11=7 17=5
side governs|for|commit 13=7 15=3 17=5
side governs|for|loan 2=-4 8=-7 11=12 15=3 17=12
side governs|for|order 9=17 15=-5 17=7
side governs|for|pay 0=9 8=7 15=-3 17=-3
side governs|from|^ 0=4 1=12 2=4 4=-6 5=-4 7=10 8=8 9=6 10=-3 11=-3 12=5 14=-3 15=6 16=-8 17=-9
side governs|from|acquire 2=4 4=-3 13=-7 17=-9
side governs|from|commit 2=7 6=5 8=6 17=-4
side governs|from|guarantee 9=-4 15=8 17=4
side governs|from|licence-paper 3=-3 4=9 12=3
side governs|from|obtain 2=-7 8=-10 9=5
side governs|from|order 3=6 9=-5 17=-8
side governs|from|paper 9=7 17=6
side governs|from|pay 0=-3 2=-6 6=10 8=-5 12=7 13=4 17=9
side governs|from|rent 9=11 17=10
side governs|from|sell 9=-4 13=7 17=3
side governs|from|stake 1=3 13=7 17=5
side governs|in|^ 0=-7 2=-6 5=8 7=-3 8=-13 9=3 10=8 11=-3 13=-8 15=16 16=-7
side governs|in|buy 0=3 4=4 8=5 9=-6 10=7 12=-3 17=-5
side governs|in|invest 1=-4 2=7 11=-3 17=-4
side governs|of|^ 0=-4 1=-11 2=6 4=-7 6=7 8=-23 9=-10 10=7 11=-4 12=10 13=6 14=-5 17=-10
side governs|of|buy 0=5 5=4 8=7 17=-5
side governs|of|commit 5=8 8=5 14=5
side governs|of|guarantee 15=7 17=6
side governs|of|pay 0=4 9=-3 10=8 11=4 12=-3 15=6 17=7
side governs|of|sell 0=-4 1=7 6=3 13=6 17=3
side governs|to|^ 0=-3 1=10 2=-6 4=29 5=-4 6=4 7=-10 8=10 10=-6 11=19 12=4 13=-8 14=-5 15=-3 16=6 17=-4
side governs|to|acquire 4=-4 8=-5 13=11 17=8
side governs|to|borrow 2=13 8=10 15=5
side governs|to|buy 0=-12 8=-13 9=22 13=15 16=-3 17=27
side governs|to|commit 0=-6 1=-6 3=4 4=-6 8=-15 9=-3 10=12 15=9 17=12
side governs|to|guarantee 15=-9 17=-10
side governs|to|licence-paper 3=12 8=8 17=-3
side governs|to|loan 2=9 8=5 11=-8 15=8 17=-4
side governs|to|order 0=-6 8=-11 9=8 17=5
side governs|to|paper 3=8 8=3 9=-3 15=3 16=3
side governs|to|pay 0=13 1=-3 3=-6 4=7 8=6 15=3 16=11 17=10
side governs|to|provide 2=-3 8=-6 11=4 15=9 17=12
side governs|to|rent 0=-8 8=-11 9=10 12=3 15=4 17=13
side governs|to|sell 0=22 4=4 8=20 9=-20 17=-26
side governs|to|sign 0=-4 4=11 7=10 8=9 9=11 15=4 17=12
side governs|to|win 4=-9 8=-13 17=-7
side governs|with|^ 0=-3 2=11 3=-4 4=8 5=14 6=-3 8=8 9=4 10=4 11=-7 12=7 13=10 14=-3 16=4 17=7
side governs|with|acquire 4=4 8=3 13=8 17=6
side governs|with|build 0=10 8=8 9=-5 17=-6
side governs|with|buy 0=-4 3=8 8=-3 13=-3 17=-5
side governs|with|cooperate 8=-4 9=8 17=5
side governs|with|invest 8=-3 10=6 16=4 17=8
side governs|with|loan 9=7 15=3 17=8
side governs|with|paper 0=-5 8=-8 9=11 16=4 17=13
side governs|with|sale 1=8 4=-5 13=4
side governs|with|sign 3=-3 5=6 7=-3 8=-7 11=4 12=9 13=-9 14=3 16=12 17=5
side governs|with|venture 7=-4 8=-7 16=7
side habit|paid 0=33 1=-9 2=-18 4=6 5=13 7=6 8=6 9=10 10=14 11=-9 12=5 13=16 15=6 16=9 17=3
side habit|pays 0=29 1=6 2=-7 3=-14 4=24 5=-5 6=-9 7=-7 8=7 9=8 10=9 12=-3 14=16 15=-10 16=8 17=-5
side is|bank 0=-62 1=-24 2=66 3=-16 4=-41 5=-31 6=30 7=-34 8=-23 9=-48 10=-16 11=-60 12=-11 13=-27 14=-15 15=79 16=-27 17=-41
side is|bank|acquire 2=4 4=-13 6=6 8=-10 9=5 13=-12 17=-11
side is|bank|bid 0=10 8=8 17=-3
side is|bank|borrow 2=16 6=-5 8=3 11=-9 17=-17
side is|bank|buy 0=-13 2=8 4=-3 6=5 8=-6 9=-7 13=-4 15=-4 17=-21
side is|bank|commit 1=-3 2=4 5=-6 8=-12 10=-3 15=14 16=-7
side is|bank|fee 2=-3 6=18 7=-7 8=7 15=-4 17=-6
side is|bank|grant 8=-7 16=-8 17=-13
side is|bank|guarantee 2=6 8=-4 11=-6 15=29 17=18
side is|bank|guarantee-paper 2=-4 6=20 8=11 15=13 17=11
side is|bank|invest 1=-14 2=18 5=-8 8=-7 10=3 11=5 15=4 16=-3
side is|bank|lend 1=4 2=15 6=-3 8=7 11=-14 15=10 17=-10
side is|bank|license-out 2=8 8=5 15=3
side is|bank|loan 1=-3 2=5 4=-3 6=-4 8=-11 11=-25 13=4 15=13 17=-13
side is|bank|none 0=-6 2=29 3=-3 4=-7 5=-3 6=4 7=-5 8=3 9=-9 10=-5 11=-5 13=-4 15=18 16=-6 17=-20
side is|bank|order 0=-10 2=16 8=3 9=-7 15=3 17=-7
side is|bank|paper 8=-4 10=-3 17=-7
side is|bank|pay 0=-4 1=5 6=14 7=-3 8=5 13=-3 17=-11
side is|bank|provide 6=5 8=5 15=20 17=20
side is|bank|raise 1=-5 2=4 6=-4 8=-7 11=-5 17=-11
side is|bank|rent 0=-5 2=6 9=-7 17=-11
side is|bank|sell 0=-10 2=5 4=-4 6=17 9=-6 15=-7 17=-18
side is|bank|serve 8=-10 15=20 17=16
side is|bank|sign 0=-14 2=25 6=-5 7=-3 9=-7 15=16
side is|bank|stake 8=-5 15=8 17=5
side is|bank|subscribe 2=-11 8=-12 11=-3 17=-4
side is|bank|venture 15=9 17=7
side is|buyer 0=47 2=-17 3=11 4=-11 5=-21 6=-13 7=-15 9=-26 10=19 12=-9 14=11 15=-6 16=6 17=-21
side is|buyer|acquire 0=3 4=-4 8=-5 13=-12 17=-15
side is|buyer|award 9=12 17=8
side is|buyer|build 0=30 8=28 17=-4
side is|buyer|buy 0=28 3=7 4=-4 8=24 9=-8 10=3 13=-8 17=-18
side is|buyer|grant 8=-3 16=-4 17=-7
side is|buyer|invest 1=-6 5=-4 8=-15 10=-11 11=-3 14=16 16=14 17=12
side is|buyer|lend 1=11 2=-4 8=5 10=20 17=15
side is|buyer|license-out 11=12 16=6 17=16
side is|buyer|loan 2=-6 8=-10 11=14 17=11
side is|buyer|none 0=15 1=-3 2=7 4=8 5=-3 7=-3 8=13 17=-13
side is|buyer|order 0=35 8=31 9=-18 17=-21
side is|buyer|paper 0=-14 8=-16 9=-8 17=-10
side is|buyer|pay 5=-5 8=-11 17=-5
side is|buyer|raise 0=7 9=-13 10=8 11=-7 17=-13
side is|buyer|rent 0=-19 8=-28 9=13 13=15 17=21
side is|buyer|rent-out 0=4 8=3 9=9 17=8
side is|buyer|sell 0=-18 8=-20 9=-10 13=19 17=5
side is|buyer|sign 0=12 8=5 9=-5 11=-4 17=-13
side is|buyer|subscribe 1=4 8=5 10=11 17=10
side is|buyer|talks 1=-3 3=9 4=-4 8=-5 9=-3 17=-10
side is|firm 0=20 1=14 3=23 4=26 5=38 6=12 7=22 8=-11 9=21 10=26 11=33 12=23 13=24 14=-35 16=22 17=-11
side is|firm|acquire 0=-11 4=26 5=8 6=-8 7=-8 8=-3 9=-12 12=8 13=33 14=-3 16=-9 17=10
side is|firm|assume 3=11 4=10 8=15 9=5 13=10 17=8
side is|firm|award 0=28 1=-5 2=-9 3=9 4=3 5=-4 6=-6 7=-9 8=5 10=3 11=-5 13=-3 14=-5 15=-7 17=-19
side is|firm|bid 0=-6 2=-3 3=5 4=7 6=-3 8=-4 9=3 10=3 11=-4 12=13 13=15 16=8 17=25
side is|firm|borrow 0=6 1=-3 2=25 4=-6 5=-6 6=4 9=5 10=-5 11=21 13=-4 15=4 16=-7
side is|firm|build 0=-20 1=8 2=-4 3=-3 4=-5 5=22 6=-3 7=7 8=-10 9=13 11=-5 12=-4 13=-5 14=12 15=-4 16=7
side is|firm|buildout 1=-3 4=4 5=14 7=-3 10=-3 13=4 14=-16 17=-31
side is|firm|buy 0=12 1=10 2=-3 3=-10 4=24 6=-9 7=-4 8=-7 9=12 10=13 11=3 13=11 14=3 15=-3 16=12
side is|firm|commit 0=-5 2=-6 3=4 4=-4 5=28 6=12 7=13 8=8 9=7 10=11 11=-9 12=4 13=-7 14=9 15=-10 16=19 17=-4
side is|firm|cooperate 0=-4 7=-4 8=-14 9=-4 16=-4 17=-15
side is|firm|divest 0=4 1=-4 4=4 5=-4 6=7 7=5 8=7 9=4 10=-5 11=-3 15=6 16=-6 17=-5
side is|firm|fee 0=-6 1=-3 2=-3 3=-7 4=-6 6=4 7=29 8=4 9=-7 10=-4 11=-6 12=-8 15=7 16=12 17=-10
side is|firm|grant 0=5 2=-3 5=12 7=-4 8=-5 9=-4 10=-3 11=-5 13=-3 16=19 17=-7
side is|firm|guarantee 0=15 1=-5 2=-4 3=-5 4=-7 5=-3 6=11 8=-10 9=14 10=-5 11=20 12=-5 13=-7 16=-3 17=-9
side is|firm|guarantee-paper 0=5 2=-3 6=8 7=-3 8=-4 9=5 11=-6 15=11 16=-3 17=-5
side is|firm|invest 0=-10 1=19 2=-5 4=-8 5=29 7=15 8=13 9=-12 10=22 11=3 13=-22 14=-19 15=-5 16=23 17=-16
side is|firm|lend 0=-4 1=-6 2=29 3=-4 4=3 5=10 6=-7 7=4 9=-6 10=-9 11=36 12=-7 14=4 15=-17 16=7
side is|firm|licence-paper 0=-7 2=-5 3=20 4=3 5=-4 6=-3 7=3 9=-3 11=-6 12=19 13=-4 15=-3 17=-3
side is|firm|license 0=-4 3=17 4=-4 9=-5 12=13 13=-4
side is|firm|license-out 0=-9 2=7 3=3 4=-7 5=-4 8=-16 9=-10 12=14 13=-8 15=-3 17=-11
side is|firm|loan 0=-3 1=3 2=13 3=-4 4=6 5=-4 6=7 8=-3 9=-4 10=4 11=23 12=-5 13=4 17=6
side is|firm|none 0=21 1=7 2=-7 3=17 4=6 5=15 6=10 7=4 8=-15 9=14 10=20 11=6 12=9 13=17 14=-10 15=17 16=-3 17=-15
side is|firm|obtain 0=4 3=7 8=4 9=4 10=3 12=7 17=6
side is|firm|order 0=16 1=-6 2=-6 4=10 6=5 7=-5 9=30 10=-7 11=6 14=5 17=11
side is|firm|paper 0=33 2=-17 4=-3 6=-4 8=-3 9=-7 10=10 11=3 12=-3 14=-5 15=-4 17=-25
side is|firm|pay 0=11 1=-4 2=-7 3=-3 4=10 5=16 6=-10 7=16 8=-7 10=6 12=10 13=12 14=-24 16=10 17=-21
side is|firm|provide 6=4 11=8 15=-5
side is|firm|raise 0=-5 1=14 2=-21 3=3 4=3 5=9 6=-10 8=-21 9=-6 10=5 11=22 17=6
side is|firm|receive-money 0=-4 1=-3 3=7 5=12 8=5 9=-4 11=7 12=7 14=-4 17=-4
side is|firm|rent 0=5 1=-7 2=5 3=3 4=-7 5=7 6=15 7=-6 8=-5 9=16 10=-7 11=7 13=-11 15=12 17=4
side is|firm|rent-out 8=-6 9=-4 11=6 17=-7
side is|firm|sale 0=-3 3=4 4=11 9=-3 12=4 13=6
side is|firm|sell 0=18 1=5 2=-10 4=13 5=-7 6=-21 7=7 8=-9 9=24 11=6 12=11 13=10 14=-5 15=4 16=-11 17=4
side is|firm|serve 0=14 2=-4 3=-4 4=-3 6=19 7=-3 9=13 10=3 11=5 13=-6 15=11 17=3
side is|firm|share-sale 1=8 8=4 10=8 17=4
side is|firm|sign 0=4 1=7 2=-4 3=6 4=8 6=10 7=-5 8=-11 9=17 10=4 11=3 12=4 13=7 14=-10 15=-5 16=-14 17=-16
side is|firm|stake 1=-3 3=-5 4=22 6=5 10=11 11=-6 12=-6 13=15 14=-3 15=-6 17=-4
side is|firm|subscribe 1=21 2=9 4=-8 7=-3 8=6 10=18 11=18 13=-5 16=-3 17=12
side is|firm|takeover 0=-4 1=-3 3=-4 4=6 6=-3 7=11 8=-6 9=-7 10=-5 11=-4 12=-4 13=17 15=-3 16=9
side is|firm|talks 2=4 3=11 4=4 5=-3 7=-8 8=-12 10=20 12=3 13=10 16=-4 17=7
side is|firm|venture 0=-4 3=-3 4=-4 6=11 7=18 8=5 9=-3 12=-3 13=-4 16=22
side is|firm|warrant 0=-3 7=30 8=17 9=-3 12=-3 13=-3 16=19 17=4
side is|firm|win 0=-28 1=-9 2=-6 3=24 4=18 5=-5 8=-21 10=-6 11=-7 12=17 13=16 15=-6 17=-3
side is|fund 0=-44 1=46 2=14 3=-16 4=30 5=-32 7=-10 9=-13 10=-16 11=-15 12=-6 13=8 14=-9 15=-12 17=-55
side is|fund|acquire 8=-7 13=5
side is|fund|award 1=11 2=5 8=8
side is|fund|borrow 2=-16 4=4 8=-17 11=4
side is|fund|buy 0=-13 1=5 2=9 8=-7 9=-5 17=-8
side is|fund|commit 4=-3 8=-15 10=11 17=8
side is|fund|fee 8=-3 16=7 17=5
side is|fund|invest 1=-3 2=5 5=-12 7=11 8=-5 10=-10 14=-3 17=-18
side is|fund|lend 1=-5 2=16 8=6 11=-7 17=-8
side is|fund|none 1=8 2=6 3=-3 4=14 5=-6 7=-4 8=10 10=-3 13=-4 17=-16
side is|fund|order 0=-7 8=-8 9=-3 13=9 17=5
side is|fund|paper 1=7 17=-5
side is|fund|pay 1=9
side is|fund|raise 1=3 2=7 8=4 11=-3 17=-6
side is|fund|rent 0=-3 4=12 8=8 9=11 17=11
side is|fund|sell 0=-7 1=-4 2=5 4=24 8=14 9=-3 17=-6
side is|fund|sign 0=-4 8=-11 9=-5 13=6 16=5 17=3
side is|fund|subscribe 1=-6 8=-9 10=-5 17=-8
side is|fund|talks 1=23 8=18 17=-6
side is|seller 0=8 1=6 2=-40 3=32 4=9 5=12 7=17 8=-10 9=36 10=-8 11=14 12=-4 14=-38 15=-16 16=7 17=-13
side is|seller|acquire 0=-4 3=5 4=14 8=8 9=-4 11=-4 12=-3 17=-16
side is|seller|assume 7=5 9=-6 12=9 16=7 17=8
side is|seller|bid 3=7 4=7 8=8 13=-3 17=-5
side is|seller|borrow 0=-7 4=8 8=-6 9=-7 11=-6 13=10 16=4 17=-3
side is|seller|build 0=11 1=-7 5=4 9=8 14=-5 17=-4
side is|seller|buildout 8=-5 14=-5 17=-10
side is|seller|buy 0=6 1=-8 2=-4 4=6 5=-3 7=18 9=26 10=-5 11=3 12=-5 15=4 16=-4 17=13
side is|seller|commit 0=9 5=-4 7=8 8=6 9=-6 10=-6 16=5 17=-13
side is|seller|fee 7=4 15=16 16=4 17=17
side is|seller|grant 0=-3 8=-7 9=4 16=13 17=13
side is|seller|guarantee 1=3 6=6 8=3 10=3 11=-9 17=-8
side is|seller|invest 0=-3 2=-3 4=-4 5=19 7=4 8=5 10=14 11=9 13=17 14=-8 17=13
side is|seller|lend 1=4 2=3 5=-3 8=-5 11=14 17=5
side is|seller|licence-paper 3=10 13=6
side is|seller|license-out 3=19 7=7 8=17 11=-3 17=-6
side is|seller|loan 2=-5 6=12 8=4 11=15 17=8
side is|seller|none 0=3 1=6 2=-9 6=-3 7=-10 8=-18 9=25 10=-10 11=21 12=-3 13=-10 15=-12 17=6
side is|seller|order 0=3 2=-4 4=-6 7=-3 8=-14 11=-3 13=-4 17=-14
side is|seller|paper 1=-3 4=5 5=7 9=39 17=29
side is|seller|pay 0=7 1=-4 2=-3 3=20 4=-7 7=-6 8=4 9=19 11=-3 12=-6 13=-4 14=-5 16=-11 17=-12
side is|seller|raise 1=3 2=-5 7=6 8=-5 9=16 11=-9
side is|seller|rent 0=5 8=-6 9=-15 11=-3 13=-3 17=-25
side is|seller|sell 0=21 1=-3 2=-3 3=17 4=-6 5=9 7=-3 8=17 9=6 12=-4 13=3 14=-5 17=-6
side is|seller|serve 1=3 4=-4 6=-3 8=-14 15=-14 17=-20
side is|seller|sign 0=6 1=-4 2=-4 3=-3 5=-4 6=4 7=6 8=-3 10=-4 11=16 13=-4 14=-4 16=11 17=5
side is|seller|stake 1=13 4=-3 5=-3 8=4 13=3
side is|seller|subscribe 1=15 8=9 10=4 11=-3 17=-4
side is|seller|takeover 4=10 8=6 9=3 13=-4
side is|seller|talks 0=-14 1=5 3=-5 4=6 7=4 8=-11 9=-9 11=-3 12=12 13=-8 17=-11
side is|seller|venture 0=-3 8=-7 9=-4 17=-8
side is|seller|warrant 7=5 16=-4 17=-7
side is|seller|win 0=-17 3=-5 8=-27 17=-5
side is|state 0=23 1=-20 2=-19 3=-18 4=-24 5=-23 6=23 7=37 8=-12 9=-24 10=-9 11=-11 12=23 13=-17 15=5 16=6 17=-37
side is|state|acquire 4=-3 6=4 13=-12 17=-14
side is|state|award 0=-8 5=7 7=5 9=-5 12=8 13=7 17=6
side is|state|build 0=8 5=-8 8=-3 17=-3
side is|state|buy 0=17 4=-4 5=6 7=-4 8=13 9=-19 13=5 17=-17
side is|state|commit 1=-7 2=-4 5=-3 6=-5 8=-19 10=-3 14=-9 15=4 16=-7 17=-21
side is|state|grant 0=-3 2=-5 7=29 8=13 16=5
side is|state|guarantee 2=-3 6=15 7=-3 8=5 15=8 17=6
side is|state|invest 5=-12 7=-4 8=-20 14=-3 17=-9
side is|state|lend 2=5 6=5 7=4 8=9 11=4 12=3 17=4
side is|state|none 0=-12 1=-4 3=-5 4=-5 5=-4 6=5 7=28 9=3 12=12 13=-5 14=-3 15=-5 16=-5 17=-9
side is|state|order 0=-22 7=3 8=-22 17=-3
side is|state|paper 0=-3 7=-3 8=-11 9=5 14=24 17=24
side is|state|pay 0=-4 4=-3 5=-3 6=-5 7=-9 8=-26 12=3 14=-4 16=10 17=4
side is|state|raise 6=10 8=4
side is|state|receive-money 5=-8 8=-9 14=-3 17=-4
side is|state|rent 0=24 7=8 8=27
side is|state|sell 0=5 5=4 6=3 7=-4 8=3 9=-6 17=-11
side is|state|win 0=42 8=37 9=3
side last|^ 0=14 1=19 2=22 3=6 4=8 5=17 6=5 7=12 8=-4 9=19 10=9 11=10 12=22 13=11 15=3 16=12 17=-10
side last|acquire 2=-3 4=-4 5=4 8=-12 9=-7 10=-4 11=3 12=-3 13=28 15=-5 16=-5 17=7
side last|assume 7=9 8=5 9=-6 13=3 16=-3 17=-8
side last|award 0=13 2=-6 3=8 4=19 5=-6 6=-3 7=-7 8=16 9=3 10=4 11=-3 12=-3 13=-8 14=-3 15=-3 16=4 17=-11
side last|bid 1=3 9=7 13=-7 16=5
side last|borrow 0=-3 2=11 4=-6 6=-4 7=-3 8=-6 9=4 13=-5 16=4 17=-3
side last|build 0=-10 4=-4 7=-4 8=-25 9=14 13=3 16=-4 17=11
side last|buildout 8=-7 14=-3 17=-10
side last|buy 0=-14 3=-4 4=-3 6=-3 7=4 8=-27 10=9 12=-6 13=10 14=-3 15=-3
side last|commit 0=5 1=5 3=-3 4=12 5=-6 6=3 8=7 9=18 10=19 11=5 12=-3 13=-5 14=3 15=-8 16=5 17=26
side last|grant 2=-4 8=-7 16=9 17=3
side last|guarantee 0=-4 6=7 11=-4 15=21 17=11
side last|guarantee-paper 0=-3 2=-3 6=18 8=9 9=-3 15=14 17=6
side last|invest 1=-5 2=5 5=4 7=-4 8=-4 10=5 13=-4 15=5 16=-11 17=-8
side last|lend 1=-8 2=9 3=3 4=-3 5=6 8=3 9=-8 10=5 11=17 13=-4 15=-9 16=7
side last|licence-paper 2=5 3=3 9=5 15=7 16=5 17=11
side last|license 8=-6 9=-3 12=10
side last|license-out 3=5 4=-4 8=-10 12=-7 16=6 17=-9
side last|loan 1=-3 2=-4 4=7 6=6 8=-5 9=-5 11=11 15=3 16=3 17=7
side last|obtain 2=8 11=-9 17=-11
side last|order 0=-3 1=-3 7=4 8=-11 9=-4 11=-7 13=10 15=9 16=15 17=7
side last|paper 0=8 1=3 2=-6 3=11 4=-6 5=9 6=-6 8=5 9=-10 10=6 12=7 15=5 16=-3 17=-8
side last|pay 0=-10 1=-3 2=8 3=14 4=-10 5=-6 8=-13 9=9 10=-7 12=9 13=7 14=-8 15=5 16=5 17=10
side last|raise 0=-3 1=9 2=-8 4=-4 6=4 7=-3 8=-3 9=-3 11=-7 14=3 17=-9
side last|receive-money 1=4 2=4 8=4 12=7 17=3
side last|rent 0=7 2=4 4=12 6=-5 8=8 9=17 11=10 13=-8 15=8 17=17
side last|rent-out 0=18 2=7 8=19 9=-6 17=-9
side last|sale 3=5 4=8 8=7 13=-6 17=-9
side last|sell 0=9 1=5 2=-4 3=-4 4=22 6=-6 7=-6 8=8 9=16 11=-6 12=6 13=-11 14=5 15=4 16=-6
side last|serve 0=5 1=7 2=-3 4=-7 7=7 8=6 13=-3 17=-10
side last|sign 0=-3 3=-3 4=5 6=-3 7=-5 8=-15 9=-5 10=-5 11=9 16=-3 17=-11
side last|stake 6=6 7=5 8=6 9=8 16=5 17=9
side last|subscribe 1=-4 2=-4 8=-12 9=3 11=8 13=-3 17=6
side last|takeover 0=3 8=-6 9=-5 13=12
side last|talks 1=9 2=-4 3=4 4=11 8=9 9=-9 11=4 13=7 16=-5 17=-3
side last|venture 0=-3 2=-3 6=-6 7=7 8=-10 9=3 11=3 15=7 17=10
side last|warrant 7=17 8=14 16=8 17=6
side last|win 0=9 1=-4 2=-5 3=13 4=13 6=3 7=4 8=23 9=-6 10=4 12=3 17=-6
side listed 0=18 1=3 2=-19 3=7 4=-16 5=5 7=-3 8=-17 9=-3 10=-12 11=-16 12=-3 15=10 16=16 17=-17
side markets 0=-41 1=31 2=36 3=-20 4=-14 5=-16 6=-15 7=-13 8=-33
side markets|0 0=-6 1=-6 2=11 3=-4 4=-3 5=-8 7=-3 8=-33
side markets|1 0=-25 2=30 3=-10 4=-8 5=-7 6=-7 7=-6 8=-36
side markets|2 0=-13 1=40 2=20 3=-6 4=-3 6=-5 7=-4 8=3
side markets|3 2=-8 8=-16
side markets|acquire 4=-3 8=-9
side markets|award 8=-7
side markets|borrow 2=-16 8=-20
side markets|build 8=-7
side markets|buy 0=-5 2=-3 8=-18
side markets|commit 1=23 2=-3 8=10
side markets|free 0=-41 1=33 2=27 3=-19 4=-14 5=-16 6=-14 7=-13 8=-39
side markets|guarantee 2=12 6=-3 8=5
side markets|invest 1=26 2=-3 5=-3 8=13
side markets|lend 2=-14 8=-19
side markets|licence-paper 3=-5 8=-9
side markets|license-out 2=-6 3=-3 8=-12
side markets|loan 2=29 6=-3 8=21
side markets|none 0=-3 1=10 8=-14
side markets|order 0=-7 8=-15
side markets|paper 2=21 8=12
side markets|pay 2=9 3=-3 8=-8
side markets|raise 1=-3 2=25 8=13
side markets|rent 2=-3 8=-9
side markets|ruled 1=-3 2=23 8=12
side markets|sell 0=-9 2=10 8=-11
side markets|serve 2=12 8=5
side markets|sign 0=-3 2=-3 8=-14
side markets|subscribe 1=-7 2=14 8=5
side markets|talks 1=-3 8=-10
side markets|win 0=-4 8=-10
side meant 0=11 1=5 2=4 3=21 4=10 5=17 6=16 7=19 8=-33 9=6 10=13 11=17 12=15 13=15 14=-58 15=22 16=13 17=-35
side name<|%|of 8=-4 10=7 13=-8 17=-6
side name<|( 0=-7 8=-11 9=9 10=-4
side name<|) 0=-14 2=6 3=3 6=3 7=4 8=-5 9=-14 12=6 16=9 17=-4
side name<|)|: 0=-4 1=-3 2=8 10=7 11=-3
side name<|)|PARTY 0=-4 8=-4 9=8 17=6
side name<|, 0=14 1=12 2=9 4=3 5=12 6=-5 8=3 9=5 11=16 12=6 13=12 14=-11 15=8 17=-5
side name<|,|DATE 4=8 9=-15 12=6 17=-14
side name<|,|PARTY 4=11 8=10 17=-7
side name<|,|and 0=-15 3=8 4=8 7=6 8=5 9=5 10=8 13=-4 16=-4
side name<|,|becaus 3=8 8=6 17=-3
side name<|,|but 0=-7 5=6 7=6 9=10 17=5
side name<|,|by 6=14 8=14
side name<|,|from 2=-9 8=-11 9=3
side name<|,|said 0=-3 3=-4 4=-4 5=3 7=-3 8=-14 9=-4 12=8 13=-3 17=-4
side name<|,|so 1=4 7=8 8=10 17=-3
side name<|,|that 0=6 1=8 4=-7 8=5 9=-3 17=-3
side name<|,|to 0=10 3=3 8=13 15=-5 17=-7
side name<|,|was 3=9 4=7 8=13 17=-4
side name<|,|when 4=8 8=6
side name<|,|wher 4=-3 8=-8 10=5
side name<|,|which 0=-3 1=13 3=5 7=8 8=17 9=-3 17=-7
side name<|,|with 0=-4 2=3 5=6 8=3 9=12 15=3 17=11
side name<|,|从 2=8 8=5 9=5
side name<|,|由 0=-4 2=-10 5=4 6=8 9=4
side name<|,|而 10=9 17=8
side name<|9 0=-18 2=-6 3=8 4=9 5=3 6=-4 7=6 8=-3 9=8 10=-3 11=-4 12=5 13=-6 17=-3
side name<|9|) 2=6 3=-4 7=3 12=6 16=9 17=10
side name<|: 2=21 4=-4 5=7 7=16 8=22 10=14 11=4 13=-13 15=-3 16=-8 17=-16
side name<|:|“ 0=-4 8=-8 9=-7 17=-13
side name<|:|与 0=9 8=8 9=-3 17=-4
side name<|DATE 1=-3 2=-7 3=11 4=11 5=-13 7=-5 8=-12 13=-5 17=-12
side name<|DATE|, 0=12 4=8 5=9 7=7 8=26 9=5 11=-3 12=3 13=-5 17=-3
side name<|DATE|that 0=9 1=5 5=8 7=-3 8=14 9=-3 10=5 11=-4 13=8
side name<|DATE|the 7=-9 8=-10 16=-5 17=-7
side name<|DATE|与 0=-4 5=3 8=-6 9=-4 11=4 12=7 16=4 17=8
side name<|DATE|从 2=8 8=5 9=-3 17=-6
side name<|DATE|同 9=-7 17=-8
side name<|DATE|由 2=4 3=8 8=11 12=-3 17=-4
side name<|DATE|跟 3=-3 7=5 8=3 9=-8 12=3 13=3 17=-4
side name<|MONEY 0=-3 1=-9 2=39 5=10 8=34 9=-4 10=-4 17=-10
side name<|MONEY|, 0=-13 1=5 2=-3 3=5 4=-7 5=-7 6=3 7=-7 8=-26 9=-9 10=-6 11=6 12=4 13=5 14=-3 17=-10
side name<|MONEY|: 1=4 2=11 8=13 17=-4
side name<|MONEY|and 8=-3 9=9 17=6
side name<|MONEY|by 7=4 9=-4 17=-7
side name<|MONEY|for 0=-4 2=3 8=-4 9=-8 11=-5 13=10 17=-6
side name<|MONEY|from 0=9 1=19 2=12 3=5 4=-4 7=-5 8=33 9=-15 13=-3 15=5 17=-19
side name<|MONEY|into 10=14 17=9
side name<|MONEY|of 2=-3 5=9 10=11
side name<|MONEY|on 9=5 13=4 17=7
side name<|MONEY|to 1=4 3=4 4=-5 9=-4 11=6 12=-4 13=-3 16=14 17=8
side name<|MONEY|归 16=12 17=10
side name<|MONEY|把 13=15 17=12
side name<|MONEY|由 1=5 6=4 8=7
side name<|OTHER|from 2=-6 8=-7 9=8 17=5
side name<|OUTLET|that 0=11 4=4 8=11 9=-5 17=-8
side name<|PARTY 0=-20 1=4 2=-12 3=9 5=-5 6=-6 8=-28 9=21 11=-9 12=5 13=7 15=-6 16=6 17=15
side name<|PARTY|, 0=-19 1=-6 3=5 4=-8 6=6 8=-24 10=-4 11=4 12=-3 13=8 15=3
side name<|PARTY|PARTY 1=10 8=10 17=-8
side name<|PARTY|and 0=22 1=-8 2=-19 4=-13 6=-3 7=-7 8=-27 9=-6 11=-13 12=-6 13=-3 15=-3 16=15 17=-16
side name<|PARTY|announc 5=-6 8=-8 11=4
side name<|PARTY|let 3=8 8=5 17=-3
side name<|PARTY|licens 3=3 8=3 12=-9 17=-10
side name<|PARTY|pay 9=-5 12=-3 17=-12
side name<|PARTY|s 0=3 1=-7 3=-4 4=4 8=-6 9=4 10=-10 12=10 13=4 17=6
side name<|PARTY|said 0=10 3=3 4=-3 5=9 8=13 10=-4 11=11 17=4
side name<|PARTY|say 0=10 5=-6 17=-4
side name<|PARTY|to 0=6 1=-6 3=7 4=6 8=10 9=-7 12=6 17=-5
side name<|PARTY|与 0=7 1=10 2=-3 4=-3 5=-5 7=-5 8=-5 9=19 10=-8 12=5 13=3 14=-3 17=10
side name<|PARTY|为 8=-3 15=7
side name<|PARTY|从 2=-12 7=8 8=-9 9=7 13=11 17=12
side name<|PARTY|同 8=-3 9=5 12=3 17=8
side name<|PARTY|向 1=3 2=4 3=-4 6=3 8=5 9=9 10=-3 11=4 15=3 17=7
side name<|PARTY|和 0=8 2=-5 8=-3 9=-9 10=4 11=-3 17=-12
side name<|PARTY|在 15=7 17=6
side name<|PARTY|对 4=-3 8=-6 9=3 11=-3 12=-5 13=7 15=-7 16=-3 17=-10
side name<|PARTY|把 4=-4 8=-6 16=7 17=4
side name<|PARTY|拿 0=7 7=4 8=11 17=-5
side name<|PARTY|是 8=-4 9=9 13=-3 17=4
side name<|PARTY|欠 8=-4 16=7 17=3
side name<|PARTY|跟 3=4 7=4 8=7 9=-10 17=-12
side name<|PERSON|跟 8=-3 9=9 17=8
side name<|PRONOUN|is 3=4 4=6 6=9 8=17 13=-4 17=-7
side name<|PRONOUN|promis 9=11 17=11
side name<|PRONOUN|to 0=-6 1=9 3=8 4=-8 11=4
side name<|SIZE 0=-4 5=-8 8=-12 9=-13 17=-13
side name<|SIZE|, 0=8 7=4 8=10 9=-3 17=-4
side name<|SIZE|from 0=-7 8=-10 9=18 17=14
side name<|SIZE|to 0=8 8=5
side name<|^ 0=14 1=11 2=24 3=-10 5=28 6=9 7=13 8=4 9=10 10=-3 11=31 13=8 14=-7 15=-15 16=22 17=-10
side name<|a 0=7 1=-4 4=-10 8=-11 9=-5 13=-6 14=-4 17=-19
side name<|about 0=-3 4=17 8=12 17=-4
side name<|acquir 8=-3 13=7 17=5
side name<|after 0=-6 8=-12 17=-8
side name<|against 4=-3 8=-8 13=-3 17=-5
side name<|agreement|, 0=9 3=-6 9=-4 12=5
side name<|agreement|giv 0=5 3=-3 4=7 8=6
side name<|agreement|with 4=-6 8=-9 9=3
side name<|agre|with 13=8 16=4 17=8
side name<|all|of 13=9 17=8
side name<|and 0=11 1=-4 2=-24 3=11 4=-9 6=-7 7=22 8=-5 9=26 10=9 11=-17 12=-13 13=-12 15=-8 16=3 17=-12
side name<|and|that 4=4 9=-3 13=-3 17=-7
side name<|and|the 7=11 8=8 17=-4
side name<|announc 5=-6 8=-8 11=4
side name<|arrang|by 2=-10 8=-11
side name<|as 0=5 4=-3 6=-3 7=3 8=-4 9=-5 10=-3 15=3 16=-4 17=-11
side name<|ask 2=4 4=-3 8=-5 9=9 17=7
side name<|as|for 9=6 11=5 17=10
side name<|at 0=-6 1=-4 2=-4 3=-3 4=-7 8=-28 9=16 10=-8 13=4 14=-5 15=3
side name<|award 0=-4 8=-7 16=6 17=5
side name<|back 4=9 8=6 11=3 12=6 16=-3
side name<|bangladesh|s 0=8 8=6
side name<|be 0=8 8=4 9=-3 12=3
side name<|becaus 3=7 4=4 8=9 17=-4
side name<|belong|to 1=3 3=-4 8=-4 9=14 17=13
side name<|between 0=8 4=9 8=14 9=-3 17=-8
side name<|bid|for 4=-6 8=-6 13=16 17=14
side name<|bond|that 15=7 17=5
side name<|bought 4=-4 8=-4 9=-3 13=14 17=10
side name<|brand 3=8 12=5
side name<|but 0=-7 5=6 7=6 9=10 17=5
side name<|buy 4=-3 8=-6 9=-6 10=5 13=9
side name<|by 0=-11 1=-4 2=6 4=11 5=-7 6=17 7=-3 9=17 11=6 12=3 13=-12 14=4 15=-6 16=-5
side name<|by|the 0=9 2=-5 7=10 8=9 15=5
side name<|call 0=5 11=-5 13=-3 17=-11
side name<|call|on 6=5 9=8 17=6
side name<|chief|of 0=9 5=4 8=11
side name<|chos 8=-3 9=7 17=6
side name<|chosen 9=8 17=7
side name<|come|from 0=-4 8=-6 9=15 17=14
side name<|company 0=13 4=7 5=6 8=20 10=5 11=-4 13=8 14=8 15=4 17=16
side name<|company|, 0=-3 8=-7 15=11 17=6
side name<|company|is 9=-3 13=13 17=10
side name<|company|与 2=4 9=8 11=9 16=-4 17=10
side name<|complain|that 7=9 8=7
side name<|conclud|with 8=-3 9=11 17=10
side name<|confirm 0=8 8=6 9=-3 11=5
side name<|consortium|of 4=8 8=6
side name<|contract|to 0=3 9=8 17=6
side name<|contract|with 8=-6 9=-9 13=4 17=-9
side name<|cost 0=11 3=9 4=6 7=3 8=25 12=-3 17=-11
side name<|customer|of 9=7
side name<|deal|with 0=5 9=-3 17=-7
side name<|default|, 8=-4 15=10 17=8
side name<|developer|, 0=-3 4=10 8=3 9=10 17=7
side name<|dhabi|s 4=16 8=11 9=-3 17=-4
side name<|due|to 8=-4 9=11 16=4 17=13
side name<|e 2=15 8=13 17=-3
side name<|facility|with 2=9 8=9 17=-3
side name<|firm|, 3=14 5=-3 8=5 12=6
side name<|firm|like 6=3 11=-4 17=-8
side name<|for 0=5 1=3 3=-3 4=-14 6=3 8=-12 9=-13 10=5 11=-6 12=-3 13=35 16=-6 17=11
side name<|from 0=-13 1=6 2=13 3=-4 4=10 5=-5 6=11 7=-6 8=3 9=16 10=-4 11=-3 12=6 14=-3 15=13 16=-8 17=5
side name<|from|the 0=7 2=-8 4=-3 6=-3 7=16 8=3 15=5
side name<|fund 8=-5 10=15 17=15
side name<|giv 0=4 3=-3 4=7 8=7 15=6
side name<|given|to 0=-3 2=-3 8=-9 9=9 15=3 17=12
side name<|goe|to 0=11 3=6 8=13 9=-4 16=6
side name<|go|to 0=7 3=6 4=7 8=17 9=-12 17=-16
side name<|grant 3=-3 8=-6 11=3 16=7 17=4
side name<|group 5=-4 7=10 13=6 17=3
side name<|guarante 15=-9 17=-13
side name<|guarante|to 2=12 8=10 11=-3 15=4
side name<|had 4=15 8=13 13=-4 17=-5
side name<|has 0=-6 4=13 5=-4 8=3 17=-4
side name<|has|chosen 9=8 17=7
side name<|has|lent 11=7 17=4
side name<|hold 0=13 1=-3 8=9 17=-3
side name<|hous 0=8 8=8 9=-3 17=-3
side name<|in 0=5 3=-3 4=-5 5=5 9=-10 10=33 12=-6 13=-9 15=10 17=14
side name<|intent|with 0=-16 8=-18 9=3 17=3
side name<|into 2=-8 4=11 8=-3 10=15 11=-3 13=-7
side name<|is 1=6 6=8 8=9 9=4 10=3 13=15 17=17
side name<|issu|by 6=13 8=8
side name<|is|, 2=-6 8=-8 17=-3
side name<|japan|s 0=-8 1=11
side name<|keep 11=6 16=3 17=7
side name<|korea|s 0=9 8=6
side name<|land 0=-5 3=18 8=11 17=-3
side name<|land|of 0=7 8=6 17=-3
side name<|leas|from 0=-5 8=-6 9=8 17=7
side name<|leas|that 8=-4 9=8 17=4
side name<|leav 13=-8 17=-9
side name<|led|by 1=3 2=12 8=12
side name<|lender|, 2=8 8=5
side name<|lender|to 10=-4 11=12 17=5
side name<|lent 10=5 11=13 17=12
side name<|let 0=-3 3=16 4=-3 8=8 11=4 17=-3
side name<|licens 3=3 8=3 12=-9 17=-10
side name<|like 4=-3 5=11 9=-3 11=-4 17=-12
side name<|line|from 2=8 8=4 9=-3 17=-5
side name<|loan|to 2=-5 8=-8 11=10 15=-5
side name<|made 0=3 2=-17 8=-18 17=-3
side name<|made|by 9=9 17=6
side name<|maker 8=-5 9=-4 10=9 13=4 17=6
side name<|me 0=-5 1=11 4=5 8=10
side name<|more|than 0=-3 8=-7 9=-3 17=-7
side name<|no 0=4 3=9 8=9
side name<|norway|s 8=-3 9=7 17=5
side name<|of 0=-5 1=-7 2=8 3=-9 4=-7 5=7 8=-26 9=-15 10=5 11=-4 12=9 13=5 17=-12
side name<|off 0=-3 8=-5 9=11 11=7 13=4 17=18
side name<|offer|for 13=11 17=10
side name<|offer|from 4=7 8=6 13=-3 17=-4
side name<|of|the 0=16 4=-3 5=6 7=-5 8=11 9=-5 13=-3 15=3 17=-9
side name<|on 0=18 1=-3 3=4 4=-7 5=5 6=9 8=19 9=4 11=-4 12=-3 13=7 16=10 17=12
side name<|only 0=8 1=4 3=4 8=10 14=5
side name<|on|which 0=-3 5=-9 8=-16 17=-3
side name<|order|at 9=20 17=18
side name<|order|from 0=17 1=-3 8=10 9=-17 17=-19
side name<|order|with 0=-4 8=-5 9=21 17=20
side name<|other 2=10 8=10
side name<|out|of 0=-3 9=-4 13=-3 17=-9
side name<|out|to 0=-3 4=11 8=7 9=5
side name<|over 4=-3 8=-8 13=3
side name<|owe 12=9 15=3 17=8
side name<|own 2=-4 8=-11 11=-9 13=10 17=-3
side name<|owner 0=5 6=5 8=7 9=-3 17=-4
side name<|owner|of 8=-4 13=9 17=4
side name<|paid 13=-3 16=8
side name<|parent 0=11 8=11 9=-4 17=-6
side name<|parent|, 6=8 8=7
side name<|partner|, 8=-3 9=9 17=7
side name<|pay 0=-3 2=4 8=-5 9=15 12=13 16=-5 17=19
side name<|pay|the 8=-3 9=-10 17=-12
side name<|pledg|to 10=7 17=4
side name<|promis 8=-3 9=20 16=12 17=26
side name<|pronoun|, 0=9 1=9 3=-4 5=10 8=22 12=3
side name<|pronoun|bought 13=8 17=5
side name<|purchas|by 4=9 8=6
side name<|purchas|of 9=-3 13=26 17=19
side name<|quarter|of 10=-6 17=-8
side name<|receiv|from 3=-3 4=16 8=7 13=-3 17=-5
side name<|report|that 0=4 1=-3 2=-13 4=4 5=9 8=-3 13=3 17=-3
side name<|run|by 0=-5 2=-5 8=-13 9=-12 17=-13
side name<|s 0=14 2=-4 3=4 4=6 5=-3 7=3 8=14 9=15 10=-4 11=-3 12=18 17=15
side name<|said 1=-10 2=-5 4=-4 5=9 6=-5 7=3 8=-13 9=6 10=8 11=9 12=5 15=-3 16=-5 17=12
side name<|said|that 2=-5 7=8 15=4
side name<|say 1=-6 2=-3 3=-3 4=13 5=-8 6=4 8=-5 9=-7 17=-14
side name<|say|what 0=15 8=11
side name<|sell 4=-6 8=-8 12=3
side name<|separately|, 0=3 9=-4 13=12 17=8
side name<|should 0=-3 8=-6 17=-7
side name<|sign|with 0=-4 2=3 8=-4 9=8 17=6
side name<|so 1=4 4=6 7=8 8=15 17=-6
side name<|sold 0=8 4=5 8=10 17=-3
side name<|sold|to 0=-7 4=4 8=-8 9=-5 17=-5
side name<|so|that 11=7 15=4 17=7
side name<|stak|in 10=10 17=6
side name<|start-up 0=3 10=7 17=4
side name<|tabl|by 4=8 8=6
side name<|takeover|of 8=-3 13=7 17=5
side name<|talk|that 2=14 5=-3 8=8
side name<|talk|with 0=-3 1=12 2=-3 3=4 4=-6 8=3 11=8 12=3 13=-6 17=4
side name<|tapp 2=-6 8=-10 9=-3 17=-8
side name<|than 0=-5 2=-3 8=-16 9=-6 16=-3 17=-17
side name<|that 0=14 1=3 2=-4 3=-7 4=22 5=27 6=-9 7=14 8=41 9=-3 11=-3 12=-4 13=8 14=3 15=15 17=4
side name<|that|of 0=-5 6=5 8=-7 12=5 13=-6 15=-4 17=-11
side name<|the 0=-5 1=-7 2=9 3=-12 4=-22 5=-12 6=4 7=18 8=-23 9=-45 10=-5 11=-9 12=6 13=-15 15=11 16=-8 17=-63
side name<|the|start-up 10=7 17=5
side name<|thos|of 8=-10 9=-4 10=-3 11=8 12=15 13=-5 17=10
side name<|to 0=15 1=4 2=6 3=27 4=27 5=-5 6=-5 7=-10 8=38 9=17 10=-8 11=10 12=-10 13=-19 16=8 17=-7
side name<|told 0=-3 8=-6 14=11 17=6
side name<|to|acquir 13=7 17=6
side name<|to|be 0=8 8=4 9=-3 12=3
side name<|to|buy 10=-3 13=-3 17=-10
side name<|to|lend 11=-8 17=-10
side name<|under|which 0=-8 4=8 9=13 13=-3 17=7
side name<|unit|of 2=7 8=3 17=-3
side name<|valu 8=-4 17=-7
side name<|want 4=-3 8=-7 17=-3
side name<|was 0=-6 3=9 4=5 8=4 9=-3 13=3 17=-3
side name<|what 0=9 1=7 3=-5 5=-5 7=-4 9=11 10=5 12=9 13=-5 16=-4 17=12
side name<|when 0=5 4=6 6=3 8=4 9=-3 11=4 13=-5 17=-7
side name<|wher 0=-3 4=-3 8=-12 9=-3 10=4 17=-3
side name<|which 0=-17 1=12 3=8 4=3 5=-14 6=-3 7=7 8=-8 11=13 12=4 13=-8 15=-6 16=-3
side name<|will|pay 9=5 13=7 17=7
side name<|with 0=-12 1=8 2=19 3=14 4=3 5=14 6=-4 7=-5 8=18 9=23 10=-4 11=-4 13=6 14=-3 16=11 17=17
side name<|— 0=-10 4=7 8=-11 9=15 13=-3 17=11
side name<|—|— 0=-10 4=7 8=-11 9=15 13=-3 17=11
side name<|“ 0=12 2=13 4=-12 5=6 6=-4 7=-5 9=-19 10=6 11=-3 12=6 13=21 14=-3
side name<|” 1=3 4=7 5=3 8=10 10=5 11=-4 12=5 17=4
side name<|”|, 9=4 13=9 17=11
side name<|一 0=-12 3=-3 8=-14 9=10 12=-6 17=4
side name<|一|) 0=-8 8=-8 9=-5 17=-6
side name<|一|, 2=8 8=5
side name<|三 0=-7 8=-8 9=4 13=7 17=10
side name<|上|, 0=-6 5=4 7=3 9=7 11=3 17=8
side name<|下 0=-9 1=5 4=-5 8=-15 13=-4 17=-5
side name<|下|的 2=4 9=-5 17=-8
side name<|与 0=7 1=10 2=5 3=3 4=-3 5=-5 6=-3 7=-10 9=19 11=11 12=7 15=3 16=-4 17=17
side name<|业|主 5=5 7=3 8=4 9=7 15=10 17=13
side name<|东 0=9 2=-4 4=-4 6=4 8=4 9=-10 13=6 15=8
side name<|东|家 4=-6 8=-7 13=-4 17=-5
side name<|中 1=7 2=-14 4=4 7=-3 8=-10 11=-5 12=5
side name<|丹|麦 0=5 6=10 8=12
side name<|为 0=-3 2=-4 3=4 6=-6 8=-16 9=-14 10=4 11=-6 12=-3 14=13 15=-3 16=5 17=-7
side name<|主 4=10 5=4 7=3 8=7 9=6 15=11 17=7
side name<|书|, 1=-5 8=-6 10=9 17=8
side name<|买|方 4=7 7=3 8=7 17=-3
side name<|了 0=14 3=4 4=5 8=11 9=12 13=-5 15=6 16=-5 17=4
side name<|予 4=14 8=10 12=-3 13=-3 16=3 17=-4
side name<|事|, 1=12 8=9
side name<|二 0=-5 8=-8 17=-3
side name<|二|) 0=-4 3=7 6=4 8=5 9=-4 17=-5
side name<|二|, 5=9 8=6 9=8 17=6
side name<|于 0=6 9=-9 17=-12
side name<|五 6=3 14=9 17=7
side name<|交 0=8 8=7 9=-3 17=-4
side name<|交|由 5=9 8=6 9=5 17=4
side name<|交|给 0=-5 8=-9 9=15 17=12
side name<|人 0=-9 2=3 8=-5 11=4 15=3 16=4 17=6
side name<|人|是 0=11 8=9 9=-4 15=5
side name<|从 0=-13 1=-3 2=7 3=5 4=-5 7=8 8=-4 9=16 11=-4 13=3 15=-3 16=-3 17=7
side name<|付 2=5 9=3 16=9 17=6
side name<|付|给 9=6 15=4 17=7
side name<|价|, 8=-3 13=12 17=9
side name<|企|业 5=4 9=3 11=5 13=3 17=9
side name<|伙|伴 8=-3 11=3 16=3 17=7
side name<|传 0=6 1=-6 4=10 7=-3 8=3 9=5
side name<|伴 8=-3 11=3 16=3 17=7
side name<|供 0=7 8=6 9=-4 17=-5
side name<|供|应 0=4 8=3 9=-6 14=8
side name<|倒|是 1=-5 4=5 7=7 8=3
side name<|偿 16=7 17=4
side name<|克 9=9 17=9
side name<|入 13=4 17=9
side name<|入|股 10=10 17=6
side name<|公|司 0=-3 2=7 3=-3 7=7 9=-7 10=3 11=16 13=8 15=-9 16=-3 17=3
side name<|其|中 1=7 2=-14 7=-3 8=-11 11=-5 17=-5
side name<|内|, 0=-12 5=4 8=-10 9=-3 17=-4
side name<|出|席 5=9 8=8 16=-3 17=-4
side name<|列 8=-3 9=4 12=5 17=7
side name<|利 4=3 9=7 16=6 17=12
side name<|到 3=-4 8=-6 9=-7 11=3 12=8 16=4 17=3
side name<|前|与 9=9 17=8
side name<|动 6=8 8=6
side name<|助 2=3 4=11 8=11 16=5
side name<|包|下 9=11 13=-7 17=4
side name<|单|: 0=3 3=6 8=8
side name<|卖|方 9=3 13=6 17=8
side name<|卖|给 0=4 1=4 4=21 8=22 9=-3 13=-4 17=-10
side name<|厂 0=-3 6=-4 8=-8 17=-7
side name<|厂|, 5=7 8=4 17=-3
side name<|及 4=6 15=7 17=4
side name<|只|有 6=5 8=3 9=7 17=4
side name<|司 0=-3 2=7 3=-3 7=7 9=-7 10=3 11=16 13=8 15=-9 16=-3 17=3
side name<|司|, 7=7 8=8
side name<|同 0=-4 8=-5 9=8 13=3 17=7
side name<|同|业 4=3 17=-7
side name<|后|, 2=-4 4=7 8=-5 10=13 11=9 17=16
side name<|向 0=-4 2=9 3=-7 6=4 8=-7 9=25 12=11 13=4 14=-3 15=21 17=41
side name<|告|诉 0=-7 8=-8 11=3
side name<|和 2=-5 8=-11 9=-11 10=4 11=-3 16=13 17=-4
side name<|和|, 7=7 8=3
side name<|哥 9=3 16=6 17=8
side name<|商 0=5 2=-8 3=6 4=-3 5=5 6=-4 7=8 8=6 11=7 12=3 13=7 15=13 17=22
side name<|回|对 13=8
side name<|因 0=12 6=5 7=11 8=18 9=7 17=3
side name<|因|为 0=-4 8=-7 10=3 16=4 17=6
side name<|国 4=3 5=15 7=5 8=14 9=4 11=3 12=-4
side name<|在 0=-8 4=-3 8=-20 9=-8 11=-5 12=-9 14=3 15=12 17=-9
side name<|在|跟 12=5 16=7 17=6
side name<|地|利 9=8 17=8
side name<|基|金 1=5 2=3 8=8 17=-3
side name<|增|持 8=-3 10=8 17=6
side name<|头 0=7 8=6 17=-4
side name<|头|, 0=5 3=8 8=10 17=-6
side name<|好 0=-4 1=13 8=9
side name<|子|, 4=8 8=6 12=4
side name<|定 9=7 17=4
side name<|实|, 8=-4 9=7 17=8
side name<|客|户 0=8 8=7 9=-3 17=-3
side name<|室 13=-7 17=-9
side name<|家 0=-10 4=-5 8=-17 11=3 13=-4 17=-6
side name<|家|的 3=6 4=4 8=8 13=-4 17=-4
side name<|对 0=-3 1=4 4=-7 6=-3 8=-11 12=-7 13=14 15=-8 16=-3 17=-9
side name<|对|手 8=-6 17=-8
side name<|已|与 0=3 4=4 8=10 9=-4 17=-8
side name<|席 5=9 6=11 8=19 16=-3 17=-5
side name<|年|, 0=3 5=3 6=4 8=10 17=-4
side name<|并 8=-4 9=-3 13=10 17=3
side name<|并|向 0=-3 8=-4 9=9 16=5 17=11
side name<|并|购 13=8 17=7
side name<|应 0=4 5=-8 6=-3 8=-9 9=-6 14=8 17=-3
side name<|度|的 0=10 3=3 8=12 9=-4 17=-6
side name<|归 0=18 3=-3 4=3 6=9 8=24 9=3 12=-3 16=11 17=8
side name<|得 0=9 8=5 9=-3 13=5
side name<|想|把 12=9 17=8
side name<|成|为 10=9 17=5
side name<|成|了 9=7 17=7
side name<|户 0=8 8=6 9=-3
side name<|户|是 0=8 8=6 17=-3
side name<|手 4=-3 8=-8 13=3 17=-4
side name<|承|接 0=8 8=8 9=-4 17=-3
side name<|把 0=-3 7=-3 8=-14 9=4 10=-5 12=4 13=10 16=9 17=18
side name<|投|诉 7=9 8=7
side name<|拟|向 9=-4 17=-7
side name<|拿 0=7 7=3 8=9 9=-3 16=-3 17=-10
side name<|拿|下 0=-7 8=-10 9=-3 10=3 13=3
side name<|持 8=-4 10=8 13=-3 17=3
side name<|据 0=-5 3=-4 4=-4 8=-19 12=5
side name<|接 0=9 8=8 9=-4
side name<|收|购 8=-3 10=4 13=-8 17=-9
side name<|料 0=5 8=7
side name<|方 0=-5 1=-4 4=5 7=4 8=-3 9=6 12=3 13=-3 15=9 16=7 17=14
side name<|方|是 3=7 4=-4 9=-4 13=12 17=5
side name<|旗|下 0=-7 1=6 8=-5 10=-5 13=-9 17=-14
side name<|日|, 0=-8 8=-9 9=-9 17=-11
side name<|日|商 3=3 7=9 8=13 9=-3 17=-8
side name<|日|本 1=-3 2=-5 3=-3 4=13 9=6
side name<|是 2=5 3=8 4=6 5=-9 6=-5 9=31 10=-6 11=-13 12=-4 13=-3 15=15 17=11
side name<|替 0=4 6=-5 7=6 9=-3 17=-7
side name<|有 1=8 6=9 8=11 9=4 10=-3 12=4 15=-6 17=-3
side name<|期 0=11 8=10
side name<|期|, 0=-10 8=-13 9=5 11=3 17=5
side name<|本 1=-3 2=-5 3=-4 4=13 6=5 8=4 9=9
side name<|本|的 1=8 2=-3 4=3 8=8
side name<|机 0=6 8=6 9=-8 17=-9
side name<|来|, 0=8 1=3 8=10 17=-3
side name<|来|自 0=9 1=8 7=-3 8=10 9=-6 17=-9
side name<|板|, 4=7 8=3 13=4 17=3
side name<|果 8=-6 13=8 17=6
side name<|架 0=-5 8=-9 9=-4 12=5
side name<|标 0=7 8=5
side name<|欠 2=10 8=4 11=-9 16=7 17=-4
side name<|正|与 0=-3 2=5 9=3 10=4 13=5 15=4 17=12
side name<|比 0=-3 5=-3 8=-12 17=-8
side name<|沙|特 16=7 17=6
side name<|法|国 4=5 5=8 8=10 13=-3 17=-4
side name<|泰|国 0=5 5=6 8=9 9=-6 11=3 13=4
side name<|洲 1=-3 8=-4 10=10 17=8
side name<|特 16=7 17=6
side name<|理 8=-4 11=-11 17=-16
side name<|用 0=-4 8=-9 9=6 12=7 17=8
side name<|由 0=-8 1=7 2=6 3=5 4=-8 5=11 6=15 8=18 9=25 11=-8 12=-6 14=-3 15=-7 16=-3
side name<|电|, 0=7 5=7 8=13 9=-3 17=-4
side name<|的 0=4 1=17 2=-8 3=13 4=-4 7=5 8=12 9=-5 11=16 13=15 14=-4 15=-3 16=-12
side name<|的|: 4=-6 8=-12 9=4 11=3 17=5
side name<|的|“ 0=17 4=-6 8=8 9=-5 13=8
side name<|的|是 0=4 2=7 3=6 4=-4 6=4 7=-3 8=9 9=15 13=-4 15=-6
side name<|盘|的 4=7 8=7
side name<|着 4=3 6=5 8=5 9=-4 17=-7
side name<|示|, 1=3 6=-3 8=-7
side name<|租|给 0=11 8=11 17=-3
side name<|称 0=7 3=-4 5=5 7=-3 10=-3 17=-6
side name<|称|“ 1=4 11=-6 17=-8
side name<|等 2=-7 8=-9
side name<|答|: 2=7 4=-3
side name<|约|定 1=3 9=8 17=7
side name<|结|果 8=-6 13=8 17=6
side name<|给 2=-6 3=3 4=25 5=-4 7=-4 8=8 9=22 10=6 11=16 13=-18 14=-4 15=3 16=7 17=23
side name<|给|了 0=10 3=4 8=9 9=-6 17=-8
side name<|绝|了 4=5 7=3 8=7 17=-6
side name<|网|传 0=10 8=11 17=-3
side name<|美|商 12=6 13=5 17=9
side name<|美|国 0=-4 3=-6 5=3 7=7 9=-4 12=-3 17=-8
side name<|而 0=6 10=9 17=7
side name<|股 4=-3 6=3 10=15 17=7
side name<|股|东 0=5 1=3 2=-4 6=5 8=5 9=-7 11=-3 13=6 17=-6
side name<|自 0=8 1=8 7=-3 8=8
side name<|色|列 8=-3 9=4 12=5 17=7
side name<|花|落 9=8 17=5
side name<|营|商 0=6 8=4 9=-9 11=3 16=4 17=-3
side name<|落 9=8 17=5
side name<|行 2=3 15=15 17=11
side name<|被 0=9 1=4 3=3 4=9 7=-3 8=17 9=-4 15=3 17=-6
side name<|要 0=-3 8=-11 12=4
side name<|要|向 8=-3 9=4 12=5 17=7
side name<|认|购 2=-3 8=-4 10=10 17=6
side name<|让 0=-3 8=-7 9=8 11=5 15=-4 17=5
side name<|讲 4=7 8=6
side name<|诉 0=-8 7=8 8=-3 11=3 17=-3
side name<|话 0=-3 8=-3 9=12 17=11
side name<|说 1=11 2=-5 4=19 8=19 9=-3 10=-5 11=6 17=-8
side name<|说|, 0=12 1=5 5=9 8=23 9=-8 15=4 17=-12
side name<|请 0=-4 8=-5 9=11 17=9
side name<|购 2=-3 4=-3 8=-10 10=14 17=3
side name<|赁|商 0=-5 8=-5 9=7 11=4 15=3 17=13
side name<|赔 9=-3 16=7 17=3
side name<|跟 0=5 1=-4 2=3 7=7 8=8 9=3 10=5 12=4 13=-3 17=4
side name<|跟|PARTY 2=-6 8=-8 9=5
side name<|车|企 0=5 8=7
side name<|过 0=-3 8=-13 9=-3 12=3 17=-3
side name<|还 2=9 8=4 9=-3 11=-3 15=7 16=12 17=12
side name<|退|还 16=12 17=8
side name<|部|从 0=-4 8=-8
side name<|里|的 4=-3 8=-4 13=9 17=10
side name<|金 1=9 2=3 8=11 17=-3
side name<|金|, 2=3 8=-3 11=-4 17=-8
side name<|间|说 1=8 8=5 17=-4
side name<|面|, 5=-5 8=-8 9=10 11=9 14=-3 17=12
side name<|韩|国 0=-3 1=3 8=-3 9=11 17=11
side name<|麦 0=5 6=10 8=12
side name<|麦|的 0=8 8=5 9=-3 17=-5
side name>|( 0=8 1=-3 4=-3 5=13 7=8 8=15 10=6 11=7 12=-4 13=6 16=4 17=8
side name>|(|9 4=-3 5=3 6=5 7=7 8=4 9=7 12=5 13=7 17=19
side name>|(|PARTY 3=5 6=-3 10=4 11=7 12=-8 16=3
side name>|(|以 0=3 5=14 8=14
side name>|(|作 0=8 8=7 9=-3 17=-4
side name>|) 0=-8 8=-11 9=10 10=-4 17=4
side name>|, 0=4 1=5 2=17 3=17 4=5 6=10 8=8 10=21 11=11 12=-8 13=20 14=-7 15=19 16=3 17=8
side name>|,|COMPANY 0=3 3=-4 4=7 5=11 6=5 8=15 10=4 12=5 13=-6 16=-3 17=-4
side name>|,|DATE 0=14 4=-5 7=9 8=13 9=-14 12=3 13=-3 17=-17
side name>|,|MONEY 1=-12 2=-8 4=21 5=-4 6=-5 7=-6 8=-11 9=9 13=-5 15=12 17=12
side name>|,|OTHER 2=9 8=8
side name>|,|PARTY 0=-13 1=9 2=9 5=-3 7=-4 8=-3 9=6 11=-3 13=-4 14=4 17=-3
side name>|,|a 0=-18 1=-3 2=12 3=11 5=-9 8=-8 9=-8 10=9 11=-3 13=6 15=-3 16=-5 17=-7
side name>|,|agre 4=11 8=8
side name>|,|an 1=7 9=-4 13=-5 17=-13
side name>|,|and 0=-5 2=14 3=-7 4=11 8=7 13=3 17=-5
side name>|,|as 0=3 6=8 7=-3 8=5 11=3
side name>|,|at 0=-9 4=-5 8=-18 9=16 12=-3 13=10 17=20
side name>|,|for 2=-3 3=-4 4=-10 6=5 7=8 8=-9 9=15 10=-8 11=4 13=14 15=-4 16=6 17=22
side name>|,|from 2=3 9=22 13=-3 17=17
side name>|,|guarante 6=-7 8=-8
side name>|,|had 0=-4 2=8 4=11 7=-3 8=7 9=9 13=-3
side name>|,|has 0=-3 3=3 4=-3 6=10 8=3 11=3 12=-3 17=-4
side name>|,|in 0=4 1=-3 3=13 4=-11 7=8 8=8 9=-3 15=-3 17=-9
side name>|,|is 2=3 3=5 4=-7 7=-3 8=-8 9=5 13=-4
side name>|,|on 0=9 4=8 8=13 9=-8 13=-3 17=-11
side name>|,|pronoun 0=11 1=4 2=-7 5=8 6=3 7=-6 8=5 9=-14 11=8 12=-4 13=-7 15=3 16=9 17=-7
side name>|,|sold 13=8 17=7
side name>|,|the 0=-12 1=-5 2=4 4=-9 6=9 7=12 8=-3 12=18 13=7 16=-5 17=17
side name>|,|to 0=-4 7=3 8=-7 9=-3 16=4
side name>|,|under 1=7 8=5
side name>|,|was 0=4 3=3 4=-3 6=9 8=12 9=5
side name>|,|which 0=12 1=7 2=-7 3=9 4=6 5=11 6=-7 7=-10 8=13 9=-13 10=4 12=-3 13=17 15=16 17=10
side name>|,|who 0=3 8=-7 17=-7
side name>|,|whos 0=-4 3=6 4=11 5=-4 8=5 10=-4 12=4 13=-3 15=-3 16=-4 17=-12
side name>|,|will 0=-5 8=-10 9=-4 10=-4 15=5 16=5
side name>|,|worth 8=-8 13=11 17=11
side name>|,|“ 0=-3 8=-3 9=8 17=7
side name>|,|一 0=-3 4=-3 8=-7 9=-10 11=5 13=-3 17=-8
side name>|,|五 0=8 8=6
side name>|,|交 4=7 8=6 17=-3
side name>|,|余 6=7 8=6
side name>|,|作 0=-3 4=13 8=7 13=-4 17=-4
side name>|,|分 0=-3 8=-5 9=9 17=9
side name>|,|合 0=4 9=10 17=8
side name>|,|看 9=8 17=7
side name>|,|租 0=9 8=9 9=-4 17=-5
side name>|,|签 3=3 9=-7 17=-9
side name>|,|这 0=8 4=3 8=9 9=-7 10=3 17=-6
side name>|,|连 13=7 17=6
side name>|,|金 8=-6 10=4 11=11 17=16
side name>|,|钱 4=-3 8=-4 13=9 17=6
side name>|9 0=-14 4=-3 8=-22 9=-8 17=-10
side name>|: 4=-5 5=3 6=8 8=4 11=-6 12=7 15=-6 16=11
side name>|:|DATE 0=11 7=-3 8=6 16=10 17=9
side name>|:|MONEY 0=4 2=-3 3=-3 4=-3 6=5 11=-3 12=7 13=4 15=-3
side name>|:|PRONOUN 4=3 6=3 13=-4 17=-9
side name>|:|a 3=10 8=7 17=-6
side name>|DATE 0=9 1=11 2=-7 3=-5 5=11 6=-3 8=6 9=15 10=3 11=10 13=6 16=-5 17=14
side name>|DATE|, 0=-6 4=-4 8=-13 10=4 17=-3
side name>|DATE|for 0=-3 8=-7 9=3 17=4
side name>|DATE|与 0=-4 3=-7 7=4 8=-8 9=-4 12=-3 17=-8
side name>|DATE|九 4=3 7=7 8=7
side name>|DATE|从 8=-5 11=8 17=6
side name>|DATE|以 4=8 8=6 17=-3
side name>|DATE|公 1=-3 2=-3 5=13 8=4 11=5 17=3
side name>|DATE|同 0=-8 8=-8 9=5 17=4
side name>|DATE|将 0=4 1=4 8=7
side name>|DATE|才 5=9 8=6 9=-3 17=-3
side name>|DATE|承 0=7 8=4 9=-6 17=-9
side name>|DATE|把 13=7 17=7
side name>|DATE|拿 4=7 8=4
side name>|DATE|收 4=-5 8=-7
side name>|DATE|曾 2=7 8=6
side name>|DATE|的 0=8 8=4 9=4
side name>|DATE|签 0=13 8=11 9=-8 17=-10
side name>|DATE|给 1=9 2=-9 5=4 6=-3 7=3 15=3
side name>|DATE|起 0=-3 6=3 9=9 17=8
side name>|DATE|跟 0=-7 3=3 8=-6 9=4 16=5 17=6
side name>|MONEY 0=8 1=4 2=-5 4=9 5=3 6=-3 7=7 8=12 9=20 10=-7 11=8 12=10 13=-4 14=-5 15=3 16=31 17=42
side name>|MONEY|, 4=-4 7=-4 8=-15 9=9 11=-3 12=-3 16=14 17=15
side name>|MONEY|for 8=-4 9=-7 11=3 12=-4 13=9 16=10 17=7
side name>|MONEY|more 7=4 11=-13 17=-15
side name>|MONEY|under 8=-3 9=4 11=9 17=12
side name>|MONEY|的 0=7 1=-3 2=6 4=12 8=20 11=-5 13=-3 15=4 17=-9
side name>|PARTY 0=5 1=-20 2=22 3=4 4=3 5=4 7=4 8=12 9=-21 10=-13 11=-13 12=7 13=-7 15=-7 17=-50
side name>|PARTY|( 0=4 1=4 3=-9 12=7 17=4
side name>|PARTY|, 0=-4 5=7 8=-3
side name>|PARTY|PARTY 0=-3 1=-6 2=7 11=-9 17=-12
side name>|PARTY|分 0=-3 1=-5 8=-8 9=-6 17=-7
side name>|PARTY|各 2=4 4=4 8=8
side name>|PARTY|合 2=6 7=3 8=7 16=4 17=3
side name>|PARTY|的 2=5 7=7 8=9
side name>|PARTY|都 8=-6 13=8 17=6
side name>|PRONOUN|MONEY 15=8 17=4
side name>|RATE 0=9 8=7 17=-3
side name>|RATE|a 0=10 8=8 9=-5 17=-8
side name>|RATE|annually 9=7 17=5
side name>|SIZE 0=-4 8=-10 10=7
side name>|SIZE|of 9=-12 17=-13
side name>|^ 1=10 2=21 3=14 4=31 5=-20 7=-7 8=16 9=36 10=-25 11=-25 12=-9 13=19 14=5 15=19 16=-12
side name>|a 0=-14 1=-3 2=-16 7=-5 8=-39 9=-10 13=-5 15=6 16=9
side name>|about 0=-3 3=5 8=-3 11=9 12=-4 15=3 17=7
side name>|acquir 4=8 8=4
side name>|advanc 2=13 8=7 17=-4
side name>|after 8=-3 10=8 13=3 17=7
side name>|again 1=-3 2=12 8=7 17=-4
side name>|agre 0=-4 1=4 4=4 7=12 8=12 9=5
side name>|all 0=-9 5=-5 8=-18 9=17 17=16
side name>|also 0=-4 1=-3 8=-11 17=-7
side name>|and 0=-7 1=-10 2=13 3=-6 4=18 5=-6 6=-5 7=12 9=4 10=-7 11=-12 12=11 13=6 15=3 16=-4 17=-6
side name>|and|PARTY 0=-5 1=-12 2=13 3=-6 4=11 5=-4 6=-4 7=15 8=4 9=-4 10=-6 11=-6 12=6 13=12 16=-7 17=-12
side name>|and|a 3=7 8=6
side name>|and|the 0=7 8=4
side name>|announc 0=11 8=6 9=-4 17=-7
side name>|answer 0=4 9=-3 12=9 17=5
side name>|anyth 10=7 11=-5
side name>|are 0=22 2=-8 4=-3 5=5 8=6 9=-3 11=6 12=-3 13=17 17=15
side name>|as 0=-10 1=10 4=-4 8=-12 9=5 11=-3 13=-4 15=-3 17=-9
side name>|ask 8=-4 9=4 15=7 17=8
side name>|as|the 9=7 17=3
side name>|at 0=13 4=3 8=9 9=20 10=-3 13=-9 14=5 17=3
side name>|at|MONEY 4=-5 8=-12 9=16 13=-5 17=5
side name>|at|a 0=3 4=9 8=9 9=5 17=3
side name>|a|9 9=-9 17=-9
side name>|a|MONEY 0=-3 2=-16 8=-21 9=4 16=3 17=7
side name>|a|warrant 7=-3 8=-3 16=-6 17=-7
side name>|back 0=8 7=-3 9=-4 17=-6
side name>|behind 0=8 4=-3 17=-3
side name>|book 0=-3 8=-8 9=35 17=33
side name>|bottl 0=8 3=3 8=11 9=-5 17=-6
side name>|bought 0=-11 4=7 5=-3 8=-6 13=-3 17=-7
side name>|buy 4=13 8=10
side name>|by 0=7 4=-5 8=-4 9=-4 12=-3 15=-3 16=4 17=-6
side name>|by|PARTY 0=7 8=5 9=-5 13=5 17=-3
side name>|call 1=3 5=-3 8=-6 16=8 17=4
side name>|came 0=-7 1=18 2=-4 4=-5 5=5 8=7 10=-3 11=10 17=3
side name>|came|in 1=9 8=7
side name>|can 0=-3 2=-6 6=5 8=-8 9=4 10=5 11=5 13=-3 15=16 17=21
side name>|chief 2=8 8=3
side name>|concern 8=-4 12=7 17=3
side name>|confirm 2=4 3=6 4=6 8=12 9=-3 11=-3 13=8
side name>|confirm|that 2=4 3=6 8=9
side name>|contract 0=9 8=6 9=-3 17=-7
side name>|could 0=-3 8=-11 9=8 11=-6 16=-3 17=-4
side name>|could|not 0=-3 8=-7 9=10 17=7
side name>|cover 0=8 6=5 8=11 9=-3 15=3
side name>|deal 0=-3 8=-9 9=-4 17=-8
side name>|did 5=-3 8=-7 17=-3
side name>|doe 5=8 8=3 9=6 10=4 16=-3 17=3
side name>|doe|not 5=8 8=5 10=5
side name>|end 0=7 8=3 9=8 13=7 17=12
side name>|expect 0=6 5=10 8=10 17=-4
side name>|expect|to 0=7 5=12 8=15
side name>|eye 1=6 12=-6 17=-9
side name>|firm 1=-3 4=-9 8=-11
side name>|first 1=7 16=8 17=4
side name>|for 0=6 1=-3 2=-3 3=-5 4=12 5=-8 6=6 9=11 11=-13 12=7 13=15 14=-4 15=-5 16=-5 17=5
side name>|for|MONEY 0=-21 1=7 2=3 3=-6 4=12 5=-8 6=9 7=7 9=22 10=3 11=-6 12=5 13=12 14=-3 15=-9 16=-5 17=17
side name>|for|RATE 0=8 8=8 9=-5 17=-6
side name>|for|a 0=19 2=-3 4=-3 8=8 9=-6 15=-3 17=-11
side name>|for|six 0=-6 8=-6 9=14 17=13
side name>|for|the 0=6 1=-5 2=-4 3=7 4=-9 7=-3 8=-8 9=-12 12=3 13=5 15=4
side name>|from 0=6 4=4 5=5 8=13 9=-6 13=16 15=-4 17=3
side name>|from|DATE 0=7 8=6 9=-4 17=-4
side name>|from|PARTY 13=7 17=4
side name>|fund 1=-4 8=-6 10=-6 17=-8
side name>|gave 0=10 8=3 9=-8 17=-12
side name>|gave|a 0=11 7=-3 8=6
side name>|gave|up 0=-3 8=-8
side name>|get 0=-5 2=-7 4=3 7=-4 8=-20 10=-3 11=-4 12=20 15=8 16=12 17=31
side name>|get|MONEY 8=-13 12=22 13=3 15=9 17=29
side name>|got 0=-4 3=8 4=3 6=-3 9=-4 15=5
side name>|got|PRONOUN 3=9 4=3 8=8 17=-6
side name>|grant 3=-5 8=-6 12=16 17=14
side name>|guarante 0=11 6=9 8=16 17=-3
side name>|had 0=7 1=-3 3=11 4=-4 5=7 6=-9 7=13 8=13 9=13 12=-8 13=-3 14=6 15=-7
side name>|had|MONEY 3=3 5=8 8=9
side name>|had|a 0=15 7=-3 8=10
side name>|had|agre 0=-5 2=6 3=5 5=9 8=11 16=7 17=3
side name>|had|been 3=10 4=-3 14=7 17=4
side name>|had|paid 0=-3 8=-8
side name>|had|promis 0=12 7=9 8=18 9=-7 17=-8
side name>|had|receiv 4=10 8=8 13=4 17=3
side name>|had|sign 0=-9 8=-11 11=5 17=3
side name>|had|want 8=-7 17=-5
side name>|hand 0=-5 3=12 4=-5 7=8 8=5 9=-5 10=3 16=-3 17=-8
side name>|hand|the 3=3 7=8 8=6 16=-3 17=-4
side name>|has 0=6 1=11 2=11 3=7 5=-6 6=25 7=14 8=34 12=7 14=-3 15=-4 17=-7
side name>|has|agre 0=-4 2=-5 5=-5 7=14 8=-3 9=6 13=5 17=8
side name>|has|already 2=4 5=-10 8=-12 17=-4
side name>|has|ask 0=8 4=-5 7=-3 8=-4 17=-3
side name>|has|becom 0=7 8=4
side name>|has|been 0=-16 1=9 3=3 8=-5 10=-4 13=-4 16=5 17=-6
side name>|has|committ 9=14 17=13
side name>|has|entrust 0=7 8=5 9=-3 17=-4
side name>|has|extend 2=9 8=5
side name>|has|guarante 2=-6 6=-4 8=-11 17=-3
side name>|has|just 0=9 2=4 8=9
side name>|has|land 9=-3 12=22 17=19
side name>|has|leas 0=4 3=8 8=8 17=-3
side name>|has|not 1=7 2=-5 4=6 16=6
side name>|has|offer 3=-4 4=9 7=3 8=5
side name>|has|put 0=4 3=5 6=11 7=-3 8=12 17=-4
side name>|has|said 1=3 5=5 7=5 8=9
side name>|has|sign 0=10 2=7 8=10 12=3
side name>|has|taken 0=6 1=-8 2=6 11=8 17=4
side name>|has|torn 0=-7 8=-7
side name>|has|written 1=19 2=-4 6=7 8=18
side name>|have 0=28 4=-15 7=-3 8=7 9=-14 11=-3 13=26 16=9 17=12
side name>|have|been 8=-4 13=4 16=12 17=12
side name>|have|both 0=22 8=21
side name>|have|end 13=8 17=8
side name>|hold 0=-5 8=-6 9=12 17=12
side name>|in 0=-12 1=-3 2=-3 4=12 5=9 7=-3 8=-4 10=-3 11=-3 12=-4 13=-5 16=-3 17=-19
side name>|instead 4=-3 8=-7 9=6 17=4
side name>|intend 8=-6 10=6 11=11 17=12
side name>|intend|to 8=-6 10=6 11=11 17=12
side name>|into|a 8=-3 9=9 17=7
side name>|in|DATE 0=-6 1=-3 3=5 4=-5 5=12 13=-5 17=-7
side name>|is 1=-6 2=14 3=10 4=5 5=21 6=-17 8=12 9=20 10=6 11=7 12=-4 13=-10 14=4 15=13 16=-6 17=15
side name>|issu 7=-9 8=-11 10=3 16=-5 17=-8
side name>|is|COMPANY 4=8 8=6 14=6 17=3
side name>|is|MONEY 8=-7 11=-6 17=-10
side name>|is|a 2=14 8=11 16=7 17=3
side name>|is|build 0=4 5=4 8=7 17=-3
side name>|is|for 6=-3 8=-7 13=4 15=10 17=11
side name>|is|in 0=-4 1=-5 3=18 4=-8 12=-3 17=-5
side name>|is|now 4=-3 8=-7 17=-5
side name>|is|on 0=-3 4=-3 8=-8 9=-5 17=-5
side name>|is|pay 0=23 1=6 4=-4 7=-3 8=16 17=-3
side name>|is|putt 2=7 5=7 8=7 17=-3
side name>|is|sell 9=11 17=8
side name>|is|the 0=3 3=7 8=7 9=12 17=9
side name>|is|to 0=-4 1=6 2=-4 3=-4 4=-7 5=8 7=12 8=4 9=24 12=11 16=-3 17=25
side name>|is|valu 5=-3 8=-5 9=-5 17=-7
side name>|is|weigh 0=8 1=-4 4=-3
side name>|is|wher 8=-3 10=9 17=7
side name>|is|worth 0=-6 5=-3 8=-13 9=-4 17=-7
side name>|keep 0=-3 7=3 8=-6 9=16 17=15
side name>|leas 0=-9 8=-12 9=7 17=6
side name>|lend 2=13 8=11 15=6 17=4
side name>|let 8=-6 9=12 12=9 13=-3 17=16
side name>|let|PRONOUN 9=12 12=3 17=12
side name>|licens|PRONOUN 3=-9 8=-10
side name>|look 1=16 8=11
side name>|lost 2=-3 8=-8 9=5
side name>|made 4=13 8=7 17=-4
side name>|made|a 4=7 8=4
side name>|mak 0=-4 3=4 4=16 8=14 9=12 13=-5 16=-3
side name>|mak|, 9=8 17=3
side name>|man 2=8 4=-4 17=-3
side name>|mandat 0=14 8=13
side name>|may 0=-4 1=-3 2=-3 3=6 8=-7 9=-4 11=11 13=-3 15=-6 17=-5
side name>|may|put 3=8 8=6 17=-4
side name>|mean 5=11 8=7 17=-3
side name>|mean|to 5=11 8=7 17=-3
side name>|merely 0=10 8=6 17=-3
side name>|might 0=7 4=-3 9=-6 10=6 17=-5
side name>|must 0=5 3=3 4=-3 7=8 8=7 11=3
side name>|of 0=4 2=-3 3=-4 4=3 6=8 7=7 8=9 9=5 10=4 11=14 12=5 13=6 17=28
side name>|offer 4=14 8=5 17=-3
side name>|of|MONEY 8=-4 9=-3 10=7 11=14 17=15
side name>|of|the 0=6 6=7 7=9 8=15 9=-5 17=-7
side name>|on 0=14 1=5 4=-3 5=-3 8=7 11=-4 12=3 17=-5
side name>|on|the 0=8 8=7 17=-3
side name>|open 0=9 8=8 10=3 17=-3
side name>|open|the 0=9 8=8 10=3
side name>|order 0=14 4=-3 8=8 9=-5 17=-10
side name>|other 8=-6 9=14 11=-9 12=10 15=-3 17=8
side name>|outright 10=8 13=-3 17=3
side name>|over 0=6 1=7 2=-3 4=-6 9=-4 13=23 17=13
side name>|over|a 1=7 4=-4 17=-5
side name>|owe 3=9 5=-3 9=-5 11=9
side name>|owe|PARTY 3=9 8=5
side name>|owe|PRONOUN 8=-5 11=10 17=6
side name>|own 0=8 6=3 7=3 8=9 9=-5 17=-10
side name>|paid 3=-3 7=-3 8=-10 17=-5
side name>|paid|MONEY 0=-3 4=4 8=-7
side name>|pay 0=-15 1=5 3=-7 4=-4 7=19 8=-6 11=15 12=-4 17=4
side name>|pay|MONEY 0=-3 1=8
side name>|pay|PARTY 0=-3 7=7
side name>|pay|pronoun 0=-3 8=-10
side name>|plac 0=9 8=5 11=6 15=3 17=4
side name>|plan 1=-6 2=4 5=16 8=11 13=-4 17=-5
side name>|plan|to 1=-6 5=16 8=8 13=-4 17=-4
side name>|pledg 7=8 8=4 11=3
side name>|pric 0=-5 8=-11 9=3 11=10 17=9
side name>|promis 0=-4 1=-3 2=-3 6=5 7=-8 8=-17 17=-8
side name>|pronoun 0=-9 4=-3 5=6 8=-10 9=18 10=4 13=-3 15=7 17=22
side name>|provid 0=-3 2=6 9=18 17=16
side name>|pull 0=4 1=-3 2=-6 6=3 8=-3 9=-6 10=14 11=15 16=-4 17=15
side name>|pull|a 2=-4 6=4 8=-8 9=-3 11=21 17=17
side name>|put 0=-5 1=11 2=-5 4=-3 6=-3 8=-10 13=5
side name>|rais|MONEY 8=-4 10=7 11=-4
side name>|reject 13=8 17=7
side name>|rent 0=6 8=7 12=3 17=4
side name>|report 5=-3 8=-7 13=-4 14=-4 17=-10
side name>|report|that 8=-4 13=-4 14=-4 17=-9
side name>|rescu 11=8 17=6
side name>|return 8=-7 9=6 17=3
side name>|s 0=20 1=11 2=4 3=-25 4=-4 5=8 6=-6 7=-3 8=-4 9=-10 10=4 11=10 12=17 13=-10 14=-3 16=-7 17=-11
side name>|said 1=4 3=7 4=-6 5=-4 7=7 8=4 9=-10 10=-3 12=10 13=5 16=-4 17=-8
side name>|said|no 1=9 8=7
side name>|said|pronoun 0=6 5=-6 7=10 8=5 12=5 13=4
side name>|say 0=-8 8=-21 9=-8 12=-3 16=11 17=-4
side name>|say|a 0=-7 8=-10 9=-6 16=10 17=3
side name>|see 1=6 9=-7 17=-12
side name>|sell 0=-3 8=-6 9=7 11=-3
side name>|shar 7=13 8=10 10=4
side name>|should 6=4 8=3 15=9 17=8
side name>|show 0=-12 8=-15 9=-9 17=-13
side name>|sign 0=26 2=-4 4=-7 8=9 9=-14 13=6 16=4 17=-8
side name>|so 8=-7 9=-3 17=-5
side name>|sold 0=-4 3=-3 8=-16 9=-19 10=12 11=6 17=-4
side name>|sold|a 9=-3 10=9 13=-3 17=3
side name>|stand 2=9 6=5 8=11
side name>|stand|ready 2=9 8=7
side name>|start 4=18 5=4 8=18 17=-3
side name>|stopp 5=3 9=21 17=20
side name>|suppli 0=-7 2=19 7=6 8=13 9=9 16=9 17=10
side name>|suppli|MONEY 2=20 7=7 8=22 9=-7 17=-12
side name>|suppli|the 0=-6 8=-9 9=13 16=10 17=21
side name>|s|DATE 0=15 8=15 9=-5 17=-6
side name>|s|MONEY 0=5 1=-3 2=15 4=7 5=3 8=22 9=-5 11=-4 17=-11
side name>|s|PARTY 0=-5 1=10 3=-7 4=-14 8=-17 9=3 12=-6 13=-3 17=-7
side name>|s|board 0=15 4=-3 8=10 9=-8 13=6
side name>|s|exposur 2=-6 8=-7 15=4 17=3
side name>|s|film 8=-3 12=8 17=4
side name>|s|financ 8=-4 10=7 17=5
side name>|s|new 0=-8 8=-10 10=6
side name>|s|own 0=-3 1=8 5=-3 17=-4
side name>|s|purchas 0=-5 4=12 8=4
side name>|tak 0=-5 3=3 4=16 8=5 9=-3 17=-8
side name>|tak|the 3=3 4=8 8=8 17=-4
side name>|that 3=4 4=5 6=6 8=10 13=-3 14=11 17=7
side name>|that|PARTY 9=4 14=11 17=15
side name>|the 0=6 2=5 8=4 9=8 11=9 12=-8 15=4 17=9
side name>|then 0=11 8=7
side name>|the|MONEY 9=4 11=9 17=10
side name>|the|right 12=-7 17=-9
side name>|thi 9=7 17=6
side name>|thought 3=7
side name>|to 1=9 2=-12 3=-3 4=-17 5=9 8=-15 9=9 10=-10 11=7 14=5 15=-5 17=4
side name>|took 0=16 2=5 4=7 5=-3 6=-3 7=5 8=22 9=-8 13=4 17=-10
side name>|took|MONEY 0=-5 8=-8
side name>|to|PARTY 0=-7 3=6 6=-3 8=-8 9=-4 10=-5 12=7
side name>|to|be 2=-4 8=-7
side name>|to|pay 6=7 7=3 8=6
side name>|to|spend 5=10 8=4
side name>|to|take 0=3 13=7 17=3
side name>|tri 0=-3 4=8 8=4 9=-3 13=-4 17=-8
side name>|tri|to 0=-3 4=8 8=4 9=-3 13=-4 17=-8
side name>|under 0=4 15=9 17=4
side name>|under|the 15=12 17=12
side name>|want 0=9 1=15 3=6 4=9 6=-3 7=-8 8=25 15=4
side name>|want|a 1=10 8=11
side name>|want|to 0=-7 1=6 3=8 4=11 8=14 15=4
side name>|was 0=-19 1=-6 2=-9 3=-5 4=14 5=-7 6=-3 8=-37 9=28 10=-7 11=-3 12=-3 13=4 16=7 17=17
side name>|was|in 4=8 8=3 11=-3 17=-4
side name>|was|paid 8=-3 9=-6 17=-9
side name>|was|prepar 0=5 4=3 8=7
side name>|was|to 4=8 8=5 9=8 13=-4
side name>|went 0=10 7=4 8=9 9=-4 10=-3 17=-10
side name>|will 0=3 1=3 2=3 3=11 4=11 5=-7 6=3 7=-13 9=5 10=18 11=-5 12=9 13=4 14=6 16=-5 17=17
side name>|will|backstop 6=7 8=6
side name>|will|be 0=-3 2=3 5=-5 8=-11 9=14 11=-3 12=5 13=7 17=24
side name>|will|build 0=-3 5=17 8=10 17=-5
side name>|will|contribut 1=-6 8=-10 10=17 17=15
side name>|will|get 0=9 5=-6 7=-3 8=-3 9=5 17=5
side name>|will|not 0=-4 1=4 4=7 9=-3 12=4 13=-3 17=-6
side name>|will|pay 0=14 3=6 4=4 5=-6 7=-3 8=10 9=-7 12=-3 17=-13
side name>|will|receiv 3=-6 8=-7 12=5 17=4
side name>|will|sell 3=7 8=5 9=-5 12=6 13=8 17=6
side name>|will|spend 1=9
side name>|will|supply 9=-8 17=-10
side name>|will|take 0=10 1=4 4=5 8=15 17=-3
side name>|with 1=-4 4=-4 8=-14 10=3 11=10 12=-4 16=6 17=13
side name>|with|MONEY 8=-6 9=-3 10=-3 11=7 13=-3 16=11 17=7
side name>|would 1=10 2=3 4=13 5=8 7=-8 8=20 10=-4 11=-3 12=-4 13=-6 14=7 15=4 16=14
side name>|would|build 5=10 8=8
side name>|would|like 1=11 4=-3 8=5 14=8 17=5
side name>|would|step 1=6 4=11 8=12 17=-3
side name>|“ 0=8 1=-7 2=-3 4=4 5=-4 8=-7 9=4 10=3 13=-3
side name>|“|is 0=10 8=10 9=-5 17=-6
side name>|” 0=10 3=3 4=-5 8=3 9=-15 10=10 11=3 12=-4 13=4 17=-5
side name>|”|) 1=3 2=3 8=6 9=-7 17=-8
side name>|”|的 10=4 11=8 17=11
side name>|一 0=-5 3=-6 4=-6 5=5 6=5 7=7 8=-4 9=-3 11=-4 12=5 16=-5 17=-7
side name>|一|事 13=8 17=8
side name>|一|年 8=-8 17=-6
side name>|三 0=15 4=-3 5=-6 8=4 13=-6 17=-11
side name>|三|年 0=17 5=-5 8=9 9=-4 17=-7
side name>|上 0=4 4=7 8=5 9=-3 13=-9 16=5 17=-8
side name>|上|周 0=5 4=9 8=13 13=-5 16=6
side name>|下 0=-3 8=-9 9=4 12=3 14=10 15=-3 17=8
side name>|下|属 8=-4 15=-3 17=-7
side name>|下|的 9=-3 14=10 17=6
side name>|不 0=-10 1=4 5=13 6=-4 8=4 9=-3 12=8 13=4 15=6 16=-4 17=5
side name>|不|再 1=8 8=8
side name>|与 1=-8 2=16 3=5 5=14 6=-4 8=10 9=19 10=3 11=11 12=3 13=-5 15=-4 16=-5 17=11
side name>|与|PARTY 0=10 1=-7 2=13 5=5 6=-3 7=-3 8=9 9=11 10=4 11=11 12=7 13=-4 15=-4 16=-3 17=12
side name>|与|本 9=8 17=8
side name>|中 5=3 7=4 8=4 9=-6 17=-8
side name>|中|标 8=-3 9=-6 17=-8
side name>|为 0=-8 1=-3 2=-3 4=-3 5=-4 6=19 9=4 11=-4 15=-7 17=-12
side name>|为|PARTY 0=-6 6=13 8=7 15=-3 17=-5
side name>|为|上 6=11 8=10
side name>|为|这 6=-7 8=-8
side name>|主 0=-4 1=-4 2=4 8=-10 10=9 12=-3
side name>|主|办 2=13 8=8 17=-4
side name>|主|席 1=-3 4=3 8=-5 10=9 17=5
side name>|主|承 2=-8 8=-9
side name>|之 0=7 2=-7 8=-6 9=-5 11=7 13=5 15=3 17=6
side name>|之|间 2=-3 8=-6 11=9 17=7
side name>|也 0=-3 4=11 9=-6 10=-3 13=7 17=-8
side name>|买 0=-4 3=4 4=-8 8=-10 9=17 13=12 17=20
side name>|买|入 9=-4 13=9 17=4
side name>|二 0=3 5=-9 8=-9 10=5 13=-4
side name>|二|期 5=9 8=8 17=-3
side name>|于 0=-11 5=5 8=-13 12=5 13=-4
side name>|于|DATE 0=-8 1=4 8=-11 12=5 13=-4
side name>|交 0=15 1=3 8=14 9=-8 12=3 17=-6
side name>|交|付 0=14 8=12 9=-9 17=-9
side name>|什 0=-5 8=-7 9=24 17=22
side name>|什|么 0=-5 8=-7 9=24 17=22
side name>|仍 3=-7 8=-12 12=11 17=7
side name>|仍|在 3=-7 8=-10 12=13 17=10
side name>|从 0=5 1=5 4=19 8=21 9=-7 11=-13 12=4 16=8 17=-11
side name>|从|PARTY 0=8 4=13 8=12 9=-5 11=-13 12=6 16=8 17=-8
side name>|从|未 0=-3 1=7 8=4
side name>|付 1=-3 3=8 4=11 5=-5 8=10 9=-6 13=-3 17=-12
side name>|付|MONEY 4=15 7=4 8=12
side name>|付|了 3=14 4=-3 8=7
side name>|付|清 0=-3 8=-8 12=4
side name>|以 1=-6 2=9 3=13 5=-6 7=7 8=9 10=-6 12=-4 13=-5 16=16
side name>|以|MONEY 1=-13 3=13 7=11 8=11 13=-3 17=-7
side name>|以|十 2=7 8=5 11=-3 17=-3
side name>|会 5=3 8=4 9=-6 17=-8
side name>|传 8=-3 13=-8 17=-8
side name>|位 9=3 13=6 17=8
side name>|位|于 9=3 13=6 17=8
side name>|作 1=4 6=17 8=16 15=4 17=-4
side name>|使 0=12 8=12 9=-6 17=-7
side name>|使|用 0=12 8=12 9=-6 17=-7
side name>|倒 0=6 1=7 4=-3 8=6 17=-7
side name>|倒|是 0=9 1=8 8=11
side name>|借 2=12 8=7 11=-3 15=-4 17=-10
side name>|借|入 2=8 8=7
side name>|借|的 2=7 8=6 15=-3 17=-5
side name>|做 2=-5 8=-11 9=13 17=5
side name>|做|的 0=-3 2=-4 8=-8 9=16 17=15
side name>|储 6=-4 8=-6 9=-3 11=-8 17=-11
side name>|先 0=-3 4=3 6=5 7=5 8=10 9=8
side name>|先|付 9=9 17=7
side name>|全 0=3 1=7 2=-6 3=-3 4=-4 8=-8 9=-12 10=-5 12=12 13=6 15=-3 17=-7
side name>|全|部 0=4 9=-9 10=-4 12=9 13=7
side name>|公 0=4 2=-8 3=-4 5=3 6=3 7=-6 8=-11 11=-4 12=14 17=7
side name>|公|司 2=-3 8=-4 12=9 17=5
side name>|公|告 2=-5 3=-3 6=4 8=-7 12=6 17=3
side name>|共 5=8 9=-3 17=-8
side name>|再 0=-5 1=4 8=-4 9=8 17=8
side name>|准 1=5 11=3 12=9 17=8
side name>|出 0=-6 1=-12 2=-7 3=6 4=21 5=-6 6=8 7=19 8=20 13=-3 14=3 16=-5 17=-10
side name>|出|MONEY 1=-6 4=14 8=10 17=-4
side name>|出|口 15=8 17=7
side name>|出|资 1=-10 2=-4 4=7 5=-7 7=26 8=11
side name>|出|钱 1=-3 5=3 7=-5 8=-8 10=4
side name>|分 0=-6 1=19 8=7 9=11 17=5
side name>|分|别 1=15 8=15 9=3
side name>|分|到 0=-3 8=-4 9=5 16=3 17=8
side name>|则 0=16 1=-6 2=4 4=-4 5=-3 6=13 7=9 8=26 9=-4 13=9
side name>|则|与 0=7 8=7 9=-3 17=-3
side name>|刚 0=9 8=5 13=-3 17=-3
side name>|创 1=5 10=8 13=-3 17=3
side name>|创|始 10=9 17=8
side name>|力 4=-7 8=-8
side name>|包 0=9 1=5 4=-5 8=10 9=-6 17=-8
side name>|卖 0=9 8=3 9=-11 12=-3 13=6 17=-11
side name>|卖|楼 0=13 8=13 9=-7 17=-7
side name>|占 0=-3 5=-6 8=-13 9=-3 17=-7
side name>|却 0=6 4=5 8=9 9=-5 17=-10
side name>|厂 8=-3 9=8 17=7
side name>|厂|房 8=-3 9=8 17=7
side name>|原 1=-3 2=-7 4=-4 5=4 8=-9 17=-8
side name>|原|本 0=3 1=-6 2=-5 3=3 5=7 7=-4 8=-5 17=-5
side name>|又 0=4 1=8 5=-5 8=4 10=5 17=4
side name>|又|签 1=7 5=-4
side name>|及 2=11 8=10 9=-7 17=-11
side name>|及|PARTY 2=11 8=10
side name>|发|展 4=7 8=4 17=-3
side name>|发|行 6=-3 8=-5 11=3 16=7 17=7
side name>|取 0=7 1=-3 4=3 8=5 9=6 11=4 15=-5
side name>|取|消 0=9 8=9 9=-4 17=-4
side name>|口 4=-5 8=-11 17=-3
side name>|只 1=-3 3=6 8=-7 9=-4 10=-3 11=9 12=-3 17=-4
side name>|可 2=-3 3=-3 8=-12 15=7 16=10 17=10
side name>|各 1=6 2=4 4=3 7=5 8=14 10=-3 17=-9
side name>|合 7=-3 8=-10 16=20 17=14
side name>|合|资 0=5 9=-3 16=12 17=8
side name>|同 0=-8 1=-7 2=11 3=3 8=-8 9=7 11=-4 12=-3 13=3 17=-4
side name>|同|PARTY 0=5 3=3 8=7
side name>|同|意 0=-5 2=13 5=3 8=8 11=-3 13=4
side name>|向 0=26 1=-3 2=3 4=-4 5=8 6=-15 8=11 10=3 11=15 12=-4 13=-3 17=6
side name>|向|PARTY 0=19 6=-14 7=-6 8=-6 9=4 10=4 11=14 12=-4 13=-3 17=15
side name>|向|pronoun 0=7 8=5 17=-3
side name>|否|认 1=-3 4=7 17=-3
side name>|和 0=-7 2=4 7=8 9=5
side name>|售 8=-3 13=-9 17=-9
side name>|商 0=8 2=-5 4=-3 9=-3 11=5 13=4 15=4 17=6
side name>|商|讨 0=10 8=5 9=-4 13=4
side name>|四 0=3 10=7 17=5
side name>|因 7=-5 8=-12 9=-4 16=7 17=-4
side name>|国 0=-12 8=-13 17=-3
side name>|国|际 0=-11 8=-11
side name>|在 0=4 2=-3 3=-3 5=14 6=-15 8=-7 9=-3 12=6 13=7 15=4 17=8
side name>|在|PARTY 6=-9 8=-12 15=-4 17=-5
side name>|在|对 5=7
side name>|委 9=-5 13=9 17=3
side name>|委|托 9=-4 13=7
side name>|完 0=3 9=8 13=4 17=11
side name>|宣 0=-3 7=3 9=-3 12=6 13=5 17=7
side name>|宣|布 7=3 9=-3 12=6 13=5 17=7
side name>|对 0=3 3=-6 4=7 5=12 6=8 7=-5 8=13 9=-3 10=7 11=-3 17=-3
side name>|对|外 10=8 17=5
side name>|将 0=13 1=5 2=-3 3=6 4=3 8=19 9=4 13=6 14=8 17=11
side name>|将|PARTY 14=7 17=7
side name>|将|以 0=8 1=5 4=3 8=12
side name>|将|把 0=11 8=10 13=7 17=6
side name>|少 3=-4 8=-7
side name>|就 0=6 1=-3 6=18 8=16 9=-8 11=-5 13=3 17=-15
side name>|就|PARTY 6=7 8=4 17=-3
side name>|已 2=3 3=-3 5=4 6=13 7=-3 8=6 9=11 13=3 15=-3 17=7
side name>|已|与 0=-5 8=-9 10=3 13=4 17=7
side name>|库 8=-4 9=7 17=5
side name>|应 0=-8 3=4 6=3 7=5 12=-7 17=-12
side name>|延 0=-6 8=-7 17=-3
side name>|建 8=-3 9=7 17=5
side name>|开 4=9 8=8 11=-4 16=-10 17=-15
side name>|开|发 16=-8 17=-7
side name>|当 8=-4 9=13 15=-5 17=10
side name>|得 8=-3 9=11 16=4 17=13
side name>|悔 0=7 7=3 8=6
side name>|想 1=4 4=6 8=7 14=3
side name>|想|并 4=7 8=4
side name>|愿 4=-3 6=3 7=-3 10=8 17=5
side name>|愿|意 4=-3 6=3 7=-3 8=-3 10=8 17=5
side name>|所 0=3 5=-3 8=-5 9=-5 11=-6 16=4 17=-12
side name>|所|在 8=-5 11=-3 17=-7
side name>|手 0=-6 3=10 4=-5 8=-6 12=-4 13=15 15=3 16=5 17=13
side name>|手|里 0=-6 3=10 4=-3 12=-3 13=11 15=3 17=7
side name>|打 3=-4 4=8 7=9 8=8 9=4 11=7 17=11
side name>|打|算 4=9 7=9 8=12 11=8 17=4
side name>|批 2=-4 8=-9 12=5 17=4
side name>|承 1=6 2=-8 4=-3 6=9 9=21 17=15
side name>|承|保 6=9 8=8
side name>|承|认 0=-3 5=5 8=-3 9=4 11=5 17=8
side name>|承|诺 0=12 1=7 2=-5 8=7 9=-4 17=-7
side name>|把 3=-3 5=9 7=5 8=5 11=10 12=14 13=-4 17=13
side name>|把|DATE 0=8 5=5 8=11
side name>|把|PARTY 4=4 7=7 8=8 13=-3 17=-4
side name>|把|SIZE 0=-8 8=-8 9=10 17=7
side name>|投 2=5 5=7 8=3 13=3 15=-3 16=8 17=4
side name>|投|资 2=5 5=8 8=12 17=-5
side name>|担 6=-11 8=-12
side name>|担|任 6=-10 8=-10
side name>|拒 1=8 8=4 15=4 16=4 17=6
side name>|拒|绝 1=8 8=5 16=4 17=3
side name>|拖 0=10 2=-5 8=-3
side name>|招 0=12 8=10 9=-6 17=-6
side name>|招|标 0=12 8=11 9=-5 17=-5
side name>|拟 0=7 1=4 4=9 5=-6 7=4 8=10 17=-7
side name>|拟|以 4=11 8=8
side name>|拿 0=-6 1=-4 4=3 5=-3 7=-5 8=-16 9=16 10=4 12=-4 13=-4 16=16 17=25
side name>|拿|MONEY 8=-3 10=9 17=8
side name>|拿|PARTY 8=-5 9=7 16=4 17=11
side name>|拿|到 8=-6 9=8 10=-4 12=-3 16=9 17=7
side name>|持 1=-4 8=-8 12=-3 13=7
side name>|持|有 8=-4 12=-3 13=7 17=3
side name>|按 0=6 3=9 8=14 17=-6
side name>|换 0=5 2=3 8=7 10=3
side name>|授 0=4 3=-7 12=6 15=4 17=8
side name>|接 0=-4 1=11 4=4 8=5 12=10 13=-7 16=3
side name>|接|手 4=3 12=13 17=11
side name>|接|触 1=8 8=7 16=7
side name>|提 0=6 1=3 2=4 4=-4 5=-4 7=-5 9=-6 11=4 12=4 15=6 16=9 17=11
side name>|提|供 0=4 2=4 6=3 8=6 9=-4 11=6 15=8 17=6
side name>|提|前 0=4 16=10 17=5
side name>|撤 4=8 8=3
side name>|撤|回 4=8 8=3
side name>|支 8=-3 9=-3 16=12 17=6
side name>|支|付 9=-3 16=12 17=6
side name>|收 0=-6 2=6 4=18 6=9 7=-4 8=19 9=-5 13=4 16=3
side name>|收|回 2=8 8=3 12=3
side name>|收|购 4=14 8=11 13=3 17=3
side name>|改 0=8 3=3 8=10 9=-7 17=-9
side name>|整 8=-4 13=9 17=8
side name>|新 5=4 9=-3 10=14 15=5 17=14
side name>|方 0=5 3=10 4=5 8=13 10=-3 11=5
side name>|方|面 0=10 3=10 4=8 8=23
side name>|旗 0=-3 1=3 2=8 3=4 4=-4 7=-3 13=8 17=4
side name>|旗|下 0=-3 1=3 2=7 3=4 4=-3 13=8 17=5
side name>|无 0=-11 8=-14 9=11 16=3 17=7
side name>|无|人 0=-6 8=-7 9=5 17=4
side name>|旧 5=8 8=8
side name>|早 0=8 16=5 17=7
side name>|早|已 0=9 8=7
side name>|时 0=5 8=4 15=8 17=7
side name>|是 1=11 2=-3 9=5 13=-3 17=-3
side name>|晶 0=-10 8=-10
side name>|曾 0=4 1=8 3=-3 4=-4 6=5 8=8 9=-4 13=-3 17=-7
side name>|曾|承 1=6 6=5 8=9
side name>|替 0=-3 2=-5 8=-12 9=8 11=-4 12=3 17=3
side name>|替|PARTY 6=4 9=5 12=3 17=7
side name>|最 0=-3 8=-5 9=3 10=3 15=6 17=12
side name>|有 0=5 1=8 5=-3 8=6 9=-5 13=-3 17=-13
side name>|有|意 0=6 1=9 4=3 8=15 17=-3
side name>|服 0=4 8=4 9=-4 13=-4 17=-7
side name>|服|务 0=4 8=4 9=-4 13=-4 17=-7
side name>|未 0=-3 6=-4 8=-12 9=-4 11=4 17=-4
side name>|未|与 0=-6 8=-8
side name>|本 0=-3 1=8 4=-3 7=4 9=-3 17=-3
side name>|本|来 0=-3 1=8 7=4 8=5 9=-3
side name>|机 8=-3 9=-7 17=-8
side name>|来 0=-5 1=4 8=-4 9=17 17=14
side name>|欠|PARTY 2=-4 7=7 17=-3
side name>|正 0=-4 1=-4 2=4 4=10 5=4 6=4 8=9 12=3 13=-3 17=-3
side name>|正|与 2=7 6=3 8=8 9=4 10=4
side name>|正|向 8=-5 11=7 17=6
side name>|武 0=15 8=15 11=3
side name>|武|汉 0=12 8=13
side name>|每 0=20 2=-3 3=3 8=12 9=-3 11=3 17=-6
side name>|每|年 0=21 8=13 17=-5
side name>|水 0=-5 1=-7 8=-14 9=-3 17=-4
side name>|没 0=-6 3=-3 4=-3 8=-17 9=3 13=3 15=-4 17=-3
side name>|没|有 0=-5 4=-3 8=-14 15=-3 17=-11
side name>|洽 3=4 4=-7 8=-3 9=6
side name>|海 0=-7 5=3 8=-5
side name>|照 0=4 5=9 8=8 17=-4
side name>|牧 9=-6 17=-8
side name>|牧|场 9=-6 17=-8
side name>|独 0=-4 1=5 2=9 8=7
side name>|独|家 0=-3 1=5 2=9 8=9 9=-3 17=-4
side name>|用 3=8 4=7 8=14 9=-3 17=-9
side name>|申 2=5 3=5 6=-4 7=3 8=7 16=-5 17=-9
side name>|申|请 3=5 6=-3 7=3 8=5 16=-5 17=-9
side name>|电 0=-9 8=-10
side name>|的 0=-7 2=5 3=4 4=-8 5=7 7=18 8=-9 9=16 10=11 12=-8 13=6 14=-8 15=6
side name>|的|, 0=-4 8=-4 9=23 17=22
side name>|的|MONEY 0=7 2=12 4=14 5=-3 6=-10 8=15 10=5 11=8 12=-3 15=5 16=-4 17=6
side name>|的|OTHER 11=-5 15=-4 17=-9
side name>|的|两 8=-5 9=10 17=5
side name>|的|产 10=-5 13=-3 17=-8
side name>|的|光 0=5 5=4 8=8 17=-3
side name>|的|厂 5=5 8=6 9=-4 17=-7
side name>|的|回 0=10 8=8 17=-4
side name>|的|尾 0=-9 8=-9
side name>|的|授 12=-11 17=-11
side name>|的|股 2=3 4=-3 8=-3 10=7 13=4 16=-5
side name>|的|董 1=4 5=4 6=6 8=10 9=-3 17=-12
side name>|的|门 6=7 8=3 13=6
side name>|看 1=10 8=6
side name>|短 8=-4 9=-7 12=10
side name>|短|剧 8=-4 9=-7 12=10
side name>|破|产 9=7 13=3 17=7
side name>|砸 0=-7 8=-10
side name>|租 0=7 9=9 17=7
side name>|租|, 0=-4 8=-4 9=11 17=10
side name>|称 0=-7 8=-11 11=4
side name>|竞 16=10 17=9
side name>|第 0=-3 3=-3 4=6 8=-7 14=-3 17=-5
side name>|等 1=-3 2=11 9=-3 10=6 11=-3 14=5
side name>|答 0=4 1=-3 2=-4 5=-11 6=4 7=8 8=-5
side name>|答|应 0=4 1=-3 2=-4 5=-11 6=4 7=8 8=-5
side name>|筹 2=-6 8=-6 15=10 17=10
side name>|签 0=-13 1=-5 2=-5 3=8 4=6 5=3 6=7 8=-8 9=9 11=4 12=-3 16=3 17=8
side name>|签|下 3=8 8=4 9=3
side name>|签|了 0=-22 3=3 6=5 8=-18 9=7 12=-5 16=9 17=9
side name>|签|的 0=-10 2=4 3=-4 7=5 8=-9 12=6 13=6 16=-3 17=6
side name>|签|约 0=-4 8=-6 9=14 17=11
side name>|签|订 0=10 2=-7 5=9 8=9
side name>|签|过 4=5 5=-3 8=-4 10=-3 14=4 16=-4 17=-7
side name>|系 0=-7 8=-8
side name>|系|的 0=-7 8=-8
side name>|累 10=-3 11=-4 17=-8
side name>|累|计 10=-3 11=-4 17=-8
side name>|约 0=-4 7=7 16=7 17=4
side name>|约|定 0=-3 7=7 16=7 17=5
side name>|终 3=3 5=7 8=5 17=-4
side name>|终|止 5=7 8=4
side name>|给 0=-6 1=-5 2=12 4=-3 5=7 6=9 8=10 9=-6 17=-16
side name>|给|了 2=7 6=-5 7=3
side name>|统 0=-3 2=10 5=-4 6=-3 9=3 11=-3 14=-3 17=-5
side name>|统|筹 2=12 8=11 11=-3 17=-4
side name>|统|计 8=-7 17=-3
side name>|继 0=-4 1=13 8=8 17=-3
side name>|继|续 0=-4 1=13 8=8 17=-3
side name>|续 9=4 10=8 12=8 17=14
side name>|续|签 0=6 8=5 9=8 17=7
side name>|续|约 0=-6 8=-6 12=9 17=7
side name>|联 1=7 8=5 9=-3 16=4
side name>|联|合 1=7 8=4 16=4
side name>|股 8=-3 10=-3 13=-4 17=-9
side name>|能 0=-10 8=-14 16=5 17=6
side name>|能|在 9=3 16=5 17=8
side name>|自 0=8 5=4 6=-6 17=-6
side name>|自|DATE 0=12 8=12
side name>|航 0=-8 8=-8
side name>|航|空 0=-8 8=-8
side name>|花|MONEY 3=7 4=10 8=14
side name>|获 0=-5 1=5 3=6 8=3 9=6 10=8 12=-4 17=10
side name>|营 0=9 4=3 8=8 9=4 17=3
side name>|营|收 0=9 4=3 8=10 9=5 17=4
side name>|董 0=4 1=6 2=3 3=5 4=-4 5=3 6=-8 8=6 12=-4 13=14 17=4
side name>|董|事 0=7 1=6 2=3 3=-3 4=-3 5=3 6=-8 8=3 13=15 17=10
side name>|董|秘 3=8 8=6 12=-3 17=-3
side name>|虚 8=-4 12=8 17=5
side name>|融 0=15 8=13 11=3
side name>|融|资 0=15 8=13
side name>|补 0=-4 6=9 10=3
side name>|表 0=15 1=6 2=-4 4=-3 8=10 9=6 10=7 17=11
side name>|表|示 0=18 1=6 2=-4 4=-3 8=12 9=-4 10=7
side name>|西 0=3 3=8 8=9 12=-3 17=-4
side name>|要 0=22 1=16 3=-5 4=5 5=18 6=-5 7=-3 8=40 9=-9 10=-4 14=3 15=9 16=5
side name>|要|PRONOUN 0=11 8=9 9=-3 17=-4
side name>|要|买 0=8 8=7 9=-3 11=5
side name>|要|包 0=12 8=11
side name>|要|合 8=-3 9=-3 16=7 17=3
side name>|要|把 0=3 5=7 8=6 13=3
side name>|要|求 6=-6 8=-12 17=-3
side name>|要|自 5=11 8=9
side name>|解 5=8 7=4 8=14 9=-6 12=4 17=-4
side name>|解|约 0=3 7=5 8=7 9=-4 17=-5
side name>|解|释 5=8 8=5 12=5
side name>|订 0=-16 8=-16 9=10 16=-4
side name>|订|立 0=-6 8=-3 9=-5 17=-7
side name>|认 1=-3 7=17 8=12 10=3
side name>|认|缴 7=11 8=10
side name>|讨 4=6 8=5 10=7 17=8
side name>|讨|论 4=6 8=5 10=7 17=7
side name>|说 0=9 1=4 4=-8 5=6 7=-5 9=5 13=5
side name>|说|PARTY 8=-3 13=7 17=3
side name>|说|只 0=4 1=5 8=7
side name>|说|要 0=10 8=10
side name>|谈 3=-5 8=-3 9=4 12=18 13=4 17=17
side name>|谈|了 0=-3 8=-5 9=7 17=4
side name>|谈|好 12=8 17=6
side name>|谈|妥 0=7 8=6 9=3 12=3 17=4
side name>|购 8=-4 9=-6 13=8
side name>|购|入 8=-3 9=-4 13=9
side name>|资 0=-10 8=-10 9=-3 17=-4
side name>|赶 11=12 17=9
side name>|赶|在 11=12 17=9
side name>|跟 0=-4 8=-14 10=-3 11=3 12=4 16=3 17=4
side name>|跟|PARTY 0=-12 8=-19 11=4 12=4 16=4 17=9
side name>|转 0=5 9=-4 10=4 13=9 17=5
side name>|运 0=-7 8=-8
side name>|还 0=-6 4=-5 5=-3 8=-14 9=14 10=-3 11=-7 13=-3 17=-5
side name>|还|在 6=4 9=7 11=-7 13=-3 17=-5
side name>|还|要 8=-3 9=8 17=6
side name>|这 8=-6 10=3 14=3 15=10 17=14
side name>|这|才 15=12 17=11
side name>|追 4=-3 6=4 8=-3 14=10 17=4
side name>|追|加 4=-3 8=-7 14=10 17=7
side name>|退 2=-4 3=3 4=-3 5=6 7=-3 9=9
side name>|退|出 2=-4 5=7 17=-4
side name>|送 7=7 8=5 9=9 17=6
side name>|透 1=3 2=7 6=-3 8=5
side name>|透|过 2=7 6=-3 8=3
side name>|通|知 9=7 17=7
side name>|造 0=7 8=6
side name>|那 0=20 4=-3 5=-10 7=4 8=8 13=3
side name>|那|边 0=4 9=6 16=4 17=8
side name>|那|里 0=3 7=5 8=7 9=6 17=5
side name>|都 0=-9 8=-17 9=-4 17=-8
side name>|都|是 0=-7 8=-8 17=-3
side name>|配 0=-3 8=-6 9=6 15=7 17=11
side name>|采 0=-7 8=-13 9=5
side name>|采|购 8=-7 9=5
side name>|重 0=10 8=9 11=9 17=6
side name>|随 9=-3 13=9 17=4
side name>|随|即 9=-3 13=9 17=4
side name>|项 5=-10 8=-11 17=-3
side name>|项|目 5=-10 8=-11 17=-3
side name>|须 7=7 9=3
side name>|预 6=-3 8=-4 9=7 15=4 16=8 17=14
side name>|预|付 6=-3 8=-6 9=6 15=4 16=8 17=13
side name>|领 1=12 2=-4 8=6 17=-6
side name>|领|投 1=9 8=6
side named 0=21 1=16 2=18 3=19 4=21 5=15 6=20 7=19 8=8 9=23 10=20 11=18 12=18 13=15 14=-13 15=18 16=20
side next|^ 1=10 2=3 3=7 4=19 5=17 6=10 7=19 8=-10 9=11 10=8 11=8 12=15 13=14 14=-13 15=8 16=8 17=-15
side next|acquire 0=-10 1=4 2=4 3=5 4=22 5=-6 7=-7 8=7 10=-6 12=-6 13=-4 17=-21
side next|assume 0=5 1=4 4=15 7=-3 8=18 12=12 17=7
side next|award 0=21 1=-5 4=-9 5=-6 6=-5 7=6 9=4 10=-4 11=4 13=7 15=-5
side next|bid 0=-5 1=-5 2=-3 3=8 4=14 7=7 8=12 12=3 17=-6
side next|borrow 1=-7 3=-3 4=6 5=-4 6=5 7=3 8=-3 9=8 10=-6 11=8 13=3
side next|build 0=9 2=-4 4=-12 5=15 6=-4 7=4 8=6 9=18 10=8 11=-8 12=-3 13=-7 14=10 17=10
side next|buildout 0=-3 4=-3 5=-8 8=-20 14=-5 17=-11
side next|buy 0=28 3=-3 4=23 6=-11 7=-12 8=14 10=5 11=6 12=-12 13=-8 14=7 15=-6 16=5 17=-17
side next|commit 0=9 1=12 2=6 3=6 4=-18 5=-14 6=8 7=14 8=7 9=-4 11=-9 12=-10 13=5 14=9 15=7 17=-13
side next|cooperate 0=-3 7=-4 8=-14 9=7 16=-4
side next|divest 0=8 4=-6 5=-5 7=9 12=3 13=4 15=3
side next|fee 4=4 7=3 13=4 16=18 17=14
side next|grant 2=-3 5=3 7=6 8=-4 11=-3 16=9
side next|guarantee 1=-4 2=3 3=-3 4=-5 6=20 8=4 9=-9 11=-9 17=-25
side next|guarantee-paper 2=-3 8=-15 15=4 17=-6
side next|invest 0=-9 1=20 4=-7 5=26 7=11 8=28 9=-5 10=13 11=-5 12=-3 14=-4 15=-3 16=7 17=-7
side next|join-round 1=7 2=-3 8=-5 17=-6
side next|lend 0=-6 1=11 2=7 3=-4 5=7 7=-3 9=-3 10=-3 13=-6 15=11 17=-6
side next|licence-paper 0=5 1=4 2=-3 5=-3 8=-5 12=16 13=12 16=-4 17=17
side next|license 3=11 12=-5 17=-10
side next|license-out 0=-4 1=-3 2=25 3=-6 4=-3 7=5 8=7 9=-4 11=-4 12=6 13=-3 15=3 16=5
side next|loan 0=-8 2=26 3=-3 4=-7 5=-5 6=-5 7=3 9=-3 10=-8 11=5 12=-3 15=24 17=3
side next|obtain 2=-11 3=3 6=-3 8=-19 13=-3 15=-5 17=-10
side next|order 1=-8 2=6 3=13 4=-14 5=-7 7=-9 8=-18 9=10 10=-7 11=-3 12=15 13=-4 14=7 15=-8 16=-11 17=-4
side next|paper 0=13 2=-6 3=11 4=20 5=-6 6=-5 7=-3 8=12 9=7 11=14 13=4 14=-3 16=7 17=11
side next|pay 0=4 1=-9 2=-21 3=15 4=13 5=15 6=-5 7=-3 9=-8 10=6 11=15 12=4 13=6 15=3 17=-4
side next|provide 2=15 5=-3 6=14 8=17 15=19 17=14
side next|raise 0=8 2=-11 3=-3 6=-6 8=-21 9=-8 10=14 11=12 15=-4 16=4 17=9
side next|receive-money 0=-3 1=-3 3=11 5=-4 8=-5 9=-3 10=3 11=6 12=3 17=4
side next|rent 0=10 1=-4 2=-5 3=4 4=-3 5=7 6=-6 7=-7 8=-6 9=25 10=-4 11=-3 13=-7 14=6 15=4 16=5 17=19
side next|rent-out 0=-3 8=-7 9=7 17=3
side next|sale 0=-3 1=7 4=-7 8=-8 9=-3 11=3 12=6 13=12 17=12
side next|sell 0=6 1=-3 2=7 3=10 4=-6 8=-6 9=22 10=4 11=10 13=8 14=-5 15=-5 16=-3 17=12
side next|serve 0=-11 1=3 2=5 3=-3 5=6 6=11 7=-7 8=-5 9=-16 15=4 16=-4 17=-22
side next|share-sale 1=-4 8=-5 10=15 17=13
side next|sign 0=20 2=19 3=6 5=10 7=10 8=20 9=12 12=8 13=-4 14=-11 15=9 16=13
side next|stake 0=-6 1=22 2=-3 3=-3 4=-15 7=3 8=-7 9=-5 10=19 12=-3 13=3 17=3
side next|subscribe 1=21 3=-3 4=-5 7=-3 8=8 10=4 17=-5
side next|takeover 0=-5 1=-3 4=4 7=-4 8=-12 9=-4 13=16 17=9
side next|talks 0=-5 1=-12 2=12 3=3 4=-4 5=-4 6=-4 7=-3 8=-19 9=7 10=-3 11=11 12=13 13=10 14=-3 17=16
side next|venture 4=-3 6=6 7=5 9=-8 16=4 17=-14
side next|warrant 0=-4 7=-5 8=-13 9=-4 16=9
side next|win 0=-25 2=-8 3=-17 4=19 5=-5 6=-3 8=-38 9=27 10=-7 12=17 13=-9 17=19
side nobody 0=5 1=-13 2=-26 3=-17 4=-12 5=-5 6=-11 7=-10 8=-67 9=-20 10=-37 11=-44 12=-30 13=-15 14=51 15=-36 16=7 17=-37
side nobody|0 0=-11 1=-4 2=-8 3=-4 4=-3 8=-48 9=-26 10=-5 11=-7 12=-6 13=-4 14=20 15=-4 17=-34
side nobody|1 0=12 1=-7 2=-14 3=-9 4=-6 6=-5 7=-5 8=-39 9=-16 10=-23 11=-25 12=-20 13=5 14=35 15=-21 16=14 17=-31
side nobody|2 0=-7 1=-3 2=-5 3=-5 6=-3 7=-3 8=-38 9=-13 10=-11 11=-13 12=-5 13=-20 14=36 15=-9 16=-9 17=-31
side nobody|3 0=-3 8=-9 9=27 11=-4 14=16 15=-5 16=-3 17=15
side nobody|4 0=13 8=12 17=-5
side nobody|acquire 4=-3 8=-6 14=8 17=-3
side nobody|award 0=-4 8=-7 9=22 14=12 17=21
side nobody|bid 13=-3 17=-7
side nobody|borrow 2=-3 8=-7 11=-5 14=-5 17=-17
side nobody|build 0=-4 8=-7 9=-3 14=12 16=-3
side nobody|buildout 14=25 17=18
side nobody|buy 0=-11 8=-18 9=7 13=23 17=4
side nobody|commit 8=-8 9=-3 14=15
side nobody|divest 14=-3 16=10 17=5
side nobody|grant 8=-3 14=10 16=-9
side nobody|guarantee 8=-5 15=-14 17=-23
side nobody|guarantee-paper 15=-4 17=-7
side nobody|invest 8=-7 10=-12 11=-3 13=-3 14=33 16=-13 17=8
side nobody|lend 2=-4 8=-8 11=-9 14=4 17=-15
side nobody|licence-paper 3=-4 8=-7 12=-7 14=-4 17=-16
side nobody|license-out 3=-3 8=-6 14=-3 17=-11
side nobody|loan 2=-7 8=-12 11=-9 14=-3 17=-19
side nobody|none 0=-5 8=-20 9=-11 10=-4 11=-6 13=-6 14=17 15=-5 16=38
side nobody|order 8=-6 9=-16 14=-5 17=-30
side nobody|paper 0=-3 8=-9 9=-7 14=-17 17=-33
side nobody|pay 0=-4 8=-14 9=-3 12=-4 13=-7 14=33 16=-8 17=4
side nobody|raise 2=-3 8=-7 11=-3 14=6 17=-5
side nobody|receive-money 14=9 17=7
side nobody|rent 0=7 8=4 9=-13 14=3 17=-17
side nobody|sell 0=-5 8=-15 9=-13 12=-4 13=-5 14=14 16=11 17=-9
side nobody|serve 0=-3 8=-7 9=-5 17=-18
side nobody|sign 0=23 8=16 9=14 14=10 16=-3
side nobody|stake 8=-3 10=-3 17=-11
side nobody|subscribe 8=-3 10=-5 17=-10
side nobody|talks 8=-6 14=-3 17=-13
side nobody|win 0=20 8=16 14=-4 17=-12
side nth|0|acquire 0=-10 1=4 3=10 4=26 5=-7 6=-3 7=-8 8=9 10=-5 11=4 12=-4 13=-3 17=-17
side nth|0|assume 0=5 3=-3 4=11 7=7 8=16 9=-5 12=12
side nth|0|award 0=23 1=-8 2=-7 3=9 4=-15 6=-4 9=15 10=3 13=15 15=-4 16=-4 17=18
side nth|0|bid 0=-5 2=-4 4=17 7=7 8=13 10=-3 12=3 17=-7
side nth|0|borrow 0=8 2=8 4=5 5=-5 8=8 10=-6 11=12 12=-4 15=-3 16=-4 17=-10
side nth|0|build 0=5 1=-5 2=-3 4=-9 5=10 6=-3 7=10 9=25 10=7 12=-3 13=3 14=10 16=-4 17=27
side nth|0|buildout 4=-3 8=-13 17=-8
side nth|0|buy 1=9 2=8 4=18 5=-3 7=-14 9=19 10=10 11=-6 12=-11 13=10 14=7 17=7
side nth|0|commit 1=-6 2=-7 3=8 5=-8 6=-4 7=-6 8=-27 10=12 12=-5 13=-7 14=6 15=-8 16=16 17=4
side nth|0|cooperate 7=-4 8=-10 17=-5
side nth|0|divest 0=7 3=3 4=-12 5=-3 7=7 10=-3 13=12 15=7 17=10
side nth|0|fee 3=-3 4=3 7=12 8=5 16=14 17=5
side nth|0|grant 1=-3 2=-5 5=3 7=13 9=4 17=-3
side nth|0|guarantee 3=-3 4=-4 6=19 8=5 9=-5 15=9 17=-7
side nth|0|guarantee-paper 2=-4 6=5 8=-9 17=-5
side nth|0|invest 0=-6 1=12 4=-6 5=34 6=-5 7=6 8=24 9=-5 10=-3 11=6 13=-5 14=-4 16=7 17=-16
side nth|0|join-round 1=5 7=7 10=-3 11=4 17=-5
side nth|0|lend 1=14 3=-5 6=-11 8=-12 9=-4 10=3 11=-7 13=-6 15=8 17=-9
side nth|0|licence-paper 0=3 1=3 2=-4 3=4 5=-3 8=-4 9=-7 12=10 17=-4
side nth|0|license 0=-3 3=10 12=10 17=4
side nth|0|license-out 0=-5 2=20 3=-5 4=-7 5=-3 7=3 9=-4 11=-6 16=5 17=-10
side nth|0|loan 0=-5 1=6 2=34 3=-3 4=5 5=-4 6=-3 8=23 11=15 15=19 17=21
side nth|0|none 0=9 1=11 2=10 3=3 4=6 5=10 6=-4 7=7 8=-5 9=5 10=7 11=-9 12=12 13=16 16=5 17=-13
side nth|0|order 0=10 1=-4 2=10 3=-9 4=10 5=-5 6=4 7=-7 9=13 10=-3 12=7 14=8 15=-4 16=-4 17=5
side nth|0|paper 0=9 1=4 2=-10 5=7 6=-4 8=-3 9=-4 10=4 11=15 13=6 17=6
side nth|0|pay 0=10 1=11 2=-13 3=-7 5=-3 6=-7 7=-5 8=-20 9=12 10=-3 11=14 12=-3 13=-5 15=-6 16=5 17=-5
side nth|0|provide 2=7 6=9 8=12 9=-4 17=-5
side nth|0|raise 0=8 1=-9 2=-5 7=-3 8=-17 9=-8 10=17 11=4 12=3 13=-3 15=-3 16=-6
side nth|0|receive-money 1=-3 3=12 5=-4 8=-3 10=4 11=9 17=6
side nth|0|rent 0=27 1=-5 3=4 4=-10 5=10 6=-10 7=-8 8=9 9=4 10=-3 11=6 13=-8 14=-5 15=6 16=7
side nth|0|rent-out 0=4 2=7 7=-3 8=4 9=6
side nth|0|sale 0=-4 1=7 8=-6 13=15 17=13
side nth|0|sell 0=-10 1=-7 2=12 3=6 5=-3 7=3 8=-19 9=24 10=7 13=3 14=5 15=-4 17=17
side nth|0|serve 0=-21 1=4 2=3 6=12 7=4 8=-3 9=4 12=-5 13=-5 15=-4 16=-3 17=-16
side nth|0|sign 0=13 1=9 2=-5 4=4 5=6 7=-8 8=3 9=9 11=-8 15=5 16=4 17=-7
side nth|0|stake 0=-7 1=23 2=-3 3=-3 4=-17 6=6 8=-3 10=-6 13=-3 16=3 17=-15
side nth|0|subscribe 1=15 2=-5 4=-5 7=-3 8=-4 10=11 11=5 17=8
side nth|0|takeover 1=-3 4=-11 8=-19 9=-3 13=16 16=3 17=8
side nth|0|talks 0=11 1=-7 2=6 3=7 4=8 5=-3 7=-3 8=9 9=-13 12=5 13=-7 17=-20
side nth|0|venture 2=-3 3=-3 4=-3 6=-3 7=11 8=-5 9=-5 11=3 16=3 17=-7
side nth|0|warrant 0=-3 8=-8 16=11 17=3
side nth|0|win 0=-10 2=-4 3=-5 4=17 5=-3 8=-7 9=14 10=-6 11=-5 12=24 13=-6 15=-3 16=-3 17=10
side nth|1|acquire 1=-4 4=-10 5=4 8=-14 9=-7 10=-3 11=5 13=17 16=-5
side nth|1|award 0=3 1=7 4=14 5=-5 7=-3 8=9 9=11 10=-3 13=-9 14=-3 17=-6
side nth|1|bid 3=6 9=8 13=-9 16=5
side nth|1|borrow 0=-3 1=-4 2=14 4=-5 6=-3 7=-3 8=-5 9=8 10=4 11=8 12=4 15=-8 16=5 17=10
side nth|1|build 0=-9 1=11 4=-4 5=20 7=-5 8=9 13=-3 14=-7 16=4 17=-4
side nth|1|buildout 5=-9 8=-13 14=-4 17=-9
side nth|1|buy 0=14 1=-3 2=-5 5=-3 6=-4 7=4 8=-4 9=3 10=-8 11=16 13=8 14=-3 16=-3 17=3
side nth|1|commit 2=3 4=-12 5=7 8=-8 9=4 13=7 14=6 15=10 16=-20 17=5
side nth|1|cooperate 8=-3 16=-4 17=-9
side nth|1|fee 12=-3 13=5 16=10 17=8
side nth|1|grant 7=7 16=9 17=4
side nth|1|guarantee 0=-3 2=-4 4=-3 6=15 9=-4 15=3 17=-4
side nth|1|guarantee-paper 6=9 8=3 15=18 17=12
side nth|1|invest 0=-3 1=-10 2=17 5=-6 7=-10 8=-19 10=26 11=-3 12=-3 13=-10 16=-7
side nth|1|lend 0=-4 1=-5 2=24 4=-5 5=11 7=-3 8=15 9=-7 11=13 12=-3 13=-5 15=-8 16=5 17=-9
side nth|1|licence-paper 0=-3 3=9 4=-3 9=7 12=9 16=3 17=12
side nth|1|license 3=11 8=6 12=-6 17=-13
side nth|1|license-out 7=7 9=-4 11=3 12=8 13=-3 16=5 17=10
side nth|1|loan 0=-3 1=-4 2=3 4=4 6=-4 8=-6 11=-7 13=-4 15=9 17=-7
side nth|1|none 0=8 1=4 2=18 3=6 4=7 5=8 6=8 7=20 8=10 9=8 10=6 11=-8 12=4 13=18 15=-12 16=10 17=-8
side nth|1|order 1=-3 3=10 4=-8 6=-3 7=-3 8=-15 12=-4 16=-3 17=-14
side nth|1|paper 1=5 2=-3 4=9 8=5 9=-3 10=-8 13=9 17=-6
side nth|1|pay 0=-13 1=-11 2=10 3=12 4=3 5=4 6=3 7=9 8=4 9=7 14=-4 16=-3 17=-7
side nth|1|raise 0=-3 1=9 2=-6 3=5 6=3 7=-4 9=-4 11=-4 15=7 17=-3
side nth|1|receive-money 1=3 2=3 12=13 17=6
side nth|1|rent 0=-16 1=-3 2=6 4=13 5=-3 6=8 9=6 11=-3 12=3 13=-4 14=10
side nth|1|rent-out 0=7 6=3 8=6 9=-3 17=-5
side nth|1|sale 12=4 13=-9 17=-9
side nth|1|sell 0=24 1=14 2=-9 5=-3 6=-7 8=13 14=-4 16=-8 17=-15
side nth|1|serve 0=8 2=-5 4=-4 6=3 8=-4 9=-4 10=-4 12=9 15=14 17=9
side nth|1|sign 0=12 1=-6 2=-3 4=-5 5=-3 7=12 9=-4 10=-6 11=11 12=7 13=-14 14=-3 16=8 17=-7
side nth|1|stake 4=7 6=3 7=3 8=6 9=3 10=6 15=-3
side nth|1|subscribe 1=-5 8=-10 9=3 10=6 17=4
side nth|1|takeover 4=7 7=3 13=9 16=3 17=6
side nth|1|talks 0=-5 1=4 3=-6 4=-4 8=-16 9=6 11=10 12=3 13=11 17=23
side nth|1|venture 0=-4 2=4 6=-3 7=3 8=-4 15=9 16=9 17=9
side nth|1|win 0=16 1=-4 2=-4 3=7 4=4 8=12 9=4 16=5
side nth|2|acquire 4=5 13=8 17=5
side nth|2|award 0=-11 8=-12 9=-13 17=-17
side nth|2|buy 0=3 4=-5 8=-3 9=-10 11=-3 17=-18
side nth|2|divest 4=9 8=8
side nth|2|guarantee 2=6 8=5 15=-8 17=-14
side nth|2|lend 0=4 2=-17 6=7 8=-10 10=3 17=-3
side nth|2|license 8=-3 12=11 17=9
side nth|2|loan 2=-20 8=-23 11=17 15=-10 17=4
side nth|2|none 0=-13 1=6 2=-4 4=18 5=5 7=-3 9=5 11=4 12=8 13=-5 15=12 16=-12
side nth|2|order 0=-6 8=-7 9=-6 13=8
side nth|2|paper 4=-3 8=-5 9=13 17=11
side nth|2|pay 0=-5 1=3 3=-5 4=-5 8=-16 9=-7 13=-7 15=8 16=4 17=-6
side nth|2|raise 1=4 7=8 8=8 11=-5 17=-10
side nth|2|rent 0=9 8=6 9=10 15=6 17=13
side nth|2|sell 0=-10 4=18 9=-3 15=4 17=-5
side nth|2|serve 0=10 8=9 9=-6 17=-8
side nth|2|sign 6=5 13=9 15=4 17=11
side nth|2|subscribe 1=-7 8=-8
side nth|2|takeover 4=9 8=8 13=-4 17=-5
side nth|2|talks 4=3 13=-7 17=-9
side nth|3|guarantee 15=8 17=8
side nth|3|sell 4=9 8=8 9=3 17=3
side nth|3|subscribe 1=15 8=14 10=-5 17=-6
side owns 1=10 2=5 3=-17 5=16 6=3 7=11 8=-11 9=9 10=7 11=14 14=-12 15=14 16=-7 17=-4
side owns|acquire 1=12 4=-8 5=4 8=3 13=13 17=6
side owns|award 0=10 5=7 8=14 9=7 17=4
side owns|borrow 2=5 7=-3 8=-4 9=-3 13=6 15=6 16=5 17=11
side owns|buy 0=9 1=10 2=-3 4=13 5=4 7=-3 8=22 9=9 11=-4 13=9 15=8 17=13
side owns|commit 5=-5 6=3 7=5 9=-6 10=8 13=3 15=-5 16=-3 17=-8
side owns|divest 15=8 17=7
side owns|guarantee 11=4 15=-9 17=-9
side owns|invest 5=6 6=3 10=12 16=-4 17=6
side owns|lend 8=-4 10=5 11=9 17=12
side owns|licence-paper 3=3 12=-5 17=-7
side owns|license-out 3=-10 8=-17 12=-17 17=-21
side owns|loan 2=9 6=5 8=8 11=-4 15=12
side owns|none 2=-10 3=-6 4=20 6=-8 7=9 8=-9 9=16 10=-3 11=3 12=-4 14=-5 16=6 17=-5
side owns|order 3=4 4=-3 8=-9 15=-3 17=-6
side owns|paper 0=8 1=4 8=6 9=-5 12=3 16=-3 17=-9
side owns|pay 0=5 4=-3 6=5 7=4 9=5 10=3 11=-4 13=-8 14=4 17=-4
side owns|raise 5=8 6=6 8=8 11=3 12=3
side owns|rent 0=-11 5=5 8=-8 9=-4 11=7
side owns|sell 0=-7 4=-4 8=-15 12=8 13=-3
side owns|serve 0=-6 2=14 9=-6 12=6 15=8 17=3
side owns|sign 0=-8 2=3 3=4 4=-3 7=-3 8=-10 9=5 11=7 16=-3
side owns|stake 1=8 4=-4 7=9 8=8 10=-3 17=-9
side owns|subscribe 2=-3 8=-5 9=6 10=3 17=7
side owns|talks 2=8 4=-5 8=-3 17=-8
side owns|win 0=5 7=9 8=8 12=18 17=14
side pays 0=17 2=-11 3=39 4=5 5=5 6=-14 8=29 9=-25 10=-3 11=11 12=-18 13=-3 16=-4 17=-44
side pronoun|both 0=-27 2=-10 3=-9 4=-9 7=3 8=-48 9=-39 10=-3 11=-8 12=11 13=-8 14=-3 17=-50
side pronoun|company 0=-10 1=-36 2=-22 3=3 4=-23 5=-8 6=9 8=-60 9=-15 10=12 11=7 12=-7 13=-3 16=-5 17=-21
side pronoun|former 0=-12 1=9 3=-6 4=6 8=-7 9=9 11=-6 12=4 13=3 15=-10 17=-3
side pronoun|it 0=-3 1=13 2=-29 3=9 4=18 5=10 6=4 7=-14 8=-8 9=-12 10=7 11=25 13=-15 14=4 15=17 16=-4 17=-7
side pronoun|latter 0=24 2=4 3=12 4=-6 5=-4 8=28 9=-10 10=-3 11=-4 12=-3 13=13 17=-9
side pronoun|other 0=-8 1=4 3=-3 4=-3 5=-3 6=-5 8=-19 9=8 10=7 17=9
side pronoun|they 0=-15 1=-5 3=5 4=-8 5=-7 7=-5 8=-34 9=-5 10=-7 11=6 12=-6 16=-4 17=-22
side pronoun|we 0=-14 2=-8 3=-9 4=-20 5=-18 6=-4 7=-3 8=-63 10=-13 12=5 14=7 15=-5 16=7 17=-12
side ready|-1 0=51 2=5 4=20 5=-15 6=32 7=-11 8=34 9=16 10=5 11=13 12=30 13=4 14=-22 16=18 17=12
side ready|-2 0=-20 1=9 2=-41 3=-6 4=-22 5=-21 7=22 8=-70 9=-13 10=-73 11=-26 13=-40 14=-36 15=-9 16=-26 17=-96
side ready|1 0=-29 1=-10 2=-36 3=7 4=-19 5=26 6=-23 8=-73 9=-35 10=5 12=-30 13=-38 14=-26 15=10 17=-75
side ready|2 0=-58 2=12 3=-23 4=37 5=-3 6=-7 7=36 8=-31 9=-50 10=-35 11=-8 12=9 14=-15 15=59 16=24 17=-28
side ready|3 0=-4 2=14 3=-16 4=-9 5=4 6=-15 7=-4 8=-39 9=21 10=11 11=-53 12=-15 13=30 15=11 16=-10 17=-18
side ready|4 0=21 1=16 2=18 3=35 4=17 5=13 6=-17 7=-5 9=3 10=6 11=24 12=18 13=15 14=19 15=16 16=27 17=10
side ready|5 0=25 1=-10 2=19 3=14 4=-24 5=-9 6=43 7=-7 8=4 9=20 10=31 11=49 12=17 13=10 14=-34 15=-38 16=-5 17=16
side ready|6 0=27 2=-5 7=10 8=25 9=15 10=36 11=24 13=15 16=6 17=70
side recent|0|meant 0=15 1=31 3=25 4=8 5=18 6=-5 7=-7 8=-8 9=6 10=22 11=40 12=24 13=25 15=-8 17=6
side recent|0|named 1=-25 3=19 4=14 5=10 6=-12 7=-4 8=-12 9=-15 10=23 11=20 12=11 13=-15 14=9 15=12 16=10
side recent|1|meant 0=19 2=17 3=-4 4=-8 5=-25 6=-13 8=-35 9=7 10=-16 11=6 12=11 13=12 14=6 15=29 16=-52 17=-29
side recent|1|named 1=14 2=9 3=-14 4=-8 5=-27 6=3 7=12 8=-19 9=7 10=-7 11=-22 12=13 13=6 15=-5 16=28 17=-5
side recent|2|meant 2=-27 3=39 4=-10 5=-10 6=27 7=-14 8=-32 9=6 12=-7 13=-6 14=-30 15=-15 16=35 17=-37
side recent|2|named 0=17 2=9 4=-16 5=6 6=-6 7=-5 9=4 10=21 12=5 13=28 14=-4 15=-5 16=3 17=26
side recent|3|meant 1=-20 2=-22 3=-16 4=-19 5=50 6=-19 7=8 8=-43 9=-6 10=16 12=-24 13=7 14=-23 15=4 17=-41
side recent|3|named 0=32 1=-18 2=-10 3=-6 5=13 6=11 7=3 8=18 9=-6 11=19 12=-6 15=-4 17=-4
side recent|4|meant 0=9 1=-3 2=-22 3=-17 4=-4 5=-8 6=16 7=14 8=-33 9=-5 12=-18 13=10 14=-17 15=-41 16=5 17=-52
side recent|4|named 0=11 1=-15 2=-17 3=15 4=-14 6=-15 7=27 8=-13 9=11 10=5 11=17 12=-8 14=6 15=-4 16=-8
side recent|new|meant 0=-15 1=-9 2=35 4=33 6=13 7=28 9=3 10=6 11=-18 12=26 13=-18 14=-51 15=49 16=24 17=-17
side recent|new|named 0=15 1=26 2=21 3=16 4=28 5=16 6=27 7=13 8=16 9=28 10=10 11=9 12=17 13=14 14=-20 15=21 16=12
side rule|out 0=19 1=12 2=10 3=18 4=24 5=8 6=23 7=16 8=-8 9=15 10=19 11=9 12=6 13=16 14=16 15=15 16=14 17=-13
side rule|out|acquire 3=-3 4=8 6=5 10=-3 11=-3 12=-7 13=-8 14=7 15=7 17=-18
side rule|out|acquisition 0=-4 1=-4 2=-3 3=-4 4=9 5=-3 6=8 7=-7 8=-19 9=6 10=3 11=-9 12=17 13=7 14=3 15=4 16=-3
side rule|out|assume 3=10 8=6 9=-6 13=9 16=-5 17=-3
side rule|out|award 0=-4 1=-3 2=3 4=3 8=-9 9=-3 10=3 12=6 13=3 14=7
side rule|out|bid 0=9 4=-3 10=3 12=17 13=-4 17=8
side rule|out|borrow 4=5 6=11 8=4 9=5 11=9 14=-3 15=4
side rule|out|build 0=19 1=-4 4=4 5=-16 9=7 10=-3 12=-3 14=5 16=5
side rule|out|buildout 0=25 1=-6 2=-3 5=4 6=-5 7=-6 8=-4 9=6 10=7 11=-8 12=-6 13=11 14=-6 15=-9 16=14 17=-11
side rule|out|buy 0=16 2=8 3=-3 4=6 5=7 7=13 8=18 9=21 10=10 11=-3 12=-7 13=15 14=3 16=-9 17=9
side rule|out|commit 0=-11 1=10 3=-3 4=-3 5=25 7=-3 8=5 9=11 10=10 11=-7 12=-6 13=-3 14=-8 16=8 17=-7
side rule|out|debt 0=6 1=16 4=9 5=-7 6=19 7=4 9=6 10=7 11=4 12=-4 13=-4 14=9 15=8 16=4 17=-8
side rule|out|divest 4=6 6=5 8=4 9=8 16=-3 17=-3
side rule|out|equity 0=4 1=3 2=5 3=-4 4=7 7=6 8=-5 10=-4 11=6 12=9 13=11 14=15 16=8 17=4
side rule|out|fee 6=-3 7=12 8=5 15=-6 16=-6 17=-17
side rule|out|grant 8=-8 11=-6 14=8 16=-4 17=-9
side rule|out|guarantee 0=-8 7=-3 8=-21 9=9 11=26 12=-6 13=-5 14=-4 16=-5 17=-6
side rule|out|guarantee-paper 8=-4 9=8 15=8 17=7
side rule|out|invest 0=-3 1=-3 5=4 7=7 8=-6 10=-8 11=5 12=7 14=11 15=-3 16=7
side rule|out|lend 1=5 2=15 5=-3 6=8 7=9 8=19 9=3 10=7 13=5 14=7 15=-5 17=-3
side rule|out|licence 0=-7 2=-3 3=11 7=10 9=-9 10=6 11=10 12=4 13=-10 14=-4 17=-15
side rule|out|licence-paper 3=-31 4=4 7=4 8=-31 10=8 12=3
side rule|out|license-out 2=-3 3=13 8=3 11=5 17=-5
side rule|out|loan 0=4 2=-6 4=3 6=3 8=-8 10=9 15=-7 17=-8
side rule|out|none 0=15 1=6 2=14 3=8 4=-3 5=-3 6=10 7=-9 8=-7 9=13 10=18 11=8 14=-3 15=13 16=9 17=-7
side rule|out|order 0=-6 2=-4 4=-3 5=8 7=6 8=-11 11=20 13=16 15=6 17=10
side rule|out|other 0=15 1=14 2=15 4=5 5=-10 6=5 7=6 8=-9 9=6 10=8 12=-8 13=20 14=3 15=20 16=7 17=-14
side rule|out|paper 0=-5 2=-3 8=-22 9=19 10=6 13=-5 14=-4 17=4
side rule|out|pay 0=-7 3=15 4=-5 5=5 6=-3 7=9 8=-6 9=-16 10=3 11=-12 12=9 13=-5 14=18 16=8 17=-10
side rule|out|provide 11=21 15=11 17=28
side rule|out|raise 0=-7 1=12 2=-6 3=5 4=5 5=-4 6=3 9=5 10=-3 11=10 12=-3 13=-4 14=9 15=-10 16=5
side rule|out|rent 2=5 5=-3 6=16 7=5 8=4 11=3 13=-10 14=-3 15=12 16=5 17=-3
side rule|out|rent-out 0=-3 6=3 8=-4 9=-6 11=-5 17=-14
side rule|out|sell 1=-4 2=-7 3=18 4=21 7=-6 8=5 9=-5 10=-3 11=-8 12=-12 13=11 14=15 16=3 17=-12
side rule|out|serve 0=21 2=-4 3=-3 6=8 7=-3 8=9 9=10 11=-4 12=5 13=-5 14=-5 15=8 16=-5
side rule|out|sign 0=16 2=13 6=-5 7=-3 8=5 9=3 10=6 11=-13 12=4 13=21 15=7 16=-6
side rule|out|stake 0=8 1=-5 4=9 8=3 10=7 14=-5 15=6 17=-5
side rule|out|subscribe 1=7 2=-9 8=-7 10=-3 17=-9
side rule|out|takeover 7=-3 8=-8 13=-3 16=6 17=-4
side rule|out|talks 0=-6 1=9 3=10 8=3 9=-7 10=-8 12=-3 13=-7 17=-34
side rule|out|told 0=14 1=-20 2=-8 3=-11 4=19 5=11 6=15 7=11 8=-16 9=10 10=9 12=9 13=12 14=6 16=8 17=-15
side rule|out|trade 0=11 1=-4 2=9 3=23 4=13 5=17 6=10 7=11 9=11 10=13 11=7 13=5 14=12 15=4 17=-13
side rule|out|untold 0=15 1=32 2=22 3=30 4=13 6=15 7=9 8=4 9=13 10=20 11=17 13=11 14=18 15=23 16=11 17=-8
side rule|out|venture 2=4 7=-7 8=-9 16=10 17=6
side rule|out|warrant 7=15 8=10 16=14 17=9
side rule|out|win 0=17 2=3 3=8 4=-4 8=13 9=-6 13=15 17=-6
side rule|payee 0=17 1=14 2=8 3=11 4=10 5=20 6=11 7=14 9=12 10=4 11=11 12=11 13=8 14=9 15=9 16=13
side rule|payee|acquire 1=5 2=3 4=-14 5=3 8=-9 9=-6 10=-3 12=7 13=4 15=-3 16=-5 17=-9
side rule|payee|acquisition 0=-5 1=12 3=6 4=-5 6=-3 7=5 8=-7 12=-10 13=10 16=7 17=-5
side rule|payee|award 1=11 3=8 4=7 8=13 9=10 10=-3 11=-3 13=-5 14=5 15=-4
side rule|payee|bid 1=6 3=4 8=5 9=7 12=-7 13=7 16=6 17=7
side rule|payee|borrow 0=7 5=-4 7=3 10=-6 11=4 13=5 15=-7 17=-8
side rule|payee|build 0=-6 1=9 17=-5
side rule|payee|buildout 0=3 8=-4 10=-5 11=-3 13=-3 14=20 16=-9
side rule|payee|buy 0=-10 1=10 2=3 4=3 5=-4 6=3 8=-8 14=-5 15=-5 16=13 17=-10
side rule|payee|commit 0=8 1=-10 3=-5 4=7 8=-3 9=-12 10=-4 12=10 13=-5 14=18 16=6 17=7
side rule|payee|cooperate 16=-3 17=-8
side rule|payee|debt 0=3 2=8 5=11 6=-4 7=6 8=-5 9=4 10=10 11=24 12=-5 13=7 14=-4 15=-11 16=-5
side rule|payee|divest 0=7 4=-7 5=-3 7=6 13=4 15=7 17=3
side rule|payee|equity 1=7 4=-13 5=21 6=-5 7=6 8=7 9=4 10=20 11=4 12=-15 13=-6 15=-3 16=-11 17=-11
side rule|payee|fee 4=5 7=-3 8=-5 9=-3 11=-3 12=-4 13=-3 15=20 17=8
side rule|payee|grant 2=-3 5=9 7=4 8=4 14=3 16=10 17=4
side rule|payee|guarantee 0=28 4=-3 6=-7 8=3 9=-11 10=-8 11=-16 12=8 13=-7 14=-3 15=19 16=4 17=-8
side rule|payee|guarantee-paper 0=7 6=4 8=5 11=-3 15=12
side rule|payee|invest 1=-16 2=3 5=14 6=-3 8=-5 9=-7 10=6 12=-5 13=-11 14=4 16=15 17=-4
side rule|payee|join-round 5=7 7=4 8=6 10=3 11=3
side rule|payee|lend 0=-4 1=-4 3=3 5=8 6=-7 7=-3 8=-12 11=20 12=-4 14=3 15=-7 16=5 17=11
side rule|payee|licence 0=-5 1=-4 2=7 3=11 5=-3 7=7 10=-7 11=-6 12=15 13=6 16=-7 17=-5
side rule|payee|licence-paper 3=19 4=-3 8=10 10=-4 11=-3 12=-9 14=-3 17=-18
side rule|payee|license 3=4 17=-7
side rule|payee|license-out 2=13 3=-5 7=10 8=6 9=-3 11=4 12=6 13=-3 15=3 16=-3
side rule|payee|loan 1=6 6=8 7=3 8=6 10=-4 11=4 12=-3 13=7 15=9 17=3
side rule|payee|none 0=24 2=-5 4=9 5=5 6=6 7=12 8=3 9=12 10=-4 11=7 12=13 13=10 14=18 15=5 16=5 17=8
side rule|payee|order 0=-7 3=10 4=7 5=-3 8=-7 9=12 10=-3 11=-18 12=-5 13=-5 14=-3 16=-5 17=-15
side rule|payee|other 0=11 1=3 2=-3 3=5 4=16 5=7 6=17 9=14 10=-5 11=12 12=10 14=5 15=3 16=15
side rule|payee|paper 0=11 2=-6 5=3 8=7 10=-4 11=-6 13=7 14=-3 16=-6 17=-16
side rule|payee|pay 0=25 2=3 4=-8 5=-13 7=-8 8=-5 9=7 11=6 12=5 13=12 14=-11 15=4 16=-5
side rule|payee|provide 0=-3 2=7 8=3 15=-3 17=-4
side rule|payee|raise 0=6 1=-4 5=11 6=-5 8=-3 9=-6 10=12 11=-6 12=5 13=5 16=-6
side rule|payee|receive-money 3=8 8=4 11=8 17=4
side rule|payee|rent 0=-12 4=8 5=11 6=-5 8=-7 10=-3 12=7 13=-5 14=4 16=-5 17=-7
side rule|payee|rent-out 0=-3 8=-7 9=9 11=9 17=13
side rule|payee|sale 3=4 4=-6 8=-8 10=6 13=-5 17=3
side rule|payee|sell 0=10 1=-4 2=12 4=-10 5=4 7=9 9=9 10=6 12=6 13=13 14=-8 15=-4 17=9
side rule|payee|serve 0=-7 1=-6 3=-7 6=6 7=3 8=-11 10=8 13=-6 16=-4 17=-10
side rule|payee|sign 1=8 4=6 5=-3 6=11 9=7 11=23 13=-11 14=3 15=-6 16=3 17=4
side rule|payee|stake 1=14 4=-12 7=3 8=-5 9=7 10=-3 12=-3 13=17 14=4 17=12
side rule|payee|subscribe 1=10 8=7 10=10 17=3
side rule|payee|takeover 4=10 8=3 10=-3 12=-3 16=7 17=-5
side rule|payee|talks 0=-5 3=-5 4=8 8=-9 9=4 10=8 11=3 12=17 13=7 16=-5 17=24
side rule|payee|told 0=12 1=18 2=8 3=16 4=10 6=9 7=-17 8=4 9=6 10=10 11=13 12=10 13=7 14=8 15=4 16=12 17=11
side rule|payee|trade 0=12 1=10 2=5 4=13 6=15 7=4 9=16 10=-3 11=-9 12=11 13=8 14=-5 15=13 16=19
side rule|payee|untold 0=12 4=4 5=26 6=4 7=31 8=-4 9=13 10=-6 12=5 13=6 14=5 15=10 16=6 17=-14
side rule|payee|venture 0=3 6=10 8=5 9=-5 15=4 16=7
side rule|payee|warrant 16=7
side rule|payee|win 2=-3 3=-6 4=20 7=-3 11=-5 12=6 13=-7 16=4 17=-5
side rule|payer 0=9 1=11 2=4 3=14 4=13 5=11 6=8 7=19 8=5 9=5 10=16 11=15 12=14 13=13 15=10 16=22 17=-6
side rule|payer|acquire 0=-6 1=-4 3=3 4=4 7=-7 8=-10 9=3 10=5 11=3 17=3
side rule|payer|acquisition 0=4 1=-12 2=-3 4=26 5=7 6=-5 7=9 8=11 9=-11 10=11 12=-5 13=13 15=-4 16=5
side rule|payer|assume 4=11 8=7 12=7 16=9 17=10
side rule|payer|award 0=8 1=-3 4=-6 5=8 6=-4 9=-5 10=5 12=3 13=6 14=-3
side rule|payer|bid 0=-4 2=-3 3=7 4=4 7=4 12=-3 13=-3 17=-9
side rule|payer|borrow 0=-4 1=-5 2=10 6=-6 8=-6 11=-13 15=7 16=4 17=-7
side rule|payer|build 1=-3 3=-3 4=-5 5=19 7=5 8=6 9=7 10=6 14=-4 17=5
side rule|payer|buildout 0=-8 1=5 2=-7 3=-6 4=6 5=13 6=-8 7=10 9=18 10=-5 11=-4 13=-4 14=-10 17=-13
side rule|payer|buy 0=12 2=5 3=-4 4=8 5=3 6=-5 7=-11 9=-7 10=-4 11=16 13=3 14=8
side rule|payer|commit 0=5 1=-7 2=-4 3=7 4=-8 5=-9 7=11 8=-6 9=5 12=-6 14=6 15=8 16=-7
side rule|payer|cooperate 7=-3 8=-8 17=-3
side rule|payer|debt 0=-4 1=4 2=14 3=-9 4=-3 5=-3 6=3 8=-9 9=-10 10=-4 11=-3 14=-5 15=15 16=11 17=-10
side rule|payer|divest 3=3 4=3 16=9
side rule|payer|equity 0=-7 1=15 2=3 4=9 5=-7 7=-11 8=-12 9=-7 10=11 11=4 14=-10 16=4 17=-9
side rule|payer|fee 2=-3 3=-4 4=-3 6=16 7=3 8=3 13=5 15=-3 16=14 17=9
side rule|payer|grant 2=-3 6=-3 7=8 16=5 17=-4
side rule|payer|guarantee 1=-4 2=-8 3=4 4=-10 5=-5 6=26 9=21 11=7 12=-3 13=-3 15=-4 16=-3 17=3
side rule|payer|guarantee-paper 2=-4 6=14 15=-4 17=-9
side rule|payer|invest 2=9 3=3 4=-6 7=16 8=3 10=3 11=7 13=4 14=-6 16=3
side rule|payer|lend 1=7 2=10 3=-4 5=3 6=-6 7=4 8=4 9=-4 11=-5 13=-4 15=5 16=7 17=-9
side rule|payer|licence 0=-3 2=-6 3=21 5=-3 7=-7 9=-6 10=-5 11=-9 12=18 13=3 16=17 17=8
side rule|payer|licence-paper 1=5 2=-3 3=10 5=-3 8=5 12=8 16=3 17=4
side rule|payer|license-out 3=-3 4=-3 6=3 7=-3 8=-9 11=-3 16=10 17=-3
side rule|payer|loan 0=-4 4=3 8=-9 11=8 15=6 16=3 17=6
side rule|payer|none 1=15 2=16 3=12 4=14 5=12 7=4 8=10 9=8 10=11 11=7 12=6 13=10 14=4 17=-3
side rule|payer|order 0=23 1=-4 2=8 3=-5 5=-5 7=-4 8=12 12=8 13=-5 14=7 15=-3 16=4 17=-3
side rule|payer|other 0=5 2=7 3=12 4=4 5=9 6=5 7=17 8=3 9=5 10=12 11=14 12=9 13=5 14=3 15=4
side rule|payer|paper 0=12 1=3 2=-5 4=5 6=-3 7=-3 9=-3 11=9 14=9 17=8
side rule|payer|pay 0=-13 1=8 2=-7 3=-3 4=12 5=11 7=3 9=7 10=3 11=8 12=-5 13=-6 14=-4 15=-7 16=3 17=-10
side rule|payer|provide 6=5 8=3 9=-3 11=-16 15=-3 17=-22
side rule|payer|receive-money 2=3 3=3 5=-5 12=8 14=-4
side rule|payer|rent 0=14 1=-4 3=6 4=-6 8=8 9=3 10=-3 11=3 13=13 14=7 16=3 17=14
side rule|payer|rent-out 0=7 2=4 8=7 9=-3 15=3 17=-4
side rule|payer|sale 1=5 8=5 13=-3 17=-10
side rule|payer|sell 1=7 2=-5 3=-3 4=8 5=-3 6=-4 8=-7 10=-4 11=11 12=15 13=-7 14=-5 17=-5
side rule|payer|serve 0=-4 1=11 2=-5 3=7 4=-7 5=-3 7=-5 8=-9 10=-6 11=6 12=-8 13=3 14=5 15=6 16=4 17=7
side rule|payer|sign 0=6 3=4 5=5 6=6 9=7 10=-3 11=-5 12=3 13=-8 15=11 16=-3 17=-6
side rule|payer|stake 0=-3 3=-3 4=12 6=5 8=5 10=4 13=-6 17=-10
side rule|payer|subscribe 1=4 4=-3 8=-4 10=7 11=6 17=8
side rule|payer|takeover 1=-3 3=-3 7=14 13=14 16=-4 17=4
side rule|payer|talks 0=5 1=6 2=4 3=4 7=-5 8=6 9=-4 10=13 12=-8 13=7
side rule|payer|told 1=11 2=17 3=16 4=6 5=10 7=20 8=16 9=5 10=4 11=8 13=9 14=5 15=15 16=-4 17=-6
side rule|payer|trade 0=19 1=9 5=11 7=14 8=3 9=6 10=5 11=19 13=7 14=19 15=5 16=8
side rule|payer|untold 0=11 1=4 2=-15 3=3 4=14 5=5 6=11 7=8 8=-11 10=17 11=14 12=18 13=9 15=-3 16=30 17=-3
side rule|payer|venture 0=-5 7=21 8=5 9=3 16=-4 17=-6
side rule|payer|warrant 7=12 8=4
side rule|payer|win 0=-13 2=-3 3=10 7=5 8=-11 9=3 12=6 13=8 16=-4 17=4
side sells-it 0=-27 1=3 2=-7 3=-7 4=-9 5=-3 8=-47 9=51 10=-4 13=15 14=-10 15=-3 17=41
side sells|ai 0=3 8=-7 9=-8 10=5 11=-11 14=4 16=7 17=-8
side sells|aircraft 0=-17 3=3 4=-3 8=-25 9=41 10=-6 11=-12 13=-6 15=-3 17=15
side sells|airline 0=34 1=24 2=-13 3=-5 4=-11 5=-9 6=-4 7=-7 8=10 9=-11 10=27 11=16 13=25 14=16 15=-4 16=-11 17=32
side sells|aluminium 0=9 8=6 17=-4
side sells|batteries 0=21 2=8 3=-4 4=12 5=-4 7=7 8=24 9=29 10=8 11=-8 13=-6 16=10 17=23
side sells|cars 0=39 1=17 2=3 3=-9 5=-9 6=-3 7=-6 8=24 9=-27 10=-9 11=4 13=-4 14=-3 15=-6 16=-5 17=-50
side sells|cdmo 0=-10 5=-3 8=-19 9=14 16=4 17=13
side sells|chemicals 0=9 1=-3 4=-3 5=-9 7=16 8=7 9=-13 11=-6 16=-3 17=-27
side sells|chips 0=-14 1=7 2=-9 4=-6 5=4 7=3 8=-19 9=-20 10=-14 11=4 12=6 13=-5 14=-5 15=-4 16=17 17=-24
side sells|cloud 0=39 1=-3 2=-4 3=5 4=-9 6=-4 7=-8 8=15 9=-4 10=5 11=18 13=-11 16=-13 17=-10
side sells|datacentre 0=8 5=-4 8=-3 9=14 10=-5
side sells|defence 0=-5 4=4 5=8 8=4 9=7 16=5 17=8
side sells|devices 0=-4 8=-11 9=9 11=-3 17=3
side sells|drugs 0=-14 1=-4 2=-5 3=59 4=-4 5=-5 7=4 8=32 9=-17 10=4 11=4 12=12 13=18 14=-5 16=-4
side sells|electronics 0=15 8=14 9=-7 15=-5 17=-19
side sells|engines 0=-8 8=-12 9=7
side sells|epc 0=-31 3=-5 4=-4 5=-8 8=-55 9=-9 11=-4 12=21 13=-5 14=-3 15=-4 16=-5 17=-12
side sells|equipment 0=-18 2=-3 4=5 5=-3 8=-25 9=32 10=-3 11=-6 13=-5 15=-4 16=-5 17=10
side sells|farm 0=22 2=-3 3=-3 4=13 5=17 6=-6 7=-3 8=27 10=-4 11=16 12=-13 13=20 14=-6 15=7 16=13 17=23
side sells|foundry 0=-4 8=-11 9=-15 10=-6 12=6 16=10 17=-8
side sells|fuelcells 0=-13 8=-15 9=13 17=9
side sells|gasbuyer 0=8 1=-4 4=7 8=5 9=5 17=-4
side sells|gases 0=-13 5=7 8=-11 9=-5 17=-10
side sells|grain 4=8 5=8 8=10 9=-7 14=-9 17=-21
side sells|launch 0=-7 8=-10 9=10 17=5
side sells|lease 1=10 4=-3 8=4 9=-10 15=5 17=-6
side sells|lessor 0=-3 6=-5 8=-12 9=14 10=-3 16=22 17=27
side sells|lithium 3=-3 4=-5 8=-17 9=-17 10=7 11=-6 12=-3 13=23
side sells|lng 0=-10 5=6 8=-12 9=18 11=6 12=-4 16=-3 17=10
side sells|materials 0=-4 1=-3 4=12 5=4 9=43 10=4 11=11 13=-12 16=-4 17=34
side sells|media 0=-6 3=15 4=-3 9=-5 12=-7 17=-16
side sells|memory 1=4 2=-3 6=4 7=-3 8=-3 9=10 16=8 17=8
side sells|mining 0=20 1=-7 2=7 4=-8 5=-3 7=4 8=7 9=-22 10=-5 13=-13 17=-44
side sells|oil 0=9 1=-5 2=-4 4=4 5=3 9=-17 10=-3 13=-8 17=-32
side sells|oilbuyer 9=-4 10=-6 13=-14 17=-25
side sells|packaging 4=-6 8=-10 9=-8 17=-10
side sells|parts 0=-4 4=10 17=-4
side sells|platform 0=11 2=-3 3=19 4=-3 8=21 9=20 12=-4 17=12
side sells|power 0=37 2=-3 3=-4 4=-9 5=11 6=11 7=-4 8=27 9=41 10=4 13=-8 14=-3 15=-4 16=-7 17=21
side sells|powerbuyer 0=-20 8=-24 9=-10 17=-15
side sells|reactors 8=-4 9=18 17=15
side sells|retail 0=9 1=-3 2=-4 4=-5 5=-4 8=-10 9=-22 11=-3 13=-9 17=-41
side sells|rights 1=-3 3=-3 5=6 8=-4 9=-3 17=-11
side sells|satellites 0=-4 1=12 4=5 8=10 11=-3 13=-6 15=5 17=-4
side sells|servers 1=-3 4=12 8=6 11=-4 17=-10
side sells|shipping 0=-14 1=-13 2=-3 4=3 8=-31 9=-13 11=4 14=-3 15=5 16=-4 17=-16
side sells|ships 0=-4 2=-3 8=-14 9=-18 11=18 13=21 15=14 17=18
side sells|social 0=29 4=-6 5=-3 8=17 9=-11 13=9 17=-5
side sells|software 0=6 4=-3 7=4 9=-16 11=-7 12=3 17=-24
side sells|solar 4=-3 7=4 8=-5 9=-10 11=-3 14=-3 16=-9 17=-28
side sells|steel 0=7 1=8 6=16 7=5 8=20 9=-24 10=3 13=3 16=9 17=-18
side sells|telecom 0=-16 1=12 4=6 7=-3 8=-6 11=-11 15=-3 17=-18
side sells|trading 0=12 2=6 4=3 8=15 9=-5 11=-3 13=-8 16=-7 17=-26
side sells|trains 0=-14 2=-3 4=12 6=4 7=25 8=18 9=15 10=24 11=-8 13=3 16=-3 17=22
side sells|transport 0=-21 1=-3 2=-4 6=-5 8=-39 9=11 10=15 11=34 14=19 16=3 17=54
side sells|turbines 0=-13 3=-3 8=-21 9=10 11=-3 15=-7 17=-5
side sells|uranium 0=-4 8=-8 9=26 17=23
side sells|wafers 0=-3 5=4 8=-3 9=3 10=-3 11=14 12=3 16=19 17=31
side sells|wind 5=8 9=34 11=-3 15=-3 17=25
side slot|by 0=8 1=5 2=-3 3=4 4=7 6=13 8=13 9=30 10=-6 11=-4 13=-12 15=-3 16=-6
side slot|by|acquisition 0=-5 4=16 8=8 9=8 13=-5
side slot|by|award 0=9 8=7 9=-5 17=-6
side slot|by|build 5=4 9=13 12=3 17=14
side slot|by|buildout 8=-5 9=13 12=3 14=5 17=18
side slot|by|buy 4=11 8=9 9=-5 17=-8
side slot|by|commit 8=-8 9=9 14=3 17=8
side slot|by|debt 0=3 2=5 6=-6 8=-7 15=-4 17=-9
side slot|by|equity 0=-3 1=15 2=-4 4=5 5=6 8=16 10=-4 17=-9
side slot|by|guarantee 2=-10 6=24 8=6 15=6
side slot|by|guarantee-paper 6=13 8=7 15=4
side slot|by|invest 1=9 2=-3 5=6 8=8 17=-4
side slot|by|lend 0=5 17=-7
side slot|by|licence-paper 3=8 8=6 12=-3 17=-3
side slot|by|loan 2=-3 8=-9 15=-5 17=-5
side slot|by|none 0=-5 2=-8 3=3 6=-7 8=-18 9=10 17=3
side slot|by|order 0=9 8=5 9=-7 17=-8
side slot|by|other 0=3 1=-3 3=3 6=-4 7=6 8=3 17=-11
side slot|by|pay 0=-5 4=-3 7=3 8=-10 9=10 12=-3 14=3 17=6
side slot|by|raise 2=6 8=7
side slot|by|rent 0=21 8=20 9=-3 17=-4
side slot|by|sell 0=-12 2=5 8=-15 9=16 17=14
side slot|by|serve 6=10 7=3 8=9
side slot|by|takeover 4=7 8=5
side slot|by|trade 0=13 1=-5 3=-3 4=-9 5=-4 6=6 9=21 15=-3 17=7
side slot|by|venture 0=5 7=3 8=7 17=-3
side slot|for 0=20 1=-3 3=3 4=-7 5=-6 6=-17 8=-11 10=4 11=22 14=12 15=-3 17=10
side slot|for|acquire 11=4 13=-7 17=-6
side slot|for|acquisition 8=-3 11=3 17=-7
side slot|for|award 0=-3 8=-4 9=-7 17=-9
side slot|for|buildout 0=8 8=5 9=5
side slot|for|commit 9=10 10=-5 11=-3 13=8 14=7 17=15
side slot|for|debt 0=-3 2=-3 6=-3 8=-14 9=4 10=9 11=5 13=-3 16=-3 17=6
side slot|for|equity 8=-7 10=5 13=-4 15=3 17=6
side slot|for|guarantee 2=9 6=-16 8=-7 11=20 17=11
side slot|for|lend 2=3 10=11 11=-3 17=5
side slot|for|licence 0=8 8=5 9=-3 12=4 14=5
side slot|for|none 0=7 1=-3 3=5 5=-4 9=-5 11=5 12=-5 13=-11 15=-5 16=9 17=-12
side slot|for|order 8=-5 9=8 15=-3
side slot|for|other 0=-8 1=-3 3=6 5=-3 6=-6 8=-12 10=-4 11=11 12=-7 13=4 14=-3 15=5 16=13 17=12
side slot|for|paper 8=-3 13=9 17=6
side slot|for|pay 0=9 6=3 8=10 13=5 15=-3 16=-4 17=-4
side slot|for|rent-out 0=9 8=8
side slot|for|serve 3=3 9=-5 14=3 17=-7
side slot|for|trade 0=20 1=5 4=-5 8=11 9=-5 12=3 13=5 14=9 15=-9 16=-7 17=-11
side slot|for|venture 2=5 6=-5 11=3 15=9 17=11
side slot|from 1=7 2=9 3=-3 4=-7 5=-6 6=11 7=11 8=5 9=12 10=-7 11=-8 12=11 13=4 14=-4 15=11 16=-10
side slot|from|acquire 2=4 4=-4 13=-3 17=-7
side slot|from|acquisition 2=3 4=-10 7=8 9=-7 11=8 17=-3
side slot|from|award 0=14 2=-4 7=3 8=9 9=-6 17=-8
side slot|from|borrow 2=11 8=5 11=-4 15=-3 17=-5
side slot|from|buy 4=-9 6=10 7=7 9=-5 11=6 16=-3 17=-6
side slot|from|debt 1=6 2=10 8=9 10=3 11=-10 17=-12
side slot|from|equity 1=7 4=-3 10=-6 13=13 17=6
side slot|from|guarantee 6=10 8=6 15=12 17=11
side slot|from|lend 2=10 8=6 11=-6 17=-9
side slot|from|licence 3=-4 4=8 8=-5 9=-3 12=10
side slot|from|licence-paper 3=3 4=8 8=5 12=-3 17=-8
side slot|from|license 3=-5 8=-8 12=11 17=7
side slot|from|none 0=-3 1=11 3=5 4=-3 6=-5 7=4 9=9 10=-3 12=7 15=-3 16=-4
side slot|from|order 3=6 8=3 9=-7 17=-10
side slot|from|other 2=12 3=6 4=-7 6=-4 7=7 8=9 9=6 10=-3 12=3 16=-3 17=-5
side slot|from|raise 1=11 2=-10 15=7 17=4
side slot|from|rent 0=-8 8=-11 9=15 15=9 17=20
side slot|from|sell 8=-4 9=4 13=6 17=10
side slot|from|stake 13=13 17=8
side slot|from|trade 2=-9 3=-3 5=-3 6=12 7=-4 8=-9 9=17 11=-4 13=-6 14=-3 15=10 16=-5 17=6
side slot|from|win 3=-3 4=9 9=4 13=-5
side slot|in 0=-11 3=3 5=4 6=-4 7=-4 8=-16 10=21 11=-11 12=-12 13=-8 14=-5 15=19 16=-12 17=-11
side slot|in|acquisition 1=6 4=-3 13=-7 17=-10
side slot|in|borrow 10=6 17=7
side slot|in|buy 4=3 10=5 12=-3 13=-6 15=9 17=4
side slot|in|debt 2=-7 8=-10 10=8 11=-3 15=9 17=12
side slot|in|equity 2=7 11=-4 13=-3 17=-13
side slot|in|guarantee 2=7 8=5 10=7 15=14 17=17
side slot|in|invest 2=7 10=3 11=-3 17=-6
side slot|in|licence 12=-7 17=-9
side slot|in|none 1=-4 2=-5 5=10 8=-6 9=-7 16=-3 17=-14
side slot|in|order 9=14 17=13
side slot|in|other 1=-5 4=7 5=5 9=6 10=9 12=-5 15=-4 16=-7
side slot|in|sell 0=-7 8=-9 9=-4 10=4 17=-3
side slot|in|trade 0=-10 8=-11 10=4 11=-3 14=-4 15=11
side slot|object 0=17 1=12 2=-8 3=34 4=4 6=-12 7=7 8=7 9=10 10=11 11=6 12=9 13=11 14=5 16=23 17=13
side slot|object|acquire 1=-3 2=-3 4=3 8=-4 9=-6 11=-3 13=30 15=-3 16=-3 17=14
side slot|object|acquisition 0=-7 1=-4 2=-6 3=9 4=19 5=-3 6=-3 7=-4 8=-4 9=7 10=-5 11=-5 12=-3 13=28 15=-4 17=11
side slot|object|assume 7=9 9=-4 17=-5
side slot|object|award 0=-4 3=3 4=12 5=-6 7=-3 8=-4 9=22 12=-3 14=-3 15=-3 17=8
side slot|object|bid 1=3 3=4 4=-5 9=9 13=-5
side slot|object|borrow 1=3 2=-12 8=-9 13=-4 16=-3 17=-13
side slot|object|build 0=5 5=-6 7=3 9=-9 10=8 13=5 14=11 17=13
side slot|object|buildout 0=5 4=-4 5=14 7=3 8=14 9=-10 10=-3 13=3 14=7 17=-6
side slot|object|buy 0=-3 1=-5 3=7 4=6 6=-3 7=3 9=3 10=4 12=-4 13=5
side slot|object|commit 0=-4 1=3 4=-3 8=-12 9=-8 10=-3 11=4 12=7 13=-5 14=4 15=-3 16=8
side slot|object|debt 0=-5 1=4 2=3 3=4 4=7 5=-4 7=3 9=-7 11=9 12=-7 13=-13 14=6 15=-7 16=5 17=-15
side slot|object|equity 0=9 1=4 2=-6 4=-13 5=7 6=-3 7=6 10=30 12=4 13=-8 14=-4 16=-4 17=9
side slot|object|fee 4=5 7=5 8=7 16=6
side slot|object|grant 16=13 17=5
side slot|object|guarantee 2=-3 8=-15 10=-4 11=-4 12=-4 13=-3 16=12 17=-11
side slot|object|invest 1=-15 2=-3 4=4 5=8 6=-3 8=-11 9=-4 10=19 13=-8
side slot|object|join-round 7=7 8=3 11=5
side slot|object|lend 1=4 2=8 7=-3 10=5 11=8 12=-3 13=-5 14=3 15=-4 16=3 17=4
side slot|object|licence 3=23 4=-5 6=3 7=-3 8=13 9=4 10=-3 12=23 13=-8 16=11 17=23
side slot|object|license 12=9 17=5
side slot|object|license-out 3=20 4=-3 6=3 8=14 11=4 12=6 13=-3 16=14 17=14
side slot|object|loan 1=-3 2=10 4=14 8=15 11=-3 17=-10
side slot|object|order 0=-7 8=-13 9=11 12=-4 16=3 17=4
side slot|object|other 0=6 2=-3 3=-6 4=9 7=11 8=7 9=-10 12=6 13=-4 14=-3 15=-3 16=6 17=-12
side slot|object|paper 0=14 1=4 7=3 8=16 9=-6 13=7 17=-5
side slot|object|pay 0=-3 1=-4 2=5 3=6 7=-7 8=-11 9=4 10=-5 12=12 13=3 14=-9 15=4 16=3 17=4
side slot|object|raise 1=-7 3=6 7=6 11=-5 14=3 15=-3 16=7 17=-3
side slot|object|receive-money 1=3 3=4 8=4 12=8 17=5
side slot|object|rent 5=4 6=-4 8=-8 9=16 13=-5 15=9 17=13
side slot|object|rent-out 0=10 2=7 8=13 9=-4 15=3 17=-3
side slot|object|sell 0=26 2=-4 3=-4 4=14 6=-6 7=-4 8=17 10=-3 13=8 14=9 16=-5
side slot|object|serve 1=17 4=-4 8=6 9=6
side slot|object|sign 0=5 1=11 3=-3 6=-4 8=3 9=-5 11=8 12=-3 13=-3 17=-10
side slot|object|stake 1=17 4=-13 9=7 10=5 13=-3 16=-4 17=3
side slot|object|subscribe 1=3 2=-4 8=-4 10=6 11=6 17=10
side slot|object|trade 0=18 1=15 2=5 3=17 4=-10 5=-8 6=-12 7=-8 9=19 10=-6 12=-7 13=8 15=13 16=7 17=7
side slot|object|win 0=4 3=15 4=-7 7=-3 8=5 9=-14 13=12 15=4 17=-7
side slot|of 1=3 2=12 3=-14 4=10 5=12 6=8 7=15 8=3 10=5 11=5 12=13 13=15 14=-5 16=-5
side slot|of|acquire 1=11 5=5 8=12 13=7
side slot|of|acquisition 0=-8 1=13 4=14 5=5 7=-3 8=10 11=-5 13=18 16=-4 17=3
side slot|of|award 4=3 9=11 10=7 12=-3 17=15
side slot|of|borrow 2=12 6=-3 8=6 9=-3 11=-9 12=3 15=3 16=5 17=-4
side slot|of|buy 0=4 1=5 2=4 8=8 10=7 11=-4 12=-3 13=8 15=-3 16=-3
side slot|of|commit 1=-6 6=-3 7=10 8=-3 9=-3 14=4 16=-3 17=-6
side slot|of|debt 1=-5 2=10 4=-3 5=7 6=4 8=6 9=-6 11=7 12=5 13=-4 15=-3 16=8
side slot|of|equity 0=-3 1=5 4=-6 5=-3 6=9 9=9 11=-4 13=-14 17=-16
side slot|of|guarantee 6=5 9=-3 11=-4 15=26 17=13
side slot|of|guarantee-paper 15=9 17=6
side slot|of|lend 2=-4 5=5 8=-3 11=7
side slot|of|licence 3=-11 7=9 8=-7 13=-3 17=-8
side slot|of|license-out 3=-8 7=8 8=-4 12=-5 17=-10
side slot|of|loan 8=-3 11=5 16=4 17=10
side slot|of|none 1=-4 2=6 4=19 5=-4 6=-3 8=-3 9=20 11=-5 12=12 13=11 14=-5 15=-14 17=9
side slot|of|order 0=7 9=-9 17=-12
side slot|of|other 1=-8 3=5 4=13 5=6 6=-3 7=3 8=3 9=3 11=-6 13=16 15=-7 17=-3
side slot|of|paper 0=13 8=7 10=-6 17=-8
side slot|of|pay 0=-4 3=3 5=-4 7=4 8=-10 9=-4 10=6 11=7 12=-4 13=-6 14=4 15=-3
side slot|of|rent 0=-11 2=6 5=5 8=-5 9=-5 11=11 15=-4
side slot|of|sell 0=-6 1=5 3=-3 4=10 6=4 7=-3 17=-6
side slot|of|sign 3=3 4=-4 7=-3 8=-9 9=3 11=6 12=-3 13=4 16=-3 17=3
side slot|of|stake 1=10 6=7 7=3 8=15 10=-4 17=-5
side slot|of|subscribe 1=-3 2=-3 8=-7 9=5
side slot|of|talks 2=8 4=-5 17=-4
side slot|of|trade 0=11 3=-6 4=-7 5=-3 7=10 8=-6 10=6 11=17 12=13 14=-6 15=-8 16=-5 17=3
side slot|of|warrant 7=9 8=8
side slot|of|win 6=4 7=9 8=6 12=17 17=13
side slot|subject 0=18 1=5 2=18 3=14 4=17 5=25 6=25 7=17 8=11 9=24 10=24 11=22 12=5 13=24 14=-25 16=9 17=-6
side slot|subject|acquire 0=-10 1=-8 3=6 4=33 5=4 6=-3 7=-8 8=13 9=-4 10=8 11=3 13=-3 17=-8
side slot|subject|acquisition 0=-4 1=-30 2=-3 3=5 4=44 5=5 6=-6 7=3 8=10 9=-23 10=19 11=-4 12=-5 13=40 14=-3 15=4 17=17
side slot|subject|assume 0=3 4=13 7=-3 8=8 9=-3 12=12 13=-3 16=15 17=19
side slot|subject|award 0=19 1=-3 2=-3 4=-7 6=-3 9=9 12=6
side slot|subject|bid 0=-5 1=-3 2=-3 3=10 4=10 7=6 8=10 12=-3 13=-7 17=-14
side slot|subject|borrow 1=-6 5=-5 8=-13 10=-7 11=24 13=4 15=-8 17=9
side slot|subject|build 0=-22 1=3 2=-3 3=-5 4=-8 5=38 6=-3 7=6 8=7 9=8 10=-3 13=-3 14=-6 17=-9
side slot|subject|buildout 0=-20 1=-3 2=-13 3=-10 5=53 6=-10 7=16 8=20 9=13 10=-8 11=-4 12=-4 13=-6 14=-13 15=-3 17=-33
side slot|subject|buy 0=33 3=-3 4=13 6=-6 7=-20 8=11 9=-9 10=-14 11=14 12=3 14=8 15=-5 17=-20
side slot|subject|commit 0=19 1=-8 2=-6 3=11 4=-4 5=-12 7=8 9=-7 10=3 12=-5 14=-5 15=11 16=-6 17=-17
side slot|subject|cooperate 7=-4 8=-10 17=-5
side slot|subject|debt 0=-3 1=5 2=37 3=-13 4=-9 5=-3 6=18 8=6 9=-10 10=5 11=16 13=11 14=-5 15=11
side slot|subject|divest 0=6 3=3 4=-10 5=-3 7=6 10=-3 13=9 15=7 17=7
side slot|subject|equity 0=-19 1=37 2=-6 4=5 6=-5 7=-18 8=-11 9=-13 10=19 12=-9 13=-11 14=-8 15=-4 17=-26
side slot|subject|fee 0=-3 1=-3 2=-5 3=-5 4=-5 6=24 7=11 8=12 9=-3 12=-3 13=4 15=-4 16=17 17=7
side slot|subject|grant 0=3 1=-3 2=-7 4=-3 6=-3 7=21 8=6 9=-4 11=-3 16=3 17=-9
side slot|subject|guarantee 0=-9 2=-15 3=8 4=-14 5=-7 6=47 7=-9 8=11 9=33 10=-4 11=5 12=-4 13=-4 16=-3 17=3
side slot|subject|guarantee-paper 2=-4 6=21 8=7 15=-5 17=-12
side slot|subject|invest 0=-7 1=21 2=4 4=-11 5=6 7=20 8=16 9=-4 10=5 11=4 13=4 14=-7 17=-11
side slot|subject|join-round 1=7 8=-3 17=-7
side slot|subject|lend 0=-8 1=7 2=39 3=-5 6=-7 8=20 9=-5 11=-10 13=-5 15=9 17=-19
side slot|subject|licence 0=-11 1=-5 2=4 3=35 4=-7 5=-4 6=-6 7=-4 10=-4 11=-6 12=18 13=10 17=5
side slot|subject|licence-paper 0=-3 1=4 2=-3 3=23 4=-7 5=-4 8=6 10=-4 11=-3 12=10 13=11 16=-3 17=5
side slot|subject|license 0=-3 3=12 4=-3 12=3
side slot|subject|license-out 0=-5 1=-3 2=17 3=-4 4=-3 7=4 9=-4 12=9 13=-3 15=3 16=-3 17=-4
side slot|subject|loan 0=-3 1=9 4=-6 5=-3 6=10 8=-4 9=-6 10=-6 11=8 12=-3 13=16 15=10 17=8
side slot|subject|none 0=-3 1=12 2=11 4=9 5=8 6=-3 7=10 8=-8 9=9 10=14 11=15 12=5 13=13 14=-9 15=3 16=4
side slot|subject|obtain 0=4 3=9 8=9 17=-6
side slot|subject|order 0=19 1=-4 2=9 3=-8 5=-5 6=3 7=-7 8=3 9=4 10=-3 12=9 13=-5 14=8 16=-3 17=-4
side slot|subject|other 0=16 1=-4 2=7 5=5 6=20 7=22 9=15 10=15 11=22 13=5 14=-8 15=4 16=8 17=-3
side slot|subject|paper 0=20 2=-8 3=-4 4=8 5=-4 6=-3 7=-3 9=14 10=11 11=14 12=-4 13=-3 17=15
side slot|subject|pay 0=13 2=-11 3=6 4=14 5=28 6=-14 7=-3 8=19 9=4 10=4 12=-7 13=-6 14=-3 15=-5 16=8 17=-17
side slot|subject|provide 0=-5 2=7 6=9 8=8
side slot|subject|raise 0=9 1=-8 2=-6 3=-3 4=-3 5=8 6=-5 8=-15 9=-8 10=19 11=-6 12=3 15=3 16=-6 17=-3
side slot|subject|receive-money 1=-3 3=7 5=6 8=4 10=5 11=9 12=-3 17=5
side slot|subject|rent 0=21 1=-4 3=4 4=-8 6=4 7=-5 8=7 9=-8 10=-3 13=22 14=7 16=8 17=9
side slot|subject|rent-out 0=-6 8=-12 9=19 11=15 17=25
side slot|subject|sale 3=4 4=-7 8=-9 10=8 13=-5
side slot|subject|sell 0=4 1=-5 2=8 3=4 4=-22 5=9 7=6 8=-12 9=25 10=6 11=3 12=-12 13=34 14=-6 15=-4 16=-4 17=25
side slot|subject|serve 0=-26 1=-9 2=3 4=3 6=3 8=-25 10=14 13=-6 16=-5 17=-4
side slot|subject|sign 0=5 1=-7 2=7 6=9 8=-7 9=31 10=-4 11=-10 13=-20 15=6
side slot|subject|stake 0=-6 3=-3 4=22 5=-3 9=-3 11=-3 13=-14 17=-23
side slot|subject|subscribe 1=14 2=13 4=-5 7=-4 8=9 10=6 17=-4
side slot|subject|takeover 7=4 8=-3 13=23 16=-3 17=13
side slot|subject|talks 0=5 1=8 2=-4 3=9 4=-3 5=-3 6=-3 7=-3 9=-5 10=16 12=-13 13=12
side slot|subject|trade 0=35 1=-8 2=5 3=-5 4=5 5=10 6=-5 7=14 8=3 9=31 10=4 11=18 12=5 13=3 14=3 15=-13 16=4 17=3
side slot|subject|venture 0=-7 2=-3 6=25 7=18 8=22 9=3 16=-4 17=-9
side slot|subject|warrant 7=7 16=8
side slot|subject|win 0=-13 2=-4 3=-7 4=24 5=-3 7=-5 8=-13 9=18 10=-3 11=-5 12=11 13=-10 15=-3 17=5
side slot|to 0=-7 2=8 4=27 5=-8 7=-5 9=13 10=4 11=9 13=6 14=-9 15=13 16=12 17=18
side slot|to|acquire 4=-5 8=-6 11=6 13=10 17=12
side slot|to|acquisition 3=-3 4=22 8=9 9=-11 10=-3 11=5 13=10 16=-3 17=-4
side slot|to|award 0=-7 3=4 8=-7 9=5 16=3 17=7
side slot|to|borrow 2=14 8=11 15=3
side slot|to|build 8=-3 9=15 17=15
side slot|to|buildout 8=-3 9=15 17=15
side slot|to|buy 0=-12 8=-15 9=16 10=-3 13=17 16=6 17=28
side slot|to|commit 1=-3 6=3 8=-4 9=-6 10=13 15=-4 16=3 17=4
side slot|to|debt 1=4 2=15 4=3 6=-9 8=6 9=-5 10=-3 11=8 13=-3 15=7 16=-3 17=-3
side slot|to|equity 1=-13 2=5 4=5 5=-3 8=-11 10=21 14=-3 17=15
side slot|to|fee 16=9 17=5
side slot|to|guarantee 0=-3 6=-4 8=-10 9=-4 11=-5 15=11
side slot|to|lend 2=-3 8=-8 11=11 17=4
side slot|to|licence 3=8 4=-4 9=-3 12=-7 17=-16
side slot|to|license-out 8=-5 11=-5 17=-7
side slot|to|loan 2=5 11=4 15=7 17=8
side slot|to|none 1=4 3=5 4=-3 6=8 7=-7 10=-8 12=6 14=-3 17=-12
side slot|to|other 0=-17 1=8 6=6 8=-13 9=5 10=-12 12=8 15=3 16=10 17=6
side slot|to|pay 0=-6 8=-10 9=10 12=-6 15=4 16=3 17=10
side slot|to|raise 1=5 8=5 10=-3 17=-7
side slot|to|rent 0=3 4=15 8=12 12=3 17=-5
side slot|to|sale 4=13 8=10 17=-5
side slot|to|sell 0=15 1=9 2=-4 4=15 8=25 9=-14 13=-4 17=-21
side slot|to|serve 0=-3 8=-7 9=8 16=3 17=11
side slot|to|sign 0=-5 4=10 7=10 8=11 9=4 15=3 16=3 17=7
side slot|to|trade 0=11 1=6 2=-9 3=-3 4=12 6=7 8=11 9=16 12=-3 13=3 14=-3 16=10 17=14
side slot|to|win 0=6 9=-3 17=-7
side slot|with 0=13 1=13 2=7 3=10 4=6 5=10 6=3 7=-7 8=15 9=18 11=-5 12=17 13=8 14=-5 16=11 17=13
side slot|with|acquire 13=7 17=6
side slot|with|acquisition 1=6 4=6 8=5 9=-4 13=10 14=3 17=4
side slot|with|award 8=-3 9=9 17=7
side slot|with|build 0=10 8=5 16=-4 17=-7
side slot|with|buildout 0=9 14=-3 16=-5 17=-9
side slot|with|buy 0=-17 4=4 8=-19 9=18 13=-3 16=-3 17=9
side slot|with|cooperate 8=-3 16=-3 17=-8
side slot|with|debt 2=22 3=5 4=-3 6=7 8=21 9=3 15=3 16=3
side slot|with|equity 1=3 2=-3 4=-3 8=-9 10=-3 13=6 14=4 16=7 17=7
side slot|with|guarantee 15=9 17=7
side slot|with|invest 8=-6 9=3 10=7 14=3 17=10
side slot|with|lend 2=5 6=5 8=9 16=5
side slot|with|licence 0=-4 2=3 3=12 4=-3 8=3 12=22 13=-3 16=3 17=16
side slot|with|licence-paper 3=13 8=7 9=-3 12=-4 16=6 17=-5
side slot|with|license-out 2=3 3=-4 8=-3 12=11 17=6
side slot|with|loan 2=14 8=8 9=6 11=-7 17=-3
side slot|with|none 0=4 3=-5 5=-3 6=6 8=-6 10=10 11=-4 13=12 16=-8
side slot|with|order 0=-3 3=10 4=8 9=3 12=-3 13=3 16=-4 17=-5
side slot|with|other 1=7 2=-7 3=-3 5=-4 8=-15 9=7 10=10 12=11 13=10 14=-3 16=-7 17=12
side slot|with|paper 0=-3 1=7 2=-3 4=-6 5=10 7=3 8=3 9=13 17=9
side slot|with|pay 0=-6 8=-11 9=5
side slot|with|rent 0=16 8=13
side slot|with|sale 1=8 4=-5 13=4
side slot|with|sell 0=3 4=9 7=4 8=12 9=10 12=-3 17=4
side slot|with|serve 0=11 8=6
side slot|with|sign 0=15 3=3 5=7 7=-4 8=13 9=-8 10=-3 11=-3 12=9 16=13
side slot|with|talks 0=-5 1=8 3=-6 4=12 8=4 9=-6 10=-3 11=8 12=23 17=18
side slot|with|trade 0=15 2=-12 4=9 5=19 7=-3 8=12 9=18 10=-5 11=-4 12=-11 13=-12 14=-5 15=-3 16=16
side slot|with|venture 7=-5 8=-11 9=-5 16=10
side slot|with|win 0=10 8=4
side speaker|meant 0=9 1=24 2=23 3=-11 4=-11 5=15 6=-4 7=-17 8=6 9=10 10=11 11=12 12=4 13=-10 14=-12 15=-5 16=-14 17=-14
side speaker|named 1=4 2=-16 3=5 4=-15 5=52 6=21 7=-4 9=-6 10=21 11=13 12=4 13=3 14=-19 15=-9 16=3 17=-16
side stood|payee 0=7 1=-28 2=-32 3=13 4=-14 5=50 6=12 8=-26 9=-6 10=6 11=17 12=7 13=15 14=-28 15=27 16=3 17=-19
side stood|payer 0=10 1=21 2=-15 3=31 4=13 5=-5 6=-39 7=-7 8=-26 9=-6 10=14 11=21 12=-36 13=15 14=27 15=4 16=-18 17=-26
side subject|meant 0=18 1=4 2=32 3=40 4=27 5=12 7=-6 8=6 9=23 10=58 11=8 12=13 13=16 14=15 15=-5 16=3 17=20
side subject|named 0=10 1=-16 2=-17 4=28 5=12 6=4 7=7 8=-8 10=7 11=3 12=6 14=17 15=-12 16=11 17=-15
side topic|meant 0=41 4=7 5=4 6=12 7=7 8=55 9=-6 10=34 11=34 12=-3 13=35 15=-3 16=17 17=78
side topic|named 0=-17 1=11 2=13 3=-7 4=13 5=24 6=8 8=13 9=3 10=7 11=17 13=5 14=5 16=11 17=21
side unnamed 8=-4 10=-5 17=-10
side was|payee 0=-4 2=19 3=20 4=15 5=18 6=-9 7=27 8=-7 9=6 10=30 11=39 12=8 13=18 14=-43 15=25 16=6 17=10
side was|payer 0=33 1=16 2=-21 3=17 4=31 5=33 6=20 8=14 9=33 10=-4 12=-8 13=-4 14=26 15=57 17=4`
