"""Countries and territories in many languages, folded, by ISO 3166-1 code.

Made by ``tests/reference/make_tables.py`` from Unicode CLDR (Unicode-3.0). Do not edit: make it anew.
"""

TERRITORIES = """
AC ascension ascension-saari ascension-sziget ascension_adasi ascension_island ascensionoen dao_ascension
AC ile_de_l'ascension ilha_de_ascensao insula_ascension isla_de_la_ascension isola_ascensione otok_uzasasca
AC pulau_ascension wyspa_wniebowstapienia νησοσ_ασενσιον о-в_вознесения остров_възнесение острів_вознесіння האי_אסנשן
AC جزيرة_أسينشيون เกาะแอสเซนชัน 어센션섬 アセンション島 阿森松岛 阿森松島
AD andora andorra andorre ανδορα андора андорра אנדורה أندورا อันดอร์รา 안도라 アンドラ 安道尔 安道爾
AE arabiemiirikunnat birlesik_arap_emirlikleri cac_tieu_vuong_quoc_a_rap_thong_nhat de_forenede_arabiske_emirater
AE de_forente_arabiske_emirater egyesult_arab_emirsegek emirados_arabes_unidos emiratele_arabe_unite
AE emirati_arabi_uniti emiratos_arabes_unidos emirats_arabes_unis emiriah_arab_bersatu forenade_arabemiraten
AE spojene_arabske_emiraty ujedinjeni_arapski_emirati uni_emirat_arab united_arab_emirates vereinigte_arabische_emirate
AE verenigde_arabische_emiraten zjednoczone_emiraty_arabskie ηνωμενα_αραβικα_εμιρατα оаэ об'єднані_арабські_емірати
AE обединени_арабски_емирства איחוד_האמירויות_הערביות الإمارات_العربية_المتحدة สหรัฐอาหรับเอมิเรตส์ 아랍에미리트
AE アラブ首長国連邦 阿拉伯联合酋长国 阿拉伯聯合大公國
AF afeganistao afganistan afganisztan afghanistan αφγανισταν афганистан афганістан אפגניסטן أفغانستان อัฟกานิสถาน
AF 아프가니스탄 アフガニスタン 阿富汗
AG antigua-et-barbuda antigua_&_barbuda antigua_a_barbuda antigua_dan_barbuda antigua_e_barbuda antigua_en_barbuda
AG antigua_es_barbuda antigua_i_barbuda antigua_ja_barbuda antigua_och_barbuda antigua_og_barbuda antigua_si_barbuda
AG antigua_und_barbuda antigua_va_barbuda antigua_ve_barbuda antigua_y_barbuda antigva_i_barbuda
AG αντιγκουα_και_μπαρμπουντα антигуа_и_барбуда антигуа_і_барбуда אנטיגואה_וברבודה أنتيغوا_وبربودا แอนติกาและบาร์บูดา
AG 앤티가_바부다 アンティグア・バーブーダ 安地卡及巴布達 安提瓜和巴布达
AI anguila anguilla angvila ανγκουιλα ангилья ангуила ангілья אנגווילה أنغويلا แองกวิลลา 앵귈라 アンギラ 安圭拉 安奎拉
AL albania albanie albanien albanija albansko arnavutluk αλβανια албания албанія אלבניה ألبانيا แอลเบเนีย 알바니아
AL アルバニア 阿尔巴尼亚 阿爾巴尼亞
AM armenia armenie armenien armenija armensko ermenistan ormenyorszag αρμενια армения вірменія ארמניה أرمينيا
AM อาร์เมเนีย 아르메니아 アルメニア 亚美尼亚 亞美尼亞
AO angola αγκολα ангола אנגולה أنغولا แองโกลา 앙골라 アンゴラ 安哥拉
AQ antarctica antarctique antarktida antarktika antarktis antarktisz antarktyda antartida antartide antartika nam_cuc
AQ ανταρκτικη антарктида антарктика אנטארקטיקה أنتاركتيكا แอนตาร์กติกา 남극_대륙 南极洲 南極 南極洲
AR argentiina argentina argentine argentinie argentinien argentyna arjantin αργεντινη аргентина аржентина ארגנטינה
AR الأرجنتين อาร์เจนตินา 아르헨티나 アルゼンチン 阿根廷
AS american_samoa americka_samoa amerikaans-samoa amerikai_szamoa amerikan_samoa amerikan_samoasi amerikanisch-samoa
AS amerikansk_samoa amerikanska_samoa samoa_americaines samoa_americana samoa_americane samoa_amerika
AS samoa_amerykanskie samoa_thuoc_my αμερικανικη_σαμοα американска_самоа американское_самоа американське_самоа
AS סמואה_האמריקנית ساموا_الأمريكية อเมริกันซามัว 아메리칸_사모아 米領サモア 美属萨摩亚 美屬薩摩亞
AT ao austria austrija ausztria autriche avusturya itavalta oostenrijk osterreich osterrike ostrig rakousko rakusko
AT αυστρια австрия австрія אוסטריה النمسا ออสเตรีย 오스트리아 オーストリア 奥地利 奧地利
AU australia australie australien australija ausztralia avustralya αυστραλια австралия австралія אוסטרליה أستراليا
AU ออสเตรเลีย 오스트레일리아 オーストラリア 澳大利亚 澳洲
AW aruba αρουμπα аруба ארובה أروبا อารูบา 아루바 アルバ 荷屬阿魯巴 阿鲁巴
AX ahvenanmaa aland aland-szigetek aland_adalari aland_islands alandinseln alandski_otoci alandy iles_aland ilhas_aland
AX insulele_aland islas_aland isole_aland kepulauan_aland quan_dao_aland wyspy_alandzkie νησοι_ολαντ аландские_о-ва
AX аландські_острови оландски_острови איי_אולנד جزر_آلاند หมู่เกาะโอลันด์ 올란드_제도 オーランド諸島 奥兰群岛 奧蘭群島
AZ aserbaidschan aserbajdsjan azerbaidjan azerbaidzan azerbaigian azerbaijan azerbaijao azerbaiyan azerbajdzan
AZ azerbajdzjan azerbajdzsan azerbaycan azerbeidzjan azerbejdzan αζερμπαιτζαν азербаиджан אזרבייג׳ן أذربيجان
AZ อาเซอร์ไบจาน 아제르바이잔 アゼルバイジャン 亞塞拜然 阿塞拜疆
BA bosna-hersek bosna_a_hercegovina bosna_i_hercegovina bosnia-hercegovina bosnia_&_herzegovina bosnia_dan_herzegovina
BA bosnia_e_herzegovina bosnia_ed_erzegovina bosnia_i_hercegowina bosnia_ja_hertsegovina bosnia_si_hertegovina
BA bosnia_va_herzegovina bosnia_y_herzegovina bosnie-herzegovine bosnie_en_herzegovina bosnien-hercegovina
BA bosnien_och_hercegovina bosnien_und_herzegowina bosznia-hercegovina βοσνια_-_ερζεγοβινη босна_и_херцеговина
BA босния_и_герцеговина боснія_і_герцеговина בוסניה_והרצגובינה البوسنة_والهرسك บอสเนียและเฮอร์เซโกวีนา
BA 보스니아_헤르체고비나 ボスニア・ヘルツェゴビナ 波士尼亞與赫塞哥維納 波斯尼亚和黑塞哥维那
BB barbade barbados μπαρμπειντοσ барбадос ברבדוס بربادوس บาร์เบโดส 바베이도스 バルバドス 巴巴多斯 巴貝多
BD banglades bangladesch bangladesh bangladesz μπανγκλαντεσ бангладеш בנגלדש بنغلاديش บังกลาเทศ 방글라데시 バングラデシュ
BD 孟加拉 孟加拉国
BE belcika belgia belgica belgicko belgie belgien belgija belgio belgique belgium bi βελγιο белгия бельгия бельгія
BE בלגיה بلجيكا เบลเยียม 벨기에 ベルギー 比利时 比利時
BF burkina_faso burquina_faso μπουρκινα_φασο буркина-фасо буркина_фасо буркіна-фасо בורקינה_פאסו بوركينا_فاسو
BF บูร์กินาฟาโซ 부르키나파소 ブルキナファソ 布吉納法索 布基纳法索
BG bugarska bulgaria bulgarie bulgarien bulgarije bulgaristan bulharsko βουλγαρια болгария болгарія българия בולגריה
BG بلغاريا บัลแกเรีย 불가리아 ブルガリア 保加利亚 保加利亞
BH bahrain bahrajn bahrein bahreyn barein μπαχρειν бахреин בחריין البحرين บาห์เรน 바레인 バーレーン 巴林
BI burundi μπουρουντι бурунди бурунді בורונדי بوروندي บุรุนดี 부룬디 ブルンジ 布隆迪 蒲隆地
BJ benin μπενιν бенин бенін בנין بنين เบนิน 베냉 ベナン 貝南 贝宁
BL s:t_barthelemy saint-barthelemy saint_barthelemy san_bartolome sao_bartolomeu st._barthelemy svaty_bartolomej
BL αγιοσ_βαρθολομαιοσ сен-бартелеми сен-бартелемі сен_бартелеми סנט_ברתולומיאו سان_بارتليمي เซนต์บาร์เธเลมี
BL 생바르텔레미 サン・バルテルミー 圣巴泰勒米 聖巴瑟米
BM bermuda bermudas bermudes bermudi bermudy βερμουδεσ бермудски_острови бермудские_о-ва бермудські_острови ברמודה
BM برمودا เบอร์มิวดา 버뮤다 バミューダ 百慕大 百慕達
BN brunei brunei_darussalam brunej μπρουνει брунеи брунеи_даруссалам ברוניי بروناي บรูไน 브루나이 ブルネイ 文莱 汶萊
BO bolivia bolivie bolivien bolivija bolivya boliwia βολιβια боливия болівія בוליביה بوليفيا โบลิเวีย 볼리비아 ボリビア
BO 玻利維亞 玻利维亚
BQ belanda_caribbean belanda_karibia ca-ri-be_ha_lan caraibi_olandesi caribbean_netherlands caribe_neerlandes
BQ caribisch_nederland de_tidligere_nederlandske_antiller holland_karib-terseg insulele_caraibe_olandeze
BQ karayip_hollandasi karibian_alankomaat karibische_niederlande karibisk_nederland karibiska_nederlanderna
BQ karibske_holandsko karibske_nizozemsko karipski_otoci_nizozemske niderlandy_karaibskie paises_baixos_caribenhos
BQ pays-bas_caribeens ολλανδια_καραιβικησ бонэир,_синт-эстатиус_и_саба карибска_нидерландия карибські_нідерланди
BQ האיים_הקריביים_ההולנדיים هولندا_الكاريبية เนเธอร์แลนด์แคริบเบียน 네덜란드령_카리브 オランダ領カリブ 荷属加勒比区 荷蘭加勒比區
BR brasil brasile brasilia brasilien brazil brazilia brazilie brazylia bresil brezilya βραζιλια бразилия бразилія ברזיל
BR البرازيل บราซิล 브라질 ブラジル 巴西
BS bahama bahama's bahama-szigetek bahamalar bahamas bahami bahamy μπαχαμεσ багамські_острови багамы бахамски_острови
BS איי_בהאמה جزر_البهاما บาฮามาส 바하마 バハマ 巴哈馬 巴哈马
BT bhoutan bhutan butan butao μπουταν бутан בהוטן بوتان ภูฏาน 부탄 ブータン 不丹
BV bouvet'nsaari bouvet-sziget bouvet_adasi bouvet_island bouveteiland bouvetinsel bouvetoen bouveton bouvetov_ostrov
BV bouvetoya bouvetuv_ostrov dao_bouvet ile_bouvet ilha_bouvet insula_bouvet isla_bouvet isola_bouvet otok_bouvet
BV pulau_bouvet wyspa_bouveta νησοσ_μπουβε о-в_буве остров_буве острів_буве האי_בובה جزيرة_بوفيه เกาะบูเว 부베섬
BV ブーベ島 布威島 布韦岛
BW bocvana botsuana botsvana botswana μποτσουανα ботсвана בוטסואנה بوتسوانا บอตสวานา 보츠와나 ボツワナ 博茨瓦纳 波札那
BY belarus belarusz belorusko bialorus bielorrusia bielorrussia bielorusko bielorussia bielorussie bjelorusija
BY valko-venaja λευκορωσια беларус беларусь білорусь בלארוס بيلاروس เบลารุส 벨라루스 ベラルーシ 白俄罗斯 白俄羅斯
BZ belice belize μπελιζ белиз беліз בליז بليز เบลีซ 벨리즈 ベリーズ 伯利兹 貝里斯
CA canada kanada καναδασ канада קנדה كندا แคนาดา 캐나다 カナダ 加拿大
CC cocos_(keeling)_adalari cocos_(keeling)_islands cocoseilanden cocosoerne iles_cocos ilhas_cocos_(keeling)
CC insulele_cocos_(keeling) islas_cocos isole_cocos_(keeling) kepulauan_cocos_(keeling) kokosinseln kokosoarna
CC kokosove_ostrovy kokosovi_(keelingovi)_otoci kokosoyene kokusz_(keeling)-szigetek kookossaaret_(keelingsaaret)
CC quan_dao_cocos_(keeling) wyspy_kokosowe νησοι_κοκοσ_(κιλινγκ) кокосови_острови_(острови_киилинг) кокосовые_о-ва
CC кокосові_(кілінг)_острови איי_קוקוס_(קילינג) جزر_كوكوس_(كيلينغ) หมู่เกาะโคโคส_(คีลิง) 코코스_제도 ココス(キーリング)諸島
CC 科克斯（基靈）群島 科科斯（基林）群岛
CD congo-kinshasa congo_-_kinshasa demokratyczna_republika_konga kongo kongo-kinshasa kongo_-_kinsasa kongo_-_kinshasa
CD kongo_–_kinshasa kongon_demokraattinen_tasavalta konzska_demokraticka_republika republica_democratica_del_congo
CD κονγκο_-_κινσασα конго_(киншаса) конго_-_киншаса конго_–_кіншаса קונגו_-_קינשאסה الكونغو_-_كينشاسا คองโก_-_กินชาซา
CD 콩고-킨샤사 コンゴ民主共和国(キンシャサ) 刚果（金） 剛果（金夏沙）
CF centraal-afrikaanse_republiek central_african_republic centralafrikanska_republiken cong_hoa_trung_phi
CF den_centralafrikanske_republik den_sentralafrikanske_republikk keski-afrikan_tasavalta kozep-afrikai_koztarsasag
CF orta_afrika_cumhuriyeti repubblica_centrafricana republica_centrafricana republica_centro-africana
CF republica_centroafricana republik_afrika_tengah republika_srodkowoafrykanska republique_centrafricaine
CF srednjoafricka_republika stredoafricka_republika zentralafrikanische_republik κεντροαφρικανικη_δημοκρατια
CF централноафриканска_република центрально-африканская_республика центральноафриканська_республіка
CF הרפובליקה_המרכז-אפריקאית جمهورية_أفريقيا_الوسطى สาธารณรัฐแอฟริกากลาง 중앙_아프리카_공화국 中央アフリカ共和国 中非共和国 中非共和國
CG congo congo-brazzaville congo_-_brazzaville kongo-brazzaville kongo_-_brazavil kongo_-_brazzaville
CG kongo_–_brazzaville kongon_tasavalta konzska_republika republica_do_congo κονγκο_-_μπραζαβιλ конго_(бразавил)
CG конго_-_браззавиль конго_–_браззавіль קונגו_-_ברזאויל الكونغو_-_برازافيل คองโก_-_บราซซาวิล 콩고-브라자빌
CG コンゴ共和国(ブラザビル) 刚果（布） 剛果（布拉薩）
CH elvetia isvicre schweiz suica suisse suiza svajc svajciarsko sveits sveitsi svicarska svizzera svycarsko swiss
CH switzerland szwajcaria thuy_si zwitserland ελβετια швеицария швеицарія שווייץ سويسرا สวิตเซอร์แลนด์ 스위스 スイス 瑞士
CI costa_d'avorio costa_do_marfim cote_d'ivoire elefantcsontpart elfenbenskusten elfenbenskysten ivoorkust
CI norsunluurannikko obala_bjelokosti pobrezi_slonoviny pobrezie_slonoviny ακτη_ελεφαντοστου кот-д'ивуар кот-д'івуар
CI кот_д'ивоар חוף_השנהב ساحل_العاج โกตดิวัวร์ 코트디부아르 コートジボワール 科特迪瓦 象牙海岸
CK cook-szigetek cook_adalari cook_islands cookeilanden cookinsaaret cookinseln cookoarna cookoerne cookove_ostrovy
CK cookovi_otoci cookovy_ostrovy cookoyene iles_cook ilhas_cook insulele_cook islas_cook isole_cook kepulauan_cook
CK quan_dao_cook wyspy_cooka νησοι_κουκ о-ва_кука острови_кук острови_кука איי_קוק جزر_كوك หมู่เกาะคุก 쿡_제도 クック諸島
CK 库克群岛 庫克群島
CL chile chili cile sili χιλη чили чилі צ׳ילה تشيلي ชิลี 칠레 チリ 智利
CM camaroes cameroon cameroun camerun kameroen kamerun καμερουν камерун קמרון الكاميرون แคเมอรูน 카메룬 カメルーン 喀麥隆 喀麦隆
CN china chine chiny cin cina kiina kina tiongkok trung_quoc κινα китаи סין الصين จีน 중국 中国 中國
CO colombia colombie columbia kolombia kolombiya kolumbia kolumbie kolumbien kolumbija κολομβια колумбия колумбія
CO קולומביה كولومبيا โคลอมเบีย 콜롬비아 コロンビア 哥伦比亚 哥倫比亞
CP clipperton clipperton-insel clipperton-sziget clipperton_adasi clipperton_island clippertoninsaari clippertonoen
CP clippertonon clippertonoya clippertonuv_ostrov dao_clipperton ile_clipperton ilha_de_clipperton insula_clipperton
CP isla_clipperton isola_di_clipperton otok_clipperton pulau_clipperton wyspa_clippertona νησοσ_κλιπερτον
CP о-в_клиппертон остров_клипертон острів_кліппертон האי_קליפרטון جزيرة_كليبيرتون เกาะคลิปเปอร์ตัน 클리퍼턴섬
CP クリッパートン島 克利珀顿岛 克里派頓島
CQ sark
CR costa_rica kosta_rika kostarika kostaryka κοστα_ρικα коста-рика коста_рика קוסטה_ריקה كوستاريكا คอสตาริกา 코스타리카
CR コスタリカ 哥斯大黎加 哥斯达黎加
CU cuba kuba kuuba κουβα куба קובה كوبا คิวบา 쿠바 キューバ 古巴
CV cabo_verde cap-vert cape_verde capo_verde capul_verde kaapverdie kap_verde kapp_verde kapverdy
CV republika_zielonego_przyladka tanjung_verde zelenortska_republika zold-foki_koztarsasag πρασινο_ακρωτηριο кабо-верде
CV кабо_верде כף_ורדה الرأس_الأخضر เคปเวิร์ด 카보베르데 カーボベルデ 佛得角 維德角
CW curacao curazao κουρασαο кюрасао קוראסאו كوراساو คูราเซา 퀴라소 キュラソー 库拉索 庫拉索
CX bozicni_otok christmas_adasi christmas_island christmaseiland christmasoya dao_giang_sinh ile_christmas
CX ilha_christmas insula_christmas isla_de_navidad isola_christmas joulusaari juleoen julon karacsony-sziget
CX pulau_krismas pulau_natal vanocni_ostrov vianocny_ostrov weihnachtsinsel wyspa_bozego_narodzenia
CX νησοσ_των_χριστουγεννων о-в_рождества остров_рождество острів_різдва אי_חג_המולד جزيرة_كريسماس เกาะคริสต์มาส
CX 크리스마스섬 クリスマス島 圣诞岛 聖誕島
CY chipre chypre cipar cipro cipru ciprus cypern cypr cyprus kibris kypr kypros sip siprus zypern κυπροσ кипр кипър
CY кіпр קפריסין قبرص ไซปรัส 키프로스 キプロス 塞浦路斯 賽普勒斯
CZ cechia cehia ceko cekya ceska cesko chequia csehorszag czechia czechy sec tchequia tchequie tjeckien tjekkiet
CZ tschechien tsekki tsjechie tsjekkia τσεχια чехия чехія צ׳כיה التشيك เช็ก 체코 チェコ 捷克
DE alemanha alemania allemagne almanya deutschland duc duitsland germania germany jerman nemecko nemetorszag niemcy
DE njemacka saksa tyskland γερμανια германия німеччина גרמניה ألمانيا เยอรมนี 독일 ドイツ 德国 德國
DG diego_garcia ντιεγκο_γκαρσια диего-гарсия диего_гарсия дієго-гарсія דייגו_גרסיה دييغو_غارسيا ดิเอโกการ์เซีย
DG 디에고_가르시아 ディエゴガルシア島 迪亞哥加西亞島 迪戈加西亚岛
DJ cibuti djibouti djibuti dschibuti dzibuti dzibutsko dzsibuti gibuti jibuti yibuti τζιμπουτι джибути джибуті ג׳יבוטי
DJ جيبوتي จิบูตี 지부티 ジブチ 吉布地 吉布提
DK dan_mach danemarca danemark dania danimarca danimarka danmark danska dansko denemarken denmark dinamarca tanska
DK δανια дания данія דנמרק الدانمرك เดนมาร์ก 덴마크 デンマーク 丹麥 丹麦
DM dominica dominika dominique ντομινικα доминика домініка דומיניקה دومينيكا โดมินิกา 도미니카 ドミニカ国 多米尼克
DO cong_hoa_dominica den_dominikanske_republik den_dominikanske_republikk dominicaanse_republiek dominican_republic
DO dominik_cumhuriyeti dominikaaninen_tasavalta dominikai_koztarsasag dominikana dominikanische_republik
DO dominikanska_republika dominikanska_republiken repubblica_dominicana republica_dominicana republik_dominica
DO republik_dominika republique_dominicaine δομινικανη_δημοκρατια доминиканска_република доминиканская_республика
DO домініканська_республіка הרפובליקה_הדומיניקנית جمهورية_الدومينيكان สาธารณรัฐโดมินิกัน 도미니카_공화국 ドミニカ共和国
DO 多明尼加共和國 多米尼加共和国
DZ algeria algerie algerien algeriet algerije algieria aljazair alzir alzirsko argelia cezayir αλγερια алжир אלג׳יריה
DZ الجزائر แอลจีเรีย 알제리 アルジェリア 阿尔及利亚 阿爾及利亞
EA ceuta_&_melilla ceuta_a_melilla ceuta_dan_melilla ceuta_e_melilla ceuta_en_melilla ceuta_es_melilla ceuta_et_melilla
EA ceuta_i_melilla ceuta_ja_melilla ceuta_och_melilla ceuta_og_melilla ceuta_si_melilla ceuta_und_melilla
EA ceuta_va_melilla ceuta_ve_melilla ceuta_y_melilla θεουτα_και_μελιγια сеута_и_мелилья сеута_и_мелия сеута_і_мелілья
EA סאוטה_ומלייה سيوتا_وميليلا เซวตาและเมลียา 세우타_및_멜리야 セウタ・メリリャ 休达及梅利利亚 休達與梅利利亞
EC ecuador ekuador ekvador ekwador equador equateur ισημερινοσ еквадор эквадор אקוודור الإكوادور เอกวาดอร์ 에콰도르
EC エクアドル 厄瓜多 厄瓜多尔
EE estland estonia estonie estonija estonsko estonya esztorszag viro εσθονια естония естонія эстония אסטוניה إستونيا
EE เอสโตเนีย 에스토니아 エストニア 愛沙尼亞 爱沙尼亚
EG agypten ai_cap egipat egipt egipto egito egitto egyiptom egypt egypte egypten egypti mesir misir αιγυπτοσ египет
EG єгипет מצרים مصر อียิปต์ 이집트 エジプト 埃及
EH bati_sahra lansi-sahara nyugat-szahara saara_ocidental sahara_barat sahara_occidental sahara_occidentala
EH sahara_occidentale sahara_zachodnia tay_sahara vastsahara vest-sahara vestsahara westelijke_sahara western_sahara
EH westsahara zapadna_sahara zapadni_sahara δυτικη_σαχαρα западна_сахара западная_сахара західна_сахара סהרה_המערבית
EH الصحراء_الغربية ซาฮาราตะวันตก 서사하라 西サハラ 西撒哈拉
ER eritre eritrea eritreea eritreia eritreja erythree erytrea ερυθραια еритрея эритрея אריתריאה إريتريا เอริเทรีย
ER 에리트리아 エリトリア 厄利垂亞 厄立特里亚
ES espagne espana espanha espanja hiszpania ispanya sepanyol spagna spain spanelsko spania spanielsko spanien spanje
ES spanjolska spanyol spanyolorszag tay_ban_nha ισπανια испания іспанія ספרד إسبانيا สเปน 스페인 スペイン 西班牙
ET athiopien ethiopia ethiopie etiopia etiopie etiopien etiopija etiyopya αιθιοπια етиопия ефіопія эфиопия אתיופיה
ET إثيوبيا เอธิโอเปีย 에티오피아 エチオピア 埃塞俄比亚 衣索比亞
FI finland finlanda finlande finlandia finlandiya finnland finnorszag finska finsko phan_lan suomi φινλανδια финландия
FI финляндия фінляндія פינלנד فنلندا ฟินแลนด์ 핀란드 フィンランド 芬兰 芬蘭
FJ fidji fidschi fidzi fidzsi figi fiji fiyi φιτζι фиджи фіджі פיג׳י فيجي ฟิจิ 피지 フィジー 斐济 斐濟
FK falkland-szigetek falkland_adalari falkland_islands falklandeilanden falklandinsaaret falklandinseln
FK falklandske_ostrovy falklandski_otoci falklandsoarna falklandsoerne falklandsoyene falklandy iles_malouines
FK ilhas_malvinas insulele_falkland islas_malvinas isole_falkland kepulauan_falkland quan_dao_falkland νησοι_φοκλαντ
FK фолкландски_острови фолклендские_о-ва фолклендські_острови איי_פוקלנד جزر_فوكلاند หมู่เกาะฟอล์กแลนด์ 포클랜드_제도
FK フォークランド諸島 福克兰群岛 福克蘭群島
FM micronesia micronesie micronezia mikronesia mikronesiafoderasjonen mikronesie mikronesien mikronezia mikronezija
FM mikronezja mikronezya μικρονησια микронезия мікронезія федеративные_штаты_микронезии מיקרונזיה ميكرونيزيا
FM ไมโครนีเซีย 미크로네시아 ミクロネシア連邦 密克罗尼西亚 密克羅尼西亞
FO faeroer faeroerne faeroyene faerske_ostrovy faroarna faroe_adalari faroe_islands faroer farsaaret feroer_szigetek
FO iles_feroe ilhas_faroe insulele_feroe islas_feroe isole_faer_oer kepulauan_faroe ovcji_otoci quan_dao_faroe
FO wyspy_owcze νησοι_φεροεσ фарерские_о-ва фарерські_острови фарьорски_острови איי_פארו جزر_فارو หมู่เกาะแฟโร 페로_제도
FO フェロー諸島 法罗群岛 法羅群島
FR franca france francia franciaorszag francie francja francuska francuzsko frankreich frankrig frankrijk frankrike
FR fransa franta perancis phap prancis ranska γαλλια франция франція צרפת فرنسا ฝรั่งเศส 프랑스 フランス 法国 法國
GA gabao gabon gabun γκαμπον габон גבון الغابون กาบอง 가봉 ガボン 加彭 加蓬
GB birlesik_krallik egyesult_kiralysag inggris_raya iso-britannia regatul_unit regno_unito reino_unido royaume-uni
GB spojene_kralovstvi spojene_kralovstvo storbritannia storbritannien ujedinjeno_kraljevstvo united_kingdom
GB vereinigtes_konigreich verenigd_koninkrijk vuong_quoc_anh wielka_brytania ηνωμενο_βασιλειο велика_британія
GB великобритания обединеното_кралство בריטניה المملكة_المتحدة สหราชอาณาจักร 영국 イギリス 英国 英國
GD granada grenada grenade γρεναδα гренада גרנדה غرينادا เกรเนดา 그레나다 グレナダ 格林纳达 格瑞那達
GE georgia georgie georgien gruzia gruzie gruzija gruzinsko gruzja gurcistan γεωργια грузия грузія גאורגיה جورجيا
GE จอร์เจีย 조지아 ジョージア 喬治亞 格鲁吉亚
GF francia_guyana francouzska_guyana francuska_gijana francuzska_guyana frans-guyana fransiz_guyanasi fransk_guyana
GF franska_guyana franzosisch-guayana french_guiana guayana_francesa guiana_francesa guiana_perancis guiana_thuoc_phap
GF gujana_francuska guyana_francese guyana_franceza guyana_prancis guyane_francaise ranskan_guayana γαλλικη_γουιανα
GF французская_гвиана французька_гвіана френска_гвиана גיאנה_הצרפתית غويانا_الفرنسية เฟรนช์เกียนา 프랑스령_기아나
GF 仏領ギアナ 法属圭亚那 法屬圭亞那
GG guernesey guernsey γκερνζι гернси гернсі гърнзи גרנזי غيرنزي เกิร์นซีย์ 건지 ガーンジー 根息 根西岛
GH gana ghana γκανα гана גאנה غانا กานา 가나 ガーナ 加纳 迦納
GI cebelitarik gibilterra gibraltar γιβραλταρ гибралтар гібралтар גיברלטר جبل_طارق ยิบรอลตาร์ 지브롤터 ジブラルタル 直布罗陀
GI 直布羅陀
GL greenland grenland grenlandia groenland groenlanda groenlandia gronland gronlanti gronsko γροιλανδια гренландия
GL гренландія גרינלנד غرينلاند กรีนแลนด์ 그린란드 グリーンランド 格陵兰 格陵蘭
GM gambia gambie gambija gambiya γκαμπια гамбия гамбія גמביה غامبيا แกมเบีย 감비아 ガンビア 冈比亚 甘比亞
GN gine guine guinea guinee guineea gvineja gwinea γουινεα гвинея гвінея גינאה غينيا กินี 기니 ギニア 几内亚 幾內亞
GP guadalupa guadalupe guadeloupe guadelupa gwadelupa γουαδελουπη гваделупа גוואדלופ غوادلوب กวาเดอลูป 과들루프
GP グアドループ 瓜地洛普 瓜德罗普
GQ aekvatorialguinea aquatorialguinea egyenlitoi-guinea ekvator_ginesi ekvatorial-guinea ekvatorialguinea
GQ ekvatorska_gvineja equatoriaal-guinea equatorial_guinea guine_equatorial guinea_ecuatorial guinea_ekuatorial
GQ guinea_equatoriale guinea_khatulistiwa guinea_xich_dao guinee_equatoriale guineea_ecuatoriala gwinea_rownikowa
GQ paivantasaajan_guinea rovnikova_guinea ισημερινη_γουινεα екваториална_гвинея екваторіальна_гвінея
GQ экваториальная_гвинея גינאה_המשוונית غينيا_الاستوائية อิเควทอเรียลกินี 적도_기니 赤道ギニア 赤道几内亚 赤道幾內亞
GR gorogorszag graekenland grcka grece grecia grecja grecko greece grekland griechenland griekenland hellas hy_lap
GR kreikka recko yunani yunanistan ελλαδα греция греція гърция יוון اليونان กรีซ 그리스 ギリシャ 希腊 希臘
GS deli-georgia_es_deli-sandwich-szigetek etela-georgia_ja_etelaiset_sandwichinsaaret
GS georgia_de_sud_si_insulele_sandwich_de_sud georgia_del_sud_e_sandwich_australi
GS georgia_poludniowa_i_sandwich_poludniowy georgia_selatan_&_kep._sandwich_selatan
GS georgie_du_sud-et-les_iles_sandwich_du_sud guney_georgia_ve_guney_sandwich_adalari
GS ilhas_georgia_do_sul_e_sandwich_do_sul islas_georgia_del_sur_y_sandwich_del_sur
GS jizni_georgie_a_jizni_sandwichovy_ostrovy juzna_georgia_a_juzne_sandwichove_ostrovy
GS juzna_georgia_i_otoci_juzni_sandwich kepulauan_georgia_selatan_&_sandwich_selatan
GS nam_georgia_&_quan_dao_nam_sandwich sor-georgia_og_sor-sandwichoyene south_georgia_&_south_sandwich_islands
GS south_georgia_og_de_sydlige_sandwichoer sudgeorgien_und_die_sudlichen_sandwichinseln
GS sydgeorgien_och_sydsandwichoarna zuid-georgia_en_zuidelijke_sandwicheilanden
GS νησοι_νοτια_γεωργια_και_νοτιεσ_σαντουιτσ південна_джорджія_та_південні_сандвічеві_острови
GS южна_джорджия_и_южни_сандвичеви_острови южная_георгия_и_южные_сандвичевы_о-ва
GS ג׳ורג׳יה_הדרומית_ואיי_סנדוויץ׳_הדרומיים جورجيا_الجنوبية_وجزر_ساندويتش_الجنوبية
GS เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช 사우스조지아_사우스샌드위치_제도 サウスジョージア・サウスサンドウィッチ諸島 南乔治亚和南桑威奇群岛
GS 南喬治亞與南三明治群島
GT guatemala gvatemala gwatemala γουατεμαλα гватемала גואטמלה غواتيمالا กัวเตมาลา 과테말라 グアテマラ 危地马拉 瓜地馬拉
GU guam γκουαμ гуам גואם غوام กวม 괌 グアム 关岛 關島
GW bissau-guinea gine-bissau guine-bissau guinea-bisau guinea-bissau guinea_bissau guinee-bissau guineea-bissau
GW gvineja_bisau gwinea_bissau γουινεα_μπισαου гвинея-бисау гвінея-бісау גינאה-ביסאו غينيا_بيساو กินี-บิสเซา 기니비사우
GW ギニアビサウ 几内亚比绍 幾內亞比索
GY guiana gujana guyana gvajana γουιανα гаиана гаяна גיאנה غيانا กายอานา 가이아나 ガイアナ 圭亚那 蓋亞那
HK cin_hong_kong_oib dac_khu_hanh_chinh_hong_kong,_trung_quoc hong_kong,_rae_da_china hong_kong_dak_tiongkok
HK hong_kong_sar_china hongkong_kkt hongkong_sar hongkong_sar_kina hongkong_sar_van_china
HK hongkong_–_kiinan_erityishallintoalue hongkong_–_oao_ciny hongkong_–_zao_ciny pup_hong_kong_kina
HK r.a.s._chinoise_de_hong_kong r.a.s._hong_kong,_china rae_de_hong_kong_(china) ras_di_hong_kong sar_hongkong
HK sonderverwaltungsregion_hongkong sra_hongkong_(chiny) χονγκ_κονγκ_εδπ_κινασ гонконг,_оар_китаю гонконг_(сар)
HK хонконг,_сар_на_китаи הונג_קונג_(אזור_מנהלי_מיוחד_של_סין) هونغ_كونغ_الصينية_(منطقة_إدارية_خاصة)
HK เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน 홍콩(중국_특별행정구) 中国香港特别行政区 中國香港特別行政區 中華人民共和国香港特別行政区
HM heard-_og_mcdonaldoyene heard-sziget_es_mcdonald-szigetek heard_&_mcdonald_islands heard_adasi_ve_mcdonald_adalari
HM heard_en_mcdonaldeilanden heard_island_og_mcdonald_islands heard_ja_mcdonaldinsaaret heard_und_mcdonaldinseln
HM heardon_och_mcdonaldoarna heardov_ostrov_a_macdonaldove_ostrovy hearduv_ostrov_a_mcdonaldovy_ostrovy
HM iles_heard-et-macdonald ilhas_heard_e_mcdonald insula_heard_si_insulele_mcdonald islas_heard_y_mcdonald
HM isole_heard_e_mcdonald kepulauan_heard_&_mcdonald otoci_heard_i_mcdonald pulau_heard_dan_kepulauan_mcdonald
HM quan_dao_heard_va_mcdonald wyspy_heard_i_mcdonalda νησοι_χερντ_και_μακντοναλντ о-ва_херд_и_макдональд
HM острови_герд_і_макдоналд острови_хърд_и_макдоналд איי_הרד_ומקדונלד جزيرة_هيرد_وجزر_ماكدونالد
HM เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์ 허드_맥도널드_제도 ハード島・マクドナルド諸島 赫德岛和麦克唐纳群岛 赫德島及麥唐納群島
HN honduras ονδουρα гондурас хондурас הונדורס هندوراس ฮอนดูรัส 온두라스 ホンジュラス 宏都拉斯 洪都拉斯
HR chorvatsko chorwacja croacia croatia croatie croazia hirvatistan horvatorszag hrvatska kroasia kroatia kroatie
HR kroatien κροατια хорватия хорватія хърватия קרואטיה كرواتيا โครเอเชีย 크로아티아 クロアチア 克罗地亚 克羅埃西亞
HT haiti αιτη гаити гаіті хаити האיטי هايتي เฮติ 아이티 ハイチ 海地
HU hongarije hongrie hungaria hungary hungria macaristan madarska madarsko magyarorszag ungaria ungarn ungern ungheria
HU unkari wegry ουγγαρια венгрия угорщина унгария הונגריה هنغاريا ฮังการี 헝가리 ハンガリー 匈牙利
IC canarias canarische_eilanden canary_islands iles_canaries ilhas_canarias insulele_canare isole_canarie kanari
IC kanari-szigetek kanariansaaret kanarieoarna kanarioyene kanarische_inseln kanariske_oer kanarske_ostrovy
IC kanarya_adalari kepulauan_canaria kepulauan_canary quan_dao_canary wyspy_kanaryjskie καναριοι_νησοι канарски_острови
IC канарские_о-ва канарські_острови האיים_הקנריים جزر_الكناري หมู่เกาะคานารี 카나리아_제도 カナリア諸島 加纳利群岛 加那利群島
ID endonezya indonesia indonesie indonesien indonezia indonezija indonezja ινδονησια индонезия індонезія אינדונזיה
ID إندونيسيا อินโดนีเซีย 인도네시아 インドネシア 印尼 印度尼西亚
IE ierland ireland irland irlanda irlande irlandia irlanti irorszag irska irsko ιρλανδια ирландия ірландія אירלנד
IE أيرلندا ไอร์แลนด์ 아일랜드 アイルランド 愛爾蘭 爱尔兰
IL israel israele israil izrael ισραηλ израел израиль ізраіль ישראל إسرائيل อิสราเอล 이스라엘 イスラエル 以色列
IM dao_man ile_de_man ilha_de_man insula_man isla_de_man isle_of_man isola_di_man man man-sziget man_adasi mansaari
IM ostrov_man otok_man pulau_man wyspa_man νησοσ_του_μαν о-в_мэн остров_ман острів_мен האי_מאן جزيرة_مان เกาะแมน 맨섬
IM マン島 曼島 马恩岛
IN an_do hindistan inde india indie indien indija intia ινδια индия індія הודו الهند อินเดีย 인도 インド 印度
IO brit_indiai-oceani_terulet britanski_indijskooceanski_teritorij britanya_hint_okyanusu_topraklari
IO britisches_territorium_im_indischen_ozean british_indian_ocean_territory brits_indische_oceaanterritorium
IO britske_indickooceanske_uzemi britske_indickooceanske_uzemie brittilainen_intian_valtameren_alue
IO brittiska_territoriet_i_indiska_oceanen brytyjskie_terytorium_oceanu_indyjskiego
IO det_britiske_territoriet_i_indiahavet det_britiske_territorium_i_det_indiske_ocean lanh_tho_an_do_duong_thuoc_anh
IO teritoriul_britanic_din_oceanul_indian territoire_britannique_de_l'ocean_indien
IO territorio_britanico_del_oceano_indico territorio_britanico_do_oceano_indico
IO territorio_britannico_dell'oceano_indiano wilayah_inggris_di_samudra_hindia wilayah_lautan_hindi_british
IO βρετανικα_εδαφη_ινδικου_ωκεανου британска_територия_в_индииския_океан британская_территория_в_индииском_океане
IO британська_територія_в_індіиському_океані הטריטוריה_הבריטית_באוקיינוס_ההודי الإقليم_البريطاني_في_المحيط_الهندي
IO บริติชอินเดียนโอเชียนเทร์ริทอรี 영국령_인도양_지역 英属印度洋领地 英屬印度洋領地 英領インド洋地域
IQ irak iraq iraque ιρακ ирак ірак עיראק العراق อิรัก 이라크 イラク 伊拉克
IR ira iran ιραν иран іран איראן إيران อิหร่าน 이란 イラン 伊朗
IS iceland ijsland island islanda islande islandia islanti izland izlanda ισλανδια исландия ісландія איסלנד آيسلندا
IS ไอซ์แลนด์ 아이슬란드 アイスランド 冰岛 冰島
IT itali italia italie italien italija italy italya olaszorszag taliansko wlochy ιταλια италия італія איטליה إيطاليا
IT อิตาลี 이탈리아 イタリア 意大利 義大利
JE jersey τζερζι джерси джерсі джърси ג׳רזי جيرسي เจอร์ซีย์ 저지 ジャージー 泽西岛 澤西島
JM giamaica jamaica jamaika jamaique jamajka τζαμαικα ямаика ג׳מייקה جامايكا จาเมกา 자메이카 ジャマイカ 牙买加 牙買加
JO giordania iordania jordan jordania jordanie jordanien jordansko urdun yordania ιορδανια иордания иорданія ירדן
JO الأردن จอร์แดน 요르단 ヨルダン 約旦 约旦
JP giappone japan japani japao japon japonia japonsko japonya jepang jepun nhat_ban ιαπωνια япония японія יפן اليابان
JP ญี่ปุ่น 일본 日本
KE kena kenia kenija kenya quenia κενυα кения кенія קניה كينيا เคนยา 케냐 ケニア 肯亞 肯尼亚
KG kargazstan kirghizistan kirghizstan kirgisia kirgisistan kirgistan kirgizie kirgizistan kirgizisztan kirgizsko
KG kirgizstan kirguistan kyrgyzstan quirguistao κιργισταν киргизия киргизстан קירגיזסטן قيرغيزستان คีร์กีซสถาน
KG 키르기스스탄 キルギス 吉尔吉斯斯坦 吉爾吉斯
KH cambodge cambodgia cambodia cambodja cambogia camboja camboya campuchia kambocya kambodja kambodscha kambodsja
KH kambodza kambodzsa kamboja kemboja καμποτζη камбоджа קמבודיה كمبوديا กัมพูชา 캄보디아 カンボジア 柬埔寨
KI kiribati quiribati κιριμπατι кирибати кірибаті קיריבאטי كيريباتي คิริบาส 키리바시 キリバス 吉里巴斯 基里巴斯
KM comoras comore comore-szigetek comoren comorerne comores comoros komoren komorene komorerna komori komorit komorlar
KM komoro komory κομορεσ комори коморски_острови коморы קומורו جزر_القمر คอโมโรส 코모로 コモロ 科摩罗 葛摩
KN s:t_kitts_och_nevis saint-christophe-et-nieves saint_kitts_dan_nevis saint_kitts_e_nevis saint_kitts_en_nevis
KN saint_kitts_es_nevis saint_kitts_i_nevis saint_kitts_ja_nevis saint_kitts_og_nevis saint_kitts_si_nevis
KN saint_kitts_ve_nevis san_cristobal_y_nieves sao_cristovao_e_nevis st._kitts_&_nevis st._kitts_und_nevis
KN st._kitts_va_nevis svaty_kristof_a_nevis svaty_krystof_a_nevis sveti_kristofor_i_nevis σεν_κιτσ_και_νεβισ
KN сеинт_китс_и_невис сент-китс_и_невис сент-кітс_і_невіс סנט_קיטס_ונוויס سانت_كيتس_ونيفيس เซนต์คิตส์และเนวิส
KN 세인트키츠_네비스 セントクリストファー・ネーヴィス 圣基茨和尼维斯 聖克里斯多福及尼維斯
KP corea_del_nord corea_del_norte coree_du_nord coreea_de_nord coreia_do_norte eszak-korea korea_polnocna korea_utara
KP kuzey_kore noord-korea nord-korea nordkorea north_korea pohjois-korea severna_korea severni_korea sjeverna_koreja
KP trieu_tien βορεια_κορεα кндр північна_корея северна_корея קוריאה_הצפונית كوريا_الشمالية เกาหลีเหนือ 북한 北朝鮮 北韓 朝鲜
KR corea_del_sud corea_del_sur coree_du_sud coreea_de_sud coreia_do_sul del-korea etela-korea guney_kore han_quoc
KR jizni_korea juzna_korea juzna_koreja korea_poludniowa korea_selatan sor-korea south_korea sudkorea sydkorea
KR zuid-korea νοτια_κορεα південна_корея республика_корея южна_корея קוריאה_הדרומית كوريا_الجنوبية เกาหลีใต้
KR 대한민국 南韓 韓国 韩国
KW koeweit koweit kuvait kuvajt kuveyt kuwait kuweit kuwejt κουβειτ кувеит כווית الكويت คูเวต 쿠웨이트 クウェート 科威特
KY cayman_adalari cayman_islands caymanoarna caymanoerne caymanoyene caymansaaret iles_caimans ilhas_cayman
KY insulele_cayman islas_caiman isole_cayman kaaimaneilanden kaimaninseln kajman-szigetek kajmanie_ostrovy
KY kajmanske_ostrovy kajmanski_otoci kajmany kepulauan_cayman quan_dao_cayman νησοι_κειμαν каиманови_острови
KY каиманові_острови о-ва_каиман איי_קיימן جزر_كايمان หมู่เกาะเคย์แมน 케이맨_제도 ケイマン諸島 开曼群岛 開曼群島
KZ cazaquistao kasachstan kasakhstan kazachstan kazahstan kazahsztan kazajistan kazakhstan kazakistan kazakstan
KZ καζακσταν казахстан קזחסטן كازاخستان คาซัคสถาน 카자흐스탄 カザフスタン 哈萨克斯坦 哈薩克
LA lao laos laosz λαοσ лаос לאוס لاوس ลาว 라오스 ラオス 寮國 老挝
LB lebanon li-bang liban libano libanon lubnan λιβανοσ ливан ліван לבנון لبنان เลบานอน 레바논 レバノン 黎巴嫩
LC s:t_lucia saint_lucia sainte-lucie santa_lucia sfanta_lucia st._lucia svata_lucia svata_lucie sveta_lucija
LC αγια_λουκια сеинт_лусия сент-люсия сент-люсія סנט_לוסיה سانت_لوسيا เซนต์ลูเซีย 세인트루시아 セントルシア 圣卢西亚 聖露西亞
LI lichtenstajnsko lichtenstejnsko liechtenstein lihtenstajn λιχτενσταιν лихтенштеин лихтенщаин ліхтенштеин ליכטנשטיין
LI ليختنشتاين ลิกเตนสไตน์ 리히텐슈타인 リヒテンシュタイン 列支敦士登 列支敦斯登
LK sri_lanka σρι_λανκα шри-ланка шри_ланка шрі-ланка סרי_לנקה سريلانكا ศรีลังกา 스리랑카 スリランカ 斯里兰卡 斯里蘭卡
LR liberia liberie liberija liberya λιβερια либерия ліберія ליבריה ليبيريا ไลบีเรีย 라이베리아 リベリア 利比里亚 賴比瑞亞
LS lesotho lesoto λεσοτο лесото לסוטו ليسوتو เลโซโท 레소토 レソト 莱索托 賴索托
LT liettua litauen lithuania litouwen lituania lituanie litva litvania litvanya litwa λιθουανια литва ליטא ليتوانيا
LT ลิทัวเนีย 리투아니아 リトアニア 立陶宛
LU lucembursko luksemburg lussemburgo luxembourg luxemburg luxemburgo luxembursko λουξεμβουργο люксембург לוקסמבורג
LU لوكسمبورغ ลักเซมเบิร์ก 룩셈부르크 ルクセンブルク 卢森堡 盧森堡
LV latvia latvija letland letonia letonya lettland lettonia lettonie lettorszag lotwa lotyssko λετονια латвия латвія
LV לטביה لاتفيا ลัตเวีย 라트비아 ラトビア 拉脫維亞 拉脱维亚
LY libia libie libija libya libye libyen λιβυη либия ливия лівія לוב ليبيا ลิเบีย 리비아 リビア 利比亚 利比亞
MA fas ma-roc maghribi maroc marocco marocko marokko maroko marrocos marruecos morocco μαροκο марокко мароко מרוקו
MA المغرب โมร็อกโก 모로코 モロッコ 摩洛哥
MC monaco monako μονακο монако מונקו موناكو โมนาโก 모나코 モナコ 摩納哥 摩纳哥
MD moldavia moldavie moldavien moldavija moldavsko moldawia moldova republica_moldova republik_moldau μολδαβια молдова
MD מולדובה مولدوفا มอลโดวา 몰도바 モルドバ 摩尔多瓦 摩爾多瓦
ME cerna_hora cierna_hora crna_gora czarnogora karadag montenegro muntenegru μαυροβουνιο черна_гора черногория
ME чорногорія מונטנגרו الجبل_الأسود มอนเตเนโกร 몬테네그로 モンテネグロ 蒙特內哥羅 黑山
MF saint-martin saint_martin san_martin sao_martinho sfantul_martin st._martin svaty_martin_(fr.)
MF svaty_martin_(francie) αγιοσ_μαρτινοσ_(γαλλικο_τμημα) сен-мартен сен_мартен סן_מרטן سان_مارتن เซนต์มาร์ติน
MF 생마르탱 サン・マルタン 法属圣马丁 法屬聖馬丁
MG madagascar madagaskar madagaszkar μαδαγασκαρη мадагаскар מדגסקר مدغشقر มาดากัสการ์ 마다가스카르 マダガスカル 馬達加斯加 马达加斯加
MH iles_marshall ilhas_marshall insulele_marshall islas_marshall isole_marshall kepulauan_marshall marsalovi_otoci
MH marshall-szigetek marshall_adalari marshall_islands marshalleilanden marshallinsaaret marshallinseln marshalloarna
MH marshalloerne marshallove_ostrovy marshallovy_ostrovy marshalloyene quan_dao_marshall wyspy_marshalla νησοι_μαρσαλ
MH маршалловы_о-ва маршаллові_острови маршалови_острови איי_מרשל جزر_مارشال หมู่เกาะมาร์แชลล์ 마셜_제도 マーシャル諸島 馬紹爾群島
MH 马绍尔群岛
MK bac_macedonia eszak-macedonia kuzey_makedonya macedoine_du_nord macedonia_de_nord macedonia_del_nord
MK macedonia_del_norte macedonia_do_norte macedonia_polnocna macedonia_utara makedonia_utara noord-macedonie
MK nord-makedonia nordmakedonien nordmazedonien north_macedonia pohjois-makedonia severne_macedonsko severni_makedonie
MK sjeverna_makedonija βορεια_μακεδονια північна_македонія северна_македония северная_македония מקדוניה_הצפונית
MK مقدونيا_الشمالية มาซิโดเนียเหนือ 북마케도니아 北マケドニア 北馬其頓 北马其顿
ML mali μαλι мали малі מאלי مالي มาลี 말리 マリ 馬利 马里
MM mianmar mianmar_(birmania) mjanma_(birma) mjanmar_(burma) mjanmarsko myanmar myanmar_(barma) myanmar_(birma)
MM myanmar_(birmania) myanmar_(birmanie) myanmar_(burma) myanmar_(mien_dien) μιανμαρ_(βιρμανια) м'янма_(бірма)
MM мианмар_(бирма) мьянма_(бирма) מיאנמר_(בורמה) ميانمار_(بورما) เมียนมา_(พม่า) 미얀마 ミャンマー_(ビルマ) 緬甸 缅甸
MN mogolistan mong_co mongolei mongolia mongolie mongoliet mongolija mongolsko μογγολια монголия монголія מונגוליה
MN منغوليا มองโกเลีย 몽골 モンゴル 蒙古
MO cin_makao_oib dac_khu_hanh_chinh_macao,_trung_quoc macao_sar macao_sar_china macao_sar_kina
MO macao_–_kiinan_erityishallintoalue macao_–_oao_ciny macao_–_zao_ciny macau,_rae_da_china macau_sar_china
MO macau_sar_van_china makao_kkt makau_dak_tiongkok pup_makao_kina r.a.s._chinoise_de_macao r.a.s._macao,_china
MO rae_de_macao_(china) ras_di_macao sar_macao sonderverwaltungsregion_macau sra_makau_(chiny) μακαο_εδπ_κινασ
MO макао,_оар_китаю макао,_сар_на_китаи макао_(сар) מקאו_(אזור_מנהלי_מיוחד_של_סין) منطقة_ماكاو_الإدارية_الخاصة
MO เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน 마카오(중국_특별행정구) 中国澳门特别行政区 中國澳門特別行政區 中華人民共和国マカオ特別行政区
MP eszaki_mariana-szigetek iles_mariannes_du_nord ilhas_marianas_do_norte insulele_mariane_de_nord
MP islas_marianas_del_norte isole_marianne_settentrionali kepulauan_mariana_utara kuzey_mariana_adalari
MP mariany_polnocne noordelijke_marianen nord-marianene nordliche_marianen nordmarianerna nordmarianerne
MP northern_mariana_islands pohjois-mariaanit quan_dao_bac_mariana severne_mariany severni_mariany
MP sjevernomarijanski_otoci νησοι_βορειεσ_μαριανεσ північні_маріанські_острови северни_мариански_острови
MP северные_марианские_о-ва איי_מריאנה_הצפוניים جزر_ماريانا_الشمالية หมู่เกาะนอร์เทิร์นมาเรียนา 북마리아나제도 北マリアナ諸島
MP 北馬利安納群島 北马里亚纳群岛
MQ martinica martinik martinique martynika μαρτινικα мартиника мартиніка מרטיניק جزر_المارتينيك มาร์ตินีก 마르티니크
MQ マルティニーク 馬丁尼克 马提尼克
MR mauretania mauretanien mauretanija mauritania mauritanie moritanya μαυριτανια мавритания мавританія מאוריטניה
MR موريتانيا มอริเตเนีย 모리타니 モーリタニア 毛里塔尼亚 茅利塔尼亞
MS montserrat μονσερατ монтсерат монтсеррат מונסראט مونتسرات มอนต์เซอร์รัต 몬트세라트 モントセラト 蒙哲臘 蒙特塞拉特
MT malta malte μαλτα малта мальта מלטה مالطا มอลตา 몰타 マルタ 馬爾他 马耳他
MU maurice mauricijus mauricio mauricius mauritius μαυρικιοσ маврикии маврикіи мавриции מאוריציוס موريشيوس มอริเชียส
MU 모리셔스 モーリシャス 模里西斯 毛里求斯
MV maladewa maldiv-szigetek maldivas maldive maldiven maldivene maldiverna maldiverne maldives maldivi maldivler
MV maldivy malediivit malediven maledivy malediwy μαλδιβεσ малдиви мальдивы мальдіви האיים_המלדיביים جزر_المالديف
MV มัลดีฟส์ 몰디브 モルディブ 馬爾地夫 马尔代夫
MW malaui malavi malawi μαλαουι малави малаві מלאווי ملاوي มาลาวี 말라위 マラウイ 馬拉威 马拉维
MX meksika meksiko meksyk messico mexic mexico mexiko mexique μεξικο мексика мексико מקסיקו المكسيك เม็กซิโก 멕시코
MX メキシコ 墨西哥
MY malaisie malajsie malajzia malasia malaysia maleisie malesia malezija malezja malezya μαλαισια малаизия малаизія
MY מלזיה ماليزيا มาเลเซีย 말레이시아 マレーシア 馬來西亞 马来西亚
MZ mocambique mosambik mozambic mozambico mozambik mozambique μοζαμβικη мозамбик мозамбік מוזמביק موزمبيق โมซัมบิก
MZ 모잠비크 モザンビーク 莫三比克 莫桑比克
NA namibia namibie namibija namibya ναμιμπια намибия намібія נמיביה ناميبيا นามิเบีย 나미비아 ナミビア 納米比亞 纳米比亚
NC kaledonia_baru neukaledonien new_caledonia nieuw-caledonie noua_caledonie nouvelle-caledonie nova_caledonia
NC nova_kaledonia nova_kaledonie nova_kaledonija nowa_kaledonia nueva_caledonia nuova_caledonia ny-caledonia
NC ny_kaledonien nya_kaledonien uj-kaledonia uusi-kaledonia yeni_kaledonya νεα_καληδονια нова_каледония нова_каледонія
NC новая_каледония קלדוניה_החדשה كاليدونيا_الجديدة นิวแคลิโดเนีย 뉴칼레도니아 ニューカレドニア 新喀里多尼亚 新喀里多尼亞
NE niger nijer νιγηρασ нигер нігер ניז׳ר النيجر ไนเจอร์ 니제르 ニジェール 尼日 尼日尔
NF dao_norfolk ile_norfolk ilha_norfolk insula_norfolk isla_norfolk isola_norfolk kepulauan_norfolk norfolk
NF norfolk-sziget norfolk_adasi norfolk_island norfolkinsaari norfolkinsel norfolkon norfolkoya otok_norfolk
NF pulau_norfolk νησοσ_νορφολκ о-в_норфолк остров_норфолк острів_норфолк האי_נורפוק جزيرة_نورفولك เกาะนอร์ฟอล์ก
NF 노퍽섬 ノーフォーク島 諾福克島 诺福克岛
NG nigeria nigerie nigerija nijerya νιγηρια нигерия нігерія ניגריה نيجيريا ไนจีเรีย 나이지리아 ナイジェリア 奈及利亞 尼日利亚
NI nicaragua nikaragua nikaragva νικαραγουα никарагуа нікарагуа ניקרגואה نيكاراغوا นิการากัว 니카라과 ニカラグア 尼加拉瓜
NL alankomaat belanda ha_lan holandia holandsko hollanda hollandia nederland nederlandene nederlanderna netherlands
NL niederlande nizozemska nizozemsko paesi_bassi paises_baixos paises_bajos pays-bas tarile_de_jos κατω_χωρεσ
NL нидерландия нидерланды нідерланди הולנד هولندا เนเธอร์แลนด์ 네덜란드 オランダ 荷兰 荷蘭
NO na_uy noorwegen norge norja norsko noruega norvec norvege norvegia norveska norway norwegen norwegia νορβηγια
NO норвегия норвегія נורווגיה النرويج นอร์เวย์ 노르웨이 ノルウェー 挪威
NP nepal νεπαλ непал נפאל نيبال เนปาล 네팔 ネパール 尼泊尔 尼泊爾
NR nauru ναουρου науру נאורו ناورو นาอูรู 나우루 ナウル 瑙鲁 諾魯
NU niue νιουε ниуе ниуэ ніуе ניווה نيوي นีอูเอ 니우에 ニウエ 紐埃島 纽埃
NZ neuseeland new_zealand nieuw-zeeland noua_zeelanda nouvelle-zelande nova_zelandia novi_zeland novy_zeland
NZ nowa_zelandia nueva_zelanda nuova_zelanda nya_zeeland selandia_baru uj-zeland uusi-seelanti yeni_zelanda
NZ νεα_ζηλανδια нова_зеландия нова_зеландія новая_зеландия ניו_זילנד نيوزيلندا นิวซีแลนด์ 뉴질랜드 ニュージーランド 新西兰 紐西蘭
OM oma oman umman ομαν оман עומאן عُمان โอมาน 오만 オマーン 阿曼
PA panama παναμασ панама פנמה بنما ปานามา 파나마 パナマ 巴拿馬 巴拿马
PE perou peru περου перу פרו بيرو เปรู 페루 ペルー 秘魯 秘鲁
PF francia_polinezia francouzska_polynesie francuska_polinezija francuzska_polynezia frans-polynesie
PF fransiz_polinezyasi fransk_polynesia fransk_polynesien franska_polynesien franzosisch-polynesien french_polynesia
PF polinesia_francesa polinesia_francese polinesia_perancis polinesia_prancis polinezia_franceza polinezja_francuska
PF polynesia_thuoc_phap polynesie_francaise ranskan_polynesia γαλλικη_πολυνησια французская_полинезия
PF французька_полінезія френска_полинезия פולינזיה_הצרפתית بولينيزيا_الفرنسية เฟรนช์โปลินีเซีย 프랑스령_폴리네시아
PF 仏領ポリネシア 法属波利尼西亚 法屬玻里尼西亞
PG papoea-nieuw-guinea papouasie-nouvelle-guinee papua-neuguinea papua-noua_guinee papua-nova_guine papua-nova_guinea
PG papua-nowa_gwinea papua-uusi-guinea papua_new_guinea papua_nova_gvineja papua_nueva_guinea papua_nugini
PG papua_nuova_guinea papua_ny-guinea papua_ny_guinea papua_nya_guinea papua_uj-guinea papua_yeni_gine
PG παπουα_νεα_γουινεα папуа-нова_гвинея папуа-нова_гвінея папуа_—_новая_гвинея פפואה_גינאה_החדשה بابوا_غينيا_الجديدة
PG ปาปัวนิวกินี 파푸아뉴기니 パプアニューギニア 巴布亚新几内亚 巴布亞紐幾內亞
PH filipijnen filipina filipinas filipine filipini filipinler filipiny filippiinit filippine filippinene filippinerna
PH filippinerne fulop-szigetek philippinen philippines φιλιππινεσ филипини филиппины філіппіни הפיליפינים الفلبين
PH ฟิลิปปินส์ 필리핀 フィリピン 菲律宾 菲律賓
PK pakistan pakisztan paquistao πακισταν пакистан פקיסטן باكستان ปากีสถาน 파키스탄 パキスタン 巴基斯坦
PL ba_lan lengyelorszag poland polandia polen poljska pologne polonia polonya polska polsko puola πολωνια полша польша
PL польща פולין بولندا โปแลนด์ 폴란드 ポーランド 波兰 波蘭
PM s:t_pierre_och_miquelon saint-pierre-et-miquelon saint-pierre_a_miquelon saint-pierre_e_miquelon
PM saint-pierre_en_miquelon saint-pierre_es_miquelon saint-pierre_i_miquelon saint-pierre_ja_miquelon
PM saint-pierre_si_miquelon saint_pierre_a_miquelon saint_pierre_dan_miquelon saint_pierre_og_miquelon
PM saint_pierre_va_miquelon saint_pierre_ve_miquelon san_pedro_y_miquelon sao_pedro_e_miquelao st._pierre_&_miquelon
PM st._pierre_und_miquelon sveti_petar_i_mikelon σεν_πιερ_και_μικελον сен-п'єр_і_мікелон сен-пьер_и_микелон
PM сен_пиер_и_микелон סנט_פייר_ומיקלון سان_بيير_ومكويلون แซงปีแยร์และมีเกอลง 생피에르_미클롱 サンピエール島・ミクロン島
PM 圣皮埃尔和密克隆群岛 聖皮埃與密克隆群島
PN iles_pitcairn ilhas_pitcairn insulele_pitcairn islas_pitcairn isole_pitcairn kepulauan_pitcairn pitcairn
PN pitcairn-szigetek pitcairn_adalari pitcairn_islands pitcairneilanden pitcairninseln pitcairnoarna
PN pitcairnove_ostrovy pitcairnovi_otoci pitcairnovy_ostrovy pitcairnoyene quan_dao_pitcairn νησοι_πιτκερν о-ва_питкэрн
PN острови_питкерн острови_піткерн איי_פיטקרן جزر_بيتكيرن หมู่เกาะพิตแคร์น 핏케언_제도 ピトケアン諸島 皮特凯恩群岛 皮特肯群島
PR porto_rico porto_riko portorico portoriko portoryko puerto_rico puerto_riko πουερτο_ρικο пуерто-рико пуерто_рико
PR пуэрто-рико פוארטו_ריקו بورتوريكو เปอร์โตริโก 푸에르토리코 プエルトリコ 波多黎各
PS de_palaestinensiske_omrader det_palestinske_omradet filistin_bolgeleri lanh_tho_palestine
PS palastinensische_autonomiegebiete palestiinalaisalue palestijnse_gebieden palestinian_territories
PS palestinska_territorierna palestinska_uzemi palestinske_uzemia palestinsko_podrucje palesztin_autonomia
PS teritoriile_palestiniene territoires_palestiniens territori_palestinesi territorios_palestinos
PS terytoria_palestynskie wilayah_palestin wilayah_palestina παλαιστινιακα_εδαφη палестински_територии
PS палестинские_территории палестинські_територіі השטחים_הפלסטיניים الأراضي_الفلسطينية ดินแดนปาเลสไตน์
PS 팔레스타인_지구 パレスチナ自治区 巴勒斯坦自治區 巴勒斯坦领土
PT bo_dao_nha portekiz portogallo portugal portugali portugalia portugalsko πορτογαλια португалия португалія פורטוגל
PT البرتغال โปรตุเกส 포르투갈 ポルトガル 葡萄牙
PW palaos palau παλαου палау פלאו بالاو ปาเลา 팔라우 パラオ 帕劳 帛琉
PY paraguai paraguaj paraguay paragvaj paragwaj παραγουαη парагваи פרגוואי باراغواي ปารากวัย 파라과이 パラグアイ 巴拉圭
QA catar katar qatar καταρ катар קטאר قطر กาตาร์ 카타르 カタール 卡塔尔 卡達
RE la_reunion reuniao reunion riunione ρεινιον реюнион реюньион реюньон ראוניון روينيون เรอูนียง 레위니옹 レユニオン 留尼旺
RE 留尼汪
RO roemenie romania romanya romenia roumanie rumaenien rumania rumanien rumunia rumunjska rumunsko ρουμανια румунія
RO румъния румыния רומניה رومانيا โรมาเนีย 루마니아 ルーマニア 罗马尼亚 羅馬尼亞
RS serbia serbie serbien servia servie sirbistan srbija srbsko szerbia σερβια сербия сербія сърбия סרביה صربيا
RS เซอร์เบีย 세르비아 セルビア 塞尔维亚 塞爾維亞
RU nga oroszorszag rosja rusia rusija rusko rusland russia russie russland rusya ryssland venaja ρωσια россия росія
RU русия רוסיה روسيا รัสเซีย 러시아 ロシア 俄罗斯 俄羅斯
RW ruanda rwanda ρουαντα руанда רואנדה رواندا รวันดา 르완다 ルワンダ 卢旺达 盧安達
SA a_rap_xe-ut arab_saudi arabia_saudi arabia_saudita arabia_saudyjska arabie_saoudite saoedi-arabie saudi-arabia
SA saudi-arabien saudi_arabia saudiarabien saudijska_arabija saudska_arabia saudska_arabie suudi_arabistan szaud-arabia
SA σαουδικη_αραβια саудитска_арабия саудовская_аравия саудівська_аравія ערב_הסעודית المملكة_العربية_السعودية
SA ซาอุดีอาระเบีย 사우디아라비아 サウジアラビア 沙烏地阿拉伯 沙特阿拉伯
SB iles_salomon ilhas_salomao insulele_solomon islas_salomon isole_salomone kepulauan_solomon quan_dao_solomon
SB salamon-szigetek salamounovy_ostrovy salamunove_ostrovy salomonen salomonoarna salomonoerne salomonovi_otoci
SB salomonoyene salomonsaaret salomonseilanden solomon_adalari solomon_islands wyspy_salomona νησοι_σολομωντοσ
SB соломонови_острови соломоновы_о-ва соломонові_острови איי_שלמה جزر_سليمان หมู่เกาะโซโลมอน 솔로몬_제도 ソロモン諸島 所罗门群岛
SB 索羅門群島
SC seicheles sejseli seszele seychelle-szigetek seychellen seychellene seychellerna seychellerne seychelles seychellit
SC seychely seyseller σευχελλεσ сеишели сеишельские_о-ва сеишельські_острови איי_סיישל سيشل เซเชลส์ 세이셸 セーシェル 塞席爾
SC 塞舌尔
SD soedan soudan sudan sudao szudan σουδαν судан סודן السودان ซูดาน 수단 スーダン 苏丹 蘇丹
SE isvec ruotsi schweden suecia suede suedia svedorszag svedska svedsko sverige svezia sweden swedia szwecja thuy_dien
SE zweden σουηδια швеция швеція שוודיה السويد สวีเดน 스웨덴 スウェーデン 瑞典
SG singapore singapour singapur singapura szingapur σιγκαπουρη сингапур сінгапур סינגפור سنغافورة สิงคโปร์ 싱가포르
SG シンガポール 新加坡
SH s:t_helena saint_helena sainte-helene sant'elena santa_elena santa_helena sfanta_elena sint-helena st._helena
SH svata_helena sveta_helena szent_ilona wyspa_swietej_heleny αγια_ελενη о-в_св._елены острів_святоі_єлени света_елена
SH סנט_הלנה سانت_هيلينا เซนต์เฮเลนา 세인트헬레나 セントヘレナ 圣赫勒拿 聖赫勒拿島
SI eslovenia slovenia slovenie slovenien slovenija slovenya slovinsko slowenia slowenien szlovenia σλοβενια словения
SI словенія סלובניה سلوفينيا สโลวีเนีย 슬로베니아 スロベニア 斯洛文尼亚 斯洛維尼亞
SJ huippuvuoret_ja_jan_mayen kepulauan_svalbard_dan_jan_mayen spicberky_a_jan_mayen spitsbergen_en_jan_mayen
SJ spitzbergen_und_jan_mayen svalbard_&_jan_mayen svalbard_a_jan_mayen svalbard_dan_jan_mayen svalbard_e_jan_mayen
SJ svalbard_es_jan_mayen svalbard_et_jan_mayen svalbard_i_jan_mayen svalbard_och_jan_mayen svalbard_og_jan_mayen
SJ svalbard_si_jan_mayen svalbard_va_jan_mayen svalbard_ve_jan_mayen svalbard_y_jan_mayen σβαλμπαρντ_και_γιαν_μαγιεν
SJ свалбард_и_ян_маиен шпицберген_и_ян-маиен шпіцберген_та_ян-маєн סבאלברד_ויאן_מאיין سفالبارد_وجان_ماين
SJ สฟาลบาร์และยานไมเอน 스발바르제도-얀마웬섬 スバールバル諸島・ヤンマイエン島 挪威屬斯瓦巴及尖棉 斯瓦尔巴和扬马延
SK eslovaquia slovacchia slovacia slovacka slovakia slovakien slovakiet slovakya slovaquie slovensko slowacja slowakei
SK slowakije szlovakia σλοβακια словакия словаччина סלובקיה سلوفاكيا สโลวะเกีย 슬로바키아 スロバキア 斯洛伐克
SL serra_leoa sierra_leona sierra_leone sijera_leone σιερα_λεονε сиера_леоне сьерра-леоне сьєрра-леоне סיירה_לאון
SL سيراليون เซียร์ราลีโอน 시에라리온 シエラレオネ 塞拉利昂 獅子山
SM saint-marin san_marino αγιοσ_μαρινοσ сан-марино сан_марино סן_מרינו سان_مارينو ซานมาริโน 산마리노 サンマリノ 圣马力诺 聖馬利諾
SN senegal szenegal σενεγαλη сенегал סנגל السنغال เซเนกัล 세네갈 セネガル 塞內加爾 塞内加尔
SO somali somalia somalie somalija somalsko szomalia σομαλια сомали сомалия сомалі סומליה الصومال โซมาเลีย 소말리아
SO ソマリア 索馬利亞 索马里
SR surinam suriname σουριναμ суринам סורינאם سورينام ซูรินาเม 수리남 スリナム 苏里南 蘇利南
SS del-szudan etela-sudan guney_sudan jizni_sudan juzni_sudan juzny_sudan nam_sudan sor-sudan soudan_du_sud south_sudan
SS sud_sudan sudan_del_sur sudan_poludniowy sudan_selatan sudanul_de_sud sudao_do_sul sudsudan sydsudan zuid-soedan
SS νοτιο_σουδαν південнии_судан южен_судан южныи_судан דרום_סודן جنوب_السودان ซูดานใต้ 남수단 南スーダン 南苏丹 南蘇丹
ST santo_tome_y_principe sao_tome-et-principe sao_tome_&_principe sao_tome_dan_principe sao_tome_e_principe
ST sao_tome_en_principe sao_tome_es_principe sao_tome_ja_principe sao_tome_och_principe sao_tome_og_principe
ST sao_tome_si_principe sao_tome_und_principe sao_tome_va_principe sao_tome_ve_principe svaty_tomas_a_princov_ostrov
ST svaty_tomas_a_princuv_ostrov sveti_toma_i_princip wyspy_swietego_tomasza_i_ksiazeca σαο_τομε_και_πρινσιπε
ST сан-томе_и_принсипи сан-томе_і_принсіпі сао_томе_и_принсипи סאו_טומה_ופרינסיפה ساو_تومي_وبرينسيبي เซาตูเมและปรินซิปี
ST 상투메_프린시페 サントメ・プリンシペ 圣多美和普林西比 聖多美普林西比
SV el_salvador salvador salwador ελ_σαλβαδορ салвадор сальвадор אל_סלבדור السلفادور เอลซัลวาดอร์ 엘살바도르 エルサルバドル
SV 萨尔瓦多 薩爾瓦多
SX saint-martin_(partie_neerlandaise) sint-maarten sint_maarten svaty_martin_(hol.) svaty_martin_(nizozemsko)
SX αγιοσ_μαρτινοσ_(ολλανδικο_τμημα) синт-мартен синт_мартен сінт-мартен סנט_מארטן سانت_مارتن ซินต์มาร์เทน 신트마르턴
SX シント・マールテン 荷属圣马丁 荷屬聖馬丁
SY siria sirija suriah suriye syria syrie syrien syyria sziria συρια сирия сирія סוריה سوريا ซีเรีย 시리아 シリア 叙利亚 敘利亞
SZ essuatini esuatini esvatini eswatini szvazifold εσουατινι есватини есватіні эсватини אסוואטיני إسواتيني เอสวาตีนี
SZ 에스와티니 エスワティニ 史瓦帝尼 斯威士兰
TA tristan_da_cunha tristan_de_acuna tristao_da_cunha τρισταν_ντα_κουνια тристан-да-кунья тристан_да_куня
TA трістан-да-кунья טריסטן_דה_קונה تريستان_دا_كونا ทริสตันดาคูนา 트리스탄다쿠나 トリスタン・ダ・クーニャ 特里斯坦-达库尼亚群岛 特里斯坦達庫尼亞群島
TC iles_turques-et-caiques ilhas_turcas_e_caicos insulele_turks_si_caicos islas_turcas_y_caicos isole_turks_e_caicos
TC kepulauan_turks_dan_caicos otoci_turks_i_caicos quan_dao_turks_va_caicos turks-_en_caicoseilanden
TC turks-_es_caicos-szigetek turks-_ja_caicossaaret turks-_och_caicosoarna turks-_og_caicosoerne turks-_og_caicosoyene
TC turks-_und_caicosinseln turks_&_caicos_islands turks_a_caicos turks_i_caicos turks_ve_caicos_adalari
TC νησοι_τερκσ_και_καικοσ острови_теркс_і_каикос острови_търкс_и_каикос теркс_и_каикос איי_טרקס_וקייקוס
TC جزر_توركس_وكايكوس หมู่เกาะเติกส์และหมู่เกาะเคคอส 터크스_케이커스_제도 タークス・カイコス諸島 土克斯及開科斯群島 特克斯和凯科斯群岛
TD cad chad chade ciad csad czad tchad tsad tschad tsjaad tsjad τσαντ чад צ׳אד تشاد ชาด 차드 チャド 乍得 查德
TF de_franske_besiddelser_i_det_sydlige_indiske_ocean_og_antarktis de_franske_sorterritorier francia_deli_teruletek
TF francouzska_jizni_uzemi francuski_juzni_teritoriji francuskie_terytoria_poludniowe_i_antarktyczne
TF francuzske_juzne_a_antarkticke_uzemia franse_gebieden_in_de_zuidelijke_indische_oceaan fransiz_guney_topraklari
TF franska_sydterritorierna franzosische_sud-_und_antarktisgebiete french_southern_territories
TF lanh_tho_phia_nam_thuoc_phap ranskan_etelaiset_ja_antarktiset_alueet teritoriile_australe_si_antarctice_franceze
TF terre_australi_francesi terres_australes_francaises territorios_australes_franceses territorios_franceses_do_sul
TF wilayah_selatan_perancis wilayah_selatan_prancis γαλλικα_νοτια_εδαφη французские_южные_территории
TF французькі_південні_територіі френски_южни_територии הטריטוריות_הדרומיות_של_צרפת الأقاليم_الجنوبية_الفرنسية
TF เฟรนช์เซาเทิร์นเทร์ริทอรีส์ 프랑스령_남방_지역 仏領極南諸島 法属南部领地 法屬南部屬地
TG togo τογκο того טוגו توغو โตโก 토고 トーゴ 多哥
TH tailandia tajland tajlandia tayland thai_lan thaifold thailand thailanda thailande thailandia thaimaa thajsko
TH ταιλανδη таиланд таіланд תאילנד تايلاند ไทย 태국 タイ 泰国 泰國
TJ tacikistan tadjikistan tadjiquistao tadschikistan tadsjikistan tadzikistan tadzjikistan tadzsikisztan tadzykistan
TJ tagikistan tajikistan tayikistan τατζικισταν таджикистан טג׳יקיסטן طاجيكستان ทาจิกิสถาน 타지키스탄 タジキスタン 塔吉克
TJ 塔吉克斯坦
TK tokelau tokelauoarna τοκελαου токелау טוקלאו توكيلاو โตเกเลา 토켈라우 トケラウ 托克劳 托克勞群島
TL ita-timor kelet-timor oost-timor ost-timor osttimor timor-leste timor_est timor_leste timor_oriental timor_wschodni
TL vychodni_timor vychodny_timor τιμορ-λεστε восточныи_тимор тимор-лешті тимор_лесте טימור-לסטה تيمور_-_ليشتي
TL ติมอร์-เลสเต 동티모르 东帝汶 東ティモール 東帝汶
TM turcomenistao turkmenistan turkmenisztan turkmensko τουρκμενισταν туркменистан туркменістан טורקמניסטן تركمانستان
TM เติร์กเมนิสถาน 투르크메니스탄 トルクメニスタン 土库曼斯坦 土庫曼
TN tunesie tunesien tunez tunezia tunezja tunis tunisia tunisie tunisien tunisko tunus τυνησια тунис туніс תוניסיה تونس
TN ตูนิเซีย 튀니지 チュニジア 突尼斯 突尼西亞
TO tonga τονγκα тонга טונגה تونغا ตองกา 통가 トンガ 東加 汤加
TR tho_nhi_ky torokorszag turchia turcia turcja turecko turkei turki turkiet turkije turkiye turkki turquia turquie
TR turska tyrkia tyrkiet τουρκια туреччина турция טורקיה تركيا ตุรกี 튀르키예 トルコ 土耳其
TT trinidad_&_tobago trinidad_a_tobago trinidad_dan_tobago trinidad_e_tobago trinidad_en_tobago trinidad_es_tobago
TT trinidad_i_tobago trinidad_ja_tobago trinidad_och_tobago trinidad_og_tobago trinidad_si_tobago trinidad_und_tobago
TT trinidad_va_tobago trinidad_ve_tobago trinidad_y_tobago trinite-et-tobago trynidad_i_tobago τρινινταντ_και_τομπαγκο
TT тринидад_и_тобаго тринідад_і_тобаго טרינידד_וטובגו ترينيداد_وتوباغو ตรินิแดดและโตเบโก 트리니다드_토바고
TT トリニダード・トバゴ 千里達及托巴哥 特立尼达和多巴哥
TV tuvalu τουβαλου тувалу טובאלו توفالو ตูวาลู 투발루 ツバル 吐瓦魯 图瓦卢
TW dai_loan taiwan tajvan tajwan tayvan tchaj-wan ταιβαν таиван таивань טייוואן تايوان ไต้หวัน 대만 台湾 台灣
TZ tansania tanzania tanzanie tanzanija tanzanya τανζανια танзания танзанія טנזניה تنزانيا แทนซาเนีย 탄자니아 タンザニア
TZ 坦尚尼亞 坦桑尼亚
UA oekraine ucraina ucrania ukraina ukraine ukrajina ukrajna ukrayna ουκρανια украина украіна אוקראינה أوكرانيا ยูเครน
UA 우크라이나 ウクライナ 乌克兰 烏克蘭
UG oeganda ouganda uganda ουγκαντα уганда אוגנדה أوغندا ยูกันดา 우간다 ウガンダ 乌干达 烏干達
UM abd_kucuk_harici_adalari amerikanische_uberseeinseln amerikanske_oversoiske_oer az_usa_lakatlan_kulbirtokai
UM cac_tieu_dao_xa_cua_hoa_ky dalekie_wyspy_mniejsze_stanow_zjednoczonych iles_mineures_eloignees_des_etats-unis
UM ilhas_menores_distantes_dos_eua insulele_indepartate_ale_s.u.a. islas_menores_alejadas_de_ee._uu.
UM isole_minori_esterne_degli_stati_uniti kepulauan_terluar_as kepulauan_terpencil_a.s.
UM kleine_afgelegen_eilanden_van_de_verenigde_staten mali_udaljeni_otoci_sad-a mensi_odlehle_ostrovy_usa
UM mensie_odlahle_ostrovy_usa u.s._outlying_islands usa:s_yttre_oar usas_ytre_oyer yhdysvaltain_erillissaaret
UM απομακρυσμενεσ_νησιδεσ_ηπα внешние_малые_о-ва_(сша) віддалені_острови_сша отдалечени_острови_на_сащ
UM האיים_המרוחקים_הקטנים_של_ארה״ב جزر_الولايات_المتحدة_النائية หมู่เกาะรอบนอกของสหรัฐอเมริกา 미국령_해외_제도
UM 合衆国領有小離島 美国本土外小岛屿 美國本土外小島嶼
US amerika_birlesik_devletleri amerika_serikat amerika_syarikat egyesult_allamok estados_unidos etats-unis hoa_ky
US sjedinjene_americke_drzave spojene_staty stany_zjednoczone statele_unite_ale_americii stati_uniti united_states usa
US vereinigte_staaten verenigde_staten yhdysvallat ηνωμενεσ_πολιτειεσ соединенные_штаты сполучені_штати съединени_щати
US ארצות_הברית الولايات_المتحدة สหรัฐอเมริกา 미국 アメリカ合衆国 美国 美國
UY uruguai uruguaj uruguay urugvaj urugwaj ουρουγουαη уругваи אורוגוואי أورغواي อุรุกวัย 우루과이 ウルグアイ 乌拉圭 烏拉圭
UZ oezbekistan ouzbekistan ozbekistan usbekistan uzbegisztan uzbekistan uzbequistao ουζμπεκισταν узбекистан אוזבקיסטן
UZ أوزبكستان อุซเบกิสถาน 우즈베키스탄 ウズベキスタン 乌兹别克斯坦 烏茲別克
VA cidade_do_vaticano citta_del_vaticano ciudad_del_vaticano etat_de_la_cite_du_vatican kota_vatican
VA statul_cetatii_vaticanului thanh_vatican vaticaanstad vatican_city vatikaani vatikan vatikanstadt vatikanstaten
VA watykan βατικανο ватикан הוותיקן الفاتيكان นครวาติกัน 바티칸_시국 バチカン市国 梵蒂冈 梵蒂岡
VC s:t_vincent_och_grenadinerna saint-vincent-et-les_grenadines saint_vincent_dan_grenadine
VC saint_vincent_dan_grenadines saint_vincent_e_grenadine saint_vincent_en_de_grenadines
VC saint_vincent_es_a_grenadine-szigetek saint_vincent_i_grenadyny saint_vincent_ja_grenadiinit
VC saint_vincent_og_grenadinerne saint_vincent_si_grenadinele saint_vincent_ve_grenadinler san_vicente_y_las_granadinas
VC sao_vicente_e_granadinas st._vincent_&_grenadines st._vincent_og_grenadinene st._vincent_und_die_grenadinen
VC st._vincent_va_grenadines svaty_vincenc_a_grenadiny svaty_vincent_a_grenadiny sveti_vincent_i_grenadini
VC αγιοσ_βικεντιοσ_και_γρεναδινεσ сеинт_винсънт_и_гренадини сент-винсент_и_гренадины сент-вінсент_і_гренадіни
VC סנט_וינסנט_והגרנדינים سانت_فنسنت_وجزر_غرينادين เซนต์วินเซนต์และเกรนาดีนส์ 세인트빈센트그레나딘
VC セントビンセント及びグレナディーン諸島 圣文森特和格林纳丁斯 聖文森及格瑞那丁
VE venezuela wenezuela βενεζουελα венесуела венесуэла венецуела ונצואלה فنزويلا เวเนซุเอลา 베네수엘라 ベネズエラ 委內瑞拉
VE 委内瑞拉
VG brit_virgin-szigetek britanski_djevicanski_otoci britanya_virjin_adalari britische_jungferninseln
VG british_virgin_islands britse_maagdeneilanden britske_panenske_ostrovy brittilaiset_neitsytsaaret
VG brittiska_jungfruoarna brytyjskie_wyspy_dziewicze de_britiske_jomfruoer de_britiske_jomfruoyene
VG iles_vierges_britanniques ilhas_virgens_britanicas insulele_virgine_britanice islas_virgenes_britanicas
VG isole_vergini_britanniche kepulauan_virgin_britania_raya kepulauan_virgin_british quan_dao_virgin_thuoc_anh
VG βρετανικεσ_παρθενεσ_νησοι британски_вирджински_острови британські_віргінські_острови
VG виргинские_о-ва_(великобритания) איי_הבתולה_הבריטיים جزر_فيرجن_البريطانية หมู่เกาะบริติชเวอร์จิน
VG 영국령_버진아일랜드 英属维尔京群岛 英屬維京群島 英領ヴァージン諸島
VI abd_virjin_adalari americke_panenske_ostrovy americki_djevicanski_otoci amerikaanse_maagdeneilanden
VI amerikai_virgin-szigetek amerikanische_jungferninseln amerikanska_jungfruoarna de_amerikanske_jomfruoer
VI de_amerikanske_jomfruoyene iles_vierges_des_etats-unis ilhas_virgens_americanas insulele_virgine_americane
VI islas_virgenes_de_ee._uu. isole_vergini_americane kepulauan_virgin_a.s. kepulauan_virgin_amerika_serikat
VI quan_dao_virgin_thuoc_hoa_ky u.s._virgin_islands wyspy_dziewicze_stanow_zjednoczonych yhdysvaltain_neitsytsaaret
VI αμερικανικεσ_παρθενεσ_νησοι американски_вирджински_острови виргинские_о-ва_(сша) віргінські_острови_(сша)
VI איי_הבתולה_של_ארצות_הברית جزر_فيرجن_الأمريكية หมู่เกาะเวอร์จินของสหรัฐอเมริกา 미국령_버진아일랜드 米領ヴァージン諸島
VI 美属维尔京群岛 美屬維京群島
VN viet_nam vietna vietnam vijetnam wietnam βιετναμ в'єтнам виетнам вьетнам וייטנאם فيتنام เวียดนาม 베트남 ベトナム 越南
VU vanuatu βανουατου вануату ונואטו فانواتو วานูอาตู 바누아투 バヌアツ 瓦努阿图 萬那杜
WF kepulauan_wallis_dan_futuna wallis-_och_futunaoarna wallis-et-futuna wallis_&_futuna wallis_a_futuna
WF wallis_dan_futuna wallis_e_futuna wallis_en_futuna wallis_es_futuna wallis_i_futuna wallis_ja_futuna
WF wallis_og_futuna wallis_si_futuna wallis_und_futuna wallis_va_futuna wallis_ve_futuna wallis_y_futuna
WF γουαλισ_και_φουτουνα уолис_и_футуна уоллис_и_футуна уолліс_і_футуна איי_ווליס_ופוטונה جزر_والس_وفوتونا
WF วาลลิสและฟุตูนา 왈리스-푸투나_제도 ウォリス・フツナ 瓦利斯和富图纳 瓦利斯群島和富圖那群島
WS samoa szamoa σαμοα самоа סמואה ساموا ซามัว 사모아 サモア 萨摩亚 薩摩亞
XK kosova kosovo kosowo koszovo κοσσυφοπεδιο косово קוסובו كوسوفو โคโซโว 코소보 コソボ 科索沃
YE iemen jemen yaman yemen υεμενη иемен ємен תימן اليمن เยเมน 예멘 イエメン 也门 葉門
YT majotta mayotte μαγιοτ маиот маиотта מאיוט مايوت มายอต 마요트 マヨット 馬約特島 马约特
ZA africa_de_sud africa_do_sul afrika_selatan afrique_du_sud del-afrikai_koztarsasag etela-afrikka guney_afrika
ZA jihoafricka_republika juzna_afrika juznoafricka_republika nam_phi republika_poludniowej_afryki sor-afrika
ZA south_africa sudafrica sudafrika sydafrika zuid-afrika νοτια_αφρικη південно-африканська_республіка южна_африка
ZA южно-африканская_республика דרום_אפריקה جنوب_أفريقيا แอฟริกาใต้ 남아프리카 南アフリカ 南非
ZM sambia zambia zambie zambija zambiya ζαμπια замбия замбія זמביה زامبيا แซมเบีย 잠비아 ザンビア 尚比亞 赞比亚
ZW simbabwe zimbabue zimbabve zimbabwe ζιμπαμπουε зимбабве зімбабве זימבבואה زيمبابوي ซิมบับเว 짐바브웨 ジンバブエ 津巴布韦
ZW 辛巴威
"""
