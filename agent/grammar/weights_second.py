"""What words speak for, second part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[budget_show] $:10 <every>+_+$:10 <every>+limit:9 <num>:-11 <store>:-10 ^:10 ^+_+are:14
^+_+budget:15 ^+_+i:18 ^+_+left:9 ^+_+much:22 ^+_+my:13 ^+_+the:-9 ^+_+ther:13 ^+am:10 ^+did:11
^+how:28 ^+is:12 ^+show:11 ^+what:26 a:-11 am:16 am+i:17 any+_+my:9 any+of:9 are:8 are+_+limit:16
are+my:13 book:8 book+$:9 budget:89 budget+$:50 budget+_+$:18 budget+_+i:10 budget+do:10
budget+for:15 budget+is:9 budget+left:9 can:18 can+_+still:24 can+i:21 clos:10 cloth:28 cloth+$:21
cloth+_+left:9 cloth+budget:8 coffe:11 coffe+_+$:12 did+i:10 for:8 for+_+$:18 go:8 go+_+my:11
go+over:11 have+left:10 how:27 how+_+budget:19 how+_+can:16 how+_+of:9 how+much:21 how+my:8 i:25
i+_+left:10 i+_+my:8 i+_+spend:25 i+still:24 in+_+toy:15 in+the:11 is:10 is+_+any:9 is+ther:14
it:-12 left:38 left+$:17 left+_+the:12 left+in:21 limit:44 limit+$:35 limit+_+to:16 look:8 look+$:9
me:-10 much:21 much+_+do:10 much+_+i:13 much+_+my:7 much+budget:10 much+can:16 much+of:9 my:27
my+<every>:9 my+_+budget:30 my+_+limit:34 my+_+look:9 my+budget:19 my+cloth:8 my+coffe:12
my+limit:15 my+spend:11 of:9 of+_+cloth:9 of+my:20 on+_+$:12 on+book:8 order:-7 over:19 over+_+$:10
over+budget:10 over+my:11 remain:24 set:14 set+_+$:15 show:10 show+_+spend:15 show+my:13 spend:31
spend+<date>:8 spend+_+$:22 spend+limit:12 spend+on:16 still:23 still+_+on:16 still+spend:25
the:-12 the+_+budget:12 the+toy:12 ther:12 ther+_+of:9 ther+any:8 to+$:15 to+_+<every>:10 to+my:8
toy:15 toy+_+$:15 toy+budget:15 what:21 what+_+in:10 what+_+my:14 what+are:15 what+can:8
what+left:9 what+my:9 you:-8
[cart_show] $:11 <brand>:-10 <colour>:-8 <date>:-9 <num>:-18 <store>:-13 ^:11 ^+_+a:-11 ^+_+cart:33
^+_+do:13 ^+_+for:-8 ^+_+have:8 ^+_+in:12 ^+_+me:21 ^+_+my:15 ^+_+show:21 ^+_+what:-8 ^+_+you:10
^+anyth:11 ^+cart:14 ^+check:10 ^+could:12 ^+display:14 ^+how:9 ^+let:15 ^+list:9 ^+open:28
^+order:-8 ^+put:-12 ^+show:21 ^+what:31 a:-18 add:-8 anyth:9 anyth+_+my:11 are:7 are+_+my:13
are+in:13 at+the:10 bag:13 bag+$:14 basket:61 basket+$:36 basket+_+$:12 buy:-9 cart:72 cart+$:56
cart+_+$:37 cart+pleas:8 check:8 check+my:11 content:24 could:11 could+you:12 current:8 display:14
do:8 do+_+have:13 do+i:13 everyth+that:9 for:-19 from:-11 full:11 give+_+the:8 got:8 got+in:10
have:17 have+_+got:9 have+i:9 how:9 how+_+is:10 i:8 i+_+in:32 i+got:9 i+have:13 in:22 in+_+$:9
in+_+basket:39 in+_+cart:-12 in+_+shop:16 in+my:14 in+the:15 in+ther:15 insid:9 is:10 is+my:11
is+ther:7 it:-12 item:19 item+_+in:13 item+are:13 let:14 let+_+see:8 let+me:17 list:13 list+the:10
look:8 look+_+the:11 look+at:9 many+_+are:8 me:16 me+_+at:11 me+_+in:9 me+_+my:8 me+see:8
me+what:15 my:15 my+_+$:21 my+_+pleas:9 my+basket:38 my+cart:29 my+shop:16 now:10 now+$:11
of+_+cart:15 of+my:13 on:-18 on+my:-9 open:28 open+_+cart:20 open+my:18 open+the:11 order:-14
out:-8 pay:-10 pay+for:-8 pleas:7 pleas+_+the:7 pleas+show:8 plugin:-7 put:-10 put+_+the:8 put+in:8
read:11 read+me:16 right:7 right+_+$:8 right+now:8 shop:21 shop+_+$:24 shop+cart:9 show:37
show+_+$:7 show+_+shop:8 show+_+that:10 show+me:-8 show+the:18 sit:15 someth+_+my:8 stat:7
tell+_+what:9 that+_+the:10 that+in:8 the+_+$:15 the+_+cart:7 the+_+of:7 the+_+stat:7 the+basket:27
the+cart:19 the+item:10 the+shop:7 ther:21 ther+$:15 to:-19 to+my:-7 view:13 what:29 what+_+i:27
what+_+in:16 what+_+my:15 what+do:14 what+have:9 what+in:12
[cart_update] $:8 <brand>:-16 <colour>:53 <colour>+$:44 <colour>+_+$:15 <colour>+instead:19
<colour>+one:21 <date>:-8 <every>:-9 <money>:-7 <num>:33 <num>+$:36 <num>+_+$:8
<num>+_+<ordinal>:13 <num>+_+a:13 <num>+_+of:9 <num>+_+the:23 <num>+bag:12 <num>+for:26
<num>+instead:11 <num>+of:29 <ordinal>:60 <ordinal>+_+$:17 <ordinal>+_+<colour>:13
<ordinal>+_+<num>:11 <ordinal>+_+<size>:8 <ordinal>+_+a:11 <ordinal>+instead:13 <ordinal>+to:32
<size>:36 <size>+$:54 <size>+_+<size>:10 <size>+_+with:9 <size>+to:10 <store>:-10 ^:8 ^+_+<num>:15
^+_+<ordinal>:45 ^+_+for:11 ^+_+it:13 ^+_+like:8 ^+_+me:-10 ^+_+my:-10 ^+_+that:10 ^+_+the:28
^+_+up:14 ^+_+want:9 ^+bump:14 ^+chang:30 ^+exchang:12 ^+go:13 ^+have:7 ^+i'd:8 ^+make:38 ^+need:9
^+replac:20 ^+set:14 ^+size:17 ^+swap:18 ^+switch:16 ^+the:16 ^+what:-10 a:9 a+<num>:12 a+<size>:25
a+_+$:29 add:-10 alert:-14 an:11 an+<size>:14 an+_+$:15 and:-10 at:-9 bag:10 bag+$:11 be:10
be+_+$:14 budget:-8 bump:14 bump+the:9 buy:-7 chang:27 chang+<ordinal>:12 chang+_+to:19
chang+the:13 coffe:11 coffe+_+to:12 colour:12 exchang:12 exchang+the:12 for:18 for+_+<size>:9
for+a:9 for+an:9 for+the:14 from:8 from+<num>:10 from+<size>:10 from+_+to:17 get:-9 go:8 go+for:15
have+the:7 i:-11 i'd:7 i'd+like:8 i'm:-8 i+_+<num>:10 i+want:7 in:17 in+<colour>:15 in+_+cart:15
in+_+instead:19 in+my:14 instead:58 instead+$:29 instead+_+<num>:19 instead+of:17 into+a:9 is:-12
it:15 it+<num>:20 it+_+$:14 it+_+<colour>:11 it+_+a:7 it+in:10 jacket+_+<colour>:8 jacket+in:7
jean:17 jean+_+<num>:18 jean+from:11 legging:10 limit:-8 make:47 make+<ordinal>:8 make+_+<num>:35
make+_+<size>:10 make+it:25 make+that:14 make+the:9 me:-17 mug:11 mug+to:12 my:-9 my+cart:12
need+<num>:10 no:-9 of:23 of+<num>:16 of+<ordinal>:21 of+_+$:9 of+_+instead:13 of+_+to:9
on+_+sho:17 one:11 one+$:-8 order:-14 piec:9 pric:-10 put:-7 quantity:39 quantity+<num>:19
quantity+of:9 replac:20 replac+the:20 set:12 set+_+to:8 sho:13 sho+_+$:16 should:12 should+be:14
size:15 soap:23 soap+$:16 sock:10 sock+to:11 swap:18 swap+the:18 sweater:9 switch:16
switch+_+jean:11 switch+the:16 target:-9 tee:17 that+_+$:12 the:24 the+<colour>:18 the+<num>:11
the+<size>:18 the+_+<num>:13 the+_+for:14 the+_+from:13 the+_+in:16 the+_+one:17 the+_+should:16
the+_+to:30 the+coffe:12 the+jean:17 the+legging:10 the+mug:11 the+quantity:21 the+sho:15
the+soap:16 the+sock:11 the+tee:17 to:23 to+<colour>:34 to+<num>:27 to+<size>:25 to+_+$:24 to+a:8
turn+_+into:8 up:19 up+_+<num>:14 up+_+the:17 up+on:17 up+to:10 want+<num>:13 want+_+of:13 watch:-8
what:-12 with:8 with+<colour>:10 with+_+$:8 yogurt:11 you:-12
[channel_set] $:18 <brand>:-11 <date>:-11 <every>:-7 <num>:-20 <store>:-14 ^:18 ^+_+delivery:15
^+_+email:15 ^+_+how:8 ^+_+me:20 ^+_+more:18 ^+_+new:9 ^+_+off:11 ^+_+prefer:10 ^+_+pric:7
^+_+push:20 ^+_+rather:12 ^+_+should:7 ^+_+telegram:18 ^+_+updat:19 ^+_+use:7 ^+_+with:10
^+chang:12 ^+delivery:19 ^+ditch:15 ^+everyth:12 ^+i'd:18 ^+let:7 ^+messag:10 ^+no:20 ^+notify:8
^+quit:13 ^+send:9 ^+stop:15 ^+swap:8 ^+switch:8 ^+text:15 ^+turn:10 ^+use:9 ^+what:-8 a:-18
about:13 about+_+drop:8 about+_+via:13 about+deliveri:13 alert:28 alert+$:9 alert+_+email:13
alert+_+go:9 alert+by:8 alert+through:7 an+order:11 any+more:7 anymor:10 at:-8 be:7 better:16
better+$:16 buy:-8 by:39 by+_+$:27 by+email:17 by+mail:12 by+push:15 by+text:9 chang:11 contact:14
contact+me:16 deliveri:18 deliveri+_+line:13 deliveri+via:13 delivery:25 delivery+updat:17 ditch:15
don't+_+sms:16 don't+use:8 drop:18 drop+_+push:15 drop+over:8 email:97 email+$:43 email+_+$:27
email+me:17 from:12 from+_+on:14 from+_+to:9 from+now:14 get:8 get+_+$:12 go:22 go+_+line:16
go+to:20 go+with:12 i'd:18 i'd+_+get:14 i'd+_+to:9 i'd+rather:12 i+prefer:10 i+want:8 in:-12
instead:19 instead+$:8 instead+of:11 is+_+$:13 is+better:16 it:-15 just:8 just+_+$:11 know:9
know+_+deliveri:13 know+about:12 let+_+know:11 let+me:8 like+to:8 line:63 line+$:25 mail:32
mail+$:23 me:24 me+_+about:11 me+_+line:8 me+_+now:7 me+_+pric:8 me+_+telegram:26 me+know:11
me+on:16 me+when:18 messag:8 messag+_+on:10 messag+me:10 more:22 my+_+ship:9 my+_+to:9 my+email:14
my+notification:9 my+parcel:9 new:15 new+_+my:9 new+on:11 no:13 no+more:19 notifi:11
notification:31 notification+$:9 notification+_+email:14 notification+to:10 notify:8 now:10
now+_+$:11 now+on:14 of+_+$:10 off:9 off+_+alert:14 on:18 on+$:9 on+_+instead:8 on+_+pleas:9
on+_+the:8 on+line:13 on+telegram:25 order+_+$:9 over:14 over+_+$:17 parcel:18 parcel+_+$:8
pleas:13 pleas+$:22 prefer:9 pric:13 pric+_+by:9 pric+_+over:8 pric+alert:10 pric+drop:14 push:96
push+$:29 push+_+$:24 push+notification:22 quit:13 quit+_+me:14 rather:12 rather+get:14 reach:11
reach+me:12 rest:9 rout:9 ship:31 ship+$:28 ship+_+by:8 should:11 should+_+to:13 should+go:13
show:-8 sms:80 sms+$:30 someth:9 stop:14 stop+_+the:11 swap:8 switch:7 switch+_+notification:10
telegram:81 telegram+$:42 telegram+_+$:18 telegram+instead:10 tell+_+about:7 text:60 text+$:40
text+me:14 that:-11 the:-9 the+_+$:-11 the+_+by:8 the+_+i:9 the+_+notification:16 the+email:10
the+push:16 through:15 through+_+$:18 to:17 to+_+$:17 to+_+email:14 to+be:9 to+line:16 to+my:11
to+telegram:13 turn:10 turn+off:12 updat:29 updat+by:11 updat+on:8 use:26 use+_+$:8 use+_+from:10
use+telegram:24 via:26 via+_+$:13 via+line:13 want:11 want+_+$:10 what:-12 when:21 when+_+order:11
with:8 with+_+$:8 with+the:10 you+_+me:11
[checkout] $:15 5+$:9 <brand>:30 <brand>+$:-8 <brand>+_+<money>:8 <brand>+_+at:9 <brand>+_+bank:11
<brand>+_+for:17 <brand>+_+now:9 <brand>+for:16 <brand>+power:11 <brand>+set:9 <colour>+_+$:16
<colour>+one:16 <date>:-17 <date>+$:-10 <dur>:-10 <every>:-9 <money>:12 <money>+$:16 <num>:17
<num>+_+mat:16 <num>+_+of:42 <num>+bag:12 <num>+jar:9 <num>+pack:13 <num>+roll:8 <num>+yoga:16
<size>:10 <size>+$:10 <size>+_+<store>:9 <size>+at:8 <store>:-11 ^:15 ^+_+<num>:18 ^+_+ahead:16
^+_+an:12 ^+_+and:16 ^+_+buy:25 ^+_+check:10 ^+_+checkout:16 ^+_+for:17 ^+_+in:-8 ^+_+it:12
^+_+me:14 ^+_+more:11 ^+_+order:15 ^+_+out:10 ^+_+pay:11 ^+_+plac:13 ^+_+purchas:14 ^+_+that:10
^+_+the:21 ^+_+to:21 ^+_+what:18 ^+buy:48 ^+check:9 ^+complet:26 ^+confirm:-12 ^+get:17 ^+go:27
^+i'm:14 ^+let:16 ^+no:-7 ^+ok:24 ^+order:53 ^+pay:27 ^+plac:21 ^+pleas:25 ^+proc:19 ^+pull:22
^+purchas:31 ^+put:-9 ^+take:14 ^+the:-7 ^+what:-15 ^+yes:19 a+<brand>:12 about:-7 add:-10 ahead:14
ahead+_+buy:17 ahead+and:18 airpod:10 airpod+_+$:12 airtag:8 airtag+<num>:8 airtag+_+pack:8
alert:-10 an:15 an+_+for:13 an+order:13 and+_+out:12 and+buy:8 and+check:12 any:-9 ask:-10 bag:8
bag+_+<brand>:13 bag+of:12 bank:10 bank+for:11 basket:10 basket+$:12 boot:12 box+of:8 but:-8 buy:68
buy+<num>:32 buy+_+$:22 buy+_+<brand>:24 buy+_+in:15 buy+_+jar:10 buy+_+now:16 buy+it:34 buy+the:38
buy+what:13 by:-7 cabl:13 cart:9 cart+$:14 cheapest+_+$:9 check:26 check+_+$:43 check+out:36
checkout:43 checkout+$:47 complet:37 complet+_+purchas:21 complet+the:20 confirm:-16 controller:14
do:-10 don't:-12 everyth:12 everyth+_+my:22 everyth+in:21 finish:12 finish+the:12 firework:-11
for:23 for+<money>:29 for+<num>:23 for+_+$:34 for+_+in:18 for+_+is:10 for+everyth:11 for+it:9
for+the:-12 for+what:18 from:-16 get:9 get+the:24 go:16 go+_+and:18 go+_+check:16 go+ahead:14
go+and:16 has:-7 have:-7 hdmi:13 human:-9 i:-17 i'd+_+to:8 i'm+_+to:21 i+_+to:8 illegally:-11 in:15
in+<size>:16 in+_+$:9 in+_+basket:13 in+_+cart:25 in+my:18 in+the:10 is:-7 is+_+my:10 is+in:10
it+$:20 it+_+$:8 it+now:15 item:-7 jar:9 jar+_+nutella:10 jar+of:9 kettl:21 kettl+$:23 let:15
let+_+the:21 like+_+buy:10 like+to:8 limit:-13 mask:8 mat:15 mat+$:16 me+a:11 me+to:16 my:-10
my+_+$:21 my+_+order:-8 my+basket:7 my+cart:10 my+order:21 need:-7 nice:-8 no:-19 not:-10 now:25
now+$:30 nutella:10 nutella+_+$:10 nutella+now:10 of:12 of+<brand>:23 of+_+<size>:9 of+_+now:10
of+nutella:10 of+the:-9 ok:20 ok+_+for:11 ok+pay:11 on+the:14 one+$:7 order:73 order+$:30
order+<num>:15 order+_+<brand>:24 order+_+<num>:12 order+_+a:23 order+_+in:33 order+_+sofa:11
order+a:10 order+for:13 order+me:20 order+that:15 order+the:18 out:22 out+$:38 pack:14 pack+$:8
pack+_+<brand>:8 paper:11 paper+$:13 pay:51 pay+$:19 pay+_+everyth:11 pay+_+it:10 pay+_+what:18
pay+for:40 pizza:17 pizza+_+$:17 plac:30 plac+_+order:35 plac+an:14 plac+the:20 pleas:12
pleas+_+<num>:16 pleas+_+the:15 power:11 power+_+for:11 power+bank:11 pric:-11 printer:13
printer+_+$:13 printer+paper:13 pro:12 pro+_+$:14 proc:15 proc+_+checkout:19 proc+to:19 ps+5:7
ps+_+$:9 pull:22 purchas:53 purchas+$:10 purchas+_+$:10 purchas+_+<brand>:19 purchas+the:24 put:-10
ready:21 roll+of:8 set+_+$:9 show:-9 shroom:-12 sofa:10 sofa+$:12 ston:17 submit:27 take:11 tape:8
thank:12 thank+$:12 that+in:15 the:8 the+<brand>:23 the+<colour>:15 the+_+$:29 the+_+5:8
the+_+and:-7 the+_+on:19 the+_+order:23 the+_+set:9 the+airpod:12 the+boot:14 the+cheapest:7
the+kettl:11 the+nice:-8 the+order:18 the+ps:8 the+purchas:19 the+sofa:11 the+tv:19 the+vacuum:9
them:13 them+$:14 thi:-10 thing:-7 time+to:11 to:14 to+_+$:27 to+_+<num>:9 to+_+out:9 to+buy:14
to+check:9 to+checkout:34 to+pay:20 trigger:23 tv:18 tv+$:19 under:-9 vacuum:9 vacuum+$:9
want+_+buy:10 want+to:7 watch:-8 what:9 what+_+in:9 what+_+the:18 what+in:28 what+is:10 with:-14
without:-14 yes:15 yes+_+it:15 yes+buy:16 yoga:15 yoga+mat:16 you:-17
[compare] $:15 12:11 15:9 15+$:9 310:9 4:12 5:22 65:11 65+inch:11 9:10 9+$:11 <brand>:46
<brand>+$:17 <brand>+<num>:12 <brand>+_+$:21 <brand>+_+310:9 <brand>+_+<brand>:36 <brand>+_+<num>:9
<brand>+_+fit:10 <brand>+_+or:16 <brand>+_+the:18 <brand>+_+ultra:9 <brand>+and:11 <brand>+drill:11
<brand>+or:23 <brand>+watch:8 <brand>+what:9 <colour>:-8 <date>:-8 <money>:-9 <num>+_+<brand>:19
<num>+_+the:7 <num>+and:8 <num>+or:16 <store>:33 <store>+$:32 <store>+_+<store>:41 <store>+_+on:15
<store>+and:19 <store>+cheaper:13 <store>+for:17 <store>+or:28 ^:15 ^+<brand>:54 ^+_+5:16
^+_+air:20 ^+_+between:11 ^+_+doe:10 ^+_+i:8 ^+_+if:10 ^+_+me:-9 ^+_+or:15 ^+_+the:8 ^+check:8
^+compar:36 ^+how:10 ^+i:-8 ^+is:20 ^+macbook:20 ^+ps:16 ^+which:9 ^+who:12 ^+would:10 a:-8
a+<num>:9 a+_+or:10 against:28 against+<brand>:22 air:33 airpod:19 airpod+pro:20 alert:-8 and:45
and+<store>:19 and+_+<brand>:25 and+_+for:8 and+the:34 at+<store>:8 at+_+$:-9 at+_+and:11 be:7
better:55 better+$:16 better+_+the:18 between:32 between+_+and:7 between+the:25 bud:21 by+_+$:8
cancell:9 cancell+_+$:9 cancell+headphon:9 cheaper:38 cheaper+_+<store>:13 cheaper+at:8 clara:15
compar:51 compar+the:11 differenc:31 differenc+_+the:21 differenc+between:21 doe:9 doe+_+<brand>:11
doe+the:11 drill:11 drill+$:11 fenix:10 fit:9 fit+_+$:10 for+_+<brand>:7 for+the:13 for+thi:9
from:-9 galaxy:32 galaxy+_+s:11 galaxy+tab:11 headphon:7 headphon+$:8 how:9 how+_+the:18 how+doe:11
i+be:11 i+buy:7 if+the:10 in+_+<store>:11 in+japan:11 inch:10 inch+_+$:11 inch+tv:11 ipad:11
ipad+air:11 iphon:12 iphon+$:12 is:28 is+<store>:10 is+_+cheaper:11 is+_+in:10 is+_+the:11
is+better:13 is+cheaper:10 is+the:16 it+cheaper:12 japan:10 kindl:24 kindl+paperwhit:15 laptop:19
laptop+_+$:12 len:20 len+$:10 lite:11 m:13 macbook:19 macbook+air:20 me:-16 my:-21 no:-7 nois:9
nois+_+headphon:9 nois+cancell:9 not:-10 now:-9 off:7 oled:11 on+<store>:14 on+_+$:9 or:78
or+<brand>:26 or+<store>:35 or+_+$:18 or+_+<brand>:13 or+_+for:10 or+the:22 order:-10 pan:12
paperwhit:15 pixel:18 pleas:-10 pric:10 pric+for:9 pro:20 ps:19 ps+5:19 put+the:8 roomba:16 s:10
s+9:11 s+_+$:11 seri:18 should+_+buy:8 should+i:7 side:10 so:-7 stack:10 surfac:20 surfac+laptop:20
switch:9 switch+lite:11 switch+oled:11 tab:11 tab+_+9:11 tab+s:11 target:11 target+_+<store>:13
target+or:13 than:27 than+the:13 that:-8 the:14 the+<brand>:29 the+_+5:8 the+_+and:23 the+_+in:8
the+_+is:12 the+_+oled:11 the+_+or:7 the+kindl:9 the+len:10 the+pixel:18 the+roomba:16
the+switch:11 thi+_+$:8 to+<brand>:14 to+_+$:-8 tv:9 tv+$:10 ultra:13 ultra+$:14 up:7
up+_+<brand>:12 v:13 v+12:11 v+15:9 v+_+$:11 versu:12 vs:60 watch+_+$:9 which:33 which+_+better:11
which+_+the:11 which+is:17 which+one:11 who:16 who+cheaper:7 with:12 with+_+<num>:11 with+a:10
would:13 would+_+be:10 would+i:11 x:17 xbox:17
[convert] $:17 <brand>:-10 <date>:-9 <money>+in:12 <num>:-13 <size>:-10 <store>:-9 ?:19 ?+$:21 ^:17
^+_+is:15 ^+_+it:22 ^+_+many:9 ^+_+me:-7 ^+_+much:13 ^+_+pleas:33 ^+_+that:12 ^+_+to:16 ^+_+you:15
^+can:10 ^+convert:31 ^+display:8 ^+how:17 ^+in:33 ^+show:16 ^+that:9 ^+turn:11 ^+what:19 a:-13
american:16 amount:7 and:-7 be:16 be+in:9 british:8 british+_+$:8 british+pound:8 can+you:10
canadian:18 canadian+_+$:18 canadian+dollar:18 convert:38 convert+_+to:19 display:8 dollar:57
dollar+$:36 dollar+_+$:12 euro:37 euro+$:37 for:-11 franc:18 franc+$:18 give:10 give+me:10 how:20
how+_+is:11 how+_+would:10 how+many:9 how+much:18 i:-16 in:60 in+_+$:35 in+_+dollar:20
in+_+franc:18 in+_+pleas:9 in+_+pound:8 in+british:8 in+dollar:10 in+euro:12 in+swis:18 in+us:10
in+yen:17 into:24 into+_+$:14 is:13 is+<money>:12 is+_+in:28 is+that:9 it:13 it+_+pound:26 it+in:12
it+into:14 it+to:10 korean:12 many:9 me+_+in:11 me+that:12 money:14 money+_+$:15 much:17
much+_+that:16 much+is:12 much+would:10 my:-18 my+_+$:-9 of:-8 on:-10 order:-10 pleas:23 pleas+$:30
pound:44 pound+$:34 pric:17 pric+_+swis:15 pric+in:26 put+that:10 show:14 show+_+in:11 show+the:10
swis:18 swis+_+$:18 swis+franc:18 that:42 that+_+british:8 that+_+canadian:18 that+_+in:9
that+be:19 that+in:36 the:-10 the+_+$:-8 the+_+in:21 the+pric:24 to:9 to+_+$:18 turn:11
turn+_+into:14 turn+it:13 twd:40 us:10 us+dollar:10 usd:12 what:13 what+_+<money>:12 what+_+in:8
what+_+pric:15 what+is:15 what+that:11 what+the:11 won:12 would:16 would+_+be:18 would+that:19
yen:21 yen+$:21 you+_+me:10 you+_+that:7 you+give:12
[correct] $:16 13:9 <brand>+$:13 <colour>:31 <colour>+$:33 <colour>+_+$:15 <colour>+is:7 <date>:-8
<num>:10 <num>+$:28 <num>+<num>:15 <num>+_+$:16 <size>:37 <size>+$:46 <size>+i:9 <store>:-9 ^:16
^+_+<colour>:11 ^+_+<num>:15 ^+_+got:11 ^+_+i:18 ^+_+it':18 ^+_+kid:25 ^+_+me:12 ^+_+meant:8
^+_+my:-8 ^+_+no:34 ^+_+not:12 ^+_+said:10 ^+_+was:19 ^+_+wrong:10 ^+actually:27 ^+let:15 ^+no:31
^+not:49 ^+oop:14 ^+order:-11 ^+sorry:45 ^+that:17 ^+what:-9 ^+wrong:13 ^+you:20 a:-17 actually:36
add:-8 alert:-7 and:-11 at:-7 bad:9 be+_+$:9 brand:18 buy:-10 can:-7 cancel:-8 colour:13 cordles:8
correct:20 don't:-9 electric:11 for:-14 get:-9 got:9 got+the:11 i:39 i+_+$:9 i+_+<colour>:36
i+_+<size>:12 i+_+talk:9 i+_+the:27 i+_+think:13 i+meant:52 i+said:40 i+want:9 i+was:29 in:-14
inch:8 inch+$:9 is+what:8 it':15 it'+_+$:18 kid:23 kid+_+$:24 kid+size:24 let:15 let+me:17 matt:8
max:14 max+$:16 me+_+that:20 meant:52 meant+$:8 meant+<size>:14 meant+_+$:17 meant+the:27 mini:17
misunderstood:11 model:14 model+$:15 my:-14 my+_+$:-8 no:36 no+_+i:11 no+_+meant:12 no+i:13
no+no:17 no+the:53 nono:25 not:52 not+<colour>:18 not+<num>:20 not+_+<colour>:16 not+_+<num>:16
not+_+i:13 not+that:7 not+the:22 of+_+electric:13 of+the:8 older:9 on:-14 one:33 one+$:48 oop:14
oop+_+the:11 oop+no:11 order:-17 order+the:-9 other:17 pleas:-11 pleas+$:-7 refer:7 said:40
said+$:14 said+<colour>:21 said+_+$:22 should+be:9 size:28 size+$:21 smaller:7 sorry:47 talk:9
talk+about:9 that:22 that+_+$:12 that+_+<colour>:8 that+not:8 that+the:10 that+wrong:13 the:22
the+_+model:17 the+_+one:33 the+_+size:11 the+_+the:16 the+electric:13 the+other:17 the+wrong:11
thi:-7 think:12 think+_+the:13 think+of:13 to:-13 typo:25 version:12 want+<colour>:11 want+_+$:9
was:28 was+_+of:13 was+_+to:8 was+think:13 what+i:12 wireles:11 with:-9 wrong:36 wrong+size:10
you:7 you+_+the:21
[data_delete] $:11 <num>:-10 <store>:-11 ^:11 ^+_+all:20 ^+_+delet:11 ^+_+everyth:8 ^+_+me:-8
^+_+my:49 ^+_+out:13 ^+_+rid:12 ^+_+the:-8 ^+_+want:10 ^+clear:14 ^+delet:33 ^+eras:30 ^+forget:20
^+get:9 ^+pleas:8 ^+remov:21 ^+wipe:28 a:-12 about:18 about+_+$:22 about+me:22 addres:29
addres+$:17 all:28 all+_+data:21 all+my:24 all+the:10 clear:14 data:32 data+$:23 delet:43
delet+_+you:11 delet+everyth:11 delet+my:21 destroy:17 did:-7 eras:30 eras+my:19 everyth:28
everyth+_+have:11 everyth+_+know:11 everyth+you:22 for+_+$:15 for+good:22 forget:20 from+your:11
get+_+of:12 get+rid:12 gone:12 good:20 good+$:22 have+_+about:11 have+stor:11 history:25
history+_+$:15 hold:10 i+_+my:11 i+want:9 in:-10 it:-9 know:10 know+_+me:11 know+about:11 me:19
me+$:36 memory:10 my:28 my+_+$:8 my+_+from:10 my+_+history:29 my+_+permanently:17 my+_+wishlist:12
my+addres:30 my+data:7 my+purchas:31 my+search:14 my+stor:13 my+wishlist:17 of+everyth:13 on:11
on+_+$:20 on+me:24 order:-10 out:10 out+_+my:13 permanently:28 permanently+$:28 pleas:8
pleas+_+everyth:11 pleas+delet:11 purchas:24 purchas+_+$:19 purchas+history:14 purg:11 read:-9
read+my:-8 record:16 record+$:17 remov:20 rid:12 rid+of:12 search:13 search+history:15 stor:33
stor+_+$:13 stor+_+me:24 stor+about:11 the:-12 the+_+you:11 to:-14 want:8 want+my:12 watch:-7
what:-9 whol:12 wipe:28 wipe+my:28 wishlist:28 wishlist+$:18 wishlist+_+$:12
wishlist+permanently:17 you:15 you'v:13 you+_+about:11 you+_+on:11 you+_+stor:11 you+have:9
you+hold:11 you+know:11 your:7
[data_export] <num>:-9 <store>:-8 ^+_+a:7 ^+_+all:7 ^+_+i:15 ^+_+me:14 ^+_+my:24 ^+_+want:7
^+can:14 ^+download:24 ^+export:42 ^+give:12 ^+put:8 ^+save:9 ^+send:11 a:33 a+_+for:10 a+_+of:24
a+_+with:14 a+csv:34 a+file:17 about+me:7 all:23 all+_+data:28 all+my:27 as:40 as+_+$:38 as+csv:9
as+json:29 can:11 can+_+download:9 can+_+get:8 can+i:15 copy:10 copy+of:10 csv:50 csv+$:18
csv+_+my:9 csv+of:9 csv+with:14 data:34 data+$:14 data+_+a:17 data+as:13 download:32
download+_+wishlist:9 download+my:9 everyth:25 everyth+$:12 everyth+_+know:7 everyth+you:7
export:42 export+_+wishlist:22 export+my:39 file:17 for+me:9 give:11 give+me:13 history:24
history+in:17 i:10 i+_+a:9 i+_+everyth:8 i+download:9 i+get:8 i+want:7 in+a:10 is:-8 it:-10 json:43
json+$:35 json+_+my:8 json+of:8 know+_+me:7 know+about:7 me:19 me+_+json:16 me+a:15 me+as:8 my:24
my+_+$:13 my+_+as:21 my+_+history:25 my+_+to:18 my+data:36 my+order:18 my+purchas:13 my+wishlist:23
of:15 of+my:13 order:10 order+$:8 order+_+in:10 order+history:9 purchas:10 purchas+history:17 put:7
put+_+order:10 put+my:10 save:9 send:10 send+me:11 the:-17 to+a:9 want+a:9 what:-7 wishlist:23
wishlist+$:9 wishlist+_+json:9 wishlist+as:9 with:8 with+_+$:13 with+everyth:14 you+_+about:7
you+know:7
[data_import] <num>:-10 <store>:41 <store>+$:16 <store>+_+$:10 <store>+_+history:16 <store>+_+to:13
<store>+order:36 ^+_+in:44 ^+_+is:12 ^+_+me:-7 ^+_+my:24 ^+_+thi:14 ^+add:11 ^+bring:12 ^+here:20
^+import:23 ^+load:16 ^+pull:9 ^+read:18 ^+take:11 ^+upload:18 ^+what:-7 a+_+of:9 a+csv:9 add:10
as:11 as+_+load:8 as+csv:13 bring:12 bring+_+my:13 bring+in:13 csv:41 csv+_+it:8 csv+_+my:31
csv+load:8 csv+of:11 csv+with:20 e:19 e+_+$:19 e+invoic:19 for:-9 from:27 from+<store>:32
from+_+$:22 get+my:7 here:27 here+$:9 here+my:7 history:18 history+$:8 history+_+<store>:8
history+_+csv:8 history+as:8 i:-9 import:35 import+my:16 in:32 in+$:8 in+my:27 into+_+$:9 invoic:19
invoic+$:19 is+a:13 it+in:7 json:21 json+of:19 load:24 load+_+csv:10 load+_+in:8 load+it:8
load+thi:10 me:-13 my:29 my+<store>:23 my+_+<store>:11 my+_+from:13 my+_+history:7 my+_+invoic:19
my+_+order:26 my+_+purchas:14 my+e:19 my+old:12 my+order:15 my+past:16 my+purchas:11 of:18
of+_+$:10 of+_+purchas:12 of+my:15 of+order:12 old:12 on:-10 order:40 order+$:10 order+_+$:7
order+_+<store>:18 order+_+as:8 order+from:21 order+history:26 past:16 past+_+from:18 past+order:8
pull:9 purchas:22 purchas+_+<store>:15 purchas+from:15 read:16 read+_+my:20 read+in:21 receipt:21
record:11 record+$:11 sync:9 take:11 the:-12 the+_+with:10 the+csv:11 thi:25 thi+_+of:19
thi+_+with:10 thi+csv:10 thi+json:23 upload:18 upload+_+csv:11 upload+the:11 what:-10 with:11
with+_+<store>:9 with+_+e:10 with+my:17 your:11 your+_+$:13 your+record:13
"""
