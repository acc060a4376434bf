/** Written by tools/train-reading.ts; docs/decisions/0007-learned-reading.md says how. */
export const weightTable: string = `pair after|( 0=15 1=3 7=5 8=22 9=5 10=-3 12=4 13=3 17=4
pair after|(|PARTY 0=12 1=4 2=4 3=-5 4=3 7=4 8=18 10=-3 12=7
pair after|, 0=17 1=6 2=33 3=29 4=4 5=-5 6=5 7=12 8=12 9=-5 10=13 11=24 12=10 13=25 14=5 15=5 16=9 17=4
pair after|,|DATE 0=15 1=-3 3=3 4=11 6=-6 8=15 9=11 12=-5 17=3
pair after|,|MONEY 0=-5 1=-5 2=4 3=-3 6=4 8=-9 9=-10 10=-5 11=4 12=3 13=14 15=-3
pair after|,|PARTY 0=15 1=-3 4=3 7=4 8=14 9=-13 10=15 11=6 13=12 15=-3 16=5 17=12
pair after|,|and 0=-3 1=-5 2=-4 3=3 4=4 5=3 7=-8 8=-16 9=-5 10=-4 11=9 12=-3 16=-3 17=-12
pair after|,|has 0=-14 3=3 6=3 8=-12 9=-9 10=-5 13=-5 17=-23
pair after|,|other 6=-12 8=-14
pair after|,|pronoun 0=-20 1=3 2=7 3=-8 5=5 6=-7 7=8 8=-13 9=-17 11=-9 17=-26
pair after|,|was 0=10 1=3 2=8 8=14 10=-3 11=-3 17=-8
pair after|,|whos 0=4 3=4 7=-3 12=4 13=11 17=14
pair after|,|从 0=-6 8=-5 9=17 17=15
pair after|,|分 0=5 1=4 2=3 8=5 13=-11 17=-16
pair after|,|合 8=-7 9=22 11=-3 12=4 17=22
pair after|,|年 9=14 17=9
pair after|,|首 0=8 3=8 4=-3 8=14 9=-6 13=3 17=-5
pair after|9 0=3 1=3 2=14 3=-18 4=-13 8=-14 9=9 10=-10 11=13 13=7 16=-5 17=6
pair after|9|年 0=23 2=4 8=25 9=-6 17=-8
pair after|: 0=7 1=15 2=8 3=5 8=21 12=4 13=3 15=10 16=5 17=9
pair after|:|MONEY 2=-3 3=7 9=9 11=6 15=5 17=16
pair after|DATE 0=26 2=-13 3=-4 4=17 5=-4 6=-12 7=3 8=7 9=19 11=10 12=3 13=-17 16=-8 17=-3
pair after|DATE|for 0=12 4=-19 8=-9 9=-4 13=-7 17=-14
pair after|MONEY 0=9 1=14 2=20 3=11 4=11 6=17 7=-6 8=7 9=12 10=13 11=27 12=15 13=18 16=18 17=23
pair after|MONEY|, 0=-26 1=14 2=13 4=3 5=-5 6=4 7=5 8=-10 9=-10 10=-7 11=4 12=7 13=10 14=5 16=7
pair after|MONEY|more 2=-13 8=-14
pair after|MONEY|of 0=-3 1=-3 2=-4 3=-3 4=-3 6=-6 8=-25 9=4 13=-4 17=-7
pair after|MONEY|” 0=-8 1=-4 4=3 8=-12 9=-5 10=-8 11=-6 17=-19
pair after|MONEY|过 11=14 17=13
pair after|PARTY 0=23 2=-6 3=-3 4=19 5=-3 7=4 8=6 9=-4 10=17 11=9 12=4 13=-7 14=6 15=14 16=11 17=10
pair after|PARTY|) 0=12 1=4 2=4 3=-5 4=3 7=4 8=18 10=-3 12=7
pair after|PARTY|, 0=25 3=5 4=-9 6=-3 7=-3 8=7 12=-4 13=-6 16=8 17=-5
pair after|PARTY|and 10=14 11=4 17=16
pair after|PARTY|for 0=-10 3=-6 4=3 8=-16 9=9 13=4 14=-4 17=5
pair after|PERSON 0=9 1=17 4=-6 8=17 9=-3 17=-6
pair after|PRONOUN 0=-13 1=3 2=13 3=9 4=9 5=10 6=10 7=10 8=7 9=-9 10=12 12=18 13=5 14=7 15=4 16=3 17=7
pair after|RATE 0=13 1=-5 3=14 4=-4 7=-3 8=9 9=6 13=-3
pair after|SIZE 0=25 2=4 3=5 7=-6 8=19 9=12 10=-4 12=-3 13=-7 16=8
pair after|a 0=8 2=14 3=7 6=4 7=19 8=16 9=14 10=7 11=-7 12=5 13=11 14=-6 15=3 16=3 17=8
pair after|about|a 0=10 4=10 8=14 11=-5 17=-8
pair after|against 0=4 2=5 3=4 6=10 7=-3 8=15 9=-3 11=8
pair after|an 0=7 1=7 7=-4 8=4 9=-7 10=9 11=3 13=-10 16=-4 17=-14
pair after|and 0=-5 1=-8 3=18 4=12 7=-20 8=-12 9=-16 10=8 11=15 12=-7 13=4 16=3 17=-8
pair after|and|PARTY 0=-6 2=-3 8=-12 9=-3 10=10 11=13 13=6 17=20
pair after|and|will 0=10 2=3 3=3 5=4 8=15 12=-3 17=-5
pair after|as 0=16 1=-3 2=-3 3=-3 7=6 8=8 9=-13 10=9 11=3 13=5 17=-5
pair after|at 0=17 1=-5 2=6 3=-7 4=-5 5=3 6=-4 9=-7 10=-4 11=7 12=7 13=11 15=-3 16=4 17=4
pair after|at|MONEY 3=-3 7=-3 8=-16 10=-4 12=3 13=15 14=3 17=7
pair after|at|PARTY 0=15 2=3 8=15 14=-4 17=-11
pair after|a|year 0=14 1=-6 3=4 6=-3 7=-4 9=4 13=-4 17=-4
pair after|back 0=15 2=4 7=-3 8=13 9=-5 10=-3 13=-6 15=-4 17=-22
pair after|been 2=-6 3=5 7=17 8=6 9=-8 11=-7 12=8 13=4 17=-8
pair after|befor 0=14 1=-3 8=7 10=-9 11=-3 17=-14
pair after|better 7=14 8=11
pair after|bid 9=-3 10=-4 13=14 17=3
pair after|by 0=-8 1=5 2=-3 6=-6 8=-15 11=4 12=3 13=-6
pair after|china 3=-15 8=-17 12=-3 17=-4
pair after|company 0=-14 1=4 2=7 3=10 4=-7 6=12 7=3 8=8 9=10 10=-5 12=-3 13=11 15=-3 16=6 17=10
pair after|debt 1=5 2=-7 6=7 7=-3 11=-14 17=-19
pair after|declin 2=-13 8=-15
pair after|discuss 7=14 8=13 9=6 17=3
pair after|for 0=17 2=3 4=-8 6=-10 7=3 8=-6 9=-8 10=15 12=12 13=13 14=-7 15=5 16=-11
pair after|for|9 1=5 9=13 13=4 17=16
pair after|for|MONEY 0=25 1=-3 2=-3 3=4 4=5 6=-10 7=-7 8=3 9=-8 10=15 11=3 12=-4 14=-5 15=10
pair after|for|PRONOUN 0=8 2=7 4=8 5=4 7=-4 8=21 9=-6 13=16 17=3
pair after|for|six 0=5 4=-18 8=-13 17=-3
pair after|for|the 4=-3 6=3 7=14 8=12 9=-10 10=-3 12=4 13=-3 16=-3 17=-17
pair after|from 0=-25 2=5 3=-4 4=6 6=3 8=-19 11=5 12=4 15=-3 16=3
pair after|had 1=-3 3=-5 4=-9 6=-3 7=4 8=-21 9=-9 10=-4 11=5 12=17 13=3 14=-5 16=-5
pair after|has 0=-34 1=-5 2=9 3=4 4=-8 6=5 8=-32 9=-16 10=-6 11=4 12=9 13=8 14=6 16=-7 17=-8
pair after|have|been 0=6 3=5 4=4 7=12 8=22 17=-4
pair after|if 2=-3 3=20 6=18 7=-3 8=25 12=-3 17=-7
pair after|is 1=9 2=-4 4=-11 6=3 7=-10 8=-20 9=-23 11=6 12=-10 13=11 14=3 15=-3 16=5 17=-16
pair after|near 7=14 8=13
pair after|of 0=10 1=10 2=4 3=11 5=3 6=9 7=12 8=20 9=-8 10=11 12=3 13=6 14=5 15=13 17=5
pair after|of|PARTY 0=7 3=8 4=7 6=7 8=19 9=-5 13=3 17=-4
pair after|of|pronoun 1=3 3=4 4=6 6=3 7=6 8=15 10=8 11=4 12=5 13=-7 17=5
pair after|of|the 0=6 1=6 3=8 8=19 10=6 13=-6 17=3
pair after|on 0=6 2=6 3=5 4=14 7=6 8=21 9=5 10=3 12=5 13=-10 15=6
pair after|on|DATE 0=13 4=4 8=12 9=-3 13=-9 17=-15
pair after|order 0=-9 8=-16 9=19 17=13
pair after|other 0=-12 1=-3 3=6 5=-5 6=-23 7=9 8=-27 9=-6 11=3 13=3 14=-3 15=-5 16=-12 17=-18
pair after|other|) 0=20 8=17
pair after|other|, 0=-5 6=-16 7=17 8=-9 9=-10 11=9 17=-3
pair after|outsid 3=-15 8=-17 12=-3 17=-4
pair after|outsid|china 3=-15 8=-17 12=-3 17=-4
pair after|paid 0=-8 4=16 8=8 9=-5 13=6
pair after|pay 0=-15 1=4 2=4 3=4 4=-5 6=4 8=-10 9=-4 11=4 12=6 13=-4 15=6
pair after|plant 2=10 4=6 7=5 8=15 9=10 16=4 17=6
pair after|plant|in 7=5 8=5 9=14 17=12
pair after|preliminary 0=-9 8=-11 9=23 17=21
pair after|pric 1=3 2=-3 4=14 7=5 8=13 9=7
pair after|pronoun|的 0=-13 2=-3 5=4 8=-16 9=8
pair after|regard|a 0=-4 8=-4 9=11 13=5 17=14
pair after|run 0=19 8=15 9=-8 12=8 16=3
pair after|s 0=-14 2=8 6=11 9=31 11=5 13=-8 14=3 16=-5 17=17
pair after|shar 1=5 3=-3 7=7 8=7 9=-3 10=14 17=5
pair after|six 0=9 4=-18 8=-12 9=6 13=-3
pair after|six|year 4=-18 8=-22 9=-6 17=-9
pair after|that 0=-10 2=3 4=-9 7=6 8=-15 9=5 10=5 13=3
pair after|the 0=-10 2=9 4=15 5=-3 6=4 7=8 8=-3 11=5 12=19 13=-24 14=16 15=12
pair after|the|PARTY 0=4 2=-3 4=8 6=-3 8=3 9=15 11=-3 13=-4 15=8 17=14
pair after|thre 0=-3 2=3 3=-8 4=-5 7=-5 8=-21 9=5 17=4
pair after|to 0=-7 2=7 3=9 4=-14 6=8 7=12 8=-3 9=-6 10=-6 11=-8 12=14 14=-9 15=3 16=7 17=-16
pair after|to|buy 4=8 7=9 8=14 9=3
pair after|tri 4=-17 8=-20
pair after|under 0=7 7=-3 9=5 10=6 11=3 13=-3 15=4 16=4 17=15
pair after|was 0=21 1=15 2=-9 4=3 7=-7 8=12 11=-14 13=8 17=-13
pair after|was|wrong 0=19 8=18
pair after|which 0=-6 1=-10 3=-7 4=9 6=3 7=15 8=-4 10=10 11=-6 13=15 15=12 16=9 17=26
pair after|whos 0=4 3=4 7=-3 12=4 13=11 17=14
pair after|will 0=10 1=-7 5=7 6=5 7=10 8=16 9=-4 12=7 15=4 16=-4 17=-4
pair after|wrong 0=18 8=19
pair after|year 0=-6 1=-15 2=4 3=8 4=-23 6=-3 7=-9 8=-39 10=-11 11=6 12=3 13=-7 17=-15
pair after|“ 0=-17 1=3 2=10 3=-6 4=12 6=10 7=3 8=3 9=-4 10=-4 12=9 13=11 15=-3 16=-3
pair after|” 0=-20 1=12 2=8 3=-4 4=3 6=7 8=-4 9=9 10=-8 11=-4 12=6 13=-4 17=-6
pair after|一 0=4 1=-5 2=6 3=4 5=14 8=7 9=11 14=3
pair after|一|笔 0=-6 2=5 8=-4 9=6 11=11 17=15
pair after|三 0=10 1=13 3=7 8=16 9=11 11=-13 16=6
pair after|三|年 7=-3 8=-8 9=6 10=4 11=-15 12=4
pair after|下|PARTY 0=6 1=7 8=14
pair after|不 0=-15 2=9 3=-3 4=3 6=4 8=-5 9=3 11=-11 16=7 17=-9
pair after|与 0=-12 1=-3 4=4 8=-13 9=-3 10=-3 11=-8 17=-17
pair after|也 0=-15 1=-4 3=4 8=-22 9=-5 11=-3 13=4 15=5 17=-5
pair after|了 0=6 1=5 2=-4 3=-4 5=3 7=5 9=3 10=4 11=9 12=-5 13=6 14=4 15=9 16=5 17=17
pair after|事 0=-7 3=4 4=15 8=7 9=-3 10=4 13=7 17=4
pair after|二 0=-3 1=4 4=4 5=-3 9=-16 12=11 17=-9
pair after|五 0=5 3=5 4=6 5=6 8=14 9=3 10=4 11=7 13=5 17=11
pair after|人 1=7 2=-4 3=4 5=3 6=9 8=14 9=-3 12=-4 17=-11
pair after|从 0=-18 3=-3 4=8 8=-10 9=15 12=4 17=17
pair after|付 0=20 1=-5 2=-4 3=15 4=-8 7=3 8=14 9=9 11=-4 12=11 13=-3 16=6 17=13
pair after|价 0=11 1=-6 4=18 5=-3 6=-3 7=-5 8=7 11=-3 12=4 13=8
pair after|价|MONEY 4=16 7=-3 8=4 9=9 13=6 17=8
pair after|份 1=20 3=-6 5=6 7=-3 8=11 9=7 12=14 17=17
pair after|体 1=-5 3=6 4=4 5=6 7=8 8=17 13=3 17=-3
pair after|供 0=-9 2=3 5=3 6=6 8=-4 9=32 11=-4 13=-3 17=21
pair after|供|应 0=-3 8=-6 9=15 17=13
pair after|偿 0=-7 4=-3 7=17 11=6 15=6 17=10
pair after|充 0=-11 8=-14 9=-13 17=-14
pair after|入 0=-18 4=9 8=-13 9=-3 11=10 13=-3 17=6
pair after|全 1=-6 2=3 3=10 4=16 8=22 9=5 12=4 14=4 15=4 17=11
pair after|全|部 0=8 1=-3 2=3 3=11 4=8 8=22 9=-3 11=-3 17=-10
pair after|共 0=-8 4=4 7=14 8=6 13=-3 14=-3 17=-15
pair after|分 0=5 4=-12 7=12 8=-4 9=-10 11=5 12=-3 13=-16 17=-26
pair after|到 0=7 1=4 2=-3 7=4 8=6 10=3 11=11 12=7 13=-4 16=3 17=15
pair after|制 0=4 3=21 8=21 17=-4
pair after|前 0=-3 1=6 9=10 10=-3 11=4 12=3 13=4 16=4 17=18
pair after|务 0=20 2=-3 3=-3 4=8 7=4 8=22 9=4 12=3 13=4 17=7
pair after|包 0=16 3=8 4=-4 5=-4 8=16 9=4 10=4 12=4 13=-3 17=6
pair after|化 4=6 5=6 7=4 8=8 9=14 10=4 13=-3 17=10
pair after|十 0=12 3=-9 7=-5 8=-6 11=6 12=10 16=5 17=18
pair after|单 1=-3 2=6 3=3 4=-4 6=9 7=-4 8=5 9=19 12=-4 13=-4 17=8
pair after|即 4=14 8=12 15=-3 17=-8
pair after|却 0=-8 2=-3 4=-4 8=-20 10=4 15=3 17=8
pair after|厂 0=-3 1=4 4=18 5=-3 6=-3 8=6 9=-3 12=3 13=-3 15=3 17=-4
pair after|发 0=3 1=5 2=-5 6=6 8=5 10=3 11=4 13=10 14=5 15=4 17=20
pair after|合 0=6 1=-3 3=8 4=-7 6=6 7=25 8=19 10=-3 12=19 13=-5 14=5 16=-5
pair after|合|组 7=14 8=10 9=-3 17=-5
pair after|后 0=-6 2=8 3=-3 4=-6 7=3 8=-10 9=-5 10=-8 16=3 17=-16
pair after|售 0=4 2=4 4=-6 13=14 17=11
pair after|四 0=-11 1=5 2=-4 6=-3 8=-13 9=16 13=5 17=19
pair after|四|年 0=-5 8=-6 9=15 17=14
pair after|回 1=-6 4=21 8=9 9=3 10=-3 11=4 16=4
pair after|国 0=5 3=5 7=9 8=16 12=-4 14=4
pair after|场 0=-10 4=-9 7=9 8=-11 9=-9 11=-4 17=-14
pair after|契 0=3 8=3 9=-15 17=-15
pair after|契|约 9=-15 17=-16
pair after|子 3=6 8=9 9=-10 10=-3 13=-3 17=-19
pair after|完 0=4 2=11 4=8 8=18 10=5 11=-5
pair after|定 0=-7 1=3 2=-3 3=16 5=-3 7=6 8=6 10=4 11=-3 17=-6
pair after|尼 4=9 7=5 8=15 9=-3 13=3
pair after|展 0=-5 2=-4 8=-12 11=7 13=7 14=5 17=16
pair after|已 0=7 1=11 2=3 7=6 8=17 9=-6 10=6 12=7 13=-4
pair after|年 0=10 1=-7 2=13 3=19 6=-4 7=-7 8=12 9=34 10=3 11=-10 17=20
pair after|度 0=-5 2=8 3=8 4=10 6=4 8=20 9=-11 11=6 17=-7
pair after|座 0=6 4=5 5=10 8=14 9=-7 13=3 14=6
pair after|建 0=17 7=12 8=20 9=-7 14=4 16=-3 17=-12
pair after|引 3=14 8=11 17=-3
pair after|微 0=-6 4=-7 8=-14 9=4 17=3
pair after|意 3=-3 4=-5 7=3 8=-7 10=-4 11=-3 12=5 13=14 17=13
pair after|成 1=12 2=5 3=6 4=9 7=-4 8=16 9=5 11=-3 13=7 14=4 17=4
pair after|成|SIZE 0=-14 2=5 8=-10 9=-4 17=-6
pair after|成|股 1=15 4=3 8=14
pair after|手 4=17 6=-3 7=10 8=18 9=-5 12=7 13=-4 16=-3 17=-11
pair after|拿 3=4 9=4 11=6 12=10 17=17
pair after|授 2=3 3=13 6=3 8=16 11=6 12=-3
pair after|接 0=-10 1=-5 3=-4 4=23 8=4 10=10 13=4 17=10
pair after|整 0=12 8=9 9=-5 10=-7 17=-14
pair after|无 0=10 2=-3 3=5 8=4 9=-16 11=3 17=-14
pair after|是 1=3 3=-3 4=20 5=-3 6=-5 9=3 11=4 13=9 15=11 16=13 17=24
pair after|月 0=22 2=7 4=6 6=4 7=-3 8=25 9=6 10=-7 11=3 12=3 13=-4 16=5
pair after|服 0=19 3=-9 4=-3 7=3 8=8 9=7 16=3 17=5
pair after|服|务 0=22 7=4 8=19 9=4 12=3 17=3
pair after|期 0=-13 1=6 2=4 4=-8 5=-5 6=3 7=3 8=-12 9=18 10=-3 11=-4 12=3 15=3 17=8
pair after|期|供 0=-7 8=-8 9=19 17=18
pair after|本 1=9 4=-4 6=3 8=6 9=-4 10=18 15=-3 16=3 17=8
pair after|机 0=17 3=4 8=16 9=-7 13=-5 15=5 16=5 17=-6
pair after|权 0=-9 1=3 2=-4 3=22 7=7 8=11 9=-4 10=7 11=5 12=4 13=-5
pair after|权|, 3=15 4=9 8=18 12=-3 17=-4
pair after|来 3=4 4=4 7=8 8=7 10=8 11=-3 12=-4 13=15 16=6 17=16
pair after|板 0=-13 7=4 8=-12 9=17 17=15
pair after|架|, 0=-6 3=13 7=6 8=14 9=-3 17=-6
pair after|样 0=-3 8=-5 9=9 10=5 13=3 17=14
pair after|款 0=-5 1=-4 2=12 3=5 5=-3 6=-6 7=7 11=16 15=-6 16=7 17=7
pair after|款|, 0=-3 2=14 8=8 11=-4 16=6 17=-3
pair after|款|MONEY 0=13 2=7 7=5 8=16 11=8 17=6
pair after|每 0=14 3=5 4=-5 6=5 8=14 9=17 10=3 13=3 17=15
pair after|氧 0=-6 4=5 8=-3 9=14 13=-3 17=9
pair after|水 0=-12 1=6 8=-7 9=14 17=13
pair after|海 0=-9 3=-9 8=-21 9=4 12=11 17=13
pair after|牌 3=9 7=9 8=19 9=-4 17=-9
pair after|现 0=-5 4=11 9=8 11=18 13=5 17=23
pair after|用 0=14 3=15 5=6 8=25 9=-13 12=9 13=8 17=-3
pair after|电 0=9 2=-4 9=-9 17=-14
pair after|电|合 0=16 8=16 9=-6 17=-6
pair after|的 0=-4 1=6 2=-9 3=18 4=27 5=12 7=-7 9=18 10=4 11=4 12=4 13=-6 14=-8 15=3 16=22 17=6
pair after|的|MONEY 0=-7 1=-4 2=6 6=17 7=-6 10=3 11=13 15=-3 16=3 17=7
pair after|的|SIZE 0=8 8=5 9=14 17=11
pair after|的|购 0=14 8=13
pair after|租|下 0=20 8=20 9=-3 17=-3
pair after|笔 0=-7 2=6 3=4 4=3 5=4 6=-3 8=4 9=5 10=3 11=14 17=18
pair after|签 0=12 1=-3 3=-9 4=11 5=-3 7=8 8=8 9=-5 12=14 15=8 16=3 17=6
pair after|签|署 0=-17 1=3 3=6 4=-3 7=3 8=-8 13=5 17=-3
pair after|算 4=7 7=11 8=14 13=7 17=5
pair after|系 0=8 3=6 4=3 8=15 17=-5
pair after|约 0=9 4=-4 5=-3 6=-8 7=6 9=-9 12=19 13=3 16=8 17=5
pair after|约|, 0=10 3=11 4=3 8=18 9=-4 16=8
pair after|组 6=4 7=14 8=11 9=3 11=-3 17=-4
pair after|给 0=-8 2=-3 3=-3 4=5 7=-3 8=-15 9=5 10=-3 11=-7 16=9
pair after|署 0=-17 1=3 3=6 4=-3 7=3 8=-8 13=5 17=-3
pair after|联 6=5 7=8 8=9 11=15 17=10
pair after|股 0=-8 1=20 2=-10 3=-6 4=16 8=9 9=-3 10=15 12=-4 13=7 17=8
pair after|股|份 1=18 8=13
pair after|董 4=17 8=13
pair after|董|事 4=16 8=13
pair after|行 1=-7 2=3 7=3 8=-9 9=-10 10=7 11=18 13=-3 17=7
pair after|装 3=-8 8=-9 9=10 12=8 17=16
pair after|解 5=-3 6=-6 8=-14 11=-3 16=13 17=4
pair after|订 0=21 3=-6 4=-3 7=-7 8=4 11=8 12=-6
pair after|证 0=-3 1=-3 3=-3 4=-8 7=3 8=-17 11=-5 12=4 13=-4 16=3 17=-7
pair after|谈 0=17 1=-4 2=5 3=13 4=6 8=25 10=8 16=4 17=9
pair after|购 0=22 2=-6 3=7 4=7 8=21 9=-6 10=-3 11=4 16=3 17=-8
pair after|贷 0=-3 1=3 2=3 6=-5 8=-7 11=15 15=-7 17=4
pair after|费 0=8 2=-4 3=15 4=-5 6=-4 7=10 8=15 9=16 12=-5 13=-3 16=5 17=10
pair after|资 0=-3 1=22 2=3 3=-3 4=7 5=-5 7=-6 8=7 9=-4 11=11 16=3
pair after|赔 0=-4 7=6 9=6 16=17 17=15
pair after|过 0=-3 1=-6 2=4 3=-3 4=21 5=3 7=-3 8=7 9=-7 11=7 13=15 16=4 17=12
pair after|进 0=3 1=-5 2=5 3=8 4=13 8=17 10=-4 17=-6
pair after|连 0=11 1=3 2=4 3=-3 4=9 7=-4 8=18 9=-4 11=4 13=-4 16=3
pair after|迟 9=13 16=6 17=17
pair after|造 0=18 5=4 7=-3 8=13 14=4 17=-3
pair after|那 0=-4 1=-3 5=4 6=9 7=-3 9=11 11=7 12=8 17=25
pair after|部 0=8 1=-3 2=-3 3=12 4=-7 9=-5 10=-4 11=-3 13=-4 16=3 17=-17
pair after|部|分 4=-9 8=-16 16=4
pair after|采 0=14 3=9 4=-3 7=-3 8=15 9=-5 17=-8
pair after|采|购 0=16 3=9 4=-3 8=18
pair after|里|接 4=14 8=11
pair after|量 0=18 5=7 8=19 17=-4
pair after|金 0=-35 1=7 2=7 3=-7 4=8 7=5 8=-23 9=-17 11=-3 12=18 13=-3 15=-4 17=-10
pair after|销 0=8 8=8 10=4 11=-9 13=-5 17=-16
pair after|长 0=-11 1=8 3=-9 8=-15 9=22 11=3 12=8 17=28
pair after|额 0=-15 1=6 2=6 4=-3 6=15 9=12 11=10 15=3 17=15
pair after|额|MONEY 1=4 2=3 6=15 8=18 11=-3 15=4
pair after|风 0=-13 8=-16 9=4 17=3
pair are|bank|bank 2=-23 4=3 6=13 8=-10 11=-9 15=-4 17=-17
pair are|bank|firm 0=-18 1=5 2=47 3=-4 5=-3 6=27 7=-12 8=29 9=-10 10=-3 11=-10 15=56 16=5 17=26
pair are|bank|state 2=7 6=20 8=23 15=3
pair are|buyer|bank 0=-11 8=-14 9=-4 11=14 17=7
pair are|buyer|buyer 0=3 1=23 2=-3 4=-18 9=10 17=4
pair are|buyer|firm 0=-14 1=-3 2=6 3=16 4=7 7=-4 8=-8 10=-6 11=-4 13=-4 15=4 17=-16
pair are|buyer|fund 8=-3 13=22 17=21
pair are|buyer|seller 0=36 1=-5 2=-9 4=-10 8=11 9=-8 10=4 16=3 17=-8
pair are|firm|bank 0=-15 1=7 2=-14 3=-4 4=-27 5=-6 6=37 7=-9 8=-20 9=-16 10=-14 11=41 12=-3 13=-19 15=11 16=-6
pair are|firm|buyer 1=-7 2=4 4=17 5=19 6=-3 7=-6 8=14 9=11 10=-11 11=-3 13=-4 17=-10
pair are|firm|firm 0=42 1=39 2=38 3=41 4=48 5=-10 7=34 8=16 9=45 10=32 11=6 12=39 13=45 14=22 15=19 16=40 17=17
pair are|firm|fund 1=-5 4=8 5=-4 6=-3 8=-9 9=-12 10=38 12=-4 15=-4 16=-5 17=3
pair are|firm|seller 0=14 2=9 3=4 4=-21 5=-22 6=-14 7=-8 8=-28 9=9 11=-14 12=22 13=23 14=-5 15=-4 16=16 17=11
pair are|firm|state 0=20 1=-3 3=10 4=-5 5=5 6=-6 8=5 9=15 10=-5 11=-11 12=-4 13=-7 15=5 16=29 17=8
pair are|fund|bank 1=-10 4=-4 8=-15 16=-4 17=-3
pair are|fund|buyer 1=-11 4=15 7=16 8=16
pair are|fund|firm 0=-7 1=30 2=7 3=-5 4=10 7=-12 8=12 10=-12 11=-4 13=-6 16=16 17=-12
pair are|fund|seller 0=-7 1=13 2=23 4=14 6=6 8=33 17=-5
pair are|seller|bank 0=-5 6=5 8=-9 9=-22 11=34 13=-13
pair are|seller|buyer 0=-26 1=-3 3=-4 5=-4 7=5 8=-38 9=22 17=14
pair are|seller|firm 0=20 1=24 2=-12 3=38 4=25 5=-27 8=21 9=9 10=5 11=-7 12=17 13=22 14=-4 16=24 17=16
pair are|seller|fund 0=-7 1=-3 8=-16 9=-20 10=3 13=4 17=-17
pair are|seller|seller 0=33 3=-8 4=18 5=4 6=-5 7=25 8=27 9=17 10=12 12=5 13=3 16=-9 17=8
pair are|seller|state 0=-11 5=-3 8=-19 9=19 17=15
pair are|state|bank 6=26 7=-8 8=12 9=-6 11=-3 17=-11
pair are|state|buyer 0=17 7=-6 8=9 9=-6 17=-7
pair are|state|firm 0=11 1=-7 2=5 3=-9 4=-6 5=-4 6=9 7=33 8=8 9=14 12=8 13=4 15=3 16=-4 17=8
pair before|backward 0=17 1=-5 2=7 3=17 4=-17 5=-14 6=-3 7=27 8=5 9=-11 10=-8 11=14 12=8 13=12 14=-5 16=15 17=-5
pair before|forward 0=5 1=52 2=-8 3=-8 4=22 5=-9 6=23 7=42 8=35 9=-27 11=25 13=-10 15=-11 16=32 17=-9
pair between|% 0=-3 4=8 7=8 8=6 10=-3 11=3 13=19 17=13
pair between|(|9 0=3 6=9 7=8 8=10 9=7 11=3 12=5 13=9 17=22
pair between|, 0=-5 1=-7 2=-5 3=9 5=-5 6=16 7=21 8=-23 9=-6 10=21 11=9 12=20 13=-5 14=5 15=3 16=19 17=-9
pair between|,|DATE 0=-8 4=-5 8=-21 17=-5
pair between|,|MONEY 1=-6 2=4 8=-8 9=16 10=14 13=-3 15=-3 17=16
pair between|,|PARTY 1=-4 2=-5 3=-4 4=-7 8=-25 9=3 11=-3 13=-9 15=5 17=-9
pair between|,|ask 6=3 13=20 17=17
pair between|,|has 0=4 1=-3 4=16 6=-10 9=3 10=5
pair between|,|in 6=11 7=8 8=14 11=-3 17=-4
pair between|,|pronoun 0=-15 2=4 4=5 6=6 8=-4 9=3 13=-5 17=-7
pair between|,|to 1=8 2=3 4=5 6=5 8=15 9=10 13=-6 17=5
pair between|,|which 0=-10 1=5 3=4 4=-8 6=-3 7=-4 8=-19 9=-7 10=5 12=8 17=7
pair between|9 0=12 1=-4 2=-3 3=-5 4=8 6=9 7=11 8=13 9=7 12=17 13=13 17=22
pair between|9|% 0=-3 4=9 7=8 8=6 10=-3 11=3 13=15 17=9
pair between|9|) 0=3 6=9 7=8 8=11 9=8 11=3 12=5 13=4 17=19
pair between|: 0=-3 1=10 4=21 6=5 7=-4 8=9 10=-6 11=-5 12=9 13=17 14=5 15=3 17=7
pair between|COMPANY 0=13 1=5 4=13 6=18 7=4 8=38 9=-3 13=14 14=4 17=10
pair between|DATE 0=-8 1=6 3=3 4=19 5=-4 7=12 8=8 9=4 10=9 12=-4 13=8 15=6 16=3 17=9
pair between|DATE|与 0=-8 2=3 3=-8 7=5 8=-9 9=-9 11=-3 17=-16
pair between|MONEY 0=-9 1=15 2=19 3=-19 4=5 5=-9 6=12 7=10 8=-8 10=13 11=6 12=-11 13=5 14=-6 16=17 17=-9
pair between|MONEY|, 0=-12 1=-4 2=5 3=-3 4=-12 5=-4 6=6 7=9 8=-21 11=-4 13=-11 16=12 17=-16
pair between|MONEY|for 0=-9 1=-5 2=-3 3=4 4=15 9=-5 13=4 17=-4
pair between|MONEY|from 0=-12 2=-3 8=-20 9=8 10=24 11=16 12=3 13=-3 17=44
pair between|MONEY|的 0=14 2=10 4=-5 7=-3 8=13 9=-3 11=4 15=3
pair between|PARTY 0=12 1=6 2=-17 3=-3 4=3 6=29 8=3 9=-10 11=-17 12=11 13=29 14=-4 15=15 16=-8 17=-7
pair between|PARTY|s 0=-6 3=12 4=9 6=10 8=21 13=-3 17=-6
pair between|PARTY|向 0=-3 6=13 8=14 11=-3 17=-4
pair between|PARTY|在 6=16 8=13
pair between|PARTY|的 1=4 2=-6 4=-6 6=15 9=5 13=9 17=8
pair between|RATE 0=4 9=10 13=6 17=14
pair between|a 0=4 1=26 2=-4 3=10 4=10 6=-4 7=5 8=17 9=7 10=6 11=9 12=-7 13=5 14=9 15=6 17=13
pair between|about 2=3 3=4 8=5 12=5 13=17 17=16
pair between|again 9=16 17=15
pair between|again|, 9=16 17=15
pair between|agre 0=-4 2=5 4=20 8=18 13=5 16=5 17=8
pair between|agre|to 0=-5 2=5 4=14 8=12 13=5 16=6 17=9
pair between|all 0=10 4=11 8=17 10=5
pair between|and 0=9 1=-3 2=-17 3=-5 4=17 6=-4 7=19 9=-15 11=-8 12=5 13=5 14=4 16=16 17=-8
pair between|and|other 2=-4 7=14 8=8 10=-7 17=-10
pair between|and|the 0=19 8=12 9=-6 17=-8
pair between|another|MONEY 11=16 17=13
pair between|ask 0=3 7=-3 9=3 11=4 13=17 15=3 17=22
pair between|ask|the 9=4 13=20 17=23
pair between|at|MONEY 4=9 7=13 8=16 17=-3
pair between|award 7=7 9=14 17=14
pair between|been 0=-14 1=6 4=3 5=3 6=-3 8=-8 10=-3 13=4 14=7 16=-5
pair between|borrow 11=15 17=9
pair between|bring 16=18 17=15
pair between|build 8=-6 9=-3 16=17 17=13
pair between|by 1=4 2=5 4=17 5=3 6=-3 7=-4 8=14 9=13 11=-7 13=9 15=7 17=13
pair between|by|a 0=-4 4=14 8=8 15=4
pair between|chip 9=15 17=13
pair between|contract 0=18 4=7 8=17 13=-4 17=-14
pair between|contract|with 0=-3 8=-6 9=-11 17=-14
pair between|exchang 0=15 4=8 8=21 13=6 17=5
pair between|for 0=-11 2=-7 4=14 5=3 6=15 7=-12 8=-8 11=-8 12=4 13=6 15=6 16=-6 17=-9
pair between|for|MONEY 0=12 1=5 4=-9 6=13 8=17
pair between|from 0=19 1=-8 2=5 3=15 7=-6 8=12 9=14 10=16 11=13 16=4 17=23
pair between|had 0=-15 2=8 4=3 5=-3 7=12 9=20 12=-5 13=8 14=7 15=-3 16=5 17=23
pair between|has 0=5 1=10 2=13 3=-4 4=19 7=3 8=18 9=-7 11=4 12=4 13=11 16=-10 17=-5
pair between|has|MONEY 11=14 17=13
pair between|has|agre 0=-3 4=18 8=13 13=5
pair between|has|land 9=6 12=19 17=23
pair between|has|not 1=5 2=-3 4=15 8=14
pair between|in 0=-7 1=3 2=17 3=3 5=3 6=3 7=4 8=5 10=17 11=-7 12=7 13=6 15=-3 16=-5 17=5
pair between|in|MONEY 6=-3 8=-5 10=17 11=-7 17=8
pair between|in|PARTY 1=6 4=11 8=14 17=-4
pair between|is 0=-6 1=3 2=14 4=23 6=-4 7=-10 8=5 9=6 10=-7 11=11 13=7 14=3 15=16 16=7 17=20
pair between|land 8=-4 9=11 12=19 17=28
pair between|lent 2=5 7=8 8=14 17=3
pair between|let 0=3 2=3 9=7 12=5 13=3 17=15
pair between|let|pronoun 0=-3 8=-3 9=11 13=6 17=15
pair between|merely 0=18 8=16 9=3
pair between|negotiat 3=3 11=10 13=7 17=14
pair between|not 0=-3 1=7 2=-4 4=22 8=18 9=-3 10=3 11=3 13=-3 15=3
pair between|of 0=5 3=4 4=3 5=-4 6=10 7=9 9=-16 10=13 11=11 13=-12 16=4 17=-19
pair between|offer|to 2=-9 4=-4 8=-16 13=-5 17=-6
pair between|of|a 0=-3 4=9 6=3 8=3 9=-8 11=-6 17=-20
pair between|of|pronoun 1=-3 7=9 10=15 11=-3 12=5 13=-8 17=7
pair between|of|the 1=-3 6=3 7=6 10=-4 12=3 13=-6 17=-14
pair between|order|at 0=14 8=13
pair between|other 0=22 1=-5 2=-13 3=9 6=4 7=4 8=10 10=6 13=-3 15=6 16=-5
pair between|other|, 4=4 7=-6 8=-6 10=18 17=13
pair between|other|of 2=-4 7=14 8=8 10=-7 11=-9 16=3 17=-14
pair between|own 0=4 1=11 3=6 4=3 6=-3 7=-5 8=13 9=-4 13=-3 17=-14
pair between|owner 0=15 4=9 8=20 9=7 17=3
pair between|pay|MONEY 0=-3 4=14 8=11
pair between|plc 13=15 17=13
pair between|prepar 0=13 4=5 8=17
pair between|promis 0=14 1=9 7=3 8=17 14=7
pair between|pronoun 0=-8 1=7 2=6 3=3 4=6 5=-6 6=8 7=18 8=7 9=-7 10=10 11=13 12=-3 13=29 14=-5 16=7 17=19
pair between|pull 0=6 1=5 7=3 8=11 9=-3 10=16 11=-6 17=5
pair between|purchas 4=19 8=13 13=3 17=3
pair between|purchas|of 4=19 8=14
pair between|reject 8=-3 13=15 17=14
pair between|s 0=9 1=-7 2=-9 3=-4 4=22 5=4 6=11 7=4 8=11 9=10 10=-6 11=21 12=4 13=-15 16=5
pair between|same 0=8 2=-4 9=5 13=20 17=22
pair between|sell 0=-3 3=5 9=6 13=18 17=18
pair between|sell|pronoun 9=-4 13=19 17=13
pair between|ship 0=-5 8=-7 9=19 15=3 17=19
pair between|sign 0=17 2=-8 4=-4 9=-6 11=8 13=3
pair between|than 0=-9 4=-3 7=-4 8=-21 9=-4 11=-3 17=-15
pair between|that 2=11 3=8 6=14 7=-14 8=8 9=-15 11=-6 12=-4 13=9 14=6 16=-7 17=-18
pair between|that|company 4=12 6=7 8=17
pair between|the 0=8 1=-14 2=-6 3=14 4=6 5=-3 6=9 8=-8 9=13 10=-5 11=4 12=9 13=13 14=-3 15=8 16=7 17=12
pair between|the|PARTY 4=19 6=-4 8=11 9=-3 12=7 13=9 17=11
pair between|the|owner 0=10 4=11 8=18
pair between|the|same 0=8 2=-4 9=5 13=20 17=22
pair between|to 0=-9 1=26 2=8 3=8 4=-10 5=-6 6=26 7=14 8=16 9=11 11=3 12=-7 13=6 14=-3 15=4 16=4
pair between|under 0=5 4=-5 6=-5 8=-9 9=-14 12=3 13=3 17=-9
pair between|up 0=-8 1=6 2=8 5=8 6=3 7=-7 8=5 9=-4 13=-4 17=-14
pair between|want 0=12 1=14 3=4 4=-8 8=17
pair between|was|prepar 0=13 4=5 8=17
pair between|which 1=10 2=16 3=5 4=-18 6=-8 7=-6 8=-4 9=-13 10=5 11=9 12=11 13=3 17=8
pair between|will 0=11 1=-4 2=4 3=13 4=-4 5=4 6=8 7=-6 8=13 9=19 10=-10 14=7 15=-4 16=-5
pair between|with 0=13 1=-7 2=10 3=6 4=11 5=3 7=4 8=21 9=-4 11=21 12=3 13=5 14=6 15=3 17=18
pair between|would 0=9 1=9 2=-3 4=-8 7=-3 8=-4 9=-6 13=3 14=3 15=3 16=16 17=12
pair between|” 0=7 1=-6 3=4 6=-4 13=16 17=9
pair between|三 0=14 1=4 2=-5 5=-3 8=5 9=3 11=6 12=-3 15=3
pair between|与 1=4 2=14 4=3 8=5 9=11 10=13 11=17 12=3 15=-3 16=-4 17=18
pair between|个 3=4 4=5 8=6 9=5 13=13 14=3 17=16
pair between|为 0=-6 4=-5 5=8 6=21 7=5 8=14 9=4 11=-5 12=-4 17=-7
pair between|为|PARTY 6=14 8=12 9=3
pair between|了 0=18 1=5 2=-3 3=11 4=-14 5=3 7=-7 8=4 9=-4 10=-7 13=8 16=4 17=-7
pair between|予 0=7 1=3 2=3 8=9 9=-5 11=-3 13=16 17=4
pair between|二 1=3 8=-5 9=15 13=-5 14=3 17=8
pair between|于 0=-10 1=-4 8=-15 11=-3 12=4 13=5 16=11 17=14
pair between|五 0=-7 2=-4 4=-3 8=-14
pair between|从 0=4 1=4 2=-3 3=3 4=14 7=-3 8=10 9=-11 10=5 11=7 12=4 16=6 17=7
pair between|以 1=7 3=12 4=25 6=-5 8=27 9=-11 10=-3 11=8 13=5 17=-3
pair between|以|MONEY 1=7 3=-6 4=23 7=-4 8=18 9=-3 13=4
pair between|价|, 3=5 4=12 8=14
pair between|公 0=-5 2=7 3=-3 4=-3 6=13 9=-10 11=-16 13=7 15=4 17=-18
pair between|公|司 0=-22 1=5 2=6 4=6 6=10 8=-4 9=-7 11=-11 13=-6 15=5 17=-23
pair between|出 2=8 3=5 4=-14 5=6 7=-5 8=-5 9=7 13=8 15=-4
pair between|列 0=12 3=7 8=20 9=-3 17=-5
pair between|卫 0=-13 8=-14 9=-3 17=-3
pair between|卫|星 0=-13 8=-14 9=-3 17=-3
pair between|原 3=3 4=-4 8=-5 9=-12 11=-3 17=-21
pair between|发 0=7 1=-6 2=3 6=-4 7=4 11=-15 12=7 13=-8 15=7 17=-7
pair between|司 0=-22 1=5 2=6 4=6 6=10 8=-4 9=-7 11=-11 13=-6 15=5 17=-23
pair between|合 1=4 3=5 4=4 6=7 7=7 8=22 9=-4 12=-4 13=6 16=6 17=-4
pair between|同 0=14 1=-5 3=4 5=-4 6=8 8=15 9=4 10=-3 15=-3 16=6
pair between|向 0=14 1=8 2=8 3=14 6=4 8=27 9=3 11=17 12=-6 15=3 17=9
pair between|和 2=-4 7=15 9=3 11=-3 16=5 17=-3
pair between|商 3=5 6=6 7=5 8=17 9=-4 11=4
pair between|四 9=8 13=7 17=14
pair between|四|个 9=6 13=10 17=16
pair between|国 0=-10 2=6 3=-4 4=16 6=6 8=11 9=4 12=3 13=-8 17=-7
pair between|在 0=3 2=-4 3=5 4=3 5=-4 6=11 8=5 9=-14 10=-3 11=4 12=7 13=9 15=4 17=-4
pair between|头 1=3 9=9 12=6 17=16
pair between|对 1=3 2=10 3=-8 4=15 5=-3 6=-8 7=-7 9=-4 10=-3 12=7 17=-7
pair between|将 0=5 3=5 4=9 6=4 8=14 9=14 10=-4 11=4 12=4 14=5 17=21
pair between|就 0=5 1=5 3=5 4=-7 6=15 8=15 9=-5 17=-14
pair between|已 0=13 6=7 8=15 13=3 16=5 17=6
pair between|并 0=-3 1=-3 2=3 4=15 8=8 11=3 13=11 17=10
pair between|式 4=11 7=3 8=15 13=7 16=4 17=5
pair between|托 0=15 8=15 9=-7 13=7
pair between|承 0=-4 2=-3 6=6 8=-8 9=-11 16=4 17=-14
pair between|把 0=26 2=8 3=5 4=3 6=4 8=29 9=-4 11=-5 12=15 13=27 17=20
pair between|招|标 0=14 8=13
pair between|文 0=-3 8=-8 9=5 12=4 13=6 17=15
pair between|新 0=-3 4=-4 7=-3 8=-13 9=-7 10=16 12=5 17=9
pair between|方 4=14 8=7 9=4 13=9 16=6 17=14
pair between|是 3=3 4=-10 8=-14 9=6 10=15 11=-7 12=7 15=6 17=15
pair between|是|PARTY 7=3 8=-3 9=8 10=6 12=5 17=16
pair between|替 0=-6 2=-3 6=16 9=11 11=-7 12=3 16=4 17=6
pair between|有|意 0=3 1=14 8=13 9=-3 17=-4
pair between|本 0=15 4=-3 7=-7 8=4 9=-3 10=3 11=-8 16=3 17=-8
pair between|权 3=-3 4=-3 6=3 7=7 8=-3 9=4 11=13 12=13 13=6 16=-3 17=24
pair between|正 2=7 3=-3 4=13 6=3 8=15 10=3 11=5 12=4 13=4 17=15
pair between|水 0=11 4=4 8=14 13=3 15=4 17=4
pair between|海 0=-18 3=3 4=3 8=-14 9=4 11=4 17=8
pair between|港 0=-7 1=-4 8=-14 17=-3
pair between|源 0=-15 8=-14
pair between|理 0=15 4=-3 8=10 12=3
pair between|用 0=15 1=4 6=-4 7=-3 8=11 9=-10 11=-3 12=-4 13=7 15=5 16=-3 17=-10
pair between|由 0=17 2=-6 8=3 9=-8 10=-3 11=-3 14=8 15=8
pair between|的 0=10 1=-5 2=16 3=15 4=9 6=3 7=-7 8=7 9=-4 10=14 11=5 12=13 13=5 14=4 15=3 17=8
pair between|砸|MONEY 0=-14 8=-16
pair between|签 0=-21 1=-3 3=7 6=-3 8=-24 17=-3
pair between|给 0=16 1=3 2=27 4=-6 6=4 7=10 8=32 9=17 11=-6 12=12 13=18 15=8 16=-4 17=29
pair between|给|PARTY 13=14 15=7 17=18
pair between|获 0=-4 3=5 8=-6 10=7 16=10 17=14
pair between|让 0=9 7=3 8=8 12=4 13=15 17=13
pair between|说 0=-6 3=5 6=3 9=16 17=10
pair between|购 0=5 1=3 2=-5 4=16 8=11 9=-5 10=-3 13=-3 17=-15
pair between|资|MONEY 0=-6 1=-3 7=-3 8=-16 17=-3
pair between|退 3=6 4=-3 7=7 8=6 9=-5 12=-4 17=-17
pair between|那 0=-10 4=3 8=-9 9=9 11=-4 12=3 13=4 16=6 17=14
pair between|那|边 0=-4 8=-5 9=10 16=6 17=14
pair between|金 0=3 2=12 6=3 7=3 8=15 9=-8 10=9 11=4 12=-3 15=-3 17=-6
pair deal|aft|award 0=-11 8=-15 9=11 17=5
pair deal|aft|borrow 0=-8 1=-3 2=10 6=5 8=3 11=26 17=17
pair deal|aft|build 0=21 1=3 4=-3 7=10 8=22 9=-9 10=8 11=-6 14=11 17=-3
pair deal|aft|buy 0=13 1=-12 2=11 3=6 7=11 8=15 9=14 11=-4 12=-3 13=-5
pair deal|aft|commit 1=-8 3=-3 4=17 6=5 7=-10 10=-14 12=3 13=-13 15=-4 16=13 17=-13
pair deal|aft|guarantee 0=-4 2=-9 8=-14 11=22 15=3 17=16
pair deal|aft|lend 0=4 2=14 8=10 9=-3 11=-5 14=4 17=-7
pair deal|aft|licence-paper 1=3 3=11 4=3 8=7 9=-3 12=28 17=23
pair deal|aft|loan 0=-4 2=-8 6=7 8=-12 9=-3 10=-4 11=20 13=-3 15=-9 17=4
pair deal|aft|order 0=24 1=-3 3=9 4=-3 6=-3 7=-4 8=14 9=14 10=-4 11=5 12=6 16=-4 17=7
pair deal|aft|paper 0=-7 1=-6 2=-5 4=22 5=-4 6=3 7=10 9=17 11=-4 12=3 13=9 14=4 17=18
pair deal|aft|sell 0=-15 3=-4 7=-4 8=-23 9=7 11=-6 12=6 14=3 16=-3 17=4
pair deal|aft|sign 0=6 2=-4 3=7 4=11 5=-5 7=14 8=10 9=12 10=-6 11=9 12=15 13=-3 14=-3 15=7 16=7 17=17
pair deal|aft|stake 0=-7 1=22 3=-4 4=17 7=-4 8=18 11=3 13=-3 17=-6
pair deal|aft|takeover 1=-5 2=-4 4=-4 8=-15 16=4
pair deal|aft|talks 0=18 1=-6 2=9 3=-11 4=10 8=15 9=6 10=3 11=-4
pair deal|aft|win 4=-3 7=5 9=19 17=16
pair deal|fore|guarantee-paper 6=18 8=17
pair deal|fore|sell 0=27 8=20 9=-5 16=5 17=-3
pair deal|fore|stake 4=8 7=8 8=16
pair deal|mid|acquire 0=-5 2=7 4=16 7=-3 8=8 9=4 17=-3
pair deal|mid|award 0=15 4=-4 5=-3 7=8 8=8 9=-6 13=12
pair deal|mid|borrow 0=4 2=-11 4=-3 6=3 7=5 8=-3 10=-3 11=16 13=-3 15=-3
pair deal|mid|build 0=3 3=6 4=-3 6=-3 7=-4 8=-3 9=-6 17=-15
pair deal|mid|buy 0=9 2=4 3=-4 4=12 6=-7 8=6 9=-15 15=-3 16=5 17=-17
pair deal|mid|commit 0=17 1=16 2=5 4=-4 5=3 7=-6 8=19 10=-4 13=16 14=6 17=5
pair deal|mid|paper 0=14 3=9 8=17 10=4 13=6 16=-3
pair deal|mid|pay 0=18 1=-7 2=-3 3=5 4=5 5=-8 6=7 7=8 8=13 9=-7 10=-4 11=10 12=-4 13=-14 15=6 17=-19
pair deal|mid|rent 0=28 2=4 4=-4 6=3 8=27 9=5 13=-3
pair deal|mid|rent-out 0=-3 8=-5 9=14 17=11
pair deal|mid|sell 0=-8 3=8 6=3 8=-8 9=7 10=10 11=-5 13=24 16=-3 17=21
pair deal|mid|talks 0=-6 1=-5 2=17 3=4 4=8 8=12 9=-5 11=9 12=10 13=3 17=11
pair deal|mid|win 0=-10 1=5 8=-12 9=25 10=-5 11=5 12=13 13=-4 17=28
pair governed|bare|bare 0=15 1=-4 2=10 3=16 4=21 5=-13 6=-8 7=30 9=12 10=-4 11=8 12=18 13=17 16=12 17=-3
pair governed|bare|by 0=13 1=-3 2=-7 4=-7 6=3 7=-7 8=-9 11=-10 13=17 14=7 15=13 16=3 17=17
pair governed|bare|for 1=5 2=11 4=10 5=9 6=-3 8=10 9=30 10=-3 11=-4 17=16
pair governed|bare|from 0=18 1=-5 3=8 4=9 7=-6 8=13 10=15 12=4 13=-7 15=-5 16=12 17=4
pair governed|bare|in 0=7 1=18 4=-5 5=-3 6=9 7=-7 8=9 9=-7 10=-3 11=-4 13=7 17=-12
pair governed|bare|of 1=13 2=-4 3=8 4=11 6=4 8=12 9=-9 13=-4 15=6 17=-20
pair governed|bare|to 0=13 1=10 2=23 5=-6 6=12 8=25 9=9 10=6 11=11 13=11 16=6 17=19
pair governed|bare|with 0=14 1=3 2=9 4=15 7=20 8=29 9=-3 10=11 11=15 12=8 14=6 17=13
pair governed|of|bare 2=7 9=6 10=3 12=-4 13=18 15=7 17=24
pair governed|of|of 4=-8 8=-17 10=-3 12=4 13=3 14=3 17=5
pair governed|to|bare 0=-10 2=-7 3=5 4=5 8=-13 9=-13 12=3 16=3 17=-16
pair governed|with|bare 0=-12 1=7 2=-4 4=4 8=-9 9=-12 13=-4 16=4 17=-16
pair markets|borrow 11=-15 17=-19
pair markets|commit 10=22 17=14
pair markets|invest 10=24 17=19
pair markets|loan 11=35 17=30
pair markets|meant 9=-4 10=-8 11=11 17=-27
pair markets|named 9=-31 10=53 11=57 12=-10 13=-8 15=-7 16=-7 17=21
pair markets|none 9=-3 10=28 11=4 17=13
pair markets|paper 11=24 17=18
pair markets|raise 11=30 17=21
pair nobody|acquire 4=15 5=9 8=13 17=-5
pair nobody|award 0=25 5=10 8=25 9=-4 17=-6
pair nobody|build 5=14 8=6 9=-4 17=-6
pair nobody|buildout 5=23 8=18
pair nobody|buy 0=18 4=23 5=4 8=18 9=-12 13=-3 17=-19
pair nobody|commit 5=14 7=6 8=6 17=-7
pair nobody|guarantee 6=-12 8=-19 17=-3
pair nobody|invest 1=-14 4=-3 5=35 7=-10 8=13 10=-3 17=-7
pair nobody|loan 2=-8 8=-14 11=-6 17=-9
pair nobody|meant 0=-27 1=-4 2=-4 3=-5 4=-7 5=52 7=27 8=11 9=19 10=-4 11=-8 12=-3 13=-4 17=-25
pair nobody|named 0=11 1=-31 2=-31 3=-17 4=6 5=55 6=-22 8=-5 9=17 10=-7 11=-12 12=-9 13=-7 15=-5 16=-6 17=-29
pair nobody|none 0=-7 1=-3 2=-4 4=-8 5=35 7=39 8=19 9=-6 17=-16
pair nobody|order 0=-14 5=-3 8=-24 9=-3 17=-8
pair nobody|paper 0=-5 5=-6 8=-19 17=-6
pair nobody|pay 3=-4 4=-6 5=35 7=-5 8=12 9=-4 17=-10
pair nobody|rent 0=-12 5=3 8=-15 9=26 17=23
pair nobody|sell 0=-9 3=-3 4=-4 5=16 7=9 9=12 17=3
pair nobody|sign 4=-4 5=18 9=23 17=17
pair nobody|win 8=-8 9=20 17=17
pair slots|-|- 0=24 1=6 2=36 4=19 5=-9 6=23 7=4 8=3 9=4 10=-8 11=34 12=18 13=17 15=24 16=25
pair slots|-|-|award 0=25 8=23 17=-3
pair slots|-|-|borrow 0=-3 2=26 6=5 8=24 11=-7 17=-12
pair slots|-|-|buy 0=38 4=-11 7=-3 8=20 9=-5 13=24 16=31 17=34
pair slots|-|-|guarantee 0=-3 6=-4 8=-12 15=17 17=14
pair slots|-|-|lend 2=36 4=4 5=-3 8=31 11=3 13=13 16=3 17=10
pair slots|-|-|loan 2=-6 8=-10 11=26 15=-4 17=19
pair slots|-|-|none 0=25 1=8 3=3 4=23 6=14 7=6 8=19 9=17 10=-4 11=-3 13=-9 14=4 16=-4 17=-24
pair slots|-|-|order 0=-22 8=-27 9=4 16=4 17=4
pair slots|-|-|pay 0=-9 1=4 6=5 8=-14 9=-4 17=-18
pair slots|-|-|raise 1=3 2=14 8=13 11=9 13=3 17=5
pair slots|-|-|rent 6=4 8=-3 9=-9 17=-16
pair slots|-|-|sell 0=-7 3=-6 6=5 8=-15 9=-5 12=28 13=3 17=17
pair slots|-|-|serve 9=-3 15=18 17=9
pair slots|-|-|sign 0=-19 2=-11 4=-7 8=-41 9=17 11=25 17=27
pair slots|-|-|stake 4=18 8=12 10=3 13=-5 17=-5
pair slots|-|for 8=-4 9=11 12=3 17=14
pair slots|-|of 0=8 2=4 3=3 4=14 8=26 9=-4 17=-7
pair slots|-|of|none 0=4 4=15 8=16 17=-3
pair slots|-|subject 0=22 4=-4 8=8 9=3 15=5
pair slots|-|subject|none 2=17 8=15 9=14 17=13
pair slots|-|subject|order 0=14 8=14
pair slots|-|subject|paper 0=16 8=16
pair slots|-|to|sell 0=15 8=14 9=-4 13=3
pair slots|by|- 0=13 1=-3 2=10 3=8 4=-4 5=24 6=13 8=23 9=28 12=-3 15=-4 17=15
pair slots|by|-|invest 5=22 7=-3 8=15
pair slots|by|-|pay 0=-5 7=3 8=-7 9=14 17=12
pair slots|by|-|rent 0=21 8=19
pair slots|for|- 0=-8 2=-8 8=-27 9=-21 15=-6 17=-33
pair slots|for|subject 0=5 2=5 8=5 9=22 11=-3 15=15 17=25
pair slots|from|- 0=-9 4=6 8=-16 9=-3 15=8 17=-4
pair slots|from|-|buy 0=-4 2=-5 8=-14 9=-16 17=-18
pair slots|from|-|none 8=-4 9=15 17=13
pair slots|from|-|rent 9=9 15=5 17=14
pair slots|from|subject 0=20 2=19 3=-3 4=9 8=36 9=18 17=14
pair slots|from|subject|award 0=19 2=-3 8=13 9=-5 17=-5
pair slots|from|subject|none 1=3 2=15 8=16
pair slots|in|- 2=14 5=5 8=5 9=-4 10=5 15=-7 17=-14
pair slots|in|-|invest 2=15 8=12
pair slots|in|subject 2=-6 8=-11 9=-16 10=-3 13=3 15=15 17=-6
pair slots|object|- 0=-33 1=24 3=20 4=10 5=-10 6=-6 8=-21 9=39 10=-9 11=-4 12=-10 13=16 14=3 15=-6 16=5 17=11
pair slots|object|-|award 0=-30 3=4 4=9 8=-20 9=18 17=13
pair slots|object|-|buy 0=9 4=15 8=16 9=13 10=5 13=16 17=25
pair slots|object|-|invest 1=-3 5=-7 8=-14 10=-14 17=-17
pair slots|object|-|order 8=-3 9=17 17=16
pair slots|object|-|pay 0=-5 3=4 8=-11 9=16 16=3 17=9
pair slots|object|-|rent-out 0=-7 2=-9 8=-18
pair slots|object|-|sell 0=-12 3=10 4=-9 8=-16 14=6
pair slots|object|-|serve 0=-3 1=19 6=-3 8=11 9=11 17=7
pair slots|object|-|sign 0=7 1=14 8=16 9=-3 17=-4
pair slots|object|by 0=11 2=-4 3=4 4=-3 8=4 10=9 11=4 13=12 14=8 15=10 16=4 17=35
pair slots|object|by|invest 10=12 16=5 17=15
pair slots|object|by|sell 0=14 8=13 9=-3 17=-3
pair slots|object|from 0=-10 3=-3 8=-18 9=-5 10=-4 12=4 17=-8
pair slots|object|object 0=4 1=-7 2=-5 3=13 6=6 7=4 8=5 9=15 11=-4 16=10 17=13
pair slots|object|subject 0=18 1=6 2=7 3=13 4=15 7=12 8=28 9=-3 10=8 11=28 12=18 13=15 15=6 16=-4 17=20
pair slots|object|subject|acquire 3=3 13=20 17=17
pair slots|object|subject|assume 7=15 8=12 9=-3 17=-5
pair slots|object|subject|loan 4=15 8=12 11=-6 17=-8
pair slots|object|subject|order 0=-6 8=-8 9=-11 12=-3 17=-17
pair slots|object|subject|rent 0=17 5=4 8=15 9=23 15=3 17=25
pair slots|object|subject|rent-out 0=15 2=16 8=29
pair slots|object|subject|subscribe 1=8 8=6 11=24 17=24
pair slots|object|with 0=19 2=4 3=6 4=9 7=5 8=35 9=-6 11=-5 14=7 15=-3 17=-10
pair slots|of|- 0=9 1=20 2=-19 3=-3 4=18 5=-3 7=10 8=8 9=3 10=-4 11=19 12=9 13=22 15=-9 16=4 17=15
pair slots|of|-|buy 0=-13 1=16 4=9 8=6 9=-4 17=-7
pair slots|of|-|none 2=3 4=18 7=-5 8=8 9=13 12=-5 13=13 16=5 17=15
pair slots|of|-|serve 0=14 8=12
pair slots|of|-|stake 1=16 6=4 8=16
pair slots|of|-|win 12=18 17=17
pair slots|of|from 0=20 8=17 10=3 11=-5 15=4
pair slots|of|from|buy 0=15 8=15
pair slots|of|of 0=-7 4=-6 8=-18 10=-4 12=4 14=3
pair slots|of|subject 1=4 2=24 3=-6 4=7 5=4 8=22 9=4 10=4 12=-5 13=3 15=14 16=-4 17=8
pair slots|of|subject|acquire 1=14 8=12
pair slots|of|subject|borrow 2=15 8=13 17=-3
pair slots|of|subject|guarantee 15=17 17=15
pair slots|of|subject|rent 2=14 5=4 8=14 17=-3
pair slots|subject|- 0=30 1=24 2=22 3=40 4=22 5=-41 6=29 7=35 9=12 10=30 11=-21 12=20 13=27 14=-4 15=26 16=32 17=-12
pair slots|subject|-|acquire 0=-3 1=-6 2=-5 3=10 8=-14 13=14 17=4
pair slots|subject|-|assume 0=8 4=12 8=14 12=13 17=11
pair slots|subject|-|award 0=-26 8=-36 9=-4 10=3 17=-7
pair slots|subject|-|bid 0=-3 1=-3 3=9 4=9 7=12 8=17 17=-6
pair slots|subject|-|build 0=-5 1=-5 7=10 8=-14 9=16 17=7
pair slots|subject|-|buildout 4=5 5=-11 8=-17
pair slots|subject|-|buy 0=5 1=5 3=9 4=-36 6=4 7=-7 8=-25 11=5 13=4 14=6 16=-3 17=-5
pair slots|subject|-|commit 0=13 1=5 2=-6 3=9 4=-6 5=10 7=24 8=20 9=-3 10=-11 13=4 15=12 16=-3 17=-14
pair slots|subject|-|fee 0=-3 1=-3 2=-7 3=-3 4=-3 6=30 7=-12 15=-3 16=27 17=16
pair slots|subject|-|grant 0=-3 2=-3 7=19 8=7 17=-5
pair slots|subject|-|guarantee 0=-7 1=-3 2=5 6=5 8=-8 9=25 17=19
pair slots|subject|-|invest 0=-4 1=15 2=6 3=4 4=5 5=-12 7=35 8=14 10=16 11=8 16=3 17=13
pair slots|subject|-|lend 1=9 2=19 7=-3 8=10 11=-6 17=-13
pair slots|subject|-|licence-paper 0=-3 1=3 3=25 7=-3 8=13 12=5 13=4
pair slots|subject|-|license-out 2=21 3=-5 8=7 12=19 17=12
pair slots|subject|-|loan 1=6 2=6 6=-4 11=-20 15=19 17=-10
pair slots|subject|-|none 0=11 1=14 2=17 3=3 4=19 5=-10 6=19 7=14 8=-3 9=15 11=12 12=15 13=17 15=4 16=4 17=-5
pair slots|subject|-|order 0=36 2=12 6=5 8=31 9=7 11=4 13=12 14=6 17=11
pair slots|subject|-|paper 0=25 1=9 2=-7 4=-6 7=-5 8=5 9=-16 11=-7 17=-32
pair slots|subject|-|pay 0=14 1=9 2=-11 3=24 4=20 5=-23 6=-5 7=9 8=6 9=22 11=-4 12=-7 16=17 17=9
pair slots|subject|-|raise 0=12 1=-4 2=-6 8=-9 9=-4 10=9 11=-18 15=-3 17=-26
pair slots|subject|-|rent 0=3 4=-3 7=-3 8=-11 9=-26 15=4 16=4 17=-26
pair slots|subject|-|sell 0=28 1=-3 2=10 3=-5 4=-10 5=-10 6=-3 9=6 13=15 16=3
pair slots|subject|-|serve 0=-19 1=-6 2=5 3=-3 4=7 6=7 7=6 8=-11 9=19 15=-4 17=5
pair slots|subject|-|sign 0=8 2=10 4=19 5=-5 7=-8 9=8 11=-3 13=-7 15=5 17=-8
pair slots|subject|-|stake 1=5 4=19 8=9 10=-4 13=-4 17=-14
pair slots|subject|-|subscribe 1=12 2=10 4=-3 8=7 10=20 17=15
pair slots|subject|-|talks 0=8 1=13 2=-7 3=11 4=-10 9=-4 10=18 12=-5 17=3
pair slots|subject|-|win 0=-12 4=19 8=-7 9=-21 12=-3 17=-31
pair slots|subject|for 1=4 2=13 4=12 5=10 8=16 9=23 11=-4 13=-4 15=-3 17=4
pair slots|subject|from 0=15 1=-5 3=11 4=12 6=3 7=-6 8=15 9=3 10=18 13=-7 15=-4 16=13 17=10
pair slots|subject|from|raise 10=15 11=-9 17=7
pair slots|subject|in|guarantee 1=4 6=13 8=15
pair slots|subject|in|order 0=15 8=14
pair slots|subject|object 0=14 1=19 2=18 3=5 5=-11 6=-11 7=22 8=21 9=4 11=-7 12=16 13=20 15=5 16=-7 17=10
pair slots|subject|object|award 0=21 4=-3 8=11 9=-7 12=-3 13=7 17=-6
pair slots|subject|object|buy 0=-12 8=-15 17=-3
pair slots|subject|object|grant 7=17 8=13
pair slots|subject|object|invest 1=18 4=-5 7=-4 8=5 10=-3 17=-5
pair slots|subject|object|sell 0=-7 2=3 4=-3 8=-10 9=16 12=-5 13=18 17=24
pair slots|subject|object|win 0=-4 4=11 8=4 9=7 12=17 13=-3 17=17
pair slots|subject|of 0=8 1=17 2=4 3=8 4=13 5=-5 8=16 10=-4 11=5 12=-6 13=16 15=6 16=16 17=9
pair slots|subject|of|acquire 4=14 8=9 17=-3
pair slots|subject|of|buy 0=6 1=6 4=11 8=14 9=9 11=4 17=8
pair slots|subject|of|none 0=3 1=9 3=11 4=-8 6=-6 8=-5 11=-3 13=15 16=4 17=9
pair slots|subject|to 0=10 1=8 2=20 3=4 5=-5 6=12 7=-3 8=19 9=19 10=5 11=8 12=-4 13=11 16=6 17=22
pair slots|subject|to|sell 0=-15 6=4 8=-13 9=16 10=9 11=-3 17=19
pair slots|subject|with 0=8 2=-4 3=-8 4=15 6=3 7=9 8=5 9=17 10=10 11=9 12=15 15=5 17=21
pair slots|subject|with|lend 8=-3 11=7 15=9 17=15
pair slots|subject|with|loan 11=14 17=12
pair slots|subject|with|none 0=16 1=5 3=4 4=12 7=-3 8=23 9=-5 10=-8 11=-4 12=-3 17=-25
pair slots|subject|with|sign 0=-12 3=6 4=-3 7=14 8=-5 9=4 12=5 17=4
pair slots|to|- 0=-11 2=26 3=4 9=20 10=21 13=5 15=-7 17=19
pair slots|to|-|borrow 2=18 8=17
pair slots|to|-|commit 8=-4 10=22 16=9 17=26
pair slots|to|-|loan 2=16 8=16
pair slots|to|-|rent 4=-8 8=-11 9=-19 17=-20
pair slots|to|-|sell 0=-4 4=-11 8=-18 9=7 17=5
pair slots|to|object 0=-8 4=16 8=5 9=-7 17=-11
pair slots|to|subject 0=5 1=-3 2=-35 4=36 8=5 9=4 10=-10 13=7 15=20 16=23 17=28
pair slots|to|subject|borrow 2=-15 8=-15
pair slots|to|subject|buy 0=-3 8=-6 9=22 13=10 17=29
pair slots|to|subject|rent 0=-5 4=26 8=21 9=14 17=13
pair slots|to|subject|sell 0=7 4=12 8=19 9=-4 17=-5
pair slots|with|- 0=26 1=11 2=-11 3=-8 4=31 5=4 6=4 7=-3 8=23 9=19 12=30 13=7 17=25
pair slots|with|-|borrow 2=-14 8=-14
pair slots|with|-|grant 9=25 17=25
pair slots|with|-|order 0=5 4=16 8=14 17=-3
pair slots|with|-|paper 0=-16 5=12 8=-11 9=-10 17=-12
pair slots|with|-|serve 0=16 8=14
pair slots|with|-|sign 0=13 4=14 5=-7 8=13 9=12 17=8
pair slots|with|-|talks 1=7 4=17 8=17 12=21 17=17
pair slots|with|subject 0=21 1=6 2=23 3=10 4=-20 8=29 9=20 13=-4 16=13 17=22
pair slots|with|subject|borrow 2=17 8=17
pair slots|with|subject|grant 9=-20 17=-22
pair slots|with|subject|none 0=21 8=19 9=-5 10=3 17=-3
pair slots|with|subject|paper 0=12 8=8 9=20 17=19
pair slots|with|subject|sell 0=-4 4=6 9=17 17=16
pair told|meant|meant 0=48 1=-10 2=40 3=18 4=32 5=-24 6=6 7=5 8=12 9=9 10=30 11=25 12=7 13=27 14=-9 15=5 16=20 17=-5
pair told|named|meant 0=27 1=42 2=29 3=43 4=39 5=-22 6=37 7=33 8=13 9=39 10=15 11=-7 12=41 13=43 14=3 15=32 16=36 17=15
pair told|named|named 0=26 1=22 2=25 3=23 4=26 5=-9 6=14 7=24 8=19 9=29 10=12 11=22 12=26 13=23 14=13 15=38 16=36 17=28
passage amounts|first 0=-28 1=-13 2=33 5=-5 6=-29 8=-28
passage amounts|second 0=-6 1=-4 2=-58 3=-4 4=-28 5=-4 6=13 7=19 8=-55
passage any 0=-7 1=-14 2=-12 3=-15 4=-14 5=-11 6=-16 7=-15 8=-113
passage context|back 1=8 2=-4 3=8 4=32 5=-20 6=10 8=10
passage context|hypothetical 0=-21 1=-10 3=16 4=-3 5=-5 6=24 8=-9
passage context|measure 0=-32 1=-4 2=-26 4=20 6=-6 7=3 8=-54
passage context|negation 0=9 1=8 2=-4 3=-12 4=8 5=-9 7=11 8=-24
passage context|overtaken 0=4 2=-5 3=9 4=-13 5=23 6=7 7=6 8=21
passage context|part 0=13 1=18 2=10 3=-12 4=-13 5=-12 6=-9 7=6 8=-7
passage context|sum 0=-5 1=-8 6=4 7=-12 8=-28
passage deal|acquire 0=-19 1=-10 2=-7 4=23 5=-3 6=-7 7=-16 8=-25
passage deal|assume 0=-5 1=3 3=7 4=11 8=14
passage deal|award 0=15 1=-3 2=-18 4=3 6=-12 7=-7 8=-22
passage deal|borrow 0=-6 1=-8 2=23 3=-9 4=-7 5=-11 6=-4 7=-10 8=-27
passage deal|build 0=15 1=-5 2=-17 3=-7 4=-24 5=28 6=-12 7=-5 8=-15
passage deal|buildout 0=-11 1=-6 2=-4 3=-4 5=13 6=-4 7=-7 8=-23
passage deal|buy 0=18 2=-10 3=-15 4=8 5=-13 6=-12 7=6 8=-22
passage deal|commit 0=-16 1=13 2=-11 3=-18 4=-11 5=18 6=4 7=21 8=-10
passage deal|fee 0=-11 1=-7 2=-11 3=-10 4=-4 5=-3 6=22 7=19 8=-5
passage deal|grant 0=-9 1=-6 2=-10 3=-4 4=-5 6=-7 7=20 8=-20
passage deal|guarantee 1=-10 2=12 3=-9 4=-15 5=-6 6=18 7=-9 8=-17
passage deal|guarantee-paper 0=-6 1=-5 2=-10 3=-3 4=-5 6=19 7=-5 8=-15
passage deal|invest 0=-21 1=15 3=-10 4=-14 5=21 6=-11 7=8 8=-12
passage deal|lend 0=-25 2=39 3=-10 4=-8 6=-11 7=-9 8=-20
passage deal|licence-paper 0=-18 1=-9 2=-10 3=28 4=7 5=-10 6=-3 7=-12 8=-19
passage deal|license 0=-5 3=15 4=-4 8=-3
passage deal|license-out 0=-15 1=-4 2=6 3=10 4=-12 5=-6 7=4 8=-19
passage deal|loan 0=-29 1=-19 2=58 3=-13 4=-12 5=-17 6=5 7=-14 8=-14
passage deal|order 0=51 1=-27 2=-8 3=-7 4=-14 5=-20 6=-6 7=-11 8=-18
passage deal|paper 0=11 2=-9 3=4 4=-10 5=-5 6=-10 7=15 8=-13
passage deal|pay 0=3 1=-21 2=-19 3=27 4=-5 5=5 6=-5 7=3 8=-21
passage deal|provide 0=-14 1=-6 2=13 3=-3 4=-5 5=-6 6=32 8=11
passage deal|raise 0=-6 2=7 3=5 4=-9 6=-9 7=-5 8=-23
passage deal|rent 0=24 1=-13 3=-8 4=-3 6=10 7=-9 8=-6
passage deal|sell 0=9 1=-7 2=6 5=-7 6=-13 7=-14 8=-32
passage deal|serve 0=-5 1=-5 2=-4 3=-7 5=-5 6=10 8=-20
passage deal|sign 0=20 1=-6 2=17 3=13 4=-5 5=-8 6=-15 7=-10 8=-14
passage deal|stake 0=-20 1=33 2=-22 3=-17 4=30 5=-18 6=-4 7=-10 8=-17
passage deal|subscribe 0=-7 1=21 2=7 3=-5 4=-11 5=-4 6=-5 7=-6 8=-10
passage deal|talks 0=3 3=5 4=16 5=-3 6=-11 7=-16 8=-9
passage deal|warrant 0=-8 1=-4 2=-3 3=-8 4=-6 7=29
passage deal|win 1=-14 2=-15 3=18 5=-11 6=-7 7=-8 8=-31
passage goodskind|licence 0=-18 1=-7 2=-14 3=36 5=-8 6=-6 7=-6 8=-11
passage goodskind|offtake 0=17 1=-13 2=4 3=-4 4=-18 5=-7 7=6 8=-18
passage goodskind|purchase 0=33 1=-21 2=4 3=-11 4=-28 5=21 6=-8 7=7 8=-11
passage goodskind|services 0=17 1=-15 2=6 3=-24 4=-8 5=24 6=5 7=-6 8=-9
passage goods|aircraft 1=-3 2=3 3=-3 4=-7 5=-3 6=4 7=-4 8=-18
passage goods|batteries 0=-6 1=7 2=-3 4=-4 5=20 6=-3 7=-5 8=3
passage goods|chips 0=23 1=-3 4=6 5=-6 7=12 8=25
passage goods|datacentre 0=-12 1=-3 2=-4 3=-3 4=-3 5=28 7=-3
passage goods|defence 0=-9 4=-9 5=6 8=-21
passage goods|engines 0=13 1=4 3=5 8=16
passage goods|epc 0=16 1=-12 3=-5 4=-3 5=17 6=-4 7=-8 8=-3
passage goods|equipment 0=-3 1=-5 2=15 3=-5 4=-13 5=15 6=-4 7=-3 8=-7
passage goods|launch 0=8 1=-4 2=-6 4=14 5=-6 8=9
passage goods|lease 0=10 1=-7 2=3 3=-9 4=4 5=-6 6=24 7=-8 8=3
passage goods|materials 1=-5 2=-3 4=-4 7=-5 8=-17
passage goods|power 0=9 2=10 3=6 5=-18 6=9 7=-6
passage goods|rights 0=-18 1=-7 2=-14 3=36 5=-8 6=-6 7=-6 8=-11
passage goods|software 0=-7 1=14 2=11 3=5 4=-10 5=-7 6=-9 8=-6
passage goods|transport 0=6 1=-4 2=5 3=-12 4=-6 6=-6 7=3 8=-15
passage goods|turbines 0=17 8=11
passage headline 0=-28 1=6 2=6 4=-4 5=14 6=4 7=13 8=-48
passage lead|acquire 0=-19 1=-7 2=-8 3=-3 4=17 6=-5 7=-14 8=-30
passage lead|acquire|plain 0=-17 1=-6 2=-11 4=20 6=-4 7=-13 8=-23
passage lead|acquire|stake 4=15 8=11
passage lead|award 0=20 2=-11 4=-3 6=-9 7=-9 8=-12
passage lead|award|order 0=18 7=-3 8=7
passage lead|award|past 0=15 3=-3 4=-8 7=-4 8=-4
passage lead|borrow 0=-9 1=-11 2=9 3=-7 4=-4 5=-9 6=-5 7=-7 8=-37
passage lead|borrow|past 0=-14 2=-12 3=-3 6=-5 7=-4 8=-33
passage lead|borrow|plain 0=4 1=-14 2=15 3=-4 4=-5 5=-8 7=-4 8=-16
passage lead|buildout 0=-6 1=-5 2=-4 3=-3 5=4 6=-3 7=-6 8=-24
passage lead|buildout|plain 0=-6 1=-5 2=-4 3=-3 5=4 6=-3 7=-6 8=-24
passage lead|build|ing 0=25 4=-4 5=3 7=-3 8=15
passage lead|build|plain 0=-12 2=-6 3=-7 4=-11 5=13 6=-5 7=4 8=-26
passage lead|buy 0=11 2=-6 3=-11 4=12 5=-8 6=-10 7=-4 8=-25
passage lead|buy|build 0=17 4=-8 5=-3 7=-3
passage lead|buy|commit 0=7 1=7 4=-7 7=25 8=26
passage lead|buy|paper 0=-3 1=-3 3=-3 7=-7 8=-19
passage lead|buy|past 0=-16 1=-5 3=-3 4=9 5=-4 7=-5 8=-28
passage lead|buy|plain 0=24 1=-4 2=-8 3=-8 6=-11 8=-15
passage lead|buy|sell 0=-5 4=-7 8=-16
passage lead|buy|talks 0=-7 1=-8 4=14 8=-6
passage lead|commit 0=-11 2=-17 3=-4 4=-16 5=15 7=8 8=-26
passage lead|commit|commit 0=-4 1=5 2=-4 5=-3 7=-6 8=-15
passage lead|commit|past 0=3 1=-10 2=-3 3=-4 4=-5 5=16 6=-5 8=-10
passage lead|commit|plain 0=-12 1=10 2=-20 4=-10 6=6 7=13 8=-17
passage lead|commit|sign 0=-3 1=16 2=-4 5=-4 7=7 8=8
passage lead|cooperate 0=-6 4=-3 7=-5 8=-19
passage lead|cooperate|plain 0=-6 4=-3 7=-5 8=-19
passage lead|fee 0=-11 1=-7 2=-11 3=-10 4=-4 5=-3 6=22 7=19 8=-4
passage lead|fee|pay 0=-5 3=-5 4=-3 6=-3 7=20
passage lead|fee|plain 0=-11 1=-7 2=-11 3=-10 4=-4 5=-3 6=22 7=19 8=-4
passage lead|grant 0=-6 1=-6 2=-9 3=-3 4=-5 6=-6 7=16 8=-20
passage lead|grant|plain 0=-6 1=-6 2=-9 3=-3 4=-5 6=-6 7=16 8=-20
passage lead|guarantee 0=6 1=-8 3=-8 4=-13 5=-6 6=16 7=-8 8=-23
passage lead|guarantee-paper 1=-3 2=-8 4=-3 6=20 7=-4 8=-3
passage lead|guarantee-paper|plain 1=-3 2=-8 4=-3 6=20 7=-4 8=-3
passage lead|guarantee-paper|provide 6=20 8=18
passage lead|guarantee|past 0=17 1=-3 2=10 4=-5 6=-8 8=5
passage lead|guarantee|plain 0=-10 1=-5 2=-10 3=-6 4=-8 5=-5 6=21 7=-6 8=-24
passage lead|invest 0=-21 1=11 2=3 3=-9 4=-16 5=15 6=-10 7=12 8=-16
passage lead|invest|commit 1=-8 2=17 4=-3 5=7 7=-9
passage lead|invest|ing 1=-4 2=-4 4=4 5=19 7=-7 8=5
passage lead|invest|loan 2=15 5=-4 8=7
passage lead|invest|paper 1=14 2=-3 4=-3 5=4 7=-5 8=3
passage lead|invest|plain 0=-18 1=12 3=-6 4=-18 5=3 6=-8 7=19 8=-16
passage lead|lend 0=-16 2=36 3=-9 4=-6 6=-11 7=-8 8=-11
passage lead|lend|loan 2=-13 6=-3 8=-24
passage lead|lend|past 2=-14 7=6 8=-18
passage lead|lend|plain 0=-12 1=4 2=40 3=-7 4=-12 5=4 6=-9 7=-11
passage lead|licence-paper 0=-13 1=-5 2=-7 3=17 4=-3 5=-5 6=-5 7=-4 8=-25
passage lead|licence-paper|pay 0=-6 3=19 7=-4
passage lead|licence-paper|plain 0=-13 1=-5 2=-7 3=17 4=-3 5=-5 6=-5 7=-4 8=-25
passage lead|license 0=-5 3=15 4=-4 8=-3
passage lead|license-out 0=-15 1=-4 2=6 3=9 4=-12 5=-6 7=4 8=-19
passage lead|license-out|plain 0=-9 3=6 4=-5 5=-3 7=-4 8=-18
passage lead|loan 0=-13 2=18 3=-8 5=-7 7=-5 8=-18
passage lead|loan|plain 0=-13 2=18 3=-8 5=-7 7=-5 8=-18
passage lead|none 0=4 1=-3 2=-6 3=-8 5=-3 6=-11 7=-5 8=-53
passage lead|none|plain 0=4 1=-3 2=-6 3=-8 5=-3 6=-11 7=-5 8=-53
passage lead|order 0=10 1=-12 2=-3 3=-7 5=-5 6=-3 7=-11 8=-34
passage lead|order|plain 0=10 1=-12 2=-3 3=-7 5=-5 6=-3 7=-11 8=-34
passage lead|order|talks 0=15 8=12
passage lead|paper 0=17 2=-5 3=-10 4=-10 6=-9 7=-13 8=-28
passage lead|paper|plain 0=17 2=-5 3=-10 4=-10 6=-9 7=-13 8=-28
passage lead|paper|sign 0=14 4=-5 8=3
passage lead|pay 1=-6 2=-14 3=-5 4=-8 6=-10 7=-7 8=-46
passage lead|pay|ing 0=10 1=3 2=-7 3=-7 5=14 6=-4 7=-9
passage lead|pay|order 0=20 2=-5 3=-4 4=-6 5=-8 7=6
passage lead|pay|paper 3=-5 4=-4 7=14 8=4
passage lead|pay|past 0=-9 1=-3 2=-3 3=-9 4=-5 5=-17 6=-3 8=-46
passage lead|pay|pay 0=13 3=3 7=14 8=23
passage lead|pay|plain 1=-6 2=-6 3=7 4=-4 6=-5 8=-19
passage lead|raise 0=-6 1=7 2=-6 4=-6 6=-8 7=-4 8=-29
passage lead|raise|loan 2=21 8=12
passage lead|raise|past 0=-7 1=3 2=-15 3=-3 5=-4 7=4 8=-20
passage lead|raise|plain 2=7 4=-7 5=5 6=-6 7=-8 8=-15
passage lead|rent 0=9 1=-11 3=-4 4=-3 6=4 7=-7 8=-16
passage lead|rent|plain 0=14 1=-10 2=-8 3=-8 5=3 7=-4 8=-14
passage lead|rent|talks 0=19 8=16
passage lead|sell 0=7 1=-9 4=5 5=-6 6=-11 7=-10 8=-32
passage lead|sell|ing 0=16 1=3 2=-3 3=-3 4=4 8=11
passage lead|sell|order 0=37 2=-3 3=-4 4=-6 8=21
passage lead|sell|paper 0=12 4=14 8=20
passage lead|sell|past 0=-5 2=20 4=-15 5=-7 6=-3 7=6 8=-6
passage lead|sell|pay 0=-6 2=-4 3=14
passage lead|sell|plain 1=-15 2=-20 4=12 6=-7 7=-15 8=-38
passage lead|sell|sign 0=20 2=-3 4=4 5=-4 8=15
passage lead|sell|talks 3=-3 4=24 8=15
passage lead|serve 3=-5 4=-12 5=-5 6=11 7=-7 8=-24
passage lead|serve|paper 0=17 8=12
passage lead|serve|plain 0=7 2=-16 3=-5 4=-8 5=-3 6=10 7=-7 8=-23
passage lead|serve|rent 0=16 8=13
passage lead|sign 0=15 1=-8 2=4 3=-12 4=-6 5=-9 7=-12 8=-26
passage lead|sign|past 0=28 1=-7 2=19 3=-5 4=-5 5=-10 6=-4 7=-12 8=7
passage lead|sign|plain 2=-15 3=-8 6=4 8=-31
passage lead|stake 0=-6 1=7 2=-11 3=-7 4=11 5=-6 7=-4 8=-21
passage lead|stake|plain 0=-6 1=7 2=-11 3=-7 4=11 5=-6 7=-4 8=-21
passage lead|subscribe 0=-5 1=20 2=7 3=-4 4=-10 5=-3 6=-3 7=-7 8=-7
passage lead|subscribe|loan 1=-7 2=15 8=4
passage lead|subscribe|plain 0=-5 1=22 2=9 3=-4 4=-9 5=-3 6=-3 7=-6
passage lead|subscribe|stake 1=15 8=6
passage lead|talks 0=-14 1=13 2=-6 3=7 4=-6 5=-8 6=-7 7=-10 8=-31
passage lead|talks|plain 0=-14 1=13 2=-6 3=7 4=-6 5=-8 6=-7 7=-10 8=-31
passage lead|venture 0=-10 1=-4 3=-4 4=-5 5=-3 6=6 7=14 8=-8
passage lead|venture|paper 0=-4 7=15 8=8
passage lead|venture|plain 0=-10 1=-4 3=-4 4=-5 5=-3 6=6 7=14 8=-8
passage lead|warrant 0=-5 1=-3 3=-4 4=-5 7=19
passage lead|warrant|plain 0=-5 1=-3 3=-4 4=-5 7=19
passage lead|win 1=-8 2=-12 3=10 4=10 5=-7 6=-5 7=-7 8=-22
passage lead|win|order 0=-3 4=-5 7=-3 8=-17
passage lead|win|past 0=-15 1=-5 2=-4 3=20 4=9 5=-3 7=-5 8=-6
passage lead|win|plain 0=11 1=-3 2=-8 3=-11 5=-5 6=-4 8=-20
passage lead|win|sign 0=17 3=-3 4=-4 8=5
passage money<|, 0=23 3=-9 5=26 6=22 7=-8 8=41
passage money<|,|and 1=-5 2=-11 4=-3 7=-7 8=-23
passage money<|,|of 0=-5 2=-11 6=3 7=-3 8=-18
passage money<|,|即 2=-10 5=4 6=24 8=15
passage money<|,|是 0=18 4=3 8=20
passage money<|: 0=-3 1=-7 2=19 4=-6 5=7 6=3 7=-3 8=6
passage money<|:|party 0=-4 7=-3 8=-14
passage money<|COMPANY 0=9 2=18 3=-3 4=-3 6=-3 7=-5 8=11
passage money<|DATE|for 0=14 1=-3 3=4 4=7 8=16
passage money<|OTHER 0=-20 2=9 4=-4 8=-24
passage money<|SIZE|, 0=16 8=9
passage money<|^ 0=-24 1=-3 2=45 3=-7 4=-4 5=-7 6=-14 7=-7 8=-10
passage money<|a 0=10 1=-10 2=19 3=-10 5=12 6=12 7=-6 8=21
passage money<|add 1=3 2=-3 5=-9 7=-3 8=-16
passage money<|and 2=-12 3=3 7=-6 8=-17
passage money<|another 2=8 4=-3 7=9 8=14
passage money<|ask|for 4=-9 8=-19
passage money<|at 0=11 1=-15 2=-18 4=6 5=-10 6=-13 8=-32
passage money<|a|further 0=-7 4=-12 5=-3 7=19
passage money<|back 1=-4 5=-4 7=-5 8=-17
passage money<|between 0=-3 1=-4 2=-3 3=-4 4=15 5=6 7=3 8=11
passage money<|bid|of 0=17 4=-3 8=7
passage money<|buy 0=26 1=7 2=-3 4=-7 7=-3 8=20
passage money<|committ 2=10 5=14 8=16
passage money<|consideration|of 0=3 3=-22 8=-22
passage money<|for 2=-25 3=26 4=35 5=-3 6=10 7=-14 8=21
passage money<|from|the 0=-20 2=-12 8=-32
passage money<|further 0=-7 4=-12 5=-3 7=19
passage money<|guarante 0=22 2=-5 4=-3 6=4 8=14
passage money<|had|rais 1=-14 7=4 8=-11
passage money<|in 0=-10 1=18 2=-12 3=-4 4=-4 5=-15 6=-8 7=27 8=-3
passage money<|is|spend 0=-4 5=15 8=9
passage money<|is|worth 0=4 1=-3 2=-4 4=-3 5=-5 8=-15
passage money<|limit|to 0=-4 4=-5 7=15 8=7
passage money<|loan|of 1=-4 2=21 8=9
passage money<|of 0=18 1=-7 2=18 3=-12 4=7 5=-13 6=9 7=-11 8=4
passage money<|offer 3=-5 4=17 7=-5
passage money<|of|the 2=11 4=-3 7=21 8=25
passage money<|paid 1=-6 2=-5 3=-4 4=10 5=-6 7=-7 8=-17
passage money<|party 0=14 1=14 5=-8 6=-7 7=17 8=22
passage money<|party|, 0=-4 1=-12 2=-18 3=-4 4=15 5=23 6=4 7=-6
passage money<|party|: 0=5 2=5 3=3 6=4 8=15
passage money<|party|at 0=17 2=-3 4=-6
passage money<|party|for 0=-11 1=6 2=5 3=-4 4=25 8=20
passage money<|party|suppli 0=-8 2=19 7=3 8=9
passage money<|party|出 0=-3 1=-9 4=15 7=4 8=6
passage money<|party|的 1=3 2=5 3=-5 4=7 5=-4 6=24 7=-3 8=26
passage money<|payment|of 0=7 1=-4 2=-5 3=16 4=13 8=23
passage money<|pric|of 0=-5 4=15 7=-3 8=4
passage money<|promis 0=-4 2=-4 4=-4 5=-3 8=-16
passage money<|pronoun 0=6 1=-7 2=11 3=7 4=-8 5=3 6=5 7=10 8=25
passage money<|pull|a 0=-5 2=16 6=4 8=8
passage money<|put|at 0=-4 5=-3 8=-15
passage money<|put|in 1=9 2=-3 5=-9 7=22 8=18
passage money<|rais 0=-4 1=-15 3=-3 4=-3 5=-3 8=-24
passage money<|rent|of 0=18 8=14
passage money<|s 2=20 8=17
passage money<|said 0=-12 8=-16
passage money<|sign|a 2=-21 8=-22
passage money<|spend 2=-6 3=-7 5=19 6=-3 7=-7 8=-5
passage money<|stand|at 0=-4 7=22 8=14
passage money<|suppli 0=-8 2=19 7=3 8=9
passage money<|taken 0=-3 2=-6 8=-15
passage money<|the 0=-20 2=11 3=-11 5=17 6=-3 7=4 8=-4
passage money<|to 0=22 2=-14 4=-11 5=-6 6=-4 7=7 8=-7
passage money<|to|spend 3=-3 5=14 7=-3
passage money<|want 0=-6 4=-3 8=-16
passage money<|with 0=-12 1=22 3=-3 5=3 6=-6 7=3 8=6
passage money<|worth 0=32 2=-11 3=-3 4=-3 5=-13 7=-9
passage money<|year|, 0=17 8=14
passage money<|一|笔 0=5 2=6 4=-3 7=-17 8=-13
passage money<|为 0=15 1=-6 2=-3 4=13 5=-14 7=-3
passage money<|了 0=-21 1=3 3=-7 4=-17 6=-18 7=14 8=-38
passage money<|付 1=-13 2=-8 3=14 5=-9 6=17 7=6 8=8
passage money<|付|款 0=-10 8=-19
passage money<|以 0=6 1=4 2=-4 3=-4 4=33 5=-7 6=-4 7=-6 8=16
passage money<|价 0=11 2=-9 4=43 5=-13 6=-6 7=19 8=42
passage money<|价|为 0=3 1=-4 4=14 8=9
passage money<|价|格 0=-20 8=-19
passage money<|价|钱 0=-4 4=15 8=6
passage money<|余 0=4 2=23 3=10 8=32
passage money<|作|价 0=-12 4=23 7=14 8=18
passage money<|借|款 2=15 8=9
passage money<|值 0=15 1=-5 2=-14 3=-5 4=-27 5=-4 6=-4 8=-40
passage money<|入 0=-4 1=-6 2=5 4=5 5=-13 7=-4 8=-20
passage money<|出|资 0=-3 2=6 4=3 5=-11 7=29 8=23
passage money<|务|费 7=-14 8=-17
passage money<|卖 0=-5 4=-4 8=-16
passage money<|卖|了 0=-4 4=-3 8=-14
passage money<|占 5=26 7=-3 8=19
passage money<|即 0=-5 2=-11 4=-3 6=23 7=-3
passage money<|取|了 2=-12 8=-14
passage money<|在 0=-6 4=18 8=10
passage money<|对|价 4=14 8=11
passage money<|布|以 3=-12 8=-14
passage money<|年 0=8 3=25 4=-12 7=-3 8=11
passage money<|总|价 0=27 4=12 8=28
passage money<|总|值 0=18 4=-3 8=6
passage money<|投 0=-7 1=14 2=-4 5=9 7=3 8=10
passage money<|投|入 1=-7 5=-13 7=-3 8=-26
passage money<|投|资 0=-8 1=-11 2=-5 5=35 7=-3 8=6
passage money<|拿 1=15 2=-3 4=-5 5=-3
passage money<|提|了 2=-8 6=-13 8=-21
passage money<|支|的 2=-21 8=-24
passage money<|是 0=23 2=-6 5=7 6=6 7=-4 8=27
passage money<|格 0=-20 8=-19
passage money<|款 0=9 1=-6 4=-12 5=-11 7=-3 8=-20
passage money<|每|年 0=-10 3=19 4=-10 8=-6
passage money<|注|资 1=15 2=-3 5=-3 7=-3 8=4
passage money<|的 0=-29 1=20 2=13 3=-10 4=-4 6=10 7=11 8=5
passage money<|的|, 0=15 2=-4 8=6
passage money<|的|是 0=21 3=-3 5=-6 8=10
passage money<|砸 0=-17 5=27 8=5
passage money<|笔 0=3 2=7 4=-3 7=-16 8=-11
passage money<|算 1=-3 2=-3 4=6 5=31 7=-3 8=25
passage money<|算|为 5=-11 8=-15
passage money<|花 0=-5 4=13 5=21 8=24
passage money<|要|花 0=-3 5=19 8=13
passage money<|货 0=-5 5=-3 8=-14
passage money<|费 1=-5 2=-6 3=23 4=-6 5=5 7=-7
passage money<|资 0=-7 1=11 2=-6 3=-3 5=21 6=-4 7=20 8=30
passage money<|赔|付 2=-4 6=19 8=9
passage money<|赚 0=-3 5=-3 8=-14
passage money<|达 0=-4 1=-3 2=-3 8=-18
passage money<|金 0=-7 1=-13 3=23 5=-4 6=-3 8=-5
passage money<|金|额 0=40 1=16 2=5 3=-4 4=-7 5=-9 7=-10 8=27
passage money<|钱 0=-4 4=15 8=8
passage money<|门|费 3=14 8=9
passage money<|面|值 4=-20 8=-24
passage money<|预|算 1=-3 4=3 5=32 7=-3 8=24
passage money<|额 0=39 1=17 2=-3 3=-9 4=-18 6=15 7=-16 8=21
passage money<|额|OTHER 0=-15 8=-18
passage money>|( 0=19 1=-6 2=-4 5=3 7=-4 8=8
passage money>|(|other 0=14 4=-3 5=5 7=-3 8=10
passage money>|, 0=19 1=-3 2=8 3=-5 7=21 8=11
passage money>|,|DATE 0=15 1=-8 2=-6 3=-5 4=6 6=14 7=-5 8=11
passage money>|,|and 0=3 2=-4 3=-3 4=14 7=9 8=16
passage money>|,|for 0=-3 7=15 8=9
passage money>|,|other 1=-14 2=-3 7=3 8=-13
passage money>|,|party 0=-4 2=-12 4=-13 5=-12 6=7 7=-8 8=-40
passage money>|,|was 0=-11 3=3 6=-3 7=-5 8=-22
passage money>|,|which 0=-5 1=-3 2=-3 4=-7 7=3 8=-18
passage money>|,|交 0=16 8=12
passage money>|,|余 0=-4 4=-10 7=17
passage money>|,|作 4=-24 7=3 8=-24
passage money>|,|分 0=20 2=-6 3=-4 4=25 5=7 6=-3 7=-5 8=36
passage money>|,|受 2=-9 6=14 7=8 8=8
passage money>|,|合 0=-25 4=13 8=-17
passage money>|,|年 2=27 8=23
passage money>|,|比 5=15 8=14
passage money>|,|贷 2=-4 6=14 8=8
passage money>|DATE 0=-18 1=8 2=-3 3=-3 4=-5 5=-7 7=-4 8=-31
passage money>|OTHER 0=-4 4=-10 8=-20
passage money>|PRONOUN 0=-5 1=-4 3=-3 4=4 5=-6 7=17 8=6
passage money>|^ 0=14 2=-61 3=10 4=3 5=-17 6=8 7=14 8=-39
passage money>|a 0=19 1=-3 2=-4 3=3 4=-12 5=-10 6=-5 7=-3 8=-15
passage money>|and 0=12 1=3 2=-8 3=10 4=14 5=-5 7=-11 8=16
passage money>|a|year 0=13 1=-6 2=-3 3=-4 4=-7 5=-6 6=-4 8=-18
passage money>|for 1=14 2=10 3=-5 5=-4 6=-8 7=17 8=21
passage money>|from 0=-15 1=13 2=12 4=-11
passage money>|from|party 0=-13 1=14 4=-8 7=-5 8=-9
passage money>|has 0=15 4=-3 8=8
passage money>|has|been 0=16 4=-3 8=8
passage money>|if 0=17 2=-3 3=4 4=-6 7=-4 8=3
passage money>|in 0=-17 3=14 4=-11 5=-12 6=6 7=6 8=-15
passage money>|in|the 0=-12 2=7 8=-14
passage money>|is 0=-13 1=-6 3=-3 4=16 5=-3 6=-4 7=5 8=-6
passage money>|last 0=-7 1=-4 2=-4 8=-20
passage money>|line 0=-4 2=15 8=8
passage money>|line|from 0=-4 2=14 8=7
passage money>|loan 2=16 8=10
passage money>|now 3=14 8=10
passage money>|of 0=4 1=26 2=5 3=-16 4=-30 5=15 6=6 7=-22 8=-10
passage money>|offer 1=-4 2=-4 4=18 5=-5 8=3
passage money>|of|fresh 1=14 4=-3 8=4
passage money>|of|pronoun 0=-3 1=22 2=-15 3=-4 4=-4 5=18 6=-5 7=-9
passage money>|of|spend 5=18 8=11
passage money>|on|a 0=-5 5=16 8=9
passage money>|order 0=22 2=-4 4=-4 8=7
passage money>|over 0=28 3=-4 4=-6 5=-4 8=8
passage money>|party 0=-7 2=35 4=-8 8=22
passage money>|pump 1=-6 5=14 7=-3
passage money>|revolv 0=-5 2=20 8=12
passage money>|revolv|line 0=-5 2=18 8=11
passage money>|to 0=-7 4=-3 5=-5 6=-3 7=14
passage money>|toward 0=-3 2=3 7=-14 8=-18
passage money>|toward|the 0=-3 7=-13 8=-19
passage money>|within 3=14 8=11
passage money>|within|9 3=14 8=11
passage money>|— 0=-17 6=-12 8=-31
passage money>|—|— 0=-17 6=-12 8=-31
passage money>|” 0=15 1=-4 2=-8 5=6 7=-6 8=-5
passage money>|七 0=-7 2=8 7=-17 8=-18
passage money>|之 4=21 8=22
passage money>|之|间 4=21 8=22
passage money>|买 1=-6 3=-3 4=17 5=-3 8=3
passage money>|买|下 1=-4 2=3 4=14 8=5
passage money>|入 1=14 5=-4 8=8
passage money>|参 1=14 5=-3 7=-4 8=3
passage money>|就 0=-7 8=-14
passage money>|已 0=-7 2=-11 3=24 5=-3 7=-11 8=-6
passage money>|建 1=-6 5=24 8=13
passage money>|把 1=-3 4=14 8=5
passage money>|换 0=-8 1=14 7=-4
passage money>|的 0=14 2=7 3=-6 4=3 5=10 7=12 8=25
passage money>|股 2=-18 8=-19
passage money>|股|东 2=-18 8=-20
passage money>|银 2=14 6=-8 8=5
passage money>|银|团 2=14 6=-8 8=5
passage named|0 0=-31 1=-21 2=-28 3=-32 4=-34 5=-17 6=-41 7=-7 8=-141
passage named|1 0=-8 1=-14 2=-5 3=-6 4=-16 5=-3 6=-23 7=-19 8=-88
passage named|2 0=9 2=5 3=-8 4=-11 5=-4 6=-20 7=-3 8=-58
passage named|3 0=11 1=-11 2=-18 3=-4 5=-10 6=42 7=-19 8=-18
passage named|4 0=-25 1=4 4=34 7=9 8=15
passage paid 0=-5 2=6 3=-17 4=-8 5=7 6=-7 7=13 8=-14
passage party|bank 0=-32 1=-23 2=30 3=-29 4=-15 5=-23 6=24 7=-32 8=-55
passage party|buyer 0=27 2=-15 3=3 4=-16 5=-13 6=-5 7=-17 8=-23
passage party|firm 0=9 1=-8 2=-5 3=-4 4=12 6=13 7=-6 8=-56
passage party|fund 0=-26 1=23 3=-20 4=22 5=-17 6=-12 7=-4 8=-22
passage party|seller 0=-3 1=-4 2=-35 3=-6 4=-20 5=-3 6=-13 7=-11 8=-67
passage party|state 0=-12 1=-13 2=-23 3=10 4=-23 5=-7 6=11 7=10 8=-47
passage previous|acquisition 0=-19 1=-16 2=-7 4=43 6=-5 7=-5 8=-3
passage previous|buildout 0=-9 1=4 3=-9 4=3 5=33 7=-17
passage previous|debt 0=-34 1=7 2=28 3=-20 4=-18 5=-14 6=14 7=-18 8=-36
passage previous|equity 0=-30 1=27 2=-17 3=-5 4=22 5=-9 6=-7 7=-4 8=-22
passage previous|guarantee 1=-4 2=-10 3=-3 4=-3 5=-3 6=44 7=-7 8=19
passage previous|licence 0=-5 1=-4 2=-9 3=55 4=-6 5=-11 6=-8 7=-11 8=3
passage previous|other 0=-27 1=-22 2=-13 3=-7 6=-3 7=50 8=-11
passage previous|trade 0=24 1=-12 2=-10 3=-19 5=-18 6=-9 7=-7 8=-33
passage quoted 0=-16 1=-5 2=9 3=-3 4=-13 5=-7 6=-3 8=-40
passage rule|acquisition 0=-7 2=-10 4=15 6=-6 8=-17
passage rule|buildout|told 2=-9 3=-5 4=-5 5=21 6=-6 7=-3 8=-7
passage rule|debt 0=-7 1=5 2=17 3=-14 4=-6 5=-7 6=3 7=-7 8=-27
passage rule|debt|told 1=-9 2=12 3=-5 4=-9 5=3 6=5 7=-8 8=-21
passage rule|debt|untold 0=-7 1=16 2=9 3=-11 5=-11 8=-14
passage rule|equity 0=-12 1=18 2=6 3=-8 4=-4 5=4 6=-8 7=-8 8=-21
passage rule|equity|told 0=-7 1=22 2=5 3=-10 4=12 5=-11 6=-8
passage rule|equity|untold 0=-6 1=-4 4=-20 5=17 7=-12 8=-26
passage rule|guarantee|told 0=8 3=-7 4=-9 5=-5 6=4 8=-17
passage rule|licence 0=-17 1=-9 2=-7 3=31 4=-4 5=-8 6=-6 8=-14
passage rule|licence|told 0=-10 1=-9 3=30 6=-6 7=8 8=7
passage rule|licence|untold 0=-9 2=-7 3=5 5=-6 7=-6 8=-26
passage rule|other 0=9 1=-3 2=6 3=-5 4=4 5=-3 7=3 8=-23
passage rule|other|told 0=-5 1=-10 2=6 4=-11 5=-4 7=15 8=-12
passage rule|other|untold 0=12 1=3 3=-7 4=10 7=-8 8=-19
passage rule|trade 0=13 1=-4 3=-5 8=-30
passage rule|trade|told 0=16 2=-3 3=-11 4=6 5=-5 6=5 7=-16 8=-22
passage rule|trade|untold 1=-6 3=5 4=-8 5=4 6=-7 7=18 8=-18
passage scale|10 0=5 1=-11 2=16 3=-18 5=27 6=-24 7=-32 8=-25
passage scale|11 0=-46 1=16 2=-10 3=-11 4=-7 5=-24 6=-7 8=-70
passage scale|12 2=-12 4=-5 5=-7 7=6 8=-24
passage scale|4 0=-3 1=-5 2=-5 4=-6 5=-3 7=7 8=-18
passage scale|6 1=-5 2=-9 3=3 4=-5 5=-4 6=-3 7=16 8=-4
passage scale|7 0=9 1=-4 2=-35 3=15 4=-25 5=-18 7=42 8=-8
passage scale|8 0=11 1=15 2=21 3=7 4=-3 5=10 6=21 7=-16 8=19
passage scale|9 0=11 2=30 3=-5 4=21 5=13 7=-19 8=10
passage size<|a 0=21 8=19
passage size<|for 0=-10 4=-4 7=-6 8=-27
passage size<|tak 0=-13 8=-17
passage size<|余 0=15 8=12
passage size<|年 0=16 8=12
passage size>|, 0=-9 3=-3 4=-5 5=-5 6=-3 8=-28
passage size>|^ 0=5 1=-4 2=-3 3=-4 4=-5 5=3 7=-6 8=-14
passage sized|bare 0=-22 1=-39 2=-52 3=-21 4=-14 5=-31 6=-24 7=-29 8=-149
passage sized|bare|both 0=-10 1=-11 2=-48 3=-6 4=-4 5=-18 6=8 7=-20 8=-81
passage sized|bare|none 0=-29 1=-22 2=-26 3=-28 4=-9 5=-23 6=-29 8=-128
passage sized|bare|one 0=-8 1=-36 2=-15 3=-10 4=-14 5=-13 6=-23 7=-29 8=-102
passage sized|bare|told 0=-6 1=5 2=-14 3=-4 4=-4 5=-11 6=-10 7=-7 8=-42
passage sized|bare|untold 0=9 1=-9 4=9 5=8 6=7 7=-6 8=-32
passage sized|money 1=8 2=19 3=-5 5=11 8=-16
passage sized|money|both 1=7 2=21 3=-3 4=13 5=4 6=11
passage sized|money|none 0=7 2=-6 3=-6 4=-32 5=3 6=-13 7=-8 8=-38
passage sized|money|told 2=14 4=10 5=8 6=7 7=-5
passage sized|money|untold 0=-14 1=8 2=7 3=-5 4=-11 6=-6 7=11 8=-22
passage sized|rate 0=26 1=-4 2=-7 3=9 4=-21 5=-9 6=-7 7=-5 8=-16
passage sized|rate|both 0=44 1=-6 3=4 4=-14 5=-6 6=-4 7=-3 8=14
passage sized|rate|one 0=-13 2=-5 3=6 4=-8 5=-4 6=-3 8=-25
passage sized|rate|untold 0=15 3=-6 4=-9 5=-4 8=-6
passage sized|size 0=4 1=-8 2=-20 3=-14 4=-30 5=-19 6=-13 8=-64
passage sized|size|both 0=4 1=-11 2=-8 3=-16 4=-18 5=-4 6=-7 7=11 8=-38
passage sized|size|none 0=-18 2=-3 5=-5 8=-33
passage sized|size|one 0=12 1=3 2=-10 3=3 4=-12 5=-11 6=-5 7=-10 8=-23
passage sized|size|told 0=8 1=-4 2=-8 3=-5 4=-16 5=-8 6=-8 7=8 8=-25
passage sized|size|untold 0=-8 2=-5 3=-6 4=-5 5=-8 8=-37
passage stage|agreed|meant 0=-10 1=-10 3=-14 4=-30 5=-10 6=-5 7=-14 8=-102
passage stage|agreed|said 0=5 1=-22 2=-13 3=3 4=-18 6=5 7=-10 8=-51
passage stage|completed|meant 0=-12 1=4 2=-4 3=-7 4=-9 5=-23 6=-4 7=-8 8=-57
passage stage|completed|said 0=-9 1=-4 2=14 3=-12 4=15 6=-9 7=-3 8=-16
passage stage|intent|said 0=22 2=-21 3=-22 5=20 6=-6 8=-18
passage stage|negotiating|said 0=-31 1=-6 2=4 3=16 4=14 5=-10 6=-10 7=-5 8=-25
passage stage|partly_funded|said 0=-8 1=6 2=-13 4=-6 5=-22 6=-12 7=8 8=-40
passage stage|rumoured|said 0=-8 1=3 2=-12 3=-3 4=32 5=-20 7=-18 8=-19
passage stage|terminated|said 0=5 1=-7 2=-10 3=4 4=-6 5=9 6=-12 7=4 8=-21
passage told 2=4 6=-5 7=-5 8=-33
passage unit|GW 0=30 2=-6 3=-7 4=-3 5=-7 8=9
passage unit|mtpa 0=15 4=-3
passage unit|tonnes 0=25 1=-7 2=-5 3=-8 4=-10 5=-5 6=-4 8=-7
passage unit|units 1=-5 2=-12 3=9 4=-12 5=-7 6=-8 8=-33
passage untold 3=-5 7=3 8=-45
passage voice| 0=6 1=-18 2=-9 3=-7 4=-18 5=-6 6=-6 7=-7 8=-90
passage voice|asserts 1=6 2=-16 3=-14 6=-29 7=-4 8=-54
passage voice|asserts-quoted 0=-33 1=8 2=-3 3=-3 4=-4 5=-12 6=-5 8=-52
passage voice|asserts|told 0=11 1=3 2=-4 3=-18 4=-7 5=-3 6=-15 7=6 8=-24
passage voice|comments 0=-3 1=-6 2=-3 4=5 5=-10 7=-9 8=-24
passage voice|denies 0=-5 1=-6 2=11 3=-4 4=-3 5=-7 6=4 7=-6 8=-14
passage voice|denies|untold 0=-5 1=-7 2=15 4=-6 5=-4 8=-9
passage voice|estimates 0=-25 1=-8 2=-6 3=-5 4=-12 5=-19 6=-5 7=-11 8=-77
passage voice|estimates|told 0=-6 5=-10 8=-23
passage voice|estimates|untold 0=-7 1=-3 2=-3 4=-6 7=-5 8=-28
passage voice|hedges 0=-20 1=6 3=-3 4=13 7=-14 8=-20
passage why|no-payer 0=-5 2=8 3=-3 5=-10 7=18 8=5
passage why|paper 0=24 1=-7 2=-12 3=-9 4=-5 6=7 7=-6 8=-8
passage why|second 0=-3 1=7 2=-21 3=-12 4=-13 6=11 7=15 8=-19
passage word|% 0=-33 1=29 2=9 3=-12 4=15 5=-14 6=-3 8=-9
passage word|%|, 0=-10 2=18 4=-7 5=-4 7=9
passage word|%|stak 1=16 8=16
passage word|( 1=-7 3=-7 4=-12 5=5 6=-4 7=5 8=-26
passage word|(|other 0=14 4=-3 5=5 7=-3 8=10
passage word|(|party 0=-3 1=7 3=-7 5=-3 6=-3 7=-3 8=-14
passage word|) 0=-4 1=-8 3=-8 4=-14 5=9 6=-5 7=4 8=-29
passage word|, 0=21 1=7 2=21 3=12 4=8 5=21 7=8 8=-6
passage word|,|9 0=30 4=-12 8=13
passage word|,|DATE 0=-6 1=6 3=18 4=13 5=-6 6=18 7=6 8=23
passage word|,|OTHER 0=17 1=-9 2=-4 3=6 4=-6 6=-13 8=-9
passage word|,|PERSON 3=11 8=16
passage word|,|a 0=-15 1=8 2=9 3=5 4=5 5=6 6=-11 7=4 8=4
passage word|,|accord 0=-4 4=15 8=7
passage word|,|amount 0=14 2=16 8=22
passage word|,|and 0=-5 1=-11 3=22 4=13 5=-8 6=-15 7=-13 8=-22
passage word|,|as 4=-6 5=4 6=16 7=-3 8=7
passage word|,|ask 0=-3 4=18 8=13
passage word|,|both 0=-6 1=-3 2=19 7=-3
passage word|,|company 0=-11 1=-7 2=7 3=-3 4=10 7=-10 8=-14
passage word|,|dat 0=26 2=-5 8=16
passage word|,|for 0=33 1=-7 2=-9 3=9 6=7 7=14 8=38
passage word|,|from 0=20 1=-4 2=11 3=-4 4=-12 8=12
passage word|,|had 0=-5 2=9 4=17 7=-7 8=7
passage word|,|hav 0=-3 2=-3 3=-3 4=17 5=3 6=-3 7=-3 8=6
passage word|,|in 0=-4 1=15 2=-5 3=6 4=-8 5=3 6=8 8=10
passage word|,|is 0=-5 2=-10 3=5 4=-5 5=-8 6=-3 7=10 8=-18
passage word|,|let 3=14 8=10
passage word|,|money 0=21 3=-8 4=3 5=26 6=23 7=-8 8=41
passage word|,|on 0=4 1=-10 2=14 4=14 5=5 8=22
passage word|,|party 0=3 2=-4 3=8 4=19 5=6 6=-4 7=-9 8=-11
passage word|,|pronoun 0=35 1=7 2=-5 3=-21 4=-4 5=-5 6=6 8=5
passage word|,|run 0=-3 5=-7 8=-14
passage word|,|said 0=-7 1=-4 4=-6 8=-20
passage word|,|that 0=6 1=4 2=8 4=-10 5=-5 6=4 7=10 8=14
passage word|,|the 0=-10 1=-13 2=4 4=-10 5=8 7=20 8=-10
passage word|,|then 0=-4 3=5 6=3 7=14 8=10
passage word|,|to 2=14 5=-7 7=-3 8=-3
passage word|,|took 0=-8 1=-4 2=-5 4=-3 8=-24
passage word|,|upsiz 0=-5 2=-9 8=-14
passage word|,|which 0=-3 1=11 2=-15 4=7 5=-6 6=3 7=-12 8=-14
passage word|,|who 1=-3 2=-3 4=-7 5=-3 8=-25
passage word|,|whos 0=-4 1=-9 4=19 5=-6 7=-6 8=-7
passage word|,|with 0=-6 1=-10 2=-8 4=17 5=4 6=-4 8=-12
passage word|,|“ 0=38 1=7 2=3 4=-11 5=-6 7=8 8=31
passage word|,|两 2=-6 4=-3 7=-4 8=-16
passage word|,|于 0=15 8=14
passage word|,|交 0=17 4=4 8=14
passage word|,|价 0=17 1=-4 2=-4 3=5 4=10 7=-4 8=15
passage word|,|先 0=17 2=3 3=6 8=21
passage word|,|另 0=-4 3=14 8=10
passage word|,|各 0=-8 1=-3 5=-5 7=17
passage word|,|合 0=6 1=-5 2=9 3=10 4=3 6=-3 7=3 8=17
passage word|,|因 0=10 1=-5 3=-4 5=10 7=5 8=14
passage word|,|地 0=-14 1=10 2=-3 3=-3 4=6 5=-4 8=-5
passage word|,|嫌 0=-3 2=3 4=14 8=12
passage word|,|工 0=15 4=-3 5=12 8=15
passage word|,|已 0=4 2=-3 3=-11 4=-7 6=-3 7=4 8=-14
passage word|,|市 0=-3 4=-3 5=-3 7=-4 8=-15
passage word|,|年 0=-7 1=-3 7=-4 8=-19
passage word|,|欠 0=14 2=-6 8=4
passage word|,|没 0=4 1=-5 4=23 5=-4 6=-6 7=-5 8=5
passage word|,|由 0=7 2=4 3=7 5=6 6=9 7=-3 8=23
passage word|,|花 0=-3 4=17 5=4 8=14
passage word|,|董 0=-3 1=7 4=-4 5=16 8=12
passage word|,|谈 0=-4 4=18 8=11
passage word|,|金 0=24 1=24 3=-5 4=-6 5=-7 7=-4 8=25
passage word|,|钱 0=-4 1=22 2=3 3=12 4=-5 5=-5 6=-7 8=13
passage word|9 0=9 1=10 2=4 3=-11 4=-5 5=-13 6=-16 7=3 8=-32
passage word|9|% 0=-31 1=30 2=9 3=-12 4=15 5=-14 6=-3 8=-7
passage word|9|billion 0=-11 1=-4 2=-3 4=-3 8=-27
passage word|9|million 0=-20 1=4 2=-9 3=-4 7=6 8=-26
passage word|9|party 0=-11 1=-11 2=5 3=3 4=-4 5=6 6=-4 7=3 8=-14
passage word|9|year 0=21 8=17
passage word|9|万 0=9 1=16 2=-8 3=-3 4=-7
passage word|9|亿 0=-9 3=3 4=-8 8=-16
passage word|9|年 0=19 8=15
passage word|: 0=-19 1=17 2=6 3=-13 4=7 5=19 6=-3 7=5 8=-19
passage word|:|money 0=-6 1=-7 2=17 4=-6 5=7 6=3 7=-3
passage word|:|pronoun 0=11 1=11 2=-5 3=-6 4=8 5=4 7=-3 8=16
passage word|:|that 0=23 3=4 8=26
passage word|:|“ 0=-10 1=11 2=-12 3=-6 4=14 7=-6 8=-11
passage word|; 1=-4 2=-6 4=-6 5=-3 6=-15 8=-33
passage word|COMPANY|money 2=18 7=-5 8=6
passage word|DATE 0=22 1=5 2=9 4=6 5=6 6=-35 7=-20 8=-24
passage word|DATE|, 1=-9 2=8 3=-10 4=5 5=3 6=-10 8=-14
passage word|DATE|: 0=-3 2=-4 8=-14
passage word|DATE|and 0=14 1=-4 2=10 3=5 4=13 5=-3 7=-4 8=26
passage word|DATE|to 0=14 1=3 2=-4 3=5 6=3 8=16
passage word|DATE|付 3=21 4=-6 8=14
passage word|DATE|冬 0=-3 1=17 8=13
passage word|DATE|届 0=15 7=3 8=15
passage word|DATE|已 0=16 1=7 5=-4 7=5 8=19
passage word|DATE|底 0=-7 2=-8 3=-5 6=3 7=-4 8=-19
passage word|DATE|的 0=3 1=10 2=8 5=-3 8=15
passage word|DATE|签 1=5 2=-4 3=20 4=5 6=-5 7=3 8=12
passage word|DATE|至 0=14 3=3 8=13
passage word|MONEY|has 0=15 4=-4 8=6
passage word|MONEY|pronoun 0=-6 1=-4 2=3 3=-3 4=4 5=-6 7=17 8=6
passage word|OTHER|) 0=26 1=-6 2=-4 5=3 7=-5 8=12
passage word|OTHER|by 0=-12 2=14
passage word|OTHER|in 0=23 3=-9 8=8
passage word|OTHER|money 0=-20 2=9 4=-4 8=-24
passage word|OTHER|— 0=20 6=12 8=29
passage word|PERSON 0=-5 1=13 2=-24 3=-7 4=7 5=-6 8=-25
passage word|PERSON|: 0=22 1=15 2=-5 3=-4 4=-3 5=4 6=-3 7=9 8=29
passage word|PRONOUN|back 0=14 8=12
passage word|PRONOUN|has 0=-29 1=6 3=-9 5=7 7=4 8=-25
passage word|SIZE 0=46 1=-6 2=-32 3=-12 4=-26 5=-25 6=-3 7=-7 8=-27
passage word|SIZE|, 0=18 1=-7 2=-7 3=-8 4=-6 5=-7 6=4 7=-3 8=-13
passage word|a 1=8 2=7 3=-5 4=5 5=21 6=-13 7=11 8=-9
passage word|about|party 0=-5 4=16 8=8
passage word|abu 0=-3 4=15 8=7
passage word|abu|dhabi 0=-3 4=15 8=7
passage word|accept 0=15 3=-3 4=4 8=12
passage word|account 0=-15 4=5 5=5 8=-9
passage word|add 0=-9 2=-9 6=-3 7=-8 8=-30
passage word|add|money 1=3 2=-3 5=-9 7=-3 8=-16
passage word|advanc 0=-10 1=-8 2=30 3=-4 4=-6 7=-3 8=-3
passage word|against 0=12 1=15 2=4 3=3 4=-11 5=-5 7=-10 8=10
passage word|agre 0=-12 3=-6 4=15 6=-6 7=19 8=5
passage word|agreement 0=17 1=9 2=-9 3=-7 4=-14 5=3 6=-3 8=-6
passage word|agreement|under 0=15 8=13
passage word|agre|term 0=-13 8=-17
passage word|ahead 2=-9 3=-3 4=-3 8=-15
passage word|ahead|of 2=-9 3=-3 4=-3 8=-15
passage word|already 0=-3 1=-6 2=9 3=-3 5=19 6=-3 7=4 8=15
passage word|also 0=15 1=3 2=-5 3=-10 5=3 7=-7 8=-3
passage word|amount 0=12 1=-3 2=13 3=3 4=-6 6=4 8=19
passage word|an 0=-17 1=7 2=-10 3=8 4=21 6=-11 7=3 8=-8
passage word|analyst 0=-12 4=-3 5=-3 8=-24
passage word|and 0=16 3=18 4=10 5=-7 6=-25 7=24 8=4
passage word|and|has 0=18 2=-3 3=11 4=-5 6=7 7=-8 8=18
passage word|and|may 0=-6 4=17 7=-3 8=5
passage word|and|money 2=-12 3=3 7=-6 8=-17
passage word|and|no 0=12 4=11 5=3 8=18
passage word|and|only 0=-3 3=14 8=4
passage word|and|party 0=27 2=4 3=-12 4=-8 5=-8 6=-18 7=28 8=10
passage word|and|that 0=-9 8=-14
passage word|and|the 0=10 2=-11 3=-6 4=24 5=-5 6=-3 8=7
passage word|and|then 0=-5 1=-4 5=-3 8=-16
passage word|and|was 0=29 7=-3 8=23
passage word|announc 0=-6 1=-5 3=-6 4=-7 5=-7 8=-35
passage word|annual 0=14 2=-4 5=-5 7=4
passage word|annual|rent 0=17 8=13
passage word|another 0=6 2=5 4=-7 5=-6 7=15 8=6
passage word|another|money 2=8 4=-3 7=9 8=14
passage word|anyon 0=-8 4=-3 8=-16
passage word|an|aggregat 0=-8 4=14 8=6
passage word|an|option 0=-4 1=-3 5=-8 7=-4 8=-22
passage word|an|unsolicit 4=24 8=18
passage word|are 1=-9 2=-5 3=6 4=-5 6=-5 7=-9 8=-28
passage word|arrang 2=-9 8=-14
passage word|arrang|by 2=-12 8=-15
passage word|arriv 0=17 8=14
passage word|as 0=-6 1=8 2=24 3=-17 4=-7 5=4 7=8
passage word|ask 1=-7 2=-3 3=-5 4=-3 7=-9 8=-27
passage word|ask|for 0=-6 1=-3 4=-10 8=-22
passage word|ask|the 4=19 8=18
passage word|as|a 0=-15 1=13 2=-4 4=-6 5=-4 8=-17
passage word|as|party 1=-6 2=-4 4=-8 8=-24
passage word|at 0=18 1=-12 2=-9 3=-10 4=5 5=24 6=-18 7=-14 8=-21
passage word|at|OTHER 0=21 1=10 5=4 7=-9 8=18
passage word|at|PRONOUN 5=17 8=7
passage word|at|a 0=16 1=4 2=-3 4=9 5=3 6=-3 7=-6 8=15
passage word|at|money 0=14 1=-16 2=-17 3=3 4=10 5=-10 6=-13 7=3 8=-25
passage word|at|party 0=4 1=-12 2=-9 3=-6 4=-13 5=12 6=3 7=-8 8=-28
passage word|at|the 0=-16 1=-4 2=7 3=-6 4=-14 5=7 7=7 8=-22
passage word|australia 4=17 8=13
passage word|australia|s 4=17 8=16
passage word|autumn 0=-6 2=-3 4=14 7=8 8=7
passage word|award 1=-3 2=-6 4=-11 5=-3 6=-3 8=-25
passage word|award|from 0=16 2=-4 4=-3 8=5
passage word|a|bank 2=15 8=11
passage word|a|chair 7=14 8=8
passage word|a|contract 0=20 2=-3 4=-7 7=-3
passage word|a|fifth 1=14 4=-7 8=3
passage word|a|firm 0=-11 4=-4 8=-17
passage word|a|friend 2=15 8=13
passage word|a|further 0=-9 4=-3 5=-3 7=18
passage word|a|guarante 0=23 2=-3 6=-6 8=10
passage word|a|letter 0=-14 2=-3 4=3 6=14 7=-3 8=-8
passage word|a|loan 4=-3 6=-7 8=-17
passage word|a|mill 0=-5 1=-4 4=3 5=31 8=24
passage word|a|money 0=10 1=-10 2=19 3=-10 5=12 6=11 7=-7 8=18
passage word|a|party 0=-8 1=-7 2=-3 3=-3 4=16 5=14 7=-4 8=3
passage word|a|project 0=-7 5=16 8=5
passage word|a|promis 0=-15 2=-4 4=7 7=10 8=-4
passage word|a|shareholder 0=-6 1=26 4=-6 8=10
passage word|a|size 0=20 8=18
passage word|a|story 2=5 4=7 6=7 8=14
passage word|a|three-year 0=18 8=14
passage word|a|year 0=3 1=-10 2=-3 3=-3 4=-6 5=-10 6=-8 7=7 8=-28
passage word|back 0=6 1=-19 2=10 3=9 4=20 5=-12 6=9 7=-17 8=3
passage word|back|money 1=-4 5=-4 7=-5 8=-17
passage word|back|to 0=15 8=12
passage word|bank 0=-7 1=-6 2=24 3=-5 5=-5 6=10 7=-7
passage word|be 1=9 2=27 4=-5 5=-16 7=-20 8=-12
passage word|becom 1=16 2=-4 3=-3 5=-3 7=-3
passage word|been 1=-6 3=17 4=6 6=-11 8=-6
passage word|been|MONEY 0=-5 4=24 7=-3 8=9
passage word|been|discuss 0=-3 2=18 7=13 8=24
passage word|been|terminat 0=-10 8=-15
passage word|befor 0=5 1=23 2=21 3=-8 4=-8 5=-6 6=-4 7=-10 8=12
passage word|befor|christma 0=4 1=16 8=14
passage word|beginn 0=16 8=13
passage word|beginn|DATE 0=15 8=12
passage word|between 0=-3 2=-6 4=17 5=-7 6=-3 7=-3 8=-8
passage word|between|money 0=-3 1=-4 2=-3 3=-4 4=15 5=6 7=3 8=11
passage word|between|them 0=-4 1=6 2=-3 4=-3 5=-11 8=-19
passage word|be|repaid 2=15 8=8
passage word|bid 0=9 1=-9 2=-9 3=-6 4=16 6=5 7=-5
passage word|bid|of 0=17 8=7
passage word|biggest 0=18 1=7 3=-3 5=-3 8=15
passage word|billion 0=-12 1=-4 2=-4 4=-4 6=-3 8=-31
passage word|bind 4=-3 7=25 8=16
passage word|board 0=-3 1=7 2=-8 3=-5 4=12 5=18 6=-3 7=-5 8=9
passage word|board|not 2=-6 4=15 8=4
passage word|bond 0=-4 1=-3 2=4 4=-6 6=21 8=6
passage word|book 0=27 1=-5 4=10 5=-7 6=-6 7=-7 8=12
passage word|both 0=19 1=-5 2=17 4=-6 5=-3 6=-3 7=-8 8=12
passage word|bought 0=-21 1=5 4=26 5=-3 7=-3
passage word|bought|party 0=-6 4=19 8=10
passage word|bound 0=17 8=14
passage word|brand 0=-4 3=15 6=-3 8=3
passage word|break 0=-6 7=15 8=4
passage word|bring 0=-8 2=9 3=-5 7=15 8=12
passage word|bring|the 0=-5 2=11 7=14 8=16
passage word|budget 0=-17 5=7 7=5 8=-12
passage word|build 0=3 1=-7 2=-6 3=-5 4=-12 5=18 6=-4 7=7 8=-5
passage word|build|a 0=-7 4=-4 5=14 8=-3
passage word|build|the 0=-5 5=-4 8=-16
passage word|bulk 2=-3 7=18 8=12
passage word|buyer 0=-10 4=-4 7=3 8=-18
passage word|buy|money 0=26 1=7 2=-3 4=-7 7=-3 8=20
passage word|buy|the 0=-13 4=25 8=8
passage word|by 0=-14 1=-11 2=27 3=-10 5=-3 6=4 7=-11 8=-27
passage word|by|DATE 0=-17 1=-9 2=-9 3=-4 4=-8 5=21 7=-4 8=-28
passage word|by|MONEY 0=-5 8=-16
passage word|by|company 4=16 8=10
passage word|by|the 0=-9 2=31 3=-4 4=-6 5=-3 6=3 7=11 8=20
passage word|call 0=-11 1=-3 4=-4 5=-6 6=10 8=-21
passage word|came 0=-10 1=26 4=-11 7=-6 8=-8
passage word|came|to 0=-4 4=-6 8=-17
passage word|can 0=-13 4=-9 5=-4 6=24 7=-5 8=-8
passage word|capacity 0=15 2=-5 4=-4
passage word|capital 0=-5 1=14 3=-4 4=-4 5=-5 8=-7
passage word|cargo 0=-5 1=-3 2=21 5=10 8=17
passage word|carrier 0=-3 1=4 4=17 8=16
passage word|carry 0=-14 1=-6 2=-6 4=19 5=3 6=-3 7=12 8=8
passage word|chequ 1=3 2=-3 4=14 8=7
passage word|chequ|for 1=-4 4=17 8=10
passage word|chief 1=-6 3=-3 4=-5 5=3 7=-3 8=-19
passage word|chip 0=7 4=9 5=-3 7=9 8=18
passage word|christma 0=3 1=23 2=-3 3=3 4=-4 8=17
passage word|claim 0=-8 1=-6 2=-3 3=-4 4=-10 5=-4 7=12 8=-20
passage word|com 0=-15 1=-4 6=-4 7=-3 8=-21
passage word|commission 0=-11 4=-6 7=26 8=7
passage word|committ 0=21 5=13 6=-4 7=-5 8=15
passage word|committ|money 2=10 5=14 8=16
passage word|committ|to 0=23 8=16
passage word|company 0=-9 1=3 2=6 3=-15 6=26 7=-5 8=-22
passage word|company|, 0=10 1=6 3=-3 4=-11 5=-9 6=18 7=5 8=13
passage word|company|party 0=7 2=-4 3=-3 4=3 5=8 6=3 8=14
passage word|company|s 1=3 2=5 3=-3 5=5 6=26 7=-4 8=24
passage word|concentrat 0=-6 4=-5 8=-14
passage word|confirm 0=-13 1=-3 2=5 4=18 7=-3 8=3
passage word|construction 2=15 6=-4 8=8
passage word|contract 0=49 1=-9 2=-11 3=-4 5=-8 7=-8 8=12
passage word|contract|with 0=-10 3=-3 8=-20
passage word|could 1=4 2=-7 3=-4 4=-7 5=-7 6=6 7=-7 8=-25
passage word|council 0=-8 4=-5 5=9 7=24 8=17
passage word|count 0=-6 2=-11 5=-3 8=-29
passage word|cover 1=-3 2=8 4=-6 6=18 7=-3 8=6
passage word|credit 0=8 1=-10 2=8 3=-4 4=-10 6=17 7=-4 8=3
passage word|dat 0=26 4=-3 8=16
passage word|day 0=18 1=-4 2=7 3=7 4=-5 5=-5 7=-4 8=9
passage word|deal 0=-12 1=-3 2=8 3=-4 4=15 5=-6 6=-4 7=-11 8=-20
passage word|debt 0=-17 1=-5 2=12 3=-7 4=-12 5=-8 6=10 7=-11 8=-30
passage word|decid 1=15 3=4 5=12 8=24
passage word|deliver 0=7 3=-3 4=-12 8=-15
passage word|demand 0=-11 1=-3 2=-3 4=-3 8=-26
passage word|deposit 1=-6 2=-9 3=-3 4=-4 5=-6 7=-6 8=-33
passage word|design 0=6 3=16 5=-4 8=11
passage word|desk 0=-6 4=-3 8=-16
passage word|dhabi 0=-3 4=15 8=7
passage word|dhabi|s 0=-7 4=16 8=4
passage word|disclos 0=19 4=-3 8=9
passage word|discuss 2=17 4=-3 7=12 8=22
passage word|discussion 0=-5 1=-3 3=-5 7=-3 8=-20
passage word|disput 0=-7 1=-3 2=-4 4=-5 8=-19
passage word|dollar 0=-3 4=-4 8=-15
passage word|done 0=-10 1=-3 8=-17
passage word|drawn 0=-20 1=4 2=-6 3=-3 4=-6 7=-4 8=-35
passage word|drawn|on 0=-9 1=6 2=-6 4=-3 8=-17
passage word|due 0=37 2=17 4=-4 8=46
passage word|due|DATE 0=32 2=15 8=42
passage word|each 0=-12 4=-4 5=-7 7=26 8=6
passage word|eight 0=-4 4=-4 8=-14
passage word|electric 0=28 8=24
passage word|equity 0=-6 1=16 2=-6 4=-4 5=-3 7=-3 8=-11
passage word|euro 0=-7 2=-3 4=-5 8=-20
passage word|europ 0=17 8=9
passage word|ever 0=-4 3=-7 5=-3 7=-3 8=-23
passage word|exchang 0=9 1=3 2=-3 4=13 7=-7 8=16
passage word|exclusiv 0=-7 1=-3 3=3 4=21 7=-4 8=12
passage word|exclusivity 0=-4 4=16 8=6
passage word|exist 1=-3 2=20 4=-4 8=9
passage word|expect 1=-5 2=3 3=-5 4=-3 5=-3 6=-4 7=-3 8=-18
passage word|expir 0=14 8=9
passage word|extend 0=12 2=18 8=22
passage word|extend|DATE 0=14 8=12
passage word|facility 6=-4 8=-15
passage word|favour 0=-3 2=-4 6=23 8=10
passage word|favour|of 2=-4 6=15 8=9
passage word|feed 0=14 8=9
passage word|fell 0=-7 2=-4 5=-3 7=-3 8=-20
passage word|fell|to 0=-5 5=-3 8=-14
passage word|fifth 1=14 4=-7 8=3
passage word|fifth|of 1=14 4=-7 8=3
passage word|figur 0=-4 2=-3 3=-3 4=-5 7=-3 8=-21
passage word|finalis 0=-20 8=-26
passage word|financ 0=-9 1=15 3=-3 4=9 6=-5 7=-3 8=5
passage word|financ|ministry 1=17 2=-6 8=9
passage word|firm 0=-16 1=-11 2=-7 3=4 4=12 5=-6 7=-9 8=-32
passage word|firm|order 0=-17 8=-18
passage word|first 0=35 2=-8 4=-6 5=-6 6=-9 8=7
passage word|first|, 1=-3 2=-4 4=-3 7=-3 8=-15
passage word|five 0=14 1=3 8=16
passage word|five|year 0=17 2=3 4=3 8=17
passage word|for 0=26 1=-8 2=-21 4=28 5=-3 6=-11 7=13
passage word|former 0=-7 1=-3 2=3 4=-3 5=-3 8=-14
passage word|for|9 0=9 1=16 2=-3 4=10 7=-5 8=20
passage word|for|DATE 0=19 8=16
passage word|for|PRONOUN 0=-12 3=-8 4=20 5=9 7=-6
passage word|for|a 0=24 1=6 4=5 5=3 6=-19 7=-3 8=10
passage word|for|money 0=-3 1=3 2=-25 3=26 4=37 5=-3 6=12 7=-8 8=30
passage word|for|other 0=-6 3=-7 8=-17
passage word|for|party 0=8 1=-3 2=-12 3=-8 4=14 5=-8 7=-9 8=-20
passage word|for|school 0=-4 7=21 8=13
passage word|for|size 0=-3 4=-4 7=-6 8=-20
passage word|for|the 0=18 2=-8 3=-6 5=-10 6=11 7=8 8=9
passage word|for|thre 0=16 8=11
passage word|found 0=-9 4=14 5=-4 7=22 8=17
passage word|founder 0=-9 1=15 2=-5 4=-13 5=-5 6=-4 7=4 8=-18
passage word|found|family 0=-5 4=15 8=7
passage word|found|the 0=-7 7=26 8=20
passage word|four 0=6 1=-3 4=-11 7=-4 8=-14
passage word|framework 0=-7 1=4 4=-5 7=-3 8=-15
passage word|french 0=-7 1=-4 2=-4 6=-4 8=-22
passage word|friend 2=15 8=13
passage word|from 0=15 1=-10 2=9 3=3 4=-9 5=6 6=11 7=-16 8=-5
passage word|from|DATE 0=28 1=-3 2=3 4=-8 8=15
passage word|from|party 0=-4 1=4 2=9 3=6 4=11 5=-7 6=9 7=-16
passage word|from|the 0=3 1=-4 2=-16 3=-3 5=9 6=3 7=7 8=-3
passage word|fuel 0=15 8=12
passage word|fund 0=-15 1=22 3=-5 4=-9 5=-11 6=-4 7=10 8=-14
passage word|fund|a 7=14 8=7
passage word|fund|party 1=18 5=-3 7=-3 8=6
passage word|further 0=-8 2=-3 3=-3 4=7 5=-4 7=17 8=5
passage word|further|money 0=-7 4=-12 5=-3 7=19
passage word|gave 0=14 2=-4 3=-3 4=8 8=11
passage word|get 0=22 1=-8 2=-12 3=8 4=-4 5=-7 6=4
passage word|gett 3=18 5=6 8=19
passage word|global 0=-4 5=-3 8=-14
passage word|gone 0=23 2=-3 4=13 5=-4 8=26
passage word|good 0=8 1=-9 4=-10 5=-5 7=-4 8=-20
passage word|good|for 0=-6 1=-4 8=-14
passage word|grant 0=-11 1=-6 2=3 4=-7 5=-4 6=-4 7=36 8=6
passage word|group 0=-24 4=28 5=-5 7=5
passage word|guarante 0=17 1=-5 2=-10 3=-4 4=-6 6=23 7=-7 8=7
passage word|guarante|money 0=22 2=-5 4=-3 6=4 8=14
passage word|guess 2=-4 4=-11 8=-22
passage word|guid 0=-3 5=-7 8=-14
passage word|had 0=-17 1=4 2=6 4=18 6=-7 7=3 8=-3
passage word|had|been 0=-9 2=-5 3=6 4=21 6=-3 7=-3 8=5
passage word|half 0=-11 2=33 3=-6 6=5 7=5 8=19
passage word|hall 0=10 1=-3 4=-3 5=20 8=21
passage word|hall|at 0=5 5=14 8=16
passage word|hand 0=-22 1=-5 2=-6 3=11 4=23 5=-4 7=23 8=17
passage word|hand|the 0=-3 4=6 7=17 8=17
passage word|hard 1=15 5=3 8=17
passage word|has 0=9 2=3 3=-5 4=-5 6=16 7=-3 8=-12
passage word|has|a 0=-13 1=-3 3=-3 6=4 8=-15
passage word|has|already 2=6 5=14 7=6 8=14
passage word|has|ask 4=-8 8=-15
passage word|has|been 0=25 1=-4 2=8 3=4 4=-18 5=-5 6=-7 7=3
passage word|has|land 0=3 3=18 8=18
passage word|has|not 0=-8 2=-6 3=10 4=8 5=7 6=4 8=16
passage word|has|sign 0=16 8=15
passage word|has|written 1=18 2=-5 6=5 8=13
passage word|hav 0=-8 2=-3 3=5 4=38 6=-5 7=-8 8=22
passage word|have 0=4 1=-10 2=-14 3=-15 4=3 5=-5 6=-5 7=4 8=-35
passage word|have|been 0=-18 2=-3 4=5 5=3 6=-3 7=7 8=-11
passage word|have|both 0=19 8=17
passage word|head 4=-7 7=-4 8=-16
passage word|hold 0=6 1=15 2=-5 4=-7 7=-6 8=5
passage word|hole 0=-8 8=-15
passage word|hotel 0=-9 2=3 4=14 8=5
passage word|how 0=-8 1=-3 3=15 4=-5 5=-3 8=-7
passage word|how|much 3=17 4=-3 8=11
passage word|hub 0=-3 5=15 8=8
passage word|i 0=-9 1=-4 2=8 3=-11 5=4 7=-6 8=-20
passage word|if 1=-7 3=4 4=9 5=-7 6=14 7=-9 8=4
passage word|if|party 0=16 4=3 7=-3 8=14
passage word|in 0=-18 1=16 2=5 3=14 5=19 6=-9 7=3 8=-7
passage word|intent 0=28 4=5 7=-3 8=24
passage word|investment 0=-3 1=-4 4=-9 5=-6 8=-26
passage word|investor 0=-3 1=23 2=10 3=-4 4=-5 5=-3 6=5 7=-5 8=18
passage word|in|DATE 2=20 3=-13 4=-11 5=24 6=-7 7=-19 8=-6
passage word|in|cash 3=16 8=10
passage word|in|europ 0=18 8=14
passage word|in|favour 2=-4 6=15 8=9
passage word|in|money 0=-10 1=18 2=-12 3=-5 4=-4 5=-15 6=-8 7=27 8=-4
passage word|in|party 0=-17 1=15 2=-3 3=-10 4=-9 5=27 6=5 7=-9 8=-4
passage word|in|return 1=4 3=-4 4=5 7=18 8=19
passage word|in|talk 0=-3 3=19 4=20 8=30
passage word|in|the 0=12 2=5 3=-7 4=-3 5=-9 6=-7 7=-6 8=-17
passage word|issu 0=-7 1=10 2=16 4=-5 6=9 8=18
passage word|issuer 0=14 2=-4 6=4 8=12
passage word|is|in 0=-13 1=-3 3=15 4=10 8=6
passage word|is|now 0=-6 1=-3 2=-3 4=-4 5=-4 7=-3 8=-25
passage word|is|pay 0=14 3=-3 7=-3 8=7
passage word|is|spend 0=-4 5=15 8=9
passage word|is|that 4=-11 8=-14
passage word|is|to 0=14 1=7 2=-6 3=3 4=-13 5=6 6=-5 7=10 8=15
passage word|is|worth 0=3 1=-3 2=-4 4=-3 5=-5 7=-3 8=-16
passage word|item 0=-7 2=3 4=-5 7=-3 8=-17
passage word|item|9 0=-10 8=-14
passage word|keep 0=18 1=-4 4=-7 5=-5
passage word|keep|the 0=14 8=5
passage word|key 0=-4 4=14 8=5
passage word|know 0=16 2=4 3=-3 4=4 5=-5 8=9
passage word|korea 0=17 4=-3 8=9
passage word|korea|s 0=17 4=-3 8=11
passage word|land 3=15 8=13
passage word|land|party 0=-6 3=18 4=-3 8=7
passage word|laps 4=16 8=15
passage word|laps|DATE 0=-3 4=17 8=12
passage word|last 0=-3 1=-11 3=-7 4=-4 5=-6 6=-6 7=14 8=-21
passage word|last|thursday 0=-8 1=-3 2=-4 4=-5 8=-24
passage word|last|week 0=19 1=-3 7=17 8=27
passage word|launch 0=-4 1=-5 2=14 3=-3 4=13 5=-6 8=12
passage word|launch|a 1=-3 2=-4 4=16 5=-4 8=3
passage word|lawyer 0=-3 1=-3 3=-3 4=14 7=6 8=6
passage word|leas 0=3 1=-4 2=-10 4=5 5=-6 6=18 7=-7
passage word|leas|back 4=17 8=13
passage word|lend 1=-6 2=28 4=-7 5=-3 7=-3 8=6
passage word|lender 0=-8 1=-10 2=22 3=-3 4=-8 5=-4 6=10 7=-8 8=-10
passage word|lender|, 1=-4 2=14 8=3
passage word|lend|the 2=26 8=22
passage word|let 0=-5 3=29 7=-5 8=12
passage word|letter 0=17 1=-4 2=-7 3=-3 4=-4 5=-4 6=17 7=-8 8=5
passage word|letter|, 0=-11 1=-3 2=-4 4=-5 8=-26
passage word|letter|of 0=23 2=-3 6=15 7=-4 8=26
passage word|licenc 0=-9 2=-4 3=16 4=-8 5=-5 8=-15
passage word|licens 0=-5 3=31 4=-6 7=-3 8=12
passage word|like 0=-10 3=-7 4=-10 5=6 7=-9 8=-29
passage word|line 0=-15 1=-7 2=36 4=-9 6=-6 7=-7 8=-5
passage word|list 0=24 1=5 5=-4 8=20
passage word|list|pric 0=15 8=12
passage word|loan 0=-6 1=-14 2=35 4=-10 5=-9 6=-5 7=-7 8=-10
passage word|loan|of 1=-4 2=19 8=7
passage word|lock 0=25 8=23
passage word|look 0=11 1=16 3=-3 6=-3 7=-4 8=14
passage word|loss 0=-6 4=-4 6=14 8=-5
passage word|machin 0=18 8=11
passage word|machin|for 0=16 8=10
passage word|made 0=-6 1=-3 2=5 3=-6 4=3 5=-7 6=-4 7=-4 8=-25
passage word|mark 0=15 8=13
passage word|market 0=-10 1=-5 2=6 3=-4 4=-5 5=-5 6=-4 7=-7 8=-35
passage word|may 0=-12 1=-11 4=10 5=-6 8=-19
passage word|meanwhil 0=19 2=-3 4=-4 8=8
passage word|memoir 0=-3 3=18 8=12
passage word|merely 0=23 6=-3 8=13
passage word|mill 0=-6 1=-5 4=3 5=31 7=-4 8=16
passage word|million 0=-23 1=3 2=-12 3=-6 4=-4 5=-3 6=-3 7=12 8=-34
passage word|ministry 1=20 2=-5 7=5 8=16
passage word|model 0=-6 2=-3 4=-3 8=-14
passage word|money 0=-14 1=4 2=15 3=-9 5=17 6=-4 8=-43
passage word|money|( 0=19 1=-6 2=-4 5=3 7=-4 8=8
passage word|money|) 0=-11 1=-4 5=5 8=-16
passage word|money|, 0=12 2=8 3=-10 5=10 6=6 7=21 8=8
passage word|money|DATE 0=-18 1=8 2=-3 3=-3 4=-5 5=-8 7=-4 8=-32
passage word|money|OTHER 4=-10 8=-15
passage word|money|and 0=11 1=4 2=-8 3=10 4=17 6=4 7=-13 8=23
passage word|money|for 0=-8 1=11 2=6 6=-8 7=16 8=8
passage word|money|from 0=-15 1=13 2=11 4=-11
passage word|money|if 0=17 2=-3 3=4 4=-6 7=-4 8=3
passage word|money|in 0=-20 1=-3 3=18 4=-13 5=-13 6=6 7=7 8=-15
passage word|money|is 0=-13 1=-6 3=-3 4=16 5=-3 6=-4 7=5 8=-4
passage word|money|last 0=-7 1=-4 2=-4 8=-20
passage word|money|line 0=-4 2=15 8=8
passage word|money|loan 2=16 8=10
passage word|money|now 3=14 8=10
passage word|money|of 1=24 2=5 3=-18 4=-31 5=14 7=-22 8=-23
passage word|money|offer 1=-4 2=-4 4=18 5=-5 8=3
passage word|money|order 0=23 2=-4 4=-4 8=8
passage word|money|over 0=28 3=-4 4=-6 5=-4 8=8
passage word|money|party 0=-7 2=35 4=-8 8=22
passage word|money|pump 1=-6 5=14 7=-3
passage word|money|revolv 0=-5 2=20 8=12
passage word|money|to 0=-9 3=4 4=8 5=8 6=-4 7=18 8=22
passage word|money|toward 0=-4 2=3 7=-14 8=-19
passage word|money|within 3=14 8=11
passage word|money|— 0=-17 2=-3 6=-13 8=-34
passage word|money|” 0=15 1=-4 2=-8 5=6 7=-6 8=-5
passage word|money|七 0=-7 2=8 7=-17 8=-18
passage word|money|之 4=21 8=22
passage word|money|买 1=-6 3=-3 4=17 5=-3 8=3
passage word|money|入 1=14 5=-4 8=8
passage word|money|参 1=15 5=-3 7=-4 8=4
passage word|money|就 0=-7 8=-14
passage word|money|已 0=-8 2=-11 3=24 5=-3 6=-3 7=-11 8=-8
passage word|money|建 1=-6 5=24 8=13
passage word|money|把 1=-3 4=15 8=6
passage word|money|换 0=-8 1=14 7=-4
passage word|money|的 0=11 2=9 3=-7 5=15 7=12 8=23
passage word|money|股 2=-18 8=-19
passage word|money|银 2=14 6=-8 8=5
passage word|month 0=19 3=-4 4=5 8=16
passage word|much 0=-6 2=3 3=14 4=4 5=-3 7=-3 8=4
passage word|much|pronoun 3=18 8=16
passage word|mutual 0=13 1=6 8=16
passage word|near 0=-4 5=5 7=15 8=10
passage word|need 0=-4 1=-7 4=-7 6=5 7=-3 8=-16
passage word|negotiation 0=-4 1=9 4=12 8=16
passage word|never 0=-7 1=-3 6=3 7=-5 8=-20
passage word|new 0=7 1=29 2=-9 3=6 4=-18 5=4 6=-6 8=12
passage word|new|stock 0=-6 1=24 4=-6 5=-5 8=5
passage word|no 0=-9 1=16 2=5 3=-3 4=-5 5=-5 6=-3 7=10 8=-4
passage word|nor 0=14 8=6
passage word|noth 3=-6 4=-9 5=-5 8=-30
passage word|notic 0=-17 4=-5 8=-24
passage word|notic|of 0=-14 8=-14
passage word|now 0=-24 1=5 2=-10 3=13 4=-7 5=-9 6=6 8=-30
passage word|no|such 0=-3 1=11 2=9 8=15
passage word|of 0=10 1=8 2=11 4=-5 5=-17 6=18 7=10 8=-8
passage word|off 0=-20 1=-4 2=7 3=4 4=8 5=-3 8=-10
passage word|offer 0=-9 1=-4 2=-8 3=-9 4=59 5=-11 6=-5 7=8 8=35
passage word|offer|for 4=16 8=10
passage word|offer|money 3=-5 4=17 7=-5
passage word|offer|to 2=4 4=15 8=11
passage word|of|DATE 0=-5 1=10 2=13 3=3 4=-5 5=-3 7=13 8=22
passage word|of|MONEY 0=8 1=-8 2=14 3=-11 4=20 5=-13 6=9 7=-15 8=-5
passage word|of|company 0=4 1=19 2=-3 4=-3 6=3 8=16
passage word|of|fresh 1=14 4=-3 8=4
passage word|of|intent 0=28 4=5 7=-3 8=24
passage word|of|other 0=4 2=13 3=11 4=-3 7=12 8=29
passage word|of|party 0=-12 1=-4 2=3 5=4 6=10 7=-4 8=-19
passage word|of|preferr 1=16 2=-3 4=-6 8=4
passage word|of|pronoun 0=-17 1=15 2=-8 3=19 4=-17 5=21 6=-7 7=25 8=21
passage word|of|spend 5=18 8=11
passage word|of|the 0=13 1=10 2=-26 3=9 4=-7 5=-6 6=13 8=-3
passage word|of|which 0=16 2=15 3=-4 4=-5 8=14
passage word|ohio 0=24 8=18
passage word|old 0=-15 1=-5 3=-3 4=-7 5=10 7=3 8=-17
passage word|older 0=14 8=14
passage word|old|one 0=-9 4=-3 8=-14
passage word|on 0=15 1=-21 2=20 3=-5 4=-11 5=7 6=-5 7=-21 8=-23
passage word|one 0=-4 1=-3 2=-5 4=-4 5=10 6=-5 7=-3 8=-19
passage word|on|DATE 0=10 1=-6 2=14 3=-8 4=24 5=-4 6=-6 7=-7 8=15
passage word|on|a 0=15 1=3 3=-5 4=-10 5=18 7=-3 8=15
passage word|on|party 0=20 2=-4 4=-7 5=6 6=3 7=3 8=17
passage word|on|the 0=-9 1=-3 2=4 3=-5 4=9 7=-13 8=-23
passage word|on|thi 0=-14 2=6 8=-12
passage word|on|top 0=-3 2=13 3=7 4=-3 7=4 8=15
passage word|open 0=-8 1=16 4=-5
passage word|option 0=-11 1=-4 2=-3 3=11 4=-4 5=-10 7=-3 8=-24
passage word|option|for 0=-5 5=-8 8=-18
passage word|or 0=-15 2=15 4=-3 5=10 7=-6
passage word|order 0=55 1=-13 2=-3 3=-7 4=-22 5=-3 6=-3 7=-5 8=8
passage word|order|, 0=33 8=32
passage word|order|from 0=-6 4=-3 8=-14
passage word|order|is 0=23 8=23
passage word|other 0=-15 4=-17 5=21 6=-15 7=16 8=-23
passage word|other|, 0=-23 2=-9 3=26 4=3 5=-6 6=-37 8=-39
passage word|other|PRONOUN 0=-3 2=3 7=-16 8=-18
passage word|other|line 0=-3 2=-7 8=-14
passage word|other|party 1=-3 5=18 8=13
passage word|out 0=4 1=6 2=-8 3=14 5=-13 6=-7 8=-9
passage word|out|money 0=-6 7=-4 8=-14
passage word|over 0=33 1=-4 5=-8 6=-3 7=7 8=18
passage word|over|9 2=3 7=14 8=15
passage word|over|five 0=18 8=15
passage word|owing 0=-13 4=-5 7=7 8=-15
passage word|own 0=-19 2=3 3=-4 4=8 5=48 6=-6 7=-5 8=22
passage word|owner 0=-3 1=-4 2=-3 4=16 5=-6 7=-6 8=-8
passage word|own|money 2=-3 5=21 8=14
passage word|page 0=-3 2=-3 4=-4 8=-14
passage word|paid 0=-13 1=-8 3=5 4=-6 5=-14 8=-35
passage word|paid|money 1=-6 2=-5 4=10 5=-6 7=-7 8=-16
passage word|parent 0=-4 3=-4 4=8 6=15 8=14
passage word|part 0=17 1=3 4=-6 5=-5 6=-4 7=21 8=25
passage word|partner 0=10 3=7 4=-4 7=3 8=14
passage word|party 0=-3 2=4 3=-5 4=6 6=5 7=-3 8=-61
passage word|party|, 0=14 2=14 3=-7 4=8 5=9 6=12 7=-3 8=3
passage word|party|9 0=6 2=3 4=14 8=15
passage word|party|: 0=14 1=-7 2=4 3=3 4=-12 5=3 6=4 7=5 8=7
passage word|party|DATE 3=-7 4=-7 5=4 6=-4 7=-7 8=-20
passage word|party|PERSON 0=-8 8=-18
passage word|party|a 0=-23 1=-3 7=4 8=-24
passage word|party|at 0=24 1=-3 4=-4 6=-3 7=-3 8=4
passage word|party|book 0=32 1=-3 4=-3 8=23
passage word|party|came 0=-8 1=16 2=6 4=-5 8=8
passage word|party|can 0=-7 4=-5 5=-3 6=14 8=-3
passage word|party|deal 0=-9 2=-5 4=-3 8=-22
passage word|party|debt 2=-15 6=7 8=-10
passage word|party|firm 1=-4 4=17 8=12
passage word|party|had 0=17 1=-3 2=-5 4=-11 7=16 8=7
passage word|party|hand 0=-11 3=7 7=17 8=11
passage word|party|have 0=12 3=-4 4=15 5=5 7=5 8=23
passage word|party|in 0=-5 2=-4 3=-4 4=14 5=-3 6=-5 7=-6 8=-14
passage word|party|into 0=15 8=9
passage word|party|is 1=-9 2=20 3=-6 4=5 5=5 7=-5
passage word|party|look 0=10 1=16 8=20
passage word|party|merely 0=20 8=12
passage word|party|money 0=10 1=12 2=7 3=6 4=3 5=-8 6=-7 7=19 8=34
passage word|party|paid 0=-5 2=-3 3=-3 5=-3 7=-6 8=-22
passage word|party|party 0=16 1=7 3=3 4=-9 5=-8 6=-12 7=-4 8=-10
passage word|party|pay 0=-11 2=4 3=-7 4=-5 6=-5 7=9 8=-15
passage word|party|plc 4=14 8=11
passage word|party|promis 0=-4 1=-3 2=-4 7=-8 8=-24
passage word|party|provid 0=15 2=6 4=-3 8=12
passage word|party|put 0=-9 1=5 2=-7 5=-4 7=-3 8=-23
passage word|party|s 0=9 2=-6 3=9 4=-8 5=-6 6=-5 7=-16 8=-30
passage word|party|shar 7=14 8=10
passage word|party|sign 0=16 2=-5 4=-4 5=-3
passage word|party|sold 0=-15 1=10 3=-3 4=-5 8=-17
passage word|party|start 0=-3 4=16 8=12
passage word|party|suppli 2=18 3=-3 4=-3 7=9 8=18
passage word|party|the 0=3 1=-3 2=8 3=-6 4=21 6=-6 7=-4 8=12
passage word|party|to 0=-3 1=-5 2=20 4=-3 5=7 6=-4 7=-3
passage word|party|was 0=15 1=-7 3=-4 4=4 6=-5 7=6 8=5
passage word|party|will 0=13 1=-3 3=12 4=8 6=-9 7=-14 8=3
passage word|party|” 0=-12 1=4 2=8 5=-4 6=-8 8=-15
passage word|party|不 0=-3 3=5 5=8 6=5 8=16
passage word|party|与 1=-3 2=4 4=-7 6=-6 7=-6 8=-19
passage word|party|也 0=-9 1=15 2=-4 3=-3 4=16 8=16
passage word|party|从 0=4 1=-3 2=-16 4=8 6=-3 7=5 8=-10
passage word|party|作 1=4 2=-5 3=-3 5=-3 6=15 7=-3 8=5
passage word|party|倒 0=11 1=6 2=8 8=20
passage word|party|出 0=-12 1=-11 2=-7 4=9 5=-7 6=6 7=25 8=3
passage word|party|合 2=3 7=24 8=15
passage word|party|同 0=-12 1=-9 4=5 8=-14
passage word|party|和 0=-7 2=-3 3=-4 4=-3 7=5 8=-18
passage word|party|国 0=-14 8=-18
passage word|party|已 1=-8 2=3 3=-3 4=5 5=5 6=14 7=-3 8=6
passage word|party|应 0=-9 2=-3 8=-16
passage word|party|手 0=-14 1=-4 3=3 4=8 8=-10
passage word|party|担 2=-5 6=-6 8=-15
passage word|party|收 0=-15 2=3 4=17 6=7 8=8
passage word|party|来 0=8 1=3 5=5 7=4 8=15
passage word|party|水 0=-6 1=-8 8=-15
passage word|party|特 0=-15 8=-16
passage word|party|的 0=6 1=-3 2=-3 3=4 4=-7 5=-21 6=22 7=3 8=-21
passage word|party|签 0=-7 1=-5 2=-7 3=6 4=8 5=14 8=-3
passage word|party|董 0=8 4=9 8=14
passage word|party|表 0=15 1=11 2=-4 4=-4 8=10
passage word|party|要 0=7 1=11 3=-4 5=15 6=3 7=3 8=32
passage word|party|资 0=-13 8=-15
passage word|party|跟 0=-8 2=-3 4=-3 5=-3 7=3 8=-14
passage word|party|还 0=-5 1=-6 5=-3 7=-5 8=-21
passage word|party|那 0=11 1=-4 4=-5 5=9 7=5 8=14
passage word|party|都 1=-4 2=-3 4=3 5=-5 8=-14
passage word|part|of 0=16 4=-3 6=-3 7=17 8=29
passage word|patent 0=-3 1=-3 3=17 4=3 5=-3 8=7
passage word|pay 0=25 1=-6 2=23 3=-15 5=-21 6=7 7=-3 8=6
passage word|payment|of 0=5 1=-5 2=-5 3=5 4=8 7=13 8=17
passage word|peopl 1=18 2=-3 3=-4 4=-10 8=-4
passage word|per 0=5 2=-7 3=-4 4=25 5=-6 7=-5 8=4
passage word|per|party 0=-4 4=-3 5=-3 8=-14
passage word|per|shar 1=5 4=24 8=22
passage word|phas 0=3 1=4 2=-3 4=-3 5=15 7=-3 8=8
passage word|plan 0=-10 1=-3 3=-3 4=-3 5=8 7=-4 8=-17
passage word|plant 1=-3 2=6 3=-6 4=-5 5=20 6=-6 7=3 8=6
passage word|plant|in 0=12 1=4 7=5 8=15
passage word|plc 4=14 8=11
passage word|pledg 0=-10 1=3 2=-3 3=-4 4=-6 5=-3 7=26 8=7
passage word|port 0=-11 5=3 8=-15
passage word|power 0=17 8=13
passage word|preferr 0=-3 1=19 2=-4 4=-7 8=3
passage word|pric 0=9 2=-9 3=-10 4=38 5=-8 6=-8 7=-7 8=3
passage word|pric|of 0=-9 1=3 4=14 7=5 8=8
passage word|profit 1=-4 2=-3 4=-3 5=-6 8=-23
passage word|prolong 0=-5 2=17 8=10
passage word|promis 1=-11 2=-17 3=-3 4=-5 5=9 6=11 7=29 8=12
passage word|promis|money 0=-4 2=-4 4=-4 5=-3 7=-3 8=-17
passage word|pronoun 0=-3 2=-4 3=3 4=-7 5=21 6=8 7=4 8=-34
passage word|pronoun|, 0=9 1=5 3=3 5=5 7=4 8=19
passage word|pronoun|DATE 0=8 3=4 4=11 5=-3 7=5 8=19
passage word|pronoun|as 0=-3 1=-3 2=-3 5=-3 7=17 8=4
passage word|pronoun|for 2=-12 3=-3 8=-17
passage word|pronoun|had 1=5 2=16 3=11 8=25
passage word|pronoun|have 0=-4 3=-3 4=-3 5=-3 8=-18
passage word|pronoun|is 0=5 1=-4 2=-14 3=8 4=-13 5=11 6=7 7=-3 8=-3
passage word|pronoun|money 0=6 2=11 3=4 4=-11 6=4 7=14 8=24
passage word|pronoun|own 0=-5 1=-13 2=3 3=3 4=-10 5=50 6=-4 7=-7 8=18
passage word|pronoun|party 0=-8 8=-15
passage word|pronoun|s 0=-18 3=16 4=5 7=-5 8=-5
passage word|pronoun|to 0=-5 1=16 4=-11 6=-4 8=-8
passage word|pronoun|was 0=-13 1=-6 3=-6 4=-4 5=-3 6=-3 8=-31
passage word|pronoun|will 0=13 1=21 2=-5 3=-3 4=-5 5=-8 6=10 7=-4 8=16
passage word|pronoun|would 0=-6 1=-6 2=15 3=-7 5=6 7=10 8=9
passage word|pronoun|买 4=17 8=14
passage word|pronoun|的 1=14 3=-12 4=-12 5=-3 7=-5 8=-17
passage word|pronoun|要 0=-4 1=-3 6=-3 8=-15
passage word|propos 2=-3 4=16 8=8
passage word|provid 0=14 1=-3 2=16 4=-5 8=15
passage word|pull 0=-5 1=14 2=7 4=-5 5=-3 7=-3 8=6
passage word|pull|a 0=-5 2=16 4=-3 6=4 8=10
passage word|pull|in 0=-3 1=17 2=-7 8=4
passage word|pump 1=-6 5=14
passage word|purchas 1=-6 3=-4 4=23 6=-4 7=-4 8=3
passage word|purchas|of 1=-3 2=3 4=19 6=-3 8=11
passage word|put 0=-6 1=5 2=-14 3=11 4=-7 6=-4 7=5 8=-13
passage word|put|at 0=-4 5=-3 8=-15
passage word|put|in 1=9 2=-5 5=-12 7=20 8=11
passage word|put|up 0=-6 1=-4 4=-3 5=14 7=-4 8=-4
passage word|q 0=-9 8=-15
passage word|race 0=29 3=3 8=29
passage word|rais|money 0=-5 1=-15 3=-3 4=-3 5=-4 8=-24
passage word|rate 0=23 1=-3 2=-7 3=12 5=-11 6=-9 7=-8 8=-3
passage word|rate|a 0=17 2=-3 4=-9 5=-8 6=-4 8=-13
passage word|rate|per 0=8 2=-3 4=15 8=14
passage word|rather 2=3 3=6 4=-7 5=16 8=15
passage word|read 0=-11 4=16 5=11 7=-4 8=7
passage word|receiv 0=-5 1=-3 2=-8 4=16 7=-3 8=-9
passage word|receiv|from 0=-3 3=-3 4=24 8=15
passage word|rent 0=32 1=-4 6=3 8=23
passage word|rent|PRONOUN 0=14 8=13
passage word|rent|of 0=18 8=14
passage word|repaid 1=-4 2=21 4=-3 8=12
passage word|repair 2=-3 7=17 8=7
passage word|report|by 2=21 4=3 8=18
passage word|revenu 0=-6 8=-15
passage word|revolv 0=-6 2=16 8=6
passage word|revolv|line 0=-5 2=18 8=11
passage word|right 0=-14 1=-5 3=23 5=-3 6=-3 8=-4
passage word|road 0=-10 4=-3 7=3 8=-15
passage word|run 0=-6 1=-5 3=10 4=-5 5=-7 6=-4 7=-3 8=-21
passage word|s 0=-7 3=17 4=13 5=-14 6=5 7=-8 8=-10
passage word|said 0=-19 1=7 2=-16 4=13 5=-10 6=-9 7=9 8=-29
passage word|said|, 0=-11 1=7 2=-5 3=-4 4=17
passage word|said|DATE 0=-10 1=3 2=-8 8=-14
passage word|said|money 0=-12 8=-16
passage word|said|party 0=-12 1=-5 2=6 3=-3 4=-10 6=-5 7=7 8=-27
passage word|said|pronoun 0=15 2=9 7=7 8=25
passage word|said|the 0=-5 4=24 7=-4 8=9
passage word|sale 0=-12 2=3 4=21 5=-3 6=-3 7=-5
passage word|same 0=20 1=-5 3=-4 4=9 5=-4 6=-3 7=-10 8=4
passage word|say 0=-9 1=-9 2=9 3=5 4=-18 6=4 8=-22
passage word|say|how 3=18 8=16
passage word|say|no 2=18 8=15
passage word|say|party 0=-8 1=-5 4=-5 8=-26
passage word|say|the 0=-10 4=-3 8=-18
passage word|say|what 0=17 8=9
passage word|school 0=-3 4=-3 7=25 8=14
passage word|school|, 0=-3 7=16 8=9
passage word|scrapp 1=-6 5=14 7=-4
passage word|season 0=4 3=16 4=-8 8=5
passage word|second 2=5 5=15 6=-3 7=-7 8=12
passage word|secur 0=-5 2=3 3=-6 4=-5 8=-15
passage word|see 0=-10 2=-3 4=-5 7=-4 8=-25
passage word|seek 0=-7 8=-16
passage word|seen|a 0=-3 4=-4 7=14 8=3
passage word|sell 0=-22 1=-3 2=8 3=3 4=32 5=-10 7=-5
passage word|separately 0=-3 2=3 4=27 8=23
passage word|separately|, 0=-3 4=28 8=21
passage word|seri 0=-6 3=-6 8=-17
passage word|servic 0=22 4=-5 7=-3 8=9
passage word|settl 0=16 1=-4 2=4 4=-6 7=6 8=11
passage word|set|up 0=-8 1=6 5=-5 7=15 8=3
passage word|shar 0=-14 1=43 2=-12 3=-12 4=5 5=-11 6=-8 7=19 8=11
passage word|shareholder 0=-17 1=31 2=-4 3=-5 4=5 5=-4 6=-4 7=-4
passage word|shareholder|, 0=-5 1=15 4=-3
passage word|ship 0=16 1=-3 4=-4 5=-12 7=-4 8=-8
passage word|shipp 0=20 8=15
passage word|should 0=-8 1=-3 2=-8 4=-4 6=27 7=-5 8=-5
passage word|should|party 0=-4 6=15 8=7
passage word|show|a 0=20 8=16
passage word|side 0=-12 1=-3 4=13 5=-8 7=25 8=11
passage word|sign 0=11 1=-8 2=-12 3=-8 4=-15 5=-12 7=-3 8=-40
passage word|sign|DATE 0=-15 2=-8 4=-3 8=-35
passage word|sign|first 0=18 8=15
passage word|sign|for 0=25 2=-3 8=17
passage word|sign|in 0=-12 8=-17
passage word|silent 0=-3 4=15 8=12
passage word|singl 0=14 3=-4 8=7
passage word|sit 2=13 4=-3 5=3 7=10 8=20
passage word|site 0=10 1=-3 2=-4 4=-6 5=18 7=-3 8=8
passage word|six 0=11 1=3 2=-3 3=3 4=16 7=-3 8=22
passage word|six|year 0=7 1=4 3=6 8=14
passage word|size|would 0=-6 5=-3 8=-14
passage word|slot 0=14 8=11
passage word|smaller 3=14 4=-3 8=4
passage word|sold|to 0=11 2=8 4=5 8=18
passage word|some 1=-6 4=-3 8=-19
passage word|sourc 1=-3 2=-3 3=-5 4=18 7=-3
passage word|spend 0=-14 1=-5 2=-12 3=-11 4=-7 5=22 6=-6 7=-13 8=-36
passage word|spend|money 2=-6 3=-6 5=19 6=-3 7=-7 8=-4
passage word|spend|on 0=-7 2=-3 4=-3 7=-4 8=-23
passage word|spent 0=-5 1=-3 3=-3 4=-3 5=5 7=-3 8=-16
passage word|split 2=18 8=13
passage word|staff 0=-6 1=6 2=-3 4=-3 7=-3 8=-16
passage word|stag 0=-10 2=14 3=-3 4=-10 8=-13
passage word|stak 0=-4 1=16 4=8 8=15
passage word|stand 0=-4 4=-3 5=3 6=5 7=14 8=11
passage word|stand|at 0=-5 7=15
passage word|start 0=-4 4=14 5=13 6=6 8=21
passage word|stock 0=-9 1=34 2=-4 4=-14 5=-8 8=-5
passage word|stood 0=-5 8=-15
passage word|stopp 0=17 8=12
passage word|stor 0=17 4=-3 8=8
passage word|story 2=5 4=7 6=7 8=14
passage word|subscription 0=-4 1=15 2=-4 8=3
passage word|suppli 2=20 3=-3 4=-3 7=8 8=19
passage word|suppli|money 0=-8 2=19 7=3 8=9
passage word|suspend 1=-3 4=-3 8=-14
passage word|system 1=-4 2=-3 4=-3 7=-3 8=-17
passage word|system|in 4=-8 8=-16
passage word|s|biggest 0=19 8=13
passage word|s|claim 7=14 8=6
passage word|s|guess 4=-10 8=-14
passage word|s|lawyer 0=-3 4=15 8=12
passage word|s|money 2=19 6=-3 7=-4 8=8
passage word|s|party 0=-9 1=25 2=-8 3=15 4=-4 5=-7 6=-6 7=-7 8=-5
passage word|t 0=-4 1=-3 3=13 4=15 7=-5 8=13
passage word|tabl 1=-3 2=-6 4=15
passage word|tak 0=-9 1=15 2=-3 4=8 5=-6
passage word|take-or-pay 0=-14 8=-16
passage word|take-or-pay|contract 0=-13 8=-14
passage word|taken|money 0=-3 2=-6 8=-15
passage word|takeover 0=-3 4=15 8=7
passage word|tak|a 1=18 8=13
passage word|tak|size 0=-13 8=-17
passage word|talk 0=-5 1=-4 2=13 3=11 4=24 6=-5 7=-14 8=16
passage word|talk|of 0=7 1=-4 4=21 5=4 7=-5 8=19
passage word|tapp 0=-3 2=-6 4=-3 8=-17
passage word|tariff 0=15 8=12
passage word|tax 0=-4 1=-4 4=-3 7=-4 8=-23
passage word|terminat 0=-7 4=-3 8=-16
passage word|termination 0=-17 4=-3 6=-3 7=-3 8=-29
passage word|than 0=-7 2=4 3=-3 4=-11 5=4 6=-4 7=-7 8=-26
passage word|than|party 0=-4 2=-3 3=-3 4=-4 5=-3 6=-3 7=-5 8=-28
passage word|that 0=-13 1=-10 2=15 3=-9 4=12 6=4 7=-4 8=-22
passage word|that|order 0=17 8=16
passage word|that|party 0=-7 1=9 2=-10 3=-11 4=24 5=13 7=21 8=30
passage word|that|pronoun 0=-4 1=-5 2=9 3=-7 4=-6 5=4 6=8 7=-12 8=-16
passage word|the 0=16 1=-5 2=-12 3=6 4=14 5=-7 6=13 7=32
passage word|their 0=-7 1=-3 2=-5 4=-6 5=14 7=7 8=-3
passage word|them 0=40 1=-9 2=-4 3=9 4=-18 5=-5 7=-6 8=6
passage word|then 1=-9 2=-3 5=-5 6=6 7=19 8=7
passage word|ther 0=24 1=6 2=7 3=-10 5=11 6=-4 7=-8 8=22
passage word|the|autumn 4=16 8=9
passage word|the|financ 1=17 2=-6 8=9
passage word|the|found 0=-5 4=15 8=7
passage word|the|french 0=-7 1=-4 2=-4 6=-4 8=-22
passage word|the|issuer 0=14 2=-4 6=4 8=12
passage word|the|key 0=-4 4=14 8=5
passage word|the|last 0=-7 1=-3 4=3 7=-4 8=-16
passage word|the|money 0=-14 2=16 3=-12 5=16 6=-4 7=10 8=7
passage word|the|month 0=16 8=11
passage word|the|old 0=-12 4=-9 5=11 8=-14
passage word|the|party 1=-3 2=6 3=-14 5=-15 6=12 7=35
passage word|the|pric 0=5 2=-3 3=-3 4=25 7=5 8=28
passage word|the|promis 0=-3 6=3 7=26 8=24
passage word|the|right 0=-7 3=14 4=-6 7=-5 8=-9
passage word|the|same 0=20 1=-5 3=-4 4=9 5=-4 6=-3 7=-10 8=4
passage word|the|shar 0=-4 4=-9 8=-17
passage word|the|site 0=4 2=-3 4=-4 5=16 8=6
passage word|the|sum 3=14 8=10
passage word|the|term 0=15 2=-3 8=3
passage word|the|whol 0=16 2=-3 4=16 7=-3 8=20
passage word|thi 0=-23 2=3 3=10 4=-5 6=4 7=-4 8=-21
passage word|third 0=-8 3=-4 5=24 7=-7
passage word|thos 1=-6 2=18 4=-5 6=-6 7=-3 8=-4
passage word|thre 0=20 3=16 4=4 5=-4 6=-7 7=-16 8=6
passage word|three-year 0=18 8=14
passage word|thre|year 0=15 2=-5 3=-3 5=3 7=-4
passage word|through|DATE 0=18 1=-3 2=-4 3=-4 4=-5 6=-3 8=-3
passage word|thursday 0=-8 1=-3 2=-3 4=-5 8=-24
passage word|time 0=-7 4=-4 7=-4 8=-18
passage word|to 0=3 1=-6 2=14 3=6 4=15 5=-13 6=7 7=7 8=-6
passage word|told 0=-19 1=7 3=-4 5=13 7=-6 8=-13
passage word|took 1=-8 3=-6 5=-3 6=-5 7=-4 8=-18
passage word|took|9 0=5 1=-3 2=-3 4=10 7=7 8=14
passage word|took|in 0=-7 1=-3 4=-5 8=-21
passage word|top|of 2=13 3=7 4=-3 7=4 8=15
passage word|toward 0=-6 2=3 7=14
passage word|toward|the 0=-5 4=-3 7=14
passage word|toy 0=15 3=3 8=14
passage word|to|9 0=-3 1=3 2=-6 4=-3 8=-14
passage word|to|OTHER 0=-15 1=-3 2=10 4=14 7=-10 8=-4
passage word|to|be 0=4 1=-6 2=27 4=14 5=-9 7=-6 8=19
passage word|to|build 0=-8 4=-5 5=-4 8=-26
passage word|to|date 0=24 1=-3 2=14 4=-5 5=-3 8=22
passage word|to|money 0=15 2=-12 4=-10 5=-6 6=-4 7=6 8=-9
passage word|to|party 0=32 1=-10 3=11 4=6 5=-11 6=10 8=26
passage word|to|pay 0=5 1=-5 2=14 3=-4 5=-6 6=6 8=9
passage word|to|put 0=-6 2=-3 3=9 7=20 8=20
passage word|to|sell 3=-4 4=25 5=-4 8=15
passage word|to|spend 0=-5 1=-3 2=-4 3=-5 5=8 7=-6 8=-18
passage word|to|take 0=15 4=10 7=-3 8=13
passage word|to|the 0=-18 1=26 2=-6 3=-14 4=-18 5=12 8=-18
passage word|to|use 0=-5 3=19 7=-3 8=7
passage word|trader 0=19 2=-6 4=-3 6=-3
passage word|train 0=-10 1=-3 4=-7 5=3 6=5 8=-14
passage word|treat 0=-4 8=-14
passage word|twic 0=-7 4=-4 8=-18
passage word|two 1=-10 2=-6 4=14 5=4 6=-4 7=9
passage word|t|say 3=17 8=14
passage word|under 0=29 1=-9 2=-7 3=-4 5=-4 6=8 7=-4 8=4
passage word|under|a 0=14 1=-4 2=-8 3=5 4=-9 5=-3 8=-6
passage word|under|the 0=-19 1=-5 2=4 3=-3 6=11 8=-11
passage word|unsolicit 4=24 8=18
passage word|until 0=16 1=-4 3=19 4=-7 5=-3 6=-3 7=-5 8=11
passage word|until|DATE 0=19 3=9 4=-8 7=-3 8=10
passage word|up 0=-33 2=-6 3=-3 5=27 7=12 8=-7
passage word|upsiz 0=-5 2=-9 8=-14
passage word|use 0=-8 1=-6 3=31 4=-9 5=4 7=-7
passage word|use|of 0=4 1=-3 3=15 8=11
passage word|valu 0=14 2=-8 3=-3 4=-4 5=-4 6=-5 7=-6 8=-22
passage word|ventur 0=-8 2=-3 3=-9 5=-4 6=3 7=3 8=-15
passage word|want 0=8 1=14 4=-13 5=-6 6=-3 7=-7 8=-10
passage word|want|money 0=-6 4=-3 8=-16
passage word|warrant 7=15 8=8
passage word|warrant|over 7=15 8=11
passage word|was 0=26 2=14 3=-7 4=4 5=-11 6=-10 7=8 8=13
passage word|washington 0=-15 8=-17
passage word|was|drawn 0=-9 4=-3 8=-20
passage word|was|party 0=-14 3=4 4=4 8=-14
passage word|was|to 0=11 5=-7 7=24 8=21
passage word|week 0=7 1=3 3=-4 4=-3 5=-5 7=17 8=9
passage word|went 0=-16 1=5 2=5 4=5 5=-6 6=-3 7=-3 8=-18
passage word|were 1=-8 2=14 3=-4 4=-10 5=-8 7=-6 8=-22
passage word|what 0=11 2=3 3=5 7=-14
passage word|when 0=-13 1=5 3=-3 6=3 7=-4 8=-15
passage word|wher 0=-11 1=10 3=-4 4=-7 7=-6 8=-19
passage word|which 1=20 2=7 3=-5 5=-16 6=-5 7=-8 8=-8
passage word|which|a 0=-4 5=-4 8=-14
passage word|which|hold 1=17 2=-4 8=13
passage word|which|is 2=-3 3=-4 4=14 7=4 8=10
passage word|which|party 0=-10 1=4 3=5 4=17 5=-5 8=7
passage word|which|was 2=30 3=-3 8=23
passage word|which|would 0=-5 5=-7 8=-17
passage word|who 0=-10 2=-4 3=13 4=-3 5=-5 6=-3 7=-7 8=-19
passage word|whol 0=15 2=-3 3=-4 4=20 7=-3 8=19
passage word|whos 1=-9 4=19 5=-6 7=-6 8=-7
passage word|will 0=18 1=12 2=-17 3=8 4=-20 5=20 7=-7
passage word|will|be 3=5 4=-7 6=-5 7=-7 8=-16
passage word|will|have 7=14 8=9
passage word|will|pay 0=16 1=-3 4=-7 5=-6 7=-4 8=-6
passage word|will|sell 0=-14 3=10 4=5
passage word|with 0=-6 1=16 2=-9 3=-3 4=5 5=4 6=-22 7=-4 8=-24
passage word|with|money 0=-12 1=21 2=-3 3=-3 4=4 5=3 6=-6 7=3 8=6
passage word|won|t 3=15 4=-4 8=9
passage word|worth 0=29 2=-17 3=-7 4=-14 5=-17 7=-13 8=-30
passage word|worth|money 0=30 2=-11 3=-3 4=-3 5=-13 6=3 7=-9 8=-4
passage word|worth|of 0=-6 2=-3 4=-3 8=-17
passage word|would 0=-11 1=-12 2=-5 3=-13 4=-15 5=-6 6=-4 7=3 8=-55
passage word|would|add 5=-7 8=-14
passage word|would|be 0=3 4=-6 5=-5 7=-4 8=-15
passage word|would|buy 0=18 4=-4 8=8
passage word|would|like 0=-8 1=-4 2=7 3=-3 4=-6 5=8 7=-6 8=-14
passage word|would|take 0=-9 4=-3 8=-15
passage word|written 0=-5 1=18 2=-5 4=5 6=4 8=14
passage word|written|to 1=18 2=-4 8=12
passage word|year 0=32 1=-12 2=-3 3=12 4=-14 5=-15 6=-15 7=-3 8=-15
passage word|year|, 0=27 1=-6 2=-4 4=4 5=4 6=-4 7=-7 8=11
passage word|year|from 0=-8 4=-4 8=-14
passage word|yet 0=-3 1=-4 2=3 3=-3 4=-11 7=30 8=11
passage word|you 0=-22 1=-3 2=-3 3=-3 5=-5 7=-5 8=-43
passage word|— 0=13 2=-15 3=4 4=17 5=-12 7=-5 8=-6
passage word|“ 0=4 1=5 3=-11 4=-3 6=-7 7=-14 8=-32
passage word|“|a 0=16 8=13
passage word|“|party 0=-10 2=14 4=4 7=-6 8=-9
passage word|” 0=9 1=5 2=-3 3=-3 4=-4 5=4 6=-4 7=-11 8=-20
passage word|”|一 0=17 4=-8 8=8
passage word|一 0=8 1=5 4=-9 5=10 6=-16 8=-25
passage word|一|家 0=17 3=-3 8=15
passage word|一|张 0=17 8=13
passage word|一|次 0=-4 1=16 2=-7 3=5 4=-7 5=-3
passage word|一|笔 0=4 1=5 2=16 3=-3 4=-6 5=-5 8=9
passage word|一|边 0=-12 2=6 4=-6 8=-20
passage word|七 0=-15 1=-3 2=13 4=10 6=7
passage word|七|年 0=-8 2=14
passage word|万 1=12 2=-16 3=-5 4=-15 5=-4 6=-6 8=-26
passage word|万|, 0=-20 1=4 4=-7 6=-5 7=-3 8=-29
passage word|三 0=17 1=6 2=-6 3=-19 4=-6 7=-6 8=-21
passage word|三|年 0=17 1=-5 3=-7 4=-3 5=3 6=-4 7=4
passage word|三|月 0=-6 2=-5 3=-3 5=14
passage word|上 0=-4 1=10 3=-6 6=16 7=9 8=3
passage word|下 0=14 1=-9 3=16 4=15 5=-6 6=-6 7=7 8=9
passage word|下|来 0=-12 1=-4 2=-6 3=18 4=3 5=-3 6=5 7=8 8=6
passage word|不 0=4 2=-3 3=-3 4=-14 5=5 6=10 7=6 8=-18
passage word|不|买 0=19 7=4 8=20
passage word|不|再 0=20 3=3 7=-5 8=15
passage word|与 0=-5 1=3 2=7 3=3 4=-14 5=18 6=-14 7=-8 8=-21
passage word|专 1=-5 2=7 3=-5 4=-5 5=10 6=-3 7=15 8=11
passage word|业 0=-28 2=-11 3=-12 4=15 5=-5 6=-10 7=14 8=-33
passage word|业|务 0=-3 4=20 8=5
passage word|业|额 0=-8 8=-16
passage word|东 0=-17 1=9 2=6 4=12 6=10
passage word|两 0=-20 1=5 2=-15 3=-12 4=3 5=3 6=-9 8=-42
passage word|个 0=-12 1=15 2=-11 4=28 5=-3 6=23 7=-14 8=13
passage word|个|, 0=-3 1=15 2=-6
passage word|个|人 2=-4 6=18 8=8
passage word|中 0=18 2=-4 3=10 4=6 6=-15 7=-12 8=-6
passage word|中|SIZE 0=14 8=13
passage word|中|的 4=7 6=-14 8=-9
passage word|临 0=-8 1=16 4=-4 8=3
passage word|为|money 0=13 1=-7 2=-4 4=12 5=-14 7=-4 8=-4
passage word|主 0=-3 1=11 3=-9 4=-11 5=-3 7=-7 8=-24
passage word|么 0=14 3=-3 4=-8 5=-3 7=9 8=8
passage word|么|也 0=18 4=-3 8=14
passage word|义 0=-9 3=-3 4=-7 5=18 6=11 7=7 8=14
passage word|之|后 0=-7 1=5 4=-3 5=-3 6=-4 8=-15
passage word|九 0=-19 1=-4 3=-3 4=3 6=3 8=-22
passage word|也 1=10 2=-7 3=18 4=-11 6=7 7=-8
passage word|也|在 0=-4 2=-3 3=15 4=-6 8=-4
passage word|也|没 0=20 3=-3 8=9
passage word|书 0=-9 2=-5 3=9 4=-12 5=-3 6=4 7=4 8=-18
passage word|书|面 0=-9 4=-3 8=-16
passage word|买 1=-14 2=-5 3=6 4=26 5=-16 6=-3 7=8 8=-7
passage word|买|入 0=-10 4=14
passage word|了 0=13 1=21 2=-10 3=8 4=6 5=-19 6=-13 7=4 8=-9
passage word|了|, 0=18 3=6 4=3 6=-3 7=-5 8=16
passage word|了|OTHER 0=20 2=12 3=-3 4=8 6=10 7=-9 8=36
passage word|了|money 0=-21 1=3 3=-7 4=-17 6=-18 7=14 8=-39
passage word|了|party 0=16 4=-5 5=-4 6=-3 7=-7 8=-8
passage word|了|下 0=-7 1=-5 8=-16
passage word|了|两 4=13 7=8 8=16
passage word|了|多 4=16 8=13
passage word|事 0=-3 1=21 2=-6 3=-11 4=5 5=28 6=-13 7=-11
passage word|事|, 0=-3 1=17 5=-5 7=-4 8=4
passage word|事|会 0=-6 1=14 2=-7 3=-8 4=4 5=43 6=-4 7=-6 8=27
passage word|事|长 0=5 4=-6 6=-6 7=-3 8=-18
passage word|二 0=9 1=5 2=-21 4=-14 5=28 6=5 7=-15 8=-9
passage word|二|十 0=18 3=5 4=-3 5=10 7=-3 8=21
passage word|二|月 2=-9 8=-16
passage word|五 0=16 1=-14 3=-4 4=-3 5=4 7=-3 8=-8
passage word|五|年 0=33 2=5 3=-4 7=-4 8=22
passage word|亚 0=-10 2=-7 3=-5 4=4 5=-3 7=3 8=-21
passage word|交 1=-7 2=-9 3=-5 4=18 7=-11 8=-21
passage word|交|了 0=-15 2=-4 8=-22
passage word|交|付 0=25 3=-4 4=-7 8=12
passage word|交|割 0=-5 1=3 4=15 5=-3 8=9
passage word|交|易 0=-4 1=-3 3=-4 4=3 8=-14
passage word|产 1=10 2=-10 4=-3 5=19 6=-13 7=11 8=5
passage word|产|值 5=-8 8=-15
passage word|产|线 0=4 1=5 5=14 7=-4 8=13
passage word|亲 0=-5 2=5 4=14 8=9
passage word|亲|自 0=-3 2=4 4=14 8=11
passage word|人 0=-16 1=22 2=-15 3=-12 4=-6 5=-8 6=13 8=-28
passage word|亿 0=-19 1=-3 2=-7 4=-14 7=-3 8=-44
passage word|亿|元 0=-5 2=-3 4=-3 8=-15
passage word|什 0=15 1=3 4=-3 7=3 8=13
passage word|什|么 0=15 1=3 4=-3 7=3 8=13
passage word|今 0=-5 7=-7 8=-18
passage word|仍 0=7 1=-3 2=3 3=15 5=9 7=-3 8=22
passage word|仍|在 0=6 3=16 8=18
passage word|从 2=-11 4=13 5=-5 6=-5 8=-15
passage word|从|party 0=-9 1=-6 2=-7 3=4 4=-5 5=-3 6=-5 8=-28
passage word|付 0=16 1=-22 2=-26 3=35 4=4 5=-34 6=24 7=14 8=7
passage word|付|money 0=-3 1=-13 2=-6 3=15 5=-9 6=17 7=9 8=9
passage word|付|了 0=23 1=4 2=-6 3=7 4=-8 7=8 8=23
passage word|付|款 0=-9 3=23 4=-6 5=-3 6=-3 7=-6 8=-3
passage word|付|清 0=-3 1=-4 2=-3 4=5 5=-4 6=-3 8=-15
passage word|付|讫 0=-9 8=-15
passage word|代|价 1=3 3=-3 4=14 7=-3
passage word|以 1=15 2=-4 3=5 4=18 5=-5 7=-5 8=7
passage word|以|money 0=6 1=4 2=-4 3=-4 4=29 5=-7 6=-4 7=-6 8=11
passage word|价 0=30 1=-22 2=-16 3=16 4=43 5=-7 6=-21 7=-3 8=22
passage word|价|, 0=-13 3=14 4=7
passage word|价|money 0=12 1=-3 2=-9 4=36 5=-12 6=-6 7=19 8=33
passage word|价|other 0=-15 4=-14 7=-14 8=-42
passage word|价|为 0=4 1=-4 2=-3 4=18 8=10
passage word|价|款 0=28 8=24
passage word|企 0=16 1=18 3=-4 4=-7 5=-6 6=-4 7=6 8=15
passage word|会 0=-13 1=8 2=-7 3=-17 4=-10 5=33 6=-8 7=-5 8=-23
passage word|传 0=10 1=5 3=-8 4=22 7=6 8=30
passage word|传|闻 0=-4 4=19 7=7 8=18
passage word|估 1=4 3=-5 4=-5 5=-10 6=-6 7=3 8=-21
passage word|位 0=8 1=6 2=-17 6=8 8=-3
passage word|低 0=3 1=-5 2=-6 3=15 5=-5 6=5
passage word|体 0=7 1=6 2=-6 3=17 4=5 5=4 6=-3 7=5 8=25
passage word|体|, 0=10 1=-4 4=5 7=7 8=17
passage word|余 0=10 1=-5 2=-9 3=-5 4=-5 5=-10 7=7 8=-14
passage word|余|MONEY 0=4 2=23 3=10 8=32
passage word|余|other 2=-23 3=-12 8=-36
passage word|余|size 0=15 8=12
passage word|作 0=-4 4=15 5=-8 6=12 7=16 8=20
passage word|作|价 0=-6 2=-4 3=-3 4=16
passage word|作|保 6=-7 8=-14
passage word|你 0=-7 4=21 8=10
passage word|供 0=38 1=-12 3=-11 4=-9 5=6 6=24 7=-14 8=22
passage word|供|应 0=28 3=-4 4=-6 5=11 7=-4 8=18
passage word|供|货 0=14 6=3 8=6
passage word|便|宜 2=-3 4=-5 8=-14
passage word|保 0=-19 1=-17 2=-11 3=-6 4=-3 5=-17 6=56 8=-6
passage word|保|, 2=-6 4=-3 6=15
passage word|保|函 2=-3 6=-11 8=-19
passage word|保|的 6=-9 8=-14
passage word|保|证 0=-6 1=-3 2=-10 4=-7 5=-5 6=43 7=-9 8=5
passage word|信 0=7 2=-5 3=-5 5=-4 6=19 7=-3 8=7
passage word|信|托 2=-8 6=14 8=4
passage word|倒|是 0=14 3=-4 7=4 8=10
passage word|候|, 4=15 8=12
passage word|借 0=-12 1=-5 2=35 3=3 4=-5 5=-6 7=-6
passage word|借|款 0=-3 1=-3 2=16 6=4 8=11
passage word|债 0=-15 1=-8 2=46 3=-8 4=-4 5=-14 6=17 7=-10 8=6
passage word|债|, 0=-3 1=-5 2=17 4=-3 8=3
passage word|值 0=4 1=5 2=-14 3=-9 5=-18 6=-6 7=4 8=-35
passage word|值|MONEY 0=10 1=-6 2=-15 3=-6 4=-23 5=-6 6=-5 7=9 8=-40
passage word|值|other 4=22 5=-8 8=10
passage word|做|的 0=18 2=-6 8=8
passage word|停 0=-9 1=-10 2=8 3=-8 4=-5 6=-4 7=3 8=-30
passage word|偿 0=-13 2=6 3=-5 4=-7 5=-4 6=5 7=25 8=5
passage word|充 0=-9 2=-5 4=-4 8=-22
passage word|先 0=14 4=-6 5=-8 6=14 7=6 8=11
passage word|入 0=-26 2=6 4=11 5=8 6=-7 7=3 8=-13
passage word|入|money 0=-6 1=-7 2=4 4=5 5=-14 7=-4 8=-27
passage word|入|other 5=30 8=26
passage word|入|股 1=16 2=-3 4=-7 5=-11 7=7 8=-3
passage word|全 1=-17 3=8 4=14 5=-9 6=14 7=10 8=7
passage word|全|球 0=-7 3=16 4=-7 8=-7
passage word|全|部 0=13 1=-4 2=3 3=7 4=6 8=22
passage word|全|额 1=-3 4=10 6=23 8=23
passage word|八 0=-16 1=-6 3=-3 5=-7 6=19 8=-13
passage word|公 0=-17 1=3 2=11 5=5 6=10 8=-7
passage word|公|司 0=-13 1=7 2=12 3=-6 4=-10 5=-7 6=15 7=5 8=-8
passage word|六 0=16 1=6 2=-23 3=-5 4=-8 5=-3 6=-6 7=-11 8=-31
passage word|六|月 0=14 1=3 2=-5 3=-4 4=-3 5=-3 6=-3 7=-5 8=-7
passage word|共 0=-11 1=-13 2=-4 7=9 8=-20
passage word|兴 0=-4 1=7 4=-3 5=19 7=-5 8=7
passage word|其 0=31 2=-3 3=4 4=-13 5=-8 6=-10 7=-8 8=-7
passage word|其|中 0=15 4=-6 6=-6 7=-4
passage word|其|余 0=20 3=5 4=-4 5=-4 8=16
passage word|其|实 0=-4 1=-3 5=-4 8=-14
passage word|内|地 0=15 1=3 4=-4 8=9
passage word|再 0=8 1=9 2=4 3=3 4=-15 5=11 7=-9
passage word|冬 0=-4 1=19 8=14
passage word|冬|天 0=-3 1=19 8=14
passage word|决 0=-4 1=-5 2=-5 3=-3 4=-3 5=9 6=-7 8=-19
passage word|准 0=3 1=15 2=4 3=6 4=-9 5=6 6=-3 7=-5 8=9
passage word|出 0=-3 1=-12 2=6 5=5 6=7 7=26 8=3
passage word|出|了 1=12 2=-4 3=4 4=-4 6=10 8=14
passage word|出|具 0=-3 6=-6 8=-17
passage word|出|售 0=-10 3=-3 4=6 5=-3 8=-16
passage word|出|资 1=-12 2=6 5=-13 7=25
passage word|函 0=-8 1=-4 2=-4 4=4 5=-3 6=-9 8=-29
passage word|分 0=-12 3=5 4=8 5=-10 6=12 7=16
passage word|分|手 7=14
passage word|分|文 0=-6 2=-4 4=17 6=3 8=6
passage word|划 0=-16 1=5 3=-6 4=5 5=21 6=9 7=6 8=20
passage word|列 0=-3 1=-3 2=-3 3=3 4=-4 5=-3 7=-4 8=-16
passage word|则 0=-14 1=26 2=-4 4=-19 5=-8 6=6 7=9 8=-5
passage word|则|已 0=-9 4=-3 8=-14
passage word|则|正 1=12 4=4 8=14
passage word|则|由 0=-8 6=-5 8=-15
passage word|刚 0=18 2=3 5=4 7=-3 8=12
passage word|判 0=3 1=-3 2=-3 4=-5 5=-3 7=-3 8=-16
passage word|利 0=-11 1=-9 2=16 3=9 4=-8 5=-7 6=-6 7=5 8=-18
passage word|到 1=27 3=4 4=-11 5=-4 8=-4
passage word|到|位 1=15 8=6
passage word|到|账 0=-7 1=17 2=8 3=4 4=-5 5=-8 8=4
passage word|制 0=8 1=-3 3=15 7=-6 8=5
passage word|前 0=-3 1=-9 2=8 3=-13 4=-9 5=4 7=12 8=-16
passage word|剩 0=-11 1=-5 2=16 3=-4 4=-5 6=3 7=6
passage word|剩|下 0=-7 1=-3 2=16 8=3
passage word|割 0=-5 1=3 4=15 5=-3 8=9
passage word|务 0=7 3=-6 4=22 5=-7 7=-3 8=6
passage word|动|工 0=14 5=-3 8=7
passage word|助 0=10 1=-4 2=-5 3=-6 4=5 5=-5 6=-3 7=15 8=6
passage word|包 0=8 2=-3 3=6 4=-20 5=12 7=-7 8=-5
passage word|包|下 0=15 3=9 4=-9 8=14
passage word|包|给 2=-4 4=-5 8=-16
passage word|北 0=-6 1=-4 3=-3 4=14 5=30 7=-3 8=22
passage word|区 0=-21 1=-7 2=-3 3=-9 4=7 5=21 6=7 8=-8
passage word|十|五 0=20 5=-3 8=15
passage word|千 0=-5 1=-3 2=-9 4=-8 6=-6 7=4 8=-26
passage word|千|万 0=-7 2=-12 4=-5 6=-3 7=3 8=-25
passage word|升 0=-9 2=-4 4=-4 5=-6 6=-3 7=7 8=-21
passage word|协|议 0=-7 2=-4 3=-4 7=11 8=-14
passage word|单 0=25 1=-7 2=-6 3=-8 4=-20 5=7 6=9 7=-11 8=-9
passage word|卖 0=-32 1=-3 2=-6 4=26 5=-15 6=-5 7=-8 8=-38
passage word|卖|money 0=-5 4=-4 8=-16
passage word|卖|了 0=-7 3=-3 8=-15
passage word|卖|方 0=-3 2=-4 3=-4 4=24 8=7
passage word|占 1=-4 2=-13 3=-4 4=-7 6=-5 7=6 8=-22
passage word|占|money 5=26 7=-3 8=19
passage word|即|money 0=-5 2=-11 4=-3 6=23 7=-3
passage word|即|other 2=10 6=-17 8=-9
passage word|厂 0=-17 1=-8 2=-7 3=-11 4=9 5=46 7=4 8=3
passage word|厂|, 1=-5 3=-3 4=4 5=15 7=-4 8=4
passage word|原 1=-6 2=8 3=5 4=-15 5=18 6=-5 7=5
passage word|参 0=-15 1=8 2=5 4=-5 5=3 6=4 7=-3 8=-8
passage word|又 1=15 2=3 3=-5 4=-4 5=-7 7=-5 8=-10
passage word|反 0=-10 5=-3 6=-7 7=5 8=-15
passage word|发 2=11 3=15 4=-25 5=6 6=-7 7=5 8=-6
passage word|取 1=6 2=-4 3=3 4=-4 5=-5 6=-4 7=-7 8=-17
passage word|受 0=-14 3=20 4=-4 5=-4 6=3 7=7 8=7
passage word|受|理 3=22 8=18
passage word|口 0=-3 1=-7 3=16 4=-9 5=5 7=-11 8=-15
passage word|古 0=-3 3=-6 5=-7 8=-23
passage word|另 0=10 1=-4 2=-3 3=19 4=-3 5=9 6=-3 7=16 8=31
passage word|另|有 0=16 8=14
passage word|只 0=-14 1=8 2=-3 4=-10 5=3 7=-14 8=-33
passage word|只|卖 0=-4 4=-3 8=-14
passage word|只|说 0=16 5=-4 8=11
passage word|可 0=-18 2=4 3=11 4=-19 5=-5 6=-4 8=-33
passage word|可|以 0=-5 7=-4 8=-15
passage word|号 1=-5 3=21 5=6 6=-3 8=11
passage word|司 0=-15 1=7 2=13 3=-6 4=-6 5=-8 6=14 7=9 8=-5
passage word|司|party 0=-13 1=-3 2=8 3=-3 5=-6 8=-16
passage word|吃 0=-6 1=5 4=16 5=-3 7=-3 8=3
passage word|各 0=-16 1=11 2=-4 3=-3 4=-3 5=-8 7=24
passage word|合 0=12 1=-26 2=9 3=12 4=-15 5=-13 6=6 7=30
passage word|合|体 0=7 4=5 7=7 8=14
passage word|合|同 0=15 1=-11 2=6 3=5 4=-6 5=-12 6=-3 8=-9
passage word|合|建 0=-6 7=14 8=6
passage word|合|组 0=-4 7=16 8=7
passage word|同 0=-5 1=-17 2=7 3=-4 4=4 5=-8 6=-4 7=11 8=-26
passage word|同|价 0=17 8=11
passage word|同|意 0=-8 2=7 3=-5 4=4 5=4 7=15 8=12
passage word|同|文 0=-4 2=-7 8=-14
passage word|后 0=-12 3=10 4=-12 6=-3 7=-7 8=-28
passage word|向 0=18 1=5 4=-9 5=-5 8=-4
passage word|向|, 0=17 8=13
passage word|否 0=-12 1=-3 3=-3 4=22 5=-7 8=-4
passage word|告 0=8 3=-11 4=-6 7=-12 8=-24
passage word|告|诉 0=18 1=6 7=-3 8=18
passage word|员 0=-6 3=-5 7=-6 8=-20
passage word|和 0=-8 1=-7 3=-14 4=-17 7=26 8=-20
passage word|和|party 0=-13 2=-4 3=-4 4=-4 7=10 8=-21
passage word|和|解 0=-6 3=-5 4=-3 7=15
passage word|品 0=-8 1=-7 3=10 4=-13 6=-3 7=-7 8=-25
passage word|哈 0=-10 8=-14
passage word|售 0=-15 1=7 3=15 4=15 5=-11 6=-8 7=-3 8=-7
passage word|售|里 3=16 8=11
passage word|商 0=21 1=-15 2=-12 3=-3 4=-6 5=17 6=7 7=4
passage word|嘉 0=-4 1=6 2=-3 4=-3 5=27 8=21
passage word|四 0=6 1=-3 5=-12 8=-15
passage word|因 0=27 1=-7 2=-8 3=-10 4=-10 5=12 7=4 8=7
passage word|因|pronoun 0=21 4=5 7=6 8=26
passage word|团 0=-10 1=-6 2=3 3=-4 4=-5 8=-23
passage word|园 0=-22 3=-3 4=3 5=25 8=-3
passage word|园|区 0=-15 5=14 8=-7
passage word|国 0=-21 2=-13 7=3 8=-31
passage word|国|际 0=-13 8=-14
passage word|在 0=-3 1=16 2=-15 3=6 5=13 6=5 7=5 8=-6
passage word|在|DATE 0=-7 1=5 3=7 4=17 5=-6 7=8 8=21
passage word|在|MONEY 0=-11 4=17 7=-3
passage word|地 0=-25 1=-5 3=3 4=10 5=36 6=-8 7=-13 8=-11
passage word|地|, 0=-3 1=-5 2=4 5=14 7=-5
passage word|场 0=13 1=-7 2=-16 3=-10 4=5 5=25 6=-3 8=3
passage word|型 0=-18 6=8 8=-16
passage word|基 1=25 2=-7 4=-7 5=11 6=-7 7=-14
passage word|基|地 1=-6 3=-3 5=19 7=-5 8=4
passage word|基|金 0=-3 1=23 4=-3 5=-6 6=-3 7=-7
passage word|墙 0=14 2=-6 8=5
passage word|增 0=-13 1=25 2=-11 3=-3 4=-6 7=-5 8=-13
passage word|声 0=5 4=6 7=3 8=14
passage word|备 0=-12 1=4 2=-3 3=-8 4=-12 5=19 7=21
passage word|备|忘 0=-8 2=-3 3=-3 5=3 7=25 8=12
passage word|外 0=-21 1=-3 2=-3 3=9 4=4 5=-3 6=17 7=-10 8=-15
passage word|多 0=-7 2=-3 3=-6 4=9 5=-3 7=21
passage word|多|少 1=3 3=-3 4=14 7=4 8=14
passage word|大 0=-11 1=-14 4=7 5=18 6=-3 8=-14
passage word|头 1=-7 5=4 6=-3 7=-8 8=-18
passage word|好 0=6 1=8 3=-4 4=-4 7=12 8=16
passage word|好|party 0=-5 1=14 8=6
passage word|如 0=-8 1=8 3=-3 5=-6 7=-5 8=-15
passage word|媒 0=18 4=-7 5=-4 7=-4
passage word|子 0=-15 1=5 3=4 4=13 5=10 7=-9
passage word|字 0=-11 1=4 3=25 5=-8 7=-5
passage word|字|, 0=-8 3=21 7=3 8=14
passage word|存 0=-5 4=-4 5=-3 6=3 7=-6 8=-21
passage word|季 3=18 4=-10 5=-9 6=-3 7=-7 8=-16
passage word|完 0=-10 1=-8 3=-10 4=3 5=5 8=-24
passage word|宜 0=-11 1=-3 2=-3 4=-5 8=-25
passage word|实 1=-15 2=-5 3=-3 4=11 6=-3 7=-3 8=-20
passage word|实|际 0=-3 1=-5 8=-14
passage word|宾 0=-9 8=-14
passage word|对 0=-3 1=-6 2=-9 3=-8 4=5 7=-7 8=-30
passage word|对|外 0=-5 1=3 3=-3 5=-4 6=-4 8=-20
passage word|少|钱 4=13 7=6 8=15
passage word|就 0=4 4=7 5=8 6=19 7=-18 8=4
passage word|届|满 0=16 8=14
passage word|展 0=-14 1=-3 2=7 3=-4 5=-5 6=-3 7=-5 8=-29
passage word|工 0=5 1=-9 2=-4 3=-9 4=-5 5=13 8=-18
passage word|工|程 0=5 1=-6 2=3 4=-6 7=-5 8=-14
passage word|差 3=-8 4=-6 5=-4 6=-3 7=-5 8=-23
passage word|差|太 0=16 8=14
passage word|己 0=-6 1=-5 2=-10 3=10 4=-4 5=31 6=5 7=-5 8=16
passage word|已 0=-8 1=10 2=-13 3=-3 4=4 5=-4 6=-11 7=11 8=-22
passage word|巴 0=-3 1=-3 3=-4 4=3 5=-3 7=-6 8=-18
passage word|市 0=-17 3=-6 4=10 6=-9 7=12 8=-17
passage word|市|场 1=-6 2=-4 4=15 7=-9 8=-8
passage word|布 0=3 3=5 5=23 6=-5 7=-11 8=6
passage word|布|袋 5=19 8=14
passage word|帐 0=-4 1=-4 4=-9 7=4 8=-20
passage word|幕 0=14 1=-5 2=-6 5=5 8=4
passage word|幕|墙 0=14 2=-6 8=4
passage word|平 0=-18 1=6 2=11 3=4 4=-5 5=11 6=-8 7=-3 8=-9
passage word|平|台 0=-14 1=9 2=13 4=-5 6=-7 8=-6
passage word|年 0=40 1=-17 2=11 3=8 4=-23 5=-15 6=-9 7=-5 8=-10
passage word|年|, 0=-6 1=-5 2=10 3=16 4=-3 5=3 8=4
passage word|年|money 0=18 3=8 8=19
passage word|年|other 0=-17 3=-13 4=9 8=-22
passage word|年|rate 0=-10 3=18 4=-10 8=-8
passage word|年|size 0=25 8=18
passage word|年|支 0=15 8=11
passage word|并 0=-6 1=-9 2=-4 3=-6 4=24 5=-6 6=-3 8=-10
passage word|广|告 3=-4 5=-3 8=-15
passage word|库 0=-6 2=-3 3=5 4=-7 5=15 7=-4 8=-5
passage word|应 0=26 2=-9 3=-15 4=-11 6=10 7=5
passage word|底 0=-5 2=-15 3=10 4=-3 5=-5 6=3 7=5 8=-15
passage word|底|已 0=-3 2=-4 6=-10 8=-16
passage word|店 0=-4 4=-7 7=-3 8=-19
passage word|度 0=-18 1=-4 2=17 3=13 5=-14 6=3 7=-5 8=-12
passage word|座 0=17 1=-5 2=-3 3=-5 4=7 5=26 6=-7 7=-5 8=23
passage word|延 2=18 3=-3 4=-6 8=7
passage word|建 0=-16 1=-18 2=-3 3=-9 4=-8 5=31 6=-4 8=-25
passage word|开 0=4 1=-6 2=-7 3=16 4=-7 5=12 6=-6
passage word|开|发 2=-6 3=13 5=13 7=5 8=14
passage word|开|支 5=-8 8=-14
passage word|引 0=-9 1=-7 3=14 4=-7 5=-3 7=8 8=-7
passage word|张 0=21 1=-3 2=-3 4=-3 8=5
passage word|张|约 0=15 8=13
passage word|弹 0=-9 8=-15
passage word|归 0=20 1=-4 3=-11 4=8 7=6 8=18
passage word|归|party 0=19 3=-5 7=5 8=18
passage word|当 1=-3 2=17 4=10 5=-9 7=-8 8=-3
passage word|录 0=3 2=-5 3=-5 7=22 8=11
passage word|录|价 0=15 8=9
passage word|得 2=-3 3=17 4=-15 5=-14 6=-3 7=-5 8=-27
passage word|忘 0=-8 2=-3 3=-3 5=3 7=25 8=12
passage word|忘|录 0=-8 2=-3 3=-3 5=4 7=25 8=12
passage word|总 0=18 2=-20 3=-3 4=7 5=12 6=-4 7=-13 8=-6
passage word|总|价 0=4 3=5 4=13 5=4 7=-3 8=14
passage word|总|值 0=17 4=-3 7=-3 8=4
passage word|总|投 5=14 7=4 8=14
passage word|总|金 0=-10 4=-3 8=-19
passage word|总|额 2=-10 3=-4 4=-10 6=6 7=-3 8=-21
passage word|息 0=-13 1=-8 2=18 3=-4 4=-4 5=-7 6=17 7=-4 8=-6
passage word|想 0=7 1=4 3=3 4=11 8=18
passage word|意 0=12 1=18 2=-5 3=6 5=-11 6=-5 7=10 8=15
passage word|意|向 0=21 1=8 3=6 4=-8 5=-3 8=16
passage word|愿 0=-3 1=21 2=-5 5=-3 7=-9 8=-5
passage word|愿|意 0=-3 1=15 2=-4 4=-5 7=-5 8=-9
passage word|成 1=24 2=-16 4=10 5=4 6=9 7=-22 8=-8
passage word|成|, 0=13 1=-5 3=6 4=9 5=3 7=-5 8=15
passage word|成|交 0=-7 1=-3 4=5 7=-3 8=-16
passage word|截 0=-15 2=-7 3=6 6=-9 7=-3 8=-29
passage word|截|至 0=-13 2=-6 6=-9 8=-33
passage word|手 0=-15 1=-11 2=5 3=11 4=8 5=-3 6=-8 7=15 8=-6
passage word|手|费 7=14
passage word|打 1=3 2=3 5=8 6=-5 7=25 8=32
passage word|扬 4=-14 5=4 8=-14
passage word|批 0=11 2=-5 5=15 6=-6 8=5
passage word|承|建 0=-4 8=-15
passage word|承|租 0=16 8=11
passage word|技 0=-9 2=-3 3=20 4=-5
passage word|技|术 0=-5 3=17 4=-4 8=5
passage word|把 0=-8 1=-10 2=5 3=6 4=15 5=4 6=-6 8=-7
passage word|投 0=-25 1=30 2=-26 3=-11 4=-15 5=50 6=-12 7=-19 8=-9
passage word|投|, 0=-5 1=14 8=4
passage word|投|money 0=-7 1=14 2=-4 5=11 7=3 8=12
passage word|投|入 1=-14 5=24 7=-5
passage word|投|资 0=-11 1=-9 2=-9 3=-8 4=-13 5=31 7=-16 8=-29
passage word|披 1=6 3=-3 4=-10 7=-3 8=-15
passage word|披|露 1=6 3=-3 4=-10 7=-3 8=-15
passage word|抵 0=-4 1=-5 2=16 3=-4 4=-5 6=-4 7=8
passage word|抵|押 0=-4 2=24 4=-3 6=-3 8=8
passage word|押 0=-12 2=23 3=-3 4=-4
passage word|担 0=-11 1=-7 2=13 3=-4 4=-7 6=14 7=-8 8=-9
passage word|担|任 2=-4 6=-12 8=-17
passage word|拖 0=-4 1=3 2=-4 3=-4 7=-6 8=-17
passage word|招 2=-7 7=-3 8=-15
passage word|拟 0=-15 2=8 4=4 6=-4 7=-6 8=-16
passage word|拨 0=-8 2=-6 3=-4 4=-3 5=-4 6=-5 7=14 8=-17
passage word|拿 0=-17 1=7 2=-4 5=-13 6=-7 7=11 8=-20
passage word|拿|money 1=15 2=-3 4=-5 5=-3
passage word|拿|下 0=-9 2=-4 8=-15
passage word|持 1=-4 2=3 3=-8 4=18 6=3 7=5 8=12
passage word|按 0=16 1=-9 2=3 3=17 4=-8 7=21 8=28
passage word|挡 4=21 8=18
passage word|换 1=17 2=4 4=4 5=3 6=-4 7=-8 8=8
passage word|据 0=11 1=-8 2=3 3=14 4=-21 5=-10 6=-4 7=9 8=-8
passage word|授 0=-3 1=-5 2=5 3=16 4=-6 5=-3 6=3 7=-3
passage word|授|权 0=-6 1=-4 2=-4 3=16 4=-5 5=-3 7=-4 8=-9
passage word|排 0=-6 1=-3 4=-8 6=-3 8=-19
passage word|接 0=-4 1=-5 2=-11 3=-4 4=23 7=13 8=4
passage word|推|算 0=-7 8=-15
passage word|提 1=-12 2=22 6=16 7=-5 8=9
passage word|提|供 0=-13 1=-6 2=8 3=-3 5=-6 6=25 7=-5 8=5
passage word|提|出 0=24 1=4 4=3 5=-3 8=20
passage word|提|到 0=12 1=-4 4=11 8=18
passage word|操 0=19 8=17
passage word|支 0=-4 1=-8 2=-7 5=19 6=-17 7=3 8=-18
passage word|支|出 5=27 8=25
passage word|收 0=-8 1=-8 2=-3 3=6 4=17 5=-8 6=10 7=3 8=-7
passage word|收|到 0=-7 4=-3 5=-3 7=3 8=-14
passage word|收|购 0=-7 1=9 2=-4 3=-6 4=21 5=-5 6=-3 7=-5
passage word|改 0=11 4=9 5=11 7=-3 8=23
passage word|放 1=3 2=-14 3=-7 4=4 5=5 6=-3 8=-16
passage word|数 0=-10 1=4 2=4 3=5 4=-5 5=-6 7=-4 8=-18
passage word|数|字 0=-7 4=-4 5=-4 8=-19
passage word|整 0=-4 1=3 2=-6 3=-7 4=32 5=-6 7=-3 8=6
passage word|文 0=10 1=4 2=-16 3=-6 4=7
passage word|文|称 0=-10 1=-4 2=-8 5=3 8=-22
passage word|料 0=4 1=-7 3=-3 4=-4 5=-5 8=-18
passage word|新 1=12 3=8 4=-13 5=14 6=3 7=-12 8=-3
passage word|方 0=17 1=-7 2=-5 4=8 5=10 6=-4 7=-3 8=3
passage word|方|面 0=18 2=3 3=6 4=3 7=-5 8=17
passage word|无 0=9 1=5 3=8 5=8 6=-3 8=19
passage word|无|此 0=4 1=6 4=5 8=14
passage word|日 0=-8 1=-7 3=-5 6=-7 8=-26
passage word|早|已 0=4 1=15 4=-7 5=-4 7=7 8=11
passage word|时 0=-10 4=23 5=-7 6=19 7=-3 8=9
passage word|明 0=13 1=-6 3=6 4=26 7=-8 8=24
passage word|易 0=-7 1=-6 3=-4 4=9 7=-3 8=-16
passage word|星 0=14 3=-4 5=6 7=-3 8=7
passage word|春 0=-8 1=-3 8=-15
passage word|是 0=-4 1=7 2=-12 3=-6 4=16 5=14 6=8 7=-15 8=-10
passage word|是|DATE 0=-4 1=-5 2=5 4=15 7=-3 8=7
passage word|是|OTHER 0=-26 2=4 5=10 6=-3 8=-19
passage word|是|money 0=22 2=-7 5=6 6=5 7=-4 8=23
passage word|更 0=-4 3=-3 4=4 5=-5 8=-14
passage word|曾 0=10 1=8 4=-5 7=4 8=15
passage word|替 0=9 1=-3 2=-9 3=-3 4=-5 6=16
passage word|最 0=-5 1=-13 2=8 3=5 4=8 6=15 8=11
passage word|月|, 2=-4 4=16 8=14
passage word|有 0=-7 2=-16 4=21 5=-14 6=-12 7=-7 8=-38
passage word|有|一 0=24 1=-3 4=8 5=3 7=-4 8=23
passage word|服 0=16 1=-5 2=-5 3=6 4=3 5=-3 8=9
passage word|服|务 0=15 2=-3 4=5 8=11
passage word|期 0=12 2=17 3=10 5=10 6=-3 8=16
passage word|期|, 0=-7 1=-3 2=16 4=3 6=-4 7=-3
passage word|期|限 0=-4 2=16 3=7 8=10
passage word|未 0=19 2=-9 3=-3 4=14 6=-19
passage word|未|与 0=-12 1=8 4=-4 8=-14
passage word|末 0=-10 8=-14
passage word|本 0=6 1=16 2=-5 4=-6 5=13 6=12 7=-4 8=9
passage word|本|报 0=-5 1=15 4=-10 8=-4
passage word|本|支 5=22 8=20
passage word|本|来 0=7 1=5 4=-4 5=-3 7=12 8=15
passage word|术 0=-3 3=17 4=-4 8=5
passage word|机|关 4=18 8=17
passage word|权 0=-38 1=-19 2=-4 3=40 4=11 5=-13 7=7 8=-13
passage word|权|, 0=-11 1=-4 2=-6 3=32 4=4 5=-6 7=-3 8=3
passage word|权|利 0=-7 3=19 4=-11 7=-3 8=-6
passage word|权|益 0=-3 1=-5 3=-6 4=17 6=3
passage word|权|证 0=-4 1=-3 3=-6 4=-4 7=15 8=-7
passage word|材 1=-3 4=-5 5=-3 7=-3 8=-14
passage word|束 0=9 2=10 4=7 5=5 8=25
passage word|条 0=-7 2=15 3=-8 4=5 5=7 8=7
passage word|来 0=14 1=7 2=-6 3=12 5=-13 6=-4 7=7 8=5
passage word|来|了 1=3 3=22 6=3 7=-4 8=21
passage word|架|, 0=-14 3=10 5=4 7=8 8=3
passage word|查 0=-10 1=-3 2=-4 3=-4 4=7 6=-4 8=-17
passage word|标 0=25 1=-7 2=-9 3=6 4=-12 5=-12 6=-7 7=-5 8=-17
passage word|样 0=17 1=-6 3=-3 4=-4 7=-4 8=-4
passage word|核 0=-9 1=-3 4=-11 5=4 6=-3 7=6 8=-15
passage word|格|money 0=-20 8=-19
passage word|案 1=5 2=4 3=-4 4=-11 5=26 6=-7
passage word|案|, 0=9 3=3 5=8 7=-3 8=15
passage word|欠 0=16 1=-6 2=-12 3=-4 5=-4 8=-12
passage word|次 0=14 1=19 2=3 3=5 5=-14 6=3 7=-8 8=14
passage word|次|付 0=-11 7=3 8=-14
passage word|欧 1=14 3=17 8=22
passage word|欧|洲 0=-5 1=14 3=14 8=16
passage word|款 0=9 1=-13 2=3 3=6 4=-13 5=-25 6=16 7=-4 8=-25
passage word|款|, 0=9 1=-7 2=23 3=20 4=-10 5=-3 6=-6 8=19
passage word|款|money 0=3 1=-7 3=-8 4=-12 5=-11 7=-4 8=-33
passage word|款|提 6=17 8=14
passage word|此 0=10 2=-13 3=10 5=7 6=-3 7=16 8=16
passage word|段 0=20 1=7 2=-3 3=5 4=-3 7=-5 8=20
passage word|母 4=5 6=20 8=16
passage word|母|公 0=-5 4=4 6=20 8=15
passage word|每 0=5 1=-5 2=-8 3=14 5=-12 6=4 7=-14 8=-18
passage word|每|年 0=6 1=-4 2=-5 3=17 4=-5 5=-6 6=5 7=-8
passage word|比 1=-14 2=-6 7=5 8=-20
passage word|比|party 0=-4 2=-3 8=-16
passage word|毕 0=-11 4=-3 8=-19
passage word|气 0=20 2=-5 3=-3 4=4 5=10 8=23
passage word|氢 0=20 1=-4 5=12 8=24
passage word|水 0=14 2=-5 6=10 7=-6 8=6
passage word|求 0=-12 1=-6 2=3 3=-6 4=-10 5=6 6=-4 7=-5 8=-34
passage word|汽 0=15 8=7
passage word|没 0=4 1=-9 2=3 3=-11 4=25 5=-10 7=7 8=3
passage word|没|买 0=18 4=-3 8=14
passage word|没|动 0=-17 2=8 7=9 8=-7
passage word|没|有 0=-6 1=-7 3=-4 5=-4 6=-8 8=-33
passage word|没|谈 0=5 1=-3 4=20 8=14
passage word|油 0=-16 8=-18
passage word|法 0=3 1=-10 2=-6 3=-6 4=-5 5=9 6=-3 8=-20
passage word|法|院 1=-3 2=-5 3=-3 5=-6 8=-18
passage word|注 1=19 3=3 4=-4 5=-8 6=-3 7=-7 8=-3
passage word|注|资 1=15 2=-3 5=-4 7=-5
passage word|泰 4=4 5=9 7=7 8=22
passage word|泰|国 4=4 5=9 7=7 8=20
passage word|洲 0=-11 1=15 3=14 4=-3 5=-3 7=-3 8=5
passage word|测 0=-5 1=-3 2=-3 8=-16
passage word|海 0=-6 2=-3 3=4 4=-4 5=-5 6=6 7=-6 8=-17
passage word|消 2=-5 4=4 5=-3 7=-3 8=-16
passage word|涉 1=-5 4=-3 7=-6 8=-18
passage word|清 0=-15 1=-11 2=8 3=-7 4=12 5=-9 6=-7 7=12 8=-22
passage word|清|, 0=-5 1=-6 4=-3 8=-17
passage word|港 1=-4 2=-8 5=16 7=-3
passage word|满 0=9 2=-3 7=13 8=16
passage word|炉 0=-16 1=-6 2=-3 3=-3 4=-6 5=8 6=-3 8=-26
passage word|点 0=-10 2=4 3=3 4=-8 7=-5 8=-23
passage word|热 0=-4 1=-3 2=-4 4=-3 7=4 8=-14
passage word|照 0=-8 1=-3 3=-6 4=-3 5=5 8=-15
passage word|牌 0=-11 1=-5 2=-3 3=14 4=13 5=-7 7=10 8=4
passage word|牌|子 0=-3 4=17 8=11
passage word|率 1=-8 3=-3 4=-11 5=-3 6=-3 7=-8 8=-35
passage word|环|保 0=-4 4=14 8=7
passage word|玻 0=18 2=-6 8=9
passage word|玻|璃 0=14 2=-6 8=5
passage word|球 0=-3 1=-3 2=-3 3=16 4=-11 7=-3 8=-11
passage word|理 0=14 1=10 3=15 4=-3 5=-7 6=-12 7=-5 8=6
passage word|璃 0=14 2=-6 8=5
passage word|用 0=-23 1=-12 2=15 3=28 4=7 6=5 7=-7 8=-4
passage word|用|MONEY 1=3 3=-5 4=9 5=7 6=8 7=-3 8=15
passage word|由 0=7 1=-7 3=3 4=-13 5=13 6=21 7=7 8=11
passage word|甲|方 0=-6 3=-3 8=-14
passage word|电 0=19 1=8 2=-10 5=21 6=-5 7=-9 8=16
passage word|电|的 0=17 8=15
passage word|白 0=6 1=-3 2=-3 3=-3 4=11 7=14 8=20
passage word|百 0=-7 3=-3 6=-5 7=-3 8=-19
passage word|的 1=7 2=-8 3=16 5=19 6=-7 7=4 8=-22
passage word|的|, 0=3 1=15 2=-5 4=3 7=-5
passage word|的|OTHER 0=8 2=-6 5=24 6=15 8=31
passage word|的|money 0=-26 1=19 2=12 3=-8 6=-3 7=9 8=-3
passage word|的|保 0=-7 2=-5 6=16
passage word|的|公 0=-5 1=5 3=-3 4=-9 7=-3 8=-18
passage word|的|合 0=-11 4=-5 7=5 8=-16
passage word|的|投 0=-4 1=-5 4=-5 5=5 8=-14
passage word|的|新 0=-3 1=-4 3=15 4=-5 5=-4 7=-3 8=-5
passage word|的|时 4=14 8=10
passage word|的|补 7=14 8=7
passage word|的|订 0=15 8=10
passage word|的|路 0=17 8=18
passage word|皮 0=-10 4=-3 8=-18
passage word|益 0=-11 1=-9 3=-8 4=23 6=8
passage word|监 1=-5 2=-6 3=-3 4=19
passage word|监|管 4=23 8=18
passage word|盖 0=-14 1=-4 2=-3 3=-3 4=-8 5=35 8=5
passage word|目 0=-5 1=-9 2=-7 3=-11 4=-10 5=16 8=-28
passage word|目|前 0=-5 1=-9 3=-3 5=5 7=-3 8=-14
passage word|目|录 0=14 8=6
passage word|相 0=-3 1=-3 5=-4 8=-15
passage word|看 0=-13 1=4 2=6 3=-3 4=18 5=6 8=11
passage word|短 0=-14 1=10 3=9 4=-4 7=3
passage word|砸 0=-9 5=22 8=7
passage word|砸|money 0=-17 5=27 8=5
passage word|碑 1=3 2=-3 3=20 4=-3 8=16
passage word|磋 0=16 1=-7 4=4 8=6
passage word|磋|商 0=16 1=-7 4=4 8=6
passage word|示 0=-3 1=21 2=6 3=-7 4=-9 5=-9 8=-3
passage word|票 0=-14 1=3 2=18 3=-3 7=-4 8=-4
passage word|票|据 2=16 8=8
passage word|租 0=13 1=-10 2=13 3=-15 4=-13 6=7 7=-8 8=-15
passage word|租|期 0=18 8=12
passage word|租|约 0=-12 2=-3 8=-19
passage word|称 0=-15 2=-7 3=-7 4=-7 5=16 6=-6 7=-9 8=-31
passage word|称|party 0=-3 3=-3 5=14
passage word|称|“ 0=-5 2=-5 4=-4 8=-18
passage word|程 0=5 3=19 4=-4 6=-4 7=-10
passage word|程|碑 1=3 2=-3 3=20 4=-3 8=16
passage word|稿 0=-3 2=-4 8=-14
passage word|空 0=14 8=8
passage word|立 0=-11 1=3 2=8 3=-3 5=-9 6=-4 7=-3 8=-22
passage word|站 0=-11 2=-3 3=-4 4=10 5=14 7=-6 8=-5
passage word|端 2=-6 6=-5 8=-15
passage word|笔 0=7 1=5 2=11 3=-3 4=-11 5=-3 6=-18 7=-6 8=-20
passage word|笔|money 0=3 2=7 4=-3 7=-16 8=-11
passage word|笔|other 3=3 7=18 8=18
passage word|笔|贷 2=-4 6=-8 8=-14
passage word|第 0=5 1=18 2=-28 3=-13 4=-4 5=-4 6=10 8=-19
passage word|第|一 0=23 1=6 2=-9 3=-3 4=-5 8=7
passage word|答 0=4 1=-3 2=-10 3=-7 4=-5 5=-4 6=3 8=-21
passage word|签 0=9 3=24 5=4 7=-4
passage word|签|三 0=18 8=16
passage word|签|字 3=25 8=22
passage word|签|订 0=-12 2=-3 3=-7 4=4 5=5 8=-16
passage word|算 0=-14 1=-8 2=-10 3=-13 4=11 5=9 6=-7 7=10 8=-22
passage word|算|money 1=-3 2=-3 4=6 5=35 7=-3 8=30
passage word|算|为 5=-11 8=-16
passage word|管 0=13 1=16 3=3 4=14 5=-7 6=-8 7=-9 8=14
passage word|管|机 4=20 5=-3 8=15
passage word|米 2=-13 5=-3 7=3 8=-19
passage word|粉 0=-3 4=-3 7=-3 8=-16
passage word|索 2=-3 3=-3 6=3 8=-14
passage word|累 1=-4 2=-8 8=-19
passage word|约|, 0=11 1=8 2=4 3=7 7=5 8=23
passage word|线 0=17 1=-6 2=6 3=-6 4=-7 5=27 7=-4 8=19
passage word|组 1=-4 2=-6 3=-3 4=-6 7=15 8=-9
passage word|经 0=16 3=-5 4=-25 6=-3 7=12 8=-8
passage word|经|营 0=14 4=-11
passage word|结 0=13 1=-6 2=8 3=-5 4=15 5=-9 7=3 8=14
passage word|结|束 0=5 2=10 8=16
passage word|给 1=5 2=4 3=8 4=6 5=11 7=16 8=19
passage word|给|party 0=17 2=-6 4=18 5=4 6=5 7=3 8=28
passage word|给|pronoun 0=-7 1=6 3=-3 4=-6 6=-4 7=-3 8=-16
passage word|给|了 0=-12 1=-5 2=9 4=5 5=-3 6=-8 7=-3 8=-19
passage word|统 0=4 1=-3 2=-6 3=4 4=-5 5=3 6=-8 7=-5 8=-15
passage word|统|计 0=-4 6=-3 8=-16
passage word|继 0=-6 1=17 4=-3 5=4 6=-4 8=4
passage word|续 1=11 2=3 3=14 4=-3 6=3 7=-6 8=10
passage word|续|签 0=17 4=-3 8=9
passage word|维 0=-10 6=4 8=-17
passage word|维|修 0=-15 6=4 8=-16
passage word|编 0=-7 2=-6 4=-4 7=-6 8=-24
passage word|缴 0=-19 2=-5 3=13 4=-3 5=-11 7=8 8=-17
passage word|缴|付 0=-8 1=-5 3=5 4=-3 5=-3 7=-3 8=-18
passage word|署 0=-8 2=7 4=-4 6=-3 7=-5 8=-14
passage word|美 0=-16 2=-7 3=-3 4=-3 6=4 8=-25
passage word|美|国 0=-7 1=3 2=-9 3=-9 7=3 8=-19
passage word|而 0=6 1=6 3=-5 5=7 7=4 8=14
passage word|股 0=-31 1=36 2=5 3=-23 4=27 5=-22 6=5 7=6
passage word|股|, 1=25 4=-4 8=14
passage word|股|权 0=-7 1=-4 2=-7 3=-7 4=23 5=-3 7=8
passage word|能 2=-6 3=-3 5=19 6=4 7=-5
passage word|自 0=-4 1=-9 2=-8 3=5 5=32 6=11 7=-6 8=11
passage word|自|己 0=-6 1=-5 2=-9 3=6 4=-5 5=31 6=6 7=-4 8=15
passage word|至 0=6 2=-16 3=-4 4=7 6=-15 8=-21
passage word|至|于 0=11 4=11 5=-6 7=8 8=18
passage word|至|今 0=-6 2=-4 8=-15
passage word|艘 0=-12 8=-17
passage word|花 0=-3 1=-4 2=-3 3=-3 4=20 5=20 7=-6 8=17
passage word|花|money 0=-5 4=13 5=20 8=21
passage word|花|了 0=-4 1=-3 4=17 8=8
passage word|药 0=-12 2=-3 3=14 5=-3 7=-4 8=-9
passage word|营 0=14 2=-3 3=-5 4=-14 5=-5 6=8 8=-8
passage word|营|业 0=-8 8=-15
passage word|董 1=12 2=-11 3=-7 5=37 6=-14 7=-4 8=8
passage word|董|事 1=14 2=-9 3=-11 4=4 5=38 6=-10 7=-9 8=13
passage word|融 0=4 2=18 3=-3 5=-4 6=-5 7=-5
passage word|融|资 0=5 2=14 3=-3 5=-4 6=-5 7=-4 8=-3
passage word|行 0=-6 2=15 3=5 4=-8 5=6 6=-13 7=6 8=-8
passage word|行|party 1=3 2=5 4=-4 6=4 7=6 8=14
passage word|行|的 0=-3 2=-5 6=-3 8=-17
passage word|行|磋 0=17 8=15
passage word|补 0=-12 1=-7 2=-17 3=-5 4=-10 5=-4 6=3 7=26 8=-26
passage word|补|偿 0=-7 7=15
passage word|补|助 1=-3 2=-5 7=17 8=4
passage word|表 1=20 4=-11 5=-6 6=-10
passage word|表|示 0=-7 1=19 2=-4 3=-4 4=-7 5=-3 7=5 8=-3
passage word|袋 2=-3 3=-3 5=18 8=11
passage word|被 0=9 1=-4 5=-7 6=-4 8=-14
passage word|装 0=31 1=-4 2=-3 3=-7 4=-6 5=3 7=-4 8=9
passage word|要 0=10 1=3 2=-5 3=-4 4=-10 5=22 6=4 7=4 8=8
passage word|要|求 0=-9 1=-4 2=3 4=-7 6=-3 7=-3 8=-27
passage word|要|约 0=-5 1=-5 3=-3 4=3 7=-4 8=-17
passage word|要|花 5=18 8=13
passage word|解 0=-16 2=-13 3=3 4=-17 5=12 7=23 8=-15
passage word|解|除 0=-16 1=3 2=-5 3=6 4=-5 5=5 7=-6 8=-18
passage word|计 1=-5 2=-7 3=-7 4=-16 7=-12 8=-43
passage word|计|, 2=3 5=-7 6=-3 8=-15
passage word|计|DATE 0=-10 8=-17
passage word|订 0=10 1=-4 3=-14 4=-3 5=3 6=-3 7=-7 8=-18
passage word|认 0=-11 1=16 2=6 3=-10 4=-8 5=-8 6=-6 7=19 8=-8
passage word|认|股 1=-4 3=-3 7=16
passage word|议|定 0=10 3=6 8=15
passage word|讯 1=23 4=-9 8=14
passage word|记 0=9 4=4 5=-4 7=10 8=16
passage word|许 0=9 2=-3 3=15 4=-7 5=-3 7=-7 8=4
passage word|许|经 0=15 4=-3 8=10
passage word|论 0=-4 1=15 7=-7 8=-4
passage word|设 0=-6 1=6 3=-8 4=-16 5=21 6=-3 8=-11
passage word|设|备 0=-5 1=-4 3=-3 4=-9 5=17 8=-8
passage word|证 0=-5 1=-13 2=-12 4=-4 5=-9 6=37 7=9
passage word|证|, 0=-6 3=-6 4=-3 6=14 7=12 8=6
passage word|证|人 6=-6 8=-16
passage word|诉|pronoun 0=16 8=10
passage word|试 0=14 3=-3 4=-9 5=3 7=-4 8=-4
passage word|话 0=14 3=5 4=9 5=-4 8=18
passage word|该 1=11 2=-3 4=-5 5=-3 6=14 7=11 8=13
passage word|该|贷 6=17 8=15
passage word|说 0=10 1=9 3=-9 4=-14 5=7 8=-11
passage word|说|, 2=5 3=-5 4=-11 7=-4 8=-16
passage word|说|: 0=-5 4=-3 8=-14
passage word|说|party 1=9 2=-3 4=14 5=-4 8=13
passage word|谈 0=7 1=14 4=16 5=-10 6=-6 7=-11 8=3
passage word|谈|, 0=-10 1=-3 3=5 8=-15
passage word|谈|了 0=-5 1=-4 4=16 8=3
passage word|谈|的 0=-3 1=16 8=10
passage word|谈|过 0=10 1=11 2=-3 3=-3 4=9 8=17
passage word|谱 1=-3 3=14 8=10
passage word|货 0=29 1=-10 2=-10 3=-11 4=-15 5=-9 6=-4 7=3 8=-21
passage word|货|money 0=-5 5=-3 8=-14
passage word|货|机 0=-8 2=-4 8=-15
passage word|购 0=4 1=6 2=6 3=-12 4=23 5=-19 6=-11 7=-12 8=-11
passage word|购|入 0=-14 4=12 8=-8
passage word|购|置 0=-6 1=-3 8=-14
passage word|购|计 0=8 1=12 4=-4 8=15
passage word|贷 0=-23 1=-4 2=17 3=-7 4=-12 5=-8 6=13 7=-8 8=-22
passage word|贷|款 0=-12 3=-5 4=-8 5=-6 6=18 7=-4 8=-18
passage word|费 0=16 1=-8 2=-7 3=25 4=-18 5=6 7=12 8=19
passage word|费|money 1=-5 2=-6 3=19 4=-6 5=5 7=-7 8=-5
passage word|费|other 7=18 8=16
passage word|资 0=-18 1=14 2=11 3=-24 4=-10 5=17 6=-22 7=12 8=-23
passage word|资|, 0=-3 2=9 4=-3 5=15 8=12
passage word|资|money 0=-7 1=10 2=-7 3=-4 5=20 6=-5 7=19 8=25
passage word|资|other 0=9 1=-10 5=-8 7=-8 8=-17
passage word|资|本 1=9 2=-3 5=17 7=-3 8=13
passage word|资|金 0=-10 2=21 3=-3 5=-8 6=-4 7=6
passage word|赔 0=-11 1=-8 2=-12 3=-7 4=-9 5=-3 6=32 7=24 8=9
passage word|赔|付 0=-3 1=-3 2=-7 6=29 8=13
passage word|赚 0=-6 2=-3 4=-3 5=-4 8=-21
passage word|赚|money 0=-3 5=-3 8=-14
passage word|起 1=-11 3=8 4=4 5=14 7=8 8=11
passage word|越 1=-5 4=-3 5=16 7=-5
passage word|越|南 0=-3 1=-3 5=14 8=3
passage word|足 1=14 2=-3 4=-10 7=-3 8=-6
passage word|跌 1=-4 3=3 4=-5 8=-18
passage word|路|线 0=18 4=-8 8=7
passage word|车 0=14 1=6 2=-4 3=-3 4=-3 5=7 7=-4 8=7
passage word|车|企 0=20 1=9 5=-3 7=-3 8=21
passage word|轮 0=3 1=30 2=-10 3=4 4=-15 5=-14 6=-3 7=5
passage word|边 0=-8 1=-5 2=7 3=-4 4=-9 5=-6 6=-3 7=11 8=-18
passage word|达 2=-6 3=-4 5=-6 8=-18
passage word|达|money 0=-4 1=-3 2=-4 5=-3 8=-20
passage word|过 0=-18 1=19 2=-9 3=-18 4=47 5=12 6=-6 7=-9 8=17
passage word|过|, 1=22 2=-5 3=-3 4=21 5=4 7=-5 8=32
passage word|过|户 0=-9 4=14
passage word|运 1=-3 4=-10 5=-8 8=-22
passage word|还 0=-8 1=-6 2=10 3=-4 6=16 7=12 8=4
passage word|还|有 0=9 1=-4 3=8 4=21 8=28
passage word|这 0=-7 1=6 2=4 3=-14 4=23 5=-6 6=4
passage word|这|笔 0=-8 2=-7 4=-3 5=7 6=-17 8=-30
passage word|进 0=12 2=-6 3=11 5=15 6=-7 7=-14
passage word|进|行 0=16 1=-5 8=3
passage word|连 0=-8 2=5 3=-5 4=19 7=-3
passage word|迟 0=20 5=-4 7=4 8=15
passage word|退 0=-10 2=-9 4=-3 5=-6 6=-6 7=17 8=-21
passage word|送 4=-3 5=-5 8=-14
passage word|通 0=-6 1=19 2=-8 4=-6 5=15 6=4 7=-9
passage word|通|过 1=14 2=-6 5=10 7=-3 8=13
passage word|造 0=17 3=-11 4=-13 5=21 6=-4 7=-7 8=4
passage word|那 0=22 1=-3 4=-8 5=16 7=-6 8=13
passage word|部 0=17 1=-5 2=-4 3=6 4=6 5=-9 6=14 7=-4 8=10
passage word|部|分 0=-7 2=-6 4=7 6=18 8=5
passage word|都 0=-7 2=-15 3=19 4=7 5=-7 6=-7 7=12 8=-4
passage word|都|下 3=22 8=21
passage word|都|没 1=-3 2=-3 8=-14
passage word|配 0=6 1=27 2=-6 4=-6 7=-6 8=8
passage word|酒 0=-6 1=-3 7=-4 8=-16
passage word|采 0=15 1=-6 3=5 4=-13 5=-3 7=-4 8=-6
passage word|里 0=-19 1=-6 2=-5 3=24 4=10 5=8
passage word|里|有 0=-5 4=-4 8=-14
passage word|里|程 1=3 2=-3 3=20 4=-3 8=16
passage word|重|新 0=20 5=-5 8=13
passage word|量 0=13 1=-4 2=-8 3=-7 4=-7 5=4 7=-6 8=-14
passage word|金 0=-9 1=28 2=9 3=7 4=-17 5=-22 6=-5 7=11 8=-15
passage word|金|MONEY 0=-4 1=-13 3=23 4=4 5=-7
passage word|金|额 0=16 1=16 2=4 3=-4 4=-14 5=-7 6=-3
passage word|钱 0=5 1=23 4=11 5=-4 6=-7 8=18
passage word|钱|money 0=-4 4=15 8=8
passage word|钱|还 0=17 1=7 4=-3 5=-4 8=13
passage word|销 0=-8 3=13 4=-12 5=-5 7=-7 8=-19
passage word|销|售 0=-8 2=-5 3=22 4=-5 8=-4
passage word|锅 0=-7 1=-3 2=-3 4=-3 8=-17
passage word|锅|炉 0=-6 1=-3 2=-3 4=-3 8=-17
passage word|错 0=-6 4=15
passage word|错|, 0=-3 4=16 8=13
passage word|长 0=-8 1=5 3=-7 4=-12 5=-3 6=-10 8=-34
passage word|长|PERSON 1=-4 2=-10 3=-3 4=-5 5=-3 7=4 8=-23
passage word|门 0=-17 1=9 2=-4 3=5 4=7 5=6 7=-7 8=-5
passage word|问 0=-9 1=4 5=-5 6=-5 7=-4 8=-23
passage word|闻 0=-5 3=3 4=14 7=6 8=16
passage word|际 0=-16 5=-3 8=-26
passage word|限 0=-9 1=-3 2=16 3=8 7=-4
passage word|院 0=7 1=-3 2=-5 3=-4 4=-5 5=-6 8=-15
passage word|除 0=-22 1=9 2=-6 3=6 4=-11 5=4 7=-7 8=-28
passage word|难 0=-8 2=-3 4=3 8=-14
passage word|集 0=-5 1=-4 3=3 4=-9 5=3 6=-3 7=-5 8=-20
passage word|集|团 0=-4 1=-3 2=3 4=-5 5=-3 7=-3 8=-17
passage word|零 2=-3 4=-4 7=-3 8=-16
passage word|雷 5=-8 8=-17
passage word|需 0=-3 1=-3 5=14 7=-4 8=-3
passage word|项 0=-9 1=-3 2=-8 3=-13 4=6 5=12 6=-3 7=17 8=-10
passage word|项|目 0=-16 2=-9 3=-6 4=-3 5=15 7=3 8=-18
passage word|须 0=-14 3=8 4=-3 6=-4 8=-12
passage word|预 0=-4 1=-10 4=-11 6=-8 7=-4 8=-36
passage word|预|算 0=-6 1=-5 2=-5 3=-3 5=8 7=-4 8=-16
passage word|额 0=6 1=-3 2=11 3=-8 4=-23 5=4 6=31 7=-16 8=-8
passage word|额|OTHER 0=-46 1=-7 2=3 6=-7 7=8 8=-51
passage word|额|money 0=39 1=16 2=-4 3=-9 4=-19 6=19 7=-16 8=20
passage word|额|保 0=11 6=17 8=25
passage word|额|度 0=-4 1=-7 2=18 6=7 7=-3 8=4
passage word|高 0=-11 1=-6 2=-13 4=-10 5=10 6=12 7=-11 8=-25
passage years 0=43 1=-15 2=25 3=16 4=-18 5=-4 6=-12 7=-14 8=20
side aft|acquire|plain 0=3 4=-8 8=-11 9=-6 13=28 16=-3 17=16
side aft|borrow|plain 2=16 6=-3 8=4 9=6 11=-5 16=4
side aft|build|ing 8=-5 9=16 17=13
side aft|build|past 8=-5 9=8 12=3 13=6 17=14
side aft|buy|past 1=4 2=3 4=3 6=8 8=9 9=10 10=-4 13=20 15=8 16=3 17=28
side aft|buy|plain 0=-19 2=-4 4=-11 7=4 8=-39 9=-5 10=9 11=3 12=-4 13=5 16=-4 17=-8
side aft|guarantee|plain 0=9 6=4 8=7 15=20 17=13
side aft|invest|plain 1=-5 2=7 8=-6 10=14 11=6 13=-9 16=-8
side aft|lend|plain 1=-5 2=12 4=-3 5=9 8=9 9=-6 11=7 15=-9 16=-3 17=-15
side aft|loan|plain 4=16 8=4 11=11 17=8
side aft|none|plain 1=12 2=21 3=7 4=13 5=7 6=12 7=12 9=16 10=6 12=10 13=17 14=4 16=5 17=-7
side aft|pay|plain 0=-12 2=4 8=-16 10=-4 14=-5 15=6 16=3 17=-8
side aft|rent-out|plain 0=15 2=7 8=17 9=-6 17=-6
side aft|rent|plain 0=-5 4=14 9=3 11=6 13=-5 15=8 17=3
side aft|sell|plain 0=7 2=-6 3=-8 4=22 8=8 12=7 13=-12 14=3 17=-8
side aft|sign|past 3=3 8=-4 9=20 11=13 13=3 17=31
side aft|venture|plain 0=-4 6=-7 8=-10 9=3 15=11 16=6 17=16
side aft|win|past 3=14 4=8 8=19 9=-7 12=17 13=-6
side ahead|) 2=10 3=5 4=-5 5=-9 8=-6 9=3 10=6 11=6 12=9 16=5 17=18
side ahead|, 1=25 2=10 3=18 4=7 5=23 6=10 7=5 8=5 9=4 10=-6 11=11 13=5 14=-3 15=17 16=10 17=-17
side ahead|,|DATE 0=-12 3=6 4=5 8=-9 9=-20 13=-4 17=-29
side ahead|,|MONEY 0=-3 1=18 2=-7 5=9 8=11 10=-6 11=-3 17=-7
side ahead|,|PARTY 1=12 4=-4 8=-7 9=20 10=-7 14=3 16=11 17=14
side ahead|,|and 0=-22 1=5 3=9 4=9 5=3 7=4 9=5 10=5 11=-4 12=-3 16=-4 17=-5
side ahead|,|ask 4=20 6=-3 8=14 15=3
side ahead|,|company 0=-16 2=3 4=-5 6=3 8=-15 9=-3 13=6
side ahead|,|i 2=14 8=11
side ahead|,|in 5=5 8=3 15=10 16=9 17=16
side ahead|,|was 1=3 3=5 4=15 8=19 9=-3 13=-3 15=5
side ahead|,|which 0=-3 1=6 3=4 4=-9 7=5 9=-6 13=14
side ahead|,|“ 8=-5 9=14 17=13
side ahead|,|这 0=-3 8=-5 9=14 17=12
side ahead|9 0=-8 1=7 2=9 3=8 4=-3 6=-3 7=7 9=-3 11=-9 12=12 13=-17 14=-4 16=4 17=-20
side ahead|9|) 0=4 2=5 3=-4 9=5 12=6 16=9 17=17
side ahead|9|PARTY 0=5 1=-7 2=11 3=5 4=-11 9=-17 10=5 12=5 13=-3 17=-13
side ahead|: 0=-5 2=26 3=15 4=9 5=18 7=6 8=26 9=23 10=11 12=3 13=-5 14=-3 15=5 16=6 17=12
side ahead|:|MONEY 1=-4 2=22 8=16 15=4 16=5
side ahead|DATE 0=-9 1=13 2=-12 3=6 8=-16 9=-24 10=4 11=-5 12=3 13=-12 14=6 17=-34
side ahead|DATE|, 0=14 2=-9 5=5 7=3 8=4 9=-6 10=-7 11=-9 13=-5 16=3 17=-26
side ahead|DATE|底 0=-10 8=-14 9=-3 17=-3
side ahead|MONEY 0=-8 1=22 2=61 3=-4 4=-7 5=-7 8=20 9=4 10=23 11=10 12=-6 13=3 14=-5 15=-3 16=3 17=-3
side ahead|MONEY|, 0=-24 1=3 3=5 4=-17 5=-4 6=11 8=-33 10=-6 13=-15 14=-5 15=9 17=-24
side ahead|MONEY|from 0=5 1=21 2=17 4=-4 7=5 8=41 9=-14 15=3 17=-17
side ahead|MONEY|line 2=15 8=14 9=-3 17=-4
side ahead|MONEY|to 4=3 9=-5 11=9 13=-3 14=4 16=16 17=20
side ahead|MONEY|的 2=4 5=-16 6=3 8=-10
side ahead|OTHER 1=-14 2=-10 4=-5 5=3 6=11 8=-15 9=4 11=-5 12=9 15=-3 16=18 17=12
side ahead|OTHER|from 1=-7 2=-7 7=-3 8=-18 9=8 17=5
side ahead|OTHER|of 1=-13 2=-3 7=6 8=-11 16=14 17=11
side ahead|OUTLET 0=18 1=5 2=-8 5=-3 7=-5 8=6 9=-10 10=3 11=5 13=12 17=5
side ahead|PARTY 0=14 1=16 2=-10 3=33 4=-7 5=7 6=11 8=-7 10=20 11=6 12=9 13=9 15=15 16=24
side ahead|PARTY|, 0=-5 2=12 3=8 4=9 5=3 6=-4 7=-5 9=-23 11=23 13=-6 16=-6 17=-19
side ahead|PARTY|: 0=3 1=-3 2=-6 4=-4 5=5 8=-6 9=22 11=-5 12=4 15=6 16=-3 17=20
side ahead|PARTY|DATE 0=10 2=5 3=-4 8=4 9=-16 13=-12 15=5 16=4 17=-17
side ahead|PARTY|PARTY 0=-4 1=24 4=-7 8=11 11=5 13=-8 16=-3 17=-13
side ahead|PARTY|and 0=21 2=-21 4=-3 7=8 8=-3 11=-16 12=-5 13=10 15=-3 16=13 17=-5
side ahead|PARTY|for 0=-4 8=-7 15=17 17=11
side ahead|PARTY|had 6=3 8=-3 9=5 11=4 13=4 16=14 17=21
side ahead|PARTY|has 2=-9 3=17 4=-6 8=-6 9=3 10=5 11=16 13=10 14=3 16=-6 17=22
side ahead|PARTY|is 0=21 1=-3 2=6 3=-3 4=-3 8=13 9=-4 10=-4 13=6 17=-6
side ahead|PARTY|made 2=-13 8=-16 13=7 17=3
side ahead|PARTY|of 0=3 8=-3 9=-14 12=-4 13=-6 15=-5 16=5 17=-27
side ahead|PARTY|s 1=-9 2=-3 3=4 4=-6 8=-20 9=-6 11=-16 12=26 13=7 15=8 16=-3 17=6
side ahead|PARTY|said 0=10 3=13 4=-7 5=9 8=17 10=3 11=9 12=-4 17=4
side ahead|PARTY|will 0=-4 1=-3 3=3 4=-6 5=3 8=-9 9=7 12=3 13=3 14=5 17=14
side ahead|PARTY|从 2=-14 7=6 8=-15 9=9 13=8 17=13
side ahead|PARTY|向 0=3 3=-3 9=5 10=-3 11=5 15=10 16=4 17=16
side ahead|PARTY|收 13=-13 17=-14
side ahead|PARTY|的 3=-5 4=-9 8=-17 10=3 11=-3 13=-6 16=6 17=-6
side ahead|PERSON 0=-8 1=-6 2=-3 3=-5 5=3 7=-3 8=-28 9=4 10=4 11=-3 12=3 15=4 17=3
side ahead|SIZE 0=19 3=-3 4=-3 5=-11 6=-3 7=4 8=3 12=-3 17=-10
side ahead|SIZE|from 0=-5 8=-10 9=14 17=12
side ahead|a 0=5 1=-16 2=18 3=3 4=-8 5=-12 6=10 7=-10 8=-18 9=10 10=20 11=-9 13=-20 14=-4 15=-11 17=-22
side ahead|about 0=-3 3=-3 4=16 8=8 11=3
side ahead|abu 4=17 8=12 17=-3
side ahead|abu|dhabi 4=17 8=12 17=-3
side ahead|agreement|with 0=-5 4=-5 8=-13 9=17 17=12
side ahead|all 1=5 9=15 13=15 17=24
side ahead|an 0=12 2=-4 3=-4 4=3 5=7 8=6 9=-16 10=-4 11=-6 12=10 13=9 16=4 17=-6
side ahead|and 0=-14 1=-5 2=-36 3=16 4=-3 6=-6 7=39 8=-18 9=3 11=-22 12=-5 13=14 15=-5 16=5 17=-18
side ahead|and|only 3=15 8=9 11=3
side ahead|ask 4=16 8=10
side ahead|ask|the 0=4 4=20 8=22
side ahead|at 0=-17 2=-5 3=3 7=-4 8=-29 9=6 10=-6 12=-3 14=-6 15=5 16=-4 17=-18
side ahead|award 0=20 2=-4 4=-5 8=8 9=-8 16=7 17=-5
side ahead|award|from 0=24 2=-4 8=16 9=-6 17=-7
side ahead|a|MONEY 0=19 1=-4 8=10 10=6 11=-8 13=3 14=4 15=-3
side ahead|a|other 2=18 8=15 17=-5
side ahead|a|second 0=-6 4=-3 8=-10 9=18 17=14
side ahead|back 0=-5 1=-3 4=10 6=7 8=7 9=-11 10=-5 12=4 16=-4 17=-18
side ahead|be 0=4 1=-5 3=3 4=5 9=19 10=5 15=3 16=-4 17=15
side ahead|becaus|pronoun 2=-13 8=-16 13=3
side ahead|belong 0=-7 4=14 8=5 9=14 17=11
side ahead|belong|to 0=-7 4=14 8=5 9=14 17=11
side ahead|be|sold 0=3 9=14 17=13
side ahead|bid|for 4=-4 8=-5 13=15 17=13
side ahead|board 0=-8 2=-4 4=15 9=-6 13=3 17=-7
side ahead|bought 8=-3 9=-7 13=31 17=23
side ahead|bring 7=17 8=15 17=-4
side ahead|build 0=-6 7=17 8=7 9=21 17=15
side ahead|by 0=-4 4=8 5=-6 6=18 8=-3 9=7 11=3 13=-5 16=-7 17=-8
side ahead|by|PARTY 0=-9 8=-14 9=-9 13=7 15=3
side ahead|cent 0=9 4=10 8=17 9=-3 17=-6
side ahead|claim 7=15 8=7 16=5
side ahead|company 3=-7 4=8 6=10 7=-7 9=-12 12=6 13=15 14=4 15=13 17=12
side ahead|company|is 12=8 13=13 17=17
side ahead|confirm 0=-5 2=3 4=14 8=7 9=-5 11=5 13=-4 17=-10
side ahead|contract|, 0=-4 7=4 8=-4 9=15 17=15
side ahead|county 0=15 8=11
side ahead|dhabi 4=17 8=12 17=-3
side ahead|dhabi|s 4=17 8=12 17=-3
side ahead|draft 0=16 8=14 17=-4
side ahead|e 2=14 8=10 9=3
side ahead|exchang 0=22 4=10 8=28 9=6 17=3
side ahead|exclusiv 4=16 8=11 12=8 13=4 17=9
side ahead|farm 0=7 4=7 8=15 9=12 17=10
side ahead|favour 8=-3 9=3 15=13 17=14
side ahead|favour|of 8=-3 9=3 15=15 17=16
side ahead|firm 0=-3 3=4 4=8 7=-3 9=-6 11=-3 12=3 13=-3 17=-14
side ahead|first 0=-3 2=-3 8=-9 9=16 17=13
side ahead|for 0=7 3=19 4=-10 5=3 6=8 7=3 8=12 9=-8 10=4 11=-8 13=18 15=10 16=-10 17=-5
side ahead|from 0=4 1=5 2=21 4=4 5=-5 6=6 7=7 8=18 9=21 10=-9 11=5 12=16 14=-3 15=13 16=-3 17=19
side ahead|from|PARTY 3=5 4=-3 9=-6 11=9 12=15 16=-3 17=9
side ahead|fund 1=-12 8=-20 10=23 17=17
side ahead|gave 4=8 9=15 17=14
side ahead|gave|the 4=-3 8=-6 9=15 17=13
side ahead|given 1=4 4=-3 6=3 9=8 15=9 17=15
side ahead|gone 0=15 4=-7 8=6 9=-7 13=19 17=11
side ahead|go|to 0=6 3=4 4=6 8=15 9=-10 17=-13
side ahead|half 5=4 11=4 13=4 15=14 17=17
side ahead|half|of 8=-3 11=4 13=4 15=14 17=19
side ahead|has 1=9 2=-4 3=6 8=-4 9=6 10=7 11=7 12=-4 13=13 15=-15 16=5 17=9
side ahead|has|not 10=5 11=-3 13=14 17=13
side ahead|have 0=10 2=-3 4=3 9=-19 10=-4 11=-3 13=18 15=4 17=-10
side ahead|have|gone 0=15 4=-7 8=6 9=-7 13=19 17=11
side ahead|how 8=-8 11=4 12=18 17=17
side ahead|how|much 12=19 17=18
side ahead|i 0=-9 2=14 4=11 5=8 8=19 9=-3 11=3
side ahead|if 0=-4 4=8 9=-8 13=-3 17=-14
side ahead|in 0=-6 1=11 2=-10 4=-5 5=9 6=6 8=-10 9=3 10=24 11=6 13=-14 14=13 15=14 16=15 17=30
side ahead|into 0=9 1=-5 2=10 4=10 8=20 9=5 10=16 11=-5 13=-6 15=-3 17=3
side ahead|into|the 0=11 4=3 5=3 8=16 17=-4
side ahead|investor 1=12 4=-4 6=7 8=14 17=-4
side ahead|in|MONEY 1=15 2=-6 8=7 15=-3 17=-3
side ahead|in|PARTY 1=4 6=7 8=8 10=5 11=10 13=5 17=18
side ahead|in|favour 8=-3 9=3 15=15 17=16
side ahead|in|return 16=16 17=15
side ahead|is 0=12 1=-5 3=19 4=-17 6=13 8=6 10=-6 11=3 13=17 14=-3 15=-4 16=4
side ahead|is|PARTY 0=17 1=-4 8=10 9=-5 15=4
side ahead|job 4=-6 8=-9 9=21 13=-3 17=16
side ahead|korea 0=17 8=13
side ahead|korea|s 0=17 8=13
side ahead|laboratory 0=-5 8=-5 9=18 17=18
side ahead|land 3=18 8=18 17=-5
side ahead|last 0=17 1=-3 7=10 8=19 10=-3 11=4 13=-3 16=-8 17=-13
side ahead|last|week 0=18 7=10 8=25 16=-4 17=-8
side ahead|leas|from 0=3 9=19 17=18
side ahead|let 0=-5 3=20 6=3 8=16 9=5 11=3 17=8
side ahead|letter 0=4 4=-3 6=14 8=13
side ahead|line 0=14 2=6 8=14 9=12 11=3 17=10
side ahead|made 0=6 2=-15 3=-3 4=-4 8=-23 9=3 13=14 17=14
side ahead|member 0=-3 5=-9 8=-14
side ahead|mr 2=-5 8=-12 9=-5 11=-5 13=-3 17=-15
side ahead|much 12=18 17=17
side ahead|negotiation 3=-3 4=17 8=11 17=-3
side ahead|new 1=7 3=14 4=-6 7=-3 8=7 9=-4 10=15 16=-3
side ahead|newspaper 0=-3 7=15 8=7 9=-3 13=10 17=5
side ahead|not|say 0=15 8=11
side ahead|of 0=16 1=17 2=18 3=-4 4=-11 5=4 6=5 8=4 9=12 10=5 11=3 12=6 15=16 16=4 17=7
side ahead|offer 0=-3 4=19 8=14 10=-3 11=-8 13=9 16=3
side ahead|offer|to 4=14 8=10 9=4 11=-9 13=-4 17=-12
side ahead|of|MONEY 2=-4 4=3 5=-3 7=5 8=-3 9=10 11=6 16=7 17=19
side ahead|of|PARTY 0=10 1=6 3=3 5=3 8=19 9=-9 13=-6 15=8 16=-3 17=-16
side ahead|of|PRONOUN 1=15 2=-4 4=-9 7=4 8=3 9=-3 11=3 15=-5 16=9
side ahead|older 9=15 17=15
side ahead|on 1=-9 2=10 3=7 4=-14 5=-12 6=8 7=-9 8=-21 9=12 12=-4 14=-5 16=5
side ahead|only 0=5 3=17 8=17 9=-3 11=3 13=7 14=4 17=9
side ahead|on|DATE 8=-6 9=-11 17=-15
side ahead|on|PARTY 8=-3 9=18 17=15
side ahead|on|the 0=-5 5=-9 7=-4 8=-18 9=-3 11=7
side ahead|order 0=3 4=-3 8=-7 9=15 13=-5 17=4
side ahead|order|at 9=19 17=18
side ahead|over 0=-3 1=3 3=9 4=-3 7=13 8=14 9=9 10=-6 11=-3 12=-4 13=-5 17=-13
side ahead|over|9 7=16 8=15
side ahead|own 2=-4 4=-3 7=-4 8=-15 10=10 11=-8 13=7 16=-5
side ahead|parent 0=5 1=3 6=4 8=9 9=-11 17=-14
side ahead|pay 2=3 3=-3 6=-3 8=-7 9=17 10=-3 12=6 17=17
side ahead|pension 1=-8 4=-3 8=-10 10=16 17=12
side ahead|per 0=-5 4=16 8=7 9=-3 17=-8
side ahead|prepar 9=13 13=5 17=17
side ahead|previou 0=-5 3=4 9=18 17=16
side ahead|promis 0=-4 4=-3 6=5 8=-8 9=4 16=17 17=11
side ahead|pronoun 0=-12 1=9 3=11 4=-14 5=14 6=-5 7=11 8=-11 9=-30 10=15 11=-6 12=3 13=13 14=3 15=11 16=10 17=-9
side ahead|pronoun|, 1=6 7=14 8=21 9=-11 17=-16
side ahead|pronoun|is 2=-6 3=10 4=4 5=3 6=6 8=15 9=-7 11=-3 13=-4 16=7 17=-11
side ahead|pronoun|was 0=-5 4=-7 8=-18 9=6
side ahead|purchas 4=10 8=6 9=-7 13=17 17=5
side ahead|purchas|of 4=3 13=19 17=14
side ahead|receiv|from 4=17 8=10 13=-3 17=-4
side ahead|return 0=5 9=-3 11=-3 16=14 17=4
side ahead|s 0=27 3=13 4=-3 6=3 7=10 8=25 9=-4 11=-17 12=22 13=-4 15=5 16=-9 17=-15
side ahead|said 0=-7 1=-16 2=-16 3=9 4=-13 5=6 6=-6 7=6 8=-37 9=14 10=-3 11=3 13=-12 16=-7 17=-13
side ahead|said|the 4=-6 7=-3 8=-16 9=-3 13=-5 17=-14
side ahead|sale 0=-3 2=-4 4=19 8=8 13=-7 17=-9
side ahead|same 0=-3 4=20 7=-3 8=12 9=7 17=5
side ahead|say 0=12 3=-6 5=5 7=-3 9=-8 12=17
side ahead|say|what 0=15 8=11
side ahead|second 0=-6 1=-5 4=-4 8=-17 9=17 10=-4 13=-5 17=7
side ahead|sign 0=-12 8=-14 9=7
side ahead|silent 4=-3 8=-4 13=19 17=19
side ahead|split 2=19 8=16
side ahead|s|PARTY 0=4 3=6 4=10 8=17 9=-6 11=3 12=-3 17=-9
side ahead|s|claim 7=15 8=10
side ahead|t 4=10 8=5 12=18 17=15
side ahead|talk 0=4 1=10 2=11 4=-15 5=-3 8=3 11=11 16=-3 17=5
side ahead|than 0=-6 2=-3 4=-4 8=-19 9=-10 10=4 13=-6 16=-4 17=-21
side ahead|that 0=-15 1=6 2=4 3=-4 4=16 5=18 6=-7 7=17 8=13 9=-11 11=8 12=4 13=11 14=4 15=24 16=5 17=14
side ahead|that|PARTY 0=-6 3=3 8=-7 9=5 13=-6 15=4 16=14 17=11
side ahead|that|company 9=-3 12=9 13=12 15=7 17=21
side ahead|the 0=-13 1=-8 2=19 3=-14 4=-7 5=10 6=9 7=11 8=-28 10=3 12=7 13=-7 15=10 17=-21
side ahead|the|MONEY 0=7 2=9 4=11 5=5 7=-3 8=20 9=10 10=-3 11=11 13=-3 14=4 16=-4 17=12
side ahead|the|PARTY 0=-10 1=-6 2=-3 4=5 5=12 8=-5 9=17 10=12 15=4 17=25
side ahead|the|same 0=-3 4=20 7=-3 8=12 9=7 17=5
side ahead|thing 0=-10 8=-14 9=4
side ahead|to 0=14 1=-7 2=-10 3=9 4=38 6=4 7=9 8=25 9=12 10=15 11=15 13=-27 15=20 16=14 17=14
side ahead|told 0=-7 1=14 2=-3 4=6 5=15 8=17 9=-11 10=-4 11=10 13=-6 14=13
side ahead|to|PARTY 0=-4 4=11 8=5 9=14 11=6 12=5 13=-3 15=6 17=24
side ahead|to|PRONOUN 0=-3 7=16 8=9 17=-5
side ahead|under 0=-11 3=6 4=17 9=-3 10=-3 13=-7 17=-19
side ahead|warrant 7=15 8=14
side ahead|warrant|over 7=16 8=15
side ahead|was 0=-10 1=6 2=11 4=19 7=-6 8=14 9=12 13=7 15=5 16=-3 17=14
side ahead|week 0=15 1=7 2=-4 4=-3 7=10 8=22 9=-3 16=-4 17=-9
side ahead|what 0=7 1=4 4=-3 5=8 7=-3 8=8 9=5 10=4 12=6 15=5 16=-3 17=16
side ahead|wher 0=-6 4=-3 8=-14 9=-3 17=-7
side ahead|which 1=13 3=3 4=-10 5=-10 6=-5 8=-10 9=-15 11=12 12=4 13=5 16=-6 17=-5
side ahead|will 0=26 1=-6 2=5 3=-5 4=-6 5=16 6=-3 8=20 9=3 11=-3 12=8 13=-8 14=4 15=12 17=6
side ahead|will|not 0=14 8=10
side ahead|with 1=4 2=11 3=10 5=12 8=13 9=23 10=-5 11=-6 14=-3 15=-3
side ahead|with|PARTY 0=-10 2=-8 8=-21 9=3 11=-4 13=-4 17=-9
side ahead|won 0=-3 8=-4 9=-5 12=19 17=14
side ahead|would 0=-10 4=-6 5=10 7=15 9=-10 10=-3 16=-5 17=-24
side ahead|— 1=-4 2=-13 4=13 5=-3 8=-10 9=23 10=5 11=-10 13=-15
side ahead|一 0=-12 2=12 3=-8 5=12 6=-5 7=3 8=-4 9=-22 11=-8 13=8 15=-3 16=8 17=-24
side ahead|一|张 0=17 8=15
side ahead|三|年 0=12 4=3 5=4 6=3 8=16 11=-4 17=-6
side ahead|上 0=-8 3=-6 5=14 8=-4 9=20 11=-7 14=5 16=-6 17=8
side ahead|上|, 5=3 9=11 14=6 16=-3 17=15
side ahead|下 0=5 1=15 2=9 4=-5 5=-5 8=13 9=4 13=-4 14=4 15=-3 17=-6
side ahead|与|美 0=-8 3=-5 8=-14 9=4 12=3 17=6
side ahead|丹 0=11 6=10 8=19 9=-3 17=-6
side ahead|丹|麦 0=11 6=10 8=19 9=-3 17=-6
side ahead|为 0=3 2=3 3=17 4=-4 6=-8 7=-5 9=-18 10=3 12=-8 13=5 14=18 15=15 16=18 17=20
side ahead|之 2=12 4=12 7=-3 8=15 9=-12 11=5 17=-10
side ahead|书 1=-6 5=3 8=-10 10=11 12=3 17=14
side ahead|买 0=-4 3=-3 4=10 9=-15 10=-3 13=4 16=4 17=-15
side ahead|二 0=-24 1=-6 2=-6 3=6 5=13 8=-19 9=-12 11=-10 15=14 16=-3 17=-14
side ahead|于|DATE 0=-15 7=5 8=-16 9=8 17=8
side ahead|人 2=9 3=-3 4=4 5=-3 9=-15 10=-15 13=8 15=22 17=-3
side ahead|从 0=-12 1=4 2=5 3=3 7=5 9=14 10=5 11=-4 12=5 13=3 15=-3 16=-3 17=10
side ahead|以 1=-3 3=4 8=-6 10=10 11=-7 12=7 13=18 16=-5 17=14
side ahead|以|MONEY 4=3 10=7 12=-9 13=19 16=-3 17=10
side ahead|伙 8=-9 11=3 16=13 17=14
side ahead|传 0=14 1=-4 3=-3 4=16 7=4 8=21 9=6 13=11 15=4 17=11
side ahead|传|的 0=14 1=-3 8=7
side ahead|余 0=17 8=15
side ahead|作 1=-5 4=-3 7=-3 8=-15 10=11 11=3 15=5 16=10 17=24
side ahead|其 0=15 1=6 2=-18 7=-3 8=-4 9=12 11=-4 17=5
side ahead|其|中 1=6 2=-17 7=-3 8=-17 9=5 11=-4
side ahead|其|余 0=17 8=14
side ahead|内 0=-15 5=3 8=-17 9=10 17=7
side ahead|则 0=-4 1=5 4=-5 7=7 9=7 13=-3 15=7 16=8 17=16
side ahead|动|机 0=-5 8=-5 9=14 17=14
side ahead|助 4=11 8=10 13=-16 16=8 17=-12
side ahead|包 0=-24 4=-6 5=-3 8=-35 9=22 13=-9 17=7
side ahead|包|下 8=-3 9=20 13=-5 17=14
side ahead|十 0=-9 2=-3 5=10 7=4 9=-18 10=3 16=4 17=-14
side ahead|协 4=11 8=7 9=4 13=-16 17=-15
side ahead|单 0=-8 5=-3 8=-8 9=15 12=3 17=15
side ahead|卖 0=-6 2=-3 4=17 13=7
side ahead|卖|方 4=-5 8=-7 13=15 17=12
side ahead|卖|给 0=-4 1=3 4=21 8=15 9=-4 13=-5 17=-13
side ahead|厂 1=-3 2=3 3=-4 4=5 5=5 6=-3 7=8 8=5 13=-5 15=-5 16=-3 17=-17
side ahead|原 0=-5 1=12 2=-3 5=13 8=10 9=11 13=-3 16=10 17=14
side ahead|另 0=13 1=3 2=8 3=3 4=-4 8=17 9=3 13=6 16=8 17=12
side ahead|只 1=4 6=6 8=3 13=-3 15=-4 17=-14
side ahead|台 2=-3 4=-5 8=-9 9=-7 11=15 12=4 16=-3 17=5
side ahead|司 0=6 2=9 3=-3 4=-7 7=9 10=3 11=14 12=-3 15=-4 17=7
side ahead|吊 0=14 8=12 9=-6 17=-8
side ahead|同 0=-14 2=6 5=-5 6=-4 7=7 8=-11 9=5 10=-8 11=-9 14=-3 15=6 16=10
side ahead|后 0=6 2=7 4=12 6=6 7=4 8=24 9=-7 10=5 11=4 15=-8 17=-13
side ahead|向 0=-4 1=-8 2=11 3=-7 4=-3 8=-13 9=9 10=8 12=12 13=9 14=-3 15=14 16=8 17=31
side ahead|告 0=-16 1=5 2=-3 3=-3 4=-3 5=-3 8=-26 17=-8
side ahead|和 2=-5 3=-5 4=-3 7=6 8=-11 9=-8 10=3 11=-4 12=-4 16=17
side ahead|商 2=-6 3=4 6=-3 7=8 9=7 11=7 12=3 13=3 15=9 17=23
side ahead|国 0=-5 1=5 2=-5 4=-3 5=8 7=4 9=3 12=-5 13=15 15=3 16=-4 17=6
side ahead|在 2=-3 4=17 5=-6 6=3 7=-4 8=-3 10=-4 11=-8 13=-3 15=11 16=5
side ahead|场 1=5 2=-5 4=14 5=10 8=17 9=7 15=5 17=8
side ahead|墙 2=-4 8=-8 9=15 17=15
side ahead|头 0=10 3=8 5=3 8=18 9=-3 15=7 17=3
side ahead|子 0=10 2=9 4=9 6=-3 8=17 9=-6 10=7 11=6 12=5 17=8
side ahead|子|公 0=11 2=9 4=5 8=18 9=-4 10=8 11=6 17=8
side ahead|客 0=20 8=11 9=-9 17=-12
side ahead|客|户 0=19 8=14 9=-8 17=-10
side ahead|家 0=-20 1=-3 3=11 6=-6 7=-3 8=-22 12=4 13=-10 17=-11
side ahead|对 0=-4 1=-6 2=-3 3=6 4=-7 6=-3 8=-23 10=12 11=8 12=-10 13=5 14=-4 15=-4 16=-5 17=-4
side ahead|已 0=-4 3=3 4=5 9=14 11=-3 15=4 17=12
side ahead|席 5=5 6=12 8=14 16=-3 17=-5
side ahead|幕 2=-5 8=-7 9=15 17=14
side ahead|平|台 0=-6 2=-3 8=-15 9=-6 10=-3 11=11
side ahead|年 0=13 1=-3 3=-4 4=3 6=3 7=7 8=15 10=4 11=-6 12=5 13=-3 16=-6 17=-10
side ahead|年|SIZE 0=15 8=13 9=-11 17=-11
side ahead|并 0=-5 1=6 4=13 6=5 8=16 9=3 10=-3 13=10 16=4 17=9
side ahead|并|无 1=7 4=10 8=15
side ahead|应 0=4 1=3 4=-3 5=-13 6=-3 8=-13 9=18 13=-3 14=8 17=16
side ahead|应|商 0=-8 8=-9 9=14 15=3 17=16
side ahead|张 0=17 8=15
side ahead|归 0=25 3=-5 4=8 6=5 8=27 12=-3 16=6
side ahead|得 0=15 1=-3 3=5 4=4 8=19 9=-3 13=3 17=-5
side ahead|总 0=-6 2=-3 5=-6 8=-16 10=8 13=-4
side ahead|情 0=-3 4=14 5=3 8=12 17=-3
side ahead|意 0=-8 1=-7 2=-3 7=5 8=-16 9=-9 10=22 17=7
side ahead|意|向 0=-8 1=-6 8=-16 9=-6 10=12 17=5
side ahead|成 0=-11 2=-6 4=3 6=5 7=-3 8=-14 10=8 13=-4 17=-4
side ahead|扬 4=-14 8=-15
side ahead|承 0=-10 2=10 5=-3 7=3 8=-7 9=-13 15=-3 17=-23
side ahead|把 0=-13 1=-4 3=3 5=-3 7=-3 8=-23 9=-8 12=8 13=12 16=9 17=12
side ahead|报|告 0=-11 8=-14 9=-3 17=-6
side ahead|据 1=3 2=-5 3=-7 4=-5 5=-3 8=-15 9=-10 12=17 13=-3 16=-4
side ahead|接 0=14 1=3 3=-3 4=9 7=5 8=22 9=-11 10=-3 17=-14
side ahead|控 0=6 2=-4 4=-4 6=3 9=-4 11=3 13=14 17=9
side ahead|改 0=-8 8=-10 9=14 12=3 17=10
side ahead|文 1=9 2=-7 3=-3 5=4 7=3 8=8 9=-11 11=-7 17=-24
side ahead|方 0=3 1=-5 5=-4 7=5 8=-4 9=8 10=-4 11=5 13=16 15=6 16=4 17=24
side ahead|方|是 3=5 4=-6 7=4 9=-4 13=14 17=6
side ahead|日 0=-6 2=-9 3=-3 4=15 5=5 7=7 8=4 10=-4 11=3 12=-3 16=-4 17=-14
side ahead|日|, 0=-11 8=-13 9=-12 17=-14
side ahead|日|本 0=-3 1=4 2=-9 3=-4 4=18 8=3 9=11 17=4
side ahead|是 0=-3 1=4 2=3 3=3 4=20 5=-12 8=4 9=14 10=-6 11=-5 12=5 14=-4 15=13 16=-7 17=4
side ahead|最 1=-13 2=8 4=21 8=14 9=-13 15=-10 16=6 17=-19
side ahead|最|后 0=-4 1=-4 2=8 4=6 6=4 8=9 9=-5 15=-6 17=-14
side ahead|本 1=7 2=-7 3=-5 4=19 5=-3 6=5 8=7 9=28 10=5 13=-6 16=-4 17=14
side ahead|机 0=-15 6=4 8=-13 9=27 11=4 13=-4 17=21
side ahead|权 2=7 3=11 4=5 8=20 15=11 17=6
side ahead|来 0=5 1=15 2=3 8=12 13=-6 17=-9
side ahead|板 4=14 8=9
side ahead|欠 2=14 8=8 11=-10 16=6 17=-6
side ahead|正 0=-8 1=-5 3=3 8=-10 9=4 10=7 13=10 15=3 17=16
side ahead|池 0=-7 8=-7 9=14 17=13
side ahead|泰 0=4 3=9 5=6 8=15 11=3 12=-5 13=3
side ahead|源 9=-16 17=-18
side ahead|用 0=-10 1=-6 6=3 8=-19 9=16 10=3 11=-4 12=4 13=4 17=15
side ahead|由 0=-4 1=8 3=3 4=-8 5=5 6=10 9=26 11=-12 13=-3 14=-3 15=-10 17=-5
side ahead|电|池 0=-7 8=-7 9=14 17=13
side ahead|的 0=22 1=28 2=4 3=11 4=-20 5=-15 6=4 7=6 8=13 9=11 11=17 13=8 14=-6 15=-15 16=-10 17=-3
side ahead|的|“ 0=22 8=16 13=-6 17=-6
side ahead|的|是 1=7 2=6 3=3 6=9 7=-3 8=17 9=15 13=-4 15=-8
side ahead|看 0=-4 1=-3 4=-8 8=-17 9=-4 10=12 13=-6
side ahead|租 0=16 2=7 3=-3 4=-4 8=12 9=-16 11=11 13=-4 15=4 17=-11
side ahead|租|给 0=18 8=17 9=-5 17=-6
side ahead|第 0=13 2=-6 7=4 8=3 9=-4 13=4 15=14 17=10
side ahead|第|一 0=16 8=15
side ahead|第|二 2=-7 8=-9 15=14 17=12
side ahead|算|MONEY 5=14 8=12
side ahead|约 0=19 8=16 16=7 17=5
side ahead|给 0=19 1=-3 2=-12 3=10 4=20 5=-4 6=-3 7=-5 8=16 9=11 10=3 11=21 13=-15 14=-5 15=3 16=5 17=11
side ahead|给|了 0=7 2=-3 3=4 4=6 8=8 9=-5 13=-6 17=-15
side ahead|统 0=-6 2=-3 8=-14 9=5 15=-3 17=3
side ahead|网|传 0=15 8=11 9=5
side ahead|船 6=-4 8=-3 9=7 11=3 15=7 17=15
side ahead|获 0=7 2=5 3=7 8=17 9=3 11=-3 12=-3 17=-8
side ahead|落 0=-3 3=3 8=-3 9=15 17=13
side ahead|试 0=-3 8=-4 9=14 17=13
side ahead|话 0=-4 1=4 4=3 9=16 17=14
side ahead|说 0=11 1=30 3=-4 4=14 5=5 7=-3 8=43 9=-5 12=3 16=5 17=-3
side ahead|说|, 0=9 1=3 4=3 5=8 8=16 17=-8
side ahead|说|PARTY 8=-5 9=6 10=4 13=6 16=4 17=18
side ahead|请 0=-4 8=-5 9=12 12=3 17=14
side ahead|象 8=-9 9=4 11=9 13=-4 15=10 17=17
side ahead|购 1=-3 2=-4 4=-4 8=-15 9=9 10=5 13=11 17=15
side ahead|贷 2=15 8=12 11=8
side ahead|资 0=8 1=11 2=6 5=-8 6=-7 7=-3 9=-15 11=7 12=-3 13=-6 17=-16
side ahead|轮 0=7 1=9 8=14 10=-5 17=-8
side ahead|这 0=-20 2=-3 4=9 5=7 7=5 8=-8 9=14 11=4 13=-4 15=5 16=6 17=19
side ahead|通 0=14 1=3 5=-3 8=9 9=5 17=3
side ahead|长 4=-7 8=-16 9=-4 10=3 17=-5
side ahead|闻 7=8 8=6 13=15 17=12
side ahead|麦 0=11 6=10 8=19 9=-3 17=-6
side behind|% 1=7 2=-7 4=14 5=-3 7=11 8=16 9=-7 10=6 11=8 12=3 13=9 16=-3 17=10
side behind|%|stak 1=16 8=17
side behind|%|的 1=-8 4=15 8=6
side behind|( 2=-6 3=-7 4=-4 5=16 6=5 7=3 9=12 11=3 17=8
side behind|(|9 0=-3 2=-4 4=-3 5=3 6=8 7=7 8=3 9=3 12=5 13=9 17=16
side behind|(|OTHER 5=5 9=15 17=12
side behind|(|PARTY 1=9 2=3 9=15 11=-3 17=9
side behind|) 1=4 3=-7 4=-4 5=16 6=6 7=3 8=5 9=9 10=-4 11=-3 13=4 16=3
side behind|, 0=-6 1=28 2=21 3=16 4=12 5=4 6=14 7=16 8=-5 9=7 10=13 12=11 13=17 14=-5 15=14 16=4 17=-14
side behind|,|9 0=-15 8=-21 9=-9 17=-14
side behind|,|DATE 0=17 1=3 2=-11 3=-7 4=-8 7=5 8=-4 11=-12 12=3 15=13
side behind|,|MONEY 0=-5 1=-8 2=3 3=3 4=8 5=-5 6=-4 7=-10 8=-17 9=-12 12=-3 13=12 14=-3 15=6 16=-5 17=-9
side behind|,|OTHER 2=9 8=5 9=19 10=-7 11=-3 13=-7 16=3 17=4
side behind|,|PARTY 0=-15 1=11 2=10 4=5 5=-6 7=-10 8=-18 9=5 12=-6 14=8 15=-4 16=8 17=-7
side behind|,|a 0=-19 1=-4 2=15 3=7 4=6 5=-5 6=-3 7=4 8=-3 9=-15 10=5 11=-4 15=-3 16=-6 17=-27
side behind|,|and 0=-16 2=16 4=-3 5=-5 6=-4 7=-11 8=-31 9=-7 13=15 15=-5 16=-4 17=-14
side behind|,|ask 6=3 13=20 17=16
side behind|,|at 0=-6 1=-4 2=4 4=-3 7=-3 8=-14 9=6 10=3 11=4 13=4 17=6
side behind|,|but 0=14 1=9 4=-4 5=5 8=20 9=-7 14=4 17=-8
side behind|,|cash 0=15 4=-3 8=10 9=-7 17=-8
side behind|,|company 4=8 5=12 6=5 8=20 9=10 10=3 12=3 13=-9 16=-3 17=4
side behind|,|for 0=5 1=4 2=-4 3=5 4=-9 6=10 8=5 9=23 10=-8 11=5 12=-3 13=10 15=-4 17=18
side behind|,|from 3=3 6=4 9=24 12=-6 13=-3 17=10
side behind|,|had 0=-7 2=9 4=21 7=-5 8=14 13=-4 17=-7
side behind|,|hav 4=-14 8=-18 13=16 17=13
side behind|,|in 0=10 1=-3 3=8 4=-5 6=7 7=7 8=16 9=-10 10=5 12=4 15=-3 16=-3 17=-6
side behind|,|not 2=14 8=14
side behind|,|on 0=4 2=3 4=16 8=16 9=-5 11=4 13=-6 17=-11
side behind|,|order 0=16 8=13 9=-3 17=-4
side behind|,|paid 0=14 8=11 16=3 17=-3
side behind|,|pronoun 1=8 2=-8 3=-9 4=8 7=9 9=18 11=5 12=-10 13=-12 14=3
side behind|,|second 2=-18 5=5 8=-18 11=-3 17=-9
side behind|,|that 0=-3 2=-12 6=5 8=-15 16=4
side behind|,|the 0=-17 1=-5 2=7 4=-4 5=-3 6=6 7=13 8=-9 9=-9 11=4 12=13 13=10 15=4 16=-9 17=4
side behind|,|to 0=-5 1=-3 2=13 4=-6 8=-6 9=18 10=-7 11=5 12=3 15=-4 17=12
side behind|,|which 0=9 1=17 2=-12 3=6 4=10 5=3 7=-9 8=12 9=-18 10=11 11=-5 12=-4 15=14 16=3 17=-9
side behind|,|will 0=-8 1=4 2=-3 5=7 6=15 7=-3 8=9 9=-5 16=3 17=-4
side behind|,|with 0=-9 1=-4 2=-8 3=-5 4=20 6=-3 7=-5 8=-14 9=3 10=-5 11=-8 12=4 13=8 16=-3 17=-6
side behind|,|would 4=-3 5=-5 8=-16 17=-5
side behind|,|“ 0=37 4=-3 8=27 12=6 17=3
side behind|,|于 0=14 8=13
side behind|,|价 0=-3 3=3 4=4 8=-3 9=-6 12=6 13=16 17=13
side behind|,|作 0=-4 4=15 8=6 9=3 16=3 17=5
side behind|,|信 2=-7 8=-9 15=14 17=12
side behind|,|合 0=33 2=10 3=-4 4=-7 7=5 8=31 9=4 12=3 13=10 16=-3 17=9
side behind|,|已 0=-12 5=-3 8=-21 9=14 10=3 17=10
side behind|,|总 8=-3 9=7 13=3 15=6 17=14
side behind|,|欠 2=-4 8=-7 9=15 17=13
side behind|,|租 0=21 8=19 9=-8 17=-9
side behind|,|金 0=8 2=-3 10=9 11=14 17=13
side behind|9 0=16 1=14 2=-13 3=-12 4=13 5=3 6=4 7=14 8=13 9=20 10=-7 11=12 12=4 13=-3 15=-6 16=5 17=4
side behind|9|% 1=7 2=-7 4=17 5=-3 7=11 8=22 9=-7 10=6 11=8 12=3 13=6 16=-3 17=7
side behind|9|) 2=-4 4=-3 5=3 6=8 7=7 8=8 9=7 11=3 12=5 13=4 17=17
side behind|9|万 1=21 4=-3 8=10 9=4 10=-6 16=8
side behind|9|年 0=6 8=4 9=15 17=12
side behind|: 0=-24 2=-6 3=-9 4=4 5=13 6=12 8=-22 9=4 10=-5 11=4 12=11 13=17 17=8
side behind|:|PARTY 0=-7 3=-3 4=-12 7=-5 8=-28 10=-5 11=-8 12=3 13=9 16=-4 17=-6
side behind|:|PRONOUN 0=5 1=3 3=-3 4=13 6=4 8=16
side behind|:|the 0=-7 2=-3 8=-11 11=-5 12=-5 17=-16
side behind|; 6=-9 8=-14 9=3 16=4 17=6
side behind|COMPANY 0=-23 1=3 3=-6 4=10 5=13 6=17 7=20 8=17 9=10 11=9 13=-6 15=4 16=-5 17=5
side behind|COMPANY|, 1=-4 4=-4 5=-3 6=10 7=13 8=9 9=19 10=3 12=3 13=-5 16=-4 17=14
side behind|COMPANY|MONEY 0=3 2=22 7=-4 8=15 11=-3 17=-6
side behind|COMPANY|s 0=-3 4=-3 6=15 8=6 9=12 17=8
side behind|DATE 0=33 2=-8 3=-4 4=11 6=-17 7=-7 8=3 9=10 12=-4 13=7 14=-7 15=9 17=-8
side behind|DATE|, 0=-8 2=12 3=-6 4=8 6=-4 7=3 9=-10 11=-9 12=-3 17=-29
side behind|DATE|and 0=-6 4=9 9=5 11=14 13=5 17=20
side behind|DATE|与 0=-5 2=3 3=-8 7=4 8=-8 9=-11 12=-4 17=-17
side behind|DATE|公 1=-3 2=-4 5=14 8=4 9=4 11=9 13=5 17=15
side behind|DATE|签 0=21 3=-6 4=6 7=6 8=21 9=-9 12=10 13=4 16=-3
side behind|MONEY 0=-7 1=33 2=35 4=13 6=-6 7=14 8=10 9=32 10=9 11=21 12=11 13=10 14=-13 15=13 16=12 17=10
side behind|MONEY|( 1=-5 3=3 5=5 9=14 17=9
side behind|MONEY|, 0=-37 1=9 2=11 3=-3 4=39 5=-10 7=11 8=4 11=-8 12=-11 13=12 14=-7 15=7 16=12 17=-13
side behind|MONEY|DATE 0=-5 4=-4 5=-4 8=-20 9=-5 13=4 17=-4
side behind|MONEY|PARTY 1=8 2=-5 4=-3 5=22 8=19 17=-3
side behind|MONEY|by 0=-4 2=-11 5=-3 8=-24 9=-3 11=20 16=-3 17=10
side behind|MONEY|for 0=14 2=-8 3=4 4=6 5=-3 7=8 8=12 9=-14 10=4 16=7 17=-10
side behind|MONEY|from 0=-5 1=-5 2=-4 4=-3 8=-22 9=3 10=18 11=16 13=-4 16=3 17=31
side behind|MONEY|has 6=4 9=20 17=15
side behind|MONEY|in 0=-8 2=7 4=-7 7=14 8=3 11=9 12=6 13=-6
side behind|MONEY|is 0=-3 1=-4 2=3 4=-7 8=-15 9=-5 16=10
side behind|MONEY|more 2=4 6=3 8=3 11=-17 17=-21
side behind|MONEY|now 12=14 17=12
side behind|MONEY|of 0=12 1=17 2=-7 3=-8 4=-17 5=-9 6=11 7=-9 8=-11 9=8 11=6 12=-4 13=-5 15=-9 17=-11
side behind|MONEY|offer 1=-3 2=-4 4=17 5=-4 8=4
side behind|MONEY|on 0=10 1=3 3=-3 5=15 8=20 9=-6 11=3 13=6
side behind|MONEY|order 0=17 8=10 9=9 17=6
side behind|MONEY|over 0=-6 8=-12 9=14 16=-3 17=5
side behind|MONEY|pump 1=-6 5=15 7=-3 8=3
side behind|MONEY|to 1=-9 2=3 3=11 5=-5 7=10 8=3 9=-3 10=18 12=5 13=-4 16=-3 17=11
side behind|MONEY|— 9=-16 17=-16
side behind|MONEY|” 0=12 1=-13 2=-8 5=-3 8=-15 9=-16 10=7 11=-7 17=-17
side behind|MONEY|买 1=-5 2=3 4=19 8=10 13=3
side behind|MONEY|的 0=18 2=5 3=-7 4=-4 5=14 8=17 9=3 10=4 13=15 14=5 16=8 17=25
side behind|MONEY|设 1=-5 2=-5 8=-12 10=15 11=-3 17=11
side behind|OTHER 1=5 2=9 3=10 4=-16 5=-6 6=-15 7=-20 8=-24 9=12 10=6 12=-3 13=-21 14=-5 17=-13
side behind|OTHER|, 0=-5 1=-4 4=-8 5=9 7=-3 8=-16 9=10 10=16 13=-10 15=-5 16=14 17=19
side behind|OTHER|PARTY 2=-9 5=-5 8=-17 11=-3 17=-5
side behind|OTHER|of 2=12 8=9 9=4 10=-7 11=-10 17=-14
side behind|PARTY 0=9 1=16 2=19 3=8 4=10 5=13 6=16 7=8 9=27 10=6 12=12 13=12 14=9 15=-4 16=15 17=-4
side behind|PARTY|) 1=9 2=3 5=11 8=8 9=14 11=-3 13=-3 17=6
side behind|PARTY|, 0=13 1=6 3=-10 4=-3 5=-8 7=5 8=-14 9=-33 10=4 11=4 12=9 13=4 14=-3 15=4 16=-5 17=-32
side behind|PARTY|DATE 0=-6 4=-14 8=-24 9=7 10=3 11=3 13=-8
side behind|PARTY|MONEY 0=16 1=-8 2=12 3=7 4=5 5=-5 6=-5 7=20 8=35 10=-5 11=-6 15=-4 16=13 17=-3
side behind|PARTY|PARTY 1=-4 4=-6 8=-13 9=13 10=-4 11=16 13=-3 17=17
side behind|PARTY|and 0=-3 1=12 2=14 3=4 7=-3 8=18 9=-10 10=7 11=4 12=-3 13=8
side behind|PARTY|for 0=4 3=-5 6=-8 7=-7 8=-15 10=3 11=6 12=-11 13=-3 15=-3 17=-13
side behind|PARTY|had 0=-3 4=-5 7=-3 8=-15 9=6 10=4 11=-8 13=-4 17=-4
side behind|PARTY|has 0=-9 3=-3 4=3 7=-3 8=-17 9=-5 12=7 13=16 17=13
side behind|PARTY|have 0=-6 2=4 7=10 8=4 9=-8 13=-7 17=-18
side behind|PARTY|of 1=5 2=6 3=7 7=6 8=21 11=-3 13=4 15=3 17=3
side behind|PARTY|s 0=4 3=12 6=9 8=14 9=6 13=11 14=4 15=3 17=10
side behind|PARTY|was 0=16 8=15 11=-5 17=-9
side behind|PARTY|以 2=-5 4=-7 8=-14 10=3 16=-3 17=-3
side behind|PARTY|分 0=-5 1=-12 8=-14 17=-3
side behind|PARTY|原 1=-4 2=21 8=13 17=-4
side behind|PARTY|合 0=-3 2=6 7=14 8=15 11=4 16=3 17=3
side behind|PARTY|在 6=14 7=-4 8=11 9=3
side behind|PARTY|的 0=3 2=-7 4=5 5=-10 6=20 7=4 9=11 12=-3 13=-3 15=10 16=5 17=4
side behind|PARTY|签 0=6 1=-5 3=-13 5=15 7=9 8=10 9=-3 10=-3 11=4 12=4 13=4
side behind|PARTY|谈 3=18 4=5 8=15 9=6 12=-5 13=3 17=5
side behind|PERSON 1=-3 5=6 7=-4 8=-7 9=-4 10=15 11=-4 12=-4 16=-3
side behind|PERSON|说 0=13 5=4 8=15 17=-4
side behind|PRONOUN 0=6 1=7 2=9 3=5 4=12 5=13 6=16 7=12 8=14 9=14 10=12 11=3 12=18 13=13 14=7 15=22 16=-3 17=17
side behind|PRONOUN|MONEY 0=-10 2=16 3=5 4=-7 5=4 9=15 11=-9 15=7 17=10
side behind|PRONOUN|had 0=-4 1=6 2=-3 4=-4 5=-5 7=4 8=-4 11=24 12=5 14=-5 17=18
side behind|PRONOUN|promis 1=-6 5=15 7=-3 8=4
side behind|PRONOUN|will 4=-3 5=3 6=5 9=3 10=13 15=6 16=4 17=19
side behind|PRONOUN|would 1=-8 2=20 4=-4 5=-3 7=10 8=15 10=-3 17=-4
side behind|PRONOUN|一 0=11 8=14 9=-5 17=-6
side behind|PRONOUN|签 0=19 8=15 9=-10 17=-12
side behind|RATE 0=26 1=-10 3=3 5=-5 6=-4 8=6 9=8 10=12 12=5 13=-5 15=-3 16=-3 17=7
side behind|RATE|a 3=3 4=-3 5=-4 6=-3 8=-10 9=-12 12=4 17=-17
side behind|SIZE 0=26 1=-10 2=-7 3=-9 4=-10 5=-11 6=-5 7=-12 8=-18 9=13 10=8 11=-6 12=-5 13=-7 15=-5 16=-8 17=-11
side behind|SIZE|, 0=10 1=-3 8=-3 9=-9 16=-4 17=-18
side behind|SIZE|a 0=-5 8=-10 9=16 11=5 17=18
side behind|SIZE|of 0=17 8=11 9=3
side behind|a 0=-20 1=29 2=21 3=11 4=19 5=19 6=-18 7=12 8=14 9=6 10=8 11=13 12=-18 14=5 15=7 16=8 17=-10
side behind|about 0=5 1=-3 2=-5 3=3 4=-8 5=11 7=-3 8=-5 9=-7 11=8 12=6 13=23 16=-3 17=20
side behind|about|PARTY 8=-3 13=19 17=16
side behind|accept 0=-3 8=-5 9=18 17=15
side behind|account 0=-9 4=-3 8=-14 9=-3 11=4
side behind|advanc 0=-5 1=-6 2=37 3=-4 8=17 9=-3 11=-3 17=-8
side behind|against 0=-9 1=4 2=7 4=-5 7=-5 8=-9 9=16 10=-4 13=-4 15=5 16=-4 17=8
side behind|again|, 1=-4 2=9 9=14 11=-7 17=3
side behind|agre 0=-6 3=-3 4=9 7=16 8=13 9=10 10=3 14=-5 16=4 17=7
side behind|agreement|under 8=-4 9=14 13=3 17=15
side behind|all 0=19 1=9 4=6 6=-3 8=24 12=-4 13=-3 17=-12
side behind|all|of 0=19 1=8 4=6 7=-3 8=23 9=-12 10=-3 17=-19
side behind|an 0=-9 1=3 3=11 4=15 5=5 6=-3 7=7 8=20 9=-8 10=12 16=-6 17=-12
side behind|and 0=-39 1=11 2=37 3=10 4=7 5=-3 6=-10 7=-8 8=-21 9=15 11=-3 12=5 13=20 16=-7
side behind|and|PARTY 0=-12 1=3 2=28 3=-8 4=4 5=-4 6=-5 7=7 10=6 11=-7 12=6 13=7 15=-3 16=8
side behind|and|has 0=-3 8=-8 9=18 10=3 16=-4 17=14
side behind|annually 0=15 8=12 9=5 17=3
side behind|another|MONEY 0=3 2=-4 7=16 8=14 11=7 16=-3 17=3
side behind|arrangement 0=13 1=3 3=4 8=17 9=-5 10=3 17=-5
side behind|as 0=-11 1=13 2=8 3=-6 4=5 7=-10 8=-7 9=-6 10=5 11=-3 12=-6 13=4 17=-14
side behind|ask 1=-3 4=-9 5=3 8=-18 9=5 11=3 13=14 16=-3 17=15
side behind|ask|for 0=-4 4=-7 8=-17 15=4
side behind|ask|the 8=-3 9=4 13=20 17=22
side behind|as|PARTY 0=-6 4=-3 8=-15 9=7
side behind|as|a 0=-7 1=15 4=-4 7=-3 9=-3 16=6 17=-4
side behind|at 0=-26 3=6 4=5 5=20 7=-6 8=-20 9=12 10=-6 11=3 12=-5 13=16 15=-11 16=-10 17=-9
side behind|at|MONEY 0=-8 1=-7 2=-5 3=5 5=5 7=-8 8=-24 9=17 10=-3 11=-5 12=-3 13=6 15=-4 16=-6 17=-3
side behind|a|9 0=9 1=15 2=-4 4=8 8=20 11=4
side behind|a|MONEY 0=4 2=-6 3=-4 5=12 6=4 7=-7 9=-14 10=-4 11=4 15=5 17=-16
side behind|a|bank 2=18 8=15 17=-4
side behind|a|bind 0=-4 8=-5 9=20 17=18
side behind|a|chair 7=15 8=11
side behind|a|contract 0=13 8=8 9=17 17=14
side behind|a|shareholder 1=14 8=9 17=-3
side behind|a|three-year 8=-3 9=16 17=15
side behind|back 1=-7 3=3 4=-10 5=-3 6=-7 7=-7 8=-31 10=-4 15=14 16=-5 17=-4
side behind|bank 2=26 4=-3 5=-3 8=13 17=-4
side behind|becom 0=3 1=16 8=11
side behind|becom|a 1=14 8=9 17=-3
side behind|been 0=-25 3=3 4=-4 5=-3 7=5 8=-26 9=12 10=4 11=-8 12=4 13=-8 14=6 16=7 17=8
side behind|befor 0=-3 2=-4 3=-3 8=-19 9=3 11=13 17=8
side behind|behind 0=7 4=6 6=7 8=14 9=-5 10=3 13=5 16=3
side behind|between 4=-5 5=-11 7=5 8=-16 9=-11 17=-17
side behind|between|them 0=-3 5=-9 8=-14
side behind|bid 0=-5 1=-4 4=9 8=-7 9=17 10=-3 13=5 17=14
side behind|bind 0=-5 8=-7 9=18 17=16
side behind|board 0=17 2=3 4=-6 8=11 9=-8 13=5 17=-6
side behind|book 1=-6 2=-5 4=16 5=-3 6=-3 7=-4 8=-7 9=30 13=-4 15=-3 17=22
side behind|both 0=19 4=-4 7=-3 8=6 9=-10 11=-3 16=-3 17=-23
side behind|bound 0=-6 8=-8 9=20 17=19
side behind|bring 2=12 8=5 9=-4 10=5 16=16 17=10
side behind|bring|the 2=13 8=7 16=17 17=14
side behind|brought 8=-3 9=8 11=3 12=6 17=17
side behind|build 1=-4 3=-3 4=-6 5=20 7=-6 9=-5 14=6 16=17 17=8
side behind|build|a 0=-3 4=-3 5=15 8=4 9=-3 14=-5 17=-11
side behind|built 0=-5 4=-3 8=-12 9=-8 13=-3 17=-15
side behind|but 0=6 1=9 4=-6 5=5 8=4 9=-17 10=7 13=-4 14=4 17=-15
side behind|buy 0=-4 1=4 2=6 3=-3 4=14 5=-3 7=-6 9=4 10=-8 16=14
side behind|buyer 0=-6 8=-14 17=-3
side behind|buy|MONEY 0=-10 1=8 4=-5 8=-11 9=14 10=-6 17=4
side behind|buy|PARTY 0=-3 4=16 8=7 17=-4
side behind|buy|the 0=-9 4=22 8=10 13=6 17=3
side behind|by 1=-3 2=19 4=3 5=-3 7=8 8=7 9=18 10=6 11=7 12=-4 13=-5 14=-3 15=3 17=7
side behind|by|PARTY 0=17 2=6 4=-6 8=7 9=8 11=-6 15=-3 17=-4
side behind|by|PRONOUN 0=-6 2=3 8=-8 9=14 17=11
side behind|by|the 0=-3 4=5 7=15 8=12 9=5 11=7 13=-3 17=5
side behind|came 0=-10 1=29 2=-6 3=-3 4=-4 7=-3 8=3 9=-3 11=9 12=-3 13=-5 17=-6
side behind|can 0=-6 1=-3 3=4 4=-3 5=-3 6=7 8=-5 10=4 11=6 13=-4 15=17 17=17
side behind|capacity 0=24 2=-4 4=-3 8=11 9=-7 17=-11
side behind|chair 7=15 8=9 17=-4
side behind|chip 7=4 9=16 16=4 17=15
side behind|clos 0=-6 1=-4 4=14 8=3 10=-5 13=11
side behind|comput 0=-6 8=-8 9=15 17=14
side behind|construction 2=10 6=-4 8=5 11=-10 17=-14
side behind|contract 0=12 3=8 7=-3 8=7 9=16 11=-3 12=-3 13=-5
side behind|contribut 1=-9 5=7 8=-8 10=15 17=9
side behind|contribut|MONEY 1=-8 8=-10 10=16 17=14
side behind|convertibl 1=-9 2=15 5=-3 11=4 17=3
side behind|cost 0=-3 1=-3 3=7 5=4 7=13 8=11 9=11 12=6 13=3 16=5 17=16
side behind|cover 0=12 6=15 8=19 9=-7 15=3 17=-7
side behind|credit 0=18 1=-5 2=6 4=-4 6=5 8=17 13=-3 15=-3 17=-12
side behind|customer 0=8 1=3 3=-3 4=13 8=14 9=-12 13=-3 17=-18
side behind|customer|, 0=4 1=7 4=-3 8=3 9=-12 17=-15
side behind|dat 0=-6 2=-3 8=-13 9=-13 17=-14
side behind|deal 0=-4 1=-4 2=-8 7=-4 8=-24 9=7 10=-7 11=18 12=-3 13=11 16=-3 17=19
side behind|debt 0=-3 2=-6 4=-3 7=-3 8=-23 9=-4 10=-4 11=6 15=3 16=-3 17=-8
side behind|debt|: 2=-13 8=-14
side behind|declin 2=6 10=4 11=-15 17=-15
side behind|discuss 0=-3 7=13 8=9 16=14 17=11
side behind|end 0=8 1=5 2=-4 4=5 5=-3 8=7 9=10 11=9 12=6 17=23
side behind|equity 1=18 4=-10 8=3 10=-4 17=-7
side behind|exchang 0=11 3=4 4=6 5=-4 8=14 9=-3 10=4 13=6 17=3
side behind|expect 4=3 5=4 9=-8 13=-3 17=-17
side behind|fee 2=-3 3=-4 8=-11 9=13 12=7 13=4 17=17
side behind|financ 0=-3 1=15 2=3 8=10 11=-7 14=4 17=-8
side behind|firm 0=-8 1=-5 2=-3 3=5 4=-4 7=-5 8=-23 9=-7 12=-3 13=-8 17=-18
side behind|first 0=24 1=8 2=7 3=5 5=-5 6=-4 7=6 8=35 9=-12 10=5 11=-4 15=-4 16=4 17=-15
side behind|for 0=27 1=5 2=-16 3=10 4=12 5=6 6=6 7=-3 8=11 9=15 10=-6 13=12 14=-3 15=-5 16=-11 17=-13
side behind|for|MONEY 0=-4 1=4 2=-10 3=5 6=23 7=-7 8=-3 9=29 10=-9 11=-6 12=6 13=7 14=-3 15=-7 16=-9
side behind|for|PARTY 0=17 1=4 2=-10 4=16 5=-3 6=5 7=-5 8=18 9=3 13=-4 17=-4
side behind|for|SIZE 0=14 4=-3 7=-4 9=-10 16=-4 17=-17
side behind|for|a 0=10 1=10 2=-3 3=-3 4=9 5=8 6=-7 7=3 8=21 9=-15 10=3 11=5 13=-4 15=-3 16=-3 17=-20
side behind|for|the 0=5 1=-5 2=-9 4=20 7=-10 9=3
side behind|from 0=-9 1=-4 2=-3 3=9 4=16 5=-5 6=-6 7=-6 8=-16 9=3 10=15 11=16 12=-14 13=-3 15=14 16=5 17=15
side behind|from|PARTY 0=5 1=-4 3=7 4=12 5=-3 6=-4 7=-4 8=3 9=-17 10=16 11=8 15=4 17=3
side behind|from|the 0=-10 2=-5 4=14 6=-3 7=3 9=-14 10=-3 13=-3 15=5 16=4 17=-15
side behind|fund 0=-3 1=6 4=-4 7=14 8=8 17=-7
side behind|fund|a 7=15 8=10
side behind|gas 0=13 5=9 8=19 9=-5 17=-6
side behind|get 0=-6 1=-4 2=-7 5=-7 6=-4 7=-4 8=-32 10=-4 11=-4 12=10 14=5 15=9 16=5 17=16
side behind|gett 5=6 8=3 12=18 17=16
side behind|get|MONEY 5=-5 7=-4 8=-13 12=11 15=9 17=16
side behind|government 0=5 7=-17 8=-15 9=-5 17=-8
side behind|grant 0=-3 1=-3 2=14 3=-16 7=27 8=13 11=-5 12=9 16=4
side behind|group 0=-7 4=-5 8=-15 9=-11 11=4 17=-9
side behind|guarante 2=-7 6=17 9=-7 15=9 17=-4
side behind|had 0=-4 1=-3 3=11 4=8 5=-3 6=-6 7=12 9=4 10=4 11=14 13=-10 15=-6 17=-3
side behind|had|been 0=-6 3=8 4=-8 7=-4 8=-14 9=-3 10=4 13=-5 14=7
side behind|had|promis 0=12 3=3 4=-3 7=7 8=15 9=-6 17=-7
side behind|had|reach 9=14 17=12
side behind|hand 0=-6 3=14 4=18 7=9 8=24 12=6 16=5 17=3
side behind|hand|the 4=10 7=9 8=19 17=-8
side behind|hard 1=16 5=4 8=17
side behind|has 0=-6 1=-4 2=9 3=-3 4=15 5=-13 6=17 7=17 8=3 9=17 10=20 12=6 13=12 14=-4 15=7 16=-16 17=12
side behind|has|been 0=-13 1=5 4=-3 6=-4 8=-18 9=17 11=-4 12=4 13=-5 16=-5 17=4
side behind|has|committ 9=14 17=13
side behind|has|land 9=5 12=19 17=21
side behind|has|sign 9=17 17=18
side behind|has|written 1=17 2=-4 6=5 8=14
side behind|hav 3=3 4=-4 7=-3 8=-7 12=-3 13=16 17=8
side behind|have 0=12 1=-6 2=3 3=-11 4=-7 5=-4 7=5 8=-14 9=-15 11=-4 15=-3 16=7 17=-19
side behind|have|been 0=-5 3=-4 4=4 7=11 10=3 12=3 16=11 17=15
side behind|have|both 0=20 8=17 9=-5 17=-6
side behind|hotel 0=-4 4=16 8=11 9=-3 11=3 17=-4
side behind|hub 5=16 8=13 17=-3
side behind|i 0=-3 2=-6 4=-5 8=-20 9=-10 13=-4 17=-18
side behind|if 0=-9 2=-4 3=4 5=-3 6=6 8=-9 9=-5 11=-3 12=13 13=-3 15=15 16=-4 17=8
side behind|in 0=15 1=9 2=-15 3=12 4=17 5=3 6=-4 7=9 8=15 9=-3 10=5 11=6 12=12 13=6 14=-4 17=-7
side behind|invest 1=-17 5=8 8=-15 10=8 17=4
side behind|investment 1=-4 4=-6 5=-4 7=-4 8=-19
side behind|in|DATE 0=18 1=7 2=-12 4=4 5=3 7=-12 8=3 9=-5 17=-15
side behind|in|a 1=-9 4=-3 8=-16 9=-3 10=4 12=-3 16=5
side behind|in|talk 3=21 8=16 13=5
side behind|is 0=5 1=-9 2=20 3=9 5=23 6=-9 7=-5 8=10 9=24 10=-8 12=-4 13=4 14=4 15=14 17=12
side behind|is|a 0=-9 2=14 9=3
side behind|is|in 0=-5 1=-8 2=6 3=18 4=-7 13=4 17=-3
side behind|is|pay 0=16 1=3 8=12
side behind|is|spend 0=-3 5=16 8=12
side behind|is|the 3=7 8=4 9=16 17=12
side behind|is|to 0=3 1=8 2=-3 4=-6 5=9 7=16 8=22 9=19 12=4 16=-3 17=13
side behind|is|worth 0=12 5=-4 8=3 9=-10 17=-19
side behind|is|“ 6=7 8=5 9=9 15=9 17=16
side behind|know 0=8 8=4 9=20 17=16
side behind|land 0=-3 8=-7 9=5 12=18 13=4 17=26
side behind|land|PARTY 9=-4 12=19 17=14
side behind|last 0=-4 2=5 4=10 5=-3 7=5 8=4 9=-8 11=3 16=-4 17=-16
side behind|launch 1=-4 2=-7 4=15 5=-5 9=-5 11=21 17=16
side behind|launch|a 2=-4 4=16 5=-4 8=5
side behind|lawyer 4=-5 8=-9 13=17 17=11
side behind|lawyer|, 4=-3 8=-4 13=18 17=15
side behind|leas 0=21 2=-3 3=4 4=-5 6=-4 7=-3 8=6 9=-5 13=-3 15=-6 17=-19
side behind|lender 1=-5 2=17 4=-5 7=-4 8=-6 9=-3 11=-6 13=-3 17=-16
side behind|let|pronoun 0=-3 8=-5 9=9 12=3 13=6 17=16
side behind|licens 3=25 8=17 12=9
side behind|line 0=-5 2=-5 8=-19 9=-3 17=-5
side behind|loan 0=-4 1=-5 2=-20 4=-3 5=-3 6=5 7=-3 8=-34 17=-7
side behind|loan|of 2=-12 8=-15
side behind|lock 0=21 8=18 9=-4 17=-3
side behind|look 0=6 1=16 4=-3 5=3 8=14 17=-4
side behind|machin 0=-11 8=-15 9=21 17=20
side behind|machin|for 8=-6 9=18 17=17
side behind|made 4=9 8=5 9=-4 17=-14
side behind|mak 0=3 3=5 4=10 5=5 8=17 9=11 13=-4
side behind|management 0=17 8=15 9=-9 17=-10
side behind|market 0=-4 4=-9 7=-3 8=-25 13=-4 17=-12
side behind|meanwhil 8=-6 9=19 17=18
side behind|merely 0=17 8=12 9=8 15=-3
side behind|million 1=9 2=-5 4=-3 7=-3 8=-9 9=-7 16=15
side behind|ministry 1=17 2=-5 8=11 11=6 17=6
side behind|more 0=-4 2=8 3=-4 4=-4 8=-10 11=-14 12=5 17=-18
side behind|near 5=6 8=6 16=14 17=10
side behind|never 0=-3 4=-4 7=-3 8=-14 13=-4 17=-15
side behind|no 0=-12 8=-21 17=-7
side behind|not 1=10 2=9 3=-4 4=18 5=5 6=-3 7=-4 8=17 10=4 13=-13 16=4 17=-13
side behind|noth 0=-8 4=-3 8=-17 9=-12 10=4 13=-3 17=-14
side behind|not|a 2=14 8=12 9=4
side behind|now 1=5 2=-8 3=4 5=-9 6=6 7=-3 8=-10 9=-16 10=15 12=17 17=8
side behind|of 0=16 1=20 3=-6 4=12 5=-25 6=27 7=6 8=7 9=10 10=21 11=4 12=12 13=-18 15=6 16=11
side behind|offer 0=-8 1=-11 3=-4 4=49 5=-9 6=-3 7=8 8=28 9=-4 11=-3 17=-15
side behind|offer|MONEY 3=-4 4=19 7=-5 8=3
side behind|of|MONEY 0=-17 2=-8 4=18 5=-4 7=-9 8=-26 9=32 11=3 12=10 13=-3 14=4 15=-4 16=9 17=39
side behind|of|PARTY 1=10 2=-4 3=-3 4=23 6=6 7=7 8=27 9=7 11=-4 12=5 13=3 15=9 16=-4 17=6
side behind|of|PRONOUN 0=-13 2=6 3=12 5=-5 8=-3 9=-15 10=21 11=-7 13=-3 16=8 17=4
side behind|of|other 3=-3 7=15 8=6 12=-6 17=-10
side behind|of|preferr 1=17 2=-3 4=-5 8=6 10=-6 17=-10
side behind|of|sit 16=14 17=12
side behind|of|the 0=21 1=-4 3=-3 4=-9 5=-5 6=16 7=4 8=14 10=3 12=7 13=-4 15=-3 17=-5
side behind|of|which 2=14 8=10 11=-3 17=-6
side behind|on 0=23 4=17 5=18 6=-5 7=6 8=35 9=7 10=-7 11=5 12=3 13=-3 15=12
side behind|on|DATE 0=-13 4=36 8=17 9=23 13=-5 17=13
side behind|on|a 0=8 1=4 3=-3 4=-4 5=13 8=15 9=16 17=9
side behind|on|the 0=15 3=-5 4=-5 5=6 8=9 9=-14 11=4 13=10 17=-8
side behind|order 0=26 1=-5 2=-5 4=-10 8=4 10=-4 13=-5 17=-17
side behind|order|for 0=18 8=12 9=-19 17=-20
side behind|order|from 0=-13 8=-16 9=7 17=3
side behind|out 0=14 1=-3 4=-8 6=-5 8=-3 9=-9 10=7 12=3 17=-5
side behind|outfit 0=-4 4=14 8=10 15=-3 17=-5
side behind|outsid 3=-11 8=-14 12=9 17=5
side behind|own 0=-3 1=11 2=-5 3=3 5=9 7=-6 9=-10 10=5 11=-3 12=-4 13=-3 17=-14
side behind|own|money 5=-11 8=-15
side behind|paid 0=-3 1=-5 4=3 5=-7 7=-10 8=-25 11=5 12=-4 13=10 15=4 17=7
side behind|paid|DATE 8=-4 9=9 13=7 17=15
side behind|part 0=18 4=-6 5=-3 7=4 8=13 10=6 13=8 17=10
side behind|part|of 0=20 2=3 8=20 9=-5 10=4 17=-5
side behind|pay 0=19 2=-3 3=6 4=-3 5=-10 7=10 8=13 9=-28 11=15 12=5 13=-6 15=-4 16=-4 17=-27
side behind|payment|of 0=-6 1=-4 2=-4 4=10 7=7 9=13 12=3 16=9 17=20
side behind|phas 1=-9 8=-12 10=16 17=14
side behind|plac 4=-3 8=-7 9=-20 11=6 15=5 17=-18
side behind|plan 0=-4 1=-3 2=3 5=15 7=-3 8=3 9=-3 15=4 17=-3
side behind|plant 0=3 1=4 2=-5 4=-5 5=25 7=4 8=18 9=5 10=-3 11=20 13=4 16=4 17=22
side behind|plant|in 0=12 1=4 7=5 8=17 9=13 16=5 17=15
side behind|plant|to 5=14 8=9
side behind|plan|to 1=-3 5=15 8=7 9=-4 17=-5
side behind|platform 0=-4 8=-10 9=15 12=7 17=18
side behind|plc 13=14 17=13
side behind|power 0=19 8=17 9=-9 17=-9
side behind|preferr 1=17 2=-3 4=-5 8=6 10=-3 17=-9
side behind|preliminary 0=13 8=7 9=14 17=9
side behind|pric 0=-10 1=-3 2=-4 5=-3 7=-4 8=-30 9=6 11=6 12=-3 16=-6 17=-4
side behind|promis 0=14 1=-6 2=-7 4=-6 5=12 6=9 7=-3 8=11 9=-9 13=-3 14=7 17=-14
side behind|promis|PARTY 0=14 7=4 8=14
side behind|pronoun|is 0=-4 4=-4 5=16 8=6 9=4 12=5 16=-3 17=5
side behind|provid 0=-3 2=18 4=-3 8=5 9=18 17=17
side behind|pull 0=3 2=-6 6=4 8=-6 9=-7 10=13 11=14 16=-3 17=14
side behind|pull|a 2=-4 6=4 8=-4 9=-3 11=20 17=16
side behind|pump 1=-6 5=15 7=-3 16=4
side behind|purchas 0=5 4=13 8=7 9=-14 13=3 17=-12
side behind|purchas|from 0=-16 8=-17 9=-3 17=-4
side behind|purchas|of 4=16 8=11 11=3
side behind|put 0=-5 1=13 2=-9 3=13 5=14 7=-10 8=12 11=-4 13=7 16=-6 17=-11
side behind|put|up 0=-4 5=16 7=-3 8=4 14=3
side behind|rebuild 8=-3 9=14 17=13
side behind|renew 0=-3 2=4 8=-6 9=-17 11=-3 17=-22
side behind|rent 0=11 5=5 8=8 9=-25 15=3 17=-24
side behind|repair 7=19 8=14
side behind|report 0=-3 4=14 5=4 8=8 9=-3 10=3 13=-3 14=-5 17=-11
side behind|rescu 2=-18 8=-21 10=-5 17=-7
side behind|right 0=-6 3=-11 4=9 7=6 8=-10 9=-7 11=3 12=17 13=-10 16=3 17=3
side behind|rival 0=-3 3=-3 4=14 5=3 8=8 9=3 17=-4
side behind|rubin 0=-3 8=-5 9=15 17=15
side behind|run 3=14 8=9 9=5 13=-3 17=-4
side behind|s 0=12 1=5 3=-12 6=14 9=-13 11=15 12=11 15=4 17=-8
side behind|said|PRONOUN 1=-4 6=4 7=14 8=9 9=-3 10=9 11=4 12=3 16=-3 17=6
side behind|same 0=19 2=3 4=-5 8=12 11=-3 13=19 17=11
side behind|say 0=-10 4=-4 5=-3 7=-4 8=-29 9=-5 15=6 16=10
side behind|say|a 0=-9 8=-14 9=-6 16=10 17=4
side behind|scrapp 1=-6 5=15 7=-3 8=4
side behind|second 0=6 1=-9 2=-18 3=3 4=-3 5=5 7=-3 8=-21 10=14 13=-4 17=4
side behind|see 0=-5 4=-3 8=-12 9=-6 17=-14
side behind|sell 0=-10 2=-6 3=5 4=-4 5=-3 7=-3 8=-25 10=-3 11=11 12=6 13=9 17=14
side behind|servic 0=12 8=5 9=-12 15=3 17=-15
side behind|set 0=-5 1=7 7=14 8=11 10=9 16=5 17=7
side behind|set|up 0=-4 1=8 5=-4 7=14 8=10 9=-4 16=6
side behind|shar 0=-9 1=16 2=-5 3=-5 4=-14 5=-5 6=-4 7=13 8=-12 9=-8 10=15 16=3 17=4
side behind|shareholder 0=-7 1=18 4=6 8=8 9=-3 17=-3
side behind|show 0=-16 2=-5 3=6 8=-19 9=-10 11=-3 17=-18
side behind|show|a 0=-11 8=-14 9=-7 17=-8
side behind|sign 0=15 1=-3 2=6 3=-5 4=-4 5=-5 7=-3 9=-6 11=8 13=7 17=3
side behind|sit 9=6 16=12 17=16
side behind|six 1=-3 3=8 9=22 17=14
side behind|slot 0=-15 8=-16 9=6 17=5
side behind|sold 0=-11 8=-24 9=3 10=9 17=8
side behind|spend 0=3 2=-3 3=-5 5=23 7=-4 8=11 9=-4 17=-15
side behind|spend|MONEY 0=7 1=3 3=-3 5=21 7=-3 8=22 17=-8
side behind|stak 1=22 4=3 7=3 8=24 10=-3 17=-5
side behind|start 0=-3 4=16 8=11 15=9 17=5
side behind|stat 0=17 8=9 9=-7 15=10
side behind|stopp 9=19 17=17
side behind|suppli 0=-7 2=20 7=4 8=12 9=8 16=5 17=8
side behind|suppli|MONEY 2=20 7=4 8=19 9=-7 17=-10
side behind|suppli|the 0=-6 8=-8 9=14 16=5 17=18
side behind|supply 0=-14 8=-20 9=20 10=3 17=17
side behind|supply|deal 0=-5 8=-5 9=14 17=14
side behind|swap 7=13 8=12 16=14 17=12
side behind|system 0=-6 1=-3 8=-15 9=5 13=-3
side behind|s|DATE 0=15 8=13 9=-4 17=-5
side behind|s|MONEY 0=17 2=13 8=27 9=-8 11=3 13=4
side behind|s|PARTY 0=-17 1=19 3=-9 8=-11 9=-10 12=-6 13=-6 16=7 17=-18
side behind|s|board 0=14 8=10 9=-6 13=4 17=-3
side behind|s|lawyer 4=-5 8=-6 13=18 17=17
side behind|t 0=6 9=-11 17=-16
side behind|tabl|, 0=14 4=-4 8=8 9=-8 13=7 17=-3
side behind|tak 1=17 4=9 5=-4 8=15 9=-4 13=3 17=-6
side behind|take 0=13 1=3 3=5 4=9 5=-4 7=-3 8=19 9=-15 13=5 16=-3 17=-16
side behind|taken|MONEY 2=-10 8=-16 11=-5 17=-9
side behind|take|the 0=6 4=10 8=15 17=-3
side behind|tak|a 1=18 8=15
side behind|talk 1=-7 2=8 3=14 4=-4 7=-5 9=-5 11=-3 12=3 13=3 16=-4 17=-11
side behind|talk|of 4=-7 8=-14 9=-3 11=-6 13=-5 17=-18
side behind|ten-year 9=-11 17=-14
side behind|that 0=-12 3=7 4=-4 5=8 6=9 7=-11 8=-16 9=-11 11=-6 12=-6 14=4 17=-26
side behind|that|s 2=-13 8=-14
side behind|the 0=5 1=-6 2=-10 3=28 4=22 5=7 6=10 7=13 8=11 9=8 11=6 12=19 13=21 14=-7 15=11 16=4 17=7
side behind|them 0=16 1=-3 2=5 3=-3 4=-3 5=-11 7=-5 8=-6 12=8 13=-10 15=4 16=-6 17=-6
side behind|them|in 0=15 8=11
side behind|ther 0=6 2=12 3=-3 5=10 8=18 17=-3
side behind|ther|is 0=-5 8=-8 9=17 17=17
side behind|the|MONEY 2=7 3=-3 4=-11 5=18 6=-3 7=-9 8=-7 9=3 12=-3 13=4 16=-3
side behind|the|autumn 4=15 8=12 17=-4
side behind|the|build 7=-3 8=-7 16=17 17=15
side behind|the|customer 4=17 8=12 17=-3
side behind|the|pric 4=-6 8=-15 13=-5 17=-10
side behind|the|rescu 2=-18 8=-19 11=-3 17=-4
side behind|the|same 0=19 2=3 4=-5 8=12 11=-3 13=19 17=11
side behind|the|second 1=-8 3=3 8=-6 10=16 17=13
side behind|the|use 3=14 8=10 17=-3
side behind|the|whol 0=12 4=15 8=22 9=11 17=8
side behind|thirty 8=-4 9=-14 13=6 17=-11
side behind|thirty|year 8=-4 9=-14 13=6 17=-11
side behind|thre 0=11 2=-4 3=-7 4=-3 7=-4 8=-11 11=6 12=15 13=-7 16=-5 17=5
side behind|three-year 8=-3 9=16 17=15
side behind|to 1=14 2=4 3=9 4=-36 5=37 7=7 8=-11 9=11 10=12 11=9 12=6 13=-13 14=-6 15=5 16=7 17=-9
side behind|took 0=14 2=7 3=-3 4=7 5=-4 7=4 8=18 9=-8 11=8 13=4 15=-5 17=-5
side behind|to|DATE 0=14 8=11 9=4
side behind|to|PARTY 2=-8 3=-3 4=-15 7=14 8=-19 10=6 11=4 12=5 13=-16 15=4 17=-7
side behind|to|build 0=-7 4=-3 8=-16 9=5 14=-5 17=-4
side behind|to|buy 2=4 4=-10 7=-3 8=-12 9=10 13=5 16=15 17=23
side behind|to|other 2=14 8=10
side behind|to|spend 4=3 5=19 8=16 17=-4
side behind|to|take 0=13 4=8 8=15 9=-6 13=7
side behind|to|the 0=-8 1=9 2=-5 3=4 4=-5 6=6 7=7 8=4 9=-3 10=21 11=-4 12=-9 13=3 17=4
side behind|tri 0=-4 4=-20 8=-24 9=-6 13=4 17=-4
side behind|two|further 0=5 4=13 8=17 9=-6 17=-6
side behind|under 0=20 2=-20 4=-9 6=4 8=-9 9=13 10=-3 11=-6 12=-3 13=3 16=-4 17=-5
side behind|under|a 0=10 2=-3 4=-4 9=14 17=7
side behind|under|the 0=-5 1=-3 2=-19 4=3 6=-3 8=-25 9=-3 11=-4 13=4 17=-8
side behind|unit 0=-8 8=-14 9=4 10=8 17=8
side behind|until|DATE 8=-3 9=18 17=15
side behind|up 1=11 2=3 4=-5 5=7 7=5 8=11 9=-15 10=-4 11=-4 13=-8 15=3 16=9 17=-19
side behind|use 0=-4 1=-3 3=24 4=-3 5=-3 7=-3 8=6 9=-4 12=5 14=4 16=-3
side behind|use|of 3=14 8=10 17=-3
side behind|was 0=12 1=-5 3=-6 4=22 5=-7 7=-11 9=30 10=11 11=-23 12=-4 13=-3 16=3 17=3
side behind|was|wrong 0=16 8=14 9=16 17=15
side behind|which 0=6 1=18 2=4 3=8 7=-6 8=11 9=-21 10=3 11=-7 12=-7 13=8 14=-3 15=11 16=12 17=-16
side behind|which|PRONOUN 0=-5 1=3 2=22 8=17 9=-5 12=-3 13=17 16=7 17=8
side behind|which|is 0=11 1=3 4=7 8=18 9=-4 17=-7
side behind|which|now 0=15 1=6 2=-3 8=15 9=-5 10=10 17=5
side behind|who 4=-6 8=-14 13=-8 17=-15
side behind|whol 0=12 4=15 8=22 9=11 17=8
side behind|will 2=-9 3=14 6=21 7=-15 8=-3 9=13 10=14 11=-6 12=6 14=12 15=3 16=-3 17=16
side behind|will|contribut 1=-8 8=-10 10=16 17=15
side behind|will|pay 0=23 4=-5 5=-5 7=-3 8=8 9=-7 17=-14
side behind|will|take 0=9 1=4 3=5 4=3 5=-3 8=17 17=-3
side behind|with 0=9 1=12 4=-4 5=-4 6=-13 8=-8 9=-4 10=-7 11=5 12=7 13=3 15=-3 17=-14
side behind|with|MONEY 0=-6 1=18 2=-5 4=-4 5=-4 7=4 10=-8 16=10 17=-6
side behind|worth 0=21 1=-7 2=-5 4=-7 5=-9 7=-6 8=-10 9=-5 12=-4 13=5 16=-4 17=-13
side behind|worth|MONEY 0=20 1=-4 3=3 5=-7 7=-3 8=3 9=-4 13=9 15=3
side behind|would 0=-14 1=-3 2=21 3=-3 7=-6 8=-14 9=-22 10=-5 11=-6 12=-5 14=14 15=3 16=15 17=-15
side behind|written 0=-3 1=17 2=-4 4=7 6=4 8=19 17=-4
side behind|written|to 1=17 2=-4 8=12
side behind|wrong 0=16 8=13 9=14 17=15
side behind|wrot 0=-5 4=-4 5=10 9=-5 13=-5 17=-14
side behind|year 0=5 1=-8 3=14 5=-4 6=-4 8=-4 10=-9 11=-3 12=18 13=-3 15=-6 16=-7 17=-19
side behind|— 0=-8 2=-3 7=3 8=-10 9=18 13=-3 17=11
side behind|“ 0=22 1=-14 2=-7 3=5 4=15 5=4 8=10 9=6 10=13 11=9 12=-3 13=16 14=-3 15=6 16=-6 17=17
side behind|“|MONEY 0=-4 1=-12 8=-21 9=-8 10=9 17=-3
side behind|“|is 0=17 8=16 9=-7 17=-8
side behind|“|未 0=9 4=8 8=16
side behind|“|没 0=15 8=13
side behind|” 0=20 1=-10 2=-9 4=-18 5=-14 6=-7 7=-6 8=-33 9=15 10=14 12=-4 13=16 15=5 17=25
side behind|”|, 0=-8 8=-15 9=16 13=-3 16=3 17=9
side behind|一 0=10 2=-7 4=3 7=6 8=-6 9=12 10=-13 11=22 12=6 14=12 15=6 16=-6 17=8
side behind|一|成 0=-7 1=-4 8=-16
side behind|一|条 2=-3 8=-5 11=14 17=12
side behind|一|点 0=20 8=17 9=-13 17=-14
side behind|一|笔 0=4 11=14 17=4
side behind|万 0=-3 1=20 2=-9 4=-4 7=-3 9=-4 10=-6 11=-5 15=-3 16=7 17=-13
side behind|三|年 2=-3 3=3 5=-3 8=-6 9=17 11=5 12=-5 17=9
side behind|上 0=-12 2=-6 3=7 4=9 5=4 6=11 7=10 8=8 9=-7 11=20 12=-6 13=-8 14=4 15=-4 16=5 17=-3
side behind|下 0=21 1=-3 3=6 4=13 5=12 7=-5 8=22 13=-13 14=3 15=-5 16=-3 17=-20
side behind|下|PARTY 0=4 1=6 4=19 8=22 17=-7
side behind|不 0=-13 3=-3 4=4 5=14 8=-8 9=-10 11=-4 13=-3 14=3 15=7 17=-13
side behind|与 0=-11 1=8 2=17 3=-4 4=-6 5=17 6=-4 7=-4 8=-4 9=11 10=7 11=11 13=-4 15=-6 16=-6
side behind|与|PARTY 1=-3 2=15 3=-5 5=6 7=-3 9=8 10=10 11=12 12=6 15=-4 16=-4 17=12
side behind|专 0=-7 2=3 3=-5 5=3 7=8 8=-5 11=6 16=11 17=15
side behind|业 0=-10 1=4 2=-6 4=9 6=-5 8=-14 10=13 11=-6 13=15 15=-3 16=-4 17=6
side behind|业|务 4=-4 8=-6 9=-3 13=16 17=9
side behind|业|基 1=-5 8=-5 10=15 17=13
side behind|两|成 1=3 2=-5 4=-3 8=-8 9=13 10=5 17=14
side behind|个 0=4 1=4 3=4 4=-8 5=-15 6=15 7=-4 8=-4 9=-14 10=-3 12=-4 16=-3 17=-26
side behind|中 0=15 1=4 2=-5 3=-7 5=12 6=-5 8=8 9=-9 10=-4 11=4 12=7 17=-6
side behind|中|的 0=3 6=-14 8=-8 17=-4
side behind|为 0=-17 5=3 6=26 7=-3 9=10 10=-9 11=-4 16=-4 17=-11
side behind|为|PARTY 0=-11 2=-3 5=6 6=19 7=-3 8=6 9=7 17=6
side behind|么 0=-6 8=-7 9=23 13=-3 17=19
side behind|么|也 0=-5 8=-7 9=24 17=22
side behind|之 0=-9 1=-4 3=-3 8=-20 10=5 11=-4 12=5 13=6 15=8 16=-3 17=9
side behind|也 0=-12 3=15 5=-4 7=-4 8=-6 9=21 10=-5 12=-4 13=-4
side behind|也|没 0=-6 4=5 9=25 13=-4 17=21
side behind|买 0=9 1=-12 3=15 4=-4 5=-4 6=3 9=12 10=-5 12=-6 13=13 16=3 17=9
side behind|买|下 1=-4 4=16 5=-3 8=5 9=5 13=-7 17=-5
side behind|买|方 0=16 4=-3 8=12 9=-5 13=3 17=-4
side behind|了 0=7 1=14 3=17 4=-6 5=-17 6=4 7=-6 8=-4 10=6 11=19 12=-13 15=9 16=14 17=8
side behind|了|MONEY 0=-4 1=4 2=14 7=10 8=19 9=-4 10=4 11=-4 14=4 15=-3 16=-3 17=-5
side behind|了|PARTY 3=-3 4=-7 7=-3 8=-16 9=16 13=-5 17=11
side behind|了|SIZE 0=18 8=13 9=-16 17=-18
side behind|事 0=8 1=9 4=8 5=-5 6=-9 7=-5 9=-6 13=15 14=-5
side behind|二 0=37 3=12 4=-7 5=7 7=-5 8=33 9=5 10=10 12=11 13=-8 14=6 16=-3 17=11
side behind|二|十 0=21 3=5 8=21 9=-9 12=5 14=4 17=-5
side behind|于|DATE 0=17 3=3 8=11 9=-4 11=-3 12=12 13=-7 16=3 17=-3
side behind|五 0=9 2=6 3=3 5=-18 7=7 8=4 12=4 13=6 17=4
side behind|五|年 0=14 1=3 2=5 3=5 8=22 9=3 10=4 11=-3 12=5 13=4 17=7
side behind|五|月 5=-16 8=-19 9=3
side behind|产 0=-5 1=-8 4=-7 5=4 7=-4 8=-22 9=15 10=20 13=-5 17=23
side behind|人 0=-15 1=7 2=-4 3=4 4=4 5=-5 6=8 8=-7 9=-6 10=10 13=-3 14=4 15=3
side behind|亿 0=-7 2=-4 4=-5 8=-20 9=-7 17=-12
side behind|什 0=-6 8=-6 9=24 17=21
side behind|什|么 0=-6 8=-6 9=24 17=21
side behind|从 1=5 2=-6 4=14 5=-3 6=-3 9=-12 10=6 13=6 16=8 17=4
side behind|付 0=14 3=17 5=-13 6=-14 7=10 8=6 9=-10 10=-4 11=3 12=5 13=6 16=11
side behind|付|了 0=5 1=9 3=11 4=-3 7=-3 8=15
side behind|以 1=7 3=14 4=23 5=8 6=5 7=-3 8=32 9=-7 10=5 12=-4 13=-4 16=8 17=-11
side behind|以|MONEY 0=-3 1=3 2=3 4=18 5=-3 8=10 9=6 17=-3
side behind|价 0=-5 1=3 2=-7 3=7 4=14 5=6 6=-3 7=-8 9=15 10=-5 12=11 13=26 15=-3 17=30
side behind|价|MONEY 1=3 3=4 4=14 7=-3 8=14 9=-5 12=-3 13=5 17=-7
side behind|任 0=-9 1=3 2=3 6=-3 8=-11 9=-5 11=3 13=-5 15=-8 17=-18
side behind|任|何 0=-11 2=-3 8=-15 11=7 13=-4
side behind|份 0=7 1=7 2=4 3=9 4=5 6=3 7=-7 8=21 9=-3 10=16 13=-6 14=5 16=4 17=10
side behind|会 0=-5 1=8 2=-5 3=-6 5=-6 8=-18 12=-3 13=8 14=-5 15=-3 17=-5
side behind|位 0=-14 8=-20 9=11 11=-3 12=-3
side behind|何 0=-11 2=-3 8=-15 11=7 13=-4
side behind|供 0=10 1=-5 2=19 3=-3 4=-4 5=-6 6=-6 7=-4 9=15 11=-5 13=-4 15=17 16=-3 17=12
side behind|保 0=-11 1=-5 2=-16 4=-6 5=-4 6=25 8=-13 11=-10 13=-4 15=7 16=3 17=-11
side behind|保|证 0=-3 2=-5 3=3 6=15 8=4 9=-3 11=-4 15=4 17=-7
side behind|借 1=-5 2=20 4=-3 8=4 10=-4 11=23 17=12
side behind|债 1=-4 4=3 5=-3 6=3 7=-3 8=-12 9=-3 10=-3 11=25 12=-3 15=21 16=-4 17=28
side behind|值 2=-10 8=-14 9=-5 10=9 11=-8 15=-3 16=9
side behind|做|的 0=3 2=-4 8=-4 9=17 17=14
side behind|健 1=-5 8=-6 10=15 17=13
side behind|偿 0=-6 3=-3 6=6 7=18 8=9 9=-9 12=-3 15=4 16=12
side behind|充 9=-19 17=-20
side behind|克 0=17 4=3 8=17 9=3
side behind|入 0=-12 1=3 2=5 4=-5 5=13 8=-4 9=-8 10=-3 11=-4 13=20 16=7 17=4
side behind|入|OTHER 5=14 8=12
side behind|全 0=19 1=-5 2=-5 6=7 7=-3 8=11 9=-6 10=-5 12=7 13=10
side behind|全|部 0=16 1=-4 4=3 8=13 9=5 10=-5 11=3 12=9 13=10 17=18
side behind|八 0=-14 4=-5 6=10 7=4 8=-13 9=-3 11=4 15=-3 17=-9
side behind|公 0=-5 1=12 2=-7 4=-7 5=3 6=4 7=-8 8=-15 9=-11 12=10 13=-6 15=6 16=6 17=-9
side behind|公|司 0=-16 1=5 2=4 3=6 4=-4 5=-12 6=5 8=-14 9=-8 10=-5 11=-7 12=6 13=-7 15=3 16=3 17=-16
side behind|共 0=4 1=-4 3=-3 8=-6 9=-18 16=4 17=-21
side behind|兴 5=22 7=-4 8=14 9=-5 17=-8
side behind|其 0=21 6=-6 8=8 9=-4 13=-3 17=-8
side behind|其|中 0=16 6=-3 8=7 9=-3 13=-3 17=-7
side behind|具 1=9 2=-4 3=3 8=5 15=-9 17=-14
side behind|再 0=4 1=13 2=6 4=-8 7=-4 8=7 9=20 10=6 13=-3 15=3 16=-3 17=17
side behind|出 0=-11 4=24 5=-5 6=15 7=16 8=17 9=-13 10=-15 11=-5 12=13 13=13 14=-3 15=-4 16=-10 17=-27
side behind|出|MONEY 1=-5 2=7 4=14 5=-3 7=-3 8=5 9=-3 17=-4
side behind|出|了 1=11 3=5 4=-3 6=11 8=17 17=-3
side behind|出|的 1=3 5=3 8=-4 12=14 17=11
side behind|出|资 1=-7 2=8 4=5 5=-10 7=18 8=9 16=-4 17=-7
side behind|分 0=-20 1=8 2=3 3=-6 4=-11 6=7 7=9 8=-12 9=15 10=3 12=-3 13=-20 15=-4 16=19
side behind|分|手 8=-4 16=20 17=13
side behind|划 0=3 5=6 6=11 8=18 9=-3 17=-5
side behind|则 0=-3 1=14 3=10 4=-11 5=-4 6=13 7=4 8=16 9=-3 10=8 12=-3 13=8 17=4
side behind|到 0=-15 1=-5 2=3 4=-4 6=-3 8=-29 9=9 11=-5 12=7 13=-8 15=7 16=19 17=18
side behind|制 3=11 8=3 12=15 13=4 16=-3 17=14
side behind|前 0=22 1=5 2=-3 3=-10 5=-5 7=-7 10=5 11=3 12=7 17=7
side behind|加 0=-11 5=3 7=-7 8=-15 9=-6 10=3 13=3 14=6 15=-5 16=-4 17=-7
side behind|务 4=-8 7=4 8=-8 11=4 13=18 15=-4 16=3 17=14
side behind|助 2=-4 3=-3 7=20 8=6 9=4 11=4 16=3 17=7
side behind|募 5=3 10=15 11=-3 17=9
side behind|包 0=6 1=6 4=-10 8=-4 9=25 13=-4 14=-4 17=14
side behind|包|下 0=22 4=-6 8=14 9=3 13=-3
side behind|北 0=3 2=4 3=-6 4=13 5=18 8=25 9=-5 17=-5
side behind|十 0=29 1=-4 2=11 4=-5 5=-3 7=-5 8=18 9=-6 12=3 14=5 16=-6 17=-13
side behind|千 2=-8 8=-14 11=-5 15=-3 17=-9
side behind|单 0=24 1=-6 3=-6 4=-5 5=4 6=-3 8=5 10=-5 11=3 14=13 15=10 16=-5 17=6
side behind|单|, 0=4 9=8 11=4 15=10 17=16
side behind|卖 2=3 3=7 4=12 5=-5 8=10 9=-18 12=7 13=12 15=3 16=-3 17=-3
side behind|占 0=-4 5=7 6=-3 7=6 9=-4 11=-4 15=-4 17=-17
side behind|占|MONEY 5=25 8=23
side behind|却 0=11 1=3 3=5 6=3 7=-3 8=14 9=-4 13=-4 17=-15
side behind|厂 0=-8 1=-4 2=-4 4=-4 5=23 9=21 11=-3 12=-5 13=7 15=-5 16=4 17=12
side behind|厂|房 9=11 14=4 17=14
side behind|原 0=-7 1=-8 2=18 3=7 4=-6 5=9 7=-4 8=4 9=20 11=-9 16=-3
side behind|发 1=-4 2=-7 3=-6 4=7 5=13 7=-3 8=-7 11=11 15=13 16=7 17=16
side behind|取 0=6 1=7 2=-7 3=8 8=5 9=18 11=-3 13=-3 15=-5
side behind|口 0=-7 3=-12 4=-6 5=5 6=-3 7=-4 8=-25 9=4 10=-3 11=5 12=3 13=4 15=3 17=12
side behind|只 0=-10 1=13 2=3 4=-3 6=-3 7=-3 8=-7 9=-12 10=-5 11=7 16=-3 17=-18
side behind|司 0=-16 1=5 2=4 3=6 4=-4 5=-12 6=5 8=-14 9=-8 10=-5 11=-7 12=6 13=-7 15=3 16=3 17=-17
side behind|司|DATE 0=-12 5=-8 8=-20
side behind|各 1=13 8=7 9=-3 10=-7 13=-4 16=5 17=-15
side behind|合 0=-6 1=-3 2=15 3=3 4=-11 5=-5 6=3 7=31 8=9 9=-5 10=-7 11=-6 12=8 13=3 14=-3 16=34 17=7
side behind|合|同 0=4 2=15 4=-7 5=-3 8=4 13=10
side behind|合|约 0=-9 3=5 8=-8 12=14 17=9
side behind|合|组 0=-5 7=14 8=6 9=-3 16=13 17=6
side behind|合|资 0=4 7=6 8=10 9=-4 16=15 17=9
side behind|吉 5=-11 8=-14
side behind|同 1=-7 2=22 4=-4 6=4 7=-9 8=-4 9=5 13=5 14=-3 15=-4 16=-4 17=-6
side behind|同|一 0=-5 8=-7 9=18 12=5 17=22
side behind|向 0=11 1=12 2=-4 3=7 4=-10 5=7 6=-12 9=6 11=20 12=-6 13=-4 16=4 17=9
side behind|向|PARTY 0=18 1=5 2=-5 3=6 4=-10 5=-3 6=-15 7=-9 8=-13 9=10 11=23 12=-4 17=21
side behind|否 1=-3 8=-7 9=-5 13=15 17=8
side behind|告 1=-4 2=-13 3=-9 5=11 7=-4 8=-20 9=-4 12=4 13=-4 17=-12
side behind|告|, 0=-10 1=-3 2=-4 3=-6 4=8 8=-16 9=4 11=10 12=7 13=-5 17=12
side behind|告|终 5=14 8=12 13=-4 17=-6
side behind|周 1=-3 2=12 4=10 6=-3 7=7 8=16 9=-4 10=-6 11=8 13=-6 16=4 17=-7
side behind|和 1=-3 2=4 4=3 7=18 8=14 12=-4 13=-8 16=17
side behind|和|解 7=4 16=18 17=12
side behind|售 0=4 1=-4 2=5 4=21 5=-5 8=16 10=-3 12=-3 13=5 17=-7
side behind|商 0=8 1=-4 5=-3 6=4 7=3 9=-22 10=-3 11=8 17=-17
side behind|四 0=9 3=3 4=4 8=9 9=19 10=4 12=-6 15=-3 16=-4 17=7
side behind|回 0=10 1=-5 2=14 4=-4 5=7 8=13 9=-19 10=5 13=14 16=4 17=-6
side behind|在 2=-5 4=-7 5=19 6=14 7=-3 9=7 10=10 11=14 12=10 14=-5 16=-6 17=9
side behind|在|DATE 7=7 8=7 9=6 11=10 15=5 17=15
side behind|在|河 5=14 8=10 17=-3
side behind|地 0=-4 1=7 4=-5 5=-3 7=-5 8=-15 9=-12 10=-5 11=7 17=-11
side behind|场 0=-22 2=-5 4=-8 5=15 7=4 8=-18 9=-6 12=-4 13=-3 16=11 17=-3
side behind|基 2=4 3=8 6=-3 7=-7 9=-4 10=20 12=-4 16=-3 17=5
side behind|增 1=18 2=-5 4=-5 8=3 9=-5 10=8 17=-4
side behind|备 0=-11 1=7 5=8 6=3 7=13 8=14 9=-5 11=-4 13=-5 16=8 17=-7
side behind|外 2=3 3=-4 6=15 8=8 9=-8 10=6 12=7
side behind|大 0=4 1=-3 2=6 3=-3 4=-7 5=-12 8=-19 9=4 10=-3 12=-5 14=7 15=-3 17=-3
side behind|大|家 0=-3 8=-5 9=11 13=4 17=14
side behind|子 0=-16 1=9 2=-6 4=-8 5=3 6=5 8=-16 9=-4 11=-5 12=7 13=5
side behind|季 0=-9 1=-5 3=15 4=-6 5=-4 8=-13 10=7 11=3 12=5 13=-3 17=6
side behind|安 0=19 3=5 4=-4 8=17 9=8 12=-12 15=3 17=-4
side behind|完 0=-4 4=6 5=3 9=11 11=15 13=5 17=21
side behind|定 0=-9 1=8 2=11 3=3 4=-4 6=-4 7=17 8=14 9=11 10=7 11=-5 12=4 13=-4 16=4 17=9
side behind|定|期 2=15 8=10 17=-3
side behind|客 0=-5 8=-15 9=9
side behind|家 0=-14 1=10 2=17 3=9 4=9 7=-4 8=17 9=7 10=-3 11=-4 12=-5 13=14 15=3 16=-3 17=5
side behind|家|的 8=-5 9=11 13=6 17=16
side behind|对 3=-8 4=15 5=19 8=14 11=-3 12=6 15=-4 17=-13
side behind|封 0=15 5=3 8=16 9=-5 17=-9
side behind|小 0=19 1=6 4=-3 8=17 9=-14 10=3 13=-3 14=5 17=-9
side behind|少 3=-3 4=-3 8=-14 13=4 17=-7
side behind|尚 0=-4 3=-7 8=-15 11=3
side behind|就 0=9 1=3 2=-6 4=-9 5=-21 6=23 7=-5 8=-7 9=-5 11=3 12=-4 13=14 16=-5 17=-4
side behind|工 0=-5 1=-3 5=4 6=9 7=-3 8=-5 9=14 10=-3 11=-3 12=3 13=5 14=-3 16=-6
side behind|差 6=-5 8=-14 9=-3 17=-7
side behind|已 0=-7 1=3 3=-3 4=-4 6=8 8=-9 9=16 11=4 12=-6 13=13 14=-3 15=-3 16=-3 17=8
side behind|已|签 0=-6 1=-4 8=-17 9=3 13=6 17=7
side behind|巴 0=-9 7=-5 8=-21 17=-5
side behind|市 0=6 1=-5 4=-4 5=5 8=-8 9=-9 11=6 13=-7 16=-3 17=-18
side behind|年 0=14 1=-4 2=3 3=21 4=-11 5=-13 6=8 7=-13 9=19 11=6 12=11 14=4 15=-6 16=-3 17=15
side behind|年|度 0=-19 3=9 8=-13 12=8 17=9
side behind|年|期 0=-21 2=17 8=-5 9=8
side behind|并 0=-10 1=-6 4=17 8=-7 11=5 16=-3
side behind|广 0=14 3=-3 4=-6 8=3 9=10 17=9
side behind|应 0=6 1=12 2=-5 4=-10 5=-5 6=15 7=5 8=9 9=4 11=-4 12=-8 13=-6 16=-5 17=-19
side behind|度 0=-24 1=4 2=5 3=15 6=-3 7=3 8=-7 9=-5 12=11 13=12 15=3 17=15
side behind|座 0=5 8=3 9=9 13=7 14=10 17=17
side behind|延 0=8 2=5 7=3 8=14 9=9 10=4 17=10
side behind|开 0=-3 4=7 5=15 6=3 8=17 9=-3 11=4 12=10 16=-5
side behind|开|发 0=5 5=14 8=15
side behind|张 0=19 8=13 9=-12 15=9 17=-5
side behind|当 0=-4 1=7 4=-4 8=-10 9=5 12=3 13=17 17=18
side behind|得 0=-15 1=3 2=-7 3=17 4=-7 5=-4 6=-5 7=-3 8=-22 9=18 10=-9 13=-7 15=-5 16=7
side behind|微 0=3 4=-8 8=-6 9=-7 13=-5 17=-14
side behind|总 0=14 3=-3 4=5 5=13 6=-3 8=15 9=4 10=-3 11=-7 12=3 13=-4 15=4 17=-7
side behind|总|部 0=15 8=9 9=3 11=-4 17=-5
side behind|意 0=-10 1=18 2=3 3=3 4=8 7=-3 8=8 9=7 10=5 13=-3 16=7 17=6
side behind|成 0=-4 1=15 3=8 4=-10 7=-4 8=-7 10=13 15=-3 16=-8 17=-5
side behind|成|SIZE 9=-21 11=4 17=-18
side behind|成|股 1=14 4=-7 8=6 10=15 13=-6 17=6
side behind|手 0=-6 3=3 4=8 5=-7 6=-3 7=4 8=-6 10=-4 11=-4 12=11 13=13 15=-3 16=19 17=19
side behind|手|费 8=-4 16=20 17=13
side behind|打 2=-3 3=4 4=8 7=10 8=15 9=6 11=6 13=-3 14=3 16=8 17=16
side behind|托 0=14 1=5 2=-9 6=3 8=8 9=-11 11=4 13=6 15=6
side behind|承 0=-7 1=6 2=-8 3=-4 4=3 5=6 6=19 8=3 9=14 10=4 11=-5 12=-3 13=-5
side behind|承|诺 0=9 1=8 2=10 3=-3 4=-3 8=14 9=-5 10=6 11=-6 16=-4 17=-14
side behind|技 0=-4 3=4 8=-6 9=-6 12=18 17=11
side behind|把 0=21 2=3 3=-5 5=10 7=3 8=20 9=-6 10=3 11=9 12=12 13=19 15=-3 16=-5 17=17
side behind|把|上 2=-3 8=-6 11=14 13=4 17=16
side behind|投 0=-4 1=45 2=-10 3=4 4=-13 5=22 7=-19 8=24 10=10 11=-6 12=-5 13=4 14=-8 17=-11
side behind|投|MONEY 1=20 5=5 7=-4 8=14 10=-3 17=-7
side behind|投|入 1=-9 5=21 8=8
side behind|投|的 5=14 8=13
side behind|投|资 1=5 4=-4 5=-5 6=5 7=-7 8=-14 9=-3 10=11 14=-3 15=3 16=-4
side behind|抵 2=6 6=3 7=5 8=6 11=16 16=5 17=14
side behind|担|PARTY 6=14 8=14
side behind|拉 0=16 2=6 3=-6 4=-3 8=11 9=3 12=12 13=-3 17=8
side behind|拉|锯 0=6 3=-7 4=-3 8=-4 9=6 12=12 13=-3 17=14
side behind|拍 5=-10 8=-15 9=-3 12=9
side behind|招|标 0=14 8=12 17=-3
side behind|拟 1=10 2=-4 4=8 5=-18 8=-9 9=-3 10=-3 11=13 13=-5 17=-4
side behind|拿 0=-9 3=9 4=13 7=-6 8=-5 9=7 10=8 11=10 13=-6 16=11 17=21
side behind|持 1=-5 2=10 8=-3 10=-9 12=-3 13=20 17=3
side behind|按 0=16 3=9 5=4 7=6 8=31 9=-5 10=-4 17=-17
side behind|授 2=8 3=10 6=7 8=20 9=-3 11=5 12=10 17=9
side behind|掉 0=14 7=4 8=13 9=-4 15=5 17=-3
side behind|接 0=-10 1=4 2=-4 4=26 7=-5 8=8 9=-5 10=5 12=7 13=12 17=11
side behind|接|手 4=6 12=12 13=4 17=14
side behind|控 0=4 4=13 8=14 17=-7
side behind|提 0=-6 2=19 3=9 4=4 5=-8 6=6 7=-5 8=10 9=-15 10=-6 15=16 16=4 17=-6
side behind|提|供 1=-3 2=20 5=-7 6=-5 9=-6 11=-3 15=18 17=3
side behind|摊 0=-9 3=-6 8=-16 9=10 12=-4 17=4
side behind|操 8=-4 9=14 17=13
side behind|支 0=-3 2=-3 3=3 4=-3 5=-3 6=-5 8=-16 9=-3 11=-3 12=-5 14=3 16=8 17=-4
side behind|收 0=-15 1=-6 3=3 4=12 5=-7 6=16 9=14 10=-5 11=-5 13=-11 15=7 16=10
side behind|收|到 0=-6 3=-3 8=-14 12=6 13=-4 17=7
side behind|放 1=5 4=4 9=3 11=4 12=-3 15=7 16=10 17=15
side behind|新 1=7 4=-8 5=5 6=-3 7=-10 8=-14 9=-7 10=19 12=16 17=19
side behind|方 0=16 1=7 3=9 4=11 6=-4 8=26 10=6 11=3 12=-5 17=-4
side behind|方|面 0=9 3=10 4=9 8=24
side behind|旗 0=4 1=3 2=9 4=11 7=-4 8=16 9=-7 10=3 11=6 17=-5
side behind|无 0=-18 3=4 7=7 8=-7 12=4
side behind|旧 0=3 2=4 8=5 12=5 13=3 16=6 17=14
side behind|明 0=-12 1=-3 2=-3 4=8 8=-10 9=18 11=4 13=10 17=27
side behind|是 0=7 1=6 2=-4 3=-5 4=24 5=-11 6=5 8=9 10=5 11=-11 13=22 17=4
side behind|是|MONEY 0=-4 6=6 9=9 10=6 13=5 17=15
side behind|显 2=-7 5=-5 8=-16 11=-9 17=-11
side behind|显|示 2=-7 5=-5 8=-16 11=-9 17=-11
side behind|晶 0=3 7=8 8=8 9=9 16=9 17=14
side behind|曾 0=11 1=7 2=6 3=-3 6=4 7=-3 8=18 9=-5 13=-4 17=-11
side behind|替 0=-5 3=-3 6=11 9=27 11=-11 16=3 17=19
side behind|替|PRONOUN 0=-6 6=-3 8=-12 9=17 11=-6 17=12
side behind|有 0=-19 2=-4 4=11 5=-5 6=-3 8=-29 9=7 11=8 12=-7 13=5 15=3 16=4 17=6
side behind|有|意 1=7 4=7 8=6 9=15 17=12
side behind|服 3=-8 4=-3 7=3 8=-12 9=14 11=-3 12=6 13=5 16=3 17=20
side behind|期 0=6 1=-5 2=19 5=3 8=13 9=4 11=13 12=7 13=-8 15=5 17=9
side behind|期|供 0=17 8=16 17=-3
side behind|期|租 0=-14 8=-14 9=-6 17=-7
side behind|未 0=19 1=3 2=-4 3=-8 4=17 5=-3 6=-7 7=-4 8=10 10=9 13=7 16=-3 17=3
side behind|未|果 0=14 8=13
side behind|本 1=3 2=22 3=11 4=-12 5=5 6=6 7=-7 8=15 9=10 10=13 11=-5 13=-12 16=8 17=6
side behind|机 0=-18 1=-3 2=4 4=-12 5=13 7=6 8=-15 9=20 10=-3 11=-3 17=8
side behind|机|场 5=14 8=13 9=3
side behind|权|, 7=4 12=6 13=13 17=15
side behind|条 2=-6 6=3 8=-8 10=5 11=14 16=-4 17=11
side behind|条|线 2=-3 8=-4 11=14 17=13
side behind|来 0=19 1=4 2=5 3=-7 4=3 5=-4 7=10 8=18 9=14 10=4 11=-5 12=-5 13=-9 16=7
side behind|果 0=14 8=13
side behind|样 0=19 8=12 17=-4
side behind|样|品 0=16 4=-3 8=10 9=-3 17=-3
side behind|框 0=-19 1=-4 3=9 5=7 7=5 8=-5 9=-5 10=3 12=9 16=7 17=10
side behind|框|架 0=-4 1=-4 5=7 7=5 9=-14 12=9 16=7
side behind|案 0=-15 2=-3 3=4 4=3 5=3 7=3 8=-9 9=-6 11=4 12=-3 13=-4 17=-10
side behind|楼 0=14 2=5 5=5 8=17 9=-7 11=4 13=-3 17=-8
side behind|欠 2=-18 3=-3 4=10 7=3 8=-14 9=13 11=5 13=-3 16=-3 17=3
side behind|次 2=5 3=4 4=11 7=3 8=18 9=-5 10=8 15=7 16=-3 17=4
side behind|款 0=-6 2=4 4=-12 5=-5 6=13 7=20 8=4 9=-4 10=-9 14=-3 15=8 16=7 17=-5
side behind|款|MONEY 2=-4 7=4 8=-6 9=9 10=-3 11=4 15=12 16=4 17=20
side behind|止 0=-9 1=-3 5=20 9=-5 11=-3 15=4 17=-12
side behind|每 0=26 1=-8 2=-6 4=11 5=-4 6=10 7=-5 8=19 9=11 10=8 11=5 12=3 13=-5 15=4 17=17
side behind|每|年 0=16 2=-3 4=-3 6=8 7=-3 8=11 12=7
side behind|比 1=-4 4=10 6=-3 7=4 9=-8 10=-7 11=-3 13=7 16=-3 17=-18
side behind|气 0=-6 5=9 9=15 13=5 17=16
side behind|水 0=-3 1=-8 5=3 8=-8 9=6 10=12 13=-3 15=4 17=14
side behind|求 1=-3 2=3 4=-4 6=-6 7=-4 8=-20 9=-4 11=3 17=-6
side behind|汽 0=9 8=6 9=15 13=-3 17=10
side behind|没 0=-4 1=-5 2=5 3=-4 4=8 5=-4 8=-7 9=22 10=-7 12=-4 13=-11 15=-5 16=10
side behind|没|买 0=-5 8=-7 9=24 17=22
side behind|没|有 0=-8 1=-3 4=-4 7=6 8=-13 9=-4 10=-5 13=-8 15=-3 17=-21
side behind|河 0=4 5=14 8=13 13=3
side behind|洽|购 0=-4 4=14 8=8 9=5 13=-11 17=-8
side behind|海 0=-18 5=3 6=7 7=-3 8=-11 11=5
side behind|清 0=-11 1=-8 4=-4 7=11 8=-16 10=-5 11=6 13=17 16=7 17=19
side behind|港 0=14 2=-4 4=-4 9=-3 17=-7
side behind|湾 4=9 9=6 13=6 14=5 17=14
side behind|点 0=16 4=-3 8=11 9=-14 10=3 12=4 17=-7
side behind|点|, 0=19 8=16 9=-12 17=-14
side behind|片 0=-5 3=5 9=20 16=4 17=22
side behind|独|家 0=-13 1=4 2=8 3=10 8=3 9=-6 10=-5 17=-15
side behind|理 0=4 1=-5 2=3 4=4 6=-3 7=-3 8=-5 9=15 13=7 17=14
side behind|用 0=14 1=5 4=11 5=-4 7=-6 8=15 9=-12 10=-3 11=-5 12=10 15=-4 16=-4 17=-21
side behind|电 0=7 1=-4 4=-5 5=17 7=-7 10=4 11=-4 12=-4 17=-7
side behind|的 0=4 1=-11 2=11 3=3 5=19 6=-4 7=16 8=-10 9=18 10=10 12=21 13=18 14=5 15=5 16=11 17=12
side behind|的|, 3=3 4=4 9=24 10=5 13=-5 17=17
side behind|的|MONEY 0=-9 1=25 2=25 3=-7 4=7 5=6 6=-7 8=25 10=3 11=26 15=8 16=11 17=31
side behind|的|OTHER 2=-12 6=-5 8=-18 11=-20 17=-20
side behind|的|PARTY 0=20 2=6 3=4 4=-7 6=-6 7=3 8=13 9=5 10=-4 11=-3 12=-5 15=-6 17=-13
side behind|的|SIZE 0=-10 4=-3 8=-16 9=9 13=-3 17=4
side behind|的|东 5=14 8=12
side behind|的|五 0=15 5=3 8=17
side behind|的|供 0=-6 8=-7 9=15 17=14
side behind|的|新 8=-9 12=17 17=12
side behind|的|是 0=-4 1=-3 4=7 5=-6 7=4 8=-5 9=-4 10=-7 12=-3 13=18 14=3 16=-7
side behind|的|股 1=-9 4=14 7=-5 10=6 16=-5 17=-4
side behind|盖 4=-4 5=24 8=18 9=-8 13=-3 15=4 17=-11
side behind|知 0=6 2=6 6=6 8=14 9=4 11=-3 15=3
side behind|示 0=6 1=5 2=-11 5=-6 7=-3 8=-14 9=-8 10=6 11=-8 17=-15
side behind|示|, 0=-3 2=-7 5=-6 8=-21 9=-4 11=-9 17=-17
side behind|票 0=-5 2=-5 8=-12 9=-4 11=15 17=8
side behind|票|据 2=-3 8=-5 11=14 17=14
side behind|租 0=3 1=-3 2=10 3=-5 4=-4 6=8 9=18 11=-4 13=-4 14=3 15=-9 16=3 17=3
side behind|租|下 0=10 8=9 9=15 17=14
side behind|租|期 0=19 8=18 9=-6 17=-7
side behind|租|约 6=3 9=-10 17=-14
side behind|立 0=-11 1=4 2=9 6=-3 7=-6 8=-5 9=-17 11=-3 13=4 15=-3 16=6 17=-13
side behind|笔 1=3 5=-3 6=-14 8=-17 11=14 12=-3 13=4 14=4 15=-4 17=12
side behind|签 0=20 1=-15 2=6 4=5 5=12 7=10 8=18 9=4 10=-6 11=5 13=7 14=-3 15=7 16=-5 17=-4
side behind|签|署 0=-14 5=6 8=-14 9=-8 11=5 17=-6
side behind|签|过 0=-4 1=-7 4=6 5=15 7=-5 8=3 9=-4 10=-3 14=3 16=-4 17=-11
side behind|简|称 0=5 5=13 8=14 9=-5 11=4
side behind|算 0=6 1=-4 2=-4 3=-3 4=10 5=4 8=6 9=-12 16=15
side behind|管 0=-9 1=11 3=4 4=8 6=-3 8=5 9=20 10=3 11=6 12=-3 13=-4 17=15
side behind|管|理 0=-7 3=3 8=-5 9=11 11=3 13=3 17=16
side behind|系 0=-10 5=-9 8=-21 9=-4 12=5 13=3
side behind|约 0=-9 1=-12 2=-6 3=22 4=3 5=-4 6=7 7=20 8=4 10=7 11=5 12=16 13=-5 14=-3 16=7 17=6
side behind|线|的 2=-3 8=-4 11=14 17=15
side behind|终 0=-7 4=-4 5=19 8=4 9=-4 17=-6
side behind|终|止 0=-7 5=20 8=6 9=-4 17=-7
side behind|经 0=8 6=-4 7=3 9=-4 11=3 13=-9 17=-15
side behind|给 1=4 2=16 3=5 4=-10 5=15 6=5 7=18 8=35 11=-12 13=22 15=7 16=6 17=9
side behind|给|PARTY 0=12 4=-5 5=12 6=5 7=6 8=24 13=14 15=6 17=13
side behind|给|了 0=-8 2=-8 4=-4 6=-5 8=-27 9=8 13=8 17=13
side behind|续 1=11 2=5 3=14 6=-3 8=14 9=8 10=3 12=9 16=-4 17=9
side behind|续|签 0=12 8=7 9=16 17=12
side behind|缴 1=8 5=-5 7=15 8=15 12=5 16=4 17=3
side behind|署 0=-14 5=6 8=-14 9=-8 11=5 17=-6
side behind|美 2=-3 3=9 8=4 9=-4 11=3 12=-12 17=-14
side behind|股 0=-9 1=9 2=8 3=-4 4=18 5=-11 6=-5 7=-5 8=-4 9=-8 10=25 11=-6 12=-7 13=14 16=17 17=18
side behind|股|份 1=5 10=16 13=-4 17=8
side behind|股|权 1=-4 4=-10 8=-14 13=10 17=4
side behind|自 0=5 1=-3 3=6 5=15 7=-5 8=10 9=-5 10=-3 13=-3 15=-3 16=-5 17=-20
side behind|至 3=3 5=-4 8=-5 9=-7 11=-3 17=-15
side behind|航 0=-10 8=-15 11=4 16=3 17=6
side behind|获 0=-7 3=4 7=-3 8=-13 9=4 10=6 12=-3 16=9 17=15
side behind|营 0=17 8=14 13=-9 15=3 16=-3 17=-10
side behind|董 0=8 1=10 3=5 5=-3 6=-9 7=-4 8=5 9=-6 10=-4 12=-5 13=16 14=-5 16=5 17=-5
side behind|董|事 0=10 1=11 3=-3 4=3 5=-3 6=-8 7=-3 8=3 9=-3 10=-3 13=17 14=-4
side behind|虚|拟 5=-11 8=-14
side behind|融 0=12 2=7 8=11 9=-4 11=19 15=-6 17=4
side behind|融|资 0=12 2=7 8=14 9=-3 11=19 15=-6 17=7
side behind|行 0=-21 1=6 2=10 3=-4 4=4 6=4 7=4 9=-8 10=-5 11=22 12=-5 13=-4 15=-6 16=3 17=-7
side behind|补 0=-3 1=-3 2=-7 3=-3 4=-4 5=-4 7=30 8=5 9=-24 16=6 17=-25
side behind|补|充 0=8 8=6 9=-17 17=-18
side behind|补|助 0=-3 2=-4 7=21 8=10 17=-3
side behind|装 0=3 3=-4 8=-4 9=22 17=15
side behind|西 0=14 2=-5 3=8 8=11 9=-5 11=-3 12=-5 13=-3 17=-17
side behind|要 0=19 1=6 3=-4 4=8 5=16 6=-8 8=21 10=-9 11=4 13=11 15=12 16=-3 17=6
side behind|解 0=-4 3=-3 4=-4 5=5 7=7 8=-5 10=-5 12=6 13=-4 14=-3 16=24 17=12
side behind|计|划 5=7 6=11 8=16
side behind|订 0=24 1=-3 3=-10 4=-6 5=6 8=8 9=21 11=-4 13=-4 16=-7 17=3
side behind|订|立 0=-6 2=7 9=-12 11=-4 17=-15
side behind|认 0=3 1=20 2=3 3=-6 6=-4 7=14 8=21 12=-4 16=20 17=8
side behind|认|股 1=-3 7=4 10=-3 16=18 17=9
side behind|议|价 0=-3 8=-5 9=15 17=14
side behind|许 0=9 3=-11 4=-3 8=-9 9=-3 12=15 17=6
side behind|设 0=-9 1=-6 2=-3 4=-3 5=3 7=4 8=-17 9=-6 10=16 11=-9 16=12 17=6
side behind|证 1=-3 2=-6 3=8 6=12 7=10 8=13 10=-3 11=-6 12=-7 16=5 17=-15
side behind|试 4=-5 8=-6 9=21 17=18
side behind|诺 0=8 1=4 2=9 3=-3 4=-4 5=8 6=3 7=3 8=20 9=-6 10=9 11=-6 16=-5 17=-14
side behind|谈 0=8 2=8 3=17 4=-5 8=18 9=9 10=-6 11=6 12=6 17=5
side behind|购 0=6 1=7 2=7 3=3 4=17 5=-4 6=-4 8=14 9=-3 10=4 11=-8 12=5 16=-3 17=-12
side behind|贷 0=-5 1=3 2=16 4=-3 5=-3 6=-4 9=-4 15=15 17=3
side behind|费 0=20 2=-5 3=-6 4=-6 6=9 7=11 8=18 10=-3 11=-9 12=-3 13=-6 14=4 15=-6 16=19 17=-5
side behind|费|, 0=5 6=10 7=5 8=17 9=-4 17=-8
side behind|费|MONEY 0=7 8=4 9=-6 16=-8 17=-16
side behind|资 0=14 1=10 2=8 3=-7 5=-17 7=10 8=4 9=-22 10=39 11=21 12=-3 13=4 14=-5 15=-5 17=17
side behind|资|MONEY 0=3 1=8 2=-15 4=5 7=22 8=19 9=-5 10=20 11=-6 16=-3 17=-3
side behind|赔 1=-4 3=-3 4=-4 7=26 8=10 15=-3 16=15 17=3
side behind|走 1=-4 3=14 4=8 8=11 9=-8 13=-3 14=4 17=-14
side behind|起|二 0=17 8=16 9=-4 17=-4
side behind|跟 0=10 1=29 2=-3 3=3 4=-4 5=-3 8=25 9=-8 10=-9 12=9 13=7 16=7
side behind|跟|投 1=20 5=-6 8=11 10=-4 17=-5
side behind|转 1=-3 3=3 4=3 6=3 7=-7 9=-3 11=6 12=9 13=15 16=-3 17=15
side behind|轮 0=-9 1=14 2=-3 3=9 4=-6 5=-5 8=-4 10=13 13=-3 17=4
side behind|过 0=7 1=-4 2=6 3=-3 4=23 5=10 6=-5 8=21 9=-6 10=-9 11=9 12=-6 13=9 15=6 16=-4 17=-5
side behind|过|价 4=14 8=11
side behind|还 0=-7 1=-7 3=-5 4=-4 5=-7 6=4 7=-6 8=-31 9=11 10=-3 12=-10 13=-4 15=-11 16=10 17=-9
side behind|这|笔 2=-3 6=-13 8=-15 14=4
side behind|进 3=5 5=-3 7=-3 8=-12 9=-5 10=-6 13=17 16=-3
side behind|连 0=-8 4=7 8=-3 9=9 13=7 15=7 16=-3 17=14
side behind|迟 0=5 3=-3 7=4 9=17 12=3 16=4 17=21
side behind|退|出 5=3 7=17 8=12 17=-10
side behind|通 0=12 1=9 4=-3 5=3 6=6 7=-3 8=21 9=-6 11=-3 15=6 17=-7
side behind|通|知 0=6 2=5 6=6 8=14 9=4 11=-5 15=3
side behind|造 0=3 3=-4 4=-3 5=23 7=-4 8=13 9=21 12=-3 14=3 16=-3 17=13
side behind|那 0=31 3=6 4=-5 5=-14 8=12 9=-5 10=-5 12=7 13=7 14=3 15=9 16=5 17=14
side behind|那|个 5=-11 8=-15 17=-3
side behind|那|张 0=19 8=16 9=-12 15=7 17=-6
side behind|那|边 8=-3 9=12 16=6 17=15
side behind|部 0=27 1=-8 2=-3 5=-5 6=7 7=4 8=18 10=-6 11=-6 12=15 13=-6 17=-8
side behind|部|分 4=-5 6=10 7=3 8=4 9=-3 13=-6 17=-14
side behind|都 0=-11 1=-6 6=-3 8=-20 9=-3 10=-5 11=-5 12=-6 13=15 17=-7
side behind|配 0=-6 1=4 8=-7 9=14 15=6 17=13
side behind|采 0=-11 3=9 4=-4 8=-14 9=3 12=10 13=-3 17=3
side behind|里 0=21 1=-4 3=7 5=-3 7=7 8=22 9=7 17=5
side behind|金 0=-12 1=6 2=-3 3=4 5=-6 7=6 8=-16 9=-5 10=19 11=24 13=8 15=-6 17=22
side behind|金|额 1=-3 2=-3 8=-5 9=8 10=7 11=14 17=19
side behind|钱 0=3 1=10 4=-8 5=7 7=-8 10=6 11=-3 12=-3 13=19 16=-5 17=8
side behind|银 1=3 6=5 9=-8 15=-5 17=-14
side behind|销 0=5 2=-9 4=-6 8=-14 9=10 12=-4
side behind|锯 0=6 3=-7 4=-3 8=-4 9=6 12=12 13=-3 17=14
side behind|长 0=15 1=4 2=4 3=-5 4=-4 6=-8 7=-4 8=-3 9=-3 10=6 13=-4 14=5
side behind|际 0=-12 8=-14 10=3
side behind|集 0=-8 2=10 5=10 8=9 9=14 11=-4 12=3 17=8
side behind|面 0=14 2=-3 3=7 4=8 6=6 8=20 9=4
side behind|项 0=3 1=6 2=4 4=4 5=-6 6=6 7=11 8=19 13=-4 15=-3 16=-3 17=-15
side behind|频 8=-4 12=15 13=-4 17=6
side behind|额 2=9 3=-3 5=-5 8=-3 9=8 10=8 11=14 13=-3 16=-4 17=15
side behind|额|MONEY 2=-12 5=-3 6=9 8=-9 9=11 11=11 15=5 17=20
side behind|风 0=6 9=-14 10=-3 12=10 17=-12
side called|aerospac|other 0=-3 8=-3 9=17 10=6 17=22
side called|ai 0=-6 8=-11 9=-6 10=27 11=-9 17=8
side called|airlin 0=23 1=-7 4=-6 5=-4 7=-4 8=-5 9=-17 13=-4 14=12 17=-18
side called|airlin|equity 1=-5 7=-3 8=-16 17=-6
side called|airlin|trade 0=13 4=-3 8=5 9=-13 17=-19
side called|airport 7=9 8=7 9=27 13=6 17=28
side called|airway 0=35 1=20 2=-5 8=41 9=-6 10=7 13=-5 17=-10
side called|airway|debt 1=17 2=-4 8=13 11=3
side called|airway|trade 0=40 8=36 9=-3 17=-6
side called|air|trade 0=13 6=9 8=18 9=-7 17=-8
side called|ai|trade 0=-5 8=-8 9=-5 10=28 17=20
side called|asia 0=-5 2=-8 8=-20 10=15 13=7 17=12
side called|asset 0=-7 1=6 2=5 4=14 8=9 9=-6 10=-6 11=-4 13=-9 17=-30
side called|asset|trade 0=-5 1=3 4=8 9=-5 13=-4 17=-14
side called|authority 0=-7 1=-4 8=-13 9=19 13=7 15=9 17=31
side called|authority|trade 0=-7 8=-8 9=18 13=7 17=26
side called|aviation 0=12 4=-4 6=-9 9=14 10=6 11=4 13=-7 16=-3 17=10
side called|aviation|trade 0=18 4=-3 6=-9 9=8 13=-7 17=-4
side called|bank 0=-15 1=-3 2=36 3=-4 4=-8 5=-5 6=10 7=-8 9=-14 10=-8 11=-20 12=-3 13=-6 14=-4 15=53 16=-8
side called|bank|debt 2=17 4=-3 6=-5 11=-16 15=20 17=-5
side called|bank|guarantee 6=5 15=33 17=29
side called|bank|other 2=24 6=5 7=-3 8=19 15=7 16=-6 17=-7
side called|baowu 0=-19 7=3 8=-19 9=-7 17=-15
side called|baowu|trade 0=-18 7=3 8=-17 9=-7 17=-8
side called|bio 0=7 3=6 7=4 8=11 9=-11 10=-4 11=7 12=27 13=-5 17=8
side called|biologic 0=-9 3=-8 8=-23 9=10 12=10 16=4 17=18
side called|bio|licence 3=8 8=4 12=19 17=13
side called|bravo 4=39 7=4 8=37 11=28 13=-5 17=20
side called|bravo|equity 11=30 17=29
side called|brems 4=17 8=13 17=-3
side called|bridg 0=3 4=15 8=19
side called|bulk 8=-4 9=3 11=15 13=3 17=15
side called|bureau 0=6 7=5 9=21 11=-6 17=10
side called|bureau|trade 0=6 9=22 17=20
side called|bus 0=58 4=-3 8=54 11=4 17=3
side called|bus|other 0=31 8=30 9=4 17=3
side called|bus|trade 0=34 8=34 17=-3
side called|cabl 0=-3 5=-3 7=4 8=-8 9=10 10=-3 11=11 17=18
side called|capital 0=-12 1=23 2=4 4=17 5=-4 6=-13 7=-5 8=4 9=-6 10=-5 11=-4 13=-3 17=-23
side called|carrier 9=4 11=7 13=11 17=17
side called|carrier|trade 0=3 9=5 11=7 13=10 17=18
side called|cement 0=-3 4=9 5=7 8=3 9=-17 11=13 13=7 15=3
side called|cement|other 0=16 8=10 9=-8 11=13 13=-4 17=-3
side called|cement|trade 0=-20 4=9 5=3 8=-11 9=-8 13=6 15=-3 16=3 17=-6
side called|chain 0=19 8=16 17=-3
side called|charter 2=12 8=3 9=-5 11=-13 15=40 17=21
side called|charter|debt 2=4 11=-13 17=-14
side called|charter|guarantee 15=25 17=25
side called|charter|trade 2=6 9=-4 15=19 17=13
side called|chemical 3=-3 4=-6 7=8 8=-10 9=7 10=-11 11=-8 13=23 16=-4 17=4
side called|chemical|trade 4=-4 7=8 8=-4 9=8 10=-9 13=20 17=16
side called|china 0=-18 2=12 6=-4 7=-3 8=-12 9=-22 10=-11 13=-3 15=11 16=-7 17=-30
side called|china|debt 8=-7 9=-11 11=-7 15=5 17=-16
side called|china|equity 1=3 10=-9 16=-5 17=-17
side called|china|trade 0=-15 2=3 8=-19 9=-11 11=7 15=10
side called|club 0=-3 4=-3 7=20 8=13 16=-8 17=-11
side called|co 1=-6 3=27 4=4 6=3 8=25 9=-3 17=-7
side called|coast 0=-7 8=-9 9=34 17=32
side called|coast|trade 0=-7 8=-8 9=35 17=34
side called|construction 0=-8 2=-3 4=-3 8=-21 9=24 10=-10 11=-4 13=-11 14=-4 17=-7
side called|construction|other 9=23 17=20
side called|copper 0=-3 8=-9 9=-13 17=-19
side called|copper|trade 0=-3 8=-6 9=-13 17=-15
side called|corporation 1=-3 2=29 8=19 9=-4 10=6 17=-4
side called|corporation|debt 2=31 7=-4 8=26
side called|county 0=4 3=-3 5=-4 6=9 7=14 8=13 9=-3 12=6 14=12 17=13
side called|co|licence 3=27 8=27 17=-3
side called|credit 0=-4 6=-3 8=-10 10=16 17=16
side called|credit|equity 10=16 17=15
side called|department 0=19 7=6 8=24 17=-6
side called|department|trade 0=21 8=20
side called|development 0=-9 1=11 2=4 4=-4 5=-5 7=-4 8=-11 9=-5 10=-12 15=-3 16=4 17=-22
side called|development|equity 1=6 2=-3 8=-3 10=-12 17=-15
side called|digital 0=40 8=33 9=-10 10=-5 17=-18
side called|digital|trade 0=41 8=36 9=-8 10=-4 17=-15
side called|east 0=-7 2=27 8=14 17=-7
side called|eastern 0=-3 2=3 5=24 8=21 9=-4 15=-8 17=-15
side called|eastern|equity 2=3 5=24 8=26 17=-3
side called|east|debt 2=18 8=17 13=4
side called|electric 0=17 8=10 9=7 11=-9 17=-8
side called|electronic 0=14 3=9 4=-10 5=6 8=13 9=-7 10=10 11=-5 13=18 16=-4 17=7
side called|electronic|trade 0=15 8=10 9=-6 13=-3 17=-15
side called|energy 0=14 2=3 3=-6 4=34 5=8 7=-6 8=29 9=9 11=3 12=-3 13=-5 14=-4 15=-9 17=-11
side called|energy|equity 1=5 4=27 5=4 8=30 10=4 13=-3
side called|energy|trade 0=18 5=6 8=13 9=10 13=-3 17=-3
side called|engineer 0=9 8=7 9=-16 11=-3 17=-22
side called|environmental 8=-3 9=12 10=11 17=21
side called|equipment 0=11 8=10 9=23 17=23
side called|financial 0=-6 1=10 2=-3 4=10 6=7 8=14 9=-3 11=-4 15=-6 17=-15
side called|food 0=7 1=15 2=-5 3=10 4=-4 9=13 10=-8 11=13 12=5 13=-3 14=3 15=-10 16=13 17=3
side called|forg 9=32 11=4 17=37
side called|forg|trade 9=33 17=32
side called|fudosan 0=-4 7=-4 8=-11 9=11 11=-4 16=9 17=15
side called|fund 0=-6 1=36 2=-6 5=-5 7=-5 8=10 9=-5 11=-4 17=-15
side called|fund|equity 1=23 2=-5 7=-3 8=9 10=7 17=4
side called|gamesa 0=-7 8=-9 9=20 11=-3 17=15
side called|gamesa|trade 0=-6 8=-8 9=20 17=20
side called|gas 0=-10 8=-18 9=35 11=9 17=34
side called|gas|trade 0=-8 8=-13 9=29 11=7 17=28
side called|government 0=10 5=-4 7=15 8=12 17=-9
side called|group 0=-21 1=7 2=24 3=-3 5=21 6=7 7=-7 8=12 9=20 10=-12 11=-5 12=-4 13=19 14=-4 16=-10
side called|group|equity 5=23 8=21
side called|group|other 1=-4 2=22 4=-3 5=-3 7=-3 8=9 9=22 10=-3 11=-7 16=-7 17=5
side called|group|trade 0=-23 5=4 8=-29 9=8 10=-6 11=-6 13=16 15=-3 17=4
side called|heavy 0=5 4=5 8=5 9=25 10=4 15=-4 17=19
side called|heavy|trade 0=9 8=7 9=13 17=14
side called|hill 0=-4 1=5 2=9 8=3 11=-27 17=-32
side called|hill|debt 2=6 8=4 11=-26 17=-27
side called|hold 8=-4 10=-3 13=-14 17=-24
side called|holding 0=3 1=-4 2=-8 3=3 5=-4 6=9 7=-5 8=-6 9=3 10=3 11=24 12=-3 13=5 16=-5 17=22
side called|holding|other 0=4 2=-4 3=4 4=-3 6=-3 7=-6 8=-10 9=-6 11=18 16=-3 17=5
side called|home 0=-3 5=4 9=14 11=4 15=7 16=7 17=28
side called|horizon 0=-4 2=34 8=26 17=-3
side called|horizon|debt 2=25 8=25
side called|hotel 0=16 7=6 8=15 9=-15 11=18 13=27 17=23
side called|hotel|debt 11=13 13=5 17=15
side called|hotel|trade 0=9 8=7 9=-9 13=22 17=12
side called|industry 1=14 4=4 5=-6 8=5 9=3 15=-4 17=-5
side called|infrastructur 0=-19 1=11 2=-3 5=-5 8=-21 9=4 10=-4 11=26 13=11 15=-11 16=5 17=22
side called|infrastructur|guarantee 11=26 17=25
side called|infrastructur|other 8=-3 9=23 15=-4 17=18
side called|infrastructur|trade 0=-22 8=-25 9=-18 16=6 17=-15
side called|insuranc 0=-6 1=6 2=-5 6=9 8=3 9=-6 10=-4 11=40 15=3 17=30
side called|insuranc|debt 1=6 2=-3 11=-12 17=-14
side called|insuranc|equity 4=3 11=17 17=13
side called|insuranc|other 11=39 17=36
side called|international 1=5 4=-3 5=5 8=-3 9=15 10=-7 11=-9 13=19 15=-3 16=13 17=18
side called|international|trade 9=16 13=8 15=-3 17=18
side called|investment 0=-10 1=7 2=10 7=-8 8=-6 9=4 10=-20 11=-7 13=3 14=-5 15=8 17=-20
side called|investment|equity 2=3 5=-4 8=-7 10=-17 11=-3 17=-25
side called|investment|other 8=-8 9=-3 13=-3 17=-15
side called|investment|trade 0=-6 8=-10 9=8 13=14 16=5 17=22
side called|iron 0=-15 5=3 8=-14 9=17 17=12
side called|iron|trade 0=-14 8=-16 9=17 17=11
side called|japan 0=15 8=14 9=-3 17=-4
side called|japan|trade 0=15 8=15 17=-3
side called|kenya 7=7 8=3 11=-15 17=-19
side called|kong 1=-4 2=14 8=3 11=-8 15=11
side called|leagu 12=14 17=12
side called|leas 0=-20 2=20 11=-5 15=5 17=-8
side called|leas|trade 0=-17 2=3 4=6 8=-10
side called|life 0=18 1=12 2=-3 3=6 4=3 8=23 9=-13 10=10 11=13 12=-3 13=14 15=10 17=22
side called|life|debt 1=6 2=-6 11=16 13=12 17=25
side called|life|other 0=11 3=8 8=15 10=3
side called|line 0=5 9=-3 11=-3 13=-3 16=26 17=17
side called|lithium 0=9 3=-3 4=-4 8=-8 9=-9 10=10 11=-4 12=-4 13=42 15=-3 17=23
side called|lithium|acquisition 8=-4 13=35 17=33
side called|logistic 0=17 8=14 9=-3 17=-7
side called|logistic|trade 0=17 8=15 9=-3 17=-5
side called|macau 0=27 8=23 17=-6
side called|management 1=7 2=6 4=11 8=14 9=-6 10=-4 11=-3 13=-4 17=-19
side called|marin 0=-7 1=-7 2=-4 3=10 4=15 5=-4 7=11 8=-6 9=27 10=8 11=9 12=-7 14=-4 16=3 17=14
side called|marin|debt 0=4 2=-3 6=-4 8=-7 9=4 11=16 15=-6 17=11
side called|marin|other 0=-3 4=7 7=5 9=14 10=4 11=-4 13=3 15=3 17=6
side called|marin|trade 0=-4 4=7 5=-6 6=3 8=-6 9=16 12=-5 16=3 17=4
side called|market 0=-5 2=3 4=-3 5=-3 6=-3 7=-5 8=-22 9=-3 10=-12 11=-8 13=-3 15=-10 17=-43
side called|market|equity 10=-12 17=-14
side called|mart 0=22 3=6 8=23 9=-10 17=-14
side called|mart|other 0=17 8=15
side called|material 0=-9 2=3 3=12 4=6 5=13 8=18 9=35 10=24 11=3 12=-3 13=-5 17=44
side called|material|debt 10=9 11=6 17=14
side called|material|other 8=-3 9=8 10=7 17=17
side called|material|trade 0=-7 3=3 8=-7 9=27 13=-6 17=18
side called|metal 8=-5 9=32 17=28
side called|metal|trade 0=4 8=3 9=36 17=33
side called|microelectronic 0=-7 4=4 8=-7 9=-8 13=-20 16=-12 17=-42
side called|microelectronic|acquisition 4=-5 8=-6 13=-12 17=-14
side called|microelectronic|trade 0=-3 8=-5 9=-7 13=-8 17=-16
side called|ministry 0=15 8=15 17=-3
side called|ministry|trade 0=16 8=15
side called|mitsui 2=23 8=20 17=-8
side called|mobil 2=-3 5=-4 7=5 8=-7 9=3 10=-11 13=-8 15=-5 16=43 17=18
side called|mobil|trade 8=-5 9=-5 13=-5 15=-5 16=27 17=8
side called|mutual 2=4 8=-6 9=-5 17=-14
side called|network 0=17 7=3 8=10 9=27 11=-8 15=-5 16=-4 17=7
side called|network|trade 0=21 8=18 9=18 11=-4 17=10
side called|new 2=3 3=9 5=12 8=20 9=26 13=-3 17=17
side called|new|trade 9=20 13=-5 17=14
side called|nord 0=-5 7=9 9=24 11=-4 14=-4 17=12
side called|ocean 0=-12 1=-4 4=-4 8=-22 9=24 11=-5 17=15
side called|ocean|trade 0=-11 8=-12 9=25 17=23
side called|of 0=22 2=20 3=-7 4=-25 5=-14 6=12 7=13 8=4 9=-13 10=-7 11=-16 14=4 15=28 16=18
side called|offshor 0=5 5=-5 7=3 8=-4 9=33 10=8 11=21 13=-3 15=-10 16=3 17=41
side called|offshor|debt 11=22 17=21
side called|offshor|trade 0=7 7=4 8=8 9=33 16=4 17=31
side called|of|acquisition 2=3 4=-19 8=-15 13=-4 17=-8
side called|of|other 0=9 1=-3 2=3 7=14 8=11 9=-6 10=3 13=-3 17=-7
side called|of|trade 0=17 1=3 2=10 4=-3 5=-3 6=3 7=3 8=21 9=-4 13=6 14=10 15=11 16=18 17=25
side called|owl 1=-5 2=14 8=3 11=-3 17=-8
side called|pacific 0=28 5=-3 8=20 9=15 11=10 13=-4 17=15
side called|pariba 0=-5 2=19 8=13 17=-3
side called|pariba|equity 2=24 8=24
side called|partner 0=-21 1=13 2=-5 5=-5 8=-23 9=-17 10=-5 13=11 15=-11 17=-26
side called|partner|trade 0=-23 4=4 8=-22 9=-13 17=-16
side called|pharma 0=-4 1=-3 2=-5 3=-6 4=5 5=-3 8=-20 9=-6 10=6 11=6 12=7 17=6
side called|pharma|licence 3=-15 8=-18 12=5
side called|pictur 0=-12 3=-5 4=-5 7=25 9=3 11=13 12=4 13=-3 15=-6 16=-5
side called|pictur|buildout 7=26 8=26 16=-3 17=-6
side called|pictur|debt 11=16 17=14
side called|port 0=12 1=-4 2=-3 4=-4 5=23 8=17 9=11 12=-3 13=-7 15=9 16=27 17=28
side called|port|acquisition 5=15 8=12 16=26 17=21
side called|port|trade 0=16 8=12 9=11 17=5
side called|power 0=-11 1=7 2=-7 3=13 4=8 5=-11 6=13 8=-10 9=-4 10=20 11=-7 12=4 14=8 15=3 16=-13 17=-8
side called|power|equity 1=3 10=16 17=13
side called|power|trade 0=-8 3=4 4=3 5=-4 6=6 7=3 8=-6 9=-7 11=-5 13=-7 14=6 15=3 16=-3 17=-17
side called|properti 0=-5 4=3 6=-4 8=-9 9=14 11=3 17=12
side called|properti|trade 0=-4 4=4 9=14 17=10
side called|railway 0=-4 8=-4 9=23 17=19
side called|railway|other 9=23 17=22
side called|rale 2=19 8=15 17=-3
side called|re 0=-3 1=-3 2=-3 8=-12 9=20 11=-4 17=10
side called|reit 0=16 4=5 8=12 9=26 10=4 11=-8 13=46 15=-5 16=7 17=57
side called|reit|guarantee 0=29 8=29 9=-4 15=-4 17=-12
side called|reit|other 10=5 13=32 17=33
side called|reit|trade 0=-12 8=-16 9=10 13=20 16=8 17=29
side called|retail 0=21 8=19 9=-6 17=-5
side called|retail|trade 0=21 8=19 9=-6 17=-7
side called|review 0=-8 8=-12 9=-15 11=-5 17=-25
side called|review|trade 0=-6 8=-7 9=-14 17=-16
side called|ridg 0=-5 8=-10 9=-5 10=5 11=14 13=-4 15=-3 17=4
side called|ridg|debt 11=17 17=13
side called|robotic 8=-4 10=19 11=3 17=18
side called|robotic|equity 10=19 17=17
side called|sach 1=3 2=26 4=-4 5=-3 7=-3 8=15 11=-5 13=-5 17=-16
side called|sach|equity 1=3 2=16 5=-3 7=-3 8=10 17=-4
side called|shipp 0=11 6=6 8=14 9=25 17=21
side called|shipp|trade 9=24 17=22
side called|solution 0=-4 4=6 8=-3 9=-5 13=-3 16=17 17=5
side called|solution|trade 0=-3 8=-4 9=-5 16=17 17=9
side called|stat 0=26 2=6 6=6 7=-3 8=30 10=4 17=-4
side called|stat|trade 0=29 4=4 8=31
side called|steel 0=7 1=14 6=17 8=21 9=-31 10=3 11=4 13=8 16=14 17=-11
side called|steel|debt 6=18 8=16 11=6 17=4
side called|steel|equity 1=15 4=3 8=17 10=5 17=3
side called|steel|other 8=-6 9=-3 16=15 17=7
side called|steel|trade 0=10 8=3 9=-27 17=-32
side called|street 0=-9 2=4 4=-5 5=-7 7=25 8=7 9=7 15=-4 16=4
side called|sur 8=-4 9=-8 10=-3 11=-4 13=3 17=-14
side called|taiwan 0=4 2=7 5=-4 9=-3 13=-3 15=-4 16=-4 17=-21
side called|technology 4=-5 5=13 6=5 8=5 9=23 10=7 11=7 13=-4 14=-5 16=-4 17=17
side called|technology|other 0=3 9=19 10=4 17=21
side called|telecom 0=17 4=9 8=26 9=-4 10=5
side called|telecom|trade 0=12 3=3 4=10 8=22 9=-3 17=-4
side called|therapeutic 0=3 2=-3 3=-8 7=-4 8=-16 9=-10 11=-14 12=21 13=-7 17=-11
side called|therapeutic|licence 3=-7 7=-3 8=-16 9=-3 12=23 17=12
side called|tourism 0=6 8=4 11=15 17=14
side called|tower 0=-8 4=15 7=39 8=38 9=3 10=6 13=3 17=7
side called|tower|trade 0=-6 7=32 8=22 9=4 13=7 17=8
side called|transportation 0=-19 8=-23 13=-3 17=-11
side called|transportation|trade 0=-17 8=-17 9=-6 17=-7
side called|trust 2=-4 7=12 10=-5 11=-5 15=14
side called|unit 2=5 15=26 17=21
side called|unit|debt 2=9 8=8 15=14 17=14
side called|ventur 1=29 2=7 4=6 6=-3 7=-3 8=28 17=-7
side called|water 0=25 1=-4 8=19 9=26 10=16 11=-3 13=-3 17=29
side called|water|equity 1=-4 8=-7 10=14 17=9
side called|water|trade 0=28 8=26 9=16 17=14
side called|wind 0=16 8=14 10=9 13=-3 17=4
side called|wind|trade 0=15 8=14
side called|work 0=8 3=-3 5=-4 6=8 7=11 8=14 9=-3 12=7
side called|世界 0=-5 8=-14 9=-3 17=-8
side called|东方 0=9 5=9 8=17 17=-5
side called|中心 8=-8 9=-10 17=-14
side called|乐部 0=28 8=23 9=9 11=10 13=10 17=24
side called|乐部|trade 0=20 8=19 9=10 17=8
side called|交所 2=-7 8=-11 11=-10 13=-3 17=-16
side called|人寿 0=6 1=22 2=-3 4=10 5=-4 8=27 9=-3 10=-5 13=7 15=14 17=8
side called|人寿|equity 1=14 4=4 5=-3 8=12 17=-5
side called|信托 8=-6 11=-4 15=16 17=10
side called|信托|debt 2=-3 8=-6 11=-4 15=14 17=8
side called|備局 0=42 8=42
side called|備局|trade 0=42 8=42
side called|光電 0=8 6=17 8=21 10=-3 13=10 16=7 17=11
side called|创投 1=14 4=-8 10=-4 17=-8
side called|动产 4=7 7=-10 8=-8 16=19 17=17
side called|动产|other 4=7 7=-10 8=-7 16=19 17=15
side called|国际 0=17 2=7 4=4 6=3 8=27 11=-6 17=-8
side called|国际|trade 0=18 4=4 8=20
side called|基金 0=-5 1=29 2=-10 4=7 5=-6 6=4 7=-5 8=12 11=-3 13=20 17=15
side called|基金|equity 1=23 2=-4 5=-4 7=-4 8=9
side called|基金|other 1=6 13=23 17=21
side called|实业 0=8 5=13 8=19 17=-3
side called|实业|other 0=7 5=13 8=18
side called|家居 5=10 8=3 9=18 11=4 15=11 17=25
side called|家居|trade 5=7 8=4 9=5 15=12 17=15
side called|家族 4=-8 8=-9 13=-10 17=-15
side called|市府 0=17 5=-3 8=11 9=15 17=11
side called|市府|trade 0=18 8=16 9=6 17=4
side called|影业 0=-7 3=-3 4=-7 5=16 9=-10 10=4 12=9 13=-7 16=3 17=-4
side called|影业|buildout 5=17 8=17 17=-3
side called|担保 6=-3 8=-9 11=-3 12=-7 17=-14
side called|控股 0=-11 1=-10 4=11 6=10 8=-10 9=-22 10=9 11=14 12=-4 13=-8 16=-3 17=-18
side called|控股|trade 0=-7 8=-11 9=-19 17=-21
side called|政府 1=-8 2=3 3=-3 4=-3 5=-4 6=4 7=13 8=-3 9=-7 10=-5 11=-7 12=6 13=-3 14=-4 15=-3 16=-4 17=-30
side called|政府|equity 1=-4 5=-12 8=-18 17=-5
side called|政府|trade 0=13 5=10 6=-3 8=14 9=-6 17=-11
side called|数据 0=20 8=15 9=-3 10=10 11=8 15=5 17=16
side called|文旅 0=16 5=3 8=17 11=33 15=4 17=33
side called|文旅|trade 0=18 8=18 11=25 17=23
side called|易所 0=-4 8=-8 9=-10 17=-18
side called|榮航 0=14 6=14 8=25 9=-5 17=-10
side called|榮航|trade 0=14 6=14 8=26 9=-4 17=-6
side called|水务 0=17 6=-5 8=9 9=25 11=-7 17=18
side called|水务|trade 0=18 8=17 9=26 17=25
side called|水泥 4=10 5=20 8=21 9=-6 11=5 13=20 15=-7 16=8 17=14
side called|汽车 1=-8 8=-11 9=5 10=37 17=37
side called|海工 0=6 8=5 9=58 17=56
side called|海工|trade 0=6 8=5 9=58 17=56
side called|游戏 4=9 7=7 8=15 9=-4 13=-4 17=-9
side called|环保 2=9 5=8 8=14 9=-3 11=3
side called|环境 0=-4 4=-6 8=-12 9=17 10=19 17=29
side called|环境|trade 8=-3 9=20 17=19
side called|生物 0=6 3=-9 4=-3 8=-12 10=3 12=26 13=-4 17=19
side called|生物|licence 3=-7 8=-12 12=24 17=21
side called|科技 1=-5 2=-3 5=23 6=-5 9=13 10=17 11=-11 12=4 14=-8 15=-4 16=6 17=14
side called|科技|buildout 5=19 8=19 14=-6 17=-10
side called|科技|debt 5=8 8=6 11=-16 17=-18
side called|科技|trade 0=-5 4=3 8=-11 9=18 10=-5 11=-3 12=6 16=7 17=18
side called|联赛 9=-3 12=27 17=23
side called|股份 0=3 5=6 9=-3 11=-3 13=-3 17=-14
side called|能源 0=8 1=-4 3=-5 4=-3 5=18 7=3 8=12 9=11 10=9 11=6 15=-3 17=16
side called|能源|trade 0=9 5=14 7=5 8=19 9=6
side called|航天 9=16 10=19 15=4 17=34
side called|航天|trade 9=17 17=16
side called|航空 0=27 1=-5 2=-3 4=-4 5=-6 8=5 9=8 10=4 11=6 14=20 17=27
side called|航空|buildout 5=-3 8=-4 14=20 17=20
side called|航空|other 9=15 17=17
side called|航空|trade 0=18 8=11 17=-5
side called|航運 0=-5 8=-7 9=33 17=32
side called|航運|trade 0=-6 8=-7 9=34 17=32
side called|药业 0=-3 2=-3 3=19 8=12 9=6 11=22 12=6 13=-3 17=28
side called|药业|trade 3=18 8=14 9=7 11=10 17=15
side called|装备 0=-22 8=-27 9=-23 17=-27
side called|装备|trade 0=-22 8=-24 9=-23 17=-25
side called|资本 0=-4 1=6 6=5 7=-4 9=-3 10=-6 13=-6 16=5 17=-15
side called|轨道 0=14 8=12 9=4 10=7 11=11 14=4 17=19
side called|达尔 3=32 8=31 10=23 17=20
side called|达尔|trade 10=24 17=24
side called|重工 0=-7 4=-3 8=-15 9=16 10=13 13=-6 15=-11 17=7
side called|重工|trade 0=-6 4=-3 8=-11 9=8 10=6 11=5 17=14
side called|金控 0=-5 1=18 8=12 10=-3 11=-5 13=6 17=-5
side called|金控|equity 1=18 8=17 17=-3
side called|钢铁 0=5 5=3 7=5 8=10 9=10 10=4 13=6 17=18
side called|银行 0=-9 1=-11 2=31 3=-3 4=-5 5=-7 6=9 7=-6 8=3 9=-10 10=-3 11=-22 15=48 16=-5 17=3
side called|银行|debt 1=-5 2=19 6=-11 8=-3 9=-3 11=-19 13=3 15=20 17=-8
side called|银行|trade 0=-4 2=15 8=5 9=-5 15=18 17=7
side called|锂业 0=-20 8=-24 10=8 11=-3 13=-10 17=-8
side called|锂业|trade 0=-19 8=-21 17=-4
side called|防部|other 0=14 8=13 9=-4 17=-5
side called|集團 0=7 7=-3 8=3 11=-6 15=-4 16=-3 17=-16
side called|集團|trade 0=8 5=3 8=7 9=3 11=-16 13=3 17=-15
side called|電子 4=-11 5=18 8=4 9=3 13=13 16=-4 17=10
side called|電子|acquisition 4=-10 8=-11 13=17 17=16
side called|電訊 0=13 1=10 3=4 4=-3 8=19 9=-4 10=10 11=6 13=-3 17=7
side called|電訊|trade 0=13 3=4 8=14 9=-4 17=-4
side called|食品 4=6 5=7 6=5 7=9 8=5 9=4 10=3 11=22 12=5 14=4 16=4 17=18
side called|食品|debt 2=4 8=6 10=4 11=17 17=20
side figure|after|apart|acquisition 0=-17 1=6 2=-9 3=3 4=13 5=-3 7=4 8=-6 9=-9 12=5 13=20 14=3 16=3 17=9
side figure|after|apart|buildout 0=6 4=-3 5=21 7=8 8=24 9=5 14=4
side figure|after|apart|debt 0=-5 1=-17 2=29 3=-3 4=-4 5=-6 6=7 7=5 8=3 9=-10 11=12 12=3 13=-3 15=6
side figure|after|apart|equity 0=18 1=11 2=-3 3=-4 5=18 7=-4 8=19 9=-10 10=16 12=-3 14=-3 15=-3 16=6
side figure|after|apart|guarantee 0=-4 1=-3 2=7 6=24 7=-3 8=16 9=-5 10=-3 17=-15
side figure|after|apart|licence 2=15 3=18 4=-6 5=3 7=-6 8=15 9=4 12=13 13=-4 17=4
side figure|after|apart|other 0=-15 1=-3 2=-8 3=13 4=15 5=11 7=4 8=-6 9=7 10=6 11=-15 12=-3 13=5 14=3 16=5 17=-12
side figure|after|apart|trade 0=32 2=-9 5=-7 6=9 7=8 8=11 9=23 10=7 12=-4 14=-5 15=-7 16=10 17=5
side figure|after|next|acquisition 0=-19 1=-8 2=-4 3=14 4=23 5=4 6=-3 7=9 8=6 9=-12 10=-13 11=-5 12=-4 13=31 17=-5
side figure|after|next|buildout 2=-7 4=-6 5=28 6=-3 7=-3 8=4 9=8 13=-3 14=-7 16=-7 17=-18
side figure|after|next|debt 0=-11 1=6 2=33 4=-5 6=-5 8=5 9=-4 10=-6 11=24 12=-4 13=-6 14=-6 15=5 16=6
side figure|after|next|equity 0=-14 1=50 2=6 3=-8 4=3 5=11 6=-6 8=36 9=5 10=28 11=7 12=-5 16=-9 17=11
side figure|after|next|guarantee 0=7 1=6 2=-10 4=-3 6=23 8=14 9=-3 11=3 15=29 16=5 17=23
side figure|after|next|licence 1=-7 2=-7 3=25 4=-4 5=-4 7=-3 9=-12 11=-5 12=55 13=3 14=4 17=39
side figure|after|next|other 0=-11 1=21 2=-7 3=-10 4=-5 6=-13 7=35 8=-6 9=3 10=-3 11=19 12=14 14=-7 15=9 16=13 17=3
side figure|after|next|trade 0=21 1=9 2=20 3=-3 4=18 5=17 6=13 7=4 8=28 9=36 10=10 11=-5 12=-11 13=-8 15=10 17=6
side figure|before|apart|debt 1=-8 2=-14 7=-3 8=-27 10=6 15=-9 17=-12
side figure|before|apart|other 3=3 4=-5 8=-8 9=3 12=-4 13=14 16=4 17=7
side figure|before|apart|trade 0=17 1=-3 2=14 3=-4 4=5 7=-10 8=14 9=-9 11=15 13=7 15=-4 16=7 17=9
side figure|before|next|debt 0=-5 1=10 2=19 5=12 6=-12 8=14 9=4 10=-4 11=13 15=7 16=-3 17=8
side figure|before|next|equity 1=4 2=16 4=-3 5=-13 8=-5 9=-3 10=16 13=-8 14=-4 16=-6 17=-5
side figure|before|next|licence 3=9 4=6 8=9 12=-13 13=-3 16=4 17=-15
side figure|before|next|other 0=-28 1=-8 2=37 3=-5 4=-6 5=-14 7=3 8=-22 13=-4 14=-4 16=7 17=-9
side figure|before|next|trade 0=22 1=3 2=-5 4=-17 5=-7 6=-4 7=9 8=-5 10=-9 12=-6 13=-12 14=-3 15=15 17=-24
side focus|meant 0=48 1=12 2=-25 3=-32 4=-3 5=60 6=13 7=10 8=13 9=37 10=-9 11=37 12=8 13=26 14=13 15=-4 16=23 17=19
side focus|named 0=8 1=-5 2=-5 3=7 4=8 5=15 6=5 7=29 8=-15 9=4 10=32 11=24 12=9 13=12 14=35 16=8
side focus|other 0=25 1=12 2=-12 3=-7 4=8 5=38 7=21 8=-11 9=23 10=4 11=32 12=-6 13=26 14=43 15=12 16=22 17=6
side focus|own 0=43 1=-18 2=-17 3=-9 4=-7 5=34 6=23 7=23 8=29 9=19 10=25 11=33 12=36 14=-9 15=-33 16=4 17=26
side fore|acquire|plain 0=-9 1=3 3=8 4=28 5=-6 6=-3 7=-6 8=10 10=-5 11=3 12=-7 17=-16
side fore|award|past 0=24 4=-4 5=-3 8=10 9=-4 10=-3 13=-7 17=-14
side fore|award|plain 0=6 4=-4 5=4 8=-3 9=9 11=-4 13=17 17=16
side fore|borrow|plain 0=11 1=-7 2=8 4=5 5=-4 6=4 8=7 10=-4 11=14 13=-6 15=-3 17=-5
side fore|build|ing 0=17 5=8 8=15
side fore|build|plain 0=-14 1=4 2=-3 3=-4 4=-6 5=26 7=11 8=8 9=10 10=7 13=-3 14=9 16=3 17=14
side fore|buy|ing 0=-6 1=8 2=4 4=17 8=16 9=-4 13=-4 17=-9
side fore|buy|plain 0=18 1=6 3=3 6=-3 7=-14 8=-3 9=15 10=-17 11=-3 13=9 14=4 15=-4 16=-4 17=-3
side fore|commit|past 0=10 1=-7 5=-12 6=-4 7=-5 8=-17 10=-3 11=3 14=6
side fore|commit|plain 0=-9 1=-4 2=-13 3=9 7=6 8=-16 10=15 11=-5 12=-3 13=6 14=-3 15=7 17=3
side fore|divest|plain 0=3 3=3 4=-4 10=-3 12=7 13=14 15=5 17=13
side fore|fee|plain 1=-3 3=-3 7=11 12=-3 13=3 16=20 17=12
side fore|grant|plain 0=-3 1=-3 7=18 8=4 9=7 11=-3 16=5 17=3
side fore|guarantee|past 2=14 8=7 9=-3 11=-5 15=-4 17=-14
side fore|guarantee|plain 0=-6 2=-10 3=-3 4=-4 6=26 9=-7 11=4 13=-3 15=7 17=-5
side fore|invest|plain 0=-6 1=10 2=7 4=-9 5=16 6=-5 7=9 8=10 9=-6 10=8 11=3 12=-3 13=-4 16=7 17=-9
side fore|lend|plain 1=14 2=3 3=-5 4=-6 5=5 6=-5 7=-6 8=-8 10=3 11=-4 13=-3 15=9 16=-3 17=-7
side fore|licence-paper|plain 2=-3 3=4 8=-8 9=-4 12=18 16=-3 17=4
side fore|license-out|past 2=22 3=-14 7=4 8=5 11=-4 12=7 16=-5 17=-6
side fore|license-out|plain 0=-5 1=3 3=4 8=-4 9=-5 10=3 12=15 17=7
side fore|license|plain 3=15 8=10 12=4
side fore|loan|plain 0=-6 1=5 2=20 4=-6 5=-3 6=-3 11=6 15=16 17=3
side fore|none|plain 0=9 1=11 2=15 3=6 4=5 5=6 7=6 8=-10 9=13 10=11 11=-5 12=13 13=11 14=-5 16=4 17=-15
side fore|paper|plain 0=6 1=3 2=-10 3=-4 4=6 5=-4 6=-3 8=-7 9=6 11=15 12=-4 13=12 16=4 17=16
side fore|pay|past 0=-7 4=4 5=-15 6=-3 7=5 8=-23 10=4 11=4 12=-5 13=3 16=-7 17=-4
side fore|pay|plain 0=4 1=4 2=-3 3=5 4=-6 5=8 9=9 10=-3 11=14 13=-13 14=3 15=-4 16=13
side fore|raise|plain 0=10 9=-6 10=4 11=17 12=3 13=-3 15=3 16=-3 17=7
side fore|sell|ing 0=-3 1=5 8=-3 9=23 10=4 13=-3 17=19
side fore|sell|past 0=-26 1=-3 2=13 3=6 4=-7 5=-5 7=6 8=-16 9=7 10=8 11=8 13=-8 16=3 17=7
side fore|sell|plain 0=19 1=-4 2=-7 3=10 6=-4 7=-4 9=3 11=-4 13=21 16=-9
side fore|serve|plain 0=-5 2=-9 4=4 6=18 7=3 8=6 9=-6 12=3 16=-4 17=-13
side fore|sign|past 0=14 2=-7 3=-6 4=6 5=-5 7=-4 9=3 11=-4 17=-7
side fore|sign|plain 0=19 1=6 2=-8 4=-3 5=11 7=9 8=18 9=-8 10=-5 11=-6 13=-9 14=-4 15=8 16=15 17=-15
side fore|stake|plain 0=-6 1=23 2=-5 3=-3 4=-9 8=-4 9=-5 10=6 11=-3 13=-3 17=-13
side fore|subscribe|plain 1=19 4=-4 7=-4 8=6 9=-3 10=13 11=-3
side fore|warrant|plain 8=-7 9=-3 16=18 17=9
side fore|win|plain 2=-3 4=13 8=4 9=23 12=-4 13=-3 17=10
side governed|bare 0=12 1=20 2=10 3=11 4=12 5=17 6=6 7=19 8=-8 9=12 10=13 11=21 12=28 13=15 16=19 17=-12
side governed|by 0=3 1=8 2=-3 3=5 4=14 6=20 8=14 9=31 10=-5 11=-8 13=-14 16=-11 17=-11
side governed|by|^ 1=10 3=5 4=5 6=-6 8=-4 9=19 10=-5 11=-11 13=-6 15=5 16=-4 17=-6
side governed|by|buy 0=6 4=14 8=18 9=-4 17=-7
side governed|by|sell 0=-3 2=4 9=16 17=16
side governed|for 0=22 1=-3 4=-6 5=-6 6=-17 8=-12 10=4 11=22 14=12 17=12
side governed|for|^ 0=18 1=-5 4=-4 5=-5 6=-12 8=-10 9=-3 11=17 13=-16 14=8 16=3
side governed|from 1=8 2=10 4=-5 5=-5 6=10 7=12 8=7 9=19 10=-7 11=-9 12=10 13=6 14=-3 15=10 16=-9 17=5
side governed|from|^ 0=-7 1=7 2=9 3=7 4=-11 5=-3 7=6 8=3 9=26 10=-5 11=-3 13=5 15=-3 16=-5 17=9
side governed|from|award 0=18 2=-4 8=10 9=-5 17=-6
side governed|from|win 0=-3 2=-4 3=-3 4=22 8=11 9=9 13=-4 17=3
side governed|in 0=-8 2=3 6=-4 7=-4 8=-21 9=-5 10=20 12=-3 13=-10 14=-6 15=17 16=-11 17=-9
side governed|in|^ 0=-5 1=-5 2=6 3=-3 4=3 5=3 6=-3 7=-3 8=-14 9=-11 10=10 11=4 12=-3 13=-3 16=-6 17=-20
side governed|of 1=-8 2=10 3=-3 4=-3 5=11 6=5 7=-7 8=-18 9=-20 10=7 11=-5 13=18 15=21 16=-5
side governed|of|serve 0=14 8=11
side governed|to 0=-5 2=8 3=9 4=26 5=-7 7=-4 8=5 9=10 10=9 11=9 13=3 14=-8 15=13 16=13 17=14
side governed|to|^ 1=-6 2=18 3=11 5=-5 6=5 8=8 9=9 10=5 11=-6 13=14 14=-7 16=9 17=5
side governed|to|build 9=17 17=15
side governed|to|guarantee 8=-4 15=15 17=12
side governed|to|rent 0=6 4=16 8=18 9=-18 17=-20
side governed|with 0=6 1=8 2=8 3=12 4=8 5=14 6=-5 7=-6 8=14 9=18 16=24 17=17
side governed|with|^ 0=6 2=-3 3=10 4=9 5=3 6=-3 7=-8 9=10 10=8 13=3 15=3 16=23 17=23
side governed|with|buy 0=-5 8=-7 9=17 17=14
side governed|with|loan 2=14 8=9 11=-3 17=-7
side governed|with|order 3=-3 4=7 7=4 8=3 9=-9 13=3 15=-3 17=-14
side governed|with|paper 0=9 1=3 3=9 4=-5 5=8 8=17 16=-3 17=-4
side governed|with|sign 0=-8 8=-12 9=17 13=7 17=20
side governs|by|^ 1=7 2=-19 4=14 5=-6 6=21 7=7 8=8 9=11 11=3 13=-9 15=-4 16=-9 17=-16
side governs|for|order 0=5 8=4 9=19 15=-4 17=10
side governs|from|^ 0=9 1=13 2=4 4=-3 5=-3 6=3 7=12 8=16 9=4 10=-3 11=-5 12=4 15=5 16=-7 17=-11
side governs|from|pay 2=-4 6=7 8=-4 9=4 12=6 13=5 17=14
side governs|in|^ 0=-6 2=-6 5=5 8=-15 10=9 11=-4 13=-11 14=-4 15=16 16=-6 17=-6
side governs|of|^ 0=-4 1=-9 2=4 6=6 8=-21 9=-5 10=9 12=9 13=7 14=-3 15=3
side governs|to|^ 1=9 2=-6 4=30 5=-3 6=5 7=-9 8=11 9=-8 10=-3 11=17 12=6 13=-9 14=-4 15=3 16=4 17=-7
side governs|to|buy 0=-13 8=-16 9=20 13=16 17=26
side governs|to|commit 0=-5 1=-5 3=3 4=-9 8=-18 10=12 15=6 17=11
side governs|to|loan 2=15 8=11 11=-5 17=-10
side governs|to|rent 0=-5 8=-7 9=14 12=3 15=3 17=16
side governs|to|sell 0=21 4=3 8=18 9=-11 13=-3 17=-17
side governs|with|order 0=-3 3=4 9=18 17=16
side governs|with|paper 0=-6 8=-8 9=12 16=6 17=16
side habit|paid 0=48 1=-8 2=-14 4=-9 5=16 6=-3 8=12 9=6 10=15 11=-21 12=15 13=33 14=-16 15=15 16=17 17=10
side habit|pays 0=20 1=8 2=-8 3=-12 4=10 5=5 6=-6 9=3 10=8 11=22 12=-8 14=20 15=-8 16=5 17=3
side is|bank 0=-72 1=-22 2=67 3=-13 4=-36 5=-30 6=33 7=-31 8=-18 9=-49 10=-17 11=-58 12=-9 13=-31 14=-13 15=76 16=-18 17=-44
side is|bank|acquire 2=3 4=-13 6=4 8=-13 9=3 13=-16 17=-19
side is|bank|borrow 2=12 6=-4 11=-8 17=-14
side is|bank|buy 0=-11 2=10 4=-3 6=4 8=-3 9=-7 13=-4 15=-3 17=-19
side is|bank|fee 2=-6 6=27 7=-8 8=11 15=-8 17=-11
side is|bank|guarantee 2=6 8=-5 11=-5 15=34 17=25
side is|bank|guarantee-paper 2=-4 6=16 8=7 15=14 17=12
side is|bank|invest 1=-10 2=18 5=-7 8=-5 10=3 11=5 16=-4
side is|bank|lend 2=25 6=-4 8=15 11=-14 15=7 17=-12
side is|bank|loan 1=-3 2=11 6=-3 8=-4 11=-28 13=3 15=11 17=-20
side is|bank|none 0=-8 2=22 5=-3 6=3 7=-4 9=-5 10=-5 11=-3 13=-3 15=16 16=-4 17=-15
side is|bank|order 0=-16 2=13 8=-6 9=-9 17=-11
side is|bank|provide 6=6 8=5 15=22 17=22
side is|bank|sell 0=-8 2=8 4=-7 6=11 8=-4 9=-5 15=-5 17=-16
side is|bank|serve 8=-5 15=14 17=11
side is|bank|sign 0=-12 2=23 6=-3 9=-7 13=-3 15=12 17=-4
side is|buyer 0=48 2=-17 3=10 4=-8 5=-16 6=-13 7=-16 9=-15 12=-9 13=16 14=11 15=-7 16=5 17=-18
side is|buyer|acquire 8=-5 13=-10 17=-14
side is|buyer|build 0=27 8=24 17=-4
side is|buyer|buy 0=26 3=6 8=25 9=-13 10=4 13=7 17=-8
side is|buyer|invest 1=6 10=-8 14=17 16=14 17=14
side is|buyer|lend 1=11 2=-3 8=6 10=15 11=-4 17=8
side is|buyer|none 0=15 1=-4 2=6 4=7 5=-4 7=-3 8=11 17=-15
side is|buyer|order 0=31 8=25 9=-25 17=-28
side is|buyer|raise 0=6 9=-13 11=-6 17=-19
side is|buyer|rent 0=-15 8=-22 9=26 13=15 17=33
side is|buyer|sell 0=-16 8=-18 9=-6 13=19 17=9
side is|firm 0=23 1=15 2=-4 3=28 4=25 5=43 6=14 7=26 8=-12 9=23 10=33 11=32 12=29 13=24 14=-32 16=22 17=-12
side is|firm|acquire 0=-9 4=25 5=7 6=-7 7=-7 9=-11 12=9 13=26 14=-3 16=-7 17=4
side is|firm|assume 3=10 4=9 8=14 9=6 13=9 17=10
side is|firm|award 0=29 1=-4 2=-9 3=7 5=-4 6=-4 7=-7 8=5 9=6 11=-7 13=-5 14=-4 15=-5 17=-18
side is|firm|bid 0=-5 2=-3 3=4 4=7 7=5 11=-4 12=11 13=14 16=13 17=25
side is|firm|borrow 0=12 2=30 4=-7 5=-4 8=7 9=6 10=-5 11=22 13=-4 16=-4 17=-3
side is|firm|build 0=-12 1=8 2=-3 4=-4 5=19 6=-3 7=6 8=-7 9=12 11=-4 13=-5 14=14 15=-3 16=7
side is|firm|buildout 5=12 7=-3 8=-3 13=3 14=-15 16=-3 17=-30
side is|firm|buy 0=24 1=11 2=-3 3=-7 4=13 6=-5 7=-4 8=-3 9=17 10=12 12=3 13=14 15=-3 16=13 17=3
side is|firm|commit 0=-10 2=-5 3=5 4=-4 5=35 6=11 7=15 8=7 9=7 10=11 11=-7 12=5 13=-6 14=13 15=-5 16=12 17=-6
side is|firm|cooperate 0=-4 7=-4 8=-14 9=-4 16=-3 17=-13
side is|firm|fee 0=-7 1=-3 2=-3 3=-6 4=-6 7=27 9=-7 10=-4 11=-8 12=-7 15=17 16=15
side is|firm|grant 0=4 2=-3 5=6 8=-8 9=-5 10=-3 11=-4 16=18 17=-6
side is|firm|guarantee 0=17 1=-5 3=-4 4=-7 6=11 8=-8 9=16 10=-6 11=17 12=-4 13=-7 15=-4 16=-3 17=-12
side is|firm|invest 0=-9 1=10 2=-3 4=-9 5=32 7=15 8=8 9=-10 10=20 11=5 13=-20 14=-21 15=-5 16=22 17=-18
side is|firm|lend 0=-4 2=23 3=-3 4=4 5=11 6=-3 7=3 9=-5 11=40 12=-5 13=3 15=-15 17=6
side is|firm|licence-paper 0=-9 2=-4 3=24 5=-3 9=-6 11=-4 12=17 13=-6 17=-10
side is|firm|license 0=-4 3=17 4=-4 9=-4 12=13 13=-3
side is|firm|license-out 0=-10 1=-4 2=9 3=4 4=-7 5=-4 7=3 8=-16 9=-10 11=3 12=19 13=-8 16=5 17=-5
side is|firm|loan 0=-4 1=5 2=7 3=-3 4=8 5=-3 8=-10 9=-5 11=21 12=-4 13=6 17=4
side is|firm|none 0=25 1=4 3=18 4=10 5=22 6=12 7=8 8=-16 9=18 10=28 12=13 13=21 14=-8 15=12 16=4 17=-16
side is|firm|order 0=18 1=-4 2=-3 3=3 4=12 6=4 7=-4 9=30 10=-6 11=7 12=4 14=3 17=11
side is|firm|paper 0=25 1=4 2=-20 4=-4 5=3 6=-4 8=-10 9=-14 10=10 14=-3 15=-4 17=-31
side is|firm|pay 0=10 2=-8 3=4 4=9 5=13 6=-8 7=14 8=-8 10=7 12=14 13=13 14=-22 16=10 17=-19
side is|firm|raise 0=-3 1=14 2=-27 3=3 5=8 6=-6 7=-4 8=-28 9=-4 10=13 11=17 17=6
side is|firm|rent 0=6 1=-6 2=3 4=-8 5=6 6=12 7=-5 8=-7 9=18 10=-6 11=7 13=-10 14=4 15=11 17=4
side is|firm|sell 0=15 1=5 2=-8 3=-3 4=13 5=-6 6=-14 7=6 8=-11 9=23 11=8 12=13 13=8 14=-3 15=3 16=-10
side is|firm|serve 0=11 2=-3 6=18 9=9 10=3 11=4 13=-5 15=17 17=3
side is|firm|sign 0=4 1=6 3=3 4=8 5=3 6=7 8=-10 9=13 10=5 11=8 12=3 13=8 14=-13 15=-3 16=-12 17=-14
side is|firm|stake 2=-3 3=-4 4=22 6=3 10=15 11=-6 12=-4 13=19 15=-4 17=4
side is|firm|subscribe 1=29 4=-6 7=-4 8=6 10=20 11=19 13=-4 16=-4 17=15
side is|firm|takeover 3=-3 4=5 7=8 8=-4 9=-6 10=-4 11=-3 12=-4 13=17 16=7
side is|firm|talks 0=-5 2=4 3=11 4=4 5=-3 6=-3 7=-8 8=-17 9=6 10=19 12=4 13=9 15=-3 16=-3 17=5
side is|firm|venture 0=-4 4=-3 6=11 7=24 8=13 9=-3 13=-3 16=16 17=-4
side is|firm|warrant 0=-3 7=25 8=11 9=-4 12=-3 13=-3 16=13 17=-4
side is|firm|win 0=-28 1=-8 2=-6 3=19 4=19 5=-4 8=-25 9=3 10=-4 11=-8 12=16 13=15 15=-4 17=-3
side is|fund 0=-48 1=40 2=16 3=-14 4=34 5=-28 6=-3 7=-9 9=-16 10=-14 11=-14 12=-6 13=3 14=-8 15=-13 16=7 17=-56
side is|fund|borrow 2=-16 4=3 8=-18 11=4
side is|fund|invest 1=-5 2=5 4=3 5=-11 7=12 10=-11 14=-3 17=-19
side is|fund|none 0=-5 1=12 2=6 4=12 5=-6 7=-4 8=9 10=-4 13=-4 17=-16
side is|fund|sell 0=-4 2=3 4=24 8=19 17=-4
side is|fund|subscribe 1=-5 2=16 8=8 10=-5 11=-3 17=-9
side is|fund|talks 1=23 8=19 17=-5
side is|seller 0=3 1=10 2=-42 3=26 4=23 5=7 6=-4 7=13 8=-14 9=29 11=17 13=-4 14=-35 15=-21 16=12 17=-16
side is|seller|acquire 0=-3 3=5 4=8 5=-3 9=-4 11=-4 12=-3 13=-5 17=-20
side is|seller|buy 1=-7 2=-5 4=23 5=-3 7=19 8=9 9=13 10=-4 11=5 12=-3 13=-14 15=5 16=-4 17=-5
side is|seller|commit 0=7 5=-9 7=7 8=-3 9=-7 10=-6 11=-3 16=6 17=-16
side is|seller|fee 7=6 15=14 16=5 17=15
side is|seller|grant 0=-3 8=-6 9=3 16=15 17=14
side is|seller|guarantee 1=3 11=-10 15=-7 17=-19
side is|seller|invest 0=-3 1=9 2=-4 4=-3 5=12 7=4 8=5 10=21 11=9 13=17 14=-4 16=3 17=24
side is|seller|lend 2=3 5=-4 8=-9 10=-3 11=15 14=-3
side is|seller|license-out 3=17 7=6 8=15 11=-3 12=-6 17=-12
side is|seller|loan 2=-6 6=12 8=3 11=17 17=10
side is|seller|none 1=3 2=-10 4=11 6=-3 7=-10 8=-12 9=20 10=-18 11=24 12=-3 13=10 14=-3 15=-10 17=10
side is|seller|order 0=10 2=-3 4=-4 8=-6 9=-4 17=-17
side is|seller|paper 4=5 8=-6 9=43 17=33
side is|seller|pay 1=-4 2=-3 3=7 4=-5 5=5 7=-6 8=-11 9=14 11=-3 12=-7 13=-3 14=-5 16=-12 17=-18
side is|seller|raise 2=-6 7=8 8=-4 9=16 11=-9
side is|seller|rent 0=10 9=-24 13=-3 17=-31
side is|seller|sell 0=3 1=-3 2=-4 3=20 4=-7 5=8 7=-3 9=5 11=-3 14=-5 17=-8
side is|seller|serve 0=-5 1=3 4=-4 8=-15 15=-12 17=-17
side is|seller|sign 0=18 1=-4 2=-4 3=-3 5=-4 7=4 8=5 9=23 10=-4 11=13 12=-3 13=-4 14=-4 16=12 17=22
side is|seller|subscribe 1=18 8=12 10=9 11=-4
side is|seller|talks 0=-16 1=5 3=-6 4=6 7=4 8=-12 9=-8 10=4 12=11 13=-6 17=-7
side is|seller|win 0=-16 8=-24 17=-5
side is|state 0=28 1=-20 2=-12 3=-17 4=-19 5=-27 6=20 7=37 8=-8 9=-7 10=-10 11=-6 12=14 14=-3 15=12 17=-23
side is|state|grant 0=-4 2=-4 7=24 8=10 16=4
side is|state|guarantee 2=-4 6=17 8=7 15=10 17=9
side is|state|invest 5=-16 7=-4 8=-23 14=-3 17=-12
side is|state|none 0=-12 1=-4 3=-3 4=-4 5=-3 6=-5 7=31 8=-5 12=8 13=-5 15=-3 16=-3 17=-10
side is|state|order 0=-17 8=-19 9=12 17=10
side is|state|sell 0=17 5=3 7=-3 8=14 9=-8 17=-15
side is|state|win 0=42 8=38 9=3
side last|^ 0=14 1=21 2=23 3=7 4=7 5=23 6=10 7=14 8=-6 9=22 10=12 11=11 12=26 13=11 14=6 15=9 16=13 17=-11
side last|acquire 2=-3 8=-13 9=-6 10=-3 12=-3 13=27 15=-4 16=-4 17=7
side last|award 0=6 2=-6 3=7 4=20 5=-5 7=-5 8=10 9=8 10=3 11=-3 12=-3 13=-8 14=-3 15=-3 16=5 17=-6
side last|borrow 0=-3 1=4 2=15 4=-4 6=-5 9=3 11=-5 13=-3 16=4 17=-4
side last|build 0=-10 4=-3 7=-3 8=-20 9=13 16=-4 17=10
side last|buy 0=-17 1=3 3=-3 4=-5 7=3 8=-31 10=6 12=-6 13=20 15=-3 16=-3 17=5
side last|commit 0=-3 1=-4 2=-5 3=-3 4=14 5=-10 6=3 7=-4 8=-15 9=13 10=14 11=5 13=-5 15=-6 16=3 17=14
side last|guarantee 0=6 6=3 8=3 15=18 17=11
side last|guarantee-paper 2=-3 6=17 8=9 9=-4 15=15 17=8
side last|lend 1=-6 2=8 4=-4 5=9 8=4 9=-7 11=14 13=-4 15=-9 16=4 17=-5
side last|order 0=6 1=-3 4=3 7=5 9=-3 11=-7 13=8 15=10 16=18 17=9
side last|pay 0=-12 1=-3 2=6 3=14 4=-13 5=-4 8=-17 9=11 10=-4 13=3 14=-7 15=5 16=6 17=4
side last|rent-out 0=18 2=7 8=21 9=-6 17=-9
side last|sell 0=13 1=6 2=-4 3=-4 4=19 6=-4 7=-5 8=11 9=13 11=-3 12=6 13=-10 14=4 15=3 16=-4 17=-3
side last|warrant 7=20 8=16 16=7 17=3
side last|win 0=9 1=-4 2=-5 3=16 4=15 7=3 8=27 9=-4 10=5 12=11 17=3
side listed 0=25 1=3 2=-31 3=7 4=-11 6=-3 8=-19 9=17 10=-12 11=-3 12=-3 13=5 15=10 16=14
side markets 0=-45 1=37 2=38 3=-17 4=-17 5=-16 6=-13 7=-14 8=-32
side markets|0 0=-5 1=-10 2=12 3=-3 4=-4 5=-8 7=-3 8=-33
side markets|1 0=-27 1=3 2=26 3=-9 4=-9 5=-7 6=-6 7=-8 8=-40
side markets|2 0=-15 1=46 2=19 3=-5 4=-5 6=-4 7=-3 8=8
side markets|borrow 2=-17 8=-22
side markets|buy 0=-6 4=-3 8=-19
side markets|commit 1=20 8=9
side markets|free 0=-45 1=39 2=26 3=-17 4=-17 5=-16 6=-13 7=-13 8=-39
side markets|invest 1=22 5=-3 8=11
side markets|lend 2=-13 8=-17
side markets|loan 2=30 6=-3 8=24
side markets|none 0=-4 1=26
side markets|order 0=-7 8=-15
side markets|paper 2=23 8=14
side markets|raise 1=-3 2=27 8=17
side markets|ruled 1=-3 2=25 8=15
side markets|sign 0=-3 2=-4 8=-15
side meant 0=13 2=6 3=24 4=20 5=17 6=11 7=23 8=-31 9=9 10=19 11=16 12=21 13=19 14=-58 15=20 16=11 17=-31
side name<|, 0=14 1=13 2=11 5=9 6=-3 9=7 10=-3 11=15 12=3 13=8 14=-4 15=11 16=4 17=-5
side name<|,|DATE 8=-3 9=-16 12=6 13=-4 17=-16
side name<|,|which 0=-5 1=11 3=7 4=-5 7=6 8=11 9=-3 13=18 17=11
side name<|9 0=-19 2=-7 3=6 4=12 6=-6 7=6 8=-7 9=8 10=-4 11=-4 12=5 13=-6 17=-4
side name<|: 2=24 3=4 5=12 7=13 8=24 9=8 10=14 13=-11 15=-3 16=-8 17=-9
side name<|DATE 0=-3 1=-3 2=-8 3=8 4=7 5=-4 7=-5 8=-12 9=-7 13=-7 17=-18
side name<|DATE|, 0=10 1=-4 4=15 5=8 7=5 8=23 11=-7 12=4 13=-7 17=-11
side name<|MONEY 1=-6 2=41 5=10 8=39 9=-3 17=-7
side name<|MONEY|, 0=-12 1=6 2=-4 3=3 4=-6 5=-8 7=-5 8=-28 9=-5 10=-7 11=6 12=3 17=-11
side name<|MONEY|from 0=9 1=17 2=12 3=3 4=-4 7=-4 8=30 9=-14 15=3 17=-17
side name<|PARTY 0=-14 1=3 2=-15 3=8 4=-4 5=-3 6=-3 8=-27 9=31 11=-11 12=3 15=-4 17=15
side name<|PARTY|, 0=-14 1=-5 2=7 3=3 4=-6 5=-3 8=-20 9=-13 10=-4 11=13 13=8
side name<|PARTY|and 0=23 1=-5 2=-27 4=-12 7=-6 8=-27 11=-14 12=-5 15=-3 16=14 17=-13
side name<|PARTY|of 0=-12 8=-14 9=-11 12=-3 13=-5 17=-22
side name<|PARTY|s 0=-4 1=-6 3=-4 4=6 8=-10 9=6 10=-8 12=16 13=-4 17=7
side name<|PARTY|与 0=11 1=7 2=-7 4=-3 5=-4 7=-4 8=-5 9=17 10=-7 11=-6 12=6 13=3 15=3 17=9
side name<|PARTY|向 0=3 3=-3 8=4 9=7 10=-3 11=3 15=10 17=14
side name<|SIZE|from 0=-5 8=-10 9=14 17=12
side name<|^ 0=11 1=12 2=22 3=-8 4=-3 5=32 6=10 7=13 9=14 11=30 12=6 13=3 14=-3 15=-10 16=14 17=-14
side name<|a 1=-4 4=-9 8=-16 9=-9 13=-8 14=-6 17=-25
side name<|about 4=18 8=15 17=-4
side name<|and 0=15 1=-4 2=-29 3=11 4=-10 6=-5 7=22 8=-4 9=16 10=7 11=-16 12=-10 13=-8 15=-5 16=3 17=-18
side name<|at 0=-6 1=-3 2=-3 4=-4 8=-23 9=13 10=-3 13=3 14=-6 15=6 16=-3
side name<|belong|to 4=-4 8=-7 9=14 17=12
side name<|bid|for 4=-4 8=-5 13=15 17=13
side name<|bought 4=-5 8=-6 9=-5 13=27 17=21
side name<|by 1=-4 2=6 4=11 5=-5 6=17 8=11 9=20 11=4 12=3 13=-9 14=3 15=-3 16=-4 17=5
side name<|company 0=13 4=8 5=4 8=21 9=-4 10=4 13=9 14=5 15=6 17=15
side name<|cost 0=7 3=7 4=4 8=18 17=-7
side name<|dhabi|s 4=17 8=12 17=-3
side name<|e 2=14 8=12
side name<|for 0=4 4=-9 6=3 8=-10 9=-13 11=-5 12=-3 13=34 15=3 16=-4 17=10
side name<|from 0=-11 1=8 2=17 3=-3 4=12 5=-3 6=10 8=12 9=27 10=-4 11=-4 12=5 13=-3 15=10 16=-5 17=13
side name<|fund 1=-7 8=-12 10=28 11=-6 17=19
side name<|go|to 0=6 3=4 4=6 8=15 9=-10 17=-13
side name<|in 0=7 3=-3 4=-6 5=3 8=-9 9=-13 10=20 11=-4 12=-4 13=-12 15=7 16=5 17=-6
side name<|intent|with 0=-15 8=-17 9=3
side name<|into 2=-11 4=8 8=-8 10=14 13=-4
side name<|is 0=-6 1=6 6=6 8=3 9=3 13=16 17=16
side name<|korea|s 0=17 8=13
side name<|land 0=-5 3=18 8=12
side name<|led|by 2=14 8=12 17=-4
side name<|made 2=-15 8=-17 17=-3
side name<|mr 0=-8 2=-3 8=-14 9=-3 11=-4 17=-12
side name<|of 0=-5 2=12 3=-7 4=-4 5=6 8=-20 9=-15 10=11 12=7 13=7 17=-9
side name<|of|the 0=15 4=-3 5=5 7=-4 8=11 9=-4 13=-5 15=3 17=-10
side name<|on 0=15 3=3 4=-5 5=4 6=7 8=14 11=-3 13=4 16=7
side name<|order|at 9=19 17=18
side name<|order|with 0=-3 8=-4 9=18 17=17
side name<|pay 0=-3 2=3 8=-5 9=21 12=5 13=-3 16=-4 17=15
side name<|promis 9=12 16=12 17=19
side name<|pronoun|, 0=9 1=7 5=6 8=17
side name<|pronoun|bought 4=-4 8=-4 9=-4 13=15 17=11
side name<|purchas|of 13=23 17=19
side name<|receiv|from 4=17 8=10 13=-3 17=-4
side name<|s 0=10 2=-4 3=4 5=-3 8=5 9=12 10=-7 12=18 13=-3 16=-3 17=9
side name<|said 0=3 1=-12 2=-3 4=-5 5=8 6=-4 8=-14 9=9 10=-7 11=10 12=3 13=-3 16=-3 17=3
side name<|say 1=-4 3=-3 4=-3 5=-6 6=3 8=-16 9=-5 17=-11
side name<|say|what 0=15 8=11
side name<|that 0=8 1=6 2=3 3=-6 4=24 5=20 6=-6 7=19 8=47 9=-9 10=3 11=3 12=-3 13=8 15=14 17=3
side name<|the 0=-17 3=-13 4=-35 5=-12 6=14 7=21 8=-38 9=-60 10=-9 11=-9 12=5 13=-17 15=12 17=-76
side name<|to 0=6 1=3 3=23 4=26 5=-3 7=-8 8=27 9=12 10=-7 11=12 12=-6 13=-16 16=6 17=-6
side name<|which 0=-4 1=12 3=9 5=-8 7=5 8=7 10=4 11=12 13=12 15=-3 17=15
side name<|with 0=-8 1=8 2=18 3=14 4=5 5=12 6=-3 7=-4 8=22 9=29 13=6 16=6 17=23
side name<|— 0=-12 4=8 8=-11 9=18 10=4 13=-7 17=12
side name<|—|— 0=-12 4=8 8=-11 9=18 10=4 13=-7 17=12
side name<|“ 0=12 1=-3 2=12 4=-13 5=6 6=-3 7=-5 9=-16 10=7 12=3 13=15 17=-5
side name<|”|, 9=6 13=9 17=14
side name<|下 0=-7 1=5 4=-7 8=-15 9=11 13=-6
side name<|与 0=8 1=9 6=-3 7=-7 8=-4 9=15 11=7 12=9 15=4 16=4 17=19
side name<|中 1=6 2=-14 4=3 7=-3 8=-12 11=-4 12=4
side name<|公|司 2=11 6=-3 7=4 9=-6 10=4 11=14 13=7 15=-10 17=3
side name<|其|中 1=6 2=-14 7=-3 8=-12 11=-4 17=-4
side name<|包|下 8=-3 9=20 13=-5 17=14
side name<|卖|给 1=3 4=21 8=19 13=-4 17=-9
side name<|司 2=11 6=-3 7=4 9=-6 10=4 11=14 13=7 15=-10 17=3
side name<|向 2=9 3=-6 4=-3 8=-6 9=23 10=3 12=9 13=3 15=14 16=3 17=33
side name<|商 0=11 2=-7 3=4 4=-4 5=3 6=-3 7=8 8=8 11=7 12=3 13=6 15=9 17=17
side name<|因 0=12 6=3 7=6 8=15 9=8 17=5
side name<|在 0=-10 8=-17 9=-9 11=-5 15=10 17=-4
side name<|家 0=-13 8=-14 11=3
side name<|席 5=5 6=12 8=16 16=-3 17=-4
side name<|归 0=18 4=3 6=5 8=20 9=3 16=8 17=5
side name<|把 0=-3 8=-11 9=3 10=-3 13=11 16=7 17=16
side name<|据 0=-5 3=-5 4=-4 8=-20 12=8
side name<|方|是 3=5 4=-6 8=-4 9=-4 13=14 17=8
side name<|旗|下 1=5 4=-5 10=-6 13=-8 17=-14
side name<|日|本 1=-3 2=-5 3=-4 4=16 9=9
side name<|是 0=-3 2=5 3=4 4=7 5=-8 8=-3 9=26 10=-5 11=-11 15=12 17=11
side name<|本 1=-3 2=-5 3=-4 4=15 6=5 8=3 9=11
side name<|由 0=-5 1=8 2=4 3=5 4=-7 5=8 6=14 8=16 9=24 11=-7 12=-4 14=-3 15=-6
side name<|的 1=16 2=-6 3=13 4=-10 5=-3 6=3 7=4 8=8 9=-9 11=15 13=14 14=-3 15=-3 16=-9 17=-3
side name<|的|“ 0=20 8=12 9=-4 13=3 17=-3
side name<|的|是 1=3 2=7 3=3 6=5 8=10 9=16 13=-4 15=-7
side name<|给 0=4 2=-6 4=25 5=-4 7=-3 8=9 9=19 10=5 11=15 13=-17 16=5 17=18
side name<|股 6=3 10=15 17=10
side name<|说 1=15 2=-4 4=18 8=23 10=-4 11=6 17=-6
side name<|说|, 0=11 1=5 4=3 5=8 8=21 9=-8 15=3 17=-12
side name<|跟 0=9 1=-3 2=4 4=5 7=7 8=14 9=4 10=3 12=5 13=-3
side name<|面|, 0=-3 8=-5 9=12 11=9 17=15
side name>|( 0=7 1=4 2=-3 4=-4 5=13 6=4 7=6 8=16 10=5 11=4 12=-4 13=5 16=5 17=5
side name>|(|9 2=-3 4=-3 5=3 6=6 7=7 8=6 9=6 11=3 12=5 13=9 17=20
side name>|, 0=18 1=8 2=15 3=16 4=4 5=5 6=9 7=4 8=17 9=11 10=19 11=15 12=-8 13=26 14=-7 15=18 17=14
side name>|,|COMPANY 4=7 5=12 6=5 8=17 9=10 10=3 12=4 13=-5 17=6
side name>|,|DATE 0=9 3=-3 4=-8 7=8 8=3 9=-10 12=3 13=-4 17=-14
side name>|,|MONEY 0=-3 1=-9 2=-9 4=22 5=-6 6=-4 7=-4 8=-13 9=5 15=12 17=11
side name>|,|PARTY 0=-5 1=9 2=7 3=6 4=-10 7=-3 8=-5 9=-7 11=-6 13=-7 14=3 17=-22
side name>|,|and 0=-4 2=12 3=-5 4=8 8=6 9=-11 17=-15
side name>|,|at 0=-3 4=-3 8=-10 9=19 13=11 17=25
side name>|,|for 0=3 2=-3 4=-7 6=3 7=5 8=-4 9=16 10=-6 11=4 13=13 15=-3 16=3 17=24
side name>|,|from 8=-3 9=24 13=-3 17=19
side name>|,|on 0=8 4=9 8=14 9=-7 13=-3 17=-11
side name>|,|pronoun 0=17 2=-6 5=4 7=-4 8=11 9=-12 11=7 12=-3 13=-5 16=7 17=-5
side name>|,|which 0=10 1=8 2=-7 3=11 4=5 5=7 6=-4 7=-8 8=15 9=-10 10=6 12=-3 13=13 15=12 17=10
side name>|,|金 8=-5 10=5 11=11 17=16
side name>|9 0=-13 8=-19 9=-7 10=3 11=-4 13=-3 17=-14
side name>|:|PARTY 0=-5 4=-3 8=-17 9=-4 13=-4 16=-3 17=-16
side name>|DATE 0=12 1=8 3=-9 5=10 8=9 9=8 10=4 11=13 13=12 16=-3 17=15
side name>|DATE|, 0=-6 4=-4 8=-15 9=-4 10=4 17=-4
side name>|DATE|公 1=-3 2=-4 5=14 8=6 11=9 17=6
side name>|DATE|签 0=16 8=15 9=-12 17=-12
side name>|MONEY 0=9 1=24 2=-7 5=3 7=7 8=23 9=21 10=-7 11=13 12=8 13=-15 14=-4 16=26 17=34
side name>|MONEY|more 7=3 11=-13 17=-15
side name>|MONEY|的 0=6 2=4 4=8 8=14 11=-5 15=3 17=-6
side name>|PARTY 0=22 1=-11 2=20 3=3 4=5 5=3 8=25 9=-25 10=-7 11=-23 12=7 13=-9 15=-7 17=-58
side name>|RATE 0=16 8=13 9=5
side name>|RATE|a 0=17 8=15 17=-5
side name>|SIZE 0=-8 8=-14 9=6 10=4 17=5
side name>|^ 0=-8 1=9 2=26 3=16 4=27 5=-14 7=-7 8=13 9=32 10=-14 11=-19 12=-9 13=23 15=17 16=-7 17=5
side name>|a 0=-12 2=-14 7=-3 8=-31 9=-11 13=-3 15=12 16=15 17=9
side name>|all 0=-8 5=-4 8=-14 9=17 17=16
side name>|and 0=-6 1=-8 2=16 4=10 5=-5 6=-5 7=14 8=3 9=8 10=-5 11=-11 12=9 15=3 17=-5
side name>|and|PARTY 0=-7 1=-10 2=15 3=-5 4=11 5=-3 6=-4 7=13 8=3 10=-4 11=-5 12=6 13=5 16=-5 17=-8
side name>|are 0=23 2=-9 5=4 8=6 9=-3 12=-3 13=9 17=3
side name>|at 9=20 13=-6 14=5 17=7
side name>|at|MONEY 8=-8 9=14 13=-4 17=5
side name>|a|MONEY 2=-14 8=-18 16=4 17=5
side name>|book 0=-3 8=-11 9=35 17=32
side name>|bought 0=-10 4=-11 8=-22 13=-4 17=-7
side name>|bought|PARTY 0=-3 4=-14 8=-18 13=-4 17=-4
side name>|buy 4=14 8=11
side name>|came 0=-7 1=18 2=-4 4=-4 5=4 8=7 11=10 17=5
side name>|can 0=-3 2=-5 6=3 8=-11 10=5 11=6 13=-3 15=10 17=15
side name>|debt 2=-13 8=-14 17=-4
side name>|for 0=8 2=-3 3=-5 4=9 5=-3 6=9 8=7 9=8 10=3 11=-3 12=10 13=18 15=-4 16=-4 17=14
side name>|for|MONEY 0=-16 1=7 3=-6 4=9 5=-3 6=8 7=4 8=3 9=14 11=-4 12=8 13=13 15=-7 16=-4 17=17
side name>|for|a 0=19 8=13 9=-4 15=-3 17=-9
side name>|from 0=4 5=3 8=8 9=-6 13=15 15=-3 17=3
side name>|get 0=-4 2=-6 4=3 8=-16 11=-3 12=10 13=3 15=9 16=8 17=25
side name>|get|MONEY 8=-10 12=12 13=4 15=10 17=24
side name>|grant 3=-4 8=-4 12=17 17=15
side name>|had 0=14 1=-5 3=10 4=5 5=6 6=-6 7=18 8=30 9=11 12=-5 14=6 15=-4 16=4 17=6
side name>|had|promis 0=12 7=9 8=17 9=-6 17=-7
side name>|hand 0=-5 3=8 4=7 7=9 8=15 9=-4 13=-3 16=-3 17=-8
side name>|has 0=11 1=3 2=14 3=3 4=10 5=-9 6=21 7=16 8=34 10=12 12=11 16=-7
side name>|has|been 0=-13 1=6 8=-7 9=-4 11=-3 16=-5 17=-16
side name>|has|committ 9=14 17=13
side name>|has|land 9=-3 12=19 17=16
side name>|has|written 1=17 2=-4 6=5 8=15
side name>|have 0=19 2=-4 4=-5 7=-3 9=-12 13=11 16=10 17=3
side name>|have|both 0=23 8=23
side name>|in 0=-11 1=-6 2=-3 4=9 5=6 7=-3 8=-13 9=6 10=-4 12=-4 13=-7 17=-17
side name>|is 0=4 1=-6 2=16 3=14 4=5 5=9 6=-10 7=3 8=16 9=21 10=3 11=9 12=-6 13=-4 14=3 15=12 16=-10 17=13
side name>|is|a 2=14 8=11 17=-3
side name>|is|in 0=-4 1=-5 3=18 4=-6 8=3 13=3 17=-3
side name>|is|pay 0=17 1=4 8=13
side name>|is|to 1=5 2=-3 3=-3 4=-6 5=9 7=17 8=13 9=21 12=3 17=18
side name>|is|worth 0=-6 5=-4 8=-14 9=-3 17=-6
side name>|keep 8=-4 9=15 17=14
side name>|loan 2=-18 8=-21 11=-3 17=-3
side name>|look 0=-3 1=17 8=10
side name>|mak 0=-4 3=3 4=11 8=7 9=16 17=8
side name>|merely 0=17 8=13
side name>|of 2=-4 3=-5 4=3 6=8 8=-3 9=9 10=5 11=8 12=6 13=5 15=3 16=-3 17=24
side name>|offer 4=14 8=7
side name>|over 0=7 1=5 2=-3 4=-6 10=-3 13=14 17=6
side name>|paid 0=-5 3=-3 7=-4 8=-19 17=-5
side name>|pay 0=-13 3=3 4=-3 7=15 11=11 17=4
side name>|plan 1=-3 2=3 5=16 8=12 13=-5 17=-8
side name>|plan|to 1=-3 5=16 8=9 13=-4 17=-6
side name>|plc 13=14 17=13
side name>|promis 0=-3 1=-3 2=-3 6=3 7=-7 8=-15 17=-5
side name>|pronoun 0=-8 4=-3 5=7 8=-7 9=21 10=6 13=-3 15=5 17=24
side name>|provid 2=7 9=18 17=16
side name>|pull 1=-3 2=-5 6=4 8=-5 9=-5 10=14 11=14 16=-3 17=18
side name>|pull|a 2=-4 6=4 8=-6 9=-3 11=20 17=17
side name>|renew 0=-17 8=-21 9=-8 17=-10
side name>|s 0=23 1=12 2=7 3=-21 5=6 6=-5 8=4 9=-15 10=5 11=20 12=16 13=5 16=-6
side name>|say 0=-11 7=-3 8=-21 9=-7 16=11
side name>|say|a 0=-9 8=-14 9=-6 16=10 17=4
side name>|shar 7=15 8=13 10=3
side name>|show 0=-12 8=-15 9=-8 17=-13
side name>|sign 0=25 2=-3 4=-7 8=7 9=-16 13=8 16=3 17=-8
side name>|sold 0=-4 8=-13 9=-17 10=10 11=3 17=-7
side name>|start 4=17 8=15 17=-3
side name>|stopp 9=19 17=19
side name>|suppli 0=-7 2=20 7=4 8=12 9=8 16=5 17=8
side name>|suppli|MONEY 2=20 7=4 8=19 9=-7 17=-10
side name>|suppli|the 0=-6 8=-8 9=14 16=5 17=18
side name>|s|DATE 0=15 8=14 9=-4 17=-5
side name>|s|MONEY 0=17 2=13 4=3 8=28 9=-8 11=3 17=-6
side name>|s|PARTY 0=-9 1=19 3=-8 4=-12 8=-12 12=-5 17=-9
side name>|s|board 0=14 8=10 9=-6 13=4 17=-3
side name>|s|lawyer 4=-3 8=-4 13=19 17=18
side name>|took 0=15 2=5 4=8 5=-3 7=4 8=20 9=-8 11=8 13=3 17=-3
side name>|was 0=-15 1=-5 2=5 3=-3 4=10 5=-3 8=-20 9=29 10=-3 16=10 17=26
side name>|will|build 0=-3 5=15 8=8 17=-4
side name>|will|contribut 1=-8 8=-9 10=16 17=15
side name>|will|pay 0=15 3=4 4=-4 5=-4 8=6 9=-11 17=-14
side name>|will|take 0=11 1=3 4=4 8=14
side name>|“|is 0=17 8=16 9=-7 17=-8
side name>|” 0=12 3=4 4=-7 9=-15 10=10 11=5 13=6
side name>|三 0=15 4=-3 5=-3 8=8 17=-5
side name>|三|年 0=17 8=12 9=-4 17=-6
side name>|与|PARTY 0=13 1=-6 2=9 3=4 5=5 6=-3 7=-3 8=12 9=14 10=3 11=12 12=8 13=-3 15=-4 16=-3 17=16
side name>|为 0=-11 1=-3 5=-3 6=18 11=-5 15=-4 17=-11
side name>|为|PARTY 0=-6 6=14 8=5 17=-4
side name>|买 0=-3 3=3 4=-8 8=-11 9=14 13=10 17=18
side name>|交 0=15 8=14 9=-8 17=-7
side name>|什 0=-5 8=-7 9=24 17=22
side name>|什|么 0=-5 8=-7 9=24 17=22
side name>|从 0=9 1=5 4=10 8=17 9=-5 11=-12 12=4 16=5 17=-11
side name>|作 0=3 1=6 2=-3 6=17 8=15 15=4
side name>|倒 0=13 1=7 4=-3 7=4 8=16 17=-6
side name>|倒|是 0=14 1=7 4=-3 8=15 17=-3
side name>|做 2=-5 8=-10 9=17 17=10
side name>|做|的 0=-4 2=-4 8=-10 9=21 17=19
side name>|公 2=-9 3=-5 4=-3 5=3 7=-4 8=-16 11=-8 12=15 17=5
side name>|出 0=-5 1=-15 2=-7 3=6 4=23 5=-4 6=4 7=18 8=18 13=-3 16=-4 17=-10
side name>|出|MONEY 1=-8 4=17 8=10 17=-3
side name>|出|资 1=-13 2=-4 4=6 5=-5 7=23 8=8
side name>|分 0=-7 1=19 8=8 9=17 17=11
side name>|分|别 1=16 8=15 9=7 17=4
side name>|则 0=12 1=-6 2=3 4=-3 6=14 7=8 8=24 13=10
side name>|各 1=6 2=8 4=3 8=15 10=-3 17=-8
side name>|合 2=-3 8=-9 16=21 17=17
side name>|向 0=22 1=-3 4=-4 5=13 6=-14 8=13 11=13 12=-3 13=-3 17=4
side name>|向|PARTY 0=15 6=-13 7=-4 8=-8 9=6 10=3 11=16 12=-3 17=15
side name>|对 0=5 1=-3 3=-6 4=4 5=15 6=7 7=-4 8=13 9=-4 10=3 11=-4 17=-7
side name>|就 0=10 4=-3 6=17 8=16 9=-8 11=-4 16=-3 17=-14
side name>|当 8=-5 9=10 12=5 17=14
side name>|得 8=-3 9=9 16=8 17=15
side name>|承 1=9 2=-7 5=7 6=8 8=5 9=19 17=15
side name>|把 5=4 7=3 8=5 9=5 11=10 12=11 13=-3 17=14
side name>|拿 0=-7 1=-6 3=3 5=-3 7=-4 8=-18 9=14 10=11 11=5 12=-3 13=-3 16=13 17=30
side name>|拿|MONEY 1=-4 8=-7 10=15 17=13
side name>|收 0=-8 2=6 4=18 6=8 7=-3 8=18 9=-5 13=4 16=3
side name>|收|购 4=16 8=13 13=3
side name>|新 5=3 10=13 15=6 17=15
side name>|方|面 0=9 3=10 4=9 8=24
side name>|无 0=-11 8=-14 9=7 17=5
side name>|替 0=-4 2=-4 8=-14 9=7 11=-3 12=3 17=3
side name>|来 0=-10 1=3 8=-9 9=20 17=19
side name>|武 0=18 8=18
side name>|武|汉 0=13 8=14
side name>|每 0=18 8=12 9=-4 17=-6
side name>|每|年 0=19 8=13 9=-3 17=-5
side name>|的 0=-5 2=7 4=-5 5=6 7=17 8=-8 9=9 10=13 12=-6 13=5 14=-5 15=3 16=3 17=-4
side name>|租 0=7 8=3 9=14 17=12
side name>|签 0=-14 1=-6 3=9 4=8 6=4 8=-6 9=14 11=5 16=4 17=11
side name>|签|了 0=-20 3=3 6=4 8=-18 9=7 12=-5 16=9 17=9
side name>|签|订 0=11 5=9 8=15
side name>|董 0=7 1=4 2=3 3=6 4=-4 5=3 6=-8 8=7 9=-5 12=-4 13=14
side name>|董|事 0=9 1=4 2=3 4=-4 5=3 6=-8 8=3 13=14 17=7
side name>|融 0=14 8=13
side name>|融|资 0=14 8=13
side name>|表|示 0=14 1=7 2=-3 8=11 9=-5 10=6
side name>|要 0=19 1=13 3=-4 4=6 5=15 6=-3 7=-3 8=37 9=-8 10=-3 13=-3 14=3 15=6 16=5
side name>|订 0=-16 8=-16 9=12 16=-5 17=3
side name>|认 1=-3 4=3 5=-3 7=15 8=9 10=3
side name>|谈 3=-5 8=-3 12=17 13=4 16=-3 17=15
side name>|跟|PARTY 0=-12 8=-18 9=4 11=3 12=5 16=4 17=10
side name>|还 0=-7 4=-4 5=-3 8=-15 9=13 10=-3 11=-5 13=-4 16=-3 17=-4
side name>|那 0=20 4=-4 5=-12 8=5 9=-4 13=3 16=4
side name>|都 0=-9 8=-17 9=-4 17=-8
side name>|预 0=4 6=-3 9=5 15=3 16=11 17=15
side named 0=22 1=19 2=19 3=21 4=23 5=19 6=23 7=20 8=6 9=25 10=19 11=21 12=21 13=17 14=-8 15=22 16=24
side next|^ 0=7 1=15 2=10 3=11 4=18 5=14 6=15 7=17 8=-13 9=16 10=13 11=11 12=16 13=16 14=-8 15=14 16=10 17=-14
side next|acquire 0=-9 1=4 2=3 3=4 4=25 5=-7 7=-6 8=9 10=-5 11=3 12=-7 13=-4 17=-20
side next|assume 0=6 1=5 4=15 7=-3 8=19 12=12 17=7
side next|award 0=22 1=-4 3=-3 4=-8 5=-4 6=-5 7=8 9=5 11=3 12=3 13=4 15=-4
side next|bid 0=-4 1=-4 2=-3 3=7 4=13 7=10 8=17 17=-5
side next|build 0=12 4=-10 5=17 6=-5 7=5 8=9 9=16 10=10 11=-9 12=-3 13=-7 14=12 17=9
side next|buy 0=30 1=3 4=14 6=-9 7=-11 8=11 10=5 11=8 12=-8 13=-12 14=4 15=-6 16=5 17=-18
side next|commit 0=11 1=15 2=5 3=3 4=-16 5=-10 6=7 7=16 8=11 10=4 11=-10 12=-7 14=7 15=8 17=-13
side next|fee 4=3 7=8 13=4 16=16 17=11
side next|guarantee 0=-6 1=-5 2=4 3=-3 4=-5 6=20 9=-12 11=-9 13=-3 17=-25
side next|invest 0=-9 1=23 4=-6 5=25 6=-5 7=11 8=29 9=-5 10=12 11=-5 14=-5 16=7 17=-8
side next|licence-paper 0=3 2=-3 3=-4 8=-8 9=-3 12=15 13=12 17=14
side next|license-out 0=-4 1=-3 2=23 3=-6 7=4 8=5 9=-4 10=3 11=-4 12=11 16=-5 17=-3
side next|loan 0=-8 2=24 3=-3 4=-7 5=-4 9=-4 10=-6 11=11 12=-3 15=16 17=3
side next|obtain 1=-3 2=-12 8=-19 13=-3 15=-4 17=-9
side next|order 1=-8 2=7 3=13 4=-16 5=-5 7=-8 8=-22 9=11 10=-6 12=13 14=4 15=-6 16=-10 17=-4
side next|paper 0=9 2=-6 3=7 4=16 5=-5 6=-4 7=-3 8=5 9=6 11=12 12=-3 13=4 16=8 17=9
side next|pay 0=8 1=-10 2=-16 3=18 4=12 5=18 6=-4 7=-3 8=3 9=-7 10=5 11=15 12=5 13=8 17=-4
side next|provide 0=-4 1=-3 2=15 5=-6 6=11 7=3 8=10 15=18 17=10
side next|raise 0=9 2=-15 3=-3 6=-5 7=-3 8=-20 9=-8 10=11 11=20 15=-3 16=5 17=15
side next|rent 1=-4 2=-5 4=-3 5=4 6=-4 7=-4 8=-17 9=19 10=-3 13=-7 14=6 15=4 16=3 17=12
side next|sell 0=-4 1=-4 2=5 3=10 4=-3 8=-15 9=19 10=6 11=8 12=-3 13=12 14=-3 15=-5 16=-5 17=11
side next|serve 0=-7 2=5 4=-6 5=4 6=13 7=-6 8=-6 9=-17 13=-3 15=3 16=-3 17=-22
side next|sign 0=22 1=-4 2=14 3=4 4=4 5=12 7=7 8=18 9=10 10=-3 12=8 13=-5 14=-12 15=8 16=10 17=-4
side next|stake 0=-5 1=22 2=-5 3=-3 4=-15 8=-12 9=-5 10=15 12=-3 13=5
side next|subscribe 1=19 4=-4 7=-4 8=7 10=4 11=-3 17=-6
side next|takeover 0=-4 4=15 8=3 9=-3 13=6
side next|talks 1=-11 2=12 5=-4 6=-4 7=-3 8=-12 11=11 12=14 13=18 17=20
side next|warrant 0=-3 8=-7 9=-4 16=20 17=9
side next|win 0=-24 2=-8 3=-11 4=16 5=-4 6=-3 8=-35 9=30 10=-7 12=15 13=-8 17=21
side nobody 0=14 1=-16 2=-28 3=-17 4=-17 5=-6 6=-10 7=-11 8=-61 9=-24 10=-43 11=-44 12=-30 13=-11 14=50 15=-31 16=12 17=-34
side nobody|0 0=-13 1=-5 2=-8 3=-4 4=-4 5=-3 8=-51 9=-24 10=-6 11=-6 12=-6 13=-7 14=20 15=-4 17=-33
side nobody|1 1=-8 2=-15 3=-8 4=-9 6=-4 7=-7 8=-54 9=-30 10=-25 11=-26 12=-21 13=12 14=36 15=-20 16=15 17=-31
side nobody|2 0=26 1=-3 2=-6 3=-5 4=-4 6=-3 8=-6 9=12 10=-14 11=-14 12=-4 13=-21 14=29 15=-8 16=-4 17=-22
side nobody|3 0=-7 8=-13 9=5 11=-5 13=-4 14=21 17=3
side nobody|award 0=-5 8=-7 9=24 14=9 17=22
side nobody|borrow 2=-3 8=-8 11=-4 14=-4 17=-17
side nobody|buildout 14=23 17=17
side nobody|buy 0=-15 4=-4 8=-25 9=12 13=22 17=7
side nobody|guarantee 8=-5 15=-13 17=-23
side nobody|invest 1=-3 8=-9 10=-16 11=-3 13=-4 14=33 16=-11 17=6
side nobody|licence-paper 3=-5 8=-8 12=-7 14=-3 17=-15
side nobody|loan 2=-7 8=-11 11=-10 17=-18
side nobody|none 0=-8 8=-23 9=-10 10=-4 11=-5 13=-11 14=22 15=-3 16=36
side nobody|order 0=-5 8=-11 9=-17 14=-4 17=-30
side nobody|paper 0=-4 8=-8 9=-7 14=-8 17=-25
side nobody|pay 0=-5 8=-14 12=-5 13=-7 14=29 16=-6
side nobody|rent 0=24 8=20 9=-14 17=-20
side nobody|serve 0=-3 8=-7 9=-4 15=-3 17=-16
side nobody|sign 0=20 8=12 11=-3 13=-5 14=13 17=-10
side nobody|talks 8=-6 14=-4 17=-15
side nobody|win 0=19 8=16 14=-3 17=-11
side nth|0|acquire 0=-10 1=4 3=8 4=27 5=-7 6=-4 7=-7 8=9 10=-4 11=4 12=-4 13=-6 17=-17
side nth|0|assume 0=6 3=-3 4=10 7=7 8=16 9=-5 12=12 13=-3
side nth|0|award 0=27 1=-6 2=-7 3=4 4=-16 5=4 6=-3 8=3 9=10 10=4 13=14 16=-3 17=12
side nth|0|bid 0=-4 2=-4 3=3 4=15 7=10 8=17 9=-3 17=-7
side nth|0|borrow 0=9 2=10 4=8 5=-4 8=13 10=-5 12=-3 15=-3 16=-4 17=-19
side nth|0|build 0=-5 1=-5 2=-3 4=-6 5=14 7=10 9=28 10=8 13=-3 14=10 16=-3 17=27
side nth|0|buy 0=4 1=11 2=8 3=6 4=18 6=-6 7=-13 9=17 10=7 11=-3 12=-7 13=14 14=4 15=-3 17=8
side nth|0|commit 1=-9 2=-6 3=6 5=-6 6=-3 8=-24 10=14 13=-7 14=5 15=-6 16=15 17=7
side nth|0|guarantee 0=-7 2=4 4=-4 6=18 9=-9 15=14 17=-8
side nth|0|invest 0=-5 1=16 2=-3 4=-4 5=31 6=-7 7=7 8=24 9=-5 10=10 11=5 13=-5 14=-4 16=4 17=-7
side nth|0|lend 1=11 3=-4 4=-8 6=-10 8=-20 9=-3 11=-9 13=-4 15=10 17=-15
side nth|0|license-out 0=-5 2=21 3=-6 4=-6 9=-5 11=-3 12=-3 16=-6 17=-23
side nth|0|loan 0=-5 1=6 2=34 4=7 5=-3 8=24 11=14 13=3 15=19 17=18
side nth|0|none 0=11 1=12 2=14 3=6 4=4 5=3 7=5 8=-12 9=12 10=10 11=-6 12=11 13=12 16=3 17=-16
side nth|0|order 0=13 1=-4 2=9 3=-7 4=9 5=-4 6=3 7=-6 9=21 10=-3 12=7 13=3 14=5 15=-3 16=-4 17=14
side nth|0|paper 0=9 1=6 2=-11 5=5 6=-3 8=-4 10=4 11=15 13=8 17=9
side nth|0|pay 1=10 2=-13 3=-3 4=-7 6=-4 7=-5 8=-30 9=4 10=-3 11=15 12=-4 13=-6 15=-4 16=7 17=-10
side nth|0|raise 0=9 1=-8 2=-5 7=-4 8=-17 9=-8 10=6 11=8 12=3 15=-3 16=-3 17=-4
side nth|0|rent 0=16 1=-5 2=4 4=-10 5=7 6=-7 7=-7 9=-3 11=5 13=-8 15=5 16=3 17=-11
side nth|0|sell 0=-3 1=-7 2=10 3=8 4=4 8=-10 9=27 10=8 11=3 13=5 14=3 15=-3 17=21
side nth|0|serve 0=-20 1=3 6=13 7=4 9=5 12=-4 13=-4 15=-4 16=-3 17=-13
side nth|0|sign 0=16 1=7 2=-13 4=5 5=9 7=-5 8=6 9=12 11=-6 12=-3 13=-3 15=3 16=3 17=-6
side nth|0|stake 0=-6 1=21 2=-4 3=-3 4=-5 6=3 10=-9 13=-6 16=3 17=-20
side nth|0|takeover 4=4 13=16 17=9
side nth|0|talks 0=11 1=-7 2=6 3=6 4=14 5=-3 6=-3 7=-3 8=14 9=-12 10=3 12=6 13=-8 17=-19
side nth|0|warrant 7=4 8=-4 16=19 17=10
side nth|0|win 0=-7 2=-4 3=-3 4=16 5=-3 8=-6 9=17 10=-4 11=-5 12=21 13=-6 17=13
side nth|1|acquire 1=-4 4=-11 8=-17 9=-7 11=5 13=18 16=-4 17=4
side nth|1|award 1=5 4=15 5=-4 8=8 9=14 13=-8 14=-3
side nth|1|borrow 0=-3 1=-3 2=7 4=-3 6=-3 7=-3 8=-10 9=5 10=5 11=18 15=-5 16=5 17=20
side nth|1|build 0=3 1=10 4=-5 5=25 7=-4 8=23 13=4 14=-3
side nth|1|buy 0=9 1=-3 2=-3 3=-4 4=-18 6=6 7=3 8=-19 9=-6 10=-9 11=17 13=20 15=-6 16=-5
side nth|1|commit 1=3 4=-11 5=3 8=-9 10=-3 13=7 14=4 15=11 16=-18 17=-4
side nth|1|guarantee 0=6 2=-3 4=-3 6=15 8=7 15=-8 17=-12
side nth|1|guarantee-paper 6=6 15=15 17=9
side nth|1|invest 0=-3 1=-10 2=20 4=-3 7=-8 8=-12 10=13 13=-8 14=3 16=-3 17=-3
side nth|1|lend 0=-3 2=16 4=-5 5=13 8=11 9=-5 10=-5 11=15 12=-3 13=-3 15=-9 16=4 17=-8
side nth|1|license-out 0=-3 3=3 7=8 9=-4 10=3 11=-3 12=17 16=4 17=14
side nth|1|none 0=6 1=9 2=25 3=6 4=4 5=8 6=11 7=12 9=17 10=7 11=-4 12=9 13=13 15=-12 16=10 17=-9
side nth|1|order 1=-3 3=9 4=-7 8=-13 9=-4 12=-3 17=-16
side nth|1|rent 0=-20 2=5 4=14 6=6 8=-5 13=-4 14=7 17=-3
side nth|1|sell 0=20 1=12 2=-7 4=-3 6=-5 8=8 9=-9 13=-3 16=-6 17=-24
side nth|1|talks 0=-5 1=5 3=-5 4=-7 8=-16 9=4 10=-8 11=12 13=13 17=17
side nth|1|venture 0=-4 2=3 8=-9 15=15 16=7 17=15
side nth|1|win 0=20 1=-3 2=-4 3=9 4=5 8=21 9=7 16=3 17=5
side nth|2|loan 2=-18 8=-21 15=-6 17=-7
side nth|2|none 0=-13 1=4 2=-3 4=16 5=3 9=4 11=5 12=4 13=7 15=12 16=-14
side nth|2|rent 0=9 8=6 9=12 15=5 17=15
side nth|3|subscribe 1=16 8=15 10=-3 17=-4
side owns 1=9 2=9 3=-16 5=15 6=4 7=10 8=-10 9=6 10=11 11=20 12=3 13=7 14=-8 15=12 16=-4
side owns|award 0=12 5=8 8=16 9=5
side owns|buy 0=10 1=7 2=-3 4=15 8=21 9=9 11=-3 13=7 15=9 17=13
side owns|lend 2=4 10=3 11=17 17=16
side owns|none 0=-4 2=-8 3=-4 4=10 6=-5 7=9 8=-18 9=11 10=3 11=7 12=-3 13=12 14=-4 16=3 17=5
side owns|win 0=3 7=7 8=5 12=17 17=14
side pays 0=9 2=-12 3=38 4=7 6=-14 8=21 9=-22 11=9 12=-19 13=-5 16=-5 17=-46
side pronoun|both 0=-27 1=-4 2=-9 3=-10 4=-10 8=-56 9=-44 10=-8 11=-7 12=10 13=-9 16=4 17=-57
side pronoun|company 0=-8 1=-19 2=-25 3=4 4=-20 5=-9 6=5 8=-52 9=-17 10=21 11=4 12=-5 13=-4 17=-16
side pronoun|it 0=-5 1=7 2=-21 3=11 4=10 5=6 6=5 7=-13 8=-15 9=-3 10=-7 11=17 13=-11 14=3 15=14 16=-4 17=-11
side pronoun|latter 0=20 2=3 3=10 4=-5 5=-3 6=5 8=25 9=-8 10=-3 11=-3 13=12 17=-6
side pronoun|other 0=-5 1=3 4=-3 5=-3 6=-3 7=-3 8=-17 9=8 10=10 17=12
side pronoun|they 0=-4 3=12 4=-6 5=-5 7=-4 8=-12 11=3 12=-4 13=-5 16=-3 17=-17
side pronoun|we 0=-34 2=-9 3=-8 4=-23 5=-16 6=-3 7=-7 8=-79 9=-7 10=-11 12=-7 14=7 15=-4 16=10 17=-21
side ready|-1 0=30 1=8 2=17 3=-10 4=15 5=-9 6=24 7=-9 8=11 9=10 11=11 12=44 13=5 14=-21 16=20 17=10
side ready|-2 0=-40 1=17 2=-42 4=-4 5=-44 6=-23 8=-88 9=-22 10=-63 11=-21 12=4 13=-40 14=-37 15=-22 16=-16 17=-97
side ready|1 0=-23 1=-22 2=-38 3=10 4=-15 5=24 6=-18 8=-70 9=-17 10=-10 11=-10 12=-13 13=-15 14=-23 16=-14 17=-72
side ready|2 0=-49 1=-5 2=15 3=-17 4=28 5=7 6=-5 7=46 8=-18 9=-28 10=-8 11=-5 13=21 14=-16 15=55 16=20 17=-9
side ready|3 0=4 1=-5 2=22 4=-12 5=10 6=-16 7=-10 8=-24 9=22 10=-16 11=-37 12=-14 13=5 14=-13 15=13 16=4 17=-34
side ready|4 0=24 1=17 2=24 3=25 4=22 5=13 6=-9 7=-3 8=3 9=8 10=16 11=21 12=12 13=16 14=27 15=28 16=20 17=14
side ready|5 0=33 1=-8 3=15 4=-12 5=-4 6=47 7=7 8=12 9=15 10=49 11=53 12=16 13=7 14=-25 15=-36 16=-5 17=19
side ready|6 0=21 2=-6 4=-3 7=19 8=23 9=16 10=30 11=9 13=21 16=4 17=58
side recent|0|meant 1=47 2=3 3=9 4=23 5=4 7=8 8=-11 9=12 10=19 11=55 12=15 13=21 14=-17 15=-5 16=8 17=9
side recent|0|named 0=11 1=-18 2=5 3=24 4=9 5=20 6=-11 7=-16 8=-3 9=-7 10=27 11=16 12=13 13=-13 14=3 15=12 16=11 17=8
side recent|1|meant 0=23 2=27 3=-12 4=15 6=-4 7=-4 8=-15 10=-11 12=37 13=14 14=-11 15=20 16=-28 17=-31
side recent|1|named 2=13 3=-22 5=-26 6=6 7=31 8=-12 9=-3 10=-5 11=-9 12=11 13=-4 14=8 16=12 17=-13
side recent|2|meant 0=12 1=-16 2=-34 3=64 4=-10 5=15 7=-26 8=-23 9=14 10=13 11=-15 12=-30 14=-26 15=-4 16=-4 17=-45
side recent|2|named 0=19 1=-11 2=7 4=-6 5=-5 6=-9 7=-6 8=-10 9=20 12=-9 13=28 14=-5 15=-4 16=18 17=26
side recent|3|meant 0=20 1=-21 2=-22 3=-30 4=-22 5=31 6=-14 7=-20 8=-50 10=29 11=-13 12=-30 13=25 14=6 15=-19 16=12 17=-25
side recent|3|named 0=35 1=-5 2=-3 3=-4 4=4 5=13 7=-12 8=20 9=-5 11=9 12=3 15=-5 16=8
side recent|4|meant 0=-3 2=-22 3=-26 4=-32 5=-6 6=3 7=34 8=-48 9=-4 10=-15 11=9 12=16 13=-4 14=-16 15=-22 16=-17 17=-51
side recent|4|named 1=-9 2=-29 3=17 4=-7 6=-12 7=26 8=-17 9=10 10=20 11=27 12=-9 13=3 14=5 15=-7 16=-8 17=12
side recent|new|meant 0=-18 1=-17 2=30 3=11 4=37 5=-5 6=26 7=33 8=-5 10=13 11=-23 12=18 13=-10 14=-42 15=50 16=35 17=-21
side recent|new|named 0=15 1=30 2=21 3=19 4=26 5=19 6=32 7=15 8=13 9=27 10=7 11=10 12=21 13=17 14=-16 15=25 16=17 17=-7
side rule|out 0=18 1=10 2=14 3=24 4=30 5=10 6=21 7=18 8=-7 9=14 10=14 11=15 12=14 13=20 14=19 15=12 16=16 17=-12
side rule|out|acquisition 0=5 4=7 6=6 7=-4 8=-8 9=16 10=6 11=-9 12=14 13=-11 14=4 15=4 16=10
side rule|out|bid 0=5 4=-3 12=16 13=-11 16=12 17=12
side rule|out|build 0=30 1=-3 5=-14 8=10 9=4 10=-3 14=8 16=5
side rule|out|buildout 0=17 1=-4 6=-3 7=-3 8=-9 10=5 11=-6 12=-3 13=7 14=-3 15=-5 16=15 17=-13
side rule|out|buy 0=8 2=7 4=16 5=4 7=15 8=15 9=20 10=14 11=-6 12=-4 13=9 15=8 16=-7 17=10
side rule|out|commit 0=-13 1=6 4=-3 5=25 6=5 7=7 8=9 9=10 10=10 11=-7 14=-5 16=-5 17=-13
side rule|out|debt 0=9 1=13 4=14 5=-6 6=18 9=9 10=-12 12=-3 14=7 15=9 16=5 17=-15
side rule|out|fee 6=-3 7=21 8=11 15=-9 16=-8 17=-26
side rule|out|grant 0=15 8=7 11=-5 14=4 17=-6
side rule|out|guarantee 0=-7 2=5 6=-6 7=-3 8=-25 9=4 11=24 13=-5 14=-4 16=-4 17=-7
side rule|out|lend 2=17 4=9 5=-3 6=9 8=18 10=-7 11=-4 13=11 14=8 15=-4 17=-9
side rule|out|licence 0=-6 2=-3 3=17 4=-3 7=8 9=-8 10=3 11=10 12=3 13=-10 14=-5 16=7 17=-12
side rule|out|licence-paper 3=-20 4=3 7=3 8=-23 10=5 12=7 13=-4
side rule|out|none 0=13 2=8 3=4 4=15 5=-4 7=-8 8=-15 9=12 10=14 11=6 13=14 14=3 15=6 16=13 17=-6
side rule|out|order 4=-5 5=5 7=4 8=-10 9=3 11=17 13=13 15=5 17=9
side rule|out|other 0=20 1=7 2=9 3=-3 4=14 5=-9 7=3 8=-13 9=13 10=14 12=-8 13=33 14=4 15=9 17=-10
side rule|out|paper 0=-10 8=-26 9=23 10=5 11=-3 13=-6 14=4 17=9
side rule|out|pay 0=-4 3=12 4=-5 5=9 7=10 8=-4 9=-24 10=-4 11=-3 12=20 14=15 16=6 17=-9
side rule|out|provide 11=19 15=12 17=27
side rule|out|rent-out 0=-3 8=-4 9=-6 11=-6 17=-16
side rule|out|sell 0=-9 2=-4 3=16 4=18 7=-3 9=-10 10=-3 11=16 12=-13 13=3 14=11 17=-10
side rule|out|serve 0=17 3=-3 4=-3 6=7 7=-3 8=7 9=4 10=13 11=-3 12=4 13=-5 14=-4 15=3 16=-4
side rule|out|sign 0=15 2=12 7=-3 8=4 9=5 10=7 11=-3 13=22 14=-4 15=5 16=-5 17=5
side rule|out|stake 0=5 1=-4 4=14 8=5 10=19 13=3 14=-5 15=4 17=9
side rule|out|takeover 4=4 8=-3 13=-16 16=3 17=-18
side rule|out|talks 0=-6 1=9 3=10 9=-13 11=-3 12=-4 13=16 17=-14
side rule|out|told 0=17 1=-28 2=-14 3=-6 4=20 5=13 6=17 7=15 8=-15 9=6 10=8 11=11 12=12 13=8 14=9 16=8 17=-14
side rule|out|trade 0=7 1=-3 2=11 3=24 4=17 5=10 6=11 7=22 9=7 10=19 11=21 12=13 13=11 14=15 15=7 16=-8 17=-8
side rule|out|untold 0=10 1=36 2=32 3=33 4=23 6=10 7=7 8=4 9=16 10=14 11=12 12=6 13=20 14=20 15=21 16=14 17=-8
side rule|payee 0=20 1=14 2=10 3=14 4=9 5=18 6=13 7=16 9=14 10=7 11=11 12=12 13=11 14=10 15=14 16=15
side rule|payee|acquire 1=5 2=3 4=-10 8=-8 9=-6 10=-3 12=9 13=-5 16=-4 17=-15
side rule|payee|acquisition 1=16 3=6 4=-6 7=4 8=-3 9=-10 12=-7 13=26 16=-4
side rule|payee|buildout 8=-4 10=-4 13=-3 14=17 16=-9
side rule|payee|commit 0=6 1=-5 3=-3 4=4 5=7 9=-12 10=-4 12=7 14=18 16=17 17=12
side rule|payee|debt 0=7 1=3 2=5 5=10 7=4 9=3 10=21 11=25 12=-4 14=-3 15=-10 16=-5 17=7
side rule|payee|equity 4=-14 5=15 6=-3 7=5 8=-7 10=21 11=4 12=-10 13=-8 15=-4 16=-10 17=-12
side rule|payee|fee 4=3 7=-6 8=-10 9=-3 11=-5 12=-4 13=-3 15=26 17=7
side rule|payee|guarantee 0=34 4=-3 6=-10 8=9 9=-5 10=-8 11=-14 12=3 13=-6 15=18 16=4 17=-8
side rule|payee|invest 1=-13 5=16 8=-4 9=-6 10=10 12=-3 13=-10 14=4 15=-3 16=13
side rule|payee|lend 0=-3 1=-3 2=6 5=9 6=-4 10=16 11=22 12=-3 13=-5 15=-6 17=19
side rule|payee|licence 0=-5 1=-4 2=7 3=13 4=4 5=-3 7=8 8=8 10=-5 11=-8 12=19 13=5 16=-8 17=-3
side rule|payee|licence-paper 3=22 8=13 10=-3 12=-11 13=5 17=-18
side rule|payee|none 0=26 1=4 3=7 4=9 5=3 6=8 7=19 8=8 9=10 10=5 11=9 12=14 13=11 14=16 15=9 16=9 17=8
side rule|payee|order 0=-10 2=3 3=8 4=11 8=-5 9=7 10=-3 11=-16 12=-3 13=-5 16=-3 17=-19
side rule|payee|other 0=7 3=7 4=17 5=9 6=15 7=6 8=-4 9=16 10=-10 11=9 12=14 13=-5 14=8 15=14 16=16
side rule|payee|paper 0=15 1=4 2=-7 4=3 7=3 8=10 10=-5 11=-6 13=6 16=-5 17=-17
side rule|payee|pay 0=18 4=-6 5=-12 7=-8 8=-11 9=15 10=9 12=-8 13=6 14=-9 15=3 16=-4
side rule|payee|rent-out 0=-4 8=-7 9=11 11=10 17=16
side rule|payee|sell 0=8 1=-3 2=10 4=-5 5=6 7=6 8=5 9=7 10=6 12=6 13=16 14=-5 15=-4 17=10
side rule|payee|sign 1=7 4=5 5=-3 6=7 9=7 11=18 13=-14 14=5 15=-4 16=3 17=4
side rule|payee|stake 1=9 4=-12 8=-8 9=5 10=-20 13=14 14=3 17=-6
side rule|payee|talks 0=-4 3=-5 8=-13 9=10 10=3 11=4 12=19 13=-9 17=13
side rule|payee|told 0=17 1=21 2=11 3=20 4=10 6=8 7=-20 8=7 9=13 10=10 11=8 12=11 13=7 14=11 15=8 16=10 17=13
side rule|payee|trade 0=16 1=10 2=8 4=9 6=14 7=5 8=3 9=18 10=-9 11=-11 12=5 13=6 14=-6 15=13 16=26 17=-6
side rule|payee|untold 0=13 1=-4 5=21 6=8 7=36 8=-10 9=7 11=8 12=6 13=9 14=3 15=13 16=12 17=-16
side rule|payee|win 0=5 3=-7 4=17 7=-3 9=5 11=-4 12=4 13=-7 16=4 17=-3
side rule|payer 0=10 1=15 2=6 3=13 4=14 5=15 6=11 7=18 8=5 9=8 10=23 11=13 12=17 13=13 15=12 16=23 17=-6
side rule|payer|acquisition 0=-3 1=-8 2=-3 4=24 5=8 6=-5 7=9 8=7 9=-7 10=3 11=3 13=6 15=-3 16=4 17=-8
side rule|payer|borrow 0=-10 1=-5 2=16 6=-5 8=-5 9=-4 11=-10 13=3 15=7 17=-7
side rule|payer|build 0=-20 1=-3 3=-3 4=-4 5=19 7=5 8=-8 9=7 10=5 14=-3 17=5
side rule|payer|buildout 0=-6 2=-6 3=-4 5=16 6=-6 7=10 9=15 10=-4 11=-3 13=-3 14=-7 17=-11
side rule|payer|buy 0=14 2=3 3=-4 4=3 6=-4 7=-9 8=-4 9=-5 10=-3 11=17 12=3 14=5 15=-5 16=-3 17=-6
side rule|payer|debt 0=-11 1=8 2=18 3=-7 4=-8 5=-3 8=-9 9=-9 10=6 14=-4 15=17 16=4 17=-4
side rule|payer|equity 0=-5 1=13 4=6 5=-6 7=-5 8=-11 9=-6 10=15 14=-7 17=-7
side rule|payer|fee 0=-3 1=-3 2=-5 3=-4 4=-3 6=20 9=-3 13=3 15=-3 16=23 17=16
side rule|payer|guarantee 0=-10 1=-4 2=-7 4=-8 5=-4 6=27 9=21 10=3 11=3 13=-3 15=-3 16=-3
side rule|payer|invest 1=4 2=5 4=-5 5=-5 6=-3 7=20 8=3 11=6 13=3 14=-5 17=-3
side rule|payer|licence 2=-8 3=15 7=-8 8=-8 9=-5 10=-4 11=-7 12=16 13=4 16=9 17=4
side rule|payer|none 1=16 2=20 3=14 4=11 5=18 6=5 7=3 8=8 9=13 10=12 11=10 12=7 13=9 14=4 15=3 17=-4
side rule|payer|order 0=23 1=-3 2=6 3=-3 5=-3 7=-3 8=11 11=6 12=7 14=5
side rule|payer|other 0=11 1=5 2=10 3=13 4=5 5=13 6=8 7=16 8=8 9=4 10=15 11=14 12=9 13=3 14=3 16=13 17=-3
side rule|payer|provide 6=4 8=4 11=-14 15=-3 17=-21
side rule|payer|rent 0=15 1=-3 3=5 4=-5 6=3 8=9 9=-3 11=7 13=13 14=7 17=11
side rule|payer|sell 0=11 1=7 2=-6 4=4 5=-4 9=7 10=-3 11=-12 12=17 13=-7 14=-4 17=-7
side rule|payer|told 1=14 2=22 3=15 4=5 5=9 7=19 8=14 10=8 11=5 12=5 13=12 15=13 17=-7
side rule|payer|trade 0=21 1=11 4=7 5=14 7=10 8=5 9=7 10=7 11=11 12=6 13=14 14=13 15=3 16=9
side rule|payer|untold 0=17 1=5 2=-17 3=3 4=17 5=13 6=15 7=8 8=-9 9=9 10=23 11=14 12=18 13=8 16=28
side rule|payer|venture 0=-4 6=-4 7=22 8=8 11=3 15=-3
side rule|payer|win 0=-13 2=-3 3=5 7=4 8=-14 12=7 13=15 16=-3 17=9
side sells-it 0=-19 2=-8 3=-7 4=-6 6=-5 8=-43 9=59 10=-6 11=11 12=-3 13=19 14=-8 15=-3 17=54
side sells|ai 0=4 8=-5 9=-9 10=-3 11=-11 14=3 16=8 17=-16
side sells|aircraft 0=-18 3=4 4=-4 8=-24 9=40 10=-6 11=-12 13=-5 17=16
side sells|airline 0=27 1=12 2=-12 3=-4 4=-12 5=-9 6=-3 7=-6 9=6 10=10 11=13 13=28 14=18 15=-4 16=-14 17=32
side sells|batteries 0=22 2=9 3=-3 4=7 5=-4 6=-3 7=6 8=24 9=33 10=7 11=-4 13=-8 16=7 17=24
side sells|cars 0=29 1=26 2=3 3=-7 4=-6 5=-9 6=-5 7=-5 8=21 9=-36 10=6 11=3 13=-5 14=-4 15=-6 16=-7 17=-46
side sells|cdmo 0=-11 3=-3 8=-22 9=16 16=4 17=13
side sells|chemicals 0=10 1=-3 4=-4 5=-8 7=14 8=5 9=-12 11=-4 17=-24
side sells|chips 0=-13 1=6 2=-9 3=3 4=-7 5=4 8=-21 9=-17 10=-26 11=4 12=8 13=-4 14=-4 15=-3 16=13 17=-28
side sells|cloud 0=36 3=6 4=-9 7=-9 8=16 9=-5 10=4 11=19 13=-7
side sells|datacentre 0=8 5=-7 7=-4 8=-8 9=27 10=-6 15=3 17=17
side sells|drugs 0=-5 1=-6 2=-5 3=52 4=-6 5=-3 8=24 9=-12 10=5 11=3 12=14 13=16 14=-5 16=-4 17=6
side sells|electronics 0=17 8=16 9=-7 15=-5 17=-17
side sells|epc 0=-37 3=-5 4=-3 5=-5 8=-59 11=-6 12=20 13=-6 14=-3 15=-3 16=-3 17=-6
side sells|equipment 0=-19 1=-3 2=-3 5=-3 8=-32 9=22 10=-3 11=-6 13=-4 16=-4
side sells|farm 0=15 2=-4 4=27 5=18 6=-7 7=-3 8=31 9=-39 11=11 13=39 14=-3 15=-11 16=12 17=5
side sells|foundry 0=-8 3=-3 8=-18 9=-19 10=-13 12=8 16=10 17=-14
side sells|gases 0=-11 8=-15 17=-6
side sells|grain 0=6 4=9 5=6 8=12 9=-17 12=-11 14=-9 17=-44
side sells|lessor 0=-5 6=-6 8=-13 9=16 16=21 17=29
side sells|lithium 0=3 3=-3 4=-4 8=-12 9=-14 10=6 11=-5 12=-3 13=24 17=4
side sells|lng 0=-14 5=9 8=-14 9=27 11=7 12=-4 17=17
side sells|materials 0=16 1=-5 4=5 5=6 8=12 9=37 10=5 11=9 13=-9 16=-3 17=31
side sells|media 0=-3 3=14 8=5 9=-6 12=-7 17=-16
side sells|mining 0=9 2=6 3=-3 4=-7 5=-3 6=-3 7=3 9=-19 10=-6 11=3 13=-17 17=-43
side sells|oil 0=11 1=-6 2=-4 5=6 9=-14 10=-3 13=-8 17=-27
side sells|oilbuyer 9=-4 13=-14 17=-21
side sells|platform 0=9 3=18 4=-3 8=19 9=20 12=-4 17=12
side sells|power 0=50 2=-3 3=-4 4=-9 5=6 6=8 7=-3 8=35 9=43 10=21 11=5 13=-5 15=-3 16=-7 17=41
side sells|powerbuyer 0=-26 8=-32 9=-14 17=-19
side sells|retail 0=24 1=-5 2=-5 4=-4 8=5 9=-21 11=-5 13=-6 14=-4 17=-41
side sells|shipping 0=-8 8=-15 9=-14 11=3 14=-3 15=4 16=-3 17=-18
side sells|ships 0=-9 1=-4 2=-3 8=-19 9=-5 11=23 15=13 16=-3 17=18
side sells|social 0=31 8=24 9=-12 13=23 17=9
side sells|software 0=6 4=-4 7=5 9=-11 11=-4 17=-18
side sells|solar 0=-7 5=-5 8=-15 9=-8 11=-3 13=-5 14=-3 16=-9 17=-30
side sells|steel 0=-7 1=8 2=-3 6=17 7=6 8=11 9=-25 13=3 16=10 17=-19
side sells|telecom 0=-13 1=10 2=-4 4=3 8=-9 9=-4 11=-11 13=4 15=-3 17=-20
side sells|trading 0=10 1=-3 2=6 4=5 8=13 9=-4 11=-3 13=-8 16=-7 17=-26
side sells|trains 0=-18 1=-3 2=-3 4=17 7=26 8=16 9=18 10=20 11=-13 13=-6 17=11
side sells|transport 0=-27 1=-3 2=-3 4=23 6=-4 7=-3 8=-18 9=17 10=13 11=33 14=19 17=52
side sells|turbines 0=-16 3=-3 7=3 8=-22 9=18 11=-3 15=-7 17=4
side sells|uranium 8=-7 9=24 17=21
side sells|wafers 0=-3 5=4 8=-3 9=3 10=-4 11=12 12=5 16=19 17=30
side sells|wind 0=-6 5=9 7=3 9=36 11=-3 15=-3 17=27
side slot|by 0=8 1=3 3=5 4=9 6=14 8=13 9=29 10=-4 11=-7 13=-10 16=-5
side slot|by|acquisition 0=-3 4=16 8=10 9=7 13=-4
side slot|by|equity 1=13 2=-4 4=5 5=5 8=15 17=-5
side slot|by|guarantee 2=-6 6=22 8=9 15=6
side slot|by|none 0=-9 2=-4 3=3 6=-6 8=-18 9=9 17=3
side slot|by|rent 0=17 8=16 9=-5 17=-6
side slot|by|sell 0=-10 2=3 8=-12 9=17 17=15
side slot|by|trade 0=16 1=-3 4=-7 5=-3 6=8 8=6 9=24 17=13
side slot|for 0=24 1=-3 4=-6 5=-6 6=-16 8=-10 11=23 14=12 17=10
side slot|for|guarantee 2=7 6=-16 8=-11 11=21 17=11
side slot|for|trade 0=22 1=3 4=-6 8=11 11=-3 13=4 14=6 15=-7 16=-5 17=-10
side slot|from 1=8 2=9 4=-5 5=-4 6=10 7=12 8=8 9=15 10=-7 11=-9 12=10 13=6 14=-3 15=10 16=-9
side slot|from|award 0=16 2=-4 8=10 9=-5 17=-6
side slot|from|debt 1=6 2=8 7=3 8=9 11=-10 17=-15
side slot|from|rent 0=-8 8=-11 9=12 15=7 17=16
side slot|from|trade 0=3 2=-10 6=10 7=-3 8=-7 9=16 11=-4 13=-5 15=8 16=-4
side slot|in 0=-10 2=3 6=-4 7=-4 8=-22 9=-5 10=20 12=-3 13=-10 14=-6 15=17 16=-11 17=-10
side slot|in|debt 2=-7 8=-10 10=8 11=5 15=8 17=16
side slot|in|order 9=15 17=14
side slot|object 0=18 1=11 2=-17 3=38 4=16 5=8 6=-11 7=7 8=12 9=10 10=15 11=8 12=9 13=16 14=3 16=19 17=12
side slot|object|acquire 1=-3 8=-7 9=-5 11=-3 13=26 17=12
side slot|object|acquisition 0=-8 1=-4 2=-5 3=6 4=22 7=-3 9=4 10=-5 11=-4 12=-4 13=28 15=-3 17=8
side slot|object|award 0=-3 4=11 5=-5 7=-3 8=-4 9=24 14=-3 17=12
side slot|object|build 0=7 5=-3 7=3 8=5 9=-5 10=9 13=4 14=12 17=16
side slot|object|buildout 0=6 5=13 7=3 8=16 9=-5 13=3 14=7
side slot|object|buy 0=-8 1=-4 3=7 4=7 8=-6 10=4 12=-4 13=16 17=5
side slot|object|debt 0=-4 1=4 2=-7 4=7 5=-3 7=4 8=-9 9=-5 10=-5 11=5 12=-6 13=-11 14=5 15=-9 16=8 17=-20
side slot|object|equity 0=10 2=-6 3=4 5=9 7=3 8=9 9=-5 10=36 11=7 12=4 13=-6 14=-5 16=-6 17=17
side slot|object|grant 8=-5 16=15 17=8
side slot|object|guarantee 0=16 9=3 10=-4 11=-6 12=-3 13=-4 15=5 16=11 17=-4
side slot|object|invest 1=-11 2=-3 4=3 5=10 8=-9 9=-3 10=31 13=-8 14=-4 17=11
side slot|object|licence 3=23 4=-6 7=-3 8=11 9=5 10=-3 12=26 13=-7 17=17
side slot|object|license-out 3=20 4=-4 8=13 11=3 12=4 13=-3 16=3
side slot|object|loan 4=14 8=6 11=-10 17=-17
side slot|object|paper 0=15 1=5 8=14 9=-7 13=7 17=-5
side slot|object|pay 0=-7 1=-3 2=4 3=5 4=-4 7=-5 8=-17 9=11 10=-5 12=8 13=-7 14=-7 15=4 16=4
side slot|object|rent 5=3 8=-7 9=16 13=-4 15=7 17=14
side slot|object|rent-out 0=12 2=7 8=15 9=-4 17=-3
side slot|object|sell 0=18 2=-4 4=14 6=-4 7=-4 8=13 9=-4 10=-3 13=5 14=6 16=-3 17=-4
side slot|object|trade 0=13 1=15 2=5 3=20 5=-8 6=-9 8=4 9=19 10=-4 11=5 12=-12 13=12 15=10 16=5 17=5
side slot|object|win 0=11 3=17 4=-5 8=15 9=-7 13=12
side slot|of 0=7 1=7 2=11 3=-16 4=10 5=12 6=8 7=16 8=5 10=6 11=7 12=10 13=24 14=-4 15=5 16=-4
side slot|of|acquisition 0=-7 1=18 4=13 5=4 8=18 9=-4 11=-3 13=24 16=-3 17=10
side slot|of|award 4=4 9=12 10=5 17=15
side slot|of|equity 4=-5 6=6 8=-9 9=7 11=-3 13=-15 16=-4 17=-16
side slot|of|guarantee 6=5 9=-3 11=-4 15=26 17=14
side slot|of|none 0=4 2=3 4=16 7=-3 8=-4 9=9 12=10 13=15 14=-3 15=-11 16=3 17=6
side slot|of|other 1=-5 2=3 3=5 4=12 5=6 7=4 9=10 11=-3 13=19 15=-6 16=3 17=7
side slot|of|trade 0=17 2=4 3=-5 4=-5 7=7 9=-6 10=6 11=13 12=11 13=7 14=-4 15=-4 16=-5
side slot|of|win 7=7 8=4 12=17 17=13
side slot|subject 0=21 1=8 2=19 3=17 4=17 5=24 6=29 7=15 8=11 9=26 10=23 11=26 12=7 13=20 14=-22 15=7 16=16 17=-5
side slot|subject|acquire 0=-10 1=-8 3=5 4=37 5=5 6=-4 7=-7 8=16 9=-4 10=9 11=3 13=-3 17=-8
side slot|subject|acquisition 0=-14 1=-22 2=-3 3=4 4=39 5=6 6=-6 7=6 8=4 9=-21 10=10 12=-4 13=45 17=16
side slot|subject|assume 0=4 4=12 7=-3 8=7 12=11 13=-3 16=14 17=19
side slot|subject|borrow 1=-6 2=-12 4=5 5=-4 8=-18 9=3 10=-6 11=26 15=-7 17=8
side slot|subject|build 0=-22 1=3 2=-3 3=-4 4=-7 5=36 6=-3 7=6 8=6 9=13 10=-3 14=-4 17=-3
side slot|subject|buildout 0=-16 1=-6 2=-12 3=-7 4=-3 5=53 6=-8 7=15 8=21 9=13 10=-7 11=-4 12=-3 13=-4 14=-11 17=-28
side slot|subject|buy 0=39 3=-3 4=6 5=-3 6=-6 7=-18 8=10 9=-13 10=-11 11=13 12=4 14=5 15=-5 16=-3 17=-24
side slot|subject|commit 0=21 1=-9 2=-6 3=9 5=-20 6=-3 8=-14 9=-7 12=-3 14=-4 15=10 16=-5 17=-18
side slot|subject|debt 0=3 1=8 2=37 3=-11 4=-14 5=-4 6=17 7=-4 8=7 9=-10 10=4 11=19 13=12 14=-4 15=13
side slot|subject|equity 0=-16 1=36 2=-5 3=-3 4=3 5=-16 6=-9 7=-15 8=-21 9=-12 10=24 12=-8 13=-16 14=-8 15=-3 16=5 17=-22
side slot|subject|fee 0=-4 1=-4 2=-8 3=-6 4=-4 6=30 7=4 8=8 9=-4 13=3 15=-5 16=28 17=17
side slot|subject|grant 0=-21 1=-3 2=-6 7=24 8=-11 9=-4 11=-3 17=-12
side slot|subject|guarantee 0=-22 2=-14 3=4 4=-12 5=-5 6=51 7=-8 8=8 9=32 10=-3 12=-3 13=-4 16=-3
side slot|subject|guarantee-paper 2=-4 6=19 8=7 15=-4 17=-9
side slot|subject|invest 0=-7 1=20 4=-9 5=6 6=-5 7=23 8=15 9=-3 11=4 14=-7 16=4 17=-11
side slot|subject|lend 0=-6 1=14 2=36 3=-5 4=-9 6=-5 8=18 9=-4 11=-14 13=-3 15=11 16=-3 17=-24
side slot|subject|licence 0=-12 1=-8 2=6 3=37 4=-5 5=-4 6=-5 7=-5 8=3 9=-4 11=-9 12=18 13=13 16=3 17=5
side slot|subject|licence-paper 0=-4 2=-3 3=26 4=-5 5=-3 8=7 10=-3 12=12 13=12 17=9
side slot|subject|license-out 0=-5 1=-3 2=19 3=-5 7=4 9=-5 11=-7 12=8 13=-3 16=-3 17=-8
side slot|subject|loan 0=-4 1=8 2=8 4=-5 5=-3 6=10 9=-5 10=-6 11=13 13=17 15=11 17=14
side slot|subject|none 1=13 2=14 3=4 4=5 5=22 7=6 8=-5 9=12 10=15 11=17 12=5 13=12 14=-5 15=6 17=-4
side slot|subject|order 0=24 1=-5 2=9 3=-7 5=-5 7=-6 8=4 9=8 12=9 14=5 16=-3
side slot|subject|other 0=16 2=6 3=4 5=12 6=27 7=21 8=4 9=12 10=21 11=18 14=-5 16=19 17=-5
side slot|subject|paper 0=29 2=-9 3=-4 4=5 5=-4 6=-3 8=9 9=14 10=12 11=14 12=-3 17=18
side slot|subject|pay 0=15 1=3 2=-10 3=16 4=17 5=22 6=-11 8=26 11=3 12=-7 13=-5 15=-3 16=9 17=-18
side slot|subject|raise 0=9 1=-7 2=-4 3=-3 5=6 6=-4 8=-14 9=-8 10=19 12=3 16=-3
side slot|subject|receive-money 1=-3 3=6 5=-13 8=-15 10=3 11=6 14=-3
side slot|subject|rent 0=27 1=-4 3=3 4=-7 6=3 7=-4 8=12 9=-17 11=8 13=20 14=7 16=4 17=3
side slot|subject|rent-out 0=-7 8=-13 9=20 11=15 17=27
side slot|subject|sell 0=7 1=-5 2=9 4=-18 5=10 6=-3 7=4 8=-9 9=27 10=7 11=3 12=-14 13=41 14=-4 15=-3 16=-5 17=31
side slot|subject|serve 0=-30 1=-8 4=3 6=3 8=-30 9=5 10=-9 12=4 13=-5 16=-5 17=-15
side slot|subject|sign 1=-7 2=11 4=6 6=6 8=-8 9=28 10=-5 11=-10 13=-15 15=4
side slot|subject|stake 0=-5 1=4 3=-3 4=16 13=-15 17=-24
side slot|subject|subscribe 1=13 2=25 4=-5 7=-4 8=17 10=8 11=-3
side slot|subject|talks 0=6 1=8 2=-5 3=8 5=-3 6=-3 9=-3 10=18 12=-11 13=-12 17=-15
side slot|subject|trade 0=39 1=-10 2=4 4=13 5=12 6=-4 7=9 8=8 9=34 10=-6 11=25 12=6 14=5 15=-10
side slot|subject|venture 0=-6 2=-3 6=24 7=17 8=23 17=-6
side slot|subject|warrant 7=12 16=16 17=10
side slot|subject|win 0=-13 2=-4 3=-6 4=21 7=-4 8=-16 9=18 11=-5 12=8 13=-11 17=4
side slot|to 0=-5 2=8 4=26 5=-7 7=-3 9=12 10=9 11=9 12=3 13=4 14=-8 15=12 16=13 17=16
side slot|to|acquisition 4=21 8=9 9=-10 10=-3 11=3 13=7 16=-3 17=-7
side slot|to|borrow 2=15 8=12 15=4
side slot|to|build 9=16 17=16
side slot|to|buildout 9=16 17=16
side slot|to|buy 0=-10 8=-14 9=14 10=-3 13=17 16=4 17=24
side slot|to|equity 1=-11 2=7 5=-3 8=-9 10=23 13=-3 14=-3 17=10
side slot|to|rent 4=16 8=12 9=-3 17=-5
side slot|to|sell 0=16 1=8 2=-4 4=14 8=24 9=-7 13=-4 15=3 17=-12
side slot|with 0=17 1=15 2=5 3=9 4=6 5=10 6=3 7=-6 8=18 9=20 11=-4 12=17 13=8 14=-4 16=12 17=16
side slot|with|buy 0=-18 4=3 8=-20 9=16 13=-4 16=-3 17=5
side slot|with|debt 0=-3 2=20 3=4 4=-3 6=6 8=19 15=4 17=-6
side slot|with|licence 0=-4 3=12 4=-3 12=20 13=-3 17=13
side slot|with|other 1=6 2=-5 3=-3 8=-12 9=9 10=7 11=3 12=12 13=10 14=-3 16=-3 17=16
side slot|with|rent 0=17 8=14
side slot|with|sign 0=18 4=4 5=6 7=-4 8=17 9=-3 11=-3 12=8 13=4 14=-3 16=13 17=6
side slot|with|talks 0=-6 1=8 3=-6 4=11 9=-8 11=7 12=22 17=18
side slot|with|trade 0=19 2=-10 4=9 5=18 8=16 9=23 10=-4 11=-4 12=-10 13=-14 14=-4 16=18 17=7
side speaker|meant 0=5 1=23 2=23 3=-8 4=-19 5=-7 6=-3 7=9 8=-3 9=20 10=22 11=6 13=-6 14=-9 15=-3 16=-9 17=3
side speaker|named 0=-10 2=-8 3=6 5=54 6=18 9=-4 10=12 11=12 12=9 13=8 14=-15 15=-4 16=-4 17=-17
side stood|payee 0=5 1=-25 2=-28 3=11 4=-36 5=50 6=10 7=-6 8=-33 10=3 11=22 12=7 13=7 14=-26 15=19 16=10 17=-21
side stood|payer 0=9 1=26 2=-9 3=5 5=18 6=-30 7=-4 8=-27 10=9 11=14 12=-49 13=17 14=23 15=8 17=-26
side subject|meant 0=19 1=-10 2=41 3=20 4=31 5=19 6=9 8=7 9=17 10=53 11=17 12=8 13=24 14=21 15=-4 16=11 17=24
side subject|named 0=14 1=-18 2=-5 3=4 4=18 5=12 6=3 7=5 8=-7 10=11 11=5 12=8 14=8 15=-9 16=5 17=-16
side topic|meant 0=26 4=5 6=16 7=16 8=43 10=29 11=26 12=-3 13=34 15=-3 16=15 17=69
side topic|named 0=-6 1=-6 2=9 3=-3 4=16 5=17 6=6 8=5 9=-9 10=-5 11=21 12=-4 13=6 14=3 16=11 17=4
side was|payee 0=3 1=-4 2=7 3=28 4=3 5=18 7=18 8=-11 9=6 10=36 11=36 12=3 13=4 14=-37 15=17 16=17 17=5
side was|payer 0=37 1=22 2=-35 3=-11 4=28 5=38 6=20 7=11 8=11 9=26 10=4 11=6 12=-20 13=-6 14=22 15=61 16=11`
