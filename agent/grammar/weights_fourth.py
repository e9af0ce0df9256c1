"""What words speak for, fourth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[pause] $:10 10:8 10+_+$:9 10+th:9 14:10 <brand>+alert:7 <date>:63 <date>+$:29 <date>+_+$:15
<date>+_+alert:12 <date>+_+all:13 <date>+_+my:9 <date>+hold:23 <date>+no:12 <date>+pleas:19
<dur>:48 <dur>+$:51 <num>:-16 <store>:-17 ^:10 ^+_+<date>:10 ^+_+a:-10 ^+_+all:16 ^+_+are:12
^+_+be:10 ^+_+everyth:24 ^+_+notification:12 ^+_+off:12 ^+_+on:11 ^+_+ping:8 ^+_+send:8 ^+_+track:8
^+_+watch:7 ^+everyth:8 ^+freez:11 ^+give:8 ^+hold:10 ^+i:-7 ^+i'll:10 ^+i'm:9 ^+mute:11 ^+no:17
^+paus:15 ^+put:11 ^+shush:14 ^+snooz:10 ^+stop:16 ^+track:-9 ^+watch:-10 ^+we:13 ^+what:-8
a+_+from:12 alert:71 alert+$:16 alert+_+<date>:36 alert+_+<dur>:16 alert+_+the:16 alert+for:23
alert+through:14 alert+until:27 all:34 all+_+$:12 all+_+through:15 all+alert:21 anyth:7 are:8
away:16 away+_+<date>:12 back+_+the:10 back+on:9 be:9 checkout:-8 don't:10 don't+_+alert:8
don't+send:16 everyth:34 everyth+for:12 everyth+on:17 for:23 for+<dur>:48 for+_+$:40 for+_+next:12
freez:17 freez+_+alert:9 freez+all:9 from:18 from+<date>:25 from+_+hold:14 from+_+no:12 give:8
give+the:7 halt:12 headphon:14 hold:44 hold+_+alert:15 hold+everyth:11 hold+my:12 i:-16 i'll:10
i'll+be:10 i'm:23 i'm+back:10 i'm+in:8 ice:13 in+_+<date>:8 in+japan:8 is:-9 japan:8 last:-8
list:-7 me+anyth:8 mute:11 my:-13 my+alert:14 new:10 new+_+$:11 next:12 next+<dur>:12 next+_+$:12
no:22 no+_+alert:13 no+alert:13 no+notification:8 notification:23 notification+_+<date>:8
notification+until:8 of:-10 off:9 off+alert:13 offlin:13 on:17 on+_+until:9 on+hold:13 on+ice:13
on+the:9 order:-9 paus:29 paus+the:14 ping+_+the:8 pleas:8 pleas+$:7 pleas+don't:8 pric:-7 put:11
put+_+on:9 put+everyth:9 quiet:8 rest:9 send:14 send+_+$:8 send+alert:8 send+me:8 shush:14 snooz:10
snooz+the:10 stop:19 stop+_+until:14 th:22 th+$:23 the:7 the+_+$:-10 the+_+<dur>:12 the+_+a:9
the+_+alert:23 the+_+th:22 the+_+watch:12 the+headphon:14 the+next:12 through:21 through+<date>:11
through+_+$:10 to:-14 travell:17 travell+<date>:14 tv+_+for:8 until:59 until+<date>:44 until+_+$:29
until+_+pleas:7 until+the:13 watch:9 we:11 we'r:8 we+are:13 what:-10 whil:8 whil+i'm:8 year:12
year+$:12 you:-10
[permission_ask] $:8 <every>:-9 <num>:-11 <store>:13 <store>+$:11 ^:8 ^+_+befor:15 ^+_+buy:-7
^+_+check:14 ^+_+checkout:18 ^+_+get:12 ^+_+must:12 ^+_+now:8 ^+_+pay:11 ^+_+search:12 ^+_+the:-9
^+_+want:11 ^+_+with:11 ^+alway:14 ^+ask:27 ^+don't:15 ^+from:8 ^+get:8 ^+never:11 ^+no:14 ^+you:10
add:15 add+_+to:14 add+anyth:7 add+thing:8 addres:10 addres+$:11 alway:16 alway+buy:-7 anyth:20
anyth+_+ask:12 anyth+to:7 anyth+without:12 approval:11 approval+_+buy:12 ask:59 ask+_+$:11
ask+_+befor:20 ask+_+first:19 ask+befor:25 ask+first:8 ask+me:37 at:8 at+<store>:12 at+_+$:13 be:7
befor:93 befor+_+$:8 befor+_+add:16 befor+_+check:7 befor+_+my:12 befor+touch:12 befor+you:40
buy+_+<store>:12 buy+_+ask:-9 buy+without:-9 can:-8 cart:19 cart+$:22 check:28 check+_+me:22
check+_+on:11 check+out:11 check+with:22 checkout:32 checkout+$:16 don't:11 don't+_+for:11
don't+pay:12 each:16 each+_+$:8 each+time:11 every:11 every+_+$:12 every+purchas:12 first:24
first+$:9 first+befor:16 for+_+without:12 for+anyth:12 from+_+on:7 from+now:7 get:16 get+my:24
i+_+a:8 i+_+to:8 i+want:11 in:-9 me:26 me+_+$:7 me+_+befor:8 me+_+time:11 me+_+you:23 me+befor:31
me+each:11 me+first:18 must:12 my:18 my+_+befor:24 my+_+pleas:18 my+addres:10 my+approval:12
my+ok:28 never:11 no:10 now+on:7 ok:25 on:7 on+<store>:11 on+_+without:9 order+$:9 out:8
out+_+<store>:11 out+on:11 pay:14 pay+_+anyth:12 pay+for:11 pleas:11 pleas+$:12 purchas:8
purchas+$:12 say:8 search:14 the:-10 the+_+$:7 the+cart:14 thing+_+my:8 thing+to:8 time:10
to+_+cart:13 to+be:8 to+my:7 touch:15 touch+_+cart:15 touch+the:11 using:7 using+_+addres:7
using+my:7 want:9 want+_+be:9 want+a:8 want+to:8 what:-9 with:17 with+_+befor:17 with+_+each:12
with+me:25 without:33 without+_+me:24 without+_+ok:18 without+ask:21 without+my:17 you:28
you+_+$:13 you+_+anyth:14 you+_+check:12 you+add:16 you+order:12
[permission_grant] $:10 <brand>+for:14 <date>:20 <date>+$:25 <dur>:31 <dur>+$:33 <num>:-13
<store>:42 <store>+_+<date>:14 <store>+_+<dur>:14 <store>+_+add:15 <store>+_+my:10
<store>+_+permission:7 <store>+_+search:10 <store>+for:18 <store>+plugin:36 <store>+see:12
<store>+until:14 ^:10 ^+_+<store>:11 ^+_+acces:12 ^+_+ahead:16 ^+_+allow:15 ^+_+can:18
^+_+checkout:10 ^+_+fine:24 ^+_+let:7 ^+_+may:13 ^+_+me:-9 ^+_+my:-19 ^+_+on:19 ^+_+read:-10
^+allow:12 ^+give:10 ^+go:14 ^+grant:26 ^+i:7 ^+i'm:15 ^+it':18 ^+let:18 ^+stop:-8 ^+turn:17
^+what:-10 ^+you:24 ^+you'r:14 a:-14 acces:8 acces+_+my:8 add:12 add+_+cart:9 add+_+to:9
add+thing:11 add+to:8 addres:23 addres+$:23 ads:27 ahead:14 ahead+and:16 allow:30 allow+to:14
are:21 are+_+$:25 at:29 at+<brand>:14 at+<store>:14 at+_+for:14 at+_+purchas:8 at+my:11 can:15
can+_+my:20 can+use:9 cart:10 check+out:8 checkout:26 checkout+_+<brand>:14 checkout+_+<store>:20
checkout+at:22 checkout+on:12 did:-8 don't:-11 enabl:7 fine:23 fine+_+you:19 fine+if:8 fine+with:11
for:9 for+<dur>:30 for+_+$:19 from:-12 get:-8 give:10 give+_+<store>:10 give+the:9 go:9 go+_+and:16
go+ahead:14 grant:25 history:29 history+$:18 i'm:13 i'm+_+with:10 if:16 if+_+look:8 if+you:19
in:-12 it:-12 it':16 it'+_+if:8 it'+_+to:11 it'+fine:13 let:25 let+<store>:12 let+_+<store>:14
let+_+see:11 let+the:14 let+you:7 like:8 like+$:11 look+_+my:10 look+at:9 may:13 may+_+my:14 me:-17
my:21 my+_+$:16 my+_+history:35 my+_+order:12 my+_+until:17 my+addres:26 my+ok:-7 my+order:15
my+past:16 my+permission:10 my+purchas:21 my+wishlist:30 no:-8 not:-10 of:-13 off:-7 ok:29 ok+$:20
ok+to:12 on:22 on+<store>:26 on+_+for:18 on+_+until:9 order:15 order+$:13 order+_+$:9
order+history:11 out+_+<dur>:7 past:16 past+_+$:17 past+order:17 permission:19 permission+_+check:7
permission+_+search:13 permission+to:24 permit:20 personalis:47 personalis+_+$:21 pleas:-9
plugin:31 plugin+_+$:8 plugin+_+to:16 plugin+permission:7 plugin+search:10 purchas:15
purchas+history:20 read:35 read+_+purchas:17 read+_+wishlist:8 read+my:37 recommendation:22
recommendation+$:22 search:35 search+$:18 search+_+<store>:23 search+on:16 see:15 see+_+wishlist:16
see+my:18 stop:-8 the+<store>:30 the+_+$:-8 the+_+plugin:33 thing:8 thing+_+my:11 thing+to:11 to:38
to+_+at:21 to+_+my:25 to+_+order:13 to+_+out:11 to+cart:8 to+check:11 to+look:14 to+my:13
to+search:21 to+use:22 turn:17 turn+_+personalis:22 until:31 until+<date>:33 until+_+$:33 use:25
use+_+addres:21 use+_+wishlist:14 use+my:30 using:10 using+_+addres:10 using+my:10 want:-7 what:-13
wishlist:28 wishlist+$:32 you:35 you'r:14 you'r+_+to:15 you'r+allow:15 you+_+$:9 you+_+my:14
you+_+use:13 you+can:19 you+may:8 you+read:7
[permission_revoke] $:16 2:14 2+$:14 <date>:-11 <date>+$:-8 <num>:-16 <size>:-7 <store>:34
<store>+$:18 <store>+_+acces:17 <store>+_+not:9 <store>+_+of:18 <store>+_+search:9 <store>+must:9
<store>+plugin:20 <store>+s:17 <store>+to:8 ^:16 ^+<store>:9 ^+_+all:31 ^+_+away:19 ^+_+back:13
^+_+can't:19 ^+_+cart:13 ^+_+checkout:10 ^+_+disabl:16 ^+_+everyth:10 ^+_+longer:8 ^+_+may:9
^+_+me:-10 ^+_+must:9 ^+_+my:-16 ^+_+no:23 ^+_+not:18 ^+_+off:24 ^+_+read:31 ^+_+the:9 ^+_+your:12
^+block:11 ^+cancel:11 ^+don't:7 ^+end:8 ^+i:11 ^+keep:11 ^+my:17 ^+no:12 ^+not:18 ^+pleas:11
^+pull:9 ^+revok:60 ^+stop:24 ^+take:36 ^+turn:13 ^+what:-11 ^+you:20 a:-15 acces:44 acces+$:10
acces+_+my:22 acces+to:21 addres:36 addres+$:13 addres+_+$:9 addres+_+more:9 addres+any:9 alert:-8
all:32 all+$:8 all+_+$:19 all+_+for:10 all+permission:27 allow:33 allow+$:14 allow+_+on:9
allow+_+to:8 allow+checkout:9 and:-11 any:12 any+_+$:17 any+longer:8 any+more:9 anymor:21
anymor+$:22 at+_+order:22 at+my:17 away:19 away+<store>:7 away+_+acces:11 back:15 back+_+i:14
back+the:7 block:10 but:16 but+_+the:19 but+not:19 buy:-8 can:-10 can't:19 can't+_+my:19 cancel:11
cancel+the:12 cart:14 check:9 check+_+$:14 check+out:11 checkout:51 checkout+$:14
checkout+_+<brand>:8 checkout+on:8 did:-7 disabl:14 disabl+_+suggestion:16 disabl+personalis:16
don't+_+my:10 end:8 everyth:19 everyth+$:11 for:12 for+<store>:29 for+_+$:16 from:10
from+_+<store>:14 from+my:9 from+the:10 g:16 get:-9 grant:-7 hand:19 hand+_+my:19 hand+off:19
have:-8 history:8 history+$:13 i:9 i'm:-7 i+_+$:10 i+_+longer:15 i+allow:15 i+no:15 i+take:7 in:-15
in+my:-7 it:-15 it+$:-7 keep:9 let:-8 limit:19 limit+$:11 limit+_+$:11 longer:38 longer+$:8
longer+allow:27 look:14 look+_+my:17 look+at:16 may:9 me:-18 more:14 more+$:9 must:9 must+_+see:9
must+not:9 my:28 my+_+$:16 my+_+any:18 my+_+anymor:19 my+_+history:11 my+_+is:9 my+addres:39
my+cart:14 my+order:28 my+purchas:11 my+result:14 my+wishlist:34 no:26 no+_+allow:27 no+longer:30
no+more:8 not:51 not+_+my:9 not+see:9 not+the:18 off:50 off+_+$:30 off+limit:25 off+my:18 ok:-7
on:-10 on+<brand>:9 order:10 order+_+the:7 order+for:7 out+$:12 permission:45 permission+$:19
permission+_+<store>:18 permission+for:20 permission+from:14 personalis:44 personalis+_+$:30
personalis+suggestion:33 personalisation:20 pleas+$:-11 pleas+_+personalis:16 pleas+disabl:16
plugin:32 plugin+_+acces:10 plugin+_+my:11 plugin+search:9 pull:9 purchas+_+$:16 purchas+history:14
read:27 read+_+order:9 read+_+purchas:8 read+_+wishlist:16 read+my:29 result:11 result+$:14
revok:60 revok+_+$:24 revok+_+<store>:10 revok+all:14 revok+the:10 right:17 s:17 s+_+to:17
s+acces:17 search:15 search+_+$:10 search+acces:10 see+_+addres:14 see+my:9 show:-8 stay:13 stop:23
stop+_+my:29 stop+read:19 strip:19 suggestion:33 suggestion+$:33 take:40 take+_+<store>:7
take+away:20 take+back:22 that:-10 the+<store>:17 the+_+anymor:7 the+_+from:10 the+_+permission:11
the+_+plugin:20 the+plugin:19 though:21 to+_+$:-11 to+_+cart:10 to+_+out:16 to+check:16 to+my:17
turn:12 turn+off:20 want+you:15 watch:-9 what:-15 wishlist:31 wishlist+$:15 wishlist+_+$:20
with:-10 withdraw:15 you:15 you+_+at:8 you+_+read:7 you+can't:19 you+look:8 you+may:9 your:10
[permission_show] $:13 <brand>:-8 <date>:-10 <date>+$:-7 <num>:-10 <store>+_+have:12
<store>+plugin:11 ?:8 ?+show:11 ^:13 ^+_+acces:11 ^+_+am:9 ^+_+can:12 ^+_+has:16 ^+_+may:13
^+_+permission:24 ^+list:23 ^+show:24 ^+tell:12 ^+what:33 ^+which:28 ^+who:17 a:-12 acces:57
acces+$:21 acces+_+$:13 acces+_+my:14 acces+_+the:12 acces+to:26 activ:16 activ+$:16 allow:43
allow+$:28 allow+_+see:10 allow+to:13 am:7 am+i:8 are:23 are+_+$:23 are+_+allow:14 are+activ:17
are+on:11 are+you:11 ask:8 can:15 can+you:22 check+out:8 currently:17 currently+_+$:17 data:14
data+$:16 do:33 do+$:32 do+_+hold:9 do+you:13 doe:11 doe+_+<store>:13 doe+the:13 everyth+_+have:8
everyth+you:8 for:-15 gave:17 given:13 grant:21 has:10 have:25 have+$:17 have+_+to:11 have+acces:12
have+i:12 hold:8 hold+_+now:9 hold+right:9 i:10 i+_+you:31 in:-13 it:-10 let+_+do:9 let+you:9
list:21 list+_+you:8 list+everyth:8 list+the:16 may:13 me:-8 me+_+you'r:14 me+what:13 my+_+$:17
my+data:16 my+permission:21 now+$:7 of:-8 on+$:9 order:-9 permission:50 permission+$:20
permission+_+you:12 permission+do:12 permit:15 plugin:18 plugin+_+$:26 plugin+do:13 right:33
right+_+$:11 right+i:17 right+now:11 see:15 see+$:15 show:31 show+_+permission:32 show+my:19
tell:12 tell+_+what:14 tell+me:12 the+<store>:10 the+_+$:-8 the+_+i:16 the+_+plugin:10
the+plugin:13 to:20 to+$:11 to+_+$:12 to+do:10 to+my:13 to+see:9 track:-8 what:39 what+_+$:10
what+_+the:9 what+_+you:20 what+am:10 what+are:8 what+can:15 what+you'r:15 which:36 which+_+are:26
which+_+have:13 which+permission:32 who:12 who+has:13 without:8 without+ask:10 you:40 you'r:13
you'r+_+to:14 you+$:17 you+_+$:27 you+_+acces:13 you+_+out:10 you+_+right:12 you+_+to:12
you+allow:14 you+check:11 you+do:8 you+have:16 you+hold:8 you+see:9
[plugin_disable] <num>:-8 <store>:51 <store>+_+$:45 <store>+_+disabl:10 <store>+_+of:-9
<store>+_+off:21 <store>+_+on:14 <store>+_+search:-7 <store>+extension:30 <store>+plugin:38
^+_+don't:16 ^+_+off:7 ^+_+rid:13 ^+_+the:10 ^+deactivat:7 ^+disabl:10 ^+get:10 ^+i:12 ^+kill:8
^+pleas:17 ^+switch:12 ^+turn:15 ^+what:-7 acces:-8 add:10 add+_+$:13 anymor:7 anymor+$:7 cart:-8
checkout:-13 deactivat:22 deactivat+_+<store>:22 deactivat+the:7 disabl:20 disabl+_+$:10
disabl+_+<store>:10 disabl+it:10 disabl+the:10 don't:13 don't+_+the:17 don't+need:9 don't+want:7
extension:29 extension+$:21 for:-7 from:-10 get:7 get+_+of:13 get+rid:13 i+_+need:9 i+don't:16
kill:8 kill+_+<store>:8 kill+the:8 me:-8 my:-14 need:8 need+_+<store>:10 need+the:9 of+_+<store>:14
of+the:12 off:26 off+$:21 off+_+<store>:9 off+the:8 on+$:13 pleas:13 plugin:35 plugin+$:33
plugin+_+$:13 plugin+_+it:10 plugin+anymor:8 plugin+disabl:10 plugin+off:13 plugin+search:-7
remov:7 remov+_+<store>:8 remov+the:8 rid:13 rid+_+the:14 rid+of:13 right:-9 search:-10 search+$:-7
strip:-9 switch:12 switch+the:8 that:10 the:18 the+<store>:58 the+_+add:14 the+_+extension:15
the+_+plugin:37 to:-15 turn:15 turn+_+<store>:13 turn+the:13 want+the:8 what:-8
[plugin_list] $:13 <num>:-9 <store>:-9 ^:13 ^+_+add:10 ^+_+extension:35 ^+_+install:15 ^+_+me:10
^+_+my:10 ^+_+plugin:57 ^+any:12 ^+list:22 ^+show:26 ^+what:28 ^+which:30 a:-9 activ:10 activ+$:11
add:26 add+_+$:19 add+ons:29 all:16 am:15 am+i:16 any:10 any+_+that:13 are:24 are+_+$:31
are+activ:11 are+install:16 are+ther:10 can:16 check:9 check+_+$:11 check+out:11 do+_+have:9 do+i:9
extension:35 for:-8 have+$:10 i:10 i+_+$:24 i+have:9 i+run:17 in+_+of:9 install:42 install+$:16
install+_+$:18 install+plugin:18 it:-8 list:21 list+my:12 list+the:11 me+all:19 money:7 my+_+$:16
my+cart:7 my+plugin:23 of+_+$:8 on:-9 ons:29 out+$:10 plugin:90 plugin+$:46 plugin+_+my:10
plugin+_+ther:10 plugin+are:16 plugin+can:7 plugin+do:9 plugin+see:11 run:16 run+$:17 see:8
see+_+cart:10 see+my:10 show:24 show+_+all:20 show+_+plugin:17 show+me:15 show+my:9 term:9
that+can:13 the:-14 the+_+plugin:8 ther:8 ther+$:9 to:-11 what:22 what+_+am:17 what+_+are:9
what+_+do:10 what+_+in:8 what+plugin:21 which:28 which+_+are:15 which+plugin:24 you:-8
[price_check] $:7 <brand>:14 <brand>+_+$:10 <brand>+set:9 <date>:-7 <money>:56 <money>+_+a:31
<money>+_+for:8 <money>+_+the:18 <money>+be:10 <money>+for:41 <num>:38 <num>+$:-18 <num>+_+a:31
<num>+_+fair:8 <num>+_+thes:8 <num>+a:14 <num>+for:50 <num>+good:14 <num>+is:9 <store>:-8 ?:17
?+$:8 ^:7 ^+<money>:8 ^+_+<money>:27 ^+_+<num>:25 ^+_+a:-9 ^+_+do:8 ^+_+i:15 ^+_+pay:7 ^+_+pric:10
^+_+the:-13 ^+_+thi:13 ^+am:13 ^+good:11 ^+i:-8 ^+is:47 ^+my:10 ^+tell:9 ^+would:23 a:33
a+<brand>:28 a+_+case:11 a+_+deal:15 a+_+pric:14 a+_+set:10 a+fair:12 a+good:15 a+phon:11 a+used:13
air:9 air+$:10 am:11 am+_+overpay:13 am+i:12 at+<num>:9 at+_+for:11 bad:15 be:15 be+_+much:11
be+too:11 boot+_+$:8 case:11 case+$:11 colleagu:12 crazy:7 deal:12 deal+on:14 decent:11
decent+_+a:12 decent+for:12 do:11 do+you:14 doe:11 fair:25 fair+_+a:8 fair+for:8 fair+pric:12
for:44 for+<num>:13 for+_+$:-10 for+_+<brand>:22 for+_+good:14 for+_+lamp:10 for+_+phon:11
for+_+used:14 for+a:60 for+the:7 for+thi:9 good:37 good+_+on:14 good+deal:14 good+pric:14 got:14
got+it:15 i+_+at:13 i+overpay:13 if+<num>:10 if+_+is:9 in:-10 is:47 is+<money>:8 is+<num>:18
is+_+<num>:7 is+_+a:23 is+_+for:13 is+_+ok:12 is+that:26 is+thi:14 it+_+<num>:14 it+for:15 lamp:8
lamp+$:10 me+_+<num>:8 me+if:9 monitor:8 monitor+$:9 mous:11 much:13 not+_+<money>:11 of:-9 off+$:9
ok:13 ok+$:11 on+_+<brand>:14 or:21 or+_+$:13 or+not:11 order:-7 overpay:13 overpay+at:13 paid:8
paid+_+for:8 pay:9 pay+<num>:12 pay+_+for:12 phon:10 phon+_+$:11 phon+case:11 pleas:-7 pric:18
pric+$:9 rip:9 rip+_+$:9 rip+off:9 say:11 say+to:9 sound:12 stroller:14 stroller+$:9 tell:8
tell+_+if:9 tell+me:8 that:15 that+_+$:12 that+a:12 that+ok:12 the:-12 the+_+$:8 thes:7 thi:17
thi+_+$:7 to:-7 to+<num>:7 too:17 too+_+for:8 too+much:16 used:19 used+_+$:8 want:8 want+<money>:12
want+_+for:12 what+_+you:8 what+do:8 worth:23 would:21 would+<money>:10 would+<num>:13
would+_+be:13 you:8 you+_+<money>:10 you+_+to:8 you+say:12
[price_history] $:8 5:8 5+$:10 <brand>:18 <brand>+_+<num>:7 <brand>+_+has:8 <brand>+hero:9
<date>:16 <date>+$:9 <date>+_+the:12 <date>+for:13 <money>:-7 <num>:11 <num>+_+of:11 <num>+_+you:13
<num>+pric:29 <store>:-11 ^:8 ^+_+did:21 ^+_+has:17 ^+_+how:11 ^+_+it:13 ^+_+much:9 ^+_+over:8
^+_+pric:14 ^+_+was:8 ^+did:9 ^+give:7 ^+has:16 ^+how:20 ^+last:10 ^+past:11 ^+pric:27 ^+show:19
^+what:27 a:-14 airpod:11 alert:-8 and:-9 at:-8 be:16 be+_+$:19 been:52 been+_+for:14 befor:23
befor+$:25 bike:7 charg:13 chart:14 cheap:12 cheaper:28 cheaper+$:19 cheaper+_+$:12 cheapest:11
consol:14 cost:31 cost+_+$:25 cost+_+the:12 curv:11 did:35 did+_+<brand>:18 did+_+pric:-8 did+it:33
dron:24 ever:27 ever+_+$:13 ever+_+under:16 ever+been:29 for:28 for+_+$:9 for+_+<brand>:19
for+_+bike:8 for+_+macbook:10 for+me:8 for+the:42 give+_+the:9 give+me:8 gone:10 gone+$:13 graph:10
has:43 has+_+$:7 has+_+pric:8 has+mov:8 has+the:47 have:8 have+_+been:12 hero:9 hero+<num>:9
history:8 history+_+the:10 history+of:10 how:32 how+_+did:12 how+has:8 how+much:9 how+the:14 i:-14
in+<date>:13 in+_+$:7 is:-11 it:14 it':7 it+_+befor:13 it+_+to:20 it+cost:12 kindl:20 kindl+_+$:21
last:20 last+<num>:24 last+_+pric:24 len:9 len+$:10 lowest:11 macbook:9 macbook+$:10 me+_+pric:9
me+the:15 mixer+$:9 much:8 much+_+it:13 much+did:12 my:-17 of:20 of+_+<brand>:16 of+_+len:11
of+the:34 on:-18 on+the:-7 order:-9 oven:7 over:22 over+the:13 over+time:11 past:27 past+_+for:11
past+pric:11 previou:8 pric:66 pric+_+for:9 pric+_+of:21 pric+_+over:8 pric+_+saw:13 pric+_+the:42
pric+for:28 pric+of:25 pric+went:8 pric+you:13 ps:7 ps+5:8 ps+_+$:9 saw:13 saw+$:8 show:17
show+_+the:18 show+how:11 show+me:9 sofa:14 stand:8 stand+_+$:9 stand+mixer:9 the:22 the+<brand>:30
the+_+$:19 the+_+5:9 the+_+<num>:16 the+_+been:18 the+_+cost:9 the+_+gone:11 the+_+hero:9
the+_+in:8 the+_+mixer:8 the+_+pleas:8 the+_+pric:21 the+_+the:12 the+airpod:13 the+bike:8
the+cheapest:12 the+dron:24 the+kindl:20 the+last:12 the+len:11 the+lowest:13 the+macbook:9
the+oven:8 the+past:17 the+ps:8 the+sofa:14 the+stand:9 they:12 time:9 time+_+the:8 to+be:20
track:-8 trend:10 under:10 under+<num>:12 under+_+$:12 use:17 was:7 was+the:9 what:21
what+_+lowest:11 what+_+the:29 what+did:23 what+has:10 what+the:8 what+was:9 with:-9 year:8
year+$:8 you+saw:13
[profile_set] $:10 <brand>:20 <brand>+$:26 <brand>+_+alway:10 <brand>+i'm:19 <brand>+what:-10
<colour>:-7 <num>:29 <num>+$:19 <num>+_+$:9 <num>+_+<size>:8 <num>+_+sho:11 <num>+in:15 <num>+top:9
<num>+waist:9 <size>:74 <size>+$:44 <size>+_+$:23 <size>+_+<brand>:20 <size>+_+<num>:10
<size>+_+top:13 <size>+in:26 <size>+sho:11 <store>:-7 ^:10 ^+_+<brand>:11 ^+_+down:14 ^+_+me:-7
^+_+my:13 ^+_+pant:14 ^+_+shoe:15 ^+_+take:15 ^+_+that:10 ^+_+the:-11 ^+for:9 ^+fyi:9 ^+i'm:13
^+in:8 ^+keep:9 ^+my:32 ^+note:12 ^+remember:17 ^+save:15 ^+top:11 ^+updat:8 ^+waist:8 a:16
a+<num>:26 a+<size>:17 a+_+$:11 a+_+in:20 a+_+waist:9 alway:10 alway+_+<size>:10 alway+a:10 an:31
an+<size>:34 an+_+$:10 an+_+at:10 an+_+in:12 and:8 and+<size>:8 boot:-7 cvc:-8 down:13
for+<brand>:8 for+_+i'm:10 fyi:9 fyi+_+wear:9 fyi+i:9 gone:11 i:20 i'm:41 i'm+_+<num>:18
i'm+_+<size>:17 i'm+_+a:9 i'm+a:31 i'm+alway:10 i've:13 i+_+<num>:9 i+_+<size>:25 i+_+a:9 i+take:19
i+wear:32 if:-8 in:25 in+<brand>:24 in+_+$:24 in+_+i:11 in+_+i'm:9 in+_+what:-7 in+sho:11 in+top:9
inseam:23 is:16 is+<num>:27 is+_+$:23 is+_+and:8 it:-13 jot:14 keep:8 me:-13 mind:10 my:26
my+_+<size>:21 my+_+is:27 my+profil:14 my+shoe:15 my+waist:14 note:12 note+_+i:9 note+that:9 now:9
now+$:11 of:-8 on:-9 order:-10 pant:14 pleas:-8 profil:14 remember:16 remember+that:12 save:15
save+my:16 sho:30 sho+$:25 shoe:23 shoe+<size>:20 shoe+_+$:20 take:17 take+_+in:9 that:15
that+_+wear:11 that+i:17 that+in:-9 the:-25 the+_+$:-8 to+_+$:-8 to+_+<size>:11 to+an:13 top:31
top+$:12 top+<size>:20 top+_+$:9 up:13 up+to:13 updat:8 usually:11 waist:40 waist+<num>:20
waist+_+$:11 waist+_+<num>:14 waist+is:14 wear:31 wear+<num>:10 wear+<size>:17 wear+_+sho:22
what:-21 which:-7 you:-7
[quiet_hours] $:14 <brand>:-10 <date>:-8 <every>:-8 <num>:24 <num>+$:9 <num>+_+<num>:25
<num>+are:13 <num>+no:25 <num>+on:9 <num>+to:24 <store>:-11 <time>:83 <time>+$:56 <time>+_+$:18
<time>+_+<time>:55 <time>+and:21 <time>+pleas:9 <time>+to:26 <time>+until:15 ^:14 ^+_+after:20
^+_+alert:7 ^+_+befor:13 ^+_+between:10 ^+_+disturb:9 ^+_+don't:10 ^+_+messag:9 ^+_+no:13
^+_+not:14 ^+_+off:8 ^+_+ping:8 ^+_+quiet:28 ^+_+silent:16 ^+_+text:17 ^+_+the:-12 ^+do:14
^+don't:20 ^+keep:19 ^+leav:15 ^+never:12 ^+no:9 ^+not:9 ^+noth:14 ^+stay:16 ^+weekday:12 a:-13
after:37 after+<num>:19 after+<time>:18 after+_+$:17 alert:19 alert+$:8 alert+on:8 alon:16
alon+_+sunday:12 alon+on:12 and:27 and+<num>:8 and+<time>:17 and+_+$:22 are:13 befor:26
befor+<num>:18 befor+<time>:10 befor+_+$:10 between:24 between+<time>:21 between+_+and:24 bingo:7
church:7 disturb:18 disturb+_+on:9 disturb+me:9 do:10 do+not:15 don't:34 don't+_+$:11
don't+_+alert:8 don't+_+me:29 don't+disturb:9 don't+ping:19 dur:7 evening:11 for:-12 friday:16
from:8 from+<time>:24 from+_+to:13 from+_+until:10 hour:9 hour+<time>:9 i'm:18 i'm+_+$:11
i'm+work:13 i+_+<num>:11 in:-10 is:-8 it:-11 keep:22 keep+quiet:19 leav:14 leav+_+alon:16
leav+me:16 me:21 me+_+on:12 me+_+saturday:9 me+_+weekend:13 me+alon:16 me+at:8 me+befor:11 me+on:22
messag:30 messag+_+$:15 messag+_+<time>:8 messag+_+on:11 messag+me:10 monday:9 morning:13 my:-16
my+_+$:-7 never:11 never+_+me:13 night:19 no:48 no+_+$:25 no+_+pleas:20 no+alert:24 no+messag:19
no+notification:16 no+ping:17 no+text:12 not:20 noth:13 notification:13 of:-9 off:11 on:41
on+_+$:42 on+_+and:17 on+_+or:9 on+_+pleas:8 on+friday:16 on+monday:9 on+saturday:20 on+sunday:19
on+weekday:7 on+weekend:18 or+_+$:8 or+sunday:9 order:-8 ping:33 ping+$:21 ping+_+<time>:8 pleas:24
pleas+$:7 pleas+_+ping:15 pleas+no:20 quiet:30 quiet+_+<time>:12 sacr:13 saturday:20
saturday+_+sunday:9 saturday+or:9 silent:25 sleep:19 stay:15 stay+silent:16 sunday:43 sunday+$:29
text:26 text+$:10 text+me:15 that:-9 the:-22 the+_+$:-7 to:15 to+<num>:20 to+<time>:26 to+_+$:14
tuesday:7 until:11 until+<time>:15 until+_+$:13 wednesday:16 wednesday+$:16 weekday:19 weekday+$:7
weekend:33 weekend+$:18 what:-9 whil:17 work:18 work+$:12 you:-9
[quiz_start] $:10 <brand>:-8 <date>:-8 <num>:-12 <store>:-11 ^:10 ^+_+do:10 ^+_+don't:12
^+_+find:11 ^+_+have:9 ^+_+idea:12 ^+_+me:28 ^+_+sure:8 ^+_+the:9 ^+_+we:10 ^+ask:9 ^+can:11
^+help:13 ^+i:16 ^+let:15 ^+no:10 ^+not:7 ^+run:12 ^+start:13 a:12 a+_+$:11 a+_+i:10
a+_+question:12 a+few:12 a+perfum:10 about:13 about+my:20 am:14 ask:36 ask+$:7 ask+_+$:12
ask+_+question:11 ask+_+some:7 ask+me:22 by:8 by+ask:11 can:18 can+_+ask:10 can+_+do:10 can+we:10
can+you:16 clue:13 do:25 do+_+hair:8 do+the:28 don't+_+my:11 don't+know:12 few:12 few+question:12
figur:14 figur+_+my:11 figur+out:14 find:33 find+_+my:11 find+_+perfum:13 find+a:8 find+my:20
find+out:10 for:-14 foundation:18 fragranc:30 fragranc+quiz:16 get:-8 guid:16 hair:25 hair+type:21
have+_+clue:10 have+no:10 help:17 help+me:15 i:19 i'd+_+to:7 i+_+know:13 i+_+no:10 i+am:16
i+don't:12 i+have:8 i+like:10 idea:11 idea+which:12 in:-11 interview:13 is+_+the:8 know:10
know+_+size:8 know+my:14 let:14 let+_+the:12 let+do:12 let+find:11 like:14 like+$:10 me:36 me+$:13
me+_+it:9 me+_+my:15 me+_+out:15 me+_+question:7 me+about:12 me+on:13 me+question:11 me+through:31
my:27 my+_+type:31 my+hair:14 my+size:15 my+skin:22 my+styl:27 no:15 no+_+which:15 no+clue:13
no+idea:12 not+sure:8 of:-9 on+_+$:9 order:-9 out:24 out+_+skin:11 out+my:22 out+what:8 perfum:24
perfum+_+like:10 perfum+i:10 pick:15 pick+a:16 question:49 question+$:33 question+_+find:10
question+to:10 quiz:92 quiz+$:56 quiz+_+$:20 quiz+me:22 run:9 shad:31 shad+_+am:8 shad+i:8 show:-7
size:27 size+_+am:8 size+i:8 size+is:8 skin:31 skin+type:20 some:11 some+_+$:12 some+question:14
start:12 start+the:13 styl:39 styl+$:20 styl+_+$:13 styl+quiz:13 sure:7 take:12 take+the:14 that:-8
the:7 the+_+quiz:51 the+_+type:9 the+fragranc:16 the+hair:8 the+size:7 the+skin:11 through:29
through+_+$:8 through+_+a:16 to+_+a:9 to+_+the:14 to+find:10 to+take:15 together:11 type:42
type+_+$:16 type+_+ask:8 type+_+me:10 type+quiz:12 type+together:11 walk:15 walk+_+through:15
walk+me:15 we:9 we+do:10 what:8 what+_+size:8 what+my:10 what+size:8 which:11 which+_+i:8
which+shad:8 with:9 work:8 you+ask:10
[recommend] $:17 <brand>:14 <brand>+$:-8 <brand>+_+$:10 <brand>+airwrap:14 <colour>:14
<colour>+_+$:23 <date>:9 <date>+_+$:10 <dur>+old:13 <every>:-9 <money>:31 <money>+$:20
<money>+_+$:25 <money>+_+need:11 <money>+pleas:9 <money>+top:13 <num>:15 <num>+$:15 <num>+<date>:12
<num>+_+<money>:9 <num>+_+a:-8 <num>+and:12 <num>+for:-10 <size>:-13 <store>:-9 ?:18 ?+_+me:12 ^:17
^+_+<num>:-8 ^+_+a:13 ^+_+an:9 ^+_+anyth:8 ^+_+been:7 ^+_+chair:10 ^+_+do:15 ^+_+for:34 ^+_+good:9
^+_+idea:8 ^+_+like:15 ^+_+me:10 ^+_+my:-16 ^+_+need:8 ^+_+present:7 ^+_+should:18 ^+_+someth:16
^+_+the:-21 ^+_+toy:8 ^+_+would:14 ^+a:11 ^+any:44 ^+anyth:10 ^+can:10 ^+find:15 ^+gift:8 ^+have:8
^+i:13 ^+i'd:-7 ^+idea:14 ^+is:-7 ^+look:12 ^+my:21 ^+need:16 ^+order:-8 ^+recommend:44 ^+someth:25
^+suggest:22 ^+what:34 a:43 a+<brand>:-9 a+<colour>:13 a+<date>:13 a+_+$:-8 a+_+for:29 a+_+gift:8
a+_+i:8 a+_+like:15 a+_+similar:17 a+_+wed:11 a+_+what:19 a+baby:17 a+beach:8 a+housewarm:11
a+present:22 a+tent:7 a+used:-9 airwrap:14 alert:-9 alternativ:14 am:-7 an+_+for:10 and:11
and+<money>:10 anniversary:20 anniversary+$:14 any:37 any+_+for:19 anyth:30 anyth+_+<brand>:11
are:-9 around:9 around+<num>:11 around+_+$:10 at:-8 baby:16 baby+what:12 bag:16 bag+$:17 barely:10
beach:8 beach+_+$:8 beach+wed:8 between:8 between+<num>:10 between+_+and:9 blazer:13 book:15
bottega:20 bring:20 bring+_+a:14 bring+to:14 brother:16 budget:-8 but:35 but+_+$:31 but+cheaper:7
but+not:8 buy:-9 by+<date>:7 camp:15 can:9 can+_+suggest:15 can+you:9 cart:-8 chair:17 christen:7
colleagu:9 cosy:13 could:8 could+i:12 coworker:13 did:-11 dinosaur:8 do:17 do+_+get:11 do+you:11
don't:-10 dres:10 dry:9 dupe:20 each:10 eam:10 enjoy:22 everyth+$:9 explosiv:-14 festival:8 find:16
find+_+a:20 find+a:-8 find+me:9 for:54 for+_+$:-15 for+_+<brand>:-9 for+_+parent:10 for+_+skin:15
for+_+to:12 for+_+used:-9 for+a:33 for+me:-8 for+my:43 for+our:11 from:-8 garden:7 gazell:13
gentler:11 get:9 get+my:8 gift:35 gift+_+my:18 gift+for:18 gift+idea:14 give:17 go:8 go+_+with:15
goe:12 golf:11 good:8 good+_+a:11 good+for:11 graduation:8 grandma:22 guitar:8 had:12 had+_+baby:12
had+a:12 hail:12 has+_+$:13 he:19 her:22 her+$:13 hik:9 him:11 housewarm:11 housewarm+$:11 hubba:10
i:17 i'd:-8 i'd+like:-8 i'm:-12 i+_+$:-7 i+_+<brand>:17 i+_+a:-9 i+_+her:17 i+_+know:10
i+_+someth:20 i+get:17 i+lik:17 i+need:10 i+wear:8 idea:52 idea+_+a:9 idea+_+my:8 idea+for:33 if:-8
in:-14 in+_+$:-8 in+my:-7 interview:11 into+_+$:7 invit:7 is:-10 is+_+with:7 it:-20 it+$:-9
jacket:12 jacket+but:14 job:11 lik:27 lik+_+$:11 like:74 like+_+<brand>:17 like+_+one:10 like+my:11
like+the:39 look+for:10 lov:35 mary:12 max:15 max+<num>:10 max+_+$:11 me+_+for:14 me+a:8 mic:9
moisturizer:8 movi:13 my:17 my+_+$:-17 my+_+lov:17 my+_+who:11 my+brother:16 my+nephew:11 my+old:15
my+parent:10 my+wife:7 nano:8 nano+puff:8 need:23 need+_+for:8 nephew:11 new:-8 niacinamid:11
night:12 no:-9 now:-8 obsess:7 of:-12 oily:8 old:28 old+_+$:21 on:-18 one:9 orchid:8 order:-19
our:17 out:-7 outfit:11 parent:10 partner:9 pay:-8 poang:8 podcast:9 prank:-14 present:36
present+_+my:17 present+for:24 pric:-10 pricey:8 project:12 puff:8 puzzl:22 recommend:58
recommend+a:30 recommend+for:18 recommend+me:15 run+_+$:8 santa:13 santal:14 secret:13
secret+santa:13 serum:17 set:-8 she:22 sho:13 sho+_+my:12 should:21 should+_+get:8 should+i:12
similar:49 similar+_+the:21 similar+to:32 skin:14 skin+$:17 smaller:8 smell:14 someon:13 someth:54
someth+_+my:7 someth+for:17 starter:8 stock:13 stuffer:15 suggest:36 suggest+_+for:11 suggest+a:21
suggest+someth:11 suggestion:14 sunscreen:7 surpris:12 tent:16 tent+_+to:10 th:12 that+_+the:8
the+<brand>:16 the+_+$:-9 the+_+airwrap:14 the+_+bag:20 the+_+one:7 the+one:9 thi:-8 to:16
to+_+$:-8 to+_+<brand>:14 to+_+<date>:13 to+_+to:14 to+a:31 to+bring:8 to+the:31 to+wear:7 top:11
top+$:12 toy:7 trouser:15 turn:30 turn+<num>:35 under:13 under+<money>:13 under+_+$:10 used:-10
watch+$:9 we:11 we'v:7 wear:15 wear+_+a:17 wear+to:17 wed:18 wed+$:11 well:15 what:41 what+_+for:11
what+_+i:29 what+_+the:-9 what+_+we:14 what+_+with:12 what+_+you:11 what+a:8 what+can:8
what+could:12 what+do:27 what+good:11 what+should:27 what+to:10 what+would:14 whisky:11 who:33
who+has:13 who+is:11 wife:7 with:16 with+<colour>:15 with+a:8 wore:10 would:17 would+_+recommend:11
would+you:9 you:11 you+_+a:14 you+_+for:19 you+give:13 you+recommend:15 you+suggest:14 zendaya:10
"""
