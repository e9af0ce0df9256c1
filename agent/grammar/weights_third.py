"""What words speak for, third part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[handoff] $:9 <brand>:-10 <date>:-9 <num>:-13 <store>:27 <store>+$:21 <store>+_+me:18 ^:9 ^+_+a:11
^+_+get:8 ^+_+in:13 ^+_+like:11 ^+_+me:22 ^+_+need:14 ^+_+the:-9 ^+_+ther:7 ^+_+thi:8 ^+_+want:8
^+call:15 ^+can:15 ^+connect:13 ^+get:22 ^+hand:9 ^+i:13 ^+i'd:10 ^+if:21 ^+put:9 a:34 a+_+$:20
a+_+i:9 a+_+on:19 a+_+person:13 a+human:36 a+person:34 a+real:21 agent:18 agent+$:18 an+_+$:8
arriv:14 at:22 at+<store>:29 at+_+$:12 bot:16 buy:-7 call:15 can:21 can+_+to:10 complain:8
connect:21 connect+_+to:13 connect+me:21 customer:27 customer+_+$:8 customer+servic:13 delay:7
doesn't:15 escalat:10 for:-12 from+<store>:12 from+_+$:11 get:25 get+_+a:13 get+a:19 get+me:21
hand:16 hand+_+over:16 hand+me:16 help:17 help+me:17 human:43 human+$:17 human+_+$:9 i:10 i'd:10
i'd+_+to:12 i'd+like:11 i+_+a:13 i+_+talk:10 i+_+to:10 i+can:10 i+need:14 i+want:8 if:33
if+_+turn:8 if+it:22 if+my:12 if+the:8 is:14 is+_+a:8 is+late:13 is+ther:7 it+_+arriv:15 it+_+up:8
it+doesn't:15 it+turn:8 late:21 late+_+me:15 late+hand:8 let+_+talk:11 like:8 like+_+speak:15
like+to:11 line:19 line+$:19 live:14 me:33 me+$:11 me+_+at:16 me+_+customer:13 me+_+human:20
me+_+to:39 me+over:16 me+talk:11 me+through:12 me+to:24 me+with:7 my:-10 my+_+$:-8 my+_+is:11
need:11 need+a:15 not:12 not+a:16 of:-9 on:15 on+_+$:9 on+the:17 over:14 over+_+support:8
over+to:16 person:46 person+$:28 pleas+_+me:9 put:11 put+_+through:15 put+me:15 real:21 real+_+$:18
real+person:13 representativ:20 servic:13 shop:10 shop+$:12 somebody:18 someon:23
someon+_+<store>:23 someon+from:15 speak:20 speak+_+someon:15 speak+with:15 support:45 support+$:22
talk:19 talk+_+$:10 talk+_+a:11 talk+to:20 that:-8 the+_+$:18 the+_+is:7 the+shop:12 ther+a:8
through:11 through+to:15 time:12 time+$:14 to:37 to+$:10 to+_+real:21 to+_+servic:13 to+_+shop:13
to+_+to:12 to+_+with:15 to+a:30 to+an:8 to+customer:13 to+speak:20 to+support:8 to+the:10
transfer:14 turn+_+late:8 turn+up:8 up+_+hand:8 up+late:8 want+to:9 what:-10 with:12 with+_+from:15
with+someon:15 you:-9
[loyalty_set] $:11 <brand>:14 <num>:-9 <store>:38 <store>+$:9 <store>+_+$:22 <store>+_+first:18
<store>+coin:24 <store>+point:39 ^:11 ^+_+my:25 ^+_+point:33 ^+_+up:8 ^+_+use:16 ^+_+with:13
^+apply:14 ^+check:-8 ^+don't:9 ^+let:13 ^+no:10 ^+pay:13 ^+put:18 ^+redeem:18 ^+show:-14
^+spend:17 ^+use:14 ^+what:-8 a:-8 apply:13 apply+my:14 at:8 at+<store>:11 at+_+$:13 check:-9
coin:24 coin+$:25 don't:13 don't+_+my:11 don't+spend:12 don't+use:8 first:16 first+$:16 for+_+$:8
i:-9 in:-7 it:9 it+$:15 keep:19 keep+my:8 let:13 let+me:14 loyalty+_+$:7 loyalty+point:7 me+pay:16
my:21 my+<brand>:21 my+<store>:27 my+_+coin:9 my+_+don't:8 my+_+on:8 my+_+point:33 my+loyalty:7
my+point:27 no:8 of:-7 on+thi:12 partly:16 pay:25 pay+_+my:13 pay+with:13 pleas+use:8 point:95
point+$:22 point+_+$:20 point+_+thi:19 point+first:18 point+for:13 point+on:12 put:18
put+_+<brand>:21 put+my:21 redeem:18 show:-15 show+_+<store>:-12 show+my:-13 spend:25 spend+_+$:7
spend+_+<store>:21 spend+my:12 star:21 the:-8 the+<store>:11 the+_+point:14 them:20 them+$:21
thi:23 thi+$:8 thi+order:8 thi+time:13 time:12 to:-12 toward:21 up+_+<store>:10 use:27
use+_+point:24 use+my:24 use+up:10 what:-10 with:19 with+<store>:15 with+_+<store>:12 with+my:11
[loyalty_show] $:8 <num>:-9 <store>:44 <store>+$:21 <store>+?:7 <store>+_+$:33 <store>+_+have:8
<store>+coin:23 <store>+point:14 ^:8 ^+_+left:20 ^+_+many:21 ^+_+me:9 ^+_+much:9 ^+_+my:20
^+_+point:-9 ^+_+the:-9 ^+check:20 ^+how:22 ^+point:14 ^+redeem:-10 ^+show:12 ^+tell:17 ^+what:21
a:-8 are:8 are+my:13 at:26 at+<brand>:8 at+<store>:24 at+_+$:28 at+_+?:7 balanc:35
balanc+_+<store>:22 balanc+at:10 balanc+of:12 check:19 check+my:15 coin:23 coin+$:9 do:16
do+_+have:19 do+i:19 for:-10 got:14 got+$:9 have:21 have+_+<brand>:8 have+_+got:8 have+any:8
have+at:12 have+i:8 how:27 how+_+<store>:9 how+_+are:14 how+_+point:16 how+many:28 how+much:9 i:11
i+_+$:10 i+_+any:8 i+_+at:12 i+got:8 i+have:19 in:-9 it:-8 left:24 left+_+<store>:16 left+_+my:12
left+at:16 loyalty:31 loyalty+_+$:10 loyalty+point:10 many:28 many+<store>:9 many+_+do:17
many+_+point:9 many+point:16 me+my:18 much:8 much+_+my:13 my:23 my+<store>:27 my+_+balanc:17
my+_+coin:12 my+_+of:11 my+_+point:17 my+balanc:12 my+loyalty:10 my+point:33 of:13 of+<store>:12
of+_+coin:12 of+my:10 on:-9 order:-8 point:70 point+$:33 point+_+$:15 point+_+at:17 point+_+i:18
point+balanc:10 point+do:9 point+have:9 redeem:-10 reward:9 show:10 show+_+<store>:15 show+my:14
star:8 statu:22 tell:16 tell+me:16 the:-20 to:-13 total:16 total+$:19 what:16 what+_+balanc:12
what+left:12 what+my:24 worth:14 you:-7
[order_status] $:13 <brand>:-9 <date>:-10 <num>:-14 <order>:67 <order>+$:37 <order>+_+$:27
<order>+pleas:16 <store>:38 <store>+_+$:9 <store>+_+my:15 <store>+_+the:9 <store>+on:10
<store>+order:17 ^:13 ^+_+<store>:12 ^+_+can:13 ^+_+doe:7 ^+_+for:8 ^+_+happen:20 ^+_+is:13
^+_+it:16 ^+_+me:-8 ^+_+my:11 ^+_+new:10 ^+_+order:17 ^+_+packag:13 ^+_+updat:14 ^+_+will:15
^+any:23 ^+did:39 ^+has:38 ^+is:14 ^+track:14 ^+what:10 ^+when:42 ^+wher:32 a:-13 and:-8 any:18
any+_+on:25 any+new:11 arriv:17 arriv+$:18 at:-8 been:22 been+_+$:23 buy:-7 can:10 can+i:13 cart:-7
delivery:34 delivery+$:30 delivery+_+$:7 did:34 did+_+send:16 did+the:21 dispatch:24
doe+_+<store>:8 doe+my:7 due:7 expect:16 far:11 from:9 from+<store>:18 from+_+on:8 gone:10
happen:20 happen+_+order:8 happen+with:20 has:33 has+it:24 has+my:16 here:11 history:-7 how+_+is:10
i+_+the:14 in:-13 is:34 is+_+$:10 is+_+<order>:9 is+_+stuff:10 is+it:13 is+my:39 is+order:9 isn't:7
it:12 me:-14 my:27 my+<store>:36 my+_+$:14 my+_+from:22 my+_+order:13 my+_+ship:14 my+_+still:7
my+delivery:22 my+packag:34 my+parcel:13 my+stuff:19 new:8 new+_+my:7 new+on:11 of+_+<order>:14
of+order:14 on:14 on+_+way:15 on+my:18 order:38 order+<order>:58 order+_+$:21 order+_+pleas:16
out+$:8 packag:47 packag+$:19 packag+_+$:21 packag+ship:15 parcel:24 parcel+_+$:13 pleas+$:7
send:13 send+my:16 ship:32 ship+$:12 ship+_+$:24 sho:21 statu:14 statu+_+order:14 statu+of:14
stuff:26 stuff+_+<store>:18 stuff+from:18 that:-7 the+_+$:10 the+delivery:16 the+sho:23 the+way:9
thing:13 thing+$:15 to:-17 track:11 track+for:9 updat:13 updat+on:14 watch:-7 way:15 way+$:15
what+_+with:21 what+happen:20 when:37 when+_+i:15 when+_+my:24 when+can:16 when+will:16 wher:50
wher+_+<order>:11 wher+_+it:14 wher+is:24 wher+my:21 will:15 will+my:10 with:8 with+_+<order>:8
with+_+<store>:10 with+my:9 with+order:8 yet:22 yet+$:23
[pause] $:10 10:8 10+_+$:9 10+th:9 14:10 <brand>:-7 <brand>+alert:7 <date>:63 <date>+$:28
<date>+_+$:16 <date>+_+alert:12 <date>+_+all:13 <date>+_+my:8 <date>+hold:23 <date>+no:12
<date>+pleas:19 <dur>:48 <dur>+$:51 <num>:-16 <store>:-17 ^:10 ^+_+<date>:10 ^+_+a:-10 ^+_+all:16
^+_+are:12 ^+_+be:10 ^+_+everyth:24 ^+_+notification:13 ^+_+off:11 ^+_+on:11 ^+_+ping:8 ^+_+send:8
^+_+track:8 ^+_+watch:7 ^+everyth:8 ^+freez:11 ^+give:8 ^+hold:10 ^+i:-7 ^+i'll:10 ^+i'm:9
^+mute:10 ^+no:17 ^+paus:15 ^+put:12 ^+shush:13 ^+snooz:10 ^+stop:16 ^+track:-9 ^+watch:-10 ^+we:13
^+what:-8 a+_+from:12 alert:72 alert+$:16 alert+_+<date>:36 alert+_+<dur>:16 alert+_+the:16
alert+for:23 alert+through:15 alert+until:27 all:34 all+_+$:12 all+_+through:15 all+alert:21 and:-7
anyth:7 are:8 away:16 away+_+<date>:12 back+_+the:10 back+on:9 be:9 checkout:-7 don't:10
don't+_+alert:8 don't+send:16 everyth:34 everyth+for:12 everyth+on:17 for:23 for+<dur>:47
for+_+$:40 for+_+next:12 freez:17 freez+_+alert:9 freez+all:9 from:18 from+<date>:25 from+_+hold:14
from+_+no:12 give:8 give+the:7 halt:12 headphon:14 hold:43 hold+_+alert:15 hold+everyth:11
hold+my:11 i:-16 i'll:10 i'll+be:10 i'm:23 i'm+back:10 i'm+in:8 ice:13 in+_+<date>:8 in+japan:8
is:-8 japan:8 last:-8 list:-7 me+anyth:8 mute:10 my:-13 my+alert:14 new:10 new+_+$:11 next:12
next+<dur>:12 next+_+$:12 no:22 no+_+alert:13 no+alert:13 no+notification:8 notification:23
notification+_+<date>:8 notification+until:8 of:-10 off:9 off+alert:13 offlin:14 on:17 on+_+until:9
on+hold:12 on+ice:13 on+the:9 order:-8 paus:29 paus+the:15 ping+_+the:8 pleas:8 pleas+$:7
pleas+don't:8 pric:-7 put:11 put+_+on:9 put+everyth:9 quiet:8 rest:9 send:14 send+_+$:8
send+alert:8 send+me:8 shush:13 snooz:10 snooz+the:10 stop:19 stop+_+until:15 th:22 th+$:23 the:7
the+_+$:-10 the+_+<dur>:12 the+_+a:9 the+_+alert:23 the+_+th:23 the+_+watch:12 the+headphon:14
the+next:12 through:21 through+<date>:11 through+_+$:10 to:-15 travell:17 travell+<date>:14
tv+_+for:9 until:59 until+<date>:44 until+_+$:29 until+_+pleas:8 until+the:13 watch:9 we:11 we'r:8
we+are:13 what:-10 whil:8 whil+i'm:8 year:12 year+$:12 you:-10
[permission_ask] $:8 <every>:-9 <num>:-11 <store>:13 <store>+$:11 ^:8 ^+_+befor:15 ^+_+buy:-7
^+_+check:14 ^+_+checkout:18 ^+_+get:12 ^+_+must:12 ^+_+now:9 ^+_+pay:11 ^+_+search:13 ^+_+the:-9
^+_+want:11 ^+_+with:12 ^+alway:14 ^+ask:28 ^+don't:15 ^+from:9 ^+get:8 ^+never:11 ^+no:15 ^+you:11
add:15 add+_+to:15 add+anyth:8 add+thing:8 addres:10 addres+$:12 alway:16 anyth:18 anyth+_+ask:12
anyth+to:7 anyth+without:12 approval:11 approval+_+buy:12 ask:59 ask+_+$:11 ask+_+befor:18
ask+_+first:19 ask+befor:25 ask+first:9 ask+me:37 at:9 at+<store>:12 at+_+$:13 be:7 befor:92
befor+_+$:8 befor+_+add:16 befor+_+check:8 befor+_+my:12 befor+touch:12 befor+you:39
buy+_+<store>:12 buy+_+ask:-9 buy+without:-9 can:-8 cart:19 cart+$:23 check:28 check+_+me:22
check+_+on:12 check+out:11 check+with:22 checkout:32 checkout+$:16 don't:11 don't+_+for:12
don't+pay:12 each:16 each+_+$:8 each+time:11 every:11 every+_+$:12 every+purchas:12 first:24
first+$:9 first+befor:17 for+_+without:12 for+anyth:12 from+_+on:7 from+now:7 get:16 get+my:24
i+_+a:8 i+_+to:8 i+want:11 in:-9 me:26 me+_+$:7 me+_+befor:8 me+_+time:11 me+_+you:22 me+befor:30
me+each:11 me+first:18 must:12 my:18 my+_+befor:24 my+_+pleas:18 my+addres:10 my+approval:11
my+ok:28 never:11 no:10 now+on:7 ok:25 on:7 on+<store>:11 on+_+without:9 order+$:9 out:8
out+_+<store>:12 out+on:12 pay:14 pay+_+anyth:12 pay+for:11 pleas:9 pleas+$:12 purchas:8
purchas+$:12 say:8 search:12 the:-10 the+_+$:7 the+cart:14 thing+_+my:8 thing+to:8 time:10
to+_+cart:13 to+be:8 to+my:7 touch:15 touch+_+cart:15 touch+the:11 using:7 using+_+addres:7
using+my:7 want:9 want+_+be:9 want+a:8 want+to:8 what:-8 with:17 with+_+befor:18 with+_+each:12
with+me:25 without:34 without+_+me:25 without+_+ok:18 without+ask:21 without+my:17 you:28
you+_+$:14 you+_+anyth:12 you+_+check:12 you+add:16 you+order:12
[permission_grant] $:10 <brand>+for:14 <date>:20 <date>+$:25 <dur>:31 <dur>+$:33 <num>:-13
<store>:42 <store>+_+<date>:14 <store>+_+<dur>:14 <store>+_+add:15 <store>+_+my:10
<store>+_+permission:7 <store>+_+search:11 <store>+for:18 <store>+plugin:36 <store>+see:12
<store>+until:14 ^:10 ^+_+<store>:11 ^+_+acces:12 ^+_+ahead:16 ^+_+allow:14 ^+_+can:19
^+_+checkout:11 ^+_+fine:24 ^+_+free:8 ^+_+let:8 ^+_+may:10 ^+_+me:-9 ^+_+my:-19 ^+_+on:18
^+_+read:-10 ^+allow:13 ^+give:10 ^+go:14 ^+grant:26 ^+i:7 ^+i'm:16 ^+it':18 ^+let:18 ^+stop:-8
^+turn:17 ^+what:-10 ^+you:23 ^+you'r:14 a:-14 acces:9 acces+_+my:8 add:12 add+_+cart:9 add+_+to:9
add+thing:11 add+to:8 addres:24 addres+$:24 ads:28 ahead:14 ahead+and:16 allow:31 allow+to:13
are:20 are+_+$:25 at:30 at+<brand>:14 at+<store>:14 at+_+for:14 at+_+purchas:8 at+my:12 can:15
can+_+my:21 can+use:10 cart:11 check+out:8 checkout:26 checkout+_+<brand>:14 checkout+_+<store>:20
checkout+at:22 checkout+on:13 did:-8 don't:-10 enabl:7 feel:8 fine:23 fine+_+you:19 fine+if:8
fine+with:11 for:10 for+<dur>:30 for+_+$:19 free:8 from:-12 get:-8 give:9 give+_+<store>:10
give+the:9 go:9 go+_+and:16 go+ahead:14 grant:25 history:29 history+$:19 i'm:13 i'm+_+with:10
i'm+_+you:8 if:15 if+_+look:8 if+you:19 in:-12 it:-12 it':16 it'+_+if:8 it'+_+to:11 it'+fine:13
let:25 let+<store>:12 let+_+<store>:14 let+_+see:12 let+the:14 let+you:8 like:8 like+$:11 look:8
look+_+my:11 look+at:10 may:10 me:-17 my:21 my+_+$:16 my+_+history:35 my+_+order:12 my+_+to:8
my+_+until:17 my+addres:27 my+ok:-7 my+order:16 my+past:16 my+permission:10 my+purchas:22
my+wishlist:28 no:-8 not:-9 of:-13 off:-7 ok:29 ok+$:21 ok+to:11 on:21 on+<store>:26 on+_+for:18
on+_+until:9 order:15 order+$:13 order+_+$:9 order+history:11 out+_+<dur>:7 past:16 past+_+$:17
past+order:16 permission:19 permission+_+check:7 permission+_+search:13 permission+to:24 permit:20
personalis:47 personalis+_+$:21 pleas:-9 plugin:31 plugin+_+$:8 plugin+_+to:16 plugin+permission:7
plugin+search:11 purchas:16 purchas+history:21 read:36 read+_+purchas:18 read+_+wishlist:8
read+my:38 recommendation:22 recommendation+$:22 search:35 search+$:18 search+_+<store>:23
search+on:16 see:16 see+_+wishlist:17 see+my:19 stop:-9 stop+_+my:-7 the+<store>:30 the+_+$:-8
the+_+plugin:32 thing:8 thing+_+my:11 thing+to:11 to:39 to+_+at:21 to+_+my:27 to+_+order:12
to+_+out:11 to+cart:8 to+check:11 to+look:14 to+my:13 to+search:21 to+use:24 turn:17
turn+_+personalis:22 until:31 until+<date>:33 until+_+$:33 use:22 use+_+addres:22 use+my:27
using:10 using+_+addres:10 using+my:10 want:-8 what:-13 wishlist:25 wishlist+$:30 you:35 you'r:13
you'r+_+to:14 you'r+allow:14 you+_+$:9 you+_+my:15 you+_+read:7 you+_+use:7 you+can:20 you+read:8
[permission_revoke] $:17 2:14 2+$:14 <date>:-11 <date>+$:-8 <num>:-16 <size>:-7 <store>:32
<store>+$:19 <store>+_+acces:17 <store>+_+not:9 <store>+_+of:18 <store>+_+search:8 <store>+must:9
<store>+plugin:20 <store>+s:17 ^:17 ^+<store>:9 ^+_+all:31 ^+_+away:20 ^+_+back:13 ^+_+can't:19
^+_+cart:13 ^+_+checkout:10 ^+_+disabl:16 ^+_+everyth:10 ^+_+may:9 ^+_+me:-10 ^+_+more:8 ^+_+must:9
^+_+my:-17 ^+_+no:27 ^+_+not:18 ^+_+off:23 ^+_+read:31 ^+_+the:9 ^+_+your:12 ^+block:11 ^+cancel:12
^+end:8 ^+i:11 ^+keep:11 ^+my:17 ^+no:7 ^+not:18 ^+pleas:11 ^+pull:9 ^+revok:60 ^+stop:24 ^+take:37
^+turn:13 ^+what:-10 ^+you:20 ^+you'r:10 a:-15 acces:45 acces+$:10 acces+_+my:23 acces+to:22
addres:36 addres+$:13 addres+_+$:9 addres+_+more:9 addres+any:9 alert:-8 all:31 all+$:8 all+_+$:19
all+_+for:10 all+permission:27 allow:30 allow+$:14 allow+_+on:9 allow+checkout:9 allow+to:10
and:-11 any:12 any+_+$:18 any+longer:9 any+more:9 anymor:21 anymor+$:22 at+_+order:21 at+my:17
away:19 away+<store>:7 away+_+acces:11 back:15 back+_+i:14 back+the:7 block:10 but:16 but+_+the:19
but+not:19 buy:-8 can:-10 can't:18 can't+_+my:19 cancel:11 cancel+the:12 cart:14 check+_+$:11
check+out:9 checkout:51 checkout+$:14 checkout+_+<brand>:9 checkout+on:9 did:-7 disabl:14
disabl+_+suggestion:16 disabl+personalis:16 don't+_+my:10 end:8 everyth:19 everyth+$:11 for:12
for+<store>:29 for+_+$:16 from:10 from+_+<store>:14 from+my:9 from+the:10 g:16 get:-9 grant:-7
hand:19 hand+_+my:20 hand+off:20 have:-8 history:8 history+$:13 i:9 i'm:-7 i+_+$:10 i+_+longer:16
i+allow:15 i+no:16 i+take:7 in:-15 in+my:-8 it:-15 it+$:-7 keep:10 let:-8 limit:19 limit+$:11
limit+_+$:11 longer:36 longer+$:9 longer+allow:23 look:14 look+_+my:16 look+at:16 may:9 me:-17
more:14 more+$:9 must:9 must+_+see:9 must+not:9 my:28 my+_+$:16 my+_+any:19 my+_+anymor:19
my+_+history:11 my+_+is:9 my+addres:39 my+cart:14 my+order:28 my+purchas:11 my+result:14
my+wishlist:35 no:26 no+_+allow:23 no+_+to:7 no+longer:27 no+more:8 not:50 not+_+my:9 not+see:9
not+the:18 off:50 off+_+$:30 off+limit:25 off+my:18 ok:-7 on:-10 on+<brand>:9 order:10
order+_+the:8 order+for:8 out+$:9 permission:45 permission+$:19 permission+_+<store>:19
permission+for:20 permission+from:14 personalis:44 personalis+_+$:31 personalis+suggestion:33
personalisation:20 pleas+$:-11 pleas+_+personalis:16 pleas+disabl:16 plugin:33 plugin+_+acces:9
plugin+_+my:10 plugin+search:8 pull:9 purchas+_+$:16 purchas+history:14 read:27 read+_+order:9
read+_+purchas:8 read+_+wishlist:16 read+my:28 result:11 result+$:14 revok:60 revok+_+$:24
revok+_+<store>:10 revok+all:14 revok+the:10 right:18 s:17 s+_+to:17 s+acces:17 search:15
search+_+$:10 search+acces:10 see+_+addres:15 see+my:9 show:-8 stay:13 stop:23 stop+_+my:30
stop+read:19 strip:19 suggestion:33 suggestion+$:33 take:40 take+_+<store>:7 take+away:20
take+back:22 that:-10 the+<store>:18 the+_+anymor:8 the+_+from:10 the+_+permission:11
the+_+plugin:20 the+plugin:19 though:21 to+_+$:-10 to+_+cart:10 to+_+out:12 to+check:12 to+my:17
turn:12 turn+off:20 want+you:16 watch:-9 what:-14 wishlist:31 wishlist+$:16 wishlist+_+$:20 with:-9
withdraw:15 you:16 you'r:10 you+_+at:8 you+_+use:8 you+can't:19 you+look:8 you+may:10 your:10
[permission_show] $:13 <brand>:-8 <date>:-10 <date>+$:-8 <num>:-10 <store>+_+have:12
<store>+plugin:11 ?:8 ?+show:11 ^:13 ^+_+acces:11 ^+_+am:9 ^+_+can:12 ^+_+has:16 ^+_+may:13
^+_+permission:24 ^+list:23 ^+show:23 ^+tell:12 ^+what:33 ^+which:28 ^+who:17 a:-11 acces:57
acces+$:21 acces+_+$:13 acces+_+my:14 acces+_+the:12 acces+to:26 activ:16 activ+$:16 allow:44
allow+$:28 allow+_+see:10 allow+to:13 am+i:8 are:23 are+_+$:23 are+_+allow:14 are+activ:17
are+on:11 are+you:11 ask:8 can:14 can+you:22 check+out:8 currently:17 currently+_+$:17 data:14
data+$:16 do:33 do+$:32 do+_+hold:8 do+you:13 doe:11 doe+_+<store>:12 doe+the:12 everyth+_+have:8
everyth+you:8 for:-15 gave:17 given:13 grant:21 has:10 have:25 have+$:17 have+_+to:11 have+acces:11
have+i:12 hold:8 hold+_+now:8 hold+right:8 i:10 i+_+you:31 in:-13 it:-10 let+_+do:9 let+you:9
list:21 list+_+you:8 list+everyth:8 list+the:16 may:13 me:-8 me+_+you'r:14 me+what:13 my+_+$:17
my+data:16 my+permission:21 of:-8 on+$:9 order:-9 permission:50 permission+$:20 permission+_+you:12
permission+do:12 permit:15 plugin:17 plugin+_+$:26 plugin+do:12 right:33 right+_+$:11 right+i:17
right+now:10 see:15 see+$:15 show:31 show+_+permission:32 show+my:19 tell:12 tell+_+what:14
tell+me:12 the+<store>:10 the+_+$:-9 the+_+i:16 the+_+plugin:10 the+plugin:13 to:20 to+$:11
to+_+$:12 to+do:10 to+my:13 to+see:9 track:-8 what:40 what+_+$:9 what+_+the:8 what+_+you:20
what+am:9 what+are:8 what+can:15 what+you'r:15 which:36 which+_+are:26 which+_+have:13
which+permission:32 who:12 who+has:13 without:8 without+ask:10 you:41 you'r:13 you'r+_+to:14
you+$:17 you+_+$:27 you+_+acces:13 you+_+out:10 you+_+right:12 you+_+to:12 you+allow:14
you+check:10 you+do:8 you+have:16 you+hold:8 you+see:9
[plugin_disable] <num>:-8 <store>:52 <store>+_+$:44 <store>+_+disabl:10 <store>+_+of:-9
<store>+_+off:22 <store>+_+on:14 <store>+extension:30 <store>+plugin:38 ^+_+don't:16 ^+_+off:8
^+_+rid:13 ^+_+the:9 ^+disabl:10 ^+get:10 ^+i:12 ^+kill:8 ^+pleas:18 ^+switch:12 ^+turn:16
^+what:-7 acces:-8 add:10 add+_+$:13 cart:-7 checkout:-12 deactivat:19 deactivat+_+<store>:19
disabl:20 disabl+_+$:10 disabl+_+<store>:10 disabl+it:10 disabl+the:10 don't:13 don't+_+the:17
don't+need:9 extension:30 extension+$:22 from:-9 get:7 get+_+of:13 get+rid:13 i+_+need:9 i+don't:16
kill:8 kill+_+<store>:8 kill+the:8 me:-8 my:-14 need:8 need+_+<store>:10 need+the:10
of+_+<store>:14 of+the:12 off:27 off+$:21 off+_+<store>:9 off+the:9 on+$:13 pleas:13 plugin:34
plugin+$:31 plugin+_+$:13 plugin+_+it:10 plugin+anymor:8 plugin+disabl:10 plugin+off:13 remov:7
remov+_+<store>:8 remov+the:8 rid:13 rid+_+the:14 rid+of:13 right:-9 search:-9 search+$:-7 strip:-9
switch:12 switch+the:8 that:11 the:18 the+<store>:58 the+_+add:14 the+_+extension:15
the+_+plugin:36 to:-14 turn:15 turn+_+<store>:13 turn+the:13 want+the:8 what:-8
"""
