"""More makers that shoppers name, in both scripts. Data: as `makers_named.py`."""

MORE_MAKERS = """
La Marzocco; La-Z-Boy|la z boy|lazboy; Tretorn; Tern*; Bonne Maman; Birdy; SRAM; Concept2;
CalDigit; Framework*; Transcend; ADATA; Onyx Boox|boox; Redmi; Jura; Lelit; Rocket Espresso;
Keurig; Timemore|泰摩; Kinto; Vermicular; Victorinox|瑞士維氏; Fissler; WMF; All-Clad; Cosori;
Blendtec; Sonicare; Mitsubishi; Daikin; Bruno*; Sengoku|千石; Aladdin; Yamazen; Twinbird; Rinnai;
Sakura; G-Star; Pepe Jeans; Dr. Martens|馬汀大夫; The North Face|北面; Mammut|長毛象;
Jack Wolfskin|飛狼; Fjällräven|小狐狸; Primus; Soto; Uniflame; Stance; Happy Socks; Falke; Wolford;
Samsonite|新秀麗; Delsey|法國大使; American Tourister; Anello; Porter*; Orient*; Tissot; Pandora;
Swarovski|施華洛世奇; Tiffany; Agete; Ray-Ban|雷朋; JINS; Zoff; Acuvue; Bausch; CooperVision;
Cosme Decorte; Dr.Ci:Labo; Allie; Bioderma|貝膚黛瑪; Eucerin|優色林; Paula's Choice|寶拉珍選;
Maybelline|媚比琳; Bobbi Brown|芭比波朗; Hera; Dr.Jart+; Torriden; Anua; Darlie; Aptamil|愛他美;
Doona; Medela|美樂; Centrum; Swisse; Blackmores|澳佳寶; Kirkland|科克蘭; Ziwi; Temptations; Kong*;
PetSafe; Furminator; Finish*; Fairy*; Ariel|碧浪; Persil|寶瀅; Attack; Downy|當妮; Lenor|蘭諾;
Clorox|高樂氏; Magic Amah; Scott*; Andante; Tempo*|得寶; Mayflower; Takara Tomy; Brother; Xerox;
Dymo; Karcher|凱馳; Black+Decker|百得; Autonomous*; Emma*; Simba*; Nectar*; Purple*; Sealy|席伊麗;
Hay*; Kartell; Artek; Fritz Hansen; Louis Poulsen; Anglepoise; Zebra*; Pentel|飛龍; Midori*;
Gogoro; Kymco|光陽; SYM|三陽; Tesla|特斯拉; Michelin|米其林; Bridgestone|普利司通; Bell*;
Pinarello; Colnago; Victor*|勝利; Arena*; COS*; Reiss; Ganni; Acne Studios; Supreme*; A.P.C.|apc;
Lotto*; Lindt|瑞士蓮; Ferrero|費列羅; Pocky; Lay's; Oreo; Twinings|唐寧; Ito En|伊藤園; I-Mei;
Uni-President; Wei Chuan; NET*; Lativ; Queen Shop; Pazzo; Meier.Q; Gozo; Life8; 50%*; Caco; Ob嚴選;
D+AF; A.S.O; La New; 地球禮物; Workman; Beams; Kånken|kanken; Freitag; Crumpler; Native Union;
"""
