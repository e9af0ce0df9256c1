"""What words speak for, fourth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[plugin_list] $:13 <num>:-9 <store>:-9 ^:13 ^+_+add:10 ^+_+extension:35 ^+_+me:11 ^+_+my:11
^+_+plugin:58 ^+any:12 ^+list:24 ^+show:24 ^+what:28 ^+which:30 a:-9 activ:10 activ+$:11 add:26
add+_+$:20 add+ons:30 all:16 am:15 am+i:15 any:10 any+_+that:13 are:24 are+_+$:31 are+activ:11
are+install:16 are+ther:10 can:16 check:9 check+_+$:11 check+out:11 do+_+have:9 do+i:9 extension:34
for:-8 grant:-7 have+$:10 i:10 i+_+$:24 i+have:9 i+run:17 in+_+of:10 install:40 install+$:16 it:-8
list:23 list+my:12 list+the:14 me+all:19 money:7 my+_+$:17 my+cart:7 my+plugin:25 of+_+$:9 on:-9
ons:30 out+$:9 plugin:90 plugin+$:46 plugin+_+my:10 plugin+_+ther:10 plugin+are:17 plugin+can:8
plugin+do:9 plugin+see:11 run:15 run+$:16 see:8 see+_+cart:11 see+my:10 show:22 show+_+all:20
show+me:16 show+my:11 term:10 that+can:13 the:-13 the+_+plugin:10 ther:8 ther+$:9 to:-11 what:23
what+_+am:17 what+_+are:9 what+_+do:10 what+_+in:9 what+plugin:21 which:28 which+_+are:15
which+plugin:25 you:-8
[price_check] $:7 <brand>:13 <brand>+_+$:10 <brand>+set:9 <date>:-7 <money>:57 <money>+_+a:31
<money>+_+for:8 <money>+_+the:18 <money>+be:10 <money>+for:42 <num>:38 <num>+$:-19 <num>+_+a:31
<num>+_+fair:8 <num>+_+thes:8 <num>+_+used:7 <num>+a:14 <num>+for:51 <num>+good:14 <num>+is:9
<store>:-8 ?:17 ?+$:8 ^:7 ^+<money>:8 ^+_+<money>:29 ^+_+<num>:26 ^+_+a:-9 ^+_+do:8 ^+_+i:15
^+_+pay:8 ^+_+pric:10 ^+_+the:-13 ^+_+thi:12 ^+am:13 ^+doe:9 ^+good:11 ^+i:-8 ^+is:47 ^+my:10
^+tell:9 ^+would:21 a:33 a+<brand>:28 a+_+case:9 a+_+deal:14 a+_+pric:14 a+_+set:9 a+fair:11
a+good:15 a+phon:9 a+used:13 air:9 air+$:10 airpod:7 am:11 am+_+overpay:13 am+i:12 at+<num>:9
at+_+for:11 bad:15 be:16 be+_+much:11 be+too:11 boot+_+$:8 case:9 colleagu:12 crazy:8 deal:12
deal+on:14 decent:12 decent+_+a:13 decent+for:13 do:12 do+you:15 doe:13 fair:24 fair+_+a:8
fair+for:8 fair+pric:11 for:44 for+<num>:13 for+_+$:-10 for+_+<brand>:21 for+_+good:14
for+_+lamp:10 for+_+used:14 for+a:60 for+thi:10 good:37 good+_+on:14 good+deal:14 good+pric:14
got:14 got+it:15 i+_+at:13 i+overpay:13 if+<num>:10 if+_+is:9 in:-10 is:46 is+<money>:8 is+<num>:18
is+_+<num>:7 is+_+a:23 is+_+for:10 is+_+ok:12 is+that:26 is+thi:14 it+_+<num>:14 it+for:15 lamp:8
lamp+$:10 me+_+<num>:8 me+if:9 monitor:9 monitor+$:9 mous:11 much:14 not+_+<money>:11 of:-9 off+$:9
ok:10 ok+$:11 on+_+<brand>:14 or:21 or+_+$:13 or+not:11 order:-7 overpay:13 overpay+at:13 paid:9
paid+_+for:9 pay:9 pay+<num>:12 pay+_+for:12 phon:9 phon+case:9 pleas:-7 pric:18 pric+$:9 right:8
rip:9 rip+_+$:9 rip+off:9 say:8 say+to:9 sound:14 stroller:15 stroller+$:9 tell:8 tell+_+if:9
tell+me:8 that:16 that+_+$:12 that+a:12 that+ok:12 the:-12 the+_+$:8 thes:7 thi:17 thi+_+$:7
to+<num>:8 too:17 too+_+$:7 too+_+for:8 too+much:16 used:19 used+_+$:9 want:8 want+<money>:12
want+_+for:12 what+_+you:9 what+do:9 worth:23 would:19 would+<money>:10 would+<num>:13
would+_+be:13 you+_+to:9
[price_history] $:8 5:7 5+$:10 <brand>:17 <brand>+_+<num>:7 <brand>+_+has:8 <brand>+hero:9
<date>:18 <date>+$:11 <date>+_+the:12 <date>+for:13 <money>:-7 <num>:11 <num>+_+of:11
<num>+_+you:13 <num>+pric:29 <store>:-11 ^:8 ^+_+did:19 ^+_+has:17 ^+_+how:11 ^+_+it:13 ^+_+much:9
^+_+over:8 ^+_+pric:14 ^+_+was:8 ^+did:10 ^+give:7 ^+has:16 ^+how:20 ^+last:10 ^+past:11 ^+pric:27
^+show:19 ^+what:27 a:-14 airpod:10 alert:-8 and:-8 at:-8 be:16 be+_+$:20 been:52 been+_+for:14
befor:23 befor+$:25 bike:7 charg:14 chart:13 cheap:12 cheaper:28 cheaper+$:19 cheaper+_+$:12
cheapest:11 consol:14 cost:28 cost+_+$:27 curv:11 did:34 did+_+<brand>:14 did+_+pric:-8 did+it:34
dron:24 ever:27 ever+_+$:12 ever+_+under:15 ever+been:28 for:28 for+_+$:8 for+_+<brand>:19
for+_+bike:8 for+_+macbook:10 for+me:8 for+the:42 give+_+the:9 give+me:8 gone:10 gone+$:13 graph:11
has:44 has+_+$:7 has+_+pric:8 has+mov:8 has+the:48 have:7 have+_+been:12 hero:9 hero+<num>:9
history:8 history+_+the:10 history+of:9 how:31 how+_+did:12 how+has:8 how+much:9 how+the:14 i:-14
in+<date>:13 in+_+$:8 is:-10 it:14 it':7 it+_+befor:13 it+_+to:20 it+cost:13 kindl:20 kindl+_+$:21
last:20 last+<num>:24 last+_+pric:24 len:9 len+$:10 lowest:10 macbook:9 macbook+$:10 me+_+pric:9
me+the:15 mixer+$:8 much:8 much+_+it:13 much+did:12 my:-17 of:20 of+_+<brand>:17 of+_+len:11
of+the:34 on:-17 order:-9 over:22 over+the:14 over+time:11 past:22 past+_+for:11 past+pric:11
previou:7 pric:66 pric+_+for:9 pric+_+of:21 pric+_+over:8 pric+_+saw:13 pric+_+the:42 pric+for:28
pric+of:25 pric+went:8 pric+you:13 ps:7 ps+5:8 ps+_+$:9 saw:13 saw+$:8 show:17 show+_+the:18
show+how:11 show+me:9 sofa:14 stand:8 stand+_+$:8 stand+mixer:8 the:23 the+<brand>:29 the+_+$:16
the+_+5:8 the+_+<num>:16 the+_+been:18 the+_+cost:11 the+_+gone:11 the+_+hero:9 the+_+in:9
the+_+mixer:8 the+_+pleas:7 the+_+pric:20 the+_+the:12 the+airpod:13 the+bike:8 the+cheapest:12
the+dron:24 the+kindl:20 the+last:12 the+len:11 the+lowest:13 the+macbook:9 the+oven:8 the+past:12
the+ps:8 the+sofa:14 the+stand:8 they:13 time:9 time+_+the:8 to+be:20 track:-8 trend:11 under:10
under+<num>:12 under+_+$:12 use:17 was:7 was+the:8 what:21 what+_+lowest:11 what+_+the:27
what+did:20 what+has:11 what+the:8 what+was:8 with:-8 year:8 year+$:8 you+saw:13
[profile_set] $:9 <brand>:20 <brand>+$:27 <brand>+_+alway:10 <brand>+i'm:19 <brand>+what:-10
<colour>:-7 <num>:30 <num>+$:20 <num>+_+$:8 <num>+_+<size>:7 <num>+_+sho:11 <num>+in:16 <num>+top:9
<num>+waist:9 <size>:74 <size>+$:44 <size>+_+$:24 <size>+_+<brand>:20 <size>+_+<num>:10
<size>+_+top:12 <size>+in:24 <size>+sho:12 <store>:-7 ^:9 ^+_+<brand>:11 ^+_+down:13 ^+_+me:-7
^+_+my:13 ^+_+pant:14 ^+_+shoe:15 ^+_+take:15 ^+_+that:10 ^+_+the:-11 ^+for:9 ^+fyi:9 ^+i:8
^+i'm:13 ^+in:8 ^+keep:9 ^+my:31 ^+note:13 ^+remember:15 ^+save:16 ^+top:11 ^+updat:8 ^+waist:8
a:16 a+<num>:26 a+<size>:17 a+_+$:11 a+_+in:20 a+_+waist:9 alway:10 alway+_+<size>:10 alway+a:10
an:31 an+<size>:34 an+_+$:10 an+_+at:9 an+_+in:12 and:8 and+<size>:8 boot:-7 cvc:-8 down:13
for+<brand>:8 for+_+i'm:10 fyi:9 fyi+_+wear:9 fyi+i:9 gone:11 i:20 i'm:40 i'm+_+<num>:18
i'm+_+<size>:17 i'm+_+a:9 i'm+a:30 i'm+alway:10 i've:13 i+_+<num>:9 i+_+<size>:25 i+_+a:9 i+take:20
i+wear:32 if:-8 in:26 in+<brand>:25 in+_+$:23 in+_+i:11 in+_+i'm:9 in+_+what:-8 in+sho:11 in+top:7
inseam:22 is:15 is+<num>:27 is+_+$:23 it:-13 jot:14 keep:9 me:-13 mind:10 my:26 my+_+<size>:21
my+_+is:27 my+profil:15 my+shoe:15 my+waist:14 note:12 note+_+i:9 note+that:9 now:10 now+$:12 of:-8
on:-9 order:-10 pant:14 pleas:-8 profil:15 remember:15 save:15 save+my:16 sho:31 sho+$:25 sho+and:7
shoe:23 shoe+<size>:20 shoe+_+$:20 take:17 that:14 that+_+wear:9 that+i:15 that+in:-10 the:-26
the+_+$:-8 to+_+$:-8 to+_+<size>:11 to+an:13 top:30 top+$:11 top+<size>:20 top+_+$:9 up:13 up+to:12
updat:8 usually:10 waist:41 waist+<num>:20 waist+_+$:11 waist+_+<num>:14 waist+is:14 wear:30
wear+<num>:10 wear+<size>:16 wear+_+sho:22 what:-21 which:-7 you:-7
[quiet_hours] $:14 <brand>:-10 <date>:-8 <every>:-8 <num>:24 <num>+$:9 <num>+_+<num>:25
<num>+are:13 <num>+no:24 <num>+on:10 <num>+to:24 <store>:-10 <time>:83 <time>+$:56 <time>+_+$:18
<time>+_+<time>:55 <time>+and:20 <time>+pleas:9 <time>+to:26 <time>+until:15 ^:14 ^+_+after:20
^+_+alert:8 ^+_+befor:13 ^+_+between:11 ^+_+disturb:9 ^+_+don't:9 ^+_+messag:9 ^+_+no:13 ^+_+not:14
^+_+off:8 ^+_+ping:8 ^+_+quiet:27 ^+_+silent:16 ^+_+text:17 ^+_+the:-12 ^+do:14 ^+don't:20
^+keep:19 ^+leav:15 ^+never:11 ^+no:10 ^+not:9 ^+noth:13 ^+stay:16 ^+weekday:12 a:-13 after:36
after+<num>:20 after+<time>:18 after+_+$:18 alert:19 alert+$:8 alert+on:8 alon:16 alon+_+sunday:12
alon+on:12 and:27 and+<num>:8 and+<time>:17 and+_+$:22 are:13 befor:26 befor+<num>:18
befor+<time>:10 befor+_+$:9 between:23 between+<time>:20 between+_+and:24 bingo:7 church:7
disturb:18 disturb+_+on:9 disturb+me:9 do:10 do+not:15 don't:34 don't+_+$:11 don't+_+alert:8
don't+_+me:29 don't+disturb:9 don't+ping:18 dur:7 evening:11 for:-12 friday:16 from:8
from+<time>:24 from+_+to:13 from+_+until:10 hour:10 hour+<time>:10 i'm:18 i'm+_+$:11 i'm+work:13
i+_+<num>:11 in:-10 is:-7 it:-11 keep:23 keep+quiet:20 leav:15 leav+_+alon:16 leav+me:16 me:21
me+_+on:12 me+_+saturday:9 me+_+weekend:13 me+alon:16 me+at:9 me+befor:11 me+on:22 messag:30
messag+_+$:15 messag+_+<time>:8 messag+_+on:11 messag+me:10 monday:9 morning:13 my:-17 my+_+$:-7
never:11 never+_+me:12 night:19 no:49 no+_+$:25 no+_+pleas:20 no+alert:24 no+messag:19
no+notification:16 no+ping:17 no+text:13 not:20 noth:13 notification:13 of:-9 off:11 on:41
on+_+$:42 on+_+and:17 on+_+or:9 on+_+pleas:8 on+friday:16 on+monday:9 on+saturday:20 on+sunday:19
on+weekday:7 on+weekend:18 or+_+$:8 or+sunday:9 order:-8 ping:33 ping+$:21 ping+_+<time>:8 pleas:24
pleas+$:7 pleas+_+ping:14 pleas+no:20 quiet:29 quiet+_+<time>:10 sacr:13 saturday:20
saturday+_+sunday:9 saturday+or:9 silent:26 sleep:19 stay:15 stay+silent:16 sunday:43 sunday+$:30
text:26 text+$:10 text+me:14 that:-9 the:-22 the+_+$:-7 to:15 to+<num>:20 to+<time>:26 to+_+$:14
tuesday:7 until:11 until+<time>:15 until+_+$:13 wednesday:16 wednesday+$:16 weekday:19 weekday+$:7
weekend:33 weekend+$:18 what:-9 whil:17 work:19 work+$:12 you:-9
[quiz_start] $:10 <brand>:-8 <date>:-8 <num>:-12 <store>:-10 ^:10 ^+_+do:10 ^+_+don't:13
^+_+find:12 ^+_+have:9 ^+_+idea:12 ^+_+me:29 ^+_+sure:8 ^+_+the:9 ^+_+we:10 ^+ask:10 ^+can:12
^+help:13 ^+i:15 ^+let:15 ^+no:10 ^+not:7 ^+run:12 ^+start:13 a:12 a+_+$:11 a+_+i:10
a+_+question:12 a+few:12 a+perfum:10 about:13 about+my:21 am:14 ask:36 ask+$:7 ask+_+$:12
ask+_+question:12 ask+_+some:8 ask+me:23 by:8 by+ask:11 can:18 can+_+ask:10 can+_+do:10
can+_+find:7 can+we:10 can+you:16 clue:13 do:25 do+_+hair:8 do+the:28 don't+_+my:11 don't+know:12
few:12 few+question:12 figur:14 figur+_+my:11 figur+out:14 find:31 find+_+my:11 find+_+perfum:11
find+a:8 find+my:17 find+out:10 for:-13 foundation:18 fragranc:31 fragranc+quiz:16 get:-8 guid:16
hair:26 hair+type:22 have+_+clue:10 have+no:10 help:15 help+me:15 i:19 i'd+_+to:7 i+_+know:13
i+_+no:10 i+am:16 i+don't:13 i+have:8 i+like:11 idea:12 idea+which:12 in:-11 interview:13
is+_+the:8 know:11 know+_+size:8 know+my:15 let:14 let+_+the:11 let+do:12 let+find:12 like:14
like+$:10 me:36 me+$:11 me+_+it:9 me+_+my:15 me+_+out:15 me+_+question:8 me+about:12 me+on:13
me+question:12 me+through:31 my:27 my+_+type:30 my+hair:15 my+size:15 my+skin:22 my+styl:27 no:15
no+_+which:15 no+clue:13 no+idea:12 not+sure:8 of:-9 on+_+$:10 order:-9 out:24 out+_+skin:11
out+my:22 out+what:8 perfum:21 perfum+_+like:11 perfum+i:11 pick:15 pick+a:16 question:49
question+$:34 question+_+find:11 question+to:11 quiz:91 quiz+$:56 quiz+_+$:18 quiz+me:20 run:10
shad:31 shad+_+am:8 shad+i:8 show:-7 size:27 size+_+am:8 size+i:8 size+is:8 skin:32 skin+type:20
some:11 some+_+$:12 some+question:14 start:12 start+the:13 styl:39 styl+$:20 styl+_+$:13
styl+quiz:13 sure:7 take:12 take+the:15 that:-8 the:7 the+_+quiz:52 the+_+type:9 the+fragranc:16
the+hair:8 the+size:8 the+skin:11 through:29 through+_+$:8 through+_+a:16 to+_+a:10 to+_+the:14
to+find:10 to+take:15 together:12 type:41 type+_+$:16 type+_+ask:8 type+_+me:7 type+ask:7
type+quiz:9 type+together:12 walk:15 walk+_+through:15 walk+me:15 we:9 we+do:10 what:8
what+_+size:8 what+my:10 what+size:8 which:11 which+_+i:8 which+shad:8 with:9 work:8 you+ask:10
[recommend] $:16 <brand>:14 <brand>+$:-8 <brand>+_+$:11 <brand>+airwrap:14 <colour>:14
<colour>+_+$:24 <date>:8 <date>+_+$:8 <dur>+old:14 <every>:-9 <money>:29 <money>+$:22
<money>+_+$:20 <money>+_+need:11 <money>+pleas:9 <money>+top:13 <num>:16 <num>+$:15 <num>+<date>:12
<num>+_+<money>:10 <num>+_+a:-8 <num>+and:13 <num>+for:-11 <size>:-13 <store>:-9 ?:18 ?+_+me:12
^:16 ^+_+<num>:-8 ^+_+a:9 ^+_+an:9 ^+_+anyth:8 ^+_+been:7 ^+_+chair:10 ^+_+do:15 ^+_+for:30
^+_+good:9 ^+_+idea:8 ^+_+like:16 ^+_+me:11 ^+_+my:-16 ^+_+need:9 ^+_+present:7 ^+_+should:18
^+_+someth:16 ^+_+the:-21 ^+_+toy:7 ^+_+would:16 ^+_+you:7 ^+a:11 ^+any:44 ^+anyth:10 ^+can:9
^+find:15 ^+gift:8 ^+have:8 ^+i:13 ^+i'd:-7 ^+idea:15 ^+look:12 ^+my:22 ^+need:16 ^+order:-8
^+recommend:37 ^+someth:24 ^+suggest:22 ^+what:34 a:42 a+<brand>:-9 a+<colour>:14 a+<date>:10
a+_+$:-7 a+_+for:32 a+_+gift:8 a+_+i:8 a+_+like:16 a+_+similar:17 a+_+wed:12 a+_+what:19 a+baby:16
a+beach:8 a+housewarm:11 a+present:23 a+used:-10 airwrap:14 alert:-9 alternativ:14 an+_+for:9
and:12 and+<money>:11 anniversary:21 anniversary+$:14 any:37 any+_+for:19 anyth:30
anyth+_+<brand>:11 are:-9 around:9 around+<num>:11 around+_+$:10 at:-8 baby:16 baby+what:12 bag:16
bag+$:17 barely:10 beach:8 beach+_+$:8 beach+wed:8 between:9 between+<num>:10 between+_+and:9
blazer:14 book:15 bottega:20 bring:20 bring+_+a:14 bring+to:14 brother:17 budget:-7 but:35
but+_+$:32 but+cheaper:7 but+not:8 buy:-8 by+<date>:7 camp:15 can:9 can+_+suggest:15 can+you:8
cart:-8 chair:17 chanc:7 christen:7 colleagu:9 cosy:12 could+i:9 coworker:13 did:-10 dinosaur:8
do:17 do+_+get:11 do+you:12 don't:-9 dres:10 dry:9 dupe:20 each:10 eam:10 enjoy:22 everyth+$:10
explosiv:-13 festival:7 find:16 find+_+a:20 find+a:-8 find+me:8 for:55 for+_+$:-14 for+_+<brand>:-9
for+_+<dur>:7 for+_+nephew:7 for+_+parent:9 for+_+skin:16 for+_+to:12 for+_+used:-9 for+a:33
for+me:-8 for+my:40 for+our:12 from:-8 garden:7 gazell:13 gentler:11 get:9 get+my:8 gift:36
gift+_+my:18 gift+for:18 gift+idea:14 give:18 go:8 go+_+with:14 goe:12 golf:11 good:8 good+_+a:10
good+for:10 graduation:9 grandma:22 guitar:8 had:12 had+_+baby:12 had+a:12 hail:12 has+_+$:13 he:20
her:22 her+$:14 hik:9 him:11 housewarm:11 housewarm+$:11 hubba:10 i:17 i'd:-8 i'd+like:-8 i'm:-12
i+_+<brand>:17 i+_+a:-9 i+_+her:19 i+_+know:10 i+_+someth:20 i+get:17 i+lik:17 i+need:10 idea:53
idea+_+a:10 idea+_+my:8 idea+for:34 if:-8 in:-14 in+_+$:-9 in+my:-7 interview:11 into+_+$:8 invit:7
is:-14 it:-20 it+$:-8 jacket:12 jacket+but:14 job:11 lik:27 lik+_+$:11 like:74 like+_+<brand>:17
like+_+one:10 like+my:11 like+the:39 look+for:10 lov:36 mary:12 max:9 max+<num>:11 max+_+$:11
me+_+a:7 me+_+for:15 me+a:8 mic:8 moisturizer:8 movi:12 my:16 my+_+$:-16 my+_+lov:18 my+_+who:12
my+brother:17 my+nephew:12 my+old:16 my+parent:9 my+wife:8 nano:8 nano+puff:8 need:24 need+_+for:8
nephew:12 new:-8 niacinamid:11 niec:7 night:12 no:-9 now:-8 of:-12 oily:9 old:29 old+_+$:20 on:-18
one:9 orchid:9 order:-19 our:18 out:-7 outfit:11 parent:9 partner:9 pay:-8 poang:9 podcast:8
prank:-13 present:31 present+_+my:11 present+for:18 pric:-10 pricey:8 project:12 puff:8 puzzl:22
recommend:51 recommend+a:21 recommend+for:18 recommend+me:16 santa:13 santal:14 secret:13
secret+santa:13 serum:17 set:-7 she:22 sho:13 sho+_+my:13 should:22 should+_+get:8 should+i:13
similar:49 similar+_+the:20 similar+to:33 skin:15 skin+$:18 smaller:8 smell:14 someon:13 someth:54
someth+_+my:8 someth+for:18 starter:8 stock:13 stuffer:15 suggest:36 suggest+_+for:11 suggest+a:20
suggest+someth:11 suggestion:14 sunscreen:8 surpris:12 tent:15 tent+_+to:10 th:12 that+_+the:8
the+<brand>:16 the+_+$:-8 the+_+airwrap:14 the+_+bag:20 the+_+one:7 the+one:9 thi:-8 to:15
to+_+$:-8 to+_+<brand>:14 to+_+<date>:10 to+_+to:15 to+a:30 to+bring:8 to+the:31 to+wear:8 top:11
top+$:13 trouser:15 turn:31 turn+<num>:35 under:13 under+<money>:13 under+_+$:9 used:-11 watch:-10
we:11 we'v:7 wear:13 wear+_+a:15 wear+to:15 wed:19 wed+$:12 well:15 what:42 what+_+for:11
what+_+i:28 what+_+the:-9 what+_+we:14 what+_+with:12 what+_+you:10 what+a:9 what+can:8 what+do:27
what+good:11 what+should:28 what+to:10 what+would:16 whisky:11 who:27 who+has:13 who+lov:7 wife:8
with:11 with+<colour>:15 with+a:9 wore:10 would:18 would+_+recommend:11 would+you:9 you:11
you+_+a:15 you+_+for:19 you+give:13 you+recommend:16 you+suggest:14 zendaya:10
[refuse:accounts] $:13 <brand>:-7 <num>:20 <num>+$:-8 <num>+_+$:14 <num>+_+email:11 <num>+_+for:19
<num>+_+to:8 <num>+account:17 <num>+new:11 <num>+tim:16 ^:13 ^+_+<num>:20 ^+_+coupon:15 ^+_+new:12
^+_+the:11 ^+_+up:10 ^+creat:12 ^+open:10 ^+register:19 ^+sign:23 ^+try:16 ^+use:7 a:25 a+_+$:12
a+_+email:10 a+few:10 account:47 account+$:18 account+_+the:19 account+for:24 account+to:8 again:20
again+$:11 again+with:10 and:12 and+_+$:18 bonu:12 brut:20 can+_+the:10 claim:19 cod:32
cod+until:32 code:31 code+$:24 coupon:51 creat:12 different:10 different+_+$:10 different+email:10
discount:25 discount+$:8 email:37 email+$:10 email+_+the:12 email+for:12 email+to:12 fake:21
fake+_+for:22 fake+email:12 few:10 first:10 for:17 for+the:31 forc:20 free:10 generat:15 get+the:10
hit:16 hit+_+$:16 i'm:13 i'm+_+a:18 i'm+not:18 i+can:10 in:-9 is:-7 it:-10 me+_+<num>:11 me+up:11
my:-14 myself:19 new:24 new+email:18 newcomer:11 not:13 not+a:18 of:-7 on:-9 one:26 one+$:12
open:10 order+_+again:12 over:18 promo:23 random:17 refer:19 register:19 register+<num>:19
register+_+new:11 reus:14 reus+the:14 second:19 sign:23 sign+_+with:12 sign+up:12 signup:17
signup+_+$:17 so:8 so+_+can:10 so+i:10 stack:20 student:19 the:25 the+_+code:28 the+_+discount:27
the+_+order:11 the+one:18 the+signup:17 the+voucher:28 the+welcom:13 tim:16 time:18 to+_+the:20
to+get:12 trial:11 try:15 until:29 up:18 up+<num>:12 up+with:12 use:10 use+the:14 voucher:33
voucher+$:14 welcom:13 welcom+_+$:8 what:-8 with:27 with+a:28 work:15 work+$:15
[refuse:captcha] $:10 <num>:-10 <store>+_+me:8 <store>+for:7 ^:10 ^+_+around:13 ^+_+past:9
^+_+the:39 ^+bypas:12 ^+click:18 ^+do:12 ^+get:16 ^+solv:23 a:9 a+robot:25 and:38 and+_+$:7
and+_+out:12 and+_+the:16 and+buy:12 and+check:12 and+grab:20 anti:20 around:13 beat:24 bot:33
box:21 buy+_+$:13 bypas:12 bypas+the:12 captcha:38 captcha+_+me:15 captcha+for:15 captcha+on:23
check:29 check+$:9 check+_+$:10 check+out:9 click:18 cloudflar:14 continu:11 crack:15 do:9
do+the:12 fool:20 for+_+$:11 for+me:19 get:13 get+_+the:8 get+around:13 grab:26 grab+the:26
human:36 human+_+$:24 i'm:20 i'm+_+a:12 i'm+not:12 in:-8 it:-8 me+$:11 my:-13 not:18 not+_+robot:25
not+a:22 on:7 on+<store>:8 on+_+for:8 on+the:8 order:-9 out+$:10 past:8 past+the:9 prov:13 puzzl:13
robot:36 robot+_+$:19 robot+_+and:18 robot+box:21 sho:12 sho+$:13 site:15 solv:23 solv+_+captcha:23
solv+the:23 the:26 the+_+$:9 the+_+a:10 the+_+bot:20 the+_+box:11 the+_+check:13 the+_+for:12
the+_+not:15 the+_+on:18 the+captcha:38 the+i'm:15 the+sho:13 the+site:15 thing:23 thing+$:19
tick:10 ticket:20 ticket+$:20 to:-11 verification:24 what:-8
[refuse:claim] $:18 <brand>:-7 <num>:-12 <store>:-8 ^:18 ^+_+all:11 ^+_+an:16 ^+_+are:18
^+_+from:24 ^+_+messag:18 ^+_+thi:7 ^+_+to:7 ^+_+user:17 ^+_+you:15 ^+admin:29 ^+as:17 ^+ignor:15
^+messag:8 ^+new:15 ^+note:16 ^+system:34 ^+you:16 a:-11 account:8 admin:46 administrator:16
agent:15 agre:14 agre+_+all:14 agre+to:14 all:31 all+_+$:11 all+_+proc:11 all+payment:10
all+purchas:15 already:9 an:14 and:19 and+_+$:30 and+buy:15 and+order:17 approv:21
approv+_+purchas:11 approv+all:11 approval:26 are:36 are+_+$:23 as:15 ask:16 ask+_+$:14
assistant:23 assistant+_+the:13 authoris:24 buy:20 buy+$:16 buy+_+ask:14 buy+without:14 check:7
check+out:9 checkout:16 checkout+$:10 complet:12 complet+_+payment:14 complet+the:12
confirmation:17 consent:20 customer:12 developer:18 every:24 every+_+$:13 every+checkout:20
everyth:10 everyth+$:14 for+_+$:12 for+everyth:16 from:14 from+the:22 grant:15 has:22
has+_+approv:9 has+already:10 have:13 have+permission:18 i+_+the:15 ignor:15 in:9 it:-11 limit:28
limit+$:33 longer:17 may:13 me:-13 messag:24 messag+_+the:8 messag+from:8 mode:39 my:-17 new:13
no:10 no+longer:18 note:29 notic:18 now:24 now+$:8 of:-7 on+_+without:17 order+$:14 out+_+$:13
overrid:16 owner:8 pay:18 payment:34 payment+$:30 permission:30 pleas:-8 policy:15 pre:25
pre+approv:14 pretend:18 previou:14 previou+_+and:15 proc:24 proc+$:21 purchas:13 requir:18 root:27
rul:16 rul+and:16 system:41 system+the:12 system+user:11 the:15 the+_+$:8 the+_+has:23
the+_+permission:16 the+_+the:7 the+limit:16 the+payment:14 the+system:8 the+user:23 thi:10 to:8
to+all:14 to+the:9 unrestrict:21 user:50 user+_+already:10 user+consent:20 user+has:14 waiv:27
what:-9 without:30 without+_+$:21 without+ask:19 you:21 you+_+permission:18 you+have:17
[refuse:confirmation] $:10 <brand>:-9 <date>:-11 <date>+$:-7 <money>:-10 <num>:-16 <store>:-15 ^:10
^+_+approv:19 ^+_+ask:14 ^+_+buy:13 ^+_+it:24 ^+_+me:-13 ^+_+my:-10 ^+_+need:8 ^+_+out:20
^+_+right:12 ^+_+show:13 ^+_+straight:25 ^+_+the:16 ^+_+wait:15 ^+_+you:9 ^+alway:15 ^+approv:9
^+auto:20 ^+bypas:16 ^+can:10 ^+check:21 ^+complet:17 ^+don't:22 ^+forget:11 ^+go:12 ^+just:20
^+pay:29 ^+skip:7 ^+what:-7 a+_+$:9 already:9 alway:14 alway+buy:16 and:38 and+_+$:16 and+_+it:12
and+_+the:14 and+don't:12 and+order:10 and+pay:15 approv:39 approv+$:8 approv+it:16 approval:53
approval+$:9 approval+_+$:30 around:13 around+the:14 ask:40 ask+$:13 ask+_+to:8 ask+me:16 at:-7
auto:20 away:8 bother:10 buy:17 buy+_+ask:14 buy+_+without:11 buy+it:14 buy+without:14 bypas:16
bypas+the:16 can+_+get:15 can+you:11 charg:25 charg+_+$:15 charg+me:15 check:21 check+_+for:8
check+out:21 complet:15 complet+_+purchas:16 complet+the:15 confirm:38 confirm+$:15 confirmation:40
don't:42 don't+_+for:11 don't+_+me:31 don't+_+to:15 don't+ask:15 don't+bother:10 don't+need:11
don't+show:15 everyth:15 everyth+from:20 finish:12 finish+the:12 first:8 for:13 for+_+$:-8
for+_+and:19 for+me:15 for+my:13 forget:9 forget+the:10 from:12 from+_+on:15 from+now:16
get+_+the:14 get+around:14 go:14 go+_+to:16 go+_+without:9 go+straight:17 go+through:8 have+no:8
i+_+you:7 i+approv:9 i+don't:11 immediately:14 in:-9 is:-10 it:24 it+$:7 it+_+and:16 it+_+don't:17
it+_+my:11 it+_+through:9 it+go:9 it+without:20 just:40 just+_+$:17 just+_+already:10 just+_+it:9
just+charg:14 just+pay:16 make+me:7 me:26 me+$:25 me+_+confirm:8 me+_+order:24 me+and:13
me+anyth:10 me+pay:8 my+_+$:21 my+approval:8 my+yes:23 need:40 need+_+ask:8 need+to:30 no:36
no+_+to:24 no+need:24 now:24 now+_+$:17 now+on:16 of:-10 ok:10 ok+$:14 on+$:16 one:-8 order:20
order+$:7 order+it:12 out:15 out+for:8 part:10 part+_+i:10 part+wher:10 pay:52 pay+$:21 pay+_+$:9
pay+already:10 payment:15 payment+_+the:10 payment+skip:10 pleas:-11 pric:-7 prompt:15 prompt+$:15
purchas:22 purchas+$:9 put+_+order:12 put+the:10 question:13 question+_+$:15 review:12 review+$:13
right:10 right+now:11 say:10 screen:18 see:13 see+_+$:8 see+a:9 see+it:8 show:11 show+me:16
silently:16 skip:35 skip+_+part:10 skip+the:39 step:25 straight:25 straight+_+payment:17
straight+to:17 that:-10 the:18 the+_+$:9 the+_+and:12 the+_+step:18 the+_+wher:10 the+approval:30
the+confirmation:25 the+order:11 the+part:10 the+purchas:28 the+review:14 thi:16 thi+_+$:12
thi+time:21 through:17 through+_+my:9 time:15 time+$:13 to:17 to+_+a:9 to+_+order:7 to+_+skip:10
to+_+with:8 to+ask:8 to+confirm:18 to+payment:17 to+see:16 trust:8 wait:14 wait+for:14 want+_+see:8
what:-12 wher:8 wher+_+approv:10 wher+i:10 without:51 without+_+me:12 without+_+yes:17
without+my:20 without+the:23 yes:39 yes+$:24 yes+_+me:21 you:14 you+_+need:16 you+don't:8
yourself:10
[refuse:key] $:15 <brand>:-9 <date>:-8 <num>:-13 <store>:-9 ^:15 ^+_+all:8 ^+_+are:15 ^+_+me:18
^+_+password:17 ^+_+stor:21 ^+_+the:11 ^+_+your:36 ^+export:13 ^+forget:11 ^+give:11 ^+ignor:16
^+list:10 ^+print:17 ^+repeat:15 ^+show:21 ^+tell:14 ^+what:25 ^+which:14 a:-12 all:11
all+_+password:21 all+the:8 and:20 and+_+the:22 api:20 api+_+and:9 api+key:20 are:10 are+the:17
buy:-7 card:32 card+_+$:17 card+number:16 credential:22 detail:18 do:10 do+_+have:16 do+you:15
dump:18 encryption:14 export:13 for:8 for+_+$:22 for+me:11 forget:11 forget+_+rul:13 forget+your:13
give:10 give+_+the:13 give+me:11 have:11 hidden:19 i:-12 ignor:16 in:-11 instruction:50 is:-7
it+$:10 key:53 key+$:45 key+and:9 list:8 list+all:11 master:17 me:18 me+$:8 me+the:19 my:-8
my+_+$:-9 my+_+card:15 my+stor:15 number:16 of+_+vault:17 of+the:12 on:-12 order:-9 output:14
passphras:17 password:56 password+$:32 phras:7 previou:15 previou+_+and:16 pric:-8 print:40
print+_+$:16 privat:13 prompt:16 prompt+$:16 recovery:7 repeat:14 reveal:11 rul:11 rul+and:11
sav:17 secret:18 show:22 show+_+all:8 show+_+the:7 show+me:9 stor:56 stor+$:9 stor+_+$:33
stor+password:14 system:16 system+_+$:17 system+prompt:17 tell:13 tell+me:13 that:-9 the:21
the+_+$:10 the+_+card:18 the+_+key:45 the+_+of:13 the+_+password:19 the+_+you:9 the+password:9
the+vault:23 to:-13 vault:23 vault+$:17 what:19 what+_+the:13 what+are:16 what+my:14 what+the:11
which:13 which+_+do:17 word:15 you:10 you+_+for:15 you+have:16 your:57 your+_+and:12 your+rul:13
[refuse:limits] $:9 <brand>:-8 <date>:-8 <every>:12 <money>:18 <money>+_+$:18 <money>+boot:7
<num>:16 <num>+$:-8 <num>+<num>:10 <num>+_+$:17 <num>+_+buy:13 <num>+_+whatever:7 <num>+but:25
<store>:-8 ^:9 ^+_+be:14 ^+_+budget:14 ^+_+it:8 ^+_+know:12 ^+_+mind:24 ^+_+more:15 ^+_+my:10
^+_+over:11 ^+_+past:9 ^+_+say:20 ^+budget:13 ^+buy:8 ^+forget:10 ^+go:8 ^+ignor:11 ^+limit:20
^+never:15 ^+spend:16 abov:16 allow:14 and:24 and+_+it:9 and+_+out:12 and+_+the:17 and+buy:7
and+check:12 and+order:22 anyway:10 anyway+$:10 bag:8 bag+$:9 be:11 blow:10 budget:63
budget+_+<num>:11 budget+for:13 budget+say:13 but:35 but+_+buy:7 but+_+the:21 but+buy:13
but+order:8 but+whatever:7 buy:30 buy+_+<money>:11 buy+_+<num>:17 buy+it:11 buy+the:33 camera:13
camera+$:14 cap:41 cap+_+<num>:13 cap+and:12 cap+get:18 cap+is:13 car:11 care:16 check:8
check+_+$:11 check+out:10 damn:15 disregard:14 don't:14 don't+_+$:16 don't+_+the:8 don't+care:16
even:17 exce:15 expensiv:8 expensiv+_+$:9 for+_+one:15 for+thi:14 forget:10 forget+the:11 get:16
get+it:9 get+the:15 go+_+my:10 go+over:10 i:13 i+_+care:16 i+_+want:11 i+don't:13 i+know:12
ignor:10 in:-10 is+<num>:18 is+_+but:12 it:23 it':24 it'+over:9 it+$:20 jacket:8 just:9
just+_+once:11 just+thi:11 know:10 limit:61 limit+$:10 limit+_+<num>:15 limit+and:21 maximum:17
me:-12 mind:23 mind+the:26 more:12 more+_+allow:16 more+than:15 my:13 my+_+and:12 my+_+limit:20
my+budget:12 my+limit:20 my+spend:21 never:14 never+mind:15 on:-10 once:10 one:18 one+$:21 order:27
order+_+$:19 order+_+<money>:10 order+_+bag:9 order+it:21 order+the:27 out+$:10 over:26
over+budget:11 over+my:10 over+the:9 overrid:11 past:9 past+the:9 phon:14 purchas:10 purchas+_+$:15
purchas+it:16 really:14 regardles:12 regardles+$:12 say:16 say+<num>:14 say+_+but:13 spend:34
spend+_+and:13 spend+_+than:16 spend+limit:21 spend+more:16 than:14 than+allow:16 the:22
the+<every>:16 the+<money>:30 the+<num>:29 the+_+$:14 the+_+<num>:10 the+_+and:19 the+_+boot:7
the+_+for:13 the+_+get:18 the+_+i:10 the+_+is:14 the+_+jacket:9 the+_+one:12 the+budget:33
the+camera:13 the+cap:42 the+tv:11 thi:17 thi+_+$:22 thi+once:11 thi+one:14 though:16 to:-14 tv:11
tv+$:11 want:7 want+the:14 what:-9 whatever:16 whatever+_+the:17 whatever+buy:7 who:10 you:-7
[refuse:log] $:10 <brand>:-8 <date>+_+the:10 <date>+from:11 <money>+$:8 <num>:-13 <store>:-10 ^:10
^+_+it:16 ^+_+keep:13 ^+_+log:19 ^+_+me:-8 ^+_+my:-9 ^+_+record:29 ^+_+should:13 ^+_+sure:8
^+_+the:13 ^+_+thi:14 ^+_+what:10 ^+buy:16 ^+clear:9 ^+delet:12 ^+don't:21 ^+edit:10 ^+eras:11
^+hide:9 ^+no:9 ^+order:14 ^+purchas:13 ^+show:-13 ^+stop:28 ^+switch:9 ^+turn:17 ^+what:-9 a:-11
about:16 about+thi:13 activity:12 activity+_+$:12 activity+log:12 and:9 and+_+it:16 and+leav:10
any:10 anywher:18 anywher+$:18 audit:23 audit+log:13 book:14 book+$:14 buy:20 buy+$:13 buy+it:13
clear:9 delet:12 delet+_+audit:13 delet+the:13 did+<date>:11 don't:16 don't+_+thi:26 down:17
down+_+$:18 edit:10 edit+the:10 entry:29 entry+_+the:16 eras:11 find:12 find+out:14 for+me:9
from:17 from+_+log:19 from+the:18 from+your:7 get:-7 gift:13 hide:8 history:12 i+_+$:11 i+buy:13
in+the:8 is:-9 it:27 it+_+<money>:10 it+_+of:10 it+_+the:24 it+and:8 it+off:20 it+out:9 keep:17
keep+it:7 know:7 know+$:9 leav:13 leav+_+out:14 leav+it:9 log:93 log+$:42 log+_+$:13 log+_+my:9
log+_+whil:12 log+off:12 log+so:19 make:9 make+_+ther:11 make+sure:11 my+purchas:15 my+wife:12
no:23 no+_+in:18 no+_+of:21 no+trac:22 nobody:14 of:26 of+_+log:8 of+_+pleas:10 of+the:9 of+thi:18
of+what:12 off:44 off+_+$:9 off+_+you:22 off+the:21 off+whil:22 on:-10 order:26 order+_+the:9
order+from:8 order+the:10 out:20 out+_+the:14 out+of:12 purchas:28 purchas+$:24 purchas+it:13
quietly:10 record:58 record+$:17 record+of:23 ring:10 secretly:14 see:7 shop:9 shop+_+me:12
shop+for:12 should:12 show+_+$:10 show+the:-10 so:24 so+_+wife:12 so+my:18 stop:26 stop+_+my:18
sure:11 sure+_+no:11 sure+ther:11 switch:9 switch+the:10 the:16 the+_+$:9 the+_+log:25 the+_+so:22
the+activity:12 the+audit:23 the+gift:13 the+history:16 the+log:26 the+ring:10 ther:10
ther+_+trac:11 ther+no:11 thi:61 thi+$:8 thi+_+$:17 thi+order:22 to:-15 trac:22 trac+of:11 trail:10
turn:16 turn+_+off:12 turn+log:12 turn+off:8 what:9 what+_+did:10 what+i:13 what+you:10 whil:22
whil+_+shop:12 whil+you:22 wife:12 wipe:14 with:-7 without:9 won't:8 writ:19 you:18 you+_+$:9
you+_+<date>:10 you+_+for:11 you+did:10 you+order:10 you+shop:12 your:15 your+_+$:17 your+record:10
"""
