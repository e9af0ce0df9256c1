"""What words speak for, fifth part. Written by `benchmarks/hearing.py`."""

WEIGHTS = r"""
[refuse:accounts] $:13 <brand>:-7 <num>:20 <num>+$:-8 <num>+_+$:14 <num>+_+email:10 <num>+_+for:19
<num>+_+to:8 <num>+account:17 <num>+new:11 <num>+tim:16 ^:13 ^+_+<num>:20 ^+_+coupon:15 ^+_+new:12
^+_+the:11 ^+_+up:10 ^+creat:12 ^+open:10 ^+register:19 ^+sign:22 ^+try:16 ^+use:7 a:26 a+_+$:12
a+_+email:10 a+few:10 account:47 account+$:17 account+_+the:19 account+for:24 account+to:8 again:20
again+$:11 again+with:10 and:12 and+_+$:18 bonu:12 brut:19 can+_+the:11 claim:19 cod:32
cod+until:32 code:31 code+$:24 coupon:50 creat:12 different:10 different+_+$:10 different+email:10
discount:25 discount+$:8 email:37 email+$:10 email+_+the:12 email+for:12 email+to:12 fake:21
fake+_+for:22 fake+email:12 few:10 first:10 for:17 for+the:31 forc:19 free:10 generat:15 get+the:10
hit:16 hit+_+$:16 i'm:13 i'm+_+a:18 i'm+not:18 i+can:10 in:-9 is:-7 it:-10 me+_+<num>:11 me+up:11
my:-14 myself:19 new:24 new+email:18 newcomer:11 not:13 not+a:18 of:-7 on:-9 one:26 one+$:12
open:10 order+_+again:12 over:18 promo:23 promo+$:7 random:17 refer:19 register:19
register+<num>:19 register+_+new:11 reus:14 reus+the:14 second:19 sign:22 sign+_+with:12 sign+up:12
signup:17 signup+_+$:17 so:9 so+_+can:11 so+i:10 stack:20 student:19 the:25 the+_+code:28
the+_+discount:27 the+_+order:11 the+one:18 the+promo:7 the+signup:17 the+voucher:28 the+welcom:13
tim:16 time:18 to+_+the:20 to+get:12 trial:11 try:15 until:29 up:18 up+<num>:12 up+with:11 use:10
use+the:14 voucher:33 voucher+$:14 welcom:13 welcom+_+$:8 what:-8 with:27 with+a:28 with+fake:7
work:14 work+$:15
[refuse:captcha] $:10 <num>:-10 <store>+_+me:8 <store>+for:8 ^:10 ^+_+around:13 ^+_+past:9
^+_+the:39 ^+bypas:12 ^+click:18 ^+do:12 ^+get:16 ^+solv:23 a:8 a+robot:25 and:38 and+_+$:8
and+_+out:12 and+_+the:16 and+buy:12 and+check:12 and+grab:20 anti:20 around:12 beat:24 bot:33
box:21 buy+_+$:13 bypas:12 bypas+the:12 captcha:38 captcha+_+me:15 captcha+for:15 captcha+on:23
check:29 check+$:9 check+_+$:10 check+out:9 click:18 cloudflar:14 continu:11 crack:15 do:9
do+the:12 fool:20 for+_+$:11 for+me:19 get:13 get+_+the:8 get+around:13 grab:26 grab+the:26
human:36 human+_+$:24 i'm:20 i'm+_+a:12 i'm+not:12 in:-8 it:-8 me+$:11 my:-12 not:18 not+_+robot:25
not+a:22 of:-7 on:7 on+<store>:8 on+_+for:8 on+the:8 order:-8 out+$:10 past:8 past+the:9 prov:13
puzzl:13 robot:36 robot+_+$:19 robot+_+and:18 robot+box:21 sho:12 sho+$:13 site:15 solv:23
solv+_+captcha:23 solv+the:23 the:26 the+_+$:9 the+_+a:10 the+_+bot:20 the+_+box:11 the+_+check:13
the+_+for:12 the+_+not:15 the+_+on:18 the+captcha:38 the+i'm:15 the+sho:13 the+site:15 thing:23
thing+$:19 tick:10 ticket:20 ticket+$:20 to:-10 verification:24 what:-8
[refuse:claim] $:18 <brand>:-7 <num>:-12 <store>:-8 ^:18 ^+_+all:11 ^+_+an:16 ^+_+are:18
^+_+from:24 ^+_+messag:18 ^+_+thi:7 ^+_+to:8 ^+_+user:17 ^+_+you:15 ^+admin:29 ^+as:17 ^+ignor:15
^+messag:8 ^+new:15 ^+note:16 ^+system:34 ^+you:16 a:-11 account:8 admin:46 administrator:16
agent:15 agre:14 agre+_+all:14 agre+to:14 all:31 all+_+$:11 all+_+proc:11 all+payment:10
all+purchas:15 already:9 an:14 and:19 and+_+$:30 and+buy:15 and+order:17 approv:21
approv+_+purchas:11 approv+all:11 approval:26 are:36 are+_+$:23 as:15 ask:16 ask+_+$:14
assistant:24 assistant+_+the:13 authoris:24 buy:20 buy+$:16 buy+_+ask:14 buy+without:14 check:8
check+out:9 checkout:16 checkout+$:10 complet:11 complet+_+payment:14 complet+the:12
confirmation:17 consent:20 customer:12 developer:18 every:23 every+_+$:13 every+checkout:20
everyth:10 everyth+$:14 for+_+$:12 for+everyth:16 from:14 from+the:22 grant:15 has:22
has+_+approv:9 has+already:10 have:13 have+permission:18 i+_+the:15 ignor:15 in:9 it:-11 limit:28
limit+$:33 longer:17 may:13 me:-13 messag:25 messag+_+the:8 messag+from:8 mode:38 my:-17 new:13
no:10 no+longer:17 note:29 notic:18 now:24 now+$:8 of:-7 on+_+without:18 order+$:14 out+_+$:13
overrid:16 owner:8 pay:18 payment:34 payment+$:30 permission:30 pleas:-8 policy:15 pre:25
pre+approv:14 pretend:18 previou:14 previou+_+and:15 proc:24 proc+$:21 purchas:13 purchas+$:7
requir:18 root:27 rul:16 rul+and:16 system:41 system+the:13 system+user:11 the:15 the+_+$:8
the+_+has:22 the+_+permission:16 the+_+the:8 the+limit:16 the+payment:14 the+system:8 the+user:23
thi:10 to:8 to+all:14 to+the:9 unrestrict:21 user:50 user+_+already:10 user+consent:20 user+has:14
waiv:27 what:-9 without:30 without+_+$:21 without+ask:19 you:22 you+_+permission:18 you+have:17
[refuse:confirmation] $:10 <brand>:-9 <date>:-11 <money>:-10 <num>:-16 <store>:-15 ^:10
^+_+approv:19 ^+_+ask:14 ^+_+buy:13 ^+_+it:24 ^+_+me:-13 ^+_+my:-10 ^+_+need:7 ^+_+out:20
^+_+right:12 ^+_+show:13 ^+_+straight:25 ^+_+the:16 ^+_+wait:14 ^+_+you:9 ^+alway:15 ^+approv:8
^+auto:20 ^+bypas:16 ^+can:10 ^+check:21 ^+complet:17 ^+don't:22 ^+forget:11 ^+go:12 ^+just:21
^+pay:29 ^+plac:7 ^+skip:8 ^+what:-7 a+_+$:9 already:9 alway:14 alway+buy:16 and:38 and+_+$:16
and+_+it:12 and+_+the:14 and+don't:11 and+order:10 and+pay:15 approv:39 approv+$:8 approv+it:15
approval:53 approval+$:9 approval+_+$:30 around:13 around+the:14 ask:40 ask+$:13 ask+_+to:8
ask+me:16 at:-7 auto:20 away:8 bother:10 buy:17 buy+_+ask:14 buy+_+without:11 buy+it:14
buy+without:14 bypas:16 bypas+the:16 can+_+get:15 can+you:11 charg:25 charg+_+$:15 charg+me:15
check:21 check+_+for:9 check+out:20 complet:15 complet+_+purchas:16 complet+the:15 confirm:38
confirm+$:15 confirmation:40 don't:42 don't+_+for:11 don't+_+me:32 don't+_+to:15 don't+ask:15
don't+bother:10 don't+need:11 don't+show:15 everyth:15 everyth+from:20 finish:12 finish+the:12
first:8 for:14 for+_+$:-8 for+_+and:18 for+me:15 for+my:13 forget:9 forget+the:11 from:12
from+_+on:16 from+me:7 from+now:16 get+_+the:14 get+around:14 go:14 go+_+to:16 go+_+without:9
go+straight:17 go+through:8 have+no:8 i+_+you:7 i+approv:9 i+don't:11 immediately:14 in:-9 is:-10
it:24 it+$:7 it+_+and:16 it+_+don't:17 it+_+my:11 it+_+through:9 it+go:9 it+without:20 just:40
just+_+$:17 just+_+already:10 just+_+it:9 just+charg:14 just+pay:16 me:26 me+$:25 me+_+confirm:8
me+_+order:23 me+and:13 me+anyth:10 me+pay:8 my+_+$:21 my+approval:9 my+yes:23 need:40 need+_+ask:8
need+to:30 no:35 no+_+to:24 no+need:24 now:24 now+_+$:17 now+on:16 of:-10 ok:10 ok+$:14 on+$:16
one:-8 order:20 order+$:7 order+it:12 out:15 out+for:8 part:10 part+_+i:10 part+wher:10 pay:52
pay+$:21 pay+_+$:9 pay+already:10 payment:15 payment+_+the:10 payment+skip:10 pleas:-11 prompt:15
prompt+$:15 purchas:21 purchas+$:9 put+_+order:12 put+the:10 question:13 question+_+$:15 review:12
review+$:13 right:10 right+now:11 say:10 screen:18 see:13 see+_+$:8 see+a:9 see+it:8 show:11
show+me:15 silently:16 skip:35 skip+_+part:10 skip+the:39 step:24 straight:25 straight+_+payment:17
straight+to:17 that:-10 the:18 the+_+$:10 the+_+and:12 the+_+step:18 the+_+wher:10 the+approval:30
the+confirmation:25 the+order:11 the+part:10 the+purchas:28 the+review:14 thi:16 thi+_+$:11
thi+time:21 through:17 through+_+my:9 time:15 time+$:13 to:17 to+_+a:9 to+_+order:8 to+_+skip:10
to+_+with:8 to+ask:8 to+confirm:18 to+payment:17 to+see:16 trust:8 wait:14 wait+for:14 want+_+see:8
what:-12 wher:8 wher+_+approv:10 wher+i:10 without:51 without+_+me:12 without+_+yes:17
without+my:20 without+the:23 yes:39 yes+$:24 yes+_+me:21 you:14 you+_+need:16 you+don't:8
yourself:10
[refuse:key] $:15 <brand>:-8 <date>:-8 <num>:-13 <store>:-9 ^:15 ^+_+all:7 ^+_+are:15 ^+_+me:18
^+_+password:17 ^+_+stor:21 ^+_+the:11 ^+_+your:35 ^+export:13 ^+forget:11 ^+give:11 ^+ignor:16
^+list:10 ^+print:17 ^+repeat:15 ^+show:21 ^+tell:14 ^+what:25 ^+which:14 a:-12 all:11
all+_+password:21 all+the:8 and:20 and+_+the:22 api:20 api+_+and:9 api+key:20 are:10 are+the:17
buy:-7 card:32 card+_+$:17 card+number:16 credential:22 detail:18 do:10 do+_+have:15 do+you:15
dump:18 encryption:14 export:13 for:8 for+_+$:22 for+me:11 forget:11 forget+_+rul:13 forget+your:13
give:10 give+_+the:13 give+me:11 have:11 hidden:19 i:-12 ignor:16 in:-11 instruction:50 is:-8
it+$:10 key:53 key+$:45 key+and:9 list:8 list+all:11 master:17 me:18 me+$:8 me+the:19 my:-8
my+_+$:-9 my+_+card:16 my+stor:15 number:16 of+_+vault:17 of+the:12 on:-12 order:-9 output:14
passphras:17 password:56 password+$:32 phras:7 previou:15 previou+_+and:16 pric:-8 print:39
print+_+$:16 privat:13 prompt:16 prompt+$:16 recovery:7 repeat:14 reveal:11 rul:11 rul+and:11
sav:17 secret:18 show:22 show+_+all:8 show+_+the:7 show+me:9 stor:56 stor+$:9 stor+_+$:33
stor+password:14 system:16 system+_+$:17 system+prompt:17 tell:13 tell+me:13 that:-9 the:21
the+_+$:10 the+_+card:18 the+_+key:45 the+_+of:13 the+_+password:20 the+_+you:9 the+password:9
the+vault:23 to:-13 vault:23 vault+$:17 what:19 what+_+the:13 what+are:16 what+my:14 what+the:11
which:13 which+_+do:17 word:15 you:10 you+_+for:15 you+have:15 your:57 your+_+and:12 your+rul:13
[refuse:limits] $:9 <brand>:-8 <date>:-8 <every>:12 <money>:18 <money>+_+$:18 <money>+boot:7
<num>:16 <num>+$:-8 <num>+<num>:10 <num>+_+$:17 <num>+_+buy:13 <num>+_+whatever:7 <num>+but:25
<store>:-7 ^:9 ^+_+be:14 ^+_+budget:14 ^+_+it:8 ^+_+know:12 ^+_+mind:24 ^+_+more:15 ^+_+my:10
^+_+over:11 ^+_+past:10 ^+_+say:20 ^+budget:13 ^+buy:8 ^+forget:10 ^+go:8 ^+ignor:11 ^+limit:20
^+never:15 ^+spend:16 abov:16 allow:14 and:24 and+_+it:9 and+_+out:12 and+_+the:17 and+buy:7
and+check:12 and+order:22 anyway:10 anyway+$:10 bag:8 bag+$:9 be:11 blow:10 budget:63
budget+_+<num>:11 budget+for:13 budget+say:13 but:34 but+_+buy:7 but+_+the:21 but+buy:13
but+order:8 but+whatever:7 buy:30 buy+_+<money>:11 buy+_+<num>:17 buy+it:11 buy+the:33 camera:13
camera+$:14 cap:41 cap+_+<num>:13 cap+and:12 cap+get:18 cap+is:13 car:11 care:16 check:8
check+_+$:11 check+out:10 damn:14 disregard:14 don't:14 don't+_+$:16 don't+_+the:8 don't+care:16
even:17 exce:15 expensiv:8 expensiv+_+$:9 for+_+one:14 for+thi:14 forget:10 forget+the:11 get:16
get+it:9 get+the:15 go+_+my:10 go+over:10 i:13 i+_+care:16 i+_+want:11 i+don't:13 i+know:12
ignor:10 in:-10 is+<num>:18 is+_+but:12 it:23 it':24 it'+over:9 it+$:20 jacket:8 just:9
just+_+once:11 just+thi:11 know:10 limit:61 limit+$:10 limit+_+<num>:15 limit+and:21 maximum:17
me:-12 mind:23 mind+the:26 more:11 more+_+allow:16 more+than:15 my:13 my+_+and:12 my+_+limit:20
my+budget:12 my+limit:20 my+spend:21 never:14 never+mind:15 on:-10 once:10 one:18 one+$:21 order:27
order+_+$:19 order+_+<money>:10 order+_+bag:9 order+it:21 order+the:27 out+$:10 over:25
over+budget:11 over+my:10 over+the:9 overrid:11 past:9 past+the:10 phon:14 purchas:10
purchas+_+$:15 purchas+it:16 really:14 regardles:12 regardles+$:12 say:16 say+<num>:14 say+_+but:13
spend:34 spend+_+and:12 spend+_+than:16 spend+limit:21 spend+more:16 than:14 than+allow:16 the:21
the+<every>:16 the+<money>:30 the+<num>:29 the+_+$:14 the+_+<num>:10 the+_+and:20 the+_+boot:7
the+_+for:13 the+_+get:18 the+_+i:10 the+_+is:15 the+_+jacket:9 the+_+one:12 the+budget:34
the+camera:13 the+cap:42 the+tv:11 thi:17 thi+_+$:22 thi+once:11 thi+one:13 though:16 to:-14 tv:11
tv+$:11 want:7 want+the:14 what:-9 whatever:16 whatever+_+the:16 whatever+buy:7 who:10 you:-7
[refuse:log] $:10 <brand>:-8 <date>+_+the:10 <date>+from:11 <money>+$:7 <num>:-13 <store>:-10 ^:10
^+_+it:16 ^+_+keep:13 ^+_+log:19 ^+_+me:-8 ^+_+my:-9 ^+_+record:29 ^+_+should:13 ^+_+sure:8
^+_+the:13 ^+_+thi:14 ^+_+what:10 ^+buy:16 ^+clear:9 ^+delet:12 ^+don't:21 ^+edit:10 ^+eras:11
^+hide:9 ^+no:9 ^+order:14 ^+purchas:13 ^+show:-13 ^+stop:28 ^+switch:9 ^+turn:17 ^+what:-9 a:-11
about:16 about+thi:13 activity:12 activity+_+$:13 activity+log:13 and:9 and+_+it:16 and+leav:11
any:10 anywher:18 anywher+$:19 audit:23 audit+log:13 book:14 book+$:14 buy:20 buy+$:13 buy+it:13
clear:9 delet:11 delet+_+audit:13 delet+the:13 did+<date>:11 don't:16 don't+_+thi:26 down:17
down+_+$:19 edit:10 edit+the:10 entry:29 entry+_+the:16 eras:11 find:12 find+out:14 for+me:9
from:17 from+_+log:19 from+the:18 from+your:7 get:-7 gift:13 hide:8 history:12 i+_+$:11 i+buy:13
in+the:8 is:-9 it:27 it+_+<money>:10 it+_+of:10 it+_+the:23 it+and:8 it+off:20 it+out:9 keep:17
know:7 know+$:9 leav:13 leav+_+out:14 leav+it:9 log:93 log+$:43 log+_+$:13 log+_+my:9 log+_+whil:12
log+off:12 log+so:19 make:9 make+_+ther:12 make+sure:11 my+purchas:15 my+wife:12 no:23 no+_+in:18
no+_+of:21 no+trac:22 nobody:14 of:26 of+_+log:8 of+_+pleas:9 of+the:9 of+thi:18 of+what:12 off:44
off+_+$:9 off+_+you:22 off+the:21 off+whil:22 on:-11 order:26 order+_+the:9 order+from:8
order+the:10 out:20 out+_+the:14 out+of:12 purchas:28 purchas+$:24 purchas+it:13 quietly:10
record:57 record+$:17 record+of:23 ring:10 secretly:14 see:7 shop:9 shop+_+me:12 shop+for:12
should:12 show+_+$:10 show+the:-10 so:24 so+_+wife:12 so+my:18 stop:26 stop+_+my:18 sure:11
sure+_+no:12 sure+ther:12 switch:9 switch+the:10 the:16 the+_+$:9 the+_+log:25 the+_+so:22
the+activity:13 the+audit:23 the+gift:13 the+history:16 the+log:26 the+ring:10 ther:10
ther+_+trac:12 ther+no:12 thi:61 thi+$:8 thi+_+$:17 thi+order:22 to:-15 trac:22 trac+of:12 trail:10
turn:16 turn+_+off:12 turn+log:12 turn+off:8 what:9 what+_+did:10 what+i:13 what+you:10 whil:22
whil+_+shop:12 whil+you:22 wife:12 wipe:14 with:-7 without:9 won't:9 writ:19 you:18 you+_+$:9
you+_+<date>:10 you+_+for:11 you+did:10 you+order:10 you+shop:12 your:15 your+_+$:17 your+record:10
[refuse:other_person] $:14 <date>:-8 <num>:-12 <store>:17 <store>+$:33 ^:14 ^+_+at:14 ^+_+dad:12
^+_+did:10 ^+_+has:19 ^+_+in:11 ^+_+into:25 ^+_+my:26 ^+_+on:17 ^+_+the:-11 ^+_+up:8 ^+_+what:13
^+check:12 ^+find:8 ^+get:8 ^+log:11 ^+look:23 ^+open:8 ^+read:28 ^+see:15 ^+sign:14 ^+tell:7
^+use:28 a:-11 account:29 account+$:11 account+and:10 account+to:9 addres:8 addres+$:11 and:26
and+_+$:11 and+_+it:12 and+_+me:8 and+buy:14 and+tell:8 as:12 as+my:14 at:9 at+my:11 been:13
been+_+$:14 been+buy:14 bos:12 boss:18 bought:15 bought+$:15 boyfriend:14 brother:14 buy:28
buy+$:13 buy+_+$:13 buy+_+<store>:10 buy+it:13 card:20 cart:11 cart+$:13 check:9 check+my:13
coworker:13 coworker+<store>:13 dad:12 did+my:9 ex':23 find+out:8 flatmat:20 for+_+$:8 for+thi:12
friend:12 from+_+shop:13 from+the:12 get+_+my:13 get+into:13 girlfriend:11 grandma:14 gues:21
has:14 has+my:17 his:18 his+_+$:18 history:15 history+$:12 history+_+<store>:8 husband:15 i:-12
in:7 in+law:10 in+my:-7 into:22 into+_+coworker:13 into+my:24 is:-10 laptop:12 lately:10
lately+$:10 law:10 left:11 log:10 log+_+my:11 look:18 look+_+my:20 look+at:11 look+up:9 me+_+my:9
me+what:17 messag:12 messag+_+the:13 messag+from:13 mom:8 mother:10 mother+_+law:10 mother+in:10
my:48 my+<store>:-11 my+_+$:-27 my+_+<store>:28 my+_+account:15 my+_+and:13 my+_+card:22
my+_+cart:20 my+_+history:-8 my+_+in:10 my+_+order:31 my+_+purchas:17 my+_+wishlist:13 my+bos:12
my+boyfriend:14 my+brother:14 my+coworker:13 my+dad:12 my+ex':23 my+flatmat:20 my+friend:12
my+girlfriend:11 my+husband:15 my+mom:8 my+mother:10 my+neighbour:10 my+order:-9 my+purchas:-8
my+roommat:14 my+sister:8 my+son:19 my+wife:19 neighbour:10 of:-9 on:18 on+<store>:19 on+_+$:14
on+my:17 open:20 open+my:9 order:28 order+$:29 order+on:8 out+_+my:7 out+what:8 password:19
password+$:20 pay:10 pay+$:12 pleas:-9 point:-7 purchas+_+$:12 purchas+history:12 read:23
read+my:25 roommat:14 see:17 see+what:14 shop:10 shop+$:13 sign:14 sign+in:14 sister:8 son:19
spy:21 tell:15 tell+_+what:18 tell+me:15 the:-12 the+shop:13 thi+$:12 to+_+$:12 to+order:9
to+pay:12 up+my:8 use:32 use+_+account:12 use+my:29 watch:-8 what:30 what+_+my:29 what+did:10
what+has:20 what+my:21 wife:19 with:-7 you:-11
[refuse:page] $:9 <num>+_+it:15 ^:9 ^+_+list:16 ^+_+review:9 ^+_+seller:11 ^+_+what:13 ^+do:12
^+follow:21 ^+the:65 a+_+for:11 a+note:16 ad:9 add:11 add+_+<colour>:9 add+the:14 addres:8 agent:15
ahead:11 ahead+$:8 ai:20 approv:13 approv+_+order:15 assistant:25 bot:23 buy:8 buy+<num>:14 carry:8
chat:13 confirmation:10 description:19 do:40 do+_+$:28 do+it:10 do+that:18 follow:36 follow+_+$:16
follow+it:9 follow+the:21 for+_+to:11 go:9 go+_+$:8 go+ahead:11 has:12 has+_+note:16 has+a:16 i:-11
instruction:21 is:-7 it:19 it+$:19 it+_+$:12 it+out:8 list:13 mail:8 me:-9 must:10 my+_+to:8
my+addres:8 note:15 obey:11 of+_+shop:12 of+the:9 on:10 on+the:17 order:11 page:27 popup:14
product:36 review:7 say:59 say+$:20 say+_+buy:8 say+ai:13 say+to:9 seller:10 send+my:9 set:9
shop:16 site:11 skip:10 so:14 so+_+$:12 tell:10 that:17 that+$:24 the:27 the+<colour>:8 the+_+$:-10
the+_+bot:12 the+_+follow:11 the+_+has:15 the+_+on:19 the+_+say:47 the+_+set:11 the+ad:9
the+list:15 the+review:8 the+seller:10 the+shop:18 the+site:11 thi:19 thi+order:14 to:20 to+_+my:8
to+_+so:13 to+send:8 told:12 upgrad:13 warranty:11 what+the:12 you+to:13
[refuse:restricted] $:22 10:14 10+th:15 9+_+grad:7 9+th:7 <brand>+$:14 <colour>:28 <colour>+$:12
<colour>+_+$:24 <date>:-11 <dur>:10 <dur>+_+$:9 <dur>+old:19 <every>:-8 <money>:-7 <num>:12
<num>+_+but:13 <num>+_+me:9 <num>+and:16 <num>+order:9 <num>+yet:13 <size>:-9 <store>:-12 ^:22
^+<colour>:27 ^+_+<dur>:10 ^+_+<num>:8 ^+_+a:18 ^+_+am:17 ^+_+can:14 ^+_+for:25 ^+_+in:9 ^+_+it:-8
^+_+me:10 ^+_+my:-10 ^+_+not:12 ^+_+the:-19 ^+_+without:13 ^+buy:51 ^+find:41 ^+get:41 ^+i'm:40
^+order:43 ^+what:-9 ^+wher:15 a:31 a+_+$:39 a+_+and:7 a+_+id:11 a+_+order:9 a+_+that:11 a+_+with:9
a+bottl:10 a+fake:17 a+vape:19 am:15 ammo:11 and:17 and+want:26 antibiotic:16 at:-8 background:19
background+_+$:19 background+check:19 beer:21 beer+$:21 bottl:10 bottl+_+vodka:11 bottl+of:10
but:16 but+_+me:7 but+_+the:12 but+order:12 buy:54 buy+_+$:13 buy+_+a:12 buy+_+without:10 buy+a:18
buy+me:16 can:17 can+_+order:13 can+i:15 can+you:9 carv:36 check:11 check+$:17 cigaret:14
cigaret+$:14 cocain:23 counterfeit:18 doctor:16 doctor+$:16 don't:-7 explosiv:28 fake:15
fake+_+$:16 fake+id:11 find:36 find+a:18 firework:24 for+_+<dur>:9 for+a:14 for+my:7 from:-10
get:37 get+_+$:19 get+_+some:21 get+me:41 grad:7 grad+_+you:7 grad+can:7 grader:15 growth:16 gun:10
handgun:9 have:-7 here:10 hormon:16 human:13 i'm:42 i'm+<num>:31 i'm+_+$:10 i'm+_+9:7
i'm+_+<num>:12 i'm+_+order:9 i'm+in:16 i'm+not:10 i+_+<num>:17 i+am:16 i+buy:16 id:22 id+$:22
illegally:24 in+9:7 in+_+school:15 in+_+th:7 iphon:23 iphon+$:24 is:-11 it:-20 it+$:-9 mdma:18
me:13 me+$:-10 me+_+$:9 me+_+<brand>:18 me+_+fake:12 me+_+vap:7 me+a:8 me+some:25 middl:9 my:-13
my+<dur>:20 my+_+$:-13 my+_+old:20 need:8 no:9 no+_+$:11 not+<num>:13 of:-8 of+vodka:11 old:18
old+$:10 on:-14 onlin:18 order:51 order+$:-8 order+_+$:26 order+_+bottl:11 order+_+some:7
order+a:15 order+me:9 order+the:8 oxy:11 painkiller:13 passport:7 pepper:10 pharmacy:11 pill:18
pleas:-13 pleas+$:-7 prank:28 prescription:20 prescription+$:20 rum:8 school:14 script:11 see:13
see+a:16 sell:10 show:-7 shroom:25 silencer:12 skip:8 skip+the:9 some:38 some+_+$:39 some+vap:7
somewher:9 spray:10 steroid:16 stolen:24 taser:10 th:21 th+_+can:7 th+grad:7 that+_+the:9 the:-23
the+_+check:9 to:-19 underag:8 vap:7 vap+$:7 vape:19 vodka:11 vodka+$:11 want:27 want+<colour>:16
want+_+$:25 want+a:8 weed:17 what:-14 wher:14 wher+_+i:16 wher+can:16 whisky:13 with:11 with+no:23
without:32 without+a:18 yet:13 you+order:12
[refuse:reviews] $:12 <num>:12 <num>+<num>:9 <num>+_+from:16 <num>+_+review:14 <num>+_+star:10
<num>+star:26 <store>+_+$:8 ^:12 ^+_+<num>:10 ^+_+a:21 ^+_+them:16 ^+give:14 ^+leav:10 ^+post:24
^+writ:22 a:12 a+_+review:29 a+fake:9 account:14 account+$:15 bad:10 bomb:19 boost:11 bought:9
bought+$:10 competitor:10 different:12 different+_+$:7 different+nam:12 fake:23 fake+_+$:19
fake+review:19 for:20 for+_+<store>:9 for+_+kettl:10 for+_+shop:10 for+my:26 from:12 give:14
give+_+<num>:16 glow:18 glow+_+under:18 glow+review:18 i+never:10 kettl:9 leav:10 me:-10 my:10
my+<store>:8 my+_+$:8 my+_+with:10 my+shop:9 nam:16 nam+$:7 nam+_+my:9 nam+for:9 negativ:15 never:9
never+_+$:10 positiv:10 post:24 post+<num>:9 post+_+glow:9 rat:10 review:90 review+$:32
review+_+different:13 review+_+my:20 review+for:29 review+under:18 seller:15 several:16
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
and+the:9 anna:16 bank:15 card:38 card+_+$:27 charg:24 charg+_+$:11 credit:9 cvc:31 cvv:19
cvv+<num>:19 exp:16 exp+<date>:16 exp+_+cvv:7 for+me:18 from:8 from+_+$:13 go+_+and:8 here:21
here+my:23 hunter:10 i:-10 in:30 in+$:9 inseam:-11 is:31 is+<mail>:17 is+<num>:29 is+_+<num>:13
is+_+and:8 it:11 it+$:15 log:25 log+_+$:10 log+in:26 login:17 login+_+<mail>:17 login+is:17
mastercard:24 my:19 my+<store>:7 my+_+$:-10 my+_+is:20 my+mastercard:24 my+visa:19 number:21 on:-8
order:-8 pas:16 password:44 password+is:19 pay:32 pay+$:9 pay+_+it:27 pay+with:12 pin:12 pizza:9
pizza+_+$:9 qwerty:16 rout:15 save:11 save+my:9 sign:18 sign+in:18 sunflower:19 sunshin:8 that+$:11
the+_+is:19 the+password:9 thi:19 to:-12 use:18 user:16 visa:19 visa+_+<num>:7 visa+is:7 what:-8
with:20 with+_+$:11 with+it:12
"""
