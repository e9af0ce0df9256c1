"""What words speak for, sixth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[refuse:shop_limit] $:10 <num>:24 <num>+$:12 <num>+_+customer:15 <num>+_+household:14 <num>+each:14
<num>+per:34 ^:10 ^+_+<num>:33 ^+_+around:15 ^+_+is:11 ^+_+more:10 ^+_+only:10 ^+buy:8 ^+get:11
^+limit:16 ^+only:14 ^+order:12 ^+they:10 ^+use:8 a:-8 account:19 account+$:13 addres:12
addres+_+$:8 addres+too:14 allow:44 allow+$:10 allow+<num>:11 allow+_+per:11 around:14
around+the:15 buy:19 buy+_+than:22 buy+more:21 by:9 customer:33 customer+_+$:18 different:31
different+_+$:18 different+_+to:14 different+email:10 different+nam:18 dodg:19 each:14 email:9
email+to:10 fake:11 fake+_+$:11 fake+nam:11 for:-7 get:21 get+<num>:9 get+_+$:8 get+_+the:15
get+around:15 household:14 household+_+my:14 household+use:14 i:-9 is+<num>:10 is+_+per:12 limit:27
limit+_+<num>:11 limit+_+the:15 limit+is:12 limit+of:15 more:18 more+_+allow:10 more+than:20
my+_+addres:14 my+neighbour:8 nam:29 nam+$:29 neighbour:8 of:10 of+_+shop:15 of+the:16 one:14
only:23 only+_+<num>:11 only+allow:11 order:10 order+<num>:14 order+_+under:14 over:13 per:48
per+_+use:24 per+customer:34 per+household:14 person:7 purchas:12 rule:19 several:14 several+_+$:14
several+account:14 shop:13 shop+$:15 split:15 stor:10 than:19 than+_+$:10 than+allow:10 than+the:11
the:10 the+_+limit:15 the+_+per:19 the+one:18 the+purchas:15 the+shop:14 the+stor:11 they:10
they+_+allow:11 they+only:11 to+_+<num>:11 to+_+more:10 to+buy:16 too:13 under:15 under+_+nam:18
under+different:18 use:29 use+<num>:11 use+my:12 using:11
[reject] $:25 12:16 12+$:17 3:19 3+$:19 <brand>:-11 <colour>:-8 <date>:-10 <money>:-8 <num>:-20
<num>+$:-8 <size>:-9 <store>:-14 ^:25 ^+_+$:24 ^+_+a:37 ^+_+buy:9 ^+_+chang:19 ^+_+didn't:-8
^+_+don't:13 ^+_+expensiv:16 ^+_+go:8 ^+_+i:10 ^+_+it:26 ^+_+me:-9 ^+_+mind:15 ^+_+much:9
^+_+my:-11 ^+_+not:13 ^+_+on:8 ^+_+pas:20 ^+_+rather:18 ^+_+thank:19 ^+_+that:18 ^+_+the:-15
^+_+thi:11 ^+buy:-17 ^+call:16 ^+cancel:10 ^+declin:27 ^+don't:17 ^+hold:11 ^+i:19 ^+i'd:16
^+i'll:12 ^+leav:9 ^+never:15 ^+no:48 ^+not:31 ^+pleas:8 ^+reject:30 ^+skip:15 ^+that:12 ^+too:28
^+turn:19 ^+what:-8 a:13 a+12:17 a+3:19 a+_+$:25 a+_+from:14 ahead:8 ahead+_+thi:12 ahead+with:10
alert:-10 and:-11 approv:-12 buy+_+$:10 buy+that:16 call:16 cancel:38 cancel+_+$:16 cancel+that:16
cancel+the:12 chang:15 chang+_+mind:19 chang+my:19 declin:49 declin+$:40 deny:23 didn't:-8 do:9
do+_+$:12 do+that:7 don't:48 don't+_+$:9 don't+_+ahead:12 don't+_+it:47 don't+buy:15 don't+go:22
don't+want:12 down:23 down+$:27 drop:7 drop+_+$:8 expensiv:19 expensiv+$:20 for:-10 from+_+$:10
from+me:14 get:-9 go:10 go+_+with:20 go+ahead:8 go+through:9 going:11 going+to:11 hold:10
hold+off:11 i:12 i'd:15 i'd+rather:18 i'll:21 i'll+_+on:12 i'll+pas:22 i+_+$:14 i+_+my:19
i+chang:19 i+don't:8 in:-16 is:-14 it:36 it+$:42 it+_+$:20 it+off:16 keep:-12 leav:14 leav+it:14
let+_+do:10 mind:34 mind+$:36 money:11 money+_+$:12 more:-9 much:8 much+money:12 my:-13 my+mind:19
need:-8 never:14 never+_+$:21 never+mind:16 no:50 no+$:24 no+_+$:12 no+_+buy:7 no+_+it:10
no+_+that:9 no+not:7 no+thank:19 not:55 not+$:19 not+_+that:17 not+buy:7 not+that:9 of:-11 off:21
off+$:17 ok:-8 on+_+one:12 on+that:12 on+thi:11 one:26 one+$:20 one+_+$:13 order:-7 out:-8 pas:42
pas+$:18 pas+_+thi:12 pas+on:25 pend:12 pend+_+$:12 pleas+$:-14 pleas+_+go:12 pleas+don't:12
pricey:8 proc:13 proc+$:9 rather:18 reject:30 revers:-8 revert:-17 skip:18 skip+_+$:20 take:12
take+_+$:16 take+it:16 thank:18 thank+$:10 that:44 that+$:47 that+_+no:14 that+_+the:11 that+a:14
that+cancel:24 that+one:8 the:-29 the+_+$:-9 the+pend:12 thi:15 thi+_+$:32 thi+one:22 thi+time:12
time:9 time+$:14 to:-15 to+_+$:-8 to+_+that:11 to+buy:10 too:38 too+_+$:21 too+_+for:8
too+expensiv:21 too+much:11 turn:18 turn+it:12 use:-7 want+_+$:14 want+it:13 watch:-7 what:-13
with:10 with+_+$:10 with+_+one:12 with+it:12 with+thi:12 won't:16 you:-7
[remind] $:7 30:13 30+_+$:13 30+th:13 5:8 <brand>:-9 <date>:71 <date>+_+buy:14 <date>+_+me:19
<date>+_+the:30 <date>+about:19 <date>+remind:10 <date>+to:44 <dur>:34 <dur>+$:15 <dur>+_+the:10
<dur>+about:10 <dur>+to:8 <num>:-15 <store>:-8 ^:7 ^+<date>:13 ^+_+a:15 ^+_+for:9 ^+_+let:12
^+_+me:17 ^+_+my:7 ^+_+remind:7 ^+_+sure:13 ^+_+the:-11 ^+_+up:11 ^+_+you:9 ^+bring:11 ^+can:9
^+don't:8 ^+make:16 ^+nudg:9 ^+on:11 ^+remind:22 ^+set:11 ^+what:-9 a:13 a+_+<date>:15 a+_+for:10
a+nudg:13 a+reminder:26 about:45 about+_+sofa:10 about+the:42 again:20 air:15 air+filter:16
batteri:12 boot:9 boot+$:9 bring:11 bring+_+the:11 buy:14 cake:11 can+you:9 cat:7 cat+_+$:8
check:13 check+the:12 concert:9 contact:8 contact+_+$:9 contact+lens:8 cover:13 crib:8 don't+_+me:9
don't+let:12 filter:15 for:7 for+<date>:21 for+_+to:11 forget:11 forget+the:12 from:-8 give+_+a:10
i+_+the:12 in:20 in+<dur>:40 in+_+$:13 in+_+about:10 in+_+to:8 ink:8 ink+$:9 is:-8 it:-11 jog:13
lens:8 lens+$:9 let+me:8 look+at:7 make:16 make+sure:13 me:31 me+<date>:35 me+_+<dur>:13
me+_+about:20 me+_+nudg:13 me+_+the:30 me+_+to:20 me+about:11 me+in:12 me+of:9 memory:13 my+_+$:-7
my+_+about:13 nudg:22 nudg+_+<date>:9 nudg+me:9 of+the:10 on:18 on+<date>:19 on+the:15 order+the:9
paper:12 passport:13 ping:7 ping+me:9 printer:10 printer+_+$:8 printer+ink:9 regard:8 remember:14
remind:55 remind+_+$:9 remind+_+<date>:13 remind+_+about:10 remind+_+in:8 remind+_+to:8
remind+me:55 reminder:37 reminder+_+<date>:29 reminder+for:22 reorder:8 set:10 set+_+reminder:12
set+a:12 show:-8 snow:9 snow+_+$:10 sofa:9 sure:13 th:21 th+$:13 that:-8 the:27 the+30:13
the+_+$:14 the+_+<date>:12 the+_+filter:16 the+_+on:11 the+_+th:22 the+air:16 the+batteri:13
the+crib:8 the+sofa:10 the+vitamin:14 ticket:9 ticket+$:9 to:25 to+_+$:-7 to+_+at:9 to+_+cat:9
to+_+contact:9 to+_+the:10 to+_+wrap:13 to+buy:24 to+check:16 to+look:9 toner:8 up:8 up+the:12
vitamin:13 vitamin+_+the:14 what:-13 wrap:13 wrap+paper:13 you+_+me:10
[remove_from_cart] $:14 <num>:-14 <offer>:13 <ordinal>:121 <ordinal>+$:50 <ordinal>+_+$:22
<ordinal>+_+go:22 <ordinal>+_+it:8 <ordinal>+_+my:18 <ordinal>+_+of:7 <ordinal>+_+the:18
<ordinal>+can:14 <ordinal>+from:20 <ordinal>+in:16 <ordinal>+out:7 <ordinal>+pleas:13 <size>:-7
<store>:-9 ^:14 ^+<ordinal>:31 ^+_+<ordinal>:47 ^+_+can:12 ^+_+don't:17 ^+_+my:-8 ^+_+out:18
^+_+rid:13 ^+_+should:8 ^+_+take:8 ^+delet:16 ^+drop:11 ^+get:9 ^+i:9 ^+remov:37 ^+take:9 ^+throw:9
a:-11 anymor:10 anymor+$:10 basket:9 basket+$:10 both:18 can:9 can+_+$:8 can+go:14 cart:30
cart+$:33 delet:23 delet+<ordinal>:11 delet+_+$:11 delet+_+from:8 delet+it:8 don't:13
don't+_+<ordinal>:21 don't+need:8 don't+want:10 drop:10 drop+<ordinal>:11 drop+_+$:11 for:-10
from:21 from+_+basket:11 from+_+cart:22 from+my:23 get+_+of:13 get+rid:13 go:17 go+$:8 go+_+it:14
i+_+need:8 i+_+want:9 i+don't:17 in+_+cart:8 in+the:7 it+$:7 it+out:8 item:21 item+$:18 kick:14
last:30 last+_+$:18 me:-12 my+_+$:13 my+cart:18 of:17 of+<ordinal>:13 of+_+cart:20 of+_+pleas:8
of+the:10 on:-10 one:10 order:-7 out:36 out+<ordinal>:21 out+_+$:11 out+_+in:10 out+_+the:13
out+of:18 remov:42 remov+<ordinal>:10 remov+_+$:9 remov+_+from:15 rid:13 rid+_+<ordinal>:15
rid+of:13 should+go:8 take:16 take+_+<ordinal>:8 take+_+out:11 take+it:8 take+out:8 the+_+$:15
the+_+one:12 the+cart:22 the+last:31 throw:9 throw+_+<ordinal>:10 throw+out:10 to:-15
want+_+anymor:12 what:-8 you:-7
[replenish_check] $:14 <brand>:-9 <date>:13 <date>+$:16 <num>:-15 <store>:-10 ^:14 ^+_+do:8
^+_+i:45 ^+_+is:9 ^+_+it:10 ^+_+long:26 ^+_+my:15 ^+_+should:13 ^+_+soon:9 ^+_+the:8 ^+_+we:23
^+am:17 ^+are:10 ^+do:28 ^+how:34 ^+i:-9 ^+is:26 ^+should:14 ^+what:-8 ^+when:40 ^+will:22 a:-13
am:19 am+i:19 are:15 are+_+$:9 befor+_+out:8 befor+we'r:8 buy:15 buy+_+filter:24 buy+more:14 cat:29
cat+_+$:9 cat+food:8 cat+litter:22 coffe:11 coffe+_+to:9 contact:14 contact+lens:15 day:9
detergent:14 detergent+$:14 diaper:11 diaper+_+$:11 diaper+last:11 do:27 do+_+have:12 do+i:14
do+we:13 dog:11 dog+food:11 enough:12 enough+_+powder:13 enough+wash:13 filter:23 filter+$:14
filter+_+$:10 food:19 for:-10 going:22 going+_+last:18 going+to:23 gone+$:8 have:7 have+_+buy:9
have+_+wash:13 have+enough:13 how:33 how+_+befor:8 how+_+day:10 how+_+until:11 how+_+will:15
how+long:26 how+much:-7 how+my:15 how+soon:9 i:25 i+_+on:27 i+_+out:7 i+_+to:13 i+need:10 in:-9
is:27 is+gone:8 is+it:13 is+the:27 it+_+to:13 last:46 last+$:20 last+_+<date>:31 last+until:22
laundry:8 laundry+_+$:8 laundry+pod:8 left:21 left+$:23 lens:15 litter:22 litter+$:11 long:25
long+_+the:12 long+_+we'r:8 long+befor:8 long+until:11 long+will:11 low:14 low+on:14 many+day:10
me:-12 milk:8 more:22 more+_+$:14 much:-7 my+_+$:-9 my+_+of:16 nearly:10 need:8 new:7 of:39
of+_+$:20 of+_+food:10 of+_+pod:8 of+dog:11 of+laundry:8 of+soap:15 on:11 on+_+$:22 on+vitamin:14
order:-8 out:36 out+_+laundry:8 out+of:36 paper:14 paper+$:10 pleas:-7 pod:8 pod+$:8 powder:29
powder+_+$:13 powder+left:13 protein:9 protein+powder:9 reorder:13 restock:13 run:25 run+_+$:10
run+_+of:19 run+out:29 shampoo:11 should:26 should+i:28 soap:15 soap+$:16 soon:18 supply:16 that:-7
the+_+$:-11 the+_+last:17 the+_+litter:11 the+_+powder:18 the+cat:11 the+coffe:9 the+milk:8
the+protein:10 the+shampoo:12 through:7 through+<date>:9 through+_+$:8 time:11 time+to:13 to:15
to+_+more:14 to+_+out:8 to+buy:22 to+last:18 to+run:9 toilet:10 toilet+paper:10 toothpast:14
until:26 until+<date>:18 until+_+$:18 until+the:8 up:8 up+$:11 used:11 used+_+$:12 vitamin:17
wash:13 wash+_+left:13 wash+powder:13 we:27 we'r:8 we'r+_+of:8 we'r+out:8 we+_+enough:13
we+_+out:18 we+have:13 what:-11 when:36 when+_+i:22 when+_+my:8 when+is:11 will:37 will+_+diaper:11
will+my:9 will+the:17 you:-8
[resume] $:21 <brand>:-11 <date>:-12 <num>:-16 <store>:-11 ^:21 ^+_+$:22 ^+_+all:12 ^+_+back:14
^+_+can:16 ^+_+everyth:40 ^+_+from:9 ^+_+go:7 ^+_+it:-7 ^+_+may:20 ^+_+me:-10 ^+_+my:16
^+_+notification:21 ^+_+on:17 ^+_+the:15 ^+_+track:20 ^+alert:13 ^+bring:9 ^+end:13 ^+go:12 ^+i'm:8
^+ok:14 ^+put:-8 ^+start:10 ^+undo:9 ^+unpaus:49 ^+wake:10 ^+what:-10 ^+you:25 a:-14 again:42
again+$:38 alert:56 alert+$:7 alert+_+$:22 alert+_+again:17 alert+_+come:10 alert+_+on:13
alert+again:14 alert+back:22 alert+can:10 alert+on:14 all:8 all+_+watch:16 all+the:18 at:-10
back:45 back+$:8 back+_+$:19 back+on:28 bring:8 can:22 can+_+$:11 can+_+back:10 can+come:9
can+start:14 carry:25 carry+_+with:16 carry+on:26 come:8 come+_+on:10 come+back:9 continu:36
continu+_+$:37 end:13 end+the:13 everyth:29 everyth+$:35 everyth+_+$:10 flow:9 for:-15 get:-8 go:15
go+_+with:7 go+on:23 holiday:10 home:9 i:-17 i'm:13 i'm+_+$:8 i'm+_+you:12 i'm+back:13 in:-12 is:-9
it:-15 let+the:9 lift:17 may:19 me:-10 me+_+$:9 me+again:9 my+_+$:19 my+notification:11 my+watch:26
no:-10 notification:47 notification+$:44 now:8 now+$:13 of:-10 ok:11 ok+go:7 on:30 on+$:15
on+_+$:31 on+_+the:13 on+again:8 on+alert:10 on+pleas:16 on+the:-16 on+watch:7 on+with:23 order:-13
paus:41 paus+$:32 paus+_+alert:10 ping:8 ping+me:9 pleas:10 pleas+$:13 pric:-9 put:-9 reactivat:29
restart:21 resum:39 show:-8 start:29 start+_+alert:14 start+the:9 switch+_+notification:8
switch+the:7 that:-10 the:8 the+_+$:32 the+_+again:9 the+_+back:17 the+_+on:7 the+alert:42
the+notification:19 the+paus:42 the+watch:18 to:-18 to+_+$:-7 track:30 track+$:35 turn:9
turn+_+alert:8 turn+the:8 undo:8 undo+the:10 unmut:22 unpaus:49 unsnooz:25 wake:10 watch:34
watch+$:50 what:-13 with:13 with+_+notification:12 with+my:9 with+the:14 you:21 you+_+resum:20
you+_+start:14 you+can:21 you+may:20
[return_help] $:9 <brand>:-10 <date>+$:11 <num>:-14 <store>:14 <store>+$:14 ^:9 ^+_+a:9 ^+_+item:21
^+_+like:13 ^+_+long:12 ^+_+me:-7 ^+_+pant:10 ^+_+the:13 ^+can:17 ^+exchang:18 ^+how:13 ^+i'd:12
^+start:8 ^+the:24 ^+wrong:20 a:16 a+_+$:28 a+_+for:8 a+refund:28 arriv:27 at:9 at+<store>:16
at+_+$:15 back:51 back+$:28 back+_+the:12 back+the:13 blender:9 bought:12 bought+<date>:15
bought+_+$:15 bring:13 brok:12 broken:17 buy:-9 came:13 came+_+i:13 can:31 can+_+return:14
can+_+still:11 can+i:30 chang+_+mind:7 chang+my:7 coat:13 crack:20 crack+_+want:11 crack+i:11 do:17
do+_+have:9 do+_+return:13 do+i:24 dres:21 exchang:18 exchang+the:18 fit:9 fit+_+do:9 fit+how:9
for+_+kettl:12 for+_+lamp:9 for+the:15 from+<store>:8 get:-8 has+a:9 have+to:13 headphon:21 how:25
how+_+day:8 how+_+i:20 how+do:16 how+long:12 i:23 i'd:26 i'd+_+a:11 i'd+like:27 i+_+<date>:14
i+_+a:12 i+_+it:16 i+_+return:12 i+_+thing:8 i+_+to:23 i+bought:13 i+chang:7 i+have:8 i+return:27
i+still:11 i+want:11 in:-12 is+_+<size>:9 is+_+too:7 is+too:10 it:28 it+_+$:16 it+_+a:10 it+back:21
it+has:10 item:19 jacket:10 jacket+_+$:8 jean:8 kettl:14 kettl+$:12 lamp:15 late:7 like:24
like+a:11 like+my:12 long:21 long+_+i:13 long+can:8 many+day:8 me:-11 money:12 my+_+$:-8
my+_+about:7 my+mind:7 my+money:13 need+a:8 now:13 now+$:16 of:-9 on:-12 order:-10 pant:10 pleas:9
put:-8 refund:45 refund+$:28 return:95 return+_+$:38 return+_+at:21 return+_+the:9 return+it:17
return+the:33 return+them:16 return+thing:8 send:29 send+_+back:18 send+it:18 sent:13 size:14
size+$:17 start:8 start+a:9 still:9 still+_+the:11 still+return:12 stop:14 stop+_+$:17 that:-8
the:27 the+_+$:9 the+_+be:10 the+_+can:7 the+_+is:7 the+_+pleas:17 the+blender:9 the+coat:14
the+dres:22 the+headphon:10 the+jacket:11 the+jean:8 the+kettl:11 the+lamp:16 the+return:14
the+toaster:20 the+vase:10 them:14 them+$:14 thes:9 they'r:7 thing:8 thing+_+<store>:8 thing+at:8
to:12 to+_+$:-8 to+_+back:16 to+_+it:15 to+_+the:18 to+bring:8 to+return:32 to+send:18 toaster:20
too:31 too+<size>:10 too+_+to:7 vase:10 want:17 want+_+return:17 want+_+send:12 want+to:21 what:14
what+_+$:21 what+now:21 what+the:10 window:14 with:-7 work:17 work+$:17 wrong:45 wrong+_+how:7
wrong+size:18 you:-10
[savings_report] $:10 <date>:29 <date>+$:36 <num>:-8 <store>:-9 ^:10 ^+_+me:15 ^+_+much:24
^+_+my:10 ^+_+the:-8 ^+how:19 ^+show:14 ^+total:14 ^+what:21 a:-9 cheaper:13 did:25 did+_+get:8
did+_+save:38 did+i:23 far:22 far+_+$:23 for:-9 get+_+in:8 have:15 have+_+sav:23 have+you:11
have+your:8 how:24 how+_+cheaper:15 how+_+did:15 how+_+money:8 how+much:30 i:14 i+_+<date>:19
i+_+thing:8 i+get:7 i+save:24 in+<date>:16 in+_+$:13 it:-10 me:26 me+_+<date>:18 me+my:23
me+sinc:14 money:7 much:29 much+_+did:11 much+_+i:17 much+_+you:8 much+cheaper:15 much+did:15
much+money:8 my:11 my+_+$:13 my+total:22 on:-14 pleas:14 pleas+$:17 sav:52 sav+_+sinc:14 sav+me:22
save:37 save+_+$:18 save+_+<date>:10 save+in:10 save+me:9 saving:66 show:13 show+_+my:25 show+me:18
sinc:25 sinc+<date>:26 sinc+_+$:27 so:22 so+far:23 spend:-12 the:-19 thing+_+<date>:8 to:-9
total:34 total+_+$:22 what:15 what+_+i:9 what+_+total:22 what+did:8 what+have:8 what+my:19 you:15
you+_+me:21 you+sav:14 you+save:9
[settings] $:18 <brand>:12 <brand>+$:13 <brand>+_+model:10 <brand>+s:10 <colour>:-8 <date>:-7
<num>:-16 <num>+$:-8 <size>:-7 <store>:-10 ^:18 ^+_+<brand>:9 ^+_+back:12 ^+_+me:-8 ^+_+my:-10
^+_+on:13 ^+_+talk:13 ^+_+the:13 ^+_+to:15 ^+_+use:8 ^+_+want:22 ^+chang:14 ^+go:12 ^+i:13 ^+no:10
^+pleas:13 ^+put:10 ^+run:15 ^+set:7 ^+stop:24 ^+switch:36 ^+use:47 ^+what:-7 a:-13 alert:-7
anthropic:8 back:7 back+_+the:13 back+to:13 chang:13 chang+the:15 chines:63 chines+$:31
chines+_+$:27 chines+pleas:33 claud:40 cloud:26 cloud+model:26 don't+_+any:10 don't+use:9
english:38 english+$:32 for:-12 from:9 from+<brand>:16 from+_+$:14 gemini:26 go:7 go+_+to:13
go+back:13 gpt:36 gpt+$:36 i+want:21 in:21 in+_+$:26 in+_+pleas:13 in+chines:27 in+english:20
instead:27 instead+$:20 instead+of:8 interfac:20 it+_+$:13 keep:13 keep+it:15 languag:22
languag+_+english:13 languag+to:22 llm:14 local:47 local+_+$:31 local+model:9 me+_+chines:13
me+in:12 menu:24 menu+_+chines:14 menu+in:24 model:81 model+$:32 model+_+$:10 model+instead:10
my+_+$:-9 on:7 on+_+own:15 on+my:15 openai:25 order:-10 own:15 plan:20 pleas:21 pleas+$:9
pleas+_+to:12 pleas+talk:13 put:9 put+_+menu:16 put+the:13 run:19 run+on:21 s:10 s+_+instead:10
s+model:10 set+the:8 speak:18 stop:22 switch:36 switch+to:24 take+the:7 talk:11 talk+_+me:13
talk+to:12 that:-8 the:8 the+_+$:-11 the+_+in:22 the+_+model:17 the+_+to:30 the+interfac:20
the+languag:22 the+local:31 the+menu:16 thi:-7 to:26 to+_+$:32 to+_+in:13 to+english:13 to+me:12
to+the:11 traditional:10 use:47 use+<brand>:10 use+_+from:15 use+_+instead:21 use+_+s:10 use+the:12
using:27 want:18 want+the:9 what:-10 you:-9
[share] <num>:-8 <store>:-8 ^+_+dad:11 ^+_+my:33 ^+_+the:-9 ^+_+want:9 ^+_+what:13 ^+give:19
^+let:24 ^+make:12 ^+see:-21 ^+send:25 ^+shar:27 ^+show:12 a+_+of:10 acces:16 acces+_+the:10
acces+to:16 aunt:7 brother:8 dad:15 flatmat:9 for:-7 girlfriend:21 give:19 give+_+a:10 have+_+to:7
have+acces:7 husband:11 husband+_+see:12 husband+to:12 i'm:33 i'm+_+$:23 i'm+_+with:13 i'm+track:14
i'm+watch:23 i+_+my:11 i+want:9 it:-7 item:14 item+$:17 let:24 let+my:27 lisa:15 list:31 list+of:14
make:12 make+my:13 me:-10 mom:10 my:23 my+_+$:16 my+_+item:16 my+_+list:21 my+_+see:20 my+_+to:15
my+_+with:12 my+brother:8 my+flatmat:9 my+girlfriend:21 my+husband:11 my+roommat:13 my+sister:15
my+watch:23 my+watchlist:43 my+wife:13 of:17 of+my:9 on:-8 order:-7 roommat:13 see:13
see+_+watchlist:8 see+what:8 send:23 send+_+the:15 send+my:10 shar:27 shar+_+watchlist:13
shar+my:13 show:11 show+my:14 sister:15 the+_+of:14 the+list:14 thing:14 to:29 to+_+$:15 to+_+my:16
to+_+watchlist:18 to+see:16 to+the:10 tom:13 track:12 view:11 visibl:13 want:8 want+_+husband:12
want+my:12 watch:40 watch+$:10 watch+_+$:14 watch+item:16 watch+list:21 watchlist:53 watchlist+$:41
watchlist+_+my:13 watchlist+with:13 what:12 what+_+watch:8 what+i'm:22 wife:13 wife+$:9 with:20
with+_+wife:9 with+my:26
[size_convert] <brand>:47 <brand>+$:49 <brand>+<num>:34 <brand>+<size>:19 <brand>+_+$:22
<brand>+_+<brand>:16 <brand>+_+<num>:7 <brand>+_+be:11 <brand>+_+size:11 <brand>+_+that:13
<brand>+_+what:9 <brand>+i'm:7 <brand>+to:9 <brand>+what:32 <brand>+when:9 <brand>+which:9 <num>:31
<num>+$:9 <num>+_+<brand>:31 <num>+_+me:8 <num>+_+to:11 <num>+in:29 <size>:24 <size>+_+<brand>:21
<size>+_+at:11 <size>+at:9 <size>+be:11 <size>+in:9 ?+$:7 ^+_+<brand>:14 ^+_+<size>:13 ^+_+a:14
^+_+doe:9 ^+_+down:-11 ^+_+size:14 ^+_+wear:9 ^+convert:9 ^+if:7 ^+size:8 ^+what:15 a:17
a+<brand>:24 a+<num>:12 a+_+<num>:17 a+_+<size>:10 a+_+in:14 at:18 at+<brand>:12 at+_+$:17
at+_+what:12 at+mango:10 be:18 be+_+<brand>:10 be+_+mango:11 be+at:11 be+in:9 convert:9 doe:13
doe+_+<brand>:11 doe+a:15 down:-11 equivalent:18 fit+me:9 for:-11 how+doe:10 i'm:7 i'm+<num>:10
i'm+_+in:11 i+wear:16 if:15 if+_+a:8 if+_+wear:9 if+i:9 if+i'm:9 in:28 in+<brand>:62 in+_+$:20
in+_+?:9 in+_+i'm:7 in+_+to:9 in+_+what:23 in+_+which:9 jot:-11 mango:10 mango+$:10 of+<brand>:14
of+_+<num>:15 on:-8 size:35 size+_+<brand>:23 size+_+a:11 size+in:23 size+would:11
that+_+<brand>:13 that+in:9 the:-9 the+<brand>:10 to:9 to+<brand>:19 to+_+$:15 translat:11 wear:21
wear+<size>:17 wear+_+at:12 wear+_+in:10 what:42 what+_+<brand>:38 what+_+i:8 what+_+in:12
what+_+would:11 what+in:8 what+size:16 what+that:13 what+the:12 what+would:8 when+<brand>:9
which:10 which+_+in:9 which+size:9 would:18 would+_+<brand>:11 would+_+be:9 would+a:11
[size_guide] <brand>:43 <brand>+$:10 <brand>+<num>:33 <brand>+<size>:51 <brand>+_+$:31
<brand>+_+<size>:12 <brand>+_+at:8 <brand>+_+in:25 <num>:9 <num>+$:9 <num>+<size>:12 <num>+_+$:10
<size>:53 <size>+$:25 <size>+<brand>:9 <size>+_+$:8 <size>+_+cm:7 <size>+_+inch:14 <size>+at:18
<size>+in:18 <size>+pleas:10 <store>:-8 ^+_+<brand>:-8 ^+_+a:-7 ^+_+are:9 ^+_+for:8 ^+_+length:26
^+_+long:8 ^+_+many:8 ^+_+measurement:10 ^+_+ther:9 ^+how:21 ^+shoulder:10 ^+size:12 ^+sleev:9
^+what:18 a:26 a+<brand>:35 a+<size>:15 a+_+<brand>:9 a+_+<num>:18 a+_+<size>:24 a+_+at:10 an:13
an+<brand>:8 an+<size>:8 an+_+<size>:8 an+_+at:10 are:11 are+the:14 around:14 around+the:15 at:17
at+gap:11 at+mango:7 at+the:9 big:11 bust:15 chart:23 chart+_+<brand>:23 chart+for:23 chest:11
cm:25 cm+$:17 doe+a:8 foot:9 for:26 for+<brand>:32 for+_+$:17 for+_+<brand>:25 for+_+<size>:11
for+a:12 gap:11 hip:13 how:20 how+_+is:19 how+long:8 how+many:8 i:-12 i'm:-8 in:12 in+_+$:16
in+cm:22 in+inch:14 inch:19 inch+$:9 inseam:17 inseam+_+<brand>:15 inseam+on:17 insol:9 is:20
is+_+<size>:11 is+_+a:9 is+_+inseam:9 is+an:15 is+the:10 is+ther:9 it:-8 length:26 length+_+a:21
length+for:18 long:8 long+_+the:9 mango:7 mango+$:7 many:8 me:-7 measur:10 measurement:28
measurement+_+a:7 measurement+for:19 measurement+of:9 my:-14 of:23 of+_+<brand>:24 of+_+<size>:9
of+a:27 on:10 on+<brand>:14 on+_+<brand>:10 on+_+<num>:13 on+a:11 pleas+$:9 shoulder:12
shoulder+_+of:10 size:16 size+_+for:23 size+chart:23 sleev:11 sleev+length:9 the:17 the+_+$:8
the+_+<size>:15 the+_+of:19 the+_+on:21 the+chest:8 the+inseam:17 the+waist:23 ther:8 ther+a:10
to:-14 waist:27 waist+$:10 waist+of:13 what:14 what+_+a:10 what+_+the:7 what+are:9 what+doe:10
what+the:14
[sort_set] $:15 <brand>:-11 <date>:-9 <num>:-17 <store>:-9 ^:15 ^+_+best:9 ^+_+by:42 ^+_+me:-7
^+_+my:-7 ^+_+rat:9 ^+_+result:11 ^+_+review:24 ^+_+the:21 ^+_+them:30 ^+_+to:14 ^+_+total:12
^+best:13 ^+cheapest:18 ^+could:8 ^+list:12 ^+lowest:11 ^+order:13 ^+put:29 ^+rank:22 ^+reorder:25
^+show:9 ^+sort:37 ^+what:-9 a:-11 and:-8 arrang:9 at:8 at+the:13 best:30 best+_+first:15
best+review:23 by:77 by+_+$:18 by+_+includ:17 by+_+it:9 by+_+pric:11 by+_+review:9 by+customer:8
by+pric:22 by+rat:18 by+review:8 by+total:8 by+unit:8 cheap:16 cheapest:38 cheapest+_+$:12
cheapest+first:13 cost:21 cost+_+ship:14 cost+with:13 could:8 could+you:8 delivery:12 delivery+$:16
expensiv:34 expensiv+$:17 expensiv+_+$:18 first:63 first+$:47 first+_+$:10 for:-12 from:15
from+_+to:17 highest:13 highest+rat:13 i:-15 in+_+of:7 includ:15 includ+_+$:17 includ+delivery:7
is:-8 it+_+with:9 it+cost:9 list:15 list+the:9 lowest:25 lowest+_+first:21 lowest+pric:14 me:-14
most:29 my:-19 no:-7 not+_+$:11 now+_+$:7 on:12 on+_+pleas:12 on+top:19 one:13 one+_+the:14
order:10 order+_+by:8 order+of:7 order+result:8 per:7 per+unit:11 pleas:26 pleas+$:22 pric:47
pric+$:35 pric+_+delivery:7 pric+includ:7 put:28 put+_+cheapest:12 put+the:26 rank:22 rank+by:15
rat:28 reorder:24 result:35 result+_+pric:13 result+by:23 review:40 review+$:8 review+_+$:8
review+first:16 ship:14 ship+$:19 show:8 show+the:12 sort:46 sort+_+by:20 sort+_+pric:9 sort+by:15
sort+them:14 star:8 that:-8 the+_+by:15 the+_+first:13 the+_+pric:12 the+cheapest:23 the+lowest:15
the+result:27 the+top:14 them:36 them+_+star:8 them+by:17 to:10 to+_+$:8 to+_+expensiv:18 top:28
top+$:20 top+_+$:13 total:24 total+_+$:15 total+_+with:11 total+pric:10 unit:26 unit+_+$:20
unit+pric:15 valu:10 with:18 with+_+$:18 with+delivery:9 with+ship:11 with+the:11
[spend_report] $:8 <brand>:-8 <date>:56 <date>+$:52 <date>+?:9 <date>+_+$:22 <date>+pleas:15
<num>:-11 <store>+<date>:9 <store>+_+$:7 ?+$:8 ^:8 ^+_+did:30 ^+_+down:8 ^+_+me:13 ^+_+much:22
^+_+of:14 ^+_+spend:9 ^+_+the:-10 ^+give:16 ^+how:19 ^+my:12 ^+total:14 ^+what:17 ^+wher:11
alert:-9 at+<store>:8 at+_+<date>:9 break:8 can:-8 cloth:9 cloth+<date>:10 cloth+_+$:10 coffe:12
coffe+_+<date>:8 coffe+sinc:8 cost:10 cost+me:15 did:28 did+_+save:-12 did+_+spend:21 did+i:22
did+my:10 did+the:12 down:8 expens:15 far:10 far+<date>:11 far+_+$:10 for+_+<date>:9 for+groceri:9
gam:8 garden:7 give:16 give+_+a:19 give+me:17 go:8 go+_+$:11 groceri:11 have:9 have+_+spent:19
have+i:10 how:17 how+_+have:14 how+_+money:9 how+_+went:8 how+much:21 i:11 i+_+for:9 i+_+on:32
i+pay:9 i+save:-9 i+spend:21 i+spent:16 it:-9 me:14 me+<date>:10 me+_+$:11 me+a:18 money:19 much:21
much+_+on:8 much+_+we:8 much+have:14 much+money:9 much+went:8 my:22 my+_+$:-8 my+_+<date>:14
my+_+for:8 my+_+sinc:21 my+_+so:11 my+money:11 my+purchas:12 my+spend:22 of+_+purchas:14 of+my:12
on:25 on+_+$:-9 on+_+<date>:20 on+_+sinc:21 on+_+stuff:7 on+coffe:13 on+gam:9 pay:7 pay+for:9
pet:16 pleas:7 pleas+$:10 purchas:11 purchas+_+$:13 report:21 sav:-10 save:-12 saving:-10 sinc:29
sinc+<date>:30 sinc+_+?:9 so:9 so+_+<date>:11 so+far:10 spend:70 spend+_+$:24 spend+_+<date>:28
spend+_+far:11 spend+in:14 spend+on:17 spend+so:11 spent:25 spent+on:16 stuff:7 the:-15
the+_+cost:13 to+_+<date>:10 total:16 total+spend:13 we+_+at:9 went:19 went+_+coffe:8 went+on:8
went+to:11 what:17 what+_+i:16 what+_+spend:11 what+_+the:11 what+did:20 what+my:12 wher:11
wher+_+my:11 you:-15 your:-8
"""
