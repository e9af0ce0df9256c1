"""What words speak for, sixth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[sort_set] $:14 <brand>:-11 <date>:-8 <num>:-17 <store>:-9 ^:14 ^+_+best:9 ^+_+by:43 ^+_+me:-7
^+_+my:-7 ^+_+rat:9 ^+_+result:8 ^+_+review:23 ^+_+the:20 ^+_+them:31 ^+_+to:14 ^+best:13
^+cheapest:18 ^+could:8 ^+list:13 ^+lowest:12 ^+order:13 ^+put:30 ^+rank:21 ^+reorder:24 ^+show:9
^+sort:34 ^+what:-10 a:-11 and:-8 arrang:11 at:8 at+the:13 best:31 best+_+first:15 best+review:24
by:75 by+_+$:20 by+_+includ:19 by+_+it:10 by+_+pric:8 by+pric:23 by+rat:18 by+review:8 cheap:16
cheapest:38 cheapest+_+$:11 cheapest+first:12 cost:19 could:8 could+you:9 delivery:14 delivery+$:18
expensiv:34 expensiv+$:16 expensiv+_+$:18 first:63 first+$:47 first+_+$:10 for:-12 from:15
from+_+to:16 highest:13 highest+rat:13 i:-15 in+_+of:8 includ:17 includ+_+$:19 includ+delivery:8
is:-8 it+_+with:10 it+cost:10 list:11 list+the:9 lowest:25 lowest+_+first:22 lowest+pric:14 me:-14
most:29 my:-20 no:-8 not+_+$:10 now+_+$:7 on:12 on+_+pleas:11 on+top:19 one:13 one+_+the:14
order:11 order+_+by:8 order+result:8 per:8 per+unit:12 pleas:25 pleas+$:22 pric:47 pric+$:35
pric+_+delivery:8 pric+includ:8 pric+with:7 put:29 put+_+cheapest:12 put+the:27 rank:21 rank+by:17
rat:29 reorder:24 result:34 result+_+pric:14 result+by:21 review:38 review+$:9 review+first:16
ship:13 ship+$:17 show:8 show+the:12 sort:43 sort+_+by:21 sort+_+pric:10 sort+by:14 sort+them:14
star:8 that:-8 the+_+by:11 the+_+first:12 the+_+pric:12 the+cheapest:23 the+lowest:15 the+result:28
them:37 them+_+star:8 them+by:18 to:10 to+_+$:7 to+_+expensiv:18 top:28 top+$:20 top+_+$:13
total:22 total+_+$:16 total+_+with:8 total+pric:12 unit:25 unit+_+$:18 unit+pric:13 valu:9 with:18
with+_+$:16 with+ship:7 with+the:11
[spend_report] $:8 <brand>:-9 <date>:58 <date>+$:53 <date>+?:10 <date>+_+$:22 <date>+pleas:15
<num>:-11 <store>+<date>:9 <store>+_+$:8 ?:8 ?+$:8 ^:8 ^+_+did:31 ^+_+down:8 ^+_+me:10 ^+_+much:22
^+_+of:13 ^+_+spend:10 ^+_+the:-10 ^+give:16 ^+how:19 ^+my:12 ^+spend:7 ^+total:15 ^+what:19
^+wher:11 alert:-9 at+<store>:7 at+_+<date>:9 break:8 can:-8 cloth:9 cloth+<date>:10 cloth+_+$:10
coffe:14 coffe+_+<date>:9 coffe+sinc:9 cost:10 cost+me:15 did:27 did+_+save:-9 did+_+spend:16
did+i:19 did+my:10 did+the:11 down:8 expens:15 far:10 far+<date>:11 far+_+$:10 for+<date>:7
for+_+<date>:9 for+groceri:9 gam:9 garden:7 give:16 give+_+a:19 give+me:17 go:8 go+_+$:11
groceri:12 have:10 have+_+spent:20 have+i:12 how:17 how+_+have:15 how+_+money:9 how+_+went:9
how+much:21 i+_+for:9 i+_+on:28 i+pay:9 i+save:-8 i+spend:16 i+spent:11 it:-9 me:11 me+<date>:10
me+_+$:11 me+a:19 money:19 much:21 much+_+on:9 much+have:15 much+money:9 much+went:9 my:22
my+_+$:-8 my+_+<date>:14 my+_+for:8 my+_+sinc:22 my+_+so:11 my+money:11 my+purchas:12 my+spend:23
of+_+purchas:14 of+my:12 on:23 on+_+$:-9 on+_+<date>:21 on+_+sinc:16 on+_+stuff:8 on+coffe:15
on+gam:10 pay:7 pay+for:9 pet:16 pleas:8 pleas+$:10 purchas:11 purchas+_+$:12 report:22 sav:-11
save:-10 saving:-9 sinc:27 sinc+<date>:27 sinc+_+?:10 so:9 so+_+<date>:11 so+far:10 spend:69
spend+_+$:26 spend+_+<date>:25 spend+_+far:11 spend+on:17 spend+so:11 spent:20 spent+on:11 stuff:7
the:-15 the+_+cost:12 to+_+<date>:10 total:18 total+spend:15 we:8 we+_+at:9 went:19 went+_+coffe:9
went+on:9 went+to:10 what:15 what+_+i:18 what+_+spend:11 what+_+the:10 what+did:21 what+my:13
wher:11 wher+_+my:11 you:-14 your:-8
[store_block] $:13 <brand>:-8 <num>:-13 <store>:79 <store>+$:28 <store>+_+$:12 <store>+_+<store>:8
<store>+_+from:8 <store>+_+my:15 <store>+_+now:15 <store>+_+of:14 <store>+and:11 <store>+for:10
<store>+from:26 <store>+in:12 <store>+out:14 <store>+result:18 ^:13 ^+_+<store>:64 ^+_+don't:10
^+_+ever:9 ^+_+me:-8 ^+_+more:10 ^+_+my:-14 ^+_+never:10 ^+_+rid:9 ^+_+show:27 ^+_+that:17
^+_+the:-10 ^+block:21 ^+don't:12 ^+get:9 ^+hide:7 ^+i:27 ^+i'm:11 ^+keep:15 ^+never:13 ^+no:17
^+skip:7 a:-12 again:12 again+$:12 and+<store>:11 and+_+for:11 anymor:13 anymor+$:13 at:-13
at+<store>:-11 at+_+$:-9 avoid:7 away+from:8 ban:10 blacklist:12 block:20 block+<store>:21
boycot:13 buy+_+<store>:11 buy+from:12 don't:16 don't+_+to:13 don't+ever:9 don't+want:10 ever:21
for+good:11 from:37 from+<store>:25 from+_+$:24 from+_+on:9 from+me:8 from+my:7 from+now:10
get+_+of:9 get+rid:9 good:9 good+$:11 hate:27 hide:34 i:18 i'm:9 i+_+want:21 i+don't:8 i+never:14
in+my:9 is:-7 it:17 it+$:15 it+_+$:13 it+out:15 keep:13 leav:15 leav+_+out:15 leav+it:15
me+<store>:15 more:8 my:-8 my+_+$:12 my+result:18 my+search:15 never:26 never+_+me:15 never+_+to:11
never+show:15 never+want:14 no:13 no+more:11 now:8 now+_+$:11 now+on:10 of:13 of+<store>:11
of+_+in:12 of+my:12 on+$:9 order:-12 out:21 out+$:13 out+_+my:13 out+of:12 pleas+$:11
remov+<store>:7 remov+_+from:8 result:50 result+$:15 result+_+$:18 result+_+<store>:13
result+from:13 rid:9 rid+of:9 search:13 search+$:15 see:15 show:24 show+_+<store>:15 show+_+from:10
show+me:18 skip:7 so:11 stor:16 stor+<store>:20 stor+_+$:11 that:8 that+_+<store>:20 that+stor:20
the:-23 to+_+$:-7 to+see:18 want:12 want+_+see:19 want+to:19 what:-9 wish:42 with:-7 you:-7
[subscribe] $:13 <every>:123 <every>+$:76 <every>+_+$:16 <every>+_+ask:12 <every>+_+me:16
<every>+_+repeat:15 <every>+ask:16 <every>+but:16 <every>+check:7 <every>+on:15 <num>:-17
<store>:-8 ^:13 ^+_+<every>:14 ^+_+get:11 ^+_+me:20 ^+_+refill:10 ^+_+to:10 ^+_+want:11
^+automatic:10 ^+make:10 ^+put:9 ^+repeat:9 ^+send:15 ^+subscrib:18 ^+vitamin:15 a+<every>:10
a+_+order:20 alert:-7 and:-11 ask:23 ask+_+each:16 ask+befor:11 ask+me:9 automatic:10
automatic+_+of:10 automatic+refill:10 automatically:8 autoship:8 befor:9 befor+_+$:11 befor+each:11
blad:10 but:14 but+ask:12 cat:18 cat+litter:12 check:7 check+_+me:10 check+with:10 coffe:15
coffe+<every>:10 coffe+_+$:10 contact:11 deliver:14 deliver+<every>:15 deliver+_+$:15 detergent:9
dishwasher:13 dog:20 dog+_+<every>:11 dog+_+deliver:9 dog+food:13 each:19 each+$:12 each+_+$:9
each+time:8 filter:10 filter+$:11 first:16 first+$:17 food:18 food+<every>:11 food+_+<every>:9
food+deliver:9 for+_+powder:8 get:11 get+me:16 i+want:11 in:-7 it:-13 just:-7 len:10
len+_+<every>:10 len+solution:10 litter:12 make:9 make+the:13 me:23 me+_+$:12 me+_+time:8 me+each:8
me+first:13 milk:10 milk+<every>:10 milk+_+$:10 my:-14 my+_+order:9 my+notification:-7 new:9
notification:-8 notification+_+$:-7 oat:10 oat+_+<every>:10 oat+milk:10 on:11 on+repeat:15 one:-8
order:26 order+$:9 order+_+$:8 order+for:8 paper:13 paper+<every>:14 powder:7 powder+_+$:8
protein:7 protein+powder:7 put:9 put+the:9 razor:22 recur:8 refill:10 refill+of:10 regular:7
repeat:24 send:10 send+me:15 set+_+a:8 set+up:7 shampoo:7 solution:10 solution+<every>:10
subscrib:18 subscrib+to:12 subscription:10 tablet:7 the:-10 the+_+litter:13 the+cat:13 time+$:8
toilet:14 toilet+_+<every>:14 toilet+paper:14 treat:7 up+a:8 vitamin:26 vitamin+<every>:15
vitamin+_+<every>:12 vitamin+_+on:15 want:9 water:11 water+_+$:11 what:-7 with+me:10 you:-7
[total_check] $:8 <brand>:-11 <date>:-10 <num>+$:9 <num>+_+$:11 <store>:-11 ?:21 ?+$:22 ^:8
^+_+cost:17 ^+_+doe:9 ^+_+much:23 ^+_+my:-9 ^+_+pric:9 ^+_+to:8 ^+_+will:12 ^+_+with:16
^+_+would:11 ^+give:13 ^+how:21 ^+is:10 ^+pric:16 ^+total:16 ^+what:31 a:-15 after:9 all:13
all+_+$:12 all+in:17 altogether:8 and:27 and+_+to:14 and+delivery:16 berlin:8 canada:17 come:10
come+to:11 cost:23 cost+me:12 custom:13 deliver:20 deliver+$:11 deliver+to:10 delivery:17
delivery+_+$:14 delivery+to:8 did:-7 doe:7 doe+_+come:11 doe+it:10 door:18 dublin:8 end:10
everyth:8 everyth+_+$:11 expensiv:9 expensiv+what:7 final:22 final+_+deliver:22 final+pric:22
for:-12 from:-7 full:10 give:13 give+_+the:15 give+me:14 go:-7 goe:12 goe+to:13 have:9 have+_+in:10
have+_+sent:7 have+it:17 how:24 how+much:29 i+_+it:7 i+_+up:10 i+pay:8 if:15 if+_+goe:13 if+i:7
if+it:11 in:12 in+$:12 in+_+and:8 includ:45 includ+$:14 includ+_+to:19 is:16 is+on:10 it:33
it+_+me:12 it+_+to:29 it+_+with:10 it+come:11 it+cost:9 it+goe:13 it+in:7 japan:11 japan+$:12
land:18 me+_+in:12 me+_+pric:11 me+all:12 me+the:13 much:28 much+_+ship:15 my:-8 my+_+$:-7
my+_+pleas:17 norway:7 of:-11 on+top:10 once:9 once+_+is:10 once+ship:10 order:-9 pay:13 pleas:27
pleas+$:32 postag:17 postag+to:13 pric:45 pric+_+$:11 pric+_+my:17 pric+_+ship:14 pric+_+to:10
pric+deliver:22 pric+with:17 seoul:8 ship:48 ship+$:11 ship+_+<num>:9 ship+is:10 ship+to:17 sum:11
tax:36 tax+_+$:14 tax+_+<num>:9 tax+and:7 tax+to:11 that+_+what:8 the+_+pric:18 the+_+with:23
the+pric:18 the+total:21 to:45 to+<num>:27 to+_+$:27 to+_+it:14 to+_+pleas:20 to+_+tax:9
to+canada:17 to+japan:12 to+my:15 to+ship:8 top:9 top+$:9 toronto:13 total:36 total+$:15
total+_+tax:8 total+with:12 up:20 up+_+pric:7 up+with:11 vat:20 vat+and:20 what:34 what+_+i:14
what+_+it:23 what+_+total:16 what+doe:10 what+the:35 what+would:11 will:12 with:49 with+_+and:26
with+_+to:21 with+postag:11 with+ship:17 with+tax:23 would:10 would+i:10 you:-10
[undo] $:18 <brand>:-8 <date>:-7 <num>+_+$:13 <num>+step:17 <store>:-8 ^:18 ^+_+back:20
^+_+didn't:20 ^+_+it:23 ^+_+that:33 ^+_+the:23 ^+_+undo:31 ^+cancel:10 ^+go:21 ^+i:10 ^+oop:22
^+put:15 ^+revers:16 ^+roll:12 ^+scrap:7 ^+take:17 ^+undo:27 ^+wait:7 ^+what:-8 a:-11 and:-8 as:14
back:59 back+$:16 back+<num>:17 back+_+$:9 back+_+step:17 back+the:7 buy:-8 cancel:10 cancel+the:13
chang:19 chang+$:7 chang+_+it:14 chang+put:7 did:24 did+$:31 didn't:19 for:-10 go:16 go+_+<num>:17
go+back:23 how:9 how+_+was:15 how+it:15 i+_+want:17 in:-11 is:-9 it:29 it+$:36 it+_+$:14 it+_+it:7
it+_+the:8 it+how:7 it+was:23 just:20 just+_+$:23 just+did:23 last:43 last+_+$:24 last+_+put:7
last+chang:22 last+thing:15 me:-13 my:-18 my+_+$:-7 of:-7 on:-12 oop:22 order:-9 pleas+_+what:9
pleas+undo:9 previou:29 put:20 put+_+back:24 put+_+how:7 put+it:13 restor:30 revers:35 revert:43
roll:12 scrap:7 scrap+_+last:7 scrap+that:7 stat:30 step:29 step+$:30 take:15 take+_+back:18
take+that:18 that:40 that+$:10 that+_+$:12 that+_+chang:14 that+back:30 that+last:14 the+_+$:-9
the+_+chang:7 the+_+stat:30 the+_+step:13 the+_+thing:15 the+last:32 the+way:8 they:16 thing:28
to:-10 to+_+it:7 undo:64 undo+_+$:21 undo+_+last:14 undo+_+you:9 undo+the:14 undo+what:9 wait:7
want:14 was:23 was+$:23 way:8 were:17 what:8 what+_+just:23 what+you:23 you:16 you+_+did:23
you+did:8 you+just:23
[unwatch] $:11 5:7 <brand>:14 <brand>+_+$:28 <brand>+alert:9 <brand>+castl:9 <brand>+pric:7
<date>:-13 <date>+$:-8 <dur>:-8 <num>:-21 <num>+$:-9 <size>:-7 <store>:-11 ^:11 ^+_+about:16
^+_+bug:13 ^+_+can:17 ^+_+follow:22 ^+_+got:12 ^+_+me:-11 ^+_+monitor:11 ^+_+more:16 ^+_+need:9
^+_+rid:9 ^+_+the:13 ^+_+track:28 ^+_+watch:9 ^+cancel:16 ^+delet:11 ^+don't:24 ^+drop:11 ^+end:10
^+forget:15 ^+i'm:7 ^+kill:12 ^+lose:11 ^+no:21 ^+quit:30 ^+remov:20 ^+stop:22 ^+we:11 ^+what:-11
^+you:17 about:21 about+the:25 air:8 air+purifier:9 alert:52 alert+$:44 alert+_+$:8 alert+_+the:28
alert+for:18 alert+on:8 all:-8 already:21 already+got:13 an+_+on:8 an+eye:9 and:-12 any+_+$:14
any+longer:15 anymor:21 anymor+$:22 at:-11 back:-7 blender:21 boot:9 boot+$:10 bought:24
bought+_+$:17 bought+one:18 bug:13 bug+me:13 buy:-9 camera:17 can:18 can+quit:16 cancel:15
cancel+_+alert:17 cancel+the:16 castl:9 coat:12 crib:17 delet:17 delet+my:12 desk:17 don't:24
don't+_+the:37 don't+need:8 don't+track:13 done:10 drill:8 dron:11 drop:18 drop+the:20 end:10
end+the:10 eye:9 eye+_+the:10 eye+on:9 follow:24 follow+_+<brand>:14 follow+the:25 for+_+$:-8
for+_+<brand>:13 for+the:23 forget:14 forget+_+the:17 forget+about:17 found:11 from+my:16
get+_+of:9 get+rid:9 got:10 got+the:12 grill:10 hammock:8 headphon:19 headphon+$:22 helmet:7 how:-7
i'm+_+with:9 i+_+need:9 i+bought:19 interest:9 is:-12 it+$:19 jacket+_+$:8 keep+_+eye:9 keep+an:9
kettl:7 kill:12 kill+the:12 laptop:8 list:11 list+$:20 longer:23 longer+$:15 look:11 look+$:13
lose:11 mattres:13 me:-8 me+_+the:10 me+about:12 monitor:9 monitor+_+pric:11 monitor+the:11 more:14
more+_+of:12 more+track:12 my:8 my+_+list:18 my+_+on:13 my+watch:25 my+watchlist:15 need:25
need+the:9 need+to:21 no:24 no+_+to:21 no+_+track:12 no+longer:8 no+more:16 no+need:21 of+_+tent:10
of+the:17 off:21 off+_+watch:22 off+my:22 on+_+blender:10 on+_+boot:10 on+the:13 one+$:10 order:-15
pleas+$:-7 pric:8 pric+_+for:11 pric+watch:11 ps:8 ps+5:8 purchas:-9 purifier:9 purifier+_+$:9
quit:45 quit+_+me:13 quit+_+the:16 remov:20 remov+the:22 rid:9 rid+_+the:10 rid+of:9 so:20
so+_+need:11 so+no:11 so+stop:13 sofa:19 sofa+_+my:16 sofa+from:16 speaker:12 speaker+$:12 stop:50
stop+_+$:11 stop+_+it:14 stop+_+the:34 stop+follow:14 stop+track:11 stop+watch:14 stroller:10
stroller+$:12 take:12 take+the:14 tent:8 tent+alert:10 that:8 that+_+$:14 the:34 the+<brand>:24
the+_+$:41 the+_+5:9 the+_+alert:45 the+_+any:7 the+_+anymor:8 the+_+castl:9 the+_+drop:9
the+_+for:17 the+_+from:12 the+_+off:15 the+_+so:12 the+_+watch:7 the+air:9 the+alert:17
the+blender:16 the+boot:9 the+camera:17 the+coat:12 the+dron:11 the+grill:11 the+headphon:19
the+jacket:7 the+kettl:7 the+laptop:8 the+mixer:7 the+pric:14 the+ps:9 the+sofa:20 the+stroller:11
the+tent:9 the+tv:12 the+vacuum:10 the+watch:12 to+_+$:-8 to+_+it:11 track:52 track+_+$:15
track+_+the:12 track+it:17 track+of:12 track+that:17 track+the:16 turn+_+the:9 tv:10 tv+_+$:11
tv+alert:11 unwatch:24 vacuum:10 vacuum+$:11 vest:7 watch:52 watch+_+$:25 watch+_+the:25
watch+for:17 watch+list:18 watch+on:11 watch+the:18 watchlist:15 watchlist+$:15 we:16 we+_+a:11
what:-14 with+_+<brand>:9 xbox:12 you+_+quit:16 you+can:19
[watch] 100:15 100+_+under:8 100+v:8 5:13 6:10 7:14 990:8 <brand>:56 <brand>+$:-18 <brand>+<num>:-9
<brand>+_+100:10 <brand>+_+<colour>:10 <brand>+_+<num>:26 <brand>+_+for:12 <brand>+_+in:7
<brand>+_+is:10 <brand>+_+the:11 <brand>+_+until:9 <brand>+below:7 <brand>+bike:10 <brand>+dunk:8
<brand>+grill:10 <brand>+mixer:12 <brand>+restock:13 <brand>+x:10 <colour>:10 <colour>+$:7
<date>+$:11 <date>+_+$:-7 <dur>:-9 <every>:29 <every>+at:8 <every>+for:21 <every>+look:11 <link>:44
<money>:27 <money>+$:25 <money>+or:10 <num>:23 <num>+$:31 <num>+_+<num>:14 <num>+_+it:13
<num>+_+me:11 <num>+_+my:9 <num>+put:11 <pct>:51 <pct>+$:36 <pct>+_+$:10 <size>:11 <size>+$:-8
<size>+_+availabl:8 <size>+and:7 <size>+go:9 <size>+is:8 <store>:10 <store>+<every>:15
<store>+_+for:9 <store>+for:9 ^+<brand>:-8 ^+<every>:17 ^+_+<every>:11 ^+_+<link>:21 ^+_+<num>:-7
^+_+alert:10 ^+_+an:14 ^+_+at:9 ^+_+check:13 ^+_+in:-9 ^+_+look:11 ^+_+me:17 ^+_+my:-12
^+_+notify:13 ^+_+out:12 ^+_+soon:8 ^+_+the:-7 ^+_+thi:10 ^+_+thos:8 ^+_+up:8 ^+_+want:11
^+_+watch:26 ^+_+when:19 ^+_+you:14 ^+alert:34 ^+any:-9 ^+as:7 ^+begin:13 ^+buy:-7 ^+don't:-7
^+follow:19 ^+give:-9 ^+has:-9 ^+holler:8 ^+how:-10 ^+if:16 ^+is:-17 ^+keep:16 ^+look:14
^+messag:10 ^+monitor:15 ^+new:9 ^+no:-7 ^+notify:17 ^+ping:13 ^+pleas:14 ^+set:15 ^+show:-10
^+start:13 ^+track:24 ^+wait:14 ^+wake:8 ^+watch:20 ^+what:-16 ^+when:8 ^+would:14 a:14
a+_+<brand>:11 a+_+on:8 a+used:9 about+any:13 add:11 add+<num>:7 add+_+to:12 add+the:9 again+$:8
air:10 airpod:22 airpod+pro:8 alert:33 alert+_+<brand>:25 alert+_+<num>:16 alert+_+a:9 alert+me:12
alert+pleas:8 alert+when:13 all+_+low:10 all+time:10 an:30 an+_+for:14 an+_+time:10 an+alert:16
an+all:10 and:18 and+_+$:-8 and+_+me:35 and+tell:21 anyth+_+<money>:10 anyth+_+<num>:8
anyth+below:13 as:10 as+<brand>:8 as+_+as:15 as+soon:17 as+the:8 at:23 at+<money>:23 at+<pct>:8
at+<store>:14 at+_+$:21 at+_+or:10 availabl:16 availabl+_+$:11 availabl+again:11 back+$:-8
back+_+stock:15 back+in:15 basket:10 basket+$:12 be:14 be+_+when:9 be+told:13 begin:13
begin+_+the:13 below:28 below+<money>:14 below+<num>:20 below+_+$:29 bike:7 bookshelf:-7
boot+_+my:9 boot+in:9 buy:-16 buy+the:-9 buzz:9 buzz+me:9 by:-8 c:9 can+_+follow:9 cart:23
cart+_+they:14 cart+if:14 cheap:8 cheaper+$:9 check:14 check+<store>:11 check+_+<every>:9
check+for:8 collector:14 day:10 deck:10 deck+oled:10 did:-8 dip:9 discount:11 discount+_+the:13
discount+on:11 don't:-14 down:12 down+_+<num>:9 down+to:9 drop:24 drop+_+<num>:12 drop+to:13 dunk:8
edition:14 elden:14 ever:24 ever+$:8 ever+_+$:14 everyth:-7 eye:13 eye+_+the:14 eye+on:13 fall:12
fall+_+<num>:8 fleec:9 flight:8 follow:25 follow+_+pric:16 follow+the:12 for:27 for+<brand>:9
for+_+5:10 for+_+used:9 for+a:13 for+an:8 for+anyth:10 for+cheap:9 for+me:17 fram:10 from:-14
get+<pct>:9 get+_+$:8 get+_+the:8 give+_+a:9 give+_+the:-7 go:21 go+_+<num>:10 go+_+sale:16
go+on:14 go+under:11 goe:27 goe+_+<money>:9 goe+on:15 goe+under:11 gore:7 grill:12 has:-13
has+the:-11 head:8 hear:12 hit:24 hit+<num>:13 holler:10 holler+_+the:8 holler+when:8 how:-13
i'm:-8 i+_+to:21 i+want:19 if:52 if+<brand>:13 if+_+<brand>:9 if+it':8 if+the:23 if+they:13
if+thos:11 in:17 in+<colour>:19 in+_+basket:7 in+_+cart:14 in+my:21 in+stock:15 instead:-7 is:18
is+<pct>:13 is+_+<brand>:-9 is+_+cheaper:9 is+_+sale:12 is+on:10 is+the:-13 it:23 it':17
it'+_+pric:7 it'+lowest:7 it+_+my:26 it+goe:13 it+in:20 it+is:12 j:8 keep:13 keep+_+for:8
keep+_+on:9 keep+check:8 know:31 know+_+the:21 know+once:10 know+the:8 let:15 let+_+know:24
let+me:18 like+_+know:7 look:22 look+_+<store>:10 look+_+cheap:7 look+_+for:19 lookout:9
lookout+for:9 low:12 low+$:10 lowest:10 lowest+_+ever:8 lowest+pric:10 me:32 me+$:12
me+_+<brand>:13 me+_+<money>:15 me+_+airpod:17 me+_+once:10 me+_+soon:10 me+_+the:15 me+a:8 me+as:9
me+at:8 me+if:8 me+know:24 me+once:13 me+the:7 me+when:16 messag:10 messag+_+the:10 messag+me:11
mixer:10 mixer+$:9 moisturizer:10 moisturizer+_+my:11 moment:13 monitor:20 monitor+_+<brand>:9
monitor+_+to:10 monitor+the:16 my+_+if:14 my+basket:14 my+cart:27 nik:9 no:-11 not:-11 notify:27
notify+me:14 now:-10 of+_+<brand>:18 of+_+roomba:8 of+the:16 oled:13 on:32 on+_+$:9 on+_+<brand>:19
on+sale:25 on+the:22 once:38 once+_+<brand>:11 once+the:16 only:-13 order:-15 out+_+a:14 out+for:14
oven:12 over:-9 ping:17 ping+$:8 ping+_+when:7 ping+me:9 pleas:8 pleas+$:-9 pric:28 pric+_+$:7
pric+_+on:14 pric+_+the:11 pric+alert:16 pric+ever:8 pric+of:30 pro:12 promo:10 promo+$:11 ps:16
ps+5:16 purchas:-7 put:11 put+_+boot:9 put+_+in:16 put+it:14 reach:8 restock:42 restock+$:19
restock+the:13 ring:13 roomba+j:8 rtx:28 rtx+<num>:28 sale:35 sale+$:12 sale+on:11 set:13 set+_+a:8
set+an:7 set+up:13 ship:-7 sho+<size>:7 shout:27 show:-14 show+me:-11 size:-9 soon:17
soon+_+<brand>:8 soon+_+the:10 soon+as:17 soundbar:8 start:17 steam:10 steam+_+oled:10
steam+deck:10 stock:25 stock+_+<store>:18 stock+at:18 switch+<num>:10 tab:7 target+_+$:7 tell:24
tell+_+$:12 tell+me:24 tent:10 tex:7 than:-7 that:-18 the:22 the+<brand>:44 the+_+$:-29
the+_+<brand>:8 the+_+add:7 the+_+air:13 the+_+alert:-9 the+_+bike:10 the+_+deck:10 the+_+drop:8
the+_+in:8 the+_+is:9 the+_+j:8 the+_+mixer:11 the+_+of:27 the+_+reach:9 the+_+the:18 the+_+to:12
the+alert:-11 the+moment:13 the+monitor:10 the+pric:22 the+steam:10 the+switch:7 the+tent:11
then:11 then+_+it:12 they:10 thi:10 thi+one:10 ti:18 time+low:10 to:16 to+<num>:11 to+_+cart:15
to+_+on:7 to+_+told:13 to+_+when:19 to+be:12 to+go:14 to+hear:12 to+know:10 to+my:19 to+the:-7
told:13 told+_+the:9 told+when:9 track:25 track+_+<brand>:10 track+the:19 trail:7 tv+$:9 under:46
under+<money>:15 under+<num>:31 under+_+$:35 until:38 until+<date>:28 until+_+$:21 up:8 up+_+pric:8
up+a:8 used+<brand>:7 v:22 v+under:8 wait:18 wait+_+the:21 wait+for:13 wake:8 wake+me:8 walnut:-7
want:15 want+_+be:8 want+_+hear:12 want+to:17 watch:33 watch+_+<brand>:19 watch+_+for:12
watch+for:9 watch+the:19 watch+thi:13 what:-20 when:78 when+_+<brand>:12 when+_+is:9 when+it:9
when+the:64 when+thos:-7 whenever:8 which:-9 with:-12 would:16 would+_+to:9 would+you:10 x:14
x+100:15 x+_+v:8
[watch_list] $:12 <brand>:-10 <date>:-13 <date>+$:-7 <num>:-14 <store>:-11 ^:12 ^+_+alert:19
^+_+all:16 ^+_+am:19 ^+_+every:8 ^+_+i:16 ^+_+item:16 ^+_+many:8 ^+_+me:24 ^+_+my:17 ^+_+on:24
^+_+ther:10 ^+_+up:8 ^+_+watch:9 ^+anyth:18 ^+are:10 ^+could:9 ^+display:13 ^+do:8 ^+give:8 ^+i:-9
^+list:15 ^+open:15 ^+pull:11 ^+remind:10 ^+see:25 ^+show:14 ^+tell:8 ^+what:31 ^+which:21 a:-15
activ:25 alert:54 alert+$:31 alert+_+i:14 alert+do:14 all:31 all+_+watch:23 all+my:15 all+the:16
am:14 am+i:15 an:25 an+_+on:15 an+eye:16 and:-8 any:13 any+_+run:12 any+watch:12 anyth:16
anyth+_+watch:18 are:39 are+_+$:-10 are+_+any:11 are+_+track:26 are+my:-7 are+ther:10 are+you:30
at:7 at+the:17 being:27 can:-8 cart:-7 could:8 could+i:9 currently:10 currently+_+$:10 display:13
do+_+have:16 do+i:16 enumerat:23 every:18 every+_+i:19 every+alert:8 everyth:7 eye:15 eye+on:15
for+me:16 from:-7 give+me:8 going+$:7 got:12 have:24 have+_+$:24 have+_+watch:12 have+any:11
how+many:8 i:23 i'm:-8 i've:14 i+_+$:-8 i+_+any:11 i+have:34 i+track:11 in:-16 is:-8 it:-12 item:35
item+$:10 item+are:17 keep:13 keep+_+eye:16 keep+an:16 let+_+see:11 let+me:9 list:39 list+$:16
list+my:13 list+of:13 many:8 many+_+are:10 me:21 me+_+the:12 me+_+you'r:22 me+all:11 me+see:11
me+what:7 moment:18 monitor:11 monitor+$:12 my:9 my+_+$:26 my+_+alert:13 my+_+list:14 my+alert:13
my+watch:25 my+watchlist:22 no:-8 now+$:10 observation:13 of:9 of+_+alert:13 of+my:10 on:11 on+$:11
on+_+$:-9 on+the:15 open:15 open+the:16 order:-9 overview:13 pleas+$:12 pric:12 pric+_+$:24
pric+alert:23 product:8 pull:11 pull+_+my:12 radar:23 reactivat:-11 remind:9 remind+me:9 restart:-8
right:12 right+_+$:15 right+now:14 run:21 run+$:23 see:36 see+_+watchlist:24 see+my:22 set:13
set+_+$:15 set+up:16 show:12 show+_+my:7 tell+me:7 that:-10 the+_+$:14 the+_+of:10 the+alert:12
the+list:13 the+moment:18 the+thing:9 the+watch:-8 ther+any:11 thing:15 thing+are:10 to:-21
to+_+$:-9 track:60 track+$:26 track+_+$:26 under:9 under+_+$:11 up:20 up+$:16 up+my:11 watch:63
watch+$:32 watch+_+$:17 watch+_+me:9 watch+_+the:16 watch+for:8 watch+list:14 watch+run:12
watchlist:22 watchlist+$:22 what:26 what+_+are:8 what+_+i:12 what+_+the:17 what+_+watch:9
what+_+you:11 what+alert:15 what+am:19 what+are:10 what+on:30 what+you'r:9 which:31 which+_+are:20
which+_+you:12 which+item:30 with:-9 you:15 you'r:31 you+_+$:17 you+_+for:15 you+track:17
[watch_status] $:9 <brand>:18 <brand>+_+now:12 <date>:11 <date>+_+my:12 <num>:15 <num>+$:20
<num>+_+$:10 <num>+yet:18 <store>:-13 ^:9 ^+_+about:13 ^+_+any:10 ^+_+anyth:20 ^+_+are:18
^+_+chang:8 ^+_+drop:12 ^+_+is:11 ^+_+movement:13 ^+_+new:7 ^+_+the:24 ^+_+ther:12 ^+any:41 ^+are:9
^+did:61 ^+has:62 ^+how:18 ^+is:23 ^+so:12 ^+tell:10 a:-14 about:7 about+_+dron:13 about+the:11
abov:18 airpod:7 airpod+_+$:8 alert:-9 all:18 all+$:18 all+_+<date>:7 an:11 an+_+on:14 and:-9
any:64 any+_+$:16 any+_+on:23 any+chang:22 any+cheaper:15 any+movement:13 any+new:8 any+of:10
anyth:17 anyth+_+watch:7 anyth+_+with:12 anyth+happen:12 are:22 are+_+watch:20 are+my:19 are+the:9
at:12 at+_+$:12 at+all:25 back+_+stock:8 back+in:8 been:-15 befor:-7 below:14 below+<num>:8
below+_+$:8 bike:20 bike+_+<num>:7 chang:29 chang+$:11 cheaper:31 cheaper+$:9 cheaper+_+or:12
cheaper+now:23 come:18 come+_+in:8 come+back:8 desk:8 did:51 did+my:10 did+the:35 doing:20 down:18
down+_+$:7 dron:20 drop:20 drop+_+<num>:11 drop+under:12 ever:-8 ever+_+under:-7 ever+been:-8
fallen:9 for:-14 from:-8 get:9 get+_+$:17 get+cheaper:8 get+restock:11 gone+_+<num>:9 gotten:8
happen:12 happen+_+the:12 happen+with:12 has:50 has+_+happen:12 has+anyth:12 has+my:11 has+the:35
hit:11 how:17 how+_+pric:12 how+the:11 i'm:18 i'm+_+$:10 i'm+track:12 i'm+watch:13 i+_+get:10
i+track:11 ipad:8 is:21 is+_+<brand>:29 is+the:25 is+ther:13 it:-14 item:9 lamp+_+cheaper:8 luck:14
me+_+the:11 mini:8 mixer:10 monitor:18 monitor+$:13 move:19 movement:13 movement+_+the:13
movement+on:13 my:13 my+_+item:12 my+target:11 my+watch:35 new+on:8 not+$:12 now:15 of+the:12 on:18
on+_+dron:15 on+_+watch:12 on+the:34 one:-7 or:8 or+_+$:11 or+not:12 order:-12 overnight:12
pleas:-7 pric:14 pric+$:10 pric+_+the:17 pric+on:11 projector:13 reach:8 restock:9 restock+$:10
roomba:7 ship:-18 ship+_+$:-15 sinc:14 sinc+<date>:14 sinc+_+$:15 sneaker:9 so:10 so+_+the:13
sofa+_+my:11 still:16 target:8 tell:9 tell+me:10 tent:10 the:24 the+<brand>:29 the+_+any:23
the+_+chang:11 the+_+cheaper:12 the+_+drop:11 the+_+gone:7 the+_+hit:11 the+_+i'm:17 the+_+lamp:8
the+_+mov:7 the+_+reach:8 the+_+went:14 the+airpod:8 the+bike:20 the+desk:8 the+dron:20 the+ipad:8
the+mixer:12 the+monitor:20 the+pric:14 the+roomba:7 the+sneaker:9 the+tent:12 the+toaster:9
ther:12 to:-18 to+_+$:-8 toaster:9 track:17 track+$:11 under:21 under+<num>:23 under+_+yet:19
updat:10 updat+on:12 watch:37 watch+$:13 watch+_+$:21 watch+item:12 went:13 went+_+<num>:14
what+_+the:8 what+about:14 whether:14 with:15 with+_+<brand>:12 with+the:23 yet:25 yet+$:25 you:-10
[watch_update] <brand>:-15 <date>:-8 <dur>:-7 <every>:-9 <money>:45 <money>+$:42 <money>+_+$:12
<num>:33 <num>+$:35 <num>+_+$:20 <num>+_+<num>:-10 <num>+_+of:9 <num>+_+the:11 <num>+for:10
<num>+instead:20 <num>+max:13 <pct>:49 <pct>+$:32 <pct>+_+$:9 <pct>+instead:16 <store>:-10
^+_+limit:17 ^+_+me:-10 ^+_+my:11 ^+_+new:7 ^+_+tell:8 ^+_+that:11 ^+_+the:26 ^+_+want:10
^+_+you:10 ^+actually:8 ^+can:10 ^+chang:8 ^+edit:13 ^+have:8 ^+i'd:9 ^+make:27 ^+rais:10 ^+set:12
^+the:14 ^+updat:9 ^+what:-9 a:-14 actually:8 alert:49 alert+_+<num>:17 alert+_+<pct>:20
alert+_+the:9 alert+at:16 alert+from:9 alert+to:26 and:-9 at:39 at+<num>:32 at+<pct>:19 at+_+$:18
at+_+instead:31 be:21 bike:10 blender:10 budget:-9 camera:11 can+you:11 chang:14 chang+_+target:8
chang+the:12 coat:11 coat+_+to:12 coat+alert:12 couch:8 dron:11 edit:13 edit+the:13 espresso:7
espresso+machin:7 for:23 for+_+$:-8 for+_+bike:12 for+the:43 get:-7 go+_+at:11 go+off:11 have+the:8
headphon:12 headphon+alert:14 i'd:9 i+_+the:12 i+want:9 in:-10 instead:32 instead+$:17
instead+_+<num>:11 instead+of:16 limit:39 limit+<money>:13 limit+_+$:14 limit+_+<num>:8
limit+_+the:13 limit+for:9 limit+to:7 loosen:9 machin:7 make:26 make+_+limit:15 make+_+target:17
make+my:12 make+that:13 make+the:7 max:12 max+$:12 me+about:8 me+at:8 my+_+$:-8 my+_+for:14
my+target:23 new:10 new+_+for:13 notify:8 notify+me:8 now:17 now+$:20 of+<num>:9 of+_+$:15
off+at:11 on:17 on+the:30 order:-9 pleas:-7 pric:12 pric+_+on:9 pric+on:9 quantity:-13 rais:9
rais+the:7 rather:21 rather+_+<num>:8 rather+than:8 set:16 set+the:9 should:17 should+be:18
stroller:12 target:52 target+_+$:11 target+_+the:31 target+for:27 tell+_+about:8 tent:9 than:12
than+<num>:14 that+_+<money>:15 that+limit:15 the:23 the+<brand>:-10 the+_+$:-17 the+_+<num>:9
the+_+alert:34 the+_+at:13 the+_+for:16 the+_+limit:8 the+_+on:19 the+_+should:18 the+_+to:28
the+_+watch:41 the+alert:21 the+bike:10 the+blender:10 the+camera:11 the+coat:11 the+dron:11
the+headphon:12 the+limit:18 the+pric:13 the+quantity:-11 the+sho:8 the+stroller:13 the+target:20
the+threshold:12 the+watch:7 threshold:12 to:26 to+<money>:16 to+<num>:33 to+<pct>:28 to+_+$:38
turn+the:8 tv+_+<num>:10 updat:8 updat+the:9 want+the:14 watch:36 watch+_+me:8 watch+_+the:12
watch+on:13 what:-11 with:-7
"""
