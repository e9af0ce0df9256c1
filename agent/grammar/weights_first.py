"""What words speak for: the first half. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[add_to_cart] <brand>:37 <brand>+<volume>:9 <brand>+_+<colour>:12 <brand>+_+<size>:8
<brand>+_+food:10 <brand>+arizona:12 <brand>+tumbler:15 <colour>:46 <colour>+$:8 <colour>+<num>:12
<colour>+_+$:14 <date>:-12 <num>:25 <num>+_+of:30 <num>+_+the:14 <num>+can:13 <num>+of:14
<store>+_+cart:10 <store>+_+in:14 <volume>:23 <volume>+$:15 ^+_+<brand>:25 ^+_+<num>:30 ^+_+a:51
^+_+back:32 ^+_+in:-10 ^+_+me:-9 ^+_+my:-12 ^+_+one:11 ^+_+some:7 ^+_+take:14 ^+_+that:-9
^+_+the:10 ^+add:32 ^+bring:10 ^+cart:24 ^+chuck:14 ^+how:-9 ^+i:-8 ^+i'll:14 ^+plac:13 ^+pop:14
^+put:20 ^+stick:7 ^+throw:14 ^+tos:11 ^+what:-13 a:28 a+<brand>:14 a+_+charger:7 a+_+in:-7
a+_+of:15 aa:11 aa+batteri:11 add:39 add+<brand>:9 add+<num>:16 add+_+$:13 add+_+<brand>:12
add+_+same:16 add+_+to:-8 add+a:10 add+the:15 alway+buy:8 and:-8 arizona:12 arizona+_+<num>:12
as:13 as+_+time:16 as+last:16 back:36 back+_+$:10 back+_+candl:10 back+in:10 back+the:20 bag:15
bag+$:13 basket:46 basket+$:27 basket+_+<colour>:22 batteri:10 batteri+_+the:11 bottl+of:7 bring:10
bring+_+the:10 bring+back:11 buy+_+the:8 can:11 can+of:13 candl:16 candl+_+remov:10 candl+i:10
cart:57 cart+$:39 cart+pleas:13 cereal:10 charger+_+my:7 chuck:14 delet:20 food:9 for:-16
from+<store>:9 from+_+to:9 how:-10 i:26 i'll:14 i'm:-7 i+_+$:28 i+_+last:8 i+_+out:11 i+alway:7
i+just:10 i+remov:22 if:-7 in:30 in+$:10 in+_+basket:25 in+_+cart:14 in+_+shop:13 in+_+size:-7
in+my:8 in+the:30 includ:9 into:42 into+_+cart:23 into+my:29 into+the:15 is:-12 it:-17 kettl:11
last:17 last+_+$:10 last+_+to:11 last+time:24 lipstick:14 me:-15 mug:16 my:7 my+_+$:19 my+_+cart:12
my+basket:18 my+shop:13 notebook:14 notebook+in:14 of:28 of+<brand>:15 of+_+in:14 of+_+towel:14
on:-17 or:-8 order:-13 out+_+my:9 out+of:-8 oxford:7 pack:11 pack+of:11 pair+_+<brand>:10 pair+of:8
plac:12 plac+the:13 pleas:10 pop:14 protector:10 puppy:10 put:16 put+_+pair:10 put+back:22
put+the:11 remov:21 remov+$:22 return:9 return+the:10 same:14 same+_+as:13 scarf:11 screen:9
shampoo:12 shirt:9 shop:11 shop+_+$:13 size:-10 slip:15 soap:7 sock:13 stick:7 take:10
take+<num>:14 tea:7 that:-13 the:14 the+<brand>:-8 the+<colour>:8 the+_+$:12 the+_+add:12
the+_+i:47 the+_+in:8 the+_+pleas:7 the+basket:16 the+candl:16 the+cart:33 the+kettl:11 the+mug:10
the+same:15 the+sock:11 them:12 them+$:14 thos:-8 throw:13 throw+a:14 time:21 time+$:9 time+_+the:9
time+to:11 to+_+cart:19 to+cart:9 to+my:12 took:11 tos:10 towel:14 tumbler:15 tuna:12 what+i:12
[alert_rule] $:12 <brand>:-11 <date>:-7 <num>:-12 <pct>:79 <pct>+$:47 <pct>+_+$:13 <pct>+_+more:9
<pct>+_+up:9 <pct>+and:9 <pct>+or:9 <store>:-8 ^:12 ^+_+alert:26 ^+_+bother:13 ^+_+me:-9
^+_+notification:13 ^+_+notify:11 ^+_+only:28 ^+_+ping:7 ^+_+silent:11 ^+_+tell:13 ^+_+the:-11
^+alert:8 ^+don't:9 ^+i:11 ^+just:23 ^+limit:13 ^+noth:14 ^+only:34 ^+skip:12 ^+stay:11 about:40
about+_+$:10 about+anyth:8 about+restock:10 alert:34 alert+_+<pct>:10 alert+for:9 alert+pleas:12
all:10 all+_+low:14 all+time:14 an+_+time:8 an+all:8 and+_+$:7 and+up:9 anyth+under:8 are:8 at:9
at+_+<pct>:9 at+least:16 below:10 below+_+$:11 big:12 bother:13 bother+me:13 discount:13 don't:16
don't+_+me:10 don't+_+to:12 don't+bother:8 don't+want:10 drop+_+<pct>:8 else:18 else+$:18 for:14
for+_+than:9 for+les:9 from+_+on:12 from+now:13 hear:15 hear+about:8 historic:9 i+_+want:19
i+don't:9 i+only:16 if+the:7 in:-9 is:10 is+<pct>:11 is+_+$:10 it':18 it'+_+least:11 it'+at:11
just:21 just+_+me:12 least:16 least+<pct>:9 least+_+$:9 les:9 les+than:9 limit:11 limit+_+to:13
low:27 low+$:20 me:25 me+_+about:10 me+_+it':13 me+_+restock:13 me+about:12 me+for:13 me+only:10
me+unles:13 me+when:10 more+$:9 my:-17 no+alert:8 noth:31 noth+_+$:18 noth+else:18 notification:12
notification+to:14 notify:11 notify+me:12 now:10 now+_+$:14 now+on:13 on+$:13 only:82 only+$:13
only+_+me:28 only+_+to:9 only+want:9 or+_+$:8 or+more:9 ping+_+if:7 pleas:14 restock:40
restock+_+$:14 sal:24 silent:11 skip:12 smaller:14 someth:10 stay:11 stay+silent:11 tell:25
tell+_+$:8 tell+_+about:13 tell+me:25 than:21 than+<pct>:23 than+_+$:9 that:-8 the:-17
the+discount:8 time:12 time+_+$:14 time+low:14 to:10 to+_+$:-8 to+_+about:16 to+hear:15 to+know:8
unles:31 unles+_+at:11 unles+it':19 up+$:9 want:12 want+_+hear:15 want+_+know:8 want+to:18 what:-8
worth:8 you:-8
[apply_coupon] $:10 1:12 10:43 10+_+<store>:26 123:22 15:34 15+$:15 2:12 20:33 20+_+<store>:11
20+at:11 25:12 3:12 30:12 5:27 5+$:13 50:16 <brand>:-9 <date>:10 <date>+_+$:18 <num>+$:11
<store>:31 <store>+$:14 <store>+_+$:29 <store>+cart:20 ^:10 ^+_+code:18 ^+_+coupon:16 ^+_+get:14
^+_+have:21 ^+_+in:16 ^+_+me:-7 ^+_+promo:19 ^+_+thank:17 ^+_+the:-10 ^+_+you:11 ^+add:15
^+apply:18 ^+can:10 ^+i:14 ^+my:12 ^+put:14 ^+redeem:15 ^+stick:14 ^+try:8 ^+use:24 ^+what:-7 a:19
abc:23 add:22 add+_+to:11 add+it:11 apply:26 at:12 at+<store>:17 at+_+$:19 b:12 basket:12
basket+$:12 c:12 can:7 can+you:11 cart:22 cart+$:26 checkout:16 checkout+$:18 code:78 code+_+20:19
coupon:29 cupon:15 discount:30 enter:23 fall:25 first:11 for+<store>:8 friday:12 from:-8
get+_+on:14 gift:11 have:16 have+a:24 hello:30 holiday:12 i+_+a:21 i+have:21 in+the:17 is:16 it:14
it+$:16 it+_+the:12 it+to:12 me:-13 my:8 my+_+is:29 my+cart:13 new:13 of:-8 on:19 on+_+<store>:22
on+my:27 on+the:10 order+$:9 pleas:20 pleas+to:15 promo:18 promo+code:11 put:13 put+_+the:19
put+in:19 redeem:15 save:9 save+_+$:10 spr:9 stick:14 thank:16 the:12 the+<store>:21
the+_+<date>:19 the+_+code:20 the+discount:13 the+gift:12 the+order:12 ther:11 ther+a:12 to:16
to+_+$:19 to+_+<store>:11 to+_+order:12 to+checkout:19 to+the:22 to+use:15 try:21 use:47 use+_+$:16
use+_+welcom:8 use+code:18 use+the:10 voucher:28 welcom:16 welcom+_+$:8 what:-10 you+_+the:12
[approve] $:22 <brand>:-10 <colour>:20 <colour>+_+$:26 <date>:-8 <num>+$:10 <num>+or:8 <store>:-11
^:22 ^+<colour>:29 ^+_+$:42 ^+_+ahead:12 ^+_+approv:32 ^+_+as:18 ^+_+but:17 ^+_+do:17 ^+_+fine:15
^+_+go:15 ^+_+good:37 ^+_+have:21 ^+_+me:-10 ^+_+my:-11 ^+_+that:10 ^+_+to:10 ^+approv:33
^+confirm:32 ^+fine:13 ^+go:9 ^+lgtm:32 ^+look:16 ^+ok:23 ^+sound:22 ^+sure:20 ^+that:16 ^+what:-8
^+yes:60 ^+you:19 a:-14 ahead:33 ahead+$:25 alert:-7 and+tax:9 approv:62 approv+$:40 approv+_+$:18
approv+it:16 as:19 as+_+as:22 as+_+stay:8 as+_+total:14 as+it:8 as+long:22 as+the:14 below:12
below+<num>:9 below+_+$:13 but:14 but+_+if:17 but+only:17 buy:-12 by:14 by+_+$:14 by+me:21
confirm:46 confirm+$:16 do:9 do+_+$:15 do+it:17 don't:-10 fine:34 fine+_+me:28 fine+by:21
for+_+$:12 for+it:19 free:8 from:-7 get:-7 go:36 go+_+$:23 go+_+it:20 go+ahead:33 go+for:20 good:34
good+$:16 happy:11 have:15 i'm+_+with:9 i+_+$:13 i+approv:15 if:20 if+_+is:8 if+_+under:8 if+it:8
if+it':8 in:-12 is+_+<num>:9 is+_+and:8 it:22 it'+_+<num>:8 it'+under:8 it+$:35 it+_+<num>:8
it+_+under:8 it+stay:8 les:8 lgtm:32 light:35 long:21 long+_+it:8 long+_+the:14 long+as:22 look:14
me+$:12 my:-11 my+_+$:8 my+ok:21 no:-10 now:-8 of:-9 ok:42 ok+$:21 on:-14 only:13 only+if:17
or+les:9 order:9 order+$:24 pay:-7 permission:8 permission+to:12 pleas+$:-7 pleas+_+$:14 proc:12
proc+$:14 ship:19 ship+_+tax:9 ship+and:9 ship+is:8 sound:22 sound+good:22 stay:13 stay+_+<money>:9
stay+under:8 sure:19 tax:8 tax+$:9 that:22 the+_+$:15 the+order:30 the+total:14 thi:-8 to:-9
to+_+$:-8 to+go:11 total:28 total+_+below:14 under:17 under+<num>:17 under+_+$:13 under+_+with:8
what:-12 with:23 with+_+$:11 with+_+and:8 with+ship:15 work:11 work+$:11 yes:55 yes+$:9 yes+_+for:9
yes+go:9 yes+that:19 you:12 you+_+my:21 you+have:21
[ask:duplicate] <date>:31 <date>+$:24 <date>+_+order:9 <dur>:25 <dur>+_+$:23 <dur>+ago:30
<num>+_+$:7 <num>+_+but:9 <num>+more:19 ^+_+another:31 ^+_+order:8 ^+_+think:10 ^+_+what:12
^+buy:14 ^+did:7 ^+get:9 ^+order:22 ^+reorder:12 ^+we:15 a:-9 again:56 again+$:8 again+i:10 ago:30
ago+$:24 already:31 already+got:9 another:31 anyway:8 anyway+$:8 bought:19 bought+<dur>:15
bought+_+ago:15 but:13 but+_+<num>:15 but+order:14 buy:11 came:12 did:14 did+i:7 for:-8 get+the:11
got:13 got+<num>:15 i:26 i+_+<dur>:15 i+_+it:13 i+_+order:13 i+already:14 i+bought:11 i+order:19
i+think:10 in:-8 it:26 it+<dur>:9 it+_+<date>:11 it+_+ago:9 it+again:13 just:12 just+_+the:9 like:8
like+_+one:9 like+the:9 me:-9 more:16 more+$:9 my:-13 of:17 of+_+$:19 one:25 one+i:12 order:50
order+<num>:18 order+_+$:16 order+_+again:13 order+_+more:19 order+_+pleas:8 order+_+same:8
order+again:19 order+it:21 order+thi:8 reorder:12 same:42 same+_+again:26 same+order:13 second:9
the+_+again:12 the+_+i:9 the+_+thing:8 the+one:10 the+same:35 think:10 thos:21 time:11 time+_+$:8
to:-11 twic:10 we:14 what+i:12
[ask:impossible] <date>:27 <date>+$:21 <date>+_+the:11 <date>+from:11 <dur>:35 <dur>+$:24 <num>:-8
^+_+a:18 ^+_+from:9 ^+_+it:8 ^+_+need:18 ^+_+to:10 ^+buy:10 ^+delivery:14 ^+get:10 ^+has:10 ^+i:13
^+order:20 a:12 a+_+and:13 a+_+from:16 a+sofa:11 and+_+it:12 and+have:13 arriv:15 be:9
be+_+within:11 be+here:11 buy+a:13 by:15 by+<date>:18 by+_+$:17 come:11 deliver:13 delivery:13
for:-8 fridg:13 from:49 from+_+$:11 from+_+has:15 from+japan:11 from+sweden:19 from+the:10
germany:14 germany+$:14 get:8 get+it:14 has:28 has+_+arriv:16 has+to:31 have:10 have+it:13 here:22
here+_+the:11 here+within:11 hour:17 hour+$:17 i+_+it:19 i+need:18 in:16 in+<dur>:26 in+_+$:10
it:34 it+_+<date>:19 it+_+in:27 it+by:19 japan:11 korea:10 my:-13 need:16 order:21 order+_+$:9
order+_+sofa:11 order+a:10 order+from:10 order+it:9 sofa:10 sofa+_+japan:11 sofa+from:11 sweden:19
the+_+from:12 the+_+order:11 the+hour:11 to:13 to+_+<date>:21 to+arriv:16 us:11 wardrob:19
wardrob+_+sweden:19 wardrob+from:19 within:30 within+_+hour:11 within+the:17
[ask:my_size] <num>:-8 ^+_+a:13 ^+_+it:14 ^+_+one:44 ^+_+the:-10 ^+add:25 ^+buy:21 ^+get:15
^+order:9 a+_+in:17 a+pair:7 a+shirt:11 add:22 add+_+in:20 add+a:7 add+it:12 add+one:7 alway:11
am:11 am+$:12 buy:18 fit:25 fit+_+$:25 get:13 get+_+in:11 get+me:10 i:10 i+_+$:10 i+alway:11
i+am:12 in:36 in+_+size:49 in+my:33 in+the:18 in+whatever:12 it+_+whatever:12 it+in:18 me:20
me+$:22 me+_+in:11 my:11 my+_+in:9 my+_+size:19 my+size:25 normal:7 one:38 one+_+my:20 one+in:20
order+a:11 put+_+in:8 shirt:11 shirt+_+my:11 shirt+in:11 size:60 size+$:33 size+_+am:12 size+i:23
size+in:8 that:18 the+_+i:10 the+cart:8 the+size:11 thos:11 to:-9 usual:11 usual+_+$:11 wear:11
whatever:12 whatever+_+i:12 whatever+size:12
[ask:price_moved] <money>:9 <num>:15 <num>+and:11 <num>+more:10 ?:16 ?+$:17 ^+_+chang:11
^+_+jump:14 ^+_+my:17 ^+_+said:10 ^+_+the:-9 ^+after:19 ^+doe:12 ^+i:13 ^+it:12 ^+pric:16 ^+they:8
a:-7 after:41 after+_+approv:12 after+_+said:8 after+i:29 agre:9 and:15 and+_+it:11 and+now:22
approv:10 approval:11 at:19 at+<num>:11 at+_+and:12 at+the:12 buy:7 buy+?:14 buy+_+$:13 by:8
chang:10 confirm:20 count:13 count+$:13 doe:35 doe+it:11 doe+my:16 expensiv:14 for:-7 go:9
go+_+$:11 go+through:11 going:11 got:13 i:30 i+_+at:12 i+_+still:23 i+_+yes:18 i+approv:12
i+confirm:20 i+said:17 it:33 it':9 it+_+<money>:8 it+_+<num>:12 it+_+through:11 it+go:11 it+say:12
jump:14 me:-8 more:22 my:14 my+_+still:15 my+approval:12 my+ok:14 my+yes:14 new:11 new+_+$:12
now:30 now+$:11 ok:21 ok+$:8 pric:39 pric+$:12 pric+_+up:11 pric+after:9 pric+went:11 rais:8
rais+_+pric:9 rais+the:9 said:17 said+yes:18 say:11 say+<num>:12 sinc:19 stand:12 still:46
still+_+$:18 still+_+?:14 still+buy:14 still+going:11 that+_+$:9 the+_+pric:11 the+_+went:11
the+new:12 the+pric:17 they:8 through:14 to:-10 up:12 went:14 went+up:14 what+_+$:14 what+now:14
yes:27 yes+_+it:11 yes+doe:15
[ask:substitute] $:8 <brand>:-7 <colour>:20 <colour>+$:8 <colour>+_+?:9 <colour>+_+i:14
<colour>+one:8 <colour>+right:9 <colour>+then:11 <num>:21 <num>+_+<num>:13 <num>+i:8 <size>:33
<size>+$:18 <volume>:13 ?:39 ?+then:20 ^:8 ^+<size>:12 ^+_+<size>:34 ^+_+is:16 ^+_+it':13 ^+_+of:14
^+_+out:8 ^+_+size:12 ^+_+the:-14 ^+_+they:15 ^+if:38 ^+no:18 a+<size>:16 a+_+$:9 add:55 add+_+$:26
add+_+<colour>:19 add+it:16 add+the:29 availabl:11 be:10 be+_+$:12 cart+$:8 clos:12 do:10 do+$:14
don't:14 don't+have:18 enough:12 fine:24 fine+$:12 for:-8 get:12 get+_+<num>:8 get+a:12 get+the:7
gone:20 gues:22 gues+$:22 have:15 i:8 i+_+$:19 i+gues:22 if:34 if+it':13 if+they:15 in:8
in+<colour>:7 in+_+cart:11 in+_+right:9 in+my:9 is:32 is+_+?:13 is+_+add:25 is+_+get:8 is+fine:12
is+gone:21 is+left:13 isn't:11 it':18 it'+_+out:19 it'+sold:19 it+$:11 just:12 just+_+the:13
just+add:13 left:22 my+cart:9 nearest:12 no:15 no+<size>:17 no+_+left:11 of:11 of+<colour>:10
of+the:9 on:-8 one:12 one+_+gues:9 one+i:9 out:38 out+_+<colour>:16 out+_+the:13 out+of:22 put:10
right:8 right+?:9 should:10 should+be:12 similar:13 similar+_+my:13 size:21 size+$:11 size+is:12
sold:24 sold+out:24 someth:12 someth+similar:13 take:12 take+<num>:14 the:8 the+<colour>:23
the+<num>:21 the+<size>:8 the+_+one:15 the+_+size:12 the+_+then:19 then:43 then+_+a:17 they:17
they'r:10 they+_+have:18 they+don't:18 to:-12 what:-7 whichever:12 will:13 will+_+$:14
[ask:unsure] <brand>:9 <brand>+_+i'm:7 <brand>+dunk:8 <num>:17 <num>+$:29 <num>+_+<num>:34
<num>+and:11 <num>+or:26 <size>:25 <size>+_+$:12 <size>+_+<num>:8 <size>+_+<size>:13
<size>+_+the:11 <size>+or:32 ^+_+<brand>:17 ^+_+a:9 ^+_+the:19 ^+_+think:11 ^+add:25 ^+get:14
^+order:7 ^+put:17 a:11 a+<num>:11 a+_+in:12 a+_+or:12 a+shirt:12 add:32 add+<brand>:15 add+the:23
an:10 an+<size>:11 and+<num>:11 and+_+$:10 between:11 between+<num>:11 between+_+and:11 can't:10
cart:13 cart+_+sure:10 cart+not:10 don't:14 don't+_+my:17 don't+know:17 dunk:8 either:7 for:-8
get:11 get+the:17 i'm:23 i'm+_+<size>:11 i'm+an:11 i+think:11 if:15 if+<num>:10 if+i'm:10 in:8
in+_+cart:17 in+my:14 it:-7 jean:10 know:17 know+_+size:18 know+my:17 mayb:19 mayb+<size>:19 me:-8
my:12 my+_+<size>:12 my+_+not:10 my+cart:15 my+size:17 not+_+if:10 not+sure:10 or:53 or+<num>:35
or+_+$:33 or+_+<size>:11 order+the:9 put:16 put+a:13 remember:10 ring:18 shirt:12 shirt+_+my:12
shirt+in:12 size:14 size+$:16 sneaker:13 somewher:11 somewher+_+<num>:11 somewher+between:11 sure:9
sure+_+i'm:10 sure+if:10 tee:11 the:12 the+_+don't:18 the+jean:10 the+ring:18 the+sneaker:13
think:11 to:-10 unsur:13
[ask:vague] $:9 <brand>:-10 <colour>:-8 <date>:10 <date>+_+my:10 <money>:-7 <num>:-16 <size>:-8
<store>:-11 ^:9 ^+_+an:16 ^+_+it:15 ^+_+me:22 ^+_+my:-10 ^+_+one:-7 ^+_+that:45 ^+_+the:20
^+_+thos:43 ^+_+whatever:9 ^+add:23 ^+buy:39 ^+get:16 ^+grab:7 ^+keep:15 ^+let:10 ^+order:34
^+put:34 ^+tell:14 ^+track:18 ^+watch:19 ^+what:-7 a:-15 about:11 add:18 add+_+jacket:12
add+_+to:15 add+that:12 an:12 an+_+on:14 an+eye:15 and:-9 are:15 are+_+$:19 at+_+$:11 back:8
back+$:14 bag:14 basket+$:7 boot:9 buy:30 buy+_+one:24 buy+_+the:13 buy+me:13 buy+the:30 cart:18
cart+$:23 cheaper:17 cheaper+$:18 coat:18 coat+_+me:19 coat+for:19 day:20 day+$:21 dollar:-7
dres:14 earlier:16 eye:15 eye+on:15 for+me:15 from:30 from+<date>:10 from+_+$:14 from+the:17 get:12
get+me:7 grab+_+sneaker:7 i:7 i+_+$:11 i+_+the:12 i+saw:20 in+_+basket:9 in+_+cart:11 in+my:17
into:-8 is+_+$:15 is+back:8 item:13 jacket:17 jacket+_+my:19 jacket+to:12 keep:12 keep+_+eye:15
keep+an:15 know:15 know+when:18 lamp:15 let:9 let+_+know:18 let+me:12 lik:15 look:11 look+at:12
me:16 me+_+thing:11 me+_+thos:11 me+_+when:19 me+_+you:8 me+know:18 me+that:10 me+the:9 me+when:17
my+_+$:18 my+basket:8 my+cart:25 nice:25 of:-11 on:14 on+_+$:16 on+watch:22 one:21 one+$:23
order:21 order+the:33 other:21 other+_+$:21 other+day:21 put:31 put+it:22 put+that:14 saw:19
saw+_+other:13 saw+the:13 sho:17 sho+$:18 sofa:14 sofa+$:16 talk:15 talk+about:15 tell:13
tell+_+when:19 tell+me:13 that:54 that+_+$:10 that+_+for:19 that+_+in:14 that+_+is:17 that+_+to:11
that+coat:19 that+dres:15 that+jacket:19 that+lamp:17 that+one:7 the:10 the+_+day:21 the+_+from:24
the+_+i:12 the+_+one:17 the+_+thing:12 the+_+we:14 the+item:15 the+one:11 the+other:21 the+thing:29
the+usual:13 thing:48 thing+$:12 thing+_+<date>:11 thing+from:21 thing+i:18 thos:59 to+_+$:-8
to+_+cart:23 to+my:21 track:13 track+_+coat:19 track+that:17 usual:13 usual+_+$:13 video:11
watch:32 watch+$:19 we:29 what:-12 whatever:9 when:31 when+_+are:10 when+that:17 when+thos:21
will:8 will+_+$:9 you+$:9
[audit_show] $:9 <brand>:-13 <date>:37 <date>+$:45 <num>:-10 <store>:19 <store>+$:30 ^:9 ^+_+all:14
^+_+anyon:18 ^+_+data:12 ^+_+did:28 ^+_+happen:16 ^+_+have:13 ^+_+me:14 ^+_+my:-12 ^+_+of:19
^+_+the:-14 ^+_+whatever:9 ^+_+your:17 ^+did:21 ^+list:24 ^+show:37 ^+what:29 ^+which:12 ^+who:12
a:-10 action:17 activity:19 addres:10 addres+_+$:12 all:11 all+_+from:17 anyon:17 been:12 data:23
did:51 did+_+do:8 did+_+get:18 did+_+send:10 did+i:-8 did+the:9 did+you:38 do+<date>:8 doing:8
for:-12 from+<date>:17 from+_+$:15 get:11 get+my:17 happen:16 have:8 have+_+been:13 have+you:16
history:18 history+$:14 i:-18 it:-9 list:22 list+_+you:9 list+all:17 log:22 log+$:18 look:7
look+at:8 me+_+log:23 me+the:24 my+_+history:14 my+_+with:13 my+addres:11 my+data:12 my+purchas:14
my+wishlist:8 of:13 of+_+data:14 of+_+you:12 of+my:11 of+what:12 on+<date>:17 on+_+$:14 order:-8
out:10 out+$:14 plugin:11 purchas:12 purchas+_+$:14 purchas+history:14 read:9 read+<date>:12
read+_+$:12 send:22 send+_+$:15 sent:18 sent+_+<store>:18 sent+to:18 shar:12 shar+my:13 show:36
show+_+the:26 show+me:26 sinc:11 sinc+<date>:11 sinc+_+$:12 the+<brand>:-9 the+_+$:9 the+log:18
the+plugin:14 to:14 to+<store>:41 to+_+$:30 was:8 went:13 went+to:13 what:31 what+_+did:12
what+_+i:-10 what+_+the:8 what+_+you:26 what+data:12 what+did:19 what+happen:16 what+have:15
what+you:12 whatever:9 which:11 which+of:13 who:11 wishlist:8 wishlist+$:9 you:39 you+_+<date>:21
you+_+at:10 you+_+my:12 you+_+to:10 you+been:14 you+did:8 you+do:8 you+look:9 you+read:12
you+send:10 your:16
[backup] $:10 <num>:-9 ^:10 ^+_+a:44 ^+_+everyth:14 ^+_+the:-8 ^+_+up:31 ^+back:32 ^+creat:8 ^+do:8
^+make:20 ^+save:9 ^+take:7 a:31 a+_+$:19 a+_+of:11 a+backup:55 back:29 back+up:33 backup:75
backup+$:25 backup+_+$:29 backup+of:15 copy:14 copy+of:14 creat:8 data:20 data+$:16 do+a:8
everyth:38 everyth+$:30 everyth+_+$:14 for:-9 i:-9 in:-7 make:20 make+_+backup:11 make+a:11
make+me:11 me+a:9 my+_+$:7 my+data:21 now:19 now+$:13 now+_+$:7 of:16 of+_+$:12 of+_+vault:9
of+everyth:14 of+the:8 on:-8 pleas:8 pleas+$:10 safe:14 save:8 stor:12 take+a:8 the:-11 the+vault:9
to:-10 up:29 up+my:17 vault:14 vault+$:14
[budget_set] $:9 <brand>:-11 <date>:12 <date>+_+$:15 <dur>:37 <dur>+$:43 <every>:46 <every>+$:12
<every>+_+to:17 <every>+budget:12 <every>+limit:28 <money>:69 <money>+$:21 <money>+<dur>:11
<money>+_+need:13 <money>+for:9 <money>+in:10 <num>:47 <num>+$:12 <num>+<dur>:38 <num>+_+$:24
<num>+_+<date>:16 <num>+for:15 <num>+on:24 <num>+per:17 <num>+to:12 <store>:-10 ^:9 ^+<every>:11
^+_+<num>:8 ^+_+a:19 ^+_+below:22 ^+_+budget:13 ^+_+can:15 ^+_+let:14 ^+_+limit:13 ^+_+me:7
^+_+my:15 ^+_+over:10 ^+allow:11 ^+anyth:8 ^+cap:14 ^+don't:9 ^+keep:12 ^+max:18 ^+my:10 ^+no:14
^+noth:10 ^+order:9 ^+put:11 ^+rais:14 ^+set:11 ^+you:14 a+<every>:10 a+_+of:14 allow:8 and:-9
anyth:20 anyth+_+<money>:15 anyth+below:8 anyth+under:14 approval:13 approval+$:13 ask:22 ask+$:21
at+_+<dur>:14 below:17 below+<money>:18 budget:50 budget+_+<num>:28 budget+for:13 budget+to:19
buy+anyth:8 by:9 by+<num>:14 can:17 can+_+anyth:17 can+buy:16 cap:13 cap+_+spend:9 cap+my:14
ceil:17 cloth:12 cloth+<date>:8 cloth+_+$:8 don't:17 don't+_+me:11 don't+_+my:13 don't+let:14
don't+need:14 electronic:17 for:11 for+<date>:15 gift:13 groceri:8 grocery:14 grocery+budget:14
i:-15 in+_+cart:8 increas:14 is+<money>:15 is+_+$:10 it:-12 item:35 item+$:18 keep:11 keep+me:16
let:11 let+_+spend:14 let+me:12 limit:28 limit+<money>:10 limit+_+$:10 limit+_+<money>:21
limit+of:10 limit+to:11 make+the:11 max:16 max+<num>:18 max+_+per:18 me:10 me+_+<num>:20
me+spend:14 me+under:16 more:11 more+_+<num>:16 more+than:14 my:16 my+<every>:22 my+_+at:9
my+_+budget:11 my+_+for:13 my+_+spend:15 my+approval:13 my+budget:21 need:9 no:16 no+_+than:7
noth:10 noth+over:10 of:11 of+<num>:15 of+_+for:10 on:14 on+_+<date>:8 on+_+<every>:16 on+_+own:9
on+cloth:8 order:8 order+_+<money>:13 order+_+under:9 over:29 over+<money>:15 over+<num>:18
over+_+$:17 own:9 per:15 per+_+$:18 present:16 put:11 put+a:16 rais:14 rais+_+<every>:8 rais+my:15
set:10 set+_+<every>:14 set+a:10 shoe:10 singl:19 snack:10 spend:31 spend+_+<money>:11
spend+_+<num>:14 spend+_+than:8 spend+at:14 spend+more:8 than:13 than+<num>:16 that:-11 the:-13
the+_+budget:25 the+shoe:11 to:11 to+<money>:14 to+<num>:28 to+_+$:21 to+_+<dur>:11 under:27
under+<money>:13 under+<num>:18 under+_+$:-9 under+_+without:19 what:-10 without:28 without+_+$:19
without+ask:26 without+my:7 you:12 you+_+buy:16 you+can:23 your:8 your+_+$:9
[budget_show] $:8 <every>:8 <every>+_+$:11 <every>+limit:10 <num>:-10 <store>:-9 ^:8 ^+_+are:15
^+_+budget:17 ^+_+i:10 ^+_+left:11 ^+_+much:25 ^+_+my:13 ^+_+the:-9 ^+_+ther:7 ^+am:12 ^+how:27
^+show:13 ^+what:25 a:-10 am:21 am+i:21 are:10 are+my:15 budget:80 budget+$:52 budget+_+i:11
budget+do:11 budget+for:17 budget+is:9 can:13 can+_+still:17 can+i:16 clos:11 cloth:24 cloth+$:25
do+_+have:9 do+i:8 for:10 for+_+$:20 grocery:9 grocery+budget:9 have+left:11 how:27 how+_+budget:11
how+_+can:17 how+much:25 i:21 i+_+left:11 i+_+my:10 i+_+spend:17 i+have:8 i+still:17 in:8
in+_+toy:17 in+the:12 is:8 is+ther:7 it:-11 left:31 left+_+my:9 left+_+the:14 left+in:24 limit:38
limit+$:26 limit+_+to:17 me:-10 much:24 much+_+do:11 much+_+i:14 much+budget:11 much+can:17 my:21
my+<every>:10 my+_+budget:19 my+_+limit:26 my+budget:13 my+limit:17 my+spend:15 over:10 over+_+$:12
over+budget:12 remain:19 set:15 set+_+$:16 show:12 show+_+spend:17 show+my:15 spend:28
spend+<date>:10 spend+_+$:26 spend+limit:15 still:16 still+spend:17 the:-10 the+_+budget:13
the+toy:14 ther:7 to:9 to+$:17 to+_+<every>:11 to+my:9 toy:17 toy+_+$:17 toy+budget:17 used:9
what:20 what+_+in:11 what+_+my:16 what+are:16 what+left:11 what+my:14
[cart_show] $:10 <brand>:-8 <date>:-8 <num>:-12 <store>:-12 ^:10 ^+_+a:-12 ^+_+cart:45 ^+_+did:9
^+_+for:-7 ^+_+have:11 ^+_+in:12 ^+_+many:8 ^+_+me:11 ^+_+my:18 ^+_+you:7 ^+anyth:11 ^+check:10
^+could:9 ^+display:17 ^+how:11 ^+let:9 ^+list:10 ^+open:33 ^+put:-9 ^+show:17 ^+what:28 a:-18
anyth:10 anyth+_+my:11 bag:16 bag+$:17 basket:52 basket+$:37 cart:65 cart+$:50 cart+_+$:26
cart+pleas:9 check:9 check+my:12 content:17 could:9 could+you:9 dear:9 did+i:10 display:17 far:8
for:-14 from:-7 full:11 got:11 got+in:13 have:8 have+_+got:13 have+i:12 how:11 how+_+is:11
how+many:8 i+_+in:24 i+got:13 in:20 in+_+basket:34 in+_+shop:14 in+my:19 in+the:14 is:11 is+my:11
it:-10 item:18 item+are:9 let:9 let+_+see:11 let+me:11 list:9 list+the:12 many:8 many+_+are:9 me:11
me+_+my:12 me+my:9 me+see:12 me+what:8 my:16 my+_+$:22 my+_+pleas:9 my+basket:37 my+cart:31
my+shop:14 of:-12 on:-16 on+my:-9 open:32 open+_+cart:25 open+my:18 open+the:15 order:-7 out:-7
pay:-8 put+_+the:11 put+in:11 read:14 read+_+my:7 read+me:19 see+_+cart:10 see+my:8 shop:13
shop+_+$:14 show:16 show+_+$:13 show+my:9 sit:18 so:7 so+_+$:8 so+far:8 that:-9 the+_+$:12
the+_+so:8 the+basket:18 the+cart:11 the+item:12 to:-17 to+my:-7 view:16 what:23 what+_+i:21
what+_+in:24 what+did:9 what+have:12 what+is:8 you+_+me:8 you+read:8
[cart_update] <brand>:-12 <colour>:49 <colour>+$:43 <colour>+_+$:17 <colour>+instead:23
<colour>+one:13 <date>:-7 <num>:26 <num>+$:31 <num>+_+a:15 <num>+bag:14 <num>+for:14 <num>+of:8
<ordinal>:47 <ordinal>+_+<colour>:8 <ordinal>+_+a:14 <ordinal>+to:23 <size>:40 <size>+$:53
<size>+_+<size>:12 <size>+to:12 <store>:-8 ^+_+<ordinal>:46 ^+_+it:15 ^+_+like:12 ^+_+me:-8
^+_+my:-9 ^+_+the:40 ^+bump:16 ^+chang:26 ^+exchang:14 ^+have:10 ^+i'd:12 ^+make:37 ^+set:9
^+swap:22 ^+switch:10 ^+take:7 ^+what:-7 a:12 a+<num>:14 a+<size>:19 a+_+$:27 alert:-12 an+<size>:8
an+_+$:8 and:-8 bag:13 bag+$:13 bump:16 bump+the:9 chang:24 chang+<ordinal>:15 chang+_+to:15
chang+the:13 coffe:13 coffe+_+to:14 colour:7 exchang:14 exchang+the:14 for:9 for+_+<size>:11
for+a:12 for+an:11 from+<size>:12 from+_+to:10 have:7 i:-14 i'd:12 i'd+like:12 in:12 in+<colour>:19
in+_+instead:23 instead:26 instead+$:21 into:9 into+a:11 is:-9 it:22 it+<num>:30 it+_+$:15
it+_+<colour>:13 it+_+of:9 it+in:12 jacket:9 jacket+in:10 legging:12 like:11 make:48
make+_+<num>:30 make+_+<size>:13 make+it:34 make+the:12 me:-14 my:-16 my+_+$:-8 of:13 of+_+$:12
of+soap:9 on:-12 order:-11 pric:-8 quantity:31 quantity+of:12 replac:16 set:8 set+the:10 shirt:8
soap:9 sock:10 sock+to:10 swap:22 swap+the:22 switch:10 switch+the:7 take+the:9 target:-8 the:16
the+<colour>:12 the+<num>:14 the+<size>:10 the+_+$:-11 the+_+for:22 the+_+in:13 the+_+of:10
the+_+one:11 the+_+to:29 the+jacket:10 the+legging:12 the+quantity:26 the+sock:10 them+$:8 to:26
to+<colour>:29 to+<num>:24 to+<size>:26 to+_+$:31 up:10 up+_+<num>:16 up+to:14 what:-9 with:8
with+<colour>:16 with+_+$:14 you:-8
[channel_set] $:16 <brand>:-10 <date>:-10 <num>:-15 <store>:-12 ^:16 ^+_+by:9 ^+_+delivery:17
^+_+drop:8 ^+_+email:21 ^+_+me:8 ^+_+more:17 ^+_+off:12 ^+_+prefer:15 ^+_+pric:9 ^+_+rather:14
^+_+should:9 ^+_+telegram:19 ^+_+the:-12 ^+_+updat:23 ^+_+with:11 ^+alert:8 ^+chang:10
^+delivery:20 ^+drop:8 ^+i'd:13 ^+messag:15 ^+no:13 ^+notify:12 ^+order:9 ^+quit:15 ^+send:12
^+stop:18 ^+switch:9 ^+turn:10 ^+use:10 a:-15 alert:30 alert+$:10 alert+_+email:16 alert+by:10
alert+through:9 by:38 by+_+$:21 by+email:10 by+push:20 by+text:12 chang:9 contact:10 contact+me:10
delivery:29 delivery+updat:18 drop:14 email:84 email+$:39 email+_+$:30 email+me:15 everyth:8
for:-14 from:9 from+_+on:13 from+now:13 get:12 get+_+$:14 go:27 go+_+line:15 go+to:20 go+with:16
i'd:13 i'd+_+get:16 i'd+rather:14 i+prefer:15 in:-10 instead:19 instead+$:12 instead+of:8 is:-9
it:-14 line:53 line+$:15 mail:13 me:23 me+_+line:11 me+_+now:8 me+_+telegram:26 me+on:18 me+to:8
me+when:14 messag:12 messag+_+on:14 messag+me:14 more:15 my+_+ship:12 my+_+to:10 my+email:15
my+notification:10 my+parcel:12 new+_+my:10 no:7 no+more:18 notification:30 notification+$:9
notification+_+$:7 notification+_+email:16 notification+to:10 notify:11 now:9 now+_+$:14 now+on:13
off:11 off+_+alert:15 on:16 on+$:12 on+_+instead:10 on+_+the:13 on+line:19 on+telegram:15 over:12
over+_+$:14 parcel:10 parcel+_+$:11 pleas:21 pleas+$:27 prefer:14 pric:11 pric+_+by:12
pric+alert:13 pric+drop:8 push:68 push+_+$:28 push+notification:24 quit:15 quit+_+me:16 rather:14
rather+get:16 reach:12 reach+me:13 rest:13 rout:10 send:10 ship:26 ship+$:25 should:12
should+_+to:14 should+go:14 sms:59 sms+$:30 someth:15 stop:17 stop+_+the:11 switch:8
switch+_+notification:11 telegram:69 telegram+$:37 telegram+instead:14 text:54 text+$:30 text+me:21
that:-10 the:-10 the+_+$:-9 the+_+by:13 the+_+notification:17 the+push:17 through:7 through+_+$:10
to:16 to+_+$:17 to+_+email:15 to+_+me:8 to+line:15 to+my:11 to+telegram:17 turn:10 turn+off:13
updat:29 updat+on:12 use:24 use+_+$:11 use+_+from:11 use+telegram:28 via:17 what:-10 when:22
with:15 with+_+$:13 with+the:10 you+_+me:14
[checkout] $:15 5:8 5+$:9 <brand>:34 <brand>+$:-10 <brand>+<size>:7 <brand>+_+at:8
<brand>+_+bank:12 <brand>+_+for:13 <brand>+power:12 <brand>+set:11 <colour>:10 <colour>+_+$:17
<colour>+one:19 <date>:-14 <date>+$:-9 <dur>:-8 <every>:-7 <money>+$:13 <num>:18 <num>+_+of:40
<num>+bag:11 <num>+pack:17 <num>+roll:9 <size>+_+<store>:8 <size>+at:8 <store>:-7 ^:15 ^+_+<num>:25
^+_+ahead:19 ^+_+an:13 ^+_+buy:24 ^+_+check:17 ^+_+for:25 ^+_+it:15 ^+_+me:16 ^+_+more:14 ^+_+my:8
^+_+out:16 ^+_+the:20 ^+_+to:19 ^+_+want:9 ^+buy:39 ^+check:16 ^+complet:12 ^+confirm:-15 ^+get:8
^+go:18 ^+let:10 ^+ok:22 ^+order:45 ^+pay:32 ^+plac:24 ^+pleas:14 ^+proc:23 ^+pull:21 ^+purchas:32
^+take:16 ^+what:-10 ^+yes:13 a+<brand>:14 add:-9 ahead:17 ahead+_+buy:19 ahead+and:20 airpod:14
airpod+_+$:16 airtag:9 alert:-9 an:17 an+_+for:14 an+order:15 and:-8 and+buy:10 ask:-8 bag:8
bag+_+<brand>:11 bag+of:11 bank:11 bank+for:12 box:8 box+of:9 buy:62 buy+<num>:26 buy+_+$:23
buy+_+<brand>:26 buy+it:35 buy+the:36 by:-7 cabl:15 cart+$:8 check:23 check+_+$:35 check+out:30
checkout:33 checkout+$:38 complet:26 complet+_+purchas:27 complet+the:26 confirm:-18 controller:16
don't:-11 finish:12 finish+the:12 firework:-9 for:23 for+<money>:18 for+<num>:20 for+_+$:32
for+_+in:19 for+it:12 for+what:19 from:-13 get+the:15 go:10 go+_+and:20 go+ahead:17 hdmi:15 i:-11
i'm:-9 i+_+to:10 i+want:8 illegally:-9 in+_+cart:14 in+my:13 is:-14 it:8 it+$:22 it+_+$:9 it+now:15
kettl:14 kettl+$:17 let:9 let+_+the:13 limit:-9 mask:10 me+a:11 me+to:18 more:10 mous:8 my:-9
my+_+$:17 my+_+order:-8 my+cart:12 my+order:22 nice:-8 no:-13 now:18 now+$:21 of:14 of+<brand>:23
of+_+<size>:8 of+the:-8 off:-7 ok:19 on+the:15 one+$:8 order:61 order+$:39 order+<num>:16
order+_+<num>:13 order+_+a:23 order+a:14 order+for:14 order+me:21 out:19 out+$:32 pack:20 pack+of:8
paper:14 paper+$:15 pay:28 pay+_+it:13 pay+for:33 pizza:17 pizza+_+$:17 plac:28 plac+_+order:32
plac+an:15 plac+the:17 pleas+_+the:15 power:12 power+_+for:12 power+bank:12 pric:-10 printer:16
printer+_+$:16 pro:15 pro+_+$:16 proc:21 proc+_+checkout:23 proc+to:23 ps:8 ps+5:8 ps+_+$:9 pull:21
purchas:46 purchas+$:13 purchas+_+$:11 purchas+_+<brand>:17 purchas+the:26 roll:8 roll+of:9
set+_+$:11 ston:17 submit:27 take:15 tape:9 thank:14 thank+$:15 that:-14 the+<brand>:20
the+<colour>:18 the+_+$:29 the+_+5:9 the+_+and:-7 the+_+on:18 the+_+one:9 the+_+order:15
the+_+set:11 the+airpod:16 the+kettl:15 the+order:15 the+ps:9 the+purchas:24 the+tv:19
the+vacuum:13 thi:-9 to+_+$:20 to+_+the:9 to+buy:8 to+checkout:40 trigger:22 tv:18 tv+$:18
vacuum:12 vacuum+$:13 want+to:9 watch:-7 what+_+my:18 what+in:19 with:-9 without:-12 yes:10
yes+_+it:15 you:-13
[compare] $:13 310:10 4:14 5:12 65:12 65+inch:12 <brand>:52 <brand>+$:12 <brand>+<num>:8
<brand>+_+$:27 <brand>+_+310:10 <brand>+_+<brand>:30 <brand>+_+or:10 <brand>+for:7 <brand>+what:10
<date>:-8 <money>:-8 <num>+_+<brand>:9 <num>+is:9 <num>+or:11 <size>+_+<store>:7 <store>:30
<store>+$:18 <store>+_+<store>:28 <store>+and:26 <store>+cheaper:14 <store>+for:16 <store>+or:17
^:13 ^+<brand>:56 ^+_+air:22 ^+_+between:14 ^+_+doe:11 ^+_+has:10 ^+_+i:10 ^+_+is:7 ^+_+me:-8
^+_+of:8 ^+_+the:8 ^+compar:22 ^+is:20 ^+macbook:23 ^+put:7 ^+which:14 ^+who:10 ^+would:11 a:-7
a+<num>:11 a+_+or:12 against:29 against+<brand>:23 air:21 airpod:22 airpod+pro:24 alert:-7 and:40
and+<store>:18 and+_+$:9 and+_+<brand>:24 and+_+for:10 and+the:23 at:11 at+<store>:18 at+_+$:-8
at+_+and:16 at+_+or:11 be:9 better:48 better+$:13 better+the:9 between:30 between+_+and:9
between+the:22 bud:24 buy+$:8 by:8 by+_+$:10 cancell:10 cancell+_+$:10 cancell+headphon:10
cheaper:34 cheaper+_+<store>:18 cheaper+at:12 clara:16 compar:38 compar+the:14 coway:9 differenc:27
doe:10 doe+_+<brand>:12 doe+the:12 drill:12 fit:10 fit+_+$:10 for+the:10 for+thi:11 from:-9
galaxy:24 has:7 headphon:8 headphon+$:8 how+_+the:12 how+doe:12 i+be:12 i+buy:8 inch:10 inch+_+$:12
iphon:14 iphon+$:14 is:31 is+<store>:10 is+_+<brand>:-7 is+_+cheaper:11 is+_+the:18 is+better:12
is+the:19 it+cheaper:16 kindl:24 kindl+paperwhit:16 laptop:22 len:11 levoit:9 lite:15 m:14
macbook:21 macbook+air:22 me:-15 my:-19 nois:10 nois+_+headphon:10 nois+cancell:10 of+_+<num>:9
of+_+<size>:7 off:8 oled:14 or:71 or+<brand>:18 or+<store>:21 or+_+$:12 or+_+cheaper:7 or+the:18
order:-10 pan:13 paperwhit:16 pixel:14 pleas:-8 pric:13 pro:23 ps:7 ps+5:7 put+the:10 quieter:9
roomba:11 run:7 run+$:8 should+_+buy:8 should+i:8 side:12 stack:12 surfac:23 surfac+laptop:23
switch:13 switch+oled:15 target:17 target+$:8 than:20 than+the:15 that:-8 the:12 the+<brand>:26
the+<num>:8 the+_+$:10 the+_+5:12 the+_+and:22 the+_+in:10 the+_+oled:15 the+kindl:9 the+pixel:15
the+ps:7 the+roomba:11 the+switch:15 thi+_+$:9 to+<brand>:14 to+_+$:-8 tv:9 tv+$:11 up:9
up+_+<brand>:13 versu:12 vs:48 which:36 which+_+better:12 which+_+the:16 which+is:18 which+of:9
who:9 who+_+it:11 who+has:11 with+a:12 would:16 would+_+be:11 would+i:12
[convert] $:14 <brand>:-9 <date>:-8 <money>:7 <money>+in:13 <num>:-12 <store>:-8 ?:21 ?+$:22 ^:14
^+_+is:12 ^+_+it:19 ^+_+many:10 ^+_+me:-7 ^+_+much:14 ^+_+that:20 ^+_+to:17 ^+_+you:10 ^+can:10
^+convert:37 ^+display:9 ^+how:19 ^+in:39 ^+put:13 ^+show:14 ^+what:13 a:-12 american:16 aussi:7
be:17 be+in:8 can:8 can+you:10 canadian:18 convert:37 display:9 dollar:52 dollar+$:26 dollar+_+$:16
euro:33 euro+$:33 for:-10 give:10 give+me:11 how:18 how+_+is:12 how+_+would:9 how+many:10
how+much:14 i:-14 in:64 in+_+$:41 in+_+dollar:19 in+_+pleas:14 in+euro:14 into:17 is:13
is+<money>:13 is+_+in:26 is+it:7 it:12 it+in:16 it+to:17 korean:12 many:9 me+_+in:11 me+that:12
money:14 much:14 much+_+it:8 much+_+that:14 much+is:13 much+would:9 my:-19 my+_+$:-8 of:-8 on:-9
pleas:11 pleas+$:14 pound:39 pound+$:24 pric:11 pric+in:17 put:12 put+that:17 show:13 show+the:17
that:43 that+_+in:8 that+be:20 that+in:38 the:-11 the+_+in:13 the+pric:15 to:12 to+_+$:22 twd:9
us:9 usd:13 usd+$:13 what:8 what+_+<money>:13 what+_+in:12 what+is:13 what+that:15 won:12 would:18
would+_+be:19 would+that:20 yen:22 yen+$:22 you+_+me:10 you+give:12
[correct] $:11 13:10 <brand>:-10 <colour>:28 <colour>+$:29 <colour>+_+<colour>:8 <colour>+is:8
<colour>+not:8 <date>:-8 <num>+$:15 <num>+<num>:20 <num>+_+$:16 <size>:33 <size>+$:42 <store>:-8
^:11 ^+_+<num>:22 ^+_+got:13 ^+_+i:25 ^+_+me:14 ^+_+no:37 ^+_+not:12 ^+_+said:10 ^+_+wrong:11
^+let:15 ^+no:24 ^+not:51 ^+oop:13 ^+sorry:18 ^+that:15 ^+what:-7 ^+wrong:13 ^+you:12 a:-14 about:9
about+the:12 actually:14 and:-9 bad:9 be:11 be+_+$:13 bigger:8 buy:-7 colour:13 cordles:8
correct:20 do:-8 for:-12 get:-7 got:11 got+the:13 hm:11 i:43 i+_+<colour>:40 i+_+<size>:16
i+_+the:21 i+meant:49 i+said:36 i+want:8 in:-12 inch:9 inch+$:10 is+what:8 leather:12
leather+_+$:12 let:15 let+me:18 long:10 max:15 max+$:16 me+_+that:20 meant:49 meant+<size>:17
meant+_+$:17 meant+the:26 mid:9 mini:17 model:19 model+$:20 my:-10 my+_+$:-7 no:33 no+_+meant:9
no+i:11 no+no:20 no+the:46 not:58 not+<num>:25 not+_+i:13 not+that:16 not+the:21 of:-8 older:14
on:-12 one:28 one+$:38 oop:13 order:-11 pleas:-8 rise:9 said:36 said+<colour>:24 said+_+$:25
should:10 should+be:13 size:9 sleev:10 sorry:18 sorry+_+meant:7 sorry+i:7 talk:13 talk+about:14
that:30 that+_+$:13 that+_+<colour>:8 that+_+the:7 that+not:8 that+wrong:13 the:24 the+_+model:20
the+_+one:21 the+_+size:13 the+_+the:16 the+wrong:13 to:-14 version:14 want+<colour>:11 want+_+$:11
was:14 what+i:12 wireles:14 wrong:39 wrong+i:7 wrong+size:12 you+_+the:13
[data_delete] $:10 <num>:-9 <store>:-10 ^:10 ^+_+all:20 ^+_+everyth:12 ^+_+me:-8 ^+_+my:52
^+_+out:13 ^+_+rid:13 ^+_+the:-9 ^+clear:14 ^+delet:32 ^+eras:31 ^+forget:22 ^+get:9 ^+remov:14
^+wipe:22 a:-11 about:12 about+_+$:15 about+me:15 addres:18 addres+$:20 all:30 all+_+data:23
all+my:25 all+the:11 clear:14 data:33 data+$:24 delet:32 delet+my:18 destroy:17 eras:31 eras+my:19
everyth:24 everyth+_+know:15 everyth+you:14 for+good:9 forever:11 forever+$:11 forget:22
get+_+of:13 get+rid:13 good:7 good+$:8 history:20 hold:11 i:-9 in:-8 it:-9 know:13 know+_+me:15
know+about:14 me:19 me+$:36 my:26 my+_+$:9 my+_+history:25 my+_+wishlist:11 my+addres:19 my+data:8
my+purchas:30 my+search:11 my+wishlist:24 of+everyth:15 on:12 on+_+$:22 on+me:27 order:-9 out:10
out+_+my:14 permanently:20 purchas:22 purchas+_+$:20 purchas+history:11 purg:20 read:-8 read+my:-8
record:15 record+$:17 remov:14 rid:13 rid+of:13 search:10 stor:26 stor+_+$:13 the:-10 to:-14
what:-8 whol:12 wipe:22 wipe+my:22 wishlist:35 wishlist+$:17 you:15 you'v:15 you+_+about:15
you+know:14
[data_export] <num>:-8 ^+_+all:10 ^+_+everyth:13 ^+_+i:8 ^+_+me:17 ^+_+my:15 ^+_+want:9 ^+can:8
^+export:41 ^+give:14 ^+save:12 ^+send:13 a:22 a+_+$:10 a+_+of:27 a+csv:12 about+me:9 all:21
all+_+data:27 all+my:25 as:40 as+_+$:42 as+csv:13 as+json:30 can+_+get:9 can+i:9 copy:10 copy+of:10
csv:34 csv+$:23 csv+_+my:12 csv+of:12 data:33 data+$:14 data+as:9 download:16 everyth:21
everyth+_+know:9 everyth+you:9 export:41 export+_+wishlist:25 export+my:37 file:13 for:-7 give:14
give+me:16 history:13 history+_+csv:8 history+as:8 i:8 i+_+a:9 i+get:9 i+want:8 in:-7 it:-8 json:39
json+$:30 json+of:9 know:8 know+_+me:9 know+about:9 me:18 me+_+json:19 me+a:19 me+as:9 me+my:7
my:23 my+_+$:17 my+_+as:9 my+_+history:14 my+_+to:22 my+data:35 my+order:12 my+purchas:12
my+wishlist:21 of:18 of+_+purchas:8 of+my:17 order+$:11 purchas:10 purchas+history:14 save:12
send:13 send+me:14 the:-16 to+a:12 want+a:9 wishlist:20 wishlist+$:12 you+_+about:9 you+know:9
[data_import] <num>:-9 <store>:35 <store>+$:19 <store>+_+history:22 <store>+_+to:13
<store>+order:34 ^+_+in:45 ^+_+is:14 ^+_+my:24 ^+_+the:-8 ^+_+thi:8 ^+add:12 ^+bring:10 ^+here:20
^+import:14 ^+load:17 ^+pull:12 ^+read:20 ^+take:13 a+_+of:11 a+csv:14 add:10 bring:10 csv:28
csv+_+my:24 csv+of:14 e:20 e+_+$:20 e+invoic:20 for:-8 from:22 from+<store>:25 from+_+$:25 here:19
history:22 history+$:11 history+_+<store>:9 i:-8 import:29 import+my:14 in:32 in+my:27 invoic:20
invoic+$:20 is+a:15 it:7 it+$:9 json:18 json+of:14 load:22 me:-11 my:28 my+<store>:17
my+_+<store>:12 my+_+from:11 my+_+invoic:20 my+_+order:23 my+e:20 my+old:13 my+order:15 my+past:7
my+purchas:10 of:16 of+_+$:11 of+_+purchas:15 of+my:11 of+order:14 old:12 on:-9 order:43
order+_+$:12 order+_+<store>:21 order+from:25 order+history:29 past+order:7 pull:12 purchas:8
read:18 read+_+my:22 receipt:22 record:12 record+$:12 sync:10 take:13 the:-16 thi:23 thi+_+of:14
thi+json:19 upload:10 what:-9 with+my:9 your:12 your+_+$:13
[digest_set] $:12 <brand>:-8 <dur>:43 <dur>+$:14 <dur>+_+$:14 <every>:95 <every>+$:45
<every>+_+$:31 <every>+_+<num>:11 <every>+_+<time>:9 <every>+_+at:9 <every>+_+on:12 <every>+at:20
<every>+digest:19 <num>:34 <num>+_+<dur>:34 <num>+_+per:28 <num>+summary:22 <store>:-9 <time>:34
<time>+$:26 <time>+_+$:9 <time>+pleas:9 ^:12 ^+<every>:19 ^+<num>:19 ^+_+a:-8 ^+_+everyth:29
^+_+rather:11 ^+_+the:14 ^+_+want:7 ^+a:14 ^+bundl:10 ^+give:8 ^+i'd:10 ^+just:19 ^+roll:10 a:27
a+<every>:19 a+_+<date>:15 a+_+<every>:20 a+_+digest:9 a+_+email:17 alert:26 alert+$:12 and:13
and+_+it:10 at:26 at+<num>:20 at+<time>:19 at+_+$:23 at+_+pleas:10 batch:13 bundl:10 collect:12
combin:19 day:12 digest:26 digest+$:9 email:15 email+_+$:12 enough:20 even:13 everyth:27 for:-13
get+<num>:12 give:8 give+_+a:11 give+me:9 group:18 i'd:10 i'd+_+get:12 i'd+rather:11 i+_+a:11
i+want:7 in+<num>:16 instead:28 instead+$:10 instead+of:19 into:36 into+_+<every>:14 into+a:14 is:9
is+_+$:18 it+_+$:9 just:23 mail:12 me+<num>:10 me+_+summary:11 me+a:9 messag:15 monday:12
morning:15 my+_+$:-8 my+notification:17 notification:33 notification+_+$:18 of+_+alert:15
on+_+at:12 one:24 one+_+$:19 order:-10 per:25 per+_+$:15 put+_+in:16 rather:11 rather+_+<num>:12
rather+get:12 recap:12 report:19 roll:10 roundup:25 send:23 send+_+<num>:11 send+me:9 singl:27
summary:42 summary+<dur>:15 switch+to:7 the+_+$:-7 the+_+and:12 the+alert:11 the+notification:18
the+one:11 them:11 to:-9 updat:13 want+a:12 week:16 what:-8
[explain] $:8 <brand>:24 <brand>+$:22 <brand>+_+$:8 <brand>+_+me:8 <brand>+one:11 <brand>+to:8
<num>:-14 <store>:-9 ^:8 ^+_+come:28 ^+_+did:17 ^+_+didn't:12 ^+_+is:7 ^+_+made:17 ^+_+my:-7
^+_+ther:14 ^+_+thi:16 ^+_+wasn't:12 ^+give:14 ^+how:24 ^+is:27 ^+what:22 ^+why:72 add:15 add+$:15
and:-8 behind:29 cart:14 cart+$:16 catch:15 catch+_+thi:15 catch+with:15 cheap:8 choos:9 come:36
come+the:19 come+to:9 deal:29 deal+$:30 did:12 did+you:19 didn't:30 discount:20 discount+_+$:22
explain:9 get+_+$:9 give:13 give+_+the:16 give+me:14 how:23 how+_+the:18 how+_+you:18 how+come:28
i:-12 in+_+basket:7 in+_+cart:12 in+my:17 is:21 is+_+a:22 is+_+so:8 is+it:7 is+ther:14 is+thi:28
isn't:19 lamp:14 made:17 made+you:17 me:10 me+_+<brand>:8 me+the:22 milk:8 my+_+$:16 my+basket:7
my+cart:19 of:-10 offer:15 offer+$:15 on:-11 one:13 one+$:18 order:-9 pric:-7 real:22 reason:18
recommend:12 recommendation:18 recommendation+$:18 scam:9 show+_+the:7 sock:14 story:14 suggest:18
suggest+_+<brand>:10 suggest+the:10 that:26 that+_+$:40 that+one:13 the:25 the+<brand>:29
the+_+add:12 the+_+for:15 the+_+in:14 the+_+one:8 the+_+with:14 the+catch:15 the+lamp:16
the+sock:15 the+toaster:16 ther:13 ther+a:15 thi:45 thi+_+$:25 thi+deal:15 to+_+the:8 toaster:16
trick:15 wasn't:12 wasn't+the:12 what:15 what+_+catch:15 what+_+you:13 what+made:17 what+the:23
why:80 why+_+the:29 why+_+you:26 why+did:13 why+didn't:12 why+wasn't:12 with+_+deal:15 with+thi:15
you:36 you+_+the:29 you+_+to:8 you+recommend:12 you+suggest:18
[filter_set] $:13 7:16 <brand>:-8 <num>:-12 <store>:-9 ^:13 ^+_+for:12 ^+_+home:24 ^+_+me:-8
^+_+my:-8 ^+_+now:18 ^+_+out:7 ^+_+prefer:12 ^+_+show:10 ^+_+stor:26 ^+_+the:-11 ^+_+to:10
^+_+use:13 ^+_+want:9 ^+alway:39 ^+from:18 ^+going:8 ^+i:13 ^+leav:8 ^+only:20 ^+set:13 a+_+$:11
a+locker:15 alway:38 as:13 as+my:14 australia:14 by:8 by+_+$:10 convenienc:17
convenienc+_+pickup:17 convenienc+stor:17 default:42 default+$:26 delivery:58 delivery+$:11
delivery+to:18 don't+_+to:9 eleven:16 filter:14 for:18 for+_+$:8 for+me:9 forward:8 from:16
from+_+on:24 from+now:18 going:7 hide:10 hide+_+that:10 hide+shop:10 home:36 home+delivery:36
hong:11 hong+kong:11 i:10 i+can:7 i+prefer:12 i+want:8 in:-8 ireland:8 it:-11 japan:7 japan+$:7
kong:11 leav:8 locker:40 locker+$:28 look+at:7 me+_+$:10 my:-8 now:15 now+_+only:16 now+on:18 on:11
on+_+stuff:7 on+only:16 only:37 only+_+that:11 only+show:13 parcel:24 parcel+_+$:12
parcel+locker:25 pick:15 pick+up:7 pickup:47 pickup+$:25 plac:12 plac+that:12 possibl:13 post:8
prefer:25 seller:25 seller+_+to:20 send:14 send+_+hong:11 send+to:17 set:12 ship:29 ship+to:33
shop:29 shop+_+don't:10 shop+that:30 show:8 show+_+that:7 singapor:12 singapor+$:12 stor:30
stor+pickup:31 that:36 that+_+ship:15 that+_+to:37 that+delivery:9 that+don't:10 that+send:17
the:-21 to:34 to+_+$:34 to+_+kong:11 to+hong:11 to+japan:7 to+singapor:12 up+_+a:7 what:-8
whenever:13 won't:8 you:-8
[find] $:26 1:12 12:13 1200:10 128:8 1500:10 256:10 256+_+in:10 256+gb:10 30:11 5:15 6:13 65:8
65+inch:8 7:14 <brand>:35 <brand>+<size>:-10 <brand>+_+$:-17 <brand>+_+15:7 <brand>+_+in:-8
<brand>+_+over:8 <brand>+_+ultra:10 <brand>+not:15 <brand>+qc:10 <brand>+v:7 <colour>:74
<colour>+$:33 <colour>+<size>:8 <colour>+_+$:-27 <colour>+_+<store>:10 <colour>+no:14
<colour>+on:21 <colour>+or:9 <date>:17 <date>+$:13 <date>+who:15 <dur>:-11 <every>:-19 <every>+$:-7
<money>:53 <money>+$:33 <money>+_+$:23 <money>+or:9 <num>:36 <num>+$:15 <num>+<colour>:9
<num>+_+$:10 <num>+_+<num>:17 <num>+_+for:11 <num>+_+on:11 <num>+_+used:8 <num>+each:13
<num>+for:-9 <num>+get:12 <num>+option:14 <num>+pair:14 <ordinal>:-11 <pct>:-8 <size>:50
<size>+$:29 <size>+<colour>:23 <size>+_+$:18 <size>+_+<money>:8 <size>+_+noth:8 <store>:18
<store>+?:12 <store>+_+$:20 <store>+_+<store>:11 <store>+in:12 <store>+or:12 <store>+pleas:23 ?:15
?+$:21 ^:26 ^+<brand>:10 ^+<colour>:-17 ^+<num>:16 ^+<size>:8 ^+_+$:-9 ^+_+<num>:10
^+_+<ordinal>:-7 ^+_+a:-7 ^+_+air:10 ^+_+any:21 ^+_+anyon:12 ^+_+could:17 ^+_+down:8 ^+_+everyth:-8
^+_+for:23 ^+_+if:12 ^+_+in:9 ^+_+is:-8 ^+_+it:-8 ^+_+me:15 ^+_+my:-20 ^+_+out:-7 ^+_+paper:16
^+_+rat:28 ^+_+refurbish:14 ^+_+same:15 ^+_+sell:28 ^+_+shop:7 ^+_+someth:9 ^+_+the:-8 ^+_+ther:15
^+_+thi:-7 ^+_+would:9 ^+_+you:25 ^+a:14 ^+add:-11 ^+after:10 ^+can:14 ^+certifi:14 ^+could:10
^+do:21 ^+don't:-8 ^+electric:15 ^+find:15 ^+get:-12 ^+give:7 ^+good:7 ^+got:11 ^+help:11 ^+hunt:24
^+i:-9 ^+i'm:17 ^+keep:-8 ^+look:9 ^+lowest:10 ^+make:-9 ^+men:15 ^+need:31 ^+no:-16 ^+order:-12
^+put:-11 ^+see:13 ^+show:17 ^+the:19 ^+top:17 ^+use:-7 ^+used:19 ^+what:10 ^+wher:19 ^+who:23 a:52
a+<brand>:-20 a+<num>:-11 a+<size>:-13 a+_+$:-9 a+_+case:7 a+_+charger:15 a+_+if:8 a+_+in:-7
a+_+of:10 a+cheap:16 a+few:8 a+good:8 a+new:34 a+pair:9 a+phon:7 about:-7 account:-8 add:-18
after:15 after+a:15 afternoon:10 air:26 air+_+under:14 air+fryer:14 air+purifier:12 airpod:13
airpod+pro:17 alergic:8 alert:-19 aluminium:11 am:-9 an:-15 and+<num>:12 any:51 any+_+for:-11
any+_+on:12 any+_+that:9 anyon:39 anyth+_+<money>:10 anyth+under:8 anywher:16 anywher+$:16
around:14 around+_+$:16 ask:-9 at:9 at+<store>:29 at+_+$:-8 at+_+?:12 at+_+pleas:9 baby:20
baby+_+$:21 back:-9 bag:15 bag+of:12 bar:18 basket:-12 basket+_+<colour>:-8 basmati:11
basmati+_+$:11 basmati+rice:11 be:-11 bed:16 beeni:8 below:17 below+<money>:21 below+_+$:11 best:38
best+reviewer:8 blanket:25 bluetooth:20 body:13 bookshelf:10 bookshelv:13 boot:25 boot+_+my:15
bought:15 bought+<date>:17 bought+_+$:11 box:15 box+of:17 brand:16 brok:13 buy+<num>:8 buy+_+get:12
by:27 by+<date>:25 by+_+$:22 by+_+not:8 by+review:14 can:10 can+i:11 cancell:9 cancell+_+$:9
cancell+headphon:9 carbon:12 care:10 carrier:16 carry:24 cart:-18 cart+$:-10 carv:-8 case:7 cast:14
cat:15 cat+_+$:10 cat+food:17 ceramic:14 certifi:14 certifi+refurbish:14 chair:14 charger:12
charger+_+my:13 cheap:47 cheapest:80 cheapest+$:33 cheapest+_+$:11 cheapest+_+roll:16
cheapest+per:15 check:-10 clamp:10 clean:10 coffe:8 contact:11 controller:9 cooker:25 cordles:8
cost:13 could:26 could+you:10 d:7 ddr:9 deal:16 deal+on:17 decent:16 delivery+to:12 denver:14
desk:18 did:-10 discount:17 discount+$:10 discount+on:10 dishwasher:19 do:18 do+you:12 doe+a:9
dog:11 dog+food:8 don't+care:10 door:9 dress:10 dutch:12 dutch+oven:12 each:8 earbud:13 electric:15
espresso:13 espresso+machin:13 everyth:-8 fan:9 few:8 find:36 find+_+a:13 find+a:11 find+me:17
food:24 food+$:11 for:12 for+<brand>:-9 for+_+$:-15 for+_+new:7 for+my:30 from+<brand>:13
from+<store>:10 fryer:14 fryer+_+<money>:7 fryer+under:14 galaxy:9 galaxy+s:8 gam:10 garden:9 gb:22
gb+_+<colour>:10 gb+in:10 germany:11 germany+$:11 get+<num>:11 get+a:14 gift:-7 give+_+<num>:7
give+_+a:-7 give+_+the:8 give+me:9 glas:10 glass:19 go+over:8 good:18 good+_+on:10 good+deal:10
got:18 got+_+cheapest:13 got+any:11 has:15 has+the:12 has+to:10 hat:8 have:-14 headphon:7
headphon+$:8 hedgehog:10 help:8 help+_+find:13 help+me:8 here:15 highest:16 highest+rat:16 hik:9
hose:12 how+_+is:10 hunt:24 hunt+_+a:24 hunt+for:14 i'd+_+to:9 i'm:11 i'm+a:-9 i'm+in:17
i+_+<colour>:-8 i+_+<date>:16 i+_+<num>:-8 i+_+a:11 i+_+in:8 i+bought:16 i+could:15 i+need:-10
i+order:8 idea:-8 idea+for:-8 if+_+is:8 if+it:8 in:22 in+<brand>:-10 in+<colour>:27 in+_+$:13
in+_+<date>:8 in+_+no:14 in+my:-9 in+stock:15 in+the:18 inch:25 includ:9 includ+_+to:12
includ+delivery:13 ink:11 instead:-9 into:-7 ipad+air:8 iron:14 is+<num>:-9 is+_+<brand>:14
is+_+per:7 is+_+too:8 is+a:11 is+the:12 is+ther:8 ish:13 it:-19 it+$:-11 item:-8 iv:16 keep:-10
kid:20 kid+_+boot:8 kid+rain:8 kilo:11 kilo+_+basmati:11 kindl:17 kindl+oasi:9 kit:9 kniv:14
lamp:17 lamp+$:10 laptop:9 leather:9 leather+_+$:9 len:12 les:12 lf:9 light:-9 like:19
like+_+see:19 like+to:19 limit:-11 look:15 look+up:11 lowest:27 lowest+_+on:15 lowest+pric:30 m:9
macbook:10 macbook+$:17 machin:25 make:-10 market:19 mat:21 mattres:8 max:12 max+$:18 me+<num>:21
me+_+a:12 me+_+option:14 me+find:13 me+only:17 me+see:7 men:31 men+<size>:12 men+_+<size>:16
moka:11 mous:11 much:13 much+_+a:12 much+is:12 my:-14 my+<brand>:11 my+_+<size>:10 n:9 n+_+$:9
need:24 new:27 new+_+$:10 no:9 nois:9 nois+_+headphon:9 nois+cancell:9 not:11 not+_+$:12 nut:18
oak:10 oasi:9 of+<num>:16 of+_+$:9 of+_+food:13 of+the:-10 off:-8 offic:8 oil:9 oled:10 oliv:9
oliv+oil:9 on:20 on+_+at:16 on+sale:18 on+the:-12 one:-12 only:16 only+$:8 option:14 option+_+a:14
option+for:14 or:23 or+<store>:11 or+les:10 order:-20 order+_+the:9 out:-15 oven:12 over:10
over+<money>:7 over+_+$:15 pair:34 pair+of:20 paper:13 per:18 per+_+$:11 per+roll:16 peregrin:9
phon+case:7 pick+up:10 pixel:19 pixel+<num>:19 plac:28 plac+to:22 pleas:14 pleas+$:-7 polariz:14
pot:11 pric:17 pric+$:-7 pric+on:14 pric+per:11 pro:23 protein:17 ps:9 ps+5:9 purchas:-8
purifier:12 put:-12 qc:10 qc+ultra:10 r:13 rain:16 rain+boot:13 raincoat:12 ram:9 rat:26 read:11
reef:16 refurbish:43 replacement:13 resistant:16 restock:-8 review:8 review+$:13 reviewer:8 rice:35
rice+$:11 rice+cooker:25 right:11 right+_+$:14 right+now:14 robot:13 roll:14 roll+$:16 rtx:10
rtx+<num>:10 run:25 run+_+$:11 s:11 s+_+256:10 safe:15 sale:17 sale+_+<store>:12 sale+at:12 same:26
same+shampoo:14 search:22 secondhand:17 see:32 sell:33 shampoo:18 shampoo+_+bought:14 shampoo+i:14
ship:13 shirt:-8 sho:19 sho+<size>:16 sho+_+<money>:10 shop:12 shop+for:7 shop+that:8 short:9
should+_+to:9 show:16 show+_+<num>:15 show+me:30 skillet:13 snow:14 snow+boot:14 sock:7 solution:12
somewher:12 somewher+_+<num>:12 somewher+between:12 speaker:20 spend:-10 stand:17 stand+desk:11
stand+mixer:7 starlight:9 still+_+the:8 stock+_+$:16 stor:-8 stroller:16 stroller+$:14 student:11
stuffer:-11 suggestion:-11 sunglass:14 sunscreen:15 tabl:11 take:-7 tatami:10 tb:12 tell:-10
tell+me:-10 thank+$:8 that:7 the+<date>:8 the+<num>:9 the+_+$:-25 the+_+<num>:22 the+_+a:14
the+_+for:10 the+_+oasi:9 the+_+plac:22 the+_+pric:12 the+_+shampoo:14 the+cheapest:13 the+kindl:8
the+lowest:13 the+pixel:11 the+rtx:13 the+same:18 the+usual:12 ther:14 ther+any:18 thi:-16
thinkpad:12 to:11 to+<num>:-10 to+_+a:19 to+_+my:9 to+buy:9 to+germany:12 to+get:10 to+see:16
toaster:10 toddler:15 toliet:8 too+much:7 top:20 total:-8 track:-9 tripod:11 troubl:10 tv:7
ultra:13 umbrella:11 under:25 under+<money>:24 under+_+$:18 unisex:8 until:-9 up+a:9 usd:8 usd+$:8
use:-7 used:28 used+<brand>:11 usual:12 v+15:7 v+_+$:7 vacuum:14 vintag:11 vitamin+d:7 vs:-10
waist:-13 walnut:25 want:8 want+<colour>:-8 want+_+$:-8 want+a:23 wash:12 watch:-14 water:14
waterproof:20 what+_+<money>:8 what+_+a:23 what+_+lowest:14 what+doe:11 what+on:12 what+the:8
what+would:8 when:-10 wher:19 wher+_+i:11 wher+can:9 whichever:8 who:31 who+_+the:12 who+got:13
wine:13 wireles:13 with+a:14 women:22 women+_+<colour>:9 wool:32 wrangler:13 x:11 yo:13 yoga:11
yoga+mat:11 you+_+any:14 you+_+up:11 you+know:9 you+look:11
[handoff] $:8 <brand>:-10 <date>:-8 <num>:-12 <store>:20 <store>+$:11 <store>+_+me:19 ^:8 ^+_+a:14
^+_+in:13 ^+_+me:26 ^+_+need:14 ^+_+the:-9 ^+_+thi:10 ^+call:14 ^+can:16 ^+connect:15 ^+get:23
^+i:15 ^+if:16 ^+let:8 ^+put:9 a:31 a+_+$:23 a+_+if:7 a+_+on:19 a+_+person:16 a+human:24
a+person:28 a+real:16 agent:10 an:7 an+_+$:10 arriv:14 at:24 at+<store>:30 at+_+$:13 bot:16 call:14
can:14 connect:15 connect+_+to:15 connect+me:15 customer:28 customer+_+$:9 customer+servic:15
doesn't:15 escalat:11 for:-11 get:23 get+_+a:12 get+a:19 get+me:16 hand:16 hand+_+over:16
hand+me:16 help:18 help+me:18 human:24 human+$:13 i+_+a:13 i+_+to:7 i+need:14 if:33 if+it:20
if+the:10 is:8 is+_+get:8 is+late:19 it+_+arriv:15 it+doesn't:15 late:25 late+_+me:17 let+_+talk:12
let+me:8 line:19 line+$:20 live:14 me:33 me+$:14 me+_+customer:15 me+_+human:16 me+_+to:41
me+over:16 me+talk:12 me+through:12 me+to:24 my:-11 my+_+$:-8 my+_+is:7 my+parcel:8 need:12
need+a:15 not:12 not+a:15 of:-8 on:16 on+_+$:9 on+the:17 order:-8 over:14 over+to:16 parcel:8
person:43 person+$:27 put:12 put+_+through:15 put+me:15 real:15 real+_+$:16 real+person:16
representativ:20 servic:15 shop:10 shop+$:11 somebody:19 speak:9 support:46 support+$:20 talk:11
talk+_+a:12 talk+to:12 that:-7 the+_+$:19 the+_+is:10 the+shop:11 thi:7 through:11 through+to:15
time:12 time+$:14 to:35 to+_+human:8 to+_+real:16 to+_+servic:15 to+_+to:8 to+a:32 to+an:10
to+customer:15 to+the:10 transfer:14 what:-9 you:-8
[loyalty_set] $:9 <brand>:16 <num>:-9 <store>:36 <store>+$:12 <store>+_+$:12 <store>+_+first:19
<store>+_+for:7 <store>+coin:16 <store>+point:32 ^:9 ^+_+my:30 ^+_+the:-8 ^+_+up:8 ^+_+use:11
^+_+with:16 ^+apply:15 ^+check:-8 ^+don't:13 ^+keep:9 ^+pay:16 ^+put:20 ^+redeem:22 ^+show:-12
^+spend:12 ^+use:18 ^+what:-8 a:-7 apply:15 at:12 at+<store>:15 at+_+$:16 check:-9 check+my:-8
coin:16 don't:20 don't+_+my:15 don't+spend:15 first:18 first+$:18 for+_+$:11 for+thi:8 i:-8 it:11
it+$:17 keep:9 later:7 loyalty:8 loyalty+_+$:8 loyalty+point:8 me:-10 my:25 my+<brand>:23
my+<store>:31 my+_+coin:16 my+_+don't:10 my+_+for:7 my+_+point:32 my+loyalty:8 my+point:26 order:-8
pay:14 pay+with:17 point:82 point+$:19 point+_+$:18 point+_+thi:13 point+first:19 point+for:15
put:20 redeem:22 show:-12 show+_+<store>:-10 show+my:-11 spend:23 spend+_+$:10 spend+_+<store>:17
spend+my:17 star:22 the:-9 the+<store>:8 them:10 them+$:10 thi:9 thi+$:13 to:-12 toward:23 up+the:9
use:25 use+_+point:19 use+my:21 what:-10 with:11 with+_+<store>:16 with+my:15
[loyalty_show] <num>:-8 <store>:40 <store>+$:15 <store>+_+$:23 <store>+_+have:10 <store>+coin:13
<store>+point:18 ^+_+i:12 ^+_+left:13 ^+_+many:18 ^+_+me:9 ^+_+much:10 ^+_+my:18 ^+_+the:-8
^+check:16 ^+do:12 ^+how:23 ^+redeem:-8 ^+show:10 ^+tell:16 ^+what:20 a:-8 any:11 are:11 are+my:15
at:14 at+<store>:18 at+_+$:19 balanc:33 balanc+_+<store>:16 balanc+at:16 check:15 check+my:17
coin:13 do:16 do+_+have:20 do+i:19 for:-9 got:9 got+$:10 have:23 have+_+got:10 have+i:9 how:23
how+_+<store>:10 how+_+are:15 how+_+point:11 how+many:18 how+much:10 i:14 i+_+$:14 i+got:10
i+have:19 in:-8 it:-7 left:24 left+_+my:13 loyalty:11 loyalty+_+$:11 loyalty+point:11 many:18
many+<store>:10 many+_+do:10 many+_+point:10 many+point:11 me+my:16 much:10 much+_+my:15 my:25
my+<store>:32 my+_+balanc:22 my+_+coin:13 my+_+point:19 my+loyalty:11 my+point:33 of+my:12 on:-8
order:-7 point:71 point+$:35 point+_+$:15 point+_+at:16 point+_+i:21 point+balanc:16 point+do:11
point+have:10 redeem:-8 reward:13 show:9 show+_+<store>:14 show+my:12 tell:15 tell+me:15 the:-17
to:-11 total:16 total+$:17 what:16 what+left:13 what+my:20 worth:15
[order_status] $:11 88213:10 <date>:-9 <num>:-12 <order>:51 <order>+$:27 <order>+_+$:26
<order>+pleas:17 <store>:30 <store>+_+$:14 <store>+_+on:8 <store>+order:20 ^:11 ^+_+doe:9 ^+_+for:9
^+_+happen:16 ^+_+is:21 ^+_+my:16 ^+_+new:12 ^+_+order:16 ^+_+the:11 ^+_+updat:16 ^+_+will:12
^+any:25 ^+did:29 ^+has:19 ^+is:12 ^+track:18 ^+what:11 ^+when:29 ^+wher:39 a:-11 and:-7 any:22
any+_+on:27 any+new:12 arriv:20 arriv+$:21 at:-7 deliver:8 deliver+$:8 delivery:24 delivery+$:16
did:25 did+my:8 did+the:21 doe:7 doe+_+<store>:9 doe+my:9 due:10 from+<store>:9 from+_+$:8 gone:12
happen:16 has:17 has+my:20 here:10 history:-9 i:-11 in:-10 is:30 is+_+$:9 is+_+<order>:12 is+it:11
is+my:27 is+order:12 isn't:12 it':7 it'+_+$:8 k:10 me:-12 my:31 my+<store>:41 my+_+from:12
my+_+order:15 my+_+ship:16 my+_+still:11 my+delivery:27 my+packag:30 my+parcel:19 new:9 new+on:12
of+_+<order>:16 of+order:16 on:15 on+my:19 order:39 order+<order>:52 order+_+$:23 order+_+pleas:17
order+on:8 out+$:9 packag:37 packag+_+$:18 packag+ship:18 parcel:34 parcel+_+$:9 pleas+$:10 ship:36
ship+$:14 ship+_+$:24 sho:22 statu:16 statu+_+order:16 statu+of:16 still:11 stuff:22
stuff+_+<store>:13 stuff+from:13 the+_+$:-7 the+_+of:8 the+sho:23 to:-15 track:15 track+for:10
updat:15 updat+on:16 way:8 what+happen:16 when:24 when+_+my:29 when+will:12 wher:51 wher+_+my:7
wher+is:25 wher+my:30 will:11 with:7 with+_+<store>:14 with+my:13 yet:22 yet+$:23 you:-7
[pause] $:8 14:13 <brand>+alert:8 <date>:57 <date>+$:30 <date>+_+$:13 <date>+_+alert:16
<date>+_+my:13 <date>+hold:13 <date>+no:16 <date>+pleas:7 <dur>:42 <dur>+$:44 <num>:-14 <store>:-14
^:8 ^+_+<date>:14 ^+_+all:19 ^+_+away:8 ^+_+everyth:25 ^+_+notification:17 ^+_+off:13 ^+_+send:10
^+don't:8 ^+freez:11 ^+going:8 ^+hold:10 ^+i'm:15 ^+no:8 ^+paus:13 ^+shush:16 ^+shut:8 ^+snooz:12
^+stop:11 alert:71 alert+$:18 alert+_+$:7 alert+_+<date>:28 alert+_+<dur>:20 alert+_+the:15
alert+for:26 alert+pleas:8 alert+through:16 alert+until:22 all:30 all+_+<date>:7 all+_+through:17
all+alert:25 anyth:9 away:13 back:8 back+_+the:12 back+on:12 don't+_+me:8 everyth:23 everyth+for:16
for:24 for+<dur>:42 for+_+$:38 for+_+next:9 freez:19 freez+_+alert:12 freez+all:12 from:8
from+<date>:13 from+_+no:16 give+the:7 going:7 halt:13 headphon:11 hold:30 hold+_+alert:17
hold+my:13 i:-15 i'm:24 i'm+back:13 in:-9 it:-9 last:-9 my:-8 my+alert:15 new:12 new+_+$:13 next:9
next+<dur>:9 next+_+$:9 no:19 no+_+pleas:8 no+alert:13 no+notification:13 notification:22
notification+_+<date>:10 notification+until:10 of:-10 off:11 off+alert:17 offlin:8 on:8 on+the:13
order:-8 paus:13 pleas+$:8 rest:9 send:9 send+me:10 shampoo:-9 shush:16 shut:8 snooz:12
snooz+the:12 stop:16 stop+_+until:19 th:18 th+$:18 the+_+$:-8 the+_+<dur>:9 the+_+a:9
the+_+alert:21 the+_+last:-8 the+_+th:18 the+_+watch:11 the+headphon:11 the+next:9 the+shampoo:-8
through:16 to:-13 travell:13 turn+_+alert:9 until:58 until+<date>:43 until+_+$:33 vacation:8
watch:13 watch+for:11 watch+on:8 what:-9 will:-9 will+the:-8 year:13 you:-8
[permission_ask] <num>:-9 <store>:9 ^+_+check:9 ^+_+my:8 ^+_+now:9 ^+_+search:15 ^+_+the:-8
^+_+want:9 ^+_+with:19 ^+ask:24 ^+check:10 ^+don't:7 ^+from:9 ^+get:13 ^+never:13 a:-8 add:12
add+_+to:9 add+anyth:10 addres:11 addres+$:13 anyth:14 anyth+to:10 ask:63 ask+_+$:18 ask+_+befor:18
ask+_+first:10 ask+befor:27 ask+first:9 ask+me:35 be:10 befor:89 befor+_+$:8 befor+_+add:10
befor+_+check:10 befor+_+my:15 befor+you:39 cart:16 cart+$:17 check:23 check+_+me:11 check+_+on:13
check+out:15 check+with:11 checkout:18 checkout+$:19 each:10 each+_+$:11 every:16 every+_+$:17
every+purchas:17 first:18 first+befor:20 for:-7 from+_+on:8 from+now:8 get:11 get+my:17 i+_+to:10
i+want:9 me:26 me+$:15 me+_+befor:11 me+_+you:27 me+befor:32 me+first:10 my:8 my+_+$:8 my+addres:12
my+ok:16 never:13 now+on:8 ok:15 on:10 on+<store>:13 on+_+without:10 out:12 out+_+<store>:13
out+on:13 purchas:14 purchas+$:17 search:14 the:-10 the+cart:10 to:10 to+_+cart:8 to+be:10 touch:10
touch+_+cart:10 using:9 using+_+addres:9 using+my:9 want:8 want+to:9 what:-7 with:12
with+_+befor:19 with+me:17 without:15 without+_+me:20 without+ask:17 you:25 you+_+anyth:16
you+_+out:8 you+add:10 you+check:8
[permission_grant] $:7 <brand>+for:16 <date>:16 <date>+$:21 <dur>:29 <dur>+$:31 <num>:-12
<store>:40 <store>+_+<date>:14 <store>+_+<dur>:15 <store>+_+cart:9 <store>+_+my:12 <store>+_+to:8
<store>+for:19 <store>+plugin:34 <store>+see:13 <store>+until:14 ^:7 ^+_+<store>:11 ^+_+acces:14
^+_+ahead:16 ^+_+allow:15 ^+_+can:18 ^+_+checkout:14 ^+_+fine:21 ^+_+may:8 ^+_+me:-9 ^+_+my:-25
^+_+on:21 ^+_+read:-9 ^+_+search:7 ^+allow:17 ^+go:15 ^+i:14 ^+i'm:12 ^+it':15 ^+let:23 ^+open:7
^+stop:-7 ^+turn:19 ^+what:-9 ^+you:27 ^+you'r:15 a:-12 acces:12 acces+_+my:9 acces+to:9
add+_+cart:11 add+to:11 addres:23 addres+$:21 addres+_+<date>:9 addres+until:9 ahead:14
ahead+and:16 allow:28 allow+to:14 and:8 at:25 at+<brand>:15 at+<store>:9 at+_+for:15 at+_+until:7
at+my:8 authoris:7 can:17 can+_+my:26 can+use:13 cart:8 cart+acces:9 checkout:25
checkout+_+<brand>:15 checkout+_+<store>:14 checkout+on:14 don't:-9 enabl:8 feel:10 fine:21
fine+with:14 for:12 for+<dur>:28 for+_+$:20 free:10 from:-9 get:-7 give+the:9 go:11 go+_+and:16
go+ahead:14 grant:15 have+_+to:8 have+permission:9 history:26 history+$:22 history+_+the:8 i'm:9
i'm+_+with:13 i+_+you:7 in:-11 is:-8 it:-11 it':14 it'+_+to:15 let:22 let+<store>:13
let+_+<store>:15 let+_+see:12 let+the:14 may:8 me:-16 my:23 my+_+$:19 my+_+history:31 my+_+order:13
my+_+until:12 my+addres:25 my+cart:-7 my+order:18 my+past:17 my+purchas:16 my+wishlist:28 not:-8
of:-9 on:24 on+<store>:25 on+_+for:19 open:7 order:18 order+$:14 order+_+$:13 order+history:13
out+_+<store>:7 past:17 past+order:17 permission:11 permission+_+search:15 permission+to:14
permit:23 personalis:23 personalis+_+$:23 plugin:29 purchas:12 purchas+_+$:7 purchas+history:15
read:33 read+_+purchas:16 read+my:35 recommendation:23 recommendation+$:24 search:25 search+$:9
search+_+<store>:22 search+on:13 see:14 see+_+wishlist:16 see+my:18 stop:-7 the+<store>:31
the+_+plugin:32 to:40 to+_+<store>:7 to+_+at:24 to+_+my:23 to+_+order:15 to+_+out:8 to+cart:11
to+check:7 to+look:15 to+search:24 to+use:16 turn:19 turn+_+personalis:23 until:28 until+<date>:29
until+_+$:30 use:17 use+_+addres:14 use+my:22 using:13 using+_+addres:13 using+my:13 what:-12
wishlist:26 wishlist+$:29 with:7 you:28 you'r:14 you'r+_+to:14 you'r+allow:15 you+_+my:9
you+_+permission:9 you+_+use:9 you+can:18 you+may:8 you+to:7
[permission_revoke] $:13 <brand>+$:11 <date>:-9 <num>:-13 <store>:32 <store>+$:26
<store>+_+acces:17 <store>+plugin:10 <store>+s:17 ^:13 ^+_+<store>:10 ^+_+all:26 ^+_+away:27
^+_+checkout:12 ^+_+may:10 ^+_+me:-8 ^+_+more:14 ^+_+my:-25 ^+_+no:19 ^+_+off:23 ^+_+read:37
^+_+the:17 ^+_+your:15 ^+block:11 ^+cancel:11 ^+don't:10 ^+end:9 ^+i:17 ^+keep:14 ^+my:10 ^+no:10
^+pull:9 ^+revok:27 ^+stop:17 ^+take:24 ^+turn:19 ^+what:-9 ^+you:19 a:-12 acces:51 acces+$:14
acces+_+my:22 acces+_+the:8 acces+to:21 addres:39 addres+$:11 addres+_+$:15 alert:-8 all:29
all+_+$:20 all+_+from:7 all+permission:28 allow:9 allow+_+on:13 allow+checkout:13 and:-9 any+_+$:10
any+longer:10 anymor:13 anymor+$:13 at:10 at+_+order:25 at+my:22 away:27 away+_+acces:19 block:11
can:-9 can't:16 cancel:11 cancel+the:12 cart:10 cart+acces:8 checkout:41 checkout+_+<brand>:13
checkout+_+<store>:12 checkout+on:13 don't:12 don't+_+my:12 end:9 for:11 for+<store>:35 for+_+$:24
from:13 from+my:10 get:-7 hand:16 have:-7 history:11 history+$:14 i+_+longer:21 i+no:21 in:-12
it:-12 keep:13 limit:11 limit+_+$:15 longer:29 longer+$:10 look:18 look+_+my:21 look+at:20 may:10
me:-15 more:13 my:22 my+_+$:20 my+_+history:14 my+_+is:13 my+addres:41 my+order:18 my+purchas:14
my+wishlist:21 no:24 no+longer:19 no+more:15 not:13 now:9 now+$:12 of:8 off:47 off+_+$:19 off+my:15
on+<brand>:13 on+_+$:10 order+$:10 permission:35 permission+$:20 permission+_+<store>:20
personalis:25 personalis+_+$:25 personalis+suggestion:27 personalisation:22 pleas:-9 plugin:34
plugin+_+acces:14 plugin+_+my:11 pull:9 purchas:9 purchas+_+$:16 purchas+history:16 read:23
read+_+wishlist:22 read+my:25 revok:27 right:19 s:17 s+_+to:17 s+acces:17 search:22 stop:16
stop+_+my:20 stop+read:23 strip:20 suggestion:27 suggestion+$:27 take:23 take+away:27 target:17
target+plugin:19 that:-7 the+<store>:8 the+_+$:-8 the+_+from:10 the+_+permission:11 the+_+plugin:27
the+plugin:12 the+target:19 to:-8 to+_+$:-9 to+_+cart:13 to+my:17 turn:19 turn+_+personalis:7
turn+off:24 use+_+addres:13 use+my:10 want:9 want+you:17 what:-12 wishlist:19 wishlist+$:22 with:-8
withdraw:21 you:21 you+_+at:9 you+_+use:14 you+look:9 you+may:10 you+see:7 your:14
[permission_show] $:11 <date>:-8 <num>:-9 <store>+_+have:12 <store>+plugin:11 ?:10 ?+show:12 ^:11
^+_+acces:11 ^+_+are:9 ^+_+can:15 ^+_+everyth:10 ^+_+has:16 ^+_+may:16 ^+_+my:9 ^+_+permission:25
^+_+right:8 ^+_+the:-12 ^+list:10 ^+show:18 ^+tell:13 ^+what:29 ^+which:32 ^+who:16 a:-10 acces:54
acces+$:21 acces+_+my:12 acces+_+the:12 acces+to:24 activ:18 activ+$:18 allow:26 allow+$:12
allow+_+see:11 allow+to:16 are:22 are+_+$:17 are+_+allow:17 are+activ:19 are+you:13 ask:9 can:17
can+you:25 check:9 check+out:10 data:14 data+$:16 do:26 do+$:27 do+_+have:10 do+i:-7 do+you:12
doe:10 doe+_+<store>:12 doe+the:12 everyth+you:11 for:-11 given:18 grant:25 has:11 have:36
have+$:16 have+_+to:9 have+acces:9 have+i:17 i+_+$:12 in:-10 it:-9 list:9 list+_+you:11 may:16
me+_+you'r:14 me+what:13 my+_+$:18 my+data:15 my+permission:25 of:-7 on:-8 order:-9 permission:46
permission+$:24 permit:14 plugin:18 plugin+_+$:28 plugin+do:12 right:13 see:16 see+$:16 show:29
show+my:23 tell:12 tell+_+what:14 tell+me:12 the+<store>:10 the+_+plugin:10 the+plugin:15 to:21
to+$:10 to+_+$:13 to+my:11 to+see:10 what:40 what+_+$:11 what+_+do:12 what+_+the:12 what+_+you:22
what+are:10 what+can:17 what+you'r:14 which:31 which+_+are:18 who:13 who+has:14 without:10
without+ask:11 you:32 you'r:13 you'r+_+to:14 you+_+$:23 you+_+out:12 you+_+to:16 you+allow:17
you+check:12 you+have:23 you+see:10
[plugin_disable] <num>:-7 <store>:44 <store>+_+$:27 <store>+_+off:23 <store>+_+on:14
<store>+plugin:35 ^+_+don't:9 ^+_+down:15 ^+_+off:8 ^+_+rid:13 ^+_+the:10 ^+get:11 ^+kill:9
^+shut:15 ^+switch:16 ^+turn:13 acces:-13 add:10 add+_+$:14 anymor:9 anymor+$:9 cart:-9
don't+_+the:10 don't+want:9 down:14 extension:13 get:8 get+_+of:13 get+rid:13 i+_+want:9 i+don't:9
kill:9 kill+_+<store>:10 kill+the:9 me:-7 my:-14 of+the:12 off:28 off+$:23 off+_+<store>:10
off+the:9 on+$:13 plugin:41 plugin+$:43 plugin+_+$:17 plugin+off:10 rid:13 rid+_+the:14 rid+of:13
search:-8 shut:15 switch:16 switch+the:12 target:12 target+_+$:15 target+plugin:12 the:22
the+<store>:57 the+_+add:14 the+_+plugin:43 the+target:12 to:-15 to+_+$:-8 turn:12
turn+_+<store>:10 turn+the:10 want:8 want+the:10 what:-8
[plugin_list] $:10 <num>:-8 <store>:-8 ^:10 ^+_+add:15 ^+_+my:13 ^+_+plugin:54 ^+any:12 ^+list:24
^+show:11 ^+what:23 ^+which:33 a:-8 activ:11 activ+$:11 add:12 any:11 any+_+that:14 are:28
are+_+$:34 are+activ:12 are+install:22 can:17 check:10 check+_+$:12 check+out:11 do:8 do+_+have:13
do+i:13 extension:22 grant:-10 have:9 have+$:14 i+_+$:12 i+have:13 in+_+of:11 install:47
install+$:22 list:23 list+my:11 list+the:14 me:-9 money:8 my+_+$:18 my+plugin:27 of+_+$:9 ons:15
out:8 out+$:10 plugin:88 plugin+$:47 plugin+_+install:8 plugin+_+my:10 plugin+are:8 plugin+can:8
plugin+do:13 see:8 see+_+cart:10 see+my:9 show:10 show+my:13 spend+_+$:7 term:11 that:8 the:-12
the+_+plugin:9 to:-10 what:19 what+_+do:14 what+_+in:10 which:33 which+_+are:19 which+plugin:26
[price_check] <brand>:13 <brand>+_+$:11 <brand>+set:7 <money>:51 <money>+$:11 <money>+_+a:11
<money>+_+for:7 <money>+_+the:22 <money>+be:11 <money>+for:26 <num>:34 <num>+$:-16 <num>+_+a:20
<num>+_+used:9 <num>+for:38 <num>+is:10 <store>:-8 <volume>:9 <volume>+_+a:10 <volume>+for:10 ?:9
^+_+<money>:30 ^+_+<num>:23 ^+_+a:-8 ^+_+ask:7 ^+_+i:12 ^+_+pric:11 ^+_+the:-14 ^+_+thi:14
^+_+want:8 ^+am:14 ^+doe:10 ^+good:11 ^+is:44 ^+my:14 ^+tell:10 ^+they:9 ^+would:19 a:34
a+<brand>:23 a+_+case:9 a+_+deal:15 a+_+pric:13 a+good:17 a+phon:9 a+used:11 air:8 air+$:10
airpod:9 am:13 am+_+overpay:15 am+i:14 at:8 at+<num>:9 at+_+for:14 bad:14 be:16 be+_+much:14
be+too:14 bike:7 case:9 colleagu:15 deal:14 deal+on:14 decent:14 decent+_+a:14 decent+for:14
did+_+get:7 doe:15 fair:21 for:48 for+<num>:14 for+_+$:-8 for+_+<brand>:16 for+_+lamp:9
for+_+used:11 for+a:50 for+the:13 for+thi:9 friend:7 good:42 good+_+on:14 good+deal:14 good+pric:15
got:14 got+it:15 i+_+at:14 i+overpay:15 if+<num>:10 if+_+is:9 in:-10 is:46 is+<money>:7 is+<num>:16
is+_+a:24 is+that:29 is+thi:15 it+_+<num>:14 it+for:15 jacket:8 jacket+is:9 lamp:8 lamp+$:9
me+_+<num>:9 me+if:10 monitor:9 monitor+$:10 mous:11 much:11 not+_+<money>:12 of:-8 off:10 off+$:13
ok:8 ok+$:9 on+_+<brand>:14 or:21 or+_+$:13 order:-7 overpay:15 overpay+at:15 paid:12 paid+_+for:12
phon:9 phon+case:9 pric:18 pric+$:10 right:9 rip:13 rip+_+$:13 rip+off:13 seller:7 set+_+$:7
sound:17 tell:9 tell+_+if:10 tell+me:9 that:18 that+_+$:11 that+a:16 the:-8 the+_+$:11 the+jacket:9
they:9 thi:17 to:-13 too:17 too+_+$:9 too+_+for:10 too+much:13 used:19 what:-9 worth:19 would:17
would+<money>:11 would+_+be:9
"""
