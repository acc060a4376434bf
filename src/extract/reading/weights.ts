/** Written by tools/train-reading.ts; docs/decisions/0007-learned-reading.md says how. */
export const weightTable: string = `pair after|( 0=18 1=4 8=22 9=6 10=-3 11=-3 12=4 13=3 17=4
pair after|(|PARTY 0=15 1=5 2=4 3=-6 4=3 8=20 10=-3 11=-3 12=6
pair after|(|other 0=14 8=9
pair after|, 0=21 1=6 2=27 3=27 4=8 5=-5 6=3 7=14 8=18 9=-5 10=11 11=24 12=10 13=27 14=7 15=6 16=3 17=5
pair after|,|MONEY 0=-6 1=-4 2=4 3=-4 6=5 8=-12 9=-5 10=-4 11=9 13=13 15=-3 17=5
pair after|,|PARTY 0=15 4=4 7=5 8=19 9=-13 10=14 11=5 13=12 15=-3 16=5 17=10
pair after|,|and 1=-5 2=-4 5=3 6=-3 7=-8 8=-14 9=-8 10=-5 11=8 12=-4 16=-3 17=-16
pair after|,|has 0=-15 2=3 3=3 4=5 6=3 8=-4 9=-8 10=-5 13=-3 17=-19
pair after|,|hav 0=4 1=3 4=8 8=13 17=-3
pair after|,|other 6=-13 8=-14
pair after|,|pronoun 0=-21 1=3 2=3 3=-8 5=5 6=-6 7=8 8=-18 9=-18 10=3 11=-8 13=-3 17=-25
pair after|,|the 0=-12 1=-4 2=5 4=13 7=-4 8=-5 9=-3 11=12 12=3 13=-5 14=5 15=3 16=-5 17=7
pair after|,|was 0=6 1=4 2=7 8=10 10=-3 11=-4 13=-3 16=-3 17=-14
pair after|,|which 1=-10 3=-5 4=6 6=6 7=4 8=-7 9=11 10=6 11=-6 12=3 13=6 17=15
pair after|,|whos 3=3 7=-3 12=4 13=11 17=15
pair after|,|三 0=9 2=4 3=6 8=12 9=-8 11=-5 17=-13
pair after|,|从 0=-7 8=-5 9=17 17=15
pair after|,|分 0=4 1=4 2=3 8=5 9=-3 13=-10 17=-16
pair after|,|合 0=-4 8=-10 9=21 11=-3 12=4 17=21
pair after|,|年 9=14 17=9
pair after|,|本 0=8 6=4 7=4 8=13 9=-3 10=8
pair after|,|首 0=7 3=8 4=-3 8=13 9=-5 13=3 17=-5
pair after|9 0=7 2=14 3=-17 4=-18 8=-12 9=8 10=-12 11=9 13=17 16=-6 17=5
pair after|9|年 0=22 2=4 8=24 9=-8 17=-9
pair after|: 0=5 1=15 2=8 3=5 4=-4 8=16 9=-3 12=3 13=4 15=10 16=6 17=9
pair after|:|MONEY 2=-4 3=7 7=-3 9=8 11=10 15=5 17=16
pair after|:|“ 1=12 2=-4 8=7 13=14 17=11
pair after|DATE 0=22 1=5 2=-13 3=-5 4=26 5=-3 6=-12 8=12 9=22 10=4 11=14 12=3 13=-12 16=-10 17=7
pair after|DATE|and 0=-10 2=4 4=6 9=14 11=4 17=15
pair after|MONEY 0=6 1=14 2=17 3=9 4=12 6=17 7=-5 8=7 9=17 10=16 11=31 12=14 13=18 14=3 15=-3 16=14 17=29
pair after|MONEY|( 0=14 8=9
pair after|MONEY|, 0=-21 1=15 2=10 4=13 5=-5 6=5 7=5 9=-11 10=-4 11=12 12=5 13=11 14=5 16=3 17=5
pair after|MONEY|more 2=-13 8=-14
pair after|MONEY|of 0=-4 2=-3 3=-3 4=-3 6=-6 8=-22 9=8 10=8 13=-3 17=5
pair after|MONEY|over 0=15 7=-4 8=8 17=-3
pair after|MONEY|” 0=-8 1=-9 4=4 8=-18 9=-5 10=-4 11=-6 17=-16
pair after|MONEY|过 11=17 17=15
pair after|PARTY 0=14 2=-12 3=-7 4=17 7=4 9=-18 10=17 11=16 12=5 13=-9 14=11 15=17 16=8 17=8
pair after|PARTY|) 0=15 1=5 2=4 3=-6 4=3 8=20 10=-3 11=-3 12=6
pair after|PARTY|, 0=24 3=-3 4=-5 7=-3 8=3 10=3 11=5 12=-3 13=-6 16=3 17=-4
pair after|PARTY|and 9=-3 10=14 11=3 17=14
pair after|PERSON 0=3 1=18 4=9 8=25 13=3
pair after|PRONOUN 0=-21 1=12 2=8 3=9 4=5 5=11 6=12 7=12 8=5 9=-14 10=17 12=17 13=3 14=6 15=4 16=4
pair after|SIZE 0=19 2=4 3=5 7=-8 8=12 9=12 10=-5 12=-3 13=-8 16=6
pair after|SIZE|of 0=-11 7=-4 8=-16 9=4
pair after|a 0=4 2=14 3=6 4=9 6=4 7=14 8=16 9=15 10=4 11=-5 12=5 13=9 16=3 17=9
pair after|agreement 0=16 4=6 6=3 8=18 9=-5 11=3 13=-6 16=4 17=-6
pair after|all 0=-15 1=-4 4=5 8=-18 11=3 12=8 16=-4 17=5
pair after|an 0=5 1=7 4=-5 7=-4 9=-5 10=8 13=-13 16=-4 17=-17
pair after|and 0=-5 1=-7 2=5 3=18 4=6 7=-20 8=-11 9=-15 10=7 11=15 12=-9 13=9 17=-6
pair after|and|PARTY 0=-8 2=-3 8=-14 10=10 11=15 13=6 17=22
pair after|and|will 0=17 2=3 3=3 5=4 8=22 12=-3 13=-3 17=-7
pair after|as 0=7 2=-3 7=6 9=-17 10=9 11=3 12=-3 13=4 16=-3 17=-11
pair after|at 0=3 1=-6 2=7 3=-7 4=4 5=3 6=-4 8=-5 9=-18 10=-4 11=6 12=8 13=13 16=4
pair after|at|MONEY 4=-4 8=-15 9=-3 10=-5 12=3 13=16 14=3 17=7
pair after|a|MONEY 0=-14 2=4 4=4 6=5 8=-7 9=8 10=-5 13=-5 16=-4 17=-11
pair after|back 0=14 2=5 7=-4 8=12 9=-6 13=-6 15=-4 17=-21
pair after|been 2=-3 3=6 7=16 8=14 9=-5 12=7 13=5
pair after|beginn 0=-15 8=-16 9=7 17=6
pair after|beginn|DATE 0=-15 8=-16 9=7 17=6
pair after|better 7=14 8=9
pair after|bid 8=-3 9=-3 10=-4 13=15 17=6
pair after|company 0=-6 1=8 2=4 3=10 4=-3 6=12 7=4 8=20 9=5 10=-5 12=-3 13=10 15=-3 16=7 17=6
pair after|declin 2=-13 8=-14
pair after|discuss 7=14 8=12 9=6 17=3
pair after|for 0=21 4=13 6=-11 7=4 8=12 9=-11 10=10 12=11 13=16 14=-3 15=6 16=-13
pair after|for|MONEY 0=18 1=-3 2=-4 3=4 4=15 6=-10 7=-8 8=7 9=-9 10=12 12=-3 13=5 15=11 17=5
pair after|for|PRONOUN 0=11 2=6 4=6 5=4 7=-5 8=22 9=-7 13=14
pair after|for|the 4=-6 6=3 7=15 8=8 9=-7 10=-3 12=4 13=-3 16=-3 17=-14
pair after|from 0=-14 2=6 3=-5 4=7 8=-11 9=3 11=5 12=5 13=-5 15=-3
pair after|had 3=-5 4=-7 6=-3 7=5 8=-16 10=3 11=7 12=17 13=7 16=-5 17=21
pair after|has 0=-35 1=-5 2=10 3=3 4=5 6=4 8=-21 9=-16 10=-8 11=9 12=10 13=11 14=6 16=-6
pair after|have|been 0=4 3=7 4=4 7=11 8=22 17=-4
pair after|if 3=20 6=18 7=-4 8=25 12=-3 17=-7
pair after|in|the 0=10 3=-4 4=5 7=-3 8=4 9=-8 12=-3 17=-15
pair after|is 1=10 4=-11 7=-3 8=-12 9=-21 11=5 12=-10 13=15 14=3 15=-3 16=7 17=-5
pair after|leas 0=14 6=-3 8=11 9=-8 15=8
pair after|near 7=14 8=12
pair after|of 0=13 1=14 2=8 3=15 4=-7 6=9 7=11 8=30 10=14 12=4 14=5 15=15 16=-5 17=12
pair after|of|pronoun 0=-4 3=3 4=5 6=5 7=7 8=14 10=6 11=4 12=6 13=-5 16=-3 17=4
pair after|of|the 0=8 1=6 3=7 4=-3 8=19 9=5 10=5 13=-6 15=3 17=4
pair after|on 0=5 2=5 3=5 4=12 6=-3 7=5 8=16 9=7 12=4 13=-5 14=-4 15=9 16=-3 17=4
pair after|on|a 0=9 8=6 9=18 13=-3 17=11
pair after|order 0=-12 4=-4 8=-22 9=15 13=-3 17=6
pair after|other 0=-11 1=-3 2=-5 3=6 4=-4 5=-5 6=-25 7=17 8=-28 9=-3 11=-4 12=3 13=4 14=-3 15=-3 16=-16 17=-21
pair after|other|) 0=21 4=-3 8=16
pair after|other|, 0=-7 6=-17 7=18 8=-8 9=-9 10=-3 11=7 12=3 17=-3
pair after|over 1=-4 2=-4 4=14 8=3 9=7 10=-3 12=3 13=-4 16=10 17=8
pair after|paid 0=-12 4=14 9=-11 13=13 17=-3
pair after|pay 0=-14 1=4 2=3 3=5 4=-6 6=4 8=-10 9=5 11=3 12=7 13=-3 15=5 17=8
pair after|plant 2=9 4=6 7=5 8=14 9=12 13=-3 16=4 17=10
pair after|plant|in 7=5 8=4 9=15 17=12
pair after|preliminary 0=-6 8=-9 9=22 17=19
pair after|pric 1=3 2=-4 4=14 7=4 8=14 9=8 17=3
pair after|pronoun|的 0=-13 5=4 8=-16 9=7
pair after|s 0=-19 4=3 6=13 8=-10 9=26 10=-3 11=9 13=-5 14=3 16=-5 17=17
pair after|sale 13=14 17=13
pair after|shar 1=4 2=3 3=-3 7=6 8=8 9=-3 10=15 11=-3 16=9 17=13
pair after|sit 0=6 7=14 8=17
pair after|t 0=-12 2=-10 8=-24 9=8 17=4
pair after|that 0=-17 2=3 3=-3 4=-10 7=4 8=-24 10=4 13=3
pair after|the 0=-11 2=13 4=24 5=-3 7=8 8=6 9=-13 10=6 11=12 12=21 13=-15 14=14 15=14 16=-4
pair after|the|MONEY 0=3 2=10 4=3 6=6 7=-3 8=14 9=4 10=3 11=4 15=-3 17=3
pair after|to 0=-13 1=5 2=6 3=13 6=6 7=13 8=8 9=-8 10=-5 11=-8 12=14 14=-6 16=8 17=-16
pair after|to|buy 4=9 7=8 8=14 13=-3
pair after|under 0=14 7=-4 8=4 10=6 11=3 13=-3 15=4 16=4 17=9
pair after|valu 0=14 1=4 4=-3 8=13 9=-3 13=8
pair after|was 0=20 1=20 2=-10 7=-7 8=15 9=-3 11=-7 13=8 17=-9
pair after|which 1=-9 3=-8 4=9 6=3 7=15 8=4 10=11 11=-5 12=3 13=15 15=13 16=9 17=28
pair after|whos 3=3 7=-3 12=4 13=11 17=15
pair after|will|pay 0=-7 8=-7 9=16 17=10
pair after|wrong 0=20 8=21
pair after|year 0=-13 1=-19 3=7 4=-7 7=-9 8=-37 10=-9 12=4 13=-7 17=-16
pair after|“ 0=-22 1=3 2=6 3=-6 4=14 6=8 7=3 9=-9 12=10 13=12 16=-4 17=4
pair after|“|MONEY 0=-8 1=-8 8=-20 9=-3 10=-4 17=-8
pair after|” 0=-22 1=3 2=5 3=-4 4=4 6=6 8=-13 9=4 10=-5 11=-4 12=7 13=-6 16=-3 17=-9
pair after|一 1=-4 2=8 3=5 5=14 8=6 9=12 14=3
pair after|一|笔 0=-5 2=5 8=-3 9=6 11=11 17=16
pair after|三 0=8 1=13 3=7 6=3 8=15 9=9 11=-14 16=6 17=-3
pair after|三|年 7=-3 8=-8 9=4 10=4 11=-15 12=4 17=-3
pair after|不 0=-15 2=10 3=-3 4=4 6=4 8=-4 9=3 11=-11 16=7 17=-8
pair after|与 0=-7 1=-3 4=4 8=-8 9=-4 10=-3 11=-8 17=-17
pair after|之 0=-7 2=6 3=-3 4=4 7=-4 8=-5 9=-6 11=-6 17=-15
pair after|也 0=-15 1=-4 3=4 8=-23 9=-6 13=3 15=5 17=-7
pair after|了 0=10 1=4 2=-5 3=-3 4=-3 5=3 6=-3 7=5 10=4 11=11 12=-6 13=6 14=3 15=9 16=5 17=15
pair after|了|OTHER 2=6 9=14 11=3 16=-8 17=10
pair after|事 0=-8 3=4 4=14 8=5 10=5 13=6 17=5
pair after|二 1=3 4=4 5=-3 9=-14 12=10 17=-6
pair after|二|十 8=-6 9=9 12=5 17=14
pair after|从 0=-18 3=-3 4=8 8=-10 9=14 12=4 17=16
pair after|付 0=19 1=-5 2=-3 3=16 4=-8 8=13 9=11 11=-4 12=10 14=3 16=4 17=14
pair after|价 0=10 1=-7 4=15 5=-3 6=-3 7=-5 8=5 12=4 13=7 17=-3
pair after|价|MONEY 4=14 7=-3 8=3 9=7 13=6 17=4
pair after|份 1=20 3=-6 4=-3 5=6 8=13 9=8 12=13 17=17
pair after|体 1=-5 3=5 4=4 5=6 7=8 8=16 17=-5
pair after|作 0=8 6=6 7=8 8=14 9=-7 11=-3 12=4 13=3 15=-7 16=-4 17=-14
pair after|供 0=-7 2=4 5=3 6=6 8=-3 9=34 11=-6 13=-3 17=21
pair after|供|应 8=-5 9=16 17=13
pair after|偿 0=-7 7=16 11=5 13=3 15=6 17=9
pair after|充 0=-10 8=-12 9=-12 17=-14
pair after|入 0=-18 4=8 8=-14 11=8 13=-3 17=4
pair after|全 0=3 1=-6 2=3 3=10 4=16 8=22 9=5 12=4 14=4 15=4 17=13
pair after|全|部 0=8 1=-3 2=3 3=10 4=8 8=22 9=-3 11=-3 17=-10
pair after|共 0=-10 4=3 7=14 8=3 10=-3 13=-3 14=-4 17=-17
pair after|出 0=-11 6=3 8=-12 9=4 10=-14 11=-3 13=6 15=3 16=4 17=-5
pair after|分 0=3 4=-9 5=-3 7=13 8=-3 9=-11 11=3 13=-15 17=-27
pair after|制 0=5 3=20 8=22 17=-4
pair after|前 0=-5 1=6 7=3 9=13 11=4 12=4 13=4 16=4 17=21
pair after|务 0=18 2=-3 3=-3 4=7 7=4 8=19 9=5 12=3 13=4 17=8
pair after|包 0=16 3=8 4=-3 5=-4 8=16 10=4 12=5 17=6
pair after|化 0=-3 4=5 5=6 7=4 8=6 9=15 10=4 13=-3 17=12
pair after|十 0=8 3=-9 4=-3 7=-6 8=-9 9=6 11=4 12=9 16=5 17=19
pair after|协 0=5 1=3 3=-6 4=6 5=-3 7=-5 9=-16 10=7 12=5 13=6 16=5
pair after|单 1=-3 2=5 3=4 4=-4 6=9 7=-4 8=5 9=18 12=-3 13=-4 17=7
pair after|即 4=14 8=13 15=-3 17=-8
pair after|却 0=-8 2=-3 4=-4 8=-18 10=4 12=3 15=3 17=9
pair after|厂 1=3 2=-4 4=15 5=-4 6=-3 12=3 13=-3 15=3 17=-4
pair after|发 1=5 2=-4 6=6 7=3 8=4 10=3 11=4 13=10 14=5 15=4 17=20
pair after|合 1=-3 3=8 4=-7 6=6 7=26 8=16 9=-4 10=-3 12=19 13=-5 14=4 16=-5
pair after|合|组 7=14 8=10 9=-3 17=-5
pair after|后 0=-5 2=9 3=-3 4=-6 7=4 8=-10 9=-5 10=-8 13=-3 16=3 17=-16
pair after|售 0=3 2=5 4=-6 8=-3 13=14 17=11
pair after|四 0=-11 1=4 2=-3 4=-3 8=-14 9=15 12=3 13=6 17=19
pair after|四|年 0=-5 8=-5 9=14 17=13
pair after|回 1=-5 4=19 8=8 9=4 10=-3 11=4 16=4
pair after|国 0=5 3=4 4=3 7=9 8=17 12=-4 14=4
pair after|契 0=3 8=3 9=-14 17=-15
pair after|契|约 9=-14 17=-15
pair after|子 3=7 8=8 9=-9 13=-3 17=-18
pair after|完 2=12 4=7 8=15 10=4 11=-5
pair after|定 0=-7 1=4 2=-3 3=16 5=-3 7=6 8=6 10=4 16=-3 17=-6
pair after|尼 0=3 4=7 7=5 8=14 9=-3 13=3
pair after|展 0=-5 2=-4 8=-13 11=5 13=7 14=5 17=14
pair after|已 0=7 1=12 7=6 8=17 9=-8 10=6 11=3 12=7 13=-3
pair after|年 0=8 1=-6 2=13 3=20 6=-4 7=-7 8=10 9=30 10=4 11=-12 17=17
pair after|度 0=-6 2=9 3=8 4=9 6=3 8=18 9=-12 11=6 17=-8
pair after|座 0=7 4=6 5=10 8=16 13=4 14=6 17=4
pair after|建 0=20 7=13 8=21 9=-7 11=-3 14=4 17=-14
pair after|式 0=9 2=5 3=5 4=-14 7=3 8=5 9=5 13=-4 16=3
pair after|引 3=14 8=11 17=-4
pair after|微 0=-6 4=-7 8=-14 9=3
pair after|总 0=6 2=-7 5=-3 8=-6 9=14 12=-4 17=3
pair after|成 1=12 2=6 3=7 4=8 7=-5 8=16 9=4 11=-5 13=8 14=4 17=3
pair after|成|SIZE 0=-14 2=6 8=-9 9=-4 17=-6
pair after|成|股 1=15 8=13
pair after|手 4=18 6=-3 7=11 8=19 9=-6 12=8 13=-5 16=-4 17=-12
pair after|承|诺 0=-9 2=-3 7=-3 8=-13 9=14 10=-6 16=6 17=9
pair after|拿 3=3 9=3 11=7 12=10 17=16
pair after|持 1=-9 4=14 8=3 11=5
pair after|授 3=13 6=3 8=15 11=8 12=-4
pair after|接 0=-11 1=-5 3=-5 4=22 10=11 13=4 17=11
pair after|无 0=9 3=5 6=-3 8=4 9=-15 17=-14
pair after|日 0=14 8=6 9=-4 12=4 13=7 17=3
pair after|是 0=-5 4=19 5=-4 6=-5 7=3 11=4 13=8 15=10 16=13 17=23
pair after|月 0=19 2=7 4=5 6=4 7=-3 8=21 9=6 10=-7 12=3 13=-4 16=4
pair after|服 0=18 3=-10 4=-3 7=3 8=5 9=7 17=4
pair after|服|务 0=20 7=5 8=17 9=5 12=3 17=4
pair after|期 0=-11 1=5 2=4 4=-9 5=-5 6=3 7=3 8=-13 9=18 11=-7 12=3 17=5
pair after|期|供 0=-8 8=-8 9=18 17=17
pair after|本 0=4 1=9 4=-4 6=3 8=10 9=-3 10=19 15=-3 16=3 17=11
pair after|机 0=16 3=4 8=17 9=-8 13=-5 15=5 16=5 17=-7
pair after|权 0=-7 1=3 2=-3 3=22 7=7 8=13 9=-5 10=7 11=6 13=-3
pair after|权|, 3=16 4=7 8=16 10=3 12=-3 17=-3
pair after|来 1=-3 3=4 4=4 7=7 8=4 10=9 11=-3 12=-4 13=14 16=6 17=16
pair after|板 0=-14 7=4 8=-13 9=18 17=16
pair after|样 8=-3 9=9 10=4 13=3 17=14
pair after|款|, 2=15 8=8 11=-4 16=6 17=-3
pair after|款|MONEY 0=13 2=6 7=4 8=16 11=7 17=5
pair after|每 0=13 1=-3 3=5 4=-4 6=5 8=13 9=17 10=3 17=15
pair after|水 0=-12 1=6 8=-9 9=14 17=12
pair after|海 0=-9 3=-10 6=3 8=-20 9=6 12=10 17=12
pair after|牌 3=9 7=10 8=19 9=-5 17=-10
pair after|现 0=-6 4=11 9=8 11=17 13=5 17=22
pair after|用 0=3 2=-3 3=16 5=5 8=18 9=-13 12=8 13=7 17=-3
pair after|电 0=10 1=-3 2=-4 7=3 9=-10 17=-16
pair after|电|合 0=16 8=16 9=-6 17=-6
pair after|的 0=-3 1=6 2=-7 3=18 4=24 5=10 7=-8 9=21 10=3 12=4 13=-7 14=-8 15=5 16=21 17=7
pair after|的|MONEY 0=-6 1=-5 2=6 6=19 7=-5 8=3 10=3 11=12 17=7
pair after|的|购 0=14 8=13
pair after|租|下 0=16 8=16 9=-4 17=-4
pair after|笔 0=-7 2=5 3=3 4=4 5=4 8=5 9=4 10=4 11=14 17=17
pair after|签 0=12 3=-10 4=10 5=-4 7=9 8=7 10=-3 12=15 15=8 16=4 17=7
pair after|签|了 0=14 3=-3 6=-3 7=9 8=13 9=-13 12=3 13=4 15=9
pair after|签|署 0=-17 1=4 3=6 4=-3 7=4 8=-10 9=-3 13=5 17=-4
pair after|系 0=10 3=6 8=16 17=-5
pair after|约 0=7 4=-4 5=-3 6=-8 7=7 9=-8 12=18 13=3 16=8 17=4
pair after|约|, 0=10 1=-3 2=3 3=10 4=3 8=17 9=-3 16=8
pair after|组 0=-4 6=3 7=15 8=9 9=3 17=-3
pair after|给 0=-8 3=-3 4=5 7=-3 8=-14 9=6 10=-3 11=-7 16=8
pair after|署 0=-17 1=4 3=6 4=-3 7=4 8=-9 9=-3 13=5 17=-4
pair after|股 0=-7 1=20 2=-10 3=-6 4=14 8=7 9=-3 10=14 12=-3 13=8 17=7
pair after|股|份 1=18 8=12
pair after|董 4=15 8=12
pair after|董|事 4=15 8=12
pair after|行 1=-7 2=5 7=3 8=-7 9=-9 10=7 11=17 13=-4 17=7
pair after|装 3=-9 8=-8 9=8 12=7 17=14
pair after|解 1=-4 5=-3 6=-6 8=-16 11=-3 16=12 17=3
pair after|订 0=21 1=-3 3=-6 4=-3 7=-7 8=6 11=7 12=-5
pair after|议 0=8 3=-4 4=6 5=-3 7=-3 9=-14 10=7 13=4 16=3 17=-7
pair after|证 0=-3 3=-3 4=-9 7=4 8=-15 11=-6 12=3 13=-4 16=3 17=-7
pair after|诺 0=-9 1=3 2=-3 7=-3 8=-13 9=14 10=-4 16=6 17=9
pair after|谈 0=17 1=-4 2=4 3=14 4=5 8=26 10=7 16=5 17=7
pair after|购 0=21 2=-6 3=8 4=7 8=22 9=-11 10=-3 11=4 17=-13
pair after|费 0=8 2=-4 3=16 4=-5 6=-4 7=11 8=17 9=18 12=-6 13=-4 16=5 17=10
pair after|资 0=-4 1=21 2=3 3=-3 4=7 5=-5 7=-5 8=6 9=-5 10=-3 11=9 17=-4
pair after|赔 0=-4 7=6 9=4 16=16 17=14
pair after|转 2=10 3=13 7=-3 8=10 11=6 12=5 13=10 17=15
pair after|过 1=-7 2=4 3=-4 4=20 7=-4 8=4 9=-8 11=7 13=14 16=4 17=9
pair after|进 0=4 1=-6 2=4 3=8 4=13 8=16 10=-4 17=-7
pair after|连 0=11 1=3 2=4 3=-3 4=7 7=-3 8=17 9=-3 11=4 13=-3 16=3
pair after|迟 9=11 16=6 17=16
pair after|造 0=19 5=3 7=-3 8=13 9=-3 14=4 17=-4
pair after|那 1=-3 5=4 6=9 9=11 10=3 11=7 12=8 17=26
pair after|部 0=8 1=-3 2=-3 3=12 4=-8 9=-5 10=-4 11=-3 13=-3 16=3 17=-17
pair after|部|分 1=-3 4=-10 8=-16 16=4
pair after|采|购 0=13 3=9 4=-3 8=15 17=-5
pair after|量 0=17 5=7 8=18 17=-5
pair after|金 0=-35 1=8 2=6 3=-7 4=7 5=-3 7=7 8=-24 9=-17 12=18 13=-3 15=-4 17=-12
pair after|销 0=7 8=7 10=4 11=-11 13=-5 17=-17
pair after|长 0=-11 1=8 3=-9 8=-15 9=24 12=7 17=28
pair after|额 0=-16 1=6 2=5 4=-3 5=-3 6=15 7=-3 8=-5 9=9 11=11 15=3 17=12
pair after|额|MONEY 1=4 6=15 8=14 9=-3 11=-3 15=4 17=-3
pair after|风 0=-11 8=-14 9=9 17=9
pair are|bank|bank 2=-23 4=3 6=14 8=-8 11=-10 17=-16
pair are|bank|firm 0=-18 1=3 2=47 3=-4 5=-3 6=23 7=-12 8=25 9=-10 10=-4 11=-12 15=58 17=26
pair are|bank|state 2=7 6=20 8=24
pair are|buyer|bank 0=-10 8=-13 9=-3 11=14 17=9
pair are|buyer|buyer 1=32 4=-19 8=4 9=8
pair are|buyer|firm 0=-17 1=-11 2=7 3=15 4=6 7=-3 8=-15 11=-4 13=-4 15=4 17=-11
pair are|buyer|fund 8=-3 13=23 17=21
pair are|buyer|seller 0=37 1=-5 2=-10 4=-12 8=11 9=-9 10=3 17=-11
pair are|firm|bank 0=-17 1=7 2=-14 3=-5 4=-23 5=-7 6=38 7=-10 8=-18 9=-17 10=-13 11=47 12=-3 13=-18 15=11 16=-12
pair are|firm|buyer 1=-6 2=6 4=17 5=17 6=-3 7=-5 8=14 9=23 10=-12 11=-3 13=-4
pair are|firm|firm 0=39 1=33 2=34 3=40 4=42 5=-15 6=3 7=22 8=14 9=41 10=30 11=3 12=37 13=40 14=19 15=14 16=46 17=16
pair are|firm|fund 1=-5 4=9 5=-4 6=-3 8=-9 9=-13 10=38 11=9 12=-4 13=-3 15=-3 16=-5 17=10
pair are|firm|seller 2=13 3=4 4=4 5=-21 6=-15 7=-13 8=-27 9=5 11=-14 12=22 13=27 15=-4 16=9 17=8
pair are|firm|state 0=16 1=-5 2=9 3=8 4=-8 5=-10 6=-10 7=8 9=19 10=-5 11=-10 12=-4 13=-10 16=29 17=7
pair are|fund|bank 1=-9 4=-9 8=-19 16=-4 17=-4
pair are|fund|buyer 1=-11 4=16 7=17 8=17
pair are|fund|firm 0=-8 1=34 2=4 3=-5 4=9 7=-13 8=12 10=-12 11=-3 13=-7 16=16 17=-13
pair are|fund|fund 1=-5 2=-3 4=-5 8=-17 17=-5
pair are|fund|seller 0=-6 1=13 2=23 4=13 6=5 8=32 9=-3 16=3 17=-4
pair are|seller|bank 0=-5 4=-3 6=4 8=-13 9=-21 11=16 13=-12 17=-19
pair are|seller|buyer 0=-27 1=-3 3=-3 4=-3 5=-5 7=5 8=-38 9=10
pair are|seller|firm 0=20 1=24 2=-14 3=39 4=20 5=-15 6=5 7=4 8=27 9=22 10=6 11=-6 12=16 13=12 14=-5 16=21 17=23
pair are|seller|fund 0=-7 1=-3 8=-16 9=-22 11=-3 13=4 17=-22
pair are|seller|seller 0=34 3=-10 4=6 5=4 6=-5 7=27 8=25 9=14 10=10 12=4 14=-3 15=4 16=-8 17=4
pair are|seller|state 0=-11 5=15 9=32 17=28
pair are|state|bank 6=26 7=-9 8=11 9=-4 11=-4 17=-10
pair are|state|buyer 0=17 6=-3 7=-4 8=5 9=-7 17=-8
pair are|state|firm 0=10 1=-8 2=-4 3=-9 4=-8 5=-5 6=19 7=39 8=11 9=9 11=-3 12=6 13=4 14=-3 15=-3 16=14 17=9
pair before|backward 0=8 1=-8 2=4 3=23 4=-28 5=-19 7=32 8=-6 9=-4 10=-8 11=14 12=10 13=-6 14=-5 16=23 17=-7
pair before|forward 0=-5 1=55 2=11 3=-10 4=16 5=-8 6=20 7=37 8=36 9=-4 11=24 13=-10 14=-4 15=-11 16=30
pair between|% 0=-4 4=3 7=8 10=-3 11=3 13=16 17=9
pair between|( 0=-12 2=3 3=-4 6=9 7=8 9=-14 11=7 12=5 17=-6
pair between|(|9 4=-3 6=10 7=7 8=8 9=7 12=5 13=8 17=19
pair between|, 0=-4 1=-9 2=-9 3=7 5=-5 6=12 7=18 8=-23 9=-7 10=20 12=19 14=6 15=3 16=15 17=-8
pair between|,|MONEY 1=-5 2=5 8=-6 9=15 10=12 13=-3 15=-3 17=15
pair between|,|PARTY 1=-3 2=-6 3=-4 4=-7 8=-24 9=5 13=-7 15=5 16=-3 17=-5
pair between|,|a 0=-9 1=-4 4=-4 7=11 8=-8 9=-11 10=4 17=-14
pair between|,|ask 6=3 13=18 17=14
pair between|,|to 1=5 2=3 4=6 6=6 8=15 9=10 13=-3 17=7
pair between|,|which 0=-9 1=7 2=-11 3=4 4=-6 6=-3 7=-4 8=-23 9=-12 10=4 12=7 13=3
pair between|9 0=8 1=-3 2=-3 3=-8 4=7 6=10 7=11 8=12 9=11 11=-3 12=17 13=9 16=10 17=25
pair between|9|) 0=3 4=-3 6=10 7=7 8=10 9=8 12=5 13=4 17=17
pair between|: 0=7 1=6 4=22 6=8 7=-3 8=20 9=-3 11=5 12=9 13=17 14=5 17=15
pair between|COMPANY 0=14 1=4 3=-3 4=10 6=18 7=3 8=37 13=6 14=4 17=5
pair between|DATE 0=-11 1=9 3=4 4=21 7=11 8=9 9=12 10=17 11=-6 12=-5 13=6 15=5 17=13
pair between|DATE|to 0=4 1=9 3=6 4=-3 8=15
pair between|DATE|与 0=-7 3=-8 7=5 8=-9 9=-10 11=-3 12=-3 17=-17
pair between|MONEY 0=-11 1=20 2=16 3=-20 4=8 5=-8 6=12 7=12 8=-3 10=14 12=-12 13=4 14=-6 16=18 17=-9
pair between|MONEY|, 0=-15 1=-3 4=-13 5=-3 6=4 7=6 8=-29 9=-9 11=-3 13=-9 16=8 17=-23
pair between|MONEY|from 0=-12 2=-3 8=-22 9=10 10=27 11=12 12=3 16=3 17=45
pair between|MONEY|to 0=-4 2=10 3=-3 4=-3 7=15 8=13 12=-3 13=-4 17=-4
pair between|PARTY 0=18 1=-4 2=-20 4=-3 6=37 7=-14 9=-6 10=-4 11=-9 12=4 13=34 14=-4 15=13 16=-9
pair between|PARTY|and 0=-6 2=-3 8=-15 9=-4 11=-3 13=5
pair between|PARTY|has 1=-10 8=-15 10=-4 17=-7
pair between|PARTY|s 0=4 3=12 4=10 6=10 8=32 13=8 17=5
pair between|PARTY|在 0=-3 6=16 8=12
pair between|PARTY|的 0=4 1=4 2=-6 4=-6 6=14 8=4 9=5 13=8 17=7
pair between|RATE 0=3 9=9 13=6 17=14
pair between|SIZE|from 0=14 8=11 9=-4 17=-7
pair between|a 0=11 1=19 2=-11 3=9 4=9 5=4 6=-4 7=5 8=19 9=12 10=5 11=8 12=-8 14=9 15=7 17=14
pair between|again 9=14 17=13
pair between|again|, 9=14 17=13
pair between|agre 2=6 4=19 8=19 13=3 16=6 17=6
pair between|agre|to 0=-5 2=6 4=14 8=12 13=3 16=7 17=8
pair between|all 0=11 4=12 8=20 10=5
pair between|and 0=9 1=-4 2=-23 3=-5 4=14 6=-4 7=19 8=-6 9=-17 11=-14 12=3 13=6 14=4 16=20 17=-10
pair between|and|PARTY 2=-9 8=-14 9=-3 12=5 13=19 17=16
pair between|and|the 0=17 1=-3 8=9 17=-4
pair between|another|MONEY 11=15 17=12
pair between|ask 0=3 11=3 13=15 15=3 17=20
pair between|ask|the 9=3 13=17 17=19
pair between|a|MONEY 0=7 1=9 2=-7 4=-5 5=4 8=6 9=8 11=-18 13=5 17=-11
pair between|a|letter 0=6 8=5 9=7 15=9 17=14
pair between|be 0=13 1=7 2=-4 3=5 4=11 7=-4 8=21 9=-4 10=-3 12=4 15=6
pair between|bought 4=21 8=19 13=5
pair between|bring 8=-4 16=20 17=17
pair between|build 8=-4 9=-3 16=19 17=14
pair between|by 0=-9 1=4 2=8 4=22 6=-4 8=14 9=9 11=-3 13=6 15=6 16=4 17=11
pair between|by|a 0=-6 4=21 8=12 15=4 17=-3
pair between|chip 9=15 17=13
pair between|contract|with 0=-7 8=-10 9=-11 17=-15
pair between|exchang 0=11 4=8 8=17 13=3
pair between|for 1=-3 2=-8 4=12 6=17 7=-10 8=-5 9=15 11=-9 12=3 13=5 15=6 16=-5 17=3
pair between|for|MONEY 0=10 1=8 4=-9 6=13 8=17 13=3
pair between|from 0=10 1=-9 2=6 3=15 7=-7 8=4 9=7 10=14 11=8 13=-4 15=3 16=4 17=12
pair between|had 0=-7 2=8 7=13 8=8 9=21 11=-3 12=-5 13=8 14=6 15=-5 16=4 17=16
pair between|has 0=13 2=9 3=-3 4=14 8=15 9=-6 10=4 11=4 13=4 15=4 17=-3
pair between|has|MONEY 11=14 17=13
pair between|has|agre 4=18 8=14 13=4
pair between|has|land 9=7 12=19 17=23
pair between|has|not 1=5 2=-3 4=14 8=12
pair between|in 0=-7 1=8 2=10 4=-6 6=6 7=5 8=5 9=3 10=16 11=-13 12=6 13=10 15=-3 16=-5 17=4
pair between|in|MONEY 1=-3 10=16 11=-6 17=8
pair between|is 0=-5 2=12 4=22 6=-5 7=-7 8=5 10=-7 11=10 12=-4 13=5 14=3 15=15 16=6 17=14
pair between|land 8=-4 9=11 12=18 17=27
pair between|lent 1=3 2=5 7=8 8=14
pair between|let 9=8 12=5 17=15
pair between|letter 0=6 8=6 9=7 11=3 15=8 17=15
pair between|let|pronoun 0=-3 8=-4 9=11 13=5 17=15
pair between|merely 0=16 8=14 9=3
pair between|newspaper 0=-3 4=17 8=13 13=6 17=4
pair between|not 0=-4 1=7 2=-3 4=22 8=17 9=-3 10=3 11=3 13=-5 15=3 17=-4
pair between|of 2=-4 3=3 4=12 5=-4 6=10 7=3 9=-14 10=14 11=9 13=-9 17=-16
pair between|offer|to 2=-9 4=-3 8=-15
pair between|of|MONEY 0=-10 4=-3 8=-17 9=-4 16=10
pair between|of|pronoun 0=-5 1=-5 7=5 8=-8 10=17 12=5 13=-10 17=4
pair between|order|from 0=-16 8=-19 9=10 17=6
pair between|other 0=19 1=-4 2=-13 3=10 4=-3 5=-3 6=3 8=6 9=-3 10=6 11=10 13=-3 15=3 16=-3 17=4
pair between|other|, 4=3 7=-8 8=-8 10=18 17=15
pair between|other|of 2=-3 7=12 8=5 10=-4 11=-9 17=-14
pair between|out 0=16 3=-3 4=-6 8=3 10=6 11=-3 12=3 13=7 17=6
pair between|own 0=3 1=10 3=6 6=-3 7=-5 8=10 9=-5 10=-3 13=-3 17=-17
pair between|owner 0=12 4=8 8=16 9=5
pair between|pay 0=9 1=-4 3=4 4=13 6=4 8=16 9=-4 11=7
pair between|pronoun 0=-9 1=4 4=3 5=-6 6=9 7=16 9=-6 10=14 11=6 13=26 14=-7 15=-4 16=4 17=13
pair between|pull 0=5 1=5 7=3 8=11 9=-3 10=15 11=-5 17=5
pair between|purchas 4=19 8=8 9=3 17=3
pair between|purchas|of 4=19 8=13
pair between|rais|MONEY 10=-8 11=-7 17=-15
pair between|reject 8=-3 13=14 17=12
pair between|s 0=8 2=-10 3=3 4=20 5=4 6=10 8=16 9=6 10=4 11=14 12=6 16=5 17=15
pair between|said 1=-11 7=-3 8=-15 9=-7 10=-8 12=8 13=6 16=-3 17=-10
pair between|same 0=8 2=-3 9=7 13=17 17=20
pair between|sell 0=-5 3=5 8=-3 9=7 13=15 17=15
pair between|sell|pronoun 9=-3 13=17 17=12
pair between|ship 0=-5 8=-7 9=21 17=19
pair between|talk 0=3 1=-5 2=15 8=9 11=4 12=5 13=-3
pair between|than 0=-7 4=-3 7=-4 8=-18 9=-5 13=-3 17=-17
pair between|that 2=17 3=7 4=-3 6=15 7=-15 8=13 9=-5 11=-4 12=-4 13=7 14=8 16=-7 17=-10
pair between|that|company 4=12 6=7 8=16
pair between|the 0=14 1=-13 2=-7 3=17 4=3 5=-3 6=7 7=4 9=17 10=-6 12=6 13=9 14=-3 15=6 16=10 17=11
pair between|the|owner 0=9 4=10 8=17
pair between|the|same 0=8 2=-3 9=7 13=17 17=20
pair between|to 0=-13 1=18 2=11 3=8 4=-22 5=-3 6=25 7=14 8=6 9=8 12=-8 13=12 15=3 16=4
pair between|to|be 0=7 1=6 2=-3 4=11 8=16 9=-3 13=4 15=5 17=3
pair between|to|buy 0=-3 1=3 2=6 4=-19 8=-17 9=-5 13=-5 16=7 17=-5
pair between|up 0=-11 1=6 2=10 5=9 6=5 7=-3 8=8 9=-5 13=-5 17=-14
pair between|want 0=16 1=16 3=4 4=-19 8=11 9=-3 15=3
pair between|want|to 1=8 3=5 4=-17 8=-8 15=3
pair between|warrant 16=15 17=12
pair between|went 0=6 9=-4 12=-3 13=-8 17=-17
pair between|which 1=9 2=11 3=4 4=-15 6=-9 7=-6 8=-7 9=-12 11=8 12=9 13=4 17=6
pair between|whos 8=-4 9=15 17=8
pair between|will 0=3 2=6 3=11 4=9 5=3 6=6 7=-7 8=17 9=12 10=-8 14=7 15=-4
pair between|with 0=12 1=-6 2=3 3=6 4=12 5=4 6=3 7=6 8=21 9=-6 11=14 12=3 14=6 15=3 17=9
pair between|would 0=12 1=3 2=-3 4=-6 7=-4 8=-4 9=-7 15=3 16=17 17=9
pair between|” 0=6 1=-3 3=4 8=3 13=15 17=11
pair between|与 1=3 2=15 4=3 8=4 9=11 10=12 11=15 16=-5 17=17
pair between|东 0=-3 1=-5 2=-4 4=-4 6=3 8=-16 9=-5 12=4 13=-6 17=-11
pair between|个 3=4 4=5 8=6 9=5 13=11 17=14
pair between|为 0=-9 4=-5 5=8 6=21 7=6 8=12 9=7 11=-4 12=-3
pair between|了 0=16 1=5 2=-3 3=10 4=-14 5=3 7=-7 9=-5 10=-6 13=8 16=3 17=-8
pair between|予 0=8 1=3 7=3 8=8 9=-5 13=15 17=4
pair between|二 7=-3 8=-5 9=17 13=-6 14=3 17=9
pair between|于 0=-9 1=-4 8=-15 12=4 13=5 16=10 17=13
pair between|五 0=-8 2=-4 4=-3 8=-15 17=-4
pair between|从 0=5 1=4 2=-4 4=15 7=-3 8=10 9=-13 10=4 11=7 12=4 16=6 17=5
pair between|以 1=6 3=12 4=24 6=-5 8=24 9=-10 10=-3 11=8 13=5
pair between|以|MONEY 0=3 1=7 3=-8 4=23 7=-3 8=17 9=-3 13=4
pair between|借 2=14 6=3 7=-4 8=7 11=-3 12=3 17=-5
pair between|公 0=-7 1=4 2=8 3=-3 4=-5 6=14 9=-9 11=-16 13=5 15=3 17=-17
pair between|公|司 0=-21 1=6 2=6 4=4 6=10 7=-3 8=-5 9=-7 11=-11 13=-6 15=4 16=3 17=-23
pair between|出 2=9 3=4 4=-15 5=6 7=-5 8=-6 9=5 13=7 15=-4 16=-3 17=-3
pair between|列 0=11 3=6 8=19 9=-3 17=-5
pair between|卫 0=-13 8=-14 9=-3 17=-3
pair between|卫|星 0=-13 8=-14 9=-3 17=-3
pair between|原 3=3 4=-4 8=-4 9=-12 11=-4 17=-21
pair between|发 0=8 1=-7 2=4 6=-5 7=4 11=-15 12=8 13=-8 15=8 17=-6
pair between|司 0=-21 1=6 2=6 4=4 6=10 7=-3 8=-5 9=-7 11=-11 13=-6 15=4 16=3 17=-23
pair between|合 1=4 3=5 4=5 6=7 7=7 8=21 9=-5 12=-3 13=6 16=5 17=-5
pair between|同 0=15 1=-6 3=4 5=-5 6=8 7=3 8=14 9=8 10=-3 15=-3 16=5 17=5
pair between|向 0=14 1=7 2=9 3=14 6=5 8=28 9=3 11=16 12=-6 15=3 17=7
pair between|和 0=-3 2=-3 5=-3 7=14 8=-3 16=4 17=-4
pair between|商 3=5 4=4 6=6 7=5 8=14 9=-4 11=3
pair between|四 9=8 13=7 17=14
pair between|四|个 9=7 13=9 17=15
pair between|国 0=-8 2=6 3=-4 4=15 6=6 8=10 9=4 12=4 13=-9 17=-7
pair between|头 1=4 9=9 12=5 17=15
pair between|对 1=3 2=9 3=-8 4=15 5=-3 6=-8 7=-7 9=-3 10=-3 11=-3 12=6 17=-9
pair between|将 0=5 3=5 4=10 6=3 8=15 9=13 10=-4 11=5 12=6 14=5 17=21
pair between|就 0=6 1=5 2=-3 3=5 4=-6 6=16 8=17 9=-6 11=-3 17=-14
pair between|已 0=14 6=6 8=14 12=3 13=3 16=4 17=7
pair between|并 0=-4 1=-3 2=3 4=17 8=8 11=4 13=11 17=10
pair between|式 4=11 7=4 8=15 13=7 16=4 17=5
pair between|意 0=-3 1=14 3=5 4=-4 5=-3 7=4 8=8 9=-6 11=3 16=6
pair between|托 0=14 8=12 9=-7 13=6
pair between|承 0=-3 6=6 8=-7 9=-10 10=-3 11=-3 16=4 17=-14
pair between|把 0=26 2=7 3=6 4=3 6=4 8=30 9=-5 11=-4 12=15 13=27 16=-3 17=19
pair between|收 0=-7 1=4 4=4 6=6 9=14 13=-3 15=4 16=3 17=14
pair between|改 0=14 3=3 5=-4 7=-3 8=9 16=4 17=-3
pair between|文 0=-4 8=-9 9=5 12=3 13=6 17=14
pair between|新 0=-3 4=-3 7=-4 8=-11 9=-7 10=15 12=5 17=8
pair between|方 4=13 8=7 9=3 13=9 16=7 17=14
pair between|是 3=3 4=-11 8=-12 9=6 10=15 11=-7 12=6 15=6 17=14
pair between|是|PARTY 0=-3 7=3 8=-3 9=8 10=6 12=5 17=15
pair between|替 0=-5 2=-3 3=-3 6=18 8=4 9=11 11=-9 16=4 17=5
pair between|有 0=10 1=12 4=6 6=-5 7=-4 8=14 9=-8 13=3 15=12
pair between|有|意 0=3 1=14 8=14 17=-4
pair between|权 4=-3 6=3 7=7 9=4 11=14 12=12 13=5 16=-3 17=24
pair between|正 2=8 3=-3 4=13 6=3 8=13 10=3 11=5 12=4 13=4 17=15
pair between|源 0=-14 8=-13
pair between|理 0=15 2=3 4=-3 7=-3 8=9 12=3 17=-3
pair between|用 0=16 1=4 6=-4 7=-3 8=12 9=-9 11=-3 12=-4 13=6 15=4 16=-3 17=-11
pair between|由 0=17 2=-6 8=3 9=-7 10=-3 11=-6 14=8 15=8 17=-4
pair between|的 0=10 1=-8 2=18 3=14 4=7 5=-3 6=3 7=-8 8=5 9=-5 10=14 11=7 12=12 13=4 14=3 15=3 17=5
pair between|的|MONEY 0=4 2=3 4=7 8=10 11=12 13=4 17=14
pair between|砸|MONEY 0=-14 8=-16
pair between|票 11=-12 17=-14
pair between|签 0=-21 1=-3 3=7 8=-24 17=-8
pair between|算 0=6 4=6 8=6 11=-8 17=-16
pair between|给 0=13 1=4 2=26 4=-7 6=4 7=10 8=30 9=16 11=-6 12=12 13=17 15=6 16=-4 17=25
pair between|给|PARTY 0=-4 8=-6 13=13 15=5 17=14
pair between|自 0=-14 3=9 6=5 7=-3 8=-8 9=4 10=-3 17=-4
pair between|让 0=9 2=3 7=3 8=9 12=4 13=14 17=13
pair between|说 0=-7 3=4 6=3 7=3 9=18 17=11
pair between|购 0=5 1=4 2=-5 4=14 8=9 9=-6 10=-3 13=-4 17=-16
pair between|资|MONEY 0=-6 1=-5 7=-3 8=-17 17=-3
pair between|退 2=-3 3=6 7=7 8=4 9=-6 17=-17
pair between|金 2=13 6=3 7=3 8=15 9=-8 10=8 11=5 12=-3 15=-3 17=-6
pair deal|aft|borrow 0=-7 1=-4 2=13 6=5 8=6 11=21 17=13
pair deal|aft|build 0=26 1=3 5=-3 7=11 8=28 10=7 11=-6 14=13 17=5
pair deal|aft|buy 0=15 1=-8 2=12 3=6 7=11 8=19 9=18 12=-3 13=-8
pair deal|aft|commit 0=-4 1=-3 2=4 3=-3 4=17 6=3 7=-10 9=7 10=-14 11=3 12=3 13=-10 15=-4 16=13 17=-3
pair deal|aft|guarantee 0=-4 2=-9 6=-3 8=-16 11=21 15=6 17=18
pair deal|aft|licence-paper 1=3 3=10 4=3 7=-3 8=6 9=-3 12=27 13=3 17=21
pair deal|aft|loan 0=-5 2=-3 6=6 7=-3 8=-9 10=-3 11=23 15=-9 17=8
pair deal|aft|order 0=22 1=-3 3=8 4=-3 7=-4 8=12 9=10 10=-4 11=5 12=6 16=-4 17=4
pair deal|aft|paper 0=-6 1=-7 2=-4 3=-4 4=19 5=-5 6=3 7=9 9=16 13=8 14=4 17=16
pair deal|aft|pay 1=-3 2=4 3=14 4=3 6=7 8=6 10=-5 11=-5 12=15 13=17 15=6 16=-4 17=8
pair deal|aft|sell 0=-18 2=3 3=-4 4=-3 7=-4 8=-26 9=12 11=-3 12=6 14=3 17=9
pair deal|aft|sign 0=5 3=7 4=14 5=-6 7=14 8=9 9=12 10=-8 11=5 12=15 13=-3 15=7 16=8 17=14
pair deal|aft|stake 0=-8 1=23 3=-3 4=16 7=-4 8=16 9=-5 10=4 17=-4
pair deal|aft|talks 0=20 1=-7 2=9 3=-11 4=10 8=16 9=4 10=3 13=-3
pair deal|aft|win 4=-3 7=5 9=20 17=19
pair deal|fore|guarantee-paper 6=16 8=14 17=-3
pair deal|fore|sell 0=18 8=12 9=-7 16=5 17=-5
pair deal|mid|acquire 0=-5 2=7 4=14 7=-4 8=5 9=5 17=-4
pair deal|mid|award 0=17 4=-4 5=-3 7=7 8=8 9=-8 13=9 17=-5
pair deal|mid|build 0=3 3=7 4=-3 8=3 9=-6 17=-14
pair deal|mid|buy 0=6 2=5 3=-4 4=14 6=-7 8=6 9=-17 16=6 17=-17
pair deal|mid|paper 0=14 3=7 8=16 9=4 10=3 13=5 16=-3
pair deal|mid|pay 0=20 1=-8 2=-4 3=4 4=8 5=-7 6=7 7=7 8=18 9=-10 10=-4 11=10 12=-4 13=-13 15=6 17=-21
pair deal|mid|rent 0=30 2=4 4=-5 8=27 9=5
pair deal|mid|rent-out 0=-4 8=-6 9=15 17=12
pair deal|mid|sell 3=8 4=-4 6=3 9=12 10=9 11=-6 12=4 13=21 16=-3 17=24
pair deal|mid|warrant 7=5 8=4 16=14 17=11
pair deal|mid|win 0=-14 1=5 8=-18 9=27 10=-5 11=4 12=11 13=-5 17=26
pair governed|bare|bare 0=16 1=-6 2=5 3=16 4=23 5=-14 6=-12 7=29 8=5 9=10 11=4 12=14 13=19 15=3 16=15 17=-3
pair governed|bare|by 0=13 2=-7 4=-8 7=-4 8=-8 9=3 10=3 11=-7 13=15 14=7 15=11 16=4 17=20
pair governed|bare|for 1=7 2=12 4=6 5=8 8=12 9=33 10=-4 11=-5 17=19
pair governed|bare|from 0=16 1=-5 3=9 4=6 7=-7 8=10 9=-4 10=13 11=7 12=3 13=-9 15=-4 16=10 17=5
pair governed|bare|in 0=6 1=14 2=4 4=-8 6=10 7=-7 8=12 10=-3 11=-4 12=3 13=7 17=-3
pair governed|bare|of 0=-5 1=11 2=-3 3=9 4=8 5=-3 6=4 8=8 9=-4 13=-4 15=6 17=-14
pair governed|bare|to 0=7 1=7 2=22 5=-6 6=13 7=3 8=20 9=7 10=5 11=10 13=15 16=5 17=19
pair governed|bare|with 0=14 1=3 2=8 4=12 6=3 7=20 8=28 9=-3 10=11 11=15 12=7 14=5 17=12
pair governed|of|bare 0=3 2=7 8=3 9=6 12=-3 13=8 15=7 17=16
pair governed|to|bare 0=-10 2=-7 3=5 4=5 8=-10 9=-13 12=3 16=3 17=-16
pair governed|to|by 0=-6 2=14 8=6 9=-6 17=-9
pair markets|borrow 11=-17 17=-21
pair markets|commit 10=22 17=13
pair markets|invest 10=24 17=19
pair markets|loan 11=35 17=29
pair markets|meant 9=-5 10=-9 11=10 17=-30
pair markets|named 9=-34 10=52 11=55 12=-12 13=-7 15=-7 16=-8 17=16
pair markets|none 9=-3 10=27 11=3 17=11
pair markets|paper 11=23 17=17
pair markets|raise 11=27 17=19
pair markets|sell 9=-9 11=21 17=3
pair nobody|acquire 4=16 5=8 8=13 17=-4
pair nobody|award 0=24 5=12 8=25 9=-5 17=-7
pair nobody|borrow 2=-3 5=-3 8=-14 17=-7
pair nobody|buildout 5=23 8=18
pair nobody|buy 0=14 4=21 5=4 8=13 9=-12 17=-18
pair nobody|commit 0=-3 5=16 7=3 8=5 17=-8
pair nobody|guarantee 6=-12 8=-19 17=-4
pair nobody|invest 1=-15 4=-3 5=36 7=-12 8=13 10=-3 17=-6
pair nobody|loan 2=-8 8=-15 11=-6 17=-10
pair nobody|meant 0=-32 1=-4 2=-4 3=-4 4=-6 5=54 6=-3 7=4 9=16 10=-4 11=-8 12=-3 13=-3 17=-28
pair nobody|named 0=16 1=-32 2=-33 3=-18 5=53 6=-23 7=20 8=-5 9=14 10=-7 11=-14 12=-10 13=-6 15=-5 16=-6 17=-33
pair nobody|none 0=-8 1=-4 2=-7 4=-6 5=30 6=-3 7=49 8=20 9=-6 17=-15
pair nobody|order 0=-17 5=-3 8=-27 9=-5 17=-9
pair nobody|paper 0=-7 5=-17 8=-31 9=-4 17=-8
pair nobody|pay 0=15 3=-5 4=-8 5=36 7=-8 8=17 9=-4 17=-11
pair nobody|rent 0=-17 5=3 8=-21 9=25 17=22
pair nobody|sell 0=-10 3=-3 4=-4 5=18 7=9 9=11
pair nobody|sign 0=10 4=-5 5=19 8=5 9=23 17=17
pair nobody|win 8=-8 9=19 17=15
pair slots|-|- 0=8 1=8 2=18 4=-6 5=-10 6=39 8=-10 10=-9 11=31 12=17 13=11 14=-3 15=17 16=43 17=4
pair slots|-|-|borrow 2=29 6=5 8=29 11=-7 17=-13
pair slots|-|-|buy 0=32 4=-8 8=18 9=-18 13=25 16=30 17=26
pair slots|-|-|commit 8=-9 16=-5 17=-15
pair slots|-|-|guarantee 6=-4 8=-9 15=17 17=14
pair slots|-|-|lend 2=-8 4=5 5=-3 8=-10 11=18 16=3 17=14
pair slots|-|-|loan 8=-7 11=24 15=-4 17=17
pair slots|-|-|none 0=13 1=7 2=-6 3=3 4=3 6=38 8=22 9=10 10=-4 13=-8 14=4 15=-7 16=-3 17=-27
pair slots|-|-|order 0=-17 8=-21 16=4
pair slots|-|-|paper 0=11 3=3 8=9 9=23 17=17
pair slots|-|-|pay 0=-4 1=3 6=5 8=-6 9=-5 17=-18
pair slots|-|-|raise 2=15 8=12 11=9 13=3 17=7
pair slots|-|-|rent 0=-11 6=3 7=3 8=-10 9=-12 17=-19
pair slots|-|-|sell 0=-9 3=-7 6=5 8=-16 9=4 12=29 17=22
pair slots|-|-|serve 0=5 15=17 17=10
pair slots|-|-|sign 0=-12 4=-5 8=-23 17=-7
pair slots|-|-|warrant 16=29 17=28
pair slots|-|of 0=10 2=5 3=3 8=17 9=-3 17=-7
pair slots|-|subject 0=21 4=-3 8=8 9=-10 15=6 17=-8
pair slots|-|subject|none 2=17 8=16
pair slots|-|subject|order 0=15 8=15
pair slots|-|subject|paper 0=16 8=15
pair slots|-|to 0=11 1=4 6=-3 7=5 8=14 9=-6 17=-3
pair slots|by|- 0=5 1=-3 2=17 3=8 4=-5 5=24 6=16 8=25 9=32 12=-3 15=-4 17=18
pair slots|by|-|invest 5=22 8=15
pair slots|for|- 0=-7 2=-8 8=-24 9=-21 15=-7 17=-32
pair slots|for|subject 0=4 2=7 8=5 9=22 11=-3 15=16 17=26
pair slots|from|- 0=-8 2=-7 4=8 8=-18 9=18 15=8 17=15
pair slots|from|-|none 2=-10 8=-15 9=23 17=22
pair slots|from|-|rent 9=9 15=5 17=14
pair slots|from|subject 0=19 2=20 3=-4 4=6 8=32 9=4
pair slots|from|subject|award 0=18 2=-3 8=13 9=-6 17=-6
pair slots|from|subject|none 2=15 8=14 9=-11 17=-12
pair slots|object|- 0=-22 1=10 3=21 4=11 5=-10 6=-5 8=-21 9=37 12=-11 13=5 14=3 15=-6 16=8 17=11
pair slots|object|-|award 0=-33 3=4 4=11 8=-21 9=4
pair slots|object|-|buy 0=23 4=15 8=29 9=9 10=5 13=-4 17=8
pair slots|object|-|invest 1=-3 5=-8 8=-14 10=-5 17=-7
pair slots|object|-|order 8=-3 9=17 17=16
pair slots|object|-|pay 0=-14 3=3 8=-21 9=6 16=3
pair slots|object|-|rent 0=14 8=12 9=7 17=8
pair slots|object|-|rent-out 0=-7 2=-8 8=-17
pair slots|object|-|sell 0=-17 3=10 4=-10 8=-22 9=12 14=6 17=11
pair slots|object|-|sign 0=5 1=14 8=15 9=-3 17=-4
pair slots|object|by 0=12 2=-4 3=4 4=-4 8=4 10=11 13=11 14=8 15=10 16=3 17=33
pair slots|object|by|invest 10=13 16=5 17=16
pair slots|object|by|sell 0=15 8=14
pair slots|object|object 0=7 2=-5 3=13 4=-11 6=5 7=7 8=10 9=18 11=-5 17=9
pair slots|object|subject 0=13 1=18 2=7 3=10 4=13 6=-3 7=14 8=28 9=-3 10=17 11=25 12=16 13=9 15=6 17=19
pair slots|object|subject|acquire 3=3 8=-4 13=14 17=10
pair slots|object|subject|assume 7=17 8=14 9=-3 17=-4
pair slots|object|subject|buy 0=-6 3=9 4=4 9=17 13=3 17=14
pair slots|object|subject|loan 2=3 4=15 8=13 11=-5 17=-7
pair slots|object|subject|order 0=-7 8=-8 9=-12 12=-3 17=-18
pair slots|object|subject|rent 0=16 5=4 8=14 9=13 15=3 17=15
pair slots|object|subject|rent-out 0=15 2=15 8=28
pair slots|object|subject|serve 1=14 3=3 8=13 9=-3 17=-5
pair slots|object|subject|subscribe 1=8 8=7 11=23 17=23
pair slots|object|to 0=-19 2=4 4=6 6=5 7=3 8=-5 9=-11 11=4 13=5 17=-3
pair slots|object|to|rent 0=-14 8=-15 9=-8 13=-3 17=-12
pair slots|object|with 0=19 2=3 3=6 8=26 9=-6 14=7 17=-8
pair slots|of|- 0=19 1=11 2=-17 3=-4 4=8 9=-5 10=-4 11=20 12=10 13=11 15=-10
pair slots|of|-|stake 1=17 6=4 8=17
pair slots|of|-|win 12=18 17=17
pair slots|of|subject 1=7 2=24 4=6 5=4 8=32 12=-3 15=15 16=-4 17=5
pair slots|of|subject|borrow 2=16 8=14 17=-3
pair slots|of|subject|guarantee 15=18 17=16
pair slots|subject|- 0=27 1=24 2=28 3=37 4=24 5=-48 6=25 7=29 8=3 9=11 10=23 11=-24 12=20 13=32 14=-5 15=27 16=30 17=-14
pair slots|subject|-|assume 0=8 4=12 8=14 12=13 17=10
pair slots|subject|-|bid 0=-3 1=-3 2=-3 3=8 4=11 7=13 8=16 17=-7
pair slots|subject|-|build 0=-8 1=-5 4=-4 7=-3 8=-29 9=16 17=6
pair slots|subject|-|buildout 4=4 5=-12 8=-17
pair slots|subject|-|buy 0=4 1=17 2=-3 3=7 4=-19 6=4 7=-7 8=-16 11=5 13=5 14=6 16=-4 17=-6
pair slots|subject|-|commit 0=18 2=-9 3=7 4=-10 5=7 7=25 8=16 9=-4 10=-16 13=4 15=17 16=-3 17=-14
pair slots|subject|-|fee 0=-4 2=-7 3=-3 4=-3 6=30 7=-9 15=-4 16=26 17=15
pair slots|subject|-|grant 0=-3 2=-3 7=22 8=10 16=-3 17=-6
pair slots|subject|-|guarantee 2=5 6=3 8=-6 9=24 17=19
pair slots|subject|-|invest 0=-5 1=11 2=12 3=3 5=-15 7=38 8=12 10=8 11=7 16=3 17=3
pair slots|subject|-|lend 1=-4 2=29 4=14 7=-3 8=20 11=-5 16=4 17=-8
pair slots|subject|-|licence-paper 0=-4 1=3 3=25 4=-3 8=13 12=4 13=3
pair slots|subject|-|license-out 2=19 3=-8 8=3 12=12 17=4
pair slots|subject|-|loan 1=7 2=3 6=-3 8=-4 11=-19 15=19 17=-10
pair slots|subject|-|none 0=15 1=18 2=23 3=3 4=15 5=-12 6=15 7=-5 8=-4 9=18 11=9 12=19 13=19 16=8
pair slots|subject|-|order 0=35 2=10 6=5 8=29 9=4 11=4 13=11 14=6 17=7
pair slots|subject|-|paper 0=16 1=10 2=-6 4=-6 7=-4 9=-19 11=-5 17=-35
pair slots|subject|-|pay 0=10 1=9 2=-9 3=24 4=16 5=-24 6=-5 7=11 8=5 9=18 11=-5 12=-8 16=18 17=6
pair slots|subject|-|raise 0=12 1=-3 2=-6 8=-8 9=-4 10=9 11=-20 15=-3 17=-28
pair slots|subject|-|rent 0=-9 4=-3 7=-3 8=-21 9=-27 15=3 16=4 17=-28
pair slots|subject|-|sell 0=25 1=-5 2=7 3=-5 4=-10 5=-11 6=-3 8=-5 9=3 10=-3 11=-7 13=14 16=3 17=-7
pair slots|subject|-|serve 0=-16 1=-5 2=4 3=-3 4=8 6=7 7=8 8=-5 9=19 15=-4 17=4
pair slots|subject|-|sign 1=-4 2=18 4=12 5=-5 7=-7 8=-6 9=15 13=-7 15=5
pair slots|subject|-|stake 0=-3 4=29 8=15 10=-4 13=-3 17=-13
pair slots|subject|-|subscribe 0=-3 1=17 2=8 4=-5 8=10 10=21 17=16
pair slots|subject|-|talks 0=7 1=12 2=-8 3=12 4=-12 9=-5 10=17 12=-5
pair slots|subject|-|win 0=-10 3=-3 4=19 8=-5 9=-23 12=8 17=-26
pair slots|subject|for 1=6 2=13 4=7 5=9 8=15 9=28 10=-3 11=-5 13=-4 15=-3 17=8
pair slots|subject|from 0=21 1=-5 3=11 4=8 6=3 7=-7 8=18 10=14 11=6 13=-8 15=-3 16=11 17=8
pair slots|subject|from|borrow 8=-4 11=14 17=9
pair slots|subject|from|rent 0=16 8=17 9=-3 17=-5
pair slots|subject|in|guarantee 1=4 6=12 8=14
pair slots|subject|object 0=12 1=14 2=17 4=7 5=-10 6=-12 7=17 8=20 9=-3 10=-4 11=-6 12=14 13=24 15=4 16=-8 17=6
pair slots|subject|object|award 0=27 4=-3 5=-3 8=15 9=-8 12=-4 13=10 17=-5
pair slots|subject|object|buy 0=-15 4=5 8=-14 17=-4
pair slots|subject|object|grant 7=14 8=8
pair slots|subject|object|invest 1=18 4=-6 7=-4 8=4 10=-3 17=-5
pair slots|subject|object|pay 0=11 3=5 4=3 7=4 8=14 9=-3 11=3 17=-3
pair slots|subject|object|sell 0=-12 2=3 4=-3 8=-16 9=12 12=-4 13=23 17=24
pair slots|subject|object|win 0=-4 4=9 8=3 9=6 12=16 13=-3 17=14
pair slots|subject|of 0=9 1=16 2=-4 3=8 4=18 5=-6 8=16 9=4 10=-3 12=-7 13=13 15=6 16=13 17=6
pair slots|subject|of|buy 0=7 1=6 4=13 8=16 9=10 11=3 17=8
pair slots|subject|to 0=14 1=4 2=19 3=3 4=-3 5=-5 6=12 7=-6 8=17 9=22 10=4 11=7 13=8 16=6 17=23
pair slots|subject|to|none 0=-7 1=-5 2=5 7=-4 8=-18 9=6 11=6 12=-5 15=6 16=-3
pair slots|subject|to|sale 13=16 17=14
pair slots|subject|to|sell 0=-8 6=5 8=-6 9=19 10=10 11=-4 13=-5 17=17
pair slots|subject|with 0=7 2=-5 3=-9 4=23 5=-3 6=5 7=10 8=8 9=15 10=10 11=12 12=14 13=-4 15=3 17=20
pair slots|subject|with|loan 11=14 17=12
pair slots|subject|with|none 0=14 1=5 3=4 4=13 7=-5 8=21 9=-9 10=-8 12=-4 13=-3 16=3 17=-28
pair slots|to|- 0=-14 2=31 3=4 4=8 8=9 9=31 10=21 11=-3 13=8 15=-8 16=-15 17=23
pair slots|to|-|award 9=23 17=23
pair slots|to|-|borrow 2=16 8=15
pair slots|to|-|buy 8=-4 9=-20 13=8 17=-14
pair slots|to|-|commit 8=-3 10=23 17=19
pair slots|to|-|loan 2=24 8=23
pair slots|to|-|none 3=6 8=-4 9=27 12=3 16=3 17=28
pair slots|to|-|rent 4=-12 8=-15 9=-20 17=-21
pair slots|to|-|sale 4=19 8=17
pair slots|to|-|sell 0=-8 4=-11 8=-23 9=-7 17=-10
pair slots|to|-|sign 0=3 4=16 8=17 9=12 17=11
pair slots|to|by 0=-6 2=14 8=6 9=-6 17=-9
pair slots|to|object 0=-7 4=15 8=4 9=-5 17=-9
pair slots|to|subject 0=10 1=-4 2=-40 4=16 8=-16 9=-6 10=-11 13=4 15=20 16=33 17=23
pair slots|to|subject|award 9=-20 17=-19
pair slots|to|subject|borrow 2=-13 8=-14
pair slots|to|subject|buy 0=-4 8=-6 9=31 13=8 17=35
pair slots|to|subject|none 8=-7 9=-18 17=-20
pair slots|to|subject|rent 4=29 8=27 9=24 17=23
pair slots|to|subject|sale 4=-16 8=-18
pair slots|to|subject|sell 0=13 4=15 8=26 9=-4 17=-5
pair slots|with|- 0=28 1=8 2=-19 3=-7 4=18 5=17 6=3 8=20 9=17 12=31 13=7 17=25
pair slots|with|-|borrow 2=-14 8=-14
pair slots|with|-|buy 0=-3 8=-4 9=15 17=14
pair slots|with|-|grant 7=3 9=25 17=24
pair slots|with|-|license-out 12=14 17=13
pair slots|with|-|order 0=5 4=19 8=16 17=-3
pair slots|with|-|paper 0=-19 5=24 9=-10 17=-12
pair slots|with|-|sign 0=15 4=14 5=-8 8=15 9=3
pair slots|with|-|talks 1=5 4=-3 8=-4 12=21 17=17
pair slots|with|subject 0=14 1=4 2=23 3=12 4=-3 7=-3 8=32 9=20 12=-4 13=-5 16=13 17=20
pair slots|with|subject|borrow 2=17 8=17
pair slots|with|subject|grant 8=-4 9=-20 16=-3 17=-23
pair slots|with|subject|licence-paper 3=16 8=14 17=-3
pair slots|with|subject|none 0=21 8=18 9=-5 10=3 17=-3
pair slots|with|subject|paper 0=14 8=10 9=22 17=21
pair slots|with|subject|sell 0=-5 4=7 9=19 17=18
pair slots|with|subject|talks 4=19 8=14 17=-3
pair told|meant|meant 0=33 1=-6 2=32 3=19 5=-26 6=27 7=10 8=3 9=10 10=26 11=19 12=5 13=24 14=-11 16=38 17=-5
pair told|named|meant 0=27 1=35 2=30 3=39 4=37 5=-20 6=35 7=21 8=12 9=38 10=15 11=-6 12=42 13=33 15=30 16=31 17=13
pair told|named|named 0=23 1=25 2=24 3=23 4=26 5=-8 6=11 7=23 8=21 9=30 10=12 11=19 12=24 13=21 14=14 15=38 16=34 17=29
passage amounts|first 0=-26 1=-13 2=37 3=-4 5=-3 6=-29 7=-7 8=-29
passage amounts|second 0=-9 1=-3 2=-52 4=-26 5=-4 6=10 7=13 8=-59
passage any 0=-5 1=-14 2=-10 3=-14 4=-13 5=-13 6=-16 7=-14 8=-109
passage context|back 1=7 2=-6 3=9 4=33 5=-18 6=8 7=4 8=13
passage context|hypothetical 0=-24 1=-8 3=15 4=-11 5=-4 6=24 8=-14
passage context|measure 0=-29 1=-6 2=-29 4=17 5=4 6=-9 8=-58
passage context|negation 0=12 1=6 3=-13 4=7 5=-10 6=-4 7=12 8=-23
passage context|overtaken 2=-4 3=8 4=-13 5=23 6=6 7=4 8=17
passage context|part 0=15 1=14 2=11 3=-11 4=-13 5=-14 6=-11 7=4 8=-10
passage context|sum 0=-7 1=-8 2=-13 3=6 5=-3 6=21 7=-15 8=-24
passage deal|acquire 0=-20 1=-10 2=-6 4=25 5=-4 6=-6 7=-16 8=-23
passage deal|assume 0=-4 1=3 3=8 4=11 7=3 8=16
passage deal|award 0=17 1=-4 2=-17 4=3 6=-12 7=-7 8=-19
passage deal|borrow 0=-4 1=-8 2=22 3=-9 4=-6 5=-11 6=-3 7=-10 8=-27
passage deal|build 0=15 1=-5 2=-16 3=-8 4=-21 5=27 6=-12 7=-8 8=-16
passage deal|buildout 0=-12 1=-6 2=-5 3=-4 5=13 6=-4 7=-6 8=-24
passage deal|buy 0=17 2=-8 3=-16 4=10 5=-13 6=-12 7=5 8=-18
passage deal|commit 0=-14 1=12 2=-9 3=-18 4=-11 5=17 6=3 7=22 8=-9
passage deal|fee 0=-11 1=-7 2=-12 3=-10 4=-4 5=-3 6=21 7=19 8=-6
passage deal|grant 0=-9 1=-6 2=-11 3=-4 4=-6 6=-7 7=21 8=-20
passage deal|guarantee 1=-9 2=12 3=-9 4=-15 5=-6 6=18 7=-9 8=-18
passage deal|guarantee-paper 0=-5 1=-4 2=-10 3=-3 4=-5 6=19 7=-5 8=-14
passage deal|invest 0=-21 1=14 3=-10 4=-14 5=19 6=-11 7=10 8=-12
passage deal|lend 0=-26 1=-8 2=34 3=-10 4=-7 6=-12 7=-5 8=-24
passage deal|licence-paper 0=-16 1=-9 2=-11 3=28 4=11 5=-9 6=-4 7=-11 8=-16
passage deal|license 0=-5 3=14 4=-5 7=-3 8=-5
passage deal|license-out 0=-15 1=-4 2=9 3=11 4=-11 5=-6 8=-17
passage deal|loan 0=-30 1=-20 2=59 3=-13 4=-12 5=-15 6=3 7=-14 8=-12
passage deal|order 0=51 1=-27 2=-9 3=-7 4=-13 5=-19 6=-4 7=-12 8=-16
passage deal|paper 0=13 2=-7 4=-10 5=-3 6=-11 7=16 8=-11
passage deal|pay 1=-22 2=-16 3=26 5=5 6=-8 7=4 8=-21
passage deal|provide 0=-13 1=-6 2=14 3=-3 4=-6 5=-7 6=31 8=10
passage deal|raise 0=-9 2=9 3=6 4=-9 6=-9 7=-6 8=-23
passage deal|rent 0=23 1=-13 3=-7 6=10 7=-8
passage deal|sell 0=12 1=-8 2=6 5=-6 6=-13 7=-13 8=-28
passage deal|serve 0=-6 1=-5 2=-4 3=-6 4=3 5=-6 6=10 8=-19
passage deal|share-sale 1=14 2=-3 8=7
passage deal|sign 0=23 1=-7 2=12 3=14 4=-6 5=-10 6=-16 7=-9 8=-11
passage deal|stake 0=-22 1=32 2=-21 3=-16 4=29 5=-17 6=-4 7=-10 8=-18
passage deal|subscribe 0=-6 1=24 2=7 3=-5 4=-12 5=-5 6=-5 7=-6 8=-8
passage deal|talks 0=3 3=4 4=14 6=-11 7=-16 8=-14
passage deal|warrant 0=-8 1=-4 3=-8 4=-5 6=-3 7=36 8=8
passage deal|win 0=4 1=-16 2=-14 3=18 4=4 5=-11 6=-7 7=-8 8=-24
passage goodskind|licence 0=-21 1=-4 2=-16 3=37 5=-8 6=-7 7=-5 8=-12
passage goodskind|offtake 0=17 1=-15 3=-6 4=-17 5=-3 8=-22
passage goodskind|purchase 0=36 1=-22 3=-9 4=-31 5=23 6=-9 7=10 8=-10
passage goodskind|services 0=14 1=-13 2=4 3=-24 4=-9 5=28 6=6 7=-6 8=-11
passage goods|aircraft 1=-4 3=-3 4=-8 5=-3 6=3 7=-5 8=-20
passage goods|batteries 0=-9 1=8 2=-3 4=-4 5=18 6=-3 7=-4
passage goods|chips 0=21 1=-4 4=4 5=-4 6=-3 7=17 8=27
passage goods|datacentre 0=-12 1=-4 2=-4 4=-3 5=29 7=-4 8=-3
passage goods|defence 1=-4 2=-4 4=-10 5=6 8=-18
passage goods|engines 0=12 1=5 3=5 8=15
passage goods|epc 0=11 1=-11 3=-6 4=-7 5=16 6=-5 7=-9 8=-11
passage goods|equipment 0=-8 1=-5 2=15 3=-5 4=-11 5=15 6=-4 8=-9
passage goods|lease 0=11 1=-6 2=3 3=-8 4=4 5=-6 6=27 7=-7 8=8
passage goods|materials 0=4 1=-5 2=-3 7=-5 8=-14
passage goods|power 0=8 2=10 3=7 5=-19 6=8 7=-7 8=-4
passage goods|rights 0=-21 1=-4 2=-16 3=37 5=-8 6=-7 7=-5 8=-12
passage goods|turbines 0=16 2=-3 8=9
passage headline 0=-29 1=6 2=7 4=-3 5=13 6=4 7=14 8=-46
passage lead|acquire 0=-20 1=-7 2=-7 4=18 6=-4 7=-14 8=-27
passage lead|acquire|plain 0=-17 1=-6 2=-10 4=22 6=-3 7=-13 8=-19
passage lead|award 0=19 1=-3 2=-11 4=-3 6=-9 7=-9 8=-14
passage lead|award|order 0=19 3=-3 7=-4 8=9
passage lead|award|past 0=17 4=-7 6=-3 7=-4
passage lead|bid|plain 0=-7 2=-3 3=14 4=6 7=-4 8=4
passage lead|borrow 0=-8 1=-10 2=10 3=-7 4=-3 5=-10 6=-4 7=-7 8=-36
passage lead|borrow|past 0=-14 1=4 2=-14 3=-3 6=-5 7=-4 8=-33
passage lead|borrow|plain 0=5 1=-15 2=18 3=-5 4=-5 5=-8 7=-4 8=-15
passage lead|build 0=11 1=-3 2=-7 3=-7 4=-11 5=12 6=-7 7=-4 8=-16
passage lead|buildout 0=-7 1=-5 2=-4 3=-3 5=4 6=-4 7=-5 8=-25
passage lead|buildout|plain 0=-7 1=-5 2=-4 3=-3 5=4 6=-4 7=-5 8=-25
passage lead|build|ing 0=22 1=-3 4=-4 5=4 8=12
passage lead|build|plain 0=-13 2=-5 3=-7 4=-10 5=13 6=-5 8=-28
passage lead|buy 0=13 2=-7 3=-12 4=16 5=-8 6=-11 7=-5 8=-21
passage lead|buy|commit 0=12 1=7 4=-8 7=25 8=28
passage lead|buy|paper 1=-4 7=-8 8=-17
passage lead|buy|past 0=-13 1=-7 3=-3 4=5 5=-4 7=-5 8=-28
passage lead|buy|pay 0=16 3=-3 4=6 8=14
passage lead|buy|plain 0=23 1=-4 2=-8 3=-9 4=7 6=-11 8=-11
passage lead|commit 0=-9 2=-18 3=-5 4=-16 5=16 7=9 8=-25
passage lead|commit|commit 0=-4 1=5 2=-3 5=-3 7=-6 8=-14
passage lead|commit|past 0=8 1=-12 2=-4 3=-4 4=-5 5=15 6=-7 8=-7
passage lead|commit|plain 0=-15 1=12 2=-21 4=-11 5=3 6=6 7=11 8=-20
passage lead|commit|sign 0=-3 1=16 2=-3 5=-5 7=7 8=8
passage lead|cooperate 0=-6 7=-5 8=-20
passage lead|cooperate|plain 0=-6 7=-5 8=-20
passage lead|fee 0=-11 1=-7 2=-12 3=-10 4=-4 5=-3 6=21 7=20 8=-5
passage lead|fee|pay 0=-6 3=-6 4=-3 6=-3 7=20 8=-3
passage lead|fee|plain 0=-11 1=-7 2=-12 3=-10 4=-4 5=-3 6=21 7=20 8=-5
passage lead|grant 0=-7 1=-6 2=-10 3=-3 4=-5 5=3 6=-7 7=17 8=-20
passage lead|grant|plain 0=-7 1=-6 2=-10 3=-3 4=-5 5=3 6=-7 7=17 8=-20
passage lead|guarantee 0=5 1=-7 3=-8 4=-13 5=-5 6=14 7=-8 8=-24
passage lead|guarantee-paper 1=-3 2=-8 3=-3 4=-4 6=20 7=-4 8=-5
passage lead|guarantee-paper|plain 1=-3 2=-8 3=-3 4=-4 6=20 7=-4 8=-5
passage lead|guarantee-paper|provide 6=19 8=18
passage lead|guarantee|past 0=17 1=-3 2=9 4=-5 6=-9 8=5
passage lead|guarantee|plain 0=-10 1=-5 2=-8 3=-7 4=-8 5=-4 6=21 7=-6 8=-24
passage lead|invest 0=-21 1=11 3=-9 4=-17 5=15 6=-10 7=13 8=-16
passage lead|invest|commit 1=-9 2=17 5=5 7=-8
passage lead|invest|ing 1=-3 2=-4 4=4 5=17 7=-7 8=4
passage lead|invest|loan 1=-3 2=16 5=-3 8=7
passage lead|invest|paper 0=-3 1=16 2=-3 4=-3 5=4 7=-6
passage lead|invest|plain 0=-17 1=10 3=-6 4=-18 5=5 6=-9 7=21 8=-14
passage lead|lend 0=-17 1=-6 2=33 3=-9 4=-4 6=-12 7=-4 8=-14
passage lead|lend|lend 2=-9 8=-14
passage lead|lend|loan 2=-11 8=-22
passage lead|lend|past 2=-11 4=-3 7=6 8=-16
passage lead|lend|plain 0=-11 1=-4 2=39 3=-7 4=-15 5=5 6=-9 7=-7 8=-6
passage lead|licence-paper 0=-11 1=-5 2=-9 3=18 5=-5 6=-5 7=-4 8=-22
passage lead|licence-paper|pay 0=-6 3=20 4=-3 7=-3
passage lead|licence-paper|plain 0=-11 1=-5 2=-9 3=18 5=-5 6=-5 7=-4 8=-22
passage lead|license 0=-5 3=14 4=-5 7=-3 8=-5
passage lead|license-out 0=-15 1=-4 2=9 3=9 4=-11 5=-6 8=-18
passage lead|license-out|plain 0=-9 2=-3 3=5 4=-4 5=-3 7=-5 8=-21
passage lead|loan 0=-13 2=18 3=-8 5=-7 7=-5 8=-19
passage lead|loan|plain 0=-13 2=18 3=-8 5=-7 7=-5 8=-19
passage lead|none 0=4 2=-3 3=-7 4=-8 5=-8 6=-5 7=-8 8=-52
passage lead|none|plain 0=4 2=-3 3=-7 4=-8 5=-8 6=-5 7=-8 8=-52
passage lead|order 0=13 1=-12 3=-6 5=-4 6=-3 7=-11 8=-30
passage lead|order|plain 0=13 1=-12 3=-6 5=-4 6=-3 7=-11 8=-30
passage lead|order|talks 0=17 8=13
passage lead|paper 0=20 2=-3 3=-10 4=-9 6=-10 7=-14 8=-24
passage lead|paper|plain 0=20 2=-3 3=-10 4=-9 6=-10 7=-14 8=-24
passage lead|pay 1=-6 2=-12 3=-5 4=-7 6=-11 7=-8 8=-44
passage lead|pay|commit 0=-14 1=9 2=3 3=-4 4=-5 8=-12
passage lead|pay|ing 0=9 1=4 2=-6 3=-6 4=-4 5=20 6=-4 7=-8 8=5
passage lead|pay|order 0=23 2=-5 3=-5 4=-6 5=-9 7=5
passage lead|pay|paper 0=5 3=-5 4=-6 7=16 8=7
passage lead|pay|past 0=-8 1=-3 2=-3 3=-9 4=-5 5=-21 8=-46
passage lead|pay|pay 0=10 5=-3 7=17 8=22
passage lead|pay|plain 1=-7 2=-5 3=5 6=-5 7=-3 8=-21
passage lead|raise 0=-8 1=6 2=-4 4=-7 6=-8 7=-5 8=-29
passage lead|raise|loan 2=20 8=11
passage lead|raise|past 0=-6 1=5 2=-14 3=-3 5=-3 7=4 8=-16
passage lead|raise|plain 2=9 4=-8 5=5 6=-6 7=-8 8=-16
passage lead|rent|plain 0=14 1=-11 2=-6 3=-8 5=3 7=-4 8=-12
passage lead|rent|talks 0=19 8=16
passage lead|sell 0=8 1=-10 4=6 5=-5 6=-10 7=-10 8=-29
passage lead|sell|ing 0=17 1=3 2=-4 3=-3 4=4 8=14
passage lead|sell|order 0=36 2=-3 4=-6 8=23
passage lead|sell|paper 0=10 4=15 8=19
passage lead|sell|past 1=3 2=21 4=-9 5=-7 6=-3 7=6 8=3
passage lead|sell|pay 0=-10 1=-3 2=-4 3=14 4=3 8=-4
passage lead|sell|plain 1=-17 2=-21 4=11 6=-6 7=-14 8=-40
passage lead|sell|sign 0=17 2=-3 4=4 5=-4 8=14
passage lead|sell|talks 4=23 8=13
passage lead|serve 3=-5 4=-11 5=-5 6=12 7=-6 8=-24
passage lead|serve|paper 0=15 8=11
passage lead|serve|plain 0=6 2=-16 3=-4 4=-6 5=-4 6=11 7=-6 8=-20
passage lead|serve|rent 0=16 8=14
passage lead|sign 0=16 1=-8 3=-12 4=-4 5=-9 7=-11 8=-27
passage lead|sign|paper 0=-7 1=-4 2=-4 7=7 8=-14
passage lead|sign|past 0=29 1=-7 2=14 3=-5 5=-11 6=-6 7=-13 8=3
passage lead|sign|plain 0=-6 2=-15 3=-8 6=4 8=-32
passage lead|stake 0=-7 1=6 2=-10 3=-8 4=10 5=-6 8=-24
passage lead|stake|plain 0=-7 1=6 2=-10 3=-8 4=10 5=-6 8=-24
passage lead|subscribe 0=-4 1=22 2=6 3=-4 4=-11 5=-4 6=-4 7=-7 8=-6
passage lead|subscribe|loan 1=-7 2=15 8=5
passage lead|subscribe|plain 0=-3 1=23 2=9 3=-4 4=-9 5=-3 6=-3 7=-6
passage lead|subscribe|stake 1=15 8=7
passage lead|talks 0=-16 1=12 2=-5 3=7 4=-4 5=-7 6=-7 7=-10 8=-30
passage lead|talks|plain 0=-16 1=12 2=-5 3=7 4=-4 5=-7 6=-7 7=-10 8=-30
passage lead|venture 0=-8 1=-4 2=-3 3=-5 4=-5 5=-3 6=5 7=15 8=-8
passage lead|venture|paper 0=-3 7=14 8=7
passage lead|venture|plain 0=-8 1=-4 2=-3 3=-5 4=-5 5=-3 6=5 7=15 8=-8
passage lead|warrant 0=-6 3=-4 4=-4 7=28 8=8
passage lead|warrant|plain 0=-6 3=-4 4=-4 7=28 8=8
passage lead|win 0=-3 1=-9 2=-12 3=13 4=8 5=-8 6=-6 7=-7 8=-22
passage lead|win|order 4=-4 7=-3 8=-14
passage lead|win|past 0=-17 1=-5 2=-4 3=18 4=9 7=-5 8=-9
passage lead|win|plain 0=13 1=-4 2=-8 3=-6 5=-5 6=-5 8=-17
passage lead|win|sign 0=17 3=-3 4=-3 8=6
passage money<|, 0=25 3=-10 5=8 6=22 8=32
passage money<|,|and 1=-4 2=-11 3=3 4=-3 7=-8 8=-23
passage money<|,|of 0=-5 2=-10 6=3 7=-3 8=-18
passage money<|,|即 2=-11 5=4 6=23 8=15
passage money<|,|是 0=16 4=3 8=18
passage money<|: 1=-7 2=19 5=6 6=3 7=-5 8=13
passage money<|COMPANY 0=9 2=18 3=-3 4=-4 7=-5 8=11
passage money<|DATE|for 0=14 1=-3 3=6 8=14
passage money<|OTHER 0=-21 2=9 4=-4 7=-3 8=-24
passage money<|SIZE|, 0=16 8=9
passage money<|^ 0=-16 2=39 3=-7 5=-5 6=-16 7=-4
passage money<|a 0=11 1=-10 2=11 3=-10 5=16 6=12 8=24
passage money<|add 2=-3 5=-9 7=-3 8=-16
passage money<|and|party 7=16 8=13
passage money<|ask|for 4=-8 8=-19
passage money<|at 0=11 1=-15 2=-18 3=3 4=7 5=-11 6=-14 7=4 8=-32
passage money<|back 1=-3 5=-4 7=-6 8=-17
passage money<|being 6=19 7=-4 8=15
passage money<|between 0=-4 1=-5 2=-3 3=-4 4=14 5=8 7=4 8=9
passage money<|buy 0=20 1=9 2=-3 4=-3 8=18
passage money<|claim|for 0=-3 4=-3 7=-3 8=-14
passage money<|consideration|of 0=3 3=-22 8=-22
passage money<|for 2=-20 3=25 4=29 6=8 7=-14 8=13
passage money<|from|the 0=-17 2=-15 8=-31
passage money<|gave|the 0=14 8=7
passage money<|get 1=-5 2=-6 3=18 4=4 5=-7 6=8 8=12
passage money<|guarante 0=20 2=-4 6=5 8=14
passage money<|had|rais 1=-14 8=-14
passage money<|in 0=-11 1=16 2=-10 3=-5 4=-4 5=-14 6=-5 7=30 8=3
passage money<|limit|to 0=-4 4=-4 6=3 7=14 8=7
passage money<|loan|of 1=-3 2=21 8=10
passage money<|of 0=15 1=-5 2=14 3=-12 4=10 5=-14 6=8 7=-9
passage money<|offer 3=-6 4=15 7=-4
passage money<|of|the 0=3 2=9 4=-3 7=21 8=25
passage money<|paid 1=-5 2=-5 3=-4 4=11 5=-5 7=-8 8=-14
passage money<|party 0=16 1=13 2=-4 4=-3 5=-8 6=-6 7=21 8=26
passage money<|party|, 1=-12 2=-16 3=-4 4=11 5=-5 6=3 7=-9 8=-32
passage money<|party|: 0=6 2=7 3=3 4=4 6=4 7=-4 8=16
passage money<|party|at 0=17 2=-3 4=-6
passage money<|party|for 0=-9 1=8 2=5 3=-3 4=26 5=-5 8=20
passage money<|party|get 0=-5 1=-4 2=-5 3=20 5=-3 6=9 8=11
passage money<|party|paid 0=-4 7=-4 8=-14
passage money<|party|suppli 0=-7 2=18 7=4 8=9
passage money<|party|的 1=4 2=3 3=-6 4=8 5=-4 6=24 8=25
passage money<|payment|of 0=8 1=-4 2=-6 3=16 4=11 8=22
passage money<|pric|of 0=-4 4=14 7=-3 8=3
passage money<|promis 0=-5 2=-3 4=-5 8=-16
passage money<|pronoun 0=4 1=-8 2=14 3=7 4=-10 5=3 6=3 7=13 8=24
passage money<|pronoun|for 0=7 2=-13 4=-4 8=-14
passage money<|pull|a 0=-5 2=16 6=3 8=8
passage money<|put|in 1=9 2=-3 5=-8 7=21 8=18
passage money<|rais 0=-5 1=-14 2=4 4=-3 5=-4 7=-3 8=-23
passage money<|rent|of 0=17 8=14
passage money<|s 2=27 8=22
passage money<|said 0=-13 8=-16
passage money<|sign|a 2=-29 7=3 8=-27
passage money<|spend 0=-5 2=-6 3=-8 4=-4 5=27 6=-4 7=-8 8=-6
passage money<|stand|at 0=-6 7=23 8=14
passage money<|suppli 0=-7 2=18 7=4 8=9
passage money<|taken 0=-3 2=-5 8=-14
passage money<|the 0=-15 1=4 2=11 3=-11 4=4 5=15 6=-4
passage money<|to 0=19 2=-16 3=-3 4=-8 5=-6 6=-3 7=6 8=-11
passage money<|to|spend 3=-3 5=15 7=-3 8=5
passage money<|want 0=-5 4=-5 8=-18
passage money<|with 0=-8 1=24 2=-4 3=-3 6=-6 7=4 8=5
passage money<|worth 0=18 2=-8 3=-3 5=-10 7=-8 8=-12
passage money<|year|, 0=17 8=14
passage money<|一|笔 0=6 2=7 4=-3 7=-17 8=-12
passage money<|为 0=15 1=-7 2=-3 4=13 5=-13 7=-3 8=3
passage money<|了 0=-20 3=-7 4=-15 6=-19 7=16 8=-39
passage money<|付 1=-13 2=-8 3=12 5=-8 6=17 7=7 8=9
passage money<|付|款 0=-10 8=-18
passage money<|以 0=5 1=3 2=-4 3=-5 4=32 5=-6 6=-4 7=-6 8=14
passage money<|价 0=12 2=-9 4=42 5=-13 6=-6 7=19 8=39
passage money<|价|为 1=-4 4=14 8=7
passage money<|价|格 0=-18 8=-18
passage money<|余 0=4 2=21 3=12 8=31
passage money<|作|价 0=-13 3=-3 4=23 7=15 8=18
passage money<|借|款 2=15 8=10
passage money<|值 0=17 1=-5 2=-14 3=-5 4=-25 5=-4 6=-3 8=-37
passage money<|入 0=-5 1=-8 2=4 4=5 5=-10 7=-3 8=-20
passage money<|其|余 0=4 3=12 8=14
passage money<|出 0=-11 1=-6 2=6 4=6 5=4 7=14 8=7
passage money<|出|资 2=5 4=3 5=-12 7=29 8=24
passage money<|到 0=-12 3=-6 6=-3 7=6 8=-14
passage money<|务|费 7=-15 8=-18
passage money<|卖 0=-6 4=-3 8=-16
passage money<|卖|了 0=-4 4=-4 8=-14
passage money<|占 5=24 8=19
passage money<|即 0=-5 2=-12 6=22 7=-3
passage money<|在 0=-8 1=3 4=19 8=8
passage money<|布|以 3=-13 8=-14
passage money<|年 0=9 3=25 4=-13 7=-3 8=11
passage money<|总|价 0=28 4=11 8=26
passage money<|总|值 0=18 4=-3 7=-3 8=7
passage money<|投 0=-6 1=14 2=-4 5=9 7=3 8=10
passage money<|投|入 1=-8 5=-10 7=-3 8=-26
passage money<|投|资 0=-9 1=-10 2=-5 5=34 8=8
passage money<|拿 1=15 2=-4 4=-6 5=-3
passage money<|提|了 2=-7 6=-15 8=-23
passage money<|支|的 2=-19 8=-22
passage money<|是 0=24 2=-5 5=6 6=3 8=29
passage money<|格 0=-18 8=-18
passage money<|款 0=10 1=-7 3=-3 4=-12 5=-10 7=-4 8=-19
passage money<|每|年 0=-9 3=19 4=-11 8=-5
passage money<|注|资 1=16 2=-3 5=-3 7=-3 8=4
passage money<|的 0=-29 1=20 2=14 3=-10 4=-3 6=9 7=11 8=7
passage money<|的|, 0=15 2=-3 8=7
passage money<|的|是 0=21 3=-3 5=-7 8=9
passage money<|砸 0=-17 5=27 8=6
passage money<|笔 0=4 2=8 4=-4 7=-16 8=-9
passage money<|算 1=-3 2=-3 4=6 5=30 8=26
passage money<|算|为 5=-11 8=-14
passage money<|花 0=-5 4=15 5=20 8=25
passage money<|要|花 5=18 8=13
passage money<|费 1=-5 2=-7 3=23 4=-7 5=5 7=-9
passage money<|资 0=-7 1=13 2=-8 3=-4 5=20 6=-5 7=21 8=30
passage money<|赔|付 2=-4 6=19 8=8
passage money<|达 0=-3 1=-4 2=-4 5=-3 8=-19
passage money<|金 0=-6 1=-13 3=24 5=-4 6=-3 8=-4
passage money<|金|额 0=38 1=15 2=5 3=-4 4=-7 5=-8 7=-10 8=26
passage money<|门|费 0=-3 3=14 8=8
passage money<|面|值 4=-19 8=-22
passage money<|预|算 4=3 5=31 8=24
passage money<|额 0=38 1=15 2=-3 3=-9 4=-19 5=4 6=13 7=-15 8=20
passage money<|额|OTHER 0=-14 8=-17
passage money>|( 0=21 1=-5 2=-5 7=-4 8=10
passage money>|(|other 0=15 4=-3 5=4 8=9
passage money>|, 0=15 1=-3 2=12 3=-5 5=5 7=20 8=10
passage money>|,|DATE 0=15 1=-8 2=-6 3=-4 4=6 6=15 7=-4 8=10
passage money>|,|and 2=-4 3=-3 4=16 7=7 8=12
passage money>|,|other 1=-14 8=-15
passage money>|,|party 1=-3 2=-8 4=-7 5=-12 6=8 7=-7 8=-29
passage money>|,|was 0=-18 1=-4 2=-6 3=3 4=-3 5=-3 6=-3 8=-30
passage money>|,|交 0=17 8=13
passage money>|,|估 0=-14 8=-14
passage money>|,|余 0=-4 4=-9 7=17
passage money>|,|作 4=-23 7=3 8=-23
passage money>|,|分 0=20 2=-6 3=-4 4=23 5=9 6=-3 7=-5 8=34
passage money>|,|受 2=-8 6=15 7=6 8=8
passage money>|,|合 0=-22 4=12 8=-14
passage money>|,|年 1=-3 2=25 8=20
passage money>|,|贷 2=-4 6=14 8=8
passage money>|DATE 0=-14 1=6 2=-8 3=-3 5=-8 7=-5 8=-33
passage money>|OTHER 0=-3 4=-10 8=-21
passage money>|PRONOUN 0=-5 1=-4 2=3 3=-3 4=5 5=-6 7=18 8=9
passage money>|^ 0=16 2=-58 3=7 5=-27 6=13 7=14 8=-41
passage money>|a 0=13 1=-4 2=-4 3=3 4=-13 5=-9 6=-5 7=-3 8=-21
passage money>|and 0=11 1=3 2=-9 3=11 4=14 5=-5 7=-9 8=18
passage money>|a|year 0=9 1=-6 2=-3 3=-4 4=-8 5=-6 6=-4 8=-21
passage money>|for 0=-4 1=14 2=6 3=-7 4=8 5=-3 6=-7 7=10 8=13
passage money>|for|a 0=-16 4=9 5=9 7=5 8=7
passage money>|from 0=-15 1=15 2=14 4=-10 8=3
passage money>|from|party 0=-12 1=14 4=-6 6=3 7=-5 8=-7
passage money>|in 0=-25 1=-3 3=18 4=-9 5=-11 6=5 7=5 8=-17
passage money>|is 0=-8 1=-6 4=18 6=-4 7=7 8=4
passage money>|job 0=15 8=7
passage money>|last 0=-7 1=-4 2=-4 8=-20
passage money>|line 0=-5 2=17 8=9
passage money>|line|from 0=-5 2=15 8=8
passage money>|loan 2=15 8=10
passage money>|now 0=-4 3=25 8=14
passage money>|of 1=23 2=6 3=-16 4=-33 5=14 6=3 7=-22 8=-16
passage money>|offer 1=-4 2=-3 4=18 5=-4 8=3
passage money>|of|pronoun 0=-3 1=19 2=-17 3=-4 4=-4 5=19 6=-6 7=-10 8=-5
passage money>|of|spend 5=14 8=10
passage money>|on 0=-4 2=-6 3=-7 4=3 5=8 6=-3 7=-7 8=-17
passage money>|on|a 0=-3 5=16 8=11
passage money>|order 0=25 2=-4 4=-4 8=11
passage money>|over 0=24 3=-4 4=-6 5=-3 8=6
passage money>|overdraft 2=16 8=9
passage money>|party 0=-7 2=31 4=-11 5=3 8=15
passage money>|revolv 0=-6 2=20 8=11
passage money>|revolv|line 0=-6 2=19 8=11
passage money>|short 0=-8 8=-14
passage money>|to 0=-5 1=4 4=-5 5=-6 6=-5 7=15
passage money>|toward 2=3 7=-14 8=-18
passage money>|toward|the 7=-14 8=-19
passage money>|which 0=-4 5=-5 8=-15
passage money>|within 3=15 8=10
passage money>|within|9 3=15 8=10
passage money>|— 0=-16 6=-14 8=-31
passage money>|—|— 0=-16 6=-14 8=-31
passage money>|” 0=16 1=-6 2=-8 3=-4 4=-3 5=4 7=-6 8=-8
passage money>|七 0=-7 2=8 7=-16 8=-18
passage money>|之 4=22 8=23
passage money>|之|间 4=22 8=22
passage money>|买 0=-3 1=-5 3=-3 4=18 5=-3 8=5
passage money>|买|下 1=-3 2=3 4=14 5=-3 8=7
passage money>|入 1=14 5=-4 8=7
passage money>|参 1=14 5=-3 7=-4
passage money>|受 3=-13 8=-14
passage money>|受|让 3=-13 8=-14
passage money>|已 0=-8 2=-10 3=23 7=-11 8=-6
passage money>|建 1=-5 5=24 8=13
passage money>|换 0=-7 1=14 4=3 7=-4 8=4
passage money>|的 0=16 2=8 3=-7 5=9 6=-3 7=12 8=25
passage money>|股 2=-16 8=-18
passage money>|股|东 2=-16 8=-19
passage money>|过 1=-3 2=14 6=-8
passage named|0 0=-16 1=-22 2=-23 3=-34 4=-32 5=-17 6=-45 7=-11 8=-132
passage named|1 0=-6 1=-18 2=-4 3=-3 4=-11 6=-21 7=-17 8=-80
passage named|2 0=7 3=-6 4=-10 5=-7 6=-19 8=-58
passage named|3 1=-10 2=-10 3=-12 4=13 5=-8 6=40 7=-15 8=-15
passage named|4 0=-15 1=9 3=3 4=8 6=3 7=4 8=3
passage paid 2=7 3=-18 4=-11 5=5 6=-7 7=13 8=-15
passage party|bank 0=-33 1=-24 2=36 3=-30 4=-20 5=-20 6=24 7=-37 8=-54
passage party|buyer 0=25 1=3 2=-16 3=3 4=-18 5=-15 6=-7 7=-16 8=-26
passage party|firm 0=7 1=-5 2=-9 3=-3 4=8 6=12 7=-5 8=-60
passage party|fund 0=-29 1=28 2=8 3=-19 4=19 5=-16 6=-12 7=-4 8=-16
passage party|seller 1=-4 2=-40 3=-9 4=-14 5=-3 6=-13 7=-10 8=-62
passage party|state 0=-26 1=-14 2=-18 3=8 4=-22 5=-7 6=15 7=17 8=-49
passage previous|acquisition 0=-10 1=-16 2=-5 4=34 6=-5 7=-5 8=-4
passage previous|buildout 1=4 3=-10 5=32 7=-9 8=11
passage previous|debt 0=-30 1=3 2=20 3=-18 4=-19 5=-13 6=13 7=-17 8=-42
passage previous|equity 0=-30 1=27 2=-18 3=-4 4=21 5=-10 6=-7 8=-18
passage previous|guarantee 1=-4 2=-11 3=-3 4=-4 5=-3 6=43 7=-6 8=17
passage previous|licence 0=-6 1=-4 2=-9 3=51 4=-7 5=-10 6=-9 7=-11
passage previous|other 0=-17 1=-26 2=-9 3=-7 4=6 5=3 6=-3 7=53 8=6
passage previous|trade 0=24 1=-6 2=-13 3=-22 4=-4 5=-18 6=-10 7=-5 8=-36
passage quoted 0=-19 1=-5 2=10 3=-4 4=-13 5=-7 6=-4 8=-43
passage rule|acquisition 0=-9 2=-10 3=-3 4=19 6=-6 8=-17
passage rule|acquisition|told 1=3 3=6 4=14 6=-8 7=-9 8=-7
passage rule|acquisition|untold 0=-12 1=-3 2=-11 3=-10 4=7 5=3 7=10 8=-14
passage rule|buildout 0=16 1=-6 2=-13 3=-7 5=14 6=-11 7=3 8=-7
passage rule|buildout|told 2=-10 3=-5 5=22 6=-6 7=-8 8=-6
passage rule|buildout|untold 0=17 1=-6 2=-3 5=-10 6=-5 7=10
passage rule|debt 0=-7 1=3 2=19 3=-15 4=-5 5=-5 7=-4 8=-25
passage rule|debt|told 1=-5 2=11 3=-5 4=-12 5=3 6=3 7=-9 8=-22
passage rule|equity 0=-11 1=19 2=6 3=-7 4=-7 5=3 6=-10 7=-7 8=-20
passage rule|equity|told 0=-5 1=20 2=5 3=-11 4=7 5=-8 6=-10 7=3 8=-4
passage rule|equity|untold 0=-7 3=3 4=-17 5=14 7=-12 8=-22
passage rule|guarantee|told 0=8 3=-7 4=-9 5=-5 6=5 8=-15
passage rule|licence 0=-17 1=-10 2=-4 3=28 4=-3 5=-8 6=-6 7=4 8=-13
passage rule|licence|told 0=-10 1=-10 2=3 3=27 5=-3 6=-5 7=9 8=9
passage rule|licence|untold 0=-8 2=-7 3=4 5=-6 7=-5 8=-26
passage rule|other 0=7 2=6 3=-3 5=-6 6=4 7=3 8=-23
passage rule|other|told 0=-4 1=-8 4=-9 5=-3 7=19 8=-7
passage rule|other|untold 0=11 1=3 2=5 3=-5 4=6 5=-5 6=4 7=-12 8=-22
passage rule|trade 0=14 1=-4 3=-5 8=-28
passage rule|trade|told 0=14 2=-4 3=-9 4=10 5=-9 6=4 7=-14 8=-20
passage rule|trade|untold 0=4 1=-7 3=3 4=-11 5=6 6=-8 7=17 8=-18
passage scale|10 0=3 1=-9 2=17 3=-15 4=9 5=27 6=-24 7=-28 8=-19
passage scale|11 0=-45 1=14 2=-11 3=-12 4=-10 5=-20 6=-8 7=6 8=-69
passage scale|12 2=-11 4=-7 5=-10 7=7 8=-26
passage scale|4 1=-3 8=-16
passage scale|6 1=-6 2=-9 4=-7 5=-4 7=8 8=-19
passage scale|7 0=9 2=-37 3=13 4=-27 5=-18 7=46 8=-6
passage scale|8 0=14 1=14 2=25 3=11 4=-12 5=6 6=23 7=-12 8=21
passage scale|9 0=6 2=28 3=-7 4=26 5=14 6=-3 7=-20 8=8
passage size<|a 0=21 8=19
passage size<|for 0=-15 4=-4 7=9 8=-20
passage size<|party|for 0=-16 8=-19
passage size<|tak 0=-11 8=-14
passage size<|年 0=16 3=-3 8=10
passage size>|, 0=-3 3=-3 4=-4 5=-5 6=-3 8=-22
passage size>|^ 1=-4 2=-3 3=-4 4=-3 5=4 7=-7 8=-17
passage sized|bare 0=-17 1=-40 2=-52 3=-21 4=-13 5=-30 6=-27 7=-29 8=-142
passage sized|bare|both 0=-7 1=-5 2=-43 3=-7 4=-4 5=-14 6=6 7=-22 8=-73
passage sized|bare|none 0=-18 1=-21 2=-28 3=-29 4=-9 5=-25 6=-31 8=-121
passage sized|bare|one 0=-8 1=-47 2=-15 3=-9 4=-10 5=-13 6=-22 7=-27 8=-100
passage sized|bare|told 0=-4 1=3 2=-14 3=-6 5=-11 6=-15 7=-8 8=-41
passage sized|bare|untold 0=8 1=-10 2=-3 3=4 4=10 5=8 6=5 7=-3 8=-30
passage sized|money 1=8 2=20 3=-4 4=3 5=10 8=-18
passage sized|money|both 1=7 2=18 3=-3 4=11 6=13 8=-8
passage sized|money|none 0=16 1=-4 3=-7 4=-30 5=5 6=-16 7=-12 8=-31
passage sized|money|one 0=-9 1=7 2=11 4=4 5=14 6=-3 7=3 8=-6
passage sized|money|told 1=4 2=14 4=10 5=8 6=7 7=-4
passage sized|money|untold 0=-9 1=7 2=9 3=-7 4=-13 5=-3 6=-3 7=10 8=-22
passage sized|rate 0=24 1=-4 2=-7 3=9 4=-23 5=-9 6=-6 7=-5 8=-20
passage sized|rate|both 0=42 1=-6 3=5 4=-14 5=-5 6=-4 7=-4 8=14
passage sized|rate|one 0=-13 2=-5 3=5 4=-10 5=-4 6=-3 8=-29
passage sized|rate|told 1=-3 2=-4 3=10 4=-8 5=-4 6=-4 7=-3 8=-15
passage sized|rate|untold 0=18 3=-6 4=-10 5=-3 8=-4
passage sized|size 0=5 1=-9 2=-20 3=-13 4=-29 5=-20 6=-13 7=9 8=-59
passage sized|size|both 1=-11 2=-9 3=-16 4=-17 6=-7 7=21 8=-36
passage sized|size|none 0=-19 5=-5 8=-33
passage sized|size|one 0=23 1=3 2=-10 3=4 4=-13 5=-14 6=-5 7=-11 8=-18
passage sized|size|told 0=11 1=-6 2=-8 3=-6 4=-15 5=-8 6=-7 7=13 8=-19
passage sized|size|untold 0=-11 2=-6 3=-6 4=-5 5=-8 6=-3 7=-4 8=-41
passage stage|agreed|meant 0=-12 1=-11 3=-14 4=-24 5=-12 6=-4 7=-14 8=-101
passage stage|agreed|said 0=12 1=-20 2=-11 3=3 4=-22 5=3 6=3 7=-10 8=-42
passage stage|completed|meant 0=-13 1=7 2=-3 3=-6 4=-10 5=-26 6=-3 7=-7 8=-54
passage stage|completed|said 0=-12 1=-3 2=15 3=-15 4=14 6=-10 7=-5 8=-21
passage stage|intent|said 0=18 2=-20 3=-17 4=10 5=21 6=-8 8=-10
passage stage|negotiating|said 0=-32 1=-7 2=3 3=15 4=12 5=-9 6=-10 7=-4 8=-28
passage stage|partly_funded|said 0=-7 1=6 2=-14 4=-3 5=-23 6=-12 7=7 8=-38
passage stage|rumoured|said 2=-6 4=23 5=-19 7=-16 8=-18
passage stage|stalled|said 0=13 1=-7 2=10 3=-9 4=-16 5=7 6=-5 8=-7
passage stage|terminated|said 1=-9 2=-8 3=3 4=-7 5=8 6=-12 7=5 8=-25
passage told 2=3 6=-7 7=-4 8=-32
passage unit|GW 0=32 2=-7 3=-7 5=-9 8=4
passage unit|mtpa 0=15 4=-3
passage unit|shares 0=-5 1=5 4=3 7=14 8=15
passage unit|tonnes 0=34 1=-7 2=-4 3=-8 4=-9 5=-5 6=-3
passage unit|units 0=-3 1=-6 2=-12 3=9 4=-15 5=-7 6=-7 8=-40
passage untold 3=-5 4=-4 7=3 8=-45
passage voice| 0=7 1=-19 2=-10 3=-6 4=-20 5=-8 6=-5 7=-6 8=-89
passage voice|asserts 1=9 2=-11 3=-13 4=6 5=-3 6=-29 7=-4 8=-47
passage voice|asserts-quoted 0=-24 1=13 3=-5 4=-6 5=-15 6=-6 8=-46
passage voice|asserts-quoted|told 0=-12 1=12 2=-8 4=3 5=-7 8=-14
passage voice|asserts|told 0=11 1=3 2=3 3=-14 5=-7 6=-15 7=3 8=-16
passage voice|asserts|untold 0=-6 1=6 3=7 4=14 6=-4 7=-3
passage voice|comments 0=-5 1=-8 4=4 5=-10 7=-8 8=-26
passage voice|comments|told 0=-12 6=3 7=-5 8=-14
passage voice|denies 0=-4 1=-6 2=16 3=-5 4=-5 5=-8 6=3 7=-7 8=-13
passage voice|denies-quoted 0=-9 1=-3 4=14 5=6
passage voice|denies|untold 0=-3 1=-8 2=18 5=-5 7=-3 8=-5
passage voice|estimates 0=-27 1=-9 2=-7 3=-5 4=-12 5=-15 6=-5 7=-11 8=-80
passage voice|estimates|told 0=-11 4=-3 5=-8 7=-3 8=-27
passage voice|estimates|untold 0=-6 1=-4 2=-3 4=-5 7=-5 8=-26
passage voice|hedges 0=-21 1=4 3=-4 4=13 7=-14 8=-20
passage why|no-payer 0=-7 2=8 4=3 5=-9 7=18 8=5
passage why|paper 0=30 1=-6 2=-11 3=-9 6=6 7=-6
passage why|second 1=6 2=-23 3=-12 4=-13 6=9 7=18 8=-19
passage word|% 0=-37 1=30 2=11 3=-13 4=17 5=-15 6=-4 8=-11
passage word|%|, 0=-13 2=20 4=-7 5=-3 7=9
passage word|%|of 0=-4 1=14 2=-4 4=-11 7=-4 8=-11
passage word|%|stak 1=16 8=15
passage word|( 0=-4 1=-6 2=3 3=-5 4=-11 5=4 6=-5 7=6 8=-23
passage word|(|9 0=-10 1=-5 2=-3 5=3 6=6 7=15
passage word|(|DATE 0=-17 2=4 8=-16
passage word|(|other 0=15 4=-3 5=4 8=9
passage word|) 0=-5 1=-8 3=-8 4=-11 5=8 6=-5 7=5 8=-28
passage word|, 0=21 1=7 2=22 3=12 4=6 5=22 6=3 7=6 8=-7
passage word|,|9 0=22 4=-9 7=3 8=11
passage word|,|DATE 0=-6 1=4 3=18 4=15 5=-9 6=20 7=7 8=23
passage word|,|OTHER 0=12 1=-5 3=5 4=-7 6=-14 8=-14
passage word|,|SIZE 0=14 8=4
passage word|,|a 0=-15 1=7 2=9 3=6 5=8 6=-11 7=3
passage word|,|amount 0=13 2=17 4=-3 8=21
passage word|,|and 1=-12 2=-3 3=20 4=9 5=-10 6=-16 7=-13 8=-28
passage word|,|as 0=-3 4=-6 5=4 6=15 7=-3 8=3
passage word|,|ask 0=-3 4=17 8=14
passage word|,|company 0=-9 1=-9 2=8 3=-3 4=21 7=-10 8=-7
passage word|,|count 2=-9 8=-14
passage word|,|for 0=37 1=-11 2=-11 3=8 4=9 6=7 7=10 8=41
passage word|,|from 0=19 1=-4 2=10 3=-4 4=-11 8=12
passage word|,|had 0=-7 1=-3 2=10 4=17 7=-7 8=5
passage word|,|in 1=12 2=-7 3=11 5=7 6=8 7=-4 8=21
passage word|,|is 0=-6 2=-10 3=4 5=-6 6=-4 8=-26
passage word|,|money 0=23 3=-10 4=7 5=8 6=22 8=35
passage word|,|not 0=-5 2=14 8=9
passage word|,|of 0=-7 1=-5 2=7 3=-4 6=4 7=-7 8=-14
passage word|,|on 1=-11 2=14 4=11 5=12 7=-3 8=21
passage word|,|pronoun 0=35 1=6 2=-7 3=-19 4=-6 5=-4 6=21 8=10
passage word|,|run 0=-3 5=-7 8=-14
passage word|,|said 0=-7 1=-3 4=-6 8=-19
passage word|,|the 0=-18 1=-12 2=7 5=6 6=-3 7=26
passage word|,|to 0=-11 2=15 5=-6 8=-12
passage word|,|took 0=-10 1=-5 2=-4 4=-4 8=-26
passage word|,|upsiz 0=-7 2=-9 8=-17
passage word|,|was 0=4 1=-3 2=-8 4=-9 5=-5 8=-19
passage word|,|who 0=6 1=-3 2=-3 4=-6 5=-3 8=-15
passage word|,|whos 1=-5 2=-3 3=4 4=3 5=-4 7=-5 8=-15
passage word|,|with 0=-5 1=-9 2=-11 4=19 5=6 6=-4 7=-11 8=-19
passage word|,|would 0=-3 1=-3 2=-3 4=-4 5=14 8=-3
passage word|,|“ 0=36 1=6 4=-9 5=-7 7=8 8=28
passage word|,|两 0=-4 1=-3 2=-5 7=-4 8=-16
passage word|,|交 0=16 4=6 8=15
passage word|,|付 0=15 3=-4 4=-4 8=4
passage word|,|价 0=15 1=-4 2=-3 3=5 4=8 7=-4 8=13
passage word|,|先 0=17 2=3 3=7 8=21
passage word|,|各 0=-7 1=-3 5=-5 7=16
passage word|,|合 0=6 1=-4 2=10 3=8 7=4 8=16
passage word|,|嫌 0=-4 2=3 4=14 8=12
passage word|,|工 0=15 4=-3 5=12 8=16
passage word|,|已 0=4 2=-3 3=-12 4=-7 5=3 6=-3 7=5 8=-14
passage word|,|市 0=-4 1=-3 5=-3 7=-4 8=-17
passage word|,|年 0=-9 1=-3 7=-4 8=-22
passage word|,|没 0=3 1=-5 4=24 5=-4 6=-5 7=-5 8=4
passage word|,|由 0=11 2=4 3=8 5=6 6=8 8=27
passage word|,|花 0=-3 4=17 5=5 8=14
passage word|,|董 0=-3 1=7 4=-4 5=16 8=13
passage word|,|谈 0=-4 4=17 8=11
passage word|,|金 0=22 1=24 3=-5 4=-5 5=-7 7=-4 8=23
passage word|,|钱 0=-3 1=21 3=12 4=-4 5=-4 6=-6 8=14
passage word|9 0=8 1=9 2=3 3=-11 4=-6 5=-11 6=-15 7=5 8=-28
passage word|9|% 0=-37 1=31 2=11 3=-13 4=15 5=-15 6=-4 8=-12
passage word|9|) 0=-3 1=-5 2=-3 4=-4 5=3 6=5 7=15 8=4
passage word|9|billion 0=-7 1=-3 2=-3 4=-4 8=-24
passage word|9|million 0=-14 1=3 2=-11 3=-4 4=-3 5=-3 7=7 8=-26
passage word|9|year 0=18 7=-3 8=12
passage word|9|万 0=6 1=15 2=-3 4=-8
passage word|9|亿 0=-9 3=3 4=-8 8=-15
passage word|9|年 0=18 8=14
passage word|: 0=-21 1=16 2=7 3=-12 4=11 5=15 6=-4 7=7 8=-17
passage word|:|money 1=-8 2=17 5=6 6=3 7=-4 8=7
passage word|:|other 2=-14 8=-13
passage word|:|party 0=-4 1=-7 2=7 5=-3 6=-4 7=3 8=-18
passage word|:|that 0=24 3=4 8=26
passage word|:|you 0=-10 8=-14
passage word|:|“ 0=-11 1=12 2=-12 3=-5 4=17 5=3 7=-5 8=-6
passage word|; 0=3 1=-4 2=-7 4=-6 6=-15 8=-29
passage word|COMPANY|money 2=19 3=-3 4=-4 7=-5 8=6
passage word|DATE 0=17 1=3 2=9 4=7 5=3 6=-37 7=-13 8=-26
passage word|DATE|) 0=-15 2=5 8=-14
passage word|DATE|, 0=-11 1=-12 2=9 3=-10 4=7 5=4 6=-11 7=5 8=-20
passage word|DATE|: 0=-6 2=-5 8=-20
passage word|DATE|and 0=12 1=-4 2=15 3=5 4=3 5=-4 7=-4 8=19
passage word|DATE|that 0=6 1=7 2=-5 4=10 5=9 7=-5 8=17
passage word|DATE|to 0=16 2=-4 3=5 8=16
passage word|DATE|付 0=3 3=20 4=-6 8=15
passage word|DATE|冬 0=-3 1=17 8=13
passage word|DATE|届 0=16 7=3 8=16
passage word|DATE|已 0=16 1=6 5=-3 7=5 8=20
passage word|DATE|底 0=-6 2=-7 3=-6 6=3 7=-4 8=-21
passage word|DATE|签 1=6 2=-6 3=21 4=5 6=-4 7=3 8=12
passage word|DATE|至 0=14 3=3 8=14
passage word|MONEY|pronoun 0=-6 1=-4 2=3 3=-3 4=5 5=-6 7=18 8=9
passage word|OTHER|) 0=27 1=-5 2=-5 7=-4 8=14
passage word|OTHER|by 0=-11 2=15
passage word|OTHER|in 0=22 3=-9 8=6
passage word|OTHER|money 0=-21 2=9 4=-4 7=-3 8=-24
passage word|OTHER|per 1=3 6=20 7=-4 8=17
passage word|OTHER|— 0=18 6=12 8=28
passage word|OUTLET 0=-7 2=15 3=-8 4=14 5=-5 6=4 7=-8
passage word|OUTLET|to 2=17 8=15
passage word|PERSON 0=5 1=9 2=-15 3=-10 4=3 5=-6 6=-4 8=-24
passage word|PERSON|: 0=27 1=14 3=-4 4=-4 5=3 6=-7 7=8 8=27
passage word|PRONOUN|has 0=-25 1=5 3=-9 5=6 7=4 8=-25
passage word|PRONOUN|order 0=17 4=-3 8=7
passage word|PRONOUN|say 0=15 8=12
passage word|SIZE 0=54 1=-7 2=-30 3=-12 4=-27 5=-26 8=-16
passage word|SIZE|, 0=21 1=-8 2=-7 3=-8 4=-5 5=-7 6=4 7=-5 8=-10
passage word|a 0=8 1=9 2=9 3=-7 4=-6 5=10 6=-14 7=17 8=-14
passage word|about 1=-6 2=4 3=4 4=14 5=8 7=-8 8=9
passage word|about|party 0=-3 4=15 8=9
passage word|account 0=-18 4=6 5=4 8=-12
passage word|accus 0=-5 4=17 8=10
passage word|accus|by 0=-5 4=17 8=10
passage word|add 0=-8 2=-9 6=-4 7=-6 8=-27
passage word|add|money 2=-3 5=-9 7=-3 8=-16
passage word|advanc 0=-11 1=-9 2=30 3=-4 4=-6 7=-3 8=-5
passage word|against 0=17 1=15 2=3 3=3 4=-13 5=-4 7=-11 8=11
passage word|aggregat 0=-7 1=3 4=12 6=19 7=-4 8=22
passage word|agre 0=-13 2=-4 3=-6 4=15 5=-3 6=-5 7=18
passage word|agreement 0=11 1=10 2=-8 3=-8 4=-15 5=7 7=3 8=-7
passage word|agreement|under 0=15 8=13
passage word|agre|term 0=-9 2=-7 4=-4 8=-22
passage word|ahead 2=-9 3=-3 8=-15
passage word|ahead|of 1=3 2=-8 8=-15
passage word|all 0=11 1=5 2=-6 4=14 5=-7 7=-13
passage word|already 0=-3 1=-5 2=9 5=17 6=-3 8=11
passage word|also 0=14 2=-6 3=-10 4=-3 7=-7 8=-12
passage word|amount 0=11 1=-3 2=14 3=4 4=-6 6=4 8=18
passage word|an 0=-21 1=6 2=-13 3=7 4=23 6=-9 7=6 8=-9
passage word|analyst 0=-12 3=-3 4=-3 5=-3 8=-26
passage word|and 0=21 1=-3 3=15 4=9 5=-8 6=-26 7=17 8=6
passage word|and|a 1=-5 2=-5 3=14 4=5 7=6 8=10
passage word|and|has 0=17 2=-3 3=10 4=-6 6=7 7=-10 8=13
passage word|and|may 0=-6 1=-3 2=-3 4=18 8=4
passage word|and|no 0=12 2=-3 4=17 8=22
passage word|and|only 0=-4 3=15 6=-3 7=-3
passage word|and|party 0=28 2=5 3=-14 4=-5 5=-9 6=-19 7=17 8=3
passage word|and|that 0=-12 4=4 7=-3 8=-16
passage word|and|the 0=15 2=-11 3=-5 4=14 5=-4 6=-3 7=-10 8=-3
passage word|and|then 0=-7 1=-5 4=-3 8=-19
passage word|and|was 0=28 4=3 7=-3 8=23
passage word|announc 0=-8 1=-6 3=-6 4=-7 5=-9 8=-37
passage word|annual|rent 0=16 8=13
passage word|another 0=20 1=-3 2=7 4=-6 5=-7 7=-4 8=5
passage word|an|option 0=-3 5=-7 7=-4 8=-20
passage word|an|unsolicit 0=-3 4=22 8=15
passage word|approv 0=-8 3=4 4=-6 5=18 7=-4
passage word|are 0=7 1=-10 2=-4 3=6 4=-4 6=-5 7=-9 8=-21
passage word|arm 0=-3 1=-3 3=-3 4=14
passage word|arrang|by 2=-11 8=-14
passage word|arriv 0=20 8=14
passage word|as 0=-5 1=8 2=21 3=-19 4=7 5=6 7=6 8=8
passage word|ask 1=-7 2=-3 3=-5 7=-9 8=-23
passage word|ask|for 0=-7 2=-3 4=-9 6=3 7=-3 8=-23
passage word|ask|the 4=17 8=15
passage word|as|a 0=-14 1=14 2=-4 4=-7 5=-3 8=-14
passage word|as|party 0=-8 1=-5 2=-3 4=-7 8=-27
passage word|at 0=8 1=-15 2=-6 3=-14 4=13 5=24 6=-21 7=-15 8=-28
passage word|at|9 0=-11 1=-5 2=16 4=-3 8=-4
passage word|at|OTHER 0=21 1=9 5=4 7=-10 8=16
passage word|at|PRONOUN 0=-3 5=18 8=7
passage word|at|a 0=18 1=3 2=-5 4=9 6=-3 7=-7 8=13
passage word|at|money 0=16 1=-16 2=-18 3=3 4=9 5=-12 6=-14 7=4 8=-27
passage word|at|party 0=-3 1=-9 2=-7 3=-4 4=-6 5=-5 6=3 7=-5 8=-38
passage word|at|the 0=-13 1=-5 2=9 3=-6 4=-11 5=6 7=7 8=-17
passage word|australia 3=-4 4=17 8=12
passage word|australia|s 4=18 8=15
passage word|award 0=-3 1=-3 2=-6 4=-9 6=-3 8=-28
passage word|award|from 0=14 2=-4 8=4
passage word|a|bank 2=15 8=10
passage word|a|contract 0=28 2=-3 4=-5 8=11
passage word|a|fifth 1=16 4=-8 8=3
passage word|a|firm 0=-13 4=-3 8=-19
passage word|a|friend 2=15 8=14
passage word|a|guarante 0=21 2=-3 6=-8 8=6
passage word|a|leas 0=14 8=12
passage word|a|memorandum 0=19 8=14
passage word|a|money 0=10 1=-10 2=11 3=-10 5=15 6=12 8=20
passage word|a|other 0=-6 2=24 4=-5 7=-8 8=3
passage word|a|project 0=-6 5=15 8=6
passage word|a|promis 0=-17 2=-4 4=7 7=9 8=-7
passage word|a|shareholder 0=-5 1=27 4=-8 8=9
passage word|a|size 0=19 8=16
passage word|a|three-year 0=18 8=13
passage word|a|year 0=4 1=-10 2=-3 3=-3 4=-6 5=-9 6=-7 7=7 8=-25
passage word|back 0=-3 1=-19 2=10 3=8 4=20 5=-11 6=10 7=-19 8=-4
passage word|back|money 1=-3 5=-4 7=-6 8=-17
passage word|bank 0=-6 1=-5 2=27 3=-3 5=-7 6=10 7=-6 8=10
passage word|bargain 0=-3 4=16 8=13
passage word|be 0=4 1=9 2=23 4=-6 5=-16 7=-16 8=-13
passage word|becom 1=16 2=-4 3=-3 4=-4 5=-3 8=-3
passage word|becom|a 1=14 4=-3 8=3
passage word|been 0=-6 1=-3 2=3 3=18 4=-8 6=-10 8=-15
passage word|been|discuss 0=-3 2=16 7=13 8=23
passage word|befor 0=4 1=23 2=21 3=-7 4=-9 5=-4 6=-5 7=-9 8=15
passage word|befor|christma 0=4 1=16 8=13
passage word|being 0=12 1=-7 3=6 6=17 7=-4 8=17
passage word|being|money 6=19 7=-4 8=15
passage word|between 0=-8 2=-7 3=-3 4=17 5=-3 6=-3 7=-3 8=-12
passage word|between|money 0=-4 1=-5 2=-3 3=-4 4=14 5=8 7=4 8=9
passage word|between|them 0=-10 1=6 2=-3 4=-4 5=-10 8=-24
passage word|be|repaid 2=15 8=8
passage word|be|sign 0=-11 8=-15
passage word|bid 0=-6 1=-8 2=-5 3=-5 4=24 6=4 7=-3
passage word|biggest 0=17 1=7 3=-3 8=14
passage word|billion 0=-8 1=-4 2=-4 4=-5 6=-4 8=-31
passage word|bind 0=-6 7=25 8=13
passage word|board 0=-13 1=7 2=-8 3=-5 4=22 5=22 6=-3 7=-6 8=13
passage word|board|not 2=-6 4=15 8=3
passage word|bond 0=-5 1=-3 2=5 4=-7 6=22 7=-3 8=4
passage word|book 0=25 1=-3 3=-3 4=9 5=-7 6=-6 7=-6 8=11
passage word|both 0=35 1=-3 2=7 4=-6 6=-3 7=-8 8=23
passage word|bought 0=-17 1=4 4=20 5=-3 7=-3 8=-4
passage word|bought|party 0=-5 4=15 8=8
passage word|brand 0=-5 3=15 6=-3
passage word|break 0=-7 7=16 8=4
passage word|bring 0=-10 1=3 2=7 3=-6 7=17 8=9
passage word|budget 0=-20 4=-3 5=6 7=9 8=-14
passage word|build 0=3 1=-8 2=-7 3=-6 4=-11 5=16 6=-4 7=13 8=-4
passage word|build|the 0=-6 5=-4 8=-16
passage word|bulk 2=-3 7=17 8=10
passage word|buyer 0=-12 3=-3 4=-7 7=3 8=-24
passage word|buy|a 1=-6 4=-8 8=-15
passage word|buy|money 0=20 1=9 2=-3 4=-3 8=18
passage word|buy|the 0=-14 4=22 8=3
passage word|by 0=-13 1=-13 2=28 3=-14 4=6 5=-4 7=-19 8=-30
passage word|by|DATE 0=-15 1=-9 2=-9 3=-3 4=-7 5=15 7=-4 8=-30
passage word|by|MONEY 0=-4 8=-16
passage word|by|a 0=-12 4=15
passage word|by|company 0=-3 4=16 8=9
passage word|by|the 1=-3 2=30 3=-6 4=-11 8=11
passage word|call 0=-12 1=-3 5=-5 6=10 8=-19
passage word|came 0=-10 1=25 2=3 3=-3 4=-12 6=-3 7=-5 8=-5
passage word|came|to 0=-5 4=-5 8=-16
passage word|campu 5=14 8=4
passage word|can 0=-14 4=-7 5=-4 6=23 7=-5 8=-7
passage word|capital 0=-8 1=14 2=-4 3=-3 4=-4 5=-5 6=-3 7=10 8=-5
passage word|cargo 0=-5 1=-4 2=21 4=-3 5=11 8=19
passage word|carrier 0=3 1=4 4=18 8=22
passage word|carry 0=-12 1=-6 2=-6 4=19 6=-4 7=12 8=8
passage word|chequ 0=-3 1=4 2=-4 4=15 8=6
passage word|chequ|for 1=-4 4=18 8=9
passage word|chief 1=-6 3=-3 4=-5 5=4 7=-3 8=-18
passage word|chip 0=5 1=-3 4=8 5=-3 7=13 8=18
passage word|christma 1=23 2=-3 3=6 4=-4 8=20
passage word|claim 0=-7 1=-5 2=-3 3=-4 4=-9 5=-4 7=10 8=-19
passage word|claim|for 0=-3 4=-3 7=-3 8=-14
passage word|com 0=-16 1=-4 4=3 6=-4 7=-3 8=-21
passage word|commission 0=-10 4=-4 7=25 8=9
passage word|commitment 4=-5 8=-14
passage word|committ 0=25 1=-3 4=-3 5=11 6=-5 7=-6 8=16
passage word|committ|to 0=27 8=21
passage word|compani 0=-8 2=5 4=-5 8=-15
passage word|company 0=-14 1=10 2=10 3=-15 5=6 6=26 7=-8 8=-19
passage word|company|, 0=8 1=6 3=-4 4=-11 5=-8 6=17 7=5 8=9
passage word|company|party 0=4 1=10 2=-5 3=-3 4=10 5=5 6=3 8=19
passage word|company|s 2=11 3=-4 5=4 6=22 7=-5 8=26
passage word|company|was 0=-6 4=-3 5=14
passage word|confirm 1=-3 2=9 4=15 7=-3 8=18
passage word|construction 2=14 6=-3 8=7
passage word|contain 2=-3 3=5 4=19 8=20
passage word|contract 0=47 1=-8 2=-11 3=-4 4=-6 5=-7 6=-3 7=-6 8=11
passage word|contract|is 0=16 8=13
passage word|contract|with 0=-3 3=-3 8=-14
passage word|cost 0=5 1=-7 2=-3 3=5 5=13 6=-5 7=14 8=13
passage word|could 0=-4 1=5 2=-8 3=-4 4=-5 5=-7 6=6 7=-8 8=-26
passage word|count 0=-6 2=-11 4=-3 5=-3 6=-3 8=-30
passage word|cover 1=-4 2=11 4=-6 6=17 7=-3 8=11
passage word|credit 0=13 1=-10 2=4 3=-3 4=-8 6=16 7=-5 8=5
passage word|c|轮 1=14 2=-3 8=4
passage word|day 0=17 1=-4 2=6 3=6 4=-6 5=-5 7=-4 8=7
passage word|deal 0=-10 2=12 3=-5 4=16 5=-6 6=-4 7=-9 8=-11
passage word|debt 0=-13 1=-5 2=22 3=-7 4=-9 5=-9 6=3 7=-10 8=-23
passage word|decid 1=16 3=4 5=11 8=24
passage word|deep 0=-4 4=-3 5=-4 8=-16
passage word|deliver 0=15 3=-3 4=-6
passage word|demand 0=-11 8=-19
passage word|deposit 0=-3 1=-4 2=-12 3=-3 4=-5 5=-3 7=-5 8=-33
passage word|design 0=6 3=15 5=-5 8=8
passage word|dhabi|s 0=-9 4=15
passage word|did 0=-5 1=5 2=-3 4=-4 5=-3 7=-3 8=-15
passage word|dinner 0=17 4=-4 8=9
passage word|disclos 0=20 4=-3 8=9
passage word|discuss 0=-3 2=15 3=-3 4=-4 7=12 8=15
passage word|discussion 0=-6 1=-3 2=-4 3=-6 8=-23
passage word|disput 0=-6 1=-4 2=-3 4=-5 8=-18
passage word|document 0=25 7=-3 8=18
passage word|dollar 0=-3 2=-3 4=-5 8=-15
passage word|draft 0=19 3=6 8=19
passage word|draw 0=18 8=16
passage word|drawn 0=-19 1=6 2=-6 4=-5 7=-4 8=-31
passage word|drawn|on 0=-9 1=7 2=-6 4=-3 8=-16
passage word|due 0=37 2=14 4=-4 8=42
passage word|due|DATE 0=31 2=13 8=40
passage word|each 0=-16 1=3 5=-6 7=24 8=5
passage word|eight 0=-5 4=-4 8=-15
passage word|eighteen 0=15 4=5 8=18
passage word|electric 0=27 8=23
passage word|end 0=17 2=7 5=-5 6=-3 8=16
passage word|equity 0=-5 1=16 2=-6 4=-6 5=-3 8=-10
passage word|error 0=-9 8=-15
passage word|europ 0=19 8=10
passage word|ever 0=-4 3=-7 5=-3 7=-4 8=-23
passage word|exclusiv 0=-7 1=-3 2=3 4=21 7=-5 8=9
passage word|exist 1=-3 2=18 4=-4 8=8
passage word|expect 0=7 1=-5 2=3 3=-5 4=-4 5=-4 6=-4 7=-4 8=-14
passage word|expect|to 0=16 5=3 8=12
passage word|extend 0=14 2=10 8=18
passage word|extend|DATE 0=14 8=13
passage word|facility 6=-4 8=-15
passage word|family 0=-6 4=14 7=-3
passage word|far 0=-7 2=-4 4=-5 5=7 7=-3 8=-16
passage word|favour 2=-5 6=23 8=10
passage word|favour|of 2=-4 6=14 8=7
passage word|feed 0=14 8=9
passage word|fell 0=-4 2=-3 7=-3 8=-16
passage word|fifth 1=16 4=-8 8=3
passage word|fifth|of 1=16 4=-8 8=4
passage word|financ 0=-8 4=16 5=3 6=-4 7=-3
passage word|fine 0=-6 2=-3 4=-4 7=-4 8=-20
passage word|firm 0=-23 1=-7 2=-7 3=5 4=-5 5=-5 7=-8 8=-49
passage word|firm|, 0=-7 3=14 4=-6 7=-3 8=-7
passage word|firm|order 0=-17 8=-18
passage word|first 0=25 2=-9 4=-4 5=-6 6=-10 7=4 8=-3
passage word|first|, 0=-7 2=-5 7=-3 8=-21
passage word|follow 0=-17 2=-3 4=12 8=-15
passage word|for 0=27 1=-8 2=-21 3=6 4=28 5=-6 6=-13 7=8 8=5
passage word|former 0=-7 4=-3 5=-3 8=-14
passage word|for|9 0=12 1=15 2=-4 7=-3 8=15
passage word|for|DATE 0=16 8=13
passage word|for|PRONOUN 0=-3 3=-8 4=16 5=7 7=-3 8=4
passage word|for|a 0=12 1=7 2=-4 3=-4 4=14 5=6 6=-19 8=7
passage word|for|eight 0=-12 8=-14
passage word|for|money 1=3 2=-21 3=25 4=30 5=-3 6=10 7=-9 8=23
passage word|for|other 0=-7 3=-7 4=-3 8=-19
passage word|for|party 2=-9 3=-7 4=13 5=-7 6=5 7=-7 8=-18
passage word|for|school 0=-4 7=17 8=8
passage word|for|ten 0=-8 1=-5 3=5 5=-3 8=-16
passage word|for|thre 0=24 8=19
passage word|found 0=-10 4=14 5=-4 6=-3 7=23 8=18
passage word|founder 0=-8 1=15 2=-4 4=-11 5=-5 6=-3 7=4 8=-15
passage word|found|family 0=-6 4=15 8=7
passage word|found|the 0=-5 7=25 8=21
passage word|framework 0=-9 1=4 4=-5 8=-16
passage word|french 0=-8 6=-4 8=-19
passage word|friend 2=15 8=14
passage word|from 0=19 1=-11 2=12 4=-9 5=8 6=10 7=-20 8=-4
passage word|from|party 1=4 2=14 3=6 4=7 5=-7 6=8 7=-17 8=7
passage word|from|the 0=8 1=-3 2=-17 3=-3 5=8 6=3 8=-6
passage word|fuel 0=14 8=7
passage word|fund 0=-14 1=20 3=-5 4=-9 5=-9 6=-5 7=10 8=-14
passage word|gave 0=16 2=-4 3=-4 4=9 7=-3 8=11
passage word|gave|the 0=16 4=-3 8=7
passage word|get 0=18 1=-9 2=-12 3=16 4=4 5=-8 6=5 8=15
passage word|gett 0=7 3=17 5=5 8=25
passage word|get|money 1=-5 2=-6 3=18 4=4 5=-7 6=8 8=12
passage word|global 0=-6 4=-3 8=-19
passage word|gone 0=25 5=-3 8=16
passage word|good 0=3 1=-10 2=-3 4=-3 5=-7 6=20 7=-8 8=-7
passage word|good|for 0=-7 1=-5 8=-17
passage word|got 0=-14 1=-5 2=6 3=4 4=3 5=-3 7=-3 8=-13
passage word|grant 0=-11 1=-6 2=7 3=-3 4=-7 5=-3 6=-5 7=34 8=9
passage word|group 0=-10 4=23 5=-4 7=6 8=12
passage word|guarante 0=14 1=-6 2=-7 3=-4 4=-6 6=20 7=-7
passage word|guarante|money 0=20 2=-4 6=5 8=14
passage word|guid 0=-3 5=-8 8=-15
passage word|guid|to 5=-8 8=-14
passage word|had 0=-19 2=8 3=3 5=6 6=-5 7=5 8=-12
passage word|half 0=-9 1=-3 2=28 3=-6 6=3 7=9 8=18
passage word|hall 0=7 1=-3 4=-4 5=24 8=20
passage word|hall|at 0=3 5=19 8=17
passage word|hand 0=-19 1=-4 2=-6 3=12 4=24 5=-3 7=8 8=8
passage word|hard 1=16 5=3 8=15
passage word|has 0=9 2=7 3=-6 4=-10 5=5 6=14 8=-6
passage word|has|agre 0=7 1=-3 2=-8 3=-6 4=18 5=-5 7=9 8=12
passage word|has|ask 4=-7 8=-15
passage word|has|been 0=23 2=7 3=4 4=-15 5=-4 6=-7
passage word|has|land 0=4 3=18 4=-3 8=18
passage word|has|party 0=7 4=10 8=14
passage word|has|sign 0=13 2=9 8=16
passage word|has|written 0=-3 1=20 4=-4 6=4 8=15
passage word|hav 0=-12 3=4 4=35 6=-6 8=18
passage word|have 1=-10 2=-11 3=-13 4=7 5=-6 6=-5 7=3 8=-32
passage word|have|been 0=-19 2=-3 3=3 4=7 7=6 8=-5
passage word|have|both 0=16 8=14
passage word|head 3=-3 4=-7 7=-3 8=-16
passage word|headlin 0=-13 8=-17
passage word|hold 1=16 4=-7 7=-7
passage word|hole 0=-9 8=-15
passage word|host 0=-8 8=-16
passage word|how 0=-10 1=-3 3=14 4=-4 8=-8
passage word|how|much 3=17 8=10
passage word|hub 0=-3 5=16 8=9
passage word|i 0=-11 1=-5 2=5 3=-11 4=7 5=5 6=-3 7=-6 8=-21
passage word|in 0=-18 1=13 3=20 5=8 6=-10 8=-15
passage word|intent 0=30 1=-3 4=4 7=-3 8=24
passage word|into 0=18 1=7 2=4 3=-11 4=-3 5=10 6=-3 7=-12 8=8
passage word|investment 1=-3 4=-7 5=-6 8=-22
passage word|investment|in 1=-5 4=-6 8=-14
passage word|investor 0=-6 1=23 2=8 3=-4 4=-3 5=-3 7=-5 8=8
passage word|in|DATE 0=5 1=4 2=12 3=-12 4=-10 5=26 6=-8 7=-20 8=-6
passage word|in|cash 3=14 8=9
passage word|in|europ 0=20 8=17
passage word|in|favour 2=-4 6=14 8=7
passage word|in|money 0=-11 1=16 2=-10 3=-5 4=-4 5=-14 6=-5 7=30
passage word|in|party 0=-9 1=24 2=-3 3=-6 4=-12 6=5 7=-4 8=-3
passage word|in|return 1=4 3=4 4=5 7=15 8=20
passage word|in|talk 0=-4 2=-3 3=18 4=20 8=28
passage word|in|the 0=19 2=4 3=-8 5=-10 6=-9 7=-6 8=-14
passage word|in|which 0=-7 1=-4 2=-3 3=-3 4=9 8=-14
passage word|is 0=15 1=-10 4=12 6=17
passage word|issu 0=-6 1=10 2=15 4=-6 6=10 7=14 8=30
passage word|issuer 0=14 2=-4 6=4 8=11
passage word|issu|to 0=-3 2=11 6=3 7=13 8=21
passage word|is|in 0=-12 1=-4 3=15 4=8 8=4
passage word|is|now 0=-6 1=-3 2=-3 3=-3 4=-4 5=-3 7=-3 8=-25
passage word|is|pay 0=14 1=3 3=-3 5=-3 7=-3 8=4
passage word|is|the 0=14 1=3 3=5 4=-4 8=13
passage word|is|to 0=10 1=7 2=-6 3=10 4=-13 5=8 6=-5 7=7 8=14
passage word|is|worth 0=7 1=-3 2=-4 4=-4 5=-5 7=-3 8=-14
passage word|is|“ 0=12 6=6 8=14
passage word|job 0=14 1=-4 2=-3 3=-4 4=-6 5=6 6=-3 7=4 8=3
passage word|keep 0=14 1=-3 2=3 4=-6 5=-4
passage word|kept 0=-11 4=-3 7=6 8=-14
passage word|key 0=-5 4=14 8=4
passage word|kiln 0=14 8=13
passage word|know 0=21 4=-3 5=-5 8=10
passage word|korea 0=16 3=-4 4=-4 8=5
passage word|korean 0=21 3=-7 7=-3 8=6
passage word|korea|s 0=16 4=-4 8=8
passage word|land 3=15 8=12
passage word|land|party 0=-7 3=18 4=-3 8=7
passage word|last 1=-11 3=-7 5=-6 6=-7 8=-28
passage word|last|thursday 0=-10 1=-4 2=-3 4=-5 7=-3 8=-26
passage word|last|week 0=21 4=3 8=18
passage word|launch 0=-3 1=-6 2=14 3=-3 4=12 5=-5 8=11
passage word|launch|a 1=-3 2=-3 4=14 5=-4 8=3
passage word|leas 0=6 1=-4 2=-9 4=7 5=-6 6=21 7=-5 8=7
passage word|leas|back 0=-4 4=16 8=10
passage word|leas|from 0=15 8=10
passage word|lend 1=-5 2=22 3=-3 4=-10 5=-3 7=-4 8=-5
passage word|lender 0=-10 1=-11 2=22 4=-8 5=-3 6=10 7=-9 8=-11
passage word|lender|, 0=-4 1=-4 2=16 8=3
passage word|lender|on 0=-3 1=-5 2=-4 8=-15
passage word|lend|the 2=20 8=16
passage word|let 0=-8 3=27 4=6 7=-6 8=11
passage word|letter 0=29 1=-6 2=-6 3=-5 4=-5 5=-4 6=15 7=-8 8=11
passage word|letter|of 0=24 2=-4 6=14 7=-5 8=24
passage word|liability 6=21 7=-4 8=15
passage word|licenc 0=-9 2=-5 3=18 4=-7 5=-4 8=-11
passage word|licens 0=-5 1=-3 2=-3 3=30 4=-7 7=-3 8=9
passage word|like 0=-16 1=-3 3=-6 5=10 7=-11 8=-27
passage word|like|party 0=-5 2=-4 4=-3 5=17 7=-3 8=-3
passage word|line 0=-19 1=-6 2=33 4=-10 6=-5 7=-6 8=-12
passage word|list 0=25 1=5 5=-3 8=20
passage word|list|pric 0=16 8=13
passage word|loan 0=-7 1=-12 2=33 4=-13 5=-9 6=-7 8=-11
passage word|loan|of 1=-3 2=19 8=8
passage word|lock 0=22 8=20
passage word|long 0=14 4=5 8=12
passage word|look 0=11 1=16 3=-3 6=-3 7=-5 8=13
passage word|loss 0=-7 4=-4 6=15 7=-3 8=-5
passage word|lower 6=19 7=-5 8=15
passage word|machin 0=17 8=8
passage word|machin|for 0=17 8=9
passage word|made 0=-7 2=5 3=-6 4=11 5=-7 6=-4 7=-5 8=-16
passage word|make 0=-4 1=-3 3=5 4=5 5=-4 6=18 7=3 8=19
passage word|make|good 6=20 7=-4 8=15
passage word|manager 0=-7 2=-3 8=-14
passage word|market 0=-12 1=-7 2=8 3=-5 4=-10 5=-5 6=14 7=-11 8=-25
passage word|match 0=-6 2=-3 3=18 8=7
passage word|may 0=-10 1=-11 4=22 5=-6 8=-5
passage word|me 0=-7 1=17
passage word|meanwhil 0=20 2=-3 4=-5 8=6
passage word|meet 0=9 2=-3 4=-3 7=12 8=14
passage word|member 0=-11 1=-3 5=-9 7=10 8=-15
passage word|memoir 0=-3 3=15 8=10
passage word|memorandum 0=14 8=8
passage word|merely 0=21 4=-3 6=-3 8=10
passage word|mill 0=-8 1=-3 4=4 7=-3 8=-14
passage word|million 0=-18 1=3 2=-13 3=-5 4=-8 5=-3 6=-3 7=12 8=-33
passage word|million|of 0=10 7=8 8=16
passage word|money 0=-15 1=4 2=15 3=-8 5=17 6=-3 7=-3 8=-45
passage word|money|( 0=21 1=-5 2=-5 7=-4 8=10
passage word|money|) 0=-11 1=-4 5=3 8=-18
passage word|money|, 0=9 2=9 3=-9 5=12 6=6 7=20 8=6
passage word|money|DATE 0=-15 1=6 2=-8 3=-3 5=-8 7=-5 8=-35
passage word|money|OTHER 4=-10 8=-16
passage word|money|and 0=10 1=4 2=-9 3=11 4=17 6=3 7=-11 8=25
passage word|money|from 0=-15 1=15 2=14 4=-10 8=3
passage word|money|in 0=-27 1=-3 3=21 4=-11 5=-12 6=5 7=6 8=-19
passage word|money|is 0=-8 1=-6 2=5 3=-3 4=17 5=-3 6=-4 7=7 8=6
passage word|money|job 0=15 8=7
passage word|money|last 0=-7 1=-4 2=-4 8=-20
passage word|money|line 0=-5 2=17 8=9
passage word|money|loan 2=15 8=10
passage word|money|now 0=-4 3=25 8=14
passage word|money|of 1=22 2=6 3=-18 4=-34 5=13 7=-23 8=-28
passage word|money|offer 1=-4 2=-3 4=18 5=-4 8=3
passage word|money|on 0=-4 2=-6 3=-7 5=8 7=-8 8=-16
passage word|money|order 0=26 2=-4 4=-4 8=12
passage word|money|over 0=24 3=-4 4=-6 5=-3 8=6
passage word|money|overdraft 2=16 8=9
passage word|money|party 0=-7 2=31 4=-11 5=3 8=15
passage word|money|revolv 0=-6 2=20 8=11
passage word|money|short 0=-8 8=-14
passage word|money|to 0=-7 1=3 2=-3 3=3 4=12 5=6 6=-6 7=18 8=25
passage word|money|toward 0=-4 7=-15 8=-21
passage word|money|which 0=-4 5=-5 8=-15
passage word|money|within 3=15 8=10
passage word|money|— 0=-16 2=-3 6=-14 8=-34
passage word|money|” 0=16 1=-6 2=-8 3=-4 4=-3 5=4 7=-6 8=-8
passage word|money|七 0=-7 2=8 7=-16 8=-18
passage word|money|之 4=22 8=23
passage word|money|买 0=-3 1=-5 3=-3 4=18 5=-3 8=5
passage word|money|入 1=14 5=-4 8=7
passage word|money|参 1=16 5=-3 7=-4 8=3
passage word|money|受 3=-13 8=-14
passage word|money|已 0=-9 2=-10 3=23 7=-11 8=-8
passage word|money|建 1=-5 5=24 8=13
passage word|money|把 1=-3 4=14 8=6
passage word|money|换 0=-7 1=14 4=3 7=-4 8=4
passage word|money|的 0=13 2=9 3=-7 4=-3 5=14 6=-4 7=12 8=22
passage word|money|股 2=-16 8=-18
passage word|money|过 1=-3 2=14 6=-8
passage word|month 0=17 2=3 3=-3 4=6 8=18
passage word|much 0=-6 1=-3 2=3 3=14 4=3 7=-3 8=3
passage word|much|pronoun 3=17 8=15
passage word|mutual 0=14 1=6 8=17
passage word|near 0=-5 4=-3 5=4 7=15 8=9
passage word|negotiation 0=-5 1=9 4=14 8=16
passage word|never 0=-7 1=-3 6=4 7=-5 8=-16
passage word|new 0=3 1=30 2=-7 3=7 4=-20 5=4 6=-6 8=8
passage word|newspaper 0=-9 1=-3 4=29 7=11 8=25
passage word|new|stock 0=-5 1=23 4=-7 5=-6 8=4
passage word|next 2=-5 3=15 4=-5 6=-3 8=3
passage word|no 0=-3 1=17 2=3 3=-3 5=-5 6=-4 7=5 8=3
passage word|nor 0=14 8=6
passage word|noth 0=-3 3=-6 4=-9 5=-5 8=-30
passage word|noth|but 0=-12 8=-15
passage word|notic|of 0=-16 8=-16
passage word|now 0=-31 1=3 2=-12 3=22 4=-7 5=-9 6=4 8=-30
passage word|number 0=-5 1=-3 2=-5 4=-3 8=-18
passage word|of 0=11 1=9 2=9 4=-9 5=-16 6=14 7=15 8=-6
passage word|off 0=-12 1=-4 2=6 3=4 4=14
passage word|offer 0=-6 1=-7 2=-9 3=-10 4=58 5=-11 6=-5 7=7 8=26
passage word|offer|for 0=-3 4=18 8=11
passage word|offer|money 3=-6 4=15 7=-4
passage word|of|DATE 0=-7 1=9 2=10 4=-5 5=-3 7=14 8=15
passage word|of|MONEY 0=7 1=-6 2=10 3=-10 4=26 5=-13 6=9 7=-14
passage word|of|bargain 4=16 8=12
passage word|of|company 0=3 1=23 2=-3 4=-4 8=17
passage word|of|intent 0=30 1=-3 4=4 7=-3 8=24
passage word|of|other 2=12 3=11 7=10 8=24
passage word|of|party 0=-13 1=-5 2=6 3=-4 4=3 5=6 6=12 7=-9 8=-21
passage word|of|preferr 0=-4 1=18 2=-3 4=-6 8=3
passage word|of|pronoun 0=-17 1=16 2=-9 3=18 4=-18 5=25 6=-8 7=19 8=13
passage word|of|spend 5=14 8=10
passage word|of|the 0=8 1=9 2=-25 3=6 5=-6 6=9 7=6
passage word|of|them 0=17 2=-3 3=7 4=-5 5=-5 7=-3 8=5
passage word|of|which 0=16 1=-5 2=14 3=-5 8=10
passage word|ohio 0=23 8=16
passage word|on 0=11 1=-23 2=17 3=-8 4=-4 5=12 6=-8 7=-9 8=-17
passage word|only 0=-15 1=13 2=-5 3=9 6=-5 7=-6 8=-11
passage word|on|DATE 0=26 1=-6 2=11 3=-8 4=26 5=-6 6=-6 8=31
passage word|on|a 0=15 1=3 3=-5 4=-10 5=17 7=-4 8=13
passage word|on|party 0=20 2=-3 4=-5 8=16
passage word|on|the 0=-16 2=4 3=-8 4=10 5=4 6=-4 8=-15
passage word|on|which 0=-4 5=14 8=5
passage word|open 0=-10 1=16 2=3 4=-6
passage word|option 0=-12 1=-4 2=-4 3=8 4=-4 5=-9 7=-5 8=-28
passage word|option|for 0=-6 5=-7 8=-17
passage word|or 0=-13 2=14 3=3 4=-3 5=7 7=-5
passage word|order 0=61 1=-16 2=-5 3=-9 4=-24 5=-3 6=-4 7=-5 8=9
passage word|order|, 0=33 8=31
passage word|order|is 0=26 8=25
passage word|other 0=-16 4=-14 5=20 7=10 8=-21
passage word|other|, 0=-26 2=-11 3=25 5=-5 6=-37 8=-43
passage word|other|PRONOUN 2=3 7=-16 8=-18
passage word|other|line 0=-3 2=-8 8=-14
passage word|other|party 1=-3 5=18 8=12
passage word|out 0=6 1=6 2=-7 3=15 5=-14 6=-6 8=-4
passage word|oven 0=-4 5=14 8=6
passage word|over 0=19 4=7 5=-8 6=-3 7=5 8=11
passage word|overdraft 2=18 8=10
passage word|owing 0=-14 4=-5 7=8 8=-16
passage word|owing|to 0=-14 4=-3 7=8 8=-12
passage word|own 0=-8 2=3 3=-3 4=7 5=49 6=-6 7=-6 8=29
passage word|owner 0=-6 1=-5 2=-3 3=-3 4=18 5=-5 7=-7 8=-10
passage word|own|money 2=-3 5=19 8=11
passage word|paid 0=-15 1=-10 3=6 5=-16 8=-35
passage word|paid|for 0=-8 2=5 3=-3 4=-5 6=3 7=-3 8=-14
passage word|parent 0=-3 3=-3 4=6 6=14 8=12
passage word|part 0=11 4=-6 5=-5 6=-4 7=31 8=27
passage word|party 1=3 3=-5 5=-4 6=7 8=-63
passage word|party|, 0=10 1=8 2=13 3=-6 4=17 5=-17 6=14 7=-10
passage word|party|DATE 0=8 2=7 3=-7 4=-13 5=6 6=-6 7=-10 8=-15
passage word|party|PERSON 0=-9 8=-20
passage word|party|SIZE 0=14 1=3 4=-3 8=8
passage word|party|a 0=-27 1=-3 3=-3 6=3 7=17 8=-17
passage word|party|at 0=29 1=-5 4=-5 6=-4 7=-3 8=7
passage word|party|book 0=32 8=24
passage word|party|bought 0=-10 8=-16
passage word|party|came 0=-9 1=16 2=9 4=-6 8=9
passage word|party|for 0=-6 3=-5 4=14 5=-4 6=-4 7=-7 8=-18
passage word|party|from 0=-3 1=-5 4=15 5=3 8=7
passage word|party|get 0=-5 1=-6 2=-6 3=17 4=5 5=-3 6=8 7=3 8=14
passage word|party|had 0=11 1=-3 4=-11 5=3 6=3 7=18 8=13
passage word|party|has 0=-18 1=8 2=5 3=8 4=-5 7=10 8=-6
passage word|party|have 0=15 2=3 3=-5 7=6 8=16
passage word|party|in 1=-4 2=-4 4=3 7=-6 8=-19
passage word|party|into 0=22 1=-3 8=15
passage word|party|is 0=-7 1=-10 2=17 4=-4 5=6 6=-3 7=-6 8=-13
passage word|party|look 0=3 1=17 8=15
passage word|party|may 0=-7 1=-4 2=-6 3=4 8=-14
passage word|party|merely 0=18 4=-3 6=-3 8=9
passage word|party|money 0=11 1=14 3=5 5=-8 6=-5 7=22 8=30
passage word|party|of 0=14 4=4 6=3 8=22
passage word|party|paid 7=-5 8=-14
passage word|party|party 0=19 1=5 3=3 4=-9 5=-7 6=-13 7=-7 8=-11
passage word|party|pay 0=-11 2=5 3=-9 4=-7 6=-5 7=10 8=-15
passage word|party|promis 0=-4 1=-3 2=-3 7=-10 8=-24
passage word|party|provid 0=16 2=4 4=-3 8=12
passage word|party|put 0=-9 1=3 2=-6 5=-4 7=-3 8=-23
passage word|party|s 2=-3 4=-8 5=-5 6=-3 7=-12 8=-34
passage word|party|say 0=-9 1=-5 2=-5 3=-7 4=-4 5=5 6=4 7=6 8=-18
passage word|party|sign 0=18 2=-6 4=-5 8=3
passage word|party|sold 0=-16 1=12 3=-3 4=-7 8=-19
passage word|party|start 0=-4 4=17 8=13
passage word|party|suppli 2=18 3=-3 7=9 8=19
passage word|party|will 0=15 1=-3 2=-3 3=10 4=4 5=9 6=-8 7=-12 8=5
passage word|party|” 0=-13 1=4 2=8 4=-4 5=-3 6=-6 8=-18
passage word|party|不 0=-4 3=5 5=8 6=5 8=16
passage word|party|与 1=-3 2=5 4=-6 6=-5 7=-5 8=-16
passage word|party|为 0=-5 1=-3 2=-7 4=7 6=-7 8=-14
passage word|party|也 0=-10 1=15 2=-4 3=-3 4=13 8=12
passage word|party|从 0=3 1=-3 2=-17 4=7 7=5 8=-10
passage word|party|作 1=4 2=-5 3=-3 5=-3 6=16 7=-3 8=6
passage word|party|公 1=-5 2=10 3=8 4=-4 5=9 8=14
passage word|party|出 0=-10 1=-12 2=-8 4=6 5=-6 6=7 7=25 8=4
passage word|party|合 4=-4 7=21 8=9
passage word|party|同 0=-10 1=-10 4=6 8=-14
passage word|party|和 0=-7 3=-4 4=-5 7=4 8=-19
passage word|party|国 0=-16 8=-22
passage word|party|已 0=-5 1=-8 3=-3 4=4 5=5 6=14 7=-3
passage word|party|应 0=-9 2=-3 8=-17
passage word|party|手 0=-16 1=-3 3=3 4=9 8=-11
passage word|party|担 2=-5 6=-7 8=-16
passage word|party|收 0=-14 2=4 4=14 6=7 8=7
passage word|party|来 0=9 5=5 7=3 8=15
passage word|party|水 0=-6 1=-7 8=-15
passage word|party|特 0=-15 8=-16
passage word|party|的 0=8 1=-3 3=3 4=-6 5=-21 6=20 7=3 8=-19
passage word|party|签 0=-7 1=-4 2=-8 3=6 4=9 5=15 7=-4 8=-4
passage word|party|表 0=17 1=11 2=-5 4=-3 8=15
passage word|party|要 0=8 1=10 3=-4 5=16 6=3 8=32
passage word|party|谈 0=5 1=-4 3=13 4=6 7=-3 8=14
passage word|party|资 0=-13 8=-15
passage word|party|跟 0=-9 2=-4 3=3 4=-3 5=-3 7=3 8=-15
passage word|party|还 0=-5 1=-6 5=-3 7=-5 8=-21
passage word|party|那 0=11 1=-4 4=-6 5=9 7=5 8=14
passage word|part|of 0=12 4=-4 6=-3 7=25 8=29
passage word|patent 0=-4 3=17 7=-3 8=6
passage word|pay 0=16 1=-7 2=21 3=-14 4=5 5=-21 6=6 7=-4
passage word|payment|of 0=6 1=-5 2=-7 3=5 4=6 7=14 8=15
passage word|peopl 0=-4 1=17 2=-4 3=-5 5=-3 7=-3 8=-5
passage word|per 0=8 1=-3 2=-8 3=-5 4=24 5=-6 6=17 7=-8 8=17
passage word|per|party 0=-4 4=-3 8=-15
passage word|per|shar 1=3 2=-3 4=29 8=25
passage word|plan 0=-10 1=-6 3=-3 4=-3 5=9 7=-4 8=-17
passage word|plant 0=3 1=-3 2=6 3=-7 4=-7 5=18 6=-6 7=3 8=6
passage word|plant|in 0=13 1=5 4=-3 7=5 8=16
passage word|pledg 0=-8 1=3 2=-3 3=-3 4=-4 7=20 8=4
passage word|power 0=17 8=13
passage word|preferr 0=-4 1=18 2=-4 4=-6 8=3
passage word|preliminary 0=14 8=6
passage word|pric 0=18 2=-9 3=-10 4=19 5=-6 6=11 7=-9 8=7
passage word|pric|is 6=19 7=-5 8=10
passage word|pric|of 0=-6 1=3 4=14 7=4 8=8
passage word|profit 2=-3 5=-5 8=-21
passage word|prolong 0=-6 2=18 8=10
passage word|promis 1=-12 2=-16 3=-3 4=-6 5=9 6=9 7=29 8=8
passage word|promis|money 0=-6 2=-3 4=-5 8=-18
passage word|promis|party 0=20 7=3 8=17
passage word|pronoun 2=-5 3=5 4=-3 5=18 6=13 7=4 8=-28
passage word|pronoun|, 0=4 1=6 3=3 5=5 7=5 8=14
passage word|pronoun|DATE 0=8 1=-3 3=4 4=11 5=-3 7=4 8=16
passage word|pronoun|as 2=-3 7=17 8=6
passage word|pronoun|for 0=14 1=-3 2=-14 3=-3 8=-5
passage word|pronoun|had 0=-3 2=18 3=12 8=20
passage word|pronoun|have 0=-6 1=-3 2=-3 3=-5 5=-3 8=-23
passage word|pronoun|in 0=-4 3=5 4=16 8=10
passage word|pronoun|is 0=12 1=-5 2=-16 3=6 4=-15 5=12 6=6
passage word|pronoun|money 0=4 2=13 4=-13 6=3 7=16 8=22
passage word|pronoun|own 0=7 1=-16 2=3 3=3 4=-11 5=50 6=-4 7=-9 8=25
passage word|pronoun|s 0=-11 3=15 4=5 6=-3 7=-5
passage word|pronoun|said 0=-9 8=-16
passage word|pronoun|to 0=-5 1=19 4=-15 6=-4 8=-8
passage word|pronoun|was 0=-13 1=-5 3=-5 6=-3 8=-28
passage word|pronoun|will 0=4 1=28 2=-5 3=-4 4=-3 5=-12 6=9 7=-3 8=12
passage word|pronoun|would 0=-10 1=-4 2=16 3=-8 4=-3 5=4 7=11 8=4
passage word|pronoun|“ 0=-7 1=3 4=-6 8=-15
passage word|pronoun|买 4=16 8=12
passage word|pronoun|的 1=15 2=6 3=-12 4=-11 5=-3 7=-5 8=-12
passage word|pronoun|要 0=-5 1=-3 6=-4 8=-17
passage word|pronoun|说 1=-4 2=6 3=-3 4=-4 5=-3 8=-14
passage word|propos 4=16 8=8
passage word|provid 0=15 1=-3 2=17 4=-6 7=-3 8=15
passage word|pull|a 0=-5 2=16 4=-3 6=3 8=9
passage word|pull|in 1=16 2=-6 8=5
passage word|purchas 0=6 1=-8 3=-3 4=21 6=-4 7=-4 8=3
passage word|purchas|of 1=-3 2=3 4=19 6=-3 8=11
passage word|put|in 1=8 2=-4 5=-11 7=19 8=10
passage word|put|up 0=-9 1=-4 4=-3 5=15 7=-5 8=-7
passage word|q 0=-11 8=-18
passage word|race 0=28 3=3 8=27
passage word|rais|money 0=-5 1=-14 2=4 4=-3 5=-4 7=-3 8=-24
passage word|rate 0=21 1=-4 2=-8 3=12 4=5 5=-11 6=-9 7=-9 8=-3
passage word|rate|a 0=11 2=-3 4=-9 5=-7 6=-4 8=-19
passage word|rate|per 0=10 2=-3 4=22 8=22
passage word|rebuild 0=14 8=9
passage word|receiv 1=-4 2=-8 3=5 4=14 7=-3 8=-5
passage word|receiv|from 0=-3 3=-3 4=22 8=13
passage word|rent 0=35 1=-3 6=4 8=28
passage word|rent|of 0=17 8=14
passage word|repaid 0=5 1=-4 2=19 4=-3 7=-3 8=12
passage word|repaid|in 2=14 8=7
passage word|repair 2=-3 7=16 8=7
passage word|report|by 2=15 8=11
passage word|revolv 0=-6 2=19 8=7
passage word|revolv|line 0=-6 2=19 8=11
passage word|right 0=-15 3=24 4=-3 5=-3 6=-3 8=-5
passage word|road 0=-12 4=-3 7=4 8=-17
passage word|run 0=-8 1=-4 3=13 4=-5 5=-7 6=-5 7=-3 8=-20
passage word|run|by 0=-12 8=-15
passage word|s 2=6 3=17 4=14 5=-14 7=-7 8=-3
passage word|said 0=-16 1=12 2=-18 5=-14 6=-8 7=16 8=-34
passage word|said|, 0=-12 1=6 2=-5 3=-5 4=18
passage word|said|money 0=-13 8=-16
passage word|said|party 0=-11 1=-5 2=6 3=-3 4=-9 6=-5 7=7 8=-22
passage word|said|pronoun 0=15 2=4 4=3 5=-4 7=10 8=25
passage word|sale 0=-15 2=4 4=27 5=-3 6=-3 7=-5 8=5
passage word|same 0=16 1=-5 2=3 3=-4 4=9 5=-4 6=-3 7=6 8=14
passage word|say 0=-7 1=-9 2=6 4=-4 8=-17
passage word|say|how 3=17 8=15
passage word|say|no 2=17 8=14
passage word|say|party 0=-14 1=-7 2=-4 4=13 8=-17
passage word|say|the 0=-11 4=-3 8=-19
passage word|say|ther 0=17 8=12
passage word|say|what 0=17 8=8
passage word|school 0=-4 1=-3 4=-3 7=23 8=8
passage word|seal 0=27 8=29
passage word|second 1=7 2=8 4=-9 5=16 7=-7 8=10
passage word|secur 0=-8 2=4 3=-6 4=-5 8=-17
passage word|see 0=-11 2=-4 4=-5 5=-3 7=-4 8=-30
passage word|seek 0=-5 8=-14
passage word|sell 0=-21 1=-4 2=6 3=3 4=32 5=-10 7=-5
passage word|separately 0=-4 4=26 8=21
passage word|separately|, 0=-3 4=27 8=20
passage word|seri 0=-7 3=-6 8=-18
passage word|servic 0=17 4=-5 8=5
passage word|set 0=-8 1=4 3=-3 4=-4 8=-14
passage word|settl 0=15 1=-4 2=4 4=-8 7=5 8=8
passage word|shar 0=-11 1=42 2=-12 3=-11 4=12 5=-10 6=-7 7=15 8=15
passage word|shareholder 0=-15 1=32 2=3 3=-6 4=3 5=-4 6=-4 7=-5 8=3
passage word|shareholder|, 0=-3 1=15 2=-3 4=-5
passage word|shar|and 4=18 8=17
passage word|ship 0=16 1=-3 4=-5 5=-11 7=-3 8=-9
passage word|shipp 0=20 8=15
passage word|short 0=-15 4=7 8=-14
passage word|should 0=-8 1=-3 2=-8 3=-3 4=-4 6=28 7=-5 8=-5
passage word|should|party 0=-4 6=17 8=8
passage word|show|a 0=20 8=16
passage word|side 0=-14 1=-3 3=-3 4=13 5=-8 7=23 8=8
passage word|sign 0=6 1=-10 2=-4 3=-10 4=-18 5=-12 6=-5 8=-43
passage word|sign|DATE 0=-15 2=-9 4=-3 8=-35
passage word|sign|first 0=22 8=19
passage word|sign|for 0=31 2=6 4=-3 6=-3 8=27
passage word|sign|in 0=-14 8=-19
passage word|sit 2=11 4=-4 5=3 7=12 8=16
passage word|site 0=10 1=-3 2=-5 4=-7 5=14 7=-3 8=3
passage word|six 0=12 1=3 4=11 7=-3 8=17
passage word|size|for 0=14 5=-3 8=4
passage word|size|of 0=15 4=-4 7=13 8=14
passage word|size|would 0=-5 5=-3 7=-3 8=-14
passage word|smaller 2=-3 3=15 8=7
passage word|solar 0=-14 4=12 5=4
passage word|sold|to 0=8 2=11 8=15
passage word|sole 0=-3 1=-5 2=-4 8=-15
passage word|some 1=-6 4=-3 8=-17
passage word|sourc 1=-4 2=-3 3=-4 4=19 7=-3 8=4
passage word|so|far 0=-6 2=-3 4=-3 8=-15
passage word|spend 0=-15 1=-4 2=-12 3=-13 4=-10 5=25 6=-7 7=-14 8=-39
passage word|spend|money 0=-5 2=-6 3=-8 4=-4 5=28 6=-4 7=-8 8=-5
passage word|spend|on 0=-8 2=-3 4=-4 7=-4 8=-25
passage word|spent 0=-6 1=-3 2=-3 5=3 8=-16
passage word|split 1=-3 2=15 8=8
passage word|stag 0=-7 2=19 4=-8
passage word|stak 0=-5 1=16 4=7 8=14
passage word|stand|at 0=-7 7=14
passage word|start 0=-6 4=14 5=18 6=5 7=-3 8=21
passage word|start-up 4=-8 8=-14
passage word|stock 0=-9 1=34 2=-4 4=-11 5=-8 6=-3 7=14 8=12
passage word|stood 0=-4 8=-14
passage word|stopp 0=18 8=13
passage word|stor 0=23 1=-3 8=14
passage word|subscrib 0=-5 1=16 2=-5 4=-5 7=-3 8=-6
passage word|subscription 0=-4 1=16 2=-4 8=3
passage word|sum 0=14 2=-4 3=12 4=-6 5=-4 7=-3 8=5
passage word|summer 0=-4 3=17 4=-3 8=8
passage word|suppli 2=20 3=-3 4=-3 7=8 8=19
passage word|suppli|money 0=-7 2=18 7=4 8=9
passage word|suspend 1=-3 4=-4 8=-16
passage word|system|in 4=-7 8=-15
passage word|s|biggest 0=19 8=13
passage word|s|money 1=-3 2=24 6=-4 7=-4 8=11
passage word|s|party 0=-4 1=7 2=-6 3=15 4=-7 5=-6 6=-6 7=-3 8=-11
passage word|tabl 0=-4 1=-3 2=-6 4=15
passage word|tak 0=-13 1=16 2=-3 4=7 5=-5 8=-4
passage word|take 0=8 1=17 2=-4 3=5 4=5 5=-7 8=23
passage word|take-or-pay 0=-14 8=-17
passage word|take-or-pay|contract 0=-14 8=-16
passage word|taken|money 0=-3 2=-5 8=-14
passage word|takeover 0=-3 4=14 8=6
passage word|take|party 0=17 8=13
passage word|take|the 0=-10 1=17 4=4 8=9
passage word|tak|a 1=18 4=-3 8=11
passage word|tak|size 0=-11 8=-14
passage word|talk 0=-8 1=-4 2=23 3=11 4=6 6=-5 7=-13 8=9
passage word|tapp 0=-3 2=-8 4=-3 8=-18
passage word|tariff 0=15 8=12
passage word|tax 0=-3 1=-3 7=-5 8=-20
passage word|terminat 0=-9 8=-17
passage word|termination 0=-19 4=-3 7=-3 8=-30
passage word|than 2=3 3=-3 4=-10 5=4 6=15 7=-11 8=-3
passage word|than|party 0=-6 2=-3 3=-3 4=-5 5=-3 6=-3 7=-5 8=-31
passage word|that 0=-16 1=-9 2=15 3=-10 4=14 5=3 6=4 8=-20
passage word|that|party 0=-9 1=7 2=-5 3=-11 4=21 5=14 7=20 8=27
passage word|that|pronoun 1=-3 2=9 3=-8 4=-12 5=7 6=7 7=-11 8=-16
passage word|the 0=11 1=-9 2=-15 3=7 4=4 5=-5 6=29 7=33 8=-4
passage word|their 1=-3 2=-6 4=-5 5=9 7=16 8=5
passage word|them 0=48 1=-8 2=-4 3=6 4=-17 5=-6 7=-6 8=15
passage word|them|for 0=18 4=3 8=19
passage word|then 0=6 1=-9 2=-3 3=3 4=-8 5=-4 6=7 7=15 8=5
passage word|ther 0=28 1=7 2=7 3=-11 4=-5 5=13 6=-4 7=-7 8=23
passage word|ther|is 0=19 1=5 2=8 3=-4 4=-5 8=17
passage word|the|OUTLET 0=7 2=18 4=-4 8=18
passage word|the|board 0=-17 2=-7 3=-3 4=22 5=11 7=-3
passage word|the|build 0=-6 1=-3 5=7 7=16 8=10
passage word|the|chain 0=14 3=3 8=14
passage word|the|found 0=-6 4=15 8=7
passage word|the|french 0=-8 6=-4 8=-19
passage word|the|issuer 0=14 2=-4 6=4 8=11
passage word|the|key 0=-5 4=14 8=4
passage word|the|korean 0=21 7=-3 8=15
passage word|the|last 0=-5 1=-3 4=5 6=-3 7=-4 8=-15
passage word|the|market 0=-4 2=9 4=-4 6=17 7=-6 8=8
passage word|the|money 0=-11 1=4 2=16 3=-13 5=14 6=-6 7=8 8=9
passage word|the|month 0=15 8=11
passage word|the|party 0=-15 1=5 2=3 3=-14 4=-34 5=-10 6=20 7=44 8=-3
passage word|the|port 0=-8 8=-14
passage word|the|promis 0=-5 6=3 7=26 8=22
passage word|the|right 0=-8 3=15 4=-6 7=-6 8=-10
passage word|the|same 0=16 1=-5 2=3 3=-4 4=9 5=-4 6=-3 7=6 8=14
passage word|the|shar 0=-5 4=-9 8=-18
passage word|the|site 0=4 2=-4 4=-4 5=14
passage word|the|sum 0=-3 3=15 8=9
passage word|the|whol 0=14 2=-4 4=19 8=19
passage word|thi 0=-20 2=5 3=11 4=-5 6=4 7=-4 8=-16
passage word|think 0=-6 5=-3 8=-14
passage word|third 0=-5 3=-3 5=21 7=-7 8=6
passage word|thos 0=-3 1=-6 2=16 6=-5 7=-3
passage word|thre 0=27 3=11 4=4 5=-4 6=-7 7=-17 8=11
passage word|three-year 0=18 8=13
passage word|thre|tim 0=-4 2=14 8=7
passage word|thre|year 0=21 2=-4 3=-3 5=3 7=-4 8=8
passage word|through|DATE 0=18 1=-3 2=-4 3=-4 4=-6 8=-3
passage word|thursday 0=-10 1=-4 4=-5 7=-3 8=-27
passage word|time 0=-9 7=-4 8=-14
passage word|tim|cover 0=-4 2=14 8=7
passage word|to 0=5 1=-6 2=9 3=4 4=13 5=-13 6=14 7=14
passage word|told 0=-19 1=12 3=-4 5=6 7=-6 8=-14
passage word|told|me 0=-11 1=18 4=-3
passage word|took 1=-9 3=-6 5=-4 6=-5 7=-3 8=-22
passage word|took|9 0=5 1=-3 2=-3 4=10 7=7 8=14
passage word|took|in 0=-7 1=-4 4=-4 8=-21
passage word|to|9 1=3 2=-9 4=-5 8=-17
passage word|to|DATE 0=23 1=-3 2=14 4=-6 8=19
passage word|to|OTHER 0=-14 1=-3 2=10 4=14 7=-8
passage word|to|be 0=-4 1=-6 2=24 4=13 5=-9 7=-6 8=8
passage word|to|build 0=-3 4=-4 5=-6 8=-22
passage word|to|money 0=11 2=-15 4=-8 5=-6 6=-3 7=5 8=-15
passage word|to|party 0=33 1=-8 3=10 4=5 5=-10 6=8 8=29
passage word|to|pay 0=8 1=-6 2=14 3=-4 5=-6 6=6 8=6
passage word|to|put 0=-8 2=-3 3=8 4=-3 5=5 7=18 8=18
passage word|to|rate 0=7 2=-3 4=18 8=18
passage word|to|sell 3=-3 4=25 5=-4 8=15
passage word|to|spend 0=-5 1=-3 2=-3 3=-5 5=8 7=-6 8=-18
passage word|to|take 0=21 1=-4 4=12 7=-4 8=19
passage word|to|the 0=-20 1=29 3=-14 4=-20 5=9 6=17 7=11 8=8
passage word|to|use 0=-5 3=19 7=-3 8=7
passage word|to|win 0=15 8=12
passage word|trader 0=18 2=-6 4=-3 6=-3
passage word|two 1=-11 2=-10 4=12 5=4 6=-4 7=15
passage word|t|say 3=16 8=13
passage word|under 0=19 1=-8 2=-6 3=-4 4=-8 5=-4 6=9 7=-5 8=-9
passage word|under|the 0=-25 1=-4 2=4 6=10 8=-14
passage word|unsolicit 0=-3 4=22 8=15
passage word|until 0=18 1=-5 3=21 4=-8 5=-3 6=-3 7=-5 8=14
passage word|until|DATE 0=22 3=11 4=-10 7=-3 8=15
passage word|up 0=-25 2=-7 3=-3 5=34 7=5
passage word|upsiz 0=-7 2=-9 8=-17
passage word|use 0=-11 1=-6 3=30 4=-11 5=4 7=-7 8=-4
passage word|use|of 0=3 1=-3 3=15 8=11
passage word|valu 0=18 2=-8 3=-4 4=-4 5=-5 6=-5 7=-5 8=-19
passage word|ventur 0=-8 2=-3 3=-9 5=-3 6=3 7=5 8=-15
passage word|volum 0=-8 2=-3 8=-18
passage word|want 0=5 1=14 2=-3 4=3 5=-6 6=-3 7=-8
passage word|want|money 0=-5 4=-5 8=-18
passage word|warrant 7=27 8=22
passage word|was 0=32 2=10 3=-7 5=-4 6=-11 7=10 8=16
passage word|washington 0=-18 2=9 8=-16
passage word|was|drawn 0=-8 8=-18
passage word|was|to 0=9 5=-6 7=23 8=18
passage word|was|wrong 0=14 8=12
passage word|went 0=-19 1=4 2=7 4=5 5=-5 6=-3 7=-3 8=-19
passage word|were 0=14 1=-9 2=12 3=-4 4=-4 5=-9 7=-9 8=-10
passage word|what 0=7 1=3 2=5 3=4 4=3 5=-7 7=-14 8=-3
passage word|when 0=-12 3=-4 4=3 6=3 7=-6 8=-18
passage word|wher 0=-13 1=10 3=-4 4=-7 7=-6 8=-21
passage word|which 1=20 2=9 4=-4 5=-10 6=-8 7=-6 8=-7
passage word|which|company 0=-6 1=4 2=-3 4=-3 5=14 8=3
passage word|which|has 0=14 1=-4 2=-4 3=4 4=-6 5=-4 6=3 7=-6
passage word|which|hold 1=18 8=14
passage word|which|is 0=4 1=3 3=-3 4=15 7=5 8=19
passage word|which|was 2=27 4=-4 8=16
passage word|whol 0=13 2=-4 3=-4 4=22 8=21
passage word|whos 1=-10 2=-5 3=3 4=20 5=-5 7=-6 8=-7
passage word|will 0=18 1=14 2=-19 3=15 4=-23 5=18 7=-6 8=3
passage word|will|sell 0=-14 3=10 4=4 8=-3
passage word|win 0=14 8=10
passage word|win|a 0=15 8=12
passage word|with 0=3 1=15 2=-12 3=-3 4=9 5=6 6=-20 7=-9 8=-17
passage word|with|money 0=-8 1=23 2=-7 3=-3 4=3 6=-7 7=4 8=4
passage word|with|which 0=21 8=19
passage word|word 0=-4 4=7 5=3 6=3 7=10 8=14
passage word|worth 0=18 2=-14 3=-8 4=-12 5=-14 7=-13 8=-39
passage word|worth|money 0=16 2=-8 3=-3 5=-10 6=3 7=-8 8=-12
passage word|worth|of 0=-5 1=-3 2=-4 4=-3 8=-18
passage word|would 0=-15 1=-11 2=-4 3=-15 4=-9 5=-4 6=-6 7=4 8=-53
passage word|would|be 0=4 4=-7 5=-4 7=-5 8=-16
passage word|would|like 0=-9 1=-3 2=7 3=-4 4=-9 5=8 6=-3 7=-7 8=-19
passage word|would|pay 3=-7 8=-14
passage word|written 0=-3 1=19 4=-4 6=5 8=14
passage word|written|to 1=20 4=-3 8=13
passage word|year 0=39 1=-14 2=-8 3=10 4=-19 5=-16 6=-14 7=-3 8=-14
passage word|year|, 0=23 1=-8 2=-4 4=4 6=-4 7=-6 8=6
passage word|year|of 0=-10 8=-14
passage word|yet 0=-5 1=-5 3=-4 4=-11 6=-4 7=38 8=11
passage word|you 0=-26 1=-6 3=-3 4=22 5=-5 7=-5 8=-28
passage word|— 0=8 2=-15 3=4 4=17 5=-10 7=-6 8=-5
passage word|“ 0=9 1=7 2=-3 3=-11 6=-6 7=-16 8=-27
passage word|“|a 0=25 8=20
passage word|“|party 0=-5 2=17 6=-8 7=-5 8=-9
passage word|” 0=14 1=5 2=-6 4=-4 6=-3 7=-14 8=-18
passage word|”|一 0=16 4=-8 8=7
passage word|一 0=7 1=6 4=-7 5=11 6=-15 8=-24
passage word|一|家 0=16 3=-3 8=15
passage word|一|张 0=18 8=14
passage word|一|条 0=-5 2=6 4=5 5=9 7=6 8=14
passage word|一|次 0=-4 1=16 2=-7 3=5 4=-5
passage word|一|笔 0=4 1=4 2=16 3=-3 4=-6 5=-6 8=8
passage word|一|边 0=-12 2=6 4=-7 8=-20
passage word|七|年 0=-8 2=14
passage word|万 1=11 2=-12 3=-4 4=-15 5=-4 6=-5 8=-24
passage word|万|, 0=-21 1=4 4=-8 6=-4 7=-3 8=-32
passage word|三 0=13 1=7 2=-5 3=-19 4=-7 7=-6 8=-26
passage word|三|年 0=17 1=-6 2=-3 3=-7 5=3 6=-4 7=5 8=-4
passage word|三|月 0=-5 2=-5 3=-3 5=14
passage word|上 0=-7 1=11 3=-8 6=19 7=9
passage word|下 0=10 1=-9 3=15 4=14 6=-6 7=9 8=9
passage word|下|来 0=-13 1=-4 2=-6 3=17 5=-3 6=4 7=8 8=6
passage word|不 1=-3 2=-4 3=-3 4=-14 5=5 6=9 7=7 8=-22
passage word|不|买 0=19 7=4 8=20
passage word|不|再 0=22 3=3 7=-5 8=19
passage word|不|要 3=-3 8=-14
passage word|与 0=-5 2=6 3=5 4=-17 5=20 6=-13 7=-6 8=-23
passage word|专 1=-5 2=8 3=-7 4=-5 5=10 6=-4 7=17 8=11
passage word|业 0=-30 1=-3 2=-12 3=-11 4=15 5=-5 6=-9 7=14 8=-35
passage word|业|主 1=-4 2=-5 4=-4 6=4 8=-15
passage word|业|务 0=-3 4=21 8=8
passage word|业|额 0=-9 8=-16
passage word|东 0=-21 1=10 2=5 4=13 6=9
passage word|两 0=-21 1=3 2=-14 3=-11 4=5 5=3 6=-9 8=-44
passage word|个 0=-14 1=15 2=-14 4=32 6=22 7=-14 8=12
passage word|个|, 0=-3 1=15 2=-6
passage word|个|人 2=-3 6=17 8=9
passage word|中 0=14 2=-3 3=10 4=11 6=-15 7=-12 8=-3
passage word|中|的 4=10 6=-15 8=-7
passage word|临 0=-7 1=16 4=-4 8=5
passage word|主 0=-3 1=11 3=-8 4=-10 5=-4 7=-7 8=-23
passage word|么 0=14 3=-4 4=-8 5=-3 7=9 8=8
passage word|么|也 0=19 4=-3 8=14
passage word|义 0=-8 4=-8 5=18 6=10 7=8 8=15
passage word|之 0=-8 1=13 2=12 5=-14 7=7
passage word|之|后 0=-6 1=5 5=-3 6=-3 8=-14
passage word|九 0=-21 1=-4 3=-3 4=4 6=3 7=-3 8=-21
passage word|也 1=11 2=-9 3=19 4=-10 6=6 7=-9
passage word|也|在 2=-3 3=15 4=-6
passage word|也|没 0=19 3=-3 8=8
passage word|书 0=-10 2=-6 3=9 4=-13 5=-3 6=5 7=4 8=-17
passage word|书|面 0=-7 8=-14
passage word|买 0=-3 1=-12 2=-5 3=6 4=23 5=-16 7=7 8=-8
passage word|了 0=13 1=22 2=-5 3=8 4=4 5=-19 6=-12 7=4 8=-8
passage word|了|, 0=16 1=3 2=-3 3=5 4=3 5=3 7=-5 8=16
passage word|了|OTHER 0=20 2=16 3=-3 4=6 6=12 7=-10 8=38
passage word|了|money 0=-20 3=-7 4=-16 6=-19 7=16 8=-40
passage word|了|party 0=17 4=-7 5=-3 6=-3 7=-6 8=-8
passage word|了|下 0=-7 1=-5 8=-15
passage word|了|两 4=14 7=7 8=17
passage word|了|多 4=16 8=12
passage word|事 0=-5 1=22 2=-9 3=-11 4=8 5=28 6=-12 7=-11 8=3
passage word|事|, 0=-4 1=17 5=-5 7=-4 8=3
passage word|事|会 0=-6 1=16 2=-8 3=-7 4=4 5=42 6=-4 7=-6 8=29
passage word|事|长 0=4 2=-3 3=-3 4=-6 6=-6 7=-3 8=-20
passage word|二 0=9 1=3 2=-19 4=-14 5=29 6=5 7=-16 8=-10
passage word|二|十 0=21 3=5 4=-3 5=10 7=-3 8=23
passage word|五 0=16 1=-15 3=-4 4=-5 5=4 7=-3 8=-9
passage word|五|年 0=32 2=7 3=-4 7=-3 8=22
passage word|亚 0=-9 2=-8 3=-3 4=3 5=-3 8=-20
passage word|交 1=-6 2=-11 3=-4 4=21 6=3 7=-11 8=-17
passage word|交|了 0=-16 2=-4 8=-23
passage word|交|付 0=27 3=-3 4=-9 8=13
passage word|交|割 0=-5 1=4 4=17 5=-4 8=9
passage word|产 1=11 2=-8 4=-5 5=18 6=-12 7=11
passage word|产|值 5=-9 8=-15
passage word|产|线 0=3 1=5 5=14 7=-3 8=11
passage word|亲 0=-3 2=5 4=14 8=10
passage word|亲|自 0=-4 2=4 4=14 8=11
passage word|人 0=-14 1=21 2=-14 3=-11 4=-7 5=-9 6=15 8=-27
passage word|亿 0=-19 1=-3 2=-7 4=-13 8=-44
passage word|亿|元 0=-5 2=-3 8=-14
passage word|什 0=15 1=4 4=-3 7=3 8=13
passage word|什|么 0=15 1=4 4=-3 7=3 8=13
passage word|仍 0=7 1=-3 2=3 3=15 5=9 7=-3 8=22
passage word|仍|在 0=6 3=16 8=17
passage word|从|party 0=-7 1=-6 2=-7 3=4 4=-6 5=-3 6=-5 8=-27
passage word|付 0=18 1=-22 2=-26 3=35 4=4 5=-33 6=23 7=15 8=10
passage word|付|money 1=-12 2=-6 3=13 5=-8 6=17 7=9 8=11
passage word|付|了 0=19 1=4 2=-6 3=8 4=-9 7=7 8=20
passage word|付|款 0=-9 1=-3 2=3 3=23 4=-5 5=-4 6=-3 7=-7
passage word|付|清 1=-4 2=-3 4=5 5=-4 6=-3 8=-14
passage word|付|讫 0=-9 8=-14
passage word|以 1=13 2=-3 3=6 4=19 5=-3 6=-3 7=-4 8=9
passage word|以|money 0=5 1=3 2=-4 3=-5 4=29 5=-7 6=-4 7=-7 8=8
passage word|价 0=34 1=-22 2=-18 3=17 4=44 5=-7 6=-21 8=23
passage word|价|, 0=-7 3=14 4=10 8=9
passage word|价|money 0=13 1=-3 2=-10 4=35 5=-12 6=-6 7=19 8=29
passage word|价|other 0=-13 4=-12 7=-15 8=-40
passage word|价|为 1=-4 4=18 8=10
passage word|价|款 0=27 8=23
passage word|任 0=12 3=-5 4=-6 6=-7 7=-8 8=-16
passage word|企 0=14 1=18 3=-3 4=-7 5=-7 6=-4 7=7 8=13
passage word|会 0=-13 1=7 2=-9 3=-17 4=-8 5=32 6=-8 7=-4 8=-22
passage word|传 0=10 1=6 3=-9 4=20 7=6 8=28
passage word|传|闻 0=-4 4=19 7=7 8=18
passage word|估 1=6 3=-4 4=-5 5=-9 6=-6 7=4 8=-19
passage word|位 0=9 1=7 2=-18 3=4 6=7 7=-3
passage word|低 0=4 1=-5 2=-6 3=15 4=-3 5=-4 6=5 8=3
passage word|体 0=7 1=6 2=-8 3=17 4=3 5=5 6=-3 7=6 8=25
passage word|体|, 0=9 1=-4 4=5 5=3 7=7 8=18
passage word|余 0=9 1=-6 2=-9 3=-6 4=-8 5=-10 7=10 8=-18
passage word|余|MONEY 0=4 2=21 3=12 8=31
passage word|余|other 2=-22 3=-13 8=-35
passage word|作 4=16 5=-8 6=12 7=18 8=21
passage word|作|价 0=-6 2=-5 3=-3 4=17
passage word|作|保 6=-8 8=-14
passage word|你 0=-9 4=19 8=6
passage word|供 0=36 1=-11 2=3 3=-11 4=-10 5=6 6=22 7=-13 8=18
passage word|供|应 0=29 3=-4 4=-7 5=11 7=-4 8=20
passage word|供|货 0=14 6=3 8=6
passage word|便|宜 2=-3 4=-4 8=-14
passage word|保 0=-21 1=-15 2=-11 3=-5 4=-3 5=-16 6=54 8=-7
passage word|保|函 2=-3 6=-12 8=-20
passage word|保|的 6=-9 8=-16
passage word|保|证 0=-5 2=-9 4=-7 5=-4 6=42 7=-8 8=11
passage word|信 0=4 1=3 3=-5 5=-4 6=19 7=-3 8=7
passage word|信|托 2=-8 6=14 8=4
passage word|倒|是 0=14 3=-4 7=5 8=10
passage word|候|, 4=14 8=11
passage word|借 0=-11 1=-6 2=35 4=-4 5=-6 7=-7
passage word|借|款 2=15 6=3 8=10
passage word|债 0=-15 1=-7 2=51 3=-7 4=-5 5=-14 6=20 7=-9 8=15
passage word|债|, 0=-3 1=-5 2=20 6=3 8=8
passage word|值 0=6 1=5 2=-13 3=-9 5=-19 6=-5 7=4 8=-32
passage word|值|MONEY 0=13 1=-6 2=-14 3=-6 4=-22 5=-6 6=-4 7=8 8=-37
passage word|值|other 4=22 5=-9 8=10
passage word|做|的 0=18 2=-5 8=9
passage word|停 0=-9 1=-9 2=8 3=-7 4=-5 6=-4 7=3 8=-28
passage word|偿 0=-13 2=6 3=-5 4=-6 5=-3 6=5 7=24 8=5
passage word|充 0=-10 2=-4 4=-5 8=-24
passage word|先 0=14 1=-3 2=3 4=-6 5=-7 6=13 7=5 8=10
passage word|免 0=15 4=-3 7=6 8=17
passage word|入 0=-28 2=4 4=10 5=8 6=-8 7=3 8=-17
passage word|入|money 0=-7 1=-8 2=4 3=-3 4=5 5=-12 7=-4 8=-28
passage word|入|other 5=27 8=25
passage word|入|股 1=16 2=-3 4=-7 5=-12 7=8
passage word|全 0=-3 1=-16 3=8 4=15 5=-9 6=12 7=11 8=6
passage word|全|球 0=-8 3=16 4=-7 8=-7
passage word|全|部 0=12 1=-5 3=7 4=6 8=21
passage word|全|额 2=4 4=11 6=21 8=25
passage word|八 0=-6 1=-7 2=3 3=-4 5=-7 6=19 8=-7
passage word|公 0=-17 2=9 4=6 5=6 6=9 8=-5
passage word|公|司 0=-12 1=6 2=12 3=-5 4=-7 5=-9 6=14 7=5 8=-6
passage word|六 0=12 1=6 2=-22 3=-6 4=-3 6=-6 7=-10 8=-26
passage word|共 0=-5 1=-12 2=-3 7=9 8=-14
passage word|兴 0=-5 1=6 4=-3 5=19 7=-6 8=4
passage word|其 0=31 3=3 4=-14 5=-7 6=-11 7=-7 8=-7
passage word|其|中 0=16 1=3 4=-7 6=-7 7=-4 8=-4
passage word|其|余 0=19 3=6 4=-4 5=-4 8=14
passage word|内|地 0=14 1=3 4=-4 8=8
passage word|再 0=7 1=8 2=4 3=3 4=-14 5=12 6=-3 7=-10
passage word|再|续 0=14 8=8
passage word|冬 0=-4 1=20 8=13
passage word|冬|天 0=-3 1=20 8=14
passage word|决 0=-5 1=-4 2=-4 3=-3 5=9 6=-7 8=-17
passage word|准 1=17 3=6 4=-10 5=6 6=-4 7=-5 8=9
passage word|出 0=-4 1=-14 2=6 5=6 6=4 7=27
passage word|出|具 6=-9 8=-15
passage word|出|售 0=-9 3=-3 4=5 5=-3 8=-17
passage word|出|资 1=-11 2=5 5=-14 7=25
passage word|出|过 1=-3 4=15 8=8
passage word|函 0=-10 1=-4 2=-5 4=4 6=-12 8=-32
passage word|分 0=-12 3=6 4=11 5=-8 6=11 7=16 8=5
passage word|分|文 0=-5 2=-4 4=17 6=3 8=7
passage word|划 0=-15 1=4 3=-6 4=5 5=20 6=9 7=7 8=21
passage word|列 0=-3 2=-3 3=3 4=-4 5=-3 7=-4 8=-16
passage word|则 0=-12 1=26 4=-18 5=-8 6=5 7=9
passage word|则|正 1=12 4=4 8=14
passage word|则|由 0=-10 6=-5 8=-17
passage word|刚 0=16 4=-3 5=4 7=-3 8=8
passage word|判 0=3 1=-4 2=-3 4=-5 5=-3 7=-4 8=-16
passage word|利 0=-11 1=-10 2=13 3=7 4=-9 5=-8 6=-6 7=6 8=-21
passage word|到 0=-3 1=27 3=3 4=-11 5=-4 6=3 8=-7
passage word|到|位 1=16 2=-3 8=7
passage word|到|账 0=-8 1=17 2=8 3=3 4=-6 5=-8 8=3
passage word|制 0=6 1=-4 3=16 7=-6 8=6
passage word|前 1=-9 2=7 3=-12 4=-7 5=5 7=13 8=-14
passage word|剩 0=-11 1=-5 2=14 3=-5 4=-5 6=3 7=8 8=-3
passage word|剩|下 0=-7 1=-3 2=14
passage word|割 0=-5 1=4 4=17 5=-4 8=9
passage word|务 0=5 3=-6 4=23 5=-7 8=9
passage word|包 0=7 3=6 4=-18 5=14 7=-7
passage word|包|下 0=14 3=9 4=-8 8=13
passage word|包|给 2=-3 4=-4 8=-15
passage word|北 0=-6 1=-4 2=-3 3=-3 4=13 5=33 7=-3 8=23
passage word|区 0=-15 1=-7 2=-3 3=-8 4=7 5=20 6=6
passage word|十|五 0=23 5=-3 8=18
passage word|千 0=-8 1=-4 2=-10 4=-7 6=-4 7=3 8=-29
passage word|千|万 0=-8 1=-3 2=-11 4=-5 8=-26
passage word|升 0=-11 2=-3 4=-5 5=-6 6=-3 7=7 8=-22
passage word|协 0=-9 2=-5 3=-5 4=8 5=5 6=-3 7=14 8=-7
passage word|协|议 0=-10 1=3 2=-5 3=-3 7=12 8=-14
passage word|单 0=26 1=-7 2=-9 3=-6 4=-21 5=7 6=9 7=-11 8=-11
passage word|卖 0=-32 1=-4 2=-6 4=25 5=-14 6=-5 7=-8 8=-42
passage word|卖|money 0=-6 4=-3 8=-16
passage word|卖|了 0=-6 2=-3 3=-3 8=-15
passage word|卖|方 2=-4 3=-4 4=24 8=8
passage word|卖|给 0=-13 1=8 2=-4 4=3 8=-15
passage word|占 1=-5 2=-13 3=-4 4=-8 6=-5 7=6 8=-22
passage word|占|money 5=24 8=19
passage word|即 2=6 3=-4 4=7 6=7 8=14
passage word|即|money 0=-5 2=-12 6=22 7=-3
passage word|即|other 2=10 6=-16 8=-8
passage word|厂 0=-16 1=-8 2=-10 3=-10 4=9 5=45 6=-3 7=5
passage word|厂|, 1=-5 2=-4 3=-3 4=6 5=14 7=-3 8=4
passage word|原 0=-4 1=-6 2=8 3=5 4=-16 5=21 6=-5 7=6
passage word|去|了 0=14 4=-3 8=8
passage word|又 0=-4 1=15 2=3 3=-4 4=-5 5=-6 6=-3 7=-4 8=-11
passage word|反 0=-10 5=-3 6=-6 7=5 8=-14
passage word|发 1=-4 2=10 3=15 4=-24 5=6 6=-7 7=7 8=-7
passage word|发|, 1=-5 4=-7 5=-4 7=3 8=-14
passage word|取 1=5 2=-4 3=4 4=-3 5=-5 6=-4 7=-7 8=-17
passage word|受 0=-16 3=20 4=-5 5=-4 6=4 7=5 8=5
passage word|受|理 0=-3 3=22 8=17
passage word|口 0=-4 1=-7 3=15 4=-11 5=5 7=-11 8=-17
passage word|古 0=-4 3=-6 5=-7 8=-23
passage word|另 0=4 1=-3 3=17 4=-4 5=9 7=18 8=27
passage word|另|有 0=16 8=14
passage word|只 0=-12 1=7 4=-9 5=3 7=-14 8=-28
passage word|只|卖 0=-4 4=-4 8=-14
passage word|只|说 0=15 5=-4 8=10
passage word|可 0=-19 2=7 3=11 4=-22 5=-5 6=-4 8=-34
passage word|可|以 0=-5 3=-3 7=-3 8=-14
passage word|号 1=-5 3=21 5=7 8=12
passage word|司 0=-14 1=6 2=13 3=-5 4=-3 5=-9 6=13 7=9 8=-3
passage word|司|party 0=-14 1=-4 2=9 5=-6 8=-15
passage word|吃 0=-6 1=4 4=17 5=-3 7=-3 8=3
passage word|各 0=-16 1=9 2=-3 3=-4 4=-4 5=-7 7=25
passage word|合 0=11 1=-27 2=9 3=12 4=-17 5=-12 6=6 7=29
passage word|合|体 0=7 4=5 7=7 8=15
passage word|合|同 0=14 1=-11 2=7 3=6 4=-7 5=-12 8=-9
passage word|合|组 0=-6 7=16 8=7
passage word|同 1=-19 2=9 5=-8 6=-3 7=11 8=-24
passage word|同|价 0=16 8=9
passage word|同|意 0=-7 2=7 3=-4 4=5 5=3 7=16 8=14
passage word|后 0=-13 3=12 4=-8 6=-6 7=-5 8=-26
passage word|向 0=22 1=5 2=-5 4=-12 5=-4 7=-3 8=-4
passage word|向|, 0=17 8=12
passage word|否 0=-11 1=-4 3=-3 4=22 5=-7 8=-6
passage word|告 0=9 3=-11 4=-5 7=-13 8=-26
passage word|告|诉 0=17 1=5 8=17
passage word|员 0=-7 3=-5 7=-6 8=-23
passage word|和 0=-4 1=-5 3=-14 4=-17 7=27 8=-13
passage word|和|party 0=-12 2=-3 3=-4 4=-4 7=9 8=-19
passage word|和|解 0=-6 3=-5 4=-3 7=16
passage word|品 0=-9 1=-7 2=-3 3=10 4=-12 6=-3 7=-8 8=-26
passage word|哈 0=-11 8=-15
passage word|售 0=-15 1=6 3=15 4=14 5=-11 6=-8 7=-3 8=-10
passage word|售|里 3=14 8=10
passage word|商 0=18 1=-16 2=-7 4=-8 5=16 6=7 7=6
passage word|嘉 0=-4 1=6 4=-3 5=26 7=-3 8=17
passage word|四 0=7 1=-3 5=-12 7=-3 8=-18
passage word|回 0=-3 1=-3 2=14 3=-6 4=5 5=12 6=-5
passage word|因 0=28 1=-7 2=-9 3=-12 4=-12 5=11 7=3 8=5
passage word|因|pronoun 0=20 4=4 7=6 8=24
passage word|团 0=-10 1=-6 3=-4 4=-4 7=-4 8=-24
passage word|园 0=-21 3=-3 4=3 5=23 8=-4
passage word|园|区 0=-15 5=14 8=-6
passage word|国 0=-18 2=-12 3=3 4=-4 8=-30
passage word|国|际 0=-13 8=-14
passage word|在 0=-5 1=16 2=-12 3=6 4=-4 5=12 6=4 7=4 8=-7
passage word|在|DATE 0=-9 1=6 2=4 3=7 4=17 5=-7 7=7 8=20
passage word|在|MONEY 0=-12 4=17 7=-3
passage word|在|谈 2=-4 4=-5 8=-14
passage word|地 0=-24 1=-5 3=3 4=12 5=36 6=-8 7=-13 8=-9
passage word|地|, 1=-5 2=4 5=14 7=-5 8=3
passage word|场 0=18 1=-7 2=-15 3=-9 4=5 5=24 6=-3 8=8
passage word|坦 0=-5 6=-3 8=-14
passage word|型 0=-17 6=8 8=-16
passage word|基 1=25 2=-8 4=-6 5=11 6=-7 7=-13
passage word|基|地 1=-6 5=20 7=-5 8=5
passage word|基|金 0=-3 1=23 4=-3 5=-7 6=-3 7=-6 8=-3
passage word|增 0=-11 1=24 2=-10 3=-3 4=-6 7=-6 8=-12
passage word|备 0=-9 1=4 3=-8 4=-13 5=18 7=20 8=3
passage word|备|忘 0=-7 2=-3 3=-3 5=4 7=25 8=11
passage word|外 0=-25 3=10 4=6 6=16 7=-10 8=-12
passage word|多 0=-5 2=-3 3=-6 4=10 7=21 8=6
passage word|大 0=-10 1=-15 2=-3 4=6 5=19 6=-4 8=-14
passage word|太|多 0=14 8=11
passage word|契 0=-7 2=3 7=-3 8=-15
passage word|好 0=8 1=8 3=-4 4=-5 7=11 8=16
passage word|好|party 0=-5 1=14 8=7
passage word|如 0=-8 1=9 3=-4 5=-5 7=-5 8=-14
passage word|媒 0=19 4=-7 5=-4 7=-4
passage word|嫌 2=3 4=14 8=12
passage word|子 0=-14 1=5 3=4 4=12 5=10 6=-3 7=-10
passage word|字 0=-17 1=3 3=26 5=-8 7=-5 8=-6
passage word|字|, 0=-7 2=3 3=21 7=3 8=14
passage word|存 0=-6 4=-5 6=3 7=-7 8=-21
passage word|季 3=20 4=-11 5=-10 6=-4 7=-7 8=-15
passage word|完 0=-10 1=-8 3=-10 4=3 5=5 7=-3 8=-26
passage word|宜 0=-5 2=-3 4=-5 8=-20
passage word|实 1=-13 2=-5 3=-3 4=11 6=-3 7=-3 8=-18
passage word|家 0=6 1=-5 3=10 4=14 5=-8 6=7 7=-11
passage word|对 0=-3 1=-8 2=-7 3=-8 4=4 7=-8 8=-30
passage word|对|外 0=-7 1=3 3=-4 5=-4 6=-4 8=-21
passage word|少|钱 3=-3 4=13 7=6 8=14
passage word|就 0=5 2=-6 4=8 5=8 6=19 7=-18 8=4
passage word|届|满 0=17 8=16
passage word|展 0=-14 1=-4 2=5 3=-5 5=-5 6=-3 7=-5 8=-33
passage word|工|程 0=6 1=-6 4=-6 7=-5 8=-14
passage word|差 3=-8 4=-6 5=-4 7=-4 8=-22
passage word|差|太 0=16 8=14
passage word|己 0=-7 1=-4 2=-10 3=10 4=-5 5=33 6=5 7=-5 8=15
passage word|已 0=-4 1=10 2=-13 3=-5 4=5 5=-4 6=-12 7=12 8=-18
passage word|已|动 0=3 2=-3 6=-11 8=-14
passage word|巴 0=-4 1=-4 3=-4 4=3 5=-4 7=-6 8=-21
passage word|市 0=-15 3=-6 4=9 6=-8 7=11 8=-15
passage word|市|场 1=-6 2=-3 4=14 7=-9 8=-7
passage word|布 3=5 5=23 6=-5 7=-9 8=7
passage word|布|袋 5=18 8=14
passage word|帐 0=-3 1=-4 4=-9 7=5 8=-20
passage word|幕 0=14 1=-4 2=-6 5=6 8=5
passage word|幕|墙 0=14 2=-5 8=5
passage word|平 0=-17 1=5 2=11 3=5 4=-6 5=11 6=-7 7=-3 8=-8
passage word|平|台 0=-14 1=9 2=12 4=-5 6=-6 8=-7
passage word|年 0=40 1=-18 2=12 3=7 4=-25 5=-15 6=-11 7=-4 8=-11
passage word|年|, 0=-6 1=-6 2=11 3=16 4=-4 5=4 7=3 8=4
passage word|年|money 0=18 3=8 8=19
passage word|年|other 0=-17 3=-12 4=9 8=-21
passage word|年|rate 0=-9 3=18 4=-11 8=-7
passage word|年|size 0=23 3=-3 8=16
passage word|年|支 0=17 8=11
passage word|年|的 0=14 2=-3 4=-5 5=-4 6=5 7=-3 8=3
passage word|并 0=-6 1=-10 2=-3 3=-6 4=26 5=-7 6=-4 8=-10
passage word|广|告 3=-4 5=-3 8=-15
passage word|库 2=-3 3=5 4=-7 5=16 7=-5
passage word|库|, 0=-4 2=-3 4=-4 5=14 7=-3
passage word|应 0=24 2=-10 3=-16 4=-12 6=10 7=6
passage word|底|已 0=-3 2=-4 6=-11 8=-18
passage word|店 4=-7 7=-3 8=-16
passage word|度 0=-19 1=-4 2=17 3=13 5=-15 6=3 7=-5 8=-14
passage word|座 0=12 1=-6 2=-3 3=-5 4=8 5=25 6=-6 7=-5 8=18
passage word|延 0=3 2=18 3=-3 4=-4 8=11
passage word|建 0=-19 1=-18 2=-4 3=-9 4=-8 5=32 6=-4 7=3 8=-25
passage word|开 0=5 1=-6 2=-7 3=16 4=-7 5=11 6=-6
passage word|开|发 1=-3 2=-6 3=12 4=-3 5=13 7=7 8=15
passage word|开|支 5=-8 8=-14
passage word|张 0=20 1=-3 2=-3 4=-4
passage word|张|约 0=14 8=11
passage word|归 0=18 1=-4 3=-11 4=8 7=6 8=15
passage word|归|party 0=16 3=-5 7=5 8=14
passage word|当 1=-4 2=17 4=11 5=-9 6=-5 7=-8 8=-4
passage word|录 0=4 2=-6 3=-5 4=-3 7=22 8=11
passage word|录|价 0=15 8=10
passage word|得 0=-3 3=18 4=-15 5=-13 6=-3 7=-6 8=-27
passage word|忘 0=-7 2=-3 3=-3 5=4 7=25 8=11
passage word|忘|录 0=-7 2=-3 3=-3 5=4 7=25 8=12
passage word|总 0=19 2=-21 4=4 5=14 6=-4 7=-12 8=-6
passage word|总|价 0=7 1=-3 3=5 4=12 5=4 7=-3 8=15
passage word|总|值 0=17 4=-3 7=-3 8=5
passage word|总|投 0=-3 5=15 7=5 8=14
passage word|总|金 0=-10 4=-3 8=-20
passage word|总|额 0=3 2=-11 3=-3 4=-11 6=5 7=-3 8=-22
passage word|息 0=-11 1=-8 2=21 3=-5 5=-6 6=18 7=-4
passage word|想 0=6 1=4 3=3 4=12 8=16
passage word|意 0=13 1=18 2=-7 3=6 5=-13 6=-7 7=13 8=14
passage word|意|向 0=21 1=9 2=-3 3=5 4=-9 5=-3 6=-3 7=-3 8=14
passage word|愿 1=20 2=-6 5=-3 6=-3 7=-7 8=-5
passage word|愿|意 1=14 2=-6 4=-5 5=-3 7=-4 8=-9
passage word|成 1=25 2=-18 3=3 4=10 6=9 7=-22 8=-11
passage word|成|, 0=13 1=-4 2=-3 3=6 4=10 5=3 7=-6 8=15
passage word|成|交 0=-7 1=-3 2=-3 4=6 7=-4 8=-17
passage word|成|股 1=14 8=5
passage word|截 0=-13 2=-6 3=6 6=-10 7=-3 8=-28
passage word|截|至 0=-11 2=-6 6=-10 8=-32
passage word|手 0=-18 1=-10 2=4 3=11 4=10 6=-6 7=15 8=-5
passage word|打 0=3 1=4 2=5 5=9 6=-6 7=25 8=33
passage word|扬 4=-15 5=4 8=-14
passage word|批 0=12 2=-6 5=15 6=-6 8=8
passage word|承|建 0=-6 8=-16
passage word|承|租 0=15 8=10
passage word|技 0=-8 3=19 4=-5 8=3
passage word|技|术 0=-5 3=17 4=-4 8=5
passage word|把 0=-13 1=-11 2=6 3=5 4=16 5=4 6=-6 8=-11
passage word|投 0=-24 1=32 2=-26 3=-11 4=-15 5=51 6=-12 7=-18 8=-6
passage word|投|, 0=-5 1=15 8=5
passage word|投|money 0=-6 1=14 2=-4 5=10 7=3 8=11
passage word|投|入 1=-14 5=23 7=-4
passage word|投|资 0=-11 1=-9 2=-9 3=-8 4=-13 5=30 7=-14 8=-27
passage word|披 1=6 4=-11 7=-3 8=-16
passage word|披|露 1=6 4=-11 7=-3 8=-16
passage word|抵 1=-5 2=20 3=-4 4=-6 6=-4 7=9 8=5
passage word|抵|押 0=-3 2=22 4=-3 6=-3 8=6
passage word|押 0=-9 2=23 3=-3 4=-4 8=3
passage word|担 0=-10 1=-7 2=12 3=-5 4=-8 5=-3 6=15 7=-8 8=-10
passage word|担|任 2=-4 6=-13 8=-17
passage word|拖 0=-4 2=-5 3=-4 7=-6 8=-19
passage word|拖|欠 7=-4 8=-14
passage word|招 2=-7 6=-3 7=-3 8=-14
passage word|拟 0=-14 2=8 6=-4 7=-6 8=-17
passage word|拨 0=-8 2=-6 3=-3 4=-3 5=-4 6=-4 7=13 8=-17
passage word|拿 0=-15 1=8 2=-4 5=-13 6=-6 7=11 8=-19
passage word|拿|money 1=15 2=-4 4=-6 5=-3
passage word|拿|下 0=-10 2=-3 4=3 8=-14
passage word|持 1=-3 3=-9 4=19 6=3 7=6 8=11
passage word|按 0=16 1=-9 2=4 3=15 4=-8 6=-3 7=21 8=30
passage word|挡 4=20 8=17
passage word|换 1=17 2=4 4=4 5=3 6=-5 7=-7 8=11
passage word|据 0=10 1=-7 2=3 3=15 4=-23 5=-10 6=-3 7=10 8=-8
passage word|据|party 0=4 1=-6 2=-3 4=-6 5=-4 8=-14
passage word|授 0=-8 1=-5 2=8 3=16 4=-6 5=-3 6=4 7=-4 8=-3
passage word|授|权 0=-6 1=-4 2=-4 3=17 4=-4 5=-3 7=-5 8=-9
passage word|排 0=-5 1=-3 4=-8 6=-4 8=-19
passage word|接 0=-3 1=-5 2=-11 3=-4 4=22 7=14 8=5
passage word|推 0=-11 4=3 5=6 6=-5 7=-5 8=-15
passage word|推|算 0=-9 8=-16
passage word|提 0=5 1=-12 2=22 6=13 7=-4 8=11
passage word|提|供 0=-12 1=-5 2=9 5=-6 6=23 7=-4 8=5
passage word|提|出 0=24 1=4 4=4 8=20
passage word|提|到 0=12 1=-4 4=10 8=17
passage word|操 0=19 8=17
passage word|支 0=-4 1=-7 2=-8 5=16 6=-17 7=4 8=-18
passage word|支|出 5=25 8=23
passage word|收 0=-5 1=-8 2=-4 3=6 4=17 5=-7 6=10 7=3 8=-4
passage word|收|到 0=-11 7=4 8=-15
passage word|收|购 0=-6 1=9 2=-4 3=-6 4=20 5=-5 6=-3 7=-5
passage word|改 0=12 4=10 5=10 7=-3 8=24
passage word|放 2=-13 3=-8 4=5 5=5 6=-3 7=3 8=-16
passage word|数 0=-8 1=4 2=4 3=7 4=-6 5=-5 7=-3 8=-15
passage word|数|字 0=-5 4=-4 5=-4 8=-18
passage word|整 0=-3 1=3 2=-5 3=-8 4=32 5=-6 6=-3 7=-4 8=5
passage word|文 0=9 1=4 2=-16 3=-6 4=7 8=-3
passage word|文|称 0=-11 1=-5 2=-8 8=-24
passage word|料 0=3 1=-8 3=-3 4=-4 5=-6 8=-19
passage word|方 0=19 1=-9 2=-5 4=7 5=12 6=-4 7=-4 8=4
passage word|方|面 0=18 2=3 3=6 4=3 7=-5 8=18
passage word|无 0=12 1=4 3=7 5=8 6=-4 8=15
passage word|无|此 0=4 1=6 4=6 8=14
passage word|日 0=-9 1=-8 3=-5 6=-5 7=3 8=-24
passage word|早 0=11 1=9 2=-3 5=-8 7=10 8=14
passage word|早|已 0=4 1=15 4=-6 5=-4 7=7 8=12
passage word|时 0=-13 2=-3 4=23 5=-6 6=17 7=-3 8=5
passage word|明 0=14 1=-5 3=5 4=24 5=-3 7=-8 8=21
passage word|易 0=-9 1=-7 2=-3 3=-3 4=12 6=3 7=-3 8=-15
passage word|春 0=-9 1=-3 8=-15
passage word|是 0=-3 1=10 2=-13 3=-6 4=14 5=16 6=8 7=-14 8=-11
passage word|是|OTHER 0=-27 5=11 8=-20
passage word|是|money 0=22 2=-5 5=6 6=3 7=-3 8=24
passage word|更 0=-5 3=-4 4=4 5=-5 6=3 8=-16
passage word|曾 0=11 1=7 2=3 3=-3 4=-5 6=3 7=4 8=17
passage word|替 0=12 1=-4 2=-9 3=-3 4=-5 6=16
passage word|最 0=-5 1=-11 2=9 3=5 4=9 5=3 6=13 7=3 8=14
passage word|月|, 1=3 4=16 8=19
passage word|月|租 0=-6 8=-16
passage word|有 0=-10 2=-16 3=-3 4=23 5=-13 6=-12 7=-7 8=-39
passage word|有|一 0=28 4=7 5=3 7=-3 8=26
passage word|服 0=15 1=-5 2=-3 3=6 4=3 8=9
passage word|期 0=18 1=-4 2=15 3=10 5=11 8=21
passage word|期|, 0=-7 1=-4 2=16 4=7 6=-4
passage word|期|租 0=-7 8=-15
passage word|期|限 1=-3 2=16 3=6 8=11
passage word|未 0=19 2=-8 4=14 6=-18
passage word|本 0=7 1=16 4=-5 5=12 6=12 7=-5 8=10
passage word|本|报 0=-6 1=15 4=-9 8=-3
passage word|本|支 5=20 8=18
passage word|本|来 0=8 1=6 4=-4 5=-3 7=11 8=16
passage word|术 0=-4 3=16 4=-4 8=5
passage word|机|关 4=18 8=17
passage word|权 0=-40 1=-19 2=-3 3=39 4=11 5=-14 7=4 8=-17
passage word|权|, 0=-10 1=-4 2=-6 3=31 5=-5 7=-3 8=3
passage word|权|利 0=-7 3=19 4=-12 7=-4 8=-7
passage word|权|益 0=-3 1=-5 3=-5 4=17 6=3
passage word|材 4=-5 5=-4 8=-14
passage word|束 0=8 2=10 4=7 5=5 8=23
passage word|条 0=-3 2=15 3=-9 4=4 5=7 7=3 8=9
passage word|来|了 1=3 3=21 6=3 7=-3 8=21
passage word|架|, 0=-14 3=10 5=4 7=10 8=4
passage word|查 0=-9 1=-3 2=-3 3=-4 4=6 6=-4 8=-16
passage word|标 0=22 1=-6 2=-5 3=5 4=-14 5=-12 6=-7 7=-4 8=-20
passage word|样 0=17 1=-7 3=-3 4=-4 7=-4 8=-3
passage word|核 0=-10 3=3 4=-10 5=6 7=4 8=-15
passage word|格|money 0=-18 8=-18
passage word|案 1=5 2=4 3=-5 4=-10 5=25 6=-7 8=3
passage word|案|, 0=9 5=9 7=-3 8=14
passage word|欠 0=16 1=-7 2=-9 3=-4 5=-4 8=-11
passage word|次 0=12 1=19 3=4 4=4 5=-13 7=-8 8=14
passage word|欧 1=14 3=15 4=-3 8=20
passage word|欧|洲 0=-5 1=14 3=13 4=-3 8=16
passage word|款 0=9 1=-13 2=3 3=6 4=-15 5=-22 6=16 7=-4 8=-22
passage word|款|, 0=10 1=-7 2=25 3=19 4=-10 5=-3 6=-7 8=21
passage word|款|money 0=3 1=-7 3=-10 4=-12 5=-10 7=-4 8=-32
passage word|款|提 6=16 8=15
passage word|正|式 0=-14 1=11 8=-5
passage word|此 0=12 2=-16 3=10 5=9 6=-3 7=16 8=17
passage word|段 0=17 1=8 3=7 4=-4 7=-5 8=19
passage word|母 4=4 6=19 8=14
passage word|母|公 0=-4 4=4 6=19 8=14
passage word|每 0=5 1=-6 2=-7 3=15 4=-4 5=-12 6=4 7=-13 8=-18
passage word|每|年 0=8 1=-4 2=-5 3=18 4=-7 5=-6 6=5 7=-7
passage word|比 1=-13 2=-6 7=5 8=-18
passage word|比|party 0=-5 2=-3 8=-16
passage word|毕 0=-11 4=-3 8=-19
passage word|毕|, 0=-7 4=-3 8=-14
passage word|气 0=22 2=-6 3=-3 4=3 5=10 8=23
passage word|氢 0=19 1=-4 5=11 8=22
passage word|求 0=-9 1=-7 3=-5 4=-9 5=6 6=-5 7=-6 8=-32
passage word|没 0=5 1=-9 2=3 3=-10 4=26 5=-8 7=6 8=3
passage word|没|买 0=19 4=-3 8=14
passage word|没|动 0=-17 2=8 7=8 8=-6
passage word|没|有 0=-7 1=-7 3=-4 4=3 6=-9 8=-31
passage word|没|谈 0=5 1=-3 4=19 8=14
passage word|油 0=-17 8=-18
passage word|油|轮 0=-13 8=-14
passage word|法 0=8 1=-11 2=-4 3=-6 4=-3 5=11 6=-3 7=-5 8=-14
passage word|注 0=3 1=20 2=-3 3=4 4=-4 5=-7 7=-8
passage word|注|资 1=16 2=-3 5=-4 7=-6
passage word|泰 5=8 7=7 8=16
passage word|泰|国 5=7 7=8 8=15
passage word|洲 0=-10 1=16 3=14 4=-4 5=-3 7=-3 8=5
passage word|测 0=-5 8=-14
passage word|消 0=-3 2=-5 4=4 5=-4 7=-3 8=-18
passage word|涉 0=3 1=-5 4=-4 7=-6 8=-20
passage word|清 0=-12 1=-11 2=6 3=-7 4=13 5=-8 6=-6 7=10 8=-20
passage word|清|, 0=-4 1=-6 4=-3 5=-3 8=-17
passage word|港 1=-3 2=-6 5=16 7=-3
passage word|源 0=-13 8=-14
passage word|满 0=9 2=-3 7=13 8=17
passage word|炉 0=-15 1=-5 2=-4 3=-3 4=-5 5=10 6=-4 8=-24
passage word|点 0=-8 2=3 3=3 4=-7 7=-5 8=-21
passage word|照 0=-6 1=-3 3=-5 4=-4 5=5 8=-15
passage word|牌 0=-10 1=-6 2=-4 3=14 4=13 5=-6 7=10 8=5
passage word|牌|子 0=-3 4=17 8=12
passage word|率 1=-8 3=-3 4=-13 5=-4 6=-3 7=-8 8=-38
passage word|环|保 0=-4 4=14 8=6
passage word|玻 0=17 2=-5 8=8
passage word|球 0=-3 2=-3 3=16 4=-10 7=-3 8=-10
passage word|理 0=14 1=10 3=13 4=-4 5=-8 6=-11 7=-4 8=5
passage word|用 0=-25 1=-11 2=19 3=27 4=6 5=-3 6=6 7=-6 8=-4
passage word|用|MONEY 1=3 3=-5 4=9 5=7 6=8 7=-3 8=15
passage word|由 0=10 1=-7 2=-3 3=3 4=-13 5=12 6=21 7=7 8=10
passage word|甲 0=-3 3=-3 8=-14
passage word|甲|方 0=-6 3=-3 8=-15
passage word|电 0=19 1=7 2=-11 3=-3 5=21 6=-5 7=-9 8=11
passage word|电|的 0=16 8=14
passage word|白 0=3 1=-3 3=-3 4=11 7=14 8=18
passage word|百 0=-8 3=-3 6=-5 7=-3 8=-23
passage word|的 1=6 2=-7 3=15 4=3 5=21 6=-7 7=3 8=-21
passage word|的|, 1=15 2=-5 4=3 7=-4 8=3
passage word|的|OTHER 0=10 2=-9 5=23 6=14 8=29
passage word|的|money 0=-26 1=19 2=13 3=-8 6=-3 7=9
passage word|的|三 2=-8 8=-16
passage word|的|保 0=-8 2=-4 6=16
passage word|的|公 0=-4 1=6 2=-4 4=-9 8=-18
passage word|的|新 1=-4 3=15 4=-5 5=-3 7=-3 8=-5
passage word|的|时 4=14 8=9
passage word|的|订 0=15 8=11
passage word|的|路 0=17 8=17
passage word|皮 0=-10 4=-3 8=-17
passage word|益 0=-11 1=-9 3=-7 4=22 6=8 7=-3 8=-3
passage word|监 1=-5 2=-5 3=-3 4=18
passage word|监|管 4=22 8=17
passage word|盖 0=-12 1=-4 2=-5 3=-3 4=-8 5=35 8=9
passage word|目 0=-4 1=-8 2=-7 3=-9 4=-11 5=17 6=-3 8=-24
passage word|目|录 0=15 8=6
passage word|目|标 0=-4 4=-3 8=-14
passage word|相 0=-5 1=-3 2=3 5=-5 8=-15
passage word|省 0=-3 2=-3 3=-3 4=-4 5=7 7=-5 8=-14
passage word|看 0=-13 1=4 2=5 3=-3 4=17 5=6 8=10
passage word|砸 0=-9 5=22 8=10
passage word|砸|money 0=-17 5=27 8=6
passage word|碑 1=3 3=21 8=16
passage word|磋 0=16 1=-7 8=5
passage word|磋|商 0=16 1=-7 8=5
passage word|示 1=21 2=5 3=-6 4=-8 5=-9 8=-3
passage word|票 0=-13 2=20 3=-3 7=-4
passage word|票|据 2=17 8=9
passage word|租 0=8 1=-11 2=16 3=-15 4=-15 6=5 7=-8 8=-21
passage word|租|期 0=20 8=13
passage word|租|约 0=-8 2=-3 8=-15
passage word|称 0=-16 1=-3 2=-6 3=-7 4=-6 5=16 6=-7 7=-9 8=-35
passage word|称|party 0=-5 1=-3 3=-4 5=14 8=-4
passage word|称|“ 0=-5 2=-4 4=-4 6=-3 8=-19
passage word|程 0=4 3=19 4=-4 6=-4 7=-9
passage word|程|碑 1=3 3=21 8=16
passage word|稿 0=-3 2=-4 4=-3 8=-15
passage word|立 0=-14 1=3 2=7 3=-3 5=-6 6=-3 7=-4 8=-22
passage word|端 2=-5 6=-6 8=-14
passage word|笔 0=4 1=5 2=10 4=-10 5=-4 6=-17 7=-5 8=-20
passage word|笔|money 0=4 2=8 4=-4 7=-16 8=-9
passage word|笔|other 0=-3 3=4 7=19 8=16
passage word|第 0=5 1=19 2=-27 3=-13 4=-3 6=10 8=-17
passage word|第|一 0=20 1=6 2=-8 3=-3 4=-4 8=7
passage word|等 0=-10 2=-8 3=5 4=15 6=-5 7=8 8=3
passage word|签 0=6 2=-3 3=25 5=3 7=-3
passage word|签|三 0=17 8=15
passage word|签|字 0=-3 3=25 8=20
passage word|签|署 0=-7 1=3 2=4 4=-4 6=-3 7=-4 8=-14
passage word|签|订 0=-10 2=-3 3=-6 4=4 5=5 8=-16
passage word|算 0=-19 1=-9 2=-9 3=-13 4=11 5=11 6=-8 7=9 8=-27
passage word|算|money 1=-3 2=-3 4=6 5=35 8=30
passage word|算|为 5=-11 8=-14
passage word|管 0=12 1=16 3=3 4=14 5=-7 6=-7 7=-9 8=14
passage word|管|机 4=19 5=-3 8=14
passage word|累 1=-4 2=-9 8=-19
passage word|约|, 0=6 1=7 2=6 3=7 7=3 8=19
passage word|线 0=19 1=-4 2=6 3=-7 4=-9 5=27 7=-4 8=19
passage word|组 0=-3 1=-4 2=-5 3=-3 4=-5 7=15 8=-9
passage word|终|止 0=8 1=-6 2=-4 3=-4 5=14
passage word|经 0=17 1=4 3=-7 4=-27 6=-3 7=11 8=-8
passage word|经|营 0=14 4=-11
passage word|结 0=14 1=-6 2=10 3=-6 4=15 5=-8 7=3 8=16
passage word|结|束 0=4 2=10 8=17
passage word|给 0=-4 1=7 2=4 3=7 4=7 5=12 7=16 8=20
passage word|给|party 0=19 2=-8 4=18 5=6 6=5 8=28
passage word|给|pronoun 0=-7 1=6 3=-3 4=-6 6=-4 7=-3 8=-17
passage word|给|了 0=-14 1=-4 2=9 4=6 5=-3 6=-9 7=-3 8=-18
passage word|统|计 0=-5 8=-16
passage word|继 0=-5 1=16 4=-3 5=4 6=-3 7=-3 8=5
passage word|续|租 0=-10 8=-15
passage word|续|签 0=18 8=12
passage word|维 0=-10 3=-3 6=4 8=-16
passage word|维|修 0=-14 6=4 8=-14
passage word|编 0=-6 1=-3 2=-5 4=-4 7=-5 8=-23
passage word|缴 0=-16 2=-6 3=14 4=-3 5=-10 7=8 8=-14
passage word|缴|付 0=-7 1=-5 3=5 4=-4 5=-3 7=-3 8=-18
passage word|罚 5=-3 6=-3 8=-16
passage word|署 0=-8 2=3 4=-4 7=-5 8=-17
passage word|美 0=-17 2=-6 3=-3 4=-3 6=4 8=-25
passage word|美|国 0=-9 2=-8 3=-9 7=4 8=-19
passage word|股 0=-31 1=36 2=5 3=-23 4=26 5=-23 6=3 7=6
passage word|股|, 1=26 4=-5 5=-3 8=14
passage word|股|权 0=-8 1=-5 2=-7 3=-7 4=24 5=-3 7=7
passage word|能 2=-6 4=-3 5=19 6=3 7=-4
passage word|自 0=-6 1=-9 2=-8 3=5 5=35 6=10 7=-6 8=8
passage word|自|己 0=-6 1=-4 2=-9 3=6 4=-6 5=33 6=5 7=-4 8=13
passage word|至 0=11 2=-18 4=5 6=-16 7=4 8=-15
passage word|至|于 0=9 1=3 3=-3 4=10 5=-5 7=9 8=18
passage word|航 0=-10 2=5 8=-16
passage word|艘 0=-10 8=-16
passage word|节 2=3 4=-5 5=-5 8=-15
passage word|花 1=-4 2=-4 3=-3 4=18 5=19 7=-6 8=14
passage word|花|money 0=-5 4=15 5=19 8=22
passage word|花|了 0=-4 1=-3 4=16 8=8
passage word|药 0=-13 3=18 5=-4 7=-4 8=-6
passage word|营|业 0=-9 8=-16
passage word|萨 0=-12 1=-4 4=3 7=4 8=-14
passage word|董 1=12 2=-13 3=-8 5=36 6=-14 7=-5 8=7
passage word|董|事 1=14 2=-11 3=-11 4=4 5=37 6=-10 7=-9 8=11
passage word|融 0=3 2=19 3=-3 5=-4 6=-5 7=-5
passage word|融|资 0=4 2=15 3=-3 5=-4 6=-5 7=-4
passage word|行 0=-4 2=16 3=5 4=-12 5=6 6=-11 7=4 8=-9
passage word|行|的 2=-4 6=-4 8=-15
passage word|行|磋 0=17 8=14
passage word|补 0=-12 1=-7 2=-15 3=-4 4=-9 5=-3 6=3 7=26 8=-23
passage word|补|偿 0=-7 7=14
passage word|补|充 0=-5 2=-3 8=-14
passage word|补|助 2=-5 7=15 8=3
passage word|表 1=19 3=3 4=-9 5=-5 6=-9
passage word|表|示 0=-6 1=19 2=-5 3=-4 4=-5 7=5
passage word|袋 1=3 3=-3 5=17 8=11
passage word|装 0=33 1=-5 2=-3 3=-6 4=-5 5=3 7=-4 8=13
passage word|要 0=8 2=-5 3=-4 4=-10 5=22 6=4 7=3 8=4
passage word|要|求 0=-6 1=-4 4=-7 6=-4 7=-4 8=-26
passage word|要|约 0=-4 1=-5 4=3 7=-3 8=-15
passage word|要|花 5=18 8=12
passage word|解 0=-17 2=-13 3=3 4=-16 5=12 7=22 8=-16
passage word|解|除 0=-18 1=3 2=-5 3=7 4=-4 5=5 7=-6 8=-19
passage word|触 0=-5 3=-3 4=-8 7=5 8=-14
passage word|计 1=-6 2=-8 3=-7 4=-16 7=-13 8=-45
passage word|计|, 2=3 5=-7 6=-4 8=-17
passage word|计|DATE 0=-10 8=-17
passage word|订 0=10 1=-5 3=-13 4=-3 5=4 7=-7 8=-19
passage word|订|单 0=3 3=-3 5=-3 7=-3 8=-14
passage word|认 0=-10 1=15 2=6 3=-11 4=-7 5=-9 6=-7 7=18 8=-7
passage word|认|股 1=-4 3=-4 7=15
passage word|议|定 0=11 3=6 8=15
passage word|讯 1=23 4=-8 8=15
passage word|记 0=8 4=4 5=-4 7=10 8=14
passage word|讲 0=-15 3=-4 4=11 7=9 8=-5
passage word|许 0=9 2=-3 3=14 4=-7 7=-8
passage word|许|经 0=14 4=-3 8=9
passage word|论 0=-4 1=15 7=-6
passage word|设 0=-10 1=6 2=3 3=-7 4=-15 5=20 6=-4 8=-10
passage word|设|备 0=-5 1=-4 3=-3 4=-9 5=17 8=-6
passage word|证 0=-5 1=-12 2=-11 4=-5 5=-8 6=36 7=8 8=3
passage word|证|人 2=-3 6=-6 8=-17
passage word|诉|pronoun 0=16 8=9
passage word|试 0=16 3=-3 4=-9 5=3 7=-4
passage word|话 0=11 3=5 4=8 5=-4 8=15
passage word|该 0=3 1=10 2=-5 4=-6 6=15 7=12 8=19
passage word|该|贷 6=17 8=13
passage word|说 0=8 1=7 2=-4 3=-10 4=-14 5=8 8=-15
passage word|说|, 2=4 3=-5 4=-12 7=-5 8=-15
passage word|说|: 0=-6 4=-3 8=-14
passage word|说|party 1=8 2=-3 4=14 5=-4 8=12
passage word|谈 0=6 1=14 2=-4 4=19 5=-9 6=-7 7=-11 8=4
passage word|谈|, 0=-9 1=-3 3=5 8=-14
passage word|谈|了 0=-4 1=-4 4=20 8=7
passage word|谈|的 0=-3 1=17 8=11
passage word|谈|过 0=9 1=12 2=-3 3=-3 4=8 8=17
passage word|谱 1=-3 3=14 8=10
passage word|货 0=27 1=-11 2=-10 3=-12 4=-16 5=-9 6=-4 7=3 8=-22
passage word|货|机 0=-8 2=-4 8=-16
passage word|购 1=5 2=7 3=-12 4=22 5=-18 6=-10 7=-12 8=-14
passage word|购|入 0=-15 4=12 8=-9
passage word|购|置 0=-7 1=-4 4=-3 7=3 8=-14
passage word|购|计 0=9 1=12 4=-4 8=15
passage word|贷 0=-22 1=-5 2=16 3=-7 4=-12 5=-7 6=12 7=-7 8=-23
passage word|贷|款 0=-12 3=-5 4=-8 5=-5 6=18 7=-3 8=-17
passage word|费 0=18 1=-9 2=-6 3=25 4=-19 5=6 7=11 8=19
passage word|费|money 1=-5 2=-7 3=20 4=-7 5=5 7=-9 8=-5
passage word|费|other 7=19 8=17
passage word|资 0=-19 1=13 2=12 3=-23 4=-10 5=15 6=-21 7=13 8=-24
passage word|资|, 0=-3 2=9 4=-3 5=14 8=10
passage word|资|money 0=-7 1=13 2=-8 3=-4 5=19 6=-5 7=19 8=26
passage word|资|other 0=9 1=-10 5=-7 7=-8 8=-17
passage word|资|人 1=14 2=-4 5=-3 6=3 8=5
passage word|资|本 1=9 2=-3 5=15 7=-3 8=10
passage word|资|金 0=-11 2=20 3=-3 5=-8 6=-4 7=6
passage word|赔 0=-10 1=-8 2=-12 3=-7 4=-8 5=-3 6=31 7=22 8=8
passage word|赔|付 0=-3 1=-3 2=-8 4=-3 6=28 8=10
passage word|赚 0=-6 2=-3 4=-3 5=-4 8=-20
passage word|走|了 0=-3 4=-6 8=-14
passage word|起 0=-5 1=-11 3=7 5=14 7=8 8=6
passage word|越 1=-5 4=-3 5=16 7=-5
passage word|足 1=14 2=-3 3=-3 4=-10 8=-8
passage word|跌 1=-5 4=-5 7=-3 8=-19
passage word|路 0=14 1=-4 3=-4 4=-6 5=6 8=3
passage word|路|线 0=17 4=-8 8=7
passage word|车 0=16 1=5 2=-3 3=-4 4=-4 5=6 7=-3 8=8
passage word|车|企 0=19 1=9 5=-3 7=-3 8=20
passage word|轨 0=-7 2=-3 8=-15
passage word|转 0=-13 1=8 2=15 3=11 7=-11
passage word|轮 1=30 2=-10 3=4 4=-15 5=-12 6=-3 7=5
passage word|边 0=-6 1=-5 2=7 3=-4 4=-8 5=-6 7=10 8=-16
passage word|达 2=-7 3=-4 5=-6 8=-19
passage word|达|money 0=-3 1=-4 2=-4 5=-4 8=-21
passage word|过 0=-20 1=19 2=-8 3=-18 4=50 5=14 6=-5 7=-8 8=18
passage word|过|, 1=22 2=-4 3=-4 4=23 5=5 7=-4 8=32
passage word|过|价 4=16 8=13
passage word|运 1=-4 2=-4 4=-8 5=-6 8=-21
passage word|返|还 0=-7 3=-3 8=-14
passage word|还 0=-10 1=-7 2=9 6=16 7=12 8=3
passage word|还|有 0=11 1=-4 3=7 4=20 8=29
passage word|这 0=-3 1=5 2=4 3=-15 4=22 5=-6 6=3
passage word|这|笔 0=-7 2=-7 5=7 6=-17 8=-27
passage word|进 0=8 1=-3 2=-7 3=10 5=17 6=-8 7=-15 8=-5
passage word|进|来 1=-3 2=-6 5=-4 8=-14
passage word|进|行 0=16 1=-5 8=5
passage word|远 0=-7 5=-4 8=-14
passage word|连 0=-5 2=5 3=-5 4=19 7=-3 8=5
passage word|迟 0=18 5=-3 7=4 8=15
passage word|追|加 4=-4 5=14 8=3
passage word|退 0=-12 2=-10 5=-5 6=-6 7=17 8=-20
passage word|通 0=-5 1=19 2=-8 4=-7 5=15 6=4 7=-10
passage word|通|过 1=15 2=-6 5=10 7=-3 8=11
passage word|造 0=14 3=-7 4=-11 5=19 6=-3 7=-7 8=6
passage word|那 0=19 1=-4 4=-10 5=15 7=-6 8=7
passage word|部 0=15 1=-5 2=-4 3=6 4=5 5=-9 6=14 7=-4 8=8
passage word|部|分 0=-7 2=-5 4=7 6=18 8=5
passage word|都 0=-7 2=-15 3=18 4=9 5=-7 6=-5 7=13
passage word|都|下 3=22 8=20
passage word|配 0=6 1=27 2=-7 4=-6 7=-6 8=8
passage word|酒 0=-7 1=-3 7=-3 8=-17
passage word|里 0=-21 1=-6 2=-4 3=23 4=11 5=8
passage word|里|有 0=-5 4=-5 8=-14
passage word|里|程 1=3 3=21 8=16
passage word|重|新 0=20 5=-4 8=11
passage word|量 0=9 1=-4 2=-8 3=-7 4=-7 5=4 7=-5 8=-18
passage word|金 0=-4 1=27 2=7 3=6 4=-17 5=-23 6=-6 7=14 8=-12
passage word|金|MONEY 0=-3 1=-13 3=23 4=5 5=-7 6=-3
passage word|金|额 0=19 1=16 2=3 3=-4 4=-13 5=-6 8=6
passage word|钱 0=5 1=23 4=9 5=-3 6=-9 7=3 8=18
passage word|钱|还 0=18 1=7 4=-3 5=-4 8=12
passage word|销 0=-7 2=3 3=12 4=-13 5=-4 7=-6 8=-19
passage word|销|售 0=-8 2=-4 3=22 4=-6 8=-5
passage word|锅 0=-6 1=-3 2=-3 4=-3 8=-15
passage word|锅|炉 0=-5 1=-3 2=-3 8=-15
passage word|错 0=-5 4=15 8=4
passage word|错|, 0=-3 4=16 8=12
passage word|长 0=-3 1=4 3=-7 4=-14 6=-10 8=-31
passage word|长|PERSON 0=-4 1=-4 2=-10 3=-4 4=-6 7=4 8=-26
passage word|门 0=-17 1=9 2=-6 3=6 4=7 5=6 6=3 7=-8 8=-4
passage word|问 0=-9 1=4 4=4 5=-4 6=-5 7=-5 8=-17
passage word|闻 0=-7 3=3 4=16 7=6 8=15
passage word|际 0=-16 8=-25
passage word|限 0=-6 1=-3 2=16 3=8 5=-3 7=-4 8=4
passage word|除 0=-21 1=8 2=-6 3=6 4=-10 5=5 7=-7 8=-27
passage word|除|, 0=-7 3=3 7=-3 8=-14
passage word|难 0=-8 2=-3 8=-16
passage word|集 0=-6 1=-4 3=3 4=-9 5=4 6=-3 7=-4 8=-20
passage word|集|团 0=-4 1=-3 2=3 4=-5 7=-3 8=-15
passage word|零 2=-3 4=-4 5=-3 7=-3 8=-18
passage word|雷 5=-9 8=-14
passage word|需 0=-3 1=-3 5=14 7=-4
passage word|项 0=-9 2=-9 3=-14 4=5 5=13 7=17 8=-8
passage word|项|目 0=-13 2=-10 3=-6 4=-4 5=16 7=4 8=-16
passage word|预 0=-5 1=-10 4=-11 6=-8 7=-3 8=-35
passage word|预|算 0=-7 1=-5 2=-5 3=-3 5=9 7=-3 8=-16
passage word|预|计 0=-7 8=-14
passage word|额 0=8 1=-3 2=13 3=-7 4=-22 5=6 6=29 7=-15 8=-4
passage word|额|OTHER 0=-47 1=-7 2=4 6=-6 7=10 8=-48
passage word|额|money 0=38 1=15 2=-3 3=-9 4=-20 5=4 6=17 7=-15 8=20
passage word|额|保 0=11 6=17 8=25
passage word|额|度 0=-3 1=-7 2=17 6=6 7=-3 8=4
passage word|高 0=-14 1=-6 2=-13 3=3 4=-10 5=9 6=12 7=-12 8=-29
passage years 0=41 1=-18 2=25 3=13 4=-25 5=-5 6=-11 7=-15 8=10
side aft|acquire|plain 0=3 4=-8 8=-11 9=-7 13=25 16=-3 17=12
side aft|borrow|plain 2=17 8=5 9=6 11=-5 16=4
side aft|build|past 8=-6 9=10 12=3 13=5 17=16
side aft|buy|past 0=7 1=3 4=7 6=8 8=17 9=-5 10=-3 13=14 15=7 16=3 17=7
side aft|buy|plain 0=-23 2=-4 4=-13 7=5 8=-42 10=7 11=4 12=-4 16=-4 17=-5
side aft|guarantee|plain 6=6 11=-3 15=22 17=11
side aft|lend|plain 1=-6 2=14 4=-3 5=10 8=12 9=-6 10=4 11=8 15=-7 17=-9
side aft|loan|plain 4=16 8=4 11=11 17=8
side aft|none|plain 0=6 1=13 2=13 3=6 4=17 5=6 6=9 7=13 9=14 11=-5 12=9 13=16 14=4 16=6 17=-8
side aft|paper|plain 0=-5 1=6 2=-5 4=-3 5=11 9=-5 10=-3 12=4 16=-4 17=-15
side aft|pay|ing 9=15 16=-3 17=10
side aft|rent-out|plain 0=14 2=7 8=15 9=-6 17=-7
side aft|sell|plain 0=4 1=-3 2=-6 3=-7 4=21 8=3 12=6 13=-12 14=3 17=-8
side aft|sign|past 3=3 4=-3 8=-6 9=22 11=14 17=35
side aft|venture|plain 0=-3 6=-8 7=3 8=-9 9=3 15=11 16=6 17=17
side aft|win|past 3=13 4=7 8=14 9=-11 12=17 13=-8 17=-4
side aft|win|plain 0=18 3=-6 4=-6 8=3 9=9 13=7 17=12
side ahead|( 0=-16 2=16 8=-7 9=-16 10=-7 11=-3 12=5 16=9 17=-12
side ahead|) 1=-3 2=12 3=4 4=-5 5=-10 8=-8 10=5 11=6 12=7 16=7 17=15
side ahead|, 1=22 2=4 3=17 4=13 5=18 6=8 7=3 8=4 9=4 10=-6 11=5 12=6 13=8 14=-4 15=15 16=7 17=-17
side ahead|,|DATE 0=-11 3=6 5=-3 7=-3 8=-12 9=-18 13=-4 17=-27
side ahead|,|MONEY 1=19 2=-10 5=11 8=12 10=-4 11=-3 17=-5
side ahead|,|PARTY 1=15 2=-3 8=-5 9=18 11=-4 13=4 14=3 16=11 17=19
side ahead|,|and 1=4 3=10 4=8 7=5 8=15 9=7 10=5 11=-4 12=-3 16=-4
side ahead|,|ask 4=18 8=13 15=3
side ahead|,|company 0=-14 2=5 8=-7 9=5 13=6 17=5
side ahead|,|i 2=15 8=13
side ahead|,|in 5=3 9=-3 12=9 15=9 16=8 17=17
side ahead|,|other 1=-13 8=-14
side ahead|,|pronoun 0=6 2=10 4=-4 5=6 6=3 7=4 8=19 9=-4 10=10 11=-3 15=4 17=4
side ahead|,|which 0=-3 1=7 4=-5 7=5 9=-6 11=-12 13=-4 16=-3 17=-26
side ahead|,|“ 0=-3 8=-6 9=14 17=12
side ahead|9 0=-13 1=5 2=14 3=7 7=6 10=4 11=-3 12=10 13=-15 15=-3 16=6 17=-11
side ahead|9|) 0=3 2=7 3=-4 9=4 12=6 16=11 17=15
side ahead|9|PARTY 0=5 1=-4 3=5 4=-9 8=-4 9=-16 10=6 12=6 13=-4 17=-10
side ahead|: 2=18 3=14 4=9 5=16 6=-3 7=6 8=22 9=14 10=16 11=3 13=-5 14=-3 15=4 16=7 17=10
side ahead|:|MONEY 0=-3 1=-5 2=19 8=11 15=4 16=5
side ahead|:|PARTY 2=-5 3=6 4=9 8=4 9=6 11=4 13=-5 16=13 17=16
side ahead|DATE 0=-7 1=10 2=-13 3=3 4=11 5=8 7=-4 8=-12 9=-22 10=8 12=4 13=-8 14=4 16=-9 17=-29
side ahead|DATE|, 0=6 2=-11 4=14 5=5 7=3 8=6 9=-4 11=-9 17=-16
side ahead|DATE|that 0=9 1=5 4=-3 5=9 7=-3 8=14 10=5 11=-4 13=13 17=8
side ahead|MONEY 0=-3 1=22 2=51 3=-5 4=-6 5=-7 6=4 7=4 8=23 9=11 10=26 11=9 12=-8 13=3 14=-3 17=3
side ahead|MONEY|, 0=-25 2=-6 3=5 4=-14 5=-4 6=11 8=-34 10=-7 11=-5 13=-13 14=-4 15=9 17=-27
side ahead|MONEY|from 0=7 1=24 2=16 4=-3 7=6 8=46 9=-15 10=-3 15=3 17=-20
side ahead|MONEY|line 2=16 8=14 9=-4 17=-5
side ahead|MONEY|of 0=5 1=14 2=-6 5=4 8=10 9=10 10=12 13=-7 16=-9
side ahead|MONEY|to 4=3 8=-4 9=-5 11=10 13=-3 14=4 16=18 17=21
side ahead|MONEY|受 12=-13 17=-14
side ahead|MONEY|的 0=-4 2=4 5=-16 6=4 8=-12
side ahead|OTHER 0=-3 1=-18 2=-5 4=-5 6=8 7=-7 8=-27 9=4 11=-7 12=10 15=-3 16=18 17=12
side ahead|OTHER|from 1=-11 2=-8 8=-20 9=8 17=5
side ahead|OTHER|of 1=-13 8=-14 16=12 17=8
side ahead|OUTLET 0=17 2=-10 4=8 6=7 7=-6 8=13 9=-16 13=12 17=-6
side ahead|PARTY 0=16 1=18 2=-12 3=31 4=-9 5=7 6=4 8=-10 9=-3 10=16 11=8 13=5 14=4 15=18 16=22
side ahead|PARTY|, 0=-8 3=11 4=4 5=-4 7=-3 8=-12 9=-23 10=-5 11=10 13=6 16=-5 17=-20
side ahead|PARTY|DATE 0=17 2=6 3=-3 8=13 9=-17 10=3 12=3 13=-12 15=5 16=4 17=-17
side ahead|PARTY|PARTY 1=23 4=-7 8=11 11=6 13=-9 16=-3 17=-10
side ahead|PARTY|and 0=14 1=-6 2=-13 7=9 8=-6 9=-4 11=-13 12=-5 13=4 15=-3 16=13 17=-15
side ahead|PARTY|for 0=-3 8=-4 15=14 17=8
side ahead|PARTY|had 6=3 9=4 11=3 13=3 16=15 17=21
side ahead|PARTY|has 3=16 4=-10 5=-3 8=3 9=4 10=17 11=12 13=8 14=3 15=-3 16=-9 17=23
side ahead|PARTY|hold 0=13 3=3 8=14
side ahead|PARTY|is 0=23 2=5 3=-4 4=-4 7=-3 8=13 9=-6 10=-4 17=-13
side ahead|PARTY|made 2=-16 8=-18 13=6 17=3
side ahead|PARTY|s 0=12 1=-7 2=-3 3=7 4=5 8=6 9=-24 10=6 11=-18 12=12 13=12 15=8 16=-3 17=-11
side ahead|PARTY|said 0=10 3=12 4=-3 5=4 8=15 9=4 10=3 11=8 12=-5 17=6
side ahead|PARTY|will 0=-8 1=-3 3=3 4=-6 5=3 8=-14 9=5 14=4 17=6
side ahead|PARTY|从 2=-13 7=6 8=-14 9=8 13=8 17=12
side ahead|PARTY|向 0=3 3=-3 6=3 9=3 11=6 15=8 16=3 17=14
side ahead|PARTY|承 0=-6 2=14 8=6 9=-3 11=-3 17=-7
side ahead|PARTY|收 13=-12 17=-14
side ahead|PARTY|的 0=3 3=-5 4=-8 8=-14 9=4 11=-3 13=-5 16=6
side ahead|PERSON 0=-3 1=-8 2=-10 3=-5 4=-4 5=3 6=-5 7=-3 8=-31 9=-6 10=5 11=-3 12=3 13=-4 15=4 17=-7
side ahead|SIZE 0=14 3=-3 4=-3 5=-11 6=-3 9=-7 12=-3 17=-16
side ahead|SIZE|from 0=-5 8=-9 9=15 17=12
side ahead|SIZE|的 1=7 8=5 9=-13 17=-14
side ahead|a 1=-13 2=19 3=4 4=3 5=-12 6=15 7=-9 8=-4 9=16 10=15 11=-16 13=-15 14=3 15=-12 17=-15
side ahead|abu 0=-3 4=15 8=9 9=-3 17=-4
side ahead|abu|dhabi 0=-3 4=15 8=9 9=-3 17=-4
side ahead|agreement 0=-14 1=9 2=-4 3=-11 5=11 8=-14 9=7 16=-5
side ahead|agreement|with 0=-5 4=-6 8=-13 9=14 16=-4 17=7
side ahead|all 1=5 9=15 13=14 17=23
side ahead|an 0=5 1=-3 2=-4 3=-4 5=11 9=-21 10=-6 11=-5 12=10 13=6 16=4 17=-14
side ahead|and 0=-6 1=-6 2=-32 3=17 6=-6 7=28 8=-12 9=6 11=-18 12=-6 13=9 15=-5 16=9 17=-16
side ahead|and|PARTY 2=-16 4=14 7=8 8=5 17=-7
side ahead|and|only 3=16 8=9 11=3
side ahead|ask|the 4=17 8=18 17=-3
side ahead|at 0=6 2=-5 4=3 5=-6 7=-5 8=-12 9=3 10=-8 12=-3 14=-3 15=3 16=-5 17=-21
side ahead|award 0=20 2=-4 4=-3 8=11 16=5
side ahead|award|from 0=23 2=-4 8=16 9=-8 17=-9
side ahead|a|MONEY 0=24 1=-5 2=-6 8=5 10=7 11=-8 13=3 14=4 15=-5 17=-3
side ahead|a|other 2=28 8=25 11=-3 17=-9
side ahead|a|second 0=-5 8=-7 9=17 17=15
side ahead|back 0=-6 4=9 6=7 8=5 9=-10 10=-4 12=4 16=-5 17=-18
side ahead|be 0=-3 1=-5 3=3 7=4 8=-7 9=26 10=5 16=-3 17=21
side ahead|becaus 0=-3 2=-16 3=6 8=-13 9=-3 17=-4
side ahead|becaus|pronoun 2=-16 8=-17 13=3
side ahead|befor 0=6 1=5 5=5 8=14 17=-5
side ahead|belong 0=-9 3=-3 4=14 8=3 9=11 17=8
side ahead|belong|to 0=-9 3=-3 4=14 8=3 9=11 17=8
side ahead|board 0=-4 2=-4 4=15 13=3
side ahead|bought 0=-3 4=4 13=23 17=19
side ahead|bring 7=19 8=18 17=-6
side ahead|build 0=-6 7=19 8=10 9=20 17=15
side ahead|buy 0=-11 4=-9 7=8 8=-14 9=9 10=9 11=8 13=-6 16=-3 17=9
side ahead|by 1=-4 2=5 3=-3 4=7 5=-8 6=16 9=13 11=6 13=-5 15=-7 16=-4 17=-4
side ahead|by|the 0=14 2=4 4=-5 6=-3 7=5 8=8 9=-6 17=-7
side ahead|come|from 0=-5 8=-8 9=14 17=13
side ahead|company 1=-4 2=-4 3=-7 4=10 6=8 7=-7 8=-6 9=-10 10=13 12=5 13=13 14=4 15=11 17=17
side ahead|company|is 9=-3 12=7 13=12 17=15
side ahead|confirm 0=13 4=11 8=20 9=-8 11=17 12=-3 13=-7 17=-3
side ahead|contract|, 0=-5 7=4 8=-5 9=14 17=13
side ahead|county 0=15 8=11
side ahead|default 8=-7 15=14 17=11
side ahead|default|, 8=-5 15=14 17=12
side ahead|dhabi 0=-3 4=15 8=9 9=-3 17=-4
side ahead|dhabi|s 0=-3 4=15 8=9 9=-3 17=-4
side ahead|e 2=15 8=13 9=4
side ahead|exchang 0=23 4=9 8=28 9=4 17=4
side ahead|exclusiv 4=17 8=12 12=8 13=4 17=8
side ahead|farm 0=7 4=9 8=16 9=13 17=11
side ahead|favour|of 8=-3 9=3 15=13 17=14
side ahead|fifth 0=-4 1=15 4=-7 8=3 10=3
side ahead|fifth|of 0=-4 1=15 4=-7 8=3 10=3
side ahead|for 0=5 2=3 3=17 4=-10 6=6 7=-8 8=3 10=-4 11=-7 12=7 13=16 15=8 16=-7
side ahead|for|the 1=5 6=-3 7=-4 8=-8 9=15 13=-3 15=3 17=13
side ahead|from 0=-4 1=4 2=16 4=3 5=-5 6=6 7=5 8=7 9=16 10=-10 11=7 12=17 13=-4 14=-3 15=13 16=-5 17=12
side ahead|from|PARTY 3=5 4=-3 8=-4 9=-8 11=9 12=15 13=-3 16=-3 17=8
side ahead|fund 1=4 8=-3 10=14 17=11
side ahead|gave 0=-4 4=8 9=22 17=19
side ahead|gave|the 0=-3 8=-9 9=22 17=20
side ahead|given 1=4 6=3 7=3 9=6 15=11 17=14
side ahead|gone 0=15 4=-4 8=9 9=-7 17=-7
side ahead|half 5=3 11=5 13=4 15=13 17=17
side ahead|half|of 8=-3 11=5 13=4 15=14 17=19
side ahead|has 0=-6 1=11 3=6 4=-5 8=-6 10=20 11=5 12=-3 13=9 15=-16 16=5 17=7
side ahead|has|not 10=5 11=-3 13=14 17=13
side ahead|have 0=10 1=-3 2=-6 4=15 8=8 9=-19 10=-5 15=4 17=-23
side ahead|how 0=-4 8=-9 11=4 12=18 17=16
side ahead|how|much 12=18 17=17
side ahead|i 0=-10 2=15 4=11 5=10 8=21 9=-3 11=3
side ahead|in 0=-3 1=10 2=-8 4=7 5=10 6=5 8=4 9=10 10=27 11=6 12=5 13=-10 14=11 15=17 16=9 17=45
side ahead|intent 8=-3 9=14 17=12
side ahead|into 0=6 1=-7 2=10 4=11 8=16 9=7 10=15 13=-6 17=8
side ahead|in|MONEY 1=15 2=-5 8=8
side ahead|in|favour 8=-3 9=3 15=13 17=14
side ahead|in|return 8=-3 9=-3 12=10 16=13 17=17
side ahead|is 0=5 1=-5 2=-4 3=16 4=-10 6=12 7=-3 9=7 10=-10 11=3 13=9 15=-4
side ahead|job 4=-6 8=-12 9=26 17=21
side ahead|korea 0=15 4=-3 8=9
side ahead|korea|s 0=15 4=-3 8=9
side ahead|laboratory 0=-6 8=-6 9=17 17=17
side ahead|land 3=18 8=16 17=-5
side ahead|last 0=18 8=13 9=-3 11=4 16=-3 17=-8
side ahead|last|week 0=19 8=18
side ahead|leas|from 9=19 17=18
side ahead|let 0=-6 3=19 8=13 9=3 11=3 12=3 17=6
side ahead|letter 0=3 6=14 8=13 9=5
side ahead|like 0=-4 5=18 8=7 11=-3 17=-11
side ahead|line 0=14 8=7 9=10 17=7
side ahead|made 0=4 2=-18 3=-3 4=-5 8=-28 13=13 17=13
side ahead|me 0=-10 1=19 4=4 8=12 17=-3
side ahead|might 0=-6 4=4 8=-5 9=7 13=9 17=15
side ahead|much 12=18 17=16
side ahead|new 1=6 3=15 4=-6 8=11 9=-6 10=17 17=6
side ahead|newspaper 0=-3 4=10 7=13 8=15 9=-4 13=17 17=11
side ahead|not|say 0=15 8=11
side ahead|of 0=22 1=21 2=10 3=-4 4=-14 5=3 6=5 8=5 9=11 10=4 11=6 12=6 13=10 15=13 17=10
side ahead|of|PARTY 0=9 1=6 3=3 5=3 8=16 9=-10 11=6 13=-6 15=7 17=-11
side ahead|of|PRONOUN 1=19 4=-11 9=-6 15=-5 16=5 17=-9
side ahead|older 9=14 17=14
side ahead|on 0=13 1=-10 2=10 3=8 4=-16 5=-8 6=7 7=-14 8=-11 9=13 12=-3 13=4
side ahead|only 0=4 3=18 8=15 9=-4 13=4 14=4 17=3
side ahead|on|PARTY 8=-3 9=20 17=16
side ahead|on|the 0=-5 7=-9 8=-15 11=6 15=-4 16=-5 17=-7
side ahead|on|which 0=-3 5=-8 8=-15 9=-3 17=-5
side ahead|order|at 9=15 17=13
side ahead|order|from 0=9 8=4 9=-20 17=-22
side ahead|order|with 8=-3 9=18 17=17
side ahead|over 1=4 3=9 7=10 8=15 9=9 10=-3 12=-5 13=-4 17=-6
side ahead|own 2=-5 4=-3 7=-4 8=-18 10=10 11=-8 13=6 16=-5 17=-4
side ahead|parent 0=4 1=3 6=4 8=8 9=-13 17=-18
side ahead|pension 1=-6 4=-4 8=-12 10=15 17=10
side ahead|previou 0=-6 3=3 8=-4 9=18 17=16
side ahead|promis 0=4 4=-5 6=5 8=-5 9=8 13=-4 16=17 17=12
side ahead|promis|to 8=-4 9=-7 17=-14
side ahead|pronoun 0=-19 1=11 3=13 4=-13 5=14 6=-5 7=5 8=-16 9=-21 10=12 11=-13 12=3 13=18 15=9 16=6 17=-9
side ahead|pronoun|, 1=7 5=3 7=15 8=24 9=-5 17=-9
side ahead|pronoun|would 0=-5 4=-4 5=14 9=-3 17=-3
side ahead|purchas 4=8 8=4 9=-11 10=-3 13=19
side ahead|purchas|of 4=3 13=21 17=14
side ahead|read 5=14 8=10 13=10 17=8
side ahead|receiv|from 3=-3 4=16 8=9 13=-4 17=-6
side ahead|s 0=34 3=15 4=6 7=11 8=40 9=-4 10=12 11=-8 12=20 13=-8 15=4 16=-8 17=-4
side ahead|said 0=-8 1=-10 2=-11 3=9 6=-6 7=11 8=-22 9=18 10=12 13=-8 16=-8 17=10
side ahead|sale 0=-4 2=-4 4=19 8=7 13=-3 17=-5
side ahead|same 0=-7 4=17 7=-9 9=7 16=-5
side ahead|say 0=8 2=-4 3=-7 4=13 5=5 7=-3 8=9 9=-10 12=16 13=-12 17=-13
side ahead|say|what 0=15 8=10
side ahead|second 0=-5 8=-7 9=17 17=16
side ahead|should 0=-3 6=-6 7=-3 8=-16 15=8 16=-3
side ahead|split 1=-3 2=16 8=11
side ahead|s|parent 0=4 6=9 8=10 9=-13 17=-15
side ahead|t 4=8 12=18 17=14
side ahead|talk 0=4 1=10 2=11 4=-15 5=-3 8=4 11=14 13=3 16=-3 17=8
side ahead|talk|that 2=14 4=-4 8=5 13=4 17=4
side ahead|than 0=-7 2=-3 4=-4 6=-6 7=-4 8=-29 9=-10 10=4 13=-5 15=-4 16=-4 17=-22
side ahead|that 0=-21 1=7 3=-4 4=13 5=24 6=-9 7=15 8=6 9=-17 11=9 12=4 13=8 14=4 15=23 16=7 17=9
side ahead|that|PARTY 0=-9 3=4 8=-10 9=-6 13=-12 15=4 16=16
side ahead|that|company 9=-3 12=9 13=11 15=7 17=20
side ahead|that|is 0=-12 8=-17
side ahead|the 0=-7 1=-7 2=26 3=-12 4=-5 5=11 6=-3 7=7 8=-18 9=20 10=-8 11=-5 12=7 16=-6 17=-11
side ahead|the|MONEY 0=3 1=-3 2=11 4=11 5=4 7=-3 8=17 9=15 10=-4 11=9 13=-3 14=4 16=-8 17=11
side ahead|the|same 0=-6 4=17 7=-9 9=8 16=-5
side ahead|to 0=8 1=-8 2=-7 3=10 4=30 7=10 8=17 9=9 10=12 11=19 13=-36 15=18 16=12 17=7
side ahead|told 0=-10 1=20 2=-3 4=4 5=8 8=12 9=-9 10=-5 11=10 13=-3 14=11
side ahead|told|me 0=-9 1=19 8=7
side ahead|took 0=-3 4=4 8=-3 9=15 11=-3 15=3 17=14
side ahead|to|PARTY 0=-6 4=11 8=3 9=14 11=11 12=5 15=6 17=29
side ahead|to|PRONOUN 0=-3 7=16 8=10 17=-5
side ahead|under 0=-17 3=6 4=4 8=-13 10=-3 13=-4 17=-13
side ahead|want 0=-3 4=-3 8=-9 9=11 10=9 13=-14 17=3
side ahead|was 0=-15 1=6 2=24 4=9 7=-6 8=14 9=5 13=7 15=6 16=-3 17=8
side ahead|week 0=15 1=10 2=-4 4=-3 8=17 17=-3
side ahead|wher 0=-6 4=-3 8=-15 9=-3 17=-7
side ahead|which 0=-9 1=19 2=3 4=-4 5=-15 6=-5 8=-12 9=-16 11=6 12=12 13=-13 17=-20
side ahead|will 0=24 1=-7 2=3 3=-4 4=-3 5=16 6=-4 8=20 11=-3 12=7 13=6 14=3 15=10 17=10
side ahead|will|not 0=14 8=10
side ahead|win 9=16 17=15
side ahead|win|a 8=-3 9=17 17=16
side ahead|with 1=3 2=9 3=12 4=-5 5=15 8=13 9=19 10=-5 11=-5 13=7 14=-3 17=4
side ahead|won 0=-6 8=-7 9=-7 12=18 17=10
side ahead|would 0=-10 1=-4 4=-7 5=13 7=17 8=5 9=-6 10=-3 16=-6 17=-17
side ahead|would|like 5=14 8=8
side ahead|— 1=-4 2=-14 4=13 8=-10 9=20 10=5 11=-10 13=-15
side ahead|一 0=-8 1=3 2=12 3=-7 5=11 6=-5 8=-3 9=-24 10=-3 11=-7 13=9 15=-3 16=8 17=-25
side ahead|一|张 0=16 8=15
side ahead|三|年 0=11 5=4 6=3 8=15 11=-4 17=-6
side ahead|上 0=-8 3=-6 5=14 7=3 8=-4 9=21 11=-6 14=5 16=-5 17=11
side ahead|上|, 5=3 8=3 9=11 14=6 16=-3 17=17
side ahead|下 0=6 1=15 2=8 3=-3 4=-5 5=-4 8=11 9=5 14=3 15=-3 17=-4
side ahead|与|美 0=-9 3=-5 8=-15 9=3 12=4 17=5
side ahead|中 0=4 1=15 2=-9 4=7 5=-6 6=-3 8=4 9=3 10=3 11=-8 13=4 17=3
side ahead|丹 0=10 6=10 8=18 9=-4 17=-7
side ahead|丹|麦 0=10 6=10 8=18 9=-4 17=-7
side ahead|为 0=3 3=17 4=-3 6=-9 7=-5 8=-3 9=-19 10=4 12=-8 13=5 14=18 15=12 16=17 17=18
side ahead|之 1=3 2=12 4=12 7=-3 8=15 9=-12 11=6 13=-3 17=-9
side ahead|买 0=-6 4=9 8=-4 9=-17 10=-3 13=6 16=3 17=-15
side ahead|二 0=-24 1=-6 2=-4 3=5 5=15 8=-15 9=-10 11=-6 15=13 16=-3 17=-11
side ahead|于|DATE 0=-14 7=4 8=-15 9=10 17=10
side ahead|人 0=3 2=9 3=-4 4=3 5=-3 7=-3 9=-14 10=-15 13=7 15=22 17=-3
side ahead|从 0=-12 1=4 2=5 3=3 7=6 9=15 10=5 11=-5 12=4 15=-3 16=-3 17=10
side ahead|以 0=3 1=-3 3=4 10=11 11=-6 12=7 13=18 16=-5 17=16
side ahead|以|MONEY 1=-3 10=8 12=-11 13=19 16=-3 17=11
side ahead|价|, 0=-3 8=-3 12=5 13=10 17=15
side ahead|伙 8=-9 11=3 16=14 17=13
side ahead|传 0=13 1=-3 3=-3 4=13 7=4 8=18 9=5 13=13 15=3 16=-3 17=11
side ahead|余 0=14 8=11
side ahead|作 1=-5 2=-3 4=-3 8=-16 10=11 11=3 15=5 16=10 17=21
side ahead|入|股 10=14 17=9
side ahead|公|司 0=6 2=11 3=-4 4=-7 6=-6 7=10 9=-5 10=4 11=14 13=3 15=-3 17=4
side ahead|关 0=-5 8=-14 9=-3 11=12 15=-3
side ahead|其 0=12 1=6 2=-20 7=-3 8=-9 9=11 11=-5 17=3
side ahead|其|中 1=7 2=-19 7=-3 8=-19 9=6 11=-5
side ahead|其|余 0=14 8=11
side ahead|内 0=-15 5=3 8=-17 9=10 17=7
side ahead|则 0=-6 1=5 4=-5 7=7 9=5 13=-3 15=7 16=9 17=16
side ahead|助 4=11 8=10 13=-16 16=8 17=-11
side ahead|包 0=-24 4=-7 5=-3 8=-36 9=23 13=-9 17=8
side ahead|包|下 0=-3 8=-3 9=20 13=-5 17=15
side ahead|十 0=-9 2=-3 5=10 7=4 9=-14 10=3 16=4 17=-9
side ahead|协 4=10 8=7 9=3 13=-15 17=-15
side ahead|单 0=-8 3=3 5=-3 8=-8 9=15 12=4 17=15
side ahead|卖 0=-5 4=15 13=7
side ahead|卖|方 4=-6 8=-6 13=15 17=13
side ahead|卖|给 0=-3 1=3 4=19 8=15 9=-6 13=-5 17=-14
side ahead|厂 0=-3 1=-3 2=3 3=-3 4=5 5=5 6=-5 7=8 8=4 13=-4 15=-5 16=-3 17=-16
side ahead|另 0=13 1=3 2=9 3=3 4=-5 8=18 9=3 13=6 16=8 17=11
side ahead|只 1=4 6=6 13=-4 15=-3 17=-14
side ahead|台 2=-3 4=-5 5=3 8=-10 9=-7 10=-3 11=14 12=4 17=6
side ahead|司 0=4 2=8 3=-4 4=-7 6=-3 7=10 9=3 10=4 11=15 15=-4 17=7
side ahead|后 0=5 2=6 4=12 6=5 7=3 8=24 9=-8 10=4 11=4 15=-8 17=-14
side ahead|向 0=-3 1=-8 2=12 3=-7 4=-3 8=-12 9=5 10=7 12=12 13=10 14=-3 15=14 16=7 17=29
side ahead|告 0=-18 1=4 3=-3 4=-3 5=-3 8=-28 17=-8
side ahead|和 2=-6 3=-5 4=-3 7=5 8=-9 10=3 11=-3 12=-3 13=-3 16=17 17=3
side ahead|商 0=-4 2=-7 3=4 6=-3 7=8 8=-3 9=6 11=6 12=3 13=5 15=8 17=22
side ahead|国 0=-5 1=3 2=-5 4=-4 5=7 7=3 8=-3 9=4 12=-5 13=16 15=3 16=-4 17=6
side ahead|在 2=-4 4=15 5=-5 6=3 7=-5 8=-3 10=-4 11=-9 13=-4 15=10 16=6 17=-3
side ahead|场 1=5 2=-6 4=14 5=10 8=15 9=6 13=4 15=5 17=9
side ahead|墙 2=-4 8=-7 9=15 17=14
side ahead|头 0=11 3=8 8=17 9=-3 15=6
side ahead|子 0=9 2=9 4=9 6=-3 8=17 9=-6 10=7 11=7 12=4 17=7
side ahead|子|公 0=11 2=9 4=5 6=-3 8=17 9=-4 10=7 11=7 17=7
side ahead|客 0=25 8=16 9=-7 17=-10
side ahead|客|户 0=23 8=19 9=-6 17=-8
side ahead|家 0=-22 1=-3 3=11 4=-6 6=-6 7=-3 8=-28 9=-4 12=4 13=-13 17=-14
side ahead|对 0=-3 1=-7 3=5 4=-8 5=-3 6=-3 8=-24 10=12 11=8 12=-9 13=5 14=-3 15=-3 16=-5 17=-3
side ahead|已 0=-4 3=3 4=5 9=15 11=-3 15=4 17=12
side ahead|席 5=5 6=11 8=14 16=-3 17=-5
side ahead|幕 2=-4 8=-6 9=15 17=13
side ahead|平|台 0=-6 2=-3 8=-14 9=-6 10=-3 11=10
side ahead|年 0=16 1=-3 3=-4 6=3 7=7 8=16 10=3 11=-5 12=5 13=-3 16=-7 17=-10
side ahead|年|SIZE 0=17 8=15 9=-10 17=-10
side ahead|并 0=-5 1=6 4=13 6=5 8=15 10=-3 13=12 16=4 17=9
side ahead|并|无 1=7 4=9 8=15
side ahead|应 1=3 4=-3 5=-14 6=-3 8=-16 9=17 14=7 17=16
side ahead|应|商 0=-8 8=-9 9=15 15=3 17=17
side ahead|张 0=16 8=15
side ahead|归 0=21 3=-6 4=8 6=5 8=24 12=-3 16=6 17=3
side ahead|得 0=13 3=5 6=3 8=15 9=-4 13=3 17=-7
side ahead|总 0=-5 5=-6 8=-14 10=8 13=-4
side ahead|想 8=-7 12=9 13=8 17=14
side ahead|意 0=-8 1=-8 2=-3 7=5 8=-16 9=-11 10=23 17=7
side ahead|意|向 0=-8 1=-6 8=-16 9=-7 10=12 17=4
side ahead|成 0=-11 2=-4 4=3 6=4 7=-4 8=-16 10=8 13=-4 17=-4
side ahead|户 0=17 8=9 10=3 16=4 17=5
side ahead|扬 4=-15 8=-16
side ahead|承 0=-10 2=9 5=-3 7=3 8=-9 9=-12 15=-3 17=-24
side ahead|把 0=-13 1=-5 3=3 5=-3 7=-3 8=-22 9=-6 10=-3 12=9 13=13 16=8 17=15
side ahead|投 0=-3 1=14 2=4 5=-3 7=5 8=8 9=-5 10=3 11=-5 17=-14
side ahead|报|告 0=-12 8=-15 9=-3 17=-5
side ahead|拿 0=4 3=-3 6=4 7=5 9=-13 11=3 16=-3 17=-14
side ahead|据 1=4 2=-8 3=-7 4=-6 5=-3 8=-18 9=-8 12=17 13=-3 16=-4
side ahead|接 0=13 1=3 4=9 7=4 8=21 9=-12 10=-3 17=-15
side ahead|控 0=5 2=-4 4=-4 6=3 9=-3 11=3 13=14 17=10
side ahead|改 0=-9 6=3 8=-11 9=17 12=3 15=-3 17=13
side ahead|文 0=3 1=8 2=-6 3=-3 5=3 7=3 8=7 9=-12 11=-7 13=-3 17=-27
side ahead|方 1=-6 5=-3 7=5 8=-4 9=8 10=-5 11=5 13=16 15=7 16=3 17=22
side ahead|方|是 3=5 4=-6 7=4 9=-4 13=14 17=5
side ahead|日 0=-5 2=-9 3=-3 4=14 5=5 7=7 8=4 9=-4 10=-5 11=3 12=-3 16=-6 17=-15
side ahead|日|本 0=-3 1=4 2=-8 3=-5 4=16 9=5 16=-3
side ahead|是 0=-7 1=4 2=4 3=3 4=17 5=-10 9=12 10=-5 11=-5 12=5 14=-3 15=14 16=-7 17=3
side ahead|最 1=-11 2=7 4=20 8=12 9=-13 13=-3 15=-10 16=6 17=-19
side ahead|最|后 0=-4 1=-4 2=7 4=6 6=3 8=8 9=-5 15=-7 17=-14
side ahead|本 0=-4 1=7 2=-7 3=-6 4=16 5=-3 6=6 7=-3 8=3 9=22 10=5 13=-4 16=-5 17=8
side ahead|机 0=-13 6=3 8=-12 9=26 11=3 12=3 13=-4 17=21
side ahead|权 2=8 3=12 4=5 8=22 9=3 15=10 17=8
side ahead|来 0=6 1=14 8=13 13=-6 17=-8
side ahead|板 4=14 8=8
side ahead|欠 2=16 8=9 11=-9 16=6 17=-6
side ahead|款 1=-4 2=-3 6=-5 8=-15 12=-3 15=7 16=8 17=6
side ahead|正 0=-8 1=-5 3=3 8=-11 9=4 10=6 13=10 15=3 17=15
side ahead|池 0=-7 8=-7 9=14 17=13
side ahead|泰 0=4 3=8 5=5 8=14 9=3 12=-5 13=3
side ahead|源 9=-15 17=-17
side ahead|理 1=-3 3=-4 4=-4 8=-15 9=3 10=-6 11=3 15=-4 16=-3 17=-12
side ahead|用 0=-10 1=-5 6=3 8=-19 9=15 11=-4 12=4 16=-3 17=12
side ahead|由 0=-4 1=8 2=-5 3=3 4=-8 5=6 6=10 9=27 10=-3 11=-13 14=-3 15=-10 17=-7
side ahead|电|池 0=-7 8=-7 9=14 17=13
side ahead|的 0=20 1=28 3=11 4=-21 5=-15 6=6 7=7 8=10 9=11 10=-3 11=17 12=3 13=9 14=-7 15=-13 16=-11 17=-4
side ahead|的|“ 0=21 4=-4 8=14 13=-6 17=-7
side ahead|的|是 1=7 2=6 3=3 6=9 7=-3 8=17 9=14 13=-5 15=-7
side ahead|看 0=-4 1=-3 4=-9 8=-17 9=-4 10=12 13=-5
side ahead|租 0=13 2=7 3=-3 4=-4 8=8 9=-15 11=10 13=-5 15=5 17=-11
side ahead|租|给 0=18 8=16 9=-5 17=-7
side ahead|第|一 0=16 8=15 17=-3
side ahead|第|二 2=-8 8=-10 15=14 17=11
side ahead|算|MONEY 5=14 8=12
side ahead|约 0=20 5=-3 8=16 16=7 17=3
side ahead|给 0=18 1=-3 2=-10 3=11 4=24 5=-5 7=-5 8=18 9=8 10=3 11=19 13=-11 14=-5 15=4 16=5 17=11
side ahead|网|传 0=14 8=10 9=5
side ahead|船 6=-4 8=-5 9=5 11=4 15=8 17=16
side ahead|获 0=7 2=5 3=6 8=18 12=-3 17=-8
side ahead|落 0=-3 8=-3 9=15 17=12
side ahead|话 0=-5 1=4 9=15 17=13
side ahead|说 0=12 1=30 3=-4 4=11 5=5 7=-3 8=42 9=-4 10=-3 12=3 16=6 17=-3
side ahead|说|, 0=8 1=3 5=7 8=15 15=3 17=-8
side ahead|说|PARTY 8=-4 9=6 10=4 13=6 16=4 17=18
side ahead|请 0=-5 8=-5 9=13 12=3 17=15
side ahead|象 4=-3 8=-9 9=3 11=9 13=-4 15=10 17=17
side ahead|购 0=-3 1=-3 2=-4 4=-4 8=-16 9=7 10=6 13=11 17=14
side ahead|贷 2=14 8=12 11=6 15=4 17=4
side ahead|资 0=6 1=13 2=6 5=-7 6=-6 7=-3 8=4 9=-16 11=7 12=-3 13=-6 17=-18
side ahead|这 0=-20 2=-3 4=9 5=6 7=5 8=-7 9=13 11=4 13=-4 15=5 16=6 17=18
side ahead|金 0=-9 1=10 2=10 3=-3 4=-3 9=4 11=11 13=-4 15=3 16=7 17=15
side ahead|长 4=-6 8=-16 9=-3 10=3 17=-5
side ahead|闻 7=8 8=5 13=16 17=11
side ahead|麦 0=10 6=10 8=18 9=-4 17=-7
side behind|%|stak 1=16 8=15
side behind|(|9 0=-5 2=-3 3=-3 4=-5 5=3 6=9 7=6 9=4 12=5 13=8 17=15
side behind|(|OTHER 0=3 5=5 9=16 17=11
side behind|(|以 5=14 8=7 9=-7 11=4 17=-4
side behind|) 1=5 3=-7 5=15 6=6 7=3 8=7 9=6 10=-3 11=-3 13=4
side behind|, 0=-4 1=27 2=22 3=13 4=15 6=9 7=21 9=10 10=14 11=5 12=9 13=15 15=12 17=-12
side behind|,|DATE 0=23 2=-15 3=-5 4=-7 7=5 8=3 11=-12 12=3 13=3 15=13
side behind|,|OTHER 2=9 8=5 9=16 10=-3 13=-6 17=4
side behind|,|PARTY 0=-13 1=11 2=15 3=-4 4=9 5=-6 7=-9 8=-11 9=5 10=6 11=3 12=-6 13=-12 14=8 15=-4 16=5 17=-8
side behind|,|a 0=-21 1=-3 2=15 3=7 5=-3 6=-3 7=3 8=-9 9=-20 11=-4 15=-3 16=-5 17=-32
side behind|,|and 0=-6 2=13 5=-5 6=-4 7=-10 8=-17 9=7 11=-3 13=10 15=-5 17=-3
side behind|,|ask 6=3 13=17 17=14
side behind|,|but 0=10 1=16 4=-6 5=5 8=20 9=-8 14=4 17=-10
side behind|,|cash 0=14 4=-3 8=9 9=-7 17=-8
side behind|,|company 4=9 5=11 6=6 8=19 10=3 12=3 13=-7 17=-5
side behind|,|for 0=-9 2=-6 3=5 6=10 7=19 8=9 9=21 10=-8 11=5 12=-3 13=7 15=-4 17=16
side behind|,|from 2=3 3=3 6=4 8=8 9=22 12=-6 17=11
side behind|,|had 0=-6 1=-3 2=10 4=20 7=-5 8=15 13=-4 17=-8
side behind|,|has 0=-16 1=-6 2=-12 3=-3 4=13 6=3 7=11 8=-8 9=14 10=5 11=-6 12=-4 13=5 16=-4 17=7
side behind|,|in 0=22 1=-3 3=7 4=-3 6=7 7=5 8=27 9=-12 10=5 12=4 13=3 15=-3 16=-3 17=-7
side behind|,|not 2=15 8=15
side behind|,|on 0=3 4=15 8=13 9=-3 11=3 13=-7 17=-11
side behind|,|pronoun 0=-6 1=9 2=-13 3=-8 4=5 6=-4 7=7 8=-14 9=13 12=-9 13=-13 14=3 17=-10
side behind|,|that 0=-3 2=-15 6=5 8=-18 16=4
side behind|,|the 0=-16 1=-4 2=10 4=-4 5=-3 6=5 7=16 9=-7 11=3 12=13 13=4 15=4 16=-7 17=3
side behind|,|which 0=7 1=15 2=-7 3=6 4=9 5=4 6=-3 7=-10 8=9 9=-11 10=8 11=-6 12=-3 15=13 16=3 17=-7
side behind|,|who 0=14 8=6 17=-6
side behind|,|will 0=-8 1=3 2=-3 5=6 6=16 7=-3 8=8 9=-5 15=3 16=3 17=-3
side behind|,|with 0=-4 1=-4 2=-8 3=-5 4=20 6=-3 7=-4 8=-8 10=-5 11=-7 12=4 13=7 15=-3 16=-3 17=-9
side behind|,|would 0=-3 4=-3 5=-9 8=-19 17=-4
side behind|,|“ 0=37 4=-5 8=25 12=6 17=4
side behind|,|于 0=14 8=12
side behind|,|价 0=-3 3=3 8=-5 9=-6 12=5 13=16 17=13
side behind|,|作 0=-4 4=14 8=6 16=4 17=3
side behind|,|信 2=-8 8=-9 15=14 17=12
side behind|,|合 0=31 2=11 3=-4 4=-8 7=6 8=29 9=5 12=3 13=9 17=9
side behind|,|已 0=-12 3=-3 5=-3 8=-21 9=15 10=4 17=12
side behind|,|欠 2=-4 8=-6 9=15 17=12
side behind|,|租 0=20 8=18 9=-7 17=-9
side behind|9 0=19 1=11 2=-15 3=-14 4=14 5=5 6=4 7=10 8=15 9=26 10=-11 11=10 12=3 13=-12 15=-8 16=9 17=5
side behind|9|) 2=-3 3=-3 4=-4 5=3 6=9 7=6 8=6 9=7 12=5 13=3 17=14
side behind|9|万 1=20 4=-4 8=12 10=-5 16=7
side behind|: 0=-15 3=-9 4=9 5=14 6=15 7=4 8=-5 9=4 11=15 12=11 13=17 16=5 17=25
side behind|:|PARTY 0=-4 1=3 2=6 3=-3 4=-9 7=-4 8=-14 12=3 13=12 16=-3 17=4
side behind|; 4=-3 6=-10 8=-16 16=3
side behind|COMPANY 0=-15 1=3 2=4 3=-6 4=8 5=13 6=17 7=20 8=23 9=6 10=5 11=4 13=-9 15=4 16=-5
side behind|COMPANY|MONEY 0=3 2=20 4=-4 7=-4 8=12 11=-3 17=-6
side behind|COMPANY|s 2=9 6=12 8=15 9=14 17=9
side behind|DATE 0=36 1=-4 2=-5 3=-3 4=19 5=-7 6=-17 7=-9 8=8 9=19 10=6 12=-6 14=-6 15=8 16=-5
side behind|DATE|, 0=3 3=-6 4=3 6=-3 8=-3 9=-4 11=-19 12=-3 13=-3 16=-3 17=-32
side behind|DATE|and 0=-8 2=-4 4=6 8=-9 11=21 13=4 17=19
side behind|DATE|与 0=-6 2=3 3=-8 7=4 8=-9 9=-11 12=-4 17=-18
side behind|DATE|公 1=-4 2=-5 5=14 9=4 11=9 13=4 17=15
side behind|DATE|签 0=17 3=-5 4=4 7=6 8=17 9=-10 12=11 13=4 16=-4
side behind|MONEY 0=-10 1=32 2=35 4=21 6=-8 7=17 8=12 9=32 10=9 11=25 12=15 13=12 14=-14 15=12 16=12 17=17
side behind|MONEY|( 1=-3 2=-3 3=3 5=4 9=15 17=9
side behind|MONEY|, 0=-39 1=9 2=17 3=-3 4=40 5=-16 7=23 8=10 9=-3 10=5 12=-11 13=14 14=-6 15=7 16=9 17=-8
side behind|MONEY|DATE 0=-4 1=-3 2=-6 5=-3 8=-18 9=-4 13=3 17=-5
side behind|MONEY|PARTY 1=8 2=-5 4=-4 5=20 8=16 17=-3
side behind|MONEY|and 0=-4 1=6 2=-15 3=10 4=8 5=-3 8=-3 9=11 13=-3 15=5 16=-3 17=8
side behind|MONEY|by 2=-10 8=-18 11=19 17=12
side behind|MONEY|from 0=-5 1=-6 2=-4 4=-3 8=-23 9=4 10=18 11=17 13=-3 16=4 17=34
side behind|MONEY|more 2=3 6=3 11=-17 17=-21
side behind|MONEY|now 8=-5 9=-3 12=26 17=20
side behind|MONEY|of 1=15 2=-8 3=-8 4=-21 5=-6 6=11 7=-9 8=-24 9=8 11=6 12=-4 13=-5 15=-9 17=-10
side behind|MONEY|offer 1=-4 2=-3 4=17 5=-4 8=4
side behind|MONEY|on 0=12 1=3 3=-3 5=15 7=-3 8=21 9=-5 11=3 13=5
side behind|MONEY|order 0=9 2=-3 9=15 17=12
side behind|MONEY|over 0=10 8=4 9=17 16=-4 17=9
side behind|MONEY|overdraft 2=16 8=10 11=-10 17=-13
side behind|MONEY|to 1=-7 2=3 3=11 4=15 5=-6 7=13 8=20 10=18 12=4 13=-5 16=-3 17=11
side behind|MONEY|— 9=-15 17=-16
side behind|MONEY|” 0=11 1=-7 2=-8 4=-3 5=-3 8=-11 9=-17 10=11 11=-7 13=3 16=-3 17=-15
side behind|MONEY|买 1=-4 4=18 8=11 9=-3 13=3
side behind|MONEY|的 0=18 2=5 3=-7 4=-4 5=14 8=17 9=5 10=4 13=14 14=5 16=7 17=24
side behind|MONEY|设 1=-5 2=-5 8=-12 10=15 17=11
side behind|MONEY|过 1=-3 2=13 8=10 10=-3 11=16 15=-9 17=5
side behind|OTHER 0=4 1=7 2=6 3=12 4=-14 5=-7 6=-15 7=-18 8=-19 9=11 10=10 11=8 13=-18 14=-6 15=-4 16=10
side behind|OTHER|, 0=-5 1=-5 2=-4 4=-9 5=4 7=-3 8=-21 9=10 10=18 13=-9 15=-5 16=17 17=25
side behind|OTHER|PARTY 2=-11 8=-15 11=-3 17=-6
side behind|PARTY 0=6 1=15 2=18 3=7 4=10 5=15 6=16 7=4 9=21 10=5 11=3 12=10 13=11 14=7 15=-4 16=15 17=-5
side behind|PARTY|( 0=-10 1=4 3=-7 8=-14 9=7 10=-3 12=5 17=6
side behind|PARTY|, 0=23 1=15 2=3 3=-10 4=-6 5=-5 6=-4 8=3 9=-14 11=5 12=3 13=4 15=5 16=-7 17=-19
side behind|PARTY|MONEY 0=8 1=-7 2=9 3=7 4=3 5=-4 6=-6 7=21 8=24 10=-5 11=-9 13=3 15=-3 16=13
side behind|PARTY|PARTY 1=-5 2=3 4=-8 8=-14 9=14 10=-5 11=14 13=-3 17=16
side behind|PARTY|a 0=-5 8=-8 9=-9 13=4 16=-5 17=-17
side behind|PARTY|and 0=-4 1=13 2=11 3=5 8=20 9=-9 10=7 12=-3 13=13 17=7
side behind|PARTY|for 0=-5 1=3 3=-7 6=-7 7=-5 8=-22 9=-9 10=4 11=13 12=-9 13=-4 15=-4 17=-14
side behind|PARTY|has 0=-6 1=-9 3=-4 4=3 6=-3 8=-19 9=-3 10=-6 12=7 13=11 17=5
side behind|PARTY|have 2=-7 7=9 8=-3 9=-12 13=-5 17=-21
side behind|PARTY|in 8=-4 9=-5 13=-5 17=-16
side behind|PARTY|into 0=17 8=12 9=3
side behind|PARTY|is 0=-7 4=-8 6=4 7=-3 8=-15 14=3 16=6 17=4
side behind|PARTY|s 0=24 3=12 4=3 5=-3 6=9 8=34 9=6 12=-3 13=9 14=4 15=5 17=10
side behind|PARTY|was 0=17 8=17 17=-3
side behind|PARTY|以 2=-4 4=-7 8=-14 10=3 16=-3 17=-4
side behind|PARTY|分 0=-5 1=-11 8=-14 17=-5
side behind|PARTY|原 1=-3 2=20 8=12 17=-4
side behind|PARTY|合 0=-4 2=6 7=14 8=13 11=4 17=6
side behind|PARTY|在 6=14 7=-3 8=8 9=3
side behind|PARTY|的 0=6 2=-8 4=7 5=-10 6=18 7=6 8=4 9=9 12=-4 13=-4 15=8 16=5
side behind|PARTY|签 0=10 1=-5 3=-14 5=15 7=8 8=11 9=-4 10=-3 11=3 12=4 13=4
side behind|PARTY|谈 3=19 4=4 8=15 9=6 12=-4 13=3 17=6
side behind|PERSON 0=7 1=-7 3=-3 5=7 7=-4 8=-5 9=-6 10=15 11=-4 12=-3 13=6
side behind|PERSON|说 0=13 5=4 8=15 17=-4
side behind|PRONOUN 0=12 1=4 3=4 4=8 5=13 6=13 7=16 8=9 9=7 10=8 11=-3 12=18 13=10 14=8 15=23 16=-6 17=7
side behind|PRONOUN|DATE 7=7 8=7 9=14 13=3 17=13
side behind|PRONOUN|MONEY 0=-11 2=18 3=4 4=-8 5=5 6=-3 7=-3 9=17 11=-10 15=6 17=9
side behind|PRONOUN|for 0=17 2=-3 8=7 11=-10 13=-3 17=-10
side behind|PRONOUN|had 0=-5 4=-4 5=-3 7=3 8=-7 11=16 12=5 17=15
side behind|PRONOUN|签 0=18 6=3 8=14 9=-11 17=-13
side behind|RATE 0=36 1=-11 3=3 4=18 5=-6 6=-4 8=29 9=12 10=12 12=4 13=-5 15=-3 16=-4 17=8
side behind|RATE|per 0=8 4=19 8=23 9=-3 17=-4
side behind|SIZE 0=25 1=-11 2=-7 3=-9 4=-14 5=-11 6=-5 7=-21 8=-26 9=6 10=7 11=-5 12=-5 13=-6 15=-4 16=-16 17=-22
side behind|SIZE|, 0=16 1=-3 8=4 9=-7 16=-4 17=-17
side behind|SIZE|a 0=-9 2=-3 8=-16 9=14 11=5 17=16
side behind|SIZE|from 0=16 8=11 9=-4 17=-8
side behind|SIZE|of 7=-4 8=-7 9=-12 16=-5 17=-21
side behind|a 0=-28 1=30 2=9 3=12 4=20 5=29 6=-21 7=12 8=9 10=4 11=13 12=-18 13=8 14=9 15=6 16=6 17=-8
side behind|about 0=7 1=-3 2=-5 3=4 4=-5 5=10 11=10 12=5 13=22 16=-4 17=25
side behind|about|PARTY 13=16 17=14
side behind|account 0=-11 4=-3 8=-15 9=-3 11=5
side behind|accus 0=-4 4=17 8=13
side behind|accus|by 0=-4 4=17 8=13
side behind|advanc 0=-5 1=-8 2=34 3=-4 4=-3 8=12 9=-4 11=-3 17=-9
side behind|agre 0=-5 3=-3 4=6 7=16 8=4 9=7 10=4 11=-3 13=5 16=4 17=10
side behind|agreement|under 8=-4 9=13 13=3 17=15
side behind|agre|term 0=-6 2=-7 4=-4 8=-18 17=-3
side behind|all 0=19 1=8 3=3 4=14 5=-4 6=-3 7=-3 8=27 9=-3 12=-4 17=-13
side behind|allow 0=16 3=5 8=19 9=-6 12=4 17=-4
side behind|all|of 0=21 1=8 4=9 7=-4 8=27 9=-12 10=-3 12=-3 17=-17
side behind|also 0=-4 4=-12 6=3 8=-17 13=14 17=9
side behind|an 0=-4 3=11 4=23 6=-3 7=7 8=23 9=-7 10=13 13=4 16=-7 17=-7
side behind|anchor 1=-10 2=14 5=-3
side behind|and 0=-37 1=11 2=32 3=11 4=16 5=-5 6=-9 7=-9 8=-13 9=12 12=4 13=19 17=6
side behind|and|PARTY 0=-12 2=19 3=-9 5=-4 6=-6 7=8 8=-6 9=-9 10=5 11=-10 12=4 13=12 15=-4 16=9 17=-3
side behind|and|has 8=-7 9=18 10=3 16=-5 17=15
side behind|and|went 0=-5 2=-7 4=3 8=-11 9=-6 11=17 13=3 17=13
side behind|another|MONEY 0=4 11=15 17=13
side behind|an|offer 3=4 13=14 17=13
side behind|are 0=23 1=-8 2=-11 3=-4 4=7 5=6 6=-3 8=6 9=-4 11=8 13=6 17=4
side behind|arrangement 0=13 1=3 3=4 8=16 9=-4 10=3 17=-4
side behind|as 0=-14 1=14 2=4 3=-7 4=6 5=3 6=3 7=-10 8=-11 9=-4 10=5 11=-3 12=-6 17=-16
side behind|ask 1=-3 4=-7 8=-13 9=5 13=13 17=16
side behind|ask|for 0=-3 4=-6 8=-16 15=4
side behind|ask|the 8=-3 13=17 17=19
side behind|as|a 0=-6 1=15 4=-6 7=-3 9=-3 16=5 17=-5
side behind|at 0=-13 1=-3 2=-3 3=6 4=4 5=11 7=-5 8=-18 9=6 10=-8 11=3 12=-6 13=22 15=-10 16=-8 17=-9
side behind|at|MONEY 0=-7 1=-7 2=-5 3=6 5=3 7=-6 8=-25 9=21 10=-3 11=-5 13=5 15=-4 16=-4
side behind|at|RATE 0=9 8=6 9=-15 17=-16
side behind|at|a 3=4 9=14 13=8 17=14
side behind|a|9 0=8 1=14 2=-6 4=7 8=14 9=-3 11=5 15=-3
side behind|a|MONEY 2=-11 3=-4 5=19 7=-5 9=-9 10=-4 12=-3 15=3 17=-18
side behind|a|bank 2=19 8=15 17=-4
side behind|a|bind 0=-4 8=-5 9=19 17=18
side behind|a|contract 0=7 8=3 9=15 17=12
side behind|a|further 4=-7 7=18 8=4 10=6 16=-3
side behind|a|letter 0=-15 1=3 4=7 8=-8 9=4 15=9 17=9
side behind|a|shareholder 1=14 4=-3 8=9 17=-3
side behind|a|ten-year 0=4 9=-12 17=-15
side behind|a|three-year 8=-3 9=15 17=14
side behind|a|train 0=-4 8=-6 9=11 14=7 17=14
side behind|a|year 0=-10 1=-3 4=4 5=-3 6=-3 8=-18 9=12 10=-4 12=3 13=-3 15=-4 16=-4
side behind|back 0=14 1=-5 2=-3 3=3 4=-9 5=-3 6=-9 7=-9 8=-19 9=-3 10=-3 15=15 16=-6 17=-5
side behind|back|to 0=17 8=16 9=-6 17=-7
side behind|bank 2=27 4=-3 5=-3 8=15 17=-3
side behind|bargain 0=-4 1=3 4=17 8=14 10=3
side behind|barrack 5=14 8=7
side behind|becom 0=3 1=16 8=11
side behind|becom|a 1=15 8=9 17=-3
side behind|been 0=-16 3=6 7=7 8=-8 10=5 11=-4 12=7 14=6 16=16 17=21
side behind|befor 0=-4 3=-3 8=-17 11=13 17=7
side behind|behind 0=6 2=-3 4=8 6=7 8=14 9=-6 10=3 13=9 17=3
side behind|between|them 0=-5 5=-6 8=-16 17=-3
side behind|bid 0=-3 1=-3 4=17 8=4 9=-3 13=6
side behind|bind 0=-5 8=-7 9=16 17=15
side behind|board 0=15 4=-6 8=8 9=-9 13=5 17=-6
side behind|book 0=-4 1=-4 2=-5 4=14 5=-3 7=-4 8=-10 9=31 13=-3 15=-3 17=23
side behind|both 0=14 2=8 4=-4 7=-3 8=9 9=-11 13=-3 16=-4 17=-20
side behind|bought 0=-12 3=4 4=18 8=5 9=6 13=-4
side behind|bought|PARTY 0=-4 4=16 8=11
side behind|bring 0=-4 2=11 9=-5 10=6 11=-3 12=-3 16=19 17=13
side behind|brought 8=-5 9=7 11=3 12=6 17=15
side behind|build 0=5 1=-4 2=-3 3=-3 4=-6 5=19 7=-4 9=-9 14=8 16=19 17=8
side behind|but 1=16 4=-8 5=5 7=-3 8=3 9=-17 10=3 13=-3 14=4 17=-20
side behind|buy 0=-10 1=4 2=6 3=-3 4=29 5=-3 7=-6 8=11 9=12 11=-3 16=13 17=13
side behind|buyer 0=-8 4=-4 8=-19 9=-4 17=-5
side behind|buy|MONEY 0=-8 1=10 8=-4 9=15 17=14
side behind|buy|PARTY 0=-4 4=14 8=5 17=-4
side behind|buy|the 0=-11 4=18 8=5 9=-3 13=7 17=3
side behind|by 0=-10 1=-3 2=17 4=8 6=-3 9=19 10=6 11=6 12=-4 13=-7 17=8
side behind|by|PRONOUN 0=-5 2=5 9=16 17=12
side behind|by|a 0=-4 4=19 8=9 9=-4 10=4 13=-3 15=3 17=-4
side behind|came 0=-9 1=28 2=-10 3=-3 4=-6 9=-6 11=15 12=-4 13=-5 17=-3
side behind|can 0=-5 3=4 6=7 10=4 11=5 13=-3 15=17 17=17
side behind|capacity 0=22 2=-3 4=-4 8=8 9=-8 17=-11
side behind|chip 7=10 9=15 16=3 17=13
side behind|clos 0=-6 1=-4 4=16 8=5 10=-5 11=-3 12=-4 13=10
side behind|committ 0=15 5=-12 6=-3 7=-3 8=-4 9=13 17=8
side behind|committ|to 0=15 8=12 9=13 17=11
side behind|comput 0=-6 8=-8 9=15 17=13
side behind|confirm 0=-3 2=12 3=5 4=4 8=15 9=-3 11=-3 13=7 17=-3
side behind|construction 2=7 6=-3 11=-10 17=-14
side behind|contract 0=8 3=8 7=-3 8=3 9=21 11=-4 12=-4 13=-5 17=3
side behind|contribut 1=-7 4=-3 5=9 8=-7 10=15 17=11
side behind|contribut|MONEY 1=-6 8=-10 10=15 17=14
side behind|convertibl 1=-10 2=15 11=3
side behind|cost 0=-7 1=-3 2=-3 3=7 5=3 7=15 8=8 9=4 10=-3 11=3 12=5 16=4 17=9
side behind|cover 0=12 6=14 8=19 9=-9 15=3 17=-9
side behind|credit 0=21 1=-6 2=10 4=-4 6=5 8=23 15=-3 17=-10
side behind|customer 0=11 1=3 4=12 8=18 9=-13 17=-18
side behind|customer|, 0=4 1=6 8=5 9=-13 17=-16
side behind|deal 0=-7 1=-3 2=-6 7=-4 8=-22 9=9 10=-6 11=18 12=-3 13=11 16=-3 17=20
side behind|debt 0=-4 1=-3 4=-4 5=-4 7=-3 8=-19 9=-3 10=-4 11=5 12=-3 15=4 17=-6
side behind|declin 2=6 8=3 10=5 11=-15 17=-14
side behind|deposit 0=-6 1=-3 2=-9 4=-5 5=-3 7=-4 8=-31 9=3 11=-5 16=-3 17=-11
side behind|discuss 0=-6 7=13 8=4 9=-3 16=14 17=9
side behind|eight 0=-10 8=-14 9=-6 11=3 17=-4
side behind|end 0=6 1=5 2=-4 4=4 5=-3 8=4 9=8 10=-3 11=9 12=5 17=19
side behind|equity 1=15 4=-6 8=3 10=-5 17=-9
side behind|expect 8=-6 9=-13 13=-3 17=-22
side behind|financ 0=-3 2=4 8=-5 10=3 11=-13 14=4 17=-14
side behind|firm 0=-11 2=-3 3=3 4=5 7=-6 8=-18 9=-12 12=-4 13=-6 17=-21
side behind|first 0=29 1=8 2=7 3=3 5=-4 6=-4 7=6 8=39 9=-11 10=5 11=-4 15=-4 16=4 17=-12
side behind|five|year 0=-4 8=-5 9=-15 12=3 17=-13
side behind|for 0=21 1=6 2=-16 3=7 4=19 5=13 6=7 8=17 9=18 10=-6 13=11 15=-7 16=-12 17=-11
side behind|for|MONEY 0=-11 1=4 2=-5 3=5 4=9 6=23 7=-9 8=4 9=30 10=-10 11=-9 12=7 13=8 15=-7 16=-10 17=3
side behind|for|PARTY 0=-14 1=6 2=-7 4=19 5=-3 6=7 7=-4 9=10 13=-5 17=3
side behind|for|SIZE 0=9 4=-3 7=-12 8=-10 9=-13 16=-12 17=-28
side behind|for|a 1=11 2=-6 3=-4 4=14 5=20 6=-7 8=24 9=-19 11=5 13=7 15=-4 16=-3 17=-16
side behind|from 0=-7 1=-3 2=4 3=11 4=13 5=-3 6=-10 7=-11 8=-14 9=8 10=16 11=15 12=-15 13=-6 15=14 17=16
side behind|from|PARTY 1=-3 3=7 4=8 5=-3 6=-5 7=-4 8=-3 9=-15 10=14 11=5 15=4 16=3
side behind|from|PRONOUN 0=15 2=-3 5=4 8=10 11=-4 17=-6
side behind|from|the 0=-16 2=-4 4=11 6=-6 7=-3 8=-15 9=-12 10=-4 11=-4 13=-4 15=6 17=-20
side behind|further 0=3 2=-7 4=5 7=19 8=14 9=-7 10=6 11=5 16=-3
side behind|further|MONEY 4=-7 7=18 8=4 10=6 16=-3
side behind|gas 0=12 5=12 8=19 9=-5 17=-6
side behind|get 1=-3 2=-8 4=8 5=-7 6=-6 7=-3 8=-25 9=4 10=-4 11=-6 12=19 14=5 15=11 16=5 17=30
side behind|gett 0=12 5=5 8=15 12=18 17=15
side behind|get|MONEY 0=3 3=-3 4=6 5=-6 6=-5 7=-3 8=-12 10=-3 11=-4 12=20 15=11 17=21
side behind|good 0=-7 1=-3 3=-3 4=-4 7=-4 8=-23 9=4 12=5
side behind|grant 0=-3 1=-3 2=14 3=-9 4=-3 7=26 8=18 11=-6 12=10 16=14 17=10
side behind|guarante 0=8 2=-10 6=15 7=-3 9=-5 15=9
side behind|had 1=-8 2=4 3=13 4=10 5=-3 6=-8 7=14 8=11 9=8 10=4 11=14 13=-3 14=6 15=-8 17=8
side behind|had|a 0=14 8=11 17=-3
side behind|had|promis 0=12 3=3 4=-4 7=7 8=15 9=-6 17=-8
side behind|half 0=4 1=-3 2=12 3=-3 4=-4 6=3 7=9 8=14 10=9 11=3 13=-4 17=3
side behind|hand 0=-6 3=14 4=12 8=13 12=5 13=3 16=8 17=8
side behind|hard 1=16 5=4 8=16
side behind|has 0=-16 2=4 3=-3 4=16 5=-13 6=16 7=18 8=-4 9=10 10=5 12=3 13=15 14=-3 15=9 16=-8 17=5
side behind|has|committ 0=-4 9=14 17=13
side behind|has|land 8=-3 9=6 12=18 17=22
side behind|has|sign 2=10 8=3 9=16 17=16
side behind|has|simultaneously 8=-5 9=-14 17=-16
side behind|has|written 1=19 6=4 8=18
side behind|hav 3=3 4=14 7=-3 8=10 12=-3 13=11 17=5
side behind|have 0=9 1=-6 2=5 3=-10 4=-12 5=-4 6=-3 7=5 8=-15 9=-13 11=-5 13=10 16=6 17=-9
side behind|have|been 0=-7 4=4 7=10 10=4 12=6 13=3 16=9 17=15
side behind|have|both 0=16 8=14 9=-7 17=-9
side behind|hold 0=-8 1=21 4=-3 6=-3 7=-3 8=3 9=9 10=-4 15=3
side behind|home 2=-6 8=-8 9=-4 11=17 12=4 17=13
side behind|hotel 0=-3 4=14 8=11 9=-3 11=3 17=-3
side behind|hub 5=17 8=14 17=-3
side behind|if 0=-5 2=-3 3=6 4=3 6=6 9=-3 11=-3 12=13 15=14 16=-4 17=11
side behind|in 0=15 1=9 2=-13 3=6 4=13 5=9 7=11 8=19 9=-8 10=16 11=6 12=16 13=9 14=-4 16=-5
side behind|instead 0=-6 4=-4 8=-17 9=12 17=9
side behind|into 0=15 1=8 3=-7 4=-11 5=12 7=-8 8=5 9=-11 12=-3 13=7 14=3 16=-4 17=-11
side behind|invest 1=-20 5=8 8=-18 10=7 17=3
side behind|in|DATE 0=12 1=6 2=-6 5=7 7=-13 8=5 9=-11 11=-4 13=-3 17=-26
side behind|in|MONEY 1=7 2=-3 5=-4 7=10 8=8 10=15 16=-3 17=9
side behind|in|a 1=-10 7=-3 8=-17 9=-3 10=5 12=-3 16=6 17=4
side behind|in|talk 3=21 8=15 13=4
side behind|in|the 0=15 1=8 4=-3 6=-3 8=9 9=5 11=11 12=-6 13=8 16=-5 17=5
side behind|is 0=4 1=-7 2=17 3=7 4=4 5=23 6=-12 8=8 9=18 10=-8 14=5 15=12 16=10 17=15
side behind|is|a 0=-3 2=14 8=6 9=5 16=4 17=5
side behind|is|in 0=-6 1=-9 2=5 3=18 4=-9 12=-3 13=3 17=-4
side behind|is|pay 0=16 1=3 7=-3 8=9 17=-3
side behind|is|the 0=4 3=5 8=6 9=14 17=11
side behind|is|to 1=9 2=-3 4=-6 5=12 7=14 8=18 9=10 12=12 16=-4 17=10
side behind|is|worth 0=13 5=-4 8=3 9=-10 17=-19
side behind|know 0=9 8=6 9=19 17=16
side behind|land 0=-3 8=-6 9=5 12=18 17=24
side behind|land|PARTY 9=-4 12=19 17=14
side behind|last 0=-5 2=4 4=10 7=-4 8=-5 9=-10 11=3 16=-4 17=-15
side behind|launch 1=-4 2=-6 4=13 5=-4 8=-4 9=-4 11=21 17=16
side behind|launch|a 1=-3 2=-3 4=15 5=-3 8=4
side behind|leas 0=15 2=-3 3=4 4=-5 7=-3 8=4 15=-7 17=-15
side behind|lender 0=-3 1=-5 2=16 4=-4 7=-4 8=-6 9=-5 11=-6 13=-3 17=-17
side behind|letter|of 0=-14 1=3 4=7 6=3 8=-7 9=4
side behind|let|pronoun 0=-4 8=-5 9=9 12=3 13=4 17=15
side behind|licens 0=-3 3=23 4=-3 8=14 12=9
side behind|line 0=-8 2=-4 5=-3 8=-23 9=-4 17=-7
side behind|loan 0=-4 1=-3 2=-12 4=-4 5=-3 6=4 8=-25 11=9 16=3 17=4
side behind|lock 0=18 8=16 9=-5 17=-5
side behind|long 0=4 9=15 17=14
side behind|look 0=7 1=16 4=-4 5=3 7=-3 8=15
side behind|machin 8=-6 9=21 17=19
side behind|machin|for 0=-3 8=-7 9=20 17=18
side behind|made|an 4=-4 8=-8 13=15 17=13
side behind|mak 0=13 3=5 4=11 5=4 8=27 13=-5 16=-3 17=-10
side behind|management 0=16 8=13 9=-10 17=-11
side behind|market 0=-6 4=-4 7=-3 8=-24 13=-4 17=-15
side behind|meanwhil 8=-8 9=21 17=20
side behind|meet 0=-8 7=14 9=11 17=11
side behind|member 0=-5 5=-6 8=-15 17=-3
side behind|merely 0=15 8=9 9=7 15=-3
side behind|more 0=-7 2=7 3=-4 4=-5 8=-15 11=-13 12=6 17=-19
side behind|near 5=6 8=5 9=-3 16=14 17=9
side behind|new 0=5 1=6 4=-4 5=5 8=4 9=-14 10=6 13=-4 17=-15
side behind|no 1=-6 4=-4 8=-17 9=10
side behind|non-bind 0=14 4=4 8=14 9=-10 17=-12
side behind|not 0=-3 1=10 2=12 3=-4 4=7 5=4 6=-3 7=-5 8=7 10=3 13=-15 16=8 17=-12
side behind|noth 0=-13 8=-21 9=-16 10=4 13=-3 17=-20
side behind|noth|but 0=-11 8=-14 9=-5 17=-7
side behind|not|a 2=15 8=13 9=5 16=4 17=5
side behind|now 0=-5 1=3 2=-10 3=3 5=-4 6=6 8=-14 9=-20 10=11 12=27 16=-4 17=8
side behind|of 0=7 1=18 4=13 5=-22 6=25 7=8 8=12 9=-3 10=22 11=6 12=12 13=-14 15=6 16=6 17=-5
side behind|offer 0=-8 1=-12 2=-3 3=-4 4=51 5=-8 6=-3 7=7 8=26 9=-3 13=13
side behind|offer|MONEY 3=-5 4=17 7=-4 8=3 17=-3
side behind|of|MONEY 0=-20 1=-4 2=-5 4=32 5=-6 7=-12 8=-14 9=21 11=6 12=10 14=4 15=-5 16=8 17=31
side behind|of|PRONOUN 0=-18 2=4 3=13 4=-3 6=3 8=-6 9=-17 10=21 11=-7 12=3 13=-4 15=3 16=5
side behind|of|other 0=-3 2=23 3=-5 7=13 8=23 12=-6 17=-9
side behind|of|preferr 0=-3 1=18 2=-3 4=-5 8=7
side behind|of|the 0=16 1=-5 3=-4 4=-7 5=-6 6=16 7=15 8=17 9=4 12=6 13=-7 15=-3 16=-3 17=-5
side behind|of|them 0=6 1=4 3=-5 4=-3 8=-4 9=6 12=14 17=19
side behind|of|which 0=-4 2=14 4=3 8=7 9=-3 17=-5
side behind|old 0=-6 1=-3 4=6 5=14 8=8 9=-3 10=-3 11=-4 16=5 17=-9
side behind|on 0=22 2=3 3=-3 4=13 5=19 6=-6 8=30 9=5 10=-7 11=4 12=3 15=14
side behind|only 0=-12 1=18 3=-6 8=-3
side behind|on|DATE 0=-11 2=-3 4=35 8=16 9=19 13=-4 17=9
side behind|on|a 0=19 1=4 3=-3 4=-4 5=11 8=23 9=15 17=8
side behind|on|the 0=8 3=-7 4=-6 5=4 7=-4 9=-16 11=3 13=7 17=-14
side behind|order 0=24 1=-6 2=-6 4=-11 10=-4 13=-6 17=-16
side behind|order|for 0=20 8=14 9=-16 17=-16
side behind|other|and 2=24 8=21
side behind|outsid 3=-11 8=-14 12=7 17=5
side behind|over 0=17 3=-5 5=-5 7=7 8=5 9=-12 10=-5 12=4 13=14 15=3 16=7
side behind|overdraft 2=16 8=10 11=-10 17=-13
side behind|over|five 0=-4 8=-4 9=-14 17=-14
side behind|over|the 0=13 2=-4 4=8 7=5 8=14 9=-11 11=-3 16=5 17=-10
side behind|own 0=14 1=9 2=-6 3=3 5=11 7=-7 8=15 9=-11 11=-3 12=-4 13=-3 14=3 17=-18
side behind|own|money 2=-3 5=-11 8=-16
side behind|paid 0=-5 1=-5 4=4 5=-5 7=-9 8=-23 9=3 11=5 12=-5 13=8 15=4 17=8
side behind|paid|for 0=-4 4=-4 8=-14 9=-3 11=5 15=3 17=4
side behind|paper 0=-4 5=-3 6=-3 7=3 8=-11 9=9 11=4 16=3 17=15
side behind|part 0=15 4=-6 5=-4 7=16 8=17 10=5 13=3 17=4
side behind|part|of 0=18 7=10 8=24 9=-5 10=3 17=-6
side behind|pay 0=13 1=3 2=-4 3=7 5=-9 7=11 8=12 9=-19 11=14 12=6 13=-7 15=-3 16=-5 17=-18
side behind|payment 0=-4 1=-5 2=-7 4=8 7=6 8=-5 9=12 11=4 13=-3 15=-4 16=7 17=14
side behind|payment|of 0=-7 1=-4 2=-5 4=8 7=7 8=-3 9=14 12=3 16=9 17=20
side behind|per 0=4 1=-3 2=-3 4=18 8=13 9=-5 13=5 17=-3
side behind|phas 1=-7 8=-13 10=15 17=13
side behind|plac 0=4 4=-4 8=-6 9=-18 11=6 15=5 17=-15
side behind|plan 0=-4 1=-5 2=3 5=14 7=-3 13=6 15=4
side behind|plant 1=4 2=-5 3=-3 4=-7 5=23 7=4 8=11 9=6 10=-4 11=17 13=4 16=4 17=19
side behind|plant|in 0=14 1=5 4=-3 7=5 8=18 9=13 16=5 17=14
side behind|plan|to 1=-5 5=15 8=4 9=-4 13=7
side behind|platform 0=-5 8=-13 9=15 12=6 17=17
side behind|pledg 0=-3 1=3 2=-4 4=-3 7=22 8=13
side behind|power 0=19 8=17 9=-8 17=-8
side behind|preferr 0=-4 1=19 2=-3 4=-5 8=7
side behind|preliminary 0=14 8=7 9=15 17=9
side behind|pric 1=-4 2=-3 4=4 5=-3 7=-4 8=-15 9=15 11=4 13=3 15=-3 16=-4 17=9
side behind|promis 0=11 1=-3 2=-6 4=-7 5=10 6=8 7=-3 8=8 9=-10 10=-3 14=7 16=-3 17=-16
side behind|provid 0=-4 2=18 4=-4 8=4 9=19 17=16
side behind|pull 2=-7 4=3 6=3 8=-3 9=-6 10=12 11=14 16=-4 17=12
side behind|pull|a 0=-3 1=4 2=-4 6=4 8=-3 11=20 17=15
side behind|purchas 0=3 1=-3 4=11 8=3 9=-14 13=3 17=-12
side behind|purchas|of 4=15 8=9
side behind|put 0=-5 1=12 2=-8 3=13 5=15 6=3 7=-10 8=14 11=-5 13=7 16=-6 17=-11
side behind|put|up 0=-6 1=-3 5=18 6=3 7=-4 8=4 9=-3 14=3 17=-4
side behind|rebuild 8=-4 9=17 17=15
side behind|renew 0=21 2=3 4=-4 8=15 9=-13 17=-16
side behind|rent 0=39 5=4 8=37 9=-13 15=3 17=-11
side behind|repair 7=18 8=12
side behind|right 0=-6 2=-3 4=9 7=7 9=-7 11=4 12=19 13=-10 17=4
side behind|rival 0=-3 3=-3 4=15 5=4 8=7 9=3 17=-4
side behind|run 3=17 8=11 9=12 13=-3 17=4
side behind|s 0=16 1=3 2=-4 3=-6 4=3 6=12 7=4 8=3 9=-9 11=5 12=13 13=-11 15=6 17=-17
side behind|said 0=-10 1=-14 2=-3 3=5 4=-4 6=5 7=16 8=-11 9=-11 10=-10 11=-4 12=8 16=-4 17=-25
side behind|said|PRONOUN 1=-7 5=-3 6=4 7=17 8=6 9=-3 10=-6 12=3 17=-12
side behind|same 0=16 2=3 4=-4 8=9 11=-3 13=16 17=7
side behind|say 0=-12 2=-3 3=-3 4=-5 5=-3 7=-4 8=-34 9=-15 12=-4 13=-4 14=-3 15=8 16=9 17=-12
side behind|school 7=12 8=4 9=-3 16=14 17=6
side behind|second 0=5 1=-6 2=4 4=-3 7=-3 10=15 17=7
side behind|secur 0=-4 4=-3 8=-14 9=-5 12=-4 17=-10
side behind|see 0=-5 2=-3 8=-16 9=-8 13=-3 17=-17
side behind|sell 0=-11 2=-3 3=5 4=-5 7=-3 8=-24 10=-4 11=10 12=6 13=10 17=17
side behind|servic 0=9 9=-13 17=-15
side behind|shar 0=-8 1=17 2=-4 3=-4 4=-13 5=-5 6=-3 7=11 8=-9 9=-7 10=14 16=12 17=12
side behind|shareholder 0=-5 1=17 4=6 8=9 9=-4 17=-5
side behind|ship 0=5 5=-3 9=15 17=13
side behind|show 0=-15 2=-5 3=6 8=-20 9=-11 11=-3 17=-19
side behind|sign 1=-4 2=11 3=-4 4=-6 5=-5 8=-11 9=-15 11=11 13=6 17=-6
side behind|sign|for 0=7 2=7 8=8 9=14 17=12
side behind|simultaneously 8=-5 9=-14 17=-16
side behind|sit 9=6 16=13 17=17
side behind|six 1=-4 3=5 4=-3 8=-3 9=22 10=-4 17=13
side behind|sold 0=-11 8=-25 9=3 10=10 13=-3 17=5
side behind|spend 0=4 2=-3 3=-6 4=-3 5=14 7=-5 9=-8 14=-4 16=-3 17=-24
side behind|spend|MONEY 0=12 1=4 3=-3 5=18 7=-3 8=22 9=-5 14=-3 17=-16
side behind|stak 1=22 7=3 8=21 10=-3 13=-4 17=-9
side behind|stand 2=5 6=9 8=14 9=-4 10=4 16=-4 17=-7
side behind|start 0=-5 4=16 5=-3 8=3 9=-3 15=7
side behind|stat 0=17 1=-4 8=8 9=-6 15=14 17=6
side behind|stopp 0=-3 8=-4 9=19 17=17
side behind|subscrib 0=-3 1=16 2=-4 4=-4 17=-4
side behind|suppli 0=-9 2=20 7=4 8=10 9=11 16=5 17=10
side behind|suppli|MONEY 2=20 7=4 8=20 9=-6 17=-10
side behind|suppli|the 0=-7 8=-9 9=14 16=5 17=18
side behind|supply 0=-19 8=-26 9=28 10=3 17=25
side behind|swap 7=14 8=11 16=14 17=10
side behind|system 0=-4 4=-7 8=-17 9=3
side behind|s|DATE 0=15 8=13 9=-4 17=-6
side behind|s|MONEY 0=8 1=-3 2=20 8=23 9=-6 11=-5 13=4 17=-10
side behind|s|PARTY 0=-10 4=-4 8=-18 9=-6 13=-3 16=8 17=-3
side behind|s|board 0=14 8=9 9=-5 13=4
side behind|t 0=5 8=-4 9=-15 11=-10 17=-31
side behind|tabl|, 0=14 4=-4 8=8 9=-8 13=6 17=-3
side behind|tak 0=-3 1=17 2=-3 4=10 5=-4 8=16 9=-4 17=-8
side behind|take 0=32 3=4 4=6 5=-4 7=-4 8=33 9=-9 13=3 16=-4 17=-13
side behind|taken|MONEY 2=-9 8=-16 11=-4 17=-8
side behind|take|PARTY 0=19 8=13 13=5 17=4
side behind|tak|a 1=18 8=15
side behind|talk 1=-7 2=11 3=14 7=-4 8=11 9=-3 11=3 13=6 16=-3
side behind|ten-year 0=3 9=-12 12=-3 17=-17
side behind|term 0=19 2=-8 4=-6 9=-10 17=-10
side behind|that|PRONOUN 0=-4 1=5 3=5 4=-3 7=-4 8=-3 9=18 10=-3 11=5 15=6 17=21
side behind|that|s 2=-16 8=-17 17=-3
side behind|the 0=8 2=-6 3=31 4=10 5=7 7=5 8=5 9=12 10=-4 11=8 12=16 13=27 14=-7 15=7 16=5 17=11
side behind|their 0=6 3=3 5=8 8=15 9=-14 12=4 13=-3 15=3 17=-14
side behind|them 0=32 1=-4 2=3 4=-4 5=-9 7=-6 8=16 12=11 13=-4 15=4 16=-6
side behind|them|for 0=15 4=5 8=18 9=3
side behind|then 0=14 4=-3 6=4 8=11 9=-4 16=-4 17=-10
side behind|ther 2=13 3=-4 4=-3 5=12 8=15 9=-8 12=-4 17=-17
side behind|the|MONEY 0=4 1=-5 2=12 3=-3 4=-8 5=17 6=-3 7=-10 9=8 11=9 12=-3 13=5 16=-4 17=12
side behind|the|PARTY 0=-26 1=19 2=-4 4=-4 6=12 10=-5 11=-7 13=8 15=-7 17=-17
side behind|the|build 7=-3 8=-9 16=19 17=17
side behind|the|customer 0=4 4=15 8=13 17=-3
side behind|the|old 0=-4 5=14 8=6 11=-4 13=-4 17=-11
side behind|the|owner 0=6 4=9 7=3 8=14 12=5
side behind|the|same 0=16 2=3 4=-4 8=9 11=-3 13=16 17=7
side behind|the|second 1=-6 2=4 3=3 8=-4 10=15 17=10
side behind|the|whol 0=12 4=13 8=18 9=7 17=4
side behind|thre 0=13 2=-3 3=-3 4=-3 7=-4 8=-4 9=3 11=7 12=14 13=-7 16=-5 17=8
side behind|three-year 8=-3 9=15 17=14
side behind|to 0=3 1=16 2=3 3=5 4=-14 5=33 6=-4 7=3 9=11 10=12 11=8 12=9 13=-12 14=-5 16=3 17=-8
side behind|took 0=6 2=8 4=4 5=-3 6=-3 7=3 8=9 9=-9 13=3 15=-5 17=-15
side behind|toy 0=11 8=12 9=-16 17=-17
side behind|to|PARTY 0=15 2=-8 3=-6 4=-12 7=17 9=-3 10=8 11=3 12=5 13=-9 15=5
side behind|to|RATE 4=19 8=17
side behind|to|buy 0=-11 2=4 4=12 7=-3 8=-3 9=9 13=3 16=14 17=19
side behind|to|other 2=15 8=11
side behind|to|spend 3=-3 5=17 8=13 9=-3 14=-3 17=-10
side behind|to|take 0=26 1=-3 4=6 8=24 9=-5 13=4 17=-4
side behind|to|the 0=-13 1=13 3=6 4=-5 6=6 9=5 10=20 11=-4 12=-10 13=6 16=-5 17=7
side behind|two|further 0=5 4=12 8=16 9=-6 17=-6
side behind|under 0=21 2=-4 4=-7 8=3 9=20 10=-4 11=-3 12=-4 13=5 16=-6 17=5
side behind|under|a 0=8 2=-4 4=-4 7=3 8=-3 9=16 11=-4 15=3 17=7
side behind|unit 0=-8 8=-14 9=4 10=7 13=3 17=11
side behind|until|DATE 8=-4 9=14 17=10
side behind|up 0=3 1=11 2=4 4=-9 5=5 7=-6 9=-20 10=-4 11=-3 13=-9 16=10 17=-25
side behind|use 0=-4 1=-3 3=23 4=-4 7=-3 8=6 9=-4 12=5 14=4 16=-3
side behind|want 0=6 1=10 4=12 5=-4 6=-3 7=-5 8=16 9=-6 13=-3 17=-9
side behind|was 0=20 1=-6 2=-7 3=-7 4=18 5=-11 7=-13 8=-10 9=19 10=13 11=-19 12=-6 16=-4 17=-6
side behind|was|“ 0=17 8=17 9=-3 13=3
side behind|went 1=-3 2=-7 5=-4 8=-15 9=-7 10=9 11=19 13=-4 17=13
side behind|which 0=11 1=14 2=12 3=9 6=-4 7=-7 8=18 9=-23 10=5 11=-5 12=-7 13=8 14=-3 15=10 16=12 17=-16
side behind|which|PRONOUN 2=14 8=7 9=-9 13=14 16=8 17=4
side behind|which|hold 1=18 8=13 10=-4 17=-6
side behind|which|is 0=11 1=4 4=7 8=20 9=-4 13=3 17=-5
side behind|which|the 0=7 8=5 9=-10 17=-14
side behind|whol 0=12 4=13 8=18 9=7 17=4
side behind|will 0=-4 2=-11 3=14 4=-6 6=23 7=-15 8=-9 9=15 10=12 11=-5 12=4 14=11 15=7 17=18
side behind|will|be 0=-3 1=3 3=4 4=-3 8=-3 9=16 12=4 17=15
side behind|will|contribut 1=-6 8=-12 10=15 17=13
side behind|will|pay 0=15 4=7 5=-6 7=-4 8=8 9=3 17=-5
side behind|with 0=21 1=12 4=-9 5=-4 6=-9 7=3 8=3 9=-7 10=-7 11=13 12=6 15=-3 17=-11
side behind|with|MONEY 0=-7 1=18 2=-5 4=-5 5=-3 7=4 10=-7 16=9
side behind|with|the 0=18 3=-3 8=11 9=4 12=3
side behind|worth 0=21 1=-8 2=-7 4=-9 5=-8 7=-6 8=-13 9=-3 12=-5 13=4 16=-4 17=-14
side behind|worth|MONEY 0=21 1=-4 2=-3 3=4 4=-3 5=-6 7=-4 9=-5 13=8 15=3 16=-3 17=-4
side behind|would 0=-5 1=-3 2=14 3=-3 4=4 5=-12 7=-3 8=-15 9=-17 10=-7 11=-7 12=-8 14=10 15=3 16=14 17=-18
side behind|written 1=19 6=4 8=18 17=-4
side behind|written|to 1=19 8=16
side behind|wrong 0=17 8=15 9=18 17=19
side behind|year 0=15 1=-6 2=-4 3=13 5=-3 6=-4 8=3 10=-6 11=-3 12=18 13=-3 15=-8 16=-7 17=-14
side behind|— 0=-8 2=-3 7=3 8=-11 9=17 13=-3 17=10
side behind|“ 0=25 1=-10 2=-10 3=8 4=12 7=-4 8=12 10=13 11=5 12=-3 13=13 15=5 16=-7 17=8
side behind|“|MONEY 0=-5 1=-13 5=-3 8=-25 9=-9 10=9 17=-5
side behind|“|PARTY 0=-12 2=-5 6=-3 8=-21 9=4 11=5 17=3
side behind|“|is 0=17 8=16 9=-7 17=-7
side behind|“|未 0=9 4=8 8=16
side behind|“|没 0=15 8=12
side behind|” 0=13 1=3 2=-10 4=-21 5=-16 6=-6 7=-6 8=-33 9=11 10=17 12=-4 13=14 15=5 17=23
side behind|”|, 0=-6 8=-13 9=17 17=15
side behind|一 0=11 2=-9 4=4 7=6 8=-6 9=13 10=-14 11=23 12=4 13=-3 14=13 15=7 16=-6 17=8
side behind|一|成 0=-6 1=-5 8=-15
side behind|一|条 2=-3 8=-5 11=15 17=13
side behind|一|点 0=18 8=15 9=-11 17=-13
side behind|一|笔 0=4 11=14 13=-3 17=6
side behind|万 1=19 2=-9 4=-6 7=-3 9=-4 10=-5 11=-6 16=7 17=-13
side behind|三|年 2=-3 3=3 5=-4 8=-7 9=18 11=4 12=-5 17=9
side behind|上 0=-13 2=-9 3=6 4=8 5=4 6=14 7=10 8=5 9=-8 11=19 12=-6 13=-8 14=4 16=5 17=-4
side behind|下 0=21 1=-3 3=6 4=8 5=14 7=-5 8=21 9=-3 13=-12 14=3 15=-6 16=-4 17=-24
side behind|下|PARTY 1=6 4=19 8=20 9=-3 17=-10
side behind|下|简 5=14 8=7 9=-7 11=4 17=-4
side behind|不 0=-13 2=3 3=-3 4=4 5=14 8=-9 9=-11 14=3 15=7 17=-12
side behind|不|再 0=11 1=3 8=14 15=3
side behind|与 0=-10 1=7 2=17 3=-3 4=-7 5=17 6=-4 7=-4 8=-4 9=13 10=6 11=9 13=-4 15=-5 16=-7
side behind|与|PARTY 1=-3 2=14 3=-6 5=6 7=-3 9=11 10=9 11=9 12=6 15=-4 16=-5 17=11
side behind|专 0=-7 2=3 3=-6 4=-3 5=3 7=7 8=-7 11=6 16=14 17=18
side behind|业 0=-11 1=3 2=-6 4=8 6=-4 8=-17 9=3 10=12 11=-6 13=14 15=-3 16=-4 17=8
side behind|业|务 4=-4 8=-7 9=-3 13=16 17=9
side behind|业|基 1=-5 8=-6 10=15 17=12
side behind|个 0=3 1=4 3=4 4=-10 5=-16 6=16 7=-5 8=-8 9=-13 10=-3 12=-4 16=-4 17=-27
side behind|中 0=15 1=4 2=-7 3=-5 5=13 6=-6 8=7 9=-10 10=-4 11=7 12=7 13=4 17=-3
side behind|中|的 0=3 6=-14 8=-9
side behind|为 0=-16 5=4 6=27 8=3 10=-8 16=-4 17=-17
side behind|为|PARTY 0=-12 5=6 6=18 8=4 9=8 17=7
side behind|么 0=-6 8=-8 9=24 13=-4 17=19
side behind|么|也 0=-6 8=-8 9=24 17=23
side behind|之 0=-11 1=-4 2=3 3=-3 8=-20 9=-3 10=6 11=-5 12=5 13=6 15=8 16=-3 17=7
side behind|也 0=-13 3=16 5=-3 7=-4 8=-5 9=22 10=-6 12=-4 13=-4
side behind|也|没 0=-6 4=5 8=-3 9=26 13=-4 17=21
side behind|买 0=7 1=-11 3=14 4=-9 5=-4 6=4 8=-6 9=11 10=-5 12=-5 13=14 16=3 17=10
side behind|买|方 0=17 4=-3 8=12 9=-5 13=4 17=-3
side behind|了 0=6 1=12 2=-3 3=16 4=-9 5=-17 6=5 7=-5 8=-8 10=6 11=18 12=-14 13=-3 15=8 16=12 17=5
side behind|了|MONEY 0=-5 1=5 2=15 7=11 8=20 9=-4 10=4 11=-4 14=4 15=-3 16=-3 17=-6
side behind|了|PARTY 3=-3 4=-7 7=-3 8=-14 9=20 13=-6 17=14
side behind|了|SIZE 0=15 8=10 9=-16 17=-17
side behind|事 0=10 1=11 3=-3 4=9 5=-5 6=-8 7=-5 8=3 9=-5 13=15 14=-5
side behind|二 0=34 3=13 4=-7 5=6 7=-5 8=31 9=4 10=9 12=12 13=-8 14=6 16=-3 17=10
side behind|二|十 0=20 3=5 8=20 9=-9 12=5 14=4 17=-5
side behind|于|DATE 0=17 8=12 9=-5 11=-3 12=12 13=-6 17=-4
side behind|五 0=12 2=6 3=3 5=-17 7=7 8=6 12=4 13=6
side behind|五|年 0=11 1=3 2=5 3=5 8=18 9=4 10=3 11=-4 12=5 13=3 17=6
side behind|五|月 0=6 5=-16 8=-13 9=-3 17=-7
side behind|产 0=-7 1=-7 4=-7 5=5 7=-3 8=-25 9=14 10=21 13=-5 17=22
side behind|人 0=-16 1=6 2=-3 3=5 4=5 5=-5 6=9 8=-8 9=-8 10=11 13=-3 14=4 15=3 16=-3
side behind|亿 0=-7 2=-5 4=-4 8=-20 9=-7 17=-13
side behind|什 0=-6 8=-7 9=24 17=21
side behind|什|么 0=-6 8=-7 9=24 17=21
side behind|付 0=15 3=16 4=-3 5=-12 6=-14 7=10 8=6 9=-7 10=-4 12=5 13=6 16=12
side behind|付|了 0=5 1=9 3=10 4=-3 7=-3 8=15
side behind|以 1=5 3=14 4=20 5=10 6=4 8=31 9=-8 10=5 12=-5 13=-5 16=7 17=-14
side behind|以|MONEY 1=3 2=3 4=15 8=9 9=5 13=-3 16=-3 17=-5
side behind|以|下 5=14 8=7 9=-7 11=4 17=-4
side behind|价 1=3 2=-6 3=7 4=11 5=6 6=-3 7=-8 9=14 10=-5 12=11 13=24 15=-3 17=28
side behind|任 0=-8 1=3 2=3 6=-5 8=-11 9=-4 11=4 13=-5 15=-7 17=-16
side behind|任|何 0=-10 2=-4 4=3 8=-15 11=8 13=-4
side behind|份 0=7 1=5 2=4 3=8 4=4 6=3 7=-6 8=19 10=16 13=-6 14=5 16=5 17=9
side behind|会 0=-6 1=9 2=-5 3=-6 5=-8 8=-19 12=-3 13=8 14=-5 15=-3 17=-7
side behind|位 0=-13 8=-20 9=6 11=-3 12=-3 17=-4
side behind|何 0=-10 2=-4 4=3 8=-15 11=8 13=-4
side behind|供 0=11 1=-4 2=17 3=-3 4=-5 5=-6 6=-5 7=-4 9=17 11=-6 13=-4 15=17 17=13
side behind|保 0=-11 1=-4 2=-17 4=-7 5=-4 6=26 8=-11 11=-9 13=-5 15=5 16=3 17=-10
side behind|保|证 0=-3 2=-6 3=3 6=15 8=4 9=-3 11=-5 15=4 17=-8
side behind|借 1=-6 2=18 4=-3 8=3 10=-5 11=24 17=13
side behind|债 1=-3 4=3 5=-4 8=-10 9=-3 10=-3 11=30 12=-3 15=19 16=-4 17=31
side behind|值 2=-10 8=-14 9=-5 10=9 11=-8 16=9
side behind|做|的 2=-4 8=-4 9=17 17=14
side behind|健 1=-5 8=-6 10=15 17=13
side behind|偿 0=-6 3=-3 6=6 7=17 8=9 9=-8 12=-3 15=4 16=11
side behind|充 9=-18 17=-19
side behind|克 0=15 4=3 8=15
side behind|入 0=-14 1=3 2=4 3=-3 4=-7 5=14 8=-8 9=-8 10=-4 11=-4 13=20 16=7
side behind|入|OTHER 5=16 8=15
side behind|全 0=20 1=-5 2=-4 3=3 6=7 7=-3 8=12 9=-6 10=-5 12=6 13=10
side behind|全|部 0=16 1=-4 4=3 8=14 9=4 10=-5 11=3 12=9 13=10 17=17
side behind|八 0=-15 1=-3 4=-5 6=9 7=3 8=-14 9=-3 11=4 17=-8
side behind|公 0=-7 1=12 2=-10 4=-8 6=4 7=-7 8=-21 9=-10 10=-3 11=-4 12=11 13=-6 15=6 16=5 17=-10
side behind|公|司 0=-15 1=6 2=3 3=6 4=-4 5=-13 6=5 8=-12 9=-8 10=-4 11=-7 12=5 13=-5 15=4 17=-16
side behind|公|告 1=-5 2=-14 3=-6 4=3 5=13 6=4 8=-7 12=8
side behind|共 1=-5 3=-3 5=4 8=-8 9=-20 10=-3 16=4 17=-23
side behind|兴 5=22 7=-4 8=14 9=-4 17=-7
side behind|其 0=20 6=-6 8=7 9=-4 17=-9
side behind|其|中 0=15 6=-4 8=6 9=-3 17=-7
side behind|再 0=5 1=14 2=5 4=-8 6=-3 7=-4 8=9 9=20 10=5 13=-3 15=4 17=17
side behind|冷 0=-9 4=-3 5=14 17=-9
side behind|出 0=-10 4=23 5=-5 6=13 7=17 8=14 9=-15 10=-15 11=-6 12=13 13=13 14=-3 15=-3 16=-10 17=-29
side behind|出|了 1=9 3=4 4=-4 6=11 8=16
side behind|出|的 0=-3 4=-3 5=3 8=-6 12=14 17=10
side behind|出|资 1=-7 2=7 4=4 5=-10 7=19 8=10 16=-4 17=-8
side behind|出|过 1=-3 4=14 8=9
side behind|分 0=-21 1=8 2=5 3=-6 4=-10 6=7 7=9 8=-12 9=14 13=-20 15=-4 16=18
side behind|分|手 8=-4 16=19 17=13
side behind|划 5=6 6=11 8=19 17=-6
side behind|则 0=-4 1=14 3=9 4=-11 5=-4 6=12 7=5 8=15 9=-5 10=7 12=-3 13=8 17=3
side behind|到 0=-17 1=-5 2=4 4=-3 6=-4 8=-28 9=8 11=-4 12=5 13=-7 15=7 16=18 17=16
side behind|制 3=10 8=3 12=14 13=6 17=16
side behind|前 0=22 1=5 2=-3 3=-8 5=-5 7=-6 10=6 11=3 12=6 17=7
side behind|加 0=-11 5=4 7=-7 8=-17 9=-6 10=3 13=3 14=6 15=-5 16=-3 17=-7
side behind|务 4=-9 7=4 8=-8 11=4 13=18 15=-4 16=3 17=10
side behind|助 2=-4 3=-3 7=19 8=5 9=5 11=4 16=3 17=8
side behind|募 10=15 17=9
side behind|包 0=3 1=6 4=-9 8=-6 9=24 13=-4 14=-5 17=11
side behind|包|下 0=20 4=-6 8=13 9=3
side behind|北 0=3 2=4 3=-6 4=12 5=19 8=26 9=-5 17=-5
side behind|十 0=27 1=-4 2=11 4=-6 5=-3 7=-5 8=16 9=-6 10=-3 14=6 16=-6 17=-14
side behind|千 2=-9 4=-3 8=-14 11=-6 17=-9
side behind|千|万 2=-8 8=-14 11=-6 17=-10
side behind|单 0=23 1=-6 3=-5 4=-6 5=4 6=-3 8=4 10=-5 13=-4 14=13 15=11 16=-4 17=5
side behind|单|, 0=5 9=7 11=3 15=10 17=15
side behind|卖 2=3 3=7 4=12 5=-5 8=8 9=-16 12=8 13=11 15=3 16=-3
side behind|占 0=-4 5=5 6=-3 7=6 8=-3 9=-3 11=-4 14=-3 15=-4 17=-16
side behind|占|MONEY 5=26 8=26
side behind|却 0=11 1=3 3=5 6=3 7=-3 8=13 9=-4 11=-3 13=-4 17=-15
side behind|厂 0=-8 1=-4 2=-4 4=-4 5=23 9=24 11=-6 12=-5 13=6 15=-4 16=4 17=13
side behind|原 0=-8 1=-8 2=16 3=7 4=-7 5=10 7=-3 9=20 11=-8
side behind|及 2=7 8=4 9=-13 14=4 17=-14
side behind|发 1=-5 2=-8 3=-5 4=8 5=13 8=-7 9=-3 10=3 11=16 15=14 16=8 17=21
side behind|发|行 2=-8 4=4 8=-7 11=12 16=6 17=15
side behind|取 0=6 1=5 2=-7 3=8 7=-3 8=3 9=16 10=-3 11=-3 13=-3 15=-5
side behind|口 0=-7 3=-13 4=-8 5=5 7=-5 8=-26 9=4 10=-3 11=5 12=3 13=4 15=4 16=-3 17=12
side behind|口|服 3=-11 8=-15 12=6
side behind|只 0=-10 1=13 2=3 6=-3 8=-8 9=-14 10=-6 11=7 13=4 16=-3 17=-18
side behind|可 0=-6 1=-5 2=16 3=-7 4=-6 7=4 8=-6 9=-6 10=-3 11=4 12=6 13=-3 15=4 16=9 17=7
side behind|司 0=-15 1=6 2=3 3=6 4=-4 5=-13 6=5 8=-13 9=-8 10=-4 11=-8 12=5 13=-6 15=3 17=-16
side behind|司|DATE 0=-11 5=-9 8=-20
side behind|各 1=11 2=3 6=-3 7=3 8=8 9=-3 10=-7 13=-5 16=5 17=-16
side behind|合 0=-10 1=-4 2=17 3=3 4=-12 5=-4 6=4 7=31 8=8 9=-5 10=-7 11=-5 12=7 13=3 14=-3 16=33 17=5
side behind|合|同 0=5 2=16 4=-9 6=3 8=6 13=9 17=3
side behind|合|组 0=-6 7=14 8=5 9=-5 16=13 17=5
side behind|合|资 0=4 7=7 8=10 9=-4 16=16 17=9
side behind|吉 5=-12 8=-14
side behind|同 1=-9 2=23 4=-6 6=4 7=-9 8=-6 9=8 13=4 14=-3 15=-3 16=-4 17=-6
side behind|同|一 0=-4 8=-5 9=11 12=5 17=14
side behind|向 0=12 1=12 2=-5 3=6 4=-12 5=7 6=-10 7=-3 9=6 11=16 12=-6 13=-4 16=4 17=6
side behind|向|PARTY 0=16 1=5 2=-4 3=6 4=-9 6=-14 7=-9 8=-12 9=12 11=18 12=-4 17=20
side behind|否 1=-4 8=-11 9=-5 13=15 17=8
side behind|告 1=-5 2=-14 3=-9 5=13 6=3 7=-4 8=-20 9=-4 10=-3 12=5 13=-5 17=-14
side behind|告|, 0=-9 1=-3 2=-5 3=-6 4=8 8=-16 9=5 11=10 12=7 13=-5 17=12
side behind|告|终 5=14 8=12 13=-3 17=-5
side behind|周 1=-3 2=13 4=10 6=-3 7=7 8=16 9=-4 10=-5 11=8 13=-6 16=4 17=-7
side behind|和 0=-4 1=-3 2=5 4=3 7=16 8=7 12=-5 13=-8 16=19
side behind|和|解 7=3 8=-4 16=19 17=14
side behind|售 0=3 1=-3 2=6 4=21 5=-5 7=3 8=17 10=-3 11=-3 12=-3 13=6 15=-3 17=-10
side behind|商 0=6 1=-4 5=-3 6=3 7=3 9=-22 11=7 17=-20
side behind|四 0=9 3=3 8=6 9=18 10=4 12=-6 16=-4 17=7
side behind|回 0=10 1=-5 2=15 4=-4 5=8 8=16 9=-19 10=4 13=13 16=3 17=-6
side behind|在 2=-4 3=-3 4=-8 5=18 6=17 9=5 10=10 11=15 12=9 14=-6 16=-8 17=5
side behind|在|DATE 7=7 8=6 9=5 11=11 15=5 17=14
side behind|在|拉 0=6 3=-7 8=-5 9=6 12=13 13=-3 17=14
side behind|在|河 5=15 8=10 17=-3
side behind|地 0=-6 1=7 4=-6 5=-4 7=-5 8=-17 9=-12 10=-5 11=7 13=-3 17=-12
side behind|场 0=-16 2=-4 4=-9 5=15 7=5 8=-13 12=-4 16=11 17=4
side behind|基 2=4 3=7 6=-3 7=-6 8=-3 9=-4 10=20 12=-4 16=-3 17=4
side behind|增 1=19 2=-5 4=-5 7=-3 8=3 9=-4 10=9 16=-3
side behind|备 0=-12 1=7 5=7 6=3 7=15 8=15 9=-3 11=-4 13=-4 16=6 17=-8
side behind|外 2=3 3=-4 6=14 8=7 9=-8 10=6 12=6
side behind|大 1=-3 2=4 3=-3 4=-7 5=-12 8=-23 9=4 10=-3 12=-5 14=7 15=-3 17=-4
side behind|子 0=-17 1=9 2=-6 4=-10 6=4 8=-19 9=-3 11=-6 12=8 13=5
side behind|季 0=-9 1=-6 3=15 4=-6 5=-3 7=-3 8=-13 10=7 11=3 12=5 13=-3 17=6
side behind|安 0=18 3=5 4=-4 7=3 8=17 9=6 12=-11 15=3 17=-4
side behind|完 0=-4 1=-3 4=6 5=3 9=13 10=-3 11=14 13=5 17=20
side behind|定 0=-7 1=8 2=12 3=3 4=-5 6=-4 7=15 8=14 9=11 10=8 11=-3 12=3 13=-4 16=4 17=9
side behind|定|期 2=15 8=11 17=-3
side behind|客 0=-3 8=-14 17=-5
side behind|家 0=-16 1=10 2=19 3=9 4=8 7=-4 8=17 9=8 10=-3 11=-4 12=-6 13=14 15=3 17=4
side behind|家|的 0=-3 8=-5 9=10 13=6 17=15
side behind|对 3=-8 4=16 5=20 8=15 9=3 10=-3 11=-4 12=5 13=-3 15=-4 17=-12
side behind|封 0=15 5=3 8=16 9=-5 17=-8
side behind|小 0=16 1=7 4=-3 8=15 9=-13 10=4 13=-4 14=5 17=-7
side behind|少 0=-3 3=-3 4=-3 8=-15 9=-3 13=4 17=-8
side behind|就 0=9 2=-7 4=-8 5=-21 6=22 7=-4 8=-10 9=-4 12=-4 13=15 16=-5 17=-3
side behind|工 0=-6 1=-3 5=3 6=10 7=-3 8=-7 9=17 10=-3 11=-3 12=4 13=7 14=-3 15=-3 16=-5 17=7
side behind|已 0=-8 1=3 4=-3 6=8 7=-3 8=-10 9=16 11=3 12=-6 13=14 14=-3 15=-4 16=-3 17=8
side behind|已|签 0=-7 1=-4 8=-18 13=7 17=5
side behind|巴 0=-9 5=-3 7=-5 8=-23 17=-6
side behind|市 0=4 1=-5 4=-5 5=5 8=-11 9=-10 11=5 13=-7 16=-3 17=-18
side behind|年 0=11 1=-4 2=5 3=22 4=-11 5=-12 6=9 7=-13 9=17 11=5 12=11 14=5 15=-5 16=-3 17=13
side behind|年|, 0=-14 3=11 8=-8 9=-4 12=6 14=3 17=3
side behind|年|度 0=-19 3=9 8=-12 12=8 17=8
side behind|年|期 0=-22 2=18 4=3 8=-6 9=8
side behind|并 0=-11 1=-7 4=18 8=-7 11=5 13=3 16=-3
side behind|广 0=15 3=-3 4=-6 8=4 9=10 17=10
side behind|库 0=-4 2=4 4=-3 5=12 8=6 11=-3 13=-3 14=-3 17=-14
side behind|应 0=3 1=12 2=-5 4=-8 5=-5 6=14 7=5 8=9 10=-3 11=-4 12=-9 13=-6 16=-4 17=-24
side behind|度 0=-25 1=4 2=5 3=15 6=-3 7=4 8=-7 9=-7 12=11 13=12 15=4 17=14
side behind|座 0=9 4=3 8=7 9=10 10=-3 13=8 14=10 17=19
side behind|建 0=-4 1=-10 3=-3 4=-4 5=13 8=-9 9=-10 10=-4 14=-3 16=14 17=-11
side behind|开 4=5 5=14 6=3 8=14 9=-4 11=4 12=10 16=-4
side behind|开|发 0=5 5=14 8=14
side behind|张 0=17 8=12 9=-12 15=9 17=-4
side behind|当 0=-5 1=6 4=-5 8=-12 9=3 12=3 13=18 17=17
side behind|得 0=-15 2=-8 3=17 4=-7 5=-3 6=-5 8=-22 9=19 10=-9 13=-7 15=-5 16=5
side behind|微 0=3 4=-8 8=-7 9=-7 13=-4 17=-14
side behind|总 0=16 2=-3 3=-3 4=4 5=13 6=-3 8=15 10=-3 11=-8 12=3 13=-6 15=4 17=-11
side behind|意 0=-11 1=19 4=6 5=-4 8=6 9=8 10=4 13=-3 16=7 17=6
side behind|成 0=-5 1=15 3=9 4=-12 5=-3 7=-5 8=-10 10=12 16=-8 17=-5
side behind|成|SIZE 9=-21 11=4 17=-18
side behind|成|股 1=13 4=-8 8=4 10=15 13=-6 17=6
side behind|手 0=-8 3=4 4=8 5=-6 7=5 8=-6 9=-4 10=-4 11=-4 12=10 13=14 16=19 17=18
side behind|手|费 8=-4 16=19 17=13
side behind|打 2=-4 3=3 4=7 7=9 8=13 9=6 10=-3 11=8 13=-3 14=3 16=8 17=17
side behind|承 0=-7 1=8 2=-13 3=-3 5=6 6=20 9=13 10=4 11=-8 13=-4 17=-3
side behind|承|诺 0=8 1=8 2=8 3=-3 4=-4 6=3 8=14 9=-5 10=6 11=-5 16=-6 17=-14
side behind|技 0=-5 3=4 8=-7 9=-6 12=17 17=11
side behind|把 0=21 2=3 3=-4 5=11 7=3 8=20 9=-7 10=3 11=10 12=11 13=19 15=-3 16=-5 17=16
side behind|把|上 2=-4 8=-7 11=14 13=4 17=17
side behind|投 0=-6 1=44 2=-11 3=4 4=-13 5=23 7=-19 8=21 10=9 11=-6 12=-5 13=4 14=-8 16=-3 17=-15
side behind|投|MONEY 1=20 5=5 7=-4 8=13 10=-4 17=-7
side behind|投|入 1=-10 5=21 8=7
side behind|投|的 5=14 8=13
side behind|报 1=5 4=-3 7=-3 9=-9 17=-14
side behind|抵 2=4 6=3 7=5 8=4 11=15 16=5 17=14
side behind|担|PARTY 6=14 8=13
side behind|拉 0=16 2=7 3=-6 4=-3 8=12 9=4 12=12 13=-3 17=9
side behind|拉|锯 0=6 3=-7 8=-4 9=6 12=13 13=-3 17=15
side behind|拍 5=-11 8=-17 9=-3 12=9
side behind|拟 1=10 2=-5 4=5 5=-19 6=-3 8=-13 9=-4 11=12 13=-5 16=-3 17=-6
side behind|拿 0=-10 3=7 4=9 7=-5 8=-8 9=5 10=8 11=11 13=-6 16=11 17=19
side behind|持 1=-5 2=9 3=-3 8=-4 10=-10 12=-3 13=21 17=4
side behind|按 0=13 3=9 5=4 7=6 8=29 9=-4 10=-4 16=-3 17=-17
side behind|据 2=-5 3=5 7=5 9=-3 11=15 17=12
side behind|授 2=6 3=10 6=8 8=18 11=4 12=9 17=9
side behind|接 0=-9 1=5 2=-4 4=23 7=-4 8=9 10=4 12=6 13=12 17=12
side behind|接|手 4=6 12=12 13=4 17=14
side behind|提 0=-4 2=17 3=10 4=3 5=-9 6=7 7=-4 8=11 9=-14 10=-5 15=16 16=4 17=-7
side behind|提|供 1=-3 2=18 5=-7 6=-5 9=-5 11=-4 15=18 17=4
side behind|摊 0=-10 2=3 3=-5 8=-16 9=10 12=-4 17=4
side behind|操 8=-4 9=14 17=13
side behind|支 2=-4 3=4 4=-3 5=-5 6=-5 8=-16 9=-4 12=-4 16=8 17=-4
side behind|收 0=-18 1=-5 3=3 4=12 5=-6 6=15 8=-3 9=15 10=-6 11=-5 13=-12 15=7 16=10
side behind|收|到 0=-6 3=-3 8=-14 12=4 13=-3 17=5
side behind|斯 0=8 8=4 9=18 17=17
side behind|新 1=8 3=-3 4=-8 5=4 6=-3 7=-10 8=-15 9=-10 10=19 12=15 17=16
side behind|方 0=17 1=6 3=9 4=9 6=-4 8=25 9=-4 10=5 12=-5 17=-7
side behind|方|面 0=10 3=9 4=8 8=23 17=-3
side behind|旗 0=5 1=3 2=8 4=10 7=-4 8=15 9=-7 11=4 17=-7
side behind|无 0=-16 3=5 7=6 8=-8 12=4 17=-3
side behind|日 0=5 1=-6 2=-3 3=6 5=6 7=-6 9=14 11=-10 13=-3 17=-6
side behind|时 0=-5 4=-4 6=3 8=-14 9=-5 13=-4 15=4 17=-12
side behind|明 0=-13 4=8 8=-10 9=18 11=4 13=9 17=26
side behind|是 0=5 1=6 2=-4 3=-5 4=23 5=-11 6=4 8=9 10=5 11=-9 13=22 17=6
side behind|是|MONEY 0=-4 4=3 6=4 9=9 10=6 13=5 17=15
side behind|显 2=-9 5=-6 8=-18 11=-9 17=-12
side behind|显|示 2=-9 5=-6 8=-18 11=-9 17=-12
side behind|晶 0=3 7=9 8=9 9=9 16=10 17=14
side behind|曾 0=12 1=6 2=6 3=-4 6=6 7=-3 8=20 9=-4 11=-3 13=-3 17=-12
side behind|替 0=-7 3=-3 6=12 8=-3 9=31 11=-13 16=3 17=21
side behind|替|PRONOUN 0=-9 8=-14 9=21 11=-7 17=15
side behind|有 0=-21 2=-4 4=9 5=-4 6=-4 8=-30 9=7 11=9 12=-8 13=6 16=4 17=6
side behind|有|意 0=-3 1=8 4=6 8=6 9=14 17=11
side behind|服 3=-10 4=-3 7=3 8=-13 9=11 11=-3 12=6 13=6 17=17
side behind|期 0=5 1=-5 2=18 8=11 9=5 11=14 12=7 13=-9 15=6 17=10
side behind|期|供 0=17 8=16 9=-5 17=-6
side behind|期|租 0=-12 8=-14 9=-6 17=-7
side behind|未 0=18 1=3 2=-5 3=-7 4=18 6=-6 7=-4 8=9 10=9 12=-3 13=6 16=-3
side behind|未|果 0=14 8=13
side behind|本 1=3 2=26 3=11 4=-12 5=5 6=6 7=-6 8=15 9=9 10=13 13=-11 16=7 17=7
side behind|机 0=-20 1=-3 2=4 4=-12 5=14 7=5 8=-16 9=18 11=-3 12=3 17=7
side behind|机|场 5=14 8=12
side behind|权|, 7=4 12=6 13=11 17=15
side behind|条 2=-5 6=3 8=-8 10=4 11=14 16=-4 17=11
side behind|条|线 2=-3 8=-5 11=15 17=13
side behind|来 0=18 1=4 2=5 3=-8 5=-3 7=10 8=18 9=14 10=4 11=-5 12=-6 13=-8 16=7
side behind|果 0=14 8=13
side behind|样 0=18 8=11 17=-3
side behind|样|品 0=15 4=-3 8=9
side behind|框 0=-21 1=-3 3=9 5=7 7=4 8=-7 9=-5 10=3 12=9 16=6 17=9
side behind|框|架 0=-5 1=-3 5=7 7=4 9=-14 12=9 16=6
side behind|案 0=-15 3=4 4=4 5=3 7=3 8=-8 9=-6 11=4 12=-3 13=-3 17=-10
side behind|楼 0=15 2=5 5=5 8=18 9=-6 11=4 13=-3 17=-6
side behind|欠 1=-3 2=-18 3=-3 4=9 7=3 8=-15 9=14 11=7 13=-4 16=-3 17=6
side behind|次 2=5 3=4 4=12 7=3 8=19 9=-7 10=8 15=7 16=-3 17=3
side behind|款 0=-8 1=3 4=-10 5=-4 6=14 7=20 8=5 9=-3 10=-9 14=-3 15=8 16=6 17=-4
side behind|款|MONEY 2=-6 7=3 8=-8 9=10 11=3 15=12 16=4 17=20
side behind|止 0=-10 1=-3 5=20 9=-5 11=-3 15=4 17=-11
side behind|每 0=25 1=-9 2=-6 4=9 5=-4 6=10 7=-5 8=17 9=10 10=8 11=5 12=3 13=-5 15=4 17=15
side behind|每|年 0=17 4=-3 6=9 7=-3 8=13 12=7
side behind|比 1=-4 2=-3 4=9 6=-3 7=3 9=-7 10=-6 11=-3 13=6 16=-3 17=-17
side behind|气 0=-5 5=9 9=17 13=4 17=18
side behind|求 1=-3 2=3 4=-3 6=-6 7=-4 8=-18 9=-5 11=3 17=-7
side behind|没 0=-5 1=-5 2=5 3=-4 4=7 5=-3 8=-9 9=24 10=-7 12=-4 13=-12 15=-6 16=11 17=3
side behind|没|买 0=-6 8=-8 9=24 17=23
side behind|没|有 0=-9 1=-3 4=-4 7=6 8=-15 10=-4 13=-7 15=-4 17=-17
side behind|河 0=4 5=15 8=13 13=3
side behind|清 0=-12 1=-8 4=-3 7=11 8=-17 10=-5 11=5 13=16 16=7 17=19
side behind|湾 3=-3 4=8 8=3 9=9 13=6 14=5 17=15
side behind|点 0=15 4=-3 8=9 9=-13 10=3 12=4 17=-6
side behind|点|, 0=17 8=13 9=-10 17=-12
side behind|片 0=-5 3=5 7=3 9=20 16=3 17=21
side behind|独|家 0=-14 1=4 2=8 3=10 9=-5 10=-5 17=-16
side behind|现 0=4 1=-6 2=4 4=14 5=-3 7=5 8=10 9=-3 10=10 15=3 16=-4
side behind|理 1=-6 2=4 4=3 6=-4 7=-3 8=-7 9=14 13=6 17=13
side behind|生 0=-8 1=4 4=-4 5=5 6=3 8=-4 9=10 10=5 12=5 17=14
side behind|用 0=13 1=6 3=3 4=10 5=-4 7=-5 8=16 9=-16 10=-4 11=-6 12=11 15=-3 16=-4 17=-25
side behind|电 0=6 1=-4 2=-3 4=-6 5=17 7=-7 10=3 11=-4 12=-4 16=3 17=-6
side behind|的 1=-9 2=7 3=4 4=-4 5=19 6=-4 7=19 8=-12 9=18 10=10 12=18 13=19 14=3 15=5 16=9 17=13
side behind|的|, 3=3 4=4 9=22 10=4 13=-5 17=16
side behind|的|MONEY 0=-8 1=26 2=24 3=-7 4=7 5=6 6=-6 8=26 11=26 15=9 16=11 17=30
side behind|的|OTHER 2=-16 6=-7 8=-23 11=-22 17=-20
side behind|的|PARTY 0=17 2=6 3=4 4=-6 6=-5 8=12 10=-3 11=-3 12=-5 15=-6 17=-18
side behind|的|SIZE 0=-8 4=-3 8=-14 9=8 13=-3
side behind|的|五 0=13 5=3 8=16
side behind|的|供 0=-5 8=-6 9=14 17=13
side behind|的|口 3=-10 8=-14 12=4 13=4 17=4
side behind|的|新 4=-3 8=-9 12=17 17=11
side behind|的|是 0=-6 1=-3 4=7 5=-7 7=5 8=-7 9=-4 10=-7 12=-3 13=17 14=3 16=-7 17=-3
side behind|盖 2=-3 4=-4 5=25 7=3 8=17 9=-6 11=-3 13=-3 15=3 17=-13
side behind|示 0=6 1=6 2=-13 5=-7 8=-15 9=-7 10=5 11=-8 17=-14
side behind|示|, 0=-3 2=-9 5=-6 8=-21 9=-3 11=-9 17=-15
side behind|票 0=-4 2=-5 8=-12 9=-4 11=17 17=9
side behind|票|据 2=-4 8=-5 11=16 17=16
side behind|租 0=-5 1=-3 2=10 3=-5 4=-5 6=7 8=-8 9=14 11=-4 12=-3 13=-5 14=3 15=-9 16=3 17=-4
side behind|租|期 0=19 8=17 9=-5 17=-7
side behind|租|约 6=3 9=-11 17=-15
side behind|称|PARTY 5=14 8=12
side behind|立 0=-11 1=4 2=9 7=-6 8=-6 9=-16 11=-3 13=4 15=-4 16=6 17=-14
side behind|笔 1=3 6=-14 8=-18 11=15 12=-3 13=3 14=4 15=-3 17=12
side behind|第 0=-10 1=4 2=-3 3=-3 8=-14 9=-5 10=8 12=-3 13=3 14=5 15=3 16=4 17=9
side behind|签 0=18 1=-13 2=5 4=3 5=12 7=11 8=15 10=-5 11=4 13=7 14=-4 15=6 16=-7 17=-8
side behind|签|署 0=-14 5=6 8=-13 9=-9 11=4 17=-7
side behind|签|过 0=-4 1=-7 4=6 5=14 7=-5 8=3 9=-3 10=-3 16=-4 17=-12
side behind|简|称 0=3 5=14 8=12 9=-5 11=4
side behind|算 0=5 1=-4 2=-5 3=-3 4=10 5=3 9=-12 11=5 16=14
side behind|管 0=-9 1=11 3=4 4=7 6=-4 8=3 9=21 10=3 11=6 12=-3 13=-3 17=17
side behind|管|, 0=-4 8=-5 9=14 17=11
side behind|管|理 0=-7 2=3 3=3 8=-5 9=12 13=4 17=17
side behind|系 0=-9 5=-10 8=-22 9=-4 12=5
side behind|约 0=-11 1=-12 2=-5 3=21 4=3 5=-4 6=6 7=20 8=3 10=7 11=6 12=15 13=-4 15=-3 16=6 17=7
side behind|线 5=3 8=-6 11=14 13=-7 14=5 16=-3
side behind|线|的 2=-3 8=-5 11=15 17=16
side behind|终 0=-9 4=-4 5=20 8=4 9=-4 17=-5
side behind|终|止 0=-8 1=-3 5=20 8=6 9=-3 17=-6
side behind|经 0=8 6=-4 9=-4 11=3 13=-8 17=-15
side behind|给 1=6 2=13 3=6 4=-8 5=16 6=5 7=19 8=35 11=-12 13=20 14=-3 15=5 16=6 17=8
side behind|给|PARTY 0=12 4=-4 5=13 6=5 7=5 8=24 9=3 12=3 13=13 15=4 17=11
side behind|给|了 0=-8 2=-8 4=-4 6=-5 8=-25 9=7 13=8 17=12
side behind|续 1=11 2=4 3=14 4=-3 8=12 9=8 10=3 12=9 13=-3 16=-4 17=8
side behind|续|签 0=12 8=8 9=16 17=11
side behind|缩 0=-4 8=-4 9=-13 17=-15
side behind|缴 1=9 5=-5 7=15 8=16 12=5 16=4 17=3
side behind|署 0=-14 5=6 8=-13 9=-9 11=4 17=-7
side behind|美 2=-4 3=9 8=4 9=-5 11=3 12=-13 17=-16
side behind|股 0=-9 1=11 2=5 3=-4 4=16 5=-12 6=-6 7=-4 8=-6 9=-7 10=27 11=-6 12=-7 13=13 16=16 17=18
side behind|股|份 1=4 10=16 13=-4 17=6
side behind|股|权 1=-4 4=-11 8=-15 13=8 17=5
side behind|自 0=3 1=-3 3=6 4=-3 5=15 7=-5 8=7 9=-5 13=-4 15=-3 16=-5 17=-20
side behind|航 0=-11 7=-3 8=-17 11=5 16=3 17=4
side behind|花|MONEY 3=5 4=15 5=-3 8=13 17=-3
side behind|获 0=-7 3=5 7=-3 8=-12 9=6 10=7 12=-3 13=3 16=9 17=17
side behind|营 0=16 8=14 13=-7 15=3 17=-8
side behind|董 0=9 1=11 3=4 5=-6 6=-8 7=-4 9=-6 10=-4 12=-5 13=15 14=-4 16=4 17=-6
side behind|董|事 0=11 1=11 3=-3 5=-4 6=-7 7=-3 8=3 9=-4 10=-3 13=15 14=-4 17=-3
side behind|虚|拟 5=-12 8=-15
side behind|融 0=11 2=7 8=10 9=-4 11=19 15=-6 17=5
side behind|融|资 0=12 2=7 8=13 9=-3 11=20 15=-6 17=8
side behind|行 0=-20 1=5 2=13 3=-4 6=6 7=4 9=-8 10=-5 11=21 12=-5 13=-5 15=-6 16=3 17=-8
side behind|补 2=-7 4=-4 5=-3 7=31 8=9 9=-23 16=3 17=-24
side behind|补|充 0=8 8=6 9=-16 17=-17
side behind|补|助 0=-3 2=-4 7=21 8=9 17=-4
side behind|装 3=-4 8=-7 9=22 17=15
side behind|西 0=13 2=-5 3=8 8=10 9=-6 11=-4 12=-6 13=-3 17=-20
side behind|要 0=18 1=6 3=-4 4=6 5=18 6=-8 8=22 9=-7 10=-9 11=4 13=12 15=12 16=-4
side behind|要|买 0=8 4=3 7=4 8=14 9=-4 11=4 13=3
side behind|解 0=-3 3=-4 4=-4 5=5 7=6 8=-5 10=-5 12=5 13=-3 14=-4 16=24 17=12
side behind|计|划 5=7 6=11 8=17
side behind|订 0=22 3=-9 4=-6 5=6 8=7 9=21 11=-4 13=-4 16=-7 17=4
side behind|订|立 0=-5 2=7 9=-11 11=-4 17=-14
side behind|认 0=4 1=20 3=-7 6=-5 7=14 8=20 12=-4 16=20 17=7
side behind|认|股 7=4 10=-3 16=17 17=8
side behind|议|价 0=-3 8=-5 9=17 17=15
side behind|许 0=8 3=-12 4=-4 8=-10 9=-3 12=15 16=-3 17=5
side behind|设 0=-8 1=-7 4=-3 7=6 8=-15 9=-6 10=16 11=-8 16=10 17=4
side behind|证 0=-3 1=-3 2=-6 3=12 6=11 7=10 8=15 10=-3 11=-7 12=-7 15=3 16=4 17=-16
side behind|试 4=-5 8=-5 9=18 17=15
side behind|该 1=-6 6=14 8=3 12=3
side behind|诺 0=6 1=4 2=7 3=-3 4=-4 5=8 6=4 7=5 8=18 9=-7 10=8 11=-5 16=-7 17=-16
side behind|谈 0=6 2=7 3=18 4=-6 8=16 9=11 10=-6 11=4 12=7 13=-3 15=-3 17=4
side behind|货 0=15 2=-3 5=-4 9=7 11=-6 12=-3
side behind|购 0=10 1=6 2=5 3=3 4=14 5=-4 6=-4 8=13 9=-3 10=5 11=-8 12=5 17=-11
side behind|费 0=19 2=-4 3=-6 4=-6 6=9 7=12 8=18 10=-3 11=-9 12=-3 13=-6 14=4 15=-6 16=19 17=-3
side behind|费|, 0=4 6=10 7=5 8=17 9=-4 17=-8
side behind|费|MONEY 0=7 9=-5 16=-8 17=-15
side behind|资 0=12 1=9 2=5 3=-7 4=-3 5=-18 7=11 9=-20 10=38 11=20 12=-3 13=3 14=-5 15=-5 17=17
side behind|资|MONEY 1=9 2=-15 4=4 7=23 8=18 9=-5 10=20 11=-6 16=-4 17=-4
side behind|赔 1=-4 3=-3 4=-3 7=25 8=9 15=-3 16=14 17=4
side behind|走 1=-5 3=13 4=8 8=9 9=-10 13=-3 14=4 17=-17
side behind|起|二 0=16 8=15 9=-4 17=-4
side behind|跟 0=9 1=28 2=-3 3=3 4=-5 8=24 9=-7 10=-10 12=9 13=7 16=7
side behind|跟|投 1=20 5=-6 8=11 10=-4 17=-6
side behind|车 5=3 8=-5 9=15 15=4 16=3 17=15
side behind|转 2=8 3=4 4=3 6=3 7=-6 8=3 11=10 12=8 13=15 16=-3 17=20
side behind|轮 0=-10 1=14 2=-3 3=9 4=-7 5=-5 8=-7 10=13 13=-3 17=5
side behind|过 0=6 1=-4 2=6 4=25 5=10 6=-5 8=22 9=-6 10=-10 11=9 12=-6 13=8 15=6 16=-5 17=-7
side behind|过|价 4=16 8=14
side behind|还 0=-8 1=-7 3=-4 4=-5 5=-7 6=4 7=-6 8=-32 9=4 12=-11 13=-4 15=-11 16=10 17=-15
side behind|这|笔 6=-14 8=-16 14=4
side behind|进 3=5 6=-3 7=-3 8=-11 9=-5 10=-6 11=-3 13=19 16=-3
side behind|迟 0=4 3=-3 7=4 9=17 16=4 17=21
side behind|退|出 2=-3 5=3 7=17 8=12 17=-10
side behind|通 0=10 1=9 4=-3 6=5 7=-3 8=17 9=-7 11=-3 15=6 17=-8
side behind|造 3=-3 4=-3 5=23 7=-3 8=10 9=27 14=3 16=-3 17=18
side behind|那 0=28 3=6 4=-6 5=-15 8=10 9=-5 10=-5 12=7 13=7 14=3 15=9 16=6 17=14
side behind|那|个 5=-12 8=-16 17=-3
side behind|那|张 0=18 8=14 9=-11 15=8 17=-5
side behind|那|边 8=-3 9=12 16=5 17=14
side behind|部 0=25 1=-8 2=-3 5=-4 6=7 7=5 8=16 10=-6 11=-4 12=15 13=-6 17=-6
side behind|部|分 4=-5 6=9 7=3 8=4 9=-3 13=-6 17=-14
side behind|都 0=-13 1=-5 7=3 8=-19 9=-4 10=-5 11=-4 12=-6 13=12 17=-10
side behind|里 0=21 1=-3 3=7 5=-3 7=7 8=23 9=7 10=3 17=5
side behind|金 0=-16 1=5 2=-3 3=4 5=-6 7=8 8=-17 10=19 11=22 13=8 15=-6 17=22
side behind|金|额 1=-3 2=-3 8=-6 9=9 10=7 11=13 17=18
side behind|钱 0=3 1=11 4=-10 5=6 7=-8 8=-4 10=6 11=-3 12=-3 13=17 16=-5 17=6
side behind|银 1=3 6=6 8=3 9=-8 15=-5 17=-14
side behind|销 0=5 2=-12 4=-6 8=-16 9=9 12=-5
side behind|锯 0=6 3=-7 8=-4 9=6 12=13 13=-3 17=15
side behind|际 0=-11 8=-14 9=-3 10=3
side behind|面 0=13 2=-3 3=7 4=8 6=5 8=19 9=3 17=-3
side behind|项 0=3 1=7 2=4 3=-3 4=4 5=-8 6=8 7=10 8=19 12=-3 13=-5 15=-4 16=-4 17=-17
side behind|频 8=-4 12=15 17=9
side behind|额|MONEY 0=-3 2=-11 5=-4 6=9 8=-10 9=11 11=11 15=4 17=18
side behind|风|电 0=14 8=13 9=-4 17=-6
side called|airlin 0=20 1=-8 4=-7 5=-4 7=-4 8=-10 9=-18 13=-5 14=12 17=-21
side called|airlin|equity 1=-7 8=-16 17=-6
side called|airlin|trade 0=11 4=-4 9=-14 17=-20
side called|airport 0=-4 7=17 8=9 9=33 13=4 14=-4 17=25
side called|airport|other 9=19 17=16
side called|airport|trade 9=8 13=10 17=16
side called|airway 0=32 1=26 4=-3 8=43 9=-6 10=7 13=-8 17=-10
side called|airway|other 0=-8 1=19 8=6 17=-10
side called|airway|trade 0=39 8=35 9=-3 17=-7
side called|air|trade 0=16 6=10 8=21 9=-5 17=-6
side called|ai|trade 0=-7 8=-11 9=-4 10=14 17=4
side called|aluminium 0=-3 8=-3 9=7 11=9 17=15
side called|asia 0=-5 2=-9 8=-19 9=4 10=15 13=8 17=17
side called|asset 0=-6 1=6 2=4 4=13 8=11 9=-6 10=-5 11=-4 13=-6 17=-24
side called|authority 0=-11 1=-3 4=-6 8=-23 9=18 10=-3 11=-3 13=6 15=20 17=35
side called|authority|guarantee 15=21 17=21
side called|authority|trade 0=-10 8=-12 9=19 13=7 17=25
side called|aviation 0=13 4=-4 6=-8 7=3 9=16 10=5 11=4 13=-9 16=-3 17=10
side called|aviation|trade 0=17 4=-3 6=-8 9=10 13=-9 17=-4
side called|bank 0=-18 1=-4 2=34 3=-4 4=-11 5=-5 6=9 7=-12 8=-6 9=-15 10=-8 11=-21 12=-3 13=-6 14=-4 15=51 16=-8 17=-4
side called|bank|debt 0=-3 2=19 4=-4 6=-7 7=-4 11=-16 15=21 17=-7
side called|bank|guarantee 6=7 8=4 15=32 17=28
side called|bank|other 2=16 6=4 7=-3 8=8 15=7 16=-5 17=-6
side called|baowu 0=-12 1=3 5=-3 7=3 8=-13 9=-7 16=-3 17=-15
side called|bio 0=6 3=7 7=4 8=9 9=-9 10=-3 11=7 12=24 13=-5 17=8
side called|biologic 0=-8 3=-7 8=-22 9=10 12=8 16=4 17=16
side called|bio|licence 3=8 8=5 12=17 17=12
side called|bravo 2=-3 4=36 7=5 8=34 11=28 13=-4 17=19
side called|bravo|equity 11=31 17=29
side called|brems 4=17 8=13 17=-3
side called|bridg 4=21 8=19 10=-3 17=-6
side called|bridg|other 4=14 8=13
side called|bulk 4=5 11=7 13=22 17=23
side called|bulk|trade 4=6 8=3 9=3 13=22 17=20
side called|bureau 0=5 9=20 11=-6 17=8
side called|bureau|trade 0=6 9=21 17=19
side called|bus 0=58 8=55 11=5 17=3
side called|bus|other 0=29 8=29 9=4 17=3
side called|bus|trade 0=36 8=35 17=-3
side called|capital 0=-13 1=24 2=6 3=-3 4=11 5=-3 6=-13 7=-5 9=-4 10=-5 11=-4 13=-3 17=-23
side called|carrier 0=5 9=4 13=28 17=25
side called|carrier|trade 0=5 9=4 13=27 17=26
side called|cement 0=-28 2=-8 4=19 5=6 8=-18 9=-12 10=-3 11=-5 13=7 15=6 17=-8
side called|cement|trade 0=-26 2=-3 4=18 8=-13 9=-10 11=-3 15=-3 17=-16
side called|chain 0=18 8=14 17=-6
side called|charter 2=13 8=4 9=-4 11=-13 15=40 17=22
side called|charter|guarantee 15=25 17=25
side called|charter|trade 2=7 9=-4 15=19 17=14
side called|chemical 0=-4 3=-3 4=-7 7=8 8=-12 9=6 10=-11 11=-8 13=23 16=-3 17=4
side called|chemical|trade 0=-4 4=-5 7=8 8=-7 9=7 10=-9 13=21 17=15
side called|china 0=-16 1=3 2=13 6=-4 7=-4 8=-9 9=-23 10=-12 13=-4 15=12 16=-7 17=-29
side called|china|debt 8=-6 9=-12 11=-8 15=5 17=-17
side called|china|equity 1=4 10=-11 16=-5 17=-18
side called|china|trade 0=-13 8=-18 9=-11 11=7 15=11
side called|club 8=-5 9=-3 16=-13 17=-20
side called|co 1=-5 3=26 4=4 6=3 8=26 9=-4 17=-8
side called|coast 0=8 8=6 9=26 17=21
side called|coast|trade 0=8 8=7 9=26 17=24
side called|construction 0=-7 4=-3 8=-19 9=22 10=-9 11=-5 13=-11 14=-4 17=-7
side called|construction|other 9=23 17=21
side called|copper 8=-6 9=-11 17=-16
side called|corporation 1=-3 2=29 8=19 9=-4 10=6 17=-3
side called|corporation|debt 2=31 8=27
side called|council 0=5 6=3 7=-5 8=-5 9=-4 11=12 13=-3 14=-3 16=27 17=20
side called|council|trade 0=8 6=3 8=8 14=-3 16=28 17=20
side called|county 3=-3 5=-4 6=8 7=18 8=12 9=-3 12=6 14=28 17=24
side called|county|trade 7=7 14=29 17=28
side called|co|licence 3=27 8=26
side called|credit 0=-4 2=-3 8=-8 10=16 15=5 17=19
side called|credit|equity 10=16 17=15
side called|department 0=19 6=17 8=32 9=-3 16=18 17=11
side called|department|other 6=18 7=3 8=16 16=18 17=15
side called|department|trade 0=21 8=21 17=-3
side called|development 0=-8 1=11 2=4 4=-4 5=-4 7=-4 8=-11 9=-6 10=-13 15=-3 17=-27
side called|development|equity 1=6 2=-3 8=-4 10=-12 17=-16
side called|digital 0=31 5=-3 8=24 9=-14 10=-6 17=-24
side called|digital|trade 0=33 5=-3 8=27 9=-11 10=-5 17=-19
side called|east 0=-7 2=26 7=-4 8=12 11=-3 17=-7
side called|eastern 0=-4 2=6 5=24 7=-4 8=20 9=-4 15=-8 17=-16
side called|eastern|equity 2=3 5=24 8=26 17=-4
side called|east|debt 2=20 8=19 13=4
side called|electronic 0=14 3=9 4=-11 5=8 8=13 9=-6 10=10 11=-3 13=18 16=-4 17=8
side called|electronic|trade 0=14 8=11 9=-5 13=-3 16=-3 17=-14
side called|energy 0=13 3=-7 4=28 5=8 7=-5 8=19 9=5 11=3 12=-3 13=-4 14=-4 15=-9 17=-16
side called|energy|equity 4=19 5=4 8=18 10=3 16=3
side called|energy|trade 0=16 4=3 5=6 8=11 9=6 13=-4 17=-9
side called|engineer 0=8 8=5 9=-15 11=-3 17=-22
side called|engineer|trade 8=-3 9=-13 17=-15
side called|environmental 8=-3 9=12 10=11 17=21
side called|equipment 0=10 8=9 9=23 17=24
side called|financial 0=-4 1=10 2=-3 4=11 6=5 8=15 11=-3 15=-6 17=-12
side called|fine 0=-10 4=-4 8=-17 9=11 13=-5 16=-4
side called|food 0=4 1=16 2=-5 3=8 9=12 10=-8 11=14 12=3 13=-3 14=3 15=-10 16=14 17=4
side called|forg 9=33 11=6 17=38
side called|forg|trade 9=33 17=33
side called|fudosan 0=-6 7=-3 8=-12 9=10 11=-4 16=9 17=14
side called|fund 0=-6 1=36 2=-9 5=-5 7=-5 8=7 9=-6 10=3 11=-4 16=3 17=-11
side called|fund|equity 1=22 2=-5 7=-3 8=9 10=8 17=4
side called|gamesa 0=-7 8=-10 9=18 17=13
side called|gamesa|trade 0=-7 8=-8 9=18 17=18
side called|gas 0=-11 8=-18 9=30 10=-3 11=10 17=30
side called|gas|trade 0=-8 8=-12 9=26 11=8 17=25
side called|government 0=5 1=-3 2=-5 4=-3 5=-5 7=20 8=4 11=-7 17=-15
side called|government|other 7=19 8=11 9=4
side called|group 0=-34 1=8 2=24 5=21 6=8 7=-7 8=4 9=16 10=-14 11=-4 12=-5 13=19 16=-11 17=-4
side called|group|debt 2=8 6=9 8=14 9=-3 11=10 17=3
side called|group|equity 1=4 5=23 8=21
side called|group|other 1=-4 2=22 4=-3 7=-3 8=6 9=22 10=-3 11=-6 13=3 16=-7 17=6
side called|group|trade 0=-33 4=-3 5=5 8=-39 9=3 10=-8 11=-6 13=13 15=-3 17=-7
side called|healthcar 0=-5 4=6 8=-5 9=-6 11=13 13=30 17=32
side called|healthcar|acquisition 13=32 17=32
side called|heavy 0=5 4=5 8=5 9=24 10=6 15=-5 17=18
side called|heavy|trade 0=8 8=7 9=13 11=3 17=14
side called|hill 0=-3 1=4 2=8 8=4 11=-26 17=-32
side called|hill|debt 2=5 8=4 11=-26 17=-27
side called|hold 13=-16 17=-24
side called|holding 0=4 1=-4 2=-8 3=3 5=-3 6=6 7=-4 8=-7 11=24 12=-3 13=3 16=-5 17=17
side called|holding|other 0=5 2=-4 3=5 4=-4 6=-3 7=-6 8=-8 9=-6 11=18 16=-3 17=4
side called|home 0=-3 5=7 9=13 11=3 15=7 16=7 17=26
side called|horizon 0=-3 2=34 7=-4 8=27 17=-3
side called|horizon|debt 2=27 8=26
side called|hotel 0=16 7=8 8=15 9=-19 11=20 13=22 17=16
side called|hotel|debt 11=13 13=4 17=14
side called|hotel|trade 0=8 8=6 9=-10 13=20 17=9
side called|india 2=-12 8=-16 13=-3 17=-8
side called|infrastructur 0=-22 1=11 2=-3 5=-4 8=-24 9=3 10=-9 11=24 13=12 15=-9 16=5 17=16
side called|infrastructur|guarantee 11=25 17=25
side called|infrastructur|other 0=-3 8=-4 9=23 15=-3 17=19
side called|infrastructur|trade 0=-25 8=-27 9=-18 16=5 17=-16
side called|insuranc 0=-5 1=5 2=-5 6=9 8=3 9=-9 10=-4 11=41 13=-3 15=3 17=26
side called|insuranc|equity 4=3 10=-3 11=16 17=11
side called|insuranc|other 11=39 17=36
side called|international 0=-5 1=4 2=-5 4=-3 5=5 8=-7 9=15 10=-7 11=-9 13=18 15=-4 16=15 17=18
side called|international|equity 5=7 8=5 10=-5 13=4 16=16 17=12
side called|international|trade 0=-3 8=-4 9=14 13=7 15=-3 17=15
side called|investment 0=-10 1=28 2=14 4=-3 6=-4 7=-7 8=12 10=-17 11=-6 14=-5 15=7 17=-22
side called|investment|equity 1=15 4=-3 5=-4 8=5 10=-14 17=-21
side called|investment|trade 0=-6 8=-10 9=3 13=12 16=5 17=15
side called|iron 0=-15 8=-15 9=16 17=10
side called|iron|trade 0=-15 8=-16 9=16 17=9
side called|kong 1=-5 2=14 8=4 11=-8 15=11
side called|leagu 12=15 17=13
side called|leas 0=-21 1=5 2=19 7=-5 8=-5 9=-3 11=-6 15=3 17=-14
side called|leas|trade 0=-18 4=6 8=-13 17=-4
side called|life 0=17 1=12 2=-4 3=5 8=20 9=-13 10=10 11=12 12=-3 13=14 15=10 17=22
side called|life|debt 1=7 2=-8 8=-4 11=16 13=12 17=25
side called|line 0=4 9=-4 11=-3 13=-5 16=17
side called|lithium 0=5 3=-3 4=-3 8=-12 9=-11 10=11 11=-3 12=-4 13=38 15=-3 17=18
side called|lithium|acquisition 8=-4 13=34 17=32
side called|logistic 0=15 8=12 17=-5
side called|logistic|trade 0=15 8=13 17=-4
side called|management 0=-3 1=4 2=5 4=10 8=10 9=-7 10=-4 11=-3 13=-5 17=-22
side called|marin 0=-7 1=-8 2=-4 3=10 4=14 5=-6 6=3 7=12 8=-7 9=26 10=7 11=9 12=-8 13=5 14=-4 16=7 17=17
side called|marin|debt 0=4 2=-3 6=-4 8=-7 9=4 11=17 15=-6 16=4 17=12
side called|marin|trade 4=7 5=-7 6=3 8=-4 9=15 11=-3 12=-5 16=3 17=4
side called|market 0=-5 4=-7 6=-4 7=-3 8=-27 9=-4 10=-11 11=-9 13=-3 15=-10 17=-44
side called|mart 0=21 3=6 8=21 9=-9 17=-14
side called|mart|other 0=16 8=15
side called|material 0=-7 3=12 4=13 5=14 8=25 9=31 10=22 11=3 12=-3 13=-7 17=39
side called|material|debt 10=9 11=6 17=14
side called|material|other 8=-3 9=7 10=7 17=15
side called|material|trade 0=-5 3=3 8=-4 9=24 13=-5 17=17
side called|metal 7=27 8=18 9=27 15=30 16=-4 17=44
side called|metal|other 7=27 8=25 15=30 16=-4 17=26
side called|metal|trade 9=30 17=28
side called|metro 2=15 6=-5 8=7 11=-7 17=-9
side called|metro|debt 2=15 8=14 11=-7 17=-9
side called|microelectronic 0=-5 8=-8 9=-7 13=-19 16=-12 17=-41
side called|microelectronic|other 4=9 8=5 16=-12 17=-14
side called|microelectronic|trade 8=-5 9=-6 13=-7 17=-15
side called|ministry 0=12 9=-10 10=-12 11=-3 16=-5 17=-34
side called|ministry|other 0=6 9=-4 10=-4 16=-4 17=-15
side called|mitsui 2=24 8=21 9=-3 17=-9
side called|mobil 2=-3 4=-3 5=-4 7=5 8=-9 9=-5 10=-9 13=-7 15=-6 16=45 17=17
side called|mobil|equity 1=4 8=-4 10=-7 16=16 17=7
side called|mobil|trade 8=-5 13=-4 15=-6 16=28 17=13
side called|motor 0=-6 2=-6 8=-15 10=9
side called|mutual 0=-3 2=4 8=-6 9=-6 13=-5 17=-18
side called|network 8=-6 9=26 11=-9 15=-4 16=-5 17=4
side called|network|trade 9=18 11=-3 17=10
side called|new 3=9 5=13 8=22 9=28 13=-3 17=20
side called|new|trade 9=22 13=-5 17=18
side called|nord 0=-5 7=17 8=6 9=32 11=-5 13=7 14=-4 17=25
side called|nord|other 9=19 17=16
side called|nord|trade 8=-3 9=8 13=10 17=14
side called|nuclear 0=-6 1=8 8=-5 9=15 10=8 11=4 13=-3 15=-8 17=11
side called|nuclear|trade 0=-5 8=-10 9=14 17=8
side called|ocean 0=-12 1=-6 4=-5 8=-25 9=16 11=-5 17=7
side called|ocean|trade 0=-11 8=-12 9=18 17=15
side called|of 0=29 1=-3 2=17 3=-8 4=-30 5=-16 6=21 7=15 8=10 9=-12 10=-8 11=-18 14=12 15=26 16=21 17=3
side called|offshor 0=4 4=-3 5=-6 7=4 8=-6 9=29 10=7 11=18 15=-9 16=3 17=36
side called|offshor|debt 11=21 17=20
side called|offshor|trade 0=6 7=4 8=7 9=30 16=3 17=28
side called|of|acquisition 2=3 4=-23 8=-22 13=-5 17=-13
side called|of|debt 0=-4 4=-3 8=-16 11=-14 13=3 15=9 17=-10
side called|of|other 0=22 1=-3 2=6 6=17 7=11 8=32 9=-10 13=-3 16=13
side called|of|trade 0=17 2=10 4=-3 5=-5 6=3 7=8 8=21 13=5 14=19 15=11 16=12 17=28
side called|pacific 0=29 5=-3 8=21 9=14 11=9 13=-5 17=14
side called|pariba 0=-5 2=21 8=16 11=-3 17=-3
side called|pariba|equity 2=25 8=25
side called|partner 0=-22 1=12 2=-5 5=-4 8=-24 9=-15 10=-5 13=13 15=-9 17=-22
side called|partner|trade 0=-24 4=5 8=-23 9=-11 17=-14
side called|pictur 0=-12 3=-6 4=-5 5=3 7=24 11=14 12=5 13=-6 15=-6 16=-4
side called|pictur|buildout 5=3 7=25 8=26 16=-3 17=-7
side called|pictur|debt 11=17 17=13
side called|plc 9=-3 13=17 17=14
side called|port 1=-5 2=-4 4=-5 5=21 9=10 10=-5 12=-3 13=-11 15=21 16=24 17=25
side called|port|acquisition 5=14 8=12 13=-4 16=17 17=9
side called|port|guarantee 15=23 17=22
side called|power 0=-12 1=5 2=-7 3=14 4=6 5=-9 6=13 7=-3 8=-12 9=3 10=20 11=-8 13=8 14=8 16=-14
side called|power|equity 1=3 10=17 13=-3 17=14
side called|properti 0=-4 6=-4 8=-12 9=15 11=3 17=13
side called|properti|trade 0=-4 8=-4 9=16 17=12
side called|railway 0=-4 8=-5 9=23 17=20
side called|railway|other 9=24 17=23
side called|rale 2=15 8=12 17=-3
side called|re 0=-4 2=-3 8=-11 9=22 11=-4 17=14
side called|reit 0=15 4=4 8=11 9=30 10=4 11=-6 13=30 15=-7 16=8 17=46
side called|reit|guarantee 0=28 8=27 9=-5 15=-6 17=-13
side called|reit|other 10=5 13=11 17=15
side called|reit|trade 0=-11 8=-14 9=18 13=19 16=9 17=36
side called|resourc 0=-6 1=9 2=-5 4=3 5=-3 6=4 7=-4 8=-6 9=10 11=-9 13=-9 15=-5 17=-16
side called|resourc|other 6=5 10=3 11=-8 13=-6 17=-14
side called|resourc|trade 9=14 17=13
side called|ridg 0=-3 8=-8 9=-4 10=4 11=15 13=-6 15=-3
side called|ridg|debt 11=18 17=14
side called|robotic 0=-3 8=-5 10=19 11=4 17=19
side called|robotic|equity 10=20 17=18
side called|sach 1=3 2=25 4=-3 7=-3 8=16 9=-3 11=-5 13=-4 17=-18
side called|sach|equity 1=3 2=15 7=-3 8=11 17=-5
side called|shipp 0=11 6=6 8=14 9=25 11=3 17=20
side called|shipp|trade 9=24 17=21
side called|solution 0=-4 4=5 8=-3 9=-5 13=-3 16=17 17=5
side called|solution|trade 8=-3 9=-3 13=-3 16=17 17=10
side called|stat 0=15 4=4 6=28 7=-8 8=27 10=3 15=-5 16=24 17=13
side called|stat|other 0=-3 6=26 7=-7 8=15 10=4 16=25 17=24
side called|stat|trade 0=19 4=5 8=22 17=-3
side called|steel 0=7 1=14 4=-3 6=17 8=21 9=-31 11=3 13=8 16=15 17=-12
side called|steel|debt 6=18 8=16 11=5 17=4
side called|steel|equity 1=16 8=17 10=3
side called|steel|other 8=-5 9=-3 16=16 17=9
side called|steel|trade 0=11 8=3 9=-27 17=-32
side called|stock 0=-11 4=-6 8=-21 17=-7
side called|street 0=-9 2=4 4=-5 5=-6 7=24 8=5 9=5 10=-3 15=-4 16=5
side called|street|buildout 5=-5 7=25 8=20 17=-3
side called|sur 8=-4 9=-9 10=-3 11=-4 13=3 17=-15
side called|system 0=-7 3=10 9=21 11=-12 17=6
side called|system|trade 0=-7 3=8 9=21 17=18
side called|taiwan 0=5 2=7 5=-4 6=3 8=5 9=-3 13=-5 15=-4 16=-5 17=-22
side called|technology 0=3 5=12 6=5 8=10 9=28 10=6 11=9 13=-4 14=-5 16=-3 17=23
side called|technology|other 0=3 9=21 10=4 17=24
side called|telecom 0=10 1=3 4=9 8=21 10=5
side called|telecom|trade 0=8 3=3 4=12 8=19
side called|therapeutic 2=-5 3=-8 7=5 8=-12 9=-11 12=16 13=-7 17=-3
side called|therapeutic|licence 3=-7 7=5 8=-8 9=-3 12=17 17=7
side called|tourism 0=6 8=4 11=15 17=15
side called|tower 0=-6 4=11 7=38 8=35 9=3 10=5 17=4
side called|tower|trade 0=-3 7=32 8=25 9=4 13=6 17=7
side called|transportation 0=-19 8=-24 17=-10
side called|transportation|trade 0=-15 8=-16 9=-6 17=-7
side called|unit 2=6 8=3 15=25 17=21
side called|unit|debt 2=9 8=8 15=14 17=13
side called|ventur 1=28 2=6 4=5 6=-3 7=-3 8=27 10=-3 17=-10
side called|water 0=23 1=-4 8=18 9=26 10=18 11=-3 13=-3 17=30
side called|water|equity 1=-3 8=-7 10=17 17=13
side called|water|trade 0=26 8=24 9=17 17=15
side called|wind 0=15 6=3 8=15 10=8 13=-3 17=4
side called|wind|trade 0=15 8=15
side called|东方 0=9 5=10 8=17 9=-3 17=-6
side called|中心 0=-5 8=-11 9=-11 17=-15
side called|乐部 0=31 8=26 9=9 11=11 13=9 17=26
side called|乐部|trade 0=22 8=22 9=10 17=8
side called|交所 2=-8 8=-13 11=-10 13=-3 17=-16
side called|人寿 0=7 1=24 2=-5 4=8 5=-4 8=27 10=-6 13=6 15=14 17=8
side called|人寿|equity 1=15 5=-3 8=11 10=-3 17=-5
side called|信托 8=-6 11=-4 15=15 17=10
side called|信托|debt 2=-4 8=-7 11=-4 15=14 17=9
side called|備局 0=41 8=40
side called|備局|trade 0=41 8=40
side called|光電 0=4 6=17 8=19 10=-4 13=11 16=6 17=8
side called|动产 4=7 7=-9 8=-8 16=18 17=16
side called|动产|other 4=7 7=-9 8=-7 16=18 17=15
side called|医疗 0=-8 4=8 8=-5 9=22 11=7 13=-3 17=21
side called|医疗|trade 0=-7 8=-9 9=21 17=19
side called|国际 0=17 2=6 4=3 8=23 9=-3 11=-6 16=3 17=-7
side called|国际|trade 0=17 4=3 8=18 17=-3
side called|基金 0=-5 1=30 2=-9 4=6 5=-6 6=5 7=-5 8=12 9=3 11=-3 13=21 17=15
side called|基金|equity 1=24 2=-4 5=-3 7=-4 8=11
side called|基金|other 1=5 13=24 17=22
side called|备局 0=-12 8=-14
side called|备局|trade 0=-12 8=-14
side called|实业 0=8 5=14 8=19 17=-3
side called|实业|other 0=7 5=14 8=18
side called|家居 5=9 8=4 9=17 11=3 15=11 16=4 17=26
side called|家居|trade 5=7 8=5 9=6 15=12 17=15
side called|家族 8=-3 13=-12 17=-17
side called|市府 0=17 8=11 9=15 17=11
side called|市府|trade 0=19 8=17 9=6 17=3
side called|影业 0=-8 3=-3 4=-5 5=17 9=-11 12=10 13=-7 16=3 17=-7
side called|影业|buildout 5=17 8=17 17=-3
side called|担保 8=-8 11=-4 12=-6 17=-14
side called|控股 0=-11 1=-9 2=-3 4=8 6=11 8=-10 9=-22 10=9 11=12 12=-4 13=-8 16=-3 17=-18
side called|控股|trade 0=-7 8=-11 9=-18 17=-21
side called|政府 0=3 1=-8 2=3 3=-3 4=-3 5=-4 6=3 7=13 8=-3 9=-7 10=-4 11=-8 12=6 14=-4 15=-3 16=-5 17=-32
side called|政府|equity 1=-3 5=-12 8=-19 17=-5
side called|政府|trade 0=13 5=10 6=-3 7=-3 8=14 9=-5 17=-10
side called|数据 0=19 8=13 10=7 11=7 15=5 17=13
side called|文旅 0=16 5=3 8=17 11=33 15=4 17=33
side called|文旅|trade 0=18 8=18 11=25 17=23
side called|易所 0=-5 8=-8 9=-10 17=-16
side called|榮航 0=15 6=13 8=25 9=-6 17=-9
side called|榮航|trade 0=16 6=13 8=26 9=-5 17=-6
side called|水务 0=17 6=-5 8=9 9=26 11=-7 17=18
side called|水务|trade 0=18 8=16 9=27 17=26
side called|水泥 4=10 5=20 8=23 9=-6 11=5 13=20 15=-8 16=9 17=15
side called|水泥|debt 4=12 8=7 11=5 13=12 17=14
side called|汽车 1=-6 8=-9 9=5 10=37 17=36
side called|海工 0=5 8=4 9=55 17=54
side called|海工|trade 0=5 8=4 9=55 17=54
side called|环境 0=-4 4=-6 8=-13 9=18 10=19 17=29
side called|环境|trade 0=-3 8=-3 9=20 17=19
side called|生活 0=-3 4=-9 6=10 8=-3 10=-5 11=-3 13=-3 17=-15
side called|生物 0=7 3=-8 8=-9 10=3 12=26 13=-5 17=19
side called|生物|licence 3=-7 8=-10 12=24 17=21
side called|电源 8=-4 9=-5 16=-15 17=-21
side called|科技 1=-5 2=-3 5=24 6=-7 8=3 9=12 10=15 11=-11 12=5 14=-9 15=-4 16=8 17=12
side called|科技|buildout 5=19 8=18 14=-6 17=-11
side called|科技|debt 5=9 8=7 11=-15 17=-18
side called|科技|trade 0=-4 8=-10 9=17 10=-5 11=-4 12=7 16=8 17=17
side called|究所 0=-4 3=9 8=4 11=-3 12=-8 17=-15
side called|联赛 12=27 17=24
side called|股份 4=-3 5=6 9=-3 11=-5 13=-4 17=-15
side called|能源 0=5 1=-3 3=-5 5=18 7=3 8=10 9=12 10=9 11=7 12=-3 15=-3 17=15
side called|能源|trade 0=7 5=14 7=4 8=16 9=8 17=3
side called|航天 4=3 9=17 10=19 15=4 17=35
side called|航天|trade 9=17 17=17
side called|航空 0=26 1=-5 2=-4 4=-4 5=-6 8=4 9=11 10=3 11=6 14=19 17=30
side called|航空|buildout 5=-3 8=-4 14=19 17=18
side called|航空|other 0=3 9=17 16=3 17=20
side called|航空|trade 0=15 8=9 17=-3
side called|航運 0=-3 8=-6 9=29 17=29
side called|航運|trade 0=-4 8=-5 9=30 17=28
side called|药业 2=-4 3=19 8=13 9=6 11=22 12=6 13=-3 17=28
side called|药业|trade 3=18 8=16 9=7 11=9 17=14
side called|装备 0=-22 8=-26 9=-21 17=-24
side called|装备|trade 0=-22 8=-23 9=-20 17=-22
side called|轨道 0=12 8=10 9=3 10=6 11=11 14=3 17=17
side called|达尔 3=33 8=31 10=24 17=20
side called|达尔|trade 10=24 17=24
side called|重工 0=-7 8=-15 9=17 10=12 11=-3 13=-7 15=-12 17=6
side called|金控 0=-5 1=19 8=13 10=-4 11=-6 13=5 17=-7
side called|金控|equity 1=19 8=17 17=-3
side called|钢铁 0=5 5=4 7=4 8=10 9=10 10=5 13=7 17=20
side called|银行 0=-8 1=-10 2=29 3=-3 4=-5 5=-7 6=10 7=-5 9=-9 10=-3 11=-24 15=47 16=-6 17=4
side called|银行|debt 1=-5 2=18 6=-9 8=-4 11=-20 13=3 15=21 16=-3 17=-8
side called|银行|trade 0=-4 2=16 8=6 9=-5 15=20 17=8
side called|锂业 0=-20 8=-24 10=6 11=-3 13=-10 17=-11
side called|锂业|trade 0=-19 8=-21 17=-5
side called|防部|other 0=14 8=13 9=-4 17=-5
side called|集團 0=7 7=-3 8=3 11=-7 15=-3 17=-17
side called|集團|trade 0=9 5=3 8=8 11=-17 13=3 17=-14
side called|電子 0=-3 4=-11 5=19 8=3 9=3 13=36 16=-5 17=31
side called|電子|acquisition 4=-11 8=-12 13=22 17=20
side called|電子|other 13=19 16=-5 17=13
side called|電訊 0=17 1=9 3=3 4=-4 8=22 9=-3 10=10 11=7 13=-4 17=8
side called|食品 4=6 5=8 6=4 7=9 8=6 9=5 10=3 11=22 12=4 14=4 16=3 17=18
side called|食品|debt 2=4 8=5 10=5 11=16 17=20
side figure|after|apart|acquisition 0=-14 1=-7 2=-11 3=4 4=19 7=8 8=-5 9=-7 10=-4 11=-4 12=6 13=28 14=3 16=6 17=15
side figure|after|apart|buildout 0=8 5=16 7=-3 8=13 9=8 14=7 17=9
side figure|after|apart|debt 0=-6 1=-16 2=32 3=-3 4=-5 5=-6 6=5 7=6 8=7 9=-11 10=5 11=19 12=3 13=-3 17=7
side figure|after|apart|equity 0=19 1=9 2=4 3=-4 5=20 7=-4 8=25 9=-10 10=7 11=5 12=-3 13=4 16=4 17=-3
side figure|after|apart|guarantee 0=7 2=5 6=25 7=-3 8=24 10=-3 17=-12
side figure|after|apart|licence 2=14 3=24 4=-7 7=-6 8=21 9=3 12=18 13=-5 17=10
side figure|after|apart|other 0=-12 3=14 4=14 5=5 8=-4 9=5 10=8 11=-16 13=7 14=3 16=4 17=-9
side figure|after|apart|trade 0=31 2=-9 5=-12 6=9 8=11 9=16 10=9 11=-3 12=-6 14=-6 15=-4 16=9
side figure|after|next|acquisition 0=-19 1=-8 2=-5 3=14 4=18 5=4 6=-3 7=7 9=-13 10=7 11=-6 12=-3 13=31 17=4
side figure|after|next|buildout 2=-9 3=-3 5=35 6=-3 8=14 9=9 13=-3 14=-6 16=-5 17=-14
side figure|after|next|debt 0=-13 1=10 2=33 4=-9 5=-3 6=-7 8=4 9=-4 10=-12 11=19 12=-5 13=-7 14=-6 15=7 16=3 17=-11
side figure|after|next|equity 0=-17 1=58 3=-8 4=4 5=9 6=-6 7=4 8=40 9=8 10=29 11=5 12=-5 16=-9 17=14
side figure|after|next|guarantee 0=-3 1=6 2=-11 4=-3 6=24 8=5 9=-6 15=28 16=8 17=21
side figure|after|next|licence 1=-7 2=-3 3=24 4=-6 5=-4 7=-4 9=-11 11=-5 12=52 14=3 16=5 17=37
side figure|after|next|other 0=-5 1=6 2=-20 3=-9 4=-8 5=10 6=-19 7=36 8=-18 10=-3 11=14 12=17 13=4 14=-6 15=7 16=12
side figure|after|next|trade 0=18 1=15 2=16 3=-6 4=11 5=13 6=13 7=11 8=21 9=39 10=5 11=-5 12=-7 13=-10 15=7 17=7
side figure|before|apart|debt 1=-12 2=-13 8=-26 10=7 15=-8 17=-9
side figure|before|apart|other 3=3 4=-5 8=-6 9=5 12=-4 13=14 16=3 17=9
side figure|before|apart|trade 0=14 1=-3 2=16 3=-3 4=6 7=-10 8=14 9=-18 11=16 13=10 15=-3 16=6 17=4
side figure|before|next|buildout 5=-6 8=-14 9=3 13=7 17=7
side figure|before|next|debt 0=-6 1=13 2=13 5=13 6=-9 8=13 9=4 10=-3 11=14 15=7 17=11
side figure|before|next|equity 1=7 2=13 5=-11 9=-4 10=19 13=-4 14=-4 16=-6
side figure|before|next|licence 3=7 4=7 8=7 12=-14 13=-3 16=4 17=-16
side figure|before|next|other 0=-17 1=-7 2=49 3=-5 5=-11 7=10 8=8 9=5 10=3 11=6 14=-3 16=7
side figure|before|next|trade 0=27 1=4 2=-8 4=-14 5=-8 6=-4 7=10 9=8 10=-9 12=-7 13=-9 14=-3 15=13 16=-3 17=-15
side focus|meant 0=45 1=16 2=-25 3=-38 4=15 5=58 6=6 7=11 8=14 9=39 10=6 11=36 12=14 13=22 14=9 15=-9 16=11 17=20
side focus|named 0=8 1=-9 2=-10 3=7 4=9 5=14 6=7 7=25 8=-18 10=23 11=20 12=9 13=13 14=35 16=5 17=-4
side focus|other 0=23 1=10 2=-16 3=-10 4=19 5=43 6=-4 7=19 8=-10 9=24 10=12 11=29 13=24 14=38 15=8 16=12 17=4
side focus|own 0=41 1=-17 2=-17 3=-8 4=-10 5=13 6=26 7=21 8=20 9=15 10=18 11=33 12=36 14=-9 15=-33 17=21
side fore|acquire|plain 0=-11 1=4 3=9 4=30 5=-5 7=-6 8=13 10=-5 11=3 12=-6 17=-18
side fore|award|past 0=22 1=-3 4=-4 5=-3 8=9 10=-3 13=-8 17=-13
side fore|award|plain 0=4 3=-3 4=-4 5=5 8=-4 9=8 11=-3 13=17 17=14
side fore|borrow|past 0=-4 2=-6 8=-14 11=-6 13=8 17=-4
side fore|build|ing 0=17 4=-3 5=7 8=15 9=3
side fore|build|plain 0=-16 1=4 3=-3 4=-6 5=23 7=4 9=8 10=7 13=-3 14=11 16=5 17=17
side fore|buy|ing 1=9 2=4 4=14 8=20 9=-3 13=-3 17=-6
side fore|buy|plain 0=15 1=6 2=-3 3=3 6=-3 7=-15 8=-5 9=16 10=-13 11=-4 13=7 14=4 15=-5 16=-3
side fore|commit|past 0=16 1=-8 5=-12 6=-4 7=-4 8=-14 10=-3 11=3 14=6
side fore|commit|plain 0=-14 1=-4 2=-14 3=8 4=-5 5=3 7=6 8=-24 10=14 11=-5 12=-3 13=6 14=-3 15=9
side fore|fee|plain 3=-3 4=3 7=11 12=-3 13=3 16=20 17=11
side fore|grant|plain 0=-4 1=-3 2=-3 4=-3 7=18 8=3 9=7 11=-3 16=4
side fore|guarantee|plain 0=3 2=-9 3=-3 4=-4 6=25 8=5 9=-4 11=5 15=6
side fore|invest|plain 0=-7 1=8 2=4 4=-10 5=17 6=-5 7=11 8=7 9=-6 10=6 12=-3 13=-3 16=6 17=-10
side fore|lend|ing 2=-5 4=17 8=5 11=-4 17=-8
side fore|lend|plain 1=5 2=4 3=-5 4=-9 5=5 6=-4 7=-6 8=-14 10=4 13=-4 15=7 17=-3
side fore|licence-paper|plain 2=-4 3=4 8=-8 9=-4 12=18 16=-3 17=3
side fore|license-out|past 2=24 3=-7 7=4 8=14 12=8 16=6 17=8
side fore|license|plain 3=16 8=12 12=3
side fore|loan|plain 0=-6 1=5 2=18 4=-7 5=-4 6=-4 11=8 15=15 17=4
side fore|none|plain 0=10 1=13 2=19 3=4 4=6 5=13 6=-5 7=11 9=11 10=10 11=-4 12=14 13=16 14=-4 16=7 17=-11
side fore|paper|plain 0=4 1=5 2=-8 3=-4 4=6 5=-4 6=-3 8=-6 9=7 11=15 12=-4 13=11 16=3 17=16
side fore|pay|ing 0=18 1=5 2=-3 3=-4 6=-3 7=-6 8=6 9=-7 10=3 17=-11
side fore|pay|past 0=-16 1=-3 5=-10 6=-3 7=5 8=-29 9=9 10=3 11=3 12=-5 15=3 16=-8
side fore|pay|plain 1=4 2=-3 3=5 5=5 8=-6 9=8 11=14 13=-13 15=-5 16=13
side fore|raise|plain 0=9 9=-7 10=4 11=16 12=4 13=-3 15=3 16=-4 17=6
side fore|rent|plain 0=21 1=-5 4=-8 5=8 7=-3 8=8 9=12 10=-3 11=-3 13=-5 14=5 16=5 17=4
side fore|sell|ing 0=-3 1=5 4=-3 5=3 8=-4 9=26 10=4 13=-5 17=19
side fore|sell|past 0=-20 1=-3 2=10 3=6 4=-5 5=-4 6=3 7=6 8=-12 9=7 10=8 11=12 13=-5 16=3 17=14
side fore|sell|plain 0=19 1=-4 2=-6 3=10 4=-3 6=-3 7=-3 8=3 9=3 11=-5 13=18 16=-9 17=-5
side fore|serve|plain 0=-11 2=-8 4=6 6=19 7=3 8=5 9=-6 12=3 16=-4 17=-13
side fore|sign|past 0=19 2=4 3=-6 4=6 5=-5 7=-5 8=9 13=5 17=-4
side fore|sign|plain 0=13 1=6 2=-8 4=-5 5=11 7=11 8=12 9=-8 10=-5 11=-7 13=-11 14=-5 15=8 16=16 17=-17
side fore|stake|plain 0=-8 1=23 2=-4 3=-3 4=-4 9=-7 10=8 11=-3 17=-11
side fore|subscribe|plain 1=19 4=-6 7=-4 8=6 9=-3 10=15 11=-3 17=3
side fore|warrant|plain 7=-6 8=-14 9=-3 16=9
side fore|win|plain 0=-3 4=12 9=19 11=-3 12=3 13=-4 17=11
side governed|bare 0=13 1=18 2=10 3=11 4=15 5=15 6=4 7=19 8=-7 9=13 10=11 11=22 12=27 13=15 14=-3 16=19 17=-9
side governed|by 1=8 2=3 3=4 4=14 6=21 8=16 9=30 10=-6 11=-4 13=-15 16=-8 17=-9
side governed|by|^ 0=-9 1=9 2=7 3=4 4=5 6=-10 8=-5 9=17 10=-6 11=-13 13=-6 15=5 16=-5 17=-10
side governed|by|build 8=-5 9=15 12=3 17=16
side governed|by|buy 0=5 4=14 8=16 9=-4 17=-8
side governed|by|guarantee-paper 6=16 8=12 15=-3 17=-5
side governed|by|sell 0=-4 2=4 8=-3 9=18 17=16
side governed|for 0=21 1=-4 4=-5 5=-5 6=-17 8=-10 10=5 11=22 14=11 17=13
side governed|for|^ 0=15 1=-6 4=-6 5=-4 6=-12 8=-11 11=18 13=-14 14=8 16=3
side governed|from 0=-4 1=7 2=9 4=-5 5=-4 6=10 7=11 9=15 10=-7 11=-7 12=10 14=-3 15=11 16=-10
side governed|from|^ 0=-8 1=8 2=6 3=7 4=-9 5=-3 7=4 9=17 10=-5 11=-4 13=4 15=-3 16=-5
side governed|from|award 0=17 2=-4 8=9 9=-7 17=-7
side governed|from|rent 0=-4 8=-7 9=16 15=8 17=22
side governed|from|win 0=-5 1=-3 2=-3 3=-4 4=22 8=8 9=14 13=-5 17=7
side governed|in 2=-6 3=4 5=4 6=-3 7=-3 8=-11 10=23 11=-3 12=-3 13=-11 15=18 16=-10 17=6
side governed|of 0=7 1=-4 2=10 4=-11 5=11 6=4 7=-7 8=-13 9=-16 10=7 11=-6 13=18 15=19 16=-4
side governed|to 0=-7 2=11 3=9 4=25 5=-7 7=-5 9=11 10=6 11=9 13=6 14=-8 15=12 16=11 17=15
side governed|to|^ 1=-8 2=20 3=9 4=-4 5=-5 6=5 9=4 11=-6 13=14 14=-6 16=7
side governed|to|build 9=14 17=13
side governed|to|guarantee 8=-3 15=18 17=14
side governed|to|rent 0=6 4=15 8=17 9=-18 17=-19
side governed|to|sell 0=-10 1=10 2=-3 4=14 8=5 9=3 15=3
side governed|with 0=3 1=6 2=7 3=12 4=8 5=16 6=-5 7=-6 8=12 9=18 13=3 16=23 17=15
side governed|with|^ 0=5 2=-4 3=11 4=11 5=3 7=-8 8=3 9=14 10=8 11=-3 13=7 16=22 17=25
side governed|with|buy 0=-4 8=-5 9=20 17=16
side governed|with|loan 2=14 8=9 11=-4 17=-7
side governed|with|paper 0=11 2=-3 3=9 4=-7 5=11 8=19 16=-5 17=-7
side governs|by|^ 0=-5 1=6 2=-12 4=13 5=-7 6=21 7=8 8=10 9=20 11=7 13=-10 15=-6 16=-6 17=-5
side governs|for|order 0=3 9=15 15=-3 17=7
side governs|in|^ 0=-5 2=-5 5=6 8=-10 9=8 10=11 11=-3 13=-11 15=15 16=-6 17=6
side governs|of|^ 1=-6 2=4 4=-7 6=5 8=-22 9=-7 10=9 12=8 13=12 14=-3
side governs|to|^ 0=-5 1=8 2=-8 4=28 5=-3 6=4 7=-8 8=6 10=-5 11=16 12=4 13=-8 14=-3 16=6 17=-4
side governs|to|buy 0=-13 8=-16 9=18 10=-3 13=17 16=-3 17=23
side governs|to|commit 0=-6 1=-5 3=3 4=-9 8=-19 9=-3 10=12 15=6 17=10
side governs|to|loan 2=18 8=14 11=-6 15=-4 17=-12
side governs|to|rent 0=-5 8=-6 9=15 15=6 17=20
side governs|to|sell 0=23 4=4 8=23 9=-19 17=-24
side governs|with|^ 0=-5 2=7 3=-3 4=8 5=15 8=5 10=3 11=-4 12=7 13=10
side governs|with|paper 0=-5 8=-7 9=13 16=5 17=16
side habit|paid 0=37 1=-14 2=-22 3=3 4=-3 5=26 7=8 8=12 9=5 10=8 11=-15 12=6 13=22 14=-15 15=18 16=24 17=4
side habit|pays 0=18 1=8 2=7 3=-16 4=23 5=-9 6=-9 7=5 8=5 10=11 11=12 12=-3 13=7 14=26 15=-7 16=18 17=7
side is|bank 0=-71 1=-23 2=64 3=-13 4=-37 5=-28 6=32 7=-37 8=-25 9=-51 10=-16 11=-61 12=-10 13=-33 14=-14 15=78 16=-24 17=-45
side is|bank|acquire 2=5 4=-15 6=4 8=-11 9=3 13=-15 17=-15
side is|bank|borrow 2=11 6=-4 11=-8 17=-15
side is|bank|buy 0=-11 2=10 4=-3 6=5 8=-5 9=-7 13=-6 15=-3 17=-22
side is|bank|commit 1=-3 5=-7 8=-17 10=-3 15=16 16=-3 17=5
side is|bank|fee 2=-6 6=27 7=-8 8=11 15=-8 17=-11
side is|bank|guarantee 2=5 8=-3 11=-5 15=34 17=25
side is|bank|guarantee-paper 2=-3 6=14 8=6 15=16 17=14
side is|bank|lend 0=-3 1=3 2=21 8=12 11=-14 15=10 17=-11
side is|bank|loan 0=-3 2=14 6=-6 11=-28 13=3 15=11 17=-20
side is|bank|none 0=-7 2=18 7=-4 8=-7 9=-7 10=-5 11=-4 13=-3 15=15 16=-4 17=-20
side is|bank|order 0=-14 2=14 8=-4 9=-9 17=-11
side is|bank|provide 6=6 8=5 15=21 17=21
side is|bank|sell 0=-11 2=6 4=-7 6=10 8=-8 9=-4 15=-5 17=-16
side is|bank|serve 6=3 8=-5 9=-3 15=15 17=10
side is|bank|sign 0=-14 2=14 6=-4 8=-13 9=-8 13=-3 15=11 17=-6
side is|buyer 0=44 2=-16 3=11 4=-10 5=-16 6=-14 7=-17 9=-22 10=10 12=-9 13=15 14=8 15=-7 16=6 17=-20
side is|buyer|build 0=25 8=22 17=-4
side is|buyer|buy 0=26 3=6 8=23 9=-15 10=3 13=7 17=-11
side is|buyer|invest 1=6 10=-10 11=-3 14=15 16=15 17=13
side is|buyer|license-out 11=11 16=5 17=14
side is|buyer|none 0=11 1=8 2=6 4=8 5=-3 7=-4 8=16 9=-4 10=14
side is|buyer|order 0=28 8=23 9=-24 17=-27
side is|buyer|raise 0=6 9=-15 10=4 11=-6 17=-16
side is|buyer|rent 0=-21 8=-28 9=25 13=16 17=34
side is|buyer|sell 0=-24 8=-26 9=-8 13=20 17=8
side is|firm 0=24 1=13 2=-3 3=28 4=27 5=40 6=14 7=30 8=-9 9=24 10=28 11=34 12=28 13=24 14=-32 15=4 16=20 17=-9
side is|firm|acquire 0=-11 2=-3 4=30 5=6 6=-6 7=-7 9=-12 12=9 13=27 14=-3 16=-8 17=4
side is|firm|assume 3=10 4=9 8=14 9=4 13=9 17=9
side is|firm|award 0=27 1=-5 2=-9 3=7 5=-4 6=-5 7=-7 9=7 11=-6 13=-3 14=-4 15=-5 17=-17
side is|firm|bid 0=-5 2=-3 3=3 4=6 7=4 11=-4 12=10 13=16 16=14 17=24
side is|firm|borrow 0=12 2=25 4=-7 5=-5 8=4 9=7 10=-3 11=22 12=-3 13=-4 16=-6
side is|firm|build 0=-12 1=7 2=-3 4=-4 5=23 8=-7 9=14 11=-4 12=-3 13=-5 14=16 15=-3
side is|firm|buildout 5=12 13=3 14=-15 17=-29
side is|firm|buy 0=17 1=13 2=-4 3=-7 4=17 6=-6 7=-5 8=-4 9=20 12=3 13=6 15=-3 16=13
side is|firm|commit 0=-6 1=3 2=-4 3=3 4=-4 5=26 6=14 7=12 8=8 9=9 10=11 11=-10 13=-7 14=19 15=-11 16=18
side is|firm|cooperate 0=-5 7=-4 8=-15 9=-4 16=-4 17=-14
side is|firm|fee 0=-8 1=-3 2=-3 3=-7 4=-6 7=30 9=-7 10=-4 11=-8 12=-8 15=16 16=16 17=-3
side is|firm|grant 0=4 2=-3 5=6 7=-3 8=-10 9=-5 10=-3 11=-4 13=-3 16=24
side is|firm|guarantee 0=15 1=-5 3=-4 4=-7 6=11 8=-8 9=15 10=-6 11=16 12=-4 13=-7 15=-4 16=-3 17=-13
side is|firm|invest 0=-10 1=8 4=-8 5=33 6=-3 7=15 8=8 9=-11 10=25 11=5 13=-21 14=-22 15=-4 16=24 17=-13
side is|firm|lend 0=-4 2=21 3=-4 4=6 5=11 6=-6 7=5 9=-6 10=3 11=36 12=-6 13=4 15=-14 16=6 17=10
side is|firm|licence-paper 0=-8 2=-5 3=26 4=3 5=-3 6=-3 9=-5 11=-6 12=19 13=-4 17=-7
side is|firm|license 0=-4 3=21 4=-4 8=4 9=-4 12=12 13=-4 17=-4
side is|firm|license-out 0=-10 1=-3 2=8 3=4 4=-7 5=-3 8=-16 9=-10 11=4 12=19 13=-7 17=-4
side is|firm|loan 0=-4 1=5 2=7 3=-3 4=6 5=-3 6=5 8=-8 9=-6 11=23 12=-4 13=5 17=5
side is|firm|none 0=27 1=-5 2=5 3=20 4=8 5=15 6=13 7=6 8=-16 9=14 10=24 12=13 13=20 14=-9 15=21 16=-8 17=-18
side is|firm|order 0=16 1=-5 2=-3 3=3 4=11 6=3 7=-4 9=31 10=-6 11=7 12=3 14=3 17=13
side is|firm|paper 0=23 1=5 2=-15 6=-3 8=-9 10=9 11=4 14=-6 15=-4 17=-19
side is|firm|pay 0=15 2=-7 4=5 5=17 6=-8 7=22 10=6 12=15 13=10 14=-22 17=-22
side is|firm|raise 0=-4 1=13 2=-22 3=3 5=7 6=-7 7=-3 8=-26 9=-5 10=9 11=19 17=3
side is|firm|rent 0=9 1=-6 4=-8 5=6 6=12 7=-5 8=-5 9=16 10=-7 11=16 13=-12 14=3 15=10 17=7
side is|firm|sell 0=18 1=4 2=-17 4=13 5=-7 6=-14 7=6 8=-9 9=27 11=8 12=14 13=9 14=-4 15=3 16=-9 17=8
side is|firm|serve 0=12 6=16 9=10 10=3 11=5 13=-4 15=16 17=4
side is|firm|sign 0=14 1=6 2=6 4=10 5=3 6=6 7=-4 9=9 10=4 11=8 13=8 14=-15 15=-4 16=-12 17=-17
side is|firm|stake 0=-3 2=-3 3=-5 4=20 6=3 8=-3 10=12 11=-6 12=-5 13=18 15=-4
side is|firm|subscribe 1=30 4=-8 7=-4 8=7 9=-6 10=14 11=19 13=-5 16=-4 17=6
side is|firm|takeover 1=-3 3=-3 4=7 6=-3 7=8 8=-4 9=-8 10=-4 11=-3 12=-4 13=19 16=7
side is|firm|talks 0=-5 2=6 3=10 4=5 5=-3 7=-7 8=-14 9=5 10=22 12=3 13=9 15=-3 16=-4 17=8
side is|firm|venture 0=-3 4=-3 6=10 7=23 8=12 9=-3 13=-3 16=17
side is|firm|warrant 0=-3 7=36 8=23 9=-4 12=-3 13=-3 16=12 17=-4
side is|firm|win 0=-27 1=-8 2=-6 3=23 4=17 5=-4 8=-21 10=-5 11=-7 12=19 13=15 15=-4
side is|fund 0=-50 1=43 2=19 3=-14 4=30 5=-27 6=-3 7=-10 9=-16 10=-16 11=-15 12=-6 14=-8 15=-12 16=7 17=-58
side is|fund|buy 0=-14 2=4 8=-14 9=-7 17=-11
side is|fund|commit 4=-3 7=-3 8=-14 10=11 17=7
side is|fund|invest 1=-4 2=5 5=-10 7=12 10=-11 14=-3 17=-18
side is|fund|lend 1=-3 2=14 8=6 11=-5 17=-8
side is|fund|none 0=-5 1=20 2=4 4=11 5=-6 7=-4 8=13 10=-6 13=-5 17=-21
side is|fund|sell 0=-5 1=-3 2=3 4=24 8=17 17=-5
side is|fund|subscribe 1=-7 2=15 8=6 10=-4 11=-3 17=-8
side is|fund|talks 1=22 8=17 17=-5
side is|seller 1=8 2=-40 3=26 4=14 5=13 7=9 8=-19 9=29 10=-3 11=10 12=-3 13=-4 14=-34 15=-22 16=7 17=-21
side is|seller|acquire 0=-4 3=6 4=11 5=-3 9=-4 11=-4 12=-4 13=-5 17=-21
side is|seller|buy 0=9 1=-7 2=-4 4=23 5=-3 7=19 8=17 9=12 10=10 11=3 12=-3 13=12 15=4 16=-4 17=13
side is|seller|commit 0=6 1=-3 5=5 7=11 8=9 9=-8 10=-7 16=6 17=-16
side is|seller|fee 7=4 15=15 16=5 17=15
side is|seller|guarantee 1=3 6=5 10=3 11=-9 15=-6 17=-18
side is|seller|invest 0=-4 1=12 2=-4 4=-4 5=9 7=5 8=6 10=13 11=7 13=16 14=-4 16=4 17=17
side is|seller|license-out 3=16 7=5 8=13 12=-6 17=-14
side is|seller|loan 2=-4 6=13 8=6 11=15 17=10
side is|seller|none 0=-4 2=-7 4=-6 6=-3 7=-9 8=-29 9=26 10=-16 11=35 12=-3 13=-9 15=-11 17=15
side is|seller|order 0=20 1=-3 2=-3 4=-6 8=5 11=-3 13=-3 17=-15
side is|seller|paper 1=-3 4=3 5=7 8=-3 9=33 17=22
side is|seller|pay 0=-14 1=-4 2=-3 3=11 7=-13 8=-26 9=6 10=-3 11=-3 12=-8 13=4 14=-6 16=-17 17=-26
side is|seller|raise 2=-5 7=5 8=-4 9=18 11=-9 17=3
side is|seller|rent 0=14 8=5 9=-15 11=-11 13=-3 17=-29
side is|seller|sell 0=7 1=-3 2=-3 3=19 4=-6 5=10 8=7 11=-3 12=-3 14=-4 17=-15
side is|seller|serve 0=-8 1=3 4=-4 8=-17 15=-12 17=-18
side is|seller|sign 0=5 1=-5 2=-7 3=-3 5=-4 6=3 7=6 8=-9 9=26 10=-4 11=7 13=-6 14=-4 16=11 17=19
side is|seller|subscribe 1=17 8=11 9=5 10=11 11=-4 17=8
side is|seller|talks 0=-14 1=4 3=-6 4=6 7=4 8=-12 9=-8 10=-3 12=12 13=-7 17=-12
side is|seller|win 0=-16 8=-24 17=-6
side is|state 0=37 1=-20 2=-20 3=-19 4=-25 5=-31 6=20 7=35 8=-10 9=-13 10=-10 12=12 13=-5 15=4 16=14 17=-19
side is|state|commit 0=5 1=-6 2=-4 5=-3 6=-4 7=3 8=-12 10=-3 14=-12 15=3 16=-6 17=-24
side is|state|grant 0=-4 2=-5 7=29 8=13
side is|state|guarantee 2=-3 6=15 8=5 15=8 17=5
side is|state|invest 5=-15 7=-4 8=-23 10=-3 14=-4 16=-3 17=-15
side is|state|none 0=-13 1=-4 3=-4 4=-3 5=-3 6=7 7=26 12=8 13=-5 14=-3 15=-5 16=-8 17=-21
side is|state|order 0=-19 8=-20 9=11 17=9
side is|state|paper 0=9 8=3 14=27 17=24
side is|state|pay 0=11 3=-4 4=-3 5=-3 6=-3 7=-7 8=-9 16=27 17=19
side is|state|sell 0=19 5=3 7=-3 8=16 9=-9 14=-3 17=-16
side is|state|win 0=42 8=38 9=3
side last|^ 0=13 1=20 2=21 3=8 4=10 5=23 6=6 7=15 8=-4 9=22 10=10 11=11 12=27 13=14 14=6 15=7 16=12 17=-9
side last|acquire 4=-5 8=-14 9=-7 10=-3 12=-3 13=26 15=-3 16=-4 17=5
side last|award 0=16 2=-6 3=7 4=19 5=-6 6=-3 7=-5 8=17 9=9 11=-3 13=-7 14=-4 16=4 17=-6
side last|build 0=-9 8=-16 9=14 17=16
side last|buy 0=-25 3=-3 4=-4 7=4 8=-37 10=6 12=-5 13=11 15=-4 16=-3 17=-4
side last|commit 0=4 1=8 2=-4 4=12 5=-10 7=-3 9=16 10=20 11=5 13=-5 15=-6 16=4 17=24
side last|guarantee 0=-4 6=5 8=-4 11=-3 15=18 17=9
side last|guarantee-paper 0=-3 2=-3 6=18 8=9 9=-3 15=13 17=5
side last|lend 1=-7 2=10 4=-4 5=10 8=5 9=-8 10=5 11=16 13=-6 15=-8 16=6
side last|order 1=-3 7=4 8=-11 11=-7 13=10 15=12 16=17 17=13
side last|rent-out 0=18 2=7 8=19 9=-6 17=-10
side last|sell 0=9 1=6 2=-4 3=-3 4=18 6=-4 7=-5 8=8 9=15 11=-4 12=5 13=-10 14=4 15=3 16=-4
side last|subscribe 1=-5 2=-6 8=-14 9=6 11=9 13=-3 17=7
side last|warrant 7=15 8=11 16=6 17=4
side last|win 0=14 1=-5 2=-5 3=14 4=14 7=3 8=28 10=5 12=10 17=4
side listed 0=15 1=4 2=-33 3=7 4=-10 8=-24 9=11 10=-12 11=-21 13=8 15=10 16=12 17=-6
side markets 0=-48 1=36 2=36 3=-19 4=-16 5=-17 6=-14 7=-16 8=-37
side markets|0 0=-7 1=-10 2=11 3=-3 4=-3 5=-8 7=-3 8=-37
side markets|1 0=-30 1=23 2=28 3=-14 4=-10 5=-8 6=-7 7=-10 8=-31
side markets|2 0=-13 1=28 2=20 6=-5 7=-4
side markets|3 0=-3 2=-6 8=-14
side markets|borrow 2=-19 8=-24
side markets|buy 0=-7 8=-19
side markets|commit 1=21 8=8
side markets|free 0=-48 1=38 2=26 3=-19 4=-16 5=-17 6=-14 7=-15 8=-43
side markets|invest 1=22 5=-3 8=10
side markets|lend 2=-12 8=-17
side markets|loan 2=30 8=23
side markets|none 0=-3 1=26 2=-3
side markets|order 0=-9 8=-16
side markets|paper 0=-3 2=22 8=12
side markets|raise 1=-3 2=25 8=14
side markets|ruled 1=-3 2=24 8=14
side markets|sell 0=-10 2=19 8=-3
side markets|sign 0=-3 2=-3 8=-14
side meant 0=9 1=3 3=25 4=10 5=15 6=17 7=22 8=-34 9=6 10=13 11=15 12=20 13=16 14=-56 15=23 16=11 17=-34
side name<|( 0=-8 8=-10 9=-6 10=-6 17=-14
side name<|, 0=12 1=11 2=7 4=14 5=7 6=-6 9=5 10=-5 11=11 13=19 14=-5 15=13
side name<|,|DATE 5=-3 8=-9 9=-14 12=6 13=-3 17=-14
side name<|9 0=-18 1=4 2=-3 3=6 4=14 7=6 8=4 9=8 12=3 13=-4 17=4
side name<|: 0=5 2=19 3=3 4=-5 5=10 7=14 8=19 10=14 13=-10 15=-3 16=-7 17=-18
side name<|DATE 1=-4 2=-7 3=9 4=3 5=-6 7=-6 8=-15 9=-3 13=-7 17=-15
side name<|DATE|, 0=10 1=-4 2=-4 3=-3 4=19 5=8 7=5 8=24 9=4 11=-7 12=4 13=-3 17=-6
side name<|DATE|that 0=9 1=5 4=-3 5=9 7=-3 8=14 10=5 11=-4 13=12 17=8
side name<|MONEY 0=-3 1=-8 2=38 5=11 8=34 9=-4 13=-3 17=-9
side name<|MONEY|, 0=-11 1=6 2=-5 3=4 4=-5 5=-9 7=-5 8=-26 9=-3 10=-7 12=3 17=-13
side name<|MONEY|from 0=11 1=17 2=12 3=3 4=-3 7=-3 8=33 9=-15 15=3 17=-18
side name<|PARTY 0=-20 2=-13 3=8 4=-3 5=-4 6=-3 8=-32 9=31 11=-10 12=4 15=-5 17=16
side name<|PARTY|, 0=-15 1=-5 2=-11 3=4 6=3 8=-29 9=-17 10=-3 11=3 12=-3 13=17 15=4
side name<|PARTY|and 0=18 1=-7 2=-16 4=-14 7=-6 8=-27 9=-7 11=-14 12=-5 13=-5 15=-3 16=14 17=-21
side name<|PARTY|by 0=-5 4=3 8=-5 9=15 17=14
side name<|PARTY|与 0=9 1=7 2=-4 4=-3 5=-4 7=-4 8=-4 9=20 10=-7 11=-5 12=7 13=3 15=3 17=11
side name<|PARTY|和 0=8 2=-5 9=-11 10=3 11=-3 17=-14
side name<|SIZE 0=-5 5=-9 8=-14 9=-16 17=-17
side name<|SIZE|, 0=13 7=3 8=14 9=-3 17=-4
side name<|SIZE|from 0=-5 8=-9 9=15 17=11
side name<|^ 0=12 1=8 2=18 3=-7 5=30 6=13 7=15 9=10 10=-5 11=30 12=8 13=9 14=-5 15=-11 16=16 17=-13
side name<|about 4=16 8=12 17=-3
side name<|and 0=10 1=-5 2=-18 3=11 4=-13 6=-5 7=17 8=-8 9=22 10=6 11=-16 12=-10 13=-12 15=-6 16=7 17=-12
side name<|at 0=-6 1=-3 2=-3 4=-5 8=-23 9=15 10=-3 13=3 15=4 17=7
side name<|bought 8=-3 9=-4 13=18 17=13
side name<|buy 0=-8 4=-4 8=-14 9=-5 13=4 17=-5
side name<|by 0=-9 1=-3 2=4 4=10 5=-5 6=16 7=-3 9=20 11=7 12=3 13=-11 14=3 15=-5 16=-4 17=4
side name<|by|the 0=9 2=8 7=7 8=18 15=4
side name<|come|from 0=-5 8=-8 9=14 17=13
side name<|company 0=11 4=8 5=4 8=19 9=-5 10=4 13=6 14=5 15=6 17=12
side name<|confirm 0=17 8=15 9=-3 11=7 17=3
side name<|cost 0=6 3=7 4=4 8=15 17=-7
side name<|default|, 8=-5 15=14 17=12
side name<|dhabi|s 0=-3 4=15 8=9 9=-3 17=-4
side name<|for 4=-12 8=-13 9=-8 10=3 11=-4 13=32 16=-4 17=12
side name<|from 0=-15 1=8 2=12 3=-3 4=11 5=-3 6=11 8=4 9=23 10=-4 11=-3 12=5 13=-4 15=9 16=-6 17=8
side name<|fund 8=-5 10=14 17=13
side name<|in 0=9 3=-3 4=-4 5=3 9=-5 10=28 11=4 12=-4 13=-12 15=10 17=19
side name<|intent|with 0=-12 8=-14 9=8 17=7
side name<|into 4=8 8=6 10=14 13=-5
side name<|is 0=-7 1=7 6=6 8=3 13=15 17=14
side name<|korea|s 0=15 4=-3 8=9
side name<|land 0=-5 3=18 8=11 17=-3
side name<|made 2=-17 8=-20 17=-4
side name<|me 0=-10 1=19 4=3 8=12
side name<|of 0=-4 1=-4 2=9 3=-7 5=6 8=-20 9=-10 10=6 11=-3 12=9 13=4 17=-11
side name<|off 8=-4 9=11 11=5 17=15
side name<|of|the 0=19 5=4 7=-4 8=14 9=-3 17=-6
side name<|on 0=15 3=3 4=-5 5=4 6=7 8=16 10=3 11=-3 13=4 16=6 17=6
side name<|on|which 0=-3 5=-8 8=-15 9=-3 17=-5
side name<|order|at 9=15 17=13
side name<|order|from 0=9 8=4 9=-20 17=-22
side name<|order|with 8=-3 9=18 17=17
side name<|pay 0=-4 2=3 8=-6 9=14 12=4 13=3 16=-4 17=11
side name<|promis 8=-5 9=18 16=14 17=24
side name<|pronoun|, 0=7 1=8 5=6 8=16
side name<|purchas|of 13=25 17=21
side name<|receiv|from 3=-3 4=16 8=9 13=-4 17=-6
side name<|s 0=10 1=3 2=-5 3=5 4=3 5=-3 7=3 8=10 9=8 10=3 12=15 13=-6 16=-3 17=9
side name<|said 1=-8 2=-3 5=3 6=-3 8=-13 9=10 10=9 11=8 12=3 13=-3 16=-4 17=16
side name<|say 1=-7 2=-3 3=-3 4=14 5=-8 8=-10 9=-6 17=-13
side name<|say|what 0=15 8=10
side name<|talk|that 2=14 8=9
side name<|that 0=9 1=8 3=-7 4=16 5=25 6=-7 7=19 8=41 9=-4 10=3 11=3 12=-4 13=8 15=14 17=5
side name<|the 1=-11 2=12 3=-11 4=-22 5=-5 7=18 8=-16 9=-35 10=-7 11=-12 12=3 13=-8 15=8 16=-6 17=-55
side name<|to 0=10 1=4 2=3 3=24 4=23 5=-3 6=-4 7=-9 8=30 9=10 10=-6 11=11 12=-8 13=-16 16=7 17=-8
side name<|which 0=-13 1=11 2=-3 3=5 4=3 5=-13 6=-3 7=5 8=-11 11=14 12=7 13=-6 15=-5 16=-3 17=4
side name<|with 0=-11 1=7 2=16 3=15 5=15 6=-3 7=-5 8=17 9=23 10=-3 13=5 16=7 17=18
side name<|— 0=-11 2=-3 4=8 8=-11 9=16 10=4 13=-7 17=11
side name<|—|— 0=-11 2=-3 4=8 8=-11 9=16 10=4 13=-7 17=11
side name<|“ 0=13 1=-4 2=12 4=-11 5=6 7=-5 9=-16 10=9 13=18
side name<|下 0=-6 1=5 4=-9 8=-16 9=12 13=-5
side name<|与 0=9 1=9 6=-3 7=-7 8=-3 9=17 11=9 12=10 15=3 16=3 17=21
side name<|中 1=7 2=-16 4=3 7=-3 8=-13 11=-5 12=4 17=-3
side name<|交|给 0=-5 8=-9 9=16 17=13
side name<|公|司 2=10 3=-3 6=-5 7=5 9=-7 10=5 11=15 13=6 15=-9 16=-3 17=3
side name<|其|中 1=7 2=-16 7=-3 8=-14 11=-5 17=-6
side name<|包|下 0=-3 8=-3 9=20 13=-5 17=15
side name<|卖|给 1=3 4=20 8=18 9=-3 13=-4 17=-9
side name<|司 2=10 3=-3 6=-5 7=5 9=-7 10=5 11=15 13=6 15=-9 16=-3 17=3
side name<|向 2=11 3=-6 6=3 8=-5 9=23 12=10 13=4 15=14 16=3 17=36
side name<|商 0=9 2=-8 3=5 4=-3 5=3 6=-3 7=9 8=8 11=6 12=3 13=7 15=9 17=16
side name<|因 0=11 6=3 7=6 8=14 9=8 17=4
side name<|家 0=-14 4=-6 8=-21 11=3 13=-4 17=-6
side name<|席 5=5 6=11 8=16 16=-3 17=-4
side name<|归 0=15 4=3 6=5 8=17 16=8 17=5
side name<|把 0=-3 8=-12 9=3 10=-4 12=3 13=12 16=7 17=17
side name<|据 0=-5 3=-5 4=-5 8=-22 12=8
side name<|方|是 3=5 4=-6 8=-4 9=-4 13=14 17=8
side name<|旗|下 1=6 4=-7 10=-6 13=-8 17=-14
side name<|日|本 1=-3 2=-5 3=-4 4=14 8=-3 9=4 16=-3 17=-4
side name<|是 0=-6 2=5 3=4 4=5 5=-7 8=-4 9=27 10=-6 11=-11 12=-3 15=13 17=11
side name<|由 0=-5 1=9 3=6 4=-7 5=9 6=14 8=14 9=23 11=-8 12=-4 14=-3 15=-6 16=-3 17=-5
side name<|的 1=16 2=-6 3=13 5=-3 7=5 8=10 9=-7 11=15 13=17 14=-4 15=-3 16=-10
side name<|的|“ 0=19 4=-3 8=11 9=-4 13=3 17=-3
side name<|的|是 1=3 2=6 3=3 6=5 7=-3 8=10 9=16 13=-4 15=-7
side name<|给 0=3 2=-7 4=24 5=-4 7=-3 8=6 9=22 10=5 11=14 13=-16 15=3 16=5 17=22
side name<|股 6=3 10=15 17=11
side name<|说 1=13 2=-4 4=17 8=22 10=-4 11=6 17=-6
side name<|说|, 0=11 1=5 5=8 8=19 9=-7 15=3 17=-10
side name<|请 0=-4 8=-5 9=14 17=13
side name<|跟 0=9 1=-3 2=3 4=6 7=7 8=15 9=4 12=6 13=-4 17=4
side name<|还 2=6 9=-3 15=4 16=14 17=11
side name<|退|还 8=-3 16=14 17=11
side name<|面|, 0=-3 8=-5 9=11 11=9 17=14
side name>|( 0=11 1=4 4=-4 5=12 7=6 8=18 10=6 11=7 12=-3 13=6 16=3 17=10
side name>|(|9 3=-3 4=-5 5=3 6=6 7=6 9=6 12=5 13=8 17=18
side name>|(|以 0=3 5=14 8=13 11=4 17=4
side name>|, 0=11 1=6 2=19 3=16 4=5 5=7 6=7 8=13 9=4 10=17 11=15 12=-8 13=27 14=-4 15=18 16=4 17=13
side name>|,|COMPANY 3=-3 4=8 5=12 6=6 8=16 10=3 12=4 13=-8 17=-7
side name>|,|DATE 0=14 4=-3 7=9 8=16 9=-8 12=3 17=-7
side name>|,|MONEY 0=-7 1=-10 2=-10 4=20 5=-3 6=-4 7=-7 8=-19 9=8 13=-4 15=11 17=8
side name>|,|a 0=-15 2=11 3=7 4=-4 5=-5 7=3 8=-9 9=-10 10=5 16=-3 17=-13
side name>|,|ask 6=3 13=17 17=14
side name>|,|at 0=-9 4=-3 8=-15 9=22 13=9 17=25
side name>|,|for 0=3 2=-3 4=-8 6=3 7=8 8=-4 9=17 10=-6 11=4 13=9 15=-3 16=3 17=23
side name>|,|from 2=4 9=22 17=19
side name>|,|in 0=15 3=8 4=-4 7=7 8=20 9=-3 17=-6
side name>|,|on 0=9 4=9 8=14 9=-8 13=-4 17=-12
side name>|,|which 0=14 1=4 2=-4 3=9 4=3 5=7 6=-5 7=-8 8=13 9=-13 12=-3 13=13 15=12 17=3
side name>|,|金 8=-4 10=5 11=10 17=15
side name>|9 0=-14 4=-3 8=-23 9=-8 10=4 11=-6 17=-15
side name>|DATE|公 1=-4 2=-5 5=14 8=4 11=10 17=6
side name>|DATE|签 0=16 8=14 9=-13 17=-13
side name>|MONEY 0=8 1=23 2=-7 4=4 7=10 8=24 9=15 10=-7 11=18 12=7 13=-4 14=-4 16=27 17=41
side name>|MONEY|for 8=-5 9=-11 12=-3 13=10 16=14 17=7
side name>|MONEY|more 7=3 11=-13 17=-14
side name>|MONEY|的 0=6 1=-3 2=4 4=8 8=15 9=3 11=-4 15=3 17=-7
side name>|PARTY 0=24 1=-19 2=18 4=10 6=-3 8=22 9=-26 10=-13 11=-15 12=7 13=-7 15=-6 17=-55
side name>|SIZE 0=-13 8=-18 9=-5 10=5 17=-5
side name>|SIZE|of 9=-14 17=-14
side name>|^ 0=-9 1=7 2=22 3=16 4=34 5=-15 7=-5 8=17 9=39 10=-24 11=-19 12=-10 13=17 15=20 16=-11 17=3
side name>|a 0=-14 2=-18 7=-5 8=-38 9=-13 13=-3 15=14 16=8
side name>|all 0=-10 5=-6 8=-19 9=17 17=16
side name>|and|PARTY 0=-3 1=-11 2=9 3=-6 4=9 5=-3 6=-4 7=13 9=-6 10=-5 11=-7 12=4 13=12 16=-7 17=-15
side name>|are 0=25 1=-3 2=-13 5=4 7=-3 8=5 9=-5 12=-3 13=9
side name>|at 0=12 8=8 9=19 10=-4 13=-6 14=4 17=5
side name>|at|MONEY 8=-8 9=16 13=-4 17=6
side name>|a|MONEY 2=-17 8=-20 16=3 17=5
side name>|back 0=16 4=-5 7=-3 8=6 9=-6 17=-9
side name>|book 0=-3 8=-9 9=34 17=32
side name>|came 0=-6 1=18 2=-7 4=-5 5=3 8=3 9=-3 11=16 17=9
side name>|can 2=-5 6=4 8=-7 10=4 11=6 15=11 17=16
side name>|for 0=6 2=-3 3=-3 4=10 5=-3 6=7 8=5 9=17 10=3 12=8 13=13 15=-4 16=-4 17=18
side name>|for|MONEY 0=-17 1=8 3=-4 4=9 5=-3 6=9 7=4 9=12 10=4 11=-4 12=7 13=11 15=-6 16=-4 17=14
side name>|for|a 0=18 2=-3 4=-3 8=9 9=-6 15=-3 17=-11
side name>|from 0=4 5=4 8=8 9=-4 13=14 15=-5 17=3
side name>|get 0=-6 2=-8 5=-3 7=-3 8=-23 10=-3 11=-5 12=20 15=12 16=7 17=28
side name>|get|MONEY 8=-14 11=-3 12=22 15=13 17=29
side name>|grant 3=-4 8=-6 12=14 17=13
side name>|guarante 0=11 6=8 8=15 17=-3
side name>|had 0=8 1=-5 3=10 5=3 6=-8 7=19 8=17 9=10 11=3 12=-6 14=6 15=-6 17=4
side name>|had|a 0=14 8=11 17=-3
side name>|had|promis 0=12 7=9 8=17 9=-6 17=-7
side name>|has 1=11 2=12 3=5 4=6 5=-7 6=18 7=16 8=27 9=3 12=7 13=-3 15=-3 17=-9
side name>|has|committ 0=-4 8=-5 9=14 17=13
side name>|has|land 9=-3 12=19 17=15
side name>|has|written 1=19 6=4 8=18
side name>|have 0=24 2=10 3=-4 4=-14 8=8 9=-14 12=-3 13=23 16=9 17=10
side name>|have|both 0=21 8=21 17=-3
side name>|in 0=-12 1=-4 4=14 5=11 12=-3 17=-14
side name>|is 0=-5 1=-9 2=13 3=11 5=21 6=-11 7=4 8=9 9=20 11=10 13=-7 14=3 15=11 16=-7 17=15
side name>|is|a 2=15 8=13 16=5
side name>|is|in 0=-5 1=-6 3=19 4=-9 12=-3 17=-6
side name>|is|pay 0=17 1=4 4=-4 8=10
side name>|is|to 0=-7 1=5 2=-3 3=-4 4=-6 5=12 7=14 8=9 9=13 12=12 16=-3 17=15
side name>|keep 0=-3 8=-5 9=15 17=14
side name>|look 1=17 8=11
side name>|merely 0=15 8=10
side name>|of 0=-3 2=-3 3=-3 4=5 6=8 7=4 8=4 9=9 10=4 11=13 12=6 17=28
side name>|on 0=15 1=4 4=-3 8=10 11=-3 17=-6
side name>|over 0=4 1=7 4=-6 9=-5 13=20 17=11
side name>|own 0=17 8=16 9=-7 17=-12
side name>|pay 0=-13 1=3 3=3 4=-6 7=16 11=11 17=3
side name>|plan 1=-5 2=3 5=15 8=12 17=-3
side name>|plan|to 1=-5 5=15 8=9
side name>|pric 0=-8 8=-13 9=11 11=8 17=16
side name>|promis 0=-3 1=-3 6=3 7=-9 8=-17 17=-3
side name>|pronoun 0=-8 5=6 8=-7 9=16 10=9 13=-4 15=5 17=23
side name>|provid 0=-3 2=5 8=-4 9=19 17=17
side name>|pull 1=-4 2=-6 4=3 6=3 8=-5 9=-4 10=14 11=15 16=-4 17=16
side name>|pull|a 0=-3 2=-4 6=4 8=-8 11=20 17=17
side name>|rent 0=16 8=16 17=3
side name>|s 0=14 1=12 3=-15 5=5 6=-6 8=-4 9=-12 10=3 11=9 12=18 13=-8 16=-8 17=-11
side name>|say 0=-12 4=-3 7=-3 8=-27 9=-9 12=-3 14=-3 16=10 17=-8
side name>|show 0=-11 8=-14 9=-10 17=-13
side name>|sign 0=22 2=-4 4=-9 8=3 9=-16 13=8 16=4 17=-8
side name>|sold 0=-4 8=-15 9=-19 10=12 17=-8
side name>|start 4=17 8=15 17=-3
side name>|stopp 9=21 17=20
side name>|suppli 0=-9 2=20 7=4 8=10 9=11 16=5 17=10
side name>|suppli|MONEY 2=20 7=4 8=20 9=-6 17=-10
side name>|suppli|the 0=-7 8=-9 9=14 16=5 17=18
side name>|s|DATE 0=15 8=14 9=-4 17=-6
side name>|s|MONEY 0=8 2=11 8=18 9=-6 11=-5 17=-13
side name>|s|board 0=14 8=9 9=-5 13=4
side name>|to 1=9 2=-9 4=-17 5=12 8=-12 9=5 10=-6 11=6 14=3 15=-4
side name>|took 0=15 2=4 4=6 5=-3 7=4 8=19 9=-8 17=-11
side name>|want 0=6 1=13 3=4 4=11 7=-5 8=23 9=-4 15=3 17=-5
side name>|was 0=-20 1=-4 3=-4 4=11 5=-7 8=-31 9=30 10=-4 12=-3 16=5 17=22
side name>|will 1=8 3=7 4=7 6=3 7=-11 8=4 9=7 10=18 11=-3 12=7 14=5 16=-4 17=16
side name>|will|be 5=-3 8=-7 9=9 12=4 13=3 17=14
side name>|will|build 0=-3 5=14 8=8 17=-4
side name>|will|contribut 1=-6 8=-12 10=15 17=13
side name>|would 1=14 2=4 4=14 5=3 7=-10 8=18 9=-5 10=-6 11=-4 12=-5 14=5 15=3 16=14
side name>|“|is 0=17 8=16 9=-7 17=-7
side name>|” 0=9 3=4 4=-10 9=-16 10=11 11=3 13=6
side name>|三 0=15 4=-3 5=-3 8=8 17=-5
side name>|三|年 0=17 1=-3 8=11 9=-5 17=-7
side name>|与 1=-7 2=9 3=5 5=12 6=-4 8=5 9=17 11=10 12=3 13=-4 15=-3 16=-5 17=10
side name>|与|PARTY 0=13 1=-6 2=9 3=4 5=5 6=-3 7=-3 8=11 9=15 11=10 12=8 13=-3 15=-3 16=-3 17=15
side name>|为 0=-11 5=-3 6=17 11=-5 15=-4 17=-9
side name>|之 0=-3 2=-7 8=-14 11=7 13=4 15=4 17=10
side name>|买 0=-3 3=3 4=-13 8=-16 9=16 13=10 17=19
side name>|交 0=17 8=16 9=-9 17=-8
side name>|什 0=-6 8=-8 9=24 17=23
side name>|什|么 0=-6 8=-8 9=24 17=23
side name>|从 0=9 1=5 4=10 8=16 9=-6 11=-12 12=4 16=5 17=-11
side name>|以 1=-4 2=10 3=13 5=-4 7=4 8=14 9=-6 10=-5 12=-3 13=-5 16=12 17=-11
side name>|作 0=3 1=6 2=-3 6=19 8=17 15=4 17=-3
side name>|倒 0=11 1=7 4=-4 7=3 8=15 17=-5
side name>|倒|是 0=13 1=8 4=-3 8=15 17=-3
side name>|做 2=-4 8=-10 9=16 17=9
side name>|做|的 0=-3 2=-4 8=-9 9=20 17=17
side name>|公 2=-11 3=-5 4=-3 5=3 7=-4 8=-17 11=-10 12=16 17=4
side name>|出 0=-5 1=-14 2=-7 3=6 4=20 5=-4 6=5 7=19 8=16 13=-3 14=3 16=-4 17=-10
side name>|出|MONEY 1=-7 4=15 8=9 17=-3
side name>|出|资 1=-12 2=-5 4=6 5=-6 7=25 8=9
side name>|分 0=-7 1=18 8=7 9=17 17=13
side name>|分|别 1=15 2=3 8=15 9=6 17=4
side name>|则 0=12 1=-6 2=4 4=-3 6=13 7=9 8=26 9=-4 13=11
side name>|各 1=6 2=9 4=3 8=16 10=-3 17=-9
side name>|合 2=-3 8=-10 9=-5 16=20 17=11
side name>|向 0=23 1=-3 4=-4 5=13 6=-13 8=14 11=12 12=-3 13=-3 17=3
side name>|向|PARTY 0=13 6=-13 7=-4 8=-9 9=6 10=3 11=14 12=-3 17=14
side name>|国 0=-12 8=-15 9=-3 17=-5
side name>|对 0=4 2=4 3=-5 4=4 5=14 6=7 7=-4 8=15 9=-3 10=3 11=-3 17=-7
side name>|就 0=11 1=-3 6=18 8=18 9=-9 11=-5 13=3 17=-15
side name>|已 0=3 5=6 6=9 7=-5 8=7 9=14 15=-3 16=3 17=9
side name>|得 8=-3 9=12 16=8 17=17
side name>|承 1=10 2=-9 4=-3 5=6 6=9 8=4 9=19 17=15
side name>|把 5=4 7=4 8=7 9=5 11=11 12=11 13=-4 17=15
side name>|拿 0=-7 1=-6 5=-3 7=-3 8=-18 9=13 10=11 11=4 12=-3 13=-3 16=13 17=28
side name>|拿|MONEY 1=-4 8=-7 10=14 17=13
side name>|收 0=-7 2=6 4=16 6=8 8=18 9=-5 13=4 16=3
side name>|收|购 4=14 8=12 13=3 17=3
side name>|新 5=3 10=14 15=5 17=13
side name>|方|面 0=10 3=9 4=8 8=23 17=-3
side name>|来 0=-10 1=3 8=-10 9=21 17=19
side name>|武 0=18 8=18
side name>|每 0=19 8=12 9=-5 17=-7
side name>|每|年 0=20 8=13 9=-4 17=-6
side name>|没 0=-8 8=-14 9=3 11=3 15=-3
side name>|没|有 0=-8 8=-15 11=3 15=-3 17=-5
side name>|的 2=6 4=-6 5=8 6=3 7=17 8=-6 9=13 10=13 12=-6 13=8 14=-6 15=3
side name>|签 0=-15 1=-5 3=8 4=9 5=3 6=4 8=-6 9=17 11=4 16=3 17=13
side name>|签|了 0=-20 3=3 6=4 8=-17 9=12 12=-5 16=9 17=13
side name>|签|订 0=11 5=9 8=15 17=-3
side name>|花|MONEY 3=6 4=12 8=14
side name>|融 0=14 8=13
side name>|融|资 0=14 8=13
side name>|表 0=9 1=7 2=-4 8=6 9=11 10=6 17=15
side name>|表|示 0=15 1=7 2=-4 8=13 9=-3 10=6
side name>|要 0=20 1=13 3=-4 4=4 5=17 6=-4 7=-3 8=36 9=-6 10=-3 14=3 15=6 16=5
side name>|订 0=-17 8=-18 9=12 16=-5
side name>|认 4=3 5=-3 7=15 8=10 10=3
side name>|谈 0=3 3=-4 12=18 13=3 16=-3 17=15
side name>|跟|PARTY 0=-13 8=-18 9=4 12=4 16=4 17=10
side name>|那 0=18 2=3 4=-5 5=-13 8=3 9=-3 13=3 16=4
side name>|都 0=-10 8=-16 9=-5 17=-9
side name>|预 0=3 6=-3 8=-4 9=4 15=3 16=11 17=14
side name>|预|付 6=-3 8=-7 9=4 15=3 16=11 17=14
side named 0=24 1=17 2=18 3=20 4=24 5=17 6=21 7=21 8=9 9=26 10=22 11=22 12=20 13=16 14=-7 15=20 16=21
side next|^ 0=8 1=15 2=4 3=10 4=20 5=19 6=11 7=19 8=-8 9=15 10=10 11=9 12=15 13=14 14=-4 15=11 16=12 17=-14
side next|acquire 0=-10 1=6 2=3 3=5 4=26 5=-6 7=-5 8=11 10=-6 12=-6 13=-5 17=-20
side next|assume 0=6 1=4 4=14 7=-3 8=18 12=12 17=6
side next|award 0=18 1=-5 4=-9 5=-4 6=-4 7=5 8=-3 9=6 11=3 13=4 15=-4
side next|bid 0=-5 1=-3 2=-4 3=7 4=15 7=10 8=15 13=-3 17=-7
side next|borrow 1=-8 3=-3 4=7 5=-3 6=5 7=4 8=-7 9=15 10=-7 11=5
side next|build 0=14 4=-11 5=16 6=-3 8=9 9=19 10=9 11=-10 12=-3 13=-6 14=10 17=11
side next|buy 0=25 1=5 3=-3 4=22 6=-10 7=-11 8=13 9=-3 10=3 11=8 12=-8 13=-11 14=4 15=-5 16=4 17=-21
side next|commit 0=8 1=14 2=6 4=-18 5=-9 6=5 7=16 8=8 9=3 10=6 11=-9 12=-8 13=4 14=6 15=9 16=-5 17=-8
side next|cooperate 0=-4 7=-4 8=-15 9=5 16=-4
side next|fee 4=3 7=6 13=4 16=15 17=11
side next|guarantee 1=-4 2=3 4=-6 6=19 8=3 9=-9 11=-9 13=-3 15=3 17=-20
side next|invest 0=-10 1=22 4=-9 5=23 6=-4 7=13 8=25 9=-4 10=12 11=-4 14=-5 16=6 17=-5
side next|licence-paper 0=3 2=-4 3=-3 4=4 8=-7 10=3 12=15 13=12 16=-3 17=15
side next|license-out 0=-5 1=-3 2=26 4=-3 7=4 8=12 9=-4 10=3 11=-5 12=9 16=5 17=3
side next|loan 0=-8 2=26 4=-7 5=-4 8=3 9=-4 10=-7 11=13 12=-3 15=15 17=3
side next|obtain 1=-3 2=-12 8=-20 13=-3 15=-4 17=-9
side next|order 0=-3 1=-7 2=6 3=12 4=-15 5=-4 7=-7 8=-21 9=14 10=-6 12=12 14=4 15=-5 16=-9 17=-3
side next|paper 0=12 2=-3 3=7 4=17 5=-5 6=-4 7=-3 8=10 9=5 10=-3 11=13 12=-3 16=10 17=10
side next|pay 0=4 1=-10 2=-17 3=19 4=12 5=13 6=-5 9=-8 10=3 11=13 12=5 13=7 15=3 17=-9
side next|provide 0=-4 2=12 5=-7 6=11 7=4 8=9 15=19 17=11
side next|raise 0=8 2=-13 3=-3 6=-5 7=-3 8=-21 9=-8 10=13 11=19 15=-3 16=3 17=15
side next|rent 0=10 1=-5 2=-5 4=-3 5=5 6=-3 7=-5 8=-5 9=26 10=-3 11=-3 13=-5 14=6 15=6 16=3 17=22
side next|sell 1=-4 2=5 3=11 4=-4 8=-11 9=22 10=5 11=12 13=11 14=-3 15=-5 16=-5 17=16
side next|serve 0=-13 2=5 4=-4 5=3 6=14 7=-5 8=-7 9=-17 13=-3 15=4 16=-4 17=-23
side next|sign 0=20 1=-4 2=17 3=3 5=9 7=8 8=16 9=8 10=-4 11=9 12=10 14=-10 15=6 16=10 17=3
side next|stake 0=-6 1=24 2=-4 3=-3 4=-10 8=-4 9=-6 10=20 12=-3 13=5 17=6
side next|subscribe 0=3 1=22 3=-3 4=-6 7=-4 8=7 9=-3 10=6 11=-3 17=-6
side next|takeover 0=-4 7=-3 8=-13 9=-3 13=16 17=8
side next|talks 1=-12 2=12 4=-6 5=-4 6=-3 7=-3 8=-18 9=4 10=-4 11=15 12=12 13=15 17=20
side next|warrant 0=-3 7=-5 8=-14 9=-4 16=10
side next|win 0=-25 2=-8 3=-15 4=15 5=-4 6=-3 8=-39 9=30 10=-7 12=18 13=-9 17=21
side nobody 0=9 1=-16 2=-29 3=-17 4=-15 5=-6 6=-11 7=-13 8=-65 9=-19 10=-43 11=-46 12=-30 13=-12 14=50 15=-33 16=9 17=-38
side nobody|0 0=-18 1=-5 2=-9 3=-4 4=-4 5=-3 8=-57 9=-31 10=-6 11=-7 12=-6 13=-6 14=23 15=-4 17=-37
side nobody|1 0=13 1=-9 2=-16 3=-12 4=-9 5=-3 6=-5 7=-7 8=-43 9=-12 10=-27 11=-26 12=-22 13=8 14=35 15=-22 16=13 17=-30
side nobody|2 0=7 2=-5 6=-3 7=-3 8=-19 9=-8 10=-12 11=-14 12=-3 13=-21 14=30 15=-8 16=-5 17=-32
side nobody|3 0=-8 8=-12 9=22 11=-5 14=15 17=13
side nobody|acquire 4=-3 8=-6 13=14 14=5 17=9
side nobody|award 0=-6 8=-8 9=23 14=10 17=22
side nobody|borrow 2=-3 8=-9 11=-4 14=-4 17=-17
side nobody|buildout 14=23 17=16
side nobody|buy 0=-15 8=-23 9=9 13=19
side nobody|commit 8=-10 9=-4 10=-3 14=14
side nobody|guarantee 8=-5 15=-13 17=-22
side nobody|invest 1=-4 8=-8 10=-17 13=-4 14=34 16=-14 17=6
side nobody|licence-paper 3=-5 8=-8 12=-7 14=-3 17=-16
side nobody|loan 2=-7 8=-11 11=-9 14=-3 17=-18
side nobody|none 0=-7 8=-20 9=-10 10=-5 11=-8 13=-7 14=18 15=-4 16=46 17=3
side nobody|order 0=-8 8=-13 9=-20 14=-4 17=-33
side nobody|paper 0=-6 8=-11 9=-9 14=-19 17=-37
side nobody|pay 0=-6 8=-15 9=13 12=-6 13=-9 14=31 16=-10 17=8
side nobody|rent 0=24 8=20 9=-19 17=-25
side nobody|sell 0=9 9=-12 12=-3 13=-5 14=14 16=9 17=-8
side nobody|serve 0=-4 8=-8 9=-4 15=-3 17=-17
side nobody|sign 0=21 8=12 9=7 11=-3 13=-5 14=14 16=-3 17=-4
side nobody|talks 8=-6 14=-3 17=-14
side nobody|win 0=18 8=13 14=-4 17=-12
side nth|0|acquire 0=-11 1=5 3=9 4=28 5=-6 7=-6 8=11 10=-4 11=4 12=-4 13=-7 17=-18
side nth|0|assume 0=5 3=-3 4=10 7=7 8=15 9=-5 12=12
side nth|0|award 0=26 1=-7 2=-8 3=6 4=-17 5=5 6=-4 9=17 10=3 13=9 16=-3 17=15
side nth|0|bid 0=-5 2=-4 3=3 4=17 7=10 8=16 9=-3 13=-3 17=-9
side nth|0|borrow 0=8 2=11 4=5 5=-4 8=13 10=-6 11=8 12=-4 15=-3 16=-5 17=-14
side nth|0|build 0=5 1=-6 2=-3 4=-8 5=19 7=3 8=3 9=24 10=7 14=12 17=29
side nth|0|buy 0=-8 1=10 2=7 3=6 4=25 7=-14 8=-3 9=16 10=5 11=-6 12=-7 13=13 14=4 17=5
side nth|0|commit 1=-10 2=-8 3=4 4=-4 5=-7 6=-6 8=-31 10=11 12=-3 13=-7 14=4 15=-8 16=16
side nth|0|fee 3=-3 4=3 7=14 8=5 16=10
side nth|0|grant 0=-3 1=-3 2=-5 7=15 8=-3 9=3 15=-3 17=-7
side nth|0|guarantee 3=-3 4=-5 6=19 8=5 9=-6 13=-3 15=17 17=-3
side nth|0|invest 0=-8 1=10 2=10 4=-7 5=30 6=-7 7=9 8=25 9=-5 11=5 13=-5 14=-4 16=4 17=-16
side nth|0|lend 0=-3 1=3 2=-3 3=-4 4=6 6=-9 8=-18 10=3 11=-8 13=-5 15=7 17=-12
side nth|0|license-out 0=-5 2=20 4=-6 8=3 9=-4 11=-7 12=9 16=4 17=-4
side nth|0|loan 0=-5 1=7 2=32 4=6 5=-3 8=24 11=16 15=19 17=20
side nth|0|none 0=11 1=14 2=17 3=4 4=6 5=10 6=-6 7=9 9=9 10=9 11=-5 12=13 13=17 16=6 17=-12
side nth|0|order 0=11 1=-4 2=8 3=-7 4=7 5=-4 6=3 7=-6 9=20 10=-3 12=6 13=3 14=5 15=-3 16=-4 17=13
side nth|0|paper 0=6 1=6 2=-9 4=-3 5=8 6=-4 8=-4 9=-5 10=4 11=14 13=6 17=4
side nth|0|pay 0=5 1=11 2=-11 3=-4 5=-12 6=-5 7=-7 8=-27 9=14 10=-4 11=13 12=-5 13=-6 14=-3 15=-4 16=7 17=-3
side nth|0|provide 2=8 6=9 8=14 17=-4
side nth|0|raise 0=8 1=-7 2=-6 7=-3 8=-17 9=-8 10=16 11=5 12=3 15=-3 16=-5
side nth|0|rent 0=30 1=-6 2=4 4=-10 5=7 6=-7 7=-6 8=13 9=4 10=-3 11=5 13=-8 14=-3 15=5 16=3 17=-4
side nth|0|sale 0=-4 1=7 8=-5 13=18 17=14
side nth|0|sell 0=-8 1=-8 2=7 3=7 4=3 8=-17 9=21 10=7 11=6 14=3 15=-3 17=13
side nth|0|serve 0=-22 1=3 2=3 6=14 7=4 8=-4 9=4 12=-4 13=-5 15=-3 16=-3 17=-17
side nth|0|sign 0=17 1=6 4=3 5=8 7=-6 8=9 9=12 11=-5 12=-3 13=-4 15=3 16=4 17=-6
side nth|0|stake 0=-6 1=22 2=-3 6=3 8=8 10=-5 13=-4 16=3 17=-14
side nth|0|subscribe 1=14 2=-6 4=-6 7=-4 8=-6 10=13 17=4
side nth|0|takeover 1=-3 8=-8 9=-3 13=22 17=13
side nth|0|talks 0=10 1=-7 2=6 3=6 4=11 5=-3 6=-3 8=13 9=-13 12=5 13=-5 17=-19
side nth|0|win 0=-10 2=-4 3=-4 4=15 5=-3 8=-11 9=16 10=-5 11=-5 12=25 13=-6 17=15
side nth|1|acquire 1=-4 4=-10 8=-15 9=-7 11=5 13=15 16=-4
side nth|1|award 1=5 4=19 5=-5 8=9 9=5 13=-5 14=-3 17=-9
side nth|1|build 0=-7 1=11 5=17 8=13 9=5 14=-3 16=7 17=5
side nth|1|buy 0=18 2=-6 3=-4 4=-14 6=-3 7=4 8=-10 10=-4 11=18 13=9 15=3 16=-5
side nth|1|commit 1=6 4=-9 5=6 8=-5 10=3 11=3 13=7 14=5 15=14 16=-21
side nth|1|guarantee-paper 6=9 8=3 15=14 17=9
side nth|1|invest 0=-3 1=-4 5=-6 7=-7 8=-23 10=25 13=-9 16=-6 17=4
side nth|1|lend 0=-3 2=23 4=-4 5=13 8=19 9=-5 10=-3 11=17 12=-3 13=-6 15=-7 16=5 17=-5
side nth|1|license 3=10 8=4 9=-3 12=-6 17=-14
side nth|1|none 0=10 1=9 2=17 3=7 4=6 5=7 6=10 7=16 8=5 9=13 10=4 11=-9 12=7 13=17 15=-12 16=11 17=-9
side nth|1|order 0=-3 1=-3 3=8 4=-8 8=-15 9=-4 12=-3 17=-16
side nth|1|receive-money 2=4 12=14 17=9
side nth|1|rent 0=-17 2=5 4=13 6=6 9=12 13=-4 14=7 17=9
side nth|1|sell 0=27 1=11 2=-8 3=3 4=-4 6=-4 8=16 9=4 16=-6 17=-9
side nth|1|talks 0=-5 1=4 3=-4 8=-12 9=5 11=12 13=11 17=24
side nth|1|venture 0=-3 2=3 8=-8 15=14 16=7 17=12
side nth|1|win 0=19 1=-4 2=-3 3=6 4=4 8=16 9=7 16=3
side nth|2|loan 2=-23 8=-25 11=9 15=-8
side nth|2|none 0=-12 1=4 2=-3 4=18 5=4 9=8 10=-3 11=6 12=5 13=-3 15=10 16=-8
side nth|2|order 9=-11 13=-3 17=-14
side nth|2|sell 0=-20 4=24 9=3 15=3 17=4
side nth|2|serve 0=14 8=13 9=-3 17=-4
side nth|3|subscribe 1=15 8=14 17=-3
side owns 0=-4 1=10 2=4 3=-12 5=16 6=4 7=13 8=-13 9=3 10=11 11=15 12=5 14=-8 15=13 16=-6 17=-3
side owns|buy 0=5 1=6 2=-4 4=12 5=3 8=14 9=7 11=-3 13=10 15=8 17=12
side owns|lend 2=4 10=3 11=13 17=14
side owns|none 0=-5 1=-4 2=-12 3=-4 4=14 6=-5 7=12 8=-17 14=-3 16=3 17=-18
side owns|rent 0=-15 5=4 8=-15 9=-5 11=7
side owns|win 0=4 7=7 8=5 12=17 17=14
side pays 0=13 2=-11 3=36 5=12 6=-14 8=31 9=-24 11=8 12=-19 13=-4 16=-6 17=-47
side pronoun|both 0=-28 1=-5 2=-9 3=-10 4=-10 8=-54 9=-45 10=-7 11=-7 12=9 13=-9 14=-3 16=3 17=-57
side pronoun|company 0=-4 1=-27 2=-27 3=3 4=-21 5=-7 6=7 8=-53 9=-16 10=11 11=3 12=-6 13=5 15=5 16=-6 17=-16
side pronoun|it 1=16 2=-23 3=9 4=15 5=6 6=4 7=-13 8=-6 9=-14 10=5 11=29 13=-16 14=3 15=13 17=-8
side pronoun|latter 0=19 2=3 3=10 4=-6 5=-3 6=4 8=23 9=-8 10=-3 11=-3 12=-3 13=11 17=-8
side pronoun|other 0=-4 1=3 4=-4 6=-3 8=-14 9=8 10=10 17=12
side pronoun|they 0=-14 1=-6 3=11 4=-7 5=-5 7=-4 8=-25 9=4 10=-5 11=4 12=-5 13=-8 16=-4 17=-17
side pronoun|we 0=-13 2=-9 3=-8 4=-23 5=-18 6=-4 7=-9 8=-64 9=-7 10=-14 12=-5 14=5 15=-4 16=8 17=-23
side ready|-1 0=45 1=5 2=9 3=-10 4=23 5=-8 6=21 7=-10 8=22 9=18 10=6 11=4 12=44 13=5 14=-21 16=15 17=13
side ready|-2 0=-42 1=16 2=-40 3=4 4=-8 5=-45 7=10 8=-82 9=-10 10=-71 11=-24 12=6 13=-26 14=-40 15=-9 16=-28 17=-88
side ready|1 0=-24 1=-22 2=-33 4=-27 5=24 6=-23 8=-78 9=-39 10=-17 12=-9 13=-36 14=-9 16=9 17=-77
side ready|2 0=-58 1=-5 2=21 3=-22 4=18 5=8 6=-6 7=52 8=-21 9=-54 10=-26 13=25 14=-17 15=60 16=20 17=-14
side ready|3 0=13 1=-6 2=13 3=-15 4=-5 5=16 6=-17 8=-16 9=28 10=8 11=-50 12=-18 13=15 14=-16 15=10 16=-5 17=-23
side ready|4 0=22 1=20 2=20 3=37 4=21 5=11 6=-13 7=-13 8=3 9=3 10=12 11=24 12=6 13=17 14=25 15=24 16=20 17=10
side ready|5 0=28 1=-8 2=-7 3=18 4=-20 5=-3 6=51 7=-15 9=21 10=39 11=51 12=18 14=-31 15=-35 17=15
side ready|6 0=34 2=-5 7=18 8=38 9=18 10=33 11=7 13=22 16=7 17=64
side recent|0|meant 0=5 1=44 2=10 3=33 4=14 5=18 6=-7 8=-3 9=15 10=19 11=43 12=11 13=22 14=17 15=-13 17=9
side recent|0|named 1=-22 2=-3 3=20 4=7 5=13 6=-14 8=-17 9=-8 10=21 11=12 12=11 13=-16 14=8 15=16 16=10
side recent|1|meant 0=20 2=24 3=-17 4=-3 5=-23 6=-8 7=-14 8=-34 9=3 10=-11 11=-3 12=22 13=24 14=-8 15=20 16=-37 17=-30
side recent|1|named 0=6 1=7 2=6 3=-16 4=-9 5=-30 7=12 8=-23 9=-4 11=-12 12=11 13=-5 15=-3 16=21 17=-13
side recent|2|meant 0=6 1=-15 2=-31 3=41 5=7 6=21 7=-5 8=-24 10=11 11=-5 12=-15 13=-28 14=-30 15=-13 16=37 17=-44
side recent|2|named 0=14 1=14 2=16 4=-14 5=22 6=-9 7=-7 8=19 9=26 10=10 11=6 12=-8 13=30 14=-3 15=-7 16=13 17=45
side recent|3|meant 1=-20 2=-20 3=-15 4=-19 5=24 6=-17 7=5 8=-57 9=-4 11=-9 12=-26 13=24 14=-25 15=7 16=17 17=-34
side recent|3|named 0=42 1=-14 2=-5 3=-3 4=6 5=-20 7=-7 8=5 9=-21 10=6 11=18 12=-3 13=-3 15=-6 16=-6 17=-20
side recent|4|meant 0=13 1=-10 2=-27 3=-28 4=-11 5=4 6=3 7=22 8=-36 9=-4 10=-10 11=15 12=18 13=3 14=-22 15=-23 16=-23 17=-45
side recent|4|named 1=-13 2=-19 3=14 4=-15 5=12 6=-9 7=23 8=-13 10=14 11=24 14=4 15=-6 16=-6
side recent|new|meant 0=-20 1=-9 2=25 3=9 4=27 6=27 7=31 8=-7 10=16 11=-23 12=18 13=-18 14=-48 15=52 16=19 17=-22
side recent|new|named 0=20 1=24 2=22 3=18 4=32 5=20 6=31 7=18 8=19 9=32 10=9 11=9 12=20 13=19 14=-13 15=23 16=15
side rule|out 0=19 1=12 2=10 3=21 4=25 5=5 6=23 7=19 8=-7 9=14 10=11 11=10 12=16 13=16 14=18 15=14 16=9 17=-15
side rule|out|acquire 4=9 6=4 9=-3 11=-4 12=-7 13=-6 14=6 15=5 17=-17
side rule|out|acquisition 0=-4 1=-4 3=-3 4=8 6=5 7=-5 8=-17 9=7 11=-9 12=15 14=5 15=5 16=-4 17=-6
side rule|out|bid 0=5 12=16 16=-5 17=7
side rule|out|build 0=19 1=-3 4=3 5=-13 9=6 10=-3 12=-3 14=9
side rule|out|buildout 0=28 1=-5 5=-5 6=-3 7=-3 8=-4 9=11 10=5 11=-7 12=-3 13=11 14=-8 15=-6 16=13 17=-8
side rule|out|buy 0=5 2=8 4=17 5=5 7=14 8=14 9=19 11=-5 12=-4 13=19 16=-6 17=8
side rule|out|commit 0=-10 1=10 5=25 6=7 7=-7 8=9 9=18 10=13 11=-6 14=-9 16=-11 17=-10
side rule|out|debt 0=10 1=10 4=7 5=-5 6=14 7=4 9=9 10=-10 11=4 12=-3 13=-8 14=9 15=8 16=5 17=-13
side rule|out|fee 6=-4 7=17 8=9 15=-10 16=-8 17=-25
side rule|out|grant 0=14 8=6 11=-6 14=4 16=3 17=-5
side rule|out|guarantee 0=-7 2=3 6=-3 7=-6 8=-21 9=6 10=4 11=25 13=-4 14=-3 16=-4 17=-5
side rule|out|lend 2=14 5=-3 6=7 7=6 8=14 14=8 15=-4 17=-7
side rule|out|licence 0=-6 2=-3 3=14 7=11 9=-8 10=4 11=10 12=3 13=-12 14=-4 17=-17
side rule|out|licence-paper 3=-29 4=3 8=-30 10=5 12=6
side rule|out|license-out 2=-3 3=14 8=3 11=5 12=-6 17=-11
side rule|out|none 0=14 2=5 3=9 6=13 7=-7 8=-10 9=6 10=22 11=6 15=15 17=-11
side rule|out|order 0=-3 4=-3 5=5 7=3 8=-10 11=18 13=16 15=5 17=10
side rule|out|other 0=16 1=7 3=3 4=4 5=-6 6=11 7=9 8=-11 9=7 10=14 11=5 12=-7 13=27 14=4 15=18 16=-3 17=-11
side rule|out|paper 8=-15 9=21 10=6 13=-5 14=8 17=14
side rule|out|pay 0=-15 3=14 4=-3 5=-7 7=13 8=-14 9=-27 11=-19 12=21 14=11 15=3 16=14 17=-13
side rule|out|provide 11=20 15=12 17=28
side rule|out|rent-out 0=-3 8=-4 9=-6 11=-5 17=-14
side rule|out|sell 0=-5 1=-3 2=-5 3=16 4=20 7=-4 9=-4 11=-8 12=-10 14=13 17=-19
side rule|out|serve 0=21 6=4 8=9 11=-3 12=4 13=-4 14=-4 15=6 16=-3 17=-10
side rule|out|sign 0=12 4=-5 7=-3 8=-7 9=9 10=7 11=-7 13=27 14=-4 15=4 16=-4 17=9
side rule|out|talks 0=-5 1=9 3=11 8=3 9=-11 10=-6 12=-4 17=-29
side rule|out|told 0=21 1=-23 2=-20 3=-25 4=15 5=9 6=14 7=17 8=-18 9=8 10=6 11=3 12=14 13=11 14=9 15=-5 17=-18
side rule|out|trade 0=9 2=11 3=17 4=23 6=8 7=13 9=8 10=9 11=7 12=14 13=8 14=13 17=-11
side rule|out|untold 0=8 1=33 2=32 3=42 4=18 5=-3 6=17 7=7 8=7 9=15 10=11 11=14 12=6 13=12 14=17 15=27 16=11 17=-8
side rule|out|warrant 7=16 8=12 16=15 17=10
side rule|out|win 0=14 8=6 9=-6 13=7 17=-11
side rule|payee 0=19 1=11 2=10 3=14 4=11 5=20 6=13 7=12 8=-4 9=14 10=5 11=11 12=9 13=10 14=11 15=13 16=16
side rule|payee|acquisition 0=-6 1=5 3=7 7=5 8=-8 10=-4 12=-9 13=20 16=8
side rule|payee|award 1=7 3=7 4=6 8=9 9=16 10=-3 13=-5 15=-3
side rule|payee|buildout 0=3 8=-3 9=-3 10=-5 11=-3 13=-3 14=22 16=-8
side rule|payee|commit 0=7 1=-8 3=-3 4=4 8=-8 9=-17 10=-5 12=6 13=-4 14=20 16=19 17=9
side rule|payee|debt 0=6 1=3 2=3 5=12 7=5 8=-3 10=13 11=25 12=-5 13=11 14=-3 15=-9 16=-6 17=6
side rule|payee|equity 1=3 2=7 4=-5 5=10 6=-3 7=5 10=18 11=7 12=-11 13=-12 15=-5 16=-10 17=-15
side rule|payee|fee 4=4 7=-6 8=-8 9=-3 11=-5 12=-4 13=-3 15=26 17=9
side rule|payee|guarantee 0=29 4=-3 6=-6 7=-3 8=6 9=-12 10=-8 11=-17 12=3 13=-7 15=26 16=5 17=-6
side rule|payee|invest 1=-20 2=9 5=13 8=-6 9=-6 10=3 11=6 12=-3 13=-10 15=-3 16=15 17=-4
side rule|payee|lend 0=-3 1=-3 2=3 5=10 6=-5 8=-4 10=5 11=18 12=-4 13=7 15=-6 17=14
side rule|payee|licence 0=-4 1=-4 2=6 3=12 7=4 8=4 10=-7 11=-4 12=17 13=7 16=-7
side rule|payee|licence-paper 3=23 8=14 10=-3 11=-3 12=-10 13=4 17=-17
side rule|payee|none 0=29 1=4 3=4 4=8 5=6 6=6 7=10 9=15 11=9 12=14 13=10 14=18 15=5 16=11 17=9
side rule|payee|order 0=-6 2=3 3=9 4=9 9=12 10=-3 11=-21 13=-7 16=-4 17=-15
side rule|payee|other 0=7 3=6 4=15 5=6 6=14 8=-11 9=19 10=-9 11=4 12=13 13=-4 14=3 15=9 16=16
side rule|payee|paper 1=4 2=-6 7=5 8=-4 9=-6 10=-5 11=-6 13=6 14=-4 16=-6 17=-24
side rule|payee|pay 0=21 2=3 4=-7 7=-12 8=-3 9=11 10=5 11=13 12=-10 13=12 14=-4 15=3 16=-13
side rule|payee|rent 0=-15 2=3 4=9 5=8 6=-3 8=-8 9=-5 11=-9 12=6 13=-5 14=3 15=3 16=-3 17=-13
side rule|payee|rent-out 0=-4 8=-7 9=11 11=9 17=15
side rule|payee|sell 0=11 1=-3 2=8 4=-8 5=7 7=7 8=4 9=10 10=5 11=5 12=3 13=19 14=-5 15=-3 17=14
side rule|payee|sign 0=7 1=7 2=-3 4=10 5=-3 6=6 8=10 9=7 11=17 13=-17 14=5 15=-4
side rule|payee|stake 1=13 4=-9 7=3 13=14 14=3 17=9
side rule|payee|talks 0=-6 3=-5 4=4 8=-13 9=8 10=7 11=3 12=18 16=-3 17=23
side rule|payee|told 0=14 1=17 2=9 3=17 4=17 5=6 6=10 7=-20 8=5 9=10 10=9 11=13 12=9 13=5 14=10 15=10 16=14 17=14
side rule|payee|trade 0=15 1=11 2=6 4=9 5=6 6=11 7=7 8=5 9=17 10=4 11=-8 12=3 13=8 15=13 16=20
side rule|payee|untold 0=15 1=-3 2=5 5=19 6=7 7=33 8=-10 9=12 12=4 13=11 14=5 15=10 16=9 17=-17
side rule|payee|win 0=3 3=-7 4=18 7=-3 11=-4 12=7 13=-9 16=4 17=-7
side rule|payer 0=9 1=13 2=7 3=14 4=14 5=14 6=8 7=20 8=4 9=5 10=24 11=17 12=17 13=14 15=8 16=25 17=-6
side rule|payer|acquisition 0=6 1=-10 2=-3 4=24 5=7 6=-5 7=7 8=10 9=-10 10=14 13=6 15=-4 16=4 17=-4
side rule|payer|borrow 0=-9 1=-5 2=18 6=-5 8=-3 9=-3 10=5 11=-11 15=6 16=3 17=-4
side rule|payer|build 0=-4 1=-3 4=-4 5=16 9=6 10=5 17=3
side rule|payer|buildout 0=-15 1=3 2=-7 3=-5 4=5 5=21 6=-6 7=8 9=12 10=-5 11=-3 13=-4 14=-7 17=-16
side rule|payer|buy 0=14 1=8 3=-5 4=6 6=-5 7=-10 9=-5 11=14 14=5 15=3 16=-3 17=-3
side rule|payer|debt 0=-12 1=5 2=18 3=-7 5=-4 6=3 8=-9 9=-9 10=8 14=-4 15=14 16=8 17=-6
side rule|payer|equity 0=-7 1=16 4=6 5=-5 7=-5 8=-8 9=-6 10=9 11=4 13=6 14=-7 17=-4
side rule|payer|fee 0=-4 2=-6 3=-4 4=-3 6=20 13=3 15=-3 16=20 17=14
side rule|payer|grant 0=-14 7=7 8=-14 17=-7
side rule|payer|guarantee 0=-3 1=-4 2=-9 4=-9 5=-4 6=26 7=6 9=25 11=4 13=-3 15=-16 16=-3 17=-5
side rule|payer|invest 0=-4 1=6 4=-6 5=-5 6=-3 7=22 8=3 9=-3 10=8 11=4 13=4 14=-5
side rule|payer|licence 0=-3 2=-4 3=17 5=-3 7=-7 8=-5 9=-5 10=-4 11=-8 12=15 13=3 16=16 17=8
side rule|payer|none 0=-6 1=18 2=23 3=13 4=14 5=12 7=6 8=9 9=11 10=11 11=10 12=8 13=13 14=4 16=4
side rule|payer|order 0=21 1=-3 2=4 3=-3 5=-3 7=-4 8=7 9=-4 11=5 12=8 13=-4 14=5 17=-4
side rule|payer|other 0=12 1=3 2=16 3=12 4=6 5=8 6=3 7=16 8=9 10=15 11=15 12=10 13=5 14=4 16=11
side rule|payer|paper 0=19 2=-6 5=6 6=-3 7=-5 8=9 9=-3 10=4 11=9 13=3 16=4 17=6
side rule|payer|provide 6=5 8=3 11=-15 17=-20
side rule|payer|rent 0=16 1=-3 3=5 4=-6 6=3 8=11 9=-3 11=5 13=15 14=6 17=11
side rule|payer|sell 0=7 1=7 2=-10 5=-3 8=-7 10=-3 11=8 12=17 13=-9 14=-5 17=-5
side rule|payer|stake 0=-4 1=-4 4=18 6=3 8=4 13=-3 17=-11
side rule|payer|told 1=15 2=23 3=23 4=4 5=8 7=20 8=16 9=5 10=12 11=9 12=4 13=14 15=10 16=3 17=-4
side rule|payer|trade 0=19 1=10 2=-8 3=5 5=11 7=14 9=5 10=5 11=18 12=5 13=11 14=10 15=8 16=10
side rule|payer|untold 0=15 1=3 2=-17 3=-7 4=18 5=12 6=13 7=11 8=-11 10=21 11=16 12=19 13=7 16=31 17=-5
side rule|payer|venture 0=-5 6=-3 7=25 8=9 11=3 15=-3
side rule|payer|win 0=-15 2=-3 3=16 7=4 8=-6 9=3 12=6 13=16 16=-3 17=11
side sells-it 0=-18 2=-7 3=-6 4=-7 6=-5 8=-37 9=58 10=-5 11=11 13=16 14=-9 15=-3 17=52
side sells|aircraft 0=-19 4=-4 8=-29 9=33 11=-11 13=-5 17=14
side sells|airline 0=38 1=16 2=-11 3=-4 4=-14 5=-9 6=-4 7=-7 8=11 10=18 11=16 13=24 14=17 15=-4 16=-10 17=31
side sells|batteries 0=14 2=9 3=-3 4=6 5=-4 6=-3 8=10 9=9 10=6 11=-16 12=-3 13=9 15=-3
side sells|cars 0=12 1=27 2=5 3=-6 4=-3 5=-8 6=-5 7=-7 8=9 9=-34 11=-26 13=-4 14=-3 15=-5 16=-11 17=-67
side sells|cdmo 0=-10 3=-3 5=-3 8=-19 9=14 17=11
side sells|chemicals 0=10 1=-3 4=-3 5=-8 7=13 8=6 9=-12 11=-4 17=-25
side sells|chips 0=-12 1=4 2=-7 4=-5 5=4 8=-19 9=-22 10=-22 11=7 12=6 13=-5 14=-4 15=-3 16=15 17=-27
side sells|cloud 0=51 2=-4 3=6 4=-12 7=-9 8=28 9=-5 10=3 11=18 13=-8 16=-3
side sells|datacentre 0=3 1=-3 7=-5 8=-10 9=40 10=-6 15=4 17=30
side sells|drugs 0=-4 1=-8 2=-4 3=53 4=-7 5=-6 8=23 9=-15 10=4 11=4 12=13 13=16 14=-4 16=-4 17=4
side sells|electronics 0=15 8=14 9=-6 15=-5 17=-15
side sells|epc 0=-29 3=-4 4=-3 5=-6 8=-47 9=4 10=-3 11=-5 12=20 13=-6 14=-3 15=-3 16=-4
side sells|equipment 0=-22 2=-4 5=-3 8=-36 9=23 10=-3 11=-6 13=-5 16=-4
side sells|farm 0=12 2=-6 4=16 5=15 6=-6 7=-3 8=19 9=-5 11=18 13=17 14=-3 15=-10 16=14 17=19
side sells|foundry 0=-5 8=-14 9=-18 10=-12 12=7 16=11 17=-13
side sells|fuelcells 0=-13 8=-15 9=14 11=-5 17=7
side sells|gasbuyer 0=-14 1=-4 4=6 8=-19 13=-3 17=-13
side sells|gases 0=-10 8=-14 9=-3 17=-7
side sells|grain 0=5 4=10 5=8 8=13 9=-17 10=-3 12=-11 14=-9 17=-44
side sells|lessor 0=-5 6=-5 8=-14 9=14 16=22 17=26
side sells|lithium 3=-3 4=-5 8=-15 9=-16 10=7 11=-4 12=-3 13=23 17=3
side sells|lng 0=-11 5=6 8=-11 9=20 10=-3 11=6 12=-4 13=-3 17=9
side sells|materials 1=-6 4=9 5=3 9=10 11=22 13=7 17=24
side sells|media 0=-4 3=16 4=-3 8=5 9=-6 12=-6 17=-16
side sells|mining 2=7 3=-3 4=-8 5=-4 6=-3 7=3 8=-10 9=-17 10=-9 11=4 13=-18 16=-7 17=-46
side sells|oil 0=8 1=-6 2=-4 4=4 5=3 9=-16 10=-4 13=-10 16=3 17=-30
side sells|oilbuyer 4=3 9=-4 13=-14 17=-21
side sells|platform 0=8 2=-3 3=19 4=-3 8=17 9=21 12=-4 17=13
side sells|power 0=45 2=-3 3=-3 4=-7 5=13 6=10 7=-3 8=38 9=45 10=20 11=5 14=-3 15=-3 16=-8 17=44
side sells|powerbuyer 0=-25 8=-31 9=-14 17=-22
side sells|reactors 8=-3 9=17 13=-3 17=12
side sells|retail 0=25 1=-5 2=-6 4=-4 8=4 9=-20 11=-5 13=-5 14=-4 17=-39
side sells|shipping 0=-12 8=-18 9=-13 14=-3 15=5 17=-15
side sells|ships 0=-4 1=-5 8=-16 9=-7 11=17 13=19 15=13 16=-3 17=24
side sells|social 0=29 8=23 9=-14 13=23 17=8
side sells|software 0=3 4=-4 7=3 8=-4 9=-18 10=19 11=-4 17=-5
side sells|solar 4=-3 7=4 9=-9 13=-6 16=-7 17=-29
side sells|steel 0=6 1=9 4=-4 5=3 6=17 7=5 8=21 9=-23 13=3 16=9 17=-16
side sells|telecom 0=-9 1=11 2=-4 4=4 8=-5 9=-5 10=-3 11=-12 13=3 15=-3 17=-23
side sells|trading 0=9 1=-3 2=7 4=4 8=11 9=-4 11=-3 13=-8 16=-8 17=-25
side sells|trains 0=-17 2=-3 3=-3 4=13 6=3 7=25 8=13 9=19 10=3 11=-16 13=-10 17=-8
side sells|transport 0=-30 1=-3 2=-3 4=20 5=-3 6=-5 7=3 8=-24 9=4 11=31 13=-6 14=19 17=28
side sells|turbines 0=-14 3=-3 8=-20 9=11 11=-3 15=-7 17=-3
side sells|uranium 0=-3 8=-9 9=24 17=20
side sells|wafers 0=-3 5=6 10=-5 11=14 12=3 16=20 17=30
side sells|wind 0=-6 5=9 9=30 11=-3 15=-3 17=21
side slot|by 0=3 1=4 2=4 3=4 4=9 6=15 8=12 9=28 10=-5 11=-4 13=-11 15=-3 16=-6 17=-3
side slot|by|acquisition 0=-4 4=15 8=9 9=6 13=-5
side slot|by|buildout 8=-5 9=11 12=3 14=3 17=14
side slot|by|equity 0=-4 1=13 2=-3 4=6 5=5 8=15 10=-3 17=-7
side slot|by|guarantee 2=-9 6=25 8=9 15=5
side slot|by|guarantee-paper 6=14 8=8 15=3
side slot|by|sell 0=-11 2=3 8=-12 9=15 17=13
side slot|by|trade 0=10 1=-4 4=-7 5=-3 6=7 8=-4 9=22 17=9
side slot|for 0=22 1=-4 4=-5 5=-5 6=-17 8=-8 11=23 14=11 15=-3 17=11
side slot|for|guarantee 2=7 6=-16 8=-10 11=19 17=9
side slot|for|other 0=-9 1=-3 2=3 3=4 6=-7 8=-15 10=-3 11=10 12=-6 16=10 17=7
side slot|for|trade 0=24 1=3 4=-6 8=15 13=4 14=7 15=-6 16=-5 17=-6
side slot|from|award 0=15 2=-4 8=9 9=-7 17=-7
side slot|from|debt 0=-3 1=6 2=10 4=3 8=10 11=-11 17=-15
side slot|from|rent 0=-5 8=-8 9=21 15=7 17=26
side slot|from|trade 2=-10 6=10 7=-3 8=-9 9=19 11=-4 13=-9 15=8 16=-4 17=4
side slot|in 0=-5 2=-6 3=4 5=4 6=-3 7=-3 8=-13 10=23 11=-3 12=-3 13=-11 15=18 16=-10 17=6
side slot|in|debt 2=-7 8=-10 10=10 15=8 17=16
side slot|object 0=21 1=12 2=-13 3=36 4=9 6=-11 7=5 8=10 9=12 10=13 11=9 12=7 13=13 14=5 16=22 17=14
side slot|object|acquire 1=-3 8=-9 9=-6 11=-3 13=25 16=-3 17=9
side slot|object|acquisition 0=-9 1=-4 2=-5 3=6 4=22 7=-4 9=10 10=-6 11=-5 12=-4 13=23 15=-3 17=7
side slot|object|award 0=-3 4=10 5=-6 7=-3 8=-6 9=26 13=-5 14=-4 17=8
side slot|object|build 0=7 7=3 8=6 9=-7 10=9 13=3 14=14 17=17
side slot|object|buildout 0=6 5=13 8=14 9=-8 13=3 14=9
side slot|object|commit 0=-4 1=6 4=-3 6=-4 8=-14 9=-10 10=-5 11=4 12=5 13=-5 14=4 15=-4 16=8 17=-6
side slot|object|debt 0=-6 1=3 2=-3 3=3 4=7 5=-3 7=3 8=-4 9=-7 11=9 12=-5 13=-12 14=4 15=-6 16=7 17=-15
side slot|object|equity 0=9 1=3 2=-5 3=4 4=-11 5=8 6=-3 7=4 9=-5 10=32 11=8 12=4 13=-9 14=-5 16=-5 17=12
side slot|object|grant 16=15 17=7
side slot|object|guarantee 8=-14 9=-4 10=-4 11=-6 12=-3 13=-4 15=3 16=13 17=-9
side slot|object|invest 1=-16 2=-3 4=3 5=9 8=-14 9=-3 10=19 13=-8 14=-4
side slot|object|licence 3=21 4=-6 7=-3 8=11 9=5 10=-3 12=23 13=-8 16=10 17=22
side slot|object|license-out 3=19 4=-3 6=3 8=13 11=4 12=4 13=-3 16=13 17=11
side slot|object|loan 2=4 4=14 8=9 11=-7 17=-13
side slot|object|paper 0=14 1=4 8=15 9=-7 13=7 17=-5
side slot|object|rent 0=3 5=3 8=-5 9=15 13=-6 15=7 17=11
side slot|object|rent-out 0=11 2=7 8=14 9=-4 17=-3
side slot|object|stake 1=16 4=-7 8=4 9=3 10=7 13=-4
side slot|object|trade 0=19 1=14 2=4 3=19 5=-7 6=-9 7=-7 8=8 9=21 10=-5 11=3 12=-13 13=16 15=10 17=7
side slot|object|win 0=8 3=16 4=-6 8=10 9=-8 13=11
side slot|of 0=8 2=14 3=-10 4=8 5=12 6=8 7=14 8=5 9=-5 10=6 12=13 13=18 14=-4 15=3 16=-6 17=-6
side slot|of|acquisition 0=-6 1=7 4=12 5=4 8=8 11=-3 13=17 16=-3 17=4
side slot|of|equity 0=-3 1=7 4=-6 6=6 9=9 10=-3 11=-4 13=-13 16=-4 17=-16
side slot|of|guarantee 6=5 9=-3 11=-4 15=26 17=14
side slot|of|none 0=4 2=5 4=16 10=4 11=-5 12=11 13=10 14=-3 15=-11 17=-7
side slot|of|other 0=3 1=-5 2=6 3=5 4=11 5=6 8=5 9=-3 10=3 11=-9 13=15 15=-5 17=-10
side slot|of|sell 1=3 2=-3 4=9 6=3 8=6 9=-3 13=-6 17=-14
side slot|of|stake 1=12 6=4 7=3 8=14 10=-3 17=-4
side slot|of|trade 0=16 2=3 3=-6 4=-5 7=8 10=5 11=14 12=10 13=4 14=-4 15=-5 16=-6
side slot|of|win 7=7 8=4 12=16 17=13
side slot|subject 0=18 1=8 2=21 3=14 4=19 5=21 6=27 7=20 8=11 9=26 10=27 11=26 12=5 13=20 14=-23 15=4 16=13 17=-5
side slot|subject|acquire 0=-12 1=-7 3=6 4=34 5=4 6=-3 7=-7 8=13 9=-4 10=7 11=3 13=-5 17=-12
side slot|subject|acquisition 0=-3 1=-27 2=-4 3=4 4=38 5=4 6=-6 7=5 8=5 9=-22 10=23 12=-4 13=43 17=20
side slot|subject|assume 0=3 4=12 7=-3 8=8 9=-3 12=11 13=-3 16=16 17=20
side slot|subject|borrow 1=-6 2=-13 4=4 5=-3 6=3 8=-19 9=3 10=-7 11=30 15=-7 17=13
side slot|subject|build 0=-23 1=3 2=-3 3=-4 4=-7 5=35 9=8 10=-3 13=-3 14=-4 17=-8
side slot|subject|buildout 0=-27 1=-6 2=-15 3=-8 5=60 6=-8 7=11 8=17 9=8 10=-9 11=-4 12=-4 13=-5 14=-11 17=-35
side slot|subject|buy 0=41 1=10 2=-4 3=-4 4=10 5=-3 6=-7 7=-20 8=19 9=-10 10=-7 11=13 12=4 14=5 15=-4 16=-3 17=-21
side slot|subject|commit 0=21 1=-11 2=-8 3=7 4=-5 5=-11 6=-4 7=11 8=-6 9=-9 12=-4 14=-4 15=13 16=-6 17=-19
side slot|subject|debt 1=3 2=41 3=-12 4=-5 5=-5 6=17 8=8 9=-11 11=19 13=11 14=-5 15=13 17=-3
side slot|subject|equity 0=-19 1=37 3=-4 4=10 5=-14 6=-9 7=-14 8=-9 9=-13 10=21 11=5 12=-8 13=-13 14=-9 15=-3 16=5 17=-22
side slot|subject|fee 0=-5 1=-4 2=-9 3=-6 4=-5 6=30 7=6 8=8 9=-3 13=3 15=-5 16=27 17=15
side slot|subject|grant 0=-21 1=-3 2=-6 6=-3 7=24 8=-13 9=-5 11=-3 17=-14
side slot|subject|guarantee 0=-11 2=-16 3=3 4=-14 5=-5 6=51 7=-8 8=8 9=35 10=-4 12=-3 13=-5 16=-4 17=3
side slot|subject|guarantee-paper 2=-4 6=19 8=6 15=-6 17=-12
side slot|subject|invest 0=-8 1=17 2=7 4=-11 5=8 6=-5 7=24 8=17 9=-5 10=11 11=5 13=3 14=-7 16=4
side slot|subject|lend 0=-8 1=6 2=44 3=-5 4=5 6=-7 8=25 9=-4 11=-12 13=-5 15=9 17=-23
side slot|subject|licence 0=-13 1=-6 2=3 3=35 4=-8 5=-4 6=-5 7=-6 8=-3 9=-5 10=-3 11=-4 12=15 13=9 16=4 17=3
side slot|subject|licence-paper 0=-4 2=-3 3=24 4=-5 5=-3 8=5 10=-3 11=-3 12=12 13=8 16=-3 17=5
side slot|subject|license-out 0=-6 1=-3 2=17 3=-5 4=-3 7=3 8=-5 9=-5 12=4 13=-3 16=-4 17=-8
side slot|subject|loan 0=-4 1=9 2=3 4=-6 5=-3 6=11 9=-5 10=-6 11=8 13=17 15=11 17=9
side slot|subject|none 0=-9 1=16 2=13 3=3 4=10 5=9 6=-4 7=11 8=-11 9=16 10=13 11=16 12=7 13=14 14=-5 15=3 16=4
side slot|subject|order 0=22 1=-4 2=9 3=-8 5=-4 7=-6 8=3 9=5 12=9 13=-4 14=5 16=-3 17=-4
side slot|subject|other 0=17 2=8 3=3 4=4 5=3 6=23 7=25 8=8 9=21 10=17 11=20 14=-5 16=15
side slot|subject|paper 0=21 2=-7 3=-4 4=5 5=-4 6=-3 8=3 9=13 10=10 11=14 12=-3 17=15
side slot|subject|pay 0=15 1=3 2=-9 3=16 4=14 5=25 6=-11 7=-3 8=25 9=3 11=3 12=-9 13=-7 14=-3 15=-4 16=9 17=-17
side slot|subject|raise 0=8 1=-6 2=-4 4=-3 5=6 6=-4 8=-14 9=-8 10=16 11=-3 12=3 16=-5
side slot|subject|receive-money 1=-3 3=6 5=-15 8=-17 10=3 11=7 12=-3 14=-3
side slot|subject|rent 0=24 1=-4 3=3 4=-8 6=4 7=-4 8=10 9=-13 11=5 13=23 14=6 16=4 17=7
side slot|subject|rent-out 0=-7 8=-12 9=20 11=14 17=26
side slot|subject|sell 0=9 1=-5 2=6 3=3 4=-20 5=11 7=5 8=-7 9=28 10=5 11=6 12=-15 13=41 14=-4 15=-3 16=-6 17=34
side slot|subject|serve 0=-27 1=-7 4=3 6=4 8=-26 10=12 12=3 13=-6 16=-5 17=-4
side slot|subject|sign 1=-8 2=20 3=-3 4=8 6=5 9=32 10=-5 11=-9 13=-29 15=3 16=3 17=-4
side slot|subject|stake 0=-6 1=-5 3=-4 4=28 5=-3 13=-13 17=-22
side slot|subject|subscribe 1=14 2=22 4=-6 7=-4 8=15 9=-3 10=9
side slot|subject|takeover 0=3 4=-5 7=3 8=-8 13=19 17=10
side slot|subject|talks 0=5 1=7 2=-7 3=8 4=-4 5=-3 6=-3 8=-6 9=-5 10=15 12=-13 13=7 17=-6
side slot|subject|trade 0=36 1=-5 4=8 5=6 6=-4 7=16 8=5 9=31 10=5 11=19 12=5 14=3 15=-10
side slot|subject|venture 0=-6 2=-3 6=24 7=19 8=23 9=3 17=-6
side slot|subject|win 0=-15 2=-4 3=-7 4=20 7=-4 8=-17 9=15 10=-3 11=-5 12=12 13=-12
side slot|to 0=-6 2=11 4=24 5=-7 7=-4 9=12 10=6 11=9 13=6 14=-8 15=11 16=11 17=15
side slot|to|acquisition 0=-3 1=-3 4=24 8=9 9=-14 10=-3 11=4 13=8 16=-3 17=-10
side slot|to|borrow 2=14 8=10 11=-3 15=4
side slot|to|build 9=14 17=14
side slot|to|buildout 9=14 17=14
side slot|to|buy 0=-11 8=-16 9=12 10=-3 13=18 16=4 17=22
side slot|to|debt 2=17 6=-6 8=8 9=-5 11=8 16=-3 17=-4
side slot|to|equity 1=-12 2=7 4=3 5=-3 8=-8 10=21 14=-3 17=11
side slot|to|guarantee 6=-5 8=-12 9=-4 11=-4 15=14 17=3
side slot|to|other 0=-14 1=6 4=-6 6=4 8=-18 10=-11 12=5 15=3 16=9
side slot|to|rent 4=15 8=12 9=-3 17=-5
side slot|to|sell 0=11 1=9 2=-5 4=18 8=24 9=-15 13=-4 15=3 17=-21
side slot|to|trade 0=8 1=6 2=-10 3=-4 4=13 6=6 8=9 9=19 13=6 14=-3 15=3 16=11 17=18
side slot|with 0=15 1=13 2=4 3=10 4=6 5=13 7=-3 8=17 9=18 10=-3 11=-3 12=17 13=11 14=-5 16=11 17=13
side slot|with|buy 0=-15 4=3 8=-17 9=18 13=-4 17=9
side slot|with|debt 2=19 3=5 4=-3 6=5 8=16 15=3 17=-5
side slot|with|licence 0=-5 2=4 3=14 4=-3 8=6 12=21 17=15
side slot|with|licence-paper 3=15 8=9 9=-3 12=-5 16=4 17=-6
side slot|with|other 1=5 2=-7 3=-4 5=-3 7=3 8=-15 9=8 10=6 11=4 12=11 13=11 14=-3 16=-5 17=13
side slot|with|rent 0=16 8=13
side slot|with|sign 0=18 4=3 5=6 7=-4 8=16 9=-7 11=-3 12=8 13=5 14=-3 16=12 17=3
side slot|with|talks 0=-5 1=8 2=-3 3=-6 4=12 8=4 9=-7 11=9 12=21 17=20
side slot|with|trade 0=18 2=-12 4=7 5=21 8=13 9=19 10=-4 11=-4 12=-10 13=-14 14=-4 16=17
side speaker|meant 0=4 1=24 2=-5 3=-7 4=-13 5=-3 6=-3 7=-12 8=-27 9=6 10=30 11=22 13=-21 14=-11 15=-5 16=-10 17=-3
side speaker|named 0=-4 1=4 2=-4 3=5 4=-11 5=50 6=16 9=-4 10=23 11=10 12=6 14=-12 15=-6 17=-14
side stood|payee 1=-24 2=-32 3=9 4=-26 5=56 6=9 7=4 8=-30 11=23 12=-3 13=23 14=-36 15=14 17=-20
side stood|payer 0=5 1=22 2=-7 3=17 4=10 5=6 6=-32 8=-27 9=-4 10=4 11=21 12=-45 13=21 14=31 15=8 16=-24 17=-27
side subject|meant 0=21 1=-9 2=36 3=38 4=30 5=15 6=3 7=-7 8=8 9=20 10=77 11=15 13=17 14=17 16=-10 17=24
side subject|named 0=10 2=-14 4=26 5=11 8=-10 10=16 13=-5 14=14 15=-10 16=8 17=-16
side topic|meant 0=31 4=7 6=16 7=15 8=49 9=-3 10=31 11=24 12=-3 13=35 15=-3 16=20 17=73
side topic|named 0=-9 1=10 2=11 3=-3 4=13 5=17 6=8 8=14 9=-4 11=18 12=-4 13=8 14=3 16=13 17=11
side was|payee 0=-4 1=-4 2=17 3=28 5=30 6=-3 7=26 8=-4 9=11 10=36 11=39 13=16 14=-40 15=20 16=10 17=13
side was|payer 0=29 1=21 2=-20 4=36 5=38 6=23 7=13 8=17 9=33 10=-5 11=4 12=-23 13=10 14=32 15=57 16=-15 17=5`
