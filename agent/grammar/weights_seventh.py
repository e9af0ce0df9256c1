"""What words speak for, seventh part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[store_block] $:13 <brand>:-8 <num>:-13 <store>:80 <store>+$:28 <store>+_+$:11 <store>+_+<store>:8
<store>+_+from:14 <store>+_+my:16 <store>+_+now:13 <store>+_+of:14 <store>+_+pleas:12
<store>+and:10 <store>+for:9 <store>+from:24 <store>+in:12 <store>+out:14 <store>+result:18 ^:13
^+_+<store>:66 ^+_+don't:11 ^+_+done:9 ^+_+ever:8 ^+_+me:-8 ^+_+more:10 ^+_+my:-14 ^+_+never:9
^+_+rid:10 ^+_+show:24 ^+_+that:17 ^+_+the:-11 ^+block:20 ^+don't:11 ^+get:10 ^+hide:11 ^+i:25
^+i'm:18 ^+keep:15 ^+never:12 ^+no:16 a:-12 again:12 again+$:12 and+<store>:11 and+_+for:11
anymor:13 anymor+$:14 at:-13 at+<store>:-10 at+_+$:-9 away+from:8 ban:9 blacklist:12 block:20
block+<store>:20 boycot:11 buy+_+<store>:11 buy+from:12 don't:16 don't+_+to:14 don't+ever:8
don't+want:10 done:9 done+with:9 ever:20 everyth+_+<store>:11 everyth+from:9 for+good:11 from:37
from+<store>:26 from+_+$:25 from+_+on:11 from+me:7 from+my:7 from+now:12 get+_+of:10 get+rid:10
good:9 good+$:10 hate:23 hide:38 hide+_+from:11 hide+everyth:11 i:16 i'm:16 i'm+_+with:8 i'm+done:9
i+_+want:21 i+_+wish:23 i+don't:8 i+never:13 in+my:9 is:-8 it:18 it+$:18 it+_+$:11 it+out:14
keep:13 leav:13 leav+_+out:14 leav+it:14 me+<store>:14 more:8 my:-8 my+_+$:11 my+result:17
my+search:16 never:33 never+_+me:13 never+_+to:10 never+show:23 never+want:13 no:12 no+more:11
now:9 now+_+$:13 now+on:12 of:13 of+<store>:12 of+_+in:12 of+my:12 on+$:11 order:-12 out:20
out+$:12 out+_+my:13 out+of:13 pleas:9 pleas+$:9 remov+<store>:8 remov+_+from:8 result:49
result+$:15 result+_+$:18 result+_+<store>:12 result+from:12 rid:10 rid+of:10 search:13 search+$:15
see:15 show:29 show+_+$:8 show+_+<store>:14 show+_+from:9 show+me:16 so:10 stor:16 stor+<store>:20
stor+_+$:11 that:8 that+_+<store>:20 that+stor:20 the:-23 to+_+$:-7 to+see:18 want:13 want+_+see:19
want+to:20 what:-9 wish:39 with+<store>:8 you:-7
[subscribe] $:14 <brand>:-7 <every>:122 <every>+$:79 <every>+_+$:16 <every>+_+ask:12
<every>+_+me:15 <every>+_+repeat:15 <every>+ask:16 <every>+but:16 <every>+on:15 <num>:-17
<store>:-8 ^:14 ^+_+<every>:14 ^+_+get:10 ^+_+me:21 ^+_+order:9 ^+_+refill:10 ^+_+to:9 ^+_+want:11
^+automatic:10 ^+make:10 ^+put:8 ^+repeat:13 ^+send:17 ^+subscrib:17 ^+vitamin:15 a+<every>:10
a+_+order:20 alert:-7 and:-11 ask:23 ask+_+each:16 ask+befor:11 ask+me:9 automatic:10
automatic+_+of:10 automatic+refill:10 automatically:8 befor:9 befor+_+$:11 befor+each:11 blad:13
but:14 but+ask:12 cat:17 cat+litter:12 check+_+me:10 check+with:10 coffe:19 coffe+<every>:9
coffe+_+$:9 coffe+_+<every>:10 contact:10 deliver:14 deliver+<every>:14 deliver+_+$:14 delivery:10
detergent:8 dishwasher:12 dog:19 dog+_+<every>:11 dog+_+deliver:9 dog+food:13 each:19 each+$:11
each+_+$:9 each+time:8 filter:10 filter+$:11 first:16 first+$:17 food:17 food+<every>:10
food+_+<every>:9 food+deliver:9 for+_+powder:8 get:11 get+me:16 group:-8 i+want:11 in:-7 it:-13
just:-7 len:9 len+_+<every>:10 len+solution:9 litter:12 make:9 make+the:13 me:24 me+_+$:12
me+_+time:8 me+each:8 me+first:13 milk:9 milk+<every>:9 milk+_+$:9 my:-16 my+_+order:7
my+notification:-8 new:9 notification:-8 notification+_+$:-8 oat:9 oat+_+<every>:9 oat+milk:9 on:10
on+repeat:15 one:-8 order:27 order+$:9 order+for:7 paper:13 paper+<every>:14 powder:7 powder+_+$:8
protein:7 protein+powder:7 put:8 put+the:8 razor:24 razor+blad:13 recur:8 refill:10 refill+of:10
repeat:27 send:12 send+me:17 set+_+a:8 set+up:7 solution:9 solution+<every>:10 subscrib:17
subscrib+to:11 subscription:9 the:-11 the+_+litter:13 the+cat:13 time+$:9 toilet:13
toilet+_+<every>:14 toilet+paper:13 up+a:7 vitamin:26 vitamin+<every>:15 vitamin+_+<every>:12
vitamin+_+on:15 want:9 water:11 water+_+$:11 what:-7 with+me:9 you:-8
[total_check] $:8 <brand>:-11 <date>:-10 <date>+$:-7 <num>+$:9 <num>+?:10 <num>+_+$:9 <store>:-11
?:21 ?+$:22 ^:8 ^+_+cost:18 ^+_+do:9 ^+_+doe:9 ^+_+much:24 ^+_+my:-9 ^+_+pric:9 ^+_+to:8
^+_+will:12 ^+_+with:16 ^+_+would:11 ^+give:13 ^+how:22 ^+is:10 ^+pric:16 ^+total:16 ^+what:31
a:-15 after:9 all:13 all+_+$:12 all+in:17 and:28 and+_+to:16 and+delivery:16 berlin:8 canada:17
come:9 come+to:10 cost:23 cost+me:12 custom:13 deliver:20 deliver+$:11 deliver+to:10 delivery:18
delivery+_+$:14 did:-7 do+_+pay:12 do+i:8 doe:7 doe+_+come:10 doe+it:10 door:18 dublin:7 end:9
everyth:7 everyth+_+$:11 expensiv:8 final:21 final+_+deliver:21 final+pric:21 for:-13 from:-8
full:10 give:12 give+_+the:15 give+me:14 go:-7 goe:11 goe+to:12 have:8 have+_+in:10 have+_+sent:7
have+it:16 how:24 how+_+with:14 how+much:29 i+_+up:10 i+pay:12 if:17 if+_+goe:12 if+i:7 if+it:9
in:14 in+$:12 in+_+and:8 in+that:8 includ:44 includ+$:14 includ+_+to:18 is:15 is+on:10 it:33
it+_+me:12 it+_+to:26 it+_+with:10 it+come:10 it+cost:9 it+goe:11 japan:11 japan+$:12 land:18
me+_+in:12 me+_+pric:11 me+all:12 me+the:13 much:28 much+_+delivery:10 much+_+ship:16 much+with:14
my:-8 my+_+$:-7 my+_+pleas:17 norway:7 of:-10 on+top:9 once:9 once+_+is:10 once+ship:10 order:-9
pay:16 pleas:26 pleas+$:32 postag:17 postag+to:13 pric:47 pric+_+$:11 pric+_+my:17 pric+_+ship:14
pric+_+to:10 pric+deliver:21 pric+with:17 ship:50 ship+$:9 ship+_+<num>:9 ship+_+to:10 ship+is:9
ship+it:10 ship+to:20 sum:11 tax:37 tax+_+$:14 tax+_+<num>:9 tax+and:7 tax+to:13 that+_+what:8
the+_+pric:18 the+_+with:22 the+pric:18 the+total:19 to:44 to+<num>:25 to+_+$:28 to+_+it:13
to+_+pleas:20 to+_+tax:9 to+canada:17 to+japan:12 to+my:15 to+ship:7 top:9 top+$:9 toronto:12
total:38 total+$:15 total+_+tax:8 total+with:11 up:20 up+_+pric:7 up+with:11 vat:20 vat+and:20
what:34 what+_+i:17 what+_+it:22 what+_+total:16 what+do:10 what+doe:10 what+the:36 what+would:11
will:12 with:48 with+_+and:27 with+_+to:23 with+everyth:11 with+postag:11 with+ship:17 with+tax:23
would:9 would+i:9
[undo] $:19 <brand>:-8 <date>:-7 <num>+_+$:13 <num>+step:17 <store>:-9 ^:19 ^+_+back:23
^+_+didn't:19 ^+_+it:27 ^+_+that:33 ^+_+the:22 ^+_+thing:15 ^+_+undo:30 ^+cancel:10 ^+go:20 ^+i:8
^+oop:22 ^+put:18 ^+revers:15 ^+roll:16 ^+take:17 ^+undo:31 ^+wait:8 ^+what:-8 a:-11 and:-8 as:13
back:60 back+$:14 back+<num>:17 back+_+$:9 back+_+step:17 back+the:11 buy:-7 cancel:9 cancel+the:12
chang:26 chang+$:17 chang+_+it:12 did:24 did+$:31 didn't:19 for:-11 go:15 go+_+<num>:17 go+back:22
how:12 how+_+was:19 how+it:19 i+_+want:17 in:-11 is:-9 it:29 it+$:34 it+_+$:10 it+back:9 it+was:26
just:20 just+_+$:23 just+did:23 last:48 last+_+$:32 last+chang:30 last+thing:14 me:-13 my:-14
my+_+$:-8 of:-7 on:-12 oop:22 order:-9 pleas+_+what:9 pleas+undo:9 previou:30 put:20 put+_+back:25
put+it:15 restor:30 revers:35 revert:42 roll:16 stat:30 step:28 step+$:29 take:14 take+_+back:19
take+that:19 that:39 that+$:10 that+_+$:12 that+_+chang:12 that+back:29 that+last:12 the+_+$:-9
the+_+chang:10 the+_+stat:30 the+_+step:12 the+_+thing:14 the+last:32 the+way:7 they:14 thing:25
to:-11 undo:66 undo+_+$:20 undo+_+last:18 undo+_+you:9 undo+the:10 undo+what:9 wait:8 want:14
want+that:19 was:25 was+$:20 way:7 were:15 what:8 what+_+just:23 what+you:23 you:16 you+_+did:23
you+did:8 you+just:23
[unwatch] $:13 2:15 2+$:15 5:16 5+$:10 <brand>:15 <brand>+_+$:32 <brand>+alert:8 <brand>+castl:7
<date>:-14 <date>+$:-9 <dur>:-9 <dur>+$:-8 <money>:-8 <num>:-22 <num>+$:-10 <size>:-7 <store>:-12
^:13 ^+_+about:17 ^+_+bug:14 ^+_+can:16 ^+_+don't:11 ^+_+done:9 ^+_+follow:20 ^+_+got:11
^+_+longer:8 ^+_+me:-11 ^+_+monitor:10 ^+_+more:16 ^+_+need:9 ^+_+rid:9 ^+_+the:16 ^+_+track:25
^+_+watch:22 ^+cancel:22 ^+delet:10 ^+don't:21 ^+drop:17 ^+end:16 ^+forget:16 ^+kill:18 ^+lose:12
^+no:20 ^+pleas:10 ^+quit:30 ^+remov:20 ^+stop:32 ^+we:10 ^+what:-12 ^+you:18 a:-8 about:21
about+the:25 air:7 air+purifier:8 alert:51 alert+$:39 alert+_+the:30 alert+for:28 all:-9 already:19
already+got:12 an+_+on:8 an+eye:9 and:-12 any+_+$:14 any+longer:16 anymor:23 anymor+$:23 at:-11
back:-8 blender:19 boot:9 boot+$:10 bought:23 bought+_+$:17 bought+one:17 bug:13 bug+me:13 buy:-9
camera:16 can:17 can+quit:15 cancel:21 cancel+_+alert:13 cancel+the:11 cart:-7 castl:7 coat:11
crib:21 delet:16 delet+my:11 desk:17 don't:25 don't+_+the:33 don't+need:13 don't+track:11 done:9
done+with:9 dron:10 drop:22 drop+the:25 end:16 end+the:16 espresso:8 espresso+machin:8 eye:9
eye+_+the:10 eye+on:9 follow:23 follow+_+<brand>:13 follow+the:23 for+_+$:-9 for+_+<brand>:9
for+_+espresso:8 for+the:21 forget:15 forget+_+the:18 forget+about:18 found:10 from+my:16
get+_+of:9 get+rid:9 got:10 got+the:11 grill:8 grill+$:10 hammock:7 headphon:18 headphon+$:22
how:-7 i'm+_+with:9 i'm+done:9 i+_+need:7 i+bought:19 in:-7 interest:8 is:-12 it+$:17 keep+_+eye:9
keep+an:9 kill:18 kill+the:18 laptop:9 list:10 list+$:19 longer:23 longer+$:16 look:10 look+$:12
lose:12 machin:8 mattres:14 me:-9 me+_+the:10 me+about:12 monitor:8 monitor+_+pric:10
monitor+the:10 more:14 more+_+of:12 more+track:12 my+_+list:18 my+_+on:11 my+watch:24
my+watchlist:16 need:27 need+_+track:16 need+the:8 need+to:25 no:21 no+_+to:19 no+_+track:12
no+longer:7 no+more:16 no+need:20 of+_+tent:11 of+the:18 off:20 off+_+watch:22 off+my:21
on+_+blender:8 on+_+boot:10 on+the:17 one+$:9 order:-16 parka:7 piano:10 pleas+$:-9 pric+_+for:8
pric+watch:9 purchas:-9 purifier:8 purifier+_+$:8 quit:45 quit+_+me:13 quit+_+the:15 remov:19
remov+the:21 rid:9 rid+_+the:10 rid+of:9 show:-8 so:18 so+_+look:12 so+_+need:10 so+no:10
so+stop:12 sofa:19 sofa+_+my:16 sofa+from:17 speaker:12 speaker+$:12 stop:61 stop+_+$:10
stop+_+it:13 stop+_+the:33 stop+follow:11 stop+track:16 stop+watch:17 stroller:9 stroller+$:10
take:11 take+the:14 tent:8 tent+alert:10 that+_+$:14 the:33 the+<brand>:21 the+_+$:38 the+_+5:8
the+_+alert:43 the+_+any:8 the+_+anymor:12 the+_+castl:7 the+_+drop:8 the+_+for:27 the+_+from:12
the+_+i:7 the+_+machin:8 the+_+off:15 the+_+so:12 the+air:8 the+alert:24 the+blender:14 the+boot:9
the+camera:16 the+coat:11 the+crib:10 the+dron:10 the+espresso:8 the+grill:9 the+headphon:19
the+laptop:9 the+mixer:7 the+pric:11 the+ps:7 the+sofa:20 the+stroller:10 the+tent:9 the+tv:11
the+vacuum:9 the+watch:18 to+_+$:-10 to+_+it:10 to+track:16 track:56 track+_+$:13 track+_+<brand>:9
track+_+the:12 track+it:15 track+of:12 track+that:17 track+the:24 turn+_+the:7 tv:8 tv+_+$:12
tv+alert:10 unwatch:23 vacuum:9 vacuum+$:10 w:32 w+_+$:32 watch:59 watch+_+$:23 watch+_+the:30
watch+for:13 watch+list:18 watch+on:18 watch+the:13 watch+w:17 watchlist:15 watchlist+$:15 we:13
we+_+a:10 what:-15 with+_+<brand>:9 xbox:9 you+_+quit:15 you+can:18
[watch] $:7 100:12 5:10 7:12 <brand>:54 <brand>+$:-19 <brand>+<num>:-11 <brand>+_+100:9
<brand>+_+<colour>:7 <brand>+_+<num>:24 <brand>+_+for:17 <brand>+_+go:7 <brand>+_+in:15
<brand>+_+is:13 <brand>+_+the:10 <brand>+a:8 <brand>+bike:7 <brand>+dunk:8 <brand>+mixer:11
<brand>+restock:12 <brand>+stroller:8 <brand>+x:9 <colour>:14 <colour>+$:11 <colour>+<size>:9
<date>:11 <date>+$:22 <date>+_+$:-8 <dur>:-9 <every>:34 <every>+_+<store>:12 <every>+for:20
<every>+look:12 <link>:39 <money>:27 <money>+$:22 <money>+or:10 <num>:20 <num>+$:33 <num>+_+$:-7
<num>+_+<num>:13 <num>+_+it:12 <num>+_+me:10 <num>+_+my:8 <num>+for:-8 <num>+put:11 <pct>:49
<pct>+$:35 <pct>+_+$:9 <pct>+discount:7 <size>:12 <size>+$:-9 <size>+and:8 <size>+go:7 <store>:14
<store>+<every>:14 <store>+_+for:8 <store>+_+the:15 <store>+for:8 <store>+has:12 ^:7 ^+<brand>:-8
^+<every>:16 ^+_+<every>:20 ^+_+<link>:18 ^+_+alert:16 ^+_+an:18 ^+_+check:12 ^+_+for:21 ^+_+in:-10
^+_+look:11 ^+_+me:20 ^+_+my:-13 ^+_+notify:12 ^+_+out:16 ^+_+pric:-8 ^+_+soon:7 ^+_+the:-9
^+_+thi:9 ^+_+up:8 ^+_+want:11 ^+_+watch:21 ^+_+when:18 ^+_+you:12 ^+alert:35 ^+any:-10 ^+begin:10
^+check:12 ^+don't:-8 ^+follow:19 ^+give:-11 ^+has:-12 ^+holler:8 ^+how:-10 ^+if:17 ^+is:-18
^+keep:18 ^+look:11 ^+messag:9 ^+monitor:11 ^+no:-8 ^+notify:18 ^+once:7 ^+ping:21 ^+pleas:9
^+set:14 ^+shout:9 ^+show:-11 ^+start:12 ^+track:38 ^+wait:13 ^+wake:7 ^+watch:58 ^+what:-16
^+when:7 ^+would:12 a:17 a+<pct>:7 a+_+<brand>:10 a+_+discount:7 a+_+lamp:7 a+_+until:19 a+desk:7
a+used:9 about+any:12 add:11 add+<num>:7 add+_+to:12 add+the:8 again:8 again+$:10 air:10 airpod:22
airpod+pro:8 alert:35 alert+<brand>:18 alert+_+<brand>:23 alert+_+<num>:16 alert+_+a:8 alert+me:14
alert+pleas:7 alert+when:12 all+_+low:9 all+time:9 an:29 an+_+for:14 an+_+time:9 an+alert:16
an+all:9 and:18 and+_+$:-7 and+_+me:35 and+tell:22 anyth+_+<num>:7 anyth+below:9 as:11 as+<brand>:7
as+_+as:15 as+soon:17 as+the:8 at:20 at+<money>:23 at+<pct>:8 at+<store>:12 at+_+$:21 at+_+or:10
atmo:9 availabl:23 availabl+$:15 availabl+_+$:9 availabl+again:9 back+$:-10 back+_+stock:13
back+in:13 basket:10 basket+$:12 be:14 be+_+when:9 be+told:13 begin:10 begin+_+the:10 below:28
below+<money>:13 below+<num>:20 below+_+$:28 boot+_+my:8 boot+in:9 but:-8 buy:-16 buy+the:-8 buzz:9
buzz+me:9 by:-8 c:7 camera:13 can+_+follow:9 cart:21 cart+_+it:14 cart+_+they:14 cart+if:14 cheap:8
check:18 check+<store>:10 check+_+<every>:8 collector:13 day:9 deck:10 deck+oled:10 desk+lamp:8
did:-9 dip:12 discount:21 discount+$:17 discount+_+the:13 discount+on:10 do:-8 don't:-16 down:12
down+_+<num>:9 down+to:9 drop:24 drop+_+<num>:12 drop+to:12 dunk:8 dutch:7 dutch+oven:7 edition:13
elden:13 ever:24 ever+_+$:13 everyth:-8 eye:16 eye+_+the:13 eye+on:16 fall:12 fall+_+<num>:8
fleec:9 flight:8 follow:27 follow+_+pric:19 follow+the:15 for:27 for+<brand>:11 for+_+$:-7
for+_+5:10 for+_+desk:7 for+_+in:9 for+_+until:9 for+_+used:9 for+a:18 for+cheap:10 for+me:17
fram:9 from:-15 get:9 get+<pct>:9 get+_+$:7 get+_+the:7 give+_+a:9 give+_+the:-7 go:20
go+_+<num>:11 go+_+sale:15 go+on:14 go+under:11 goe:29 goe+_+<money>:9 goe+on:14 goe+under:11
gone:-7 gore:7 grill:8 has+_+<brand>:7 head:9 hear:11 hit:23 hit+<num>:13 holler:10 holler+_+the:8
holler+when:8 how:-13 i+_+to:25 i+want:18 if:52 if+<brand>:18 if+_+<brand>:14 if+it':8 if+the:25
if+they:13 if+thos:11 in:22 in+<colour>:27 in+_+<size>:9 in+_+cart:13 in+_+size:10 in+my:24
in+stock:16 in+the:-7 instead:-8 is:17 is+<pct>:12 is+_+$:13 is+_+<brand>:-9 is+_+cheaper:9
is+_+sale:11 is+_+stock:8 is+availabl:16 is+in:7 is+on:11 is+the:-13 it:23 it':14 it+_+<pct>:14
it+_+my:27 it+goe:16 it+in:19 it+is:11 j:9 jean:9 jean+in:11 keep:14 keep+_+on:9 know:34
know+_+the:19 know+once:11 know+when:13 let:15 let+_+know:25 let+me:18 look:19 look+_+<store>:9
look+_+for:16 lookout:9 lookout+for:9 low:11 low+$:10 lowest:8 lowest+pric:8 me:32 me+$:11
me+_+<brand>:17 me+_+<money>:15 me+_+<num>:-7 me+_+airpod:16 me+_+any:9 me+_+once:11 me+_+soon:9
me+_+the:14 me+a:7 me+as:9 me+at:7 me+if:11 me+know:25 me+once:13 me+the:14 me+when:14 messag:9
messag+_+the:10 messag+me:10 mixer:8 mixer+$:9 moisturizer:10 moisturizer+_+my:10 moment:10
monitor:16 monitor+_+<brand>:7 monitor+_+to:10 monitor+the:12 my+_+$:10 my+_+if:14 my+basket:13
my+cart:25 my+size:10 nik:8 no:-12 not:-10 notify:27 notify+me:15 now:-10 of+_+<brand>:19
of+_+roomba:9 of+the:19 oled:13 on:30 on+<brand>:11 on+_+<brand>:14 on+sale:22 on+the:18 once:39
once+_+<brand>:12 once+the:17 only:-15 order:-18 out:8 out+_+a:11 out+for:17 oven:14 over:-9
ping:23 ping+$:9 ping+_+the:8 ping+me:16 portal:7 pric:25 pric+_+on:13 pric+_+the:14 pric+alert:16
pric+of:28 pro:11 promo:9 promo+$:11 ps:20 ps+5:14 purchas:-8 put:12 put+_+boot:9 put+_+in:18
put+it:14 rambler:11 reach:9 restock:55 restock+$:17 restock+_+$:11 restock+alert:10 restock+the:15
ring:15 roomba+j:9 rtx:26 rtx+<num>:26 sale:34 sale+$:11 sale+on:10 second:9 see:-7 set:13
set+_+a:8 set+an:7 set+up:12 ship:-9 sho+<size>:7 shout:28 shout+_+the:9 shout+if:8 show:-14
show+me:-11 soon:16 soon+_+<brand>:7 soon+_+the:9 soon+as:17 soundbar:8 start:15 steam:10
steam+_+oled:10 steam+deck:10 stock:25 stock+_+<store>:17 stock+at:17 stop:-8 swift:10
switch+<num>:9 target+_+$:8 taylor:10 tell:24 tell+_+$:11 tell+me:24 tent:13 tex:7 that:-20 the:22
the+<brand>:44 the+_+$:-30 the+_+add:7 the+_+air:14 the+_+alert:-10 the+_+bike:7 the+_+deck:10
the+_+drop:8 the+_+for:-8 the+_+j:9 the+_+mixer:10 the+_+of:24 the+_+reach:10 the+_+stroller:8
the+_+the:25 the+_+to:11 the+_+until:9 the+_+v:7 the+alert:-12 the+boot:7 the+moment:10
the+monitor:9 the+pric:21 the+ps:11 the+steam:10 the+tent:10 the+toaster:8 then:9 then+_+it:11
they:11 thi:8 thi+one:9 thing:-8 ti:17 time+_+$:7 time+low:9 to:16 to+<num>:10 to+_+cart:16
to+_+told:13 to+_+when:22 to+be:12 to+go:14 to+hear:11 to+know:14 to+my:21 to+the:-7 toaster:8
told:13 told+_+the:9 told+when:9 total:-8 track:33 track+_+<brand>:8 track+the:16 tv+$:8 under:42
under+<money>:15 under+<num>:28 under+_+$:31 until:45 until+<date>:36 until+_+$:33 up:8 up+_+pric:8
up+a:8 used+<brand>:7 v:20 vinyl:10 wait:18 wait+_+the:20 wait+for:13 wake:7 wake+me:8 want:13
want+_+be:9 want+_+hear:11 want+to:17 watch:50 watch+$:-7 watch+_+<brand>:18 watch+_+a:12
watch+_+for:16 watch+for:34 watch+the:25 watch+thi:12 what:-21 when:78 when+_+<brand>:17
when+_+are:-8 when+_+dutch:7 when+_+is:7 when+it:14 when+the:60 when+thos:-8 which:-9 with:-14
would:14 would+_+to:9 would+you:10 x:11 x+100:12
[watch_list] $:13 <brand>:-11 <date>:-13 <date>+$:-8 <num>:-15 <store>:-11 ^:13 ^+_+alert:18
^+_+all:17 ^+_+am:18 ^+_+being:29 ^+_+every:8 ^+_+i:16 ^+_+item:16 ^+_+many:7 ^+_+me:24 ^+_+my:17
^+_+on:23 ^+_+the:-7 ^+_+ther:10 ^+_+thing:8 ^+_+up:8 ^+_+watch:10 ^+anyth:14 ^+are:10 ^+could:8
^+display:13 ^+do:9 ^+give:7 ^+i:-9 ^+list:15 ^+open:13 ^+pull:11 ^+remind:10 ^+see:26 ^+show:16
^+tell:8 ^+what:34 ^+which:24 a:-16 activ:25 alert:54 alert+$:31 alert+_+i:13 alert+do:13 all:31
all+_+watch:23 all+my:15 all+the:15 am:13 am+i:14 an:24 an+_+on:15 an+eye:15 and:-8 any:14
any+_+run:12 any+watch:12 anyth:12 anyth+_+watch:14 are:37 are+_+$:-11 are+_+any:11 are+_+track:21
are+ther:10 are+you:27 at+_+moment:14 at+the:13 being:41 being+_+$:27 being+track:13 can:-7 cart:-7
could:7 could+i:9 currently:9 currently+_+$:9 display:13 do:9 do+_+have:12 do+i:16 enumerat:23
every:19 every+_+i:20 every+alert:8 everyth:12 eye:15 eye+on:15 for+me:18 from:-7 get:-7 give+me:8
got:12 have:21 have+_+$:24 have+_+watch:12 have+any:12 how+many:7 i:23 i'm:-9 i've:14 i've+got:14
i+_+$:-8 i+_+any:12 i+have:35 i+track:11 in:-16 is:-8 it:-12 item:32 item+$:9 item+are:17 keep:13
keep+_+eye:15 keep+an:15 let+_+see:9 let+me:7 list:42 list+$:15 list+my:12 list+of:18 many:7
many+_+are:9 me:22 me+_+the:11 me+_+which:10 me+_+you'r:21 me+all:10 me+see:10 moment:14
moment+$:14 monitor:23 monitor+$:24 my:10 my+_+$:26 my+_+alert:13 my+_+list:13 my+alert:12
my+watch:28 my+watchlist:23 no:-7 now+$:8 observation:13 of:11 of+_+alert:13 of+my:9 on:10 on+$:9
on+_+$:-9 on+the:16 open:13 open+the:14 order:-9 overview:13 pleas+$:11 pric:12 pric+_+$:24
pric+alert:23 pull:11 pull+_+my:12 radar:23 reactivat:-11 remind:9 remind+me:9 restart:-7 right:11
right+_+$:14 right+now:13 run:20 run+$:23 see:36 see+_+watchlist:25 see+my:22 send:-7 set:12
set+_+$:15 set+up:16 show:13 show+me:7 the+_+$:11 the+_+of:13 the+alert:12 the+list:17
the+moment:14 the+thing:9 the+watch:-8 ther+any:11 thing:21 thing+_+you:18 thing+are:9 to:-22
to+_+$:-9 track:66 track+$:27 track+_+$:24 track+_+me:14 track+for:14 under:10 under+_+$:12 up:20
up+$:16 up+my:10 watch:61 watch+$:32 watch+_+$:19 watch+_+me:8 watch+_+the:12 watch+for:7
watch+list:13 watch+run:12 watchlist:22 watchlist+$:23 what:28 what+_+i:12 what+_+the:17
what+_+watch:9 what+_+you:9 what+alert:15 what+am:19 what+are:9 what+on:30 what+you'r:9 which:32
which+_+are:17 which+_+do:10 which+_+you:11 which+item:29 with:-9 you:13 you'r:30 you+_+$:13
you+_+for:17 you+track:23
[watch_status] $:9 <brand>:22 <brand>+_+now:11 <brand>+watch:9 <date>:14 <date>+$:9 <date>+_+my:10
<money>:7 <num>:12 <num>+$:16 <num>+_+$:10 <num>+yet:18 <size>:-7 <store>:-14 ^:9 ^+_+about:13
^+_+any:9 ^+_+anyth:19 ^+_+are:12 ^+_+chang:7 ^+_+drop:10 ^+_+is:19 ^+_+movement:10 ^+_+new:7
^+_+the:25 ^+_+ther:11 ^+any:43 ^+are:8 ^+did:62 ^+has:65 ^+how:19 ^+is:24 ^+so:12 ^+tell:11 a:-15
about:8 about+_+dron:14 about+the:11 abov:15 abov+_+$:15 airpod+_+$:8 alert:-9 all:18 all+$:17
all+_+<date>:7 an:11 an+_+on:14 and:-9 any:67 any+_+$:16 any+_+<date>:18 any+_+on:20 any+chang:22
any+cheaper:21 any+movement:10 any+new:8 any+of:10 anyth:16 anyth+_+watch:8 anyth+_+with:11
anyth+happen:11 are:16 are+_+watch:14 are+my:13 are+the:8 at:10 at+_+$:12 at+all:25 back+_+stock:8
back+in:8 been:-17 befor:-9 befor+$:-7 below:12 below+<num>:8 bike:20 bike+_+<num>:7 cello:8
chang:25 chang+$:11 cheaper:33 cheaper+$:8 cheaper+_+$:10 cheaper+_+or:11 cheaper+now:21 come:18
come+_+in:8 come+back:8 desk:14 did:52 did+_+pric:17 did+my:10 did+the:37 doing:23 doing+$:23
down:18 down+_+$:7 dron:20 drop:25 drop+_+<num>:9 drop+under:10 ever:-8 ever+_+under:-8
ever+been:-8 fallen:8 for:-15 from:-8 get:8 get+_+$:16 get+cheaper:8 get+restock:10 gone:15
gone+_+<num>:8 happen:11 happen+_+the:11 happen+with:11 has:50 has+_+<brand>:9 has+_+happen:11
has+anyth:11 has+my:11 has+the:36 hit:11 how:17 how+_+my:23 how+_+pric:11 how+the:10 i:-7 i'm:17
i'm+_+$:10 i'm+track:11 i'm+watch:12 i+_+get:10 i+track:10 in:-7 ipad:7 is:26 is+_+<brand>:31
is+my:8 is+the:25 is+ther:12 it:-14 item:9 item+_+$:13 luck:14 me+_+the:11 mini:8 mixer:7
monitor:17 monitor+$:13 move:17 movement:18 movement+_+the:18 movement+on:18 my:13 my+<brand>:9
my+_+item:12 my+target:11 my+watch:28 new+on:8 not+$:11 now:13 of+_+sho:10 of+the:13 on:17
on+_+<brand>:9 on+_+dron:15 on+_+watch:10 on+the:36 one:-8 or+_+$:10 or+not:11 order:-12
overnight:9 pleas:-8 pric:20 pric+$:9 pric+_+the:19 pric+of:8 pric+on:10 projector:13 reach:8
restock:9 restock+$:10 roomba:7 ship:-18 ship+_+$:-15 sinc:12 sinc+<date>:13 sinc+_+$:13 sneaker:8
so:9 so+_+the:12 sofa+_+my:11 stand+desk:8 still:13 target:9 tell:10 tell+me:10 tent:10 the:24
the+<brand>:29 the+_+any:22 the+_+been:-7 the+_+chang:7 the+_+cheaper:11 the+_+drill:7
the+_+drop:17 the+_+gone:16 the+_+hit:11 the+_+i'm:16 the+_+reach:8 the+_+went:14 the+airpod:8
the+bike:21 the+dron:20 the+ipad:8 the+mixer:8 the+monitor:19 the+pric:16 the+roomba:7
the+sneaker:8 the+stand:7 the+tent:11 the+toaster:7 ther:11 to:-19 to+_+$:-8 toaster:7 track:15
track+$:10 under:27 under+<money>:8 under+<num>:21 under+_+$:13 under+_+yet:18 updat:10 updat+on:12
watch:37 watch+$:11 watch+_+$:23 watch+doing:23 watch+item:12 went:14 went+_+<num>:15 what+_+the:8
what+about:14 whether:13 with:14 with+_+<brand>:11 with+the:22 yet:24 yet+$:24 you:-10
[watch_update] <brand>:-16 <date>:-8 <dur>:-7 <every>:-12 <money>:45 <money>+$:42 <money>+_+$:12
<num>:33 <num>+$:35 <num>+_+$:18 <num>+_+<num>:-11 <num>+_+of:9 <num>+_+the:14 <num>+for:13
<num>+instead:18 <num>+max:14 <num>+now:9 <pct>:49 <pct>+$:31 <pct>+_+$:10 <pct>+_+of:9
<pct>+instead:18 <store>:-10 ^+_+limit:18 ^+_+me:-11 ^+_+my:12 ^+_+tell:8 ^+_+that:11 ^+_+the:25
^+_+want:10 ^+_+you:9 ^+actually:8 ^+can:9 ^+edit:13 ^+have:7 ^+i'd:8 ^+make:26 ^+rais:9 ^+set:14
^+the:13 ^+updat:8 ^+what:-9 a:-15 actually:7 alert:49 alert+_+<num>:16 alert+_+<pct>:21
alert+_+the:8 alert+at:15 alert+from:9 alert+to:25 and:-9 at:41 at+<num>:35 at+<pct>:19 at+_+$:17
at+_+for:11 at+_+instead:29 be:20 bike:9 blender:9 budget:-9 camera:12 can+you:10 chang:11
chang+_+percentag:10 chang+_+target:7 chang+the:10 coat:11 coat+_+to:11 coat+alert:11 couch:8
dron:10 edit:13 edit+the:13 for:24 for+_+$:-8 for+_+bike:11 for+_+headphon:12 for+_+tent:9
for+the:46 get:-8 go+_+at:10 go+off:10 grill:9 have+the:7 headphon:15 headphon+alert:12 i'd:8
i+_+the:12 i+want:9 in:-11 instead:31 instead+$:16 instead+_+<num>:12 instead+of:17 it:-7 limit:38
limit+<money>:14 limit+_+$:15 limit+_+the:13 limit+for:9 loosen:10 make:25 make+_+limit:15
make+_+target:17 make+my:11 make+that:13 make+the:8 max:12 max+$:13 me+_+<num>:12 me+about:7
me+at:13 my+_+$:-8 my+_+for:13 my+target:24 new:10 new+_+for:13 notify:7 notify+me:7 now:21
now+$:19 of+<num>:11 of+_+$:16 off+at:10 on:17 on+_+grill:12 on+the:31 order:-9 percentag:10
percentag+_+the:10 pleas:-8 pric:11 pric+_+on:8 pric+on:9 quantity:-13 rais:9 rais+the:8 rather:18
rather+_+<num>:8 rather+than:8 set:18 set+the:13 should:16 should+be:18 stroller:12 target:58
target+_+$:12 target+_+<num>:10 target+_+the:32 target+for:25 target+on:7 tell+_+about:7 tent:12
tent+_+<num>:9 tent+to:9 than:10 than+<num>:12 that+_+<money>:15 that+limit:15 the:24
the+<brand>:-10 the+_+$:-14 the+_+<num>:8 the+_+alert:34 the+_+at:13 the+_+for:17 the+_+on:19
the+_+should:18 the+_+to:28 the+_+watch:40 the+alert:19 the+bike:9 the+blender:9 the+camera:12
the+coat:11 the+dron:10 the+grill:9 the+headphon:16 the+limit:17 the+percentag:10 the+pric:13
the+quantity:-11 the+sho:7 the+stroller:13 the+target:21 the+tent:7 the+threshold:12 the+watch:7
threshold:12 to:26 to+<money>:16 to+<num>:33 to+<pct>:28 to+_+$:38 tv+_+<num>:10 updat+the:8
want+the:13 watch:35 watch+_+me:8 watch+_+the:12 watch+on:11 what:-11 with:-8
"""
