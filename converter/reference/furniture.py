"""Words of the page around a release: share buttons, player controls, navigation, cookies, in several languages.

Whole lines, in lower case, without bullets and closing signs. Collected from pages of wires and newsrooms.
"""


def phrases(text: str) -> frozenset[str]:
    """The phrases of a block of text, parted by bars and line ends."""
    return frozenset(part.strip() for line in text.splitlines() for part in line.split("|") if part.strip())


SHARE = phrases("""
    share|share this|share this article|share this story|share this page|share this release|share this post|share article
    share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share:|sharethis|tweet
    tweet this|retweet|pin it|pin|like|like this|recommend|facebook|twitter|x|linkedin|linked in|whatsapp|telegram|reddit
    pinterest|instagram|youtube|google+|xing|threads|bluesky|mastodon|email|e-mail|email this|email this article|print
    print this|print this article|print page|print-friendly|copy link|copy url|copied|copy text|save|save article|bookmark
    add to favorites|download|download pdf|rss|rss feed|follow|follow us|follow us on|subscribe|facebook twitter linkedin
    teilen|artikel teilen|drucken|seite drucken|seite empfehlen|empfehlen|merken|per e-mail teilen|weiterempfehlen|folgen
    partager|partager cet article|imprimer|envoyer par e-mail|suivre|copier le lien|compartir|compartir en|imprimir|enviar
    seguir|copiar enlace|condividi|stampa|segui|invia|compartilhar|compartilhe|delen|afdrukken|del|dela|skriv ut|udskriv|print ut
    delen op facebook|поделиться|печать|распечатать|udostępnij|drukuj|paylaş|yazdır|分享|分享到|打印|列印|シェア|印刷|共有|공유|인쇄|شارك|طباعة|שתף|הדפס
""")

PLAYER = phrases("""
    play|pause|mute|unmute|stop|replay|speed|normal|slow|fast|slower|faster|volume|volume up|volume down|loaded|loaded: 0%|progress
    progress: 0%|remaining time|current time|duration|stream type|live|seek to live|playback rate|chapters|descriptions off
    captions|subtitles|captions off|subtitles off|audio track|fullscreen|full screen|picture-in-picture|picture in picture|quality|auto
    settings|cast|autoplay|listen|listen to this article|listen to article|listen now|play video|watch video|watch now|play audio|skip ad
    abspielen|anhören|artikel anhören|vorlesen|lautstärke|vollbild|lire|écouter|écouter l'article|plein écran|reproducir|escuchar|escuchar el artículo
    pantalla completa|ascolta|riproduci|ouvir|luister|lyssna|слушать|воспроизвести|播放|暂停|收听|再生|一時停止|듣기|재생
""")
"""A line of only these words (and speeds and times) is a control of a player."""

NAVIGATION = phrases("""
    home|homepage|home page|menu|main menu|navigation|site navigation|toggle navigation|open menu|close menu|close|search|search site
    suche|skip to content|skip to main content|skip to navigation|skip navigation|back to top|top|back|next|previous|previous article
    next article|prev|more|read more|learn more|see more|show more|load more|view all|see all|all news|latest news|news|newsroom|press
    press room|press releases|press release|media|media room|media center|media centre|media kit|blog|blogs|events|resources|about|about us
    company|contact|contact us|careers|jobs|help|support|faq|faqs|login|log in|log-in|sign in|sign up|sign out|log out|register
    my account|account|cart|products|services|solutions|partners|investors|investor relations|leadership|executive team|privacy
    privacy policy|privacy statement|privacy notice|terms|terms of use|terms of service|terms and conditions|legal|legal notice|disclaimer
    accessibility|accessibility statement|sitemap|site map|cookie policy|cookie settings|cookies|manage cookies|do not sell my personal information
    advertise|advertisement|advertising|sponsored|newsletter|newsletters|subscribe|subscribe now|podcasts|podcast|videos|photos|gallery|archive
    archives|categories|tags|tagged with|you are here|posted in|filed under|author|published|scroll to top|search for|related|related articles|related news|related stories|related posts|related links|recommended|trending|most read
    most popular|you may also like|more from|more news|submit a press release|english|deutsch|français|español|italiano|português|languages|language
    startseite|hauptmenü|hauptmenu|servicemenü|inhalt|kontakt|impressum|datenschutz|agb|barrierefreiheit|hilfe|anmelden|presse|aktuelles|mediathek
    karriere|über uns|unternehmen|weiter|zurück|nach oben|mehr|mehr erfahren|leichte sprache|gebärdensprache|datenschutzerklärung
    accueil|menu principal|recherche|rechercher|mentions légales|plan du site|actualités|qui sommes-nous|connexion|retour|suivant|précédent|lire la suite
    inicio|menú|buscar|aviso legal|política de privacidad|contacto|noticias|quiénes somos|iniciar sesión|siguiente|anterior|leer más|volver
    chi siamo|cerca|contatti|accedi|note legali|leggi tutto|início|entrar|pesquisar|contato|contacto|sobre nós|leia mais|zoeken|hem|hjem|søg|sök|kontakta oss
    om oss|om os|kontakt oss|главная|поиск|контакты|о компании|новости|меню|strona główna|szukaj|首页|首頁|搜索|搜尋|联系我们|聯絡我們|关于我们|關於我們|登录|登入|ホーム|検索|お問い合わせ|ログイン|홈|검색|로그인
""")

