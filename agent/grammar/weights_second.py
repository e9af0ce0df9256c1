"""What words speak for, second part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[cart_update] $:8 <brand>:-16 <colour>:55 <colour>+$:45 <colour>+_+$:14 <colour>+instead:19
<colour>+one:22 <date>:-8 <every>:-9 <money>:-7 <num>:33 <num>+$:38 <num>+_+<ordinal>:14
<num>+_+a:12 <num>+_+of:9 <num>+_+the:23 <num>+bag:13 <num>+for:26 <num>+instead:12 <num>+of:29
<ordinal>:56 <ordinal>+_+$:18 <ordinal>+_+<colour>:14 <ordinal>+_+<size>:8 <ordinal>+_+a:12
<ordinal>+instead:14 <ordinal>+to:25 <size>:36 <size>+$:52 <size>+_+<size>:11 <size>+to:10
<store>:-11 ^:8 ^+_+<num>:15 ^+_+<ordinal>:40 ^+_+for:10 ^+_+it:13 ^+_+like:9 ^+_+me:-10 ^+_+my:-10
^+_+that:10 ^+_+the:29 ^+_+up:14 ^+_+want:9 ^+bump:15 ^+chang:31 ^+exchang:11 ^+go:13 ^+i'd:8
^+make:39 ^+need:9 ^+set:7 ^+size:16 ^+swap:20 ^+switch:17 ^+the:16 ^+what:-10 a:9 a+<num>:12
a+<size>:26 a+_+$:31 add:-10 alert:-14 an+<size>:7 an+_+$:8 and:-10 at:-9 bag:11 bag+$:12 be:10
be+_+$:14 budget:-8 bump:15 bump+the:9 buy:-7 chang:28 chang+<ordinal>:12 chang+_+to:19
chang+the:15 coffe:12 coffe+_+to:13 colour:12 exchang:11 exchang+the:11 for:20 for+_+<size>:11
for+a:8 for+an:11 for+the:15 from:8 from+<num>:10 from+<size>:11 from+_+to:18 get:-9 go:7 go+for:14
have+the:7 i:-11 i'd:8 i'd+like:9 i'm:-8 i+_+<num>:11 i+want:7 in:17 in+<colour>:15 in+_+cart:15
in+_+instead:19 in+my:14 instead:58 instead+$:29 instead+_+<num>:19 instead+of:17 into+a:9 is:-12
it:15 it+<num>:20 it+_+$:13 it+_+<colour>:11 it+_+a:7 it+in:10 jacket+_+<colour>:7 jacket+in:7
jean:17 jean+_+<num>:18 jean+from:11 legging:11 limit:-8 make:48 make+<ordinal>:10 make+_+<num>:34
make+_+<size>:11 make+it:25 make+that:14 make+the:9 me:-17 mug:11 mug+to:11 my:-10 my+cart:12 no:-9
of:24 of+<num>:16 of+<ordinal>:22 of+_+$:9 of+_+instead:14 of+_+to:10 on+_+sho:16 one:13 one+$:-8
order:-14 pric:-10 put:-7 quantity:41 quantity+<num>:19 quantity+of:9 replac:13 set+the:8 sho:12
sho+_+$:15 should:13 should+be:14 size:15 soap:22 soap+$:15 sock:9 sock+to:10 swap:20 swap+the:20
switch:16 switch+_+jean:11 switch+the:16 target:-9 tee:17 that+_+$:12 the:24 the+<colour>:20
the+<num>:11 the+<size>:10 the+_+<num>:13 the+_+for:18 the+_+from:13 the+_+in:15 the+_+one:19
the+_+should:16 the+_+to:32 the+jean:17 the+legging:11 the+mug:11 the+quantity:22 the+sho:15
the+soap:15 the+sock:10 the+tee:17 to:22 to+<colour>:32 to+<num>:24 to+<size>:24 to+_+$:26
to+_+<size>:7 to+_+pleas:7 to+a:8 turn+_+into:9 up:21 up+_+<num>:15 up+_+the:16 up+on:16 up+to:12
updat+the:7 want+<num>:14 want+_+of:14 watch:-9 what:-12 with+<colour>:13 with+_+$:11 yogurt:11
you:-12
[channel_set] $:17 <brand>:-11 <date>:-11 <every>:-8 <num>:-18 <num>+$:-7 <store>:-13 ^:17 ^+_+by:7
^+_+delivery:14 ^+_+email:17 ^+_+how:8 ^+_+me:20 ^+_+more:14 ^+_+new:9 ^+_+off:11 ^+_+prefer:10
^+_+pric:8 ^+_+rather:14 ^+_+should:8 ^+_+telegram:18 ^+_+updat:18 ^+_+use:8 ^+_+with:10 ^+chang:14
^+delivery:19 ^+ditch:15 ^+everyth:13 ^+i'd:12 ^+messag:11 ^+no:20 ^+notify:9 ^+quit:13 ^+send:13
^+stop:16 ^+switch:7 ^+text:15 ^+turn:10 ^+use:9 ^+what:-7 a:-18 about:14 about+_+drop:9
about+_+via:13 about+deliveri:13 alert:30 alert+$:9 alert+_+email:12 alert+_+go:9
alert+_+telegram:14 alert+through:9 an+order:11 any+more:8 anymor:13 at:-8 better:16 better+$:17
buy:-8 by:39 by+_+$:27 by+email:16 by+mail:12 by+push:16 by+text:9 chang:12 contact:15
contact+me:16 deliveri:18 deliveri+_+line:13 deliveri+via:13 delivery:25 delivery+updat:16 ditch:15
don't+_+sms:17 don't+use:8 drop:18 drop+_+push:16 drop+over:9 email:99 email+$:45 email+_+$:26
email+me:17 everyth:7 for:-11 from:13 from+_+on:14 from+_+to:10 from+now:14 get:9 get+_+$:13 go:23
go+_+line:15 go+to:19 go+with:14 i'd:12 i'd+_+get:15 i'd+rather:14 i+prefer:11 i+want:8 in:-11
instead:18 instead+$:8 instead+of:11 is+_+$:13 is+better:17 it:-14 just:11 just+_+$:14 know:9
know+_+deliveri:13 know+about:12 let+_+know:11 let+me:8 line:63 line+$:25 mail:27 mail+$:27 me:24
me+_+about:11 me+_+line:8 me+_+now:8 me+_+pric:9 me+_+telegram:27 me+know:11 me+on:16 me+when:19
messag:8 messag+_+on:11 messag+me:10 more:17 my+_+ship:9 my+_+to:9 my+email:17 my+notification:9
my+parcel:9 new:13 new+_+my:8 new+on:10 no:13 no+more:14 notification:32 notification+$:9
notification+_+email:14 notification+to:9 notify:8 now:10 now+_+$:11 now+on:14 of+_+$:9 off:9
off+_+alert:14 on:17 on+$:10 on+_+instead:8 on+_+pleas:9 on+_+the:8 on+line:13 on+telegram:25
order+_+$:9 over:15 over+_+$:19 parcel:18 parcel+_+$:8 pleas:16 pleas+$:25 prefer:10 pric:14
pric+_+by:9 pric+_+over:9 pric+alert:11 pric+drop:15 push:86 push+$:21 push+_+$:25
push+notification:22 quit:13 quit+_+me:13 rather:13 rather+get:15 reach:11 reach+me:12 rest:9
rout:8 send:10 ship:32 ship+$:28 ship+_+by:8 should:11 should+_+to:13 should+go:13 show:-7 sms:79
sms+$:23 someth:9 stop:15 stop+_+the:11 switch+_+notification:10 telegram:79 telegram+$:35
telegram+_+$:17 telegram+instead:10 tell+_+about:8 text:60 text+$:40 text+me:14 that:-11 the:-8
the+_+$:-11 the+_+by:8 the+_+i:8 the+_+notification:16 the+alert:8 the+email:10 the+push:16
through+_+$:9 to:14 to+_+$:17 to+_+email:17 to+line:15 to+my:14 to+telegram:19 turn:9 turn+off:12
updat:28 updat+by:11 updat+on:8 use:26 use+_+$:7 use+_+from:10 use+telegram:24 via:26 via+_+$:13
via+line:13 want:11 want+_+$:10 what:-12 when:22 with:10 with+_+$:11 with+the:10 you+_+me:11
[checkout] $:15 5+$:9 <brand>:31 <brand>+$:-9 <brand>+_+at:8 <brand>+_+bank:12 <brand>+_+for:11
<brand>+_+now:9 <brand>+for:11 <brand>+power:12 <brand>+set:9 <colour>+_+$:15 <colour>+one:16
<date>:-17 <date>+$:-9 <dur>:-10 <every>:-8 <money>:10 <money>+$:12 <num>:18 <num>+_+mat:16
<num>+_+of:42 <num>+bag:11 <num>+jar:9 <num>+pack:13 <num>+roll:8 <num>+yoga:16 <size>:9 <size>+$:9
<size>+_+<store>:9 <size>+at:8 <store>:-11 ^:15 ^+_+<num>:18 ^+_+ahead:17 ^+_+an:12 ^+_+buy:26
^+_+check:11 ^+_+checkout:15 ^+_+for:18 ^+_+in:-8 ^+_+it:12 ^+_+me:12 ^+_+more:12 ^+_+order:11
^+_+out:10 ^+_+pay:10 ^+_+plac:13 ^+_+purchas:15 ^+_+that:10 ^+_+the:22 ^+_+to:21 ^+_+what:18
^+buy:47 ^+check:10 ^+complet:25 ^+confirm:-12 ^+get:17 ^+go:26 ^+i'm:14 ^+let:16 ^+ok:24
^+order:54 ^+pay:27 ^+plac:21 ^+pleas:22 ^+proc:19 ^+pull:21 ^+purchas:30 ^+put:-9 ^+take:14
^+the:-8 ^+what:-15 ^+yes:19 a+<brand>:12 about:-7 add:-10 ahead:15 ahead+_+buy:18 ahead+and:19
airpod:10 airpod+_+$:12 airtag:8 airtag+<num>:8 airtag+_+pack:8 alert:-9 an:15 an+_+for:13
an+order:13 and+_+out:10 and+buy:8 and+check:10 any:-9 ask:-10 bag:8 bag+_+<brand>:12 bag+of:12
bank:11 bank+for:12 basket:10 basket+$:12 boot:12 box+of:8 but:-8 buy:68 buy+<num>:32 buy+_+$:22
buy+_+<brand>:26 buy+_+in:15 buy+_+jar:9 buy+_+now:15 buy+it:34 buy+the:39 buy+what:12 by:-8
cabl:13 cart:9 cart+$:14 cheapest+_+$:9 check:27 check+_+$:43 check+out:36 checkout:43
checkout+$:47 complet:37 complet+_+purchas:22 complet+the:21 confirm:-16 controller:14 do:-10
don't:-12 everyth:13 everyth+_+my:22 everyth+in:21 finish:12 finish+the:12 firework:-12 for:23
for+<money>:24 for+<num>:24 for+_+$:32 for+_+in:18 for+_+is:10 for+everyth:10 for+it:10 for+the:-12
for+what:17 from:-17 get:9 get+the:24 go:15 go+_+and:18 go+ahead:15 has:-7 have:-7 hdmi:13 human:-8
i:-17 i'd+_+to:8 i'm+_+to:21 i+_+to:8 illegally:-12 in:16 in+<size>:16 in+_+$:9 in+_+basket:12
in+_+cart:25 in+my:18 in+the:10 is:-8 is+_+my:10 is+in:10 it+$:20 it+_+$:8 it+now:15 item:-7 jar:9
jar+_+nutella:9 jar+of:9 kettl:21 kettl+$:23 let:16 let+_+the:22 like+_+buy:9 like+to:8 limit:-13
mask:9 mat:16 mat+$:16 me+a:11 me+to:16 mous:8 my:-10 my+_+$:20 my+_+order:-8 my+basket:7
my+cart:10 my+order:21 need:-7 nice:-8 no:-19 not:-10 now:25 now+$:30 nutella:9 nutella+_+$:9
nutella+now:9 of:13 of+<brand>:23 of+_+<size>:9 of+_+now:9 of+nutella:9 of+the:-9 ok:20 ok+_+for:11
ok+pay:11 on+the:14 order:72 order+$:29 order+<num>:15 order+_+<brand>:20 order+_+<num>:12
order+_+a:23 order+_+in:34 order+_+sofa:12 order+a:10 order+for:13 order+me:20 order+that:15
order+the:15 out:22 out+$:38 pack:15 pack+_+<brand>:8 paper:12 paper+$:13 pay:50 pay+$:19
pay+_+everyth:11 pay+_+it:11 pay+_+what:18 pay+for:40 pizza:16 pizza+_+$:16 plac:30 plac+_+order:35
plac+an:14 plac+the:20 pleas:11 pleas+_+<num>:16 pleas+_+the:11 power:12 power+_+for:12
power+bank:12 pric:-11 printer:14 printer+_+$:14 pro:12 pro+_+$:14 proc:15 proc+_+checkout:19
proc+to:19 ps+5:7 ps+_+$:9 pull:21 purchas:52 purchas+$:9 purchas+_+$:10 purchas+_+<brand>:17
purchas+the:23 put:-10 ready:21 roll+of:8 set+_+$:9 show:-8 shroom:-13 sofa:10 sofa+$:12 ston:17
submit:27 take:11 tape:8 thank:13 thank+$:13 that+in:15 the:8 the+<brand>:21 the+<colour>:15
the+_+$:29 the+_+5:8 the+_+and:-7 the+_+on:19 the+_+order:23 the+_+set:9 the+airpod:12 the+boot:14
the+kettl:12 the+nice:-8 the+order:18 the+ps:8 the+purchas:19 the+sofa:11 the+tv:18 the+vacuum:9
them:13 them+$:14 thi:-10 thing:-7 time+to:11 to:13 to+_+$:26 to+_+<num>:9 to+_+out:9 to+buy:13
to+check:9 to+checkout:34 to+pay:20 trigger:23 tv:18 tv+$:19 under:-8 vacuum:9 vacuum+$:9
want+_+buy:9 want+to:7 watch:-8 what:9 what+_+in:9 what+_+the:18 what+in:28 what+is:10 with:-14
without:-14 yes:15 yes+_+it:15 yes+buy:15 yoga:15 yoga+mat:16 you:-17
[compare] $:15 12:11 15:9 15+$:9 310:9 4:12 5:23 65:11 65+inch:11 <brand>:49 <brand>+$:17
<brand>+<num>:10 <brand>+_+$:22 <brand>+_+310:9 <brand>+_+<brand>:34 <brand>+_+<num>:7
<brand>+_+fit:10 <brand>+_+or:13 <brand>+_+the:19 <brand>+_+ultra:9 <brand>+and:11 <brand>+drill:12
<brand>+or:23 <brand>+watch:11 <brand>+what:10 <colour>:-8 <date>:-8 <money>:-8 <num>+_+<brand>:20
<num>+and:8 <num>+or:15 <store>:34 <store>+$:32 <store>+_+<store>:40 <store>+_+on:15 <store>+and:19
<store>+cheaper:11 <store>+for:17 <store>+or:27 ^:15 ^+<brand>:54 ^+_+5:16 ^+_+air:21
^+_+between:11 ^+_+doe:10 ^+_+i:9 ^+_+if:10 ^+_+me:-8 ^+_+or:14 ^+check:9 ^+compar:27 ^+how:10
^+i:-8 ^+is:20 ^+macbook:21 ^+ps:16 ^+which:10 ^+who:13 ^+would:10 a:-8 a+<num>:9 a+_+or:10
against:28 against+<brand>:22 air:24 airpod:21 airpod+pro:22 alert:-8 and:46 and+<store>:19
and+_+<brand>:25 and+_+for:7 and+the:34 at+<store>:9 at+_+$:-10 at+_+and:12 at+_+or:7 be:8
better:54 better+$:12 better+_+the:19 between:32 between+_+and:7 between+the:25 bud:23 buy+$:7
by+_+$:8 cancell:9 cancell+_+$:9 cancell+headphon:9 cheaper:37 cheaper+_+<store>:14 cheaper+at:8
clara:16 compar:43 compar+the:11 differenc:30 differenc+_+the:21 differenc+between:21 doe:9
doe+_+<brand>:11 doe+the:11 drill:12 fenix:11 fit:10 fit+_+$:10 for+the:12 for+thi:9 from:-9
galaxy:23 headphon:7 headphon+$:8 how:9 how+_+the:17 how+doe:11 i+be:11 i+buy:8 if+the:10
in+_+<store>:10 in+japan:10 inch:10 inch+_+$:11 inch+tv:11 iphon:12 iphon+$:12 is:27 is+<store>:9
is+_+cheaper:12 is+_+in:10 is+_+the:11 is+better:12 is+cheaper:10 is+the:15 it+cheaper:12 japan:10
kindl:24 kindl+paperwhit:16 laptop:20 laptop+_+$:13 len:19 len+$:9 lite:11 m:13 macbook:20
macbook+air:21 me:-16 my:-20 no:-7 nois:9 nois+_+headphon:9 nois+cancell:9 not:-10 now:-9 off:8
oled:11 on+<store>:13 on+_+$:9 or:78 or+<brand>:25 or+<store>:34 or+_+$:18 or+_+<brand>:11
or+_+for:10 or+the:21 order:-10 pan:11 paperwhit:16 pixel:19 pleas:-10 pric:11 pric+_+the:7
pric+for:10 pro:21 ps:19 ps+5:20 put+the:8 roomba:16 seri:18 should+_+buy:8 should+i:7 side:10
so:-7 stack:10 surfac:21 surfac+laptop:21 switch:9 switch+lite:11 switch+oled:11 target:11
target+_+<store>:13 target+or:13 than:27 than+the:13 that:-8 the:14 the+<brand>:28 the+_+5:9
the+_+and:23 the+_+in:8 the+_+is:12 the+_+oled:11 the+_+or:8 the+kindl:9 the+len:10 the+pixel:19
the+roomba:16 the+switch:11 thi+_+$:8 to+<brand>:15 to+_+$:-8 tv:9 tv+$:10 ultra:13 ultra+$:15 up:7
up+_+<brand>:12 v:14 v+12:12 v+15:9 v+_+$:11 versu:12 vs:62 watch+_+$:10 which:33 which+_+better:10
which+_+the:11 which+is:16 which+one:12 who:17 with+_+<num>:11 with+a:11 would:14 would+_+be:10
would+i:11 x:17 xbox:17
[convert] $:17 <brand>:-10 <date>:-9 <money>:8 <money>+in:13 <num>:-14 <size>:-10 <store>:-9 ?:19
?+$:20 ^:17 ^+_+is:12 ^+_+it:22 ^+_+many:9 ^+_+me:-7 ^+_+much:13 ^+_+pleas:32 ^+_+that:13 ^+_+to:16
^+_+you:15 ^+can:10 ^+convert:32 ^+display:8 ^+how:17 ^+in:33 ^+show:16 ^+that:10 ^+turn:11
^+what:18 a:-12 american:15 amount:7 and:-7 be:16 be+in:9 can+you:10 canadian:18 canadian+_+$:18
canadian+dollar:18 convert:39 convert+_+to:19 display:8 dollar:57 dollar+$:35 dollar+_+$:13 euro:37
euro+$:37 for:-11 franc:18 franc+$:18 give:10 give+me:11 how:21 how+_+is:10 how+_+would:10
how+many:9 how+much:18 i:-16 in:61 in+_+$:37 in+_+dollar:20 in+_+franc:18 in+_+pleas:9 in+dollar:10
in+euro:12 in+swis:18 in+yen:16 into:24 into+_+$:14 is:11 is+<money>:13 is+_+in:25 it:13
it+_+pound:26 it+in:13 it+into:15 it+to:10 korean:12 many:9 me+_+in:11 me+that:12 money:14
money+_+$:15 much:18 much+_+that:14 much+is:11 much+would:10 my:-18 my+_+$:-9 no:-7 of:-9 on:-10
order:-10 pleas:23 pleas+$:30 pound:42 pound+$:31 pric:17 pric+_+swis:15 pric+in:25 put+that:10
show:14 show+_+in:11 show+the:10 swis:18 swis+_+$:18 swis+franc:18 that:41 that+_+canadian:18
that+_+in:9 that+be:19 that+in:33 the:-10 the+_+$:-9 the+_+in:20 the+pric:24 to:8 to+_+$:18 turn:11
turn+_+into:15 turn+it:14 twd:41 us:8 usd:13 what:13 what+_+<money>:13 what+_+in:9 what+_+pric:15
what+is:12 what+that:12 what+the:11 won:12 would:16 would+_+be:18 would+that:19 yen:21 yen+$:21
you+_+me:10 you+_+that:7 you+give:12
[correct] $:16 13:9 <brand>+$:14 <colour>:33 <colour>+$:32 <colour>+_+$:16 <colour>+is:7 <date>:-8
<num>:11 <num>+$:28 <num>+<num>:15 <num>+_+$:15 <size>:38 <size>+$:46 <size>+i:10 <store>:-9 ^:16
^+_+<colour>:10 ^+_+<num>:15 ^+_+got:11 ^+_+i:16 ^+_+it':17 ^+_+kid:29 ^+_+me:12 ^+_+meant:9
^+_+my:-8 ^+_+no:35 ^+_+not:13 ^+_+said:8 ^+_+was:20 ^+_+wrong:11 ^+actually:27 ^+let:15 ^+no:30
^+not:49 ^+oop:14 ^+order:-10 ^+sorry:41 ^+that:17 ^+what:-9 ^+wrong:12 ^+you:20 a:-17 actually:35
add:-8 alert:-7 and:-11 at:-7 bad:9 be+_+$:9 brand:18 buy:-10 can:-7 cancel:-7 colour:12 cordles:9
correct:20 do:-7 don't:-8 electric:11 for:-14 get:-9 got:9 got+the:10 hm:7 i:38 i+_+$:10
i+_+<colour>:36 i+_+<size>:12 i+_+talk:9 i+_+the:24 i+_+think:13 i+meant:52 i+said:38 i+want:8
i+was:30 in:-14 inch:8 inch+$:9 is+what:8 it':15 it'+_+$:18 it+$:-7 kid:27 let:14 let+me:17 max:14
max+$:16 me+_+that:19 meant:52 meant+$:9 meant+<size>:15 meant+_+$:15 meant+the:28 mini:17
misunderstood:11 model:15 model+$:14 my:-14 my+_+$:-8 no:36 no+_+i:11 no+_+meant:8 no+i:10 no+no:16
no+the:54 nono:29 not:54 not+<colour>:16 not+<num>:20 not+_+<colour>:15 not+_+<num>:16 not+_+i:13
not+that:9 not+the:22 of+_+electric:13 of+the:8 older:9 on:-14 one:31 one+$:46 oop:14 oop+_+the:11
oop+no:11 order:-16 order+the:-8 other:17 pleas:-11 pleas+$:-7 refer:8 said:38 said+$:14
said+<colour>:22 said+_+$:23 should+be:9 size:32 size+$:25 smaller:9 sorry:44 talk:9 talk+about:9
that:23 that+_+$:12 that+_+<colour>:8 that+not:8 that+the:12 that+wrong:12 the:21 the+_+model:17
the+_+one:28 the+_+size:11 the+_+the:16 the+electric:13 the+other:17 the+wrong:11 think:12
think+_+the:13 think+of:13 to:-12 typo:28 version:11 want+<colour>:11 want+_+$:10 was:29
was+_+of:13 was+_+to:9 was+think:13 what+i:12 wireles:11 with:-10 wrong:35 wrong+i:7 wrong+size:9
you:8 you+_+the:21
[data_delete] $:11 <num>:-10 <store>:-10 ^:11 ^+_+all:20 ^+_+delet:11 ^+_+everyth:8 ^+_+me:-9
^+_+my:49 ^+_+out:13 ^+_+rid:12 ^+_+the:-8 ^+_+want:9 ^+clear:14 ^+delet:32 ^+eras:30 ^+forget:19
^+get:8 ^+pleas:9 ^+remov:21 ^+wipe:24 a:-12 about:18 about+_+$:22 about+me:22 addres:29
addres+$:16 all:28 all+_+data:22 all+my:24 all+the:10 clear:14 data:32 data+$:23 delet:43
delet+_+you:11 delet+everyth:11 delet+my:19 destroy:17 did:-7 eras:30 eras+my:19 everyth:29
everyth+_+have:11 everyth+_+know:11 everyth+you:22 for:7 for+_+$:15 for+good:23 forever:9
forever+$:9 forget:19 from+your:11 get+_+of:12 get+rid:12 gone:12 good:21 good+$:22 have+_+about:11
have+stor:11 history:22 history+_+$:9 hold:10 i+_+my:11 i+want:9 in:-9 it:-9 know:10 know+_+me:11
know+about:11 me:19 me+$:36 memory:10 my:28 my+_+$:9 my+_+from:10 my+_+history:26 my+_+wishlist:12
my+addres:30 my+data:8 my+purchas:32 my+search:9 my+stor:13 my+wishlist:19 of+everyth:13 on:11
on+_+$:20 on+me:24 order:-10 out:9 out+_+my:13 permanently:27 permanently+$:27 pleas+_+everyth:11
pleas+delet:11 purchas:25 purchas+_+$:19 purchas+history:16 purg:16 read:-9 read+my:-8 record:15
record+$:16 remov:21 rid:12 rid+of:12 search:8 stor:33 stor+_+$:13 stor+_+me:24 stor+about:11
the:-12 the+_+you:11 to:-14 want:8 want+my:12 watch:-7 what:-9 whol:12 wipe:23 wipe+my:24
wishlist:30 wishlist+$:20 wishlist+_+$:12 you:15 you'v:13 you+_+about:11 you+_+on:11 you+_+stor:11
you+have:9 you+hold:11 you+know:11 your:7
[data_export] <num>:-9 <store>:-8 ^+_+all:7 ^+_+everyth:10 ^+_+i:15 ^+_+me:14 ^+_+my:24 ^+_+want:7
^+can:14 ^+export:42 ^+give:12 ^+put:9 ^+save:10 ^+send:12 a:30 a+_+$:7 a+_+for:11 a+_+of:26
a+csv:22 a+file:17 about+me:7 all:23 all+_+data:28 all+my:27 as:43 as+_+$:42 as+csv:10 as+json:31
can:11 can+_+download:9 can+_+get:8 can+i:15 copy:10 copy+of:10 csv:40 csv+$:19 csv+_+my:11
csv+of:11 data:34 data+$:13 data+_+a:17 data+as:13 download:21 download+_+wishlist:9 download+my:9
everyth:16 everyth+_+know:7 everyth+you:7 export:42 export+_+wishlist:22 export+my:39 file:17
for+_+$:8 for+me:10 give:11 give+me:13 history:24 history+in:18 i:10 i+_+a:9 i+_+everyth:8
i+download:9 i+get:8 i+want:7 in+a:11 is:-7 it:-10 json:44 json+$:37 json+_+my:8 json+of:8
know+_+me:7 know+about:7 me:21 me+$:8 me+_+json:16 me+a:16 me+as:8 my:25 my+_+$:13 my+_+as:21
my+_+history:25 my+_+to:18 my+data:36 my+order:20 my+purchas:13 my+wishlist:23 of:16 of+my:15
order:11 order+$:9 order+_+in:11 order+history:10 purchas:11 purchas+history:16 put:8
put+_+order:11 put+my:11 save:9 send:11 send+me:12 the:-17 to+a:10 want+a:10 what:-7 wishlist:23
wishlist+$:9 wishlist+_+json:9 wishlist+as:9 you+_+about:7 you+know:7
[data_import] <num>:-10 <store>:41 <store>+$:16 <store>+_+$:10 <store>+_+history:16 <store>+_+to:12
<store>+order:36 ^+_+in:42 ^+_+is:12 ^+_+my:24 ^+_+thi:14 ^+add:11 ^+bring:10 ^+here:20 ^+import:19
^+load:16 ^+pull:10 ^+read:18 ^+take:11 ^+upload:18 ^+what:-7 a+_+of:9 a+csv:10 add:10 as+_+load:9
as+csv:8 bring:10 csv:37 csv+_+it:9 csv+_+my:31 csv+load:9 csv+of:11 csv+with:20 e:20 e+_+$:20
e+invoic:20 for:-9 from:25 from+<store>:30 from+_+$:22 get+my:9 here:30 here+$:11 here+my:8
history:19 history+$:8 history+_+<store>:8 history+_+csv:8 history+as:8 i:-9 import:32 import+my:12
in:31 in+$:8 in+my:26 into:9 into+_+$:10 invoic:20 invoic+$:20 is+a:13 it+_+$:7 it+in:8 json:22
json+of:19 load:25 load+_+csv:10 load+_+in:9 load+it:9 load+thi:10 me:-13 my:29 my+<store>:24
my+_+<store>:11 my+_+from:9 my+_+history:8 my+_+invoic:20 my+_+order:25 my+_+purchas:16 my+e:20
my+old:12 my+order:16 my+past:16 of:18 of+_+$:10 of+_+purchas:12 of+my:15 of+order:12 old:12 on:-10
order:40 order+$:10 order+_+$:7 order+_+<store>:18 order+_+as:9 order+from:21 order+history:27
past:16 past+_+from:17 pull:10 purchas:20 read:16 read+_+my:21 read+in:21 receipt:21 record:11
record+$:11 sync:9 take:11 the:-12 the+_+with:10 the+csv:11 thi:25 thi+_+of:20 thi+_+with:10
thi+csv:10 thi+json:23 upload:18 upload+_+csv:11 upload+the:11 what:-10 with:12 with+_+<store>:9
with+_+e:10 with+my:17 your:11 your+_+$:12 your+record:12
[digest_set] $:14 <brand>:-9 <dur>:45 <dur>+$:12 <dur>+_+$:12 <every>:97 <every>+$:49
<every>+_+$:31 <every>+_+<num>:14 <every>+_+<time>:7 <every>+_+on:10 <every>+at:20
<every>+digest:14 <every>+summary:9 <num>:33 <num>+_+<dur>:32 <num>+_+<every>:20 <num>+_+per:31
<num>+mail:10 <num>+messag:21 <num>+summary:18 <store>:-11 <time>:35 <time>+$:27 ^:14 ^+<every>:27
^+<num>:24 ^+_+a:-8 ^+_+all:9 ^+_+everyth:34 ^+_+it:8 ^+_+rather:8 ^+_+summary:15 ^+_+the:14
^+_+want:7 ^+a:10 ^+bundl:8 ^+give:8 ^+i'd:14 ^+just:18 ^+roll:8 ^+send:19 a:26 a+<every>:13
a+_+<date>:11 a+_+<every>:24 a+_+digest:7 a+_+email:16 a+singl:16 a+summary:16 alert:28 alert+$:8
alert+_+a:7 alert+_+into:10 alert+into:8 alert+together:10 all:15 all+_+into:8 all+_+together:10
all+alert:16 and:10 and+_+it:8 at:37 at+<num>:21 at+<time>:23 at+_+$:22 batch:12 bundl:8 collect:9
combin:23 day:19 day+$:9 digest:24 digest+$:7 digest+<every>:11 digest+_+at:11 email:13
email+_+$:11 enough:19 even:14 everyth:30 everyth+in:11 for:-15 get+<num>:9 give:7 give+_+a:10
give+me:9 group:16 i'd:14 i'd+_+get:9 i'd+rather:8 i+_+a:10 i+want:7 in+<num>:11 instead:26
instead+$:8 instead+_+singl:15 instead+of:18 into:42 into+<num>:14 into+_+<every>:11 into+_+mail:10
into+a:15 is:9 is+_+$:17 it+<num>:9 just:22 mail:22 mail+_+day:10 mail+per:10 make+_+<num>:8
make+it:9 me+<num>:9 me+_+summary:10 me+a:9 messag:20 messag+_+$:10 monday:21 morning:11 my:-7
my+_+$:-8 my+notification:16 no:-7 notification:35 notification+_+$:16 of+<num>:-7 of+_+alert:11
of+_+ping:9 of+singl:15 on:11 on+_+$:9 on+_+at:9 on+_+pleas:13 on+monday:21 on+sunday:14 once:14
one:23 one+_+$:16 order:-12 per:27 per+_+$:19 per+day:20 ping:8 pleas+$:9 put:9 put+_+alert:9
put+_+in:11 put+all:9 put+everyth:11 rather:8 rather+_+<num>:10 rather+get:9 report:19 roll:8
roundup:24 send:34 send+_+<num>:10 send+me:8 singl:29 singl+_+$:15 summary:43 summary+<dur>:13
sunday:14 the+_+$:-8 the+_+and:12 the+_+into:17 the+alert:10 the+notification:16 the+one:12 them:10
to:-11 together:9 together+_+<num>:10 together+into:10 up:12 up+on:14 updat:13 want+_+singl:12
want+a:11 week:11 what:-8 wrap:14 wrap+_+on:15
[explain] $:9 <brand>:23 <brand>+$:26 <brand>+one:12 <money>:-8 <num>:-15 <store>:-10 ^:9
^+_+come:27 ^+_+did:21 ^+_+didn't:13 ^+_+is:12 ^+_+made:14 ^+_+my:-8 ^+_+ther:9 ^+_+thi:21
^+_+wasn't:11 ^+for:9 ^+give:13 ^+how:27 ^+is:27 ^+what:24 ^+why:77 about:13 about+_+pric:18
about+thi:17 add:14 add+$:15 and:-8 be:8 be+_+$:11 be+true:12 behind:27 blanket:8 blanket+_+in:8
blanket+not:8 can:-7 cart:14 cart+$:17 catch:14 catch+_+thi:14 catch+with:14 come:32 come+the:20
deal:28 deal+$:29 did:22 did+_+pick:15 did+_+recommend:12 did+you:32 didn't:30 didn't+_+lunchbox:8
didn't+the:8 discount:16 discount+_+$:18 explain:8 for+_+reason:9 for+what:8 get+_+$:9 give:12
give+_+the:15 give+me:13 good:10 good+_+be:12 good+to:12 how:26 how+_+the:18 how+_+you:24
how+come:27 how+did:17 i:-14 in+_+cart:15 in+my:19 into+_+cart:7 into+my:7 is:22 is+_+a:16
is+_+blanket:8 is+_+offer:12 is+ther:9 is+thi:33 isn't:19 it+_+my:7 it+into:8 lamp:13 lunchbox:8
lunchbox+_+it:8 lunchbox+make:8 made:14 made+you:14 make+_+into:8 make+it:8 me:7 me+_+<brand>:10
me+the:22 my+_+$:16 my+cart:20 not+_+my:8 not+in:8 of:-12 offer:24 offer+$:12 offer+_+good:12
offer+too:12 on:-13 one:11 one+$:16 order:-9 pick:15 pleas:-7 pric:7 pric+$:16 real:18 reason:27
reason+_+you:9 reason+did:9 recommend:17 recommend+_+<brand>:16 recommend+the:16 recommendation:18
recommendation+$:18 show+_+the:9 sock:14 story:15 suggest:21 suggest+<brand>:12 suggest+_+<brand>:9
suggest+the:9 suspiciou:18 that:26 that+_+$:40 that+one:12 the:22 the+<brand>:27 the+_+add:10
the+_+for:15 the+_+in:12 the+_+make:8 the+_+not:8 the+_+one:7 the+_+with:13 the+blanket:8
the+catch:14 the+lamp:14 the+lunchbox:8 the+sock:15 the+toaster:14 ther:8 ther+a:11 thi:55
thi+_+$:35 thi+_+too:12 thi+deal:14 thi+offer:24 thos:10 thos+$:11 to+_+true:12 to+be:11 toaster:14
too:11 too+_+to:12 too+good:12 trick:12 true:12 true+$:12 wasn't:11 wasn't+the:11 what:23
what+_+catch:14 what+_+did:8 what+_+you:9 what+made:14 what+reason:9 what+the:20 why:84
why+_+the:35 why+_+you:27 why+did:11 why+didn't:13 why+is:15 why+wasn't:11 with+_+deal:14
with+thi:14 you:38 you+_+me:8 you+_+the:31 you+pick:15 you+recommend:17 you+show:10 you+suggest:16
[filter_set] $:13 7:16 <brand>:-9 <num>:-13 <store>:-10 ^:13 ^+_+for:11 ^+_+home:32 ^+_+me:-9
^+_+my:-8 ^+_+now:14 ^+_+only:15 ^+_+prefer:17 ^+_+show:16 ^+_+stor:24 ^+_+the:-12 ^+_+to:7
^+_+use:11 ^+_+want:11 ^+alway:34 ^+from:14 ^+i:16 ^+just:10 ^+make:12 ^+only:19 ^+set:13 a+_+$:7
a+_+locker:10 a+locker:11 a+parcel:10 alert:-8 alway:33 as:13 as+my:14 at:11 australia:13 by+_+$:8
canada:7 canada+$:8 convenienc:16 convenienc+_+pickup:16 convenienc+stor:16 default:41 default+$:24
deliver:14 deliver+_+a:10 deliver+to:14 delivery:70 delivery+$:7 delivery+the:13 delivery+to:29
eleven:16 everyth+_+to:10 everyth+deliver:10 family:11 filter:13 for:12 for+_+pleas:9 for+me:7
from:24 from+_+on:23 from+now:20 from+shop:14 hide:7 hide+_+that:8 hide+shop:8 home:42
home+delivery:42 hong:8 hong+kong:8 i:9 i+_+everyth:10 i+prefer:18 i+want:10 in:-8 is:-7 it:-12
just:9 just+_+me:10 kong:8 korea:10 korea+$:10 list+_+that:8 list+stor:8 locker:40 locker+$:32
make:11 mart:11 me+_+$:8 me+_+which:10 my:-9 new+_+$:9 now:17 now+_+$:7 now+_+only:13 now+on:20
on:10 on+$:10 on+only:13 only:48 only+_+shop:13 only+_+stor:8 only+_+that:10 only+list:8
only+seller:11 only+show:9 order:-7 parcel:28 parcel+_+$:20 parcel+locker:29 pick:24 pick+up:16
pickup:46 pickup+$:25 plac:9 plac+that:10 possibl:9 prefer:27 prefer+_+deliver:10 prefer+everyth:10
result:14 seller:28 seller+_+to:18 send:20 send+_+hong:8 send+_+the:10 send+to:23 set:12 ship:33
ship+_+korea:10 ship+_+taiwan:8 ship+to:37 shop:43 shop+_+don't:8 shop+that:28 show:17
show+_+seller:10 show+_+shop:10 show+me:11 singapor:10 singapor+$:10 standard:14 stor:36
stor+pickup:30 stor+that:13 taiwan:7 taiwan+$:7 that:34 that+_+ship:21 that+_+to:33 that+delivery:8
that+don't:8 that+send:14 the:-9 the+_+$:13 to:40 to+_+$:30 to+_+kong:8 to+_+parcel:10 to+a:12
to+canada:7 to+hong:8 to+korea:10 to+singapor:10 to+taiwan:8 to+the:7 uk:10 up:12 what:-9
whenever:9 which:8 you:-9 zealand:10
[find] $:32 1:10 10:-8 12:9 128:10 128+gb:10 256:10 256+_+in:8 256+gb:10 30:9 4:25 5:14 6:9
<brand>:33 <brand>+<num>:12 <brand>+_+$:13 <brand>+_+6:10 <brand>+_+7:7 <brand>+_+<brand>:-9
<brand>+_+<money>:7 <brand>+_+over:7 <brand>+_+pack:9 <brand>+_+ultra:7 <brand>+a:7
<brand>+barista:13 <brand>+not:14 <brand>+qc:9 <colour>:79 <colour>+$:27 <colour>+_+$:-29
<colour>+_+<colour>:15 <colour>+_+<money>:12 <colour>+_+<size>:10 <colour>+_+<store>:7
<colour>+no:13 <colour>+on:16 <colour>+or:17 <colour>+used:10 <date>:14 <date>+$:18 <date>+who:13
<dur>:-18 <dur>+$:-9 <every>:-23 <every>+$:-8 <money>:41 <money>+$:39 <money>+_+$:14
<money>+_+les:12 <money>+_+need:-7 <money>+for:-8 <money>+or:11 <num>:39 <num>+$:7
<num>+<colour>:16 <num>+_+$:16 <num>+_+<colour>:10 <num>+_+<num>:16 <num>+_+a:-8 <num>+_+for:17
<num>+_+glass:14 <num>+_+of:-10 <num>+_+on:8 <num>+_+review:10 <num>+_+used:8 <num>+cheap:23
<num>+each:8 <num>+for:-14 <num>+get:17 <num>+good:8 <num>+max:13 <num>+option:22 <num>+pack:10
<num>+pair:17 <num>+pro:14 <num>+wine:14 <ordinal>:-13 <pct>:-9 <size>:56 <size>+$:30
<size>+<colour>:23 <size>+_+$:21 <size>+_+<money>:8 <size>+duvet:10 <size>+pleas:14 <store>:12
<store>+?:9 <store>+_+<store>:8 <store>+_+and:8 <store>+in:8 <store>+or:10 <store>+pleas:14
<volume>:26 <volume>+$:17 ?:10 ?+$:16 ^:32 ^+<brand>:13 ^+<num>:40 ^+<size>:14 ^+_+$:-10 ^+_+5:15
^+_+<brand>:9 ^+_+<money>:-10 ^+_+<num>:11 ^+_+<ordinal>:-7 ^+_+a:-17 ^+_+alert:-10 ^+_+all:-7
^+_+an:-8 ^+_+any:18 ^+_+anyon:14 ^+_+chair:17 ^+_+cheapest:15 ^+_+could:14 ^+_+dog:14 ^+_+down:8
^+_+everyth:-9 ^+_+for:8 ^+_+from:9 ^+_+i:-10 ^+_+if:10 ^+_+it:-10 ^+_+kettl:9 ^+_+much:11
^+_+my:-23 ^+_+old:13 ^+_+paper:12 ^+_+pric:14 ^+_+purchas:-9 ^+_+raincoat:12 ^+_+rat:35
^+_+refurbish:12 ^+_+same:13 ^+_+search:10 ^+_+sell:22 ^+_+shop:22 ^+_+someth:8 ^+_+stor:7
^+_+target:15 ^+_+the:-19 ^+_+ther:19 ^+_+thi:-9 ^+_+thinkpad:13 ^+_+wine:14 ^+_+with:8
^+_+without:31 ^+_+would:8 ^+_+you:24 ^+a:19 ^+add:-13 ^+after:10 ^+any:13 ^+anyth:8 ^+best:15
^+can:10 ^+certifi:27 ^+cheap:22 ^+cheapest:10 ^+do:17 ^+doe:12 ^+don't:-10 ^+electric:12 ^+get:-9
^+got:8 ^+has:-9 ^+help:10 ^+hunt:21 ^+i'm:11 ^+idea:-7 ^+in:-8 ^+is:12 ^+keep:-9 ^+lowest:17
^+make:-11 ^+men:15 ^+my:14 ^+need:30 ^+new:-7 ^+no:-18 ^+not:-11 ^+order:-15 ^+ps:15 ^+put:-16
^+refurbish:13 ^+same:18 ^+see:12 ^+set:-7 ^+show:8 ^+tell:-8 ^+the:25 ^+top:26 ^+use:-8 ^+used:14
^+wher:21 ^+which:13 ^+who:22 ^+yoga:25 ^+you:-8 a:48 a+7:7 a+<brand>:-26 a+<num>:-13 a+<size>:-20
a+_+$:-22 a+_+<brand>:-9 a+_+charger:11 a+_+for:-14 a+_+in:-8 a+_+inch:9 a+_+linen:8 a+_+of:12
a+_+on:12 a+_+one:10 a+_+pot:11 a+_+that:8 a+backpack:10 a+cheap:16 a+decent:24 a+few:9 a+moka:11
a+new:30 a+pair:11 a+quiet:10 a+raincoat:12 a+used:12 a+vintag:9 about:-11 account:-10 add:-21
after:8 after+a:12 afternoon:8 air:13 air+_+$:10 air+_+under:10 air+fryer:10 air+purifier:8
airpod:8 airpod+pro:12 alert:-30 all:-10 allow:-8 aluminium:9 an:-17 an+_+for:-7 and+<num>:9
and+_+$:16 and+_+<size>:13 and+want:-7 any:46 any+_+for:-14 any+_+on:8 any+_+that:9 any+brand:9
any+discount:8 anyon:37 anyon+_+the:15 anyon+sell:13 anyth+_+<brand>:9 anyth+_+<money>:8
anyth+from:11 anywher:21 anywher+$:21 approv:-8 armrest:18 around:10 around+_+$:12 arriv+_+<date>:9
as:16 ask:-12 at:9 at+<store>:28 at+_+?:9 at+_+for:11 at+_+pleas:7 baby:18 baby+_+$:15 back:-13
backpack:17 bag:9 bag+of:10 balm:7 bar:17 barista:13 basket:-14 basket+_+<colour>:-9 be:-14
be+_+$:-8 bean:8 bean+$:8 bed:25 befor:22 befor+<date>:15 befor+_+$:13 below:15 below+<money>:21
below+_+$:12 best:59 best+_+$:14 best+pric:29 best+rat:10 best+review:10 between+<num>:9
between+_+and:7 big:10 blanket:15 blender:7 blender+_+so:10 blender+brok:10 block:17 block+_+$:18
bluetooth:12 body:11 bogo:8 bookshelf:19 bookshelv:8 boot:34 boot+<size>:12 boot+_+$:8 boot+_+my:10
bottl+<brand>:11 bought:12 bought+<date>:15 bought+_+$:10 box:18 box+of:16 brand:19 brok:18
brok+_+i'm:10 brok+so:10 budget:-9 bunk:9 but:10 but+_+$:10 but+cheaper:13 buy+<num>:10
buy+_+get:17 by:24 by+<brand>:7 by+<date>:32 by+_+$:27 by+_+not:7 by+rat:-7 by+review:12 cancell:9
cancell+_+$:9 cancell+headphon:9 car:11 carbon:11 care:10 carrier:13 carry:24 cart:-19 cart+$:-11
carv:-14 cast:9 cast+iron:9 cat:27 cat+_+$:9 cat+food:14 ceramic:12 certifi:27 certifi+refurbish:12
chair:27 chair+by:9 charger:11 charger+_+my:11 cheap:57 cheap+_+$:18 cheaper+$:10 cheapest:82
cheapest+$:31 cheapest+<brand>:11 cheapest+_+roll:12 cheapest+_+to:15 cheapest+per:24
cheapest+plac:15 check:-14 checkout:-8 clamp:8 clean:9 coffe:14 coffe+_+$:7 coffe+bean:8
conditioner:12 confirm:-7 contact:11 contact+_+solution:9 contact+len:9 cooker:24 cork:19 cost:15
costum:16 could:26 could+_+a:12 coworker:-7 cran:8 curly:13 datejust:14 day+$:9 ddr:15 deal:24
deal+on:18 decent:25 deliver:7 deliver+_+<date>:15 deliver+by:15 denver:10 desk:15 did:-13 disc:13
discount:17 discount+on:8 dishwasher:19 do:17 do+_+sell:13 do+they:13 doe:23 doe+_+decent:19
doe+_+have:20 doe+a:13 dog:15 dog+food:8 don't+care:10 dress:11 dutch:11 dutch+oven:11 duvet:10
each+$:9 earbud:21 edition:12 electric:18 espresso:8 espresso+machin:8 everyth:-13 expensiv:-9
fan:14 fan+$:14 few:9 find:49 find+a:32 find+me:22 foam:15 foldabl:11 food:25 food+$:10
food+_+<date>:9 football:7 for:22 for+<brand>:-13 for+_+good:8 for+_+hair:13 for+_+quiet:10
for+_+than:8 for+les:8 for+me:-9 for+men:10 for+my:20 for+the:-13 free:10 from:13 from+<brand>:14
from+<store>:12 from+_+or:14 fryer:10 fryer+under:10 futur:8 gam:17 garden:8 gb:23 gb+<colour>:8
gb+_+<colour>:8 gb+in:8 germany:11 germany+$:11 get:17 get+<num>:15 get+_+$:-10 get+_+<num>:7
get+a:11 gift:-9 give+_+a:-8 glass:27 glass+_+<store>:14 glass+from:14 go:-12 go+over:8 goe:-8
going:10 gone:-10 good:32 good+_+$:18 got:20 got+_+cheapest:11 got+any:8 got+the:14 green:13
hair:15 hair+$:13 halloween:16 has:14 has+the:16 have:8 have+_+<brand>:11 have+the:11 hdmi:10 he:-7
headphon+$:8 hedgehog:8 help:7 help+_+find:11 help+me:7 here:14 here+$:10 here+_+<date>:10
highest:13 highest+rat:13 hik:16 hose:10 how+_+is:9 how+much:11 hub:13 hunt:21 hunt+_+a:21
hunt+for:11 hypoallergenic:15 i'd+_+to:8 i'm:12 i'm+_+for:17 i'm+_+the:18 i'm+a:-9 i'm+in:16
i'm+look:16 i+_+$:-11 i+_+<colour>:-9 i+_+<date>:14 i+_+<num>:-10 i+_+a:16 i+_+find:9 i+_+get:12
i+_+like:15 i+_+up:8 i+bought:14 i+could:11 i+have:-8 i+need:-12 i+order:8 i+said:-8 i+should:16
i+was:8 idea:-8 idea+for:-10 ideally:7 in:18 in+<brand>:-14 in+<colour>:33 in+_+$:20 in+_+no:13
in+my:-9 in+stock:21 in+the:22 inch:19 includ+_+to:9 includ+delivery:9 ink:9 instead:-9 into:-7
iphon+$:-8 iron:9 is+<num>:-13 is+_+$:-8 is+_+<brand>:10 is+_+any:8 is+_+sell:9 is+a:10 is+the:18
is+ther:16 ish:11 it:-27 it':-11 it+$:-14 it+is:7 item:-11 iv:13 just:-7 keep:-11 keyboard:9 kid:19
kindl:11 kindl+oasi:10 kindly:14 kindly+_+me:14 knif:12 kniv:12 lamp:15 lamp+$:10 laptop:14 larg:9
leather:11 leather+_+$:8 len:8 len+solution:9 les:16 les+$:12 light:-15 like:16 like+_+see:19
like+to:23 limit:-12 linen:8 lip:7 lipstick:11 look:21 look+_+a:10 look+_+cheap:7 look+for:19
look+up:10 lowest:37 lowest+_+on:18 lowest+_+per:12 lowest+pric:40 mac:12 macbook:9 macbook+$:16
machin:25 make:-12 market:19 mat:12 matcha:24 matcha+whisk:25 max:25 max+$:25 me+$:-9 me+<num>:27
me+_+a:10 me+_+option:18 me+a:-8 me+find:11 me+only:16 me+some:19 memory:14 men:33 men+<brand>:11
men+<size>:10 men+_+<size>:12 miso:9 mixer+_+<colour>:7 mixer+in:7 moka:11 moka+pot:11 monitor:8
monitor+$:10 much:13 much+_+a:21 much+is:11 my:-13 my+<brand>:9 my+_+$:-10 my+_+blender:10
my+_+need:22 my+cart:-8 my+old:9 need:37 need+_+to:8 need+a:22 need+new:11 need+someth:8 new:31
new+_+$:15 no:15 no+_+$:16 nois:15 nois+_+headphon:9 nois+cancell:9 not:12 not+_+$:14 not+too:12
notification:-8 nut:17 oasi:10 of+<brand>:-7 of+<num>:12 of+_+$:8 of+_+<brand>:-7 of+_+food:11
of+the:-12 off:-9 offic:24 offic+chair:21 oil:7 ok:-8 old:10 old+_+brok:10 old+blender:10 oliv:7
oliv+oil:7 on:22 on+_+<brand>:-7 on+_+anywher:9 on+_+at:32 on+discount:15 on+sale:31 on+the:-16
on+vitamin:13 one+_+the:9 only:20 only+$:17 option:22 option+_+a:9 option+for:22 or:13
or+<colour>:17 or+<store>:8 or+_+$:10 or+les:11 order:-24 order+_+the:8 ounc:8 out:-17 oven:9
over:8 over+<money>:8 over+_+$:14 own:12 pack:9 pack+_+pric:9 pair:38 pair+of:22 paper:15 pay:-11
pegasu:9 per:23 per+_+$:9 per+_+for:12 per+roll:18 pick+up:8 pillow:18 pillowcas:25 ping:-7
pixel:18 pixel+<num>:17 pixel+_+$:9 plac:28 plac+_+get:13 plac+to:22 pleas:8 pleas+_+find:16
pleas+to:16 pol:8 polariz:14 pot:14 powder:9 pre:14 present:-9 pric:23 pric+_+delivery:10
pric+includ:10 pric+on:17 pric+per:11 print:8 print+_+$:9 pro:27 pro+<num>:9 protein:28
protein+powder:11 ps:23 ps+5:10 ps+_+$:12 purchas:-9 purifier:8 put:-17 put+a:-8 qc:8 qc+ultra:8
quiet:7 r:11 rain:10 rain+boot:8 raincoat:22 raincoat+that:12 ram:15 rat:33 rate:14 read:16
read+glass:13 recommend:-7 reef:13 refurbish:43 refurbish+thinkpad:13 replacement:12 resistant:13
restock:-10 review:12 review+$:8 rice:29 rice+cooker:24 right:12 right+_+$:17 right+now:16 robot:9
roll:16 roll+$:12 rtx:10 rtx+<num>:10 run:21 run+_+$:11 s+_+256:8 safe:11 said:-8 sale:36 sale+$:12
sale+at:14 same:41 same+_+as:15 same+_+food:9 same+shampoo:12 search:34 search+for:27 seat:11
secondhand:13 see:27 sell:39 send:-8 shampoo:29 shampoo+_+bought:12 shampoo+i:12 ship:19 ship+to:14
shirt:-9 sho:10 sho+<size>:13 sho+_+$:11 sho+_+<money>:9 shop:21 should+_+to:15 should+be:-9
should+like:16 show:22 show+_+<num>:16 show+_+some:23 show+me:38 silk:15 singl:-7 size:-11
skillet:9 snow:22 snow+boot:10 so:13 so+_+look:9 so+i'm:10 sock:12 solution:9 solution+_+$:9
some:22 some+_+$:8 someth:7 someth+to:8 somewher:10 somewher+_+<num>:10 somewher+between:10
sorry:-7 sound:-8 speaker:12 spend:-10 stand:23 stand+_+$:7 stand+desk:11 stand+fan:8
still+_+the:10 stock:19 stock+$:11 stock+<brand>:12 stock+_+$:13 stolen:-7 stop:-7 stroller:21
stroller+$:8 student:9 stuffer:-13 sturdy:7 suggestion:-15 suit:12 sulfat:13 sunglass:14
sunscreen:19 taipei:9 taipei+$:9 taiwan:12 taiwan+$:12 take:-10 target:10 tatami:10 tb:11 tea:12
teapot:14 technic:8 tell:-12 tell+me:-12 than:8 than+<money>:7 than+_+$:10 that:12 that+_+$:-10
the+<date>:7 the+<num>:7 the+_+$:-29 the+_+<brand>:10 the+_+<num>:26 the+_+a:11 the+_+for:9
the+_+oasi:10 the+_+on:-8 the+_+one:-9 the+_+plac:22 the+_+pric:11 the+_+shampoo:12 the+_+show:8
the+best:12 the+cheapest:19 the+kindl:8 the+lowest:15 the+pixel:9 the+rtx:12 the+same:15
the+usual:9 them:-8 ther:12 ther+a:9 ther+any:12 they:7 they+sell:13 thi:-20 thi+_+$:-7 thinkpad:13
tie:11 to:7 to+<num>:-12 to+_+a:24 to+_+me:15 to+_+my:8 to+a:-9 to+find:20 to+germany:12 to+get:13
to+see:16 toaster:9 toddler:23 toothpast:14 top:21 top+<size>:-8 top+_+$:-8 top+rat:19 total:-9
track:-12 tripod:9 troubl:8 turn:-12 ultra:10 umbrella:9 under:29 under+<money>:26 under+<num>:12
under+_+$:26 until:-10 usb:13 use:-10 used:37 used+<brand>:8 usual:9 usually:10 vacuum:11 vegan:12
vintag:9 vitamin:11 vitamin+_+$:8 vs:-14 waist:-15 waist+<num>:-8 walnut:20 want+<colour>:-10
want+_+$:-11 want+a:20 warm:13 wash:11 watch:-20 water:17 waterproof:28 wear:-8 what+_+<money>:8
what+_+a:18 what+_+i:-8 what+_+lowest:12 what+_+sale:15 what+is:10 what+on:14 what+would:8 wheel:11
when:-14 wher:28 wher+_+i:8 wher+i:8 whether:8 which:8 which+_+have:11 which+shop:13 whisk:25
who:28 who+_+the:14 who+got:11 wine:14 wine+_+from:14 wine+glass:14 wireles:8 with+_+<num>:11
without:15 without+_+$:16 women:22 women+_+<colour>:10 wonder:9 wool:30 would:9 would+a:10
would+you:10 yo:11 yoga:26 you+_+any:12 you+_+up:9 you+know:9 you+look:10 zipper:22
"""
