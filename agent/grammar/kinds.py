"""Kinds of goods, colours and places, as people name them. Data, in both scripts."""

_SHADE = (
    "light|dark|pale|deep|bright|matte|matt|glossy|dusty|soft|neon|pastel|metallic|royal|baby|sky"
    "|ice|steel|midnight|heather|powder|burnt|hot|jet|off|navy|forest|olive|mint|sage|army|space"
    "|charcoal|rose|electric|hunter|bottle|lime|sea|ash|warm|cool|true|natural|vintage|antique"
)
COLOURS_EN = (
    f"(?:(?:{_SHADE})[ -])?(?:black|white|red|blue|navy|green|yellow|gr[ae]y|brown|beige|khaki"
    "|ivory|pink|purple|violet|burgundy|maroon|turquoise|teal|lavender|lilac|magenta|mustard|taupe"
    "|indigo|crimson|cyan|fuchsia|mauve|ochre|ecru|aqua|scarlet|emerald|cobalt|periwinkle"
    "|terracotta|pistachio|starlight|aubergine|eggplant|cerulean|chartreuse|vermilion|gunmetal"
    "|champagne|seafoam|oxblood|cognac|tangerine|apricot|turquoise|tortoiseshell)"
    "|(?:rose|white|yellow|matte|dark|light|brushed) gold|charcoal|camel|sage|multicolou?r(?:ed)?"
    "|light (?:oak|wood|walnut)|dark (?:oak|wood|walnut)|natural (?:oak|wood)|space gr[ae]y"
)
COLOURS_EN_MAYBE = (
    "olive|orange|silver|gold|cream|tan|mint|rose|coral|sand|bone|rust|wine|nude|peach|plum"
    "|salmon|oat|oatmeal|graphite|midnight|chocolate|copper|bronze|slate|titanium|blush|caramel"
    "|mocha|pearl|jade|ruby|denim|espresso"
)
"""Colours that are also goods or parts of names."""

COLOURS_EN_PLACED = (
    "oak|walnut|birch|pine|maple|cherry|bamboo|mahogany|natural|clear|transparent|stone|amber|ash"
    "|honey|lemon|lime|moss|brick|raspberry|ginger|hazel|chestnut|vanilla|onyx|sapphire|ocean"
    "|storm|fog|clay|latte|cocoa|mango|berry|sunset|leopard|camo|floral|ebony|steel|nickel|brass"
    "|chrome"
)
"""Words that are a colour only where one is said: after `in`, a comma, or beside another."""

_HUE = "[黑白紅藍綠黃灰紫棕粉橘金銀褐青]"
COLOURS_ZH = (
    "(?:奶茶|卡其|咖啡|木頭|原木|胡桃木?|香檳|玫瑰|太空|燕麥|象牙|焦糖|藕|豆沙|鼠尾草|薄荷"
    "|蒂芬妮|芥末|磚|莫蘭迪|橄欖|膚|裸|駝|米|杏|墨"
    "|土|橙|酒|卡其布|可可|巧克力|珊瑚|薰衣草|天空|湖水|寶石|透明|雜|沙|霧|鐵灰|亞麻|鵝黃"
    "|蜜桃|丁香|石墨|桃)色"
    "|(?:[深淺亮暗霧純全]|海軍|天空?|橄欖|墨|軍|酒|粉|米|寶石?|湖水?|薄荷|鵝|磚|藏|水|鐵|炭"
    f"|碳|午夜|玫瑰|太空|象牙|鼠尾草|靛|桃|正|蘋果|孔雀)(?:{_HUE})色?"
    f"|{_HUE}色|迷彩|卡其(?!褲)|駝色|奶茶(?=\\s|$)|深灰|焦糖(?=\\s|$)|星光(?=色)"
    "|(?:(?<![\u3400-\u9fff])|(?<=[件雙個款條台頂支隻或和跟、]))(?!白色家電|金額|金幣|黑五"
    f"|黑色星期){_HUE}(?=的|[\\s,，、。/]|$|或|跟|和|還是|與|都|襯衫|外套|[tT]恤|.?褲|.?鞋"
    "|.?衣|.?帽|.?裙|.?包|洋裝|毛衣|款|沒)"
    f"|(?<=[號改換要成是說穿]){_HUE}(?=的|\\s|$|[,，、])|(?<=[的]){_HUE}(?=\\s|$|[,，、])"
)

