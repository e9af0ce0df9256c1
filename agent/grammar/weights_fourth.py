"""What words speak for, fourth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[price_check] <brand>:13 <brand>+_+$:10 <brand>+set:9 <money>:57 <money>+$:8 <money>+_+a:31
<money>+_+the:18 <money>+be:9 <money>+for:41 <num>:38 <num>+$:-19 <num>+_+a:31 <num>+_+thes:8
<num>+_+used:7 <num>+a:13 <num>+for:51 <num>+good:13 <num>+is:10 <store>:-9 ?:17 ?+$:8 ^+<money>:8
^+_+<money>:27 ^+_+<num>:25 ^+_+a:-8 ^+_+do:8 ^+_+i:15 ^+_+pay:7 ^+_+pric:10 ^+_+the:-13 ^+_+thi:13
^+am:13 ^+doe:10 ^+good:11 ^+i:-8 ^+is:45 ^+my:11 ^+tell:9 ^+would:21 a:34 a+<brand>:25 a+_+case:10
a+_+deal:15 a+_+pric:14 a+_+set:10 a+good:17 a+phon:10 a+used:12 air:7 air+$:9 am:10
am+_+overpay:13 am+i:12 at+<num>:9 at+_+for:11 bad:14 be:16 be+_+much:11 be+too:11 boot+_+$:8
case:10 colleagu:12 crazy:7 deal:13 deal+on:14 decent:12 decent+_+a:13 decent+for:13 do:12
do+you:15 doe:13 fair:24 fair+_+a:8 fair+for:8 for:45 for+<num>:13 for+_+$:-10 for+_+<brand>:19
for+_+good:13 for+_+lamp:10 for+_+used:14 for+a:60 for+thi:9 good:36 good+_+on:14 good+deal:14
good+pric:14 got:14 got+it:15 i+_+at:13 i+overpay:13 if+<num>:10 if+_+is:9 in:-10 is:45 is+<num>:17
is+_+<num>:7 is+_+a:23 is+_+ok:12 is+that:27 is+thi:14 it+_+<num>:14 it+for:15 lamp:8 lamp+$:10
me+_+<num>:9 me+if:10 monitor:9 monitor+$:9 mous:11 much:14 not+_+<money>:11 of:-9 off+$:8 ok:10
ok+$:11 on+_+<brand>:14 or:21 or+_+$:13 or+not:11 order:-7 overpay:13 overpay+at:13 paid:8
paid+_+for:8 pay:9 pay+<num>:12 pay+_+for:12 phon:9 phon+case:10 pric:18 pric+$:10 right:8 rip:9
rip+_+$:9 rip+off:9 say:8 say+to:9 sound:15 stroller:15 stroller+$:9 tell:8 tell+_+if:10 tell+me:8
that:16 that+_+$:12 that+a:13 that+ok:12 the:-12 the+_+$:8 thes:7 thi:17 thi+_+$:7 to+<num>:8
too:17 too+_+$:7 too+_+for:7 too+much:16 used:18 used+_+$:9 want:8 want+<money>:12 want+_+for:12
what+_+you:8 what+do:9 worth:23 would:19 would+<money>:9 would+<num>:14 would+_+be:14 you+_+to:9
[price_history] $:8 5:7 5+$:10 <brand>:18 <brand>+_+<num>:8 <brand>+hero:9 <date>:18 <date>+$:12
<date>+_+the:12 <date>+for:14 <num>:11 <num>+_+of:11 <num>+_+you:13 <num>+pric:30 <store>:-11 ^:8
^+_+did:19 ^+_+has:13 ^+_+how:9 ^+_+it:13 ^+_+me:8 ^+_+much:9 ^+_+over:8 ^+_+pric:15 ^+_+was:8
^+did:11 ^+give:7 ^+has:17 ^+how:20 ^+last:10 ^+past:11 ^+pric:27 ^+show:19 ^+what:25 a:-13
airpod:10 alert:-8 and:-9 at:-8 be:16 be+_+$:19 been:53 been+_+for:15 befor:24 befor+$:26 bike:7
charg:14 chart:13 cheap:12 cheaper:27 cheaper+$:19 cheaper+_+$:12 cheapest:11 consol:14 cost:23
cost+_+$:28 curv:10 did:35 did+_+<brand>:14 did+it:34 dron:23 ever:27 ever+_+$:12 ever+_+under:16
ever+been:28 for:28 for+_+$:8 for+_+<brand>:18 for+_+bike:8 for+_+macbook:10 for+me:7 for+the:42
give+_+the:9 give+me:8 gone:11 gone+$:13 graph:11 has:41 has+_+pric:8 has+the:46 have:7
have+_+been:12 hero:9 hero+<num>:9 history:8 history+_+the:10 history+of:9 how:31 how+_+did:13
how+has:8 how+much:9 how+the:13 i:-15 in+<date>:13 in+_+$:8 is:-10 it:14 it':7 it+_+to:19
it+cost:13 kindl:20 kindl+_+$:21 last:20 last+<num>:24 last+_+pric:24 len:9 len+$:9 lowest:12
macbook:9 macbook+$:10 me+_+pric:9 me+the:15 mixer+$:8 much:9 much+_+it:13 much+did:13 my:-17 of:20
of+_+<brand>:15 of+_+len:10 of+the:35 on:-17 order:-9 oven:8 over:18 over+the:9 over+time:11
past:17 past+_+for:11 past+pric:11 previou:7 pric:67 pric+_+for:9 pric+_+of:20 pric+_+over:9
pric+_+saw:13 pric+_+the:42 pric+for:28 pric+of:25 pric+went:9 pric+you:13 ps:7 ps+5:8 ps+_+$:9
roomba:8 saw:13 show:17 show+_+the:16 show+me:10 sofa:14 stand:8 stand+_+$:8 stand+mixer:8 the:22
the+<brand>:29 the+_+$:17 the+_+5:8 the+_+<num>:16 the+_+been:19 the+_+cost:12 the+_+gone:12
the+_+hero:9 the+_+in:9 the+_+mixer:8 the+_+pleas:8 the+_+pric:22 the+_+the:12 the+airpod:13
the+bike:7 the+cheapest:12 the+dron:23 the+kindl:20 the+last:11 the+len:10 the+lowest:13
the+macbook:9 the+oven:9 the+ps:8 the+roomba:8 the+sofa:14 the+stand:8 they:13 time:9 time+_+the:8
to+be:20 track:-8 trend:10 under:11 under+<num>:12 under+_+$:12 use:17 was:7 was+the:9 watch:-7
went:8 what:20 what+_+lowest:11 what+_+the:23 what+did:21 what+the:8 what+was:9 with:-8 year:9
year+$:9 you+saw:13
[profile_set] $:9 39:9 <brand>:15 <brand>+$:26 <brand>+i'm:10 <num>:27 <num>+$:22 <num>+_+$:10
<num>+_+<brand>:8 <num>+_+<size>:8 <num>+in:8 <num>+top:9 <num>+waist:10 <size>:74 <size>+$:41
<size>+_+$:23 <size>+_+<brand>:16 <size>+_+<num>:10 <size>+_+top:13 <size>+in:22 <size>+sho:12
<store>:-8 ^:9 ^+_+down:14 ^+_+gap:11 ^+_+me:-8 ^+_+my:11 ^+_+pant:14 ^+_+shoe:15 ^+_+take:7
^+_+that:13 ^+_+the:-11 ^+_+wear:9 ^+for:10 ^+fyi:9 ^+i'm:15 ^+in:9 ^+keep:9 ^+my:31 ^+note:12
^+remember:18 ^+save:16 ^+top:11 ^+updat:9 ^+waist:8 a:21 a+<num>:18 a+<size>:21 a+_+$:11 a+_+in:23
a+_+waist:10 alway:10 alway+_+<size>:11 alway+a:11 an:33 an+<size>:36 an+_+$:11 an+_+at:9
an+_+in:13 and+<size>:9 at+<brand>:8 boot:-7 cvc:-8 down:13 everyth+from:8 for+<brand>:9
for+_+i'm:10 from+<brand>:7 fyi:9 fyi+_+wear:9 fyi+i:9 gap:8 gap+_+alway:11 gap+i'm:11 gone:11 i:18
i'm:45 i'm+_+<num>:14 i'm+_+<size>:21 i'm+_+a:10 i'm+a:36 i'm+alway:11 i've:12 i+_+<num>:9
i+_+<size>:17 i+_+a:12 i+take:15 i+wear:34 in:28 in+<brand>:13 in+_+$:22 in+_+from:8 in+_+i'm:10
in+gap:11 in+sho:14 in+top:8 inseam:23 is:15 is+<num>:26 is+_+$:25 it:-12 jot:14 keep:8 me:-13
mind:10 my:26 my+_+<size>:21 my+_+is:26 my+profil:15 my+shoe:15 note:12 note+_+i:12 note+that:12
now:10 now+$:12 of:-8 on:-9 order:-11 pant:14 pleas:-8 profil:15 remember:18 save:16 save+my:17
sho:30 sho+$:28 sho+and:8 shoe:24 shoe+<size>:20 shoe+_+$:20 take:13 take+a:8 that:22 that+_+wear:8
that+i:17 the:-25 the+_+$:-8 to+_+$:-7 to+_+<size>:11 to+an:12 top:31 top+$:13 top+<size>:21
top+_+$:9 up:13 up+to:12 updat:8 usually:10 waist:41 waist+<num>:21 waist+_+$:11 wear:32
wear+<num>:10 wear+<size>:17 wear+_+sho:23 what:-15 you:-8
[quiet_hours] $:14 <brand>:-10 <date>:-8 <every>:-8 <num>:25 <num>+$:8 <num>+_+<num>:25
<num>+are:14 <num>+no:25 <num>+on:10 <num>+to:24 <store>:-10 <time>:82 <time>+$:54 <time>+_+$:18
<time>+_+<time>:54 <time>+and:20 <time>+pleas:9 <time>+to:27 <time>+until:13 ^:14 ^+_+after:20
^+_+alert:9 ^+_+befor:14 ^+_+between:12 ^+_+disturb:9 ^+_+messag:12 ^+_+no:13 ^+_+not:10 ^+_+off:8
^+_+ping:8 ^+_+quiet:27 ^+_+silent:16 ^+_+text:16 ^+_+the:-13 ^+do:9 ^+don't:22 ^+keep:19 ^+leav:15
^+never:14 ^+no:10 ^+not:9 ^+noth:14 ^+stay:16 ^+weekday:12 a:-12 after:37 after+<num>:20
after+<time>:18 after+_+$:18 alert:20 alert+$:7 alert+on:8 alon:16 alon+_+sunday:12 alon+on:12
and:28 and+<num>:9 and+<time>:16 and+_+$:21 are:14 befor:28 befor+<num>:20 befor+<time>:11
befor+_+$:10 between:23 between+<time>:20 between+_+and:23 bingo:7 church:7 disturb:20
disturb+_+on:9 disturb+me:9 do+not:10 don't:33 don't+_+$:12 don't+_+alert:8 don't+_+me:25
don't+disturb:9 dur:8 evening:11 for:-12 friday:16 from+<time>:23 from+_+to:14 from+_+until:8
hour:10 hour+<time>:10 i'm:18 i'm+_+$:11 i'm+work:12 i+_+<num>:11 in:-10 is:-7 it:-10 keep:20
keep+quiet:19 leav:15 leav+_+alon:16 leav+me:16 me:19 me+_+on:12 me+_+saturday:9 me+alon:16 me+at:9
me+befor:12 me+on:15 messag:29 messag+_+$:15 messag+_+<time>:9 messag+_+on:8 messag+from:7
messag+me:7 monday:10 morning:14 my:-17 never:14 never+_+me:15 night:20 no:50 no+_+$:25
no+_+pleas:20 no+alert:25 no+messag:19 no+notification:15 no+ping:18 not:16 noth:13 notification:12
of:-9 off:12 on:41 on+_+$:39 on+_+and:18 on+_+or:9 on+_+pleas:8 on+friday:16 on+monday:10
on+saturday:20 on+sunday:21 on+weekday:7 on+weekend:15 or+_+$:8 or+sunday:9 order:-8 ping:30
ping+$:23 ping+_+<time>:8 pleas:21 pleas+$:9 pleas+no:21 quiet:29 quiet+_+<time>:10 sacr:14
saturday:20 saturday+_+sunday:9 saturday+or:9 silent:24 sleep:19 stay:16 stay+silent:16 sunday:46
sunday+$:32 text:25 text+$:10 text+me:15 that:-9 the:-22 the+_+$:-7 to:15 to+<num>:21 to+<time>:27
to+_+$:14 tuesday:7 until:9 until+<time>:13 until+_+$:12 wednesday:11 weekday:19 weekday+$:7
weekend:31 weekend+$:15 what:-9 whil:17 work:18 work+$:11 you:-8
[quiz_start] $:10 <brand>:-8 <date>:-8 <num>:-12 <store>:-10 ^:10 ^+_+do:11 ^+_+don't:13 ^+_+have:9
^+_+idea:12 ^+_+me:28 ^+_+sure:8 ^+_+the:9 ^+_+we:7 ^+ask:10 ^+can:11 ^+help:13 ^+i:15 ^+let:15
^+no:10 ^+not:7 ^+run:12 ^+start:14 a:12 a+_+$:11 a+_+i:10 a+_+question:12 a+few:12 a+perfum:10
about:13 about+my:20 am:14 ask:34 ask+$:7 ask+_+$:9 ask+_+question:12 ask+_+some:8 ask+me:24 by:9
by+ask:12 can:18 can+_+ask:10 can+you:18 clue:13 do:25 do+a:7 do+the:26 don't+_+my:11 don't+know:12
few:12 few+question:12 figur:14 figur+_+my:11 figur+out:14 find:32 find+_+perfum:10 find+a:8
find+my:20 find+out:8 for:-13 foundation:18 foundation+shad:7 fragranc:30 fragranc+quiz:16 get:-8
guid:16 hair:25 hair+type:20 have+_+clue:10 have+no:10 help:15 help+me:15 i:19 i'd+_+to:8
i+_+know:13 i+_+no:10 i+am:16 i+don't:12 i+have:8 i+like:10 idea:12 idea+which:12 in:-11
interview:13 is+_+the:8 know:10 know+_+size:8 know+my:15 let:14 let+_+the:12 let+do:13 like:14
like+$:10 me:36 me+$:12 me+_+it:8 me+_+my:15 me+_+out:15 me+_+question:8 me+about:11 me+on:13
me+question:12 me+through:30 my:27 my+_+shad:7 my+_+type:30 my+foundation:7 my+hair:17 my+size:15
my+skin:20 my+styl:27 no:15 no+_+which:15 no+clue:13 no+idea:12 not+sure:8 of:-9 on+_+$:10 order:-9
out:23 out+my:19 out+what:8 perfum:22 perfum+_+like:10 perfum+i:10 pick:15 pick+a:16 question:50
question+$:34 question+_+find:10 question+to:10 quick:8 quiz:91 quiz+$:56 quiz+_+$:17 quiz+me:19
run:10 shad:31 shad+_+am:8 shad+i:8 size:28 size+_+am:8 size+i:8 size+is:8 skin:32 skin+type:19
some:12 some+_+$:12 some+question:14 start:13 start+the:14 styl:40 styl+$:20 styl+_+$:14
styl+quiz:14 sure:8 take:12 take+the:14 that:-8 the+_+quiz:52 the+fragranc:16 the+size:7
the+skin:13 through:29 through+_+$:8 through+_+a:16 to+_+a:10 to+_+the:14 to+find:10 to+take:15
together:10 type:39 type+_+$:17 type+_+me:7 type+ask:7 walk:15 walk+_+through:15 walk+me:15
we+_+a:7 what:8 what+_+size:8 what+my:11 what+size:8 which:12 which+_+i:8 which+shad:8 with:10
work:8 you+_+out:8 you+ask:10 you+find:8
[recommend] $:16 <brand>:11 <brand>+$:-7 <brand>+_+$:12 <brand>+airwrap:14 <colour>:15
<colour>+_+$:24 <date>:10 <date>+_+$:9 <dur>+old:11 <every>:-8 <money>:26 <money>+$:23
<money>+_+$:12 <money>+_+need:10 <money>+top:14 <num>:15 <num>+$:13 <num>+<date>:13
<num>+_+<money>:10 <num>+_+a:-9 <num>+and:12 <num>+for:-11 <size>:-13 <store>:-15 ?:18 ?+_+me:12
^:16 ^+_+<num>:-8 ^+_+a:10 ^+_+an:8 ^+_+anyth:9 ^+_+chair:11 ^+_+do:15 ^+_+for:25 ^+_+good:9
^+_+idea:10 ^+_+like:18 ^+_+me:10 ^+_+my:-16 ^+_+need:10 ^+_+neighbour:7 ^+_+present:8
^+_+should:21 ^+_+someth:10 ^+_+the:-20 ^+_+toy:8 ^+_+want:7 ^+_+would:16 ^+a:13 ^+any:46
^+anyth:12 ^+find:8 ^+gift:9 ^+have:9 ^+idea:13 ^+is:-7 ^+look:12 ^+my:18 ^+need:16 ^+order:-8
^+our:7 ^+recommend:37 ^+someth:20 ^+suggest:24 ^+what:34 a:44 a+<brand>:-8 a+<colour>:13
a+<date>:11 a+_+for:28 a+_+i:8 a+_+like:17 a+_+similar:18 a+_+wed:12 a+_+what:13 a+baby:17
a+beach:8 a+housewarm:11 a+present:24 a+used:-9 airwrap:14 alert:-9 alternativ:14 an+_+for:9 and:11
and+<money>:10 anniversary:15 anniversary+$:15 any:40 any+_+for:20 anyth:18 anyth+_+<brand>:13
are:-9 around:10 around+<num>:11 around+_+$:11 at:-7 baby:16 baby+what:13 bag:16 bag+$:17 barely:10
beach:8 beach+_+$:8 beach+wed:8 beginner:10 between:8 between+<num>:9 between+_+and:9 blazer:13
book:11 bottega:21 bring:14 bring+_+a:15 bring+to:15 brother:17 but:33 but+_+$:27 but+cheaper:8
but+not:9 buy:-8 by+<date>:8 can:7 can+i:7 cart:-7 chair:9 chanc:7 colleagu:9 cosy:14 could+i:10
coworker:13 did:-10 dinosaur:9 do:20 do+_+get:12 do+we:7 do+you:12 don't:-8 dres:10 dry:8 dupe:21
each:9 eam:11 enjoy:22 everyth+$:10 explosiv:-14 find:12 find+_+a:21 find+me:10 for:58 for+_+$:-13
for+_+<brand>:-8 for+_+parent:10 for+_+skin:17 for+_+to:13 for+_+used:-8 for+a:36 for+me:-7
for+my:40 from:-8 gala:7 garden:9 gazell:12 gentler:13 get:11 get+my:9 gift:28 gift+_+my:18
gift+for:18 give:19 go:8 go+_+with:14 goe:12 golf:11 good+_+a:10 good+for:10 graduation:9
grandma:22 guitar:10 had:13 had+_+baby:13 had+a:13 hail:12 has+_+$:13 he:21 he+lik:7 her:24
her+$:16 him:11 housewarm:11 housewarm+$:11 hubba:11 i:14 i'd:-8 i'd+like:-7 i'm:-10 i+_+a:-8
i+_+her:20 i+_+know:10 i+_+someth:23 i+get:18 i+need:12 idea:47 idea+_+a:9 idea+_+my:9 idea+for:34
in:-14 in+_+$:-8 interview:10 into+_+$:9 is:-14 it:-19 it+$:-8 jacket:14 jacket+but:16 job:10
lik:11 lik+_+$:11 like:73 like+_+<brand>:18 like+_+one:10 like+my:11 like+the:34 look:9 look+for:12
lov:30 mary:12 max:10 max+<num>:12 max+_+$:12 me+_+for:15 me+a:9 mic:9 moisturizer:8 movi:14 my:17
my+_+$:-16 my+_+who:13 my+brother:17 my+nephew:12 my+old:19 my+parent:10 my+wife:9 nano:9 need:26
need+_+for:9 nephew:12 new:-8 niacinamid:13 niec:7 night:14 no:-9 now:-7 of:-11 oily:9 old:30
old+_+$:21 on:-18 one:11 orchid:10 order:-18 our:12 outfit:10 parent:10 pay:-8 pleas:-10 pleas+$:-7
podcast:9 prank:-14 present:32 present+_+my:11 present+for:19 pric:-10 pricey:9 project:12 puff:9
puzzl:22 recommend:51 recommend+a:21 recommend+for:18 recommend+me:16 santa:13 santal:16 secret:13
secret+santa:13 set:-7 she:22 sho:13 should:18 should+_+get:9 should+i:14 similar:36
similar+_+the:22 similar+to:36 skin:16 skin+$:17 smell:16 someon:13 someth:47 someth+_+my:8
someth+for:13 starter:10 stock:14 stuffer:15 suggest:33 suggest+_+for:13 suggest+a:15
suggest+someth:13 suggestion:15 sunscreen:8 surpris:12 tent:10 tent+_+to:11 that+_+the:9
the+<brand>:18 the+_+$:-7 the+_+airwrap:14 the+_+bag:21 the+_+for:-8 the+_+one:8 the+one:9 thi:-8
to:15 to+_+$:-12 to+_+<date>:11 to+_+to:16 to+a:25 to+bring:8 to+the:33 to+wear:9 top:12 top+$:14
toy:8 trouser:15 turn:31 turn+<num>:36 under+<money>:9 used:-10 watch:-8 wear:14 wear+_+a:17
wear+to:17 wed:12 wed+$:12 well:15 what:40 what+_+for:10 what+_+i:31 what+_+the:-9 what+_+with:12
what+_+you:10 what+can:8 what+do:28 what+good:10 what+should:22 what+to:10 what+would:16 whisky:11
who:27 who+has:13 who+lov:9 wife:9 with:13 with+<colour>:15 with+a:9 wore:10 would:18
would+_+recommend:11 would+you:9 you:11 you+_+a:10 you+_+for:20 you+give:13 you+recommend:16
you+suggest:9 zendaya:10
[refuse:accounts] $:12 <brand>:-7 <num>:19 <num>+$:-8 <num>+_+$:14 <num>+_+email:10 <num>+_+for:19
<num>+_+to:8 <num>+account:17 <num>+new:11 <num>+tim:16 ^:12 ^+_+<num>:20 ^+_+coupon:14 ^+_+new:12
^+_+the:11 ^+_+up:10 ^+creat:12 ^+open:10 ^+register:19 ^+sign:22 ^+try:16 ^+use:7 a:26 a+_+$:13
a+_+email:10 a+few:10 account:47 account+$:17 account+_+the:19 account+for:24 account+to:8 again:20
again+$:11 again+with:10 and:12 and+_+$:18 bonu:12 brut:20 can+_+the:11 claim:19 cod:32
cod+until:32 code:31 code+$:24 coupon:51 creat:12 different:10 different+_+$:10 different+email:10
discount:25 discount+$:9 email:37 email+$:10 email+_+the:11 email+for:12 email+to:12 fake:21
fake+_+for:22 fake+email:12 few:10 first:10 for:17 for+the:31 forc:20 free:10 generat:15 get+the:10
hit:16 hit+_+$:16 i'm:13 i'm+_+a:18 i'm+not:18 i+can:10 in:-9 is:-7 it:-10 me+_+<num>:11 me+up:11
my:-14 myself:19 new:24 new+email:18 newcomer:10 not:13 not+a:17 of:-8 on:-9 one:26 one+$:12 open:9
order+_+again:12 over:18 promo:23 promo+$:7 random:17 refer:19 register:19 register+<num>:19
register+_+new:11 reus:14 reus+the:14 second:19 sign:22 sign+_+with:12 sign+up:12 signup:17
signup+_+$:17 so:9 so+_+can:11 so+i:10 stack:20 student:19 the:24 the+_+code:28 the+_+discount:27
the+_+order:11 the+one:18 the+signup:17 the+voucher:28 the+welcom:14 tim:16 time:18 to+_+the:20
to+get:12 trial:10 try:15 until:29 up:18 up+<num>:12 up+with:11 use:10 use+the:14 voucher:33
voucher+$:14 welcom:13 welcom+_+$:8 what:-8 with:28 with+a:27 work:14 work+$:14
[refuse:captcha] $:10 <num>:-11 <store>+_+me:8 <store>+for:7 ^:10 ^+_+around:13 ^+_+past:9
^+_+the:40 ^+bypas:12 ^+click:18 ^+do:11 ^+get:16 ^+solv:23 a:8 a+robot:25 and:37 and+_+$:7
and+_+out:12 and+_+the:16 and+buy:11 and+check:12 and+grab:20 anti:20 around:13 beat:27 bot:33
box:21 buy+_+$:12 bypas:12 bypas+the:12 captcha:38 captcha+_+me:14 captcha+for:14 captcha+on:23
check:29 check+$:9 check+_+$:10 check+out:9 click:18 cloudflar:14 continu:11 crack:15 do:9
do+the:12 fool:20 for+_+$:11 for+me:19 get:13 get+_+the:8 get+around:13 grab:26 grab+the:26
human:38 i'm:19 i'm+_+a:12 i'm+not:12 in:-8 it:-8 me+$:11 my:-13 not:17 not+_+robot:25 not+a:22
of:-7 on:7 on+<store>:8 on+_+for:8 on+the:8 order:-9 out+$:9 past:8 past+the:9 prov:12 puzzl:12
robot:36 robot+_+$:19 robot+_+and:18 robot+box:21 sho:12 sho+$:13 site:15 solv:23 solv+_+captcha:23
solv+the:23 the:26 the+_+$:9 the+_+a:10 the+_+bot:20 the+_+box:11 the+_+check:13 the+_+for:12
the+_+not:15 the+_+on:18 the+captcha:38 the+i'm:15 the+sho:13 the+site:15 thing:23 thing+$:19
tick:10 ticket:19 ticket+$:19 to:-11 verification:27 what:-8
[refuse:claim] $:17 <brand>:-7 <num>:-12 <store>:-8 ^:17 ^+_+all:11 ^+_+an:16 ^+_+are:18
^+_+from:24 ^+_+messag:18 ^+_+thi:7 ^+_+to:8 ^+_+user:17 ^+_+you:15 ^+admin:30 ^+as:17 ^+ignor:15
^+messag:8 ^+new:15 ^+note:16 ^+system:34 ^+you:16 a:-10 account:8 admin:46 administrator:16
agent:15 agre:14 agre+_+all:14 agre+to:14 all:31 all+_+$:11 all+_+proc:11 all+payment:10
all+purchas:15 already:9 an:14 and:19 and+_+$:30 and+buy:15 and+order:17 approv:21
approv+_+purchas:11 approv+all:11 approval:25 are:37 are+_+$:24 as:14 ask:16 ask+_+$:14
assistant:24 assistant+_+the:13 authoris:25 buy:20 buy+$:16 buy+_+ask:15 buy+without:15 check:8
check+out:9 checkout:16 checkout+$:10 complet:11 complet+_+payment:14 complet+the:12
confirmation:17 consent:20 customer:13 developer:18 every:23 every+_+$:13 every+checkout:20
everyth:10 everyth+$:14 for+_+$:12 for+everyth:16 from:14 from+the:22 grant:15 has:22
has+_+approv:9 has+already:10 have:13 have+permission:18 i+_+the:15 ignor:15 in:9 it:-11 limit:28
limit+$:33 longer:17 may:13 me:-13 messag:25 messag+_+the:8 messag+from:8 mode:38 my:-17 new:13
no:10 no+longer:18 note:29 notic:18 now:24 now+$:8 of:-7 on+_+without:18 order+$:14 out+_+$:13
overrid:16 owner:8 pay:18 payment:34 payment+$:30 permission:30 pleas:-8 policy:15 pre:25
pre+approv:14 pretend:18 previou:14 previou+_+and:15 proc:24 proc+$:21 purchas:13 purchas+$:7
requir:19 root:27 rul:16 rul+and:16 system:41 system+the:12 system+user:11 the:14 the+_+$:8
the+_+has:22 the+_+permission:16 the+_+the:8 the+limit:16 the+payment:14 the+system:8 the+user:22
thi:10 to:8 to+all:14 to+the:9 unrestrict:21 user:50 user+_+already:10 user+consent:20 user+has:14
waiv:27 what:-10 without:30 without+_+$:20 without+ask:19 you:21 you+_+permission:18 you+have:17
[refuse:confirmation] $:10 <brand>:-9 <date>:-10 <money>:-9 <num>:-16 <store>:-14 ^:10
^+_+approv:18 ^+_+ask:15 ^+_+buy:13 ^+_+it:25 ^+_+me:-13 ^+_+my:-8 ^+_+need:10 ^+_+out:14
^+_+right:11 ^+_+show:14 ^+_+straight:25 ^+_+the:15 ^+_+you:10 ^+alway:15 ^+approv:7 ^+auto:20
^+bypas:16 ^+can:11 ^+check:14 ^+complet:17 ^+don't:14 ^+forget:11 ^+go:13 ^+just:21 ^+let:8
^+order:8 ^+pay:28 ^+skip:8 ^+what:-7 a+_+$:10 already:9 alway:14 alway+buy:16 and:41 and+_+$:17
and+_+it:12 and+_+the:14 and+don't:12 and+order:12 and+pay:15 approv:38 approv+$:7 approv+it:15
approval:56 approval+$:11 approval+_+$:30 around:13 around+the:14 ask:35 ask+$:14 ask+_+to:8
ask+me:17 at:-7 auto:20 away:9 bother:10 buy:17 buy+_+ask:13 buy+_+without:12 buy+it:15
buy+without:13 bypas:16 bypas+the:16 can+_+get:15 can+you:12 charg:25 charg+_+$:16 charg+me:16
check:21 check+_+me:8 check+out:18 check+with:8 complet:15 complet+_+purchas:16 complet+the:16
confirm:38 confirm+$:14 confirmation:40 don't:34 don't+_+me:34 don't+_+to:16 don't+ask:16
don't+bother:10 don't+show:16 everyth:15 everyth+from:20 finish:11 finish+the:11 first:9
for+_+and:20 for+me:10 forget:9 forget+the:10 from:12 from+_+on:15 from+now:16 get+_+the:14
get+around:14 go:17 go+_+to:15 go+_+without:11 go+straight:16 go+through:10 i+_+need:8 i+_+you:9
i+approv:9 i+don't:12 immediately:14 in:-9 is:-10 it:23 it+_+and:15 it+_+don't:17 it+_+my:12
it+_+through:11 it+go:11 it+without:20 just:42 just+_+$:17 just+_+already:11 just+_+it:9
just+charg:14 just+pay:17 make+me:8 me:27 me+$:25 me+_+confirm:8 me+_+order:25 me+and:15
me+anyth:11 me+pay:9 my+_+$:10 my+approval:10 my+yes:11 need:33 need+to:28 no:34 no+_+to:19
no+need:19 now:24 now+_+$:16 now+on:16 of:-10 on+$:16 one:-8 order:20 order+$:9 order+_+and:7
out:13 part:10 part+_+i:10 part+wher:10 pay:54 pay+$:22 pay+_+$:10 pay+already:11 payment:15
payment+_+the:10 payment+skip:10 pleas:-10 prompt:16 prompt+$:16 purchas:22 purchas+$:9
put+_+order:12 put+the:10 question:14 question+_+$:16 review:12 review+$:13 right:9 right+now:10
say:12 screen:18 see:14 see+_+$:9 see+a:9 see+it:9 show:12 show+me:16 silently:17 skip:35
skip+_+part:10 skip+the:38 step:24 straight:25 straight+_+payment:16 straight+to:16 that:-10 the:18
the+_+$:10 the+_+and:12 the+_+step:17 the+_+wher:10 the+approval:30 the+confirmation:25
the+order:12 the+part:10 the+purchas:28 the+review:14 thi:17 thi+_+$:12 thi+time:21 through:20
through+_+my:12 time:15 time+$:13 to:16 to+_+a:8 to+_+skip:10 to+_+with:9 to+check:7 to+confirm:20
to+payment:16 to+see:17 trust:9 want+_+see:8 what:-11 wher:8 wher+_+approv:10 wher+i:10 without:55
without+_+me:12 without+_+yes:19 without+my:23 without+the:25 yes:30 yes+$:12 yes+_+me:22
yourself:9
[refuse:key] $:16 <brand>:-7 <date>:-8 <num>:-12 <store>:-8 ^:16 ^+_+all:11 ^+_+are:17 ^+_+me:17
^+_+stor:23 ^+_+the:12 ^+_+your:38 ^+export:13 ^+forget:12 ^+give:11 ^+ignor:16 ^+list:13
^+print:17 ^+repeat:16 ^+show:19 ^+tell:15 ^+what:21 a:-10 all:7 and:22 and+_+the:22 api:20
api+_+and:9 api+key:20 are:13 are+the:18 buy:-7 card:18 card+_+$:19 credential:23 detail:19 dump:17
encryption:14 export:13 for+_+$:11 forget:12 forget+_+rul:13 forget+your:13 give:11 give+_+the:13
give+me:11 hidden:19 i:-11 ignor:16 in:-9 instruction:51 it:-9 key:53 key+$:45 key+and:9 list:11
list+all:14 master:19 me:11 me+the:22 my:-17 of+_+vault:17 of+the:12 on:-11 order:-8 output:14
passphras:17 password:38 password+$:39 phras:7 previou:14 previou+_+and:16 pric:-7 print:25
privat:13 prompt:17 prompt+$:17 recovery:7 repeat:16 reveal:11 rul:12 rul+and:12 sav:19 secret:17
show:22 show+_+the:10 stor:39 stor+_+$:39 stor+password:18 system:17 system+_+$:17 system+prompt:17
tell:14 tell+me:14 that:-7 the:21 the+_+$:10 the+_+card:19 the+_+key:45 the+_+of:13
the+_+password:22 the+vault:24 to:-12 vault:24 vault+$:16 what:16 what+_+the:15 what+are:18
what+the:14 word:16 you:-8 your:60 your+_+and:13 your+rul:13
[refuse:limits] $:8 <brand>:-8 <date>:-8 <every>:12 <money>:18 <money>+_+$:18 <money>+boot:7
<num>:16 <num>+$:-8 <num>+<num>:10 <num>+_+$:18 <num>+_+buy:13 <num>+_+whatever:7 <num>+but:25
<store>:-7 ^:8 ^+_+be:14 ^+_+budget:15 ^+_+know:12 ^+_+mind:25 ^+_+more:15 ^+_+my:10 ^+_+over:11
^+_+past:9 ^+_+say:20 ^+budget:13 ^+buy:8 ^+forget:10 ^+go:9 ^+ignor:11 ^+limit:20 ^+never:15
^+spend:16 abov:16 allow:14 and:24 and+_+it:9 and+_+out:12 and+_+the:18 and+check:12 and+order:21
anyway:9 anyway+$:9 bag:8 bag+$:9 be:11 blow:10 budget:62 budget+_+<num>:11 budget+for:13
budget+say:13 but:34 but+_+buy:7 but+_+the:21 but+buy:13 but+order:8 but+whatever:7 buy:30
buy+_+<money>:10 buy+_+<num>:17 buy+it:11 buy+the:33 camera:13 camera+$:14 cap:41 cap+_+<num>:13
cap+and:12 cap+get:18 cap+is:13 car:11 care:16 check:8 check+_+$:11 check+out:10 damn:14
disregard:14 don't:13 don't+_+$:16 don't+_+the:8 don't+care:16 even:17 exce:15 expensiv:8
expensiv+_+$:9 for+_+one:14 for+thi:14 forget:10 forget+the:11 get:15 get+it:9 get+the:15
go+_+my:10 go+over:10 i:13 i+_+care:16 i+_+want:11 i+don't:13 i+know:12 ignor:10 in:-10 is+<num>:18
is+_+but:12 it:23 it':23 it'+over:9 it+$:20 jacket:8 just:8 just+_+once:11 just+thi:11 know:10
limit:61 limit+$:10 limit+_+<num>:16 limit+and:21 maximum:17 me:-12 mind:23 mind+the:26 more:12
more+_+allow:16 more+than:15 my:12 my+_+and:12 my+_+limit:19 my+budget:11 my+limit:20 my+spend:21
never:15 never+mind:16 on:-10 once:10 one:18 one+$:21 order:27 order+_+$:19 order+_+<money>:10
order+_+bag:9 order+it:21 order+the:27 out+$:9 over:25 over+budget:11 over+my:10 over+the:9
overrid:11 past:9 past+the:9 phon:14 purchas:11 purchas+_+$:16 purchas+it:17 really:14 regardles:12
regardles+$:12 say:16 say+<num>:14 say+_+but:13 spend:33 spend+_+and:12 spend+_+than:16
spend+limit:21 spend+more:16 than:14 than+allow:16 the:21 the+<money>:30 the+<num>:29 the+_+$:14
the+_+<num>:10 the+_+and:19 the+_+boot:7 the+_+for:13 the+_+get:18 the+_+i:9 the+_+is:15
the+_+jacket:9 the+_+one:12 the+budget:34 the+camera:13 the+cap:42 the+tv:11 thi:17 thi+_+$:23
thi+once:11 thi+one:14 though:16 to:-15 tv:11 tv+$:11 want:7 want+the:13 what:-9 whatever:16
whatever+_+the:16 whatever+buy:7 who:10
[refuse:log] $:10 <brand>:-8 <date>+_+the:9 <date>+from:10 <num>:-13 <store>:-10 ^:10 ^+_+it:16
^+_+log:19 ^+_+me:-10 ^+_+my:-9 ^+_+record:28 ^+_+should:13 ^+_+sure:8 ^+_+the:16 ^+_+thi:14
^+_+what:9 ^+buy:16 ^+clear:9 ^+delet:12 ^+don't:21 ^+edit:9 ^+eras:10 ^+hide:9 ^+no:9 ^+order:13
^+purchas:13 ^+stop:28 ^+switch:9 ^+turn:16 ^+what:-9 a:-11 about:16 about+thi:13 activity:12
activity+_+$:12 activity+log:12 and:8 and+_+it:16 and+leav:10 any:10 anywher:18 anywher+$:18
audit:23 audit+log:12 book:14 book+$:14 buy:21 buy+$:13 buy+it:13 clear:9 delet:11 delet+_+audit:12
delet+the:12 did+<date>:9 don't:15 don't+_+thi:26 down:16 down+_+$:18 edit:9 edit+the:9 entry:28
entry+_+the:15 eras:10 find:12 find+out:14 for+me:9 from:16 from+_+log:17 from+the:16 from+your:7
get:-7 gift:13 hide:8 history:12 i+_+$:12 i+buy:14 in+the:8 is:-9 it:27 it+_+<money>:9 it+_+of:10
it+_+the:23 it+and:8 it+off:20 it+out:9 keep:18 know:7 know+$:9 leav:12 leav+_+out:14 leav+it:9
log:96 log+$:47 log+_+$:13 log+_+my:9 log+_+whil:12 log+off:12 log+so:18 make:8 make+_+ther:11
make+sure:11 me:-8 my+purchas:14 my+wife:12 no:23 no+_+in:18 no+_+of:21 no+trac:22 nobody:14 of:26
of+_+log:7 of+the:8 of+thi:18 of+what:13 off:43 off+_+$:9 off+_+you:22 off+the:21 off+whil:22
on:-11 order:25 order+_+the:9 order+from:9 order+the:9 out:19 out+_+the:13 out+of:12 purchas:28
purchas+$:24 purchas+it:13 quietly:10 record:58 record+$:17 record+of:24 ring:10 secretly:13 shop:9
shop+_+me:12 shop+for:12 should:12 show+_+$:9 so:23 so+_+wife:12 so+my:18 stop:26 stop+_+my:18
sure:11 sure+_+no:11 sure+ther:11 switch:9 switch+the:9 the:15 the+_+$:13 the+_+log:24 the+_+so:21
the+activity:12 the+audit:23 the+gift:13 the+history:16 the+log:30 the+ring:10 ther:10
ther+_+trac:11 ther+no:11 thi:61 thi+$:8 thi+_+$:17 thi+order:22 to:-15 trac:22 trac+of:11 trail:10
turn:16 turn+_+off:12 turn+log:12 turn+off:8 what:8 what+_+did:9 what+i:14 what+you:9 whil:22
whil+_+shop:12 whil+you:22 wife:12 wipe:14 with:-7 without:9 won't:9 writ:18 you:17 you+_+$:9
you+_+<date>:9 you+_+for:11 you+did:9 you+order:10 you+shop:12 your:15 your+_+$:17 your+record:10
"""
