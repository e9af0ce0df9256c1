"""What words speak for, fifth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[refuse:other_person] $:14 <brand>:-7 <date>:-8 <num>:-12 <store>:17 <store>+$:33 ^:14 ^+_+at:14
^+_+dad:12 ^+_+did:10 ^+_+has:19 ^+_+in:11 ^+_+into:25 ^+_+my:25 ^+_+on:16 ^+_+out:7 ^+_+the:-11
^+_+up:8 ^+_+what:13 ^+check:12 ^+find:8 ^+get:8 ^+log:11 ^+look:23 ^+open:8 ^+read:29 ^+see:15
^+sign:14 ^+tell:7 ^+use:28 a:-11 account:29 account+$:11 account+and:10 account+to:8 addres:7
addres+$:12 and:26 and+_+$:11 and+_+it:12 and+_+me:8 and+buy:14 and+tell:8 as:13 as+my:14 at:9
at+my:11 been:13 been+_+$:14 been+buy:14 bos:12 boss:18 bought:15 bought+$:15 boyfriend:14
brother:14 buy:28 buy+$:13 buy+_+$:13 buy+_+<store>:10 buy+it:13 card:21 cart:11 cart+$:13 check:9
check+my:13 coworker:13 coworker+<store>:13 dad:12 did+my:9 ex':24 find+out:8 flatmat:20 for+_+$:8
for+thi:12 friend:12 from+_+shop:13 from+the:12 get+_+my:13 get+into:13 girlfriend:11 grandma:14
gues:21 has:14 has+my:17 his:18 his+_+$:18 history:15 history+$:12 history+_+<store>:8 husband:15
i:-12 in+law:10 in+my:-8 into:22 into+_+coworker:13 into+my:24 is:-10 laptop:12 lately:10
lately+$:10 law:10 left:11 log:10 log+_+my:11 look:18 look+_+my:21 look+at:11 look+up:9 me+_+my:10
me+what:17 messag:12 messag+_+the:13 messag+from:13 mom:7 mother:10 mother+_+law:10 mother+in:10
my:49 my+<store>:-11 my+_+$:-27 my+_+<store>:28 my+_+account:14 my+_+and:13 my+_+card:23
my+_+cart:20 my+_+history:-8 my+_+in:10 my+_+order:31 my+_+purchas:17 my+_+wishlist:13 my+bos:12
my+boyfriend:14 my+brother:14 my+coworker:13 my+dad:12 my+ex':24 my+flatmat:20 my+friend:12
my+girlfriend:11 my+husband:15 my+mom:8 my+mother:10 my+neighbour:10 my+order:-10 my+purchas:-7
my+roommat:14 my+sister:8 my+son:19 my+wife:19 neighbour:10 of:-9 on:18 on+<store>:19 on+_+$:14
on+my:16 open:20 open+my:9 order:28 order+$:28 order+on:8 out+_+my:8 out+what:9 password:19
password+$:20 pay:10 pay+$:12 pleas:-9 point:-7 purchas+_+$:12 purchas+history:12 read:23
read+my:25 roommat:14 see:17 see+what:14 shop:10 shop+$:13 sign:14 sign+in:14 sister:8 son:19
spy:21 tell:15 tell+_+what:18 tell+me:15 the:-12 the+shop:13 thi+$:12 to+_+$:12 to+order:9
to+pay:12 up+my:8 use:33 use+_+account:12 use+my:29 watch:-8 what:30 what+_+my:29 what+did:10
what+has:20 what+my:21 wife:19 with:-7 you:-11
[refuse:page] $:8 <num>+_+it:15 ^:8 ^+_+list:16 ^+_+review:9 ^+_+seller:11 ^+_+what:13 ^+do:12
^+follow:21 ^+the:66 a+_+for:11 a+note:16 ad:9 add:11 add+_+<colour>:9 add+the:14 addres:8 agent:15
ahead:11 ahead+$:8 ai:20 approv:13 approv+_+order:15 assistant:25 bot:23 buy:8 buy+<num>:15 carry:8
chat:13 confirmation:10 description:19 do:40 do+_+$:28 do+it:10 do+that:18 follow:36 follow+_+$:16
follow+it:9 follow+the:21 for+_+to:11 go:8 go+_+$:8 go+ahead:11 has:12 has+_+note:16 has+a:16 i:-11
instruction:21 is:-7 it:19 it+$:19 it+_+$:12 it+out:8 list:13 mail:8 me:-9 must:11 my+_+to:8
my+addres:8 note:15 obey:11 of+_+shop:12 of+the:9 on:10 on+the:17 order:11 page:28 popup:14
product:36 review:7 say:59 say+$:20 say+_+buy:9 say+ai:13 say+to:9 seller:10 send+my:9 set:9
shop:16 site:11 skip:10 so:14 so+_+$:13 tell:10 that:17 that+$:24 the:27 the+<colour>:8 the+_+$:-10
the+_+bot:12 the+_+follow:11 the+_+has:15 the+_+on:20 the+_+say:47 the+_+set:11 the+ad:9
the+list:15 the+review:8 the+seller:11 the+shop:18 the+site:11 thi:19 thi+order:14 to:20 to+_+my:8
to+_+so:13 to+send:8 told:12 upgrad:13 warranty:11 what+the:12 you+to:13
[refuse:restricted] $:22 10:14 10+th:15 9+_+grad:7 9+th:7 <brand>+$:14 <colour>:29 <colour>+$:12
<colour>+_+$:24 <date>:-11 <dur>:10 <dur>+_+$:8 <dur>+old:19 <every>:-8 <money>:-7 <num>:12
<num>+_+but:13 <num>+_+me:9 <num>+and:16 <num>+order:10 <num>+yet:13 <size>:-9 <store>:-12 ^:22
^+<colour>:27 ^+_+<dur>:10 ^+_+<num>:8 ^+_+a:18 ^+_+am:17 ^+_+can:14 ^+_+for:25 ^+_+in:9 ^+_+it:-8
^+_+me:9 ^+_+my:-10 ^+_+not:12 ^+_+the:-19 ^+_+without:13 ^+buy:50 ^+find:41 ^+get:41 ^+i'm:40
^+order:43 ^+what:-9 ^+wher:15 a:31 a+_+$:39 a+_+and:7 a+_+id:11 a+_+order:9 a+_+that:10 a+_+with:8
a+bottl:11 a+fake:17 a+vape:19 am:15 ammo:11 and:17 and+want:26 antibiotic:16 at:-8 background:19
background+_+$:19 background+check:19 beer:21 beer+$:21 bottl:10 bottl+_+vodka:11 bottl+of:10
but:16 but+_+me:7 but+_+the:12 but+order:12 buy:54 buy+_+$:13 buy+_+a:12 buy+_+without:10 buy+a:18
buy+me:16 can:17 can+_+order:13 can+i:15 can+you:9 carv:36 check:11 check+$:17 cigaret:14
cigaret+$:14 cocain:23 counterfeit:18 doctor:16 doctor+$:16 don't:-7 explosiv:28 fake:15
fake+_+$:16 fake+id:11 find:36 find+a:18 firework:24 for+_+<dur>:9 for+a:14 for+my:7 from:-10
get:36 get+_+$:19 get+_+some:21 get+me:41 grad:7 grad+_+you:7 grad+can:7 grader:15 growth:16 gun:9
handgun:9 have:-7 here:10 hormon:16 human:13 i'm:42 i'm+<num>:31 i'm+_+$:10 i'm+_+9:7
i'm+_+<num>:12 i'm+_+order:10 i'm+in:16 i'm+not:10 i+_+<num>:17 i+am:16 i+buy:16 id:22 id+$:22
illegally:24 in+9:7 in+_+school:15 in+_+th:7 iphon:24 iphon+$:24 is:-11 it:-20 it+$:-9 mdma:17
me:14 me+$:-10 me+_+$:9 me+_+<brand>:18 me+_+fake:12 me+_+vap:7 me+a:8 me+some:25 middl:9 my:-13
my+<dur>:20 my+_+$:-13 my+_+old:20 need:8 no:9 no+_+$:12 not+<num>:13 of:-8 of+vodka:11 old:18
old+$:9 on:-14 onlin:17 order:51 order+$:-7 order+_+$:27 order+_+bottl:11 order+_+some:7 order+a:15
order+me:9 order+the:8 oxy:11 painkiller:14 pepper:10 pharmacy:11 pill:17 pizza:-7 pizza+_+$:-7
pleas:-13 pleas+$:-7 prank:28 prescription:20 prescription+$:20 rum:8 school:14 script:11 see:13
see+a:16 sell:10 show:-7 shroom:25 silencer:12 skip:8 skip+the:9 some:38 some+_+$:39 some+vap:7
somewher:9 spray:10 steroid:16 stolen:24 ston:-7 taser:10 th:21 th+_+can:7 th+grad:7 that+_+the:9
the:-23 the+_+check:9 to:-19 underag:8 vap:7 vap+$:7 vape:19 vodka:11 vodka+$:11 want:26
want+<colour>:17 want+_+$:25 want+a:8 weed:17 what:-14 wher:14 wher+_+i:16 wher+can:16 whisky:12
with:12 with+no:23 without:32 without+a:17 yet:13 you+order:12
[refuse:reviews] $:12 <num>:12 <num>+<num>:9 <num>+_+from:16 <num>+_+review:14 <num>+_+star:10
<num>+star:26 <store>+_+$:8 ^:12 ^+_+<num>:10 ^+_+a:21 ^+_+them:16 ^+give:14 ^+leav:10 ^+post:24
^+writ:22 a:12 a+_+review:28 a+fake:8 account:14 account+$:15 bad:10 bomb:19 boost:11 bought:9
bought+$:10 competitor:10 different:12 different+_+$:8 different+nam:12 fake:23 fake+_+$:19
fake+review:19 for:20 for+_+<store>:9 for+_+kettl:10 for+_+shop:10 for+my:26 from:12 give:14
give+_+<num>:16 glow:18 glow+_+under:18 glow+review:18 i+never:10 kettl:9 leav:10 me:-10 my:10
my+<store>:8 my+_+$:8 my+_+with:10 my+shop:10 nam:16 nam+$:7 nam+_+my:9 nam+for:9 negativ:15
never:9 never+_+$:10 positiv:10 post:24 post+<num>:9 post+_+glow:9 rat:10 review:90 review+$:32
review+_+different:13 review+_+my:20 review+for:30 review+under:18 seller:15 several:16
several+_+$:16 several+account:16 shop:12 shop+$:14 spam:15 star:26 star+_+for:10 star+review:10
stor:21 stor+$:24 that:13 that+_+$:17 that+stor:19 the+_+i:9 the+_+with:15 the+kettl:9
the+seller:15 them:15 them+_+star:16 to:-9 under:15 under+_+nam:17 under+different:12 with:19
with+_+review:26 with+fake:11 writ:22
[refuse:secret] $:13 123:9 22:10 378282246310005:27 4242424242424242:12 5105105105105100:11 7:18
99:25 <brand>:-7 <date>:8 <date>+_+<num>:7 <date>+cvv:7 <mail>:17 <num>:34 <num>+$:20
<num>+<num>:34 <num>+_+$:12 <num>+_+<date>:16 <num>+_+<num>:31 <num>+_+exp:16 <num>+_+from:14
<num>+exp:16 <num>+pay:27 <order>:14 <store>:7 <store>+_+is:17 <store>+login:17 ^:13 ^+<store>:8
^+_+<store>:8 ^+_+in:30 ^+_+my:20 ^+_+password:10 ^+_+the:-9 ^+_+thi:24 ^+_+visa:7 ^+here:23
^+log:16 ^+my:30 ^+save:9 ^+sign:18 ^+the:10 ^+use:23 a:-10 account:12 and:9 and+_+$:9 and+pay:11
and+the:9 anna:16 bank:15 card:38 card+_+$:27 charg:24 charg+_+$:11 credit:9 cvc:30 cvv:19
cvv+<num>:19 exp:16 exp+<date>:16 exp+_+cvv:7 for+me:18 from:8 from+_+$:13 go+_+and:8 here:21
here+my:23 hunter:10 i:-10 in:30 in+$:9 inseam:-11 is:31 is+<mail>:17 is+<num>:29 is+_+<num>:13
is+_+and:8 it:10 it+$:15 log:25 log+_+$:10 log+in:26 login:17 login+_+<mail>:17 login+is:17
mastercard:24 my:19 my+<store>:7 my+_+$:-11 my+_+is:20 my+mastercard:24 my+visa:19 number:21 on:-8
order:-8 pas:16 password:44 password+is:19 pay:32 pay+$:10 pay+_+it:27 pay+with:12 pin:12 pizza:9
pizza+_+$:9 qwerty:16 rout:15 save:11 save+my:9 sign:18 sign+in:18 sunflower:20 sunshin:8 that+$:11
the+_+is:19 the+password:9 thi:19 to:-12 use:18 user:16 visa:19 visa+_+<num>:7 visa+is:7 what:-8
with:20 with+_+$:11 with+it:12
[refuse:shop_limit] $:10 <num>:24 <num>+$:12 <num>+_+customer:15 <num>+_+household:14 <num>+each:14
<num>+per:34 ^:10 ^+_+<num>:33 ^+_+around:15 ^+_+is:11 ^+_+more:10 ^+_+only:10 ^+buy:8 ^+get:11
^+limit:16 ^+only:14 ^+order:11 ^+they:10 ^+use:8 a:-8 account:19 account+$:13 addres:12
addres+_+$:8 addres+too:14 allow:43 allow+$:10 allow+<num>:11 allow+_+per:11 around:14
around+the:15 buy:20 buy+_+than:22 buy+more:21 by:9 customer:33 customer+_+$:18 different:31
different+_+$:18 different+_+to:14 different+email:10 different+nam:18 dodg:19 each:14 email:9
email+to:10 fake:11 fake+_+$:11 fake+nam:11 for:-7 get:21 get+<num>:9 get+_+$:8 get+_+the:15
get+around:15 household:14 household+_+my:14 household+use:14 i:-9 is+<num>:10 is+_+per:12 limit:27
limit+_+<num>:11 limit+_+the:15 limit+is:12 limit+of:15 more:18 more+_+allow:10 more+than:20
my+_+addres:14 my+neighbour:8 nam:29 nam+$:29 neighbour:8 of:10 of+_+shop:15 of+the:16 one:14
only:23 only+_+<num>:11 only+allow:11 order:10 order+<num>:14 order+_+under:14 over:13 per:48
per+_+use:25 per+customer:34 per+household:14 person:7 purchas:12 rule:19 several:14 several+_+$:14
several+account:14 shop:13 shop+$:15 split:15 stor:10 than:19 than+_+$:10 than+allow:10 than+the:11
the:10 the+_+limit:15 the+_+per:19 the+one:18 the+purchas:15 the+shop:14 the+stor:11 they:10
they+_+allow:11 they+only:11 to+_+<num>:11 to+_+more:10 to+buy:16 too:13 under:15 under+_+nam:18
under+different:18 use:29 use+<num>:11 use+my:12 using:11
[reject] $:25 12:16 12+$:17 3:19 3+$:19 <brand>:-11 <colour>:-8 <date>:-10 <money>:-7 <num>:-20
<num>+$:-8 <size>:-9 <store>:-14 ^:25 ^+_+$:25 ^+_+a:37 ^+_+buy:8 ^+_+chang:19 ^+_+didn't:-8
^+_+don't:14 ^+_+expensiv:16 ^+_+go:9 ^+_+it:26 ^+_+me:-9 ^+_+mind:15 ^+_+much:10 ^+_+my:-11
^+_+not:13 ^+_+on:9 ^+_+pas:20 ^+_+rather:18 ^+_+thank:20 ^+_+that:19 ^+_+the:-15 ^+_+thi:12
^+buy:-17 ^+call:16 ^+cancel:11 ^+declin:26 ^+don't:17 ^+hold:11 ^+i:20 ^+i'd:16 ^+i'll:11 ^+leav:9
^+never:15 ^+no:47 ^+not:31 ^+pleas:8 ^+reject:30 ^+skip:14 ^+stop:7 ^+that:12 ^+too:29 ^+turn:19
^+what:-8 a:13 a+12:17 a+3:19 a+_+$:25 a+_+from:14 ahead:8 ahead+_+thi:12 ahead+with:10 alert:-10
and:-11 approv:-12 buy+_+$:9 buy+that:17 call:16 cancel:38 cancel+_+$:16 cancel+that:16
cancel+the:12 chang:15 chang+_+mind:19 chang+my:19 declin:49 declin+$:41 deny:23 didn't:-8 do:9
do+_+$:12 do+that:8 don't:47 don't+_+$:9 don't+_+ahead:12 don't+_+it:49 don't+buy:15 don't+go:22
don't+want:10 down:23 down+$:27 drop:7 drop+_+$:8 expensiv:18 expensiv+$:20 for:-10 from+_+$:10
from+me:14 get:-9 go:10 go+_+with:20 go+ahead:8 go+through:9 going:10 going+to:11 hold:10
hold+off:11 i:12 i'd:15 i'd+rather:18 i'll:21 i'll+_+on:12 i'll+pas:22 i+_+$:15 i+_+my:19
i+chang:19 in:-16 is:-14 it:36 it+$:42 it+_+$:20 it+off:16 keep:-12 leav:14 leav+it:15 let+_+do:10
mind:34 mind+$:36 money:11 money+_+$:12 more:-9 much:8 much+money:12 my:-13 my+mind:19 need:-8
never:14 never+_+$:21 never+mind:16 no:49 no+$:24 no+_+$:13 no+_+buy:8 no+_+it:10 no+_+that:10
no+not:8 no+thank:20 not:56 not+$:19 not+_+that:17 not+buy:8 not+that:8 of:-11 off:21 off+$:17
ok:-8 on+_+one:12 on+that:13 on+thi:11 one:26 one+$:20 one+_+$:13 order:-7 out:-7 pas:42 pas+$:18
pas+_+thi:12 pas+on:25 pend:12 pend+_+$:12 pleas+$:-14 pleas+_+go:12 pleas+don't:12 pricey:9
proc:13 proc+$:9 rather:18 reject:30 revers:-8 revert:-17 skip:19 skip+_+$:20 take:12 take+_+$:16
take+it:16 thank:19 thank+$:11 that:43 that+$:45 that+_+no:14 that+_+the:11 that+a:14
that+cancel:23 that+one:8 the:-29 the+_+$:-9 the+pend:12 thi:15 thi+_+$:32 thi+one:22 thi+time:12
time:9 time+$:14 to:-15 to+_+$:-8 to+_+that:11 to+buy:10 too:39 too+_+$:20 too+_+for:9
too+expensiv:21 too+much:12 turn:18 turn+it:12 use:-7 want+_+$:10 want+it:15 what:-12 with:9
with+_+$:10 with+_+one:12 with+it:12 with+thi:12 won't:16 you:-7
[remind] $:7 30:13 30+_+$:13 30+th:13 5:7 <brand>:-9 <date>:71 <date>+_+buy:15 <date>+_+me:19
<date>+_+the:30 <date>+about:19 <date>+remind:10 <date>+to:44 <dur>:34 <dur>+$:15 <dur>+_+the:9
<dur>+about:9 <dur>+to:8 <num>:-15 <store>:-8 ^:7 ^+<date>:13 ^+_+a:15 ^+_+for:9 ^+_+let:12
^+_+me:16 ^+_+my:7 ^+_+sure:13 ^+_+the:-11 ^+_+up:11 ^+_+you:9 ^+bring:11 ^+can:9 ^+don't:8
^+make:16 ^+nudg:9 ^+on:12 ^+remind:22 ^+set:10 ^+what:-8 a:13 a+_+<date>:16 a+_+for:10 a+nudg:13
a+reminder:26 about:46 about+_+sofa:10 about+the:43 again:21 air:14 air+filter:16 batteri:12 boot:9
boot+$:9 bring:11 bring+_+the:12 buy:14 cake:11 can+you:9 cat:7 cat+_+$:8 check:12 check+the:12
concert:9 contact:8 contact+_+$:9 contact+lens:8 cover:13 crib:8 don't+_+me:9 don't+let:12
filter:15 for:7 for+<date>:21 for+_+to:11 forget:11 forget+the:12 from:-8 give+_+a:10 i+_+the:12
in:20 in+<dur>:40 in+_+$:13 in+_+about:9 in+_+to:8 ink:9 ink+$:9 is:-8 it:-11 jog:13 lens:8
lens+$:9 let+me:8 make:16 make+sure:13 me:31 me+<date>:35 me+_+<dur>:13 me+_+about:20 me+_+nudg:13
me+_+the:30 me+_+to:20 me+about:11 me+in:12 me+of:9 memory:13 my+_+$:-7 my+_+about:13 nudg:22
nudg+_+<date>:9 nudg+me:9 of+the:10 on:18 on+<date>:20 on+the:15 order+the:9 paper:12 passport:13
ping:8 ping+me:9 printer:10 printer+_+$:8 printer+ink:9 regard:8 remember:14 remind:55 remind+_+$:9
remind+_+<date>:12 remind+_+about:10 remind+_+in:8 remind+_+to:7 remind+me:55 reminder:37
reminder+_+<date>:29 reminder+for:22 reorder:8 set:10 set+_+reminder:12 set+a:12 show:-8 snow:9
snow+_+$:9 sofa:8 sure:13 th:21 th+$:13 that:-8 the:26 the+30:13 the+_+$:14 the+_+<date>:12
the+_+filter:16 the+_+on:11 the+_+th:22 the+air:16 the+batteri:13 the+crib:8 the+sofa:9
the+vitamin:14 ticket:9 ticket+$:9 to:25 to+_+$:-7 to+_+at:7 to+_+cat:9 to+_+contact:9 to+_+the:10
to+_+wrap:13 to+buy:24 to+check:15 to+look:7 toner:8 up:8 up+the:12 vitamin:13 vitamin+_+the:14
what:-13 wrap:13 wrap+paper:13 you+_+me:10
[remove_from_cart] $:13 <num>:-14 <offer>:13 <ordinal>:119 <ordinal>+$:48 <ordinal>+_+$:21
<ordinal>+_+go:22 <ordinal>+_+it:8 <ordinal>+_+my:18 <ordinal>+_+the:18 <ordinal>+can:14
<ordinal>+from:19 <ordinal>+in:16 <ordinal>+pleas:13 <size>:-7 <store>:-9 ^:13 ^+<ordinal>:31
^+_+<ordinal>:49 ^+_+can:13 ^+_+don't:18 ^+_+my:-8 ^+_+out:19 ^+_+rid:13 ^+_+should:8 ^+_+take:8
^+delet:12 ^+drop:11 ^+get:9 ^+i:10 ^+remov:38 ^+take:10 ^+throw:9 a:-11 anymor:10 anymor+$:10
basket:9 basket+$:10 both:19 can:10 can+_+$:8 can+go:14 cart:30 cart+$:33 delet:20
delet+<ordinal>:12 delet+_+$:12 delet+_+from:8 delet+it:8 don't:13 don't+_+<ordinal>:21
don't+need:8 don't+want:10 drop:10 drop+<ordinal>:11 drop+_+$:11 for:-10 from:21 from+_+basket:11
from+_+cart:22 from+my:23 get+_+of:13 get+rid:13 go:17 go+$:8 go+_+it:14 i+_+need:8 i+_+want:9
i+don't:17 in+_+cart:9 in+the:7 it:7 it+$:8 it+out:8 item:16 item+$:18 kick:14 last:30 last+_+$:18
me:-12 my+_+$:12 my+cart:17 of:17 of+<ordinal>:13 of+_+cart:20 of+_+pleas:8 of+the:10 on:-10 one:9
order:-7 out:36 out+<ordinal>:22 out+_+$:12 out+_+in:10 out+_+the:13 out+of:18 remov:43
remov+<ordinal>:10 remov+_+$:9 remov+_+from:15 rid:13 rid+_+<ordinal>:15 rid+of:13 should+go:8
take:16 take+_+<ordinal>:8 take+_+out:12 take+it:8 take+out:8 the+_+$:15 the+_+one:12 the+cart:22
the+last:32 throw:9 throw+_+<ordinal>:10 throw+out:10 to:-15 want+_+anymor:12 what:-8 you:-7
[replenish_check] $:14 <brand>:-9 <date>:13 <date>+$:16 <num>:-15 <store>:-10 ^:14 ^+_+do:8
^+_+i:44 ^+_+is:9 ^+_+it:10 ^+_+long:24 ^+_+many:7 ^+_+my:15 ^+_+should:13 ^+_+soon:9 ^+_+the:8
^+_+we:22 ^+am:17 ^+are:10 ^+do:28 ^+how:34 ^+i:-9 ^+is:26 ^+should:14 ^+what:-8 ^+when:40
^+will:22 a:-13 am:19 am+i:19 are:15 are+_+$:9 befor+_+out:9 befor+we'r:9 buy:15 buy+_+filter:24
buy+more:14 cat:30 cat+_+$:9 cat+food:8 cat+litter:22 coffe:11 coffe+_+to:9 contact:14
contact+lens:15 day:10 detergent:14 detergent+$:14 diaper:7 diaper+_+$:7 do:26 do+_+have:13 do+i:13
do+we:13 dog:11 dog+food:11 enough:12 enough+_+powder:13 enough+wash:13 filter:23 filter+$:14
filter+_+$:9 food:19 for:-10 going:22 going+_+last:19 going+to:23 gone+$:8 have:8 have+_+buy:9
have+_+wash:13 have+enough:13 how:32 how+_+befor:9 how+_+day:10 how+_+until:11 how+_+will:12
how+long:24 how+many:7 how+my:15 how+soon:9 i:25 i+_+on:27 i+_+to:13 i+need:10 in:-9 is:27
is+gone:8 is+it:13 is+the:27 it+_+to:13 last:44 last+$:17 last+_+<date>:31 last+until:22 laundry:9
laundry+_+$:9 laundry+pod:9 left:20 left+$:23 lens:15 litter:22 litter+$:11 long:23 long+_+the:15
long+_+we'r:9 long+befor:9 long+until:11 low:14 low+on:14 many:7 many+day:10 me:-12 milk:8 more:22
more+_+$:14 much:-7 my+_+$:-9 my+_+of:16 nearly:10 need:8 new:7 of:39 of+_+$:20 of+_+food:10
of+_+pod:9 of+dog:11 of+laundry:9 of+soap:15 on:11 on+_+$:22 on+vitamin:14 order:-8 out:36
out+_+laundry:9 out+of:36 paper:14 paper+$:10 pleas:-7 pod:9 pod+$:9 powder:30 powder+_+$:13
powder+left:13 protein:9 protein+powder:9 reorder:13 restock:13 run:26 run+_+$:10 run+_+of:19
run+out:29 shampoo:11 should:26 should+i:28 soap:15 soap+$:16 soon:18 supply:16 that:-7 the+_+$:-11
the+_+last:19 the+_+litter:11 the+_+powder:18 the+cat:11 the+coffe:9 the+milk:8 the+protein:10
the+shampoo:12 through:7 through+<date>:9 through+_+$:8 time:11 time+to:13 to:15 to+_+more:14
to+_+out:8 to+buy:21 to+last:19 to+run:9 toilet:10 toilet+paper:10 toothpast:14 until:26
until+<date>:18 until+_+$:18 until+the:8 up:8 up+$:11 used:11 used+_+$:12 vitamin:17 wash:13
wash+_+left:13 wash+powder:13 we:28 we'r:9 we'r+_+of:9 we'r+out:9 we+_+enough:13 we+_+out:18
we+have:13 what:-11 when:36 when+_+i:21 when+_+my:9 when+is:11 will:34 will+my:9 will+the:19 you:-8
[resume] $:20 <brand>:-11 <date>:-12 <num>:-16 <store>:-11 ^:20 ^+_+$:22 ^+_+all:12 ^+_+back:14
^+_+can:16 ^+_+everyth:40 ^+_+from:10 ^+_+go:7 ^+_+it:-7 ^+_+may:20 ^+_+me:-10 ^+_+my:16
^+_+notification:21 ^+_+on:18 ^+_+the:15 ^+_+track:20 ^+alert:13 ^+back:8 ^+bring:8 ^+end:14
^+go:13 ^+i'm:8 ^+ok:15 ^+put:-8 ^+start:11 ^+undo:9 ^+unpaus:49 ^+wake:10 ^+what:-10 ^+you:25
a:-14 again:40 again+$:36 alert:55 alert+$:7 alert+_+$:23 alert+_+again:14 alert+_+come:10
alert+_+on:13 alert+again:15 alert+back:22 alert+can:10 alert+on:11 all:8 all+_+watch:16 all+the:18
at:-10 back:46 back+$:8 back+_+$:20 back+on:28 bring:8 can:21 can+_+$:11 can+_+back:10 can+come:9
can+start:14 carry:25 carry+_+with:16 carry+on:25 come:8 come+_+on:10 come+back:9 continu:36
continu+_+$:37 end:14 end+the:14 everyth:29 everyth+$:35 everyth+_+$:10 flow:10 for:-14 get:-8
go:15 go+on:23 holiday:11 home:9 i:-17 i'm:14 i'm+_+$:8 i'm+_+you:11 i'm+back:13 in:-12 is:-9
it:-15 let+the:10 lift:17 may:20 me:-10 me+_+$:9 me+again:10 my+_+$:19 my+notification:11
my+watch:26 no:-10 notification:47 notification+$:44 now:7 now+$:13 of:-10 ok:12 ok+go:7 on:31
on+$:16 on+_+$:29 on+_+the:13 on+alert:10 on+pleas:17 on+the:-15 on+watch:7 on+with:23 order:-14
paus:40 paus+$:32 paus+_+alert:10 ping:9 ping+me:9 pleas:10 pleas+$:12 pric:-9 put:-9 reactivat:29
restart:20 resum:39 show:-7 start:30 start+_+alert:15 start+the:10 switch+_+notification:8
switch+the:7 that:-10 the:8 the+_+$:32 the+_+again:10 the+_+back:17 the+alert:40
the+notification:19 the+paus:41 the+watch:19 to:-18 to+_+$:-7 track:30 track+$:35 undo:8
undo+the:10 unmut:21 unpaus:49 unsnooz:25 wake:10 watch:36 watch+$:51 what:-13 with:13
with+_+notification:12 with+my:9 with+the:14 you:21 you+_+resum:20 you+_+start:14 you+can:20
you+may:20
[return_help] $:10 <brand>:-10 <date>+$:11 <num>:-14 <store>:15 <store>+$:14 ^:10 ^+_+a:9
^+_+item:21 ^+_+like:14 ^+_+long:12 ^+_+me:-7 ^+_+pant:10 ^+_+the:14 ^+can:17 ^+exchang:20 ^+got:7
^+how:13 ^+i'd:13 ^+start:8 ^+the:23 ^+wrong:20 a:16 a+_+$:28 a+_+for:8 a+_+monitor:7 a+refund:28
alert:-7 arriv:27 at:8 at+<store>:16 at+_+$:15 back:52 back+$:28 back+_+the:12 back+the:13
blender:9 bought:12 bought+<date>:15 bought+_+$:15 bring:13 brok:12 broken:17 buy:-9 came:13
came+_+i:13 can:31 can+_+return:14 can+_+still:11 can+i:30 chang+_+mind:7 chang+my:7 coat:13
crack:20 crack+_+want:11 crack+i:11 damag:7 do:17 do+_+have:9 do+_+return:14 do+i:24 dres:20
exchang:20 exchang+the:20 fit:10 fit+_+do:10 fit+how:10 for+_+kettl:12 for+_+lamp:9 for+the:15
from+<store>:9 get:-8 has+a:9 have+to:13 headphon:21 how:25 how+_+day:8 how+_+i:20 how+do:16
how+long:12 i:23 i'd:25 i'd+_+a:11 i'd+like:26 i+_+<date>:14 i+_+a:12 i+_+it:16 i+_+return:12
i+_+thing:8 i+_+to:23 i+bought:13 i+chang:7 i+have:8 i+return:27 i+still:11 i+want:11 in:-11
is+_+<size>:7 is+_+too:7 it:28 it+_+$:16 it+_+a:10 it+back:22 it+has:10 item:19 jacket:10
jacket+_+$:8 jean:9 kettl:15 kettl+$:12 lamp:15 late:8 like:22 like+a:11 like+my:13 long:22
long+_+i:14 long+can:8 many+day:8 me:-11 money:12 my+_+$:-8 my+_+about:7 my+mind:7 my+money:13
need+a:8 now:13 now+$:16 of:-9 on:-12 order:-10 pant:10 pleas:9 put:-8 refund:45 refund+$:28
return:94 return+_+$:36 return+_+at:21 return+_+boot:7 return+_+the:9 return+it:15 return+the:34
return+them:16 return+thing:8 send:30 send+_+back:18 send+_+the:7 send+it:18 send+the:8 sent:12
size:16 size+$:19 start:8 start+a:9 still:9 still+_+the:12 still+return:12 stop:13 stop+_+$:17
sweater:8 that:-8 the:26 the+_+$:9 the+_+be:10 the+_+can:8 the+_+pleas:17 the+blender:9 the+coat:13
the+headphon:10 the+jacket:11 the+jean:9 the+kettl:11 the+lamp:16 the+return:14 the+toaster:20
the+vase:10 them:14 them+$:15 thes:10 they'r:8 thing:8 thing+_+<store>:8 thing+at:8 to:11 to+_+$:-8
to+_+back:16 to+_+it:13 to+_+the:18 to+bring:8 to+return:31 to+send:19 toaster:20 too:29 too+_+to:8
vase:10 want:18 want+_+return:17 want+_+send:12 want+to:21 what:14 what+_+$:20 what+now:21
what+the:10 window:14 work:17 work+$:17 wrong:46 wrong+size:20 you:-10
[savings_report] $:10 <date>:29 <date>+$:36 <num>:-8 <store>:-9 ^:10 ^+_+me:15 ^+_+much:24
^+_+my:10 ^+_+the:-8 ^+how:19 ^+show:14 ^+total:14 ^+what:21 a:-9 cheaper:13 did:25 did+_+get:7
did+_+save:37 did+i:23 far:22 far+_+$:23 for:-9 get+_+in:7 have:15 have+_+sav:22 have+you:11
have+your:8 how:24 how+_+cheaper:14 how+_+did:16 how+_+money:8 how+much:30 i:14 i+_+<date>:17
i+_+thing:7 i+get:7 i+save:23 in+<date>:17 in+_+$:14 it:-10 me:26 me+_+<date>:17 me+my:24
me+sinc:14 much:29 much+_+did:10 much+_+i:17 much+_+you:8 much+cheaper:14 much+did:16 much+money:8
my:11 my+_+$:13 my+total:22 on:-15 pleas:14 pleas+$:17 sav:52 sav+_+sinc:14 sav+me:22 save:36
save+_+$:19 save+_+<date>:9 save+in:9 save+me:9 saving:66 show:13 show+_+my:25 show+me:18 sinc:26
sinc+<date>:26 sinc+_+$:28 so:22 so+far:23 spend:-11 the:-19 thing+_+<date>:7 to:-9 total:34
total+_+$:22 what:15 what+_+i:9 what+_+total:22 what+did:8 what+have:8 what+my:18 you:15
you+_+me:21 you+sav:14 you+save:9
[settings] $:18 <brand>:12 <brand>+$:13 <brand>+_+model:11 <brand>+s:11 <colour>:-8 <date>:-7
<num>:-15 <num>+$:-8 <store>:-10 ^:18 ^+_+<brand>:9 ^+_+back:13 ^+_+me:-8 ^+_+my:-11 ^+_+on:15
^+_+talk:13 ^+_+the:14 ^+_+to:14 ^+_+use:8 ^+_+want:22 ^+chang:14 ^+go:12 ^+i:13 ^+no:10 ^+pleas:9
^+put:10 ^+run:17 ^+set:7 ^+stop:24 ^+switch:37 ^+use:48 ^+what:-7 a:-13 alert:-7 anthropic:8
back:8 back+_+the:14 back+to:14 chang:13 chang+the:15 chines:63 chines+$:32 chines+_+$:27
chines+pleas:33 claud:40 cloud:26 cloud+model:26 don't+_+any:10 don't+use:9 english:38 english+$:32
for:-12 from:9 from+<brand>:16 from+_+$:14 gemini:26 go:8 go+_+to:14 go+back:14 gpt:36 gpt+$:36
i+want:21 in:21 in+_+$:26 in+_+pleas:13 in+chines:27 in+english:19 instead:27 instead+$:20
instead+of:8 interfac:20 it+_+$:13 keep:13 keep+it:15 languag:22 languag+_+english:13 languag+to:22
llm:15 local:44 local+_+$:28 me+_+chines:13 me+in:13 menu:24 menu+_+chines:15 menu+in:24 model:80
model+$:31 model+_+$:11 model+instead:11 my+_+$:-9 on+_+own:18 on+my:17 openai:25 order:-10 own:17
plan:20 pleas:18 pleas+$:10 pleas+_+to:13 pleas+talk:13 put:9 put+_+menu:16 put+the:13 run:16 s:10
s+_+instead:11 s+model:11 set+the:8 speak:18 stop:23 switch:36 switch+to:24 take+the:8 talk:12
talk+_+me:13 talk+to:13 that:-8 the:8 the+_+$:-11 the+_+in:22 the+_+model:13 the+_+to:30
the+interfac:20 the+languag:22 the+local:28 the+menu:16 thi:-8 to:26 to+_+$:32 to+_+in:13
to+english:13 to+me:13 to+the:11 traditional:9 use:48 use+<brand>:11 use+_+from:15 use+_+instead:20
use+_+s:11 use+the:13 using:27 want:18 want+the:9 what:-10 you:-9
[share] <num>:-8 <store>:-8 ^+_+dad:11 ^+_+my:32 ^+_+the:-9 ^+_+want:10 ^+_+what:13 ^+give:20
^+let:25 ^+make:12 ^+see:-20 ^+send:25 ^+shar:27 ^+show:12 a+_+of:10 acces:16 acces+_+the:11
acces+to:16 aunt:7 brother:8 dad:16 flatmat:10 for:-7 girlfriend:22 give:19 give+_+a:11 have+_+to:7
have+acces:7 husband:12 husband+_+see:13 husband+to:13 i'm:33 i'm+_+$:23 i'm+_+with:13 i'm+track:14
i'm+watch:23 i+_+my:12 i+want:10 in:-7 it:-7 item:14 item+$:17 let:24 let+my:28 lisa:15 list:31
list+of:15 make:11 make+my:12 me:-10 mom:10 my:23 my+_+$:15 my+_+item:16 my+_+list:21 my+_+see:21
my+_+to:11 my+_+with:13 my+brother:8 my+flatmat:10 my+girlfriend:22 my+husband:12 my+roommat:13
my+sister:16 my+watch:24 my+watchlist:43 my+wife:9 of:17 of+my:9 on:-8 order:-7 roommat:13 see:11
see+what:8 send:23 send+_+the:15 send+my:10 shar:27 shar+_+watchlist:14 shar+my:13 show:11
show+my:14 sister:16 the+_+of:14 the+list:14 thing:14 to:27 to+_+$:15 to+_+my:12 to+_+watchlist:18
to+see:12 to+the:10 tom:13 track:12 view:11 visibl:13 want:9 want+_+husband:13 want+my:13 watch:40
watch+$:11 watch+_+$:14 watch+item:16 watch+list:21 watchlist:53 watchlist+$:40 watchlist+_+my:14
watchlist+with:14 what:11 what+_+watch:8 what+i'm:22 wife:9 wife+$:9 with:20 with+_+wife:9
with+my:26
[size_convert] <brand>:47 <brand>+$:49 <brand>+<num>:34 <brand>+<size>:19 <brand>+_+$:22
<brand>+_+<brand>:16 <brand>+_+<num>:8 <brand>+_+be:11 <brand>+_+size:10 <brand>+_+that:11
<brand>+_+what:10 <brand>+i'm:7 <brand>+to:9 <brand>+what:31 <brand>+when:9 <brand>+which:9
<num>:31 <num>+$:9 <num>+_+<brand>:30 <num>+_+me:8 <num>+_+to:11 <num>+in:28 <size>:25
<size>+_+<brand>:21 <size>+_+at:11 <size>+at:10 <size>+be:11 <size>+in:9 ?+$:7 ^+_+<brand>:14
^+_+<size>:13 ^+_+a:14 ^+_+doe:9 ^+_+down:-11 ^+_+size:15 ^+_+wear:9 ^+convert:9 ^+if:8 ^+in:7
^+size:8 ^+what:15 a:17 a+<brand>:24 a+<num>:13 a+_+<num>:17 a+_+<size>:10 a+_+in:15 at:16
at+<brand>:10 at+_+$:15 at+_+what:13 at+mango:11 be:18 be+_+<brand>:10 be+_+mango:11 be+at:11
be+in:10 convert:9 doe:13 doe+_+<brand>:11 doe+a:15 down:-11 equivalent:18 fit+me:9 for:-11
how+doe:11 i'm:8 i'm+<num>:11 i'm+_+in:11 i+wear:17 if:16 if+_+a:8 if+_+wear:10 if+i:10 if+i'm:10
in:28 in+<brand>:62 in+_+$:21 in+_+?:9 in+_+i'm:8 in+_+to:9 in+_+what:21 in+_+which:9 jot:-10
mango:11 mango+$:11 of+<brand>:14 of+_+<num>:15 on:-8 size:34 size+_+<brand>:24 size+_+a:11
size+in:24 size+would:11 that+_+<brand>:11 that+in:10 the:-10 the+<brand>:10 to:9 to+<brand>:19
to+_+$:15 translat:11 wear:22 wear+<size>:17 wear+_+at:13 wear+_+in:10 what:42 what+_+<brand>:39
what+_+i:9 what+_+in:13 what+_+would:11 what+in:9 what+size:16 what+that:10 what+the:12
what+would:8 when:7 when+<brand>:9 which:10 which+_+in:9 which+size:9 would:18 would+_+<brand>:11
would+_+be:9 would+a:11
[size_guide] <brand>:43 <brand>+$:10 <brand>+<num>:33 <brand>+<size>:49 <brand>+_+$:30
<brand>+_+<size>:12 <brand>+_+at:8 <brand>+_+in:26 <num>:9 <num>+$:9 <num>+<size>:12 <num>+_+$:10
<num>+in:7 <size>:53 <size>+$:24 <size>+<brand>:9 <size>+_+$:9 <size>+_+cm:7 <size>+_+inch:15
<size>+at:19 <size>+in:18 <size>+pleas:10 <store>:-8 ^+_+<brand>:-8 ^+_+a:-7 ^+_+are:9 ^+_+for:8
^+_+length:26 ^+_+long:8 ^+_+many:8 ^+_+ther:9 ^+how:21 ^+size:12 ^+sleev:9 ^+what:18 a:26
a+<brand>:35 a+<size>:15 a+_+<brand>:9 a+_+<num>:17 a+_+<size>:25 a+_+at:10 an:10 an+<size>:8
an+_+at:10 are:11 are+the:14 around:15 around+the:15 at:17 at+gap:11 at+mango:7 at+the:9 big:11
bust:15 chart:23 chart+_+<brand>:23 chart+for:23 chest:11 cm:26 cm+$:17 doe+a:7 foot:9 for:27
for+<brand>:32 for+_+$:17 for+_+<brand>:25 for+_+<size>:11 for+a:12 gap:11 hip:13 how:21
how+_+is:18 how+long:8 how+many:8 i:-12 i'm:-7 in:12 in+_+$:16 in+cm:23 in+inch:15 inch:20 inch+$:9
inseam:17 inseam+_+<brand>:15 inseam+on:17 insol:9 is:20 is+_+<size>:11 is+_+a:9 is+_+inseam:9
is+an:16 is+the:10 is+ther:9 it:-8 length:26 length+_+a:21 length+for:18 long:8 long+_+the:8
mango:7 mango+$:7 many:8 measur:10 measurement:25 measurement+_+a:8 measurement+for:20 my:-14 of:21
of+_+<brand>:21 of+_+<size>:9 of+a:27 on:10 on+<brand>:14 on+_+<brand>:10 on+_+<num>:13 on+a:11
pleas+$:9 shoulder:8 size:16 size+_+for:23 size+chart:23 sleev:11 sleev+length:9 the:17 the+_+$:8
the+_+<size>:16 the+_+of:19 the+_+on:21 the+chest:9 the+inseam:17 the+waist:22 ther:8 ther+a:10
to:-13 waist:27 waist+$:10 waist+of:13 what:13 what+_+a:9 what+_+the:8 what+are:10 what+doe:9
what+the:14
"""
