"""What words speak for, second part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[cart_update] $:8 <brand>:-16 <colour>:56 <colour>+$:47 <colour>+_+$:14 <colour>+instead:19
<colour>+one:22 <date>:-8 <every>:-8 <money>:-7 <num>:33 <num>+$:38 <num>+_+<ordinal>:14
<num>+_+a:12 <num>+_+of:9 <num>+_+the:23 <num>+bag:13 <num>+for:26 <num>+instead:11 <num>+of:29
<ordinal>:56 <ordinal>+_+$:19 <ordinal>+_+<colour>:14 <ordinal>+_+a:14 <ordinal>+instead:14
<ordinal>+to:25 <size>:36 <size>+$:52 <size>+_+<size>:10 <size>+to:10 <store>:-10 ^:8 ^+_+<num>:15
^+_+<ordinal>:39 ^+_+for:10 ^+_+it:13 ^+_+like:9 ^+_+me:-10 ^+_+my:-10 ^+_+that:11 ^+_+the:29
^+_+up:14 ^+_+want:9 ^+bump:16 ^+chang:28 ^+exchang:12 ^+go:12 ^+have:7 ^+i'd:8 ^+make:37 ^+need:9
^+set:8 ^+size:16 ^+swap:20 ^+switch:16 ^+the:17 ^+what:-10 a:9 a+<num>:12 a+<size>:25 a+_+$:30
add:-9 alert:-14 an+<size>:8 an+_+$:8 and:-10 at:-9 bag:11 bag+$:11 be:10 be+_+$:14 budget:-8
bump:16 bump+the:9 buy:-7 chang:26 chang+<ordinal>:12 chang+_+to:20 chang+the:12 coffe:12
coffe+_+to:13 colour:11 exchang:12 exchang+the:12 for:20 for+_+<size>:11 for+a:8 for+an:11
for+the:15 from:8 from+<num>:11 from+<size>:11 from+_+to:18 get:-8 go:7 go+for:14 have+the:7 i:-11
i'd:8 i'd+like:9 i'm:-8 i+_+<num>:10 i+want:7 in:16 in+<colour>:15 in+_+cart:14 in+_+instead:19
in+my:13 instead:57 instead+$:29 instead+_+<num>:19 instead+of:17 into:7 into+a:10 is:-11 it:15
it+<num>:20 it+_+$:14 it+_+<colour>:11 it+_+a:8 it+_+of:7 it+in:10 jacket+_+<colour>:8 jacket+in:7
jean:17 jean+_+<num>:18 jean+from:11 legging:11 limit:-7 make:47 make+_+<num>:35 make+_+<size>:12
make+it:26 make+that:14 make+the:10 me:-17 my:-10 my+cart:11 no:-9 of:24 of+<num>:17
of+<ordinal>:23 of+_+$:9 of+_+instead:14 of+_+to:9 on+_+sho:16 one:12 one+$:-8 order:-14 pric:-10
put:-7 quantity:41 quantity+<num>:19 quantity+of:9 replac:13 set+the:10 sho:12 sho+_+$:15 should:13
should+be:14 size:15 soap:22 soap+$:15 sock:10 sock+to:11 swap:20 swap+the:20 switch:15
switch+_+jean:11 switch+the:15 target:-8 tee:17 that+_+$:12 the:23 the+<colour>:20 the+<num>:10
the+<size>:10 the+_+<num>:13 the+_+for:18 the+_+from:13 the+_+in:15 the+_+one:18 the+_+should:16
the+_+to:28 the+jean:17 the+legging:11 the+quantity:22 the+sho:15 the+soap:15 the+sock:11
the+tee:17 to:23 to+<colour>:33 to+<num>:22 to+<size>:25 to+_+$:27 to+_+<size>:9 to+a:9
turn+_+into:10 up:21 up+_+<num>:16 up+_+the:16 up+on:16 up+to:13 updat+the:7 want+<num>:14
want+_+of:14 watch:-9 what:-12 with+<colour>:12 with+_+$:11 yogurt:11 you:-11
[channel_set] $:17 <brand>:-11 <date>:-11 <every>:-7 <num>:-18 <num>+$:-7 <store>:-13 ^:17 ^+_+by:8
^+_+delivery:15 ^+_+email:17 ^+_+how:8 ^+_+me:17 ^+_+more:14 ^+_+new:9 ^+_+off:11 ^+_+prefer:11
^+_+pric:9 ^+_+rather:13 ^+_+should:8 ^+_+telegram:18 ^+_+updat:19 ^+_+use:8 ^+_+with:9 ^+chang:15
^+delivery:20 ^+ditch:15 ^+everyth:12 ^+i'd:12 ^+let:7 ^+messag:11 ^+no:21 ^+notify:10 ^+quit:13
^+send:8 ^+stop:16 ^+switch:8 ^+text:18 ^+turn:10 ^+use:9 ^+what:-7 a:-17 about:14 about+_+drop:9
about+_+via:13 about+deliveri:13 alert:29 alert+$:9 alert+_+email:13 alert+_+go:9 alert+by:7
alert+through:9 any+more:8 anymor:13 at:-8 better:16 better+$:17 buy:-8 by:41 by+_+$:27 by+email:16
by+mail:13 by+push:17 by+text:9 chang:13 contact:15 contact+me:16 deliveri:18 deliveri+_+line:13
deliveri+via:13 delivery:27 delivery+updat:16 ditch:15 don't+_+sms:17 don't+use:9 drop:19
drop+_+push:15 drop+over:9 email:98 email+$:42 email+_+$:27 email+me:18 for:-11 from:13
from+_+on:14 from+_+to:11 from+now:14 get:10 get+_+$:13 go:23 go+_+line:15 go+to:19 go+with:13
i'd:11 i'd+_+get:15 i'd+rather:13 i+prefer:11 i+want:8 in:-11 instead:19 instead+$:9 instead+of:11
is+_+$:14 is+better:17 it:-14 just:11 just+_+$:14 know:9 know+_+deliveri:13 know+about:12
let+_+know:11 let+me:8 line:64 line+$:26 mail:27 mail+$:27 me:23 me+_+about:12 me+_+line:8
me+_+now:8 me+_+pric:9 me+_+telegram:28 me+know:11 me+on:17 me+when:11 messag:8 messag+_+on:11
messag+me:10 more:18 my+_+ship:10 my+_+to:9 my+email:14 my+notification:9 my+parcel:10 new:15
new+_+my:9 new+on:10 no:13 no+more:15 notification:33 notification+$:9 notification+_+email:14
notification+to:9 notify:9 now:10 now+_+$:11 now+on:14 of+_+$:9 off:9 off+_+alert:14 on:18 on+$:10
on+_+instead:8 on+_+pleas:9 on+_+the:9 on+line:14 on+telegram:26 over:16 over+_+$:19 parcel:19
parcel+_+$:9 pleas:17 pleas+$:26 prefer:10 pric:14 pric+_+by:9 pric+_+over:9 pric+alert:11
pric+drop:15 push:87 push+$:21 push+_+$:24 push+notification:22 quit:13 quit+_+me:14 rather:13
rather+get:15 reach:11 reach+me:12 rest:9 rout:9 ship:26 ship+$:21 ship+_+by:8 should:11
should+_+to:13 should+go:13 sms:71 sms+$:24 someth:12 stop:15 stop+_+the:11 switch:7
switch+_+notification:9 telegram:77 telegram+$:36 telegram+_+$:18 telegram+instead:11
tell+_+about:8 text:63 text+$:40 text+me:17 that:-11 the:-9 the+_+$:-11 the+_+by:9 the+_+i:9
the+_+notification:16 the+email:10 the+push:16 through+_+$:9 to:13 to+_+$:18 to+_+email:14
to+_+me:7 to+line:15 to+my:11 to+telegram:14 turn:9 turn+off:12 updat:28 updat+by:11 updat+on:8
use:27 use+_+$:8 use+_+from:10 use+telegram:25 via:26 via+_+$:13 via+line:13 want:11 want+_+$:10
what:-12 when:16 with:10 with+_+$:10 with+the:10 you+_+me:11
[checkout] $:15 5+$:9 <brand>:30 <brand>+$:-9 <brand>+_+at:8 <brand>+_+bank:12 <brand>+_+for:11
<brand>+_+now:9 <brand>+for:9 <brand>+power:12 <brand>+set:9 <colour>+_+$:15 <colour>+one:17
<date>:-17 <date>+$:-9 <dur>:-9 <every>:-8 <money>:9 <money>+$:11 <num>:19 <num>+_+mat:16
<num>+_+of:43 <num>+bag:10 <num>+jar:9 <num>+pack:15 <num>+roll:8 <num>+yoga:16 <size>:10
<size>+$:10 <size>+_+<store>:9 <size>+at:8 <store>:-10 ^:15 ^+_+<num>:19 ^+_+ahead:19 ^+_+an:12
^+_+buy:25 ^+_+check:12 ^+_+checkout:15 ^+_+for:15 ^+_+in:-7 ^+_+it:13 ^+_+me:13 ^+_+more:12
^+_+my:7 ^+_+order:11 ^+_+out:14 ^+_+pay:13 ^+_+plac:12 ^+_+purchas:16 ^+_+that:11 ^+_+the:23
^+_+to:23 ^+_+what:11 ^+buy:42 ^+check:13 ^+complet:25 ^+confirm:-12 ^+get:16 ^+go:16 ^+i'm:14
^+let:16 ^+ok:28 ^+order:52 ^+pay:24 ^+plac:21 ^+pleas:22 ^+proc:19 ^+pull:21 ^+purchas:29 ^+put:-8
^+take:14 ^+the:-8 ^+what:-13 ^+yes:19 a+<brand>:12 add:-10 ahead:17 ahead+_+buy:19 ahead+and:21
airpod:10 airpod+_+$:12 airtag:9 airtag+<num>:9 airtag+_+pack:9 alert:-10 an:16 an+_+for:13
an+order:14 and:-9 and+buy:10 any:-9 approv:-7 ask:-10 bag:7 bag+_+<brand>:11 bag+of:11 bank:11
bank+for:12 basket:8 basket+$:9 boot:12 box:7 box+of:8 but:-8 buy:65 buy+<num>:33 buy+_+$:24
buy+_+<brand>:27 buy+_+jar:9 buy+_+now:15 buy+it:36 buy+the:41 by:-7 cabl:14 cart+$:9
cheapest+_+$:10 check:24 check+_+$:38 check+out:32 checkout:41 checkout+$:46 complet:37
complet+_+purchas:21 complet+the:21 confirm:-16 controller:14 do:-8 don't:-12 everyth+_+my:14
everyth+in:14 finish:12 finish+the:12 firework:-11 for:23 for+<money>:22 for+<num>:24 for+_+$:32
for+_+in:27 for+everyth:14 for+it:11 for+the:-10 for+what:13 from:-16 get:9 get+the:24 go+_+and:20
go+ahead:17 has:-7 hdmi:13 i:-17 i'd+_+to:8 i'm+_+to:21 i+_+to:7 illegally:-11 in:12 in+<size>:17
in+_+$:11 in+_+basket:10 in+_+cart:17 in+my:15 is:-15 it+$:21 it+_+$:8 it+now:15 jar:9
jar+_+nutella:9 jar+of:9 kettl:21 kettl+$:23 let:16 let+_+the:22 like+_+buy:9 like+to:8 limit:-12
mask:9 mat:15 mat+$:16 me+a:11 me+to:16 mous:8 my:-11 my+_+$:19 my+_+order:-8 my+cart:14
my+order:22 nice:-9 no:-19 not:-10 now:25 now+$:30 nutella:9 nutella+_+$:9 nutella+now:9 of:13
of+<brand>:20 of+_+<size>:9 of+_+now:9 of+nutella:9 of+the:-9 ok:24 ok+_+for:14 ok+pay:14 on+the:14
order:72 order+$:29 order+<num>:14 order+_+<brand>:20 order+_+<num>:12 order+_+a:23 order+_+in:30
order+_+sofa:12 order+a:11 order+for:13 order+me:20 order+that:16 order+the:15 out:20 out+$:34
pack:17 pack+_+<brand>:8 paper:12 paper+$:13 pay:50 pay+$:19 pay+_+everyth:14 pay+_+it:11
pay+for:39 pizza:16 pizza+_+$:16 plac:29 plac+_+order:35 plac+an:14 plac+the:20 pleas:11
pleas+_+<num>:15 pleas+_+the:11 power:12 power+_+for:12 power+bank:12 pric:-11 printer:14
printer+_+$:14 pro:12 pro+_+$:14 proc:15 proc+_+checkout:19 proc+to:19 ps:8 ps+5:8 ps+_+$:9 pull:21
purchas:52 purchas+$:10 purchas+_+$:10 purchas+_+<brand>:17 purchas+the:23 put:-9 ready:21 roll:7
roll+of:8 set+_+$:9 show:-8 shroom:-12 sofa:10 sofa+$:12 ston:17 submit:28 take:11 tape:8 thank:13
thank+$:13 that+in:17 the:8 the+<brand>:22 the+<colour>:16 the+_+$:28 the+_+5:9 the+_+on:19
the+_+order:22 the+_+set:9 the+airpod:12 the+basket:10 the+boot:14 the+cheapest:7 the+kettl:11
the+nice:-8 the+order:18 the+ps:9 the+purchas:19 the+sofa:11 the+tv:18 the+vacuum:9 them:12
them+$:14 thi:-10 thing:-7 time:8 time+to:13 to:14 to+_+$:26 to+_+<num>:9 to+_+out:12 to+buy:12
to+check:11 to+checkout:34 to+pay:20 trigger:22 tv:18 tv+$:19 under:-8 use:-7 vacuum:9 vacuum+$:9
want+_+buy:9 want+to:7 watch:-7 what+_+my:12 what+_+the:10 what+in:25 with:-14 without:-13 yes:15
yes+_+it:15 yes+buy:15 yoga:14 yoga+mat:15 you:-16
[compare] $:15 12:11 15:9 15+$:9 310:9 4:12 5:23 65:11 65+inch:11 <brand>:48 <brand>+$:11
<brand>+<num>:11 <brand>+_+$:26 <brand>+_+310:9 <brand>+_+<brand>:29 <brand>+_+<num>:8
<brand>+_+fit:10 <brand>+_+or:15 <brand>+_+the:15 <brand>+_+ultra:9 <brand>+and:11 <brand>+or:11
<brand>+watch:11 <brand>+what:10 <colour>:-8 <date>:-8 <money>:-8 <num>+_+<brand>:19 <num>+and:8
<num>+or:15 <store>:34 <store>+$:31 <store>+_+<store>:39 <store>+_+on:15 <store>+and:20
<store>+cheaper:12 <store>+for:17 <store>+or:26 ?+$:8 ^:15 ^+<brand>:53 ^+_+5:16 ^+_+air:21
^+_+between:10 ^+_+doe:11 ^+_+i:9 ^+_+if:10 ^+_+me:-8 ^+_+or:22 ^+check:9 ^+compar:27 ^+how:10
^+i:-8 ^+is:20 ^+macbook:21 ^+ps:16 ^+which:13 ^+who:12 ^+would:10 a:-8 a+<num>:9 a+_+or:10
against:29 against+<brand>:22 air:30 air+purifier:11 airpod:20 airpod+pro:22 alert:-8 and:46
and+<store>:20 and+_+<brand>:26 and+_+for:7 and+the:34 at+<store>:9 at+_+$:-10 at+_+and:12
at+_+or:7 be:7 better:51 better+$:12 better+_+the:19 better+the:7 between:32 between+_+and:7
between+the:26 bud:22 buy+$:7 by+_+$:8 cancell:9 cancell+_+$:9 cancell+headphon:9 cheaper:36
cheaper+_+<store>:15 cheaper+at:8 clara:16 compar:43 compar+the:11 coway:19 differenc:30
differenc+_+the:21 differenc+between:21 doe:10 doe+_+<brand>:12 doe+the:12 drill:13 fenix:11 fit:10
fit+_+$:10 for+the:11 for+thi:9 from:-9 galaxy:22 headphon:8 headphon+$:8 how:9 how+_+the:18
how+doe:11 i+be:11 i+buy:8 if+the:10 in+_+<store>:10 in+japan:10 inch:10 inch+_+$:11 inch+tv:11
iphon:12 iphon+$:12 is:27 is+<store>:9 is+_+cheaper:12 is+_+in:10 is+_+the:14 is+better:9
is+cheaper:10 is+the:15 it+cheaper:13 japan:10 kindl:25 kindl+paperwhit:16 laptop:20 laptop+_+$:12
len:19 len+$:9 levoit:19 levoit+or:19 lite:11 m:13 macbook:20 macbook+air:20 me:-16 my:-21
my+_+$:-7 no:-7 nois:9 nois+_+headphon:9 nois+cancell:9 not:-10 now:-10 off:8 oled:11 on+<store>:13
on+_+$:9 or:82 or+<brand>:15 or+<store>:34 or+_+$:13 or+_+for:12 or+the:24 order:-10 pan:12
paperwhit:16 pixel:18 pleas:-9 pric:12 pric+_+the:7 pric+for:11 pro:21 ps:19 ps+5:19 purifier:11
purifier+_+$:11 put+the:8 quieter:7 roomba:16 seri:17 should+_+buy:8 should+i:7 side:10 so:-8
stack:11 surfac:21 surfac+laptop:21 switch:9 switch+lite:11 switch+oled:11 target:11
target+_+<store>:13 target+or:13 than:27 than+the:13 that:-8 the:14 the+<brand>:26 the+_+5:8
the+_+and:24 the+_+in:8 the+_+is:14 the+_+oled:11 the+_+or:11 the+kindl:10 the+len:10 the+pixel:18
the+roomba:16 the+switch:11 thi+_+$:8 to+<brand>:14 to+_+$:-8 tv:9 tv+$:10 ultra:13 ultra+$:15 up:8
up+_+<brand>:12 v:11 v+12:12 v+15:9 v+_+$:11 versu:14 vs:61 watch+_+$:10 which:34 which+_+better:10
which+_+the:14 which+is:16 who:16 with+_+<num>:11 with+a:11 would:14 would+_+be:10 would+i:11 x:17
xbox:17
[convert] $:16 <brand>:-9 <date>:-9 <money>:8 <money>+in:13 <num>:-13 <size>:-10 <store>:-9 ?:19
?+$:20 ^:16 ^+_+is:12 ^+_+it:22 ^+_+many:9 ^+_+me:-7 ^+_+much:13 ^+_+pleas:32 ^+_+that:16 ^+_+to:17
^+_+you:10 ^+can:10 ^+convert:34 ^+display:7 ^+how:17 ^+in:33 ^+put:10 ^+show:16 ^+that:9 ^+turn:11
^+what:18 a:-13 american:15 amount:8 and:-7 be:16 be+in:9 can:8 can+you:11 canadian:16 convert:34
display:7 dollar:56 dollar+$:33 dollar+_+$:13 euro:37 euro+$:37 for:-11 franc:18 franc+$:18 give:11
give+me:11 how:21 how+_+is:10 how+_+would:10 how+many:9 how+much:18 i:-16 in:61 in+_+$:37
in+_+dollar:20 in+_+franc:18 in+_+pleas:9 in+dollar:10 in+euro:12 in+swis:18 in+yen:16 into:29
into+_+$:14 is:11 is+<money>:13 is+_+in:25 it:13 it+_+pound:27 it+in:12 it+into:14 it+to:12
korean:13 many:9 me+_+in:11 me+that:13 money:14 money+_+$:15 much:17 much+_+that:15 much+is:11
much+would:10 my:-18 my+_+$:-9 no:-7 of:-9 on:-10 order:-11 pleas:23 pleas+$:30 pound:43 pound+$:32
pric:17 pric+_+swis:15 pric+in:25 put:9 put+that:16 show:14 show+_+in:12 show+the:10 swis:18
swis+_+$:18 swis+franc:18 that:40 that+_+in:9 that+be:20 that+in:34 the:-11 the+_+$:-9 the+_+in:20
the+pric:23 to+_+$:20 turn:10 turn+_+into:14 turn+it:13 twd:40 us:8 usd:13 what:13
what+_+<money>:13 what+_+in:10 what+_+pric:15 what+is:13 what+that:12 what+the:11 won:13 would:16
would+_+be:19 would+that:20 yen:21 yen+$:21 you+_+me:11 you+give:12
[correct] $:16 13:9 <brand>+$:14 <colour>:34 <colour>+$:33 <colour>+_+$:15 <colour>+is:9 <date>:-8
<num>:11 <num>+$:27 <num>+<num>:14 <num>+_+$:16 <size>:36 <size>+$:47 <store>:-9 ^:16
^+_+<colour>:10 ^+_+<num>:15 ^+_+got:11 ^+_+i:16 ^+_+it':18 ^+_+kid:29 ^+_+me:13 ^+_+my:-8
^+_+no:36 ^+_+not:12 ^+_+said:8 ^+_+was:20 ^+_+wrong:11 ^+actually:27 ^+let:15 ^+no:27 ^+not:51
^+oop:15 ^+order:-10 ^+sorry:40 ^+that:18 ^+what:-9 ^+wrong:12 ^+you:20 a:-17 actually:35 add:-8
alert:-7 and:-11 at:-7 bad:9 be+_+$:9 brand:18 buy:-10 can:-7 colour:12 correct:20 do:-7 don't:-8
electric:11 for:-14 get:-9 got:9 got+the:10 hm:7 i:38 i+_+<colour>:38 i+_+<size>:13 i+_+talk:9
i+_+the:24 i+_+think:13 i+meant:51 i+said:34 i+want:8 i+was:29 in:-14 inch:8 inch+$:9 is+what:9
it':14 it'+_+$:18 kid:28 leather:7 leather+_+$:7 let:14 let+me:17 max:14 max+$:16 me+_+that:20
meant:51 meant+$:9 meant+<size>:15 meant+_+$:15 meant+the:27 mini:17 misheard:7 misunderstood:11
model:15 model+$:15 my:-14 my+_+$:-8 no:34 no+_+meant:8 no+i:11 no+no:17 no+the:56 nono:29 not:55
not+<colour>:16 not+<num>:19 not+_+<colour>:15 not+_+<num>:15 not+_+i:13 not+that:11 not+the:23
of+_+electric:13 of+the:8 older:9 on:-13 one:30 one+$:46 oop:15 oop+_+the:11 oop+no:11 order:-16
order+the:-8 other:18 pleas:-11 refer:8 said:34 said+<colour>:23 said+_+$:24 should+be:9 size:32
size+$:25 smaller:8 sorry:44 talk:9 talk+about:9 that:24 that+_+$:11 that+_+<colour>:9 that+not:8
that+the:9 that+wrong:13 the:21 the+_+model:18 the+_+one:30 the+_+size:11 the+_+the:16
the+electric:13 the+other:18 the+wrong:11 thi:-7 think:12 think+_+the:13 think+of:13 to:-13 typo:28
version:11 want+<colour>:11 want+_+$:10 was:29 was+_+of:13 was+_+to:8 was+think:13 what+i:13
wireles:11 with:-10 wrong:35 wrong+size:9 you:8 you+_+the:21
[data_delete] $:11 <num>:-10 <store>:-10 ^:11 ^+_+all:21 ^+_+delet:11 ^+_+everyth:8 ^+_+me:-9
^+_+my:49 ^+_+out:13 ^+_+rid:12 ^+_+the:-8 ^+_+want:10 ^+clear:14 ^+delet:29 ^+eras:30 ^+forget:20
^+get:8 ^+pleas:9 ^+remov:21 ^+wipe:23 a:-12 about:18 about+_+$:22 about+me:22 addres:26
addres+$:18 all:29 all+_+data:22 all+my:24 all+the:11 clear:14 data:32 data+$:23 delet:39
delet+_+you:11 delet+everyth:11 delet+my:15 destroy:17 did:-7 eras:30 eras+my:19 everyth:28
everyth+_+have:11 everyth+_+know:11 everyth+you:22 for+_+$:13 for+good:19 forever:10 forever+$:10
forget:20 from+your:12 get+_+of:12 get+rid:12 gone:12 good:17 good+$:18 have:7 have+_+about:11
have+stor:11 history:24 history+_+$:10 hold:10 i+_+my:12 i+want:10 in:-9 it:-9 know:9 know+_+me:11
know+about:11 me:19 me+$:36 memory:11 my:28 my+_+$:10 my+_+from:11 my+_+history:28 my+_+wishlist:12
my+addres:26 my+data:8 my+purchas:33 my+search:10 my+wishlist:19 of+everyth:13 on:11 on+_+$:20
on+me:24 order:-10 out:10 out+_+my:14 permanently:28 permanently+$:28 pleas+_+everyth:11
pleas+delet:11 purchas:27 purchas+_+$:17 purchas+history:17 purg:16 read:-9 read+my:-9 record:14
record+$:16 remov:21 rid:12 rid+of:12 search:9 stor:34 stor+_+$:13 stor+_+me:24 stor+about:11
the:-12 to:-14 want:9 want+my:13 what:-9 whol:12 wipe:23 wipe+my:23 wishlist:30 wishlist+$:20
wishlist+_+$:12 you:16 you'v:13 you+_+about:11 you+_+on:11 you+_+stor:11 you+have:10 you+hold:11
you+know:11 your:8
[data_export] <num>:-9 <store>:-7 ^+_+all:7 ^+_+everyth:11 ^+_+i:15 ^+_+me:14 ^+_+my:23 ^+_+want:7
^+can:14 ^+export:39 ^+give:12 ^+put:10 ^+save:10 ^+send:11 a:29 a+_+for:12 a+_+of:26 a+csv:23
a+file:17 about+me:7 all:22 all+_+data:28 all+my:26 as:44 as+_+$:43 as+csv:11 as+json:32 can:11
can+_+download:9 can+_+get:8 can+i:15 copy:10 copy+of:10 csv:41 csv+$:20 csv+_+my:10 csv+of:10
data:35 data+$:14 data+_+a:17 data+as:13 download:22 download+_+wishlist:9 download+my:9 everyth:17
everyth+_+know:7 everyth+you:7 export:39 export+_+wishlist:24 export+my:36 file:17 for+_+$:9
for+me:11 give:12 give+me:13 history:22 history+_+csv:7 history+as:7 i:10 i+_+a:9 i+_+everyth:8
i+download:9 i+get:8 in+a:12 is:-7 it:-9 json:41 json+$:32 json+of:9 know+_+me:7 know+about:7 me:21
me+$:8 me+_+json:17 me+a:16 me+as:8 my:26 my+_+$:14 my+_+as:21 my+_+history:23 my+_+to:19
my+data:36 my+order:20 my+purchas:10 my+wishlist:25 of:16 of+_+purchas:7 of+my:15 order:12
order+$:8 order+_+in:12 order+history:11 purchas:8 purchas+history:12 put:9 put+_+order:12
put+my:12 save:9 send:11 send+me:12 the:-17 to+a:10 want+a:9 wishlist:24 wishlist+$:10
wishlist+_+json:9 wishlist+as:9 you+_+about:7 you+know:7
[data_import] <num>:-10 <store>:39 <store>+$:16 <store>+_+history:17 <store>+_+to:12
<store>+order:38 ^+_+in:44 ^+_+is:13 ^+_+my:25 ^+_+thi:8 ^+add:11 ^+bring:10 ^+here:21 ^+import:14
^+load:17 ^+pull:10 ^+read:18 ^+take:13 ^+upload:18 a+_+of:10 a+csv:10 add:10 as+_+load:8 as+csv:8
bring:10 csv:37 csv+_+it:8 csv+_+my:32 csv+load:8 csv+of:12 csv+with:21 e:20 e+_+$:20 e+invoic:20
for:-10 from:26 from+<store>:31 from+_+$:22 get+my:10 here:31 here+$:11 here+my:7 history:20
history+$:9 history+_+<store>:8 history+_+csv:8 history+as:8 i:-9 import:27 import+my:14 in:32
in+$:8 in+my:26 into:9 into+_+$:11 invoic:20 invoic+$:20 is+a:14 it:7 it+in:7 json:18 json+of:14
load:25 load+_+csv:10 load+_+in:8 load+it:8 load+thi:10 me:-13 my:28 my+<store>:20 my+_+<store>:11
my+_+from:10 my+_+history:7 my+_+invoic:20 my+_+order:25 my+_+purchas:10 my+e:20 my+old:12
my+order:16 my+past:17 my+purchas:8 of:15 of+_+$:12 of+_+purchas:13 of+my:10 of+order:14 old:12
on:-10 order:41 order+$:11 order+_+$:8 order+_+<store>:18 order+_+as:8 order+from:22
order+history:27 past:16 past+_+from:18 pull:10 purchas:16 read:16 read+_+my:20 read+in:20
receipt:21 record:11 record+$:11 sync:9 take:12 the:-11 the+_+with:11 the+csv:11 thi:22 thi+_+of:14
thi+_+with:10 thi+csv:10 thi+json:19 upload:18 upload+_+csv:11 upload+the:11 what:-9 with:12
with+_+<store>:9 with+_+e:10 with+my:18 your:11 your+_+$:12 your+record:12
[digest_set] $:13 <brand>:-9 <dur>:45 <dur>+$:12 <dur>+_+$:12 <every>:97 <every>+$:50
<every>+_+$:31 <every>+_+<num>:11 <every>+_+<time>:7 <every>+_+on:10 <every>+at:18
<every>+digest:14 <every>+summary:9 <num>:34 <num>+_+<dur>:32 <num>+_+<every>:16 <num>+_+per:31
<num>+mail:10 <num>+messag:22 <num>+summary:18 <store>:-10 <time>:35 <time>+$:28 ^:13 ^+<every>:27
^+<num>:24 ^+_+a:-8 ^+_+all:9 ^+_+everyth:34 ^+_+it:9 ^+_+rather:9 ^+_+summary:14 ^+_+the:13
^+_+want:8 ^+a:10 ^+bundl:8 ^+give:8 ^+i'd:11 ^+just:18 ^+roll:9 ^+send:19 a:26 a+<every>:13
a+_+<date>:11 a+_+<every>:25 a+_+digest:8 a+_+email:16 a+singl:16 a+summary:16 alert:28 alert+$:8
alert+_+a:8 alert+_+into:10 alert+into:8 alert+together:10 all:15 all+_+into:8 all+_+together:10
all+alert:16 and:10 and+_+it:7 at:37 at+<num>:19 at+<time>:23 at+_+$:21 batch:12 bundl:8 collect:9
combin:23 day:19 day+$:9 digest:21 digest+$:8 email:14 email+_+$:12 enough:19 even:14 everyth:30
everyth+in:11 for:-14 get+<num>:10 give:7 give+_+a:10 give+me:8 group:16 i'd:11 i'd+_+get:10
i'd+rather:9 i+_+a:10 i+want:7 in+<num>:11 instead:25 instead+$:9 instead+_+singl:14 instead+of:18
into:42 into+<num>:15 into+_+<every>:12 into+_+mail:10 into+a:15 is:9 is+_+$:17 it+<num>:9 just:22
mail:21 mail+_+day:10 mail+per:10 make+_+<num>:9 make+it:9 me+<num>:9 me+_+summary:10 me+a:9
messag:20 messag+_+$:10 monday:21 morning:11 my:-8 my+_+$:-8 my+notification:16 no:-7
notification:36 notification+_+$:16 of+_+alert:11 of+_+ping:9 of+singl:14 on:11 on+_+$:9 on+_+at:10
on+_+pleas:13 on+monday:21 on+sunday:14 once:14 one:23 one+_+$:16 order:-12 per:27 per+_+$:19
per+day:20 ping:7 pleas+$:10 put:9 put+_+alert:9 put+_+in:11 put+all:9 put+everyth:11 rather:8
rather+_+<num>:10 rather+get:10 recap:7 report:19 roll:8 roundup:24 send:34 send+_+<num>:10
send+me:7 singl:30 singl+_+$:14 summary:42 summary+<dur>:13 sunday:14 switch+to:7 that:-7
the+_+$:-8 the+_+and:11 the+_+into:17 the+alert:10 the+notification:16 the+one:12 them:10 to:-10
together:9 together+_+<num>:10 together+into:10 up:12 up+on:14 updat:13 want+a:11 week:11 what:-8
wrap:14 wrap+_+on:14
[explain] $:9 <brand>:23 <brand>+$:26 <brand>+one:12 <money>:-8 <num>:-15 <size>:-7 <store>:-10 ^:9
^+_+come:27 ^+_+did:20 ^+_+didn't:13 ^+_+is:12 ^+_+made:14 ^+_+my:-8 ^+_+ther:9 ^+_+thi:21
^+_+wasn't:11 ^+for:9 ^+give:13 ^+how:27 ^+is:27 ^+what:24 ^+why:76 about:13 about+_+pric:18
about+thi:17 add:13 add+$:15 and:-8 at:-7 be:8 be+_+$:11 be+true:12 behind:27 blanket:8
blanket+_+in:8 blanket+not:8 can:-8 cart:14 cart+$:17 catch:14 catch+_+thi:14 catch+with:14 come:32
come+the:20 deal:28 deal+$:29 did:21 did+_+pick:16 did+_+recommend:12 did+you:31 didn't:30
didn't+_+lunchbox:8 didn't+the:8 discount:16 discount+_+$:18 explain:10 for+_+reason:9 for+what:9
get+_+$:9 give:12 give+_+the:15 give+me:13 good:10 good+_+be:12 good+to:12 how:26 how+_+the:18
how+_+you:24 how+come:27 how+did:17 i:-15 in+_+cart:15 in+my:19 into+_+cart:7 into+my:7 is:23
is+_+a:16 is+_+blanket:8 is+_+offer:12 is+ther:9 is+thi:33 isn't:19 it+_+my:7 it+into:8 lamp:13
lunchbox:8 lunchbox+_+it:8 lunchbox+make:8 made:14 made+you:14 make+_+into:8 make+it:8 me:7
me+_+<brand>:9 me+the:22 my+_+$:16 my+basket:7 my+cart:20 not+_+my:8 not+in:8 of:-12 offer:24
offer+$:12 offer+_+good:12 offer+too:12 on:-13 one:11 one+$:16 order:-9 pick:15 pleas:-7 pric+$:16
real:18 reason:27 reason+_+you:9 reason+did:9 recommend:17 recommend+_+<brand>:16 recommend+the:16
recommendation:18 recommendation+$:18 show+_+the:8 sock:14 story:15 suggest:21 suggest+<brand>:12
suggest+_+<brand>:9 suggest+the:9 suspiciou:18 that:26 that+_+$:39 that+one:12 the:22
the+<brand>:27 the+_+add:11 the+_+for:15 the+_+in:12 the+_+make:8 the+_+not:8 the+_+one:7
the+_+with:13 the+blanket:8 the+catch:14 the+lamp:14 the+lunchbox:8 the+sock:14 the+toaster:14
ther:8 ther+a:11 thi:55 thi+_+$:35 thi+_+too:12 thi+deal:14 thi+offer:24 thos:10 thos+$:11
to+_+true:12 to+be:11 toaster:14 too:11 too+_+to:12 too+good:12 trick:12 true:12 true+$:12
wasn't:11 wasn't+the:11 what:23 what+_+catch:14 what+_+did:8 what+_+you:8 what+made:14
what+reason:9 what+the:20 why:84 why+_+the:36 why+_+you:26 why+did:10 why+didn't:13 why+is:15
why+wasn't:11 with+_+deal:14 with+thi:13 you:39 you+_+the:31 you+pick:16 you+recommend:17
you+suggest:16
[filter_set] $:13 7:16 <brand>:-9 <num>:-13 <store>:-10 ^:13 ^+_+for:11 ^+_+home:33 ^+_+me:-8
^+_+my:-8 ^+_+now:14 ^+_+only:16 ^+_+prefer:18 ^+_+show:7 ^+_+stor:23 ^+_+the:-12 ^+_+to:8
^+_+use:11 ^+_+want:11 ^+alway:34 ^+from:14 ^+i:16 ^+make:12 ^+only:19 ^+set:13 a+_+$:8
a+_+locker:10 a+locker:12 a+parcel:10 alert:-8 alway:34 as:13 as+my:14 at:11 australia:13 by+_+$:8
canada:8 canada+$:9 convenienc:15 convenienc+_+pickup:15 convenienc+stor:15 default:41 default+$:25
deliver:13 deliver+_+a:10 deliver+to:14 delivery:64 delivery+$:8 delivery+the:14 delivery+to:22
eleven:17 everyth+_+to:10 everyth+deliver:10 family:11 filter:12 for:13 for+_+pleas:9 for+me:8
from:25 from+_+on:24 from+now:20 from+shop:15 hide:7 hide+_+that:8 hide+shop:8 home:43
home+delivery:43 hong:9 hong+kong:9 i:9 i+_+everyth:10 i+prefer:18 i+want:10 in:-8 is:-7 it:-12
kong:9 korea:10 korea+$:10 list+_+that:8 list+stor:8 locker:41 locker+$:32 make:12 mart:11 me+_+$:8
my:-9 now:16 now+_+only:13 now+on:20 on:10 on+$:11 on+only:13 only:49 only+_+shop:14 only+_+stor:8
only+_+that:9 only+list:8 only+seller:11 only+show:10 parcel:28 parcel+_+$:20 parcel+locker:29
pick:24 pick+up:16 pickup:46 pickup+$:25 plac:10 plac+that:11 possibl:10 prefer:27
prefer+_+deliver:10 prefer+everyth:10 result:15 seller:28 seller+_+to:17 send:20 send+_+hong:9
send+_+the:10 send+to:24 set:12 ship:34 ship+_+korea:10 ship+_+taiwan:8 ship+to:38 shop:35
shop+_+don't:8 shop+that:29 show:10 show+_+seller:11 singapor:11 singapor+$:11 standard:14 stor:35
stor+pickup:30 stor+that:12 taiwan:7 taiwan+$:8 that:36 that+_+ship:21 that+_+to:34 that+delivery:8
that+don't:8 that+send:14 that+ship:7 the:-8 the+_+$:14 to:38 to+_+$:33 to+_+kong:9 to+_+parcel:10
to+a:13 to+canada:8 to+hong:9 to+korea:10 to+singapor:11 to+taiwan:8 to+the:8 uk:10 up:12 what:-9
whenever:10 you:-8
[find] $:32 1:10 12:9 128:8 256:10 256+_+in:8 256+gb:10 30:9 4:26 5:13 55:7 6:9 737:14 <brand>:34
<brand>+_+6:10 <brand>+_+<brand>:-8 <brand>+_+<money>:9 <brand>+_+in:9 <brand>+_+over:7
<brand>+_+ultra:7 <brand>+not:14 <brand>+qc:9 <colour>:82 <colour>+$:28 <colour>+_+$:-29
<colour>+_+<colour>:16 <colour>+_+<money>:10 <colour>+_+<store>:8 <colour>+no:11 <colour>+on:16
<colour>+or:18 <colour>+used:9 <date>:20 <date>+$:14 <date>+_+for:13 <date>+who:13 <dur>:-17
<dur>+$:-9 <every>:-23 <every>+$:-8 <money>:41 <money>+$:41 <money>+_+$:15 <money>+for:-7
<money>+or:10 <num>:37 <num>+$:9 <num>+<colour>:16 <num>+_+$:18 <num>+_+<colour>:9 <num>+_+<num>:16
<num>+_+a:-8 <num>+_+for:19 <num>+_+glass:14 <num>+_+of:-9 <num>+_+on:9 <num>+_+review:10
<num>+_+used:8 <num>+cheap:20 <num>+each:8 <num>+for:-14 <num>+get:17 <num>+good:9 <num>+max:13
<num>+option:24 <num>+pack:8 <num>+pair:17 <num>+pro:14 <num>+wine:14 <ordinal>:-12 <pct>:-9
<size>:57 <size>+$:30 <size>+<colour>:23 <size>+_+$:22 <size>+_+<money>:8 <size>+duvet:10
<size>+pleas:13 <store>:12 <store>+?:9 <store>+_+<store>:8 <store>+_+and:8 <store>+in:8
<store>+or:10 <store>+pleas:14 <volume>:20 <volume>+$:17 ?:10 ?+$:16 ^:32 ^+<brand>:14 ^+<num>:40
^+<size>:14 ^+_+$:-10 ^+_+5:15 ^+_+<brand>:11 ^+_+<money>:-9 ^+_+<num>:12 ^+_+<ordinal>:-7
^+_+a:-18 ^+_+alert:-10 ^+_+any:19 ^+_+anyon:12 ^+_+chair:17 ^+_+could:14 ^+_+dog:15 ^+_+down:8
^+_+everyth:-9 ^+_+for:11 ^+_+from:10 ^+_+i:-10 ^+_+if:12 ^+_+in:7 ^+_+it:-10 ^+_+kettl:8
^+_+much:11 ^+_+my:-22 ^+_+paper:12 ^+_+pric:10 ^+_+raincoat:12 ^+_+rat:33 ^+_+refurbish:13
^+_+same:13 ^+_+search:10 ^+_+sell:24 ^+_+shop:20 ^+_+show:9 ^+_+someth:8 ^+_+stor:9 ^+_+target:15
^+_+the:-16 ^+_+ther:20 ^+_+thi:-9 ^+_+thinkpad:14 ^+_+was:7 ^+_+wine:14 ^+_+with:8 ^+_+without:22
^+_+would:8 ^+_+you:27 ^+a:19 ^+add:-12 ^+after:11 ^+any:10 ^+anyth:8 ^+best:11 ^+can:12
^+certifi:28 ^+cheap:23 ^+cheapest:10 ^+do:18 ^+doe:13 ^+don't:-10 ^+electric:12 ^+get:-8 ^+got:8
^+has:-8 ^+help:11 ^+hunt:22 ^+i'm:14 ^+if:-7 ^+in:-7 ^+is:11 ^+keep:-9 ^+lowest:12 ^+make:-11
^+men:15 ^+my:7 ^+need:27 ^+new:-7 ^+no:-19 ^+not:-11 ^+order:-15 ^+ps:15 ^+put:-16 ^+refurbish:14
^+same:18 ^+see:13 ^+so:8 ^+sorry:-7 ^+tell:-7 ^+the:26 ^+top:26 ^+use:-8 ^+used:14 ^+wher:16
^+which:18 ^+who:23 ^+yoga:24 ^+you:-8 a:48 a+<brand>:-24 a+<num>:-11 a+<size>:-20 a+_+$:-19
a+_+<brand>:-8 a+_+charger:12 a+_+for:-11 a+_+inch:10 a+_+linen:8 a+_+of:12 a+_+on:12 a+_+pot:11
a+_+that:9 a+backpack:10 a+cheap:14 a+decent:24 a+few:9 a+moka:11 a+new:31 a+pair:11 a+raincoat:12
a+used:13 a+vintag:9 about:-11 account:-10 add:-20 after:9 after+a:13 afternoon:7 air:13 air+_+$:10
air+_+under:10 air+fryer:10 air+purifier:7 airpod:9 airpod+pro:13 alert:-30 all:-10 allergic:7
allow:-8 aluminium:9 an:-16 and+<num>:9 and+_+$:16 and+_+<size>:13 and+want:-8 any:47 any+_+for:-14
any+_+on:9 any+_+that:9 any+brand:9 any+discount:8 anybody:7 anyon:38 anyth+_+<brand>:9
anyth+from:12 anywher:21 anywher+$:21 approv:-7 are+_+$:-7 armrest:19 around:8 around+_+$:10
arriv+_+<date>:9 as:16 ask:-11 at:9 at+<store>:28 at+_+?:9 at+_+for:12 at+_+pleas:8 baby:16
baby+_+$:17 back:-13 backpack:17 bag:10 bag+of:10 balm:8 bar:17 barista:17 basket:-14
basket+_+<colour>:-9 be:-14 be+_+$:-9 bean:7 bean+$:8 beani:7 bed:27 befor:22 befor+<date>:14
befor+_+$:13 below:14 below+<money>:19 below+_+$:11 best:55 best+_+$:12 best+pric:27 best+review:11
between+<num>:9 between+_+and:8 big:10 blanket:15 block:18 block+_+$:19 bluetooth:12 body:10 bogo:8
bookshelf:18 bookshelv:8 boot:34 boot+<size>:12 boot+_+$:8 boot+_+my:10 bought:12 bought+<date>:16
bought+_+$:11 box:18 box+of:16 brand:20 brok:9 budget:-9 bunk:9 but:9 but+_+$:10 but+cheaper:14
buy+<num>:10 buy+_+get:17 by:23 by+<date>:28 by+_+$:22 by+_+not:7 by+review:12 can+i:8 cancell:9
cancell+_+$:9 cancell+headphon:9 car:11 carbon:11 care:10 carrier:14 carry:24 cart:-19 cart+$:-11
carv:-14 cast:9 cast+iron:9 cat:26 cat+_+$:9 cat+food:15 ceramic:12 certifi:28 certifi+refurbish:13
chair:28 chair+by:9 charger:12 charger+_+my:12 cheap:54 cheap+_+$:20 cheaper+$:10 cheapest:81
cheapest+$:31 cheapest+<brand>:10 cheapest+_+$:8 cheapest+_+roll:12 cheapest+per:24 check:-13
checkout:-8 clamp:7 clean:9 coffe:14 coffe+bean:8 conditioner:13 confirm:-7 contact+_+solution:10
contact+len:10 cooker:24 cordles:7 cork:20 cost:17 costum:15 could:28 could+_+a:12 cran:9
datejust:15 day+$:9 ddr:16 deal:25 deal+on:18 decent:25 deliver:8 deliver+_+<date>:16 deliver+by:16
delivery+to:8 denver:11 desk:17 did:-13 disc:12 discount:18 discount+on:8 dishwasher:19 do:11
doe:23 doe+_+decent:18 doe+_+have:19 doe+a:13 dog:15 dog+food:8 don't+care:10 dress:11 dutch:12
dutch+oven:12 duvet:10 each+$:8 earbud:21 edition:11 electric:17 espresso:8 espresso+machin:8
everyth:-13 expensiv:-8 fan:11 fan+$:11 few:9 find:44 find+a:27 find+me:19 foam:15 foldabl:11
food:24 food+$:10 food+_+<date>:9 football:7 for:18 for+<brand>:-12 for+_+good:9 for+_+than:9
for+les:9 for+me:-7 for+men:10 for+my:24 for+the:-11 free:10 from:11 from+<brand>:15
from+<store>:13 from+_+or:14 fryer:10 fryer+under:10 futur:8 galaxy+s:7 gam:17 garden:8 gb:22
gb+_+<colour>:8 gb+in:8 germany:12 germany+$:12 get:17 get+<num>:15 get+_+$:-7 get+_+<num>:7
get+a:12 get+here:8 gift:-9 give+_+a:-8 give+_+the:7 glass:27 glass+_+<store>:14 glass+from:14
go:-10 go+over:8 goe:-9 going:10 gone:-8 good:34 good+_+$:19 got:21 got+_+cheapest:11 got+any:9
got+the:14 has:14 has+the:14 has+to:8 hat:7 have:10 have+_+<brand>:14 have+the:13 hdmi:9
headphon+$:8 hedgehog:8 help:8 help+_+find:12 help+me:8 here:15 here+$:11 here+_+<date>:11
highest:14 highest+rat:14 hose:10 how+_+is:8 how+much:11 hub:12 hunt:22 hunt+_+a:22 hunt+for:12
hypoallergenic:15 i'd+_+to:8 i'm:9 i'm+_+for:10 i'm+_+the:19 i'm+a:-9 i'm+in:17 i'm+look:8
i+_+$:-12 i+_+<colour>:-9 i+_+<date>:15 i+_+<num>:-10 i+_+a:17 i+_+get:13 i+_+like:15 i+_+up:9
i+bought:14 i+could:11 i+have:-8 i+need:-13 i+order:7 i+said:-8 i+should:15 i+was:8 idea:-11
idea+for:-9 ideally:9 in:16 in+<brand>:-11 in+<colour>:30 in+_+$:18 in+_+no:11 in+my:-8 in+stock:23
in+the:23 inch:21 includ+_+to:9 includ+delivery:10 ink:12 instead:-9 into:-7 iron:9 is+<num>:-12
is+_+$:-8 is+_+<brand>:9 is+_+any:8 is+a:10 is+the:18 is+ther:16 ish:11 it:-27 it':-11 it+$:-13
it+is:7 item:-11 iv:13 jacket:-8 keep:-11 keyboard:9 kid:18 kindl:13 kindl+oasi:10 kindly:14
kindly+_+me:14 knif:12 kniv:12 lamp:14 lamp+$:10 laptop:15 larg:9 leather:7 leather+_+$:7 len:8
len+solution:9 les:16 les+than:8 light:-15 like:17 like+_+see:18 like+to:23 limit:-12 linen:8 lip:8
lipstick:11 look:17 look+_+cheap:9 look+for:12 look+up:9 lowest:32 lowest+_+on:13 lowest+_+per:14
lowest+pric:34 mac:12 macbook:10 macbook+$:16 machin:20 make:-11 market:19 mat:12 matcha:24
matcha+whisk:25 max:27 max+$:26 me+$:-7 me+<num>:23 me+_+a:11 me+_+option:19 me+find:12 me+only:16
me+see:7 me+some:19 memory:14 men:33 men+<brand>:12 men+<size>:11 men+_+<size>:13
mixer+_+<colour>:8 mixer+in:8 moka:11 moka+pot:11 monitor:9 monitor+$:11 much:12 much+_+a:20
much+is:11 my:-14 my+<brand>:11 my+_+need:23 my+cart:-7 need:36 need+_+to:7 need+a:23 need+new:14
need+someth:7 new:35 new+_+$:17 no:11 no+_+$:16 nois:9 nois+_+headphon:9 nois+cancell:9 not:13
not+_+$:15 not+too:13 notification:-7 now+$:9 nut:17 oasi:10 oatly:17 of+<num>:14 of+_+$:8
of+_+<brand>:-7 of+_+food:11 of+the:-12 off:-9 offic:24 offic+chair:21 ok:-7 on:22 on+_+anywher:10
on+_+at:33 on+discount:15 on+sale:30 on+the:-16 on+vitamin:13 one:-8 one+_+the:9 only:21 only+$:17
option:24 option+_+a:10 option+for:24 or:13 or+<colour>:18 or+<store>:8 or+_+$:10 or+les:10
order:-23 order+_+the:8 ounc:8 out:-15 oven:10 over:7 over+<money>:8 over+_+$:13 own:13 pack:8
pair:38 pair+of:22 paper:15 pay:-11 pegasu:9 per:24 per+_+$:9 per+_+for:14 per+roll:18 pick+up:9
pillow:19 pillowcas:27 ping:-7 pixel:17 pixel+<num>:18 pixel+_+$:10 plac:28 plac+to:21 pleas:9
pleas+_+find:12 pleas+to:11 plugin:-7 polariz:14 pot:15 powder:10 pre:15 present:-9 pric:20
pric+_+delivery:10 pric+includ:10 pric+on:13 pric+per:13 print:8 pro:27 pro+<num>:9 protein:28
protein+powder:11 ps:23 ps+5:10 ps+_+$:13 purifier:7 put:-17 put+a:-7 qc:8 qc+ultra:8 r:10 rain:10
rain+boot:8 raincoat:22 raincoat+that:12 ram:16 rat:30 rate:14 read:16 read+glass:13 recommend:-7
reef:13 refurbish:42 refurbish+thinkpad:14 replacement:13 resistant:13 restock:-11 review:13
review+$:8 rice:30 rice+cooker:24 right:14 right+_+$:19 right+now:18 robot:10 roll:17 roll+$:12
rtx:11 rtx+<num>:11 run:21 run+_+$:12 s+_+256:8 safe:12 said:-8 sale:36 sale+$:10 sale+_+<store>:7
sale+at:15 same:40 same+_+as:15 same+_+food:9 same+shampoo:13 search:34 search+for:27 seat:11
secondhand:15 see:29 sell:32 shampoo:17 shampoo+_+bought:13 shampoo+i:13 ship:14 ship+to:7 shirt:-9
sho:11 sho+<size>:13 sho+_+$:11 sho+_+<money>:9 shop:22 shop+that:7 should+_+to:15 should+be:-9
should+like:15 show:21 show+_+<num>:11 show+_+some:22 show+me:38 silk:15 size:-10 skillet:10
snow:22 snow+boot:10 so:8 sock:13 solution:9 solution+_+$:9 some:22 some+_+$:8 someth:8 someth+to:7
somewher:9 somewher+_+<num>:10 somewher+between:10 sorry:-8 sound:-8 speaker:12 spend:-10 stand:24
stand+desk:13 stand+mixer:7 still+_+the:10 stock:24 stock+$:13 stock+_+$:12 stop:-7 stroller:23
stroller+$:10 student:10 stuffer:-13 sturdy:7 suggestion:-14 suit:12 sunglass:14 sunscreen:19
taiwan:8 taiwan+$:8 take:-9 target:8 tatami:10 tb:11 tea:7 teapot:14 technic:9 tell:-11 tell+me:-11
than:8 than+<money>:7 than+_+$:9 that:11 that+_+$:-10 that+_+here:8 that+get:8 the+_+$:-30
the+_+<brand>:10 the+_+<num>:18 the+_+a:10 the+_+for:10 the+_+oasi:10 the+_+on:-8 the+_+one:-8
the+_+plac:21 the+_+pric:8 the+_+shampoo:13 the+_+show:8 the+best:13 the+cheapest:16 the+kindl:8
the+lowest:12 the+pixel:9 the+rtx:14 the+same:15 the+usual:9 them:-8 ther:12 ther+a:9 ther+any:12
thi:-19 thinkpad:14 tie:11 to:8 to+<num>:-11 to+_+a:26 to+_+me:11 to+_+my:8 to+a:-9 to+buy:7
to+find:17 to+germany:12 to+get:9 to+see:15 toaster:10 toddler:23 toothpast:14 top:22 top+<size>:-9
top+_+$:-8 top+rat:19 total:-8 track:-12 tripod:9 troubl:7 turn:-11 tv:7 ultra:10 umbrella:9
under:28 under+<money>:25 under+<num>:12 under+_+$:30 unisex:7 until:-10 up+a:8 usb:12 use:-11
used:38 used+<brand>:7 usual:9 usually:12 vacuum:11 vegan:12 vintag:9 vitamin:11 vitamin+_+$:8
vs:-15 waist:-15 waist+<num>:-9 walnut:19 want+<colour>:-10 want+_+$:-11 want+a:21 warm:14 wash:11
watch:-19 water:11 waterproof:26 wear:-8 what+_+<money>:8 what+_+a:18 what+_+i:-7 what+_+lowest:14
what+_+sale:16 what+_+the:7 what+is:11 what+on:15 what+would:8 wheel:11 when:-13 wher:21
wher+_+i:10 wher+can:7 wher+the:8 whether:9 which:15 which+_+have:13 which+shop:16 whisk:25 who:29
who+_+the:14 who+got:11 wine:14 wine+_+from:14 wine+glass:14 wireles:9 with+_+<num>:10 without:8
without+_+$:19 women:21 women+_+<colour>:9 wonder:9 wool:31 would:8 would+a:11 would+you:11
wrong:-7 yo:11 yoga:25 you+_+any:12 you+_+up:9 you+know:9 you+look:9 zipper:25
"""
