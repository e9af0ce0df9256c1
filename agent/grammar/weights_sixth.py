"""What words speak for, sixth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[sort_set] $:14 <brand>:-11 <date>:-9 <num>:-17 <store>:-9 ^:14 ^+_+best:9 ^+_+by:41 ^+_+me:-7
^+_+my:-7 ^+_+rat:9 ^+_+result:8 ^+_+review:24 ^+_+the:21 ^+_+them:31 ^+_+to:14 ^+_+total:12
^+best:13 ^+cheapest:18 ^+could:8 ^+list:12 ^+lowest:11 ^+order:14 ^+put:30 ^+rank:20 ^+reorder:24
^+show:9 ^+sort:37 ^+what:-10 a:-11 and:-8 arrang:9 at:8 at+the:13 best:31 best+_+first:14
best+review:24 by:76 by+_+$:19 by+_+includ:18 by+_+it:9 by+_+pric:9 by+pric:23 by+rat:18
by+review:8 by+total:9 cheap:16 cheapest:38 cheapest+_+$:11 cheapest+first:12 cost:21
cost+_+ship:14 cost+with:14 could:8 could+you:8 delivery:13 delivery+$:17 expensiv:34 expensiv+$:17
expensiv+_+$:18 first:63 first+$:46 first+_+$:11 for:-12 from:15 from+_+to:16 highest:13
highest+rat:13 i:-15 includ:16 includ+_+$:18 includ+delivery:8 is:-8 it+_+with:9 it+cost:9 list:15
list+the:9 lowest:25 lowest+_+first:21 lowest+pric:14 me:-14 most:29 my:-20 no:-8 not+_+$:11
now+_+$:7 on:12 on+_+pleas:12 on+top:19 one:13 one+_+the:14 order:11 order+_+by:9 order+result:9
per:8 per+unit:12 pleas:25 pleas+$:21 pric:46 pric+$:34 pric+_+delivery:8 pric+includ:8 put:29
put+_+cheapest:12 put+the:26 rank:20 rank+by:16 rat:29 reorder:24 result:33 result+_+pric:14
result+by:21 review:38 review+$:9 review+first:16 ship:15 ship+$:19 show:8 show+the:12 sort:45
sort+_+by:21 sort+_+pric:9 sort+by:13 sort+them:14 star:8 that:-8 the+_+by:15 the+_+first:12
the+_+pric:12 the+cheapest:23 the+lowest:15 the+result:27 them:37 them+_+star:8 them+by:18 to:10
to+_+$:8 to+_+expensiv:18 top:28 top+$:20 top+_+$:13 total:25 total+_+$:16 total+_+with:12
total+pric:11 unit:25 unit+_+$:18 unit+pric:13 valu:9 with:19 with+_+$:18 with+delivery:9
with+ship:11 with+the:11
[spend_report] $:8 <brand>:-9 <date>:57 <date>+$:52 <date>+?:10 <date>+_+$:22 <date>+pleas:15
<num>:-11 <store>+<date>:9 <store>+_+$:7 ?:7 ?+$:8 ^:8 ^+_+did:31 ^+_+down:9 ^+_+me:10 ^+_+much:22
^+_+of:14 ^+_+spend:9 ^+_+the:-10 ^+give:16 ^+how:19 ^+my:12 ^+spend:7 ^+total:15 ^+what:19
^+wher:11 alert:-9 at+<store>:7 at+_+<date>:9 break:8 can:-8 cloth:9 cloth+<date>:10 cloth+_+$:10
coffe:14 coffe+_+<date>:9 coffe+sinc:9 cost:10 cost+me:15 did:27 did+_+save:-10 did+_+spend:18
did+i:20 did+my:10 did+the:11 down:8 expens:15 far:10 far+<date>:11 far+_+$:10 for+<date>:7
for+_+<date>:9 for+groceri:9 gam:9 garden:7 give:16 give+_+a:19 give+me:17 go:8 go+_+$:11
groceri:11 have:10 have+_+spent:20 have+i:11 how:17 how+_+have:15 how+_+money:10 how+_+went:9
how+much:21 i+_+for:9 i+_+on:29 i+pay:9 i+save:-9 i+spend:18 i+spent:10 it:-9 me:11 me+<date>:10
me+_+$:11 me+a:19 money:20 much:21 much+_+on:9 much+have:15 much+money:9 much+went:9 my:22
my+_+$:-8 my+_+<date>:14 my+_+for:8 my+_+sinc:22 my+_+so:11 my+money:11 my+purchas:12 my+spend:23
of+_+purchas:14 of+my:12 on:23 on+_+$:-9 on+_+<date>:23 on+_+sinc:16 on+_+stuff:8 on+coffe:14
on+gam:10 pay:7 pay+for:9 pet:15 pleas:8 pleas+$:10 purchas:11 purchas+_+$:12 report:22 sav:-10
save:-11 saving:-9 sinc:27 sinc+<date>:27 sinc+_+?:10 so:9 so+_+<date>:11 so+far:10 spend:70
spend+_+$:25 spend+_+<date>:25 spend+_+far:11 spend+on:19 spend+so:11 spent:20 spent+on:10 stuff:7
the:-15 the+_+cost:12 to+_+<date>:10 total:18 total+spend:14 we:8 we+_+at:9 went:19 went+_+coffe:9
went+on:9 went+to:10 what:15 what+_+i:18 what+_+spend:11 what+_+the:10 what+did:22 what+my:12
wher:11 wher+_+my:11 you:-14 your:-8
[store_block] $:13 <brand>:-8 <num>:-13 <store>:79 <store>+$:29 <store>+_+$:12 <store>+_+<store>:8
<store>+_+from:8 <store>+_+my:15 <store>+_+now:15 <store>+_+of:14 <store>+and:11 <store>+for:10
<store>+from:25 <store>+in:12 <store>+out:14 <store>+result:18 ^:13 ^+_+<store>:65 ^+_+don't:10
^+_+ever:9 ^+_+me:-8 ^+_+more:10 ^+_+my:-15 ^+_+never:9 ^+_+rid:9 ^+_+show:26 ^+_+that:17
^+_+the:-11 ^+block:21 ^+don't:11 ^+get:10 ^+i:25 ^+i'm:11 ^+keep:15 ^+never:13 ^+no:17 a:-12
again:12 again+$:13 and+<store>:11 and+_+for:11 anymor:13 anymor+$:13 at:-13 at+<store>:-11
at+_+$:-9 avoid:7 away+from:8 ban:10 blacklist:12 block:21 block+<store>:21 boycot:13
buy+_+<store>:11 buy+from:12 don't:16 don't+_+to:14 don't+ever:9 don't+want:10 ever:21
everyth+_+<store>:11 everyth+from:10 for+good:11 from:37 from+<store>:27 from+_+$:25 from+_+on:9
from+me:7 from+my:7 from+now:10 get+_+of:9 get+rid:9 good:9 good+$:11 hate:24 hide:35
hide+_+from:11 hide+everyth:11 i:17 i'm:9 i+_+want:21 i+_+wish:24 i+don't:8 i+never:13 in+my:9
is:-8 it:16 it+$:14 it+_+$:12 it+out:15 keep:13 leav:15 leav+_+out:16 leav+it:15 me+<store>:15
more:8 my:-7 my+_+$:12 my+result:18 my+search:15 never:26 never+_+me:15 never+_+to:11 never+show:15
never+want:13 no:12 no+more:11 now:7 now+_+$:11 now+on:10 of:13 of+<store>:11 of+_+in:12 of+my:12
on+$:9 order:-12 out:21 out+$:13 out+_+my:13 out+of:12 pleas:9 pleas+$:9 remov+<store>:7
remov+_+from:8 result:49 result+$:15 result+_+$:18 result+_+<store>:13 result+from:13 rid:9
rid+of:9 search:13 search+$:15 see:15 show:24 show+_+<store>:15 show+_+from:10 show+me:17 so:11
stor:16 stor+<store>:20 stor+_+$:11 that:9 that+_+<store>:20 that+stor:20 the:-23 to+_+$:-7
to+see:18 want:13 want+_+see:19 want+to:20 what:-9 wish:40 you:-7
[subscribe] $:13 <every>:123 <every>+$:77 <every>+_+$:16 <every>+_+ask:12 <every>+_+me:16
<every>+_+repeat:15 <every>+ask:16 <every>+but:16 <every>+on:15 <num>:-17 <store>:-8 ^:13
^+_+<every>:14 ^+_+get:11 ^+_+me:19 ^+_+refill:10 ^+_+to:9 ^+_+want:11 ^+automatic:10 ^+make:10
^+put:9 ^+repeat:9 ^+send:14 ^+subscrib:16 ^+vitamin:15 a+<every>:10 a+_+order:20 alert:-8 and:-11
ask:23 ask+_+each:16 ask+befor:11 ask+me:10 automatic:10 automatic+_+of:10 automatic+refill:10
automatically:8 autoship:7 befor:9 befor+_+$:11 befor+each:11 blad:10 but:14 but+ask:12 cat:18
cat+litter:13 check:7 check+_+me:10 check+with:10 coffe:19 coffe+<every>:10 coffe+_+$:9
coffe+_+<every>:11 contact:11 deliver:14 deliver+<every>:15 deliver+_+$:15 delivery:10 detergent:9
dishwasher:13 dog:19 dog+_+<every>:11 dog+_+deliver:9 dog+food:13 each:19 each+$:11 each+_+$:9
each+time:8 filter:10 filter+$:11 first:16 first+$:17 food:18 food+<every>:11 food+_+<every>:9
food+deliver:9 for+_+powder:8 get:11 get+me:16 group:-7 i+want:11 in:-7 it:-13 just:-7 len:9
len+_+<every>:10 len+solution:10 litter:13 make:9 make+the:13 me:23 me+_+$:12 me+_+time:8 me+each:8
me+first:13 milk:10 milk+<every>:10 milk+_+$:10 my:-15 my+_+order:8 my+notification:-7 new:8
notification:-8 notification+_+$:-7 oat:10 oat+_+<every>:10 oat+milk:10 on:11 on+repeat:15 one:-8
order:25 order+$:9 order+_+$:7 order+for:8 paper:13 paper+<every>:14 powder:7 powder+_+$:8
protein:7 protein+powder:7 put:8 put+the:9 razor:22 recur:8 refill:10 refill+of:10 repeat:24
send:10 send+me:15 set+_+a:8 set+up:7 shampoo:7 solution:10 solution+<every>:10 subscrib:16
subscrib+to:11 subscription:10 the:-10 the+_+litter:13 the+cat:13 time+$:9 toilet:13
toilet+_+<every>:14 toilet+paper:13 up+a:7 vitamin:26 vitamin+<every>:15 vitamin+_+<every>:12
vitamin+_+on:15 want:9 water:11 water+_+$:11 what:-7 with+me:10 you:-8
[total_check] $:8 <brand>:-11 <date>:-9 <num>+$:9 <num>+?:10 <num>+_+$:9 <store>:-11 ?:21 ?+$:22
^:8 ^+_+cost:18 ^+_+doe:9 ^+_+much:24 ^+_+my:-9 ^+_+pric:9 ^+_+to:8 ^+_+will:12 ^+_+with:15
^+_+would:12 ^+give:13 ^+how:22 ^+is:11 ^+pric:16 ^+total:16 ^+what:31 a:-15 after:9 all:14
all+_+$:12 all+in:18 altogether:8 and:28 and+_+the:7 and+_+to:16 and+delivery:16 and+tax:7 berlin:8
canada:18 come:10 come+to:10 cost:23 cost+me:12 custom:13 deliver:20 deliver+$:11 deliver+to:10
delivery:19 delivery+_+$:13 did:-7 doe:7 doe+_+come:11 doe+it:10 door:18 dublin:7 end:10 everyth:8
everyth+_+$:11 expensiv:9 expensiv+what:7 final:21 final+_+deliver:21 final+pric:21 for:-12 from:-8
full:10 give:13 give+_+the:15 give+me:14 go:-7 goe:12 goe+to:14 have:9 have+_+in:10 have+_+sent:7
have+it:17 how:25 how+_+with:12 how+much:29 i+_+up:10 i+pay:8 if:14 if+_+goe:14 if+i:7 if+it:11
in:12 in+$:12 in+_+and:8 includ:45 includ+$:14 includ+_+to:19 is:15 is+on:10 it:32 it+_+me:12
it+_+to:29 it+_+with:10 it+come:11 it+cost:9 it+goe:13 it+in:7 japan:12 japan+$:12 land:18
me+_+in:12 me+_+pric:11 me+all:12 me+the:13 much:28 much+_+delivery:10 much+_+ship:14 much+with:12
my:-8 my+_+$:-7 my+_+pleas:17 norway:8 of:-11 on+top:10 once:10 once+_+is:10 once+ship:10 order:-9
pay:13 pleas:26 pleas+$:32 postag:17 postag+to:13 pric:46 pric+_+$:11 pric+_+my:18 pric+_+ship:14
pric+_+to:10 pric+deliver:21 pric+with:17 seoul:8 ship:46 ship+$:11 ship+_+<num>:9 ship+is:9
ship+to:17 sum:11 tax:38 tax+_+$:14 tax+_+<num>:9 tax+and:7 tax+to:13 that+_+what:8 the+_+pric:18
the+_+with:22 the+pric:18 the+total:20 to:44 to+<num>:25 to+_+$:28 to+_+it:14 to+_+pleas:20
to+_+tax:8 to+canada:18 to+japan:12 to+my:15 to+ship:8 top:9 top+$:9 toronto:13 total:35 total+$:16
total+_+tax:8 total+with:10 up:20 up+_+pric:7 up+with:11 vat:19 vat+and:19 what:34 what+_+i:14
what+_+it:23 what+_+total:17 what+doe:10 what+the:36 what+would:12 will:12 with:49 with+_+and:27
with+_+to:21 with+postag:11 with+ship:15 with+tax:23 would:10 would+i:10 you:-10
[undo] $:18 <brand>:-8 <date>:-7 <num>+_+$:13 <num>+step:17 <store>:-9 ^:18 ^+_+back:21
^+_+didn't:20 ^+_+it:24 ^+_+that:33 ^+_+the:23 ^+_+thing:16 ^+_+undo:30 ^+cancel:10 ^+go:21 ^+i:8
^+oop:21 ^+put:16 ^+revers:15 ^+roll:12 ^+take:17 ^+undo:32 ^+wait:8 ^+what:-9 a:-11 and:-8 as:14
back:58 back+$:15 back+<num>:17 back+_+$:9 back+_+step:17 back+the:8 buy:-7 cancel:10 cancel+the:12
chang:24 chang+$:14 chang+_+it:13 did:24 did+$:31 didn't:20 for:-11 go:16 go+_+<num>:17 go+back:23
how:9 how+_+was:15 how+it:15 i+_+want:18 in:-11 is:-9 it:29 it+$:35 it+_+$:14 it+_+the:8 it+was:24
just:20 just+_+$:23 just+did:23 last:47 last+_+$:30 last+chang:27 last+thing:15 me:-13 my:-13
my+_+$:-8 of:-7 on:-12 oop:21 order:-9 pleas+_+what:9 pleas+undo:9 previou:29 put:19 put+_+back:23
put+it:12 restor:30 revers:36 revert:44 roll:12 stat:30 step:29 step+$:30 take:14 take+_+back:18
take+that:18 that:40 that+$:9 that+_+$:12 that+_+chang:13 that+back:31 that+last:13 the+_+$:-9
the+_+stat:30 the+_+step:12 the+_+thing:14 the+last:29 the+way:9 they:15 thing:26 to:-10 to+_+it:7
undo:67 undo+_+$:19 undo+_+last:21 undo+_+you:9 undo+the:11 undo+what:9 wait:8 want:15 was:23
was+$:24 way:9 were:16 what:8 what+_+just:23 what+you:23 you:16 you+_+did:23 you+did:8 you+just:23
[unwatch] $:12 5:7 <brand>:14 <brand>+_+$:30 <brand>+alert:9 <brand>+castl:7 <date>:-13 <date>+$:-8
<dur>:-8 <money>:-7 <num>:-21 <num>+$:-9 <size>:-7 <store>:-11 ^:12 ^+_+about:16 ^+_+bug:13
^+_+can:17 ^+_+follow:22 ^+_+got:12 ^+_+me:-11 ^+_+monitor:11 ^+_+more:15 ^+_+need:9 ^+_+rid:9
^+_+the:14 ^+_+track:26 ^+_+watch:9 ^+cancel:14 ^+delet:11 ^+don't:23 ^+drop:11 ^+end:9 ^+forget:15
^+i'm:8 ^+kill:19 ^+lose:11 ^+no:21 ^+pleas:11 ^+quit:30 ^+remov:20 ^+stop:21 ^+we:11 ^+what:-11
^+you:14 about:21 about+the:25 air:8 air+purifier:9 alert:52 alert+$:40 alert+_+$:8 alert+_+the:33
alert+for:23 alert+on:8 all:-8 already:20 already+got:13 an+_+on:8 an+eye:10 and:-12 any+_+$:14
any+longer:15 anymor:21 anymor+$:21 at:-11 back:-8 blender:20 boot:9 boot+$:10 bought:24
bought+_+$:17 bought+one:18 bug:13 bug+me:13 buy:-9 camera:17 can:18 can+quit:16 cancel:14
cancel+_+alert:16 cancel+the:14 castl:7 coat:11 crib:17 delet:17 delet+my:13 desk:17 don't:24
don't+_+the:37 don't+need:9 don't+track:12 done:10 drill:8 dron:11 drop:18 drop+the:20 end:9
end+the:10 espresso:8 espresso+machin:8 eye:9 eye+_+the:10 eye+on:9 follow:24 follow+_+<brand>:13
follow+the:25 for+_+$:-9 for+_+<brand>:10 for+_+espresso:9 for+the:25 forget:14 forget+_+the:17
forget+about:17 found:12 from+my:16 get+_+of:9 get+rid:9 got:10 got+the:12 grill:10 grill+$:11
hammock:7 headphon:19 headphon+$:22 how:-7 i'm+_+with:10 i+_+need:9 i+bought:19 interest:9 is:-12
it+$:19 jacket+_+$:8 keep+_+eye:10 keep+an:10 kettl:7 kill:19 kill+the:19 laptop:9 list:11
list+$:19 longer:23 longer+$:15 look:10 look+$:13 lose:11 machin:8 mattres:13 me:-9 me+_+the:10
me+about:12 monitor:9 monitor+_+pric:11 monitor+the:11 more:13 more+_+of:12 more+track:12 my:8
my+_+list:18 my+_+on:13 my+watch:25 my+watchlist:15 need:25 need+the:10 need+to:21 no:24 no+_+to:21
no+_+track:12 no+longer:8 no+more:16 no+need:21 not:-7 of+_+tent:11 of+the:18 off:20 off+_+watch:22
off+my:22 on+_+blender:10 on+_+boot:10 on+the:13 one+$:10 order:-15 pleas+$:-9 pric+_+for:10
pric+watch:10 ps:8 ps+5:9 purchas:-9 purifier:9 purifier+_+$:9 quit:46 quit+_+me:13 quit+_+the:16
remov:19 remov+the:22 rid:9 rid+_+the:10 rid+of:9 so:19 so+_+look:13 so+_+need:12 so+no:12
so+stop:12 sofa:19 sofa+_+my:16 sofa+from:16 speaker:12 speaker+$:12 stop:53 stop+_+$:10
stop+_+it:14 stop+_+the:38 stop+follow:13 stop+track:17 stop+watch:14 stroller:11 stroller+$:12
take:12 take+the:14 tent:8 tent+alert:10 that:7 that+_+$:14 the:34 the+<brand>:25 the+_+$:40
the+_+5:9 the+_+alert:44 the+_+any:8 the+_+anymor:8 the+_+castl:7 the+_+drop:9 the+_+for:22
the+_+from:12 the+_+machin:8 the+_+off:15 the+_+so:12 the+_+watch:7 the+air:9 the+alert:20
the+blender:15 the+boot:9 the+camera:17 the+coat:12 the+dron:11 the+espresso:8 the+grill:10
the+headphon:19 the+jacket:7 the+kettl:8 the+laptop:9 the+mixer:7 the+pric:13 the+ps:8 the+sofa:20
the+stroller:11 the+tent:9 the+tv:12 the+vacuum:10 the+watch:12 to+_+$:-9 to+_+it:11 track:54
track+_+$:14 track+_+<brand>:10 track+_+the:12 track+it:17 track+of:12 track+that:17 track+the:20
turn+_+the:7 tv:10 tv+_+$:11 tv+alert:11 unwatch:23 vacuum:10 vacuum+$:10 watch:52 watch+_+$:25
watch+_+the:25 watch+for:16 watch+list:18 watch+on:11 watch+the:18 watchlist:15 watchlist+$:15
we:16 we+_+a:12 what:-15 with+_+<brand>:9 xbox:10 you+_+quit:16 you+can:19
[watch] $:7 100:15 100+_+under:8 100+v:8 5:12 6:9 7:14 990:7 <brand>:56 <brand>+$:-19
<brand>+<num>:-11 <brand>+_+100:10 <brand>+_+<colour>:9 <brand>+_+<num>:25 <brand>+_+for:12
<brand>+_+in:8 <brand>+_+is:10 <brand>+_+the:10 <brand>+_+until:11 <brand>+below:7 <brand>+bike:10
<brand>+dunk:8 <brand>+grill:9 <brand>+mixer:12 <brand>+restock:12 <brand>+x:10 <colour>:10
<colour>+get:8 <date>+$:12 <date>+_+$:-7 <dur>:-8 <every>:29 <every>+for:21 <every>+look:12
<link>:43 <money>:26 <money>+$:23 <money>+or:10 <num>:21 <num>+$:32 <num>+_+<num>:14 <num>+_+it:14
<num>+_+me:11 <num>+_+my:8 <num>+put:12 <pct>:50 <pct>+$:37 <pct>+_+$:9 <size>:10 <size>+$:-9
<size>+and:8 <size>+go:8 <store>:10 <store>+<every>:15 <store>+_+for:9 <store>+for:9 ^:7
^+<brand>:-8 ^+<every>:17 ^+_+<every>:11 ^+_+<link>:21 ^+_+alert:9 ^+_+an:15 ^+_+at:7 ^+_+check:14
^+_+in:-9 ^+_+look:11 ^+_+me:17 ^+_+my:-12 ^+_+notify:12 ^+_+out:19 ^+_+soon:8 ^+_+the:-8
^+_+thi:10 ^+_+thos:7 ^+_+up:8 ^+_+want:12 ^+_+watch:25 ^+_+when:19 ^+_+you:13 ^+alert:34 ^+any:-8
^+as:7 ^+begin:13 ^+don't:-7 ^+follow:18 ^+give:-9 ^+has:-11 ^+holler:8 ^+how:-10 ^+if:17 ^+is:-17
^+keep:18 ^+look:14 ^+messag:9 ^+monitor:15 ^+new:9 ^+no:-7 ^+notify:16 ^+ping:22 ^+pleas:11
^+set:15 ^+show:-10 ^+start:12 ^+track:25 ^+wait:14 ^+wake:7 ^+watch:27 ^+what:-15 ^+when:8
^+would:13 a:14 a+_+<brand>:10 a+_+on:8 a+used:9 about+any:13 add:12 add+<num>:7 add+_+to:12
add+the:8 air:9 airpod:22 airpod+pro:8 alert:33 alert+_+<brand>:25 alert+_+<num>:16 alert+_+a:9
alert+me:12 alert+pleas:7 alert+when:13 all+_+low:10 all+time:10 an:29 an+_+for:14 an+_+time:11
an+alert:16 an+all:11 and:18 and+_+$:-7 and+_+me:36 and+tell:23 anyth+_+<money>:9 anyth+_+<num>:8
anyth+below:11 as:11 as+<brand>:8 as+_+as:15 as+soon:17 as+the:8 at:23 at+<money>:23 at+<pct>:8
at+<store>:13 at+_+$:20 at+_+or:10 availabl:23 availabl+$:15 availabl+_+$:9 availabl+again:9
back+$:-9 back+_+stock:15 back+in:15 basket:10 basket+$:12 be:14 be+_+when:8 be+told:13 begin:13
begin+_+the:13 being:8 below:29 below+<money>:13 below+<num>:21 below+_+$:28 bookshelf:-7
boot+_+my:9 boot+in:9 buy:-16 buy+the:-8 buzz:9 buzz+me:9 by:-8 c:9 can+_+follow:9 cart:23
cart+_+it:14 cart+_+they:14 cart+if:14 cheap:8 cheaper+$:8 check:14 check+<store>:12
check+_+<every>:9 check+for:8 collector:13 day:9 deck:10 deck+oled:10 did:-9 dip:9 discount:12
discount+$:9 discount+_+the:12 discount+on:11 don't:-15 down:12 down+_+<num>:9 down+to:9 drop:26
drop+_+<num>:12 drop+to:12 dunk:8 dutch:8 dutch+oven:8 edition:13 elden:13 ever:23 ever+_+$:13
everyth:-7 eye:13 eye+_+the:14 eye+on:13 fall:13 fall+_+<num>:9 fleec:9 flight:8 follow:27
follow+_+pric:19 follow+the:14 for:26 for+<brand>:12 for+_+5:11 for+_+ps:9 for+_+used:9 for+a:13
for+an:8 for+anyth:9 for+cheap:10 for+me:15 for+the:7 fram:9 from:-14 get:8 get+<pct>:9 get+_+$:10
get+_+the:8 give+_+a:9 give+_+the:-8 go:21 go+_+<num>:10 go+_+sale:16 go+on:15 go+under:11 goe:29
goe+_+<money>:9 goe+on:13 goe+under:11 gore:7 grill:11 has:-16 has+the:-13 head:8 hear:12 hit:25
hit+<num>:13 holler:10 holler+_+the:8 holler+when:8 how:-12 i+_+to:21 i+want:19 if:51 if+<brand>:14
if+_+<brand>:10 if+it':8 if+the:22 if+they:13 if+thos:11 in:17 in+<colour>:19 in+_+basket:7
in+_+cart:15 in+_+get:8 in+my:21 in+stock:15 instead:-7 is:19 is+<pct>:13 is+_+$:13 is+_+<brand>:-8
is+_+cheaper:9 is+_+sale:11 is+availabl:17 is+on:9 is+the:-12 it:23 it':15 it+_+<pct>:14 it+_+my:26
it+goe:15 it+in:20 it+is:11 j:8 keep:14 keep+_+for:8 keep+_+on:9 keep+check:8 know:31 know+_+the:21
know+once:10 know+the:8 know+when:8 let:15 let+_+know:24 let+me:18 look:21 look+_+<store>:9
look+_+for:18 lookout:9 lookout+for:9 low:12 low+$:9 lowest:8 lowest+pric:9 me:32 me+$:11
me+_+<brand>:15 me+_+<money>:15 me+_+airpod:16 me+_+once:10 me+_+soon:10 me+_+the:13 me+a:8 me+as:9
me+at:8 me+if:9 me+know:24 me+once:13 me+the:14 me+when:16 messag:9 messag+_+the:10 messag+me:10
mixer:10 mixer+$:9 moisturizer:9 moisturizer+_+my:9 moment:13 monitor:20 monitor+_+<brand>:9
monitor+_+to:9 monitor+the:16 my+_+if:14 my+basket:14 my+cart:27 nik:9 no:-11 not:-10 notify:25
notify+me:13 now:-10 of+_+<brand>:19 of+_+roomba:8 of+the:16 oled:13 on:31 on+_+$:8 on+_+<brand>:19
on+sale:24 on+the:22 once:36 once+_+<brand>:11 once+the:16 only:-14 order:-16 out:11 out+_+a:12
out+_+the:8 out+for:21 oven:15 over:-10 ping:24 ping+$:8 ping+_+the:9 ping+_+when:7 ping+me:17
pleas:11 portal:9 pric:27 pric+_+on:15 pric+_+the:13 pric+alert:16 pric+for:-7 pric+of:30 pro:12
promo:9 promo+$:10 ps:23 ps+5:15 purchas:-8 put:11 put+_+boot:9 put+_+in:16 put+it:14 reach:8
restock:47 restock+$:18 restock+_+$:13 restock+the:12 ring:16 roomba+j:8 rtx:28 rtx+<num>:28
sale:33 sale+$:11 sale+on:10 second:9 set:13 set+_+a:9 set+an:7 set+up:13 ship:-10 shout:26
show:-13 show+me:-11 size:-9 soon:17 soon+_+<brand>:8 soon+_+the:10 soon+as:17 soundbar:8 start:16
steam:10 steam+_+oled:10 steam+deck:10 stock:24 stock+_+<store>:17 stock+at:17 stop:-7 swift:9
switch+<num>:10 target+_+$:8 taylor:9 tell:25 tell+_+$:12 tell+_+when:7 tell+me:25 tent:9 tex:7
than:-7 that:-19 the:23 the+<brand>:43 the+_+$:-29 the+_+<brand>:8 the+_+add:7 the+_+air:13
the+_+alert:-9 the+_+bike:10 the+_+deck:10 the+_+drop:8 the+_+in:8 the+_+is:8 the+_+j:8
the+_+mixer:11 the+_+of:27 the+_+reach:9 the+_+the:25 the+_+to:11 the+alert:-10 the+moment:13
the+monitor:9 the+pric:23 the+ps:13 the+steam:10 the+switch:8 the+tent:11 then:10 then+_+it:11
they:11 thi:9 thi+one:10 ti:18 time+low:10 to:16 to+<num>:10 to+_+cart:16 to+_+on:7 to+_+told:13
to+_+when:19 to+be:12 to+go:14 to+hear:12 to+know:10 to+my:20 told:13 told+_+the:8 told+when:8
total:-8 track:24 track+_+<brand>:8 track+the:18 tv+$:9 under:44 under+<money>:12 under+<num>:32
under+_+$:33 until:38 until+<date>:28 until+_+$:22 up:7 up+_+pric:8 up+a:9 v:21 v+under:8 vinyl:9
wait:18 wait+_+the:21 wait+for:13 wake:7 wake+me:8 walnut:-7 want:15 want+_+be:9 want+_+hear:12
want+to:18 watch:37 watch+_+<brand>:18 watch+_+for:20 watch+for:9 watch+the:18 watch+thi:12
what:-20 when:78 when+<brand>:8 when+_+<brand>:13 when+_+dutch:8 when+_+is:7 when+it:14 when+the:61
when+thos:-7 whenever:7 which:-9 with:-14 would:15 would+_+to:9 would+you:10 x:14 x+100:15 x+_+v:8
[watch_list] $:12 <brand>:-11 <date>:-13 <date>+$:-7 <num>:-14 <store>:-11 ^:12 ^+_+alert:19
^+_+all:16 ^+_+am:19 ^+_+every:8 ^+_+i:16 ^+_+item:15 ^+_+many:7 ^+_+me:24 ^+_+my:16 ^+_+on:24
^+_+ther:10 ^+_+thing:8 ^+_+up:8 ^+_+watch:10 ^+anyth:18 ^+are:10 ^+could:8 ^+display:13 ^+do:8
^+give:8 ^+i:-10 ^+list:15 ^+open:15 ^+pull:11 ^+remind:10 ^+see:26 ^+show:14 ^+tell:9 ^+what:31
^+which:24 a:-15 activ:24 alert:54 alert+$:31 alert+_+i:13 alert+do:13 all:31 all+_+watch:22
all+my:15 all+the:14 am:14 am+i:15 an:24 an+_+on:15 an+eye:16 and:-8 any:14 any+_+run:12
any+watch:12 anyth:15 anyth+_+watch:18 are:38 are+_+$:-10 are+_+any:11 are+_+track:23 are+ther:10
are+you:27 at:7 at+the:17 being:26 can:-8 cart:-7 could:7 could+i:9 currently:10 currently+_+$:10
display:13 do:10 do+_+have:12 do+i:16 enumerat:23 every:19 every+_+i:19 every+alert:8 everyth:8
eye:15 eye+on:15 for+me:18 from:-7 give+me:9 going+$:7 got:13 have:21 have+_+$:24 have+_+watch:12
have+any:11 how+many:7 i:23 i'm:-9 i've:14 i+_+$:-8 i+_+any:11 i+have:35 i+track:11 in:-16 is:-8
it:-12 item:33 item+$:10 item+are:16 keep:13 keep+_+eye:16 keep+an:16 let+_+see:11 let+me:8 list:39
list+$:16 list+my:12 list+of:13 many:7 many+_+are:9 me:22 me+_+the:12 me+_+which:12 me+_+you'r:22
me+all:11 me+see:11 me+what:7 moment:18 monitor:11 monitor+$:11 my:9 my+_+$:26 my+_+alert:13
my+_+list:13 my+alert:13 my+watch:25 my+watchlist:22 no:-8 now+$:9 observation:13 of:9
of+_+alert:13 of+my:10 on:11 on+$:11 on+_+$:-9 on+the:15 open:15 open+the:16 order:-9 overview:13
password:-7 pleas+$:11 pric:12 pric+_+$:24 pric+alert:23 product:8 pull:11 pull+_+my:12 radar:23
reactivat:-11 remind:9 remind+me:9 restart:-8 right:11 right+_+$:14 right+now:13 run:22 run+$:24
see:36 see+_+watchlist:24 see+my:22 set:13 set+_+$:15 set+up:16 show:11 show+_+my:7 show+my:-7
tell:7 tell+me:7 that:-10 the+_+$:14 the+_+of:10 the+alert:12 the+list:13 the+moment:18 the+thing:9
the+watch:-8 ther+any:11 thing:21 thing+_+you:18 thing+are:9 to:-22 to+_+$:-9 track:65 track+$:24
track+_+$:25 track+_+me:14 track+for:13 under:10 under+_+$:11 up:21 up+$:17 up+my:11 watch:64
watch+$:32 watch+_+$:17 watch+_+me:8 watch+_+the:16 watch+for:8 watch+list:13 watch+run:12
watchlist:22 watchlist+$:22 what:26 what+_+are:7 what+_+i:13 what+_+the:18 what+_+watch:9
what+_+you:10 what+alert:16 what+am:20 what+are:10 what+on:30 what+you'r:9 which:34 which+_+are:19
which+_+do:10 which+_+you:12 which+item:29 with:-9 you:14 you'r:31 you+_+$:15 you+_+for:17
you+track:23
[watch_status] $:9 <brand>:20 <brand>+_+now:12 <date>:14 <date>+$:9 <date>+_+my:11 <money>:7
<num>:12 <num>+$:16 <num>+_+$:10 <num>+yet:18 <store>:-13 ^:9 ^+_+about:13 ^+_+any:9 ^+_+anyth:20
^+_+are:18 ^+_+chang:8 ^+_+drop:11 ^+_+is:11 ^+_+movement:13 ^+_+new:7 ^+_+the:25 ^+_+ther:11
^+any:39 ^+are:8 ^+did:61 ^+has:64 ^+how:18 ^+is:26 ^+so:12 ^+tell:10 a:-14 about:8 about+_+dron:14
about+the:11 abov:15 abov+_+$:15 airpod:7 airpod+_+$:8 alert:-9 all:18 all+$:17 an:11 an+_+on:14
and:-9 any:65 any+_+$:16 any+_+<date>:19 any+_+on:23 any+chang:22 any+cheaper:21 any+movement:13
any+new:8 any+of:10 anyth:16 anyth+_+watch:7 anyth+_+with:12 anyth+happen:12 are:21 are+_+watch:20
are+my:19 are+the:8 at:11 at+_+$:12 at+all:24 back+_+stock:8 back+in:7 been:-17 befor:-8 befor+$:-7
below:12 below+<num>:7 bike:20 bike+_+<num>:8 chang:29 chang+$:12 cheaper:33 cheaper+$:8
cheaper+_+$:10 cheaper+_+or:12 cheaper+now:21 come:18 come+_+in:8 come+back:8 desk:14 did:51
did+my:11 did+the:35 doing:20 down:19 down+_+$:7 dron:19 drop:18 drop+_+<num>:10 drop+under:10
ever:-9 ever+_+under:-8 ever+been:-8 fallen:8 for:-15 from:-8 get:9 get+_+$:16 get+cheaper:8
get+restock:10 gone:14 gone+_+<num>:8 gotten:7 happen:12 happen+_+the:12 happen+with:12 has:51
has+_+happen:12 has+anyth:12 has+my:11 has+the:37 hit:11 how:17 how+_+pric:12 how+the:11 i:-7
i'm:18 i'm+_+$:10 i'm+track:12 i'm+watch:13 i+_+get:10 i+track:10 in:-7 ipad:7 is:23
is+_+<brand>:25 is+the:28 is+ther:12 it:-14 item:9 luck:13 me+_+the:11 mini:7 mixer:10 monitor:17
monitor+$:13 move:18 movement:13 movement+_+the:13 movement+on:13 my:12 my+_+item:13 my+target:11
my+watch:35 new+on:8 not+$:12 now:14 of+_+sho:10 of+the:11 on:17 on+_+dron:15 on+_+watch:11
on+the:34 one:-8 or:8 or+_+$:10 or+not:12 order:-13 overnight:12 pleas:-7 pric:14 pric+$:10
pric+_+the:17 pric+on:10 projector:13 reach:8 restock:9 restock+$:10 roomba:7 ship:-18 ship+_+$:-15
sinc:12 sinc+<date>:12 sinc+_+$:13 sneaker:8 so:10 so+_+the:12 sofa+_+my:11 stand+desk:8 still:13
target:9 tell:9 tell+me:9 tent:10 the:24 the+<brand>:31 the+_+any:22 the+_+been:-7 the+_+chang:11
the+_+cheaper:12 the+_+drop:10 the+_+gone:16 the+_+hit:11 the+_+i'm:17 the+_+reach:8 the+_+went:14
the+airpod:8 the+bike:21 the+dron:19 the+ipad:8 the+mixer:11 the+monitor:19 the+pric:14
the+roomba:7 the+sneaker:8 the+stand:7 the+tent:11 the+toaster:8 ther:11 to:-19 to+_+$:-8 toaster:8
track:16 track+$:11 under:27 under+<money>:8 under+<num>:21 under+_+$:12 under+_+yet:18 updat:10
updat+on:12 watch:37 watch+$:12 watch+_+$:21 watch+item:13 went:13 went+_+<num>:14 what+_+the:8
what+about:14 whether:14 with:15 with+_+<brand>:11 with+the:22 yet:24 yet+$:25 you:-10
[watch_update] <brand>:-15 <date>:-8 <dur>:-7 <every>:-11 <money>:45 <money>+$:42 <money>+_+$:12
<num>:33 <num>+$:35 <num>+_+$:19 <num>+_+<num>:-10 <num>+_+of:9 <num>+_+the:11 <num>+for:10
<num>+instead:19 <num>+max:13 <num>+now:9 <pct>:50 <pct>+$:31 <pct>+_+$:9 <pct>+_+of:9
<pct>+instead:18 <store>:-10 ^+_+limit:18 ^+_+me:-10 ^+_+my:11 ^+_+new:7 ^+_+tell:8 ^+_+that:11
^+_+the:26 ^+_+want:10 ^+_+you:10 ^+actually:8 ^+can:10 ^+edit:13 ^+have:8 ^+i'd:9 ^+make:26
^+rais:10 ^+set:14 ^+the:13 ^+updat:8 ^+what:-9 a:-14 actually:8 alert:48 alert+_+<num>:16
alert+_+<pct>:22 alert+_+the:8 alert+at:16 alert+from:9 alert+to:24 and:-9 at:39 at+<num>:32
at+<pct>:19 at+_+$:18 at+_+instead:30 be:21 bike:10 blender:9 budget:-8 camera:12 can:7 can+you:11
chang:11 chang+_+target:7 chang+the:9 coat:11 coat+_+to:12 coat+alert:12 couch:8 dron:11 edit:13
edit+the:13 for:23 for+_+$:-8 for+_+bike:12 for+the:43 get:-8 go+_+at:11 go+off:11 have+the:8
headphon:12 headphon+alert:14 i:-7 i'd:9 i'm+wait:7 i+_+the:12 i+want:9 in:-11 instead:32
instead+$:16 instead+_+<num>:13 instead+of:17 it:-7 limit:39 limit+<money>:14 limit+_+$:15
limit+_+the:13 limit+for:10 loosen:10 make:25 make+_+limit:15 make+_+target:17 make+my:11
make+that:13 make+the:7 max:11 max+$:13 me+_+<num>:7 me+about:7 me+at:8 my+_+$:-8 my+_+for:15
my+target:22 new:10 new+_+for:13 notify:8 notify+me:8 now:16 now+$:19 of+<num>:11 of+_+$:16
off+at:11 on:17 on+the:31 order:-9 pleas:-8 pric:12 pric+_+on:9 pric+on:9 quantity:-13 rais:10
rais+the:8 rather:20 rather+_+<num>:8 rather+than:8 set:18 set+the:12 should:16 should+be:18
stroller:12 target:58 target+_+$:12 target+_+<num>:10 target+_+the:31 target+for:26 tell+_+about:8
tent:8 than:11 than+<num>:13 that+_+<money>:15 that+limit:15 the:23 the+<brand>:-9 the+_+$:-17
the+_+<num>:8 the+_+alert:36 the+_+at:14 the+_+for:14 the+_+on:21 the+_+should:19 the+_+to:25
the+_+watch:41 the+alert:20 the+bike:10 the+blender:9 the+camera:12 the+coat:11 the+dron:11
the+headphon:12 the+limit:18 the+pric:13 the+quantity:-12 the+sho:8 the+stroller:13 the+target:22
the+threshold:12 the+watch:8 threshold:12 to:26 to+<money>:15 to+<num>:32 to+<pct>:28 to+_+$:38
turn+the:7 tv+_+<num>:10 updat:7 updat+the:8 use+<pct>:7 want+the:14 watch:36 watch+_+me:8
watch+_+the:13 watch+on:13 what:-11 with:-7
"""
