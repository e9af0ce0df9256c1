"""What words speak for, first part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[add_to_cart] $:7 <brand>:37 <brand>+<volume>:8 <brand>+_+<colour>:11 <brand>+_+<size>:12
<brand>+_+<volume>:19 <brand>+_+food:8 <brand>+_+in:18 <brand>+arizona:12 <brand>+jacket:12
<brand>+tumbler:12 <colour>:46 <colour>+$:11 <colour>+<brand>:15 <colour>+<num>:12
<colour>+<store>:11 <colour>+_+$:9 <colour>+_+my:9 <colour>+in:10 <date>:-14 <num>:31 <num>+$:-7
<num>+<brand>:11 <num>+_+of:37 <num>+_+the:10 <num>+can:11 <num>+of:18 <num>+pack:11 <ordinal>:-9
<size>:12 <size>+<brand>:9 <size>+<colour>:8 <size>+_+my:9 <size>+to:8 <store>:7 <store>+_+cart:9
<store>+_+in:12 <store>+to:9 <volume>:24 <volume>+$:17 ^:7 ^+<num>:7 ^+_+<brand>:21 ^+_+<num>:36
^+_+a:54 ^+_+back:23 ^+_+in:-9 ^+_+my:-12 ^+_+one:7 ^+_+remov:10 ^+_+take:12 ^+_+that:-11
^+_+the:17 ^+_+thos:-7 ^+add:38 ^+basket:21 ^+bring:10 ^+cart:25 ^+chuck:12 ^+how:-10 ^+i'll:13
^+includ:8 ^+move:8 ^+order:-7 ^+plac:13 ^+pop:24 ^+put:18 ^+return:11 ^+show:-8 ^+stick:13
^+throw:10 ^+tos:9 ^+what:-14 a:26 a+<brand>:12 a+<size>:8 a+_+<brand>:9 a+_+<volume>:7 a+_+in:-9
a+_+of:21 a+bottl:12 aa:16 aa+_+into:8 aa+batteri:16 accident:10 add:43 add+<brand>:7 add+<num>:12
add+_+$:12 add+_+<brand>:9 add+_+<colour>:12 add+_+same:11 add+_+to:-14 add+the:24 alert:-7 alway:7
alway+buy:9 and:-9 arizona:12 arizona+_+<num>:12 as:10 as+_+time:14 as+last:14 at:-8 back:46
back+$:16 back+_+$:7 back+_+candl:7 back+_+i:12 back+in:13 back+the:16 bag:15 bag+$:12 basket:50
basket+$:28 basket+_+<colour>:18 batteri:16 batteri+_+the:9 batteri+into:8 bottl:12 bottl+_+oliv:9
bottl+of:13 bring:9 bring+_+the:10 bring+back:11 buy+_+the:9 by:9 can:11 can+of:11 candl:13
candl+_+remov:7 candl+i:7 cart:56 cart+$:35 cart+<brand>:19 cart+<num>:11 cart+_+$:7 cart+pleas:21
charger:13 charger+_+my:13 charger+in:13 chuck:12 cup:11 cup+in:12 delet:17 egg:12 everyth:-10
food:7 for:-20 for+the:-8 from+<store>:7 from+_+to:7 get:-8 go:-9 had:8 had+_+time:8 had+last:8
how:-11 i:31 i'll:13 i'm:-8 i+_+$:29 i+_+last:10 i+_+out:19 i+_+the:17 i+alway:8 i+had:8 i+just:8
i+remov:38 i+took:19 if:-11 in:34 in+$:7 in+<colour>:9 in+_+<colour>:9 in+_+basket:21 in+_+cart:16
in+_+shop:11 in+_+size:-9 in+my:11 in+the:33 in+ther:9 includ:8 instead:-8 into:50 into+_+basket:10
into+_+cart:32 into+my:36 into+the:19 is:-15 it:-7 it+_+$:15 it+back:16 kettl:11 last:22
last+_+$:10 last+_+in:10 last+_+to:7 last+time:29 lipstick:12 list:-7 me:-13 moisturizer:9 move:8
move+the:8 mug:11 my:7 my+_+$:20 my+_+cart:14 my+basket:15 my+cart:11 my+shop:15 my+size:-8 no:-8
notebook:13 notebook+in:13 of:33 of+<brand>:9 of+_+$:11 of+_+aa:10 of+_+cart:-7 of+_+in:10
of+_+into:8 of+_+oil:9 of+_+towel:13 of+oliv:9 oil:8 oil+$:9 oliv:8 oliv+_+$:9 oliv+oil:8 on:-19
one+<colour>:12 or:-9 order:-16 out+of:-8 pack:22 pack+of:16 pair+_+<brand>:7 pen:11 plac:12
plac+the:13 pleas:11 pop:24 pric:-8 protector:8 puppy:9 put:26 put+_+back:16 put+_+in:-8
put+_+pair:7 put+back:16 put+it:13 put+the:16 remov:33 remov+$:28 remov+the:10 return:9
return+the:11 same:19 same+_+as:12 same+moisturizer:11 scarf:18 scarf+_+took:12 scarf+i:12 screen:8
shampoo:9 shop:11 shop+_+$:11 shop+cart:15 show:-11 size:-12 slip:14 sock:12 someth:-9 stick:13
stick+<num>:9 sunscreen:11 take+<num>:13 tea:15 that+_+remov:12 that+i:18 the:19 the+<brand>:-7
the+<colour>:10 the+_+$:11 the+_+add:8 the+_+back:11 the+_+by:10 the+_+i:39 the+_+into:7
the+_+moisturizer:11 the+basket:20 the+candl:13 the+cart:22 the+kettl:12 the+mug:7 the+same:20
the+scarf:18 the+sock:11 the+towel:13 them:11 them+$:12 thing:-9 throw:9 throw+a:14 time:26
time+$:11 time+_+my:10 time+_+the:7 time+in:10 time+to:7 to+_+<brand>:7 to+_+cart:10 to+cart:19
to+my:10 took:19 took+out:19 tos:8 towel:13 trolley:12 tumbler:12 want+_+same:11 want+the:8
what:-14 what+i:7 wip:7 wip+$:7 with:-8 you:-7
[alert_rule] $:14 <brand>:-11 <date>:-8 <num>:-15 <pct>:89 <pct>+$:51 <pct>+_+$:14 <pct>+_+more:13
<pct>+_+up:8 <pct>+and:8 <pct>+or:13 <store>:-9 ^:14 ^+_+alert:25 ^+_+bother:11 ^+_+but:14
^+_+it:12 ^+_+it':13 ^+_+notification:7 ^+_+only:35 ^+_+silent:9 ^+_+tell:9 ^+_+the:-10 ^+alert:7
^+i:11 ^+just:19 ^+keep:16 ^+limit:8 ^+noth:23 ^+only:27 ^+skip:12 ^+stay:9 ^+unles:14 a:-8
about:38 about+_+$:7 about+anyth:7 about+restock:8 alert:29 alert+_+<pct>:10 alert+_+for:12
alert+_+when:7 alert+for:8 alert+pleas:9 all:13 all+_+low:18 all+time:18 and+up:8 anyth+under:7
at+_+<pct>:9 at+least:15 below:11 below+_+$:11 big:17 bother:18 bother+me:18 but:12 discount:17
discount+_+<pct>:7 don't:14 don't+_+me:8 don't+_+to:14 don't+want:8 drop:13 drop+_+<pct>:15
drop+only:9 else:13 else+$:13 for:12 for+_+than:8 for+les:8 from+_+on:14 from+now:14 get:-8 hear:16
hear+about:11 historic:8 i+_+want:15 i+don't:11 i+only:17 in:-10 is+<pct>:9 is+_+$:7 it':24
it'+<pct>:12 it'+_+least:9 it'+at:9 it+to:17 just:21 just+_+me:14 just+tell:8 keep:15 keep+it:18
least:15 least+<pct>:9 least+_+$:9 les:12 les+_+<pct>:12 les+than:12 limit+_+to:8 low:29 low+$:15
me:25 me+$:7 me+_+about:7 me+_+it':11 me+_+restock:16 me+_+with:7 me+about:10 me+for:12 me+of:8
me+only:18 me+unles:11 me+when:9 more:9 more+$:9 my:-18 new:10 new+_+$:12 no+alert:8 noth:35
noth+_+$:13 noth+_+than:9 noth+else:13 notification+to:8 notify:13 notify+me:15 now:11 now+_+$:12
now+on:14 on+$:11 only:87 only+$:14 only+<pct>:9 only+_+me:25 only+_+to:12 only+want:8 or:11
or+_+$:8 or+more:13 order:-7 over+<pct>:11 over+_+$:9 pleas:16 pleas+$:12 quiet:8 restock:69
restock+$:27 restock+_+$:15 restock+_+pleas:24 restock+alert:9 restock+only:16 sal:20 show:-7
silent:9 skip:11 smaller:9 someth:8 stay:17 stay+silent:9 tell:22 tell+_+$:8 tell+_+about:11
tell+_+only:13 tell+me:22 than:19 than+<pct>:22 than+_+$:12 that:-9 the:-21 time:15 time+_+$:11
time+low:18 to:17 to+_+$:11 to+_+about:18 to+hear:16 to+know:7 to+restock:26 unles:34 unles+_+at:9
unles+it':25 up+$:7 want:8 want+_+hear:12 want+_+know:7 want+to:15 what:-9 worth:8 you:-9
[apply_coupon] $:14 1:10 10:57 10+_+$:25 10+_+<store>:22 10+offnow:14 123:19 15:43 15+$:28 2:9
20:41 20+_+<store>:8 20+at:8 20+on:26 22:7 25:8 3:9 3+$:9 30:12 44:11 5:26 5+$:10 50:7 7:16
<brand>:-10 <date>+_+$:15 <num>+$:9 <store>:29 <store>+$:13 <store>+_+$:32 <store>+_+it:7
<store>+cart:23 ^:14 ^+_+code:14 ^+_+coupon:20 ^+_+discount:30 ^+_+get:12 ^+_+have:19 ^+_+in:14
^+_+me:-7 ^+_+promo:13 ^+_+thank:15 ^+_+voucher:33 ^+_+you:8 ^+add:11 ^+apply:27 ^+can:8 ^+i:10
^+is:10 ^+my:12 ^+put:22 ^+redeem:21 ^+stick:12 ^+try:18 ^+use:23 ^+what:-8 a:15 abc:19 abcd:11
activat:15 add:18 add+_+to:11 add+it:12 and:-7 apply:49 apply+_+promo:10 at:10 at+<store>:16
at+_+$:18 b:10 basket:10 basket+$:11 c:10 can+you:9 card+_+is:11 cart:21 cart+$:25 checkout:12
checkout+$:13 code:88 code+_+20:15 code+_+5:18 coupon:50 coupon+10:14 coupon+_+offnow:14
coupon+is:18 discount:36 discount+_+15:30 enter:19 fall:20 first:8 first+_+$:10 for+_+<store>:7
friday:12 from:-9 gc:11 get+_+on:12 gift:19 gift+card:10 have:14 have+a:20 hello:24 holiday:22
i+_+a:18 i+have:18 in+the:14 is:22 it:16 it+$:18 it+_+the:12 it+to:12 lucky:23 me:-14 my:8
my+<store>:13 my+_+card:9 my+_+cart:9 my+_+is:16 my+cart:10 my+coupon:18 my+gift:11 new:17 of:-9
offnow:14 offnow+$:14 on:22 on+_+<store>:23 on+my:27 on+the:7 on+thi:13 order+$:15 pleas:16
pleas+_+it:7 pleas+to:11 promo:21 promo+code:18 put:20 put+_+the:16 put+in:16 redeem:21 save+_+$:7
spr:14 spr+_+for:14 stick:12 thank:14 thankyou:7 that:-7 the:11 the+<store>:18 the+_+<date>:16
the+_+cart:11 the+_+code:19 the+code:24 the+discount:11 the+gift:9 the+order:11 ther:9 ther+a:11
thi+$:13 to:11 to+_+$:13 to+_+<store>:11 to+_+order:12 to+checkout:14 to+the:21 to+use:10 try:28
try+_+10:14 try+coupon:14 use:48 use+_+$:24 use+code:14 use+it:24 use+the:15 valid:17 voucher:34
welcom:23 welcom+10:17 what:-10 with:-8 you+_+the:10
[approve] $:23 12:11 12+$:11 3:10 3+$:10 <brand>:-12 <colour>:19 <colour>+_+$:28 <date>:-10
<money>:13 <money>+$:10 <money>+_+in:8 <money>+all:8 <num>+$:11 <num>+_+les:8 <num>+or:8 <size>:-8
<store>:-12 ^:23 ^+<colour>:30 ^+_+$:39 ^+_+a:13 ^+_+ahead:10 ^+_+approv:38 ^+_+as:14 ^+_+but:23
^+_+confirm:20 ^+_+do:14 ^+_+fine:11 ^+_+go:19 ^+_+good:36 ^+_+have:19 ^+_+if:9 ^+_+may:11
^+_+me:-11 ^+_+my:-10 ^+_+pleas:12 ^+_+that:18 ^+_+to:19 ^+_+with:9 ^+approv:46 ^+confirm:25
^+fine:23 ^+i:15 ^+lgtm:32 ^+look:14 ^+no:-7 ^+ok:40 ^+sound:23 ^+sure:33 ^+that:12 ^+what:-10
^+yes:67 ^+you:26 a+12:11 a+3:10 a+_+$:15 ahead:32 ahead+$:27 ahead+_+it:11 ahead+with:10 alert:-8
all+_+$:7 all+in:8 alright:9 and:-10 approv:88 approv+$:35 approv+_+$:12 approv+a:24 approv+it:13
approv+the:17 are:-9 as:14 as+_+as:18 as+_+stay:7 as+_+total:12 as+long:19 as+the:11 at:-8 below:13
below+<num>:7 below+_+$:14 but:22 but+_+if:20 but+not:7 but+only:22 buy:-12 by:10 by+_+$:10
by+me:17 confirm:56 confirm+$:34 consider:14 do+_+$:12 do+it:15 don't:-12 everyth:-7 fine:51
fine+$:15 fine+_+me:33 fine+by:17 fine+with:15 for+_+$:10 for+it:18 from:-10 get:-8 go:43 go+$:15
go+_+$:25 go+_+it:17 go+ahead:32 go+for:18 good:30 good+$:17 good+_+$:12 happy:9 have:12 have+my:21
i+_+$:21 i+approv:13 i+confirm:19 if:30 if+_+over:8 if+_+total:13 if+it:7 if+it':20 in:-7 in+$:8
is+_+<money>:10 is+_+<num>:7 is+under:10 it:19 it':17 it'+_+<money>:8 it'+_+more:10 it'+over:8
it+$:23 it+_+under:7 it+stay:7 it+total:8 les:8 les+with:8 lgtm:32 light:37 long:17 long+_+it:7
long+_+the:11 long+as:19 look:11 may:11 me+$:16 more+_+<num>:10 more+than:9 my:-12 my+ok:19
no+_+than:10 no+more:9 not+_+it':8 not+if:8 now:-11 of:-11 ok:53 ok+$:17 ok+_+it:15 ok+approv:10
ok+to:15 on:-16 one:-8 only:17 only+_+it:8 only+if:12 or+_+with:8 or+les:8 order:15 order+$:39
out:-7 over+<money>:8 over+_+all:8 pay:-9 pend:9 pend+_+$:9 permission+to:8 pleas+$:-9 pleas+_+$:11
pric:-7 proc:21 proc+$:9 proc+with:13 ship:15 ship+is:10 sound:23 sound+good:23 stay:10
stay+_+<money>:7 stay+under:7 sure:32 sure+_+fine:16 sure+_+only:8 sure+but:8 sure+that:16 tax:7
tax+$:8 than:7 than+<num>:10 than+_+$:10 that:19 that+_+$:17 that+fine:29 the+_+$:17 the+_+is:10
the+_+order:8 the+order:39 the+pend:9 the+total:20 thi:-10 to+go:23 total:29 total+<num>:8
total+_+below:12 total+_+or:8 total+is:13 under:16 under+<money>:9 under+<num>:9 under+_+$:13
under+_+with:7 what:-14 with:31 with+_+$:22 with+me:13 with+ship:14 with+the:10 work:8 work+$:8
yes:60 yes+_+for:9 yes+_+not:8 yes+_+only:10 yes+but:18 yes+go:9 yes+pleas:14 yes+that:14 you:15
you+_+my:19 you+have:18 you+may:11
[ask:duplicate] $:8 <date>:33 <date>+$:25 <date>+_+order:9 <dur>:26 <dur>+_+$:24 <dur>+ago:30
<num>+<date>:9 <num>+_+$:7 <num>+_+but:9 <num>+more:19 ?:7 ^:8 ^+_+another:29 ^+_+order:8 ^+_+the:9
^+_+think:10 ^+_+what:11 ^+buy:15 ^+did:7 ^+get:9 ^+order:21 ^+reorder:12 ^+same:8 ^+we:15 a:-9
again:57 again+$:9 again+i:10 ago:30 ago+$:24 already:31 already+got:9 another:29 anyway:9
anyway+$:9 bought:20 bought+<dur>:15 bought+_+ago:15 but:12 but+_+<num>:15 but+order:14 buy:11
came:12 did:14 did+i:8 for:-7 get+the:10 got:14 got+<num>:15 i:26 i+_+<dur>:15 i+_+it:14
i+_+order:13 i+already:14 i+bought:12 i+order:20 i+think:10 in:-7 it:25 it+<dur>:9 it+_+<date>:11
it+_+ago:9 it+again:13 just:13 just+_+the:10 like:8 like+_+one:10 like+the:9 me:-9 more:17 more+$:9
my:-13 of:15 of+_+$:17 of+thos:19 one:24 one+i:13 order:49 order+<num>:19 order+_+$:15
order+_+again:13 order+_+more:20 order+_+pleas:8 order+_+same:9 order+again:19 order+it:21
order+thi:9 reorder:12 same:43 same+_+again:26 same+order:13 second:9 the+_+again:12 the+_+i:9
the+_+thing:8 the+one:11 the+same:36 think:10 thos:18 thos+$:19 time:11 time+_+$:8 to:-11 twic:11
we:13 what+i:12
[ask:impossible] $:8 <date>:34 <date>+$:30 <date>+_+the:11 <date>+from:11 <dur>:43 <dur>+$:37
<num>:-9 ^:8 ^+_+a:14 ^+_+me:7 ^+_+need:24 ^+_+to:10 ^+buy:9 ^+delivery:10 ^+get:15 ^+has:10 ^+i:16
^+order:17 a:19 a+_+and:11 a+_+from:15 a+birthday:11 a+sofa:20 and+_+it:11 and+have:11 arriv:33
arriv+<date>:29 arriv+_+$:29 be:8 be+_+within:11 be+here:11 birthday:11 buy+a:11 by:12 by+<date>:14
by+_+$:13 cake:10 come:11 deliver:18 deliver+_+<dur>:19 deliver+in:19 delivery:8 delivery+the:10
for:-8 fridg:12 from:45 from+_+has:12 from+_+within:20 from+japan:11 from+sweden:15 from+the:10
germany:10 germany+$:10 get:12 get+_+a:10 get+it:10 get+me:9 has:25 has+_+arriv:12 has+to:28 have:8
have+it:11 here:20 here+_+the:11 here+within:11 hour:16 hour+$:16 i+_+it:16 i+need:24 in:17
in+<dur>:29 in+_+$:17 in+_+from:10 it:28 it+_+<date>:16 it+_+in:22 it+by:17 japan:10 korea:7
me+a:13 must:27 must+arriv:22 my:-13 need:20 need+a:8 on:-7 order:18 order+_+$:9 order+_+sofa:10
order+a:10 order+it:10 sofa:18 sofa+_+japan:11 sofa+from:10 sweden:15 the+_+from:8 the+_+order:11
the+hour:11 the+us:12 to:9 to+_+<date>:18 to+arriv:12 to+come:12 tokyo:11 us:12 wardrob:15
wardrob+_+sweden:15 wardrob+from:15 within:36 within+<dur>:20 within+_+$:20 within+_+hour:11
within+the:16
[ask:my_size] <num>:-8 ^+_+a:16 ^+_+it:15 ^+_+one:45 ^+_+the:-8 ^+add:28 ^+buy:20 ^+find:-7
^+get:17 ^+order:10 a:9 a+_+in:20 a+pair:9 a+shirt:12 add:25 add+_+in:21 add+a:9 add+it:13
add+one:8 alway:11 am:11 am+$:12 buy:17 find:-7 fit:23 fit+_+$:23 fit+me:23 for:-10 get:15
get+_+in:12 get+me:10 i:11 i+_+$:10 i+_+wear:12 i+alway:12 i+am:12 in:34 in+_+size:43 in+my:29
in+the:18 in+whatever:12 it:8 it+_+my:7 it+_+whatever:12 it+in:19 me:19 me+$:20 me+_+in:11 my:11
my+_+in:9 my+_+size:20 my+size:19 normal:8 one:38 one+_+my:22 one+in:22 order+a:12 pair:9
put+_+in:9 shirt:12 shirt+_+my:12 shirt+in:12 size:54 size+$:27 size+_+am:12 size+i:24 size+in:9
that:17 the+_+i:10 the+cart:9 the+size:12 thos:11 to:-8 usual:12 usual+_+$:12 wear:11 whatever:12
whatever+_+i:12 whatever+size:12
[ask:price_moved] <money>:8 <num>:20 <num>+_+i:18 <num>+and:11 <num>+more:8 <num>+to:8 ?:14 ?+$:15
^+_+chang:10 ^+_+confirm:11 ^+_+jump:13 ^+_+my:17 ^+_+said:8 ^+_+the:-8 ^+_+total:8 ^+after:17
^+doe:12 ^+i:7 ^+it:18 ^+pric:16 ^+the:10 ^+they:8 a:-7 after:38 after+_+approv:11 after+_+said:7
after+i:26 agre:8 and:19 and+_+it:10 and+now:19 approv:17 approv+it:8 approval:12 at:19 at+<num>:11
at+_+and:11 at+the:12 buy+?:13 buy+_+$:12 by:7 chang:10 confirm:18 count:11 count+$:11 doe:33
doe+it:11 doe+my:16 expensiv:13 expensiv+what:13 for:-7 from+<num>:8 from+_+to:8 go:8 go+_+$:11
go+through:11 going:9 got:12 i:31 i+_+at:11 i+_+still:21 i+_+yes:22 i+approv:18 i+confirm:18
i+said:21 it:36 it'+_+more:8 it+_+<money>:7 it+_+<num>:18 it+_+through:11 it+go:11 it+say:11
it+still:13 jump:13 me:-8 more:19 more+expensiv:13 my:14 my+_+still:15 my+approval:12 my+ok:13
my+yes:14 new:11 new+_+$:12 now:32 now+$:16 ok:20 ok+$:8 pric:37 pric+$:11 pric+_+up:10
pric+after:8 pric+went:9 rais:8 rais+_+pric:8 rais+the:8 said:21 said+_+and:15 said+yes:22 say:11
say+<num>:11 sinc:26 sinc+i:16 stand:12 still:52 still+_+$:25 still+_+?:13 still+buy:13
still+going:10 the+_+after:8 the+_+pric:12 the+_+went:17 the+new:13 the+pric:16 the+total:8 they:8
through:14 to+_+sinc:8 up:10 valid:8 went:20 went+_+<num>:11 went+up:13 what+_+$:13 what+now:13
yes:30 yes+_+it:10 yes+and:15 yes+doe:14
[ask:substitute] $:10 <brand>:-8 <colour>:22 <colour>+$:14 <colour>+_+?:9 <colour>+_+i:14
<colour>+_+sold:14 <colour>+is:13 <colour>+one:8 <colour>+right:9 <colour>+then:10 <num>:23
<num>+_+<num>:20 <num>+i:8 <size>:31 <size>+$:19 <size>+_+availabl:9 <size>+is:11 <size>+left:10
<store>:-7 <volume>:12 ?:38 ?+then:23 ^:10 ^+<size>:11 ^+_+<colour>:13 ^+_+<size>:34 ^+_+is:15
^+_+it':23 ^+_+of:12 ^+_+size:11 ^+_+the:-13 ^+_+they:12 ^+if:44 ^+no:21 ^+the:11 ^+they:15
a+<size>:12 add:55 add+_+$:27 add+_+<colour>:16 add+_+<size>:10 add+it:20 add+the:31 another:14
availabl:9 be:8 be+_+$:10 clos:12 colour:14 do:8 do+$:12 don't:11 don't+have:16 enough:11 fine:22
fine+$:11 for:-9 get:16 get+_+<num>:8 get+a:9 gone:32 gone+_+<num>:11 gues:20 gues+$:20 have:13
i+_+$:16 i+gues:20 if:38 if+it':23 if+they:12 in+<colour>:7 in+_+cart:8 in+_+right:9 is:37
is+_+?:11 is+_+add:28 is+_+get:8 is+_+out:14 is+fine:12 is+gone:19 is+left:11 is+sold:14 isn't:9
it':25 it'+_+out:15 it'+sold:15 it+$:12 just:11 just+_+the:13 just+add:13 left:24 left+_+add:11
left+so:11 me:-8 my:-8 my+cart:7 nearest:12 no:17 no+<size>:19 no+_+?:15 no+_+left:15 of:16
of+<colour>:9 of+<num>:10 on:-8 one:10 one+_+gues:9 one+i:9 one+is:8 order:-7 out:46
out+_+<colour>:13 out+_+the:11 out+of:29 out+put:10 put+someth:10 ran:11 right:8 right+?:9 send:9
send+<num>:11 should:9 should+be:10 similar:10 similar+_+my:10 size:18 size+$:10 size+is:10 so:17
so+_+the:11 so+add:11 sold:28 sold+out:28 someth:10 someth+_+in:10 someth+similar:10 take:22
take+<num>:11 take+_+$:12 the:10 the+<colour>:28 the+<num>:19 the+<size>:14 the+_+one:13
the+_+size:11 the+_+then:18 then:53 then+$:15 then+_+a:13 they:26 they'r:9 they+_+have:16
they+don't:16 to:-13 what:-8 whichever:11 will:12 will+_+$:12
[ask:unsure] <brand>:9 <brand>+_+i'm:7 <brand>+dunk:8 <num>:17 <num>+$:30 <num>+_+<num>:35
<num>+and:11 <num>+or:26 <size>:25 <size>+_+$:13 <size>+_+<num>:8 <size>+_+<size>:13
<size>+_+the:11 <size>+or:33 ^+_+<brand>:18 ^+_+a:9 ^+_+the:20 ^+_+think:11 ^+add:25 ^+get:14
^+order:8 ^+put:17 a:12 a+<num>:11 a+_+in:12 a+_+or:12 a+shirt:13 add:32 add+<brand>:16 add+the:22
an:9 an+<size>:10 and+<num>:12 and+_+$:11 between:11 between+<num>:12 between+_+and:11 can't:10
cart:13 cart+_+sure:10 cart+not:10 don't:14 don't+_+my:17 don't+know:18 dunk:8 either:7 for:-7
get:12 get+the:17 i'm:23 i'm+_+<size>:11 i'm+an:11 i+think:11 if:16 if+<num>:10 if+i'm:10 in:8
in+_+cart:17 in+my:14 jean:10 know:17 know+_+size:18 know+my:18 mayb:19 mayb+<size>:19 me:-8 my:13
my+_+$:7 my+_+<size>:13 my+_+not:10 my+cart:16 my+size:16 not+_+if:10 not+sure:10 or:53 or+<num>:36
or+_+$:33 or+_+<size>:11 order+the:9 put:16 put+a:13 remember:10 ring:18 shirt:12 shirt+_+my:13
shirt+in:13 size:13 size+$:15 sneaker:13 somewher:12 somewher+_+<num>:12 somewher+between:12 sure:9
sure+_+i'm:10 sure+if:10 tee:11 the:13 the+_+don't:18 the+jean:10 the+ring:18 the+sneaker:13
the+tee:11 think:11 to:-10 unsur:13
[ask:vague] $:11 <brand>:-11 <colour>:-8 <date>+_+my:9 <num>:-17 <size>:-10 <store>:-14 ^:11
^+_+an:16 ^+_+buy:12 ^+_+it:13 ^+_+me:21 ^+_+my:-11 ^+_+one:-8 ^+_+someth:14 ^+_+that:47 ^+_+the:20
^+_+thos:40 ^+_+what:11 ^+_+whatever:10 ^+add:29 ^+buy:39 ^+get:14 ^+i:-8 ^+keep:14 ^+let:10
^+order:36 ^+pleas:10 ^+put:38 ^+show:-7 ^+tell:22 ^+track:18 ^+watch:26 ^+what:-9 a:-16 about:13
about+$:21 ad:9 add:23 add+_+jacket:12 add+_+to:14 add+that:20 an:12 an+_+on:15 an+eye:15 and:-9
are:12 are+_+$:17 at+_+$:8 back:9 back+$:17 buy:40 buy+_+one:33 buy+_+the:12 buy+me:12 buy+that:8
buy+the:37 buy+what:13 cart:17 cart+$:23 cheaper:27 cheaper+$:29 coat:18 coat+_+me:19 coat+for:19
day:20 day+$:20 dres:16 dres+_+back:11 dres+is:11 earlier:14 eye:15 eye+on:15 fit:-8 fit+_+$:-7
fit+me:-7 for+me:14 friend:14 from:33 from+<date>:8 from+_+$:9 from+the:32 get:20 get+_+$:13
get+cheaper:15 get+the:9 how:-7 i+_+$:13 i+_+the:11 i+lik:18 i+saw:20 if:10 if+_+get:16
in+_+cart:15 in+my:19 is+_+$:15 is+back:11 item:10 jacket:16 jacket+_+my:17 jacket+to:12 keep:11
keep+_+eye:15 keep+an:15 know:16 know+_+that:11 know+when:21 lamp:23 let:9 let+_+know:19 let+me:13
lik:18 lik+$:19 look:8 look+at:9 me:19 me+_+thos:9 me+_+when:21 me+_+you:8 me+if:16 me+know:19
me+the:7 me+when:13 mention:9 mom:9 my:9 my+_+$:17 my+cart:26 my+friend:14 my+mom:9 nice:47 no:-8
of:-13 on:12 on+_+$:14 on+that:16 on+watch:21 one:27 one+$:18 one+i:7 order:19 order+_+thing:20
order+that:8 order+the:25 other:20 other+_+$:21 other+day:21 photo:13 pleas+_+the:13 put:34
put+_+on:21 put+it:19 put+someth:13 put+that:15 saw:19 saw+_+other:14 saw+the:14 sho:15 sho+$:17
show+_+$:13 show+me:7 sofa:13 sofa+$:16 someth:12 someth+_+in:13 talk:20 talk+_+$:21 talk+about:20
tell:20 tell+_+if:16 tell+_+when:15 tell+me:21 that:48 that+_+$:9 that+_+for:19 that+_+i:14
that+_+in:12 that+_+is:18 that+_+to:11 that+coat:19 that+dres:17 that+jacket:18 that+lamp:13
that+one:12 that+thing:16 the:8 the+_+day:21 the+_+from:28 the+_+i:8 the+_+lamp:12 the+_+one:12
the+_+thing:11 the+_+we:11 the+ad:9 the+item:14 the+nice:33 the+one:22 the+other:20 the+thing:31
the+usual:13 thi:10 thing:48 thing+$:11 thing+_+<date>:9 thing+_+the:15 thing+from:25 thing+i:14
thos:56 to+_+$:-8 to+_+cart:21 to+my:19 track:13 track+_+coat:19 track+that:17 usual:12
usual+_+$:12 watch:34 watch+$:17 watch+_+sho:18 watch+the:8 we:30 we+_+about:21 we+_+at:11
we+talk:21 whatever:10 when:28 when+_+are:10 when+_+dres:11 when+that:18 when+thos:20 will:8
will+_+$:9 you+$:8
[audit_show] $:11 <brand>:-11 <date>:42 <date>+$:42 <num>:-11 <store>:15 <store>+$:24 ^:11
^+_+all:13 ^+_+anyon:15 ^+_+data:11 ^+_+did:18 ^+_+happen:15 ^+_+have:16 ^+_+me:14 ^+_+of:15
^+_+shop:20 ^+_+what:-8 ^+_+your:13 ^+did:34 ^+list:29 ^+show:48 ^+what:27 ^+which:30 ^+who:7 a:-11
action:20 activity:30 addres:20 addres+_+$:7 all:8 all+_+from:17 anyon:21 anywher:16 anywher+$:16
been:11 buy:-8 can:-7 cost:-8 data:21 did:58 did+_+<date>:10 did+_+do:8 did+_+get:15 did+_+send:9
did+_+shar:14 did+i:-7 did+my:10 did+on:10 did+you:41 do+<date>:8 everyth+_+you:10 everyth+that:9
for:-15 from+<date>:16 from+_+$:14 get:22 get+my:15 happen:15 have:10 have+_+been:12 have+you:19
history:19 history+$:13 how:-8 i:-20 it:-10 list:26 list+_+that:10 list+all:16 list+everyth:9
log:34 log+$:31 me+<date>:10 me+_+log:16 me+the:17 my:12 my+_+history:12 my+_+with:13 my+addres:20
my+data:11 my+purchas:9 my+wishlist:27 of:8 of+_+data:13 of+_+you:12 of+my:8 of+what:12
on+<date>:25 on+_+$:18 order:-8 out:13 out+$:14 pleas:-8 plugin:11 purchas+_+$:10
purchas+history:12 read:9 read+<date>:10 read+_+$:10 s:15 s+_+$:16 saw:21 send:21 send+_+$:15
send+out:19 sent:37 sent+_+<store>:21 sent+to:21 shar:13 shar+my:14 shop:16 show:43 show+_+the:18
show+me:25 show+the:21 sinc:10 sinc+<date>:10 sinc+_+$:11 that+_+did:10 that+you:10 the+_+$:17
the+log:32 the+plugin:15 to:11 to+<store>:41 to+_+$:27 was:8 was+_+to:9 went:11 went+to:12 what:25
what+_+did:12 what+_+i:-9 what+_+you:32 what+data:11 what+did:16 what+happen:15 what+have:18
what+you:8 which:28 which+of:13 which+shop:20 wishlist:27 wishlist+$:23 you:37 you+_+<date>:20
you+_+my:12 you+_+on:9 you+_+to:13 you+been:13 you+did:15 you+do:8 you+read:13 you+send:11
you+sent:12 you+shar:14 your:12
[backup] $:11 <num>:-9 ^:11 ^+_+a:34 ^+_+everyth:12 ^+_+save:10 ^+_+the:-7 ^+_+up:25 ^+_+you:11
^+back:27 ^+could:12 ^+creat:11 ^+make:17 ^+pleas:7 a:32 a+_+$:19 a+_+copy:22 a+_+of:8 a+_+pleas:10
a+backup:65 back:36 back+_+my:25 back+up:40 backup:82 backup+$:30 backup+_+$:36 backup+of:11
backup+pleas:10 copy:22 copy+of:13 could:12 could+you:12 creat:11 creat+_+backup:11 creat+a:11
data:15 data+$:11 everyth:35 everyth+$:26 everyth+_+$:14 for:-9 i:-10 i'd+_+a:8 in:-7 it:-7
like+a:8 make:17 make+_+a:9 make+_+backup:10 make+a:10 make+me:9 my+_+$:13 my+data:15 now:17
now+$:13 of:14 of+_+$:12 of+everyth:14 on:-8 pleas:13 pleas+$:8 pleas+_+a:10 pleas+save:10 safe:14
save:15 save+_+backup:16 save+a:16 stor:12 the:-12 to:-11 up:35 up+my:25 vault:24 vault+$:24
you+_+up:13
[budget_set] $:10 60:11 <brand>:-13 <date>:10 <date>+_+$:15 <dur>:42 <dur>+$:37 <every>:52
<every>+$:14 <every>+_+of:10 <every>+_+to:25 <every>+budget:16 <every>+limit:29 <money>:74
<money>+$:16 <money>+<dur>:15 <money>+_+month:14 <money>+_+need:13 <money>+_+your:13 <money>+for:9
<money>+in:11 <money>+on:13 <money>+per:22 <num>:45 <num>+$:18 <num>+<dur>:41 <num>+_+$:29
<num>+_+<date>:16 <num>+_+for:10 <num>+_+item:16 <num>+_+my:8 <num>+for:14 <num>+on:25 <num>+per:13
<num>+pleas:12 <num>+to:8 <size>:-7 <store>:-12 ^:10 ^+<every>:8 ^+_+a:17 ^+_+below:21
^+_+budget:11 ^+_+can:12 ^+_+coffe:8 ^+_+don't:12 ^+_+item:11 ^+_+let:10 ^+_+limit:9 ^+_+me:9
^+_+my:15 ^+_+purchas:24 ^+_+put:9 ^+_+should:10 ^+allow:7 ^+anyth:7 ^+cap:15 ^+don't:12
^+increas:14 ^+keep:12 ^+limit:11 ^+lower:13 ^+max:9 ^+no:13 ^+noth:18 ^+order:15 ^+put:8 ^+rais:9
^+set:19 ^+up:8 ^+what:-8 ^+you:17 a+<every>:18 a+_+gift:8 a+_+of:13 abov:11 abov+<money>:11
abov+_+$:11 alert:-8 and:-10 any+_+item:11 any+singl:11 anyth:23 anyth+_+<money>:11 anyth+_+<num>:8
anyth+_+expensiv:9 anyth+more:9 anyth+under:11 approval:12 approval+$:13 are+fine:9 asid:12 ask:22
ask+$:23 at+_+<dur>:15 below:15 below+<money>:16 budget:59 budget+_+<money>:11 budget+_+<num>:38
budget+for:12 budget+of:13 budget+to:26 buy+anyth:9 by:7 by+<num>:12 can:14 can+_+anyth:15
can+buy:16 cap:14 cap+_+spend:12 cap+my:11 cart:7 cart+_+check:9 cart+without:17 ceil:15
check+_+me:8 check+with:8 cloth:12 coffe:9 coffe+_+<money>:9 coffe+to:9 cost:9 don't:26
don't+_+any:11 don't+_+anyth:9 don't+_+my:12 don't+let:10 don't+need:12 don't+put:9 don't+want:12
electronic:15 expensiv:8 expensiv+than:9 for:15 for+<date>:16 for+_+$:11 for+_+is:14 for+groceri:12
from:-8 get:-8 gift:19 gift+budget:8 go+$:11 groceri:16 grocery:12 grocery+budget:12 i:-11
i+_+want:11 i+don't:10 if:-7 in:7 in+<num>:10 in+_+cart:13 increas:14 is+<money>:14 is+_+$:8 it:-14
item:49 item+$:22 item+_+<money>:11 item+_+<num>:21 item+abov:11 item+over:21 keep:11 keep+me:17
let+_+spend:10 let+me:9 limit:33 limit+<money>:14 limit+_+<money>:12 limit+_+per:7 limit+_+to:12
limit+coffe:9 limit+to:15 lower:13 lower+_+<every>:14 lower+the:10 make+the:9 max:21 max+<num>:25
max+_+$:16 max+_+per:9 me:11 me+$:9 me+_+<every>:8 me+_+<num>:18 me+spend:10 me+under:16 month:14
month+$:14 more:28 more+_+<num>:12 more+_+than:9 more+expensiv:9 more+than:24 my:12 my+<every>:18
my+_+at:7 my+_+budget:19 my+_+for:12 my+_+spend:11 my+approval:12 my+budget:19 my+cloth:8
need+my:13 no:12 noth:15 of:12 of+<money>:10 of+<num>:20 of+_+for:10 ok+$:7 on:15 on+_+<every>:20
on+_+own:13 on+your:13 order:8 order+_+<money>:20 over:25 over+<money>:9 over+<num>:20 own:13
own+$:13 per:30 per+_+$:34 per+item:23 per+month:14 present:16 purchas:17 put:16 put+_+more:9
put+a:15 put+anyth:9 rais:9 rais+my:10 set:17 set+_+<every>:13 set+a:10 shoe:9 should:8 show:-7
singl:36 singl+_+abov:11 singl+item:20 snack:7 spend:40 spend+_+<money>:13 spend+_+<num>:11
spend+_+than:8 spend+_+to:10 spend+at:21 spend+more:8 than:30 than+<money>:9 than+<num>:16
than+_+in:20 than+_+on:11 that:-9 the:-12 the+<every>:10 the+_+$:-8 the+_+budget:21 the+_+limit:8
the+_+without:9 the+cart:9 the+shoe:9 to:15 to+<money>:25 to+<num>:29 to+_+$:19 to+_+<dur>:12
to+_+per:9 under:25 under+<money>:13 under+<num>:18 under+_+$:-11 under+_+without:16 up+my:7
want+_+singl:11 want+any:11 watch:-7 what:-11 with+_+$:8 with+me:8 without:36 without+_+$:20
without+_+ok:8 without+_+with:9 without+ask:26 without+check:9 without+my:7 you:12 you+_+buy:16
you+can:21 your:11 your+_+$:13 your+own:13
"""
