"""What words speak for, second part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[cart_update] $:8 <brand>:-16 <colour>:53 <colour>+$:44 <colour>+_+$:15 <colour>+instead:19
<colour>+one:21 <date>:-8 <every>:-9 <money>:-7 <num>:33 <num>+$:36 <num>+_+$:8
<num>+_+<ordinal>:13 <num>+_+a:13 <num>+_+of:9 <num>+_+the:23 <num>+bag:12 <num>+for:26
<num>+instead:11 <num>+of:29 <ordinal>:59 <ordinal>+_+$:17 <ordinal>+_+<colour>:13
<ordinal>+_+<num>:11 <ordinal>+_+a:12 <ordinal>+instead:13 <ordinal>+to:31 <size>:37 <size>+$:54
<size>+_+<size>:10 <size>+_+with:9 <size>+to:10 <store>:-11 ^:8 ^+_+<num>:15 ^+_+<ordinal>:44
^+_+for:11 ^+_+it:14 ^+_+like:8 ^+_+me:-10 ^+_+my:-10 ^+_+that:10 ^+_+the:28 ^+_+up:14 ^+_+want:9
^+bump:14 ^+chang:29 ^+exchang:12 ^+go:13 ^+have:7 ^+i'd:8 ^+make:38 ^+need:10 ^+replac:20 ^+set:14
^+size:17 ^+swap:18 ^+switch:16 ^+the:16 ^+what:-10 a:9 a+<num>:12 a+<size>:26 a+_+$:29 add:-10
alert:-14 an:12 an+<size>:14 an+_+$:15 and:-10 at:-9 bag:10 bag+$:11 be:10 be+_+$:14 budget:-8
bump:14 bump+the:9 buy:-7 chang:27 chang+<ordinal>:10 chang+_+to:17 chang+the:14 coffe:11
coffe+_+to:12 colour:12 exchang:12 exchang+the:12 for:18 for+_+<size>:9 for+a:9 for+an:9 for+the:14
from:8 from+<num>:10 from+<size>:11 from+_+to:18 get:-9 go:8 go+for:15 have+the:7 i:-11 i'd:7
i'd+like:8 i'm:-8 i+_+<num>:10 i+want:7 in:17 in+<colour>:14 in+_+cart:15 in+_+instead:19 in+my:14
instead:58 instead+$:29 instead+_+<num>:19 instead+of:17 into+a:9 is:-12 it:15 it+<num>:20
it+_+$:14 it+_+<colour>:11 it+_+a:7 it+in:10 jacket+_+<colour>:8 jacket+in:7 jean:17
jean+_+<num>:18 jean+from:11 legging:10 limit:-8 make:47 make+<ordinal>:9 make+_+<num>:35
make+_+<size>:10 make+it:25 make+that:14 make+the:9 me:-17 mug:11 mug+to:11 my:-9 my+cart:12 no:-10
of:24 of+<num>:16 of+<ordinal>:22 of+_+$:9 of+_+instead:13 of+_+to:9 on+_+sho:16 on+the:7 one:11
one+$:-8 order:-14 piec:9 pric:-10 put:-7 quantity:40 quantity+<num>:19 quantity+of:9 replac:20
replac+the:20 set:12 set+_+to:8 sho:12 sho+_+$:16 should:12 should+be:14 size:15 soap:22 soap+$:15
sock:10 sock+to:11 swap:18 swap+the:18 sweater:9 switch:15 switch+_+jean:11 switch+the:16 target:-9
tee:17 that+_+$:12 the:24 the+<colour>:18 the+<num>:11 the+<size>:18 the+_+<num>:13 the+_+for:15
the+_+from:13 the+_+in:16 the+_+one:17 the+_+should:16 the+_+to:30 the+coffe:12 the+jean:17
the+legging:11 the+mug:11 the+quantity:21 the+sho:15 the+soap:16 the+sock:11 the+tee:17 to:23
to+<colour>:34 to+<num>:28 to+<size>:24 to+_+$:24 to+a:8 turn+_+into:9 up:19 up+_+<num>:14
up+_+the:17 up+on:17 up+to:10 want+<num>:13 want+_+of:13 watch:-8 what:-12 with:8 with+<colour>:10
with+_+$:8 yogurt:11 you:-12
[channel_set] $:17 <brand>:-11 <date>:-11 <every>:-7 <num>:-18 <num>+$:-7 <store>:-14 ^:17 ^+_+by:7
^+_+delivery:14 ^+_+email:16 ^+_+how:7 ^+_+me:20 ^+_+more:18 ^+_+new:9 ^+_+off:11 ^+_+prefer:11
^+_+pric:7 ^+_+rather:12 ^+_+should:8 ^+_+telegram:18 ^+_+updat:18 ^+_+use:8 ^+_+with:10 ^+chang:13
^+delivery:18 ^+ditch:15 ^+everyth:12 ^+i'd:19 ^+let:7 ^+messag:11 ^+no:21 ^+notify:8 ^+quit:13
^+send:13 ^+stop:15 ^+switch:7 ^+text:15 ^+turn:10 ^+use:9 ^+what:-7 a:-18 about:13 about+_+drop:9
about+_+via:13 about+deliveri:13 alert:29 alert+$:9 alert+_+email:12 alert+_+go:9
alert+_+telegram:13 alert+by:7 alert+through:7 an+order:12 any+more:7 anymor:11 at:-8 be:8
better:16 better+$:17 buy:-8 by:38 by+_+$:27 by+email:16 by+mail:12 by+push:16 by+text:9 chang:11
contact:14 contact+me:15 deliveri:18 deliveri+_+line:13 deliveri+via:13 delivery:24
delivery+updat:16 ditch:15 don't+_+sms:17 don't+use:9 drop:18 drop+_+push:15 drop+over:8 email:99
email+$:45 email+_+$:26 email+me:17 for:-11 from:12 from+_+on:14 from+_+to:9 from+now:14 get:8
get+_+$:12 go:23 go+_+line:16 go+to:20 go+with:13 i'd:18 i'd+_+get:14 i'd+_+to:9 i'd+like:7
i'd+rather:12 i+prefer:11 i+want:8 in:-12 instead:19 instead+$:8 instead+of:11 is+_+$:13
is+better:17 it:-15 just:9 just+_+$:12 know:9 know+_+deliveri:13 know+about:12 let+_+know:11
let+me:8 like+to:9 line:64 line+$:25 mail:33 mail+$:25 me:24 me+_+about:11 me+_+line:8 me+_+now:7
me+_+pric:8 me+_+telegram:26 me+know:11 me+on:16 me+when:19 messag:8 messag+_+on:10 messag+me:10
more:21 my+_+ship:9 my+_+to:9 my+email:17 my+notification:9 my+parcel:9 new:13 new+_+my:8 new+on:10
no:14 no+more:19 notifi:11 notification:32 notification+$:9 notification+_+email:14
notification+to:9 notify:8 now:10 now+_+$:11 now+on:14 of+_+$:10 off:9 off+_+alert:14 on:17 on+$:9
on+_+instead:8 on+_+pleas:9 on+_+the:8 on+line:13 on+telegram:25 order+_+$:9 over:15 over+_+$:18
parcel:18 parcel+_+$:8 pleas:14 pleas+$:23 prefer:10 pric:12 pric+_+by:9 pric+_+over:9 pric+alert:9
pric+drop:14 push:92 push+$:29 push+_+$:24 push+notification:22 quit:13 quit+_+me:13 rather:12
rather+get:14 reach:11 reach+me:12 rest:9 rout:8 send:10 ship:32 ship+$:28 ship+_+by:8 should:10
should+_+to:12 should+go:13 show:-7 sms:75 sms+$:23 someth:9 stop:14 stop+_+the:11
switch+_+notification:10 telegram:84 telegram+$:41 telegram+_+$:17 telegram+instead:10
tell+_+about:8 text:59 text+$:39 text+me:14 that:-11 the:-8 the+_+$:-11 the+_+by:8 the+_+i:9
the+_+notification:16 the+alert:8 the+email:10 the+push:16 through:15 through+_+$:18 to:17
to+_+$:16 to+_+email:17 to+be:9 to+line:16 to+my:13 to+telegram:18 turn:9 turn+off:12 updat:28
updat+by:10 updat+on:8 use:26 use+_+$:7 use+_+from:10 use+telegram:24 via:26 via+_+$:13 via+line:13
want:11 want+_+$:10 what:-12 when:22 when+_+order:12 with:9 with+_+$:9 with+the:10 you+_+me:11
[checkout] $:15 5+$:9 <brand>:30 <brand>+$:-8 <brand>+_+at:8 <brand>+_+bank:11 <brand>+_+for:14
<brand>+_+now:9 <brand>+for:12 <brand>+power:11 <brand>+set:9 <colour>+_+$:15 <colour>+one:16
<date>:-17 <date>+$:-10 <dur>:-10 <every>:-9 <money>:11 <money>+$:15 <num>:18 <num>+_+mat:16
<num>+_+of:42 <num>+bag:12 <num>+jar:9 <num>+pack:14 <num>+yoga:16 <size>:10 <size>+$:10
<size>+_+<store>:9 <size>+at:8 <store>:-11 ^:15 ^+_+<num>:19 ^+_+ahead:16 ^+_+an:12 ^+_+and:17
^+_+buy:26 ^+_+check:10 ^+_+checkout:16 ^+_+for:17 ^+_+in:-8 ^+_+it:12 ^+_+me:13 ^+_+more:11
^+_+order:14 ^+_+out:10 ^+_+pay:10 ^+_+plac:13 ^+_+purchas:15 ^+_+that:10 ^+_+the:21 ^+_+to:21
^+_+what:18 ^+buy:47 ^+check:9 ^+complet:26 ^+confirm:-12 ^+get:17 ^+go:27 ^+i'm:14 ^+let:16
^+ok:24 ^+order:54 ^+pay:27 ^+plac:21 ^+pleas:25 ^+proc:19 ^+pull:21 ^+purchas:29 ^+put:-9
^+take:14 ^+the:-7 ^+what:-15 ^+yes:19 a+<brand>:12 about:-7 add:-10 ahead:14 ahead+_+buy:18
ahead+and:18 airpod:10 airpod+_+$:12 airtag:8 airtag+<num>:8 airtag+_+pack:8 alert:-9 an:15
an+_+for:12 an+order:13 and+_+out:12 and+buy:8 and+check:12 any:-9 ask:-10 bag:8 bag+_+<brand>:12
bag+of:12 bank:10 bank+for:11 basket:10 basket+$:12 boot:12 box+of:8 but:-8 buy:68 buy+<num>:31
buy+_+$:22 buy+_+<brand>:26 buy+_+in:15 buy+_+jar:10 buy+_+now:16 buy+it:34 buy+the:39 buy+what:13
by:-7 cabl:13 cart:9 cart+$:15 cheapest+_+$:9 check:26 check+_+$:43 check+out:36 checkout:43
checkout+$:47 complet:38 complet+_+purchas:21 complet+the:21 confirm:-16 controller:14 do:-10
don't:-12 everyth:12 everyth+_+my:22 everyth+in:21 finish:12 finish+the:12 firework:-11 for:23
for+<money>:27 for+<num>:23 for+_+$:34 for+_+in:18 for+_+is:10 for+everyth:11 for+it:9 for+the:-12
for+what:18 from:-16 get:9 get+the:24 go:16 go+_+and:17 go+_+check:17 go+ahead:14 go+and:17 has:-7
have:-7 hdmi:12 human:-9 i:-17 i'd+_+to:8 i'm+_+to:21 i+_+to:8 illegally:-11 in:15 in+<size>:16
in+_+$:9 in+_+basket:12 in+_+cart:25 in+my:17 in+the:10 is:-7 is+_+my:10 is+in:10 it+$:19 it+_+$:8
it+now:15 item:-7 jar:9 jar+_+nutella:10 jar+of:9 kettl:21 kettl+$:24 let:15 let+_+the:21
like+_+buy:10 like+to:8 limit:-13 mask:8 mat:16 mat+$:16 me+a:12 me+to:16 my:-10 my+_+$:21
my+_+order:-8 my+basket:7 my+cart:11 my+order:21 need:-7 nice:-8 no:-19 not:-10 now:25 now+$:29
nutella:10 nutella+_+$:10 nutella+now:10 of:13 of+<brand>:23 of+_+<size>:9 of+_+for:7 of+_+now:10
of+nutella:10 of+the:-9 ok:20 ok+_+for:11 ok+pay:11 on+the:14 order:72 order+$:30 order+<num>:15
order+_+<brand>:24 order+_+<num>:12 order+_+a:23 order+_+in:33 order+_+sofa:11 order+a:10
order+for:13 order+me:20 order+that:16 order+the:17 out:22 out+$:38 pack:15 pack+$:8
pack+_+<brand>:8 paper:11 paper+$:13 pay:51 pay+$:19 pay+_+everyth:11 pay+_+it:10 pay+_+what:18
pay+for:40 pizza:17 pizza+_+$:17 plac:30 plac+_+order:35 plac+an:14 plac+the:20 pleas:12
pleas+_+<num>:16 pleas+_+the:15 power:11 power+_+for:11 power+bank:11 pric:-11 printer:13
printer+_+$:13 printer+paper:13 pro:12 pro+_+$:14 proc:15 proc+_+checkout:19 proc+to:19 ps+5:7
ps+_+$:9 pull:21 purchas:51 purchas+$:10 purchas+_+$:10 purchas+_+<brand>:16 purchas+the:22 put:-10
ready:21 set+_+$:9 show:-9 shroom:-13 size:-7 sofa:9 sofa+$:11 ston:17 submit:27 take:11 thank:12
thank+$:12 that+in:16 the:8 the+<brand>:22 the+<colour>:15 the+_+$:29 the+_+5:8 the+_+and:-7
the+_+on:19 the+_+order:24 the+_+set:9 the+airpod:12 the+boot:14 the+kettl:12 the+nice:-8
the+order:18 the+ps:8 the+purchas:19 the+sofa:11 the+tv:19 the+vacuum:9 them:13 them+$:14 thi:-10
thing:-7 time+to:10 to:13 to+_+$:27 to+_+<num>:9 to+_+out:9 to+buy:14 to+check:9 to+checkout:34
to+pay:20 trigger:22 tv:18 tv+$:19 under:-8 vacuum:9 vacuum+$:9 want+_+buy:9 want+to:7 watch:-8
what:9 what+_+in:9 what+_+the:18 what+in:28 what+is:10 with:-14 without:-14 yes:15 yes+_+it:15
yes+buy:16 yoga:15 yoga+mat:16 you:-17
[compare] $:15 12:11 15:9 15+$:9 310:9 4:12 5:23 65:11 65+inch:11 9:11 9+$:11 <brand>:47
<brand>+$:16 <brand>+<num>:10 <brand>+_+$:22 <brand>+_+310:9 <brand>+_+<brand>:36 <brand>+_+<num>:9
<brand>+_+fit:10 <brand>+_+or:13 <brand>+_+the:19 <brand>+_+ultra:9 <brand>+and:11 <brand>+drill:12
<brand>+or:23 <brand>+watch:9 <brand>+what:10 <colour>:-8 <date>:-8 <money>:-9 <num>+_+<brand>:19
<num>+and:8 <num>+or:14 <store>:33 <store>+$:32 <store>+_+<store>:41 <store>+_+on:15 <store>+and:19
<store>+cheaper:12 <store>+for:17 <store>+or:28 ^:15 ^+<brand>:55 ^+_+5:17 ^+_+air:20
^+_+between:10 ^+_+doe:10 ^+_+i:8 ^+_+if:10 ^+_+me:-9 ^+_+or:15 ^+_+the:7 ^+check:8 ^+compar:36
^+how:10 ^+i:-8 ^+is:19 ^+macbook:20 ^+ps:17 ^+which:10 ^+who:13 ^+would:10 a:-8 a+<num>:9
a+_+or:10 against:28 against+<brand>:22 air:33 airpod:19 airpod+pro:20 alert:-8 and:45
and+<store>:19 and+_+<brand>:25 and+_+for:8 and+the:34 at+<store>:8 at+_+$:-10 at+_+and:11
at+_+or:7 be:7 better:54 better+$:13 better+_+the:19 between:32 between+_+and:7 between+the:25
bud:21 buy+$:7 by+_+$:8 cancell:9 cancell+_+$:9 cancell+headphon:9 cheaper:38 cheaper+_+<store>:14
cheaper+at:8 clara:15 compar:51 compar+the:10 differenc:31 differenc+_+the:21 differenc+between:21
doe:9 doe+_+<brand>:11 doe+the:12 drill:12 fenix:10 fit:10 fit+_+$:10 for+_+<brand>:7 for+the:13
for+thi:9 from:-9 galaxy:32 galaxy+_+s:11 galaxy+tab:11 headphon:7 headphon+$:8 how:8 how+_+the:18
how+doe:11 i+be:11 i+buy:7 if+the:10 in+_+<store>:11 in+japan:11 inch:10 inch+_+$:11 inch+tv:11
ipad:11 ipad+air:11 iphon:13 iphon+$:13 is:28 is+<store>:10 is+_+cheaper:11 is+_+in:10 is+_+the:11
is+better:13 is+cheaper:10 is+the:15 it+cheaper:12 japan:10 kindl:23 kindl+paperwhit:15 laptop:20
laptop+_+$:12 len:19 len+$:9 lite:11 m:13 macbook:19 macbook+air:20 me:-16 my:-21 my+_+$:-7 no:-7
nois:9 nois+_+headphon:9 nois+cancell:9 not:-10 now:-9 off:7 oled:11 on+<store>:14 on+_+$:9 or:78
or+<brand>:26 or+<store>:35 or+_+$:18 or+_+<brand>:10 or+_+for:10 or+the:20 order:-10 pan:12
paperwhit:15 pixel:19 pleas:-10 pric:11 pric+for:9 pro:20 ps:19 ps+5:19 put+the:8 roomba:15 s:10
s+9:11 s+_+$:11 seri:18 should+_+buy:8 should+i:7 side:10 so:-7 stack:10 surfac:20 surfac+laptop:20
switch:9 switch+lite:11 switch+oled:11 tab:11 tab+_+9:11 tab+s:11 target:11 target+_+<store>:13
target+or:13 than:27 than+the:13 that:-8 the:14 the+<brand>:29 the+_+5:8 the+_+and:23 the+_+in:8
the+_+is:12 the+_+oled:11 the+_+or:8 the+kindl:9 the+len:10 the+pixel:19 the+roomba:16
the+switch:11 thi+_+$:8 to+<brand>:14 to+_+$:-8 tv:9 tv+$:10 ultra:13 ultra+$:14 up:7
up+_+<brand>:12 v:14 v+12:11 v+15:9 v+_+$:11 versu:12 vs:60 watch+_+$:9 which:33 which+_+better:11
which+_+the:11 which+is:17 which+one:11 who:17 who+cheaper:7 with:12 with+_+<num>:11 with+a:10
would:13 would+_+be:10 would+i:11 x:17 xbox:18
[convert] $:17 <brand>:-10 <date>:-9 <money>:8 <money>+in:13 <num>:-14 <size>:-10 <store>:-9 ?:19
?+$:20 ^:17 ^+_+is:12 ^+_+it:22 ^+_+many:9 ^+_+me:-7 ^+_+much:13 ^+_+pleas:33 ^+_+that:13 ^+_+to:16
^+_+you:15 ^+can:10 ^+convert:32 ^+display:8 ^+how:17 ^+in:33 ^+show:17 ^+that:10 ^+turn:11
^+what:18 a:-13 american:16 amount:7 and:-7 be:16 be+in:9 can+you:10 canadian:18 canadian+_+$:18
canadian+dollar:18 convert:39 convert+_+to:19 display:8 dollar:57 dollar+$:36 dollar+_+$:12 euro:37
euro+$:37 for:-11 franc:18 franc+$:18 give:10 give+me:11 how:21 how+_+is:11 how+_+would:9
how+many:9 how+much:18 i:-16 in:60 in+_+$:36 in+_+dollar:21 in+_+franc:18 in+_+pleas:10
in+dollar:10 in+euro:12 in+swis:18 in+us:9 in+yen:17 into:24 into+_+$:14 is:12 is+<money>:13
is+_+in:26 it:13 it+_+pound:26 it+in:13 it+into:14 it+to:10 korean:12 many:9 me+_+in:11 me+that:12
money:14 money+_+$:15 much:18 much+_+that:16 much+is:12 much+would:9 my:-18 my+_+$:-9 no:-7 of:-9
on:-10 order:-10 pleas:23 pleas+$:30 pound:43 pound+$:32 pric:17 pric+_+swis:15 pric+in:26
put+that:10 show:14 show+_+in:12 show+the:10 swis:18 swis+_+$:18 swis+franc:18 that:41
that+_+canadian:18 that+_+in:9 that+be:19 that+in:34 the:-10 the+_+$:-9 the+_+in:21 the+pric:24
to:9 to+_+$:18 turn:11 turn+_+into:14 turn+it:14 twd:40 us:9 us+dollar:9 usd:13 what:12
what+_+<money>:13 what+_+in:9 what+_+pric:15 what+is:12 what+that:12 what+the:11 won:12 would:16
would+_+be:18 would+that:19 yen:21 yen+$:21 you+_+me:10 you+_+that:7 you+give:12
[correct] $:16 13:9 <brand>+$:13 <colour>:32 <colour>+$:33 <colour>+_+$:15 <colour>+is:7 <date>:-8
<num>:10 <num>+$:28 <num>+<num>:15 <num>+_+$:16 <size>:38 <size>+$:45 <size>+i:10 <store>:-9 ^:16
^+_+<colour>:11 ^+_+<num>:15 ^+_+got:11 ^+_+i:18 ^+_+it':18 ^+_+kid:29 ^+_+me:12 ^+_+meant:9
^+_+my:-8 ^+_+no:35 ^+_+not:12 ^+_+said:8 ^+_+was:19 ^+_+wrong:10 ^+actually:27 ^+let:15 ^+no:31
^+not:49 ^+oop:14 ^+order:-11 ^+sorry:45 ^+that:17 ^+what:-9 ^+wrong:12 ^+you:20 a:-17 actually:36
add:-8 alert:-7 and:-11 at:-7 bad:9 be+_+$:9 brand:18 buy:-10 cancel:-8 colour:12 cordles:8
correct:20 do:-7 don't:-8 electric:11 for:-14 get:-9 got:9 got+the:11 i:39 i+_+$:9 i+_+<colour>:37
i+_+<size>:11 i+_+talk:9 i+_+the:24 i+_+think:13 i+meant:53 i+said:38 i+want:8 i+was:29 in:-14
inch:8 inch+$:9 is+what:8 it':15 it'+_+$:18 kid:28 let:14 let+me:17 matt:8 max:14 max+$:16
me+_+that:20 meant:53 meant+$:8 meant+<size>:13 meant+_+$:17 meant+the:28 mini:17 misunderstood:11
model:14 model+$:14 my:-14 my+_+$:-8 no:36 no+_+i:12 no+_+meant:11 no+i:13 no+no:17 no+the:53
nono:29 not:53 not+<colour>:17 not+<num>:20 not+_+<colour>:16 not+_+<num>:16 not+_+i:12 not+that:7
not+the:23 of+_+electric:13 of+the:8 older:9 on:-14 one:32 one+$:47 oop:14 oop+_+the:11 oop+no:11
order:-17 order+the:-9 other:17 pleas:-11 pleas+$:-7 refer:8 said:38 said+$:15 said+<colour>:22
said+_+$:23 should+be:9 size:32 size+$:25 smaller:8 sorry:48 talk:9 talk+about:9 that:22
that+_+$:12 that+_+<colour>:8 that+not:8 that+the:11 that+wrong:12 the:21 the+_+model:17
the+_+one:31 the+_+size:11 the+_+the:16 the+electric:13 the+other:17 the+wrong:11 thi:-7 think:12
think+_+the:13 think+of:13 to:-13 typo:25 version:11 want+<colour>:11 want+_+$:10 was:28
was+_+of:13 was+_+to:8 was+think:13 what+i:12 wireles:11 with:-9 wrong:34 wrong+size:9 you:7
you+_+the:21
[data_delete] $:12 <num>:-10 <store>:-11 ^:12 ^+_+all:21 ^+_+delet:11 ^+_+everyth:8 ^+_+me:-8
^+_+my:50 ^+_+out:13 ^+_+rid:12 ^+_+the:-8 ^+_+want:9 ^+clear:14 ^+delet:30 ^+eras:30 ^+forget:19
^+get:8 ^+pleas:8 ^+remov:21 ^+wipe:28 a:-13 about:18 about+_+$:22 about+me:22 addres:29
addres+$:16 all:28 all+_+data:22 all+my:24 all+the:10 clear:14 data:32 data+$:23 delet:40
delet+_+you:11 delet+everyth:11 delet+my:17 destroy:17 did:-7 eras:30 eras+my:20 everyth:28
everyth+_+have:11 everyth+_+know:11 everyth+you:22 for:7 for+_+$:15 for+good:23 forever:7
forever+$:7 forget:19 from+your:11 get+_+of:12 get+rid:12 gone:11 good:21 good+$:22 have+_+about:11
have+stor:11 history:25 history+_+$:15 hold:10 i+_+my:11 i+want:9 in:-10 it:-9 know:10 know+_+me:11
know+about:11 me:19 me+$:36 memory:10 my:28 my+_+$:8 my+_+from:10 my+_+history:29 my+_+wishlist:12
my+addres:30 my+data:8 my+purchas:31 my+search:15 my+stor:13 my+wishlist:18 of+everyth:13 on:11
on+_+$:20 on+me:24 order:-10 out:9 out+_+my:13 permanently:27 permanently+$:27 pleas:7
pleas+_+everyth:11 pleas+delet:11 purchas:24 purchas+_+$:18 purchas+history:14 purg:16 read:-9
read+my:-8 record:15 record+$:16 remov:20 rid:12 rid+of:12 search:13 search+history:15 stor:33
stor+_+$:13 stor+_+me:24 stor+about:11 the:-12 the+_+you:11 to:-14 want:8 want+my:12 watch:-7
what:-9 whol:12 wipe:28 wipe+my:28 wishlist:28 wishlist+$:19 wishlist+_+$:12 you:15 you'v:13
you+_+about:11 you+_+on:11 you+_+stor:11 you+have:9 you+hold:11 you+know:11 your:7
[data_export] <num>:-9 <store>:-8 ^+_+a:7 ^+_+all:7 ^+_+i:14 ^+_+me:13 ^+_+my:24 ^+_+want:7
^+can:14 ^+download:24 ^+export:42 ^+give:12 ^+put:8 ^+save:9 ^+send:11 a:33 a+_+for:10 a+_+of:24
a+_+with:14 a+csv:34 a+file:16 about+me:7 all:23 all+_+data:28 all+my:27 as:41 as+_+$:39 as+csv:10
as+json:29 can:11 can+_+download:8 can+_+get:8 can+i:15 copy:10 copy+of:10 csv:50 csv+$:19
csv+_+my:9 csv+of:9 csv+with:14 data:34 data+$:13 data+_+a:16 data+as:13 download:32
download+_+wishlist:8 download+my:8 everyth:25 everyth+$:12 everyth+_+know:7 everyth+you:7
export:42 export+_+wishlist:22 export+my:39 file:16 for+me:9 give:11 give+me:13 history:23
history+in:17 i:10 i+_+a:9 i+_+everyth:8 i+download:8 i+get:8 i+want:7 in+a:10 is:-8 it:-10 json:42
json+$:35 json+_+my:8 json+of:8 know+_+me:7 know+about:7 me:19 me+_+json:16 me+a:15 me+as:8 my:24
my+_+$:13 my+_+as:21 my+_+history:25 my+_+to:17 my+data:36 my+order:18 my+purchas:13 my+wishlist:23
of:15 of+my:13 order:10 order+$:8 order+_+in:10 order+history:9 purchas:11 purchas+history:16 put:7
put+_+order:10 put+my:10 save:9 send:10 send+me:11 the:-17 to+a:9 want+a:9 what:-7 wishlist:22
wishlist+$:9 wishlist+_+json:8 wishlist+as:8 with:8 with+_+$:13 with+everyth:14 you+_+about:7
you+know:7
[data_import] <num>:-10 <store>:40 <store>+$:17 <store>+_+$:10 <store>+_+history:16 <store>+_+to:12
<store>+order:36 ^+_+in:43 ^+_+is:12 ^+_+my:24 ^+_+thi:14 ^+add:11 ^+bring:12 ^+here:20 ^+import:19
^+load:17 ^+pull:9 ^+read:18 ^+take:11 ^+upload:18 ^+what:-7 a+_+of:10 a+csv:10 add:10 as+_+load:9
as+csv:8 bring:12 bring+_+my:12 bring+in:12 csv:37 csv+_+it:9 csv+_+my:31 csv+load:9 csv+of:11
csv+with:20 e:19 e+_+$:19 e+invoic:19 for:-9 from:25 from+<store>:30 from+_+$:23 get+my:9 here:29
here+$:10 here+my:8 history:19 history+$:8 history+_+<store>:8 history+_+csv:8 history+as:8 i:-9
import:32 import+my:12 in:31 in+$:8 in+my:26 into:8 into+_+$:10 invoic:19 invoic+$:19 is+a:13
it+_+$:7 it+in:8 json:22 json+of:19 load:25 load+_+csv:10 load+_+in:9 load+it:9 load+thi:10 me:-13
my:29 my+<store>:24 my+_+<store>:11 my+_+from:9 my+_+history:8 my+_+invoic:19 my+_+order:26
my+_+purchas:16 my+e:19 my+old:12 my+order:16 my+past:18 of:19 of+_+$:10 of+_+purchas:12 of+my:15
of+order:12 old:12 on:-10 order:40 order+$:10 order+_+$:8 order+_+<store>:19 order+_+as:9
order+from:22 order+history:27 past:17 past+_+from:19 past+order:7 pull:9 purchas:20 read:16
read+_+my:21 read+in:21 receipt:21 record:11 record+$:11 sync:9 take:11 the:-12 the+_+with:10
the+csv:11 thi:25 thi+_+of:19 thi+_+with:10 thi+csv:10 thi+json:23 upload:18 upload+_+csv:11
upload+the:11 what:-10 with:11 with+_+<store>:9 with+_+e:10 with+my:18 your:11 your+_+$:12
your+record:13
[digest_set] $:14 <brand>:-9 <dur>:45 <dur>+$:12 <dur>+_+$:12 <every>:96 <every>+$:48
<every>+_+$:30 <every>+_+<num>:13 <every>+_+<time>:9 <every>+_+on:9 <every>+at:22 <every>+digest:13
<every>+summary:9 <num>:33 <num>+_+<dur>:32 <num>+_+<every>:20 <num>+_+per:31 <num>+mail:10
<num>+messag:22 <num>+summary:18 <store>:-11 <time>:36 <time>+$:28 ^:14 ^+<every>:27 ^+<num>:24
^+_+a:-9 ^+_+all:8 ^+_+everyth:34 ^+_+it:9 ^+_+rather:8 ^+_+summary:14 ^+_+the:14 ^+a:10 ^+bundl:8
^+give:9 ^+i'd:14 ^+just:18 ^+roll:8 ^+send:19 a:25 a+<every>:13 a+_+<date>:11 a+_+<every>:23
a+_+email:16 a+_+summary:8 a+singl:17 a+summary:16 alert:27 alert+$:8 alert+_+a:7 alert+_+into:10
alert+into:7 alert+together:10 all:14 all+_+into:7 all+_+together:10 all+alert:16 and:10 and+_+it:8
and+_+them:12 at:38 at+<num>:20 at+<time>:25 at+_+$:24 batch:12 bundl:8 collect:9 combin:23 day:19
day+$:9 digest:24 digest+<every>:11 digest+_+at:11 email:13 email+_+$:11 enough:19 even:13
everyth:30 everyth+in:11 for:-14 get+<num>:9 give:8 give+_+a:11 give+me:9 group:16 i'd:14
i'd+_+get:9 i'd+rather:8 i+_+a:9 in+<num>:11 instead:25 instead+$:8 instead+_+singl:14
instead+of:18 into:42 into+<num>:15 into+_+<every>:12 into+_+mail:10 into+a:15 is:9 is+_+$:17
it+<num>:9 just:22 mail:21 mail+_+day:10 mail+per:10 make+_+<num>:9 make+it:9 me+<num>:9
me+_+summary:10 me+a:10 messag:20 messag+_+$:10 monday:21 morning:11 my+_+$:-8 my+notification:16
notification:35 notification+_+$:16 of+<num>:-7 of+_+alert:11 of+_+ping:9 of+singl:14 on:11
on+_+$:9 on+_+at:9 on+_+pleas:13 on+monday:21 on+sunday:14 once:14 one:24 one+_+$:16 order:-12
per:27 per+_+$:19 per+day:20 ping:7 pleas+$:10 put:9 put+_+alert:10 put+_+in:11 put+all:10
put+everyth:11 rather:8 rather+_+<num>:10 rather+get:9 report:19 roll:8 roundup:23 send:33
send+_+<num>:10 send+me:8 singl:30 singl+_+$:14 singl+_+<every>:13 summary:44 summary+<dur>:13
summary+<every>:7 summary+_+at:7 sunday:14 the+_+$:-8 the+_+and:11 the+_+into:17 the+alert:10
the+notification:16 the+one:13 them:10 to:-11 together:10 together+_+<num>:10 together+into:10
up:13 up+on:14 updat:13 want+_+singl:11 want+a:10 week:11 what:-8 wrap:14 wrap+_+on:15
[explain] $:10 3:11 3+$:11 7:9 <brand>:21 <brand>+$:26 <brand>+one:12 <money>:-8 <num>:-15
<size>:-7 <store>:-10 ^:10 ^+_+come:28 ^+_+did:21 ^+_+didn't:12 ^+_+is:10 ^+_+made:14 ^+_+my:-8
^+_+ther:9 ^+_+thi:21 ^+_+was:10 ^+_+wasn't:9 ^+for:9 ^+give:13 ^+how:28 ^+is:27 ^+what:25 ^+why:89
a:10 a+3:11 a+7:10 a+_+$:11 about:13 about+_+pric:18 about+thi:17 add:12 add+$:14 and:-8 at:-7 be:8
be+_+$:11 be+true:12 behind:27 blanket:7 blanket+_+in:8 blanket+not:8 block:10 can:-7 cart:14
cart+$:17 catch:14 catch+_+thi:14 catch+with:14 come:33 come+the:20 deal:28 deal+$:29 did:22
did+_+pick:15 did+_+recommend:11 did+you:31 didn't:29 didn't+_+lunchbox:8 didn't+the:8 discount:16
discount+_+$:18 explain:8 for+_+reason:9 for+what:8 get+_+$:9 give:12 give+_+the:16 give+me:13
good:10 good+_+be:12 good+to:12 how:27 how+_+the:18 how+_+you:25 how+come:28 how+did:17 i:-15
in+_+cart:15 in+my:18 into+_+cart:7 is:21 is+_+a:14 is+_+blanket:8 is+_+offer:12 is+ther:9
is+thi:32 isn't:18 it+_+my:7 it+into:8 lamp:12 lunchbox:8 lunchbox+_+it:8 lunchbox+make:8 made:14
made+you:14 make+_+into:8 make+it:8 me+_+<brand>:9 me+the:23 milk:7 my+_+$:15 my+cart:20 not+_+my:7
not+in:8 of:-12 offer:24 offer+$:12 offer+_+good:12 offer+too:12 on:-13 one:9 one+$:14 order:-10
pick:14 pleas:-7 pric:7 pric+$:16 real:18 reason:28 reason+_+you:9 reason+did:9 recommend:18
recommend+_+<brand>:17 recommend+the:17 recommendation:18 recommendation+$:18 show+_+the:8 sock:13
story:15 suggest:19 suggest+<brand>:10 suggest+_+<brand>:10 suggest+the:10 suspiciou:18 that:25
that+_+$:38 that+one:10 the:21 the+<brand>:28 the+_+add:9 the+_+for:15 the+_+in:12 the+_+make:8
the+_+not:7 the+_+one:7 the+_+with:13 the+blanket:8 the+catch:14 the+lamp:14 the+lunchbox:8
the+milk:7 the+sock:14 the+toaster:13 ther:8 ther+a:10 thi:54 thi+_+$:35 thi+_+too:12 thi+deal:14
thi+offer:24 thos:10 thos+$:11 to+_+true:12 to+be:11 toaster:13 too:11 too+_+to:12 too+good:12
trick:12 true:12 true+$:12 was:9 wasn't:9 wasn't+the:9 what:22 what+_+catch:14 what+_+did:8
what+_+you:9 what+made:14 what+reason:9 what+the:20 why:96 why+_+the:32 why+_+you:25 why+are:8
why+did:10 why+didn't:12 why+is:13 why+wasn't:9 with+_+deal:14 with+thi:14 you:37 you+_+me:8
you+_+the:31 you+pick:15 you+recommend:18 you+show:10 you+suggest:15
[filter_set] $:13 7:16 <brand>:-9 <num>:-13 <store>:-10 ^:13 ^+_+for:11 ^+_+home:32 ^+_+me:-9
^+_+my:-8 ^+_+now:13 ^+_+only:15 ^+_+prefer:17 ^+_+show:16 ^+_+stor:24 ^+_+the:-13 ^+_+to:7
^+_+use:11 ^+_+want:11 ^+alway:34 ^+from:13 ^+i:16 ^+just:10 ^+make:12 ^+only:21 ^+set:13
a+_+locker:10 a+locker:11 a+parcel:10 alert:-8 alway:34 as:13 as+my:15 at:11 australia:13 by+_+$:8
canada:7 canada+$:8 convenienc:15 convenienc+_+pickup:15 convenienc+stor:15 default:41 default+$:25
deliver:13 deliver+_+a:10 deliver+to:14 delivery:69 delivery+$:7 delivery+the:13 delivery+to:29
eleven:16 everyth+_+to:10 everyth+deliver:10 family:10 filter:13 for:11 for+_+pleas:9 for+me:7
from:25 from+_+on:24 from+now:21 from+shop:15 hide:7 hide+_+that:8 hide+shop:8 home:42
home+delivery:42 hong:8 hong+kong:8 i:9 i+_+everyth:10 i+prefer:17 i+want:10 in:-8 is:-7 it:-12
just:9 just+_+me:10 kong:8 korea:10 korea+$:10 list+_+that:8 list+stor:8 locker:40 locker+$:32
make:11 mart:10 me+_+$:8 me+_+which:11 my:-9 new:7 new+_+$:10 now:17 now+_+$:8 now+_+only:12
now+on:21 on:10 on+$:11 on+only:12 only:48 only+_+shop:13 only+_+stor:8 only+_+that:13 only+list:8
only+seller:14 only+show:9 order:-7 parcel:28 parcel+_+$:20 parcel+locker:29 pick:24 pick+up:16
pickup:46 pickup+$:25 plac:9 plac+that:10 possibl:9 possibl+$:9 post:9 post+to:10 prefer:27
prefer+_+deliver:10 prefer+everyth:10 result:14 seller:30 seller+_+to:18 seller+that:7 send:19
send+_+hong:8 send+_+the:10 send+to:23 set:12 ship:33 ship+_+korea:10 ship+_+taiwan:8 ship+to:37
shop:43 shop+_+don't:8 shop+that:27 show:16 show+_+seller:9 show+_+shop:11 show+me:11 singapor:10
singapor+$:10 standard:14 stor:36 stor+pickup:30 stor+that:13 that:36 that+_+ship:21 that+_+to:34
that+delivery:8 that+don't:8 that+post:10 that+send:13 the:-9 the+_+$:13 to:40 to+_+$:30
to+_+kong:8 to+_+parcel:10 to+a:12 to+canada:7 to+hong:8 to+korea:10 to+singapor:10 to+taiwan:8
to+the:7 uk:10 up:12 what:-9 whenever:10 which:8 you:-9 zealand:11
[find] $:31 1:10 10:-8 128:10 128+gb:10 256:11 256+_+in:8 256+gb:11 30:8 4:25 5:13 6:13 <brand>:38
<brand>+<num>:9 <brand>+_+$:10 <brand>+_+6:9 <brand>+_+7:9 <brand>+_+<brand>:-10
<brand>+_+<money>:12 <brand>+_+pack:9 <brand>+_+ultra:7 <brand>+a:9 <brand>+barista:13
<brand>+i'm:-7 <brand>+if:14 <brand>+not:12 <brand>+qc:9 <colour>:81 <colour>+$:27 <colour>+_+$:-23
<colour>+_+<colour>:15 <colour>+_+<money>:11 <colour>+_+<size>:9 <colour>+no:12 <colour>+on:16
<colour>+or:17 <colour>+used:9 <date>:14 <date>+$:17 <date>+who:13 <dur>:-18 <dur>+$:-9 <every>:-23
<every>+$:-7 <money>:42 <money>+$:41 <money>+_+$:18 <money>+_+a:-7 <money>+_+les:12
<money>+_+need:-8 <money>+for:-8 <money>+max:19 <money>+or:11 <num>:38 <num>+$:7 <num>+<colour>:15
<num>+_+$:16 <num>+_+<brand>:-7 <num>+_+<colour>:11 <num>+_+<num>:15 <num>+_+a:-8 <num>+_+for:17
<num>+_+glass:14 <num>+_+of:-10 <num>+_+on:8 <num>+_+review:10 <num>+_+used:8 <num>+cheap:23
<num>+each:8 <num>+for:-15 <num>+get:17 <num>+good:7 <num>+max:13 <num>+option:22 <num>+pack:10
<num>+pair:18 <num>+pro:14 <num>+wine:14 <ordinal>:-12 <pct>:-8 <size>:54 <size>+$:30
<size>+<colour>:23 <size>+_+$:19 <size>+_+<colour>:7 <size>+_+<money>:8 <size>+duvet:10
<size>+pleas:14 <store>:13 <store>+?:9 <store>+_+<store>:7 <store>+_+and:7 <store>+in:7
<store>+or:9 <store>+pleas:13 <volume>:25 <volume>+$:16 ?:9 ?+$:14 ^:31 ^+<brand>:12 ^+<num>:40
^+<size>:13 ^+_+$:-10 ^+_+5:16 ^+_+<brand>:11 ^+_+<money>:-11 ^+_+<num>:10 ^+_+<ordinal>:-8
^+_+a:-21 ^+_+alert:-13 ^+_+all:-7 ^+_+an:-8 ^+_+any:21 ^+_+anyon:14 ^+_+chair:17 ^+_+cheapest:12
^+_+could:14 ^+_+dog:13 ^+_+down:9 ^+_+everyth:-9 ^+_+from:8 ^+_+i:-10 ^+_+if:9 ^+_+it:-10
^+_+kettl:8 ^+_+much:11 ^+_+my:-24 ^+_+old:13 ^+_+paper:11 ^+_+pric:13 ^+_+purchas:-9
^+_+raincoat:13 ^+_+rat:35 ^+_+refurbish:13 ^+_+run:12 ^+_+same:13 ^+_+search:17 ^+_+sell:23
^+_+sho:11 ^+_+shop:22 ^+_+target:15 ^+_+the:-18 ^+_+ther:19 ^+_+thi:-8 ^+_+thinkpad:13
^+_+waterproof:12 ^+_+wine:14 ^+_+with:7 ^+_+without:32 ^+_+would:8 ^+_+you:22 ^+a:23 ^+add:-14
^+after:11 ^+any:12 ^+best:14 ^+can:10 ^+cart:-7 ^+certifi:27 ^+cheap:22 ^+cheapest:14 ^+do:19
^+doe:12 ^+don't:-10 ^+electric:11 ^+find:23 ^+get:-9 ^+got:7 ^+has:-10 ^+help:8 ^+hunt:21 ^+i'm:9
^+idea:-8 ^+if:-7 ^+in:-9 ^+is:12 ^+keep:-10 ^+lowest:16 ^+make:-11 ^+men:15 ^+my:12 ^+need:30
^+no:-18 ^+not:-12 ^+order:-15 ^+pleas:9 ^+ps:16 ^+put:-16 ^+refurbish:13 ^+same:19 ^+search:18
^+see:11 ^+set:-8 ^+show:9 ^+tell:-10 ^+the:24 ^+toddler:14 ^+top:24 ^+use:-8 ^+used:13 ^+want:8
^+watch:-9 ^+wher:26 ^+which:13 ^+who:21 ^+yoga:26 ^+you:-8 a:44 a+<brand>:-19 a+<num>:-13
a+<size>:-20 a+_+$:-21 a+_+<brand>:-9 a+_+charger:9 a+_+for:-9 a+_+inch:9 a+_+linen:8 a+_+of:15
a+_+on:13 a+_+one:9 a+_+pot:11 a+_+that:7 a+backpack:9 a+bag:12 a+cheap:16 a+decent:24 a+few:10
a+moka:11 a+new:30 a+pair:12 a+quiet:10 a+raincoat:13 a+used:17 a+vintag:10 about:-10 account:-10
add:-22 after:8 after+a:12 afternoon:7 air:12 air+_+$:10 air+_+under:10 air+fryer:10 air+purifier:9
airpod:8 airpod+pro:12 alert:-32 alert+<brand>:-10 all:-10 allow:-8 aluminium:9 an:-18 an+_+for:-7
and+<num>:8 and+_+$:19 and+_+<size>:12 and+want:-7 any:47 any+_+for:-14 any+_+on:7 any+_+that:9
any+brand:9 any+discount:8 anyon:37 anyon+_+the:15 anyon+sell:14 anyth+_+<brand>:8
anyth+_+<money>:9 anyth+from:9 anywher:22 anywher+$:22 approv:-10 are+_+$:-8 armrest:18 around:10
around+_+$:12 arriv+_+<date>:9 as:17 ask:-12 at:8 at+<store>:29 at+_+?:9 at+_+for:10 at+_+pleas:7
baby:18 baby+_+$:15 back:-13 backpack:16 bag:9 bag+of:10 balm:7 bar:17 barista:13 basket:-15
basket+_+<colour>:-9 be:-15 be+_+$:-8 bean:7 bean+$:7 bed:26 befor:22 befor+<date>:14 befor+_+$:13
below:14 below+<money>:19 below+_+$:11 best:58 best+_+$:15 best+pric:29 best+rat:10 best+review:10
between:8 between+<num>:11 between+_+and:9 big:9 blanket:10 blender:8 blender+_+so:10
blender+brok:10 block:15 block+_+$:19 bluetooth:11 body:10 bogo:9 bookshelf:17 bookshelv:8 boot:39
boot+<size>:12 boot+_+$:7 boot+_+my:16 boot+in:8 bottl+<brand>:10 bought:11 bought+<date>:14
bought+_+$:8 box:18 box+of:16 brand:19 brok:19 brok+_+i'm:10 brok+so:10 budget:-9 bunk:9 but:9
but+_+$:9 but+cheaper:14 buy:-8 buy+<num>:11 buy+_+get:18 by:25 by+<date>:34 by+_+$:28 by+rat:-7
by+review:10 can:8 cancell:9 cancell+_+$:9 cancell+headphon:9 car:11 carbon:11 care:10 carrier:14
carry:23 cart:-22 cart+$:-13 carv:-15 cast:8 cast+iron:8 cat:27 cat+_+$:9 cat+food:14 cello:8
ceramic:12 certifi:27 certifi+refurbish:13 chair:29 chair+by:8 chang:-7 charcoal:8 charcoal+_+$:8
charcoal+grill:8 charger:14 charger+_+my:9 charger+for:14 cheap:57 cheap+_+$:18 cheaper+$:11
cheapest:85 cheapest+$:31 cheapest+<brand>:14 cheapest+_+roll:11 cheapest+_+to:12 cheapest+per:23
cheapest+plac:19 check:-15 checkout:-8 clamp:7 clean:8 coffe:12 coffe+bean:7 conditioner:13
confirm:-7 contact:11 contact+_+solution:9 contact+len:9 cooker:24 cork:20 cost:15 costum:16
could:26 could+_+a:12 coworker:-8 cran:8 curly:13 datejust:14 day+$:9 ddr:15 deal:25 deal+on:19
decent:25 deliver:7 deliver+_+<date>:14 deliver+by:14 delivery+to:11 denver:9 desk:12 did:-13
disc:13 discount:17 discount+on:8 dishwasher:18 do:18 do+_+sell:12 do+any:15 do+i:-7 do+they:12
doe:23 doe+_+decent:19 doe+_+have:19 doe+a:13 dog:14 dog+food:7 don't+care:10 dress:12 drop:-7
dutch:11 dutch+oven:11 duvet:10 each+$:8 earbud:21 edition:12 electric:16 espresso:12
espresso+machin:12 everyth:-14 everyth+$:-7 expensiv:-10 fan:14 fan+$:13 feather:7 few:10 find:64
find+_+in:21 find+a:30 find+me:23 foam:15 foldabl:15 food:24 food+$:10 food+_+<date>:8 for:25
for+<brand>:-14 for+_+good:7 for+_+hair:13 for+_+quiet:10 for+_+skin:12 for+_+than:8 for+_+used:11
for+les:8 for+me:-9 for+men:9 for+my:14 for+the:-13 free:10 from:14 from+<brand>:12 from+<store>:18
from+_+or:13 fryer:10 fryer+under:10 futur:9 gam:16 garden:11 gb:23 gb+<colour>:7 gb+_+<colour>:8
gb+in:8 germany:11 germany+$:11 get:15 get+<num>:16 get+_+$:-9 get+_+<num>:7 get+a:10 get+here:7
gift:-11 give+_+<num>:8 give+_+a:-9 glass:26 glass+_+<store>:14 glass+from:14 go:-12 go+over:8
goe:-9 going:10 gone:-10 good:31 good+_+$:18 got:19 got+_+cheapest:11 got+any:8 got+the:13 green:12
grill:7 grill+$:8 hair:15 hair+$:13 halloween:16 has:14 has+_+lowest:8 has+the:16 have:10
have+_+<brand>:15 have+the:14 hdmi:9 he:-8 headphon:9 headphon+$:8 hedgehog:7 help+_+find:9 here:14
here+$:10 here+_+<date>:11 highest:13 highest+rat:13 hik:13 hose:9 how+_+is:8 how+much:11 hub:12
hunt:21 hunt+_+a:21 hunt+for:11 hypoallergenic:15 i'd+_+to:8 i'm:11 i'm+_+for:15 i'm+_+the:18
i'm+a:-9 i'm+in:16 i'm+look:16 i+_+$:-11 i+_+<colour>:-9 i+_+<date>:13 i+_+<num>:-10 i+_+a:16
i+_+find:9 i+_+get:12 i+_+like:15 i+_+up:8 i+bought:13 i+could:12 i+have:-8 i+need:-13 i+order:7
i+said:-7 i+should:16 i+was:8 idea:-10 idea+for:-11 ideally:7 in:22 in+<brand>:-15 in+<colour>:26
in+_+$:16 in+_+basket:-7 in+_+cart:-8 in+_+no:12 in+_+size:27 in+my:13 in+stock:19 in+the:21
inch:19 includ+_+to:8 includ+delivery:8 instead:-9 into:-7 iphon+$:-12 iron:8 is+<num>:-13
is+_+$:-7 is+_+<brand>:10 is+_+any:8 is+_+sell:9 is+a:10 is+the:17 is+ther:16 ish:10 it:-27 it':-11
it+$:-13 it+is:7 item:-11 iv:14 just:-7 keep:-12 keyboard:9 kid:15 kindl:10 kindl+oasi:9 kindly:14
kindly+_+me:14 knif:11 kniv:12 lamp:19 lamp+$:10 laptop:17 laptop+_+$:8 larg:9 leather:10
leather+_+$:7 len:8 len+solution:9 les:16 les+$:12 light:-17 like:13 like+_+see:19 like+the:-8
like+to:23 limit:-12 linen:8 lip:7 lipstick:10 look:22 look+_+a:10 look+_+cheap:7 look+for:19
look+up:10 lotion:14 lov:-8 lowest:38 lowest+_+on:19 lowest+_+per:11 lowest+pric:40 mac:11
macbook:9 macbook+$:16 machin:29 make:-11 market:19 mascara:10 mat:12 matcha:25 matcha+whisk:25
max:29 max+$:30 me+$:-8 me+<num>:31 me+_+<brand>:-8 me+_+a:8 me+_+option:18 me+find:9 me+only:16
me+see:7 me+some:20 memory:15 men:35 men+<brand>:10 men+<size>:14 men+_+$:11 men+_+<size>:12 miso:9
mixer+_+<colour>:8 mixer+in:8 moka:11 moka+pot:11 monitor:8 monitor+$:10 much:13 much+_+a:21
much+is:11 my:-9 my+_+blender:10 my+_+need:22 my+_+under:11 my+cart:-10 my+old:8 my+sho:7
my+size:27 need:38 need+a:23 need+new:11 new:32 new+_+$:16 no:15 no+_+$:16 nois:15
nois+_+headphon:9 nois+cancell:9 nono:-8 not:16 not+_+$:14 not+too:11 noth:7 notification:-7
now+$:7 nut:17 oasi:9 of+<num>:13 of+_+$:8 of+_+<brand>:-8 of+_+food:11 of+the:-12 off:-9 offic:24
offic+chair:21 ok:-8 old:10 old+_+brok:10 old+blender:10 on:22 on+$:-7 on+_+anywher:10 on+_+at:31
on+discount:14 on+sale:33 on+the:-16 on+vitamin:14 one+_+the:9 only:19 only+$:17 option:22
option+_+a:9 option+for:22 or:12 or+<colour>:17 or+<store>:8 or+_+$:10 or+les:11 order:-24
order+_+the:8 ounc:7 out:-17 oven:9 over:7 over+_+$:13 own:11 pack:8 pack+_+pric:9 pair:40
pair+of:24 paper:20 pay:-11 pegasu:10 per:25 per+_+$:12 per+_+for:11 per+roll:16 pick+up:7
pillow:18 pillowcas:24 ping:-7 pixel:18 pixel+<num>:17 pixel+_+$:9 plac:31 plac+_+get:11 plac+to:19
pleas:9 pleas+_+find:14 pleas+to:14 pol:7 polariz:14 possibl:13 possibl+$:13 pot:15 powder:9 pre:13
present:-10 pric:22 pric+_+delivery:9 pric+includ:9 pric+on:19 pric+per:10 print:8 print+_+$:9
pro:26 pro+<num>:8 protein:27 protein+powder:10 ps:23 ps+5:11 ps+_+$:12 purchas:-9 purifier:9
put:-18 put+a:-8 qc:8 qc+ultra:8 quiet:8 r:10 rain:9 rain+boot:8 raincoat:23 raincoat+that:13
ram:15 rat:32 rate:13 rattan:8 read:15 read+glass:12 recommend:-8 reef:11 refurbish:44
refurbish+thinkpad:13 replacement:10 resistant:11 restock:-15 review:12 rice:28 rice+cooker:24
right:11 right+_+$:17 right+now:16 robot:9 roll:14 roll+$:11 rtx:9 rtx+<num>:9 run:21 run+_+$:12
run+_+<size>:12 run+sho:12 s+_+256:8 safe:10 said:-7 sale:37 sale+$:15 sale+_+$:7 sale+at:13
same:40 same+_+as:15 same+_+food:9 same+shampoo:11 search:41 search+for:36 seat:11 secondhand:13
see:28 sell:38 send:-7 sensitiv:14 shampoo:27 shampoo+_+bought:11 shampoo+i:11 ship:18 ship+to:13
sho:17 sho+<size>:15 sho+_+$:10 sho+_+<money>:8 sho+_+my:8 sho+in:9 shop:20 shop+_+the:8 shop+has:8
shop+that:7 should+_+to:16 should+be:-9 should+like:16 show:21 show+_+<num>:16 show+_+some:23
show+me:41 silk:14 singl:-7 size:7 size+$:19 skillet:9 skin:11 snow:21 snow+boot:9 so:13
so+_+look:9 so+i'm:10 sock:12 solution:9 solution+_+$:9 some:22 some+_+$:8 somewher:8
somewher+_+<num>:9 somewher+between:9 sound:-9 speaker:11 spend:-11 stand:25 stand+desk:12
stand+fan:8 stand+mixer:7 still+_+the:9 stock:16 stock+$:9 stock+<brand>:11 stock+_+$:12 stolen:-11
stop:-9 stor+_+the:15 stor+have:15 stroller:20 stroller+$:9 student:9 stuffer:-13 suggest:-7
suggestion:-15 suit:12 sulfat:13 sunglass:14 sunscreen:16 taipei:9 taipei+$:9 taiwan:11 taiwan+$:11
take:-9 target:9 tatami:10 tb:16 tea:11 teapot:14 technic:8 tell:-14 tell+me:-13 than+_+$:7 that:10
that+_+$:-9 that+_+here:8 that+get:8 the+<num>:7 the+_+$:-30 the+_+<brand>:9 the+_+<num>:28
the+_+a:12 the+_+for:8 the+_+oasi:9 the+_+on:-8 the+_+one:-9 the+_+plac:25 the+_+pric:12
the+_+shampoo:11 the+_+show:8 the+best:11 the+cheapest:22 the+lowest:17 the+pixel:9 the+rtx:12
the+same:14 the+usual:9 them:-9 ther:12 ther+a:9 ther+any:12 they+sell:12 thi:-19 thinkpad:13
thunderbolt:12 tie:11 to:8 to+<num>:-12 to+_+a:24 to+_+me:14 to+a:-8 to+find:18 to+germany:12
to+get:12 to+see:17 toaster:9 toddler:23 toothpast:15 top:24 top+<num>:16 top+<size>:-8 top+_+$:-7
top+rat:18 total:-9 track:-13 tripod:8 troubl:7 turn:-12 ultra:10 umbrella:9 under:29
under+<money>:24 under+<num>:14 under+_+$:29 unscent:14 until:-11 until+<date>:-7 usb:12 use:-11
used:39 used+_+for:14 usual:8 usually:11 vacuum:10 vegan:11 vintag:10 vitamin:12 vitamin+_+$:8
vs:-14 waist:-15 waist+<num>:-8 walnut:19 want+<colour>:-10 want+_+$:-10 want+a:20 warm:13 wash:11
watch:-23 watch+for:-7 water:15 waterproof:36 wear:-8 what+_+<money>:8 what+_+a:18 what+_+i:-7
what+_+lowest:12 what+_+sale:14 what+is:10 what+on:13 what+would:8 wheel:10 when:-15 wher:33
wher+_+i:8 wher+i:9 wher+the:13 whether:7 which+_+have:9 which+shop:15 whisk:25 who:28 who+_+the:13
who+got:11 wine:14 wine+_+from:14 wine+glass:14 wireles:7 with:7 with+_+<num>:10 without:14
without+_+$:16 women:18 women+_+<colour>:10 wonder:9 wool:26 would:10 would+a:11 would+you:9
wrong:-7 yo:10 yoga:26 you+_+any:12 you+_+up:9 you+find:8 you+know:9 you+look:10 zipper:22
"""
