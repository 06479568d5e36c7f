"""How other languages than English report speech: verbs, sources, and the small words around them. One row a language.

`explique la directrice`, `so Vogel`, `– mówi Anna Nowak`, `Ayşe Yılmaz, “…” dedi`. To add a language, add a row. Words are in lower case,
as they stand in texts; phrases are parted by `|`. English has tables of its own (`cues`, `sentence_words`, `roles`), which are finer.
Sources: the verb lists of published quotation systems (as facts), counts in news, and forms that every newsroom of the language uses.
"""

from typing import NamedTuple


class Tongue(NamedTuple):
    """The words of one language."""

    says: str
    """Finite forms that stand on either side of a quote: `sagte`, `säger`."""
    stems: str = ""
    """Stems of further verbs of speech, regular ones: `afirm`."""
    ends: str = ""
    """What makes finite forms of stems: `a ó an aron`; `-` is no ending."""
    said: str = ""
    """Participles that speak behind a helper: `gesagt`, `déclaré`."""
    said_ends: str = ""
    """What makes participles of stems."""
    helpers: str = ""
    """What may stand before a participle or verb and belongs to it: `hat`, `s’est`, `se`."""
    frames: str = ""
    """Finite forms (and participles) that only lead to what is quoted: `bezeichnete`."""
    sources: str = ""
    """Prepositions with a speaker behind them: `laut`, `selon`."""
    tags: str = ""
    """The same, behind a quote only: `so Vogel`, `aldus De Vries`."""
    behind: str = ""
    """Postpositions: `zufolge`."""
    final: str = ""
    """Verbs behind a quote whose subject stood before it: `… “Hazırız” dedi`."""
    articles: str = ""
    he: str = ""
    she: str = ""
    pronouns: str = ""
    """Other pronouns that may speak."""
    relatives: str = ""
    prepositions: str = ""
    inside: str = ""
    """Prepositions that tie something to a noun: `directeur de`, `chef für`."""
    belonging: str = ""
    """Of these, the ones that tie a name to where it belongs: `Roe von Acme`."""
    conjunctions: str = ""
    joining: str = ""
    adverbs: str = ""
    verbs: str = ""
    """Frequent finite verbs that do not speak."""
    passive: str = ""
    people: str = ""
    """What people are called by what they do."""
    bodies: str = ""
    """Words of organisations."""
    papers: str = ""
    """Things that speak by what is written in them."""
    loose: str = ""
    """Verbs of `says` that introduce names as often, or speak only with a particle far behind: `stellte … fest`."""
    occasions: str = ""
    """What something is said in: these end the phrase of a speaker, as `papers` do."""
    reported: str = ""
    """Forms of verbs that only reported speech has: `sei`, `habe`."""
    naming: str = ""
    """Words before a name or term in marks: `film`, `sogenannten`."""
    men: str = ""
    """Given names of men that English lists lack, or give to women: `Andrea` in Italian."""
    women: str = ""
    dash: bool = False
    """Speech may stand behind an opening dash."""
    bare_dash: bool = False
    """The dash alone makes it speech, whether or not words attribute it."""
    comma_insertions: bool = False
    """Commas alone part the words that attribute a quote inside its marks."""
    verb_second: bool = False
    """Nothing but its verb follows a quote: `“…”, sagte Vogel`, never `“…”, Vogel sagte`."""
    compounds: bool = False
    """Words for people are the ends of longer ones: `Gewerkschaftssprecher`."""
    inflects: bool = False
    """Words for people take endings: `vezérigazgatója`, `министра`."""
    noun_capitals: bool = False
    """Every noun has a capital, so that capitals tell no names."""
    family_first: bool = False
    """The family name comes first: `Kovács Anna`."""


