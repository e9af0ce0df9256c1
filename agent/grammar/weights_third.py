"""What words speak for, third part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[handoff] $:9 <brand>:-10 <date>:-9 <num>:-13 <store>:26 <store>+$:22 <store>+_+me:18 ^:9 ^+_+a:13
^+_+in:13 ^+_+like:11 ^+_+me:25 ^+_+need:14 ^+_+the:-9 ^+_+ther:8 ^+_+thi:8 ^+_+want:8 ^+call:15
^+can:15 ^+connect:13 ^+get:26 ^+hand:10 ^+i:13 ^+i'd:11 ^+if:22 ^+put:9 a:33 a+_+$:24 a+_+i:10
a+_+on:19 a+_+person:11 a+human:30 a+person:34 a+real:20 agent:9 an+_+$:9 arriv:14 at:22
at+<store>:29 at+_+$:13 bot:16 buy:-7 call:15 can:22 can+_+to:10 complain:9 connect:21
connect+_+to:13 connect+me:21 customer:27 customer+_+$:9 customer+servic:13 delay:7 doesn't:15
escalat:10 for:-12 from+<store>:11 from+_+$:11 get:22 get+_+a:7 get+a:19 get+me:17 hand:17
hand+_+over:17 hand+me:17 help:17 help+me:17 human:38 human+$:19 i:10 i'd:10 i'd+_+to:13
i'd+like:11 i+_+a:13 i+_+talk:10 i+_+to:10 i+can:10 i+need:14 i+want:8 if:35 if+_+turn:8 if+it:21
if+my:13 if+the:9 is:16 is+_+a:8 is+late:16 is+ther:8 it+_+arriv:15 it+_+up:8 it+doesn't:15
it+turn:8 late:23 late+_+me:16 late+hand:8 let+_+talk:10 like:8 like+_+speak:15 like+to:12 line:19
line+$:19 live:14 me:31 me+$:12 me+_+at:17 me+_+customer:13 me+_+human:13 me+_+to:39 me+over:17
me+talk:10 me+through:12 me+to:24 me+with:7 my:-9 my+_+$:-8 my+_+is:12 need:11 need+a:15 not:12
not+a:15 of:-9 on:14 on+_+$:9 on+the:17 over:15 over+_+support:8 over+to:17 person:44 person+$:28
put:11 put+_+through:15 put+me:15 real:19 real+_+$:20 real+person:11 representativ:20 servic:13
shop:10 shop+$:12 somebody:19 someon:23 someon+_+<store>:23 someon+from:15 speak:20
speak+_+someon:15 speak+with:15 support:45 support+$:22 talk:19 talk+_+$:10 talk+_+a:10 talk+to:19
that:-8 the+_+$:18 the+_+is:8 the+shop:11 ther+a:8 through:11 through+to:15 time:12 time+$:14 to:37
to+$:10 to+_+human:7 to+_+real:20 to+_+servic:13 to+_+shop:12 to+_+to:13 to+_+with:15 to+a:30
to+an:9 to+customer:13 to+speak:20 to+support:8 to+the:9 transfer:14 turn+_+late:8 turn+up:8
up+_+hand:8 up+late:8 want+to:9 what:-10 with:13 with+_+from:15 with+someon:15 you:-9
[loyalty_set] $:11 <brand>:15 <num>:-9 <store>:38 <store>+$:9 <store>+_+$:23 <store>+_+first:19
<store>+_+for:7 <store>+coin:25 <store>+point:35 ^:11 ^+_+my:25 ^+_+point:33 ^+_+use:17 ^+_+with:13
^+apply:14 ^+check:-7 ^+don't:9 ^+let:14 ^+no:10 ^+pay:13 ^+put:18 ^+redeem:18 ^+show:-12
^+spend:17 ^+use:12 ^+what:-8 a:-8 apply:14 apply+my:15 at:8 at+<store>:11 at+_+$:12 check:-9
check+my:-7 coin:25 coin+$:26 don't:14 don't+_+my:12 don't+spend:12 don't+use:8 first:17 first+$:18
for+_+$:8 i:-9 in:-7 it:9 it+$:15 keep:20 keep+my:8 later:7 let:13 let+me:15 loyalty+_+$:8
loyalty+point:8 me+pay:16 my:20 my+<brand>:21 my+<store>:23 my+_+coin:10 my+_+don't:8 my+_+on:8
my+_+point:29 my+loyalty:8 my+point:28 no:8 of:-7 on+thi:13 partly:16 pay:26 pay+_+my:13
pay+with:13 pleas+use:8 point:95 point+$:22 point+_+$:16 point+_+thi:20 point+first:19 point+for:14
point+on:13 put:17 put+_+<brand>:21 put+my:21 redeem:18 show:-13 show+_+<store>:-11 show+my:-12
spend:26 spend+_+$:7 spend+_+<store>:22 spend+my:13 star:21 the:-8 the+<store>:13 the+_+point:15
them:20 them+$:21 thi:24 thi+$:9 thi+order:8 thi+time:13 time:12 to:-12 toward:21 use:25
use+_+point:24 use+my:24 what:-10 with:20 with+_+<store>:12 with+my:11
[loyalty_show] $:8 <num>:-9 <store>:43 <store>+$:17 <store>+?:7 <store>+_+$:33 <store>+_+have:9
<store>+coin:23 <store>+point:17 ^:8 ^+_+left:20 ^+_+many:23 ^+_+me:9 ^+_+much:9 ^+_+my:20
^+_+point:-8 ^+_+the:-10 ^+check:15 ^+how:24 ^+point:15 ^+redeem:-10 ^+show:11 ^+tell:17 ^+what:21
a:-8 are:8 are+my:13 at:27 at+<brand>:8 at+<store>:25 at+_+$:29 at+_+?:7 balanc:35
balanc+_+<store>:22 balanc+at:10 balanc+of:12 check:13 check+my:15 coin:23 coin+$:9 do:16
do+_+have:20 do+i:20 for:-10 got:8 got+$:10 have:22 have+_+<brand>:9 have+_+got:9 have+any:8
have+at:12 have+i:9 how:23 how+_+<store>:10 how+_+are:14 how+_+point:9 how+many:23 how+much:9 i:12
i+_+$:12 i+_+any:8 i+_+at:11 i+got:9 i+have:19 in:-9 it:-8 left:25 left+_+<store>:16 left+_+my:13
left+at:16 loyalty:32 loyalty+_+$:10 loyalty+point:10 many:23 many+<store>:10 many+_+do:17
many+_+point:10 many+point:9 me+my:18 much:8 much+_+my:14 my:24 my+<store>:28 my+_+balanc:16
my+_+coin:12 my+_+of:11 my+_+point:19 my+balanc:12 my+loyalty:10 my+point:32 of:13 of+<store>:12
of+_+coin:12 of+my:11 on:-9 order:-8 point:69 point+$:33 point+_+$:16 point+_+at:18 point+_+i:19
point+balanc:10 point+do:9 point+have:10 redeem:-10 reward:9 show:9 show+_+<store>:14 show+my:13
star:8 statu:22 tell:16 tell+me:16 the:-20 to:-12 total:16 total+$:19 what:16 what+_+balanc:12
what+left:13 what+my:24 with:-8 worth:14 you:-7
[order_status] $:13 <brand>:-8 <date>:-10 <num>:-14 <order>:62 <order>+$:40 <order>+_+$:24
<order>+pleas:18 <store>:39 <store>+_+$:9 <store>+_+my:15 <store>+_+the:9 <store>+on:10
<store>+order:17 ^:13 ^+_+<store>:12 ^+_+can:13 ^+_+doe:7 ^+_+for:9 ^+_+happen:20 ^+_+is:14
^+_+it:16 ^+_+my:11 ^+_+new:11 ^+_+order:19 ^+_+packag:13 ^+_+updat:14 ^+_+will:11 ^+any:23
^+did:38 ^+has:38 ^+is:15 ^+track:16 ^+what:10 ^+when:39 ^+wher:33 a:-13 and:-8 any:19 any+_+on:25
any+new:12 arriv:18 arriv+$:19 at:-8 been:22 been+_+$:23 buy:-8 can:10 can+i:14 cart:-8 delivery:34
delivery+$:30 delivery+_+$:7 did:34 did+_+send:16 did+the:21 dispatch:24 doe+_+<store>:8 doe+my:7
due:8 expect:17 far:11 from:9 from+<store>:18 from+_+on:8 get:-9 gone:10 happen:20 happen+_+order:9
happen+with:20 has:34 has+it:24 has+my:16 history:-7 how+_+is:10 i+_+the:15 in:-12 is:33 is+_+$:10
is+_+<order>:9 is+_+stuff:10 is+it:13 is+my:40 is+order:9 isn't:7 it:13 me:-13 my:28 my+<store>:36
my+_+$:14 my+_+from:22 my+_+order:13 my+_+ship:13 my+_+still:7 my+delivery:22 my+packag:34
my+parcel:14 my+stuff:19 new:8 new+on:12 of+_+<order>:15 of+order:15 on:14 on+_+way:15 on+my:17
order:36 order+<order>:52 order+_+$:24 order+_+pleas:17 out+$:8 packag:46 packag+$:19 packag+_+$:21
packag+ship:15 parcel:25 parcel+_+$:14 pleas+$:9 send:13 send+my:16 ship:33 ship+$:12 ship+_+$:24
sho:21 statu:15 statu+_+order:15 statu+of:15 stuff:26 stuff+_+<store>:18 stuff+from:18 that:-7
the+_+$:10 the+delivery:17 the+sho:23 the+way:9 thing:13 thing+$:15 to:-17 track:12 track+for:10
updat:13 updat+on:13 watch:-7 way:15 way+$:15 what+_+with:20 what+happen:20 when:34 when+_+i:15
when+_+my:26 when+can:16 when+will:11 wher:47 wher+_+it:15 wher+is:24 wher+my:21 will:11 with:8
with+_+<order>:9 with+_+<store>:10 with+my:8 with+order:9 yet:22 yet+$:22 you:-9
[pause] $:10 10:8 10+_+$:9 10+th:9 14:10 <brand>:-9 <date>:63 <date>+$:31 <date>+_+$:12
<date>+_+alert:14 <date>+_+it:7 <date>+_+my:9 <date>+hold:19 <date>+no:14 <date>+pleas:15 <dur>:46
<dur>+$:49 <num>:-16 <store>:-17 ^:10 ^+_+<date>:11 ^+_+all:14 ^+_+be:12 ^+_+everyth:24
^+_+notification:14 ^+_+off:12 ^+_+on:12 ^+_+send:8 ^+everyth:8 ^+freez:8 ^+give:7 ^+hold:8 ^+i:-7
^+i'll:12 ^+i'm:11 ^+no:11 ^+paus:14 ^+put:12 ^+shush:13 ^+snooz:11 ^+stop:15 ^+what:-8 alert:72
alert+$:18 alert+_+<date>:29 alert+_+<dur>:18 alert+_+the:12 alert+for:23 alert+through:15
alert+until:24 all:29 all+$:7 all+_+through:16 all+alert:23 away:18 away+_+<date>:14 back+_+the:10
back+on:9 be:10 checkout:-8 don't:10 don't+_+alert:8 don't+send:16 everyth:36 everyth+for:12
everyth+on:17 for:24 for+<dur>:47 for+_+$:39 for+_+next:9 freez:15 freez+_+alert:10 freez+all:10
from:13 from+<date>:18 from+_+no:14 halt:12 headphon:13 hold:38 hold+_+alert:14 hold+everyth:13
hold+my:12 i:-16 i'll:11 i'll+be:12 i'm:25 i'm+back:10 i'm+in:8 ice:13 in+_+<date>:8 in+japan:9
is:-8 it+all:7 japan:8 last:-11 me+anyth:7 my:-12 my+alert:14 new:10 new+_+$:12 next:8 next+<dur>:9
next+_+$:8 no:19 no+_+alert:8 no+alert:10 no+notification:10 notification:19
notification+_+<date>:9 notification+until:9 of:-11 off:10 off+alert:16 offlin:16 on:14
on+_+until:7 on+hold:13 on+ice:13 on+the:8 order:-9 paus:30 paus+the:12 pleas:8 pleas+don't:8
pric:-8 put:12 put+_+on:8 put+everyth:9 quiet:8 rest:8 send:13 send+_+$:8 send+alert:8 send+me:7
shampoo:-10 shush:13 snooz:11 snooz+the:11 stop:19 stop+_+until:15 th:22 th+$:23 the+_+$:-9
the+_+<dur>:9 the+_+a:8 the+_+alert:24 the+_+last:-10 the+_+th:23 the+_+watch:11 the+headphon:13
the+next:9 the+shampoo:-10 through:22 through+<date>:12 through+_+$:11 to:-14 travell:18
travell+<date>:15 turn+_+alert:9 until:62 until+<date>:46 until+_+$:31 until+_+pleas:8 until+the:13
vacation:7 watch:16 we'r:8 what:-10 whil:8 whil+i'm:8 will:-10 will+the:-10 year:12 year+$:12
you:-9
[permission_ask] <every>:-8 <num>:-11 <store>:13 <store>+$:11 ^+_+befor:15 ^+_+check:8
^+_+checkout:17 ^+_+get:12 ^+_+must:12 ^+_+now:9 ^+_+pay:11 ^+_+search:13 ^+_+the:-9 ^+_+want:11
^+_+with:13 ^+alway:11 ^+ask:26 ^+check:7 ^+don't:15 ^+from:9 ^+get:8 ^+never:11 ^+no:14 ^+you:11
add:15 add+_+to:15 add+anyth:8 add+thing:8 addres:9 addres+$:10 alway:13 anyth:18 anyth+_+ask:12
anyth+to:7 anyth+without:12 approval:11 approval+_+buy:12 ask:59 ask+_+$:12 ask+_+befor:16
ask+_+first:19 ask+befor:26 ask+first:9 ask+me:35 at:9 at+<store>:13 at+_+$:13 be:7 befor:91
befor+_+add:16 befor+_+check:8 befor+_+my:12 befor+touch:11 befor+you:39 buy+_+<store>:12
buy+_+ask:-8 buy+without:-8 can:-8 cart:19 cart+$:23 check:27 check+_+me:19 check+_+on:12
check+out:12 check+with:19 checkout:32 checkout+$:16 don't:11 don't+_+for:12 don't+pay:12 each:17
each+_+$:8 each+time:12 every:11 every+_+$:12 every+purchas:12 first:25 first+$:9 first+befor:18
for+_+without:12 for+anyth:11 from+_+on:8 from+now:8 get:16 get+my:24 i+_+a:7 i+_+to:8 i+want:11
in:-9 me:25 me+$:8 me+_+$:7 me+_+befor:8 me+_+time:12 me+_+you:21 me+befor:25 me+each:12
me+first:18 must:12 my:18 my+_+befor:25 my+_+pleas:18 my+addres:9 my+approval:12 my+ok:28 never:11
no:10 now+on:8 ok:26 on:8 on+<store>:11 on+_+without:9 order+$:9 out:9 out+_+<store>:11 out+on:12
pay:11 pay+_+anyth:12 pay+for:11 pleas:10 pleas+$:12 purchas:8 purchas+$:12 say:8 search:12 the:-10
the+_+$:8 the+cart:14 thing+_+my:8 thing+to:8 time:10 to+_+cart:13 to+be:9 touch:15 touch+_+cart:15
touch+the:11 using:8 using+_+addres:8 using+my:8 want:9 want+_+be:9 want+a:8 want+to:7 what:-9
with:16 with+_+befor:15 with+_+each:12 with+me:23 without:34 without+_+me:25 without+_+ok:18
without+ask:22 without+my:17 you:30 you+_+$:15 you+_+anyth:12 you+_+check:12 you+add:16
you+order:12
[permission_grant] $:9 <brand>+for:14 <date>:20 <date>+$:25 <dur>:30 <dur>+$:33 <num>:-13
<store>:41 <store>+_+<date>:12 <store>+_+<dur>:14 <store>+_+my:10 <store>+_+permission:7
<store>+_+search:9 <store>+for:19 <store>+plugin:37 <store>+see:12 <store>+until:12 ^:9
^+_+<store>:12 ^+_+acces:12 ^+_+ahead:16 ^+_+allow:14 ^+_+can:21 ^+_+checkout:11 ^+_+fine:24
^+_+free:9 ^+_+let:8 ^+_+me:-9 ^+_+my:-19 ^+_+on:19 ^+_+read:-11 ^+allow:13 ^+give:10 ^+go:15
^+grant:26 ^+i'm:16 ^+it':18 ^+let:20 ^+stop:-9 ^+turn:17 ^+what:-10 ^+you:21 ^+you'r:13 a:-13
acces:8 acces+_+my:8 acces+to:7 add:8 add+_+cart:9 add+to:8 addres:22 addres+$:24 addres+_+<date>:7
addres+until:7 ads:27 ahead:14 ahead+and:16 allow:31 allow+to:13 are:20 are+_+$:25 at:31
at+<brand>:14 at+<store>:16 at+_+for:13 at+_+purchas:8 at+my:12 buy:-7 can:16 can+_+my:22
can+use:10 cart:8 check+_+for:7 check+out:9 checkout:28 checkout+_+<brand>:14 checkout+_+<store>:20
checkout+at:22 checkout+on:13 did:-8 don't:-10 enabl:8 feel:9 fine:23 fine+_+you:19 fine+if:8
fine+with:11 for:10 for+<dur>:30 for+_+$:18 free:9 from:-11 get:-8 give:9 give+_+<store>:10
give+the:9 go:9 go+_+and:16 go+ahead:14 grant:25 have+_+to:7 have+permission:7 history:28
history+$:18 i'm:13 i'm+_+with:11 i'm+_+you:7 if:15 if+_+look:8 if+you:18 in:-12 it:-12 it':16
it'+_+if:8 it'+_+to:11 it'+fine:13 let:26 let+<store>:12 let+_+<store>:11 let+_+see:11 let+the:16
let+you:8 like:8 like+$:10 look:7 look+_+my:11 look+at:10 me:-17 my:21 my+_+$:17 my+_+history:35
my+_+order:12 my+_+until:15 my+addres:25 my+order:19 my+past:16 my+purchas:22 my+wishlist:27 no:-8
not:-9 of:-11 off:-7 ok:31 ok+$:21 ok+to:12 on:21 on+<store>:24 on+_+for:19 order:17 order+$:13
order+_+$:11 order+_+<date>:8 order+history:10 order+until:8 out+_+<dur>:7 out+for:7 past:16
past+order:17 permission:17 permission+_+check:7 permission+_+search:15 permission+to:22 permit:20
personalis:47 personalis+_+$:21 pleas:-8 plugin:35 plugin+_+$:8 plugin+_+to:16 plugin+permission:7
plugin+search:9 purchas:15 purchas+history:20 read:38 read+_+purchas:19 read+_+wishlist:8
read+my:40 recommendation:22 recommendation+$:22 search:33 search+$:18 search+_+<store>:21
search+on:13 see:18 see+_+wishlist:16 see+my:21 stop:-10 stop+_+my:-8 stop+read:-7 the+<store>:31
the+_+$:-8 the+_+plugin:36 to:38 to+_+at:21 to+_+my:26 to+_+order:13 to+_+out:11 to+cart:8
to+check:11 to+look:13 to+my:10 to+search:22 to+use:23 turn:17 turn+_+personalis:22 until:29
until+<date>:31 until+_+$:31 use:20 use+_+addres:19 use+my:25 using:10 using+_+addres:10
using+my:10 want:-8 what:-13 wishlist:24 wishlist+$:29 you:35 you'r:13 you'r+_+to:14 you'r+allow:14
you+_+$:8 you+_+my:12 you+_+permission:7 you+can:21 you+read:7
[permission_revoke] $:15 <date>:-10 <num>:-15 <store>:30 <store>+$:24 <store>+_+acces:17
<store>+_+not:9 <store>+_+search:13 <store>+must:9 <store>+plugin:9 <store>+s:17 ^:15 ^+<store>:9
^+_+all:25 ^+_+away:25 ^+_+cart:13 ^+_+checkout:8 ^+_+disabl:16 ^+_+may:10 ^+_+me:-9 ^+_+more:9
^+_+must:9 ^+_+my:-16 ^+_+no:28 ^+_+not:18 ^+_+off:24 ^+_+read:35 ^+_+take:8 ^+_+the:12 ^+_+your:12
^+block:10 ^+cancel:10 ^+don't:8 ^+end:8 ^+i:15 ^+keep:11 ^+my:17 ^+no:8 ^+not:18 ^+pleas:13
^+pull:9 ^+revok:27 ^+stop:17 ^+take:22 ^+turn:15 ^+what:-10 ^+you:18 ^+you'r:11 a:-14 acces:52
acces+$:15 acces+_+my:23 acces+_+the:7 acces+to:22 addres:40 addres+$:11 addres+_+$:14
addres+_+more:9 addres+any:9 alert:-8 all:29 all+_+$:19 all+_+from:8 all+permission:29 allow:18
allow+_+on:10 allow+checkout:10 allow+to:11 and:-10 any:12 any+_+$:17 any+longer:9 any+more:9
anymor:19 anymor+$:20 at+_+order:23 at+my:18 away:25 away+<store>:8 away+_+acces:14 back+the:9
block:10 but:17 but+_+the:19 but+not:19 buy:-8 can:-9 can't:15 cancel:10 cancel+the:10 cart:17
cart+acces:8 check:7 check+_+$:11 check+out:10 checkout:51 checkout+$:15 checkout+_+<brand>:9
checkout+_+<store>:11 checkout+on:9 did:-8 disabl:15 disabl+_+suggestion:16 disabl+personalis:16
don't:9 don't+_+my:11 end:8 for:17 for+<store>:33 for+_+$:20 from:10 from+my:9 get:-9 hand:19
hand+_+my:19 hand+off:19 have:-7 history:9 history+$:15 i+_+longer:16 i+no:16 i+take:9 in:-13
it:-14 keep:10 let:-7 limit:19 limit+$:11 limit+_+$:11 longer:36 longer+$:9 longer+allow:24 look:15
look+_+my:18 look+at:17 may:10 me:-16 more:15 more+$:9 must:8 must+_+see:9 must+not:9 my:27
my+_+$:13 my+_+any:19 my+_+history:12 my+_+is:9 my+addres:43 my+cart:14 my+order:22 my+purchas:13
my+wishlist:37 no:27 no+_+allow:24 no+longer:28 no+more:9 not:51 not+_+my:9 not+see:9 not+the:18
now+$:7 off:51 off+_+$:31 off+limit:24 off+my:17 on:-8 on+<brand>:10 order+_+the:7 order+for:8
out+$:10 permission:42 permission+$:18 permission+_+<store>:19 permission+for:20 personalis:32
personalis+_+$:32 personalis+suggestion:34 personalisation:20 pleas+$:-9 pleas+_+personalis:16
pleas+disabl:16 plugin:36 plugin+_+acces:14 plugin+_+my:10 plugin+search:13 pull:9 purchas:8
purchas+_+$:17 purchas+history:16 read:23 read+_+purchas:10 read+_+wishlist:18 read+my:24 revok:27
revok+_+<store>:15 revok+the:15 right:18 s:17 s+_+to:17 s+acces:17 search:19 search+_+$:15
search+acces:15 see+_+addres:15 see+my:9 stay:13 stop:16 stop+_+my:20 stop+read:23 strip:19
suggestion:34 suggestion+$:34 take:29 take+_+<store>:8 take+away:25 target:15 target+plugin:17
that:-9 the:8 the+<store>:7 the+_+anymor:7 the+_+for:8 the+_+from:9 the+_+permission:10
the+_+plugin:24 the+plugin:18 the+target:17 though:21 to+_+$:-9 to+_+cart:10 to+_+out:13
to+check:12 to+my:17 turn:14 turn+off:20 use+_+addres:11 use+my:8 want+you:15 watch:-7 what:-13
wishlist:34 wishlist+$:19 wishlist+_+$:20 with:-9 withdraw:20 you:16 you'r:11 you+_+at:8
you+_+use:14 you+look:8 you+may:10 your:9
[permission_show] $:13 <brand>:-8 <date>:-10 <date>+$:-7 <num>:-10 <store>+_+have:13
<store>+plugin:11 ?:8 ?+show:11 ^:13 ^+_+acces:12 ^+_+can:12 ^+_+has:16 ^+_+may:13 ^+_+my:10
^+_+permission:26 ^+list:23 ^+show:19 ^+tell:12 ^+what:33 ^+which:35 ^+who:16 a:-11 acces:56
acces+$:20 acces+_+$:13 acces+_+my:14 acces+_+the:12 acces+to:25 activ:19 activ+$:19 allow:41
allow+$:30 allow+_+see:10 allow+to:14 are:18 are+_+$:16 are+_+allow:15 are+activ:20 are+you:11
ask:8 can:14 can+you:22 check:7 check+out:8 currently:18 currently+_+$:18 data:14 data+$:16 do:33
do+$:34 do+_+have:7 do+_+hold:9 do+you:16 doe:11 doe+_+<store>:13 doe+the:13 everyth+_+have:8
everyth+you:7 for:-13 gave:18 given:14 grant:23 has:10 have:27 have+$:16 have+_+to:11 have+acces:11
have+i:13 hold:9 hold+_+now:9 hold+right:9 i:9 i+_+$:7 i+_+you:27 in:-13 it:-9 let:7 let+_+do:10
let+you:10 list:21 list+_+you:8 list+everyth:8 list+the:17 may:13 me+_+you'r:14 me+what:13
my+_+$:19 my+data:15 my+permission:25 of:-8 on:-10 order:-10 permission:47 permission+$:24
permission+_+you:13 permission+do:13 permit:15 plugin:17 plugin+_+$:26 plugin+do:12 right:30
right+_+$:8 right+i:18 right+now:8 see:15 see+$:15 show:28 show+my:23 tell:12 tell+_+what:14
tell+me:12 the+<store>:11 the+_+$:-9 the+_+i:16 the+_+plugin:10 the+plugin:13 to:18 to+$:11
to+_+$:12 to+my:12 to+see:9 what:39 what+_+$:10 what+_+the:8 what+_+you:20 what+are:8 what+can:14
what+you'r:14 which:33 which+_+are:18 which+_+do:8 which+_+have:13 which+permission:23 who:11
who+has:13 without:8 without+ask:10 you:41 you'r:13 you'r+_+to:14 you+$:18 you+_+$:28
you+_+acces:13 you+_+out:10 you+_+right:13 you+_+to:12 you+allow:15 you+check:11 you+do:10
you+have:18 you+hold:9 you+see:9
[plugin_disable] <num>:-8 <store>:51 <store>+_+$:36 <store>+_+disabl:10 <store>+_+off:22
<store>+_+on:14 <store>+_+search:-8 <store>+extension:29 <store>+plugin:36 ^+_+don't:15 ^+_+down:15
^+_+rid:13 ^+get:10 ^+i:11 ^+kill:8 ^+pleas:17 ^+shut:15 ^+switch:13 ^+turn:14 ^+what:-8 acces:-11
add:10 add+_+$:14 cart:-9 deactivat:22 deactivat+_+<store>:22 disabl:14 disabl+_+$:10 disabl+it:10
don't:12 don't+_+the:16 don't+need:9 down:14 extension:28 for:-7 from:-8 get:7 get+_+of:13
get+rid:13 i+_+need:9 i+don't:15 kill:8 kill+_+<store>:8 kill+the:8 me:-8 my:-14 need:8
need+_+<store>:10 need+the:9 of+the:12 off:26 off+$:22 off+_+<store>:8 off+the:8 on+$:13 pleas:13
plugin:42 plugin+$:38 plugin+_+$:11 plugin+_+it:10 plugin+anymor:8 plugin+disabl:10 plugin+off:12
plugin+search:-8 rid:13 rid+_+the:14 rid+of:13 search:-11 search+$:-7 shut:15 switch:13
switch+the:10 target:12 target+_+$:15 target+plugin:13 that:14 the:19 the+<store>:54 the+_+add:14
the+_+plugin:45 the+target:12 to:-15 turn:14 turn+_+<store>:12 turn+the:12 want+the:7 what:-9
[plugin_list] $:12 <num>:-9 <store>:-8 ^:12 ^+_+add:9 ^+_+extension:35 ^+_+me:11 ^+_+my:11
^+_+plugin:57 ^+any:12 ^+list:24 ^+show:25 ^+what:28 ^+which:29 a:-9 activ:10 activ+$:10 add:27
add+_+$:20 add+ons:31 all:17 am:15 am+i:15 any:10 any+_+that:13 are:24 are+_+$:31 are+activ:10
are+install:16 are+ther:9 can:16 check:9 check+_+$:11 check+out:10 do+_+have:9 do+i:9 extension:34
for:-8 grant:-7 have+$:10 i:9 i+_+$:24 i+have:9 i+run:17 in+_+of:10 install:41 install+$:16 it:-8
list:23 list+my:12 list+the:14 me+all:20 money:8 my+_+$:16 my+plugin:25 of+_+$:9 on:-8 ons:31
out+$:9 plugin:89 plugin+$:46 plugin+_+my:10 plugin+_+ther:10 plugin+are:16 plugin+can:8
plugin+do:9 plugin+see:10 run:15 run+$:16 see:8 see+_+cart:10 see+my:10 show:23 show+me:17
show+my:10 spend+_+$:7 term:10 that+can:13 the:-14 the+_+plugin:9 ther:8 ther+$:9 to:-11 what:23
what+_+am:17 what+_+are:9 what+_+do:10 what+_+in:9 what+plugin:21 which:28 which+_+are:15
which+plugin:25 you:-7
"""
