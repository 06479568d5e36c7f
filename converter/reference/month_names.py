"""Months and weekdays in many languages, folded.

Made by ``tests/reference/make_tables.py`` from Unicode CLDR (Unicode-3.0). Do not edit: make it anew.
"""

MONTHS = """
01 ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janar janeiro januar januara januari januarie january janv
01 janvaris janvier led leden ledna oca ocak saus sausio sausis sty styczen stycznia tammi tammikuu tammikuuta urt
01 urtarrila xan xaneiro yan yanvar ιαν ιανουαριοσ ιανουαριου сту студзень студзеня січ січень січня янв январь января
01 яну януари јан јануар јануари қаң қаңтар հնվ հունվար հունվարի ינו ינואר جانفي جنوری كانون_الثاني يناير ژانویه
01 ژانویهٔ जन जनवरी জানু জানুয়ারী ม.ค มกราคม იან იანვარი
02 feb febbraio febr febreiro febrer febrero februar februara februari februarie februaris february fev fevereiro fevr
02 fevral fevrier helmi helmikuu helmikuuta lut lutego luty ots otsaila peb pebrero shk shkurt sub subat uno unor unora
02 vas vasario vasaris veebr veebruar φεβ φεβρουαριοσ φεβρουαριου ақп ақпан лют лютага лютии лютого люты феб фебруар
02 фев февр февраль февраля февруари փետրվար փետրվարի փտվ פבר פברואר شباط فبراير فروری فوریه فوریهٔ فيفري फ़र फ़रवरी
02 ফেব ফেব্রুয়ারী ก.พ กุมภาพันธ์ თებ თებერვალი
03 bre brezen brezna kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi mar marc marca march marcius marco
03 marec maret mars marso mart martie marts martxoa marz marzec marzo mrt μαρ μαρτιοσ μαρτιου бер березень березня мар
03 март марта нау наурыз сак сакавік сакавіка մարտ մարտի մրտ מרץ آذار مارس مارچ मार्च মার্চ มี.ค มีนาคม მარ მარტი
04 abr abril api apirila apr aprel april aprila aprile aprili aprilie aprilis aprill avr avril bal balandis balandzio
04 dub duben dubna huhti huhtikuu huhtikuuta kwi kwiecien kwietnia nis nisan pri prill απρ απριλιοσ απριλιου апр апрель
04 апреля април квіт квітень квітня кра красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפר אפריל آوریل أبريل أفريل
04 اپریل نيسان अप्रैल এপ্রি এপ্রিল เม.ย เมษายน აპრ აპრილი
05 geg geguze geguzes kve kveten kvetna mag maggio mai maiatza maig maijs maio maj maja majus may mayis mayo mei touko
05 toukokuu toukokuuta μαι μαιοσ μαιου маи мам мамыр мая мај трав травень травня մայիս մայիսի մյս מאי أيار ماي مايو مه
05 مهٔ مئی मई মে พ.ค พฤษภาคม მაი მაისი
06 birz birzelio birzelis cerven cervna cvn cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie
06 iyn iyun juin jun juna june junho juni junie junij junijs junio junius juny juuni kesa kesakuu kesakuuta qer qershor
06 xuno ιουν ιουνιοσ ιουνιου июн июнь июня мау маусым черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս
06 հունիսի יוני جوان جون حزيران يونيو ژوئن जून জুন มิ.ย มิถุนายน ივნ ივნისი
07 cervence cervenec cvc heina heinakuu heinakuuta hul hulyo iul iulie iyl iyul juil juillet jul jula julai julho juli
07 julie julij julijs julio juliol julius july juuli korr korrik liep liepa liepos lip lipca lipiec lug luglio tem
07 temmuz uzt uztaila xul xullo ιουλ ιουλιοσ ιουλιου июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул
07 јули հլս հուլիս հուլիսի יולי تموز جولائی جويلية يوليو يوليوز ژوئیه ژوئیهٔ जुल जुलाई জুল জুলাই ก.ค กรกฎาคม ივლ
07 ივლისი
08 abu abuztua ag ago agost agosti agosto agu agust agustos agustus aout aug august augusta augusti augusts augustus
08 augusztus avg avgust avq avqust elo elokuu elokuuta gush gusht ogo ogos rugp rugpjucio rugpjutis sie sierpien
08 sierpnia srp srpen srpna αυγ αυγουστοσ αυγουστου авг август августа жні жнівень жніуня серп серпень серпня там тамыз
08 օգոստոս օգոստոսի օգս אוג אוגוסט اوت آب أغسطس أوت اگست غشت अग अगस्त আগ আগস্ট ส.ค สิงหาคม აგვ აგვისტო
09 eyl eylul ira iraila rugs rugsejis rugsejo sen sentyabr sep sept septemba septembar september septembra septembre
09 septembrie septembris septiembre set setembre setembro settembre setyembre sht shtator syys syyskuu syyskuuta szept
09 szeptember wrz wrzesien wrzesnia zar zari σεπ σεπτεμβριοσ σεπτεμβριου вер верасень верасня вересень вересня сент
09 сентябрь сентября сеп септембар септември қыр қыркүиек սեպ սեպտեմբեր սեպտեմբերի ספט ספטמבר أيلول سبتمبر ستمبر
09 سپتامبر شتنبر सित सितंबर সেপ সেপ্টেম্বর ก.ย กันยายน სექ სექტემბერი
10 eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktoba oktobar oktober oktobra oktobris
10 oktoober oktubre oktyabr ott ottobre out outubro paz pazdziernik pazdziernika rij rijen rijna spal spalio spalis tet
10 tetor urr urria οκτ οκτωβριοσ οκτωβριου жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябрь
10 октября қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוק אוקטובר أكتوبر اکتبر اکتوبر تشرين_الأول अक्टू अक्टूबर অক্টো
10 অক্টোবর ต.ค ตุลาคม ოქტ ოქტომბერი
11 aza azaroa kas kasim lapkr lapkricio lapkritis lis listopad listopada listopadu marras marraskuu marraskuuta nen
11 nentor nob nobyembre noiembrie nov novemba novembar november novembra novembre novembris novembro noviembre noy
11 noyabr νοε νοεμβριοσ νοεμβριου лист листопад листопада ліс лістапад лістапада нов новембар ное ноември нояб ноябрь
11 ноября қар қараша նոյ նոյեմբեր նոյեմբերի נוב נובמבר تشرين_الثاني نوامبر نوفمبر نومبر نونبر नव नवंबर নভে নভেম্বর พ.ย
11 พฤศจิกายน ნოე ნოემბერი
12 abe abendua ara aralik dec decembar december decembra decembre decembrie decembris decembro dek dekabr des desemba
12 desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis disember disyembre gru
12 grudnia grudzien gruod gruodis gruodzio joulu joulukuu joulukuuta pro prosince prosinec δεκ δεκεμβριοσ δεκεμβριου
12 груд грудень грудня дек декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня դեկ դեկտեմբեր
12 դեկտեմբերի דצמ דצמבר دجنبر دسامبر دسمبر ديسمبر كانون_الأول दिस दिसंबर ডিসে ডিসেম্বর ธ.ค ธันวาคม დეკ დეკემბერი
"""
WEEKDAYS = """
1 astelehena b.e bazar_ertəsi dilluns e_hene esmaspaev hen hetfo isn isnin jumatatu lun lundi lunedi lunes luni luns
1 maanantai maanantaina maandag man mandag manudagur mon monday montag pazartesi pirmadienis pirmd pirmdiena pon
1 pondeli pondelok ponedeljak ponedeljek ponedjeljak poniedzialek pzt seg segunda-feira sen senin th_2 thu_hai δευ
1 δευτερα дүисенбі панядзелак пон понеделник понедельник понедељак понеділок երկ երկուշաբթի יום_ב יום_שני الاثنين
1 دوشنبه پیر सोम सोमवार সোম সোমবার วันจันทร์ ორშ ორშაბათი 월요일 星期一 月曜日
2 antradienis asteartea c.a cərsənbə_axsami dienstag dimarts dinsdag e_marte jumanne kedd mar mardi martedi martes
2 marti otrd otrdiena sal sali sel selasa teisipaev ter terca-feira th_3 thu_ba tiistai tiistaina tir tirs tirsdag tis
2 tisdag tor torek tue tuesday tys tysdag utery uto utorak utorok wtorek þri þriðjudagur τρι τριτη ауторак вто вторник
2 вівторок сеисенбі уто уторак երեքշաբթի երք יום_ג יום_שלישי الثلاثاء سه‌شنبه منگل मंगल मंगलवार মঙ্গল মঙ্গলবার
2 วันอังคาร სამ სამშაბათი 화요일 星期二 火曜日
3 asteazkena car carsamba cərsənbə dimecres e_merkure jumatano keskiviikko keskiviikkona kolmapaev mer mercoledi
3 mercores mercredi mie miercoles miercuri mittwoch miy miyerkules mið miðvikudagur ons onsdag qua quarta-feira rab
3 rabu sre sreda sri srijeda sroda streda sze szerda th_4 thu_tu treciadienis tresd tresdiena wed wednesday woensdag
3 τετ τεταρτη серада середа сре среда сряда сәрсенбі չորեքշաբթի չրք יום_ד יום_רביעי الأربعاء بدھ چهارشنبه बुध बुधवार
3 বুধ বুধবার วันพุธ ოთხ ოთხშაბათი 수요일 星期三 水曜日
4 alhamisi cet cetrtek ceturtd ceturtdiena cetvrtak csutortok ctvrtek cumə_axsami czw czwartek dijous donderdag
4 donnerstag e_enjte enj fim fimmtudagur gio giovedi huw huwebes jeu jeudi joi jue jueves kam kamis ketvirtadienis kha
4 khamis neljapaev osteguna per persembe qui quinta-feira stvrtok th_5 thu thu_nam thursday tors torsdag torstai
4 torstaina xov xoves πεμ πεμπτη беисенбі чацвер чет четвер четверг четвртак четврток четвъртък հինգշաբթի հնգ יום_ה
4 יום_חמישי الخميس جمعرات پنجشنبه गुरु गुरुवार বৃহস্পতি বৃহস্পতিবার วันพฤหัสบดี ხუთ ხუთშაბათი 목요일 星期四 木曜日
5 biy biyernes cum cuma cumə divendres e_premte fos fostudagur fre fredag freitag fri friday ijumaa jum jumaat jumat
5 ostirala patek penktadienis pentek perjantai perjantaina pet petak petek piatek piatok piektd piektdiena pre reede
5 sex sexta-feira th_6 thu_sau ven vendredi venerdi venres vie viernes vin vineri vrijdag vrydag παρ παρασκευη жұма
5 п'ятниця пет петак петок петък пятница пятніца ուր ուրբաթ יום_ו יום_שישי الجمعة جمعه جمعہ शुक्र शुक्रवार শুক্র
5 শুক্রবার วันศุกร์ პარ პარასკევი 금요일 星期五 金曜日
6 cmt cumartesi dissabte e_shtune jumamosi larunbata lau lauantai lauantaina laugardagur laupaev laurdag lor lordag
6 sab sabado sabato sabtu sam sambata samedi samstag sat saterdag saturday sestadienis sestd sestdiena sht sob sobota
6 sub subota szo szombat sənbə th_7 thu_bay zaterdag σαβ σαββατο саб сабота сенбі суб суббота субота събота շաբաթ շբթ
6 יום_שבת שבת السبت شنبه ہفتہ शनि शनिवार শনি শনিবার วันเสาร์ შაბ შაბათი 토요일 土曜日 星期六
7 ahad ahd bazar chu_nhat die dim dimanche diumenge dom domenica domingo dum duminica e_diel igandea jumapili lin
7 linggo min minggu ned nedela nedele nedelja nedjelja niedz niedziela paz pazar puhapaev sekmadienis son sondag
7 sonntag sun sunday sunnudagur sunnuntai svetd svetdiena vasarnap zondag κυρ κυριακη воскресенье жексенбі нед недела
7 неделя недеља неділя нядзеля կիր կիրակի יום_א יום_ראשון اتوار الأحد یکشنبه रवि रविवार রবি রবিবার วันอาทิตย์ კვი
7 კვირა 일요일 日曜日 星期日
"""
