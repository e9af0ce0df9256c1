"""What words speak for, first part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[add_to_cart] $:8 <brand>:37 <brand>+<volume>:8 <brand>+_+<colour>:12 <brand>+_+<size>:10
<brand>+_+food:10 <brand>+_+in:17 <brand>+arizona:12 <brand>+jacket:13 <brand>+tumbler:15
<colour>:44 <colour>+$:13 <colour>+<num>:13 <colour>+_+$:11 <date>:-13 <num>:30 <num>+_+of:34
<num>+_+the:10 <num>+can:9 <num>+of:18 <num>+pack:10 <ordinal>:-9 <size>:12 <size>+<brand>:9
<size>+<colour>:9 <store>+_+cart:10 <volume>:20 <volume>+$:13 ^:8 ^+<num>:10 ^+_+<brand>:25
^+_+<num>:35 ^+_+a:56 ^+_+add:7 ^+_+back:26 ^+_+in:-9 ^+_+my:-12 ^+_+one:10 ^+_+take:12
^+_+that:-10 ^+_+the:14 ^+add:32 ^+basket:23 ^+bring:9 ^+cart:27 ^+chuck:12 ^+how:-10 ^+i'll:13
^+includ:9 ^+move:9 ^+order:-8 ^+plac:13 ^+pop:22 ^+put:15 ^+return:12 ^+stick:13 ^+the:8
^+throw:10 ^+what:-14 a:27 a+<brand>:17 a+<size>:8 a+_+<brand>:10 a+_+<volume>:8 a+_+in:-8
a+_+of:20 a+bottl:12 a+pack:7 aa:17 aa+_+into:8 aa+batteri:17 add:42 add+<brand>:10 add+<num>:14
add+_+$:13 add+_+<brand>:11 add+_+same:12 add+_+to:-14 add+a:8 add+the:20 and:-9 arizona:12
arizona+_+<num>:12 as:11 as+_+time:15 as+last:15 at:-8 back:41 back+$:9 back+_+$:9 back+_+candl:8
back+_+i:16 back+in:8 back+the:17 bag:14 bag+$:12 basket:50 basket+$:26 basket+_+<colour>:21
batteri:17 batteri+_+the:10 batteri+into:8 bottl:13 bottl+_+oliv:8 bottl+of:13 bring:9
bring+_+the:10 bring+back:10 can:10 can+of:9 can+you:8 candl:14 candl+_+remov:8 candl+i:8 cart:57
cart+$:35 cart+<num>:13 cart+_+$:8 cart+pleas:21 charger:13 charger+_+my:13 charger+in:14 chuck:12
cup:11 cup+in:12 delet:18 egg:12 everyth:-8 food:9 for:-20 for+the:-8 from+<store>:9 from+_+to:9
get:-7 go:-8 had:9 had+_+time:9 had+last:9 hat:7 how:-10 i:29 i'll:13 i'm:-8 i+_+$:33 i+_+last:12
i+_+out:15 i+_+the:8 i+had:9 i+just:9 i+remov:31 i+took:16 if:-9 in:33 in+$:9 in+_+<colour>:9
in+_+basket:22 in+_+cart:12 in+_+shop:12 in+_+size:-7 in+my:8 in+the:35 in+ther:10 includ:8
instead:-8 into:49 into+_+basket:9 into+_+cart:33 into+my:35 into+the:19 is:-14 it:-10 it+_+$:8
it+back:10 jacket+in:7 kettl:11 last:20 last+_+$:11 last+_+to:9 last+time:27 lipstick:12 me:-13
moisturizer:10 move:8 move+the:9 mug:14 my:8 my+_+$:17 my+_+cart:15 my+basket:13 my+cart:11
my+shop:16 no:-8 notebook:10 notebook+in:10 of:32 of+<brand>:10 of+_+$:12 of+_+aa:10 of+_+cart:-7
of+_+in:10 of+_+into:9 of+_+oil:8 of+_+towel:14 of+oliv:8 oil:8 oil+$:8 oliv:8 oliv+_+$:8
oliv+oil:8 on:-19 one+<colour>:15 or:-9 order:-16 out+of:-8 out+put:10 oxford:7 pack:24 pack+of:18
pair+_+<brand>:8 plac:12 plac+the:13 pleas:13 pop:22 pric:-8 protector:9 puppy:11 put:20
put+_+back:10 put+_+pair:8 put+a:7 put+back:18 put+it:8 put+the:12 remov:28 remov+$:31 return:10
return+the:11 same:21 same+_+as:12 same+moisturizer:12 scarf:22 scarf+_+took:16 scarf+i:16 screen:9
shampoo:10 shirt:8 shop:12 shop+_+$:11 shop+cart:15 show:-8 size:-10 slip:13 sock:11 someth:-8
stick:13 stick+<num>:9 take:9 take+<num>:13 that+_+remov:14 that+i:13 the:17 the+_+$:14 the+_+add:8
the+_+i:47 the+_+in:7 the+_+into:8 the+_+moisturizer:12 the+basket:19 the+candl:14 the+cart:26
the+kettl:12 the+mug:9 the+same:22 the+scarf:22 the+sock:10 the+towel:13 them:11 them+$:13 thing:-7
throw:9 throw+a:13 time:24 time+$:12 time+_+the:8 time+to:8 to+_+cart:15 to+cart:10 to+my:12
took:16 took+out:16 towel:13 trolley:12 tumbler:15 tuna:8 want+_+same:12 want+the:10 what:-12
what+i:8 with:-7
[alert_rule] $:14 <brand>:-11 <date>:-8 <num>:-14 <pct>:87 <pct>+$:48 <pct>+_+$:14 <pct>+_+more:12
<pct>+_+up:8 <pct>+and:8 <pct>+or:12 <store>:-9 ^:14 ^+_+alert:26 ^+_+bother:12 ^+_+but:14
^+_+don't:8 ^+_+it:12 ^+_+it':13 ^+_+notification:8 ^+_+notify:8 ^+_+only:31 ^+_+silent:9
^+_+tell:10 ^+_+the:-11 ^+alert:8 ^+i:10 ^+just:20 ^+keep:16 ^+limit:8 ^+noth:23 ^+notify:7
^+only:29 ^+skip:12 ^+stay:9 ^+unles:14 a:-8 about:37 about+_+$:8 about+anyth:7 about+restock:8
alert:30 alert+_+<pct>:10 alert+_+for:12 alert+_+when:7 alert+for:8 alert+pleas:9 all:13
all+_+low:19 all+time:19 and+up:8 anyth+under:7 at+_+<pct>:9 at+least:15 below:11 below+_+$:12
big:18 bother:12 bother+me:12 but:12 discount:11 don't:15 don't+_+me:8 don't+_+to:15 don't+want:8
drop:13 drop+_+<pct>:16 drop+only:10 else:14 else+$:14 for:11 for+_+than:8 for+les:8 from+_+on:14
from+now:14 get:-8 hear:17 hear+about:12 historic:8 i+_+want:16 i+don't:11 i+only:14 in:-10 is:7
is+<pct>:9 is+_+$:8 it':25 it'+<pct>:14 it'+_+least:9 it'+at:9 it+to:18 just:22 just+_+me:15
just+tell:8 keep:15 keep+it:18 least:15 least+<pct>:9 least+_+$:9 les:12 les+_+<pct>:13 les+than:13
limit+_+to:8 low:31 low+$:16 me:24 me+$:8 me+_+about:8 me+_+it':11 me+_+restock:17 me+_+thing:7
me+about:10 me+for:10 me+of:8 me+only:13 me+unles:11 me+when:10 mention:7 more:8 more+$:7 my:-18
new:11 new+_+$:13 no+alert:7 noth:36 noth+_+$:14 noth+_+than:9 noth+else:14 notification+to:8
notify:14 notify+me:16 now:11 now+_+$:12 now+on:14 on+$:11 only:84 only+$:14 only+<pct>:10
only+_+me:24 only+_+to:8 only+want:8 or:9 or+more:12 order:-7 over+<pct>:11 over+_+$:9 ping+_+if:7
pleas:15 pleas+$:13 quiet:8 restock:66 restock+$:21 restock+_+$:16 restock+_+pleas:24
restock+only:16 sal:21 silent:9 skip:11 smaller:9 someth:9 stay:18 stay+silent:9 tell:23 tell+_+$:8
tell+_+about:11 tell+_+only:14 tell+me:23 than:19 than+<pct>:22 than+_+$:12 that:-9 the:-21
the+discount:7 thing+are:7 time:16 time+_+$:11 time+low:19 to:17 to+_+$:11 to+_+about:19 to+hear:17
to+know:7 to+restock:27 unles:34 unles+_+at:9 unles+it':25 up+$:8 want:8 want+_+hear:12
want+_+know:8 want+to:15 what:-9 when+_+are:7 worth:8 you:-8
[apply_coupon] $:13 1:11 10:51 10+_+$:15 10+_+<store>:25 10+offnow:15 123:18 15:42 15+$:27 2:11
20:42 20+_+<store>:10 20+at:10 20+on:26 25:9 3:11 30:12 44:11 5:27 5+$:10 50:8 7:16 <brand>:-10
<date>+_+$:15 <num>+$:8 <store>:28 <store>+$:12 <store>+_+$:28 <store>+_+it:8 <store>+cart:15 ^:13
^+_+code:15 ^+_+coupon:22 ^+_+discount:30 ^+_+get:12 ^+_+have:20 ^+_+in:13 ^+_+it:-7 ^+_+me:-7
^+_+promo:15 ^+_+thank:16 ^+_+voucher:32 ^+_+you:8 ^+add:11 ^+apply:21 ^+can:8 ^+i:10 ^+is:10
^+my:12 ^+put:21 ^+redeem:22 ^+stick:12 ^+try:20 ^+use:20 ^+what:-7 a:17 abc:19 abcd:11 activat:15
add:18 add+_+to:10 add+it:11 and:-7 apply:40 apply+my:7 at:9 at+<store>:14 at+_+$:16 b:11 basket:10
basket+$:11 c:11 can+you:9 card+_+is:11 cart:21 cart+$:25 checkout:11 checkout+$:13 code:90
code+_+20:17 code+_+5:18 coupon:45 coupon+10:15 coupon+_+offnow:15 coupon+is:19 discount:36
discount+_+15:30 enter:19 fall:20 first:8 first+_+$:10 for+<store>:7 friday:12 from:-9 gc:11
get+_+on:12 gift:21 gift+card:11 have:15 have+a:21 hello:25 holiday:24 i+_+a:19 i+have:19 in+the:14
is:23 it:16 it+$:19 it+_+the:11 it+to:11 lucky:17 me:-14 my:8 my+<store>:9 my+_+card:9 my+_+is:16
my+cart:9 my+coupon:19 my+gift:11 new:17 of:-9 offnow:15 offnow+$:15 on:23 on+_+<store>:25 on+my:28
on+the:8 on+thi:13 order+$:14 pleas+_+it:7 pleas+to:11 pleas+use:7 promo:21 promo+code:17 put:20
put+_+the:16 put+in:16 redeem:22 save+_+$:8 spr:8 stick:12 thank:15 thankyou:8 that:-7 the:11
the+<store>:18 the+_+<date>:16 the+_+cart:16 the+_+code:15 the+code:24 the+discount:11 the+gift:10
the+order:11 ther:8 ther+a:11 thi+$:12 to:14 to+_+$:13 to+_+<store>:9 to+_+order:12 to+checkout:14
to+the:25 to+use:11 try:30 try+_+10:15 try+coupon:15 use:47 use+_+$:25 use+_+welcom:7 use+code:15
use+it:25 use+the:9 valid:17 voucher:35 welcom:13 welcom+_+$:7 what:-10 with:-7 you+_+the:10
[approve] $:23 <brand>:-11 <colour>:19 <colour>+_+$:27 <date>:-10 <money>+_+in:9 <money>+all:9
<num>+$:13 <num>+_+les:9 <num>+or:8 <size>:-8 <store>:-11 ^:23 ^+<colour>:29 ^+_+$:41 ^+_+ahead:10
^+_+approv:36 ^+_+as:17 ^+_+but:21 ^+_+confirm:19 ^+_+do:14 ^+_+fine:11 ^+_+go:19 ^+_+good:36
^+_+have:21 ^+_+if:9 ^+_+may:11 ^+_+me:-11 ^+_+my:-11 ^+_+pleas:11 ^+_+that:17 ^+_+to:20 ^+_+with:9
^+approv:30 ^+confirm:26 ^+fine:23 ^+i:12 ^+lgtm:32 ^+look:13 ^+no:-7 ^+ok:39 ^+sound:23 ^+sure:33
^+that:12 ^+what:-10 ^+yes:64 ^+you:28 a:-16 ahead:31 ahead+$:27 ahead+with:8 alert:-8 all+_+$:8
all+in:8 alright:14 and:-7 approv:75 approv+$:43 approv+_+$:17 approv+it:15 are:-9 as:16 as+_+as:20
as+_+stay:7 as+_+total:14 as+it:7 as+long:21 as+the:13 at:-8 below:11 below+<num>:8 below+_+$:12
but:16 but+_+if:23 but+not:8 but+only:15 buy:-12 by:10 by+_+$:10 by+me:17 confirm:57 confirm+$:34
consider:14 do+_+$:13 do+it:15 don't:-12 fine:51 fine+$:15 fine+_+me:33 fine+by:17 fine+with:15
for+_+$:10 for+it:17 free:7 from:-9 get:-8 go:43 go+$:15 go+_+$:26 go+_+it:17 go+ahead:31 go+for:18
good:31 good+$:17 good+_+$:12 happy:9 have:14 i'm+_+with:7 i+_+$:24 i+approv:9 i+confirm:19 if:31
if+_+is:7 if+_+over:9 if+_+total:9 if+it:8 if+it':22 in+$:8 is+_+<num>:8 is+_+and:7 it:20 it':18
it'+_+<money>:9 it'+_+more:9 it'+over:9 it+$:26 it+_+<num>:8 it+_+under:7 it+stay:7 it+total:9
les:8 les+with:9 lgtm:32 light:37 long:19 long+_+it:7 long+_+the:13 long+as:21 look:10 may:11
me+$:17 more+_+<num>:10 more+than:9 my:-12 my+ok:20 no+_+than:9 no+more:9 not+_+it':9 not+if:9
now:-11 of:-10 ok:53 ok+$:18 ok+to:15 on:-16 one:-8 only:10 only+_+it:9 only+if:14 or+_+with:9
or+les:9 order:16 order+$:38 out:-7 over+<money>:9 over+_+all:9 pay:-8 pend:14 permission+to:9
pleas+$:-9 pleas+_+$:12 pric:-7 proc:23 proc+$:11 proc+with:13 ship:14 ship+is:7 sound:23
sound+good:23 stay:12 stay+_+<money>:9 stay+under:7 sure:32 sure+_+fine:16 sure+_+only:9 sure+but:9
sure+that:16 tax:8 tax+$:9 than:8 than+<num>:9 than+_+$:9 that:20 that+_+$:16 that+fine:28
the+_+$:15 the+_+order:13 the+order:34 the+total:13 thi:-10 to+go:24 total:26 total+<num>:9
total+_+below:14 total+_+or:9 under:12 under+<num>:13 under+_+$:9 under+_+with:7 what:-14 with:31
with+_+$:23 with+me:13 with+ship:11 with+the:10 work:8 work+$:8 yes:58 yes+_+for:9 yes+_+not:9
yes+but:14 yes+go:9 yes+that:14 you:16 you+_+my:20 you+have:20 you+may:11
[ask:duplicate] <date>:32 <date>+$:25 <date>+_+order:9 <dur>:26 <dur>+_+$:24 <dur>+ago:30
<num>+<date>:9 <num>+_+$:7 <num>+_+but:9 <num>+more:19 ?:7 ^+_+another:29 ^+_+order:8 ^+_+the:9
^+_+think:10 ^+_+what:11 ^+buy:15 ^+did:7 ^+get:9 ^+order:20 ^+reorder:12 ^+same:8 ^+we:15 a:-8
again:57 again+$:9 again+i:10 ago:30 ago+$:24 already:31 already+got:9 another:28 anyway:9
anyway+$:9 bought:20 bought+<dur>:15 bought+_+ago:15 but:12 but+_+<num>:15 but+order:14 buy:11
buy+the:7 came:12 did:14 did+i:8 for:-7 get+the:10 got:14 got+<num>:15 i:25 i+_+<dur>:15 i+_+it:14
i+_+order:14 i+already:14 i+bought:11 i+order:19 i+think:10 in:-7 it:26 it+<dur>:9 it+_+<date>:11
it+_+ago:9 it+again:14 just:13 just+_+the:10 like:8 like+_+one:10 like+the:9 me:-9 more:17 more+$:9
my:-13 of:15 of+_+$:17 of+thos:19 one:24 one+i:13 order:49 order+<num>:18 order+_+$:15
order+_+again:13 order+_+more:20 order+_+pleas:8 order+_+same:8 order+again:19 order+it:22
order+thi:9 reorder:12 same:42 same+_+again:26 same+order:13 second:9 the+_+again:12 the+_+i:9
the+_+thing:9 the+one:11 the+same:35 think:10 thos:18 thos+$:19 time:11 time+_+$:8 to:-11 twic:10
we:13 what+i:11
[ask:impossible] $:7 <date>:34 <date>+$:31 <date>+_+the:11 <date>+from:12 <dur>:43 <dur>+$:37
<num>:-9 ^:7 ^+_+a:15 ^+_+need:23 ^+_+to:10 ^+buy:9 ^+delivery:10 ^+get:15 ^+has:10 ^+i:15
^+order:17 a:20 a+_+and:11 a+_+from:15 a+birthday:11 a+sofa:20 and+_+it:11 and+have:11 arriv:33
arriv+<date>:29 arriv+_+$:29 be:8 be+_+within:11 be+here:11 birthday:11 buy+a:11 by:13 by+<date>:14
by+_+$:14 cake:10 come:11 deliver:18 deliver+_+<dur>:20 deliver+in:20 delivery:8 delivery+the:10
for:-8 fridg:12 from:46 from+_+has:12 from+_+within:20 from+japan:11 from+sweden:15 from+the:10
germany:10 germany+$:10 get:12 get+_+a:10 get+it:10 get+me:9 has:25 has+_+arriv:13 has+to:29 have:8
have+it:11 here:20 here+_+the:11 here+within:11 hour:16 hour+$:16 i+_+it:16 i+need:24 in:16
in+<dur>:29 in+_+$:16 in+_+from:10 it:28 it+_+<date>:16 it+_+in:22 it+by:17 japan:10 korea:7
me+a:13 must:27 must+arriv:22 my:-13 need:20 need+a:8 on:-7 order:19 order+_+$:9 order+_+sofa:10
order+a:10 order+it:10 sofa:18 sofa+_+japan:11 sofa+from:10 sweden:15 the+_+from:8 the+_+order:11
the+hour:11 the+us:12 to:9 to+_+<date>:19 to+arriv:13 tokyo:11 us:12 wardrob:15 wardrob+_+sweden:15
wardrob+from:15 within:36 within+<dur>:20 within+_+$:20 within+_+hour:11 within+the:16
[ask:my_size] <num>:-8 ^+_+a:14 ^+_+it:14 ^+_+one:43 ^+_+the:-9 ^+add:25 ^+buy:20 ^+get:16
^+order:10 a:7 a+_+in:18 a+pair:8 a+shirt:11 add:22 add+_+in:20 add+a:7 add+it:12 alway:11 am:11
am+$:12 buy:17 fit:23 fit+_+$:23 fit+me:23 get:13 get+_+in:11 get+me:10 i:10 i+_+$:10 i+_+wear:11
i+alway:11 i+am:12 in:36 in+_+size:50 in+my:33 in+the:18 in+whatever:12 it:7 it+_+whatever:12
it+in:18 me:18 me+$:20 me+_+in:11 my:13 my+_+in:9 my+_+size:19 my+size:25 normal:8 one:36
one+_+my:20 one+in:20 order+a:11 pair:7 put+_+in:9 shirt:11 shirt+_+my:11 shirt+in:11 size:58
size+$:32 size+_+am:12 size+i:23 size+in:9 that:17 the+_+i:10 the+cart:9 the+size:11 thos:11 to:-9
usual:11 usual+_+$:11 wear:11 whatever:12 whatever+_+i:12 whatever+size:12
[ask:price_moved] <money>:9 <num>:15 <num>+and:12 <num>+more:10 ?:16 ?+$:17 ^+_+chang:11
^+_+confirm:11 ^+_+jump:14 ^+_+my:17 ^+_+said:10 ^+_+the:-8 ^+after:18 ^+doe:12 ^+i:11 ^+it:13
^+pric:16 ^+they:8 a:-7 after:40 after+_+approv:12 after+_+said:8 after+i:29 agre:9 and:16
and+_+it:11 and+now:22 approv:11 approval:11 at:19 at+<num>:12 at+_+and:12 at+the:12 buy:8 buy+?:14
buy+_+$:13 by:8 chang:10 confirm:19 count:14 count+$:14 doe:36 doe+it:11 doe+my:16 expensiv:13
expensiv+what:14 go:9 go+_+$:11 go+through:11 going:10 got:13 i:28 i+_+at:12 i+_+still:23
i+_+yes:18 i+approv:12 i+confirm:20 i+said:18 it:32 it':9 it'+_+more:10 it+_+<money>:9
it+_+<num>:12 it+_+through:11 it+go:11 it+say:12 jump:14 me:-8 more:21 more+expensiv:14 my:15
my+_+still:16 my+approval:12 my+ok:13 my+yes:15 new:11 new+_+$:12 now:29 now+$:10 ok:20 ok+$:8
pric:39 pric+$:11 pric+_+up:11 pric+after:9 pric+went:11 rais:9 rais+_+pric:9 rais+the:9 said:18
said+yes:18 say:12 say+<num>:12 sinc:19 stand:12 still:48 still+_+$:19 still+_+?:14 still+buy:14
still+going:11 that+_+$:9 the+_+after:9 the+_+pric:11 the+_+went:11 the+new:12 the+pric:18 they:8
through:14 to:-10 up:12 went:14 went+up:15 what+_+$:13 what+now:13 yes:27 yes+_+it:11 yes+doe:15
[ask:substitute] $:10 <brand>:-7 <colour>:20 <colour>+$:8 <colour>+_+?:10 <colour>+_+i:16
<colour>+one:8 <colour>+right:10 <colour>+then:12 <num>:19 <num>+_+<num>:11 <num>+i:8 <size>:33
<size>+$:20 <size>+_+availabl:9 <size>+is:11 <size>+left:10 <volume>:14 ?:38 ?+then:20 ^:10
^+<size>:11 ^+_+<size>:37 ^+_+is:16 ^+_+it':23 ^+_+of:14 ^+_+out:9 ^+_+size:12 ^+_+the:-13
^+_+they:13 ^+if:44 ^+no:20 a+<size>:14 a+_+$:8 add:56 add+_+$:25 add+_+<colour>:18 add+_+<size>:10
add+it:17 add+the:34 another:13 availabl:9 be:9 be+_+$:10 clos:12 colour:13 do:10 do+$:14 don't:12
don't+have:18 enough:12 fine:23 fine+$:11 for:-8 get:12 get+_+<num>:8 get+a:11 get+the:7 gone:32
gone+_+<num>:12 gues:21 gues+$:21 have:14 i+_+$:17 i+gues:21 if:39 if+it':23 if+they:13
in+<colour>:9 in+_+cart:9 in+_+right:10 in+my:7 is:32 is+_+?:12 is+_+add:24 is+_+get:8 is+fine:12
is+gone:20 is+left:12 isn't:9 it':26 it'+_+out:16 it'+sold:16 it+$:11 just:13 just+_+the:15
just+add:15 left:25 left+_+add:11 left+so:11 my:-7 my+cart:7 nearest:12 no:16 no+<size>:22
no+_+left:15 of:11 of+<colour>:10 of+the:9 on:-8 one:11 one+_+gues:9 one+i:9 out:37
out+_+<colour>:15 out+_+the:14 out+of:22 out+put:11 put:7 put+someth:11 right:9 right+?:10 should:9
should+be:10 similar:11 similar+_+my:11 size:20 size+$:10 size+is:12 so:9 so+_+the:11 so+add:11
sold:23 sold+out:23 someth:10 someth+_+in:11 someth+similar:11 take:23 take+<num>:12 take+_+$:13
the:10 the+<colour>:23 the+<num>:21 the+<size>:14 the+_+one:14 the+_+size:12 the+_+then:21 then:45
then+_+a:16 they:17 they'r:10 they+_+have:18 they+don't:18 to:-12 what:-7 whichever:12 will:14
will+_+$:14
[ask:unsure] <brand>:10 <brand>+_+i'm:7 <brand>+dunk:9 <num>:17 <num>+$:29 <num>+_+<num>:35
<num>+and:11 <num>+or:26 <size>:25 <size>+_+$:12 <size>+_+<num>:8 <size>+_+<size>:13
<size>+_+the:11 <size>+or:32 ^+_+<brand>:18 ^+_+a:9 ^+_+the:20 ^+_+think:11 ^+add:25 ^+get:14
^+order:8 ^+put:17 a:12 a+<num>:11 a+_+in:12 a+_+or:12 a+shirt:13 add:32 add+<brand>:15 add+the:22
an:10 an+<size>:10 and+<num>:12 and+_+$:10 between:11 between+<num>:12 between+_+and:11 can't:10
cart:13 cart+_+sure:10 cart+not:10 don't:14 don't+_+my:17 don't+know:17 dunk:9 either:7 get:11
get+the:16 i'm:22 i'm+_+<size>:11 i'm+an:11 i+think:11 if:16 if+<num>:10 if+i'm:10 in:8
in+_+cart:17 in+my:15 jean:10 know:17 know+_+size:17 know+my:17 mayb:20 mayb+<size>:20 me:-8 my:13
my+_+$:7 my+_+<size>:13 my+_+not:10 my+cart:15 my+size:17 not+_+if:10 not+sure:10 or:53 or+<num>:35
or+_+$:33 or+_+<size>:11 order+the:9 put:16 put+a:13 remember:10 ring:18 shirt:12 shirt+_+my:13
shirt+in:13 size:14 size+$:15 sneaker:13 somewher:12 somewher+_+<num>:12 somewher+between:12 sure:9
sure+_+i'm:10 sure+if:10 tee:11 the:13 the+_+don't:18 the+jean:10 the+ring:18 the+sneaker:13
the+tee:11 think:11 to:-10 unsur:13
[ask:vague] $:10 <brand>:-11 <colour>:-8 <date>+_+my:9 <num>:-17 <num>+$:-7 <size>:-10 <store>:-13
^:10 ^+_+an:17 ^+_+buy:12 ^+_+it:12 ^+_+me:21 ^+_+my:-12 ^+_+one:-8 ^+_+someth:14 ^+_+that:44
^+_+the:20 ^+_+thos:40 ^+_+what:12 ^+_+whatever:10 ^+add:29 ^+buy:39 ^+get:14 ^+grab:7 ^+i:-8
^+keep:14 ^+let:10 ^+order:36 ^+pleas:10 ^+put:36 ^+tell:22 ^+track:18 ^+watch:27 ^+what:-9 a:-17
about:12 about+$:21 ad:8 add:22 add+_+jacket:12 add+_+to:13 add+that:20 an:13 an+_+on:15 an+eye:15
and:-10 are:11 are+_+$:17 at+_+$:8 back:9 back+$:17 buy:40 buy+_+one:33 buy+_+the:12 buy+me:12
buy+that:8 buy+the:36 cart:18 cart+$:24 cheaper:27 cheaper+$:29 coat:18 coat+_+me:19 coat+for:19
day:20 day+$:21 dres:16 dres+_+back:11 dres+is:11 earlier:14 eye:15 eye+on:15 fit:-8 fit+_+$:-7
fit+me:-7 for+me:15 friend:13 from:34 from+<date>:8 from+_+$:9 from+the:32 get:20 get+_+$:13
get+cheaper:15 get+the:9 how:-7 i+_+$:13 i+_+the:11 i+lik:19 i+saw:19 if:10 if+_+get:15
in+_+cart:16 in+my:20 into:-8 is+_+$:15 is+back:11 item:10 jacket:15 jacket+_+my:17 jacket+to:12
keep:12 keep+_+eye:15 keep+an:15 know:16 know+_+that:11 know+when:21 lamp:23 let:9 let+_+know:19
let+me:12 lik:19 lik+$:19 look:8 look+at:9 me:19 me+_+thos:10 me+_+when:21 me+_+you:8 me+if:15
me+know:19 me+the:8 me+when:14 mention:9 mom:9 my:9 my+_+$:17 my+cart:27 my+friend:13 my+mom:9
nice:46 no:-8 of:-13 on:13 on+_+$:14 on+watch:21 one:27 one+$:18 one+i:8 order:19 order+_+thing:20
order+that:8 order+the:25 other:20 other+_+$:21 other+day:21 photo:13 pleas+_+the:13 put:33
put+_+on:21 put+it:20 put+someth:13 put+that:12 saw:19 saw+_+other:14 saw+the:14 sho:16 sho+$:17
show+_+$:13 show+me:7 sofa:14 sofa+$:17 someth:11 someth+_+in:13 talk:20 talk+_+$:21 talk+about:20
tell:20 tell+_+if:16 tell+_+when:15 tell+me:20 that:48 that+_+$:9 that+_+for:19 that+_+i:14
that+_+in:12 that+_+is:18 that+_+to:11 that+coat:19 that+dres:17 that+jacket:17 that+lamp:13
that+one:12 that+thing:16 the:8 the+_+day:21 the+_+from:27 the+_+i:8 the+_+lamp:13 the+_+one:12
the+_+thing:11 the+_+we:11 the+ad:8 the+item:14 the+nice:33 the+one:21 the+other:20 the+thing:31
the+usual:12 thi:10 thing:48 thing+$:10 thing+_+<date>:9 thing+_+the:15 thing+from:24 thing+i:14
thos:56 to+_+$:-8 to+_+cart:20 to+my:18 track:14 track+_+coat:19 track+that:17 usual:12
usual+_+$:12 watch:35 watch+$:17 watch+the:8 we:30 we+_+about:21 we+_+at:11 we+talk:21 whatever:10
when:29 when+_+are:10 when+_+dres:11 when+that:18 when+thos:20 will:8 will+_+$:9 you+$:8
[audit_show] $:10 <brand>:-10 <date>:44 <date>+$:41 <num>:-11 <store>:15 <store>+$:24 ^:10
^+_+all:13 ^+_+anyon:16 ^+_+data:12 ^+_+did:20 ^+_+happen:15 ^+_+have:16 ^+_+me:20 ^+_+of:15
^+_+shop:20 ^+_+the:-13 ^+_+your:14 ^+did:31 ^+list:28 ^+show:40 ^+what:27 ^+which:29 ^+who:10
a:-11 action:20 activity:32 addres:22 addres+_+$:10 all:8 all+_+from:16 anyon:16 anywher:16
anywher+$:16 been:11 buy:-8 can:-7 cost:-9 data:21 did:59 did+_+<date>:10 did+_+get:16 did+_+send:8
did+i:-7 did+my:9 did+on:10 did+the:8 did+you:37 doing:7 everyth+_+you:10 everyth+that:9 for:-14
from+<date>:15 from+_+$:14 get:22 get+my:15 happen:15 have:10 have+_+been:12 have+you:19 history:19
history+$:13 how:-8 i:-20 in+my:7 it:-10 list:26 list+_+that:10 list+all:15 list+everyth:9 log:21
log+$:17 me+<date>:10 me+_+log:22 me+the:23 my:12 my+_+history:12 my+_+with:11 my+addres:23
my+data:11 my+purchas:10 my+wishlist:24 of:9 of+_+data:12 of+_+you:11 of+my:8 of+what:11
on+<date>:25 on+_+$:17 order:-8 out:12 out+$:15 plugin:13 purchas:8 purchas+_+$:10
purchas+history:12 read:10 read+<date>:10 read+_+$:10 s:17 saw:21 send:21 send+_+$:17 sent:36
sent+_+<store>:20 sent+to:20 shar:10 shar+my:11 shop:16 show:37 show+_+the:24 show+me:34 sinc:11
sinc+<date>:11 sinc+_+$:12 that+_+did:10 that+you:10 the+_+$:7 the+_+cost:-8 the+log:17
the+plugin:17 to:12 to+<store>:42 to+_+$:27 was:8 was+_+to:8 went:11 went+to:12 what:27
what+_+did:14 what+_+i:-9 what+_+you:29 what+data:12 what+did:14 what+happen:15 what+have:18
what+you:9 which:28 which+of:12 which+shop:20 who:9 wishlist:23 wishlist+$:25 you:37
you+_+<date>:21 you+_+my:9 you+_+on:9 you+_+to:13 you+been:13 you+did:16 you+read:13 you+send:10
you+sent:12 your:13
[backup] $:11 <num>:-9 ^:11 ^+_+a:36 ^+_+everyth:13 ^+_+like:7 ^+_+save:10 ^+_+the:-8 ^+_+up:25
^+_+you:11 ^+back:27 ^+could:12 ^+creat:7 ^+i'd:7 ^+make:17 ^+pleas:8 a:33 a+_+$:22 a+_+copy:22
a+_+of:8 a+backup:62 back:36 back+_+my:25 back+up:40 backup:80 backup+$:30 backup+_+$:34
backup+of:12 copy:21 copy+of:13 could:12 could+you:12 creat:7 data:15 data+$:11 everyth:36
everyth+$:28 everyth+_+$:14 for:-9 i:-10 i'd+_+a:8 in:-7 it:-7 like+a:8 make:17 make+_+backup:10
make+a:10 make+me:9 my+_+$:13 my+data:15 now:18 now+$:13 of:13 of+_+$:12 of+everyth:13 on:-8
pleas:12 pleas+_+a:10 pleas+save:10 safe:13 save:15 save+_+backup:17 save+a:17 stor:11 the:-13
to:-11 up:35 up+my:25 vault:24 vault+$:24 you+_+up:12
[budget_set] $:9 <brand>:-12 <date>:9 <date>+_+$:15 <dur>:42 <dur>+$:36 <every>:49 <every>+$:16
<every>+_+to:18 <every>+budget:13 <every>+limit:24 <money>:76 <money>+$:13 <money>+<dur>:9
<money>+_+month:15 <money>+_+need:12 <money>+_+your:13 <money>+for:7 <money>+in:12 <money>+on:13
<money>+per:22 <num>:44 <num>+$:15 <num>+<dur>:46 <num>+_+$:19 <num>+_+<date>:16 <num>+_+for:11
<num>+_+item:18 <num>+_+my:8 <num>+for:14 <num>+on:27 <num>+per:15 <num>+to:9 <store>:-11 ^:9
^+<every>:10 ^+_+a:16 ^+_+below:21 ^+_+budget:12 ^+_+can:12 ^+_+coffe:9 ^+_+let:11 ^+_+limit:11
^+_+me:9 ^+_+my:17 ^+_+over:7 ^+_+purchas:8 ^+_+put:10 ^+allow:9 ^+anyth:7 ^+cap:13 ^+don't:14
^+increas:15 ^+keep:12 ^+limit:12 ^+make:8 ^+max:11 ^+my:8 ^+no:14 ^+noth:7 ^+order:15 ^+put:8
^+rais:10 ^+set:18 ^+up:9 ^+what:-8 ^+you:17 a+<every>:16 a+_+gift:9 a+_+of:13 alert:-8 and:-10
anyth:23 anyth+_+<money>:10 anyth+_+<num>:7 anyth+_+expensiv:10 anyth+more:10 anyth+under:11
approval:11 approval+$:13 are+fine:8 asid:12 ask:23 ask+$:23 at+_+<dur>:13 below:15
below+<money>:16 budget:58 budget+_+<num>:40 budget+for:12 budget+to:26 buy+anyth:8 by:7
by+<num>:12 can:13 can+_+anyth:14 can+buy:16 cap:12 cap+_+spend:9 cap+my:13 cart:8 cart+_+check:10
cart+without:17 ceil:15 check+_+me:9 check+with:9 cloth:14 coffe:9 coffe+_+<money>:9 coffe+to:9
don't:23 don't+_+anyth:10 don't+_+me:8 don't+_+my:12 don't+let:11 don't+need:12 don't+put:10
electronic:15 expensiv:9 expensiv+than:10 for:15 for+<date>:15 for+_+$:10 for+groceri:12 from:-7
get:-7 gift:21 gift+budget:9 groceri:17 grocery:12 grocery+budget:12 i:-14 in+_+cart:14 in+the:7
increas:15 is+<money>:14 is+_+$:9 it:-13 item:41 item+$:24 keep:11 keep+me:16 let+_+spend:11
let+me:9 limit:31 limit+<money>:16 limit+_+$:8 limit+_+<money>:16 limit+_+per:7 limit+_+to:13
limit+coffe:9 limit+of:8 limit+to:7 make:7 make+the:9 max:8 max+<num>:10 max+_+per:11 me:12 me+$:9
me+_+<every>:9 me+_+<num>:19 me+spend:11 me+under:16 month:15 month+$:15 more:23 more+_+<num>:16
more+_+than:10 more+expensiv:10 more+than:18 my:14 my+<every>:21 my+_+at:8 my+_+budget:19
my+_+for:12 my+_+spend:12 my+approval:12 my+budget:19 my+cloth:10 no:15 no+_+than:8 no+more:7
noth+_+<money>:8 noth+over:8 of:13 of+<num>:21 of+_+for:8 ok+$:7 on:17 on+_+<every>:21 on+_+own:12
on+your:13 order:8 order+_+<money>:20 over:26 over+<money>:11 over+<num>:19 over+_+$:17 own:12
own+$:13 per:32 per+_+$:37 per+item:25 per+month:15 pleas:-10 present:16 put:16 put+_+more:10
put+a:15 put+anyth:10 rais:10 rais+my:11 set:16 set+_+<every>:10 set+a:7 shoe:10 singl:19 snack:10
spend:41 spend+_+<money>:9 spend+_+<num>:12 spend+_+than:11 spend+_+to:10 spend+at:19 spend+more:11
than:25 than+<money>:9 than+<num>:20 than+_+in:10 than+_+on:13 the:-13 the+_+$:-8 the+_+budget:22
the+_+without:10 the+cart:9 the+shoe:10 to:17 to+<money>:26 to+<num>:27 to+_+$:18 to+_+<dur>:11
to+_+per:9 under:28 under+<money>:15 under+<num>:18 under+_+$:-10 under+_+without:17 up:8 up+my:8
watch:-7 what:-11 with+_+$:9 with+me:8 without:37 without+_+$:21 without+_+ok:8 without+_+with:10
without+ask:27 without+check:10 without+my:7 you:12 you+_+buy:16 you+can:20 your:11 your+_+$:12
your+own:13
[budget_show] $:9 <every>+_+$:10 <every>+limit:9 <num>:-11 <store>:-10 ^:9 ^+_+are:13 ^+_+budget:15
^+_+can:8 ^+_+i:19 ^+_+left:11 ^+_+much:21 ^+_+my:14 ^+_+the:-9 ^+_+ther:14 ^+am:10 ^+did:10
^+how:28 ^+is:12 ^+show:11 ^+what:25 a:-11 am:17 am+i:17 any+_+my:10 any+of:10 are:8 are+_+limit:16
are+my:13 book:9 book+$:10 budget:88 budget+$:46 budget+_+$:19 budget+_+i:11 budget+do:11
budget+for:16 budget+is:7 budget+left:10 can:17 can+_+still:23 can+i:21 clos:10 cloth:30 cloth+$:22
cloth+_+left:10 cloth+budget:9 coffe:11 coffe+_+$:12 did+i:10 do+_+have:7 for:9 for+_+$:18 go:8
go+_+my:11 go+over:11 grocery:7 grocery+budget:7 have+left:11 how:27 how+_+budget:20 how+_+can:14
how+much:20 how+my:8 i:25 i+_+left:11 i+_+my:8 i+_+spend:24 i+still:23 in+_+toy:16 in+the:11 is:11
is+_+any:10 is+ther:14 it:-11 left:37 left+$:14 left+_+my:8 left+_+the:12 left+in:22 limit:43
limit+$:34 limit+_+to:16 look:8 look+$:10 me:-10 much:20 much+_+do:11 much+_+i:11 much+budget:11
much+can:14 my:26 my+<every>:9 my+_+budget:25 my+_+limit:34 my+budget:21 my+cloth:9 my+coffe:12
my+limit:15 my+spend:11 of+_+cloth:10 of+my:14 on+_+$:10 on+book:9 order:-7 over:20 over+_+$:11
over+budget:11 over+my:11 remain:18 set:14 set+_+$:15 show:10 show+_+spend:15 show+my:13 spend:30
spend+<date>:9 spend+_+$:23 spend+limit:12 spend+on:14 still:22 still+_+on:14 still+spend:24
the:-12 the+_+budget:12 the+toy:12 ther:13 ther+_+of:10 ther+any:9 to+$:15 to+_+<every>:10 to+my:8
toy:16 toy+_+$:16 toy+budget:16 used+$:7 what:20 what+_+in:11 what+_+my:15 what+are:15 what+can:9
what+left:11 what+my:11 you:-8
[cart_show] $:10 <brand>:-9 <colour>:-8 <date>:-9 <num>:-17 <store>:-12 ^:10 ^+_+a:-10 ^+_+cart:37
^+_+do:14 ^+_+everyth:9 ^+_+have:8 ^+_+in:13 ^+_+many:8 ^+_+me:22 ^+_+my:17 ^+_+show:9 ^+anyth:11
^+check:10 ^+could:7 ^+display:16 ^+how:11 ^+i:-7 ^+let:15 ^+list:10 ^+open:31 ^+pleas:8 ^+put:-12
^+show:19 ^+tell:7 ^+what:29 a:-17 add:-8 anyth:9 anyth+_+my:11 at+the:11 bag:13 bag+$:14 basket:57
basket+$:36 cart:68 cart+$:58 cart+_+$:25 cart+pleas:8 check:8 check+my:11 content:26 could+you:7
current:8 dear:8 did+i:7 display:16 do:9 do+_+have:13 do+i:13 everyth+that:10 for:-17 for+_+in:-7
from:-8 full:11 get:-7 give+_+the:8 got:8 got+in:10 have:17 have+_+got:10 have+i:9 how:10
how+_+is:10 how+many:8 i:8 i+_+in:33 i+got:10 i+have:13 in:25 in+_+$:10 in+_+basket:39
in+_+cart:-11 in+_+shop:16 in+my:14 in+the:18 in+ther:15 is:14 is+in:8 is+my:10 it:-11 item:17
item+are:9 let:14 let+_+see:8 let+me:17 list:8 list+the:11 look:9 look+_+the:11 look+at:10 many:8
many+_+are:9 me:17 me+_+at:11 me+_+in:9 me+_+my:8 me+see:8 me+what:16 my:14 my+_+$:22 my+_+pleas:9
my+basket:35 my+cart:30 my+shop:16 now+$:7 of+_+cart:16 of+my:14 on:-17 on+my:-8 open:30
open+_+cart:22 open+my:19 open+the:12 order:-13 out:-8 pay:-9 pay+for:-7 pleas:10 pleas+_+the:9
pleas+show:10 put:-9 put+_+the:8 put+in:8 read:12 read+me:17 right:8 right+_+$:9 right+now:9
shop:23 shop+_+$:26 shop+cart:11 show:26 show+_+$:9 show+_+that:10 show+my:9 show+the:10 sit:15
someth+_+my:8 stat:8 tell+_+what:9 that+_+the:10 that+in:9 the+_+$:12 the+_+cart:9 the+_+of:7
the+_+stat:8 the+basket:25 the+cart:15 the+item:11 the+shop:9 ther:21 ther+$:15 to:-19 to+my:-7
view:14 what:27 what+_+i:28 what+_+in:21 what+do:14 what+have:9 what+in:7 what+is:7 you+read:7
"""
