"""English words that change nothing of a request, wherever they stand in it. Data.

Words of time and degree, of wishing, of the talk itself, and the nouns that every request is
about. None of them turns a sentence, names goods, a shop or a scope, or asks for an effect.
"""

PLAIN = frozenset(
    """
    forever always again anymore completely entirely fully immediately instantly permanently
    temporarily automatically automatic regularly usually generally mostly mainly simply purely
    currently lately recently soon later today tonight tomorrow someday meanwhile forward onward
    onwards henceforth straight directly quickly fast rush hurry possible possibly maybe perhaps
    please pls kindly thanks thank cheers sorry hey hi hello yo hiya dear mate buddy pal folks guys
    man dude sir madam ma'am honey love lol haha hmm umm um uh er well so okay ok alright right
    sure yes yeah yep fine great perfect good nice cool better best prefer preferred rather wish
    wishing want wanted wants would could should may might can like love liked need needs needed
    hope hoping think thinking guess believe feel find know knows mean means say says hear heard
    go goes going gone come comes coming get gets getting got give gives giving make makes making
    made keep keeps keeping let lets have has had having do does did doing done be is are was were
    been being am i'm i've i'd i'll you're you've you'll it's that's there's here's let's we're
    we've they're take takes taking put puts putting set sets setting turn turns turning switch
    switching start starts starting begin continue carry help try trying use using used work works
    run running see seeing look looking show showing tell telling talk bring move moving pick
    happen happens seem seems stay stays leave thing things stuff way ways moment time times while
    minute bit lot kind sort rest one ones people person guy customer customers result results
    list page screen menu menus side top part whole entire every each all both any some anything
    everything something everyone someone through during over across around about via per within
    into onto upon off out up down in on at to for from of with by as the a an this these those my
    mine our ours your yours me us we you it its he she his her they them their i and then also
    too just even still already yet now here there where how what which who alerts alert
    notification notifications notices notice news update updates info information message
    messages ping pings heads-up word account app settings setting option options mode default
    system service bot assistant manciple offline online holiday holidays vacation trip travel
    travelling traveling away office town family kids busy asleep sleep bed work meeting meetings
    church bingo gym school class nap dinner lunch breakfast baby weekend weekends week weeks day
    days month months year years hour hours morning mornings evening evenings night nights noon
    midnight between because since cause reason sake change changes changed once twice fyi btw
    actually basically literally honestly really very quite pretty totally absolutely definitely
    certainly obviously alarm alarms percent percentage percentages cruise camping abroad
    honeymoon conference retreat festival skiing beach wedding flight notified alerted contacted
    reached informed updated alone exactly especially told tell together discounts discount wish
    wishes prefers heard particularly though however anyway rid hand hands eye
    eyes sight life list lists file files copy single bunch couple few couple's instead own
    """.split()
)