AFTERWARDS = phrases("""
    latest posts|recent posts|recent news|tagged with|related posts|popular posts|related articles|related stories|related news|more stories|more news|read next|up next
    you may also like|you might also like|you may also be interested in|recommended for you|recommended stories|trending now|trending stories
    most read|most viewed|most popular|most shared|popular now|editor's picks|editors' picks|leave a comment|leave a reply|post a comment
    comments are closed|post navigation|previous post|next post|share this post|more from this section|more on this topic|latest stories
    sign up for our newsletter|subscribe to our newsletter|get the latest news|latest headlines|top stories|also read|read also|see also
    weitere meldungen|weitere nachrichten|weitere artikel|ähnliche artikel|ähnliche beiträge|das könnte sie auch interessieren|mehr zum thema|lesen sie auch
    meistgelesen|neueste beiträge|letzte beiträge|kommentar hinterlassen|schreibe einen kommentar
    articles similaires|articles liés|à lire aussi|lire aussi|sur le même sujet|articles récents|les plus lus|laisser un commentaire
    noticias relacionadas|artículos relacionados|te puede interesar|también te puede interesar|entradas recientes|lo más leído|deja un comentario|deja una respuesta
    articoli correlati|leggi anche|potrebbe interessarti|potrebbero interessarti|articoli recenti|lascia un commento|i più letti
    notícias relacionadas|artigos relacionados|leia também|veja também|posts recentes|mais lidas|deixe um comentário
    gerelateerde artikelen|lees ook|meest gelezen|relaterte saker|les også|læs også|relaterede artikler|läs också|läs även|mest lästa
    zobacz także|czytaj także|czytaj też|najczęściej czytane|читайте также|похожие материалы|смотрите также|последние новости|читайте також
    ilgili haberler|bunlar da ilginizi çekebilir|tin liên quan|bài viết liên quan|berita terkait|baca juga
    相关新闻|相关阅读|相关文章|相關新聞|相關文章|延伸閱讀|延伸阅读|推荐阅读|関連記事|関連ニュース|おすすめ記事|관련 기사|관련기사|관련 뉴스|많이 본 뉴스
""")
"""What stands over the pages that a site offers next: the release is over above it."""

COOKIES = (
    "this site uses cookies",
    "this website uses cookies",
    "we use cookies",
    "accept cookies",
    "accept all cookies",
    "accept the use of cookies",
    "reject all cookies",
    "cookie settings",
    "diese website verwendet cookies",
    "wir verwenden cookies",
    "ce site utilise des cookies",
    "nous utilisons des cookies",
    "este sitio utiliza cookies",
    "utilizamos cookies",
    "questo sito utilizza",
    "this site is protected by recaptcha",
    "enable javascript",
    "please enable javascript",
    "you need to enable javascript",
)
"""Beginnings or insides of lines about cookies and scripts."""
