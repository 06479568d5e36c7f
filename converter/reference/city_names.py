"""Cities of more than 100,000 people and those of time zones, folded, by ISO 3166-1 code of their country.

Made by ``tests/reference/make_tables.py`` from GeoNames
(CC BY 4.0, geonames.org) and Unicode CLDR (Unicode-3.0). Do not edit: make it anew.
"""

CITIES = """
AD andora andorre ανδορα андора андорра אנדורה أندورا อันดอร์รา 안도라 アンドラ 安道尔 安道爾
AE abu_dhabi ajman al_ain_city al_majaz business_bay dayrah dubai dubai_investments_park dubai_marina dubaj fujairah
AE international_city jebel_ali musaffah ras_al_khaimah sharjah warisan ντουμπαι дубаи דובאי ابو_ظبى اجمان الشارقة
AE العين الفجيرة أبوظبي إمارة_الشارقة جبل_علي دبى دبي ديرة راس_الخيمة شارجه عجمان عيمان فجيرة فجيره مدينة_الشارقة
AE مدينة_العين مدينة_الفجيرة مرسى_دبي مصفح ورسان ดูไบ 두바이 ドバイ 杜拜 迪拜
AF baghlan balkh cabul gardez ghazni herat jalalabad kabil kaboul kabul kandahar kunduz mazar-e_sharif καμπουλ кабул
AF קאבול كابول คาบูล 카불 カブール 喀布尔 喀布爾
AG antigua αντιγκουα антигуа антиґуа אנטיגואה أنتيغوا แอนติกา 안티과 アンティグア 安地卡 安提瓜
AI anguila angvila ανγκουιλα ангилья ангуила анґілья אנגווילה أنغويلا แองกิลลา 앙귈라 アンギラ 安圭拉 安奎拉
AL durres elbasan tiran tirana vlore τιρανα тирана טירנה تيرانا ติรานา 티라나 ティラナ 地拉那
AM ajapnyak arabkir erebuni erevan erivan eriwan erywan gyumri jerevan kentron malatia-sebastia nor_nork shengavit
AM yerevan ερεβαν ереван єреван ירוואן يريفان เยเรวาน 예레반 エレバン 埃里温 葉里溫
AO baia_farta balombo benfica benguela bocoio caala cabinda cacuaco calumbo camama catchiungo cazenga chitato cuito
AO dundo gabela golfe hoji_ya_henda huambo ingombota kikolo kilamba kima_kieza lobito luanda lubango lucapa luena
AO maianga malanje mbanza_kongo menongue mossamedes mulenvos n'dalatando navegantes nova_vida ondjiva panguila ramiros
AO rangel samba sambizanga saurimo soyo sumbe talatona uige viana vila_flor zango λουαντα луанда לואנדה لواندا ลูอันดา
AO 루안다 ルアンダ 罗安达 羅安達
AQ dumont-d'urville showa sowa vosztok wostok βοστοκ κασει μακμερντο μοσον ντειβισ ντιμον_ντ'_ουρβιλ παλμερ ροθερα
AQ σιοβα восток девіс деивис дюмон-д'юрвиль дюмон-д'юрвіль дюмон_дюрвил кеиси кеисі мак-мердо макмърдо моусон моусън
AQ палмер палмър ротера сева сьова шова דומון_ד׳אורוויל דיוויס ווסטוק מוסון מק-מרדו סייווה פאלמר קייסי רות׳רה بالمير
AQ دافيز دي_مونت_دو_روفيل روثيرا سايووا فوستوك كاساي ماك_موردو ماوسون ดูมองต์ดูร์วิลล์ พาล์เมอร์ มอว์สัน วอสตอค เคซีย์
AQ เดวิส แมคมัวโด โรธีรา ไซโยวา 데이비스 뒤몽_뒤르빌 로데라 맥머도 모슨 보스토크 쇼와 케이시 파머 ケーシー基地
AQ デュモン・デュルヴィル基地 デービス基地 パーマー基地 ボストーク基地 マクマード基地 モーソン基地 ロゼラ基地 凱西 卡塞 帕尔默 帕麥 戴維斯 戴维斯 昭和 昭和基地 杜蒙杜比爾 沃斯托克 罗瑟拉 羅瑟拉 莫森
AQ 迪蒙·迪维尔 麥克默多 麦克默多
AR avellaneda bahia_blanca balvanera belgrano berazategui buenos_aires castelar catamarca comodoro_rivadavia concordia
AR cordoba corrientes ezeiza formosa isidro_casanova ituzaingo jose_c._paz la_plata la_rioja lanus lomas_de_zamora
AR mar_del_plata mendoza merlo moreno neuquen parana posadas quilmes rawson resistencia rio_cuarto rio_gallegos rosario
AR salta san_justo san_luis san_miguel_de_tucuman san_nicolas_de_los_arroyos san_rafael san_salvador_de_jujuy santa_fe
AR santiago_del_estero tandil tucuma tucuman ushuaia villa_lugano λα_ριοχα ουσουαια ριο_γκαγιεγκοσ σαλτα σαν_λουισ
AR σαν_χουαν τουκουμαν ла-риоха ла-ріоха ла_риоха рио-гальегос рио_галегос ріо-ґальєґос салта сальта сан-луис сан-луіс
AR сан-хуан сан_луис сан_хуан тукуман ушуая אושוואיה טוקומן לה_ריוחה סלטה סן_חואן סן_לואיס ריו_גאייגוס أشوا تاكمان
AR ريو_جالييوس سالطا سان_خوان سان_لويس لا_ريوجا ซันลูอิส ซัลตา ซานฮวน ทูคูแมน ริโอกาลเลกอส ลาริโอจา อูชูเอีย 라_리오하
AR 리오_가예고스 산루이스 산후안 살타 우수아이아 투쿠만 ウシュアイア サルタ サンファン サンルイス トゥクマン ラリオハ リオガジェゴス 乌斯怀亚 吐庫曼 图库曼
AR 圣胡安 圣路易斯 拉略哈 拉里奥哈 烏斯懷亞 聖胡安 聖路易 萨尔塔 薩爾塔 里奥加耶戈斯 里奧加耶戈斯
AS παγκο_παγκο паго-паго паго_паго פאגו_פאגו باغو_باغو ปาโก_ปาโก 파고파고 パゴパゴ 巴哥巴哥 帕果帕果
AT bec becs donaustadt favoriten floridsdorf graz innsbruck klagenfurt_am_worthersee linz ottakring salzburg simmering
AT viden vieden viena vienna vienne viyana wenen wieden wien wina βιεννη вена виена відень וינה فيينا เวียนนา 비엔나
AT ウィーン 維也納 维也纳
AU adelaida adelaide ballarat bendigo brisbane cairns canberra central_coast city_of_port_phillip darwin geelong
AU gold_coast hobart logan_city lord_howe_island macquarie_island macquariensaari mandurah melbourne newcastle perth
AU sidney sunshine_coast sydney toowoomba townsville wollongong αδελαιδα γιουκλα λιντεμαν λορντ_χαου μακουαρι μελβουρνη
AU μπρισμπειν μπροκεν_χιλ νταργουιν περθ σιδνει χομπαρτ аделаида аделаіда бризбеин брисбен брокен-хилл брокен-хілл
AU броукън_хил брісбен гобарт дарвин дарвін евкла линдеман лорд-хау лорд_хау ліндеман маккуори маккуорі мелбърн
AU мельбурн перт пърт сиднеи сидни сіднеи хобарт юкла אדלייד אי_הלורד_האו ברוקן_היל בריסביין דרווין הוברט יוקלה לינדמן
AU מלבורן מקווארי סידני פרת׳ أديليد أوكلا برثا برسيبان بروكن_هيل دارون سيدني لورد_هاو ليندمان ماكواري ميلبورن هوبارت
AU ซิดนีย์ ดาร์วิน บริสเบน ยูคลา ลอร์ดโฮว์ ลินดีแมน เพิร์ท เมลเบิร์น แมคควอรี แอดิเลด โบรกเคนฮิลล์ โฮบาร์ต 다윈
AU 로드_하우 린데만 맥쿼리 멜버른 브로컨힐 브리스베인 시드니 애들레이드 유클라 퍼스 호바트 アデレード シドニー
AU ダーウィン パース ブリスベン ブロークンヒル ホバート マッコリー メルボルン ユークラ リンデマン ロードハウ 伯斯 墨尔本 墨爾本 尤克拉 布利斯班 布罗肯希尔 布羅肯希爾 布里斯班 悉尼 林德曼 珀斯
AU 荷巴特 豪勋爵岛 豪勳爵島 达尔文 達爾文 阿得雷德 阿德莱德 雪梨 霍巴特 麥覺理 麦格理
AW αρουμπα аруба ארובה أروبا อารูบา 아루바 アルバ 荷屬阿魯巴 阿鲁巴
AX maarianhamina μαριεχαμν мариехамн марієгамн מרייהאמן ماريهامن มารีฮามน์ 마리에함 マリエハムン 玛丽港 瑪麗港
AZ bakoe bakou baku ganja khirdalan mingachevir sumgayit yevlakh μπακου баку באקו باكو บากู 바쿠 バクー 巴库 巴庫
BA banja_luka mostar sarajevo sarajewo saraybosna szarajevo tuzla zenica σαραγεβο сараево сараєво סרייבו سراييفو
BA ซาราเยโว 사라예보 サラエボ 塞拉耶佛 萨拉热窝
BB la_barbade μπαρμπειντοσ барбадос ברבדוס بربادوس บาร์เบโดส 바베이도스 バルバドス 巴巴多斯 巴貝多
BD ashuganj_city bagerhat bandarban barishal bhairab_bazar bhatara bogra brahmanbaria chandpur chattogram comilla
BD cox's_bazar daca dacca dakka dhaka dinajpur faridpur gazipur hathazari jamalpur jessore kafrul karnaphuli khulna
BD kushtia maijdi mirpur_model_thana mohammadpur motijheel mymensingh nagar_naluakot nagarpur narayanganj narsingdi
BD natore nawabganj pabna pallabi paltan par_naogaon puthia rajshahi ramna_maidan rangamati rangpur saidpur satkhira
BD savar shahzadpur sherpur shibganj sirajganj sonargaon sylhet tangail tungi tungipara ντακα дака дакка דאקה دكا ดากา
BD 다카 ダッカ 达卡 達卡
BE anderlecht antwerp brugge bruksel bruksela brusel bruselas brussel brussels brusszel bruxelas bruxelles bryssel
BE charleroi gent leuven liege namur schaerbeek βρυξελλεσ брюксел брюссель בריסל بروكسل บรัสเซลส์ 브뤼셀 ブリュッセル 布魯塞爾
BE 布鲁塞尔
BF banfora bobo-dioulasso kaya koudougou ouagadougou ouahigouya saaba uagadugu wagadugu ουαγκαντουγκου уагадугу
BF уаґадуґу וואגאדוגו واغادوغو วากาดูกู 와가두구 ワガドゥグー 瓦加杜古
BG burgas plovdiv ruse sofia sofie sofija sofya stara_zagora szofia varna σοφια бургас бургас_хот варна варна_хот
BG пловдив пѵргъ роусє русе сафія софи софии софия софия_ош софија софія стара-загора стара_загора філіппополь סופיה
BG صوفيا โซเฟีย 소피아 ソフィア 索菲亞 索非亚
BH al_muharraq ar_rifa‘ bahrajn bahrein bahreyn barein madinat_hamad manama μπαχρειν бахреин בחריין البحرين الرفاع
BH المنامة المنامه رفاع محرق مدينة_حمد منامه บาห์เรน 바레인 バーレーン 巴林
BI bujumbura buzumbura μπουζουμπουρα бужумбура בוג׳ומבורה بوجومبورا บูจุมบูรา 부줌부라 ブジュンブラ 布松布拉 布琼布拉
BJ abomey abomey-calavi cotonou godome parakou porto-novo porto_novo portonovo πορτο-νοβο порто-ново порто_ново
BJ פורטו_נובו بورتو_نوفو ปอร์โต-โนโว 포르토노보 ポルトノボ 波多諾佛 波多诺伏
BL saint-barthelemy saint_barthelemy san_bartolome sao_bartolomeu st._barthelemy svaty_bartolomej αγιοσ_βαρθολομαιοσ
BL сен-бартелеми сен-бартелемі сен_бартелеми סנט_ברתלמי سانت_بارتيليمي เซนต์บาร์เธเลมี 생바르텔레미 サン・バルテルミー 圣巴泰勒米岛
BL 聖巴托洛繆島
BM bermudas bermudes bermudi bermudy βερμουδεσ бермуди бермудски_острови бермудские_о-ва ברמודה برمودا เบอร์มิวดา
BM 버뮤다 バミューダ 百慕大 百慕達
BN brunei brunei_darussalam brunej μπρουνει брунеи ברוניי بروناي บรูไน 브루나이 ブルネイ 文莱 汶萊
BO cochabamba la_paz oruro potosi quillacollo sacaba santa_cruz_de_la_sierra sucre tarija λα_παζ ла-пас ла_пас לה_פאס
BO لا_باز ลาปาซ 라파스 ラパス 拉巴斯
BQ κραλεντικ кралендеик קרלנדייק كرالنديك คราเลนดิจค์ 크라렌디즈크 クラレンダイク 克拉伦代克 克拉倫代克
BR abaetetuba abreu_e_lima acailandia aguas_claras aguas_lindas_de_goias alagoinhas almirante_tamandare altamira
BR alvorada americana ananindeua anapolis angra_dos_reis aparecida_de_goiania apucarana aracaju aracatuba araguaina
BR araguari arapiraca arapongas araraquara araras araruama araucaria araxa artur_alvim assis atibaia bacabal bahia
BR bairro_da_penha balneario_camboriu balsas barbacena barcarena barra_mansa barreiras barretos barueri bauru belem
BR belen belford_roxo belo_horizonte bento_goncalves betim birigui blumenau boa_vista bosque_saude botucatu braganca
BR braganca_paulista brasilandia brasilia breves brusque butanta cabo_de_santo_agostinho cabo_frio cachoeirinha
BR cachoeiro_de_itapemirim caieiras camacari camaragibe cambe cameta campina_grande campinas campo_grande campo_largo
BR campo_limpo campos_dos_goytacazes cangaiba canoas capao_redondo caraguatatuba carapicuiba cariacica caruaru cascavel
BR castanhal catalao catanduva caucaia caxias caxias_do_sul ceilandia chapeco cidade_ademar cidade_dutra cidade_lider
BR cidade_tiradentes codo colatina conselheiro_lafaiete contagem copacabana coronel_fabriciano cotia crato criciuma
BR cubatao cuiaba curitiba cursino diadema divinopolis dourados duque_de_caxias eirunepe embu_das_artes
BR ermelino_matarazzo eunapolis fazenda_rio_grande feira_de_santana fernando_de_noronha ferraz_de_vasconcelos
BR florianopolis fortaleza foz_do_iguacu franca francisco_morato franco_da_rocha freguesia_do_o gama garanhuns goiania
BR governador_valadares grajau gravatai guaianases guara guarapari guarapuava guaratingueta guaruja guarulhos
BR hortolandia ibirite igarassu iguatemi ilheus imperatriz indaiatuba ipatinga ipiranga ipojuca itabaiana itabira
BR itaborai itabuna itacoatiara itaguai itaim_bibi itaim_paulista itaituba itajai itanhaem itapecerica_da_serra
BR itaperuna itapetininga itapevi itapipoca itaquaquecetuba itaquera itatiba itu ituiutaba jabaquara
BR jaboatao_dos_guararapes jacarei jandira japeri jaragua jaragua_do_sul jardim_angela jardim_helena jardim_sao_luis
BR jatai jau jequie ji_parana joao_pessoa joinville jose_bonifacio juazeiro juazeiro_do_norte juiz_de_fora jundiai
BR lagarto lages lajeado lauro_de_freitas lavras limeira linhares londrina luis_eduardo_magalhaes luziania macae macapa
BR maceio mage mairipora manacapuru manaos manaus mandaqui maraba maracanau maranguape marica marilia maringa marituba
BR maua mogi_das_cruzes mogi_guacu montes_claros mossoro muriae natal nilopolis niteroi nossa_senhora_do_socorro
BR nova_friburgo nova_iguacu nova_lima nova_serrana novo_gama novo_hamburgo olinda osasco ourinhos paco_do_lumiar
BR palhoca palmas paragominas paranagua parauapebas parelheiros parintins parnaiba parnamirim passo_fundo passos
BR patos_de_minas paulinia paulista paulo_afonso pedreira pelotas perdizes petrolina petropolis pindamonhangaba pinhais
BR piracicaba piraquara pirituba planaltina plano_piloto poa pocos_de_caldas ponta_grossa por_do_sol porto_alegre
BR porto_seguro porto_velho pouso_alegre praia_grande presidente_prudente queimados raposo_tavares recanto_das_emas
BR recife resende riacho_fundo_ii ribeirao_das_neves ribeirao_pires ribeirao_preto rio_branco rio_claro rio_das_ostras
BR rio_de_janeiro rio_grande rio_pequeno rio_verde rondonopolis sabara sacoma salto salvador samambaia san_paolo
BR santa_barbara_d'oeste santa_cruz_do_sul santa_luzia santa_maria santa_rita santana santana_de_parnaiba santarem
BR santo_andre santo_antonio_de_jesus santos sao_bernardo_do_campo sao_caetano_do_sul sao_carlos
BR sao_goncalo_do_amarante sao_joao_de_meriti sao_jose sao_jose_de_ribamar sao_jose_do_rio_preto sao_jose_dos_campos
BR sao_jose_dos_pinhais sao_leopoldo sao_lourenco_da_mata sao_lucas sao_luis sao_mateus sao_paulo sao_pedro_da_aldeia
BR sao_rafael sao_vicente sapopemba sapucaia_do_sul sarandi senador_canedo serra sertaozinho sete_lagoas simoes_filho
BR sinop sobral sorocaba sorriso sumare suzano taboao_da_serra taguatinga tangara_da_serra tatui taubate
BR teixeira_de_freitas teofilo_otoni teresina teresopolis timon trindade tubarao uba uberaba uberlandia umuarama
BR uruguaiana valinhos valparaiso_de_goias varginha varzea_grande varzea_paulista vespasiano viamao vila_andrade
BR vila_curuca vila_jacui vila_maria vila_mariana vila_matilde vila_medeiros vila_prudente vila_velha vitoria
BR vitoria_da_conquista vitoria_de_santo_antao volta_redonda votorantim αραγκουαινα ειρουνεπε καμπο_γκραντε κουιαμπα
BR μαναουσ μασειο μπαια μπελεμ μποα_βιστα νορονια πορτο_βελιο ρεσιφε ριο_μπρανκο σανταρεμ σαο_παολο φορταλεζα арагуаина
BR араґуаіна баия белем белен боа-виста боа-віста боа_виста еирунепе кампо_гранде кампу-гранди кампу-ґранді куяба
BR манаус масеио норонья нороня порто_вельо порту-велью ресифе ресифи ресіфі рио_бранко риу-бранку ріо-бранко сан-паулу
BR сантарем сантарен сао_пауло форталеза чуяба эирунепе אירונפי אראגואינה באהיה בואה_ויסטה בלם מנאוס מסייאו נורוניה
BR סאו_פאולו סנטרם פורטאלזה פורטו_וליו קויאבה קמפו_גרנדה ריו_ברנקו רסיפה ايرونبي أروجوانيا باهيا باو_فيستا بلم
BR بورتو_فيلو ريسيف ريوبرانكو سانتاريم ساو_باولو فورتاليزا كومبو_جراند كيابا ماشيو ماناوس نوروناه กัมปูกรันดี กุยาบา
BR ซันตาเรม บัววีชตา บาเยีย ปอร์ตูเวลโย ฟอร์ตาเลซา มาเซโอ มาเนาส์ รีโอบรังโก อารากัวนา เซาเปาลู เบเลง เรซีเฟ เอรูเนเป
BR โนรอนฮา 노롱야 레시페 마나우스 마세이오 바히아 벨렘 보아_비스타 산타렘 상파울루 아라과이나 아이루네페
BR 캄포_그란데 쿠이아바 포르탈레자 포르토벨료 히우_브랑쿠 アラグァイナ エイルネペ カンポグランデ クイアバ サンタレム サンパウロ ノローニャ バイーア
BR フォルタレザ ベレン ボアビスタ ポルトベーリョ マセイオ マナウス リオブランコ レシフェ 依伦尼贝 保維斯塔 博阿维斯塔 古雅巴 圣保罗 圣塔伦 大坎普 巴伊亚 巴伊阿 库亚巴 格蘭場 波多韦柳 洛罗尼亚 瑪瑙斯
BR 福塔力莎 福塔雷萨 累西腓 維留港 聖保羅 聖塔倫 艾魯內佩 諾倫哈 貝倫 贝伦 里奥布郎库 里約布蘭 阿拉圭那 阿拉瓜伊纳 雷西非 馬瑟歐 马塞约 马瑙斯
BS nassau νασαου насау нассау נסאו ناسو แนสซอ 나소 ナッソー 拿索 拿骚
BT thimbu thimpu timbu timpu θιμφου тхимпху тхімпху טהימפהו تيمفو ทิมพู 팀부 ティンプー 廷布
BW francistown gaborone γκαμπορονε габороне ґабороне גבורונה غابورون กาโบโรเน 가보로네 ハボローネ 哈博罗内 嘉柏隆里
BY baranovichi barysaw bobruysk brest homyel' hrodna lida mahilyow mazyr minsk minszk orsha pinsk vitebsk μινσκ
BY бабруиск бабрујск баранавічы барановичи барысау берасьце берестя бобруиск борисов брест брест-литовск брэст витебск
BY витепск витьбьскъ вітебськ віцебск гародня гомел гомель гомељ гомєль гродна гродно лида ліда магілеу мазыр минск
BY минск_ош минскаи могилев могильов могиљов мозир мозырь мінск мінськ мѣньскъ мәгилев орша пинск пінск пінськ מינסק
BY مينسك มินสก์ 민스크 ミンスク 明斯克
BZ belice μπελιζ белиз беліз בליז بليز เบลีซ 벨리즈 ベリーズ 伯利兹 貝里斯
CA abbotsford ahuntsic-cartierville ajax barrie brampton brantford burlington burnaby calgary chilliwack coquitlam
CA dartmouth delta edmonton etobicoke gatineau gloucester greater_sudbury guelph halifax hamilton kamloops kelowna
CA kitchener la_cite-limoilou langley laval le_plateau-mont-royal le_vieux-longueuil lethbridge levis longueuil markham
CA mercier–hochelaga-maisonneuve milton mississauga montreal nepean newton oakville orleans oshawa ottawa ottawa_south
CA quebec red_deer regina richmond_hill riviere-des-prairies–pointe-aux-trembles rosemont–la_petite-patrie saanich
CA saguenay saint-jean_de_terre-neuve saint-louis-de-terrebonne saint_john's sainte-foy san_juan_de_terranova saskatoon
CA sherbrooke st._catharines st._john's surrey teluk_cambridge teluk_glace teluk_goose terrebonne thunder_bay toronto
CA trois-rivieres vancouver vaughan ville-marie villeray–saint-michel–parc-extension waterloo whalley whitby windsor
CA winnipeg βανκουβερ γκλεισ_μπει γκουσ_μπει γουαιτχορσ γουινιπεγκ εντμοντον ικαλουιτ ινουβικ κεμπριτζ_μπει κρεστον
CA μονκτον μπλαν_σαμπλον ντοσον ντοσον_κρικ ρανκιν_ινλετ ρεζολουτ ρετζαινα σεν_τζονσ σουιφτ_καρεντ τοροντο φορτ_νελσον
CA χαλιφαξ блан-саблон бланк-саблон ваитгорс ванкувер ванкувър виннипег вінніпеґ галифакс галіфакс глеис-беи глеис_беи
CA гус-беи гус_беи доусон доусон-крик доусон-крік доусън доусън_криик едмонтон едмънтън икалуит иквалуит инувик
CA кеимбридж-беи кеимбридж_беи кеимбрідж-беи крестон крестън монктон ранкин-инлет ранкин_инлет реджаина резольют
CA резолют ренкін-інлет риджаина свифт-керрент свіфт-каррент сеинт_джонс сент-джонс суифт_кърент торонто уаитхорс
CA уинипег форт_нелсън форт_нельсон халифакс эдмонтон ікалуіт інувік ґлеис-беи ґус-беи אדמונטון אינוויק איקלואיט
CA בלאן-סבלון גוס_ביי גלייס_ביי דוסון דוסון_קריק הליפקס ווייטהורס וויניפג ונקובר טורונטו מונקטון סוויפט_קרנט סנט_ג׳ונס
CA פורט_נלסון קיימברידג׳_ביי קרסטון רג׳ינה רזולוט רנקין_אינלט اكويلت ايدمونتون اينوفيك بلانك-سابلون تورونتو جلاس_باي
CA جوس_باي داوسان داوسن_كريك رانكن_انلت ريجينا ريزولوت سانت_جونس سوفت_كارنت فانكوفر فورت_نيلسون كامبرديج_باي كريستون
CA هاليفاكس وايت_هورس وينكتون وينيبيج กูสเบย์ ดอว์สัน ดอว์สัน_ครีก บลังค์-ซาบลอน ฟอร์ตเนลสัน มองตัน ริไจนา วินนิเพก
CA สวิฟต์เคอร์เรนต์ อินูวิก อีกวาลิต อ่าวแคมบริดจ์ เกลซเบย์ เครสตัน เซนต์จอนส์ เรโซลูท เอดมันตัน แรงกินอินเล็ต
CA แวนคูเวอร์ แฮลิแฟกซ์ โทรอนโต ไวต์ฮอร์ส 구즈베이 글라스베이 도슨 도슨크릭 랭킹_인렛 리자이나 리졸루트 몽턴
CA 벤쿠버 블랑_사블롱 세인트존스 스위프트커런트 에드먼턴 위니펙 이누빅 이칼루이트 케임브리지_베이
CA 크레스톤 토론토 포트_넬슨 핼리팩스 화이트호스 イカルイット イヌヴィク ウィニペグ エドモントン グレースベイ グースベイ クレストン ケンブリッジベイ
CA スウィフトカレント セントジョンズ ドーソン ドーソンクリーク トロント バンクーバー ハリファクス ブラン・サブロン フォートネルソン ホワイトホース モンクトン ランキンインレット レジャイナ レゾリュート
CA 伊努维克 伊奴維克 伊魁特 克雷斯頓 克雷斯顿 兰今湾 剑桥湾 劍橋灣 古斯湾 哈利法克斯 哈里法克斯 圣约翰斯 埃德蒙顿 多伦多 多倫多 布兰克萨布隆 怀特霍斯 懷特霍斯 斯威夫特卡伦特 斯威夫特卡倫特 格莱斯贝 格雷斯貝 温哥华
CA 温尼伯 溫哥華 溫尼伯 白朗薩布隆 納爾遜堡 纳尔逊堡 羅斯魯特 聖約翰 艾德蒙吞 蒙克頓 蒙克顿 蘭今灣 道森 道森克里克 里賈納 里贾纳 雷索卢特 鵝灣
CC cocos_islands cocoseilanden kokosoarna kokosove_ostrovy kokosoyene kokusz-sziget kookossaaret wyspy_kokosowe κοκοσ
CC кокосови_острови кокосовые_о-ва кокосові_острови קוקוס كوكوس โคโคส 코코스 ココス諸島 可可斯 科科斯群島
CD bakwa bandundu_province beni boma bukama bukavu bumba bunia butembo gandajika gemena goma ilebo inkisi isiro kabinda
CD kalemie kamina kananga kikwit kindu kinsasa kinshasa kinszasa kipushi kisangani kolwezi likasi lisala lubumbashi
CD masina matadi mbandaka mbanza-ngungu mbuji-mayi moanda mwene mwene-ditu tshikapa tshilenge uvira κινσασα
CD λουμπουμπασι киншаса кіншаса лубумбаши лубумбаші לובומבאשי קינשסה كينشاسا لومبباشا กินชาซา ลูบัมบาชิ 루붐바시
CD 킨샤사 キンシャサ ルブンバシ 卢本巴希 盧本巴希 金夏沙 金沙萨
CF bangi bangui begoua berberati bimbo carnot μπανγκι банги бангуи банґі בנגואי بانغوي บังกี 방기 バンギ 班吉
CG brazzavil brazzaville dolisie nkayi pointe-noire μπραζαβιλ бразавил браззавиль браззавіль ברזוויל برازافيل บราซซาวิล
CG 브라자빌 ブラザビル 布拉柴維爾 布拉柴维尔
CH basel bern curych geneva lausanne winterthur zurich zurigo zurih zurique zurych ζυριχη цюрих цюріх ציריך زيورخ ซูริค
CH 취리히 チューリッヒ 苏黎世 蘇黎世
CI abengourou abidjan abidzan abiyan abobo anyama bondoukou bonon bouafle bouake dabou daloa daoukro divo duekoue
CI gagnoa korhogo koumassi man marcory san-pedro seguela sinfra soubre yamoussoukro αμπιτζαν абиджан абіджан אביג׳אן
CI أبيدجان อาบีจาน 아비장 アビジャン 阿比讓 阿比让
CK ραροτονγκα раротонга רארוטונגה راروتونغا ราโรตองกา 라로통가 ラロトンガ 拉罗汤加 拉羅湯加
CL alto_hospicio antofagasta arica calama chillan colina concepcion copiapo coquimbo coronel curico easter_island
CL husvet-szigetek ile_de_paques ilha_de_pascoa insula_pastelui iquique isla_de_pascua la_pintana la_serena lampa
CL lo_prado maipu nunoa osorno osterinsel paaseiland paasiaissaari paskalya_adasi paskeoen paskeoya paskon pasqua
CL penalolen puente_alto puerto_montt punta_arenas quilicura quilpue rancagua renca san_bernardo san_pedro_de_la_paz
CL santiago santiago_de_chile talca talcahuano temuco valdivia valparaiso velikonocni_ostrov velkonocny_ostrov
CL villa_mercedes vina_del_mar wyspa_wielkanocna νησοσ_πασχα πουντα_αρενασ σαντιαγκο великденски_остров о-в_пасхи
CL острів_пасхи пунта-аренас пунта_аренас сантьяго сантьяґо сантяго אי_הפסחא סנטיאגו פונטה_ארנס استر بونتا_أريناز
CL سانتياغو ซันติอาโก ปุนตาอาเรนัส อีสเตอร์ 산티아고 이스터_섬 푼타아레나스 イースター島 サンチアゴ プンタアレナス 圣地亚哥 复活节岛 復活島
CL 聖地牙哥 蓬塔阿雷納斯 蓬塔阿雷纳斯
CM bafoussam bamenda bertoua buea douala duala ebolowa edea foumban kousseri kumba kumbo limbe maroua ngaoundere
CM nkongsamba yaounde ντουαλα дуала דואלה دوالا ดูอาลา 두알라 ドゥアラ 杜阿拉
CN acheng aihui ala'er anbu anda ankang anliu anning anqing anqiu anshan anshun anyang aqsu artux bachuan baicheng
CN baise baisha baishan baiyin banan bao'an bao'an_centre baoding baoji baoshan baotou bashan basuo bayan_nur bazhong
CN bei'an beibei beihai beijing beiliu beining beipiao bengbu benxi bijie binzhou bishan bole boshan bozhou buhe
CN cangzhou changchun changde changji changle changning changsha changshu changyi changyuan changzheng changzhi
CN changzhou chaohu chaoyang chaozhou chengde chengdu chenggu chengguan_qu chenghua chengqiao chengtangcun chengzhong
CN chenzhou chifeng chizhou chongfu chongming chongqing chongzuo chuxiong chuzhou cixi dachang dali dalian daliang
CN dandong daqing dasha datong datun dawukou daxing daxing'anling daye dazhou dehui dengzhou deyang dezhou didao dingxi
CN dingzhou doilungdeqen dongguan donghai dongling dongtai dongyang dongying dunhua dunhuang duyun e'zhou encheng enshi
CN ezhou fangchenggang fendou fengcheng fenghuang fengxiang foshan fu'an fuding fuling fushun fuxin fuyang fuyu fuzhou
CN gangu_chengguanzhen ganzhou gaojing gaomi gaoping gaozhou gejiu ghulja gongheyong gongzhuling guang'an guangshui
CN guangyuan guangzhou guankou gucun guigang guilin guixi guiyang gujangbagh guli gulin gunan guyuan haicheng haikou
CN hailar hailin hailun haimen hami handan hanfeng hangu hangzhou hanjia hanzhong harbin hebi hechi hechuan hedong
CN hefei hegang heihe hejiang hengshan hengshui hengyang hepo hepu heshan heyuan heze hezhou hohhot honggang hongkou
CN huacheng huadian huai'an huaibei huaihua huainan huanggang huangpu huangshan huangshi huangzhou huayin huicheng
CN huinong huixing huizhou hulan hulan_ergi huludao hulunbuir humen huocheng huzhou jalai_nur ji'an jiading jiagedaqi
CN jiamusi jianchang jiangmen jiangyin jiangyou jianshui jiaohe jiaojiang jiaozhou jiaozuo jiashan jiawang jiaxing
CN jiayuguan jiazi jieshi jieshou jieyang jijiang jilin jinan jinchang jincheng jinfeng jing'an jingdezhen jinghong
CN jingling jingmen jingzhi jingzhou jinhua jining jinjiang jinshan jinshanlu jinzhong jinzhou jishou jishu jiujiang
CN jiupu jiuquan jiutai jixi jiyuan jizhou kaifeng kaili kaiyuan kangding karamay kashgar korla kunming kunshan laibin
CN laiwu laixi laiyang laizhou langfang lanzhou laohekou lecheng leiyang lengshuijiang leshan lhasa lhoka lianghu
CN liangping lianhe lianjiang lianshan lianyungang liaocheng liaoyang licheng lichuan lijiang lincang linfen linqu
CN linshui linxi linxia_chengguanzhen linyi lishui liupanshui liuzhi liuzhou lizhi longfeng longgang longjiang longjing
CN longling_county longshan longshui longyan loudi lu'an luancheng luliang luodian luohe luohu_district luojiang
CN luoyang lushui luzhou ma'anshan maba macheng majie maoming meishan meizhou mengmao mengzi mentougou mianyang
CN mianzhu,_deyang,_sichuan mingshui minhang mudanjiang nada nanbin nanchang nanchong nanchuan nancun nanjin nanjing
CN nanning nanpiao nanping nanqiao nantong nantou nanyang nehe neijiang nianbo ning'er ningbo ningde
CN nossa_senhora_de_fatima nyingchi ordos pailou panjin panshan panzhihua peicheng pengpu pengze pingdingshan pingdu
CN pingliang pingshan pingwu_county pingxiang pizhou pu'er pudong pulandian puning puqi putian putuo puxi puyang
CN puyang_chengguanzhen qianjiang qiaotou qibao qingdao qingnian qingpu qingyang qingyuan qingzhou qinhuangdao qinzhou
CN qionghai qiqihar qitaihe quanzhou qujing quzhou rizhao rugao rui'an salaqi sangaj sanghaj sanghay sanhe sanmenxia
CN sanming sanshui santo_antonio sanya shache shahecheng shajing shanghai shangluo shangqiu shangrao shangri-la shangyu
CN shangzhi shanhaiguan shantou shanwei shaoguan shaoshan shaowu shaoxing shaoyang shaping shenglilu shenyang shenzhen
CN shihezi shijiazhuang shijie shilong shiqi shiqiao shiyan shizuishan shouguang shuangcheng shuanglonghu shuangyashan
CN shuifu shuizhai shunyi shuozhou siping sjanghai songcheng songjiang songnan songyuan suicheng suihua suining suizhou
CN sujiatun suqian suzhou szanghaj tacheng tai'an taibai taicang taishan taiyuan taizhou tanggu tanghe tangshan tantou
CN tanzhou taonan taozhou tengyue thuong_hai tianfu tianjin tianshui tieli tieling tongchuan tongchuanshi tonghua
CN tongliao tongling tongren tongshan tongzhou tumxuk turpan ulanhot ulanqab urumci urumcsi urumczi urumqi wafangdian
CN wanning wansheng wanxian wanzhou wayaobu weifang weihai weinan wenchang wenshan_city wenzhou wuchuan wuda wugang
CN wuhai wuhan wuhu wujiaqu wushan wuwei wuxi wuxue wuyishan wuzhishan wuzhong wuzhou xangai xi'an xiamen xiangcheng
CN xiangtan xiangyang xianning xiantao xianyang xiaogan xiayang xiazhen xichang xigang xilin_hot xilinhot xincheng
CN xindi xinghua xingning xingtai xingyi xining xinji xinqiao xintai xinxiang xinyang xinyi xinyu xinyuan xinzhai
CN xinzhou xiulin xiuying xuancheng xuanhua xuchang xuhui xunchang xuyong xuzhou ya'an yakeshi yan'an yancheng
CN yangcheng yangchun yanghang yangjiang yangpu yangquan yangshuo yangzhou yanji yantai yanzhou yezhou yibin yichang
CN yichun yidu yinchuan yingkou yingtan yintai yiwu yixing yizhou yong'an yongchuan yongji yongzhou yuci yuepu yueyang
CN yulin yuncheng yunfu yunlong yushu yuxi yuyao zaoyang zaozhuang zhabei zhalantun zhangjiagang zhangjiajie
CN zhangjiakou zhangye zhangzhou zhanjiang zhaodong zhaoqing zhaotong zhaoyuan zhaozhou zhengding zhengzhou zhenjiang
CN zhenping zhenzhou zhicheng zhonghe zhongshan zhongwei zhongxiang zhoucun zhoukou zhoushan zhu_cheng_city zhucheng
CN zhuhai zhuji zhujing zhumadian zhuzhou zibo zigong zitong ziyang zoucheng zunyi ουρουμτσι σανγκαη урумчи урумчі
CN шанхаи אורומקי שנחאי أرومكي شنغهاي อุรุมชี เซี่ยงไฮ้ 상하이 우루무치 ウルムチ 七台河 七台河市 万城 万宁市 万寧 万寧市 万州 万州区 三亚 三亚市 三亜市
CN 三亞 三明 三明市 三河 三門峡市 三門峽 三门峡 三门峡市 上海 上海市 上海浦东 上虞 上虞区 上虞县 上虞市 上饒 上饒市 上饶 上饶市 东方市 东莞 东莞市 东营市 中卫 中卫市 中国上海 中山 中山市 中衛 中衛市 临汾
CN 临汾市 临沂 临沂市 临沧市 丹东市 丹東 丹東市 丽水 丽水县 丽水市 义乌 乌兰察布市 乌鲁木齐 乌鲁木齐市 乐山 乐山市 九江 九江市 云浮 云浮市 五松 亳州 亳州市 仏山市 佛山 佛山市 佳木斯 佳木斯市 來賓 保定
CN 保定市 保山 保山市 信阳 信阳市 信陽 信陽市 內江 八所 八所镇 六安 六安市 六盘水市 六盤水 六盤水市 兰州 兰州市 关口 兴义 兴义市 冀州 内江 内江市 包头 包头市 包頭 包頭市 北京 北京市 北海 北海市 十堰
CN 十堰市 南京 南京市 南充 南充市 南宁 南宁市 南寧 南寧市 南干道 南平 南平市 南昌 南昌市 南通 南通市 南阳 南阳市 南陽 南陽市 厦门 厦门市 双鴨山市 双鸭山 双鸭山市 叙州城 叙府 古江巴格 台州 台州市 合川 合肥
CN 合肥市 吉安 吉安市 吉林 吉林市 吕梁市 吴兴 吴兴区 吴忠 吴忠市 吴忠镇 周口 周口市 呼伦贝尔 呼伦贝尔市 呼和浩特 呼和浩特市 呼市 和田 和田市 咸宁市 咸阳 咸阳市 咸陽 咸陽市 哈尔滨 哈尔滨市 哈爾濱 唐山 唐山市
CN 商丘 商丘市 商洛市 喀什 喀什市 営口 営口市 嘉兴 嘉兴市 嘉定 嘉定镇 嘉定镇街道 嘉积 嘉興 嘉興市 四平 四平市 四平街 固原 固原市 坦洲 坦洲镇 城厢 城厢镇 塘沽 塩城市 处州府 大兴安岭 大同市 大场 大庆 大庆市
CN 大慶 大慶市 大连 大连市 大連 大連市 天府 天水 天水市 天津 天津市 太仓 太仓市 太原 太原市 太和 太河村 奉贤 奉贤区 奎聚 威海 威海市 娄底市 婁底 婁底市 孝感 孝感市 宁德 宁德市 宁波 宁波市 安庆 安庆市
CN 安康 安康市 安慶 安慶市 安邑 安阳市 安陽市 安順 安順市 安顺市 定海 定海区 定西 定西市 宜兴市 宜城 宜城街道 宜宾 宜宾市 宜昌 宜昌市 宜春 宜春市 宜賓 宜賓市 宝安 宝山 宝鶏市 宝鸡 宝鸡市 宣化 宣城市
CN 宿州市 宿迁市 密州 寧波 寧波市 寶安 寶雞 将官池 尧都区 屯溪 屯溪区 山南市 岳阳市 岳陽市 崇左 崇明 崇明区 崑山 崑山市 巴中 巴中市 巴南区 巴彦淖尔市 希日塔拉 希日塔拉街道 常州 常州市 常徳 常徳市 常德
CN 常德市 平凉 平凉市 平度 平涼 平涼市 平阳 平阳府 平頂山 平頂山市 平顶山 平顶山市 广元 广元市 广安市 广州 广州市 広元市 広州 広州市 庆阳 庆阳市 库尔勒 库尔勒市 廈門 廈門市 廊坊 廊坊市 廣元 廣州 廣州市
CN 延吉 延吉市 延安 延安市 开封 开封市 开平 张家口 张家口市 张家港 张家港市 张家界 张家界市 张掖 张掖市 張家口 張家口市 張家界 張家界市 張掖 張掖市 徐州 徐州市 徐汇 徳州市 徳陽市 德州 德州市 德阳市 德陽
CN 忻州 忻州市 忻府区 怀化市 恵州 恵州市 惠州 惠州市 慈溪 慈溪市 懐化市 懷化 成都 成都市 扬州 扬州市 承徳市 承德 承德市 抚州 抚州市 抚顺市 掲陽市 揚州 揚州市 揭阳 揭阳市 揭陽 撫州 撫州市 撫順 撫順市
CN 攀枝花 攀枝花市 文城 文城镇 文山 文山市 文昌 文昌市 新乡市 新余 新余市 新喻 新安 新安镇 新沂 旅大 无锡 无锡市 日照 日照市 昆山 昆山市 昆明 昆明市 昌邑 昭通 昭通市 晉城 晉江 晋中市 晋城 晋城市 晋江
CN 晋江市 普宁 普宁市 普寧 普寧市 普陀 景徳鎮 景德镇 景德镇市 曲靖 曲靖市 朔州 朔州市 朝阳市 朝陽市 本渓 本渓市 本溪 本溪市 来宾 来宾市 来賓市 杨浦 杭州 杭州市 東営市 東營 東莞 東莞市 松江 松江区 枣庄市
CN 柳州 柳州市 株洲 株洲市 栾城 桂林 桂林市 梅州 梅州市 梧州 梧州市 棗荘市 棗莊 椒江村 楚雄 楚雄市 楽山市 樂山 樊城 樊城镇 欽州 欽州市 武威 武威市 武汉 武汉市 武漢 武漢市 毕节 毕节市 永定 永定区 永州
CN 永州市 永济 永济市 汉中 汉中市 汉台 汉台区 汕头 汕头市 汕尾 汕尾市 汕頭 汕頭市 江門 江門市 江门 江门市 江阴市 池州 池州市 沈阳 沈阳市 沧州 沧州市 河南府 河池市 河源 河源市 泉州 泉州市 泰安市 泰州
CN 泰州市 泸州 泸州市 洛阳 洛阳市 洛陽 洛陽市 济南 济南市 济宁 济宁市 浏阳 浏阳市 浒山 浒山街道 浜州市 浦东 浦东新区 浦東新区 浦西 浦阳 浦阳街道 海口 海口市 淄博 淄博市 淮北 淮北市 淮南市 淮安 淮安市 深圳
CN 深圳市 清远 清远市 清遠 清遠市 済南 済南市 済寧市 温州 温州市 渭南 渭南市 湖州 湖州市 湘潭 湘潭市 湛江 湛江市 溫州市 滁州 滁州市 滄州 滄州市 滨州市 漢中 漢中市 漯河 漯河市 漳州 漳州市 潍坊 潍坊市 潞安
CN 潞安府 潭头 潮州 潮州市 潮汕 澄江 澄江街道 濟南 濟南市 濟寗 濟寧 濮阳 濮阳市 濮陽 濮陽市 濰坊 濱州 瀋陽 瀋陽市 瀘州 瀘州市 灯塔路 烏魯木齊 烏魯木齊市 烟台 烟台市 無錫 無錫市 焦作 焦作市 煙台市 煙臺
CN 營口 牡丹江 牡丹江市 玉山 玉林 玉林市 珠海 珠海市 琼海 琼海市 瑞安 瓊海 瓊海市 甘州 畢節 畢節市 白城 白城市 百城 百城街道 百色 百色市 百色镇 益阳 益阳市 盐城 盐城市 盘锦市 眉山 眉山市 石嘴山市 石家庄
CN 石家庄市 石家荘 石家荘市 石家莊 石家莊市 石岐 石岐街道 石河子 石河子乡 石河子市 碱水 福州 福州市 秦皇岛 秦皇岛市 秦皇島 秦皇島市 竜岩 竜岩市 紹興 紹興市 綿陽 綿陽市 红山区 绍兴 绍兴市 绵阳 绵阳市 義烏縣
CN 聊城 聊城市 肃州 肇庆 肇庆市 肇慶 肇慶市 胜利 胜利街道 臨汾 臨汾市 臨沂 臨沂市 自貢 自貢市 自贡 自贡市 舟山 舟山市 芜湖 芜湖市 苏州 苏州市 茂名 茂名市 荆州市 荆门市 荊州 荊州市 荊門 荊門市 莆田 莆田市
CN 莱芜市 莱蕪市 菏泽 菏泽市 菏澤 萊蕪 萍乡 萍乡市 萍郷 萍郷市 萍鄉 营口 营口市 萨依巴格 萬寧 葫芦岛 葫芦岛市 蒙自市 蕪湖 蕪湖市 蘇州 蘇州市 蘭州 蘭州市 虹口 蚌埠 蚌埠市 衡水 衡水市 衡阳市 衡陽 衡陽市
CN 衢州 衢州市 襄樊 襄樊市 襄阳 襄阳市 襄阳府 襄陽 襄陽市 西宁 西宁市 西安 西安市 西寧 西寧市 西昌 西昌市 许昌市 貴港 貴港市 貴陽 貴陽市 賀州 賀州市 贛州 贵港 贵港市 贵阳 贵阳市 贺州市 资阳市 赣州 赣州市
CN 赤峰 赤峰市 赫山 赫山区 赵伊 辽源 辽源市 辽阳市 达州 达州市 运城 运城市 连云港 连云港市 连山 连山区 迪化 通化 通化市 連雲港 遂宁 遂宁市 遂寧 遂寧市 運城 運城市 達州 達州市 遵义 遵义市 遵義 遵義市 遼源
CN 遼源市 遼陽 遼陽市 邢台 邢台市 邯郸 邯郸市 邯鄲 邯鄲市 邵阳市 邵陽 邵陽市 郑州 郑州市 郴州 鄂尔多斯市 鄂州 鄂州市 鄭州 鄭州市 酒泉 酒泉市 重庆 重庆市 重慶 重慶市 金华 金华市 金山 金山区 金華 金華市
CN 金華縣 鉄嶺市 銀川 銀川市 錦州 錦州市 鎮江 鐵嶺 钦州 钦州市 铁岭 铁岭市 铜官 铜川 铜川市 铜陵 铜陵市 银川 银川市 锡林浩特 锡林浩特市 锦州市 镇江 镇江市 長春 長春市 長沙 長沙市 長治 長治市 长宁 长春
CN 长春市 长沙 长沙市 长沙街道 长治 长治市 開封 開封市 闵行 闸北 阜新 阜新市 阜阳市 阜陽 阜陽市 阳朔 阳江 阳江市 阳泉 阳泉市 阿克苏 阿克苏市 陽江 陽江市 陽泉 陽泉市 随州市 隨州 雁江 雅安市 雙鴨山 雨城
CN 雨城区 雲浮 雲浮市 霍城 霍城县 青岛 青岛市 青島 青島市 青浦 青阳 青阳镇 静安 鞍山 鞍山市 韶关 韶关市 韶関市 韶關 韶關市 马鞍山 马鞍山市 驻马店 驻马店市 鶏西 鶏西市 鶴壁 鶴壁市 鶴崗 鶴崗市 鷄西 鸡西
CN 鸡西市 鹤壁 鹤壁市 鹤岗 鹤岗市 鹽城 麗水 麗水市 黃山市 黃岡 黃石市 黄冈 黄冈市 黄山 黄山市 黄岡 黄岡市 黄浦 黄石 黄石市 齊齊哈爾 齊齊哈爾市 齐齐哈尔 齐齐哈尔市 龍岩 龍岩市 龙山 龙岩 龙岩市 龙洲湾
CO armenia barrancabermeja barranquilla bello bogota bucaramanga buenaventura cali cartagena cartago chia cucuta
CO dosquebradas envigado facatativa florencia floridablanca funza girardot_city giron guadalajara_de_buga ibague itagui
CO kennedy magangue maicao malambo manizales medellin monteria mosquera neiva ocana palmira pasto pereira piedecuesta
CO pitalito popayan quibdo riohacha rionegro sabanalarga santa_marta sincelejo soacha sogamoso soledad tulua tunja
CO valledupar villavicencio yopal zipaquira μπογκοτα богота боґота בוגוטה بوغوتا โบโกตา 보고타 ボゴタ 波哥大
CR kosta_rika kostarika kostaryka κοστα_ρικα коста-рика коста-ріка коста_рика קוסטה_ריקה كوستاريكا คอสตาริกา 코스타리카
CR コスタリカ 哥斯大黎加 哥斯达黎加
CU alamar almendares arroyo_naranjo balcon_de_la_lisa bayamo boyeros camaguey centro_habana cerro ciego_de_avila
CU cienfuegos ciudad_camilo_cienfuegos diez_de_octubre fontanar guanabacoa guantanamo havana havanna hawana holguin
CU l'avana la_habana la_havane las_tunas mantilla marianao matanzas palma_soriano pinar_del_rio plaza_de_la_revolucion
CU san_miguel_del_padron sancti_spiritus santa_clara santiago_de_cuba vedado αβανα гавана хавана הוואנה هافانا ฮาวานา
CU 하바나 ハバナ 哈瓦那
CV cabo_verde cap-vert capo_verde capul_verde kaapverdie kap_verde kapp_verde kapverdy praia
CV republika_zielonego_przyladka tanjung_verde zold-foki_szigetek πρασινο_ακρωτηριο кабо-верде кабо_верде כף_ורדה
CV الرأس_الأخضر เคปเวิร์ด 카보_베르데 カーボベルデ 佛得角 維德角
CW curacao curazao willemstad κουρασαο кюрасао קוראסאו كوراساو คูราเซา 퀴라소 キュラソー 库拉索 庫拉索
CX christmas_island christmaseiland christmasoya joulusaari juleoen julon karacsony-sziget navidad vanocni_ostrov
CX vianocny_ostrov weihnachtsinsel wyspa_bozego_narodzenia νησοσ_χριστουγεννων о-в_рождества острів_різдва рождество
CX האי_כריסטמס كريسماس คริสต์มาส 크리스마스 クリスマス島 圣诞岛 聖誕島
CY famagosta famagouste gazimagusa lefkosa limassol nicosia nicosie nikosia nikosie nikozia nikozija nikozja αμμοχωστοσ
CY λεμεσοσ λευκωσια λευκωσιαν никозия никосия нікосія фамагуста ניקוסיה פמגוסטה فاماغوستا نيقوسيا นิโคเซีย แฟมากุสตา
CY 니코시아 파마구스타 ニコシア ファマグスタ 尼古西亞 尼科西亚 法馬古斯塔 法马古斯塔
CZ brno liberec ostrava pilsen praag prag praga prague praha πραγα прага פראג براغ ปราก 프라하 プラハ 布拉格
DE aachen altona augsburg bergedorf bergisch_gladbach berliini berlijn berlim berlin berlino bielefeld bochum bonn
DE bottrop braunschweig bremen bremerhaven busingen busingen_am_hochrhein charlottenburg chemnitz darmstadt dortmund
DE dresden duisburg dusseldorf eimsbuttel erfurt erlangen essen frankfurt_am_main freiburg friedrichshain furth
DE gelsenkirchen gera gottingen hagen halle_(saale) hamburg hamburg-mitte hamburg-nord hamm hannover harburg heidelberg
DE heilbronn herne hildesheim ingolstadt jena karlsruhe kassel kiel koblenz koln krefeld kreuzberg leipzig leverkusen
DE lubeck ludwigshafen_am_rhein magdeburg mainz mannheim marienthal marzahn mitte moers monchengladbach mulheim munich
DE munster neue_neustadt neukolln neuss nippes nuremberg oberhausen offenbach oldenburg osnabruck paderborn pforzheim
DE porz_am_rhein potsdam prenzlauer_berg recklinghausen regensburg remscheid reutlingen rodenkirchen rostock
DE saarbrucken salzgitter schoneberg siegen solingen stuttgart trier ulm wandsbek wiesbaden wilmersdorf wolfsburg
DE wuppertal wurzburg βερολινο μπισινγκεν берлин берлін бюзинген бюзинген-на-верхнем-реине бюзінген ביזינגן ברלין برلين
DE بوسنغن บุสซิงเง็น เบอร์ลิน 베를린 뷔지겐 ビュージンゲン ベルリン 布辛根 柏林
DJ balbala cibuti djibouti djibuti dschibuti dzibuti dzsibuti gibuti yibuti τζιμπουτι джибути джібуті ג׳יבוטי جيبوتي
DJ จิบูตี 지부티 ジブチ 吉布地 吉布提
DK aalborg arhus copenaghen copenhaga copenhagen copenhague kobenhavn kodan koopenhamina kopenhag kopenhaga kopenhagen
DK kopenhamn koppenhaga odense κοπεγχαγη копенгаген копенхаген קופנהגן كوبنهاغن โคเปนเฮเกน 코펜하겐 コペンハーゲン 哥本哈根
DM dominika dominique ντομινικα доминика домініка דומיניקה دومينيكا โดมินิกา 도미니카 ドミニカ 多米尼克 多米尼加
DO bella_vista la_romana la_vega puerto_plata punta_cana saint-domingue salvaleon_de_higuey san_francisco_de_macoris
DO san_pedro_de_macoris santiago_de_los_caballeros santo_domingo santo_domingo_este santo_domingo_oeste αγιοσ_δομινικοσ
DO санто-доминго санто-домінґо санто_доминго סנטו_דומינגו سانتو_دومينغو ซานโต_โดมิงโก 산토도밍고 サントドミンゴ 圣多明各 聖多明哥
DZ ain_beida alger algeri algier algiers algir aljir alzir annaba argel bab_ezzouar baraki batna bechar bejaia biskra
DZ blida bordj_bou_arreridj bordj_el_kiffan bou_saada cezayir chlef constantine djelfa el_achir el_eulma el_oued
DZ ghardaia guelma jijel khenchela laghouat m'sila mascara medea mostaganem oran ouargla relizane rouiba saida setif
DZ sidi_bel_abbes skikda souk_ahras tebessa tiaret tizi_ouzou tlemcen touggourt αλγερι алжир אלג׳יר اغواط الأصنام
DZ الأغواط البليدة الجزائر الجزائر_العاصمة الجزيره الجلفة الرويبة الشلف المدية المسيلة الوادي اليشير أورليانفيل
DZ باب_الزوار باتنة بجاية براقي برج_الكيفان برج_بوعريريج بسكرة بشار بلد_السعادة بو_سعادة بوابة_الصحراء بوسعادة تبسة
DZ تقرت تلمسان توقرت تيارت تيزي_وزو جلفه جيجل خنشلة خنشله سطف سطيف سعيدة سكيكدة سوق_أهراس سيدي_بلعباس شلف عنابة عنابه
DZ غرداية غليزان فيليبفيل قالمة قسنطينة كستلم_تنجيتانم مدينة_الجزائر مدينة_العظماء مستاغانم مستغانم معسكر وادي_سوف
DZ ورقلة ولاية_الجلفة ولاية_باتنة ولاية_بسكرة ولاية_سطيف ولاية_سعيدة ولاية_سيدي_بلعباس ولاية_غرداية ولاية_غليزان
DZ ولاية_وهران وهران ئالجىر แอลเจียร์ 알제 アルジェ 阿尔及尔 阿爾及爾
EC ambato cuenca daule eloy_alfaro esmeraldas galapagos galapagos-szigetek galapagosoyene galapagy guaiaquil guayaquil
EC ibarra latacunga loja machala manta milagro portoviejo quevedo quito riobamba santo_domingo_de_los_colorados
EC γκαλαπαγκοσ γκουαγιακιλ галапагос галапагосские_о-ва гуаякил гуаякиль ґалапаґос ґуаякіль גואיאקיל גלפאגוס جلاباجوس
EC غواياكويل กัวยากิล กาลาปาโกส 갈라파고스 과야킬 ガラパゴス グアヤキル 加拉巴哥群島 瓜亚基尔 瓜亞基爾 科隆群岛
EE lasnamae tallin tallinn tallinna ταλιν талин таллин таллінн טאלין تالين ทาลลินน์ 탈린 タリン 塔林
EG 6th_of_october_city abnub abu_kabir abu_tij akhmim al-'ubur al_fashn al_fayyum al_hawamidiyah al_khusus
EG al_mahallah_al_kubra al_mansurah al_manzalah al_matariyah al_qahirah_al_jadidah al_‘ashir_min_ramadan alexandria
EG arish as_sinbillawayn ashmun assiut aswan banha bani_mazar bani_suwayf bilbeis bilqas bush cairo damanhur damietta
EG dayrut dikirnis disuq el_cairo esna faqus girga giza hada'iq_al_qubbah halwan hurghada idku il_cairo ismailia
EG kafr_ad_dawwar kafr_ash_shaykh kaherah kahira kahire kair kairo kirdasah kom_ombo le_caire luxor madinat_an_nasr
EG maghaghah mallawi manfalut marsa_matruh minya mit_ghamr munuf new_cairo port_said qalyub qina rosetta samalut
EG shibin_al_kawm shubra_al_khaymah sinnuris sohag suez tahta talkha tanta tima zagazig zefta καιρο каир каиро каір
EG קהיר استان_قنا اسكندريه اسماعيليه اسوان اقصر الاقصر الأقصر الإسكندرية الإسماعيلية الجيزة الزقازيق السنبلاوين
EG السويس العاشر_من_رمضان العبور العريش الغردقة الغردقه الفشن الفيوم القاهرة القاهرة_الجديدة المحلة_الكبرى المطرية
EG المنزلة المنصورة المنيا أبنوب أبو_تيج أبو_كبير أخميم أسوان أسيوط أشمون إدكو إسنا بلبيس بلقاس بنها بني_سويف
EG بني_مزار بور_سعيد بورسعيد جرجا حدائق_القبة حلوان دسوق دكرنس دمنهور دمياط ديروط رشيد زفتى سمالوط سوهاج سويس سوئز
EG شبرا_الخيمة شبين_الكوم طلخا طما طنطا طهطا عاشر_من_رمضان غردقه فاقوس قاهره قليوب قنا كرداسة كفر_الدوار كفر_الشيخ
EG محافظة_الفيوم مدينة_الإسماعيلية مرسى_مطروح مغاغة ملوي منصورة منصوره منفلوط منوف ميت_غمر ناصر-بوش_سابقا ไคโร 카이로
EG カイロ 开罗 開羅
EH al-ujun dakhla el-aaiun el-ajun el_aaiun el_ayun laayoune layun ελ_αγιουν ел_аюн ель-аюн эль-аюн אל_עיון العيون
EH เอลไอย์อุง 엘아이운 アイウン 阿尤恩
ER asmara
ES a_coruna albacete alcala_de_henares alcobendas alcorcon algeciras alicante almeria arganzuela badajoz badalona
ES barakaldo barcelona bilbao burgos canare canarias canarie canarische_eilanden carabanchel castello_de_la_plana
ES chamartin chamberi ciudad_lineal ciutat_vella de_kanariske_oer delicias donostia_/_san_sebastian dos_hermanas
ES eixample elche fuencarral fuencarral-el_pardo fuenlabrada gasteiz_/_vitoria getafe gijon girona gracia granada
ES horta-guinardo hortaleza huelva iles_canaries jaen jerez_de_la_frontera kanaren kanari kanari-szigetek
ES kanariansaaret kanarieoarna kanarioyene kanarske_ostrovy kanarya_adalari l'hospitalet_de_llobregat la_laguna
ES las_palmas_de_gran_canaria latina leganes lleida logrono madri madrid madrid_centro madryt malaga marbella mataro
ES moncloa-aravaca moratalaz mostoles murcia nou_barris orihuela ourense oviedo palma pamplona parla puente_de_vallecas
ES retiro reus sabadell san_blas-canillejas sant_andreu sant_marti santa_coloma_de_gramenet santa_cruz_de_tenerife
ES santander sants-montjuic sarria-sant_gervasi septe sevilla tarragona telde terrassa tetuan_de_las_victorias
ES torrejon_de_ardoz usera valladolid vigo villaverde wyspy_kanaryjskie zaragoza θεουτα καναρια μαδριτη
ES канарски_острови канарские_о-ва канарські_острови мадрид сеута האיים_הקנריים מדריד סאוטה سيتا كناري مدريد คะเนรี
ES มาดริด เซวตา 마드리드 세우타 카나리아_제도 カナリア セウタ マドリード 休达 休達 加納利 加那利 馬德里 马德里
ET addis-abeba addis_ababa addis_abeba addisz-abeba adigrat adis_abeba arabi arba_minch asela awasa bahir_dar bishoftu
ET burayu debre_birhan debre_mark'os debre_tabor dessie dila dire_dawa gonder harar hosa'ina inda_silase jijiga jimma
ET kombolcha mek'ele nazret nek'emte sebeta shashamane sodo warder weldiya αντισ_αμπεμπα аддис-абеба адис_абеба
ET אדיס_אבבה أديس_أبابا แอดดิสอาบาบา 아디스아바바 アジスアベバ 亚的斯亚贝巴 阿迪斯阿貝巴
FI east_helsinki espoo helsingfors helsinki helsinky helsinque jyvaskyla kuopio lahti oulu tampere turku vantaa ελσινκι
FI гельсінкі хелзинки хельсинки הלסינקי هلسنكي เฮลซิงกิ 헬싱키 ヘルシンキ 赫尔辛基 赫爾辛基
FJ fidji fidschi fidzi fidzsi figi fiyi φιτζι фиджи фіджі פיג׳י فيجي ฟิจิ 피지 フィジー 斐济 斐濟
FK στανλει стенли стенлі стэнли סטנלי استانلي สแตนลีย์ 스탠리 スタンレー 史坦利 斯坦利
FM kosrae-szigetek κοσραι косрае кошраи קוסרה كوسرا คอสไร 코스레 コスラエ 库赛埃 科斯瑞
FR aix-en-provence amiens angers argenteuil besancon bordeaux boulogne-billancourt caen cergy-pontoise clermont-ferrand
FR dijon grenoble le_havre le_mans lille limoges lyon lyon_03 marne_la_vallee marseille metz montpellier montreuil
FR mulhouse nancy nantes nice nimes parigi pariisi parijs paris paris_11_popincourt paris_11e_arrondissement
FR paris_12_reuilly paris_12e_arrondissement paris_13_gobelins paris_13e_arrondissement paris_14_observatoire
FR paris_15_vaugirard paris_16_passy paris_17_batignolles-monceau paris_18_buttes-montmartre paris_19_buttes-chaumont
FR paris_20_menilmontant pariz parizs paryz perpignan reims rennes rouen saint-etienne saint-quentin-en-yvelines
FR strasbourg toulon toulouse tours villeurbanne παρισι париж פריז باريس ปารีส 파리 パリ 巴黎
GA franceville librevil libreville port-gentil λιμπρεβιλ либревил либревиль лібревіль ליברוויל ليبرفيل ลีเบรอวิล
GA 리브르빌 リーブルヴィル 利伯维尔 自由市
GB aberdeen archway barking basildon basingstoke bath becontree bedford belfast bexley birkenhead birmingham blackburn
GB blackpool bolton bournemouth bradford brent brighton bristol burnley burton_upon_trent cambridge cardiff chelmsford
GB cheltenham chesterfield city_of_westminster colchester coventry crawley croydon dagenham derby doncaster dudley
GB dundee eastbourne edinburgh enfield_town exeter gillingham glasgow harrow high_wycombe huddersfield ilford ipswich
GB islington kingston_upon_hull leeds leicester liverpool londen london londra londres londyn lontoo luton maidstone
GB manchester mansfield mendip middlesbrough milton_keynes newcastle_under_lyme newcastle_upon_tyne newport northampton
GB norwich nottingham oldham oxford peterborough plymouth poole portsmouth preston reading rotherham saint_peters
GB salford sheffield slough solihull southampton southend-on-sea st_helens stockport stoke-on-trent sunderland sutton
GB sutton_coldfield swansea swindon telford tottenham wakefield walsall walthamstow warrington watford west_bromwich
GB wigan woking wolverhampton worthing york λονδινο лондон לונדון لندن ลอนดอน 런던 ロンドン 伦敦 倫敦
GD grenade γρεναδα гренада ґренада גרנדה غرينادا เกรนาดา 그레나다 グレナダ 格林纳达 格瑞納達
GE batumi kutaisi rustavi tbilisi tbilissi tbiliszi tiflis τιφλιδα тбилиси тбілісі טביליסי تبليسي ทบิลิซิ 트빌리시
GE トビリシ 第比利斯
GF caiena caienna cayena kajenna καγιεν каиен каиенна каєнна קאיין كايين กาแยน 카옌 カイエンヌ 卡宴 開雲
GG guernesey γκερνζι гернси гернсі гърнзи גרנזי غيرنزي เกิร์นซีย์ 건지 ガーンジー 根息島 根西岛
GH accra acra akkra akra amanfrom ashaiman atsiaman cape_coast ho koforidua kumasi medina_estates obuase sekondi
GH sekondi-takoradi takoradi tamale tema teshi_old_town twifu_praso ακρα аккра акра אקרה أكرا อักกรา 아크라 アクラ 阿克拉
GI cebelitarik gibilterra gibraltar γιβραλταρ гибралтар гібралтар גיברלטר جبل_طارق ยิบรอลตาร์ 지브롤터 ジブラルタル 直布罗陀
GI 直布羅陀
GL ittoqqortoormiit qaanaaq scoresbysund thule θουλη ντανμαρκσαβν σκορεσμπισουντ данмарксхавн денмарксхавн сгорсбисон
GL скорсбисунн туле іттоккортоорміут דנמרקסהוון סקורסביסונד תולה ثيل دانمرك_شافن سكورسبيسند ดานมาร์กสฮาวน์ ทูเล
GL สกอเรสไบซันด์ 덴마크샤븐 스코레스바이선드 툴레 イトコルトルミット チューレ デンマークシャウン 丹馬沙文 丹马沙文 伊托科爾托米特 图勒 斯科列斯比桑德 杜里
GM bandzul serekunda μπανζουλ банджул банжул בנג׳ול بانجول บันจูล 반줄 バンジュール 班珠尔 班竹
GN camayenne conacri conakri conakry dixinn dubreka kamsar kankan kindia kissidougou konakri konakry labe maneah
GN nzerekore siguiri κονακρι конакри конакрі קונאקרי كوناكري โกนากรี 코나크리 コナクリ 柯那克里 科纳克里
GP guadalupa guadelupa gwadelupa γουαδελουπη гваделупа ґваделупа גואדלופ غوادلوب กวาเดอลูป 과들루프 グアドループ 瓜地洛普
GP 瓜德罗普
GQ bata malabo μαλαμπο малабо מלבו مالابو มาลาโบ 말라보 マラボ 馬拉博 马拉博
GR ateena aten atena atenas atene ateny athen athena athene athenes athens atheny atina irakleion kallithea larisa
GR patra peristeri piraeus thessaloniki αθηνα αθηναι ηρακλειο ηρακλειο_κρητησ θεσσαλονικη καλλιθεα λαρισα πατρα
GR πειραιασ πειραιευσ περιστερι περιστερι_αττικησ περιστεριον σαλονικη атина афины афіни אתונה أثينا เอเธนส์ 아테네
GR アテネ 雅典
GS deli-georgia etela-georgia georgia_de_sud georgia_del_sud georgia_del_sur georgia_do_sul georgia_poludniowa
GS georgia_selatan georgie_du_sud guney_georgia jizni_georgie juzna_georgia juzna_georgija nam_georgia sor-georgia
GS sudgeorgien sydgeorgien zuid-georgia νοτια_γεωργια південна_джорджія южна_джорджия южная_георгия דרום_ג׳ורג׳יה
GS جورجيا_الجنوبية เซาท์_จอร์เจีย 사우스조지아 サウスジョージア 南乔治亚 南喬治亞
GT chichicastenango chinautla chiquimula coatepeque coban escuintla guatemala_city gvatemala gwatemala jalapa jutiapa
GT mixco petapa puerto_barrios quetzaltenango san_juan_sacatepequez santa_lucia_cotzumalguapa totonicapan villa_canales
GT villa_nueva γουατεμαλα гватемала ґватемала גואטמלה غواتيمالا กัวเตมาลา 과테말라 グアテマラ 危地马拉 瓜地馬拉
GU γκουαμ гуам גואם غوام กวม 괌 グアム 关岛 關島
GW bisau bissau μπισαου бисау бісау ביסאו بيساو บิสเซา 비사우 ビサウ 比紹 比绍
GY georgetown guiana gujana gvajana γουιανα гаиана гаяна ґаиана גיאנה غيانا กายอานา 가이아나 ガイアナ 圭亚那 蓋亞那
HK fanling hong_kong hong_kong_island hongkong kowloon kowloon_city kowloon_city_centre kwai_chung ma_on_shan
HK new_territories san_tung_chung_hang sha_tin sham_shui_po tai_po tin_shui_wai tseung_kwan_o tsing_yi_town tsuen_wan
HK tuen_mun tung_chung victoria wan_chai wong_tai_sin yuen_long yuen_long_kau_hui yuen_long_san_hui χονγκ_κονγκ гонконг
HK хонконг הונג_קונג هونغ_كونغ ฮ่องกง 홍콩 东涌 九龍 九龍城 九龙 九龙城 元朗 元朗墟 元朗新墟 元朗旧墟 元朗舊墟 大埔 大埔墟 天水囲 天水围 天水圍 屯門 屯门 新东涌坑 新東涌坑
HK 新界 東涌 沙田 深水埗區 灣仔 荃灣 葵涌 青衣 香港 香港仔 香港岛 香港島 馬鞍山 馬鞍山村 马鞍山村 黃大仙 黄大仙
HN catacamas choloma danli el_progreso la_ceiba olanchito puerto_cortez san_pedro_sula siguatepeque tegucigalpa tocoa
HN τεγκουσιγκαλπα тегусигалпа тегусигальпа теґусіґальпа טגוסיגלפה تيغوسيغالبا เตกูซิกัลปา 테구시갈파 テグシガルパ 德古斯加巴
HN 特古西加尔巴
HR rijeka split zagabria zagrab zagreb zagrzeb zahreb ζαγκρεμπ загреб זאגרב زغرب ซาเกร็บ 자그레브 ザグレブ 札格瑞布 萨格勒布
HT arcahaie cap-haitien carrefour croix-des-bouquets delmas dessalines jacmel leogane les_cayes petionville
HT port-au-prince port-de-paix porto_principe puerto_principe saint-marc tigwav πορτ-ο-πρενσ порт-о-пренс פורט_או_פראנס
HT بورت_أو_برنس ปอร์โตแปรงซ์ 포르토프랭스 ポルトープランス 太子港
HU boedapest buda budapest budapest_iii._kerulet budapest_xi._kerulet budapest_xiii._kerulet budapesta budapeste
HU budapeszt budimpesta debrecen gyor kecskemet miskolc nyiregyhaza pecs pest szeged szekesfehervar ujpest zuglo
HU βουδαπεστη будапешт будапеща בודפשט بودابست บูดาเปส 부다페스트 ブダペスト 布达佩斯 布達佩斯
ID adiwerna ambon arjawinangun astanajapura balikpapan banda_aceh bandar_lampung bandung banjar banjaran banjarbaru
ID banjarmasin banyuwangi batam batang batu baturaja baubau bekasi belawan bengkulu bima binjai bitung blitar bogor
ID bontang bukittinggi cakarta ciamis ciampea cianjur cibinong cikampek cikarang cikupa cilacap cilegon cileungsir
ID cileunyi cimahi ciputat cirebon citeureup curug denpasar depok dumai dzakarta garut giacarta gorontalo grogol
ID gunungsitoli indramayu jacarta jajapura jakarta jambi_city jayapura jember jepara jombang karawang kediri kedungwuni
ID kendari kisaran klaten klungkung kotamobagu kresek kuningan kupang labuan_bajo langsa lawang lembang lhokseumawe
ID loa_janan lubuklinggau lumajang macassar madiun magelang makasar makassar malang manado manokwari martapura mataram
ID medan merauke metro mojokerto negara padalarang padang padangsidempuan palangkaraya palembang palopo palu pamanukan
ID pamulang pangkalanbuun pangkalpinang pare parepare parung pasarkemis paseh pasuruan pati payakumbuh pekalongan
ID pekanbaru pelabuhanratu pemalang pematangsiantar perbaungan percut plumbon pontianak prabumulih probolinggo
ID purwakarta purwodadi purwokerto rangkasbitung rantauprapat rengasdengklok salatiga samarinda sampit sawangan
ID semarang sepatan serang sidoarjo singaraja singkawang singosari situbondo soreang sorong south_tangerang subang
ID subulussalam sukabumi sukawati sumedang sumedang_utara sungai_penuh sungailiat sunggal surabaya surakarta tangerang
ID tanjung_pandan tanjung_pinang tanjungbalai tarakan tasikmalaya tebingtinggi tegal teluknaga ternate timika toli-toli
ID ungaran watampone weru yakarta yogyakarta μακασαρ ποντιανακ τζαγιαπουρα τζακαρτα джаипур джакарта джаяпура макасар
ID макассар понтианак понтіанак ג׳איאפורה ג׳קרטה מאקאסאר פונטיאנק بونتيانك جاكرتا جايابيورا ماكسار จาการ์ตา จายาปุระ
ID พอนเทียนัก มากัสซาร์ 마카사르 자야푸라 자카르타 폰티아나크 ジャカルタ ジャヤプラ ポンティアナック マカッサル 加亞布拉 坤甸 望加锡 查亚普拉 雅加达 雅加達
ID 馬卡沙爾
IE cork dublin dublino limerick south_dublin δουβλινο дублин дублін дъблин דבלין دبلن ดับบลิน 더블린 ダブリン 都柏林
IL ashdod ashkelon baitulmuqaddis bat_yam beersheba bet_shemesh bnei_brak gerusalemme haifa holon ierusalim jaffa
IL jerozolima jerusalem jerusalen jeruzalem jeruzsalem kfar_saba kudus netanya petah_tiqva ramat_gan rehovot
IL rishon_letsiyyon tel_aviv west_jerusalem yerusalem ιερουσαλημ иерусалим єрусалим אשדוד אשקלון באר_שבע בית_שמש
IL בני_ברק בת_ים חולון חיפה חפה יבוס יפו ירושלים ירושלם כפר_סבא מוריה מערב_ירושלים נתניה פתח_תיקוה פתח_תיקווה פתח_תקוה
IL פתח_תקווה ציון ראשון_לציון רחובות רמת_גן שלם תל_אביב תל_אביב-יפו القدس เยรูซาเลม 예루살렘 エルサレム 耶路撒冷
IM dao_man ile_de_man ilha_de_man insula_man isla_de_man isola_di_man man-sziget man_adasi mansaari ostrov_man otok_man
IM pulau_man wyspa_man νησοσ_του_μαν о-в_мэн остров_ман острів_мен האי_מאן جزيرة_مان เกาะแมน 맨섬 マン島 曼島 马恩岛
IN abohar achalpur adilabad adoni agartala agra ahilyanagar ahmedabad airoli aizawl ajmer akola alandur alappuzha
IN aligarh alwar amaravati ambala ambala_sadar ambarnath ambattur ambikapur ambur amravati amreli amritsar amroha anand
IN anantapur anantnag arrah asansol ashoknagar_kalyangarh aurangabad avadi azamgarh badlapur bagaha bagalkot
IN bahadurgarh baharampur bahraigh baidyabati balasore bali ballari balurghat banda bangaon bankura bansbaria banswara
IN barakpur baran baranagar barasat barddhaman bareilly baripada barnala barshi basirhat_city basti batala bathinda
IN beawar beed begusarai belagavi bengaluru bettiah betul bhadrak bhadravati bhadreswar bhagalpur bhalswa_jahangirpur
IN bharuch bhatpara bhavnagar bhayandar bhetia bhilai bhilwara bhimavaram bhind bhiwadi bhiwandi bhiwani bhopal
IN bhubaneswar bhuj bhusawal bidar bihar_sharif bikaner bilaspur bilimora bokaro borivli botad brahmapur budaun
IN bulandshahr bundi burari burhanpur buxar chanda chandannagar chandigarh chanduasi chapra chas chennai chhatarpur
IN chhindwara chikmagalur chilakalurupet chirmiri chitradurga chittoor chittorgarh churu coimbatore cuddalore cuttack
IN dalupura dam_dam damoh darbhanga darjiling datia davangere deesa dehradun delhi delhi_cantonment deoghar deoli
IN deoria dewas dhamtari dhanbad dharashiv dharavi dharmavaram dhaulpur dhule dibrugarh dimapur dinapore
IN dinapur_nizamat dindigul dohad dombivali durg durgapur eluru erode etah etawah faridabad farrukhabad fatehpur
IN firozabad firozpur fyzabad gadag gadag-betageri gajuwaka gandhidham gandhinagar gangapur gangavati gangtok gaya
IN ghaziabad ghazipur giridih godhra gokalpur gonda_city gondal gondia gorakhpur greater_noida gudivada guna
IN gundupalaiyam guntakal guntur gurugram guwahati gwalior gyanpur habra hajipur haldia haldwani halisahar hanumangarh
IN hapur hardoi haridwar hashtsal hassan hathras hazaribagh hindaun hindupur hinganghat hisar hosapete hoshiarpur hosur
IN howrah hubballi hugli hyderabad ichalkaranji imphal indore itarsi jabalpur jagadhri jagdalpur jagtial jahanabad
IN jaigaon jaipur jajmau jalandhar jalgaon jalna jalpaiguri jammu jamnagar jamshedpur jamuria jaunpur jetpur jhansi
IN jhunjhunun jind jodhpur jorhat junagadh kadapa kaithal kakinada kalaburagi kallakurichi kalol kalyan kamarhati
IN kanayannur kanchipuram kanchrapara kanhangad kanpur kanpur_cantonment karaikkudi karawalnagar karimnagar karnal
IN karol_bagh karur kashipur katihar khammam khandwa khanna kharagpur khardah khargone khurja kirari_sulemannagar
IN kishanganj kishangarh kochi kolar kolhapur kolkata kollam korba kota kozhikode krishnanagar kukatpally kulti
IN kumarapalayam kumbakonam kurichchi kurnool kushinagar lakhimpur lal_bahadur_nagar lalitpur latur loni lucknow
IN ludhiana machilipatnam madanapalle madhavaram madhurampur_dehri madhyamgram madurai mahbubnagar mahesana maheshtala
IN malappuram malda malegaon maler_kotla malkajgiri mandoli mandsaur mandya mangalagiri mangaluru mango mathura mau
IN medinipur meerut miryalaguda mirzapur moga mohali moradabad morena mormugao morvi mothihari muktsar mulugu mumbai
IN munger murwara mustafabad muzaffarnagar muzaffarpur mysuru nadiad nagaon nagapattinam nagaur nagda nagercoil nagpur
IN naihati najafgarh nalgonda nanded nandurbar nandyal nangloi_jat narasaraopet narela narmadapuram nashik navadwip
IN navi_mumbai navsari nellore new_delhi neyveli nimach nizamabad noida nowrangapur ongole ooty orai palakkad palanpur
IN pali pallavaram palwal panchkula pandit_deen_dayal_upadhyaya_nagar panihati panipat panvel parbhani pathankot
IN patiala patna phagwara phusro pilibhit pimpri pimpri-chinchwad pithampur ponnani porbandar port_blair prayagraj
IN proddatur puducherry pudukkottai punasa pune puri purnia puruliya quthbullapur raebareli raichur raiganj raigarh
IN raipur raj-nandgaon rajamahendravaram rajapalayam rajkot rajpur_sonarpur ramagundam ramgundam rampur ranchi
IN ranebennur raniganj ranipet rasapudipalem ratlam raurkela_industrial_township rewa rewari rishra robertsonpet rohini
IN rohtak roorkee rourkela rudrapur saharanpur saharsa salem sambalpur sambhal sangli sasaram satara satna saugor
IN sawai_madhopur secunderabad sehore seoni serilingampalle shahjanpur shahuwadi shantipur shillong shimla
IN shivaji_nagar shivamogga shivpuri sholapur shrirampur shyamnagar sikar silchar siliguri singrauli sirsa sitapur
IN sivakasi siwan sonipat soyibug sri_ganganagar srikakulam srinagar sujangarh sultan_pur_majra sultanpur surat
IN surendranagar suriapet tadepalligudem tadpatri tambaram teni thane thanesar thanjavur thenali thiruvananthapuram
IN thoothukudi thrissur tinsukia tiruchirappalli tirunelveli tirupati tiruppur tiruvannamalai tiruvottiyur titagarh
IN tonk tumkur udaipur udgir udupi ujjain ulhasnagar uluberiya unnao uppal_kalan vadodara valsad vapi varanasi
IN vasco_da_gama vejalpur vellore veraval vidisha vijayapura vijayawada virar visakhapatnam vizianagaram warangal
IN wardha yamuna_nagar yavatmal yelahanka
IO chagosarchipel czagos τσαγκοσ чагос чаґос צ׳אגוס تشاغوس ชากัส 차고스 チャゴス 查戈斯
IQ 'akra abu_al-kahsib abu_ghurayb al-kut al-musayab al_basrah_al_qadimah al_diwaniyah al_fallujah al_faw al_hillah
IQ al_hindiyah al_madinah al_mahmudiyah al_mawsil_al_jadidah al_miqdadiyah al_qurnah al_‘amarah an_nu‘maniyah
IQ as_samawah ash_sharqat ash_shatrah az_zubayr bagda bagdad bagdat baghdad baharkah baqubah basrah bayji dihok erbil
IQ karbala kelar khanaqin khasnahzan kirkuk kufa mosul nahiyat_al_iskandariyah najaf nasiriyah qal‘at_sukkar qeladize
IQ ramadi ranyah sadr_city samarra' simele sinah sulaymaniyah sumayl tuz_khurmatu umm_qasr βαγδατη багдад בגדד اربيل
IQ البصرة البصرة_القديمة الحلة الديوانية الرمادى الرمادي الزبير السليمانية السماوه الشرقاط الشطرة العمارة العماره الفاو
IQ الفلوجة القرنة الكوت الكوفة الكوفه المحمودية المدينة المسيب المقدادية الموصل الموصل_الجديدة الناصرية الناصريه النجف
IQ النجف_الاشرف النعمانية الهندية ام_قصر أبو_غريب أربيل إربيل بحركة بركه بصرة بصره بعقوبة بعقوبه بغداد بهركة بيجي
IQ بيوك توز_خورماتو خانقين دهوك رانية سامراء سماوه سميل سيميل سينة طوز طوز_خورماتو طوزخورماتو قلادزي قلعة_دزة كةربالا
IQ كربلاء كربلاء_المقدسة كركوك كستران_ستي_اسماعيل كسنزان كسنزان_اسماعيل كسنزان_سين_اسماعيل كلار كوت كوفه مدينة_الصدر
IQ مركز_بحركة مركز_كسنزان موصل موصول ناحية_الإسكندرية نجف แบกแดด 바그다드 バグダッド 巴格达 巴格達
IR abadan ahar ahvaz amol andimeshk andisheh arak ardabil babol baharestan bandar-e_anzali bandar-e_mahshahr
IR bandar_abbas baneh behbahan birjand bojnurd borazjan borujerd bukan bushehr chalus dezful dorud eslamshahr fardis
IR golestan gonbad-e_kavus gorgan hamadan ilam iranshahr isfahan izeh jahrom jiroft kamalshahr karaj kashan kashmar
IR kazerun kerman kermanshah khomeyni_shahr khorramabad khorramshahr khuy lahijan mahabad malayer maragheh marand
IR marivan marvdasht mashhad masjed_soleyman miandoab mianeh mohammad_shahr najafabad nasim_shahr nasimshahr nazarabad
IR neyshabur orumiyeh pakdasht pardis parsabad piranshahr qa'em_shahr qarchak qazvin qods qom quchan rafsanjan rasht
IR robat_karim sabzevar sanandaj saqqez sari saveh semnan shahin_shahr shahr-e_kord shahr-e_sadra shahrak-e_pardisan
IR shahre_jadide_andisheh shahreza shahriar shahrud shiraz shushtar sirjan tabriz tahran teera teheran tehran
IR torbat-e_heydariyeh varamin yazd zabol zahedan zanjan τεχερανη тегеран техеран טהרן طهران เตหะราน 테헤란 テヘラン 德黑兰
IR 德黑蘭
IS reikiavik reykjavik reyk­ja­vik ρευκιαβικ реик'явік реикьявик реикявик רייקיאוויק ريكيافيك เรคยาวิก 레이캬비크
IS レイキャビク 雷克雅未克 雷克雅維克
IT acilia-castel_fusano-ostia_antica arezzo bari bergamo bologna bolzano brescia cagliari catania circoiscrizione_ii
IT circoiscrizione_iii circoiscrizione_v circoiscrizione_vi circoiscrizione_viii ferrara florence foggia forli genoa
IT livorno messina mestre milan modena monza naples novara padua palermo parma perugia pescara piacenza pisa prato
IT quarto_oggiaro reggio_calabria reggio_nell'emilia rim rimini rom roma rome rooma rzym salerno siracusa taranto terni
IT trento trieste turin udine verona vicenza ρωμη рим רומא روما โรม 로마 ローマ 罗马 羅馬
JE τζερσει джерси джерсі джърси ג׳רזי جيرسي เจอร์ซีย์ 저지 ジャージー 泽西岛 澤西島
JM giamaica jamaika jamaique jamajka kingston new_kingston portmore spanish_town τζαμαικα ямаика ג׳מייקה جامايكا จาเมกา
JM 자메이카 ジャマイカ 牙买加 牙買加
JO ama amman ar_ramtha as_salt hayy_khilda irbid khuraybat_as_suq russeifa suwaylih wadi_as_sir zarqa αμμαν аман амман
JO עמאן اربد الرصيفة الرصيفه الرمثا الزرقاء السلط امان إربد حي_خلدا خريبة_السوق خلدا زرقاء صويلح عجلون عمان عمّان
JO وادي_السير ئاممان อัมมาน 암만 ‘ajlun アンマン 安曼
JP abiko adachi ageo aihara aizu-wakamatsu akashi akishima akita amagasaki anjo aomori arakawa asahikawa asaka ashikaga
JP atsugi beppu bunkyo chiba chigasaki chikusei chikushino-shi chofu chuo daito ebetsu ebina edogawe fuchu fuji fujieda
JP fujimino fujinomiya fujisawa fukayacho fukui-shi fukuoka fukushima fukuyama gifu ginowan habikino hachinohe hachioji
JP hadano hakodate hamamatsu handa hatsukaichi higashihiroshima higashikurume higashimurayama higashiosaka hikone
JP himeji hino hirakata hiratsuka hirosaki hiroshima hitachi hitachi-naka hofu honcho honmachi ibaraki ichihara
JP ichikawa ichinomiya ichinoseki iida iizuka ikeda ikoma imabari inazawa inzai iruma isahaya ise isehara isesaki
JP ishinomaki itabashi itami iwaki iwakuni iwata iwatsuki izumi izumisano izumo joetsu kadoma kagoshima kakamigahara
JP kakegawa kakogawacho-honmachi kamagaya kamakura kamirenjaku kanazawa kani kanoya karatsu kariya kashihara-shi
JP kashiwa kashiwara kasuga kasugai kasukabe katsushika katsuta kawachi-nagano kawagoe kawaguchi kawanishi kawasaki
JP kazo kirishima kiryu kisarazu kishiwada kita kitakyushu kitami kobe kodaira kofu koga koganei kokubunji komaki
JP komatsu konosu koriyama koshigaya koto kukichuo kumagaya kumamoto kurashiki kure kurume kusatsu kushiro kuwana kyoto
JP machida maebashi marugame matsubara matsudo matsue matsumoto matsusaka matsuto matsuyama meguro minamirinkan minato
JP minato_city minoh misato,_saitama mishima mito miyakonojo miyazaki moriguchi morioka musashino nagahama nagano
JP nagaoka nagareyama nagasaki nagoya naha nakano nara-shi narashino narita nasushiobara neyagawa niigata niihama niiza
JP nishi-tokyo-shi nishinomiya nishio nobeoka noda numazu obihiro odawara ogaki oita okayama okazaki okinawa ome omuta
JP onojo onomichi osaka osaki oshu ota otaru otsu oyama saga sagamihara saijo saitama sakado sakai sakata sakura
JP sandacho sano sapporo sasebo sayama sendai setagaya seto shibuya shimonoseki shimotoda shinagawa shinjuku shizuoka
JP shunan soka suginami suita sumida suzuka tachikawa taito tajimi takamatsu takaoka takarazuka takasaki takatsuki tama
JP tochigi tokai tokio tokorozawa tokushima tokuyama tokyo tomakomai tondabayashicho toquio toride toshima tottori-shi
JP toyama toyohashi toyokawa toyonaka toyota tsu tsuchiura tsukuba tsuruoka tsuyama ube ueda uji urasoe urayasu uruma
JP utsunomiya wakayama yachiyo yaizu yamagata yamaguchi yamato yao yokkaichi yokohama yokosuka yonago yono youkaichi
JP zama τοκιο токио токіо טוקיו طوكيو โตเกียว 도쿄 あおもり あおもりし あげおしも いたばし いわき いわき市 いわつき うつのみや うつのみやし うるま うるま市 おおいた
JP おおいたし おおさかし おおつ おおつし おかやま おかやまし かごしま かごしまし かすかべ かなざわ かなざわし かわぐち きさらづ きょうとし ぎのわん ぎふし くまもとし こうち こうちし こうのす こうふ
JP こうふし こうべし ことう さいたま さが さがし さっぽろ さっぽろし さんだちょう しずおか しずおかし しもとだ せんだい せんだいし たかまつ たかまつし だいとうし ちば ちばし つくば
JP つくば市 つし とくしま とくしまし としま とやま とやまし なかの ながさき ながさきし ながの ながのし なごやし なは なはし ならし にいがた にいがたし にいざ にいはま はびきの ひたちなか
JP ひたちなか市 ひろしま ひろしまし ふくいし ふくおか ふくおかし ふくしま ふくしまし ふじみ野 ほんまち まえばし まえばしし まつえ まつえし まつやまし みと みとし みやざき みやざきし もりおか もりおかし
JP やまがた やまがたし やまぐち やまぐちし よこはま よこはまし わかやま わかやまし アオモリ アオモリシ アゲオシモ イタバシ イワツキ ウツノミヤ ウツノミヤシ オオイタ オオイタシ オオツ オオツシ オカヤマ
JP オカヤマシ カゴシマ カゴシマシ カスカベ カナザワ カナザワシ カワグチ キサラヅ キョウト コウチ コウチシ コウノス コウフ コウフシ コトウ サガ サガシ サッポロ サッポロシ サンダチョウ
JP シズオカ シズオカシ シモトダ センダイ センダイシ タカマツ タカマツシ チバ チバシ ツシ トクシマ トクシマシ トシマ トヤマ トヤマシ ナガサキ ナガサキシ ナガノ ナガノシ ナカノ ナハ ナハシ
JP ニイガタ ニイガタシ ニイザ ヒロシマ ヒロシマシ フクオカ フクオカシ フクシマ フクシマシ ホンマチ マエバシ マエバシシ マツエ マツエシ ミト ミトシ ミヤザキ ミヤザキシ モリオカ モリオカシ ヤマガタ
JP ヤマガタシ ヤマグチ ヤマグチシ ヨコハマ ヨコハマシ ワカヤマ ワカヤマシ 一关市 一宮 一宮市 一関 一関市 三島 三島市 三田町 三郷 三郷市 三鄉市 上尾 上尾下 上尾市 上田 上田市 上越 上越市 上連雀 下关市
JP 下戸田 下関市 世田谷 世田谷区 东京 中央区 中野 中野区 中野區 丰田市 丸亀 丸亀市 丸龜市 久喜 久喜中央 久留米 久留米市 京都 京都市 今治 仙台 仙台市 伊丹 伊丹市 伊勢 伊勢原 伊勢崎 伊勢崎市 伊勢市 会津若松
JP 佐世保 佐世保市 佐倉 佐倉市 佐賀 佐賀市 佐野 佐野市 保谷市 倉敷 倉敷市 入間 入間市 八代市 八千代 八千代市 八尾 八尾市 八戸 八日市市 八王子 八王子市 出雲 出雲市 函館 函館市 刈谷 刈谷市 別府 別府市 前橋
JP 前橋市 加古川市 加古川町本町 加須 加須市 北九州 北九州市 北区 北見 北見市 千葉 千葉市 半田 半田市 南林間 印西 印西市 厚木 厚木市 厚木町 取手 取手市 古河 古河市 可児 可児市 可兒市 台東 台東区 各务原市
JP 各務原 各務原市 名古屋 名古屋市 吳市 吹田 吹田市 呉市 周南 和歌山 和歌山市 和泉 品川区 唐津 唐津市 四日 四日市市 国分寺 国分寺市 國分寺市 土浦 坂戶市 坂戸 坂戸市 堺市 墨田 多摩 多摩市 多治見 多治見市
JP 大分 大分市 大和 大垣 大垣市 大崎 大崎市 大東 大津 大津市 大牟田 大牟田市 大田区 大野城 大野城市 大阪 大阪市 太田 太田市 奈良 奈良市 奥州 奥州市 奧州 奧州市 姫路 姫路市 姬路市 宇治 宇治市 宇流麻市 宇部
JP 宇部市 宇都宮 宇都宮市 守口 守口市 安城 安城市 宜野湾 宜野湾市 宜野灣市 宝塚 宝塚市 宮崎 宮崎市 富士 富士宮 富士宮市 富士市 富山 富山市 富田林 富田林市 富田林町 寝屋川 寝屋川市 寶塚市 小山 小山市 小平
JP 小松 小松市 小樽 小樽市 小牧 小牧市 小田原 小田原市 小金井 尼崎 尼崎市 尾道 尾道市 山口 山口市 山形 山形市 岐阜 岐阜市 岡山 岡山市 岡崎 岡崎市 岩国 岩国市 岩國市 岩槻 岸和田 岸和田市 川口 川口市 川崎
JP 川崎市 川西 川西市 川越 川越市 市原市 市川 帯広 帯広市 帶廣市 平塚 平塚市 広島 広島市 府中 座間 座間市 廣島市 延岡 延岡市 廿日 廿日市市 弘前 弘前市 彦根 彦根市 徳島 徳島市 成田 成田市 我孫子 我孫子市
JP 所沢 所沢市 所澤市 掛川 掛川市 文京 新宿 新宿区 新居浜 新居浜市 新居濱市 新座 新座市 新潟 新潟市 日立 日立市 日野 日野市 旭川 旭川市 明石 明石市 春日 春日井 春日井市 春日市 春日部 春日部市 昭島 昭島市
JP 朝霞 朝霞市 木更津 木更津市 本町 札幌 札幌市 杉並 東久留米 東京 東京都 東大阪 東大阪市 東広島 東村山 東村山市 東海 松原 松坂市 松山 松山市 松戶市 松戸 松戸市 松本 松本市 松江市 松阪 板橋 枚方 枚方市
JP 柏市 栃木 栃木市 桐生 桐生市 桑名 桑名市 横浜 横浜市 横滨市 横須賀 横須賀市 橫須賀市 橿原 橿原市 武蔵野 武蔵野市 武藏野市 水戸 水戸市 江別 江別市 江戸川区 江東区 池田 池田市 沖縄 沖縄市 沖繩市 河内長野
JP 沼津 沼津市 津山 津山市 津市 流山 流山市 浜松 浜松市 浦安市 浦添 海老名 海老名市 深谷町 渋谷 渋谷区 港区 湖東 滨松市 瀨戶市 瀬戸 瀬戸市 焼津 焼津市 熊本 熊本市 熊谷 熊谷市 燒津市 狭山 狭山市 狹山市
JP 生駒 生駒市 田無市 甲府 甲府市 町田 町田市 盛岡 盛岡市 目黒 目黒区 相原 相模原 石卷市 石巻 石巻市 磐城 磐城市 磐田 磐田市 神戶 神户市 神戸 神戸市 福井 福井市 福山 福山市 福岡 福岡市 福島 福島市 秋田
JP 秋田市 秦野 秦野市 稲沢 稲沢市 稻澤市 立川 筑波 筑波市 筑紫野 筑紫野市 筑西 筑西市 箕面 箕面市 米子 米子市 粕壁 羽曳野 羽曳野市 習志野 船橋 船橋市 苫小牧 苫小牧市 茅ケ崎 茅ヶ崎 茅ヶ崎市 茅崎市 茨城市
JP 茨木 茨木市 草加 草津 荒川 荒川区 葛飾 葛飾区 藤枝 藤枝市 藤沢 藤沢市 藤澤市 西宮 西宮市 西宮浜 西尾 西尾市 西条 西条市 西東京 西東京市 西條市 調布ヶ丘 諌早 諌早市 諫早 諫早市 豊中 豊島 豊川 豊川市
JP 豊橋 豊橋市 豊田 豊田市 豐川市 豐橋市 越谷 越谷市 足利 足利市 足立 足立区 那覇 那覇市 那霸市 那須塩原 那須塩原市 那須鹽原市 郡山 郡山市 都城 都城市 酒田 酒田市 野田 野田市 金沢 金沢市 金澤市 釧路 釧路市
JP 鈴鹿 鈴鹿市 鎌ケ谷 鎌倉 鎌倉市 镰仓市 長岡 長岡市 長崎 長崎市 長浜 長浜市 長野 長野市 长崎市 門真 門真市 防府 霧島 青梅 青梅市 青森 青森市 静岡 静岡市 靜岡市 飯塚 飯塚市 飯田 飯田市 高岡 高岡市 高崎
JP 高崎市 高松 高松市 高槻 高槻市 高知 高知市 鳥取 鳥取市 鴻巣 鶴岡 鶴岡市 鹿儿岛市 鹿児島 鹿児島市 鹿屋 鹿屋市
KE eldoret garissa jomvu juja kakamega karuri khwisero kiambu kikuyu kisii kisumu kitale kitengela lang'ata limuru
KE malindi mandera matuga mlolongo mombasa mwala nairobi naivasha nakuru ngong ongata_rongai ruiru thika ναιρομπι
KE наироби наиробі ניירובי نيروبي ไนโรเบีย 나이로비 ナイロビ 内罗毕 奈洛比
KG bichkek bischkek bishkek bisjkek biskek biszkek manas osh μπισκεκ бишкек бішкек בישקק بشكيك บิชเคก 비슈케크 ビシュケク
KG 比什凯克 比什凱克
KH battambang phnom_penh phnompenh siem_reap takeo πνομ_πενχ пном_пен пномпень פנום_פן بنوم_بنه พนมเปญ 프놈펜 プノンペン
KH 金边 金邊
KI kantonoya kiritimati-sziget taraua καντων κιριτιματι ταραουα кантон киритимати кірітіматі тарава тарауа טאראווה
KI קיריטימאטי קנטון تاراوا كانتون كيريتي_ماتي คิริทิมาตี ตาระวา แคนทอน 칸톤 키리티마티 타라와 カントン島 キリスィマスィ島 タラワ 坎頓島
KI 坎顿岛 基里地馬地島 基里地马地岛 塔拉瓦
KM comoras comore comorerne comores komor komoren komorene komorerna komorit komoro komory κομορο комори
KM коморски_острови коморы קומורו جزر_القمر โคโมโร 코모로 コモロ 科摩罗 科摩羅群島
KN saint-christophe saint_kitts sao_cristovao st._kitts svaty_krystof σεν_κιτσ сеинт_китс сент-китс сент-кіттс סנט_קיטס
KN سانت_كيتس เซนต์คิตส์ 세인트키츠 セントクリストファー 圣基茨 聖基茨
KP binh_nhuong ch'ongdan-up chaeryong-ni changam-ch'on chongjin haeju hamhung hungnam hyesan kaech'on kaesong kanggye
KP kangnyong kangson man'gyongdae-ri manp'o namp'o p'yongsong paech'on-up paek'ak pchjongjang phenian phenjan pjongjang
KP pyongyang sariwon-si sinch'on-up sinp'o sinuiju songnim-ni sunch'on tokch'on ullyul wonsan πιονγκγιανγκ пхеньян
KP пхенян פיונגיאנג بيونغ_يانغ เปียงยาง 평양 平壌 平壤
KR andong ansan-si anyang-si bucheon-si busan changwon cheonan cheongju-si chinju chuncheon chungju daegu daejeon
KR donghae_city gangneung geoje gijang gimcheon gimpo-si goyang-si gumi gunpo gunsan guri-si gwangju gwangmyeong
KR gwangyang gyeongju gyeongsan-si hanam hwado hwaseong-si icheon-si iksan incheon jeju_city jeongeup jeonju kimhae
KR masan mokpo osan pohang pyeongtaek sangju sejong seogwipo seongnam-si seoul seul siheungdong soul suncheon suwon
KR szoul uijeongbu-si ulsan wonju yangju yangsan yeoju yeosu σεουλ сеул סיאול سول โซล 강릉 강릉시 거제 경산
KR 경산시 경성 경주시 고양 고양시 광명 광명시 광양 광주 광주광역시 광주시 구리 구리시 구미 구미시
KR 군산시 군포 기장 김천 김천시 김포 김포시 김해시 대구 대구광역시 대구시 대전 대전광역시 대전시
KR 마산 목포 부산 부산광역시 부산시 부천 부천시 상주 서울 서울시 서울특별시 성남 성남시 세종 수원
KR 수원시 순천 시흥동 안동 안동시 안산 안산시 안양 안양시 양산 양산시 양주 양주시 여수 여수시
KR 여주 여주시 오산 오산시 울산 울산광역시 울산시 원주시 의정부 의정부시 이천 이천시 익산시 인천
KR 인천광역시 인천시 전주 전주시 정읍시 제주 제주시 진주시 창원시 천안 천안시 청주 청주시 춘천
KR 춘천시 충주 충주시 평택 평택시 포항 하남 하남시 한성 한양 화성 화성시 ソウル 首尔 首爾
KW al_ahmadi as_salimiyah hawalli koeweit koweit kuvait kuvajt kuveyt kuweit kuwejt sabah_as_salim κουβειτ кувеит כווית
KW الاحمدي الأحمدي السالمية الكويت حولي คูเวต 쿠웨이트 クウェート 科威特
KY caiman caimans caymanoarna caymanoerne caymanoyene kaimaninseln kajman-szigetek kajmanie_ostrovy kajmanske_ostrovy
KY kajmany κειμαν каиманови_острови каиманові_острови острова_каиман קיימן كايمان เคย์แมน 케이맨 ケイマン 开曼 開曼群島
KZ aktaou aktau aktav aktioubinsk aktiubinsk aktobe alma-ata alma_ata almati almaty alma‑ata aqtaw aqtobe astana atirau
KZ atirav atiraw atyraou atyrau ekibastuz karagandy kizilorda kokshetau kostanai kostanaj kostanay kosztanaj kustanaj
KZ kyzylorda kzyl_orda oral ouralsk pavlodar petropavl qizilorda qostanai qysylorda rudnyy semey shymkent taldykorgan
KZ taraz temirtau turkistan uralsk ust-kamenogorsk zhanaozen zhezqazghan ακταου ακτομπε αλματι ατιραου κιζιλορντα
KZ κοσταναι οραλ ак-мечеть ак-мола акмола акмолінськ актау актобе актюбинск актөбе актөбә актөбө алма-ата алмаато
KZ алмати алматы арал астана атирау атърау атырау ақтау ақтөбе верныи вірнии джезказган екибастуз екібастуз екібастұз
KZ жанаозен жаңаөзен жезказган жезқазған жезқазғон караганда карганда кзыл-орда кизилорда кокшетау костанаи кустанаи
KZ кустанај къзълорда кызыларда кызылорда көкчө-тоо көкшетау новыи_узень нур-солтан нур-султан нұр-сұлтан орал
KZ ост-каменогорск остона павлодар пауладар перовск петропавел петропавл петропавловск петропавловськ рудныи семеи
KZ семеј семипалатинск талдикорган талдиқурғон талдъкорган талды-коргон талдыкарган талдыкорган талдықорған тараз
KZ темиртау теміртау тораз туркестан туркистон түркстан түркістан төркстан уралск уральск уральськ усть-каменогорск
KZ форт_перовскии цілиноград чимкент чымкент шевченко шимкент шымкент экибастуз экібастуз җаек қарағанди қарағанды
KZ қизилурда қостанаи қуқшетау қызыл_орда қызылорда өскемен אורל אטיראו אלמאטי אקטאו אקטובה קוסטנאי קיזילורדה أتيراو
KZ أكتاو أكتوب ألماتي أورال قوستاناي كيزيلوردا คอสตาเนย์ อทีราว ออรัล อัคตาอู อัคโทบี อัลมาตี ไคซีลอร์ดา 아크타우
KZ 아티라우 악토브 알마티 오랄 코스타나이 키질로르다 アクタウ アクトベ アティラウ アルマトイ オラル クズロルダ コスタナイ 乌拉尔 克孜勒奧爾達 克孜洛尔达 库斯塔奈
KZ 庫斯塔奈 烏拉爾 阿克套 阿克托别 阿克托比 阿拉木图 阿拉木圖 阿特劳 阿特勞
LA savannakhet vieng_chan vientian vientiane wientian βιεντιαν в'єнтьян виентян вьентьян ויינטיאן فيانتيان เวียงจันทน์
LA 비엔티안 ビエンチャン 万象 永珍
LB aley beiroet beirut beirute bejrut beyrouth beyrut nabatiye_et_tahta ra's_bayrut sidon tyre βυρητοσ беирут ביירות
LB الصور النبطية_والطهطا بيروت ترابلس صور صيدا طرابلس طرابلس_الشام عالية عاليه نبطيه_والطهطا เบรุต 베이루트 ベイルート 貝魯特
LB 贝鲁特
LC saint_lucia sainte-lucie santa_lucia st._lucia svata_lucia svata_lucie αγια_λουκια сеинт_лусия сент-люсия сент-люсія
LC סנט_לוסיה سانت_لوشيا เซนต์ลูเซีย 세인트루시아 セントルシア 圣卢西亚 聖露西亞
LI βαντουζ вадуц ואדוץ فادوز วาดุซ 파두츠 ファドゥーツ 瓦杜兹 瓦都茲
LK colombo dehiwala-mount_lavinia jaffna kalmunai kandy kolombo maharagama moratuwa negombo pita_kotte
LK sri_jayewardenepura_kotte trincomalee κολομπο коломбо קולומבו كولومبو โคลัมโบ 콜롬보 コロンボ 可倫坡 科伦坡
LR monrovia μονροβια монровия монровія מונרוביה مونروفيا มันโรเวีย 몬로비아 モンロビア 蒙罗维亚 蒙羅維亞
LS maseru μασερου масеру מסרו ماسيرو มาเซรู 마세루 マセル 馬賽魯 马塞卢
LT kaunas klaipeda vilna vilnius wilno βιλνιουσ вилнюс вильнюс вільнюс וילנה فيلنيوس วิลนีอุส 빌니우스 ヴィリニュス 維爾紐斯
LT 维尔纽斯
LU lucemburk luksemburg lussemburgo luxemburg luxemburgo luxembursko λουξεμβουργο люксембург לוקסמבורג لوكسمبورغ
LU ลักเซมเบิร์ก 룩셈부르크 ルクセンブルク 卢森堡 盧森堡
LV riga riika ryga ριγα рига ריגה ريغا ริกา 리가 リガ 里加
LY ajdabiya al_ajaylat al_bayda' al_jadid al_jumayl al_khums az_zawiyah benghazi darnah janzur misratah
LY qasr_bin_ghashir sabha sirte tajura' tobruk trablus tripoli tripoli_(libye) tripolis trypolis zawiya zliten τριπολη
LY триполи триполі טריפולי اجدابيا البيضاء الجديد الجميل الخمس الزاوية العجيلات المرقب النقاط_الخمس أجدابيا إجدابيا
LY بنغازى بنغازي جنزور درنة درنه زليتن سبها سبهة سرت شعبية_إجدابيا شعبية_سبها شعبية_سرت طبرق قرية_البيضاء مصراتة
LY مصراته ตรีโปลี 트리폴리 トリポリ 的黎波里
MA agadir ait_melloul al_fqih_ben_calah al_hoceima beni_mellal berkane berrechid bouskoura casablanca dar_bouazza
MA dchira_el_jihadia el_jadida el_kelaa_des_srarhna errachidia fes fes_al_bali guelmim inezgane kazablanka kenitra
MA khemisset khenifra khouribga ksar_el_kebir larache marrakesh meknes mohammedia nador oued_zem oujda rabat safi sale
MA sale_al_jadida settat sidi_slimane tangier taourirt taza temara tetouan καζαμπλανκα казабланка касабланка קזבלנקה
MA الجديدة الحسيمة الدار_البيضاء الرباط الرشيدية العرائش القنيطرة المحمدية الناظور الهراويين آسفي أغادير أكادير
MA أنفا بركان بني_ملال تازة تازه تطوان تنجه خريبكة خنيفرة رابات ربات رباط سطات سلا سلطات طنجة عرائش فاس كازابلانكا
MA كلميم مراكش مكناس ناظور واد_زم وادي_زم وجدة وجدة-أنجاد وجدة-أنكاد وجده คาสซาบลางก้า 카사블랑카 カサブランカ 卡萨布兰卡
MA 卡薩布蘭卡
MC monaco monako μονακο монако מונקו موناكو โมนาโก 모나코 モナコ 摩納哥 摩纳哥
MD balti bender chisinau kishinev kisinev kisinjev kisinov kiszyniow tiraspol κισιναου кишинев кишинів קישינב تشيسيناو
MD คีชีเนา 키시나우 キシナウ 基希讷乌 基西紐
ME podgorica podgorita ποντγκοριτσα подгорица подгориця פודגוריצה بودغوريكا พอดกอรีตซา 포드고리차 ポドゴリツァ 波多里察 波德戈里察
MF μαριγκο мариго маріґо מריגו ماريغوت มาริโกต์ 마리곳 マリゴ 馬里戈特 马里戈特
MG antananarivo antananarywa antsirabe antsiranana fianarantsoa mahajanga toamasina toliara ανταναναριβο антананариво
MG антананариву антананаріву אנטננריבו أنتاناناريفو อันตานานาริโว 안타나나리보 アンタナナリボ 安塔那那利佛 安塔那那利弗
MH kwajalein-zatony majuro-zatony κουατζαλειν ματζουρο кваджалеин куаджалин маджуро מאג׳ורו קוואג׳ליין كواجالين ماجورو
MH ควาจาเลน มาจูโร 마주로 콰잘렌 クェゼリン マジュロ 夸贾林 瓜加林島 馬朱諾 马朱罗
MK skopie skopje skoplje szkopje uskup σκοπια скоп'є скопие скопье סקופיה سكوبي สโกเปีย 스코페 スコピエ 史高比耶 斯科普里
ML bamako gao kalaban_koro kati kayes koutiala mopti san segou sikasso μπαμακο бамако במאקו باماكو บามาโก 바마코 バマコ
ML 巴馬科 巴马科
MM amarapura ann bago dawei hinthada hlaingthaya insein kalemyo keng_tung kyaukpyu kyauktan kyimyindine lashio mandalay
MM mawlamyine meiktila mingala_tangnyunt mingaladon mong_yang monywa mu-se myeik myingyan nay_pyi_taw pakokku pathein
MM pyay pyin_oo_lwin set_ka_lay sittwe taunggyi taungoo thaton yangon yawnghwe yenangyaung
MN chovd chowd kobdo oulan-bator ulan_bator ulan_batur ulanbatar ulanbator ουλαν_μπατορ χοβντ улан-батор улан_батор
MN ховд אולאן_באטור חובד آلانباتار هوفد อูลานบาตอร์ ฮอฟด์ 울란바토르 호브드 ウランバートル ホブド 乌兰巴托 烏蘭巴托 科布多
MO ma_cao macao macau makao makau taipa μακαο макао מקאו ماكاو มาเก๊า 마카오 マカオ 氹仔 澳門 澳门
MP saipan σαιπαν саипан סאיפאן سايبان ไซปัน 사이판 サイパン 塞班
MQ martinica martinik martynika μαρτινικα мартиника мартініка מרטיניק المارتينيك มาร์ตินีก 마티니크 マルティニーク 馬丁尼克 马提尼克
MR nawakszut nouadhibou nouakchott nuakchot nuaksott νουακσοτ нуакшот нуакшотт נואקצ׳וט نواكشوط นูแอกชอต 누악쇼트
MR ヌアクショット 努瓦克肖特 諾克少
MS μονσερατ монтсерат монтсеррат מונסראט مونتسيرات มอนเซอร์รัต 몬세라트 モントセラト 蒙哲臘 蒙特塞拉特
MT malta malte μαλτα малта мальта מלטה مالطة มอลตา 몰타 マルタ 馬爾他 马耳他
MU beau_bassin-rose_hill maurice mauricijus mauricio mauricius port_louis vacoas μαυρικιοσ маврикии маврикіи мавриции
MU מאוריציוס موريشيوس มอริเชียส 모리셔스 モーリシャス 模里西斯 毛里求斯
MV maladewa maldiv-szigetek maldivas maldive maldiven maldivene maldiverna maldiverne maldivi maldivler maldivy male
MV malediivit malediven maledivy malediwy μαλδιβεσ малдиви мальдивы мальдіви האיים_המלדיביים المالديف มัลดีฟส์ 몰디브
MV モルディブ 馬爾地夫 马尔代夫
MW blantyre lilongwe mzuzu zomba μπλανταιρ блантаир блантаиър בלנטיר بلانتاير แบลนไทร์ 블랜타이어 ブランタイヤ 布兰太尔 布蘭太爾
MX acapulco_de_juarez aguascalientes alvaro_obregon apatzingan azcapotzalco bahia_banderas bahia_de_banderas
MX benito_juarez buenavista cabo_san_lucas campeche cancun celaya chalco chetumal chicoloapan chihuahua chilpancingo
MX cholula cidade_do_mexico citta_del_messico ciudad_acuna ciudad_apodaca ciudad_benito_juarez ciudad_de_mexico
MX ciudad_de_villa_de_alvarez ciudad_del_carmen ciudad_delicias ciudad_general_escobedo ciudad_guzman ciudad_juarez
MX ciudad_lazaro_cardenas ciudad_lopez_mateos ciudad_madero ciudad_nezahualcoyotl ciudad_obregon ciudad_valles
MX ciudad_victoria coacalco coatzacoalcos colima colonia_del_valle colonia_lindavista comitan coyoacan cuauhtemoc
MX cuautitlan cuautitlan_izcalli cuautla cuernavaca culiacan delegacion_cuajimalpa_de_morelos ecatepec_de_morelos
MX ensenada fresnillo gomez_palacio guadalajara guadalupe gustavo_adolfo_madero hermosillo heroica_guaymas
MX heroica_matamoros hidalgo_del_parral huixquilucan iguala_de_la_independencia irapuato ixtapaluca iztacalco
MX iztapalapa jiutepec leon_de_los_aldama los_mochis magdalena_contreras manzanillo mazatlan meksyk_(miasto) merida
MX mexicali mexico mexico-stad mexico_by mexico_city mexiko-stadt mexikovaros miguel_hidalgo minatitlan monclova
MX monterrey morelia naucalpan_de_juarez navojoa nicolas_romero nogales nuevo_laredo oaxaca ojo_de_agua orizaba
MX pachuca_de_soto piedras_negras playa_del_carmen poza_rica_de_hidalgo puebla puerto_vallarta reynosa rosarito
MX salamanca saltillo san_cristobal_de_las_casas san_jose_del_cabo san_juan_del_rio san_luis_potosi
MX san_luis_rio_colorado san_martin_texmelucan_de_labastida san_miguel_de_allende san_nicolas_de_los_garza
MX san_pablo_de_las_salinas san_pedro_garza_garcia santa_catarina santiago_de_queretaro soledad_de_graciano_sanchez
MX tampico tapachula tehuacan tepexpan tepic texcoco_de_mora teziutlan tijuana tlahuac tlalnepantla tlalpan tlaquepaque
MX toluca tonala torreon tulancingo tuxtepec tuxtla uruapan venustiano_carranza veracruz victoria_de_durango
MX villahermosa xalapa_de_enriquez xico xochimilco yautepec zacatecas zamora_de_hidalgo zapopan zumpango ερμοσιγιο
MX κανκουν μαζατλαν ματαμοροσ μεριδα μοντερει μπαια_ντε_μπαντερασ οχιναγκα πολη_του_μεξικου σιουδαδ_χουαρεσ τιχουανα
MX τσιουαουα баия-де-бандерас баия_де_бандерас баія_бандерас ермосильо ермосільио канкун масатлан матаморос
MX мексико_сити мерида меріда мехико мехіко монтереи монтерреи охинага охінаґа с'юдад-хуарес сиудад_хуарес
MX сьюдад-хуарес тихуана тіхуана чиуауа чіуауа эрмосильо אוג׳ינאגה באהיה_בנדרס הרמוסיו טיחואנה מונטריי מזטלן מטמורוס
MX מקסיקו_סיטי מרידה סיודד_חוארס צ׳יוואווה קנקון أوجيناجا باهيا_بانديراس تشيواوا تيخوانا سيوداد_خواريز كانكون
MX ماتاموروس مازاتلان مكسيكو_سيتي مونتيري ميريدا هيرموسيلو ชีวาวา ซิวดัดฮัวเรซ ทิฮัวนา บาเอียบันเดรัส มอนเตร์เรย์
MX มาซาทลาน มาตาโมรอส เมรีดา เม็กซิโกซิตี เอร์โมซีโย แคนคุน โอจินากา 마사틀란 마타모로스 메리다 멕시코_시티
MX 몬테레이 바이아_반데라스 시우다드후아레스 에르모시요 오히나가 치와와 칸쿤 티후아나 エルモシヨ オヒナガ カンクン シウダー・フアレス
MX チワワ ティフアナ バイアバンデラ マサトラン マタモロス メキシコシティー メリダ モンテレイ 华雷斯城 坎昆 埃莫西約 埃莫西约 墨西哥城 墨西哥市 奇瓦瓦 奇華華 奥希纳加 奧希納加 巴伊亚班德拉斯 巴伊亞班德拉斯
MX 提華納 梅里达 梅里達 華雷斯 蒂华纳 蒙特瑞 蒙特雷 馬塔莫羅斯 馬薩特蘭 马塔莫罗斯 马萨特兰
MY alor_setar ampang bandar_bukit_raja bandar_mahkota_cheras bandar_seri_alam bandar_sunway bandar_tasik_puteri
MY bandar_utama batu_caves batu_pahat bayan_lepas bercham bintulu bukit_bintang bukit_jalil bukit_mertajam
MY bukit_rahman_putra butterworth cheras george_town ijok ipoh iskandar_puteri johor_bahru kajang
MY kampong_baharu_cheras_batu_sebelas kampung_baru_subang kampung_kangkar_teberau kampung_larkin_lama
MY kampung_pasir_gudang_baru kampung_sungai_ara kampung_sungai_glugur kapar klang kluang kota_bharu kota_damansara
MY kota_kinabalu kota_kuala_muda kuala_krai kuala_kubu_baharu kuala_lumpur kuala_terengganu kuantan kuching kucing
MY kucseng kulim lahad_datu malacca maran masai miri muar mukim_pulai pasir_gudang pasir_mas pasir_puteh paya_terubong
MY pelentong perling petaling_jaya port_dickson puchong rawang sandakan selayang_baru_utara sentul sepang seremban
MY seri_kembangan seri_manjung setapak setia_alam shah_alam sibu sitiawan skudai subang_jaya sungai_buloh sungai_petani
MY taiping taman_petaling tasek_glugor tawau teluk_intan titiwangsa wangsa_maju κουαλα_λουμπουρ κουτσινγκ куала-лумпур
MY куала_лумпур кучин кучинг קואלה_לומפור קוצ׳ינג كوالا_لامبور كيشينج กัวลาลัมเปอร์ กูชิง 쿠알라룸푸르 쿠칭
MY クアラルンプール クチン 古晉 古晋 吉隆坡
MZ angoche beira chimoio gurue lichinga mandimba maputo matola maxixe mocuba nacala nampula pemba quelimane
MZ ressano_garcia tete xai-xai μαπουτο мапуто мапуту מאפוטו مابوتو มาปูโต 마푸토 マプト 馬普托 马普托
NA windhoek windhuk βιντχουκ виндхук віндгук וינדהוק ويندهوك วินด์ฮุก 빈트후크 ウィントフック 温得和克 溫得和克
NC noumea numea νουμεα нумеа נומאה نوميا นูเมอา 누메아 ヌメア 努美阿 諾美亞
NE agadez arlit maradi niamey tahoua zinder νιαμει ниамеи ніамеи ניאמיי نيامي นีอาเมย์ 니아메 ニアメ 尼亚美 尼亞美
NF norfolk_island norfolkoya νορφολκ норфолк נורפוק نورفولك นอร์ฟอล์ก 노퍽 ノーフォーク島 諾福克 诺福克
NG aba abakaliki abeokuta abuja ado-ekiti agege ajegunle akowonjo akure alasia aliayabiagba alimosho amaigbo atani awka
NG azare bama bauchi benin_city bida birnin_kebbi buguma calabar chakwama ebute_ikorodu ede efon-alaaye ejigbo enugu
NG esuk_oron funtua gashua gboko gbongan gombe gusau hadejia ibadan igboho ijebu-igbo ijebu_ode ijero-ekiti ikare ikeja
NG ikere-ekiti ikire ikirun ikot_ekpene ila_orangun ile-ife ilesa ilobu ilorin inisa irewe ise-ekiti iseyin iwo jalingo
NG jimeta jos kaduna kano katsina kisi lafia lafiagi lagos lekki maiduguri makurdi minna modakeke mubi mushin nguru
NG nkpor nnewi nsukka obalende offa ogbomoso okene okigwe okrika ondo onitsha oshodi osogbo owerri owo oyo pindiga
NG port_harcourt saki sapele shagamu shomolu sokoto suleja surulere ugep umuahia uromi uyo warri yenagoa yola zaria
NG λαγκοσ лагос лаґос לאגוס لاغوس ลากอส 라고스 ラゴス 拉各斯 拉哥斯
NI chinandega leon managua masaya matagalpa μαναγκουα манагуа манаґуа מנגואה ماناغوا มานากัว 마나과 マナグア 馬拿瓜 马那瓜
NL 's-hertogenbosch almere_stad amersfoort amsterda amsterdam amszterdam apeldoorn arnhem breda dordrecht eindhoven
NL enschede groningen haarlem hoofddorp leeuwarden leiden maastricht nijmegen rotterdam the_hague tilburg utrecht venlo
NL zaanstad zoetermeer zwolle αμστερνταμ амстердам אמסטרדם أمستردام อัมสเตอดัม 암스테르담 アムステルダム 阿姆斯特丹
NO bergen drammen kristiansand oslo stavanger trondheim οσλο осло אוסלו أوسلو ออสโล 오슬로 オスロ 奥斯陆 奧斯陸
NP bharatpur biratnagar birendranagar birganj butwal dhangadhi dharan hetauda janakpur kathmandu lahan madhyapur_thimi
NP nepalgunj patan pokhara
NR ναουρου науру נאורו ناورو นาอูรู 나우루 ナウル 瑙鲁 諾魯
NU νιουε ниуе ниуэ ніуе ניואה نيوي นีอูเอ 니우에 ニウエ 紐埃島 纽埃
NZ auckland chatham-szigetek chathamsaaret chathamske_ostrovy chatnam christchurch dunedin lower_hutt manukau_city
NZ north_shore tauranga wellington οκλαντ τσαταμ окланд окленд чатам чатем אוקלנד צ׳אטהאם أوكلاند تشاثام แชทัม
NZ โอคแลนด์ 오클랜드 채텀 オークランド チャタム 奥克兰 奧克蘭 查坦 查塔姆
OM as_suwayq bawshar mascate maskat masqat maszkat muscat muskat rustaq saham salalah seeb sohar μασκατ маскат мускат
OM מוסקט الرستاق السويق السيب السيب_الجديدة بوشر سلالة صحار صلالة صلاله مسقط والاية_عبري ولاية_صحار มัสกัต 무스카트
OM ‘ibri マスカット 馬斯開特 马斯喀特
PA juan_diaz panama panama_city san_miguelito παναμασ панама פנמה بنما ปานามา 파나마 パナマ 巴拿馬 巴拿马
PE arequipa ayacucho cajamarca callao chiclayo chimbote chincha_alta cusco huancayo huanuco huaraz ica iquitos juliaca
PE lima miraflores piura pucallpa puno san_francisco_de_borja san_martin santa_anita_-_los_ficus santiago_de_surco
PE sullana tacna trujillo λιμα лима ліма לימה ليما ลิมา 리마 リマ 利馬 利马
PF gambier-szigetek gambieroarna gambierovy_ostrovy gambiersaaret iles_gambier marchesi marchize markezy markiz_adalari
PF markizansko_otocje markizy marquesas-szigetek marquesaseilanden marquesasoarna marquesassaaret marquises tahiti
PF taiti wyspy_gambiera γκαμπιερ μαρκεζασ ταιτη гамб'є гамбие маркизки_острови маркизские_о-ва маркізькі_острови
PF о-ва_гамбье таити таіті איי_גמבייה איי_מרקיז טהיטי تاهيتي جامبير ماركيساس ตาฮีตี มาร์เคซัส แกมเบียร์ 감비어
PF 마퀘사스 타히티 ガンビエ諸島 タヒチ マルキーズ 塔希提 大溪地 甘比尔 甘比爾群島 馬可薩斯島 马克萨斯
PG port_moresby wyspa_bougainville'a μπουγκενβιλ πορτ_μορεσμπι бугенвил бугенвиль буґенвіль порт-морсби порт-морсбі
PG порт_морсби בוגנוויל פורט_מורסבי بور_مورسبي بوغانفيل บูเกนวิลล์ พอร์ตมอร์สบี 부갱빌 포트모르즈비 ブーゲンビル
PG ポートモレスビー 布干維爾 布干维尔 莫士比港 莫尔兹比港
PH angeles_city angono antipolo apalit bacolod_city bacoor bago_city bagong_silang bagong_silangan baguio baliuag
PH batangas bayambang bayawan bayugan binan binangonan budta bulaon butuan cabanatuan_city cabuyao cadiz cagayan_de_oro
PH cainta calamba calasiao caloocan calumpit candelaria capas carmona catbalogan cavite_city cebu_city commonwealth
PH cotabato dagupan dasmarinas davao digos dinaig dumaguete gapan general_santos gingoog guiguinto guyong hagonoy
PH himamaylan ilagan iligan iligan_city iloilo imus iriga_city isulan jolo kabankalan koronadal la_trinidad laoag
PH lapu-lapu_city las_pinas legaspi libertad lipa_city los_banos lucena mabalacat_city magugpo_poblacion makati_city
PH malabon malingao malita malolos mandaluyong mandaluyong_city mandaue_city manila manilla manille manolo_fortich
PH mansilingan mantampay maramag marawi_city marikina_city mariveles mati meycauayan midsayap muntinlupa muricay naga
PH navotas nia_valencia norzagaray olongapo ormoc pagadian panabo panalanoy pandi paniqui paranaque_city pasay
PH pasig_city plaridel poblacion puerto_princesa pulilan pulong_santa_cruz putatan quezon quezon_city rodriguez
PH roxas_city san_fernando san_jose_del_monte san_mateo san_pablo san_pedro santa_cruz santa_rosa santol silang
PH sorsogon sultan_kudarat tacloban tacurong taguig talisay tanza tarlac_city tayabas taytay tuguegarao urdaneta
PH valenzuela zamboanga μανιλα манила маніла מנילה مانيلا มะนิลา 마닐라 マニラ 馬尼拉 马尼拉
PK abbottabad ahmadpur_east arif_wala arifwala attock_city badin bahawalnagar bahawalpur bannu battagram bhakkar
PK bhawana burewala chak_jhumra chakwal chaman charsadda chichawatni chiniot chishtian chunian dadu dajal daska_kalan
PK daur dera_ghazi_khan dera_ismail_khan dera_murad_jamali dhirkot digri dokri eminabad faisalabad garhi_khairo ghotki
PK gilgit gojra gujranwala gujrat hafizabad harunabad hasilpur haveli_lakha hub islamabad jacobabad jalalpur_jattan
PK jalalpur_pirwala jampur jaranwala jauharabad jhang_sadr jhelum kamalia kamoke karachi karaci karacsi karaczi
PK karatschi kasur khairpur_mir's khanpur kharian khushab khuzdar kohat kot_addu kot_radha_kishan kotri kunri lahore
PK larkana layyah lodhran mailsi malir_cantonment mandi_bahauddin manjhand mardan mian_channun mianwali mingora
PK mirpur_khas model_town moro multan muridke muzaffarabad muzaffargarh nankana_sahib narowal nawabshah new_mirpur_city
PK okara pakpattan pano_aqil pasrur pattoki peshawar phool_nagar pindi_bhattian qadirpur_ran quetta rahim_yar_khan
PK raja_jang rawalpindi renala_khurd saddiqabad sahiwal sambrial sangla_hill sargodha shabqadar shahdad_kot shahdadpur
PK shahkot shakargarh shekhupura shikarpur shujaabad sialkot sinjhoro skardu sukkur talhar tando_adam tando_allahyar
PK tando_bago tando_muhammad_khan taunsa toba_tek_singh tordher umarkot vihari wah_cantt wazirabad καρατσι карачи
PK карачі קראצ׳י كراتشي การาจี 카라치 カラチ 卡拉奇 喀拉蚩
PL bemowo bialoleka bialystok bielany bielsko-biala bydgoszcz bytom chorzow czestochowa dabrowa_gornicza elblag gdansk
PL gdynia gliwice gorzow_wielkopolski kalisz katowice kielce koszalin krakow legnica lodz lublin mokotow olsztyn opole
PL plock poznan praga_poludnie radom ruda_slaska rybnik rzeszow sosnowiec szczecin targowek tarnow torun tychy ursynow
PL varsava varsavia varso varsova varsovia varsovie walbrzych warsaw warsawa warschau warszawa wloclawek wola wroclaw
PL zabrze zielona_gora βαρσοβια варшава ורשה وارسو วอร์ซอ 바르샤바 ワルシャワ 华沙 華沙
PM miquelon μικελον микелон мікелон מיקלון مكويلون มีเกอลง 미클롱 ミクロン島 密克隆 密啟崙
PN insula_pitcairn pitcairn-szigetek pitcairnoarna pitcairnovy_ostrovy πιτκερν питкерн питкэрн піткерн פיטקרן بيتكيرن
PN พิตแคร์น 핏케언 ピトケアン諸島 皮特凯恩 皮特肯群島
PR bayamon carolina ponce porto_rico porto_riko portorico portoriko portoryko san_juan πουερτο_ρικο пуерто-ріко
PR пуерто_рико пуэрто-рико פוארטו_ריקו بورتوريكو เปอโตริโก 푸에르토리코 プエルトリコ 波多黎各
PS east_jerusalem el_halil gaza gazze hebron jabalya khan_yunis nablus rafah γαζα χεβρωνα газа хеброн хеврон חברון עזה
PS الخليل القدس_الشرقية جباليا خان_يونس رفح غزة غزه نابلس نابلوس هيبرون_(مدينة_الخليل) กาซา เฮบรอน 가자 헤브론 ガザ
PS ヘブロン 加沙 加薩 希伯伦 赫布隆
PT acores amadora asorene azor_adalari azore azoren azorerna azorerne azori azori-szigetek azorit azorske_ostrovy azory
PT azzorre braga coimbra funchal leiria lisabon lisabona lisboa lisbon lisbona lisbonne lissabon lisszabon lizbon
PT lizbona madeira_adalari madere porto queluz setubal viseu αζορεσ λισαβονα μαδερα азорски_острови азорские_о-ва
PT азорські_острови лисабон лиссабон лісабон мадеира האיים_האזוריים ליסבון מדיירה أزورس لشبونة ماديرا มาเดรา ลิสบอน
PT อะโซร์ส 리스본 마데이라 아조레스 アゾレス マデイラ リスボン 亚速尔群岛 亞速爾群島 里斯本 馬得拉群島 马德拉
PW palaos παλαου палау פלאו بالاو ปาเลา 팔라우 パラオ 帕劳 帛琉
PY assuncao asuncion capiata ciudad_del_este fernando_de_la_mora lambare san_lorenzo ασουνσιον асунсион асунсьион
PY асунсьон אסונסיון أسونسيون อะซุนซิออง 아순시온 アスンシオン 亚松森 亞松森
QA ar_rayyan catar doha katar lusail καταρ катар קטאר الدوحة الدوحه الريان دوحه قطر กาตาร์ 카타르 カタール 卡塔尔 卡達
RE la_reunion la_riunione reuniao reunion saint-denis saint-paul ρεινιον реюнион реюньион реюньон ראוניון ريونيون
RE เรอูนียง 레위니옹 レユニオン 留尼旺島 留尼汪
RO arad bacau baia_mare boekarest braila brasov bucarest bucareste bucharest bucuresti bukarest bukareszt bukres
RO bukurest buzau cluj-napoca constanta craiova galati iasi oradea piatra_neamt pitesti ploiesti satu_mare sector_1
RO sector_2 sector_3 sector_4 sector_5 sector_6 sibiu targu_mures timisoara βουκουρεστι букурещ бухарест בוקרשט بوخارست
RO บูคาเรส 부쿠레슈티 ブカレスト 布加勒斯特
RS belehrad belgrad belgrade belgrado beograd cacak kragujevac nis novi_sad subotica zemun βελιγραδι белград београд
RS бялград бѣлъ_градъ градац земун крагоуѥвьць крагуевац крагуєваць крагујевац ниш нови-сад нови-сад_хот нови_сад
RS новии_сад новъ_садъ нові-сад суботица чачак בלגרד بلغراد เบลเกรด 베오그라드 ベオグラード 貝爾格勒 贝尔格莱德
RU abakan achinsk admiralteisky akademicheskoe al'met'yevsk anadir anadyr anadyr' angarsk arkhangel'sk armavir artem
RU arzamas astraca astracan astrachan astrahan astrakhan asztrahan balakovo balashikha barnaul bataysk belgorod
RU berezniki bibirevo biryulevo biysk blagoveshchensk bogorodskoye brateyevo bratsk bryansk centralniy chandyga
RU cheboksary chelyabinsk cheremushki cherepovets cherkessk chertanovo_yuzhnoye chita cita csita czyta derbent
RU dimitrovgrad dzerzhinsk ecaterimburgo ekaterimburgo ekaterinbourg ekaterinburg elektrostal' elista engels glazov
RU gol'yanovo grozny handiga handyga iakoutsk iakutk irkoetsk irkoutsk irkuck irkutk irkutsk irkutszk ivanovo
RU ivanovskoye izhevsk izmaylovo jakoetsk jakuck jakutsk jakutszk jekaterinburg jekaterinenburg jekaterynburg
RU jekatyerinburg kaliningrad kaliningrado kalininskiy kalinjingrad kalinyingrad kaluga kamcatka kamciatka kamcsatka
RU kamczatka kamensk-ural'skiy kamtchatka kamtjatka kamtsatka kamtschatka kamtsjatka kamyshin kansk kazan kemerovo
RU khabarovsk khandiga khanty-mansiysk khasavyurt khimki khoroshevo-mnevniki kirov kirow kiselevsk kislovodsk kolomna
RU kolpino komsomolsk-on-amur korolev kostroma kovrov krasnodar krasnogvargeisky krasnoiarsk krasnojarsk krasnoyarsk
RU krasznojarszk kuntsevo kurgan kursk kuz'minki kyzyl leninsk-kuznetsky lipetsk lyubertsy lyublino magadan
RU magnitogorsk makhachkala mar'ino mat-xco-va maykop mezhdurechensk miass mosca moscou moscova moscow moscu moskau
RU moskou moskova moskva moskwa moszkva murmansk murom mytishchi naberezhnyye_chelny nakhodka nalchik nazran neftekamsk
RU nefteyugansk nevinnomyssk nizhnekamsk nizhnevartovsk nizhniy_novgorod nizhny_tagil noginsk norilsk novo-peredelkino
RU novocheboksarsk novocherkassk novokusnetsk novokuybyshevsk novokuzneck novokuznetk novokuznetsk novokuznjeck
RU novokuznyeck novomoskovsk novorossiysk novosibirsk novossibirsk novoszibirszk novotroitsk novyye_cheremushki
RU novyye_kuz'minki nowokuznetsk nowokuznieck nowosibirsk nowosybirsk noyabrsk obninsk ochakovo-matveyevskoye odintsovo
RU oktyabrsky omsk omszk orekhovo-borisovo orekhovo-borisovo_severnoye orekhovo-zuyevo orel orenburg orsk oulianovsk
RU penza perm pervouralsk petrogradka petropavlovsk-kamchatsky petrozavodsk podolsk presnenskiy prokop'yevsk pskov
RU pushkino pyatigorsk ramenki rostov-on-don rubtsovsk ryazan' ryazanskiy rybinsk sacalina sachalin sahalin
RU saint_petersburg sajalin sakhaline salavat samara saransk saratov saratow sergiyev_posad serpukhov severnyy
RU severodvinsk seversk shakhty shchukino shchyolkovo smolensk sochi solikamsk solntsevo srednekolimsk srednekolymsk
RU sriedniekolymsk staryy_oskol stavropol sterlitamak strogino surgut syktyvkar syzran szahalin szamara szaratov
RU szrednekolimszk taganrog taganskiy tambov tchita tekstil'shchiki tjita tobolsk tolyatti tomsk tomszk troparevo
RU tsaritsyno tschita tsita tsjita tula tver tyoply_stan tyumen ufa ukhta ulan-ude ulianovsk uljanovsk uljanovszk
RU uljanowsk ulyanovsk ussuriysk ust'-ilimsk ust'-nera ust-nera ust-niera uszty-nyera vasyl'evsky_ostrov
RU velikiy_novgorod velikiye_luki veshnyaki vladikavkaz vladimir vladivostok vlagyivosztok volgodonsk volgograd
RU volgogrado vologda volzhsky voronezh vykhino-zhulebino wladiwostok wladywostok wolgograd yakutsk yaroslavl yasenevo
RU yekaterinburg yelets yoshkar-ola yuzhno-sakhalinsk zelenograd zheleznodorozhnyy zhulebino zlatoust zyablikovo
RU zyuzino αικατερινουπολη αναντιρ αστραχαν βλαδιβοστοκ βολγκοκραντ γιακουτσκ ιρκουτσκ καλινινγκραντ καμτσατκα κιροφ
RU κρασνογιαρσκ μαγκανταν μοσχα μπαρναουλ νοβοκουζνετσκ νοβοσιμπιρσκ ομσκ ουλιανοφσκ ουστ-νερα σαμαρα σαρατοφ σαχαλινη
RU σρεντνεκολιμσκ τομσκ τσιτα χαντιγκα абакан абакан_шаары адзінцова адмиралтеискии академическое альметьевск анадир
RU анадырь анат_кама ангарск ангарськ анжи арзамас армавир армавир_балһсн армавір артем архангельск архангельськ
RU арэнбург арэхава-зуева астархаан астрахан астрахань ачинск ачинськ ачынск ашттархан ащтэрхъан ағбан аһш_балһсн
RU балакова балаково балаково_балһсн балашиха балашихе балашыха барнаул барнауыл батаиск белгарад белгород
RU белгород_балһсн белгород_шаары березники березњики бетъырбух бибирево бииск бирюлево благавешчанск благовешенск
RU благовешченск благовещенск благовещенск_шаары благовєщенськ благовјешченск бобрики богородское братеево братск
RU братськ брацк брежнев брянск брянськ брјанск буро-гӏала бярэзнікі бєлгород біиськ білгород валгаград валгадонск
RU василеостровскии васильевскии_остров велики_новгород великие_луки великии_новгород верхнеудинск вешняки
RU виль_сибиркар владивосток владик владикавказ владикавказ_балһсн владимир владимир_хот владимир_шаары вльгоградъ
RU волагда волгоград волгодонск волгодонск_балһсн волгодонськ волжскии вологда вологдо володимир волоґда воронеж
RU воронежская_область выхино-жулебино глаз глазау глазов гольяново горькии грозна грозни грознии грозны грозныи
RU дарбант дербенд дербент дербент_балһсн джовхар-гӏала джохар джохаргала дзербент дзержинск дзержинськ дзяржынск
RU дзімітрауград димитровград дон-тӏера-ростов дон_умбалне_ростов дондагъы_ростов дондағы_ростов дондохи_ростов
RU донын_ростов дьокуускаи дәрбәнт екатеринбург елец елец_балһсн елиста еліста емвош енгельс железнодорожныи жулебино
RU зеленоград златавуст златоуст зюзино зябликово иванов иваново иваново_шаары ивановское ижау ижевск ижкар измаилово
RU иогракар иошкар-ола иркутск иркутскаи казан казань казань_ош казањ калинин калининград калининскии калињинград
RU каломна калуга калуго калінінград каменск каменск-уральскии камишин камчатка камышин камышин_балһсн камышын канск
RU каралеу кастрама кауроу кемерава кемерово кемерово_хот кенигзберг кизил киров киселевск кисловодск кисловодск_балһсн
RU кисловодськ ковров козань коломна коломна_балһсн коломно коломьна колпино колпіна комсомольск-на-амуре королев
RU королев_балһсн корольов корољов кострома красная_пресня красногвардеискии краснодар краснодор краснояр красноярск
RU красноярськ кузон кузьминки куибышев кунцево курган курск курськ курғон къазан кыдззакар кызыл кызыл_шаары кьвевар
RU кірау кіров кіславодск кісялеуск кӏапӏкӏаи ленинград ленинск-кузнецкии ленінск-кузнецкі лењинск_кузњецки липеск
RU липецк липецк_балһсн липецк_шаары липецьк люберци люберцы люберці люблино ліпецк магадан магнитогорск магнітагорск
RU магнітогорськ магьачкъала маикоп маикъоп марьино маскав масква махачкала махачқала махіачхъала мајкоп междуреченск
RU междурэчанск меиәс мелекес миас миасс митишчи митищі митреень_ош мияс мијас молотов москва москова москох москъва
RU мурам мурманск мурманск_ош мурманськ муром мускав муско мыекъуапэ мытищи мытищи_балһсн мыцішчы мєждурєченськ міас
RU мәләкәс мәскеу мәскәү мөрәм набережные_челны навакузнецк навакуибышэуск наватроіцк нагінск назрань назрањ налчик
RU налшык нальчик нана-нааьсаре нартсанэ нарыльск находка находко нахотка наьсар невинномисск невинномиськ невинномысск
RU невинномысск_балһсн невиномиск несара нефтекама нефтекамск нефтекамск_балһсн нефтекамськ нефтеюганск нефцякамск
RU нижневартовск нижнекамск нижнии_новгород нижнии_тагил нижньовартовськ нижньокамськ нижніи_новгород нижњевартовск
RU нижњекамск новамаскоуск новасібірск новачаркаск новгород ново-переделкино новокузнетск новокузнецк новокузнецьк
RU новокузњецк новокуибишевск новокуибишевськ новокуибышевск новокујбишевск новомосковск новомосковськ новониколаевск
RU новоросијск новороссииск новосибирск новосибирскаи новосибирьскъ новосибірськ новосібір новотроитск новотроицк
RU новотроіцьк новочебоксарск новочеркаск новочеркасск новочеркаськ новъ_градъ новъградъ новые_кузьминки
RU новые_черемушки ногинск ногинск_балһсн ногінськ норилск норильск норильськ нориљск ноябрьск нявіннамыск
RU ніжнявартауск ніжнякамск о-в_сахалин обнинск обнінск обнінськ одинтсово одинцово одинцово_балһсн одсибирень_ош озаҥ
RU октябрьскии октјабрски омбы омва омск омськ омьскъ орджоникидзе орел оренбург оренбург_ош орехово-борисово
RU орехово-зуево орехово-зујево орск орски орськ орынбор орєхово-зуєво орјол оуфа очаково-матвеевское
RU оңтүстік-сахалинск пенза пенза_балһсн пенза_ош пензе первоуральск первоураљск перем перм пермь перым петербург
RU петразаводск петроград петроградка петрозаводск петрозаводськ петропавловск-камчатскии петроскои петроскои_ош питер
RU плесков подольск покровська_слобода пресненскии прокопьевск псков псков_ош пскоу пушкино пушкіно пятигорск
RU пятигорськ пєрмь пљесков раменки растовъ_на_донѣ растоу-на-доне рибинск рибінськ романов романов-на-мурмане ростов
RU ростов-доныл ростов-на-дону ростов_на_дон ростов_на_дону рубцовск рубцовськ рубцоуск рупцовск рыбинск рыбная_столица
RU рыбінск рязанскии рязань салават салават_балһсн салауат салікамск самар самар_ош самар_хот самара самаре самарҕа
RU санкт-петербург санкт_петербург санкт_петерзбург саран саран_ош саранош саранск саранск_балһсн саранськ саратау
RU саратов саратов_балһсн саратов_ош саратовъ сарытау сахалин сахалін свердловск северадзвінск северныи северодвинск
RU северск сембер семеновскии сергиев_посад сергијев_посад середньоколимськ серпухов сиктивкар силәбе синбирск смаленск
RU смоленск смоленскаи смоленськ смоленьск смольньскъ смулен совкар соликамск солнцево соль_камская соргыт сочи сочі
RU соьлж-гіала соьлжа-гіала соьлжа-гӏала спб среднеколимск среднеколымск ставропол ставрополь сталинград сталиногорск
RU сталинск старии_оскол старыи_оскол стаљинград стерлитамак стерлитамак_балһсн стерлітамак столица_арктики
RU столица_заполярья строгино стэрлітамак стәрлетамак стәрлетамаҡ сургут сызрань сыктывкар сыктывкар_балһсн сыктыукар
RU сєверодвінськ сєвєрськ сімбір таганрог таганріг таганскии тальяці тамбов тамбоу твер тверь текстильщики темыркъалэ
RU теплыи_стан тобольск толиати тольятти тольятти_ош томбу томск томскаи томськ томьскъ тољати тропарево тула туло
RU тындагы_ростов тэрчкъалэ тюмен тюмень тюмень_хот тјумењ түбән_варта түбән_кама түмен түмень түмэн түндүк-сахалинск
RU төмән уква улаан-удэ улаан-үдэ уладзівасток уладзікауказ уладзімір улан-удэ улан_уде ульск ульянауск ульяновск
RU ульяновськ ульянонь_ош ульянівськ уляновск улјановск упо усолье_камское уссурииск уст-нера усть-илимск усть-нера
RU усть-сысольск уфа ухта уљановск хабарауск хабаровск хабаровскаи хабаровськ хандига хандыга ханти-мансииск
RU ханти-мансијск ханти-мансіиськ ханты-мансииск ханты-мансіиск хасав хасав-юрт хасавюрт химки химки_балһсн хорошево
RU хорошево-мневники хусан хъазан хімки хімкі цали царицин царицино царицын царицыно цвер центральныи цюмень чабаксар
RU чалябінск чарапавец чебоксар чебоксара чебоксари чебоксары чебоксарҳо челепи челяба челяба_ош челябе челябинск
RU челябі челябінськ черемушки череповетс череповец череповець черкес_къала черкеск черкесск черкесск_шахар черкесськ
RU чертаново_второе чељабинск чилобинск чиләбе чита чкалов чэбаксары чяли чєлѣбиньскъ шахти шахты шеркеш_шахар
RU шовакшэҥер шолжа-гӏала шоупашкаръ шубашкар шупашкар шчолково шывашар шэрджэс_къалэ щелково щукино ырымбур ырынбур
RU электросталь элиста элст элст_балһсн эліста элһэтэ энгельс эрхүү_хот эрхүү_хото южна-сахалінск южно-сахалинск
RU южно-сахалінськ южносахалинск юҷно-сахалинск якутск якутськ ялец яр_чаллы яраслауль ярославль ярославль_ош ярославъл
RU ясенево яңа_куибышев яңа_мәскәү яңа_троицк єкатеринбург єлець іванава іваново іжевськ іжэуск іркутськ іркуцк
RU јарослав јарослављ јарославље јелец јужно-сахалинск љуберци қазан қазон қизил қорған қызыл қызылтас ҡазан үфі һамар
RU һарытау әлмәт әстерхан әәдрхн_балһсн өркет өфө אוליאנובסק אומסק אוסט-נרה אירקוטסק אנדיר אסטרחן ברנאול וולגוגרד
RU ולדיווסטוק חנדיגה טומסק יקוטסק יקטרינבורג מגדן מוסקבה נובוסיבירסק נובוקוזנטסק סחלין סמרה סראטוב סרדנייקולימסק צ׳יטה
RU קירוב קלינינגרד קמצ׳טקה קרסנויארסק ايركيتسك أستراخان أندير أوست_نيرا أوليانوفسك أومسك بارناول تشيتا تومسك
RU خانديجا ساراتوف سريدنكوليمسك سكالين سمراء فلاديفوستك فولوجراد كالينجراد كامتشاتكا كراسنويارسك كيروف مجادن موسكو
RU نوفوسبيرسك نوفوكوزنتسك ياكتسك يكاترنبيرج ครัสโนยาร์สก์ คามชัตกา คาลินิงกราด คิรอฟ ชิตา ซาคาลิน ซามารา ซาราทอฟ
RU ซเรดเนคโคลิมสก์ ตอมสค์ บาร์เนาว์ มอสโก มากาดาน ยาคุตสค์ ยีคาเตอรินเบิร์ก วลาดิโวสต็อก วอลโกกราด อะลิยานอฟ อานาดีร์
RU อีร์คุตสค์ อุสต์เนรา ฮันดืยกา แอสตราคาน โนโวคุซเนตสค์ โนโวซิบิร์สก์ โอมสก์ 노보시비르스크 노보쿠즈네츠크 마가단
RU 모스크바 바르나울 볼고그라트 블라디보스토크 사라토프 사마라 사할린 스레드네콜림스크 아나디리 아스트라한
RU 야쿠츠크 예카테린부르크 옴스크 우스티네라 울리야노프스크 이르쿠츠크 치타 칼리닌그라드 캄차카 크라스노야르스크
RU 키로프 톰스크 한디가 アストラハン アナディリ イルクーツク ウスチネラ ウラジオストク ウリヤノフスク エカテリンブルグ オムスク カムチャッカ カリーニングラード キーロフ クラスノヤルスク
RU サハリン サマラ サラトフ スレドネコリムスク チタ トムスク ノヴォクズネツク ノヴォシビルスク バルナウル ハンドゥイガ ボルゴグラード マガダン モスクワ ヤクーツク 中科雷姆斯克 乌斯内拉
RU 乌里扬诺夫斯克 伊尔库茨克 伊爾庫次克 伏尔加格勒 伏爾加格勒 克拉斯諾亞爾斯克 克拉斯诺亚尔斯克 加里宁格勒 加里寧格勒 叶卡捷琳堡 基洛夫 堪地加 堪察加 巴尔瑙尔 巴爾瑙爾 庫頁島 托木斯克 新库兹涅茨克 新庫茲涅茨克
RU 新西伯利亚 新西伯利亞 汉德加 沙馬拉 海參崴 烏斯內拉 烏里揚諾夫斯克 符拉迪沃斯托克 莫斯科 萨哈林 萨拉托夫 萨马拉 葉卡捷林堡 薩拉托夫 赤塔 鄂木斯克 阿斯特拉罕 阿纳德尔 阿那底 雅库茨克 雅庫次克 馬加丹 马加丹
RW gisenyi kigali musanze nyagatare κιγκαλι кигали кігалі קיגלי كيغالي คิกาลี 키갈리 キガリ 基加利
SA abha al_hufuf al_jubayl al_kharj al_mubarraz arar az_zulfi buraydah dammam ha'il hafar_al-batin jeddah jizan
SA khamis_mushait khobar madinah makkah najran qurayyat riad riade rijad riyad riyadh sabt_alalayah sabya sakakah
SA sultanah ta'if tabuk thuqbah unaizah yanbu ριαντ ер-ріяд рияд эр-рияд ריאד ابها الثقبة الجبيل الخبر الخرج الدمام
SA الرياض الطائف القريات المبرز المدينة_المنورة المدينة_المنوره الهفوف أبها بريده تاىيف تبوك جازان جدة جده جيزان
SA حائل خبر خميس_مشيط دمام رىياد رياض سبت_العلايا سكاكا صبيا طائف عرعر مدينه مكة مكة_المكرمة مكه نجران هفوف ينبع
SA ริยาร์ด 리야드 リヤド 利雅得 利雅德
SB guadalkanal γκουανταλκαναλ гуадалканал גוודלקנאל غوادالكانال กัวดัลคานัล 과달카날 ガダルカナル 瓜达尔卡纳尔 瓜達康納爾島
SC mahe μαχε мае махе маэ מהא ماهي มาเอ 마헤 マヘ 馬埃島 马埃岛
SD ad-damazin ad-damir al-junaynah al_manaqil al_qadarif an_nuhud atbara cartum chartum el_daein el_fasher
SD el_geneina_fort el_obeid gereida hartum jartum kartum kassala khartoem khartoum khartoum_north khartum kosti nyala
SD omdurman port_sudan rabak sennar singa wad_medani χαρτουμ хартум חרטום ااالخرطوم الابيض الأبي الجنينة الخرطوم
SD الخرطوم_بحري الدامر الدعين الدمازين الضعين الفاشر القضارف النهود ام_درمان أم_درمان بحري بور_سودان بورتسودان خارطوم
SD خرطوم ربك سنار سنجة عطبرة عطبره قريضة كسل كسلا نيالا ود_مدني คาร์ทูม 카르툼 ハルツーム 喀土穆
SE estocolmo gothenburg helsingborg jonkoping linkoping malmo orebro sodermalm sollentuna stoccolma stockholm stokholm
SE sztokholm tukholma umea uppsala vasteras στοκχολμη стокгольм стокхолм שטוקהולם ستوكهولم สตอกโฮล์ม 스톡홀름
SE ストックホルム 斯德哥尔摩 斯德哥爾摩
SG ang_mo_kio_new_town bedok_new_town bukit_batok_new_town bukit_merah_estate bukit_panjang_new_town
SG choa_chu_kang_new_town geylang hougang_new_town jurong_town jurong_west kallang kampong_pasir_ris kembangan punggol
SG queenstown_estate sembawang_estate sengkang_new_town serangoon serangoon_new_town singapore singapour singapur
SG singapura szingapur tampines_estate tampines_new_town toa_payoh_new_town ulu_bedok woodlands yishun_new_town
SG σιγκαπουρη сингапур сінгапур סינגפור سنغافورة สิงคโปร์ 싱가포르 シンガポール 三巴旺 义顺 兀兰 加冷 勿洛 大巴窑 女皇镇 宏茂桥 宏茂橋 巴西立 新加坡
SG 星架坡 榜鹅 武吉巴督 武吉班让 淡滨尼 白沙 盛港 義順 芽笼 蔡厝港 裕廊 裕廊西
SH saint_helena sainte-helene sankt_helena sant'elena santa_elena santa_helena sf._elena sint-helena st._helena
SH svata_helena sveta_helena swieta_helena szent_ilona αγ._ελενη о-в_святои_елены острів_святоі_єлени света_елена
SH סנט_הלנה سانت_هيلينا เซนต์เฮเลนา 세인트_헬레나 セントヘレナ 圣赫勒拿 聖赫勒拿島
SI liubliana ljubljana lubiana lublan lublana λιουμπλιανα любляна לובליאנה ليوبليانا ลูบลิยานา 류블랴나 リュブリャナ 卢布尔雅那
SI 盧比安納
SJ λονγκιεαρμπιεν лонг'ір лонгиир лонгирбюен לונגיירבין لونجيربين ลองเยียร์เบียน 롱이어비엔 ロングイェールビーン 朗伊尔城 隆意耳拜恩
SK bratislava bratyslawa kosice petrzalka pozsony μπρατισλαβα братислава ברטיסלבה براتيسلافا บราติสลาวา 브라티슬라바
SK ブラチスラバ 布拉提斯拉瓦 布拉迪斯拉发
SL bo freetown kenema koidu φριταουν фриитаун фритаун фрітаун פריטאון فري_تاون ฟรีทาวน์ 프리타운 フリータウン 弗里敦 自由城
SM saint-marin san_marino αγιοσ_μαρινοσ сан-марино сан_марино סן_מרינו سان_مارينو ซานมารีโน 산마리노 サンマリノ 圣马力诺 聖馬利諾
SN dakar diourbel guediawaye kaolack kolda louga mbake mbour pikine rufisque rufisque_est saint-louis tambacounda thies
SN thies_nones tiebo tivaouane touba ziguinchor ντακαρ дакар דקאר داكار ดาการ์ 다카르 ダカール 达喀尔 達喀爾
SO baidoa berbera borama cabudwaaq el_dibir hargeysa kismayo marka mogadischu mogadiscio mogadishu mogadiso mogadisu
SO mogadiszu ruqi μογκαντισου могадишо могадишу моґадішо מוגדישו مقديشيو โมกาดิชู 모가디슈 モガディシオ 摩加迪休 摩加迪沙
SR paramaribo παραμαριμπο парамарибо פרמריבו باراماريبو ปารามาริโบ 파라마리보 パラマリボ 巴拉馬利波 帕拉马里博
SS cuba dzuba giuba juba malakal wau winejok yei τζουμπα джуба ג׳ובה جوبا จูบา 주바 ジュバ 朱巴
ST santo_tome sao_tome svaty_tomas σαο_τομε сан-томе сао_томе סאו_טומה ساو_تومي เซาตูเม 상투메 サントメ 圣多美 聖多美
SV apopa mejicanos salwador san_miguel san_salvador santa_tecla soyapango ελ_σαλβαδορ салвадор сальвадор אל_סלבדור
SV السلفادور เอลซัลวาดอร์ 엘살바도르 エルサルバドル 萨尔瓦多 薩爾瓦多
SX beneden_prinsen_kwartier lower_prince's_quarter лоуер-принсес-квотер лоуър_принсес_куотър лоуэр-принс-куотер
SX לואוור_פרינסס_קוורטר حي_الأمير_السفلي โลเวอร์พรินซ์_ควอเตอร์ 로워_프린스_쿼터 ローワー・プリンセズ・クウォーター 下太子区 下太子區
SY al_bab al_hasakah al_qamishli aleppo ar_raqqah damas damasc damasco damascus damasek damask damaskos damaskus
SY damaszek damaszkusz damsyik deir_ez-zor duma hamah homs idlib latakia sam tartus δαμασκοσ дамаск דמשק ادلب الباب
SY الحسكة الرقة القامشلو القامشلي اللاذقية إدلب ترطوس حلب حماة حماه حمص د_مشق دمشق دوما دير_الزور رقه طرطوس قامشلو
SY لاذقية مدينة_حمص ดามัสกัส 다마스쿠스 ダマスカス 大馬士革 大马士革
SZ manzini μπαμπανε мбабане מבבנה مباباني อัมบาบาเน 음바바네 ムババーネ 墨巴本 姆巴巴纳
TC gran_turca γκραντ_τουρκ гранд-терк гранд_търк ґранд-терк גרנד_טורק غراند_ترك แกรนด์เติร์ก 그랜드_터크 グランドターク 大特克
TC 大特克島
TD abeche moundou n'djamena ndzamena sarh yamena ντζαμενα нджамена נג׳מנה نجامينا เอ็นจาเมนา 엔자메나 ンジャメナ 恩賈梅納 恩贾梅纳
TF kerguelenoarna kerguelenovy_ostrovy kerguelensaaret kergueleny wyspy_kerguelena κεργκελεν кергелен керґелен קרגוולן
TF كيرغويلين แกร์เกอลอง 케르켈렌 ケルゲレン諸島 凯尔盖朗 凱爾蓋朗島
TG kara lome sokode λομε ломе לומה لومي โลเม 로메 ロメ 洛美
TH ban_i_chang ban_khlong_prawet ban_samae_dam bang_bon bang_kapi bang_khae bang_khun_thian bang_sue bangkok
TH bangkok_noi bueng_kum chatuchak chiang_mai chom_thong chon_buri din_daeng dusit hat_yai hua_hin kabin_buri
TH khlong_luang khlong_sam_wa khlong_toei khon_kaen lak_si lampang lat_krabang lat_phrao latkrabang mueang_nonthaburi
TH nakhon_pathom nakhon_ratchasima nakhon_si_thammarat nong_chok nong_khaem pak_kret pattaya phasi_charoen
TH phra_pradaeng rayong sai_mai samut_prakan si_maha_phot si_racha suan_luang surat_thani taling_chan thon_buri
TH thung_khru ubon_ratchathani udon_thani wang_thonglang watthana μπανγκοκ бангкок банкок בנגקוק بانكوك กบินทร์บุรี
TH กรุงเทพ กรุงเทพมหานคร กรุงเทพฯ ขอนแก่น คลองหลวง คลองเตย จตุจักร จอมทอง ชลบุรี ดินแดง ดุสิต ตลิ่งชัน ทุ่งครุ ธนบุรี
TH นครปฐม นครราชสีมา นครศรีธรรมราช บางกอกน้อย บางกะปี บางขุนเทียน บางซื่อ บางบอน บางแค บึงกุ่ม บ้านกุ่ม บ้านบึงกุ่ม
TH บ้านอีจาง บ้านแสมดำ ปากเกร็ด พระประแดง พัทยา ภาษีเจริญ ระยอง ลาดกระบัง ลาดพร้าว ลำปาง วังทองหลาง วัฒนา ศรีมหาโพธิ
TH ศรีราชา สมุทรปราการ สวนหลวง สายไหม สุราษฎร์ธานี หนองจอก หนองแขม หลักสี่ หาดใหญ่ อำเภอพระประแดง อำเภอหัวหิน อุดรธานี
TH อุบลราชธานี เชียงใหม่ เทศบาลนครขอนแก่น เทศบาลนครนครปฐม เทศบาลนครนครราชสีมา เทศบาลนครนนทบุรี เทศบาลนครระยอง
TH เทศบาลนครลำปาง เทศบาลนครหาดใหญ่ เทศบาลนครอุดรธานี เทศบาลนครอุบลราชธานี เมืองขอนแก่น 방콕 バンコク 曼谷
TJ bokhtar doesjanbe douchanbe duchambe dusambe dusanbe duschanbe dushanbe dusjanbe duszanbe isfara istaravshan khujand
TJ konibodom kulob ντουσανμπε душанбе דושנבה دوشانبي ดูชานเบ 두샨베 ドゥシャンベ 杜尚别 杜桑貝
TK φακαοφο факаофо פקאופו فاكاوفو ฟาเคาโฟ 파카오푸 ファカオフォ 法考福
TL dili ντιλι дили ділі דילי ديلي ดิลี 딜리 ディリ 帝力
TM achgabat aschabad asgabat asgabate ashgabat asjabad asjchabad asjkhabad askabat aszchabad dasoguz mary turkmenabat
TM ασχαμπατ ашгабат ашхабад אשגבט عشق_آباد อาชกาบัต 아슈하바트 アシガバード 阿什哈巴德 阿什哈巴特
TN aryanah bizerte el_mourouj gabes hammamet kairouan sakiet_ed_daier sakiet_ez_zit sejoumi sfax sousse sukrah tunez
TN tunis tunisi tunisz tunus τυνιδα тунис туніс תוניס اريانة الحمامات القيروان أريانة بنزرت بنزرت_ تونس توونس سكرة
TN سوسة سوسه صفاقس قابس ولاية_قابس ตูนิส 튀니스 チュニス 突尼斯
TO τονγκαταπου тонгатапу טונגטאפו تونغاتابو ตองกาตาปู 통가타푸 トンガタプ 东加塔布 東加塔布島
TR adana adapazari adiyaman afyonkarahisar agri aksaray alanya amasya ankara antakya antalya arnavutkoy arsuz atasehir
TR aydin bagcilar bahcelievler balikesir bandirma basaksehir batikent batman beylikduzu bingol bolu bursa buyukcekmece
TR canakkale cankaya cigli cizre corlu corum denizli derince diyarbakir duzce edirne elazig eregli erzincan erzurum
TR esenler esenyurt eskisehir estambul fatih gaziantep gebze giresun golbasi igdir inegol iskenderun isparta istambul
TR istanboel istanbul isztanbul izmir izmit kahramanmaras karabaglar karabuk karaman karsiyaka kastamonu kayseri kilis
TR kirikkale kirsehir kiziltepe konak konya kucukcekmece kutahya malatya maltepe manisa mardin merkezefendi mersin
TR muratpasa mustafakemalpasa nazilli nilufer ordu osmaniye rize salihli samandag samsun sancaktepe sanliurfa siirt
TR silifke silopi sisli sivas siverek stambul sultanbeyli sultangazi suruc tarsus tekirdag tokat trabzon turgutlu
TR turhal umraniye usak uskudar van viransehir zeytinburnu zonguldak κωνσταντινουπολη истанбул стамбул איסטנבול
TR إسطنبول อิสตันบูล 이스탄불 イスタンブール 伊斯坦堡 伊斯坦布尔
TT port-d'espagne port-of-spain puerto_espana πορτ_οφ_σπειν порт-оф-спеин порт_ъф_спеин פורט_אוף_ספיין بورت_أوف_سبين
TT พอร์ทออฟสเปน 포트오브스페인 ポートオブスペイン 西班牙港
TV φουναφουτι фунафути фунафуті פונפוטי فونافوتي ฟูนะฟูตี 푸나푸티 フナフティ 富纳富提 富那富提
TW bade banqiao chang-hua changhua chiayi_city dai_bac danshui douliu fengshan hsinchu kaohsiung keelung neihu neili
TW new_taipei_city sanxia shulin taichung tainan taipeh taipei taitung tajpej taoyuan tchaj-pej toufen xizhi yongkang
TW yuanlin zhubei ταιπει таибеи таибэи таипе טאיפיי تايبيه ไทเป 타이베이 三峡区 三峽 三峽区 三峽區 內壢 內湖 內湖區 八徳区 八德 八德區 内湖区 半线 南投
TW 南投市 台中 台中市 台北 台北市 台南 台南市 員林 嘉義市 基隆 基隆市 彰化 彰化市 斗六 斗六市 新北 新北市 新竹 新竹市 板橋區 枋橋 桃園區 桃園市 樹林 樹林区 樹林區 永康 永康区 永康區 汐止 汐止区 汐止區
TW 淡水 竹北 竹北市 臺中市 臺北市 臺南 臺南市 臺東 頭份 頭份市 頭份鎮 高雄 高雄巿 高雄市 鳳山 鳳山区 鳳山區
TZ arusha bariadi bukoba bunda dar-es-salaam dar_es-salaam dar_es-salam dar_es_salaam daressalam darusselam dodoma
TZ geita handeni ifakara iringa kahama kasulu katumba kibaha kigoma makumbako mbeya morogoro moshi mpanda mtwara musoma
TZ mwanza nzega sengerema shinyanga singida songea sumbawanga tabora tanga tarime tunduma zanzibar νταρ_εσ_σαλαμ
TZ дар-ес-салам дар-эс-салам дар_ес_салам דאר_א-סלאם دار_السلام ดาร์เอสซาลาม 다르에스살람 ダルエスサラーム 沙蘭港 达累斯萨拉姆
UA alchevsk avtozavodskyi berdyansk bila_tserkva bohuniya borshchahivka brovary cheremushky cherkasy chernihiv
UA chernivtsi chumakivskyi darnytsya desna desnyanskyi dnipro dniprovskyi donetsk fortechnyi hirnytskyi horlivka
UA ivano-frankivsk kalmiuskyi kalynivskyi kamyanske kerch kharkiv khmelnytskyi kindrativskyi korolyov kovpakivskyi
UA kramatorsk kremenchuk kropyvnytskyi kryvyy_rih kyiv kyivskyi livoberezhnyi luhansk lutsk lviv makiyivka mariupol
UA melitopol mykilska_borshchahivka mykolayiv nikopol novozavodskyi nyzhnodniprovsk obolon odesa oleksandrivskyi
UA oleksiyivka pavlohrad pechersk poltava pozniaky pravyi_bereh rayon_ktz rivne rutchenkivskyi saltivka sevastopol
UA shevchenkivskyi shevchenko simferopol simferopolj sinferopoli skhidni_kvartaly slovyansk smolyanskyi sumy sykhiv
UA symferopol szimferopol ternopil tsentralno-miskyi tsentralnyi uzhhorod verhunskyi vilkhivskyi vinnytsya
UA vyhurivshchyna-troyeshchyna yevpatoriya zaporizhzhya zarichnyi zhytomyr συμφεροπολη автозаводськии
UA автозаводськии_раион адэса акмәсҗит акъяр алексеевка алчевск алчевськ артемівськии артемівськии_раион балтавар
UA белая_царква белая_церковь бердянск бердянськ била_церква богунськии богунськии_раион богунія борщаговка борщагівка
UA бравары бровари бровары броварі біла_церква вергунськии вергунськии_раион верноленинск вигуровщина-троещина
UA вигурівщина-троєщина винница виґурівщина-троєщина ворошиловград вільхівськии вільхівськии_раион вінниця горлаука
UA горловк горловка горловко горлівка город_миллиона_роз гірницькии гірницькии_раион данецк дарницькии_раион дарниця
UA деснянськии деснянськии_раион днепр днепропетровск днипро дніпро дніпровськии_раион дніпродзержинськ дніпропетровськ
UA дніпрослав донбас-сіті донецк донецк_ош донецьк донецьке доњецк дінецьк дінецьке дњипро евпатория екатеринослав
UA елисаветград жданов жемчужина_у_моря житомир житомиръ жовтневии жовтневии_раион жытомир жытомір запарожжа запорожье
UA запорожје запоріжжя запоріжя зарічнии зарічнии_раион зиновьевск ивано-франковск калгород калинівка калинівськии
UA калинівськии_раион калок кальміуськии кальміуськии_раион калінінськии калінінськии_раион каменское катеринослав кеиу
UA керменчук керч керчь киев киев_ош киевом киеву киз-яр кирмәнчек кирово кировоград киів киівськии киівськии_раион
UA кијев ковпаківськии ковпаківськии_раион корольовськии_раион коцюбіів краматор краматорск краматорска краматорськ
UA краматорьск крамянчуг кременчуг кременчук кремінчук криви_рог кривии_риҕ кривии_ріг кривои_рог кривыи_ріг
UA кропивницкии кропивницькии крывы_рог крэмэнчук куибишевськии куибишевськии_раион кыив кыиив кіеу кіндратівськии
UA кіндратівськии_раион кіраваград кірово кіровоград кіровськии кіровськии_раион лавов лвов ленінськии ленінськии_раион
UA лтава луганск луганскаи луганськ луганьск луханск луцк луцьк луһанск львив львов львов_ош львоу львів лівобережнии
UA лівобережнии_раион макеевка макіівка мариупол мариуполь маријупољ марыупаль маріоуполь маріуполь мелитополь
UA мелитопіль мелітополь мелітопіль микитин_ріг микитинська_січ миколаів микопіль молотовськии молотовськии_раион
UA нижнеднепровск нижньодніпровськ николаев никополь никопіль новии_кодак новозаводськии новозаводськии_раион
UA новоолександрівка нікополь нікопіль оболонськии_раион оболонь одеса одесс одесса одесса_ош одессе олександрівка
UA олександрівськии олексіівка орджонікідзевськии осипенко павлоград палтава паулаград перлина_чорного_моря печерськ
UA печерськии_раион плоскуров плоскурів позняки полтав полтава полтаве польтова правии_берег пролетарськии
UA пролетарськии_раион південна_пальміра південна_столиця раион_хтз ровно роуна рутченкове рутченківськии
UA рутченківськии_раион рівне салтівка севастопаль севастопол севастополь севастопољ симфереполь симферопол симферополь
UA симферопољ сихов сихів славянск славјанск словяньск смолянськии смолянськии_раион сталино сталіне сталіно
UA столица_юмора суми сумы схід східні_квартали сімферопаль сімферополь січослав тернополь тернопіль тор троещина
UA троєщина ужгарад ужгород фортеця фортечнии_раион франківськ хаджибеи харков харків харьков хмельницкии хмельницькии
UA центральнии центральнии_раион центрально-міськии чаркасы чарнауцы чарнігау черкас_хот черкаси черкасси черкассы
UA черкасы чернивци чернигов черновци черновцы чернівці чернігів чумакове чумаківськии чумаківськии_раион
UA шахтарська_столиця шевченківськии_раион южная_столица юзове юзовка юзів юзівка євпаторія єлизаветград єлисавет
UA івано-франківськ іллічівськии іллічівськии_раион һорливка סימפרופול سيمفروبول ซิมเฟอโรโปล 심페로폴 シンフェロポリ 辛菲罗波尔
UA 辛非洛浦
UG bunamwaya entebbe gulu hoima ibanda kajansi kampala kasangati kasese katabi kira kyengera lira lugazi masaka masindi
UG mbale mbarara mityana mubende mukono nansana njeru καμπαλα кампала קמפאלה كامبالا คัมพาลา 캄팔라 カンパラ 坎帕拉
UM midway-szigetek midwayoarna midwaysaaret wake-sziget wake_island γουεικ μιντγουει веик мидуеи мідвеи о-ва_мидуэи
UM уеик уэик וייק מידוויי ميدواي واك มิดเวย์ เวก 미드웨이 웨이크 ウェーク島 ミッドウェー島 中途岛 中途島 威克
US abilene abington ahwatukee_foothills akron alafaya alameda albany albany_park albuquerque alhambra alief aliso_viejo
US allapattah allen allentown aloha alpharetta altadena altamonte_springs altoona amarillo ames amherst anaheim
US anchorage anderson ankeny ann_arbor annandale annapolis antelope antioch apex apopka apple_valley appleton arcadia
US arden-arcade arlington arlington_heights arvada ashburn asheville aspen_hill astoria atascocita atlanta attleboro
US auburn auburn_gresham augusta aurora austin avondale azusa bakersfield baldwin_park baltimore barnstable bartlett
US baton_rouge battle_creek bayonne bayside baytown beaumont beavercreek beaverton bel_air_south bell_gardens
US belleville bellevue bellflower bellingham belmont_cragin bend bensalem bensonhurst bentonville berkeley berwyn
US bethesda bethlehem beulah,_bac_dakota beulah,_dakota_de_nord beulah,_dakota_del_nord beulah,_dakota_del_norte
US beulah,_dakota_do_norte beulah,_dakota_polnocna beulah,_dakota_utara beulah,_eszak-dakota beulah,_kuzey_dakota
US beulah,_noord-dakota beulah,_nord-dakota beulah,_north_dakota beulah,_pohjois-dakota beulah,_severna_dakota
US beulah,_severni_dakota beulah,_sjeverna_dakota beulah_(dakota_du_nord) beverly beverly_cove billings biloxi
US binghamton bismarck blacksburg blaine bloomfield bloomington blue_springs boca_raton boise bolingbrook
US bonita_springs borough_park bossier_city boston bothell boulder bountiful bowie bowling_green boyle_heights
US boynton_beach bozeman bradenton brandon brea brentwood briarwood brick bridgeport bridgewater brighton_park brockton
US broken_arrow brookhaven brookline brooklyn brooklyn_park broomfield brownsville bryan buckeye buena_park buffalo
US buffalo_grove burbank burien burke burleson burnsville bushwick caldwell calexico camarillo camden campbell canarsie
US canoga_park canton canyon_country cape_coral carlsbad carmel carmichael carol_city carol_stream carrollton
US carrollwood_village carson carson_city cary casa_grande casas_adobes casper castle_rock castro_valley
US catalina_foothills cathedral_city catonsville cedar_falls cedar_hill cedar_park cedar_rapids celina centennial
US center,_bac_dakota center,_dakota_de_nord center,_dakota_del_nord center,_dakota_del_norte center,_dakota_do_norte
US center,_dakota_polnocna center,_dakota_utara center,_eszak-dakota center,_noord-dakota center,_nord-dakota
US center,_north_dakota center,_pohjois-dakota center,_severna_dakota center,_severni_dakota center,_sjeverna_dakota
US center_(dakota_du_nord) center_city central_city centreville ceres cerritos champaign chandler chapel_hill
US charleston charlotte charlottesville chatsworth chattanooga cheektowaga cherry_hill chesapeake cheyenne chicago
US chicago_lawn chico chicopee chinatown chino chino_hills chula_vista cicero cincinnati citrus_heights
US city_of_milford_(balance) city_of_sammamish clarksville clay clearwater cleveland cleveland_heights clifton
US clinton_township clovis coachella coconut_creek coeur_d'alene college_station collierville colorado_springs colton
US columbia columbus commerce_city compton concord coney_island conroe conway coon_rapids coppell coral_gables
US coral_springs cordova corona corpus_christi corvallis costa_mesa council_bluffs country_club covina covington
US cranston crystal_lake cupertino cutler_bay cuyahoga_falls cypress cypress_hills dale_city dallas daly_city danbury
US danville davenport davie davis dayton daytona_beach dearborn dearborn_heights decatur deer_valley deerfield_beach
US dekalb delano delray_beach deltona denton denver des_moines des_plaines desoto detroit diamond_bar doral dorchester
US dothan downers_grove downey downtown_dc draper dubuque duluth dundalk dunwoody durham eagan east_boston
US east_brunswick east_chattanooga east_concord east_flatbush east_hampton east_harlem east_hartford east_honolulu
US east_independence east_lansing east_los_angeles east_new_york east_norwalk east_orange east_pensacola_heights
US east_providence east_village eastvale eau_claire echo_park eden_prairie edgewater edina edinburg edison edmond
US edmonds el_cajon el_centro el_dorado_hills el_monte el_paso elgin elizabeth elk_grove elkhart ellicott_city elmhurst
US elyria encanto enchanted_hills encinitas encino enfield enid enterprise erie escondido euclid eugene euless evanston
US evansville everett fairfield fall_river fargo farmington farmington_hills fayetteville federal_way
US financial_district findlay fishers fitchburg flagami flagstaff flatbush flatlands flint florence-graham florin
US florissant flower_mound folsom fond_du_lac fontana fordham forest_hills fort_collins fort_lauderdale fort_myers
US fort_pierce fort_smith fort_wayne fort_worth fountain_valley fountainebleau framingham framingham_center franklin
US frederick freeport fremont fresno frisco fullerton gage_park gainesville gaithersburg galveston garden_grove gardena
US garland gary gastonia germantown gilbert gilroy glen_burnie glendale glendora glenview goodyear goose_creek
US grand_forks grand_island grand_junction grand_prairie grand_rapids grapevine gravesend great_falls greeley green_bay
US greenburgh greensboro greenville greenwood gresham gulfport gwynn_oak hacienda_heights hackensack hagerstown
US haltom_city hamden hammond hampton hanford harlem harlingen harrisburg harrisonburg hartford hattiesburg haverhill
US havertown hawthorne hayward hell's_kitchen hemet hempstead henderson hendersonville henrietta hesperia hialeah
US hickory hicksville high_point highland highlands_ranch hillsboro hilo hilton_head_island hoboken hoffman_estates
US hollywood holyoke homestead honolulu hoover houston huntersville huntington huntington_beach huntington_park
US huntsville hutchinson idaho_falls independence indianapolis indio inglewood iowa_city irondequoit irvine irving
US irving_park irvington jackson jackson_heights jacksonville jamaica janesville jefferson_city jeffersonville
US jersey_city johns_creek johnson_city joint_base_pearl_harbor_hickam joliet jonesboro joplin jupiter kalamazoo
US kalihi-palama kannapolis kansas_city kearny keller kendale_lakes kendall kenner kennewick kenosha kent kentwood
US kettering killeen kings_bridge kingsport kirkland kissimmee knox,_indiana knox_[indiana] knoxville kokomo koreatown
US la_crosse la_habra la_jolla la_mesa la_mirada la_puente la_quinta lacey lafayette laguna laguna_niguel lake_charles
US lake_elsinore lake_forest lake_havasu_city lake_ridge lakeland lakeville lakewood lancaster lansing laredo largo
US las_cruces las_vegas lauderhill lawrence lawton layton league_city leander lee's_summit leesburg lehi lehigh_acres
US lenexa leominster levittown lewisville lexington lexington-fayette lincoln lincoln_park lincoln_square linden
US little_havana little_rock littleton livermore livonia lodi logan logan_square lombard lompoc long_beach longmont
US longview lorain los_angeles louisville loveland lowell lubbock lynchburg lynn lynwood macon madera madison
US makakilo_/_kapolei_/_honokai_hale malden manassas manhattan mankato manteca maple_grove maplewood marana
US marengo,_indiana marengo_[indiana] margate maricopa marietta marlboro marysville maryvale maspeth mcallen mckinney
US mclean meads medford memphis menifee mentor merced meriden meridian merkez,_kuzey_dakota mesa mesquite metairie
US metairie_terrace methuen miami miami_beach miami_gardens mid-city middletown midland midwest_city milford millcreek
US milpitas milwaukee minneapolis minnetonka minnetonka_mills minot mira_mesa miramar mishawaka mission
US mission_district mission_viejo missoula missouri_city mobile modesto moline monroe montebello monterey_park
US montgomery monticello,_kentucky monticello_[kentucky] moore moorhead moreno_valley morgan_hill morningside_heights
US morris_heights mott_haven mount_laurel mount_pleasant mount_prospect mount_vernon mountain_view muncie murfreesboro
US murray murrieta nampa napa naperville nashua nashville national_city near_north_side new_bedford new_braunfels
US new_britain new_brunswick new_city new_haven new_orleans new_rochelle new_salem,_bac_dakota
US new_salem,_dakota_de_nord new_salem,_dakota_del_nord new_salem,_dakota_del_norte new_salem,_dakota_polnocna
US new_salem,_dakota_utara new_salem,_eszak-dakota new_salem,_kuzey_dakota new_salem,_noord-dakota
US new_salem,_nord-dakota new_salem,_north_dakota new_salem,_pohjois-dakota new_salem,_severna_dakota
US new_salem,_severni_dakota new_salem,_sjeverna_dakota new_salem_(dakota_du_nord) new_salen,_dakota_do_norte
US new_south_memphis new_york newark newport_beach newport_news niagara_falls noblesville norfolk normal norman
US north_bergen north_bethesda north_brunswick north_charleston north_chicopee north_highlands north_hills
US north_hollywood north_la_crosse north_las_vegas north_lauderdale north_little_rock north_miami north_miami_beach
US north_peoria north_port north_richland_hills north_stamford northridge norwalk nova_york novato novi nowy_jork
US nueva_york o'fallon oak_lawn oak_park oakland oakland_park ocala oceanside ocoee odessa ogden oklahoma_city olathe
US olympia omaha ontario orange orem orland_park orlando ormond_beach oro_valley oshkosh overland_park owensboro
US oxford_circle oxnard ozone_park palatine palm_bay palm_beach_gardens palm_coast palm_desert palm_harbor palm_springs
US palmdale palo_alto paradise paramount park_slope parkchester parker parsippany pasadena pasco passaic paterson
US pawtucket peabody peachtree_corners pearl_city pearland pembroke_pines penn_hills pensacola peoria perris
US perth_amboy petaluma petersburg,_indiana petersburg_[indiana] pflugerville pharr philadelphia phoenix pico_rivera
US pine_bluff pine_hills pinellas_park piscataway pittsburg pittsburgh pittsfield placentia plainfield plano plantation
US pleasanton pocatello poinciana pomona pompano_beach pontiac port_arthur port_charlotte port_orange port_saint_lucie
US portage portage_park porterville portland portsmouth_heights potomac poway prescott prescott_valley providence provo
US pueblo queens queens_village quincy racine raleigh rancho_cordova rancho_cucamonga rancho_palos_verdes
US rancho_penasquitos rancho_santa_margarita rapid_city redding redford redlands redmond redondo_beach redwood_city
US rego_park reno renton reseda reston revere rialto richardson richland richmond ridgewood rio_rancho riverside
US riverton riverview roanoke rochester rochester_hills rock_hill rockford rocklin rockville rockwall rocky_mount
US rogers rogers_park rohnert_park rosemead roseville roswell round_rock rowland_heights rowlett royal_oak sacramento
US saginaw saint_charles saint_clair_shores saint_cloud saint_george saint_joseph saint_louis_park saint_paul salina
US salinas salt_lake_city sammamish san_angelo san_antonio san_bernardino san_bruno san_clemente san_diego
US san_francisco san_gabriel san_jacinto san_jose san_leandro san_luis_obispo san_marcos san_ramon san_tan_valley sandy
US sandy_hills sandy_springs sanford santa_ana santa_barbara santa_clarita santa_monica santee sarasota savannah
US sayreville sayreville_junction schaumburg schenectady schertz scottsdale scranton seattle severn shawnee sheboygan
US sheepshead_bay shelby shelton sherman sherman_oaks shoreline shreveport sicklerville sierra_vista silver_spring
US simi_valley sioux_city sioux_falls skokie smyrna somerville south_bel_air south_bend south_boston south_fulton
US south_gate south_hill south_jordan south_lawndale south_ozone_park south_peabody south_san_francisco south_shore
US south_suffolk south_valley south_vineland south_whittier southaven southfield southglenn southington sparks spokane
US spokane_valley spring spring_hill spring_valley springdale springfield st._johns st._louis st._petersburg stamford
US state_college staten_island sterling_heights stillwater stockton stonecrest stratford streamwood strongsville
US suffolk sugar_land summerville sumter sunnyside sunnyvale sunrise sunrise_manor sunset_park surprise sylmar syracuse
US tacoma tallahassee tamarac tamiami tampa taunton taylor taylorsville teaneck tell_city,_indiana tell_city_[indiana]
US temecula tempe tempe_junction temple terre_haute texas_city the_bronx the_colony the_hammocks the_trails_of_frisco
US the_villages the_woodlands thornton thousand_oaks tigard tinley_park titusville toledo toms_river topeka torrance
US town_'n'_country towson tracy trenton tri-cities troy tuckahoe tucson tulare tulsa turlock tuscaloosa tustin
US twin_falls tyler union union_city universal_city university university_of_texas upland upper_west_side uptown urbana
US urbandale utica vacaville valdosta vallejo valley_glen van_nuys venice ventura vermont_square vevay,_indiana
US vevay_[indiana] victorville vincennes,_indiana vincennes_[indiana] vineland virginia_beach visalia vista waco
US waiau-pacific_palisades waldorf walnut_creek waltham warner_robins warren warwick washington washington_heights
US waterbury waterford watsonville waukegan waukesha wauwatosa wayne wesley_chapel west_albany west_allis west_babylon
US west_bloomfield_township west_coon_rapids west_covina west_des_moines west_gulfport west_hartford west_haven
US west_hills west_hollywood west_jordan west_lafayette west_lynchburg west_new_york west_orange west_palm_beach
US west_raleigh west_ridge west_sacramento west_seneca west_town west_valley_city westfield westland westminster weston
US weymouth wharton wheaton white_plains whitman whittier wichita wichita_falls wilkes-barre wilmington wilson
US winamac,_indiana winamac_[indiana] winnetka winston-salem winter_garden woodbury woodland woodland_hills woodside
US woonsocket worcester wylie wyoming yakima yonkers yorba_linda youngstown yuba_city yucaipa yuma ανκορατζ αντακ
US βανσεν,_ιντιανα βιβει,_ιντιανα γιακουτατ γουιναμακ,_ιντιανα λοσ_αντζελεσ μαρενγκο,_ιντιανα μενομινε μετλακατλα
US μοντιτσελο,_κεντακι μπεουλα,_βορεια_ντακοτα μποιζι νεα_υορκη νιου_σειλεμ,_βορεια_ντακοτα νομε νοξ,_ιντιανα ντενβερ
US ντιτροιτ πιτερσμπεργκ,_ιντιανα σεντερ,_βορεια_ντακοτα σικαγο σιτκα τελ_σιτι,_ιντιανα τζουνο φοινιξ χονολουλου адак
US анкоридж анкъридж б'юла,_північна_дакота боила,_северная_дакота боисе боиси бюла вевеи,_индиана виви винсеннес
US винсенс вівеи,_індіана вінамак,_індіана вінсенс,_індіана гонолулу денвер денвър детроит джуно лос-анджелес
US лос_анджелис маренго маренго,_индиана маренго,_індіана меномини меноміні метлакатла монтиселло,_кентукки монтичело
US монтіселло,_кентуккі нокс нокс,_индиана нокс,_індіана ном ноум нью-иорк нью-салем,_північна_дакота
US нью-сеилем,_северная_дакота ню_иорк ню_сеилъм питерсберг,_индиана питърсбърг пітерсберг,_індіана
US сентр,_північна_дакота сентър ситка сітка тел_сити телл-сити телл-сіті,_індіана уинамак финикс фінікс хонолулу
US центр,_северная_дакота чикаго чікаґо якутат אדאק אנקורג׳ בויסי ביולה,_דקוטה_הצפונית ג׳ונו דטרויט דנוור הונולולו
US ויוואיי,_אינדיאנה וינמאק,_אינדיאנה וינסנס,_אינדיאנה טל_סיטי,_אינדיאנה יקוטאט לוס_אנג׳לס מונטיצ׳לו,_קנטאקי מטלקטלה
US מנומיני מרנגו,_אינדיאנה נום נוקס,_אינדיאנה ניו_יורק ניו_סיילם,_דקוטה_הצפונית סיטקה סנטר,_דקוטה_הצפונית
US פיטרסבורג,_אינדיאנה פיניקס שיקגו أداك أنشوراج بويس بيترسبرغ بيولا،_داكوتا_الشمالية جوني دنفر ديترويت سنتر سيتكا
US شيكاغو فيفاي فينسينس فينكس كونكس لوس_انجلوس مارنجو مدينة_تل،_إنديانا مونتيسيلو ميتلاكاتلا مينوميني نوم نيو_ساليم
US نيويورك هونولولو ويناماك ياكوتات จูโน ชิคาโก ซิตกา ดีทรอยต์ นอกซ์,_อินดีแอนา นอม นิวยอร์ก นิวเซเลม,_นอร์ทดาโคตา
US บอยซี ปีเตอร์สเบิร์ก,_อินดีแอนา ฟินิกซ์ มอนติเซลโล,_เคนตักกี มาเรงโก,_อินดีแอนา ยากูทัต ลอสแองเจลิส
US วินาแมค,_อินดีแอนา วินเซนเนส,_อินดีแอนา วีเวย์,_อินดีแอนา เซนเตอร์,_นอร์ทดาโคตา เดนเวอร์ เทลล์ซิตี,_อินดีแอนา
US เมทลากาตละ เมโนมินี เอดัก แองเคอเรจ โบลาห์,_นอร์ทดาโคตา โฮโนลูลู 노스다코타주,_뉴살렘 노스다코타주,_베라 놈 뉴욕
US 덴버 디트로이트 로스앤젤레스 메노미니 메틀라카틀라 보이시 시카고 싯카 앵커리지 야쿠타트 에이닥
US 인디애나주,_녹스 인디애나주,_머렝고 인디애나주,_비비 인디애나주,_빈센스 인디애나주,_위너맥
US 인디애나주,_텔시티 인디애나주,_피츠버그 주노 중부,_노스다코타 켄터키주,_몬티첼로 피닉스 호놀룰루 アダック
US アンカレッジ インディアナ州ウィナマック インディアナ州テルシティ インディアナ州ノックス インディアナ州ビベー インディアナ州ビンセンス インディアナ州ピーターズバーグ インディアナ州マレンゴ
US ケンタッキー州モンティチェロ ジュノー シカゴ シトカ デトロイト デンバー ニューヨーク ノースダコタ州センター ノースダコタ州ニューセーラム ノースダコタ州ビューラー ノーム フェニックス ボイシ ホノルル
US メトラカトラ メノミニー ヤクタット ロサンゼルス 丹佛 亚库塔特 凤凰城 北达科他州新塞勒姆 北达科他州比尤拉 北达科他州申特 北達科他州中心 北達科他州布由拉 北達科他州紐沙倫 博伊西 印第安纳州威纳马克 印第安纳州彼得斯堡
US 印第安纳州温森斯 印第安纳州特尔城 印第安纳州维维市 印第安纳州诺克斯 印第安纳州马伦戈 印第安那州威納馬克 印第安那州彼得堡 印第安那州泰爾城 印第安那州溫森斯 印第安那州維威 印第安那州諾克斯 印第安那州馬倫哥 埃达克 安克拉治
US 安克雷奇 底特律 朱諾 朱诺 梅特拉卡特拉 梅诺米尼 檀香山 波夕 洛杉矶 洛杉磯 紐約 纽约 美諾米尼 肯塔基州蒙地卻羅 肯塔基州蒙蒂塞洛 艾達克 芝加哥 諾姆 诺姆 錫特卡 锡特卡 雅庫塔 鳳凰城
UY maldonado montevideo montevideu μοντεβιδεο монтевидео монтевідео מונטווידאו مونتفيديو มอนเตวิเดโอ 몬테비데오
UY モンテビデオ 蒙得维的亚 蒙特維多
UZ andijon angren bukhara chilanzar chirchiq chust fergana jizzax marg‘ilon namangan navoiy nukus olmaliq qarshi qo‘qon
UZ samarcanda samarcande samarkand samarkanda semerkand sergeli shahrisabz szamarkand tachkent taschkent tashkent
UZ tasjkent taskent taszkient tirmiz urganch xiva yunusobod σαμαρκανδη τασκενδη самарканд ташкент טשקנט סמרקנד سمرقند
UZ طشقند ซามาร์กานด์ ทาชเคนต์ 사마르칸트 타슈켄트 サマルカンド タシケント 塔什干 撒馬爾罕 撒马尔罕
VA citta_del_vaticano el_vaticano le_vatican vaticaanstad vaticano vatikaani vatikan vatikanen vatikanet vatikanstaten
VA watykan βατικανο ватикан הוותיקן الفاتيكان วาติกัน 바티칸 バチカン 梵蒂冈 梵蒂岡
VC saint-vincent saint_vincent san_vicente st._vincent sv._vincent svaty_vincenc αγιοσ_βικεντιοσ сеинт_винсънт
VC сент-винсент сент-вінсент סנט_וינסנט سانت_فنسنت เซนต์วินเซนต์ 세인트빈센트 セントビンセント 圣文森特 聖文森
VE acarigua alto_barinas anaco araure barinas barquisimeto baruta cabimas cabudare cagua calabozo caracas carora
VE carupano catia_la_mar charallave ciudad_bolivar ciudad_guayana ciudad_ojeda coro cua cumana ejido el_limon el_tigre
VE el_vigia guacara guanare guarenas guatire la_concepcion la_victoria lander los_puertos_de_altagracia los_rastrojos
VE los_teques machiques maracaibo maracay mariara maturin ocumare_del_tuy palo_negro petare porlamar puerto_ayacucho
VE puerto_cabello puerto_la_cruz punta_cardon punto_fijo san_carlos san_carlos_del_zulia san_cristobal san_felipe
VE san_fernando_de_apure san_juan_de_los_morros santa_teresa_del_tuy tariba tinaquillo turmero upata valencia valera
VE valle_de_la_pascua yaritagua καρακασ каракас קראקס كاراكاس คาราคัส 카라카스 カラカス 加拉加斯 卡拉卡斯
VG tortola τορτολα тортола טורטולה تورتولا ตอร์โตลา 토르톨라 トルトーラ 托尔托拉 托爾托拉
VI saint-thomas saint_thomas st._thomas sv._tomas svaty_tomas_(karibik) αγιοσ_θωμασ сеинт_томас сент-томас סנט_תומאס
VI سانت_توماس เซนต์โธมัส 세인트토마스 セントトーマス 圣托马斯 聖托馬斯
VN an_nhon ba_dinh ba_don ba_vi bac_giang bac_lieu bac_ninh bac_quang bac_tu_liem bao_loc ben_cat ben_tre bien_hoa
VN binh_thanh binh_thuy bo_de buon_ho buon_ma_thuot ca_mau cai_lay cam_pha cam_pha_mines cam_ranh can_giuoc can_tho
VN cao_lanh cau_giay chi_linh cho_lon chon_thanh chu co_do da_nang di_an dien_ban dong_da dong_hoi dong_xoai duc_pho
VN duc_trong gia_lam gia_rai go_vap ha_long ha_tien ha_tinh hai_ba_trung hai_chau hai_duong haiphong hanoi
VN ho_chi_minh_city hoa_binh hoa_cuong hoa_thanh hoan_kiem hoang_mai hong_ngu hue hung_yen huyen_lam_ha kien_an kon_tum
VN ky_anh la_gi lang_son lao_cai long_bien long_khanh long_xuyen mong_cai my_hao my_tho nam_dinh nga_bay nghi_son
VN nghi_xuan nha_trang ninh_hoa o_mon phan_rang-thap_cham phan_thiet pho_yen phong_dien phu_ly phu_my phu_quoc phuc_yen
VN pleiku quan_ba quan_bon quan_duc_thinh quan_muoi quan_muoi_mot quan_nam quan_sau quang_ngai qui_nhon rach_gia sa_dec
VN sam_son soc_trang son_la son_tay tam_ky tan_an tan_chau tay_ho tay_ninh thai_nguyen thanh_hoa thanh_khe
VN thanh_pho_ba_ria thanh_pho_song_cong thanh_xuan thi_tran_dai_tu thi_tran_dong_trieu thi_tran_thuan_chau thoi_lai
VN thot_not thu_dau_mot thu_duc thuan_an thuan_thanh tinh_bien tra_vinh trang_bang tuy_hoa tuyen_quang viet_tri
VN viet_yen vinh vinh_chau vinh_long vinh_yen vung_tau xuan_loc yen_bai yen_vinh ða_lat ðong_ha
VU efate εφατε ефате эфате אפטה إيفات เอฟาเต 에파테 エフェテ島 埃法特
WF wallison γουαλισ уолис уоллис уолліс ווליס واليس วาลลิส 월리스 ウォリス諸島 瓦利斯
WS απια апиа апия апіа אפיה أبيا อาปีอา 아피아 アピア 阿皮亚 阿皮亞
XK mitrovice pristina prizren
YE aden al_hudaydah dhamar ibb mukalla sanaa taiz αντεν аден עדן الحديدة المكلا تعز حديده ذمار صنعاء عدن เอเดน 아덴
YE アデン 亚丁 亞丁
YT majotta μαγιοτ маиот маиотта מאיוט مايوت มาโยเต 메요트 マヨット 馬約特島 马约特
ZA alberton alexandra athlone benoni bhisho bloemfontein boksburg botshabelo brakpan brits cape_town carletonville
ZA centurion diepsloot durban east_london emalahleni embalenhle ermelo etwatwa evaton george germiston gqeberha
ZA hammanskraal ivory_park joanesburgo johannesburg johannesburgo kariega kimberley klerksdorp kroonstad krugersdorp
ZA kwadukuza ladysmith mabopane mbombela mdantsane middelburg mokopane mpumalanga mthatha nigel ntuzuma orkney paarl
ZA phalaborwa pietermaritzburg pinetown polokwane potchefstroom pretoria queenstown randburg randfontein richards_bay
ZA roodepoort rustenburg sasolburg somaroboro somerset_west soshanguve soweto springs standerton thembisa thohoyandou
ZA tokoza vanderbijlpark vereeniging virginia vryheid welkom westonaria γιοχανεσμπουργκ иоганнесбурґ иоханесбург
ZA иоханнесбург יוהנסבורג جوهانسبرغ โจฮันเนสเบอร์ก 요하네스버그 ヨハネスブルグ 約翰尼斯堡 约翰内斯堡
ZM chililabombwe chingola chipata chunga kabwe kafue kalulushi kasama kitwe livingstone luanshya lusaka mansa mazabuka
ZM mongu mufulira ndola solwezi λουζακα лусака לוסקה لوساكا ลูซากา 루사카 ルサカ 卢萨卡 路沙卡
ZW bulawayo chitungwiza epworth gweru harare kwekwe mutare χαραρε хараре הרארה هراري ฮาราเร 하라레 ハラレ 哈拉雷
"""
ALONE = """
AT bec becs viden vieden viena vienne viyana wenen wieden wien wina βιεννη вена виена відень וינה فيينا เวียนนา 비엔나
AT ウィーン 維也納 维也纳
AU sidney σιδνει сиднеи сидни сіднеи סידני سيدني ซิดนีย์ 시드니 シドニー 悉尼 雪梨
BE bruksel bruksela brusel bruselas brussel brusszel bruxelas bruxelles bryssel βρυξελλεσ брюксел брюссель בריסל بروكسل
BE บรัสเซลส์ 브뤼셀 ブリュッセル 布魯塞爾 布鲁塞尔
BR san_paolo sao_paulo σαο_παολο сан-паулу сао_пауло סאו_פאולו ساو_باولو เซาเปาลู 상파울루 サンパウロ 圣保罗 聖保羅
CA τοροντο торонто טורונטו تورونتو โทรอนโต 토론토 トロント 多伦多 多倫多
CH curych zurich zurigo zurih zurique zurych ζυριχη цюрих цюріх ציריך زيورخ ซูริค 취리히 チューリッヒ 苏黎世 蘇黎世
CN sangaj sanghaj sanghay shanghai sjanghai szanghaj thuong_hai xangai σανγκαη шанхаи שנחאי شنغهاي เซี่ยงไฮ้ 상하이 上海
CU havanna hawana l'avana la_habana la_havane αβανα гавана хавана הוואנה هافانا ฮาวานา 하바나 ハバナ 哈瓦那
CZ praag prag praga praha πραγα прага פראג براغ ปราก 프라하 プラハ 布拉格
DE berliini berlijn berlim berlin berlino βερολινο берлин берлін ברלין برلين เบอร์ลิน 베를린 ベルリン 柏林
DJ cibuti djibuti dschibuti dzibuti dzsibuti gibuti yibuti τζιμπουτι джибути джібуті ג׳יבוטי جيبوتي จิบูตี 지부티 ジブチ
DJ 吉布地 吉布提
EG cairo el_cairo il_cairo kaherah kahira kahire kair kairo le_caire καιρο каир каиро каір קהיר القاهرة ไคโร 카이로 カイロ
EG 开罗 開羅
ES madri madryt μαδριτη мадрид מדריד مدريد มาดริด 마드리드 マドリード 馬德里 马德里
FI helsingfors helsinky helsinque ελσινκι гельсінкі хелзинки хельсинки הלסינקי هلسنكي เฮลซิงกิ 헬싱키 ヘルシンキ 赫尔辛基 赫爾辛基
FR parigi pariisi parijs paris pariz parizs paryz παρισι париж פריז باريس ปารีส 파리 パリ 巴黎
GB londen londra londres londyn lontoo λονδινο лондон לונדון لندن ลอนดอน 런던 ロンドン 伦敦 倫敦
GI cebelitarik gibilterra gibraltar γιβραλταρ гибралтар гібралтар גיברלטר جبل_طارق ยิบรอลตาร์ 지브롤터 ジブラルタル 直布罗陀
GI 直布羅陀
HK hong_kong hongkong χονγκ_κονγκ гонконг хонконг הונג_קונג هونغ_كونغ ฮ่องกง 홍콩 香港
IE dublin dublino δουβλινο дублин дублін дъблин דבלין دبلن ดับบลิน 더블린 ダブリン 都柏林
IL baitulmuqaddis gerusalemme ierusalim jerozolima jerusalem jerusalen jeruzalem jeruzsalem kudus yerusalem ιερουσαλημ
IL иерусалим єрусалим ירושלים القدس เยรูซาเลม 예루살렘 エルサレム 耶路撒冷
IQ bagda bagdad bagdat βαγδατη багдад בגדד بغداد แบกแดด 바그다드 バグダッド 巴格达 巴格達
IT rim rom roma rooma rzym ρωμη рим רומא روما โรม 로마 ローマ 罗马 羅馬
JP tokio toquio τοκιο токио токіо טוקיו طوكيو โตเกียว 도쿄 东京 東京
LB beiroet beirute bejrut beyrouth beyrut βυρητοσ беирут ביירות بيروت เบรุต 베이루트 ベイルート 貝魯特 贝鲁特
LU lucemburk luksemburg lussemburgo luxemburg luxemburgo luxembursko λουξεμβουργο люксембург לוקסמבורג لوكسمبورغ
LU ลักเซมเบิร์ก 룩셈부르크 ルクセンブルク 卢森堡 盧森堡
MC monaco monako μονακο монако מונקו موناكو โมนาโก 모나코 モナコ 摩納哥 摩纳哥
MO ma_cao macao macau makao makau μακαο макао מקאו ماكاو มาเก๊า 마카오 マカオ 澳門 澳门
MX cidade_do_mexico citta_del_messico ciudad_de_mexico meksyk_(miasto) mexico mexico-stad mexico_by mexiko-stadt
MX mexikovaros πολη_του_μεξικου мексико_сити мехико мехіко מקסיקו_סיטי مكسيكو_سيتي เม็กซิโกซิตี 멕시코_시티 メキシコシティー
MX 墨西哥城 墨西哥市
NL amsterda amsterdam amszterdam αμστερνταμ амстердам אמסטרדם أمستردام อัมสเตอดัม 암스테르담 アムステルダム 阿姆斯特丹
RU mat-xco-va mosca moscou moscova moscu moskau moskou moskova moskva moskwa moszkva μοσχα москва מוסקבה موسكو มอสโก
RU 모스크바 モスクワ 莫斯科
SE estocolmo stoccolma stokholm sztokholm tukholma στοκχολμη стокгольм стокхолм שטוקהולם ستوكهولم สตอกโฮล์ม 스톡홀름
SE ストックホルム 斯德哥尔摩 斯德哥爾摩
SG singapour singapur singapura szingapur σιγκαπουρη сингапур сінгапур סינגפור سنغافورة สิงคโปร์ 싱가포르 シンガポール 新加坡
SM saint-marin san_marino αγιοσ_μαρινοσ сан-марино сан_марино סן_מרינו سان_مارينو ซานมารีโน 산마리노 サンマリノ 圣马力诺 聖馬利諾
TH μπανγκοκ бангкок банкок בנגקוק بانكوك กรุงเทพ 방콕 バンコク 曼谷
TR estambul istambul istanboel istanbul isztanbul stambul κωνσταντινουπολη истанбул стамбул איסטנבול إسطنبول อิสตันบูล
TR 이스탄불 イスタンブール 伊斯坦堡 伊斯坦布尔
US detroit honolulu los_angeles nova_york nowy_jork nueva_york λοσ_αντζελεσ νεα_υορκη ντενβερ ντιτροιτ σικαγο φοινιξ
US χονολουλου гонолулу денвер денвър детроит лос-анджелес лос_анджелис нью-иорк ню_иорк финикс фінікс хонолулу чикаго
US чікаґо דטרויט דנוור הונולולו לוס_אנג׳לס ניו_יורק פיניקס שיקגו دنفر ديترويت شيكاغو فينكس لوس_انجلوس نيويورك هونولولو
US ชิคาโก ดีทรอยต์ นิวยอร์ก ฟินิกซ์ ลอสแองเจลิส เดนเวอร์ โฮโนลูลู 뉴욕 덴버 디트로이트 로스앤젤레스 시카고 피닉스
US 호놀룰루 シカゴ デトロイト デンバー ニューヨーク フェニックス ホノルル ロサンゼルス 丹佛 凤凰城 底特律 檀香山 洛杉矶 洛杉磯 紐約 纽约 芝加哥 鳳凰城
ZA joanesburgo johannesburgo γιοχανεσμπουργκ иоганнесбурґ иоханесбург иоханнесбург יוהנסבורג جوهانسبرغ โจฮันเนสเบอร์ก
ZA 요하네스버그 ヨハネスブルグ 約翰尼斯堡 约翰内斯堡
"""
