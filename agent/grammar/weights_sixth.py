"""What words speak for, sixth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[sort_set] $:15 <brand>:-11 <date>:-9 <num>:-17 <store>:-9 ^:15 ^+_+best:9 ^+_+by:39 ^+_+me:-7
^+_+my:-7 ^+_+rat:9 ^+_+result:11 ^+_+review:24 ^+_+the:21 ^+_+them:31 ^+_+to:14 ^+_+total:12
^+best:13 ^+cheapest:18 ^+could:8 ^+list:12 ^+lowest:11 ^+order:13 ^+put:29 ^+rank:23 ^+reorder:24
^+show:9 ^+sort:36 ^+what:-9 a:-11 and:-8 arrang:10 at:8 at+the:13 best:30 best+_+first:15
best+review:24 by:77 by+_+$:19 by+_+includ:18 by+_+it:9 by+_+pric:11 by+pric:22 by+rat:18
by+review:8 by+total:9 by+unit:8 cheap:16 cheapest:38 cheapest+_+$:12 cheapest+first:13 cost:21
cost+_+ship:14 cost+with:14 could:8 could+you:8 delivery:12 delivery+$:17 expensiv:34 expensiv+$:17
expensiv+_+$:18 first:63 first+$:47 first+_+$:10 for:-12 from:15 from+_+to:16 highest:13
highest+rat:13 i:-15 includ:16 includ+_+$:18 includ+delivery:7 is:-8 it+_+with:9 it+cost:9 list:15
list+the:9 lowest:24 lowest+_+first:21 lowest+pric:14 me:-14 most:29 my:-19 no:-7 not+_+$:11
now+_+$:7 on:12 on+_+pleas:12 on+top:19 one:13 one+_+the:14 order:10 order+_+by:8 order+result:8
per:8 per+unit:12 pleas:25 pleas+$:21 pric:47 pric+$:35 pric+_+delivery:8 pric+includ:8 put:28
put+_+cheapest:12 put+the:26 rank:23 rank+_+by:8 rank+by:15 rat:29 reorder:24 result:35
result+_+pric:13 result+by:24 review:38 review+$:9 review+first:16 ship:15 ship+$:19 show:7
show+the:12 sort:44 sort+_+by:21 sort+_+pric:9 sort+by:13 sort+them:14 star:8 that:-7 the+_+by:15
the+_+first:13 the+_+pric:12 the+cheapest:23 the+lowest:15 the+result:26 the+top:14 them:37
them+_+star:8 them+by:18 to:10 to+_+$:7 to+_+expensiv:18 top:29 top+$:20 top+_+$:13 total:25
total+_+$:15 total+_+with:12 total+pric:11 unit:26 unit+_+$:20 unit+pric:15 valu:9 with:18
with+_+$:18 with+delivery:9 with+ship:11 with+the:11
[spend_report] $:8 <brand>:-9 <date>:56 <date>+$:52 <date>+?:9 <date>+_+$:22 <date>+pleas:15
<num>:-11 <store>+<date>:9 <store>+_+$:7 ?:7 ?+$:8 ^:8 ^+_+did:31 ^+_+down:9 ^+_+me:14 ^+_+much:22
^+_+of:14 ^+_+spend:10 ^+_+the:-10 ^+give:16 ^+how:18 ^+my:12 ^+total:15 ^+what:17 ^+wher:11
alert:-9 at+<store>:7 at+_+<date>:9 break:8 can:-8 cloth:9 cloth+<date>:10 cloth+_+$:10 coffe:12
coffe+_+<date>:9 coffe+sinc:9 cost:10 cost+me:15 did:27 did+_+save:-11 did+_+spend:18 did+i:20
did+my:10 did+the:11 down:8 expens:15 far:10 far+<date>:11 far+_+$:10 for+<date>:7 for+_+<date>:9
for+groceri:9 gam:9 garden:7 give:15 give+_+a:19 give+me:17 go:8 go+_+$:11 groceri:11 have:9
have+_+spent:19 have+i:11 how:17 how+_+have:15 how+_+money:10 how+_+went:9 how+much:21 i:10
i+_+for:9 i+_+on:33 i+pay:9 i+save:-8 i+spend:18 i+spent:16 it:-9 me:14 me+<date>:10 me+_+$:11
me+a:18 money:20 much:20 much+_+on:9 much+_+we:8 much+have:15 much+money:9 much+went:9 my:22
my+_+$:-8 my+_+<date>:14 my+_+for:8 my+_+sinc:21 my+_+so:11 my+money:11 my+purchas:12 my+spend:23
of+_+purchas:14 of+my:12 on:25 on+_+$:-9 on+_+<date>:21 on+_+sinc:21 on+_+stuff:8 on+coffe:14
on+gam:9 pay:7 pay+for:9 pet:15 pleas:7 pleas+$:10 purchas:11 purchas+_+$:13 report:21 sav:-10
save:-11 saving:-10 sinc:29 sinc+<date>:30 sinc+_+?:9 so:9 so+_+<date>:11 so+far:10 spend:70
spend+_+$:26 spend+_+<date>:25 spend+_+far:11 spend+on:17 spend+so:11 spent:25 spent+on:16 stuff:7
the:-15 the+_+cost:12 to+_+<date>:10 total:17 total+spend:14 we+_+at:9 went:19 went+_+coffe:9
went+on:9 went+to:11 what:17 what+_+i:17 what+_+spend:11 what+_+the:10 what+did:21 what+my:12
wher:11 wher+_+my:12 you:-15 your:-8
[store_block] $:13 <brand>:-8 <num>:-13 <store>:80 <store>+$:28 <store>+_+$:11 <store>+_+<store>:8
<store>+_+from:8 <store>+_+my:15 <store>+_+now:15 <store>+_+of:14 <store>+and:10 <store>+for:9
<store>+from:26 <store>+in:12 <store>+out:14 <store>+result:18 ^:13 ^+_+<store>:64 ^+_+don't:10
^+_+done:9 ^+_+ever:9 ^+_+me:-8 ^+_+more:10 ^+_+my:-15 ^+_+never:9 ^+_+rid:9 ^+_+show:24
^+_+that:17 ^+_+the:-11 ^+block:21 ^+don't:11 ^+get:10 ^+i:25 ^+i'm:18 ^+keep:15 ^+never:12 ^+no:17
a:-12 again:11 again+$:12 and+<store>:11 and+_+for:11 anymor:13 anymor+$:14 at:-13 at+<store>:-11
at+_+$:-9 avoid:7 away+from:8 ban:9 blacklist:12 block:20 block+<store>:21 boycot:11
buy+_+<store>:11 buy+from:12 don't:16 don't+_+to:14 don't+ever:9 don't+want:10 done:9 done+with:9
ever:20 everyth+_+<store>:11 everyth+from:10 for+good:11 from:37 from+<store>:26 from+_+$:26
from+_+on:9 from+me:8 from+my:7 from+now:10 get+_+of:9 get+rid:9 good:9 good+$:10 hate:23 hide:34
hide+_+from:11 hide+everyth:11 i:16 i'm:16 i'm+_+with:8 i'm+done:9 i+_+want:20 i+_+wish:23
i+don't:8 i+never:12 in+my:9 is:-7 it:18 it+$:18 it+_+$:11 it+out:14 keep:13 leav:13 leav+_+out:14
leav+it:14 me+<store>:14 more:8 my:-8 my+_+$:11 my+result:17 my+search:16 never:32 never+_+me:13
never+_+to:10 never+show:22 never+want:12 no:12 no+more:11 now:8 now+_+$:11 now+on:10 of:13
of+<store>:12 of+_+in:12 of+my:12 on+$:9 order:-12 out:21 out+$:12 out+_+my:13 out+of:13 pleas:9
pleas+$:10 remov+<store>:7 remov+_+from:8 result:49 result+$:15 result+_+$:18 result+_+<store>:13
result+from:13 rid:9 rid+of:9 search:13 search+$:15 see:15 show:29 show+_+$:8 show+_+<store>:13
show+_+from:10 show+me:16 so:10 stor:16 stor+<store>:20 stor+_+$:11 that:8 that+_+<store>:20
that+stor:20 the:-23 to+_+$:-7 to+see:18 want:13 want+_+see:19 want+to:20 what:-9 wish:40
with+<store>:8 you:-7
[subscribe] $:14 <brand>:-7 <every>:123 <every>+$:79 <every>+_+$:16 <every>+_+ask:12
<every>+_+me:15 <every>+_+repeat:15 <every>+ask:16 <every>+but:16 <every>+on:15 <num>:-18
<store>:-8 ^:14 ^+_+<every>:14 ^+_+get:10 ^+_+me:20 ^+_+order:9 ^+_+refill:10 ^+_+to:9 ^+_+want:11
^+automatic:10 ^+make:9 ^+put:9 ^+repeat:13 ^+send:15 ^+subscrib:17 ^+vitamin:15 a+<every>:10
a+_+order:20 alert:-7 and:-11 ask:23 ask+_+each:16 ask+befor:11 ask+me:9 automatic:10
automatic+_+of:10 automatic+refill:10 automatically:8 autoship:7 befor:9 befor+_+$:11 befor+each:11
blad:10 but:14 but+ask:12 cat:17 cat+litter:12 check:7 check+_+me:10 check+with:10 coffe:19
coffe+<every>:10 coffe+_+$:9 coffe+_+<every>:11 contact:10 deliver:14 deliver+<every>:15
deliver+_+$:15 delivery:10 detergent:8 dishwasher:13 dog:19 dog+_+<every>:11 dog+_+deliver:9
dog+food:13 each:19 each+$:11 each+_+$:9 each+time:8 filter:10 filter+$:11 first:16 first+$:17
food:18 food+<every>:10 food+_+<every>:9 food+deliver:9 for+_+powder:7 get:11 get+me:16 group:-7
i+want:11 in:-7 it:-13 just:-7 len:9 len+_+<every>:10 len+solution:9 litter:12 make:9 make+the:13
me:23 me+_+$:12 me+_+time:8 me+each:8 me+first:13 milk:10 milk+<every>:10 milk+_+$:10 my:-15
my+_+order:7 my+notification:-7 new:9 notification:-8 notification+_+$:-7 oat:10 oat+_+<every>:10
oat+milk:10 on:10 on+repeat:15 one:-8 order:27 order+$:9 order+for:7 paper:13 paper+<every>:14
powder+_+$:7 protein:7 protein+powder:7 put:8 put+the:9 razor:21 recur:7 refill:10 refill+of:10
repeat:27 send:11 send+me:15 set+_+a:7 set+up:7 solution:9 solution+<every>:10 subscrib:17
subscrib+to:11 subscription:10 tablet:7 the:-11 the+_+litter:13 the+cat:13 time+$:8 toilet:13
toilet+_+<every>:14 toilet+paper:13 up+a:7 vitamin:26 vitamin+<every>:15 vitamin+_+<every>:12
vitamin+_+on:15 want:9 water:11 water+_+$:11 what:-7 with+me:10 you:-7
[total_check] $:8 <brand>:-11 <date>:-10 <date>+$:-7 <num>+$:9 <num>+?:10 <num>+_+$:10 <store>:-11
?:21 ?+$:22 ^:8 ^+_+cost:18 ^+_+do:9 ^+_+doe:9 ^+_+much:24 ^+_+my:-9 ^+_+pric:9 ^+_+to:8
^+_+will:12 ^+_+with:16 ^+_+would:11 ^+give:14 ^+how:22 ^+is:10 ^+pric:16 ^+total:16 ^+what:31
a:-15 after:9 all:14 all+_+$:11 all+in:17 and:28 and+_+to:16 and+delivery:16 and+tax:7 berlin:7
canada:17 come:9 come+to:10 cost:23 cost+me:12 custom:13 deliver:20 deliver+$:11 deliver+to:10
delivery:19 delivery+_+$:14 do+_+pay:12 do+i:8 doe:7 doe+_+come:11 doe+it:10 door:18 dublin:7 end:9
everyth:7 everyth+_+$:11 expensiv:9 expensiv+what:7 final:21 final+_+deliver:21 final+pric:21
for:-13 from:-8 full:10 give:13 give+_+the:15 give+me:14 go:-7 goe:11 goe+to:12 have:8 have+_+in:10
have+_+sent:7 have+it:17 how:24 how+_+with:12 how+much:29 i+_+up:10 i+pay:11 if:17 if+_+goe:12
if+i:7 if+it:9 in:14 in+$:12 in+_+and:8 in+that:8 includ:44 includ+$:14 includ+_+to:18 is:15
is+on:10 it:33 it+_+me:12 it+_+to:27 it+_+with:10 it+come:11 it+cost:9 it+goe:11 japan:11
japan+$:12 land:18 me+_+in:12 me+_+pric:11 me+all:12 me+the:13 much:28 much+_+delivery:10
much+_+ship:14 much+with:12 my:-8 my+_+$:-7 my+_+pleas:17 norway:7 of:-10 on+top:10 once:9
once+_+is:10 once+ship:10 order:-9 pay:16 pleas:26 pleas+$:32 postag:17 postag+to:13 pric:47
pric+_+$:11 pric+_+my:17 pric+_+ship:14 pric+_+to:10 pric+deliver:21 pric+with:17 ship:49 ship+$:10
ship+_+<num>:9 ship+_+to:10 ship+is:9 ship+it:10 ship+to:17 sum:11 tax:38 tax+_+$:14 tax+_+<num>:9
tax+to:14 that+_+what:8 the+_+pric:18 the+_+with:21 the+pric:18 the+total:19 to:44 to+<num>:25
to+_+$:29 to+_+it:13 to+_+pleas:20 to+_+tax:9 to+canada:17 to+japan:12 to+my:15 to+ship:7 top:9
top+$:9 toronto:12 total:38 total+$:15 total+_+tax:8 total+with:10 up:20 up+_+pric:7 up+with:11
vat:20 vat+and:20 what:34 what+_+i:16 what+_+it:22 what+_+total:16 what+do:9 what+doe:10
what+the:36 what+would:11 will:12 with:47 with+_+and:27 with+_+to:20 with+everyth:11 with+postag:11
with+ship:15 with+tax:23 would:10 would+i:9
[undo] $:18 <brand>:-8 <date>:-7 <num>+_+$:13 <num>+step:17 <store>:-9 ^:18 ^+_+back:19
^+_+didn't:20 ^+_+it:27 ^+_+that:33 ^+_+the:23 ^+_+thing:15 ^+_+undo:30 ^+cancel:10 ^+go:20 ^+i:8
^+oop:21 ^+put:18 ^+revers:15 ^+roll:12 ^+take:17 ^+undo:32 ^+wait:7 ^+what:-8 a:-11 and:-8 as:13
back:59 back+$:15 back+<num>:17 back+_+$:8 back+_+step:17 buy:-8 cancel:10 cancel+the:12 chang:24
chang+$:14 chang+_+it:13 did:24 did+$:31 didn't:20 for:-11 go:15 go+_+<num>:17 go+back:23 how:12
how+_+was:19 how+it:19 i+_+want:18 in:-11 is:-9 it:29 it+$:35 it+_+$:11 it+back:10 it+was:26
just:20 just+_+$:23 just+did:23 last:47 last+_+$:30 last+chang:27 last+thing:15 me:-13 my:-13
my+_+$:-8 of:-7 on:-12 oop:21 order:-9 pleas+_+what:9 pleas+undo:9 previou:30 put:20 put+_+back:26
put+it:15 restor:30 revers:36 revert:42 roll:12 stat:30 step:29 step+$:30 take:14 take+_+back:19
take+that:19 that:40 that+$:9 that+_+$:13 that+_+chang:13 that+back:31 that+last:13 the+_+$:-9
the+_+stat:30 the+_+step:12 the+_+thing:14 the+last:29 the+way:8 they:14 thing:26 to:-11 undo:68
undo+_+$:19 undo+_+last:21 undo+_+you:9 undo+the:11 undo+what:9 wait:7 want:15 was:25 was+$:21
way:8 were:15 what:8 what+_+just:23 what+you:23 you:16 you+_+did:23 you+did:8 you+just:23
[unwatch] $:13 2:15 2+$:15 5:16 5+$:10 <brand>:16 <brand>+_+$:33 <brand>+alert:8 <date>:-14
<date>+$:-9 <dur>:-9 <dur>+$:-8 <money>:-8 <num>:-22 <num>+$:-9 <size>:-8 <store>:-12 ^:13
^+_+about:16 ^+_+bug:14 ^+_+can:16 ^+_+don't:10 ^+_+done:9 ^+_+follow:20 ^+_+got:11 ^+_+me:-11
^+_+monitor:10 ^+_+more:16 ^+_+need:9 ^+_+rid:9 ^+_+the:15 ^+_+track:25 ^+_+watch:22 ^+cancel:23
^+delet:11 ^+don't:21 ^+drop:17 ^+end:10 ^+forget:15 ^+kill:18 ^+lose:12 ^+no:20 ^+pleas:10
^+quit:30 ^+remov:20 ^+stop:32 ^+we:10 ^+what:-11 ^+you:18 a:-8 about:21 about+the:25 air:7
air+purifier:9 alert:51 alert+$:39 alert+_+the:30 alert+for:27 all:-8 already:19 already+got:12
an+_+on:9 an+eye:10 and:-12 any+_+$:14 any+longer:15 anymor:23 anymor+$:24 at:-12 back:-8
blender:20 boot:9 boot+$:10 bought:23 bought+_+$:17 bought+one:17 bug:14 bug+me:14 buy:-9 camera:17
can:17 can+quit:15 cancel:22 cancel+_+alert:14 cancel+the:12 cart:-7 coat:11 crib:21 delet:17
delet+my:13 desk:17 don't:25 don't+_+the:34 don't+need:13 don't+track:11 done:9 done+with:9 drill:7
dron:10 drop:23 drop+the:26 end:9 end+the:10 espresso:7 espresso+machin:7 eye:9 eye+_+the:10
eye+on:9 follow:23 follow+_+<brand>:13 follow+the:24 for:7 for+<brand>:7 for+_+$:-9 for+_+<brand>:9
for+_+espresso:8 for+the:23 forget:15 forget+_+the:18 forget+about:18 found:10 from+my:16
get+_+of:9 get+rid:9 got:10 got+the:11 grill:10 grill+$:11 hammock:8 headphon:18 headphon+$:22
how:-7 i'm+_+with:9 i'm+done:9 i+_+need:7 i+bought:19 interest:9 is:-12 it+$:17 keep+_+eye:10
keep+an:10 kill:18 kill+the:18 laptop:9 list:11 list+$:19 longer:23 longer+$:15 look:10 look+$:12
lose:12 machin:7 mattres:14 me:-9 me+_+the:10 me+about:12 monitor:8 monitor+_+pric:10
monitor+the:10 more:14 more+_+of:12 more+track:12 my+_+list:18 my+_+on:13 my+watch:25
my+watchlist:16 need:27 need+_+track:16 need+the:8 need+to:25 no:21 no+_+to:19 no+_+track:12
no+longer:8 no+more:16 no+need:20 of+_+tent:11 of+the:17 off:20 off+_+watch:22 off+my:21
on+_+blender:9 on+_+boot:10 on+the:13 one+$:9 order:-16 parka:8 pleas+$:-9 pric+_+for:10
pric+watch:11 purchas:-9 purifier:9 purifier+_+$:9 quit:45 quit+_+me:13 quit+_+the:15 remov:19
remov+the:22 rid:9 rid+_+the:10 rid+of:9 show:-8 so:18 so+_+look:12 so+_+need:10 so+no:10
so+stop:12 sofa:19 sofa+_+my:16 sofa+from:16 speaker:12 speaker+$:12 stop:60 stop+_+$:10
stop+_+it:13 stop+_+the:32 stop+follow:11 stop+track:15 stop+watch:18 stroller:10 stroller+$:12
take:11 take+the:14 tent:9 tent+alert:10 that+_+$:14 the:33 the+<brand>:22 the+_+$:38 the+_+5:8
the+_+alert:43 the+_+any:8 the+_+anymor:12 the+_+drop:8 the+_+for:27 the+_+from:12 the+_+i:7
the+_+machin:8 the+_+off:15 the+_+so:11 the+air:8 the+alert:24 the+blender:15 the+boot:9
the+camera:17 the+coat:11 the+crib:11 the+dron:10 the+espresso:8 the+grill:10 the+headphon:19
the+laptop:9 the+mixer:7 the+pric:12 the+ps:7 the+sofa:20 the+stroller:11 the+tent:9 the+tv:11
the+vacuum:9 the+watch:11 to+_+$:-9 to+_+it:10 to+track:16 track:56 track+_+$:13 track+_+<brand>:9
track+_+the:12 track+it:15 track+of:12 track+that:17 track+the:24 tv:8 tv+_+$:12 tv+alert:10
unwatch:24 vacuum:9 vacuum+$:10 w:32 w+_+$:33 watch:57 watch+_+$:24 watch+_+the:24 watch+for:15
watch+list:18 watch+on:11 watch+the:13 watch+w:17 watchlist:15 watchlist+$:15 we:14 we+_+a:10
what:-15 with+_+<brand>:9 xbox:10 you+_+quit:15 you+can:18
[watch] $:7 100:12 5:11 7:12 <brand>:54 <brand>+$:-20 <brand>+<num>:-11 <brand>+_+100:9
<brand>+_+<colour>:7 <brand>+_+<num>:24 <brand>+_+for:14 <brand>+_+go:7 <brand>+_+in:14
<brand>+_+is:14 <brand>+_+the:10 <brand>+bike:8 <brand>+dunk:8 <brand>+mixer:11 <brand>+restock:12
<brand>+x:9 <colour>:13 <colour>+$:12 <colour>+<size>:9 <date>:11 <date>+$:21 <date>+_+$:-8
<dur>:-9 <every>:34 <every>+_+<store>:12 <every>+for:20 <every>+look:12 <link>:39 <money>:25
<money>+$:22 <money>+or:10 <num>:21 <num>+$:33 <num>+_+$:-7 <num>+_+<num>:14 <num>+_+it:13
<num>+_+me:11 <num>+_+my:8 <num>+for:-8 <num>+put:11 <pct>:49 <pct>+$:35 <pct>+_+$:9 <size>:13
<size>+$:-9 <size>+and:9 <size>+go:7 <store>:13 <store>+<every>:14 <store>+_+for:8 <store>+_+the:12
<store>+for:8 <store>+has:12 ^:7 ^+<brand>:-8 ^+<every>:16 ^+_+<every>:20 ^+_+<link>:18
^+_+alert:17 ^+_+an:15 ^+_+check:12 ^+_+for:22 ^+_+in:-10 ^+_+look:11 ^+_+me:19 ^+_+my:-13
^+_+notify:12 ^+_+out:16 ^+_+soon:7 ^+_+the:-9 ^+_+thi:9 ^+_+up:8 ^+_+want:11 ^+_+watch:21
^+_+when:18 ^+_+you:13 ^+alert:34 ^+any:-9 ^+as:7 ^+begin:11 ^+check:13 ^+don't:-8 ^+follow:18
^+give:-11 ^+has:-12 ^+holler:8 ^+how:-10 ^+if:18 ^+is:-17 ^+keep:16 ^+look:11 ^+messag:9
^+monitor:12 ^+new:7 ^+no:-8 ^+notify:18 ^+ping:22 ^+pleas:9 ^+set:15 ^+show:-11 ^+start:11
^+track:38 ^+wait:13 ^+wake:7 ^+watch:57 ^+what:-16 ^+would:13 a:16 a+_+<brand>:10 a+_+lamp:7
a+_+until:19 a+desk:7 a+used:9 about+any:13 add:11 add+<num>:7 add+_+to:12 add+the:8 again:8
again+$:10 air:10 airpod:22 airpod+pro:8 alert:35 alert+<brand>:19 alert+_+<brand>:23
alert+_+<num>:16 alert+_+a:8 alert+me:12 alert+pleas:7 alert+when:12 all+_+low:9 all+time:9 an:28
an+_+for:15 an+_+time:10 an+alert:16 an+all:10 and:19 and+_+$:-7 and+_+me:36 and+tell:23
anyth+_+<money>:7 anyth+_+<num>:8 anyth+below:9 as:10 as+<brand>:7 as+_+as:14 as+soon:17 as+the:8
at:21 at+<money>:24 at+<pct>:8 at+<store>:12 at+_+$:21 at+_+or:10 atmo:10 availabl:23 availabl+$:15
availabl+_+$:9 availabl+again:9 back+$:-9 back+_+stock:13 back+in:13 basket:10 basket+$:12 be:14
be+_+when:9 be+told:13 begin:11 begin+_+the:11 below:27 below+<money>:12 below+<num>:20
below+_+$:27 boot+_+my:8 boot+in:8 buy:-16 buy+the:-8 buzz:9 buzz+me:9 by:-8 c:8 camera:13
can+_+follow:9 cart:20 cart+_+it:14 cart+_+they:14 cart+if:14 cheap:7 check:19 check+<store>:11
check+_+<every>:8 collector:13 day:9 deck:11 deck+oled:11 desk+lamp:7 did:-9 dip:9 discount:20
discount+$:18 discount+_+the:12 discount+on:11 do:-8 don't:-16 down:12 down+_+<num>:9 down+to:9
drop:24 drop+_+<num>:12 drop+to:12 dunk:8 dutch:7 dutch+oven:7 edition:13 elden:13 ever:23
ever+_+$:13 everyth:-8 eye:14 eye+_+the:14 eye+on:14 fall:12 fall+_+<num>:8 fleec:9 flight:7
follow:28 follow+_+pric:19 follow+the:15 for:27 for+<brand>:11 for+_+5:10 for+_+desk:7 for+_+in:9
for+_+until:10 for+_+used:9 for+a:18 for+cheap:9 for+me:14 fram:8 from:-15 get:9 get+<pct>:9
get+_+$:7 get+_+the:8 give+_+a:9 give+_+the:-7 go:19 go+_+<num>:11 go+_+sale:15 go+on:14
go+under:11 goe:30 goe+_+<money>:9 goe+on:14 goe+under:11 gone:-7 gore:7 grill:8 has+_+<brand>:8
head:9 hear:11 hit:23 hit+<num>:13 holler:10 holler+_+the:8 holler+when:8 how:-13 i+_+to:25
i+want:18 if:51 if+<brand>:18 if+_+<brand>:11 if+it':8 if+the:23 if+they:13 if+thos:11 in:22
in+<colour>:26 in+_+<size>:9 in+_+cart:12 in+_+size:10 in+my:24 in+stock:16 in+the:-7 instead:-8
is:17 is+<pct>:12 is+_+$:13 is+_+<brand>:-8 is+_+cheaper:9 is+_+sale:11 is+_+stock:9 is+availabl:16
is+in:8 is+on:9 is+the:-12 it:22 it':15 it+_+<pct>:13 it+_+my:26 it+goe:16 it+in:18 it+is:11 j:9
jean:10 jean+in:11 keep:13 keep+_+on:9 know:34 know+_+the:20 know+once:12 know+when:11 let:15
let+_+know:25 let+me:17 look:19 look+_+<store>:9 look+_+for:16 lookout:10 lookout+for:10 low:10
low+$:10 lowest:8 lowest+pric:8 me:32 me+$:12 me+_+<brand>:16 me+_+<money>:15 me+_+<num>:-7
me+_+airpod:16 me+_+any:10 me+_+once:12 me+_+soon:9 me+_+the:14 me+a:8 me+as:9 me+at:7 me+if:12
me+know:25 me+once:13 me+the:14 me+when:15 messag:9 messag+_+the:10 messag+me:10 mixer:9 mixer+$:8
moisturizer:10 moisturizer+_+my:10 moment:12 monitor:16 monitor+_+<brand>:7 monitor+_+to:10
monitor+the:13 my+_+$:10 my+_+if:14 my+basket:14 my+cart:24 my+size:9 nik:8 no:-12 not:-10
notify:28 notify+me:16 now:-10 of+_+<brand>:18 of+_+roomba:9 of+the:18 oled:14 on:29
on+_+<brand>:16 on+sale:22 on+the:21 once:39 once+_+<brand>:11 once+the:15 only:-14 order:-17 out:8
out+_+a:11 out+for:18 oven:14 over:-9 ping:23 ping+$:9 ping+_+the:8 ping+_+when:7 ping+me:16
pleas:7 portal:8 pric:26 pric+_+on:15 pric+_+the:14 pric+alert:16 pric+of:27 pro:11 promo:10
promo+$:11 ps:20 ps+5:14 purchas:-8 put:11 put+_+boot:9 put+_+in:17 put+it:13 rambler:11 reach:10
restock:53 restock+$:17 restock+_+$:11 restock+alert:11 restock+the:12 ring:15 roomba+j:9 rtx:27
rtx+<num>:27 sale:35 sale+$:11 sale+on:10 second:9 set:13 set+_+a:8 set+an:7 set+up:13 ship:-9
sho+<size>:7 shout:26 show:-14 show+me:-11 soon:17 soon+_+<brand>:7 soon+_+the:9 soon+as:17
soundbar:8 start:15 steam:11 steam+_+oled:11 steam+deck:11 stock:25 stock+_+<store>:17 stock+at:17
stop:-8 swift:10 switch+<num>:10 tab:7 target+_+$:8 taylor:10 tell:24 tell+_+$:11 tell+me:25
tent:13 tex:7 that:-20 the:23 the+<brand>:45 the+_+$:-30 the+_+<brand>:8 the+_+add:7 the+_+air:14
the+_+alert:-10 the+_+bike:8 the+_+deck:11 the+_+drop:7 the+_+for:-8 the+_+is:8 the+_+j:9
the+_+mixer:10 the+_+of:24 the+_+reach:10 the+_+the:25 the+_+to:11 the+_+until:9 the+_+v:8
the+alert:-12 the+boot:7 the+moment:12 the+monitor:9 the+pric:21 the+ps:11 the+steam:11
the+switch:7 the+tent:10 the+toaster:8 then:10 then+_+it:11 they:11 thi:8 thi+one:9 thing:-8 ti:18
time+_+$:8 time+low:9 to:16 to+<num>:10 to+_+cart:16 to+_+told:13 to+_+when:22 to+be:12 to+go:14
to+hear:11 to+know:14 to+my:21 to+the:-7 toaster:8 told:13 told+_+the:9 told+when:9 total:-7
track:33 track+_+<brand>:8 track+the:16 trail:7 tv+$:8 under:43 under+<money>:16 under+<num>:29
under+_+$:32 until:45 until+<date>:37 until+_+$:33 up:8 up+_+pric:8 up+a:8 used+<brand>:7 v:20
vinyl:10 wait:17 wait+_+the:20 wait+for:13 wake:7 wake+me:8 want:13 want+_+be:9 want+_+hear:11
want+to:17 watch:51 watch+_+<brand>:17 watch+_+a:13 watch+_+for:15 watch+for:34 watch+the:24
watch+thi:12 what:-21 when:78 when+_+<brand>:17 when+_+are:-7 when+_+dutch:7 when+_+is:7 when+it:14
when+the:61 when+thos:-8 which:-9 with:-14 would:15 would+_+to:9 would+you:10 x:11 x+100:12
[watch_list] $:12 <brand>:-11 <date>:-13 <date>+$:-7 <num>:-15 <store>:-11 ^:12 ^+_+alert:19
^+_+all:16 ^+_+am:19 ^+_+every:8 ^+_+i:16 ^+_+item:15 ^+_+me:25 ^+_+my:16 ^+_+on:24 ^+_+the:-7
^+_+ther:10 ^+_+thing:8 ^+_+up:8 ^+_+watch:9 ^+anyth:18 ^+are:10 ^+could:8 ^+display:13 ^+do:8
^+give:7 ^+i:-9 ^+list:15 ^+open:13 ^+pull:11 ^+remind:10 ^+see:26 ^+show:16 ^+tell:8 ^+what:31
^+which:24 a:-15 activ:25 alert:54 alert+$:31 alert+_+i:13 alert+do:13 all:30 all+_+watch:23
all+my:15 all+the:14 am:14 am+i:15 an:24 an+_+on:15 an+eye:15 and:-8 any:14 any+_+run:12
any+watch:12 anyth:15 anyth+_+watch:18 are:38 are+_+$:-11 are+_+any:11 are+_+track:21 are+ther:10
are+you:27 at+the:17 being:32 being+_+$:14 being+track:14 can:-7 cart:-7 could:7 could+i:9
currently:9 currently+_+$:9 display:13 do:10 do+_+have:12 do+i:16 enumerat:23 every:19 every+_+i:20
every+alert:8 everyth:13 everyth+that:7 eye:15 eye+on:15 for+me:18 from:-7 get:-7 give+me:8
going+$:7 got:12 have:21 have+_+$:24 have+_+watch:12 have+any:11 i:23 i'm:-9 i've:14 i've+got:14
i+_+$:-8 i+_+any:11 i+have:35 i+track:11 in:-16 is:-8 it:-12 item:32 item+$:8 item+are:17 keep:13
keep+_+eye:15 keep+an:15 let+_+see:11 let+me:8 list:42 list+$:16 list+my:12 list+of:18 many+_+are:9
me:22 me+_+the:11 me+_+which:12 me+_+you'r:21 me+all:10 me+see:11 me+what:7 moment:18 monitor:11
monitor+$:11 my:10 my+_+$:25 my+_+alert:13 my+_+list:13 my+alert:12 my+watch:26 my+watchlist:22
no:-7 now+$:9 observation:13 of:12 of+_+alert:13 of+everyth:7 of+my:10 on:10 on+$:9 on+_+$:-9
on+the:16 open:13 open+the:14 order:-9 overview:13 password:-7 pleas+$:11 pric:12 pric+_+$:24
pric+alert:23 pull:11 pull+_+my:12 radar:24 reactivat:-11 remind:9 remind+me:9 restart:-7 right:11
right+_+$:14 right+now:14 run:21 run+$:23 see:37 see+_+watchlist:24 see+my:22 send:-7 set:13
set+_+$:15 set+up:16 show:13 show+me:7 the+_+$:14 the+_+of:14 the+alert:11 the+list:17
the+moment:18 the+thing:9 the+watch:-8 ther:7 ther+any:11 thing:20 thing+_+you:17 thing+are:9
to:-22 to+_+$:-9 track:67 track+$:29 track+_+$:23 track+_+me:14 track+for:14 under:10 under+_+$:11
up:20 up+$:16 up+my:11 watch:64 watch+$:32 watch+_+$:19 watch+_+me:8 watch+_+the:16 watch+for:7
watch+list:13 watch+run:12 watchlist:22 watchlist+$:22 what:26 what+_+are:7 what+_+i:13
what+_+the:18 what+_+watch:9 what+_+you:10 what+alert:16 what+am:19 what+are:9 what+on:30
what+you'r:9 which:33 which+_+are:18 which+_+do:10 which+_+you:12 which+item:30 with:-9 you:14
you'r:30 you+_+$:15 you+_+for:17 you+track:23
[watch_status] $:9 <brand>:22 <brand>+_+now:11 <brand>+watch:9 <date>:14 <date>+$:8 <date>+_+my:11
<money>:7 <num>:12 <num>+$:16 <num>+_+$:10 <num>+yet:18 <size>:-7 <store>:-14 ^:9 ^+_+about:14
^+_+any:9 ^+_+anyth:20 ^+_+are:12 ^+_+chang:8 ^+_+drop:11 ^+_+is:19 ^+_+movement:13 ^+_+new:7
^+_+the:26 ^+_+ther:11 ^+any:40 ^+are:8 ^+did:62 ^+has:65 ^+how:19 ^+is:24 ^+so:11 ^+tell:11 a:-15
about:8 about+_+dron:14 about+the:11 abov:14 abov+_+$:14 airpod+_+$:8 alert:-9 all:18 all+$:17
all+_+<date>:7 an:11 an+_+on:14 and:-9 any:66 any+_+$:16 any+_+<date>:19 any+_+on:23 any+chang:22
any+cheaper:21 any+movement:13 any+new:8 any+of:10 anyth:16 anyth+_+watch:7 anyth+_+with:12
anyth+happen:12 are:16 are+_+watch:13 are+my:13 are+the:9 at:11 at+_+$:12 at+all:24 back+_+stock:8
back+in:8 been:-17 befor:-9 befor+$:-7 below:13 below+<num>:8 bike:20 bike+_+<num>:7 cello:8
chang:26 chang+$:11 cheaper:33 cheaper+$:8 cheaper+_+$:10 cheaper+_+or:11 cheaper+now:21 come:18
come+_+in:8 come+back:8 desk:14 desk+lamp:7 did:52 did+_+pric:17 did+my:11 did+the:37 doing:23
doing+$:23 down:18 down+_+$:7 dron:19 drop:25 drop+_+<num>:10 drop+under:10 ever:-9 ever+_+under:-8
ever+been:-8 fallen:8 for:-15 from:-8 get:8 get+_+$:16 get+cheaper:8 get+restock:10 gone:15
gone+_+<num>:8 gotten:7 happen:12 happen+_+the:12 happen+with:12 has:50 has+_+<brand>:9
has+_+happen:12 has+anyth:12 has+my:11 has+the:36 hit:10 how:17 how+_+my:23 how+_+pric:11
how+the:11 i:-7 i'm:17 i'm+_+$:10 i'm+track:11 i'm+watch:13 i+_+get:10 i+track:10 in:-7 ipad:7
is:26 is+_+<brand>:32 is+my:8 is+the:26 is+ther:12 it:-14 item:9 luck:14 me+_+the:11 mini:7 mixer:7
monitor:18 monitor+$:13 move:18 movement:13 movement+_+the:13 movement+on:13 my:13 my+<brand>:9
my+_+item:13 my+target:11 my+watch:29 new+on:8 not+$:11 now:13 of+_+sho:10 of+the:13 on:17
on+_+dron:15 on+_+watch:10 on+the:34 one:-8 or+_+$:10 or+not:11 order:-12 overnight:9 pleas:-8
pric:15 pric+$:10 pric+_+the:19 pric+of:9 pric+on:10 projector:12 reach:8 restock:9 restock+$:10
roomba:7 ship:-18 ship+_+$:-15 sho:-7 sinc:12 sinc+<date>:13 sinc+_+$:13 sneaker:8 so:9 so+_+the:11
sofa+_+my:11 stand+desk:8 still:12 target:9 tell:10 tell+me:10 tent:10 the:24 the+<brand>:28
the+_+any:22 the+_+been:-7 the+_+chang:7 the+_+cheaper:11 the+_+drop:17 the+_+gone:16 the+_+hit:11
the+_+i'm:17 the+_+reach:8 the+_+went:14 the+airpod:8 the+bike:21 the+dron:19 the+ipad:8
the+jacket:7 the+mixer:8 the+monitor:19 the+pric:16 the+roomba:8 the+sneaker:8 the+stand:7
the+tent:11 the+toaster:8 ther:11 to:-19 to+_+$:-8 toaster:8 track:15 track+$:11 under:27
under+<money>:8 under+<num>:21 under+_+$:13 under+_+yet:18 updat:10 updat+on:12 watch:38 watch+$:12
watch+_+$:23 watch+doing:23 watch+item:13 went:14 went+_+<num>:14 what+_+the:8 what+about:14
whether:13 with:14 with+_+<brand>:11 with+the:23 yet:24 yet+$:24 you:-10
[watch_update] <brand>:-16 <date>:-8 <dur>:-7 <every>:-11 <money>:45 <money>+$:42 <money>+_+$:12
<num>:33 <num>+$:35 <num>+_+$:19 <num>+_+<num>:-11 <num>+_+of:8 <num>+_+the:14 <num>+for:13
<num>+instead:18 <num>+max:14 <num>+now:9 <pct>:49 <pct>+$:31 <pct>+_+$:9 <pct>+_+of:9
<pct>+instead:19 <store>:-10 ^+_+limit:18 ^+_+me:-10 ^+_+my:11 ^+_+tell:8 ^+_+that:11 ^+_+the:26
^+_+want:10 ^+_+you:10 ^+actually:8 ^+can:10 ^+edit:13 ^+for:7 ^+have:7 ^+i'd:8 ^+make:26 ^+rais:9
^+set:14 ^+the:13 ^+updat:8 ^+what:-9 a:-15 actually:7 alert:50 alert+_+<num>:15 alert+_+<pct>:22
alert+_+the:8 alert+at:15 alert+from:9 alert+to:25 and:-9 at:41 at+<num>:35 at+<pct>:19 at+_+$:17
at+_+for:11 at+_+instead:29 be:20 bike:9 blender:9 budget:-8 camera:12 can+you:11 chang:12
chang+_+percentag:10 chang+_+target:7 chang+the:10 coat:11 coat+_+to:12 coat+alert:12 couch:8
dron:10 edit:13 edit+the:13 for:24 for+_+$:-8 for+_+bike:12 for+_+headphon:12 for+_+tent:9
for+the:46 get:-8 go+_+at:10 go+off:10 have+the:7 headphon:16 headphon+alert:12 i'd:8 i+_+the:12
i+want:9 in:-11 instead:31 instead+$:16 instead+_+<num>:12 instead+of:17 it:-7 limit:38
limit+<money>:14 limit+_+$:15 limit+_+the:13 limit+for:9 loosen:10 make:26 make+_+limit:15
make+_+target:17 make+my:12 make+that:13 make+the:7 max:11 max+$:13 me+_+<num>:12 me+about:7
me+at:13 my+_+$:-8 my+_+for:14 my+target:22 new:10 new+_+for:13 no:-7 notify:7 notify+me:7 now:22
now+$:19 of+<num>:11 of+_+$:16 off+at:10 on:16 on+the:30 order:-9 percentag:10 percentag+_+the:10
pleas:-8 pric:11 pric+_+on:9 pric+on:9 quantity:-13 rais:9 rais+the:8 rather:18 rather+_+<num>:8
rather+than:8 set:18 set+the:14 should:16 should+be:18 stroller:12 target:57 target+_+$:12
target+_+<num>:10 target+_+the:29 target+for:25 tell+_+about:7 tent:12 tent+_+<num>:9 tent+to:9
than:10 than+<num>:12 that+_+<money>:15 that+limit:15 the:23 the+<brand>:-10 the+_+$:-14
the+_+<num>:8 the+_+alert:34 the+_+at:13 the+_+for:17 the+_+on:20 the+_+should:18 the+_+to:27
the+_+watch:39 the+alert:19 the+bike:10 the+blender:9 the+camera:12 the+coat:11 the+dron:10
the+headphon:16 the+limit:18 the+percentag:10 the+pric:13 the+quantity:-11 the+sho:7
the+stroller:13 the+target:21 the+threshold:12 the+watch:8 threshold:12 to:26 to+<money>:16
to+<num>:33 to+<pct>:28 to+_+$:38 turn+the:7 tv+_+<num>:10 updat:7 updat+the:8 use+<pct>:7
want+the:13 watch:36 watch+_+me:8 watch+_+the:13 watch+on:13 what:-11 with:-8
"""
