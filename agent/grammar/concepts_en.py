"""English words that mean nearly the same, by what they mean; a phrase has spaces in it.

What is learned of one of them (`hearing.py`) is so learned of all. A word may mean several things.
"""

from collections.abc import Mapping

CONCEPTS: Mapping[str, str] = {
    "look": (
        "find,search,seek,locate,hunt,source,browse,scout,look for,looking for,in the market,"
        "sniff out,dig up,track down,shopping for,after a,keen on,get hold of,lay my hands on,"
        "sells,anywhere,anyone sell,who has,who sells,who stocks,carry,stocks"
    ),
    "need": "need,want,wanna,require,fancy,after,wish,could do with,could use,would like,i'd like",
    "tell": (
        "tell,alert,notify,ping,message,text,buzz,inform,shout,holler,warn,nudge,ring,wake,"
        "flag,signal,heads up,poke,let me know,lmk,beep,give me a shout,hit me up,word,"
        "speak up,yell,drop me a line,bug,update me,chime,tip me off,give me a bell,shoot me"
    ),
    "watch": (
        "watch,track,monitor,tracker,keep an eye,stalk,follow,keep tabs,lookout,eye on,spy,"
        "watching,tracking,monitoring,check on,checking,keep checking,look out"
    ),
    "when": (
        "when,whenever,once,if,as soon as,the second,the minute,the moment,the instant,ever,"
        "the day,provided,so long as,as long as,in case,should it"
    ),
    "until": "until,through,till,up to,by,end,ends,expires",
    "fall": (
        "drop,fall,dip,slip,hit,reach,sink,go down,goes down,come down,comes down,slide,tumble,"
        "plunge,cheaper,lower,decrease,crash,dive"
    ),
    "under": (
        "under,below,less,beneath,sub,max,most,tops,maximum,within,lower,not over,cheaper than,"
        "no more,nothing above,at most,north of,not above,not more,or less"
    ),
    "sale": (
        "sale,discount,off,deal,reduced,promo,promotion,markdown,clearance,bargain,offer,"
        "discounted,special,marked down,price drop,black friday"
    ),
    "stock": "stock,restock,available,in stock,restocked,sold out,availability,sells out",
    "lowest": "low,lowest,record,historic,all time,all-time,cheapest ever",
    "cheap": "cheap,cheapest,cheaper,affordable,inexpensive,best price,lowest price",
    "cart": "cart,basket,trolley,shopping bag,bag",
    "put": (
        "put,add,throw,toss,stick,place,drop,pop,slide,chuck,lob,bung,shove,slot,whack,sling,"
        "tuck,stuff,load,fling,dump,plonk,slip,park,pack"
    ),
    "remove": (
        "remove,delete,bin,ditch,lose,axe,scrap,trash,kick,yank,take out,take off,eject,"
        "get rid,erase,wipe,purge,clear,chuck out,pull,lift,scrub,drop,boot,nix,strike,out of"
    ),
    "change": (
        "change,swap,switch,make it,make that,turn,instead,adjust,edit,alter,replace,bump,set,"
        "update,trade,modify,move,raise,lower,increase,drop"
    ),
    "buy": (
        "buy,order,purchase,checkout,check out,place the order,grab,pay,pay for,get me,snap up,"
        "complete the order,finish the order,submit,charge"
    ),
    "yes": (
        "yes,approve,approved,confirm,confirmed,agreed,agree,consent,fine,sure,go ahead,"
        "proceed,green light,thumbs up,ok,sounds good,all good,happy with,looks good,do it,"
        "go for it,absolutely,accept,sign off,good to go,deal,go on,permission"
    ),
    "no": (
        "no,decline,reject,cancel,pass,deny,refuse,skip,rather not,turn it down,no thanks,"
        "not for me,leave it,forget it,never mind,call it off,don't buy,not this time,veto"
    ),
    "not": (
        "not,don't,never,without,won't,can't,doesn't,isn't,no longer,nothing,nobody,not any,nor"
    ),
    "stop": (
        "stop,quit,cease,halt,end,kill,unwatch,untrack,forget,enough,no longer,no more,drop,"
        "cancel,done with,over it,unfollow,lose,give up,don't need,stop watching,call off"
    ),
    "pause": "pause,mute,snooze,hold,freeze,suspend,silence,shush,on hold,take a break,quiet down",
    "resume": (
        "resume,unmute,unpause,unsnooze,restart,continue,carry on,back on,start again,unfreeze,"
        "i'm back,pick up,unsuspend,turn on again,wake up"
    ),
    "quiet": (
        "quiet,disturb,sleep,asleep,nap,silent,bed,overnight,peace,do not disturb,bother,dnd,"
        "no messages,bedtime,hear from"
    ),
    "summary": (
        "summary,digest,roundup,round-up,recap,bundle,batch,lump,single,together,rollup,one go,"
        "in one,all at once,combine,group,one message,one email,collect"
    ),
    "channel": "email,e-mail,sms,telegram,line,push,whatsapp,by mail,by text,inbox,chat,mail",
    "news": "notification,alert,notice,message,update,heads-up,ping,news",
    "remind": "remind,reminder,nudge,jog my memory,jog,prod,poke,prompt,don't let me forget",
    "compare": (
        "compare,versus,vs,better,difference,between,side by side,head to head,stack up,"
        "against,next to,differ,comparison,which is,which of,up against,weigh"
    ),
    "fair": (
        "fair,good price,steal,rip-off,ripoff,rip off,worth,reasonable,overpriced,decent,"
        "good deal,jump on,too much,high,a lot,sensible,overpaying,go for,expensive,bargain,"
        "pay"
    ),
    "history": (
        "history,chart,graph,past,trend,over time,previously,historical,used to,been,"
        "over the last,over the past,in the past,last year,evolution"
    ),
    "total": (
        "total,shipping,tax,postage,delivery,all-in,all in,landed,final,duties,customs,grand,"
        "including,delivered,vat,altogether,door"
    ),
    "convert": (
        "convert,conversion,exchange,in euros,in dollars,in yen,in pounds,how much is that in,"
        "what is that in,think in,translate"
    ),
    "money": (
        "dollars,euros,pounds,yen,francs,bucks,quid,won,krona,kronor,rupees,pesos,currency,"
        "aussie,sterling,usd,eur,gbp,jpy,twd,krw,aud,cad,hkd,chf,cny,sgd"
    ),
    "size": "size,sizing,sizes,fit,equivalent",
    "wear": "wear,wearing,i'm a,i take,am a,take a,my size,i am",
    "measure": (
        "chest,waist,hips,hip,inseam,length,sleeve,shoulder,foot,measure,measurement,inches,cm,"
        "centimetres,centimeters,long,wide"
    ),
    "quiz": (
        "quiz,questionnaire,questions,test,matcher,guided,walk me through,ask me,finder,"
        "question,figure out,no idea,don't know,not sure,can't tell,interview"
    ),
    "ships": "ship,ships,deliver,delivers,courier,pickup,pick-up,locker,convenience,store pickup",
    "sort": (
        "sort,order by,order these,rank,arrange,list,top,first,at the top,ordered,sorted,put the"
    ),
    "reviews": "review,rating,rated,reviewed,stars,opinion,feedback,ratings",
    "block": (
        "block,ban,hide,blacklist,never show,exclude,avoid,boycott,don't show,not from,"
        "never buy,see again,sick of,keep out"
    ),
    "wrong": (
        "meant,mean,wrong,misheard,scratch,whoops,oops,correction,i said,sorry,actually,"
        "not what,mistake,misread,typo,misspoke,heard wrong,mixed up,no no,rather"
    ),
    "coupon": "code,coupon,voucher,promo code,apply,redeem,discount code,gift code",
    "points": "points,rewards,loyalty,nectar,miles,stamps,member,coins,clubcard,bonus",
    "regular": (
        "every,subscribe,regular,recurring,repeat,autoship,standing,refill,monthly,weekly,"
        "daily,auto,subscription,each,automatically"
    ),
    "lasts": (
        "run out,run low,runs out,run dry,running low,running out,last me,be out of,due for,"
        "empty,used up,finish,supply,need more,go through"
    ),
    "parcel": "order,parcel,package,delivery,shipment,stuff,box,dispatch",
    "where": (
        "where,status,arrive,arrived,left,dispatched,shipped,coming,here yet,eta,get here,"
        "turn up,landed,transit,out for delivery,showing up,on its way,warehouse"
    ),
    "return": (
        "return,refund,send back,take back,exchange,give back,money back,returns,sent back,"
        "returned,return window,doesn't fit,broken,damaged,arrived broken"
    ),
    "human": (
        "human,person,agent,representative,someone,operator,staff,real person,support,speak to,"
        "talk to,customer service,live"
    ),
    "budget": "budget,limit,cap,ceiling,spending,allowance,allowed to spend,spend",
    "spent": "spent,spend,splurged,overdid,blew,blown,cost me,shelled out,forked out,dropped on",
    "saved": "saved,savings,save,saving",
    "left": "left,remaining,remain,still have,how much more,close am i,used,how close",
    "allow": (
        "allow,let,permission,permit,access,may,can,can see,grant,authorise,authorize,free to,"
        "okay to,fine to,turn on,enable,have access,feel free,ok to"
    ),
    "forbid": (
        "revoke,forbid,withdraw,disallow,hands off,off limits,not allowed,no access,take away,"
        "cut off,shut out,don't let,stop letting,block,take back,lose access,must not,turn off,"
        "disable,switch off,no longer allowed,may not,mustn't,cannot"
    ),
    "first": (
        "ask,ask me,check with me,first,before,confirm with,beforehand,run it by,run it past,"
        "my say,sign off,okay from me,come to me,ask first,permission"
    ),
    "scope": (
        "history,wishlist,address,personalisation,personalization,search,cart,checkout,"
        "purchases,profile,data"
    ),
    "personal": (
        "personalise,personalize,personalised,personalized,personalisation,personalization,"
        "personalising,tailor,tailored,profiling"
    ),
    "audit": (
        "log,record,did,done,accessed,activity,sent,read,happened,went on,got up to,looked at,"
        "who saw,been up to,actions,see what you"
    ),
    "why": "why,reason,explain,how come,logic,rationale,what made,based on,justify,why'd,catch",
    "undo": "undo,revert,rollback,roll back,reverse,take that back,go back,back out,unwind",
    "backup": "backup,back up,back everything up,copy,safe copy,snapshot",
    "plugin": "plugin,plugins,extension,extensions,add-on,add-ons,addon,plug-in",
    "model": "model,llm,gpt,chatgpt,claude,openai,anthropic,gemini,google,local,ai,brain,offline",
    "language": "english,chinese,mandarin,language,interface,menus,buttons,traditional,ui",
    "import": "import,bring in,load,pull in,upload,feed,ingest,read in",
    "export": "export,download,dump,get a copy,csv,json,save out,take out,give me all",
    "data": "data,everything,file,information,records,account,receipts,invoices,stored",
    "forget": "delete,erase,wipe,forget,purge,destroy,remove,scrub,get rid",
    "share": "share,send,give,let see,link,invite,view,show,access",
    "gift": (
        "gift,present,birthday,christmas,xmas,anniversary,wedding,secret santa,baby shower,"
        "housewarming,graduation,valentine,retirement,thank-you,mother's day"
    ),
    "recommend": (
        "recommend,suggest,suggestion,suggestions,idea,ideas,advice,what should,what would,"
        "help me pick,help me choose,what's good,recommendation,inspire,any thoughts,pick for"
    ),
    "like": (
        "like,similar,along the lines,reminiscent,close to,resembles,dupe,alternative,"
        "same vibe,as good as,lookalike,comparable"
    ),
    "person": (
        "mom,mum,dad,wife,husband,son,daughter,grandson,granddaughter,friend,teacher,boss,"
        "colleague,brother,sister,niece,nephew,aunt,uncle,grandma,grandpa,girlfriend,boyfriend,"
        "partner,roommate,flatmate,coworker,kid,neighbour,neighbor,ex,someone,gran,nan"
    ),
    "asked": "how,what,which,who,is,are,does,did,do you,can you",
    "how much": "how much,what does,price,cost,costs,run me",
    "screen": (
        "confirmation,approval,click,clicked,popup,prompt,screen,without asking,confirm screen,"
        "permission step,dialog,bypass,auto-approve,don't ask,no need to ask,skip the"
    ),
    "secret": (
        "password,cvv,pin,card number,pw,otp,one time code,one-time,login,credentials,passcode,"
        "visa,mastercard,security code,verification code,iban"
    ),
    "captcha": (
        "captcha,robot,traffic lights,bot check,bot detection,not a robot,puzzle,crosswalks,"
        "cloudflare,verification,pictures,human check"
    ),
    "per": (
        "per customer,per person,per household,limit of,max per,each customer,one per,two per,"
        "purchase limit,quantity limit,per account,max three,one-per-home"
    ),
    "accounts": (
        "accounts,profiles,gmails,emails,identities,sign up,new account,fake account,alias,"
        "burner,different names,new customer,newbie,first-time,first order,referral"
    ),
    "fake": "fake,counterfeit,replica,knockoff,forged,invented,made-up,bogus,phony,rep,aaa",
    "illegal": (
        "gun,firearm,ammo,drugs,weed,cannabis,prescription,without prescription,stolen,illegal,"
        "banned,weapon,ivory,fireworks,explosives,vape,cigarettes,alcohol,underage,minor,knife,"
        "steroid,steroids,xanax,adderall,opioids,oxycodone,pistol,switchblade,poison"
    ),
    "testimonials": "review,reviews,five star,one star,testimonials,stars,ratings,rants",
    "other's": (
        "neighbour,neighbor,ex's,ex,someone else,his account,her account,their account,"
        "coworker's,boss's,landlord,stranger,seller's,girlfriend's,boyfriend's,wife's,"
        "husband's,roommate's,friend's"
    ),
    "page": (
        "the page says,page said,listing says,description says,website says,the site says,"
        "seller says,it says,instructions,product page,the shop says,banner"
    ),
    "claim": (
        "admin,administrator,developer,system,override,pre-approved,authorized by,waived,sudo,"
        "debug,mode,support team,manciple team,already approved,root"
    ),
    "key": (
        "recovery,recovery code,private key,api key,passphrase,seed,signing key,master key,secret"
    ),
    "limits": (
        "split,over my limit,above my budget,ignore the limit,ignore my,past the cap,exceed,"
        "over the limit,blow past,regardless,anyway,beyond,sneaks,get around,around my"
    ),
    "again": "again,another,already,same,one more,twice,second,duplicate,repeat",
    "pointed": "that,those,this,these,it,them,the one,that one,thing,thingy,something",
    "saw": "saw,seen,showed,looked at,mentioned,talked about,other day,yesterday,earlier,posted",
    "my size": (
        "my size,usual size,my usual,normal size,same size,fits me,size i wear,my measurements"
    ),
    "either": "or,either,not sure,maybe,in between,between sizes,can't decide,think,unsure",
    "substitute": (
        "similar,closest,whatever,instead,something else,other colour,other color,any other,"
        "gone,sold out,out of stock,unavailable,nearest,second choice"
    ),
    "moved": (
        "went up,gone up,price changed,jumped,risen,higher now,increased,costs more,is now,now it's"
    ),
    "now": "now,today,immediately,right away,straight away,at once,asap",
}
