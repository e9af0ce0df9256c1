"""What words speak for, third part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[handoff] $:9 <brand>:-10 <date>:-8 <num>:-13 <store>:27 <store>+$:21 <store>+_+me:18 ^:9 ^+_+a:14
^+_+in:13 ^+_+like:11 ^+_+me:25 ^+_+need:14 ^+_+the:-9 ^+_+ther:8 ^+_+thi:8 ^+_+want:8 ^+call:15
^+can:15 ^+connect:13 ^+get:26 ^+hand:10 ^+i:13 ^+i'd:11 ^+if:21 ^+put:9 ^+what:-7 a:33 a+_+$:24
a+_+i:10 a+_+on:19 a+_+person:13 a+human:29 a+person:33 a+real:21 agent:9 an+_+$:9 arriv:14 at:23
at+<store>:30 at+_+$:12 bot:16 buy:-7 call:15 can:22 can+_+to:10 complain:9 connect:21
connect+_+to:13 connect+me:21 customer:27 customer+_+$:8 customer+servic:13 delay:7 doesn't:15
escalat:10 for:-12 from+<store>:11 from+_+$:11 get:22 get+_+a:8 get+a:19 get+me:17 hand:17
hand+_+over:17 hand+me:17 help:17 help+me:17 human:36 human+$:18 i:9 i'd:10 i'd+_+to:13 i'd+like:11
i+_+a:13 i+_+talk:10 i+_+to:10 i+can:10 i+need:14 i+want:8 if:35 if+_+turn:8 if+it:22 if+my:13
if+the:9 is:16 is+_+a:8 is+late:16 is+ther:8 it+_+arriv:15 it+_+up:8 it+doesn't:15 it+turn:8
late:23 late+_+me:16 late+hand:8 let+_+talk:11 like:8 like+_+speak:15 like+to:12 line:19 line+$:19
live:14 me:31 me+$:11 me+_+at:16 me+_+customer:13 me+_+human:13 me+_+to:40 me+over:17 me+talk:11
me+through:12 me+to:24 me+with:7 my:-9 my+_+$:-8 my+_+is:12 need:11 need+a:15 not:12 not+a:15 of:-9
on:14 on+_+$:9 on+the:17 over:15 over+_+support:8 over+to:17 person:46 person+$:27 put:11
put+_+through:15 put+me:15 real:21 real+_+$:18 real+person:13 representativ:20 servic:13 shop:10
shop+$:12 somebody:19 someon:23 someon+_+<store>:23 someon+from:15 speak:20 speak+_+someon:15
speak+with:15 support:45 support+$:22 talk:20 talk+_+$:10 talk+_+a:11 talk+to:20 that:-8 the+_+$:18
the+_+is:8 the+delivery:7 the+shop:11 ther+a:8 through:11 through+to:15 time:12 time+$:14 to:37
to+$:10 to+_+real:21 to+_+servic:13 to+_+shop:12 to+_+to:13 to+_+with:15 to+a:31 to+an:9
to+customer:13 to+speak:20 to+support:8 to+the:10 transfer:14 turn+_+late:8 turn+up:8 up+_+hand:8
up+late:8 want+to:9 what:-10 with:13 with+_+from:15 with+someon:15 you:-9
[loyalty_set] $:11 <brand>:15 <num>:-9 <store>:38 <store>+$:9 <store>+_+$:25 <store>+_+first:18
<store>+coin:24 <store>+point:36 ^:11 ^+_+my:24 ^+_+point:33 ^+_+up:9 ^+_+use:16 ^+_+with:13
^+apply:14 ^+check:-8 ^+don't:8 ^+let:14 ^+no:10 ^+pay:13 ^+put:18 ^+redeem:18 ^+show:-13
^+spend:17 ^+use:15 ^+what:-8 a:-8 apply:14 apply+my:14 at:8 at+<store>:11 at+_+$:12 check:-9
check+my:-7 coin:24 coin+$:25 don't:13 don't+_+my:11 don't+spend:11 don't+use:8 first:16 first+$:17
for+_+$:8 i:-9 in:-7 it:9 it+$:15 keep:20 keep+my:8 let:13 let+me:15 loyalty+_+$:7 loyalty+point:7
me+pay:16 my:21 my+<brand>:21 my+<store>:25 my+_+coin:9 my+_+don't:8 my+_+on:8 my+_+point:30
my+loyalty:7 my+point:28 no:8 of:-7 on+thi:12 partly:16 pay:26 pay+_+my:13 pay+with:13 pleas+use:8
point:95 point+$:24 point+_+$:15 point+_+thi:20 point+first:18 point+for:14 point+on:12 put:18
put+_+<brand>:21 put+my:21 redeem:18 show:-14 show+_+<store>:-11 show+my:-12 spend:26 spend+_+$:7
spend+_+<store>:21 spend+my:13 star:21 the:-8 the+<store>:12 the+_+point:14 them:20 them+$:21
thi:23 thi+$:8 thi+order:8 thi+time:13 time:12 to:-12 toward:21 up:7 up+_+<store>:10 use:27
use+_+point:24 use+my:23 use+up:10 what:-10 with:20 with+_+<store>:12 with+my:11
[loyalty_show] $:8 <num>:-9 <store>:43 <store>+$:17 <store>+?:7 <store>+_+$:33 <store>+_+have:9
<store>+coin:23 <store>+point:16 ^:8 ^+_+left:20 ^+_+many:23 ^+_+me:9 ^+_+much:8 ^+_+my:21
^+_+point:-8 ^+_+the:-9 ^+check:15 ^+how:24 ^+point:14 ^+redeem:-10 ^+show:11 ^+tell:17 ^+what:21
a:-8 are:8 are+my:13 at:27 at+<brand>:8 at+<store>:26 at+_+$:29 at+_+?:7 balanc:35
balanc+_+<store>:22 balanc+at:10 balanc+of:12 check:13 check+my:16 coin:23 coin+$:10 do:16
do+_+have:20 do+i:20 for:-10 got:8 got+$:9 have:21 have+_+<brand>:8 have+_+got:9 have+any:8
have+at:13 have+i:8 how:23 how+_+<store>:9 how+_+are:14 how+_+point:10 how+many:23 how+much:8 i:12
i+_+$:11 i+_+any:8 i+_+at:13 i+got:9 i+have:20 in:-9 it:-8 left:25 left+_+<store>:16 left+_+my:13
left+at:16 loyalty:32 loyalty+_+$:10 loyalty+point:10 many:23 many+<store>:9 many+_+do:18
many+_+point:9 many+point:10 me+my:18 much:8 much+_+my:13 my:24 my+<store>:28 my+_+balanc:17
my+_+coin:12 my+_+of:11 my+_+point:18 my+balanc:12 my+loyalty:10 my+point:32 of:13 of+<store>:12
of+_+coin:12 of+my:10 on:-9 order:-8 point:69 point+$:33 point+_+$:16 point+_+at:17 point+_+i:19
point+balanc:10 point+do:10 point+have:9 redeem:-10 reward:8 show:10 show+_+<store>:15 show+my:13
star:8 statu:22 tell:16 tell+me:16 the:-19 to:-13 total:16 total+$:19 what:16 what+_+balanc:12
what+left:13 what+my:24 with:-7 worth:14 you:-7
[order_status] $:13 <brand>:-8 <date>:-10 <num>:-14 <order>:64 <order>+$:38 <order>+_+$:29
<order>+pleas:16 <store>:39 <store>+_+$:9 <store>+_+my:15 <store>+_+the:9 <store>+on:9
<store>+order:17 ^:13 ^+_+<store>:12 ^+_+can:13 ^+_+doe:8 ^+_+for:8 ^+_+happen:20 ^+_+is:13
^+_+it:16 ^+_+me:-8 ^+_+my:11 ^+_+new:11 ^+_+order:18 ^+_+packag:13 ^+_+updat:14 ^+_+will:11
^+any:23 ^+did:39 ^+has:38 ^+is:14 ^+track:15 ^+what:10 ^+when:39 ^+wher:32 a:-13 and:-8 any:18
any+_+on:25 any+new:12 arriv:18 arriv+$:19 at:-8 been:22 been+_+$:23 buy:-7 can:10 can+i:14 cart:-7
delivery:34 delivery+$:30 delivery+_+$:7 did:34 did+_+send:16 did+the:21 dispatch:24
doe+_+<store>:8 doe+my:7 due:7 expect:17 far:11 from:9 from+<store>:18 from+_+on:7 get:-9 gone:10
happen:20 happen+_+order:8 happen+with:20 has:34 has+it:24 has+my:16 history:-7 how+_+is:9
i+_+the:15 in:-13 is:35 is+_+$:10 is+_+<order>:8 is+_+stuff:9 is+it:13 is+my:39 is+order:8 isn't:7
it:12 me:-14 my:28 my+<store>:36 my+_+$:13 my+_+from:22 my+_+order:13 my+_+ship:14 my+_+still:7
my+delivery:22 my+packag:34 my+parcel:14 my+stuff:19 new:8 new+on:11 of+_+<order>:14 of+order:14
on:14 on+_+way:15 on+my:17 order:36 order+<order>:55 order+_+$:23 order+_+pleas:16 out+$:8
packag:47 packag+$:19 packag+_+$:21 packag+ship:15 parcel:25 parcel+_+$:14 pleas+$:8 send:13
send+my:16 ship:32 ship+$:12 ship+_+$:24 sho:21 statu:14 statu+_+order:14 statu+of:14 stuff:26
stuff+_+<store>:18 stuff+from:18 that:-7 the+_+$:10 the+delivery:17 the+sho:23 the+way:9 thing:13
thing+$:15 to:-17 track:12 track+for:10 updat:13 updat+on:13 watch:-7 way:15 way+$:15
what+_+with:20 what+happen:20 when:34 when+_+i:16 when+_+my:26 when+can:17 when+will:11 wher:51
wher+_+<order>:12 wher+_+it:15 wher+is:23 wher+my:21 will:11 will+my:11 with:8 with+_+<order>:8
with+_+<store>:10 with+my:9 with+order:8 yet:22 yet+$:22
[pause] $:10 10:8 10+_+$:9 10+th:9 14:10 <brand>:-9 <date>:64 <date>+$:30 <date>+_+$:16
<date>+_+alert:13 <date>+_+it:7 <date>+_+my:9 <date>+hold:18 <date>+no:13 <date>+pleas:19 <dur>:47
<dur>+$:50 <num>:-17 <store>:-18 ^:10 ^+_+<date>:11 ^+_+all:17 ^+_+be:11 ^+_+everyth:24
^+_+notification:12 ^+_+off:12 ^+_+on:12 ^+_+send:8 ^+everyth:8 ^+freez:9 ^+hold:8 ^+i:-7 ^+i'll:11
^+i'm:10 ^+mute:10 ^+no:14 ^+paus:14 ^+put:12 ^+shush:12 ^+snooz:11 ^+stop:15 ^+what:-8 ^+will:-8
alert:72 alert+$:18 alert+_+<date>:34 alert+_+<dur>:17 alert+_+the:12 alert+for:22 alert+through:14
alert+until:23 all:31 all+_+through:15 all+alert:22 away:17 away+_+<date>:13 back+_+the:10
back+on:9 be:10 checkout:-8 don't:9 don't+_+alert:8 don't+send:15 everyth:36 everyth+for:12
everyth+on:18 for:24 for+<dur>:49 for+_+$:40 for+_+next:9 freez:16 freez+_+alert:10 freez+all:10
from:15 from+<date>:22 from+_+no:13 halt:12 headphon:12 hold:37 hold+_+alert:14 hold+everyth:13
hold+my:12 i:-16 i'll:11 i'll+be:12 i'm:24 i'm+back:10 i'm+in:8 ice:13 in+_+<date>:8 in+japan:8
is:-8 it+all:7 japan:8 last:-9 last+_+<date>:-8 last+until:-8 me+anyth:8 mute:10 my:-13 my+alert:14
new:10 new+_+$:11 next:8 next+<dur>:9 next+_+$:8 no:20 no+_+alert:8 no+alert:15 no+notification:9
notification:22 notification+_+<date>:8 notification+until:8 of:-11 off:10 off+alert:15 offlin:15
on:13 on+hold:13 on+ice:13 on+the:9 order:-9 paus:29 paus+the:13 pleas:9 pleas+$:8 pleas+don't:8
pric:-8 put:11 put+_+on:9 put+everyth:9 quiet:7 rest:8 send:13 send+_+$:8 send+alert:8 send+me:7
shush:12 snooz:11 snooz+the:11 stop:19 stop+_+until:14 th:22 th+$:23 the+_+$:-10 the+_+<dur>:9
the+_+a:7 the+_+alert:23 the+_+th:23 the+_+watch:11 the+headphon:13 the+next:9 through:22
through+<date>:12 through+_+$:11 to:-14 travell:18 travell+<date>:15 turn+_+alert:9 until:61
until+<date>:46 until+_+$:31 until+_+pleas:7 until+the:13 watch:15 we'r:8 what:-10 whil:8
whil+i'm:8 will:-8 year:12 year+$:12 you:-10
[permission_ask] $:7 <every>:-8 <num>:-11 <store>:13 <store>+$:11 ^:7 ^+_+befor:15 ^+_+check:9
^+_+checkout:18 ^+_+get:12 ^+_+must:13 ^+_+now:9 ^+_+pay:12 ^+_+search:13 ^+_+the:-9 ^+_+want:11
^+_+with:13 ^+alway:11 ^+ask:27 ^+don't:16 ^+from:9 ^+get:8 ^+never:11 ^+no:15 ^+you:11 add:15
add+_+to:15 add+anyth:8 add+thing:8 addres:10 addres+$:12 alway:13 anyth:19 anyth+_+ask:12
anyth+to:8 anyth+without:12 approval:11 approval+_+buy:12 ask:60 ask+_+$:12 ask+_+befor:18
ask+_+first:19 ask+befor:26 ask+first:9 ask+me:37 at:9 at+<store>:12 at+_+$:13 be:7 befor:91
befor+_+add:16 befor+_+check:8 befor+_+my:12 befor+touch:12 befor+you:41 buy+_+<store>:12
buy+_+ask:-9 buy+without:-9 can:-8 cart:19 cart+$:22 check:27 check+_+me:19 check+_+on:12
check+out:11 check+with:19 checkout:32 checkout+$:16 don't:11 don't+_+for:12 don't+pay:12 each:17
each+_+$:8 each+time:12 every:11 every+_+$:12 every+purchas:12 first:24 first+$:9 first+befor:17
for+_+without:12 for+anyth:12 from+_+on:7 from+now:8 get:16 get+my:24 i+_+a:7 i+_+to:8 i+want:11
in:-9 me:25 me+$:7 me+_+$:8 me+_+befor:8 me+_+time:12 me+_+you:23 me+befor:27 me+each:12
me+first:18 must:12 my:18 my+_+befor:25 my+_+pleas:18 my+addres:10 my+approval:12 my+ok:28 never:11
no:10 now+on:8 ok:25 on:8 on+<store>:11 on+_+without:9 order+$:9 out:8 out+_+<store>:11 out+on:12
pay:11 pay+_+anyth:12 pay+for:11 pleas:10 pleas+$:12 purchas:8 purchas+$:12 say:8 search:12 the:-9
the+_+$:8 the+cart:14 thing+_+my:8 thing+to:8 time:10 to+_+cart:13 to+be:8 touch:15 touch+_+cart:15
touch+the:11 using:7 using+_+addres:7 using+my:7 want:9 want+_+be:9 want+a:8 want+to:7 what:-9
with:16 with+_+befor:14 with+_+each:12 with+me:23 without:34 without+_+me:26 without+_+ok:18
without+ask:22 without+my:17 you:29 you+_+$:15 you+_+anyth:12 you+_+check:12 you+add:16
you+order:12
[permission_grant] $:10 <brand>+for:14 <date>:20 <date>+$:25 <dur>:31 <dur>+$:33 <num>:-13
<store>:41 <store>+$:-7 <store>+_+<date>:14 <store>+_+<dur>:13 <store>+_+my:11
<store>+_+permission:8 <store>+_+search:10 <store>+for:18 <store>+plugin:37 <store>+see:13
<store>+until:15 ^:10 ^+_+<store>:12 ^+_+acces:12 ^+_+ahead:16 ^+_+allow:15 ^+_+can:20
^+_+checkout:11 ^+_+fine:24 ^+_+free:9 ^+_+let:8 ^+_+me:-9 ^+_+my:-19 ^+_+on:18 ^+_+read:-11
^+allow:13 ^+give:11 ^+go:14 ^+grant:26 ^+i'm:16 ^+it':18 ^+let:19 ^+stop:-9 ^+turn:17 ^+what:-10
^+you:23 ^+you'r:14 a:-13 acces:9 acces+_+my:8 acces+to:8 add:9 add+_+cart:9 add+to:9 addres:23
addres+$:23 addres+_+<date>:7 addres+until:7 ads:27 ahead:14 ahead+and:16 allow:31 allow+to:13
are:20 are+_+$:25 at:31 at+<brand>:14 at+<store>:15 at+_+for:14 at+_+purchas:8 at+my:13 can:16
can+_+my:22 can+use:10 cart:9 check+_+for:7 check+out:8 checkout:26 checkout+_+<brand>:14
checkout+_+<store>:19 checkout+at:22 checkout+on:13 did:-8 don't:-10 enabl:7 feel:9 fine:23
fine+_+you:19 fine+if:8 fine+with:11 for:10 for+<dur>:30 for+_+$:19 free:9 from:-11 get:-8 give:10
give+_+<store>:10 give+the:9 go:9 go+_+and:16 go+ahead:14 grant:26 history:29 history+$:19 i'm:14
i'm+_+with:11 i'm+_+you:8 if:15 if+_+look:8 if+you:18 in:-12 it:-12 it':17 it'+_+if:8 it'+_+to:11
it'+fine:13 let:26 let+<store>:13 let+_+<store>:14 let+_+see:12 let+the:14 let+you:8 like:8
like+$:11 look:8 look+_+my:11 look+at:11 me:-17 my:20 my+_+$:17 my+_+history:35 my+_+order:12
my+_+until:12 my+addres:26 my+order:16 my+past:16 my+purchas:22 my+wishlist:28 no:-8 not:-9 of:-13
off:-7 ok:30 ok+$:20 ok+to:12 on:22 on+<store>:26 on+_+for:18 on+_+until:9 order:15 order+$:13
order+_+$:9 order+history:11 out+_+<dur>:8 past:16 past+_+$:17 past+order:16 permission:17
permission+_+check:8 permission+_+search:14 permission+to:21 permit:20 personalis:48
personalis+_+$:21 pleas:-8 plugin:32 plugin+_+$:8 plugin+_+to:17 plugin+permission:8
plugin+search:10 purchas:16 purchas+history:20 read:36 read+_+purchas:18 read+_+wishlist:8
read+my:39 recommendation:22 recommendation+$:22 search:35 search+$:18 search+_+<store>:24
search+on:16 see:16 see+_+wishlist:17 see+my:19 stop:-9 stop+_+my:-8 that:-7 the+<store>:30
the+_+$:-8 the+_+plugin:33 to:38 to+_+at:21 to+_+my:26 to+_+order:13 to+_+out:11 to+cart:8
to+check:11 to+look:14 to+my:10 to+search:22 to+use:22 turn:16 turn+_+personalis:22 until:29
until+<date>:31 until+_+$:31 use:21 use+_+addres:20 use+my:26 using:10 using+_+addres:10
using+my:10 want:-7 what:-13 wishlist:25 wishlist+$:30 you:36 you'r:13 you'r+_+to:14 you'r+allow:15
you+_+$:8 you+_+my:12 you+_+read:8 you+_+use:8 you+can:21 you+read:8
[permission_revoke] $:14 <brand>+$:7 <date>:-10 <date>+$:-7 <num>:-15 <store>:35 <store>+$:23
<store>+_+acces:17 <store>+_+not:9 <store>+_+of:18 <store>+_+search:12 <store>+must:9
<store>+plugin:20 <store>+s:17 ^:14 ^+<store>:9 ^+_+all:25 ^+_+away:24 ^+_+can't:19 ^+_+cart:12
^+_+checkout:8 ^+_+disabl:16 ^+_+may:9 ^+_+me:-9 ^+_+more:9 ^+_+must:9 ^+_+my:-16 ^+_+no:28
^+_+not:18 ^+_+off:24 ^+_+read:34 ^+_+take:9 ^+_+the:11 ^+_+your:12 ^+block:11 ^+cancel:10 ^+end:8
^+i:15 ^+keep:11 ^+my:18 ^+no:8 ^+not:18 ^+pleas:12 ^+pull:9 ^+revok:26 ^+stop:17 ^+take:22
^+turn:14 ^+what:-10 ^+you:21 ^+you'r:11 a:-13 acces:49 acces+$:14 acces+_+my:22 acces+to:21
addres:37 addres+$:14 addres+_+$:9 addres+_+more:9 addres+any:9 alert:-8 all:29 all+_+$:19
all+_+for:10 all+_+from:8 all+permission:29 allow:18 allow+_+on:10 allow+checkout:10 allow+to:11
and:-10 any:12 any+_+$:18 any+longer:9 any+more:9 anymor:21 anymor+$:22 at+_+order:22 at+my:18
away:24 away+<store>:8 away+_+acces:14 back+the:9 block:10 but:17 but+_+the:19 but+not:19 buy:-7
can:-9 can't:18 can't+_+my:19 cancel:10 cancel+the:10 cart:17 cart+acces:8 check:7 check+_+$:11
check+out:9 checkout:51 checkout+$:15 checkout+_+<brand>:9 checkout+_+<store>:11 checkout+on:9
did:-7 disabl:15 disabl+_+suggestion:16 disabl+personalis:16 don't+_+my:10 end:8 for:16
for+<store>:32 for+_+$:19 from:10 from+my:10 get:-9 hand:19 hand+_+my:19 hand+off:19 have:-7
history:8 history+$:14 i+_+longer:16 i+no:16 i+take:10 in:-13 it:-14 keep:10 let:-8 limit:19
limit+$:11 limit+_+$:11 longer:36 longer+$:9 longer+allow:24 look:15 look+_+my:17 look+at:17 may:9
me:-16 more:15 more+$:9 must:9 must+_+see:9 must+not:9 my:27 my+_+$:13 my+_+any:19 my+_+anymor:19
my+_+history:11 my+_+is:9 my+addres:40 my+cart:15 my+order:28 my+purchas:13 my+wishlist:37 no:27
no+_+allow:24 no+longer:28 no+more:9 not:51 not+_+my:9 not+see:9 not+the:18 now+$:7 off:51
off+_+$:31 off+limit:25 off+my:18 on:-8 on+<brand>:10 order:11 order+_+the:7 order+for:7 out+$:10
permission:43 permission+$:19 permission+_+<store>:19 permission+for:20 personalis:32
personalis+_+$:32 personalis+suggestion:35 personalisation:20 pleas+$:-10 pleas+_+personalis:16
pleas+disabl:16 plugin:33 plugin+_+acces:13 plugin+_+my:11 plugin+search:12 pull:9 purchas:8
purchas+_+$:16 purchas+history:15 read:28 read+_+order:9 read+_+purchas:9 read+_+wishlist:16
read+my:30 revok:26 revok+_+<store>:14 revok+the:14 right:18 s:17 s+_+to:17 s+acces:17 search:17
search+_+$:14 search+acces:14 see+_+addres:15 see+my:9 stay:13 stop:16 stop+_+my:20 stop+read:22
strip:19 suggestion:35 suggestion+$:35 take:28 take+_+<store>:8 take+away:25 that:-9 the:7
the+<store>:18 the+_+anymor:7 the+_+for:8 the+_+from:10 the+_+permission:10 the+_+plugin:20
the+plugin:19 though:21 to+_+$:-9 to+_+cart:10 to+_+out:13 to+check:13 to+my:17 turn:14 turn+off:20
want+you:15 watch:-7 what:-14 wishlist:34 wishlist+$:18 wishlist+_+$:20 with:-9 withdraw:20 you:17
you'r:11 you+_+at:8 you+_+use:8 you+can't:19 you+look:8 you+may:10 your:10
[permission_show] $:13 <brand>:-8 <date>:-10 <date>+$:-7 <num>:-10 <store>+_+have:12
<store>+plugin:11 ?:9 ?+show:11 ^:13 ^+_+acces:11 ^+_+am:9 ^+_+can:12 ^+_+has:15 ^+_+may:13
^+_+my:9 ^+_+permission:26 ^+list:22 ^+show:19 ^+tell:12 ^+what:33 ^+which:33 ^+who:16 a:-11
acces:56 acces+$:20 acces+_+$:13 acces+_+my:13 acces+_+the:12 acces+to:25 activ:19 activ+$:19
allow:44 allow+$:29 allow+_+see:10 allow+to:13 am+i:7 are:19 are+_+$:17 are+_+allow:14 are+activ:20
are+you:11 ask:8 can:14 can+you:22 check+out:8 currently:17 currently+_+$:17 data:14 data+$:16
do:33 do+$:32 do+_+hold:9 do+you:14 doe:11 doe+_+<store>:12 doe+the:12 everyth+_+have:8
everyth+you:8 for:-15 gave:17 given:14 grant:23 has:10 have:25 have+$:17 have+_+to:11 have+acces:11
have+i:13 hold:9 hold+_+now:9 hold+right:9 i:10 i+_+$:7 i+_+you:31 in:-13 it:-10 let+_+do:9
let+you:9 list:21 list+_+you:8 list+everyth:8 list+the:16 may:13 me:-7 me+_+you'r:14 me+what:13
my+_+$:20 my+data:15 my+permission:25 now+$:7 of:-8 on:-10 order:-9 permission:46 permission+$:25
permission+_+you:12 permission+do:12 permit:15 plugin:17 plugin+_+$:26 plugin+do:12 right:33
right+_+$:11 right+i:17 right+now:11 see:15 see+$:15 show:27 show+my:23 tell:12 tell+_+what:14
tell+me:12 the+<store>:10 the+_+$:-8 the+_+i:16 the+_+plugin:10 the+plugin:13 to:20 to+$:11
to+_+$:12 to+do:9 to+my:12 to+see:9 track:-9 what:39 what+_+$:10 what+_+the:8 what+_+you:20
what+am:9 what+are:8 what+can:15 what+you'r:14 which:31 which+_+are:19 which+_+have:14
which+permission:23 who:11 who+has:12 without:8 without+ask:10 you:41 you'r:13 you'r+_+to:14
you+$:17 you+_+$:27 you+_+acces:13 you+_+out:10 you+_+right:12 you+_+to:12 you+allow:14
you+check:11 you+do:8 you+have:16 you+hold:9 you+see:9
[plugin_disable] <num>:-8 <store>:53 <store>+_+$:44 <store>+_+disabl:10 <store>+_+of:-9
<store>+_+off:22 <store>+_+on:14 <store>+_+search:-7 <store>+extension:30 <store>+plugin:37
^+_+don't:16 ^+_+off:7 ^+_+rid:13 ^+_+the:9 ^+disabl:10 ^+get:10 ^+i:12 ^+kill:8 ^+pleas:14
^+switch:12 ^+turn:16 ^+what:-7 acces:-10 add:10 add+_+$:13 cart:-9 checkout:-9 deactivat:20
deactivat+_+<store>:20 disabl:20 disabl+_+$:10 disabl+_+<store>:10 disabl+it:10 disabl+the:10
don't:13 don't+_+the:17 don't+need:9 extension:30 extension+$:22 from:-7 get:7 get+_+of:13
get+rid:13 i+_+need:9 i+don't:15 kill:8 kill+_+<store>:8 kill+the:8 me:-8 my:-14 need:8
need+_+<store>:10 need+the:10 of+_+<store>:14 of+the:12 off:27 off+$:21 off+_+<store>:9 off+the:9
on+$:13 pleas:10 plugin:34 plugin+$:31 plugin+_+$:13 plugin+_+it:10 plugin+anymor:8
plugin+disabl:10 plugin+off:13 plugin+search:-7 rid:13 rid+_+the:13 rid+of:13 right:-9 search:-10
strip:-8 switch:11 switch+the:8 that:11 the:17 the+<store>:58 the+_+add:14 the+_+extension:15
the+_+plugin:36 to:-14 turn:15 turn+_+<store>:13 turn+the:13 want+the:8 what:-8
[plugin_list] $:13 <num>:-9 <store>:-9 ^:13 ^+_+add:9 ^+_+extension:35 ^+_+me:10 ^+_+my:11
^+_+plugin:58 ^+any:12 ^+list:24 ^+show:25 ^+what:28 ^+which:29 a:-8 activ:9 activ+$:10 add:26
add+_+$:20 add+ons:29 all:16 am:15 am+i:15 any:10 any+_+that:13 are:24 are+_+$:31 are+activ:10
are+install:16 are+ther:10 can:16 check:9 check+_+$:11 check+out:10 do+_+have:9 do+i:9 extension:34
for:-8 grant:-8 have+$:10 i:10 i+_+$:24 i+have:9 i+run:17 in+_+of:10 install:40 install+$:16 it:-8
list:23 list+my:12 list+the:14 me+all:19 money:8 my+_+$:16 my+plugin:25 of+_+$:9 on:-8 ons:29
out+$:9 plugin:90 plugin+$:46 plugin+_+install:7 plugin+_+my:10 plugin+_+ther:10 plugin+are:17
plugin+can:8 plugin+do:9 plugin+see:10 run:16 run+$:17 see:8 see+_+cart:10 see+my:10 show:23
show+_+all:20 show+me:16 show+my:10 spend+_+$:7 term:10 that+can:13 the:-13 the+_+plugin:10 ther:8
ther+$:9 to:-11 what:23 what+_+am:17 what+_+are:9 what+_+do:10 what+_+in:9 what+plugin:21 which:28
which+_+are:15 which+plugin:25 you:-8
"""