SHOES = (
    r"\b(?:\w*shoes?|sneakers?|trainers|runners|\w*boots?|sandals?|loafers?|heels|pumps"
    r"|cleats|slippers?"
    r"|flip-?flops|clogs|moccasins|oxfords|mules|espadrilles|birks|kicks|pegasus|990v?\d?|574"
    r"|stan smiths?"
    r"|air force|air max|dunks?|jordans?|chucks?|chuck taylors?|ultraboosts?|gel-\w+|sambas?"
    r"|gazelles?"
    r"|vaporfly|clifton|bondi|ghost)\b|[鞋靴]|涼鞋|拖鞋|球鞋"
)
BOTTOMS = (
    r"\b(?:trousers?|pants|jeans|shorts|skirts?|leggings|chinos|slacks|joggers|sweatpants|501s?"
    r"|511s?)\b|[褲裙]"
)
TOPS = (
    r"\b(?:\w*shirts?|t-?shirts?|tees?|sweaters?|hoodies?|jackets?|coats?|fleeces?|vests?"
    r"|blouses?|jumpers?"
    r"|cardigans?|tops?|dress(?:es)?|polos?|pullovers?|parkas?|blazers?|sweatshirts?|bras?"
    r"|underwear|pajamas"
    r"|heattech|airism|windbreakers?|down|leggings|socks?|gloves?|swimsuits?|onesies?|robe"
    r"|diapers?)\b"
    r"|[衫衣]|外套|夾克|背心|t恤|帽t|洋裝|發熱衣|內褲|襪|手套|泳裝|尿布|連身"
)
CLOTHES = f"{BOTTOMS}|{TOPS}"
PHONES = (
    r"\b(?:iphones?|ipads?|macbooks?|galaxy|pixel|phones?|laptops?|tablets?|ssds?|nvme"
    r"|hard drives?|hdds?"
    r"|usb sticks?|flash drives?|memory cards?|sd cards?|microsd|steam deck|switch|ps5|xbox"
    r"|kindle|airpods|s2\d|note \d+|xperia|thinkpad|xps|zenbook|surface|chromebooks?|redmi"
    r"|poco|mi \d+|rog)\b"
    r"|手機|平板|筆電|硬碟|隨身碟|記憶卡"
)
GOODS_EN = (
    r"headphones?|earbuds?|earphones?|headsets?|laptops?|phones?|tablets?|cables?|chargers?"
    r"|keyboards?|books?"
    r"|mugs?|lamps?|cameras?|speakers?|consoles?|monitors?|mouse|mice|printers?|routers?|tvs?"
    r"|televisions?|sofas?"
    r"|couch(?:es)?|desks?|chairs?|tables?|beds?|mattress(?:es)?|pillows?|blankets?|duvets?"
    r"|towels?|curtains?|rugs?"
    r"|vacuums?|cleaners?|fridges?|ovens?|microwaves?|toasters?|kettles?|blenders?|mixers?"
    r"|fryers?|pans?|pots?"
    r"|kniv?f?es?|bottles?|bags?|backpacks?|suitcases?|luggage|carry-ons?|wallets?|belts?"
    r"|watch(?:es)?|rings?"
    r"|necklaces?|earrings?|sunglasses|glasses|hats?|caps?|beanies?|scar(?:f|ves)|umbrellas?"
    r"|toys?|games?|puzzles?"
    r"|strollers?|car seats?|bikes?|helmets?|tents?|sleeping bags?|stoves?|grills?|drills?"
    r"|saws?|heaters?|fans?"
    r"|purifiers?|dehumidifiers?|humidifiers?|detergent|soap|shampoo|conditioner|toothpaste"
    r"|toothbrush(?:es)?"
    r"|sunscreen|moisturi[sz]er|serum|cream|perfume|fragrance|lipstick|foundation|makeup"
    r"|diapers?|wipes|formula"
    r"|coffee|beans|tea|wine|beer|whisky|chocolate|snacks?|rice|oil|litter|cat food|dog food"
    r"|kibble|filters?"
    r"|batter(?:y|ies)|bulbs?|paper|ink|toner|stones?|gifts?|presents?|machines?|grinders?"
    r"|espresso|racks?"
    r"|shelv?f?(?:es)?|bookcases?|mirrors?|frames?|plants?|pots?|guitars?|pianos?|yoga mats?"
    r"|mats?|dumbbells?"
    r"|weights?|treadmills?|cards?|tickets?|cases?|covers?|stands?|mounts?|adapters?|hubs?"
    r"|docks?|trays?"
    r"|drones?|projectors?|soundbars?|subwoofers?|amplifiers?|turntables?|microphones?|webcams?|tripods?"
    r"|lens(?:es)?|binoculars|telescopes?|scanners?|modems?|smartwatch(?:es)?|trackers?|power "
    r"banks?"
    r"|controllers?|joysticks?|e-?readers?|graphics cards?|motherboards?|dishwashers?|washers?"
    r"|dryers?"
    r"|freezers?|refrigerators?|cookers?|juicers?|grinders?|toaster ovens?|rice cookers?|skillets?"
    r"|saucepans?|woks?|cutlery|forks?|spoons?|plates?|bowls?|cups?|tumblers?|thermos(?:es)?"
    r"|lunch ?box(?:es)?"
    r"|jars?|tins?|cutting boards?|scales?|aprons?|hammocks?|loungers?|parasols?|hoses?|mowers?"
    r"|trimmers?|shovels?|rakes?|gloves?|ladders?|toolbox(?:es)?|screwdrivers?|wrench(?:es)?|hammers?"
    r"|tapes?|glue|paint|brush(?:es)?|rollers?|sanders?|dressers?|wardrobes?|nightstands?|stools?|bench(?:es)?"
    r"|ottomans?|futons?|cribs?|cots?|high ?chairs?|bassinets?|bibs?|pacifiers?|monitors?|swings?"
    r"|slides?"
    r"|dolls?|plush(?:ies)?|board games?|kites?|scooters?|skateboards?|skates?|skis?"
    r"|snowboards?|surfboards?|rackets?|racquets?|tennis balls?|footballs?|basketballs?|goggles"
    r"|kettlebells?|barbells?"
    r"|rowers?|ellipticals?|trampolines?|backpacking packs?|duffels?|totes?|purses?|clutch(?:es)?"
    r"|briefcases?"
    r"|bracelets?|pendants?|cufflinks?|ties?|bow ties?|suspenders|shawls?|mittens|earmuffs|tights"
    r"|stockings"
    r"|candles?|diffusers?|vases?|planters?|seeds?|soil|fertili[sz]er|wreaths?|ornaments?|lanterns?"
    r"|posters?|paintings?|easels?|canvases|sketchbooks?|notebooks?|pens?|pencils?|markers?|crayons?"
    r"|staplers?|folders?|binders?|envelopes?|stamps?|calendars?|planners?|novels?|comics?|manga|vinyls?"
    r"|dvds?|violins?|cellos?|drums?|flutes?|trumpets?|ukuleles?|keyboards?|pedals?|strings?"
    r"|vitamins?|supplements?|protein|powder|creatine|collagen|honey|jam|cereal|oats|pasta|noodles?|flour"
    r"|sugar|salt|spices?|sauce|vinegar|milk|juice|water|soda|cheese|butter|cookies?|crackers|chips|nuts"
    r"|candy|gum|eggs?|bread|tuna|yogurts?|treats?|kibble|leash(?:es)?|collars?|aquariums?|cages?"
    r"|razors?|blades?|shavers?|clippers?|combs?|hair ?dryers?|straighteners?|curlers?|deodorants?"
    r"|lotions?"
    r"|cleansers?|toners?|masks?|mascara|eyeliners?|blush|concealers?|primers?|polish|balms?|pods|tablets"
    r"|capsules?|sponges?|mops?|brooms?|buckets?|bins?|bags|wraps?|foil|napkins?|tissues?|towels|rolls"
    r"|lotion|bleach|sprays?|air fresheners?|thermostats?|doorbells?|locks?|safes?|sensors?"
    r"|outlets?|extension cords?|tyres?|tires?|car ?seats?|dash ?cams?|jump starters?|wipers?"
)
GOODS_ZH = (
    "車(?!位)|耳機|筆電|手機|平板|充電|鍵盤|滑鼠|檯燈|燈|書|相機|鏡頭|喇叭|音響|主機|螢幕|電視|印表機"
    "|路由器|沙發|桌|椅|床|枕|被|毯|毛巾|窗簾"
    "|地毯|吸塵器|機器人|冰箱|烤箱|微波爐|麵包機|水壺|果汁機|氣炸鍋|電鍋|鍋|刀|瓶|杯|壺|包"
    "|袋|行李箱|皮夾|錢包|皮帶|手錶|錶|戒指|項鍊"
    "|耳環|眼鏡|帽|圍巾|傘|玩具|遊戲|拼圖|推車|安全座椅|腳踏車|安全帽|帳篷|睡袋|電暖器|暖"
    "|風扇|電扇|清淨機|除濕機|洗衣機|洗衣精|洗碗機"
    "|肥皂|洗髮精|沐浴|牙膏|牙刷|防曬|乳液|精華|面霜|面膜|香水|口紅|粉底|尿布|濕紙巾|奶粉"
    "|咖啡|豆|茶|酒|啤酒|巧克力|零食|米|油|貓砂"
    "|飼料|罐頭|濾|電池|燈泡|衛生紙|墨水|碳粉|禮物|大衣|機|器|架|櫃|鏡|墊|套|殼|線|卡|票"
    "|床墊|襯衫|牛仔褲|雨衣|保溫|積木|樂高"
)
FEATURES_EN = (
    r"waterproof|water[- ]resistant|lightweight|light|wireless|noise[- ]cancell?ing|foldable"
    r"|breathable|organic"
    r"|vegan|unscented|fragrance[- ]free|dishwasher[- ]safe|quiet|silent|warm|soft"
    r"|non[- ]?stick|stainless(?: steel)?"
    r"|wide toe box|wide fit|slim fit|high[- ]waisted|long[- ]sleeved?|short[- ]sleeved?"
    r"|insulated|windproof"
    r"|hypoallergenic|adjustable|rechargeable|dimmable|mechanical|ergonomic|eco[- ]friendly"
    r"|cruelty[- ]free"
    r"|gluten[- ]free|sugar[- ]free|unlocked|spill[- ]?proof|machine[- ]washable|reef[- ]safe"
    r"|energy[- ]efficient"
)
FEATURES_ZH = (
    "防水|輕量|輕便|輕|保暖|無線|降噪|抗噪|摺疊|折疊|透氣|有機|無香料|無香|靜音|安靜|不沾"
    "|防風|抗菌|可調|充電式|人體工學|環保|無糖"
    "|快乾|防滑|防曬|寬楦|好清|好洗|省電|耐用|耐磨|大容量|可機洗|純棉|防潑水|可拆|可水洗"
    "|防油|溫和|不傷|敏感肌|控油|保濕"
)
COUNTRIES = {
    "japan": "JP",
    "日本": "JP",
    "usa": "US",
    "us": "US",
    "the us": "US",
    "the states": "US",
    "united states": "US",
    "america": "US",
    "美國": "US",
    "uk": "GB",
    "the uk": "GB",
    "英國": "GB",
    "united kingdom": "GB",
    "england": "GB",
    "germany": "DE",
    "德國": "DE",
    "france": "FR",
    "法國": "FR",
    "taiwan": "TW",
    "台灣": "TW",
    "korea": "KR",
    "south korea": "KR",
    "韓國": "KR",
    "canada": "CA",
    "加拿大": "CA",
    "australia": "AU",
    "澳洲": "AU",
    "singapore": "SG",
    "新加坡": "SG",
    "hong kong": "HK",
    "香港": "HK",
    "china": "CN",
    "中國": "CN",
    "大陸": "CN",
    "italy": "IT",
    "義大利": "IT",
    "spain": "ES",
    "西班牙": "ES",
    "netherlands": "NL",
    "the netherlands": "NL",
    "荷蘭": "NL",
    "mexico": "MX",
    "墨西哥": "MX",
    "brazil": "BR",
    "巴西": "BR",
    "india": "IN",
    "印度": "IN",
    "thailand": "TH",
    "泰國": "TH",
    "vietnam": "VN",
    "越南": "VN",
    "malaysia": "MY",
    "馬來西亞": "MY",
    "philippines": "PH",
    "菲律賓": "PH",
    "new zealand": "NZ",
    "紐西蘭": "NZ",
    "ireland": "IE",
    "愛爾蘭": "IE",
    "sweden": "SE",
    "瑞典": "SE",
    "switzerland": "CH",
    "瑞士": "CH",
    "austria": "AT",
    "奧地利": "AT",
    "belgium": "BE",
    "比利時": "BE",
    "norway": "NO",
    "挪威": "NO",
    "denmark": "DK",
    "丹麥": "DK",
    "poland": "PL",
    "波蘭": "PL",
    "portugal": "PT",
    "葡萄牙": "PT",
    "macau": "MO",
    "澳門": "MO",
    "indonesia": "ID",
    "印尼": "ID",
    "israel": "IL",
    "以色列": "IL",
}
CITIES_ZH = (
    "台北|新北|桃園|台中|台南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|澎湖"
    "|金門|馬祖|東京|大阪|京都|首爾|北京|上海|深圳|紐約|倫敦|巴黎|洛杉磯|舊金山|板橋|中壢|竹北"
)
CITIES_EN = (
    "taipei|new taipei|taoyuan|taichung|tainan|kaohsiung|hsinchu|tokyo|osaka|kyoto|seoul"
    "|beijing|shanghai|london|paris"
    "|berlin|munich|new york|nyc|brooklyn|los angeles|la|san francisco|sf|seattle|chicago"
    "|boston|austin|dallas|houston"
    "|denver|portland|miami|atlanta|toronto|vancouver|sydney|melbourne|dublin|amsterdam"
    "|hawaii|alaska|okinawa|hokkaido"
)
