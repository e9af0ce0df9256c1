"""What words speak for, third part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[digest_set] $:14 <brand>:-10 <dur>:44 <dur>+$:12 <dur>+_+$:12 <every>:95 <every>+$:49
<every>+_+$:30 <every>+_+<num>:13 <every>+_+<time>:9 <every>+_+on:10 <every>+at:22
<every>+digest:12 <every>+summary:9 <num>:35 <num>+_+<dur>:31 <num>+_+<every>:19 <num>+_+per:28
<num>+mail:10 <num>+messag:20 <num>+summary:18 <store>:-11 <time>:34 <time>+$:28 ^:14 ^+<every>:25
^+<num>:34 ^+_+a:-9 ^+_+all:9 ^+_+email:13 ^+_+everyth:33 ^+_+it:9 ^+_+rather:8 ^+_+summary:14
^+_+the:14 ^+a:11 ^+bundl:8 ^+give:9 ^+i'd:14 ^+just:18 ^+roll:9 ^+send:19 a:24 a+<every>:13
a+_+<date>:11 a+_+<every>:22 a+_+digest:7 a+_+email:15 a+_+summary:8 a+singl:17 a+summary:16
alert:27 alert+$:8 alert+_+into:10 alert+into:7 alert+together:10 all:14 all+_+into:7
all+_+together:10 all+alert:16 and:10 and+_+it:8 and+_+them:12 at:37 at+<num>:20 at+<time>:23
at+_+$:23 batch:12 bundl:8 collect:9 combin:23 day:18 day+$:9 digest:35 digest+$:7
digest+<every>:10 digest+_+at:10 email:24 email+_+$:10 enough:18 even:13 everyth:29 everyth+in:9
for:-15 get+<num>:9 give:9 give+_+a:12 give+me:10 group:16 i:-7 i'd:13 i'd+_+get:9 i'd+rather:8
i+_+a:9 in+<num>:9 instead:25 instead+$:8 instead+_+singl:14 instead+of:18 into:42 into+<num>:15
into+_+<every>:12 into+_+mail:10 into+a:15 is:8 is+_+$:16 it+<num>:9 just:22 mail:22 mail+_+day:10
mail+per:10 make+_+<num>:9 make+it:9 me+<num>:9 me+_+summary:10 me+a:10 messag:18 messag+_+$:10
monday:21 morning:11 my+_+$:-8 my+notification:16 no:-7 notification:35 notification+_+$:16
of+_+alert:11 of+_+ping:9 of+singl:14 on:11 on+_+$:9 on+_+at:9 on+_+pleas:12 on+monday:21
on+sunday:13 once:15 one:23 one+_+$:16 order:-12 per:36 per+_+$:17 per+day:19 per+week:22 ping:7
pleas:11 pleas+$:16 put:8 put+_+alert:9 put+_+in:9 put+all:9 put+everyth:9 rather:8
rather+_+<num>:10 rather+get:9 report:17 roll:8 roundup:23 send:33 send+_+<num>:10 singl:30
singl+_+$:14 singl+_+<every>:13 summary:44 summary+<dur>:13 summary+<every>:8 summary+_+at:8
sunday:13 that:-7 the+_+$:-8 the+_+and:11 the+_+into:17 the+alert:10 the+notification:16 the+one:12
them:10 to:-12 together:9 together+_+<num>:10 together+into:10 up:12 up+on:13 updat:13
want+_+singl:11 want+a:10 week:22 what:-8 wrap:14 wrap+_+on:14
[explain] $:11 3:11 3+$:11 7:8 <brand>:21 <brand>+$:26 <brand>+_+me:8 <brand>+one:12 <money>:-8
<num>:-15 <size>:-7 <store>:-10 ^:11 ^+_+come:28 ^+_+did:21 ^+_+didn't:11 ^+_+is:10 ^+_+made:14
^+_+my:-8 ^+_+ther:9 ^+_+thi:22 ^+_+was:9 ^+_+wasn't:10 ^+for:9 ^+give:13 ^+how:28 ^+is:27
^+what:24 ^+why:89 a:9 a+3:11 a+7:10 a+_+$:11 about:13 about+_+pric:18 about+thi:18 add:13 add+$:14
and:-8 at:-7 be:8 be+_+$:11 be+true:12 behind:27 blanket:8 blanket+_+in:8 blanket+not:8 block:10
can:-7 cart:14 cart+$:16 catch:14 catch+_+thi:14 catch+with:14 choos:8 choos+_+<brand>:8
choos+the:8 come:32 come+the:20 deal:28 deal+$:29 did:22 did+_+pick:14 did+_+recommend:11
did+you:32 didn't:29 didn't+_+lunchbox:8 didn't+the:8 discount:16 discount+_+$:18 explain:8
for+_+reason:9 for+what:8 get+_+$:9 give:12 give+_+the:15 give+me:13 good:10 good+_+be:12
good+to:12 how:27 how+_+the:18 how+_+you:24 how+come:28 how+did:17 i:-15 in+_+cart:15 in+my:18
is:21 is+_+a:14 is+_+blanket:8 is+_+offer:12 is+ther:9 is+thi:32 isn't:18 it+into:8 lamp:13
lunchbox:8 lunchbox+_+it:8 lunchbox+make:8 made:14 made+you:14 make+_+into:8 make+it:8 me:7
me+_+<brand>:9 me+the:22 milk:7 my+_+$:15 my+cart:20 not+_+my:8 not+in:8 of:-12 offer:23 offer+$:12
offer+_+good:12 offer+too:12 on:-13 one:9 one+$:14 order:-10 pick:14 pleas:-8 pric:7 pric+$:16
real:18 reason:27 reason+_+you:9 reason+did:9 recommend:18 recommend+_+<brand>:18 recommend+the:18
recommendation:18 recommendation+$:18 show+_+the:8 sock:13 story:15 suggest:19 suggest+<brand>:10
suggest+_+<brand>:10 suggest+the:10 suspiciou:18 that:25 that+_+$:38 that+one:10 the:21
the+<brand>:28 the+_+add:9 the+_+for:17 the+_+in:12 the+_+make:8 the+_+not:7 the+_+one:7
the+_+with:13 the+blanket:8 the+catch:14 the+lamp:14 the+lunchbox:8 the+milk:7 the+sock:14
the+toaster:13 ther:8 ther+a:10 thi:54 thi+_+$:35 thi+_+too:12 thi+deal:14 thi+offer:24 thos:10
thos+$:11 to+_+true:12 to+be:11 toaster:13 too:11 too+_+to:12 too+good:12 trick:12 true:12
true+$:12 was:9 wasn't:10 wasn't+the:10 what:22 what+_+catch:14 what+_+did:8 what+_+you:9
what+made:14 what+reason:9 what+the:21 why:96 why+_+the:32 why+_+you:26 why+are:8 why+did:12
why+didn't:12 why+is:13 why+wasn't:10 with+_+deal:14 with+thi:14 you:37 you+_+me:8 you+_+the:33
you+pick:14 you+recommend:18 you+show:10 you+suggest:15
[filter_set] $:13 7:16 <brand>:-9 <num>:-13 <store>:-11 ^:13 ^+_+for:11 ^+_+home:32 ^+_+me:-9
^+_+my:-8 ^+_+now:13 ^+_+only:16 ^+_+prefer:17 ^+_+show:15 ^+_+stor:23 ^+_+the:-12 ^+_+use:11
^+_+want:11 ^+alway:34 ^+from:13 ^+i:16 ^+just:10 ^+make:12 ^+only:21 ^+set:13 a+_+locker:10
a+locker:11 a+parcel:10 alert:-8 alway:34 as:13 as+my:15 at:11 australia:14 by+_+$:8 canada:7
canada+$:8 convenienc:15 convenienc+_+pickup:15 convenienc+stor:15 default:41 default+$:24
deliver:13 deliver+_+a:10 deliver+to:14 delivery:70 delivery+$:7 delivery+the:13 delivery+to:30
eleven:17 everyth+_+to:10 everyth+deliver:10 family:10 filter:13 for:12 for+_+pleas:9 for+me:8
from:24 from+_+on:24 from+now:21 from+shop:15 hide+_+that:7 hide+shop:7 home:42 home+delivery:42
hong:8 hong+kong:8 i:10 i+_+everyth:10 i+prefer:18 i+want:10 in:-8 is:-7 it:-12 just:9 just+_+me:10
kong:8 korea:10 korea+$:10 list+_+that:8 list+stor:8 locker:40 locker+$:32 make:11 mart:10 me+_+$:8
me+_+which:10 my:-9 new+_+$:9 now:17 now+_+$:8 now+_+only:12 now+on:21 on:10 on+$:11 on+only:12
only:49 only+_+shop:13 only+_+stor:8 only+_+that:15 only+list:8 only+seller:13 only+show:9 order:-7
parcel:28 parcel+_+$:20 parcel+locker:29 pick:24 pick+up:16 pickup:46 pickup+$:25 plac:9
plac+that:10 possibl:9 possibl+$:9 post:9 post+to:9 prefer:27 prefer+_+deliver:10 prefer+everyth:10
result:14 seller:30 seller+_+to:18 seller+that:7 send:19 send+_+hong:8 send+_+the:10 send+to:22
set:12 ship:33 ship+_+korea:10 ship+_+taiwan:7 ship+to:37 shop:44 shop+_+don't:7 shop+that:29
show:17 show+_+seller:9 show+_+shop:13 show+me:10 show+only:8 singapor:10 singapor+$:10 standard:14
stor:36 stor+pickup:30 stor+that:12 that:36 that+_+ship:21 that+_+to:34 that+delivery:7
that+don't:7 that+post:9 that+send:13 the:-9 the+_+$:13 to:40 to+_+$:30 to+_+kong:8 to+_+parcel:10
to+a:12 to+canada:7 to+hong:8 to+korea:10 to+singapor:10 to+taiwan:7 to+the:7 uk:10 up:12 what:-9
whenever:9 which:7 you:-9 zealand:10
[find] $:31 1:10 10:-7 128:9 128+gb:9 256:10 256+_+in:8 256+gb:10 30:8 4:23 5:13 512:8 512+gb:8
6:13 <brand>:37 <brand>+<num>:8 <brand>+_+$:14 <brand>+_+6:9 <brand>+_+7:8 <brand>+_+<brand>:-9
<brand>+_+<money>:11 <brand>+_+on:18 <brand>+_+pack:8 <brand>+_+ultra:7 <brand>+barista:13
<brand>+i'm:-7 <brand>+if:14 <brand>+laptop:10 <brand>+not:11 <brand>+qc:9 <brand>+watch:7
<colour>:82 <colour>+$:26 <colour>+_+$:-24 <colour>+_+<colour>:15 <colour>+_+<money>:13
<colour>+_+<size>:9 <colour>+_+polyester:8 <colour>+no:13 <colour>+on:15 <colour>+or:17
<colour>+used:9 <date>:14 <date>+$:17 <date>+who:13 <dur>:-18 <dur>+$:-9 <every>:-23 <money>:41
<money>+$:43 <money>+_+$:15 <money>+_+a:-7 <money>+_+les:12 <money>+_+need:-8 <money>+for:-8
<money>+max:16 <money>+or:11 <num>:38 <num>+$:7 <num>+<colour>:15 <num>+_+$:15 <num>+_+<brand>:-7
<num>+_+<colour>:12 <num>+_+<num>:15 <num>+_+a:-8 <num>+_+for:17 <num>+_+glass:14 <num>+_+of:-8
<num>+_+on:8 <num>+_+review:10 <num>+_+used:7 <num>+cheap:23 <num>+each:8 <num>+for:-14
<num>+get:17 <num>+good:7 <num>+max:13 <num>+option:22 <num>+pack:8 <num>+pair:18 <num>+pro:13
<num>+wine:14 <ordinal>:-12 <pct>:-8 <size>:55 <size>+$:29 <size>+<colour>:22 <size>+_+$:19
<size>+_+<colour>:11 <size>+_+<money>:8 <size>+duvet:10 <size>+pleas:13 <size>+size:7 <store>:12
<store>+?:9 <store>+_+<store>:7 <store>+_+and:7 <store>+in:7 <store>+or:9 <store>+pleas:13
<volume>:25 <volume>+$:16 ?:9 ?+$:15 ^:31 ^+<brand>:15 ^+<every>:-8 ^+<num>:43 ^+<size>:13 ^+_+$:-9
^+_+5:16 ^+_+<brand>:10 ^+_+<money>:-9 ^+_+<num>:10 ^+_+a:-22 ^+_+alert:-13 ^+_+all:-7 ^+_+an:-9
^+_+any:21 ^+_+anyon:15 ^+_+chair:17 ^+_+cheapest:12 ^+_+could:14 ^+_+dog:13 ^+_+down:8
^+_+everyth:-10 ^+_+from:7 ^+_+i:-11 ^+_+if:8 ^+_+it:-10 ^+_+kettl:8 ^+_+much:12 ^+_+my:-25
^+_+old:13 ^+_+paper:10 ^+_+pric:12 ^+_+purchas:-9 ^+_+raincoat:13 ^+_+rat:35 ^+_+refurbish:13
^+_+run:12 ^+_+same:13 ^+_+search:17 ^+_+sell:28 ^+_+sho:11 ^+_+shop:22 ^+_+target:15 ^+_+the:-16
^+_+ther:18 ^+_+thi:-9 ^+_+thinkpad:13 ^+_+waterproof:12 ^+_+wine:14 ^+_+with:8 ^+_+without:32
^+_+would:9 ^+_+you:24 ^+a:22 ^+add:-14 ^+after:11 ^+any:12 ^+best:15 ^+can:9 ^+cart:-7
^+certifi:26 ^+cheap:22 ^+cheapest:13 ^+do:23 ^+doe:14 ^+don't:-10 ^+electric:18 ^+find:23 ^+get:-9
^+got:7 ^+has:-10 ^+help:8 ^+hunt:21 ^+i'm:9 ^+idea:-8 ^+if:-7 ^+in:-9 ^+is:16 ^+keep:-10
^+lowest:16 ^+make:-11 ^+men:15 ^+my:12 ^+need:31 ^+no:-18 ^+not:-12 ^+order:-15 ^+pleas:8 ^+ps:16
^+put:-16 ^+recommend:-7 ^+refurbish:13 ^+same:19 ^+search:18 ^+see:11 ^+set:-8 ^+show:9 ^+sorry:-7
^+tell:-10 ^+the:22 ^+toddler:14 ^+top:25 ^+use:-8 ^+used:13 ^+want:9 ^+watch:-9 ^+wher:26
^+which:13 ^+who:26 ^+yoga:26 ^+you:-9 a:44 a+<brand>:-20 a+<num>:-13 a+<size>:-19 a+_+$:-20
a+_+<brand>:-9 a+_+charger:9 a+_+espresso:9 a+_+inch:9 a+_+linen:8 a+_+of:14 a+_+on:11 a+_+one:9
a+_+pot:11 a+backpack:9 a+bag:11 a+cheap:16 a+decent:23 a+few:10 a+moka:11 a+new:30 a+pair:11
a+quiet:10 a+raincoat:13 a+used:17 a+vintag:9 about:-10 account:-9 add:-23 after:9 after+a:12
afternoon:7 air:13 air+_+$:10 air+_+under:11 air+fryer:10 air+purifier:9 airpod:8 airpod+pro:12
alert:-32 alert+<brand>:-10 all:-11 allow:-8 aluminium:9 an:-19 an+_+for:-7 and+<num>:8 and+_+$:18
and+_+<size>:12 any:45 any+_+for:-14 any+_+on:8 any+_+that:8 any+brand:8 any+discount:8 anyon:37
anyon+_+the:16 anyon+sell:13 anyth+_+<money>:9 anyth+from:9 anywher:29 anywher+$:18 approv:-9
are+_+$:-7 armrest:18 around:10 around+_+$:12 arriv+_+<date>:9 as:17 ask:-12 at:12 at+<store>:27
at+_+?:9 at+_+for:9 at+_+moment:10 at+_+pleas:7 baby:18 baby+_+$:15 back:-13 backpack:15 bag:11
bag+of:13 bar:17 barista:13 basket:-14 basket+_+<colour>:-8 be:-15 be+_+$:-8 bed:26 befor:22
befor+<date>:14 befor+_+$:13 below:14 below+<money>:19 below+_+$:11 best:54 best+_+$:14
best+pric:27 best+rat:10 best+review:10 between:8 between+<num>:11 between+_+and:9 big:9 blanket:11
blender:8 blender+_+so:10 blender+brok:10 block:16 block+_+$:19 bluetooth:10 body:10 bogo:8
bookshelf:18 bookshelv:8 boot:39 boot+<size>:11 boot+_+$:7 boot+_+my:16 boot+in:7 bottl+<brand>:11
bought:11 bought+<date>:14 bought+_+$:8 box:18 box+of:16 brand:18 brok:19 brok+_+i'm:10 brok+so:10
budget:-9 bunk:9 but:8 but+_+$:9 but+cheaper:15 buy+<num>:9 buy+_+get:17 by:24 by+<date>:34
by+_+$:29 by+rat:-8 by+review:11 c:7 can:7 cancell:9 cancell+_+$:9 cancell+headphon:9 car:11
carbon:10 care:10 carrier:13 carry:22 cart:-23 cart+$:-13 carv:-16 cast:8 cast+iron:8 cat:23
cat+_+$:8 cat+food:14 cello:8 ceramic:9 certifi:26 certifi+refurbish:13 chair:30 chair+by:9
chang:-7 charcoal:9 charcoal+_+$:9 charcoal+grill:9 charger:14 charger+_+my:9 charger+for:14
cheap:61 cheap+_+$:18 cheaper+$:12 cheapest:90 cheapest+$:30 cheapest+<brand>:14 cheapest+_+$:12
cheapest+_+roll:10 cheapest+_+to:12 cheapest+per:24 cheapest+plac:19 check:-15 checkout:-8 clamp:7
clean:8 coffe:11 conditioner:11 contact:10 contact+_+solution:9 contact+len:9 cooker:23 cork:20
cost:15 costum:15 could:25 could+_+a:12 coworker:-8 cran:7 curly:13 datejust:14 day+$:10 ddr:14
deal:25 deal+on:19 decent:24 deliver:8 deliver+_+<date>:15 deliver+by:15 delivery+to:11 denver:10
desk:11 did:-13 disc:13 discount:16 discount+on:8 dishwasher:18 do:20 do+_+sell:12 do+any:14
do+i:-8 do+they:12 do+you:10 doe:24 doe+_+decent:19 doe+_+have:19 doe+a:13 dog:14 don't+care:10
dress:12 drop:-7 dutch:11 dutch+oven:11 duvet:10 each+$:9 earbud:21 edition:12 electric:22 email:-9
espresso:13 espresso+machin:12 everyth:-14 everyth+$:-7 expensiv:-10 fan:14 fan+$:13 few:10 find:63
find+_+in:21 find+a:30 find+me:23 foam:15 fold:7 foldabl:15 food:23 food+$:9 food+_+<date>:8 for:24
for+<brand>:-14 for+_+good:7 for+_+hair:13 for+_+quiet:10 for+_+skin:12 for+_+than:8 for+_+used:11
for+les:8 for+me:-10 for+men:9 for+my:12 for+the:-13 free:10 from:14 from+<brand>:11
from+<store>:19 from+_+or:13 fryer:10 fryer+under:11 futur:8 gam:16 garden:11 gb:27 gb+_+<colour>:8
gb+in:8 germany:11 germany+$:11 get:14 get+<num>:16 get+_+$:-9 get+_+<num>:7 get+a:11 get+here:7
gift:-11 give+_+<num>:8 give+_+a:-9 glass:26 glass+_+<store>:14 glass+from:14 go:-12 go+over:8
goe:-8 going:9 gone:-10 good:31 good+_+$:18 got:19 got+_+cheapest:10 got+any:8 got+the:13 green:12
grill:7 grill+$:8 hair:15 hair+$:13 halloween:15 has:14 has+_+lowest:9 has+the:15 have:13
have+_+<brand>:14 have+the:13 hdmi:9 he:-7 headphon:8 headphon+$:8 hedgehog:7 help+_+find:9 here:14
here+$:10 here+_+<date>:11 highest:13 highest+rat:13 hik:13 hose:9 how+_+is:8 how+much:12 hub:12
hunt:21 hunt+_+a:21 hunt+for:11 hypoallergenic:15 i'd+_+to:8 i'm:10 i'm+_+for:15 i'm+_+the:18
i'm+a:-9 i'm+in:16 i'm+look:16 i+_+$:-11 i+_+<colour>:-9 i+_+<date>:13 i+_+<num>:-10 i+_+a:17
i+_+buy:9 i+_+find:9 i+_+get:11 i+_+like:16 i+_+up:8 i+bought:12 i+could:12 i+have:-9 i+need:-14
i+order:7 i+said:-8 i+should:16 i+usually:20 i+was:7 idea:-10 idea+for:-10 ideally:7 in:22
in+<brand>:-15 in+<colour>:27 in+_+$:16 in+_+cart:-8 in+_+no:13 in+_+size:26 in+my:12 in+stock:17
in+the:20 inch:19 includ+_+to:8 includ+delivery:9 ink:7 instead:-9 iphon+$:-12 iron:8 is+<num>:-13
is+_+$:-8 is+_+<brand>:18 is+_+any:8 is+_+sell:9 is+a:10 is+the:23 is+ther:14 ish:10 it:-27 it':-11
it+$:-14 it+is:7 item:-11 iv:12 keep:-12 keyboard:9 kid:21 kilo:8 kindl:10 kindl+oasi:9 kindly:14
kindly+_+me:14 knif:10 kniv:9 lamp:18 lamp+$:9 laptop:21 larg:9 leather:10 leather+_+$:7 len:8
len+solution:9 les:16 les+$:12 let+_+see:7 light:-17 like:13 like+_+see:19 like+the:-8 like+to:23
limit:-12 linen:13 lipstick:10 look:21 look+_+a:10 look+for:19 look+up:10 lotion:14 lov:-8
lowest:38 lowest+_+on:20 lowest+_+per:11 lowest+pric:41 mac:11 macbook:9 macbook+$:16 machin:30
make:-12 market:19 mascara:10 mat:11 matcha:24 matcha+whisk:25 max:30 max+$:28 me+$:-7 me+<num>:30
me+_+<brand>:-8 me+_+a:8 me+_+option:18 me+a:-7 me+find:9 me+only:16 me+see:7 me+some:20 memory:14
men:35 men+<brand>:11 men+<size>:13 men+_+$:10 men+_+<size>:12 miso:9 mixer+_+<colour>:8 mixer+in:8
moka:11 moka+pot:11 moment:9 moment+$:10 monitor:7 monitor+$:10 more+_+of:8 much:13 much+_+a:21
much+is:11 my:-10 my+_+blender:10 my+_+need:22 my+_+under:10 my+cart:-10 my+old:9 my+sho:7
my+size:26 need:39 need+a:22 need+new:11 new:32 new+_+$:16 no:14 no+_+$:16 nois:15
nois+_+headphon:9 nois+cancell:9 not:16 not+_+$:16 not+too:11 noth:13 noth+_+<money>:11 noth+over:8
notification:-7 now+$:7 nut:17 oasi:9 of+<num>:12 of+_+$:8 of+_+<brand>:-9 of+_+food:11 off:-8
offic:24 offic+chair:21 ok:-9 old:9 old+_+brok:10 old+blender:10 on:22 on+$:-7 on+_+anywher:18
on+_+at:30 on+discount:14 on+sale:40 on+the:-17 on+vitamin:12 one+_+the:9 only:19 only+$:17
option:22 option+_+a:9 option+for:22 or:12 or+<colour>:17 or+<store>:8 or+_+$:9 or+les:11 order:-25
order+_+the:7 ounc:7 out:-17 oven:9 over:12 over+<money>:13 over+_+$:19 own:11 pack:15
pack+_+pric:9 pack+_+the:8 pair:39 pair+of:23 paper:19 pay:-11 pegasu:10 per:23 per+_+$:15
per+_+for:11 per+kilo:9 per+roll:16 pick+up:7 pillow:17 pillowcas:25 pixel:18 pixel+<num>:17
pixel+_+$:9 plac:30 plac+_+get:12 plac+to:19 pleas:10 pleas+_+find:14 pleas+to:14 pol:7 polariz:14
polyester:8 polyester+$:8 possibl:13 possibl+$:13 pot:14 powder:9 pre:13 present:-12 pric:20
pric+_+a:7 pric+_+delivery:9 pric+_+the:-7 pric+includ:9 pric+on:19 pric+per:10 print:8 print+_+$:9
pro:25 pro+<num>:8 protein:27 protein+powder:11 ps:23 ps+5:11 ps+_+$:11 purchas:-10 purifier:9
put:-18 put+a:-7 qc:8 qc+ultra:8 quiet:8 r:10 rain:9 rain+boot:8 raincoat:23 raincoat+that:13
ram:19 rat:33 rate:13 rattan:9 read:15 read+glass:12 recommend:-9 reef:11 refurbish:43
refurbish+thinkpad:13 replacement:10 resistant:11 restock:-15 review:12 review+$:7 rice:31
rice+cooker:23 right:13 right+_+$:17 right+now:16 robot:9 roll:14 roll+$:10 rtx:9 rtx+<num>:9
run:20 run+_+$:11 run+_+<size>:13 run+sho:12 s+_+256:8 safe:10 said:-8 sale:43 sale+$:13
sale+_+at:17 sale+anywher:11 sale+at:13 same:39 same+_+as:16 same+_+food:9 same+shampoo:11
scooter:8 search:41 search+for:36 seat:11 secondhand:12 see:28 sell:42 sell+_+<brand>:12 send:-8
sensitiv:14 shampoo:27 shampoo+_+bought:11 shampoo+i:11 ship:18 ship+to:13 sho:17 sho+<size>:15
sho+_+$:11 sho+_+<money>:8 sho+_+my:8 sho+in:9 shop:19 shop+_+the:9 shop+has:9 should+_+to:16
should+be:-9 should+like:16 show:21 show+_+<num>:15 show+_+some:23 show+me:41 silk:14 singl:-8
size:15 size+$:24 skillet:9 skin:11 snow:21 snow+boot:9 so:13 so+_+look:9 so+i'm:10 sock:12
solution:9 solution+_+$:9 some:22 some+_+$:8 somewher:8 somewher+_+<num>:9 somewher+between:9
sorry:-7 speaker:10 spend:-10 ssd:9 stand:25 stand+desk:11 stand+fan:8 stand+mixer:7 still+_+the:8
stock:15 stock+$:9 stock+<brand>:11 stock+_+$:11 stolen:-11 stop:-8 stor+_+the:15 stor+have:15
stroller:19 stroller+$:7 student:9 stuffer:-13 suggest:-8 suggestion:-15 suit:12 sulfat:13
sunglass:14 sunscreen:17 supersonic:11 taipei:8 taipei+$:8 taiwan:11 taiwan+$:11 take:-10 target:9
tatami:9 tb:16 tea:11 teapot:14 technic:7 tell:-13 tell+me:-13 that:14 that+_+$:-9 that+_+here:8
that+get:8 the+_+$:-24 the+_+<brand>:8 the+_+<num>:28 the+_+a:9 the+_+for:9 the+_+i:12 the+_+is:-7
the+_+oasi:9 the+_+on:-8 the+_+one:-9 the+_+plac:25 the+_+pric:13 the+_+shampoo:11 the+_+show:8
the+best:11 the+cheapest:20 the+lowest:17 the+moment:9 the+pixel:9 the+rtx:12 the+same:14
the+usual:9 the+vitamin:8 them:-9 ther:10 ther+a:7 ther+any:12 they+sell:12 thi:-19 thinkpad:13
thunderbolt:12 tie:11 to:7 to+<brand>:-7 to+<num>:-12 to+_+a:24 to+_+me:14 to+a:-8 to+find:18
to+germany:12 to+get:12 to+see:16 toaster:10 toddler:23 toothpast:15 top:23 top+<num>:16
top+<size>:-8 top+_+$:-7 top+rat:18 total:-9 track:-13 tripod:8 troubl:7 turn:-12 ultra:10
umbrella:9 under:29 under+<money>:24 under+<num>:14 under+_+$:29 unscent:14 until:-10 usb:12
use:-11 used:39 used+_+for:13 usual:8 usually:18 vacuum:10 vegan:12 vintag:18 vintag+<brand>:8
vitamin:19 vitamin+_+$:7 vitamin+i:9 vs:-14 waist:-15 waist+<num>:-8 walnut:19 want+<colour>:-9
want+_+$:-10 want+a:20 warm:13 wash:12 watch:-18 watch+for:-7 water:15 waterproof:35 wear:-8
what+_+<money>:9 what+_+a:18 what+_+i:-8 what+_+lowest:12 what+_+sale:14 what+is:10 what+on:13
what+would:9 wheel:11 when:-15 wher:32 wher+_+i:7 wher+i:9 wher+the:13 whether:7 which+_+have:9
which+shop:15 whisk:25 who:29 who+_+the:12 who+got:10 who+sell:18 wine:14 wine+_+from:14
wine+glass:14 with+_+<num>:11 without:14 without+_+$:16 women:17 women+_+<colour>:10 wonder:9
wool:27 would:10 would+a:11 would+you:8 wrong:-7 yo:10 yoga:26 you+_+any:12 you+_+up:9 you+find:8
you+know:9 you+look:9 zipper:22
[handoff] $:9 <brand>:-10 <date>:-9 <num>:-13 <store>:26 <store>+$:22 <store>+_+me:18 ^:9 ^+_+a:11
^+_+get:8 ^+_+in:13 ^+_+like:11 ^+_+me:23 ^+_+need:14 ^+_+the:-9 ^+_+ther:7 ^+_+thi:8 ^+_+want:8
^+call:15 ^+can:15 ^+connect:15 ^+get:22 ^+hand:9 ^+i:13 ^+i'd:10 ^+if:21 ^+put:9 a:34 a+_+$:19
a+_+i:9 a+_+on:19 a+_+person:14 a+human:36 a+person:34 a+real:22 agent:18 agent+$:18 an+_+$:8
arriv:14 at:23 at+<store>:30 at+_+$:12 bot:16 buy:-7 call:15 can:21 can+_+to:10 complain:8
connect:22 connect+_+to:15 connect+me:22 customer:27 customer+_+$:8 customer+servic:12 delay:8
doesn't:15 escalat:10 for:-12 from+<store>:12 from+_+$:11 get:25 get+_+a:13 get+a:19 get+me:20
hand:16 hand+_+over:17 hand+me:17 help:17 help+me:17 human:43 human+$:16 human+_+$:9 i:9 i'd:10
i'd+_+to:12 i'd+like:11 i+_+a:13 i+_+talk:10 i+_+to:10 i+can:10 i+need:14 i+want:7 if:33
if+_+turn:8 if+it:22 if+my:12 if+the:8 is:14 is+_+a:8 is+late:13 is+ther:7 it+_+arriv:15 it+_+up:8
it+doesn't:15 it+turn:8 late:21 late+_+me:15 late+hand:8 let+_+talk:10 like:8 like+_+speak:15
like+to:11 line:19 line+$:19 live:14 me:33 me+$:11 me+_+a:9 me+_+at:15 me+_+customer:12
me+_+human:20 me+_+to:39 me+over:17 me+talk:10 me+through:12 me+to:25 me+with:8 my:-10 my+_+$:-8
my+_+is:11 need:11 need+a:15 not:12 not+a:16 of:-9 on:15 on+_+$:9 on+the:17 over:14
over+_+support:8 over+to:17 person:47 person+$:27 pleas+_+me:9 put:11 put+_+through:15 put+me:15
real:22 real+_+$:18 real+person:14 representativ:20 servic:12 shop:10 shop+$:12 somebody:18
someon:23 someon+_+<store>:23 someon+from:15 speak:20 speak+_+someon:15 speak+with:15 support:44
support+$:22 talk:19 talk+_+$:10 talk+_+a:10 talk+to:19 that:-8 the+_+$:18 the+_+is:7 the+shop:12
ther+a:8 through:11 through+to:15 time:12 time+$:14 to:37 to+$:10 to+_+real:22 to+_+servic:12
to+_+shop:12 to+_+to:12 to+_+with:15 to+a:31 to+an:8 to+customer:12 to+speak:20 to+support:8
to+the:10 transfer:14 turn+_+late:8 turn+up:8 up+_+hand:8 up+late:8 want+to:9 what:-10 with:12
with+_+from:15 with+someon:15 you:-9
[loyalty_set] $:12 <brand>:14 <num>:-9 <store>:39 <store>+$:9 <store>+_+$:23 <store>+_+first:16
<store>+coin:24 <store>+point:40 ^:12 ^+_+my:25 ^+_+point:33 ^+_+up:8 ^+_+use:16 ^+_+with:12
^+apply:14 ^+check:-8 ^+don't:9 ^+let:13 ^+no:10 ^+pay:13 ^+put:18 ^+redeem:18 ^+show:-14
^+spend:16 ^+use:16 ^+what:-8 a:-8 apply:13 apply+my:14 at:8 at+<store>:11 at+_+$:12 check:-10
check+my:-7 coin:24 coin+$:25 don't:13 don't+_+my:11 don't+spend:12 don't+use:8 first:14 first+$:15
for+_+$:7 i:-9 in:-7 it:9 it+$:15 keep:20 keep+my:8 let:13 let+me:14 loyalty+_+$:7 loyalty+point:7
me+pay:16 my:21 my+<brand>:21 my+<store>:28 my+_+coin:10 my+_+don't:8 my+_+on:9 my+_+point:34
my+loyalty:7 my+point:27 no:8 of:-7 on+thi:11 partly:16 pay:25 pay+_+my:13 pay+with:13 pleas+use:8
point:96 point+$:22 point+_+$:22 point+_+thi:18 point+first:16 point+for:13 point+on:12 put:18
put+_+<brand>:21 put+my:21 redeem:18 show:-15 show+_+<store>:-12 show+my:-13 spend:25 spend+_+$:7
spend+_+<store>:21 spend+my:12 star:21 the:-8 the+<store>:11 the+_+point:14 them:20 them+$:21
thi:23 thi+$:7 thi+order:8 thi+time:13 time:12 to:-12 toward:21 up:7 up+_+<store>:10 use:28
use+_+point:24 use+my:25 use+up:10 what:-11 with:19 with+<store>:15 with+_+<store>:12 with+my:11
[loyalty_show] $:8 <num>:-9 <store>:44 <store>+$:21 <store>+?:7 <store>+_+$:33 <store>+_+have:8
<store>+coin:23 <store>+point:15 ^:8 ^+_+left:20 ^+_+many:21 ^+_+me:9 ^+_+much:9 ^+_+my:20
^+_+point:-9 ^+_+the:-9 ^+check:20 ^+how:22 ^+point:14 ^+redeem:-10 ^+show:12 ^+tell:17 ^+what:21
a:-8 are:8 are+my:13 at:26 at+<brand>:8 at+<store>:25 at+_+$:28 at+_+?:7 balanc:35
balanc+_+<store>:22 balanc+at:10 balanc+of:12 check:19 check+my:14 coin:23 coin+$:9 do:16
do+_+have:19 do+i:19 for:-10 got:14 got+$:9 have:21 have+_+<brand>:8 have+_+got:9 have+any:8
have+at:12 have+i:8 how:27 how+_+<store>:9 how+_+are:14 how+_+point:16 how+many:28 how+much:9 i:12
i+_+$:10 i+_+any:8 i+_+at:12 i+got:9 i+have:19 in:-9 it:-8 left:24 left+_+<store>:16 left+_+my:12
left+at:16 loyalty:31 loyalty+_+$:10 loyalty+point:10 many:28 many+<store>:9 many+_+do:16
many+_+point:9 many+point:16 me+my:18 much:8 much+_+my:13 my:23 my+<store>:27 my+_+balanc:17
my+_+coin:12 my+_+of:11 my+_+point:17 my+balanc:12 my+loyalty:10 my+point:33 of:12 of+<store>:12
of+_+coin:12 of+my:10 on:-9 order:-8 point:70 point+$:33 point+_+$:14 point+_+at:17 point+_+i:17
point+balanc:10 point+do:9 point+have:9 redeem:-10 reward:9 show:10 show+_+<store>:16 show+my:14
star:8 statu:21 tell:16 tell+me:16 the:-20 to:-12 total:16 total+$:19 what:16 what+_+balanc:12
what+_+of:12 what+left:12 what+my:24 worth:14 you:-7
[order_status] $:14 <brand>:-9 <date>:-10 <num>:-14 <order>:67 <order>+$:36 <order>+_+$:29
<order>+pleas:18 <store>:38 <store>+_+$:9 <store>+_+my:15 <store>+_+the:9 <store>+on:10
<store>+order:17 ^:14 ^+_+<store>:12 ^+_+can:13 ^+_+doe:8 ^+_+for:7 ^+_+happen:20 ^+_+is:13
^+_+it:16 ^+_+me:-8 ^+_+my:11 ^+_+new:10 ^+_+of:9 ^+_+order:16 ^+_+packag:13 ^+_+updat:14
^+_+will:15 ^+any:22 ^+did:39 ^+has:38 ^+is:13 ^+statu:9 ^+track:14 ^+what:9 ^+when:42 ^+wher:32
a:-13 and:-8 any:18 any+_+on:25 any+new:11 arriv:17 arriv+$:18 at:-8 been:22 been+_+$:23 buy:-7
can:10 can+i:13 cart:-7 delivery:34 delivery+$:30 did:34 did+_+send:16 did+the:21 dispatch:24
doe+_+<store>:8 doe+my:7 due:7 expect:16 far:11 from:9 from+<store>:18 from+_+on:8 gone:10
happen:20 happen+_+order:8 happen+with:20 has:33 has+it:24 has+my:16 here:11 history:-7 how+_+is:10
i+_+the:15 in:-13 is:34 is+_+$:10 is+_+<order>:8 is+_+stuff:10 is+it:13 is+my:39 is+order:8 isn't:7
it:13 me:-14 my:27 my+<store>:36 my+_+$:14 my+_+from:22 my+_+order:13 my+_+ship:14 my+_+still:7
my+delivery:22 my+packag:35 my+parcel:13 my+stuff:19 new:8 new+_+my:7 new+on:11 of+_+<order>:16
of+order:16 on:14 on+_+way:15 on+my:18 order:38 order+<order>:58 order+_+$:21 order+_+pleas:18
out+$:8 packag:47 packag+$:19 packag+_+$:21 packag+ship:16 parcel:24 parcel+_+$:13 pleas+$:8
send:13 send+my:16 ship:33 ship+$:12 ship+_+$:24 sho:21 statu:15 statu+_+order:16 statu+of:16
stuff:26 stuff+_+<store>:18 stuff+from:18 that:-7 the+_+$:10 the+delivery:16 the+sho:23 the+way:10
thing:14 thing+$:16 to:-17 track:10 track+for:9 updat:13 updat+on:14 watch:-7 way:15 way+$:15
what+_+with:21 what+happen:20 when:37 when+_+i:15 when+_+my:23 when+can:16 when+will:15 wher:50
wher+_+<order>:11 wher+_+it:15 wher+is:24 wher+my:21 will:15 will+my:10 with:8 with+_+<order>:8
with+_+<store>:10 with+my:9 with+order:8 yet:23 yet+$:23
"""
