"""What words speak for: the second half. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[price_history] $:7 5:8 5+$:11 <brand>:22 <brand>+_+$:8 <brand>+_+<num>:8 <brand>+hero:9 <date>:10
<date>+for:8 <num>:14 <num>+$:8 <num>+_+you:14 <num>+pric:24 <store>:-10 ^:7 ^+_+did:11 ^+_+has:18
^+_+it:16 ^+_+me:9 ^+_+much:12 ^+_+over:11 ^+_+pric:16 ^+did:10 ^+has:14 ^+how:14 ^+last:11
^+past:11 ^+pric:22 ^+show:14 ^+what:24 a:-12 airpod:11 and:-9 at:-8 be:18 be+_+$:20 been:43
befor:15 can:-8 chang+$:9 chart:15 cheaper:18 cheaper+$:19 cost:29 cost+_+$:31 did:31
did+_+<brand>:15 did+it:36 dron:15 ever:30 ever+_+$:14 ever+_+under:17 ever+been:31 for:25
for+_+$:12 for+_+<brand>:16 for+_+macbook:12 for+me:8 for+the:33 going:9 graph:10 has:33
has+_+pric:9 has+the:32 have:10 have+_+been:13 hero:9 hero+<num>:9 history:9 history+_+the:11
history+of:11 how:19 how+_+did:15 how+_+the:8 how+has:9 how+much:12 i:-12 in+_+<date>:8 is:-8 it:18
it+_+to:19 it+cost:15 kindl:10 last:20 last+<num>:24 last+_+pric:24 lately:10 lowest:10 macbook:11
macbook+$:12 me:9 me+$:7 me+_+pric:10 me+the:13 mixer+$:9 much:12 much+_+it:16 much+did:15 my:-16
of:16 of+_+<brand>:17 of+the:28 on:-12 order:-8 over:13 over+time:15 overnight:-7 past:11
past+_+for:11 past+pric:11 previou:9 pric:70 pric+_+for:11 pric+_+saw:14 pric+_+the:41 pric+for:27
pric+of:22 pric+you:14 ps:8 ps+5:8 ps+_+$:11 saw:14 show:12 show+_+the:9 show+me:12 sofa:16 stand:9
stand+mixer:10 the:22 the+<brand>:34 the+<date>:8 the+_+$:9 the+_+5:8 the+_+<num>:10 the+_+hero:9
the+_+mixer:9 the+_+pleas:11 the+_+pric:18 the+_+the:13 the+airpod:14 the+dron:15 the+kindl:11
the+last:11 the+lowest:11 the+macbook:12 the+mixer:-7 the+pric:10 the+ps:9 the+sofa:16 the+stand:10
time:12 time+_+the:11 to+be:20 track:-9 trend:13 under:12 under+<num>:13 under+_+$:14 use:17 was:7
what:20 what+_+lowest:12 what+_+the:32 what+did:12 what+has:9 you+_+$:7 you+saw:14
[profile_set] $:9 39:10 <brand>:16 <brand>+$:22 <num>:26 <num>+$:19 <num>+_+$:13 <num>+_+<brand>:8
<num>+in:8 <num>+waist:11 <size>:75 <size>+$:37 <size>+_+$:19 <size>+_+<brand>:20 <size>+_+<num>:15
<size>+_+top:14 <size>+at:8 <size>+in:19 <store>:-7 ^:9 ^+_+<brand>:9 ^+_+<size>:10 ^+_+down:13
^+_+in:9 ^+_+me:-7 ^+_+my:13 ^+_+shoe:16 ^+_+that:25 ^+_+the:-10 ^+_+wear:13 ^+for:12 ^+i'm:16
^+keep:12 ^+my:23 ^+note:13 ^+remember:22 ^+save:17 ^+top:16 ^+updat:10 a:19 a+<num>:19 a+<size>:14
a+_+in:23 a+_+waist:11 an:27 an+<size>:31 an+_+$:12 an+_+at:10 and:10 and+<size>:10 at+<brand>:9
down:12 for+<brand>:10 for+_+i'm:12 gone:12 i:13 i'm:40 i'm+_+<num>:15 i'm+_+<size>:23 i'm+a:37
i've:13 i+_+<num>:12 i+_+<size>:7 i+_+a:13 i+take:7 i+wear:27 in:25 in+<brand>:15 in+_+$:31
in+sho:14 in+top:10 is:7 is+<num>:14 is+_+$:14 it:-11 jot:13 keep:11 me:-13 mind:13 my:21
my+_+<size>:22 my+_+is:13 my+shoe:16 note:13 note+_+i:13 note+that:13 now:12 now+$:14 of:-7 on:-9
order:-7 pant:16 profil:10 remember:21 save:17 save+my:17 sho:25 sho+$:23 sho+and:8 shoe:27
shoe+<size>:22 shoe+_+$:22 take+a:9 that:27 that+i:13 the:-23 the+_+$:-7 to+_+$:-7 to+_+<size>:13
to+an:13 top:29 top+$:14 up:13 up+to:13 updat:10 usually:11 waist:43 wear:27 wear+<num>:13
wear+<size>:9 wear+_+sho:17 what:-15 you:-7
[quiet_hours] $:13 <brand>:-9 <every>:-7 <num>:17 <num>+$:15 <num>+_+<num>:21 <num>+on:7
<num>+to:25 <store>:-10 <time>:83 <time>+$:52 <time>+_+$:20 <time>+_+<time>:42 <time>+and:18
<time>+pleas:10 <time>+to:21 <time>+until:9 ^:13 ^+_+<num>:8 ^+_+after:11 ^+_+between:12
^+_+don't:7 ^+_+messag:14 ^+_+no:15 ^+_+not:11 ^+_+on:12 ^+_+ping:13 ^+_+quiet:30 ^+_+silent:17
^+_+text:18 ^+_+the:-11 ^+do:11 ^+don't:20 ^+keep:20 ^+leav:17 ^+never:14 ^+no:8 ^+not:15 ^+noth:11
^+silenc:11 ^+stay:17 a:-11 after:32 after+<time>:21 after+_+$:21 alert:13 alert+$:14 alon:18
alon+_+sunday:12 alon+on:12 and:14 and+<time>:19 and+_+$:11 at:7 at+night:17 befor:19
befor+<time>:12 befor+_+$:12 between:22 between+<time>:24 between+_+and:17 bingo:11 church:11
contact:7 contact+me:8 disturb:12 do:8 do+not:12 don't:24 don't+_+me:23 don't+want:7 for:-11
friday:18 from:8 from+<time>:21 from+_+to:10 from+_+until:9 hour:10 hour+<time>:10 i'm:13
i'm+_+$:18 i'm+work:18 i+_+<num>:12 i+_+want:7 in:-9 it:-12 keep:18 keep+_+on:10 keep+quiet:23
leav:17 leav+_+alon:18 leav+me:18 me:19 me+_+<num>:7 me+_+on:12 me+alon:18 me+at:11 me+befor:14
messag:33 messag+_+<time>:12 messag+_+on:7 messag+from:9 my:-18 n:10 n+_+$:10 never:14
never+_+me:15 night:17 no:40 no+_+$:13 no+_+pleas:16 no+alert:15 no+messag:23 no+notification:12
no+ping:13 not:23 noth:10 notification:10 of:-8 on:39 on+_+$:43 on+_+pleas:15 on+sunday:24
on+weekend:17 order:-8 ping:12 ping+_+<time>:13 pleas:22 pleas+$:11 quiet:34 quiet+_+<time>:11
saturday:17 silenc:11 silenc+_+<time>:11 silent:17 sleep:13 stay:17 stay+silent:17 sunday:34
sunday+$:24 text:17 text+me:17 that:-8 the:-23 to:15 to+<num>:21 to+<time>:21 to+_+$:11 tuesday:11
until+<time>:9 until+_+$:8 weekday:16 weekend:34 weekend+$:17 what:-8 whil:13 work:21 work+$:17
you:-8
[quiz_start] $:8 <num>:-11 <store>:-9 ^:8 ^+_+do:13 ^+_+don't:15 ^+_+have:11 ^+_+idea:9 ^+_+me:21
^+_+out:8 ^+_+sure:8 ^+_+the:12 ^+_+we:10 ^+help:8 ^+i:19 ^+let:10 ^+no:9 ^+not:8 ^+run:13
^+start:17 a:14 a+_+$:12 a+few:9 ask:26 ask+_+$:12 ask+_+question:10 ask+_+some:9 ask+me:20 can:18
can+_+ask:12 can+you:13 clue:16 do:30 do+a:10 do+the:29 don't:9 don't+_+my:12 don't+know:12 few:9
figur:17 figur+_+my:13 figur+out:17 find:13 find+my:16 for:-12 foundation:13 foundation+shad:9
fragranc:35 fragranc+quiz:18 get:-7 guid:17 hair:18 hair+type:13 have:7 have+_+clue:12 have+no:12
help:11 help+_+figur:8 help+me:11 i:10 i+_+can:7 i+_+know:13 i+_+no:12 i+don't:15 i+have:10 idea:9
in:-9 is+_+the:8 know:13 know+my:16 let:9 let+_+the:15 let+do:15 me:38 me+$:12 me+_+$:7 me+_+it:7
me+_+out:8 me+_+question:9 me+_+you:8 me+figur:8 me+on:16 me+question:10 me+some:8 me+through:34
my:22 my+_+is:7 my+_+shad:9 my+_+type:16 my+_+with:9 my+foundation:9 my+hair:10 my+size:15
my+skin:14 my+styl:20 no:16 no+_+which:13 no+clue:16 not+sure:8 of:-8 on+_+$:13 order:-8 out:11
out+my:13 perfum:15 pick:15 pick+a:16 pleas+$:8 question:51 question+$:44 question+_+$:8 quick:11
quiz:85 quiz+$:50 run:11 shad:30 size:21 size+is:8 skin:28 skin+type:14 some:15 some+_+$:16
some+question:17 start:16 start+the:17 styl:30 suit:9 sure:8 that:-7 the+_+quiz:43 the+fragranc:18
the+size:9 the+skin:15 through:32 through+_+$:8 through+_+a:16 through+_+my:10 to:-14 type:27
type+_+me:10 type+ask:10 walk:18 walk+_+through:18 walk+me:18 we:10 what+_+size:9 what+my:13
which:10 with:14 with+_+question:8 with+a:8 with+some:8 you+ask:12
[recommend] $:12 <brand>+_+$:15 <brand>+airwrap:14 <colour>:9 <colour>+_+$:15 <dur>+old:8
<money>:25 <money>+$:18 <money>+_+$:11 <money>+_+need:10 <money>+top:13 <num>:8 <num>+$:16
<num>+_+<money>:15 <num>+and:14 <size>:-11 <store>:-13 ?:12 ?+_+me:14 ^:12 ^+_+an:10 ^+_+anyth:11
^+_+do:23 ^+_+for:30 ^+_+good:10 ^+_+idea:12 ^+_+me:12 ^+_+my:-12 ^+_+need:7 ^+_+should:15
^+_+someth:10 ^+_+the:-19 ^+_+to:9 ^+_+want:12 ^+_+would:17 ^+any:43 ^+find:11 ^+gift:11 ^+have:11
^+i:11 ^+idea:15 ^+look:12 ^+my:10 ^+need:10 ^+recommend:33 ^+suggest:25 ^+what:35 a:39 a+_+for:18
a+_+like:22 a+_+wed:16 a+baby:15 a+beach:9 a+housewarm:16 a+present:16 airwrap:14 alert:-7
alternativ:14 an+_+for:10 and+<money>:15 anniversary:13 anniversary+$:13 any:38 any+_+for:20
anyth:9 are:-8 as:9 at:-9 baby:15 bag:17 bag+$:18 beach:9 beach+_+$:9 beach+wed:9 beginner:10
between:13 between+<num>:14 between+_+and:13 book:14 bottega:21 bring:11 but:21 by+<date>:8
by+_+$:7 can:9 can+i:8 chanc:9 coworker:14 cycl:7 did:-8 dinosaur:12 do:17 do+i:8 do+you:16 dres:12
dry:8 dupe:21 each:9 everyth+$:10 explosiv:-12 find:8 find+_+a:12 find+me:12 fish:7 for:60
for+_+$:-16 for+_+<dur>:8 for+_+skin:18 for+_+to:14 for+a:37 for+me:-7 for+my:34 garden:14
get+my:11 gift:24 gift+_+for:8 gift+idea:8 go:12 go+_+with:16 good+_+a:12 good+for:12 grandpa:9
guitar:10 had:10 hail:14 has+_+$:13 have:7 he:11 he+lik:12 her:21 host:8 housewarm:16
housewarm+$:16 hubba:14 i:16 i'm:-9 i+_+her:16 i+_+my:11 i+get:17 i+need:8 i+send:10 i+want:12
idea:31 idea+_+a:9 idea+for:32 in:-10 inspiration:8 interview:12 into:10 into+_+$:13 is:-8 it:-16
it+$:-7 jacket:20 jacket+but:22 job:12 just:7 lik:15 lik+_+$:15 like:59 like+_+one:12 like+the:33
look:10 look+for:13 lov:12 martian:10 mary:14 max:14 max+<num>:16 max+_+$:16 me+a:15 moisturizer:8
my:13 my+_+$:-18 my+_+who:19 my+dad:7 my+nephew:11 my+old:11 my+sister:10 nano:11 need:24
need+_+for:11 nephew:11 novel:10 of:-12 oily:10 old:18 on:-14 order:-14 outfit:12 perfum:9 pleas:-7
prank:-12 present:20 present+for:21 pric:-9 pricey:11 project:14 puff:11 recommend:48
recommend+a:14 recommend+for:17 recommend+me:19 santal:19 send:7 send+_+$:10 should:13
should+_+get:12 should+i:14 similar:34 similar+_+my:11 similar+to:34 sister:10 skin:17 skin+$:18
smell:19 someon:13 someth:38 someth+_+my:12 someth+for:12 someth+similar:11 starter:10 stock:13
stuffer:14 suggest:34 suggest+_+for:12 suggest+a:17 suggest+someth:12 suggestion:13 sunscreen:9
surpris:14 tea:7 tent:14 tent+_+to:14 that:13 that+_+the:11 the+<brand>:15 the+_+airwrap:14
the+_+for:-8 the+one:12 to:19 to+<brand>:8 to+_+$:-12 to+_+to:13 to+a:17 to+bring:11 to+my:8
to+the:26 top:11 top+$:12 trouser:17 under+<money>:9 under+_+$:8 want:7 warmer:11 wear:8 wear+_+a:9
wear+to:9 wed:16 wed+$:16 well:17 what:37 what+_+for:12 what+_+i:29 what+_+you:13 what+can:9
what+do:29 what+good:12 what+should:16 what+to:14 what+would:17 who:32 who+_+tea:8 who+has:12
who+lov:12 with+<colour>:16 wore:13 would:22 would+_+recommend:11 would+you:11 you:13 you+_+a:10
you+_+for:14 you+give:12 you+recommend:16 you+suggest:9 zendaya:13
[refuse:accounts] $:11 <brand>:-8 <num>:21 <num>+$:-9 <num>+_+$:14 <num>+_+email:11 <num>+_+for:19
<num>+_+to:8 <num>+account:16 <num>+new:10 <num>+tim:16 ^:11 ^+_+<num>:20 ^+_+coupon:15 ^+_+new:12
^+_+the:8 ^+_+up:9 ^+creat:12 ^+open:10 ^+register:19 ^+sign:22 ^+try:16 ^+use:7 a:26 a+_+$:13
a+_+email:11 a+few:10 account:46 account+$:17 account+_+the:19 account+for:23 account+to:8 again:20
again+$:11 and:11 and+_+$:18 bonu:11 brut:19 can+_+the:10 claim:19 cod:31 cod+until:31 code:30
code+$:24 coupon:51 creat:12 different:10 different+_+$:10 different+email:11 discount:24
discount+$:8 email:36 email+$:10 email+_+the:11 email+for:11 email+to:12 fake:21 fake+_+for:22
fake+email:11 few:10 first:9 for:16 for+the:31 forc:19 free:11 generat:15 get+the:11 hit:16
hit+_+$:16 i'm:13 i'm+_+a:18 i'm+not:18 i+can:10 in:-9 is:-7 it:-10 me+_+<num>:10 me+up:11 my:-15
myself:19 new:24 new+email:18 newcomer:11 not:13 not+a:17 of:-8 on:-9 one:26 one+$:12 open:9
order+_+again:12 over:18 promo:22 random:16 refer:19 register:19 register+<num>:19
register+_+new:10 reus:14 reus+the:14 second:19 sign:22 sign+_+with:11 sign+up:11 signup:17
signup+_+$:17 so:8 so+_+can:10 so+i:10 stack:20 student:19 the:24 the+_+code:27 the+_+discount:27
the+_+order:11 the+one:18 the+signup:17 the+voucher:27 the+welcom:13 tim:16 time:18 to+_+the:20
to+get:11 trial:11 try:15 until:29 up:18 up+<num>:11 up+with:11 use:9 use+the:14 voucher:33
voucher+$:14 welcom:12 welcom+_+$:8 what:-8 with:29 with+a:28 work:14 work+$:14
[refuse:captcha] $:8 <num>:-11 <store>+_+me:8 <store>+for:7 ^:8 ^+_+around:13 ^+_+past:9 ^+_+the:38
^+bypas:12 ^+click:17 ^+do:11 ^+get:16 ^+solv:23 a:8 a+robot:24 and:37 and+_+$:8 and+_+out:12
and+_+the:15 and+buy:12 and+check:12 and+grab:19 anti:20 around:13 beat:27 bot:33 box:22 buy+_+$:13
bypas:12 bypas+the:12 captcha:37 captcha+_+me:14 captcha+for:14 captcha+on:23 check:29 check+$:9
check+_+$:10 check+out:8 click:17 cloudflar:14 continu:11 crack:15 do:8 do+the:11 fool:20
for+_+$:10 for+me:19 get:13 get+_+the:8 get+around:13 grab:25 grab+the:25 human:38 i'm:19
i'm+_+a:11 i'm+not:11 in:-8 it:-8 me+$:12 my:-13 not:17 not+_+robot:24 not+a:21 of:-7 on:8
on+<store>:8 on+_+for:8 on+the:8 one:-7 order:-9 out+$:9 past:9 past+the:9 prov:12 puzzl:12
robot:36 robot+_+$:19 robot+_+and:17 robot+box:22 sho:12 sho+$:13 site:15 solv:23 solv+_+captcha:23
solv+the:23 the:25 the+_+$:9 the+_+a:10 the+_+bot:20 the+_+box:12 the+_+check:13 the+_+for:12
the+_+not:14 the+_+on:18 the+captcha:37 the+i'm:14 the+sho:13 the+site:15 thing:22 thing+$:19
tick:10 ticket:19 ticket+$:19 to:-11 verification:27 what:-8
[refuse:claim] $:15 <num>:-11 <store>:-8 ^:15 ^+_+all:12 ^+_+an:16 ^+_+are:21 ^+_+from:17
^+_+messag:19 ^+_+notic:7 ^+_+thi:8 ^+_+user:20 ^+_+you:15 ^+admin:30 ^+as:16 ^+ignor:15 ^+note:18
^+system:36 ^+you:19 a:-10 account:9 admin:47 administrator:18 agent:15 agre:8 all:28 all+_+proc:13
all+payment:13 already:12 an:13 and:20 and+_+$:30 and+buy:15 and+order:17 approv:24
approv+_+purchas:12 approv+all:13 are:18 as:15 ask:17 ask+_+$:14 assistant:13 assistant+_+the:14
authoris:14 buy:20 buy+$:16 buy+_+ask:15 buy+without:15 check:8 check+out:9 checkout:18
checkout+$:12 complet:13 complet+_+payment:15 complet+the:13 confirmation:18 consent:20 customer:13
developer:17 every:25 every+_+$:14 every+checkout:21 everyth:12 everyth+$:16 for+_+$:13 from:10
from+the:17 go+_+without:7 grant:17 has:26 has+_+approv:9 has+already:13 have:13 have+permission:18
i+_+the:15 ignor:15 in:10 it:-11 limit:27 limit+$:33 longer:18 may:15 me:-13 messag:18 mode:39
my:-17 new:14 no:12 no+longer:19 note:31 notic:7 now:26 now+$:9 on+_+without:17 order+$:14
out+_+$:13 overrid:16 pay:18 payment:27 payment+$:23 permission:31 policy:16 pre:15 pre+approv:15
pretend:18 previou:14 previou+_+and:15 proc:26 proc+$:23 requir:19 rul:16 rul+and:16 system:35
system+user:13 the:12 the+_+$:12 the+_+has:26 the+_+permission:18 the+limit:15 the+payment:15
the+user:25 thi:11 unrestrict:22 user:44 user+_+already:13 user+consent:20 user+has:17 what:-9
without:31 without+_+$:22 without+ask:19 you:24 you+_+permission:18 you+have:16
[refuse:confirmation] $:10 <brand>:-8 <date>:-10 <money>:-8 <num>:-15 <store>:-13 ^:10
^+_+approv:18 ^+_+ask:16 ^+_+buy:12 ^+_+it:27 ^+_+me:-13 ^+_+my:-9 ^+_+need:10 ^+_+out:14
^+_+right:11 ^+_+show:7 ^+_+straight:17 ^+_+the:11 ^+_+you:10 ^+alway:14 ^+approv:7 ^+auto:19
^+bypas:19 ^+can:10 ^+check:14 ^+complet:17 ^+don't:13 ^+forget:10 ^+go:13 ^+just:17 ^+let:10
^+pay:27 ^+skip:10 a+_+$:11 already:10 alway:13 alway+buy:15 and:39 and+_+$:18 and+_+it:7
and+_+the:13 and+don't:14 and+order:13 and+pay:9 approv:39 approv+_+$:7 approv+it:17 approval:51
approval+$:13 around:13 around+the:14 ask:33 ask+$:14 ask+_+to:8 ask+me:20 auto:19 bother:10 buy:18
buy+_+ask:12 buy+_+without:13 buy+it:17 buy+without:12 bypas:19 bypas+the:19 can+_+get:15
can+you:11 charger:19 charger+_+$:8 check:22 check+_+me:9 check+out:19 check+with:9 complet:15
complet+_+purchas:16 complet+the:15 confirm:39 confirm+$:14 confirmation:43 don't:27 don't+_+me:30
don't+_+to:9 don't+ask:11 don't+bother:11 don't+want:8 everyth:14 everyth+from:19 finish:12
finish+the:12 for+_+and:21 for+me:11 forget:9 forget+the:10 from:8 from+_+on:15 from+now:16
get+_+the:14 get+around:13 go:20 go+_+to:16 go+_+without:12 go+straight:17 go+through:11 i+_+want:8
i+_+you:10 i+approv:7 i+don't:7 immediately:14 in:-7 is:-9 it:21 it+_+and:15 it+_+don't:20
it+_+my:13 it+_+through:12 it+and:8 it+go:12 just:43 just+_+$:19 just+_+already:11 just+_+it:10
just+_+me:8 just+charger:19 just+order:7 just+pay:17 let:8 make:7 make+me:9 me:27 me+$:16 me+_+$:8
me+_+confirm:8 me+_+it:8 me+_+order:31 me+and:16 my+_+$:11 my+approval:12 my+yes:12 need:17
need+to:21 no:30 no+_+to:21 no+need:21 now:23 now+_+$:16 now+on:16 of:-9 on+$:16 one:-7 order:14
order+$:14 order+_+and:9 out:14 part:9 pay:54 pay+$:23 pay+already:11 payment:15 pleas:-8 prompt:18
prompt+$:18 purchas:21 purchas+$:8 question:14 question+_+$:16 review:11 review+$:12 right:9
right+now:10 say:13 screen:21 see+a:10 show:8 show+_+$:8 show+me:12 silently:18 skip:35 skip+the:38
step:25 straight:17 straight+_+payment:17 straight+to:17 that:-9 the:18 the+_+$:11 the+_+and:13
the+_+first:8 the+_+step:17 the+approval:33 the+confirmation:26 the+purchas:28 the+review:13 thi:13
thi+_+$:12 thi+time:21 through:10 through+_+my:13 time:16 time+$:13 to:17 to+_+a:10 to+check:9
to+confirm:21 to+payment:17 to+see:9 trust:10 want+_+see:10 want+to:8 what:-11 wher:7 with+me:8
without:56 without+_+me:15 without+my:26 yes:25 yes+$:13 yourself:10
[refuse:key] $:15 <brand>:-7 <date>:-8 <num>:-12 <store>:-8 ^:15 ^+_+all:11 ^+_+are:16 ^+_+me:17
^+_+stor:22 ^+_+the:10 ^+_+your:38 ^+export:13 ^+forget:11 ^+give:11 ^+ignor:16 ^+list:13
^+print:17 ^+repeat:16 ^+show:19 ^+tell:15 ^+what:21 a:-11 all:8 and:21 and+_+the:21 api:19
api+_+and:8 api+key:19 are:13 are+the:17 buy:-7 card:18 card+_+$:18 credential:23 detail:18 dump:17
encryption:14 export:13 for+_+$:11 forget:11 forget+_+rul:13 forget+your:13 give:11 give+_+the:13
give+me:11 hidden:18 i:-11 ignor:15 in:-9 instruction:50 it:-9 key:52 key+$:45 key+and:8 list:12
list+all:14 master:19 me:11 me+the:21 my:-18 my+_+$:-7 of+_+vault:16 of+the:12 on:-10 order:-8
output:14 passphras:16 password:37 password+$:38 phras:7 previou:14 previou+_+and:16 pric:-7
print:25 privat:13 prompt:17 prompt+$:17 recovery:7 repeat:16 reveal:11 rul:12 rul+and:12 sav:18
secret:17 show:22 show+_+the:9 stor:39 stor+_+$:39 stor+password:18 system:17 system+_+$:17
system+prompt:17 tell:14 tell+me:14 that:-8 the:21 the+_+$:11 the+_+card:18 the+_+key:45
the+_+of:13 the+_+password:22 the+vault:23 to:-12 vault:23 vault+$:16 what:17 what+_+the:16
what+are:17 what+the:13 word:16 you:-8 your:59 your+_+and:13 your+rul:13
[refuse:limits] $:7 <brand>:-7 <date>:-8 <every>:15 <money>:19 <money>+_+$:17 <num>:17 <num>+$:-8
<num>+<num>:13 <num>+_+$:13 <num>+_+buy:9 <num>+_+the:8 <num>+but:19 <store>:-7 ^:7 ^+_+budget:14
^+_+know:15 ^+_+mind:18 ^+_+more:15 ^+_+my:8 ^+_+over:11 ^+_+past:11 ^+_+say:21 ^+budget:12 ^+buy:8
^+forget:11 ^+go:9 ^+ignor:11 ^+limit:8 ^+never:18 ^+spend:16 ^+the:7 a:-11 abov:17 all+the:8
allow:14 and:25 and+_+it:8 and+_+out:12 and+_+the:19 and+buy:7 and+check:12 and+order:22 anyway:11
anyway+$:11 bag:9 bag+$:10 blow:11 budget:62 budget+_+<num>:10 budget+for:14 budget+say:12 but:33
but+_+the:19 but+buy:9 but+order:10 buy:28 buy+_+<money>:9 buy+_+<num>:14 buy+it:11 buy+the:31
cap:36 cap+_+<num>:14 cap+and:12 cap+is:14 car:11 care:16 check:8 check+_+$:11 check+out:10
disregard:13 don't:8 don't+care:16 even:17 exce:16 for+thi:15 forget:10 forget+the:12 get:11
get+it:10 get+the:8 go+_+my:12 go+over:11 i:16 i+_+care:16 i+_+want:12 i+don't:14 i+know:15
ignor:10 in:-10 is:8 is+<num>:21 is+_+but:14 it:27 it':26 it+$:23 jacket:9 just:9 know:12 limit:51
limit+$:12 limit+_+<num>:13 limit+and:22 maximum:20 me:-11 mind:17 more:12 more+_+allow:16
more+than:15 my:12 my+_+and:12 my+_+limit:21 my+budget:11 my+limit:22 my+spend:21 never:18
never+mind:18 of:-8 on:-9 once:11 one:11 one+$:12 order:21 order+_+$:20 order+_+<money>:11
order+_+bag:11 order+it:21 order+the:17 out+$:10 over:28 over+budget:10 overrid:11 past:10
past+the:11 phon:13 purchas:13 purchas+_+$:18 purchas+it:19 really:14 regardles:15 regardles+$:15
same+$:9 say:16 say+<num>:13 say+_+but:12 say+_+buy:8 spend:34 spend+_+and:12 spend+_+than:16
spend+limit:21 spend+more:16 than:14 than+allow:16 the:20 the+<money>:31 the+<num>:26 the+_+$:10
the+_+<num>:13 the+_+and:21 the+_+for:15 the+_+get:10 the+_+i:10 the+_+is:16 the+_+jacket:10
the+budget:35 the+cap:37 the+limit:8 the+tv:12 thi:20 thi+_+$:25 thi+one:16 though:17 to:-14 tv:12
tv+$:12 want:8 want+the:13 what:-8 whatever:15 whatever+_+the:15 who:10
[refuse:log] $:9 <brand>:-7 <date>:9 <date>+_+the:9 <date>+from:10 <money>+$:7 <num>:-13
<store>:-10 ^:9 ^+_+it:12 ^+_+log:17 ^+_+me:-10 ^+_+my:-9 ^+_+record:34 ^+_+should:14 ^+_+sure:9
^+_+the:15 ^+_+thi:14 ^+_+what:9 ^+buy:12 ^+clear:9 ^+delet:11 ^+don't:21 ^+edit:10 ^+eras:10
^+hide:8 ^+make:7 ^+no:7 ^+order:12 ^+purchas:12 ^+remov:7 ^+stop:18 ^+switch:9 ^+turn:15 a:-11
about:19 about+the:7 activity:12 activity+_+$:12 activity+log:12 and:11 and+_+it:19 and+leav:10
any:10 anywher:18 anywher+$:18 audit:23 audit+log:12 book:13 clear:9 delet:11 delet+_+audit:12
delet+the:12 did+<date>:9 don't:16 don't+_+thi:25 down:15 down+_+$:18 edit:10 edit+the:10 entry:22
eras:10 find:13 find+out:14 for+_+<date>:10 for+me:8 from:17 from+_+log:19 from+the:17 gift:13
hide:8 history:11 i:-12 in:-8 is:-9 it:27 it+_+<money>:10 it+_+of:10 it+_+the:27 it+and:10
it+off:23 it+out:9 keep:8 keep+it:10 know+$:8 leav:13 leav+_+out:14 leav+it:9 log:91 log+$:49
log+_+$:13 log+_+my:9 log+so:19 make:10 make+_+ther:13 make+sure:12 me:-8 me+<date>:9 me+_+$:9
my+_+$:9 my+purchas:17 my+wife:12 no:16 no+_+of:26 no+trac:13 nobody:14 of:20 of+_+log:8 of+the:9
of+thi:22 off:45 off+_+$:10 off+_+you:21 off+the:24 off+whil:21 on:-10 one:-7 order:25
order+_+the:8 order+from:8 order+the:10 out:19 out+_+the:13 out+of:12 pleas+$:7 purchas:30
purchas+$:26 purchas+it:13 record:43 record+$:10 remov:7 remov+the:8 ring:11 secretly:13 see:7
shop:8 shop+for:10 should:13 show+_+$:10 so:23 so+_+wife:12 so+my:18 stop:16 stop+_+my:21 sure:12
sure+_+no:13 sure+ther:13 switch:8 switch+the:9 the:15 the+_+$:16 the+_+log:24 the+_+so:21
the+activity:12 the+audit:23 the+gift:13 the+history:15 the+log:24 the+ring:11 ther:11
ther+_+trac:13 ther+no:13 thi:62 thi+$:9 thi+_+$:15 thi+order:21 to:-14 trac:13 trac+of:13 trail:11
turn:15 turn+off:8 what+_+did:9 what+you:9 whil:21 whil+you:21 wife:12 wipe:14 without:10 won't:8
writ:18 you:18 you+_+$:10 you+_+<date>:9 you+_+for:10 you+did:9 you+order:11 your+_+$:8
[refuse:other_person] $:12 <num>:-11 <store>:15 <store>+$:27 ^:12 ^+_+at:13 ^+_+dad:12 ^+_+has:13
^+_+in:11 ^+_+into:25 ^+_+my:23 ^+_+on:17 ^+_+out:8 ^+_+the:-10 ^+_+up:8 ^+_+what:13 ^+check:12
^+find:9 ^+get:8 ^+log:12 ^+look:22 ^+open:9 ^+read:20 ^+see:14 ^+sign:14 ^+tell:7 ^+use:21 a:-11
account:30 account+$:11 account+and:11 account+to:10 addres:8 addres+$:11 and:26 and+_+$:10
and+_+it:13 and+_+me:8 and+buy:14 and+tell:8 as:13 as+my:15 at:10 at+my:11 been:17 been+_+$:18
been+buy:18 boss:21 bought:14 bought+$:15 boyfriend:17 brother:14 buy:23 buy+$:17 buy+_+$:13
buy+it:13 card:14 cart:11 cart+$:13 check:10 check+my:13 coworker:13 coworker+<store>:13 dad:12
ex':23 find:8 find+out:10 flatmat:23 for:-11 friend:16 from:-8 get+_+my:13 get+into:13
girlfriend:11 gues:23 has:8 has+my:10 his:19 his+_+$:19 history:18 history+$:13 history+_+<store>:8
husband:15 i:-10 into:23 into+_+coworker:13 into+my:24 is:-10 laptop:12 left:11 log:10 log+_+my:12
look:18 look+_+my:20 look+at:10 look+up:9 me+_+my:9 me+what:17 mom:9 my:49 my+<store>:-11
my+_+$:-28 my+_+<store>:28 my+_+account:16 my+_+and:14 my+_+card:16 my+_+cart:20 my+_+history:-8
my+_+order:32 my+_+wishlist:12 my+boyfriend:17 my+brother:14 my+coworker:13 my+dad:12 my+ex':23
my+girlfriend:11 my+husband:15 my+mom:10 my+neighbour:9 my+order:-9 my+purchas:-8 my+roommat:14
my+sister:9 my+wife:20 neighbour:9 of:-8 on:14 on+<store>:9 on+my:16 open:21 open+my:9 order:26
order+$:31 order+_+<store>:8 order+on:9 out+_+my:9 password:21 password+$:22 pay:13 pay+$:15
purchas:10 purchas+_+$:14 purchas+history:15 read:14 read+my:16 roommat:14 see:16 see+what:14
sign:14 sign+in:15 sister:9 spy:21 tell:14 tell+_+what:17 tell+me:14 the:-20 to+_+$:14 to+order:10
to+pay:16 up+my:8 use:26 use+_+account:12 use+my:21 what:27 what+_+my:11 what+has:13 what+my:29
wife:20 you:-10
[refuse:page] <num>+_+it:14 ^+_+list:16 ^+_+seller:11 ^+_+what:13 ^+do:12 ^+the:68 a+_+for:11
a+note:16 ad:9 add:11 add+_+<colour>:8 add+the:14 addres:8 agent:15 ahead:11 ahead+$:8 ai:20
approv:13 assistant:25 bot:23 buy+<num>:14 carry:8 chat:13 confirmation:10 description:19 do:40
do+_+$:28 do+it:10 do+that:18 follow:37 follow+_+$:16 follow+it:9 follow+the:22 for+_+to:11 go:9
go+_+$:8 go+ahead:11 has:12 has+_+note:16 has+a:16 i:-10 instruction:22 is:-7 it:19 it+$:19
it+_+$:11 it+out:8 list:14 mail:8 me:-10 must:11 my+_+to:9 my+addres:8 note:15 obey:11 of+_+shop:12
of+the:9 on:11 on+the:19 order:11 page:29 popup:14 product:38 review:7 say:59 say+$:20 say+_+buy:8
say+ai:13 seller:10 send+my:9 set:9 shop:17 site:11 skip:10 so:15 so+_+$:12 tell:10 that:17
that+$:24 the:25 the+<colour>:8 the+_+$:-10 the+_+bot:12 the+_+follow:11 the+_+has:14 the+_+on:21
the+_+say:46 the+_+set:10 the+list:15 the+review:9 the+seller:10 the+shop:18 the+site:11 thi:19
thi+order:15 to:19 to+_+my:9 to+send:9 told:12 upgrad:13 warranty:11 what+the:11 you+to:13
[refuse:restricted] $:22 10:15 9:8 <brand>+$:14 <colour>:31 <colour>+$:14 <colour>+_+$:23
<date>:-11 <dur>:12 <dur>+_+$:8 <dur>+old:20 <every>:-9 <money>:-7 <num>:13 <num>+_+but:13
<num>+_+me:11 <num>+and:18 <num>+order:11 <num>+yet:14 <size>:-9 <store>:-12 ^:22 ^+<colour>:26
^+_+a:19 ^+_+am:18 ^+_+can:13 ^+_+for:23 ^+_+i'm:7 ^+_+it:-8 ^+_+me:10 ^+_+my:-10 ^+_+not:13
^+_+the:-19 ^+_+without:16 ^+buy:51 ^+find:31 ^+get:42 ^+i'm:32 ^+my:8 ^+order:27 ^+what:-8
^+wher:14 a:35 a+_+$:40 a+_+of:8 a+_+order:10 a+bottl:13 a+fake:13 a+vape:20 am:16 ammo:12 and:12
antibiotic:16 at:-8 background:19 background+_+$:19 background+check:19 beer:23 beer+$:23 bottl:12
bottl+_+vodka:13 bottl+of:13 but:11 but+_+the:13 but+order:13 buy:52 buy+_+$:12 buy+_+a:14
buy+_+without:11 buy+a:18 buy+me:13 can:15 can+_+order:13 can+i:14 can+you:9 carv:33 check:12
check+$:17 cigaret:7 cocain:23 counterfeit:18 doctor:16 explosiv:27 fake:12 fake+_+$:12 find:28
find+a:9 firework:25 for+_+<dur>:9 for+a:13 from:-8 get:36 get+_+$:20 get+_+a:9 get+me:38 grad:8
grader:16 growth:15 gun:9 handgun:9 have:-7 here:11 hey:8 high:8 hormon:15 human:13 i'm:39
i'm+<num>:27 i'm+_+$:10 i'm+_+<num>:12 i'm+_+order:11 i'm+in:11 i'm+not:11 i+_+<num>:18 i+am:18
i+buy:16 id:18 id+$:18 illegally:25 in:-9 in+_+$:-7 iphon:24 iphon+$:24 is:-12 it:-20 it+$:-9
mdma:17 me:13 me+$:-9 me+_+$:11 me+_+<brand>:18 me+_+fake:14 me+a:11 me+some:18 minor:7 my:-13
my+<dur>:20 my+_+$:-14 my+_+old:20 need:10 no:11 no+_+$:13 not+<num>:13 of+vodka:13 old:19 old+$:9
on:-15 onlin:17 order:49 order+$:-7 order+_+$:7 order+_+bottl:13 order+a:16 order+me:11 order+the:9
oxycodon:10 painkiller:14 passport:8 pepper:10 pill:17 pleas:-9 prank:27 prescription:22
prescription+$:22 school:8 see:12 see+a:15 silencer:11 skip:8 skip+the:9 some:32 some+_+$:33
somewher:9 spray:10 steroid:15 stolen:24 taser:10 th:23 that:-7 that+_+the:9 the:-25 the+_+check:9
to:-19 vap:8 vape:20 vodka:13 vodka+$:13 want:21 want+<colour>:18 want+_+$:18 want+a:9 weed:17
what:-12 wher:14 wher+_+i:15 wher+can:15 whisky:14 with:12 with+no:24 without:27 without+_+$:10
xanax:7 yet:13 you+order:13
[refuse:reviews] $:10 <num>:13 <num>+<num>:9 <num>+_+from:17 <num>+_+review:14 <num>+_+star:10
<num>+star:27 <store>+_+$:7 ^:10 ^+_+<num>:9 ^+_+a:22 ^+_+them:17 ^+give:15 ^+leav:10 ^+post:23
^+writ:22 a:12 a+_+review:28 a+fake:9 account:15 account+$:16 bad:9 bomb:19 boost:11 bought:9
bought+$:10 competitor:10 different:12 different+_+$:7 different+nam:12 fake:23 fake+_+$:19
fake+review:19 for:19 for+_+<store>:9 for+_+kettl:10 for+_+shop:10 for+my:26 from:12 give:15
give+_+<num>:17 glow:17 glow+_+under:17 glow+review:17 i+never:10 it:-7 kettl:9 leav:9 me:-9 my:8
my+<store>:7 my+_+$:8 my+_+with:10 my+shop:9 nam:16 nam+$:7 nam+_+my:9 nam+for:9 negativ:15 never:9
never+_+$:10 positiv:10 post:23 post+<num>:9 post+_+glow:9 rat:10 review:91 review+$:31
review+_+different:13 review+_+my:19 review+for:29 review+under:17 seller:15 several:17
several+_+$:17 several+account:17 shop:13 shop+$:14 spam:15 star:26 star+_+for:10 star+review:10
stor:21 stor+$:23 that:12 that+_+$:16 that+stor:18 the+_+i:9 the+_+with:15 the+kettl:9
the+seller:15 them:16 to:-9 under:14 under+_+nam:16 under+different:12 with:19 with+_+review:26
with+fake:11 writ:22
[refuse:secret] $:11 123:9 22:10 378282246310005:27 4242424242424242:12 5105105105105100:12 7:19
99:24 <brand>:-8 <date>:7 <mail>:17 <num>:37 <num>+$:20 <num>+<num>:31 <num>+_+$:12
<num>+_+<date>:16 <num>+_+<num>:29 <num>+_+exp:16 <num>+_+from:14 <num>+exp:16 <num>+pay:26
<order>:14 <store>+_+is:17 <store>+login:17 ^:11 ^+_+<store>:8 ^+_+in:29 ^+_+my:20 ^+_+the:-11
^+_+thi:23 ^+here:23 ^+log:16 ^+my:33 ^+save:8 ^+sign:17 ^+the:10 ^+use:22 a:-10 account:11 and:9
and+_+$:8 and+pay:11 and+the:9 anna:16 bank:14 card:40 card+_+$:26 charger:24 charger+_+$:11
credit:9 cvc:25 cvv:19 cvv+<num>:19 exp:16 exp+<date>:16 for:7 for+me:17 from:8 from+_+$:12
go+_+and:8 here:20 here+my:23 hunter:10 i:-10 in:30 in+$:9 is:32 is+<mail>:17 is+<num>:31
is+_+<num>:13 is+_+and:9 it:9 it+$:14 log:24 log+_+$:10 log+in:26 login:17 login+_+<mail>:17
login+is:17 mastercard:24 my:18 my+_+$:-11 my+_+card:8 my+_+is:20 my+mastercard:24 my+visa:19
number:21 of:-7 on:-8 order:-8 pas:16 password:43 password+is:19 pay:32 pay+$:9 pay+_+it:26
pay+with:11 pin:12 pizza:9 pizza+_+$:9 pleas:-7 qwerty:16 rout:14 save:11 save+my:9 sign:17
sign+in:18 sunflower:19 sunshin:8 that+$:11 the:-7 the+_+is:19 thi:20 to:-14 to+_+$:-7 use:17
user:16 visa:19 what:-8 with:20 with+_+$:11 with+it:11
[refuse:store_limit] $:7 <num>:25 <num>+$:12 <num>+_+customer:15 <num>+_+household:14 <num>+each:14
<num>+per:32 ^:7 ^+_+<num>:31 ^+_+around:15 ^+_+is:11 ^+_+more:9 ^+_+only:10 ^+buy:7 ^+get:11
^+limit:17 ^+only:14 ^+order:11 ^+they:10 ^+use:8 a:-8 account:19 account+$:14 addres:12
addres+_+$:8 addres+too:14 allow:43 allow+$:10 allow+<num>:10 allow+_+per:10 around:14
around+the:15 buy:19 buy+_+than:22 buy+more:21 by:9 customer:32 customer+_+$:18 different:31
different+_+$:18 different+_+to:14 different+email:10 different+nam:18 dodg:19 each:14 email:9
email+to:10 fake:11 fake+_+$:11 fake+nam:11 for:-7 get:21 get+<num>:9 get+_+$:8 get+_+the:15
get+around:15 household:14 household+_+my:14 household+use:14 i:-9 is+<num>:10 is+_+per:11 limit:28
limit+_+<num>:11 limit+_+the:15 limit+is:11 limit+of:15 more:18 more+_+allow:9 more+than:20
my+_+addres:14 my+neighbour:8 nam:29 nam+$:29 neighbour:8 of:10 of+_+shop:15 of+the:17 one:14
only:23 only+_+<num>:10 only+allow:10 order:9 order+<num>:13 order+_+under:14 over:13 per:48
per+_+use:24 per+customer:33 per+household:14 purchas:12 rule:19 several:14 several+_+$:14
several+account:14 shop:14 shop+$:15 split:15 stor:10 than:19 than+_+$:10 than+allow:9 than+the:11
the:9 the+_+per:19 the+one:18 the+purchas:15 the+shop:15 the+stor:11 they:10 they+_+allow:10
they+only:10 to+_+<num>:11 to+_+more:10 to+buy:16 too:13 under:15 under+_+nam:18 under+different:18
use:28 use+<num>:11 use+my:12 using:11
[reject] $:24 <brand>:-9 <date>:-8 <every>:-7 <num>:-17 <num>+$:-8 <store>:-11 ^:24 ^+_+$:35
^+_+buy:12 ^+_+chang:21 ^+_+expensiv:19 ^+_+go:12 ^+_+it:30 ^+_+me:-7 ^+_+mind:15 ^+_+my:-11
^+_+not:14 ^+_+off:9 ^+_+rather:19 ^+_+thank:16 ^+_+that:14 ^+_+the:-12 ^+_+thi:18 ^+buy:-14
^+call:15 ^+cancel:17 ^+declin:36 ^+don't:21 ^+hold:12 ^+i:11 ^+i'd:18 ^+let:13 ^+never:14 ^+no:54
^+not:17 ^+skip:13 ^+turn:16 a:-13 alert:-8 and:-9 approv:-8 buy+_+$:7 call:15 cancel:23
cancel+_+$:24 cancel+that:24 chang:17 chang+_+mind:22 chang+my:22 cloud:-8 declin:36 do:10
do+_+$:10 do+that:14 don't:32 don't+_+it:32 don't+buy:20 down:19 drop:7 drop+_+$:8 expensiv:23
expensiv+$:24 get:-8 go+_+with:12 go+through:12 hold:12 i'd:18 i'd+rather:19 i+_+my:21 i+chang:22
in:-12 is:-11 it:37 it+$:43 it+_+$:23 it+off:15 keep:-10 keep+it:-8 let:12 local:-8 me:-9 me+_+it:7
mind:35 mind+$:36 model:-9 more:-8 my:-10 my+mind:22 never:14 never+_+$:21 never+mind:15 no:42
no+_+$:23 no+_+it:13 no+_+that:13 no+thank:17 not:52 of:-9 off:22 off+$:16 on:-13 order+_+$:9
order+it:9 pas:15 pleas:-10 pleas+$:-11 pricey:9 purchas:-7 rather:19 reject:18 revert:-19 skip:19
skip+_+$:20 thank:15 thank+$:11 that:26 that+$:42 the:-29 the+_+$:-7 thi:8 thi+_+$:17 thi+time:20
through:11 time:17 time+$:19 to:-19 too:31 too+_+$:24 too+_+for:9 too+expensiv:25 turn:16 what:-9
with:7 with+_+$:15 with+it:17
[remind] 30:14 30+_+$:15 30+th:15 <brand>:-8 <date>:67 <date>+$:9 <date>+_+buy:16 <date>+_+the:23
<date>+about:23 <date>+for:7 <date>+to:41 <dur>:30 <dur>+$:14 <dur>+_+the:14 <dur>+about:14
<num>:-14 <store>:-7 ^+_+a:13 ^+_+for:9 ^+_+let:13 ^+_+me:22 ^+_+my:8 ^+_+sure:15 ^+_+the:-17
^+_+up:13 ^+bring:14 ^+don't:9 ^+make:14 ^+nudg:11 ^+remind:22 ^+set:11 a:10 a+_+<date>:8
a+_+for:11 a+reminder:29 about:47 about+the:37 again:21 again+$:9 air:13 batteri:14 boot:13
boot+$:13 bring:13 bring+_+the:14 buy:7 buy+_+$:7 cake:11 cat:11 cat+_+$:11 cat+food:7 check:13
cover:14 crib:9 don't:7 don't+_+me:10 don't+let:13 filter:14 food+$:7 for:9 for+<date>:21
for+_+to:12 forget:12 forget+the:13 gift+_+$:8 i+_+a:7 i+_+the:14 i+need:7 in:19 in+<dur>:36
in+_+$:13 in+_+about:14 ink:8 ink+$:8 it:-11 jog:14 let:9 let+me:10 look:8 look+at:9 make:13
make+sure:15 me:26 me+<date>:37 me+_+<dur>:12 me+_+about:21 me+_+the:16 me+_+to:13 me+in:12
memory:14 my+_+$:-7 need+a:8 nudg:18 nudg+_+<date>:11 nudg+me:11 of:-7 on:11 on+<date>:12 on+the:10
order+the:9 paper+$:7 passport:14 printer:11 printer+_+$:8 printer+ink:8 put+a:7 remember:15
remind:36 remind+_+<date>:15 remind+me:36 reminder:39 reminder+_+<date>:31 reminder+for:23 set:11
set+_+reminder:13 set+a:13 snow:15 snow+_+$:15 snow+boot:8 sure:15 th:14 th+$:15 the:26 the+30:15
the+_+$:13 the+_+<date>:12 the+_+card:7 the+_+on:13 the+_+th:15 the+air:14 the+batteri:14
the+crib:9 the+gift:7 to:22 to+_+$:-7 to+_+at:10 to+_+cat:12 to+_+the:7 to+buy:15 to+check:16
to+look:11 up:11 up+the:14 vitamin:15 vitamin+_+the:15 what:-10 wrap:8
[remove_from_cart] $:9 <num>:-10 <ordinal>:100 <ordinal>+$:45 <ordinal>+_+$:24 <ordinal>+_+my:26
<ordinal>+_+the:12 <ordinal>+from:26 <store>:-7 ^:9 ^+_+<ordinal>:58 ^+_+don't:14 ^+_+out:17
^+_+rid:10 ^+delet:11 ^+drop:14 ^+get:7 ^+i:11 ^+remov:17 ^+take:15 a:-9 anymor:15 anymor+$:15
basket:12 basket+$:12 cart:28 cart+$:31 cros:8 delet:11 delet+<ordinal>:12 delet+_+from:12 don't:11
don't+want:14 drop:13 drop+<ordinal>:15 drop+_+$:15 for:-8 from:19 from+_+basket:14 from+_+cart:13
from+my:14 from+the:11 get+_+of:10 get+rid:10 i+_+want:14 i+don't:14 it:-7 kick:17 last:16 me:-10
my+_+$:12 my+cart:15 of:20 of+<ordinal>:12 of+_+cart:22 of+_+in:11 of+the:14 on:-8 one:13 out:31
out+<ordinal>:19 out+_+$:19 out+_+the:16 out+of:19 remov:17 remov+<ordinal>:18 rid:10 rid+of:10
take:14 take+_+<ordinal>:12 take+out:12 the+_+$:17 the+_+one:16 the+cart:19 the+last:16 to:-12
want:12
[replenish_check] $:13 <brand>:-7 <date>:8 <date>+$:10 <num>:-13 <store>:-9 ^:13 ^+_+do:11 ^+_+i:40
^+_+it:12 ^+_+long:18 ^+_+many:9 ^+_+my:10 ^+_+should:13 ^+_+the:12 ^+_+we:11 ^+am:13 ^+are:11
^+do:14 ^+how:35 ^+is:28 ^+when:34 a:-12 am:17 am+i:17 are:18 are+_+$:11 buy:10 buy+more:17 cat:14
cat+_+$:14 cat+litter:16 contact:17 contact+lens:18 day:11 detergent:15 detergent+$:15 diaper:8
diaper+_+$:8 do:17 do+i:11 dog:12 dog+food:12 filter:17 filter+$:17 food:10 for:-9 going:21
going+to:21 how:34 how+_+day:11 how+_+will:15 how+long:18 how+many:9 i:28 i+_+on:28 i+need:14 in:-9
is:17 is+it:16 is+the:14 it+_+to:16 last:40 last+$:24 laundry:8 left:10 left+$:12 lens:18 litter:16
litter+$:16 long:18 long+_+the:8 low:14 low+on:15 many:9 many+day:11 me:-11 more:29 my+_+$:-9
nearly:11 need:12 of:41 of+_+$:19 of+_+food:11 of+dog:12 of+soap:19 on:11 on+_+$:23 on+vitamin:15
order:-8 out:36 out+$:9 out+of:34 paper:16 paper+$:10 pod:8 powder:15 protein:15 protein+powder:15
reorder:13 restock:14 run:24 run+_+$:12 run+_+of:14 run+out:26 shampoo:19 should:26 should+i:28
soap:19 supply:19 the+_+$:-9 the+_+last:28 the+_+powder:15 the+protein:15 the+shampoo:19 time:15
time+to:17 to:11 to+_+more:17 to+buy:16 toilet:11 toilet+paper:11 toothpast:14 until:20
until+<date>:17 until+_+$:17 vitamin:14 we:20 we'r:8 we+_+out:21 what:-9 when:31 when+_+i:25
when+_+my:10 will:35 will+the:28
[resume] $:21 <brand>:-9 <date>:-11 <num>:-14 <store>:-10 ^:21 ^+_+$:21 ^+_+alert:10 ^+_+all:10
^+_+back:14 ^+_+can:12 ^+_+everyth:39 ^+_+from:13 ^+_+go:12 ^+_+it:-7 ^+_+me:-10 ^+_+my:19
^+_+notification:23 ^+_+on:11 ^+_+the:10 ^+_+track:30 ^+back:12 ^+end:27 ^+i'm:12 ^+let:8 ^+ok:21
^+put:-7 ^+switch:9 ^+turn:7 ^+unpaus:49 ^+what:-8 ^+you:10 a:-12 again:39 again+$:42 alert:45
alert+_+$:17 alert+_+again:16 alert+again:18 alert+on:17 all+_+watch:14 all+the:17 and:-8 back:45
back+_+$:23 back+on:21 can:21 can+start:16 carry:16 carry+on:16 continu:31 end:27 end+the:27
everyth:32 everyth+$:34 everyth+_+$:10 flow:11 for:-14 get:-8 go:8 go+_+with:12 go+on:13 holiday:14
i:-14 i'm:10 i'm+back:18 in:-11 is:-8 it:-15 let:7 let+the:11 me:-8 me+_+$:10 my+_+$:16
my+notification:12 my+watch:21 no:-9 notification:43 notification+$:36 now:-8 of:-9 ok:19 on:23
on+$:20 on+_+$:23 on+_+the:12 on+the:-11 on+watch:13 order:-11 paus:27 ping:10 ping+me:11 pleas:8
pleas+$:12 pric:-7 put:-8 reactivat:28 restart:19 resum:34 start:27 start+_+alert:18 start+the:11
switch:9 switch+_+notification:11 switch+the:10 that:-9 the+_+$:30 the+_+again:12 the+_+back:12
the+alert:35 the+notification:11 the+watch:18 to:-16 to+_+$:-7 track:25 track+$:30 turn:12 unmut:24
unpaus:49 unsnooz:23 watch:37 watch+$:49 what:-11 with+the:11 you:13 you+_+start:16 you+can:28
[return_help] $:8 <brand>:-9 <date>+$:9 <num>:-13 <store>:15 <store>+$:12 <store>+_+to:8 ^:8
^+_+a:12 ^+_+i:10 ^+_+item:21 ^+_+like:15 ^+_+the:11 ^+can:13 ^+exchang:20 ^+got:8 ^+how:10
^+i'd:14 ^+start:9 ^+the:29 ^+wrong:20 a:9 a+_+$:10 a+_+for:9 a+_+monitor:8 arriv:20 at:8
at+<store>:13 at+_+$:13 back:40 back+$:27 back+_+the:15 blender:15 boot:8 boot+$:8 bought:14
bought+<date>:17 bought+_+$:17 bring+back:7 broken:15 buy:-8 came:19 came+_+i:19 can:9
can+_+still:15 can+i:13 coat:8 damag:8 day:7 do:20 do+_+have:10 do+_+return:16 do+i:27
don't+_+how:7 don't+fit:7 dres:20 exchang:20 exchang+the:20 fit:11 fit+_+do:11 fit+how:11
for+_+kettl:15 for+_+lamp:10 for+the:19 from+<store>:12 get:-7 have+to:15 how:22 how+_+day:8
how+_+i:21 how+do:21 i:27 i'd:14 i'd+like:15 i+_+<date>:16 i+_+a:11 i+_+it:8 i+_+return:16
i+_+them:7 i+_+to:28 i+bought:16 i+have:9 i+need:11 i+return:16 i+still:15 i+want:10 in:-11
is+_+<size>:10 is+_+too:9 is+it:7 it:25 it+_+$:13 it+back:18 item:20 jacket:11 kettl:17 kettl+$:15
lamp:9 late:9 like:13 many+_+do:7 many+day:8 me:-8 money:15 monitor:7 my+_+$:-8 my+money:15 need:10
need+a:13 now:14 now+$:16 of:-8 on:-11 order:-9 pleas:11 refund:33 return:83 return+_+$:31
return+_+boot:8 return+it:17 return+the:28 return+them:7 send:25 send+_+back:19 send+it:19 size:16
size+$:19 start:9 still:13 still+_+the:15 still+return:16 stop:15 stop+_+$:17 sweater:10 the:27
the+_+$:17 the+_+back:9 the+_+i:12 the+_+is:8 the+_+pleas:17 the+blender:15 the+boot:8 the+coat:8
the+jacket:12 the+kettl:13 the+lamp:10 the+sho:8 the+toaster:22 to:14 to+_+$:-7 to+_+it:15
to+_+the:15 to+bring:8 to+return:28 to+send:13 toaster:22 too:18 want:13 want+_+return:13
want+_+send:13 want+to:20 what:18 what+_+$:20 what+now:21 what+the:14 window:19 work:18 work+$:18
wrong:43 wrong+size:19 you:-8
[savings_report] $:8 <date>:33 <date>+$:39 <num>:-8 ^:8 ^+_+did:10 ^+_+me:12 ^+_+much:25 ^+_+the:-8
^+how:21 ^+show:15 ^+total:17 ^+what:11 a:-8 cheaper:8 did:27 did+_+get:9 did+_+save:32 did+i:24
did+you:10 far:25 for:-8 get+_+in:9 have:19 have+_+sav:23 have+you:11 how:20 how+_+did:8
how+_+have:10 how+_+money:10 how+much:25 i:13 i+_+<date>:21 i+get:8 i+save:21 in+<date>:18
in+_+$:15 it:-9 me:27 me+<date>:7 me+_+<date>:17 me+my:23 me+sinc:12 money:9 much:25 much+_+did:13
much+_+i:8 much+_+you:10 much+did:8 much+have:10 much+money:10 my+_+$:14 on:-14 pleas:17 pleas+$:19
sav:31 sav+_+sinc:12 sav+me:21 save:31 save+_+$:22 save+me:11 saving:68 show:14 show+_+my:24
show+me:20 sinc:21 sinc+<date>:21 sinc+_+$:23 so:24 so+far:25 spend:-8 the:-17 thing:8
thing+_+<date>:9 to:-13 total:15 what:8 what+_+i:11 what+did:11 you:11 you+_+me:22 you+sav:12
you+save:11
[settings] $:16 <brand>:15 <brand>+$:15 <num>:-13 <store>:-9 ^:16 ^+_+<brand>:9 ^+_+back:13
^+_+in:7 ^+_+my:-10 ^+_+on:17 ^+_+the:9 ^+_+to:16 ^+_+want:14 ^+chang:8 ^+go:13 ^+i:9 ^+no:14
^+run:18 ^+set:10 ^+stop:23 ^+switch:32 ^+use:47 a:-12 anthropic:12 back:9 back+_+the:15 back+to:14
chang:7 chang+the:9 chines:50 chines+_+$:29 chines+pleas:38 claud:30 cloud:20 english:41
english+$:33 for:-11 from:7 from+<brand>:18 from+_+$:16 gemini:18 go:10 go+_+to:14 go+back:14
gpt:36 gpt+$:36 i+_+the:15 i+want:13 in:17 in+_+$:14 in+_+pleas:18 in+chines:19 instead:30
instead+$:22 instead+of:9 interfac:17 is+_+so:9 it+_+$:17 keep:18 keep+it:20 languag:28
languag+_+english:15 languag+to:28 llm:15 local:43 local+_+$:23 me:-12 menu:19 menu+_+chines:19
menu+in:19 model:66 model+$:25 my+_+$:-9 no:10 of+_+$:7 on+_+own:19 on+my:18 openai:15 order:-9
own:19 pleas:17 pleas+$:14 run:18 s:10 set:9 set+the:11 so+_+$:8 speak:19 stop:22 switch:31
switch+the:13 switch+to:20 the:8 the+_+$:-9 the+_+in:23 the+_+to:34 the+languag:28 the+local:23
to:21 to+_+$:21 to+english:15 to+the:13 traditional:12 use:40 use+_+from:17 use+_+instead:24
using:26 want:11 want+the:16 what:-9 you:-7
[share] <num>:-7 ^+_+dad:15 ^+_+my:35 ^+_+the:-8 ^+_+what:13 ^+can:10 ^+give:14 ^+let:22 ^+make:12
^+see:-13 ^+send:13 ^+shar:28 ^+show:11 a+_+of:14 acces:9 acces+_+my:10 acces+to:10 brother:11
can:9 dad:15 girlfriend:24 give:14 give+_+a:15 have:9 have+_+to:11 have+acces:11 i:-7 i'm:22
i'm+_+$:11 i'm+_+with:13 i'm+track:13 i'm+watch:11 item:17 item+$:17 let:22 let+my:24 list:20
make:12 make+my:13 me:-9 mom:13 my:25 my+_+$:17 my+_+list:23 my+_+see:24 my+_+with:14 my+brother:11
my+girlfriend:24 my+roommat:13 my+sister:22 my+watch:32 my+watchlist:40 my+wife:10 of:9 of+my:13
on:-7 roommat:13 see:9 see+what:11 send:12 send+my:13 shar:27 shar+_+watchlist:15 shar+my:14
show:10 show+my:13 sister:22 the:-16 to:18 to+_+$:18 to+my:8 tom:13 track:12 view:15 visibl:13
watch:39 watch+_+$:14 watch+list:23 watchlist:40 watchlist+$:26 watchlist+_+my:15 watchlist+with:15
what:14 what+_+watch:11 what+i'm:24 wife:10 wife+$:10 with:22 with+_+wife:10 with+my:27
[size_convert] <brand>:44 <brand>+$:52 <brand>+<num>:18 <brand>+<size>:14 <brand>+_+<brand>:10
<brand>+_+i'm:7 <brand>+_+size:8 <brand>+_+what:13 <brand>+if:11 <brand>+to:11 <brand>+what:22
<num>:25 <num>+_+<brand>:27 <num>+_+to:13 <num>+in:28 <size>:21 <size>+_+<brand>:14 ^+_+<size>:18
^+_+a:8 ^+_+doe:11 ^+_+down:-8 ^+_+size:7 ^+convert:10 ^+how:9 ^+if:11 a:17 a+<brand>:18 a+<num>:17
a+_+<num>:20 a+_+in:8 am:8 am+_+in:10 am+i:8 at:9 at+<brand>:7 at+_+$:13 at+gap:7 be:11
be+_+<brand>:13 be+in:13 convert:10 doe:11 doe+_+<brand>:12 doe+a:12 down:-8 equal:8 for:-9 gap:7
how:9 how+doe:12 i:13 i+_+<brand>:10 i+_+<size>:8 i+_+at:8 i+in:10 i+take:13 i+wear:16 if:19
if+_+a:7 if+_+wear:12 if+i:12 if+i'm:10 in:33 in+<brand>:55 in+_+$:25 in+_+if:11 in+_+to:11
in+_+what:15 it+_+in:7 jot:-8 me:-8 my+_+<size>:7 siz:8 size:16 size+_+<brand>:16 size+in:16
take:11 that:-9 the:-17 to:10 to+<brand>:23 to+_+$:18 translat:13 wear:16 wear+<size>:8 what:37
what+_+<brand>:21 what+_+i:14 what+a:8 what+do:7 what+in:13 what+size:11 what+would:13 would:12
would+_+be:12
[size_guide] <brand>:50 <brand>+$:13 <brand>+<num>:25 <brand>+<size>:45 <brand>+_+$:33
<brand>+_+<size>:13 <brand>+_+at:9 <brand>+_+in:22 <num>+$:9 <num>+<size>:13 <num>+_+$:11 <size>:56
<size>+$:26 <size>+<brand>:10 <size>+_+cm:10 <size>+_+inch:15 <size>+at:18 <size>+in:22 <store>:-8
^+_+are:9 ^+_+length:24 ^+_+long:7 ^+_+measurement:8 ^+how:20 ^+shoulder:8 ^+what:18 a:21
a+<brand>:30 a+<size>:17 a+_+<brand>:10 a+_+<num>:13 a+_+<size>:22 a+_+at:11 an:10 an+<size>:7
an+_+at:10 are:11 are+the:14 around:15 around+the:15 at:22 at+gap:11 at+the:10 big:11 bust:11
chart:25 chest:11 cm:16 cm+$:10 doe+a:9 foot:16 for:26 for+<brand>:35 for+_+$:19 for+_+<brand>:16
for+_+<size>:12 for+a:13 gap:11 hip:15 how:19 how+_+is:21 how+long:7 i:-10 i'm:-8 in:10 in+_+$:10
in+cm:16 in+inch:15 inch:19 inch+_+$:8 inseam:16 inseam+_+<brand>:16 inseam+on:16 is:14
is+_+<size>:11 is+_+inseam:8 is+an:16 is+the:9 it:-8 length:24 long:7 long+_+the:8 long+is:8
mango:11 measur:11 measurement:18 measurement+_+a:11 measurement+for:11 measurement+of:7 my:-14
of:15 of+_+<brand>:18 of+_+<size>:9 of+a:22 on:9 on+<brand>:15 on+_+<num>:13 shoulder:12
shoulder+_+of:8 size:22 sleev:8 the:14 the+_+$:9 the+_+<size>:8 the+_+of:8 the+_+on:21 the+chest:11
the+inseam:16 to:-13 waist:16 waist+$:11 what:14 what+_+a:10 what+_+the:9 what+are:10 what+doe:10
what+the:9
[sort_set] $:13 <brand>:-10 <date>:-8 <num>:-15 <store>:-9 ^:13 ^+_+by:48 ^+_+rat:10 ^+_+the:23
^+_+them:32 ^+best:21 ^+list:9 ^+lowest:14 ^+order:12 ^+put:26 ^+rank:18 ^+reorder:26 ^+show:11
^+sort:33 ^+what:-8 a:-10 and:-8 arrang:14 at:8 at+the:13 best:20 best+reviewer:21 by:73 by+_+$:16
by+_+per:8 by+_+pric:12 by+pric:12 by+rat:20 by+review:15 cheap:18 cheapest:26 cheapest+_+$:14
cheapest+first:14 cheapest+one:8 cost:25 customer+_+$:7 delivery:9 delivery+$:13 expensiv:18
expensiv+$:19 first:49 first+$:41 for:-11 from:19 from+_+on:7 from+_+to:18 from+now:7 highest:13
highest+rat:13 i:-12 in+_+of:8 includ:12 it+cost:12 list:8 list+the:10 lowest:27 lowest+_+first:25
lowest+pric:14 me:-13 my:-18 not:7 not+_+$:11 now+_+$:8 now+on:7 on:14 on+$:7 on+_+pleas:20
on+top:28 one:13 one+_+$:8 order:12 order+the:10 per:10 per+unit:14 pleas:18 pleas+$:11 pric:42
pric+$:31 pric+_+ship:7 pric+_+unit:8 pric+with:7 put:25 put+_+cheapest:15 put+the:30 rank:18
rat:32 rating:8 reorder:25 result:26 review:13 review+$:9 reviewer:21 ship:16 ship+$:19 show:10
show+the:14 sort:33 sort+_+by:17 sort+_+pric:12 sort+by:16 the+_+by:11 the+_+first:15 the+_+pric:13
the+cheapest:29 the+lowest:15 the+result:27 them:31 them+by:13 thes:9 to+_+$:11 top:37 top+$:20
total:26 total+_+$:20 total+pric:13 unit:21 unit+$:8 unit+_+$:13 with:17 with+_+$:18
[spend_report] <date>:55 <date>+$:45 <date>+?:10 <date>+_+$:23 <date>+pleas:15 <num>:-10 ?:8 ?+$:9
^+_+did:28 ^+_+down:10 ^+_+me:13 ^+_+much:19 ^+_+spend:13 ^+_+the:-9 ^+give:18 ^+how:16 ^+my:13
^+spend:7 ^+what:14 ^+wher:12 a:8 alert:-7 blown:8 break:10 can:-8 cloth:10 cloth+<date>:11
cloth+_+$:11 coffe:13 did:26 did+_+save:-8 did+_+spend:15 did+i:21 did+my:13 down:10 expens:15
for:8 for+<date>:8 for+_+<date>:10 gam:8 garden:7 give:18 give+_+a:20 give+me:19 go:10 go+_+$:12
groceri:13 have:8 have+_+spent:13 have+i:16 how:16 how+_+have:9 how+_+money:10 how+much:19 i:12
i+_+for:11 i+_+on:29 i+pay:10 i+save:-8 i+spend:15 i+spent:13 in+<date>:8 it:-9 me+a:20 money:22
much:18 much+_+i:10 much+have:9 much+money:10 my:16 my+_+$:-8 my+_+for:10 my+_+sinc:22 my+money:13
my+spend:16 on:27 on+_+<date>:25 on+_+sinc:15 on+_+stuff:8 on+coffe:14 pay:9 pay+for:10 pleas:9
pleas+$:11 report:22 sav:-8 save:-9 saving:-9 sinc:30 sinc+<date>:30 sinc+_+?:10 spend:66
spend+<date>:8 spend+_+$:28 spend+_+<date>:30 spend+on:15 spent:13 spent+on:13 stuff:7 the:-21
to+_+<date>:12 total:9 total+spend:18 went:20 went+to:13 what:10 what+_+i:22 what+did:16 wher:12
wher+_+my:13 you:-9
[store_block] $:12 <num>:-12 <store>:82 <store>+$:37 <store>+_+<store>:8 <store>+_+my:11
<store>+_+of:16 <store>+and:10 <store>+for:9 <store>+from:17 <store>+in:12 <store>+out:16 ^:12
^+_+<store>:59 ^+_+don't:13 ^+_+ever:12 ^+_+everyth:8 ^+_+me:-8 ^+_+more:13 ^+_+my:-14 ^+_+rid:9
^+_+show:23 ^+_+that:13 ^+_+the:-10 ^+block:23 ^+don't:9 ^+get:10 ^+hide:10 ^+i:11 ^+i'm:13
^+keep:9 ^+never:15 ^+no:11 a:-10 again:8 again+$:9 and+<store>:10 and+_+for:10 anymor:14
anymor+$:14 at:-12 at+<store>:-10 at+_+$:-8 avoid:12 ban:9 blacklist:16 block:23 block+<store>:23
boycot:14 don't:19 don't+_+to:16 don't+ever:12 don't+want:12 ever:12 everyth+from:9 for+good:11
from:25 from+<store>:20 from+_+$:26 from+_+on:9 from+now:9 get:8 get+_+of:9 get+rid:9 good:9
good+$:10 hide:10 i'm:11 i+_+want:22 i+don't:12 i+never:10 in+my:10 it+_+$:12 it+out:14 keep:8
leav:14 leav+_+out:14 leav+it:14 me+<store>:16 more:12 my:-8 my+_+$:10 my+result:18 my+search:10
never:24 never+_+me:16 never+show:16 never+want:10 no:9 no+more:14 now:7 now+_+$:10 now+on:9 of:15
of+_+in:12 of+my:14 on+$:8 order:-11 out:22 out+$:12 out+_+my:15 out+of:14 pleas+$:8 result:46
result+$:17 result+_+$:22 result+_+<store>:9 result+from:9 rid:9 rid+of:9 search:7 search+$:10
see:19 show:22 show+_+<store>:16 show+me:21 so:13 stop+_+me:7 stor:12 stor+_+$:14 that:8
that+stor:16 the:-22 to+_+$:-7 to+see:22 want:17 want+_+see:22 want+to:19 what:-9 wish:18 you:-7
[subscribe] $:11 <every>:115 <every>+$:80 <every>+_+ask:13 <every>+but:19 <num>:-14 <store>:-7 ^:11
^+<every>:9 ^+_+delivery:8 ^+_+get:12 ^+_+me:21 ^+_+to:11 ^+_+up:8 ^+auto:7 ^+bring:7 ^+put:7
^+repeat:11 ^+send:16 ^+set:8 ^+subscrib:19 a:-10 a+_+order:9 and:-10 ask:10 ask+_+first:7 auto:7
automatically:9 autoship:9 blad:13 bring:7 but:18 but+ask:13 cat+food:7 check:9 check+_+me:11
check+with:11 coffe:12 deliver:10 detergent:11 dishwasher:17 dog:14 dog+_+<every>:14 filter:11
filter+$:12 first:17 first+$:18 food:12 food+<every>:13 get:13 get+me:18 in:-7 it:-11 me:24
me+_+$:12 me+first:13 milk:8 my:-13 my+_+order:10 new:10 notification:-7 of+dog:8 on:15
on+_+<every>:9 on+_+pleas:14 order:17 order+_+$:10 order+for:9 paper:14 paper+<every>:16 pleas+$:8
powder:9 protein:9 protein+powder:9 put:7 put+the:12 razor:13 recur:10 regular:9 reorder:7
repeat:25 send:12 send+me:16 set:8 set+_+a:9 set+up:9 shampoo:9 subscrib:19 subscrib+to:13
subscription:13 tab:11 the:-15 toilet:15 toilet+_+<every>:16 toilet+paper:15 treat:9 up+a:9
vitamin:26 vitamin+_+<every>:13 vitamin+again:7 water:12 water+_+$:12 with:7 with+me:11
[total_check] <brand>:-11 <date>:-8 <num>+_+$:13 <store>:-10 ?:9 ?+$:10 ^+_+do:8 ^+_+doe:11
^+_+expensiv:7 ^+_+much:24 ^+_+my:-8 ^+_+pric:10 ^+_+to:11 ^+_+up:8 ^+_+will:13 ^+give:14 ^+how:25
^+is:9 ^+pric:16 ^+total:17 ^+what:30 a:-13 all:15 all+_+$:12 all+in:19 altogether:10 and:19
and+_+the:11 and+_+to:11 berlin:10 canada:19 come:12 come+to:12 cost:26 custom:13 damag:8
deliver:23 deliver+$:12 deliver+to:11 delivery+to:9 do+i:8 doe:10 doe+_+come:13 doe+it:12 door:18
everyth:8 everyth+_+$:11 final:24 final+_+deliver:24 final+pric:24 for:-11 give:13 give+_+the:15
give+me:14 goe:15 goe+to:16 how:23 how+much:24 i+pay:10 if:10 if+_+goe:16 if+it:12 in:13 in+$:13
in+_+and:12 includ:44 includ+$:15 includ+_+to:20 is+_+with:7 it:24 it+_+me:13 it+_+to:26 it+come:13
it+cost:9 it+goe:15 japan:12 japan+$:12 land:19 london:8 me:7 me+_+in:13 me+_+pric:11 me+all:13
me+the:13 much:24 much+_+ship:19 my+_+$:-7 my+_+pleas:18 of:-9 on:-10 order:-7 pleas:26 pleas+$:29
postag:14 pric:43 pric+_+$:12 pric+_+my:17 pric+deliver:24 pric+with:19 seoul:10 ship:40 ship+$:16
ship+to:7 taipei:7 tax:32 tax+_+<num>:11 tax+and:11 tax+to:13 that+_+what:12 the+_+pric:11
the+_+with:28 the+pric:16 the+total:15 to:44 to+<num>:25 to+_+$:29 to+_+pleas:23 to+_+tax:10
to+canada:19 to+japan:12 to+my:14 to+ship:10 total:33 total+$:12 total+_+tax:9 total+with:14
up+_+pric:9 up+the:9 what:32 what+_+i:8 what+_+it:25 what+_+total:15 what+do:9 what+doe:12
what+the:28 will:12 with:42 with+_+and:16 with+_+to:22 with+postag:14 with+ship:18 with+tax:17
you:-9
[undo] $:17 <brand>:-7 <num>:-12 <store>:-8 ^:17 ^+_+back:9 ^+_+it:30 ^+_+that:37 ^+_+the:23
^+_+what:10 ^+cancel:12 ^+go:10 ^+oop:28 ^+revers:20 ^+roll:13 ^+take:18 ^+undo:27 ^+wait:10
^+what:-8 a:-10 and:-7 back:44 back+$:20 back+_+$:10 back+the:10 back+to:11 buy:-7 cancel:12
cancel+the:15 chang:18 chang+_+it:13 did:23 did+$:29 for:-10 go+_+to:10 go+back:11 how:11
how+_+was:16 how+it:16 i:-12 in:-10 is:-8 it:28 it+$:27 it+_+$:19 it+_+the:10 it+back:10 it+was:27
just:18 just+_+$:20 just+did:21 last:47 last+_+$:28 last+chang:20 last+thing:16 me:-12 my:-17
my+_+$:-7 of:-7 on:-10 oop:28 order:-8 previou:32 put:9 put+it:14 restor:33 revers:20 revert:47
roll:13 stat:33 step:15 take:17 take+_+back:20 take+that:20 that:32 that+$:10 that+_+$:16
that+_+chang:13 that+back:33 that+last:13 the:9 the+_+$:-10 the+_+step:15 the+_+thing:15
the+last:37 thing:13 to+_+it:11 undo:63 undo+_+$:23 undo+_+last:13 undo+the:13 wait:10 was:27
was+$:27 way:11 what:7 what+_+just:21 what+you:20 you:17 you+_+$:8 you+_+did:21 you+did:9
you+just:21
[unwatch] $:11 5:9 <brand>:11 <brand>+_+$:14 <brand>+castl:10 <date>:-11 <dur>:-7 <num>:-17
<num>+$:-8 <store>:-10 ^:11 ^+_+about:21 ^+_+can:20 ^+_+don't:9 ^+_+follow:17 ^+_+got:13 ^+_+me:-9
^+_+monitor:12 ^+_+need:11 ^+_+rid:11 ^+_+the:13 ^+_+track:32 ^+cancel:17 ^+delet:12 ^+don't:20
^+drop:12 ^+end:8 ^+forget:18 ^+kill:14 ^+no:17 ^+quit:21 ^+remov:16 ^+stop:22 ^+take:13 ^+what:-9
^+you:19 a:-14 about:16 about+the:18 air:8 air+purifier:9 alert:48 alert+$:32 alert+_+$:10
alert+_+the:25 alert+for:15 alert+on:8 all:-7 already:14 already+got:14 an+_+on:9 an+eye:11 and:-11
any:8 any+_+$:16 any+longer:16 anymor:17 anymor+$:17 at:-7 blender:17 boot:12 boot+$:12 bought:18
bought+_+$:19 bought+one:20 buy:-8 camera:11 can:15 can+quit:17 cancel:17 cancel+_+alert:19
cancel+the:17 castl:10 coat:14 crib:8 delet:11 delet+my:13 desk:21 don't:25 don't+_+the:34
don't+need:11 don't+track:15 dron:16 drop:21 drop+the:23 end:8 end+the:8 eye:11 eye+_+the:12
eye+on:11 follow:21 follow+the:21 for+_+$:-8 for+_+<brand>:18 for+the:20 forget:18 forget+_+the:21
forget+about:21 from:7 from+my:16 get+_+of:11 get+rid:11 got:12 got+the:14 grill:12 headphon:19
headphon+$:21 i+bought:11 i+don't:8 interest:10 is:-11 keep:9 keep+_+eye:11 keep+an:11 kettl:8
kill:14 kill+the:14 laptop:9 list:8 list+$:13 longer:25 longer+$:16 look:12 me:-16 mixer:11
monitor:9 monitor+_+pric:11 monitor+the:11 my:8 my+_+list:13 my+watch:23 my+watchlist:16 need:20
need+to:12 no:12 no+_+to:12 no+longer:9 no+need:12 of+the:13 off:17 off+_+alert:9 off+my:14
off+the:9 on+the:17 one:8 one+$:14 order:-13 paus:-7 pleas:-8 pric+_+for:12 pric+watch:12 ps:9
ps+5:9 purchas:-9 purifier:9 quit:37 quit+_+the:17 remov:15 remov+the:16 rid:11 rid+_+the:12
rid+of:11 so:11 so+stop:14 sofa:14 sofa+_+my:17 sofa+from:17 stop:47 stop+_+$:13 stop+_+the:33
stop+track:15 stroller:11 stroller+$:13 take:13 take+the:14 tent:11 tent+alert:12 that:10
that+_+$:17 the:35 the+<brand>:17 the+_+$:41 the+_+5:10 the+_+alert:35 the+_+any:8 the+_+castl:10
the+_+drop:10 the+_+for:15 the+_+from:14 the+_+i:9 the+_+so:14 the+_+watch:8 the+_+we:8 the+air:9
the+alert:21 the+blender:9 the+boot:12 the+camera:11 the+coat:14 the+crib:8 the+dron:16
the+grill:12 the+headphon:20 the+kettl:9 the+laptop:9 the+mixer:14 the+pric:16 the+ps:10
the+sofa:15 the+stroller:12 the+tent:11 the+vacuum:10 to+_+$:-8 track:39 track+that:20 track+the:18
turn+_+the:10 unwatch:23 vacuum:10 vacuum+$:11 vest:10 watch:45 watch+_+$:13 watch+_+the:24
watch+for:11 watch+list:13 watch+on:12 watch+the:16 watchlist:16 watchlist+$:16 what:-11 with:-9
xbox:15 you:8 you+_+quit:17 you+can:20
[watch] 100:16 3:7 7:9 <brand>:51 <brand>+$:-16 <brand>+_+<num>:17 <brand>+_+for:11 <brand>+_+go:10
<brand>+_+in:15 <brand>+_+is:14 <brand>+dunk:9 <brand>+in:8 <colour>+<size>:7 <date>+$:10
<date>+_+$:-7 <dur>:-8 <every>:14 <every>+at:10 <every>+for:9 <link>:34 <money>:28 <money>+$:21
<money>+or:11 <num>:22 <num>+$:35 <num>+_+<num>:16 <num>+_+on:8 <num>+women:8 <pct>:41 <pct>+$:30
<pct>+discount:7 <size>:12 <size>+$:-8 <size>+and:9 <size>+go:12 <store>:9 <store>+<every>:15
<store>+_+for:8 <store>+for:8 <volume>:9 <volume>+$:11 ^+<every>:8 ^+_+<link>:20 ^+_+<num>:-10
^+_+<store>:8 ^+_+a:-8 ^+_+an:7 ^+_+at:8 ^+_+check:7 ^+_+in:-7 ^+_+like:10 ^+_+me:20 ^+_+my:-11
^+_+notify:13 ^+_+out:15 ^+_+soon:9 ^+_+up:12 ^+_+want:7 ^+_+watch:24 ^+_+when:15 ^+_+you:15
^+alert:31 ^+as:9 ^+check:10 ^+don't:-8 ^+get:-11 ^+has:-8 ^+holler:9 ^+how:-9 ^+i'd:9 ^+if:9
^+is:-14 ^+keep:17 ^+messag:10 ^+monitor:17 ^+notify:12 ^+once:8 ^+ping:18 ^+pleas:16 ^+set:13
^+show:-10 ^+start:11 ^+track:28 ^+wait:7 ^+wake:8 ^+watch:18 ^+what:-12 ^+would:14 a:9 a+<pct>:7
a+_+$:-9 a+_+discount:7 a+used:9 about:10 about+it:10 add+the:10 air:11 airpod:18 alert:26
alert+_+<brand>:16 alert+_+<num>:16 alert+me:12 alert+on:8 all+_+low:11 all+time:11 an:30
an+_+time:11 an+alert:16 an+all:11 and:16 and+_+me:27 and+tell:16 anyth:13 anyth+_+<num>:8
anyth+below:16 as:10 as+<brand>:9 as+_+as:15 as+soon:17 at:22 at+<money>:19 at+<store>:10 at+_+$:7
at+_+for:9 at+_+or:10 availabl:8 back+$:-7 back+_+stock:14 back+in:14 ban:8 basket:7 basket+$:9
be:10 begin:9 below:34 below+<money>:9 below+<num>:17 below+_+$:33 boot+_+my:10 boot+in:10 buy:-14
buzz:11 buzz+me:11 can+_+follow:12 can+you:7 cart:24 chair:8 check:14 check+<store>:11
check+_+<every>:11 collector:14 come+_+in:9 come+back:9 cup:9 day:10 did:-7 discount:9 discount+$:7
don't:-14 down:14 down+_+<num>:10 down+to:10 drop:25 drop+_+<num>:12 dunk:9 dutch:7 dutch+oven:7
edition:14 elden:14 ever:13 fall:13 fall+_+<num>:10 fall+under:7 follow:11 follow+the:11 for:26
for+_+<brand>:-7 for+_+macbook:8 for+_+used:9 for+a:15 for+an:12 for+me:18 fram:11 from:-9 get:11
get+<pct>:12 get+_+$:18 get+cheaper:8 go:19 go+_+$:7 go+_+<num>:8 go+_+sale:10 go+on:9 goe:29
goe+_+<money>:11 goe+on:13 goe+under:13 gore:9 has:-10 has+the:-12 hear:9 hear+_+it:10 hear+about:9
hit:15 hold+_+for:7 holler:11 holler+_+the:9 holler+when:9 how:-11 i'd:9 i'd+like:10 i+_+to:14
i+want:17 if:47 if+<brand>:10 if+_+<brand>:12 if+_+under:8 if+the:25 if+they:10 if+they'r:7 in:22
in+<colour>:16 in+<size>:9 in+_+at:9 in+_+cart:17 in+my:18 in+stock:11 is:11 is+_+<brand>:-8
is+_+sale:15 is+a:7 is+on:15 is+the:-10 it:21 it':12 it+_+my:24 it+goe:14 it+in:16 j:13 keep:14
keep+_+for:8 keep+_+on:11 kettl+is:7 know:29 know+_+the:21 know+once:11 let:15 let+_+know:23
let+me:17 look:13 look+_+<store>:11 look+on:8 love:7 low:13 low+$:10 luggag:8 macbook+air:8 me:33
me+$:10 me+_+<brand>:8 me+_+airpod:21 me+_+if:8 me+_+once:11 me+_+the:13 me+as:8 me+at:8 me+i:7
me+if:12 me+know:23 me+when:17 messag:9 messag+me:10 mixer:9 mixer+$:11 moisturizer:12 monitor:23
monitor+_+<brand>:11 monitor+_+pric:8 monitor+_+to:11 monitor+the:19 my+basket:10 my+cart:25 no:-8
not:-8 notify:24 notify+me:11 now:-8 of:8 of+_+<brand>:13 of+_+<num>:9 of+the:17 offer:7 offer+$:7
oled:11 oled+_+under:8 on:35 on+<brand>:8 on+_+$:11 on+sale:22 on+the:15 once:42 once+_+<brand>:11
once+the:16 only:-12 or+_+$:8 order:-13 out:7 out+_+a:17 out+for:17 oven:7 over:-8 ping:14
ping+_+when:9 ping+me:14 pric:22 pric+_+on:16 pric+_+the:12 pric+alert:10 pric+of:24 promo:11
promo+$:12 put+_+boot:10 put+_+in:11 put+it:10 ray:8 restock:39 restock+$:22 ring:14 rivendell:7
roomba:11 rtx:30 rtx+<num>:30 sale:29 sale+$:7 see:-8 set:13 set+_+a:10 set+up:15 ship:-7
sho+<size>:9 shout:25 shout+if:8 show:-13 show+me:-10 soon:17 soon+_+<brand>:9 soon+as:17
soundbar:9 start:10 stock:10 tab:9 target+_+$:8 tell:22 tell+me:22 tex:9 that:-18 the:25
the+<brand>:46 the+_+$:-24 the+_+<num>:8 the+_+air:16 the+_+drop:8 the+_+get:8 the+_+in:10
the+_+mixer:11 the+_+of:22 the+_+on:-8 the+_+the:15 the+alert:-9 the+boot:9 the+macbook:8
the+monitor:10 the+pric:15 the+roomba:11 the+switch:8 then:14 then+_+it:15 then+add:7 they:8
they'r+_+<money>:7 they'r+under:7 thi:8 thi+one:11 ti:18 time:8 time+low:11 to:13 to+<num>:11
to+_+about:7 to+_+basket:7 to+_+cart:9 to+_+under:9 to+_+when:11 to+go:8 to+hear:9 to+know:9
to+my:15 track:30 track+_+<brand>:10 track+the:21 trail:9 tv:9 tv+$:10 under:47 under+<money>:19
under+<num>:25 under+_+$:35 until:32 until+<date>:27 until+_+$:18 until+the:7 up:17 up+_+pric:9
up+_+the:7 up+a:10 up+when:7 v:8 wait:13 wait+_+the:16 wake:8 wake+me:8 want:15 want+_+hear:9
want+to:11 watch:35 watch+_+<brand>:16 watch+_+for:15 watch+for:11 watch+the:11 watch+thi:14
what:-16 when:71 when+<brand>:10 when+_+<brand>:15 when+the:61 with:-9 women:7 women+<num>:8
would:12 would+you:7 x:15 x+100:16 you+_+the:8
[watch_list] $:10 <brand>:-9 <date>:-12 <num>:-12 <store>:-10 ^:10 ^+_+alert:20 ^+_+all:22
^+_+am:20 ^+_+are:10 ^+_+every:8 ^+_+many:8 ^+_+me:27 ^+_+my:9 ^+_+up:9 ^+_+watch:14 ^+display:14
^+give:8 ^+list:19 ^+open:16 ^+pull:11 ^+remind:11 ^+see:26 ^+show:15 ^+tell:10 ^+what:25
^+which:21 a:-15 activ:21 alert:53 alert+$:24 all:31 all+_+watch:29 all+my:16 all+the:12 am:18
am+i:19 an:25 an+_+on:16 an+eye:16 are:34 are+_+$:-8 are+_+track:28 are+you:30 being:12
currently:11 display:14 do+_+have:8 do+i:8 every:22 every+_+i:23 every+alert:8 everyth:7 eye:16
eye+on:16 for+me:17 give:7 give+me:9 got:14 have:21 have+_+$:26 how+many:8 i:23 i've:15 i+have:30
in:-13 it:-10 item:28 item+$:12 keep:14 keep+_+eye:16 keep+an:16 let+_+see:11 let+me:9 list:49
list+$:19 list+my:15 many:8 many+_+are:10 me:25 me+_+the:15 me+_+you'r:22 me+all:15 me+see:11
me+what:9 monitor:12 monitor+$:12 my:11 my+_+$:17 my+_+alert:16 my+_+list:16 my+alert:12
my+watch:21 my+watchlist:23 now:7 now+$:10 of:15 of+_+alert:13 of+my:10 on+$:10 on+_+watch:9
on+my:7 open:16 open+the:17 order:-9 overview:13 pleas+$:8 pric:8 pric+_+$:16 pric+alert:15
product:11 pull:11 pull+_+my:11 remind:11 remind+me:11 right:13 right+_+$:14 right+now:14 run:14
run+$:16 see:29 see+_+watchlist:25 see+my:22 set:14 set+_+$:16 set+up:17 show:14 show+_+my:7 tell:9
tell+me:9 that:-9 the:-10 the+_+$:-11 the+_+of:15 the+alert:14 the+list:17 thing:9 thing+are:10
to:-20 to+_+$:-10 track:55 track+$:28 track+_+$:17 up:24 up+$:18 up+my:10 watch:53 watch+$:28
watch+_+$:14 watch+_+me:9 watch+for:9 watch+list:16 watchlist:23 watchlist+$:23 what:23 what+_+i:17
what+_+my:7 what+_+watch:10 what+_+you:11 what+am:20 what+are:11 what+on:10 what+you'r:10 which:32
which+_+are:12 which+_+you:12 which+item:19 you:20 you'r:22 you+_+$:20 you+_+for:15 you+track:17
[watch_status] $:8 <brand>:14 <date>:10 <date>+_+my:14 <money>+_+$:8 <num>:14 <num>+$:24
<store>:-11 ^:8 ^+_+anyth:13 ^+_+chang:9 ^+_+drop:14 ^+_+me:-7 ^+_+movement:13 ^+_+new:7 ^+_+the:31
^+_+ther:13 ^+any:48 ^+are:15 ^+did:52 ^+has:50 ^+is:27 ^+what:-9 a:-13 abov:21 airpod+_+$:8
alert:-8 all:22 all+$:20 all+_+<date>:9 an:11 an+_+on:14 and:-8 any:55 any+_+on:24 any+movement:13
any+new:8 anyth:11 are:12 are+the:15 at:17 at+_+$:15 at+all:29 back+_+stock:9 back+in:9 been:-8
below:7 below+<money>:8 bike:9 bike+_+<num>:9 camera:8 chang:19 cheaper:26 cheaper+$:12 come:21
come+_+in:9 come+back:9 did:46 did+the:41 dip:9 down:20 down+_+$:8 dron:13 drop:25 drop+_+<num>:14
drop+under:14 ever:-8 ever+_+under:-7 ever+been:-7 fallen:11 for:-13 get+_+$:12 get+cheaper:13
has:43 has+my:13 has+the:35 hit:11 how+_+pric:12 how+the:12 i:-12 i'm:24 i'm+_+$:11 i'm+track:12
i'm+watch:19 in+stock:7 ipad:10 is:19 is+_+<brand>:20 is+the:17 is+ther:13 it:-11 jacket:8 luck:15
macbook:8 me:-13 mini:10 mixer:12 monitor:21 monitor+$:15 mov:9 movement:13 movement+_+the:13
movement+on:13 my+_+$:10 my+target:11 my+watch:10 new+on:8 now:9 now+$:11 on:24 on+_+dron:15
on+_+watch:14 on+my:8 on+the:38 order:-11 overnight:13 pric:10 pric+_+the:20 pric+of:9 pric+on:11
projector:14 ps:7 ps+5:7 reach:10 roomba:8 ship:-14 ship+_+$:-12 sho:-13 sinc:8 sinc+<date>:8
sinc+_+$:9 sneaker:15 sofa+_+my:11 still:19 stock:7 stock+_+$:7 target:8 target+$:11 tent:10 the:22
the+<brand>:22 the+_+$:12 the+_+5:7 the+_+any:15 the+_+chang:12 the+_+drop:13 the+_+hit:11
the+_+i'm:18 the+_+of:7 the+_+reach:10 the+airpod:8 the+bike:9 the+camera:8 the+dron:13 the+ipad:10
the+jacket:8 the+macbook:9 the+mixer:12 the+monitor:23 the+pric:16 the+ps:7 the+roomba:8
the+sho:-12 the+sneaker:15 the+tent:12 ther:13 to:-17 to+_+$:-7 track:8 track+$:11 under:13
under+<num>:15 under+_+$:10 updat:9 updat+on:11 watch:25 watch+$:18 what:-11 with:8 with+the:14
yet:19 yet+$:20 you:-8
[watch_update] <brand>:-12 <date>:-7 <every>:-8 <money>:48 <money>+$:41 <money>+_+$:14 <num>:30
<num>+$:27 <num>+_+$:22 <num>+instead:14 <num>+max:15 <pct>:43 <pct>+$:26 <pct>+_+$:13
<pct>+instead:21 <store>:-9 ^+_+limit:15 ^+_+me:-8 ^+_+my:15 ^+_+that:16 ^+_+the:25 ^+_+want:11
^+_+you:8 ^+bump:8 ^+can:7 ^+edit:14 ^+for:7 ^+i:7 ^+make:30 ^+rais:13 ^+set:14 ^+the:14 ^+turn:8
^+updat:10 a:-12 alert:43 alert+_+<num>:17 alert+_+<pct>:23 alert+_+the:11 alert+at:14 alert+from:9
alert+to:19 and:-8 at:25 at+<money>:8 at+<num>:12 at+<pct>:13 at+_+instead:28 backpack:7 be:15
blender:11 budget:-8 bump:8 bump+the:9 can+you:8 chang:14 chang+_+target:10 chang+the:10 couch:9
down+_+<num>:8 down+to:8 edit:14 edit+the:14 espresso:9 espresso+machin:9 for:21 for+_+lamp:8
for+the:34 from+_+to:8 grill:8 guitar:7 headphon:10 i'm+_+for:8 i'm+wait:8 i+_+the:12 i+want:11
in:-9 instead:32 instead+$:19 instead+of:13 is:-10 it:-11 lamp:8 limit:33 limit+<money>:17
limit+_+$:17 machin:9 make:30 make+my:12 max:13 max+$:13 me:-13 my+_+$:-8 my+_+alert:7 my+_+for:14
my+target:27 now:21 now+$:23 of+<pct>:8 of+_+$:12 on:14 on+the:22 order:-8 pric:14 pric+_+on:10
pric+watch:8 quantity:-10 rais:13 rais+the:11 rather:13 rather+_+<num>:13 rather+than:13 set:12
set+my:7 set+the:9 should:15 should+be:17 stroller:13 target:48 target+_+$:12 target+_+the:18
target+for:18 tent:12 tent+_+to:7 tent+alert:7 than:11 than+<num>:13 than+_+$:12 that:10 the:21
the+_+$:-16 the+_+<num>:9 the+_+alert:27 the+_+for:19 the+_+from:8 the+_+i'm:8 the+_+on:11
the+_+to:29 the+_+watch:34 the+alert:18 the+blender:11 the+grill:8 the+headphon:10 the+lamp:8
the+laptop:7 the+limit:22 the+pric:17 the+quantity:-10 the+stroller:14 the+target:17 to:24
to+<money>:12 to+<num>:34 to+<pct>:29 to+_+$:35 turn:8 turn+the:10 up+_+<num>:7 up+to:7 updat:9
updat+the:10 wait:8 wait+for:8 want:8 want+the:13 watch:30 watch+_+the:13 watch+on:10 what:-8
you+_+the:8
"""