TONGUES: dict[str, Tongue] = {
    "de": Tongue(
        says="""mitteilte mitteilt hinzufügte hinzufügt ausführte ausführt hervorhob hervorhebt feststellte zugab einräumte sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten kritisierte kritisiert schrieb schreibt schrieben
            ergänzte ergänzt erläuterte erläutert bekräftigte bekräftigt berichtete berichtet berichteten kommentierte kommentiert versicherte versichert
            warnte warnt warnten mahnte mahnt lobte lobt freut freute unterstrich unterstreicht fragte fragt antwortete antwortet entgegnete entgegnet
            behauptete behauptet forderte fordert forderten teilte teilen teilten fügte fügt führte führt gab gibt äußerte äußert äußerten fasst fasste resümierte resümiert
            bilanzierte bilanziert urteilte urteilt erzählte erzählt bestätigte bestätigt verkündete verkündet stellte hob hebt zeigte würdigte würdigt
            begründete begründet prognostizierte prognostiziert rief ruft riefen konstatierte konstatiert räumte verspricht versprach kündigte
            klagte klagt wetterte schimpfte jubelte skandierte skandierten bemerkte bemerkt heißt hieß lautete lautet glaubt glaubte hofft hoffte
            verteidigte verteidigt bedauerte bedauert appellierte appelliert wies pflichtete twitterte gestand gesteht weiß findet fand zitierte zitiert
            dankte dankt verweist verwies schilderte schildert hält schätzt empfiehlt riet rät plädierte plädiert erinnerte erinnert schließt fuhr fährt""",
        said="gesagt erklärt betont geäußert geschrieben bekräftigt kritisiert mitgeteilt angekündigt gewarnt gefordert bezeichnet genannt behauptet versichert erläutert zitiert beschrieben gelobt gewürdigt kommentiert geheißen gesprochen geantwortet gewertet zurückgewiesen eingestuft angesehen verurteilt begründet erwähnt hervorgehoben zitiert",
        helpers="hat haben hatte hatten habe wird werden wurde sich",
        frames="nannte nennt nannten genannt sprechen verglichen bezeichnete bezeichnet bezeichneten beschrieb beschreibt beschrieben sprach spricht sprachen wertete wertet titulierte charakterisierte verurteilte bemängelte prangerten warf warfen betitelte sieht sehen attestierte bescheinigte vergleicht verglich begrüßte begrüßt bedankte spottete hielt",
        sources="laut|nach angaben von|nach angaben der|nach angaben des|nach aussage von|nach aussagen von|nach aussage der|nach aussage des|nach aussagen des|nach aussagen der|nach ansicht von|nach ansicht der|nach ansicht des|nach meinung von|nach meinung der|nach meinung des|nach den worten von|nach den worten des|nach den worten der|nach auffassung von|nach auffassung der|nach auffassung des|nach worten von|nach einschätzung von|aus sicht von|gemäß",
        tags="so|heißt es auf|heißt es im|heißt es dazu in|heißt es in|heißt es aus|heißt es von|hieß es in|hieß es aus|hieß es von|hieß es bei|heißt es bei|steht in|stand in",
        behind="zufolge",
        articles="der die das dem den des ein eine einer einem eines einen sein seine seiner ihr ihre ihrer unser unsere dieser diese dieses diesem jener mehrere viele beide zwei drei alle einige",
        he="er",
        she="sie",
        pronouns="er sie wir ich ihr man",
        relatives="welcher welche welches welchem denen dessen deren",
        prepositions="""in im am an auf aus bei beim mit nach vom von zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um seit während wegen trotz gegenüber
            anlässlich bezüglich hinsichtlich per laut gemäß angesichts infolge innerhalb außerhalb entlang mitsamt samt nebst zufolge""",
        inside="von vom für bei beim in im am an aus zu zum zur",
        belonging="von vom",
        conjunctions="dass weil wenn als ob obwohl während aber doch denn sondern wie wo bevor nachdem damit indem sodass sowie was wer weshalb warum wonach worauf",
        joining="und & sowie oder",
        adverbs="""hierzu demnach gestern mittlerweile inzwischen schließlich ebenso etwa erneut vorher nachher weiterhin darauf dagegen weiters so erwartungsgemäß heute überdies derweil vorerst auch noch nun jetzt heute gestern morgen weiter dann dort hier bereits schon immer wieder zudem außerdem dazu daher deshalb jedoch allerdings dabei
            damals zugleich gleichzeitig ferner abschließend anschließend wörtlich unterdessen indes hingegen daraufhin darüber darin darauf nur sehr so nicht kürzlich
            später zunächst zuletzt zuvor selbst hinzu mit aus an bekannt fest hervor ein zurück fort zusammen sich""",
        verbs="""ist sind war waren sei seien wäre wären bin hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten
            könne könnte soll sollen sollte solle muss müssen musste müsse darf dürfen durfte will wollen wollte wolle mag macht machte machten steht stehen stand liegt liegen lag
            kommt kommen kam geht gehen ging ließ lässt blieb bleibt nahm nimmt bekam erhält erhielt gehört gehörte bietet boten eröffnet eröffnete startet begann beginnt
            plant baut baute leitet leitete trat tritt lief läuft folgt folgte gewann verlor zog zieht setzt setzte hängt""",
        passive="",
        people="""sprecher sprecherin geschäftsführer geschäftsführerin geschäftsführende geschäftsführender vorstand vorständin vorstandschef vorstandschefin vorstandsvorsitzende vorstandsvorsitzender vorsitzende vorsitzender
            vorstandsmitglied leiter leiterin chef chefin chefarzt präsident präsidentin vizepräsident vizepräsidentin direktor direktorin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin
            bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin staatssekretär staatssekretärin senator senatorin abgeordnete abgeordneter professor professorin
            doktor prof dr gründer gründerin mitgründer mitgründerin inhaber inhaberin gesellschafter manager managerin experte expertin forscher forscherin wissenschaftler wissenschaftlerin arzt ärztin
            anwalt anwältin rechtsanwalt richter richterin staatsanwalt staatsanwältin trainer trainerin kapitän autor autorin sänger schauspieler schauspielerin könig königin papst bischof kardinal
            beauftragte beauftragter referent referentin berater beraterin koordinator koordinatorin kurator kuratorin projektleiter projektleiterin bereichsleiter bereichsleiterin mitglied
            ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister umweltminister bundespräsident polizeisprecher pressesprecher pressesprecherin
            unternehmenssprecher unternehmenssprecherin aufsichtsratschef konzernchef vereinschef parteichef parteichefin generalsekretär generalsekretärin ceo cfo cto coo herr frau betriebsrat intendant""",
        bodies="unternehmen firma konzern gesellschaft verband verein behörde ministerium polizei gewerkschaft partei regierung kommission stiftung universität hochschule institut bundesregierung staatsanwaltschaft gericht agentur zeitung sender amt rat gruppe gmbh ag kg ev",
        papers="bericht studie mitteilung pressemitteilung erklärung stellungnahme brief papier gutachten urteil zeitung gesetzentwurf schreiben umfrage",
        naming="sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter film buch roman lied song album motto titel namen name namens projekt programm schiff zeitung magazin zeitschrift sender serie ausstellung stichwort slogan begriff wort wörter thema reihe kampagne initiative marke preis verein restaurant hotel partei aktion operation magazins magazin agentur fachblatt fachmagazin organisation bündnis auszeichnung studie gesetz blatt blog portal website webseite internetseite musical oper stück gruppe band domain typ typs tour turnier cup pokal stiftung verband firma unternehmen kürzel kurz spitznamen bezeichnung arbeitstitel aufschrift überschrift rubrik label klub club virus hurrikan taifun sonde satellit fähre flugzeug frachter zeitungen",
        reported="sei seien habe hätten hätte werde könne müsse solle wolle dürfe würde würden wären wäre gebe stehe gehe komme bleibe",
        occasions="interview gespräch pressekonferenz konferenz rede rande montag dienstag mittwoch donnerstag freitag samstag sonntag freitagabend anschluss blick januar februar märz april mai juni juli august september oktober november dezember sendung talkshow twitter facebook",
        loose="stellte stellt gab gibt hob hebt zeigte führte führt fügte fügt teilte teilen teilten findet fand hält wies räumte lautet lautete heißt hieß fuhr schließt kündigte sieht sehen nennt spricht",
        men="Jan Kai Sascha Uwe Jens Heiko Sven Torsten Thorsten Jürgen Günter Günther Klaus Dieter Horst Holger Detlef Ralf Rolf Wolfgang Frank Olaf Ulf Bernd Götz Joachim Lutz Matthias Markus Stefan",
        women="Heike Silke Antje Anke Elke Ulrike Friederike Wiebke Gesine Renate Uta Ute Birgit Sabine Jutta Monika Petra Karla Andrea Gabriele Simone Nicole Anja Katja Katrin Svenja",
        verb_second=True,
        compounds=True,
        noun_capitals=True,
    ),
    "fr": Tongue(
        says="""dit disent disait écrit écrivait précise répond répondit poursuit conclut conclue souligne explique reconnaît admet prévient avertit promet promit résume réagit soutient
            rappelle interroge lit peut-on rapporte avance lance reprend regrette martèle espère croit pense juge estime sourit sourit glisse confie""",
        stems="affirm déclar ajout annonc assur soulign estim précis indiqu confi comment insist regrett salu martel nuanc racont détaill observ not dénonc jur plaid témoign signal avanc expliqu lanc demand jug félicit réjou critiqu argument clam tranch constat relat",
        ends="e ent ait aient a èrent",
        said="dit déclaré écrit répondu poursuivi conclu reconnu admis prévenu averti promis résumé réagi soutenu rappelé réjoui",
        said_ends="é ée",
        helpers="a ont avait avaient s’est s'est est sont se s’ s' n’a n'a l’a l'a",
        frames="qualifie qualifié qualifiait décrit évoque évoqué parle parlé parlait appelle dénonce juge présente voit considère",
        sources="selon|d’après|d' après|d’ après|aux yeux de|de l’avis de|pour citer",
        tags="pour|dixit|peut-on lire dans|lit-on dans|indique-t-on dans|indique-t-on à|indique-t-on au",
        articles="le la les l’ l' un une des du son sa ses leur leurs notre nos cet cette ce ces plusieurs deux trois",
        he="il",
        she="elle",
        pronouns="il elle ils elles on nous je",
        relatives="qui que qu’ qu' dont lequel laquelle lesquels où",
        prepositions="""à au aux de du d’ d' des en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant lors après avant dès selon malgré parmi suite face via jusqu’ jusqu' afin devant derrière hors""",
        inside="de du d’ d' des chez pour en à au aux",
        belonging="de du d’ d' chez",
        conjunctions="que qu’ qu' quand lorsque lorsqu’ si comme puisque parce mais car donc or ni tandis alors où quoi",
        joining="et & ou",
        adverbs="aussi également ainsi encore déjà toujours hier aujourd’hui demain ensuite enfin alors puis notamment même plus très bien ici là jeudi lundi mardi mercredi vendredi samedi dimanche t-il t-elle",
        verbs="""est sont était étaient fut furent sera seront serait soit a ont avait avaient aura auront aurait eut fait font faisait fit fera peut peuvent pouvait pourra pourrait doit doivent devait
            devra veut veulent va vont allait vient viennent venait prend prennent met mettent permet permettent reste restent propose proposent compte comptent ouvre lancent rejoint obtient reçoit travaille souhaite""",
        passive="",
        people="""président présidente pdg directeur directrice dg porte-parole fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice responsable ministre maire secrétaire chef cheffe gérant gérante
            patron patronne député députée sénateur sénatrice avocat avocate professeur professeure chercheur chercheuse médecin ingénieur ingénieure délégué déléguée commissaire conseiller conseillère préfet
            préfète vice-président vice-présidente vice-présidente administrateur administratrice économiste analyste auteur autrice entraîneur associé associée partenaire expert experte docteur juge procureur
            reine roi coordinateur coordinatrice manager adjoint adjointe membre chargé chargée ceo cfo cto m mme monsieur madame dr""",
        bodies="entreprise société groupe association fédération syndicat gouvernement ministère université institut fondation commission parti police agence banque compagnie conseil mairie direction organisation",
        papers="rapport étude communiqué texte lettre document article sondage déclaration note message",
        dash=True,
        naming="dit dite intitulé intitulée baptisé baptisée film livre roman chanson album projet programme opération slogan thème exposition campagne label prix série terme mot mots journal magazine appelé appelée surnommé",
        occasions="entretien interview conférence discours point lundi mardi mercredi jeudi vendredi samedi dimanche marge occasion twitter micro colonnes",
        men="Jean Michel Alain Pascal Gabriel Emmanuel Joël Loïc Noël Dominique Yves Hervé Thierry Rémi Jérôme",
        women="Anne Marie Nathalie Sylvie Véronique Céline Aurélie Claire Hélène Agnès",
        comma_insertions=True,
    ),
    "es": Tongue(
        says="dice dijo dijeron decía dicen añade añadió añadieron escribe escribió concluye concluyó sostiene sostuvo reconoce reconoció advierte advirtió insiste insistió responde respondió cree pide pidió sugiere sugirió promete prometió ríe resume refiere refirió prosigue prosiguió asiente mantiene mantuvo considera consideró lee cuenta contó cuentan",
        stems="afirm asegur explic señal coment anunci record pregunt subray sentenci indic manifest destac declar detall apunt agreg inform relat precis resalt lament confirm confes celebr valor critic aclar argument expres revel zanj exclam matiz remarc puntualiz opin enfatiz report acus resumi recalc anticip avis ironiz reiter adelant contest",
        ends="a ó an aron aba aban",
        said="dicho añadido escrito concluido sostenido reconocido advertido insistido respondido pedido asegurado sugerido expuesto",
        said_ends="ado",
        helpers="ha han había habían se le les lo",
        frames="califica calificó calificado llama llamó describe describió descrito define definió definido habla habló tacha tachó tachado denomina denominó considera consideró",
        sources="según|de acuerdo con|a juicio de|en palabras de|en opinión de|para citar a",
        articles="el la los las un una unos unas su sus este esta estos estas nuestro nuestra ese esa varios dos tres",
        he="él",
        she="ella",
        pronouns="él ella ellos ellas usted nosotros yo",
        relatives="que quien quienes cual cuales cuyo cuya donde",
        prepositions="a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía",
        inside="de del para en con al",
        belonging="de del",
        conjunctions="que cuando si como porque pero aunque mientras pues sino donde ni",
        joining="y e & o u",
        adverbs="también además así ayer hoy mañana ya luego después entonces siempre ahora asimismo igualmente finalmente recientemente este martes lunes miércoles jueves viernes sábado domingo no nunca más muy",
        verbs="es son era eran fue fueron será serán sería sea ha han había habían haya tiene tienen tenía tuvo tendrá está están estaba estuvo puede pueden podrá podría debe deben va van iba hace hacen hizo hará permite permiten presenta presentó lanza lanzó abre abrió busca ofrece quiere quieren viene llega llegó inició comenzó ocupa",
        passive="",
        people="""presidente presidenta director directora ceo gerente fundador fundadora cofundador cofundadora portavoz vocero vocera ministro ministra alcalde alcaldesa secretario secretaria jefe jefa responsable consejero consejera
            vicepresidente vicepresidenta coordinador coordinadora profesor profesora investigador investigadora doctor doctora médico médica abogado abogada senador senadora diputado diputada gobernador gobernadora rector rectora
            economista analista autor autora entrenador entrenadora socio socia delegado delegada concejal concejala comisario comisaria juez jueza fiscal rey reina experto experta representante titular subdirector subdirectora líder
            encargado encargada general ejecutivo ejecutiva don doña sr sra señor señora dr dra""",
        bodies="empresa compañía grupo asociación federación sindicato gobierno ministerio universidad instituto fundación comisión partido policía agencia banco ayuntamiento junta organización organismo entidad firma consejo",
        papers="informe estudio comunicado texto carta documento artículo encuesta nota declaración mensaje",
        dash=True,
        tags="se lee en|se indica en|indica el comunicado",
        naming="llamado llamada denominado denominada titulado titulada película libro novela canción disco álbum proyecto programa campaña lema exposición premio serie término palabra palabras periódico revista",
        occasions="entrevista rueda conferencia discurso lunes martes miércoles jueves viernes sábado domingo rueda comparecencia acto presentación twitter",
    ),
    "pt": Tongue(
        says="diz disse disseram dizem escreve escreveu conclui concluiu reconhece reconheceu adverte advertiu insiste insistiu responde respondeu prometeu sugere sugeriu defende defendeu resume resumiu prossegue prosseguiu admite admitiu garante garantiu referiu refere sublinha sublinhou conta contou contam acredita entende",
        stems="afirm declar explic acrescent destac ressalt coment replic record lembr anunci salient frisou assegur indic apont observ enfatiz reforç avali relat complet inform confirm revel critic lament argument celebr pergunt question detalh brinc exclam express acus alert",
        ends="a ou am aram ava",
        said="dito afirmado escrito concluído reconhecido referido",
        said_ends="ado",
        helpers="tem tinha havia se foi",
        frames="chama chamou classifica classificou descreve descreveu define definiu fala falou considera considerou",
        sources="segundo|de acordo com|conforme|na opinião de|na opinião da|na opinião do|nas palavras de|nas palavras do|nas palavras da|para citar",
        tags="para|lê-se em|lê-se no|lê-se na",
        articles="o a os as um uma seu sua seus suas este esta esse essa nosso nossa vários dois três",
        he="ele",
        she="ela",
        pronouns="ele ela eles elas nós eu você",
        relatives="que quem qual quais cujo cuja onde",
        prepositions="a à ao aos às ante com contra de do da dos das desde durante em no na nos nas num numa entre para por pelo pela pelos pelas perante sem sob sobre após até segundo conforme",
        inside="de do da dos das para em no na",
        belonging="de do da",
        conjunctions="que quando se como porque mas embora enquanto pois onde nem",
        joining="e & ou",
        adverbs="também ainda além assim ontem hoje amanhã já depois então sempre agora finalmente recentemente não nunca mais muito nesta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        verbs="é são era eram foi foram será serão seria seja há tem têm tinha tinham teve terá está estão estava esteve pode podem poderá deve devem vai vão faz fazem fez fará permite permitem apresenta apresentou lança lançou abre abriu quer querem vem chega chegou iniciou começou",
        passive="",
        people="""presidente presidenta diretor diretora director directora ceo gerente fundador fundadora cofundador cofundadora porta-voz ministro ministra prefeito prefeita secretário secretária chefe responsável vice-presidente
            coordenador coordenadora professor professora pesquisador pesquisadora investigador investigadora doutor doutora médico médica advogado advogada senador senadora deputado deputada governador governadora reitor reitora
            economista analista autor autora treinador treinadora sócio sócia delegado delegada vereador vereadora comissário juiz juíza especialista representante líder executivo executiva superintendente general dom dona dr dra sr sra""",
        bodies="empresa companhia grupo associação federação sindicato governo ministério universidade instituto fundação comissão partido polícia agência banco prefeitura organização entidade conselho",
        papers="relatório estudo comunicado texto carta documento artigo pesquisa nota declaração mensagem",
        dash=True,
        naming="chamado chamada denominado denominada intitulado intitulada filme livro romance canção música disco álbum projeto projecto programa campanha lema exposição prêmio prémio série termo palavra palavras jornal revista",
        occasions="entrevista coletiva conferência discurso evento apresentação twitter segunda-feira",
    ),
    "it": Tongue(
        says="dice disse dicono scrive scrisse conclude concluse aggiunge aggiunse sostiene sostenne ammette risponde rispose promette prosegue proseguì chiarisce ribadisce avverte insiste chiede chiarì riferisce precisa racconta ricorda replica legge esprime sorride",
        stems="afferm dichiar spieg comment sottoline annunci raccont rilanci ricord assicur osserv precis not indic evidenzi conferm rivel critic lament accus complet puntualizz rimarc auspic plaud ringrazi valut giudic esclam confid denunci",
        ends="a ano ò arono ava",
        said="detto scritto concluso aggiunto sostenuto ammesso risposto promesso proseguito chiarito ribadito avvertito insistito riferito chiesto espresso",
        said_ends="ato ata",
        helpers="ha hanno aveva avevano si è",
        frames="definisce definì definito chiama chiamò descrive descritto parla parlato bolla bollato giudica",
        sources="secondo|per citare|a detta di|a detta del|stando a|a giudizio di",
        tags="per|parola di|si legge in|si legge nel|si legge nella|si legge nell’",
        articles="il lo la i gli le l’ l' un uno una un’ suo sua suoi sue questo questa nostro nostra alcuni due tre ",
        he="lui egli",
        she="lei ella",
        pronouns="lui lei egli ella loro noi io",
        relatives="che cui quale quali chi",
        prepositions="""a al allo alla ai agli alle all’ all' con contro da dal dalla dallo dai dall’ dall' di del dello della dei degli delle dell’ dell' d’ d' durante fra in nel nella nello nei nell’ nell' per presso senza su sul sulla sui sull’ sull' tra
            verso dopo entro secondo tramite dopo davanti""",
        inside="di del dello della dei degli delle dell’ dell' d’ d' per in presso",
        belonging="di del della dell’ dell'",
        conjunctions="che quando se come perché ma anche mentre poiché dove né",
        joining="e ed & o",
        adverbs="anche inoltre così ieri oggi domani già poi allora sempre ora infine recentemente non mai più molto ancora lunedì martedì mercoledì giovedì venerdì sabato domenica",
        verbs="è sono era erano fu furono sarà saranno sarebbe sia ha hanno aveva avevano avrà può possono potrà potrebbe deve devono va vanno fa fanno fece farà permette presenta presentò lancia apre aprì vuole vogliono viene arriva inizia",
        passive="",
        people="""presidente presidentessa direttore direttrice ceo amministratore amministratrice fondatore fondatrice cofondatore cofondatrice portavoce ministro ministra sindaco sindaca segretario segretaria capo responsabile vicepresidente
            coordinatore coordinatrice professore professoressa ricercatore ricercatrice dottore dottoressa medico avvocato avvocata senatore senatrice deputato deputata governatore rettore rettrice economista analista autore autrice
            allenatore allenatrice socio socia delegato delegata consigliere consigliera commissario giudice procuratore esperto esperta titolare assessore assessora generale presidi dott sig ing avv""",
        bodies="azienda società gruppo associazione federazione sindacato governo ministero università istituto fondazione commissione partito polizia agenzia banca comune organizzazione ente consiglio compagnia",
        papers="rapporto studio comunicato testo lettera documento articolo sondaggio nota dichiarazione messaggio",
        naming="cosiddetto cosiddetta chiamato chiamata denominato denominata intitolato intitolata film libro romanzo canzone album progetto programma campagna slogan mostra premio serie termine parola parole giornale rivista",
        occasions="intervista conferenza discorso occasione margine presentazione twitter",
        men="Andrea Nicola Luca Simone Michele Gabriele Daniele Pasquale Emanuele Gianluca Giuseppe Matteo Mattia Elia Enea Davide Raffaele Samuele",
        women="Chiara Giulia Francesca Elena Paola Silvia Federica Alessandra",
        comma_insertions=True,
    ),
    "nl": Tongue(
        says="""zegt zei zeiden zeggen vertelt vertelde stelt stelde stellen benadrukt benadrukte antwoordt antwoordde beweert beweerde meldt meldde meldden bevestigt bevestigde verklaart verklaarde verklaarden
            legt legde vindt vond voegt voegde schrijft schreef laat liet reageert reageerde licht lichtte vult vulde concludeert concludeerde waarschuwt waarschuwde vraagt vroeg denkt dacht noemt
            besluit besloot erkent erkende hoopt klinkt klonk oordeelt aldus constateert constateerde onderstreept onderstreepte merkt merkte roept riep weet verzucht verzuchtte herinnert blikt vat""",
        said="gezegd verteld verklaard geschreven gemeld bevestigd toegevoegd benadrukt gewaarschuwd laten genoemd",
        helpers="heeft hebben had hadden zich wordt werd",
        frames="noemt noemde noemden omschrijft omschreef spreekt sprak beschrijft beschreef typeert typeerde betitelde",
        sources="volgens|naar verluidt|in de woorden van",
        tags="aldus|zo|dixit|staat in|staat te lezen in|klinkt het bij|klinkt het in",
        articles="de het een zijn haar hun onze ons deze dit die dat twee drie enkele meerdere",
        he="hij",
        she="zij ze",
        pronouns="hij zij ze we wij ik hun men",
        relatives="die dat wie wat waar",
        prepositions="in op aan van voor met bij door over uit naar tot om onder tegen tussen na tijdens vanaf sinds zonder volgens via binnen buiten wegens rond namens",
        inside="van voor bij in aan",
        belonging="van",
        conjunctions="dat omdat als toen terwijl maar want hoewel zodat of dan",
        joining="en & of",
        adverbs="ook nog verder vandaag gisteren morgen dan toen nu al daarnaast daarbij hierover daarover bovendien echter niet toe uit weten zeer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        verbs="is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou moet moeten moest wil willen wilde gaat gaan ging komt komen kwam doet doen deed staat staan maakt maken maakte blijft krijgt kreeg biedt opent opende start bouwt",
        passive="",
        people="""directeur directrice ceo woordvoerder woordvoerster voorzitter bestuursvoorzitter minister burgemeester wethouder oprichter oprichtster medeoprichter hoofd manager hoogleraar professor onderzoeker onderzoekster
            eigenaar eigenares president vice-president secretaris staatssecretaris commissaris arts advocaat rechter econoom analist auteur trainer coach lid adviseur coördinator projectleider hoofdredacteur partner topman topvrouw
            gedeputeerde kamerlid senator bestuurder deskundige chef leider ingenieur koning koningin prins dr drs mr ir prof mevrouw meneer dhr mevr""",
        bodies="bedrijf onderneming groep vereniging bond vakbond regering ministerie universiteit instituut stichting commissie partij politie gemeente bank organisatie raad maatschappij",
        papers="rapport onderzoek verklaring brief document artikel bericht persbericht nota",
        naming="zogenaamde zogeheten genaamd getiteld film boek roman lied album project programma campagne slogan motto titel naam tentoonstelling prijs serie term woord woorden krant tijdschrift",
        occasions="interview gesprek persconferentie toespraak reactie verklaring twitter podcast",
        men="Jan Joost Jeroen Sander Kees Gerrit Maarten Dirk Pieter Wouter Jaap Bram Joris Koen Ruben Sjoerd",
        women="Anneke Marieke Femke Sanne Lotte Inge Mieke Ineke Wilma Annemarie Fleur",
        verb_second=True,
        compounds=True,
    ),
    "da": Tongue(
        says="""siger sagde sige udtaler udtalte forklarer forklarede fortæller fortalte mener mente tilføjer tilføjede lyder lød skriver skrev understreger understregede oplyser oplyste påpeger påpegede
            fastslår fastslog vurderer vurderede svarer svarede fortsætter fortsatte spørger spurgte advarer advarede konstaterer konstaterede bekræfter bekræftede slutter sluttede erkender erkendte hævder
            bemærker uddyber uddybede pointerer pointerede fremhæver fremhævede konkluderer lover håber råber råbte erklærer erklærede""",
        said="sagt udtalt forklaret fortalt skrevet oplyst",
        helpers="har havde",
        frames="kalder kaldte kaldt beskriver beskrev betegner betegnede omtaler",
        sources="ifølge|iflg|med ordene fra",
        tags="ifølge|hedder det i|skriver de i|lyder det fra",
        articles="den det de en et sin sit sine hans hendes deres vores denne dette disse to tre flere",
        he="han",
        she="hun",
        pronouns="han hun de vi jeg man",
        relatives="som der hvem hvad",
        prepositions="i på til fra for med ved om af over under mellem mod hos efter før siden uden ifølge gennem via inden omkring bag",
        inside="i for hos fra af på ved",
        belonging="fra hos i",
        conjunctions="at når da hvis som men fordi selvom mens om",
        joining="og & eller samt",
        adverbs="også nu videre her der så desuden endvidere dog ikke allerede stadig altid derfor mandag tirsdag onsdag torsdag fredag lørdag søndag",
        verbs="er var bliver blev har havde kan kunne skal skulle vil ville må måtte får fik går gik kommer kom gør gjorde står stod tager tog giver gav åbner åbnede lancerer",
        passive="",
        people="""statsråd direktør adm administrerende formand bestyrelsesformand minister borgmester statsminister talsmand talskvinde pressechef chef leder grundlægger stifter medstifter professor forsker læge advokat dommer økonom
            analytiker forfatter træner medlem ordfører sekretariatschef generalsekretær næstformand rektor overlæge koncernchef kommunikationschef projektleder konsulent rådgiver partner ceo cfo hr fru dr ejer afdelingschef vicedirektør""",
        bodies="selskabet virksomheden koncernen foreningen forbundet regeringen ministeriet universitetet instituttet fonden partiet politiet kommunen banken organisationen",
        papers="rapporten undersøgelsen brevet meddelelsen artiklen dokumentet",
        dash=True,
        naming="såkaldte såkaldt kaldet film filmen bog bogen sang sangen projekt projektet program programmet kampagne kampagnen titlen navnet udstilling serie serien begrebet ordet ordene avisen",
        occasions="interview pressemøde tale kommentar pressemeddelelse pressemeddelelsen anledning twitter",
        men="Ola Kjell Stig Jan Kim Torbjørn Håkon Jørgen Søren Lars Mads Niels Rasmus Per Pål Geir Terje Arne Odd Øystein Tor Jonas Anders Jens Lasse Bent Henrik Ulf Håkan Göran Björn Åke Mats Gunnar",
        women="Kari Ingrid Solveig Siri Mette Lise Hanne Birgitte Gitte Randi Gro Turid Åse Astrid Karin Maj Gunilla Åsa Eva Liv Sigrid Ragnhild Kirsten Inger Bente",
        verb_second=True,
        compounds=True,
        bare_dash=True,
    ),
    "no": Tongue(
        says="""sier sa si uttaler uttalte forklarer forklarte forteller fortalte mener mente legger la skriver skrev understreker understreket opplyser opplyste påpeker påpekte fastslår fastslo vurderer
            svarer svarte fortsetter fortsatte spør spurte advarer advarte konstaterer konstaterte bekrefter bekreftet avslutter avsluttet erkjenner innrømmer hevder bemerker utdyper utdypet poengterer poengterte
            fremhever fremhevet framhever konkluderer lover håper roper ropte erklærer erklærte melder meldte sa kommenterer kommenterte presiserer presiserte forsikrer lyder lød seier""",
        said="sagt uttalt forklart fortalt skrevet opplyst",
        helpers="har hadde",
        frames="kaller kalte kalt beskriver beskrev betegner betegnet omtaler omtalte",
        sources="ifølge|i følge|med ordene til",
        tags="ifølge|heter det i|står det i|skriver de i|lyder det fra",
        articles="den det de en ei et sin sitt sine hans hennes deres vår vårt våre denne dette disse to tre flere",
        he="han",
        she="hun ho",
        pronouns="han hun de vi jeg man ho dei eg",
        relatives="som hvem hva",
        prepositions="i på til fra for med ved om av over under mellom mot hos etter før siden uten ifølge gjennom via innen rundt bak",
        inside="i for hos fra av på ved",
        belonging="fra hos i",
        conjunctions="at når da hvis som men fordi selv mens om",
        joining="og & eller samt",
        adverbs="også nå videre her der så dessuten imidlertid ikke allerede fortsatt alltid derfor til mandag tirsdag onsdag torsdag fredag lørdag søndag",
        verbs="er var blir ble har hadde kan kunne skal skulle vil ville må måtte får fikk går gikk kommer kom gjør gjorde står sto tar tok gir ga åpner åpnet lanserer",
        passive="",
        people="""statsråd direktør adm administrerende daglig leder styreleder minister ordfører statsminister statsråd statssekretær talsmann talsperson talskvinne pressesjef sjef konsernsjef grunnlegger gründer medgründer professor forsker lege advokat
            dommer økonom analytiker forfatter trener medlem generalsekretær nestleder rektor overlege kommunikasjonssjef kommunikasjonsdirektør prosjektleder konsulent rådgiver seniorrådgiver partner ceo cfo administrerende kunnskapsminister
            finansminister helseminister integreringsminister kunnskaps- finans- helse- næringsminister klimaminister avdelingsdirektør seksjonssjef fylkesmann eier byråd politimester""",
        bodies="selskapet bedriften konsernet foreningen forbundet regjeringen departementet universitetet instituttet stiftelsen partiet politiet kommunen banken organisasjonen",
        papers="rapporten undersøkelsen brevet meldingen artikkelen dokumentet pressemeldingen",
        dash=True,
        naming="såkalte såkalt kalt film filmen bok boken sang sangen prosjekt prosjektet program programmet kampanje kampanjen tittelen navnet utstilling serie serien begrepet ordet ordene avisen",
        occasions="intervju pressekonferanse tale kommentar pressemelding pressemeldingen anledning twitter",
        men="Ola Kjell Stig Jan Kim Torbjørn Håkon Jørgen Søren Lars Mads Niels Rasmus Per Pål Geir Terje Arne Odd Øystein Tor Jonas Anders Jens Lasse Bent Henrik Ulf Håkan Göran Björn Åke Mats Gunnar",
        women="Kari Ingrid Solveig Siri Mette Lise Hanne Birgitte Gitte Randi Gro Turid Åse Astrid Karin Maj Gunilla Åsa Eva Liv Sigrid Ragnhild Kirsten Inger Bente",
        verb_second=True,
        compounds=True,
        bare_dash=True,
    ),
    "sv": Tongue(
        says="""säger sade sa säga uttalar uttalade förklarar förklarade berättar berättade menar menade lägger la tillägger tillade skriver skrev understryker underströk uppger uppgav påpekar påpekade konstaterar konstaterade
            svarar svarade fortsätter fortsatte frågar frågade varnar varnade bekräftar bekräftade avslutar avslutade erkänner medger medgav hävdar anser ansåg betonar betonade framhåller framhöll kommenterar kommenterade
            lovar hoppas ropar ropade meddelar meddelade tycker tyckte lyder löd utvecklar sammanfattar sammanfattade tror trodde rapporterar""",
        said="sagt uttalat förklarat berättat skrivit uppgett tillagt",
        helpers="har hade",
        frames="kallar kallade kallat beskriver beskrev betecknar betecknade omtalar",
        sources="enligt|med ordvalet",
        tags="enligt|heter det i|står det i|skriver de i|skriver bolaget i",
        articles="den det de en ett sin sitt sina hans hennes deras vår vårt våra denna detta dessa två tre flera",
        he="han",
        she="hon",
        pronouns="han hon de vi jag man dom hen",
        relatives="som vem vad",
        prepositions="i på till från för med vid om av över under mellan mot hos efter före sedan utan enligt genom via inom kring bakom",
        inside="i för hos från av på vid inom",
        belonging="från hos på i för",
        conjunctions="att när då om som men eftersom fast medan",
        joining="och & eller samt",
        adverbs="också även nu idag vidare här där så dessutom dock inte redan fortfarande alltid därför till måndag tisdag onsdag torsdag fredag lördag söndag",
        verbs="är var blir blev har hade kan kunde ska skall skulle vill ville måste får fick går gick kommer kom gör gjorde står stod tar tog ger gav öppnar öppnade lanserar lanserade",
        passive="",
        people="""vd direktör ordförande styrelseordförande minister borgmästare statsminister talesperson talesman taleskvinna presschef chef ledare grundare medgrundare professor forskare läkare advokat domare ekonom analytiker
            författare tränare medlem generalsekreterare rektor överläkare koncernchef kommunikationschef projektledare konsult rådgivare partner ceo cfo finanschef utvecklingschef ägare generaldirektör kommunalråd riksdagsledamot
            vice verkställande landshövding enhetschef avdelningschef marknadschef försäljningschef försäljningsdirektör hållbarhetschef doktorand polischef""",
        bodies="bolaget företaget koncernen föreningen förbundet regeringen departementet universitetet institutet stiftelsen partiet polisen kommunen banken organisationen myndigheten",
        papers="rapporten studien brevet meddelandet artikeln dokumentet pressmeddelandet",
        dash=True,
        naming="kallade kallad film filmen bok boken låt låten projekt projektet program programmet kampanj kampanjen titeln namnet utställning serie serien begreppet ordet orden tidningen",
        occasions="intervju presskonferens tal kommentar pressmeddelande pressmeddelandet anslutning twitter",
        men="Ola Kjell Stig Jan Kim Torbjørn Håkon Jørgen Søren Lars Mads Niels Rasmus Per Pål Geir Terje Arne Odd Øystein Tor Jonas Anders Jens Lasse Bent Henrik Ulf Håkan Göran Björn Åke Mats Gunnar",
        women="Kari Ingrid Solveig Siri Mette Lise Hanne Birgitte Gitte Randi Gro Turid Åse Astrid Karin Maj Gunilla Åsa Eva Liv Sigrid Ragnhild Kirsten Inger Bente",
        verb_second=True,
        compounds=True,
        bare_dash=True,
    ),
    "fi": Tongue(
        says="""sanoo sanoi sanovat sanoivat kertoo kertoi kertovat toteaa totesi lisää lisäsi korostaa korosti arvioi huomauttaa huomautti selittää selitti muistuttaa muistutti kommentoi painottaa painotti ilmoittaa ilmoitti
            kirjoittaa kirjoitti vastaa vastasi kuvailee kuvaili pohtii pohti jatkaa jatkoi vakuuttaa vakuutti varoittaa varoitti kysyy kysyi iloitsee iloitsi uskoo uskoi tiivistää tiivisti linjaa summaa kiittää kiitti
            perustelee perusteli vahvistaa vahvisti myöntää myönsi väittää väitti""",
        said="sanonut kertonut todennut lisännyt kirjoittanut",
        helpers="on ovat oli olivat",
        frames="kutsuu kutsui luonnehtii luonnehti",
        sources="",
        behind="mukaan",
        articles="",
        he="hän",
        she="hän",
        pronouns="hän he me minä",
        relatives="joka jotka jonka joiden mikä",
        prepositions="ennen ilman",
        inside="",
        conjunctions="että kun jos koska vaikka mutta kuin",
        joining="ja & tai sekä",
        adverbs="myös nyt tänään eilen jo vielä edelleen lisäksi siis näin tiedotteessa",
        verbs="on ovat oli olivat ei eivät voi voivat tulee tulevat avaa aloittaa saa",
        people="""toimitusjohtaja johtaja puheenjohtaja ministeri pääministeri kaupunginjohtaja pormestari tiedottaja viestintäpäällikkö päällikkö perustaja professori tutkija lääkäri asianajaja tuomari ekonomisti analyytikko kirjailija
            valmentaja jäsen pääsihteeri rehtori projektipäällikkö konsultti neuvonantaja partneri ceo talousjohtaja kehitysjohtaja varatoimitusjohtaja viestintäjohtaja liiketoimintajohtaja pääjohtaja ylilääkäri asiantuntija
            kansanedustaja omistaja osastopäällikkö tohtori""",
        bodies="yhtiö yritys konserni yhdistys liitto hallitus ministeriö yliopisto instituutti säätiö puolue poliisi kaupunki pankki järjestö virasto",
        papers="raportti tutkimus kirje tiedote artikkeli asiakirja",
        dash=True,
        naming="sanottu elokuva kirja laulu hanke ohjelma kampanja nimeltä sana lehti",
        men="Kari Jari Ilkka Pekka Jukka Mika Toni Sami Antti Juha Timo Heikki Matti Ville Jussi Esa Ari Tuomas Lauri Olli Risto Seppo",
        women="Aino Satu Päivi Tarja Outi Kirsi Sanna Johanna Anne Leena Riikka Heidi Minna Tiina Merja",
        compounds=True,
        bare_dash=True,
    ),
    "pl": Tongue(
        says="mówi mówią mówił mówiła twierdzi twierdzą podkreśla podkreślają dodaje dodają zaznacza wyjaśnia przyznaje ocenia zauważa tłumaczy stwierdza komentuje uważa informuje przekonuje zapewnia pisze wskazuje pyta odpowiada apeluje zapowiada przypomina ostrzega wspomina opowiada relacjonuje argumentuje podsumowuje deklaruje potwierdza kontynuuje czytamy cieszy brzmi",
        stems="powiedział podkreślił dodał ocenił zaznaczył wyjaśnił przyznał stwierdził zauważył napisał odpowiedział zapytał oświadczył poinformował skomentował zapewnił wskazał zapowiedział przypomniał ostrzegł twierdził uważał tłumaczył mówił przekonywał podsumował potwierdził ogłosił zaapelował zwrócił przekazał zadeklarował wspominał opowiadał rzekł",
        ends="- a o",
        said="powiedzieli podkreślili dodali napisali oświadczyli",
        said_ends="",
        helpers="się",
        frames="nazwał nazwała nazywa określił określiła określa opisał opisała opisuje uznał uznała",
        sources="według|zdaniem|jak podaje|jak podał|jak twierdzi",
        tags="według|czytamy w",
        articles="ten ta to ci te swój jego jej ich nasz nasza",
        he="on",
        she="ona",
        pronouns="on ona oni one my ja",
        relatives="który która które którzy którego której których kto co",
        prepositions="w we z ze na do od po o u przy przez dla za nad pod przed między bez podczas wobec według zdaniem oraz ku spośród",
        inside="z ze do ds dla w od",
        belonging="z ze",
        conjunctions="że gdy kiedy jeśli jak ponieważ bo ale chociaż aby żeby czy",
        joining="i oraz & lub a",
        adverbs="również także też już jeszcze wczoraj dziś dzisiaj jutro teraz następnie nie bardzo ponadto",
        verbs="jest są był była było byli będzie będą ma mają miał miała może mogą musi został została zostały zostało chce rozpoczął otworzył otwiera planuje",
        people="""prezes dyrektor dyrektorka rzecznik rzeczniczka minister ministra burmistrz prezydent premier przewodniczący przewodnicząca założyciel założycielka współzałożyciel współzałożycielka wiceprezes kierownik kierowniczka szef szefowa
            profesor prof badacz badaczka lekarz lekarka adwokat sędzia ekonomista ekonomistka analityk autor autorka trener członek członkini sekretarz rektor doradca partner menedżer menedżerka ekspert ekspertka koordynator
            koordynatorka poseł posłanka senator starosta wojewoda zarządu ceo dr pan pani inż mgr właściciel właścicielka wicedyrektor wicepremier""",
        bodies="firma spółka grupa stowarzyszenie związek rząd ministerstwo uniwersytet instytut fundacja komisja partia policja urząd bank organizacja",
        papers="raport badanie oświadczenie list dokument artykuł komunikat",
        dash=True,
        naming="zwany tzw film filmu książka książki piosenka projekt projektu program programu kampania kampanii hasło hasłem tytuł tytułem nazwa nazwą seria słowo słowa magazyn pt",
        occasions="wywiadzie rozmowie konferencji przemówieniu komunikacie oświadczeniu",
        men="Kuba Barnaba Andrzej Jan Paweł Piotr Krzysztof Tomasz Marek Jacek Michał Łukasz Grzegorz",
        inflects=True,
    ),
    "cs": Tongue(
        says="říká říkají tvrdí dodává vysvětluje uvádí upozorňuje zdůrazňuje potvrzuje doplňuje konstatuje míní připomíná komentuje popisuje píše ptá hodnotí shrnuje věří přiznává odpovídá poznamenává myslí soudí informuje varuje podotýká",
        stems="řekl uvedl dodal prohlásil oznámil sdělil poznamenal zdůraznil potvrdil upozornil vysvětlil doplnil konstatoval tvrdil napsal odpověděl připomněl komentoval okomentoval popsal zeptal zhodnotil shrnul přiznal podotkl varoval ocenil ujistil vzkázal informoval prozradil slíbil",
        ends="- a i y o",
        helpers="se si",
        frames="nazval nazvala označil označila označuje popsal popsala",
        sources="podle|dle|slovy",
        tags="podle|stojí v|stojí ve",
        articles="ten ta to ti ty svůj jeho její jejich náš naše",
        he="on",
        she="ona",
        pronouns="on ona oni my já",
        relatives="který která které kteří jenž jež kdo co",
        prepositions="v ve z ze na do od po o u při přes pro za nad pod před mezi bez během vůči podle k ke s se mimo kvůli",
        inside="z ze pro v ve",
        belonging="z ze",
        conjunctions="že když jestli jak protože ale ačkoli aby zda než",
        joining="a i & nebo",
        adverbs="také též již ještě včera dnes zítra nyní dále ne velmi navíc rovněž",
        verbs="je jsou byl byla bylo byli bude budou má mají měl měla může mohou musí chce otevřel zahájil plánuje",
        people="""ředitel ředitelka mluvčí tiskový tisková ministr ministryně starosta starostka primátor prezident prezidentka premiér předseda předsedkyně zakladatel zakladatelka spoluzakladatel spoluzakladatelka místopředseda vedoucí šéf šéfka
            profesor profesorka vědec vědkyně lékař lékařka advokát soudce ekonom ekonomka analytik analytička autor autorka trenér člen členka tajemník rektor poradce partner manažer manažerka expert koordinátor koordinátorka
            poslanec poslankyně senátor hejtman generální jednatel jednatelka náměstek náměstkyně ceo dr pan paní ing mgr""",
        bodies="firma společnost skupina sdružení svaz vláda ministerstvo univerzita ústav nadace komise strana policie úřad banka organizace",
        papers="zpráva studie prohlášení dopis dokument článek",
        dash=True,
        naming="takzvaný takzvané tzv film filmu kniha knihy píseň projekt projektu program programu kampaň název názvem heslo heslem série slovo slova časopis",
        occasions="rozhovoru konferenci projevu zprávě prohlášení",
        inflects=True,
    ),
    "sk": Tongue(
        says="hovorí hovoria tvrdí dodáva vysvetľuje uvádza upozorňuje zdôrazňuje potvrdzuje dopĺňa konštatuje myslí pripomína komentuje opisuje píše hodnotí verí priznáva odpovedá",
        stems="povedal uviedol dodal vyhlásil oznámil poznamenal zdôraznil potvrdil upozornil vysvetlil doplnil konštatoval tvrdil napísal odpovedal pripomenul komentoval opísal ocenil priznal informoval",
        ends="- a i o",
        helpers="sa si",
        frames="nazval nazvala označil označila",
        sources="podľa|slovami",
        tags="podľa",
        he="on",
        she="ona",
        pronouns="on ona oni my ja",
        relatives="ktorý ktorá ktoré ktorí kto čo",
        prepositions="v vo z zo na do od po o u pri cez pre za nad pod pred medzi bez počas voči podľa k ku s so",
        inside="z zo pre v vo",
        belonging="z zo",
        conjunctions="že keď ak ako pretože ale hoci aby či než",
        joining="a i & alebo",
        adverbs="tiež už ešte včera dnes zajtra teraz ďalej nie veľmi navyše",
        verbs="je sú bol bola bolo boli bude budú má majú mal mala môže môžu musí chce otvoril",
        people="riaditeľ riaditeľka hovorca hovorkyňa minister ministerka starosta primátor prezident prezidentka premiér predseda predsedníčka zakladateľ zakladateľka podpredseda vedúci šéf profesor lekár advokát sudca ekonóm analytik autor autorka tréner člen rektor poradca partner manažér manažérka expert poslanec poslankyňa generálny konateľ konateľka ceo pán pani",
        bodies="firma spoločnosť skupina združenie zväz vláda ministerstvo univerzita ústav nadácia komisia strana polícia úrad banka",
        papers="správa štúdia vyhlásenie list dokument článok",
        dash=True,
        naming="takzvaný tzv film filmu kniha projekt projektu program programu kampaň názov názvom heslo heslom slovo",
        inflects=True,
    ),
    "hu": Tongue(
        says="""mondta mondja mondták mondják közölte közli fogalmazott fogalmaz magyarázta magyarázza tette teszi hangsúlyozta hangsúlyozza kiemelte kiemeli nyilatkozta nyilatkozik nyilatkozott jelentette jelenti elmondta elmondja
            hozzátette hozzáteszi hangoztatta állította állítja írta írja megjegyezte megjegyzi válaszolta válaszolja kérdezte véli vélte szerinte ismertette ismerteti összegezte összegezett kijelentette kommentálta reagált értékelt
            értékelte rámutatott rámutat megerősítette tájékoztatott figyelmeztetett bejelentette bejelenti idézte szögezte üzente ígérte""",
        helpers="is így ezt el hozzá",
        frames="nevezte nevezi jellemezte",
        sources="",
        behind="szerint",
        articles="a az egy",
        he="ő",
        she="ő",
        pronouns="ő ők mi én",
        relatives="aki amely akik amelyek ami",
        conjunctions="hogy ha mert bár amikor mint de",
        joining="és & vagy valamint",
        adverbs="is már még tegnap ma holnap most így el hozzá ki meg nem majd továbbá is ",
        verbs="van vannak volt voltak lesz lehet kell nem nyitott indít",
        people="""vezérigazgató igazgató ügyvezető elnök alelnök szóvivő miniszter miniszterelnök polgármester államtitkár alapító társalapító vezető professzor kutató orvos ügyvéd bíró közgazdász elemző szerző edző tag titkár rektor tanácsadó
            partner menedzser szakértő képviselő tulajdonos főtitkár főigazgató elnök-vezérigazgató dr ceo""",
        bodies="cég vállalat csoport egyesület szövetség kormány minisztérium egyetem intézet alapítvány bizottság párt rendőrség bank szervezet társaság",
        papers="jelentés tanulmány közlemény levél dokumentum cikk",
        dash=True,
        family_first=True,
        naming="úgynevezett film könyv dal projekt program kampány című nevű szó",
        men="Péter Gábor László Zoltán István Attila Balázs János Tamás",
        women="Anna Katalin Éva Ágnes Zsuzsa Judit Ildikó Mária Andrea",
        inflects=True,
    ),
    "ro": Tongue(
        says="spune spus spunea declară afirmă adaugă explică precizează subliniază transmite menționează scrie susține consideră crede întreabă răspunde arată apreciază atrage comentează anunță conchide",
        said="spus declarat afirmat adăugat explicat precizat subliniat transmis menționat scris susținut răspuns arătat apreciat comentat anunțat",
        helpers="a au mai s-a s-au se",
        frames="numește numit descrie descris califică calificat",
        sources="potrivit|conform|în opinia|după cum spune",
        tags="potrivit|conform",
        articles="un o niște acest această acești aceste",
        he="el acesta",
        she="ea aceasta",
        pronouns="el ea ei ele noi eu acesta aceasta",
        relatives="care ce cine",
        prepositions="la în din de pe cu pentru prin după până peste sub lângă către fără între despre potrivit conform dintre printre",
        inside="de din al a ale pentru la în",
        belonging="de din la",
        conjunctions="că să dacă când cum pentru dar însă deși",
        joining="și & sau",
        adverbs="și mai acum ieri azi astăzi apoi deja încă nu foarte",
        verbs="este sunt era erau fi va vor are au avea poate pot trebuie face vrea deschide lansează",
        people="președinte președintele director directorul directoarea ministru ministrul primar primarul purtător purtătorul fondator fondatorul cofondator manager managerul profesor cercetător medic avocat judecător economist analist autor antrenor membru secretar rector consilier partener expert deputat senator ceo vicepreședinte șef șeful dl dna",
        bodies="compania firma grupul asociația federația guvernul ministerul universitatea institutul fundația comisia partidul poliția banca",
        papers="raportul studiul comunicatul scrisoarea documentul articolul",
        dash=True,
        naming="numit numită intitulat intitulată filmul cartea piesa proiectul programul campania sloganul cuvântul ziarul revista așa-numitul",
    ),
    "ru": Tongue(
        says="говорит говорят считает считают пишет пишут объясняет рассказывает отмечает подчёркивает подчеркивает утверждает добавляет сообщает поясняет заявляет уверен уверена признаёт признает комментирует полагает спрашивает отвечает напоминает предупреждает цитирует приводит гласит сообщается говорится думает продолжает",
        stems="сказал заявил отметил добавил подчеркнул пояснил рассказал сообщил ответил признал написал объяснил уточнил прокомментировал заметил считал говорил утверждал спросил напомнил предупредил резюмировал заключил пообещал указал выразил процитировал воскликнул продолжил объявил поделился",
        ends="- а и о ась ся",
        helpers="",
        frames="назвал назвала называет охарактеризовал охарактеризовала описал описала описывает",
        sources="по словам|по мнению|по данным|согласно|как сообщает|как заявил|как отметил|как отметила|как сказал",
        tags="по словам|по мнению",
        he="он",
        she="она",
        pronouns="он она они мы я",
        relatives="который которая которое которые кто что",
        prepositions="в во на с со из к ко по о об от до у за над под перед между без для при через после согласно среди",
        inside="по из в от для",
        belonging="из",
        conjunctions="что когда если как потому но хотя чтобы ли чем",
        joining="и & или а",
        adverbs="также уже ещё вчера сегодня завтра сейчас затем потом не очень кроме",
        verbs="есть был была было были будет будут может могут имеет стал стала стали открыл открыла планирует хочет является",
        people="""директор генеральный президент председатель министр глава руководитель основатель сооснователь представитель представительница пресс-секретарь мэр губернатор депутат сенатор профессор учёный ученый врач адвокат судья
            экономист аналитик автор тренер член секретарь ректор советник партнёр партнер менеджер эксперт координатор заместитель вице-президент управляющий начальник владелец соучредитель учредитель г-н г-жа доктор академик премьер-министр
            исполнительный коммерческий финансовый технический""",
        bodies="компания группа ассоциация союз правительство министерство университет институт фонд комиссия партия полиция банк организация агентство служба холдинг",
        papers="отчёт отчет исследование заявление письмо документ статья сообщение",
        dash=True,
        naming="фильм фильма книга книги песня альбом проект проекта программа программы программу кампания название названием компания компании компанию газета газете журнал корпорация корпорации группа группы холдинг завод фонд конкурс слово слова термин называемый называемая называемые агентство оао ооо ао пао зао партия партии клуб банк форум серии серия",
        inflects=True,
    ),
    "uk": Tongue(
        says="каже кажуть вважає вважають пише пояснює розповідає зазначає підкреслює стверджує додає повідомляє заявляє переконаний переконана визнає коментує запитує відповідає нагадує попереджає говорить наголошує",
        stems="сказа заяви зазначи дода підкресли поясни розпові повідоми відпові визна написа уточни прокоментува зауважи вважа говори стверджува запита нагада попереди наголоси підсумува вказа",
        ends="в ла ли ло",
        helpers="",
        frames="назвав назвала називає охарактеризував охарактеризувала описав описала",
        sources="за словами|на думку|за даними|згідно з|як повідомляє|як зазначив",
        tags="за словами|на думку",
        he="він",
        she="вона",
        pronouns="він вона вони ми я",
        relatives="який яка яке які хто що",
        prepositions="в у на з із зі до по про від за над під перед між без для при через після серед",
        inside="з із у в від для",
        belonging="з із",
        conjunctions="що коли якщо як тому але хоча щоб чи ніж",
        joining="і й та & або",
        adverbs="також вже ще вчора сьогодні завтра зараз потім не дуже крім",
        verbs="є був була було були буде будуть може можуть має стала став відкрив відкрила планує хоче",
        people="директор директорка генеральний генеральна президент президентка голова міністр міністерка очільник очільниця керівник керівниця засновник засновниця співзасновник співзасновниця представник представниця речник речниця мер губернатор депутат депутатка професор учений лікар лікарка адвокат суддя економіст аналітик автор тренер член секретар ректор радник партнер менеджер експерт заступник виконавчий пан пані доктор",
        bodies="компанія група асоціація спілка уряд міністерство університет інститут фонд комісія партія поліція банк організація агентство служба",
        papers="звіт дослідження заява лист документ стаття повідомлення",
        dash=True,
        naming="фільм фільму книга книги пісня проєкт проєкту програма програми програму кампанія назва назвою компанія компанії компанію газета журнал група групи завод фонд конкурс слово слова званий звана",
        inflects=True,
    ),
    "el": Tongue(
        says="είπε λέει λένε δήλωσε δηλώνει δήλωσαν ανέφερε αναφέρει πρόσθεσε προσθέτει τόνισε τονίζει σημείωσε σημειώνει υπογράμμισε υπογραμμίζει εξήγησε εξηγεί σχολίασε σχολιάζει έγραψε γράφει απάντησε απαντά υποστήριξε υποστηρίζει επεσήμανε επισημαίνει ανακοίνωσε κατέληξε κατέθεσε συμπλήρωσε πιστεύει εκτιμά",
        said="πει δηλώσει αναφέρει τονίσει",
        helpers="έχει είχε",
        frames="χαρακτήρισε χαρακτηρίζει αποκάλεσε περιέγραψε",
        sources="σύμφωνα με τον|σύμφωνα με την|σύμφωνα με το|σύμφωνα με τους|σύμφωνα με|κατά τον|κατά την",
        articles="ο η το οι τα τον την του της των τους τις ένας μια ένα",
        he="αυτός",
        she="αυτή",
        pronouns="αυτός αυτή εκείνος εκείνη εμείς",
        relatives="που οποίος οποία οποίο",
        prepositions="σε στο στη στην στον στους στις στα από με για κατά μετά πριν προς χωρίς ως μέσω",
        inside="από για σε στο στη στην στον",
        belonging="από",
        conjunctions="ότι πως αν όταν επειδή αλλά ενώ ",
        joining="και & ή",
        adverbs="επίσης χθες σήμερα αύριο ήδη τώρα δεν ακόμη χαρακτηριστικά",
        verbs="είναι ήταν θα έχει έχουν είχε μπορεί πρέπει κάνει έκανε άνοιξε ανοίγει",
        people="διευθύνων διευθύντρια διευθυντής σύμβουλος πρόεδρος υπουργός δήμαρχος εκπρόσωπος ιδρυτής ιδρύτρια συνιδρυτής επικεφαλής υπεύθυνος υπεύθυνη καθηγητής καθηγήτρια ερευνητής ερευνήτρια γιατρός δικηγόρος δικαστής οικονομολόγος αναλυτής συγγραφέας προπονητής μέλος γραμματέας πρύτανης βουλευτής αντιπρόεδρος πρωθυπουργός κ κα κος κυρία κύριος",
        bodies="εταιρεία εταιρία όμιλος ένωση σύνδεσμος κυβέρνηση υπουργείο πανεπιστήμιο ινστιτούτο ίδρυμα επιτροπή κόμμα αστυνομία τράπεζα οργανισμός",
        papers="έκθεση μελέτη ανακοίνωση επιστολή έγγραφο άρθρο",
        dash=True,
        naming="ταινία βιβλίο τραγούδι έργο πρόγραμμα εκστρατεία τίτλο λέξη εφημερίδα λεγόμενη λεγόμενο",
        inflects=True,
    ),
    "tr": Tongue(
        says="diyen dedi söyledi belirtti vurguladı ekledi ifade açıkladı kaydetti anlattı aktardı konuştu sordu yazdı diyor söylüyor belirtiyor",
        frames="",
        final="olduğunu söyledi|olduğunu belirtti|olduğunu vurguladı|olduğunu ifade etti|olduğunu kaydetti|olduğunu açıkladı|olduğunu dile getirdi|dedi|diye konuştu|diye ekledi|diye belirtti|diye açıkladı|diye yazdı|diye sordu|diye|şeklinde konuştu|ifadelerini kullandı|ifadesini kullandı|açıklamasında bulundu|açıklamasını yaptı|değerlendirmesinde bulundu|değerlendirmesini yaptı|sözlerini kaydetti|yorumunu yaptı|diyor|diyerek|dediler",
        sources="",
        tags="diyen",
        behind="göre",
        articles="bir bu şu",
        he="o",
        she="o",
        pronouns="o onlar biz ben",
        prepositions="",
        conjunctions="ki ama çünkü ancak eğer",
        joining="ve & ile veya",
        adverbs="da de dün bugün yarın şimdi ayrıca daha sonra şunları şöyle",
        verbs="oldu olan olarak etti eden açtı açıyor yaptı var",
        people="müdürü müdür genel başkanı başkan başkanı yardımcısı bakanı bakan sözcüsü sözcü kurucusu kurucu ortağı direktörü direktör yöneticisi yönetici ceo ceo'su ceo’su profesör prof dr doktor avukat hakim ekonomist analist yazar antrenör üyesi rektörü rektör danışmanı vali milletvekili sekreteri lideri lider bey hanım cumhurbaşkanı koordinatörü uzmanı",
        bodies="şirket şirketi grup grubu derneği federasyonu hükümet bakanlığı üniversitesi enstitüsü vakfı komisyonu partisi polis bankası kurumu holding",
        papers="rapor açıklama mektup belge makale",
        naming="adlı isimli film kitap şarkı proje program kampanya kelime gazetesi",
        inflects=True,
    ),
    "vi": Tongue(
        says="nói biết sẻ định mạnh biểu tỏ xét giá bố thích sung kể viết luận",
        helpers="cho chia khẳng nhấn phát bày nhận đánh tuyên giải bổ kể bình",
        sources="theo",
        tags="theo",
        frames="gọi mô",
        articles="một các những",
        he="ông anh",
        she="bà chị cô",
        pronouns="ông bà anh chị cô họ tôi ",
        relatives="người mà",
        prepositions="tại trong với về từ đến của ở trên sau trước khi theo",
        inside="của tại",
        belonging="của",
        conjunctions="rằng khi nếu vì nhưng",
        joining="và & hoặc",
        adverbs="cũng đã còn thêm sẽ rất",
        verbs="là có được bị sẽ đã",
        people="giám đốc tổng chủ tịch phó bộ trưởng thủ tướng phát ngôn viên sáng lập trưởng giáo sư tiến sĩ bác sĩ luật sư nhà ông bà anh chị ceo thứ viện đại diện quản lý",
        bodies="công ty tập đoàn hiệp hội chính phủ trường viện quỹ đảng ngân hàng",
        papers="báo cáo nghiên cứu thông cáo thư ",
        naming="phim sách án trình từ là",
    ),
    "id": Tongue(
        says="kata ujar ucap tutur jelas terang papar imbuh tambah tegas ungkap sebut berkata mengatakan menyatakan menjelaskan menambahkan menegaskan mengungkapkan menyebutkan menuturkan memaparkan menyampaikan menulis menurut katanya ujarnya jelasnya tambahnya tuturnya ungkapnya imbuhnya tegasnya",
        helpers="juga telah pun",
        frames="menyebut menggambarkan menamai",
        sources="menurut|seperti dikatakan|mengutip",
        tags="menurut",
        articles="para sang si",
        he="ia beliau",
        she="ia dia beliau",
        pronouns="ia dia beliau mereka kami saya",
        relatives="yang",
        prepositions="di ke dari dalam pada dengan untuk oleh tentang kepada saat ketika usai melalui terhadap bagi antara sejak hingga",
        inside="dari di untuk",
        belonging="dari",
        conjunctions="bahwa jika karena tetapi namun saat ketika",
        joining="dan & atau serta",
        adverbs="juga telah sudah kemarin kemudian lagi selanjutnya tidak sangat",
        verbs="adalah akan bisa dapat ada merupakan menjadi memiliki membuka meluncurkan",
        people="operasional keuangan pemasaran pelaksana eksekutif pengelola direktur utama presiden ceo manajer ketua wakil menteri gubernur bupati walikota wali kota juru bicara pendiri kepala profesor dokter pengacara hakim ekonom analis penulis pelatih anggota sekretaris rektor komisaris pakar peneliti bapak ibu pak bu dr prof",
        bodies="perusahaan grup asosiasi federasi pemerintah kementerian universitas institut yayasan komisi partai polisi kepolisian bank organisasi lembaga pt badan",
        papers="laporan studi pernyataan surat dokumen artikel siaran",
        naming="film buku lagu proyek program kampanye bertajuk berjudul bertema kata majalah",
        occasions="wawancara konferensi siaran keterangan pernyataan",
    ),
    "ar": Tongue(
        says="قال قالت قالوا وقال وقالت وأضاف وأضافت أضاف أضافت أكد أكدت وأكد وأكدت صرح صرحت وصرح وصرحت أوضح أوضحت وأوضح وأوضحت أعلن أعلنت وأعلن ذكر ذكرت وذكر علق علقت وعلق وعلقت وعلّق علّق علّقت وعلّقت وصرّح صرّح صرّحت أشار أشارت وأشار وأشارت شدد شددت وشدد كتب كتبت تابع تابعت وتابع وتابعت يقول تقول ويقول وتقول يضيف تضيف ويضيف وتضيف واختتم اختتم نوه لفت بين وبين",
        helpers="قد",
        sources="وفقا ل|وفقاً ل|بحسب|حسب|وبحسب",
        tags="بحسب|حسب",
        he="هو",
        she="هي",
        pronouns="هو هي هم نحن",
        relatives="الذي التي الذين",
        prepositions="في من إلى على عن مع بعد قبل خلال أثناء عند منذ حول بين لدى ضمن حيال بشأن تعليقا تعليقاً عبر أمام ردا رداً",
        inside="",
        conjunctions="إن أن بأن إنه إنها بأنه أنه أنها لكن حيث كما إنّ أنّ",
        joining="و",
        adverbs="أيضا أيضاً اليوم أمس غدا قائلا قائلاً قائلة",
        verbs="كان كانت يكون هو",
        people="الرئيس رئيس رئيسة الرئيسة المدير مدير مديرة المديرة التنفيذي التنفيذية العام العامة وزير وزيرة الوزير المتحدث المتحدثة باسم متحدث متحدثة نائب مؤسس مؤسسة المؤسس شريك السيد السيدة الدكتور الدكتورة د الأستاذ المهندس الشيخ الأمير مجلس الإدارة عضو أمين خبير",
        bodies="شركة الشركة مجموعة المجموعة جمعية وزارة جامعة معهد بنك حكومة الحكومة هيئة مؤسسة منظمة لجنة اتحاد",
        papers="تقرير التقرير بيان البيان دراسة رسالة",
        naming="فيلم كتاب أغنية مشروع برنامج حملة بعنوان كلمة صحيفة شعار جائزة مبادرة معرض",
    ),
    "he": Tongue(
        says="אמר אמרה אמרו אומר אומרת הוסיף הוסיפה ציין ציינה הדגיש הדגישה הסביר הסבירה מסר מסרה מסרו הצהיר הצהירה כתב כתבה טען טענה השיב השיבה הבהיר הבהירה סיכם סיכמה מסביר מסבירה מוסיף מוסיפה מציין מציינת",
        sources="לדברי|על פי|לפי|כדברי",
        tags="לדברי",
        he="הוא",
        she="היא",
        pronouns="הוא היא הם אנחנו",
        relatives="אשר",
        prepositions="על עם את אל בין לפני אחרי של ב ל מ בעת במהלך",
        inside="של",
        conjunctions="כי אם כאשר אבל",
        joining="ו",
        adverbs="גם היום אתמול מחר עוד",
        verbs="היה היתה הייתה יהיה",
        people='מנכ"ל מנכ״ל מנכ"לית מנכ״לית מנכ"לית יו"ר יו״ר סמנכ"ל סמנכ״ל סמנכ"לית מנהל מנהלת דובר דוברת שר שרה ראש מייסד מייסדת פרופסור פרופ ד"ר ד״ר עו"ד עו״ד נשיא נשיאת סגן חבר מר גב',
        bodies="חברה החברה חברת קבוצת עמותת משרד אוניברסיטת מכון בנק ממשלה הממשלה ארגון",
        papers="דוח הדוח מכתב הודעה מחקר",
        naming="סרט ספר שיר פרויקט תוכנית קמפיין בשם המילה עיתון",
    ),
}
